"""What a call through a proxy costs beside a direct call of the target."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "benchmarks"
CASES = ("getter", "saxpy", "sgemm")
ROUNDS = 5
WAYS = ("direct", "wrapper", "proxy")


def build(folder: Path, proxies: Path) -> Path:
    """Compile the target that does nothing, the wrapper and the program."""
    flags = ["-std=c++20", "-O2", "-fPIC", f"-I{ROOT / 'generated'}"]
    target = folder / "librocblas.so.5"
    for command in (
        [
            "-shared",
            f"-Wl,-soname,{target.name}",
            str(HERE / "fake_rocblas.cpp"),
            "-o",
            str(target),
        ],
        ["-shared", str(HERE / "wrapper.cpp"), str(target), "-o", str(folder / "libwrapper.so")],
        [
            str(HERE / "dispatch.cpp"),
            str(target),
            str(folder / "libwrapper.so"),
            str(proxies / "libcublas.so.12"),
            f"-Wl,-rpath,{folder}:{proxies}",
            f"-Wl,-rpath-link,{proxies}",
            "-o",
            str(folder / "dispatch"),
        ],
    ):
        subprocess.run(["g++", *flags, *command], check=True)
    return folder / "dispatch"


def environment(folder: Path) -> dict[str, str]:
    (folder / "lib").mkdir(exist_ok=True)
    link = folder / "lib" / "librocblas.so.5"
    if not link.exists():
        link.symlink_to(folder / "librocblas.so.5")
    return {**os.environ, "CUDAWAY_ROCM_PATH": str(folder), "CUDAWAY_BACKEND": "rocm"}


def nanoseconds(program: Path, case: str, env: dict[str, str]) -> float:
    run = subprocess.run(
        [program, case, "500000"], check=True, env=env, capture_output=True, text=True
    )
    return float(run.stdout)


def instructions(program: Path, case: str, env: dict[str, str]) -> float:
    """Instructions of one call: what more calls add."""
    counts = []
    for count in (10_000, 20_000):
        run = subprocess.run(
            [
                "valgrind",
                "--tool=callgrind",
                "--callgrind-out-file=/dev/null",
                program,
                case,
                str(count),
                "-",
            ],
            check=True,
            env=env,
            capture_output=True,
            text=True,
        )
        found = re.search(r"Collected : (\d+)", run.stderr)
        if not found:
            sys.exit(f"callgrind printed no count:\n{run.stderr}")
        counts.append(int(found[1]))
    return (counts[1] - counts[0]) / 10_000


def main() -> None:
    """Measure and print."""
    proxies = Path(os.environ.get("CUDAWAY_BUILD", ROOT / "build" / "release")) / "lib"
    if not (proxies / "libcublas.so.12").is_file():
        sys.exit(
            f"{proxies} has no proxies: cmake --preset release && cmake --build --preset release"
        )
    counting = shutil.which("valgrind") is not None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = build(folder, proxies)
        env = environment(folder)
        print(
            f"{'call':<8}{'way':<9}{'ns':>8}{'more ns':>9}{'x direct':>10}"
            f"{'instructions':>14}{'more':>7}"
        )
        for case in CASES:
            base_ns = base_count = 0.0
            best = dict.fromkeys(WAYS, float("inf"))
            # In turns, so that what else the machine does hits all ways alike.
            for _ in range(ROUNDS):
                for way in WAYS:
                    best[way] = min(best[way], nanoseconds(program, f"{way}-{case}", env))
            for way, ns in best.items():
                count = instructions(program, f"{way}-{case}", env) if counting else float("nan")
                if way == "direct":
                    base_ns, base_count = ns, count
                print(
                    f"{case:<8}{way:<9}{ns:>8.2f}{ns - base_ns:>9.2f}{ns / base_ns:>10.2f}"
                    f"{count:>14.1f}{count - base_count:>7.1f}"
                )
        if not counting:
            print("instructions: not counted, valgrind is not installed (apt install valgrind)")


if __name__ == "__main__":
    main()
