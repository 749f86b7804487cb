"""What changed between two snapshots of one side, in words, and what it means for the mappings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .model.api import Enum, Function, Record, RecordField, Snapshot
from .model.base import Model
from .model.mapping import FunctionEntry, Mapping

What = Literal[
    "added", "removed", "changed signature", "changed layout", "changed value", "renamed by macro"
]


class Change(Model):
    """One difference.

    Args:
        detail: what is different, in words.
        meaning: what it means for the mappings; empty where nothing.
    """

    library: str
    kind: Literal["function", "enum", "enumerator", "record", "alias"]
    name: str
    what: What
    detail: str
    meaning: str = ""


def compare(old: Snapshot, new: Snapshot, mapping: Mapping | None = None) -> Iterator[Change]:
    """Compare two snapshots of a library.

    Args:
        mapping: the resolved mapping, to say what a change means for it.
    """
    yield from _functions(old, new, mapping)
    yield from _enums(old, new, mapping)
    yield from _records(old, new)
    yield from _aliases(old, new)


def _functions(old: Snapshot, new: Snapshot, mapping: Mapping | None) -> Iterator[Change]:
    library = new.head.library
    for name in sorted({**old.functions, **new.functions}):
        before, after = old.functions.get(name), new.functions.get(name)
        entry = entry_for(mapping, name, new.head.version if after else old.head.version)
        if before is None and after is not None:
            yield Change(library=library, kind="function", name=name, what="added",
                         detail=after.signature, meaning=_now(entry))  # fmt: skip
        elif after is None and before is not None:
            yield Change(library=library, kind="function", name=name, what="removed",
                         detail=before.signature, meaning=_gone(entry, old))  # fmt: skip
        elif before and after and before.canonical_signature != after.canonical_signature:
            was = entry_for(mapping, name, old.head.version)
            yield Change(library=library, kind="function", name=name, what="changed signature",
                         detail=_signature_change(before, after),
                         meaning=_became(was, entry))  # fmt: skip


def entry_for(mapping: Mapping | None, name: str, version: str) -> FunctionEntry | None:
    """The entry of a function in one CUDA version."""
    if mapping is None:
        return None
    for key, entry in mapping.functions.items():
        if key.partition("@")[0] == name and version in entry.versions:
            return entry
    return None


def _describe(entry: FunctionEntry) -> str:
    if entry.callable:
        return f"{entry.strategy}{f' to {entry.target}' if entry.target else ''}"
    return f"unsupported ({entry.reason})"


def _now(entry: FunctionEntry | None) -> str:
    return f"new entry: {_describe(entry)}" if entry else ""


def _gone(entry: FunctionEntry | None, old: Snapshot) -> str:
    if entry is None:
        return ""
    return f"the entry stays for CUDA {old.head.version}: {_describe(entry)}"


def _became(was: FunctionEntry | None, entry: FunctionEntry | None) -> str:
    if was is None or entry is None:
        return ""
    if was is entry:
        return f"still {_describe(entry)}"
    return f"was {_describe(was)}, is {_describe(entry)}"


def _signature_change(before: Function, after: Function) -> str:
    if len(before.params) != len(after.params):
        return f"{len(before.params)} parameters became {len(after.params)}: {after.signature}"
    parts = []
    if before.resolved_result != after.resolved_result:
        parts.append(f"returns {after.result}, was {before.result}")
    for index, (a, b) in enumerate(zip(before.params, after.params, strict=True), 1):
        if a.resolved != b.resolved:
            parts.append(f"parameter {index} {b.name}: {a.type} became {b.type}")
    return "; ".join(parts) or "variable arguments"


def _enums(old: Snapshot, new: Snapshot, mapping: Mapping | None) -> Iterator[Change]:
    library = new.head.library
    for name in sorted({**old.enums, **new.enums}):
        before, after = old.enums.get(name), new.enums.get(name)
        if before is None and after is not None:
            yield Change(library=library, kind="enum", name=name, what="added",
                         detail=f"{len(after.enumerators)} enumerators")  # fmt: skip
        elif after is None and before is not None:
            yield Change(library=library, kind="enum", name=name, what="removed",
                         detail=f"{len(before.enumerators)} enumerators")  # fmt: skip
        elif before and after:
            yield from _enumerators(library, before, after, mapping)


def _enumerators(
    library: str, before: Enum, after: Enum, mapping: Mapping | None
) -> Iterator[Change]:
    table = mapping.enums.get(after.name) if mapping else None
    for name in dict.fromkeys((*before.values, *after.values)):
        a, b = before.values.get(name), after.values.get(name)
        if a == b:
            continue
        entry = table.values.get(name) if table else None
        target = entry.target if entry else None
        meaning = ""
        if table is not None and table.target is not None:
            meaning = f"means {target}" if target else "no counterpart in ROCm"
        what: What = "added" if a is None else "removed" if b is None else "changed value"
        detail = f"{after.name}: " + (
            f"{a} became {b}" if what == "changed value" else str(b if a is None else a)
        )
        yield Change(
            library=library, kind="enumerator", name=name, what=what, detail=detail, meaning=meaning
        )


def _records(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    library = new.head.library
    for name in sorted({**old.records, **new.records}):
        before, after = old.records.get(name), new.records.get(name)
        if before is None and after is not None:
            yield Change(
                library=library, kind="record", name=name, what="added", detail=_size(after)
            )
        elif after is None and before is not None:
            yield Change(
                library=library, kind="record", name=name, what="removed", detail=_size(before)
            )
        elif (
            before
            and after
            and (before.size, _shape(before.fields)) != (after.size, _shape(after.fields))
        ):
            yield Change(library=library, kind="record", name=name, what="changed layout",
                         detail=_layout_change(before, after))  # fmt: skip


def _size(record: Record) -> str:
    return "opaque" if record.opaque else f"{record.size} bytes"


def _shape(fields: tuple[RecordField, ...]) -> list[object]:
    return [
        (
            f.name,
            f.offset,
            f.bits,
            f.length,
            _shape(f.fields) if f.fields is not None else f.resolved,
        )
        for f in fields
    ]


def _layout_change(before: Record, after: Record) -> str:
    parts = []
    if before.size != after.size:
        parts.append(f"{before.size} bytes became {after.size}")
    a, b = {f.name: f for f in before.fields}, {f.name: f for f in after.fields}
    gained = [n for n in b if n and n not in a]
    lost = [n for n in a if n and n not in b]
    moved = [n for n in a if n in b and a[n].offset != b[n].offset]
    for words, names in (("new: ", gained), ("gone: ", lost), ("moved: ", moved)):
        if names:
            parts.append(words + ", ".join(names[:8]) + (" ..." if len(names) > 8 else ""))
    return "; ".join(parts) or "types of fields"


def _aliases(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    was = {(a.name, a.visibility): a.target for a in old.aliases}
    for alias in new.aliases:
        before = was.get((alias.name, alias.visibility))
        if before is not None and before != alias.target:
            yield Change(
                library=new.head.library,
                kind="alias",
                name=alias.name,
                what="renamed by macro",
                detail=f"stands for {alias.target}, was {before}",
                meaning="a program compiled against the new headers calls another symbol",
            )
