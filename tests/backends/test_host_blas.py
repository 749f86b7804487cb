"""Each rocBLAS routine of the host backend against formulas in NumPy.

A routine is described once: its arguments in rocBLAS's order, for one problem, with what must come
out. All of its forms are made from that: plain, batched, strided, with 32 and 64 bits, with factors
in host and in device memory. What must not be touched is NaN before and after: the other half of a
triangular matrix, the gaps of a vector, the rows below a matrix.
"""

from __future__ import annotations

import ctypes
import itertools
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    import numpy as np
else:
    np = pytest.importorskip("numpy")

ROOT = Path(__file__).resolve().parents[2]
NAME = "libcudaway_host.so"
SANITIZERS = (b"libasan.so", b"libtsan.so")


@cache
def library_path() -> Path:
    """CUDAWAY_HOST_LIBRARY, or the newest build that an ordinary Python can load."""
    named = os.environ.get("CUDAWAY_HOST_LIBRARY")
    if named:
        return Path(named)
    preloaded = os.environ.get("LD_PRELOAD", "")
    found = [
        path
        for path in ROOT.glob(f"build/**/{NAME}")
        if all(mark.decode() in preloaded or mark not in path.read_bytes() for mark in SANITIZERS)
    ]
    if not found:
        pytest.skip(f"no {NAME} in build/ (cmake --preset release), no CUDAWAY_HOST_LIBRARY")
    return max(found, key=lambda path: path.stat().st_mtime)


@cache
def library() -> ctypes.CDLL:
    """The library, loaded once; every function returns a status number."""
    return ctypes.CDLL(str(library_path()))


