// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/hiprtc.jsonl,
// mappings/api/rocm-6.4/hiprtc.jsonl. Do not edit: change those and run it again.
//
// The ABI of hipRTC, ROCm 7.2 and ROCm 6.4.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::hiprtc {

enum hipJitCacheMode : unsigned int {
  hipJitCacheOptionNone = 0,
  hipJitCacheOptionCG = 1,
  hipJitCacheOptionCA = 2,
};

enum hipJitFallback : unsigned int {
  hipJitPreferPTX = 0,
  hipJitPreferBinary = 1,
};

enum hipJitInputType : unsigned int {
  hipJitInputCubin = 0,
  hipJitInputPtx = 1,
  hipJitInputFatBinary = 2,
  hipJitInputObject = 3,
  hipJitInputLibrary = 4,
  hipJitInputNvvm = 5,
  hipJitNumLegacyInputTypes = 6,
  hipJitInputLLVMBitcode = 100,
  hipJitInputLLVMBundledBitcode = 101,
  hipJitInputLLVMArchivesOfBundledBitcode = 102,
  hipJitInputSpirv = 103,
  hipJitNumInputTypes = 10,
};

enum hipJitOption : unsigned int {
  hipJitOptionMaxRegisters = 0,
  hipJitOptionThreadsPerBlock = 1,
  hipJitOptionWallTime = 2,
  hipJitOptionInfoLogBuffer = 3,
  hipJitOptionInfoLogBufferSizeBytes = 4,
  hipJitOptionErrorLogBuffer = 5,
  hipJitOptionErrorLogBufferSizeBytes = 6,
  hipJitOptionOptimizationLevel = 7,
  hipJitOptionTargetFromContext = 8,
  hipJitOptionTarget = 9,
  hipJitOptionFallbackStrategy = 10,
  hipJitOptionGenerateDebugInfo = 11,
  hipJitOptionLogVerbose = 12,
  hipJitOptionGenerateLineInfo = 13,
  hipJitOptionCacheMode = 14,
  hipJitOptionSm3xOpt = 15,
  hipJitOptionFastCompile = 16,
  hipJitOptionGlobalSymbolNames = 17,
  hipJitOptionGlobalSymbolAddresses = 18,
  hipJitOptionGlobalSymbolCount = 19,
  hipJitOptionLto = 20,
  hipJitOptionFtz = 21,
  hipJitOptionPrecDiv = 22,
  hipJitOptionPrecSqrt = 23,
  hipJitOptionFma = 24,
  hipJitOptionPositionIndependentCode = 25,
  hipJitOptionMinCTAPerSM = 26,
  hipJitOptionMaxThreadsPerBlock = 27,
  hipJitOptionOverrideDirectiveValues = 28,
  hipJitOptionNumOptions = 29,
  hipJitOptionIRtoISAOptExt = 10000,
  hipJitOptionIRtoISAOptCountExt = 10001,
};

enum hipLibraryOption_e : unsigned int {
  hipLibraryHostUniversalFunctionAndDataTable = 0,
  hipLibraryBinaryIsPreserved = 1,
};

enum hiprtcResult : unsigned int {
  HIPRTC_SUCCESS = 0,
  HIPRTC_ERROR_OUT_OF_MEMORY = 1,
  HIPRTC_ERROR_PROGRAM_CREATION_FAILURE = 2,
  HIPRTC_ERROR_INVALID_INPUT = 3,
  HIPRTC_ERROR_INVALID_PROGRAM = 4,
  HIPRTC_ERROR_INVALID_OPTION = 5,
  HIPRTC_ERROR_COMPILATION = 6,
  HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE = 7,
  HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION = 8,
  HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION = 9,
  HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID = 10,
  HIPRTC_ERROR_INTERNAL_ERROR = 11,
  HIPRTC_ERROR_LINKING = 100,
};

struct _hiprtcProgram;
struct ihiprtcLinkState;

using hiprtcLinkState = ihiprtcLinkState*;
using hiprtcProgram = _hiprtcProgram*;

using hiprtcAddNameExpression_t = hiprtcResult(hiprtcProgram prog, const char* name_expression);
using hiprtcCompileProgram_t = hiprtcResult(hiprtcProgram prog, int numOptions,
    const char* const* options);
using hiprtcCreateProgram_t = hiprtcResult(hiprtcProgram* prog, const char* src, const char* name,
    int numHeaders, const char* const* headers, const char* const* includeNames);
using hiprtcDestroyProgram_t = hiprtcResult(hiprtcProgram* prog);
using hiprtcGetBitcode_t = hiprtcResult(hiprtcProgram prog, char* bitcode);
using hiprtcGetBitcodeSize_t = hiprtcResult(hiprtcProgram prog, size_t* bitcode_size);
using hiprtcGetCode_t = hiprtcResult(hiprtcProgram prog, char* code);
using hiprtcGetCodeSize_t = hiprtcResult(hiprtcProgram prog, size_t* codeSizeRet);
using hiprtcGetErrorString_t = const char*(hiprtcResult result);
using hiprtcGetLoweredName_t = hiprtcResult(hiprtcProgram prog, const char* name_expression,
    const char** lowered_name);
using hiprtcGetProgramLog_t = hiprtcResult(hiprtcProgram prog, char* log);
using hiprtcGetProgramLogSize_t = hiprtcResult(hiprtcProgram prog, size_t* logSizeRet);
using hiprtcLinkAddData_t = hiprtcResult(hiprtcLinkState hip_link_state, hipJitInputType input_type,
    void* image, size_t image_size, const char* name, unsigned int num_options,
    hipJitOption* options_ptr, void** option_values);
using hiprtcLinkAddFile_t = hiprtcResult(hiprtcLinkState hip_link_state, hipJitInputType input_type,
    const char* file_path, unsigned int num_options, hipJitOption* options_ptr,
    void** option_values);
using hiprtcLinkComplete_t = hiprtcResult(hiprtcLinkState hip_link_state, void** bin_out,
    size_t* size_out);
using hiprtcLinkCreate_t = hiprtcResult(unsigned int num_options, hipJitOption* option_ptr,
    void** option_vals_pptr, hiprtcLinkState* hip_link_state_ptr);
using hiprtcLinkDestroy_t = hiprtcResult(hiprtcLinkState hip_link_state);
using hiprtcVersion_t = hiprtcResult(int* major, int* minor);

}  // namespace cudaway::rocm::hiprtc
