"""The SDK commands, against a server on this machine only."""

from __future__ import annotations

import base64
import hashlib
import http.server
import importlib.util
import io
import json
import os
import shutil
import subprocess
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from cudaway_gen.commands.sdk import sdk as sdk_command
from cudaway_gen.errors import MappingError, SdkError
from cudaway_gen.sdk import (
    FetchOptions,
    fetch,
    find_sdk,
    list_sdks,
    local_cuda,
    local_rocm,
    pypi,
    store,
)
from cudaway_gen.sdk import debian as debian_module
from cudaway_gen.sdk import exports as exports_module
from cudaway_gen.sdk.debian import Archive, read_headers
from cudaway_gen.sdk.exports import ElfExports, PeExports, read_exports
from cudaway_gen.sdk.pins import DebPin, Pins, SdkPin, WheelPin, dump_pins, load_pins
from cudaway_gen.sdk.ranges import HttpSource, RemoteArchive

ROOT = Path(__file__).parents[2]
HEADERS = {
    "a.h": b"int a(void);\n" * 50,
    "crt/b.h": b"int b(void);\n" * 50,
    "left/out.h": b"no\n",
}
# Incompressible, so that the headers lie far from the end of the archive.
PADDING = os.urandom(200_000)


def make_wheel(headers: dict[str, bytes] | None = None) -> bytes:
    files = {f"pkg/include/{p}": d for p, d in (headers or HEADERS).items()}
    rows = [
        f"{n},sha256={base64.urlsafe_b64encode(hashlib.sha256(d).digest()).decode().rstrip('=')},"
        for n, d in files.items()
    ]
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
        archive.writestr("pkg/lib/big.so.1", PADDING)
        archive.writestr("pkg-1.0.dist-info/RECORD", "\n".join(rows))
    return stream.getvalue()


def pin_of(wheel: bytes, only: tuple[str, ...] = ("a.h", "crt/")) -> WheelPin:
    record = zipfile.ZipFile(io.BytesIO(wheel)).read("pkg-1.0.dist-info/RECORD")
    return WheelPin(
        version="1.0",
        sha256=hashlib.sha256(wheel).hexdigest(),
        record=hashlib.sha256(record).hexdigest(),
        include="pkg/include",
        only=only,
    )


