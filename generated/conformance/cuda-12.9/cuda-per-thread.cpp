// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-12.9/cuda.jsonl. Do not edit: change those and run it again.
//
// Compiles where CUDA driver API of CUDA 12.9 is what its snapshot says.
#define CUDA_API_PER_THREAD_DEFAULT_STREAM
#include <stddef.h>

#include <cuda.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<cudaError_enum(CUevent_st*, CUstream_st*,
    unsigned int)>(cuEventRecordWithFlags_ptsz));
static_assert(has<cudaError_enum(CUevent_st*, CUstream_st*)>(cuEventRecord_ptsz));
static_assert(has<cudaError_enum(CUgraphExec_st**, CUgraph_st*,
    CUDA_GRAPH_INSTANTIATE_PARAMS_st*)>(cuGraphInstantiateWithParams_ptsz));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUstream_st*)>(cuGraphLaunch_ptsz));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUstream_st*)>(cuGraphUpload_ptsz));
static_assert(has<cudaError_enum(unsigned int, CUgraphicsResource_st**,
    CUstream_st*)>(cuGraphicsMapResources_ptsz));
static_assert(has<cudaError_enum(unsigned int, CUgraphicsResource_st**,
    CUstream_st*)>(cuGraphicsUnmapResources_ptsz));
static_assert(has<cudaError_enum(CUfunc_st*, unsigned int, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, CUstream_st*,
    void**)>(cuLaunchCooperativeKernel_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, void (*)(void*), void*)>(cuLaunchHostFunc_ptsz));
static_assert(has<cudaError_enum(const CUlaunchConfig_st*, CUfunc_st*, void**,
    void**)>(cuLaunchKernelEx_ptsz));
static_assert(has<cudaError_enum(CUfunc_st*, unsigned int, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, CUstream_st*, void**, void**)>(cuLaunchKernel_ptsz));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long,
    CUstream_st*)>(cuMemAllocAsync_ptsz));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long, CUmemPoolHandle_st*,
    CUstream_st*)>(cuMemAllocFromPoolAsync_ptsz));
static_assert(has<cudaError_enum(CUmemDecompressParams_st*, unsigned long, unsigned int,
    unsigned long*, CUstream_st*)>(cuMemBatchDecompressAsync_ptsz));
static_assert(has<cudaError_enum(unsigned long long, CUstream_st*)>(cuMemFreeAsync_ptsz));
static_assert(has<cudaError_enum(CUarrayMapInfo_st*, unsigned int,
    CUstream_st*)>(cuMemMapArrayAsync_ptsz));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, int,
    CUstream_st*)>(cuMemPrefetchAsync_ptsz));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, CUmemLocation_st, unsigned int,
    CUstream_st*)>(cuMemPrefetchAsync_v2_ptsz));
static_assert(has<cudaError_enum(const CUDA_MEMCPY2D_st*, CUstream_st*)>(cuMemcpy2DAsync_v2_ptsz));
static_assert(has<cudaError_enum(const CUDA_MEMCPY2D_st*)>(cuMemcpy2DUnaligned_v2_ptds));
static_assert(has<cudaError_enum(const CUDA_MEMCPY2D_st*)>(cuMemcpy2D_v2_ptds));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_st*, CUstream_st*)>(cuMemcpy3DAsync_v2_ptsz));
static_assert(has<cudaError_enum(unsigned long, CUDA_MEMCPY3D_BATCH_OP_st*, unsigned long*,
    unsigned long long, CUstream_st*)>(cuMemcpy3DBatchAsync_ptsz));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_PEER_st*,
    CUstream_st*)>(cuMemcpy3DPeerAsync_ptsz));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_PEER_st*)>(cuMemcpy3DPeer_ptds));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_st*)>(cuMemcpy3D_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, unsigned long long, unsigned long,
    CUstream_st*)>(cuMemcpyAsync_ptsz));
static_assert(has<cudaError_enum(CUarray_st*, unsigned long, CUarray_st*, unsigned long,
    unsigned long)>(cuMemcpyAtoA_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, CUarray_st*, unsigned long,
    unsigned long)>(cuMemcpyAtoD_v2_ptds));
static_assert(has<cudaError_enum(void*, CUarray_st*, unsigned long, unsigned long,
    CUstream_st*)>(cuMemcpyAtoHAsync_v2_ptsz));
static_assert(has<cudaError_enum(void*, CUarray_st*, unsigned long,
    unsigned long)>(cuMemcpyAtoH_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long long*, unsigned long*,
    unsigned long, CUmemcpyAttributes_st*, unsigned long*, unsigned long, unsigned long*,
    CUstream_st*)>(cuMemcpyBatchAsync_ptsz));
static_assert(has<cudaError_enum(CUarray_st*, unsigned long, unsigned long long,
    unsigned long)>(cuMemcpyDtoA_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, unsigned long long, unsigned long,
    CUstream_st*)>(cuMemcpyDtoDAsync_v2_ptsz));
static_assert(has<cudaError_enum(unsigned long long, unsigned long long,
    unsigned long)>(cuMemcpyDtoD_v2_ptds));
static_assert(has<cudaError_enum(void*, unsigned long long, unsigned long,
    CUstream_st*)>(cuMemcpyDtoHAsync_v2_ptsz));
static_assert(has<cudaError_enum(void*, unsigned long long, unsigned long)>(cuMemcpyDtoH_v2_ptds));
static_assert(has<cudaError_enum(CUarray_st*, unsigned long, const void*, unsigned long,
    CUstream_st*)>(cuMemcpyHtoAAsync_v2_ptsz));
