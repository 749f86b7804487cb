"""A toy pair of SDKs, small enough to read, that goes through the whole pipeline."""

# ruff: noqa: E501  # headers as they are read

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cudaway_gen.cli import main
from cudaway_gen.extract.library import extract_library
from cudaway_gen.model.api import Head, Snapshot
from cudaway_gen.model.libraries import Libraries
from cudaway_gen.paths import Project

ROOT = Path(__file__).resolve().parents[1]

TOY_H = """
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum { TOY_OK = 0, TOY_BAD_VALUE = 7, TOY_BAD_HANDLE = 1, TOY_NOT_SUPPORTED = 15, TOY_FAILED = 14 } toyStatus_t;
typedef enum { TOY_FILL_LOWER = 0, TOY_FILL_UPPER = 1, TOY_FILL_COUNT = 2 } toyFill_t;
typedef struct toyContext *toyHandle_t;
typedef struct { float x, y; } toyPair;
typedef struct { int a; union { int b; float c; }; unsigned flag : 3; } toyMixed;
typedef struct toyStream *toyStream_t;
typedef enum { TOY_KIND_A = 0, TOY_KIND_B = 1 } toyKind_t;
typedef struct { size_t size; int level; int newer; int newest; } toyOptions;
#define TOY_VERSION 12
#define toyScale toyScale_v2
toyStatus_t toyCreate(toyHandle_t *handle);
toyStatus_t toyDestroy(toyHandle_t handle);
toyStatus_t toyFillSet(toyHandle_t handle, toyFill_t fill);
toyStatus_t toyFillGet(toyHandle_t handle, toyFill_t *fill);
toyStatus_t toyScale(toyHandle_t handle, int n, const float *alpha, toyPair *x);
toyStatus_t toyBufferSize(toyHandle_t handle, int n, int *bufferSize);
toyStatus_t toySwapped(toyHandle_t handle, int rows, int cols);
toyStatus_t toyExtra(toyHandle_t handle, int n);
toyStatus_t toyNothing(int n);
toyStatus_t toyMixedGet(toyMixed *mixed);
toyStatus_t toySetStream(toyHandle_t handle, toyStream_t stream);
toyStatus_t toyKindSet(toyKind_t kind);
toyStatus_t toyOptionsSet(const toyOptions *options);
toyStatus_t toyHard(int n);
#ifdef __cplusplus
}
#endif
"""
TOY_2_H = TOY_H.replace(
    "toyStatus_t toyNothing(int n);", "toyStatus_t toyNothing(long n);"
).replace("toyStatus_t toyMixedGet(toyMixed *mixed);", "toyStatus_t toyNew(void);")
ROC_H = """
#include <stddef.h>
extern "C" {
typedef enum { roc_status_ok = 0, roc_status_bad_value = 3, roc_status_failed = 4, roc_status_bad_handle = 1 } roc_status;
typedef enum { roc_fill_upper = 121, roc_fill_lower = 122 } roc_fill;
typedef struct _roc_handle *roc_handle;
typedef struct { float x, y; } roc_pair;
typedef struct _roc_stream *roc_stream;
typedef enum { roc_kind_a = 0, roc_kind_b = 1 } roc_kind;
typedef struct { size_t size; int level; int newer; } roc_options;
roc_status roc_create(roc_handle *handle);
roc_status roc_destroy(roc_handle handle);
roc_status roc_fill_set(roc_handle handle, roc_fill fill);
roc_status roc_fill_get(roc_handle handle, roc_fill *fill);
roc_status roc_scale(roc_handle handle, int n, const float *alpha, roc_pair *x);
/*! \\param[out] buffer_size bytes */
roc_status roc_buffer_size(roc_handle handle, int n, size_t *buffer_size);
roc_status roc_swapped(roc_handle handle, int cols, int rows);
roc_status roc_set_stream(roc_handle handle, roc_stream stream);
roc_status roc_kind_set(roc_kind kind);
roc_status roc_options_set(const roc_options *options);
roc_status roc_hard(int n);
roc_status roc_extra(roc_handle handle, int n, int stage);
}
"""
LIBRARIES = """
cuda:
  toy:
    title: Toy
    targets: [roc]
    headers:
      - {headers: [toy.h]}
    owns: ["toy.h"]
    status: {type: toyStatus_t, success: TOY_OK, not_supported: TOY_NOT_SUPPORTED, invalid_value: TOY_BAD_VALUE, invalid_handle: TOY_BAD_HANDLE, unavailable: TOY_FAILED, unknown: TOY_FAILED}
    files:
      - {soname: libtoy.so.1, cuda: "1", abi: [libtoy.so.1.json]}
      - {soname: libtoy.so.2, cuda: "2", abi: [libtoy.so.2.json]}
rocm:
  roc:
    title: Roc
    headers:
      - {headers: [roc.h]}
    owns: ["roc.h"]
    sonames: {"1.0": libroc.so.1}
    windows: roc.dll
    on_windows: available
    status: {type: roc_status, success: roc_status_ok}
"""
RULES = """
library: toy
functions:
  - {match: 'toy(?!Hard)(\\w+?)(?:_v2)?', target: ['roc_{1:snake}']}
types:
  toyHandle_t: roc_handle
  toyStatus_t: roc_status
  toyFill_t: roc_fill
  toyPair: roc_pair
  toyStream_t: roc_stream
  toyKind_t: roc_kind
  toyOptions: roc_options
registered: [toyHandle_t]
streams: [toyStream_t]
open: [toyKind_t]
sized: [toyOptions]
adapters:
  - {match: 'toyHard', target: ['roc_hard']}
create: toyCreate
destroy: toyDestroy
sentinels: ['_COUNT$']
"""
EXPORTS = [
    "toyCreate",
    "toyDestroy",
    "toyFillSet",
    "toyFillGet",
    "toyScale_v2",
    "toyBufferSize",
    "toySwapped",
    "toyExtra",
    "toyNothing",
    "toyMixedGet",
    "toyHidden",
]


