// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-12.9/cudart.jsonl. Do not edit: change those and run it again.
//
// Compiles where CUDA runtime API of CUDA 12.9 is what its snapshot says.
#include <stddef.h>

#include <cuda_runtime_api.h>
#include <cuda_profiler_api.h>
#include <crt/host_runtime.h>
#include <cuda_gl_interop.h>
#include <cuda_egl_interop.h>
#include <cuda_vdpau_interop.h>

#include <cstddef>
#include <type_traits>

#include "check.h"
#undef cudaEventRecord
#undef cudaEventRecordWithFlags
#undef cudaFreeAsync
#undef cudaGetDriverEntryPoint
#undef cudaGetDriverEntryPointByVersion
#undef cudaGraphInstantiateWithParams
#undef cudaGraphLaunch
#undef cudaGraphUpload
#undef cudaLaunchCooperativeKernel
#undef cudaLaunchHostFunc
#undef cudaLaunchKernel
#undef cudaLaunchKernelExC
#undef cudaMallocAsync
#undef cudaMallocFromPoolAsync
#undef cudaMemPrefetchAsync
#undef cudaMemPrefetchAsync_v2
#undef cudaMemcpy
#undef cudaMemcpy2D
#undef cudaMemcpy2DArrayToArray
#undef cudaMemcpy2DAsync
#undef cudaMemcpy2DFromArray
#undef cudaMemcpy2DFromArrayAsync
#undef cudaMemcpy2DToArray
#undef cudaMemcpy2DToArrayAsync
#undef cudaMemcpy3D
#undef cudaMemcpy3DAsync
#undef cudaMemcpy3DBatchAsync
#undef cudaMemcpy3DPeer
#undef cudaMemcpy3DPeerAsync
#undef cudaMemcpyArrayToArray
#undef cudaMemcpyAsync
#undef cudaMemcpyBatchAsync
#undef cudaMemcpyFromArray
#undef cudaMemcpyFromArrayAsync
#undef cudaMemcpyFromSymbol
#undef cudaMemcpyFromSymbolAsync
#undef cudaMemcpyToArray
#undef cudaMemcpyToArrayAsync
#undef cudaMemcpyToSymbol
#undef cudaMemcpyToSymbolAsync
#undef cudaMemset
#undef cudaMemset2D
#undef cudaMemset2DAsync
#undef cudaMemset3D
#undef cudaMemset3DAsync
#undef cudaMemsetAsync
#undef cudaStreamAddCallback
#undef cudaStreamAttachMemAsync
#undef cudaStreamBeginCapture
#undef cudaStreamBeginCaptureToGraph
#undef cudaStreamCopyAttributes
#undef cudaStreamEndCapture
#undef cudaStreamGetAttribute
#undef cudaStreamGetCaptureInfo_v3
#undef cudaStreamGetDevice
#undef cudaStreamGetFlags
#undef cudaStreamGetId
#undef cudaStreamGetPriority
#undef cudaStreamIsCapturing
#undef cudaStreamQuery
#undef cudaStreamSetAttribute
#undef cudaStreamSynchronize
#undef cudaStreamUpdateCaptureDependencies
#undef cudaStreamUpdateCaptureDependencies_v2
#undef cudaStreamWaitEvent

// Prototypes
static_assert(has<cudaError(cudaChannelFormatDesc*, cudaExtent*, unsigned int*,
    cudaArray*)>(cudaArrayGetInfo));
static_assert(has<cudaError(cudaArrayMemoryRequirements*, cudaArray*,
    int)>(cudaArrayGetMemoryRequirements));
static_assert(has<cudaError(cudaArray**, cudaArray*, unsigned int)>(cudaArrayGetPlane));
static_assert(has<cudaError(cudaArraySparseProperties*, cudaArray*)>(cudaArrayGetSparseProperties));
static_assert(has<cudaError(int*, const cudaDeviceProp*)>(cudaChooseDevice));
static_assert(has<cudaChannelFormatDesc(int, int, int, int,
    cudaChannelFormatKind)>(cudaCreateChannelDesc));
static_assert(has<cudaError(unsigned long long*,
    const cudaResourceDesc*)>(cudaCreateSurfaceObject));
static_assert(has<cudaError(unsigned long long*, const cudaResourceDesc*, const cudaTextureDesc*,
    const cudaResourceViewDesc*)>(cudaCreateTextureObject));
static_assert(has<cudaError()>(cudaCtxResetPersistingL2Cache));
static_assert(has<cudaError(CUexternalMemory_st*)>(cudaDestroyExternalMemory));
static_assert(has<cudaError(CUexternalSemaphore_st*)>(cudaDestroyExternalSemaphore));
static_assert(has<cudaError(unsigned long long)>(cudaDestroySurfaceObject));
static_assert(has<cudaError(unsigned long long)>(cudaDestroyTextureObject));
static_assert(has<cudaError(int*, int, int)>(cudaDeviceCanAccessPeer));
static_assert(has<cudaError(int)>(cudaDeviceDisablePeerAccess));
static_assert(has<cudaError(int, unsigned int)>(cudaDeviceEnablePeerAccess));
static_assert(has<cudaError(cudaFlushGPUDirectRDMAWritesTarget,
    cudaFlushGPUDirectRDMAWritesScope)>(cudaDeviceFlushGPUDirectRDMAWrites));
static_assert(has<cudaError(int*, cudaDeviceAttr, int)>(cudaDeviceGetAttribute));
static_assert(has<cudaError(int*, const char*)>(cudaDeviceGetByPCIBusId));
static_assert(has<cudaError(cudaFuncCache*)>(cudaDeviceGetCacheConfig));
static_assert(has<cudaError(CUmemPoolHandle_st**, int)>(cudaDeviceGetDefaultMemPool));
static_assert(has<cudaError(int, cudaGraphMemAttributeType,
    void*)>(cudaDeviceGetGraphMemAttribute));
static_assert(has<cudaError(unsigned long*, cudaLimit)>(cudaDeviceGetLimit));
static_assert(has<cudaError(CUmemPoolHandle_st**, int)>(cudaDeviceGetMemPool));
static_assert(has<cudaError(void*, int, int)>(cudaDeviceGetNvSciSyncAttributes));
static_assert(has<cudaError(int*, cudaDeviceP2PAttr, int, int)>(cudaDeviceGetP2PAttribute));
static_assert(has<cudaError(char*, int, int)>(cudaDeviceGetPCIBusId));
static_assert(has<cudaError(cudaSharedMemConfig*)>(cudaDeviceGetSharedMemConfig));
static_assert(has<cudaError(int*, int*)>(cudaDeviceGetStreamPriorityRange));
static_assert(has<cudaError(unsigned long*, const cudaChannelFormatDesc*,
    int)>(cudaDeviceGetTexture1DLinearMaxWidth));
static_assert(has<cudaError(int)>(cudaDeviceGraphMemTrim));
static_assert(has<cudaError(int,
    void (*)(cudaAsyncNotificationInfo*, void*, cudaAsyncCallbackEntry*), void*,
    cudaAsyncCallbackEntry**)>(cudaDeviceRegisterAsyncNotification));
static_assert(has<cudaError()>(cudaDeviceReset));
static_assert(has<cudaError(cudaFuncCache)>(cudaDeviceSetCacheConfig));
static_assert(has<cudaError(int, cudaGraphMemAttributeType,
    void*)>(cudaDeviceSetGraphMemAttribute));
static_assert(has<cudaError(cudaLimit, unsigned long)>(cudaDeviceSetLimit));
static_assert(has<cudaError(int, CUmemPoolHandle_st*)>(cudaDeviceSetMemPool));
static_assert(has<cudaError(cudaSharedMemConfig)>(cudaDeviceSetSharedMemConfig));
static_assert(has<cudaError()>(cudaDeviceSynchronize));
static_assert(has<cudaError(int, cudaAsyncCallbackEntry*)>(cudaDeviceUnregisterAsyncNotification));
static_assert(has<cudaError(int*)>(cudaDriverGetVersion));
static_assert(has<cudaError(CUeglStreamConnection_st**, cudaGraphicsResource**, CUstream_st**,
    unsigned int)>(cudaEGLStreamConsumerAcquireFrame));
static_assert(has<cudaError(CUeglStreamConnection_st**, void*)>(cudaEGLStreamConsumerConnect));
static_assert(has<cudaError(CUeglStreamConnection_st**, void*,
    unsigned int)>(cudaEGLStreamConsumerConnectWithFlags));
static_assert(has<cudaError(CUeglStreamConnection_st**)>(cudaEGLStreamConsumerDisconnect));
static_assert(has<cudaError(CUeglStreamConnection_st**, cudaGraphicsResource*,
    CUstream_st**)>(cudaEGLStreamConsumerReleaseFrame));
static_assert(has<cudaError(CUeglStreamConnection_st**, void*, int,
    int)>(cudaEGLStreamProducerConnect));
static_assert(has<cudaError(CUeglStreamConnection_st**)>(cudaEGLStreamProducerDisconnect));
static_assert(has<cudaError(CUeglStreamConnection_st**, cudaEglFrame_st,
    CUstream_st**)>(cudaEGLStreamProducerPresentFrame));
static_assert(has<cudaError(CUeglStreamConnection_st**, cudaEglFrame_st*,
    CUstream_st**)>(cudaEGLStreamProducerReturnFrame));
static_assert(has<cudaError(CUevent_st**)>(cudaEventCreate));
static_assert(has<cudaError(CUevent_st**, void*, unsigned int)>(cudaEventCreateFromEGLSync));
static_assert(has<cudaError(CUevent_st**, unsigned int)>(cudaEventCreateWithFlags));
static_assert(has<cudaError(CUevent_st*)>(cudaEventDestroy));
static_assert(has<cudaError(float*, CUevent_st*, CUevent_st*)>(cudaEventElapsedTime));
static_assert(has<cudaError(float*, CUevent_st*, CUevent_st*)>(cudaEventElapsedTime_v2));
static_assert(has<cudaError(CUevent_st*)>(cudaEventQuery));
static_assert(has<cudaError(CUevent_st*, CUstream_st*)>(cudaEventRecord));
static_assert(has<cudaError(CUevent_st*, CUstream_st*, unsigned int)>(cudaEventRecordWithFlags));
static_assert(has<cudaError(CUevent_st*)>(cudaEventSynchronize));
static_assert(has<cudaError(void**, CUexternalMemory_st*,
    const cudaExternalMemoryBufferDesc*)>(cudaExternalMemoryGetMappedBuffer));
static_assert(has<cudaError(cudaMipmappedArray**, CUexternalMemory_st*,
    const cudaExternalMemoryMipmappedArrayDesc*)>(cudaExternalMemoryGetMappedMipmappedArray));
static_assert(has<cudaError(void*)>(cudaFree));
static_assert(has<cudaError(cudaArray*)>(cudaFreeArray));
static_assert(has<cudaError(void*, CUstream_st*)>(cudaFreeAsync));
static_assert(has<cudaError(void*)>(cudaFreeHost));
static_assert(has<cudaError(cudaMipmappedArray*)>(cudaFreeMipmappedArray));
static_assert(has<cudaError(cudaFuncAttributes*, const void*)>(cudaFuncGetAttributes));
static_assert(has<cudaError(const char**, const void*)>(cudaFuncGetName));
static_assert(has<cudaError(const void*, unsigned long, unsigned long*,
    unsigned long*)>(cudaFuncGetParamInfo));
static_assert(has<cudaError(const void*, cudaFuncAttribute, int)>(cudaFuncSetAttribute));
static_assert(has<cudaError(const void*, cudaFuncCache)>(cudaFuncSetCacheConfig));
static_assert(has<cudaError(const void*, cudaSharedMemConfig)>(cudaFuncSetSharedMemConfig));
static_assert(has<cudaError(unsigned int*, int*, unsigned int,
    cudaGLDeviceList)>(cudaGLGetDevices));
static_assert(has<cudaError(void**, unsigned int)>(cudaGLMapBufferObject));
static_assert(has<cudaError(void**, unsigned int, CUstream_st*)>(cudaGLMapBufferObjectAsync));
static_assert(has<cudaError(unsigned int)>(cudaGLRegisterBufferObject));
static_assert(has<cudaError(unsigned int, unsigned int)>(cudaGLSetBufferObjectMapFlags));
static_assert(has<cudaError(int)>(cudaGLSetGLDevice));
static_assert(has<cudaError(unsigned int)>(cudaGLUnmapBufferObject));
static_assert(has<cudaError(unsigned int, CUstream_st*)>(cudaGLUnmapBufferObjectAsync));
static_assert(has<cudaError(unsigned int)>(cudaGLUnregisterBufferObject));
static_assert(has<cudaError(cudaChannelFormatDesc*, const cudaArray*)>(cudaGetChannelDesc));
static_assert(has<cudaError(int*)>(cudaGetDevice));
static_assert(has<cudaError(int*)>(cudaGetDeviceCount));
static_assert(has<cudaError(unsigned int*)>(cudaGetDeviceFlags));
static_assert(has<cudaError(cudaDeviceProp*, int)>(cudaGetDeviceProperties_v2));
static_assert(has<cudaError(const char*, void**, unsigned long long,
    cudaDriverEntryPointQueryResult*)>(cudaGetDriverEntryPoint));
static_assert(has<cudaError(const char*, void**, unsigned int, unsigned long long,
    cudaDriverEntryPointQueryResult*)>(cudaGetDriverEntryPointByVersion));
static_assert(has<const char*(cudaError)>(cudaGetErrorName));
static_assert(has<const char*(cudaError)>(cudaGetErrorString));
static_assert(has<cudaError(const void**, const CUuuid_st*)>(cudaGetExportTable));
static_assert(has<cudaError(CUfunc_st**, const void*)>(cudaGetFuncBySymbol));
static_assert(has<cudaError(CUkern_st**, const void*)>(cudaGetKernel));
static_assert(has<cudaError()>(cudaGetLastError));
static_assert(has<cudaError(cudaArray**, const cudaMipmappedArray*,
    unsigned int)>(cudaGetMipmappedArrayLevel));
static_assert(has<cudaError(cudaResourceDesc*,
    unsigned long long)>(cudaGetSurfaceObjectResourceDesc));
static_assert(has<cudaError(void**, const void*)>(cudaGetSymbolAddress));
static_assert(has<cudaError(unsigned long*, const void*)>(cudaGetSymbolSize));
static_assert(has<cudaError(cudaResourceDesc*,
    unsigned long long)>(cudaGetTextureObjectResourceDesc));
static_assert(has<cudaError(cudaResourceViewDesc*,
    unsigned long long)>(cudaGetTextureObjectResourceViewDesc));
static_assert(has<cudaError(cudaTextureDesc*,
    unsigned long long)>(cudaGetTextureObjectTextureDesc));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    CUgraph_st*)>(cudaGraphAddChildGraphNode));
static_assert(has<cudaError(CUgraph_st*, CUgraphNode_st* const*, CUgraphNode_st* const*,
    unsigned long)>(cudaGraphAddDependencies));
static_assert(has<cudaError(CUgraph_st*, CUgraphNode_st* const*, CUgraphNode_st* const*,
    const cudaGraphEdgeData_st*, unsigned long)>(cudaGraphAddDependencies_v2));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long)>(cudaGraphAddEmptyNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    CUevent_st*)>(cudaGraphAddEventRecordNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    CUevent_st*)>(cudaGraphAddEventWaitNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    const cudaExternalSemaphoreSignalNodeParams*)>(cudaGraphAddExternalSemaphoresSignalNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    const cudaExternalSemaphoreWaitNodeParams*)>(cudaGraphAddExternalSemaphoresWaitNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    const cudaHostNodeParams*)>(cudaGraphAddHostNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    const cudaKernelNodeParams*)>(cudaGraphAddKernelNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    cudaMemAllocNodeParams*)>(cudaGraphAddMemAllocNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    void*)>(cudaGraphAddMemFreeNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    const cudaMemcpy3DParms*)>(cudaGraphAddMemcpyNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    void*, const void*, unsigned long, cudaMemcpyKind)>(cudaGraphAddMemcpyNode1D));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    void*, const void*, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaGraphAddMemcpyNodeFromSymbol));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    const void*, const void*, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaGraphAddMemcpyNodeToSymbol));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    const cudaMemsetParams*)>(cudaGraphAddMemsetNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*, unsigned long,
    cudaGraphNodeParams*)>(cudaGraphAddNode));
static_assert(has<cudaError(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    const cudaGraphEdgeData_st*, unsigned long, cudaGraphNodeParams*)>(cudaGraphAddNode_v2));
static_assert(has<cudaError(CUgraphNode_st*, CUgraph_st**)>(cudaGraphChildGraphNodeGetGraph));
static_assert(has<cudaError(CUgraph_st**, CUgraph_st*)>(cudaGraphClone));
static_assert(has<cudaError(unsigned long long*, CUgraph_st*, unsigned int,
    unsigned int)>(cudaGraphConditionalHandleCreate));
static_assert(has<cudaError(CUgraph_st**, unsigned int)>(cudaGraphCreate));
static_assert(has<cudaError(CUgraph_st*, const char*, unsigned int)>(cudaGraphDebugDotPrint));
static_assert(has<cudaError(CUgraph_st*)>(cudaGraphDestroy));
static_assert(has<cudaError(CUgraphNode_st*)>(cudaGraphDestroyNode));
static_assert(has<cudaError(CUgraphNode_st*, CUevent_st**)>(cudaGraphEventRecordNodeGetEvent));
static_assert(has<cudaError(CUgraphNode_st*, CUevent_st*)>(cudaGraphEventRecordNodeSetEvent));
static_assert(has<cudaError(CUgraphNode_st*, CUevent_st**)>(cudaGraphEventWaitNodeGetEvent));
static_assert(has<cudaError(CUgraphNode_st*, CUevent_st*)>(cudaGraphEventWaitNodeSetEvent));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    CUgraph_st*)>(cudaGraphExecChildGraphNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st*)>(cudaGraphExecDestroy));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    CUevent_st*)>(cudaGraphExecEventRecordNodeSetEvent));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    CUevent_st*)>(cudaGraphExecEventWaitNodeSetEvent));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    const cudaExternalSemaphoreSignalNodeParams*)>(cudaGraphExecExternalSemaphoresSignalNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    const cudaExternalSemaphoreWaitNodeParams*)>(cudaGraphExecExternalSemaphoresWaitNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st*, unsigned long long*)>(cudaGraphExecGetFlags));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    const cudaHostNodeParams*)>(cudaGraphExecHostNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    const cudaKernelNodeParams*)>(cudaGraphExecKernelNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    const cudaMemcpy3DParms*)>(cudaGraphExecMemcpyNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*, void*, const void*, unsigned long,
    cudaMemcpyKind)>(cudaGraphExecMemcpyNodeSetParams1D));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*, void*, const void*, unsigned long,
    unsigned long, cudaMemcpyKind)>(cudaGraphExecMemcpyNodeSetParamsFromSymbol));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*, const void*, const void*,
    unsigned long, unsigned long, cudaMemcpyKind)>(cudaGraphExecMemcpyNodeSetParamsToSymbol));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    const cudaMemsetParams*)>(cudaGraphExecMemsetNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    cudaGraphNodeParams*)>(cudaGraphExecNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st*, CUgraph_st*,
    cudaGraphExecUpdateResultInfo_st*)>(cudaGraphExecUpdate));
static_assert(has<cudaError(CUgraphNode_st*,
    cudaExternalSemaphoreSignalNodeParams*)>(cudaGraphExternalSemaphoresSignalNodeGetParams));
static_assert(has<cudaError(CUgraphNode_st*,
    const cudaExternalSemaphoreSignalNodeParams*)>(cudaGraphExternalSemaphoresSignalNodeSetParams));
static_assert(has<cudaError(CUgraphNode_st*,
    cudaExternalSemaphoreWaitNodeParams*)>(cudaGraphExternalSemaphoresWaitNodeGetParams));
static_assert(has<cudaError(CUgraphNode_st*,
    const cudaExternalSemaphoreWaitNodeParams*)>(cudaGraphExternalSemaphoresWaitNodeSetParams));
static_assert(has<cudaError(CUgraph_st*, CUgraphNode_st**, CUgraphNode_st**,
    unsigned long*)>(cudaGraphGetEdges));
static_assert(has<cudaError(CUgraph_st*, CUgraphNode_st**, CUgraphNode_st**, cudaGraphEdgeData_st*,
    unsigned long*)>(cudaGraphGetEdges_v2));
