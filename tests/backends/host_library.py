"""Finds the built host backend and calls it through ctypes."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAME = "libcudaway_host.so"
SANITIZERS = (b"libasan.so", b"libtsan.so")


@cache
def library_path() -> Path:
    """CUDAWAY_HOST_LIBRARY, or the newest build that an ordinary Python can load."""
    named = os.environ.get("CUDAWAY_HOST_LIBRARY")
    if named:
        return Path(named)
    preloaded = os.environ.get("LD_PRELOAD", "")
    found = [
        path
        for path in ROOT.glob(f"build/**/{NAME}")
        if all(
            mark.decode() in preloaded or mark not in path.read_bytes() for mark in SANITIZERS
        )
    ]
    if not found:
        pytest.skip(f"no {NAME} in build/ (cmake --preset release), no CUDAWAY_HOST_LIBRARY")
    return max(found, key=lambda path: path.stat().st_mtime)


@cache
def library() -> ctypes.CDLL:
    """The library, loaded once; every function returns a status number."""
    return ctypes.CDLL(str(library_path()))


def run_python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own, because settings are read once; `lib` is the library."""
    start = f"import ctypes; lib = ctypes.CDLL({str(library_path())!r})\n"
    return subprocess.run(
        [sys.executable, "-c", start + code],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
