"""What rendering reads, in the form it needs."""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass
from pathlib import Path

from ..data import Abi, Data, version_key
from ..model.api import Snapshot
from ..model.libraries import File, Libraries
from ..model.mapping import Mapping

__all__ = ["FileExports", "Inputs", "version_key"]


@dataclass(frozen=True)
class FileExports:
    """The names that one of our files exports.

    Args:
        node: the symbol version of all of them, None where they have none.
        lists: the files of mappings/abi that say so.
        ordinals: by name; None where it has no number.
        data: the names that are objects, not functions.
        borrowed: whether the names are those of another file, for want of a list.
    """

    node: str | None
    lists: tuple[str, ...]
    ordinals: dict[str, int | None]
    data: frozenset[str]
    borrowed: bool


@dataclass(frozen=True)
class Inputs:
    """Everything that the outputs depend on.

    Args:
        libraries: mappings/libraries.yaml.
        snapshots: by SDK with version (``cuda-12.9``) and library.
        mappings: by CUDA library, with the overrides applied.
        templates: the folder of the templates.
    """

    data: Data
    libraries: Libraries
    snapshots: dict[tuple[str, str], Snapshot]
    mappings: MappingType[str, Mapping]
    templates: Path

    @staticmethod
    def of(data: Data, mappings: MappingType[str, Mapping]) -> Inputs:
        """Join the facts of a checkout with resolved mappings.

        Raises:
            MappingError: with file and line, where a file is not what it should be.
        """
        snapshots = {}
        for kind, libraries in (("cuda", data.libraries.cuda), ("rocm", data.libraries.rocm)):
            for version in data.sdks[kind]:
                for library in libraries:
                    snapshot = data.snapshot(f"{kind}-{version}", library)
                    if snapshot is not None:
                        snapshots[f"{kind}-{version}", library] = snapshot
        return Inputs(data, data.libraries, snapshots, mappings, data.project.templates)

    def versions(self, sdk: str, library: str) -> tuple[str, ...]:
        """The versions of an SDK that have a snapshot of a library, newest first."""
        found = [v for v in self.data.sdks[sdk] if (f"{sdk}-{v}", library) in self.snapshots]
        return tuple(reversed(found))

    def file_exports(self, library: str, file: File) -> FileExports:
        """The names that a file exports, from all lists that it stands for.

        A DLL without a list of its own exports what the Linux library of its kind does. Where
        several lists number the same names differently, the first one's numbers count, and what
        only later ones have gets no number.
        """
        files = [file]
        if not file.abi:
            files = [
                f for f in self.libraries.cuda[library].files if f.soname and f.cuda == file.cuda
            ]
        names = tuple(name for f in files for name in f.abi)
        lists: list[Abi] = [self.data.abi(name) for name in names]
        numbers = {e.name: e.ordinal for e in lists[0].exports} if lists else {}
        exported = sorted(frozenset().union(*(each.names for each in lists)))
        data = {n for each in lists for n in each.data_objects}
        if file.dll:
            data |= set(self.libraries.windows_data)
        return FileExports(
            node=lists[0].version_node if lists and file.soname else None,
            lists=names,
            ordinals={n: numbers.get(n) for n in exported},
            data=frozenset(data.intersection(exported)),
            borrowed=not file.abi,
        )