def run_python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run code in a process of its own, because settings are read once; `lib` is the library."""
    start = f"import ctypes; lib = ctypes.CDLL({str(library_path())!r})\n"
    return subprocess.run(
        [sys.executable, "-c", start + code],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )


N, T, C = 111, 112, 113
UPPER, LOWER = 121, 122
NON_UNIT, UNIT = 131, 132
LEFT, RIGHT = 141, 142
OK, INVALID_HANDLE, NOT_IMPLEMENTED, INVALID_POINTER, INVALID_SIZE = range(5)
INVALID_VALUE = 11

DTYPES = {"s": np.float32, "d": np.float64, "c": np.complex64, "z": np.complex128}
REALS = {"s": np.float32, "d": np.float64, "c": np.float32, "z": np.float64}
TOLERANCE = {"s": 2e-5, "d": 1e-13, "c": 2e-5, "z": 1e-13}
PROBLEMS = 3
FORMS = ("plain", "batched", "strided_batched")
FILLS, OPERATIONS, DIAGONALS, SIDES = (UPPER, LOWER), (N, T, C), (NON_UNIT, UNIT), (LEFT, RIGHT)
INCREMENTS = ((1, 1), (2, -3), (-2, 1))


# Arguments.


@dataclass
class Enum:
    value: int


@dataclass
class Size:
    value: int
    negative: int = INVALID_SIZE  # what a negative one is answered with


@dataclass
class Scalar:
    value: object
    real: bool = False


@dataclass
class Data:
    """Memory of one problem, before and after."""

    before: Array
    after: Array
    steps: tuple[int, ...] = ()
    too_small: int | None = None  # a step that is refused


@dataclass
class Result:
    value: object
    kind: str = "same"  # same, real, index


@dataclass
class Batch:
    pass


Arguments: TypeAlias = "list[Any]"
Problem: TypeAlias = "Callable[..., Arguments]"
Array: TypeAlias = Any  # of NumPy
Number: TypeAlias = Any  # NumPy's scalars, real or complex


def vector(before: Array, inc: int, after: Array | None = None) -> Data:
    """Elements with gaps of NaN; with a negative increment, backwards."""

    def lay(values: Array) -> Array:
        n = len(values)
        memory = np.full(1 + (n - 1) * abs(inc), np.nan, dtype=values.dtype)
        memory[:: abs(inc)] = values if inc > 0 else values[::-1]
        return memory

    return Data(lay(before), lay(before if after is None else after), (inc,), 0)


def matrix(before: Array, after: Array | None = None, extra: int = 2) -> Data:
    """Columns with NaN below."""

    def lay(values: Array) -> Array:
        memory = np.full((values.shape[0] + extra, values.shape[1]), np.nan, dtype=values.dtype)
        memory[: values.shape[0]] = values
        return memory.T.ravel()

    rows = before.shape[0]
    return Data(lay(before), lay(before if after is None else after), (rows + extra,), rows - 1)


def array(before: Array, after: Array | None = None) -> Data:
    return Data(before, before if after is None else after)


# Matrices.


def mask(fill: int, n: int) -> Array:
    keep = np.tri(n, dtype=bool)
    return keep if fill == LOWER else keep.T


def half(values: Array, fill: int) -> Array:
    """Only a half is stored."""
    return np.where(mask(fill, len(values)), values, np.nan).astype(values.dtype)


def packed(values: Array, fill: int) -> Array:
    return np.concatenate(
        [column[keep] for column, keep in zip(values.T, mask(fill, len(values)).T, strict=True)]
    )


def banded(values: Array, fill: int, k: int) -> Array:
    """The diagonals of a half, as rows; what is not in the matrix is NaN."""
    n = len(values)
    rows = np.full((k + 1, n), np.nan, dtype=values.dtype)
    for column in range(n):
        for row in range(max(0, column - k), min(n, column + k + 1)):
            if mask(fill, n)[row, column]:
                rows[(k + row - column) if fill == UPPER else row - column, column] = values[
                    row, column
                ]
    return rows


def op(values: Array, trans: int) -> Array:
    return {N: values, T: values.T, C: values.conj().T}[trans]


def symmetric(values: Array) -> Array:
    return (values + values.T) / 2


def hermitian(values: Array) -> Array:
    return (values + values.conj().T) / 2


def triangle(values: Array, fill: int, diag: int) -> Array:
    """The triangular matrix that is meant, with a diagonal that is good to divide by."""
    full = np.where(mask(fill, len(values)), values, 0)
    np.fill_diagonal(full, 1 if diag == UNIT else values.diagonal())
    return full


class Make:
    """Random data of one type."""

    def __init__(self, letter: str, rng: np.random.Generator) -> None:
        self.letter = letter
        self.rng = rng
        self.dtype = DTYPES[letter]

    @property
    def is_complex(self) -> bool:
        return self.letter in "cz"

    def __call__(self, *shape: int) -> Array:
        values = self.rng.uniform(-1, 1, shape)
        if self.is_complex:
            values = values + 1j * self.rng.uniform(-1, 1, shape)
        return np.asarray(values, dtype=self.dtype)

    def dominant(self, n: int) -> Array:
        """Well-conditioned, whatever half of it is taken."""
        return (self(n, n) + 4 * np.eye(n)).astype(self.dtype)

    def real(self) -> float:
        return self.rng.uniform(-1, 1)


@dataclass
class Routine:
    """`problem(make, factors, *choice)` gives the arguments of one problem."""

    name: str
    letters: str
    problem: Callable[..., Arguments]
    choices: list[tuple[Any, ...]] = field(default_factory=lambda: [()])
    prefix: Callable[[str], str] = str
    forms: tuple[str, ...] = ("", "_64")


ROUTINES: list[Routine] = []


def routine(
    name: str,
    letters: str = "sdcz",
    choices: Any = None,
    prefix: Callable[[str], str] = str,
    forms: tuple[str, ...] = ("", "_64"),
) -> Callable[[Problem], Problem]:
    def add(problem: Problem) -> Problem:
        ROUTINES.append(Routine(name, letters, problem, list(choices or [()]), prefix, forms))
        return problem

    return add


def product(*lists: Any) -> list[tuple[Any, ...]]:
    return list(itertools.product(*lists))


# Level 1.


@routine("axpy", choices=INCREMENTS)
def axpy(make: Make, alpha: Number, _beta: Number, incx: int, incy: int) -> Arguments:
    x, y = make(7), make(7)
    return [Size(7, OK), Scalar(alpha), vector(x, incx), vector(y, incy, alpha * x + y), Batch()]


@routine("copy", choices=INCREMENTS)
def copy(make: Make, _alpha: Number, _beta: Number, incx: int, incy: int) -> Arguments:
    x, y = make(7), make(7)
    return [Size(7, OK), vector(x, incx), vector(y, incy, x), Batch()]


@routine("swap", choices=INCREMENTS)
def swap(make: Make, _alpha: Number, _beta: Number, incx: int, incy: int) -> Arguments:
    x, y = make(7), make(7)
    return [Size(7, OK), vector(x, incx, y), vector(y, incy, x), Batch()]


@routine("scal", choices=[(1,), (3,)])
def scal(make: Make, alpha: Number, _beta: Number, inc: int) -> Arguments:
    x = make(7)
    return [Size(7, OK), Scalar(alpha), vector(x, inc, alpha * x), Batch()]


@routine("scal", "cz", [(1,), (3,)], lambda letter: {"c": "cs", "z": "zd"}[letter])
def real_scal(make: Make, alpha: Number, _beta: Number, inc: int) -> Arguments:
    x = make(7)
    return [Size(7, OK), Scalar(alpha.real, real=True), vector(x, inc, alpha.real * x), Batch()]


def sums(letter: str) -> str:
    return {"s": "s", "d": "d", "c": "sc", "z": "dz"}[letter]


@routine("asum", choices=[(1,), (3,)], prefix=sums)
def asum(make: Make, _alpha: Number, _beta: Number, inc: int) -> Arguments:
    x = make(7)
    value = np.abs(x.real).sum() + np.abs(x.imag).sum()
    return [Size(7, OK), vector(x, inc), Batch(), Result(value, "real")]


@routine("nrm2", choices=[(1,), (3,)], prefix=sums)
def nrm2(make: Make, _alpha: Number, _beta: Number, inc: int) -> Arguments:
    x = make(7)
    return [Size(7, OK), vector(x, inc), Batch(), Result(np.linalg.norm(x), "real")]


@routine("amax", choices=[(1,), (3,)], prefix=lambda letter: "i" + letter)
def iamax(make: Make, _alpha: Number, _beta: Number, inc: int) -> Arguments:
    x = make(7)
    index = 1 + np.argmax(np.abs(x.real) + np.abs(x.imag))
    return [Size(7, OK), vector(x, inc), Batch(), Result(index, "index")]


@routine("amin", choices=[(1,), (3,)], prefix=lambda letter: "i" + letter)
def iamin(make: Make, _alpha: Number, _beta: Number, inc: int) -> Arguments:
    x = make(7)
    index = 1 + np.argmin(np.abs(x.real) + np.abs(x.imag))
    return [Size(7, OK), vector(x, inc), Batch(), Result(index, "index")]


def add_dot(name: str, letters: str, conjugated: bool) -> None:
    @routine(name, letters, INCREMENTS)
    def dot(make: Make, _alpha: Number, _beta: Number, incx: int, incy: int) -> Arguments:
        x, y = make(7), make(7)
        value = (x.conj() if conjugated else x) @ y
        return [Size(7, OK), vector(x, incx), vector(y, incy), Batch(), Result(value)]


add_dot("dot", "sd", False)
add_dot("dotu", "cz", False)
add_dot("dotc", "cz", True)


def add_rot(letters: str, prefix: Any, real: bool) -> None:
    @routine("rot", letters, INCREMENTS, prefix)
    def rot(make: Make, alpha: Number, beta: Number, incx: int, incy: int) -> Arguments:
        x, y = make(7), make(7)
        c, s = alpha.real, beta.real if real else beta
        return [
            Size(7, OK),
            vector(x, incx, c * x + s * y),
            vector(y, incy, c * y - np.conj(s) * x),
            Scalar(c, real=True),
            Scalar(s, real=real),
            Batch(),
        ]


add_rot("sdcz", str, False)
add_rot("cz", lambda letter: {"c": "cs", "z": "zd"}[letter], True)


@routine("rotg")
def rotg(make: Make, _alpha: Number, _beta: Number) -> Arguments:
    a, b = make(1), make(1)
    if make.is_complex:
        norm = np.hypot(abs(a), abs(b))
        c = abs(a) / norm
        s = a / abs(a) * b.conj() / norm
        r = a / abs(a) * norm
        z = b
    else:
        sign = np.sign(a) if abs(a[0]) > abs(b[0]) else np.sign(b)
        r = sign * np.hypot(a, b)
        c, s = a / r, b / r
        z = s if abs(a[0]) > abs(b[0]) else 1 / c
    real = REALS[make.letter]
    nothing = np.full(1, np.nan, dtype=make.dtype)
    return [
        array(a, r),
        array(b, z),
        array(nothing.real.astype(real), c.real.astype(real)),
        array(nothing, s),
        Batch(),
    ]


@routine("rotm", "sd", product(INCREMENTS, (-1.0, 0.0, 1.0, -2.0)))
def rotm(
    make: Make, _alpha: Number, _beta: Number, increments: tuple[int, int], flag: float
) -> Arguments:
    x, y = make(7), make(7)
    param = make(5)
    param[0] = flag
    h11, h21, h12, h22 = param[1:]
    if flag == 0:
        h11 = h22 = 1
    elif flag == 1:
        h12, h21 = 1, -1
    elif flag == -2:
        h11 = h22 = 1
        h12 = h21 = 0
    return [
        Size(7, OK),
        vector(x, increments[0], h11 * x + h12 * y),
        vector(y, increments[1], h21 * x + h22 * y),
        array(param),
        Batch(),
    ]


@routine("rotmg", "sd", [(2.0, 1.0), (1.0, 4.0)])
def rotmg(make: Make, _alpha: Number, _beta: Number, size1: float, size2: float) -> Arguments:
    """Without rescaling: the transformation makes the second component zero."""

    def one(value: Any) -> Array:
        return np.full(1, value, dtype=make.dtype)

    d1, d2, x1, y1 = size1, size2, 1.5, 0.75 if size1 > size2 else 1.25
    p1, p2 = d1 * x1, d2 * y1
    param = np.full(5, 7, dtype=make.dtype)
    after = param.copy()
    if abs(p1 * x1) > abs(p2 * y1):
        h21, h12 = -y1 / x1, p2 / p1
        u = 1 - h12 * h21
        after[[0, 2, 3]] = 0, h21, h12
        new = d1 / u, d2 / u, x1 * u
    else:
        h11, h22 = p1 / p2, x1 / y1
        u = 1 + h11 * h22
        after[[0, 1, 4]] = 1, h11, h22
        new = d2 / u, d1 / u, y1 * u
    return [
        array(one(d1), one(new[0])),
        array(one(d2), one(new[1])),
        array(one(x1), one(new[2])),
        array(one(y1)),
        array(param, after),
        Batch(),
    ]


# Level 2.


@routine("gemv", choices=product(OPERATIONS, INCREMENTS))
def gemv(
    make: Make, alpha: Number, beta: Number, trans: int, increments: tuple[int, int]
) -> Arguments:
    a = make(5, 4)
    x = make(4 if trans == N else 5)
    y = make(5 if trans == N else 4)
    return [
        Enum(trans),
        Size(5),
        Size(4),
        Scalar(alpha),
        matrix(a),
        vector(x, increments[0]),
        Scalar(beta),
        vector(y, increments[1], alpha * op(a, trans) @ x + beta * y),
        Batch(),
    ]


@routine("gbmv", choices=product(OPERATIONS, INCREMENTS))
def gbmv(
    make: Make, alpha: Number, beta: Number, trans: int, increments: tuple[int, int]
) -> Arguments:
    m, n, kl, ku = 6, 5, 1, 2
    a = make(m, n)
    rows = np.full((kl + ku + 1, n), np.nan, dtype=a.dtype)
    for row, column in itertools.product(range(m), range(n)):
        if -ku <= row - column <= kl:
            rows[ku + row - column, column] = a[row, column]
        else:
            a[row, column] = 0
    x = make(n if trans == N else m)
    y = make(m if trans == N else n)
    return [
        Enum(trans),
        Size(m),
        Size(n),
        Size(kl),
        Size(ku),
        Scalar(alpha),
        matrix(rows),
        vector(x, increments[0]),
        Scalar(beta),
        vector(y, increments[1], alpha * op(a, trans) @ x + beta * y),
        Batch(),
    ]


def add_symmetric_mv(letters: str, made: Any, full: Any, band: Any, pack: Any) -> None:
    @routine(full, letters, product(FILLS, INCREMENTS))
    def full_mv(
        make: Make, alpha: Number, beta: Number, fill: int, increments: tuple[int, int]
    ) -> Arguments:
        a, x, y = made(make(5, 5)), make(5), make(5)
        return [
            Enum(fill),
            Size(5),
            Scalar(alpha),
            matrix(half(a, fill)),
            vector(x, increments[0]),
            Scalar(beta),
            vector(y, increments[1], alpha * a @ x + beta * y),
            Batch(),
        ]

    if not band:
        return

    @routine(band, letters, product(FILLS, INCREMENTS))
    def band_mv(
        make: Make, alpha: Number, beta: Number, fill: int, increments: tuple[int, int]
    ) -> Arguments:
        a, x, y = made(make(5, 5)), make(5), make(5)
        a = np.where(np.abs(np.subtract.outer(range(5), range(5))) <= 2, a, 0).astype(a.dtype)
        return [
            Enum(fill),
            Size(5),
            Size(2),
            Scalar(alpha),
            matrix(banded(a, fill, 2)),
            vector(x, increments[0]),
            Scalar(beta),
            vector(y, increments[1], alpha * a @ x + beta * y),
            Batch(),
        ]

    @routine(pack, letters, product(FILLS, INCREMENTS))
    def packed_mv(
        make: Make, alpha: Number, beta: Number, fill: int, increments: tuple[int, int]
    ) -> Arguments:
        a, x, y = made(make(5, 5)), make(5), make(5)
        return [
            Enum(fill),
            Size(5),
            Scalar(alpha),
            array(packed(a, fill)),
            vector(x, increments[0]),
            Scalar(beta),
            vector(y, increments[1], alpha * a @ x + beta * y),
            Batch(),
        ]


add_symmetric_mv("sd", symmetric, "symv", "sbmv", "spmv")
add_symmetric_mv("cz", symmetric, "symv", None, None)
add_symmetric_mv("cz", hermitian, "hemv", "hbmv", "hpmv")


def add_ger(name: str, letters: str, conjugated: bool) -> None:
    @routine(name, letters, INCREMENTS)
    def ger(make: Make, alpha: Number, _beta: Number, incx: int, incy: int) -> Arguments:
        a, x, y = make(5, 4), make(5), make(4)
        after = alpha * np.outer(x, y.conj() if conjugated else y) + a
        return [
            Size(5),
            Size(4),
            Scalar(alpha),
            vector(x, incx),
            vector(y, incy),
            matrix(a, after),
            Batch(),
        ]


add_ger("ger", "sd", False)
add_ger("geru", "cz", False)
add_ger("gerc", "cz", True)


def add_updates(letters: str, made: Any, conjugate: bool, names: Any, real: bool) -> None:
    full, pack, full2, pack2 = names

    def after_update(a: Array, more: Any, fill: int) -> Array:
        return half((a + more).astype(a.dtype), fill)

    def updates(name: str, two: bool, is_packed: bool) -> None:
        @routine(name, letters, product(FILLS, INCREMENTS))
        def update(
            make: Make, alpha: Number, _beta: Number, fill: int, increments: tuple[int, int]
        ) -> Arguments:
            a, x, y = made(make(5, 5)).astype(make.dtype), make(5), make(5)
            factor = alpha.real if real and not two else alpha
            if two:
                other = np.conj(factor) if conjugate else factor
                more = factor * np.outer(x, y.conj() if conjugate else y) + other * np.outer(
                    y, x.conj() if conjugate else x
                )
            else:
                more = factor * np.outer(x, x.conj() if conjugate else x)
            after = (a + more).astype(a.dtype)
            vectors = [vector(x, increments[0])]
            if two:
                vectors.append(vector(y, increments[1]))
            target = (
                array(packed(a, fill), packed(after, fill))
                if is_packed
                else matrix(half(a, fill), after_update(a, more, fill))
            )
            return [
                Enum(fill),
                Size(5),
                Scalar(factor, real=real and not two),
                *vectors,
                target,
                Batch(),
            ]

    for name, two, is_packed in (
        (full, False, False),
        (pack, False, True),
        (full2, True, False),
        (pack2, True, True),
    ):
        if name:
            updates(name, two, is_packed)


add_updates("sd", symmetric, False, ("syr", "spr", "syr2", "spr2"), real=False)
add_updates("cz", symmetric, False, ("syr", "spr", "syr2", None), real=False)
add_updates("cz", hermitian, True, ("her", "hpr", "her2", "hpr2"), real=True)


def add_triangular_mv(solve: bool) -> None:
    def after(full: Any, trans: int, x: Any) -> Array:
        return np.linalg.solve(op(full, trans), x) if solve else op(full, trans) @ x

    def stored(values: Array, diag: int) -> Array:
        shown = values.copy()
        if diag == UNIT:
            np.fill_diagonal(shown, np.nan)  # is not read
        return shown

    end = "sv" if solve else "mv"
    choices = product(FILLS, OPERATIONS, DIAGONALS, (1, 2, -3))

    @routine("tr" + end, choices=choices)
    def full_tr(
        make: Make, _alpha: Number, _beta: Number, fill: int, trans: int, diag: int, inc: int
    ) -> Arguments:
        a, x = make.dominant(5), make(5)
        return [
            Enum(fill),
            Enum(trans),
            Enum(diag),
            Size(5),
            matrix(half(stored(a, diag), fill)),
            vector(x, inc, after(triangle(a, fill, diag), trans, x)),
            Batch(),
        ]

    @routine("tb" + end, choices=choices)
    def band_tr(
        make: Make, _alpha: Number, _beta: Number, fill: int, trans: int, diag: int, inc: int
    ) -> Arguments:
        a, x = make.dominant(5), make(5)
        near = np.abs(np.subtract.outer(range(5), range(5))) <= 2
        a = np.where(near, a, 0).astype(a.dtype)
        return [
            Enum(fill),
            Enum(trans),
            Enum(diag),
            Size(5),
            Size(2),
            matrix(banded(stored(a, diag), fill, 2)),
            vector(x, inc, after(triangle(a, fill, diag), trans, x)),
            Batch(),
        ]

    @routine("tp" + end, choices=choices)
    def packed_tr(
        make: Make, _alpha: Number, _beta: Number, fill: int, trans: int, diag: int, inc: int
    ) -> Arguments:
        a, x = make.dominant(5), make(5)
        return [
            Enum(fill),
            Enum(trans),
            Enum(diag),
            Size(5),
            array(packed(stored(a, diag), fill)),
            vector(x, inc, after(triangle(a, fill, diag), trans, x)),
            Batch(),
        ]


add_triangular_mv(solve=False)
add_triangular_mv(solve=True)


# Level 3.


def stored_as(values: Array, trans: int) -> Array:
    """What is stored, so that op() of it is `values`."""
    return {N: values, T: values.T, C: values.conj().T}[trans]


@routine("gemm", choices=product(OPERATIONS, OPERATIONS))
def gemm(make: Make, alpha: Number, beta: Number, trans_a: int, trans_b: int) -> Arguments:
    a, b, c = make(5, 3), make(3, 4), make(5, 4)
    return [
        Enum(trans_a),
        Enum(trans_b),
        Size(5),
        Size(4),
        Size(3),
        Scalar(alpha),
        matrix(stored_as(a, trans_a)),
        matrix(stored_as(b, trans_b)),
        Scalar(beta),
        matrix(c, alpha * a @ b + beta * c),
        Batch(),
    ]


def add_side(name: str, letters: str, made: Any) -> None:
    @routine(name, letters, product(SIDES, FILLS))
    def side_product(make: Make, alpha: Number, beta: Number, side: int, fill: int) -> Arguments:
        a = made(make(5, 5) if side == LEFT else make(4, 4))
        b, c = make(5, 4), make(5, 4)
        after = alpha * (a @ b if side == LEFT else b @ a) + beta * c
        return [
            Enum(side),
            Enum(fill),
            Size(5),
            Size(4),
            Scalar(alpha),
            matrix(half(a, fill)),
            matrix(b),
            Scalar(beta),
            matrix(c, after),
            Batch(),
        ]


add_side("symm", "sdcz", symmetric)
add_side("hemm", "cz", hermitian)


def add_rank(letters: str, conjugate: bool, transposes: Any, names: Any) -> None:
    rank_k, rank_2k, rank_kx = names
    turn = C if conjugate else T
    made = hermitian if conjugate else symmetric

    def lay(values: Array, trans: int) -> Array:
        return stored_as(values, N if trans == N else turn if trans == turn else trans)

    @routine(rank_k, letters, product(FILLS, transposes))
    def syrk(make: Make, alpha: Number, beta: Number, fill: int, trans: int) -> Arguments:
        a, c = make(5, 3), made(make(5, 5)).astype(make.dtype)
        if conjugate:
            alpha, beta = alpha.real, beta.real
        after = alpha * a @ op(a, turn) + beta * c
        return [
            Enum(fill),
            Enum(trans),
            Size(5),
            Size(3),
            Scalar(alpha, real=conjugate),
            matrix(lay(a, trans)),
            Scalar(beta, real=conjugate),
            matrix(half(c, fill), half(after.astype(c.dtype), fill)),
            Batch(),
        ]

    @routine(rank_2k, letters, product(FILLS, transposes))
    def syr2k(make: Make, alpha: Number, beta: Number, fill: int, trans: int) -> Arguments:
        a, b, c = make(5, 3), make(5, 3), made(make(5, 5)).astype(make.dtype)
        other = np.conj(alpha) if conjugate else alpha
        kept = beta.real if conjugate else beta
        after = alpha * a @ op(b, turn) + other * b @ op(a, turn) + kept * c
        return [
            Enum(fill),
            Enum(trans),
            Size(5),
            Size(3),
            Scalar(alpha),
            matrix(lay(a, trans)),
            matrix(lay(b, trans)),
            Scalar(kept, real=conjugate),
            matrix(half(c, fill), half(after.astype(c.dtype), fill)),
            Batch(),
        ]

    @routine(rank_kx, letters, product(FILLS, transposes))
    def syrkx(make: Make, alpha: Number, beta: Number, fill: int, trans: int) -> Arguments:
        a, c = make(5, 3), made(make(5, 5)).astype(make.dtype)
        # A product that is symmetric, as the routine demands it.
        s = made(make(3, 3)).astype(make.dtype)
        b = a @ (s.conj().T if conjugate else s.T)
        if conjugate:
            alpha = alpha.real + 0j
        kept = beta.real if conjugate else beta
        after = alpha * a @ op(b, turn) + kept * c
        return [
            Enum(fill),
            Enum(trans),
            Size(5),
            Size(3),
            Scalar(alpha),
            matrix(lay(a, trans)),
            matrix(lay(b, trans)),
            Scalar(kept, real=conjugate),
            matrix(half(c, fill), half(after.astype(c.dtype), fill)),
            Batch(),
        ]


add_rank("sd", False, OPERATIONS, ("syrk", "syr2k", "syrkx"))
add_rank("cz", False, (N, T), ("syrk", "syr2k", "syrkx"))
add_rank("cz", True, (N, C), ("herk", "her2k", "herkx"))


@routine("gemmt", choices=product(FILLS, OPERATIONS, OPERATIONS))
def gemmt(
    make: Make, alpha: Number, beta: Number, fill: int, trans_a: int, trans_b: int
) -> Arguments:
    a, b, c = make(5, 3), make(3, 5), make(5, 5)
    after = (alpha * a @ b + beta * c).astype(c.dtype)
    return [
        Enum(fill),
        Enum(trans_a),
        Enum(trans_b),
        Size(5),
        Size(3),
        Scalar(alpha),
        matrix(stored_as(a, trans_a)),
        matrix(stored_as(b, trans_b)),
        Scalar(beta),
        matrix(half(c, fill), half(after, fill)),
        Batch(),
    ]


def add_triangular_mm(solve: bool) -> None:
    @routine("trsm" if solve else "trmm", choices=product(SIDES, FILLS, OPERATIONS, DIAGONALS))
    def triangular(
        make: Make, alpha: Number, _beta: Number, side: int, fill: int, trans: int, diag: int
    ) -> Arguments:
        a = make.dominant(5 if side == LEFT else 4)
        full = op(triangle(a, fill, diag), trans)
        b = make(5, 4)
        factor = np.linalg.inv(full) if solve else full
        after = alpha * (factor @ b if side == LEFT else b @ factor)
        shown = a.copy()
        if diag == UNIT:
            np.fill_diagonal(shown, np.nan)
        head = [Enum(side), Enum(fill), Enum(trans), Enum(diag), Size(5), Size(4), Scalar(alpha)]
        if solve:
            return [*head, matrix(half(shown, fill)), matrix(b, after), Batch()]
        c = np.full((5, 4), np.nan, dtype=b.dtype)
        return [*head, matrix(half(shown, fill)), matrix(b), matrix(c, after), Batch()]


add_triangular_mm(solve=False)
add_triangular_mm(solve=True)


@routine("trtri", choices=product(FILLS, DIAGONALS), forms=("",))
def trtri(make: Make, _alpha: Number, _beta: Number, fill: int, diag: int) -> Arguments:
    a = make.dominant(5)
    after = half(np.linalg.inv(triangle(a, fill, diag)).astype(a.dtype), fill)
    nothing = np.full((5, 5), np.nan, dtype=a.dtype)
    return [Enum(fill), Enum(diag), Size(5), matrix(half(a, fill)), matrix(nothing, after), Batch()]


@routine("geam", choices=product(OPERATIONS, OPERATIONS))
def geam(make: Make, alpha: Number, beta: Number, trans_a: int, trans_b: int) -> Arguments:
    a, b = make(5, 4), make(5, 4)
    c = np.full((5, 4), np.nan, dtype=a.dtype)
    return [
        Enum(trans_a),
        Enum(trans_b),
        Size(5),
        Size(4),
        Scalar(alpha),
        matrix(stored_as(a, trans_a)),
        Scalar(beta),
        matrix(stored_as(b, trans_b)),
        matrix(c, alpha * a + beta * b),
        Batch(),
    ]


@routine("dgmm", choices=product(SIDES, (1, 2, -3)))
def dgmm(make: Make, _alpha: Number, _beta: Number, side: int, inc: int) -> Arguments:
    a, x = make(5, 4), make(5 if side == LEFT else 4)
    c = np.full((5, 4), np.nan, dtype=a.dtype)
    scaled = vector(x, inc)
    scaled.too_small = None  # an increment of zero has a meaning here
    return [
        Enum(side),
        Size(5),
        Size(4),
        matrix(a),
        scaled,
        matrix(c, x[:, None] * a if side == LEFT else a * x),
        Batch(),
    ]


# Calls.


class Handle:
    def __init__(self) -> None:
        self.value = ctypes.c_void_p()
        assert library().rocblas_create_handle(ctypes.byref(self.value)) == OK

    def set_device_mode(self, device: bool) -> None:
        assert library().rocblas_set_pointer_mode(self.value, int(device)) == OK


@pytest.fixture(scope="module")
def handle() -> Iterator[Handle]:
    made = Handle()
    yield made
    assert library().rocblas_destroy_handle(made.value) == OK


def address(memory: Array | None) -> ctypes.c_void_p:
    return ctypes.c_void_p(None if memory is None else memory.ctypes.data)


@dataclass
class Call:
    """One call of one form: the C arguments, and what has to be where afterwards."""

    arguments: list[Any]
    outputs: list[tuple[Array, Array]]
    kept: list[Any]


def build(problems: list[Arguments], letter: str, form: str, bits: str) -> Call:
    """The C call that solves all problems; the plain form solves the first."""
    integer = ctypes.c_int64 if bits else ctypes.c_int32
    call = Call([], [], [])
    for place, first in enumerate(problems[0]):
        each = [problem[place] for problem in problems]
        match first:
            case Enum(value):
                call.arguments.append(ctypes.c_int32(value))
            case Size(value):
                call.arguments.append(integer(value))
            case Scalar(value, real):
                memory = np.array([value], dtype=(REALS if real else DTYPES)[letter])
                call.kept.append(memory)
                call.arguments.append(address(memory))
            case Data():
                gap = 0 if form == "plain" else 3
                stride = len(first.before) + gap
                count = 1 if form == "plain" else len(each)
                memory = np.full(stride * count, np.nan, dtype=first.before.dtype)
                wanted = memory.copy()
                for i, data in enumerate(each[:count]):
                    assert data.before.shape == data.after.shape
                    memory[i * stride : i * stride + len(data.before)] = data.before
                    wanted[i * stride : i * stride + len(data.after)] = data.after
                call.outputs.append((memory, wanted))
                if form == "batched":
                    # In another order than in memory, so that a stride would not do.
                    table = np.array(
                        [memory.ctypes.data + i * stride * memory.itemsize for i in range(count)],
                        dtype=np.uintp,
                    )
                    call.kept.append(table)
                    call.arguments.append(address(table))
                else:
                    call.arguments.append(address(memory))
                call.arguments += [integer(step) for step in first.steps]
                if form == "strided_batched":
                    call.arguments.append(ctypes.c_int64(stride))
            case Batch():
                if form != "plain":
                    call.arguments.append(integer(len(each)))
            case Result(_, kind):
                dtype = {
                    "same": DTYPES[letter],
                    "real": REALS[letter],
                    "index": np.int64 if bits else np.int32,
                }[kind]
                values = [result.value for result in each[: 1 if form == "plain" else None]]
                memory = np.zeros(len(values), dtype=dtype)
                call.outputs.append((memory, np.array(values).astype(dtype)))
                call.arguments.append(address(memory))
    return call


def function(found: Routine, letter: str, form: str, bits: str) -> Any:
    end = "" if form == "plain" else "_" + form
    return getattr(library(), f"rocblas_{found.prefix(letter)}{found.name}{end}{bits}")


def factors(letter: str) -> tuple[Number, Number]:
    if letter in "sd":
        return np.float64(0.75), np.float64(-0.5)
    return np.complex128(0.75 - 0.25j), np.complex128(-0.5 + 1.25j)


def problems_of(found: Routine, letter: str, choice: tuple[Any, ...]) -> list[Arguments]:
    rng = np.random.default_rng(sum(map(ord, found.name + letter)))
    make = Make(letter, rng)
    return [found.problem(make, *factors(letter), *choice) for _ in range(PROBLEMS)]


CASES = [
    pytest.param(found, letter, id=found.prefix(letter) + found.name)
    for found in ROUTINES
    for letter in found.letters
]


@pytest.mark.parametrize(("found", "letter"), CASES)
def test_routine(handle: Handle, found: Routine, letter: str) -> None:
    for choice in found.choices:
        problems = problems_of(found, letter, choice)
        for form, bits, device in itertools.product(FORMS, found.forms, (False, True)):
            call = build(problems, letter, form, bits)
            handle.set_device_mode(device)
            status = function(found, letter, form, bits)(handle.value, *call.arguments)
            handle.set_device_mode(False)
            assert library().hipDeviceSynchronize() == OK
            where = f"{choice} {form}{bits} {'device' if device else 'host'}"
            assert status == OK, where
            for memory, wanted in call.outputs:
                np.testing.assert_allclose(
                    memory, wanted, rtol=TOLERANCE[letter], atol=TOLERANCE[letter], err_msg=where
                )


@pytest.mark.parametrize(("found", "letter"), CASES)
def test_wrong_arguments(handle: Handle, found: Routine, letter: str) -> None:
    """Each argument in turn is wrong; a size of zero is not."""
    problems = problems_of(found, letter, found.choices[0])
    for form, bits in itertools.product(FORMS, found.forms):
        call = build(problems, letter, form, bits)
        called = function(found, letter, form, bits)
        assert called(None, *call.arguments) == INVALID_HANDLE
        assert called(ctypes.c_void_p(0x7777), *call.arguments) == INVALID_HANDLE
        place = 0

        def with_wrong(at: int, value: Any, call: Any = call, called: Any = called) -> int:
            arguments = list(call.arguments)
            arguments[at] = type(arguments[at])(value)
            status = int(called(handle.value, *arguments))
            assert library().hipDeviceSynchronize() == OK
            return status

        for argument in problems[0]:
            where = f"{form}{bits}, argument {place}: {argument}"
            match argument:
                case Enum():
                    assert with_wrong(place, 0) == INVALID_VALUE, where
                    assert with_wrong(place, 999) == INVALID_VALUE, where
                case Size(_, negative):
                    assert with_wrong(place, -1) == negative, where
                    assert with_wrong(place, 0) == OK, where
                case Scalar() | Result():
                    assert with_wrong(place, None) == INVALID_POINTER, where
                case Data(too_small=too_small):
                    assert with_wrong(place, None) == INVALID_POINTER, where
                    level_one = any(isinstance(a, Size) and a.negative == OK for a in problems[0])
                    if too_small is not None and not level_one:
                        assert with_wrong(place + 1, too_small) == INVALID_SIZE, where
                    place += len(argument.steps) + (form == "strided_batched")
                case Batch() if form == "plain":
                    continue
            place += 1


def test_every_form_is_there() -> None:
    for found in ROUTINES:
        for letter, form, bits in itertools.product(found.letters, FORMS, found.forms):
            assert function(found, letter, form, bits) is not None


# Half precision, and types that are told at run time.

F16, F32, F64, C32, C64, I8, I32, BF16 = 150, 151, 152, 154, 155, 160, 162, 168


def to_bf16(values: Array) -> Array:
    words = np.asarray(values, dtype=np.float32).view(np.uint32).astype(np.uint64)
    return ((words + 0x7FFF + ((words >> 16) & 1)) >> 16).astype(np.uint16)


def from_bf16(values: Array) -> Array:
    return (values.astype(np.uint32) << 16).view(np.float32)


STORED: dict[int, tuple[Callable[[Any], Array], Callable[[Array], Array], float]] = {
    F16: (lambda v: np.asarray(v, dtype=np.float16), lambda v: v.astype(np.float64), 2e-3),
    BF16: (to_bf16, lambda v: from_bf16(v).astype(np.float64), 2e-2),
    F32: (lambda v: np.asarray(v, dtype=np.float32), lambda v: v.astype(np.float64), 2e-5),
    F64: (lambda v: np.asarray(v, dtype=np.float64), lambda v: v, 1e-13),
    C32: (lambda v: np.asarray(v, dtype=np.complex64), lambda v: v.astype(np.complex128), 2e-5),
    C64: (lambda v: np.asarray(v, dtype=np.complex128), lambda v: v, 1e-13),
    I8: (lambda v: np.asarray(v, dtype=np.int8), lambda v: v.astype(np.float64), 0),
    I32: (lambda v: np.asarray(v, dtype=np.int32), lambda v: v.astype(np.float64), 0),
}


class Typed:
    """Numbers in memory as one of rocBLAS's types, and what they are."""

    def __init__(self, kind: int, values: Array) -> None:
        store, load, self.tolerance = STORED[kind]
        self.kind = kind
        self.memory = np.ascontiguousarray(store(values))
        self.load = load
        self.table = np.array(
            [row.ctypes.data for row in self.memory] if self.memory.ndim > 1 else [0], np.uintp
        )

    @property
    def values(self) -> Array:
        return self.load(self.memory)

    def at(self, form: str) -> ctypes.c_void_p:
        return address(self.table if form == "batched" else self.memory)


