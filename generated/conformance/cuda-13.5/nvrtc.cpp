// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-13.5/nvrtc.jsonl. Do not edit: change those and run it again.
//
// Compiles where NVRTC of CUDA 13.5 is what its snapshot says.
#include <stddef.h>

#include <nvrtc.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<nvrtcResult(_nvrtcProgram*, const char* const)>(nvrtcAddNameExpression));
static_assert(has<nvrtcResult(_nvrtcProgram*, int, const char* const*)>(nvrtcCompileProgram));
static_assert(has<nvrtcResult(_nvrtcProgram**, const char*, const char*, int, const char* const*,
    const char* const*)>(nvrtcCreateProgram));
static_assert(has<nvrtcResult(_nvrtcProgram**)>(nvrtcDestroyProgram));
static_assert(has<nvrtcResult(nvrtcBundledHeadersInfo*, const char**)>(nvrtcGetBundledHeadersInfo));
static_assert(has<nvrtcResult(_nvrtcProgram*, char*)>(nvrtcGetCUBIN));
static_assert(has<nvrtcResult(_nvrtcProgram*, unsigned long*)>(nvrtcGetCUBINSize));
static_assert(has<const char*(nvrtcResult)>(nvrtcGetErrorString));
static_assert(has<nvrtcResult(_nvrtcProgram*, char*)>(nvrtcGetLTOIR));
static_assert(has<nvrtcResult(_nvrtcProgram*, unsigned long*)>(nvrtcGetLTOIRSize));
static_assert(has<nvrtcResult(_nvrtcProgram*, const char* const,
    const char**)>(nvrtcGetLoweredName));
static_assert(has<nvrtcResult(int*)>(nvrtcGetNumSupportedArchs));
static_assert(has<nvrtcResult(_nvrtcProgram*, char*)>(nvrtcGetOptiXIR));
static_assert(has<nvrtcResult(_nvrtcProgram*, unsigned long*)>(nvrtcGetOptiXIRSize));
static_assert(has<nvrtcResult(_nvrtcProgram*)>(nvrtcGetPCHCreateStatus));
static_assert(has<nvrtcResult(unsigned long*)>(nvrtcGetPCHHeapSize));
static_assert(has<nvrtcResult(_nvrtcProgram*, unsigned long*)>(nvrtcGetPCHHeapSizeRequired));
static_assert(has<nvrtcResult(_nvrtcProgram*, char*)>(nvrtcGetPTX));
static_assert(has<nvrtcResult(_nvrtcProgram*, unsigned long*)>(nvrtcGetPTXSize));
static_assert(has<nvrtcResult(_nvrtcProgram*, char*)>(nvrtcGetProgramLog));
static_assert(has<nvrtcResult(_nvrtcProgram*, unsigned long*)>(nvrtcGetProgramLogSize));
static_assert(has<nvrtcResult(int*)>(nvrtcGetSupportedArchs));
static_assert(has<nvrtcResult(_nvrtcProgram*, char*)>(nvrtcGetTileIR));
static_assert(has<nvrtcResult(_nvrtcProgram*, unsigned long*)>(nvrtcGetTileIRSize));
static_assert(has<nvrtcResult(const char*, unsigned int,
    const char**)>(nvrtcInstallBundledHeaders));
static_assert(has<nvrtcResult(const char*, const char**)>(nvrtcRemoveBundledHeaders));
static_assert(has<nvrtcResult(_nvrtcProgram*, int (*)(void*, void*), void*)>(nvrtcSetFlowCallback));
static_assert(has<nvrtcResult(unsigned long)>(nvrtcSetPCHHeapSize));
static_assert(has<nvrtcResult(int*, int*)>(nvrtcVersion));

// Structures
static_assert(sizeof(nvrtcBundledHeadersInfo) == 40);
static_assert(alignof(nvrtcBundledHeadersInfo) == 8);
static_assert(offsetof(nvrtcBundledHeadersInfo, available) == 0);
static_assert(offsetof(nvrtcBundledHeadersInfo, compressedSize) == 8);
static_assert(offsetof(nvrtcBundledHeadersInfo, uncompressedSize) == 16);
static_assert(offsetof(nvrtcBundledHeadersInfo, cudaVersionMajor) == 24);
static_assert(offsetof(nvrtcBundledHeadersInfo, cudaVersionMinor) == 28);
static_assert(offsetof(nvrtcBundledHeadersInfo, numFiles) == 32);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<nvrtcResult>, unsigned int>);
static_assert(NVRTC_SUCCESS == 0);
static_assert(NVRTC_ERROR_OUT_OF_MEMORY == 1);
static_assert(NVRTC_ERROR_PROGRAM_CREATION_FAILURE == 2);
static_assert(NVRTC_ERROR_INVALID_INPUT == 3);
static_assert(NVRTC_ERROR_INVALID_PROGRAM == 4);
static_assert(NVRTC_ERROR_INVALID_OPTION == 5);
static_assert(NVRTC_ERROR_COMPILATION == 6);
static_assert(NVRTC_ERROR_BUILTIN_OPERATION_FAILURE == 7);
static_assert(NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION == 8);
static_assert(NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION == 9);
static_assert(NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID == 10);
static_assert(NVRTC_ERROR_INTERNAL_ERROR == 11);
static_assert(NVRTC_ERROR_TIME_FILE_WRITE_FAILED == 12);
static_assert(NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED == 13);
static_assert(NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED == 14);
static_assert(NVRTC_ERROR_PCH_CREATE == 15);
static_assert(NVRTC_ERROR_CANCELLED == 16);
static_assert(NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED == 17);
static_assert(NVRTC_ERROR_BUSY == 18);

// Constants
static_assert((long long)(NVRTC_INSTALL_HEADERS_FORCE_OVERWRITE) == 1LL);
static_assert((long long)(NVRTC_INSTALL_HEADERS_NO_WAIT) == 2LL);
static_assert((long long)(NVRTC_INSTALL_HEADERS_SKIP_IF_EXISTS) == 0LL);
