// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/cufft.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of cuFFT and rocFFT by name.
// An unknown value gives false; nothing is ever cast.
#pragma once

#include "abi/cuda-13/cufft.h"
#include "cudaway/export.h"
#include "abi/rocm/rocfft.h"

namespace cudaway::cuda13::cufft {

namespace rocfft = cudaway::rocm::rocfft;

constexpr CUDAWAY_HOT bool convert(cufftResult from, rocfft::rocfft_status& to) noexcept {
  switch (from) {
    case CUFFT_SUCCESS:
      to = rocfft::rocfft_status_success;
      return true;
    case CUFFT_INVALID_VALUE:
      to = rocfft::rocfft_status_invalid_arg_value;
      return true;
    case CUFFT_INVALID_SIZE:
      to = rocfft::rocfft_status_invalid_dimensions;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocfft::rocfft_status from, cufftResult& to) noexcept {
  switch (from) {
    case rocfft::rocfft_status_success:
      to = CUFFT_SUCCESS;
      return true;
    case rocfft::rocfft_status_invalid_arg_value:
      to = CUFFT_INVALID_VALUE;
      return true;
    case rocfft::rocfft_status_invalid_dimensions:
      to = CUFFT_INVALID_SIZE;
      return true;
    case rocfft::rocfft_status_failure:
      to = CUFFT_EXEC_FAILED;
      return true;
    case rocfft::rocfft_status_invalid_array_type:
      to = CUFFT_INVALID_TYPE;
      return true;
    case rocfft::rocfft_status_invalid_strides:
      to = CUFFT_INVALID_VALUE;
      return true;
    case rocfft::rocfft_status_invalid_distance:
      to = CUFFT_INVALID_VALUE;
      return true;
    case rocfft::rocfft_status_invalid_offset:
      to = CUFFT_INVALID_VALUE;
      return true;
    case rocfft::rocfft_status_invalid_work_buffer:
      to = CUFFT_NO_WORKSPACE;
      return true;
    default:
      return false;
  }
}

/// What a failure of the target is here; what has no counterpart is CUFFT_INTERNAL_ERROR.
CUDAWAY_COLD inline cufftResult translate_failure(rocfft::rocfft_status from) noexcept {
  cufftResult to{};
  return convert_back(from, to) ? to : CUFFT_INTERNAL_ERROR;
}

CUDAWAY_HOT cufftResult translate(rocfft::rocfft_status from) noexcept {
  if (from == rocfft::rocfft_status_success) [[likely]] {
    return CUFFT_SUCCESS;
  }
  return translate_failure(from);
}

}  // namespace cudaway::cuda13::cufft
