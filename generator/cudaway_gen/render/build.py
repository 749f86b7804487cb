"""Lists for the build and the runtime: sources.cmake, ROCm's libraries, NVIDIA's file names."""

from __future__ import annotations

from dataclasses import dataclass

from .banner import banner
from .inputs import Inputs


@dataclass(frozen=True)
class Objects:
    """One source that is compiled once."""

    name: str
    source: str
    folder: str
    namespace: str
    library: str
    adapters: bool


@dataclass(frozen=True)
class FileText:
    """One shared library or DLL."""

    name: str
    platform: str
    objects: str
    exports: str
    preload: bool
    link_names: str


@dataclass(frozen=True)
class CmakeContext:
    """sources.cmake."""

    banner: str
    objects: tuple[Objects, ...]
    files: tuple[FileText, ...]


def folder(major: str | None) -> str:
    """The folder, and in CMake the name, of a namespace."""
    return "cuda" if major is None else f"cuda-{major}"


def majors(inputs: Inputs, library: str) -> tuple[str | None, ...]:
    """The namespaces of a library."""
    return tuple(dict.fromkeys(f.cuda for f in inputs.libraries.cuda[library].files))


def cmake(inputs: Inputs, template: str) -> CmakeContext:
    """What CMake builds."""
    objects = []
    files = []
    for library, spec in inputs.libraries.cuda.items():
        for major in majors(inputs, library):
            place = folder(major)
            objects.append(
                Objects(
                    f"{place}-{library}",
                    f"proxies/{place}/{library}.cpp",
                    place,
                    place.replace("-", ""),
                    library,
                    any(
                        e.strategy == "adapter" for e in inputs.mappings[library].functions.values()
                    ),
                )
            )
        for file in spec.files:
            files.append(
                FileText(
                    name=file.name,
                    platform="SONAME" if file.soname else "DLL",
                    objects=f"{folder(file.cuda)}-{library}",
                    exports=f"linker/{file.name}.map"
                    if file.soname
                    else f"windows/{file.name.removesuffix('.dll')}.def",
                    preload=file.preload and file.soname is not None,
                    link_names=" ".join(file.link_names),
                )
            )
    return CmakeContext(
        banner(template, ["mappings/libraries.yaml"], "#"), tuple(objects), tuple(files)
    )


@dataclass(frozen=True)
class TargetText:
    """One library of ROCm."""

    id: str
    title: str
    releases: str
    linux: str
    windows: str


@dataclass(frozen=True)
class TargetsContext:
    """runtime/targets.h and .cpp."""

    banner: str
    targets: tuple[TargetText, ...]


def targets(inputs: Inputs, template: str) -> TargetsContext:
    """ROCm's libraries and their files."""
    found = []
    for library, spec in inputs.libraries.rocm.items():
        linux = ", ".join(f'"{name}"' for name in dict.fromkeys(spec.sonames.values()))
        found.append(
            TargetText(
                id=library,
                title=spec.title,
                releases=" or ".join(spec.sonames),
                linux=linux,
                windows=f'"{spec.windows}"' if spec.windows else linux,
            )
        )
    return TargetsContext(banner(template, ["mappings/libraries.yaml"]), tuple(found))


@dataclass(frozen=True)
class FilesContext:
    """runtime/files.inc."""

    banner: str
    files: tuple[tuple[str, str], ...]


def files(inputs: Inputs, template: str) -> FilesContext:
    """The names that programs ask the loader for, and the file that answers."""
    found = [
        (name, file.name)
        for spec in inputs.libraries.cuda.values()
        for file in spec.files
        if file.soname
        for name in (file.name, *file.link_names)
    ]
    return FilesContext(banner(template, ["mappings/libraries.yaml"]), tuple(sorted(found)))
