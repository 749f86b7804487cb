"""The steps: ``extract``, ``match``, ``render``, ``all`` and ``check``."""

from __future__ import annotations

import difflib
import json
from collections.abc import Sequence
from pathlib import Path

import click

from ..console import say
from ..data import Data
from ..errors import Exit
from ..model.api import Snapshot
from ..paths import Project
from ..pipeline import (
    Stamp,
    current_outputs,
    derive,
    load,
    mapping_files,
    resolve,
    schema_file,
    selected,
)
from ..write import write_atomic

_only = click.option(
    "--only", multiple=True, metavar="LIB", help="Only this library; may be given several times."
)
_cuda = click.option(
    "--cuda",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    multiple=True,
    metavar="PATH",
    help="A local CUDA toolkit, or a folder with its headers.",
)
_rocm = click.option(
    "--rocm",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    multiple=True,
    metavar="PATH",
    help="A local ROCm, such as /opt/rocm.",
)


def _write(root: Path, files: dict[str, bytes]) -> list[str]:
    """Write files; returns those that changed."""
    return [name for name, data in files.items() if write_atomic(root / name, data)]


def _report(changed: Sequence[str], total: int, what: str) -> None:
    if not changed:
        say(f"{what}: {total} files, all current")
        return
    say(f"{what}: {len(changed)} of {total} files changed")
    for name in changed[:12]:
        say(f"  {name}")
    if len(changed) > 12:
        say(f"  and {len(changed) - 12} more")


@click.command()
@_only
@_cuda
@_rocm
@click.option(
    "--sdk", "names", multiple=True, metavar="NAME", help="A fetched SDK, such as cuda-12.9."
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where to write  [default: mappings/api of this checkout]",
)
def extract(
    only: tuple[str, ...],
    cuda: tuple[Path, ...],
    rocm: tuple[Path, ...],
    names: tuple[str, ...],
    output: Path | None,
) -> None:
    """Read headers into API snapshots.

    Without options, all fetched SDKs whose snapshots are committed. Nothing is written unless every
    header parses.

    \b
    Examples:
      cudaway-gen extract
      cudaway-gen extract --only cublas --only rocblas
      cudaway-gen extract --cuda /usr/local/cuda --output /tmp/snapshots
    """
    project = Project.find()
    texts = _extract(Data(project), only, cuda, rocm, names)
    folder = output or project.api
    files = {
        f"{sdk}/{name}.jsonl": t.encode()
        for sdk, found in texts.items()
        for name, t in found.items()
    }
    _report(_write(folder, files), len(files), "extract")


def _extract(
    data: Data,
    only: Sequence[str],
    cuda: Sequence[Path],
    rocm: Sequence[Path],
    names: Sequence[str],
) -> dict[str, dict[str, str]]:
    from ..extract.run import extract as run  # noqa: PLC0415  # libclang: only where it is used
    from ..sdk import find_sdk, local_cuda, local_rocm, project_pins  # noqa: PLC0415

    sdks = [local_cuda(path) for path in cuda] + [local_rocm(path) for path in rocm]
    sdks += [find_sdk(name) for name in names]
    if not sdks:
        sdks = [find_sdk(name) for name, pin in project_pins().sdks.items() if pin.snapshots]
    return run(sdks, data.libraries, only)


@click.command()
@_only
def match(only: tuple[str, ...]) -> None:
    """Derive mappings/<library>.yaml from the snapshots and the rules.

    What people decided stays in mappings/overrides and is checked against the result.

    \b
    Examples:
      cudaway-gen match
      cudaway-gen match --only cusparse && git diff mappings/cusparse.yaml
    """
    project = Project.find()
    data = Data(project)
    derived = derive(data, only)
    resolve(data, derived)
    files = mapping_files(data, derived) | schema_file()
    _report(_write(project.root, files), len(files), "match")


@click.command()
@_only
def render(only: tuple[str, ...]) -> None:
    """Write generated/ and docs/coverage from the mappings as they are on disk.

    \b
    Examples:
      cudaway-gen render
      cudaway-gen render --only nvml
    """
    from ..render import render_all  # noqa: PLC0415

    project = Project.find()
    data = Data(project)
    selected(data, only)
    files = render_all(data, resolve(data, load(data)), only)
    changed = _write(project.root, files)
    if not only:
        changed += _remove_orphans(project, files)
    _report(changed, len(files), "render")


def _remove_orphans(project: Project, files: dict[str, bytes]) -> list[str]:
    gone = [
        p for p in current_outputs(project) if p.relative_to(project.root).as_posix() not in files
    ]
    for path in gone:
        path.unlink()
    return [f"{p.relative_to(project.root).as_posix()} (removed)" for p in gone]