class Server:
    """Serves files by range and remembers what was asked for."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.ranges = True
        self.truncate_after: int | None = None
        self.fail_first = 0
        self.asked: list[str] = []
        self.sent = 0
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def url(self, name: str) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/{name}"

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def answer(self, request: http.server.BaseHTTPRequestHandler) -> None:
        wanted = request.headers.get("Range", "")
        self.asked.append(wanted)
        if self.fail_first:
            self.fail_first -= 1
            request.send_error(503)
            return
        data = self.files.get(request.path.lstrip("/"))
        if data is None:
            request.send_error(404)
            return
        if not self.ranges:
            request.send_response(200)
            request.send_header("Content-Length", str(len(data)))
            request.end_headers()
            request.wfile.write(data[:1000])
            return
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        start = int(first) if first else max(0, len(data) - int(last))
        stop = int(last) + 1 if first and last else len(data)
        body = data[start:stop]
        request.send_response(206)
        request.send_header("Content-Range", f"bytes {start}-{stop - 1}/{len(data)}")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        if self.truncate_after is not None and len(self.asked) > self.truncate_after:
            body = body[: len(body) // 2]
        self.sent += len(body)
        request.wfile.write(body)


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("http_proxy", "HTTP_PROXY", "ROCM_PATH", "CUDAWAY_DEBIAN_MIRROR", "PIP_CERT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CUDAWAY_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(time, "sleep", lambda _: None)
    return tmp_path / "cache"


def pins_of(**wheels: WheelPin) -> Pins:
    return Pins(sdks={"cuda-12.9": SdkPin(snapshots=True, wheels=wheels)})


def serve(monkeypatch: pytest.MonkeyPatch, server: Server, files: dict[str, bytes]) -> list[str]:
    """Let pip 'find' these wheels on the server; returns the packages it was asked for."""
    asked: list[str] = []
    server.files.update({f"{name}.whl": data for name, data in files.items()})

    def find(wanted: dict[str, str]) -> dict[str, pypi.Wheel]:
        asked.extend(wanted)
        return {
            name: pypi.Wheel(
                name,
                version,
                server.url(f"{name}.whl"),
                hashlib.sha256(files[name]).hexdigest(),
            )
            for name, version in wanted.items()
        }

    monkeypatch.setattr(pypi, "find_wheels", find)
    return asked


def no_leftovers(cache: Path) -> bool:
    return not list((cache / "sdk").glob(".tmp-*"))


# ---- wheels


def test_fetch_brings_only_the_headers(
    server: Server, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = make_wheel()
    serve(monkeypatch, server, {"one": wheel})
    pins = pins_of(one=pin_of(wheel))
    (found,) = fetch(["cuda-12.9"], pins, FetchOptions())
    assert found == find_sdk("cuda-12.9", pins)
    assert (found.name, found.origin, found.packages) == (
        "cuda-12.9",
        "pinned packages",
        ("one 1.0",),
    )
    (include,) = found.include_dirs
    assert (include / "a.h").read_bytes() == HEADERS["a.h"]
    assert (include / "crt/b.h").read_bytes() == HEADERS["crt/b.h"]
    assert not (include / "left").exists()
    manifest = json.loads((store.package_folder("cuda-12.9", "one") / "manifest.json").read_text())
    assert [f["path"] for f in manifest["files"]] == ["a.h", "crt/b.h"]
    assert len(server.asked) == 2, "one request for the end, one for all headers"
    assert server.sent < 100_000 < len(wheel)
    assert no_leftovers(cache)


def test_second_fetch_asks_nothing(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = make_wheel()
    asked = serve(monkeypatch, server, {"one": wheel})
    pins = pins_of(one=pin_of(wheel))
    fetch([], pins, FetchOptions())
    fetch([], pins, FetchOptions())
    assert asked == ["one"]


def test_broken_download_is_an_error_and_the_rest_is_kept(
    server: Server, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel, other = make_wheel(), make_wheel({"c.h": b"int c;\n"})
    asked = serve(monkeypatch, server, {"one": wheel, "two": other})
    fetch([], pins_of(one=pin_of(wheel)), FetchOptions())
    both = pins_of(one=pin_of(wheel), two=pin_of(other, ()))
    server.truncate_after = len(server.asked) + 1
    with pytest.raises(SdkError, match="broke off") as caught:
        fetch([], both, FetchOptions())
    assert "run the command again" in str(caught.value)
    assert no_leftovers(cache)
    with pytest.raises(SdkError, match="two is damaged"):
        find_sdk("cuda-12.9", both)
    server.truncate_after = None
    (found,) = fetch([], both, FetchOptions())
    assert found.packages == ("one 1.0", "two 1.0")
    assert asked == ["one", "two", "two"], "what was complete is not fetched again"
    assert (found.include_dirs[0] / "c.h").is_file()


def test_wrong_crc_is_an_error(server: Server) -> None:
    wheel = bytearray(make_wheel())
    wheel[wheel.index(b"a.h") + 10] ^= 0xFF
    server.files["w.whl"] = bytes(wheel)
    archive = RemoteArchive(HttpSource(server.url("w.whl")), "w 1.0")
    with pytest.raises(SdkError, match=r"w 1\.0: pkg/include/a\.h is damaged"):
        archive.read(["pkg/include/a.h"])


def test_content_other_than_record_is_an_error(server: Server) -> None:
    reviewed, served = make_wheel(), make_wheel({**HEADERS, "a.h": b"int changed;\n"})
    server.files["w.whl"] = served
    headers = pypi.WheelHeaders("w", pin_of(reviewed), HttpSource(server.url("w.whl")))
    with pytest.raises(SdkError, match="RECORD is not the pinned one"):
        headers.read()
    pin = pin_of(reviewed).model_copy(update={"record": pin_of(served).record})
    pypi.WheelHeaders("w", pin, HttpSource(server.url("w.whl"))).read()


def test_other_wheel_than_pinned_is_an_error(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = make_wheel()
    serve(monkeypatch, server, {"one": wheel})
    pin = pin_of(wheel).model_copy(update={"sha256": "0" * 64})
    with pytest.raises(SdkError, match=r"one 1\.0: SHA-256 is [0-9a-f]{64}, pinned is 0000"):
        fetch([], pins_of(one=pin), FetchOptions())
    assert server.asked == [], "found out before anything is downloaded"


def test_server_without_ranges(server: Server) -> None:
    server.files["w.whl"] = make_wheel()
    server.ranges = False
    with pytest.raises(SdkError, match="does not serve parts") as caught:
        HttpSource(server.url("w.whl"))
    assert "--whole" in str(caught.value)


def test_temporary_failure_is_tried_again(server: Server) -> None:
    server.files["w.whl"] = make_wheel()
    server.fail_first = 2
    assert HttpSource(server.url("w.whl")).size == len(server.files["w.whl"])
    server.fail_first = 3
    with pytest.raises(SdkError, match="503"):
        HttpSource(server.url("w.whl"))
    with pytest.raises(SdkError, match="404"):
        HttpSource(server.url("gone.whl"))


def test_no_zip_is_an_error(server: Server) -> None:
    server.files["w.whl"] = b"<html>sign in</html>" * 10
    with pytest.raises(SdkError, match="damaged archive"):
        RemoteArchive(HttpSource(server.url("w.whl")), "w")


def test_interrupt_leaves_no_half_state(
    server: Server, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = make_wheel()
    serve(monkeypatch, server, {"one": wheel})
    written: list[Path] = []
    write = Path.write_bytes

    def interrupted(path: Path, data: bytes) -> int:
        written.append(path)
        if len(written) == 2:
            raise KeyboardInterrupt
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        fetch([], pins_of(one=pin_of(wheel)), FetchOptions())
    assert len(written) == 2
    assert no_leftovers(cache)
    assert not store.sdk_folder("cuda-12.9").exists()


def test_paths_that_lead_out_are_refused(cache: Path) -> None:
    for path in ("../evil.h", "/etc/evil.h", "a/../../evil.h", "a\\b.h"):
        with pytest.raises(SdkError, match="leads elsewhere"):
            store.store_package("cuda-12.9", "one", "1.0", "0" * 64, {path: b""})
    assert no_leftovers(cache)
    assert not (cache / "sdk" / "cuda-12.9").exists()


def test_two_packages_with_different_files_of_one_name(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel, other = make_wheel(), make_wheel({"a.h": b"other\n"})
    serve(monkeypatch, server, {"one": wheel, "two": other})
    with pytest.raises(SdkError, match=r"one and two hold different files a\.h"):
        fetch([], pins_of(one=pin_of(wheel), two=pin_of(other)), FetchOptions())


def test_list_tells_damage_and_old_pins(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = make_wheel()
    serve(monkeypatch, server, {"one": wheel})
    pins = pins_of(one=pin_of(wheel))
    assert [entry.status for entry in list_sdks(pins)] == ["absent"]
    (found,) = fetch([], pins, FetchOptions())
    assert [entry.status for entry in list_sdks(pins)] == ["complete"]
    newer = pins_of(one=pin_of(wheel).model_copy(update={"version": "2.0"}))
    assert [entry.status for entry in list_sdks(newer)] == ["outdated"]
    header = found.include_dirs[0] / "a.h"
    content = header.read_bytes()
    header.unlink()
    assert [entry.status for entry in list_sdks(pins)] == ["damaged"]
    with pytest.raises(SdkError, match=r"cudaway-gen sdk fetch cuda-12\.9"):
        find_sdk("cuda-12.9", pins)
    fetch([], pins, FetchOptions())
    assert header.read_bytes() == content


def test_unknown_sdk_names_the_known_ones() -> None:
    pins = pins_of(one=pin_of(make_wheel()))
    with pytest.raises(SdkError, match=r"unknown SDK 'cuda-9\.9'; known: cuda-12\.9") as caught:
        fetch(["cuda-9.9"], pins, FetchOptions())
    assert "--cuda PATH" in str(caught.value)


# ---- pip


def fake_pip(
    monkeypatch: pytest.MonkeyPatch, code: int, out: str = "", err: str = ""
) -> list[list[str]]:
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, code, out, err)

    monkeypatch.setattr(subprocess, "run", run)
    return commands


def test_pip_report_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    info = {"url": "http://127.0.0.1/x.whl", "archive_info": {"hashes": {"sha256": "ab"}}}
    item = {"metadata": {"name": "Some_Name", "version": "1.0"}, "download_info": info}
    commands = fake_pip(monkeypatch, 0, json.dumps({"install": [item]}))
    found = pypi.find_wheels({"some-name": "1.0"}, ("win_amd64",))
    assert found == {"some-name": pypi.Wheel("some-name", "1.0", "http://127.0.0.1/x.whl", "ab")}
    assert commands[0][-2] == "some-name==1.0"
    assert commands[0][commands[0].index("--platform") + 1] == "win_amd64"


def test_pip_errors_have_remedies(monkeypatch: pytest.MonkeyPatch) -> None:
    fake_pip(monkeypatch, 1, err="WARNING: Retrying after connection broken\nERROR: No matching x")
    with pytest.raises(SdkError, match="no package index answers") as caught:
        pypi.find_wheels({"x": "1"})
    assert "committed snapshots" in str(caught.value)
    fake_pip(monkeypatch, 1, err="ERROR: No matching distribution found for x==1 (versions: 2)")
    with pytest.raises(SdkError, match="No matching distribution") as caught:
        pypi.find_wheels({"x": "1"})
    assert "sdks.yaml" in str(caught.value)
    fake_pip(monkeypatch, 0, out="{}")
    with pytest.raises(SdkError, match="report is not understood"):
        pypi.find_wheels({"x": "1"})


def test_pip_without_fast_deps(monkeypatch: pytest.MonkeyPatch) -> None:
    commands = fake_pip(monkeypatch, 2, err="option --use-feature: invalid choice: 'fast-deps'")
    with pytest.raises(SdkError):
        pypi.find_wheels({"x": "1"})
    assert ["--use-feature=fast-deps" in command for command in commands] == [True, False]


@pytest.mark.parametrize(("version", "slow"), [("23.2.1", True), ("25.2", True), ("25.3", False)])
def test_old_pip_is_told(monkeypatch: pytest.MonkeyPatch, version: str, slow: bool) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda _: version)
    assert pypi.slow_pip() == (version if slow else None)


# ---- pins

GOOD = """\
sdks:
  cuda-12.9:
    snapshots: true
    wheels:
      one:
        version: "1.0"
        sha256: "{sha}"
        record: "{sha}"
        include: pkg/include