def numbers(kind: int, *shape: int) -> Array:
    rng = np.random.default_rng(kind + sum(shape))
    if kind in (I8, I32):
        return rng.integers(-9, 9, shape)
    values = rng.uniform(-1, 1, shape)
    return values + 1j * rng.uniform(-1, 1, shape) if kind in (C32, C64) else values


def ex_name(name: str, form: str, bits: str) -> str:
    return f"rocblas_{name}{'' if form == 'plain' else '_' + form}_ex{bits}"


def strides(form: str, stride: int) -> list[ctypes.c_int64]:
    return [ctypes.c_int64(stride)] if form == "strided_batched" else []


EX_FORMS = [(form, bits) for form in FORMS for bits in ("", "_64")]


def integers(bits: str) -> Any:
    return ctypes.c_int64 if bits else ctypes.c_int32


GEMM_TYPES = [
    (F16, F16, F16),
    (F16, F16, F32),
    (F16, F32, F32),
    (BF16, BF16, F32),
    (BF16, F32, F32),
    (F32, F32, F32),
    (F64, F64, F64),
    (C32, C32, C32),
    (C64, C64, C64),
    (I8, I32, I32),
]


@pytest.mark.parametrize(("form", "bits"), EX_FORMS)
@pytest.mark.parametrize(("inputs", "outputs", "compute"), GEMM_TYPES)
def test_gemm_ex(
    handle: Handle, inputs: int, outputs: int, compute: int, form: str, bits: str
) -> None:
    integer = integers(bits)
    count = 1 if form == "plain" else PROBLEMS
    m, n, k, pad = 5, 4, 3, 2
    for trans_a, trans_b in itertools.product(OPERATIONS, OPERATIONS):
        rows_a, cols_a = (m, k) if trans_a == N else (k, m)
        rows_b, cols_b = (k, n) if trans_b == N else (n, k)
        # Columns first, as BLAS has them.
        a = Typed(inputs, numbers(inputs, count, cols_a, rows_a + pad))
        b = Typed(inputs, numbers(inputs, count, cols_b, rows_b + pad))
        c = Typed(outputs, numbers(outputs, count, n, m + pad))
        d = Typed(outputs, np.zeros((count, n, m + pad)))
        alpha = Typed(compute, [2 if compute == I32 else 0.75])
        beta = Typed(compute, [-3 if compute == I32 else -0.5])
        wanted = d.values.copy()
        for i in range(count):
            left = op(a.values[i, :, :rows_a].T, trans_a)
            right = op(b.values[i, :, :rows_b].T, trans_b)
            wanted[i, :, :m] = (
                alpha.values * (left @ right) + beta.values * c.values[i, :, :m].T
            ).T
        arguments = [
            handle.value,
            trans_a,
            trans_b,
            integer(m),
            integer(n),
            integer(k),
            address(alpha.memory),
        ]
        for typed, rows, columns in ((a, rows_a, cols_a), (b, rows_b, cols_b)):
            arguments += [
                typed.at(form),
                typed.kind,
                integer(rows + pad),
                *strides(form, (rows + pad) * columns),
            ]
        arguments.append(address(beta.memory))
        for typed in (c, d):
            arguments += [
                typed.at(form),
                typed.kind,
                integer(m + pad),
                *strides(form, (m + pad) * n),
            ]
        if form != "plain":
            arguments.append(integer(count))
        arguments += [compute, 0, 0, 0]
        assert getattr(library(), ex_name("gemm", form, bits))(*arguments) == OK
        assert library().hipDeviceSynchronize() == OK
        np.testing.assert_allclose(d.values, wanted, rtol=d.tolerance, atol=d.tolerance)