@dataclass(frozen=True)
class Toy:
    """A toy checkout in a temporary folder."""

    root: Path

    @property
    def project(self) -> Project:
        return Project(self.root)

    def headers(self, sdk: str) -> Path:
        """The include folder of one of its SDKs."""
        return self.root / "sdks" / sdk

    def extract(self, sdk: str, library: str) -> Snapshot:
        """Read one library's header and write its snapshot."""
        libraries = Libraries.load(self.project.mappings)
        kind, _, version = sdk.partition("-")
        spec = libraries.cuda.get(library) or libraries.rocm[library]
        head = Head(library=library, sdk="cuda" if kind == "cuda" else "rocm", version=version)
        snapshot = extract_library(spec, head, [self.headers(sdk)])
        assert snapshot is not None
        target = self.project.api / sdk / f"{library}.jsonl"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(snapshot.dump())
        return snapshot

    def run(self, *arguments: str) -> int:
        """Run cudaway-gen in this checkout; returns its exit code."""
        return main(arguments)

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace text in one of its files; the text must be there."""
        path = self.root / name
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))


def abi(soname: str, names: list[str]) -> str:
    return json.dumps(
        {
            "soname": soname,
            "from": "toy",
            "version_node": soname,
            "mangled_symbols_left_out": 0,
            "data_objects": [],
            "symbols": sorted(names),
        }
    )


@pytest.fixture(scope="session")
def toy_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("toy")
    for name, text in {
        "mappings/libraries.yaml": LIBRARIES,
        "mappings/rules/toy.yaml": RULES,
        "mappings/abi/libtoy.so.1.json": abi("libtoy.so.1", EXPORTS),
        "mappings/abi/libtoy.so.2.json": abi(
            "libtoy.so.2", [n for n in EXPORTS if n != "toyMixedGet"] + ["toyNew"]
        ),
        "sdks/cuda-1.0/toy.h": TOY_H,
        "sdks/cuda-2.0/toy.h": TOY_2_H,
        "sdks/rocm-1.0/roc.h": ROC_H,
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    shutil.copytree(ROOT / "templates", root / "templates")
    toy = Toy(root)
    toy.extract("cuda-1.0", "toy")
    toy.extract("cuda-2.0", "toy")
    toy.extract("rocm-1.0", "roc")
    return root


@pytest.fixture
def toy(
    toy_template: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Toy:
    root = tmp_path_factory.mktemp("checkout") / "toy"
    shutil.copytree(toy_template, root)
    monkeypatch.setenv("CUDAWAY_ROOT", str(root))
    return Toy(root)


Run = Callable[..., int]
