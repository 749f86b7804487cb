// SPDX-License-Identifier: Apache-2.0
#include "fake_rocblas.h"

#include <atomic>
#include <cstdint>

#define FAKE extern "C" __attribute__((visibility("default")))

namespace {

// rocblas_operation, rocblas_pointer_mode, rocblas_status.
constexpr int success = 0;
constexpr int invalid_handle = 1;
constexpr int invalid_pointer = 3;
int handle_object;
std::atomic<int> created{0};
std::atomic<int> destroyed{0};

}  // namespace

FAKE FakeRocblas fake_rocblas;
FakeRocblas fake_rocblas{};

namespace {

int answer() {
  fake_rocblas.created = created;
  fake_rocblas.destroyed = destroyed;
  return fake_rocblas.next_status;
}

}  // namespace

FAKE int rocblas_create_handle(void** handle) {
  if (handle == nullptr) {
    return invalid_pointer;
  }
  *handle = &handle_object;
  ++created;
  return success;
}

FAKE int rocblas_destroy_handle(void* handle) {
  if (handle != &handle_object) {
    return invalid_handle;
  }
  ++destroyed;
  return success;
}

FAKE int rocblas_set_pointer_mode(void* handle, int mode) {
  fake_rocblas.handle = handle;
  fake_rocblas.pointer_mode = mode;
  return answer();
}

FAKE int rocblas_get_pointer_mode(void* /*handle*/, int* mode) {
  if (mode == nullptr) {
    return invalid_pointer;
  }
  *mode = fake_rocblas.pointer_mode;
  return answer();
}

FAKE int rocblas_get_math_mode(void* /*handle*/, int* mode) {
  *mode = fake_rocblas.math_mode;
  return answer();
}

FAKE int rocblas_sgemm(void* handle, int operation_a, int operation_b, int m, int n, int k,
                       const float* alpha, const float* a, int lda, const float* b, int ldb,
                       const float* beta, float* c, int ldc) {
  fake_rocblas.handle = handle;
  fake_rocblas.operation_a = operation_a;
  fake_rocblas.operation_b = operation_b;
  fake_rocblas.m = m;
  fake_rocblas.n = n;
  fake_rocblas.k = k;
  fake_rocblas.alpha = alpha;
  fake_rocblas.a = a;
  fake_rocblas.lda = lda;
  fake_rocblas.b = b;
  fake_rocblas.ldb = ldb;
  fake_rocblas.beta = beta;
  fake_rocblas.c = c;
  fake_rocblas.ldc = ldc;
  return answer();
}

FAKE int rocblas_sgemm_64(void* handle, int /*operation_a*/, int /*operation_b*/, std::int64_t m,
                          std::int64_t /*n*/, std::int64_t /*k*/, const float* /*alpha*/,
                          const float* /*a*/, std::int64_t /*lda*/, const float* /*b*/,
                          std::int64_t /*ldb*/, const float* /*beta*/, float* /*c*/,
                          std::int64_t /*ldc*/) {
  fake_rocblas.handle = handle;
  fake_rocblas.m_64 = m;
  return answer();
}
