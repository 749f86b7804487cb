"""The one canonical form of ``mappings/<library>.yaml``: ``dump(load(file)) == file``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from collections.abc import Mapping as MappingABC

from .base import Model
from .mapping import EnumEntry, FunctionEntry, Mapping

_KEY = re.compile(r"[A-Za-z_][\w@.]*\Z")
# Safe without quotes after "key: " and inside [..] and {..}.
_FLOW = re.compile(r"[A-Za-z_][\w .@/-]*\Z")
_BLOCK = re.compile(r"[A-Za-z_(][^#:\n\"'\\&!%@`{}]*\Z")
_NOT_TEXT = {"null", "true", "false", "yes", "no", "on", "off"}


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def scalar(text: str, *, flow: bool = False) -> str:
    """A string as a YAML scalar, quoted where YAML would read something else."""
    fits = (_FLOW if flow else _BLOCK).match(text)
    if fits and text.lower() not in _NOT_TEXT and not text.endswith((" ", ":")):
        return text
    return _quoted(text)


def _key(text: str) -> str:
    return text if _KEY.match(text) and text.lower() not in _NOT_TEXT else _quoted(text)


def flow_list(items: Iterable[str]) -> str:
    """``[a, b]``."""
    return "[" + ", ".join(scalar(i, flow=True) for i in items) + "]"


def flow_map(items: MappingABC[str, str]) -> str:
    """``{a: b}``."""
    return "{" + ", ".join(f"{_key(k)}: {scalar(v, flow=True)}" for k, v in items.items()) + "}"


def _value(value: object, *, flow: bool) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return flow_list(str(v) for v in value)
    if isinstance(value, dict):
        return flow_map(value)
    return scalar(str(value), flow=flow)


def _one_line(entry: Model) -> str:
    """A small entry on one line, without the fields that have their default."""
    fields = type(entry).model_fields
    parts = [
        f"{name}: {_value(value, flow=True)}"
        for name, value in entry
        if fields[name].is_required() or value != fields[name].default
    ]
    return "{" + ", ".join(parts) + "}"


def _function(name: str, entry: FunctionEntry) -> Iterable[str]:
    fields = FunctionEntry.model_fields
    yield f"  {_key(name)}:"
    for field, value in entry:
        always = fields[field].is_required() or field in ("target", "windows", "evidence")
        if always or value != fields[field].default:
            yield f"    {field}: {_value(value, flow=False)}"


def _enum(name: str, entry: EnumEntry) -> Iterable[str]:
    yield f"  {_key(name)}:"
    yield f"    target: {_value(entry.target, flow=False)}"
    yield "    values:"
    for enumerator, value in entry.values.items():
        yield f"      {_key(enumerator)}: {_one_line(value)}"
    if entry.back:
        yield "    back:"
        for theirs, ours in entry.back.items():
            yield f"      {_key(theirs)}: {scalar(ours)}"


def dump_mapping(mapping: Mapping) -> str:
    """The text of ``mappings/<library>.yaml``."""
    lines = [
        f"# How {mapping.library} maps to {', '.join(mapping.targets)}. Written by",
        f"# 'cudaway-gen match' from mappings/api and mappings/rules/{mapping.library}.yaml.",
        f"# People decide otherwise in mappings/overrides/{mapping.library}.yaml;",
        "# docs/mapping-format.md explains the fields.",
        f"library: {mapping.library}",
        f"targets: {flow_list(mapping.targets)}",
        "functions:",
    ]
    for name, entry in mapping.functions.items():
        lines += _function(name, entry)
    lines.append("types:")
    for name, type_entry in mapping.types.items():
        lines.append(f"  {_key(name)}: {_one_line(type_entry)}")
    lines.append("enums:")
    for name, enum_entry in mapping.enums.items():
        lines += _enum(name, enum_entry)
    return "\n".join(lines) + "\n"