static_assert(has<cudaError_enum(CUarray_st*, unsigned long, const void*,
    unsigned long)>(cuMemcpyHtoA_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, const void*, unsigned long,
    CUstream_st*)>(cuMemcpyHtoDAsync_v2_ptsz));
static_assert(has<cudaError_enum(unsigned long long, const void*,
    unsigned long)>(cuMemcpyHtoD_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, CUctx_st*, unsigned long long, CUctx_st*,
    unsigned long, CUstream_st*)>(cuMemcpyPeerAsync_ptsz));
static_assert(has<cudaError_enum(unsigned long long, CUctx_st*, unsigned long long, CUctx_st*,
    unsigned long)>(cuMemcpyPeer_ptds));
static_assert(has<cudaError_enum(unsigned long long, unsigned long long,
    unsigned long)>(cuMemcpy_ptds));
static_assert(has<cudaError_enum(unsigned long long, unsigned short, unsigned long,
    CUstream_st*)>(cuMemsetD16Async_ptsz));
static_assert(has<cudaError_enum(unsigned long long, unsigned short,
    unsigned long)>(cuMemsetD16_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned short, unsigned long,
    unsigned long, CUstream_st*)>(cuMemsetD2D16Async_ptsz));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned short, unsigned long,
    unsigned long)>(cuMemsetD2D16_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned int, unsigned long,
    unsigned long, CUstream_st*)>(cuMemsetD2D32Async_ptsz));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned int, unsigned long,
    unsigned long)>(cuMemsetD2D32_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned char, unsigned long,
    unsigned long, CUstream_st*)>(cuMemsetD2D8Async_ptsz));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned char, unsigned long,
    unsigned long)>(cuMemsetD2D8_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, unsigned int, unsigned long,
    CUstream_st*)>(cuMemsetD32Async_ptsz));
static_assert(has<cudaError_enum(unsigned long long, unsigned int,
    unsigned long)>(cuMemsetD32_v2_ptds));
static_assert(has<cudaError_enum(unsigned long long, unsigned char, unsigned long,
    CUstream_st*)>(cuMemsetD8Async_ptsz));
static_assert(has<cudaError_enum(unsigned long long, unsigned char,
    unsigned long)>(cuMemsetD8_v2_ptds));
static_assert(has<cudaError_enum(CUextSemaphore_st* const*,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st*, unsigned int,
    CUstream_st*)>(cuSignalExternalSemaphoresAsync_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, void (*)(CUstream_st*, cudaError_enum, void*), void*,
    unsigned int)>(cuStreamAddCallback_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamAttachMemAsync_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned int, CUstreamBatchMemOpParams_union*,
    unsigned int)>(cuStreamBatchMemOp_v2_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUgraph_st*, CUgraphNode_st* const*,
    const CUgraphEdgeData_st*, unsigned long,
    CUstreamCaptureMode_enum)>(cuStreamBeginCaptureToGraph_ptsz));
static_assert(has<cudaError_enum(CUstream_st*,
    CUstreamCaptureMode_enum)>(cuStreamBeginCapture_v2_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUstream_st*)>(cuStreamCopyAttributes_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUgraph_st**)>(cuStreamEndCapture_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUlaunchAttributeID_enum,
    CUlaunchAttributeValue_union*)>(cuStreamGetAttribute_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUstreamCaptureStatus_enum*, unsigned long*,
    CUgraph_st**, CUgraphNode_st* const**, unsigned long*)>(cuStreamGetCaptureInfo_v2_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUstreamCaptureStatus_enum*, unsigned long*,
    CUgraph_st**, CUgraphNode_st* const**, const CUgraphEdgeData_st**,
    unsigned long*)>(cuStreamGetCaptureInfo_v3_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUctx_st**)>(cuStreamGetCtx_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUctx_st**,
    CUgreenCtx_st**)>(cuStreamGetCtx_v2_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, int*)>(cuStreamGetDevice_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned int*)>(cuStreamGetFlags_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long*)>(cuStreamGetId_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, int*)>(cuStreamGetPriority_ptsz));
static_assert(has<cudaError_enum(CUstream_st*,
    CUstreamCaptureStatus_enum*)>(cuStreamIsCapturing_ptsz));
static_assert(has<cudaError_enum(CUstream_st*)>(cuStreamQuery_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUlaunchAttributeID_enum,
    const CUlaunchAttributeValue_union*)>(cuStreamSetAttribute_ptsz));
static_assert(has<cudaError_enum(CUstream_st*)>(cuStreamSynchronize_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUgraphNode_st**, unsigned long,
    unsigned int)>(cuStreamUpdateCaptureDependencies_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUgraphNode_st**, const CUgraphEdgeData_st*,
    unsigned long, unsigned int)>(cuStreamUpdateCaptureDependencies_v2_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, CUevent_st*, unsigned int)>(cuStreamWaitEvent_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned int,
    unsigned int)>(cuStreamWaitValue32_v2_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamWaitValue64_v2_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned int,
    unsigned int)>(cuStreamWriteValue32_v2_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamWriteValue64_v2_ptsz));
static_assert(has<cudaError_enum(CUextSemaphore_st* const*,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st*, unsigned int,
    CUstream_st*)>(cuWaitExternalSemaphoresAsync_ptsz));
