// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-13.5/cuda.jsonl. Do not edit: change those and run it again.
//
// Compiles where CUDA driver API of CUDA 13.5 is what its snapshot says.
#include <stddef.h>

#include <cuda.h>
#include <cudaProfiler.h>
#include <cudaGL.h>
#include <cudaEGL.h>
#include <vdpau/vdpau.h>
#include <cudaVDPAU.h>

#include <cstddef>
#include <type_traits>

#include "check.h"
#undef cuEventRecord
#undef cuEventRecordWithFlags
#undef cuFabricCpyBatchAsync
#undef cuGraphInstantiateWithParams
#undef cuGraphLaunch
#undef cuGraphUpload
#undef cuGraphicsMapResources
#undef cuGraphicsUnmapResources
#undef cuLaunchCooperativeKernel
#undef cuLaunchHostFunc
#undef cuLaunchHostFunc_v2
#undef cuLaunchKernel
#undef cuLaunchKernelEx
#undef cuMemAllocAsync
#undef cuMemAllocFromPoolAsync
#undef cuMemBatchDecompressAsync
#undef cuMemDiscardAndPrefetchBatchAsync
#undef cuMemDiscardBatchAsync
#undef cuMemFreeAsync
#undef cuMemMapArrayAsync
#undef cuMemPrefetchBatchAsync
#undef cuMemcpy
#undef cuMemcpy3DPeer
#undef cuMemcpy3DPeerAsync
#undef cuMemcpy3DWithAttributesAsync
#undef cuMemcpyAsync
#undef cuMemcpyPeer
#undef cuMemcpyPeerAsync
#undef cuMemcpyWithAttributesAsync
#undef cuMemsetD16Async
#undef cuMemsetD2D16Async
#undef cuMemsetD2D32Async
#undef cuMemsetD2D8Async
#undef cuMemsetD32Async
#undef cuMemsetD8Async
#undef cuSignalExternalSemaphoresAsync
#undef cuStreamAddCallback
#undef cuStreamAttachMemAsync
#undef cuStreamBeginCaptureToCig
#undef cuStreamBeginCaptureToGraph
#undef cuStreamBeginRecaptureToGraph
#undef cuStreamCopyAttributes
#undef cuStreamEndCapture
#undef cuStreamEndCaptureToCig
#undef cuStreamGetAttribute
#undef cuStreamGetCtx
#undef cuStreamGetCtx_v2
#undef cuStreamGetDevResource
#undef cuStreamGetDevice
#undef cuStreamGetFlags
#undef cuStreamGetId
#undef cuStreamGetPriority
#undef cuStreamIsCapturing
#undef cuStreamQuery
#undef cuStreamSetAttribute
#undef cuStreamSynchronize
#undef cuStreamWaitEvent
#undef cuWaitExternalSemaphoresAsync

// Prototypes
static_assert(has<cudaError_enum(CUarray_st**,
    const CUDA_ARRAY3D_DESCRIPTOR_st*)>(cuArray3DCreate_v2));
static_assert(has<cudaError_enum(CUDA_ARRAY3D_DESCRIPTOR_st*,
    CUarray_st*)>(cuArray3DGetDescriptor_v2));
static_assert(has<cudaError_enum(CUarray_st**, const CUDA_ARRAY_DESCRIPTOR_st*)>(cuArrayCreate_v2));
static_assert(has<cudaError_enum(CUarray_st*)>(cuArrayDestroy));
static_assert(has<cudaError_enum(CUDA_ARRAY_DESCRIPTOR_st*, CUarray_st*)>(cuArrayGetDescriptor_v2));
static_assert(has<cudaError_enum(CUDA_ARRAY_MEMORY_REQUIREMENTS_st*, CUarray_st*,
    int)>(cuArrayGetMemoryRequirements));
static_assert(has<cudaError_enum(CUarray_st**, CUarray_st*, unsigned int)>(cuArrayGetPlane));
static_assert(has<cudaError_enum(CUDA_ARRAY_SPARSE_PROPERTIES_st*,
    CUarray_st*)>(cuArrayGetSparseProperties));
static_assert(has<cudaError_enum(CUIcheckpointOperation_st*)>(cuCheckpointOperationComplete));
static_assert(has<cudaError_enum(int,
    CUcheckpointCheckpointArgs_st*)>(cuCheckpointProcessCheckpoint));
static_assert(has<cudaError_enum(int, int*)>(cuCheckpointProcessGetRestoreThreadId));
static_assert(has<cudaError_enum(int, CUprocessState_enum*)>(cuCheckpointProcessGetState));
static_assert(has<cudaError_enum(int, CUcheckpointLockArgs_st*)>(cuCheckpointProcessLock));
static_assert(has<cudaError_enum(int, CUcheckpointRestoreArgs_st*)>(cuCheckpointProcessRestore));
static_assert(has<cudaError_enum(int, CUcheckpointUnlockArgs_st*)>(cuCheckpointProcessUnlock));
static_assert(has<cudaError_enum(
    CUcoredumpCallbackEntry_st*)>(cuCoredumpDeregisterCompleteCallback));
static_assert(has<cudaError_enum(CUcoredumpCallbackEntry_st*)>(cuCoredumpDeregisterStartCallback));
static_assert(has<cudaError_enum(CUcoredumpSettings_enum, void*,
    unsigned long*)>(cuCoredumpGetAttribute));
static_assert(has<cudaError_enum(CUcoredumpSettings_enum, void*,
    unsigned long*)>(cuCoredumpGetAttributeGlobal));
static_assert(has<cudaError_enum(void (*)(void*, int, int), void*,
    CUcoredumpCallbackEntry_st**)>(cuCoredumpRegisterCompleteCallback));
static_assert(has<cudaError_enum(void (*)(void*, int, int), void*,
    CUcoredumpCallbackEntry_st**)>(cuCoredumpRegisterStartCallback));
static_assert(has<cudaError_enum(CUcoredumpSettings_enum, void*,
    unsigned long*)>(cuCoredumpSetAttribute));
static_assert(has<cudaError_enum(CUcoredumpSettings_enum, void*,
    unsigned long*)>(cuCoredumpSetAttributeGlobal));
static_assert(has<cudaError_enum(CUctx_st**, unsigned int)>(cuCtxAttach));
static_assert(has<cudaError_enum(CUctx_st**, CUctxCreateParams_st*, unsigned int,
    int)>(cuCtxCreate_v4));
static_assert(has<cudaError_enum(CUctx_st*)>(cuCtxDestroy_v2));
static_assert(has<cudaError_enum(CUctx_st*)>(cuCtxDetach));
static_assert(has<cudaError_enum(CUctx_st*)>(cuCtxDisablePeerAccess));
static_assert(has<cudaError_enum(CUctx_st*, unsigned int)>(cuCtxEnablePeerAccess));
static_assert(has<cudaError_enum(CUctx_st**, CUgreenCtx_st*)>(cuCtxFromGreenCtx));
static_assert(has<cudaError_enum(CUctx_st*, unsigned int*)>(cuCtxGetApiVersion));
static_assert(has<cudaError_enum(CUfunc_cache_enum*)>(cuCtxGetCacheConfig));
static_assert(has<cudaError_enum(CUctx_st**)>(cuCtxGetCurrent));
static_assert(has<cudaError_enum(CUctx_st*, CUdevResource_st*,
    CUdevResourceType)>(cuCtxGetDevResource));
static_assert(has<cudaError_enum(int*)>(cuCtxGetDevice));
static_assert(has<cudaError_enum(int*, CUctx_st*)>(cuCtxGetDevice_v2));
static_assert(has<cudaError_enum(CUexecAffinityParam_st*,
    CUexecAffinityType_enum)>(cuCtxGetExecAffinity));
static_assert(has<cudaError_enum(unsigned int*)>(cuCtxGetFlags));
static_assert(has<cudaError_enum(CUctx_st*, unsigned long long*)>(cuCtxGetId));
static_assert(has<cudaError_enum(unsigned long*, CUlimit_enum)>(cuCtxGetLimit));
static_assert(has<cudaError_enum(CUsharedconfig_enum*)>(cuCtxGetSharedMemConfig));
static_assert(has<cudaError_enum(int*, int*)>(cuCtxGetStreamPriorityRange));
static_assert(has<cudaError_enum(CUctx_st**)>(cuCtxPopCurrent_v2));
static_assert(has<cudaError_enum(CUctx_st*)>(cuCtxPushCurrent_v2));
static_assert(has<cudaError_enum(CUctx_st*, CUevent_st*)>(cuCtxRecordEvent));
static_assert(has<cudaError_enum()>(cuCtxResetPersistingL2Cache));
static_assert(has<cudaError_enum(CUfunc_cache_enum)>(cuCtxSetCacheConfig));
static_assert(has<cudaError_enum(CUctx_st*)>(cuCtxSetCurrent));
static_assert(has<cudaError_enum(unsigned int)>(cuCtxSetFlags));
static_assert(has<cudaError_enum(CUlimit_enum, unsigned long)>(cuCtxSetLimit));
static_assert(has<cudaError_enum(CUsharedconfig_enum)>(cuCtxSetSharedMemConfig));
static_assert(has<cudaError_enum()>(cuCtxSynchronize));
static_assert(has<cudaError_enum(CUctx_st*)>(cuCtxSynchronize_v2));
static_assert(has<cudaError_enum(CUctx_st*, CUevent_st*)>(cuCtxWaitEvent));
static_assert(has<cudaError_enum(CUextMemory_st*)>(cuDestroyExternalMemory));
static_assert(has<cudaError_enum(CUextSemaphore_st*)>(cuDestroyExternalSemaphore));
static_assert(has<cudaError_enum(CUdevResourceDesc_st**, CUdevResource_st*,
    unsigned int)>(cuDevResourceGenerateDesc));
static_assert(has<cudaError_enum(CUdevResource_st*, unsigned int, const CUdevResource_st*,
    CUdevResource_st*, unsigned int, CU_DEV_SM_RESOURCE_GROUP_PARAMS_st*)>(cuDevSmResourceSplit));
static_assert(has<cudaError_enum(CUdevResource_st*, unsigned int*, const CUdevResource_st*,
    CUdevResource_st*, unsigned int, unsigned int)>(cuDevSmResourceSplitByCount));
static_assert(has<cudaError_enum(int*, int, int)>(cuDeviceCanAccessPeer));
static_assert(has<cudaError_enum(int*, int*, int)>(cuDeviceComputeCapability));
static_assert(has<cudaError_enum(int*, int)>(cuDeviceGet));
static_assert(has<cudaError_enum(int*, CUdevice_attribute_enum, int)>(cuDeviceGetAttribute));
static_assert(has<cudaError_enum(int*, const char*)>(cuDeviceGetByPCIBusId));
static_assert(has<cudaError_enum(unsigned long*, int)>(cuDeviceGetCliqueCount));
static_assert(has<cudaError_enum(CUcliqueInfo_st*, unsigned long*, int)>(cuDeviceGetCliqueInfo));
static_assert(has<cudaError_enum(int*)>(cuDeviceGetCount));
static_assert(has<cudaError_enum(CUmemPoolHandle_st**, int)>(cuDeviceGetDefaultMemPool));
static_assert(has<cudaError_enum(int, CUdevResource_st*,
    CUdevResourceType)>(cuDeviceGetDevResource));
static_assert(has<cudaError_enum(int*, CUexecAffinityType_enum,
    int)>(cuDeviceGetExecAffinitySupport));
static_assert(has<cudaError_enum(CUuuid_st*, int)>(cuDeviceGetFabricClusterUuid));
static_assert(has<cudaError_enum(int, CUgraphMem_attribute_enum,
    void*)>(cuDeviceGetGraphMemAttribute));
static_assert(has<cudaError_enum(unsigned int*, const CUatomicOperation_enum*, unsigned int,
    int)>(cuDeviceGetHostAtomicCapabilities));
static_assert(has<cudaError_enum(char*, unsigned int*, int)>(cuDeviceGetLuid));
static_assert(has<cudaError_enum(CUmemPoolHandle_st**, int)>(cuDeviceGetMemPool));
static_assert(has<cudaError_enum(char*, int, int)>(cuDeviceGetName));
static_assert(has<cudaError_enum(void*, int, int)>(cuDeviceGetNvSciSyncAttributes));
static_assert(has<cudaError_enum(unsigned int*, const CUatomicOperation_enum*, unsigned int, int,
    int)>(cuDeviceGetP2PAtomicCapabilities));
static_assert(has<cudaError_enum(int*, CUdevice_P2PAttribute_enum, int,
    int)>(cuDeviceGetP2PAttribute));
static_assert(has<cudaError_enum(char*, int, int)>(cuDeviceGetPCIBusId));
static_assert(has<cudaError_enum(CUdevprop_st*, int)>(cuDeviceGetProperties));
static_assert(has<cudaError_enum(unsigned long*, CUarray_format_enum, unsigned int,
    int)>(cuDeviceGetTexture1DLinearMaxWidth));
static_assert(has<cudaError_enum(CUuuid_st*, int)>(cuDeviceGetUuid_v2));
static_assert(has<cudaError_enum(int)>(cuDeviceGraphMemTrim));
static_assert(has<cudaError_enum(int, unsigned int*, int*)>(cuDevicePrimaryCtxGetState));
static_assert(has<cudaError_enum(int)>(cuDevicePrimaryCtxRelease_v2));
static_assert(has<cudaError_enum(int)>(cuDevicePrimaryCtxReset_v2));
static_assert(has<cudaError_enum(CUctx_st**, int)>(cuDevicePrimaryCtxRetain));
static_assert(has<cudaError_enum(int, unsigned int)>(cuDevicePrimaryCtxSetFlags_v2));
static_assert(has<cudaError_enum(int,
    void (*)(CUasyncNotificationInfo_st*, void*, CUasyncCallbackEntry_st*), void*,
    CUasyncCallbackEntry_st**)>(cuDeviceRegisterAsyncNotification));
static_assert(has<cudaError_enum(int, CUgraphMem_attribute_enum,
    void*)>(cuDeviceSetGraphMemAttribute));
static_assert(has<cudaError_enum(int, CUmemPoolHandle_st*)>(cuDeviceSetMemPool));
static_assert(has<cudaError_enum(unsigned long*, int)>(cuDeviceTotalMem_v2));
static_assert(has<cudaError_enum(int,
    CUasyncCallbackEntry_st*)>(cuDeviceUnregisterAsyncNotification));
static_assert(has<cudaError_enum(int*)>(cuDriverGetVersion));
static_assert(has<cudaError_enum(CUeglStreamConnection_st**, CUgraphicsResource_st**, CUstream_st**,
    unsigned int)>(cuEGLStreamConsumerAcquireFrame));
static_assert(has<cudaError_enum(CUeglStreamConnection_st**, void*)>(cuEGLStreamConsumerConnect));
static_assert(has<cudaError_enum(CUeglStreamConnection_st**, void*,
    unsigned int)>(cuEGLStreamConsumerConnectWithFlags));
static_assert(has<cudaError_enum(CUeglStreamConnection_st**)>(cuEGLStreamConsumerDisconnect));
static_assert(has<cudaError_enum(CUeglStreamConnection_st**, CUgraphicsResource_st*,
    CUstream_st**)>(cuEGLStreamConsumerReleaseFrame));
static_assert(has<cudaError_enum(CUeglStreamConnection_st**, void*, int,
    int)>(cuEGLStreamProducerConnect));
static_assert(has<cudaError_enum(CUeglStreamConnection_st**)>(cuEGLStreamProducerDisconnect));
static_assert(has<cudaError_enum(CUeglStreamConnection_st**, CUeglFrame_st,
    CUstream_st**)>(cuEGLStreamProducerPresentFrame));
static_assert(has<cudaError_enum(CUeglStreamConnection_st**, CUeglFrame_st*,
    CUstream_st**)>(cuEGLStreamProducerReturnFrame));
static_assert(has<cudaError_enum(CUevent_st**, unsigned int)>(cuEventCreate));
static_assert(has<cudaError_enum(CUevent_st**, void*, unsigned int)>(cuEventCreateFromEGLSync));
static_assert(has<cudaError_enum(CUevent_st*)>(cuEventDestroy_v2));
static_assert(has<cudaError_enum(float*, CUevent_st*, CUevent_st*)>(cuEventElapsedTime_v2));
static_assert(has<cudaError_enum(CUevent_st*)>(cuEventQuery));
static_assert(has<cudaError_enum(CUevent_st*, CUstream_st*)>(cuEventRecord));
static_assert(has<cudaError_enum(CUevent_st*, CUstream_st*, unsigned int)>(cuEventRecordWithFlags));
static_assert(has<cudaError_enum(CUevent_st*)>(cuEventSynchronize));
static_assert(has<cudaError_enum(unsigned long long*, CUextMemory_st*,
    const CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st*)>(cuExternalMemoryGetMappedBuffer));
static_assert(has<cudaError_enum(CUmipmappedArray_st**, CUextMemory_st*,
    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st*)>(cuExternalMemoryGetMappedMipmappedArray));
static_assert(has<cudaError_enum(unsigned long, CUDA_FABRIC_COPY_BATCH_OP_st*, unsigned long long,
    CUstream_st*)>(cuFabricCpyBatchAsync));
static_assert(has<cudaError_enum(CUflushGPUDirectRDMAWritesTarget_enum,
    CUflushGPUDirectRDMAWritesScope_enum)>(cuFlushGPUDirectRDMAWrites));
static_assert(has<cudaError_enum(int*, CUfunction_attribute_enum, CUfunc_st*)>(cuFuncGetAttribute));
static_assert(has<cudaError_enum(CUmod_st**, CUfunc_st*)>(cuFuncGetModule));
static_assert(has<cudaError_enum(const char**, CUfunc_st*)>(cuFuncGetName));
static_assert(has<cudaError_enum(CUfunc_st*, unsigned long*)>(cuFuncGetParamCount));
static_assert(has<cudaError_enum(CUfunc_st*, unsigned long, unsigned long*,
    unsigned long*)>(cuFuncGetParamInfo));
static_assert(has<cudaError_enum(CUfunctionLoadingState_enum*, CUfunc_st*)>(cuFuncIsLoaded));
static_assert(has<cudaError_enum(CUfunc_st*)>(cuFuncLoad));
static_assert(has<cudaError_enum(CUfunc_st*, CUfunction_attribute_enum, int)>(cuFuncSetAttribute));
static_assert(has<cudaError_enum(CUfunc_st*, int, int, int)>(cuFuncSetBlockShape));
static_assert(has<cudaError_enum(CUfunc_st*, CUfunc_cache_enum)>(cuFuncSetCacheConfig));
static_assert(has<cudaError_enum(CUfunc_st*, CUsharedconfig_enum)>(cuFuncSetSharedMemConfig));
static_assert(has<cudaError_enum(CUfunc_st*, unsigned int)>(cuFuncSetSharedSize));
static_assert(has<cudaError_enum(CUctx_st**, unsigned int, int)>(cuGLCtxCreate_v2));
static_assert(has<cudaError_enum(unsigned int*, int*, unsigned int,
    CUGLDeviceList_enum)>(cuGLGetDevices_v2));
static_assert(has<cudaError_enum()>(cuGLInit));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*, unsigned int,
    CUstream_st*)>(cuGLMapBufferObjectAsync_v2));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*,
    unsigned int)>(cuGLMapBufferObject_v2));
static_assert(has<cudaError_enum(unsigned int)>(cuGLRegisterBufferObject));
static_assert(has<cudaError_enum(unsigned int, unsigned int)>(cuGLSetBufferObjectMapFlags));
static_assert(has<cudaError_enum(unsigned int)>(cuGLUnmapBufferObject));
static_assert(has<cudaError_enum(unsigned int, CUstream_st*)>(cuGLUnmapBufferObjectAsync));
static_assert(has<cudaError_enum(unsigned int)>(cuGLUnregisterBufferObject));
static_assert(has<cudaError_enum(cudaError_enum, const char**)>(cuGetErrorName));
static_assert(has<cudaError_enum(cudaError_enum, const char**)>(cuGetErrorString));
static_assert(has<cudaError_enum(const void**, const CUuuid_st*)>(cuGetExportTable));
static_assert(has<cudaError_enum(const char*, void**, int, unsigned long,
    CUdriverProcAddressQueryResult_enum*)>(cuGetProcAddress_v2));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, const CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st*)>(cuGraphAddBatchMemOpNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, CUgraph_st*)>(cuGraphAddChildGraphNode));
static_assert(has<cudaError_enum(CUgraph_st*, CUgraphNode_st* const*, CUgraphNode_st* const*,
    const CUgraphEdgeData_st*, unsigned long)>(cuGraphAddDependencies_v2));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long)>(cuGraphAddEmptyNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, CUevent_st*)>(cuGraphAddEventRecordNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, CUevent_st*)>(cuGraphAddEventWaitNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st*)>(cuGraphAddExternalSemaphoresSignalNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, const CUDA_EXT_SEM_WAIT_NODE_PARAMS_st*)>(cuGraphAddExternalSemaphoresWaitNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, const CUDA_HOST_NODE_PARAMS_st*)>(cuGraphAddHostNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, const CUDA_KERNEL_NODE_PARAMS_v2_st*)>(cuGraphAddKernelNode_v2));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, CUDA_MEM_ALLOC_NODE_PARAMS_v1_st*)>(cuGraphAddMemAllocNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, unsigned long long)>(cuGraphAddMemFreeNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, const CUDA_MEMCPY3D_st*, CUctx_st*)>(cuGraphAddMemcpyNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, const CUDA_MEMSET_NODE_PARAMS_st*, CUctx_st*)>(cuGraphAddMemsetNode));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    const CUgraphEdgeData_st*, unsigned long, CUgraphNodeParams_st*)>(cuGraphAddNode_v2));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    const CUgraphEdgeData_st*, unsigned long, CUgraphNodeParams_st*)>(cuGraphAddNode_v3));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st*)>(cuGraphBatchMemOpNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st*)>(cuGraphBatchMemOpNodeSetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUgraph_st**)>(cuGraphChildGraphNodeGetGraph));
static_assert(has<cudaError_enum(CUgraph_st**, CUgraph_st*)>(cuGraphClone));
static_assert(has<cudaError_enum(unsigned long*, CUgraph_st*, CUctx_st*, unsigned int,
    unsigned int)>(cuGraphConditionalHandleCreate));
static_assert(has<cudaError_enum(CUgraph_st**, unsigned int)>(cuGraphCreate));
static_assert(has<cudaError_enum(CUgraph_st*, const char*, unsigned int)>(cuGraphDebugDotPrint));
static_assert(has<cudaError_enum(CUgraph_st*)>(cuGraphDestroy));
static_assert(has<cudaError_enum(CUgraphNode_st*)>(cuGraphDestroyNode));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUevent_st**)>(cuGraphEventRecordNodeGetEvent));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUevent_st*)>(cuGraphEventRecordNodeSetEvent));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUevent_st**)>(cuGraphEventWaitNodeGetEvent));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUevent_st*)>(cuGraphEventWaitNodeSetEvent));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st*)>(cuGraphExecBatchMemOpNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    CUgraph_st*)>(cuGraphExecChildGraphNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st*)>(cuGraphExecDestroy));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    CUevent_st*)>(cuGraphExecEventRecordNodeSetEvent));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    CUevent_st*)>(cuGraphExecEventWaitNodeSetEvent));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st*)>(cuGraphExecExternalSemaphoresSignalNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS_st*)>(cuGraphExecExternalSemaphoresWaitNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st*, unsigned long*)>(cuGraphExecGetFlags));
static_assert(has<cudaError_enum(CUgraphExec_st*, unsigned int*)>(cuGraphExecGetId));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    const CUDA_HOST_NODE_PARAMS_st*)>(cuGraphExecHostNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    const CUDA_KERNEL_NODE_PARAMS_v2_st*)>(cuGraphExecKernelNodeSetParams_v2));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*, const CUDA_MEMCPY3D_st*,
    CUctx_st*)>(cuGraphExecMemcpyNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    const CUDA_MEMSET_NODE_PARAMS_st*, CUctx_st*)>(cuGraphExecMemsetNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    CUgraphNodeParams_st*)>(cuGraphExecNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraph_st*,
    CUgraphExecUpdateResultInfo_st*)>(cuGraphExecUpdate_v2));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st*)>(cuGraphExternalSemaphoresSignalNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st*)>(cuGraphExternalSemaphoresSignalNodeSetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    CUDA_EXT_SEM_WAIT_NODE_PARAMS_st*)>(cuGraphExternalSemaphoresWaitNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS_st*)>(cuGraphExternalSemaphoresWaitNodeSetParams));
static_assert(has<cudaError_enum(CUgraph_st*, CUgraphNode_st**, CUgraphNode_st**,
    CUgraphEdgeData_st*, unsigned long*)>(cuGraphGetEdges_v2));
static_assert(has<cudaError_enum(CUgraph_st*, unsigned int*)>(cuGraphGetId));
static_assert(has<cudaError_enum(CUgraph_st*, CUgraphNode_st**, unsigned long*)>(cuGraphGetNodes));
static_assert(has<cudaError_enum(CUgraph_st*, CUgraphNode_st**,
    unsigned long*)>(cuGraphGetRootNodes));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    CUDA_HOST_NODE_PARAMS_st*)>(cuGraphHostNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    const CUDA_HOST_NODE_PARAMS_st*)>(cuGraphHostNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st**, CUgraph_st*,
    unsigned long long)>(cuGraphInstantiateWithFlags));
static_assert(has<cudaError_enum(CUgraphExec_st**, CUgraph_st*,
    CUDA_GRAPH_INSTANTIATE_PARAMS_st*)>(cuGraphInstantiateWithParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    CUgraphNode_st*)>(cuGraphKernelNodeCopyAttributes));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUlaunchAttributeID_enum,
    CUlaunchAttributeValue_union*)>(cuGraphKernelNodeGetAttribute));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    CUDA_KERNEL_NODE_PARAMS_v2_st*)>(cuGraphKernelNodeGetParams_v2));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUlaunchAttributeID_enum,
    const CUlaunchAttributeValue_union*)>(cuGraphKernelNodeSetAttribute));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    const CUDA_KERNEL_NODE_PARAMS_v2_st*)>(cuGraphKernelNodeSetParams_v2));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUstream_st*)>(cuGraphLaunch));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    CUDA_MEM_ALLOC_NODE_PARAMS_v1_st*)>(cuGraphMemAllocNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    unsigned long long*)>(cuGraphMemFreeNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUDA_MEMCPY3D_st*)>(cuGraphMemcpyNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    const CUDA_MEMCPY3D_st*)>(cuGraphMemcpyNodeSetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    CUDA_MEMSET_NODE_PARAMS_st*)>(cuGraphMemsetNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    const CUDA_MEMSET_NODE_PARAMS_st*)>(cuGraphMemsetNodeSetParams));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraphNode_st*,
    CUgraph_st*)>(cuGraphNodeFindInClone));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUgraph_st**)>(cuGraphNodeGetContainingGraph));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUgraphNode_st**, CUgraphEdgeData_st*,
    unsigned long*)>(cuGraphNodeGetDependencies_v2));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUgraphNode_st**, CUgraphEdgeData_st*,
    unsigned long*)>(cuGraphNodeGetDependentNodes_v2));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    unsigned int*)>(cuGraphNodeGetEnabled));
static_assert(has<cudaError_enum(CUgraphNode_st*, unsigned int*)>(cuGraphNodeGetLocalId));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUgraphNodeParams_st*)>(cuGraphNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*, unsigned long long*)>(cuGraphNodeGetToolsId));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUgraphNodeType_enum*)>(cuGraphNodeGetType));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    unsigned int)>(cuGraphNodeSetEnabled));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUgraphNodeParams_st*)>(cuGraphNodeSetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*, CUgraphNodeParams_st*)>(cuGraphNodeSetParams_v2));
static_assert(has<cudaError_enum(CUgraph_st*, CUuserObject_st*,
    unsigned int)>(cuGraphReleaseUserObject));