static_assert(has<cudaError(CUgraph_st*, CUgraphNode_st**, unsigned long*)>(cudaGraphGetNodes));
static_assert(has<cudaError(CUgraph_st*, CUgraphNode_st**, unsigned long*)>(cudaGraphGetRootNodes));
static_assert(has<cudaError(CUgraphNode_st*, cudaHostNodeParams*)>(cudaGraphHostNodeGetParams));
static_assert(has<cudaError(CUgraphNode_st*,
    const cudaHostNodeParams*)>(cudaGraphHostNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st**, CUgraph_st*,
    unsigned long long)>(cudaGraphInstantiate));
static_assert(has<cudaError(CUgraphExec_st**, CUgraph_st*,
    unsigned long long)>(cudaGraphInstantiateWithFlags));
static_assert(has<cudaError(CUgraphExec_st**, CUgraph_st*,
    cudaGraphInstantiateParams_st*)>(cudaGraphInstantiateWithParams));
static_assert(has<cudaError(CUgraphNode_st*, CUgraphNode_st*)>(cudaGraphKernelNodeCopyAttributes));
static_assert(has<cudaError(CUgraphNode_st*, cudaLaunchAttributeID,
    cudaLaunchAttributeValue*)>(cudaGraphKernelNodeGetAttribute));
static_assert(has<cudaError(CUgraphNode_st*, cudaKernelNodeParams*)>(cudaGraphKernelNodeGetParams));
static_assert(has<cudaError(CUgraphNode_st*, cudaLaunchAttributeID,
    const cudaLaunchAttributeValue*)>(cudaGraphKernelNodeSetAttribute));
static_assert(has<cudaError(CUgraphNode_st*,
    const cudaKernelNodeParams*)>(cudaGraphKernelNodeSetParams));
static_assert(has<cudaError(CUgraphExec_st*, CUstream_st*)>(cudaGraphLaunch));
static_assert(has<cudaError(CUgraphNode_st*,
    cudaMemAllocNodeParams*)>(cudaGraphMemAllocNodeGetParams));
static_assert(has<cudaError(CUgraphNode_st*, void*)>(cudaGraphMemFreeNodeGetParams));
static_assert(has<cudaError(CUgraphNode_st*, cudaMemcpy3DParms*)>(cudaGraphMemcpyNodeGetParams));
static_assert(has<cudaError(CUgraphNode_st*,
    const cudaMemcpy3DParms*)>(cudaGraphMemcpyNodeSetParams));
static_assert(has<cudaError(CUgraphNode_st*, void*, const void*, unsigned long,
    cudaMemcpyKind)>(cudaGraphMemcpyNodeSetParams1D));
static_assert(has<cudaError(CUgraphNode_st*, void*, const void*, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaGraphMemcpyNodeSetParamsFromSymbol));
static_assert(has<cudaError(CUgraphNode_st*, const void*, const void*, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaGraphMemcpyNodeSetParamsToSymbol));
static_assert(has<cudaError(CUgraphNode_st*, cudaMemsetParams*)>(cudaGraphMemsetNodeGetParams));
static_assert(has<cudaError(CUgraphNode_st*,
    const cudaMemsetParams*)>(cudaGraphMemsetNodeSetParams));
static_assert(has<cudaError(CUgraphNode_st**, CUgraphNode_st*,
    CUgraph_st*)>(cudaGraphNodeFindInClone));
static_assert(has<cudaError(CUgraphNode_st*, CUgraphNode_st**,
    unsigned long*)>(cudaGraphNodeGetDependencies));
static_assert(has<cudaError(CUgraphNode_st*, CUgraphNode_st**, cudaGraphEdgeData_st*,
    unsigned long*)>(cudaGraphNodeGetDependencies_v2));
static_assert(has<cudaError(CUgraphNode_st*, CUgraphNode_st**,
    unsigned long*)>(cudaGraphNodeGetDependentNodes));
static_assert(has<cudaError(CUgraphNode_st*, CUgraphNode_st**, cudaGraphEdgeData_st*,
    unsigned long*)>(cudaGraphNodeGetDependentNodes_v2));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    unsigned int*)>(cudaGraphNodeGetEnabled));
static_assert(has<cudaError(CUgraphNode_st*, cudaGraphNodeType*)>(cudaGraphNodeGetType));
static_assert(has<cudaError(CUgraphExec_st*, CUgraphNode_st*,
    unsigned int)>(cudaGraphNodeSetEnabled));
static_assert(has<cudaError(CUgraphNode_st*, cudaGraphNodeParams*)>(cudaGraphNodeSetParams));
static_assert(has<cudaError(CUgraph_st*, CUuserObject_st*,
    unsigned int)>(cudaGraphReleaseUserObject));
static_assert(has<cudaError(CUgraph_st*, CUgraphNode_st* const*, CUgraphNode_st* const*,
    unsigned long)>(cudaGraphRemoveDependencies));
static_assert(has<cudaError(CUgraph_st*, CUgraphNode_st* const*, CUgraphNode_st* const*,
    const cudaGraphEdgeData_st*, unsigned long)>(cudaGraphRemoveDependencies_v2));
static_assert(has<cudaError(CUgraph_st*, CUuserObject_st*, unsigned int,
    unsigned int)>(cudaGraphRetainUserObject));
static_assert(has<cudaError(CUgraphExec_st*, CUstream_st*)>(cudaGraphUpload));
static_assert(has<cudaError(cudaGraphicsResource**, void*,
    unsigned int)>(cudaGraphicsEGLRegisterImage));
static_assert(has<cudaError(cudaGraphicsResource**, unsigned int,
    unsigned int)>(cudaGraphicsGLRegisterBuffer));
static_assert(has<cudaError(cudaGraphicsResource**, unsigned int, unsigned int,
    unsigned int)>(cudaGraphicsGLRegisterImage));
static_assert(has<cudaError(int, cudaGraphicsResource**, CUstream_st*)>(cudaGraphicsMapResources));
static_assert(has<cudaError(cudaEglFrame_st*, cudaGraphicsResource*, unsigned int,
    unsigned int)>(cudaGraphicsResourceGetMappedEglFrame));
static_assert(has<cudaError(cudaMipmappedArray**,
    cudaGraphicsResource*)>(cudaGraphicsResourceGetMappedMipmappedArray));
static_assert(has<cudaError(void**, unsigned long*,
    cudaGraphicsResource*)>(cudaGraphicsResourceGetMappedPointer));
static_assert(has<cudaError(cudaGraphicsResource*, unsigned int)>(cudaGraphicsResourceSetMapFlags));
static_assert(has<cudaError(cudaArray**, cudaGraphicsResource*, unsigned int,
    unsigned int)>(cudaGraphicsSubResourceGetMappedArray));
static_assert(has<cudaError(int, cudaGraphicsResource**,
    CUstream_st*)>(cudaGraphicsUnmapResources));
static_assert(has<cudaError(cudaGraphicsResource*)>(cudaGraphicsUnregisterResource));
static_assert(has<cudaError(cudaGraphicsResource**, unsigned int,
    unsigned int)>(cudaGraphicsVDPAURegisterOutputSurface));
static_assert(has<cudaError(cudaGraphicsResource**, unsigned int,
    unsigned int)>(cudaGraphicsVDPAURegisterVideoSurface));
static_assert(has<cudaError(void**, unsigned long, unsigned int)>(cudaHostAlloc));
static_assert(has<cudaError(void**, void*, unsigned int)>(cudaHostGetDevicePointer));
static_assert(has<cudaError(unsigned int*, void*)>(cudaHostGetFlags));
static_assert(has<cudaError(void*, unsigned long, unsigned int)>(cudaHostRegister));
static_assert(has<cudaError(void*)>(cudaHostUnregister));
static_assert(has<cudaError(CUexternalMemory_st**,
    const cudaExternalMemoryHandleDesc*)>(cudaImportExternalMemory));
static_assert(has<cudaError(CUexternalSemaphore_st**,
    const cudaExternalSemaphoreHandleDesc*)>(cudaImportExternalSemaphore));
static_assert(has<cudaError(int, unsigned int, unsigned int)>(cudaInitDevice));
static_assert(has<cudaError(void*)>(cudaIpcCloseMemHandle));
static_assert(has<cudaError(cudaIpcEventHandle_st*, CUevent_st*)>(cudaIpcGetEventHandle));
static_assert(has<cudaError(cudaIpcMemHandle_st*, void*)>(cudaIpcGetMemHandle));
static_assert(has<cudaError(CUevent_st**, cudaIpcEventHandle_st)>(cudaIpcOpenEventHandle));
static_assert(has<cudaError(void**, cudaIpcMemHandle_st, unsigned int)>(cudaIpcOpenMemHandle));
static_assert(has<cudaError(CUkern_st*, cudaFuncAttribute, int,
    int)>(cudaKernelSetAttributeForDevice));
static_assert(has<cudaError(const void*, dim3, dim3, void**, unsigned long,
    CUstream_st*)>(cudaLaunchCooperativeKernel));
static_assert(has<cudaError(cudaLaunchParams*, unsigned int,
    unsigned int)>(cudaLaunchCooperativeKernelMultiDevice));
static_assert(has<cudaError(CUstream_st*, void (*)(void*), void*)>(cudaLaunchHostFunc));
static_assert(has<cudaError(const void*, dim3, dim3, void**, unsigned long,
    CUstream_st*)>(cudaLaunchKernel));
static_assert(has<cudaError(const cudaLaunchConfig_st*, const void*, void**)>(cudaLaunchKernelExC));
static_assert(has<cudaError(CUkern_st**, unsigned int, CUlib_st*)>(cudaLibraryEnumerateKernels));
static_assert(has<cudaError(void**, unsigned long*, CUlib_st*, const char*)>(cudaLibraryGetGlobal));
static_assert(has<cudaError(CUkern_st**, CUlib_st*, const char*)>(cudaLibraryGetKernel));
static_assert(has<cudaError(unsigned int*, CUlib_st*)>(cudaLibraryGetKernelCount));
static_assert(has<cudaError(void**, unsigned long*, CUlib_st*,
    const char*)>(cudaLibraryGetManaged));
static_assert(has<cudaError(void**, CUlib_st*, const char*)>(cudaLibraryGetUnifiedFunction));
static_assert(has<cudaError(CUlib_st**, const void*, cudaJitOption*, void**, unsigned int,
    cudaLibraryOption*, void**, unsigned int)>(cudaLibraryLoadData));
static_assert(has<cudaError(CUlib_st**, const char*, cudaJitOption*, void**, unsigned int,
    cudaLibraryOption*, void**, unsigned int)>(cudaLibraryLoadFromFile));
static_assert(has<cudaError(CUlib_st*)>(cudaLibraryUnload));
static_assert(has<cudaError(void**, unsigned long)>(cudaMalloc));
static_assert(has<cudaError(cudaPitchedPtr*, cudaExtent)>(cudaMalloc3D));
static_assert(has<cudaError(cudaArray**, const cudaChannelFormatDesc*, cudaExtent,
    unsigned int)>(cudaMalloc3DArray));
static_assert(has<cudaError(cudaArray**, const cudaChannelFormatDesc*, unsigned long, unsigned long,
    unsigned int)>(cudaMallocArray));
static_assert(has<cudaError(void**, unsigned long, CUstream_st*)>(cudaMallocAsync));
static_assert(has<cudaError(void**, unsigned long, CUmemPoolHandle_st*,
    CUstream_st*)>(cudaMallocFromPoolAsync));
static_assert(has<cudaError(void**, unsigned long)>(cudaMallocHost));
static_assert(has<cudaError(void**, unsigned long, unsigned int)>(cudaMallocManaged));
static_assert(has<cudaError(cudaMipmappedArray**, const cudaChannelFormatDesc*, cudaExtent,
    unsigned int, unsigned int)>(cudaMallocMipmappedArray));
static_assert(has<cudaError(void**, unsigned long*, unsigned long,
    unsigned long)>(cudaMallocPitch));
static_assert(has<cudaError(const void*, unsigned long, cudaMemoryAdvise, int)>(cudaMemAdvise));
static_assert(has<cudaError(const void*, unsigned long, cudaMemoryAdvise,
    cudaMemLocation)>(cudaMemAdvise_v2));
static_assert(has<cudaError(unsigned long*, unsigned long*)>(cudaMemGetInfo));
static_assert(has<cudaError(CUmemPoolHandle_st**, const cudaMemPoolProps*)>(cudaMemPoolCreate));
static_assert(has<cudaError(CUmemPoolHandle_st*)>(cudaMemPoolDestroy));
static_assert(has<cudaError(cudaMemPoolPtrExportData*, void*)>(cudaMemPoolExportPointer));
static_assert(has<cudaError(void*, CUmemPoolHandle_st*, cudaMemAllocationHandleType,
    unsigned int)>(cudaMemPoolExportToShareableHandle));
static_assert(has<cudaError(cudaMemAccessFlags*, CUmemPoolHandle_st*,
    cudaMemLocation*)>(cudaMemPoolGetAccess));
static_assert(has<cudaError(CUmemPoolHandle_st*, cudaMemPoolAttr, void*)>(cudaMemPoolGetAttribute));
static_assert(has<cudaError(CUmemPoolHandle_st**, void*, cudaMemAllocationHandleType,
    unsigned int)>(cudaMemPoolImportFromShareableHandle));
static_assert(has<cudaError(void**, CUmemPoolHandle_st*,
    cudaMemPoolPtrExportData*)>(cudaMemPoolImportPointer));
static_assert(has<cudaError(CUmemPoolHandle_st*, const cudaMemAccessDesc*,
    unsigned long)>(cudaMemPoolSetAccess));
static_assert(has<cudaError(CUmemPoolHandle_st*, cudaMemPoolAttr, void*)>(cudaMemPoolSetAttribute));
static_assert(has<cudaError(CUmemPoolHandle_st*, unsigned long)>(cudaMemPoolTrimTo));
static_assert(has<cudaError(const void*, unsigned long, int, CUstream_st*)>(cudaMemPrefetchAsync));
static_assert(has<cudaError(const void*, unsigned long, cudaMemLocation, unsigned int,
    CUstream_st*)>(cudaMemPrefetchAsync_v2));
static_assert(has<cudaError(void*, unsigned long, cudaMemRangeAttribute, const void*,
    unsigned long)>(cudaMemRangeGetAttribute));
static_assert(has<cudaError(void**, unsigned long*, cudaMemRangeAttribute*, unsigned long,
    const void*, unsigned long)>(cudaMemRangeGetAttributes));
static_assert(has<cudaError(void*, const void*, unsigned long, cudaMemcpyKind)>(cudaMemcpy));
static_assert(has<cudaError(void*, unsigned long, const void*, unsigned long, unsigned long,
    unsigned long, cudaMemcpyKind)>(cudaMemcpy2D));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const cudaArray*,
    unsigned long, unsigned long, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaMemcpy2DArrayToArray));
static_assert(has<cudaError(void*, unsigned long, const void*, unsigned long, unsigned long,
    unsigned long, cudaMemcpyKind, CUstream_st*)>(cudaMemcpy2DAsync));
static_assert(has<cudaError(void*, unsigned long, const cudaArray*, unsigned long, unsigned long,
    unsigned long, unsigned long, cudaMemcpyKind)>(cudaMemcpy2DFromArray));
static_assert(has<cudaError(void*, unsigned long, const cudaArray*, unsigned long, unsigned long,
    unsigned long, unsigned long, cudaMemcpyKind, CUstream_st*)>(cudaMemcpy2DFromArrayAsync));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const void*, unsigned long,
    unsigned long, unsigned long, cudaMemcpyKind)>(cudaMemcpy2DToArray));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const void*, unsigned long,
    unsigned long, unsigned long, cudaMemcpyKind, CUstream_st*)>(cudaMemcpy2DToArrayAsync));
static_assert(has<cudaError(const cudaMemcpy3DParms*)>(cudaMemcpy3D));
static_assert(has<cudaError(const cudaMemcpy3DParms*, CUstream_st*)>(cudaMemcpy3DAsync));
static_assert(has<cudaError(unsigned long, cudaMemcpy3DBatchOp*, unsigned long*, unsigned long long,
    CUstream_st*)>(cudaMemcpy3DBatchAsync));
static_assert(has<cudaError(const cudaMemcpy3DPeerParms*)>(cudaMemcpy3DPeer));
static_assert(has<cudaError(const cudaMemcpy3DPeerParms*, CUstream_st*)>(cudaMemcpy3DPeerAsync));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const cudaArray*,
    unsigned long, unsigned long, unsigned long, cudaMemcpyKind)>(cudaMemcpyArrayToArray));
static_assert(has<cudaError(void*, const void*, unsigned long, cudaMemcpyKind,
    CUstream_st*)>(cudaMemcpyAsync));
static_assert(has<cudaError(void**, void**, unsigned long*, unsigned long, cudaMemcpyAttributes*,
    unsigned long*, unsigned long, unsigned long*, CUstream_st*)>(cudaMemcpyBatchAsync));
static_assert(has<cudaError(void*, const cudaArray*, unsigned long, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaMemcpyFromArray));
static_assert(has<cudaError(void*, const cudaArray*, unsigned long, unsigned long, unsigned long,
    cudaMemcpyKind, CUstream_st*)>(cudaMemcpyFromArrayAsync));
static_assert(has<cudaError(void*, const void*, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaMemcpyFromSymbol));
static_assert(has<cudaError(void*, const void*, unsigned long, unsigned long, cudaMemcpyKind,
    CUstream_st*)>(cudaMemcpyFromSymbolAsync));
static_assert(has<cudaError(void*, int, const void*, int, unsigned long)>(cudaMemcpyPeer));
static_assert(has<cudaError(void*, int, const void*, int, unsigned long,
    CUstream_st*)>(cudaMemcpyPeerAsync));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const void*, unsigned long,
    cudaMemcpyKind)>(cudaMemcpyToArray));
static_assert(has<cudaError(cudaArray*, unsigned long, unsigned long, const void*, unsigned long,
    cudaMemcpyKind, CUstream_st*)>(cudaMemcpyToArrayAsync));
static_assert(has<cudaError(const void*, const void*, unsigned long, unsigned long,
    cudaMemcpyKind)>(cudaMemcpyToSymbol));
static_assert(has<cudaError(const void*, const void*, unsigned long, unsigned long, cudaMemcpyKind,
    CUstream_st*)>(cudaMemcpyToSymbolAsync));
static_assert(has<cudaError(void*, int, unsigned long)>(cudaMemset));
static_assert(has<cudaError(void*, unsigned long, int, unsigned long,
    unsigned long)>(cudaMemset2D));
static_assert(has<cudaError(void*, unsigned long, int, unsigned long, unsigned long,
    CUstream_st*)>(cudaMemset2DAsync));
static_assert(has<cudaError(cudaPitchedPtr, int, cudaExtent)>(cudaMemset3D));
static_assert(has<cudaError(cudaPitchedPtr, int, cudaExtent, CUstream_st*)>(cudaMemset3DAsync));
static_assert(has<cudaError(void*, int, unsigned long, CUstream_st*)>(cudaMemsetAsync));
static_assert(has<cudaError(cudaArrayMemoryRequirements*, cudaMipmappedArray*,
    int)>(cudaMipmappedArrayGetMemoryRequirements));
static_assert(has<cudaError(cudaArraySparseProperties*,
    cudaMipmappedArray*)>(cudaMipmappedArrayGetSparseProperties));
static_assert(has<cudaError(unsigned long*, const void*, int,
    int)>(cudaOccupancyAvailableDynamicSMemPerBlock));
static_assert(has<cudaError(int*, const void*, int,
    unsigned long)>(cudaOccupancyMaxActiveBlocksPerMultiprocessor));
static_assert(has<cudaError(int*, const void*, int, unsigned long,
    unsigned int)>(cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags));
static_assert(has<cudaError(int*, const void*,
    const cudaLaunchConfig_st*)>(cudaOccupancyMaxActiveClusters));
static_assert(has<cudaError(int*, const void*,
    const cudaLaunchConfig_st*)>(cudaOccupancyMaxPotentialClusterSize));
