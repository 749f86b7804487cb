"""The errors that a user can mend, and the exit codes of every command."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path


class Exit(IntEnum):
    """Exit codes of cudaway-gen."""

    OK = 0
    DIFFERENT = 1
    INVALID = 2
    INTERNAL = 3


class CudawayError(Exception):
    """Something the user can mend: what is wrong, where, and what to do.

    Args:
        message: what is wrong, in one sentence.
        path: the file it is in.
        line: the line in that file, counted from 1.
        remedy: what to do about it.
    """

    exit_code = Exit.INVALID

    def __init__(
        self,
        message: str,
        *,
        path: Path | str | None = None,
        line: int | None = None,
        remedy: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.remedy = remedy

    def __str__(self) -> str:
        where = ""
        if self.path is not None:
            where = f"{self.path}:{self.line}: " if self.line is not None else f"{self.path}: "
        remedy = f"\n  remedy: {self.remedy}" if self.remedy else ""
        return f"{where}{self.message}{remedy}"


class SdkError(CudawayError):
    """An SDK (headers of CUDA or ROCm) cannot be found, fetched or read."""


class MappingError(CudawayError):
    """A file under mappings/ is invalid, or contradicts the headers."""


class MappingErrors(CudawayError):  # noqa: N818  # several of them
    """Several mapping errors found in one run, so that all can be mended at once."""

    def __init__(self, errors: list[MappingError]) -> None:
        super().__init__("\n".join(str(e) for e in errors))
        self.errors = errors
