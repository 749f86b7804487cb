"""The one jinja2 environment."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2

from ..errors import MappingError


@lru_cache(maxsize=4)
def _environment(folder: Path) -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def render(folder: Path, template: str, context: Any) -> bytes:
    """Print one context, as ``c``, through one template.

    Raises:
        MappingError: the template is missing, or wrong.
    """
    try:
        text = _environment(folder).get_template(template).render(c=context)
    except jinja2.TemplateNotFound as error:
        raise MappingError(
            f"no template {error}", path=folder, remedy="restore it from git"
        ) from error
    except jinja2.TemplateSyntaxError as error:
        raise MappingError(
            f"the template is wrong: {error.message}", path=error.filename, line=error.lineno
        ) from error
    except jinja2.UndefinedError as error:
        raise MappingError(
            f"the template asks for what there is not: {error.message}", path=folder / template
        ) from error
    return text.encode()
