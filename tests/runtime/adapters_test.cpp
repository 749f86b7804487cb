// SPDX-License-Identifier: Apache-2.0
// What the built libraries answer by code that is written by hand: texts, versions, products of
// matrices of any type. With FAKE_ROCBLAS or FAKE_ROCSPARSE this file is a target that remembers
// how it was called, written from the target's documentation.
//
// Usage: adapters_test FOLDER-OF-THE-PROXIES FOLDER-OF-ROCM
#include <cstdint>

struct Fake {
  int next_create;
  int next_atomics;
  int created;
  int destroyed;
  int atomics_mode;
  int calls;
  const char* function;
  const void* handle;
  int operation_a, operation_b;
  long long m, n, k, lda, ldb, ldc, ldd, batches;
  long long stride_a, stride_b, stride_c, stride_d;
  const void *alpha, *beta, *a, *b, *c, *d;
  int type_a, type_b, type_c, type_d, compute;
  int algorithm, solution;
  unsigned int flags;
};

#define FAKE extern "C" __attribute__((visibility("default")))

#if defined(FAKE_ROCBLAS)

FAKE Fake fake;
Fake fake{};

namespace {
int handle_object;
}  // namespace

FAKE int rocblas_create_handle(void** handle) {
  *handle = &handle_object;
  ++fake.created;
  return fake.next_create;
}

FAKE int rocblas_destroy_handle(void* /*handle*/) {
  ++fake.destroyed;
  return 0;
}

FAKE int rocblas_set_atomics_mode(void* handle, int mode) {
  fake.handle = handle;
  fake.atomics_mode = mode;
  return fake.next_atomics;
}

#define PLAIN(name, Int)                                                                          \
  FAKE int name(void* handle, int operation_a, int operation_b, Int m, Int n, Int k,              \
                const void* alpha, const void* a, int type_a, Int lda, const void* b, int type_b, \
                Int ldb, const void* beta, const void* c, int type_c, Int ldc, void* d,           \
                int type_d, Int ldd, int compute, int algorithm, std::int32_t solution,           \
                std::uint32_t flags) {                                                            \
    fake.handle = handle;                                                                         \
    fake.operation_a = operation_a;                                                               \
    fake.operation_b = operation_b;                                                               \
    fake.m = m, fake.n = n, fake.k = k;                                                           \
    fake.alpha = alpha, fake.beta = beta;                                                         \
    fake.a = a, fake.type_a = type_a, fake.lda = lda;                                             \
    fake.b = b, fake.type_b = type_b, fake.ldb = ldb;                                             \
    fake.c = c, fake.type_c = type_c, fake.ldc = ldc;                                             \
    fake.d = d, fake.type_d = type_d, fake.ldd = ldd;                                             \
    fake.compute = compute, fake.algorithm = algorithm, fake.solution = solution;                 \
    fake.flags = flags;                                                                           \
    fake.function = #name;                                                                        \
    ++fake.calls;                                                                                 \
    return 0;                                                                                     \
  }
PLAIN(rocblas_gemm_ex, std::int32_t)
PLAIN(rocblas_gemm_ex_64, std::int64_t)

#define BATCHED(name, plain, Int)                                                                 \
  FAKE int name(void* handle, int operation_a, int operation_b, Int m, Int n, Int k,              \
                const void* alpha, const void* a, int type_a, Int lda, const void* b, int type_b, \
                Int ldb, const void* beta, const void* c, int type_c, Int ldc, void* d,           \
                int type_d, Int ldd, Int batches, int compute, int algorithm,                     \
                std::int32_t solution, std::uint32_t flags) {                                     \
    const int status =                                                                            \
        plain(handle, operation_a, operation_b, m, n, k, alpha, a, type_a, lda, b, type_b, ldb,   \
              beta, c, type_c, ldc, d, type_d, ldd, compute, algorithm, solution, flags);         \
    fake.batches = batches;                                                                       \
    fake.function = #name;                                                                        \
    return status;                                                                                \
  }
