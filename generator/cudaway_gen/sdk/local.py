"""What an SDK is, and installed ones: CUDA and ROCm as people have them on disk."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..errors import SdkError
from .pins import Kind

_CUDA_VERSION = re.compile(r"^\s*#\s*define\s+CUDA_VERSION\s+(\d+)", re.MULTILINE)
_DEFINE = re.compile(r"^\s*#\s*define\s+(\w+)\s+(\d+)\b", re.MULTILINE)
_DOTTED = re.compile(r"(\d+)\.(\d+)")


@dataclass(frozen=True)
class Sdk:
    """The headers of one release of CUDA or ROCm.

    Args:
        kind: "cuda" or "rocm".
        version: major.minor, such as "12.9".
        include_dirs: the folders to search, in this order.
        origin: where they came from, in two words.
        packages: "name version" of each package; empty for a local installation.
    """

    kind: Kind
    version: str
    include_dirs: tuple[Path, ...]
    origin: str
    packages: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Such as "cuda-12.9"."""
        return f"{self.kind}-{self.version}"


def local_cuda(path: Path) -> Sdk:
    """The CUDA headers at ``path``.

    Args:
        path: a toolkit, its include folder, or the folder ``nvidia`` (or ``nvidia/cu13``) of
            Python's site-packages. The version is that of its cuda.h.

    Raises:
        SdkError: there is no cuda.h, or it does not say its version.
    """
    folders = _cuda_folders(path)
    for folder in folders:
        header = folder / "cuda.h"
        if not header.is_file():
            continue
        found = _CUDA_VERSION.search(_read(header))
        if found is None:
            raise SdkError(
                "CUDA_VERSION is not defined here",
                path=header,
                remedy="give the include folder of a CUDA toolkit",
            )
        number = int(found.group(1))
        ordered = (folder, *(other for other in folders if other != folder))
        return Sdk("cuda", f"{number // 1000}.{number % 1000 // 10}", ordered, "local toolkit")
    raise SdkError(
        "no cuda.h here, nor in include/, targets/x86_64-linux/include/ or */include/",
        path=path,
        remedy="give the folder that holds the toolkit's include/, such as /usr/local/cuda",
    )


def local_rocm(path: Path) -> Sdk:
    """The ROCm headers at ``path``.

    Args:
        path: a prefix such as /opt/rocm, its include folder, or unpacked Debian packages (with
            usr/include). The version is that of .info/version, else of rocm_version.h, else
            of hip_version.h.

    Raises:
        SdkError: there is no hip/hip_runtime_api.h, or nothing says the version.
    """
    for folder in (path / "include", path / "usr" / "include", path):
        if (folder / "hip" / "hip_runtime_api.h").is_file():
            version = _rocm_version(folder)
            if version is None:
                raise SdkError(
                    "nothing here says the version of ROCm: neither .info/version nor "
                    "rocm-core/rocm_version.h nor hip/hip_version.h",
                    path=folder,
                    remedy="install the package rocm-core or the development files of HIP",
                )
            return Sdk("rocm", version, (folder.absolute(),), "local ROCm")
    raise SdkError(
        "no include/hip/hip_runtime_api.h here",
        path=path,
        remedy="give the prefix of a ROCm installation, such as /opt/rocm",
    )


def _cuda_folders(path: Path) -> tuple[Path, ...]:
    for folder in (path, path / "include", path / "targets" / "x86_64-linux" / "include"):
        if (folder / "cuda.h").is_file():
            found = [folder]
            # nvidia/cu13 beside nvidia/cudnn: the wheels of CUDA 13.
            if path.parent.name == "nvidia":
                found += sorted(p for p in path.parent.glob("*/include") if p != folder)
            return tuple(p.absolute() for p in found)
    return tuple(p.absolute() for p in sorted(path.glob("*/include")))


def _rocm_version(include: Path) -> str | None:
    for info in (include.parent / ".info" / "version", include.parent / ".info" / "version-dev"):
        if info.is_file() and (found := _DOTTED.match(_read(info).strip())):
            return f"{found.group(1)}.{found.group(2)}"
    for header, prefix in (
        (include / "rocm-core" / "rocm_version.h", "ROCM_VERSION"),
        (include / "hip" / "hip_version.h", "HIP_VERSION"),
    ):
        if header.is_file():
            values = dict(_DEFINE.findall(_read(header)))
            major, minor = values.get(f"{prefix}_MAJOR"), values.get(f"{prefix}_MINOR")
            if major is not None and minor is not None:
                return f"{major}.{minor}"
    return None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise SdkError(f"cannot read: {error.strerror}", path=path) from error
