"""C++ spellings: names, types, declarations and line breaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from functools import cache

WIDTH = 100
WORD = re.compile(r"[A-Za-z_]\w*")

# Words of a type that no header of ours has to declare.
BUILTIN = frozenset(
    [
        "void",
        "bool",
        "char",
        "short",
        "int",
        "long",
        "float",
        "double",
        "signed",
        "unsigned",
        "const",
        "wchar_t",
    ]
)
STANDARD = frozenset(
    [
        "size_t",
        "ptrdiff_t",
        "int8_t",
        "int16_t",
        "int32_t",
        "int64_t",
        "uint8_t",
        "uint16_t",
        "uint32_t",
        "uint64_t",
        "intptr_t",
        "uintptr_t",
        "FILE",
        "va_list",
    ]
)
# How canonical types spell the standard's own.
_IMPLEMENTATION = frozenset(("_IO_FILE", "__va_list_tag"))

_STAR = re.compile(r" (\*+)")


@cache
def words(type_: str) -> tuple[str, ...]:
    """The names in a type that somebody has to declare."""
    return tuple(w for w in WORD.findall(type_) if w not in BUILTIN and w not in STANDARD)


@cache
def style(type_: str) -> str:
    """A type with the star at the type: ``const float* const*``."""
    return _STAR.sub(r"\1", type_).replace("*const", "* const")


def declare(type_: str, name: str) -> str:
    """A declaration of ``name``, where a type may be an array or a pointer to a function."""
    text = style(type_)
    if not name:
        return text
    for marker in ("(*)", "(**)"):
        if marker in text:
            return text.replace(marker, f"{marker[:-1]}{name})", 1)
    if text.endswith("]"):
        base, bracket, bounds = text.partition("[")
        return f"{base.rstrip()} {name}{bracket}{bounds}"
    return f"{text} {name}"


@cache
def decay(type_: str) -> str:
    """The type of a parameter as an object: arrays are pointers, without const of its own."""
    if type_.endswith("[]"):
        base = type_[:-2].rstrip()
        return f"{base}*" if base.endswith("*") else f"{base} *"
    if type_.endswith("*const"):
        return type_[: -len("const")]
    if type_.startswith("const ") and "*" not in type_ and "(" not in type_:
        return type_[len("const ") :]
    return type_


def pointee(type_: str) -> str | None:
    """What a pointer points to; None for other types."""
    text = decay(type_)
    if not text.endswith("*"):
        return None
    return text[:-1].rstrip()


def builtin(canonical: str) -> bool:
    """Whether a canonical type is the same in every namespace."""
    return all(w in _IMPLEMENTATION for w in words(canonical))


def portable(type_: str, canonical: str, names: Collection[str]) -> str | None:
    """The spelling of a type that a namespace with these names understands."""
    for text in (type_, canonical):
        if "<" not in text and "::" not in text and all(w in names for w in words(text)):
            return text
    return None


def qualifier(prefix: str, names: Collection[str]) -> Callable[[str], str]:
    """A function that spells types of another namespace."""

    @cache
    def qualify(type_: str) -> str:
        return WORD.sub(lambda m: f"{prefix}::{m[0]}" if m[0] in names else m[0], type_)

    return qualify


def fill(head: str, items: Sequence[str], tail: str, indent: int) -> str:
    """A list in parentheses or braces, broken where a line is full.

    Args:
        head: text before the first item, with its own indentation.
        items: what is listed.
        tail: text after the last item.
        indent: columns before continued lines.
    """
    single = f"{head}{', '.join(items)}{tail}"
    if len(single) <= WIDTH or not items:
        return single
    lines = [head]
    for index, item in enumerate(items):
        last = index + 1 == len(items)
        piece = item + (tail if last else ",")
        gap = "" if lines[-1] == head or not lines[-1].strip() else " "
        if len(lines[-1]) + len(gap) + len(piece) > WIDTH and lines[-1].strip():
            lines.append(" " * indent + piece)
        else:
            lines[-1] += gap + piece
    return "\n".join(lines)


def quote(text: str, indent: int) -> str:
    """A string literal, in several pieces where a line is full."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    room = WIDTH - indent - 4
    if len(escaped) <= room:
        return f'"{escaped}"'
    pieces: list[str] = [""]
    for word in re.findall(r"\S+\s*", escaped):
        if len(pieces[-1]) + len(word) > room:
            pieces.append("")
        pieces[-1] += word
    return ("\n" + " " * indent).join(f'"{p}"' for p in pieces)


def assertion(left: str, right: object) -> str:
    """A static_assert that two things are equal."""
    text = f"static_assert({left} == {right});"
    return text if len(text) <= WIDTH else f"static_assert({left} ==\n    {right});"


def comment(text: str, indent: int = 0) -> str:
    """A comment of whole lines."""
    lines: list[str] = []
    prefix = " " * indent + "//"
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(f"{prefix} {word}")
    return "\n".join(lines)