static_assert(has<cudaError_enum(CUgraph_st*, CUgraphNode_st* const*, CUgraphNode_st* const*,
    const CUgraphEdgeData_st*, unsigned long)>(cuGraphRemoveDependencies_v2));
static_assert(has<cudaError_enum(CUgraph_st*, CUuserObject_st*, unsigned int,
    unsigned int)>(cuGraphRetainUserObject));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUstream_st*)>(cuGraphUpload));
static_assert(has<cudaError_enum(CUgraphicsResource_st**, void*,
    unsigned int)>(cuGraphicsEGLRegisterImage));
static_assert(has<cudaError_enum(CUgraphicsResource_st**, unsigned int,
    unsigned int)>(cuGraphicsGLRegisterBuffer));
static_assert(has<cudaError_enum(CUgraphicsResource_st**, unsigned int, unsigned int,
    unsigned int)>(cuGraphicsGLRegisterImage));
static_assert(has<cudaError_enum(unsigned int, CUgraphicsResource_st**,
    CUstream_st*)>(cuGraphicsMapResources));
static_assert(has<cudaError_enum(CUeglFrame_st*, CUgraphicsResource_st*, unsigned int,
    unsigned int)>(cuGraphicsResourceGetMappedEglFrame));
static_assert(has<cudaError_enum(CUmipmappedArray_st**,
    CUgraphicsResource_st*)>(cuGraphicsResourceGetMappedMipmappedArray));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*,
    CUgraphicsResource_st*)>(cuGraphicsResourceGetMappedPointer_v2));
static_assert(has<cudaError_enum(CUgraphicsResource_st*,
    unsigned int)>(cuGraphicsResourceSetMapFlags_v2));
static_assert(has<cudaError_enum(CUarray_st**, CUgraphicsResource_st*, unsigned int,
    unsigned int)>(cuGraphicsSubResourceGetMappedArray));
static_assert(has<cudaError_enum(unsigned int, CUgraphicsResource_st**,
    CUstream_st*)>(cuGraphicsUnmapResources));
static_assert(has<cudaError_enum(CUgraphicsResource_st*)>(cuGraphicsUnregisterResource));
static_assert(has<cudaError_enum(CUgraphicsResource_st**, unsigned int,
    unsigned int)>(cuGraphicsVDPAURegisterOutputSurface));
static_assert(has<cudaError_enum(CUgraphicsResource_st**, unsigned int,
    unsigned int)>(cuGraphicsVDPAURegisterVideoSurface));
static_assert(has<cudaError_enum(CUgreenCtx_st**, CUdevResourceDesc_st*, int,
    unsigned int)>(cuGreenCtxCreate));
static_assert(has<cudaError_enum(CUgreenCtx_st*)>(cuGreenCtxDestroy));
static_assert(has<cudaError_enum(CUgreenCtx_st*, CUdevResource_st*,
    CUdevResourceType)>(cuGreenCtxGetDevResource));
static_assert(has<cudaError_enum(CUgreenCtx_st*, unsigned long long*)>(cuGreenCtxGetId));
static_assert(has<cudaError_enum(CUgreenCtx_st*, CUevent_st*)>(cuGreenCtxRecordEvent));
static_assert(has<cudaError_enum(CUstream_st**, CUgreenCtx_st*, unsigned int,
    int)>(cuGreenCtxStreamCreate));
static_assert(has<cudaError_enum(CUgreenCtx_st*, CUevent_st*)>(cuGreenCtxWaitEvent));
static_assert(has<cudaError_enum(CUextMemory_st**,
    const CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st*)>(cuImportExternalMemory));
static_assert(has<cudaError_enum(CUextSemaphore_st**,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st*)>(cuImportExternalSemaphore));
static_assert(has<cudaError_enum(unsigned int)>(cuInit));
static_assert(has<cudaError_enum(unsigned long long)>(cuIpcCloseMemHandle));
static_assert(has<cudaError_enum(CUipcEventHandle_st*, CUevent_st*)>(cuIpcGetEventHandle));
static_assert(has<cudaError_enum(CUipcMemHandle_st*, unsigned long long)>(cuIpcGetMemHandle));
static_assert(has<cudaError_enum(CUevent_st**, CUipcEventHandle_st)>(cuIpcOpenEventHandle));
static_assert(has<cudaError_enum(unsigned long long*, CUipcMemHandle_st,
    unsigned int)>(cuIpcOpenMemHandle_v2));
static_assert(has<cudaError_enum(int*, CUfunction_attribute_enum, CUkern_st*,
    int)>(cuKernelGetAttribute));
static_assert(has<cudaError_enum(CUfunc_st**, CUkern_st*)>(cuKernelGetFunction));
static_assert(has<cudaError_enum(CUlib_st**, CUkern_st*)>(cuKernelGetLibrary));
static_assert(has<cudaError_enum(const char**, CUkern_st*)>(cuKernelGetName));
static_assert(has<cudaError_enum(CUkern_st*, unsigned long*)>(cuKernelGetParamCount));
static_assert(has<cudaError_enum(CUkern_st*, unsigned long, unsigned long*,
    unsigned long*)>(cuKernelGetParamInfo));
static_assert(has<cudaError_enum(CUfunction_attribute_enum, int, CUkern_st*,
    int)>(cuKernelSetAttribute));
static_assert(has<cudaError_enum(CUkern_st*, CUfunc_cache_enum, int)>(cuKernelSetCacheConfig));
static_assert(has<cudaError_enum(CUfunc_st*)>(cuLaunch));
static_assert(has<cudaError_enum(CUfunc_st*, unsigned int, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, CUstream_st*, void**)>(cuLaunchCooperativeKernel));
static_assert(has<cudaError_enum(CUDA_LAUNCH_PARAMS_st*, unsigned int,
    unsigned int)>(cuLaunchCooperativeKernelMultiDevice));
static_assert(has<cudaError_enum(CUfunc_st*, int, int)>(cuLaunchGrid));
static_assert(has<cudaError_enum(CUfunc_st*, int, int, CUstream_st*)>(cuLaunchGridAsync));
static_assert(has<cudaError_enum(CUstream_st*, void (*)(void*), void*)>(cuLaunchHostFunc));
static_assert(has<cudaError_enum(CUstream_st*, void (*)(void*), void*,
    unsigned int)>(cuLaunchHostFunc_v2));
static_assert(has<cudaError_enum(CUfunc_st*, unsigned int, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, CUstream_st*, void**, void**)>(cuLaunchKernel));
static_assert(has<cudaError_enum(const CUlaunchConfig_st*, CUfunc_st*, void**,
    void**)>(cuLaunchKernelEx));
static_assert(has<cudaError_enum(CUkern_st**, unsigned int, CUlib_st*)>(cuLibraryEnumerateKernels));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*, CUlib_st*,
    const char*)>(cuLibraryGetGlobal));
static_assert(has<cudaError_enum(CUkern_st**, CUlib_st*, const char*)>(cuLibraryGetKernel));
static_assert(has<cudaError_enum(unsigned int*, CUlib_st*)>(cuLibraryGetKernelCount));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*, CUlib_st*,
    const char*)>(cuLibraryGetManaged));
static_assert(has<cudaError_enum(CUmod_st**, CUlib_st*)>(cuLibraryGetModule));
static_assert(has<cudaError_enum(void**, CUlib_st*, const char*)>(cuLibraryGetUnifiedFunction));
static_assert(has<cudaError_enum(CUlib_st**, const void*, CUjit_option_enum*, void**, unsigned int,
    CUlibraryOption_enum*, void**, unsigned int)>(cuLibraryLoadData));
static_assert(has<cudaError_enum(CUlib_st**, const char*, CUjit_option_enum*, void**, unsigned int,
    CUlibraryOption_enum*, void**, unsigned int)>(cuLibraryLoadFromFile));
static_assert(has<cudaError_enum(CUlib_st*)>(cuLibraryUnload));
static_assert(has<cudaError_enum(CUlinkState_st*, CUjitInputType_enum, void*, unsigned long,
    const char*, unsigned int, CUjit_option_enum*, void**)>(cuLinkAddData_v2));
static_assert(has<cudaError_enum(CUlinkState_st*, CUjitInputType_enum, const char*, unsigned int,
    CUjit_option_enum*, void**)>(cuLinkAddFile_v2));
static_assert(has<cudaError_enum(CUlinkState_st*, void**, unsigned long*)>(cuLinkComplete));
static_assert(has<cudaError_enum(unsigned int, CUjit_option_enum*, void**,
    CUlinkState_st**)>(cuLinkCreate_v2));
static_assert(has<cudaError_enum(CUlinkState_st*)>(cuLinkDestroy));
static_assert(has<cudaError_enum(unsigned int, int)>(cuLogicalEndpointAddDevice));
static_assert(has<cudaError_enum(unsigned int, int, unsigned long, void*, unsigned long,
    unsigned long long)>(cuLogicalEndpointBindAddr));
static_assert(has<cudaError_enum(unsigned int, int, unsigned long, unsigned long long,
    unsigned long, unsigned long, unsigned long long)>(cuLogicalEndpointBindMem));
static_assert(has<cudaError_enum(unsigned int,
    const CUlogicalEndpointProp_struct*)>(cuLogicalEndpointCreate));
static_assert(has<cudaError_enum(unsigned int)>(cuLogicalEndpointDestroy));
static_assert(has<cudaError_enum(void*, unsigned int,
    CUlogicalEndpointIpcHandleType_enum)>(cuLogicalEndpointExport));
static_assert(has<cudaError_enum(unsigned long*, unsigned long*,
    const CUlogicalEndpointProp_struct*)>(cuLogicalEndpointGetLimits));
static_assert(has<cudaError_enum(unsigned int, unsigned int)>(cuLogicalEndpointIdRelease));
static_assert(has<cudaError_enum(unsigned int*, unsigned int)>(cuLogicalEndpointIdReserve));
static_assert(has<cudaError_enum(unsigned int, const void*,
    CUlogicalEndpointIpcHandleType_enum)>(cuLogicalEndpointImport));
static_assert(has<cudaError_enum(unsigned int, unsigned int, int*)>(cuLogicalEndpointQuery));
static_assert(has<cudaError_enum(unsigned int, int, unsigned long,
    unsigned long)>(cuLogicalEndpointUnbind));
static_assert(has<cudaError_enum(unsigned int*, unsigned int)>(cuLogsCurrent));
static_assert(has<cudaError_enum(unsigned int*, const char*, unsigned int)>(cuLogsDumpToFile));
static_assert(has<cudaError_enum(unsigned int*, char*, unsigned long*,
    unsigned int)>(cuLogsDumpToMemory));
static_assert(has<cudaError_enum(void (*)(void*, CUlogLevel_enum, char*, unsigned long), void*,
    CUlogsCallbackEntry_st**)>(cuLogsRegisterCallback));
static_assert(has<cudaError_enum(CUlogsCallbackEntry_st*)>(cuLogsUnregisterCallback));
static_assert(has<cudaError_enum(unsigned long long, unsigned long)>(cuMemAddressFree));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long, unsigned long,
    unsigned long long, unsigned long long)>(cuMemAddressReserve));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, CUmem_advise_enum,
    CUmemLocation_st)>(cuMemAdvise_v2));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long,
    CUstream_st*)>(cuMemAllocAsync));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long, CUmemPoolHandle_st*,
    CUstream_st*)>(cuMemAllocFromPoolAsync));
static_assert(has<cudaError_enum(void**, unsigned long)>(cuMemAllocHost_v2));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long,
    unsigned int)>(cuMemAllocManaged));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*, unsigned long, unsigned long,
    unsigned int)>(cuMemAllocPitch_v2));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long)>(cuMemAlloc_v2));
static_assert(has<cudaError_enum(CUmemDecompressParams_st*, unsigned long, unsigned int,
    unsigned long*, CUstream_st*)>(cuMemBatchDecompressAsync));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long, const CUmemAllocationProp_st*,
    unsigned long long)>(cuMemCreate));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*, unsigned long,
    CUmemLocation_st*, unsigned long*, unsigned long, unsigned long long,
    CUstream_st*)>(cuMemDiscardAndPrefetchBatchAsync));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*, unsigned long,
    unsigned long long, CUstream_st*)>(cuMemDiscardBatchAsync));
static_assert(has<cudaError_enum(void*, unsigned long long, CUmemAllocationHandleType_enum,
    unsigned long long)>(cuMemExportToShareableHandle));
static_assert(has<cudaError_enum(unsigned long long, CUstream_st*)>(cuMemFreeAsync));
static_assert(has<cudaError_enum(void*)>(cuMemFreeHost));
static_assert(has<cudaError_enum(unsigned long long)>(cuMemFree_v2));
static_assert(has<cudaError_enum(unsigned long long*, const CUmemLocation_st*,
    unsigned long long)>(cuMemGetAccess));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*,
    unsigned long long)>(cuMemGetAddressRange_v2));
static_assert(has<cudaError_enum(unsigned long*, const CUmemAllocationProp_st*,
    CUmemAllocationGranularity_flags_enum)>(cuMemGetAllocationGranularity));
static_assert(has<cudaError_enum(CUmemAllocationProp_st*,
    unsigned long long)>(cuMemGetAllocationPropertiesFromHandle));
static_assert(has<cudaError_enum(CUmemPoolHandle_st**, CUmemLocation_st*,
    CUmemAllocationType_enum)>(cuMemGetDefaultMemPool));
static_assert(has<cudaError_enum(void*, unsigned long long, unsigned long,
    CUmemRangeHandleType_enum, unsigned long long)>(cuMemGetHandleForAddressRange));
static_assert(has<cudaError_enum(unsigned long*, unsigned long*)>(cuMemGetInfo_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned long, unsigned long,
    CUmemLocation_st*)>(cuMemGetLocationInfo));
static_assert(has<cudaError_enum(CUmemPoolHandle_st**, CUmemLocation_st*,
    CUmemAllocationType_enum)>(cuMemGetMemPool));
static_assert(has<cudaError_enum(void**, unsigned long, unsigned int)>(cuMemHostAlloc));
static_assert(has<cudaError_enum(unsigned long long*, void*,
    unsigned int)>(cuMemHostGetDevicePointer_v2));
static_assert(has<cudaError_enum(unsigned int*, void*)>(cuMemHostGetFlags));
static_assert(has<cudaError_enum(void*, unsigned long, unsigned int)>(cuMemHostRegister_v2));
static_assert(has<cudaError_enum(void*)>(cuMemHostUnregister));
static_assert(has<cudaError_enum(unsigned long long*, void*,
    CUmemAllocationHandleType_enum)>(cuMemImportFromShareableHandle));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned long,
    unsigned long long, unsigned long long)>(cuMemMap));
static_assert(has<cudaError_enum(CUarrayMapInfo_st*, unsigned int,
    CUstream_st*)>(cuMemMapArrayAsync));
static_assert(has<cudaError_enum(CUmemPoolHandle_st**, const CUmemPoolProps_st*)>(cuMemPoolCreate));
static_assert(has<cudaError_enum(CUmemPoolHandle_st*)>(cuMemPoolDestroy));
static_assert(has<cudaError_enum(CUmemPoolPtrExportData_st*,
    unsigned long long)>(cuMemPoolExportPointer));
static_assert(has<cudaError_enum(void*, CUmemPoolHandle_st*, CUmemAllocationHandleType_enum,
    unsigned long long)>(cuMemPoolExportToShareableHandle));
static_assert(has<cudaError_enum(CUmemAccess_flags_enum*, CUmemPoolHandle_st*,
    CUmemLocation_st*)>(cuMemPoolGetAccess));
static_assert(has<cudaError_enum(CUmemPoolHandle_st*, CUmemPool_attribute_enum,
    void*)>(cuMemPoolGetAttribute));
static_assert(has<cudaError_enum(CUmemPoolHandle_st**, void*, CUmemAllocationHandleType_enum,
    unsigned long long)>(cuMemPoolImportFromShareableHandle));
static_assert(has<cudaError_enum(unsigned long long*, CUmemPoolHandle_st*,
    CUmemPoolPtrExportData_st*)>(cuMemPoolImportPointer));
static_assert(has<cudaError_enum(CUmemPoolHandle_st*, const CUmemAccessDesc_st*,
    unsigned long)>(cuMemPoolSetAccess));
static_assert(has<cudaError_enum(CUmemPoolHandle_st*, CUmemPool_attribute_enum,
    void*)>(cuMemPoolSetAttribute));
static_assert(has<cudaError_enum(CUmemPoolHandle_st*, unsigned long)>(cuMemPoolTrimTo));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, CUmemLocation_st, unsigned int,
    CUstream_st*)>(cuMemPrefetchAsync_v2));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*, unsigned long,
    CUmemLocation_st*, unsigned long*, unsigned long, unsigned long long,
    CUstream_st*)>(cuMemPrefetchBatchAsync));
static_assert(has<cudaError_enum(void*, unsigned long, CUmem_range_attribute_enum,
    unsigned long long, unsigned long)>(cuMemRangeGetAttribute));
static_assert(has<cudaError_enum(void**, unsigned long*, CUmem_range_attribute_enum*, unsigned long,
    unsigned long long, unsigned long)>(cuMemRangeGetAttributes));
static_assert(has<cudaError_enum(unsigned long long)>(cuMemRelease));
static_assert(has<cudaError_enum(unsigned long long*, void*)>(cuMemRetainAllocationHandle));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, const CUmemAccessDesc_st*,
    unsigned long)>(cuMemSetAccess));
static_assert(has<cudaError_enum(CUmemLocation_st*, CUmemAllocationType_enum,
    CUmemPoolHandle_st*)>(cuMemSetMemPool));
static_assert(has<cudaError_enum(unsigned long long, unsigned long)>(cuMemUnmap));
static_assert(has<cudaError_enum(unsigned long long, unsigned long long, unsigned long)>(cuMemcpy));
static_assert(has<cudaError_enum(const CUDA_MEMCPY2D_st*, CUstream_st*)>(cuMemcpy2DAsync_v2));
static_assert(has<cudaError_enum(const CUDA_MEMCPY2D_st*)>(cuMemcpy2DUnaligned_v2));
static_assert(has<cudaError_enum(const CUDA_MEMCPY2D_st*)>(cuMemcpy2D_v2));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_st*, CUstream_st*)>(cuMemcpy3DAsync_v2));
static_assert(has<cudaError_enum(unsigned long, CUDA_MEMCPY3D_BATCH_OP_st*, unsigned long long,
    CUstream_st*)>(cuMemcpy3DBatchAsync_v2));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_PEER_st*)>(cuMemcpy3DPeer));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_PEER_st*, CUstream_st*)>(cuMemcpy3DPeerAsync));
static_assert(has<cudaError_enum(CUDA_MEMCPY3D_BATCH_OP_st*, unsigned long long,
    CUstream_st*)>(cuMemcpy3DWithAttributesAsync));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_st*)>(cuMemcpy3D_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned long long, unsigned long,
    CUstream_st*)>(cuMemcpyAsync));
static_assert(has<cudaError_enum(CUarray_st*, unsigned long, CUarray_st*, unsigned long,
    unsigned long)>(cuMemcpyAtoA_v2));
static_assert(has<cudaError_enum(unsigned long long, CUarray_st*, unsigned long,
    unsigned long)>(cuMemcpyAtoD_v2));
static_assert(has<cudaError_enum(void*, CUarray_st*, unsigned long, unsigned long,
    CUstream_st*)>(cuMemcpyAtoHAsync_v2));
static_assert(has<cudaError_enum(void*, CUarray_st*, unsigned long,
    unsigned long)>(cuMemcpyAtoH_v2));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long long*, unsigned long*,
    unsigned long, CUmemcpyAttributes_st*, unsigned long*, unsigned long,
    CUstream_st*)>(cuMemcpyBatchAsync_v2));
static_assert(has<cudaError_enum(CUarray_st*, unsigned long, unsigned long long,
    unsigned long)>(cuMemcpyDtoA_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned long long, unsigned long,
    CUstream_st*)>(cuMemcpyDtoDAsync_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned long long,
    unsigned long)>(cuMemcpyDtoD_v2));
static_assert(has<cudaError_enum(void*, unsigned long long, unsigned long,
    CUstream_st*)>(cuMemcpyDtoHAsync_v2));
static_assert(has<cudaError_enum(void*, unsigned long long, unsigned long)>(cuMemcpyDtoH_v2));
static_assert(has<cudaError_enum(CUarray_st*, unsigned long, const void*, unsigned long,
    CUstream_st*)>(cuMemcpyHtoAAsync_v2));
static_assert(has<cudaError_enum(CUarray_st*, unsigned long, const void*,
    unsigned long)>(cuMemcpyHtoA_v2));
static_assert(has<cudaError_enum(unsigned long long, const void*, unsigned long,
    CUstream_st*)>(cuMemcpyHtoDAsync_v2));
static_assert(has<cudaError_enum(unsigned long long, const void*, unsigned long)>(cuMemcpyHtoD_v2));
static_assert(has<cudaError_enum(unsigned long long, CUctx_st*, unsigned long long, CUctx_st*,
    unsigned long)>(cuMemcpyPeer));
static_assert(has<cudaError_enum(unsigned long long, CUctx_st*, unsigned long long, CUctx_st*,
    unsigned long, CUstream_st*)>(cuMemcpyPeerAsync));
static_assert(has<cudaError_enum(unsigned long long, unsigned long long, unsigned long,
    CUmemcpyAttributes_st*, CUstream_st*)>(cuMemcpyWithAttributesAsync));
static_assert(has<cudaError_enum(unsigned long long, unsigned short, unsigned long,
    CUstream_st*)>(cuMemsetD16Async));
static_assert(has<cudaError_enum(unsigned long long, unsigned short,
    unsigned long)>(cuMemsetD16_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned short, unsigned long,
    unsigned long, CUstream_st*)>(cuMemsetD2D16Async));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned short, unsigned long,
    unsigned long)>(cuMemsetD2D16_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned int, unsigned long,
    unsigned long, CUstream_st*)>(cuMemsetD2D32Async));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned int, unsigned long,
    unsigned long)>(cuMemsetD2D32_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned char, unsigned long,
    unsigned long, CUstream_st*)>(cuMemsetD2D8Async));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned char, unsigned long,
    unsigned long)>(cuMemsetD2D8_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned int, unsigned long,
    CUstream_st*)>(cuMemsetD32Async));
static_assert(has<cudaError_enum(unsigned long long, unsigned int, unsigned long)>(cuMemsetD32_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned char, unsigned long,
    CUstream_st*)>(cuMemsetD8Async));
static_assert(has<cudaError_enum(unsigned long long, unsigned char, unsigned long)>(cuMemsetD8_v2));
static_assert(has<cudaError_enum(CUmipmappedArray_st**, const CUDA_ARRAY3D_DESCRIPTOR_st*,
    unsigned int)>(cuMipmappedArrayCreate));
static_assert(has<cudaError_enum(CUmipmappedArray_st*)>(cuMipmappedArrayDestroy));
static_assert(has<cudaError_enum(CUarray_st**, CUmipmappedArray_st*,
    unsigned int)>(cuMipmappedArrayGetLevel));
static_assert(has<cudaError_enum(CUDA_ARRAY_MEMORY_REQUIREMENTS_st*, CUmipmappedArray_st*,
    int)>(cuMipmappedArrayGetMemoryRequirements));
static_assert(has<cudaError_enum(CUDA_ARRAY_SPARSE_PROPERTIES_st*,
    CUmipmappedArray_st*)>(cuMipmappedArrayGetSparseProperties));
static_assert(has<cudaError_enum(CUfunc_st**, unsigned int,
    CUmod_st*)>(cuModuleEnumerateFunctions));
static_assert(has<cudaError_enum(CUfunc_st**, CUmod_st*, const char*)>(cuModuleGetFunction));
static_assert(has<cudaError_enum(unsigned int*, CUmod_st*)>(cuModuleGetFunctionCount));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*, CUmod_st*,
    const char*)>(cuModuleGetGlobal_v2));
static_assert(has<cudaError_enum(CUmoduleLoadingMode_enum*)>(cuModuleGetLoadingMode));
static_assert(has<cudaError_enum(CUsurfref_st**, CUmod_st*, const char*)>(cuModuleGetSurfRef));
static_assert(has<cudaError_enum(CUtexref_st**, CUmod_st*, const char*)>(cuModuleGetTexRef));
static_assert(has<cudaError_enum(CUmod_st**, const char*)>(cuModuleLoad));
static_assert(has<cudaError_enum(CUmod_st**, const void*)>(cuModuleLoadData));
static_assert(has<cudaError_enum(CUmod_st**, const void*, unsigned int, CUjit_option_enum*,
    void**)>(cuModuleLoadDataEx));
static_assert(has<cudaError_enum(CUmod_st**, const void*)>(cuModuleLoadFatBinary));
static_assert(has<cudaError_enum(CUmod_st*)>(cuModuleUnload));
static_assert(has<cudaError_enum(unsigned long long, int)>(cuMulticastAddDevice));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned long long,
    unsigned long, unsigned long long)>(cuMulticastBindAddr));
static_assert(has<cudaError_enum(unsigned long long, int, unsigned long, unsigned long long,
    unsigned long, unsigned long long)>(cuMulticastBindAddr_v2));
static_assert(has<cudaError_enum(unsigned long long, unsigned long, unsigned long long,
    unsigned long, unsigned long, unsigned long long)>(cuMulticastBindMem));
static_assert(has<cudaError_enum(unsigned long long, int, unsigned long, unsigned long long,
    unsigned long, unsigned long, unsigned long long)>(cuMulticastBindMem_v2));
static_assert(has<cudaError_enum(unsigned long long*,
    const CUmulticastObjectProp_st*)>(cuMulticastCreate));
static_assert(has<cudaError_enum(unsigned long*, const CUmulticastObjectProp_st*,
    CUmulticastGranularity_flags_enum)>(cuMulticastGetGranularity));
static_assert(has<cudaError_enum(unsigned long long, int, unsigned long,
    unsigned long)>(cuMulticastUnbind));
static_assert(has<cudaError_enum(unsigned long*, CUfunc_st*, int,
    int)>(cuOccupancyAvailableDynamicSMemPerBlock));
static_assert(has<cudaError_enum(int*, CUfunc_st*, int,
    unsigned long)>(cuOccupancyMaxActiveBlocksPerMultiprocessor));
static_assert(has<cudaError_enum(int*, CUfunc_st*, int, unsigned long,
    unsigned int)>(cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags));
static_assert(has<cudaError_enum(int*, CUfunc_st*,
    const CUlaunchConfig_st*)>(cuOccupancyMaxActiveClusters));
static_assert(has<cudaError_enum(int*, int*, CUfunc_st*, unsigned long (*)(int), unsigned long,
    int)>(cuOccupancyMaxPotentialBlockSize));
static_assert(has<cudaError_enum(int*, int*, CUfunc_st*, unsigned long (*)(int), unsigned long, int,
    unsigned int)>(cuOccupancyMaxPotentialBlockSizeWithFlags));
static_assert(has<cudaError_enum(int*, CUfunc_st*,
    const CUlaunchConfig_st*)>(cuOccupancyMaxPotentialClusterSize));
static_assert(has<cudaError_enum(CUfunc_st*, unsigned int)>(cuParamSetSize));
static_assert(has<cudaError_enum(CUfunc_st*, int, CUtexref_st*)>(cuParamSetTexRef));
static_assert(has<cudaError_enum(CUfunc_st*, int, float)>(cuParamSetf));
static_assert(has<cudaError_enum(CUfunc_st*, int, unsigned int)>(cuParamSeti));
static_assert(has<cudaError_enum(CUfunc_st*, int, void*, unsigned int)>(cuParamSetv));
static_assert(has<cudaError_enum(void*, CUpointer_attribute_enum,
    unsigned long long)>(cuPointerGetAttribute));
