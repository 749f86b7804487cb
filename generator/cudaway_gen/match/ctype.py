"""C types as trees, parsed from the text that stands in a snapshot."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias


@dataclass(frozen=True)
class Named:
    """A builtin type, a record, an enum or an unresolved typedef."""

    name: str
    const: bool = False


@dataclass(frozen=True)
class Pointer:
    """A pointer; arrays as parameters are pointers too."""

    to: Type
    const: bool = False


@dataclass(frozen=True)
class Array:
    """An array inside a record."""

    of: Type
    length: int


@dataclass(frozen=True)
class Callback:
    """A function type."""

    result: Type
    params: tuple[Type, ...]


Type: TypeAlias = Named | Pointer | Array | Callback

# Integer types of x86-64 Linux: bytes and signedness.
INTEGERS = {
    "bool": (1, False),
    "char": (1, True),
    "signed char": (1, True),
    "unsigned char": (1, False),
    "short": (2, True),
    "unsigned short": (2, False),
    "int": (4, True),
    "unsigned int": (4, False),
    "long": (8, True),
    "unsigned long": (8, False),
    "long long": (8, True),
    "unsigned long long": (8, False),
}
FLOATS = {"float": 4, "double": 8, "long double": 16}
# Typedefs of the C library and of OpenGL; a snapshot does not repeat them.
STANDARD = {
    "size_t": "unsigned long",
    "ptrdiff_t": "long",
    "int8_t": "signed char",
    "uint8_t": "unsigned char",
    "int16_t": "short",
    "uint16_t": "unsigned short",
    "int32_t": "int",
    "uint32_t": "unsigned int",
    "int64_t": "long",
    "uint64_t": "unsigned long",
    "uintptr_t": "unsigned long",
    "intptr_t": "long",
    "GLenum": "unsigned int",
    "GLuint": "unsigned int",
}
_TOKEN = re.compile(r"\s*([A-Za-z_][\w:]*(?:\s*<[^>]*>)?|\d+|\.\.\.|[*()\[\],&])")


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[str] = []
        position = 0
        while position < len(text.rstrip()):
            match = _TOKEN.match(text, position)
            if not match:
                raise ValueError(f"not a C type: {text!r}")
            self.tokens.append(match.group(1))
            position = match.end()
        self.at = 0

    def peek(self, offset: int = 0) -> str | None:
        index = self.at + offset
        return self.tokens[index] if index < len(self.tokens) else None

    def take(self, expected: str | None = None) -> str:
        token = self.peek()
        if token is None or (expected is not None and token != expected):
            raise ValueError(f"not a C type: {self.text!r}")
        self.at += 1
        return token

    def type(self) -> Type:
        words, const = [], False
        while (token := self.peek()) is not None and (token[0].isalpha() or token[0] == "_"):
            self.take()
            if token == "const":
                const = True
            elif token not in ("volatile", "restrict", "__restrict"):
                words.append(token)
        if not words:
            raise ValueError(f"not a C type: {self.text!r}")
        base: Type = Named(" ".join(words), const)
        return self.suffix(self.stars(base))

    def stars(self, base: Type) -> Type:
        while self.peek() in ("*", "&"):
            self.take()
            const = False
            while self.peek() in ("const", "volatile", "restrict", "__restrict"):
                const |= self.take() == "const"
            base = Pointer(base, const)
        return base

    def suffix(self, base: Type) -> Type:
        if self.peek() == "(" and self.peek(1) == "*":
            self.take("(")
            depth = 0
            while self.peek() == "*":
                self.take()
                depth += 1
            const = False
            while self.peek() == "const":
                self.take()
                const = True
            self.take(")")
            inner = self.suffix(base)
            for level in range(depth):
                inner = Pointer(inner, const and level == depth - 1)
            return inner
        if self.peek() == "(":
            self.take("(")
            params: list[Type] = []
            while self.peek() != ")":
                if self.peek() == "...":
                    params.append(Named(self.take()))
                else:
                    params.append(self.type())
                if self.peek() == ",":
                    self.take()
            self.take(")")
            if params == [Named("void")]:
                params = []
            return Callback(base, tuple(params))
        lengths = []
        while self.peek() == "[":
            self.take("[")
            lengths.append(int(self.take()) if self.peek() != "]" else 0)
            self.take("]")
        for length in reversed(lengths):
            base = Array(base, length)
        return base


@cache
def parse(text: str) -> Type:
    """Parse the spelling of a type.

    Raises:
        ValueError: it is not one.
    """
    parser = _Parser(text)
    result = parser.type()
    if parser.peek() is not None:
        raise ValueError(f"not a C type: {text!r}")
    return result


def spell(type_: Type) -> str:
    """A readable spelling, for reasons and errors."""
    if isinstance(type_, Named):
        return f"const {type_.name}" if type_.const else type_.name
    if isinstance(type_, Pointer):
        inner = spell(type_.to)
        if isinstance(type_.to, Callback):
            return inner.replace(" (", " (*)(", 1)
        return f"{inner}{'' if inner.endswith('*') else ' '}*{'const' if type_.const else ''}"
    if isinstance(type_, Array):
        return f"{spell(type_.of)}[{type_.length}]"
    return f"{spell(type_.result)} ({', '.join(map(spell, type_.params))})"