static_assert(has<cudaError()>(cudaPeekAtLastError));
static_assert(has<cudaError(cudaPointerAttributes*, const void*)>(cudaPointerGetAttributes));
static_assert(has<cudaError()>(cudaProfilerStart));
static_assert(has<cudaError()>(cudaProfilerStop));
static_assert(has<cudaError(int*)>(cudaRuntimeGetVersion));
static_assert(has<cudaError(int)>(cudaSetDevice));
static_assert(has<cudaError(unsigned int)>(cudaSetDeviceFlags));
static_assert(has<cudaError(double*)>(cudaSetDoubleForDevice));
static_assert(has<cudaError(double*)>(cudaSetDoubleForHost));
static_assert(has<cudaError(int*, int)>(cudaSetValidDevices));
static_assert(has<cudaError(CUexternalSemaphore_st* const*,
    const cudaExternalSemaphoreSignalParams*, unsigned int,
    CUstream_st*)>(cudaSignalExternalSemaphoresAsync_v2));
static_assert(has<cudaError(CUstream_st*, void (*)(CUstream_st*, cudaError, void*), void*,
    unsigned int)>(cudaStreamAddCallback));
static_assert(has<cudaError(CUstream_st*, void*, unsigned long,
    unsigned int)>(cudaStreamAttachMemAsync));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureMode)>(cudaStreamBeginCapture));
static_assert(has<cudaError(CUstream_st*, CUgraph_st*, CUgraphNode_st* const*,
    const cudaGraphEdgeData_st*, unsigned long,
    cudaStreamCaptureMode)>(cudaStreamBeginCaptureToGraph));
static_assert(has<cudaError(CUstream_st*, CUstream_st*)>(cudaStreamCopyAttributes));
static_assert(has<cudaError(CUstream_st**)>(cudaStreamCreate));
static_assert(has<cudaError(CUstream_st**, unsigned int)>(cudaStreamCreateWithFlags));
static_assert(has<cudaError(CUstream_st**, unsigned int, int)>(cudaStreamCreateWithPriority));
static_assert(has<cudaError(CUstream_st*)>(cudaStreamDestroy));
static_assert(has<cudaError(CUstream_st*, CUgraph_st**)>(cudaStreamEndCapture));
static_assert(has<cudaError(CUstream_st*, cudaLaunchAttributeID,
    cudaLaunchAttributeValue*)>(cudaStreamGetAttribute));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureStatus*, unsigned long long*,
    CUgraph_st**, CUgraphNode_st* const**, unsigned long*)>(cudaStreamGetCaptureInfo_v2));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureStatus*, unsigned long long*,
    CUgraph_st**, CUgraphNode_st* const**, const cudaGraphEdgeData_st**,
    unsigned long*)>(cudaStreamGetCaptureInfo_v3));
static_assert(has<cudaError(CUstream_st*, int*)>(cudaStreamGetDevice));
static_assert(has<cudaError(CUstream_st*, unsigned int*)>(cudaStreamGetFlags));
static_assert(has<cudaError(CUstream_st*, unsigned long long*)>(cudaStreamGetId));
static_assert(has<cudaError(CUstream_st*, int*)>(cudaStreamGetPriority));
static_assert(has<cudaError(CUstream_st*, cudaStreamCaptureStatus*)>(cudaStreamIsCapturing));
static_assert(has<cudaError(CUstream_st*)>(cudaStreamQuery));
static_assert(has<cudaError(CUstream_st*, cudaLaunchAttributeID,
    const cudaLaunchAttributeValue*)>(cudaStreamSetAttribute));
static_assert(has<cudaError(CUstream_st*)>(cudaStreamSynchronize));
static_assert(has<cudaError(CUstream_st*, CUgraphNode_st**, unsigned long,
    unsigned int)>(cudaStreamUpdateCaptureDependencies));
static_assert(has<cudaError(CUstream_st*, CUgraphNode_st**, const cudaGraphEdgeData_st*,
    unsigned long, unsigned int)>(cudaStreamUpdateCaptureDependencies_v2));
static_assert(has<cudaError(CUstream_st*, CUevent_st*, unsigned int)>(cudaStreamWaitEvent));
static_assert(has<cudaError(cudaStreamCaptureMode*)>(cudaThreadExchangeStreamCaptureMode));
static_assert(has<cudaError()>(cudaThreadExit));
static_assert(has<cudaError(cudaFuncCache*)>(cudaThreadGetCacheConfig));
static_assert(has<cudaError(unsigned long*, cudaLimit)>(cudaThreadGetLimit));
static_assert(has<cudaError(cudaFuncCache)>(cudaThreadSetCacheConfig));
static_assert(has<cudaError(cudaLimit, unsigned long)>(cudaThreadSetLimit));
static_assert(has<cudaError()>(cudaThreadSynchronize));
static_assert(has<cudaError(CUuserObject_st**, void*, void (*)(void*), unsigned int,
    unsigned int)>(cudaUserObjectCreate));
static_assert(has<cudaError(CUuserObject_st*, unsigned int)>(cudaUserObjectRelease));
static_assert(has<cudaError(CUuserObject_st*, unsigned int)>(cudaUserObjectRetain));
static_assert(has<cudaError(int*, unsigned int,
    unsigned int (*)(unsigned int, unsigned int, void**))>(cudaVDPAUGetDevice));
static_assert(has<cudaError(int, unsigned int,
    unsigned int (*)(unsigned int, unsigned int, void**))>(cudaVDPAUSetVDPAUDevice));
static_assert(has<cudaError(CUexternalSemaphore_st* const*, const cudaExternalSemaphoreWaitParams*,
    unsigned int, CUstream_st*)>(cudaWaitExternalSemaphoresAsync_v2));