static_assert(has<cudaError_enum(unsigned int, CUpointer_attribute_enum*, void**,
    unsigned long long)>(cuPointerGetAttributes));
static_assert(has<cudaError_enum(const void*, CUpointer_attribute_enum,
    unsigned long long)>(cuPointerSetAttribute));
static_assert(has<cudaError_enum(const char*, const char*,
    CUoutput_mode_enum)>(cuProfilerInitialize));
static_assert(has<cudaError_enum()>(cuProfilerStart));
static_assert(has<cudaError_enum()>(cuProfilerStop));
static_assert(has<cudaError_enum(CUextSemaphore_st* const*,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st*, unsigned int,
    CUstream_st*)>(cuSignalExternalSemaphoresAsync));
static_assert(has<cudaError_enum(CUstream_st*, void (*)(CUstream_st*, cudaError_enum, void*), void*,
    unsigned int)>(cuStreamAddCallback));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamAttachMemAsync));
static_assert(has<cudaError_enum(CUstream_st*, unsigned int, CUstreamBatchMemOpParams_union*,
    unsigned int)>(cuStreamBatchMemOp_v2));
static_assert(has<cudaError_enum(CUstream_st*,
    CUstreamCigCaptureParams_st*)>(cuStreamBeginCaptureToCig));
static_assert(has<cudaError_enum(CUstream_st*, CUgraph_st*, CUgraphNode_st* const*,
    const CUgraphEdgeData_st*, unsigned long,
    CUstreamCaptureMode_enum)>(cuStreamBeginCaptureToGraph));
static_assert(has<cudaError_enum(CUstream_st*, CUstreamCaptureMode_enum)>(cuStreamBeginCapture_v2));
static_assert(has<cudaError_enum(CUstream_st*, CUstreamCaptureMode_enum, CUgraph_st*,
    cudaError_enum (*)(void*, CUgraphNode_st*, const CUgraphNodeParams_st*, const CUgraphNodeParams_st*, CUgraphRecaptureStatus_enum),
    void*)>(cuStreamBeginRecaptureToGraph));
static_assert(has<cudaError_enum(CUstream_st*, CUstream_st*)>(cuStreamCopyAttributes));
static_assert(has<cudaError_enum(CUstream_st**, unsigned int)>(cuStreamCreate));
static_assert(has<cudaError_enum(CUstream_st**, unsigned int, int)>(cuStreamCreateWithPriority));
static_assert(has<cudaError_enum(CUstream_st*)>(cuStreamDestroy_v2));
static_assert(has<cudaError_enum(CUstream_st*, CUgraph_st**)>(cuStreamEndCapture));
static_assert(has<cudaError_enum(CUstream_st*)>(cuStreamEndCaptureToCig));
static_assert(has<cudaError_enum(CUstream_st*, CUlaunchAttributeID_enum,
    CUlaunchAttributeValue_union*)>(cuStreamGetAttribute));
static_assert(has<cudaError_enum(CUstream_st*, CUstreamCaptureStatus_enum*, unsigned long*,
    CUgraph_st**, CUgraphNode_st* const**, const CUgraphEdgeData_st**,
    unsigned long*)>(cuStreamGetCaptureInfo_v3));
static_assert(has<cudaError_enum(CUstream_st*, CUctx_st**)>(cuStreamGetCtx));
static_assert(has<cudaError_enum(CUstream_st*, CUctx_st**, CUgreenCtx_st**)>(cuStreamGetCtx_v2));
static_assert(has<cudaError_enum(CUstream_st*, CUdevResource_st*,
    CUdevResourceType)>(cuStreamGetDevResource));
static_assert(has<cudaError_enum(CUstream_st*, int*)>(cuStreamGetDevice));
static_assert(has<cudaError_enum(CUstream_st*, unsigned int*)>(cuStreamGetFlags));
static_assert(has<cudaError_enum(CUstream_st*, CUgreenCtx_st**)>(cuStreamGetGreenCtx));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long*)>(cuStreamGetId));
static_assert(has<cudaError_enum(CUstream_st*, int*)>(cuStreamGetPriority));
static_assert(has<cudaError_enum(CUstream_st*, CUstreamCaptureStatus_enum*)>(cuStreamIsCapturing));
static_assert(has<cudaError_enum(CUstream_st*)>(cuStreamQuery));
static_assert(has<cudaError_enum(CUstream_st*, CUlaunchAttributeID_enum,
    const CUlaunchAttributeValue_union*)>(cuStreamSetAttribute));
static_assert(has<cudaError_enum(CUstream_st*)>(cuStreamSynchronize));
static_assert(has<cudaError_enum(CUstream_st*, CUgraphNode_st**, const CUgraphEdgeData_st*,
    unsigned long, unsigned int)>(cuStreamUpdateCaptureDependencies_v2));
static_assert(has<cudaError_enum(CUstream_st*, CUevent_st*, unsigned int)>(cuStreamWaitEvent));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned int,
    unsigned int)>(cuStreamWaitValue32_v2));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamWaitValue64_v2));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned int,
    unsigned int)>(cuStreamWriteValue32_v2));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamWriteValue64_v2));
static_assert(has<cudaError_enum(unsigned long long*,
    const CUDA_RESOURCE_DESC_st*)>(cuSurfObjectCreate));
static_assert(has<cudaError_enum(unsigned long long)>(cuSurfObjectDestroy));
static_assert(has<cudaError_enum(CUDA_RESOURCE_DESC_st*,
    unsigned long long)>(cuSurfObjectGetResourceDesc));
static_assert(has<cudaError_enum(CUarray_st**, CUsurfref_st*)>(cuSurfRefGetArray));
static_assert(has<cudaError_enum(CUsurfref_st*, CUarray_st*, unsigned int)>(cuSurfRefSetArray));
static_assert(has<cudaError_enum(CUtensorMap_st*, CUtensorMapDataType_enum, unsigned int, void*,
    const unsigned long*, const unsigned long*, const int*, const int*, unsigned int, unsigned int,
    const unsigned int*, CUtensorMapInterleave_enum, CUtensorMapSwizzle_enum,
    CUtensorMapL2promotion_enum, CUtensorMapFloatOOBfill_enum)>(cuTensorMapEncodeIm2col));
static_assert(has<cudaError_enum(CUtensorMap_st*, CUtensorMapDataType_enum, unsigned int, void*,
    const unsigned long*, const unsigned long*, int, int, unsigned int, unsigned int,
    const unsigned int*, CUtensorMapInterleave_enum, CUtensorMapIm2ColWideMode_enum,
    CUtensorMapSwizzle_enum, CUtensorMapL2promotion_enum,
    CUtensorMapFloatOOBfill_enum)>(cuTensorMapEncodeIm2colWide));
static_assert(has<cudaError_enum(CUtensorMap_st*, CUtensorMapDataType_enum, unsigned int, void*,
    const unsigned long*, const unsigned long*, const unsigned int*, const unsigned int*,
    CUtensorMapInterleave_enum, CUtensorMapSwizzle_enum, CUtensorMapL2promotion_enum,
    CUtensorMapFloatOOBfill_enum)>(cuTensorMapEncodeTiled));
static_assert(has<cudaError_enum(CUtensorMap_st*, void*)>(cuTensorMapReplaceAddress));
static_assert(has<cudaError_enum(CUtensorMap_st*, CUtensorMapAllocClass_enum,
    CUtensorMapAllocClass_enum*)>(cuTensorMapSetAllocationClass));
static_assert(has<cudaError_enum(unsigned long long*, const CUDA_RESOURCE_DESC_st*,
    const CUDA_TEXTURE_DESC_st*, const CUDA_RESOURCE_VIEW_DESC_st*)>(cuTexObjectCreate));
static_assert(has<cudaError_enum(unsigned long long)>(cuTexObjectDestroy));
static_assert(has<cudaError_enum(CUDA_RESOURCE_DESC_st*,
    unsigned long long)>(cuTexObjectGetResourceDesc));
static_assert(has<cudaError_enum(CUDA_RESOURCE_VIEW_DESC_st*,
    unsigned long long)>(cuTexObjectGetResourceViewDesc));
static_assert(has<cudaError_enum(CUDA_TEXTURE_DESC_st*,
    unsigned long long)>(cuTexObjectGetTextureDesc));
static_assert(has<cudaError_enum(CUtexref_st**)>(cuTexRefCreate));
static_assert(has<cudaError_enum(CUtexref_st*)>(cuTexRefDestroy));
static_assert(has<cudaError_enum(CUaddress_mode_enum*, CUtexref_st*, int)>(cuTexRefGetAddressMode));
static_assert(has<cudaError_enum(unsigned long long*, CUtexref_st*)>(cuTexRefGetAddress_v2));
static_assert(has<cudaError_enum(CUarray_st**, CUtexref_st*)>(cuTexRefGetArray));
static_assert(has<cudaError_enum(float*, CUtexref_st*)>(cuTexRefGetBorderColor));
static_assert(has<cudaError_enum(CUfilter_mode_enum*, CUtexref_st*)>(cuTexRefGetFilterMode));
static_assert(has<cudaError_enum(unsigned int*, CUtexref_st*)>(cuTexRefGetFlags));
static_assert(has<cudaError_enum(CUarray_format_enum*, int*, CUtexref_st*)>(cuTexRefGetFormat));
static_assert(has<cudaError_enum(int*, CUtexref_st*)>(cuTexRefGetMaxAnisotropy));
static_assert(has<cudaError_enum(CUfilter_mode_enum*, CUtexref_st*)>(cuTexRefGetMipmapFilterMode));
static_assert(has<cudaError_enum(float*, CUtexref_st*)>(cuTexRefGetMipmapLevelBias));
static_assert(has<cudaError_enum(float*, float*, CUtexref_st*)>(cuTexRefGetMipmapLevelClamp));
static_assert(has<cudaError_enum(CUmipmappedArray_st**, CUtexref_st*)>(cuTexRefGetMipmappedArray));
static_assert(has<cudaError_enum(CUtexref_st*, const CUDA_ARRAY_DESCRIPTOR_st*, unsigned long long,
    unsigned long)>(cuTexRefSetAddress2D_v3));
static_assert(has<cudaError_enum(CUtexref_st*, int, CUaddress_mode_enum)>(cuTexRefSetAddressMode));
static_assert(has<cudaError_enum(unsigned long*, CUtexref_st*, unsigned long long,
    unsigned long)>(cuTexRefSetAddress_v2));
static_assert(has<cudaError_enum(CUtexref_st*, CUarray_st*, unsigned int)>(cuTexRefSetArray));
static_assert(has<cudaError_enum(CUtexref_st*, float*)>(cuTexRefSetBorderColor));
static_assert(has<cudaError_enum(CUtexref_st*, CUfilter_mode_enum)>(cuTexRefSetFilterMode));
static_assert(has<cudaError_enum(CUtexref_st*, unsigned int)>(cuTexRefSetFlags));
static_assert(has<cudaError_enum(CUtexref_st*, CUarray_format_enum, int)>(cuTexRefSetFormat));
static_assert(has<cudaError_enum(CUtexref_st*, unsigned int)>(cuTexRefSetMaxAnisotropy));
static_assert(has<cudaError_enum(CUtexref_st*, CUfilter_mode_enum)>(cuTexRefSetMipmapFilterMode));
static_assert(has<cudaError_enum(CUtexref_st*, float)>(cuTexRefSetMipmapLevelBias));
static_assert(has<cudaError_enum(CUtexref_st*, float, float)>(cuTexRefSetMipmapLevelClamp));
static_assert(has<cudaError_enum(CUtexref_st*, CUmipmappedArray_st*,
    unsigned int)>(cuTexRefSetMipmappedArray));
static_assert(has<cudaError_enum(CUstreamCaptureMode_enum*)>(cuThreadExchangeStreamCaptureMode));
static_assert(has<cudaError_enum(CUuserObject_st**, void*, void (*)(void*), unsigned int,
    unsigned int)>(cuUserObjectCreate));
static_assert(has<cudaError_enum(CUuserObject_st*, unsigned int)>(cuUserObjectRelease));
static_assert(has<cudaError_enum(CUuserObject_st*, unsigned int)>(cuUserObjectRetain));
static_assert(has<cudaError_enum(CUctx_st**, unsigned int, int, unsigned int,
    unsigned int (*)(unsigned int, unsigned int, void**))>(cuVDPAUCtxCreate_v2));
static_assert(has<cudaError_enum(int*, unsigned int,
    unsigned int (*)(unsigned int, unsigned int, void**))>(cuVDPAUGetDevice));
static_assert(has<cudaError_enum(CUextSemaphore_st* const*,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st*, unsigned int,
    CUstream_st*)>(cuWaitExternalSemaphoresAsync));