""".format(sha="a" * 64)


def test_pins_of_the_project_round_trip() -> None:
    path = ROOT / "mappings" / "sdks.yaml"
    pins = load_pins(path)
    assert dump_pins(pins) == path.read_text(encoding="utf-8")
    committed = [name for name, sdk in pins.sdks.items() if sdk.snapshots]
    assert committed == ["cuda-12.9", "cuda-13.5", "rocm-6.4", "rocm-7.2"]


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ('"1.0"', "1.0", 6, "would be read as float"),
        ('sha256: "a', 'sha256: "', 7, "String should match pattern"),
        ("include:", "includes:", 5, "include: Field required"),
        ("snapshots: true", 'snapshots: "true"', 3, "valid boolean"),
        ("cuda-12.9:", "cuda-12:", 2, "pattern"),
        ("wheels:", "debs:", 6, "suite"),
        ("pkg/include", "/etc", 9, "pattern"),
        ("    snapshots: true\n", "    snapshots: true\n    snapshots: true\n", 4, "twice"),
    ],
)
def test_wrong_pins_name_their_line(
    tmp_path: Path, old: str, new: str, line: int, message: str
) -> None:
    path = tmp_path / "sdks.yaml"
    assert old in GOOD
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(MappingError, match=message) as caught:
        load_pins(path)
    assert caught.value.path == path
    assert caught.value.line is not None
    assert abs(caught.value.line - line) <= 1, str(caught.value)


def test_kind_and_source_must_agree(tmp_path: Path) -> None:
    path = tmp_path / "sdks.yaml"
    path.write_text(GOOD.replace("cuda-12.9", "rocm-7.2"), encoding="utf-8")
    with pytest.raises(MappingError, match=r"rocm-7\.2 has wheels") as caught:
        load_pins(path)
    assert caught.value.line == 4


# ---- local installations


def write(path: Path, text: str = "") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("inner", [".", "include", "targets/x86_64-linux/include"])
def test_local_cuda(tmp_path: Path, inner: str) -> None:
    write(tmp_path / "kit" / inner / "cuda.h", "#define CUDA_VERSION 12090\n")
    found = local_cuda(tmp_path / "kit")
    assert (found.name, found.origin) == ("cuda-12.9", "local toolkit")
    assert found.include_dirs == ((tmp_path / "kit" / inner),)


def test_local_cuda_from_wheels(tmp_path: Path) -> None:
    nvidia = tmp_path / "nvidia"
    write(nvidia / "cu13/include/cuda.h", "#define CUDA_VERSION 13050\n")
    write(nvidia / "cudnn/include/cudnn.h")
    expected = (nvidia / "cu13/include", nvidia / "cudnn/include")
    assert local_cuda(nvidia).include_dirs == expected
    assert local_cuda(nvidia / "cu13").include_dirs == expected
    assert local_cuda(nvidia).version == "13.5"


def test_local_cuda_errors(tmp_path: Path) -> None:
    with pytest.raises(SdkError, match=r"no cuda\.h here"):
        local_cuda(tmp_path)
    write(tmp_path / "cuda.h", "// nothing\n")
    with pytest.raises(SdkError, match="CUDA_VERSION is not defined"):
        local_cuda(tmp_path)


def test_local_rocm_versions(tmp_path: Path) -> None:
    include = tmp_path / "include"
    write(include / "hip/hip_runtime_api.h")
    with pytest.raises(SdkError, match="nothing here says the version"):
        local_rocm(tmp_path)
    write(
        include / "hip/hip_version.h", "#define HIP_VERSION_MAJOR 6\n#define HIP_VERSION_MINOR 4\n"
    )
    assert local_rocm(tmp_path).name == "rocm-6.4"
    write(
        include / "rocm-core/rocm_version.h",
        "#define ROCM_VERSION_MAJOR   7\n#define ROCM_VERSION_MINOR   1\n",
    )
    assert local_rocm(tmp_path).name == "rocm-7.1"
    write(tmp_path / ".info/version", "7.2.0-12345\n")
    assert local_rocm(tmp_path).name == "rocm-7.2"
    assert local_rocm(include).include_dirs == (include,)
    with pytest.raises(SdkError, match="hip_runtime_api"):
        local_rocm(tmp_path / "include" / "hip")


def rocm_pins() -> Pins:
    deb = DebPin(version="1.0", sha256="0" * 64, suite="test")
    return Pins(sdks={"rocm-7.2": SdkPin(snapshots=True, debs={"libone-dev": deb})})


def test_installed_rocm_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prefix = tmp_path / "opt"
    write(prefix / "include/hip/hip_runtime_api.h")
    write(prefix / ".info/version", "7.2.0\n")
    monkeypatch.setenv("ROCM_PATH", str(prefix))
    pins = rocm_pins()
    (found,) = fetch(["rocm-7.2"], pins, FetchOptions())
    assert found.origin == "local ROCm"
    assert find_sdk("rocm-7.2", pins) == found
    write(prefix / ".info/version", "7.3.0\n")
    assert [entry.status for entry in list_sdks(pins)] == ["outdated"]
    with pytest.raises(SdkError, match=r"this is rocm-7\.3, and wanted is rocm-7\.2"):
        fetch(["rocm-7.2"], pins, FetchOptions(rocm=prefix))


# ---- Debian

needs_apt = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("apt-get", "apt-cache", "dpkg-deb")),
    reason="needs apt and dpkg",
)


def make_repository(folder: Path, version: str) -> str:
    """A Debian archive with one package; returns the SHA-256 of its .deb."""
    tree = folder / "tree"
    write(tree / "usr/include/one/one.h", "int one;\n")
    (tree / "usr/include/one/link.h").symlink_to("one.h")
    write(tree / "usr/lib/libone.so", "no header")
    control = (
        f"Package: libone-dev\nVersion: {version}\nArchitecture: amd64\n"
        "Maintainer: Nobody <nobody@example.org>\nDescription: test\n"
    )
    write(tree / "DEBIAN/control", control)
    pool = folder / "repo/pool"
    pool.mkdir(parents=True)
    deb = pool / f"libone-dev_{version}_amd64.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "-b", str(tree), str(deb)]
    subprocess.run(command, check=True, capture_output=True)
    sha256 = hashlib.sha256(deb.read_bytes()).hexdigest()
    packages = f"{control}Filename: pool/{deb.name}\nSize: {deb.stat().st_size}\nSHA256: {sha256}\n"
    write(folder / "repo/dists/test/main/binary-amd64/Packages", packages)
    digest = hashlib.sha256(packages.encode()).hexdigest()
    release = (
        "Suite: test\nCodename: test\nComponents: main\nArchitectures: amd64\n"
        "Date: Thu, 01 Jan 2026 00:00:00 UTC\n"
        f"SHA256:\n {digest} {len(packages)} main/binary-amd64/Packages\n"
    )
    write(folder / "repo/dists/test/Release", release)
    return sha256


@needs_apt
def test_debian_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sha256 = make_repository(tmp_path, "1.0-1")
    mirror = f"file:{tmp_path}/repo"

    def trusted(mirror: str, suites: tuple[str, ...], folder: Path) -> Archive:
        return Archive(mirror, suites, folder, trusted=True)

    monkeypatch.setattr(debian_module, "Archive", trusted)

    def pins(version: str, digest: str) -> Pins:
        deb = DebPin(version=version, sha256=digest, suite="test")
        return Pins(sdks={"rocm-7.2": SdkPin(snapshots=True, debs={"libone-dev": deb})})

    options = FetchOptions(debian_mirror=mirror)
    with pytest.raises(SdkError, match="pinned is 0000"):
        fetch([], pins("1.0-1", "0" * 64), options)
    with pytest.raises(SdkError, match=r"0\.9 is gone from Debian's test, which has 1\.0-1"):
        fetch([], pins("0.9", sha256), options)
    unpinned = FetchOptions(debian_mirror=mirror, unpinned=True)
    (newer,) = fetch([], pins("0.9", sha256), unpinned)
    assert (newer.origin, newer.packages) == ("unpinned packages", ("libone-dev 1.0-1",))
    (found,) = fetch([], pins("1.0-1", sha256), options)
    assert found.origin == "pinned packages"
    files = [p.relative_to(found.include_dirs[0]) for p in found.include_dirs[0].rglob("*")]
    assert sorted(map(str, files)) == ["one", "one/one.h"], "no links, nothing but headers"


@needs_apt
def test_debian_mirror_away(tmp_path: Path) -> None:
    options = FetchOptions(debian_mirror=f"file:{tmp_path}/nothing")
    with pytest.raises(SdkError, match="mirror does not answer") as caught:
        fetch([], rocm_pins(), options)
    assert "--debian-mirror" in str(caught.value)


def test_no_debian_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SdkError, match="no Debian mirror") as caught:
        debian_module.find_mirror(None)
    assert "--rocm" in str(caught.value)
    assert debian_module.find_mirror("file:/x/") == "file:/x"
    monkeypatch.setenv("CUDAWAY_DEBIAN_MIRROR", "file:/y")
    assert debian_module.find_mirror(None) == "file:/y"
    with pytest.raises(SdkError, match="apt-get is missing"):
        fetch([], rocm_pins(), FetchOptions(debian_mirror="file:/x"))


@needs_apt
def test_damaged_deb(tmp_path: Path) -> None:
    (tmp_path / "x.deb").write_bytes(b"no deb")
    with pytest.raises(SdkError, match="dpkg-deb says"):
        read_headers(tmp_path / "x.deb", tmp_path / "out")


# ---- exports

needs_lief = pytest.mark.skipif(
    importlib.util.find_spec("lief") is None, reason="needs the extra `sdk`"
)


@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
@needs_lief
def test_exports_of_a_library(tmp_path: Path) -> None:
    write(
        tmp_path / "x.c",
        "int data_b = 1; int data_a; void fn(void) {} static void hid(void) { fn(); }\n"
        "void _Z3foov(void) { hid(); }\n",
    )
    write(tmp_path / "x.map", "libx.so.3 { global: fn; data_*; _Z*; local: *; };\n")
    library = tmp_path / "libx.so.3.1"
    command = ["gcc", "-shared", "-fPIC", "-Wl,-soname,libx.so.3", "-o", str(library)]
    options = [f"-Wl,--version-script,{tmp_path}/x.map", str(tmp_path / "x.c")]
    subprocess.run([*command, *options], check=True)
    facts = read_exports(library, "test 1")
    assert isinstance(facts, ElfExports)
    assert facts.name == "libx.so.3"
    assert facts.version_node == "libx.so.3"
    assert facts.symbols == ("data_a", "data_b", "fn")
    assert facts.data_objects == ("data_a", "data_b")
    assert facts.mangled == 1
    assert "libc.so.6" in facts.needed or facts.needed == ()
    write(tmp_path / "x.map", "one { global: fn; }; two { global: data_*; local: *; };\n")
    subprocess.run([*command, *options], check=True)
    with pytest.raises(SdkError, match=r"several versions \(one, two\)"):
        read_exports(library, "test 1")


@needs_lief
def test_exports_reject_other_files(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"hello")
    with pytest.raises(SdkError, match="neither an ELF library nor a Windows DLL"):
        read_exports(tmp_path / "x.txt", "x")
    assert exports_module.is_library("a/libx.so.3")
    assert exports_module.is_library("a/x64_3.dll")
    assert not exports_module.is_library("a/x.a")


def test_committed_exports_keep_their_format() -> None:
    paths = sorted((ROOT / "mappings/abi").glob("*.json"))
    assert paths
    for path in paths:
        data = json.loads(path.read_bytes())
        facts: ElfExports | PeExports
        if "dll" in data:
            pairs = tuple((e["name"], e["ordinal"]) for e in data["exports"])
            facts = PeExports(
                data["dll"], data["from"], data["mangled_left_out"], data["unnamed"], pairs
            )
            assert sorted(pairs) == list(pairs)
        elif "needed" not in data:
            continue  # the driver's
        else:
            facts = ElfExports(
                soname=data["soname"],
                source=data["from"],
                version_node=data["version_node"],
                needed=tuple(data["needed"]),
                mangled=data["mangled_symbols_left_out"],
                data_objects=tuple(data["data_objects"]),
                symbols=tuple(data["symbols"]),
            )
            assert set(facts.data_objects) <= set(facts.symbols)
        assert path.name in (f"{facts.name}.json", f"{facts.name}.cuda-13.json")
        assert facts.to_json() == path.read_bytes(), path.name


# ---- the commands


def test_command_list_and_exports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    runner = CliRunner()
    result = runner.invoke(sdk_command, ["list", "--json"], catch_exceptions=False)
    assert result.exit_code == 0
    names = {entry["name"]: entry["status"] for entry in json.loads(result.stdout)}
    assert names["cuda-12.9"] == "absent"
    assert names["rocm-7.2"] == "absent"
    result = runner.invoke(sdk_command, ["exports"])
    assert result.exit_code == 2
    assert "FILES or --wheel" in result.stderr
    facts = PeExports("x.dll", "test 1", 0, 0, (("f", 1),))
    monkeypatch.setattr("cudaway_gen.commands.sdk.read_exports", lambda *_: facts)
    (tmp_path / "x.dll").write_bytes(b"MZ")
    arguments = ["exports", str(tmp_path / "x.dll"), "-o", str(tmp_path)]
    assert runner.invoke(sdk_command, arguments).exit_code == 0
    assert (tmp_path / "x.dll.json").read_bytes() == facts.to_json()
    (tmp_path / "x.dll.json").write_bytes(b"{}")
    result = runner.invoke(sdk_command, arguments)
    assert isinstance(result.exception, SdkError)
    assert "append-only" in str(result.exception)
    assert (tmp_path / "x.dll.json").read_bytes() == b"{}"


def test_every_command_has_examples() -> None:
    runner = CliRunner()
    for name in ("fetch", "list", "exports"):
        assert "Examples:" in runner.invoke(sdk_command, [name, "--help"]).output
