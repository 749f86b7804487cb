"""Match one library: every function, type and enumerator of the CUDA side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as MappingABC
from dataclasses import dataclass, field

from ..model.api import Function, RecordField, Snapshot
from ..model.libraries import CudaLibrary, RocmLibrary
from ..model.mapping import (
    EnumEntry,
    EnumeratorEntry,
    FunctionEntry,
    Mapping,
    Overrides,
    TypeEntry,
    Windows,
)
from .ctype import Named
from .rules import Rules
from .types import Side, TypeMap
from .unify import Unified, Unifier


@dataclass(frozen=True)
class MatchInput:
    """What matching one library needs.

    Args:
        cuda: snapshots of the library by CUDA version, oldest first.
        rocm: snapshots of its targets by ROCm version, oldest first.
        exports: exported names by CUDA version.
        shared: names of files that all CUDA versions share: one function, whoever declares it.
    """

    library: str
    spec: CudaLibrary
    targets: MappingABC[str, RocmLibrary]
    rules: Rules
    overrides: Overrides | None
    cuda: MappingABC[str, Snapshot]
    rocm: MappingABC[str, Sequence[Snapshot]]
    exports: MappingABC[str, frozenset[str]]
    shared: frozenset[str]
    _matchers: dict[str, Matcher] = field(default_factory=dict, compare=False)

    def matcher(self, version: str) -> Matcher:
        """The matcher of one CUDA version; matching and checking share it."""
        if version not in self._matchers:
            self._matchers[version] = Matcher(self, version)
        return self._matchers[version]


class Matcher:
    """One library in one CUDA version beside the newest ROCm."""

    def __init__(self, given: MatchInput, version: str) -> None:
        self.given = given
        self.version = version
        self.snapshot = given.cuda[version]
        self.newest = list(given.rocm)[-1]
        decided = {n: o.values for n, o in given.overrides.enums.items()} if given.overrides else {}
        self.types = TypeMap(self.snapshot, given.rocm[self.newest], given.rules, decided)
        self.functions = {n: f for s in given.rocm[self.newest] for n, f in s.functions.items()}
        self._home = {n: s.head.library for s in given.rocm[self.newest] for n in s.functions}
        self._sides = {v: Side(s) for v, s in given.rocm.items()}
        self._old = {
            v: {n: f for s in ss for n, f in s.functions.items()} for v, ss in given.rocm.items()
        }
        status = self.types.cuda.resolve(given.spec.status.type)
        theirs = [given.targets[t].status.type for t in given.spec.targets]
        names = [self.types.rocm.resolve(t) for t in theirs if self.types.rocm.knows(t)]
        ours = status.name if isinstance(status, Named) else ""
        target = names[0].name if names and isinstance(names[0], Named) else ""
        self.unifier = Unifier(self.types, given.rules, (ours, target))
        self._agreements: dict[tuple[str, str], bool] = {}

    # -- functions ---------------------------------------------------------------------------

    def function(self, function: Function) -> FunctionEntry:
        """Derive the entry of one declared function."""
        rules = self.given.rules
        tried: list[tuple[str, Unified]] = []
        known: list[str] = rules.function_candidates(function.name)
        for name in known:
            target = self.functions.get(name)
            if target is None:
                continue
            unified = self.unifier.unify(function, target)
            if unified.ok:
                return self._called(function, target, unified)
            tried.append((name, unified))
        if not tried:
            why = Unified(reasons=("the same arguments mean something else",))
            named = rules.adapter_candidates(function.name)
            tried = [(name, why) for name in named if name in self.functions]
        base = self._base(function)
        why_missing = rules.why_missing(function.name)
        if tried:
            name, unified = tried[0]
            reason = why_missing or "; ".join(unified.reasons[:3])
            return base.model_copy(
                update={
                    "candidate": name,
                    "evidence": ("name",),
                    "rocm": self._declared_in(name),
                    "windows": self.windows(name),
                    "reason": f"needs an adapter: {reason}",
                }
            )
        older = next((n for n in known for v in self._old if n in self._old[v]), None)
        if older is not None:
            versions = [v for v in self._old if older in self._old[v]]
            reason = f"ROCm {versions[-1]} had {older}, ROCm {self.newest} has it no more"
        else:
            reason = why_missing or "no ROCm function of this name or meaning is known"
        return base.model_copy(update={"reason": reason})

    def _base(self, function: Function) -> FunctionEntry:
        return FunctionEntry(
            cuda=function.signature,
            versions=(self.version,),
            exported=function.name in self.given.exports[self.version],
            strategy="unsupported",
            reason="-",
        )

    def _called(self, function: Function, target: Function, unified: Unified) -> FunctionEntry:
        evidence = ["table" if function.name in self.given.rules.names else "name", "signature"]
        if any(a.conversion.startswith("enum") for a in unified.arguments):
            evidence.append("enumerators")
        return self._base(function).model_copy(
            update={
                "target": target.name,
                "strategy": "direct" if unified.direct else "convert",
                "args": None
                if unified.direct
                else {a.parameter: str(a) for a in unified.arguments},
                "evidence": tuple(evidence),
                "rocm": self.same_in(target),
                "windows": self.windows(target.name),
                "reason": None,
            }
        )

    def windows(self, target: str) -> Windows:
        """Whether the HIP SDK for Windows has the library of a target."""
        return self.given.targets[self._home[target]].on_windows

    def _declared_in(self, name: str) -> tuple[str, ...]:
        return tuple(v for v, functions in self._old.items() if name in functions)

    def same_in(self, target: Function) -> tuple[str, ...]:
        """ROCm versions that declare the target with the same ABI."""
        same = []
        for version, functions in self._old.items():
            other = functions.get(target.name)
            if other is None:
                continue
            if version == self.newest or self._agree(target, other, version):
                same.append(version)
        return tuple(same)

    def _agree(self, new: Function, old: Function, version: str) -> bool:
        # A const more or less is another promise, but the same call.
        if _without_const(new.canonical_signature) != _without_const(old.canonical_signature):
            return False
        words = set(_named(new.canonical_signature))
        return all(self._same_type(word, version) for word in words)

    def _same_type(self, name: str, version: str) -> bool:
        """Whether a record or an enumeration has not changed since an older ROCm."""
        key = (name, version)
        if key in self._agreements:
            return self._agreements[key]
        self._agreements[key] = True
        new, old = self._sides[self.newest], self._sides[version]
        result = True
        if name in new.enums and name in old.enums:
            ours, theirs = new.enums[name].values, old.enums[name].values
            counts = self.given.rules.is_sentinel
            result = all(theirs.get(n, v) == v for n, v in ours.items() if not counts(n))
        elif name in new.records and name in old.records:
            a, b = new.records[name], old.records[name]
            if not a.opaque and not b.opaque:
                places = set(_places(a.fields))
                result = a.size == b.size and places == set(_places(b.fields))
                result = result and all(
                    self._same_type(w, version) for _, _, text in places for w in _named(text)
                )
        self._agreements[key] = result
        return result

    # -- types and enumerators -----------------------------------------------------------------

    def type_entries(self) -> dict[str, TypeEntry]:
        """One entry for each type that the library's headers name."""
        entries = {}
        names = {*self.snapshot.enums, *self.snapshot.records, *self.snapshot.typedefs}
        for name in sorted(names):
            if name.startswith("("):
                continue
            match = self.types.match(name)
            resolved = self.types.cuda.resolve(name)
            registered = match.agrees and self.types.is_registered(resolved)
            converted = match.kind == "enum" or registered
            windows = self._type_windows()
            entries[name] = TypeEntry(
                kind=match.kind,
                versions=(self.version,),
                target=match.target if match.agrees else None,
                strategy="unsupported"
                if not match.agrees
                else "convert"
                if converted
                else "direct",
                registered=registered,
                evidence=match.evidence if match.agrees else (),
                windows=windows if match.agrees else "missing",
                reason=None
                if match.agrees
                else f"{match.target}: {match.reason}"
                if match.target
                else match.reason,
            )
        return entries

    def _type_windows(self) -> Windows:
        return self.given.targets[self.given.spec.targets[0]].on_windows

    def enum_entries(self) -> dict[str, EnumEntry]:
        """One entry for each enumeration."""
        pairs = {p.cuda.name: p for p in self.types.pairs()}
        backs = self.given.overrides.enums if self.given.overrides else {}
        entries = {}
        for name, enum in sorted(self.snapshot.enums.items()):
            pair = pairs.get(name)
            values = {}
            for item in enum.enumerators:
                target = pair.forward[item.name] if pair else None
                number = pair.rocm.values[target] if pair and target else None
                why = pair.reasons.get(item.name) if pair else None
                values[item.name] = EnumeratorEntry(
                    value=str(item.value),
                    versions=(self.version,),
                    target=target,
                    target_value=None if number is None else str(number),
                    strategy="unsupported"
                    if target is None
                    else "direct"
                    if number == item.value
                    else "convert",
                    evidence=pair.evidence.get(item.name, ()) if pair else (),
                    reason=None if target else why or "its enumeration has no counterpart",
                )
            back = backs[name].back if name in backs else {}
            entries[name] = EnumEntry(
                target=pair.rocm.name if pair else None, values=values, back=back
            )
        return entries


