"""Proxies: the exported functions of one library, and what each does."""

from __future__ import annotations

from collections.abc import Container, Iterator
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field, replace

from ..errors import MappingError
from ..model.api import Function, Param
from ..model.libraries import CudaStatus
from ..model.mapping import Argument, Conversion, FunctionEntry, Mapping
from .banner import banner
from .convert import EnumPair, pairs
from .ctext import (
    WIDTH,
    builtin,
    comment,
    decay,
    declare,
    fill,
    pointee,
    portable,
    qualifier,
    quote,
    style,
)
from .exports import Exported
from .inputs import Inputs
from .scope import Scope

# Names that the template gives to local variables.
_LOCALS = frozenset(("call", "found", "refusal", "result", "status", "target"))
# What a function answers that owes a text and has none: programs print it without a test for null.
_NO_TEXT = '"not supported"'
_UNLISTED = "no header declares it, and the mapping does not know it"


@dataclass(frozen=True)
class Check:
    """A test that ends a call early; without an answer, a statement."""

    test: str
    answer: str = ""


@dataclass(frozen=True)
class FunctionText:
    """One function, ready to be printed."""

    kind: str
    comment: str
    head: str
    answer: str = ""
    refusal: str = ""
    target: str = ""
    unavailable: str = ""
    locals: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    call: str = ""
    failed: str = ""
    failure: str = ""
    outputs: tuple[Check, ...] = ()
    guard_begin: str = ""
    guard_end: str = ""


@dataclass(frozen=True)
class DataText:
    """Exported objects of some platforms; no condition where all have them."""

    condition: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Context:
    """One source file."""

    banner: str
    summary: str
    includes: tuple[str, ...]
    namespace: str
    kinds: tuple[str, ...]
    functions: tuple[FunctionText, ...]
    data: tuple[DataText, ...]


def context(
    inputs: Inputs,
    mapping: Mapping,
    scope: Scope,
    targets: MappingType[str, Scope],
    exported: Exported,
    template: str,
) -> Context:
    """All exported functions of one namespace."""
    writer = _Writer(inputs, mapping, scope, targets)
    functions = [writer.function(name) for name in exported.functions]
    windows = [writer.function(name) for name in exported.windows_functions]
    if windows:
        guard = "#if defined(_WIN32)  // only NVIDIA's DLLs export these"
        windows[0] = replace(windows[0], guard_begin=guard)
        windows[-1] = replace(windows[-1], guard_end="#endif")
    own = inputs.libraries.cuda[mapping.library]
    includes = [scope.header, *(targets[t].header for t in mapping.targets)]
    includes.append(f"convert/{scope.folder}/{scope.library}.h")
    includes += ["cudaway/proxy.h", "runtime/targets.h"]
    if writer.adapters:
        includes.append(f"adapters/{mapping.library}.h")
    return Context(
        banner=banner(template, [f"mappings/{mapping.library}.yaml", "mappings/abi"]),
        summary=f"What programs find when they load {own.title}.",
        includes=tuple(includes),
        namespace=scope.namespace,
        kinds=tuple(
            f'constexpr HandleKind {kind}_kind{{"{kind}"}};' for kind in sorted(writer.kinds)
        ),
        functions=(*functions, *windows),
        data=tuple(_data(exported)),
    )


def _data(exported: Exported) -> Iterator[DataText]:
    linux, windows = set(exported.data), set(exported.windows_data)
    for condition, names in (
        ("", linux & windows),
        ("!defined(_WIN32)", linux - windows),
        ("defined(_WIN32)", windows - linux),
    ):
        if names:
            lines = (f"CUDAWAY_EXPORT Unknown {name}{{}};" for name in sorted(names))
            yield DataText(condition, tuple(lines))


@dataclass
class _Body:
    """A call while it is put together."""

    locals: list[str] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    arguments: list[str] = field(default_factory=list)
    outputs: list[Check] = field(default_factory=list)
    used: set[str] = field(default_factory=set)


