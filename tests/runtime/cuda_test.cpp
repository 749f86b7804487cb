// SPDX-License-Identifier: Apache-2.0
// The built libcuda.so.1, whose symbols have no version, on a HIP of our own: numbers of another
// width.
//
// Usage: cuda_test FOLDER-OF-THE-PROXIES FOLDER-OF-ROCM
#include <dlfcn.h>

#include <cstddef>
#include <string>

#include "check.h"

namespace {

// CUresult.
constexpr int success = 0;
constexpr int invalid_value = 1;
constexpr int invalid_device = 101;
constexpr int unknown = 999;

}  // namespace

int main(int count, char** words) {
  CHECK_EQUAL(count, 3);
  const std::string proxies = words[1];
  const std::string rocm = words[2];
  // By the name that numba and others open.
  void* const library = ::dlopen((proxies + "/libcuda.so").c_str(), RTLD_NOW | RTLD_LOCAL);
  CHECK(library != nullptr);
  const auto old_total =
      reinterpret_cast<int (*)(unsigned*, int)>(::dlsym(library, "cuDeviceTotalMem"));
  const auto total =
      reinterpret_cast<int (*)(std::size_t*, int)>(::dlsym(library, "cuDeviceTotalMem_v2"));
  CHECK(old_total != nullptr && total != nullptr);

  std::size_t bytes = 5;
  unsigned narrow = 5;
  CHECK_EQUAL(total(&bytes, 0), success);
  void* const real = ::dlopen((rocm + "/lib/libamdhip64.so.7").c_str(), RTLD_NOW | RTLD_NOLOAD);
  CHECK(real != nullptr);
  auto& memory = *static_cast<std::size_t*>(::dlsym(real, "fake_hip_memory"));

  memory = 1U << 30U;
  CHECK_EQUAL(old_total(&narrow, 0), success);
  CHECK_EQUAL(narrow, 1U << 30U);
  // 192 GiB do not fit in the 32 bits of the first version: nothing is cut off.
  memory = std::size_t{192} << 30U;
  narrow = 5;
  CHECK_EQUAL(old_total(&narrow, 0), unknown);
  CHECK_EQUAL(narrow, 5U);
  CHECK_EQUAL(total(&bytes, 0), success);
  CHECK_EQUAL(bytes, memory);
  CHECK_EQUAL(old_total(nullptr, 0), invalid_value);
  CHECK_EQUAL(total(&bytes, 7), invalid_device);
}
