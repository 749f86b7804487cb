"""Extract the declarations of one library from the headers of one SDK."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ..errors import SdkError
from ..model.api import (
    Alias,
    Constant,
    Declaration,
    Direction,
    Enum,
    Enumerator,
    Function,
    Head,
    Param,
    Record,
    RecordField,
    Snapshot,
    Typedef,
    Visibility,
)
from ..model.libraries import CudaLibrary, RocmLibrary, TranslationUnit
from .clang import STUBS, cindex, errors, parse

_IDENTIFIER = re.compile(r"[A-Za-z_]\w*\Z")
# Other macros that are facts: a number, or a number cast to a handle. Texts are not ours to copy.
_NUMBER = re.compile(r"[-+( ]*(?:\w+ \) )?[-+ ]*[\d.][\w.+-]*(?: \))*\Z")
_TAG = re.compile(r"\b(?:struct|union|enum|volatile) ")
_WORD = re.compile(r"[A-Za-z_]\w*")
_DIRECTION = re.compile(r"[@\\]param\s*\[\s*(in|out|in\s*,\s*out|inout)\s*\]\s+(\w+)")
# clang_getFunctionTypeCallingConv: 1 is C, 12 is Win64, the same thing on its platform.
_CONVENTIONS = {2: "stdcall", 3: "fastcall", 4: "thiscall", 18: "vectorcall"}
_MAX_PROBES = 20_000


def extract_library(
    spec: CudaLibrary | RocmLibrary, head: Head, includes: Sequence[Path]
) -> Snapshot | None:
    """Extract one library.

    Args:
        spec: which headers to read.
        head: first line of the snapshot.
        includes: include folders of the SDK.

    Returns:
        The snapshot; None if the SDK has none of its headers and all are optional.

    Raises:
        SdkError: a header is missing or does not parse.
    """
    found: dict[tuple[str, str], Declaration] = {}
    parsed = False
    for unit in spec.headers:
        headers = [h for h in unit.headers if _exists(h, includes)]
        if len(headers) < len(unit.headers) and not unit.optional:
            missing = next(h for h in unit.headers if h not in headers)
            raise SdkError(
                f"{spec.title}: the header {missing} is not in {', '.join(map(str, includes))}",
                remedy=f"fetch {head.sdk}-{head.version} again, or pass a complete toolkit",
            )
        if not headers:
            continue
        parsed = True
        for declaration in _Unit(unit, headers, spec.owns, includes).declarations():
            # What several translation units see keeps the most common visibility.
            key = (declaration.kind, declaration.name)
            if isinstance(declaration, Alias):
                key = (declaration.kind, f"{declaration.name}:{declaration.target}")
            found.setdefault(key, declaration)
    if not parsed:
        return None
    if not any(isinstance(d, Function) for d in found.values()):
        raise SdkError(
            f"{spec.title}: its headers declare no function",
            remedy="the headers are empty or not the right ones; fetch them again",
        )
    functions = {d.name for d in found.values() if isinstance(d, Function)}
    kept = (d for d in found.values() if not isinstance(d, Alias) or d.target in functions)
    return Snapshot.of(head, kept)


def _exists(header: str, includes: Sequence[Path]) -> bool:
    return any((folder / header).is_file() for folder in (*includes, STUBS))


class _Unit:
    """One parsed translation unit."""

    def __init__(
        self,
        spec: TranslationUnit,
        headers: list[str],
        owns: Sequence[str],
        includes: Sequence[Path],
    ) -> None:
        self._includes = [path.resolve() for path in includes]
        self._owns = owns
        self._visibility: Visibility = spec.visibility
        self._defines = spec.defines
        # Some headers rely on size_t being known already.
        self._text = "".join(f"#include <{header}>\n" for header in ("stddef.h", *headers))
        self._unit = parse(self._text, self._includes, spec.defines)
        self._headers: dict[str, str | None] = {}
        self._records: dict[str, Declaration] = {}
        self._kinds = cindex().CursorKind
        self._types = cindex().TypeKind

    def declarations(self) -> Iterator[Declaration]:
        """All declarations that belong to the library, and the types that they need."""
        own: list[Declaration] = []
        foreign: dict[str, Declaration] = {}
        macros: list[tuple[Any, str]] = []
        for cursor in self._cursors(self._unit.cursor):
            header = self._header(cursor)
            if header is None:
                continue
            mine = any(fnmatch.fnmatch(header, pattern) for pattern in self._owns)
            if cursor.kind == self._kinds.MACRO_DEFINITION:
                if mine:
                    macros.append((cursor, header))
                continue
            for declaration in self._declaration(cursor, header):
                if mine:
                    own.append(declaration)
                elif not isinstance(declaration, Function):
                    foreign[declaration.name] = _prefer(foreign.get(declaration.name), declaration)
        own = list(_dedupe(own))
        functions = {d.name for d in own if isinstance(d, Function)}
        yield from own
        yield from self._macros(macros, functions)
        yield from _needed(own, foreign)

    def _cursors(self, parent: Any) -> Iterator[Any]:
        for cursor in parent.get_children():
            if cursor.kind in (self._kinds.LINKAGE_SPEC, self._kinds.UNEXPOSED_DECL):
                yield from self._cursors(cursor)
            else:
                yield cursor

    def _header(self, cursor: Any) -> str | None:
        """Path relative to the SDK's include folder; None outside of it."""
        file = cursor.location.file
        if file is None:
            return None
        name: str = file.name
        if name not in self._headers:
            path = Path(name).resolve()
            relative = None
            for folder in (*self._includes, STUBS.resolve()):
                if path.is_relative_to(folder):
                    relative = path.relative_to(folder).as_posix()
                    break
            self._headers[name] = relative
        return self._headers[name]

    def _declaration(self, cursor: Any, header: str) -> Iterator[Declaration]:
        kinds = self._kinds
        if cursor.kind == kinds.FUNCTION_DECL:
            function = self._function(cursor, header)
            if function is not None:
                yield function
        elif cursor.kind == kinds.ENUM_DECL:
            name = _type_name(cursor)
            if name is None or cursor.is_definition():
                yield self._enum(cursor, name, header)
        elif cursor.kind in (kinds.STRUCT_DECL, kinds.UNION_DECL):
            name = _type_name(cursor)
            if name is not None:
                yield self._record(cursor, name, header)
        elif cursor.kind in (kinds.TYPEDEF_DECL, kinds.TYPE_ALIAS_DECL):
            under = cursor.underlying_typedef_type
            spelled = _clean(under.spelling)
            if spelled != cursor.spelling and "(unnamed" not in spelled:
                canonical = _clean(under.get_canonical().spelling)
                yield Typedef(
                    name=cursor.spelling,
                    type=spelled,
                    canonical=canonical if canonical != spelled else None,
                    header=header,
                )

    def _function(self, cursor: Any, header: str) -> Function | None:
        clang = cindex()
        if cursor.linkage != clang.LinkageKind.EXTERNAL or cursor.mangled_name != cursor.spelling:
            return None
        directions = _directions(cursor.raw_comment)
        params = []
        for argument in cursor.get_arguments():
            spelled, canonical = _spell(argument.type)
            params.append(
                Param(
                    name=argument.spelling,
                    type=spelled,
                    canonical=canonical,
                    direction=directions.get(argument.spelling),
                )
            )
        result, canonical_result = _spell(cursor.result_type)
        attributes = []
        if cursor.availability == clang.AvailabilityKind.DEPRECATED:
            attributes.append("deprecated")
        for child in cursor.get_children():
            if child.kind == self._kinds.WARN_UNUSED_RESULT_ATTR:
                attributes.append("nodiscard")
        return Function(
            name=cursor.spelling,
            result=result,
            canonical_result=canonical_result,
            params=tuple(params),
            variadic=cursor.type.kind == self._types.FUNCTIONPROTO
            and cursor.type.is_function_variadic(),
            header=header,
            visibility=self._visibility,
            convention=_CONVENTIONS.get(
                clang.conf.lib.clang_getFunctionTypeCallingConv(cursor.type)
            ),
            attributes=tuple(dict.fromkeys(attributes)),
        )

    def _enum(self, cursor: Any, name: str | None, header: str) -> Enum:
        enumerators = tuple(
            Enumerator(name=child.spelling, value=child.enum_value)
            for child in cursor.get_children()
            if child.kind == self._kinds.ENUM_CONSTANT_DECL
        )
        # An enum without any name is a set of constants; it is named after its first one.
        name = name or f"(enum of {enumerators[0].name})"
        return Enum(
            name=name,
            type=_clean(cursor.enum_type.get_canonical().spelling),
            size=cursor.type.get_size(),
            enumerators=enumerators,
            header=header,
        )

    def _record(self, cursor: Any, name: str, header: str) -> Record:
        union = cursor.kind == self._kinds.UNION_DECL
        size = cursor.type.get_size() if cursor.is_definition() else 0
        if size <= 0:
            return Record(name=name, union=union, header=header)
        return Record(
            name=name,
            union=union,
            size=size,
            align=cursor.type.get_align(),
            fields=tuple(self._fields(cursor)),
            header=header,
        )

    def _fields(self, record: Any) -> Iterator[RecordField]:
        """The members of a record, with offsets from its own start."""
        in_place = [
            c
            for c in record.get_children()
            if c.kind in (self._kinds.STRUCT_DECL, self._kinds.UNION_DECL)
        ]
        for field in record.type.get_fields():
            inner, length = field.type, []
            while inner.kind == self._types.CONSTANTARRAY:
                length.append(inner.element_count)
                inner = inner.element_type
            declared = inner.get_declaration()
            offset = field.get_field_offsetof()
            # libclang names an anonymous member after its place in the file.
            name = "" if "(" in field.spelling else field.spelling
            if any(c == declared for c in in_place):
                yield RecordField(
                    name=name,
                    type="union" if declared.kind == self._kinds.UNION_DECL else "struct",
                    offset=offset // 8,
                    fields=tuple(self._fields(declared)),
                    length=tuple(length),
                )
                continue
            spelled, canonical = _spell(field.type)
            bits = field.get_bitfield_width() if field.is_bitfield() else None
            yield RecordField(
                name=name,
                type=spelled,
                canonical=canonical,
                offset=offset if bits is not None else offset // 8,
                bits=bits,
            )

    def _macros(self, macros: list[tuple[Any, str]], functions: set[str]) -> Iterator[Declaration]:
        """Renaming macros and constants."""
        bodies: dict[str, list[str]] = {}
        function_like: dict[str, list[str]] = {}
        headers: dict[str, str] = {}
        for cursor, header in macros:
            tokens = [t.spelling for t in cursor.get_tokens()][1:]
            # The last definition counts, as for code after the headers.
            target = function_like if _is_function_like(cursor) else bodies
            other = bodies if target is function_like else function_like
            other.pop(cursor.spelling, None)
            target[cursor.spelling] = tokens
            headers[cursor.spelling] = header
        constants: dict[str, str] = {}
        for name, tokens in bodies.items():
            renamed = _rename(tokens, function_like)
            if renamed is not None and renamed != name:
                # The internal view undefines its renaming macros again, which the record of
                # macros does not show.
                if self._visibility == "legacy":
                    continue
                yield Alias(
                    name=name, target=renamed, header=headers[name], visibility=self._visibility
                )
            elif tokens and name not in functions and self._visibility == "default":
                constants[name] = " ".join(tokens)
        values = self._evaluate(list(constants))
        for name, text in constants.items():
            if name in values:
                yield Constant(name=name, value=values[name], header=headers[name])
            elif _NUMBER.match(text):
                yield Constant(name=name, text=text, header=headers[name])

    def _evaluate(self, names: list[str]) -> dict[str, int]:
        """The macros that are integer constant expressions, with their values.

        The compiler decides: each macro becomes an enumerator, and those that give an error are
        left out.
        """
        if not names:
            return {}
        first = self._text.count("\n") + 1
        probes = "".join(
            f"enum : long long {{ cudaway_probe_{i} = (long long)({name}) }};\n"
            for i, name in enumerate(names[:_MAX_PROBES])
        )
        unit = parse(self._text + probes, self._includes, self._defines, strict=False)
        bad = {d.location.line for d in errors(unit)}
        bad |= {
            note.location.line for d in errors(unit) for note in d.children if note.location.file
        }
        values = {}
        for cursor in unit.cursor.get_children():
            file = cursor.location.file
            if file is None or file.name != "cudaway.cpp" or cursor.location.line in bad:
                continue
            for child in cursor.get_children():
                values[names[cursor.location.line - first]] = child.enum_value
        return values