def _without_const(signature: str) -> str:
    return re.sub(r"\bconst\b|\s", "", signature)


def _places(fields: Iterable[RecordField], base: int = 0) -> Iterator[tuple[int, int | None, str]]:
    """Where each value of a record is; what is nested, or named twice in a union, counts once."""
    for item in fields:
        if item.fields is not None and not item.length:
            yield from _places(item.fields, base + item.offset)
        else:
            start = base * 8 if item.bits is not None else base
            yield start + item.offset, item.bits, item.resolved


def _named(text: str) -> Iterable[str]:
    word = ""
    for c in text + " ":
        if c.isalnum() or c == "_":
            word += c
        else:
            if word and not word[0].isdigit():
                yield word
            word = ""


def match_library(given: MatchInput) -> Mapping:
    """Derive the mapping of one library over all CUDA versions."""
    functions = _Functions(given)
    types: dict[str, TypeEntry] = {}
    enums: dict[str, EnumEntry] = {}
    versions = tuple(given.cuda)
    for version in versions:
        matcher = given.matcher(version)
        for name, function in matcher.snapshot.functions.items():
            functions.add(name, matcher.function(function), function.canonical_signature)
        for name in sorted(given.exports[version] - set(matcher.snapshot.functions)):
            functions.add(name, undeclared(version, given.rules.why_missing(name)), "")
        for name, type_entry in matcher.type_entries().items():
            _merge_type(types, versions, name, type_entry)
        for name, enum_entry in matcher.enum_entries().items():
            enums[name] = _merge_enum(enums.get(name), enum_entry)
    return Mapping(
        library=given.library,
        targets=given.spec.targets,
        functions=dict(sorted(functions.entries.items())),
        types=dict(sorted(types.items())),
        enums=dict(sorted(enums.items())),
    )