BATCHED(rocblas_gemm_batched_ex, rocblas_gemm_ex, std::int32_t)
BATCHED(rocblas_gemm_batched_ex_64, rocblas_gemm_ex_64, std::int64_t)

#define STRIDED(name, plain, Int)                                                               \
  FAKE int name(void* handle, int operation_a, int operation_b, Int m, Int n, Int k,            \
                const void* alpha, const void* a, int type_a, Int lda, std::int64_t stride_a,   \
                const void* b, int type_b, Int ldb, std::int64_t stride_b, const void* beta,    \
                const void* c, int type_c, Int ldc, std::int64_t stride_c, void* d, int type_d, \
                Int ldd, std::int64_t stride_d, Int batches, int compute, int algorithm,        \
                std::int32_t solution, std::uint32_t flags) {                                   \
    const int status =                                                                          \
        plain(handle, operation_a, operation_b, m, n, k, alpha, a, type_a, lda, b, type_b, ldb, \
              beta, c, type_c, ldc, d, type_d, ldd, compute, algorithm, solution, flags);       \
    fake.stride_a = stride_a, fake.stride_b = stride_b;                                         \
    fake.stride_c = stride_c, fake.stride_d = stride_d;                                         \
    fake.batches = batches;                                                                     \
    fake.function = #name;                                                                      \
    return status;                                                                              \
  }
STRIDED(rocblas_gemm_strided_batched_ex, rocblas_gemm_ex, std::int32_t)
STRIDED(rocblas_gemm_strided_batched_ex_64, rocblas_gemm_ex_64, std::int64_t)

#elif defined(FAKE_ROCSPARSE)

namespace {
int handle_object;
int descriptor_object;
}  // namespace

FAKE int rocsparse_create_handle(void** handle) {
  *handle = &handle_object;
  return 0;
}

FAKE int rocsparse_create_mat_descr(void** descriptor) {
  *descriptor = &descriptor_object;
  return 0;
}

#else

#include <dlfcn.h>

#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <string>

#include "check.h"

namespace {

// rocBLAS's own numbers.
constexpr int operation_none = 111;
constexpr int operation_transpose = 112;
constexpr int f16_r = 150;
constexpr int f32_r = 151;
constexpr int f64_r = 152;
constexpr int f32_c = 154;
constexpr int f64_c = 155;
constexpr int i8_r = 160;
constexpr int i32_r = 162;
constexpr int bf16_r = 168;
constexpr int rocblas_memory_error = 5;
constexpr int rocblas_atomics_not_allowed = 0;

// CUDA's, from its documentation.
constexpr int r_16f = 2;
constexpr int r_16bf = 14;
constexpr int r_32f = 0;
constexpr int c_32f = 4;
constexpr int r_64f = 1;
constexpr int c_64f = 5;
constexpr int r_8i = 3;
constexpr int r_32i = 10;
constexpr int r_4i = 16;
constexpr int compute_16f = 64;
constexpr int compute_16f_pedantic = 65;
constexpr int compute_32f = 68;
constexpr int compute_32f_pedantic = 69;
constexpr int compute_64f = 70;
constexpr int compute_32i = 72;
constexpr int compute_fast_16f = 74;
constexpr int compute_fast_tf32 = 77;
constexpr int algorithm_default = -1;
constexpr int algorithm_tensor = 99;

constexpr int cublas_not_initialized = 1;
constexpr int cublas_alloc_failed = 3;
constexpr int cublas_invalid_value = 7;
constexpr int cublas_not_supported = 15;
constexpr int cusparse_not_initialized = 1;
constexpr int cusparse_invalid_value = 3;
constexpr int cudnn_bad_param = 2000;
constexpr int cufft_invalid_value = 4;
constexpr int nvrtc_invalid_input = 3;
constexpr int cuda_invalid_value = 1;

/// A library of ours.
class Library {
 public:
  Library(const std::string& folder, const std::string& file)
      : handle_(::dlopen((folder + "/" + file).c_str(), RTLD_NOW | RTLD_LOCAL)) {
    if (handle_ == nullptr) {
      std::cerr << ::dlerror() << "\n";
    }
    CHECK(handle_ != nullptr);
  }

