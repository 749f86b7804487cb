"""Writing files: all or nothing, and only when something changed."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from .errors import CudawayError


def write_atomic(path: Path, data: bytes) -> bool:
    """Write ``data`` to ``path`` through a temporary file in the same folder.

    Returns:
        True if the file is new or its content changed.

    Raises:
        CudawayError: the folder cannot be written.
    """
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        if path.read_bytes() == data:
            return False
    temporary: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        umask = os.umask(0)
        os.umask(umask)
        Path(temporary).chmod(0o666 & ~umask)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        raise CudawayError(
            f"cannot write: {error.strerror}",
            path=path,
            remedy="make the folder writable, or choose another with --output",
        ) from error
    return True
