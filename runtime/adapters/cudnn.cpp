// SPDX-License-Identifier: Apache-2.0
#include "adapters/cudnn.h"

#include CUDAWAY_CONVERT_HEADER

namespace cudaway::CUDAWAY_CUDA::cudnn::adapters {

const char* error_string(cudnnStatus_t status) noexcept {
  // cuDNN's text is the name, and it has one for what it does not know.
  const char* const text = name_of(status);
  return text != nullptr ? text : "CUDNN_UNKNOWN_STATUS";
}

size_t version() noexcept { return CUDNN_VERSION; }

size_t cudart_version() noexcept { return sdk_version; }

cudnnStatus_t property(libraryPropertyType type, int* value) noexcept {
  if (value == nullptr) {
    return CUDNN_STATUS_BAD_PARAM;
  }
  switch (type) {
    case MAJOR_VERSION:
      *value = CUDNN_MAJOR;
      return CUDNN_STATUS_SUCCESS;
    case MINOR_VERSION:
      *value = CUDNN_MINOR;
      return CUDNN_STATUS_SUCCESS;
    case PATCH_LEVEL:
      *value = CUDNN_PATCHLEVEL;
      return CUDNN_STATUS_SUCCESS;
    default:
      return CUDNN_STATUS_BAD_PARAM;
  }
}

}  // namespace cudaway::CUDAWAY_CUDA::cudnn::adapters
