// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-12.9/cudart.jsonl. Do not edit: change those and run it again.
//
// Compiles where CUDA runtime API of CUDA 12.9 is what its snapshot says.
#define __CUDA_API_VERSION_INTERNAL
#include <stddef.h>

#include <cuda_runtime_api.h>

#include <cstddef>
#include <type_traits>

#include "check.h"
#undef cudaGetDeviceProperties
#undef cudaSignalExternalSemaphoresAsync
#undef cudaStreamGetCaptureInfo
#undef cudaWaitExternalSemaphoresAsync

// Prototypes
static_assert(has<cudaError(cudaDeviceProp*, int)>(cudaGetDeviceProperties));
static_assert(has<cudaError(CUexternalSemaphore_st* const*,
    const cudaExternalSemaphoreSignalParams_v1*, unsigned int,
    CUstream_st*)>(cudaSignalExternalSemaphoresAsync));
static_assert(has<cudaError(CUexternalSemaphore_st* const*,
    const cudaExternalSemaphoreSignalParams_v1*, unsigned int,
    CUstream_st*)>(cudaSignalExternalSemaphoresAsync_ptsz));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureStatus*,
    unsigned long long*)>(cudaStreamGetCaptureInfo));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureStatus*,
    unsigned long long*)>(cudaStreamGetCaptureInfo_ptsz));
static_assert(has<cudaError(CUexternalSemaphore_st* const*,
    const cudaExternalSemaphoreWaitParams_v1*, unsigned int,
    CUstream_st*)>(cudaWaitExternalSemaphoresAsync));
static_assert(has<cudaError(CUexternalSemaphore_st* const*,
    const cudaExternalSemaphoreWaitParams_v1*, unsigned int,
    CUstream_st*)>(cudaWaitExternalSemaphoresAsync_ptsz));

// Structures
static_assert(sizeof(cudaExternalSemaphoreSignalParams_v1) == 32);
static_assert(alignof(cudaExternalSemaphoreSignalParams_v1) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalParams_v1, params) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalParams_v1, params.fence) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalParams_v1, params.fence.value) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalParams_v1, params.nvSciSync) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalParams_v1, params.nvSciSync.fence) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalParams_v1, params.nvSciSync.reserved) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalParams_v1, params.keyedMutex) == 16);
static_assert(offsetof(cudaExternalSemaphoreSignalParams_v1, params.keyedMutex.key) == 16);
static_assert(offsetof(cudaExternalSemaphoreSignalParams_v1, flags) == 24);
static_assert(sizeof(cudaExternalSemaphoreWaitParams_v1) == 40);
static_assert(alignof(cudaExternalSemaphoreWaitParams_v1) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, params) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, params.fence) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, params.fence.value) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, params.nvSciSync) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, params.nvSciSync.fence) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, params.nvSciSync.reserved) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, params.keyedMutex) == 16);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, params.keyedMutex.key) == 16);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, params.keyedMutex.timeoutMs) == 24);
static_assert(offsetof(cudaExternalSemaphoreWaitParams_v1, flags) == 32);
