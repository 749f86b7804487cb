"""mappings/rules/<library>.yaml: the grammar of a library's names, as reviewed data."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from pydantic import ConfigDict, field_validator

from ..model.base import Model
from ..model.yamlio import load_model

_SLOT = re.compile(r"\{(\d+)(?::(\w+))?\}")
_CAMEL = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words_of(name: str) -> list[str]:
    """Split an identifier into lower-case words, at underscores and humps."""
    return [w.lower() for part in name.split("_") for w in _CAMEL.findall(part)]


_CASES: dict[str, Callable[[str], str]] = {
    "lower": str.lower,
    "upper": str.upper,
    "snake": lambda text: "_".join(words_of(text)),
    "camel": lambda text: "".join(w.capitalize() for w in words_of(text)),
}


def _regex(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"not a regular expression: {error}") from None
    return value


class NameRule(Model):
    """One step of a name grammar.

    Args:
        match: regular expression that fits a whole CUDA name.
        target: ROCm names to try, in order; ``{1}`` is group 1, ``{1:lower}``, ``{1:upper}``,
            ``{1:snake}`` and ``{1:camel}`` change its case.
    """

    match: str
    target: tuple[str, ...]

    @field_validator("match")
    @classmethod
    def _compiles(cls, value: str) -> str:
        return _regex(value)

    @field_validator("target")
    @classmethod
    def _cases_exist(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for text in value:
            for _, case in _SLOT.findall(text):
                if case and case not in _CASES:
                    raise ValueError(f"no such case: {case}; there are {', '.join(_CASES)}")
        return value

    def candidates(self, name: str) -> list[str]:
        """The ROCm names this rule gives for a CUDA name."""
        match = _compiled(self.match).fullmatch(name)
        if not match:
            return []

        def fill(slot: re.Match[str]) -> str:
            text = match.group(int(slot[1])) or ""
            return _CASES[slot[2]](text) if slot[2] else text

        return [_SLOT.sub(fill, target) for target in self.target]


class EnumRule(Model):
    """How the enumerators of one CUDA enumeration are named on the other side.

    Args:
        words: CUDA's remaining words -> ROCm's, both joined in lower case, after the common
            prefix is gone.
    """

    words: dict[str, str] = {}


class Rules(Model):
    """The name grammar of one library.

    Args:
        functions: tried in order; the first target that the signatures agree with is taken.
        adapters: targets that only an adapter can call, whether or not the signatures agree;
            tried where ``functions`` name no target that exists.
        names: irregular names, tried before the rules.
        types: CUDA type -> ROCm type, irregular ones.
        type_rules: tried after ``types``.
        registered: patterns of handle types that get a handle of our registry.
        streams: stream types, whose values for the default streams are translated.
        knows_streams: pattern of targets that know those values themselves.
        create, destroy: patterns of function names that make and end such a handle.
        words: for all enumerations, as in `EnumRule`.
        enums: for single enumerations.
        twins: ROCm enumerations that say the same by the same numbers as another one of ROCm.
        sentinels: patterns of enumerators that count or bound others and mean nothing.
        open: enumerations that take further values, made at run time: they pass as numbers.
        sized: records that say their own size first, so that either side may know more of them.
        parameters: parameter names that mean the same, CUDA's -> ROCm's.
        unread: fields of CUDA's records, ``record.field``, that the target may leave unread.
        texts: whether a ``const char *`` of the target may go to the application.
        missing: why functions have no counterpart: pattern -> reason; the first that fits.
    """

    model_config = ConfigDict(
        frozen=True, strict=True, extra="forbid", ignored_types=(cached_property,)
    )

    library: str
    names: dict[str, str] = {}
    functions: tuple[NameRule, ...] = ()
    adapters: tuple[NameRule, ...] = ()
    types: dict[str, str] = {}
    type_rules: tuple[NameRule, ...] = ()
    registered: tuple[str, ...] = ()
    streams: tuple[str, ...] = ()
    knows_streams: str = "(?!)"
    create: str = "(?!)"
    destroy: str = "(?!)"
    words: dict[str, str] = {}
    enums: dict[str, EnumRule] = {}
    twins: dict[str, str] = {}
    sentinels: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    sized: tuple[str, ...] = ()
    parameters: dict[str, str] = {}
    unread: tuple[str, ...] = ()
    texts: bool = False
    missing: dict[str, str] = {}

    @field_validator("create", "destroy", "knows_streams")
    @classmethod
    def _pattern(cls, value: str) -> str:
        return _regex(value)

    @field_validator("sentinels")
    @classmethod
    def _patterns(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_regex(pattern) for pattern in value)

    @field_validator("missing")
    @classmethod
    def _keys(cls, value: dict[str, str]) -> dict[str, str]:
        return {_regex(pattern): reason for pattern, reason in value.items()}

    @staticmethod
    def load(mappings: Path, library: str) -> Rules:
        """Read the rules of a library. Raises MappingError with file and line."""
        return load_model(Rules, mappings / "rules" / f"{library}.yaml")

    def function_candidates(self, name: str) -> list[str]:
        """ROCm functions that the grammar gives for a CUDA function, best first."""
        found = [self.names[name]] if name in self.names else []
        for rule in self.functions:
            found += rule.candidates(name)
        return list(dict.fromkeys(found))

    def adapter_candidates(self, name: str) -> list[str]:
        """ROCm functions that an adapter for a CUDA function would call, best first."""
        return list(dict.fromkeys(c for rule in self.adapters for c in rule.candidates(name)))

    def type_candidates(self, name: str) -> list[str]:
        """ROCm types that the grammar gives for a CUDA type, best first."""
        if name in self.types:
            return [self.types[name]]
        found: list[str] = []
        for rule in self.type_rules:
            found += rule.candidates(name)
        return list(dict.fromkeys(found))

    @cached_property
    def _sentinel(self) -> re.Pattern[str]:
        return re.compile("|".join(self.sentinels) or "(?!)")

    def is_sentinel(self, enumerator: str) -> bool:
        """Whether an enumerator only counts or bounds the others."""
        return self._sentinel.search(enumerator) is not None

    def why_missing(self, name: str) -> str | None:
        """The reason why a function has no counterpart, where the rules know it."""
        for pattern, reason in self.missing.items():
            if _compiled(pattern).fullmatch(name):
                return reason
        return None


_cache: dict[str, re.Pattern[str]] = {}


def _compiled(pattern: str) -> re.Pattern[str]:
    if pattern not in _cache:
        _cache[pattern] = re.compile(pattern)
    return _cache[pattern]
