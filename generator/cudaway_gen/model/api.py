"""API snapshots: the facts that one library's headers state, one declaration a line.

A snapshot is ``mappings/api/<sdk>-<version>/<library>.jsonl``. Its first line is the `Head`, the
others are declarations sorted by kind and name. Types are C++ spellings without elaborated tags;
``canonical`` is the type with all typedefs resolved and is left out where it is the same text.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from ..errors import MappingError
from .base import Model

Direction = Literal["in", "out", "inout"]
# Where a declaration is visible: always, only to code that asks for the first versions of an API
# (before a macro renamed it), or only with the per-thread default stream.
Visibility = Literal["default", "legacy", "per-thread"]


class Head(Model):
    """The first line of a snapshot.

    Args:
        library: id in mappings/libraries.yaml.
        sdk: ``cuda`` or ``rocm``.
        version: version of the SDK, ``12.9``.
        packages: where the headers came from, ``name version``.
    """

    kind: Literal["snapshot"] = "snapshot"
    library: str
    sdk: Literal["cuda", "rocm"]
    version: str
    packages: tuple[str, ...] = ()


class Param(Model):
    """One parameter of a function.

    Args:
        name: may be empty where the header leaves it out.
        type: as the header spells it.
        canonical: with typedefs resolved; None where that is the same text.
        direction: as the header's own comment states it, None where it does not.
    """

    name: str
    type: str
    canonical: str | None = None
    direction: Direction | None = None

    @property
    def resolved(self) -> str:
        """The canonical type."""
        return self.canonical or self.type


class Function(Model):
    """A function with C linkage."""

    kind: Literal["function"] = "function"
    name: str
    result: str
    canonical_result: str | None = None
    params: tuple[Param, ...] = ()
    variadic: bool = False
    header: str
    visibility: Visibility = "default"
    convention: str | None = None
    attributes: tuple[str, ...] = ()

    @property
    def resolved_result(self) -> str:
        """The canonical result type."""
        return self.canonical_result or self.result

    @cached_property
    def signature(self) -> str:
        """The prototype without its name, in the header's own types and parameter names."""
        params = [declare(p.type, p.name) for p in self.params] + (["..."] if self.variadic else [])
        return f"{self.result} ({', '.join(params) or 'void'})"

    @cached_property
    def canonical_signature(self) -> str:
        """The prototype in canonical types, without any name: what the ABI sees."""
        params = [p.resolved for p in self.params] + (["..."] if self.variadic else [])
        return f"{self.resolved_result} ({', '.join(params)})"


class Alias(Model):
    """A macro that renames a function: ``#define cuMemAlloc cuMemAlloc_v2``."""

    kind: Literal["alias"] = "alias"
    name: str
    target: str
    header: str
    visibility: Visibility = "default"


class Enumerator(Model):
    """One enumerator with its value."""

    name: str
    value: int


class Enum(Model):
    """An enumeration.

    Args:
        type: the underlying integer type.
        size: bytes.
    """

    kind: Literal["enum"] = "enum"
    name: str
    type: str
    size: int
    enumerators: tuple[Enumerator, ...]
    header: str

    @cached_property
    def values(self) -> dict[str, int]:
        """Value by name."""
        return {e.name: e.value for e in self.enumerators}


class RecordField(Model):
    """A field of a struct or union.

    Args:
        name: empty for an anonymous member.
        type: as spelled; for an anonymous record, ``struct`` or ``union``.
        offset: bytes from the start of the enclosing record (bits where ``bits`` is set).
        bits: width of a bit-field.
        fields: the members of a record defined in place.
        length: the array bounds of a member whose record is defined in place.
    """

    name: str
    type: str
    canonical: str | None = None
    offset: int
    bits: int | None = None
    fields: tuple[RecordField, ...] | None = None
    length: tuple[int, ...] = ()

    @property
    def resolved(self) -> str:
        """The canonical type."""
        return self.canonical or self.type


class Record(Model):
    """A struct or union with its layout on x86-64 Linux; size 0 where it is opaque."""

    kind: Literal["record"] = "record"
    name: str
    union: bool = False
    size: int = 0
    align: int = 0
    fields: tuple[RecordField, ...] = ()
    header: str

    @property
    def opaque(self) -> bool:
        """Whether the header only names it."""
        return self.size == 0


class Typedef(Model):
    """A type alias."""

    kind: Literal["typedef"] = "typedef"
    name: str
    type: str
    canonical: str | None = None
    header: str

    @property
    def resolved(self) -> str:
        """The canonical type."""
        return self.canonical or self.type


