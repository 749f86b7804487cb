"""Where fetched SDKs are kept, and how they are found again.

``<cache>/sdk/cuda-12.9/packages/<package>/`` holds one package: its headers and a manifest. It is
renamed into place when it is complete, so that what is there is whole. ``include/`` beside it is
all packages together (hard links), and ``sdk.json`` says what it is; both are written last.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

from pydantic import ValidationError

from ..errors import SdkError
from ..model.base import Model
from ..paths import cache_dir
from ..write import write_atomic
from .local import Sdk, local_rocm
from .pins import SdkPin

_MANIFEST = "manifest.json"
_STATE = "sdk.json"
_TEMPORARY = ".tmp-"


class FileFact(Model):
    """One header: its path under include/, its size in bytes and its SHA-256."""

    path: str
    size: int
    sha256: str


class Manifest(Model):
    """What one fetched package holds.

    Args:
        package: its name.
        version: its version.
        sha256: of the package.
        pinned: False where the newest was taken instead of the pinned one.
        files: its headers, sorted by path.
    """

    package: str
    version: str
    sha256: str
    pinned: bool
    files: tuple[FileFact, ...]


class State(Model):
    """What one SDK in the cache is.

    Args:
        name: such as "cuda-12.9".
        prefix: the local installation it stands for; None where it was fetched.
        packages: "name version" of each package, in the order of the pins.
    """

    name: str
    prefix: str | None
    packages: tuple[str, ...]


Status = Literal["complete", "absent", "damaged", "outdated"]


class NotReadyError(SdkError):
    """A pinned SDK cannot be used as it is in the cache.

    Args:
        name: the SDK.
        status: what is wrong with it.
        detail: the same for people.
    """

    def __init__(self, name: str, status: Status, detail: str) -> None:
        super().__init__(f"no headers of {name}: {detail}", remedy=f"cudaway-gen sdk fetch {name}")
        self.status = status
        self.detail = detail


@dataclass(frozen=True)
class Entry:
    """One line of ``sdk list``.

    Args:
        name: such as "cuda-12.9".
        snapshots: whether its API snapshots are committed.
        status: whether it can be used; "outdated": the pins moved on since it was fetched.
        detail: what is wrong, or where it came from.
        sdk: the SDK, where it is complete.
    """

    name: str
    snapshots: bool
    status: Status
    detail: str
    sdk: Sdk | None


def sdk_folder(name: str) -> Path:
    """Where the SDK of that name is kept."""
    return cache_dir() / "sdk" / name


def package_folder(name: str, package: str) -> Path:
    """Where one package of an SDK is kept."""
    return sdk_folder(name) / "packages" / package


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder beside the SDKs that goes away whatever happens."""
    base = cache_dir() / "sdk"
    try:
        base.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f"{_TEMPORARY}{os.getpid()}-", dir=base))
    except OSError as error:
        raise SdkError(
            f"cannot write: {error.strerror}",
            path=base,
            remedy="set CUDAWAY_CACHE to a folder that you may write",
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def remove_leftovers() -> None:
    """Remove the temporary folders of runs that were killed."""
    for folder in (cache_dir() / "sdk").glob(f"{_TEMPORARY}*"):
        pid = folder.name.removeprefix(_TEMPORARY).partition("-")[0]
        if pid.isdecimal() and not Path("/proc", pid).exists() and Path("/proc/self").exists():
            shutil.rmtree(folder, ignore_errors=True)


def safe_relative(path: str) -> PurePosixPath:
    """The path of a file inside a package.

    Raises:
        SdkError: it leads out of the folder.
    """
    inner = PurePosixPath(path)
    if inner.is_absolute() or ".." in inner.parts or not inner.parts or "\\" in path:
        raise SdkError(f"a package holds a file with the path {path!r}, which leads elsewhere")
    return inner


def store_package(
    sdk: str,
    package: str,
    version: str,
    sha256: str,
    files: Mapping[str, bytes],
    *,
    pinned: bool = True,
) -> Manifest:
    """Put a package's headers into the cache, all or nothing.

    Args:
        files: content by path under include/.

    Raises:
        SdkError: the cache cannot be written, or a path leads elsewhere.
    """
    facts: list[FileFact] = []
    with temporary_folder() as folder:
        try:
            for path in sorted(files):
                target = folder / "include" / safe_relative(path)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(files[path])
                digest = hashlib.sha256(files[path]).hexdigest()
                facts.append(FileFact(path=path, size=len(files[path]), sha256=digest))
            manifest = Manifest(
                package=package,
                version=version,
                sha256=sha256,
                pinned=pinned,
                files=tuple(facts),
            )
            (folder / _MANIFEST).write_text(
                json.dumps(manifest.model_dump(mode="json"), indent=1) + "\n", encoding="utf-8"
            )
            folder.chmod(0o755)
            _replace_folder(folder, package_folder(sdk, package))
        except OSError as error:
            raise SdkError(
                f"cannot write: {error.strerror}",
                path=sdk_folder(sdk),
                remedy="set CUDAWAY_CACHE to a folder with room that you may write",
            ) from error
    return manifest


def read_manifest(sdk: str, package: str) -> Manifest | None:
    """The manifest of a package that is whole: every file there with its size; else None."""
    folder = package_folder(sdk, package)
    try:
        manifest = Manifest.model_validate_json((folder / _MANIFEST).read_bytes(), strict=True)
    except (OSError, ValidationError):
        return None
    include = folder / "include"
    return manifest if _sizes_agree(include, manifest.files) else None


def is_current(sdk: str, package: str, version: str, sha256: str) -> bool:
    """Whether the cache has that package, whole."""
    manifest = read_manifest(sdk, package)
    return manifest is not None and (manifest.version, manifest.sha256) == (version, sha256)


def finish_fetched(name: str, pin: SdkPin) -> Sdk:
    """Join the packages of an SDK into one include folder.

    Raises:
        SdkError: a package is missing, or two hold different files of one name.
    """
    owner: dict[str, tuple[str, FileFact]] = {}
    packages: list[str] = []
    with temporary_folder() as folder:
        for package in pin.packages:
            manifest = read_manifest(name, package)
            if manifest is None:
                raise NotReadyError(name, "absent", f"its package {package} is missing")
            packages.append(f"{package} {manifest.version}")
            for fact in manifest.files:
                if fact.path in owner:
                    other, known = owner[fact.path]
                    if known.sha256 != fact.sha256:
                        raise SdkError(
                            f"{name}: {other} and {package} hold different files {fact.path}",
                            remedy="keep one of them with `only:` in mappings/sdks.yaml",
                        )
                    continue
                owner[fact.path] = (package, fact)
                source = package_folder(name, package) / "include" / fact.path
                target = folder / "include" / fact.path
                target.parent.mkdir(parents=True, exist_ok=True)
                _link(source, target)
        (folder / "include").mkdir(exist_ok=True)
        _replace_folder(folder / "include", sdk_folder(name) / "include")
    _write_state(State(name=name, prefix=None, packages=tuple(packages)))
    return find_fetched(name, pin)


def finish_local(sdk: Sdk, prefix: Path) -> None:
    """Remember that an SDK is a local installation."""
    _write_state(State(name=sdk.name, prefix=str(prefix), packages=()))


def find_fetched(name: str, pin: SdkPin) -> Sdk:
    """The SDK of that name in the cache.

    Raises:
        SdkError: it is not there, not whole, or older than the pins.
    """
    state = read_state(name)
    if state is None:
        raise NotReadyError(name, "absent", "it was not fetched")
    kind, _, version = name.partition("-")
    if state.prefix is not None:
        sdk = local_rocm(Path(state.prefix))
        if sdk.name != name:
            raise NotReadyError(name, "outdated", f"{state.prefix} is {sdk.name} now")
        return sdk
    facts: dict[str, FileFact] = {}
    pinned = True
    packages: list[str] = []
    for package, wanted in pin.packages.items():
        manifest = read_manifest(name, package)
        if manifest is None:
            raise NotReadyError(name, "damaged", f"its package {package} is damaged")
        if (manifest.version, manifest.sha256) != (wanted.version, wanted.sha256):
            if manifest.pinned:
                detail = f"{package} is {manifest.version}, pinned is {wanted.version}"
                raise NotReadyError(name, "outdated", detail)
            pinned = False
        packages.append(f"{package} {manifest.version}")
        facts.update({fact.path: fact for fact in manifest.files})
    include = sdk_folder(name) / "include"
    if tuple(packages) != state.packages or not _sizes_agree(include, tuple(facts.values())):
        raise NotReadyError(name, "damaged", "its include folder is damaged")
    return Sdk(
        kind="cuda" if kind == "cuda" else "rocm",
        version=version,
        include_dirs=(include,),
        origin="pinned packages" if pinned else "unpinned packages",
        packages=tuple(packages),
    )


def read_state(name: str) -> State | None:
    """What the cache says about an SDK; None where it has nothing."""
    try:
        return State.model_validate_json((sdk_folder(name) / _STATE).read_bytes(), strict=True)
    except (OSError, ValidationError):
        return None


def _write_state(state: State) -> None:
    text = json.dumps(state.model_dump(mode="json"), indent=1) + "\n"
    write_atomic(sdk_folder(state.name) / _STATE, text.encode())


def _sizes_agree(include: Path, files: tuple[FileFact, ...]) -> bool:
    try:
        return all((include / fact.path).stat().st_size == fact.size for fact in files)
    except OSError:
        return False


def _replace_folder(source: Path, target: Path) -> None:
    """Rename a folder over another; what was there is gone afterwards."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        with temporary_folder() as trash:
            target.rename(trash / "old")
            source.rename(target)
    else:
        source.rename(target)


def _link(source: Path, target: Path) -> None:
    with contextlib.suppress(OSError):
        os.link(source, target)
        return
    shutil.copyfile(source, target)
