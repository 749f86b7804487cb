"""The built files against the lists of what NVIDIA's own files export."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerDefSection, GNUVerSymSection
from elftools.elf.sections import SymbolTableSection

from cudaway_gen.model.libraries import File, Libraries

ROOT = Path(__file__).resolve().parents[2]
OWN = "cudaway_version"
LIBRARIES = Libraries.load(ROOT / "mappings")
SHARED = [f for spec in LIBRARIES.cuda.values() for f in spec.files if f.soname]
DLLS = [f for spec in LIBRARIES.cuda.values() for f in spec.files if f.dll]
OTHERS = ["libcudaway.so", "libcudaway_runtime.so.0", "libcudaway-audit.so"]


def build_folder() -> Path:
    """The folder of the built libraries: $CUDAWAY_BUILD, or the newest build/*/lib."""
    named = os.environ.get("CUDAWAY_BUILD")
    if named:
        folder = Path(named)
        folder = folder / "lib" if (folder / "lib").is_dir() else folder
        if not folder.is_dir():
            pytest.fail(f"CUDAWAY_BUILD={named} is no folder")
        return folder
    built = [p.parent for p in (ROOT / "build").glob("*/lib/libcudaway_runtime.so.0")]
    if not built:
        pytest.fail("nothing is built: run 'cmake --preset dev && cmake --build --preset dev'")
    return max(built, key=lambda p: (p / "libcudaway_runtime.so.0").stat().st_mtime)


@dataclass(frozen=True)
class Elf:
    """What the loader sees of one shared library."""

    soname: str | None
    needed: tuple[str, ...]
    runpath: str | None
    rpath: str | None
    nodes: frozenset[str]
    symbols: dict[str, tuple[str, str | None]]
    relro: bool
    now: bool
    executable_stack: bool


@cache
def read(name: str) -> Elf:
    path = build_folder() / name
    if not path.is_file():
        pytest.fail(f"{path} is not built: run 'cmake --build --preset dev'")
    with path.open("rb") as stream:
        elf = ELFFile(stream)
        sections: dict[Any, Any] = {type(s): s for s in elf.iter_sections()}
        tags: dict[str, list[Any]] = {}
        for tag in sections[DynamicSection].iter_tags():
            for key in ("soname", "needed", "runpath", "rpath"):
                if hasattr(tag, key):
                    tags.setdefault(key, []).append(getattr(tag, key))
            tags.setdefault(tag.entry.d_tag, []).append(tag.entry.d_val)
        flags = (tags.get("DT_FLAGS") or [0])[0] & 0x8 or (tags.get("DT_FLAGS_1") or [0])[0] & 1
        segments = {s.header.p_type: s.header.p_flags for s in elf.iter_segments()}
        versions = _versions(elf)
        nodes = _nodes(sections)
        table = elf.get_section_by_name(".dynsym")
        assert isinstance(table, SymbolTableSection)
        symbols = {}
        for index, symbol in enumerate(table.iter_symbols()):
            absolute = symbol["st_shndx"] == "SHN_ABS"
            if symbol["st_shndx"] == "SHN_UNDEF" or absolute or not symbol.name:
                continue
            if symbol["st_info"]["bind"] in ("STB_GLOBAL", "STB_WEAK"):
                node = nodes.get(versions[index] & 0x7FFF) if versions else None
                symbols[symbol.name] = (symbol["st_info"]["type"], node)
        return Elf(
            soname=(tags.get("soname") or [None])[0],
            needed=tuple(tags.get("needed", ())),
            runpath=(tags.get("runpath") or [None])[0],
            rpath=(tags.get("rpath") or [None])[0],
            nodes=frozenset(n for i, n in nodes.items() if i > 1),
            symbols=symbols,
            relro="PT_GNU_RELRO" in segments,
            now=bool(flags),
            executable_stack=bool(segments.get("PT_GNU_STACK", 1) & 1),
        )


def _versions(elf: Any) -> list[int]:
    section = elf.get_section_by_name(".gnu.version")
    if not isinstance(section, GNUVerSymSection):
        return []
    names: dict[str, int] = {"VER_NDX_LOCAL": 0, "VER_NDX_GLOBAL": 1}
    found: list[Any] = [s.entry["ndx"] for s in section.iter_symbols()]
    return [names[n] if isinstance(n, str) else n for n in found]


