"""From a header to a snapshot."""

from __future__ import annotations

import pytest
from conftest import Toy

from cudaway_gen.errors import MappingError, SdkError
from cudaway_gen.model.api import Snapshot


def test_functions_carry_names_types_and_directions(toy: Toy) -> None:
    functions = toy.extract("rocm-1.0", "roc").functions
    size = functions["roc_buffer_size"]
    assert [(p.name, p.type, p.resolved, p.direction) for p in size.params] == [
        ("handle", "roc_handle", "_roc_handle *", None),
        ("n", "int", "int", None),
        ("buffer_size", "size_t *", "unsigned long *", "out"),
    ]
    assert size.result == "roc_status"


def test_a_renaming_macro_is_an_alias_and_the_symbol_is_the_function(toy: Toy) -> None:
    snapshot = toy.extract("cuda-1.0", "toy")
    assert "toyScale_v2" in snapshot.functions
    assert "toyScale" not in snapshot.functions
    assert [(a.name, a.target) for a in snapshot.aliases] == [("toyScale", "toyScale_v2")]


def test_enums_records_and_constants(toy: Toy) -> None:
    snapshot = toy.extract("cuda-1.0", "toy")
    assert snapshot.enums["toyFill_t"].values == {
        "TOY_FILL_LOWER": 0,
        "TOY_FILL_UPPER": 1,
        "TOY_FILL_COUNT": 2,
    }
    mixed = snapshot.records["toyMixed"]
    assert (mixed.size, mixed.align) == (12, 4)
    a, anonymous, flag = mixed.fields
    assert (a.name, a.offset) == ("a", 0)
    assert (anonymous.name, anonymous.type, anonymous.offset) == ("", "union", 4)
    assert [f.name for f in anonymous.fields or ()] == ["b", "c"]
    assert (flag.name, flag.offset, flag.bits) == ("flag", 64, 3)
    assert snapshot.records["toyContext"].opaque
    assert snapshot.constants["TOY_VERSION"].value == 12


def test_a_snapshot_is_read_back_byte_for_byte(toy: Toy) -> None:
    path = toy.project.api / "cuda-1.0" / "toy.jsonl"
    assert Snapshot.load(path).dump() == path.read_text()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("toyStatus_t toyDestroy(", "toyStatus_t toyDestroy((", "toy.h:"),
        ("#include <stddef.h>", "#include <not_there.h>", "'not_there.h' file not found"),
    ],
)
def test_a_damaged_header_is_named_with_its_line(
    toy: Toy, old: str, new: str, message: str
) -> None:
    toy.edit("sdks/cuda-1.0/toy.h", old, new)
    with pytest.raises(SdkError) as error:
        toy.extract("cuda-1.0", "toy")
    assert message in str(error.value)
    assert error.value.line is not None
    assert "remedy:" in str(error.value)


def test_a_missing_header_is_named(toy: Toy) -> None:
    (toy.headers("cuda-1.0") / "toy.h").unlink()
    with pytest.raises(SdkError, match=r"the header toy\.h is not in"):
        toy.extract("cuda-1.0", "toy")


def test_an_empty_header_is_not_an_empty_library(toy: Toy) -> None:
    (toy.headers("cuda-1.0") / "toy.h").write_text("")
    with pytest.raises(SdkError, match="declare no function"):
        toy.extract("cuda-1.0", "toy")


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda text: text[:-20], "the last line is cut off"),
        (lambda text: text.replace('"result"', '"rezult"', 1), "result: Field required"),
        (lambda text: text.replace('"value":7', '"value":"7"', 1), "value"),
    ],
)
def test_a_damaged_snapshot_is_an_error_with_its_line(toy: Toy, damage, message) -> None:  # type: ignore[no-untyped-def]  # lambdas in the table
    path = toy.project.api / "cuda-1.0" / "toy.jsonl"
    path.write_text(damage(path.read_text()))
    with pytest.raises(MappingError, match=message) as error:
        Snapshot.load(path)
    assert error.value.line is not None


def test_a_name_that_ends_like_a_keyword_is_left_alone(toy: Toy) -> None:
    toy.edit(
        "sdks/cuda-1.0/toy.h",
        "toyStatus_t toyNothing",
        "typedef enum toyMode_enum { TOY_A } toyMode; toyStatus_t toyModeGet(toyMode *mode);\n"
        "toyStatus_t toyNothing",
    )
    (mode,) = toy.extract("cuda-1.0", "toy").functions["toyModeGet"].params
    assert mode.resolved == "toyMode_enum *"


def test_only_numbers_among_the_macros_are_kept(toy: Toy) -> None:
    toy.edit(
        "sdks/cuda-1.0/toy.h",
        "#define TOY_VERSION 12",
        '#define TOY_VERSION 12\n#define TOY_TEXT "not ours"\n'
        "#define TOY_NOTE { 1 /* not ours */, 2 }\n#define TOY_DEFAULT ((toyHandle_t)0x1)",
    )
    constants = toy.extract("cuda-1.0", "toy").constants
    assert set(constants) == {"TOY_VERSION", "TOY_DEFAULT"}
