"""Headers of CUDA and ROCm: pinned packages, local installations, and libraries' exports."""

from __future__ import annotations

from ..errors import SdkError
from ..paths import Project
from .fetch import FetchOptions, fetch
from .local import Sdk, local_cuda, local_rocm
from .pins import Pins, load_pins
from .store import Entry, NotReadyError, find_fetched

__all__ = [
    "Entry",
    "FetchOptions",
    "NotReadyError",
    "Sdk",
    "fetch",
    "find_sdk",
    "list_sdks",
    "load_pins",
    "local_cuda",
    "local_rocm",
    "project_pins",
]


def project_pins() -> Pins:
    """The pins of this checkout. Raises MappingError or CudawayError where they cannot be read."""
    return load_pins(Project.find().mappings / "sdks.yaml")


def find_sdk(name: str, pins: Pins | None = None) -> Sdk:
    """An SDK that was fetched.

    Args:
        name: such as "cuda-12.9".
        pins: default: those of this checkout.

    Raises:
        SdkError: it is unknown, not fetched or damaged; says which command mends it.
    """
    known = pins if pins is not None else project_pins()
    return find_fetched(name, known.get(name))


def list_sdks(pins: Pins | None = None) -> tuple[Entry, ...]:
    """All pinned SDKs in the file's order, with what the cache has of each; sizes are checked."""
    known = pins if pins is not None else project_pins()
    entries: list[Entry] = []
    for name, pin in known.sdks.items():
        try:
            sdk = find_fetched(name, pin)
        except NotReadyError as error:
            entries.append(Entry(name, pin.snapshots, error.status, error.detail, None))
        except SdkError as error:  # a local installation that went away
            entries.append(Entry(name, pin.snapshots, "damaged", error.message, None))
        else:
            entries.append(Entry(name, pin.snapshots, "complete", sdk.origin, sdk))
    return tuple(entries)
