"""Mapping and overrides together, checked against the headers."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from ..errors import MappingError, MappingErrors
from ..model.api import Function
from ..model.mapping import Argument, FunctionEntry, FunctionOverride, Mapping
from ..model.yamlio import load_yaml
from .engine import Matcher, MatchInput


class Resolver:
    """Joins one library's mapping with its overrides.

    Args:
        given: what the mapping was derived from.
        mapping_path: where the mapping is, for errors.
        overrides_path: where the overrides are, for errors.
        adapters: names of the hand-written adapter functions that exist.
    """

    def __init__(
        self,
        given: MatchInput,
        mapping_path: Path,
        overrides_path: Path,
        adapters: frozenset[str] = frozenset(),
    ) -> None:
        self._given = given
        self._mapping_path = mapping_path
        self._overrides_path = overrides_path
        self._adapters = adapters

    def resolve(self, mapping: Mapping) -> Mapping:
        """Apply the overrides.

        Raises:
            MappingErrors: every override that names nothing, repeats the default or contradicts
                the headers.
        """
        overrides = self._given.overrides
        if overrides is None:
            return mapping
        functions = dict(mapping.functions)
        errors = []
        for name, override in overrides.functions.items():
            try:
                entry = functions.get(name)
                if entry is None:
                    near = [k for k in functions if k.partition("@")[0] == name.partition("@")[0]]
                    hint = f"; there is {', '.join(near)}" if near else ""
                    message = f"{name}: no such function in {mapping.library}{hint}"
                    errors.append(self._error(("functions", name), message))
                    continue
                functions[name] = self._override(name, entry, override)
            except (ValueError, ValidationError) as error:
                errors.append(self._error(("functions", name), f"{name}: {_plain(error)}"))
        for name, enum_override in overrides.enums.items():
            if not enum_override.reason.strip():
                errors.append(self._error(("enums", name), f"{name}: an override needs a reason"))
            known = mapping.enums.get(name)
            if known is None:
                errors.append(self._error(("enums", name), f"{name}: no such enumeration"))
                continue
            errors += self._check_enum(name, enum_override.values, enum_override.back)
        if errors:
            raise MappingErrors(errors) if len(errors) > 1 else errors[0]
        return mapping.model_copy(update={"functions": functions})

    def _error(self, at: tuple[str, ...], message: str) -> MappingError:
        _, lines = load_yaml(self._overrides_path)
        return MappingError(
            message,
            path=self._overrides_path,
            line=next((lines[at[:n]] for n in range(len(at), 0, -1) if at[:n] in lines), None),
            remedy="correct the override, or remove it",
        )

    def _override(
        self, name: str, entry: FunctionEntry, override: FunctionOverride
    ) -> FunctionEntry:
        if not override.reason.strip():
            raise ValueError("an override needs a reason")
        changes: dict[str, object] = {
            field: getattr(override, field)
            for field in ("target", "strategy", "adapter", "candidate", "args", "cuda")
            if field in override.model_fields_set
        }
        if changes.get("strategy") in ("unsupported", "noop"):
            candidate = changes.get("candidate", entry.candidate or entry.target)
            changes.update(target=None, args=None, adapter=None, candidate=candidate)
        changes["reason"] = override.reason
        changes["evidence"] = ("override",)
        merged = entry.model_dump() | changes
        if merged["strategy"] in ("direct", "convert"):
            merged["candidate"] = None
            merged |= self._call(name, entry, merged)
        elif merged["strategy"] == "adapter":
            merged["candidate"] = None
            if merged["adapter"] not in self._adapters:
                raise ValueError(f"runtime/adapters has no function {merged['adapter']}")
            merged |= self._described(entry, merged["target"])
        elif merged["candidate"] is not None:
            merged |= self._described(entry, merged["candidate"])
        result = FunctionEntry.model_validate(merged)
        if _decision(result) == _decision(entry):
            raise ValueError("the override repeats what the machine derived")
        return result

    def _described(self, entry: FunctionEntry, name: object) -> dict[str, object]:
        """Where a target exists that is named without its arguments."""
        if name is None:
            return {"rocm": (), "windows": "missing"}
        matcher = self._given.matcher(entry.versions[-1])
        target = matcher.functions.get(str(name))
        if target is None:
            raise ValueError(f"the ROCm headers declare no {name}")
        return {"rocm": matcher.same_in(target), "windows": matcher.windows(target.name)}

    def _call(
        self, name: str, entry: FunctionEntry, merged: dict[str, object]
    ) -> dict[str, object]:
        """Check a target that a person chose, and work out its arguments where none are given."""
        matcher = self._given.matcher(entry.versions[-1])
        function = matcher.snapshot.functions.get(name.partition("@")[0])
        target = matcher.functions.get(str(merged["target"]))
        if function is None:
            raise ValueError("no header declares it, so its arguments are unknown")
        if target is None:
            raise ValueError(f"the ROCm headers declare no {merged['target']}")
        given = merged["args"]
        if isinstance(given, dict):
            arguments = [Argument.parse(p, t) for p, t in given.items()]
            wrong = matcher.unifier.check(function, target, arguments)
        else:
            unified = matcher.unifier.unify(function, target)
            wrong = list(unified.reasons)
            merged["args"] = (
                None if unified.direct else {a.parameter: str(a) for a in unified.arguments}
            )
        if wrong:
            raise ValueError("; ".join(wrong))
        merged["strategy"] = "direct" if merged["args"] is None else "convert"
        return {
            "rocm": matcher.same_in(target),
            "windows": matcher.windows(target.name),
        }

    def _check_enum(
        self, name: str, values: dict[str, str | None], back: dict[str, str]
    ) -> list[MappingError]:
        errors = []
        matchers = [self._given.matcher(version) for version in self._given.cuda]
        ours = {
            e
            for m in matchers
            if name in m.types.cuda.enums
            for e in m.types.cuda.enums[name].values
        }
        pair = next(
            (p for m in reversed(matchers) for p in m.types.pairs() if p.cuda.name == name), None
        )
        if pair is None:
            return [self._error(("enums", name), f"{name}: the type map gives it no counterpart")]
        for enumerator, target in values.items():
            at = ("enums", name, "values", enumerator)
            if enumerator not in ours:
                errors.append(self._error(at, f"{name} has no enumerator {enumerator}"))
            elif target is not None and target not in pair.rocm.values:
                errors.append(self._error(at, f"{pair.rocm.name} has no enumerator {target}"))
        for target, enumerator in back.items():
            at = ("enums", name, "back", target)
            if target not in pair.rocm.values:
                errors.append(self._error(at, f"{pair.rocm.name} has no enumerator {target}"))
            elif enumerator not in ours:
                errors.append(self._error(at, f"{name} has no enumerator {enumerator}"))
        return errors

    # -- what a mapping must satisfy, whoever wrote it ---------------------------------------------

    def check(self, mapping: Mapping) -> None:
        """Check a mapping against the headers and the export lists.

        Raises:
            MappingErrors: an export without an entry, an entry without an export or declaration, a
                target that ROCm does not declare, an arity, width or value that differs.
        """
        problems: list[tuple[tuple[str, ...], str]] = []
        for name, entry in mapping.functions.items():
            problems += [(("functions", name), f"{name}: {p}") for p in self._entry(name, entry)]
        rows: dict[str, set[str]] = {}
        for name, entry in mapping.functions.items():
            rows.setdefault(name.partition("@")[0], set()).update(entry.versions)
        for version, exported in self._given.exports.items():
            for missing in sorted(n for n in exported if version not in rows.get(n, ())):
                problems.append(
                    (("functions",), f"CUDA {version} exports {missing}; it has no entry")
                )
        problems += self._values(mapping)
        if problems:
            raise self._problems(problems)

    def _problems(self, problems: list[tuple[tuple[str, ...], str]]) -> MappingErrors:
        lines: dict[tuple[str | int, ...], int] = {}
        if self._mapping_path.is_file():
            _, lines = load_yaml(self._mapping_path)
        remedy = "run 'cudaway-gen match' to derive it again, or decide in the overrides"
        return MappingErrors(
            [
                MappingError(m, path=self._mapping_path, line=lines.get(at), remedy=remedy)
                for at, m in problems
            ]
        )

    def _entry(self, name: str, entry: FunctionEntry) -> list[str]:
        bare = name.partition("@")[0]
        wrong = []
        for version in entry.versions:
            if version not in self._given.cuda:
                wrong.append(f"there is no snapshot of CUDA {version}")
                continue
            matcher = self._given.matcher(version)
            function = matcher.snapshot.functions.get(bare)
            if function is None:
                if bare not in self._given.exports[version]:
                    wrong.append(f"CUDA {version} neither declares nor exports it")
                continue
            wrong += self._called(matcher, function, entry)
        return list(dict.fromkeys(wrong))

    def _called(self, matcher: Matcher, function: Function, entry: FunctionEntry) -> list[str]:
        if entry.strategy not in ("direct", "convert"):
            return []
        target = matcher.functions.get(entry.target or "")
        if target is None:
            return [f"the ROCm headers declare no {entry.target}"]
        arguments = entry.arguments
        if arguments is None:
            unified = matcher.unifier.unify(function, target)
            if unified.reasons:
                return [f"{target.name} does not fit: {'; '.join(unified.reasons)}"]
            return [] if unified.direct else [f"{target.name} needs conversions: strategy convert"]
        renamed = _by_position(arguments, function, matcher, entry)
        return matcher.unifier.check(function, target, renamed)

    def _values(self, mapping: Mapping) -> list[tuple[tuple[str, ...], str]]:
        problems: list[tuple[tuple[str, ...], str]] = []
        for name, enum in mapping.enums.items():
            for key, entry in enum.values.items():
                at = ("enums", name, "values", key)
                bare = key.partition("@")[0]
                for version in entry.versions:
                    declared = (
                        self._given.cuda[version].enums.get(name)
                        if version in self._given.cuda
                        else None
                    )
                    if declared is None or str(declared.values.get(bare)) != entry.value:
                        problems.append((at, f"{bare} is not {entry.value} in CUDA {version}"))
                if entry.target is None:
                    continue
                rocm = self._given.matcher(entry.versions[-1]).types.rocm.enums.get(
                    enum.target or ""
                )
                if rocm is None or str(rocm.values.get(entry.target)) != entry.target_value:
                    problems.append((at, f"{entry.target} is not {entry.target_value} in ROCm"))
                elif entry.strategy == "direct" and entry.value != entry.target_value:
                    problems.append(
                        (at, f"{bare} and {entry.target} differ in value: strategy convert")
                    )
        return problems


def _by_position(
    arguments: tuple[Argument, ...], function: Function, matcher: Matcher, entry: FunctionEntry
) -> list[Argument]:
    """Arguments in the parameter names of one version, where versions name them differently."""
    newest = matcher.given.cuda[entry.versions[-1]].functions.get(function.name)
    if newest is None or len(newest.params) != len(function.params):
        return list(arguments)
    rename = {
        n.name or f"arg{i}": o.name or f"arg{i}"
        for i, (n, o) in enumerate(zip(newest.params, function.params, strict=True))
    }
    return [
        a
        if a.conversion == "literal"
        else a.model_copy(update={"source": rename.get(a.source, a.source)})
        for a in arguments
    ]


def _decision(entry: FunctionEntry) -> dict[str, object]:
    return entry.model_dump(include={"target", "strategy", "adapter", "candidate", "args", "cuda"})


def _plain(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return "; ".join(str(e["msg"]).removeprefix("Value error, ") for e in error.errors())
    return str(error)