def test_gemm_ex_refuses(handle: Handle) -> None:
    a = Typed(F32, np.zeros(16))
    one = Typed(F32, [1.0])

    def call(
        kind_a: int = F32,
        kind_c: int = F32,
        compute: int = F32,
        trans: int = N,
        ld: int = 4,
        algo: int = 0,
    ) -> int:
        return library().rocblas_gemm_ex(  # type: ignore[no-any-return]
            handle.value,
            trans,
            N,
            4,
            4,
            4,
            address(one.memory),
            a.at("plain"),
            kind_a,
            ld,
            a.at("plain"),
            F32,
            4,
            address(one.memory),
            a.at("plain"),
            kind_c,
            4,
            a.at("plain"),
            kind_c,
            4,
            compute,
            algo,
            0,
            0,
        )

    assert call() == OK
    assert call(kind_a=F16) == NOT_IMPLEMENTED
    assert call(compute=F64) == NOT_IMPLEMENTED
    assert call(kind_c=255) == NOT_IMPLEMENTED
    assert call(trans=7) == INVALID_VALUE
    assert call(algo=9) == INVALID_VALUE
    assert call(ld=3) == INVALID_SIZE


LEVEL_ONE_TYPES = {
    # factors, vectors, execution
    "axpy": [
        (F16, F16, F16),
        (F32, F16, F32),
        (BF16, BF16, F32),
        (F32, F32, F32),
        (F64, F64, F64),
        (C32, C32, C32),
        (C64, C64, C64),
    ],
    "scal": [
        (F16, F16, F32),
        (F32, BF16, F32),
        (F32, F32, F32),
        (F64, F64, F64),
        (F32, C32, C32),
        (C64, C64, C64),
    ],
    "dot": [
        (F16, F16, F32),
        (BF16, BF16, F32),
        (F32, F32, F32),
        (F64, F32, F64),
        (F64, F64, F64),
        (C32, C32, C32),
        (C64, C64, C64),
    ],
    "nrm2": [
        (F16, F16, F32),
        (BF16, BF16, F32),
        (F32, F32, F32),
        (F64, F64, F64),
        (F32, C32, F32),
        (F64, C64, F64),
    ],
    "rot": [(F16, F16, F32), (F32, F32, F32), (F64, F64, F64), (F32, C32, C32), (C64, C64, C64)],
}
LEVEL_ONE_TYPES["dotc"] = LEVEL_ONE_TYPES["dot"]


