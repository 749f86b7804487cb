"""``cudaway-gen sdk``: bring headers of CUDA and ROCm, list them, read what libraries export."""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import click

from ..console import say
from ..errors import CudawayError, SdkError
from ..sdk import FetchOptions, fetch, list_sdks, project_pins, pypi
from ..sdk.exports import ElfExports, PeExports, is_library, read_exports
from ..write import write_atomic

_BLOCK = 1 << 20


@click.group(name="sdk")
def sdk() -> None:
    """Bring the headers that `extract` reads.

    Only `extract` needs them: the committed snapshots suffice for everything else.
    """


@sdk.command(name="fetch")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "--debian-mirror",
    metavar="URL",
    help="Debian mirror for ROCm's packages  [default: the system's; CUDAWAY_DEBIAN_MIRROR]",
)
@click.option(
    "--rocm",
    metavar="PREFIX",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="An installed ROCm to use instead  [default: ROCM_PATH or /opt/rocm, if it fits]",
)
@click.option("--unpinned", is_flag=True, help="Take newer Debian packages where ours are gone.")
@click.option(
    "--whole", is_flag=True, help="Let pip download whole wheels (GB), for servers without ranges."
)
def fetch_command(
    names: tuple[str, ...],
    debian_mirror: str | None,
    rocm: Path | None,
    unpinned: bool,
    whole: bool,
) -> None:
    """Bring the headers of SDKs into the cache.

    CUDA's come out of pinned Python wheels: pip finds them, and only the headers in them are
    downloaded. ROCm's come from an installed ROCm, or from pinned Debian packages. What is
    there already is kept; a run that was interrupted goes on where it was.

    \b
    Examples:
      cudaway-gen sdk fetch                    all that have committed snapshots
      cudaway-gen sdk fetch cuda-12.4          one of the others
      cudaway-gen sdk fetch rocm-7.2 --rocm /opt/rocm-7.2.0
    """
    options = FetchOptions(debian_mirror=debian_mirror, rocm=rocm, unpinned=unpinned, whole=whole)
    for found in fetch(names, project_pins(), options):
        for folder in found.include_dirs:
            click.echo(f"{found.name} {folder}")


@sdk.command(name="list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_command(as_json: bool) -> None:
    """List the pinned SDKs and what the cache has of them.

    \b
    Examples:
      cudaway-gen sdk list
      cudaway-gen sdk list --json
    """
    entries = list_sdks()
    if as_json:
        data = [
            {
                "name": entry.name,
                "snapshots": entry.snapshots,
                "status": entry.status,
                "detail": entry.detail,
                "include_dirs": [str(p) for p in entry.sdk.include_dirs] if entry.sdk else [],
                "packages": list(entry.sdk.packages) if entry.sdk else [],
            }
            for entry in entries
        ]
        click.echo(json.dumps(data, indent=1))
        return
    for entry in entries:
        optional = "" if entry.snapshots else " (optional)"
        where = f": {entry.sdk.include_dirs[0]}" if entry.sdk else ""
        click.echo(f"{entry.name:<10} {entry.status:<9} {entry.detail}{where}{optional}")


@sdk.command(name="exports")
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--wheel", metavar="NAME==VERSION", help="Read every library of a wheel instead.")
@click.option(
    "--platform",
    metavar="TAG",
    help="The wheel's platform, such as win_amd64  [default: manylinux]",
)
@click.option("--source", metavar="TEXT", help='What FILES come from, such as "driver 580.159.04".')
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write one file a library there  [default: print them]",
)
@click.option("--json", "as_json", is_flag=True, help="Print the JSON (the default without -o).")
def exports_command(
    files: tuple[Path, ...],
    wheel: str | None,
    platform: str | None,
    source: str | None,
    output: Path | None,
    as_json: bool,
) -> None:
    """Read what real libraries export, in the format of mappings/abi.

    \b
    Examples:
      cudaway-gen sdk exports /usr/lib/x86_64-linux-gnu/libcuda.so.1 --source "driver 580.159.04"
      cudaway-gen sdk exports --wheel nvidia-cublas==13.10.0.20 -o mappings/abi
      cudaway-gen sdk exports --wheel nvidia-cublas==13.10.0.20 --platform win_amd64 -o /tmp/abi
    """
    if bool(files) == bool(wheel):
        raise click.UsageError("give either FILES or --wheel NAME==VERSION")
    if wheel is not None:
        facts = _of_wheel(wheel, platform)
    else:
        facts = (read_exports(path, source or path.name) for path in files)
    for fact in facts:
        if output is not None:
            path = output / f"{fact.name}.json"
            if path.exists() and path.read_bytes() != fact.to_json():
                raise SdkError(
                    "it is there with other content, and these files are append-only",
                    path=path,
                    remedy="write to another folder; see mappings/abi/README.md",
                )
            changed = write_atomic(path, fact.to_json())
            say(f"{path}: {'written' if changed else 'unchanged'}")
        if output is None or as_json:
            click.echo(fact.to_json().decode())


def _of_wheel(wheel: str, platform: str | None) -> Iterator[ElfExports | PeExports]:
    package, separator, version = wheel.partition("==")
    if not separator or not package or not version:
        raise SdkError(f"{wheel!r} is no NAME==VERSION", remedy="nvidia-cublas==13.10.0.20")
    with tempfile.TemporaryDirectory(prefix="cudaway-") as name:
        folder = Path(name)
        say(f"downloading {wheel}")
        path = pypi.download_wheel(package, version, folder, pypi.wheel_platforms(platform))
        source = "-".join(path.name.split("-")[:2])
        found = False
        with zipfile.ZipFile(path) as archive:
            for member in archive.namelist():
                if not is_library(member):
                    continue
                library = folder / member.rsplit("/", 1)[-1]
                with archive.open(member) as stream, library.open("wb") as copy:
                    while block := stream.read(_BLOCK):
                        copy.write(block)
                try:
                    yield read_exports(library, source)
                    found = True
                except CudawayError as error:
                    say(f"left out: {error}")
                library.unlink()
        if not found:
            raise SdkError(f"{path.name} holds no libraries that export anything")