// Structures
static_assert(sizeof(CUDA_ARRAY3D_DESCRIPTOR_st) == 40);
static_assert(alignof(CUDA_ARRAY3D_DESCRIPTOR_st) == 8);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_st, Width) == 0);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_st, Height) == 8);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_st, Depth) == 16);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_st, Format) == 24);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_st, NumChannels) == 28);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_st, Flags) == 32);
static_assert(sizeof(CUDA_ARRAY_DESCRIPTOR_st) == 24);
static_assert(alignof(CUDA_ARRAY_DESCRIPTOR_st) == 8);
static_assert(offsetof(CUDA_ARRAY_DESCRIPTOR_st, Width) == 0);
static_assert(offsetof(CUDA_ARRAY_DESCRIPTOR_st, Height) == 8);
static_assert(offsetof(CUDA_ARRAY_DESCRIPTOR_st, Format) == 16);
static_assert(offsetof(CUDA_ARRAY_DESCRIPTOR_st, NumChannels) == 20);
static_assert(sizeof(CUDA_ARRAY_MEMORY_REQUIREMENTS_st) == 32);
static_assert(alignof(CUDA_ARRAY_MEMORY_REQUIREMENTS_st) == 8);
static_assert(offsetof(CUDA_ARRAY_MEMORY_REQUIREMENTS_st, size) == 0);
static_assert(offsetof(CUDA_ARRAY_MEMORY_REQUIREMENTS_st, alignment) == 8);
static_assert(offsetof(CUDA_ARRAY_MEMORY_REQUIREMENTS_st, reserved) == 16);
static_assert(sizeof(CUDA_ARRAY_SPARSE_PROPERTIES_st) == 48);
static_assert(alignof(CUDA_ARRAY_SPARSE_PROPERTIES_st) == 8);
static_assert(offsetof(CUDA_ARRAY_SPARSE_PROPERTIES_st, tileExtent) == 0);
static_assert(offsetof(CUDA_ARRAY_SPARSE_PROPERTIES_st, tileExtent.width) == 0);
static_assert(offsetof(CUDA_ARRAY_SPARSE_PROPERTIES_st, tileExtent.height) == 4);
static_assert(offsetof(CUDA_ARRAY_SPARSE_PROPERTIES_st, tileExtent.depth) == 8);
static_assert(offsetof(CUDA_ARRAY_SPARSE_PROPERTIES_st, miptailFirstLevel) == 12);
static_assert(offsetof(CUDA_ARRAY_SPARSE_PROPERTIES_st, miptailSize) == 16);
static_assert(offsetof(CUDA_ARRAY_SPARSE_PROPERTIES_st, flags) == 24);
static_assert(offsetof(CUDA_ARRAY_SPARSE_PROPERTIES_st, reserved) == 28);
static_assert(sizeof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st) == 32);
static_assert(alignof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st) == 8);
static_assert(offsetof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st, ctx) == 0);
static_assert(offsetof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st, count) == 8);
static_assert(offsetof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st, paramArray) == 16);
static_assert(offsetof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v1_st, flags) == 24);
static_assert(sizeof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st) == 32);
static_assert(alignof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st) == 8);
static_assert(offsetof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st, ctx) == 0);
static_assert(offsetof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st, count) == 8);
static_assert(offsetof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st, paramArray) == 16);
static_assert(offsetof(CUDA_BATCH_MEM_OP_NODE_PARAMS_v2_st, flags) == 24);
static_assert(sizeof(CUDA_CHILD_GRAPH_NODE_PARAMS_st) == 16);
static_assert(alignof(CUDA_CHILD_GRAPH_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_CHILD_GRAPH_NODE_PARAMS_st, graph) == 0);
static_assert(offsetof(CUDA_CHILD_GRAPH_NODE_PARAMS_st, ownership) == 8);
static_assert(sizeof(CUDA_CONDITIONAL_NODE_PARAMS) == 32);
static_assert(alignof(CUDA_CONDITIONAL_NODE_PARAMS) == 8);
static_assert(offsetof(CUDA_CONDITIONAL_NODE_PARAMS, handle) == 0);
static_assert(offsetof(CUDA_CONDITIONAL_NODE_PARAMS, type) == 8);
static_assert(offsetof(CUDA_CONDITIONAL_NODE_PARAMS, size) == 12);
static_assert(offsetof(CUDA_CONDITIONAL_NODE_PARAMS, phGraph_out) == 16);
static_assert(offsetof(CUDA_CONDITIONAL_NODE_PARAMS, ctx) == 24);
static_assert(sizeof(CUDA_EVENT_RECORD_NODE_PARAMS_st) == 16);
static_assert(alignof(CUDA_EVENT_RECORD_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_EVENT_RECORD_NODE_PARAMS_st, event) == 0);
static_assert(offsetof(CUDA_EVENT_RECORD_NODE_PARAMS_st, ctx) == 8);
static_assert(offsetof(CUDA_EVENT_RECORD_NODE_PARAMS_st, gCtx) == 8);
static_assert(sizeof(CUDA_EVENT_WAIT_NODE_PARAMS_st) == 8);
static_assert(alignof(CUDA_EVENT_WAIT_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_EVENT_WAIT_NODE_PARAMS_st, event) == 0);
static_assert(sizeof(CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st) == 88);
static_assert(alignof(CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st, offset) == 0);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st, size) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st, flags) == 16);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_BUFFER_DESC_st, reserved) == 20);
static_assert(sizeof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st) == 104);
static_assert(alignof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, type) == 0);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, handle) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, handle.fd) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, handle.win32) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, handle.win32.handle) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, handle.win32.name) == 16);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, handle.nvSciBufObject) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, size) == 24);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, flags) == 32);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_HANDLE_DESC_st, reserved) == 36);
static_assert(sizeof(CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st) == 120);
static_assert(alignof(CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st, offset) == 0);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st, arrayDesc) == 8);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st, numLevels) == 48);
static_assert(offsetof(CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st, reserved) == 52);
static_assert(sizeof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st) == 96);
static_assert(alignof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, type) == 0);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, handle) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, handle.fd) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, handle.win32) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, handle.win32.handle) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, handle.win32.name) == 16);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, handle.nvSciSyncObj) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, flags) == 24);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC_st, reserved) == 28);
static_assert(sizeof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st) == 144);
static_assert(alignof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, params) == 0);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, params.fence) == 0);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, params.fence.value) == 0);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, params.nvSciSync) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, params.nvSciSync.fence) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, params.nvSciSync.reserved) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, params.keyedMutex) == 16);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, params.keyedMutex.key) == 16);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, params.reserved) == 24);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, flags) == 72);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS_st, reserved) == 76);
static_assert(sizeof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st) == 144);
static_assert(alignof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params) == 0);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params.fence) == 0);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params.fence.value) == 0);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params.nvSciSync) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params.nvSciSync.fence) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params.nvSciSync.reserved) == 8);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params.keyedMutex) == 16);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params.keyedMutex.key) == 16);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params.keyedMutex.timeoutMs) == 24);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, params.reserved) == 32);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, flags) == 72);
static_assert(offsetof(CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS_st, reserved) == 76);
static_assert(sizeof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st) == 24);
static_assert(alignof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st, extSemArray) == 0);
static_assert(offsetof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st, paramsArray) == 8);
static_assert(offsetof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_st, numExtSems) == 16);
static_assert(sizeof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st) == 32);
static_assert(alignof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st) == 8);
static_assert(offsetof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st, extSemArray) == 0);
static_assert(offsetof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st, paramsArray) == 8);
static_assert(offsetof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st, numExtSems) == 16);
static_assert(offsetof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st, ctx) == 24);
static_assert(offsetof(CUDA_EXT_SEM_SIGNAL_NODE_PARAMS_v2_st, gCtx) == 24);
static_assert(sizeof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_st) == 24);
static_assert(alignof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_st, extSemArray) == 0);
static_assert(offsetof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_st, paramsArray) == 8);
static_assert(offsetof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_st, numExtSems) == 16);
static_assert(sizeof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st) == 32);
static_assert(alignof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st) == 8);
static_assert(offsetof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st, extSemArray) == 0);
static_assert(offsetof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st, paramsArray) == 8);
static_assert(offsetof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st, numExtSems) == 16);
static_assert(offsetof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st, ctx) == 24);
static_assert(offsetof(CUDA_EXT_SEM_WAIT_NODE_PARAMS_v2_st, gCtx) == 24);
static_assert(sizeof(CUDA_FABRIC_COPY_BATCH_OP_st) == 64);
static_assert(alignof(CUDA_FABRIC_COPY_BATCH_OP_st) == 8);
static_assert(offsetof(CUDA_FABRIC_COPY_BATCH_OP_st, src) == 0);
static_assert(offsetof(CUDA_FABRIC_COPY_BATCH_OP_st, dst) == 24);
static_assert(offsetof(CUDA_FABRIC_COPY_BATCH_OP_st, size) == 48);
static_assert(offsetof(CUDA_FABRIC_COPY_BATCH_OP_st, flags) == 56);
static_assert(sizeof(CUDA_FABRIC_CPY_BATCH_NODE_PARAMS_V1_st) == 32);
static_assert(alignof(CUDA_FABRIC_CPY_BATCH_NODE_PARAMS_V1_st) == 8);
static_assert(offsetof(CUDA_FABRIC_CPY_BATCH_NODE_PARAMS_V1_st, numOps) == 0);
static_assert(offsetof(CUDA_FABRIC_CPY_BATCH_NODE_PARAMS_V1_st, opList) == 8);
static_assert(offsetof(CUDA_FABRIC_CPY_BATCH_NODE_PARAMS_V1_st, flags) == 16);
static_assert(offsetof(CUDA_FABRIC_CPY_BATCH_NODE_PARAMS_V1_st, ctx) == 24);
static_assert(offsetof(CUDA_FABRIC_CPY_BATCH_NODE_PARAMS_V1_st, gCtx) == 24);
static_assert(sizeof(CUDA_GRAPH_INSTANTIATE_PARAMS_st) == 32);
static_assert(alignof(CUDA_GRAPH_INSTANTIATE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_GRAPH_INSTANTIATE_PARAMS_st, flags) == 0);
static_assert(offsetof(CUDA_GRAPH_INSTANTIATE_PARAMS_st, hUploadStream) == 8);
static_assert(offsetof(CUDA_GRAPH_INSTANTIATE_PARAMS_st, hErrNode_out) == 16);
static_assert(offsetof(CUDA_GRAPH_INSTANTIATE_PARAMS_st, result_out) == 24);
static_assert(sizeof(CUDA_HOST_NODE_PARAMS_st) == 16);
static_assert(alignof(CUDA_HOST_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_HOST_NODE_PARAMS_st, fn) == 0);
static_assert(offsetof(CUDA_HOST_NODE_PARAMS_st, userData) == 8);
static_assert(sizeof(CUDA_HOST_NODE_PARAMS_v2_st) == 32);
static_assert(alignof(CUDA_HOST_NODE_PARAMS_v2_st) == 8);
static_assert(offsetof(CUDA_HOST_NODE_PARAMS_v2_st, fn) == 0);
static_assert(offsetof(CUDA_HOST_NODE_PARAMS_v2_st, userData) == 8);
static_assert(offsetof(CUDA_HOST_NODE_PARAMS_v2_st, syncMode) == 16);
static_assert(offsetof(CUDA_HOST_NODE_PARAMS_v2_st, ctx) == 24);
static_assert(offsetof(CUDA_HOST_NODE_PARAMS_v2_st, gCtx) == 24);
static_assert(sizeof(CUDA_KERNEL_NODE_PARAMS_v2_st) == 72);
static_assert(alignof(CUDA_KERNEL_NODE_PARAMS_v2_st) == 8);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, func) == 0);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, gridDimX) == 8);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, gridDimY) == 12);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, gridDimZ) == 16);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, blockDimX) == 20);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, blockDimY) == 24);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, blockDimZ) == 28);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, sharedMemBytes) == 32);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, kernelParams) == 40);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, extra) == 48);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, kern) == 56);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v2_st, ctx) == 64);
static_assert(sizeof(CUDA_KERNEL_NODE_PARAMS_v3_st) == 72);
static_assert(alignof(CUDA_KERNEL_NODE_PARAMS_v3_st) == 8);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, func) == 0);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, gridDimX) == 8);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, gridDimY) == 12);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, gridDimZ) == 16);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, blockDimX) == 20);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, blockDimY) == 24);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, blockDimZ) == 28);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, sharedMemBytes) == 32);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, kernelParams) == 40);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, extra) == 48);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, kern) == 56);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_v3_st, ctx) == 64);
static_assert(sizeof(CUDA_LAUNCH_PARAMS_st) == 56);
static_assert(alignof(CUDA_LAUNCH_PARAMS_st) == 8);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, function) == 0);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, gridDimX) == 8);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, gridDimY) == 12);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, gridDimZ) == 16);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, blockDimX) == 20);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, blockDimY) == 24);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, blockDimZ) == 28);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, sharedMemBytes) == 32);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, hStream) == 40);
static_assert(offsetof(CUDA_LAUNCH_PARAMS_st, kernelParams) == 48);
static_assert(sizeof(CUDA_MEMCPY2D_st) == 128);
static_assert(alignof(CUDA_MEMCPY2D_st) == 8);
static_assert(offsetof(CUDA_MEMCPY2D_st, srcXInBytes) == 0);
static_assert(offsetof(CUDA_MEMCPY2D_st, srcY) == 8);
static_assert(offsetof(CUDA_MEMCPY2D_st, srcMemoryType) == 16);
static_assert(offsetof(CUDA_MEMCPY2D_st, srcHost) == 24);
static_assert(offsetof(CUDA_MEMCPY2D_st, srcDevice) == 32);
static_assert(offsetof(CUDA_MEMCPY2D_st, srcArray) == 40);
static_assert(offsetof(CUDA_MEMCPY2D_st, srcPitch) == 48);
static_assert(offsetof(CUDA_MEMCPY2D_st, dstXInBytes) == 56);
static_assert(offsetof(CUDA_MEMCPY2D_st, dstY) == 64);
static_assert(offsetof(CUDA_MEMCPY2D_st, dstMemoryType) == 72);
static_assert(offsetof(CUDA_MEMCPY2D_st, dstHost) == 80);
static_assert(offsetof(CUDA_MEMCPY2D_st, dstDevice) == 88);
static_assert(offsetof(CUDA_MEMCPY2D_st, dstArray) == 96);
static_assert(offsetof(CUDA_MEMCPY2D_st, dstPitch) == 104);
static_assert(offsetof(CUDA_MEMCPY2D_st, WidthInBytes) == 112);
static_assert(offsetof(CUDA_MEMCPY2D_st, Height) == 120);
static_assert(sizeof(CUDA_MEMCPY3D_BATCH_OP_st) == 112);
static_assert(alignof(CUDA_MEMCPY3D_BATCH_OP_st) == 8);
static_assert(offsetof(CUDA_MEMCPY3D_BATCH_OP_st, src) == 0);
static_assert(offsetof(CUDA_MEMCPY3D_BATCH_OP_st, dst) == 40);
static_assert(offsetof(CUDA_MEMCPY3D_BATCH_OP_st, extent) == 80);
static_assert(offsetof(CUDA_MEMCPY3D_BATCH_OP_st, srcAccessOrder) == 104);
static_assert(offsetof(CUDA_MEMCPY3D_BATCH_OP_st, flags) == 108);
static_assert(sizeof(CUDA_MEMCPY3D_PEER_st) == 200);
static_assert(alignof(CUDA_MEMCPY3D_PEER_st) == 8);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcXInBytes) == 0);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcY) == 8);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcZ) == 16);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcLOD) == 24);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcMemoryType) == 32);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcHost) == 40);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcDevice) == 48);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcArray) == 56);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcContext) == 64);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcPitch) == 72);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, srcHeight) == 80);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstXInBytes) == 88);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstY) == 96);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstZ) == 104);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstLOD) == 112);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstMemoryType) == 120);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstHost) == 128);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstDevice) == 136);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstArray) == 144);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstContext) == 152);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstPitch) == 160);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, dstHeight) == 168);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, WidthInBytes) == 176);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, Height) == 184);
static_assert(offsetof(CUDA_MEMCPY3D_PEER_st, Depth) == 192);
static_assert(sizeof(CUDA_MEMCPY3D_st) == 200);
static_assert(alignof(CUDA_MEMCPY3D_st) == 8);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcXInBytes) == 0);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcY) == 8);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcZ) == 16);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcLOD) == 24);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcMemoryType) == 32);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcHost) == 40);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcDevice) == 48);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcArray) == 56);
static_assert(offsetof(CUDA_MEMCPY3D_st, reserved0) == 64);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcPitch) == 72);
static_assert(offsetof(CUDA_MEMCPY3D_st, srcHeight) == 80);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstXInBytes) == 88);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstY) == 96);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstZ) == 104);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstLOD) == 112);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstMemoryType) == 120);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstHost) == 128);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstDevice) == 136);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstArray) == 144);
static_assert(offsetof(CUDA_MEMCPY3D_st, reserved1) == 152);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstPitch) == 160);
static_assert(offsetof(CUDA_MEMCPY3D_st, dstHeight) == 168);
static_assert(offsetof(CUDA_MEMCPY3D_st, WidthInBytes) == 176);
static_assert(offsetof(CUDA_MEMCPY3D_st, Height) == 184);
static_assert(offsetof(CUDA_MEMCPY3D_st, Depth) == 192);
static_assert(sizeof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st) == 64);
static_assert(alignof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st) == 8);
static_assert(offsetof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st, count) == 0);
static_assert(offsetof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st, dsts) == 8);
static_assert(offsetof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st, srcs) == 16);
static_assert(offsetof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st, sizes) == 24);
static_assert(offsetof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st, attrs) == 32);
static_assert(offsetof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st, attrsIdxs) == 40);
static_assert(offsetof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st, numAttrs) == 48);
static_assert(offsetof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st, ctx) == 56);
static_assert(offsetof(CUDA_MEMCPY_BATCH_NODE_PARAMS_V1_st, gCtx) == 56);
static_assert(sizeof(CUDA_MEMCPY_NODE_PARAMS_st) == 216);
static_assert(alignof(CUDA_MEMCPY_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_MEMCPY_NODE_PARAMS_st, flags) == 0);
static_assert(offsetof(CUDA_MEMCPY_NODE_PARAMS_st, reserved) == 4);
static_assert(offsetof(CUDA_MEMCPY_NODE_PARAMS_st, copyCtx) == 8);
static_assert(offsetof(CUDA_MEMCPY_NODE_PARAMS_st, copyParams) == 16);
static_assert(sizeof(CUDA_MEMSET_NODE_PARAMS_st) == 40);
static_assert(alignof(CUDA_MEMSET_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_st, dst) == 0);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_st, pitch) == 8);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_st, value) == 16);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_st, elementSize) == 20);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_st, width) == 24);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_st, height) == 32);
static_assert(sizeof(CUDA_MEMSET_NODE_PARAMS_v2_st) == 48);
static_assert(alignof(CUDA_MEMSET_NODE_PARAMS_v2_st) == 8);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_v2_st, dst) == 0);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_v2_st, pitch) == 8);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_v2_st, value) == 16);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_v2_st, elementSize) == 20);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_v2_st, width) == 24);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_v2_st, height) == 32);
static_assert(offsetof(CUDA_MEMSET_NODE_PARAMS_v2_st, ctx) == 40);
static_assert(sizeof(CUDA_MEM_ALLOC_NODE_PARAMS_v1_st) == 120);
static_assert(alignof(CUDA_MEM_ALLOC_NODE_PARAMS_v1_st) == 8);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v1_st, poolProps) == 0);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v1_st, accessDescs) == 88);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v1_st, accessDescCount) == 96);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v1_st, bytesize) == 104);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v1_st, dptr) == 112);
static_assert(sizeof(CUDA_MEM_ALLOC_NODE_PARAMS_v2_st) == 120);
static_assert(alignof(CUDA_MEM_ALLOC_NODE_PARAMS_v2_st) == 8);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v2_st, poolProps) == 0);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v2_st, accessDescs) == 88);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v2_st, accessDescCount) == 96);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v2_st, bytesize) == 104);
static_assert(offsetof(CUDA_MEM_ALLOC_NODE_PARAMS_v2_st, dptr) == 112);
static_assert(sizeof(CUDA_MEM_FREE_NODE_PARAMS_st) == 8);
static_assert(alignof(CUDA_MEM_FREE_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_MEM_FREE_NODE_PARAMS_st, dptr) == 0);
static_assert(sizeof(CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_st) == 16);
static_assert(alignof(CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_st) == 8);
static_assert(offsetof(CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_st, p2pToken) == 0);
static_assert(offsetof(CUDA_POINTER_ATTRIBUTE_P2P_TOKENS_st, vaSpaceToken) == 8);
static_assert(sizeof(CUDA_RESOURCE_DESC_st) == 144);
static_assert(alignof(CUDA_RESOURCE_DESC_st) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, resType) == 0);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.array) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.array.hArray) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.mipmap) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.mipmap.hMipmappedArray) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.linear) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.linear.devPtr) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.linear.format) == 16);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.linear.numChannels) == 20);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.linear.sizeInBytes) == 24);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.pitch2D) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.pitch2D.devPtr) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.pitch2D.format) == 16);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.pitch2D.numChannels) == 20);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.pitch2D.width) == 24);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.pitch2D.height) == 32);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.pitch2D.pitchInBytes) == 40);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.reserved) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, res.reserved.reserved) == 8);
static_assert(offsetof(CUDA_RESOURCE_DESC_st, flags) == 136);
static_assert(sizeof(CUDA_RESOURCE_VIEW_DESC_st) == 112);
static_assert(alignof(CUDA_RESOURCE_VIEW_DESC_st) == 8);
static_assert(offsetof(CUDA_RESOURCE_VIEW_DESC_st, format) == 0);
static_assert(offsetof(CUDA_RESOURCE_VIEW_DESC_st, width) == 8);
static_assert(offsetof(CUDA_RESOURCE_VIEW_DESC_st, height) == 16);
static_assert(offsetof(CUDA_RESOURCE_VIEW_DESC_st, depth) == 24);
static_assert(offsetof(CUDA_RESOURCE_VIEW_DESC_st, firstMipmapLevel) == 32);
static_assert(offsetof(CUDA_RESOURCE_VIEW_DESC_st, lastMipmapLevel) == 36);
static_assert(offsetof(CUDA_RESOURCE_VIEW_DESC_st, firstLayer) == 40);
static_assert(offsetof(CUDA_RESOURCE_VIEW_DESC_st, lastLayer) == 44);
static_assert(offsetof(CUDA_RESOURCE_VIEW_DESC_st, reserved) == 48);
static_assert(sizeof(CUDA_TEXTURE_DESC_st) == 104);
static_assert(alignof(CUDA_TEXTURE_DESC_st) == 4);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, addressMode) == 0);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, filterMode) == 12);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, flags) == 16);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, maxAnisotropy) == 20);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, mipmapFilterMode) == 24);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, mipmapLevelBias) == 28);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, minMipmapLevelClamp) == 32);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, maxMipmapLevelClamp) == 36);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, borderColor) == 40);
static_assert(offsetof(CUDA_TEXTURE_DESC_st, reserved) == 56);
static_assert(sizeof(CU_DEV_SM_RESOURCE_GROUP_PARAMS_st) == 64);
static_assert(alignof(CU_DEV_SM_RESOURCE_GROUP_PARAMS_st) == 4);
static_assert(offsetof(CU_DEV_SM_RESOURCE_GROUP_PARAMS_st, smCount) == 0);
static_assert(offsetof(CU_DEV_SM_RESOURCE_GROUP_PARAMS_st, coscheduledSmCount) == 4);
static_assert(offsetof(CU_DEV_SM_RESOURCE_GROUP_PARAMS_st, preferredCoscheduledSmCount) == 8);
static_assert(offsetof(CU_DEV_SM_RESOURCE_GROUP_PARAMS_st, flags) == 12);
static_assert(offsetof(CU_DEV_SM_RESOURCE_GROUP_PARAMS_st, localityDomainId) == 16);
static_assert(offsetof(CU_DEV_SM_RESOURCE_GROUP_PARAMS_st, reserved) == 20);
static_assert(sizeof(CUaccessPolicyWindow_st) == 32);
static_assert(alignof(CUaccessPolicyWindow_st) == 8);
static_assert(offsetof(CUaccessPolicyWindow_st, base_ptr) == 0);
static_assert(offsetof(CUaccessPolicyWindow_st, num_bytes) == 8);
static_assert(offsetof(CUaccessPolicyWindow_st, hitRatio) == 16);
static_assert(offsetof(CUaccessPolicyWindow_st, hitProp) == 20);
static_assert(offsetof(CUaccessPolicyWindow_st, missProp) == 24);
static_assert(sizeof(CUarrayMapInfo_st) == 96);
static_assert(alignof(CUarrayMapInfo_st) == 8);
static_assert(offsetof(CUarrayMapInfo_st, resourceType) == 0);
static_assert(offsetof(CUarrayMapInfo_st, resource) == 8);
static_assert(offsetof(CUarrayMapInfo_st, resource.mipmap) == 8);
static_assert(offsetof(CUarrayMapInfo_st, resource.array) == 8);
static_assert(offsetof(CUarrayMapInfo_st, subresourceType) == 16);
static_assert(offsetof(CUarrayMapInfo_st, subresource) == 24);
static_assert(offsetof(CUarrayMapInfo_st, subresource.sparseLevel) == 24);
static_assert(offsetof(CUarrayMapInfo_st, subresource.sparseLevel.level) == 24);
static_assert(offsetof(CUarrayMapInfo_st, subresource.sparseLevel.layer) == 28);
static_assert(offsetof(CUarrayMapInfo_st, subresource.sparseLevel.offsetX) == 32);
static_assert(offsetof(CUarrayMapInfo_st, subresource.sparseLevel.offsetY) == 36);
static_assert(offsetof(CUarrayMapInfo_st, subresource.sparseLevel.offsetZ) == 40);
static_assert(offsetof(CUarrayMapInfo_st, subresource.sparseLevel.extentWidth) == 44);
static_assert(offsetof(CUarrayMapInfo_st, subresource.sparseLevel.extentHeight) == 48);
static_assert(offsetof(CUarrayMapInfo_st, subresource.sparseLevel.extentDepth) == 52);
static_assert(offsetof(CUarrayMapInfo_st, subresource.miptail) == 24);
static_assert(offsetof(CUarrayMapInfo_st, subresource.miptail.layer) == 24);
static_assert(offsetof(CUarrayMapInfo_st, subresource.miptail.offset) == 32);
static_assert(offsetof(CUarrayMapInfo_st, subresource.miptail.size) == 40);
static_assert(offsetof(CUarrayMapInfo_st, memOperationType) == 56);
static_assert(offsetof(CUarrayMapInfo_st, memHandleType) == 60);
static_assert(offsetof(CUarrayMapInfo_st, memHandle) == 64);
static_assert(offsetof(CUarrayMapInfo_st, memHandle.memHandle) == 64);
static_assert(offsetof(CUarrayMapInfo_st, offset) == 72);
static_assert(offsetof(CUarrayMapInfo_st, deviceBitMask) == 80);
static_assert(offsetof(CUarrayMapInfo_st, flags) == 84);
static_assert(offsetof(CUarrayMapInfo_st, reserved) == 88);
static_assert(sizeof(CUasyncNotificationInfo_st) == 16);
static_assert(alignof(CUasyncNotificationInfo_st) == 8);
static_assert(offsetof(CUasyncNotificationInfo_st, type) == 0);
static_assert(offsetof(CUasyncNotificationInfo_st, info) == 8);
static_assert(offsetof(CUasyncNotificationInfo_st, info.overBudget) == 8);
static_assert(offsetof(CUasyncNotificationInfo_st, info.overBudget.bytesOverBudget) == 8);
static_assert(sizeof(CUcheckpointCheckpointArgs_st) == 64);
static_assert(alignof(CUcheckpointCheckpointArgs_st) == 8);
static_assert(offsetof(CUcheckpointCheckpointArgs_st, customStorageInfo_out) == 0);
static_assert(offsetof(CUcheckpointCheckpointArgs_st, reserved) == 8);
static_assert(sizeof(CUcheckpointCustomStorageInfo_st) == 24);
static_assert(alignof(CUcheckpointCustomStorageInfo_st) == 8);
static_assert(offsetof(CUcheckpointCustomStorageInfo_st, handle) == 0);
static_assert(offsetof(CUcheckpointCustomStorageInfo_st, perDeviceData) == 8);
static_assert(offsetof(CUcheckpointCustomStorageInfo_st, deviceCount) == 16);
static_assert(sizeof(CUcheckpointCustomStoragePerDeviceData_st) == 24);
static_assert(alignof(CUcheckpointCustomStoragePerDeviceData_st) == 8);
static_assert(offsetof(CUcheckpointCustomStoragePerDeviceData_st, devPtr) == 0);
static_assert(offsetof(CUcheckpointCustomStoragePerDeviceData_st, size) == 8);
static_assert(offsetof(CUcheckpointCustomStoragePerDeviceData_st, stream) == 16);
static_assert(sizeof(CUcheckpointGpuPair_st) == 32);
static_assert(alignof(CUcheckpointGpuPair_st) == 1);
static_assert(offsetof(CUcheckpointGpuPair_st, oldUuid) == 0);
static_assert(offsetof(CUcheckpointGpuPair_st, newUuid) == 16);
static_assert(sizeof(CUcheckpointLockArgs_st) == 64);
static_assert(alignof(CUcheckpointLockArgs_st) == 8);
static_assert(offsetof(CUcheckpointLockArgs_st, timeoutMs) == 0);
static_assert(offsetof(CUcheckpointLockArgs_st, reserved0) == 4);
static_assert(offsetof(CUcheckpointLockArgs_st, reserved1) == 8);
static_assert(sizeof(CUcheckpointRestoreArgs_st) == 64);
static_assert(alignof(CUcheckpointRestoreArgs_st) == 8);
static_assert(offsetof(CUcheckpointRestoreArgs_st, gpuPairs) == 0);
static_assert(offsetof(CUcheckpointRestoreArgs_st, gpuPairsCount) == 8);
static_assert(offsetof(CUcheckpointRestoreArgs_st, padding0) == 12);
static_assert(offsetof(CUcheckpointRestoreArgs_st, customStorageInfo_out) == 16);
static_assert(offsetof(CUcheckpointRestoreArgs_st, reserved) == 24);
static_assert(sizeof(CUcheckpointUnlockArgs_st) == 64);
static_assert(alignof(CUcheckpointUnlockArgs_st) == 8);
static_assert(offsetof(CUcheckpointUnlockArgs_st, reserved) == 0);
static_assert(sizeof(CUcliqueInfo_st) == 8);
static_assert(alignof(CUcliqueInfo_st) == 4);
static_assert(offsetof(CUcliqueInfo_st, type) == 0);
static_assert(offsetof(CUcliqueInfo_st, id) == 4);
static_assert(sizeof(CUctxCigParam_st) == 16);
static_assert(alignof(CUctxCigParam_st) == 8);
static_assert(offsetof(CUctxCigParam_st, sharedDataType) == 0);
static_assert(offsetof(CUctxCigParam_st, sharedData) == 8);
static_assert(sizeof(CUctxCreateParams_st) == 24);
static_assert(alignof(CUctxCreateParams_st) == 8);
static_assert(offsetof(CUctxCreateParams_st, execAffinityParams) == 0);
static_assert(offsetof(CUctxCreateParams_st, numExecAffinityParams) == 8);
static_assert(offsetof(CUctxCreateParams_st, cigParams) == 16);
static_assert(sizeof(CUdevResource_st) == 144);
static_assert(alignof(CUdevResource_st) == 8);
static_assert(offsetof(CUdevResource_st, type) == 0);
static_assert(offsetof(CUdevResource_st, _internal_padding) == 4);
static_assert(offsetof(CUdevResource_st, sm) == 96);
static_assert(offsetof(CUdevResource_st, wqConfig) == 96);
static_assert(offsetof(CUdevResource_st, wq) == 96);
static_assert(offsetof(CUdevResource_st, _oversize) == 96);
static_assert(offsetof(CUdevResource_st, nextResource) == 136);
static_assert(sizeof(CUdevSmResource_st) == 20);
static_assert(alignof(CUdevSmResource_st) == 4);
static_assert(offsetof(CUdevSmResource_st, smCount) == 0);
static_assert(offsetof(CUdevSmResource_st, minSmPartitionSize) == 4);
static_assert(offsetof(CUdevSmResource_st, smCoscheduledAlignment) == 8);
static_assert(offsetof(CUdevSmResource_st, flags) == 12);
static_assert(offsetof(CUdevSmResource_st, localityDomainId) == 16);
static_assert(sizeof(CUdevWorkqueueConfigResource_st) == 12);
static_assert(alignof(CUdevWorkqueueConfigResource_st) == 4);
static_assert(offsetof(CUdevWorkqueueConfigResource_st, device) == 0);
static_assert(offsetof(CUdevWorkqueueConfigResource_st, wqConcurrencyLimit) == 4);
static_assert(offsetof(CUdevWorkqueueConfigResource_st, sharingScope) == 8);
static_assert(sizeof(CUdevWorkqueueResource_st) == 40);
static_assert(alignof(CUdevWorkqueueResource_st) == 1);
static_assert(offsetof(CUdevWorkqueueResource_st, reserved) == 0);
static_assert(sizeof(CUdevprop_st) == 56);
static_assert(alignof(CUdevprop_st) == 4);
static_assert(offsetof(CUdevprop_st, maxThreadsPerBlock) == 0);
static_assert(offsetof(CUdevprop_st, maxThreadsDim) == 4);
static_assert(offsetof(CUdevprop_st, maxGridSize) == 16);
static_assert(offsetof(CUdevprop_st, sharedMemPerBlock) == 28);
static_assert(offsetof(CUdevprop_st, totalConstantMemory) == 32);
static_assert(offsetof(CUdevprop_st, SIMDWidth) == 36);
static_assert(offsetof(CUdevprop_st, memPitch) == 40);
static_assert(offsetof(CUdevprop_st, regsPerBlock) == 44);
static_assert(offsetof(CUdevprop_st, clockRate) == 48);
static_assert(offsetof(CUdevprop_st, textureAlign) == 52);
static_assert(sizeof(CUeglFrame_st) == 64);
static_assert(alignof(CUeglFrame_st) == 8);
static_assert(offsetof(CUeglFrame_st, frame) == 0);
static_assert(offsetof(CUeglFrame_st, frame.pArray) == 0);
static_assert(offsetof(CUeglFrame_st, frame.pPitch) == 0);
static_assert(offsetof(CUeglFrame_st, width) == 24);
static_assert(offsetof(CUeglFrame_st, height) == 28);
static_assert(offsetof(CUeglFrame_st, depth) == 32);
static_assert(offsetof(CUeglFrame_st, pitch) == 36);
static_assert(offsetof(CUeglFrame_st, planeCount) == 40);
static_assert(offsetof(CUeglFrame_st, numChannels) == 44);
static_assert(offsetof(CUeglFrame_st, frameType) == 48);
static_assert(offsetof(CUeglFrame_st, eglColorFormat) == 52);
static_assert(offsetof(CUeglFrame_st, cuFormat) == 56);
static_assert(sizeof(CUexecAffinityParam_st) == 8);
static_assert(alignof(CUexecAffinityParam_st) == 4);
static_assert(offsetof(CUexecAffinityParam_st, type) == 0);
static_assert(offsetof(CUexecAffinityParam_st, param) == 4);
static_assert(offsetof(CUexecAffinityParam_st, param.smCount) == 4);
static_assert(sizeof(CUexecAffinitySmCount_st) == 4);
static_assert(alignof(CUexecAffinitySmCount_st) == 4);
static_assert(offsetof(CUexecAffinitySmCount_st, val) == 0);
static_assert(sizeof(CUextent3D_st) == 24);
static_assert(alignof(CUextent3D_st) == 8);
static_assert(offsetof(CUextent3D_st, width) == 0);
static_assert(offsetof(CUextent3D_st, height) == 8);
static_assert(offsetof(CUextent3D_st, depth) == 16);
static_assert(sizeof(CUfabricCpyOperand_st) == 24);
static_assert(alignof(CUfabricCpyOperand_st) == 8);
static_assert(offsetof(CUfabricCpyOperand_st, type) == 0);
static_assert(offsetof(CUfabricCpyOperand_st, op) == 8);
static_assert(offsetof(CUfabricCpyOperand_st, op.ptr) == 8);
static_assert(offsetof(CUfabricCpyOperand_st, op.ptr.ptr) == 8);
static_assert(offsetof(CUfabricCpyOperand_st, op.ptr.locHint) == 16);
static_assert(offsetof(CUfabricCpyOperand_st, op.le) == 8);
static_assert(offsetof(CUfabricCpyOperand_st, op.le.id) == 8);
static_assert(offsetof(CUfabricCpyOperand_st, op.le.offset) == 16);
static_assert(sizeof(CUgraphEdgeData_st) == 8);
static_assert(alignof(CUgraphEdgeData_st) == 1);
static_assert(offsetof(CUgraphEdgeData_st, from_port) == 0);
static_assert(offsetof(CUgraphEdgeData_st, to_port) == 1);
static_assert(offsetof(CUgraphEdgeData_st, type) == 2);
static_assert(offsetof(CUgraphEdgeData_st, reserved) == 3);
static_assert(sizeof(CUgraphExecUpdateResultInfo_st) == 24);
static_assert(alignof(CUgraphExecUpdateResultInfo_st) == 8);
static_assert(offsetof(CUgraphExecUpdateResultInfo_st, result) == 0);
static_assert(offsetof(CUgraphExecUpdateResultInfo_st, errorNode) == 8);
static_assert(offsetof(CUgraphExecUpdateResultInfo_st, errorFromNode) == 16);
static_assert(sizeof(CUgraphNodeParams_st) == 256);
static_assert(alignof(CUgraphNodeParams_st) == 8);
static_assert(offsetof(CUgraphNodeParams_st, type) == 0);
static_assert(offsetof(CUgraphNodeParams_st, reserved0) == 4);
static_assert(offsetof(CUgraphNodeParams_st, reserved1) == 16);
static_assert(offsetof(CUgraphNodeParams_st, kernel) == 16);
static_assert(offsetof(CUgraphNodeParams_st, memcpy) == 16);
static_assert(offsetof(CUgraphNodeParams_st, memset) == 16);
static_assert(offsetof(CUgraphNodeParams_st, host) == 16);
static_assert(offsetof(CUgraphNodeParams_st, graph) == 16);
static_assert(offsetof(CUgraphNodeParams_st, eventWait) == 16);
static_assert(offsetof(CUgraphNodeParams_st, eventRecord) == 16);
static_assert(offsetof(CUgraphNodeParams_st, extSemSignal) == 16);
static_assert(offsetof(CUgraphNodeParams_st, extSemWait) == 16);
static_assert(offsetof(CUgraphNodeParams_st, alloc) == 16);
static_assert(offsetof(CUgraphNodeParams_st, free) == 16);
static_assert(offsetof(CUgraphNodeParams_st, memOp) == 16);
static_assert(offsetof(CUgraphNodeParams_st, conditional) == 16);
static_assert(offsetof(CUgraphNodeParams_st, memcpyBatch) == 16);
static_assert(offsetof(CUgraphNodeParams_st, fabricCpyBatch) == 16);
static_assert(offsetof(CUgraphNodeParams_st, asBytes) == 16);
static_assert(offsetof(CUgraphNodeParams_st, reserved2) == 248);
static_assert(sizeof(CUipcEventHandle_st) == 64);
static_assert(alignof(CUipcEventHandle_st) == 1);
static_assert(offsetof(CUipcEventHandle_st, reserved) == 0);
static_assert(sizeof(CUipcMemHandle_st) == 64);
static_assert(alignof(CUipcMemHandle_st) == 1);
static_assert(offsetof(CUipcMemHandle_st, reserved) == 0);
static_assert(sizeof(CUlaunchAttributeValue_union) == 64);
static_assert(alignof(CUlaunchAttributeValue_union) == 8);
static_assert(offsetof(CUlaunchAttributeValue_union, pad) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, accessPolicyWindow) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, cooperative) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, syncPolicy) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, clusterDim) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, clusterDim.x) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, clusterDim.y) == 4);
static_assert(offsetof(CUlaunchAttributeValue_union, clusterDim.z) == 8);
static_assert(offsetof(CUlaunchAttributeValue_union, clusterSchedulingPolicyPreference) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, programmaticStreamSerializationAllowed) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, programmaticEvent) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, programmaticEvent.event) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, programmaticEvent.flags) == 8);
static_assert(offsetof(CUlaunchAttributeValue_union, programmaticEvent.triggerAtBlockStart) == 12);
static_assert(offsetof(CUlaunchAttributeValue_union, launchCompletionEvent) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, launchCompletionEvent.event) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, launchCompletionEvent.flags) == 8);
static_assert(offsetof(CUlaunchAttributeValue_union, priority) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, memSyncDomainMap) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, memSyncDomain) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, preferredClusterDim) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, preferredClusterDim.x) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, preferredClusterDim.y) == 4);
static_assert(offsetof(CUlaunchAttributeValue_union, preferredClusterDim.z) == 8);
static_assert(offsetof(CUlaunchAttributeValue_union, deviceUpdatableKernelNode) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, deviceUpdatableKernelNode.deviceUpdatable) ==
    0);