  template <class Function>
  Function* get(const char* name) const {
    auto* const found = reinterpret_cast<Function*>(::dlsym(handle_, name));
    if (found == nullptr) {
      std::cerr << name << " is missing\n";
    }
    CHECK(found != nullptr);
    return found;
  }

  template <class Result, class... Arguments>
  Result call(const char* name, Arguments... arguments) const {
    return get<Result(Arguments...)>(name)(arguments...);
  }

  std::string text(const char* name, int value) const {
    const char* const found = call<const char*>(name, value);
    CHECK(found != nullptr);
    return found;
  }

 private:
  void* handle_;
};

void check_driver(const Library& cuda) {
  const char* text = nullptr;
  const char** const none = nullptr;
  CHECK_EQUAL(cuda.call<int>("cuGetErrorName", 0, &text), 0);
  CHECK_EQUAL(std::string(text), "CUDA_SUCCESS");
  CHECK_EQUAL(cuda.call<int>("cuGetErrorString", 0, &text), 0);
  CHECK_EQUAL(std::string(text), "success");
  CHECK_EQUAL(cuda.call<int>("cuGetErrorName", 700, &text), 0);
  CHECK_EQUAL(std::string(text), "CUDA_ERROR_ILLEGAL_ADDRESS");
  CHECK_EQUAL(cuda.call<int>("cuGetErrorString", 700, &text), 0);
  CHECK_EQUAL(std::string(text), "illegal address");
  // What is unknown is no text.
  for (const char* name : {"cuGetErrorName", "cuGetErrorString"}) {
    text = "before";
    CHECK_EQUAL(cuda.call<int>(name, 4711, &text), cuda_invalid_value);
    CHECK(text == nullptr);
    CHECK_EQUAL(cuda.call<int>(name, 0, none), cuda_invalid_value);
  }
  int version = 0;
  CHECK_EQUAL(cuda.call<int>("cuDriverGetVersion", &version), 0);
  CHECK_EQUAL(version, 13050);
  CHECK_EQUAL(cuda.call<int>("cuDriverGetVersion", static_cast<int*>(nullptr)), cuda_invalid_value);
}

void check_runtime(const Library& cudart, int expected) {
  CHECK_EQUAL(cudart.text("cudaGetErrorName", 0), "cudaSuccess");
  CHECK_EQUAL(cudart.text("cudaGetErrorString", 0), "success");
  CHECK_EQUAL(cudart.text("cudaGetErrorName", 214), "cudaErrorECCUncorrectable");
  CHECK_EQUAL(cudart.text("cudaGetErrorString", 214), "ecc uncorrectable");
  CHECK_EQUAL(cudart.text("cudaGetErrorName", 4711), "unrecognized error code");
  CHECK_EQUAL(cudart.text("cudaGetErrorString", -1), "unrecognized error code");
  int version = 0;
  CHECK_EQUAL(cudart.call<int>("cudaRuntimeGetVersion", &version), 0);
  CHECK_EQUAL(version, expected);
  // The driver is one for all.
  CHECK_EQUAL(cudart.call<int>("cudaDriverGetVersion", &version), 0);
  CHECK_EQUAL(version, 13050);
  int* const none = nullptr;
  CHECK_EQUAL(cudart.call<int>("cudaRuntimeGetVersion", none), cuda_invalid_value);
  CHECK_EQUAL(cudart.call<int>("cudaDriverGetVersion", none), cuda_invalid_value);
}

void check_property(const Library& library, const char* name, int invalid, int major, int minor,
                    int patch) {
  int value = -1;
  CHECK_EQUAL(library.call<int>(name, 0, &value), 0);
  CHECK_EQUAL(value, major);
  CHECK_EQUAL(library.call<int>(name, 1, &value), 0);
  CHECK_EQUAL(value, minor);
  CHECK_EQUAL(library.call<int>(name, 2, &value), 0);
  CHECK_EQUAL(value, patch);
  CHECK_EQUAL(library.call<int>(name, 3, &value), invalid);
  CHECK_EQUAL(value, patch);
  CHECK_EQUAL(library.call<int>(name, 0, static_cast<int*>(nullptr)), invalid);
}

void check_cublas(const Library& cublas, int version, int major, int minor, int patch,
                  std::size_t cudart) {
  CHECK_EQUAL(cublas.text("cublasGetStatusName", 0), "CUBLAS_STATUS_SUCCESS");
  CHECK_EQUAL(cublas.text("cublasGetStatusString", 0), "success");
  CHECK_EQUAL(cublas.text("cublasGetStatusName", 15), "CUBLAS_STATUS_NOT_SUPPORTED");
  CHECK_EQUAL(cublas.text("cublasGetStatusString", 15), "not supported");
  CHECK_EQUAL(cublas.text("cublasGetStatusName", 2), "unrecognized error code");
  CHECK_EQUAL(cublas.text("cublasGetStatusString", 2), "unrecognized error code");
  int value = 0;
  void* const none = nullptr;
  CHECK_EQUAL(cublas.call<int>("cublasGetVersion_v2", none, &value), 0);
  CHECK_EQUAL(value, version);
  CHECK_EQUAL(cublas.call<int>("cublasGetVersion_v2", none, static_cast<int*>(nullptr)),
              cublas_invalid_value);
  CHECK_EQUAL(cublas.call<int>("cublasGetVersion_v2", static_cast<void*>(&value), &value),
              cublas_not_initialized);
  CHECK_EQUAL(cublas.call<std::size_t>("cublasGetCudartVersion"), cudart);
  check_property(cublas, "cublasGetProperty", cublas_invalid_value, major, minor, patch);
}

void check_cublaslt(const Library& cublaslt, std::size_t version, int major, int minor, int patch,
                    std::size_t cudart) {
  CHECK_EQUAL(cublaslt.text("cublasLtGetStatusName", 7), "CUBLAS_STATUS_INVALID_VALUE");
  CHECK_EQUAL(cublaslt.text("cublasLtGetStatusString", 7), "invalid value");
  CHECK_EQUAL(cublaslt.text("cublasLtGetStatusName", 99), "unrecognized error code");
  CHECK_EQUAL(cublaslt.text("cublasLtGetStatusString", 99), "unrecognized error code");
  CHECK_EQUAL(cublaslt.call<std::size_t>("cublasLtGetVersion"), version);
  CHECK_EQUAL(cublaslt.call<std::size_t>("cublasLtGetCudartVersion"), cudart);
  check_property(cublaslt, "cublasLtGetProperty", cublas_invalid_value, major, minor, patch);
}

void check_cusparse(const Library& cusparse) {
  CHECK_EQUAL(cusparse.text("cusparseGetErrorName", 9), "CUSPARSE_STATUS_ZERO_PIVOT");
  CHECK_EQUAL(cusparse.text("cusparseGetErrorString", 9), "zero pivot");
  CHECK_EQUAL(cusparse.text("cusparseGetErrorName", 4711), "unrecognized error code");
  CHECK_EQUAL(cusparse.text("cusparseGetErrorString", 4711), "unrecognized error code");
  check_property(cusparse, "cusparseGetProperty", cusparse_invalid_value, 12, 9, 4);

  void* handle = nullptr;
  void* matrix = nullptr;
  int version = 0;
  CHECK_EQUAL(cusparse.call<int>("cusparseGetVersion", handle, &version), cusparse_not_initialized);
  CHECK_EQUAL(cusparse.call<int>("cusparseCreate", &handle), 0);
  CHECK_EQUAL(cusparse.call<int>("cusparseCreateMatDescr", &matrix), 0);
  CHECK_EQUAL(cusparse.call<int>("cusparseGetVersion", handle, &version), 0);
  CHECK_EQUAL(version, 12904);
  CHECK_EQUAL(cusparse.call<int>("cusparseGetVersion", handle, static_cast<int*>(nullptr)),
              cusparse_invalid_value);

  for (const char* name : {"cusparseScsrgeam2_bufferSizeExt", "cusparseDcsrgeam2_bufferSizeExt",
                           "cusparseCcsrgeam2_bufferSizeExt", "cusparseZcsrgeam2_bufferSizeExt"}) {
    const auto size_of = [&](void* with, void* a, int m, int nonzeros_b, std::size_t* size) {
      const void* const values = nullptr;
      const int* const indices = nullptr;
      return cusparse.call<int>(name, with, m, 2, values, a, 3, values, indices, indices, values,
                                matrix, nonzeros_b, values, indices, indices, matrix, values,
                                indices, indices, size);
    };
    std::size_t size = 0;
    CHECK_EQUAL(size_of(handle, matrix, 1, 4, &size), 0);
    CHECK(size > 0 && size <= 16);
    CHECK_EQUAL(size_of(nullptr, matrix, 1, 4, &size), cusparse_not_initialized);
    CHECK_EQUAL(size_of(handle, handle, 1, 4, &size), cusparse_not_initialized);
    CHECK_EQUAL(size_of(handle, matrix, -1, 4, &size), cusparse_invalid_value);
    CHECK_EQUAL(size_of(handle, matrix, 1, -4, &size), cusparse_invalid_value);
    CHECK_EQUAL(size_of(handle, matrix, 1, 4, nullptr), cusparse_invalid_value);
  }
}

void check_cudnn(const Library& cudnn) {
  CHECK_EQUAL(cudnn.text("cudnnGetErrorString", 0), "CUDNN_STATUS_SUCCESS");
  CHECK_EQUAL(cudnn.text("cudnnGetErrorString", 2002), "CUDNN_STATUS_BAD_PARAM_NULL_POINTER");
  CHECK_EQUAL(cudnn.text("cudnnGetErrorString", 4711), "CUDNN_UNKNOWN_STATUS");
  CHECK_EQUAL(cudnn.call<std::size_t>("cudnnGetVersion"), std::size_t{92800});
  CHECK_EQUAL(cudnn.call<std::size_t>("cudnnGetCudartVersion"), std::size_t{13050});
  check_property(cudnn, "cudnnGetProperty", cudnn_bad_param, 9, 28, 0);
}

void check_cufft(const Library& cufft, int version, int major, int minor, int patch) {
  int value = 0;
  CHECK_EQUAL(cufft.call<int>("cufftGetVersion", &value), 0);
  CHECK_EQUAL(value, version);
  CHECK_EQUAL(cufft.call<int>("cufftGetVersion", static_cast<int*>(nullptr)), cufft_invalid_value);
  check_property(cufft, "cufftGetProperty", cufft_invalid_value, major, minor, patch);
}

void check_nvrtc(const Library& nvrtc, int expected_major, int expected_minor) {
  CHECK_EQUAL(nvrtc.text("nvrtcGetErrorString", 6), "NVRTC_ERROR_COMPILATION");
  CHECK_EQUAL(nvrtc.text("nvrtcGetErrorString", 4711), "NVRTC_ERROR unknown");
  int major = 0;
  int minor = 0;
  int* const none = nullptr;
  CHECK_EQUAL(nvrtc.call<int>("nvrtcVersion", &major, &minor), 0);
  CHECK_EQUAL(major, expected_major);
  CHECK_EQUAL(minor, expected_minor);
  CHECK_EQUAL(nvrtc.call<int>("nvrtcVersion", none, &minor), nvrtc_invalid_input);
  CHECK_EQUAL(nvrtc.call<int>("nvrtcVersion", &major, none), nvrtc_invalid_input);
}

void* check_create(const Library& cublas, Fake& fake) {
  void* handle = nullptr;
  CHECK_EQUAL(cublas.call<int>("cublasCreate_v2", static_cast<void**>(nullptr)),
              cublas_invalid_value);
  CHECK_EQUAL(fake.created, 0);
  fake.atomics_mode = 99;
  CHECK_EQUAL(cublas.call<int>("cublasCreate_v2", &handle), 0);
  CHECK_EQUAL(fake.atomics_mode, rocblas_atomics_not_allowed);
  CHECK(handle != nullptr && fake.handle != nullptr && fake.handle != handle);

  // A handle that is not what it should be is none.
  void* other = nullptr;
  fake.next_atomics = rocblas_memory_error;
  CHECK_EQUAL(cublas.call<int>("cublasCreate_v2", &other), cublas_alloc_failed);
  fake.next_atomics = 0;
  CHECK(other == nullptr);
  CHECK_EQUAL(fake.destroyed, 1);
  fake.next_create = rocblas_memory_error;
  CHECK_EQUAL(cublas.call<int>("cublasCreate_v2", &other), cublas_alloc_failed);
  fake.next_create = 0;
  CHECK(other == nullptr);
  CHECK_EQUAL(fake.destroyed, 1);

  int version = 0;
  CHECK_EQUAL(cublas.call<int>("cublasGetVersion_v2", handle, &version), 0);
  return handle;
}

// Where the arguments of a product point to.
float alpha;
float beta;
float a;
float b;
float c;
const void* const as[] = {&a};
const void* const bs[] = {&b};
void* const cs[] = {&c};

struct Types {
  int a, b, c, compute;
};

template <class Int>
int gemm(const Library& cublas, const char* name, void* handle, Types types, int operation_a = 1,
         int algorithm = algorithm_default, Int m = 2) {
  const void* const factor_a = &alpha;
  const void* const factor_b = &beta;
  const void* const from_a = &a;
  const void* const from_b = &b;
  void* const to = &c;
  return cublas.call<int>(name, handle, operation_a, 0, m, Int{3}, Int{4}, factor_a, from_a,
                          types.a, Int{5}, from_b, types.b, Int{6}, factor_b, to, types.c, Int{7},
                          types.compute, algorithm);
}

void check_common(const Fake& fake, const char* function) {
  CHECK_EQUAL(std::string(fake.function), function);
  CHECK_EQUAL(fake.operation_a, operation_transpose);
  CHECK_EQUAL(fake.operation_b, operation_none);
  CHECK_EQUAL(fake.m, 2);
  CHECK_EQUAL(fake.n, 3);
  CHECK_EQUAL(fake.k, 4);
  CHECK_EQUAL(fake.lda, 5);
  CHECK_EQUAL(fake.ldb, 6);
  CHECK_EQUAL(fake.ldc, 7);
  CHECK_EQUAL(fake.ldd, 7);
  CHECK(fake.alpha == &alpha && fake.beta == &beta);
  CHECK(fake.c == fake.d);
  CHECK_EQUAL(fake.type_c, fake.type_d);
  CHECK_EQUAL(fake.algorithm, 0);
  CHECK_EQUAL(fake.solution, 0);
  CHECK_EQUAL(fake.flags, 0U);
}

struct Combination {
  Types types;
  int a, c, compute;
};
constexpr Combination combinations[] = {
    {{r_16f, r_16f, r_16f, compute_16f}, f16_r, f16_r, f16_r},
    {{r_16f, r_16f, r_16f, compute_16f_pedantic}, f16_r, f16_r, f16_r},
    {{r_16f, r_16f, r_16f, compute_32f}, f16_r, f16_r, f32_r},
    {{r_16f, r_16f, r_32f, compute_32f}, f16_r, f32_r, f32_r},
    {{r_16bf, r_16bf, r_16bf, compute_32f}, bf16_r, bf16_r, f32_r},
    {{r_16bf, r_16bf, r_32f, compute_32f}, bf16_r, f32_r, f32_r},
    {{r_32f, r_32f, r_32f, compute_32f}, f32_r, f32_r, f32_r},
    {{r_32f, r_32f, r_32f, compute_32f_pedantic}, f32_r, f32_r, f32_r},
    {{r_32f, r_32f, r_32f, compute_fast_16f}, f32_r, f32_r, f32_r},
    {{r_32f, r_32f, r_32f, compute_fast_tf32}, f32_r, f32_r, f32_r},
    {{c_32f, c_32f, c_32f, compute_32f}, f32_c, f32_c, f32_c},
    {{c_32f, c_32f, c_32f, compute_fast_tf32}, f32_c, f32_c, f32_c},
    {{r_64f, r_64f, r_64f, compute_64f}, f64_r, f64_r, f64_r},
    {{c_64f, c_64f, c_64f, compute_64f}, f64_c, f64_c, f64_c},
    {{r_8i, r_8i, r_32i, compute_32i}, i8_r, i32_r, i32_r},
};
constexpr Types impossible[] = {
    {r_8i, r_8i, r_32f, compute_32f},   {r_16f, r_16bf, r_32f, compute_32f},
    {r_32f, r_32f, r_32f, compute_16f}, {r_32f, r_32f, r_32f, compute_64f},
    {c_32f, c_32f, r_32f, compute_32f}, {r_4i, r_4i, r_32i, compute_32i},
    {4711, 4711, 4711, compute_32f},    {r_32f, r_32f, r_32f, 4711},
};

template <class Int>
void check_gemm(const Library& cublas, Fake& fake, void* handle, const std::string& end) {
  const std::string plain = "cublasGemmEx" + end;
  for (const Combination& each : combinations) {
    CHECK_EQUAL(gemm<Int>(cublas, plain.c_str(), handle, each.types), 0);
    check_common(fake, ("rocblas_gemm_ex" + end).c_str());
    CHECK(fake.a == &a && fake.b == &b && fake.c == &c);
    CHECK_EQUAL(fake.type_a, each.a);
    CHECK_EQUAL(fake.type_b, each.a);
    CHECK_EQUAL(fake.type_c, each.c);
    CHECK_EQUAL(fake.compute, each.compute);
  }
  const Types full{r_32f, r_32f, r_32f, compute_32f};
  CHECK_EQUAL(gemm<Int>(cublas, plain.c_str(), handle, full, 1, algorithm_tensor), 0);
  CHECK_EQUAL(fake.algorithm, 0);

  // None of these reaches rocBLAS.
  const int before = fake.calls;
  for (const Types& each : impossible) {
    CHECK_EQUAL(gemm<Int>(cublas, plain.c_str(), handle, each), cublas_not_supported);
  }
  CHECK_EQUAL(gemm<Int>(cublas, plain.c_str(), nullptr, full), cublas_not_initialized);
  CHECK_EQUAL(gemm<Int>(cublas, plain.c_str(), &fake, full), cublas_not_initialized);
  CHECK_EQUAL(gemm<Int>(cublas, plain.c_str(), handle, full, 9), cublas_invalid_value);
  CHECK_EQUAL(fake.calls, before);

  const void* const factor_a = &alpha;
  const void* const factor_b = &beta;
  const void* const from_a = &a;
  const void* const from_b = &b;
  void* const to = &c;
  CHECK_EQUAL(
      cublas.call<int>(("cublasGemmBatchedEx" + end).c_str(), handle, 1, 0, Int{2}, Int{3}, Int{4},
                       factor_a, &as[0], r_16f, Int{5}, &bs[0], r_16f, Int{6}, factor_b, &cs[0],
                       r_32f, Int{7}, Int{8}, compute_32f, algorithm_default),
      0);
  check_common(fake, ("rocblas_gemm_batched_ex" + end).c_str());
  CHECK(fake.a == as && fake.b == bs && fake.c == cs);
  CHECK_EQUAL(fake.batches, 8);
  CHECK_EQUAL(fake.type_a, f16_r);
  CHECK_EQUAL(fake.type_c, f32_r);
  CHECK_EQUAL(fake.compute, f32_r);

  CHECK_EQUAL(
      cublas.call<int>(("cublasGemmStridedBatchedEx" + end).c_str(), handle, 1, 0, Int{2}, Int{3},
                       Int{4}, factor_a, from_a, c_64f, Int{5}, 50LL, from_b, c_64f, Int{6}, 60LL,
                       factor_b, to, c_64f, Int{7}, 70LL, Int{8}, compute_64f, algorithm_default),
      0);
  check_common(fake, ("rocblas_gemm_strided_batched_ex" + end).c_str());
  CHECK(fake.a == &a && fake.b == &b && fake.c == &c);
  CHECK_EQUAL(fake.batches, 8);
  CHECK_EQUAL(fake.stride_a, 50);
  CHECK_EQUAL(fake.stride_b, 60);
  CHECK_EQUAL(fake.stride_c, 70);
  CHECK_EQUAL(fake.stride_d, 70);
  CHECK_EQUAL(fake.compute, f64_c);

  const auto typed = [&](const char* name, int from, int result) {
    return cublas.call<int>((name + end).c_str(), handle, 1, 0, Int{2}, Int{3}, Int{4}, factor_a,
                            from_a, from, Int{5}, from_b, from, Int{6}, factor_b, to, result,
                            Int{7});
  };
  CHECK_EQUAL(typed("cublasSgemmEx", r_16f, r_32f), 0);
  check_common(fake, ("rocblas_gemm_ex" + end).c_str());
  CHECK_EQUAL(fake.type_a, f16_r);
  CHECK_EQUAL(fake.compute, f32_r);
  CHECK_EQUAL(typed("cublasSgemmEx", c_32f, c_32f), cublas_not_supported);
  CHECK_EQUAL(typed("cublasCgemmEx", c_32f, c_32f), 0);
  CHECK_EQUAL(fake.compute, f32_c);
  CHECK_EQUAL(typed("cublasCgemmEx", r_32f, r_32f), cublas_not_supported);
}

}  // namespace

