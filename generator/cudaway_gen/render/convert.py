"""Translation of enumerators, by name, both ways."""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass

from ..errors import MappingError
from ..match.rules import words_of
from ..model.api import Enum
from ..model.libraries import CudaStatus, Libraries
from ..model.mapping import EnumEntry, Mapping
from .banner import banner
from .ctext import fill
from .scope import Scope


@dataclass(frozen=True)
class EnumPair:
    """An enumeration of CUDA and its counterpart.

    Args:
        source: CUDA's type, as prototypes name it.
        target: ROCm's type, with its namespace.
        target_enum: name of ROCm's enumeration itself.
        forward, back: rows of the two tables.
    """

    source: str
    target: str
    library: str
    target_enum: str
    forward: tuple[tuple[str, str], ...]
    back: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Table:
    """One function that translates."""

    head: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class StatusText:
    """The translation of a status."""

    type: str
    source: str
    success: str
    own_success: str
    unknown: str


@dataclass(frozen=True)
class StatusNames:
    """What a status is called.

    Args:
        rows: enumerator, and the words of its name without what all of them share.
    """

    type: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Context:
    """One header."""

    banner: str
    summary: str
    header: str
    namespace: str
    targets: tuple[str, ...]
    target_headers: tuple[str, ...]
    tables: tuple[Table, ...]
    statuses: tuple[StatusText, ...]
    names: tuple[StatusNames, ...]


def pairs(
    libraries: Libraries, mapping: Mapping, scope: Scope, targets: MappingType[str, Scope]
) -> dict[str, EnumPair]:
    """The translated enumerations of a namespace, by the name of CUDA's enumeration."""
    found: dict[str, EnumPair] = {}
    for name, entry in mapping.enums.items():
        enum = scope.enum(name.partition("@")[0])
        if enum is None or entry.target is None or enum.name in found:
            continue
        pair = _pair(mapping, name, entry, enum, targets)
        if pair.forward:
            found[enum.name] = pair
    status = libraries.cuda[mapping.library].status
    enum = scope.enum(status.type)
    if enum is not None:
        found.update(_with_success(libraries, mapping, status, enum, found.get(enum.name), targets))
    return found


def _pair(
    mapping: Mapping,
    name: str,
    entry: EnumEntry,
    enum: Enum,
    targets: MappingType[str, Scope],
) -> EnumPair:
    library, target = _find(mapping, name, entry, targets)
    counterpart = targets[library].enumerators
    own = enum.values
    forward: list[tuple[str, str]] = []
    back: dict[int, tuple[str, str] | None] = {}
    seen: set[int] = set()
    for label, value in entry.values.items():
        source = label.partition("@")[0]
        if value.target is None or str(own.get(source)) != value.value:
            continue  # not in this namespace, or with another number
        if value.target not in counterpart:
            raise MappingError(
                f"{name}.{source}: ROCm has no enumerator {value.target}",
                path=f"mappings/{mapping.library}.yaml",
                remedy=f"name an enumerator of {entry.target}, or leave it unsupported",
            )
        to = f"{library}::{value.target}"
        if own[source] not in seen:
            seen.add(own[source])
            forward.append((source, to))
            number = counterpart[value.target]
            # Where several of CUDA's become one of ROCm's, only `back` says which one returns.
            back[number] = None if number in back else (to, source)
    for rocm, cuda in entry.back.items():
        if cuda in own and rocm in counterpart:
            back[counterpart[rocm]] = (f"{library}::{rocm}", cuda)
    return EnumPair(
        source=name.partition("@")[0],
        target=f"{library}::{entry.target}",
        library=library,
        target_enum=target.name,
        forward=tuple(forward),
        back=tuple(row for row in back.values() if row is not None),
    )


def _find(
    mapping: Mapping, name: str, entry: EnumEntry, targets: MappingType[str, Scope]
) -> tuple[str, Enum]:
    for library in mapping.targets:
        found = targets[library].enum(entry.target)
        if found is not None:
            return library, found
    raise MappingError(
        f"{name}: {' and '.join(mapping.targets)} have no enumeration {entry.target}",
        path=f"mappings/{mapping.library}.yaml",
        remedy="name one of its enumerations, or null",
    )


def _with_success(
    libraries: Libraries,
    mapping: Mapping,
    status: CudaStatus,
    enum: Enum,
    known: EnumPair | None,
    targets: MappingType[str, Scope],
) -> dict[str, EnumPair]:
    """The status table, which always knows success."""
    for library in mapping.targets:
        other = libraries.rocm[library].status
        target = targets[library].enum(other.type)
        if target is None or (known is not None and known.library != library):
            continue
        success = (f"{library}::{other.success}", status.success)
        number = target.values[other.success]
        back = [
            row
            for row in (known.back if known else ())
            if targets[library].enumerators[row[0].rpartition("::")[2]] != number
        ]
        forward = known.forward if known else ((status.success, success[0]),)
        return {
            enum.name: EnumPair(
                source=status.type,
                target=f"{library}::{other.type}",
                library=library,
                target_enum=target.name,
                forward=forward,
                back=(success, *back),
            )
        }
    return {}


def context(
    libraries: Libraries,
    mapping: Mapping,
    scope: Scope,
    targets: MappingType[str, Scope],
    template: str,
) -> Context:
    """The translations of one namespace."""
    own = libraries.cuda[mapping.library]
    found = pairs(libraries, mapping, scope, targets)
    tables: list[Table] = []
    statuses: list[StatusText] = []
    status = scope.enum(own.status.type)
    for name, pair in found.items():
        arguments = (
            [f"{pair.source} from", f"{pair.target}& to"],
            [f"{pair.target} from", f"{pair.source}& to"],
        )
        tables.append(
            Table(
                fill("constexpr CUDAWAY_HOT bool convert(", arguments[0], ") noexcept {", 4),
                pair.forward,
            )
        )
        tables.append(
            Table(fill("constexpr bool convert_back(", arguments[1], ") noexcept {", 4), pair.back)
        )
        if status is not None and name == status.name:
            success = f"{pair.library}::{libraries.rocm[pair.library].status.success}"
            statuses.append(
                StatusText(
                    own.status.type,
                    pair.target,
                    success,
                    own.status.success,
                    own.status.unknown,
                )
            )
    titles = [libraries.rocm[t].title for t in mapping.targets]
    return Context(
        banner=banner(template, [f"mappings/{mapping.library}.yaml"]),
        summary=f"Translates the enumerators of {own.title} and {' and '.join(titles)} by name.",
        header=scope.header,
        namespace=scope.namespace,
        targets=mapping.targets,
        target_headers=tuple(targets[t].header for t in mapping.targets),
        tables=tuple(tables),
        statuses=tuple(statuses),
        names=() if status is None else (_names(own.status, status),),
    )


def _names(own: CudaStatus, status: Enum) -> StatusNames:
    """Names and words; of several names of one number the first."""
    words = {e.name: words_of(e.name) for e in status.enumerators}
    failures = _shared([w for name, w in words.items() if name != own.success])
    everything = _shared(list(words.values()))
    names: dict[int, str] = {}
    for enumerator in status.enumerators:
        names.setdefault(enumerator.value, enumerator.name)
    return StatusNames(
        type=own.type,
        rows=tuple(
            (name, " ".join(words[name][everything if name == own.success else failures :]))
            for name in names.values()
        ),
    )


def _shared(names: list[list[str]]) -> int:
    """How many words all names start with, leaving each at least one."""
    count = 0
    for column in zip(*names, strict=False):
        if len(set(column)) > 1:
            break
        count += 1
    return min([count, *(len(name) - 1 for name in names)])