static_assert(offsetof(CUlaunchAttributeValue_union, deviceUpdatableKernelNode.devNode) == 8);
static_assert(offsetof(CUlaunchAttributeValue_union, sharedMemCarveout) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, nvlinkUtilCentricScheduling) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, portableClusterSizeMode) == 0);
static_assert(offsetof(CUlaunchAttributeValue_union, sharedMemoryMode) == 0);
static_assert(sizeof(CUlaunchAttribute_st) == 72);
static_assert(alignof(CUlaunchAttribute_st) == 8);
static_assert(offsetof(CUlaunchAttribute_st, id) == 0);
static_assert(offsetof(CUlaunchAttribute_st, pad) == 4);
static_assert(offsetof(CUlaunchAttribute_st, value) == 8);
static_assert(sizeof(CUlaunchConfig_st) == 56);
static_assert(alignof(CUlaunchConfig_st) == 8);
static_assert(offsetof(CUlaunchConfig_st, gridDimX) == 0);
static_assert(offsetof(CUlaunchConfig_st, gridDimY) == 4);
static_assert(offsetof(CUlaunchConfig_st, gridDimZ) == 8);
static_assert(offsetof(CUlaunchConfig_st, blockDimX) == 12);
static_assert(offsetof(CUlaunchConfig_st, blockDimY) == 16);
static_assert(offsetof(CUlaunchConfig_st, blockDimZ) == 20);
static_assert(offsetof(CUlaunchConfig_st, sharedMemBytes) == 24);
static_assert(offsetof(CUlaunchConfig_st, hStream) == 32);
static_assert(offsetof(CUlaunchConfig_st, attrs) == 40);
static_assert(offsetof(CUlaunchConfig_st, numAttrs) == 48);
static_assert(sizeof(CUlaunchMemSyncDomainMap_st) == 2);
static_assert(alignof(CUlaunchMemSyncDomainMap_st) == 1);
static_assert(offsetof(CUlaunchMemSyncDomainMap_st, default_) == 0);
static_assert(offsetof(CUlaunchMemSyncDomainMap_st, remote) == 1);
static_assert(sizeof(CUlibraryHostUniversalFunctionAndDataTable_st) == 32);
static_assert(alignof(CUlibraryHostUniversalFunctionAndDataTable_st) == 8);
static_assert(offsetof(CUlibraryHostUniversalFunctionAndDataTable_st, functionTable) == 0);
static_assert(offsetof(CUlibraryHostUniversalFunctionAndDataTable_st, functionWindowSize) == 8);
static_assert(offsetof(CUlibraryHostUniversalFunctionAndDataTable_st, dataTable) == 16);
static_assert(offsetof(CUlibraryHostUniversalFunctionAndDataTable_st, dataWindowSize) == 24);
static_assert(sizeof(CUlogicalEndpointFabricHandle_st) == 64);
static_assert(alignof(CUlogicalEndpointFabricHandle_st) == 1);
static_assert(offsetof(CUlogicalEndpointFabricHandle_st, data) == 0);
static_assert(sizeof(CUlogicalEndpointProp_struct) == 24);
static_assert(alignof(CUlogicalEndpointProp_struct) == 8);
static_assert(offsetof(CUlogicalEndpointProp_struct, type) == 0);
static_assert(offsetof(CUlogicalEndpointProp_struct, unicast) == 4);
static_assert(offsetof(CUlogicalEndpointProp_struct, unicast.device) == 4);
static_assert(offsetof(CUlogicalEndpointProp_struct, multicast) == 4);
static_assert(offsetof(CUlogicalEndpointProp_struct, multicast.numDevices) == 4);
static_assert(offsetof(CUlogicalEndpointProp_struct, size) == 8);
static_assert(offsetof(CUlogicalEndpointProp_struct, ipcHandleTypes) == 16);
static_assert(offsetof(CUlogicalEndpointProp_struct, flags) == 20);
static_assert(sizeof(CUmemAccessDesc_st) == 12);
static_assert(alignof(CUmemAccessDesc_st) == 4);
static_assert(offsetof(CUmemAccessDesc_st, location) == 0);
static_assert(offsetof(CUmemAccessDesc_st, flags) == 8);
static_assert(sizeof(CUmemAllocationProp_st) == 32);
static_assert(alignof(CUmemAllocationProp_st) == 8);
static_assert(offsetof(CUmemAllocationProp_st, type) == 0);
static_assert(offsetof(CUmemAllocationProp_st, requestedHandleTypes) == 4);
static_assert(offsetof(CUmemAllocationProp_st, location) == 8);
static_assert(offsetof(CUmemAllocationProp_st, win32HandleMetaData) == 16);
static_assert(offsetof(CUmemAllocationProp_st, allocFlags) == 24);
static_assert(offsetof(CUmemAllocationProp_st, allocFlags.compressionType) == 24);
static_assert(offsetof(CUmemAllocationProp_st, allocFlags.gpuDirectRDMACapable) == 25);
static_assert(offsetof(CUmemAllocationProp_st, allocFlags.usage) == 26);
static_assert(offsetof(CUmemAllocationProp_st, allocFlags.reserved) == 28);
static_assert(sizeof(CUmemDecompressParams_st) == 64);
static_assert(alignof(CUmemDecompressParams_st) == 8);
static_assert(offsetof(CUmemDecompressParams_st, srcNumBytes) == 0);
static_assert(offsetof(CUmemDecompressParams_st, dstNumBytes) == 8);
static_assert(offsetof(CUmemDecompressParams_st, dstActBytes) == 16);
static_assert(offsetof(CUmemDecompressParams_st, src) == 24);
static_assert(offsetof(CUmemDecompressParams_st, dst) == 32);
static_assert(offsetof(CUmemDecompressParams_st, algo) == 40);
static_assert(offsetof(CUmemDecompressParams_st, padding) == 44);
static_assert(sizeof(CUmemFabricHandle_st) == 64);
static_assert(alignof(CUmemFabricHandle_st) == 1);
static_assert(offsetof(CUmemFabricHandle_st, data) == 0);
static_assert(sizeof(CUmemLocation_st) == 8);
static_assert(alignof(CUmemLocation_st) == 4);
static_assert(offsetof(CUmemLocation_st, type) == 0);
static_assert(offsetof(CUmemLocation_st, id) == 4);
static_assert(offsetof(CUmemLocation_st, localized) == 4);
static_assert(offsetof(CUmemLocation_st, localized.deviceId) == 4);
static_assert(offsetof(CUmemLocation_st, localized.localityDomainId) == 5);
static_assert(sizeof(CUmemPoolProps_st) == 88);
static_assert(alignof(CUmemPoolProps_st) == 8);
static_assert(offsetof(CUmemPoolProps_st, allocType) == 0);
static_assert(offsetof(CUmemPoolProps_st, handleTypes) == 4);
static_assert(offsetof(CUmemPoolProps_st, location) == 8);
static_assert(offsetof(CUmemPoolProps_st, win32SecurityAttributes) == 16);
static_assert(offsetof(CUmemPoolProps_st, maxSize) == 24);
static_assert(offsetof(CUmemPoolProps_st, usage) == 32);
static_assert(offsetof(CUmemPoolProps_st, gpuDirectRDMACapable) == 34);
static_assert(offsetof(CUmemPoolProps_st, reserved) == 35);
static_assert(sizeof(CUmemPoolPtrExportData_st) == 64);
static_assert(alignof(CUmemPoolPtrExportData_st) == 1);
static_assert(offsetof(CUmemPoolPtrExportData_st, reserved) == 0);
static_assert(sizeof(CUmemcpy3DOperand_st) == 40);
static_assert(alignof(CUmemcpy3DOperand_st) == 8);
static_assert(offsetof(CUmemcpy3DOperand_st, type) == 0);
static_assert(offsetof(CUmemcpy3DOperand_st, op) == 8);
static_assert(offsetof(CUmemcpy3DOperand_st, op.ptr) == 8);
static_assert(offsetof(CUmemcpy3DOperand_st, op.ptr.ptr) == 8);
static_assert(offsetof(CUmemcpy3DOperand_st, op.ptr.rowLength) == 16);
static_assert(offsetof(CUmemcpy3DOperand_st, op.ptr.layerHeight) == 24);
static_assert(offsetof(CUmemcpy3DOperand_st, op.ptr.locHint) == 32);
static_assert(offsetof(CUmemcpy3DOperand_st, op.array) == 8);
static_assert(offsetof(CUmemcpy3DOperand_st, op.array.array) == 8);
static_assert(offsetof(CUmemcpy3DOperand_st, op.array.offset) == 16);
static_assert(sizeof(CUmemcpyAttributes_st) == 24);
static_assert(alignof(CUmemcpyAttributes_st) == 4);
static_assert(offsetof(CUmemcpyAttributes_st, srcAccessOrder) == 0);
static_assert(offsetof(CUmemcpyAttributes_st, srcLocHint) == 4);
static_assert(offsetof(CUmemcpyAttributes_st, dstLocHint) == 12);
static_assert(offsetof(CUmemcpyAttributes_st, flags) == 20);
static_assert(sizeof(CUmulticastObjectProp_st) == 32);
static_assert(alignof(CUmulticastObjectProp_st) == 8);
static_assert(offsetof(CUmulticastObjectProp_st, numDevices) == 0);
static_assert(offsetof(CUmulticastObjectProp_st, size) == 8);
static_assert(offsetof(CUmulticastObjectProp_st, handleTypes) == 16);
static_assert(offsetof(CUmulticastObjectProp_st, flags) == 24);
static_assert(sizeof(CUoffset3D_st) == 24);
static_assert(alignof(CUoffset3D_st) == 8);
static_assert(offsetof(CUoffset3D_st, x) == 0);
static_assert(offsetof(CUoffset3D_st, y) == 8);
static_assert(offsetof(CUoffset3D_st, z) == 16);
static_assert(sizeof(CUstreamBatchMemOpParams_union) == 48);
static_assert(alignof(CUstreamBatchMemOpParams_union) == 8);
static_assert(offsetof(CUstreamBatchMemOpParams_union, operation) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, waitValue) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, waitValue.operation) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, waitValue.address) == 8);
static_assert(offsetof(CUstreamBatchMemOpParams_union, waitValue.value) == 16);
static_assert(offsetof(CUstreamBatchMemOpParams_union, waitValue.value64) == 16);
static_assert(offsetof(CUstreamBatchMemOpParams_union, waitValue.flags) == 24);
static_assert(offsetof(CUstreamBatchMemOpParams_union, waitValue.alias) == 32);
static_assert(offsetof(CUstreamBatchMemOpParams_union, writeValue) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, writeValue.operation) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, writeValue.address) == 8);
static_assert(offsetof(CUstreamBatchMemOpParams_union, writeValue.value) == 16);
static_assert(offsetof(CUstreamBatchMemOpParams_union, writeValue.value64) == 16);
static_assert(offsetof(CUstreamBatchMemOpParams_union, writeValue.flags) == 24);
static_assert(offsetof(CUstreamBatchMemOpParams_union, writeValue.alias) == 32);
static_assert(offsetof(CUstreamBatchMemOpParams_union, flushRemoteWrites) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, flushRemoteWrites.operation) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, flushRemoteWrites.flags) == 4);
static_assert(offsetof(CUstreamBatchMemOpParams_union, memoryBarrier) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, memoryBarrier.operation) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, memoryBarrier.flags) == 4);
static_assert(offsetof(CUstreamBatchMemOpParams_union, atomicReduction) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, atomicReduction.operation) == 0);
static_assert(offsetof(CUstreamBatchMemOpParams_union, atomicReduction.flags) == 4);
static_assert(offsetof(CUstreamBatchMemOpParams_union, atomicReduction.reductionOp) == 8);
static_assert(offsetof(CUstreamBatchMemOpParams_union, atomicReduction.dataType) == 12);
static_assert(offsetof(CUstreamBatchMemOpParams_union, atomicReduction.address) == 16);
static_assert(offsetof(CUstreamBatchMemOpParams_union, atomicReduction.value) == 24);
static_assert(offsetof(CUstreamBatchMemOpParams_union, atomicReduction.alias) == 32);
static_assert(offsetof(CUstreamBatchMemOpParams_union, pad) == 0);
static_assert(sizeof(CUstreamCigCaptureParams_st) == 8);
static_assert(alignof(CUstreamCigCaptureParams_st) == 8);
static_assert(offsetof(CUstreamCigCaptureParams_st, streamCigParams) == 0);
static_assert(sizeof(CUstreamCigParam_st) == 16);
static_assert(alignof(CUstreamCigParam_st) == 8);
static_assert(offsetof(CUstreamCigParam_st, streamSharedDataType) == 0);
static_assert(offsetof(CUstreamCigParam_st, streamSharedData) == 8);
static_assert(sizeof(CUtensorMap_st) == 128);
static_assert(alignof(CUtensorMap_st) == 128);
static_assert(offsetof(CUtensorMap_st, opaque) == 0);
static_assert(sizeof(CUuuid_st) == 16);
static_assert(alignof(CUuuid_st) == 1);
static_assert(offsetof(CUuuid_st, bytes) == 0);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<CUCoredumpGenerationFlags>, int>);
static_assert(CU_COREDUMP_DEFAULT_FLAGS == 0);
static_assert(CU_COREDUMP_SKIP_NONRELOCATED_ELF_IMAGES == 1);
static_assert(CU_COREDUMP_SKIP_GLOBAL_MEMORY == 2);
static_assert(CU_COREDUMP_SKIP_SHARED_MEMORY == 4);
static_assert(CU_COREDUMP_SKIP_LOCAL_MEMORY == 8);
static_assert(CU_COREDUMP_SKIP_ABORT == 16);
static_assert(CU_COREDUMP_SKIP_CONSTBANK_MEMORY == 32);
static_assert(CU_COREDUMP_GZIP_COMPRESS == 64);
static_assert(CU_COREDUMP_FAULTED_CONTEXTS_ONLY == 128);
static_assert(CU_COREDUMP_SKIP_TENSOR_MEMORY == 256);
static_assert(CU_COREDUMP_NO_ERRBAR_AT_EXIT == 1073741824);
static_assert(CU_COREDUMP_LOG_ONLY == -2147483648);
static_assert(CU_COREDUMP_LIGHTWEIGHT_FLAGS == 303);
static_assert(std::is_same_v<std::underlying_type_t<CUDA_POINTER_ATTRIBUTE_ACCESS_FLAGS_enum>, unsigned int>);
static_assert(CU_POINTER_ATTRIBUTE_ACCESS_FLAG_NONE == 0);
static_assert(CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READ == 1);
static_assert(CU_POINTER_ATTRIBUTE_ACCESS_FLAG_READWRITE == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUGLDeviceList_enum>, unsigned int>);
static_assert(CU_GL_DEVICE_LIST_ALL == 1);
static_assert(CU_GL_DEVICE_LIST_CURRENT_FRAME == 2);
static_assert(CU_GL_DEVICE_LIST_NEXT_FRAME == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUGLmap_flags_enum>, unsigned int>);
static_assert(CU_GL_MAP_RESOURCE_FLAGS_NONE == 0);
static_assert(CU_GL_MAP_RESOURCE_FLAGS_READ_ONLY == 1);
static_assert(CU_GL_MAP_RESOURCE_FLAGS_WRITE_DISCARD == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUGPUDirectRDMAWritesOrdering_enum>, unsigned int>);
static_assert(CU_GPU_DIRECT_RDMA_WRITES_ORDERING_NONE == 0);
static_assert(CU_GPU_DIRECT_RDMA_WRITES_ORDERING_OWNER == 100);
static_assert(CU_GPU_DIRECT_RDMA_WRITES_ORDERING_ALL_DEVICES == 200);
static_assert(std::is_same_v<std::underlying_type_t<CUaccessProperty_enum>, unsigned int>);
static_assert(CU_ACCESS_PROPERTY_NORMAL == 0);
static_assert(CU_ACCESS_PROPERTY_STREAMING == 1);
static_assert(CU_ACCESS_PROPERTY_PERSISTING == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUaddress_mode_enum>, unsigned int>);
static_assert(CU_TR_ADDRESS_MODE_WRAP == 0);
static_assert(CU_TR_ADDRESS_MODE_CLAMP == 1);
static_assert(CU_TR_ADDRESS_MODE_MIRROR == 2);
static_assert(CU_TR_ADDRESS_MODE_BORDER == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUarraySparseSubresourceType_enum>, unsigned int>);
static_assert(CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_SPARSE_LEVEL == 0);
static_assert(CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_MIPTAIL == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUarray_cubemap_face_enum>, unsigned int>);
static_assert(CU_CUBEMAP_FACE_POSITIVE_X == 0);
static_assert(CU_CUBEMAP_FACE_NEGATIVE_X == 1);
static_assert(CU_CUBEMAP_FACE_POSITIVE_Y == 2);
static_assert(CU_CUBEMAP_FACE_NEGATIVE_Y == 3);
static_assert(CU_CUBEMAP_FACE_POSITIVE_Z == 4);
static_assert(CU_CUBEMAP_FACE_NEGATIVE_Z == 5);
static_assert(std::is_same_v<std::underlying_type_t<CUarray_format_enum>, unsigned int>);
static_assert(CU_AD_FORMAT_UNSIGNED_INT8 == 1);
static_assert(CU_AD_FORMAT_UNSIGNED_INT16 == 2);
static_assert(CU_AD_FORMAT_UNSIGNED_INT32 == 3);
static_assert(CU_AD_FORMAT_SIGNED_INT8 == 8);
static_assert(CU_AD_FORMAT_SIGNED_INT16 == 9);
static_assert(CU_AD_FORMAT_SIGNED_INT32 == 10);
static_assert(CU_AD_FORMAT_HALF == 16);
static_assert(CU_AD_FORMAT_FLOAT == 32);
static_assert(CU_AD_FORMAT_NV12 == 176);
static_assert(CU_AD_FORMAT_UNORM_INT8X1 == 192);
static_assert(CU_AD_FORMAT_UNORM_INT8X2 == 193);
static_assert(CU_AD_FORMAT_UNORM_INT8X4 == 194);
static_assert(CU_AD_FORMAT_UNORM_INT16X1 == 195);
static_assert(CU_AD_FORMAT_UNORM_INT16X2 == 196);
static_assert(CU_AD_FORMAT_UNORM_INT16X4 == 197);
static_assert(CU_AD_FORMAT_SNORM_INT8X1 == 198);
static_assert(CU_AD_FORMAT_SNORM_INT8X2 == 199);
static_assert(CU_AD_FORMAT_SNORM_INT8X4 == 200);
static_assert(CU_AD_FORMAT_SNORM_INT16X1 == 201);
static_assert(CU_AD_FORMAT_SNORM_INT16X2 == 202);
static_assert(CU_AD_FORMAT_SNORM_INT16X4 == 203);
static_assert(CU_AD_FORMAT_BC1_UNORM == 145);
static_assert(CU_AD_FORMAT_BC1_UNORM_SRGB == 146);
static_assert(CU_AD_FORMAT_BC2_UNORM == 147);
static_assert(CU_AD_FORMAT_BC2_UNORM_SRGB == 148);
static_assert(CU_AD_FORMAT_BC3_UNORM == 149);
static_assert(CU_AD_FORMAT_BC3_UNORM_SRGB == 150);
static_assert(CU_AD_FORMAT_BC4_UNORM == 151);
static_assert(CU_AD_FORMAT_BC4_SNORM == 152);
static_assert(CU_AD_FORMAT_BC5_UNORM == 153);
static_assert(CU_AD_FORMAT_BC5_SNORM == 154);
static_assert(CU_AD_FORMAT_BC6H_UF16 == 155);
static_assert(CU_AD_FORMAT_BC6H_SF16 == 156);
static_assert(CU_AD_FORMAT_BC7_UNORM == 157);
static_assert(CU_AD_FORMAT_BC7_UNORM_SRGB == 158);
static_assert(CU_AD_FORMAT_P010 == 159);
static_assert(CU_AD_FORMAT_P016 == 161);
static_assert(CU_AD_FORMAT_NV16 == 162);
static_assert(CU_AD_FORMAT_P210 == 163);
static_assert(CU_AD_FORMAT_P216 == 164);
static_assert(CU_AD_FORMAT_YUY2 == 165);
static_assert(CU_AD_FORMAT_Y210 == 166);
static_assert(CU_AD_FORMAT_Y216 == 167);
static_assert(CU_AD_FORMAT_AYUV == 168);
static_assert(CU_AD_FORMAT_Y410 == 169);
static_assert(CU_AD_FORMAT_Y416 == 177);
static_assert(CU_AD_FORMAT_Y444_PLANAR8 == 178);
static_assert(CU_AD_FORMAT_Y444_PLANAR10 == 179);
static_assert(CU_AD_FORMAT_YUV444_8bit_SemiPlanar == 180);
static_assert(CU_AD_FORMAT_YUV444_16bit_SemiPlanar == 181);
static_assert(CU_AD_FORMAT_UNORM_INT_101010_2 == 80);
static_assert(CU_AD_FORMAT_UINT8_PACKED_422 == 81);
static_assert(CU_AD_FORMAT_UINT8_PACKED_444 == 82);
static_assert(CU_AD_FORMAT_UINT8_SEMIPLANAR_420 == 83);
static_assert(CU_AD_FORMAT_UINT16_SEMIPLANAR_420 == 84);
static_assert(CU_AD_FORMAT_UINT8_SEMIPLANAR_422 == 85);
static_assert(CU_AD_FORMAT_UINT16_SEMIPLANAR_422 == 86);
static_assert(CU_AD_FORMAT_UINT8_SEMIPLANAR_444 == 87);
static_assert(CU_AD_FORMAT_UINT16_SEMIPLANAR_444 == 88);
static_assert(CU_AD_FORMAT_UINT8_PLANAR_420 == 89);
static_assert(CU_AD_FORMAT_UINT16_PLANAR_420 == 90);
static_assert(CU_AD_FORMAT_UINT8_PLANAR_422 == 91);
static_assert(CU_AD_FORMAT_UINT16_PLANAR_422 == 92);
static_assert(CU_AD_FORMAT_UINT8_PLANAR_444 == 93);
static_assert(CU_AD_FORMAT_UINT16_PLANAR_444 == 94);
static_assert(CU_AD_FORMAT_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<CUasyncNotificationType_enum>, unsigned int>);
static_assert(CU_ASYNC_NOTIFICATION_TYPE_OVER_BUDGET == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUatomicOperationCapability_enum>, unsigned int>);
static_assert(CU_ATOMIC_CAPABILITY_SIGNED == 1);
static_assert(CU_ATOMIC_CAPABILITY_UNSIGNED == 2);
static_assert(CU_ATOMIC_CAPABILITY_REDUCTION == 4);
static_assert(CU_ATOMIC_CAPABILITY_SCALAR_32 == 8);
static_assert(CU_ATOMIC_CAPABILITY_SCALAR_64 == 16);
static_assert(CU_ATOMIC_CAPABILITY_SCALAR_128 == 32);
static_assert(CU_ATOMIC_CAPABILITY_VECTOR_32x4 == 64);
static_assert(std::is_same_v<std::underlying_type_t<CUatomicOperation_enum>, unsigned int>);
static_assert(CU_ATOMIC_OPERATION_INTEGER_ADD == 0);
static_assert(CU_ATOMIC_OPERATION_INTEGER_MIN == 1);
static_assert(CU_ATOMIC_OPERATION_INTEGER_MAX == 2);
static_assert(CU_ATOMIC_OPERATION_INTEGER_INCREMENT == 3);
static_assert(CU_ATOMIC_OPERATION_INTEGER_DECREMENT == 4);
static_assert(CU_ATOMIC_OPERATION_AND == 5);
static_assert(CU_ATOMIC_OPERATION_OR == 6);
static_assert(CU_ATOMIC_OPERATION_XOR == 7);
static_assert(CU_ATOMIC_OPERATION_EXCHANGE == 8);
static_assert(CU_ATOMIC_OPERATION_CAS == 9);
static_assert(CU_ATOMIC_OPERATION_FLOAT_ADD == 10);
static_assert(CU_ATOMIC_OPERATION_FLOAT_MIN == 11);
static_assert(CU_ATOMIC_OPERATION_FLOAT_MAX == 12);
static_assert(CU_ATOMIC_OPERATION_MAX == 13);
static_assert(std::is_same_v<std::underlying_type_t<CUcigDataType_enum>, unsigned int>);
static_assert(CIG_DATA_TYPE_D3D12_COMMAND_QUEUE == 1);
static_assert(CIG_DATA_TYPE_NV_BLOB == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUcliqueType_enum>, unsigned int>);
static_assert(CU_CLIQUE_TYPE_UNICAST_POINTER == 0);
static_assert(CU_CLIQUE_TYPE_MULTICAST_POINTER == 1);
static_assert(CU_CLIQUE_TYPE_UNICAST_LOGICAL_ENDPOINT == 2);
static_assert(CU_CLIQUE_TYPE_MULTICAST_LOGICAL_ENDPOINT == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUclusterSchedulingPolicy_enum>, unsigned int>);
static_assert(CU_CLUSTER_SCHEDULING_POLICY_DEFAULT == 0);
static_assert(CU_CLUSTER_SCHEDULING_POLICY_SPREAD == 1);
static_assert(CU_CLUSTER_SCHEDULING_POLICY_LOAD_BALANCING == 2);
static_assert(CU_CLUSTER_SCHEDULING_POLICY_RUBIN_DSMEM_LOCALITY == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUcomputemode_enum>, unsigned int>);
static_assert(CU_COMPUTEMODE_DEFAULT == 0);
static_assert(CU_COMPUTEMODE_PROHIBITED == 2);
static_assert(CU_COMPUTEMODE_EXCLUSIVE_PROCESS == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUcoredumpSettings_enum>, unsigned int>);
static_assert(CU_COREDUMP_ENABLE_ON_EXCEPTION == 1);
static_assert(CU_COREDUMP_TRIGGER_HOST == 2);
static_assert(CU_COREDUMP_LIGHTWEIGHT == 3);
static_assert(CU_COREDUMP_ENABLE_USER_TRIGGER == 4);
static_assert(CU_COREDUMP_FILE == 5);
static_assert(CU_COREDUMP_PIPE == 6);
static_assert(CU_COREDUMP_GENERATION_FLAGS == 7);
static_assert(CU_COREDUMP_MAX == 8);
static_assert(std::is_same_v<std::underlying_type_t<CUctx_flags_enum>, unsigned int>);
static_assert(CU_CTX_SCHED_AUTO == 0);
static_assert(CU_CTX_SCHED_SPIN == 1);
static_assert(CU_CTX_SCHED_YIELD == 2);
static_assert(CU_CTX_SCHED_BLOCKING_SYNC == 4);
static_assert(CU_CTX_BLOCKING_SYNC == 4);
static_assert(CU_CTX_SCHED_MASK == 7);
static_assert(CU_CTX_MAP_HOST == 8);
static_assert(CU_CTX_LMEM_RESIZE_TO_MAX == 16);
static_assert(CU_CTX_COREDUMP_ENABLE == 32);
static_assert(CU_CTX_USER_COREDUMP_ENABLE == 64);
static_assert(CU_CTX_SYNC_MEMOPS == 128);
static_assert(CU_CTX_FLAGS_MASK == 255);
static_assert(std::is_same_v<std::underlying_type_t<CUdevResourceType>, unsigned int>);
static_assert(CU_DEV_RESOURCE_TYPE_INVALID == 0);
static_assert(CU_DEV_RESOURCE_TYPE_SM == 1);
static_assert(CU_DEV_RESOURCE_TYPE_WORKQUEUE_CONFIG == 1000);
static_assert(CU_DEV_RESOURCE_TYPE_WORKQUEUE == 10000);
static_assert(std::is_same_v<std::underlying_type_t<CUdevSmResourceGroup_flags>, unsigned int>);
static_assert(CU_DEV_SM_RESOURCE_GROUP_DEFAULT == 0);
static_assert(CU_DEV_SM_RESOURCE_GROUP_BACKFILL == 1);
static_assert(CU_DEV_SM_RESOURCE_GROUP_LOCALITY_DOMAIN_ID == 2);
static_assert(CU_DEV_SM_RESOURCE_GROUP_LOCALITY_DOMAIN_SUPPLEMENTAL_SMS == 4);
static_assert(std::is_same_v<std::underlying_type_t<CUdevSmResourceSplitByCount_flags>, unsigned int>);
static_assert(CU_DEV_SM_RESOURCE_SPLIT_IGNORE_SM_COSCHEDULING == 1);
static_assert(CU_DEV_SM_RESOURCE_SPLIT_MAX_POTENTIAL_CLUSTER_SIZE == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUdevWorkqueueConfigScope>, unsigned int>);
static_assert(CU_WORKQUEUE_SCOPE_DEVICE_CTX == 0);
static_assert(CU_WORKQUEUE_SCOPE_GREEN_CTX_BALANCED == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUdeviceNumaConfig_enum>, unsigned int>);
static_assert(CU_DEVICE_NUMA_CONFIG_NONE == 0);
static_assert(CU_DEVICE_NUMA_CONFIG_NUMA_NODE == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUdevice_P2PAttribute_enum>, unsigned int>);
static_assert(CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK == 1);
static_assert(CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED == 2);
static_assert(CU_DEVICE_P2P_ATTRIBUTE_NATIVE_ATOMIC_SUPPORTED == 3);
static_assert(CU_DEVICE_P2P_ATTRIBUTE_ACCESS_ACCESS_SUPPORTED == 4);
static_assert(CU_DEVICE_P2P_ATTRIBUTE_CUDA_ARRAY_ACCESS_SUPPORTED == 4);
static_assert(CU_DEVICE_P2P_ATTRIBUTE_ONLY_PARTIAL_NATIVE_ATOMIC_SUPPORTED == 5);
static_assert(std::is_same_v<std::underlying_type_t<CUdevice_attribute_enum>, unsigned int>);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK == 1);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X == 2);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y == 3);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z == 4);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X == 5);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y == 6);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z == 7);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK == 8);
static_assert(CU_DEVICE_ATTRIBUTE_SHARED_MEMORY_PER_BLOCK == 8);
static_assert(CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY == 9);
static_assert(CU_DEVICE_ATTRIBUTE_WARP_SIZE == 10);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_PITCH == 11);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK == 12);
static_assert(CU_DEVICE_ATTRIBUTE_REGISTERS_PER_BLOCK == 12);
static_assert(CU_DEVICE_ATTRIBUTE_CLOCK_RATE == 13);
static_assert(CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT == 14);
static_assert(CU_DEVICE_ATTRIBUTE_GPU_OVERLAP == 15);
static_assert(CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT == 16);
static_assert(CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT == 17);
static_assert(CU_DEVICE_ATTRIBUTE_INTEGRATED == 18);
static_assert(CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY == 19);
static_assert(CU_DEVICE_ATTRIBUTE_COMPUTE_MODE == 20);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH == 21);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_WIDTH == 22);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT == 23);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH == 24);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT == 25);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH == 26);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_WIDTH == 27);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_HEIGHT == 28);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LAYERED_LAYERS == 29);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_WIDTH == 27);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_HEIGHT == 28);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_ARRAY_NUMSLICES == 29);
static_assert(CU_DEVICE_ATTRIBUTE_SURFACE_ALIGNMENT == 30);
static_assert(CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS == 31);
static_assert(CU_DEVICE_ATTRIBUTE_ECC_ENABLED == 32);
static_assert(CU_DEVICE_ATTRIBUTE_PCI_BUS_ID == 33);
static_assert(CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID == 34);
static_assert(CU_DEVICE_ATTRIBUTE_TCC_DRIVER == 35);
static_assert(CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE == 36);
static_assert(CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH == 37);
static_assert(CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE == 38);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR == 39);
static_assert(CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT == 40);
static_assert(CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING == 41);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_WIDTH == 42);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LAYERED_LAYERS == 43);
static_assert(CU_DEVICE_ATTRIBUTE_CAN_TEX2D_GATHER == 44);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_WIDTH == 45);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_GATHER_HEIGHT == 46);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH_ALTERNATE == 47);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT_ALTERNATE == 48);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH_ALTERNATE == 49);
static_assert(CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID == 50);
static_assert(CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT == 51);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_WIDTH == 52);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_WIDTH == 53);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_LAYERED_LAYERS == 54);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_WIDTH == 55);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_WIDTH == 56);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_HEIGHT == 57);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_WIDTH == 58);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_HEIGHT == 59);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE3D_DEPTH == 60);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_WIDTH == 61);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_LAYERED_LAYERS == 62);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_WIDTH == 63);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_HEIGHT == 64);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE2D_LAYERED_LAYERS == 65);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_WIDTH == 66);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_WIDTH == 67);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_LAYERED_LAYERS == 68);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH == 69);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_WIDTH == 70);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_HEIGHT == 71);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_LINEAR_PITCH == 72);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_WIDTH == 73);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_MIPMAPPED_HEIGHT == 74);
static_assert(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR == 75);
static_assert(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR == 76);
static_assert(CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_MIPMAPPED_WIDTH == 77);
static_assert(CU_DEVICE_ATTRIBUTE_STREAM_PRIORITIES_SUPPORTED == 78);
static_assert(CU_DEVICE_ATTRIBUTE_GLOBAL_L1_CACHE_SUPPORTED == 79);
static_assert(CU_DEVICE_ATTRIBUTE_LOCAL_L1_CACHE_SUPPORTED == 80);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR == 81);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR == 82);
static_assert(CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY == 83);
static_assert(CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD == 84);
static_assert(CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD_GROUP_ID == 85);
static_assert(CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED == 86);
static_assert(CU_DEVICE_ATTRIBUTE_SINGLE_TO_DOUBLE_PRECISION_PERF_RATIO == 87);
static_assert(CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS == 88);
static_assert(CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS == 89);
static_assert(CU_DEVICE_ATTRIBUTE_COMPUTE_PREEMPTION_SUPPORTED == 90);
static_assert(CU_DEVICE_ATTRIBUTE_CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM == 91);
static_assert(CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_MEM_OPS_V1 == 92);
static_assert(CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS_V1 == 93);
static_assert(CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR_V1 == 94);
static_assert(CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH == 95);
static_assert(CU_DEVICE_ATTRIBUTE_COOPERATIVE_MULTI_DEVICE_LAUNCH == 96);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN == 97);
static_assert(CU_DEVICE_ATTRIBUTE_CAN_FLUSH_REMOTE_WRITES == 98);
static_assert(CU_DEVICE_ATTRIBUTE_HOST_REGISTER_SUPPORTED == 99);
static_assert(CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES == 100);
static_assert(CU_DEVICE_ATTRIBUTE_DIRECT_MANAGED_MEM_ACCESS_FROM_HOST == 101);
static_assert(CU_DEVICE_ATTRIBUTE_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED == 102);
static_assert(CU_DEVICE_ATTRIBUTE_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED == 102);
static_assert(CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR_SUPPORTED == 103);
static_assert(CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_HANDLE_SUPPORTED == 104);
static_assert(CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_WIN32_KMT_HANDLE_SUPPORTED == 105);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR == 106);
static_assert(CU_DEVICE_ATTRIBUTE_GENERIC_COMPRESSION_SUPPORTED == 107);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_PERSISTING_L2_CACHE_SIZE == 108);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_ACCESS_POLICY_WINDOW_SIZE == 109);
static_assert(CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WITH_CUDA_VMM_SUPPORTED == 110);
static_assert(CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK == 111);
static_assert(CU_DEVICE_ATTRIBUTE_SPARSE_CUDA_ARRAY_SUPPORTED == 112);
static_assert(CU_DEVICE_ATTRIBUTE_READ_ONLY_HOST_REGISTER_SUPPORTED == 113);
static_assert(CU_DEVICE_ATTRIBUTE_TIMELINE_SEMAPHORE_INTEROP_SUPPORTED == 114);
static_assert(CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED == 115);
static_assert(CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_SUPPORTED == 116);
static_assert(CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_FLUSH_WRITES_OPTIONS == 117);
static_assert(CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WRITES_ORDERING == 118);
static_assert(CU_DEVICE_ATTRIBUTE_MEMPOOL_SUPPORTED_HANDLE_TYPES == 119);
static_assert(CU_DEVICE_ATTRIBUTE_CLUSTER_LAUNCH == 120);
static_assert(CU_DEVICE_ATTRIBUTE_DEFERRED_MAPPING_CUDA_ARRAY_SUPPORTED == 121);
static_assert(CU_DEVICE_ATTRIBUTE_CAN_USE_64_BIT_STREAM_MEM_OPS == 122);
static_assert(CU_DEVICE_ATTRIBUTE_CAN_USE_STREAM_WAIT_VALUE_NOR == 123);
static_assert(CU_DEVICE_ATTRIBUTE_DMA_BUF_SUPPORTED == 124);
static_assert(CU_DEVICE_ATTRIBUTE_IPC_EVENT_SUPPORTED == 125);
static_assert(CU_DEVICE_ATTRIBUTE_MEM_SYNC_DOMAIN_COUNT == 126);
static_assert(CU_DEVICE_ATTRIBUTE_TENSOR_MAP_ACCESS_SUPPORTED == 127);
static_assert(CU_DEVICE_ATTRIBUTE_HANDLE_TYPE_FABRIC_SUPPORTED == 128);
static_assert(CU_DEVICE_ATTRIBUTE_UNIFIED_FUNCTION_POINTERS == 129);
static_assert(CU_DEVICE_ATTRIBUTE_NUMA_CONFIG == 130);
static_assert(CU_DEVICE_ATTRIBUTE_NUMA_ID == 131);
static_assert(CU_DEVICE_ATTRIBUTE_MULTICAST_SUPPORTED == 132);
static_assert(CU_DEVICE_ATTRIBUTE_MPS_ENABLED == 133);
static_assert(CU_DEVICE_ATTRIBUTE_HOST_NUMA_ID == 134);
static_assert(CU_DEVICE_ATTRIBUTE_D3D12_CIG_SUPPORTED == 135);
static_assert(CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_ALGORITHM_MASK == 136);
static_assert(CU_DEVICE_ATTRIBUTE_MEM_DECOMPRESS_MAXIMUM_LENGTH == 137);
static_assert(CU_DEVICE_ATTRIBUTE_VULKAN_CIG_SUPPORTED == 138);
static_assert(CU_DEVICE_ATTRIBUTE_GPU_PCI_DEVICE_ID == 139);
static_assert(CU_DEVICE_ATTRIBUTE_GPU_PCI_SUBSYSTEM_ID == 140);
static_assert(CU_DEVICE_ATTRIBUTE_HOST_NUMA_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED == 141);
static_assert(CU_DEVICE_ATTRIBUTE_HOST_NUMA_MEMORY_POOLS_SUPPORTED == 142);
static_assert(CU_DEVICE_ATTRIBUTE_HOST_NUMA_MULTINODE_IPC_SUPPORTED == 143);
static_assert(CU_DEVICE_ATTRIBUTE_HOST_MEMORY_POOLS_SUPPORTED == 144);
static_assert(CU_DEVICE_ATTRIBUTE_HOST_VIRTUAL_MEMORY_MANAGEMENT_SUPPORTED == 145);
static_assert(CU_DEVICE_ATTRIBUTE_HOST_ALLOC_DMA_BUF_SUPPORTED == 146);
static_assert(CU_DEVICE_ATTRIBUTE_ONLY_PARTIAL_HOST_NATIVE_ATOMIC_SUPPORTED == 147);
static_assert(CU_DEVICE_ATTRIBUTE_ATOMIC_REDUCTION_SUPPORTED == 148);
static_assert(CU_DEVICE_ATTRIBUTE_LOCALITY_DOMAIN_COUNT == 149);
static_assert(CU_DEVICE_ATTRIBUTE_MAX_OVERSIZED_SHARED_MEMORY_PER_BLOCK == 150);
static_assert(CU_DEVICE_ATTRIBUTE_D3D12_CIG_STREAMS_SUPPORTED == 151);
static_assert(CU_DEVICE_ATTRIBUTE_DMA_BUF_MMAP_SUPPORTED == 152);
static_assert(CU_DEVICE_ATTRIBUTE_LOGICAL_ENDPOINT_UNICAST_SUPPORTED == 153);
static_assert(CU_DEVICE_ATTRIBUTE_LOGICAL_ENDPOINT_MULTICAST_SUPPORTED == 154);
static_assert(CU_DEVICE_ATTRIBUTE_LOGICAL_ENDPOINT_COUNTED_OPS_SUPPORTED == 155);
static_assert(CU_DEVICE_ATTRIBUTE_LOGICAL_ENDPOINT_UNICAST_ACCESS_ON_OWNER_DEVICE_SUPPORTED == 156);
static_assert(CU_DEVICE_ATTRIBUTE_LOCALITY_DOMAIN_MULTIPROCESSOR_COUNT == 157);
static_assert(CU_DEVICE_ATTRIBUTE_LOGICAL_ENDPOINT_SUPPORTED_HANDLE_TYPES == 158);
static_assert(CU_DEVICE_ATTRIBUTE_VULKAN_CIG_STREAMS_SUPPORTED == 159);
static_assert(CU_DEVICE_ATTRIBUTE_TENSOR_MAP_LARGE_TENSOR_MIN_SIZE == 160);
static_assert(CU_DEVICE_ATTRIBUTE_GPU_DIRECT_RDMA_WITH_LOCALIZED_MEMORY_SUPPORTED == 161);
static_assert(CU_DEVICE_ATTRIBUTE_MAX == 162);
static_assert(std::is_same_v<std::underlying_type_t<CUdriverProcAddressQueryResult_enum>, unsigned int>);
static_assert(CU_GET_PROC_ADDRESS_SUCCESS == 0);
static_assert(CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND == 1);
static_assert(CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUdriverProcAddress_flags_enum>, unsigned int>);
static_assert(CU_GET_PROC_ADDRESS_DEFAULT == 0);
static_assert(CU_GET_PROC_ADDRESS_LEGACY_STREAM == 1);
static_assert(CU_GET_PROC_ADDRESS_PER_THREAD_DEFAULT_STREAM == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUeglColorFormat_enum>, unsigned int>);
static_assert(CU_EGL_COLOR_FORMAT_YUV420_PLANAR == 0);
static_assert(CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR == 1);
static_assert(CU_EGL_COLOR_FORMAT_YUV422_PLANAR == 2);
static_assert(CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR == 3);
static_assert(CU_EGL_COLOR_FORMAT_RGB == 4);
static_assert(CU_EGL_COLOR_FORMAT_BGR == 5);
static_assert(CU_EGL_COLOR_FORMAT_ARGB == 6);
static_assert(CU_EGL_COLOR_FORMAT_RGBA == 7);
static_assert(CU_EGL_COLOR_FORMAT_L == 8);
static_assert(CU_EGL_COLOR_FORMAT_R == 9);
static_assert(CU_EGL_COLOR_FORMAT_YUV444_PLANAR == 10);
static_assert(CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR == 11);
static_assert(CU_EGL_COLOR_FORMAT_YUYV_422 == 12);
static_assert(CU_EGL_COLOR_FORMAT_UYVY_422 == 13);
static_assert(CU_EGL_COLOR_FORMAT_ABGR == 14);
static_assert(CU_EGL_COLOR_FORMAT_BGRA == 15);
static_assert(CU_EGL_COLOR_FORMAT_A == 16);
static_assert(CU_EGL_COLOR_FORMAT_RG == 17);
static_assert(CU_EGL_COLOR_FORMAT_AYUV == 18);
static_assert(CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR == 19);
static_assert(CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR == 20);
static_assert(CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR == 21);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR == 22);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR == 23);
static_assert(CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR == 24);
static_assert(CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR == 25);
static_assert(CU_EGL_COLOR_FORMAT_VYUY_ER == 26);
static_assert(CU_EGL_COLOR_FORMAT_UYVY_ER == 27);
static_assert(CU_EGL_COLOR_FORMAT_YUYV_ER == 28);
static_assert(CU_EGL_COLOR_FORMAT_YVYU_ER == 29);
static_assert(CU_EGL_COLOR_FORMAT_YUV_ER == 30);
static_assert(CU_EGL_COLOR_FORMAT_YUVA_ER == 31);
static_assert(CU_EGL_COLOR_FORMAT_AYUV_ER == 32);
static_assert(CU_EGL_COLOR_FORMAT_YUV444_PLANAR_ER == 33);
static_assert(CU_EGL_COLOR_FORMAT_YUV422_PLANAR_ER == 34);
static_assert(CU_EGL_COLOR_FORMAT_YUV420_PLANAR_ER == 35);
static_assert(CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR_ER == 36);
static_assert(CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR_ER == 37);
static_assert(CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_ER == 38);
static_assert(CU_EGL_COLOR_FORMAT_YVU444_PLANAR_ER == 39);
static_assert(CU_EGL_COLOR_FORMAT_YVU422_PLANAR_ER == 40);
static_assert(CU_EGL_COLOR_FORMAT_YVU420_PLANAR_ER == 41);
static_assert(CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR_ER == 42);
static_assert(CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR_ER == 43);
static_assert(CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_ER == 44);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_RGGB == 45);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_BGGR == 46);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_GRBG == 47);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_GBRG == 48);
static_assert(CU_EGL_COLOR_FORMAT_BAYER10_RGGB == 49);
static_assert(CU_EGL_COLOR_FORMAT_BAYER10_BGGR == 50);
static_assert(CU_EGL_COLOR_FORMAT_BAYER10_GRBG == 51);
static_assert(CU_EGL_COLOR_FORMAT_BAYER10_GBRG == 52);
static_assert(CU_EGL_COLOR_FORMAT_BAYER12_RGGB == 53);
static_assert(CU_EGL_COLOR_FORMAT_BAYER12_BGGR == 54);
static_assert(CU_EGL_COLOR_FORMAT_BAYER12_GRBG == 55);
static_assert(CU_EGL_COLOR_FORMAT_BAYER12_GBRG == 56);
static_assert(CU_EGL_COLOR_FORMAT_BAYER14_RGGB == 57);
static_assert(CU_EGL_COLOR_FORMAT_BAYER14_BGGR == 58);
static_assert(CU_EGL_COLOR_FORMAT_BAYER14_GRBG == 59);
static_assert(CU_EGL_COLOR_FORMAT_BAYER14_GBRG == 60);
static_assert(CU_EGL_COLOR_FORMAT_BAYER20_RGGB == 61);
static_assert(CU_EGL_COLOR_FORMAT_BAYER20_BGGR == 62);
static_assert(CU_EGL_COLOR_FORMAT_BAYER20_GRBG == 63);
static_assert(CU_EGL_COLOR_FORMAT_BAYER20_GBRG == 64);
static_assert(CU_EGL_COLOR_FORMAT_YVU444_PLANAR == 65);
static_assert(CU_EGL_COLOR_FORMAT_YVU422_PLANAR == 66);
static_assert(CU_EGL_COLOR_FORMAT_YVU420_PLANAR == 67);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_ISP_RGGB == 68);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_ISP_BGGR == 69);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_ISP_GRBG == 70);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_ISP_GBRG == 71);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_BCCR == 72);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_RCCB == 73);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_CRBC == 74);
static_assert(CU_EGL_COLOR_FORMAT_BAYER_CBRC == 75);
static_assert(CU_EGL_COLOR_FORMAT_BAYER10_CCCC == 76);
static_assert(CU_EGL_COLOR_FORMAT_BAYER12_BCCR == 77);
static_assert(CU_EGL_COLOR_FORMAT_BAYER12_RCCB == 78);
static_assert(CU_EGL_COLOR_FORMAT_BAYER12_CRBC == 79);
static_assert(CU_EGL_COLOR_FORMAT_BAYER12_CBRC == 80);
static_assert(CU_EGL_COLOR_FORMAT_BAYER12_CCCC == 81);
static_assert(CU_EGL_COLOR_FORMAT_Y == 82);
static_assert(CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_2020 == 83);
static_assert(CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_2020 == 84);
static_assert(CU_EGL_COLOR_FORMAT_YUV420_PLANAR_2020 == 85);
static_assert(CU_EGL_COLOR_FORMAT_YVU420_PLANAR_2020 == 86);
static_assert(CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_709 == 87);
static_assert(CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_709 == 88);
static_assert(CU_EGL_COLOR_FORMAT_YUV420_PLANAR_709 == 89);
static_assert(CU_EGL_COLOR_FORMAT_YVU420_PLANAR_709 == 90);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709 == 91);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_2020 == 92);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_2020 == 93);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR == 94);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_709 == 95);
static_assert(CU_EGL_COLOR_FORMAT_Y_ER == 96);
static_assert(CU_EGL_COLOR_FORMAT_Y_709_ER == 97);
static_assert(CU_EGL_COLOR_FORMAT_Y10_ER == 98);
static_assert(CU_EGL_COLOR_FORMAT_Y10_709_ER == 99);
static_assert(CU_EGL_COLOR_FORMAT_Y12_ER == 100);
static_assert(CU_EGL_COLOR_FORMAT_Y12_709_ER == 101);
static_assert(CU_EGL_COLOR_FORMAT_YUVA == 102);
static_assert(CU_EGL_COLOR_FORMAT_YUV == 103);
static_assert(CU_EGL_COLOR_FORMAT_YVYU == 104);
static_assert(CU_EGL_COLOR_FORMAT_VYUY == 105);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_ER == 106);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709_ER == 107);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_ER == 108);
static_assert(CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_709_ER == 109);
static_assert(CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_ER == 110);
static_assert(CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_709_ER == 111);
static_assert(CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_ER == 112);
static_assert(CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_709_ER == 113);
static_assert(CU_EGL_COLOR_FORMAT_UYVY_709 == 114);
static_assert(CU_EGL_COLOR_FORMAT_UYVY_709_ER == 115);
static_assert(CU_EGL_COLOR_FORMAT_UYVY_2020 == 116);
static_assert(CU_EGL_COLOR_FORMAT_MAX == 117);
static_assert(std::is_same_v<std::underlying_type_t<CUeglFrameType_enum>, unsigned int>);
static_assert(CU_EGL_FRAME_TYPE_ARRAY == 0);
static_assert(CU_EGL_FRAME_TYPE_PITCH == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUeglResourceLocationFlags_enum>, unsigned int>);
static_assert(CU_EGL_RESOURCE_LOCATION_SYSMEM == 0);
static_assert(CU_EGL_RESOURCE_LOCATION_VIDMEM == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUevent_flags_enum>, unsigned int>);
static_assert(CU_EVENT_DEFAULT == 0);
static_assert(CU_EVENT_BLOCKING_SYNC == 1);
static_assert(CU_EVENT_DISABLE_TIMING == 2);
static_assert(CU_EVENT_INTERPROCESS == 4);
static_assert(std::is_same_v<std::underlying_type_t<CUevent_record_flags_enum>, unsigned int>);
static_assert(CU_EVENT_RECORD_DEFAULT == 0);
static_assert(CU_EVENT_RECORD_EXTERNAL == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUevent_sched_flags_enum>, unsigned int>);
static_assert(CU_EVENT_SCHED_AUTO == 0);
static_assert(CU_EVENT_SCHED_SPIN == 1);
static_assert(CU_EVENT_SCHED_YIELD == 2);
static_assert(CU_EVENT_SCHED_BLOCKING_SYNC == 4);
static_assert(std::is_same_v<std::underlying_type_t<CUevent_wait_flags_enum>, unsigned int>);
static_assert(CU_EVENT_WAIT_DEFAULT == 0);
static_assert(CU_EVENT_WAIT_EXTERNAL == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUexecAffinityType_enum>, unsigned int>);
static_assert(CU_EXEC_AFFINITY_TYPE_SM_COUNT == 0);
static_assert(CU_EXEC_AFFINITY_TYPE_MAX == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUexternalMemoryHandleType_enum>, unsigned int>);
static_assert(CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD == 1);
static_assert(CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32 == 2);
static_assert(CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT == 3);
static_assert(CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP == 4);
static_assert(CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE == 5);
static_assert(CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE == 6);
static_assert(CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE_KMT == 7);
static_assert(CU_EXTERNAL_MEMORY_HANDLE_TYPE_NVSCIBUF == 8);
static_assert(CU_EXTERNAL_MEMORY_HANDLE_TYPE_DMABUF_FD == 9);
static_assert(std::is_same_v<std::underlying_type_t<CUexternalSemaphoreHandleType_enum>, unsigned int>);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD == 1);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32 == 2);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT == 3);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE == 4);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_FENCE == 5);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_NVSCISYNC == 6);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX == 7);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX_KMT == 8);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_FD == 9);
static_assert(CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32 == 10);
static_assert(std::is_same_v<std::underlying_type_t<CUfabricCpyOperandType_enum>, unsigned int>);
static_assert(CU_FABRIC_COPY_OPERAND_TYPE_POINTER == 1);
static_assert(CU_FABRIC_COPY_OPERAND_TYPE_LOGICAL_ENDPOINT == 2);
static_assert(CU_FABRIC_COPY_OPERAND_TYPE_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<CUfilter_mode_enum>, unsigned int>);
static_assert(CU_TR_FILTER_MODE_POINT == 0);
static_assert(CU_TR_FILTER_MODE_LINEAR == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUflushGPUDirectRDMAWritesOptions_enum>, unsigned int>);
static_assert(CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_HOST == 1);
static_assert(CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_MEMOPS == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUflushGPUDirectRDMAWritesScope_enum>, unsigned int>);
static_assert(CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_OWNER == 100);
static_assert(CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TO_ALL_DEVICES == 200);
static_assert(std::is_same_v<std::underlying_type_t<CUflushGPUDirectRDMAWritesTarget_enum>, unsigned int>);
static_assert(CU_FLUSH_GPU_DIRECT_RDMA_WRITES_TARGET_CURRENT_CTX == 0);
static_assert(std::is_same_v<std::underlying_type_t<CUfunc_cache_enum>, unsigned int>);
static_assert(CU_FUNC_CACHE_PREFER_NONE == 0);
static_assert(CU_FUNC_CACHE_PREFER_SHARED == 1);
static_assert(CU_FUNC_CACHE_PREFER_L1 == 2);
static_assert(CU_FUNC_CACHE_PREFER_EQUAL == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUfunctionLoadingState_enum>, unsigned int>);
static_assert(CU_FUNCTION_LOADING_STATE_UNLOADED == 0);
static_assert(CU_FUNCTION_LOADING_STATE_LOADED == 1);
static_assert(CU_FUNCTION_LOADING_STATE_MAX == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUfunction_attribute_enum>, unsigned int>);
static_assert(CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK == 0);
static_assert(CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES == 1);
static_assert(CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES == 2);
static_assert(CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES == 3);
static_assert(CU_FUNC_ATTRIBUTE_NUM_REGS == 4);
static_assert(CU_FUNC_ATTRIBUTE_PTX_VERSION == 5);
static_assert(CU_FUNC_ATTRIBUTE_BINARY_VERSION == 6);
static_assert(CU_FUNC_ATTRIBUTE_CACHE_MODE_CA == 7);
static_assert(CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES == 8);
static_assert(CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT == 9);
static_assert(CU_FUNC_ATTRIBUTE_CLUSTER_SIZE_MUST_BE_SET == 10);
static_assert(CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_WIDTH == 11);
static_assert(CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_HEIGHT == 12);
static_assert(CU_FUNC_ATTRIBUTE_REQUIRED_CLUSTER_DEPTH == 13);
static_assert(CU_FUNC_ATTRIBUTE_NON_PORTABLE_CLUSTER_SIZE_ALLOWED == 14);
static_assert(CU_FUNC_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE == 15);
static_assert(CU_FUNC_ATTRIBUTE_DEVICE_NODE_UPDATE_SUPPORTED == 16);
static_assert(CU_FUNC_ATTRIBUTE_SHARED_MEMORY_MODE == 17);
static_assert(CU_FUNC_ATTRIBUTE_MAX == 18);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphChildGraphNodeOwnership_enum>, int>);
static_assert(CU_GRAPH_CHILD_GRAPH_OWNERSHIP_CLONE == 0);
static_assert(CU_GRAPH_CHILD_GRAPH_OWNERSHIP_MOVE == 1);
static_assert(CU_GRAPH_CHILD_GRAPH_OWNERSHIP_INVALID == -1);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphConditionalNodeType_enum>, unsigned int>);
static_assert(CU_GRAPH_COND_TYPE_IF == 0);
static_assert(CU_GRAPH_COND_TYPE_WHILE == 1);
static_assert(CU_GRAPH_COND_TYPE_SWITCH == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphDebugDot_flags_enum>, unsigned int>);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_VERBOSE == 1);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_RUNTIME_TYPES == 2);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_PARAMS == 4);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_MEMCPY_NODE_PARAMS == 8);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_MEMSET_NODE_PARAMS == 16);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_HOST_NODE_PARAMS == 32);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_EVENT_NODE_PARAMS == 64);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_SIGNAL_NODE_PARAMS == 128);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_WAIT_NODE_PARAMS == 256);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_ATTRIBUTES == 512);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_HANDLES == 1024);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_MEM_ALLOC_NODE_PARAMS == 2048);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_MEM_FREE_NODE_PARAMS == 4096);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_BATCH_MEM_OP_NODE_PARAMS == 8192);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_EXTRA_TOPO_INFO == 16384);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_CONDITIONAL_NODE_PARAMS == 32768);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_MEMCPY_BATCH_NODE_PARAMS == 65536);
static_assert(CU_GRAPH_DEBUG_DOT_FLAGS_FABRIC_CPY_BATCH_NODE_PARAMS == 131072);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphDependencyType_enum>, unsigned int>);
static_assert(CU_GRAPH_DEPENDENCY_TYPE_DEFAULT == 0);
static_assert(CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphExecUpdateResult_enum>, unsigned int>);
static_assert(CU_GRAPH_EXEC_UPDATE_SUCCESS == 0);
static_assert(CU_GRAPH_EXEC_UPDATE_ERROR == 1);
static_assert(CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED == 2);
static_assert(CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED == 3);
static_assert(CU_GRAPH_EXEC_UPDATE_ERROR_FUNCTION_CHANGED == 4);
static_assert(CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED == 5);
static_assert(CU_GRAPH_EXEC_UPDATE_ERROR_NOT_SUPPORTED == 6);
static_assert(CU_GRAPH_EXEC_UPDATE_ERROR_UNSUPPORTED_FUNCTION_CHANGE == 7);
static_assert(CU_GRAPH_EXEC_UPDATE_ERROR_ATTRIBUTES_CHANGED == 8);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphInstantiateResult_enum>, unsigned int>);
static_assert(CUDA_GRAPH_INSTANTIATE_SUCCESS == 0);
static_assert(CUDA_GRAPH_INSTANTIATE_ERROR == 1);
static_assert(CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE == 2);
static_assert(CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED == 3);
static_assert(CUDA_GRAPH_INSTANTIATE_MULTIPLE_CTXS_NOT_SUPPORTED == 4);
static_assert(CUDA_GRAPH_INSTANTIATE_CONDITIONAL_HANDLE_UNUSED == 5);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphInstantiate_flags_enum>, unsigned int>);
static_assert(CUDA_GRAPH_INSTANTIATE_FLAG_AUTO_FREE_ON_LAUNCH == 1);
static_assert(CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD == 2);
static_assert(CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH == 4);
static_assert(CUDA_GRAPH_INSTANTIATE_FLAG_USE_NODE_PRIORITY == 8);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphMem_attribute_enum>, unsigned int>);
static_assert(CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT == 0);
static_assert(CU_GRAPH_MEM_ATTR_USED_MEM_HIGH == 1);
static_assert(CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT == 2);
static_assert(CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphNodeType_enum>, unsigned int>);
static_assert(CU_GRAPH_NODE_TYPE_KERNEL == 0);
static_assert(CU_GRAPH_NODE_TYPE_MEMCPY == 1);
static_assert(CU_GRAPH_NODE_TYPE_MEMSET == 2);
static_assert(CU_GRAPH_NODE_TYPE_HOST == 3);
static_assert(CU_GRAPH_NODE_TYPE_GRAPH == 4);
static_assert(CU_GRAPH_NODE_TYPE_EMPTY == 5);
static_assert(CU_GRAPH_NODE_TYPE_WAIT_EVENT == 6);
static_assert(CU_GRAPH_NODE_TYPE_EVENT_RECORD == 7);
static_assert(CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL == 8);
static_assert(CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT == 9);
static_assert(CU_GRAPH_NODE_TYPE_MEM_ALLOC == 10);
static_assert(CU_GRAPH_NODE_TYPE_MEM_FREE == 11);
static_assert(CU_GRAPH_NODE_TYPE_BATCH_MEM_OP == 12);
static_assert(CU_GRAPH_NODE_TYPE_CONDITIONAL == 13);
static_assert(CU_GRAPH_NODE_TYPE_MEMCPY_BATCH == 14);
static_assert(CU_GRAPH_NODE_TYPE_RESERVED_16 == 16);
static_assert(CU_GRAPH_NODE_TYPE_EXTERNAL_ENGINE == 17);
static_assert(CU_GRAPH_NODE_TYPE_FABRIC_CPY_BATCH == 18);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphRecaptureStatus_enum>, unsigned int>);
static_assert(CU_GRAPH_RECAPTURE_ELIGIBLE_FOR_UPDATE == 0);
static_assert(CU_GRAPH_RECAPTURE_INELIGIBLE_FOR_UPDATE == 1);
static_assert(CU_GRAPH_RECAPTURE_ERROR == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphicsMapResourceFlags_enum>, unsigned int>);
static_assert(CU_GRAPHICS_MAP_RESOURCE_FLAGS_NONE == 0);
static_assert(CU_GRAPHICS_MAP_RESOURCE_FLAGS_READ_ONLY == 1);
static_assert(CU_GRAPHICS_MAP_RESOURCE_FLAGS_WRITE_DISCARD == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUgraphicsRegisterFlags_enum>, unsigned int>);
static_assert(CU_GRAPHICS_REGISTER_FLAGS_NONE == 0);
static_assert(CU_GRAPHICS_REGISTER_FLAGS_READ_ONLY == 1);
static_assert(CU_GRAPHICS_REGISTER_FLAGS_WRITE_DISCARD == 2);
static_assert(CU_GRAPHICS_REGISTER_FLAGS_SURFACE_LDST == 4);
static_assert(CU_GRAPHICS_REGISTER_FLAGS_TEXTURE_GATHER == 8);
static_assert(std::is_same_v<std::underlying_type_t<CUgreenCtxCreate_flags>, unsigned int>);
static_assert(CU_GREEN_CTX_NONE == 0);
static_assert(CU_GREEN_CTX_DEFAULT_STREAM == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUhostTaskSyncMode_enum>, unsigned int>);
static_assert(CU_HOST_TASK_BLOCKING == 0);
static_assert(CU_HOST_TASK_SPINWAIT == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUipcMem_flags_enum>, unsigned int>);
static_assert(CU_IPC_MEM_LAZY_ENABLE_PEER_ACCESS == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUjitInputType_enum>, unsigned int>);
static_assert(CU_JIT_INPUT_CUBIN == 0);
static_assert(CU_JIT_INPUT_PTX == 1);
static_assert(CU_JIT_INPUT_FATBINARY == 2);
static_assert(CU_JIT_INPUT_OBJECT == 3);
static_assert(CU_JIT_INPUT_LIBRARY == 4);
static_assert(CU_JIT_INPUT_NVVM == 5);
static_assert(CU_JIT_NUM_INPUT_TYPES == 6);
static_assert(std::is_same_v<std::underlying_type_t<CUjit_cacheMode_enum>, unsigned int>);
static_assert(CU_JIT_CACHE_OPTION_NONE == 0);
static_assert(CU_JIT_CACHE_OPTION_CG == 1);
static_assert(CU_JIT_CACHE_OPTION_CA == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUjit_fallback_enum>, unsigned int>);
static_assert(CU_PREFER_PTX == 0);
static_assert(CU_PREFER_BINARY == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUjit_option_enum>, unsigned int>);
static_assert(CU_JIT_MAX_REGISTERS == 0);
static_assert(CU_JIT_THREADS_PER_BLOCK == 1);
static_assert(CU_JIT_WALL_TIME == 2);
static_assert(CU_JIT_INFO_LOG_BUFFER == 3);
static_assert(CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES == 4);
static_assert(CU_JIT_ERROR_LOG_BUFFER == 5);
static_assert(CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES == 6);
static_assert(CU_JIT_OPTIMIZATION_LEVEL == 7);
static_assert(CU_JIT_TARGET_FROM_CUCONTEXT == 8);
static_assert(CU_JIT_TARGET == 9);
static_assert(CU_JIT_FALLBACK_STRATEGY == 10);
static_assert(CU_JIT_GENERATE_DEBUG_INFO == 11);
static_assert(CU_JIT_LOG_VERBOSE == 12);
static_assert(CU_JIT_GENERATE_LINE_INFO == 13);
static_assert(CU_JIT_CACHE_MODE == 14);
static_assert(CU_JIT_NEW_SM3X_OPT == 15);
static_assert(CU_JIT_FAST_COMPILE == 16);
static_assert(CU_JIT_GLOBAL_SYMBOL_NAMES == 17);
static_assert(CU_JIT_GLOBAL_SYMBOL_ADDRESSES == 18);
static_assert(CU_JIT_GLOBAL_SYMBOL_COUNT == 19);
static_assert(CU_JIT_LTO == 20);
static_assert(CU_JIT_FTZ == 21);
static_assert(CU_JIT_PREC_DIV == 22);
static_assert(CU_JIT_PREC_SQRT == 23);
static_assert(CU_JIT_FMA == 24);
static_assert(CU_JIT_REFERENCED_KERNEL_NAMES == 25);
static_assert(CU_JIT_REFERENCED_KERNEL_COUNT == 26);
static_assert(CU_JIT_REFERENCED_VARIABLE_NAMES == 27);
static_assert(CU_JIT_REFERENCED_VARIABLE_COUNT == 28);
static_assert(CU_JIT_OPTIMIZE_UNUSED_DEVICE_VARIABLES == 29);
static_assert(CU_JIT_POSITION_INDEPENDENT_CODE == 30);
static_assert(CU_JIT_MIN_CTA_PER_SM == 31);
static_assert(CU_JIT_MAX_THREADS_PER_BLOCK == 32);
static_assert(CU_JIT_OVERRIDE_DIRECTIVE_VALUES == 33);
static_assert(CU_JIT_SPLIT_COMPILE == 34);
static_assert(CU_JIT_BINARY_LOADER_THREAD_COUNT == 35);
static_assert(CU_JIT_NUM_OPTIONS == 36);
static_assert(std::is_same_v<std::underlying_type_t<CUjit_target_enum>, unsigned int>);
static_assert(CU_TARGET_COMPUTE_30 == 30);
static_assert(CU_TARGET_COMPUTE_32 == 32);
static_assert(CU_TARGET_COMPUTE_35 == 35);
static_assert(CU_TARGET_COMPUTE_37 == 37);
static_assert(CU_TARGET_COMPUTE_50 == 50);
static_assert(CU_TARGET_COMPUTE_52 == 52);
static_assert(CU_TARGET_COMPUTE_53 == 53);
static_assert(CU_TARGET_COMPUTE_60 == 60);
static_assert(CU_TARGET_COMPUTE_61 == 61);
static_assert(CU_TARGET_COMPUTE_62 == 62);
static_assert(CU_TARGET_COMPUTE_70 == 70);
static_assert(CU_TARGET_COMPUTE_72 == 72);
static_assert(CU_TARGET_COMPUTE_75 == 75);
static_assert(CU_TARGET_COMPUTE_80 == 80);
static_assert(CU_TARGET_COMPUTE_86 == 86);
static_assert(CU_TARGET_COMPUTE_87 == 87);
static_assert(CU_TARGET_COMPUTE_89 == 89);
static_assert(CU_TARGET_COMPUTE_90 == 90);
static_assert(CU_TARGET_COMPUTE_100 == 100);
static_assert(CU_TARGET_COMPUTE_110 == 110);
static_assert(CU_TARGET_COMPUTE_103 == 103);
static_assert(CU_TARGET_COMPUTE_107 == 107);
static_assert(CU_TARGET_COMPUTE_120 == 120);
static_assert(CU_TARGET_COMPUTE_121 == 121);
static_assert(CU_TARGET_COMPUTE_90A == 65626);
static_assert(CU_TARGET_COMPUTE_100A == 65636);
static_assert(CU_TARGET_COMPUTE_110A == 65646);
static_assert(CU_TARGET_COMPUTE_103A == 65639);
static_assert(CU_TARGET_COMPUTE_107A == 65643);
static_assert(CU_TARGET_COMPUTE_120A == 65656);
static_assert(CU_TARGET_COMPUTE_121A == 65657);
static_assert(CU_TARGET_COMPUTE_100F == 131172);
static_assert(CU_TARGET_COMPUTE_110F == 131182);
static_assert(CU_TARGET_COMPUTE_103F == 131175);
static_assert(CU_TARGET_COMPUTE_107F == 131179);
static_assert(CU_TARGET_COMPUTE_120F == 131192);
static_assert(CU_TARGET_COMPUTE_121F == 131193);
static_assert(std::is_same_v<std::underlying_type_t<CUlaunchAttributeID_enum>, unsigned int>);
static_assert(CU_LAUNCH_ATTRIBUTE_IGNORE == 0);
static_assert(CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW == 1);
static_assert(CU_LAUNCH_ATTRIBUTE_COOPERATIVE == 2);
static_assert(CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY == 3);
static_assert(CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION == 4);
static_assert(CU_LAUNCH_ATTRIBUTE_CLUSTER_SCHEDULING_POLICY_PREFERENCE == 5);
static_assert(CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION == 6);
static_assert(CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_EVENT == 7);
static_assert(CU_LAUNCH_ATTRIBUTE_PRIORITY == 8);
static_assert(CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP == 9);
static_assert(CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN == 10);
static_assert(CU_LAUNCH_ATTRIBUTE_PREFERRED_CLUSTER_DIMENSION == 11);
static_assert(CU_LAUNCH_ATTRIBUTE_LAUNCH_COMPLETION_EVENT == 12);
static_assert(CU_LAUNCH_ATTRIBUTE_DEVICE_UPDATABLE_KERNEL_NODE == 13);
static_assert(CU_LAUNCH_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT == 14);
static_assert(CU_LAUNCH_ATTRIBUTE_NVLINK_UTIL_CENTRIC_SCHEDULING == 16);
static_assert(CU_LAUNCH_ATTRIBUTE_PORTABLE_CLUSTER_SIZE_MODE == 17);
static_assert(CU_LAUNCH_ATTRIBUTE_SHARED_MEMORY_MODE == 18);
static_assert(std::is_same_v<std::underlying_type_t<CUlaunchAttributePortableClusterMode_enum>, unsigned int>);
static_assert(CU_LAUNCH_PORTABLE_CLUSTER_MODE_DEFAULT == 0);
static_assert(CU_LAUNCH_PORTABLE_CLUSTER_MODE_REQUIRE_PORTABLE == 1);
static_assert(CU_LAUNCH_PORTABLE_CLUSTER_MODE_ALLOW_NON_PORTABLE == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUlaunchMemSyncDomain_enum>, unsigned int>);
static_assert(CU_LAUNCH_MEM_SYNC_DOMAIN_DEFAULT == 0);
static_assert(CU_LAUNCH_MEM_SYNC_DOMAIN_REMOTE == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUlibraryOption_enum>, unsigned int>);
static_assert(CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE == 0);
static_assert(CU_LIBRARY_BINARY_IS_PRESERVED == 1);
static_assert(CU_LIBRARY_NUM_OPTIONS == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUlimit_enum>, unsigned int>);
static_assert(CU_LIMIT_STACK_SIZE == 0);
static_assert(CU_LIMIT_PRINTF_FIFO_SIZE == 1);
static_assert(CU_LIMIT_MALLOC_HEAP_SIZE == 2);
static_assert(CU_LIMIT_DEV_RUNTIME_SYNC_DEPTH == 3);
static_assert(CU_LIMIT_DEV_RUNTIME_PENDING_LAUNCH_COUNT == 4);
static_assert(CU_LIMIT_MAX_L2_FETCH_GRANULARITY == 5);
static_assert(CU_LIMIT_PERSISTING_L2_CACHE_SIZE == 6);
static_assert(CU_LIMIT_SHMEM_SIZE == 7);
static_assert(CU_LIMIT_CIG_ENABLED == 8);
static_assert(CU_LIMIT_CIG_SHMEM_FALLBACK_ENABLED == 9);
static_assert(CU_LIMIT_PER_BLOCK_MEMORY_SIZE == 10);
static_assert(CU_LIMIT_MAX == 11);
static_assert(std::is_same_v<std::underlying_type_t<CUlogLevel_enum>, unsigned int>);
static_assert(CU_LOG_LEVEL_ERROR == 0);
static_assert(CU_LOG_LEVEL_WARNING == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUlogicalEndpointFlag_enum>, unsigned int>);
static_assert(CU_LOGICAL_ENDPOINT_FLAG_NONE == 0);
static_assert(CU_LOGICAL_ENDPOINT_FLAG_COUNTED_OPS == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUlogicalEndpointIpcHandleType_enum>, unsigned int>);
static_assert(CU_LOGICAL_ENDPOINT_IPC_HANDLE_TYPE_NONE == 0);
static_assert(CU_LOGICAL_ENDPOINT_IPC_HANDLE_TYPE_FABRIC == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUlogicalEndpointType_enum>, unsigned int>);
static_assert(CU_LOGICAL_ENDPOINT_TYPE_INVALID == 0);
static_assert(CU_LOGICAL_ENDPOINT_TYPE_UNICAST == 1);
static_assert(CU_LOGICAL_ENDPOINT_TYPE_MULTICAST == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUmemAccess_flags_enum>, unsigned int>);
static_assert(CU_MEM_ACCESS_FLAGS_PROT_NONE == 0);
static_assert(CU_MEM_ACCESS_FLAGS_PROT_READ == 1);
static_assert(CU_MEM_ACCESS_FLAGS_PROT_READWRITE == 3);
static_assert(CU_MEM_ACCESS_FLAGS_PROT_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<CUmemAllocationCompType_enum>, unsigned int>);
static_assert(CU_MEM_ALLOCATION_COMP_NONE == 0);
static_assert(CU_MEM_ALLOCATION_COMP_GENERIC == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUmemAllocationGranularity_flags_enum>, unsigned int>);
static_assert(CU_MEM_ALLOC_GRANULARITY_MINIMUM == 0);
static_assert(CU_MEM_ALLOC_GRANULARITY_RECOMMENDED == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUmemAllocationHandleType_enum>, unsigned int>);
static_assert(CU_MEM_HANDLE_TYPE_NONE == 0);
static_assert(CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR == 1);
static_assert(CU_MEM_HANDLE_TYPE_WIN32 == 2);
static_assert(CU_MEM_HANDLE_TYPE_WIN32_KMT == 4);
static_assert(CU_MEM_HANDLE_TYPE_FABRIC == 8);
static_assert(CU_MEM_HANDLE_TYPE_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<CUmemAllocationType_enum>, unsigned int>);
static_assert(CU_MEM_ALLOCATION_TYPE_INVALID == 0);
static_assert(CU_MEM_ALLOCATION_TYPE_PINNED == 1);
static_assert(CU_MEM_ALLOCATION_TYPE_MANAGED == 2);
static_assert(CU_MEM_ALLOCATION_TYPE_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<CUmemAttach_flags_enum>, unsigned int>);
static_assert(CU_MEM_ATTACH_GLOBAL == 1);
static_assert(CU_MEM_ATTACH_HOST == 2);
static_assert(CU_MEM_ATTACH_SINGLE == 4);
static_assert(std::is_same_v<std::underlying_type_t<CUmemDecompressAlgorithm_enum>, unsigned int>);
static_assert(CU_MEM_DECOMPRESS_UNSUPPORTED == 0);
static_assert(CU_MEM_DECOMPRESS_ALGORITHM_DEFLATE == 1);
static_assert(CU_MEM_DECOMPRESS_ALGORITHM_SNAPPY == 2);
static_assert(CU_MEM_DECOMPRESS_ALGORITHM_LZ4 == 4);
static_assert(std::is_same_v<std::underlying_type_t<CUmemHandleType_enum>, unsigned int>);
static_assert(CU_MEM_HANDLE_TYPE_GENERIC == 0);
static_assert(std::is_same_v<std::underlying_type_t<CUmemLocationType_enum>, unsigned int>);
static_assert(CU_MEM_LOCATION_TYPE_INVALID == 0);
static_assert(CU_MEM_LOCATION_TYPE_NONE == 0);
static_assert(CU_MEM_LOCATION_TYPE_DEVICE == 1);
static_assert(CU_MEM_LOCATION_TYPE_HOST == 2);
static_assert(CU_MEM_LOCATION_TYPE_HOST_NUMA == 3);
static_assert(CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT == 4);
static_assert(CU_MEM_LOCATION_TYPE_INVISIBLE == 5);
static_assert(CU_MEM_LOCATION_TYPE_DEVICE_LOCALITY_DOMAIN == 6);
static_assert(CU_MEM_LOCATION_TYPE_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<CUmemOperationType_enum>, unsigned int>);
static_assert(CU_MEM_OPERATION_TYPE_MAP == 1);
static_assert(CU_MEM_OPERATION_TYPE_UNMAP == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUmemPool_attribute_enum>, unsigned int>);
static_assert(CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES == 1);
static_assert(CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC == 2);
static_assert(CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES == 3);
static_assert(CU_MEMPOOL_ATTR_RELEASE_THRESHOLD == 4);
static_assert(CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT == 5);
static_assert(CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH == 6);
static_assert(CU_MEMPOOL_ATTR_USED_MEM_CURRENT == 7);
static_assert(CU_MEMPOOL_ATTR_USED_MEM_HIGH == 8);
static_assert(CU_MEMPOOL_ATTR_ALLOCATION_TYPE == 9);
static_assert(CU_MEMPOOL_ATTR_EXPORT_HANDLE_TYPES == 10);
static_assert(CU_MEMPOOL_ATTR_LOCATION_ID == 11);
static_assert(CU_MEMPOOL_ATTR_LOCATION_TYPE == 12);
static_assert(CU_MEMPOOL_ATTR_MAX_POOL_SIZE == 13);
static_assert(CU_MEMPOOL_ATTR_HW_DECOMPRESS_ENABLED == 14);
static_assert(CU_MEMPOOL_ATTR_LOCALITY_DOMAIN_ID == 15);
static_assert(std::is_same_v<std::underlying_type_t<CUmemRangeFlags_enum>, unsigned int>);
static_assert(CU_MEM_RANGE_FLAG_DMA_BUF_MAPPING_TYPE_PCIE == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUmemRangeHandleType_enum>, unsigned int>);
static_assert(CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD == 1);
static_assert(CU_MEM_RANGE_HANDLE_TYPE_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<CUmem_advise_enum>, unsigned int>);
static_assert(CU_MEM_ADVISE_SET_READ_MOSTLY == 1);
static_assert(CU_MEM_ADVISE_UNSET_READ_MOSTLY == 2);
static_assert(CU_MEM_ADVISE_SET_PREFERRED_LOCATION == 3);
static_assert(CU_MEM_ADVISE_UNSET_PREFERRED_LOCATION == 4);
static_assert(CU_MEM_ADVISE_SET_ACCESSED_BY == 5);
static_assert(CU_MEM_ADVISE_UNSET_ACCESSED_BY == 6);
static_assert(std::is_same_v<std::underlying_type_t<CUmem_range_attribute_enum>, unsigned int>);
static_assert(CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY == 1);
static_assert(CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION == 2);
static_assert(CU_MEM_RANGE_ATTRIBUTE_ACCESSED_BY == 3);
static_assert(CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION == 4);
static_assert(CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_TYPE == 5);
static_assert(CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION_ID == 6);
static_assert(CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_TYPE == 7);
static_assert(CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION_ID == 8);
static_assert(std::is_same_v<std::underlying_type_t<CUmemcpy3DOperandType_enum>, unsigned int>);
static_assert(CU_MEMCPY_OPERAND_TYPE_POINTER == 1);
static_assert(CU_MEMCPY_OPERAND_TYPE_ARRAY == 2);
static_assert(CU_MEMCPY_OPERAND_TYPE_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<CUmemcpyFlags_enum>, unsigned int>);
static_assert(CU_MEMCPY_FLAG_DEFAULT == 0);
static_assert(CU_MEMCPY_FLAG_PREFER_OVERLAP_WITH_COMPUTE == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUmemcpySrcAccessOrder_enum>, unsigned int>);
static_assert(CU_MEMCPY_SRC_ACCESS_ORDER_INVALID == 0);
static_assert(CU_MEMCPY_SRC_ACCESS_ORDER_STREAM == 1);
static_assert(CU_MEMCPY_SRC_ACCESS_ORDER_DURING_API_CALL == 2);
static_assert(CU_MEMCPY_SRC_ACCESS_ORDER_ANY == 3);
static_assert(CU_MEMCPY_SRC_ACCESS_ORDER_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<CUmemorytype_enum>, unsigned int>);
static_assert(CU_MEMORYTYPE_HOST == 1);
static_assert(CU_MEMORYTYPE_DEVICE == 2);
static_assert(CU_MEMORYTYPE_ARRAY == 3);
static_assert(CU_MEMORYTYPE_UNIFIED == 4);
static_assert(std::is_same_v<std::underlying_type_t<CUmoduleLoadingMode_enum>, unsigned int>);
static_assert(CU_MODULE_EAGER_LOADING == 1);
static_assert(CU_MODULE_LAZY_LOADING == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUmulticastGranularity_flags_enum>, unsigned int>);
static_assert(CU_MULTICAST_GRANULARITY_MINIMUM == 0);
static_assert(CU_MULTICAST_GRANULARITY_RECOMMENDED == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUoccupancy_flags_enum>, unsigned int>);
static_assert(CU_OCCUPANCY_DEFAULT == 0);
static_assert(CU_OCCUPANCY_DISABLE_CACHING_OVERRIDE == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUoutput_mode_enum>, unsigned int>);
static_assert(CU_OUT_KEY_VALUE_PAIR == 0);
static_assert(CU_OUT_CSV == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUpointer_attribute_enum>, unsigned int>);
static_assert(CU_POINTER_ATTRIBUTE_CONTEXT == 1);
static_assert(CU_POINTER_ATTRIBUTE_MEMORY_TYPE == 2);
static_assert(CU_POINTER_ATTRIBUTE_DEVICE_POINTER == 3);
static_assert(CU_POINTER_ATTRIBUTE_HOST_POINTER == 4);
static_assert(CU_POINTER_ATTRIBUTE_P2P_TOKENS == 5);
static_assert(CU_POINTER_ATTRIBUTE_SYNC_MEMOPS == 6);
static_assert(CU_POINTER_ATTRIBUTE_BUFFER_ID == 7);
static_assert(CU_POINTER_ATTRIBUTE_IS_MANAGED == 8);
static_assert(CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL == 9);
static_assert(CU_POINTER_ATTRIBUTE_IS_LEGACY_CUDA_IPC_CAPABLE == 10);
static_assert(CU_POINTER_ATTRIBUTE_RANGE_START_ADDR == 11);
static_assert(CU_POINTER_ATTRIBUTE_RANGE_SIZE == 12);
static_assert(CU_POINTER_ATTRIBUTE_MAPPED == 13);
static_assert(CU_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES == 14);
static_assert(CU_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE == 15);
static_assert(CU_POINTER_ATTRIBUTE_ACCESS_FLAGS == 16);
static_assert(CU_POINTER_ATTRIBUTE_MEMPOOL_HANDLE == 17);
static_assert(CU_POINTER_ATTRIBUTE_MAPPING_SIZE == 18);
static_assert(CU_POINTER_ATTRIBUTE_MAPPING_BASE_ADDR == 19);
static_assert(CU_POINTER_ATTRIBUTE_MEMORY_BLOCK_ID == 20);
static_assert(CU_POINTER_ATTRIBUTE_IS_HW_DECOMPRESS_CAPABLE == 21);
static_assert(CU_POINTER_ATTRIBUTE_LOCALITY_DOMAIN_ORDINAL == 22);
static_assert(std::is_same_v<std::underlying_type_t<CUprocessState_enum>, unsigned int>);
static_assert(CU_PROCESS_STATE_RUNNING == 0);
static_assert(CU_PROCESS_STATE_LOCKED == 1);
static_assert(CU_PROCESS_STATE_CHECKPOINTED == 2);
static_assert(CU_PROCESS_STATE_FAILED == 3);
static_assert(CU_PROCESS_STATE_CHECKPOINTING == 4);
static_assert(CU_PROCESS_STATE_RESTORING == 5);
static_assert(std::is_same_v<std::underlying_type_t<CUresourceViewFormat_enum>, unsigned int>);
static_assert(CU_RES_VIEW_FORMAT_NONE == 0);
static_assert(CU_RES_VIEW_FORMAT_UINT_1X8 == 1);
static_assert(CU_RES_VIEW_FORMAT_UINT_2X8 == 2);
static_assert(CU_RES_VIEW_FORMAT_UINT_4X8 == 3);
static_assert(CU_RES_VIEW_FORMAT_SINT_1X8 == 4);
static_assert(CU_RES_VIEW_FORMAT_SINT_2X8 == 5);
static_assert(CU_RES_VIEW_FORMAT_SINT_4X8 == 6);
static_assert(CU_RES_VIEW_FORMAT_UINT_1X16 == 7);
static_assert(CU_RES_VIEW_FORMAT_UINT_2X16 == 8);
static_assert(CU_RES_VIEW_FORMAT_UINT_4X16 == 9);
static_assert(CU_RES_VIEW_FORMAT_SINT_1X16 == 10);
static_assert(CU_RES_VIEW_FORMAT_SINT_2X16 == 11);
static_assert(CU_RES_VIEW_FORMAT_SINT_4X16 == 12);
static_assert(CU_RES_VIEW_FORMAT_UINT_1X32 == 13);
static_assert(CU_RES_VIEW_FORMAT_UINT_2X32 == 14);
static_assert(CU_RES_VIEW_FORMAT_UINT_4X32 == 15);
static_assert(CU_RES_VIEW_FORMAT_SINT_1X32 == 16);
static_assert(CU_RES_VIEW_FORMAT_SINT_2X32 == 17);
static_assert(CU_RES_VIEW_FORMAT_SINT_4X32 == 18);
static_assert(CU_RES_VIEW_FORMAT_FLOAT_1X16 == 19);
static_assert(CU_RES_VIEW_FORMAT_FLOAT_2X16 == 20);
static_assert(CU_RES_VIEW_FORMAT_FLOAT_4X16 == 21);
static_assert(CU_RES_VIEW_FORMAT_FLOAT_1X32 == 22);
static_assert(CU_RES_VIEW_FORMAT_FLOAT_2X32 == 23);
static_assert(CU_RES_VIEW_FORMAT_FLOAT_4X32 == 24);
static_assert(CU_RES_VIEW_FORMAT_UNSIGNED_BC1 == 25);
static_assert(CU_RES_VIEW_FORMAT_UNSIGNED_BC2 == 26);
static_assert(CU_RES_VIEW_FORMAT_UNSIGNED_BC3 == 27);
static_assert(CU_RES_VIEW_FORMAT_UNSIGNED_BC4 == 28);
static_assert(CU_RES_VIEW_FORMAT_SIGNED_BC4 == 29);
static_assert(CU_RES_VIEW_FORMAT_UNSIGNED_BC5 == 30);
static_assert(CU_RES_VIEW_FORMAT_SIGNED_BC5 == 31);
static_assert(CU_RES_VIEW_FORMAT_UNSIGNED_BC6H == 32);
static_assert(CU_RES_VIEW_FORMAT_SIGNED_BC6H == 33);
static_assert(CU_RES_VIEW_FORMAT_UNSIGNED_BC7 == 34);
static_assert(std::is_same_v<std::underlying_type_t<CUresourcetype_enum>, unsigned int>);
static_assert(CU_RESOURCE_TYPE_ARRAY == 0);
static_assert(CU_RESOURCE_TYPE_MIPMAPPED_ARRAY == 1);
static_assert(CU_RESOURCE_TYPE_LINEAR == 2);
static_assert(CU_RESOURCE_TYPE_PITCH2D == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUsharedMemoryMode_enum>, unsigned int>);
static_assert(CU_SHARED_MEMORY_MODE_DEFAULT == 0);
static_assert(CU_SHARED_MEMORY_MODE_REQUIRE_PORTABLE == 1);
static_assert(CU_SHARED_MEMORY_MODE_ALLOW_NON_PORTABLE == 2);
static_assert(CU_SHARED_MEMORY_MODE_ALLOW_OVERSIZED_SHARED_MEMORY == 3);
static_assert(CU_SHARED_MEMORY_MODE_PREFER_OVERSIZED_SHARED_MEMORY == 4);
static_assert(std::is_same_v<std::underlying_type_t<CUshared_carveout_enum>, int>);
static_assert(CU_SHAREDMEM_CARVEOUT_DEFAULT == -1);
static_assert(CU_SHAREDMEM_CARVEOUT_MAX_SHARED == 100);
static_assert(CU_SHAREDMEM_CARVEOUT_MAX_L1 == 0);
static_assert(std::is_same_v<std::underlying_type_t<CUsharedconfig_enum>, unsigned int>);
static_assert(CU_SHARED_MEM_CONFIG_DEFAULT_BANK_SIZE == 0);
static_assert(CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE == 1);
static_assert(CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamAtomicReductionDataType_enum>, unsigned int>);
static_assert(CU_STREAM_ATOMIC_REDUCTION_UNSIGNED_32 == 14);
static_assert(CU_STREAM_ATOMIC_REDUCTION_UNSIGNED_64 == 22);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamAtomicReductionOpType_enum>, unsigned int>);
static_assert(CU_STREAM_ATOMIC_REDUCTION_OP_OR == 6);
static_assert(CU_STREAM_ATOMIC_REDUCTION_OP_AND == 5);
static_assert(CU_STREAM_ATOMIC_REDUCTION_OP_ADD == 0);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamBatchMemOpType_enum>, unsigned int>);
static_assert(CU_STREAM_MEM_OP_WAIT_VALUE_32 == 1);
static_assert(CU_STREAM_MEM_OP_WRITE_VALUE_32 == 2);
static_assert(CU_STREAM_MEM_OP_WAIT_VALUE_64 == 4);
static_assert(CU_STREAM_MEM_OP_WRITE_VALUE_64 == 5);
static_assert(CU_STREAM_MEM_OP_BARRIER == 6);
static_assert(CU_STREAM_MEM_OP_ATOMIC_REDUCTION == 8);
static_assert(CU_STREAM_MEM_OP_FLUSH_REMOTE_WRITES == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamCaptureMode_enum>, unsigned int>);
static_assert(CU_STREAM_CAPTURE_MODE_GLOBAL == 0);
static_assert(CU_STREAM_CAPTURE_MODE_THREAD_LOCAL == 1);
static_assert(CU_STREAM_CAPTURE_MODE_RELAXED == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamCaptureStatus_enum>, unsigned int>);
static_assert(CU_STREAM_CAPTURE_STATUS_NONE == 0);
static_assert(CU_STREAM_CAPTURE_STATUS_ACTIVE == 1);
static_assert(CU_STREAM_CAPTURE_STATUS_INVALIDATED == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamCigDataType_enum>, unsigned int>);
static_assert(STREAM_CIG_DATA_TYPE_D3D12_COMMAND_LIST == 1);
static_assert(STREAM_CIG_DATA_TYPE_VULKAN_COMMAND_BUFFER_HANDLE_NV == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamMemoryBarrier_flags_enum>, unsigned int>);
static_assert(CU_STREAM_MEMORY_BARRIER_TYPE_SYS == 0);
static_assert(CU_STREAM_MEMORY_BARRIER_TYPE_GPU == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamUpdateCaptureDependencies_flags_enum>, unsigned int>);
static_assert(CU_STREAM_ADD_CAPTURE_DEPENDENCIES == 0);
static_assert(CU_STREAM_SET_CAPTURE_DEPENDENCIES == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamWaitValue_flags_enum>, unsigned int>);
static_assert(CU_STREAM_WAIT_VALUE_GEQ == 0);
static_assert(CU_STREAM_WAIT_VALUE_EQ == 1);
static_assert(CU_STREAM_WAIT_VALUE_AND == 2);
static_assert(CU_STREAM_WAIT_VALUE_NOR == 3);
static_assert(CU_STREAM_WAIT_VALUE_FLUSH == 1073741824);
static_assert(std::is_same_v<std::underlying_type_t<CUstreamWriteValue_flags_enum>, unsigned int>);
static_assert(CU_STREAM_WRITE_VALUE_DEFAULT == 0);
static_assert(CU_STREAM_WRITE_VALUE_NO_MEMORY_BARRIER == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUstream_flags_enum>, unsigned int>);
static_assert(CU_STREAM_DEFAULT == 0);
static_assert(CU_STREAM_NON_BLOCKING == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUsynchronizationPolicy_enum>, unsigned int>);
static_assert(CU_SYNC_POLICY_AUTO == 1);
static_assert(CU_SYNC_POLICY_SPIN == 2);
static_assert(CU_SYNC_POLICY_YIELD == 3);
static_assert(CU_SYNC_POLICY_BLOCKING_SYNC == 4);
static_assert(std::is_same_v<std::underlying_type_t<CUtensorMapAllocClass_enum>, unsigned int>);
static_assert(CU_TENSOR_MAP_ALLOC_CLASS_AUTO == 0);
static_assert(CU_TENSOR_MAP_ALLOC_CLASS_SMALL == 1);
static_assert(CU_TENSOR_MAP_ALLOC_CLASS_LARGE == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUtensorMapDataType_enum>, unsigned int>);
static_assert(CU_TENSOR_MAP_DATA_TYPE_UINT8 == 0);
static_assert(CU_TENSOR_MAP_DATA_TYPE_UINT16 == 1);
static_assert(CU_TENSOR_MAP_DATA_TYPE_UINT32 == 2);
static_assert(CU_TENSOR_MAP_DATA_TYPE_INT32 == 3);
static_assert(CU_TENSOR_MAP_DATA_TYPE_UINT64 == 4);
static_assert(CU_TENSOR_MAP_DATA_TYPE_INT64 == 5);
static_assert(CU_TENSOR_MAP_DATA_TYPE_FLOAT16 == 6);
static_assert(CU_TENSOR_MAP_DATA_TYPE_FLOAT32 == 7);
static_assert(CU_TENSOR_MAP_DATA_TYPE_FLOAT64 == 8);
static_assert(CU_TENSOR_MAP_DATA_TYPE_BFLOAT16 == 9);
static_assert(CU_TENSOR_MAP_DATA_TYPE_FLOAT32_FTZ == 10);
static_assert(CU_TENSOR_MAP_DATA_TYPE_TFLOAT32 == 11);
static_assert(CU_TENSOR_MAP_DATA_TYPE_TFLOAT32_FTZ == 12);
static_assert(CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN8B == 13);
static_assert(CU_TENSOR_MAP_DATA_TYPE_16U4_ALIGN16B == 14);
static_assert(CU_TENSOR_MAP_DATA_TYPE_16U6_ALIGN16B == 15);
static_assert(std::is_same_v<std::underlying_type_t<CUtensorMapFloatOOBfill_enum>, unsigned int>);
static_assert(CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE == 0);
static_assert(CU_TENSOR_MAP_FLOAT_OOB_FILL_NAN_REQUEST_ZERO_FMA == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUtensorMapIm2ColWideMode_enum>, unsigned int>);
static_assert(CU_TENSOR_MAP_IM2COL_WIDE_MODE_W == 0);
static_assert(CU_TENSOR_MAP_IM2COL_WIDE_MODE_W128 == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUtensorMapInterleave_enum>, unsigned int>);
static_assert(CU_TENSOR_MAP_INTERLEAVE_NONE == 0);
static_assert(CU_TENSOR_MAP_INTERLEAVE_16B == 1);
static_assert(CU_TENSOR_MAP_INTERLEAVE_32B == 2);
static_assert(std::is_same_v<std::underlying_type_t<CUtensorMapL2promotion_enum>, unsigned int>);
static_assert(CU_TENSOR_MAP_L2_PROMOTION_NONE == 0);
static_assert(CU_TENSOR_MAP_L2_PROMOTION_L2_64B == 1);
static_assert(CU_TENSOR_MAP_L2_PROMOTION_L2_128B == 2);
static_assert(CU_TENSOR_MAP_L2_PROMOTION_L2_256B == 3);
static_assert(std::is_same_v<std::underlying_type_t<CUtensorMapSwizzle_enum>, unsigned int>);
static_assert(CU_TENSOR_MAP_SWIZZLE_NONE == 0);
static_assert(CU_TENSOR_MAP_SWIZZLE_32B == 1);
static_assert(CU_TENSOR_MAP_SWIZZLE_64B == 2);
static_assert(CU_TENSOR_MAP_SWIZZLE_128B == 3);
static_assert(CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B == 4);
static_assert(CU_TENSOR_MAP_SWIZZLE_128B_ATOM_32B_FLIP_8B == 5);
static_assert(CU_TENSOR_MAP_SWIZZLE_128B_ATOM_64B == 6);
static_assert(std::is_same_v<std::underlying_type_t<CUuserObjectRetain_flags_enum>, unsigned int>);
static_assert(CU_GRAPH_USER_OBJECT_MOVE == 1);
static_assert(std::is_same_v<std::underlying_type_t<CUuserObject_flags_enum>, unsigned int>);
static_assert(CU_USER_OBJECT_NO_DESTRUCTOR_SYNC == 1);
static_assert(std::is_same_v<std::underlying_type_t<cl_context_flags_enum>, unsigned int>);
static_assert(NVCL_CTX_SCHED_AUTO == 0);
static_assert(NVCL_CTX_SCHED_SPIN == 1);
static_assert(NVCL_CTX_SCHED_YIELD == 2);
static_assert(NVCL_CTX_SCHED_BLOCKING_SYNC == 4);
static_assert(std::is_same_v<std::underlying_type_t<cl_event_flags_enum>, unsigned int>);
static_assert(NVCL_EVENT_SCHED_AUTO == 0);
static_assert(NVCL_EVENT_SCHED_SPIN == 1);
static_assert(NVCL_EVENT_SCHED_YIELD == 2);
static_assert(NVCL_EVENT_SCHED_BLOCKING_SYNC == 4);
static_assert(std::is_same_v<std::underlying_type_t<cudaError_enum>, unsigned int>);
static_assert(CUDA_SUCCESS == 0);
static_assert(CUDA_ERROR_INVALID_VALUE == 1);
static_assert(CUDA_ERROR_OUT_OF_MEMORY == 2);
static_assert(CUDA_ERROR_NOT_INITIALIZED == 3);
static_assert(CUDA_ERROR_DEINITIALIZED == 4);
static_assert(CUDA_ERROR_PROFILER_DISABLED == 5);
static_assert(CUDA_ERROR_PROFILER_NOT_INITIALIZED == 6);
static_assert(CUDA_ERROR_PROFILER_ALREADY_STARTED == 7);
static_assert(CUDA_ERROR_PROFILER_ALREADY_STOPPED == 8);
static_assert(CUDA_ERROR_STUB_LIBRARY == 34);
static_assert(CUDA_ERROR_CALL_REQUIRES_NEWER_DRIVER == 36);
static_assert(CUDA_ERROR_DEVICE_UNAVAILABLE == 46);
static_assert(CUDA_ERROR_MULTICAST_RESOURCE_FULL == 47);
static_assert(CUDA_ERROR_NO_DEVICE == 100);
static_assert(CUDA_ERROR_INVALID_DEVICE == 101);
static_assert(CUDA_ERROR_DEVICE_NOT_LICENSED == 102);
static_assert(CUDA_ERROR_INVALID_IMAGE == 200);
static_assert(CUDA_ERROR_INVALID_CONTEXT == 201);
static_assert(CUDA_ERROR_CONTEXT_ALREADY_CURRENT == 202);
static_assert(CUDA_ERROR_MAP_FAILED == 205);
static_assert(CUDA_ERROR_UNMAP_FAILED == 206);
static_assert(CUDA_ERROR_ARRAY_IS_MAPPED == 207);
static_assert(CUDA_ERROR_ALREADY_MAPPED == 208);
static_assert(CUDA_ERROR_NO_BINARY_FOR_GPU == 209);
static_assert(CUDA_ERROR_ALREADY_ACQUIRED == 210);
static_assert(CUDA_ERROR_NOT_MAPPED == 211);
static_assert(CUDA_ERROR_NOT_MAPPED_AS_ARRAY == 212);
static_assert(CUDA_ERROR_NOT_MAPPED_AS_POINTER == 213);
static_assert(CUDA_ERROR_ECC_UNCORRECTABLE == 214);
static_assert(CUDA_ERROR_UNSUPPORTED_LIMIT == 215);
static_assert(CUDA_ERROR_CONTEXT_ALREADY_IN_USE == 216);
static_assert(CUDA_ERROR_PEER_ACCESS_UNSUPPORTED == 217);
static_assert(CUDA_ERROR_INVALID_PTX == 218);
static_assert(CUDA_ERROR_INVALID_GRAPHICS_CONTEXT == 219);
static_assert(CUDA_ERROR_NVLINK_UNCORRECTABLE == 220);
static_assert(CUDA_ERROR_JIT_COMPILER_NOT_FOUND == 221);
static_assert(CUDA_ERROR_UNSUPPORTED_PTX_VERSION == 222);
static_assert(CUDA_ERROR_JIT_COMPILATION_DISABLED == 223);
static_assert(CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY == 224);
static_assert(CUDA_ERROR_UNSUPPORTED_DEVSIDE_SYNC == 225);
static_assert(CUDA_ERROR_CONTAINED == 226);
static_assert(CUDA_ERROR_INSUFFICIENT_LOADER_VERSION == 227);
static_assert(CUDA_ERROR_INVALID_SOURCE == 300);
static_assert(CUDA_ERROR_FILE_NOT_FOUND == 301);
static_assert(CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND == 302);
static_assert(CUDA_ERROR_SHARED_OBJECT_INIT_FAILED == 303);
static_assert(CUDA_ERROR_OPERATING_SYSTEM == 304);
static_assert(CUDA_ERROR_INVALID_HANDLE == 400);
static_assert(CUDA_ERROR_ILLEGAL_STATE == 401);
static_assert(CUDA_ERROR_LOSSY_QUERY == 402);
static_assert(CUDA_ERROR_NOT_FOUND == 500);
static_assert(CUDA_ERROR_NOT_READY == 600);
static_assert(CUDA_ERROR_ILLEGAL_ADDRESS == 700);
static_assert(CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES == 701);
static_assert(CUDA_ERROR_LAUNCH_TIMEOUT == 702);
static_assert(CUDA_ERROR_LAUNCH_INCOMPATIBLE_TEXTURING == 703);
static_assert(CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED == 704);
static_assert(CUDA_ERROR_PEER_ACCESS_NOT_ENABLED == 705);
static_assert(CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE == 708);
static_assert(CUDA_ERROR_CONTEXT_IS_DESTROYED == 709);
static_assert(CUDA_ERROR_ASSERT == 710);
static_assert(CUDA_ERROR_TOO_MANY_PEERS == 711);
static_assert(CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED == 712);
static_assert(CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED == 713);
static_assert(CUDA_ERROR_HARDWARE_STACK_ERROR == 714);
static_assert(CUDA_ERROR_ILLEGAL_INSTRUCTION == 715);
static_assert(CUDA_ERROR_MISALIGNED_ADDRESS == 716);
static_assert(CUDA_ERROR_INVALID_ADDRESS_SPACE == 717);
static_assert(CUDA_ERROR_INVALID_PC == 718);
static_assert(CUDA_ERROR_LAUNCH_FAILED == 719);
static_assert(CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE == 720);
static_assert(CUDA_ERROR_TENSOR_MEMORY_LEAK == 721);
static_assert(CUDA_ERROR_NOT_PERMITTED == 800);
static_assert(CUDA_ERROR_NOT_SUPPORTED == 801);
static_assert(CUDA_ERROR_SYSTEM_NOT_READY == 802);
static_assert(CUDA_ERROR_SYSTEM_DRIVER_MISMATCH == 803);
static_assert(CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE == 804);
static_assert(CUDA_ERROR_MPS_CONNECTION_FAILED == 805);
static_assert(CUDA_ERROR_MPS_RPC_FAILURE == 806);
static_assert(CUDA_ERROR_MPS_SERVER_NOT_READY == 807);
static_assert(CUDA_ERROR_MPS_MAX_CLIENTS_REACHED == 808);
static_assert(CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED == 809);
static_assert(CUDA_ERROR_MPS_CLIENT_TERMINATED == 810);
static_assert(CUDA_ERROR_CDP_NOT_SUPPORTED == 811);
static_assert(CUDA_ERROR_CDP_VERSION_MISMATCH == 812);
static_assert(CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED == 900);
static_assert(CUDA_ERROR_STREAM_CAPTURE_INVALIDATED == 901);
static_assert(CUDA_ERROR_STREAM_CAPTURE_MERGE == 902);
static_assert(CUDA_ERROR_STREAM_CAPTURE_UNMATCHED == 903);
static_assert(CUDA_ERROR_STREAM_CAPTURE_UNJOINED == 904);
static_assert(CUDA_ERROR_STREAM_CAPTURE_ISOLATION == 905);
static_assert(CUDA_ERROR_STREAM_CAPTURE_IMPLICIT == 906);
static_assert(CUDA_ERROR_CAPTURED_EVENT == 907);
static_assert(CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD == 908);
static_assert(CUDA_ERROR_TIMEOUT == 909);
static_assert(CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE == 910);
static_assert(CUDA_ERROR_EXTERNAL_DEVICE == 911);
static_assert(CUDA_ERROR_INVALID_CLUSTER_SIZE == 912);
static_assert(CUDA_ERROR_FUNCTION_NOT_LOADED == 913);
static_assert(CUDA_ERROR_INVALID_RESOURCE_TYPE == 914);
static_assert(CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION == 915);
static_assert(CUDA_ERROR_KEY_ROTATION == 916);
static_assert(CUDA_ERROR_STREAM_DETACHED == 917);
static_assert(CUDA_ERROR_GRAPH_RECAPTURE_FAILURE == 918);
static_assert(CUDA_ERROR_FABRIC_NOT_READY == 919);
static_assert(CUDA_ERROR_UNKNOWN == 999);

