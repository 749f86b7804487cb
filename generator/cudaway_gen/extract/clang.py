"""libclang: loading it, finding the compiler's own headers, parsing a translation unit."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import SdkError

STUBS = Path(__file__).parent / "stubs"


@lru_cache(maxsize=1)
def cindex() -> Any:
    """The clang.cindex module with a library that works.

    Raises:
        SdkError: libclang is not installed or does not load.
    """
    remedy = "pip install 'cudaway[sdk]' (the libclang wheel), or set LIBCLANG_PATH to libclang.so"
    try:
        from clang import cindex as module  # noqa: PLC0415
    except ImportError as error:
        raise SdkError("libclang's Python bindings are not installed", remedy=remedy) from error
    named = os.environ.get("LIBCLANG_PATH")
    if named and not module.Config.loaded:
        module.Config.set_library_file(named)
    try:
        module.Index.create()
    except module.LibclangError as error:
        raise SdkError(f"libclang does not load: {error}", remedy=remedy) from error
    return module


@lru_cache(maxsize=1)
def builtin_include() -> Path:
    """The folder with stddef.h and the like, which the libclang wheel does not have.

    Raises:
        SdkError: no C compiler offers one.
    """
    named = os.environ.get("CUDAWAY_BUILTIN_INCLUDE")
    if named:
        if (Path(named) / "stddef.h").is_file():
            return Path(named)
        raise SdkError(
            f"no stddef.h in {named}",
            remedy="point CUDAWAY_BUILTIN_INCLUDE at a compiler's own include folder, or unset it",
        )
    for compiler in ("clang", "gcc", "cc"):
        found = shutil.which(compiler)
        if not found:
            continue
        for flag in ("-print-file-name=include", "-print-resource-dir"):
            run = subprocess.run([found, flag], capture_output=True, text=True, check=False)
            folder = Path(run.stdout.strip())
            if flag.endswith("resource-dir"):
                folder /= "include"
            if run.returncode == 0 and (folder / "stddef.h").is_file():
                return folder
    raise SdkError(
        "no compiler headers: stddef.h was not found through clang, gcc or cc",
        remedy="install gcc or clang (Debian, Ubuntu: apt install gcc), "
        "or set CUDAWAY_BUILTIN_INCLUDE",
    )


@lru_cache(maxsize=1)
def system_includes() -> tuple[Path, ...]:
    """The C++ and C system include folders of the host compiler, in its own order."""
    for compiler in ("g++", "clang++", "c++"):
        found = shutil.which(compiler)
        if not found:
            continue
        run = subprocess.run(
            [found, "-E", "-x", "c++", "-v", "/dev/null"],
            capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"},
        )  # fmt: skip
        lines = run.stderr.splitlines()
        if "#include <...> search starts here:" in lines:
            start = lines.index("#include <...> search starts here:") + 1
            end = lines.index("End of search list.")
            return tuple(Path(line.strip()).resolve() for line in lines[start:end])
    raise SdkError(
        "no C++ compiler was found, so the system's headers cannot be located",
        remedy="install one (Debian, Ubuntu: apt install g++)",
    )


def parse(
    text: str, includes: Sequence[Path], defines: Sequence[str] = (), *, strict: bool = True
) -> Any:
    """Parse C++ source text that includes SDK headers.

    Args:
        text: the source of the translation unit.
        includes: the SDK's include folders.
        defines: ``NAME`` or ``NAME=VALUE``.
        strict: whether an error in the source is an SdkError.

    Returns:
        A clang.cindex.TranslationUnit with a preprocessing record and without function bodies.

    Raises:
        SdkError: naming file and line of the first error.
    """
    clang = cindex()
    arguments = ["-x", "c++", "-std=c++17", "-nostdinc", "-fno-spell-checking", "-ferror-limit=0"]
    arguments += [f"-I{path}" for path in includes]
    arguments += [f"-isystem{path}" for path in (*system_includes(), builtin_include(), STUBS)]
    arguments += [f"-D{define}" for define in defines]
    options = clang.TranslationUnit
    try:
        unit = clang.Index.create().parse(
            "cudaway.cpp",
            args=arguments,
            unsaved_files=[("cudaway.cpp", text)],
            options=options.PARSE_DETAILED_PROCESSING_RECORD | options.PARSE_SKIP_FUNCTION_BODIES,
        )
    except clang.TranslationUnitLoadError as error:
        raise SdkError(f"libclang cannot parse: {error}") from error
    if strict:
        for d in errors(unit):
            missing = "file not found" in d.spelling
            where = d.location.file.name if d.location.file else None
            raise SdkError(
                d.spelling,
                path=None if where == "cudaway.cpp" else where,
                line=None if where == "cudaway.cpp" else d.location.line,
                remedy="the SDK is incomplete: fetch it again, or add the package that has it"
                if missing
                else "the header is damaged or needs a define that libraries.yaml does not give",
            )
    return unit


def errors(unit: Any) -> Iterator[Any]:
    """Diagnostics that make the source invalid."""
    for diagnostic in unit.diagnostics:
        if diagnostic.severity >= cindex().Diagnostic.Error:
            yield diagnostic