@pytest.mark.parametrize(("form", "bits"), EX_FORMS)
@pytest.mark.parametrize(
    ("name", "types"), [(name, types) for name, all_ in LEVEL_ONE_TYPES.items() for types in all_]
)
def test_level_one_ex(
    handle: Handle, name: str, types: tuple[int, int, int], form: str, bits: str
) -> None:
    factor_kind, kind, execution = types
    integer = integers(bits)
    count, n = (1 if form == "plain" else PROBLEMS), 6
    x = Typed(kind, numbers(kind, count, n))
    y = Typed(kind, numbers(kind, count, n + 1)[:, :n])
    before_x, before_y = x.values.copy(), y.values.copy()
    c, s = Typed(factor_kind, [0.75]), Typed(factor_kind, [-0.5])
    result = Typed(factor_kind, np.zeros(count))
    vectors = [[typed.at(form), typed.kind, integer(1), *strides(form, n)] for typed in (x, y)]
    batch = [] if form == "plain" else [integer(count)]
    alpha = [address(c.memory), factor_kind]
    out = [address(result.memory), factor_kind]
    arguments = {
        "axpy": [*alpha, *vectors[0], *vectors[1], *batch],
        "scal": [*alpha, *vectors[0], *batch],
        "dot": [*vectors[0], *vectors[1], *batch, *out],
        "dotc": [*vectors[0], *vectors[1], *batch, *out],
        "nrm2": [*vectors[0], *batch, *out],
        "rot": [
            *vectors[0],
            *vectors[1],
            address(c.memory),
            address(s.memory),
            factor_kind,
            *batch,
        ],
    }[name]
    called = getattr(library(), ex_name(name, form, bits))
    assert called(handle.value, integer(n), *arguments, execution) == OK
    assert library().hipDeviceSynchronize() == OK
    conjugated = before_x.conj() if name == "dotc" else before_x
    wanted = {
        "axpy": (y, c.values * before_x + before_y),
        "scal": (x, c.values * before_x),
        "dot": (result, (conjugated * before_y).sum(axis=1)),
        "dotc": (result, (conjugated * before_y).sum(axis=1)),
        "nrm2": (result, np.linalg.norm(before_x, axis=1)),
        "rot": (x, c.values * before_x + s.values * before_y),
    }[name]
    tolerance = max(wanted[0].tolerance, x.tolerance)
    np.testing.assert_allclose(wanted[0].values, wanted[1], rtol=tolerance, atol=tolerance)
    if name == "rot":
        np.testing.assert_allclose(
            y.values,
            c.values * before_y - s.values.conj() * before_x,
            rtol=tolerance,
            atol=tolerance,
        )
    assert called(handle.value, integer(n), *arguments, 255) == NOT_IMPLEMENTED


