"""What a real library exports: its ELF dynamic symbols, or its PE export table, as facts in JSON.

Only C names are kept. C++ names (mangled) are counted: no C program links against them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import SdkError

_ELF_MAGIC = b"\x7fELF"
_PE_MAGIC = b"MZ"
_SHN_ABS = 0xFFF1


@dataclass(frozen=True)
class ElfExports:
    """The exports of one shared library.

    Args:
        soname: DT_SONAME, or the file's name where it has none.
        source: what the file came from: ``<wheel name>-<version>`` or ``driver <version>``.
        version_node: the symbol version its symbols carry; None where it has no versions.
        needed: DT_NEEDED, in the file's order.
        mangled: number of C++ names left out.
        data_objects: names that are data, sorted; each is in ``symbols`` too.
        symbols: every exported C name, sorted.
    """

    soname: str
    source: str
    version_node: str | None
    needed: tuple[str, ...]
    mangled: int
    data_objects: tuple[str, ...]
    symbols: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name applications load it by."""
        return self.soname

    def to_json(self) -> bytes:
        """The bytes of its file in mappings/abi."""
        return _dump(
            {
                "soname": self.soname,
                "from": self.source,
                "version_node": self.version_node,
                "needed": list(self.needed),
                "mangled_symbols_left_out": self.mangled,
                "data_objects": list(self.data_objects),
                "symbols": list(self.symbols),
            }
        )


@dataclass(frozen=True)
class PeExports:
    """The exports of one DLL.

    Args:
        dll: the name in its export table.
        source: what the file came from: ``<wheel name>-<version>``.
        mangled: number of C++ names left out.
        unnamed: number of exports that have an ordinal and no name.
        exports: (name, ordinal), sorted by name.
    """

    dll: str
    source: str
    mangled: int
    unnamed: int
    exports: tuple[tuple[str, int], ...]

    @property
    def name(self) -> str:
        """The name applications load it by."""
        return self.dll

    def to_json(self) -> bytes:
        """The bytes of its file in mappings/abi."""
        return _dump(
            {
                "dll": self.dll,
                "from": self.source,
                "mangled_left_out": self.mangled,
                "unnamed": self.unnamed,
                "exports": [{"name": name, "ordinal": ordinal} for name, ordinal in self.exports],
            }
        )


def read_exports(path: Path, source: str) -> ElfExports | PeExports:
    """Read what a library exports.

    Args:
        path: a .so or a .dll of x86-64.
        source: what to say it came from.

    Raises:
        SdkError: it cannot be read, or is neither.
    """
    lief = _lief()
    try:
        with path.open("rb") as stream:
            magic = stream.read(4)
    except OSError as error:
        raise SdkError(f"cannot read: {error.strerror}", path=path) from error
    if magic == _ELF_MAGIC:
        return _read_elf(lief, path, source)
    if magic[:2] == _PE_MAGIC:
        return _read_pe(lief, path, source)
    raise SdkError("neither an ELF library nor a Windows DLL", path=path)


def is_library(name: str) -> bool:
    """Whether a file of a wheel is a shared library or a DLL, judged by its name."""
    base = name.rsplit("/", 1)[-1]
    return base.endswith((".so", ".dll")) or ".so." in base


def _lief() -> Any:
    try:
        import lief  # noqa: PLC0415  (heavy, and only this command needs it)
    except ImportError as error:
        raise SdkError(
            "reading libraries needs the package lief",
            remedy="pip install 'cudaway[sdk]'",
        ) from error
    lief.logging.disable()
    return lief


def _read_elf(lief: Any, path: Path, source: str) -> ElfExports:
    config = lief.ELF.ParserConfig()
    config.parse_relocations = False
    config.parse_symtab_symbols = False
    config.parse_notes = False
    config.parse_overlay = False
    binary = lief.ELF.parse(str(path), config)
    if binary is None:
        raise SdkError("damaged ELF file", path=path)
    soname = path.name
    needed: list[str] = []
    for entry in binary.dynamic_entries:
        if entry.tag == lief.ELF.DynamicEntry.TAG.SONAME:
            soname = entry.name
        elif entry.tag == lief.ELF.DynamicEntry.TAG.NEEDED:
            needed.append(entry.name)
    symbols: set[str] = set()
    data: set[str] = set()
    nodes: set[str] = set()
    mangled: set[str] = set()
    for symbol in binary.dynamic_symbols:
        if not symbol.exported or not symbol.name:
            continue
        version = symbol.symbol_version if symbol.has_version else None
        node = (
            version.symbol_version_auxiliary.name
            if version is not None and version.has_auxiliary_version
            else None
        )
        if int(symbol.shndx) == _SHN_ABS and symbol.name in (node, soname):
            continue  # the version node's own symbol
        if symbol.name.startswith("_Z"):
            mangled.add(symbol.name)
            continue
        if node is not None:
            nodes.add(node)
        symbols.add(symbol.name)
        if symbol.type == lief.ELF.Symbol.TYPE.OBJECT:
            data.add(symbol.name)
    if len(nodes) > 1:
        raise SdkError(
            f"its symbols carry several versions ({', '.join(sorted(nodes))}); "
            "the JSON format has room for one",
            path=path,
        )
    return ElfExports(
        soname=soname,
        source=source,
        version_node=next(iter(nodes), None),
        needed=tuple(needed),
        mangled=len(mangled),
        data_objects=tuple(sorted(data)),
        symbols=tuple(sorted(symbols)),
    )


def _read_pe(lief: Any, path: Path, source: str) -> PeExports:
    config = lief.PE.ParserConfig()
    config.parse_exports = True
    config.parse_imports = False
    config.parse_reloc = False
    config.parse_rsrc = False
    config.parse_signature = False
    binary = lief.PE.parse(str(path), config)
    if binary is None:
        raise SdkError("damaged PE file", path=path)
    table = binary.get_export()
    if table is None:
        raise SdkError("exports nothing", path=path)
    exports: list[tuple[str, int]] = []
    mangled = 0
    unnamed = 0
    for entry in table.entries:
        if not entry.name:
            unnamed += 1
        elif entry.name.startswith("?"):
            mangled += 1
        else:
            exports.append((entry.name, int(entry.ordinal)))
    return PeExports(
        dll=table.name or path.name,
        source=source,
        mangled=mangled,
        unnamed=unnamed,
        exports=tuple(sorted(exports)),
    )


def _dump(data: dict[str, Any]) -> bytes:
    return json.dumps(data, indent=0).encode()