def _is_function_like(cursor: Any) -> bool:
    return bool(cindex().conf.lib.clang_Cursor_isMacroFunctionLike(cursor))


def _rename(tokens: list[str], function_like: dict[str, list[str]]) -> str | None:
    """The identifier that a macro body stands for, through one layer of token pasting."""
    if len(tokens) == 1 and _IDENTIFIER.match(tokens[0]):
        return tokens[0]
    if len(tokens) == 4 and tokens[1] == "(" and tokens[3] == ")" and tokens[0] in function_like:
        # `#define PTDS(api) api ## _ptds`: parameter list, then what it becomes.
        body = function_like[tokens[0]]
        if len(body) > 3 and body[0] == "(" and body[2] == ")":
            expanded = [tokens[2] if t == body[1] else t for t in body[3:]]
            joined = "".join(t for t in expanded if t != "##")
            if _IDENTIFIER.match(joined) and (len(expanded) == 1 or "##" in expanded):
                return joined
    return None


def _spell(type_: Any) -> tuple[str, str | None]:
    spelled = _clean(type_.spelling)
    canonical = _clean(type_.get_canonical().spelling)
    return spelled, canonical if canonical != spelled else None


def _clean(text: str) -> str:
    return _TAG.sub("", text)


def _type_name(cursor: Any) -> str | None:
    """Name of an enum or record, through the typedef of an unnamed one."""
    if cursor.spelling and "(unnamed" not in cursor.spelling and not cursor.is_anonymous():
        return _clean(cursor.spelling)
    spelled = _clean(cursor.type.spelling)
    return None if "(unnamed" in spelled or "(anonymous" in spelled or not spelled else spelled


