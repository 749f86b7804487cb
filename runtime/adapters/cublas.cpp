// SPDX-License-Identifier: Apache-2.0
#include "adapters/cublas.h"

#include <cstdint>
#include <type_traits>

#include "cudaway/handles.h"
#include "cudaway/library.h"
#include "cudaway/refuse.h"
#include "runtime/targets.h"
#include CUDAWAY_CONVERT_HEADER

namespace cudaway::CUDAWAY_CUDA::cublas::adapters {
namespace {

constexpr const char* unknown_text = "unrecognized error code";
constexpr HandleKind handle_kind{"cublasHandle_t"};

// The functions of rocBLAS, and what is said to miss where one of them does.
#define CUDAWAY_TARGET(function, target) \
  constinit Target<rocblas::target##_t> target { rocblas_library, function, #target }
CUDAWAY_TARGET("cublasCreate_v2", rocblas_create_handle);
CUDAWAY_TARGET("cublasCreate_v2", rocblas_destroy_handle);
CUDAWAY_TARGET("cublasCreate_v2", rocblas_set_atomics_mode);
CUDAWAY_TARGET("cublasGemmEx", rocblas_gemm_ex);
CUDAWAY_TARGET("cublasGemmEx_64", rocblas_gemm_ex_64);
CUDAWAY_TARGET("cublasGemmBatchedEx", rocblas_gemm_batched_ex);
CUDAWAY_TARGET("cublasGemmBatchedEx_64", rocblas_gemm_batched_ex_64);
CUDAWAY_TARGET("cublasGemmStridedBatchedEx", rocblas_gemm_strided_batched_ex);
CUDAWAY_TARGET("cublasGemmStridedBatchedEx_64", rocblas_gemm_strided_batched_ex_64);
#undef CUDAWAY_TARGET

/// The target for 32 or for 64 bits.
template <class Int, class Narrow, class Wide>
auto& choose(Narrow& narrow, Wide& wide) noexcept {
  static_assert(std::is_same_v<Int, int> || std::is_same_v<Int, std::int64_t>);
  if constexpr (std::is_same_v<Int, int>) {
    return narrow;
  } else {
    return wide;
  }
}

enum class Precision : std::uint8_t { half, full, twice, integer };

bool precision_of(cublasComputeType_t compute, Precision& precision) noexcept {
  switch (compute) {
    case CUBLAS_COMPUTE_16F:
    case CUBLAS_COMPUTE_16F_PEDANTIC:
      precision = Precision::half;
      return true;
    case CUBLAS_COMPUTE_32F:
    case CUBLAS_COMPUTE_32F_PEDANTIC:
    // These permit less precision than rocBLAS gives.
    case CUBLAS_COMPUTE_32F_FAST_16F:
    case CUBLAS_COMPUTE_32F_FAST_16BF:
    case CUBLAS_COMPUTE_32F_FAST_TF32:
    case CUBLAS_COMPUTE_32F_EMULATED_16BFX9:
      precision = Precision::full;
      return true;
    case CUBLAS_COMPUTE_64F:
    case CUBLAS_COMPUTE_64F_PEDANTIC:
      precision = Precision::twice;
      return true;
    case CUBLAS_COMPUTE_32I:
    case CUBLAS_COMPUTE_32I_PEDANTIC:
      precision = Precision::integer;
      return true;
    default:
      return false;
  }
}

// All that rocBLAS's manual lists for gemm_ex. Its factors have the type of the computation, which
// is what cuBLAS's manual lists as the scale type.
struct Product {
  Precision precision;
  cudaDataType factors;
  cudaDataType result;
  rocblas::rocblas_datatype compute;
};
constexpr Product products[] = {
    {Precision::half, CUDA_R_16F, CUDA_R_16F, rocblas::rocblas_datatype_f16_r},
    {Precision::full, CUDA_R_16F, CUDA_R_16F, rocblas::rocblas_datatype_f32_r},
    {Precision::full, CUDA_R_16F, CUDA_R_32F, rocblas::rocblas_datatype_f32_r},
    {Precision::full, CUDA_R_16BF, CUDA_R_16BF, rocblas::rocblas_datatype_f32_r},
    {Precision::full, CUDA_R_16BF, CUDA_R_32F, rocblas::rocblas_datatype_f32_r},
    {Precision::full, CUDA_R_32F, CUDA_R_32F, rocblas::rocblas_datatype_f32_r},
    {Precision::full, CUDA_C_32F, CUDA_C_32F, rocblas::rocblas_datatype_f32_c},
    {Precision::twice, CUDA_R_64F, CUDA_R_64F, rocblas::rocblas_datatype_f64_r},
    {Precision::twice, CUDA_C_64F, CUDA_C_64F, rocblas::rocblas_datatype_f64_c},
    {Precision::integer, CUDA_R_8I, CUDA_R_32I, rocblas::rocblas_datatype_i32_r},
};

/// The arguments as an application gives them.
struct Asked {
  cublasHandle_t handle;
  cublasOperation_t operation_a;
  cublasOperation_t operation_b;
  cudaDataType type_a;
  cudaDataType type_b;
  cudaDataType type_c;
  cublasComputeType_t compute;
};

/// The same as rocBLAS takes them.
struct Call {
  rocblas::rocblas_handle handle;
  rocblas::rocblas_operation operation_a;
  rocblas::rocblas_operation operation_b;
  rocblas::rocblas_datatype type_a;
  rocblas::rocblas_datatype type_b;
  rocblas::rocblas_datatype type_c;
  rocblas::rocblas_datatype compute;
};

const Product* find_product(const Asked& asked) noexcept {
  Precision precision{};
  if (asked.type_a != asked.type_b || !precision_of(asked.compute, precision)) {
    return nullptr;
  }
  for (const Product& product : products) {
    if (product.precision == precision && product.factors == asked.type_a &&
        product.result == asked.type_c) {
      return &product;
    }
  }
  return nullptr;
}

cublasStatus_t translate_call(Binding& target, const Asked& asked, Call& call) noexcept {
  if (const auto found = find(handle_kind, asked.handle, call.handle); found != HandleStatus::ok) {
    rejected(target, "handle", describe(found));
    return CUBLAS_STATUS_NOT_INITIALIZED;
  }
  if (!convert(asked.operation_a, call.operation_a)) {
    rejected_value(target, "transa", asked.operation_a);
    return CUBLAS_STATUS_INVALID_VALUE;
  }
  if (!convert(asked.operation_b, call.operation_b)) {
    rejected_value(target, "transb", asked.operation_b);
    return CUBLAS_STATUS_INVALID_VALUE;
  }
  const Product* const product = find_product(asked);
  if (product == nullptr || !convert(asked.type_a, call.type_a) ||
      !convert(asked.type_b, call.type_b) || !convert(asked.type_c, call.type_c)) {
    rejected(target, "computeType", "is none that rocBLAS has for these types of matrices");
    return CUBLAS_STATUS_NOT_SUPPORTED;
  }
  call.compute = product->compute;
  return CUBLAS_STATUS_SUCCESS;
}

/// Calls a product of rocBLAS: `invoke` gets it, and the arguments that all forms have.
template <class Function, class Invoke>
cublasStatus_t multiply(Target<Function>& target, const Asked& asked, Invoke invoke) noexcept {
  Function* const function = target.get();
  if (function == nullptr) {
    return CUBLAS_STATUS_NOT_INITIALIZED;
  }
  Call call{};
  const cublasStatus_t status = translate_call(target, asked, call);
  if (status != CUBLAS_STATUS_SUCCESS) {
    return status;
  }
  return translate(invoke(function, call));
}

}  // namespace

cublasStatus_t create(cublasHandle_t* handle) noexcept {
  const auto make = rocblas_create_handle.get();
  const auto destroy = rocblas_destroy_handle.get();
  if (make == nullptr || destroy == nullptr) {
    return CUBLAS_STATUS_NOT_INITIALIZED;
  }
  if (handle == nullptr) {
    rejected(rocblas_create_handle, "handle", "is null");
    return CUBLAS_STATUS_INVALID_VALUE;
  }
  rocblas::rocblas_handle made{};
  if (const cublasStatus_t status = translate(make(&made)); status != CUBLAS_STATUS_SUCCESS) {
    return status;
  }
  // rocBLAS 4 starts with atomics allowed, rocBLAS 5 and cuBLAS without: the same bits every time.
  // One that lacks the function has nothing to switch.
  if (const auto set = rocblas_set_atomics_mode.get(); set != nullptr) {
    const cublasStatus_t status = translate(set(made, rocblas::rocblas_atomics_not_allowed));
    if (status != CUBLAS_STATUS_SUCCESS) {
      static_cast<void>(destroy(made));
      return status;
    }
  }
  if (!publish(handle_kind, made, *handle)) {
    static_cast<void>(destroy(made));
    return CUBLAS_STATUS_INTERNAL_ERROR;
  }
  return CUBLAS_STATUS_SUCCESS;
}

const char* status_name(cublasStatus_t status) noexcept {
  const char* const text = name_of(status);
  return text != nullptr ? text : unknown_text;
}

const char* status_string(cublasStatus_t status) noexcept {
  const char* const text = words_of(status);
  return text != nullptr ? text : unknown_text;
}

cublasStatus_t version(cublasHandle_t handle, int* version) noexcept {
  // cuBLAS's manual lets programs ask without a handle.
  rocblas::rocblas_handle target{};
  if (handle != nullptr && find(handle_kind, handle, target) != HandleStatus::ok) {
    return CUBLAS_STATUS_NOT_INITIALIZED;
  }
  if (version == nullptr) {
    return CUBLAS_STATUS_INVALID_VALUE;
  }
  *version = CUBLAS_VERSION;
  return CUBLAS_STATUS_SUCCESS;
}

size_t cudart_version() noexcept { return sdk_version; }

cublasStatus_t property(libraryPropertyType type, int* value) noexcept {
  if (value == nullptr) {
    return CUBLAS_STATUS_INVALID_VALUE;
  }
  switch (type) {
    case MAJOR_VERSION:
      *value = CUBLAS_VER_MAJOR;
      return CUBLAS_STATUS_SUCCESS;
    case MINOR_VERSION:
      *value = CUBLAS_VER_MINOR;
      return CUBLAS_STATUS_SUCCESS;
    case PATCH_LEVEL:
      *value = CUBLAS_VER_PATCH;
      return CUBLAS_STATUS_SUCCESS;
    default:
      return CUBLAS_STATUS_INVALID_VALUE;
  }
}

template <class Int>
cublasStatus_t gemm_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                       cublasOperation_t operation_b, Int m, Int n, Int k, const void* alpha,
                       const void* a, cudaDataType type_a, Int lda, const void* b,
                       cudaDataType type_b, Int ldb, const void* beta, void* c, cudaDataType type_c,
                       Int ldc, cublasComputeType_t compute,
                       cublasGemmAlgo_t /*algorithm*/) noexcept {
  return multiply(choose<Int>(rocblas_gemm_ex, rocblas_gemm_ex_64),
                  {handle, operation_a, operation_b, type_a, type_b, type_c, compute},
                  [&](auto* function, const Call& call) {
                    return function(call.handle, call.operation_a, call.operation_b, m, n, k, alpha,
                                    a, call.type_a, lda, b, call.type_b, ldb, beta, c, call.type_c,
                                    ldc, c, call.type_c, ldc, call.compute,
                                    rocblas::rocblas_gemm_algo_standard, 0,
                                    rocblas::rocblas_gemm_flags_none);
                  });
}

