// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/rocm-7.2/hiprtc.jsonl. Do not edit: change those and run it again.
//
// Compiles where hipRTC of ROCM 7.2 is what its snapshot says.
#define __HIP_PLATFORM_AMD__
#include <stddef.h>

#include <hip/hiprtc.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<hiprtcResult(_hiprtcProgram*, const char*)>(hiprtcAddNameExpression));
static_assert(has<hiprtcResult(_hiprtcProgram*, int, const char* const*)>(hiprtcCompileProgram));
static_assert(has<hiprtcResult(_hiprtcProgram**, const char*, const char*, int, const char* const*,
    const char* const*)>(hiprtcCreateProgram));
static_assert(has<hiprtcResult(_hiprtcProgram**)>(hiprtcDestroyProgram));
static_assert(has<hiprtcResult(_hiprtcProgram*, char*)>(hiprtcGetBitcode));
static_assert(has<hiprtcResult(_hiprtcProgram*, unsigned long*)>(hiprtcGetBitcodeSize));
static_assert(has<hiprtcResult(_hiprtcProgram*, char*)>(hiprtcGetCode));
static_assert(has<hiprtcResult(_hiprtcProgram*, unsigned long*)>(hiprtcGetCodeSize));
static_assert(has<const char*(hiprtcResult)>(hiprtcGetErrorString));
static_assert(has<hiprtcResult(_hiprtcProgram*, const char*, const char**)>(hiprtcGetLoweredName));
static_assert(has<hiprtcResult(_hiprtcProgram*, char*)>(hiprtcGetProgramLog));
static_assert(has<hiprtcResult(_hiprtcProgram*, unsigned long*)>(hiprtcGetProgramLogSize));
static_assert(has<hiprtcResult(ihiprtcLinkState*, hipJitInputType, void*, unsigned long,
    const char*, unsigned int, hipJitOption*, void**)>(hiprtcLinkAddData));
static_assert(has<hiprtcResult(ihiprtcLinkState*, hipJitInputType, const char*, unsigned int,
    hipJitOption*, void**)>(hiprtcLinkAddFile));
static_assert(has<hiprtcResult(ihiprtcLinkState*, void**, unsigned long*)>(hiprtcLinkComplete));
static_assert(has<hiprtcResult(unsigned int, hipJitOption*, void**,
    ihiprtcLinkState**)>(hiprtcLinkCreate));
static_assert(has<hiprtcResult(ihiprtcLinkState*)>(hiprtcLinkDestroy));
static_assert(has<hiprtcResult(int*, int*)>(hiprtcVersion));

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<hipJitCacheMode>, unsigned int>);
static_assert(hipJitCacheOptionNone == 0);
static_assert(hipJitCacheOptionCG == 1);
static_assert(hipJitCacheOptionCA == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipJitFallback>, unsigned int>);
static_assert(hipJitPreferPTX == 0);
static_assert(hipJitPreferBinary == 1);
static_assert(std::is_same_v<std::underlying_type_t<hipJitInputType>, unsigned int>);
static_assert(hipJitInputCubin == 0);
static_assert(hipJitInputPtx == 1);
static_assert(hipJitInputFatBinary == 2);
static_assert(hipJitInputObject == 3);
static_assert(hipJitInputLibrary == 4);
static_assert(hipJitInputNvvm == 5);
static_assert(hipJitNumLegacyInputTypes == 6);
static_assert(hipJitInputLLVMBitcode == 100);
static_assert(hipJitInputLLVMBundledBitcode == 101);
static_assert(hipJitInputLLVMArchivesOfBundledBitcode == 102);
static_assert(hipJitInputSpirv == 103);
static_assert(hipJitNumInputTypes == 10);
static_assert(std::is_same_v<std::underlying_type_t<hipJitOption>, unsigned int>);
static_assert(hipJitOptionMaxRegisters == 0);
static_assert(hipJitOptionThreadsPerBlock == 1);
static_assert(hipJitOptionWallTime == 2);
static_assert(hipJitOptionInfoLogBuffer == 3);
static_assert(hipJitOptionInfoLogBufferSizeBytes == 4);
static_assert(hipJitOptionErrorLogBuffer == 5);
static_assert(hipJitOptionErrorLogBufferSizeBytes == 6);
static_assert(hipJitOptionOptimizationLevel == 7);
static_assert(hipJitOptionTargetFromContext == 8);
static_assert(hipJitOptionTarget == 9);
static_assert(hipJitOptionFallbackStrategy == 10);
static_assert(hipJitOptionGenerateDebugInfo == 11);
static_assert(hipJitOptionLogVerbose == 12);
static_assert(hipJitOptionGenerateLineInfo == 13);
static_assert(hipJitOptionCacheMode == 14);
static_assert(hipJitOptionSm3xOpt == 15);
static_assert(hipJitOptionFastCompile == 16);
static_assert(hipJitOptionGlobalSymbolNames == 17);
static_assert(hipJitOptionGlobalSymbolAddresses == 18);
static_assert(hipJitOptionGlobalSymbolCount == 19);
static_assert(hipJitOptionLto == 20);
static_assert(hipJitOptionFtz == 21);
static_assert(hipJitOptionPrecDiv == 22);
static_assert(hipJitOptionPrecSqrt == 23);
static_assert(hipJitOptionFma == 24);
static_assert(hipJitOptionPositionIndependentCode == 25);
static_assert(hipJitOptionMinCTAPerSM == 26);
static_assert(hipJitOptionMaxThreadsPerBlock == 27);
static_assert(hipJitOptionOverrideDirectiveValues == 28);
static_assert(hipJitOptionNumOptions == 29);
static_assert(hipJitOptionIRtoISAOptExt == 10000);
static_assert(hipJitOptionIRtoISAOptCountExt == 10001);
static_assert(std::is_same_v<std::underlying_type_t<hipLibraryOption_e>, unsigned int>);
static_assert(hipLibraryHostUniversalFunctionAndDataTable == 0);
static_assert(hipLibraryBinaryIsPreserved == 1);
static_assert(std::is_same_v<std::underlying_type_t<hiprtcResult>, unsigned int>);
static_assert(HIPRTC_SUCCESS == 0);
static_assert(HIPRTC_ERROR_OUT_OF_MEMORY == 1);
static_assert(HIPRTC_ERROR_PROGRAM_CREATION_FAILURE == 2);
static_assert(HIPRTC_ERROR_INVALID_INPUT == 3);
static_assert(HIPRTC_ERROR_INVALID_PROGRAM == 4);
static_assert(HIPRTC_ERROR_INVALID_OPTION == 5);
static_assert(HIPRTC_ERROR_COMPILATION == 6);
static_assert(HIPRTC_ERROR_BUILTIN_OPERATION_FAILURE == 7);
static_assert(HIPRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION == 8);
static_assert(HIPRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION == 9);
static_assert(HIPRTC_ERROR_NAME_EXPRESSION_NOT_VALID == 10);
static_assert(HIPRTC_ERROR_INTERNAL_ERROR == 11);
static_assert(HIPRTC_ERROR_LINKING == 100);
