"""mappings/libraries.yaml: the libraries on both sides."""

from __future__ import annotations

from pathlib import Path

from pydantic import model_validator

from .api import Visibility
from .base import Model
from .mapping import Windows
from .yamlio import load_model


class TranslationUnit(Model):
    """Headers that are parsed together.

    Args:
        headers: as an application would write them between angle brackets.
        defines: macros given to the compiler, ``NAME`` or ``NAME=VALUE``.
        visibility: of declarations that only this unit sees.
        optional: whether an SDK may lack the headers.
    """

    headers: tuple[str, ...]
    defines: tuple[str, ...] = ()
    visibility: Visibility = "default"
    optional: bool = False


class CudaStatus(Model):
    """The status type of a CUDA library and the enumerators that generated code answers with."""

    type: str
    success: str
    not_supported: str
    invalid_value: str
    invalid_handle: str
    unavailable: str
    unknown: str


class TargetStatus(Model):
    """The status type of a ROCm library."""

    type: str
    success: str


class File(Model):
    """A library file that a proxy replaces: a soname or a DLL name.

    Args:
        cuda: CUDA major version it belongs to; None where all versions share it.
        abi: lists of exported names in mappings/abi; several where CUDA versions share the file
            name, which then exports all of them.
        preload: whether libcudaway.so brings it in.
        link_names: unversioned names that programs open by name.
    """

    soname: str | None = None
    dll: str | None = None
    cuda: str | None
    abi: tuple[str, ...] = ()
    preload: bool = True
    link_names: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _one_name(self) -> File:
        if (self.soname is None) == (self.dll is None):
            raise ValueError("give either soname or dll")
        return self

    @property
    def name(self) -> str:
        """The file's name."""
        return self.soname or self.dll or ""


class CudaLibrary(Model):
    """A CUDA library: where its API comes from and which files it is."""

    title: str
    targets: tuple[str, ...]
    headers: tuple[TranslationUnit, ...]
    owns: tuple[str, ...]
    status: CudaStatus
    files: tuple[File, ...]


class RocmLibrary(Model):
    """A ROCm library: where its API comes from and how it is found at run time.

    Args:
        sonames: by ROCm version, newest first.
        windows: DLL of the public HIP SDK; None where it has none.
        on_windows: whether that SDK has the library.
    """

    title: str
    headers: tuple[TranslationUnit, ...]
    owns: tuple[str, ...]
    sonames: dict[str, str]
    windows: str | None
    on_windows: Windows
    status: TargetStatus


class Libraries(Model):
    """The whole file.

    Args:
        windows_data: exports of NVIDIA's DLLs that are data; DLLs do not say so themselves.
    """

    windows_data: tuple[str, ...] = ()
    cuda: dict[str, CudaLibrary]
    rocm: dict[str, RocmLibrary]

    @staticmethod
    def load(mappings: Path) -> Libraries:
        """Read ``mappings/libraries.yaml``. Raises MappingError with file and line."""
        return load_model(Libraries, mappings / "libraries.yaml")
