"""Extract whole SDKs, on all cores."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from ..console import progress
from ..errors import SdkError
from ..model.api import Head, Snapshot
from ..model.libraries import CudaLibrary, Libraries, RocmLibrary
from ..sdk import Sdk
from .clang import builtin_include, cindex, system_includes
from .library import extract_library

Job = tuple[CudaLibrary | RocmLibrary, Head, tuple[Path, ...]]


def _work(job: Job) -> str | None:
    snapshot = extract_library(*job)
    return snapshot.dump() if snapshot is not None else None


def extract(
    sdks: Sequence[Sdk], libraries: Libraries, only: Sequence[str] = ()
) -> dict[str, dict[str, str]]:
    """Extract SDKs.

    Args:
        sdks: with their include folders.
        only: library ids of either side; all where empty.

    Returns:
        The text of each snapshot by SDK name (``cuda-12.9``) and library id.

    Raises:
        SdkError: libclang or a compiler is missing, or a header is missing or damaged.
    """
    # Fail once and early, not in every worker.
    cindex(), builtin_include(), system_includes()
    jobs: list[Job] = []
    for sdk in sdks:
        specs = libraries.cuda if sdk.kind == "cuda" else libraries.rocm
        for name, spec in specs.items():
            if only and name not in only:
                continue
            head = Head(library=name, sdk=sdk.kind, version=sdk.version, packages=sdk.packages)
            jobs.append((spec, head, sdk.include_dirs))
    if not jobs:
        raise SdkError(
            f"nothing to extract: no library {', '.join(only)}",
            remedy=f"choose from {', '.join([*libraries.cuda, *libraries.rocm])}",
        )
    # The slowest first, so that no core waits at the end.
    jobs.sort(key=lambda job: -sum(len(unit.headers) for unit in job[0].headers))
    result: dict[str, dict[str, str]] = {f"{s.kind}-{s.version}": {} for s in sdks}
    with (
        progress(f"Reading the headers of {', '.join(s.name for s in sdks)}", len(jobs)) as step,
        ProcessPoolExecutor(min(os.cpu_count() or 1, len(jobs))) as pool,
    ):
        futures = {pool.submit(_work, job): job for job in jobs}
        try:
            for future in as_completed(futures):
                _, head, _ = futures[future]
                text = future.result()
                if text is not None:
                    result[f"{head.sdk}-{head.version}"][head.library] = text
                step.describe(f"{head.sdk} {head.version}: {head.library}")
                step.advance()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return {sdk: dict(sorted(found.items())) for sdk, found in result.items()}


def parse_snapshots(
    texts: dict[str, dict[str, str]], folder: Path
) -> dict[str, dict[str, Snapshot]]:
    """Snapshots from their texts; ``folder`` is only named in errors."""
    return {
        sdk: {
            name: Snapshot.parse(text, folder / sdk / f"{name}.jsonl")
            for name, text in found.items()
        }
        for sdk, found in texts.items()
    }
