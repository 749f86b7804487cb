"""Finding wheels and reading headers out of them.

pip finds them, so that the user's own index, mirror and certificates count; no host is named here.
Headers are then read by HTTP ranges from the address pip gave: a few MB instead of GB.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import importlib.metadata
import importlib.util
import io
import json
import os
import re
import ssl
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import urllib.request
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import SdkError
from .pins import WheelPin
from .ranges import Advance, FileSource, HttpSource, RemoteArchive, Source

_LINUX = (
    "manylinux_2_28_x86_64",
    "manylinux_2_27_x86_64",
    "manylinux_2_18_x86_64",
    "manylinux_2_17_x86_64",
    "manylinux2014_x86_64",
    "manylinux_2_12_x86_64",
    "manylinux2010_x86_64",
    "manylinux_2_5_x86_64",
    "manylinux1_x86_64",
)
# The first that does not: 25.1 does.
_LAZY_PIP = [25, 3]
_OFFLINE = (
    "check the network, or pip's index and proxy settings; "
    "without a network everything but `extract` works from the committed snapshots"
)


@dataclass(frozen=True)
class Wheel:
    """Where one wheel lies.

    Args:
        package: its name, normalized.
        version: its version.
        url: its address, or a file:// one.
        sha256: what the index says its content is.
    """

    package: str
    version: str
    url: str
    sha256: str


def find_wheels(wanted: Mapping[str, str], platforms: Iterable[str] = _LINUX) -> dict[str, Wheel]:
    """Ask pip where wheels lie.

    Args:
        wanted: version by package name.
        platforms: wheel platform tags to accept.

    Returns:
        The wheels by package name.

    Raises:
        SdkError: pip is missing, no index answers, or a version is not there.
    """
    with tempfile.TemporaryDirectory(prefix="cudaway-") as nowhere:
        arguments = [
            "install",
            "--dry-run",
            "--ignore-installed",
            "--no-deps",
            "--quiet",
            "--report",
            "-",
            "--target",
            nowhere,
            *_selection(wanted, platforms),
        ]
        try:
            # Without it pip downloads whole wheels where the index has no separate metadata.
            text = _pip("--use-feature=fast-deps", *arguments)
        except SdkError as error:
            if "use-feature" not in error.message:
                raise
            text = _pip(*arguments)
    try:
        items = json.loads(text)["install"]
        wheels = [
            Wheel(
                package=_normal(item["metadata"]["name"]),
                version=item["metadata"]["version"],
                url=item["download_info"]["url"],
                sha256=_sha256_of(item["download_info"]),
            )
            for item in items
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise SdkError(
            f"pip's report is not understood: {error!r}",
            remedy="update pip: python -m pip install --upgrade pip",
        ) from error
    found = {wheel.package: wheel for wheel in wheels}
    missing = [name for name in wanted if _normal(name) not in found]
    if missing:
        raise SdkError(f"pip's report does not name {', '.join(missing)}")
    return {name: found[_normal(name)] for name in wanted}


def slow_pip() -> str | None:
    """The version of a pip that downloads whole wheels only to find them; None for newer ones."""
    try:
        version = importlib.metadata.version("pip")
    except importlib.metadata.PackageNotFoundError:
        return None
    numbers = [int(part) for part in re.findall(r"\d+", version)[:2]]
    return version if numbers < _LAZY_PIP else None


def download_wheel(
    package: str, version: str, folder: Path, platforms: Iterable[str] = _LINUX
) -> Path:
    """Download one whole wheel with pip.

    Returns:
        Its path in ``folder``, which must be empty.

    Raises:
        SdkError: pip could not download it.
    """
    _pip(
        "download",
        "--no-deps",
        "--quiet",
        "--no-cache-dir",
        "--dest",
        str(folder),
        *_selection({package: version}, platforms),
    )
    wheels = sorted(folder.glob("*.whl"))
    if len(wheels) != 1:
        raise SdkError(f"pip brought {len(wheels)} wheels for {package}=={version}")
    return wheels[0]


def check_pin(package: str, pin: WheelPin, sha256: str) -> None:
    """Compare a wheel's hash with the pinned one.

    Raises:
        SdkError: they differ.
    """
    if sha256 != pin.sha256:
        raise SdkError(
            f"{package} {pin.version}: SHA-256 is {sha256}, pinned is {pin.sha256}",
            remedy=(
                "the index serves another file than the one that was reviewed: find out why; "
                "if it is right, change mappings/sdks.yaml"
            ),
        )


def open_source(url: str, stop: threading.Event | None = None) -> Source:
    """The bytes behind an address that pip gave.

    Raises:
        SdkError: it cannot be read, or only as a whole.
    """
    parts = urllib.parse.urlsplit(url)
    if parts.scheme == "file":
        return FileSource(Path(urllib.request.url2pathname(parts.path)))
    if parts.scheme not in ("http", "https"):
        raise SdkError(f"pip gave an address of the kind {parts.scheme!r}")
    return HttpSource(url, _tls(), stop)


class WheelHeaders:
    """The headers of one wheel.

    Args:
        package: its name.
        pin: what it must be.
        source: its bytes.

    Raises:
        SdkError: it is no wheel, or has no such headers.
    """

    def __init__(self, package: str, pin: WheelPin, source: Source) -> None:
        self.package = package
        self.pin = pin
        self._archive = RemoteArchive(source, f"{package} {pin.version}")
        prefix = f"{pin.include}/"
        names = self._archive.names()
        self._paths = {
            name: path
            for name in names
            if name.startswith(prefix)
            and (path := name.removeprefix(prefix))
            and (not pin.only or path.startswith(pin.only))
        }
        records = [name for name in names if name.endswith(".dist-info/RECORD")]
        if not self._paths or len(records) != 1:
            raise SdkError(
                f"{self._archive.name}: no headers under {prefix}",
                remedy="correct `include` in mappings/sdks.yaml",
            )
        self._record = records[0]

    @property
    def bytes_to_come(self) -> int:
        """How much is still to be downloaded."""
        return sum(stop - start for start, stop in self._archive.spans(self._wanted()))

    def read(self, advance: Advance | None = None) -> dict[str, bytes]:
        """The headers by path under the include folder, each as the pinned RECORD says.

        Raises:
            SdkError: the download broke off, or something is not what was pinned.
        """
        content = self._archive.read(self._wanted(), advance)
        record = content.pop(self._record)
        if hashlib.sha256(record).hexdigest() != self.pin.record:
            raise SdkError(
                f"{self._archive.name}: its RECORD is not the pinned one",
                remedy="what was downloaded is not what was reviewed: find out why",
            )
        hashes = {row[0]: row[1] for row in csv.reader(io.StringIO(record.decode())) if row}
        for name, data in content.items():
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
            if hashes.get(name) != f"sha256={digest}":
                raise SdkError(f"{self._archive.name}: {name} is not what its RECORD says")
        return {self._paths[name]: data for name, data in content.items()}

    def _wanted(self) -> list[str]:
        return [*self._paths, self._record]


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def wheel_platforms(platform: str | None) -> tuple[str, ...]:
    """The tags to accept for ``--platform``: all of manylinux on x86-64 by default."""
    if platform is None or platform == "manylinux":
        return _LINUX
    return (platform,)


def _selection(wanted: Mapping[str, str], platforms: Iterable[str]) -> list[str]:
    options = ["--only-binary=:all:"]
    for platform in platforms:
        options += ["--platform", platform]
    return [*options, *(f"{name}=={version}" for name, version in wanted.items())]


def _pip(*arguments: str) -> str:
    if importlib.util.find_spec("pip") is None:
        raise SdkError(
            f"{sys.executable} has no pip",
            remedy="python -m ensurepip, or install pip into this environment",
        )
    command = [sys.executable, "-m", "pip", "--no-input", "--retries=2", *arguments]
    run = subprocess.run(
        [*command, "--disable-pip-version-check"], capture_output=True, text=True, check=False
    )
    if run.returncode == 0:
        return run.stdout
    errors = [line for line in run.stderr.splitlines() if line.startswith("ERROR:")]
    last = (errors or run.stderr.strip().splitlines() or ["no message"])[-1]
    said = last.removeprefix("ERROR:").strip()
    unreachable = re.search(
        r"Retrying|Connection|ProxyError|Max retries|SSLError|timed out", run.stderr
    )
    if unreachable or "from versions: none" in run.stderr:
        raise SdkError(f"no package index answers: pip says: {said}", remedy=_OFFLINE)
    raise SdkError(
        f"pip says: {said}",
        remedy=(
            "the pinned version may be gone from the index: look with "
            "`python -m pip index versions PACKAGE` and change mappings/sdks.yaml"
        ),
    )


def _sha256_of(info: dict[str, dict[str, dict[str, str]]]) -> str:
    hashes = info.get("archive_info", {}).get("hashes", {})
    if "sha256" in hashes:
        return hashes["sha256"]
    url = str(info["url"])
    if url.startswith("file:"):  # a folder of wheels (--find-links) states no hashes
        return file_sha256(Path(urllib.request.url2pathname(urllib.parse.urlsplit(url).path)))
    raise KeyError("sha256")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _tls() -> ssl.SSLContext:
    """The system's certificates, and those that pip was given in PIP_CERT."""
    context = ssl.create_default_context()
    named = os.environ.get("PIP_CERT") or os.environ.get("REQUESTS_CA_BUNDLE")
    if named:
        try:
            context.load_verify_locations(named)
        except (OSError, ssl.SSLError) as error:
            raise SdkError(f"cannot read certificates: {error}", path=named) from error
    return context
