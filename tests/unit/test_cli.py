"""The commands, on the toy checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, Toy

from cudaway_gen.paths import Project


def snapshot_of(root: Path) -> dict[str, bytes]:
    return {
        p.relative_to(root).as_posix(): p.read_bytes()
        for p in sorted(root.rglob("*"))
        if p.is_file() and ".cache" not in p.parts
    }


def test_all_then_check_is_current(toy: Toy, capsys: pytest.CaptureFixture[str]) -> None:
    assert toy.run("all") == 0
    assert (toy.root / "mappings" / "toy.yaml").is_file()
    assert (toy.root / "generated" / "sources.cmake").is_file()
    assert toy.run("check") == 0
    assert "all current" in capsys.readouterr().err


def test_all_does_nothing_twice(toy: Toy, capsys: pytest.CaptureFixture[str]) -> None:
    assert toy.run("all") == 0
    before = snapshot_of(toy.root)
    capsys.readouterr()
    assert toy.run("all") == 0
    assert "nothing changed" in capsys.readouterr().err
    assert snapshot_of(toy.root) == before
    toy.edit("mappings/rules/toy.yaml", "sentinels:", "texts: true\nsentinels:")
    assert toy.run("all") == 0
    assert "nothing changed" not in capsys.readouterr().err


def test_check_names_different_missing_and_orphan_files(
    toy: Toy, capsys: pytest.CaptureFixture[str]
) -> None:
    assert toy.run("all") == 0
    toy.edit("generated/sources.cmake", "libtoy.so.1", "libtoy.so.9")
    (toy.root / "docs" / "coverage" / "toy.md").unlink()
    (toy.root / "generated" / "forgotten.h").write_text("")
    before = snapshot_of(toy.root)
    capsys.readouterr()
    assert toy.run("check", "--json") == 1
    printed = capsys.readouterr()
    problems = {p["file"]: p["problem"] for p in json.loads(printed.out)}
    assert problems == {
        "generated/sources.cmake": "different",
        "docs/coverage/toy.md": "missing",
        "generated/forgotten.h": "orphan",
    }
    assert "libtoy.so.9" in printed.err, "the difference is shown"
    assert "run 'cudaway-gen all'" in printed.err
    assert snapshot_of(toy.root) == before, "check writes nothing"
    assert toy.run("all") == 0
    assert toy.run("check") == 0


def test_check_says_what_is_wrong_with_an_edited_mapping(
    toy: Toy, capsys: pytest.CaptureFixture[str]
) -> None:
    assert toy.run("all") == 0
    toy.edit("mappings/toy.yaml", "target: roc_scale", "target: roc_scales")
    capsys.readouterr()
    assert toy.run("check") == 2
    printed = capsys.readouterr().err
    assert "mappings/toy.yaml:" in printed
    assert "declare no roc_scales" in printed


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "message"),
    [
        (
            "libraries.yaml",
            "    title: Toy\n",
            "    title: Toy\n    title: Toys\n",
            5,
            "stands twice",
        ),
        ("libraries.yaml", "    title: Toy\n", "    tittle: Toy\n", 3, "title: Field required"),
        ("rules/toy.yaml", "registered: [toyHandle_t]", "registered: toyHandle_t", 13, "tuple"),
        ("rules/toy.yaml", "toy(", "toy((", 4, "not a regular expression"),
        ("rules/toy.yaml", "{1:snake}", "{1:snail}", 4, "no such case: snail"),
        ("rules/toy.yaml", "library: toy", "library: 1.10", 2, 'write "1.10"'),
        ("rules/toy.yaml", "create: toyCreate", "create: 'toy('", 19, "not a regular expression"),
        (
            "rules/toy.yaml",
            "library: toy",
            "? [a, b]\n: c\nlibrary: toy",
            2,
            "a key must be a word",
        ),
        ("rules/toy.yaml", "library: toy", "names: &a {b: *a}\nlibrary: toy", 2, "an alias"),
        ("rules/toy.yaml", "types:", "\ttypes:", 5, "not YAML"),
    ],
)
def test_invalid_yaml_names_file_and_line(
    toy: Toy,
    capsys: pytest.CaptureFixture[str],
    name: str,
    old: str,
    new: str,
    line: int,
    message: str,
) -> None:
    toy.edit(f"mappings/{name}", old, new)
    assert toy.run("all") == 2
    printed = capsys.readouterr().err
    assert f"mappings/{name}:{line}: " in printed
    assert message in printed
    assert not (toy.root / "generated").exists(), "nothing half-written"


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere; the next test covers root")
def test_a_read_only_folder_is_a_clear_error(toy: Toy, capsys: pytest.CaptureFixture[str]) -> None:
    (toy.root / "mappings").chmod(0o500)
    try:
        assert toy.run("match") == 2
    finally:
        (toy.root / "mappings").chmod(0o700)
    assert "cannot write" in capsys.readouterr().err


def test_an_output_folder_that_cannot_be_made_is_a_clear_error(
    toy: Toy, capsys: pytest.CaptureFixture[str]
) -> None:
    (toy.root / "generated").write_text("a file where a folder should be")
    assert toy.run("all") == 2
    printed = capsys.readouterr().err
    assert "cannot write" in printed
    assert "remedy:" in printed


def test_show_prints_resolved_entries_as_json(toy: Toy, capsys: pytest.CaptureFixture[str]) -> None:
    assert toy.run("all") == 0
    capsys.readouterr()
    assert toy.run("show", "--json") == 0
    rows = json.loads(capsys.readouterr().out)
    keys = {
        "library",
        "kind",
        "name",
        "target",
        "strategy",
        "evidence",
        "windows",
        "versions",
        "reason",
    }
    assert all(keys <= set(row) for row in rows)
    assert {row["kind"] for row in rows} == {"function", "type", "enumerator"}
    scale = next(r for r in rows if r["name"] == "toyScale_v2")
    assert (scale["target"], scale["strategy"], scale["windows"]) == (
        "roc_scale",
        "convert",
        "available",
    )
    lower = next(r for r in rows if r["name"] == "TOY_FILL_LOWER")
    assert (lower["target"], lower["target_value"]) == ("roc_fill_lower", "122")


def test_show_for_people(toy: Toy, capsys: pytest.CaptureFixture[str]) -> None:
    assert toy.run("all") == 0
    capsys.readouterr()
    assert toy.run("show", "toy", "toySwapped") == 0
    printed = capsys.readouterr().out
    assert "unsupported" in printed
    assert "roc_swapped" in printed
    assert toy.run("show", "toy", "toyNobody") == 2
    assert "has no function, type or enumerator toyNobody" in capsys.readouterr().err


def test_diff_says_in_words_what_changed(toy: Toy, capsys: pytest.CaptureFixture[str]) -> None:
    assert toy.run("all") == 0
    capsys.readouterr()
    assert toy.run("diff", "cuda-1.0", "cuda-2.0") == 0
    printed = capsys.readouterr().out
    assert "function toyMixedGet: removed" in printed
    assert "function toyNew: added" in printed
    assert "function toyNothing: changed signature: parameter 1 n: int became long" in printed
    assert toy.run("diff", "cuda-1.0", "cuda-3.0") == 2
    assert "choose from cuda-1.0, cuda-2.0, rocm-1.0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--help"], 0),
        (["nonsense"], 2),
        (["match", "--only", "nobody"], 2),
        (["diff", "cuda-1.0"], 2),
    ],
)
def test_exit_codes(toy: Toy, arguments: list[str], code: int) -> None:
    assert toy.run(*arguments) == code


@pytest.mark.parametrize(
    "command", ["sdk", "extract", "match", "render", "all", "check", "diff", "show"]
)
def test_every_command_has_help_with_examples(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from cudaway_gen.cli import main  # noqa: PLC0415

    assert main([command, "--help"]) == 0
    if command != "sdk":
        assert "Examples:" in capsys.readouterr().out


def test_outside_a_checkout_the_remedy_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CUDAWAY_ROOT", str(tmp_path))
    from cudaway_gen.cli import main  # noqa: PLC0415

    assert main(["check"]) == 2
    assert "set CUDAWAY_ROOT" in capsys.readouterr().err


def test_the_same_bytes_under_any_hash_seed_folder_and_locale(toy: Toy, tmp_path: Path) -> None:
    results = []
    for seed, locale in (("0", "C"), ("1", "C.UTF-8"), ("2", "tr_TR.UTF-8")):
        root = tmp_path / seed / "checkout"
        root.parent.mkdir()
        subprocess.run(["cp", "-r", str(toy.root), str(root)], check=True)
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "LC_ALL": locale,
            "CUDAWAY_ROOT": str(root),
            "PYTHONPATH": str(ROOT / "generator"),
        }
        subprocess.run(
            [sys.executable, "-m", "cudaway_gen", "all"],
            check=True,
            cwd="/",
            env=environment,
            capture_output=True,
        )
        results.append(snapshot_of(root))
    assert results[0] == results[1] == results[2]


def test_the_project_itself_is_current_under_another_hash_seed() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "cudaway_gen", "check"],
        check=False,
        cwd="/",
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "PYTHONHASHSEED": "7",
            "CUDAWAY_ROOT": str(ROOT),
            "PYTHONPATH": str(ROOT / "generator"),
        },
    )
    assert run.returncode == 0, run.stderr
    assert Project(ROOT).mappings.is_dir()


def test_the_schema_fits_the_mapping(toy: Toy) -> None:
    assert toy.run("all") == 0
    schema = json.loads((toy.root / "mappings" / "schema.json").read_text())
    entry = schema["$defs"]["FunctionEntry"]
    assert set(entry["required"]) == {"cuda", "versions", "strategy"}
    assert entry["additionalProperties"] is False
