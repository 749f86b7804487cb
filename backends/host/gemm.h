// SPDX-License-Identifier: Apache-2.0
// One product of matrices, for any type.
#pragma once

#include <vector>

#include "blas.h"

namespace cudaway::host::blas {

template <class T>
void multiply(rocblas_operation trans_a, rocblas_operation trans_b, std::int64_t m, std::int64_t n,
              std::int64_t k, T alpha, const T* a, std::int64_t lda, const T* b, std::int64_t ldb,
              T beta, T* c, std::int64_t ldc) {
  CBLAS_SDCZ(T, gemm, CblasColMajor, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c,
             ldc);
}

// CBLAS knows no integers.
inline void multiply(rocblas_operation trans_a, rocblas_operation trans_b, std::int64_t m,
                     std::int64_t n, std::int64_t k, std::int32_t alpha, const std::int32_t* a,
                     std::int64_t lda, const std::int32_t* b, std::int64_t ldb, std::int32_t beta,
                     std::int32_t* c, std::int64_t ldc) {
  // Sums wrap as they do on a GPU.
  const bool plain_a = trans_a == rocblas_operation_none;
  const bool plain_b = trans_b == rocblas_operation_none;
  for (std::int64_t j = 0; j < n; ++j) {
    for (std::int64_t i = 0; i < m; ++i) {
      std::uint32_t sum = 0;
      for (std::int64_t l = 0; l < k; ++l) {
        sum += static_cast<std::uint32_t>(plain_a ? a[l * lda + i] : a[i * lda + l]) *
               static_cast<std::uint32_t>(plain_b ? b[j * ldb + l] : b[l * ldb + j]);
      }
      std::int32_t& to = c[j * ldc + i];
      sum *= static_cast<std::uint32_t>(alpha);
      if (beta != 0) {
        sum += static_cast<std::uint32_t>(beta) * static_cast<std::uint32_t>(to);
      }
      to = static_cast<std::int32_t>(sum);
    }
  }
}

/// The rows and columns of a matrix as it is stored, of what op() makes rows and columns.
struct Shape {
  std::int64_t rows;
  std::int64_t columns;
};
inline Shape stored(rocblas_operation trans, std::int64_t rows, std::int64_t columns) {
  return trans == rocblas_operation_none ? Shape{rows, columns} : Shape{columns, rows};
}

}  // namespace cudaway::host::blas
