"""Clients that nobody here wrote, on the host backend; their values, not their exit codes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from clients.client_setup import (
    CUPY,
    GPUSTAT,
    HOST_LIBRARY,
    MANAGEMENT,
    PROGRAMS,
    Client,
    Installed,
    UnavailableError,
    build_folder,
    install,
)


@pytest.fixture(scope="session")
def build() -> Path:
    try:
        folder = build_folder()
    except UnavailableError as error:
        pytest.skip(str(error))
    symbols = subprocess.run(
        ["nm", "-D", "--undefined-only", folder / "libnvidia-ml.so.1"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    if "__asan" in symbols or "__tsan" in symbols:
        pytest.skip(f"{folder} has a sanitizer, which a program must load before anything else")
    return folder


def installed(client: Client) -> Installed:
    try:
        return install(client)
    except UnavailableError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def management() -> Installed:
    return installed(MANAGEMENT)


@pytest.fixture(scope="session")
def answers(build: Path, management: Installed) -> dict[str, Any]:
    done = management.run(build, PROGRAMS / "management.py", build / HOST_LIBRARY)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    "value",
    [
        "name",
        "uuid",
        "serial",
        "vbios",
        "memory",
        "memory 2",
        "bar 1",
        "temperature",
        "load",
        "power",
        "power limit",
        "pci",
        "minor",
        "processes",
    ],
)
def test_nvidia_ml_py_says_what_the_backend_says(answers: dict[str, Any], value: str) -> None:
    assert answers["client"][value] == answers["backend"][value]


def test_nvidia_ml_py_finds_a_device_by_all_its_names(answers: dict[str, Any]) -> None:
    assert answers["found"] == [True, True, True]


def test_nvidia_ml_py_gets_the_documented_statuses(answers: dict[str, Any]) -> None:
    assert answers["statuses"] == {
        "before init": 1,
        "one index too high": 2,
        "unknown uuid": 6,
        "unknown address": 6,
        "null device": 2,
        "display": 3,
        "after shutdown": 1,
        "second shutdown": 1,
    }
    assert answers["message"]


def test_nvidia_ml_py_without_rocm(build: Path, management: Installed) -> None:
    done = management.run(
        build,
        "-c",
        "import pynvml; pynvml.nvmlInit()",
        settings={"CUDAWAY_BACKEND": "rocm", "CUDAWAY_ROCM_PATH": "/nonexistent"},
    )
    assert "pynvml.NVMLError_DriverNotLoaded" in done.stderr
    assert "ROCm SMI is not available" in done.stderr


def test_preloaded_instead_of_found(build: Path, management: Installed) -> None:
    done = management.run(
        build,
        PROGRAMS / "devices.py",
        settings={"LD_LIBRARY_PATH": "", "LD_PRELOAD": str(build / "libcudaway.so")},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("GPU 0: ")


def test_gpustat(build: Path, answers: dict[str, Any]) -> None:
    done = installed(GPUSTAT).run(build, "-m", "gpustat", "--json")
    assert done.returncode == 0, done.stderr
    (gpu,) = json.loads(done.stdout)["gpus"]
    backend = answers["backend"]
    assert gpu["name"] == backend["name"]
    assert gpu["uuid"] == backend["uuid"]
    assert gpu["memory.total"] == backend["memory"][0] // 2**20
    assert gpu["enforced.power.limit"] == backend["power limit"] / 1000
    assert abs(gpu["temperature.gpu"] - backend["temperature"]) <= 2
    assert abs(gpu["utilization.gpu"] - backend["load"][0]) <= 2
    assert gpu["processes"] == []


def test_nvtop(build: Path, management: Installed, answers: dict[str, Any]) -> None:
    nvtop = os.environ.get("NVTOP") or shutil.which("nvtop")
    if nvtop is None:
        pytest.skip("nvtop is not installed (Debian has it in contrib: apt-get install nvtop)")
    done = subprocess.run(
        [nvtop, "-s"],
        env=management.environment(build) | {"TERM": "xterm"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if "invalid option" in done.stderr:
        pytest.skip("this nvtop is older than its snapshots (-s)")
    gpus = [g for g in json.loads(done.stdout) if g["device_name"] == answers["backend"]["name"]]
    assert len(gpus) == 1
    assert gpus[0]["temp"] == f"{answers['backend']['temperature']}C"
    assert gpus[0]["power_draw"] == f"{answers['backend']['power'] // 1000}W"


def test_cupy_sgemm_agrees_with_numpy(build: Path) -> None:
    done = installed(CUPY).run(build, PROGRAMS / "sgemm.py")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "GPUs  1"
    assert float(lines[-1].split()[-1]) < 1e-4
