"""Headers that declare one side's ABI."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model.api import Enum, Function, Record, RecordField, Typedef
from .banner import banner
from .ctext import assertion, declare, fill, portable, words
from .scope import Scope

_SIZES = {
    "bool": 1,
    "char": 1,
    "signed char": 1,
    "unsigned char": 1,
    "short": 2,
    "unsigned short": 2,
    "int": 4,
    "unsigned int": 4,
    "float": 4,
    "long": 8,
    "unsigned long": 8,
    "long long": 8,
    "unsigned long long": 8,
    "double": 8,
}
_POINTER = 8


@dataclass(frozen=True)
class EnumText:
    """One enumeration: its head, and its lines."""

    head: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class RecordText:
    """One record with its checks."""

    lines: tuple[str, ...]
    checks: tuple[str, ...]


@dataclass(frozen=True)
class Context:
    """One header."""

    banner: str
    summary: str
    namespace: str
    constants: tuple[str, ...]
    enums: tuple[EnumText, ...]
    forward: tuple[str, ...]
    typedefs: tuple[str, ...]
    records: tuple[RecordText, ...]
    functions: tuple[str, ...]


def context(scope: Scope, title: str, template: str, *, function_types: bool) -> Context:
    """Declare everything of a scope.

    Args:
        scope: what to declare.
        title: the library's name for people.
        template: for the banner.
        function_types: whether the functions' types are declared (for targets), and only the types
            that they need.
    """
    sdk = scope.folder.partition("-")[0]
    versions = [f"{sdk}-{v}" for v in scope.versions]
    releases = [f"{'CUDA' if sdk == 'cuda' else 'ROCm'} {v}" for v in scope.versions]
    functions = _function_types(scope) if function_types else {}
    typedefs, records = dict(scope.typedefs), dict(scope.records)
    if function_types:
        used = reachable(scope.records, scope.typedefs, scope.functions.values())
        typedefs = {n: t for n, t in typedefs.items() if n in used}
        records = {n: r for n, r in records.items() if n in used}
    return Context(
        banner=banner(template, [f"mappings/api/{v}/{scope.library}.jsonl" for v in versions]),
        summary=f"The ABI of {title}, {' and '.join(releases)}.",
        namespace=scope.namespace,
        constants=() if function_types else tuple(_constants(scope)),
        enums=tuple(_enum(e) for e in scope.enums.values()),
        forward=tuple(f"{_tag(r)} {r.name};" for r in records.values()),
        typedefs=tuple(_typedefs(scope, typedefs)),
        records=tuple(_record(scope, r) for r in _ordered(records) if not r.opaque),
        functions=tuple(functions.values()),
    )


def _constants(scope: Scope) -> Iterator[str]:
    """The version of the SDK, and the macros that are integers, as the newest version has them."""
    major, _, minor = scope.versions[0].partition(".")
    yield f"constexpr int sdk_version = {int(major) * 1000 + int(minor) * 10};"
    taken = {*scope.names, *scope.functions, *scope.enumerators}
    for constant in scope.constants.values():
        if constant.value is not None and constant.name not in taken:
            yield f"constexpr {_holder(constant.value)} {constant.name} = {number(constant.value)};"


def _holder(value: int) -> str:
    """The smallest type from int on that holds a value."""
    if -(2**31) <= value < 2**31:
        return "int"
    if 0 <= value < 2**32:
        return "unsigned int"
    return "long long" if value < 2**63 else "unsigned long long"


def _tag(record: Record) -> str:
    return "union" if record.union else "struct"


def _enum(enum: Enum) -> EnumText:
    name = "" if enum.name.startswith("(") else f"{enum.name} "
    return EnumText(
        head=f"enum {name}: {enum.type} {{",
        lines=tuple(f"  {e.name} = {number(e.value)}," for e in enum.enumerators),
    )


def number(value: int) -> str:
    """An integer literal; the compiler warns where a large one has no suffix."""
    return f"{value}ULL" if value >= 2**63 else str(value)


def _typedefs(scope: Scope, typedefs: dict[str, Typedef]) -> Iterator[str]:
    """All typedefs, each after those that it names."""
    done: set[str] = set()

    def visit(typedef: Typedef) -> Iterator[str]:
        if typedef.name in done:
            return
        done.add(typedef.name)
        text = portable(typedef.type, typedef.resolved, scope.names)
        if text is None:
            return
        for word in words(text):
            if word in typedefs:
                yield from visit(typedefs[word])
        yield f"using {typedef.name} = {declare(text, '')};"

    for typedef in typedefs.values():
        yield from visit(typedef)


def _ordered(records: dict[str, Record]) -> Iterator[Record]:
    """All records, each after those that it holds by value."""
    done: set[str] = set()

    def visit(record: Record) -> Iterator[Record]:
        if record.name in done:
            return
        done.add(record.name)
        for field in _leaves(record.fields):
            if "*" not in field.resolved:
                for word in words(field.resolved):
                    if word in records:
                        yield from visit(records[word])
        yield record

    for record in records.values():
        yield from visit(record)


def _leaves(fields: Iterable[RecordField]) -> Iterator[RecordField]:
    for field in fields:
        if field.fields is None:
            yield field
        else:
            yield from _leaves(field.fields)


def _record(scope: Scope, record: Record) -> RecordText:
    natural = max((_alignment(scope, f) for f in _leaves(record.fields)), default=1)
    aligned = f"alignas({record.align}) " if record.align > natural else ""
    lines = [f"{_tag(record)} {aligned}{record.name} {{"]
    lines += _members(scope, record.fields, "  ")
    lines.append("};")
    checks = [
        assertion(f"sizeof({record.name})", record.size),
        assertion(f"alignof({record.name})", record.align),
    ]
    checks += [
        assertion(f"offsetof({record.name}, {path})", offset)
        for path, offset in offsets(record.fields)
    ]
    return RecordText(lines=tuple(lines), checks=tuple(checks))


def _members(scope: Scope, fields: Sequence[RecordField], indent: str) -> Iterator[str]:
    for field in fields:
        if field.fields is not None:
            bounds = "".join(f"[{n}]" for n in field.length)
            yield f"{indent}{field.type} {{"
            yield from _members(scope, field.fields, indent + "  ")
            yield f"{indent}}}{f' {field.name}{bounds}' if field.name else ''};"
            continue
        text = portable(field.type, field.resolved, scope.names) or field.resolved
        bits = f" : {field.bits}" if field.bits is not None else ""
        yield f"{indent}{declare(text, field.name)}{bits};"


def offsets(
    fields: Iterable[RecordField], path: str = "", base: int = 0
) -> Iterator[tuple[str, int]]:
    """Every named field that has an address, and its offset in the outermost record."""
    for field in fields:
        if field.bits is not None:
            continue
        name = f"{path}{field.name}"
        if field.name:
            yield name, base + field.offset
        if field.fields is not None:
            first = "[0]" * len(field.length)
            inner = f"{name}{first}." if field.name else path
            yield from offsets(field.fields, inner, base + field.offset)


def _alignment(scope: Scope, field: RecordField) -> int:
    """The alignment that a field asks for of itself."""
    base = field.resolved.partition("[")[0].strip().removeprefix("const ")
    if "*" in field.resolved:
        return _POINTER
    if base in _SIZES:
        return _SIZES[base]
    if base in scope.records:
        return scope.records[base].align
    enum = scope.enum(base)
    return enum.size if enum is not None else 1


def _function_types(scope: Scope) -> dict[str, str]:
    """``using name_t = result(parameters);`` for each function that can be spelled."""
    found = {}
    for function in scope.functions.values():
        text = function_type(scope, function)
        if text is not None:
            result, params = text
            found[function.name] = fill(f"using {function.name}_t = {result}(", params, ");", 4)
    return found


def function_type(scope: Scope, function: Function) -> tuple[str, list[str]] | None:
    """Result and parameters of a function in the names of its scope; None where they have none."""
    result = portable(function.result, function.resolved_result, scope.names)
    if result is None:
        return None
    params = []
    for index, param in enumerate(function.params):
        text = portable(param.type, param.resolved, scope.names)
        if text is None:
            return None
        params.append(declare(text, param.name or f"arg{index}"))
    if function.variadic:
        params.append("...")
    return declare(result, ""), params


def reachable(
    records: dict[str, Record], typedefs: dict[str, Typedef], functions: Iterable[Function]
) -> set[str]:
    """The types that functions need, in any way."""
    queue: list[str] = []
    for f in functions:
        queue += (*words(f.result), *words(f.resolved_result))
        for p in f.params:
            queue += (*words(p.type), *words(p.resolved))
    seen: set[str] = set()
    while queue:
        name = queue.pop()
        if name in seen:
            continue
        if name in typedefs:
            queue += (*words(typedefs[name].type), *words(typedefs[name].resolved))
        elif name in records:
            for field in _leaves(records[name].fields):
                queue += (*words(field.type), *words(field.resolved))
        else:
            continue
        seen.add(name)
    return seen