class Constant(Model):
    """A macro that stands for a value; ``value`` where it is an integer constant expression."""

    kind: Literal["constant"] = "constant"
    name: str
    value: int | None = None
    text: str | None = None
    header: str


Declaration: TypeAlias = Annotated[
    Function | Alias | Enum | Record | Typedef | Constant, Field(discriminator="kind")
]
_REMEDY = "restore the file from git, or run 'cudaway-gen extract' again"
_ORDER = ("function", "alias", "enum", "record", "typedef", "constant")
_declaration: TypeAdapter[Declaration] = TypeAdapter(Declaration)


def declare(type_: str, name: str) -> str:
    """Spell a declaration of ``name`` with a C type that may be a function pointer or an array."""
    if not name:
        return type_
    for marker in ("(*)", "(**)"):
        if marker in type_:
            return type_.replace(marker, f"{marker[:-1]}{name})", 1)
    if type_.endswith("]"):
        base, bracket, bounds = type_.partition("[")
        return f"{base.rstrip()} {name}{bracket}{bounds}"
    return f"{type_}{name}" if type_.endswith("*") else f"{type_} {name}"


class Snapshot(Model):
    """All declarations of one library in one SDK version."""

    model_config = ConfigDict(
        frozen=True, strict=True, extra="forbid", ignored_types=(cached_property,)
    )

    head: Head
    declarations: tuple[Declaration, ...]

    @cached_property
    def functions(self) -> dict[str, Function]:
        """Functions by name."""
        return {d.name: d for d in self.declarations if isinstance(d, Function)}

    @cached_property
    def aliases(self) -> tuple[Alias, ...]:
        """All renaming macros; one name may have one alias per visibility."""
        return tuple(d for d in self.declarations if isinstance(d, Alias))

    @cached_property
    def enums(self) -> dict[str, Enum]:
        """Enumerations by name."""
        return {d.name: d for d in self.declarations if isinstance(d, Enum)}

    @cached_property
    def records(self) -> dict[str, Record]:
        """Structs and unions by name."""
        return {d.name: d for d in self.declarations if isinstance(d, Record)}

    @cached_property
    def typedefs(self) -> dict[str, Typedef]:
        """Type aliases by name."""
        return {d.name: d for d in self.declarations if isinstance(d, Typedef)}

    @cached_property
    def constants(self) -> dict[str, Constant]:
        """Constants by name."""
        return {d.name: d for d in self.declarations if isinstance(d, Constant)}

    @staticmethod
    def of(head: Head, declarations: Iterable[Declaration]) -> Snapshot:
        """Make a snapshot in canonical order."""
        ordered = sorted(declarations, key=sort_key)
        return Snapshot(head=head, declarations=tuple(ordered))

    def dump(self) -> str:
        """The text of the snapshot file."""
        lines = [self.head.model_dump_json(exclude_defaults=False)]
        lines += [_dump_line(d) for d in self.declarations]
        return "\n".join(lines) + "\n"

    @staticmethod
    def load(path: Path) -> Snapshot:
        """Read a snapshot file.

        Raises:
            MappingError: with file and line, where a line is not what it should be.
        """
        try:
            return Snapshot.parse(path.read_text(encoding="utf-8"), path)
        except (OSError, UnicodeDecodeError) as error:
            raise MappingError(f"cannot read: {error}", path=path, remedy=_REMEDY) from error

    @staticmethod
    def parse(text: str, path: Path) -> Snapshot:
        """Like `load`, from text; ``path`` is only named in errors."""
        lines = text.split("\n")
        if lines[-1]:
            raise MappingError(
                "the last line is cut off", path=path, line=len(lines), remedy=_REMEDY
            )
        number = 1
        try:
            head = Head.model_validate_json(lines[0])
            declarations = []
            for line in lines[1:-1]:
                number += 1
                declarations.append(_declaration.validate_json(line))
        except ValidationError as error:
            first = error.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            raise MappingError(
                f"not a declaration: {where}: {first['msg']}",
                path=path,
                line=number,
                remedy=_REMEDY,
            ) from error
        return Snapshot(head=head, declarations=tuple(declarations))


def sort_key(d: Declaration) -> tuple[int, str, str]:
    """Order of declarations in a snapshot: by kind, then name."""
    visibility = d.visibility if isinstance(d, Function | Alias) else ""
    return (_ORDER.index(d.kind), d.name, visibility)


def _dump_line(d: Declaration) -> str:
    text = d.model_dump_json(exclude_defaults=True)
    # `kind` has a default, yet a reader wants it first on every line.
    return f'{{"kind":"{d.kind}",{text[1:]}'
