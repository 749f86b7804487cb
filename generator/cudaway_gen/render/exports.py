"""Which names are exported: for proxies, version scripts and module definitions."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.libraries import File
from .banner import banner
from .inputs import Inputs

# The one name that every proxy exports beyond NVIDIA's.
VERSION_FUNCTION = "cudaway_version"


@dataclass(frozen=True)
class Exported:
    """What the files of one library in one namespace export, all together, sorted.

    Args:
        functions: on Linux, and perhaps on Windows.
        windows_functions: only on Windows.
        data: objects on Linux.
        windows_data: objects on Windows.
    """

    functions: tuple[str, ...]
    windows_functions: tuple[str, ...]
    data: tuple[str, ...]
    windows_data: tuple[str, ...]


def exported(inputs: Inputs, library: str, major: str | None) -> Exported:
    """Join the export lists of all files of a namespace."""
    linux: set[str] = set()
    windows: set[str] = set()
    data: set[str] = set()
    for file in inputs.libraries.cuda[library].files:
        if file.cuda == major and file.soname:
            exports = inputs.file_exports(library, file)
            linux |= exports.ordinals.keys()
            data |= exports.data
    windows_data: set[str] = set()
    for file in inputs.libraries.cuda[library].files:
        if file.cuda == major and file.dll:
            exports = inputs.file_exports(library, file)
            windows |= exports.ordinals.keys()
            windows_data |= exports.data | (data & exports.ordinals.keys())
    return Exported(
        functions=tuple(sorted(linux - data)),
        windows_functions=tuple(sorted(windows - linux - windows_data)),
        data=tuple(sorted(data)),
        windows_data=tuple(sorted(windows_data)),
    )


@dataclass(frozen=True)
class MapContext:
    """A version script."""

    banner: str
    node: str
    names: tuple[str, ...]


def version_script(inputs: Inputs, library: str, file: File, template: str) -> MapContext:
    """The names of one shared library under their version node."""
    exports = inputs.file_exports(library, file)
    text = banner(template, [f"mappings/abi/{n}" for n in exports.lists], " *")
    return MapContext(
        banner="/*" + text.removeprefix(" *") + "\n */",
        node=f"{exports.node} " if exports.node else "",
        names=tuple(sorted({*exports.ordinals, VERSION_FUNCTION})),
    )


@dataclass(frozen=True)
class DefContext:
    """A module definition."""

    banner: str
    dll: str
    exports: tuple[str, ...]


def module_definition(inputs: Inputs, library: str, file: File, template: str) -> DefContext:
    """The names of one DLL with their ordinals."""
    exports = inputs.file_exports(library, file)
    others = [f for f in inputs.libraries.cuda[library].files if f.soname and f.cuda == file.cuda]
    data = set(exports.data)
    for other in others:
        data |= inputs.file_exports(library, other).data & exports.ordinals.keys()
    head = banner(template, [f"mappings/abi/{n}" for n in exports.lists], ";")
    if exports.borrowed:
        head += "\n; There is no list of this DLL's own exports: the names are those of the Linux\n"
        head += "; library, and have no ordinals."
    lines = []
    for name, ordinal in exports.ordinals.items():
        number = f" @{ordinal}" if ordinal is not None else ""
        lines.append(f"  {name}{number}{' DATA' if name in data else ''}")
    lines.append(f"  {VERSION_FUNCTION}")
    return DefContext(banner=head, dll=file.name, exports=tuple(lines))