template <class Int>
cublasStatus_t gemm_batched_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                               cublasOperation_t operation_b, Int m, Int n, Int k,
                               const void* alpha, const void* const a[], cudaDataType type_a,
                               Int lda, const void* const b[], cudaDataType type_b, Int ldb,
                               const void* beta, void* const c[], cudaDataType type_c, Int ldc,
                               Int batches, cublasComputeType_t compute,
                               cublasGemmAlgo_t /*algorithm*/) noexcept {
  // rocBLAS takes the array of the results as one that it could write, and reads it.
  void** const results = const_cast<void**>(c);
  return multiply(choose<Int>(rocblas_gemm_batched_ex, rocblas_gemm_batched_ex_64),
                  {handle, operation_a, operation_b, type_a, type_b, type_c, compute},
                  [&](auto* function, const Call& call) {
                    return function(call.handle, call.operation_a, call.operation_b, m, n, k, alpha,
                                    a, call.type_a, lda, b, call.type_b, ldb, beta, results,
                                    call.type_c, ldc, results, call.type_c, ldc, batches,
                                    call.compute, rocblas::rocblas_gemm_algo_standard, 0,
                                    rocblas::rocblas_gemm_flags_none);
                  });
}

template <class Int>
cublasStatus_t gemm_strided_batched_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                                       cublasOperation_t operation_b, Int m, Int n, Int k,
                                       const void* alpha, const void* a, cudaDataType type_a,
                                       Int lda, long long stride_a, const void* b,
                                       cudaDataType type_b, Int ldb, long long stride_b,
                                       const void* beta, void* c, cudaDataType type_c, Int ldc,
                                       long long stride_c, Int batches, cublasComputeType_t compute,
                                       cublasGemmAlgo_t /*algorithm*/) noexcept {
  return multiply(choose<Int>(rocblas_gemm_strided_batched_ex, rocblas_gemm_strided_batched_ex_64),
                  {handle, operation_a, operation_b, type_a, type_b, type_c, compute},
                  [&](auto* function, const Call& call) {
                    return function(call.handle, call.operation_a, call.operation_b, m, n, k, alpha,
                                    a, call.type_a, lda, stride_a, b, call.type_b, ldb, stride_b,
                                    beta, c, call.type_c, ldc, stride_c, c, call.type_c, ldc,
                                    stride_c, batches, call.compute,
                                    rocblas::rocblas_gemm_algo_standard, 0,
                                    rocblas::rocblas_gemm_flags_none);
                  });
}

