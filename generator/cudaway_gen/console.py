"""What people see: progress on a terminal, plain lines elsewhere."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol


class Step(Protocol):
    """One running step with a known amount of work."""

    def advance(self, amount: float = 1, /) -> None:
        """Say that ``amount`` more units are done."""

    def describe(self, text: str, /) -> None:
        """Say what is being done now."""


class _Plain:
    def advance(self, amount: float = 1, /) -> None:
        pass

    def describe(self, text: str, /) -> None:
        pass


def is_terminal() -> bool:
    """Whether standard error is a terminal that understands control codes."""
    return sys.stderr.isatty() and os.environ.get("TERM", "") != "dumb"


def say(text: str) -> None:
    """Print one line for people to standard error, so that standard output stays data."""
    print(text, file=sys.stderr, flush=True)


@contextmanager
def progress(title: str, total: float, unit: str = "") -> Iterator[Step]:
    """Show a progress bar on a terminal; elsewhere one plain line at the start.

    Args:
        title: what is going on.
        total: units of work; with ``unit="bytes"`` shown as a download.
        unit: what is counted.
    """
    if not is_terminal():
        say(title)
        yield _Plain()
        return
    # rich costs 100 ms to import: only where it is seen.
    from rich import progress as rich_progress  # noqa: PLC0415
    from rich.console import Console  # noqa: PLC0415

    columns: list[rich_progress.ProgressColumn] = [
        rich_progress.TextColumn("{task.description}"),
        rich_progress.BarColumn(),
    ]
    if unit == "bytes":
        columns += [rich_progress.DownloadColumn(), rich_progress.TransferSpeedColumn()]
    else:
        columns += [rich_progress.MofNCompleteColumn()]
    with rich_progress.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=total)

        class _Bar:
            def advance(self, amount: float = 1, /) -> None:
                bar.advance(task, amount)

            def describe(self, text: str, /) -> None:
                bar.update(task, description=text)

        yield _Bar()