class _Writer:
    """Puts functions of one namespace together."""

    def __init__(
        self,
        inputs: Inputs,
        mapping: Mapping,
        scope: Scope,
        targets: MappingType[str, Scope],
    ) -> None:
        self.kinds: set[str] = set()
        self.adapters = False
        libraries = inputs.libraries
        self._inputs = inputs
        self._libraries = libraries
        self._mapping = mapping
        self._scope = scope
        self._targets = targets
        self._status: CudaStatus = libraries.cuda[mapping.library].status
        status = scope.enum(self._status.type)
        self._status_enum = status.name if status is not None else ""
        self._pairs = pairs(libraries, mapping, scope, targets)
        self._qualify = {t: qualifier(t, targets[t].names) for t in mapping.targets}
        self._variants: dict[str, list[FunctionEntry]] = {}
        for key, entry in mapping.functions.items():
            self._variants.setdefault(key.partition("@")[0], []).append(entry)

    def _entry(self, name: str) -> FunctionEntry | None:
        variants = self._variants.get(name, [])
        for version in self._scope.versions:
            for entry in variants:
                if version in entry.versions:
                    return entry
        return variants[0] if variants else None

    def function(self, name: str) -> FunctionText:
        """One exported function."""
        entry = self._entry(name)
        function = self._scope.functions.get(name)
        if function is None:
            return self._undeclared(name, entry)
        if entry is None:
            return self._refuse(function, "the mapping does not know it", None)
        if entry.strategy == "unsupported":
            return self._refuse(function, entry.reason or "", entry.candidate)
        if entry.strategy == "noop":
            return FunctionText(
                kind="noop",
                comment=comment(f"{name}: does nothing. {entry.reason or ''}"),
                head=self._head(function, ()),
                answer="  " + self._done(function, f'"{name}"', self._success(function)),
            )
        if entry.strategy == "adapter":
            self.adapters = True
            return self._adapter(function, entry)
        return self._call(function, entry)

    # What all functions have.

    def _head(self, function: Function, used: Container[str]) -> str:
        """The first line of a definition; what it does not use has its name in a comment."""
        params = []
        for name, param in zip(_names(function), function.params, strict=True):
            text = self._spell(param.type, param.resolved, function.name)
            params.append(declare(text, name if name in used else f"/*{name}*/"))
        if function.variadic:
            params.append("...")
        result = style(self._spell(function.result, function.resolved_result, function.name))
        return fill(f'extern "C" CUDAWAY_EXPORT {result} {function.name}(', params, ") {", 4)

    def _spell(self, type_: str, canonical: str, function: str) -> str:
        text = portable(type_, canonical, self._scope.names)
        if text is None:
            raise MappingError(
                f"{function}: no header of ours can spell the type {type_}",
                path=f"mappings/api/cuda-{self._scope.versions[0]}/{self._scope.library}.jsonl",
                remedy="run 'cudaway-gen extract' again",
            )
        return text

    def _is_status(self, function: Function) -> bool:
        return function.resolved_result == self._status_enum

    def _success(self, function: Function) -> str:
        return self._status.success if self._is_status(function) else self._zero(function)

    def _failure(self, function: Function, status: str) -> str:
        return status if self._is_status(function) else self._zero(function)

    def _zero(self, function: Function) -> str:
        """What stands for a result of a function that has no status."""
        result = function.resolved_result
        if result == "void":
            return ""
        if decay(result) == "const char *":
            return _NO_TEXT
        return (
            f"{style(self._spell(function.result, result, function.name))}{{}}"
            if ("*" not in result)
            else "nullptr"
        )

    def _done(self, function: Function, name: str, result: str) -> str:
        if function.resolved_result == "void":
            return f"done({name});"
        if result == "nullptr":
            return f"done({name});\n  return nullptr;"
        return f"return done({name}, {result});"

    def _refuse(self, function: Function, reason: str, candidate: str | None) -> FunctionText:
        status = self._failure(function, self._status.not_supported)
        answer = f"return refuse(refusal, {status});"
        if not status:
            answer = "refused(refusal);"
        elif status == "nullptr":
            answer = "refused(refusal);\n  return nullptr;"
        return FunctionText(
            kind="refuse",
            comment=f"// {function.name}: unsupported",
            head=self._head(function, ()),
            refusal=_refusal(function.name, reason, candidate),
            answer=answer,
        )

    def _undeclared(self, name: str, entry: FunctionEntry | None) -> FunctionText:
        """An export that no public header declares: its arguments are unknown."""
        return FunctionText(
            kind="refuse",
            comment=f"// {name}: unsupported, and not declared by any public header",
            head=f'extern "C" CUDAWAY_EXPORT {self._status.type} {name}() {{',
            refusal=_refusal(
                name,
                (entry.reason if entry else None) or _UNLISTED,
                entry.candidate if entry else None,
            ),
            answer=f"return refuse(refusal, {self._status.not_supported});",
        )

    def _adapter(self, function: Function, entry: FunctionEntry) -> FunctionText:
        names = _names(function)
        if function.resolved_result == "void":
            call = fill(f"  adapters::{entry.adapter}(", names, ");", 6)
            call += f'\n  done("{function.name}");'
        else:
            call = fill(
                f'  return done("{function.name}", adapters::{entry.adapter}(', names, "));", 6
            )
        target = f" -> {entry.target}" if entry.target else ""
        return FunctionText(
            kind="adapter",
            comment=f"// {function.name}{target}, by hand",
            head=self._head(function, names),
            answer=call,
        )

    # Calls of the target.

    def _call(self, function: Function, entry: FunctionEntry) -> FunctionText:
        target, library = self._target(function, entry)
        body = self._arguments(function, entry, target, library)
        status = self._targets[library].enum(self._libraries.rocm[library].status.type)
        target_status = status is not None and target.resolved_result == status.name
        both = target_status and self._is_status(function)
        void = function.resolved_result == "void"

        text = {"failed": "", "failure": "", "answer": ""}
        if body.outputs and both:
            call = fill("  const auto status = translate(call(", body.arguments, "));", 6)
            text["failed"] = f"status != {self._status.success}"
            text["failure"] = text["answer"] = "return done(target.function, status);"
        elif body.outputs and target_status:
            success = f"{library}::{self._libraries.rocm[library].status.success}"
            call = fill("  const auto result = call(", body.arguments, ");", 6)
            text["failed"] = f"result != {success}"
            text["failure"] = _indent(
                self._done(function, "target.function", self._zero(function)), 2
            )
            text["answer"] = self._done(function, "target.function", self._success(function))
        elif target.resolved_result == "void" or void or (self._is_status(function) and not both):
            discard = "" if target.resolved_result == "void" else "static_cast<void>("
            call = fill(f"  {discard}call(", body.arguments, ");" if not discard else "));", 6)
            text["answer"] = self._done(function, "target.function", self._success(function))
        else:
            if both:
                head, tail = "translate(call(", "))"
            elif builtin(target.resolved_result) and (
                target.resolved_result == function.resolved_result
            ):
                head, tail = "call(", ")"
            else:
                result = style(
                    self._spell(function.result, function.resolved_result, function.name)
                )
                head, tail = f"pass<{result}>(call(", "))"
            if body.outputs:
                call = fill(f"  const auto result = {head}", body.arguments, f"{tail};", 6)
                text["answer"] = self._done(function, "target.function", "result")
            elif "*" in function.resolved_result:
                call = fill(f"  const auto result = {head}", body.arguments, f"{tail};", 6)
                text["answer"] = "return done(target.function, result);"
            else:
                call = fill(
                    f"  return done(target.function, {head}", body.arguments, f"{tail});", 6
                )
        return FunctionText(
            kind="call",
            comment=comment(f"{function.name} -> {target.name}"),
            head=self._head(function, body.used),
            target=fill(
                f"  static constinit Target<{library}::{target.name}_t> target{{",
                [f"{library}_library", f'"{function.name}"', f'"{target.name}"'],
                "};",
                6,
            ),
            unavailable=_indent(
                self._done(
                    function,
                    "target.function",
                    self._failure(function, self._status.unavailable),
                )
                + ("\n  return;" if void else ""),
                2,
            ),
            locals=tuple(body.locals),
            checks=tuple(body.checks),
            call=call,
            outputs=tuple(body.outputs),
            **text,
        )

    def _target(self, function: Function, entry: FunctionEntry) -> tuple[Function, str]:
        for library in self._mapping.targets:
            found = self._targets[library].functions.get(entry.target or "")
            if found is not None:
                return found, library
        raise MappingError(
            f"{function.name}: {' and '.join(self._mapping.targets)} have no function "
            f"{entry.target}",
            path=f"mappings/{self._mapping.library}.yaml",
            remedy="correct the target, or make the function unsupported",
        )

    def _arguments(
        self, function: Function, entry: FunctionEntry, target: Function, library: str
    ) -> _Body:
        arguments = entry.arguments
        params = self._parameters(function, entry)
        if arguments is None:
            if len(function.params) != len(target.params):
                raise self._wrong(
                    function,
                    f"{target.name} has {len(target.params)} parameters, not "
                    f"{len(function.params)}",
                )
            arguments = tuple(
                Argument(parameter=q.name or f"arg{i}", source=name)
                for i, (name, q) in enumerate(zip(params, target.params, strict=True))
            )
        if len(arguments) != len(target.params):
            raise self._wrong(
                function, f"{target.name} has {len(target.params)} parameters, not {len(arguments)}"
            )
        body = _Body()
        for argument, to in zip(arguments, target.params, strict=True):
            if argument.conversion == "literal":
                body.arguments.append(self._literal(argument, to, library))
                continue
            source = params.get(argument.source)
            if source is None:
                raise self._wrong(function, f"it has no parameter {argument.source}")
            name, param = source
            body.used.add(name)
            self._argument(body, function, name, argument.conversion, param, to, library)
        return body

    def _parameters(self, function: Function, entry: FunctionEntry) -> dict[str, tuple[str, Param]]:
        """Name here and declaration of each parameter, by the name that the entry gives it.

        An entry that serves several versions names parameters as the newest of them does.
        """
        names = _names(function)
        named = [p.name or f"arg{i}" for i, p in enumerate(function.params)]
        newest = self._inputs.snapshots.get((f"cuda-{entry.versions[-1]}", self._scope.library))
        other = newest.functions.get(function.name) if newest is not None else None
        if other is not None and len(other.params) == len(function.params):
            named = [p.name or f"arg{i}" for i, p in enumerate(other.params)]
        return {
            key: (name, param)
            for key, name, param in zip(named, names, function.params, strict=True)
        }

    def _argument(
        self,
        body: _Body,
        function: Function,
        name: str,
        how: Conversion,
        source: Param,
        to: Param,
        library: str,
    ) -> None:
        local = f"to_{name}"
        target_type = self._target_type(to, library)
        if how == "":
            same = builtin(source.resolved) and decay(source.resolved) == decay(to.resolved)
            body.arguments.append(name if same else f"pass<{style(target_type)}>({name})")
            return
        if how == "stream":
            body.arguments.append(f"as_stream<{style(target_type)}>({name})")
            return
        out = how.endswith("_out")
        if out:
            inner = pointee(target_type)
            if inner is None:
                raise self._wrong(function, f"{how}: {to.name} of the target is no pointer")
            target_type = inner
        if how in ("enum", "enum_out"):
            pair = self._enum_pair(function, source, name)
            target_type = pair.target
        body.locals.append(f"{style(target_type)} {local}{{}};")
        if out:
            body.checks.append(
                Check(
                    f"{name} == nullptr",
                    self._reject(function, name, "nullptr", self._status.invalid_value),
                )
            )
            body.arguments.append(
                self._as_argument(f"&{local}", f"{target_type} *", to, library, how)
            )
        else:
            body.arguments.append(self._as_argument(local, target_type, to, library, how))
        invalid = self._reject(function, name, name, self._status.invalid_value)
        unknown = self._reject(function, name, local, self._status.unknown, "reject_answer")
        if how == "enum":
            body.checks.append(Check(f"!convert({name}, {local})", invalid))
        elif how == "enum_out":
            body.outputs.append(Check(f"!convert_back({local}, *{name})", unknown))
        elif how == "width":
            body.checks.append(Check(f"!fit({name}, {local})", invalid))
        elif how == "width_out":
            body.outputs.append(Check(f"!fit({local}, *{name})", unknown))
        else:
            self._handle(body, function, source, name, how)

    def _handle(self, body: _Body, function: Function, source: Param, name: str, how: str) -> None:
        local = f"to_{name}"
        if how == "handle_out":
            type_, canonical = pointee(source.type), pointee(source.resolved)
            kind = self._kind(type_ or source.type, canonical or source.resolved)
            no_room = self._reject(function, name, "HandleStatus::null", self._status.unknown)
            body.outputs.append(Check(f"!publish({kind}, {local}, *{name})", no_room))
            return
        kind = self._kind(decay(source.type), decay(source.resolved))
        looked_up = "find"
        if how == "handle_close":
            handle = style(self._spell(decay(source.type), decay(source.resolved), function.name))
            body.locals.append(f"Closing<{handle}> closing_{name};")
            looked_up = f"closing_{name}.claim"
            body.outputs.append(Check(f"closing_{name}.closed();"))
        test = f"const auto found = {looked_up}({kind}, {name}, {local}); found != HandleStatus::ok"
        if len(test) > WIDTH - len("  if () {"):
            start = "  if ("
            head = f"{start}const auto found = {looked_up}("
            test = fill(head, [kind, name, local], ");", 10).removeprefix(start)
            test += "\n      found != HandleStatus::ok"
        body.checks.append(
            Check(
                test,
                self._reject(function, name, "found", self._status.invalid_handle),
            )
        )

    def _kind(self, type_: str, canonical: str) -> str:
        kind = self._scope.handle_name(type_, canonical)
        self.kinds.add(kind)
        return f"{kind}_kind"

    def _enum_pair(self, function: Function, source: Param, name: str) -> EnumPair:
        base = decay(source.type)
        inner = pointee(base)
        enum = self._scope.enum(inner if inner is not None else base)
        pair = self._pairs.get(enum.name) if enum is not None else None
        if pair is None:
            raise self._wrong(function, f"{name} has no enumeration that is mapped")
        return pair

    def _as_argument(self, text: str, type_: str, to: Param, library: str, how: str) -> str:
        """A local variable as the target takes it."""
        if how not in ("enum", "enum_out"):
            return text
        enum = self._targets[library].enum(type_.removesuffix(" *").rpartition("::")[2])
        expected = decay(to.resolved)
        own = f"{enum.name} *" if how == "enum_out" and enum else enum.name if enum else ""
        if own == expected:
            return text
        return f"pass<{style(self._target_type(to, library))}>({text})"

    def _target_type(self, to: Param, library: str) -> str:
        text = portable(to.type, to.resolved, self._targets[library].names)
        return self._qualify[library](decay(text or to.resolved))

    def _literal(self, argument: Argument, to: Param, library: str) -> str:
        value = argument.source
        if value in self._targets[library].enumerators:
            return f"{library}::{value}"
        if pointee(to.resolved) is not None:
            return "nullptr"
        if builtin(to.resolved):
            return value
        return f"static_cast<{style(self._target_type(to, library))}>({value})"

    def _reject(
        self, function: Function, name: str, value: str, status: str, how: str = "reject"
    ) -> str:
        result = self._failure(function, status)
        if not result or result == "nullptr":
            statement = f'    {how}(target, "{name}", {value}, 0);\n    return'
            return f"{statement} nullptr;" if result else f"{statement};"
        return fill(f"    return {how}(", ["target", f'"{name}"', value, result], ");", 8)

    def _wrong(self, function: Function, problem: str) -> MappingError:
        return MappingError(
            f"{function.name}: {problem}",
            path=f"mappings/{self._mapping.library}.yaml",
            remedy="correct args of the entry, or run 'cudaway-gen match' again",
        )


def _names(function: Function) -> list[str]:
    """What the parameters are called in a definition."""
    found = []
    for index, param in enumerate(function.params):
        name = param.name or f"arg{index}"
        found.append(f"{name}_" if name in _LOCALS else name)
    return found


def _indent(text: str, columns: int) -> str:
    return text.replace("\n", "\n" + " " * columns)


def _refusal(name: str, reason: str, candidate: str | None) -> str:
    items = [f'"{name}"', quote(reason, 6)]
    if candidate is not None:
        items.append(f'"{candidate}"')
    text = f"  static constinit Refusal refusal{{{', '.join(items)}}};"
    if len(text) <= WIDTH and "\n" not in text:
        return text
    return "  static constinit Refusal refusal{\n      " + ",\n      ".join(items) + "};"