def test_half_precision(handle: Handle) -> None:
    x, y = Typed(F16, numbers(F16, 8)), Typed(F16, numbers(F16, 9)[:8])
    alpha = Typed(F16, [0.75])
    result = Typed(F16, [0])
    wanted = x.values @ y.values
    assert (
        library().rocblas_hdot(
            handle.value, 8, address(x.memory), 1, address(y.memory), 1, address(result.memory)
        )
        == OK
    )
    np.testing.assert_allclose(result.values, wanted, rtol=2e-3)
    wanted = alpha.values * x.values + y.values
    assert (
        library().rocblas_haxpy(
            handle.value, 8, address(alpha.memory), address(x.memory), 1, address(y.memory), 1
        )
        == OK
    )
    assert library().hipDeviceSynchronize() == OK
    np.testing.assert_allclose(y.values, wanted, rtol=2e-3, atol=2e-3)
    bf = Typed(BF16, numbers(BF16, 8))
    out = Typed(BF16, [0])
    assert (
        library().rocblas_bfdot(
            handle.value, 8, address(bf.memory), 1, address(bf.memory), 1, address(out.memory)
        )
        == OK
    )
    np.testing.assert_allclose(out.values, bf.values @ bf.values, rtol=1e-2)
    a, c = Typed(F16, numbers(F16, 3, 3)), Typed(F16, np.zeros((3, 3)))
    zero = Typed(F16, [0.0])
    assert (
        library().rocblas_hgemm(
            handle.value,
            T,
            N,
            3,
            3,
            3,
            address(alpha.memory),
            address(a.memory),
            3,
            address(a.memory),
            3,
            address(zero.memory),
            address(c.memory),
            3,
        )
        == OK
    )
    assert library().hipDeviceSynchronize() == OK
    np.testing.assert_allclose(c.values, 0.75 * (a.values @ a.values.T), rtol=2e-3, atol=2e-3)


