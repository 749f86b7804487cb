"""The head of every output."""

from __future__ import annotations

from collections.abc import Sequence

from .ctext import WIDTH

LICENCE = "SPDX-License-Identifier: Apache-2.0"
COMMAND = "cudaway-gen render"


def banner(template: str, sources: Sequence[str], prefix: str = "//") -> str:
    """Licence, then where the output comes from and how to make it again; no date."""
    text = (
        f"Made by '{COMMAND}' from templates/{template} and {', '.join(sources)}. "
        "Do not edit: change those and run it again."
    )
    lines = [f"{prefix} {LICENCE}"]
    line = prefix
    for word in text.split():
        if len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = prefix
        line += f" {word}"
    return "\n".join([*lines, line])
