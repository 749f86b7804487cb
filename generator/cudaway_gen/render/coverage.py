"""Tables for people: which functions are answered, and by what."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import get_args

from ..model.mapping import FunctionEntry, Mapping, Strategy
from .banner import COMMAND, LICENCE
from .inputs import Inputs, version_key

_STRATEGIES: tuple[str, ...] = get_args(Strategy)


@dataclass(frozen=True)
class LibraryContext:
    """docs/coverage/<library>.md."""

    banner: str
    title: str
    summary: str
    rows: tuple[str, ...]


@dataclass(frozen=True)
class IndexContext:
    """docs/coverage/README.md."""

    banner: str
    libraries: tuple[str, ...]
    cuda_versions: str
    cuda_rule: str
    by_cuda: tuple[str, ...]
    rocm_versions: str
    rocm_rule: str
    by_rocm: tuple[str, ...]


def _banner(template: str, sources: str) -> str:
    return f"<!-- {LICENCE}. Made by '{COMMAND}' from templates/{template} and {sources}. -->"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def library(inputs: Inputs, name: str, template: str) -> LibraryContext:
    """Every function of one library."""
    mapping = inputs.mappings[name]
    counts = _counts(mapping)
    total = len(mapping.functions)
    called = total - counts["unsupported"]
    parts = [f"{counts[s]} {s}" for s in _STRATEGIES if counts[s]]
    titles = [inputs.libraries.rocm[t].title for t in mapping.targets]
    return LibraryContext(
        banner=_banner(template, f"mappings/{name}.yaml"),
        title=f"{inputs.libraries.cuda[name].title} on {' and '.join(titles)}",
        summary=f"{total} functions: {', '.join(parts)}. Callable: {_share(called, total)}.",
        rows=tuple(_row(n, e) for n, e in mapping.functions.items()),
    )


def _row(name: str, entry: FunctionEntry) -> str:
    shown = f"`{name}`" if entry.exported else f"`{name}` (by look-up only)"
    target = f"`{entry.target}`" if entry.target else ""
    if entry.candidate:
        target = f"(`{entry.candidate}`)"
    since = min(entry.rocm, key=version_key) if entry.rocm else ""
    reason = (entry.reason or "").replace("|", "\\|").replace("\n", " ")
    return " | ".join((shown, entry.strategy, target, since, entry.windows, reason)).strip()


def index(inputs: Inputs, template: str) -> IndexContext:
    """All libraries."""
    mappings = {n: inputs.mappings[n] for n in inputs.libraries.cuda if n in inputs.mappings}
    cuda = _versions(inputs, "cuda")
    rocm = _versions(inputs, "rocm")
    return IndexContext(
        banner=_banner(template, "mappings/*.yaml"),
        libraries=tuple(_totals(inputs, mappings)),
        cuda_versions=" | ".join(f"CUDA {v}" for v in cuda),
        cuda_rule=" ---: |" * len(cuda),
        by_cuda=tuple(
            " | ".join((_link(inputs, n), *(_by_cuda(m, v) for v in cuda)))
            for n, m in mappings.items()
        ),
        rocm_versions=" | ".join(f"ROCm {v}" for v in rocm),
        rocm_rule=" ---: |" * len(rocm),
        by_rocm=tuple(
            " | ".join(
                (
                    _link(inputs, n),
                    *(
                        str(sum(v in e.rocm and e.callable for e in m.functions.values()))
                        for v in rocm
                    ),
                )
            )
            for n, m in mappings.items()
        ),
    )


def _counts(mapping: Mapping) -> Counter[str]:
    return Counter(str(e.strategy) for e in mapping.functions.values())


def _versions(inputs: Inputs, sdk: str) -> list[str]:
    found = {s.head.version for s in inputs.snapshots.values() if s.head.sdk == sdk}
    return sorted(found, key=version_key)


def _link(inputs: Inputs, name: str) -> str:
    return f"[{inputs.libraries.cuda[name].title}]({name}.md)"


def _by_cuda(mapping: Mapping, version: str) -> str:
    entries = [e for e in mapping.functions.values() if version in e.versions]
    called = sum(e.callable for e in entries)
    return f"{called} of {len(entries)}, {_share(called, len(entries))}"


def _totals(inputs: Inputs, mappings: dict[str, Mapping]) -> list[str]:
    rows = []
    sums: Counter[str] = Counter()
    for name, mapping in mappings.items():
        counts = _counts(mapping)
        sums.update(counts)
        rows.append(_total(_link(inputs, name), counts))
    rows.append(_total("all", sums))
    return rows


def _total(title: str, counts: Counter[str]) -> str:
    whole = sum(counts.values())
    called = whole - counts["unsupported"]
    numbers = [str(counts[s]) for s in _STRATEGIES]
    return " | ".join((title, *numbers, _share(called, whole)))
