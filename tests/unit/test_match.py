"""Evidence: what the headers prove, and what they do not."""

from __future__ import annotations

import pytest
from conftest import Toy

from cudaway_gen.data import Data
from cudaway_gen.errors import MappingError, MappingErrors
from cudaway_gen.match.rules import NameRule, words_of
from cudaway_gen.model.dump import dump_mapping
from cudaway_gen.model.mapping import Mapping
from cudaway_gen.model.yamlio import load_model
from cudaway_gen.pipeline import derive, resolve


def derived(toy: Toy) -> Mapping:
    return derive(Data(toy.project))["toy"]


def test_words() -> None:
    assert words_of("maxThreadsPerBlock_2D") == ["max", "threads", "per", "block", "2", "d"]


def test_name_rules_change_case() -> None:
    rule = NameRule(match=r"x([SD])(\w+?)(?:_v2)?", target=("y_{1:lower}{2:snake}",))
    assert rule.candidates("xSgemmBatched_v2") == ["y_sgemm_batched"]
    assert rule.candidates("other") == []


def test_handles_and_enumerations_are_converted(toy: Toy) -> None:
    functions = derived(toy).functions
    assert functions["toyCreate"].args == {"handle": "handle_out handle"}
    assert functions["toyDestroy"].args == {"handle": "handle_close handle"}
    assert functions["toyFillSet"].args == {"handle": "handle handle", "fill": "enum fill"}
    assert functions["toyFillGet"].args == {"handle": "handle handle", "fill": "enum_out fill"}
    assert functions["toyScale_v2"].target == "roc_scale"


def test_enumerators_are_matched_by_meaning_not_by_value(toy: Toy) -> None:
    values = derived(toy).enums["toyFill_t"].values
    assert values["TOY_FILL_LOWER"].target == "roc_fill_lower"
    assert values["TOY_FILL_LOWER"].target_value == "122"
    assert values["TOY_FILL_LOWER"].strategy == "convert"
    assert values["TOY_FILL_COUNT"].target is None


def test_a_documented_output_of_another_width_is_converted(toy: Toy) -> None:
    assert derived(toy).functions["toyBufferSize"].args == {
        "handle": "handle handle",
        "n": "n",
        "buffer_size": "width_out bufferSize",
    }


@pytest.mark.parametrize(
    ("name", "candidate", "reason"),
    [
        ("toySwapped", "roc_swapped", "rows is argument 2, in the target 3"),
        ("toyExtra", "roc_extra", "it also wants stage"),
        ("toyNothing", None, "no ROCm function"),
        ("toyHidden", None, "no public header declares it"),
    ],
)
def test_what_the_headers_do_not_prove_is_unsupported(
    toy: Toy, name: str, candidate: str | None, reason: str
) -> None:
    entry = derived(toy).functions[name]
    assert entry.strategy == "unsupported"
    assert entry.candidate == candidate
    assert entry.reason is not None
    assert reason in entry.reason


def test_versions_show_where_a_function_exists_and_where_it_changed(toy: Toy) -> None:
    functions = derived(toy).functions
    assert functions["toyCreate"].versions == ("1.0", "2.0")
    assert functions["toyMixedGet"].versions == ("1.0",)
    assert functions["toyNew"].versions == ("2.0",)
    assert functions["toyNothing"].cuda == "toyStatus_t (int n)"
    assert functions["toyNothing@2.0"].cuda == "toyStatus_t (long n)"


def test_the_mapping_file_is_read_back_byte_for_byte(toy: Toy) -> None:
    text = dump_mapping(derived(toy))
    path = toy.project.mappings / "toy.yaml"
    path.write_text(text)
    assert dump_mapping(load_model(Mapping, path)) == text


OVERRIDE = """library: toy
functions:
  toySwapped:
    reason: the target takes columns first
    target: roc_swapped
    strategy: convert
    args: {handle: handle handle, cols: cols, rows: rows}
"""