int main(int count, char** words) {
  CHECK_EQUAL(count, 3);
  const std::string proxies = words[1];
  const std::string rocm = words[2];
  check_driver({proxies, "libcuda.so.1"});
  check_runtime({proxies, "libcudart.so.12"}, 12090);
  check_runtime({proxies, "libcudart.so.13"}, 13050);
  const Library cublas12(proxies, "libcublas.so.12");
  const Library cublas13(proxies, "libcublas.so.13");
  check_cublas(cublas12, 120902, 12, 9, 2, 12090);
  check_cublas(cublas13, 131000, 13, 10, 0, 13050);
  check_cublaslt({proxies, "libcublasLt.so.12"}, 120902, 12, 9, 2, 12090);
  check_cublaslt({proxies, "libcublasLt.so.13"}, 131000, 13, 10, 0, 13050);
  check_cusparse({proxies, "libcusparse.so.12"});
  check_cudnn({proxies, "libcudnn.so.9"});
  check_cufft({proxies, "libcufft.so.11"}, 11401, 11, 4, 1);
  check_cufft({proxies, "libcufft.so.12"}, 12500, 12, 5, 0);
  check_nvrtc({proxies, "libnvrtc.so.12"}, 12, 9);
  check_nvrtc({proxies, "libnvrtc.so.13"}, 13, 5);

  void* const real = ::dlopen((rocm + "/lib/librocblas.so.5").c_str(), RTLD_NOW);
  CHECK(real != nullptr);
  auto& fake = *static_cast<Fake*>(::dlsym(real, "fake"));
  void* const handle = check_create(cublas12, fake);
  for (const Library* cublas : {&cublas12, &cublas13}) {
    check_gemm<std::int32_t>(*cublas, fake, handle, "");
    check_gemm<std::int64_t>(*cublas, fake, handle, "_64");
  }
  constexpr std::int64_t many = (std::int64_t{1} << 32) + 9;
  CHECK_EQUAL(gemm<std::int64_t>(cublas12, "cublasGemmEx_64", handle,
                                 {r_32f, r_32f, r_32f, compute_32f}, 1, algorithm_default, many),
              0);
  CHECK_EQUAL(fake.m, many);
}

#endif
