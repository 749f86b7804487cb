// SPDX-License-Identifier: Apache-2.0
#include "adapters/nvrtc.h"

#include CUDAWAY_CONVERT_HEADER

namespace cudaway::CUDAWAY_CUDA::nvrtc::adapters {

const char* error_string(nvrtcResult result) noexcept {
  // NVRTC's text is the name, and it has one for what it does not know.
  const char* const text = name_of(result);
  return text != nullptr ? text : "NVRTC_ERROR unknown";
}

nvrtcResult version(int* major, int* minor) noexcept {
  if (major == nullptr || minor == nullptr) {
    return NVRTC_ERROR_INVALID_INPUT;
  }
  // nvrtc.h has no version of its own: it is CUDA's.
  *major = sdk_version / 1000;
  *minor = sdk_version % 1000 / 10;
  return NVRTC_SUCCESS;
}

}  // namespace cudaway::CUDAWAY_CUDA::nvrtc::adapters
