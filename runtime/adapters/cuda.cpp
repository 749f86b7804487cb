// SPDX-License-Identifier: Apache-2.0
#include "adapters/cuda.h"

#include "adapters/cuda_version.h"
#include CUDAWAY_CONVERT_HEADER

namespace cudaway::CUDAWAY_CUDA::cuda::adapters {
namespace {

// NVML tells the same version.
static_assert(::cudaway::adapters::cuda_version == CUDA_VERSION);

CUresult answer(const char* found, const char** text) noexcept {
  if (text == nullptr) {
    return CUDA_ERROR_INVALID_VALUE;
  }
  *text = found;
  return found != nullptr ? CUDA_SUCCESS : CUDA_ERROR_INVALID_VALUE;
}

}  // namespace

CUresult error_name(CUresult error, const char** text) noexcept {
  return answer(name_of(error), text);
}

CUresult error_string(CUresult error, const char** text) noexcept {
  return answer(words_of(error), text);
}

CUresult driver_version(int* version) noexcept {
  if (version == nullptr) {
    return CUDA_ERROR_INVALID_VALUE;
  }
  *version = CUDA_VERSION;
  return CUDA_SUCCESS;
}

}  // namespace cudaway::CUDAWAY_CUDA::cuda::adapters
