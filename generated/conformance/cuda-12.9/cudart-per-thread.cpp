// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-12.9/cudart.jsonl. Do not edit: change those and run it again.
//
// Compiles where CUDA runtime API of CUDA 12.9 is what its snapshot says.
#define CUDA_API_PER_THREAD_DEFAULT_STREAM
#include <stddef.h>

#include <cuda_runtime_api.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<cudaError(CUevent_st*, CUstream_st*,
    unsigned int)>(cudaEventRecordWithFlags_ptsz));
static_assert(has<cudaError(CUevent_st*, CUstream_st*)>(cudaEventRecord_ptsz));
static_assert(has<cudaError(void*, CUstream_st*)>(cudaFreeAsync_ptsz));
static_assert(has<cudaError(const char*, void**, unsigned int, unsigned long long,
    cudaDriverEntryPointQueryResult*)>(cudaGetDriverEntryPointByVersion_ptsz));
static_assert(has<cudaError(const char*, void**, unsigned long long,
    cudaDriverEntryPointQueryResult*)>(cudaGetDriverEntryPoint_ptsz));
static_assert(has<cudaError(CUgraphExec_st**, CUgraph_st*,
    cudaGraphInstantiateParams_st*)>(cudaGraphInstantiateWithParams_ptsz));
static_assert(has<cudaError(CUgraphExec_st*, CUstream_st*)>(cudaGraphLaunch_ptsz));
static_assert(has<cudaError(CUgraphExec_st*, CUstream_st*)>(cudaGraphUpload_ptsz));
static_assert(has<cudaError(const void*, dim3, dim3, void**, unsigned long,
    CUstream_st*)>(cudaLaunchCooperativeKernel_ptsz));
static_assert(has<cudaError(CUstream_st*, void (*)(void*), void*)>(cudaLaunchHostFunc_ptsz));
static_assert(has<cudaError(const cudaLaunchConfig_st*, const void*,
    void**)>(cudaLaunchKernelExC_ptsz));
static_assert(has<cudaError(const void*, dim3, dim3, void**, unsigned long,
    CUstream_st*)>(cudaLaunchKernel_ptsz));
static_assert(has<cudaError(void**, unsigned long, CUstream_st*)>(cudaMallocAsync_ptsz));
static_assert(has<cudaError(void**, unsigned long, CUmemPoolHandle_st*,
    CUstream_st*)>(cudaMallocFromPoolAsync_ptsz));
static_assert(has<cudaError(const void*, unsigned long, int,
    CUstream_st*)>(cudaMemPrefetchAsync_ptsz));
static_assert(has<cudaError(const void*, unsigned long, cudaMemLocation, unsigned int,
    CUstream_st*)>(cudaMemPrefetchAsync_v2_ptsz));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const cudaArray*,
    unsigned long, unsigned long, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaMemcpy2DArrayToArray_ptds));
static_assert(has<cudaError(void*, unsigned long, const void*, unsigned long, unsigned long,
    unsigned long, cudaMemcpyKind, CUstream_st*)>(cudaMemcpy2DAsync_ptsz));
static_assert(has<cudaError(void*, unsigned long, const cudaArray*, unsigned long, unsigned long,
    unsigned long, unsigned long, cudaMemcpyKind, CUstream_st*)>(cudaMemcpy2DFromArrayAsync_ptsz));
static_assert(has<cudaError(void*, unsigned long, const cudaArray*, unsigned long, unsigned long,
    unsigned long, unsigned long, cudaMemcpyKind)>(cudaMemcpy2DFromArray_ptds));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const void*, unsigned long,
    unsigned long, unsigned long, cudaMemcpyKind, CUstream_st*)>(cudaMemcpy2DToArrayAsync_ptsz));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const void*, unsigned long,
    unsigned long, unsigned long, cudaMemcpyKind)>(cudaMemcpy2DToArray_ptds));
static_assert(has<cudaError(void*, unsigned long, const void*, unsigned long, unsigned long,
    unsigned long, cudaMemcpyKind)>(cudaMemcpy2D_ptds));
static_assert(has<cudaError(const cudaMemcpy3DParms*, CUstream_st*)>(cudaMemcpy3DAsync_ptsz));
static_assert(has<cudaError(unsigned long, cudaMemcpy3DBatchOp*, unsigned long*, unsigned long long,
    CUstream_st*)>(cudaMemcpy3DBatchAsync_ptsz));
static_assert(has<cudaError(const cudaMemcpy3DPeerParms*,
    CUstream_st*)>(cudaMemcpy3DPeerAsync_ptsz));
static_assert(has<cudaError(const cudaMemcpy3DPeerParms*)>(cudaMemcpy3DPeer_ptds));
static_assert(has<cudaError(const cudaMemcpy3DParms*)>(cudaMemcpy3D_ptds));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const cudaArray*,
    unsigned long, unsigned long, unsigned long, cudaMemcpyKind)>(cudaMemcpyArrayToArray_ptds));
static_assert(has<cudaError(void*, const void*, unsigned long, cudaMemcpyKind,
    CUstream_st*)>(cudaMemcpyAsync_ptsz));
static_assert(has<cudaError(void**, void**, unsigned long*, unsigned long, cudaMemcpyAttributes*,
    unsigned long*, unsigned long, unsigned long*, CUstream_st*)>(cudaMemcpyBatchAsync_ptsz));
