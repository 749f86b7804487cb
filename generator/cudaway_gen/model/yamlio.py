"""Reading YAML strictly, and knowing the line of every value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from ..errors import MappingError

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
M = TypeVar("M", bound=BaseModel)
Located = tuple[Any, dict[tuple[str | int, ...], int]]

# An anchor starts a value; the asterisks of C types never follow an ampersand.
_ANCHOR = re.compile(r"[\s\[{,]&\w")
# Scalars that YAML 1.1 reads as booleans although people mean words.
_WORDS = {"yes", "no", "on", "off"}


def load_yaml(path: Path) -> Located:
    """Read one YAML document.

    Returns:
        The data, and the line (from 1) of every key and item by its path in the data.

    Raises:
        MappingError: not YAML, a duplicate key, or a scalar that must be quoted.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise MappingError("no such file", path=path, remedy="restore it from git") from None
    except (OSError, UnicodeDecodeError) as error:
        raise MappingError(f"cannot read: {error}", path=path) from error
    return parse_yaml(text, path)


def parse_yaml(text: str, path: Path) -> Located:
    """Like `load_yaml`, from text; ``path`` is only named in errors."""
    try:
        node = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise MappingError(
            f"not YAML: {error.problem}", path=path, line=mark.line + 1 if mark else None
        ) from error
    except yaml.YAMLError as error:
        raise MappingError(f"not YAML: {error}", path=path) from error
    if node is None:
        raise MappingError("the file is empty", path=path, line=1, remedy="restore it from git")
    lines: dict[tuple[str | int, ...], int] = {}
    if _ANCHOR.search(text):
        _refuse_aliases(text, path)
    return _build(node, (), lines, path), lines


def _refuse_aliases(text: str, path: Path) -> None:
    """Anchors make a reader look elsewhere, and may be endless."""
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, yaml.AliasEvent):
            raise MappingError(
                f"an alias (*{event.anchor})",
                path=path,
                line=event.start_mark.line + 1 if event.start_mark else None,
                remedy="write the value out",
            )


def _build(
    node: Any, at: tuple[str | int, ...], lines: dict[tuple[str | int, ...], int], path: Path
) -> Any:
    here: tuple[str | int, ...]
    if isinstance(node, yaml.MappingNode):
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            if not isinstance(key, str):
                raise MappingError(
                    "a key must be a word, not a list or a map",
                    path=path,
                    line=key_node.start_mark.line + 1,
                    remedy="write 'name: value'",
                )
            here = (*at, key)
            line = key_node.start_mark.line + 1
            if key in result:
                raise MappingError(
                    f"the key {key!r} stands twice",
                    path=path,
                    line=line,
                    remedy=f"remove one; the first is on line {lines[here]}",
                )
            lines[here] = line
            result[key] = _build(value_node, here, lines, path)
        return result
    if isinstance(node, yaml.SequenceNode):
        items = []
        for index, item in enumerate(node.value):
            here = (*at, index)
            lines[here] = item.start_mark.line + 1
            items.append(_build(item, here, lines, path))
        return items
    return _scalar(node, path)


def _scalar(node: Any, path: Path) -> Any:
    value: str = node.value
    tag = node.tag.rpartition(":")[2]
    if tag == "str":
        return value
    if tag == "null":
        return None
    if tag == "bool" and value.lower() not in _WORDS:
        return value.lower() == "true"
    if tag == "int" and (value.isdecimal() or value[1:].isdecimal()):
        return int(value)
    raise MappingError(
        f"{value!r} would be read as {tag}",
        path=path,
        line=node.start_mark.line + 1,
        remedy=f'write "{value}"',
    )


def validate(model: type[M], data: Any, lines: dict[tuple[str | int, ...], int], path: Path) -> M:
    """Make a model of loaded YAML.

    Raises:
        MappingError: the first field that does not fit, with its line.
    """
    try:
        return model.model_validate(_tuples(data))
    except ValidationError as error:
        first = error.errors()[0]
        raise MappingError(
            f"{'.'.join(str(p) for p in first['loc'])}: {first['msg']}",
            path=path,
            line=line_of(lines, first["loc"]),
        ) from error


def load_model(model: type[M], path: Path) -> M:
    """Read a YAML file as a model. Raises MappingError with file and line."""
    data, lines = load_yaml(path)
    return validate(model, data, lines, path)


def line_of(lines: dict[tuple[str | int, ...], int], at: Sequence[str | int]) -> int | None:
    """The line of the innermost key or item on the way to ``at``."""
    found = None
    here: tuple[str | int, ...] = ()
    for part in at:
        here = (*here, part)
        if here in lines:
            found = lines[here]
    return found


def _tuples(data: Any) -> Any:
    """Strict models take tuples where YAML has lists."""
    if isinstance(data, dict):
        return {key: _tuples(value) for key, value in data.items()}
    if isinstance(data, list):
        return tuple(_tuples(item) for item in data)
    return data
