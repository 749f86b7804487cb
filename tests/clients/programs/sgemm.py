"""A product of matrices through CuPy's bindings of cuBLAS and of the CUDA runtime.

Its last line is the largest difference to NumPy's product.
"""

import sys

import numpy as np
from cupy_backends.cuda.api import runtime  # type: ignore[import-not-found]
from cupy_backends.cuda.libs import cublas  # type: ignore[import-not-found]

M, N, K = 64, 48, 80


def to_device(array: np.ndarray) -> int:
    pointer = runtime.malloc(array.nbytes)
    runtime.memcpy(pointer, array.ctypes.data, array.nbytes, runtime.memcpyHostToDevice)
    return int(pointer)


def main() -> int:
    random = np.random.default_rng(1)
    a = np.asfortranarray(random.standard_normal((M, K), dtype=np.float32))
    b = np.asfortranarray(random.standard_normal((N, K), dtype=np.float32))
    c = np.asfortranarray(random.standard_normal((M, N), dtype=np.float32))
    alpha = np.array(1.5, np.float32)
    beta = np.array(-0.5, np.float32)
    expected = alpha * (a @ b.T) + beta * c

    print(f"GPUs  {runtime.getDeviceCount()}")
    pointers = [to_device(x) for x in (a, b, c)]
    handle = cublas.create()
    cublas.sgemm(
        handle, cublas.CUBLAS_OP_N, cublas.CUBLAS_OP_T, M, N, K,
        alpha.ctypes.data, pointers[0], M, pointers[1], N, beta.ctypes.data, pointers[2], M,
    )  # fmt: skip
    runtime.deviceSynchronize()
    runtime.memcpy(c.ctypes.data, pointers[2], c.nbytes, runtime.memcpyDeviceToHost)
    cublas.destroy(handle)
    for pointer in pointers:
        runtime.free(pointer)

    difference = float(np.abs(c - expected).max())
    print(f"sgemm of {M} x {K} and {K} x {N}")
    print(f"largest difference to NumPy  {difference:.2e}")
    return 0 if difference < 1e-4 else 1


if __name__ == "__main__":
    sys.exit(main())
