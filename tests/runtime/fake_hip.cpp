// SPDX-License-Identifier: Apache-2.0
// A HIP with one device, written from HIP's documentation. Its memory has as many bytes as its
// caller said with fake_hip_memory.
#include <cstddef>

#define FAKE extern "C" __attribute__((visibility("default")))

FAKE std::size_t fake_hip_memory;
std::size_t fake_hip_memory = 0;

namespace {

constexpr int success = 0;
constexpr int invalid_device = 101;

}  // namespace

FAKE int hipDeviceTotalMem(std::size_t* bytes, int device) {
  if (device != 0) {
    return invalid_device;
  }
  *bytes = fake_hip_memory;
  return success;
}
