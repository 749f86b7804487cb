"""Everything under mappings/, loaded once and on demand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from pydantic import ValidationError

from .errors import MappingError
from .match.engine import MatchInput
from .match.rules import Rules
from .model.api import Snapshot
from .model.base import Model
from .model.libraries import File, Libraries
from .model.mapping import Overrides
from .model.yamlio import load_model
from .paths import Project


class Export(Model):
    """One exported name of a DLL."""

    name: str
    ordinal: int


class Abi(Model):
    """What one real library exports: a file of ``mappings/abi``.

    Args:
        soname, version_node: of a Linux library; no node where its symbols have no version.
        symbols: exported C names; ``data_objects`` those that are data (some lists repeat them).
        dll, exports: of a Windows library.
    """

    source: str
    soname: str | None = None
    version_node: str | None = None
    needed: tuple[str, ...] = ()
    mangled_symbols_left_out: int = 0
    data_objects: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    dll: str | None = None
    mangled_left_out: int = 0
    unnamed: int = 0
    exports: tuple[Export, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """All exported C names."""
        return frozenset((*self.symbols, *self.data_objects, *(e.name for e in self.exports)))

    @staticmethod
    def load(path: Path) -> Abi:
        """Read one list. Raises MappingError if it is not one."""
        try:
            data = json.loads(path.read_bytes())
            data["source"] = data.pop("from")
            return Abi.model_validate_json(json.dumps(data))
        except FileNotFoundError:
            raise MappingError(
                "libraries.yaml names this list of exports, and it is not there",
                path=path,
                remedy="make it with 'cudaway-gen sdk exports', or restore it from git",
            ) from None
        except (ValueError, KeyError, ValidationError) as error:
            raise MappingError(f"not a list of exports: {error}", path=path) from error


def version_key(version: str) -> tuple[int, ...]:
    """Order of SDK versions: by number, so that 12.10 comes after 12.9."""
    return tuple(int(part) for part in version.split("."))


class Data:
    """The contents of mappings/.

    Args:
        project: the checkout.
        extra: snapshots that are not in mappings/api, by SDK name (``cuda-12.4``) and library.
    """

    def __init__(
        self, project: Project, extra: dict[str, dict[str, Snapshot]] | None = None
    ) -> None:
        self.project = project
        self._extra = extra or {}
        self._snapshots: dict[tuple[str, str], Snapshot | None] = {}
        self._abi: dict[str, Abi] = {}
        self._inputs: dict[str, MatchInput] = {}

    @cached_property
    def libraries(self) -> Libraries:
        """mappings/libraries.yaml."""
        return Libraries.load(self.project.mappings)

    @cached_property
    def sdks(self) -> dict[str, tuple[str, ...]]:
        """Versions that there are snapshots of, oldest first, for ``cuda`` and ``rocm``."""
        names = {p.name for p in self.project.api.glob("*-*") if p.is_dir()} | set(self._extra)
        found: dict[str, tuple[str, ...]] = {}
        for kind in ("cuda", "rocm"):
            versions = [n.partition("-")[2] for n in names if n.startswith(f"{kind}-")]
            found[kind] = tuple(sorted(versions, key=version_key))
            if not versions:
                raise MappingError(
                    f"no snapshots of {kind}",
                    path=self.project.api,
                    remedy="restore mappings/api from git, or run 'cudaway-gen extract'",
                )
        return found

    def snapshot(self, sdk: str, library: str) -> Snapshot | None:
        """The snapshot of a library in an SDK (``cuda-12.9``); None where that SDK lacks it."""
        key = (sdk, library)
        if key not in self._snapshots:
            path = self.project.api / sdk / f"{library}.jsonl"
            if library in self._extra.get(sdk, {}):
                self._snapshots[key] = self._extra[sdk][library]
            else:
                self._snapshots[key] = Snapshot.load(path) if path.is_file() else None
        return self._snapshots[key]

    def cuda_snapshots(self, library: str) -> dict[str, Snapshot]:
        """Snapshots of a CUDA library by version, oldest first.

        Raises:
            MappingError: there is none.
        """
        found = {}
        for version in self.sdks["cuda"]:
            snapshot = self.snapshot(f"cuda-{version}", library)
            if snapshot is not None:
                found[version] = snapshot
        if not found:
            raise MappingError(
                f"no snapshot of {library}",
                path=self.project.api,
                remedy="restore mappings/api from git, or run 'cudaway-gen extract'",
            )
        return found

    def target_snapshots(self, library: str) -> dict[str, Sequence[Snapshot]]:
        """Snapshots of a CUDA library's targets by ROCm version, oldest first."""
        found: dict[str, Sequence[Snapshot]] = {}
        for version in self.sdks["rocm"]:
            targets = self.libraries.cuda[library].targets
            loaded = [self.snapshot(f"rocm-{version}", target) for target in targets]
            present = [s for s in loaded if s is not None]
            if present:
                found[version] = present
            elif found:
                raise MappingError(
                    f"ROCm {version} has no snapshot of {', '.join(targets)}, an older one has",
                    path=self.project.api / f"rocm-{version}",
                    remedy="restore mappings/api from git, or run 'cudaway-gen extract'",
                )
        if not found:
            raise MappingError(
                f"no snapshot of {', '.join(self.libraries.cuda[library].targets)}",
                path=self.project.api,
                remedy="restore mappings/api from git, or run 'cudaway-gen extract'",
            )
        return found

    def abi(self, name: str) -> Abi:
        """A list of exports by file name."""
        if name not in self._abi:
            self._abi[name] = Abi.load(self.project.abi / name)
        return self._abi[name]

    def file_exports(self, file: File) -> frozenset[str]:
        """What a replaced file exports."""
        return frozenset().union(*(self.abi(name).names for name in file.abi))

    def exports(self, library: str) -> dict[str, frozenset[str]]:
        """Exported names of a library's files by CUDA version.

        Where several versions share a major, only the newest of them is the one that the lists
        were read from; the others export what they declare.
        """
        by_version = {}
        versions = self.sdks["cuda"]
        for version in versions:
            if self.snapshot(f"cuda-{version}", library) is None:
                continue
            major = version.partition(".")[0]
            names: set[str] = set()
            for file in self.libraries.cuda[library].files:
                if file.cuda in (None, major):
                    names |= self.file_exports(file)
            newest = [v for v in versions if v.partition(".")[0] == major][-1]
            if version != newest:
                snapshot = self.snapshot(f"cuda-{version}", library)
                names &= set(snapshot.functions) if snapshot else set()
            by_version[version] = frozenset(names)
        return by_version

    def overrides(self, library: str) -> Overrides | None:
        """What people decided about a library; None where nobody did."""
        path = self.overrides_path(library)
        if not path.is_file():
            return None
        found = load_model(Overrides, path)
        if found.library != library:
            raise MappingError(f"library is {found.library}, the file is {library}'s", path=path)
        return found

    def overrides_path(self, library: str) -> Path:
        """Where the decisions about a library are."""
        return self.project.mappings / "overrides" / f"{library}.yaml"

    def mapping_path(self, library: str) -> Path:
        """Where the mapping of a library is."""
        return self.project.mappings / f"{library}.yaml"

    def match_input(self, library: str) -> MatchInput:
        """All that matching a library needs."""
        if library not in self._inputs:
            self._inputs[library] = self._match_input(library)
        return self._inputs[library]

    def _match_input(self, library: str) -> MatchInput:
        spec = self.libraries.cuda[library]
        return MatchInput(
            library=library,
            spec=spec,
            targets=self.libraries.rocm,
            rules=Rules.load(self.project.mappings, library),
            overrides=self.overrides(library),
            cuda=self.cuda_snapshots(library),
            rocm=self.target_snapshots(library),
            exports=self.exports(library),
            shared=frozenset().union(
                *(self.file_exports(f) for f in spec.files if f.cuda is None and f.soname)
            ),
        )
