"""The type map: which CUDA type is which ROCm type, as far as layouts and values prove it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache

from ..model.api import Record, RecordField, Snapshot
from ..model.mapping import TypeKind
from .ctype import FLOATS, INTEGERS, STANDARD, Array, Callback, Named, Pointer, Type, parse, spell
from .enums import EnumPair, pair_enums, same_enumerators
from .rules import Rules

_NOT_ALNUM = re.compile(r"[^a-z0-9]")
_FILLER = re.compile(r"reserved|pad|unused|_?rsvd", re.IGNORECASE)


class Side:
    """The types of one side: one or more snapshots that are seen together."""

    def __init__(self, snapshots: Sequence[Snapshot], keep: frozenset[str] = frozenset()) -> None:
        self.typedefs = {n: t for s in reversed(snapshots) for n, t in s.typedefs.items()}
        self.enums = {n: e for s in reversed(snapshots) for n, e in s.enums.items()}
        self.records: dict[str, Record] = {}
        for snapshot in snapshots:
            for name, record in snapshot.records.items():
                if name not in self.records or self.records[name].opaque:
                    self.records[name] = record
        self._keep = keep
        self._memo: dict[str, Type] = {}

    def knows(self, name: str) -> bool:
        """Whether a type of this name is declared."""
        return name in self.typedefs or name in self.enums or name in self.records

    def resolve(self, text: str) -> Type:
        """The type with all typedefs resolved, but for the scalars that mean something else."""
        if text not in self._memo:
            self._memo[text] = self._resolve(parse(text))
        return self._memo[text]

    def _resolve(self, type_: Type) -> Type:
        if isinstance(type_, Named):
            name = type_.name
            if name in self._keep:
                return type_
            if name in self.typedefs:
                under = self.resolve(self.typedefs[name].type)
                return _add_const(under) if type_.const else under
            if name in STANDARD:
                return Named(STANDARD[name], type_.const)
            return type_
        if isinstance(type_, Pointer):
            return Pointer(self._resolve(type_.to), type_.const)
        if isinstance(type_, Array):
            return Array(self._resolve(type_.of), type_.length)
        return Callback(self._resolve(type_.result), tuple(self._resolve(p) for p in type_.params))


def _add_const(type_: Type) -> Type:
    if isinstance(type_, Named):
        return Named(type_.name, True)
    if isinstance(type_, Pointer):
        return Pointer(type_.to, True)
    return type_


@dataclass(frozen=True)
class TypeMatch:
    """What is known of one CUDA type.

    Args:
        target: the ROCm type that the grammar names; None where it names none that exists.
        agrees: whether values of it pass as they are, or through a table for an enumeration.
        evidence: what proves that.
        reason: why not.
    """

    kind: TypeKind
    target: str | None
    agrees: bool
    evidence: tuple[str, ...]
    reason: str | None = None


class TypeMap:
    """The types of one CUDA library beside those of its targets."""

    def __init__(
        self,
        cuda: Snapshot,
        rocm: Sequence[Snapshot],
        rules: Rules,
        decided: dict[str, dict[str, str | None]],
    ) -> None:
        self.rules = rules
        self.rocm = Side(rocm)
        plain = Side([cuda])
        # Integers on the CUDA side that are pointers or handles on the other, by typedef name.
        keep = set()
        for name in cuda.typedefs:
            target = self._candidate(name)
            if target is None:
                continue
            ours, theirs = plain.resolve(name), self.rocm.resolve(target)
            wide = isinstance(ours, Named) and INTEGERS.get(ours.name, (0, False))[0] == 8
            if wide and isinstance(theirs, Pointer):
                keep.add(name)
        self.cuda = Side([cuda], frozenset(keep))
        self._scalars = {name: self.rocm.resolve(self._candidate(name) or "") for name in keep}
        self._handles: dict[str, Type] = {}
        self._records: dict[str, str] = {}
        self._enums: dict[str, EnumPair] = {}
        self._twins = {
            one: other
            for one, other in rules.twins.items()
            if one in self.rocm.enums
            and other in self.rocm.enums
            and same_enumerators(self.rocm.enums[one], self.rocm.enums[other])
        }
        self._registered = {
            n for n in cuda.typedefs if any(fnmatch(n, p) for p in rules.registered)
        }
        self._registered_bases: set[str] = set()
        self._layouts: dict[tuple[str, str], str | None] = {}
        names = [*cuda.enums, *cuda.records, *cuda.typedefs]
        for name in names:
            self._pair(name, decided)

    def _candidate(self, name: str) -> str | None:
        return next((c for c in self.rules.type_candidates(name) if self.rocm.knows(c)), None)

    def _pair(self, name: str, decided: dict[str, dict[str, str | None]]) -> None:
        ours = self.cuda.resolve(name)
        if name in self._registered and isinstance(ours, Pointer) and isinstance(ours.to, Named):
            self._registered_bases.add(ours.to.name)
        target = self._candidate(name)
        if target is None:
            return
        theirs = self.rocm.resolve(target)
        if isinstance(ours, Pointer) and isinstance(ours.to, Named):
            base = ours.to.name
            record = self.cuda.records.get(base)
            # A registered handle stands for the target's, whatever the headers show of its inside.
            handle = record is not None and (record.opaque or base in self._registered_bases)
            if handle and isinstance(theirs, Pointer):
                self._handles.setdefault(base, theirs)
                return
            ours = ours.to
            theirs = theirs.to if isinstance(theirs, Pointer) else theirs
        if not isinstance(ours, Named) or not isinstance(theirs, Named):
            return
        if ours.name in self.cuda.enums and theirs.name in self.rocm.enums:
            if ours.name not in self._enums:
                pair = pair_enums(
                    self.cuda.enums[ours.name],
                    self.rocm.enums[theirs.name],
                    self.rules,
                    decided.get(ours.name, {}),
                )
                if pair.matched:
                    self._enums[ours.name] = pair
        elif ours.name in self.cuda.records and theirs.name in self.rocm.records:
            self._records.setdefault(ours.name, theirs.name)

    # -- what the outside asks ---------------------------------------------------------------

    def enum_pair(self, cuda: Type, rocm: Type) -> EnumPair | None:
        """The table for two enumeration types, where they are a pair."""
        if not isinstance(cuda, Named) or not isinstance(rocm, Named):
            return None
        return self._enum_pair(cuda.name, rocm.name)

    def _enum_pair(self, cuda: str, rocm: str) -> EnumPair | None:
        pair = self._enums.get(cuda)
        return pair if pair is not None and pair.rocm.name == self._twins.get(rocm, rocm) else None

    def pairs(self) -> Iterator[EnumPair]:
        """All pairs of enumerations."""
        yield from self._enums.values()

    def is_registered(self, type_: Type) -> bool:
        """Whether a CUDA type is a handle of our registry."""
        return (
            isinstance(type_, Pointer)
            and isinstance(type_.to, Named)
            and type_.to.name in self._registered_bases
        )

    def handles_differ(self, cuda: Type, rocm: Type) -> str | None:
        """Why a registered handle does not stand for the target's; None where it does."""
        base = cuda.to.name if isinstance(cuda, Pointer) and isinstance(cuda.to, Named) else ""
        want = self._handles.get(base)
        if want is None:
            return f"{spell(cuda)} has no counterpart"
        return None if _same(want, rocm) else self._not_the_same(cuda, rocm)

    def differs(self, cuda: Type, rocm: Type, *, names_agree: bool = True) -> str | None:
        """Why a value of one type cannot pass as the other; None where it can.

        Args:
            names_agree: whether the two parameters have the same name, which a dropped const needs.
        """
        if isinstance(cuda, Pointer) and isinstance(cuda.to, Named):
            base = cuda.to.name
            if base in self._registered_bases:
                return f"{spell(cuda)} is a handle of the registry, here out of its reach"
            if base in self._handles:
                want = self._handles[base]
                return None if _same(want, rocm) else self._not_the_same(cuda, rocm)
        if isinstance(cuda, Named) and cuda.name in self._scalars:
            want = self._scalars[cuda.name]
            if _same(want, rocm):
                return None
            return self._not_the_same(cuda, rocm)
        if isinstance(cuda, Pointer) and isinstance(rocm, Pointer):
            return self._pointers_differ(cuda, rocm, names_agree)
        if isinstance(cuda, Callback) and isinstance(rocm, Callback):
            return self._callbacks_differ(cuda, rocm)
        if isinstance(cuda, Array) and isinstance(rocm, Array):
            if cuda.length != rocm.length:
                return f"arrays of {cuda.length} and {rocm.length}"
            return self.differs(cuda.of, rocm.of)
        if isinstance(cuda, Named) and isinstance(rocm, Named):
            return self._values_differ(cuda.name, rocm.name)
        return self._not_the_same(cuda, rocm)

    def _not_the_same(self, cuda: Type, rocm: Type) -> str:
        return f"{spell(cuda)} is not {spell(rocm)}"

    def _pointers_differ(self, cuda: Pointer, rocm: Pointer, names_agree: bool) -> str | None:
        ours, theirs = cuda.to, rocm.to
        drops = _is_const(ours) and not _is_const(theirs)
        if drops and not names_agree:
            return f"{spell(rocm)} may write what {spell(cuda)} protects"
        if isinstance(theirs, Named) and theirs.name == "void":
            if isinstance(ours, Named):
                record = self.cuda.records.get(ours.name)
                if ours.name == "void" or not (record is not None and record.opaque):
                    return None
            if isinstance(ours, Callback):
                return None
            return self._not_the_same(cuda, rocm)
        return self.differs(ours, theirs)

    def _callbacks_differ(self, cuda: Callback, rocm: Callback) -> str | None:
        if len(cuda.params) != len(rocm.params):
            return "callbacks with different parameters"
        for ours, theirs in zip(
            (cuda.result, *cuda.params), (rocm.result, *rocm.params), strict=True
        ):
            why = self.differs(ours, theirs)
            if why:
                return f"callback: {why}"
        return None

    def _values_differ(self, cuda: str, rocm: str) -> str | None:
        if cuda in INTEGERS and rocm in INTEGERS:
            ours, theirs = INTEGERS[cuda][0], INTEGERS[rocm][0]
            return None if ours == theirs else f"{cuda} ({ours} bytes) is not {rocm} ({theirs})"
        if cuda in FLOATS and rocm in FLOATS:
            return None if FLOATS[cuda] == FLOATS[rocm] else f"{cuda} is not {rocm}"
        if cuda == rocm == "void":
            return None
        if cuda in self.cuda.enums and rocm in self.rocm.enums:
            pair = self._enum_pair(cuda, rocm)
            if pair is None:
                return f"no table from {cuda} to {rocm}"
            return (
                None
                if pair.same_values
                else f"{cuda} and {rocm} number the same things differently"
            )
        if cuda in self.cuda.records and rocm in self.rocm.records:
            if self._records.get(cuda) != rocm:
                return f"{cuda} is not known to be {rocm}"
            return self.layouts_differ(cuda, rocm)
        if cuda == rocm and not self.cuda.knows(cuda) and not self.rocm.knows(rocm):
            return None
        return f"{cuda} is not {rocm}"

    def layouts_differ(self, cuda: str, rocm: str) -> str | None:
        """The first difference of two records' layouts; None where they agree."""
        key = (cuda, rocm)
        if key not in self._layouts:
            self._layouts[key] = None  # a record that points to itself agrees with itself
            self._layouts[key] = self._compare_layouts(
                self.cuda.records[cuda], self.rocm.records[rocm]
            )
        return self._layouts[key]

    def _compare_layouts(self, ours: Record, theirs: Record) -> str | None:
        if ours.opaque or theirs.opaque:
            return None if ours.opaque and theirs.opaque else f"{ours.name}: one side is opaque"
        shared = self._shared_leaves(ours, theirs)
        if shared is None:
            return f"{ours.name} has {ours.size} bytes, {theirs.name} {theirs.size}"
        left, right = shared
        spare = [leaf for name, leaf in right.items() if name not in left]
        for name, leaf in left.items():
            other = right.get(name)
            if other is None:
                # The same place and type under another name.
                other = next(
                    (s for s in spare if s.offset == leaf.offset and s.bits == leaf.bits), None
                )
                if other is not None:
                    spare.remove(other)
                elif (
                    leaf.optional
                    or _FILLER.search(leaf.name)
                    or f"{ours.name}.{leaf.name}" in self.rules.unread
                ):
                    continue
                else:
                    return f"{theirs.name} has no field {leaf.name}"
            if _FILLER.search(leaf.name) and _FILLER.search(other.name):
                continue
            if (leaf.offset, leaf.bits) != (other.offset, other.bits):
                return (
                    f"{ours.name}.{leaf.name} is at byte {leaf.offset}, "
                    f"{theirs.name}.{other.name} at {other.offset}"
                )
            if _FILLER.search(leaf.name) or _FILLER.search(other.name):
                continue
            why = self.differs(self.cuda.resolve(leaf.type), self.rocm.resolve(other.type))
            if why:
                return f"{ours.name}.{leaf.name}: {why}"
        for leaf in spare:
            if not (leaf.optional or _FILLER.search(leaf.name)):
                return f"{ours.name} has no field {leaf.name} of {theirs.name}"
        return None

    def _shared_leaves(
        self, ours: Record, theirs: Record
    ) -> tuple[dict[str, _Leaf], dict[str, _Leaf]] | None:
        """What both sides must agree on; None where one is longer and does not say so itself."""
        left = {_plain(leaf.name): leaf for leaf in _leaves(ours.fields, ours.union)}
        right = {_plain(leaf.name): leaf for leaf in _leaves(theirs.fields, theirs.union)}
        if ours.size == theirs.size:
            return left, right
        sized = {self.cuda.resolve(name) for name in self.rules.sized}
        firsts = [next(iter(leaves), "") for leaves in (left, right)]
        if Named(ours.name) not in sized or firsts != ["size", "size"]:
            return None
        end = min(ours.size or 0, theirs.size or 0)
        return (
            {name: leaf for name, leaf in left.items() if leaf.offset < end},
            {name: leaf for name, leaf in right.items() if leaf.offset < end},
        )

    def match(self, name: str) -> TypeMatch:
        """What is known of a CUDA type by name."""
        ours = self.cuda.resolve(name)
        target = self._candidate(name) or self._paired(name)
        kind = self._kind(ours)
        if target is None:
            if kind in ("scalar", "function", "alias") and self._needs_no_target(ours):
                return TypeMatch(
                    kind, None, True, ("width",) if kind == "scalar" else ("signature",)
                )
            return TypeMatch(kind, None, False, (), "ROCm has no type of this name or meaning")
        if name in self._handles:
            return TypeMatch(kind, target, True, ("rule",))
        theirs = self.rocm.resolve(target)
        if kind == "enum" and isinstance(ours, Named):
            pair = self._enums.get(ours.name)
            if pair is None:
                return TypeMatch(
                    kind, target, False, ("rule",), f"{target} shares no enumerator with it"
                )
            return TypeMatch(kind, target, True, ("rule", "enumerators"))
        registered = self.is_registered(ours)
        why = self.handles_differ(ours, theirs) if registered else self.differs(ours, theirs)
        proof = {"record": "layout", "scalar": "width", "function": "signature"}.get(kind, "rule")
        if why:
            return TypeMatch(kind, target, False, ("rule",), why)
        return TypeMatch(kind, target, True, tuple(dict.fromkeys(("rule", proof))))

    def _paired(self, name: str) -> str | None:
        """The counterpart of a tag (``struct X_st``) whose typedef is what the grammar names."""
        if name in self._enums:
            return self._enums[name].rocm.name
        if name in self._handles:
            theirs = self._handles[name]
            return spell(theirs.to) if isinstance(theirs, Pointer) else None
        return self._records.get(name)

    def _kind(self, ours: Type) -> TypeKind:
        base = ours
        if isinstance(base, Pointer):
            if isinstance(base.to, Callback):
                return "function"
            if isinstance(base.to, Named) and base.to.name in self._registered_bases:
                return "handle"
            if isinstance(base.to, Named) and base.to.name in self.cuda.records:
                return "handle" if self.cuda.records[base.to.name].opaque else "alias"
            return "alias"
        if isinstance(base, Callback):
            return "function"
        if isinstance(base, Named):
            if base.name in self.cuda.enums:
                return "enum"
            if base.name in self.cuda.records:
                opaque = self.cuda.records[base.name].opaque
                return "handle" if opaque else "record"
            return "scalar"
        return "alias"

    def _needs_no_target(self, ours: Type) -> bool:
        if isinstance(ours, Named):
            return ours.name in INTEGERS or ours.name in FLOATS or ours.name == "void"
        if isinstance(ours, Pointer):
            return self._needs_no_target(ours.to)
        if isinstance(ours, Callback):
            return all(self._needs_no_target(t) for t in (ours.result, *ours.params))
        return False