// Structures
static_assert(sizeof(CUuuid_st) == 16);
static_assert(alignof(CUuuid_st) == 1);
static_assert(offsetof(CUuuid_st, bytes) == 0);
static_assert(sizeof(char1) == 1);
static_assert(alignof(char1) == 1);
static_assert(offsetof(char1, x) == 0);
static_assert(sizeof(char2) == 2);
static_assert(alignof(char2) == 2);
static_assert(offsetof(char2, x) == 0);
static_assert(offsetof(char2, y) == 1);
static_assert(sizeof(char3) == 3);
static_assert(alignof(char3) == 1);
static_assert(offsetof(char3, x) == 0);
static_assert(offsetof(char3, y) == 1);
static_assert(offsetof(char3, z) == 2);
static_assert(sizeof(char4) == 4);
static_assert(alignof(char4) == 4);
static_assert(offsetof(char4, x) == 0);
static_assert(offsetof(char4, y) == 1);
static_assert(offsetof(char4, z) == 2);
static_assert(offsetof(char4, w) == 3);
static_assert(sizeof(cudaAccessPolicyWindow) == 32);
static_assert(alignof(cudaAccessPolicyWindow) == 8);
static_assert(offsetof(cudaAccessPolicyWindow, base_ptr) == 0);
static_assert(offsetof(cudaAccessPolicyWindow, num_bytes) == 8);
static_assert(offsetof(cudaAccessPolicyWindow, hitRatio) == 16);
static_assert(offsetof(cudaAccessPolicyWindow, hitProp) == 20);
static_assert(offsetof(cudaAccessPolicyWindow, missProp) == 24);
static_assert(sizeof(cudaArrayMemoryRequirements) == 32);
static_assert(alignof(cudaArrayMemoryRequirements) == 8);
static_assert(offsetof(cudaArrayMemoryRequirements, size) == 0);
static_assert(offsetof(cudaArrayMemoryRequirements, alignment) == 8);
static_assert(offsetof(cudaArrayMemoryRequirements, reserved) == 16);
static_assert(sizeof(cudaArraySparseProperties) == 48);
static_assert(alignof(cudaArraySparseProperties) == 8);
static_assert(offsetof(cudaArraySparseProperties, tileExtent) == 0);
static_assert(offsetof(cudaArraySparseProperties, tileExtent.width) == 0);
static_assert(offsetof(cudaArraySparseProperties, tileExtent.height) == 4);
static_assert(offsetof(cudaArraySparseProperties, tileExtent.depth) == 8);
static_assert(offsetof(cudaArraySparseProperties, miptailFirstLevel) == 12);
static_assert(offsetof(cudaArraySparseProperties, miptailSize) == 16);
static_assert(offsetof(cudaArraySparseProperties, flags) == 24);
static_assert(offsetof(cudaArraySparseProperties, reserved) == 28);
static_assert(sizeof(cudaAsyncNotificationInfo) == 16);
static_assert(alignof(cudaAsyncNotificationInfo) == 8);
static_assert(offsetof(cudaAsyncNotificationInfo, type) == 0);
static_assert(offsetof(cudaAsyncNotificationInfo, info) == 8);
static_assert(offsetof(cudaAsyncNotificationInfo, info.overBudget) == 8);
static_assert(offsetof(cudaAsyncNotificationInfo, info.overBudget.bytesOverBudget) == 8);
static_assert(sizeof(cudaChannelFormatDesc) == 20);
static_assert(alignof(cudaChannelFormatDesc) == 4);
static_assert(offsetof(cudaChannelFormatDesc, x) == 0);
static_assert(offsetof(cudaChannelFormatDesc, y) == 4);
static_assert(offsetof(cudaChannelFormatDesc, z) == 8);
static_assert(offsetof(cudaChannelFormatDesc, w) == 12);
static_assert(offsetof(cudaChannelFormatDesc, f) == 16);
static_assert(sizeof(cudaChildGraphNodeParams) == 16);
static_assert(alignof(cudaChildGraphNodeParams) == 8);
static_assert(offsetof(cudaChildGraphNodeParams, graph) == 0);
static_assert(offsetof(cudaChildGraphNodeParams, ownership) == 8);
static_assert(sizeof(cudaConditionalNodeParams) == 24);
static_assert(alignof(cudaConditionalNodeParams) == 8);
static_assert(offsetof(cudaConditionalNodeParams, handle) == 0);
static_assert(offsetof(cudaConditionalNodeParams, type) == 8);
static_assert(offsetof(cudaConditionalNodeParams, size) == 12);
static_assert(offsetof(cudaConditionalNodeParams, phGraph_out) == 16);
static_assert(sizeof(cudaDeviceProp) == 1032);
static_assert(alignof(cudaDeviceProp) == 8);
static_assert(offsetof(cudaDeviceProp, name) == 0);
static_assert(offsetof(cudaDeviceProp, uuid) == 256);
static_assert(offsetof(cudaDeviceProp, luid) == 272);
static_assert(offsetof(cudaDeviceProp, luidDeviceNodeMask) == 280);
static_assert(offsetof(cudaDeviceProp, totalGlobalMem) == 288);
static_assert(offsetof(cudaDeviceProp, sharedMemPerBlock) == 296);
static_assert(offsetof(cudaDeviceProp, regsPerBlock) == 304);
static_assert(offsetof(cudaDeviceProp, warpSize) == 308);
static_assert(offsetof(cudaDeviceProp, memPitch) == 312);
static_assert(offsetof(cudaDeviceProp, maxThreadsPerBlock) == 320);
static_assert(offsetof(cudaDeviceProp, maxThreadsDim) == 324);
static_assert(offsetof(cudaDeviceProp, maxGridSize) == 336);
static_assert(offsetof(cudaDeviceProp, clockRate) == 348);
static_assert(offsetof(cudaDeviceProp, totalConstMem) == 352);
static_assert(offsetof(cudaDeviceProp, major) == 360);
static_assert(offsetof(cudaDeviceProp, minor) == 364);
static_assert(offsetof(cudaDeviceProp, textureAlignment) == 368);
static_assert(offsetof(cudaDeviceProp, texturePitchAlignment) == 376);
static_assert(offsetof(cudaDeviceProp, deviceOverlap) == 384);
static_assert(offsetof(cudaDeviceProp, multiProcessorCount) == 388);
static_assert(offsetof(cudaDeviceProp, kernelExecTimeoutEnabled) == 392);
static_assert(offsetof(cudaDeviceProp, integrated) == 396);
static_assert(offsetof(cudaDeviceProp, canMapHostMemory) == 400);
static_assert(offsetof(cudaDeviceProp, computeMode) == 404);
static_assert(offsetof(cudaDeviceProp, maxTexture1D) == 408);
static_assert(offsetof(cudaDeviceProp, maxTexture1DMipmap) == 412);
static_assert(offsetof(cudaDeviceProp, maxTexture1DLinear) == 416);
static_assert(offsetof(cudaDeviceProp, maxTexture2D) == 420);
static_assert(offsetof(cudaDeviceProp, maxTexture2DMipmap) == 428);
static_assert(offsetof(cudaDeviceProp, maxTexture2DLinear) == 436);
static_assert(offsetof(cudaDeviceProp, maxTexture2DGather) == 448);
static_assert(offsetof(cudaDeviceProp, maxTexture3D) == 456);
static_assert(offsetof(cudaDeviceProp, maxTexture3DAlt) == 468);
static_assert(offsetof(cudaDeviceProp, maxTextureCubemap) == 480);
static_assert(offsetof(cudaDeviceProp, maxTexture1DLayered) == 484);
static_assert(offsetof(cudaDeviceProp, maxTexture2DLayered) == 492);
static_assert(offsetof(cudaDeviceProp, maxTextureCubemapLayered) == 504);
static_assert(offsetof(cudaDeviceProp, maxSurface1D) == 512);
static_assert(offsetof(cudaDeviceProp, maxSurface2D) == 516);
static_assert(offsetof(cudaDeviceProp, maxSurface3D) == 524);
static_assert(offsetof(cudaDeviceProp, maxSurface1DLayered) == 536);
static_assert(offsetof(cudaDeviceProp, maxSurface2DLayered) == 544);
static_assert(offsetof(cudaDeviceProp, maxSurfaceCubemap) == 556);
static_assert(offsetof(cudaDeviceProp, maxSurfaceCubemapLayered) == 560);
static_assert(offsetof(cudaDeviceProp, surfaceAlignment) == 568);
static_assert(offsetof(cudaDeviceProp, concurrentKernels) == 576);
static_assert(offsetof(cudaDeviceProp, ECCEnabled) == 580);
static_assert(offsetof(cudaDeviceProp, pciBusID) == 584);
static_assert(offsetof(cudaDeviceProp, pciDeviceID) == 588);
static_assert(offsetof(cudaDeviceProp, pciDomainID) == 592);
static_assert(offsetof(cudaDeviceProp, tccDriver) == 596);
static_assert(offsetof(cudaDeviceProp, asyncEngineCount) == 600);
static_assert(offsetof(cudaDeviceProp, unifiedAddressing) == 604);
static_assert(offsetof(cudaDeviceProp, memoryClockRate) == 608);
static_assert(offsetof(cudaDeviceProp, memoryBusWidth) == 612);
static_assert(offsetof(cudaDeviceProp, l2CacheSize) == 616);
static_assert(offsetof(cudaDeviceProp, persistingL2CacheMaxSize) == 620);
static_assert(offsetof(cudaDeviceProp, maxThreadsPerMultiProcessor) == 624);
static_assert(offsetof(cudaDeviceProp, streamPrioritiesSupported) == 628);
static_assert(offsetof(cudaDeviceProp, globalL1CacheSupported) == 632);
static_assert(offsetof(cudaDeviceProp, localL1CacheSupported) == 636);
static_assert(offsetof(cudaDeviceProp, sharedMemPerMultiprocessor) == 640);
static_assert(offsetof(cudaDeviceProp, regsPerMultiprocessor) == 648);
static_assert(offsetof(cudaDeviceProp, managedMemory) == 652);
static_assert(offsetof(cudaDeviceProp, isMultiGpuBoard) == 656);
static_assert(offsetof(cudaDeviceProp, multiGpuBoardGroupID) == 660);
static_assert(offsetof(cudaDeviceProp, hostNativeAtomicSupported) == 664);
static_assert(offsetof(cudaDeviceProp, singleToDoublePrecisionPerfRatio) == 668);
static_assert(offsetof(cudaDeviceProp, pageableMemoryAccess) == 672);
static_assert(offsetof(cudaDeviceProp, concurrentManagedAccess) == 676);
static_assert(offsetof(cudaDeviceProp, computePreemptionSupported) == 680);
static_assert(offsetof(cudaDeviceProp, canUseHostPointerForRegisteredMem) == 684);
static_assert(offsetof(cudaDeviceProp, cooperativeLaunch) == 688);
static_assert(offsetof(cudaDeviceProp, cooperativeMultiDeviceLaunch) == 692);
static_assert(offsetof(cudaDeviceProp, sharedMemPerBlockOptin) == 696);
static_assert(offsetof(cudaDeviceProp, pageableMemoryAccessUsesHostPageTables) == 704);
static_assert(offsetof(cudaDeviceProp, directManagedMemAccessFromHost) == 708);
static_assert(offsetof(cudaDeviceProp, maxBlocksPerMultiProcessor) == 712);
static_assert(offsetof(cudaDeviceProp, accessPolicyMaxWindowSize) == 716);
static_assert(offsetof(cudaDeviceProp, reservedSharedMemPerBlock) == 720);
static_assert(offsetof(cudaDeviceProp, hostRegisterSupported) == 728);
static_assert(offsetof(cudaDeviceProp, sparseCudaArraySupported) == 732);
static_assert(offsetof(cudaDeviceProp, hostRegisterReadOnlySupported) == 736);
static_assert(offsetof(cudaDeviceProp, timelineSemaphoreInteropSupported) == 740);
static_assert(offsetof(cudaDeviceProp, memoryPoolsSupported) == 744);
static_assert(offsetof(cudaDeviceProp, gpuDirectRDMASupported) == 748);
static_assert(offsetof(cudaDeviceProp, gpuDirectRDMAFlushWritesOptions) == 752);
static_assert(offsetof(cudaDeviceProp, gpuDirectRDMAWritesOrdering) == 756);
static_assert(offsetof(cudaDeviceProp, memoryPoolSupportedHandleTypes) == 760);
static_assert(offsetof(cudaDeviceProp, deferredMappingCudaArraySupported) == 764);
static_assert(offsetof(cudaDeviceProp, ipcEventSupported) == 768);
static_assert(offsetof(cudaDeviceProp, clusterLaunch) == 772);
static_assert(offsetof(cudaDeviceProp, unifiedFunctionPointers) == 776);
static_assert(offsetof(cudaDeviceProp, reserved) == 780);
static_assert(sizeof(cudaEglFrame_st) == 280);
static_assert(alignof(cudaEglFrame_st) == 8);
static_assert(offsetof(cudaEglFrame_st, frame) == 0);
static_assert(offsetof(cudaEglFrame_st, frame.pArray) == 0);
static_assert(offsetof(cudaEglFrame_st, frame.pPitch) == 0);
static_assert(offsetof(cudaEglFrame_st, planeDesc) == 96);
static_assert(offsetof(cudaEglFrame_st, planeCount) == 264);
static_assert(offsetof(cudaEglFrame_st, frameType) == 268);
static_assert(offsetof(cudaEglFrame_st, eglColorFormat) == 272);
static_assert(sizeof(cudaEglPlaneDesc_st) == 56);
static_assert(alignof(cudaEglPlaneDesc_st) == 4);
static_assert(offsetof(cudaEglPlaneDesc_st, width) == 0);
static_assert(offsetof(cudaEglPlaneDesc_st, height) == 4);
static_assert(offsetof(cudaEglPlaneDesc_st, depth) == 8);
static_assert(offsetof(cudaEglPlaneDesc_st, pitch) == 12);
static_assert(offsetof(cudaEglPlaneDesc_st, numChannels) == 16);
static_assert(offsetof(cudaEglPlaneDesc_st, channelDesc) == 20);
static_assert(offsetof(cudaEglPlaneDesc_st, reserved) == 40);
static_assert(sizeof(cudaEventRecordNodeParams) == 8);
static_assert(alignof(cudaEventRecordNodeParams) == 8);
static_assert(offsetof(cudaEventRecordNodeParams, event) == 0);
static_assert(sizeof(cudaEventWaitNodeParams) == 8);
static_assert(alignof(cudaEventWaitNodeParams) == 8);
static_assert(offsetof(cudaEventWaitNodeParams, event) == 0);
static_assert(sizeof(cudaExtent) == 24);
static_assert(alignof(cudaExtent) == 8);
static_assert(offsetof(cudaExtent, width) == 0);
static_assert(offsetof(cudaExtent, height) == 8);
static_assert(offsetof(cudaExtent, depth) == 16);
static_assert(sizeof(cudaExternalMemoryBufferDesc) == 24);
static_assert(alignof(cudaExternalMemoryBufferDesc) == 8);
static_assert(offsetof(cudaExternalMemoryBufferDesc, offset) == 0);
static_assert(offsetof(cudaExternalMemoryBufferDesc, size) == 8);
static_assert(offsetof(cudaExternalMemoryBufferDesc, flags) == 16);
static_assert(sizeof(cudaExternalMemoryHandleDesc) == 40);
static_assert(alignof(cudaExternalMemoryHandleDesc) == 8);
static_assert(offsetof(cudaExternalMemoryHandleDesc, type) == 0);
static_assert(offsetof(cudaExternalMemoryHandleDesc, handle) == 8);
static_assert(offsetof(cudaExternalMemoryHandleDesc, handle.fd) == 8);
static_assert(offsetof(cudaExternalMemoryHandleDesc, handle.win32) == 8);
static_assert(offsetof(cudaExternalMemoryHandleDesc, handle.win32.handle) == 8);
static_assert(offsetof(cudaExternalMemoryHandleDesc, handle.win32.name) == 16);
static_assert(offsetof(cudaExternalMemoryHandleDesc, handle.nvSciBufObject) == 8);
static_assert(offsetof(cudaExternalMemoryHandleDesc, size) == 24);
static_assert(offsetof(cudaExternalMemoryHandleDesc, flags) == 32);
static_assert(sizeof(cudaExternalMemoryMipmappedArrayDesc) == 64);
static_assert(alignof(cudaExternalMemoryMipmappedArrayDesc) == 8);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, offset) == 0);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, formatDesc) == 8);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, extent) == 32);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, flags) == 56);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, numLevels) == 60);
static_assert(sizeof(cudaExternalSemaphoreHandleDesc) == 32);
static_assert(alignof(cudaExternalSemaphoreHandleDesc) == 8);
static_assert(offsetof(cudaExternalSemaphoreHandleDesc, type) == 0);
static_assert(offsetof(cudaExternalSemaphoreHandleDesc, handle) == 8);
static_assert(offsetof(cudaExternalSemaphoreHandleDesc, handle.fd) == 8);
static_assert(offsetof(cudaExternalSemaphoreHandleDesc, handle.win32) == 8);
static_assert(offsetof(cudaExternalSemaphoreHandleDesc, handle.win32.handle) == 8);
static_assert(offsetof(cudaExternalSemaphoreHandleDesc, handle.win32.name) == 16);
static_assert(offsetof(cudaExternalSemaphoreHandleDesc, handle.nvSciSyncObj) == 8);
static_assert(offsetof(cudaExternalSemaphoreHandleDesc, flags) == 24);
static_assert(sizeof(cudaExternalSemaphoreSignalNodeParams) == 24);
static_assert(alignof(cudaExternalSemaphoreSignalNodeParams) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParams, extSemArray) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParams, paramsArray) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParams, numExtSems) == 16);
static_assert(sizeof(cudaExternalSemaphoreSignalNodeParamsV2) == 24);
static_assert(alignof(cudaExternalSemaphoreSignalNodeParamsV2) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParamsV2, extSemArray) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParamsV2, paramsArray) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParamsV2, numExtSems) == 16);
static_assert(sizeof(cudaExternalSemaphoreSignalParams) == 144);
static_assert(alignof(cudaExternalSemaphoreSignalParams) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, params) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, params.fence) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, params.fence.value) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, params.nvSciSync) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, params.nvSciSync.fence) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, params.nvSciSync.reserved) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, params.keyedMutex) == 16);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, params.keyedMutex.key) == 16);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, params.reserved) == 24);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, flags) == 72);
static_assert(offsetof(cudaExternalSemaphoreSignalParams, reserved) == 76);
static_assert(sizeof(cudaExternalSemaphoreWaitNodeParams) == 24);
static_assert(alignof(cudaExternalSemaphoreWaitNodeParams) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParams, extSemArray) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParams, paramsArray) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParams, numExtSems) == 16);
static_assert(sizeof(cudaExternalSemaphoreWaitNodeParamsV2) == 24);
static_assert(alignof(cudaExternalSemaphoreWaitNodeParamsV2) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParamsV2, extSemArray) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParamsV2, paramsArray) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParamsV2, numExtSems) == 16);
static_assert(sizeof(cudaExternalSemaphoreWaitParams) == 144);
static_assert(alignof(cudaExternalSemaphoreWaitParams) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params.fence) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params.fence.value) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params.nvSciSync) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params.nvSciSync.fence) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params.nvSciSync.reserved) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params.keyedMutex) == 16);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params.keyedMutex.key) == 16);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params.keyedMutex.timeoutMs) == 24);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, params.reserved) == 32);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, flags) == 72);
static_assert(offsetof(cudaExternalSemaphoreWaitParams, reserved) == 76);
static_assert(sizeof(cudaFuncAttributes) == 144);
static_assert(alignof(cudaFuncAttributes) == 8);
static_assert(offsetof(cudaFuncAttributes, sharedSizeBytes) == 0);
static_assert(offsetof(cudaFuncAttributes, constSizeBytes) == 8);
static_assert(offsetof(cudaFuncAttributes, localSizeBytes) == 16);
static_assert(offsetof(cudaFuncAttributes, maxThreadsPerBlock) == 24);
static_assert(offsetof(cudaFuncAttributes, numRegs) == 28);
static_assert(offsetof(cudaFuncAttributes, ptxVersion) == 32);
static_assert(offsetof(cudaFuncAttributes, binaryVersion) == 36);
static_assert(offsetof(cudaFuncAttributes, cacheModeCA) == 40);
static_assert(offsetof(cudaFuncAttributes, maxDynamicSharedSizeBytes) == 44);
static_assert(offsetof(cudaFuncAttributes, preferredShmemCarveout) == 48);
static_assert(offsetof(cudaFuncAttributes, clusterDimMustBeSet) == 52);
static_assert(offsetof(cudaFuncAttributes, requiredClusterWidth) == 56);
static_assert(offsetof(cudaFuncAttributes, requiredClusterHeight) == 60);
static_assert(offsetof(cudaFuncAttributes, requiredClusterDepth) == 64);
static_assert(offsetof(cudaFuncAttributes, clusterSchedulingPolicyPreference) == 68);
static_assert(offsetof(cudaFuncAttributes, nonPortableClusterSizeAllowed) == 72);
static_assert(offsetof(cudaFuncAttributes, reserved) == 76);
static_assert(sizeof(cudaGraphEdgeData_st) == 8);
static_assert(alignof(cudaGraphEdgeData_st) == 1);
static_assert(offsetof(cudaGraphEdgeData_st, from_port) == 0);
static_assert(offsetof(cudaGraphEdgeData_st, to_port) == 1);
static_assert(offsetof(cudaGraphEdgeData_st, type) == 2);
static_assert(offsetof(cudaGraphEdgeData_st, reserved) == 3);
static_assert(sizeof(cudaGraphExecUpdateResultInfo_st) == 24);
static_assert(alignof(cudaGraphExecUpdateResultInfo_st) == 8);
static_assert(offsetof(cudaGraphExecUpdateResultInfo_st, result) == 0);
static_assert(offsetof(cudaGraphExecUpdateResultInfo_st, errorNode) == 8);
static_assert(offsetof(cudaGraphExecUpdateResultInfo_st, errorFromNode) == 16);
static_assert(sizeof(cudaGraphInstantiateParams_st) == 32);
static_assert(alignof(cudaGraphInstantiateParams_st) == 8);
static_assert(offsetof(cudaGraphInstantiateParams_st, flags) == 0);
static_assert(offsetof(cudaGraphInstantiateParams_st, uploadStream) == 8);
static_assert(offsetof(cudaGraphInstantiateParams_st, errNode_out) == 16);
static_assert(offsetof(cudaGraphInstantiateParams_st, result_out) == 24);
static_assert(sizeof(cudaGraphKernelNodeUpdate) == 40);
static_assert(alignof(cudaGraphKernelNodeUpdate) == 8);
static_assert(offsetof(cudaGraphKernelNodeUpdate, node) == 0);
static_assert(offsetof(cudaGraphKernelNodeUpdate, field) == 8);
static_assert(offsetof(cudaGraphKernelNodeUpdate, updateData) == 16);
static_assert(offsetof(cudaGraphKernelNodeUpdate, updateData.gridDim) == 16);
static_assert(offsetof(cudaGraphKernelNodeUpdate, updateData.param) == 16);
static_assert(offsetof(cudaGraphKernelNodeUpdate, updateData.param.pValue) == 16);
static_assert(offsetof(cudaGraphKernelNodeUpdate, updateData.param.offset) == 24);
static_assert(offsetof(cudaGraphKernelNodeUpdate, updateData.param.size) == 32);
static_assert(offsetof(cudaGraphKernelNodeUpdate, updateData.isEnabled) == 16);
static_assert(sizeof(cudaGraphNodeParams) == 256);
static_assert(alignof(cudaGraphNodeParams) == 8);
static_assert(offsetof(cudaGraphNodeParams, type) == 0);
static_assert(offsetof(cudaGraphNodeParams, reserved0) == 4);
static_assert(offsetof(cudaGraphNodeParams, reserved1) == 16);
static_assert(offsetof(cudaGraphNodeParams, kernel) == 16);
static_assert(offsetof(cudaGraphNodeParams, memcpy) == 16);
static_assert(offsetof(cudaGraphNodeParams, memset) == 16);
static_assert(offsetof(cudaGraphNodeParams, host) == 16);
static_assert(offsetof(cudaGraphNodeParams, graph) == 16);
static_assert(offsetof(cudaGraphNodeParams, eventWait) == 16);
static_assert(offsetof(cudaGraphNodeParams, eventRecord) == 16);
static_assert(offsetof(cudaGraphNodeParams, extSemSignal) == 16);
static_assert(offsetof(cudaGraphNodeParams, extSemWait) == 16);
static_assert(offsetof(cudaGraphNodeParams, alloc) == 16);
static_assert(offsetof(cudaGraphNodeParams, free) == 16);
static_assert(offsetof(cudaGraphNodeParams, conditional) == 16);
static_assert(offsetof(cudaGraphNodeParams, reserved2) == 248);
static_assert(sizeof(cudaHostNodeParams) == 16);
static_assert(alignof(cudaHostNodeParams) == 8);
static_assert(offsetof(cudaHostNodeParams, fn) == 0);
static_assert(offsetof(cudaHostNodeParams, userData) == 8);
static_assert(sizeof(cudaHostNodeParamsV2) == 16);
static_assert(alignof(cudaHostNodeParamsV2) == 8);
static_assert(offsetof(cudaHostNodeParamsV2, fn) == 0);
static_assert(offsetof(cudaHostNodeParamsV2, userData) == 8);
static_assert(sizeof(cudaIpcEventHandle_st) == 64);
static_assert(alignof(cudaIpcEventHandle_st) == 1);
static_assert(offsetof(cudaIpcEventHandle_st, reserved) == 0);
static_assert(sizeof(cudaIpcMemHandle_st) == 64);
static_assert(alignof(cudaIpcMemHandle_st) == 1);
static_assert(offsetof(cudaIpcMemHandle_st, reserved) == 0);
static_assert(sizeof(cudaKernelNodeParams) == 56);
static_assert(alignof(cudaKernelNodeParams) == 8);
static_assert(offsetof(cudaKernelNodeParams, func) == 0);
static_assert(offsetof(cudaKernelNodeParams, gridDim) == 8);
static_assert(offsetof(cudaKernelNodeParams, blockDim) == 20);
static_assert(offsetof(cudaKernelNodeParams, sharedMemBytes) == 32);
static_assert(offsetof(cudaKernelNodeParams, kernelParams) == 40);
static_assert(offsetof(cudaKernelNodeParams, extra) == 48);
static_assert(sizeof(cudaKernelNodeParamsV2) == 56);
static_assert(alignof(cudaKernelNodeParamsV2) == 8);
static_assert(offsetof(cudaKernelNodeParamsV2, func) == 0);
static_assert(offsetof(cudaKernelNodeParamsV2, gridDim) == 8);
static_assert(offsetof(cudaKernelNodeParamsV2, blockDim) == 20);
static_assert(offsetof(cudaKernelNodeParamsV2, sharedMemBytes) == 32);
static_assert(offsetof(cudaKernelNodeParamsV2, kernelParams) == 40);
static_assert(offsetof(cudaKernelNodeParamsV2, extra) == 48);
static_assert(sizeof(cudaLaunchAttributeValue) == 64);
static_assert(alignof(cudaLaunchAttributeValue) == 8);
static_assert(offsetof(cudaLaunchAttributeValue, pad) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, accessPolicyWindow) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, cooperative) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, syncPolicy) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, clusterDim) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, clusterDim.x) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, clusterDim.y) == 4);
static_assert(offsetof(cudaLaunchAttributeValue, clusterDim.z) == 8);
static_assert(offsetof(cudaLaunchAttributeValue, clusterSchedulingPolicyPreference) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, programmaticStreamSerializationAllowed) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, programmaticEvent) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, programmaticEvent.event) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, programmaticEvent.flags) == 8);
static_assert(offsetof(cudaLaunchAttributeValue, programmaticEvent.triggerAtBlockStart) == 12);
static_assert(offsetof(cudaLaunchAttributeValue, priority) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, memSyncDomainMap) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, memSyncDomain) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, preferredClusterDim) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, preferredClusterDim.x) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, preferredClusterDim.y) == 4);
static_assert(offsetof(cudaLaunchAttributeValue, preferredClusterDim.z) == 8);
static_assert(offsetof(cudaLaunchAttributeValue, launchCompletionEvent) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, launchCompletionEvent.event) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, launchCompletionEvent.flags) == 8);
static_assert(offsetof(cudaLaunchAttributeValue, deviceUpdatableKernelNode) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, deviceUpdatableKernelNode.deviceUpdatable) == 0);
static_assert(offsetof(cudaLaunchAttributeValue, deviceUpdatableKernelNode.devNode) == 8);
static_assert(offsetof(cudaLaunchAttributeValue, sharedMemCarveout) == 0);
static_assert(sizeof(cudaLaunchAttribute_st) == 72);
static_assert(alignof(cudaLaunchAttribute_st) == 8);
static_assert(offsetof(cudaLaunchAttribute_st, id) == 0);
static_assert(offsetof(cudaLaunchAttribute_st, pad) == 4);
static_assert(offsetof(cudaLaunchAttribute_st, val) == 8);
static_assert(sizeof(cudaLaunchConfig_st) == 56);
static_assert(alignof(cudaLaunchConfig_st) == 8);
static_assert(offsetof(cudaLaunchConfig_st, gridDim) == 0);
static_assert(offsetof(cudaLaunchConfig_st, blockDim) == 12);
static_assert(offsetof(cudaLaunchConfig_st, dynamicSmemBytes) == 24);
static_assert(offsetof(cudaLaunchConfig_st, stream) == 32);
static_assert(offsetof(cudaLaunchConfig_st, attrs) == 40);
static_assert(offsetof(cudaLaunchConfig_st, numAttrs) == 48);
static_assert(sizeof(cudaLaunchMemSyncDomainMap_st) == 2);
static_assert(alignof(cudaLaunchMemSyncDomainMap_st) == 1);
static_assert(offsetof(cudaLaunchMemSyncDomainMap_st, default_) == 0);
static_assert(offsetof(cudaLaunchMemSyncDomainMap_st, remote) == 1);
static_assert(sizeof(cudaLaunchParams) == 56);
static_assert(alignof(cudaLaunchParams) == 8);
static_assert(offsetof(cudaLaunchParams, func) == 0);
static_assert(offsetof(cudaLaunchParams, gridDim) == 8);
static_assert(offsetof(cudaLaunchParams, blockDim) == 20);
static_assert(offsetof(cudaLaunchParams, args) == 32);
static_assert(offsetof(cudaLaunchParams, sharedMem) == 40);
static_assert(offsetof(cudaLaunchParams, stream) == 48);
static_assert(sizeof(cudaMemAccessDesc) == 12);
static_assert(alignof(cudaMemAccessDesc) == 4);
static_assert(offsetof(cudaMemAccessDesc, location) == 0);
static_assert(offsetof(cudaMemAccessDesc, flags) == 8);
static_assert(sizeof(cudaMemAllocNodeParams) == 120);
static_assert(alignof(cudaMemAllocNodeParams) == 8);
static_assert(offsetof(cudaMemAllocNodeParams, poolProps) == 0);
static_assert(offsetof(cudaMemAllocNodeParams, accessDescs) == 88);
static_assert(offsetof(cudaMemAllocNodeParams, accessDescCount) == 96);
static_assert(offsetof(cudaMemAllocNodeParams, bytesize) == 104);
static_assert(offsetof(cudaMemAllocNodeParams, dptr) == 112);
static_assert(sizeof(cudaMemAllocNodeParamsV2) == 120);
static_assert(alignof(cudaMemAllocNodeParamsV2) == 8);
static_assert(offsetof(cudaMemAllocNodeParamsV2, poolProps) == 0);
static_assert(offsetof(cudaMemAllocNodeParamsV2, accessDescs) == 88);
static_assert(offsetof(cudaMemAllocNodeParamsV2, accessDescCount) == 96);
static_assert(offsetof(cudaMemAllocNodeParamsV2, bytesize) == 104);
static_assert(offsetof(cudaMemAllocNodeParamsV2, dptr) == 112);
static_assert(sizeof(cudaMemFabricHandle_st) == 64);
static_assert(alignof(cudaMemFabricHandle_st) == 1);
static_assert(offsetof(cudaMemFabricHandle_st, reserved) == 0);
static_assert(sizeof(cudaMemFreeNodeParams) == 8);
static_assert(alignof(cudaMemFreeNodeParams) == 8);
static_assert(offsetof(cudaMemFreeNodeParams, dptr) == 0);
static_assert(sizeof(cudaMemLocation) == 8);
static_assert(alignof(cudaMemLocation) == 4);
static_assert(offsetof(cudaMemLocation, type) == 0);
static_assert(offsetof(cudaMemLocation, id) == 4);
static_assert(sizeof(cudaMemPoolProps) == 88);
static_assert(alignof(cudaMemPoolProps) == 8);
static_assert(offsetof(cudaMemPoolProps, allocType) == 0);
static_assert(offsetof(cudaMemPoolProps, handleTypes) == 4);
static_assert(offsetof(cudaMemPoolProps, location) == 8);
static_assert(offsetof(cudaMemPoolProps, win32SecurityAttributes) == 16);
static_assert(offsetof(cudaMemPoolProps, maxSize) == 24);
static_assert(offsetof(cudaMemPoolProps, usage) == 32);
static_assert(offsetof(cudaMemPoolProps, reserved) == 34);
static_assert(sizeof(cudaMemPoolPtrExportData) == 64);
static_assert(alignof(cudaMemPoolPtrExportData) == 1);
static_assert(offsetof(cudaMemPoolPtrExportData, reserved) == 0);
static_assert(sizeof(cudaMemcpy3DBatchOp) == 112);
static_assert(alignof(cudaMemcpy3DBatchOp) == 8);
static_assert(offsetof(cudaMemcpy3DBatchOp, src) == 0);
static_assert(offsetof(cudaMemcpy3DBatchOp, dst) == 40);
static_assert(offsetof(cudaMemcpy3DBatchOp, extent) == 80);
static_assert(offsetof(cudaMemcpy3DBatchOp, srcAccessOrder) == 104);
static_assert(offsetof(cudaMemcpy3DBatchOp, flags) == 108);
static_assert(sizeof(cudaMemcpy3DOperand) == 40);
static_assert(alignof(cudaMemcpy3DOperand) == 8);
static_assert(offsetof(cudaMemcpy3DOperand, type) == 0);
static_assert(offsetof(cudaMemcpy3DOperand, op) == 8);
static_assert(offsetof(cudaMemcpy3DOperand, op.ptr) == 8);
static_assert(offsetof(cudaMemcpy3DOperand, op.ptr.ptr) == 8);
static_assert(offsetof(cudaMemcpy3DOperand, op.ptr.rowLength) == 16);
static_assert(offsetof(cudaMemcpy3DOperand, op.ptr.layerHeight) == 24);
static_assert(offsetof(cudaMemcpy3DOperand, op.ptr.locHint) == 32);
static_assert(offsetof(cudaMemcpy3DOperand, op.array) == 8);
static_assert(offsetof(cudaMemcpy3DOperand, op.array.array) == 8);
static_assert(offsetof(cudaMemcpy3DOperand, op.array.offset) == 16);
static_assert(sizeof(cudaMemcpy3DParms) == 160);
static_assert(alignof(cudaMemcpy3DParms) == 8);
static_assert(offsetof(cudaMemcpy3DParms, srcArray) == 0);
static_assert(offsetof(cudaMemcpy3DParms, srcPos) == 8);
static_assert(offsetof(cudaMemcpy3DParms, srcPtr) == 32);
static_assert(offsetof(cudaMemcpy3DParms, dstArray) == 64);
static_assert(offsetof(cudaMemcpy3DParms, dstPos) == 72);
static_assert(offsetof(cudaMemcpy3DParms, dstPtr) == 96);
static_assert(offsetof(cudaMemcpy3DParms, extent) == 128);
static_assert(offsetof(cudaMemcpy3DParms, kind) == 152);
static_assert(sizeof(cudaMemcpy3DPeerParms) == 168);
static_assert(alignof(cudaMemcpy3DPeerParms) == 8);
static_assert(offsetof(cudaMemcpy3DPeerParms, srcArray) == 0);
static_assert(offsetof(cudaMemcpy3DPeerParms, srcPos) == 8);
static_assert(offsetof(cudaMemcpy3DPeerParms, srcPtr) == 32);
static_assert(offsetof(cudaMemcpy3DPeerParms, srcDevice) == 64);
static_assert(offsetof(cudaMemcpy3DPeerParms, dstArray) == 72);
static_assert(offsetof(cudaMemcpy3DPeerParms, dstPos) == 80);
static_assert(offsetof(cudaMemcpy3DPeerParms, dstPtr) == 104);
static_assert(offsetof(cudaMemcpy3DPeerParms, dstDevice) == 136);
static_assert(offsetof(cudaMemcpy3DPeerParms, extent) == 144);
static_assert(sizeof(cudaMemcpyAttributes) == 24);
static_assert(alignof(cudaMemcpyAttributes) == 4);
static_assert(offsetof(cudaMemcpyAttributes, srcAccessOrder) == 0);
static_assert(offsetof(cudaMemcpyAttributes, srcLocHint) == 4);
static_assert(offsetof(cudaMemcpyAttributes, dstLocHint) == 12);
static_assert(offsetof(cudaMemcpyAttributes, flags) == 20);
static_assert(sizeof(cudaMemcpyNodeParams) == 176);
static_assert(alignof(cudaMemcpyNodeParams) == 8);
static_assert(offsetof(cudaMemcpyNodeParams, flags) == 0);
static_assert(offsetof(cudaMemcpyNodeParams, reserved) == 4);
static_assert(offsetof(cudaMemcpyNodeParams, copyParams) == 16);
static_assert(sizeof(cudaMemsetParams) == 40);
static_assert(alignof(cudaMemsetParams) == 8);
static_assert(offsetof(cudaMemsetParams, dst) == 0);
static_assert(offsetof(cudaMemsetParams, pitch) == 8);
static_assert(offsetof(cudaMemsetParams, value) == 16);
static_assert(offsetof(cudaMemsetParams, elementSize) == 20);
static_assert(offsetof(cudaMemsetParams, width) == 24);
static_assert(offsetof(cudaMemsetParams, height) == 32);
static_assert(sizeof(cudaMemsetParamsV2) == 40);
static_assert(alignof(cudaMemsetParamsV2) == 8);
static_assert(offsetof(cudaMemsetParamsV2, dst) == 0);
static_assert(offsetof(cudaMemsetParamsV2, pitch) == 8);
static_assert(offsetof(cudaMemsetParamsV2, value) == 16);
static_assert(offsetof(cudaMemsetParamsV2, elementSize) == 20);
static_assert(offsetof(cudaMemsetParamsV2, width) == 24);
static_assert(offsetof(cudaMemsetParamsV2, height) == 32);
static_assert(sizeof(cudaOffset3D) == 24);
static_assert(alignof(cudaOffset3D) == 8);
static_assert(offsetof(cudaOffset3D, x) == 0);
static_assert(offsetof(cudaOffset3D, y) == 8);
static_assert(offsetof(cudaOffset3D, z) == 16);
static_assert(sizeof(cudaPitchedPtr) == 32);
static_assert(alignof(cudaPitchedPtr) == 8);
static_assert(offsetof(cudaPitchedPtr, ptr) == 0);
static_assert(offsetof(cudaPitchedPtr, pitch) == 8);
static_assert(offsetof(cudaPitchedPtr, xsize) == 16);
static_assert(offsetof(cudaPitchedPtr, ysize) == 24);
static_assert(sizeof(cudaPointerAttributes) == 24);
static_assert(alignof(cudaPointerAttributes) == 8);
static_assert(offsetof(cudaPointerAttributes, type) == 0);
static_assert(offsetof(cudaPointerAttributes, device) == 4);
static_assert(offsetof(cudaPointerAttributes, devicePointer) == 8);
static_assert(offsetof(cudaPointerAttributes, hostPointer) == 16);
static_assert(sizeof(cudaPos) == 24);
static_assert(alignof(cudaPos) == 8);
static_assert(offsetof(cudaPos, x) == 0);
static_assert(offsetof(cudaPos, y) == 8);
static_assert(offsetof(cudaPos, z) == 16);
static_assert(sizeof(cudaResourceDesc) == 64);
static_assert(alignof(cudaResourceDesc) == 8);
static_assert(offsetof(cudaResourceDesc, resType) == 0);
static_assert(offsetof(cudaResourceDesc, res) == 8);
static_assert(offsetof(cudaResourceDesc, res.array) == 8);
static_assert(offsetof(cudaResourceDesc, res.array.array) == 8);
static_assert(offsetof(cudaResourceDesc, res.mipmap) == 8);
static_assert(offsetof(cudaResourceDesc, res.mipmap.mipmap) == 8);
static_assert(offsetof(cudaResourceDesc, res.linear) == 8);
static_assert(offsetof(cudaResourceDesc, res.linear.devPtr) == 8);
static_assert(offsetof(cudaResourceDesc, res.linear.desc) == 16);
static_assert(offsetof(cudaResourceDesc, res.linear.sizeInBytes) == 40);
static_assert(offsetof(cudaResourceDesc, res.pitch2D) == 8);
static_assert(offsetof(cudaResourceDesc, res.pitch2D.devPtr) == 8);
static_assert(offsetof(cudaResourceDesc, res.pitch2D.desc) == 16);
static_assert(offsetof(cudaResourceDesc, res.pitch2D.width) == 40);
static_assert(offsetof(cudaResourceDesc, res.pitch2D.height) == 48);
static_assert(offsetof(cudaResourceDesc, res.pitch2D.pitchInBytes) == 56);
static_assert(sizeof(cudaResourceViewDesc) == 48);
static_assert(alignof(cudaResourceViewDesc) == 8);
static_assert(offsetof(cudaResourceViewDesc, format) == 0);
static_assert(offsetof(cudaResourceViewDesc, width) == 8);
static_assert(offsetof(cudaResourceViewDesc, height) == 16);
static_assert(offsetof(cudaResourceViewDesc, depth) == 24);
static_assert(offsetof(cudaResourceViewDesc, firstMipmapLevel) == 32);
static_assert(offsetof(cudaResourceViewDesc, lastMipmapLevel) == 36);
static_assert(offsetof(cudaResourceViewDesc, firstLayer) == 40);
static_assert(offsetof(cudaResourceViewDesc, lastLayer) == 44);
static_assert(sizeof(cudaTextureDesc) == 72);
static_assert(alignof(cudaTextureDesc) == 4);
static_assert(offsetof(cudaTextureDesc, addressMode) == 0);
static_assert(offsetof(cudaTextureDesc, filterMode) == 12);
static_assert(offsetof(cudaTextureDesc, readMode) == 16);
static_assert(offsetof(cudaTextureDesc, sRGB) == 20);
static_assert(offsetof(cudaTextureDesc, borderColor) == 24);
static_assert(offsetof(cudaTextureDesc, normalizedCoords) == 40);
static_assert(offsetof(cudaTextureDesc, maxAnisotropy) == 44);
static_assert(offsetof(cudaTextureDesc, mipmapFilterMode) == 48);
static_assert(offsetof(cudaTextureDesc, mipmapLevelBias) == 52);
static_assert(offsetof(cudaTextureDesc, minMipmapLevelClamp) == 56);
static_assert(offsetof(cudaTextureDesc, maxMipmapLevelClamp) == 60);
static_assert(offsetof(cudaTextureDesc, disableTrilinearOptimization) == 64);
static_assert(offsetof(cudaTextureDesc, seamlessCubemap) == 68);
static_assert(sizeof(cudalibraryHostUniversalFunctionAndDataTable) == 32);
static_assert(alignof(cudalibraryHostUniversalFunctionAndDataTable) == 8);
static_assert(offsetof(cudalibraryHostUniversalFunctionAndDataTable, functionTable) == 0);
static_assert(offsetof(cudalibraryHostUniversalFunctionAndDataTable, functionWindowSize) == 8);
static_assert(offsetof(cudalibraryHostUniversalFunctionAndDataTable, dataTable) == 16);
static_assert(offsetof(cudalibraryHostUniversalFunctionAndDataTable, dataWindowSize) == 24);
static_assert(sizeof(dim3) == 12);
static_assert(alignof(dim3) == 4);
static_assert(offsetof(dim3, x) == 0);
static_assert(offsetof(dim3, y) == 4);
static_assert(offsetof(dim3, z) == 8);
static_assert(sizeof(double1) == 8);
static_assert(alignof(double1) == 8);
static_assert(offsetof(double1, x) == 0);
static_assert(sizeof(double2) == 16);
static_assert(alignof(double2) == 16);
static_assert(offsetof(double2, x) == 0);
static_assert(offsetof(double2, y) == 8);
static_assert(sizeof(double3) == 24);
static_assert(alignof(double3) == 8);
static_assert(offsetof(double3, x) == 0);
static_assert(offsetof(double3, y) == 8);
static_assert(offsetof(double3, z) == 16);
static_assert(sizeof(double4) == 32);
static_assert(alignof(double4) == 16);
static_assert(offsetof(double4, x) == 0);
static_assert(offsetof(double4, y) == 8);
static_assert(offsetof(double4, z) == 16);
static_assert(offsetof(double4, w) == 24);
static_assert(sizeof(float1) == 4);
static_assert(alignof(float1) == 4);
static_assert(offsetof(float1, x) == 0);
static_assert(sizeof(float2) == 8);
static_assert(alignof(float2) == 8);
static_assert(offsetof(float2, x) == 0);
static_assert(offsetof(float2, y) == 4);
static_assert(sizeof(float3) == 12);
static_assert(alignof(float3) == 4);
static_assert(offsetof(float3, x) == 0);
static_assert(offsetof(float3, y) == 4);
static_assert(offsetof(float3, z) == 8);
static_assert(sizeof(float4) == 16);
static_assert(alignof(float4) == 16);
static_assert(offsetof(float4, x) == 0);
static_assert(offsetof(float4, y) == 4);
static_assert(offsetof(float4, z) == 8);
static_assert(offsetof(float4, w) == 12);
static_assert(sizeof(int1) == 4);
static_assert(alignof(int1) == 4);
static_assert(offsetof(int1, x) == 0);
static_assert(sizeof(int2) == 8);
static_assert(alignof(int2) == 8);
static_assert(offsetof(int2, x) == 0);
static_assert(offsetof(int2, y) == 4);
static_assert(sizeof(int3) == 12);
static_assert(alignof(int3) == 4);
static_assert(offsetof(int3, x) == 0);
static_assert(offsetof(int3, y) == 4);
static_assert(offsetof(int3, z) == 8);
static_assert(sizeof(int4) == 16);
static_assert(alignof(int4) == 16);
static_assert(offsetof(int4, x) == 0);
static_assert(offsetof(int4, y) == 4);
static_assert(offsetof(int4, z) == 8);
static_assert(offsetof(int4, w) == 12);
static_assert(sizeof(long1) == 8);
static_assert(alignof(long1) == 8);
static_assert(offsetof(long1, x) == 0);
static_assert(sizeof(long2) == 16);
static_assert(alignof(long2) == 16);
static_assert(offsetof(long2, x) == 0);
static_assert(offsetof(long2, y) == 8);
static_assert(sizeof(long3) == 24);
static_assert(alignof(long3) == 8);
static_assert(offsetof(long3, x) == 0);
static_assert(offsetof(long3, y) == 8);
static_assert(offsetof(long3, z) == 16);
static_assert(sizeof(long4) == 32);
static_assert(alignof(long4) == 16);
static_assert(offsetof(long4, x) == 0);
static_assert(offsetof(long4, y) == 8);
static_assert(offsetof(long4, z) == 16);
static_assert(offsetof(long4, w) == 24);
static_assert(sizeof(longlong1) == 8);
static_assert(alignof(longlong1) == 8);
static_assert(offsetof(longlong1, x) == 0);
static_assert(sizeof(longlong2) == 16);
static_assert(alignof(longlong2) == 16);
static_assert(offsetof(longlong2, x) == 0);
static_assert(offsetof(longlong2, y) == 8);
static_assert(sizeof(longlong3) == 24);
static_assert(alignof(longlong3) == 8);
static_assert(offsetof(longlong3, x) == 0);
static_assert(offsetof(longlong3, y) == 8);
static_assert(offsetof(longlong3, z) == 16);
static_assert(sizeof(longlong4) == 32);
static_assert(alignof(longlong4) == 16);
static_assert(offsetof(longlong4, x) == 0);
static_assert(offsetof(longlong4, y) == 8);
static_assert(offsetof(longlong4, z) == 16);
static_assert(offsetof(longlong4, w) == 24);
static_assert(sizeof(short1) == 2);
static_assert(alignof(short1) == 2);
static_assert(offsetof(short1, x) == 0);
static_assert(sizeof(short2) == 4);
static_assert(alignof(short2) == 4);
static_assert(offsetof(short2, x) == 0);
static_assert(offsetof(short2, y) == 2);
static_assert(sizeof(short3) == 6);
static_assert(alignof(short3) == 2);
static_assert(offsetof(short3, x) == 0);
static_assert(offsetof(short3, y) == 2);
static_assert(offsetof(short3, z) == 4);
static_assert(sizeof(short4) == 8);
static_assert(alignof(short4) == 8);
static_assert(offsetof(short4, x) == 0);
static_assert(offsetof(short4, y) == 2);
static_assert(offsetof(short4, z) == 4);
static_assert(offsetof(short4, w) == 6);
static_assert(sizeof(uchar1) == 1);
static_assert(alignof(uchar1) == 1);
static_assert(offsetof(uchar1, x) == 0);
static_assert(sizeof(uchar2) == 2);
static_assert(alignof(uchar2) == 2);
static_assert(offsetof(uchar2, x) == 0);
static_assert(offsetof(uchar2, y) == 1);
static_assert(sizeof(uchar3) == 3);
static_assert(alignof(uchar3) == 1);
static_assert(offsetof(uchar3, x) == 0);
static_assert(offsetof(uchar3, y) == 1);
static_assert(offsetof(uchar3, z) == 2);
static_assert(sizeof(uchar4) == 4);
static_assert(alignof(uchar4) == 4);
static_assert(offsetof(uchar4, x) == 0);
static_assert(offsetof(uchar4, y) == 1);
static_assert(offsetof(uchar4, z) == 2);
static_assert(offsetof(uchar4, w) == 3);
static_assert(sizeof(uint1) == 4);
static_assert(alignof(uint1) == 4);
static_assert(offsetof(uint1, x) == 0);
static_assert(sizeof(uint2) == 8);
static_assert(alignof(uint2) == 8);
static_assert(offsetof(uint2, x) == 0);
static_assert(offsetof(uint2, y) == 4);
static_assert(sizeof(uint3) == 12);
static_assert(alignof(uint3) == 4);
static_assert(offsetof(uint3, x) == 0);
static_assert(offsetof(uint3, y) == 4);
static_assert(offsetof(uint3, z) == 8);
static_assert(sizeof(uint4) == 16);
static_assert(alignof(uint4) == 16);
static_assert(offsetof(uint4, x) == 0);
static_assert(offsetof(uint4, y) == 4);
static_assert(offsetof(uint4, z) == 8);
static_assert(offsetof(uint4, w) == 12);
static_assert(sizeof(ulong1) == 8);
static_assert(alignof(ulong1) == 8);
static_assert(offsetof(ulong1, x) == 0);
static_assert(sizeof(ulong2) == 16);
static_assert(alignof(ulong2) == 16);
static_assert(offsetof(ulong2, x) == 0);
static_assert(offsetof(ulong2, y) == 8);
static_assert(sizeof(ulong3) == 24);
static_assert(alignof(ulong3) == 8);
static_assert(offsetof(ulong3, x) == 0);
static_assert(offsetof(ulong3, y) == 8);
static_assert(offsetof(ulong3, z) == 16);
static_assert(sizeof(ulong4) == 32);
static_assert(alignof(ulong4) == 16);
static_assert(offsetof(ulong4, x) == 0);
static_assert(offsetof(ulong4, y) == 8);
static_assert(offsetof(ulong4, z) == 16);
static_assert(offsetof(ulong4, w) == 24);
static_assert(sizeof(ulonglong1) == 8);
static_assert(alignof(ulonglong1) == 8);
static_assert(offsetof(ulonglong1, x) == 0);
static_assert(sizeof(ulonglong2) == 16);
static_assert(alignof(ulonglong2) == 16);
static_assert(offsetof(ulonglong2, x) == 0);
static_assert(offsetof(ulonglong2, y) == 8);
static_assert(sizeof(ulonglong3) == 24);
static_assert(alignof(ulonglong3) == 8);
static_assert(offsetof(ulonglong3, x) == 0);
static_assert(offsetof(ulonglong3, y) == 8);
static_assert(offsetof(ulonglong3, z) == 16);
static_assert(sizeof(ulonglong4) == 32);
static_assert(alignof(ulonglong4) == 16);
static_assert(offsetof(ulonglong4, x) == 0);
static_assert(offsetof(ulonglong4, y) == 8);
static_assert(offsetof(ulonglong4, z) == 16);
static_assert(offsetof(ulonglong4, w) == 24);
static_assert(sizeof(ushort1) == 2);
static_assert(alignof(ushort1) == 2);
static_assert(offsetof(ushort1, x) == 0);
static_assert(sizeof(ushort2) == 4);
static_assert(alignof(ushort2) == 4);
static_assert(offsetof(ushort2, x) == 0);
static_assert(offsetof(ushort2, y) == 2);
static_assert(sizeof(ushort3) == 6);
static_assert(alignof(ushort3) == 2);
static_assert(offsetof(ushort3, x) == 0);
static_assert(offsetof(ushort3, y) == 2);
static_assert(offsetof(ushort3, z) == 4);
static_assert(sizeof(ushort4) == 8);
static_assert(alignof(ushort4) == 8);
static_assert(offsetof(ushort4, x) == 0);
static_assert(offsetof(ushort4, y) == 2);
static_assert(offsetof(ushort4, z) == 4);
static_assert(offsetof(ushort4, w) == 6);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<cudaAccessProperty>, unsigned int>);
static_assert(cudaAccessPropertyNormal == 0);
static_assert(cudaAccessPropertyStreaming == 1);
static_assert(cudaAccessPropertyPersisting == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaAsyncNotificationType_enum>, unsigned int>);
static_assert(cudaAsyncNotificationTypeOverBudget == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaCGScope>, unsigned int>);
static_assert(cudaCGScopeInvalid == 0);
static_assert(cudaCGScopeGrid == 1);
static_assert(cudaCGScopeMultiGrid == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaChannelFormatKind>, unsigned int>);
static_assert(cudaChannelFormatKindSigned == 0);
static_assert(cudaChannelFormatKindUnsigned == 1);
static_assert(cudaChannelFormatKindFloat == 2);
static_assert(cudaChannelFormatKindNone == 3);
static_assert(cudaChannelFormatKindNV12 == 4);
static_assert(cudaChannelFormatKindUnsignedNormalized8X1 == 5);
static_assert(cudaChannelFormatKindUnsignedNormalized8X2 == 6);
static_assert(cudaChannelFormatKindUnsignedNormalized8X4 == 7);
static_assert(cudaChannelFormatKindUnsignedNormalized16X1 == 8);
static_assert(cudaChannelFormatKindUnsignedNormalized16X2 == 9);
static_assert(cudaChannelFormatKindUnsignedNormalized16X4 == 10);
static_assert(cudaChannelFormatKindSignedNormalized8X1 == 11);
static_assert(cudaChannelFormatKindSignedNormalized8X2 == 12);
static_assert(cudaChannelFormatKindSignedNormalized8X4 == 13);
static_assert(cudaChannelFormatKindSignedNormalized16X1 == 14);
static_assert(cudaChannelFormatKindSignedNormalized16X2 == 15);
static_assert(cudaChannelFormatKindSignedNormalized16X4 == 16);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed1 == 17);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed1SRGB == 18);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed2 == 19);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed2SRGB == 20);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed3 == 21);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed3SRGB == 22);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed4 == 23);
static_assert(cudaChannelFormatKindSignedBlockCompressed4 == 24);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed5 == 25);
static_assert(cudaChannelFormatKindSignedBlockCompressed5 == 26);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed6H == 27);
static_assert(cudaChannelFormatKindSignedBlockCompressed6H == 28);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed7 == 29);
static_assert(cudaChannelFormatKindUnsignedBlockCompressed7SRGB == 30);
static_assert(cudaChannelFormatKindUnsignedNormalized1010102 == 31);
static_assert(std::is_same_v<std::underlying_type_t<cudaClusterSchedulingPolicy>, unsigned int>);
static_assert(cudaClusterSchedulingPolicyDefault == 0);
static_assert(cudaClusterSchedulingPolicySpread == 1);
static_assert(cudaClusterSchedulingPolicyLoadBalancing == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaComputeMode>, unsigned int>);
static_assert(cudaComputeModeDefault == 0);
static_assert(cudaComputeModeExclusive == 1);
static_assert(cudaComputeModeProhibited == 2);
static_assert(cudaComputeModeExclusiveProcess == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudaDataType_t>, unsigned int>);
static_assert(CUDA_R_16F == 2);
static_assert(CUDA_C_16F == 6);
static_assert(CUDA_R_16BF == 14);
static_assert(CUDA_C_16BF == 15);
static_assert(CUDA_R_32F == 0);
static_assert(CUDA_C_32F == 4);
static_assert(CUDA_R_64F == 1);
static_assert(CUDA_C_64F == 5);
static_assert(CUDA_R_4I == 16);
static_assert(CUDA_C_4I == 17);
static_assert(CUDA_R_4U == 18);
static_assert(CUDA_C_4U == 19);
static_assert(CUDA_R_8I == 3);
static_assert(CUDA_C_8I == 7);
static_assert(CUDA_R_8U == 8);
static_assert(CUDA_C_8U == 9);
static_assert(CUDA_R_16I == 20);
static_assert(CUDA_C_16I == 21);
static_assert(CUDA_R_16U == 22);
static_assert(CUDA_C_16U == 23);
static_assert(CUDA_R_32I == 10);
static_assert(CUDA_C_32I == 11);
static_assert(CUDA_R_32U == 12);
static_assert(CUDA_C_32U == 13);
static_assert(CUDA_R_64I == 24);
static_assert(CUDA_C_64I == 25);
static_assert(CUDA_R_64U == 26);
static_assert(CUDA_C_64U == 27);
static_assert(CUDA_R_8F_E4M3 == 28);
static_assert(CUDA_R_8F_UE4M3 == 28);
static_assert(CUDA_R_8F_E5M2 == 29);
static_assert(CUDA_R_8F_UE8M0 == 30);
static_assert(CUDA_R_6F_E2M3 == 31);
static_assert(CUDA_R_6F_E3M2 == 32);
static_assert(CUDA_R_4F_E2M1 == 33);
static_assert(std::is_same_v<std::underlying_type_t<cudaDeviceAttr>, unsigned int>);
static_assert(cudaDevAttrMaxThreadsPerBlock == 1);
static_assert(cudaDevAttrMaxBlockDimX == 2);
static_assert(cudaDevAttrMaxBlockDimY == 3);
static_assert(cudaDevAttrMaxBlockDimZ == 4);
static_assert(cudaDevAttrMaxGridDimX == 5);
static_assert(cudaDevAttrMaxGridDimY == 6);
static_assert(cudaDevAttrMaxGridDimZ == 7);
static_assert(cudaDevAttrMaxSharedMemoryPerBlock == 8);
static_assert(cudaDevAttrTotalConstantMemory == 9);
static_assert(cudaDevAttrWarpSize == 10);
static_assert(cudaDevAttrMaxPitch == 11);
static_assert(cudaDevAttrMaxRegistersPerBlock == 12);
static_assert(cudaDevAttrClockRate == 13);
static_assert(cudaDevAttrTextureAlignment == 14);
static_assert(cudaDevAttrGpuOverlap == 15);
static_assert(cudaDevAttrMultiProcessorCount == 16);
static_assert(cudaDevAttrKernelExecTimeout == 17);
static_assert(cudaDevAttrIntegrated == 18);
static_assert(cudaDevAttrCanMapHostMemory == 19);
static_assert(cudaDevAttrComputeMode == 20);
static_assert(cudaDevAttrMaxTexture1DWidth == 21);
static_assert(cudaDevAttrMaxTexture2DWidth == 22);
static_assert(cudaDevAttrMaxTexture2DHeight == 23);
static_assert(cudaDevAttrMaxTexture3DWidth == 24);
static_assert(cudaDevAttrMaxTexture3DHeight == 25);
static_assert(cudaDevAttrMaxTexture3DDepth == 26);
static_assert(cudaDevAttrMaxTexture2DLayeredWidth == 27);
static_assert(cudaDevAttrMaxTexture2DLayeredHeight == 28);
static_assert(cudaDevAttrMaxTexture2DLayeredLayers == 29);
static_assert(cudaDevAttrSurfaceAlignment == 30);
static_assert(cudaDevAttrConcurrentKernels == 31);
static_assert(cudaDevAttrEccEnabled == 32);
static_assert(cudaDevAttrPciBusId == 33);
static_assert(cudaDevAttrPciDeviceId == 34);
static_assert(cudaDevAttrTccDriver == 35);
static_assert(cudaDevAttrMemoryClockRate == 36);
static_assert(cudaDevAttrGlobalMemoryBusWidth == 37);
static_assert(cudaDevAttrL2CacheSize == 38);
static_assert(cudaDevAttrMaxThreadsPerMultiProcessor == 39);
static_assert(cudaDevAttrAsyncEngineCount == 40);
static_assert(cudaDevAttrUnifiedAddressing == 41);
static_assert(cudaDevAttrMaxTexture1DLayeredWidth == 42);
static_assert(cudaDevAttrMaxTexture1DLayeredLayers == 43);
static_assert(cudaDevAttrMaxTexture2DGatherWidth == 45);
static_assert(cudaDevAttrMaxTexture2DGatherHeight == 46);
static_assert(cudaDevAttrMaxTexture3DWidthAlt == 47);
static_assert(cudaDevAttrMaxTexture3DHeightAlt == 48);
static_assert(cudaDevAttrMaxTexture3DDepthAlt == 49);
static_assert(cudaDevAttrPciDomainId == 50);
static_assert(cudaDevAttrTexturePitchAlignment == 51);
static_assert(cudaDevAttrMaxTextureCubemapWidth == 52);
static_assert(cudaDevAttrMaxTextureCubemapLayeredWidth == 53);
static_assert(cudaDevAttrMaxTextureCubemapLayeredLayers == 54);
static_assert(cudaDevAttrMaxSurface1DWidth == 55);
static_assert(cudaDevAttrMaxSurface2DWidth == 56);
static_assert(cudaDevAttrMaxSurface2DHeight == 57);
static_assert(cudaDevAttrMaxSurface3DWidth == 58);
static_assert(cudaDevAttrMaxSurface3DHeight == 59);
static_assert(cudaDevAttrMaxSurface3DDepth == 60);
static_assert(cudaDevAttrMaxSurface1DLayeredWidth == 61);
static_assert(cudaDevAttrMaxSurface1DLayeredLayers == 62);
static_assert(cudaDevAttrMaxSurface2DLayeredWidth == 63);
static_assert(cudaDevAttrMaxSurface2DLayeredHeight == 64);
static_assert(cudaDevAttrMaxSurface2DLayeredLayers == 65);
static_assert(cudaDevAttrMaxSurfaceCubemapWidth == 66);
static_assert(cudaDevAttrMaxSurfaceCubemapLayeredWidth == 67);
static_assert(cudaDevAttrMaxSurfaceCubemapLayeredLayers == 68);
static_assert(cudaDevAttrMaxTexture1DLinearWidth == 69);
static_assert(cudaDevAttrMaxTexture2DLinearWidth == 70);
static_assert(cudaDevAttrMaxTexture2DLinearHeight == 71);
static_assert(cudaDevAttrMaxTexture2DLinearPitch == 72);
static_assert(cudaDevAttrMaxTexture2DMipmappedWidth == 73);
static_assert(cudaDevAttrMaxTexture2DMipmappedHeight == 74);
static_assert(cudaDevAttrComputeCapabilityMajor == 75);
static_assert(cudaDevAttrComputeCapabilityMinor == 76);
static_assert(cudaDevAttrMaxTexture1DMipmappedWidth == 77);
static_assert(cudaDevAttrStreamPrioritiesSupported == 78);
static_assert(cudaDevAttrGlobalL1CacheSupported == 79);
static_assert(cudaDevAttrLocalL1CacheSupported == 80);
static_assert(cudaDevAttrMaxSharedMemoryPerMultiprocessor == 81);
static_assert(cudaDevAttrMaxRegistersPerMultiprocessor == 82);
static_assert(cudaDevAttrManagedMemory == 83);
static_assert(cudaDevAttrIsMultiGpuBoard == 84);
static_assert(cudaDevAttrMultiGpuBoardGroupID == 85);
static_assert(cudaDevAttrHostNativeAtomicSupported == 86);
static_assert(cudaDevAttrSingleToDoublePrecisionPerfRatio == 87);
static_assert(cudaDevAttrPageableMemoryAccess == 88);
static_assert(cudaDevAttrConcurrentManagedAccess == 89);
static_assert(cudaDevAttrComputePreemptionSupported == 90);
static_assert(cudaDevAttrCanUseHostPointerForRegisteredMem == 91);
static_assert(cudaDevAttrReserved92 == 92);
static_assert(cudaDevAttrReserved93 == 93);
static_assert(cudaDevAttrReserved94 == 94);
static_assert(cudaDevAttrCooperativeLaunch == 95);
static_assert(cudaDevAttrCooperativeMultiDeviceLaunch == 96);
static_assert(cudaDevAttrMaxSharedMemoryPerBlockOptin == 97);
static_assert(cudaDevAttrCanFlushRemoteWrites == 98);
static_assert(cudaDevAttrHostRegisterSupported == 99);
static_assert(cudaDevAttrPageableMemoryAccessUsesHostPageTables == 100);
static_assert(cudaDevAttrDirectManagedMemAccessFromHost == 101);
static_assert(cudaDevAttrMaxBlocksPerMultiprocessor == 106);
static_assert(cudaDevAttrMaxPersistingL2CacheSize == 108);
static_assert(cudaDevAttrMaxAccessPolicyWindowSize == 109);
static_assert(cudaDevAttrReservedSharedMemoryPerBlock == 111);
static_assert(cudaDevAttrSparseCudaArraySupported == 112);
static_assert(cudaDevAttrHostRegisterReadOnlySupported == 113);
static_assert(cudaDevAttrTimelineSemaphoreInteropSupported == 114);
static_assert(cudaDevAttrMaxTimelineSemaphoreInteropSupported == 114);
static_assert(cudaDevAttrMemoryPoolsSupported == 115);
static_assert(cudaDevAttrGPUDirectRDMASupported == 116);
static_assert(cudaDevAttrGPUDirectRDMAFlushWritesOptions == 117);
static_assert(cudaDevAttrGPUDirectRDMAWritesOrdering == 118);
static_assert(cudaDevAttrMemoryPoolSupportedHandleTypes == 119);
static_assert(cudaDevAttrClusterLaunch == 120);
static_assert(cudaDevAttrDeferredMappingCudaArraySupported == 121);
static_assert(cudaDevAttrReserved122 == 122);
static_assert(cudaDevAttrReserved123 == 123);
static_assert(cudaDevAttrReserved124 == 124);
static_assert(cudaDevAttrIpcEventSupport == 125);
static_assert(cudaDevAttrMemSyncDomainCount == 126);
static_assert(cudaDevAttrReserved127 == 127);
static_assert(cudaDevAttrReserved128 == 128);
static_assert(cudaDevAttrReserved129 == 129);
static_assert(cudaDevAttrNumaConfig == 130);
static_assert(cudaDevAttrNumaId == 131);
static_assert(cudaDevAttrReserved132 == 132);
static_assert(cudaDevAttrMpsEnabled == 133);
static_assert(cudaDevAttrHostNumaId == 134);
static_assert(cudaDevAttrD3D12CigSupported == 135);
static_assert(cudaDevAttrVulkanCigSupported == 138);
static_assert(cudaDevAttrGpuPciDeviceId == 139);
static_assert(cudaDevAttrGpuPciSubsystemId == 140);
static_assert(cudaDevAttrReserved141 == 141);
static_assert(cudaDevAttrHostNumaMemoryPoolsSupported == 142);
static_assert(cudaDevAttrHostNumaMultinodeIpcSupported == 143);
static_assert(cudaDevAttrMax == 144);
static_assert(std::is_same_v<std::underlying_type_t<cudaDeviceNumaConfig>, unsigned int>);
static_assert(cudaDeviceNumaConfigNone == 0);
static_assert(cudaDeviceNumaConfigNumaNode == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaDeviceP2PAttr>, unsigned int>);
static_assert(cudaDevP2PAttrPerformanceRank == 1);
static_assert(cudaDevP2PAttrAccessSupported == 2);
static_assert(cudaDevP2PAttrNativeAtomicSupported == 3);
static_assert(cudaDevP2PAttrCudaArrayAccessSupported == 4);
static_assert(std::is_same_v<std::underlying_type_t<cudaDriverEntryPointQueryResult>, unsigned int>);
static_assert(cudaDriverEntryPointSuccess == 0);
static_assert(cudaDriverEntryPointSymbolNotFound == 1);
static_assert(cudaDriverEntryPointVersionNotSufficent == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaEglColorFormat_enum>, unsigned int>);
static_assert(cudaEglColorFormatYUV420Planar == 0);
static_assert(cudaEglColorFormatYUV420SemiPlanar == 1);
static_assert(cudaEglColorFormatYUV422Planar == 2);
static_assert(cudaEglColorFormatYUV422SemiPlanar == 3);
static_assert(cudaEglColorFormatARGB == 6);
static_assert(cudaEglColorFormatRGBA == 7);
static_assert(cudaEglColorFormatL == 8);
static_assert(cudaEglColorFormatR == 9);
static_assert(cudaEglColorFormatYUV444Planar == 10);
static_assert(cudaEglColorFormatYUV444SemiPlanar == 11);
static_assert(cudaEglColorFormatYUYV422 == 12);
static_assert(cudaEglColorFormatUYVY422 == 13);
static_assert(cudaEglColorFormatABGR == 14);
static_assert(cudaEglColorFormatBGRA == 15);
static_assert(cudaEglColorFormatA == 16);
static_assert(cudaEglColorFormatRG == 17);
static_assert(cudaEglColorFormatAYUV == 18);
static_assert(cudaEglColorFormatYVU444SemiPlanar == 19);
static_assert(cudaEglColorFormatYVU422SemiPlanar == 20);
static_assert(cudaEglColorFormatYVU420SemiPlanar == 21);
static_assert(cudaEglColorFormatY10V10U10_444SemiPlanar == 22);
static_assert(cudaEglColorFormatY10V10U10_420SemiPlanar == 23);
static_assert(cudaEglColorFormatY12V12U12_444SemiPlanar == 24);
static_assert(cudaEglColorFormatY12V12U12_420SemiPlanar == 25);
static_assert(cudaEglColorFormatVYUY_ER == 26);
static_assert(cudaEglColorFormatUYVY_ER == 27);
static_assert(cudaEglColorFormatYUYV_ER == 28);
static_assert(cudaEglColorFormatYVYU_ER == 29);
static_assert(cudaEglColorFormatYUVA_ER == 31);
static_assert(cudaEglColorFormatAYUV_ER == 32);
static_assert(cudaEglColorFormatYUV444Planar_ER == 33);
static_assert(cudaEglColorFormatYUV422Planar_ER == 34);
static_assert(cudaEglColorFormatYUV420Planar_ER == 35);
static_assert(cudaEglColorFormatYUV444SemiPlanar_ER == 36);
static_assert(cudaEglColorFormatYUV422SemiPlanar_ER == 37);
static_assert(cudaEglColorFormatYUV420SemiPlanar_ER == 38);
static_assert(cudaEglColorFormatYVU444Planar_ER == 39);
static_assert(cudaEglColorFormatYVU422Planar_ER == 40);
static_assert(cudaEglColorFormatYVU420Planar_ER == 41);
static_assert(cudaEglColorFormatYVU444SemiPlanar_ER == 42);
static_assert(cudaEglColorFormatYVU422SemiPlanar_ER == 43);
static_assert(cudaEglColorFormatYVU420SemiPlanar_ER == 44);
static_assert(cudaEglColorFormatBayerRGGB == 45);
static_assert(cudaEglColorFormatBayerBGGR == 46);
static_assert(cudaEglColorFormatBayerGRBG == 47);
static_assert(cudaEglColorFormatBayerGBRG == 48);
static_assert(cudaEglColorFormatBayer10RGGB == 49);
static_assert(cudaEglColorFormatBayer10BGGR == 50);
static_assert(cudaEglColorFormatBayer10GRBG == 51);
static_assert(cudaEglColorFormatBayer10GBRG == 52);
static_assert(cudaEglColorFormatBayer12RGGB == 53);
static_assert(cudaEglColorFormatBayer12BGGR == 54);
static_assert(cudaEglColorFormatBayer12GRBG == 55);
static_assert(cudaEglColorFormatBayer12GBRG == 56);
static_assert(cudaEglColorFormatBayer14RGGB == 57);
static_assert(cudaEglColorFormatBayer14BGGR == 58);
static_assert(cudaEglColorFormatBayer14GRBG == 59);
static_assert(cudaEglColorFormatBayer14GBRG == 60);
static_assert(cudaEglColorFormatBayer20RGGB == 61);
static_assert(cudaEglColorFormatBayer20BGGR == 62);
static_assert(cudaEglColorFormatBayer20GRBG == 63);
static_assert(cudaEglColorFormatBayer20GBRG == 64);
static_assert(cudaEglColorFormatYVU444Planar == 65);
static_assert(cudaEglColorFormatYVU422Planar == 66);
static_assert(cudaEglColorFormatYVU420Planar == 67);
static_assert(cudaEglColorFormatBayerIspRGGB == 68);
static_assert(cudaEglColorFormatBayerIspBGGR == 69);
static_assert(cudaEglColorFormatBayerIspGRBG == 70);
static_assert(cudaEglColorFormatBayerIspGBRG == 71);
static_assert(cudaEglColorFormatBayerBCCR == 72);
static_assert(cudaEglColorFormatBayerRCCB == 73);
static_assert(cudaEglColorFormatBayerCRBC == 74);
static_assert(cudaEglColorFormatBayerCBRC == 75);
static_assert(cudaEglColorFormatBayer10CCCC == 76);
static_assert(cudaEglColorFormatBayer12BCCR == 77);
static_assert(cudaEglColorFormatBayer12RCCB == 78);
static_assert(cudaEglColorFormatBayer12CRBC == 79);
static_assert(cudaEglColorFormatBayer12CBRC == 80);
static_assert(cudaEglColorFormatBayer12CCCC == 81);
static_assert(cudaEglColorFormatY == 82);
static_assert(cudaEglColorFormatYUV420SemiPlanar_2020 == 83);
static_assert(cudaEglColorFormatYVU420SemiPlanar_2020 == 84);
static_assert(cudaEglColorFormatYUV420Planar_2020 == 85);
static_assert(cudaEglColorFormatYVU420Planar_2020 == 86);
static_assert(cudaEglColorFormatYUV420SemiPlanar_709 == 87);
static_assert(cudaEglColorFormatYVU420SemiPlanar_709 == 88);
static_assert(cudaEglColorFormatYUV420Planar_709 == 89);
static_assert(cudaEglColorFormatYVU420Planar_709 == 90);
static_assert(cudaEglColorFormatY10V10U10_420SemiPlanar_709 == 91);
static_assert(cudaEglColorFormatY10V10U10_420SemiPlanar_2020 == 92);
static_assert(cudaEglColorFormatY10V10U10_422SemiPlanar_2020 == 93);
static_assert(cudaEglColorFormatY10V10U10_422SemiPlanar == 94);
static_assert(cudaEglColorFormatY10V10U10_422SemiPlanar_709 == 95);
static_assert(cudaEglColorFormatY_ER == 96);
static_assert(cudaEglColorFormatY_709_ER == 97);
static_assert(cudaEglColorFormatY10_ER == 98);
static_assert(cudaEglColorFormatY10_709_ER == 99);
static_assert(cudaEglColorFormatY12_ER == 100);
static_assert(cudaEglColorFormatY12_709_ER == 101);
static_assert(cudaEglColorFormatYUVA == 102);
static_assert(cudaEglColorFormatYVYU == 104);
static_assert(cudaEglColorFormatVYUY == 105);
static_assert(cudaEglColorFormatY10V10U10_420SemiPlanar_ER == 106);
static_assert(cudaEglColorFormatY10V10U10_420SemiPlanar_709_ER == 107);
static_assert(cudaEglColorFormatY10V10U10_444SemiPlanar_ER == 108);
static_assert(cudaEglColorFormatY10V10U10_444SemiPlanar_709_ER == 109);
static_assert(cudaEglColorFormatY12V12U12_420SemiPlanar_ER == 110);
static_assert(cudaEglColorFormatY12V12U12_420SemiPlanar_709_ER == 111);
static_assert(cudaEglColorFormatY12V12U12_444SemiPlanar_ER == 112);
static_assert(cudaEglColorFormatY12V12U12_444SemiPlanar_709_ER == 113);
static_assert(cudaEglColorFormatUYVY709 == 114);
static_assert(cudaEglColorFormatUYVY709_ER == 115);
static_assert(cudaEglColorFormatUYVY2020 == 116);
static_assert(std::is_same_v<std::underlying_type_t<cudaEglFrameType_enum>, unsigned int>);
static_assert(cudaEglFrameTypeArray == 0);
static_assert(cudaEglFrameTypePitch == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaEglResourceLocationFlags_enum>, unsigned int>);
static_assert(cudaEglResourceLocationSysmem == 0);
static_assert(cudaEglResourceLocationVidmem == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaError>, unsigned int>);
static_assert(cudaSuccess == 0);
static_assert(cudaErrorInvalidValue == 1);
static_assert(cudaErrorMemoryAllocation == 2);
static_assert(cudaErrorInitializationError == 3);
static_assert(cudaErrorCudartUnloading == 4);
static_assert(cudaErrorProfilerDisabled == 5);
static_assert(cudaErrorProfilerNotInitialized == 6);
static_assert(cudaErrorProfilerAlreadyStarted == 7);
static_assert(cudaErrorProfilerAlreadyStopped == 8);
static_assert(cudaErrorInvalidConfiguration == 9);
static_assert(cudaErrorInvalidPitchValue == 12);
static_assert(cudaErrorInvalidSymbol == 13);
static_assert(cudaErrorInvalidHostPointer == 16);
static_assert(cudaErrorInvalidDevicePointer == 17);
static_assert(cudaErrorInvalidTexture == 18);
static_assert(cudaErrorInvalidTextureBinding == 19);
static_assert(cudaErrorInvalidChannelDescriptor == 20);
static_assert(cudaErrorInvalidMemcpyDirection == 21);
static_assert(cudaErrorAddressOfConstant == 22);
static_assert(cudaErrorTextureFetchFailed == 23);
static_assert(cudaErrorTextureNotBound == 24);
static_assert(cudaErrorSynchronizationError == 25);
static_assert(cudaErrorInvalidFilterSetting == 26);
static_assert(cudaErrorInvalidNormSetting == 27);
static_assert(cudaErrorMixedDeviceExecution == 28);
static_assert(cudaErrorNotYetImplemented == 31);
static_assert(cudaErrorMemoryValueTooLarge == 32);
static_assert(cudaErrorStubLibrary == 34);
static_assert(cudaErrorInsufficientDriver == 35);
static_assert(cudaErrorCallRequiresNewerDriver == 36);
static_assert(cudaErrorInvalidSurface == 37);
static_assert(cudaErrorDuplicateVariableName == 43);
static_assert(cudaErrorDuplicateTextureName == 44);
static_assert(cudaErrorDuplicateSurfaceName == 45);
static_assert(cudaErrorDevicesUnavailable == 46);
static_assert(cudaErrorIncompatibleDriverContext == 49);
static_assert(cudaErrorMissingConfiguration == 52);
static_assert(cudaErrorPriorLaunchFailure == 53);
static_assert(cudaErrorLaunchMaxDepthExceeded == 65);
static_assert(cudaErrorLaunchFileScopedTex == 66);
static_assert(cudaErrorLaunchFileScopedSurf == 67);
static_assert(cudaErrorSyncDepthExceeded == 68);
static_assert(cudaErrorLaunchPendingCountExceeded == 69);
static_assert(cudaErrorInvalidDeviceFunction == 98);
static_assert(cudaErrorNoDevice == 100);
static_assert(cudaErrorInvalidDevice == 101);
static_assert(cudaErrorDeviceNotLicensed == 102);
static_assert(cudaErrorSoftwareValidityNotEstablished == 103);
static_assert(cudaErrorStartupFailure == 127);
static_assert(cudaErrorInvalidKernelImage == 200);
static_assert(cudaErrorDeviceUninitialized == 201);
static_assert(cudaErrorMapBufferObjectFailed == 205);
static_assert(cudaErrorUnmapBufferObjectFailed == 206);
static_assert(cudaErrorArrayIsMapped == 207);
static_assert(cudaErrorAlreadyMapped == 208);
static_assert(cudaErrorNoKernelImageForDevice == 209);
static_assert(cudaErrorAlreadyAcquired == 210);
static_assert(cudaErrorNotMapped == 211);
static_assert(cudaErrorNotMappedAsArray == 212);
static_assert(cudaErrorNotMappedAsPointer == 213);
static_assert(cudaErrorECCUncorrectable == 214);
static_assert(cudaErrorUnsupportedLimit == 215);
static_assert(cudaErrorDeviceAlreadyInUse == 216);
static_assert(cudaErrorPeerAccessUnsupported == 217);
static_assert(cudaErrorInvalidPtx == 218);
static_assert(cudaErrorInvalidGraphicsContext == 219);
static_assert(cudaErrorNvlinkUncorrectable == 220);
static_assert(cudaErrorJitCompilerNotFound == 221);
static_assert(cudaErrorUnsupportedPtxVersion == 222);
static_assert(cudaErrorJitCompilationDisabled == 223);
static_assert(cudaErrorUnsupportedExecAffinity == 224);
static_assert(cudaErrorUnsupportedDevSideSync == 225);
static_assert(cudaErrorContained == 226);
static_assert(cudaErrorInvalidSource == 300);
static_assert(cudaErrorFileNotFound == 301);
static_assert(cudaErrorSharedObjectSymbolNotFound == 302);
static_assert(cudaErrorSharedObjectInitFailed == 303);
static_assert(cudaErrorOperatingSystem == 304);
static_assert(cudaErrorInvalidResourceHandle == 400);
static_assert(cudaErrorIllegalState == 401);
static_assert(cudaErrorLossyQuery == 402);
static_assert(cudaErrorSymbolNotFound == 500);
static_assert(cudaErrorNotReady == 600);
static_assert(cudaErrorIllegalAddress == 700);
static_assert(cudaErrorLaunchOutOfResources == 701);
static_assert(cudaErrorLaunchTimeout == 702);
static_assert(cudaErrorLaunchIncompatibleTexturing == 703);
static_assert(cudaErrorPeerAccessAlreadyEnabled == 704);
static_assert(cudaErrorPeerAccessNotEnabled == 705);
static_assert(cudaErrorSetOnActiveProcess == 708);
static_assert(cudaErrorContextIsDestroyed == 709);
static_assert(cudaErrorAssert == 710);
static_assert(cudaErrorTooManyPeers == 711);
static_assert(cudaErrorHostMemoryAlreadyRegistered == 712);
static_assert(cudaErrorHostMemoryNotRegistered == 713);
static_assert(cudaErrorHardwareStackError == 714);
static_assert(cudaErrorIllegalInstruction == 715);
static_assert(cudaErrorMisalignedAddress == 716);
static_assert(cudaErrorInvalidAddressSpace == 717);
static_assert(cudaErrorInvalidPc == 718);
static_assert(cudaErrorLaunchFailure == 719);
static_assert(cudaErrorCooperativeLaunchTooLarge == 720);
static_assert(cudaErrorTensorMemoryLeak == 721);
static_assert(cudaErrorNotPermitted == 800);
static_assert(cudaErrorNotSupported == 801);
static_assert(cudaErrorSystemNotReady == 802);
static_assert(cudaErrorSystemDriverMismatch == 803);
static_assert(cudaErrorCompatNotSupportedOnDevice == 804);
static_assert(cudaErrorMpsConnectionFailed == 805);
static_assert(cudaErrorMpsRpcFailure == 806);
static_assert(cudaErrorMpsServerNotReady == 807);
static_assert(cudaErrorMpsMaxClientsReached == 808);
static_assert(cudaErrorMpsMaxConnectionsReached == 809);
static_assert(cudaErrorMpsClientTerminated == 810);
static_assert(cudaErrorCdpNotSupported == 811);
static_assert(cudaErrorCdpVersionMismatch == 812);
static_assert(cudaErrorStreamCaptureUnsupported == 900);
static_assert(cudaErrorStreamCaptureInvalidated == 901);
static_assert(cudaErrorStreamCaptureMerge == 902);
static_assert(cudaErrorStreamCaptureUnmatched == 903);
static_assert(cudaErrorStreamCaptureUnjoined == 904);
static_assert(cudaErrorStreamCaptureIsolation == 905);
static_assert(cudaErrorStreamCaptureImplicit == 906);
static_assert(cudaErrorCapturedEvent == 907);
static_assert(cudaErrorStreamCaptureWrongThread == 908);
static_assert(cudaErrorTimeout == 909);
static_assert(cudaErrorGraphExecUpdateFailure == 910);
static_assert(cudaErrorExternalDevice == 911);
static_assert(cudaErrorInvalidClusterSize == 912);
static_assert(cudaErrorFunctionNotLoaded == 913);
static_assert(cudaErrorInvalidResourceType == 914);
static_assert(cudaErrorInvalidResourceConfiguration == 915);
static_assert(cudaErrorUnknown == 999);
static_assert(cudaErrorApiFailureBase == 10000);
static_assert(std::is_same_v<std::underlying_type_t<cudaExternalMemoryHandleType>, unsigned int>);
static_assert(cudaExternalMemoryHandleTypeOpaqueFd == 1);
static_assert(cudaExternalMemoryHandleTypeOpaqueWin32 == 2);
static_assert(cudaExternalMemoryHandleTypeOpaqueWin32Kmt == 3);
static_assert(cudaExternalMemoryHandleTypeD3D12Heap == 4);
static_assert(cudaExternalMemoryHandleTypeD3D12Resource == 5);
static_assert(cudaExternalMemoryHandleTypeD3D11Resource == 6);
static_assert(cudaExternalMemoryHandleTypeD3D11ResourceKmt == 7);
static_assert(cudaExternalMemoryHandleTypeNvSciBuf == 8);
static_assert(std::is_same_v<std::underlying_type_t<cudaExternalSemaphoreHandleType>, unsigned int>);
static_assert(cudaExternalSemaphoreHandleTypeOpaqueFd == 1);
static_assert(cudaExternalSemaphoreHandleTypeOpaqueWin32 == 2);
static_assert(cudaExternalSemaphoreHandleTypeOpaqueWin32Kmt == 3);
static_assert(cudaExternalSemaphoreHandleTypeD3D12Fence == 4);
static_assert(cudaExternalSemaphoreHandleTypeD3D11Fence == 5);
static_assert(cudaExternalSemaphoreHandleTypeNvSciSync == 6);
static_assert(cudaExternalSemaphoreHandleTypeKeyedMutex == 7);
static_assert(cudaExternalSemaphoreHandleTypeKeyedMutexKmt == 8);
static_assert(cudaExternalSemaphoreHandleTypeTimelineSemaphoreFd == 9);
static_assert(cudaExternalSemaphoreHandleTypeTimelineSemaphoreWin32 == 10);
static_assert(std::is_same_v<std::underlying_type_t<cudaFlushGPUDirectRDMAWritesOptions>, unsigned int>);
static_assert(cudaFlushGPUDirectRDMAWritesOptionHost == 1);
static_assert(cudaFlushGPUDirectRDMAWritesOptionMemOps == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaFlushGPUDirectRDMAWritesScope>, unsigned int>);
static_assert(cudaFlushGPUDirectRDMAWritesToOwner == 100);
static_assert(cudaFlushGPUDirectRDMAWritesToAllDevices == 200);
static_assert(std::is_same_v<std::underlying_type_t<cudaFlushGPUDirectRDMAWritesTarget>, unsigned int>);
static_assert(cudaFlushGPUDirectRDMAWritesTargetCurrentDevice == 0);
static_assert(std::is_same_v<std::underlying_type_t<cudaFuncAttribute>, unsigned int>);
static_assert(cudaFuncAttributeMaxDynamicSharedMemorySize == 8);
static_assert(cudaFuncAttributePreferredSharedMemoryCarveout == 9);
static_assert(cudaFuncAttributeClusterDimMustBeSet == 10);
static_assert(cudaFuncAttributeRequiredClusterWidth == 11);
static_assert(cudaFuncAttributeRequiredClusterHeight == 12);
static_assert(cudaFuncAttributeRequiredClusterDepth == 13);
static_assert(cudaFuncAttributeNonPortableClusterSizeAllowed == 14);
static_assert(cudaFuncAttributeClusterSchedulingPolicyPreference == 15);
static_assert(cudaFuncAttributeMax == 16);
static_assert(std::is_same_v<std::underlying_type_t<cudaFuncCache>, unsigned int>);
static_assert(cudaFuncCachePreferNone == 0);
static_assert(cudaFuncCachePreferShared == 1);
static_assert(cudaFuncCachePreferL1 == 2);
static_assert(cudaFuncCachePreferEqual == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudaGLDeviceList>, unsigned int>);
static_assert(cudaGLDeviceListAll == 1);
static_assert(cudaGLDeviceListCurrentFrame == 2);
static_assert(cudaGLDeviceListNextFrame == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudaGLMapFlags>, unsigned int>);
static_assert(cudaGLMapFlagsNone == 0);
static_assert(cudaGLMapFlagsReadOnly == 1);
static_assert(cudaGLMapFlagsWriteDiscard == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaGPUDirectRDMAWritesOrdering>, unsigned int>);
static_assert(cudaGPUDirectRDMAWritesOrderingNone == 0);
static_assert(cudaGPUDirectRDMAWritesOrderingOwner == 100);
static_assert(cudaGPUDirectRDMAWritesOrderingAllDevices == 200);
static_assert(std::is_same_v<std::underlying_type_t<cudaGetDriverEntryPointFlags>, unsigned int>);
static_assert(cudaEnableDefault == 0);
static_assert(cudaEnableLegacyStream == 1);
static_assert(cudaEnablePerThreadDefaultStream == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphChildGraphNodeOwnership>, unsigned int>);
static_assert(cudaGraphChildGraphOwnershipClone == 0);
static_assert(cudaGraphChildGraphOwnershipMove == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphConditionalHandleFlags>, unsigned int>);
static_assert(cudaGraphCondAssignDefault == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphConditionalNodeType>, unsigned int>);
static_assert(cudaGraphCondTypeIf == 0);
static_assert(cudaGraphCondTypeWhile == 1);
static_assert(cudaGraphCondTypeSwitch == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphDebugDotFlags>, unsigned int>);
static_assert(cudaGraphDebugDotFlagsVerbose == 1);
static_assert(cudaGraphDebugDotFlagsKernelNodeParams == 4);
static_assert(cudaGraphDebugDotFlagsMemcpyNodeParams == 8);
static_assert(cudaGraphDebugDotFlagsMemsetNodeParams == 16);
static_assert(cudaGraphDebugDotFlagsHostNodeParams == 32);
static_assert(cudaGraphDebugDotFlagsEventNodeParams == 64);
static_assert(cudaGraphDebugDotFlagsExtSemasSignalNodeParams == 128);
static_assert(cudaGraphDebugDotFlagsExtSemasWaitNodeParams == 256);
static_assert(cudaGraphDebugDotFlagsKernelNodeAttributes == 512);
static_assert(cudaGraphDebugDotFlagsHandles == 1024);
static_assert(cudaGraphDebugDotFlagsConditionalNodeParams == 32768);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphDependencyType_enum>, unsigned int>);
static_assert(cudaGraphDependencyTypeDefault == 0);
static_assert(cudaGraphDependencyTypeProgrammatic == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphExecUpdateResult>, unsigned int>);
static_assert(cudaGraphExecUpdateSuccess == 0);
static_assert(cudaGraphExecUpdateError == 1);
static_assert(cudaGraphExecUpdateErrorTopologyChanged == 2);
static_assert(cudaGraphExecUpdateErrorNodeTypeChanged == 3);
static_assert(cudaGraphExecUpdateErrorFunctionChanged == 4);
static_assert(cudaGraphExecUpdateErrorParametersChanged == 5);
static_assert(cudaGraphExecUpdateErrorNotSupported == 6);
static_assert(cudaGraphExecUpdateErrorUnsupportedFunctionChange == 7);
static_assert(cudaGraphExecUpdateErrorAttributesChanged == 8);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphInstantiateFlags>, unsigned int>);
static_assert(cudaGraphInstantiateFlagAutoFreeOnLaunch == 1);
static_assert(cudaGraphInstantiateFlagUpload == 2);
static_assert(cudaGraphInstantiateFlagDeviceLaunch == 4);
static_assert(cudaGraphInstantiateFlagUseNodePriority == 8);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphInstantiateResult>, unsigned int>);
static_assert(cudaGraphInstantiateSuccess == 0);
static_assert(cudaGraphInstantiateError == 1);
static_assert(cudaGraphInstantiateInvalidStructure == 2);
static_assert(cudaGraphInstantiateNodeOperationNotSupported == 3);
static_assert(cudaGraphInstantiateMultipleDevicesNotSupported == 4);
static_assert(cudaGraphInstantiateConditionalHandleUnused == 5);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphKernelNodeField>, unsigned int>);
static_assert(cudaGraphKernelNodeFieldInvalid == 0);
static_assert(cudaGraphKernelNodeFieldGridDim == 1);
static_assert(cudaGraphKernelNodeFieldParam == 2);
static_assert(cudaGraphKernelNodeFieldEnabled == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphMemAttributeType>, unsigned int>);
static_assert(cudaGraphMemAttrUsedMemCurrent == 0);
static_assert(cudaGraphMemAttrUsedMemHigh == 1);
static_assert(cudaGraphMemAttrReservedMemCurrent == 2);
static_assert(cudaGraphMemAttrReservedMemHigh == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphNodeType>, unsigned int>);
static_assert(cudaGraphNodeTypeKernel == 0);
static_assert(cudaGraphNodeTypeMemcpy == 1);
static_assert(cudaGraphNodeTypeMemset == 2);
static_assert(cudaGraphNodeTypeHost == 3);
static_assert(cudaGraphNodeTypeGraph == 4);
static_assert(cudaGraphNodeTypeEmpty == 5);
static_assert(cudaGraphNodeTypeWaitEvent == 6);
static_assert(cudaGraphNodeTypeEventRecord == 7);
static_assert(cudaGraphNodeTypeExtSemaphoreSignal == 8);
static_assert(cudaGraphNodeTypeExtSemaphoreWait == 9);
static_assert(cudaGraphNodeTypeMemAlloc == 10);
static_assert(cudaGraphNodeTypeMemFree == 11);
static_assert(cudaGraphNodeTypeConditional == 13);
static_assert(cudaGraphNodeTypeCount == 14);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphicsCubeFace>, unsigned int>);
static_assert(cudaGraphicsCubeFacePositiveX == 0);
static_assert(cudaGraphicsCubeFaceNegativeX == 1);
static_assert(cudaGraphicsCubeFacePositiveY == 2);
static_assert(cudaGraphicsCubeFaceNegativeY == 3);
static_assert(cudaGraphicsCubeFacePositiveZ == 4);
static_assert(cudaGraphicsCubeFaceNegativeZ == 5);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphicsMapFlags>, unsigned int>);
static_assert(cudaGraphicsMapFlagsNone == 0);
static_assert(cudaGraphicsMapFlagsReadOnly == 1);
static_assert(cudaGraphicsMapFlagsWriteDiscard == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaGraphicsRegisterFlags>, unsigned int>);
static_assert(cudaGraphicsRegisterFlagsNone == 0);
static_assert(cudaGraphicsRegisterFlagsReadOnly == 1);
static_assert(cudaGraphicsRegisterFlagsWriteDiscard == 2);
static_assert(cudaGraphicsRegisterFlagsSurfaceLoadStore == 4);
static_assert(cudaGraphicsRegisterFlagsTextureGather == 8);
static_assert(std::is_same_v<std::underlying_type_t<cudaJitOption>, unsigned int>);
static_assert(cudaJitMaxRegisters == 0);
static_assert(cudaJitThreadsPerBlock == 1);
static_assert(cudaJitWallTime == 2);
static_assert(cudaJitInfoLogBuffer == 3);
static_assert(cudaJitInfoLogBufferSizeBytes == 4);
static_assert(cudaJitErrorLogBuffer == 5);
static_assert(cudaJitErrorLogBufferSizeBytes == 6);
static_assert(cudaJitOptimizationLevel == 7);
static_assert(cudaJitFallbackStrategy == 10);
static_assert(cudaJitGenerateDebugInfo == 11);
static_assert(cudaJitLogVerbose == 12);
static_assert(cudaJitGenerateLineInfo == 13);
static_assert(cudaJitCacheMode == 14);
static_assert(cudaJitPositionIndependentCode == 30);
static_assert(cudaJitMinCtaPerSm == 31);
static_assert(cudaJitMaxThreadsPerBlock == 32);
static_assert(cudaJitOverrideDirectiveValues == 33);
static_assert(std::is_same_v<std::underlying_type_t<cudaJit_CacheMode>, unsigned int>);
static_assert(cudaJitCacheOptionNone == 0);
static_assert(cudaJitCacheOptionCG == 1);
static_assert(cudaJitCacheOptionCA == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaJit_Fallback>, unsigned int>);
static_assert(cudaPreferPtx == 0);
static_assert(cudaPreferBinary == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaLaunchAttributeID>, unsigned int>);
static_assert(cudaLaunchAttributeIgnore == 0);
static_assert(cudaLaunchAttributeAccessPolicyWindow == 1);
static_assert(cudaLaunchAttributeCooperative == 2);
static_assert(cudaLaunchAttributeSynchronizationPolicy == 3);
static_assert(cudaLaunchAttributeClusterDimension == 4);
static_assert(cudaLaunchAttributeClusterSchedulingPolicyPreference == 5);
static_assert(cudaLaunchAttributeProgrammaticStreamSerialization == 6);
static_assert(cudaLaunchAttributeProgrammaticEvent == 7);
static_assert(cudaLaunchAttributePriority == 8);
static_assert(cudaLaunchAttributeMemSyncDomainMap == 9);
static_assert(cudaLaunchAttributeMemSyncDomain == 10);
static_assert(cudaLaunchAttributePreferredClusterDimension == 11);
static_assert(cudaLaunchAttributeLaunchCompletionEvent == 12);
static_assert(cudaLaunchAttributeDeviceUpdatableKernelNode == 13);
static_assert(cudaLaunchAttributePreferredSharedMemoryCarveout == 14);
static_assert(std::is_same_v<std::underlying_type_t<cudaLaunchMemSyncDomain>, unsigned int>);
static_assert(cudaLaunchMemSyncDomainDefault == 0);
static_assert(cudaLaunchMemSyncDomainRemote == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaLibraryOption>, unsigned int>);
static_assert(cudaLibraryHostUniversalFunctionAndDataTable == 0);
static_assert(cudaLibraryBinaryIsPreserved == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaLimit>, unsigned int>);
static_assert(cudaLimitStackSize == 0);
static_assert(cudaLimitPrintfFifoSize == 1);
static_assert(cudaLimitMallocHeapSize == 2);
static_assert(cudaLimitDevRuntimeSyncDepth == 3);
static_assert(cudaLimitDevRuntimePendingLaunchCount == 4);
static_assert(cudaLimitMaxL2FetchGranularity == 5);
static_assert(cudaLimitPersistingL2CacheSize == 6);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemAccessFlags>, unsigned int>);
static_assert(cudaMemAccessFlagsProtNone == 0);
static_assert(cudaMemAccessFlagsProtRead == 1);
static_assert(cudaMemAccessFlagsProtReadWrite == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemAllocationHandleType>, unsigned int>);
static_assert(cudaMemHandleTypeNone == 0);
static_assert(cudaMemHandleTypePosixFileDescriptor == 1);
static_assert(cudaMemHandleTypeWin32 == 2);
static_assert(cudaMemHandleTypeWin32Kmt == 4);
static_assert(cudaMemHandleTypeFabric == 8);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemAllocationType>, unsigned int>);
static_assert(cudaMemAllocationTypeInvalid == 0);
static_assert(cudaMemAllocationTypePinned == 1);
static_assert(cudaMemAllocationTypeMax == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemLocationType>, unsigned int>);
static_assert(cudaMemLocationTypeInvalid == 0);
static_assert(cudaMemLocationTypeDevice == 1);
static_assert(cudaMemLocationTypeHost == 2);
static_assert(cudaMemLocationTypeHostNuma == 3);
static_assert(cudaMemLocationTypeHostNumaCurrent == 4);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemPoolAttr>, unsigned int>);
static_assert(cudaMemPoolReuseFollowEventDependencies == 1);
static_assert(cudaMemPoolReuseAllowOpportunistic == 2);
static_assert(cudaMemPoolReuseAllowInternalDependencies == 3);
static_assert(cudaMemPoolAttrReleaseThreshold == 4);
static_assert(cudaMemPoolAttrReservedMemCurrent == 5);
static_assert(cudaMemPoolAttrReservedMemHigh == 6);
static_assert(cudaMemPoolAttrUsedMemCurrent == 7);
static_assert(cudaMemPoolAttrUsedMemHigh == 8);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemRangeAttribute>, unsigned int>);
static_assert(cudaMemRangeAttributeReadMostly == 1);
static_assert(cudaMemRangeAttributePreferredLocation == 2);
static_assert(cudaMemRangeAttributeAccessedBy == 3);
static_assert(cudaMemRangeAttributeLastPrefetchLocation == 4);
static_assert(cudaMemRangeAttributePreferredLocationType == 5);
static_assert(cudaMemRangeAttributePreferredLocationId == 6);
static_assert(cudaMemRangeAttributeLastPrefetchLocationType == 7);
static_assert(cudaMemRangeAttributeLastPrefetchLocationId == 8);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemcpy3DOperandType>, unsigned int>);
static_assert(cudaMemcpyOperandTypePointer == 1);
static_assert(cudaMemcpyOperandTypeArray == 2);
static_assert(cudaMemcpyOperandTypeMax == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemcpyFlags>, unsigned int>);
static_assert(cudaMemcpyFlagDefault == 0);
static_assert(cudaMemcpyFlagPreferOverlapWithCompute == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemcpyKind>, unsigned int>);
static_assert(cudaMemcpyHostToHost == 0);
static_assert(cudaMemcpyHostToDevice == 1);
static_assert(cudaMemcpyDeviceToHost == 2);
static_assert(cudaMemcpyDeviceToDevice == 3);
static_assert(cudaMemcpyDefault == 4);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemcpySrcAccessOrder>, unsigned int>);
static_assert(cudaMemcpySrcAccessOrderInvalid == 0);
static_assert(cudaMemcpySrcAccessOrderStream == 1);
static_assert(cudaMemcpySrcAccessOrderDuringApiCall == 2);
static_assert(cudaMemcpySrcAccessOrderAny == 3);
static_assert(cudaMemcpySrcAccessOrderMax == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemoryAdvise>, unsigned int>);
static_assert(cudaMemAdviseSetReadMostly == 1);
static_assert(cudaMemAdviseUnsetReadMostly == 2);
static_assert(cudaMemAdviseSetPreferredLocation == 3);
static_assert(cudaMemAdviseUnsetPreferredLocation == 4);
static_assert(cudaMemAdviseSetAccessedBy == 5);
static_assert(cudaMemAdviseUnsetAccessedBy == 6);
static_assert(std::is_same_v<std::underlying_type_t<cudaMemoryType>, unsigned int>);
static_assert(cudaMemoryTypeUnregistered == 0);
static_assert(cudaMemoryTypeHost == 1);
static_assert(cudaMemoryTypeDevice == 2);
static_assert(cudaMemoryTypeManaged == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudaResourceType>, unsigned int>);
static_assert(cudaResourceTypeArray == 0);
static_assert(cudaResourceTypeMipmappedArray == 1);
static_assert(cudaResourceTypeLinear == 2);
static_assert(cudaResourceTypePitch2D == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudaResourceViewFormat>, unsigned int>);
static_assert(cudaResViewFormatNone == 0);
static_assert(cudaResViewFormatUnsignedChar1 == 1);
static_assert(cudaResViewFormatUnsignedChar2 == 2);
static_assert(cudaResViewFormatUnsignedChar4 == 3);
static_assert(cudaResViewFormatSignedChar1 == 4);
static_assert(cudaResViewFormatSignedChar2 == 5);
static_assert(cudaResViewFormatSignedChar4 == 6);
static_assert(cudaResViewFormatUnsignedShort1 == 7);
static_assert(cudaResViewFormatUnsignedShort2 == 8);
static_assert(cudaResViewFormatUnsignedShort4 == 9);
static_assert(cudaResViewFormatSignedShort1 == 10);
static_assert(cudaResViewFormatSignedShort2 == 11);
static_assert(cudaResViewFormatSignedShort4 == 12);
static_assert(cudaResViewFormatUnsignedInt1 == 13);
static_assert(cudaResViewFormatUnsignedInt2 == 14);
static_assert(cudaResViewFormatUnsignedInt4 == 15);
static_assert(cudaResViewFormatSignedInt1 == 16);
static_assert(cudaResViewFormatSignedInt2 == 17);
static_assert(cudaResViewFormatSignedInt4 == 18);
static_assert(cudaResViewFormatHalf1 == 19);
static_assert(cudaResViewFormatHalf2 == 20);
static_assert(cudaResViewFormatHalf4 == 21);
static_assert(cudaResViewFormatFloat1 == 22);
static_assert(cudaResViewFormatFloat2 == 23);
static_assert(cudaResViewFormatFloat4 == 24);
static_assert(cudaResViewFormatUnsignedBlockCompressed1 == 25);
static_assert(cudaResViewFormatUnsignedBlockCompressed2 == 26);
static_assert(cudaResViewFormatUnsignedBlockCompressed3 == 27);
static_assert(cudaResViewFormatUnsignedBlockCompressed4 == 28);
static_assert(cudaResViewFormatSignedBlockCompressed4 == 29);
static_assert(cudaResViewFormatUnsignedBlockCompressed5 == 30);
static_assert(cudaResViewFormatSignedBlockCompressed5 == 31);
static_assert(cudaResViewFormatUnsignedBlockCompressed6H == 32);
static_assert(cudaResViewFormatSignedBlockCompressed6H == 33);
static_assert(cudaResViewFormatUnsignedBlockCompressed7 == 34);
static_assert(std::is_same_v<std::underlying_type_t<cudaSharedCarveout>, int>);
static_assert(cudaSharedmemCarveoutDefault == -1);
static_assert(cudaSharedmemCarveoutMaxShared == 100);
static_assert(cudaSharedmemCarveoutMaxL1 == 0);
static_assert(std::is_same_v<std::underlying_type_t<cudaSharedMemConfig>, unsigned int>);
static_assert(cudaSharedMemBankSizeDefault == 0);
static_assert(cudaSharedMemBankSizeFourByte == 1);
static_assert(cudaSharedMemBankSizeEightByte == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaStreamCaptureMode>, unsigned int>);
static_assert(cudaStreamCaptureModeGlobal == 0);
static_assert(cudaStreamCaptureModeThreadLocal == 1);
static_assert(cudaStreamCaptureModeRelaxed == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaStreamCaptureStatus>, unsigned int>);
static_assert(cudaStreamCaptureStatusNone == 0);
static_assert(cudaStreamCaptureStatusActive == 1);
static_assert(cudaStreamCaptureStatusInvalidated == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaStreamUpdateCaptureDependenciesFlags>, unsigned int>);
static_assert(cudaStreamAddCaptureDependencies == 0);
static_assert(cudaStreamSetCaptureDependencies == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaSurfaceBoundaryMode>, unsigned int>);
static_assert(cudaBoundaryModeZero == 0);
static_assert(cudaBoundaryModeClamp == 1);
static_assert(cudaBoundaryModeTrap == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudaSurfaceFormatMode>, unsigned int>);
static_assert(cudaFormatModeForced == 0);
static_assert(cudaFormatModeAuto == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaSynchronizationPolicy>, unsigned int>);
static_assert(cudaSyncPolicyAuto == 1);
static_assert(cudaSyncPolicySpin == 2);
static_assert(cudaSyncPolicyYield == 3);
static_assert(cudaSyncPolicyBlockingSync == 4);
static_assert(std::is_same_v<std::underlying_type_t<cudaTextureAddressMode>, unsigned int>);
static_assert(cudaAddressModeWrap == 0);
static_assert(cudaAddressModeClamp == 1);
static_assert(cudaAddressModeMirror == 2);
static_assert(cudaAddressModeBorder == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudaTextureFilterMode>, unsigned int>);
static_assert(cudaFilterModePoint == 0);
static_assert(cudaFilterModeLinear == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaTextureReadMode>, unsigned int>);
static_assert(cudaReadModeElementType == 0);
static_assert(cudaReadModeNormalizedFloat == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaUserObjectFlags>, unsigned int>);
static_assert(cudaUserObjectNoDestructorSync == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaUserObjectRetainFlags>, unsigned int>);
static_assert(cudaGraphUserObjectMove == 1);
static_assert(std::is_same_v<std::underlying_type_t<libraryPropertyType_t>, unsigned int>);
static_assert(MAJOR_VERSION == 0);
static_assert(MINOR_VERSION == 1);
static_assert(PATCH_LEVEL == 2);

