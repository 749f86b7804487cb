// SPDX-License-Identifier: Apache-2.0
// What the routines of rocBLAS have in common.
//
// A routine is written once, for one type and any form: its arguments are sizes, scalars, vectors
// and matrices, of which each problem of a batch has its own. A list of arguments, by kind, makes
// the six entry points of each type of it: plain, batched and strided, each with 32 and 64 bits.
#pragma once

#include <cblas.h>

#include <complex>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <type_traits>

#include "abi/rocm/rocblas.h"
#include "device.h"
#include "half.h"
#include "support.h"

namespace cudaway::host::blas {

using namespace cudaway::rocm::rocblas;

// The types of the ABI, and those that calculate.
template <class T>
struct Natives {
  using type = T;
};
template <>
struct Natives<rocblas_float_complex> {
  using type = std::complex<float>;
};
template <>
struct Natives<rocblas_double_complex> {
  using type = std::complex<double>;
};
template <>
struct Natives<rocblas_half> {
  using type = Half;
};
template <>
struct Natives<rocblas_bfloat16> {
  using type = BFloat16;
};
template <class T>
struct Natives<const T> {
  using type = const typename Natives<T>::type;
};
template <class T>
using Native = typename Natives<T>::type;

template <class T>
struct Reals {
  using type = T;
};
template <>
struct Reals<rocblas_float_complex> {
  using type = float;
};
template <>
struct Reals<rocblas_double_complex> {
  using type = double;
};
template <class T>
struct Reals<std::complex<T>> {
  using type = T;
};
template <class T>
using Real = typename Reals<T>::type;

template <class T>
inline constexpr bool is_complex = !std::is_same_v<T, Real<T>>;
template <class T>
inline constexpr bool is_short = std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>;

template <class T>
T conjugate(T value) {
  if constexpr (is_complex<T>) {
    return std::conj(value);
  } else {
    return value;
  }
}

/// An array of each problem: one after the other, or found through a table in device memory, which
/// is not read before the work is done.
template <class T>
class Array {
 public:
  explicit Array(T* first, std::int64_t stride = 0) : first_(first), stride_(stride) {}
  explicit Array(T* const* table) : table_(table) {}

  T* operator[](std::int64_t problem) const {
    return table_ != nullptr ? table_[problem] : first_ + problem * stride_;
  }
  explicit operator bool() const { return first_ != nullptr || table_ != nullptr; }

 private:
  T* first_ = nullptr;
  T* const* table_ = nullptr;
  std::int64_t stride_ = 0;
};

template <class T>
struct Vector {
  Array<T> data;
  std::int64_t inc;

  T* operator[](std::int64_t problem) const { return data[problem]; }
  explicit operator bool() const { return static_cast<bool>(data); }
};

template <class T>
struct Matrix {
  Array<T> data;
  std::int64_t ld;

  T* operator[](std::int64_t problem) const { return data[problem]; }
  explicit operator bool() const { return static_cast<bool>(data); }
};

/// Element i of n in BLAS's order: with a negative increment, the last comes first in memory.
template <class T>
T& element(T* x, std::int64_t n, std::int64_t inc, std::int64_t i) {
  return x[(inc >= 0 ? i : i - (n - 1)) * inc];
}

/// A factor: read at the call from host memory, or when the work is done from device memory.
template <class T>
class Scalar {
 public:
  Scalar(const T* where, bool now) : where_(where) {
    if (now && where != nullptr) {
      value_ = *where;
    }
  }
  T operator()() const { return value_ ? *value_ : *where_; }
  /// Whether it is known to be this.
  bool is(int number) const { return value_ && *value_ == T(static_cast<float>(number)); }
  explicit operator bool() const { return where_ != nullptr; }

 private:
  const T* where_;
  std::optional<T> value_;
};

struct Handle {
  Device& device;
  hipStream_t stream = nullptr;
  rocblas_pointer_mode pointer_mode = rocblas_pointer_mode_host;
  rocblas_atomics_mode atomics_mode = rocblas_atomics_allowed;
  rocblas_math_mode math_mode = rocblas_default_math;
  rocblas_performance_metric metric = rocblas_default_performance_metric;
  std::size_t memory = 32 * 1024 * 1024;
  bool own_memory = true;  // not the application's workspace
};

std::shared_ptr<Handle> find_handle(rocblas_handle handle);
std::shared_ptr<Stream> find_stream(const Handle& handle);

/// One call of a routine. The checks come in rocBLAS's order, and the first that finds something
/// decides what is answered.
class Call {
 public:
  Call(const Handle& handle, std::int64_t batch)
      : handle_(handle), batch_(batch), host_(handle.pointer_mode == rocblas_pointer_mode_host) {}