def _is_const(type_: Type) -> bool:
    return isinstance(type_, Named | Pointer) and type_.const


@cache
def _strip(type_: Type) -> Type:
    """Without const, at all levels."""
    if isinstance(type_, Named):
        return Named(type_.name)
    if isinstance(type_, Pointer):
        return Pointer(_strip(type_.to))
    return type_


def _same(want: Type, have: Type) -> bool:
    return _strip(want) == _strip(have)


@dataclass(frozen=True)
class _Leaf:
    name: str
    offset: int
    bits: int | None
    type: str
    optional: bool  # a member of a union: the other side may not know it


def _leaves(
    fields: Sequence[RecordField], union: bool, base: int = 0, path: str = ""
) -> Iterator[_Leaf]:
    for field in fields:
        name = f"{path}{field.name}"
        if field.fields is not None and not field.length:
            prefix = f"{name}." if field.name else path
            inside = union or field.type == "union"
            yield from _leaves(field.fields, inside, base + field.offset, prefix)
        elif field.fields is not None:
            yield _Leaf(name, base + field.offset, None, "void", union)
        else:
            offset = field.offset + (base * 8 if field.bits is not None else base)
            yield _Leaf(name, offset, field.bits, field.type, union)


def _plain(name: str) -> str:
    return _NOT_ALNUM.sub("", name.lower())
