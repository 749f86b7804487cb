// SPDX-License-Identifier: Apache-2.0
#include "adapters/cudart.h"

#include "abi/cuda/cuda.h"
#include CUDAWAY_CONVERT_HEADER

namespace cudaway::CUDAWAY_CUDA::cudart::adapters {
namespace {

constexpr const char* unknown_text = "unrecognized error code";

}  // namespace

const char* error_name(cudaError_t error) noexcept {
  const char* const text = name_of(error);
  return text != nullptr ? text : unknown_text;
}

const char* error_string(cudaError_t error) noexcept {
  const char* const text = words_of(error);
  return text != nullptr ? text : unknown_text;
}

cudaError_t runtime_version(int* version) noexcept {
  if (version == nullptr) {
    return cudaErrorInvalidValue;
  }
  *version = CUDART_VERSION;
  return cudaSuccess;
}

// What the driver says, whichever version the runtime has.
cudaError_t driver_version(int* version) noexcept {
  if (version == nullptr) {
    return cudaErrorInvalidValue;
  }
  *version = ::cudaway::cuda::cuda::CUDA_VERSION;
  return cudaSuccess;
}

}  // namespace cudaway::CUDAWAY_CUDA::cudart::adapters
