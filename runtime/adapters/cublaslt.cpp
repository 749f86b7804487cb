// SPDX-License-Identifier: Apache-2.0
#include "adapters/cublaslt.h"

#include "abi/cuda-12/cublas.h"
#include "abi/cuda-13/cublas.h"
#include CUDAWAY_CONVERT_HEADER

namespace cudaway::CUDAWAY_CUDA::cublaslt::adapters {
namespace {

// cublasLt.h has no version of its own: both libraries are one release.
namespace release = ::cudaway::CUDAWAY_CUDA::cublas;

}  // namespace

namespace {

constexpr const char* unknown_text = "unrecognized error code";

}  // namespace

const char* status_name(cublasStatus_t status) noexcept {
  const char* const text = name_of(status);
  return text != nullptr ? text : unknown_text;
}

const char* status_string(cublasStatus_t status) noexcept {
  const char* const text = words_of(status);
  return text != nullptr ? text : unknown_text;
}

size_t version() noexcept { return release::CUBLAS_VERSION; }

size_t cudart_version() noexcept { return sdk_version; }

cublasStatus_t property(libraryPropertyType type, int* value) noexcept {
  if (value == nullptr) {
    return CUBLAS_STATUS_INVALID_VALUE;
  }
  switch (type) {
    case MAJOR_VERSION:
      *value = release::CUBLAS_VER_MAJOR;
      return CUBLAS_STATUS_SUCCESS;
    case MINOR_VERSION:
      *value = release::CUBLAS_VER_MINOR;
      return CUBLAS_STATUS_SUCCESS;
    case PATCH_LEVEL:
      *value = release::CUBLAS_VER_PATCH;
      return CUBLAS_STATUS_SUCCESS;
    default:
      return CUBLAS_STATUS_INVALID_VALUE;
  }
}

}  // namespace cudaway::CUDAWAY_CUDA::cublaslt::adapters
