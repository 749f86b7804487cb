// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/nvrtc.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of NVRTC and hipRTC by name.
// An unknown value gives false; nothing is ever cast. Statuses have names and words.
#pragma once

#include "abi/cuda-13/nvrtc.h"
#include "cudaway/export.h"
#include "abi/rocm/hiprtc.h"

namespace cudaway::cuda13::nvrtc {

namespace hiprtc = cudaway::rocm::hiprtc;

constexpr CUDAWAY_HOT bool convert(nvrtcResult from, hiprtc::hiprtcResult& to) noexcept {
  switch (from) {
    case NVRTC_SUCCESS:
      to = hiprtc::HIPRTC_SUCCESS;
      return true;
    case NVRTC_ERROR_OUT_OF_MEMORY:
      to = hiprtc::HIPRTC_ERROR_OUT_OF_MEMORY;
      return true;
    case NVRTC_ERROR_PROGRAM_CREATION_FAILURE:
      to = hiprtc::HIPRTC_ERROR_PROGRAM_CREATION_FAILURE;
      return true;
    case NVRTC_ERROR_INVALID_INPUT:
      to = hiprtc::HIPRTC_ERROR_INVALID_INPUT;
      return true;
    case NVRTC_ERROR_INVALID_PROGRAM:
      to = hiprtc::HIPRTC_ERROR_INVALID_PROGRAM;
      return true;
    case NVRTC_ERROR_INVALID_OPTION:
      to = hiprtc::HIPRTC_ERROR_INVALID_OPTION;
      return true;
    case NVRTC_ERROR_COMPILATION:
      to = hiprtc::HIPRTC_ERROR_COMPILATION;
      return true;
    case NVRTC_ERROR_BUILTIN_OPERATION_FAILURE:
      to = hiprtc::HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE;
      return true;
    case NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION:
      to = hiprtc::HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION;
      return true;
    case NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION:
      to = hiprtc::HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION;
      return true;
    case NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID:
      to = hiprtc::HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID;
      return true;
    case NVRTC_ERROR_INTERNAL_ERROR:
      to = hiprtc::HIPRTC_ERROR_INTERNAL_ERROR;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hiprtc::hiprtcResult from, nvrtcResult& to) noexcept {
  switch (from) {
    case hiprtc::HIPRTC_SUCCESS:
      to = NVRTC_SUCCESS;
      return true;
    case hiprtc::HIPRTC_ERROR_OUT_OF_MEMORY:
      to = NVRTC_ERROR_OUT_OF_MEMORY;
      return true;
    case hiprtc::HIPRTC_ERROR_PROGRAM_CREATION_FAILURE:
      to = NVRTC_ERROR_PROGRAM_CREATION_FAILURE;
      return true;
    case hiprtc::HIPRTC_ERROR_INVALID_INPUT:
      to = NVRTC_ERROR_INVALID_INPUT;
      return true;
    case hiprtc::HIPRTC_ERROR_INVALID_PROGRAM:
      to = NVRTC_ERROR_INVALID_PROGRAM;
      return true;
    case hiprtc::HIPRTC_ERROR_INVALID_OPTION:
      to = NVRTC_ERROR_INVALID_OPTION;
      return true;
    case hiprtc::HIPRTC_ERROR_COMPILATION:
      to = NVRTC_ERROR_COMPILATION;
      return true;
    case hiprtc::HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE:
      to = NVRTC_ERROR_BUILTIN_OPERATION_FAILURE;
      return true;
    case hiprtc::HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION:
      to = NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION;
      return true;
    case hiprtc::HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION:
      to = NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION;
      return true;
    case hiprtc::HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID:
      to = NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID;
      return true;
    case hiprtc::HIPRTC_ERROR_INTERNAL_ERROR:
      to = NVRTC_ERROR_INTERNAL_ERROR;
      return true;
    case hiprtc::HIPRTC_ERROR_LINKING:
      to = NVRTC_ERROR_COMPILATION;
      return true;
    default:
      return false;
  }
}

/// What a failure of the target is here; what has no counterpart is NVRTC_ERROR_INTERNAL_ERROR.
CUDAWAY_COLD inline nvrtcResult translate_failure(hiprtc::hiprtcResult from) noexcept {
  nvrtcResult to{};
  return convert_back(from, to) ? to : NVRTC_ERROR_INTERNAL_ERROR;
}

CUDAWAY_HOT nvrtcResult translate(hiprtc::hiprtcResult from) noexcept {
  if (from == hiprtc::HIPRTC_SUCCESS) [[likely]] {
    return NVRTC_SUCCESS;
  }
  return translate_failure(from);
}

/// The name of a status; null for an unknown one.
constexpr const char* name_of(nvrtcResult status) noexcept {
  switch (status) {
    case NVRTC_SUCCESS:
      return "NVRTC_SUCCESS";
    case NVRTC_ERROR_OUT_OF_MEMORY:
      return "NVRTC_ERROR_OUT_OF_MEMORY";
    case NVRTC_ERROR_PROGRAM_CREATION_FAILURE:
      return "NVRTC_ERROR_PROGRAM_CREATION_FAILURE";
    case NVRTC_ERROR_INVALID_INPUT:
      return "NVRTC_ERROR_INVALID_INPUT";
    case NVRTC_ERROR_INVALID_PROGRAM:
      return "NVRTC_ERROR_INVALID_PROGRAM";
    case NVRTC_ERROR_INVALID_OPTION:
      return "NVRTC_ERROR_INVALID_OPTION";
    case NVRTC_ERROR_COMPILATION:
      return "NVRTC_ERROR_COMPILATION";
    case NVRTC_ERROR_BUILTIN_OPERATION_FAILURE:
      return "NVRTC_ERROR_BUILTIN_OPERATION_FAILURE";
    case NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION:
      return "NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION";
    case NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION:
      return "NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION";
    case NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID:
      return "NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID";
    case NVRTC_ERROR_INTERNAL_ERROR:
      return "NVRTC_ERROR_INTERNAL_ERROR";
    case NVRTC_ERROR_TIME_FILE_WRITE_FAILED:
      return "NVRTC_ERROR_TIME_FILE_WRITE_FAILED";
    case NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED:
      return "NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED";
    case NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED:
      return "NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED";
    case NVRTC_ERROR_PCH_CREATE:
      return "NVRTC_ERROR_PCH_CREATE";
    case NVRTC_ERROR_CANCELLED:
      return "NVRTC_ERROR_CANCELLED";
    case NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED:
      return "NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED";
    case NVRTC_ERROR_BUSY:
      return "NVRTC_ERROR_BUSY";
    default:
      return nullptr;
  }
}

/// What the name of a status says; null for an unknown one.
constexpr const char* words_of(nvrtcResult status) noexcept {
  switch (status) {
    case NVRTC_SUCCESS:
      return "success";
    case NVRTC_ERROR_OUT_OF_MEMORY:
      return "out of memory";
    case NVRTC_ERROR_PROGRAM_CREATION_FAILURE:
      return "program creation failure";
    case NVRTC_ERROR_INVALID_INPUT:
      return "invalid input";
    case NVRTC_ERROR_INVALID_PROGRAM:
      return "invalid program";
    case NVRTC_ERROR_INVALID_OPTION:
      return "invalid option";
    case NVRTC_ERROR_COMPILATION:
      return "compilation";
    case NVRTC_ERROR_BUILTIN_OPERATION_FAILURE:
      return "builtin operation failure";
    case NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION:
      return "no name expressions after compilation";
    case NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION:
      return "no lowered names before compilation";
    case NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID:
      return "name expression not valid";
    case NVRTC_ERROR_INTERNAL_ERROR:
      return "internal error";
    case NVRTC_ERROR_TIME_FILE_WRITE_FAILED:
      return "time file write failed";
    case NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED:
      return "no pch create attempted";
    case NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED:
      return "pch create heap exhausted";
    case NVRTC_ERROR_PCH_CREATE:
      return "pch create";
    case NVRTC_ERROR_CANCELLED:
      return "cancelled";
    case NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED:
      return "time trace file write failed";
    case NVRTC_ERROR_BUSY:
      return "busy";
    default:
      return nullptr;
  }
}

}  // namespace cudaway::cuda13::nvrtc