static_assert(has<cudaError(void*, const cudaArray*, unsigned long, unsigned long, unsigned long,
    cudaMemcpyKind, CUstream_st*)>(cudaMemcpyFromArrayAsync_ptsz));
static_assert(has<cudaError(void*, const cudaArray*, unsigned long, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaMemcpyFromArray_ptds));
static_assert(has<cudaError(void*, const void*, unsigned long, unsigned long, cudaMemcpyKind,
    CUstream_st*)>(cudaMemcpyFromSymbolAsync_ptsz));
static_assert(has<cudaError(void*, const void*, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaMemcpyFromSymbol_ptds));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const void*, unsigned long,
    cudaMemcpyKind, CUstream_st*)>(cudaMemcpyToArrayAsync_ptsz));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const void*, unsigned long,
    cudaMemcpyKind)>(cudaMemcpyToArray_ptds));
static_assert(has<cudaError(const void*, const void*, unsigned long, unsigned long, cudaMemcpyKind,
    CUstream_st*)>(cudaMemcpyToSymbolAsync_ptsz));
static_assert(has<cudaError(const void*, const void*, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaMemcpyToSymbol_ptds));
static_assert(has<cudaError(void*, const void*, unsigned long, cudaMemcpyKind)>(cudaMemcpy_ptds));
static_assert(has<cudaError(void*, unsigned long, int, unsigned long, unsigned long,
    CUstream_st*)>(cudaMemset2DAsync_ptsz));
static_assert(has<cudaError(void*, unsigned long, int, unsigned long,
    unsigned long)>(cudaMemset2D_ptds));
static_assert(has<cudaError(cudaPitchedPtr, int, cudaExtent,
    CUstream_st*)>(cudaMemset3DAsync_ptsz));
static_assert(has<cudaError(cudaPitchedPtr, int, cudaExtent)>(cudaMemset3D_ptds));
static_assert(has<cudaError(void*, int, unsigned long, CUstream_st*)>(cudaMemsetAsync_ptsz));
static_assert(has<cudaError(void*, int, unsigned long)>(cudaMemset_ptds));
static_assert(has<cudaError(CUexternalSemaphore_st* const*,
    const cudaExternalSemaphoreSignalParams*, unsigned int,
    CUstream_st*)>(cudaSignalExternalSemaphoresAsync_v2_ptsz));
static_assert(has<cudaError(CUstream_st*, void (*)(CUstream_st*, cudaError, void*), void*,
    unsigned int)>(cudaStreamAddCallback_ptsz));
static_assert(has<cudaError(CUstream_st*, void*, unsigned long,
    unsigned int)>(cudaStreamAttachMemAsync_ptsz));
static_assert(has<cudaError(CUstream_st*, CUgraph_st*, CUgraphNode_st* const*,
    const cudaGraphEdgeData_st*, unsigned long,
    cudaStreamCaptureMode)>(cudaStreamBeginCaptureToGraph_ptsz));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureMode)>(cudaStreamBeginCapture_ptsz));
static_assert(has<cudaError(CUstream_st*, CUstream_st*)>(cudaStreamCopyAttributes_ptsz));
static_assert(has<cudaError(CUstream_st*, CUgraph_st**)>(cudaStreamEndCapture_ptsz));
static_assert(has<cudaError(CUstream_st*, cudaLaunchAttributeID,
    cudaLaunchAttributeValue*)>(cudaStreamGetAttribute_ptsz));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureStatus*, unsigned long long*,
    CUgraph_st**, CUgraphNode_st* const**, unsigned long*)>(cudaStreamGetCaptureInfo_v2_ptsz));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureStatus*, unsigned long long*,
    CUgraph_st**, CUgraphNode_st* const**, const cudaGraphEdgeData_st**,
    unsigned long*)>(cudaStreamGetCaptureInfo_v3_ptsz));
static_assert(has<cudaError(CUstream_st*, int*)>(cudaStreamGetDevice_ptsz));
static_assert(has<cudaError(CUstream_st*, unsigned int*)>(cudaStreamGetFlags_ptsz));
static_assert(has<cudaError(CUstream_st*, unsigned long long*)>(cudaStreamGetId_ptsz));
static_assert(has<cudaError(CUstream_st*, int*)>(cudaStreamGetPriority_ptsz));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureStatus*)>(cudaStreamIsCapturing_ptsz));
static_assert(has<cudaError(CUstream_st*)>(cudaStreamQuery_ptsz));
static_assert(has<cudaError(CUstream_st*, cudaLaunchAttributeID,
    const cudaLaunchAttributeValue*)>(cudaStreamSetAttribute_ptsz));
static_assert(has<cudaError(CUstream_st*)>(cudaStreamSynchronize_ptsz));
static_assert(has<cudaError(CUstream_st*, CUgraphNode_st**, unsigned long,
    unsigned int)>(cudaStreamUpdateCaptureDependencies_ptsz));
static_assert(has<cudaError(CUstream_st*, CUgraphNode_st**, const cudaGraphEdgeData_st*,
    unsigned long, unsigned int)>(cudaStreamUpdateCaptureDependencies_v2_ptsz));
static_assert(has<cudaError(CUstream_st*, CUevent_st*, unsigned int)>(cudaStreamWaitEvent_ptsz));
static_assert(has<cudaError(CUexternalSemaphore_st* const*, const cudaExternalSemaphoreWaitParams*,
    unsigned int, CUstream_st*)>(cudaWaitExternalSemaphoresAsync_v2_ptsz));
