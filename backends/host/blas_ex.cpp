// SPDX-License-Identifier: Apache-2.0
// rocBLAS's extensions, whose arguments say at run time of which types they are.
//
// Combinations are those that rocBLAS documents; others are not implemented. Vectors are calculated
// with in double, whatever the execution type; matrices in their compute type.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <vector>

#include "blas.h"
#include "gemm.h"

namespace cudaway::host::blas {
namespace {

/// Wide enough for every type.
using Number = std::complex<double>;
using Types = std::initializer_list<rocblas_datatype>;

constexpr rocblas_datatype f16 = rocblas_datatype_f16_r;
constexpr rocblas_datatype bf16 = rocblas_datatype_bf16_r;
constexpr rocblas_datatype f32 = rocblas_datatype_f32_r;
constexpr rocblas_datatype f64 = rocblas_datatype_f64_r;
constexpr rocblas_datatype c32 = rocblas_datatype_f32_c;
constexpr rocblas_datatype c64 = rocblas_datatype_f64_c;
constexpr rocblas_datatype i8 = rocblas_datatype_i8_r;
constexpr rocblas_datatype i32 = rocblas_datatype_i32_r;

template <std::size_t Count>
using Combinations = std::initializer_list<std::array<rocblas_datatype, Count>>;

template <std::size_t Count>
bool listed(const std::array<rocblas_datatype, Count>& types, Combinations<Count> list) {
  return std::find(list.begin(), list.end(), types) != list.end();
}

/// Calls the function with a null pointer to the type.
template <class Function>
auto with_type(rocblas_datatype type, Function function) {
  switch (type) {
    case f16:
      return function(static_cast<Half*>(nullptr));
    case bf16:
      return function(static_cast<BFloat16*>(nullptr));
    case f64:
      return function(static_cast<double*>(nullptr));
    case c32:
      return function(static_cast<std::complex<float>*>(nullptr));
    case c64:
      return function(static_cast<std::complex<double>*>(nullptr));
    case i8:
      return function(static_cast<std::int8_t*>(nullptr));
    case i32:
      return function(static_cast<std::int32_t*>(nullptr));
    default:
      return function(static_cast<float*>(nullptr));
  }
}

/// Between any two of the types; what is complex loses its imaginary part where it must.
template <class To, class From>
To convert(From value) {
  if constexpr (std::is_same_v<To, From>) {
    return value;
  } else if constexpr (is_short<From>) {
    return convert<To>(static_cast<float>(value));
  } else if constexpr (is_short<To>) {
    return To(convert<float>(value));
  } else if constexpr (is_complex<To>) {
    if constexpr (is_complex<From>) {
      return To(value);
    } else {
      return To(static_cast<Real<To>>(value));
    }
  } else if constexpr (is_complex<From>) {
    return static_cast<To>(value.real());
  } else {
    return static_cast<To>(value);
  }
}

template <class To>
To load(rocblas_datatype type, const void* from, std::int64_t index = 0) {
  return with_type(type, [&]<class Stored>(Stored*) {
    return convert<To>(static_cast<const Stored*>(from)[index]);
  });
}

template <class From>
void store(rocblas_datatype type, void* to, std::int64_t index, From value) {
  with_type(type, [&]<class Stored>(Stored*) {
    static_cast<Stored*>(to)[index] = convert<Stored>(value);
  });
}

std::int64_t size_of(rocblas_datatype type) {
  return with_type(type, []<class Stored>(Stored*) -> std::int64_t { return sizeof(Stored); });
}

/// A vector or a matrix of each problem; `step` is its increment or leading dimension.
class Any {
 public:
  Any(const void* where, bool table, std::int64_t stride, rocblas_datatype its_type,
      std::int64_t its_step)
      : type(its_type),
        step(its_step),
        where_(const_cast<void*>(where)),
        table_(table),
        stride_(stride) {}

  rocblas_datatype type;
  std::int64_t step;

  void* operator[](std::int64_t problem) const {
    return table_ ? static_cast<void* const*>(where_)[problem]
                  : static_cast<std::byte*>(where_) + problem * stride_ * size_of(type);
  }
  /// An element of n in BLAS's order.
  std::int64_t place(std::int64_t n, std::int64_t i) const {
    return (step >= 0 ? i : i - (n - 1)) * step;
  }
  explicit operator bool() const { return where_ != nullptr; }

 private:
  void* where_;
  bool table_;
  std::int64_t stride_;
};

/// A factor, read as Scalar does it.
class AnyScalar {
 public:
  AnyScalar(const Call& call, const void* where, rocblas_datatype type)
      : where_(where), type_(type) {
    if (call.host() && where != nullptr) {
      value_ = load<Number>(type, where);
    }
  }
  Number operator()() const { return value_ ? *value_ : load<Number>(type_, where_); }
  bool is(int number) const { return value_ && *value_ == Number(number); }
  explicit operator bool() const { return where_ != nullptr; }