  // Arguments.
  std::int64_t number(std::int64_t value) {
    // OpenBLAS counts in 32 bits.
    wide_ = wide_ || value != static_cast<std::int32_t>(value);
    return value;
  }
  template <class T>
  Scalar<Native<T>> scalar(const T* where) const {
    return {reinterpret_cast<const Native<T>*>(where), host_};
  }

  // Checks.
  void values(bool good) { decide(!good, rocblas_status_invalid_value); }
  void sizes(bool good) { decide(!good || batch_ < 0, rocblas_status_invalid_size); }
  void pointers(bool good) { decide(!good, rocblas_status_invalid_pointer); }
  void implemented(bool good) { decide(!good, rocblas_status_not_implemented); }
  /// Where there is nothing to do, no more is checked.
  void empty(bool nothing) { decide(nothing || batch_ <= 0, rocblas_status_success); }

  /// The call writes results: to host memory before it is back.
  void answers() { wait_ = host_; }

  /// Does the work for each problem of the batch, in the order of the handle's stream.
  template <class Body>
  void each(Body body) {
    implemented(!wide_);
    if (decided_) {
      return;
    }
    const auto stream = find_stream(handle_);
    if (stream == nullptr) {
      decide(true, rocblas_status_internal_error);
      return;
    }
    auto all = [body, count = batch_] {
      for (std::int64_t i = 0; i < count; ++i) {
        body(i);
      }
    };
    if (wait_) {
      stream->run(all);
    } else {
      stream->submit(all);
    }
  }

  rocblas_status status() const { return decided_.value_or(rocblas_status_success); }
  bool decided() const { return decided_.has_value(); }
  bool host() const { return host_; }

 private:
  void decide(bool now, rocblas_status status) {
    if (now && !decided_) {
      decided_ = status;
    }
  }

  const Handle& handle_;
  const std::int64_t batch_;
  const bool host_;
  bool wait_ = false;
  bool wide_ = false;
  std::optional<rocblas_status> decided_;
};

/// Calls the body of an entry point without a handle.
template <class Body>
rocblas_status answer(const char* name, Body&& body) noexcept {
  if (const auto told = fault(name)) [[unlikely]] {
    return static_cast<rocblas_status>(*told);
  }
  if (forked()) {
    return rocblas_status_internal_error;
  }
  used();
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return rocblas_status_memory_error;
  } catch (const std::system_error&) {
    return rocblas_status_internal_error;
  }
}

template <class Body>
rocblas_status answer(const char* name, rocblas_handle handle, Body&& body) noexcept {
  return answer(name, [&]() -> rocblas_status {
    const auto its = find_handle(handle);
    return its == nullptr ? rocblas_status_invalid_handle : body(*its);
  });
}

/// Calls a routine.
template <class Body>
rocblas_status answer(const char* name, rocblas_handle handle, std::int64_t batch,
                      Body&& body) noexcept {
  return answer(name, handle, [&](const Handle& its) {
    Call call{its, batch};
    body(call);
    return call.status();
  });
}

inline bool known(rocblas_operation value) {
  return value >= rocblas_operation_none && value <= rocblas_operation_conjugate_transpose;
}
inline bool known(rocblas_fill value) {
  return value == rocblas_fill_upper || value == rocblas_fill_lower;
}
inline bool known(rocblas_side value) {
  return value == rocblas_side_left || value == rocblas_side_right;
}
inline bool known(rocblas_diagonal value) {
  return value == rocblas_diagonal_unit || value == rocblas_diagonal_non_unit;
}

/// Whether a matrix of so many rows can have this leading dimension.
inline bool holds(std::int64_t ld, std::int64_t rows) { return ld >= rows && ld >= 1; }

