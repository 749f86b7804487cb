"""Namespaces: what one of them declares, merged from the snapshots of all versions it serves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from ..errors import MappingError
from ..model.api import Constant, Enum, Enumerator, Function, Record, Snapshot, Typedef
from .ctext import pointee
from .inputs import Inputs

T = TypeVar("T")


@dataclass(frozen=True)
class Scope:
    """The declarations of one library in one namespace.

    Args:
        library: its id.
        folder: ``cuda``, ``cuda-12`` or ``rocm``.
        versions: the SDK versions it serves, newest first.
        constants: those of the newest version.
    """

    library: str
    folder: str
    versions: tuple[str, ...]
    functions: dict[str, Function]
    enums: dict[str, Enum]
    records: dict[str, Record]
    typedefs: dict[str, Typedef]
    constants: dict[str, Constant]

    @property
    def outer(self) -> str:
        """The namespace around it, ``cuda12``."""
        return self.folder.replace("-", "")

    @property
    def namespace(self) -> str:
        """The whole namespace."""
        return f"cudaway::{self.outer}::{self.library}"

    @property
    def header(self) -> str:
        """The header that declares it, as it is included."""
        return f"abi/{self.folder}/{self.library}.h"

    @cached_property
    def names(self) -> frozenset[str]:
        """All type names."""
        return frozenset((*self.enums, *self.records, *self.typedefs))

    @cached_property
    def enumerators(self) -> dict[str, int]:
        """The value of every enumerator."""
        return {e.name: e.value for enum in self.enums.values() for e in enum.enumerators}

    def enum(self, name: str | None) -> Enum | None:
        """The enumeration behind a type name."""
        seen = 0
        while name in self.typedefs and seen < 8:
            name = self.typedefs[name].type
            seen += 1
        return self.enums.get(name) if name is not None else None

    @cached_property
    def _handle_names(self) -> dict[str, str]:
        """For each pointer to an opaque record, the first typedef that names it."""
        found: dict[str, str] = {}
        for name, typedef in self.typedefs.items():
            base = pointee(typedef.resolved)
            if base is not None and not base.startswith("const "):
                found.setdefault(base, name)
        return found

    def handle_name(self, type_: str, canonical: str) -> str:
        """One name for a type of handle, however a prototype spells it."""
        base = pointee(canonical)
        if base is None:
            return type_.removeprefix("const ")
        base = base.removeprefix("const ")
        return self._handle_names.get(base, base)


def scope(inputs: Inputs, sdk: str, library: str, major: str | None = None) -> Scope:
    """Merge the snapshots of one library: the newest counts, older ones add what it lacks."""
    versions = tuple(
        v for v in inputs.versions(sdk, library) if major is None or v.partition(".")[0] == major
    )
    if not versions:
        raise MappingError(
            f"no snapshot of {library} for {sdk} {major or ''}".rstrip(),
            path="mappings/api",
            remedy="run 'cudaway-gen extract', or restore the files from git",
        )
    snapshots = [inputs.snapshots[f"{sdk}-{v}", library] for v in versions]
    return Scope(
        library=library,
        folder=sdk if major is None else f"{sdk}-{major}",
        versions=versions,
        functions=_merge(s.functions for s in snapshots),
        enums=_merge_enums(snapshots),
        records=_merge_records(snapshots),
        typedefs=_merge(s.typedefs for s in snapshots),
        constants=snapshots[0].constants,
    )


def _merge(tables: Iterable[dict[str, T]]) -> dict[str, T]:
    found: dict[str, T] = {}
    for table in tables:
        for name, item in table.items():
            found.setdefault(name, item)
    return dict(sorted(found.items()))


def _merge_records(snapshots: list[Snapshot]) -> dict[str, Record]:
    found: dict[str, Record] = {}
    for snapshot in snapshots:
        for name, record in snapshot.records.items():
            if name not in found or found[name].opaque:
                found[name] = record
    return dict(sorted(found.items()))


def _merge_enums(snapshots: list[Snapshot]) -> dict[str, Enum]:
    """Enumerations with the values of the newest version, then those that only older ones have."""
    found: dict[str, Enum] = {}
    taken: dict[str, str] = {}
    for snapshot in snapshots:
        for name, enum in snapshot.enums.items():
            new = [e for e in enum.enumerators if e.name not in taken]
            taken.update({e.name: name for e in new})
            older: tuple[Enumerator, ...] = found[name].enumerators if name in found else ()
            if new or name not in found:
                base = found.get(name, enum)
                found[name] = base.model_copy(update={"enumerators": (*older, *new)})
    return dict(sorted(found.items()))