@pytest.mark.parametrize("bits", ["", "_64"])
@pytest.mark.parametrize("form", FORMS[1:])
@pytest.mark.parametrize(
    ("name", "inputs", "output"),
    [("hshgemv", F16, F16), ("hssgemv", F16, F32), ("tstgemv", BF16, BF16), ("tssgemv", BF16, F32)],
)
def test_short_gemv(
    handle: Handle, name: str, inputs: int, output: int, form: str, bits: str
) -> None:
    integer = integers(bits)
    m, n, pad = 5, 4, 2
    alpha, beta = Typed(F32, [0.75]), Typed(F32, [-0.5])
    for trans in OPERATIONS:
        columns, rows = (n, m) if trans == N else (m, n)
        a = Typed(inputs, numbers(inputs, PROBLEMS, n, m + pad))
        x = Typed(inputs, numbers(inputs, PROBLEMS, columns))
        y = Typed(output, numbers(output, PROBLEMS, 2 * rows))
        wanted = y.values.copy()
        for i in range(PROBLEMS):
            product_ = op(a.values[i, :, :m].T, trans) @ x.values[i]
            wanted[i, ::2] = alpha.values * product_ + beta.values * wanted[i, ::2]
        called = getattr(library(), f"rocblas_{name}_{form}{bits}")
        status = called(
            handle.value,
            trans,
            integer(m),
            integer(n),
            address(alpha.memory),
            *(a.at(form), integer(m + pad), *strides(form, n * (m + pad))),
            *(x.at(form), integer(1), *strides(form, columns)),
            address(beta.memory),
            *(y.at(form), integer(2), *strides(form, 2 * rows)),
            integer(PROBLEMS),
        )
        assert status == OK
        assert library().hipDeviceSynchronize() == OK
        np.testing.assert_allclose(y.values, wanted, rtol=y.tolerance, atol=y.tolerance)


def test_rounding_of_halves(handle: Handle) -> None:
    """Every half survives, and what lies between rounds as NumPy rounds it."""
    every = np.arange(1 << 16, dtype=np.uint16)
    values = every.view(np.float16)
    finite = np.isfinite(values)
    between = np.nextafter(values[finite].astype(np.float32), np.float32(1e9)).astype(np.float32)
    for source in (values[finite].astype(np.float32), between, between * np.float32(1.0003)):
        source = np.ascontiguousarray(source)  # noqa: PLW2901
        wide = np.empty_like(source)
        wide[:] = source
        n = len(wide)
        # C := 1 * A + 0 through gemm_ex with a product by one: f32 in is not offered, so through
        # axpy_ex with a factor in f32 on halves of zero and one.
        ones = np.ones(1, dtype=np.float16)
        zeros = np.zeros(1, dtype=np.float16)
        for i in range(0, n, 997):
            out = zeros.copy()
            factor = wide[i : i + 1].copy()
            assert (
                library().rocblas_axpy_ex(
                    handle.value,
                    1,
                    address(factor),
                    F32,
                    address(ones),
                    F16,
                    1,
                    address(out),
                    F16,
                    1,
                    F32,
                )
                == OK
            )
            assert library().hipDeviceSynchronize() == OK
            with np.errstate(over="ignore"):
                assert out[0] == factor.astype(np.float16)[0]


# Edges.