// CBLAS. Its arguments follow from ours: numbers are narrowed, enumerators translated, complex
// scalars passed by address.
inline int to_cblas(std::int64_t value) { return static_cast<int>(value); }
inline CBLAS_ORDER to_cblas(CBLAS_ORDER value) { return value; }
inline CBLAS_TRANSPOSE to_cblas(rocblas_operation value) {
  return value == rocblas_operation_none        ? CblasNoTrans
         : value == rocblas_operation_transpose ? CblasTrans
                                                : CblasConjTrans;
}
inline CBLAS_UPLO to_cblas(rocblas_fill value) {
  return value == rocblas_fill_upper ? CblasUpper : CblasLower;
}
inline CBLAS_SIDE to_cblas(rocblas_side value) {
  return value == rocblas_side_left ? CblasLeft : CblasRight;
}
inline CBLAS_DIAG to_cblas(rocblas_diagonal value) {
  return value == rocblas_diagonal_unit ? CblasUnit : CblasNonUnit;
}
inline float to_cblas(float value) { return value; }
inline double to_cblas(double value) { return value; }
template <class T>
const void* to_cblas(const std::complex<T>& value) {
  return &value;
}
template <class T>
T* to_cblas(T* value) {
  return value;
}

template <class Function, class... Arguments>
auto call_cblas(Function function, const Arguments&... arguments) {
  return function(to_cblas(arguments)...);
}

template <class T, class S, class D, class C, class Z>
constexpr auto choose(S s, D d, C c, Z z) {
  if constexpr (std::is_same_v<T, float>) {
    return s;
  } else if constexpr (std::is_same_v<T, double>) {
    return d;
  } else if constexpr (std::is_same_v<T, std::complex<float>>) {
    return c;
  } else {
    static_assert(std::is_same_v<T, std::complex<double>>);
    return z;
  }
}

}  // namespace cudaway::host::blas