def undeclared(version: str, why: str | None) -> FunctionEntry:
    """The entry of an exported name that no public header declares.

    Args:
        why: what the rules know of it.
    """
    return FunctionEntry(
        cuda=None,
        versions=(version,),
        strategy="unsupported",
        reason=why or "exported, but no public header declares it",
    )


def _variants(entries: MappingABC[str, object], name: str, versions: Sequence[str]) -> list[str]:
    """The keys of one name: the first version's is bare, later ones end in ``@version``."""
    return [k for k in (name, *(f"{name}@{v}" for v in versions)) if k in entries]


class _Functions:
    """Entries of all versions; one that only repeats an older version's becomes one with it."""

    # Parameter names may change between versions, and with them the words of reasons.
    _MAY_DIFFER = frozenset({"versions", "cuda", "exported", "args", "reason"})

    def __init__(self, given: MatchInput) -> None:
        self.entries: dict[str, FunctionEntry] = {}
        self._signatures: dict[str, str] = {}
        self._given = given

    def add(self, name: str, new: FunctionEntry, signature: str) -> None:
        """Add one version's entry; ``signature`` is canonical, empty for a bare export."""
        keys = _variants(self.entries, name, tuple(self._given.cuda))
        for key in keys:
            old = self.entries[key]
            # In a file that all versions share, a bare export is what another version declares.
            bare = name in self._given.shared and (old.cuda is None) != (new.cuda is None)
            if not bare and not self._same(key, old, new, signature):
                continue
            kept = old if new.cuda is None else new
            self._signatures[key] = self._signatures[key] or signature
            self.entries[key] = kept.model_copy(
                update={
                    "versions": old.versions + new.versions,
                    "exported": old.exported or new.exported,
                }
            )
            return
        key = f"{name}@{new.versions[0]}" if keys else name
        self.entries[key] = new
        self._signatures[key] = signature

    def _same(self, key: str, old: FunctionEntry, new: FunctionEntry, signature: str) -> bool:
        if self._signatures[key] != signature or _args(old) != _args(new):
            return False
        differ = set(self._MAY_DIFFER)
        return old.model_dump(exclude=differ) == new.model_dump(exclude=differ)


def _args(entry: FunctionEntry) -> list[tuple[str, str]] | None:
    """Conversions by position: what is left when parameter names are ignored."""
    arguments = entry.arguments
    if arguments is None:
        return None
    return [(a.parameter, a.conversion) for a in arguments]


def _merge_type(
    entries: dict[str, TypeEntry], versions: Sequence[str], name: str, new: TypeEntry
) -> None:
    if name not in entries:
        entries[name] = new
        return
    alike = {"versions", "reason"}
    for key in _variants(entries, name, versions):
        old = entries[key]
        if old.model_dump(exclude=alike) == new.model_dump(exclude=alike):
            entries[key] = new.model_copy(update={"versions": old.versions + new.versions})
            return
    entries[f"{name}@{new.versions[0]}"] = new


def _merge_enum(old: EnumEntry | None, new: EnumEntry) -> EnumEntry:
    if old is None:
        return new
    values = dict(old.values)
    for name, entry in new.values.items():
        before = values.get(name)
        if before is None:
            values[name] = entry
        elif before.model_dump(exclude={"versions", "reason"}) == entry.model_dump(
            exclude={"versions", "reason"}
        ):
            values[name] = entry.model_copy(update={"versions": before.versions + entry.versions})
        else:
            values[f"{name}@{entry.versions[0]}"] = entry
    return EnumEntry(target=new.target or old.target, values=values, back={**old.back, **new.back})
