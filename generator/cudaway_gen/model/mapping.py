"""Mappings: how each CUDA function, type and enumerator becomes one of ROCm.

``mappings/<library>.yaml`` is what the machine derived; ``mappings/overrides/<library>.yaml`` is
what people decided beyond it. docs/mapping-format.md shows both beside the C++ they become.
"""

from __future__ import annotations

import re
from typing import Literal

from pydantic import field_validator, model_validator

from .base import Model

Strategy = Literal["direct", "convert", "adapter", "noop", "unsupported"]
Windows = Literal["available", "missing", "unknown"]

# What happens to one argument on its way to the target.
Conversion = Literal[
    "",  # passes as it is
    "enum",  # by name, through the table of the two enumerations
    "enum_out",  # the target writes its enumerator, which is translated back
    "handle",  # looked up in the handle registry
    "handle_out",  # a new handle is registered
    "handle_close",  # looked up, and forgotten once the target has destroyed it
    "stream",  # CUDA's name for the legacy default stream becomes null, which HIP knows everywhere
    "width",  # an integer of another width, checked against the target's range
    "width_out",  # the target writes an integer of another width, checked on the way back
    "literal",  # a constant that the CUDA function does not have
]
_ARGUMENT = re.compile(
    r"(?:(?P<how>enum|enum_out|handle|handle_out|handle_close|stream|width|width_out) )?"
    r"(?P<name>[A-Za-z_]\w*)\Z"
)
_LITERAL = re.compile(r"= (?P<value>-?\w+)\Z")


class Argument(Model):
    """One argument of the target: which CUDA parameter it comes from, and how.

    Args:
        parameter: name of the target's parameter (``arg2`` where its header names none).
        source: name of the CUDA parameter, or the value of a literal.
        conversion: what happens to it on the way.
    """

    parameter: str
    source: str
    conversion: Conversion = ""

    def __str__(self) -> str:
        if self.conversion == "literal":
            return f"= {self.source}"
        return f"{self.conversion} {self.source}".lstrip()

    @staticmethod
    def parse(parameter: str, text: str) -> Argument:
        """Read the form that stands in the YAML: ``m``, ``enum transa``, ``= 0``."""
        literal = _LITERAL.match(text)
        if literal:
            return Argument(parameter=parameter, source=literal["value"], conversion="literal")
        match = _ARGUMENT.match(text)
        if not match:
            raise ValueError(
                f"{text!r} is no argument: write a parameter's name, a conversion and a name "
                "('enum transa'), or a literal ('= 0')"
            )
        how: Conversion = match["how"] or ""  # type: ignore[assignment]  # the pattern lists them
        return Argument(parameter=parameter, source=match["name"], conversion=how)


def _parse_all(args: dict[str, str] | None) -> dict[str, str] | None:
    for parameter, text in (args or {}).items():
        Argument.parse(parameter, text)
    return args


