"""Bringing Debian packages with apt's own tools; the system's lists and packages stay alone."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import SdkError
from .pins import DebPin
from .pypi import file_sha256

_KEYRINGS = (
    "/usr/share/keyrings/debian-archive-keyring.gpg",
    "/usr/share/keyrings/debian-archive-keyring.pgp",
)
_INCLUDE = Path("usr", "include")


@dataclass(frozen=True)
class Deb:
    """One package as an archive offers it.

    Args:
        package: its name.
        version: the version to take.
        pinned: False where that is not the pinned one.
    """

    package: str
    version: str
    pinned: bool


def find_mirror(named: str | None) -> str:
    """The address of a Debian mirror.

    Args:
        named: the one the user gave; else $CUDAWAY_DEBIAN_MIRROR; else what this system's apt uses.

    Raises:
        SdkError: none of these.
    """
    given = named or os.environ.get("CUDAWAY_DEBIAN_MIRROR")
    if given:
        return given.rstrip("/")
    if shutil.which("apt-get"):
        listed = _run(["apt-get", "indextargets", "--format", "$(ORIGIN) $(SITE)"], check=False)
        sites = [line.split(maxsplit=1) for line in listed.splitlines()]
        pairs = [(row[0], row[1]) for row in sites if len(row) == 2]
        # Before the first `apt-get update` no origin is known: then the address says it.
        for origin, site in pairs:
            if origin == "Debian" and site.rstrip("/").endswith("/debian"):
                return site.rstrip("/")
        for line in listed.split():
            if line.rstrip("/").endswith("/debian"):
                return line.rstrip("/")
    raise SdkError(
        "no Debian mirror is configured on this system",
        remedy=(
            "give one with --debian-mirror URL or CUDAWAY_DEBIAN_MIRROR (and install apt and the "
            "package debian-archive-keyring), or point --rocm to an installed ROCm"
        ),
    )


class Archive:
    """Some suites of a Debian mirror, with lists of their own.

    Args:
        mirror: the address of the mirror.
        suites: the suites to read.
        folder: where lists and downloads go.
        trusted: take an unsigned archive (for tests).

    Raises:
        SdkError: apt's tools are missing, or the mirror does not answer.
    """

    def __init__(
        self, mirror: str, suites: tuple[str, ...], folder: Path, *, trusted: bool = False
    ) -> None:
        for tool in ("apt-get", "apt-cache", "dpkg-deb"):
            if shutil.which(tool) is None:
                raise SdkError(
                    f"{tool} is missing: ROCm's headers come from Debian packages",
                    remedy="install apt and dpkg, or point --rocm to an installed ROCm",
                )
        folder = folder.absolute()
        for inner in ("lists/partial", "cache/archives/partial"):
            (folder / inner).mkdir(parents=True, exist_ok=True)
        keyring = next((path for path in _KEYRINGS if Path(path).is_file()), None)
        source = [
            "Types: deb",
            f"URIs: {mirror}",
            f"Suites: {' '.join(suites)}",
            "Components: main",
            "Architectures: amd64",
        ]
        if trusted:
            source.append("Trusted: yes")
        elif keyring is not None:
            source.append(f"Signed-By: {keyring}")
        (folder / "archive.sources").write_text("\n".join(source) + "\n", encoding="utf-8")
        # A file given with -c is read after the system's settings, and can clear hooks among them.
        (folder / "apt.conf").write_text(
            "#clear APT::Update;\n"
            'APT::Update::Error-Mode "any";\n'  # else a mirror that is away is only a warning
            f'Dir::Etc::sourcelist "{folder}/archive.sources";\n'
            'Dir::Etc::sourceparts "-";\n'
            f'Dir::State::lists "{folder}/lists";\n'
            f'Dir::Cache "{folder}/cache";\n'
            'APT::Architecture "amd64";\n'
            'APT::Architectures { "amd64"; };\n'
            f'APT::Sandbox::User "{_user()}";\n'
            'Acquire::Languages "none";\n'
            'Acquire::PDiffs "false";\n'
            'Acquire::Retries "2";\n',
            encoding="utf-8",
        )
        self._settings = ["-c", str(folder / "apt.conf")]
        try:
            _run(["apt-get", *self._settings, "-q", "update"])
        except SdkError as error:
            raise SdkError(
                f"the Debian mirror does not answer or is not trusted: {error.message}",
                remedy=(
                    "check the network and the package debian-archive-keyring, give another "
                    "mirror with --debian-mirror, or point --rocm to an installed ROCm; without a "
                    "network everything but `extract` works from the committed snapshots"
                ),
            ) from error

    def offered(self, packages: tuple[str, ...]) -> dict[str, list[tuple[str, str]]]:
        """(version, suite) of each package, the newest first."""
        text = _run(["apt-cache", *self._settings, "madison", *packages], check=False)
        found: dict[str, list[tuple[str, str]]] = {package: [] for package in packages}
        for line in text.splitlines():
            columns = [column.strip() for column in line.split("|")]
            if len(columns) == 3 and columns[0] in found and columns[2].endswith("Packages"):
                suite = columns[2].split()[1].partition("/")[0]
                found[columns[0]].append((columns[1], suite))
        return found

    def choose(self, pins: Mapping[str, DebPin], *, unpinned: bool) -> list[Deb]:
        """Which version to take of each package.

        Args:
            unpinned: take the suite's newest where the pinned one is gone.

        Raises:
            SdkError: a pinned version is gone; names what is there now.
        """
        offered = self.offered(tuple(pins))
        chosen: list[Deb] = []
        for package, pin in pins.items():
            versions = [version for version, _ in offered[package]]
            newest = next((v for v, suite in offered[package] if suite == pin.suite), None)
            if pin.version in versions:
                chosen.append(Deb(package, pin.version, pinned=True))
            elif newest is None:
                raise SdkError(
                    f"Debian's {pin.suite} has no {package} any more",
                    remedy="point --rocm to an installed ROCm",
                )
            elif unpinned:
                chosen.append(Deb(package, newest, pinned=False))
            else:
                raise SdkError(
                    f"{package} {pin.version} is gone from Debian's {pin.suite}, "
                    f"which has {newest} now",
                    remedy="--unpinned takes that one; to pin it, change mappings/sdks.yaml",
                )
        return chosen

    def download(self, debs: list[Deb], folder: Path) -> dict[str, Path]:
        """Download packages into an empty folder.

        Returns:
            The .deb files by package name.

        Raises:
            SdkError: one could not be downloaded.
        """
        _run(
            [
                "apt-get",
                *self._settings,
                "-q",
                "download",
                *(f"{deb.package}={deb.version}" for deb in debs),
            ],
            cwd=folder,
        )
        return {path.name.partition("_")[0]: path for path in sorted(folder.glob("*.deb"))}


def check_deb(package: str, pin: DebPin, path: Path) -> None:
    """Compare a .deb with the pinned hash.

    Raises:
        SdkError: they differ.
    """
    sha256 = file_sha256(path)
    if sha256 != pin.sha256:
        raise SdkError(
            f"{package} {pin.version}: SHA-256 is {sha256}, pinned is {pin.sha256}",
            remedy="the mirror serves another file than the one that was reviewed: find out why",
        )


def read_headers(deb: Path, folder: Path) -> dict[str, bytes]:
    """The files under usr/include of a .deb, by path there; links are left out.

    Args:
        folder: an empty folder to unpack into.

    Raises:
        SdkError: it cannot be unpacked.
    """
    _run(["dpkg-deb", "-x", str(deb), str(folder)])
    include = folder / _INCLUDE
    return {
        path.relative_to(include).as_posix(): path.read_bytes()
        for path in sorted(include.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def _run(command: list[str], *, cwd: Path | None = None, check: bool = True) -> str:
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
    run = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=cwd, env=environment
    )
    if check and run.returncode != 0:
        lines = [line for line in run.stderr.splitlines() if line.startswith(("E:", "W:"))]
        said = (lines or run.stderr.strip().splitlines() or ["no message"])[-1]
        raise SdkError(f"{command[0]} says: {said}")
    return run.stdout


def _user() -> str:
    """Whom apt downloads as: the user itself, for the folder is theirs."""
    import pwd  # noqa: PLC0415  (not on Windows, where there is no apt either)

    return pwd.getpwuid(os.getuid()).pw_name
