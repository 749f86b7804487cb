"""Looking at the data: ``diff`` and ``show``."""

from __future__ import annotations

import json
import textwrap
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import click

from ..changes import Change, compare
from ..data import Data
from ..errors import CudawayError
from ..model.api import Snapshot
from ..model.mapping import Mapping, Strategy
from ..paths import Project
from ..pipeline import load, resolve, selected
from ..rows import Row, find, rows

_PLURAL = {
    "function": "functions",
    "enum": "enumerations",
    "enumerator": "enumerators",
    "record": "records",
    "alias": "renaming macros",
}


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--only", multiple=True, metavar="LIB", help="Only this library; either side's.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list of changes.")
def diff(old: str, new: str, only: tuple[str, ...], as_json: bool) -> None:
    """Say in words what changed between two SDKs, and what that means for the mappings.

    OLD and NEW are names of snapshots (cuda-12.9) or folders of snapshots made by
    'cudaway-gen extract --output'.

    \b
    Examples:
      cudaway-gen diff cuda-12.9 cuda-13.5
      cudaway-gen diff cuda-12.9 cuda-13.5 --only cudart --json
      cudaway-gen diff rocm-6.4 rocm-7.2 --only hip
    """
    data = Data(Project.find())
    before, after = _snapshots(data, old), _snapshots(data, new)
    wanted = [n for n in after if n in before and (not only or n in only)]
    if not wanted:
        raise CudawayError(
            f"{old} and {new} share no library{' named ' + ', '.join(only) if only else ''}",
            remedy="compare two versions of one side: 'cudaway-gen diff cuda-12.9 cuda-13.5'",
        )
    cuda = [n for n in wanted if n in data.libraries.cuda]
    mappings = resolve(data, load(data, cuda)) if cuda else {}
    changes = [c for n in wanted for c in compare(before[n], after[n], mappings.get(n))]
    if as_json:
        click.echo(json.dumps([c.model_dump() for c in changes], indent=2))
        return
    for library in wanted:
        _print_changes(library, [c for c in changes if c.library == library])
    for name in sorted(set(before) ^ set(after)):
        if not only or name in only:
            where = old if name in before else new
            click.echo(f"\n{name}: only in {where}")


def _snapshots(data: Data, name: str) -> dict[str, Snapshot]:
    folder = Path(name) if Path(name).is_dir() else data.project.api / name
    if not folder.is_dir():
        known = [f"{kind}-{v}" for kind, versions in data.sdks.items() for v in versions]
        raise CudawayError(
            f"no snapshots named {name}", remedy=f"choose from {', '.join(known)}, or give a folder"
        )
    return {p.stem: Snapshot.load(p) for p in sorted(folder.glob("*.jsonl"))}


def _print_changes(library: str, changes: Sequence[Change]) -> None:
    if not changes:
        click.echo(f"\n{library}: no change")
        return
    counts = Counter(f"{_PLURAL[c.kind]} {c.what}" for c in changes)
    click.echo(f"\n{library}: {', '.join(f'{n} {what}' for what, n in sorted(counts.items()))}")
    for change in changes:
        click.echo(f"  {change.kind} {change.name}: {change.what}: {change.detail}")
        if change.meaning:
            click.echo(f"      {change.meaning}")


@click.command()
@click.argument("library", required=False)
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list of entries.")
def show(library: str | None, name: str | None, as_json: bool) -> None:
    """Print resolved entries: mapping and overrides together.

    Without arguments a summary of all libraries; with LIBRARY one line for each entry of it; with
    NAME everything about one function, type or enumerator.

    \b
    Examples:
      cudaway-gen show
      cudaway-gen show cublas
      cudaway-gen show cublas cublasSgemm_v2
      cudaway-gen show --json | jq '.[] | select(.strategy == "unsupported") | .name'
    """
    data = Data(Project.find())
    wanted = selected(data, [library] if library else [])
    mappings = resolve(data, load(data, wanted))
    found = [row for mapping in mappings.values() for row in rows(mapping)]
    if name is not None:
        found = find(iter(found), name)
        if not found:
            raise CudawayError(
                f"{library} has no function, type or enumerator {name}",
                remedy=f"'cudaway-gen show {library}' lists them",
            )
    if as_json:
        click.echo(json.dumps([row.model_dump() for row in found], indent=1))
    elif library is None:
        _print_summary(mappings)
    elif name is None:
        for row in found:
            click.echo(
                f"{row.kind:<10} {row.name:<44} {row.strategy:<11} "
                f"{row.target or row.candidate or '-'}"
            )
    else:
        for row in found:
            _print_row(row)


def _print_summary(mappings: dict[str, Mapping]) -> None:
    strategies: tuple[Strategy, ...] = get_args(Strategy)
    heads = "".join(f"{s:>12}" for s in strategies)
    click.echo(f"{'library':<10}{'functions':>10}{heads}")
    for library, mapping in mappings.items():
        counts = Counter(entry.strategy for entry in mapping.functions.values())
        numbers = "".join(f"{counts[s]:>12}" for s in strategies)
        click.echo(f"{library:<10}{len(mapping.functions):>10}{numbers}")


def _print_row(row: Row) -> None:
    click.echo(f"{row.name}  ({row.kind} of {row.library})")
    lines: list[tuple[str, str | None]] = [
        ("CUDA", row.cuda),
        ("enumeration", row.enum),
        ("value", row.value),
        ("versions", ", ".join(row.versions)),
        ("strategy", row.strategy),
        ("target", row.target),
        ("its value", row.target_value),
        ("candidate", row.candidate),
        ("adapter", row.adapter),
        ("arguments", ", ".join(f"{k} <- {v}" for k, v in row.args.items()) if row.args else None),
        ("ROCm", ", ".join(row.rocm) or None),
        ("Windows", row.windows),
        ("evidence", ", ".join(row.evidence) or None),
        ("reason", row.reason),
    ]
    for label, text in lines:
        if text is not None:
            body = textwrap.fill(text, 96, initial_indent=" " * 14, subsequent_indent=" " * 14)
            click.echo(f"  {label:<12}{body[14:]}")
    click.echo()
