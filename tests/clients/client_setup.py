"""Unmodified CUDA clients: where they are installed, and how they are started on the proxies."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).resolve().parent / "programs"
HOST_LIBRARY = "libcudaway_host.so"


class UnavailableError(Exception):
    """A client, or a build, that this machine does not have; the text says why."""


@dataclass(frozen=True)
class Client:
    """Packages of the Python index, in an environment of their own.

    Args:
        title: its name, for people.
        requirements: what pip installs; all pinned.
        folders: folders with libraries of NVIDIA's that cudaway does not replace, below the
            environment's site-packages.
    """

    title: str
    requirements: tuple[str, ...]
    folders: tuple[str, ...] = ()


MANAGEMENT = Client("nvidia-ml-py 13.615.71", ("nvidia-ml-py==13.615.71",))
GPUSTAT = Client("gpustat 1.1.1", ("gpustat==1.1.1", *MANAGEMENT.requirements))
# The last CuPy that does not have CUDA's runtime linked into it. cuRAND is not called, but CuPy
# does not load without it.
CUPY = Client(
    "CuPy 12.3.0",
    ("cupy-cuda12x==12.3.0", "numpy==1.26.4", "nvidia-curand-cu12==10.3.10.19"),
    ("nvidia/curand/lib",),
)


def build_folder() -> Path:
    """The folder of the built libraries: $CUDAWAY_BUILD, or the newest build/*/lib."""
    named = os.environ.get("CUDAWAY_BUILD")
    if named:
        found = [Path(named) / "lib", Path(named)]
    else:
        found = sorted(
            (ROOT / "build").glob("*/lib"), key=lambda p: p.stat().st_mtime, reverse=True
        )
    for folder in found:
        if (folder / HOST_LIBRARY).is_file():
            return folder.resolve()
    raise UnavailableError(
        f"no {HOST_LIBRARY} in {named or ROOT / 'build'}: "
        "run 'cmake --preset release && cmake --build --preset release'"
    )


def _cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "cudaway" / "clients"


@dataclass(frozen=True)
class Installed:
    """A client that can be started."""

    client: Client
    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    def environment(self, build: Path, settings: Mapping[str, str] | None = None) -> dict[str, str]:
        """What a user would set: the backend, and where the loader finds the libraries."""
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("CUDAWAY_", "LD_"))}
        packages = next(self.folder.glob("lib/python*/site-packages"))
        folders = [str(build), *(str(packages / f) for f in self.client.folders)]
        own = {"CUDAWAY_BACKEND": "host", "LD_LIBRARY_PATH": ":".join(folders)}
        return clean | own | dict(settings or {})

    def run(
        self, build: Path, *words: str | Path, settings: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run its Python with `words` and keep what it prints."""
        return subprocess.run(
            [self.python, *words],
            env=self.environment(build, settings),
            cwd="/",
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )


def install(client: Client) -> Installed:
    """Install a client, or find it where it was installed before.

    Raises:
        UnavailableError: the package index does not answer, or has nothing for this Python.
    """
    digest = hashlib.sha256("\n".join((sys.version, *client.requirements)).encode()).hexdigest()
    name = f"{client.requirements[0].partition('==')[0]}-{digest[:12]}"
    folder = _cache() / name
    mark = folder / "complete"
    folder.parent.mkdir(parents=True, exist_ok=True)
    with (folder.parent / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not mark.is_file():
            shutil.rmtree(folder, ignore_errors=True)
            venv.create(folder, with_pip=True)
            pip = (str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check")
            done = subprocess.run(
                [*pip, "install", "--quiet", "--only-binary", "numpy", *client.requirements],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode != 0:
                shutil.rmtree(folder, ignore_errors=True)
                lines = [x for x in done.stderr.splitlines() if x.startswith("ERROR")]
                raise UnavailableError(
                    f"pip cannot install {client.title}: {lines[-1] if lines else done.stderr}"
                )
            mark.touch()
    return Installed(client, folder)
