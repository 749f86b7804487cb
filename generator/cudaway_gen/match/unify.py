"""Signature unification: whether a ROCm function can answer a CUDA one, argument by argument."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model.api import Function, Param
from ..model.mapping import Argument, Conversion
from .ctype import INTEGERS, Array, Named, Pointer, Type, spell
from .rules import Rules
from .types import TypeMap

_NOT_ALNUM = re.compile(r"[^a-z0-9]")
_SIZE = re.compile(r"size|bytes|nnz|count", re.IGNORECASE)


@dataclass(frozen=True)
class Unified:
    """The outcome: the arguments of the target, or why there are none."""

    arguments: tuple[Argument, ...] = ()
    reasons: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether the signatures agree."""
        return not self.reasons

    @property
    def direct(self) -> bool:
        """Whether every argument passes as it is, in its place."""
        return all(a.conversion == "" for a in self.arguments)


class Unifier:
    """Compares signatures through one type map.

    Args:
        statuses: the status type of the CUDA library and of the target, both resolved names.
    """

    def __init__(self, types: TypeMap, rules: Rules, statuses: tuple[str, str]) -> None:
        self._types = types
        self._rules = rules
        self._create = re.compile(rules.create)
        self._destroy = re.compile(rules.destroy)
        self._streams = {types.cuda.resolve(name) for name in rules.streams}
        self._knows_streams = re.compile(rules.knows_streams)
        self._statuses = statuses
        self._known: dict[tuple[str, str], Unified] = {}

    def unify(self, cuda: Function, rocm: Function) -> Unified:
        """Unify positionally.

        Returns:
            The arguments, or every reason why the target cannot be called as it stands.
        """
        key = (cuda.name, rocm.name)
        if key not in self._known:
            self._known[key] = self._unify(cuda, rocm)
        return self._known[key]

    def _unify(self, cuda: Function, rocm: Function) -> Unified:
        result = self._result(cuda, rocm)
        reasons = [result] if result else []
        if cuda.variadic or rocm.variadic:
            reasons.append("a variable number of arguments")
        if len(cuda.params) != len(rocm.params):
            reasons.append(self._arity(cuda, rocm))
            return Unified(reasons=tuple(reasons))
        reasons += self._swapped(cuda.params, rocm.params)
        arguments = []
        for index, (ours, theirs) in enumerate(zip(cuda.params, rocm.params, strict=True)):
            name = theirs.name or f"arg{index}"
            conversion = self._argument(cuda, ours, rocm, theirs)
            if isinstance(conversion, _Refused):
                reasons.append(f"{ours.name or f'argument {index + 1}'}: {conversion.why}")
                continue
            source = ours.name or f"arg{index}"
            arguments.append(Argument(parameter=name, source=source, conversion=conversion))
        return Unified(tuple(arguments), tuple(reasons))

    def check(self, cuda: Function, rocm: Function, arguments: Sequence[Argument]) -> list[str]:
        """What is wrong with arguments that a person wrote; empty where they fit."""
        if len(arguments) != len(rocm.params):
            return [f"{rocm.name} takes {len(rocm.params)} arguments, {len(arguments)} are given"]
        known = {p.name or f"arg{i}": p for i, p in enumerate(cuda.params)}
        wrong = []
        result = self._result(cuda, rocm)
        if result:
            wrong.append(result)
        for index, (argument, theirs) in enumerate(zip(arguments, rocm.params, strict=True)):
            name = theirs.name or f"arg{index}"
            if argument.parameter != name:
                wrong.append(
                    f"argument {index + 1} of {rocm.name} is {name}, not {argument.parameter}"
                )
            if argument.conversion == "literal":
                why = self._literal(theirs, argument.source)
                if why:
                    wrong.append(f"{name}: {why}")
                continue
            if argument.source not in known:
                wrong.append(f"{cuda.name} has no parameter {argument.source}")
                continue
            found = self._argument(cuda, known[argument.source], rocm, theirs)
            if isinstance(found, _Refused):
                wrong.append(f"{argument.source}: {found.why}")
            elif found != argument.conversion:
                wrong.append(
                    f"{argument.source} needs {found or 'no conversion'!r}, "
                    f"not {argument.conversion!r}"
                )
        return wrong

    def _literal(self, rocm: Param, value: str) -> str | None:
        """Why a constant cannot be an argument; None where it can."""
        type_ = _decay(self._types.rocm.resolve(rocm.type))
        if isinstance(type_, Pointer):
            return None if value == "nullptr" else f"a pointer may only be nullptr, not {value}"
        if isinstance(type_, Named) and type_.name in self._types.rocm.enums:
            known = self._types.rocm.enums[type_.name].values
            return None if value in known else f"{type_.name} has no enumerator {value}"
        if type_ == Named("bool"):
            return None if value in ("true", "false") else f"{value} is no bool"
        number = re.fullmatch(r"-?\d+", value) is not None
        integer = isinstance(type_, Named) and type_.name in INTEGERS
        return None if number and integer else f"{value} is no {spell(type_)}"

    def _result(self, cuda: Function, rocm: Function) -> str | None:
        ours = self._types.cuda.resolve(cuda.result)
        theirs = self._types.rocm.resolve(rocm.result)
        status = isinstance(ours, Named) and ours.name == self._statuses[0]
        if status and isinstance(theirs, Named) and theirs.name == self._statuses[1]:
            return None
        if status:
            return f"returns {spell(theirs)} instead of a status"
        text = isinstance(ours, Pointer) and isinstance(ours.to, Named) and ours.to.name == "char"
        if text and not self._rules.texts:
            return "the text would speak of ROCm's names"
        why = self._types.differs(ours, theirs)
        return f"result: {why}" if why else None

    def _arity(self, cuda: Function, rocm: Function) -> str:
        ours = {self._plain(p) for p in cuda.params}
        theirs = {self._plain_target(p) for p in rocm.params}
        extra = [p.name for p in rocm.params if self._plain_target(p) not in ours]
        lost = [p.name for p in cuda.params if self._plain(p) not in theirs]
        text = f"{len(cuda.params)} arguments, {rocm.name} takes {len(rocm.params)}"
        if extra and len(extra) <= 8:
            text += f"; it also wants {', '.join(extra)}"
        if lost and len(lost) <= 8:
            text += f"; it has no {', '.join(lost)}"
        return text

    def _plain(self, param: Param) -> str:
        name = self._rules.parameters.get(param.name, param.name)
        return _NOT_ALNUM.sub("", name.lower())

    def _plain_target(self, param: Param) -> str:
        return _NOT_ALNUM.sub("", param.name.lower())

    def _swapped(self, cuda: Sequence[Param], rocm: Sequence[Param]) -> list[str]:
        """Arguments whose names say that they stand in another order."""
        ours = [self._plain(p) for p in cuda]
        theirs = [self._plain_target(p) for p in rocm]
        wrong = []
        for index, name in enumerate(ours):
            if (
                not name
                or name == theirs[index]
                or theirs.count(name) != 1
                or ours.count(name) != 1
            ):
                continue
            # The same name elsewhere, and what stands here is also one of ours: an exchange.
            if theirs[index] in ours:
                other = theirs.index(name)
                wrong.append(
                    f"{cuda[index].name} is argument {index + 1}, in the target {other + 1}"
                )
        return wrong

    def _argument(
        self, function: Function, cuda: Param, target: Function, rocm: Param
    ) -> Conversion | _Refused:
        types = self._types
        ours, theirs = types.cuda.resolve(cuda.type), types.rocm.resolve(rocm.type)
        ours, theirs = _decay(ours), _decay(theirs)
        same_name = self._plain(cuda) == self._plain_target(rocm)
        if types.is_registered(ours):
            why = types.handles_differ(ours, theirs)
            if why:
                return _Refused(why)
            return "handle_close" if self._destroy.fullmatch(function.name) else "handle"
        if isinstance(ours, Pointer) and types.is_registered(ours.to):
            if not isinstance(theirs, Pointer):
                return _Refused(f"{spell(ours)} is not {spell(theirs)}")
            why = types.handles_differ(ours.to, theirs.to)
            if why:
                return _Refused(why)
            if self._create.fullmatch(function.name) and not _const(ours.to):
                return "handle_out"
            return _Refused("a pointer to handles that the registry would have to translate")
        pair = types.enum_pair(ours, theirs)
        if pair is not None and pair.cuda.name in self._rules.open:
            if pair.same_values:
                return ""
            return _Refused(f"{pair.cuda.name} takes further values, and the numbers differ")
        if pair is not None:
            return "enum"
        why = types.differs(ours, theirs, names_agree=same_name)
        if why is None:
            stream = ours in self._streams and not self._knows_streams.fullmatch(target.name)
            return "stream" if stream else ""
        if isinstance(ours, Pointer) and isinstance(theirs, Pointer):
            return self._through_pointer(function, cuda, rocm, ours, theirs, why)
        if (
            isinstance(ours, Named)
            and isinstance(theirs, Named)
            and ours.name in INTEGERS
            and theirs.name in INTEGERS
        ):
            return "width"
        return _Refused(why)

    def _through_pointer(
        self, function: Function, cuda: Param, rocm: Param, ours: Pointer, theirs: Pointer, why: str
    ) -> Conversion | _Refused:
        """Values that the target writes and that are translated on the way back."""
        inside, outside = ours.to, theirs.to
        if _const(inside) or rocm.direction not in (None, "out"):
            return _Refused(why)
        getter = re.search(r"[Gg]et|_?[Bb]uffer_?[Ss]ize|Query", function.name) is not None
        if self._types.enum_pair(inside, outside) is not None:
            if rocm.direction == "out" or getter:
                return "enum_out"
            return _Refused(f"{cuda.name} may be read or written: no source says which")
        integers = (
            isinstance(inside, Named)
            and isinstance(outside, Named)
            and inside.name in INTEGERS
            and outside.name in INTEGERS
        )
        # One number, not an array: the target documents an output, and it is called a size.
        if integers and _SIZE.search(cuda.name) and (rocm.direction == "out" or getter):
            return "width_out"
        return _Refused(why)


@dataclass(frozen=True)
class _Refused:
    why: str


def _const(type_: Type) -> bool:
    return isinstance(type_, Named | Pointer) and type_.const


def _decay(type_: Type) -> Type:
    """Arrays as parameters are pointers; top-level const does not matter."""
    if isinstance(type_, Array):
        return Pointer(type_.of)
    if isinstance(type_, Named):
        return Named(type_.name)
    if isinstance(type_, Pointer):
        return Pointer(type_.to)
    return type_
