// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/cufft.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of cuFFT and rocFFT by name.
// An unknown value gives false; nothing is ever cast. Statuses have names and words.
#pragma once

#include "abi/cuda-12/cufft.h"
#include "cudaway/export.h"
#include "abi/rocm/rocfft.h"

namespace cudaway::cuda12::cufft {

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

/// The name of a status; null for an unknown one.
constexpr const char* name_of(cufftResult status) noexcept {
  switch (status) {
    case CUFFT_SUCCESS:
      return "CUFFT_SUCCESS";
    case CUFFT_INVALID_PLAN:
      return "CUFFT_INVALID_PLAN";
    case CUFFT_ALLOC_FAILED:
      return "CUFFT_ALLOC_FAILED";
    case CUFFT_INVALID_TYPE:
      return "CUFFT_INVALID_TYPE";
    case CUFFT_INVALID_VALUE:
      return "CUFFT_INVALID_VALUE";
    case CUFFT_INTERNAL_ERROR:
      return "CUFFT_INTERNAL_ERROR";
    case CUFFT_EXEC_FAILED:
      return "CUFFT_EXEC_FAILED";
    case CUFFT_SETUP_FAILED:
      return "CUFFT_SETUP_FAILED";
    case CUFFT_INVALID_SIZE:
      return "CUFFT_INVALID_SIZE";
    case CUFFT_UNALIGNED_DATA:
      return "CUFFT_UNALIGNED_DATA";
    case CUFFT_INCOMPLETE_PARAMETER_LIST:
      return "CUFFT_INCOMPLETE_PARAMETER_LIST";
    case CUFFT_INVALID_DEVICE:
      return "CUFFT_INVALID_DEVICE";
    case CUFFT_PARSE_ERROR:
      return "CUFFT_PARSE_ERROR";
    case CUFFT_NO_WORKSPACE:
      return "CUFFT_NO_WORKSPACE";
    case CUFFT_NOT_IMPLEMENTED:
      return "CUFFT_NOT_IMPLEMENTED";
    case CUFFT_LICENSE_ERROR:
      return "CUFFT_LICENSE_ERROR";
    case CUFFT_NOT_SUPPORTED:
      return "CUFFT_NOT_SUPPORTED";
    default:
      return nullptr;
  }
}

/// What the name of a status says; null for an unknown one.
constexpr const char* words_of(cufftResult status) noexcept {
  switch (status) {
    case CUFFT_SUCCESS:
      return "success";
    case CUFFT_INVALID_PLAN:
      return "invalid plan";
    case CUFFT_ALLOC_FAILED:
      return "alloc failed";
    case CUFFT_INVALID_TYPE:
      return "invalid type";
    case CUFFT_INVALID_VALUE:
      return "invalid value";
    case CUFFT_INTERNAL_ERROR:
      return "internal error";
    case CUFFT_EXEC_FAILED:
      return "exec failed";
    case CUFFT_SETUP_FAILED:
      return "setup failed";
    case CUFFT_INVALID_SIZE:
      return "invalid size";
    case CUFFT_UNALIGNED_DATA:
      return "unaligned data";
    case CUFFT_INCOMPLETE_PARAMETER_LIST:
      return "incomplete parameter list";
    case CUFFT_INVALID_DEVICE:
      return "invalid device";
    case CUFFT_PARSE_ERROR:
      return "parse error";
    case CUFFT_NO_WORKSPACE:
      return "no workspace";
    case CUFFT_NOT_IMPLEMENTED:
      return "not implemented";
    case CUFFT_LICENSE_ERROR:
      return "license error";
    case CUFFT_NOT_SUPPORTED:
      return "not supported";
    default:
      return nullptr;
  }
}

}  // namespace cudaway::cuda12::cufft
