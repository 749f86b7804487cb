// SPDX-License-Identifier: Apache-2.0
// rocBLAS, level 2: a matrix and vectors.
#include <algorithm>

#include "blas.h"

namespace cudaway::host::blas {
namespace {

/// One half of an n by n matrix that is symmetric or Hermitian, however it is stored. CBLAS has no
/// complex symmetric routines at this level.
template <class T>
struct Triangle {
  rocblas_fill fill;
  std::int64_t n;
  T* data;
  std::int64_t ld;  // zero: packed

  /// The element of the stored half.
  T& at(std::int64_t row, std::int64_t column) const {
    if (ld != 0) {
      return data[column * ld + row];
    }
    return fill == rocblas_fill_upper ? data[column * (column + 1) / 2 + row]
                                      : data[column * (2 * n - column - 1) / 2 + row];
  }
  T symmetric(std::int64_t row, std::int64_t column) const {
    return (row <= column) == (fill == rocblas_fill_upper) || row == column ? at(row, column)
                                                                            : at(column, row);
  }
  /// Calls the function with the place of each stored element.
  template <class Function>
  void each(Function function) const {
    for (std::int64_t column = 0; column < n; ++column) {
      const std::int64_t first = fill == rocblas_fill_upper ? 0 : column;
      const std::int64_t last = fill == rocblas_fill_upper ? column : n - 1;
      for (std::int64_t row = first; row <= last; ++row) {
        function(row, column);
      }
    }
  }
};

// y := alpha A x + beta y, where only a half of A is stored.
template <class T>
void multiply(const Triangle<const T>& a, T alpha, const T* x, std::int64_t incx, T beta, T* y,
              std::int64_t incy) {
  for (std::int64_t row = 0; row < a.n; ++row) {
    T sum{};
    for (std::int64_t column = 0; column < a.n; ++column) {
      sum += a.symmetric(row, column) * element(x, a.n, incx, column);
    }
    T& to = element(y, a.n, incy, row);
    to = alpha * sum + (beta == T{} ? T{} : beta * to);
  }
}

/// The checks of all y := alpha A x + beta y.
template <class T, class A>
void check_product(Call& call, bool nothing, const Scalar<T>& alpha, const A& a,
                   const Vector<const T>& x, const Scalar<T>& beta, const Vector<T>& y) {
  call.empty(nothing);
  call.pointers(alpha && beta);
  call.empty(alpha.is(0) && beta.is(1));
  call.pointers(y && (alpha.is(0) || (a && x)));
}

template <class T>
void gemv(Call& call, rocblas_operation trans, std::int64_t m, std::int64_t n, Scalar<T> alpha,
          Matrix<const T> a, Vector<const T> x, Scalar<T> beta, Vector<T> y) {
  call.values(known(trans));
  call.sizes(m >= 0 && n >= 0 && holds(a.ld, m) && x.inc != 0 && y.inc != 0);
  check_product(call, m == 0 || n == 0, alpha, a, x, beta, y);
  call.each([=](std::int64_t i) {
    CBLAS_SDCZ(T, gemv, CblasColMajor, trans, m, n, alpha(), a[i], a.ld, x[i], x.inc, beta(), y[i],
               y.inc);
  });
}

/// A and x of 16 bits; the factors are float, and so is the sum until it is stored.
template <class T, class Y>
void short_gemv(Call& call, rocblas_operation trans, std::int64_t m, std::int64_t n,
                Scalar<float> alpha, Matrix<const T> a, Vector<const T> x, Scalar<float> beta,
                Vector<Y> y) {
  call.values(known(trans));
  call.sizes(m >= 0 && n >= 0 && holds(a.ld, m) && x.inc != 0 && y.inc != 0);
  call.empty(m == 0 || n == 0);
  call.pointers(alpha && beta);
  call.empty(alpha.is(0) && beta.is(1));
  call.pointers(y && (alpha.is(0) || (a && x)));
  call.each([=](std::int64_t i) {
    const bool plain = trans == rocblas_operation_none;
    const std::int64_t rows = plain ? m : n;
    const std::int64_t columns = plain ? n : m;
    const float factor = alpha();
    const float kept = beta();
    for (std::int64_t row = 0; row < rows; ++row) {
      float sum = 0;
      for (std::int64_t column = 0; factor != 0 && column < columns; ++column) {
        const std::int64_t at = plain ? column * a.ld + row : row * a.ld + column;
        sum += static_cast<float>(a[i][at]) *
               static_cast<float>(element(x[i], columns, x.inc, column));
      }
      Y& to = element(y[i], rows, y.inc, row);
      to = Y(factor * sum + (kept == 0 ? 0 : kept * static_cast<float>(to)));
    }
  });
}

template <class T>
void gbmv(Call& call, rocblas_operation trans, std::int64_t m, std::int64_t n, std::int64_t kl,
          std::int64_t ku, Scalar<T> alpha, Matrix<const T> a, Vector<const T> x, Scalar<T> beta,
          Vector<T> y) {
  call.values(known(trans));
  call.sizes(m >= 0 && n >= 0 && kl >= 0 && ku >= 0 && holds(a.ld, kl + ku + 1) && x.inc != 0 &&
             y.inc != 0);
  check_product(call, m == 0 || n == 0, alpha, a, x, beta, y);
  call.each([=](std::int64_t i) {
    CBLAS_SDCZ(T, gbmv, CblasColMajor, trans, m, n, kl, ku, alpha(), a[i], a.ld, x[i], x.inc,
               beta(), y[i], y.inc);
  });
}

template <class T>
void symv(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<T> alpha, Matrix<const T> a,
          Vector<const T> x, Scalar<T> beta, Vector<T> y) {
  call.values(known(uplo));
  call.sizes(n >= 0 && holds(a.ld, n) && x.inc != 0 && y.inc != 0);
  check_product(call, n == 0, alpha, a, x, beta, y);
  call.each([=](std::int64_t i) {
    if constexpr (is_complex<T>) {
      const Triangle<const T> half{uplo, n, a[i], a.ld};
      multiply(half, alpha(), x[i], x.inc, beta(), y[i], y.inc);
    } else {
      CBLAS_SD(T, symv, CblasColMajor, uplo, n, alpha(), a[i], a.ld, x[i], x.inc, beta(), y[i],
               y.inc);
    }
  });
}

template <class T>
void hemv(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<T> alpha, Matrix<const T> a,
          Vector<const T> x, Scalar<T> beta, Vector<T> y) {
  call.values(known(uplo));
  call.sizes(n >= 0 && holds(a.ld, n) && x.inc != 0 && y.inc != 0);
  check_product(call, n == 0, alpha, a, x, beta, y);
  call.each([=](std::int64_t i) {
    CBLAS_CZ(T, hemv, CblasColMajor, uplo, n, alpha(), a[i], a.ld, x[i], x.inc, beta(), y[i],
             y.inc);
  });
}

/// Symmetric where real, Hermitian where complex.
template <class T>
void band_mv(Call& call, rocblas_fill uplo, std::int64_t n, std::int64_t k, Scalar<T> alpha,
             Matrix<const T> a, Vector<const T> x, Scalar<T> beta, Vector<T> y) {
  call.values(known(uplo));
  call.sizes(n >= 0 && k >= 0 && holds(a.ld, k + 1) && x.inc != 0 && y.inc != 0);
  check_product(call, n == 0, alpha, a, x, beta, y);
  call.each([=](std::int64_t i) {
    CBLAS(T, ssbmv, dsbmv, chbmv, zhbmv, CblasColMajor, uplo, n, k, alpha(), a[i], a.ld, x[i],
          x.inc, beta(), y[i], y.inc);
  });
}

template <class T>
void packed_mv(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<T> alpha, Array<const T> a,
               Vector<const T> x, Scalar<T> beta, Vector<T> y) {
  call.values(known(uplo));
  call.sizes(n >= 0 && x.inc != 0 && y.inc != 0);
  check_product(call, n == 0, alpha, a, x, beta, y);
  call.each([=](std::int64_t i) {
    CBLAS(T, sspmv, dspmv, chpmv, zhpmv, CblasColMajor, uplo, n, alpha(), a[i], x[i], x.inc, beta(),
          y[i], y.inc);
  });
}

/// The checks of all A := A + alpha ...
template <class S, class A>
void check_update(Call& call, bool nothing, const Scalar<S>& alpha, bool vectors, const A& a) {
  call.empty(nothing);
  call.pointers(static_cast<bool>(alpha));
  call.empty(alpha.is(0));
  call.pointers(vectors && a);
}

template <bool conjugated, class T>
void any_ger(Call& call, std::int64_t m, std::int64_t n, Scalar<T> alpha, Vector<const T> x,
             Vector<const T> y, Matrix<T> a) {
  call.sizes(m >= 0 && n >= 0 && holds(a.ld, m) && x.inc != 0 && y.inc != 0);
  check_update(call, m == 0 || n == 0, alpha, x && y, a);
  call.each([=](std::int64_t i) {
    if constexpr (conjugated) {
      CBLAS_CZ(T, gerc, CblasColMajor, m, n, alpha(), x[i], x.inc, y[i], y.inc, a[i], a.ld);
    } else {
      CBLAS(T, sger, dger, cgeru, zgeru, CblasColMajor, m, n, alpha(), x[i], x.inc, y[i], y.inc,
            a[i], a.ld);
    }
  });
}

template <class T>
void ger(Call& call, std::int64_t m, std::int64_t n, Scalar<T> alpha, Vector<const T> x,
         Vector<const T> y, Matrix<T> a) {
  any_ger<false>(call, m, n, alpha, x, y, a);
}

template <class T>
void gerc(Call& call, std::int64_t m, std::int64_t n, Scalar<T> alpha, Vector<const T> x,
          Vector<const T> y, Matrix<T> a) {
  any_ger<true>(call, m, n, alpha, x, y, a);
}

template <class T>
void syr(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<T> alpha, Vector<const T> x,
         Matrix<T> a) {
  call.values(known(uplo));
  call.sizes(n >= 0 && holds(a.ld, n) && x.inc != 0);
  check_update(call, n == 0, alpha, static_cast<bool>(x), a);
  call.each([=](std::int64_t i) {
    const Triangle<T> half{uplo, n, a[i], a.ld};
    half.each([&, factor = alpha(), v = x[i]](std::int64_t row, std::int64_t column) {
      half.at(row, column) += factor * element(v, n, x.inc, row) * element(v, n, x.inc, column);
    });
  });
}

template <class T>
void spr(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<T> alpha, Vector<const T> x,
         Array<T> a) {
  call.values(known(uplo));
  call.sizes(n >= 0 && x.inc != 0);
  check_update(call, n == 0, alpha, static_cast<bool>(x), a);
  call.each([=](std::int64_t i) {
    const Triangle<T> half{uplo, n, a[i], 0};
    half.each([&, factor = alpha(), v = x[i]](std::int64_t row, std::int64_t column) {
      half.at(row, column) += factor * element(v, n, x.inc, row) * element(v, n, x.inc, column);
    });
  });
}

template <class T>
void syr2(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<T> alpha, Vector<const T> x,
          Vector<const T> y, Matrix<T> a) {
  call.values(known(uplo));
  call.sizes(n >= 0 && holds(a.ld, n) && x.inc != 0 && y.inc != 0);
  check_update(call, n == 0, alpha, x && y, a);
  call.each([=](std::int64_t i) {
    const Triangle<T> half{uplo, n, a[i], a.ld};
    half.each([&, factor = alpha(), v = x[i], w = y[i]](std::int64_t row, std::int64_t column) {
      half.at(row, column) += factor * (element(v, n, x.inc, row) * element(w, n, y.inc, column) +
                                        element(w, n, y.inc, row) * element(v, n, x.inc, column));
    });
  });
}

template <class T>
void spr2(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<T> alpha, Vector<const T> x,
          Vector<const T> y, Array<T> a) {
  call.values(known(uplo));
  call.sizes(n >= 0 && x.inc != 0 && y.inc != 0);
  check_update(call, n == 0, alpha, x && y, a);
  call.each([=](std::int64_t i) {
    CBLAS_SD(T, spr2, CblasColMajor, uplo, n, alpha(), x[i], x.inc, y[i], y.inc, a[i]);
  });
}

template <class T>
void her(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<Real<T>> alpha, Vector<const T> x,
         Matrix<T> a) {
  call.values(known(uplo));
  call.sizes(n >= 0 && holds(a.ld, n) && x.inc != 0);
  check_update(call, n == 0, alpha, static_cast<bool>(x), a);
  call.each([=](std::int64_t i) {
    CBLAS_CZ(T, her, CblasColMajor, uplo, n, alpha(), x[i], x.inc, a[i], a.ld);
  });
}

template <class T>
void hpr(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<Real<T>> alpha, Vector<const T> x,
         Array<T> a) {
  call.values(known(uplo));
  call.sizes(n >= 0 && x.inc != 0);
  check_update(call, n == 0, alpha, static_cast<bool>(x), a);
  call.each([=](std::int64_t i) {
    CBLAS_CZ(T, hpr, CblasColMajor, uplo, n, alpha(), x[i], x.inc, a[i]);
  });
}

template <class T>
void her2(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<T> alpha, Vector<const T> x,
          Vector<const T> y, Matrix<T> a) {
  call.values(known(uplo));
  call.sizes(n >= 0 && holds(a.ld, n) && x.inc != 0 && y.inc != 0);
  check_update(call, n == 0, alpha, x && y, a);
  call.each([=](std::int64_t i) {
    CBLAS_CZ(T, her2, CblasColMajor, uplo, n, alpha(), x[i], x.inc, y[i], y.inc, a[i], a.ld);
  });
}

template <class T>
void hpr2(Call& call, rocblas_fill uplo, std::int64_t n, Scalar<T> alpha, Vector<const T> x,
          Vector<const T> y, Array<T> a) {
  call.values(known(uplo));
  call.sizes(n >= 0 && x.inc != 0 && y.inc != 0);
  check_update(call, n == 0, alpha, x && y, a);
  call.each([=](std::int64_t i) {
    CBLAS_CZ(T, hpr2, CblasColMajor, uplo, n, alpha(), x[i], x.inc, y[i], y.inc, a[i]);
  });
}

// Triangular matrices: x := op(A) x, and x := op(A)^-1 x.

void check_triangular(Call& call, rocblas_fill uplo, rocblas_operation trans,
                      rocblas_diagonal diag) {
  call.values(known(uplo) && known(trans) && known(diag));
}

template <bool solve, class T>
void full(Call& call, rocblas_fill uplo, rocblas_operation trans, rocblas_diagonal diag,
          std::int64_t n, Matrix<const T> a, Vector<T> x) {
  check_triangular(call, uplo, trans, diag);
  call.sizes(n >= 0 && holds(a.ld, n) && x.inc != 0);
  call.empty(n == 0);
  call.pointers(a && x);
  call.each([=](std::int64_t i) {
    if constexpr (solve) {
      CBLAS_SDCZ(T, trsv, CblasColMajor, uplo, trans, diag, n, a[i], a.ld, x[i], x.inc);
    } else {
      CBLAS_SDCZ(T, trmv, CblasColMajor, uplo, trans, diag, n, a[i], a.ld, x[i], x.inc);
    }
  });
}

template <bool solve, class T>
void band(Call& call, rocblas_fill uplo, rocblas_operation trans, rocblas_diagonal diag,
          std::int64_t n, std::int64_t k, Matrix<const T> a, Vector<T> x) {
  check_triangular(call, uplo, trans, diag);
  call.sizes(n >= 0 && k >= 0 && holds(a.ld, k + 1) && x.inc != 0);
  call.empty(n == 0);
  call.pointers(a && x);
  call.each([=](std::int64_t i) {
    if constexpr (solve) {
      CBLAS_SDCZ(T, tbsv, CblasColMajor, uplo, trans, diag, n, k, a[i], a.ld, x[i], x.inc);
    } else {
      CBLAS_SDCZ(T, tbmv, CblasColMajor, uplo, trans, diag, n, k, a[i], a.ld, x[i], x.inc);
    }
  });
}

template <bool solve, class T>
void packed(Call& call, rocblas_fill uplo, rocblas_operation trans, rocblas_diagonal diag,
            std::int64_t n, Array<const T> a, Vector<T> x) {
  check_triangular(call, uplo, trans, diag);
  call.sizes(n >= 0 && x.inc != 0);
  call.empty(n == 0);
  call.pointers(a && x);
  call.each([=](std::int64_t i) {
    if constexpr (solve) {
      CBLAS_SDCZ(T, tpsv, CblasColMajor, uplo, trans, diag, n, a[i], x[i], x.inc);
    } else {
      CBLAS_SDCZ(T, tpmv, CblasColMajor, uplo, trans, diag, n, a[i], x[i], x.inc);
    }
  });
}

}  // namespace

#define GEMV(A)       \
  A(OPERATION, trans) \
  A(SIZE, m)          \
  A(SIZE, n)          \
  A(SCALAR, T, alpha) \
  A(MATRIX, const T, a) A(VECTOR, const T, x) A(SCALAR, T, beta) A(VECTOR, T, y) A(BATCH)
BLAS_SDCZ(gemv, gemv, GEMV)

// These have no plain form. T is the type of A and x.
#define SHORT_GEMV(A, Y)  \
  A(OPERATION, trans)     \
  A(SIZE, m)              \
  A(SIZE, n)              \
  A(SCALAR, float, alpha) \
  A(MATRIX, const T, a) A(VECTOR, const T, x) A(SCALAR, float, beta) A(VECTOR, Y, y) A(BATCH)
#define GEMV_TO_T(A) SHORT_GEMV(A, T)
#define GEMV_TO_FLOAT(A) SHORT_GEMV(A, float)
#define BLAS_SHORT_GEMV(name, Type, list)                                                    \
  BLAS_ENTRY(short_gemv, rocblas_##name##_batched, Type, rocblas_int, BATCHED, list)         \
  BLAS_ENTRY(short_gemv, rocblas_##name##_strided_batched, Type, rocblas_int, STRIDED, list) \
  BLAS_ENTRY(short_gemv, rocblas_##name##_batched_64, Type, std::int64_t, BATCHED, list)     \
  BLAS_ENTRY(short_gemv, rocblas_##name##_strided_batched_64, Type, std::int64_t, STRIDED, list)
BLAS_SHORT_GEMV(hshgemv, rocblas_half, GEMV_TO_T)
BLAS_SHORT_GEMV(hssgemv, rocblas_half, GEMV_TO_FLOAT)
BLAS_SHORT_GEMV(tstgemv, rocblas_bfloat16, GEMV_TO_T)
BLAS_SHORT_GEMV(tssgemv, rocblas_bfloat16, GEMV_TO_FLOAT)

#define GBMV(A)       \
  A(OPERATION, trans) \
  A(SIZE, m)          \
  A(SIZE, n)          \
  A(SIZE, kl)         \
  A(SIZE, ku)         \
  A(SCALAR, T, alpha) \
  A(MATRIX, const T, a) A(VECTOR, const T, x) A(SCALAR, T, beta) A(VECTOR, T, y) A(BATCH)
BLAS_SDCZ(gbmv, gbmv, GBMV)

#define SYMV(A)       \
  A(FILL, uplo)       \
  A(SIZE, n)          \
  A(SCALAR, T, alpha) \
  A(MATRIX, const T, a) A(VECTOR, const T, x) A(SCALAR, T, beta) A(VECTOR, T, y) A(BATCH)
BLAS_SDCZ(symv, symv, SYMV)
BLAS_CZ(hemv, hemv, SYMV)

#define SBMV(A)       \
  A(FILL, uplo)       \
  A(SIZE, n)          \
  A(SIZE, k)          \
  A(SCALAR, T, alpha) \
  A(MATRIX, const T, a) A(VECTOR, const T, x) A(SCALAR, T, beta) A(VECTOR, T, y) A(BATCH)
BLAS_SD(band_mv, sbmv, SBMV)
BLAS_CZ(band_mv, hbmv, SBMV)

#define SPMV(A)       \
  A(FILL, uplo)       \
  A(SIZE, n)          \
  A(SCALAR, T, alpha) \
  A(ARRAY, const T, a) A(VECTOR, const T, x) A(SCALAR, T, beta) A(VECTOR, T, y) A(BATCH)
BLAS_SD(packed_mv, spmv, SPMV)
BLAS_CZ(packed_mv, hpmv, SPMV)

#define GER(A) \
  A(SIZE, m)   \
  A(SIZE, n)   \
  A(SCALAR, T, alpha) A(VECTOR, const T, x) A(VECTOR, const T, y) A(MATRIX, T, a) A(BATCH)
BLAS_SD(ger, ger, GER)
BLAS_CZ(ger, geru, GER)
BLAS_CZ(gerc, gerc, GER)

#define SYR(A) \
  A(FILL, uplo) A(SIZE, n) A(SCALAR, T, alpha) A(VECTOR, const T, x) A(MATRIX, T, a) A(BATCH)
#define HER(A) \
  A(FILL, uplo) A(SIZE, n) A(SCALAR, R, alpha) A(VECTOR, const T, x) A(MATRIX, T, a) A(BATCH)
BLAS_SDCZ(syr, syr, SYR)
BLAS_CZ(her, her, HER)

#define SPR(A) \
  A(FILL, uplo) A(SIZE, n) A(SCALAR, T, alpha) A(VECTOR, const T, x) A(ARRAY, T, a) A(BATCH)
#define HPR(A) \
  A(FILL, uplo) A(SIZE, n) A(SCALAR, R, alpha) A(VECTOR, const T, x) A(ARRAY, T, a) A(BATCH)
BLAS_SDCZ(spr, spr, SPR)
BLAS_CZ(hpr, hpr, HPR)

#define SYR2(A) \
  A(FILL, uplo) \
  A(SIZE, n)    \
  A(SCALAR, T, alpha) A(VECTOR, const T, x) A(VECTOR, const T, y) A(MATRIX, T, a) A(BATCH)
BLAS_SDCZ(syr2, syr2, SYR2)
BLAS_CZ(her2, her2, SYR2)

#define SPR2(A) \
  A(FILL, uplo) \
  A(SIZE, n) A(SCALAR, T, alpha) A(VECTOR, const T, x) A(VECTOR, const T, y) A(ARRAY, T, a) A(BATCH)
BLAS_SD(spr2, spr2, SPR2)
BLAS_CZ(hpr2, hpr2, SPR2)

#define FULL(A) \
  A(FILL, uplo) \
  A(OPERATION, trans) A(DIAGONAL, diag) A(SIZE, n) A(MATRIX, const T, a) A(VECTOR, T, x) A(BATCH)
BLAS_SDCZ(full<false>, trmv, FULL)
BLAS_SDCZ(full<true>, trsv, FULL)

#define BAND(A)       \
  A(FILL, uplo)       \
  A(OPERATION, trans) \
  A(DIAGONAL, diag) A(SIZE, n) A(SIZE, k) A(MATRIX, const T, a) A(VECTOR, T, x) A(BATCH)
BLAS_SDCZ(band<false>, tbmv, BAND)
BLAS_SDCZ(band<true>, tbsv, BAND)

#define PACKED(A) \
  A(FILL, uplo)   \
  A(OPERATION, trans) A(DIAGONAL, diag) A(SIZE, n) A(ARRAY, const T, a) A(VECTOR, T, x) A(BATCH)
BLAS_SDCZ(packed<false>, tpmv, PACKED)
BLAS_SDCZ(packed<true>, tpsv, PACKED)

}  // namespace cudaway::host::blas