template <class Int>
cublasStatus_t sgemm_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                        cublasOperation_t operation_b, Int m, Int n, Int k, const float* alpha,
                        const void* a, cudaDataType type_a, Int lda, const void* b,
                        cudaDataType type_b, Int ldb, const float* beta, void* c,
                        cudaDataType type_c, Int ldc) noexcept {
  if (type_c == CUDA_C_32F) {
    return CUBLAS_STATUS_NOT_SUPPORTED;  // the factors are real
  }
  return gemm_ex(handle, operation_a, operation_b, m, n, k, alpha, a, type_a, lda, b, type_b, ldb,
                 beta, c, type_c, ldc, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
}

template <class Int>
cublasStatus_t cgemm_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                        cublasOperation_t operation_b, Int m, Int n, Int k, const cuComplex* alpha,
                        const void* a, cudaDataType type_a, Int lda, const void* b,
                        cudaDataType type_b, Int ldb, const cuComplex* beta, void* c,
                        cudaDataType type_c, Int ldc) noexcept {
  if (type_c != CUDA_C_32F) {
    return CUBLAS_STATUS_NOT_SUPPORTED;  // the factors are complex
  }
  return gemm_ex(handle, operation_a, operation_b, m, n, k, alpha, a, type_a, lda, b, type_b, ldb,
                 beta, c, type_c, ldc, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT);
}

template decltype(gemm_ex<int>) gemm_ex<int>;
template decltype(gemm_ex<std::int64_t>) gemm_ex<std::int64_t>;
template decltype(gemm_batched_ex<int>) gemm_batched_ex<int>;
template decltype(gemm_batched_ex<std::int64_t>) gemm_batched_ex<std::int64_t>;
template decltype(gemm_strided_batched_ex<int>) gemm_strided_batched_ex<int>;
template decltype(gemm_strided_batched_ex<std::int64_t>) gemm_strided_batched_ex<std::int64_t>;
template decltype(sgemm_ex<int>) sgemm_ex<int>;
template decltype(sgemm_ex<std::int64_t>) sgemm_ex<std::int64_t>;
template decltype(cgemm_ex<int>) cgemm_ex<int>;
template decltype(cgemm_ex<std::int64_t>) cgemm_ex<std::int64_t>;

}  // namespace cudaway::CUDAWAY_CUDA::cublas::adapters