class FunctionEntry(Model):
    """How one CUDA function is answered.

    Args:
        cuda: prototype without the name; None where no public header declares the export.
        versions: CUDA versions whose headers (or libraries) have it.
        exported: whether a real library exports it; some are only found by cuGetProcAddress.
        target: ROCm function that answers it.
        strategy: see docs/mapping-format.md.
        adapter: the C++ function in runtime/adapters, for strategy ``adapter``.
        candidate: the ROCm function that an adapter would call, where none is written yet.
        args: target parameter -> CUDA parameter and conversion; None where all pass in order.
        evidence: what supports the choice.
        rocm: ROCm versions whose headers declare the target with the same signature.
        windows: whether the target is in the public HIP SDK for Windows.
        reason: why it is unsupported or does nothing, or why a person decided so.
    """

    cuda: str | None
    versions: tuple[str, ...]
    exported: bool = True
    target: str | None = None
    strategy: Strategy
    adapter: str | None = None
    candidate: str | None = None
    args: dict[str, str] | None = None
    evidence: tuple[str, ...] = ()
    rocm: tuple[str, ...] = ()
    windows: Windows = "missing"
    reason: str | None = None

    @field_validator("args")
    @classmethod
    def _args_parse(cls, value: dict[str, str] | None) -> dict[str, str] | None:
        return _parse_all(value)

    @model_validator(mode="after")
    def _consistent(self) -> FunctionEntry:
        calls = self.strategy in ("direct", "convert")
        if calls and self.target is None:
            raise ValueError(f"strategy {self.strategy} needs a target")
        if self.strategy == "convert" and self.args is None:
            raise ValueError("strategy convert needs args; write direct where all arguments pass")
        if (self.strategy == "adapter") != (self.adapter is not None):
            raise ValueError("strategy adapter and the field adapter go together")
        if self.strategy in ("noop", "unsupported") and not self.reason:
            raise ValueError(f"strategy {self.strategy} needs a reason")
        if self.strategy == "unsupported" and self.target is not None:
            raise ValueError("an unsupported function has no target; name it as candidate")
        return self

    @property
    def arguments(self) -> tuple[Argument, ...] | None:
        """The parsed ``args``; None where all arguments pass in order."""
        if self.args is None:
            return None
        return tuple(Argument.parse(p, text) for p, text in self.args.items())

    @property
    def callable(self) -> bool:
        """Whether a call of it does something else than refuse."""
        return self.strategy != "unsupported"


TypeKind = Literal["handle", "record", "enum", "scalar", "function", "alias"]


class TypeEntry(Model):
    """How one CUDA type corresponds to a ROCm type.

    Args:
        kind: what it is on the CUDA side.
        registered: for a handle, whether the application gets a handle of our registry rather
            than the target's own value.
        evidence: ``rule`` (name grammar), ``layout``, ``enumerators``, ``width``.
    """

    kind: TypeKind
    versions: tuple[str, ...]
    target: str | None = None
    strategy: Strategy
    registered: bool = False
    evidence: tuple[str, ...] = ()
    windows: Windows = "missing"
    reason: str | None = None


class EnumeratorEntry(Model):
    """How one enumerator corresponds to one of ROCm.

    Args:
        value: its number, quoted.
        target: ROCm's enumerator of the same meaning.
        target_value: that one's number, quoted.
    """

    value: str
    versions: tuple[str, ...]
    target: str | None = None
    target_value: str | None = None
    strategy: Strategy
    evidence: tuple[str, ...] = ()
    reason: str | None = None


class EnumEntry(Model):
    """How the values of one CUDA enumeration correspond to one of ROCm, both ways.

    Args:
        target: ROCm's enumeration.
        values: by CUDA enumerator.
        back: by ROCm enumerator, what the application gets for it; only where the forward table
            does not already say so.
    """

    target: str | None
    values: dict[str, EnumeratorEntry]
    back: dict[str, str] = {}


class Mapping(Model):
    """``mappings/<library>.yaml``."""

    library: str
    targets: tuple[str, ...]
    functions: dict[str, FunctionEntry]
    types: dict[str, TypeEntry]
    enums: dict[str, EnumEntry]


class FunctionOverride(Model):
    """What people decided about a function. Fields left out keep what the machine derived."""

    reason: str
    target: str | None = None
    strategy: Strategy | None = None
    adapter: str | None = None
    candidate: str | None = None
    args: dict[str, str] | None = None
    cuda: str | None = None

    @field_validator("args")
    @classmethod
    def _args_parse(cls, value: dict[str, str] | None) -> dict[str, str] | None:
        return _parse_all(value)


class EnumOverride(Model):
    """What people decided about an enumeration.

    Args:
        values: CUDA enumerator -> ROCm enumerator, or None for unsupported.
        back: ROCm enumerator -> CUDA enumerator.
    """

    reason: str
    values: dict[str, str | None] = {}
    back: dict[str, str] = {}


class Overrides(Model):
    """``mappings/overrides/<library>.yaml``."""

    library: str
    functions: dict[str, FunctionOverride] = {}
    enums: dict[str, EnumOverride] = {}