def _nodes(sections: dict[Any, Any]) -> dict[int, str]:
    section = sections.get(GNUVerDefSection)
    if section is None:
        return {}
    # The first definition is the file's own name.
    return {
        v.entry["vd_ndx"]: next(iter(names)).name
        for v, names in section.iter_versions()
        if not v.entry["vd_flags"] & 1
    }


def listed(file: File) -> Iterator[dict[str, Any]]:
    for name in file.abi:
        yield json.loads((ROOT / "mappings" / "abi" / name).read_text())


@pytest.mark.parametrize("file", SHARED, ids=lambda f: f.name)
def test_exports_equal_the_real_ones(file: File) -> None:
    expected = {}
    for real in listed(file):
        for name in real["symbols"]:
            kind = "STT_OBJECT" if name in real["data_objects"] else "STT_FUNC"
            expected[name] = (kind, real["version_node"])
    found = dict(read(file.name).symbols)
    assert found.pop(OWN)[0] == "STT_FUNC"
    assert {n: e for n, e in expected.items() if found.get(n) != e} == {}
    assert sorted(found.keys() - expected.keys()) == []


@pytest.mark.parametrize("file", SHARED, ids=lambda f: f.name)
def test_version_nodes_equal_the_real_ones(file: File) -> None:
    assert read(file.name).nodes == {r["version_node"] for r in listed(file) if r["version_node"]}


@pytest.mark.parametrize("file", SHARED, ids=lambda f: f.name)
def test_soname_is_the_name_of_the_file(file: File) -> None:
    assert read(file.name).soname == file.soname
    for link in file.link_names:
        assert (build_folder() / link).resolve().name == file.soname


@pytest.mark.parametrize("name", [*(f.name for f in SHARED), *OTHERS])
def test_hardening(name: str) -> None:
    elf = read(name)
    assert elf.relro
    assert elf.now
    assert not elf.executable_stack


@pytest.mark.parametrize("name", [*(f.name for f in SHARED), *OTHERS])
def test_only_the_own_folder_is_searched(name: str) -> None:
    elf = read(name)
    # The object for LD_PRELOAD must find ours before LD_LIBRARY_PATH leads to NVIDIA's.
    preloaded = name == "libcudaway.so"
    assert elf.rpath == ("$ORIGIN" if preloaded else None)
    assert elf.runpath == (None if preloaded else "$ORIGIN")


def test_preload_object_names_all_files() -> None:
    elf = read("libcudaway.so")
    assert set(elf.symbols) == {OWN}
    preloaded = {f.name for f in SHARED if f.preload}
    assert preloaded <= set(elf.needed)
    assert not {f.name for f in SHARED if not f.preload} & set(elf.needed)


def test_runtime_exports_only_its_interface() -> None:
    symbols = read("libcudaway_runtime.so.0").symbols
    assert symbols
    assert [n for n in symbols if not re.match(r"_ZN?K?7cudaway|_ZNK7cudaway", n)] == []
    assert len(symbols) < 60, "the interface of the runtime is meant to be small"


@pytest.mark.parametrize("file", DLLS, ids=lambda f: f.name)
def test_module_definition_has_the_real_ordinals(file: File) -> None:
    path = ROOT / "generated" / "windows" / f"{file.name.removesuffix('.dll')}.def"
    lines = [line.split(";")[0].split() for line in path.read_text().splitlines()]
    lines = [words for words in lines if words]
    assert lines[0] == ["LIBRARY", f'"{file.name}"']
    assert lines[1] == ["EXPORTS"]
    found = {w[0]: int(w[1][1:]) if len(w) > 1 and w[1][0] == "@" else None for w in lines[2:]}
    assert len(found) == len(lines) - 2
    assert found.pop(OWN) is None
    expected: dict[str, int | None] = {}
    for index, real in enumerate(listed(file)):
        # One DLL cannot have the numbers of two: the first list's count.
        for export in real["exports"]:
            expected.setdefault(export["name"], None if index else export["ordinal"])
    if expected:
        assert found == expected
        ordinals = [o for o in found.values() if o is not None]
        assert len(set(ordinals)) == len(ordinals)
    else:
        assert set(found.values()) == {None}
        assert found
    data = {w[0] for w in lines[2:] if w[-1] == "DATA"}
    assert data >= found.keys() & set(LIBRARIES.windows_data)