 private:
  const void* where_;
  rocblas_datatype type_;
  std::optional<Number> value_;
};

struct Result {
  void* where;
  rocblas_datatype type;
};

void axpy(Call& call, std::int64_t n, AnyScalar alpha, rocblas_datatype alpha_type, Any x, Any y,
          rocblas_datatype execution) {
  call.implemented(listed<4>({alpha_type, x.type, y.type, execution}, {{f16, f16, f16, f16},
                                                                       {f16, f16, f16, f32},
                                                                       {f32, f16, f16, f32},
                                                                       {bf16, bf16, bf16, f32},
                                                                       {f32, bf16, bf16, f32},
                                                                       {f32, f32, f32, f32},
                                                                       {f64, f64, f64, f64},
                                                                       {c32, c32, c32, c32},
                                                                       {c64, c64, c64, c64}}));
  call.empty(n <= 0);
  call.pointers(static_cast<bool>(alpha));
  call.empty(alpha.is(0));
  call.pointers(x && y);
  call.each([=](std::int64_t i) {
    const Number factor = alpha();
    for (std::int64_t j = 0; j < n; ++j) {
      const std::int64_t at = y.place(n, j);
      store(y.type, y[i], at,
            factor * load<Number>(x.type, x[i], x.place(n, j)) + load<Number>(y.type, y[i], at));
    }
  });
}

void scal(Call& call, std::int64_t n, AnyScalar alpha, rocblas_datatype alpha_type, Any x,
          rocblas_datatype execution) {
  call.implemented(listed<3>({alpha_type, x.type, execution}, {{f16, f16, f16},
                                                               {f16, f16, f32},
                                                               {f32, f16, f32},
                                                               {bf16, bf16, f32},
                                                               {f32, bf16, f32},
                                                               {f32, f32, f32},
                                                               {f64, f64, f64},
                                                               {c32, c32, c32},
                                                               {c64, c64, c64},
                                                               {f32, c32, c32},
                                                               {f64, c64, c64}}));
  call.empty(n <= 0 || x.step <= 0);
  call.pointers(static_cast<bool>(alpha));
  call.empty(alpha.is(1));
  call.pointers(static_cast<bool>(x));
  call.each([=](std::int64_t i) {
    const Number factor = alpha();
    for (std::int64_t j = 0; j < n; ++j) {
      store(x.type, x[i], j * x.step, factor * load<Number>(x.type, x[i], j * x.step));
    }
  });
}

template <bool conjugated>
void any_dot(Call& call, std::int64_t n, Any x, Any y, Result result, rocblas_datatype execution) {
  call.implemented(listed<4>({x.type, y.type, result.type, execution}, {{f16, f16, f16, f16},
                                                                        {f16, f16, f16, f32},
                                                                        {bf16, bf16, bf16, f32},
                                                                        {f32, f32, f32, f32},
                                                                        {f32, f32, f64, f64},
                                                                        {f64, f64, f64, f64},
                                                                        {c32, c32, c32, c32},
                                                                        {c64, c64, c64, c64}}));
  call.answers();
  call.empty(false);
  call.pointers(result.where != nullptr);
  call.pointers(n <= 0 || (x && y));
  call.each([=](std::int64_t i) {
    Number sum;
    for (std::int64_t j = 0; j < n; ++j) {
      const Number factor = load<Number>(x.type, x[i], x.place(n, j));
      sum += (conjugated ? std::conj(factor) : factor) * load<Number>(y.type, y[i], y.place(n, j));
    }
    store(result.type, result.where, i, sum);
  });
}

void nrm2(Call& call, std::int64_t n, Any x, Result result, rocblas_datatype execution) {
  call.implemented(listed<3>({x.type, result.type, execution}, {{f16, f16, f32},
                                                                {bf16, bf16, f32},
                                                                {f32, f32, f32},
                                                                {f64, f64, f64},
                                                                {c32, f32, f32},
                                                                {c64, f64, f64}}));
  call.answers();
  call.empty(false);
  call.pointers(result.where != nullptr);
  call.pointers(n <= 0 || x.step <= 0 || x);
  call.each([=](std::int64_t i) {
    double norm = 0;
    if (x.step > 0) {
      for (std::int64_t j = 0; j < n; ++j) {
        norm = std::hypot(norm, std::abs(load<Number>(x.type, x[i], j * x.step)));
      }
    }
    store(result.type, result.where, i, norm);
  });
}

void rot(Call& call, std::int64_t n, Any x, Any y, AnyScalar c, AnyScalar s,
         rocblas_datatype factors, rocblas_datatype execution) {
  call.implemented(listed<4>({x.type, y.type, factors, execution}, {{f16, f16, f16, f32},
                                                                    {bf16, bf16, bf16, f32},
                                                                    {f32, f32, f32, f32},
                                                                    {f64, f64, f64, f64},
                                                                    {c32, c32, c32, c32},
                                                                    {c32, c32, f32, c32},
                                                                    {c64, c64, c64, c64},
                                                                    {c64, c64, f64, c64}}));
  call.empty(n <= 0);
  call.pointers(x && y && c && s);
  call.each([=](std::int64_t i) {
    const Number cosine = c().real();
    const Number sine = s();
    for (std::int64_t j = 0; j < n; ++j) {
      const std::int64_t u = x.place(n, j);
      const std::int64_t v = y.place(n, j);
      const Number first = load<Number>(x.type, x[i], u);
      const Number second = load<Number>(y.type, y[i], v);
      store(x.type, x[i], u, cosine * first + sine * second);
      store(y.type, y[i], v, cosine * second - std::conj(sine) * first);
    }
  });
}

/// A dense copy in the type to calculate with.
template <class Compute>
std::vector<Compute> widen(const Any& matrix, std::int64_t problem, const Shape& shape) {
  std::vector<Compute> wide(static_cast<std::size_t>(shape.rows * shape.columns));
  auto to = wide.begin();
  const void* const from = matrix[problem];
  with_type(matrix.type, [&]<class Stored>(Stored*) {
    for (std::int64_t column = 0; column < shape.columns; ++column) {
      const auto* const first = static_cast<const Stored*>(from) + column * matrix.step;
      to = std::transform(first, first + shape.rows, to, convert<Compute, Stored>);
    }
  });
  return wide;
}

template <class Compute>
void gemm_as(rocblas_operation trans_a, rocblas_operation trans_b, std::int64_t m, std::int64_t n,
             std::int64_t k, Compute alpha, const Any& a, const Any& b, Compute beta, const Any& c,
             const Any& d, std::int64_t problem) {
  const bool product = k > 0 && alpha != Compute{};
  const Shape of_a = product ? stored(trans_a, m, k) : Shape{0, 0};
  const Shape of_b = product ? stored(trans_b, k, n) : Shape{0, 0};
  const auto wide_a = widen<Compute>(a, product ? problem : 0, of_a);
  const auto wide_b = widen<Compute>(b, product ? problem : 0, of_b);
  auto sum = beta != Compute{} ? widen<Compute>(c, problem, {m, n})
                               : std::vector<Compute>(static_cast<std::size_t>(m * n));
  if (product) {
    multiply(trans_a, trans_b, m, n, k, alpha, wide_a.data(), of_a.rows, wide_b.data(), of_b.rows,
             beta, sum.data(), m);
  } else {
    std::transform(sum.begin(), sum.end(), sum.begin(),
                   [beta](Compute value) { return value * beta; });
  }
  void* const to = d[problem];
  with_type(d.type, [&]<class Stored>(Stored*) {
    for (std::int64_t column = 0; column < n; ++column) {
      std::transform(sum.begin() + column * m, sum.begin() + (column + 1) * m,
                     static_cast<Stored*>(to) + column * d.step, convert<Stored, Compute>);
    }
  });
}

void gemm(Call& call, rocblas_operation trans_a, rocblas_operation trans_b, std::int64_t m,
          std::int64_t n, std::int64_t k, const void* alpha_at, Any a, Any b, const void* beta_at,
          Any c, Any d, rocblas_datatype compute, rocblas_gemm_algo algo, std::int32_t,
          std::uint32_t) {
  call.values(known(trans_a) && known(trans_b) && algo <= rocblas_gemm_algo_solution_index);
  call.sizes(m >= 0 && n >= 0 && k >= 0 && holds(a.step, stored(trans_a, m, k).rows) &&
             holds(b.step, stored(trans_b, k, n).rows) && holds(c.step, m) && holds(d.step, m));
  call.empty(m == 0 || n == 0);
  call.implemented(c.type == d.type);
  call.implemented(listed<4>({a.type, b.type, c.type, compute}, {{f16, f16, f16, f16},
                                                                 {f16, f16, f16, f32},
                                                                 {f16, f16, f32, f32},
                                                                 {bf16, bf16, bf16, f32},
                                                                 {bf16, bf16, f32, f32},
                                                                 {f32, f32, f32, f32},
                                                                 {f64, f64, f64, f64},
                                                                 {c32, c32, c32, c32},
                                                                 {c64, c64, c64, c64},
                                                                 {i8, i8, i32, i32}}));
  if (call.decided()) {
    return;
  }
  // Factors are of the compute type.
  const AnyScalar alpha{call, alpha_at, compute};
  const AnyScalar beta{call, beta_at, compute};
  call.pointers((k == 0 || alpha) && beta);
  call.pointers(d && (beta.is(0) || c) && (k == 0 || alpha.is(0) || (a && b)));
  call.each([=](std::int64_t i) {
    with_type(compute, [&]<class Declared>(Declared*) {
      // Half precision is calculated with as float.
      using Compute = std::conditional_t<
          is_short<Declared>, float,
          std::conditional_t<std::is_same_v<Declared, std::int8_t>, std::int32_t, Declared>>;
      gemm_as(trans_a, trans_b, m, n, k, k == 0 ? Compute{} : convert<Compute>(alpha()), a, b,
              convert<Compute>(beta()), c, d, i);
    });
  });
}

// Kinds of arguments, besides those of blas.h.
#define PARAMETER_ANY_SCALAR(form, name) , const void *name, rocblas_datatype type_##name
#define PARAMETER_FACTORS(form, c, s) , const void *c, const void *s, rocblas_datatype type_##c
#define PARAMETER_VOID(form, name) , const void* name
#define PARAMETER_ANY(form, Void, x) \
  , Void *x, rocblas_datatype type_##x, Int step_##x form##_STRIDE(x)
#define PARAMETER_ANY_RESULT(form, name) , void *name, rocblas_datatype type_##name
#define PARAMETER_TYPE(form, name) , rocblas_datatype name
#define PARAMETER_SOLUTION(form, ...) \
  , rocblas_gemm_algo algo, std::int32_t solution_index, std::uint32_t flags

#define ARGUMENT_ANY_SCALAR(form, name) , AnyScalar{call, name, type_##name}, type_##name
#define ARGUMENT_FACTORS(form, c, s) \
  , AnyScalar{call, c, type_##c}, AnyScalar{call, s, type_##c}, type_##c
#define ARGUMENT_VOID(form, name) , name
#define ARGUMENT_ANY(form, Void, x) \
  , Any { x, form##_ANY(x), type_##x, call.number(step_##x) }
#define ARGUMENT_ANY_RESULT(form, name) \
  , Result { name, type_##name }
#define ARGUMENT_TYPE(form, name) , name
#define ARGUMENT_SOLUTION(form, ...) , algo, solution_index, flags

#define PLAIN_ANY(x) false, 0
#define BATCHED_ANY(x) true, 0
#define STRIDED_ANY(x) false, stride_##x

#define BLAS_EX(routine, name, list)                                                         \
  BLAS_ENTRY(routine, rocblas_##name##_ex, void, rocblas_int, PLAIN, list)                   \
  BLAS_ENTRY(routine, rocblas_##name##_batched_ex, void, rocblas_int, BATCHED, list)         \
  BLAS_ENTRY(routine, rocblas_##name##_strided_batched_ex, void, rocblas_int, STRIDED, list) \
  BLAS_ENTRY(routine, rocblas_##name##_ex_64, void, std::int64_t, PLAIN, list)               \
  BLAS_ENTRY(routine, rocblas_##name##_batched_ex_64, void, std::int64_t, BATCHED, list)     \
  BLAS_ENTRY(routine, rocblas_##name##_strided_batched_ex_64, void, std::int64_t, STRIDED, list)

}  // namespace

#define AXPY(A) \
  A(SIZE, n) A(ANY_SCALAR, alpha) A(ANY, const void, x) A(ANY, void, y) A(BATCH) A(TYPE, execution)
BLAS_EX(axpy, axpy, AXPY)

#define SCAL(A) A(SIZE, n) A(ANY_SCALAR, alpha) A(ANY, void, x) A(BATCH) A(TYPE, execution)
BLAS_EX(scal, scal, SCAL)

#define DOT(A) \
  A(SIZE, n)   \
  A(ANY, const void, x) A(ANY, const void, y) A(BATCH) A(ANY_RESULT, result) A(TYPE, execution)
BLAS_EX(any_dot<false>, dot, DOT)
BLAS_EX(any_dot<true>, dotc, DOT)

#define NRM2(A) A(SIZE, n) A(ANY, const void, x) A(BATCH) A(ANY_RESULT, result) A(TYPE, execution)
BLAS_EX(nrm2, nrm2, NRM2)

#define ROT(A) \
  A(SIZE, n) A(ANY, void, x) A(ANY, void, y) A(FACTORS, c, s) A(BATCH) A(TYPE, execution)
BLAS_EX(rot, rot, ROT)

#define GEMM(A)         \
  A(OPERATION, trans_a) \
  A(OPERATION, trans_b) \
  A(SIZE, m)            \
  A(SIZE, n)            \
  A(SIZE, k)            \
  A(VOID, alpha)        \
  A(ANY, const void, a) \
  A(ANY, const void, b) \
  A(VOID, beta) A(ANY, const void, c) A(ANY, void, d) A(BATCH) A(TYPE, compute) A(SOLUTION)
BLAS_EX(gemm, gemm, GEMM)

}  // namespace cudaway::host::blas
