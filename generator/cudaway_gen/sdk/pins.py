"""Which SDKs there are, and exactly which packages each is made of: ``mappings/sdks.yaml``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from ..errors import MappingError, SdkError
from ..model.base import Model
from ..model.yamlio import line_of, load_yaml, validate

Kind = Literal["cuda", "rocm"]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Version = Annotated[str, StringConstraints(pattern=r"^[0-9][0-9A-Za-z.+~:-]*$")]
PackageName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.+-]*$")]
SdkName = Annotated[str, StringConstraints(pattern=r"^(cuda|rocm)-[0-9]+\.[0-9]+$")]
InnerPath = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_+-][A-Za-z0-9_./+-]*$")]

_HEAD = """\
# The SDKs whose headers `cudaway-gen sdk fetch` brings, pinned by version and content.
# `snapshots: true`: mappings/api holds what its headers say. The others are for trying.
# `sha256` is that of the whole package. `record` is that of the wheel's own list of its files and
# their hashes: with it, headers are checked although the rest of the wheel is never downloaded.
"""


class WheelPin(Model):
    """One Python wheel that holds headers of CUDA.

    Args:
        version: the exact version.
        sha256: of the wheel.
        record: SHA-256 of the wheel's RECORD file.
        include: the folder in the wheel that is the include folder.
        only: path prefixes under ``include`` to keep; empty keeps all.
        note: why it is here, where that is not plain.
    """

    version: Version
    sha256: Sha256
    record: Sha256
    include: InnerPath
    only: tuple[InnerPath, ...] = ()
    note: str | None = None


class DebPin(Model):
    """One Debian package that holds headers of ROCm.

    Args:
        version: the exact version.
        sha256: of the .deb for amd64.
        suite: the suite of Debian that has it.
        note: why it is here, where that is not plain.
    """

    version: Version
    sha256: Sha256
    suite: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z-]*$")]
    note: str | None = None


class SdkPin(Model):
    """One SDK: wheels for CUDA, Debian packages for ROCm.

    Args:
        snapshots: whether its API snapshots are committed, so that it is fetched by default.
        wheels: wheel pins by package name.
        debs: Debian pins by package name.
    """

    snapshots: bool
    wheels: dict[PackageName, WheelPin] = Field(default_factory=dict)
    debs: dict[PackageName, DebPin] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _one_source(self) -> SdkPin:
        if bool(self.wheels) == bool(self.debs):
            raise ValueError("give either wheels (CUDA) or debs (ROCm)")
        return self

    @property
    def packages(self) -> dict[str, WheelPin | DebPin]:
        """All pins by package name, in the file's order."""
        return {**self.wheels, **self.debs}


class Pins(Model):
    """All of mappings/sdks.yaml."""

    sdks: dict[SdkName, SdkPin]

    def get(self, name: str) -> SdkPin:
        """The pins of one SDK.

        Raises:
            SdkError: it is not pinned; names those that are.
        """
        if name in self.sdks:
            return self.sdks[name]
        known = ", ".join(sorted(self.sdks))
        raise SdkError(
            f"unknown SDK {name!r}; known: {known}",
            remedy=(
                "to read another version's headers, give an installed one: "
                "--cuda PATH or --rocm PREFIX"
            ),
        )


def load_pins(path: Path) -> Pins:
    """Read mappings/sdks.yaml.

    Raises:
        MappingError: it is invalid; names file and line.
    """
    data, lines = load_yaml(path)
    pins = validate(Pins, data, lines, path)
    for name, sdk in pins.sdks.items():
        wanted, other = ("wheels", "debs") if name.startswith("cuda-") else ("debs", "wheels")
        if getattr(sdk, other):
            raise MappingError(
                f"{name} has {other}",
                path=path,
                line=line_of(lines, ("sdks", name, other)),
                remedy=f"list its packages under {wanted}",
            )
    return pins


def dump_pins(pins: Pins) -> str:
    """The text of mappings/sdks.yaml: ``dump_pins(load_pins(f))`` equals ``f``."""
    lines = ["sdks:"]
    for name, sdk in pins.sdks.items():
        lines += [f"  {name}:", f"    snapshots: {'true' if sdk.snapshots else 'false'}"]
        lines.append("    wheels:" if sdk.wheels else "    debs:")
        for package, pin in sdk.packages.items():
            lines.append(f"      {package}:")
            lines.append(f'        version: "{pin.version}"')
            lines.append(f'        sha256: "{pin.sha256}"')
            if isinstance(pin, WheelPin):
                lines.append(f'        record: "{pin.record}"')
                lines.append(f"        include: {pin.include}")
                if pin.only:
                    lines.append(f"        only: [{', '.join(pin.only)}]")
            else:
                lines.append(f"        suite: {pin.suite}")
            if pin.note is not None:
                escaped = pin.note.replace("\\", "\\\\").replace('"', '\\"')
                lines.append(f'        note: "{escaped}"')
    return _HEAD + "\n".join(lines) + "\n"
