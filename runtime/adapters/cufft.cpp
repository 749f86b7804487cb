// SPDX-License-Identifier: Apache-2.0
#include "adapters/cufft.h"

#include CUDAWAY_CONVERT_HEADER

namespace cudaway::CUDAWAY_CUDA::cufft::adapters {

cufftResult version(int* version) noexcept {
  if (version == nullptr) {
    return CUFFT_INVALID_VALUE;
  }
  *version = CUFFT_VERSION;
  return CUFFT_SUCCESS;
}

cufftResult property(libraryPropertyType type, int* value) noexcept {
  if (value == nullptr) {
    return CUFFT_INVALID_VALUE;
  }
  switch (type) {
    case MAJOR_VERSION:
      *value = CUFFT_VER_MAJOR;
      return CUFFT_SUCCESS;
    case MINOR_VERSION:
      *value = CUFFT_VER_MINOR;
      return CUFFT_SUCCESS;
    case PATCH_LEVEL:
      *value = CUFFT_VER_PATCH;
      return CUFFT_SUCCESS;
    default:
      return CUFFT_INVALID_VALUE;
  }
}

}  // namespace cudaway::CUDAWAY_CUDA::cufft::adapters
