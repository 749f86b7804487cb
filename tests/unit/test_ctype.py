"""C types from text."""

from __future__ import annotations

import pytest

from cudaway_gen.match.ctype import Array, Callback, Named, Pointer, parse, spell


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("unsigned long long", Named("unsigned long long")),
        ("const float *", Pointer(Named("float", True))),
        ("const float *const *", Pointer(Pointer(Named("float", True), True))),
        ("float *const", Pointer(Named("float"), True)),
        ("int[3]", Array(Named("int"), 3)),
        ("char[2][4]", Array(Array(Named("char"), 4), 2)),
        (
            "void (*)(int, void *)",
            Pointer(Callback(Named("void"), (Named("int"), Pointer(Named("void"))))),
        ),
        ("int (void)", Callback(Named("int"), ())),
    ],
)
def test_parse(text: str, type_: object) -> None:
    assert parse(text) == type_


@pytest.mark.parametrize("text", ["", "*", "int (", "int]", "void (*)(int"])
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a C type"):
        parse(text)


def test_spelling_is_readable() -> None:
    assert spell(parse("const float *const *")) == "const float *const *"
    assert spell(parse("void (*)(int, void *)")) == "void (*)(int, void *)"
