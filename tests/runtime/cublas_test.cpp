// SPDX-License-Identifier: Apache-2.0
// The built libcublas.so.12 on a rocBLAS that remembers how it was called.
//
// Usage: cublas_test FOLDER-OF-THE-PROXIES FOLDER-OF-ROCM
#include "cublas.h"

#include <dlfcn.h>

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "check.h"
#include "fake_rocblas.h"

namespace {

// rocBLAS's own numbers.
constexpr int rocblas_operation_none = 111;
constexpr int rocblas_operation_transpose = 112;
constexpr int rocblas_operation_conjugate_transpose = 113;
constexpr int rocblas_status_memory_error = 5;
constexpr int rocblas_status_internal_error = 6;
constexpr int rocblas_status_not_in_the_header = 4711;

constexpr const char* soname = "libcublas.so.12";

struct Cublas {
  void* library;
  decltype(&cublasCreate_v2) create;
  decltype(&cublasDestroy_v2) destroy;
  decltype(&cublasSgemm_v2) sgemm;
  int (*set_pointer_mode)(cublasHandle_t, int);
  int (*get_pointer_mode)(cublasHandle_t, int*);
  int (*get_math_mode)(cublasHandle_t, int*);
  int (*sgemm_64)(cublasHandle_t, int, int, std::int64_t, std::int64_t, std::int64_t, const float*,
                  const float*, std::int64_t, const float*, std::int64_t, const float*, float*,
                  std::int64_t);

