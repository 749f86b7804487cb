"""Enumerators by meaning: what two enumerations call the same thing."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..model.api import Enum
from .rules import Rules, words_of


@dataclass(frozen=True)
class EnumPair:
    """The correspondence of two enumerations.

    Args:
        forward: CUDA enumerator -> ROCm enumerator, or None where there is none.
        evidence: what supports each pair of ``forward``.
        reasons: why a CUDA enumerator has no counterpart.
        back: ROCm enumerator -> CUDA enumerator, where ``forward`` does not already say it.
        counters: ROCm enumerators that are sentinels.
    """

    cuda: Enum
    rocm: Enum
    forward: dict[str, str | None]
    evidence: dict[str, tuple[str, ...]]
    reasons: dict[str, str]
    back: dict[str, str] = field(default_factory=dict)
    counters: frozenset[str] = frozenset()

    @property
    def matched(self) -> int:
        """How many CUDA enumerators have a counterpart."""
        return sum(target is not None for target in self.forward.values())

    @property
    def same_values(self) -> bool:
        """Whether a number means the same on both sides, so that it may pass inside a struct."""
        taken = {v for name, v in self.rocm.values.items() if name not in self.counters}
        for name, value in self.cuda.values.items():
            target = self.forward[name]
            if target is None and value in taken and name not in self.reasons_sentinel:
                return False
            if target is not None and self.rocm.values[target] != value:
                return False
        return self.matched > 0

    @property
    def reasons_sentinel(self) -> set[str]:
        """The CUDA enumerators that are sentinels."""
        return {name for name, reason in self.reasons.items() if reason == SENTINEL}


SENTINEL = "it counts or bounds the others and means nothing itself"


def pair_enums(cuda: Enum, rocm: Enum, rules: Rules, decided: dict[str, str | None]) -> EnumPair:
    """Match the enumerators of two enumerations.

    Names are compared without the words that all enumerators of one side share; ``rules`` translate
    what the two sides call differently.

    Args:
        decided: pairs that a person decided.
    """
    rule = rules.enums.get(cuda.name)
    words = {**rules.words, **(rule.words if rule else {})}
    targets: dict[str, list[str]] = {}
    for name, key in _keys(rocm).items():
        targets.setdefault(key, []).append(name)
    forward: dict[str, str | None] = {}
    evidence: dict[str, tuple[str, ...]] = {}
    reasons: dict[str, str] = {}
    for name, key in _keys(cuda).items():
        if name in decided:
            forward[name] = decided[name]
            evidence[name] = ("override",) if decided[name] else ()
            if decided[name] is None:
                reasons[name] = "decided in the overrides"
            continue
        if rules.is_sentinel(name):
            forward[name], reasons[name] = None, SENTINEL
            continue
        found = targets.get(words.get(key, key), [])
        found = [t for t in found if not rules.is_sentinel(t)]
        if not found:
            forward[name] = None
            reasons[name] = f"{rocm.name} has no enumerator of this meaning"
            continue
        # Two names for one number on the ROCm side: either is right, the same number is plainer.
        best = next((t for t in found if rocm.values[t] == cuda.values[name]), found[0])
        forward[name] = best
        same = rocm.values[best] == cuda.values[name]
        evidence[name] = ("name", "value") if same else ("name",)
    counters = frozenset(name for name in rocm.values if rules.is_sentinel(name))
    return EnumPair(cuda, rocm, forward, evidence, reasons, counters=counters)


def same_enumerators(one: Enum, other: Enum) -> bool:
    """Whether two enumerations of one side have the same words with the same numbers."""
    sides = [{key: e.values[name] for name, key in _keys(e).items()} for e in (one, other)]
    return sides[0] == sides[1]


def _keys(enum: Enum) -> dict[str, str]:
    """The part of each enumerator's name that tells it from the others, joined in lower case."""
    split = {e.name: words_of(e.name) for e in enum.enumerators}
    # A short, odd enumerator (`..._FORCE_INT`) must not hide the prefix that the others share.
    shared = _common(list(split.values()))
    return {name: "".join(words[shared:]) or "".join(words) for name, words in split.items()}


def _common(rows: list[list[str]]) -> int:
    if len(rows) < 2:
        return max(0, len(rows[0]) - 1) if rows else 0
    count = 0
    for column in zip(*rows, strict=False):
        if len(set(column)) > 1:
            break
        count += 1
    return min(count, *(len(row) - 1 for row in rows))