@click.command(name="all")
@_only
@_cuda
@_rocm
@click.option(
    "--sdk", "names", multiple=True, metavar="NAME", help="A fetched SDK to extract first."
)
@click.option("--force", is_flag=True, help="Work even if nothing changed since the last run.")
@click.option("--json", "as_json", is_flag=True, help="Print the changed files as a JSON list.")
def all_(
    only: tuple[str, ...],
    cuda: tuple[Path, ...],
    rocm: tuple[Path, ...],
    names: tuple[str, ...],
    force: bool,
    as_json: bool,
) -> None:
    """Extract (where an SDK is given), match and render.

    Without --cuda, --rocm or --sdk it starts from the committed snapshots, which needs neither
    headers nor network.

    \b
    Examples:
      cudaway-gen all
      cudaway-gen all --sdk cuda-12.9 --sdk rocm-7.2
      cudaway-gen all --cuda /usr/local/cuda-13.1
    """
    project = Project.find()
    stamp = Stamp(project)
    extracting = bool(cuda or rocm or names)
    if not (only or extracting or force) and stamp.is_current():
        say("all: nothing changed since the last run")
        if as_json:
            click.echo("[]")
        return
    from ..render import render_all  # noqa: PLC0415

    data = Data(project)
    changed: list[str] = []
    if extracting:
        texts = _extract(data, only, cuda, rocm, names)
        files = {
            f"mappings/api/{s}/{n}.jsonl": t.encode()
            for s, f in texts.items()
            for n, t in f.items()
        }
        extra = {
            s: {n: Snapshot.parse(t, project.api / s / f"{n}.jsonl") for n, t in f.items()}
            for s, f in texts.items()
        }
        data = Data(project, extra)
    else:
        say(
            "all: from the committed snapshots (give --sdk, --cuda or --rocm to read headers again)"
        )
        files = {}
    selected(data, only)
    derived = derive(data)
    resolved = resolve(data, derived)
    wanted = selected(data, only)
    files |= mapping_files(data, {n: m for n, m in derived.items() if n in wanted})
    files |= schema_file()
    rendered = render_all(data, resolved, only)
    changed += _write(project.root, files | rendered)
    if not only:
        changed += _remove_orphans(project, rendered)
        stamp.update()
    _report(changed, len(files) + len(rendered), "all")
    if as_json:
        click.echo(json.dumps(changed))


@click.command()
@_only
@click.option("--json", "as_json", is_flag=True, help="Print the differences as a JSON list.")
@click.pass_context
def check(ctx: click.Context, only: tuple[str, ...], as_json: bool) -> None:
    """Say what is out of date: mappings, generated/ and docs/coverage. Writes nothing.

    Exit code 0: all current; 1: missing, orphan or different files; 2: invalid mappings.

    \b
    Examples:
      cudaway-gen check
      cudaway-gen check --only cublas --json
    """
    from ..render import render_all  # noqa: PLC0415

    project = Project.find()
    data = Data(project)
    selected(data, only)
    derived = derive(data)
    expected = mapping_files(data, {n: m for n, m in derived.items() if n in selected(data, only)})
    _validate_edited(data, expected)
    expected |= schema_file() | render_all(data, resolve(data, derived), only)
    problems: list[dict[str, str]] = []
    for name, content in sorted(expected.items()):
        path = project.root / name
        if not path.is_file():
            problems.append({"file": name, "problem": "missing", "diff": ""})
        elif path.read_bytes() != content:
            problems.append(
                {"file": name, "problem": "different", "diff": _diff(path, name, content)}
            )
    if not only:
        for path in current_outputs(project):
            name = path.relative_to(project.root).as_posix()
            if name not in expected:
                problems.append({"file": name, "problem": "orphan", "diff": ""})
    if as_json:
        click.echo(json.dumps(problems, indent=2))
    for problem in problems:
        say(f"{problem['problem']}: {problem['file']}")
        if problem["diff"]:
            say(problem["diff"])
    if problems:
        say(
            f"check: {len(problems)} files are not current; "
            "run 'cudaway-gen all' and commit the result"
        )
        ctx.exit(Exit.DIFFERENT)
    say(f"check: {len(expected)} files, all current")


def _validate_edited(data: Data, expected: dict[str, bytes]) -> None:
    """A mapping that differs may have been edited by hand: say first what is wrong with it."""
    edited = []
    for library in data.libraries.cuda:
        path = data.mapping_path(library)
        name = path.relative_to(data.project.root).as_posix()
        if name in expected and path.is_file() and path.read_bytes() != expected[name]:
            edited.append(library)
    if edited:
        resolve(data, load(data, edited))


def _diff(path: Path, name: str, content: bytes) -> str:
    try:
        old = path.read_bytes().decode().splitlines()
    except UnicodeDecodeError:
        return "(not text)"
    lines = list(
        difflib.unified_diff(
            old, content.decode().splitlines(), f"a/{name}", f"b/{name}", lineterm="", n=1
        )
    )
    shown = lines[:40]
    if len(lines) > len(shown):
        shown.append(f"... {len(lines) - len(shown)} more lines")
    return "\n".join(f"  {line}" for line in shown)