// Constants
static_assert((long long)(CUDART_VERSION) == 12090LL);
static_assert((long long)(CUDA_EGL_MAX_PLANES) == 3LL);
static_assert((long long)(CUDA_IPC_HANDLE_SIZE) == 64LL);
static_assert((long long)(cudaArrayColorAttachment) == 32LL);
static_assert((long long)(cudaArrayCubemap) == 4LL);
static_assert((long long)(cudaArrayDefault) == 0LL);
static_assert((long long)(cudaArrayDeferredMapping) == 128LL);
static_assert((long long)(cudaArrayLayered) == 1LL);
static_assert((long long)(cudaArraySparse) == 64LL);
static_assert((long long)(cudaArraySparsePropertiesSingleMipTail) == 1LL);
static_assert((long long)(cudaArraySurfaceLoadStore) == 2LL);
static_assert((long long)(cudaArrayTextureGather) == 8LL);
static_assert((long long)(cudaCooperativeLaunchMultiDeviceNoPostSync) == 2LL);
static_assert((long long)(cudaCooperativeLaunchMultiDeviceNoPreSync) == 1LL);
static_assert((long long)(cudaCpuDeviceId) == -1LL);
static_assert((long long)(cudaDeviceBlockingSync) == 4LL);
static_assert((long long)(cudaDeviceLmemResizeToMax) == 16LL);
static_assert((long long)(cudaDeviceMapHost) == 8LL);
static_assert((long long)(cudaDeviceMask) == 255LL);
static_assert((long long)(cudaDeviceScheduleAuto) == 0LL);
static_assert((long long)(cudaDeviceScheduleBlockingSync) == 4LL);
static_assert((long long)(cudaDeviceScheduleMask) == 7LL);
static_assert((long long)(cudaDeviceScheduleSpin) == 1LL);
static_assert((long long)(cudaDeviceScheduleYield) == 2LL);
static_assert((long long)(cudaDeviceSyncMemops) == 128LL);
static_assert((long long)(cudaEventBlockingSync) == 1LL);
static_assert((long long)(cudaEventDefault) == 0LL);
static_assert((long long)(cudaEventDisableTiming) == 2LL);
static_assert((long long)(cudaEventInterprocess) == 4LL);
static_assert((long long)(cudaEventRecordDefault) == 0LL);
static_assert((long long)(cudaEventRecordExternal) == 1LL);
static_assert((long long)(cudaEventWaitDefault) == 0LL);
static_assert((long long)(cudaEventWaitExternal) == 1LL);
static_assert((long long)(cudaExternalMemoryDedicated) == 1LL);
static_assert((long long)(cudaExternalSemaphoreSignalSkipNvSciBufMemSync) == 1LL);
static_assert((long long)(cudaExternalSemaphoreWaitSkipNvSciBufMemSync) == 2LL);
static_assert((long long)(cudaGraphKernelNodePortDefault) == 0LL);
static_assert((long long)(cudaGraphKernelNodePortLaunchCompletion) == 2LL);
static_assert((long long)(cudaGraphKernelNodePortProgrammatic) == 1LL);
static_assert((long long)(cudaHostAllocDefault) == 0LL);
static_assert((long long)(cudaHostAllocMapped) == 2LL);
static_assert((long long)(cudaHostAllocPortable) == 1LL);
static_assert((long long)(cudaHostAllocWriteCombined) == 4LL);
static_assert((long long)(cudaHostRegisterDefault) == 0LL);
static_assert((long long)(cudaHostRegisterIoMemory) == 4LL);
static_assert((long long)(cudaHostRegisterMapped) == 2LL);
static_assert((long long)(cudaHostRegisterPortable) == 1LL);
static_assert((long long)(cudaHostRegisterReadOnly) == 8LL);
static_assert((long long)(cudaInitDeviceFlagsAreValid) == 1LL);
static_assert((long long)(cudaInvalidDeviceId) == -2LL);
static_assert((long long)(cudaIpcMemLazyEnablePeerAccess) == 1LL);
static_assert((long long)(cudaMemAttachGlobal) == 1LL);
static_assert((long long)(cudaMemAttachHost) == 2LL);
static_assert((long long)(cudaMemAttachSingle) == 4LL);
static_assert((long long)(cudaMemPoolCreateUsageHwDecompress) == 2LL);
static_assert((long long)(cudaNvSciSyncAttrSignal) == 1LL);
static_assert((long long)(cudaNvSciSyncAttrWait) == 2LL);
static_assert((long long)(cudaOccupancyDefault) == 0LL);
static_assert((long long)(cudaOccupancyDisableCachingOverride) == 1LL);
static_assert((long long)(cudaPeerAccessDefault) == 0LL);
static_assert((long long)(cudaStreamDefault) == 0LL);
static_assert((long long)(cudaStreamNonBlocking) == 1LL);
static_assert((long long)(cudaSurfaceType1D) == 1LL);
static_assert((long long)(cudaSurfaceType1DLayered) == 241LL);
static_assert((long long)(cudaSurfaceType2D) == 2LL);
static_assert((long long)(cudaSurfaceType2DLayered) == 242LL);
static_assert((long long)(cudaSurfaceType3D) == 3LL);
static_assert((long long)(cudaSurfaceTypeCubemap) == 12LL);
static_assert((long long)(cudaSurfaceTypeCubemapLayered) == 252LL);
static_assert((long long)(cudaTextureType1D) == 1LL);
static_assert((long long)(cudaTextureType1DLayered) == 241LL);
static_assert((long long)(cudaTextureType2D) == 2LL);
static_assert((long long)(cudaTextureType2DLayered) == 242LL);
static_assert((long long)(cudaTextureType3D) == 3LL);
static_assert((long long)(cudaTextureTypeCubemap) == 12LL);
static_assert((long long)(cudaTextureTypeCubemapLayered) == 252LL);
