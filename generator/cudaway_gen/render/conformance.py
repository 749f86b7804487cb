"""Checks that the snapshots say what the real headers say, by the compiler."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model.api import Function, Record, Snapshot, Visibility
from ..model.libraries import CudaLibrary, RocmLibrary, TranslationUnit
from .abi import number, offsets, reachable
from .banner import banner
from .ctext import BUILTIN, STANDARD, WORD, assertion, fill, style

# Names that canonical types of the standard library resolve to.
_KNOWN = BUILTIN | STANDARD | {"_IO_FILE", "__va_list_tag"}


@dataclass(frozen=True)
class Block:
    """Checks of one kind."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Context:
    """One translation unit."""

    banner: str
    summary: str
    defines: tuple[str, ...]
    headers: tuple[str, ...]
    undefine: tuple[str, ...]
    blocks: tuple[Block, ...]


def units(
    spec: CudaLibrary | RocmLibrary, snapshot: Snapshot
) -> Iterator[tuple[str, Visibility, list[TranslationUnit]]]:
    """The translation units to write: suffix of the file, visibility, and their headers."""
    for visibility, suffix in (
        ("default", ""),
        ("per-thread", "-per-thread"),
        ("legacy", "-legacy"),
    ):
        found = [u for u in spec.headers if u.visibility == visibility]
        present = any(f.visibility == visibility for f in snapshot.functions.values())
        if found and (present or visibility == "default"):
            yield suffix, visibility, found  # type: ignore[misc]


def context(
    spec: CudaLibrary | RocmLibrary,
    snapshot: Snapshot,
    visibility: Visibility,
    parts: list[TranslationUnit],
    template: str,
) -> Context:
    """All checks of one visibility."""
    head = snapshot.head
    functions = [f for f in snapshot.functions.values() if f.visibility == visibility]
    names = {f.name for f in functions}
    checks = list(_functions(snapshot, functions))
    records = _visible(snapshot, visibility)
    blocks = [
        Block("Prototypes", tuple(checks)),
        Block("Structures", tuple(_records(records))),
    ]
    if visibility == "default":
        blocks += [
            Block("Enumerations", tuple(_enums(snapshot))),
            Block("Constants", tuple(_constants(snapshot))),
        ]
    headers = dict.fromkeys(h for p in parts for h in p.headers)
    return Context(
        banner=banner(template, [f"mappings/api/{head.sdk}-{head.version}/{head.library}.jsonl"]),
        summary=f"Compiles where {spec.title} of {head.sdk.upper()} {head.version} is what "
        "its snapshot says.",
        defines=tuple(dict.fromkeys(" ".join(d.split("=", 1)) for p in parts for d in p.defines)),
        headers=tuple(headers),
        undefine=tuple(sorted({a.name for a in snapshot.aliases if a.name in names})),
        blocks=tuple(b for b in blocks if b.lines),
    )


def _functions(snapshot: Snapshot, functions: list[Function]) -> Iterator[str]:
    known = {*snapshot.enums, *snapshot.records, *snapshot.typedefs}
    for f in functions:
        params = [_type(p.type, p.canonical, known) for p in f.params]
        if f.variadic:
            params.append("...")
        result = _type(f.result, f.canonical_result, known)
        yield fill(f"static_assert(has<{result}(", params, f")>({f.name}));", 4)


def _type(type_: str, canonical: str | None, known: set[str]) -> str:
    """The canonical type where its names can be written; else the header's own."""
    if canonical is None or any(
        w not in known and w not in _KNOWN for w in WORD.findall(canonical)
    ):
        return style(type_)
    return style(canonical)


def _visible(snapshot: Snapshot, visibility: Visibility) -> list[Record]:
    """The records to check in the unit of one visibility.

    Those that only the functions of another visibility use belong there: the headers may hide them
    from everybody else.
    """
    users: dict[str, set[str]] = {}
    for v in ("default", "legacy", "per-thread"):
        functions = [f for f in snapshot.functions.values() if f.visibility == v]
        for name in reachable(snapshot.records, snapshot.typedefs, functions):
            users.setdefault(name, set()).add(v)
    chosen = []
    for record in snapshot.records.values():
        seen = users.get(record.name, {"default"})
        home = "default" if "default" in seen else "legacy" if "legacy" in seen else "per-thread"
        if home == visibility and not record.opaque:
            chosen.append(record)
    return chosen


def _records(records: list[Record]) -> Iterator[str]:
    for record in records:
        name = record.name
        yield assertion(f"sizeof({name})", record.size)
        yield assertion(f"alignof({name})", record.align)
        for path, offset in offsets(record.fields):
            yield assertion(f"offsetof({name}, {path})", offset)


def _enums(snapshot: Snapshot) -> Iterator[str]:
    for enum in snapshot.enums.values():
        if not enum.name.startswith("("):
            yield (
                f"static_assert(std::is_same_v<std::underlying_type_t<{enum.name}>, {enum.type}>);"
            )
        for e in enum.enumerators:
            yield assertion(e.name, number(e.value))


def _constants(snapshot: Snapshot) -> Iterator[str]:
    for constant in snapshot.constants.values():
        if constant.value is None:
            continue
        check = assertion(f"(long long)({constant.name})", _literal(constant.value))
        if constant.name.startswith("__"):
            # Reserved names may depend on the compiler.
            yield f"#ifdef {constant.name}\n{check}\n#endif"
        else:
            yield check


def _literal(value: int) -> str:
    return "(-9223372036854775807LL - 1)" if value == -(2**63) else f"{value}LL"
