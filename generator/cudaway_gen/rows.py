"""Resolved mappings as rows: what ``show`` prints for people and programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .model.base import Model
from .model.mapping import Mapping, Strategy, Windows


class Row(Model):
    """One function, type or enumerator with all that is known of it."""

    library: str
    kind: Literal["function", "type", "enumerator"]
    name: str
    target: str | None
    strategy: Strategy
    evidence: tuple[str, ...]
    windows: Windows
    versions: tuple[str, ...]
    reason: str | None
    candidate: str | None = None
    adapter: str | None = None
    args: dict[str, str] | None = None
    cuda: str | None = None
    exported: bool | None = None
    rocm: tuple[str, ...] = ()
    enum: str | None = None
    value: str | None = None
    target_value: str | None = None


def rows(mapping: Mapping) -> Iterator[Row]:
    """All rows of a resolved mapping: functions, types, enumerators."""
    library = mapping.library
    for name, function in mapping.functions.items():
        fields = dict(function)
        yield Row(library=library, kind="function", name=name.partition("@")[0], **fields)
    for name, entry in mapping.types.items():
        yield Row(
            library=library,
            kind="type",
            name=name.partition("@")[0],
            target=entry.target,
            strategy=entry.strategy,
            evidence=entry.evidence,
            windows=entry.windows,
            versions=entry.versions,
            reason=entry.reason,
        )
    for enum_name, enum in mapping.enums.items():
        home = mapping.types.get(enum_name)
        for name, value in enum.values.items():
            yield Row(
                library=library,
                kind="enumerator",
                name=name.partition("@")[0],
                target=value.target,
                strategy=value.strategy,
                evidence=value.evidence,
                windows=home.windows if home and value.target else "missing",
                versions=value.versions,
                reason=value.reason,
                enum=enum_name,
                value=value.value,
                target_value=value.target_value,
            )


def find(all_rows: Iterator[Row], name: str) -> list[Row]:
    """The rows of one name, or all rows of an enumeration named so."""
    found = [r for r in all_rows if name in (r.name, r.enum)]
    exact = [r for r in found if r.name == name]
    return exact + [r for r in found if r.name != name]
