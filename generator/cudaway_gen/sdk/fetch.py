"""Bringing the headers of an SDK into the cache."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from ..console import progress, say
from ..errors import SdkError
from ..paths import cache_dir
from . import debian, pypi, store
from .local import Sdk, local_rocm
from .pins import DebPin, Pins, SdkPin, WheelPin

_THREADS = 8

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True)
class FetchOptions:
    """How to fetch.

    Args:
        debian_mirror: the mirror to use instead of the system's.
        rocm: an installed ROCm to use.
        unpinned: take newer Debian packages where the pinned ones are gone.
        whole: let pip download whole wheels instead of reading parts of them.
    """

    debian_mirror: str | None = None
    rocm: Path | None = None
    unpinned: bool = False
    whole: bool = False


def fetch(names: Sequence[str], pins: Pins, options: FetchOptions) -> list[Sdk]:
    """Bring SDKs into the cache; what is there already is kept.

    Args:
        names: which; empty for all whose snapshots are committed.

    Raises:
        SdkError: an SDK is unknown, or could not be brought.
    """
    wanted = list(names) or [name for name, pin in pins.sdks.items() if pin.snapshots]
    found = {name: pins.get(name) for name in dict.fromkeys(wanted)}
    store.remove_leftovers()
    local = _local_rocm(list(found), options.rocm)
    result: list[Sdk] = []
    for name, pin in found.items():
        if name in local:
            sdk, prefix = local[name]
            store.finish_local(sdk, prefix)
            say(f"{name}: the installation at {prefix}")
            result.append(sdk)
            continue
        missing = [
            package
            for package, wheel in pin.packages.items()
            if not store.is_current(name, package, wheel.version, wheel.sha256)
        ]
        if missing:
            if pin.wheels:
                _fetch_wheels(name, {p: pin.wheels[p] for p in missing}, options)
            else:
                _fetch_debs(name, {p: pin.debs[p] for p in missing}, options)
        sdk = _finished(name, pin) or store.finish_fetched(name, pin)
        say(f"{name}: {len(pin.packages)} packages, {len(missing)} fetched now")
        result.append(sdk)
    return result


def _finished(name: str, pin: SdkPin) -> Sdk | None:
    try:
        return store.find_fetched(name, pin) if store.read_state(name) else None
    except SdkError:
        return None


def _local_rocm(names: Iterable[str], prefix: Path | None) -> dict[str, tuple[Sdk, Path]]:
    """Installed ROCm that stands for one of the wanted SDKs."""
    wanted = [name for name in names if name.startswith("rocm-")]
    if prefix is not None:
        sdk = local_rocm(prefix)
        if sdk.name not in wanted:
            raise SdkError(
                f"this is {sdk.name}, and wanted is {', '.join(wanted) or 'no ROCm'}",
                path=prefix,
                remedy="leave --rocm out to use Debian's packages",
            )
        return {sdk.name: (sdk, prefix.absolute())}
    for candidate in (os.environ.get("ROCM_PATH"), "/opt/rocm"):
        if wanted and candidate and Path(candidate).is_dir():
            try:
                sdk = local_rocm(Path(candidate))
            except SdkError:
                continue
            if sdk.name in wanted:
                return {sdk.name: (sdk, Path(candidate).absolute())}
    return {}


def _fetch_wheels(name: str, pins: dict[str, WheelPin], options: FetchOptions) -> None:
    if options.whole:
        _fetch_whole_wheels(name, pins)
        return
    say(f"{name}: asking pip for {len(pins)} wheels")
    if (old := pypi.slow_pip()) is not None:
        say(f"pip {old} downloads whole wheels only to find them; pip 25.3 and newer do not")
    wheels = pypi.find_wheels({package: pin.version for package, pin in pins.items()})
    for package, pin in pins.items():
        pypi.check_pin(package, pin, wheels[package].sha256)
    stop = threading.Event()

    def look(package: str) -> pypi.WheelHeaders:
        source = pypi.open_source(wheels[package].url, stop)
        return pypi.WheelHeaders(package, pins[package], source)

    archives = _parallel(look, list(pins), stop)
    total = sum(archive.bytes_to_come for archive in archives)
    with progress(f"{name}: {total / 1e6:.1f} MB of headers", total, "bytes") as step:

        def bring(archive: pypi.WheelHeaders) -> None:
            files = archive.read(step.advance)
            pin = archive.pin
            store.store_package(name, archive.package, pin.version, pin.sha256, files)

        _parallel(bring, archives, stop)


def _fetch_whole_wheels(name: str, pins: dict[str, WheelPin]) -> None:
    with progress(f"{name}: downloading {len(pins)} whole wheels", len(pins), "wheels") as step:
        for package, pin in pins.items():
            step.describe(f"{name}: {package}")
            with store.temporary_folder() as folder:
                wheel = pypi.download_wheel(package, pin.version, folder)
                pypi.check_pin(package, pin, pypi.file_sha256(wheel))
                source = pypi.open_source(wheel.absolute().as_uri())
                files = pypi.WheelHeaders(package, pin, source).read()
            store.store_package(name, package, pin.version, pin.sha256, files)
            step.advance()


def _fetch_debs(name: str, pins: dict[str, DebPin], options: FetchOptions) -> None:
    mirror = debian.find_mirror(options.debian_mirror)
    suites = tuple(sorted({pin.suite for pin in pins.values()}))
    say(f"{name}: reading the lists of Debian's {' and '.join(suites)}")
    archive = debian.Archive(mirror, suites, cache_dir() / "debian" / "-".join(suites))
    chosen = archive.choose(pins, unpinned=options.unpinned)
    for deb in chosen:
        if not deb.pinned:
            say(f"{name}: {deb.package} {deb.version} instead of {pins[deb.package].version}")
    with (
        store.temporary_folder() as folder,
        progress(f"{name}: {len(chosen)} Debian packages", len(chosen), "packages") as step,
    ):
        debs = archive.download(chosen, folder)
        for deb in chosen:
            step.describe(f"{name}: {deb.package}")
            if deb.package not in debs:
                raise SdkError(f"apt-get did not bring {deb.package}")
            path = debs[deb.package]
            if deb.pinned:
                debian.check_deb(deb.package, pins[deb.package], path)
            unpacked = folder / "unpacked"
            files = debian.read_headers(path, unpacked)
            shutil.rmtree(unpacked)
            store.store_package(
                name,
                deb.package,
                deb.version,
                pypi.file_sha256(path),
                files,
                pinned=deb.pinned,
            )
            step.advance()


def _parallel(work: Callable[[T], R], items: Sequence[T], stop: threading.Event) -> list[R]:
    """Do the work in threads; the first error (or Ctrl-C) stops the rest."""
    pool = ThreadPoolExecutor(min(_THREADS, max(1, len(items))))
    try:
        return list(pool.map(work, items))
    except BaseException:
        stop.set()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
