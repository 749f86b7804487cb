"""How long the generator takes, beside the time that Python itself takes to start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PARTS = ("mappings", "templates", "generated", "docs", "runtime", "generator")


def seconds(*command: str, repeat: int, root: Path = ROOT, reset: Path | None = None) -> float:
    """The best of some runs.

    Args:
        reset: a folder that is removed before each run.
    """
    environment = {
        **os.environ,
        "CUDAWAY_ROOT": str(root),
        "PYTHONPATH": str(ROOT / "generator"),
    }
    best = float("inf")
    for _ in range(repeat):
        if reset is not None:
            shutil.rmtree(reset, ignore_errors=True)
        start = time.perf_counter()
        run = subprocess.run(
            [sys.executable, *command], check=False, env=environment, capture_output=True, text=True
        )
        best = min(best, time.perf_counter() - start)
        if run.returncode != 0:
            sys.exit(f"{' '.join(command)} failed:\n{run.stderr}")
    return best


def main() -> None:
    """Measure and print."""
    generator = ("-m", "cudaway_gen")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "checkout"
        for part in PARTS:
            shutil.copytree(ROOT / part, root / part)
        base = seconds("-c", "pass", repeat=5)
        print(f"{'':<34}{'seconds':>9}{'x python -c pass':>19}")

        def row(label: str, value: float) -> None:
            print(f"{label:<34}{value:>9.2f}{value / base:>19.0f}")

        row("python -c pass", base)
        row(
            "all, nothing generated yet",
            seconds(*generator, "all", repeat=3, root=root, reset=root / "generated"),
        )
        row("all, nothing changed", seconds(*generator, "all", repeat=5, root=root))
        row("check", seconds(*generator, "check", repeat=3, root=root))
        if (
            "complete"
            in subprocess.run(
                [sys.executable, *generator, "sdk", "list"],
                check=False,
                capture_output=True,
                text=True,
                env={
                    **os.environ,
                    "PYTHONPATH": str(ROOT / "generator"),
                    "CUDAWAY_ROOT": str(ROOT),
                },
            ).stdout
        ):
            out = str(Path(folder) / "api")
            row(
                "extract, all fetched SDKs",
                seconds(*generator, "extract", "--output", out, repeat=1),
            )
        else:
            print("extract: not measured, no SDK was fetched ('cudaway-gen sdk fetch')")


if __name__ == "__main__":
    main()