// CBLAS's function for a type, by the names for float, double and both complex types.
#define CBLAS(T, s, d, c, z, ...) \
  call_cblas(choose<T>(cblas_##s, cblas_##d, cblas_##c, cblas_##z), __VA_ARGS__)
#define CBLAS_SDCZ(T, name, ...) CBLAS(T, s##name, d##name, c##name, z##name, __VA_ARGS__)
#define CBLAS_SD(T, name, ...) CBLAS(T, s##name, d##name, s##name, d##name, __VA_ARGS__)
#define CBLAS_CZ(T, name, ...) CBLAS(T, c##name, z##name, c##name, z##name, __VA_ARGS__)

// Kinds of arguments. `form` is PLAIN, BATCHED or STRIDED; T, R and Int are the entry point's type,
// its real type, and its integer type.
#define PARAMETER_OPERATION(form, name) , rocblas_operation name
#define PARAMETER_FILL(form, name) , rocblas_fill name
#define PARAMETER_SIDE(form, name) , rocblas_side name
#define PARAMETER_DIAGONAL(form, name) , rocblas_diagonal name
#define PARAMETER_SIZE(form, name) , Int name
#define PARAMETER_SCALAR(form, Type, name) , const Type* name
#define PARAMETER_VECTOR(form, Type, x) , form##_POINTER(Type, x), Int inc_##x form##_STRIDE(x)
#define PARAMETER_MATRIX(form, Type, a) , form##_POINTER(Type, a), Int ld_##a form##_STRIDE(a)
#define PARAMETER_ARRAY(form, Type, a) , form##_POINTER(Type, a) form##_STRIDE(a)
#define PARAMETER_BATCH(form, ...) form##_COUNT
#define PARAMETER_RESULT(form, Type, name) , Type* name

#define ARGUMENT_OPERATION(form, name) , name
#define ARGUMENT_FILL(form, name) , name
#define ARGUMENT_SIDE(form, name) , name
#define ARGUMENT_DIAGONAL(form, name) , name
#define ARGUMENT_SIZE(form, name) , call.number(name)
#define ARGUMENT_SCALAR(form, Type, name) , call.scalar(name)
#define ARGUMENT_VECTOR(form, Type, x) \
  , Vector<Native<Type>> { form##_ARRAY(Type, x), call.number(inc_##x) }
#define ARGUMENT_MATRIX(form, Type, a) \
  , Matrix<Native<Type>> { form##_ARRAY(Type, a), call.number(ld_##a) }
#define ARGUMENT_ARRAY(form, Type, a) , form##_ARRAY(Type, a)
#define ARGUMENT_BATCH(form, ...)
#define ARGUMENT_RESULT(form, Type, name) , reinterpret_cast<Native<Type>*>(name)

// Forms.
#define PLAIN_POINTER(Type, name) Type* name
#define PLAIN_STRIDE(name)
#define PLAIN_COUNT
#define PLAIN_PROBLEMS 1
#define PLAIN_ARRAY(Type, name) Array<Native<Type>>(reinterpret_cast<Native<Type>*>(name))
#define PLAIN_PARAMETER(kind, ...) PARAMETER_##kind(PLAIN, __VA_ARGS__)
#define PLAIN_ARGUMENT(kind, ...) ARGUMENT_##kind(PLAIN, __VA_ARGS__)

#define BATCHED_POINTER(Type, name) Type* const* name
#define BATCHED_STRIDE(name)
#define BATCHED_COUNT , Int batch_count
#define BATCHED_PROBLEMS batch_count
#define BATCHED_ARRAY(Type, name) Array<Native<Type>>(reinterpret_cast<Native<Type>* const*>(name))
#define BATCHED_PARAMETER(kind, ...) PARAMETER_##kind(BATCHED, __VA_ARGS__)
#define BATCHED_ARGUMENT(kind, ...) ARGUMENT_##kind(BATCHED, __VA_ARGS__)

#define STRIDED_POINTER(Type, name) Type* name
#define STRIDED_STRIDE(name) , rocblas_stride stride_##name
#define STRIDED_COUNT , Int batch_count
#define STRIDED_PROBLEMS batch_count
#define STRIDED_ARRAY(Type, name) \
  Array<Native<Type>>(reinterpret_cast<Native<Type>*>(name), stride_##name)
#define STRIDED_PARAMETER(kind, ...) PARAMETER_##kind(STRIDED, __VA_ARGS__)
#define STRIDED_ARGUMENT(kind, ...) ARGUMENT_##kind(STRIDED, __VA_ARGS__)

// One entry point. Its namespace is there for T, R and Int alone.
#define BLAS_ENTRY(routine, name, Type, Integer, form, list)                                 \
  namespace entry_##name {                                                                   \
    using T [[maybe_unused]] = Type;                                                         \
    using R [[maybe_unused]] = Real<Type>;                                                   \
    using Int [[maybe_unused]] = Integer;                                                    \
    CUDAWAY_HOST_ENTRY(rocblas_status, name)(rocblas_handle handle list(form##_PARAMETER)) { \
      return answer(__func__, handle, form##_PROBLEMS,                                       \
                    [&](Call& call) { routine(call list(form##_ARGUMENT)); });               \
    }                                                                                        \
  }

#define BLAS_ENTRY_32(routine, name, Type, list)                                  \
  BLAS_ENTRY(routine, rocblas_##name, Type, rocblas_int, PLAIN, list)             \
  BLAS_ENTRY(routine, rocblas_##name##_batched, Type, rocblas_int, BATCHED, list) \
  BLAS_ENTRY(routine, rocblas_##name##_strided_batched, Type, rocblas_int, STRIDED, list)

#define BLAS_ENTRY_64(routine, name, Type, list)                                      \
  BLAS_ENTRY(routine, rocblas_##name##_64, Type, std::int64_t, PLAIN, list)           \
  BLAS_ENTRY(routine, rocblas_##name##_batched_64, Type, std::int64_t, BATCHED, list) \
  BLAS_ENTRY(routine, rocblas_##name##_strided_batched_64, Type, std::int64_t, STRIDED, list)

#define BLAS(routine, name, Type, list)    \
  BLAS_ENTRY_32(routine, name, Type, list) \
  BLAS_ENTRY_64(routine, name, Type, list)

#define BLAS_SD(routine, name, list)  \
  BLAS(routine, s##name, float, list) \
  BLAS(routine, d##name, double, list)

#define BLAS_CZ(routine, name, list)                  \
  BLAS(routine, c##name, rocblas_float_complex, list) \
  BLAS(routine, z##name, rocblas_double_complex, list)

#define BLAS_SDCZ(routine, name, list) \
  BLAS_SD(routine, name, list)         \
  BLAS_CZ(routine, name, list)