def test_an_override_may_reorder_arguments(toy: Toy) -> None:
    (toy.project.mappings / "overrides").mkdir()
    (toy.project.mappings / "overrides" / "toy.yaml").write_text(OVERRIDE)
    data = Data(toy.project)
    entry = resolve(data, derive(data))["toy"].functions["toySwapped"]
    assert entry.target == "roc_swapped"
    assert entry.strategy == "convert"
    assert entry.evidence == ("override",)
    assert [a.source for a in entry.arguments or ()] == ["handle", "cols", "rows"]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("toySwapped:", "toyNobody:", 3, "no such function in toy"),
        ("target: roc_swapped", "target: roc_nobody", 3, "declare no roc_nobody"),
        (", rows: rows}", "}", 3, "takes 3 arguments, 2 are given"),
        ("handle: handle handle,", "handle: handle,", 3, "handle needs 'handle'"),
        ("    reason: the target takes columns first\n", "", 3, "reason: Field required"),
        ("    strategy: convert\n", "    strategie: convert\n", 6, "strategie: Extra inputs"),
        ("cols: cols", "cols: = x y", 7, "is no argument"),
        (
            "    target: roc_swapped\n",
            "    target: roc_swapped\n    target: roc_swapped\n",
            6,
            "the key 'target' stands twice",
        ),
    ],
)
def test_a_wrong_override_is_an_error_with_file_and_line(
    toy: Toy, capsys: pytest.CaptureFixture[str], old: str, new: str, line: int, message: str
) -> None:
    (toy.project.mappings / "overrides").mkdir()
    path = toy.project.mappings / "overrides" / "toy.yaml"
    assert old in OVERRIDE
    path.write_text(OVERRIDE.replace(old, new, 1))
    assert toy.run("match") == 2
    printed = capsys.readouterr().err
    assert f"{path}:{line}: " in printed
    assert message in printed
    assert not (toy.project.mappings / "toy.yaml").exists(), "nothing half-written"


def test_an_override_that_repeats_the_default_is_refused(toy: Toy) -> None:
    (toy.project.mappings / "overrides").mkdir()
    (toy.project.mappings / "overrides" / "toy.yaml").write_text(
        "library: toy\nfunctions:\n  toyScale_v2: {reason: because, target: roc_scale}\n"
    )
    data = Data(toy.project)
    with pytest.raises(MappingErrors, match="repeats what the machine derived"):
        resolve(data, derive(data))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("target: roc_scale", "target: roc_scales", "declare no roc_scales"),
        ("target: roc_scale", "target: roc_extra", "does not fit|takes 3 arguments"),
        ("strategy: convert", "strategy: direct", "needs conversions|does not fit"),
        ('target_value: "122"', 'target_value: "121"', "roc_fill_lower is not 121"),
        ("  toyHidden:", "  toyHiding:", "exports toyHidden; it has no entry"),
    ],
)
def test_an_edited_mapping_that_contradicts_the_headers_is_refused(
    toy: Toy, old: str, new: str, message: str
) -> None:
    assert toy.run("match") == 0
    toy.edit("mappings/toy.yaml", old, new)
    if new.endswith("direct"):
        text = (toy.project.mappings / "toy.yaml").read_text()
        first = text.index("    args:")
        (toy.project.mappings / "toy.yaml").write_text(
            text[:first] + text[text.index("\n", first) + 1 :]
        )
    data = Data(toy.project)
    with pytest.raises(MappingErrors, match=message) as error:
        resolve(data, {"toy": load_model(Mapping, data.mapping_path("toy"))})
    assert all(e.path == data.mapping_path("toy") for e in error.value.errors)


