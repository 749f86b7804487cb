"""The steps of the pipeline over a whole checkout: match, render, and what is out of date."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from .console import progress
from .data import Data
from .errors import CudawayError, MappingError, MappingErrors
from .match.engine import match_library
from .match.resolve import Resolver
from .match.rules import Rules
from .model.dump import dump_mapping
from .model.libraries import Libraries
from .model.mapping import Mapping, Overrides
from .model.yamlio import load_model
from .paths import Project

_ADAPTER = re.compile(r"^[\w:<>*& ]+?\b(\w+)\(", re.MULTILINE)
# What the outputs depend on, and where they are; the stamp covers both.
_INPUTS = ("mappings", "templates", "runtime/adapters", "generator/cudaway_gen")
OUTPUTS = ("generated", "docs/coverage")


def selected(data: Data, only: Sequence[str]) -> list[str]:
    """The CUDA libraries to work on.

    Raises:
        CudawayError: a name that is no library.
    """
    known = list(data.libraries.cuda)
    for name in only:
        if name not in known:
            raise CudawayError(f"no library {name!r}", remedy=f"choose from {', '.join(known)}")
    return [name for name in known if not only or name in only]


def derive(data: Data, only: Sequence[str] = ()) -> dict[str, Mapping]:
    """Match libraries from the snapshots."""
    libraries = selected(data, only)
    derived = {}
    with progress("Matching", len(libraries)) as step:
        for library in libraries:
            step.describe(f"Matching {library}")
            derived[library] = match_library(data.match_input(library))
            step.advance()
    return derived


def load(data: Data, only: Sequence[str] = ()) -> dict[str, Mapping]:
    """Read the mappings as they are on disk."""
    return {name: load_model(Mapping, data.mapping_path(name)) for name in selected(data, only)}


def resolve(data: Data, mappings: dict[str, Mapping]) -> dict[str, Mapping]:
    """Check mappings and join them with their overrides.

    Raises:
        MappingErrors: all that is wrong, over all libraries.
    """
    errors: list[MappingError] = []
    resolved = {}
    for library, mapping in mappings.items():
        resolver = Resolver(
            data.match_input(library),
            data.mapping_path(library),
            data.overrides_path(library),
            adapters(data.project, library),
        )
        try:
            resolver.check(mapping)
            resolved[library] = resolver.resolve(mapping)
        except MappingErrors as error:
            errors += error.errors
        except MappingError as error:
            errors.append(error)
    if errors:
        raise MappingErrors(errors)
    return resolved


def adapters(project: Project, library: str) -> frozenset[str]:
    """The hand-written functions that mappings may name."""
    header = project.root / "runtime" / "adapters" / f"{library}.h"
    if not header.is_file():
        return frozenset()
    return frozenset(_ADAPTER.findall(header.read_text(encoding="utf-8")))


def schema_file() -> dict[str, bytes]:
    """``mappings/schema.json``: the JSON Schema of every kind of YAML file there, for editors."""
    kinds: tuple[type[BaseModel], ...] = (Mapping, Overrides, Rules, Libraries)
    _, schema = models_json_schema(
        [(model, "validation") for model in kinds], ref_template="#/$defs/{model}"
    )
    text = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The YAML files of mappings/",
        "anyOf": [{"$ref": f"#/$defs/{model.__name__}"} for model in kinds],
        "$defs": schema["$defs"],
    }
    return {"mappings/schema.json": (json.dumps(text, indent=1, sort_keys=True) + "\n").encode()}


def mapping_files(data: Data, mappings: dict[str, Mapping]) -> dict[str, bytes]:
    """The text of the mapping files by path relative to the checkout."""
    root = data.project.root
    return {
        data.mapping_path(name).relative_to(root).as_posix(): dump_mapping(m).encode()
        for name, m in mappings.items()
    }


def current_outputs(project: Project) -> list[Path]:
    """Files under the output folders, sorted."""
    found: list[Path] = []
    for folder in OUTPUTS:
        found += [p for p in (project.root / folder).rglob("*") if p.is_file()]
    return sorted(found)


@dataclass(frozen=True)
class Stamp:
    """Remembers that a checkout was current, so that nothing is done twice."""

    project: Project

    @property
    def _path(self) -> Path:
        return self.project.root / ".cache" / "current.json"

    def _digest(self) -> str:
        digest = hashlib.blake2b(digest_size=20)
        for path in self._files():
            digest.update(path.relative_to(self.project.root).as_posix().encode() + b"\0")
            digest.update(path.read_bytes() + b"\0")
        return digest.hexdigest()

    def _files(self) -> Iterable[Path]:
        files: list[Path] = []
        for folder in (*_INPUTS, *OUTPUTS):
            files += [
                p
                for p in (self.project.root / folder).rglob("*")
                if p.is_file() and "__pycache__" not in p.parts
            ]
        return sorted(files)

    def is_current(self) -> bool:
        """Whether inputs and outputs are those of the last complete run."""
        try:
            return bool(json.loads(self._path.read_text())["digest"] == self._digest())
        except (OSError, ValueError, KeyError):
            return False

    def update(self) -> None:
        """Remember the present state; a checkout that cannot be written just has no memory."""
        try:
            self._path.parent.mkdir(exist_ok=True)
            self._path.write_text(json.dumps({"digest": self._digest()}))
        except OSError:
            return
