"""Where the project's files are."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from .errors import CudawayError


@dataclass(frozen=True)
class Project:
    """The folders of one checkout of the project.

    Args:
        root: the folder that holds mappings/, templates/ and generated/.
    """

    root: Path

    @property
    def mappings(self) -> Path:
        """The reviewed data."""
        return self.root / "mappings"

    @property
    def api(self) -> Path:
        """API snapshots: ``mappings/api/<sdk>-<version>/<library>.jsonl``."""
        return self.mappings / "api"

    @property
    def abi(self) -> Path:
        """Exported names of the real libraries."""
        return self.mappings / "abi"

    @property
    def templates(self) -> Path:
        """The jinja2 templates."""
        return self.root / "templates"

    @staticmethod
    def find(start: Path | None = None) -> Project:
        """Find the checkout that holds ``start`` (default: the current folder).

        ``CUDAWAY_ROOT`` names it outright; else the nearest parent folder with
        mappings/libraries.yaml; else the checkout this package was imported from.

        Raises:
            CudawayError: there is none.
        """
        named = os.environ.get("CUDAWAY_ROOT")
        here = Path(named) if named else (start or Path.cwd())
        candidates = [here] if named else [here, *here.parents, *Path(__file__).parents]
        for folder in candidates:
            if (folder / "mappings" / "libraries.yaml").is_file():
                return Project(folder)
        raise CudawayError(
            f"no cudaway checkout at or above {here}: mappings/libraries.yaml is missing",
            remedy="run this inside a clone of the project, or set CUDAWAY_ROOT",
        )


def cache_dir() -> Path:
    """Where fetched SDKs and stamps are kept: ``$CUDAWAY_CACHE`` or the user's cache folder."""
    named = os.environ.get("CUDAWAY_CACHE")
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "cudaway"