def test_in_a_shared_file_a_bare_export_is_what_another_version_declares(toy: Toy) -> None:
    """Only the second version's header declares toyNew; one file exports it for both."""
    text = (toy.project.mappings / "libraries.yaml").read_text()
    both = "      - {soname: libtoy.so.1, cuda: null, abi: [libtoy.so.2.json]}\n"
    start = text.index("      - {soname: libtoy.so.1")
    end = text.index("rocm:")
    (toy.project.mappings / "libraries.yaml").write_text(text[:start] + both + text[end:])
    functions = derived(toy).functions
    assert functions["toyNew"].versions == ("1.0", "2.0")
    assert functions["toyNew"].cuda == "toyStatus_t (void)"
    assert "toyNew@2.0" not in functions


def test_a_stream_is_translated_where_the_target_does_not_know_all_names(toy: Toy) -> None:
    assert derived(toy).functions["toySetStream"].args == {
        "handle": "handle handle",
        "stream": "stream stream",
    }
    toy.edit("mappings/rules/toy.yaml", "streams:", "knows_streams: roc_set_stream\nstreams:")
    args = derived(toy).functions["toySetStream"].args
    assert args is not None
    assert args["stream"] == "stream"


def test_an_open_enumeration_passes_as_a_number(toy: Toy) -> None:
    assert derived(toy).functions["toyKindSet"].strategy == "direct"
    toy.edit("sdks/rocm-1.0/roc.h", "roc_kind_b = 1", "roc_kind_b = 2")
    toy.extract("rocm-1.0", "roc")
    entry = derived(toy).functions["toyKindSet"]
    assert entry.strategy == "unsupported"
    assert "the numbers differ" in (entry.reason or "")


def test_a_record_that_says_its_size_may_be_longer_on_one_side(toy: Toy) -> None:
    assert derived(toy).functions["toyOptionsSet"].strategy == "direct"
    toy.edit("mappings/rules/toy.yaml", "sized: [toyOptions]\n", "")
    assert "bytes" in (derived(toy).functions["toyOptionsSet"].reason or "")


def test_an_adapter_rule_names_a_candidate_even_where_signatures_agree(toy: Toy) -> None:
    entry = derived(toy).functions["toyHard"]
    assert (entry.strategy, entry.candidate) == ("unsupported", "roc_hard")


@pytest.mark.parametrize(
    ("override", "message"),
    [
        (
            "functions: {toyExtra: {reason: r, target: roc_extra, strategy: convert, "
            'args: {handle: handle handle, n: n, stage: "= nonsense"}}}',
            "nonsense is no int",
        ),
        (
            "functions: {toyNothing: {reason: r, strategy: unsupported, candidate: roc_nobody}}",
            "declare no roc_nobody",
        ),
        ("functions: {toyNothing: {reason: r, strategy: adapter, adapter: nobody}}", "nobody"),
        ('enums: {toyFill_t: {reason: ""}}', "needs a reason"),
    ],
)
def test_an_override_that_names_what_is_not_there_is_refused(
    toy: Toy, override: str, message: str
) -> None:
    (toy.project.mappings / "overrides").mkdir()
    (toy.project.mappings / "overrides" / "toy.yaml").write_text(f"library: toy\n{override}\n")
    data = Data(toy.project)
    with pytest.raises(MappingErrors, match=message):
        resolve(data, derive(data))


def test_a_literal_may_fill_an_argument_that_cuda_does_not_have(toy: Toy) -> None:
    (toy.project.mappings / "overrides").mkdir()
    (toy.project.mappings / "overrides" / "toy.yaml").write_text(
        "library: toy\nfunctions: {toyExtra: {reason: r, target: roc_extra, strategy: convert, "
        'args: {handle: handle handle, n: n, stage: "= 2"}}}\n'
    )
    data = Data(toy.project)
    entry = resolve(data, derive(data))["toy"].functions["toyExtra"]
    assert (entry.strategy, entry.target) == ("convert", "roc_extra")


def test_overrides_of_another_library_are_refused(toy: Toy) -> None:
    (toy.project.mappings / "overrides").mkdir()
    (toy.project.mappings / "overrides" / "toy.yaml").write_text("library: other\n")
    with pytest.raises(MappingError, match="library is other"):
        derive(Data(toy.project))
