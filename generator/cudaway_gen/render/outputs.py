"""The registry of outputs: which file comes from which template and context."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from ..data import Data
from ..model.mapping import Mapping as Model
from . import abi, build, conformance, convert, coverage, exports, proxies
from .environment import render
from .inputs import Inputs
from .scope import Scope, scope


@dataclass(frozen=True)
class Output:
    """One file.

    Args:
        path: from the root of the checkout.
        library: the library that it belongs to; None for those that all libraries share.
        template: name of the template.
        context: makes what the template prints, given the template's name.
    """

    path: str
    library: str | None
    template: str
    context: Callable[[str], Any]


def render_all(
    data: Data, mappings: Mapping[str, Model], only: Sequence[str] = ()
) -> dict[str, bytes]:
    """Render all outputs, or those of some libraries.

    Args:
        data: the facts of a checkout.
        mappings: of all CUDA libraries, resolved.
        only: ids of CUDA libraries; their outputs and those of their targets.

    Returns:
        The content of each file by its path from the root of the checkout, sorted.

    Raises:
        CudawayError: a mapping contradicts the snapshots.
    """
    inputs = Inputs.of(data, mappings)
    wanted = {t for name in only for t in (name, *inputs.libraries.cuda[name].targets)}
    rendered = {
        output.path: render(inputs.templates, output.template, output.context(output.template))
        for output in registry(inputs)
        if not only or output.library in wanted
    }
    return dict(sorted(rendered.items()))


def registry(inputs: Inputs) -> list[Output]:
    """Every output; contexts are made only when asked for."""
    scopes = _Scopes(inputs)
    outputs = [*_shared(inputs)]
    for library in inputs.libraries.rocm:
        if inputs.versions("rocm", library):
            outputs.append(_rocm_abi(inputs, scopes, library))
    for library in inputs.libraries.cuda:
        for major in build.majors(inputs, library):
            outputs += _namespace(inputs, scopes, library, major)
        outputs += _files(inputs, library)
        outputs.append(
            Output(
                f"docs/coverage/{library}.md",
                library,
                "coverage.md.j2",
                partial(coverage.library, inputs, library),
            )
        )
    outputs += _conformance(inputs)
    return outputs


class _Scopes:
    """Scopes, each made once."""

    def __init__(self, inputs: Inputs) -> None:
        self._inputs = inputs
        self._known: dict[tuple[str, str, str | None], Scope] = {}

    def get(self, sdk: str, library: str, major: str | None = None) -> Scope:
        key = (sdk, library, major)
        if key not in self._known:
            self._known[key] = scope(self._inputs, sdk, library, major)
        return self._known[key]

    def targets(self, library: str) -> dict[str, Scope]:
        mapping = self._inputs.mappings[library]
        return {t: self.get("rocm", t) for t in mapping.targets}


def _shared(inputs: Inputs) -> Iterator[Output]:
    yield Output("generated/sources.cmake", None, "sources.cmake.j2", partial(build.cmake, inputs))
    yield Output(
        "generated/runtime/targets.h", None, "targets.h.j2", partial(build.targets, inputs)
    )
    yield Output(
        "generated/runtime/targets.cpp", None, "targets.cpp.j2", partial(build.targets, inputs)
    )
    yield Output("generated/runtime/files.inc", None, "files.inc.j2", partial(build.files, inputs))
    yield Output(
        "docs/coverage/README.md",
        None,
        "coverage-index.md.j2",
        partial(coverage.index, inputs),
    )


def _rocm_abi(inputs: Inputs, scopes: _Scopes, library: str) -> Output:
    title = inputs.libraries.rocm[library].title
    return Output(
        f"generated/abi/rocm/{library}.h",
        library,
        "abi.h.j2",
        lambda t: abi.context(scopes.get("rocm", library), title, t, function_types=True),
    )


def _namespace(
    inputs: Inputs, scopes: _Scopes, library: str, major: str | None
) -> Iterator[Output]:
    place = build.folder(major)
    libraries = inputs.libraries
    title = libraries.cuda[library].title

    def own() -> Scope:
        return scopes.get("cuda", library, major)

    yield Output(
        f"generated/abi/{place}/{library}.h",
        library,
        "abi.h.j2",
        lambda t: abi.context(own(), title, t, function_types=False),
    )
    yield Output(
        f"generated/convert/{place}/{library}.h",
        library,
        "convert.h.j2",
        lambda t: convert.context(
            libraries, inputs.mappings[library], own(), scopes.targets(library), t
        ),
    )
    yield Output(
        f"generated/proxies/{place}/{library}.cpp",
        library,
        "proxy.cpp.j2",
        lambda t: proxies.context(
            inputs,
            inputs.mappings[library],
            own(),
            scopes.targets(library),
            exports.exported(inputs, library, major),
            t,
        ),
    )


def _files(inputs: Inputs, library: str) -> Iterator[Output]:
    for file in inputs.libraries.cuda[library].files:
        if file.soname:
            yield Output(
                f"generated/linker/{file.soname}.map",
                library,
                "linker.map.j2",
                partial(exports.version_script, inputs, library, file),
            )
        else:
            yield Output(
                f"generated/windows/{file.name.removesuffix('.dll')}.def",
                library,
                "windows.def.j2",
                partial(exports.module_definition, inputs, library, file),
            )


def _conformance(inputs: Inputs) -> Iterator[Output]:
    for (sdk, library), snapshot in inputs.snapshots.items():
        spec = inputs.libraries.cuda.get(library) or inputs.libraries.rocm[library]
        for suffix, visibility, parts in conformance.units(spec, snapshot):
            yield Output(
                f"generated/conformance/{sdk}/{library}{suffix}.cpp",
                library,
                "conformance.cpp.j2",
                partial(conformance.context, spec, snapshot, visibility, parts),
            )