def test_quick_returns(handle: Handle) -> None:
    one, zero = np.ones(1, np.float32), np.zeros(1, np.float32)
    c = np.full(4, 3, np.float32)
    gemm = library().rocblas_sgemm
    # Without a product, A and B may be missing; with nothing at all, everything.
    assert (
        gemm(
            handle.value,
            N,
            N,
            2,
            2,
            2,
            address(zero),
            None,
            2,
            None,
            2,
            address(zero),
            address(c),
            2,
        )
        == OK
    )
    assert library().hipDeviceSynchronize() == OK
    assert not c.any()
    assert gemm(handle.value, N, N, 2, 2, 0, None, None, 2, None, 2, address(one), None, 2) == OK
    assert gemm(handle.value, N, N, 0, 2, 2, None, None, 1, None, 2, None, None, 1) == OK
    result = np.ones(1, np.float32)
    assert library().rocblas_snrm2(handle.value, 0, None, 1, address(result)) == OK
    assert result[0] == 0
    index = np.ones(1, np.int32)
    assert library().rocblas_isamax(handle.value, 3, address(c), -1, address(index)) == OK
    assert index[0] == 0


def test_the_first_of_equals_is_found(handle: Handle) -> None:
    x = np.array([2, -1, 3, 1, -3], np.float32)
    index = np.zeros(1, np.int32)
    assert library().rocblas_isamax(handle.value, 5, address(x), 1, address(index)) == OK
    assert index[0] == 3
    assert library().rocblas_isamin(handle.value, 5, address(x), 1, address(index)) == OK
    assert index[0] == 2


def test_hermitian_results_have_a_real_diagonal(handle: Handle) -> None:
    """What is there in place of zero is not read, and is zero afterwards."""
    one = np.ones(1, np.float64)
    alpha = np.ones(1, np.complex128)
    a = np.array([[1 + 1j, 2], [3, 1j]], np.complex128).ravel()
    for name, first, more in (
        ("zherk", one, []),
        ("zher2k", alpha, [address(a), 2]),
        ("zherkx", alpha, [address(a), 2]),
    ):
        c = np.array([1 + 5j, 7, 0, 2 + 5j], np.complex128)
        function_ = getattr(library(), "rocblas_" + name)
        arguments = [address(first), address(a), 2, *more, address(one), address(c), 2]
        assert function_(handle.value, UPPER, N, 2, 2, *arguments) == OK
        assert library().hipDeviceSynchronize() == OK
        assert c[0].imag == 0, name
        assert c[3].imag == 0, name
        assert c[1] == 7, name


def test_beta_zero_overwrites_nan(handle: Handle) -> None:
    one, zero = np.ones(1, np.float32), np.zeros(1, np.float32)
    a, c = np.eye(3, dtype=np.float32), np.full((3, 3), np.nan, np.float32)
    assert (
        library().rocblas_sgemm(
            handle.value,
            N,
            N,
            3,
            3,
            3,
            address(one),
            address(a),
            3,
            address(a),
            3,
            address(zero),
            address(c),
            3,
        )
        == OK
    )
    assert library().hipDeviceSynchronize() == OK
    np.testing.assert_array_equal(c, a)


def test_what_32_bits_cannot_count(handle: Handle) -> None:
    one, x = np.ones(1, np.float32), np.ones(1, np.float32)
    huge = ctypes.c_int64(1 << 40)
    assert (
        library().rocblas_sscal_64(
            handle.value, huge, address(one * 2), address(x), ctypes.c_int64(1)
        )
        == NOT_IMPLEMENTED
    )


def test_modes(handle: Handle) -> None:
    for name, good, bad in (("pointer", 1, 2), ("atomics", 1, 2), ("math", 1, 2)):
        set_, get = (getattr(library(), f"rocblas_{verb}_{name}_mode") for verb in ("set", "get"))
        value = ctypes.c_int()
        assert get(handle.value, ctypes.byref(value)) == OK
        before = value.value
        assert set_(handle.value, good) == OK
        assert get(handle.value, ctypes.byref(value)) == OK
        assert value.value == good
        assert set_(handle.value, bad) == INVALID_VALUE
        assert get(handle.value, None) == INVALID_POINTER
        assert set_(None, good) == INVALID_HANDLE
        assert set_(handle.value, before) == OK
    assert library().rocblas_set_stream(handle.value, ctypes.c_void_p(0x5550)) == INVALID_VALUE


def test_vectors_and_matrices() -> None:
    x = np.arange(6, dtype=np.float64)
    y = np.full(9, -1.0)
    assert library().rocblas_set_vector(3, 8, address(x), 2, address(y), 3) == OK
    np.testing.assert_array_equal(y, [0, -1, -1, 2, -1, -1, 4, -1, -1])
    assert library().rocblas_get_vector(3, 8, address(x), 0, address(y), 3) == INVALID_SIZE
    assert library().rocblas_get_vector(3, 8, None, 1, address(y), 3) == INVALID_POINTER
    b = np.full(8, -1.0)
    assert library().rocblas_set_matrix(2, 2, 8, address(x), 3, address(b), 4) == OK
    np.testing.assert_array_equal(b, [0, 1, -1, -1, 3, 4, -1, -1])
    assert library().rocblas_set_matrix(2, 2, 8, address(x), 1, address(b), 4) == INVALID_SIZE
    assert library().rocblas_get_matrix_async(2, 2, 8, address(b), 4, address(x), 2, None) == OK
    np.testing.assert_array_equal(x[:4], [0, 1, 3, 4])


def test_faults() -> None:
    code = """
handle = ctypes.c_void_p()
print([lib.rocblas_create_handle(ctypes.byref(handle)) for _ in range(3)])
print([lib.rsmi_init(ctypes.c_uint64(0)) for _ in range(2)])
"""
    done = run_python(code, CUDAWAY_HOST_FAULT="rocblas_create_handle:5:2,rsmi_init:8")
    assert done.stdout == "[0, 5, 0]\n[8, 8]\n"
    assert not done.stderr


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("hipMalloc", "it is not function:status[:n]"),
        ("hipMalloc:two", "it is not function:status[:n]"),
        ("hipMalloc:2:0", "n must be a number from 1 on"),
        ("hipMalloc:2:1:1", "it is not function:status[:n]"),
        ("malloc:2", "the host backend has no function of this name"),
        ("cblas_sgemm:2", "the host backend has no function of this name"),
        ("hipGetErrorName:2", "this function answers no status"),
    ],
)
def test_wrong_faults(value: str, why: str) -> None:
    done = run_python("", CUDAWAY_HOST_FAULT=value)
    assert done.stderr == f"cudaway: error: CUDAWAY_HOST_FAULT={value} is ignored: {why}\n"


def test_handles_left_are_reported() -> None:
    code = "lib.rocblas_create_handle(ctypes.byref(ctypes.c_void_p()))"
    assert "left at exit: 1 rocBLAS handles" in run_python(code, CUDAWAY_LOG="info").stderr
    assert not run_python(code).stderr


def test_several_devices() -> None:
    code = """
count = ctypes.c_int(); monitored = ctypes.c_uint32()
lib.hipGetDeviceCount(ctypes.byref(count)); lib.rsmi_init(ctypes.c_uint64(0))
lib.rsmi_num_monitor_devices(ctypes.byref(monitored))
ids = []
for i in range(count.value):
    value = ctypes.c_uint64(); bus = ctypes.create_string_buffer(16)
    assert lib.rsmi_dev_pci_id_get(i, ctypes.byref(value)) == 0
    assert lib.hipDeviceGetPCIBusId(bus, 16, i) == 0
    assert bus.value.decode() == f"0000:{value.value >> 8:02x}:00.0"
    ids.append(value.value)
print(count.value, monitored.value, len(set(ids)))
"""
    assert run_python(code, CUDAWAY_HOST_DEVICES="16").stdout == "16 16 16\n"
