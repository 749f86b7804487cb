"""Headers of a CUDA version that is not committed, through the whole pipeline."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from conftest import ROOT

from cudaway_gen.cli import main
from cudaway_gen.errors import CudawayError
from cudaway_gen.sdk import FetchOptions, fetch, project_pins

UNSEEN = "cuda-12.4"


@pytest.fixture(scope="module")
def include() -> Path:
    """The headers of the unseen version; skips where they cannot be had."""
    try:
        (sdk,) = fetch([UNSEEN], project_pins(), FetchOptions())
    except CudawayError as error:
        pytest.skip(f"{UNSEEN} could not be fetched: {error.message}")
    return sdk.include_dirs[0]


def test_an_unseen_version_needs_no_change_of_code(
    include: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for part in ("mappings", "templates", "runtime"):
        shutil.copytree(ROOT / part, tmp_path / part)
    monkeypatch.setenv("CUDAWAY_ROOT", str(tmp_path))
    assert main(["all", "--cuda", str(include)]) == 0
    assert main(["check"]) == 0
    capsys.readouterr()
    assert main(["show", "cublas", "cublasSgemm_v2", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["versions"] == ["12.4", "12.9", "13.5"]
    assert row["target"] == "rocblas_sgemm"
    assert main(["diff", UNSEEN, "cuda-12.9", "--only", "cudart"]) == 0
    assert "function cudaKernelSetAttributeForDevice: added" in capsys.readouterr().out
