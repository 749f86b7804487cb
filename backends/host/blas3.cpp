// SPDX-License-Identifier: Apache-2.0
// rocBLAS, level 3: matrices.
#include <algorithm>
#include <vector>

#include "blas.h"
#include "gemm.h"

namespace cudaway::host::blas {
namespace {

/// The checks of all C := alpha ... + beta C. Where alpha is zero, what is multiplied may be
/// missing.
template <class S, class B>
void check_sum(Call& call, bool nothing, bool no_product, const Scalar<S>& alpha, bool factors,
               const Scalar<B>& beta, bool result) {
  call.empty(nothing);
  call.pointers((no_product || alpha) && beta);
  call.empty((no_product || alpha.is(0)) && beta.is(1));
  call.pointers(result && (no_product || alpha.is(0) || factors));
}

template <class T>
void gemm(Call& call, rocblas_operation trans_a, rocblas_operation trans_b, std::int64_t m,
          std::int64_t n, std::int64_t k, Scalar<T> alpha, Matrix<const T> a, Matrix<const T> b,
          Scalar<T> beta, Matrix<T> c) {
  call.values(known(trans_a) && known(trans_b));
  call.sizes(m >= 0 && n >= 0 && k >= 0 && holds(a.ld, stored(trans_a, m, k).rows) &&
             holds(b.ld, stored(trans_b, k, n).rows) && holds(c.ld, m));
  check_sum(call, m == 0 || n == 0, k == 0, alpha, a && b, beta, static_cast<bool>(c));
  call.each([=](std::int64_t i) {
    const T factor = k == 0 ? T{} : alpha();
    multiply(trans_a, trans_b, m, n, k, factor, a[i], a.ld, b[i], b.ld, beta(), c[i], c.ld);
  });
}

/// Half precision: stored so, calculated with as float.
void hgemm(Call& call, rocblas_operation trans_a, rocblas_operation trans_b, std::int64_t m,
           std::int64_t n, std::int64_t k, Scalar<Half> alpha, Matrix<const Half> a,
           Matrix<const Half> b, Scalar<Half> beta, Matrix<Half> c) {
  call.values(known(trans_a) && known(trans_b));
  const Shape of_a = stored(trans_a, m, k);
  const Shape of_b = stored(trans_b, k, n);
  call.sizes(m >= 0 && n >= 0 && k >= 0 && holds(a.ld, of_a.rows) && holds(b.ld, of_b.rows) &&
             holds(c.ld, m));
  check_sum(call, m == 0 || n == 0, k == 0, alpha, a && b, beta, static_cast<bool>(c));
  call.each([=](std::int64_t i) {
    const auto widen = [](const Half* from, std::int64_t ld, const Shape& shape) {
      std::vector<float> wide(static_cast<std::size_t>(shape.rows * shape.columns));
      auto to = wide.begin();
      for (std::int64_t column = 0; column < shape.columns; ++column) {
        to = std::transform(from + column * ld, from + column * ld + shape.rows, to,
                            [](Half value) { return static_cast<float>(value); });
      }
      return wide;
    };
    const float factor = k == 0 ? 0.0F : static_cast<float>(alpha());
    const float kept = static_cast<float>(beta());
    const bool product = factor != 0;
    const auto wide_a = widen(a[i], a.ld, product ? of_a : Shape{0, 0});
    const auto wide_b = widen(b[i], b.ld, product ? of_b : Shape{0, 0});
    auto wide_c =
        kept == 0 ? std::vector<float>(static_cast<std::size_t>(m * n)) : widen(c[i], c.ld, {m, n});
    multiply(trans_a, trans_b, m, n, product ? k : 0, factor, wide_a.data(),
             std::max<std::int64_t>(of_a.rows, 1), wide_b.data(),
             std::max<std::int64_t>(of_b.rows, 1), kept, wide_c.data(), m);
    for (std::int64_t column = 0; column < n; ++column) {
      std::transform(wide_c.begin() + column * m, wide_c.begin() + (column + 1) * m,
                     c[i] + column * c.ld, [](float value) { return Half(value); });
    }
  });
}

template <bool hermitian, class T>
void side_product(Call& call, rocblas_side side, rocblas_fill uplo, std::int64_t m, std::int64_t n,
                  Scalar<T> alpha, Matrix<const T> a, Matrix<const T> b, Scalar<T> beta,
                  Matrix<T> c) {
  call.values(known(side) && known(uplo));
  call.sizes(m >= 0 && n >= 0 && holds(a.ld, side == rocblas_side_left ? m : n) && holds(b.ld, m) &&
             holds(c.ld, m));
  check_sum(call, m == 0 || n == 0, false, alpha, a && b, beta, static_cast<bool>(c));
  call.each([=](std::int64_t i) {
    if constexpr (hermitian) {
      CBLAS_CZ(T, hemm, CblasColMajor, side, uplo, m, n, alpha(), a[i], a.ld, b[i], b.ld, beta(),
               c[i], c.ld);
    } else {
      CBLAS_SDCZ(T, symm, CblasColMajor, side, uplo, m, n, alpha(), a[i], a.ld, b[i], b.ld, beta(),
                 c[i], c.ld);
    }
  });
}

/// A complex symmetric result has no conjugate transpose, a Hermitian one no plain transpose.
template <bool hermitian, class T>
bool fits_rank(rocblas_operation trans) {
  if constexpr (hermitian) {
    return trans == rocblas_operation_none || trans == rocblas_operation_conjugate_transpose;
  } else {
    return known(trans) && !(is_complex<T> && trans == rocblas_operation_conjugate_transpose);
  }
}

template <bool hermitian, class T, class S>
void rank_k(Call& call, rocblas_fill uplo, rocblas_operation trans, std::int64_t n, std::int64_t k,
            Scalar<S> alpha, Matrix<const T> a, Scalar<S> beta, Matrix<T> c) {
  call.values(known(uplo) && fits_rank<hermitian, T>(trans));
  call.sizes(n >= 0 && k >= 0 && holds(a.ld, stored(trans, n, k).rows) && holds(c.ld, n));
  check_sum(call, n == 0, k == 0, alpha, static_cast<bool>(a), beta, static_cast<bool>(c));
  call.each([=](std::int64_t i) {
    const S factor = k == 0 ? S{} : alpha();
    if constexpr (hermitian) {
      CBLAS_CZ(T, herk, CblasColMajor, uplo, trans, n, k, factor, a[i], a.ld, beta(), c[i], c.ld);
    } else {
      CBLAS_SDCZ(T, syrk, CblasColMajor, uplo, trans, n, k, factor, a[i], a.ld, beta(), c[i], c.ld);
    }
  });
}

template <bool hermitian, class T, class S>
void rank_2k(Call& call, rocblas_fill uplo, rocblas_operation trans, std::int64_t n, std::int64_t k,
             Scalar<T> alpha, Matrix<const T> a, Matrix<const T> b, Scalar<S> beta, Matrix<T> c) {
  call.values(known(uplo) && fits_rank<hermitian, T>(trans));
  const std::int64_t rows = stored(trans, n, k).rows;
  call.sizes(n >= 0 && k >= 0 && holds(a.ld, rows) && holds(b.ld, rows) && holds(c.ld, n));
  check_sum(call, n == 0, k == 0, alpha, a && b, beta, static_cast<bool>(c));
  call.each([=](std::int64_t i) {
    const T factor = k == 0 ? T{} : alpha();
    if constexpr (hermitian) {
      CBLAS_CZ(T, her2k, CblasColMajor, uplo, trans, n, k, factor, a[i], a.ld, b[i], b.ld, beta(),
               c[i], c.ld);
    } else {
      CBLAS_SDCZ(T, syr2k, CblasColMajor, uplo, trans, n, k, factor, a[i], a.ld, b[i], b.ld, beta(),
                 c[i], c.ld);
    }
  });
}

/// Half of a product: C := alpha op(A) op(B) + beta C, where only the half of C that `uplo` names
/// is read and written.
template <class T>
void half_product(rocblas_fill uplo, rocblas_operation trans_a, rocblas_operation trans_b,
                  std::int64_t n, std::int64_t k, T alpha, const T* a, std::int64_t lda, const T* b,
                  std::int64_t ldb, T beta, T* c, std::int64_t ldc) {
  std::vector<T> whole(static_cast<std::size_t>(n * n));
  if (k > 0 && alpha != T{}) {
    multiply(trans_a, trans_b, n, n, k, alpha, a, lda, b, ldb, T{}, whole.data(), n);
  }
  for (std::int64_t column = 0; column < n; ++column) {
    const std::int64_t first = uplo == rocblas_fill_upper ? 0 : column;
    const std::int64_t last = uplo == rocblas_fill_upper ? column : n - 1;
    for (std::int64_t row = first; row <= last; ++row) {
      T& to = c[column * ldc + row];
      to = whole[static_cast<std::size_t>(column * n + row)] + (beta == T{} ? T{} : beta * to);
    }
  }
}

/// C := alpha op(A) op(B)^T + beta C, of which the caller knows that it is symmetric.
template <bool hermitian, class T, class S>
void rank_kx(Call& call, rocblas_fill uplo, rocblas_operation trans, std::int64_t n, std::int64_t k,
             Scalar<T> alpha, Matrix<const T> a, Matrix<const T> b, Scalar<S> beta, Matrix<T> c) {
  call.values(known(uplo) && fits_rank<hermitian, T>(trans));
  const std::int64_t rows = stored(trans, n, k).rows;
  call.sizes(n >= 0 && k >= 0 && holds(a.ld, rows) && holds(b.ld, rows) && holds(c.ld, n));
  check_sum(call, n == 0, k == 0, alpha, a && b, beta, static_cast<bool>(c));
  call.each([=](std::int64_t i) {
    const rocblas_operation turned =
        hermitian ? rocblas_operation_conjugate_transpose : rocblas_operation_transpose;
    const bool plain = trans == rocblas_operation_none;
    half_product(uplo, plain ? rocblas_operation_none : turned,
                 plain ? turned : rocblas_operation_none, n, k, k == 0 ? T{} : alpha(), a[i], a.ld,
                 b[i], b.ld, T(beta()), c[i], c.ld);
    if constexpr (hermitian) {
      for (std::int64_t j = 0; j < n; ++j) {
        c[i][j * c.ld + j].imag(0);
      }
    }
  });
}

template <class T>
void gemmt(Call& call, rocblas_fill uplo, rocblas_operation trans_a, rocblas_operation trans_b,
           std::int64_t n, std::int64_t k, Scalar<T> alpha, Matrix<const T> a, Matrix<const T> b,
           Scalar<T> beta, Matrix<T> c) {
  call.values(known(uplo) && known(trans_a) && known(trans_b));
  call.sizes(n >= 0 && k >= 0 && holds(a.ld, stored(trans_a, n, k).rows) &&
             holds(b.ld, stored(trans_b, k, n).rows) && holds(c.ld, n));
  check_sum(call, n == 0, k == 0, alpha, a && b, beta, static_cast<bool>(c));
  call.each([=](std::int64_t i) {
    half_product(uplo, trans_a, trans_b, n, k, k == 0 ? T{} : alpha(), a[i], a.ld, b[i], b.ld,
                 beta(), c[i], c.ld);
  });
}

/// C := alpha op(A) B, out of place since rocBLAS 4; C may be B.
template <class T>
void trmm(Call& call, rocblas_side side, rocblas_fill uplo, rocblas_operation trans,
          rocblas_diagonal diag, std::int64_t m, std::int64_t n, Scalar<T> alpha, Matrix<const T> a,
          Matrix<const T> b, Matrix<T> c) {
  call.values(known(side) && known(uplo) && known(trans) && known(diag));
  call.sizes(m >= 0 && n >= 0 && holds(a.ld, side == rocblas_side_left ? m : n) && holds(b.ld, m) &&
             holds(c.ld, m));
  call.empty(m == 0 || n == 0);
  call.pointers(alpha && c);
  call.pointers(alpha.is(0) || (a && b));
  call.each([=](std::int64_t i) {
    const T factor = alpha();
    for (std::int64_t column = 0; column < n; ++column) {
      T* const to = c[i] + column * c.ld;
      if (factor == T{}) {
        std::fill_n(to, m, T{});
      } else if (const T* const from = b[i] + column * b.ld; from != to) {
        std::copy_n(from, m, to);
      }
    }
    if (factor != T{}) {
      CBLAS_SDCZ(T, trmm, CblasColMajor, side, uplo, trans, diag, m, n, factor, a[i], a.ld, c[i],
                 c.ld);
    }
  });
}

/// B := alpha op(A)^-1 B
template <class T>
void trsm(Call& call, rocblas_side side, rocblas_fill uplo, rocblas_operation trans,
          rocblas_diagonal diag, std::int64_t m, std::int64_t n, Scalar<T> alpha, Matrix<const T> a,
          Matrix<T> b) {
  call.values(known(side) && known(uplo) && known(trans) && known(diag));
  call.sizes(m >= 0 && n >= 0 && holds(a.ld, side == rocblas_side_left ? m : n) && holds(b.ld, m));
  call.empty(m == 0 || n == 0);
  call.pointers(alpha && b);
  call.pointers(alpha.is(0) || a);
  call.each([=](std::int64_t i) {
    const T factor = alpha();
    if (factor == T{}) {
      for (std::int64_t column = 0; column < n; ++column) {
        std::fill_n(b[i] + column * b.ld, m, T{});
      }
      return;
    }
    CBLAS_SDCZ(T, trsm, CblasColMajor, side, uplo, trans, diag, m, n, factor, a[i], a.ld, b[i],
               b.ld);
  });
}

/// invA := A^-1, which solves A invA = 1. The half that is not named is neither read nor written.
template <class T>
void trtri(Call& call, rocblas_fill uplo, rocblas_diagonal diag, std::int64_t n, Matrix<const T> a,
           Matrix<T> inverse) {
  call.values(known(uplo) && known(diag));
  call.sizes(n >= 0 && holds(a.ld, n) && holds(inverse.ld, n));
  call.empty(n == 0);
  call.pointers(a && inverse);
  call.each([=](std::int64_t i) {
    // A may be where its inverse goes.
    const auto size = static_cast<std::size_t>(n * n);
    std::vector<T> solution(size);
    for (std::int64_t j = 0; j < n; ++j) {
      solution[static_cast<std::size_t>(j * n + j)] = T(1);
    }
    CBLAS_SDCZ(T, trsm, CblasColMajor, rocblas_side_left, uplo, rocblas_operation_none, diag, n, n,
               T(1), a[i], a.ld, solution.data(), n);
    for (std::int64_t j = 0; j < n; ++j) {
      const std::int64_t first = uplo == rocblas_fill_upper ? 0 : j;
      const std::int64_t count = uplo == rocblas_fill_upper ? j + 1 : n - j;
      std::copy_n(solution.begin() + j * n + first, count, inverse[i] + j * inverse.ld + first);
    }
  });
}

template <class T>
void geam(Call& call, rocblas_operation trans_a, rocblas_operation trans_b, std::int64_t m,
          std::int64_t n, Scalar<T> alpha, Matrix<const T> a, Scalar<T> beta, Matrix<const T> b,
          Matrix<T> c) {
  call.values(known(trans_a) && known(trans_b));
  call.sizes(m >= 0 && n >= 0 && holds(a.ld, stored(trans_a, m, n).rows) &&
             holds(b.ld, stored(trans_b, m, n).rows) && holds(c.ld, m));
  call.empty(m == 0 || n == 0);
  call.pointers(alpha && beta && c);
  call.pointers((alpha.is(0) || a) && (beta.is(0) || b));
  call.each([=](std::int64_t i) {
    const auto term = [](rocblas_operation trans, T factor, const T* from, std::int64_t ld,
                         std::int64_t row, std::int64_t column) {
      if (factor == T{}) {
        return T{};
      }
      if (trans == rocblas_operation_none) {
        return factor * from[column * ld + row];
      }
      const T value = from[row * ld + column];
      return factor * (trans == rocblas_operation_transpose ? value : conjugate(value));
    };
    const T first = alpha();
    const T second = beta();
    for (std::int64_t column = 0; column < n; ++column) {
      for (std::int64_t row = 0; row < m; ++row) {
        c[i][column * c.ld + row] = term(trans_a, first, a[i], a.ld, row, column) +
                                    term(trans_b, second, b[i], b.ld, row, column);
      }
    }
  });
}

/// C := A diag(x), or diag(x) A.
template <class T>
void dgmm(Call& call, rocblas_side side, std::int64_t m, std::int64_t n, Matrix<const T> a,
          Vector<const T> x, Matrix<T> c) {
  call.values(known(side));
  call.sizes(m >= 0 && n >= 0 && holds(a.ld, m) && holds(c.ld, m));
  call.empty(m == 0 || n == 0);
  call.pointers(a && x && c);
  call.each([=](std::int64_t i) {
    const bool left = side == rocblas_side_left;
    for (std::int64_t column = 0; column < n; ++column) {
      for (std::int64_t row = 0; row < m; ++row) {
        c[i][column * c.ld + row] =
            a[i][column * a.ld + row] * element(x[i], left ? m : n, x.inc, left ? row : column);
      }
    }
  });
}

}  // namespace

#define GEMM(A)         \
  A(OPERATION, trans_a) \
  A(OPERATION, trans_b) \
  A(SIZE, m)            \
  A(SIZE, n)            \
  A(SIZE, k)            \
  A(SCALAR, T, alpha)   \
  A(MATRIX, const T, a) A(MATRIX, const T, b) A(SCALAR, T, beta) A(MATRIX, T, c) A(BATCH)
BLAS_SDCZ(gemm, gemm, GEMM)
BLAS(hgemm, hgemm, rocblas_half, GEMM)

#define SYMM(A)       \
  A(SIDE, side)       \
  A(FILL, uplo)       \
  A(SIZE, m)          \
  A(SIZE, n)          \
  A(SCALAR, T, alpha) \
  A(MATRIX, const T, a) A(MATRIX, const T, b) A(SCALAR, T, beta) A(MATRIX, T, c) A(BATCH)
BLAS_SDCZ(side_product<false>, symm, SYMM)
BLAS_CZ(side_product<true>, hemm, SYMM)

#define RANK_K(A, Factor) \
  A(FILL, uplo)           \
  A(OPERATION, trans)     \
  A(SIZE, n)              \
  A(SIZE, k)              \
  A(SCALAR, Factor, alpha) A(MATRIX, const T, a) A(SCALAR, Factor, beta) A(MATRIX, T, c) A(BATCH)
#define SYRK(A) RANK_K(A, T)
#define HERK(A) RANK_K(A, R)
BLAS_SDCZ(rank_k<false>, syrk, SYRK)
BLAS_CZ(rank_k<true>, herk, HERK)

#define RANK_2K(A, Kept) \
  A(FILL, uplo)          \
  A(OPERATION, trans)    \
  A(SIZE, n)             \
  A(SIZE, k)             \
  A(SCALAR, T, alpha)    \
  A(MATRIX, const T, a) A(MATRIX, const T, b) A(SCALAR, Kept, beta) A(MATRIX, T, c) A(BATCH)
#define SYR2K(A) RANK_2K(A, T)
#define HER2K(A) RANK_2K(A, R)
BLAS_SDCZ(rank_2k<false>, syr2k, SYR2K)
BLAS_CZ(rank_2k<true>, her2k, HER2K)
BLAS_SDCZ(rank_kx<false>, syrkx, SYR2K)
BLAS_CZ(rank_kx<true>, herkx, HER2K)

#define GEMMT(A)        \
  A(FILL, uplo)         \
  A(OPERATION, trans_a) \
  A(OPERATION, trans_b) \
  A(SIZE, n)            \
  A(SIZE, k)            \
  A(SCALAR, T, alpha)   \
  A(MATRIX, const T, a) A(MATRIX, const T, b) A(SCALAR, T, beta) A(MATRIX, T, c) A(BATCH)
BLAS_SDCZ(gemmt, gemmt, GEMMT)

#define TRMM(A)       \
  A(SIDE, side)       \
  A(FILL, uplo)       \
  A(OPERATION, trans) \
  A(DIAGONAL, diag)   \
  A(SIZE, m)          \
  A(SIZE, n)          \
  A(SCALAR, T, alpha) A(MATRIX, const T, a) A(MATRIX, const T, b) A(MATRIX, T, c) A(BATCH)
BLAS_SDCZ(trmm, trmm, TRMM)

#define TRSM(A)       \
  A(SIDE, side)       \
  A(FILL, uplo)       \
  A(OPERATION, trans) \
  A(DIAGONAL, diag)   \
  A(SIZE, m) A(SIZE, n) A(SCALAR, T, alpha) A(MATRIX, const T, a) A(MATRIX, T, b) A(BATCH)
BLAS_SDCZ(trsm, trsm, TRSM)

// There are no 64-bit forms of this one.
#define TRTRI(A) \
  A(FILL, uplo) A(DIAGONAL, diag) A(SIZE, n) A(MATRIX, const T, a) A(MATRIX, T, inverse) A(BATCH)
BLAS_ENTRY_32(trtri, strtri, float, TRTRI)
BLAS_ENTRY_32(trtri, dtrtri, double, TRTRI)
BLAS_ENTRY_32(trtri, ctrtri, rocblas_float_complex, TRTRI)
BLAS_ENTRY_32(trtri, ztrtri, rocblas_double_complex, TRTRI)

#define GEAM(A)         \
  A(OPERATION, trans_a) \
  A(OPERATION, trans_b) \
  A(SIZE, m)            \
  A(SIZE, n)            \
  A(SCALAR, T, alpha)   \
  A(MATRIX, const T, a) A(SCALAR, T, beta) A(MATRIX, const T, b) A(MATRIX, T, c) A(BATCH)
BLAS_SDCZ(geam, geam, GEAM)

#define DGMM(A) \
  A(SIDE, side) \
  A(SIZE, m) A(SIZE, n) A(MATRIX, const T, a) A(VECTOR, const T, x) A(MATRIX, T, c) A(BATCH)
BLAS_SDCZ(dgmm, dgmm, DGMM)

}  // namespace cudaway::host::blas