def _directions(comment: str | None) -> dict[str, Direction]:
    if not comment:
        return {}
    found: dict[str, Direction] = {}
    for direction, name in _DIRECTION.findall(comment):
        plain = direction.replace(" ", "").replace(",", "")
        found[name] = plain
    return found


def _prefer(old: Declaration | None, new: Declaration) -> Declaration:
    """A definition rather than a forward declaration."""
    if isinstance(old, Record) and not old.opaque:
        return old
    return new


def _dedupe(declarations: Iterable[Declaration]) -> Iterator[Declaration]:
    best: dict[tuple[str, str], Declaration] = {}
    for declaration in declarations:
        key = (declaration.kind, declaration.name)
        best[key] = _prefer(best.get(key), declaration)
    yield from best.values()


def _needed(own: list[Declaration], foreign: dict[str, Declaration]) -> Iterator[Declaration]:
    """The types of other headers that the library's declarations use, transitively."""
    have = {d.name for d in own}
    seen: set[str] = set()
    queue = list(own)
    while queue:
        for word in _words(queue.pop()):
            if word in foreign and word not in have and word not in seen:
                seen.add(word)
                queue.append(foreign[word])
                yield foreign[word]


def _words(d: Declaration) -> Iterator[str]:
    if isinstance(d, Function):
        texts = [d.result, d.resolved_result]
        for p in d.params:
            texts += [p.type, p.resolved]
    elif isinstance(d, Typedef):
        texts = [d.type, d.resolved]
    elif isinstance(d, Record):
        texts = list(_field_types(d.fields))
    else:
        texts = []
    for text in texts:
        yield from _WORD.findall(text)


def _field_types(fields: Iterable[RecordField]) -> Iterator[str]:
    for field in fields:
        yield from (field.type, field.resolved)
        yield from _field_types(field.fields or ())
