"""Reading a few members of a zip archive that lies elsewhere, without downloading the rest."""

from __future__ import annotations

import http.client
import io
import ssl
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import zipfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from ..errors import SdkError

_TAIL = 64 * 1024
_GAP = 256 * 1024
_TRIES = 3
_TIMEOUT = 60.0
_WHOLE = "use --whole: pip downloads the whole wheels (2 to 3 GB an SDK)"

Advance = Callable[[int], None]


class Source(Protocol):
    """Bytes of known length that can be read from the middle."""

    size: int

    def read(self, start: int, stop: int) -> bytes:
        """Bytes [start, stop). Raises SdkError unless exactly these come."""


class FileSource:
    """A file on this machine."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self.size = path.stat().st_size
        except OSError as error:
            raise SdkError(f"cannot read: {error.strerror}", path=path) from error

    def read(self, start: int, stop: int) -> bytes:
        """Bytes [start, stop)."""
        with self._path.open("rb") as stream:
            stream.seek(start)
            return stream.read(stop - start)


class HttpSource:
    """A file behind HTTP, read by ranges.

    Args:
        url: where it is.
        context: TLS settings; None for the system's.
        stop: set when the run is cancelled.

    Raises:
        SdkError: it cannot be reached, or the server does not serve ranges.
    """

    def __init__(
        self, url: str, context: ssl.SSLContext | None = None, stop: threading.Event | None = None
    ) -> None:
        self._url = url
        self._name = urllib.parse.unquote(urllib.parse.urlsplit(url).path.rpartition("/")[2])
        self._context = context
        self._stop = stop or threading.Event()
        self.tail = self._get(f"bytes=-{_TAIL}", None)
        # _get has set the size from Content-Range.
        self.size: int

    def read(self, start: int, stop: int) -> bytes:
        """Bytes [start, stop)."""
        return self._get(f"bytes={start}-{stop - 1}", stop - start)

    def _get(self, wanted: str, length: int | None) -> bytes:
        for attempt in range(_TRIES):
            if self._stop.is_set():
                raise SdkError("cancelled")
            try:
                return self._once(wanted, length)
            except urllib.error.HTTPError as error:
                if error.code < 500 or attempt + 1 == _TRIES:
                    raise SdkError(
                        f"{self._name}: the server answered {error.code} {error.reason}",
                        remedy=_WHOLE,
                    ) from error
            except (OSError, http.client.HTTPException) as error:
                if attempt + 1 == _TRIES:
                    raise SdkError(
                        f"{self._name}: the download broke off: {error}",
                        remedy="run the command again: what is complete is kept",
                    ) from error
            time.sleep(0.2 * 2**attempt)
        raise AssertionError("unreachable")

    def _once(self, wanted: str, length: int | None) -> bytes:
        request = urllib.request.Request(
            self._url, headers={"Range": wanted, "Accept-Encoding": "identity"}
        )
        with urllib.request.urlopen(request, timeout=_TIMEOUT, context=self._context) as reply:
            if reply.status != 206:
                raise SdkError(
                    f"{self._name}: the server does not serve parts of a file", remedy=_WHOLE
                )
            span, _, total = reply.headers.get("Content-Range", "").partition("/")
            first, _, last = span.removeprefix("bytes ").partition("-")
            if not (first.isdecimal() and last.isdecimal() and total.isdecimal()):
                raise SdkError(
                    f"{self._name}: the server's Content-Range is not understood", remedy=_WHOLE
                )
            self.size = int(total)
            expected = int(last) - int(first) + 1
            if length is not None and expected != length:
                raise http.client.HTTPException(f"got {expected} bytes of {length}")
            data: bytes = reply.read()
        if len(data) != expected:
            raise http.client.IncompleteRead(data, expected - len(data))
        return data


class RemoteArchive:
    """A zip archive whose members are read in a few large parts.

    Args:
        source: where its bytes are.
        name: what to call it in errors.

    Raises:
        SdkError: it is no zip archive.
    """

    def __init__(self, source: Source, name: str) -> None:
        self.name = name
        self._file = _Window(source)
        tail = getattr(source, "tail", None)
        if isinstance(tail, bytes):
            self._file.add(source.size - len(tail), tail)
        try:
            self._zip = zipfile.ZipFile(self._file)
        except (zipfile.BadZipFile, zlib.error, ValueError) as error:
            raise SdkError(f"{name}: damaged archive: {error}") from error
        infos = sorted(self._zip.infolist(), key=lambda info: info.header_offset)
        offsets = [info.header_offset for info in infos[1:]]
        self._ends = dict(
            zip((info.filename for info in infos), [*offsets, self._zip.start_dir], strict=True)
        )

    def names(self) -> list[str]:
        """The names of all members that are files."""
        return [info.filename for info in self._zip.infolist() if not info.is_dir()]

    def spans(self, names: Iterable[str]) -> list[tuple[int, int]]:
        """The byte ranges that hold these members, near ones joined, without what is here."""
        found: list[tuple[int, int]] = []
        for start, stop in sorted(
            (self._zip.getinfo(name).header_offset, self._ends[name]) for name in names
        ):
            if self._file.holds(start, stop):
                continue
            if found and start - found[-1][1] < _GAP:
                found[-1] = (found[-1][0], max(stop, found[-1][1]))
            else:
                found.append((start, stop))
        return found

    def read(self, names: Iterable[str], advance: Advance | None = None) -> dict[str, bytes]:
        """The content of these members.

        Args:
            advance: told the number of bytes of each part that came.

        Raises:
            SdkError: a part did not come, or a member's size or CRC-32 is wrong.
        """
        wanted = list(names)
        for start, stop in self.spans(wanted):
            self._file.fetch(start, stop)
            if advance is not None:
                advance(stop - start)
        content: dict[str, bytes] = {}
        for name in wanted:
            try:
                data = self._zip.read(name)
            except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
                raise SdkError(
                    f"{self.name}: {name} is damaged: {error}",
                    remedy="run the command again; if it stays, the download is not what it was",
                ) from error
            if len(data) != self._zip.getinfo(name).file_size:
                raise SdkError(f"{self.name}: {name} is truncated")
            content[name] = data
        return content


class _Window(io.RawIOBase):
    """A source as a file object that remembers what it has read."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._source = source
        self._at = 0
        self._parts: list[tuple[int, bytes]] = []

    def add(self, start: int, data: bytes) -> None:
        self._parts.append((start, data))

    def holds(self, start: int, stop: int) -> bool:
        return self._part(start, stop) is not None

    def fetch(self, start: int, stop: int) -> None:
        if not self.holds(start, stop):
            data = self._source.read(start, stop)
            if len(data) != stop - start:
                raise SdkError(f"the download broke off: {len(data)} bytes of {stop - start}")
            self.add(start, data)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._source.size}[whence]
        if base + offset < 0:
            raise ValueError("seek before the start")
        self._at = base + offset
        return self._at

    def read(self, size: int = -1) -> bytes:
        stop = self._source.size if size < 0 else min(self._at + size, self._source.size)
        if stop <= self._at:
            return b""
        found = self._part(self._at, stop)
        if found is None:
            self.fetch(self._at, min(max(stop, self._at + _TAIL), self._source.size))
            found = self._part(self._at, stop)
            if found is None:
                raise AssertionError("a part that was just fetched")
        start, data = found
        data = data[self._at - start : stop - start]
        self._at = stop
        return data

    def _part(self, start: int, stop: int) -> tuple[int, bytes] | None:
        for at, data in self._parts:
            if at <= start and stop <= at + len(data):
                return at, data
        return None
