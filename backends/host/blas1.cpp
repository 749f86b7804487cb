// SPDX-License-Identifier: Apache-2.0
// rocBLAS, level 1: vectors.
//
// Where there are no elements, or an increment that is not positive where that has no meaning, sums
// and indices are zero.
#include <cmath>

#include "blas.h"

namespace cudaway::host::blas {
namespace {

/// |re| + |im|, BLAS's measure of size.
template <class T>
Real<T> size_of(T value) {
  if constexpr (is_complex<T>) {
    return std::abs(value.real()) + std::abs(value.imag());
  } else {
    return std::abs(value);
  }
}

template <class T>
void axpy(Call& call, std::int64_t n, Scalar<T> alpha, Vector<const T> x, Vector<T> y) {
  call.empty(n <= 0);
  call.pointers(static_cast<bool>(alpha));
  call.empty(alpha.is(0));
  call.pointers(x && y);
  call.each([=](std::int64_t i) {
    if constexpr (is_short<T>) {
      const auto factor = static_cast<float>(alpha());
      for (std::int64_t j = 0; j < n; ++j) {
        T& to = element(y[i], n, y.inc, j);
        to = T(factor * static_cast<float>(element(x[i], n, x.inc, j)) + static_cast<float>(to));
      }
    } else {
      CBLAS_SDCZ(T, axpy, n, alpha(), x[i], x.inc, y[i], y.inc);
    }
  });
}

template <class T>
void copy(Call& call, std::int64_t n, Vector<const T> x, Vector<T> y) {
  call.empty(n <= 0);
  call.pointers(x && y);
  call.each([=](std::int64_t i) { CBLAS_SDCZ(T, copy, n, x[i], x.inc, y[i], y.inc); });
}

template <class T>
void swap(Call& call, std::int64_t n, Vector<T> x, Vector<T> y) {
  call.empty(n <= 0);
  call.pointers(x && y);
  call.each([=](std::int64_t i) { CBLAS_SDCZ(T, swap, n, x[i], x.inc, y[i], y.inc); });
}

/// The factor may be real where the vector is complex.
template <class T, class S>
void scal(Call& call, std::int64_t n, Scalar<S> alpha, Vector<T> x) {
  call.empty(n <= 0 || x.inc <= 0);
  call.pointers(static_cast<bool>(alpha));
  call.empty(alpha.is(1));
  call.pointers(static_cast<bool>(x));
  call.each([=](std::int64_t i) {
    if constexpr (std::is_same_v<T, S>) {
      CBLAS_SDCZ(T, scal, n, alpha(), x[i], x.inc);
    } else {
      CBLAS(T, csscal, zdscal, csscal, zdscal, n, alpha(), x[i], x.inc);
    }
  });
}

/// Common to all that make one number of one vector.
template <class T, class Result, class Reduce>
void reduce(Call& call, std::int64_t n, Vector<const T> x, Result* results, Reduce reduction) {
  call.answers();
  call.empty(false);
  call.pointers(results != nullptr);
  const bool nothing = n <= 0 || x.inc <= 0;
  call.pointers(nothing || x);
  call.each([=](std::int64_t i) { results[i] = nothing ? Result{} : reduction(x[i]); });
}

template <class T>
void asum(Call& call, std::int64_t n, Vector<const T> x, Real<T>* results) {
  reduce(call, n, x, results, [=](const T* its) -> Real<T> {
    return CBLAS(T, sasum, dasum, scasum, dzasum, n, its, x.inc);
  });
}

template <class T>
void nrm2(Call& call, std::int64_t n, Vector<const T> x, Real<T>* results) {
  reduce(call, n, x, results, [=](const T* its) -> Real<T> {
    return CBLAS(T, snrm2, dnrm2, scnrm2, dznrm2, n, its, x.inc);
  });
}

/// The index, from 1 on, of the first element that no other is better than.
template <class T, class Index, class Better>
void find_best(Call& call, std::int64_t n, Vector<const T> x, Index* results, Better better) {
  reduce(call, n, x, results, [=](const T* its) {
    std::int64_t best = 0;
    for (std::int64_t j = 1; j < n; ++j) {
      if (better(size_of(its[j * x.inc]), size_of(its[best * x.inc]))) {
        best = j;
      }
    }
    return static_cast<Index>(best + 1);
  });
}

template <class T, class Index>
void iamax(Call& call, std::int64_t n, Vector<const T> x, Index* results) {
  find_best(call, n, x, results, std::greater<>{});
}

template <class T, class Index>
void iamin(Call& call, std::int64_t n, Vector<const T> x, Index* results) {
  find_best(call, n, x, results, std::less<>{});
}

template <bool conjugated, class T>
void any_dot(Call& call, std::int64_t n, Vector<const T> x, Vector<const T> y, T* results) {
  call.answers();
  call.empty(false);
  call.pointers(results != nullptr);
  call.pointers(n <= 0 || (x && y));
  call.each([=](std::int64_t i) {
    if (n <= 0) {
      results[i] = T{};
    } else if constexpr (is_short<T>) {
      float sum = 0;
      for (std::int64_t j = 0; j < n; ++j) {
        sum += static_cast<float>(element(x[i], n, x.inc, j)) *
               static_cast<float>(element(y[i], n, y.inc, j));
      }
      results[i] = T(sum);
    } else if constexpr (!is_complex<T>) {
      results[i] = CBLAS_SD(T, dot, n, x[i], x.inc, y[i], y.inc);
    } else if constexpr (conjugated) {
      CBLAS_CZ(T, dotc_sub, n, x[i], x.inc, y[i], y.inc, &results[i]);
    } else {
      CBLAS_CZ(T, dotu_sub, n, x[i], x.inc, y[i], y.inc, &results[i]);
    }
  });
}

template <class T>
void dot(Call& call, std::int64_t n, Vector<const T> x, Vector<const T> y, T* results) {
  any_dot<false>(call, n, x, y, results);
}

template <class T>
void dotc(Call& call, std::int64_t n, Vector<const T> x, Vector<const T> y, T* results) {
  any_dot<true>(call, n, x, y, results);
}

/// The sine may be real or of the vectors' type.
template <class T, class S>
void rot(Call& call, std::int64_t n, Vector<T> x, Vector<T> y, Scalar<Real<T>> c, Scalar<S> s) {
  call.empty(n <= 0);
  call.pointers(x && y && c && s);
  call.each([=](std::int64_t i) {
    if constexpr (!is_complex<S>) {
      CBLAS(T, srot, drot, csrot, zdrot, n, x[i], x.inc, y[i], y.inc, c(), s());
    } else {
      const Real<T> cosine = c();
      const T sine = s();
      for (std::int64_t j = 0; j < n; ++j) {
        T& u = element(x[i], n, x.inc, j);
        T& v = element(y[i], n, y.inc, j);
        const T kept = u;
        u = cosine * kept + sine * v;
        v = cosine * v - std::conj(sine) * kept;
      }
    }
  });
}

template <class T>
void rotg(Call& call, Array<T> a, Array<T> b, Array<Real<T>> c, Array<T> s) {
  call.answers();
  call.empty(false);
  call.pointers(a && b && c && s);
  call.each([=](std::int64_t i) {
    if constexpr (!is_complex<T>) {
      CBLAS_SD(T, rotg, a[i], b[i], c[i], s[i]);
    } else {
      // The reference BLAS's formulas; b is kept.
      T& its = *a[i];
      const T other = *b[i];
      const Real<T> size = std::abs(its);
      if (size == 0) {
        *c[i] = 0;
        *s[i] = 1;
        its = other;
        return;
      }
      const Real<T> norm = std::hypot(size, std::abs(other));
      const T direction = its / size;
      *c[i] = size / norm;
      *s[i] = direction * std::conj(other) / norm;
      its = direction * norm;
    }
  });
}

template <class T>
void rotm(Call& call, std::int64_t n, Vector<T> x, Vector<T> y, Array<const T> param) {
  call.answers();  // the parameters may be host memory
  call.empty(n <= 0);
  call.pointers(x && y && param);
  call.each([=](std::int64_t i) { CBLAS_SD(T, rotm, n, x[i], x.inc, y[i], y.inc, param[i]); });
}

template <class T>
void rotmg(Call& call, Array<T> d1, Array<T> d2, Array<T> x1, Array<const T> y1, Array<T> param) {
  call.answers();
  call.empty(false);
  call.pointers(d1 && d2 && x1 && y1 && param);
  call.each([=](std::int64_t i) { CBLAS_SD(T, rotmg, d1[i], d2[i], x1[i], *y1[i], param[i]); });
}

}  // namespace

#define AXPY(A) A(SIZE, n) A(SCALAR, T, alpha) A(VECTOR, const T, x) A(VECTOR, T, y) A(BATCH)
BLAS_SDCZ(axpy, axpy, AXPY)
BLAS(axpy, haxpy, rocblas_half, AXPY)

#define COPY(A) A(SIZE, n) A(VECTOR, const T, x) A(VECTOR, T, y) A(BATCH)
BLAS_SDCZ(copy, copy, COPY)

#define SWAP(A) A(SIZE, n) A(VECTOR, T, x) A(VECTOR, T, y) A(BATCH)
BLAS_SDCZ(swap, swap, SWAP)

#define SCAL(A) A(SIZE, n) A(SCALAR, T, alpha) A(VECTOR, T, x) A(BATCH)
#define SCAL_REAL(A) A(SIZE, n) A(SCALAR, R, alpha) A(VECTOR, T, x) A(BATCH)
BLAS_SDCZ(scal, scal, SCAL)
BLAS(scal, csscal, rocblas_float_complex, SCAL_REAL)
BLAS(scal, zdscal, rocblas_double_complex, SCAL_REAL)

#define REDUCE(A) A(SIZE, n) A(VECTOR, const T, x) A(BATCH) A(RESULT, R, results)
BLAS_SD(asum, asum, REDUCE)
BLAS(asum, scasum, rocblas_float_complex, REDUCE)
BLAS(asum, dzasum, rocblas_double_complex, REDUCE)
BLAS_SD(nrm2, nrm2, REDUCE)
BLAS(nrm2, scnrm2, rocblas_float_complex, REDUCE)
BLAS(nrm2, dznrm2, rocblas_double_complex, REDUCE)

#define FIND(A) A(SIZE, n) A(VECTOR, const T, x) A(BATCH) A(RESULT, Int, results)
BLAS(iamax, isamax, float, FIND)
BLAS(iamax, idamax, double, FIND)
BLAS(iamax, icamax, rocblas_float_complex, FIND)
BLAS(iamax, izamax, rocblas_double_complex, FIND)
BLAS(iamin, isamin, float, FIND)
BLAS(iamin, idamin, double, FIND)
BLAS(iamin, icamin, rocblas_float_complex, FIND)
BLAS(iamin, izamin, rocblas_double_complex, FIND)

#define DOT(A) A(SIZE, n) A(VECTOR, const T, x) A(VECTOR, const T, y) A(BATCH) A(RESULT, T, results)
BLAS_SD(dot, dot, DOT)
BLAS(dot, hdot, rocblas_half, DOT)
BLAS(dot, bfdot, rocblas_bfloat16, DOT)
BLAS_CZ(dot, dotu, DOT)
BLAS_CZ(dotc, dotc, DOT)

#define ROT(A) A(SIZE, n) A(VECTOR, T, x) A(VECTOR, T, y) A(SCALAR, R, c) A(SCALAR, T, s) A(BATCH)
#define ROT_REAL(A) \
  A(SIZE, n) A(VECTOR, T, x) A(VECTOR, T, y) A(SCALAR, R, c) A(SCALAR, R, s) A(BATCH)
BLAS_SDCZ(rot, rot, ROT)
BLAS(rot, csrot, rocblas_float_complex, ROT_REAL)
BLAS(rot, zdrot, rocblas_double_complex, ROT_REAL)

#define ROTG(A) A(ARRAY, T, a) A(ARRAY, T, b) A(ARRAY, R, c) A(ARRAY, T, s) A(BATCH)
BLAS_SDCZ(rotg, rotg, ROTG)

#define ROTM(A) A(SIZE, n) A(VECTOR, T, x) A(VECTOR, T, y) A(ARRAY, const T, param) A(BATCH)
BLAS_SD(rotm, rotm, ROTM)

#define ROTMG(A) \
  A(ARRAY, T, d1) A(ARRAY, T, d2) A(ARRAY, T, x1) A(ARRAY, const T, y1) A(ARRAY, T, param) A(BATCH)
BLAS_SD(rotmg, rotmg, ROTMG)

}  // namespace cudaway::host::blas