// Constants
static_assert((long long)(CUDA_ARRAY3D_2DARRAY) == 1LL);
static_assert((long long)(CUDA_ARRAY3D_COLOR_ATTACHMENT) == 32LL);
static_assert((long long)(CUDA_ARRAY3D_CUBEMAP) == 4LL);
static_assert((long long)(CUDA_ARRAY3D_DEFERRED_MAPPING) == 128LL);
static_assert((long long)(CUDA_ARRAY3D_DEPTH_TEXTURE) == 16LL);
static_assert((long long)(CUDA_ARRAY3D_LAYERED) == 1LL);
static_assert((long long)(CUDA_ARRAY3D_SPARSE) == 64LL);
static_assert((long long)(CUDA_ARRAY3D_SURFACE_LDST) == 2LL);
static_assert((long long)(CUDA_ARRAY3D_TEXTURE_GATHER) == 8LL);
static_assert((long long)(CUDA_ARRAY3D_VIDEO_ENCODE_DECODE) == 256LL);
static_assert((long long)(CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_POST_LAUNCH_SYNC) == 2LL);
static_assert((long long)(CUDA_COOPERATIVE_LAUNCH_MULTI_DEVICE_NO_PRE_LAUNCH_SYNC) == 1LL);
static_assert((long long)(CUDA_EGL_INFINITE_TIMEOUT) == 4294967295LL);
static_assert((long long)(CUDA_EXTERNAL_MEMORY_DEDICATED) == 1LL);
static_assert((long long)(CUDA_EXTERNAL_SEMAPHORE_SIGNAL_SKIP_NVSCIBUF_MEMSYNC) == 1LL);
static_assert((long long)(CUDA_EXTERNAL_SEMAPHORE_WAIT_SKIP_NVSCIBUF_MEMSYNC) == 2LL);
static_assert((long long)(CUDA_NVSCISYNC_ATTR_SIGNAL) == 1LL);
static_assert((long long)(CUDA_NVSCISYNC_ATTR_WAIT) == 2LL);
static_assert((long long)(CUDA_VERSION) == 13050LL);
static_assert((long long)(CU_ARRAY_SPARSE_PROPERTIES_SINGLE_MIPTAIL) == 1LL);
static_assert((long long)(CU_COMPUTE_ACCELERATED_TARGET_BASE) == 65536LL);
static_assert((long long)(CU_COMPUTE_FAMILY_TARGET_BASE) == 131072LL);
static_assert((long long)(CU_DEVICE_CPU) == -1LL);
static_assert((long long)(CU_DEVICE_INVALID) == -2LL);
static_assert((long long)(CU_DEV_SM_RESOURCE_GROUP_LOCALITY_DOMAIN_ID_ANY) == 4294967295LL);
static_assert((long long)(CU_GRAPH_COND_ASSIGN_DEFAULT) == 1LL);
static_assert((long long)(CU_GRAPH_KERNEL_NODE_PORT_DEFAULT) == 0LL);
static_assert((long long)(CU_GRAPH_KERNEL_NODE_PORT_LAUNCH_ORDER) == 2LL);
static_assert((long long)(CU_GRAPH_KERNEL_NODE_PORT_PROGRAMMATIC) == 1LL);
static_assert((long long)(CU_IPC_HANDLE_SIZE) == 64LL);
static_assert((long long)(CU_LAUNCH_KERNEL_REQUIRED_BLOCK_DIM) == 1LL);
static_assert((long long)(CU_LAUNCH_PARAM_BUFFER_POINTER_AS_INT) == 1LL);
static_assert((long long)(CU_LAUNCH_PARAM_BUFFER_SIZE_AS_INT) == 2LL);
static_assert((long long)(CU_LAUNCH_PARAM_END_AS_INT) == 0LL);
static_assert((long long)(CU_MEMHOSTALLOC_DEVICEMAP) == 2LL);
static_assert((long long)(CU_MEMHOSTALLOC_PORTABLE) == 1LL);
static_assert((long long)(CU_MEMHOSTALLOC_WRITECOMBINED) == 4LL);
static_assert((long long)(CU_MEMHOSTREGISTER_DEVICEMAP) == 2LL);
static_assert((long long)(CU_MEMHOSTREGISTER_IOMEMORY) == 4LL);
static_assert((long long)(CU_MEMHOSTREGISTER_PORTABLE) == 1LL);
static_assert((long long)(CU_MEMHOSTREGISTER_READ_ONLY) == 8LL);
static_assert((long long)(CU_MEM_CREATE_USAGE_GPU_DIRECT_RDMA_OVER_PCIE) == 4LL);
static_assert((long long)(CU_MEM_CREATE_USAGE_HW_DECOMPRESS) == 2LL);
static_assert((long long)(CU_MEM_CREATE_USAGE_TILE_POOL) == 1LL);
static_assert((long long)(CU_MEM_POOL_CREATE_USAGE_HW_DECOMPRESS) == 2LL);
static_assert((long long)(CU_PARAM_TR_DEFAULT) == -1LL);
static_assert((long long)(CU_TENSOR_MAP_NUM_QWORDS) == 16LL);
static_assert((long long)(CU_TRSA_OVERRIDE_FORMAT) == 1LL);
static_assert((long long)(CU_TRSF_DISABLE_TRILINEAR_OPTIMIZATION) == 32LL);
static_assert((long long)(CU_TRSF_NORMALIZED_COORDINATES) == 2LL);
static_assert((long long)(CU_TRSF_READ_AS_INTEGER) == 1LL);
static_assert((long long)(CU_TRSF_SEAMLESS_CUBEMAP) == 64LL);
static_assert((long long)(CU_TRSF_SRGB) == 16LL);
static_assert((long long)(MAX_PLANES) == 3LL);