  template <class Function>
  void get(Function& function, const char* name) const {
    // By the symbol version that applications are linked with.
    function = reinterpret_cast<Function>(::dlvsym(library, name, soname));
    CHECK(function != nullptr);
  }
};

Cublas load(const std::string& folder) {
  Cublas cublas{};
  cublas.library = ::dlopen((folder + "/" + soname).c_str(), RTLD_NOW | RTLD_LOCAL);
  if (cublas.library == nullptr) {
    std::cerr << ::dlerror() << "\n";
  }
  CHECK(cublas.library != nullptr);
  cublas.get(cublas.create, "cublasCreate_v2");
  cublas.get(cublas.destroy, "cublasDestroy_v2");
  cublas.get(cublas.sgemm, "cublasSgemm_v2");
  cublas.get(cublas.sgemm_64, "cublasSgemm_v2_64");
  cublas.get(cublas.set_pointer_mode, "cublasSetPointerMode_v2");
  cublas.get(cublas.get_pointer_mode, "cublasGetPointerMode_v2");
  cublas.get(cublas.get_math_mode, "cublasGetMathMode");
  return cublas;
}

void first_calls_of_many_threads(const Cublas& cublas) {
  std::atomic<bool> go{false};
  std::vector<std::thread> workers;
  for (int worker = 0; worker < 32; ++worker) {
    workers.emplace_back([&] {
      go.wait(false);
      cublasHandle_t handle = nullptr;
      CHECK_EQUAL(cublas.create(&handle), CUBLAS_STATUS_SUCCESS);
      CHECK(handle != nullptr);
      CHECK_EQUAL(cublas.destroy(handle), CUBLAS_STATUS_SUCCESS);
    });
  }
  go = true;
  go.notify_all();
  for (std::thread& worker : workers) {
    worker.join();
  }
}

void arguments(const Cublas& cublas, FakeRocblas& fake, cublasHandle_t handle) {
  const float alpha = 2;
  const float beta = 3;
  float a[4] = {};
  float b[4] = {};
  float c[4] = {};
  CHECK_EQUAL(
      cublas.sgemm(handle, CUBLAS_OP_T, CUBLAS_OP_C, 1, 2, 3, &alpha, a, 4, b, 5, &beta, c, 6),
      CUBLAS_STATUS_SUCCESS);
  CHECK_EQUAL(fake.operation_a, rocblas_operation_transpose);
  CHECK_EQUAL(fake.operation_b, rocblas_operation_conjugate_transpose);
  CHECK_EQUAL(fake.m, 1);
  CHECK_EQUAL(fake.n, 2);
  CHECK_EQUAL(fake.k, 3);
  CHECK_EQUAL(fake.lda, 4);
  CHECK_EQUAL(fake.ldb, 5);
  CHECK_EQUAL(fake.ldc, 6);
  CHECK(fake.alpha == &alpha && fake.a == a && fake.b == b && fake.beta == &beta && fake.c == c);
  CHECK(fake.handle != nullptr && fake.handle != handle);

  fake.m = -1;
  CHECK_EQUAL(cublas.sgemm(handle, 7, CUBLAS_OP_N, 1, 1, 1, &alpha, a, 1, b, 1, &beta, c, 1),
              CUBLAS_STATUS_INVALID_VALUE);
  CHECK_EQUAL(fake.m, -1);

  constexpr std::int64_t many = (std::int64_t{1} << 32) + 9;
  CHECK_EQUAL(cublas.sgemm_64(handle, CUBLAS_OP_N, CUBLAS_OP_N, many, 1, 1, &alpha, a, 1, b, 1,
                              &beta, c, 1),
              CUBLAS_STATUS_SUCCESS);
  CHECK_EQUAL(fake.m_64, many);
}

void enums_return(const Cublas& cublas, FakeRocblas& fake, cublasHandle_t handle) {
  int mode = -1;
  CHECK_EQUAL(cublas.set_pointer_mode(handle, CUBLAS_POINTER_MODE_DEVICE), CUBLAS_STATUS_SUCCESS);
  CHECK_EQUAL(cublas.get_pointer_mode(handle, &mode), CUBLAS_STATUS_SUCCESS);
  CHECK_EQUAL(mode, static_cast<int>(CUBLAS_POINTER_MODE_DEVICE));
  CHECK_EQUAL(cublas.get_pointer_mode(handle, nullptr), CUBLAS_STATUS_INVALID_VALUE);

  fake.math_mode = 0;
  CHECK_EQUAL(cublas.get_math_mode(handle, &mode), CUBLAS_STATUS_SUCCESS);
  CHECK_EQUAL(mode, static_cast<int>(CUBLAS_DEFAULT_MATH));
  CHECK_EQUAL(cublas.get_math_mode(handle, nullptr), CUBLAS_STATUS_INVALID_VALUE);
  // What the target does not promise never reaches the application.
  mode = -1;
  fake.math_mode = 99;
  CHECK_EQUAL(cublas.get_math_mode(handle, &mode), CUBLAS_STATUS_INTERNAL_ERROR);
  CHECK_EQUAL(mode, -1);
  // Out-values are written after success only.
  fake.math_mode = 0;
  fake.next_status = rocblas_status_internal_error;
  CHECK_EQUAL(cublas.get_math_mode(handle, &mode), CUBLAS_STATUS_INTERNAL_ERROR);
  CHECK_EQUAL(mode, -1);
  fake.next_status = 0;
}

void statuses(const Cublas& cublas, FakeRocblas& fake, cublasHandle_t handle) {
  const auto set = [&](int next) {
    fake.next_status = next;
    const int status = cublas.set_pointer_mode(handle, CUBLAS_POINTER_MODE_HOST);
    fake.next_status = 0;
    return status;
  };
  CHECK_EQUAL(set(0), CUBLAS_STATUS_SUCCESS);
  CHECK_EQUAL(set(rocblas_status_memory_error), CUBLAS_STATUS_ALLOC_FAILED);
  CHECK_EQUAL(set(rocblas_status_not_in_the_header), CUBLAS_STATUS_INTERNAL_ERROR);
}

void handles(const Cublas& cublas, cublasHandle_t handle) {
  int object = 0;
  CHECK_EQUAL(cublas.create(nullptr), CUBLAS_STATUS_INVALID_VALUE);
  CHECK_EQUAL(cublas.set_pointer_mode(nullptr, 0), CUBLAS_STATUS_NOT_INITIALIZED);
  CHECK_EQUAL(cublas.set_pointer_mode(reinterpret_cast<cublasHandle_t>(&object), 0),
              CUBLAS_STATUS_NOT_INITIALIZED);
  CHECK_EQUAL(cublas.destroy(handle), CUBLAS_STATUS_SUCCESS);
  CHECK_EQUAL(cublas.destroy(handle), CUBLAS_STATUS_NOT_INITIALIZED);
  CHECK_EQUAL(cublas.set_pointer_mode(handle, 0), CUBLAS_STATUS_NOT_INITIALIZED);
}

}  // namespace

int main(int count, char** words) {
  CHECK_EQUAL(count, 3);
  const std::string proxies = words[1];
  const std::string rocm = words[2];
  Cublas cublas = load(proxies);
  first_calls_of_many_threads(cublas);

  void* const real = ::dlopen((rocm + "/lib/librocblas.so.5").c_str(), RTLD_NOW | RTLD_NOLOAD);
  CHECK(real != nullptr);
  auto& fake = *static_cast<FakeRocblas*>(::dlsym(real, "fake_rocblas"));

  cublasHandle_t handle = nullptr;
  CHECK_EQUAL(cublas.create(&handle), CUBLAS_STATUS_SUCCESS);
  arguments(cublas, fake, handle);
  enums_return(cublas, fake, handle);
  statuses(cublas, fake, handle);
  handles(cublas, handle);

  // Handles outlive the proxy, and a proxy that comes back works like the first one.
  CHECK_EQUAL(cublas.create(&handle), CUBLAS_STATUS_SUCCESS);
  CHECK_EQUAL(::dlclose(cublas.library), 0);
  cublas = load(proxies);
  CHECK_EQUAL(cublas.destroy(handle), CUBLAS_STATUS_SUCCESS);
}
