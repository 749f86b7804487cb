// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/rocm-6.4/hip.jsonl. Do not edit: change those and run it again.
//
// Compiles where HIP of ROCM 6.4 is what its snapshot says.
#define __HIP_PLATFORM_AMD__
#include <stddef.h>

#include <hip/hip_runtime_api.h>
#include <hip/hip_ext.h>
#include <hip/hip_gl_interop.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<void(const char**, unsigned int*)>(__hipGetPCH));
static_assert(has<hipError_t(dim3*, dim3*, unsigned long*,
    ihipStream_t**)>(__hipPopCallConfiguration));
static_assert(has<hipError_t(dim3, dim3, unsigned long,
    ihipStream_t*)>(__hipPushCallConfiguration));
static_assert(has<unsigned long()>(amd_dbgapi_get_build_id));
static_assert(has<const char*()>(amd_dbgapi_get_build_name));
static_assert(has<const char*()>(amd_dbgapi_get_git_hash));
static_assert(has<const char*(unsigned int)>(hipApiName));
static_assert(has<hipError_t(hipArray**, const HIP_ARRAY3D_DESCRIPTOR*)>(hipArray3DCreate));
static_assert(has<hipError_t(HIP_ARRAY3D_DESCRIPTOR*, hipArray*)>(hipArray3DGetDescriptor));
static_assert(has<hipError_t(hipArray**, const HIP_ARRAY_DESCRIPTOR*)>(hipArrayCreate));
static_assert(has<hipError_t(hipArray*)>(hipArrayDestroy));
static_assert(has<hipError_t(HIP_ARRAY_DESCRIPTOR*, hipArray*)>(hipArrayGetDescriptor));
static_assert(has<hipError_t(hipChannelFormatDesc*, hipExtent*, unsigned int*,
    hipArray*)>(hipArrayGetInfo));
static_assert(has<hipError_t(unsigned long*, const textureReference*, const void*,
    const hipChannelFormatDesc*, unsigned long)>(hipBindTexture));
static_assert(has<hipError_t(unsigned long*, const textureReference*, const void*,
    const hipChannelFormatDesc*, unsigned long, unsigned long, unsigned long)>(hipBindTexture2D));
static_assert(has<hipError_t(const textureReference*, const hipArray*,
    const hipChannelFormatDesc*)>(hipBindTextureToArray));
static_assert(has<hipError_t(const textureReference*, const hipMipmappedArray*,
    const hipChannelFormatDesc*)>(hipBindTextureToMipmappedArray));
static_assert(has<hipError_t(int*, const hipDeviceProp_tR0600*)>(hipChooseDeviceR0600));
static_assert(has<hipError_t(dim3, dim3, unsigned long, ihipStream_t*)>(hipConfigureCall));
static_assert(has<hipChannelFormatDesc(int, int, int, int,
    hipChannelFormatKind)>(hipCreateChannelDesc));
static_assert(has<hipError_t(__hip_surface**, const hipResourceDesc*)>(hipCreateSurfaceObject));
static_assert(has<hipError_t(__hip_texture**, const hipResourceDesc*, const hipTextureDesc*,
    const hipResourceViewDesc*)>(hipCreateTextureObject));
static_assert(has<hipError_t(ihipCtx_t**, unsigned int, int)>(hipCtxCreate));
static_assert(has<hipError_t(ihipCtx_t*)>(hipCtxDestroy));
static_assert(has<hipError_t(ihipCtx_t*)>(hipCtxDisablePeerAccess));
static_assert(has<hipError_t(ihipCtx_t*, unsigned int)>(hipCtxEnablePeerAccess));
static_assert(has<hipError_t(ihipCtx_t*, int*)>(hipCtxGetApiVersion));
static_assert(has<hipError_t(hipFuncCache_t*)>(hipCtxGetCacheConfig));
static_assert(has<hipError_t(ihipCtx_t**)>(hipCtxGetCurrent));
static_assert(has<hipError_t(int*)>(hipCtxGetDevice));
static_assert(has<hipError_t(unsigned int*)>(hipCtxGetFlags));
static_assert(has<hipError_t(hipSharedMemConfig*)>(hipCtxGetSharedMemConfig));
static_assert(has<hipError_t(ihipCtx_t**)>(hipCtxPopCurrent));
static_assert(has<hipError_t(ihipCtx_t*)>(hipCtxPushCurrent));
static_assert(has<hipError_t(hipFuncCache_t)>(hipCtxSetCacheConfig));
static_assert(has<hipError_t(ihipCtx_t*)>(hipCtxSetCurrent));
static_assert(has<hipError_t(hipSharedMemConfig)>(hipCtxSetSharedMemConfig));
static_assert(has<hipError_t()>(hipCtxSynchronize));
static_assert(has<hipError_t(void*)>(hipDestroyExternalMemory));
static_assert(has<hipError_t(void*)>(hipDestroyExternalSemaphore));
static_assert(has<hipError_t(__hip_surface*)>(hipDestroySurfaceObject));
static_assert(has<hipError_t(__hip_texture*)>(hipDestroyTextureObject));
static_assert(has<hipError_t(int*, int, int)>(hipDeviceCanAccessPeer));
static_assert(has<hipError_t(int*, int*, int)>(hipDeviceComputeCapability));
static_assert(has<hipError_t(int)>(hipDeviceDisablePeerAccess));
static_assert(has<hipError_t(int, unsigned int)>(hipDeviceEnablePeerAccess));
static_assert(has<hipError_t(int*, int)>(hipDeviceGet));
static_assert(has<hipError_t(int*, hipDeviceAttribute_t, int)>(hipDeviceGetAttribute));
static_assert(has<hipError_t(int*, const char*)>(hipDeviceGetByPCIBusId));
static_assert(has<hipError_t(hipFuncCache_t*)>(hipDeviceGetCacheConfig));
static_assert(has<hipError_t(ihipMemPoolHandle_t**, int)>(hipDeviceGetDefaultMemPool));
static_assert(has<hipError_t(int, hipGraphMemAttributeType, void*)>(hipDeviceGetGraphMemAttribute));
static_assert(has<hipError_t(unsigned long*, hipLimit_t)>(hipDeviceGetLimit));
static_assert(has<hipError_t(ihipMemPoolHandle_t**, int)>(hipDeviceGetMemPool));
static_assert(has<hipError_t(char*, int, int)>(hipDeviceGetName));
static_assert(has<hipError_t(int*, hipDeviceP2PAttr, int, int)>(hipDeviceGetP2PAttribute));
static_assert(has<hipError_t(char*, int, int)>(hipDeviceGetPCIBusId));
static_assert(has<hipError_t(hipSharedMemConfig*)>(hipDeviceGetSharedMemConfig));
static_assert(has<hipError_t(int*, int*)>(hipDeviceGetStreamPriorityRange));
static_assert(has<hipError_t(ihipMemPoolHandle_t**, int)>(hipDeviceGetTexture1DLinearMaxWidth));
static_assert(has<hipError_t(hipUUID_t*, int)>(hipDeviceGetUuid));
static_assert(has<hipError_t(int)>(hipDeviceGraphMemTrim));
static_assert(has<hipError_t(int, unsigned int*, int*)>(hipDevicePrimaryCtxGetState));
static_assert(has<hipError_t(int)>(hipDevicePrimaryCtxRelease));
static_assert(has<hipError_t(int)>(hipDevicePrimaryCtxReset));
static_assert(has<hipError_t(ihipCtx_t**, int)>(hipDevicePrimaryCtxRetain));
static_assert(has<hipError_t(int, unsigned int)>(hipDevicePrimaryCtxSetFlags));
static_assert(has<hipError_t()>(hipDeviceReset));
static_assert(has<hipError_t(hipFuncCache_t)>(hipDeviceSetCacheConfig));
static_assert(has<hipError_t(int, hipGraphMemAttributeType, void*)>(hipDeviceSetGraphMemAttribute));
static_assert(has<hipError_t(hipLimit_t, unsigned long)>(hipDeviceSetLimit));
static_assert(has<hipError_t(int, ihipMemPoolHandle_t*)>(hipDeviceSetMemPool));
static_assert(has<hipError_t(hipSharedMemConfig)>(hipDeviceSetSharedMemConfig));
static_assert(has<hipError_t()>(hipDeviceSynchronize));
static_assert(has<hipError_t(unsigned long*, int)>(hipDeviceTotalMem));
static_assert(has<hipError_t(int*)>(hipDriverGetVersion));
static_assert(has<hipError_t(hipError_t, const char**)>(hipDrvGetErrorName));
static_assert(has<hipError_t(hipError_t, const char**)>(hipDrvGetErrorString));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    void*)>(hipDrvGraphAddMemFreeNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const HIP_MEMCPY3D*, ihipCtx_t*)>(hipDrvGraphAddMemcpyNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const HIP_MEMSET_NODE_PARAMS*, ihipCtx_t*)>(hipDrvGraphAddMemsetNode));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*, const HIP_MEMCPY3D*,
    ihipCtx_t*)>(hipDrvGraphExecMemcpyNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*, const HIP_MEMSET_NODE_PARAMS*,
    ihipCtx_t*)>(hipDrvGraphExecMemsetNodeSetParams));
static_assert(has<hipError_t(hipGraphNode*, HIP_MEMCPY3D*)>(hipDrvGraphMemcpyNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*, const HIP_MEMCPY3D*)>(hipDrvGraphMemcpyNodeSetParams));
static_assert(has<hipError_t(const hip_Memcpy2D*)>(hipDrvMemcpy2DUnaligned));
static_assert(has<hipError_t(const HIP_MEMCPY3D*)>(hipDrvMemcpy3D));
static_assert(has<hipError_t(const HIP_MEMCPY3D*, ihipStream_t*)>(hipDrvMemcpy3DAsync));
static_assert(has<hipError_t(unsigned int, hipPointer_attribute*, void**,
    void*)>(hipDrvPointerGetAttributes));
static_assert(has<hipError_t(ihipEvent_t**)>(hipEventCreate));
static_assert(has<hipError_t(ihipEvent_t**, unsigned int)>(hipEventCreateWithFlags));
static_assert(has<hipError_t(ihipEvent_t*)>(hipEventDestroy));
static_assert(has<hipError_t(float*, ihipEvent_t*, ihipEvent_t*)>(hipEventElapsedTime));
static_assert(has<hipError_t(ihipEvent_t*)>(hipEventQuery));
static_assert(has<hipError_t(ihipEvent_t*, ihipStream_t*)>(hipEventRecord));
static_assert(has<hipError_t(ihipEvent_t*, ihipStream_t*, unsigned int)>(hipEventRecordWithFlags));
static_assert(has<hipError_t(ihipEvent_t*, ihipStream_t*)>(hipEventRecord_spt));
static_assert(has<hipError_t(ihipEvent_t*)>(hipEventSynchronize));
static_assert(has<hipError_t()>(hipExtGetLastError));
static_assert(has<hipError_t(int, int, unsigned int*,
    unsigned int*)>(hipExtGetLinkTypeAndHopCount));
static_assert(has<hipError_t(const void*, dim3, dim3, void**, unsigned long, ihipStream_t*,
    ihipEvent_t*, ihipEvent_t*, int)>(hipExtLaunchKernel));
static_assert(has<hipError_t(hipLaunchParams_t*, int,
    unsigned int)>(hipExtLaunchMultiKernelMultiDevice));
static_assert(has<hipError_t(void**, unsigned long, unsigned int)>(hipExtMallocWithFlags));
static_assert(has<hipError_t(ihipModuleSymbol_t*, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, unsigned long, ihipStream_t*, void**, void**,
    ihipEvent_t*, ihipEvent_t*, unsigned int)>(hipExtModuleLaunchKernel));
static_assert(has<hipError_t(ihipStream_t**, unsigned int,
    const unsigned int*)>(hipExtStreamCreateWithCUMask));
static_assert(has<hipError_t(ihipStream_t*, unsigned int, unsigned int*)>(hipExtStreamGetCUMask));
static_assert(has<hipError_t(void**, void*,
    const hipExternalMemoryBufferDesc_st*)>(hipExternalMemoryGetMappedBuffer));
static_assert(has<hipError_t(hipMipmappedArray**, void*,
    const hipExternalMemoryMipmappedArrayDesc_st*)>(hipExternalMemoryGetMappedMipmappedArray));
static_assert(has<hipError_t(void*)>(hipFree));
static_assert(has<hipError_t(hipArray*)>(hipFreeArray));
static_assert(has<hipError_t(void*, ihipStream_t*)>(hipFreeAsync));
static_assert(has<hipError_t(void*)>(hipFreeHost));
static_assert(has<hipError_t(hipMipmappedArray*)>(hipFreeMipmappedArray));
static_assert(has<hipError_t(int*, hipFunction_attribute,
    ihipModuleSymbol_t*)>(hipFuncGetAttribute));
static_assert(has<hipError_t(hipFuncAttributes*, const void*)>(hipFuncGetAttributes));
static_assert(has<hipError_t(const void*, hipFuncAttribute, int)>(hipFuncSetAttribute));
static_assert(has<hipError_t(const void*, hipFuncCache_t)>(hipFuncSetCacheConfig));
static_assert(has<hipError_t(const void*, hipSharedMemConfig)>(hipFuncSetSharedMemConfig));
static_assert(has<hipError_t(unsigned int*, int*, unsigned int, hipGLDeviceList)>(hipGLGetDevices));
static_assert(has<hipError_t(hipChannelFormatDesc*, const hipArray*)>(hipGetChannelDesc));
static_assert(has<hipError_t(int*)>(hipGetDevice));
static_assert(has<hipError_t(int*)>(hipGetDeviceCount));
static_assert(has<hipError_t(unsigned int*)>(hipGetDeviceFlags));
static_assert(has<hipError_t(hipDeviceProp_tR0600*, int)>(hipGetDevicePropertiesR0600));
static_assert(has<const char*(hipError_t)>(hipGetErrorName));
static_assert(has<const char*(hipError_t)>(hipGetErrorString));
static_assert(has<hipError_t(ihipModuleSymbol_t**, const void*)>(hipGetFuncBySymbol));
static_assert(has<hipError_t()>(hipGetLastError));
static_assert(has<hipError_t(hipArray**, const hipMipmappedArray*,
    unsigned int)>(hipGetMipmappedArrayLevel));
static_assert(has<hipError_t(const char*, void**, int, unsigned long,
    hipDriverProcAddressQueryResult*)>(hipGetProcAddress));
static_assert(has<int(ihipStream_t*)>(hipGetStreamDeviceId));
static_assert(has<hipError_t(void**, const void*)>(hipGetSymbolAddress));
static_assert(has<hipError_t(unsigned long*, const void*)>(hipGetSymbolSize));
static_assert(has<hipError_t(unsigned long*,
    const textureReference*)>(hipGetTextureAlignmentOffset));
static_assert(has<hipError_t(hipResourceDesc*, __hip_texture*)>(hipGetTextureObjectResourceDesc));
static_assert(has<hipError_t(hipResourceViewDesc*,
    __hip_texture*)>(hipGetTextureObjectResourceViewDesc));
static_assert(has<hipError_t(hipTextureDesc*, __hip_texture*)>(hipGetTextureObjectTextureDesc));
static_assert(has<hipError_t(const textureReference**, const void*)>(hipGetTextureReference));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const hipBatchMemOpNodeParams*)>(hipGraphAddBatchMemOpNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    ihipGraph*)>(hipGraphAddChildGraphNode));
static_assert(has<hipError_t(ihipGraph*, hipGraphNode* const*, hipGraphNode* const*,
    unsigned long)>(hipGraphAddDependencies));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*,
    unsigned long)>(hipGraphAddEmptyNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    ihipEvent_t*)>(hipGraphAddEventRecordNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    ihipEvent_t*)>(hipGraphAddEventWaitNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const hipExternalSemaphoreSignalNodeParams*)>(hipGraphAddExternalSemaphoresSignalNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const hipExternalSemaphoreWaitNodeParams*)>(hipGraphAddExternalSemaphoresWaitNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const hipHostNodeParams*)>(hipGraphAddHostNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const hipKernelNodeParams*)>(hipGraphAddKernelNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    hipMemAllocNodeParams*)>(hipGraphAddMemAllocNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    void*)>(hipGraphAddMemFreeNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const hipMemcpy3DParms*)>(hipGraphAddMemcpyNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long, void*,
    const void*, unsigned long, hipMemcpyKind)>(hipGraphAddMemcpyNode1D));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long, void*,
    const void*, unsigned long, unsigned long, hipMemcpyKind)>(hipGraphAddMemcpyNodeFromSymbol));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const void*, const void*, unsigned long, unsigned long,
    hipMemcpyKind)>(hipGraphAddMemcpyNodeToSymbol));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    const hipMemsetParams*)>(hipGraphAddMemsetNode));
static_assert(has<hipError_t(hipGraphNode**, ihipGraph*, hipGraphNode* const*, unsigned long,
    hipGraphNodeParams*)>(hipGraphAddNode));
static_assert(has<hipError_t(hipGraphNode*,
    hipBatchMemOpNodeParams*)>(hipGraphBatchMemOpNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*,
    hipBatchMemOpNodeParams*)>(hipGraphBatchMemOpNodeSetParams));
static_assert(has<hipError_t(hipGraphNode*, ihipGraph**)>(hipGraphChildGraphNodeGetGraph));
static_assert(has<hipError_t(ihipGraph**, ihipGraph*)>(hipGraphClone));
static_assert(has<hipError_t(ihipGraph**, unsigned int)>(hipGraphCreate));
static_assert(has<hipError_t(ihipGraph*, const char*, unsigned int)>(hipGraphDebugDotPrint));
static_assert(has<hipError_t(ihipGraph*)>(hipGraphDestroy));
static_assert(has<hipError_t(hipGraphNode*)>(hipGraphDestroyNode));
static_assert(has<hipError_t(hipGraphNode*, ihipEvent_t**)>(hipGraphEventRecordNodeGetEvent));
static_assert(has<hipError_t(hipGraphNode*, ihipEvent_t*)>(hipGraphEventRecordNodeSetEvent));
static_assert(has<hipError_t(hipGraphNode*, ihipEvent_t**)>(hipGraphEventWaitNodeGetEvent));
static_assert(has<hipError_t(hipGraphNode*, ihipEvent_t*)>(hipGraphEventWaitNodeSetEvent));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    const hipBatchMemOpNodeParams*)>(hipGraphExecBatchMemOpNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    ihipGraph*)>(hipGraphExecChildGraphNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*)>(hipGraphExecDestroy));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    ihipEvent_t*)>(hipGraphExecEventRecordNodeSetEvent));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    ihipEvent_t*)>(hipGraphExecEventWaitNodeSetEvent));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    const hipExternalSemaphoreSignalNodeParams*)>(hipGraphExecExternalSemaphoresSignalNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    const hipExternalSemaphoreWaitNodeParams*)>(hipGraphExecExternalSemaphoresWaitNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, unsigned long long*)>(hipGraphExecGetFlags));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    const hipHostNodeParams*)>(hipGraphExecHostNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    const hipKernelNodeParams*)>(hipGraphExecKernelNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    hipMemcpy3DParms*)>(hipGraphExecMemcpyNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*, void*, const void*, unsigned long,
    hipMemcpyKind)>(hipGraphExecMemcpyNodeSetParams1D));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*, void*, const void*, unsigned long,
    unsigned long, hipMemcpyKind)>(hipGraphExecMemcpyNodeSetParamsFromSymbol));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*, const void*, const void*, unsigned long,
    unsigned long, hipMemcpyKind)>(hipGraphExecMemcpyNodeSetParamsToSymbol));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    const hipMemsetParams*)>(hipGraphExecMemsetNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*,
    hipGraphNodeParams*)>(hipGraphExecNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, ihipGraph*, hipGraphNode**,
    hipGraphExecUpdateResult*)>(hipGraphExecUpdate));
static_assert(has<hipError_t(hipGraphNode*,
    hipExternalSemaphoreSignalNodeParams*)>(hipGraphExternalSemaphoresSignalNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*,
    const hipExternalSemaphoreSignalNodeParams*)>(hipGraphExternalSemaphoresSignalNodeSetParams));
static_assert(has<hipError_t(hipGraphNode*,
    hipExternalSemaphoreWaitNodeParams*)>(hipGraphExternalSemaphoresWaitNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*,
    const hipExternalSemaphoreWaitNodeParams*)>(hipGraphExternalSemaphoresWaitNodeSetParams));
static_assert(has<hipError_t(ihipGraph*, hipGraphNode**, hipGraphNode**,
    unsigned long*)>(hipGraphGetEdges));
static_assert(has<hipError_t(ihipGraph*, hipGraphNode**, unsigned long*)>(hipGraphGetNodes));
static_assert(has<hipError_t(ihipGraph*, hipGraphNode**, unsigned long*)>(hipGraphGetRootNodes));
static_assert(has<hipError_t(hipGraphNode*, hipHostNodeParams*)>(hipGraphHostNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*, const hipHostNodeParams*)>(hipGraphHostNodeSetParams));
static_assert(has<hipError_t(hipGraphExec**, ihipGraph*, hipGraphNode**, char*,
    unsigned long)>(hipGraphInstantiate));
static_assert(has<hipError_t(hipGraphExec**, ihipGraph*,
    unsigned long long)>(hipGraphInstantiateWithFlags));
static_assert(has<hipError_t(hipGraphExec**, ihipGraph*,
    hipGraphInstantiateParams*)>(hipGraphInstantiateWithParams));
static_assert(has<hipError_t(hipGraphNode*, hipGraphNode*)>(hipGraphKernelNodeCopyAttributes));
static_assert(has<hipError_t(hipGraphNode*, hipLaunchAttributeID,
    hipLaunchAttributeValue*)>(hipGraphKernelNodeGetAttribute));
static_assert(has<hipError_t(hipGraphNode*, hipKernelNodeParams*)>(hipGraphKernelNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*, hipLaunchAttributeID,
    const hipLaunchAttributeValue*)>(hipGraphKernelNodeSetAttribute));
static_assert(has<hipError_t(hipGraphNode*,
    const hipKernelNodeParams*)>(hipGraphKernelNodeSetParams));
static_assert(has<hipError_t(hipGraphExec*, ihipStream_t*)>(hipGraphLaunch));
static_assert(has<hipError_t(hipGraphExec*, ihipStream_t*)>(hipGraphLaunch_spt));
static_assert(has<hipError_t(hipGraphNode*,
    hipMemAllocNodeParams*)>(hipGraphMemAllocNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*, void*)>(hipGraphMemFreeNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*, hipMemcpy3DParms*)>(hipGraphMemcpyNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*, const hipMemcpy3DParms*)>(hipGraphMemcpyNodeSetParams));
static_assert(has<hipError_t(hipGraphNode*, void*, const void*, unsigned long,
    hipMemcpyKind)>(hipGraphMemcpyNodeSetParams1D));
static_assert(has<hipError_t(hipGraphNode*, void*, const void*, unsigned long, unsigned long,
    hipMemcpyKind)>(hipGraphMemcpyNodeSetParamsFromSymbol));
static_assert(has<hipError_t(hipGraphNode*, const void*, const void*, unsigned long, unsigned long,
    hipMemcpyKind)>(hipGraphMemcpyNodeSetParamsToSymbol));
static_assert(has<hipError_t(hipGraphNode*, hipMemsetParams*)>(hipGraphMemsetNodeGetParams));
static_assert(has<hipError_t(hipGraphNode*, const hipMemsetParams*)>(hipGraphMemsetNodeSetParams));
static_assert(has<hipError_t(hipGraphNode**, hipGraphNode*, ihipGraph*)>(hipGraphNodeFindInClone));
static_assert(has<hipError_t(hipGraphNode*, hipGraphNode**,
    unsigned long*)>(hipGraphNodeGetDependencies));
static_assert(has<hipError_t(hipGraphNode*, hipGraphNode**,
    unsigned long*)>(hipGraphNodeGetDependentNodes));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*, unsigned int*)>(hipGraphNodeGetEnabled));
static_assert(has<hipError_t(hipGraphNode*, hipGraphNodeType*)>(hipGraphNodeGetType));
static_assert(has<hipError_t(hipGraphExec*, hipGraphNode*, unsigned int)>(hipGraphNodeSetEnabled));
static_assert(has<hipError_t(hipGraphNode*, hipGraphNodeParams*)>(hipGraphNodeSetParams));
static_assert(has<hipError_t(ihipGraph*, hipUserObject*, unsigned int)>(hipGraphReleaseUserObject));
static_assert(has<hipError_t(ihipGraph*, hipGraphNode* const*, hipGraphNode* const*,
    unsigned long)>(hipGraphRemoveDependencies));
static_assert(has<hipError_t(ihipGraph*, hipUserObject*, unsigned int,
    unsigned int)>(hipGraphRetainUserObject));
static_assert(has<hipError_t(hipGraphExec*, ihipStream_t*)>(hipGraphUpload));
static_assert(has<hipError_t(_hipGraphicsResource**, unsigned int,
    unsigned int)>(hipGraphicsGLRegisterBuffer));
static_assert(has<hipError_t(_hipGraphicsResource**, unsigned int, unsigned int,
    unsigned int)>(hipGraphicsGLRegisterImage));
static_assert(has<hipError_t(int, _hipGraphicsResource**, ihipStream_t*)>(hipGraphicsMapResources));
static_assert(has<hipError_t(void**, unsigned long*,
    _hipGraphicsResource*)>(hipGraphicsResourceGetMappedPointer));
static_assert(has<hipError_t(hipArray**, _hipGraphicsResource*, unsigned int,
    unsigned int)>(hipGraphicsSubResourceGetMappedArray));
static_assert(has<hipError_t(int, _hipGraphicsResource**,
    ihipStream_t*)>(hipGraphicsUnmapResources));
static_assert(has<hipError_t(_hipGraphicsResource*)>(hipGraphicsUnregisterResource));
static_assert(has<hipError_t(ihipModuleSymbol_t*, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, unsigned long, ihipStream_t*, void**, void**,
    ihipEvent_t*, ihipEvent_t*)>(hipHccModuleLaunchKernel));
static_assert(has<hipError_t(void**, unsigned long, unsigned int)>(hipHostAlloc));
static_assert(has<hipError_t(void*)>(hipHostFree));
static_assert(has<hipError_t(void**, void*, unsigned int)>(hipHostGetDevicePointer));
static_assert(has<hipError_t(unsigned int*, void*)>(hipHostGetFlags));
static_assert(has<hipError_t(void**, unsigned long, unsigned int)>(hipHostMalloc));
static_assert(has<hipError_t(void*, unsigned long, unsigned int)>(hipHostRegister));
static_assert(has<hipError_t(void*)>(hipHostUnregister));
static_assert(has<hipError_t(void**,
    const hipExternalMemoryHandleDesc_st*)>(hipImportExternalMemory));
static_assert(has<hipError_t(void**,
    const hipExternalSemaphoreHandleDesc_st*)>(hipImportExternalSemaphore));
static_assert(has<hipError_t(unsigned int)>(hipInit));
static_assert(has<hipError_t(void*)>(hipIpcCloseMemHandle));
static_assert(has<hipError_t(hipIpcEventHandle_st*, ihipEvent_t*)>(hipIpcGetEventHandle));
static_assert(has<hipError_t(hipIpcMemHandle_st*, void*)>(hipIpcGetMemHandle));
static_assert(has<hipError_t(ihipEvent_t**, hipIpcEventHandle_st)>(hipIpcOpenEventHandle));
static_assert(has<hipError_t(void**, hipIpcMemHandle_st, unsigned int)>(hipIpcOpenMemHandle));
static_assert(has<const char*(ihipModuleSymbol_t* const)>(hipKernelNameRef));
static_assert(has<const char*(const void*, ihipStream_t*)>(hipKernelNameRefByPtr));
static_assert(has<hipError_t(const void*)>(hipLaunchByPtr));
static_assert(has<hipError_t(const void*, dim3, dim3, void**, unsigned int,
    ihipStream_t*)>(hipLaunchCooperativeKernel));
static_assert(has<hipError_t(hipLaunchParams_t*, int,
    unsigned int)>(hipLaunchCooperativeKernelMultiDevice));
static_assert(has<hipError_t(const void*, dim3, dim3, void**, unsigned int,
    ihipStream_t*)>(hipLaunchCooperativeKernel_spt));
static_assert(has<hipError_t(ihipStream_t*, void (*)(void*), void*)>(hipLaunchHostFunc));
static_assert(has<hipError_t(ihipStream_t*, void (*)(void*), void*)>(hipLaunchHostFunc_spt));
static_assert(has<hipError_t(const void*, dim3, dim3, void**, unsigned long,
    ihipStream_t*)>(hipLaunchKernel));
static_assert(has<hipError_t(const void*, dim3, dim3, void**, unsigned long,
    ihipStream_t*)>(hipLaunchKernel_spt));
static_assert(has<hipError_t(ihipLinkState_t*, hipJitInputType, void*, unsigned long, const char*,
    unsigned int, hipJitOption*, void**)>(hipLinkAddData));
static_assert(has<hipError_t(ihipLinkState_t*, hipJitInputType, const char*, unsigned int,
    hipJitOption*, void**)>(hipLinkAddFile));
static_assert(has<hipError_t(ihipLinkState_t*, void**, unsigned long*)>(hipLinkComplete));
static_assert(has<hipError_t(unsigned int, hipJitOption*, void**,
    ihipLinkState_t**)>(hipLinkCreate));
static_assert(has<hipError_t(ihipLinkState_t*)>(hipLinkDestroy));
static_assert(has<hipError_t(void**, unsigned long)>(hipMalloc));
static_assert(has<hipError_t(hipPitchedPtr*, hipExtent)>(hipMalloc3D));
static_assert(has<hipError_t(hipArray**, const hipChannelFormatDesc*, hipExtent,
    unsigned int)>(hipMalloc3DArray));
static_assert(has<hipError_t(hipArray**, const hipChannelFormatDesc*, unsigned long, unsigned long,
    unsigned int)>(hipMallocArray));
static_assert(has<hipError_t(void**, unsigned long, ihipStream_t*)>(hipMallocAsync));
static_assert(has<hipError_t(void**, unsigned long, ihipMemPoolHandle_t*,
    ihipStream_t*)>(hipMallocFromPoolAsync));
static_assert(has<hipError_t(void**, unsigned long)>(hipMallocHost));
static_assert(has<hipError_t(void**, unsigned long, unsigned int)>(hipMallocManaged));
static_assert(has<hipError_t(hipMipmappedArray**, const hipChannelFormatDesc*, hipExtent,
    unsigned int, unsigned int)>(hipMallocMipmappedArray));
static_assert(has<hipError_t(void**, unsigned long*, unsigned long,
    unsigned long)>(hipMallocPitch));
static_assert(has<hipError_t(void*, unsigned long)>(hipMemAddressFree));
static_assert(has<hipError_t(void**, unsigned long, unsigned long, void*,
    unsigned long long)>(hipMemAddressReserve));
static_assert(has<hipError_t(const void*, unsigned long, hipMemoryAdvise, int)>(hipMemAdvise));
static_assert(has<hipError_t(void**, unsigned long)>(hipMemAllocHost));
static_assert(has<hipError_t(void**, unsigned long*, unsigned long, unsigned long,
    unsigned int)>(hipMemAllocPitch));
static_assert(has<hipError_t(ihipMemGenericAllocationHandle**, unsigned long,
    const hipMemAllocationProp*, unsigned long long)>(hipMemCreate));
static_assert(has<hipError_t(void*, ihipMemGenericAllocationHandle*, hipMemAllocationHandleType,
    unsigned long long)>(hipMemExportToShareableHandle));
static_assert(has<hipError_t(unsigned long long*, const hipMemLocation*, void*)>(hipMemGetAccess));
static_assert(has<hipError_t(void**, unsigned long*, void*)>(hipMemGetAddressRange));
static_assert(has<hipError_t(unsigned long*, const hipMemAllocationProp*,
    hipMemAllocationGranularity_flags)>(hipMemGetAllocationGranularity));
static_assert(has<hipError_t(hipMemAllocationProp*,
    ihipMemGenericAllocationHandle*)>(hipMemGetAllocationPropertiesFromHandle));
static_assert(has<hipError_t(unsigned long*, unsigned long*)>(hipMemGetInfo));
static_assert(has<hipError_t(ihipMemGenericAllocationHandle**, void*,
    hipMemAllocationHandleType)>(hipMemImportFromShareableHandle));
static_assert(has<hipError_t(void*, unsigned long, unsigned long, ihipMemGenericAllocationHandle*,
    unsigned long long)>(hipMemMap));
static_assert(has<hipError_t(hipArrayMapInfo*, unsigned int, ihipStream_t*)>(hipMemMapArrayAsync));
static_assert(has<hipError_t(ihipMemPoolHandle_t**, const hipMemPoolProps*)>(hipMemPoolCreate));
static_assert(has<hipError_t(ihipMemPoolHandle_t*)>(hipMemPoolDestroy));
static_assert(has<hipError_t(hipMemPoolPtrExportData*, void*)>(hipMemPoolExportPointer));
static_assert(has<hipError_t(void*, ihipMemPoolHandle_t*, hipMemAllocationHandleType,
    unsigned int)>(hipMemPoolExportToShareableHandle));
static_assert(has<hipError_t(hipMemAccessFlags*, ihipMemPoolHandle_t*,
    hipMemLocation*)>(hipMemPoolGetAccess));
static_assert(has<hipError_t(ihipMemPoolHandle_t*, hipMemPoolAttr, void*)>(hipMemPoolGetAttribute));
static_assert(has<hipError_t(ihipMemPoolHandle_t**, void*, hipMemAllocationHandleType,
    unsigned int)>(hipMemPoolImportFromShareableHandle));
static_assert(has<hipError_t(void**, ihipMemPoolHandle_t*,
    hipMemPoolPtrExportData*)>(hipMemPoolImportPointer));
static_assert(has<hipError_t(ihipMemPoolHandle_t*, const hipMemAccessDesc*,
    unsigned long)>(hipMemPoolSetAccess));
static_assert(has<hipError_t(ihipMemPoolHandle_t*, hipMemPoolAttr, void*)>(hipMemPoolSetAttribute));
static_assert(has<hipError_t(ihipMemPoolHandle_t*, unsigned long)>(hipMemPoolTrimTo));
static_assert(has<hipError_t(const void*, unsigned long, int, ihipStream_t*)>(hipMemPrefetchAsync));
static_assert(has<hipError_t(void*, unsigned long*)>(hipMemPtrGetInfo));
static_assert(has<hipError_t(void*, unsigned long, hipMemRangeAttribute, const void*,
    unsigned long)>(hipMemRangeGetAttribute));
static_assert(has<hipError_t(void**, unsigned long*, hipMemRangeAttribute*, unsigned long,
    const void*, unsigned long)>(hipMemRangeGetAttributes));
static_assert(has<hipError_t(ihipMemGenericAllocationHandle*)>(hipMemRelease));
static_assert(has<hipError_t(ihipMemGenericAllocationHandle**,
    void*)>(hipMemRetainAllocationHandle));
static_assert(has<hipError_t(void*, unsigned long, const hipMemAccessDesc*,
    unsigned long)>(hipMemSetAccess));
static_assert(has<hipError_t(void*, unsigned long)>(hipMemUnmap));
static_assert(has<hipError_t(void*, const void*, unsigned long, hipMemcpyKind)>(hipMemcpy));
static_assert(has<hipError_t(void*, unsigned long, const void*, unsigned long, unsigned long,
    unsigned long, hipMemcpyKind)>(hipMemcpy2D));
static_assert(has<hipError_t(hipArray*, unsigned long, unsigned long, const hipArray*,
    unsigned long, unsigned long, unsigned long, unsigned long,
    hipMemcpyKind)>(hipMemcpy2DArrayToArray));
static_assert(has<hipError_t(void*, unsigned long, const void*, unsigned long, unsigned long,
    unsigned long, hipMemcpyKind, ihipStream_t*)>(hipMemcpy2DAsync));
static_assert(has<hipError_t(void*, unsigned long, const void*, unsigned long, unsigned long,
    unsigned long, hipMemcpyKind, ihipStream_t*)>(hipMemcpy2DAsync_spt));
static_assert(has<hipError_t(void*, unsigned long, const hipArray*, unsigned long, unsigned long,
    unsigned long, unsigned long, hipMemcpyKind)>(hipMemcpy2DFromArray));
static_assert(has<hipError_t(void*, unsigned long, const hipArray*, unsigned long, unsigned long,
    unsigned long, unsigned long, hipMemcpyKind, ihipStream_t*)>(hipMemcpy2DFromArrayAsync));
static_assert(has<hipError_t(void*, unsigned long, const hipArray*, unsigned long, unsigned long,
    unsigned long, unsigned long, hipMemcpyKind, ihipStream_t*)>(hipMemcpy2DFromArrayAsync_spt));
static_assert(has<hipError_t(void*, unsigned long, const hipArray*, unsigned long, unsigned long,
    unsigned long, unsigned long, hipMemcpyKind)>(hipMemcpy2DFromArray_spt));
static_assert(has<hipError_t(hipArray*, unsigned long, unsigned long, const void*, unsigned long,
    unsigned long, unsigned long, hipMemcpyKind)>(hipMemcpy2DToArray));
static_assert(has<hipError_t(hipArray*, unsigned long, unsigned long, const void*, unsigned long,
    unsigned long, unsigned long, hipMemcpyKind, ihipStream_t*)>(hipMemcpy2DToArrayAsync));
static_assert(has<hipError_t(hipArray*, unsigned long, unsigned long, const void*, unsigned long,
    unsigned long, unsigned long, hipMemcpyKind, ihipStream_t*)>(hipMemcpy2DToArrayAsync_spt));
static_assert(has<hipError_t(hipArray*, unsigned long, unsigned long, const void*, unsigned long,
    unsigned long, unsigned long, hipMemcpyKind)>(hipMemcpy2DToArray_spt));
static_assert(has<hipError_t(void*, unsigned long, const void*, unsigned long, unsigned long,
    unsigned long, hipMemcpyKind)>(hipMemcpy2D_spt));
static_assert(has<hipError_t(const hipMemcpy3DParms*)>(hipMemcpy3D));
static_assert(has<hipError_t(const hipMemcpy3DParms*, ihipStream_t*)>(hipMemcpy3DAsync));
static_assert(has<hipError_t(const hipMemcpy3DParms*, ihipStream_t*)>(hipMemcpy3DAsync_spt));
static_assert(has<hipError_t(const hipMemcpy3DParms*)>(hipMemcpy3D_spt));
static_assert(has<hipError_t(void*, const void*, unsigned long, hipMemcpyKind,
    ihipStream_t*)>(hipMemcpyAsync));
static_assert(has<hipError_t(void*, const void*, unsigned long, hipMemcpyKind,
    ihipStream_t*)>(hipMemcpyAsync_spt));
static_assert(has<hipError_t(hipArray*, unsigned long, hipArray*, unsigned long,
    unsigned long)>(hipMemcpyAtoA));
static_assert(has<hipError_t(void*, hipArray*, unsigned long, unsigned long)>(hipMemcpyAtoD));
static_assert(has<hipError_t(void*, hipArray*, unsigned long, unsigned long)>(hipMemcpyAtoH));
static_assert(has<hipError_t(void*, hipArray*, unsigned long, unsigned long,
    ihipStream_t*)>(hipMemcpyAtoHAsync));
static_assert(has<hipError_t(hipArray*, unsigned long, void*, unsigned long)>(hipMemcpyDtoA));
static_assert(has<hipError_t(void*, void*, unsigned long)>(hipMemcpyDtoD));
static_assert(has<hipError_t(void*, void*, unsigned long, ihipStream_t*)>(hipMemcpyDtoDAsync));
static_assert(has<hipError_t(void*, void*, unsigned long)>(hipMemcpyDtoH));
static_assert(has<hipError_t(void*, void*, unsigned long, ihipStream_t*)>(hipMemcpyDtoHAsync));
static_assert(has<hipError_t(void*, const hipArray*, unsigned long, unsigned long, unsigned long,
    hipMemcpyKind)>(hipMemcpyFromArray));
static_assert(has<hipError_t(void*, const hipArray*, unsigned long, unsigned long, unsigned long,
    hipMemcpyKind)>(hipMemcpyFromArray_spt));
static_assert(has<hipError_t(void*, const void*, unsigned long, unsigned long,
    hipMemcpyKind)>(hipMemcpyFromSymbol));
static_assert(has<hipError_t(void*, const void*, unsigned long, unsigned long, hipMemcpyKind,
    ihipStream_t*)>(hipMemcpyFromSymbolAsync));
static_assert(has<hipError_t(void*, const void*, unsigned long, unsigned long, hipMemcpyKind,
    ihipStream_t*)>(hipMemcpyFromSymbolAsync_spt));
static_assert(has<hipError_t(void*, const void*, unsigned long, unsigned long,
    hipMemcpyKind)>(hipMemcpyFromSymbol_spt));
static_assert(has<hipError_t(hipArray*, unsigned long, const void*, unsigned long)>(hipMemcpyHtoA));
static_assert(has<hipError_t(hipArray*, unsigned long, const void*, unsigned long,
    ihipStream_t*)>(hipMemcpyHtoAAsync));
static_assert(has<hipError_t(void*, void*, unsigned long)>(hipMemcpyHtoD));
static_assert(has<hipError_t(void*, void*, unsigned long, ihipStream_t*)>(hipMemcpyHtoDAsync));
static_assert(has<hipError_t(const hip_Memcpy2D*)>(hipMemcpyParam2D));
static_assert(has<hipError_t(const hip_Memcpy2D*, ihipStream_t*)>(hipMemcpyParam2DAsync));
static_assert(has<hipError_t(void*, int, const void*, int, unsigned long)>(hipMemcpyPeer));
static_assert(has<hipError_t(void*, int, const void*, int, unsigned long,
    ihipStream_t*)>(hipMemcpyPeerAsync));
static_assert(has<hipError_t(hipArray*, unsigned long, unsigned long, const void*, unsigned long,
    hipMemcpyKind)>(hipMemcpyToArray));
static_assert(has<hipError_t(const void*, const void*, unsigned long, unsigned long,
    hipMemcpyKind)>(hipMemcpyToSymbol));
static_assert(has<hipError_t(const void*, const void*, unsigned long, unsigned long, hipMemcpyKind,
    ihipStream_t*)>(hipMemcpyToSymbolAsync));
static_assert(has<hipError_t(const void*, const void*, unsigned long, unsigned long, hipMemcpyKind,
    ihipStream_t*)>(hipMemcpyToSymbolAsync_spt));
static_assert(has<hipError_t(const void*, const void*, unsigned long, unsigned long,
    hipMemcpyKind)>(hipMemcpyToSymbol_spt));
static_assert(has<hipError_t(void*, const void*, unsigned long, hipMemcpyKind,
    ihipStream_t*)>(hipMemcpyWithStream));
static_assert(has<hipError_t(void*, const void*, unsigned long, hipMemcpyKind)>(hipMemcpy_spt));
static_assert(has<hipError_t(void*, int, unsigned long)>(hipMemset));
static_assert(has<hipError_t(void*, unsigned long, int, unsigned long,
    unsigned long)>(hipMemset2D));
static_assert(has<hipError_t(void*, unsigned long, int, unsigned long, unsigned long,
    ihipStream_t*)>(hipMemset2DAsync));
static_assert(has<hipError_t(void*, unsigned long, int, unsigned long, unsigned long,
    ihipStream_t*)>(hipMemset2DAsync_spt));
static_assert(has<hipError_t(void*, unsigned long, int, unsigned long,
    unsigned long)>(hipMemset2D_spt));
static_assert(has<hipError_t(hipPitchedPtr, int, hipExtent)>(hipMemset3D));
static_assert(has<hipError_t(hipPitchedPtr, int, hipExtent, ihipStream_t*)>(hipMemset3DAsync));
static_assert(has<hipError_t(hipPitchedPtr, int, hipExtent, ihipStream_t*)>(hipMemset3DAsync_spt));
static_assert(has<hipError_t(hipPitchedPtr, int, hipExtent)>(hipMemset3D_spt));
static_assert(has<hipError_t(void*, int, unsigned long, ihipStream_t*)>(hipMemsetAsync));
static_assert(has<hipError_t(void*, int, unsigned long, ihipStream_t*)>(hipMemsetAsync_spt));
static_assert(has<hipError_t(void*, unsigned short, unsigned long)>(hipMemsetD16));
static_assert(has<hipError_t(void*, unsigned short, unsigned long,
    ihipStream_t*)>(hipMemsetD16Async));
static_assert(has<hipError_t(void*, int, unsigned long)>(hipMemsetD32));
static_assert(has<hipError_t(void*, int, unsigned long, ihipStream_t*)>(hipMemsetD32Async));
static_assert(has<hipError_t(void*, unsigned char, unsigned long)>(hipMemsetD8));
static_assert(has<hipError_t(void*, unsigned char, unsigned long,
    ihipStream_t*)>(hipMemsetD8Async));
static_assert(has<hipError_t(void*, int, unsigned long)>(hipMemset_spt));
static_assert(has<hipError_t(hipMipmappedArray**, HIP_ARRAY3D_DESCRIPTOR*,
    unsigned int)>(hipMipmappedArrayCreate));
static_assert(has<hipError_t(hipMipmappedArray*)>(hipMipmappedArrayDestroy));
static_assert(has<hipError_t(hipArray**, hipMipmappedArray*,
    unsigned int)>(hipMipmappedArrayGetLevel));
static_assert(has<hipError_t(ihipModuleSymbol_t**, ihipModule_t*,
    const char*)>(hipModuleGetFunction));
static_assert(has<hipError_t(void**, unsigned long*, ihipModule_t*,
    const char*)>(hipModuleGetGlobal));
static_assert(has<hipError_t(textureReference**, ihipModule_t*, const char*)>(hipModuleGetTexRef));
static_assert(has<hipError_t(ihipModuleSymbol_t*, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, unsigned int, ihipStream_t*,
    void**)>(hipModuleLaunchCooperativeKernel));
static_assert(has<hipError_t(hipFunctionLaunchParams_t*, unsigned int,
    unsigned int)>(hipModuleLaunchCooperativeKernelMultiDevice));
static_assert(has<hipError_t(ihipModuleSymbol_t*, unsigned int, unsigned int, unsigned int,
    unsigned int, unsigned int, unsigned int, unsigned int, ihipStream_t*, void**,
    void**)>(hipModuleLaunchKernel));
static_assert(has<hipError_t(ihipModule_t**, const char*)>(hipModuleLoad));
static_assert(has<hipError_t(ihipModule_t**, const void*)>(hipModuleLoadData));
static_assert(has<hipError_t(ihipModule_t**, const void*, unsigned int, hipJitOption*,
    void**)>(hipModuleLoadDataEx));
static_assert(has<hipError_t(int*, ihipModuleSymbol_t*, int,
    unsigned long)>(hipModuleOccupancyMaxActiveBlocksPerMultiprocessor));
static_assert(has<hipError_t(int*, ihipModuleSymbol_t*, int, unsigned long,
    unsigned int)>(hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags));
static_assert(has<hipError_t(int*, int*, ihipModuleSymbol_t*, unsigned long,
    int)>(hipModuleOccupancyMaxPotentialBlockSize));
static_assert(has<hipError_t(int*, int*, ihipModuleSymbol_t*, unsigned long, int,
    unsigned int)>(hipModuleOccupancyMaxPotentialBlockSizeWithFlags));
static_assert(has<hipError_t(ihipModule_t*)>(hipModuleUnload));
static_assert(has<hipError_t(int*, const void*, int,
    unsigned long)>(hipOccupancyMaxActiveBlocksPerMultiprocessor));
static_assert(has<hipError_t(int*, const void*, int, unsigned long,
    unsigned int)>(hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags));
static_assert(has<hipError_t(int*, int*, const void*, unsigned long,
    int)>(hipOccupancyMaxPotentialBlockSize));
static_assert(has<hipError_t()>(hipPeekAtLastError));
static_assert(has<hipError_t(void*, hipPointer_attribute, void*)>(hipPointerGetAttribute));
static_assert(has<hipError_t(hipPointerAttribute_t*, const void*)>(hipPointerGetAttributes));
static_assert(has<hipError_t(const void*, hipPointer_attribute, void*)>(hipPointerSetAttribute));
static_assert(has<hipError_t()>(hipProfilerStart));
static_assert(has<hipError_t()>(hipProfilerStop));
static_assert(has<hipError_t(int*)>(hipRuntimeGetVersion));
static_assert(has<hipError_t(int)>(hipSetDevice));
static_assert(has<hipError_t(unsigned int)>(hipSetDeviceFlags));
static_assert(has<hipError_t(int*, int)>(hipSetValidDevices));
static_assert(has<hipError_t(const void*, unsigned long, unsigned long)>(hipSetupArgument));
static_assert(has<hipError_t(void* const*, const hipExternalSemaphoreSignalParams_st*, unsigned int,
    ihipStream_t*)>(hipSignalExternalSemaphoresAsync));
static_assert(has<hipError_t(ihipStream_t*, void (*)(ihipStream_t*, hipError_t, void*), void*,
    unsigned int)>(hipStreamAddCallback));
static_assert(has<hipError_t(ihipStream_t*, void (*)(ihipStream_t*, hipError_t, void*), void*,
    unsigned int)>(hipStreamAddCallback_spt));
static_assert(has<hipError_t(ihipStream_t*, void*, unsigned long,
    unsigned int)>(hipStreamAttachMemAsync));
static_assert(has<hipError_t(ihipStream_t*, unsigned int, hipStreamBatchMemOpParams_union*,
    unsigned int)>(hipStreamBatchMemOp));
static_assert(has<hipError_t(ihipStream_t*, hipStreamCaptureMode)>(hipStreamBeginCapture));
static_assert(has<hipError_t(ihipStream_t*, ihipGraph*, hipGraphNode* const*,
    const hipGraphEdgeData*, unsigned long, hipStreamCaptureMode)>(hipStreamBeginCaptureToGraph));
static_assert(has<hipError_t(ihipStream_t*, hipStreamCaptureMode)>(hipStreamBeginCapture_spt));
static_assert(has<hipError_t(ihipStream_t**)>(hipStreamCreate));
static_assert(has<hipError_t(ihipStream_t**, unsigned int)>(hipStreamCreateWithFlags));
static_assert(has<hipError_t(ihipStream_t**, unsigned int, int)>(hipStreamCreateWithPriority));
static_assert(has<hipError_t(ihipStream_t*)>(hipStreamDestroy));
static_assert(has<hipError_t(ihipStream_t*, ihipGraph**)>(hipStreamEndCapture));
static_assert(has<hipError_t(ihipStream_t*, ihipGraph**)>(hipStreamEndCapture_spt));
static_assert(has<hipError_t(ihipStream_t*, hipStreamCaptureStatus*,
    unsigned long long*)>(hipStreamGetCaptureInfo));
static_assert(has<hipError_t(ihipStream_t*, hipStreamCaptureStatus*,
    unsigned long long*)>(hipStreamGetCaptureInfo_spt));
static_assert(has<hipError_t(ihipStream_t*, hipStreamCaptureStatus*, unsigned long long*,
    ihipGraph**, hipGraphNode* const**, unsigned long*)>(hipStreamGetCaptureInfo_v2));
static_assert(has<hipError_t(ihipStream_t*, hipStreamCaptureStatus*, unsigned long long*,
    ihipGraph**, hipGraphNode* const**, unsigned long*)>(hipStreamGetCaptureInfo_v2_spt));
static_assert(has<hipError_t(ihipStream_t*, int*)>(hipStreamGetDevice));
static_assert(has<hipError_t(ihipStream_t*, unsigned int*)>(hipStreamGetFlags));
static_assert(has<hipError_t(ihipStream_t*, unsigned int*)>(hipStreamGetFlags_spt));
static_assert(has<hipError_t(ihipStream_t*, int*)>(hipStreamGetPriority));
static_assert(has<hipError_t(ihipStream_t*, int*)>(hipStreamGetPriority_spt));
static_assert(has<hipError_t(ihipStream_t*, hipStreamCaptureStatus*)>(hipStreamIsCapturing));
static_assert(has<hipError_t(ihipStream_t*, hipStreamCaptureStatus*)>(hipStreamIsCapturing_spt));
static_assert(has<hipError_t(ihipStream_t*)>(hipStreamQuery));
static_assert(has<hipError_t(ihipStream_t*)>(hipStreamQuery_spt));
static_assert(has<hipError_t(ihipStream_t*)>(hipStreamSynchronize));
static_assert(has<hipError_t(ihipStream_t*)>(hipStreamSynchronize_spt));
static_assert(has<hipError_t(ihipStream_t*, hipGraphNode**, unsigned long,
    unsigned int)>(hipStreamUpdateCaptureDependencies));
static_assert(has<hipError_t(ihipStream_t*, ihipEvent_t*, unsigned int)>(hipStreamWaitEvent));
static_assert(has<hipError_t(ihipStream_t*, ihipEvent_t*, unsigned int)>(hipStreamWaitEvent_spt));
static_assert(has<hipError_t(ihipStream_t*, void*, unsigned int, unsigned int,
    unsigned int)>(hipStreamWaitValue32));
static_assert(has<hipError_t(ihipStream_t*, void*, unsigned long, unsigned int,
    unsigned long)>(hipStreamWaitValue64));
static_assert(has<hipError_t(ihipStream_t*, void*, unsigned int,
    unsigned int)>(hipStreamWriteValue32));
static_assert(has<hipError_t(ihipStream_t*, void*, unsigned long,
    unsigned int)>(hipStreamWriteValue64));
static_assert(has<hipError_t(__hip_texture**, const HIP_RESOURCE_DESC_st*,
    const HIP_TEXTURE_DESC_st*, const HIP_RESOURCE_VIEW_DESC_st*)>(hipTexObjectCreate));
static_assert(has<hipError_t(__hip_texture*)>(hipTexObjectDestroy));
static_assert(has<hipError_t(HIP_RESOURCE_DESC_st*, __hip_texture*)>(hipTexObjectGetResourceDesc));
static_assert(has<hipError_t(HIP_RESOURCE_VIEW_DESC_st*,
    __hip_texture*)>(hipTexObjectGetResourceViewDesc));
static_assert(has<hipError_t(HIP_TEXTURE_DESC_st*, __hip_texture*)>(hipTexObjectGetTextureDesc));
static_assert(has<hipError_t(void**, const textureReference*)>(hipTexRefGetAddress));
static_assert(has<hipError_t(hipTextureAddressMode*, const textureReference*,
    int)>(hipTexRefGetAddressMode));
static_assert(has<hipError_t(hipArray**, const textureReference*)>(hipTexRefGetArray));
static_assert(has<hipError_t(float*, const textureReference*)>(hipTexRefGetBorderColor));
static_assert(has<hipError_t(hipTextureFilterMode*,
    const textureReference*)>(hipTexRefGetFilterMode));
static_assert(has<hipError_t(unsigned int*, const textureReference*)>(hipTexRefGetFlags));
static_assert(has<hipError_t(hipArray_Format*, int*, const textureReference*)>(hipTexRefGetFormat));
static_assert(has<hipError_t(int*, const textureReference*)>(hipTexRefGetMaxAnisotropy));
static_assert(has<hipError_t(hipMipmappedArray**,
    const textureReference*)>(hipTexRefGetMipMappedArray));
static_assert(has<hipError_t(hipTextureFilterMode*,
    const textureReference*)>(hipTexRefGetMipmapFilterMode));
static_assert(has<hipError_t(float*, const textureReference*)>(hipTexRefGetMipmapLevelBias));
static_assert(has<hipError_t(float*, float*,
    const textureReference*)>(hipTexRefGetMipmapLevelClamp));
static_assert(has<hipError_t(unsigned long*, textureReference*, void*,
    unsigned long)>(hipTexRefSetAddress));
static_assert(has<hipError_t(textureReference*, const HIP_ARRAY_DESCRIPTOR*, void*,
    unsigned long)>(hipTexRefSetAddress2D));
static_assert(has<hipError_t(textureReference*, int,
    hipTextureAddressMode)>(hipTexRefSetAddressMode));
static_assert(has<hipError_t(textureReference*, const hipArray*, unsigned int)>(hipTexRefSetArray));
static_assert(has<hipError_t(textureReference*, float*)>(hipTexRefSetBorderColor));
static_assert(has<hipError_t(textureReference*, hipTextureFilterMode)>(hipTexRefSetFilterMode));
static_assert(has<hipError_t(textureReference*, unsigned int)>(hipTexRefSetFlags));
static_assert(has<hipError_t(textureReference*, hipArray_Format, int)>(hipTexRefSetFormat));
static_assert(has<hipError_t(textureReference*, unsigned int)>(hipTexRefSetMaxAnisotropy));
static_assert(has<hipError_t(textureReference*,
    hipTextureFilterMode)>(hipTexRefSetMipmapFilterMode));
static_assert(has<hipError_t(textureReference*, float)>(hipTexRefSetMipmapLevelBias));
static_assert(has<hipError_t(textureReference*, float, float)>(hipTexRefSetMipmapLevelClamp));
static_assert(has<hipError_t(textureReference*, hipMipmappedArray*,
    unsigned int)>(hipTexRefSetMipmappedArray));
static_assert(has<hipError_t(hipStreamCaptureMode*)>(hipThreadExchangeStreamCaptureMode));
static_assert(has<hipError_t(const textureReference*)>(hipUnbindTexture));
static_assert(has<hipError_t(hipUserObject**, void*, void (*)(void*), unsigned int,
    unsigned int)>(hipUserObjectCreate));
static_assert(has<hipError_t(hipUserObject*, unsigned int)>(hipUserObjectRelease));
static_assert(has<hipError_t(hipUserObject*, unsigned int)>(hipUserObjectRetain));
static_assert(has<hipError_t(void* const*, const hipExternalSemaphoreWaitParams_st*, unsigned int,
    ihipStream_t*)>(hipWaitExternalSemaphoresAsync));

// Structures
static_assert(sizeof(HIP_ARRAY3D_DESCRIPTOR) == 40);
static_assert(alignof(HIP_ARRAY3D_DESCRIPTOR) == 8);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Width) == 0);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Height) == 8);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Depth) == 16);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Format) == 24);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, NumChannels) == 28);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Flags) == 32);
static_assert(sizeof(HIP_ARRAY_DESCRIPTOR) == 24);
static_assert(alignof(HIP_ARRAY_DESCRIPTOR) == 8);
static_assert(offsetof(HIP_ARRAY_DESCRIPTOR, Width) == 0);
static_assert(offsetof(HIP_ARRAY_DESCRIPTOR, Height) == 8);
static_assert(offsetof(HIP_ARRAY_DESCRIPTOR, Format) == 16);
static_assert(offsetof(HIP_ARRAY_DESCRIPTOR, NumChannels) == 20);
static_assert(sizeof(HIP_MEMCPY3D) == 184);
static_assert(alignof(HIP_MEMCPY3D) == 8);
static_assert(offsetof(HIP_MEMCPY3D, srcXInBytes) == 0);
static_assert(offsetof(HIP_MEMCPY3D, srcY) == 8);
static_assert(offsetof(HIP_MEMCPY3D, srcZ) == 16);
static_assert(offsetof(HIP_MEMCPY3D, srcLOD) == 24);
static_assert(offsetof(HIP_MEMCPY3D, srcMemoryType) == 32);
static_assert(offsetof(HIP_MEMCPY3D, srcHost) == 40);
static_assert(offsetof(HIP_MEMCPY3D, srcDevice) == 48);
static_assert(offsetof(HIP_MEMCPY3D, srcArray) == 56);
static_assert(offsetof(HIP_MEMCPY3D, srcPitch) == 64);
static_assert(offsetof(HIP_MEMCPY3D, srcHeight) == 72);
static_assert(offsetof(HIP_MEMCPY3D, dstXInBytes) == 80);
static_assert(offsetof(HIP_MEMCPY3D, dstY) == 88);
static_assert(offsetof(HIP_MEMCPY3D, dstZ) == 96);
static_assert(offsetof(HIP_MEMCPY3D, dstLOD) == 104);
static_assert(offsetof(HIP_MEMCPY3D, dstMemoryType) == 112);
static_assert(offsetof(HIP_MEMCPY3D, dstHost) == 120);
static_assert(offsetof(HIP_MEMCPY3D, dstDevice) == 128);
static_assert(offsetof(HIP_MEMCPY3D, dstArray) == 136);
static_assert(offsetof(HIP_MEMCPY3D, dstPitch) == 144);
static_assert(offsetof(HIP_MEMCPY3D, dstHeight) == 152);
static_assert(offsetof(HIP_MEMCPY3D, WidthInBytes) == 160);
static_assert(offsetof(HIP_MEMCPY3D, Height) == 168);
static_assert(offsetof(HIP_MEMCPY3D, Depth) == 176);
static_assert(sizeof(HIP_MEMSET_NODE_PARAMS) == 40);
static_assert(alignof(HIP_MEMSET_NODE_PARAMS) == 8);
static_assert(offsetof(HIP_MEMSET_NODE_PARAMS, dst) == 0);
static_assert(offsetof(HIP_MEMSET_NODE_PARAMS, pitch) == 8);
static_assert(offsetof(HIP_MEMSET_NODE_PARAMS, value) == 16);
static_assert(offsetof(HIP_MEMSET_NODE_PARAMS, elementSize) == 20);
static_assert(offsetof(HIP_MEMSET_NODE_PARAMS, width) == 24);
static_assert(offsetof(HIP_MEMSET_NODE_PARAMS, height) == 32);
static_assert(sizeof(HIP_RESOURCE_DESC_st) == 144);
static_assert(alignof(HIP_RESOURCE_DESC_st) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, resType) == 0);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.array) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.array.hArray) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.mipmap) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.mipmap.hMipmappedArray) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.linear) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.linear.devPtr) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.linear.format) == 16);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.linear.numChannels) == 20);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.linear.sizeInBytes) == 24);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.pitch2D) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.pitch2D.devPtr) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.pitch2D.format) == 16);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.pitch2D.numChannels) == 20);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.pitch2D.width) == 24);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.pitch2D.height) == 32);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.pitch2D.pitchInBytes) == 40);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.reserved) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, res.reserved.reserved) == 8);
static_assert(offsetof(HIP_RESOURCE_DESC_st, flags) == 136);
static_assert(sizeof(HIP_RESOURCE_VIEW_DESC_st) == 112);
static_assert(alignof(HIP_RESOURCE_VIEW_DESC_st) == 8);
static_assert(offsetof(HIP_RESOURCE_VIEW_DESC_st, format) == 0);
static_assert(offsetof(HIP_RESOURCE_VIEW_DESC_st, width) == 8);
static_assert(offsetof(HIP_RESOURCE_VIEW_DESC_st, height) == 16);
static_assert(offsetof(HIP_RESOURCE_VIEW_DESC_st, depth) == 24);
static_assert(offsetof(HIP_RESOURCE_VIEW_DESC_st, firstMipmapLevel) == 32);
static_assert(offsetof(HIP_RESOURCE_VIEW_DESC_st, lastMipmapLevel) == 36);
static_assert(offsetof(HIP_RESOURCE_VIEW_DESC_st, firstLayer) == 40);
static_assert(offsetof(HIP_RESOURCE_VIEW_DESC_st, lastLayer) == 44);
static_assert(offsetof(HIP_RESOURCE_VIEW_DESC_st, reserved) == 48);
static_assert(sizeof(HIP_TEXTURE_DESC_st) == 104);
static_assert(alignof(HIP_TEXTURE_DESC_st) == 4);
static_assert(offsetof(HIP_TEXTURE_DESC_st, addressMode) == 0);
static_assert(offsetof(HIP_TEXTURE_DESC_st, filterMode) == 12);
static_assert(offsetof(HIP_TEXTURE_DESC_st, flags) == 16);
static_assert(offsetof(HIP_TEXTURE_DESC_st, maxAnisotropy) == 20);
static_assert(offsetof(HIP_TEXTURE_DESC_st, mipmapFilterMode) == 24);
static_assert(offsetof(HIP_TEXTURE_DESC_st, mipmapLevelBias) == 28);
static_assert(offsetof(HIP_TEXTURE_DESC_st, minMipmapLevelClamp) == 32);
static_assert(offsetof(HIP_TEXTURE_DESC_st, maxMipmapLevelClamp) == 36);
static_assert(offsetof(HIP_TEXTURE_DESC_st, borderColor) == 40);
static_assert(offsetof(HIP_TEXTURE_DESC_st, reserved) == 56);
static_assert(sizeof(dim3) == 12);
static_assert(alignof(dim3) == 4);
static_assert(offsetof(dim3, x) == 0);
static_assert(offsetof(dim3, y) == 4);
static_assert(offsetof(dim3, z) == 8);
static_assert(sizeof(hipAccessPolicyWindow) == 32);
static_assert(alignof(hipAccessPolicyWindow) == 8);
static_assert(offsetof(hipAccessPolicyWindow, base_ptr) == 0);
static_assert(offsetof(hipAccessPolicyWindow, hitProp) == 8);
static_assert(offsetof(hipAccessPolicyWindow, hitRatio) == 12);
static_assert(offsetof(hipAccessPolicyWindow, missProp) == 16);
static_assert(offsetof(hipAccessPolicyWindow, num_bytes) == 24);
static_assert(sizeof(hipArrayMapInfo) == 152);
static_assert(alignof(hipArrayMapInfo) == 8);
static_assert(offsetof(hipArrayMapInfo, resourceType) == 0);
static_assert(offsetof(hipArrayMapInfo, resource) == 8);
static_assert(offsetof(hipArrayMapInfo, resource.mipmap) == 8);
static_assert(offsetof(hipArrayMapInfo, resource.array) == 8);
static_assert(offsetof(hipArrayMapInfo, subresourceType) == 72);
static_assert(offsetof(hipArrayMapInfo, subresource) == 80);
static_assert(offsetof(hipArrayMapInfo, subresource.sparseLevel) == 80);
static_assert(offsetof(hipArrayMapInfo, subresource.sparseLevel.level) == 80);
static_assert(offsetof(hipArrayMapInfo, subresource.sparseLevel.layer) == 84);
static_assert(offsetof(hipArrayMapInfo, subresource.sparseLevel.offsetX) == 88);
static_assert(offsetof(hipArrayMapInfo, subresource.sparseLevel.offsetY) == 92);
static_assert(offsetof(hipArrayMapInfo, subresource.sparseLevel.offsetZ) == 96);
static_assert(offsetof(hipArrayMapInfo, subresource.sparseLevel.extentWidth) == 100);
static_assert(offsetof(hipArrayMapInfo, subresource.sparseLevel.extentHeight) == 104);
static_assert(offsetof(hipArrayMapInfo, subresource.sparseLevel.extentDepth) == 108);
static_assert(offsetof(hipArrayMapInfo, subresource.miptail) == 80);
static_assert(offsetof(hipArrayMapInfo, subresource.miptail.layer) == 80);
static_assert(offsetof(hipArrayMapInfo, subresource.miptail.offset) == 88);
static_assert(offsetof(hipArrayMapInfo, subresource.miptail.size) == 96);
static_assert(offsetof(hipArrayMapInfo, memOperationType) == 112);
static_assert(offsetof(hipArrayMapInfo, memHandleType) == 116);
static_assert(offsetof(hipArrayMapInfo, memHandle) == 120);
static_assert(offsetof(hipArrayMapInfo, memHandle.memHandle) == 120);
static_assert(offsetof(hipArrayMapInfo, offset) == 128);
static_assert(offsetof(hipArrayMapInfo, deviceBitMask) == 136);
static_assert(offsetof(hipArrayMapInfo, flags) == 140);
static_assert(offsetof(hipArrayMapInfo, reserved) == 144);
static_assert(sizeof(hipBatchMemOpNodeParams) == 32);
static_assert(alignof(hipBatchMemOpNodeParams) == 8);
static_assert(offsetof(hipBatchMemOpNodeParams, ctx) == 0);
static_assert(offsetof(hipBatchMemOpNodeParams, count) == 8);
static_assert(offsetof(hipBatchMemOpNodeParams, paramArray) == 16);
static_assert(offsetof(hipBatchMemOpNodeParams, flags) == 24);
static_assert(sizeof(hipChannelFormatDesc) == 20);
static_assert(alignof(hipChannelFormatDesc) == 4);
static_assert(offsetof(hipChannelFormatDesc, x) == 0);
static_assert(offsetof(hipChannelFormatDesc, y) == 4);
static_assert(offsetof(hipChannelFormatDesc, z) == 8);
static_assert(offsetof(hipChannelFormatDesc, w) == 12);
static_assert(offsetof(hipChannelFormatDesc, f) == 16);
static_assert(sizeof(hipChildGraphNodeParams) == 8);
static_assert(alignof(hipChildGraphNodeParams) == 8);
static_assert(offsetof(hipChildGraphNodeParams, graph) == 0);
static_assert(sizeof(hipDeviceArch_t) == 4);
static_assert(alignof(hipDeviceArch_t) == 4);
static_assert(sizeof(hipDeviceProp_tR0600) == 1472);
static_assert(alignof(hipDeviceProp_tR0600) == 8);
static_assert(offsetof(hipDeviceProp_tR0600, name) == 0);
static_assert(offsetof(hipDeviceProp_tR0600, uuid) == 256);
static_assert(offsetof(hipDeviceProp_tR0600, luid) == 272);
static_assert(offsetof(hipDeviceProp_tR0600, luidDeviceNodeMask) == 280);
static_assert(offsetof(hipDeviceProp_tR0600, totalGlobalMem) == 288);
static_assert(offsetof(hipDeviceProp_tR0600, sharedMemPerBlock) == 296);
static_assert(offsetof(hipDeviceProp_tR0600, regsPerBlock) == 304);
static_assert(offsetof(hipDeviceProp_tR0600, warpSize) == 308);
static_assert(offsetof(hipDeviceProp_tR0600, memPitch) == 312);
static_assert(offsetof(hipDeviceProp_tR0600, maxThreadsPerBlock) == 320);
static_assert(offsetof(hipDeviceProp_tR0600, maxThreadsDim) == 324);
static_assert(offsetof(hipDeviceProp_tR0600, maxGridSize) == 336);
static_assert(offsetof(hipDeviceProp_tR0600, clockRate) == 348);
static_assert(offsetof(hipDeviceProp_tR0600, totalConstMem) == 352);
static_assert(offsetof(hipDeviceProp_tR0600, major) == 360);
static_assert(offsetof(hipDeviceProp_tR0600, minor) == 364);
static_assert(offsetof(hipDeviceProp_tR0600, textureAlignment) == 368);
static_assert(offsetof(hipDeviceProp_tR0600, texturePitchAlignment) == 376);
static_assert(offsetof(hipDeviceProp_tR0600, deviceOverlap) == 384);
static_assert(offsetof(hipDeviceProp_tR0600, multiProcessorCount) == 388);
static_assert(offsetof(hipDeviceProp_tR0600, kernelExecTimeoutEnabled) == 392);
static_assert(offsetof(hipDeviceProp_tR0600, integrated) == 396);
static_assert(offsetof(hipDeviceProp_tR0600, canMapHostMemory) == 400);
static_assert(offsetof(hipDeviceProp_tR0600, computeMode) == 404);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture1D) == 408);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture1DMipmap) == 412);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture1DLinear) == 416);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture2D) == 420);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture2DMipmap) == 428);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture2DLinear) == 436);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture2DGather) == 448);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture3D) == 456);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture3DAlt) == 468);
static_assert(offsetof(hipDeviceProp_tR0600, maxTextureCubemap) == 480);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture1DLayered) == 484);
static_assert(offsetof(hipDeviceProp_tR0600, maxTexture2DLayered) == 492);
static_assert(offsetof(hipDeviceProp_tR0600, maxTextureCubemapLayered) == 504);
static_assert(offsetof(hipDeviceProp_tR0600, maxSurface1D) == 512);
static_assert(offsetof(hipDeviceProp_tR0600, maxSurface2D) == 516);
static_assert(offsetof(hipDeviceProp_tR0600, maxSurface3D) == 524);
static_assert(offsetof(hipDeviceProp_tR0600, maxSurface1DLayered) == 536);
static_assert(offsetof(hipDeviceProp_tR0600, maxSurface2DLayered) == 544);
static_assert(offsetof(hipDeviceProp_tR0600, maxSurfaceCubemap) == 556);
static_assert(offsetof(hipDeviceProp_tR0600, maxSurfaceCubemapLayered) == 560);
static_assert(offsetof(hipDeviceProp_tR0600, surfaceAlignment) == 568);
static_assert(offsetof(hipDeviceProp_tR0600, concurrentKernels) == 576);
static_assert(offsetof(hipDeviceProp_tR0600, ECCEnabled) == 580);
static_assert(offsetof(hipDeviceProp_tR0600, pciBusID) == 584);
static_assert(offsetof(hipDeviceProp_tR0600, pciDeviceID) == 588);
static_assert(offsetof(hipDeviceProp_tR0600, pciDomainID) == 592);
static_assert(offsetof(hipDeviceProp_tR0600, tccDriver) == 596);
static_assert(offsetof(hipDeviceProp_tR0600, asyncEngineCount) == 600);
static_assert(offsetof(hipDeviceProp_tR0600, unifiedAddressing) == 604);
static_assert(offsetof(hipDeviceProp_tR0600, memoryClockRate) == 608);
static_assert(offsetof(hipDeviceProp_tR0600, memoryBusWidth) == 612);
static_assert(offsetof(hipDeviceProp_tR0600, l2CacheSize) == 616);
static_assert(offsetof(hipDeviceProp_tR0600, persistingL2CacheMaxSize) == 620);
static_assert(offsetof(hipDeviceProp_tR0600, maxThreadsPerMultiProcessor) == 624);
static_assert(offsetof(hipDeviceProp_tR0600, streamPrioritiesSupported) == 628);
static_assert(offsetof(hipDeviceProp_tR0600, globalL1CacheSupported) == 632);
static_assert(offsetof(hipDeviceProp_tR0600, localL1CacheSupported) == 636);
static_assert(offsetof(hipDeviceProp_tR0600, sharedMemPerMultiprocessor) == 640);
static_assert(offsetof(hipDeviceProp_tR0600, regsPerMultiprocessor) == 648);
static_assert(offsetof(hipDeviceProp_tR0600, managedMemory) == 652);
static_assert(offsetof(hipDeviceProp_tR0600, isMultiGpuBoard) == 656);
static_assert(offsetof(hipDeviceProp_tR0600, multiGpuBoardGroupID) == 660);
static_assert(offsetof(hipDeviceProp_tR0600, hostNativeAtomicSupported) == 664);
static_assert(offsetof(hipDeviceProp_tR0600, singleToDoublePrecisionPerfRatio) == 668);
static_assert(offsetof(hipDeviceProp_tR0600, pageableMemoryAccess) == 672);
static_assert(offsetof(hipDeviceProp_tR0600, concurrentManagedAccess) == 676);
static_assert(offsetof(hipDeviceProp_tR0600, computePreemptionSupported) == 680);
static_assert(offsetof(hipDeviceProp_tR0600, canUseHostPointerForRegisteredMem) == 684);
static_assert(offsetof(hipDeviceProp_tR0600, cooperativeLaunch) == 688);
static_assert(offsetof(hipDeviceProp_tR0600, cooperativeMultiDeviceLaunch) == 692);
static_assert(offsetof(hipDeviceProp_tR0600, sharedMemPerBlockOptin) == 696);
static_assert(offsetof(hipDeviceProp_tR0600, pageableMemoryAccessUsesHostPageTables) == 704);
static_assert(offsetof(hipDeviceProp_tR0600, directManagedMemAccessFromHost) == 708);
static_assert(offsetof(hipDeviceProp_tR0600, maxBlocksPerMultiProcessor) == 712);
static_assert(offsetof(hipDeviceProp_tR0600, accessPolicyMaxWindowSize) == 716);
static_assert(offsetof(hipDeviceProp_tR0600, reservedSharedMemPerBlock) == 720);
static_assert(offsetof(hipDeviceProp_tR0600, hostRegisterSupported) == 728);
static_assert(offsetof(hipDeviceProp_tR0600, sparseHipArraySupported) == 732);
static_assert(offsetof(hipDeviceProp_tR0600, hostRegisterReadOnlySupported) == 736);
static_assert(offsetof(hipDeviceProp_tR0600, timelineSemaphoreInteropSupported) == 740);
static_assert(offsetof(hipDeviceProp_tR0600, memoryPoolsSupported) == 744);
static_assert(offsetof(hipDeviceProp_tR0600, gpuDirectRDMASupported) == 748);
static_assert(offsetof(hipDeviceProp_tR0600, gpuDirectRDMAFlushWritesOptions) == 752);
static_assert(offsetof(hipDeviceProp_tR0600, gpuDirectRDMAWritesOrdering) == 756);
static_assert(offsetof(hipDeviceProp_tR0600, memoryPoolSupportedHandleTypes) == 760);
static_assert(offsetof(hipDeviceProp_tR0600, deferredMappingHipArraySupported) == 764);
static_assert(offsetof(hipDeviceProp_tR0600, ipcEventSupported) == 768);
static_assert(offsetof(hipDeviceProp_tR0600, clusterLaunch) == 772);
static_assert(offsetof(hipDeviceProp_tR0600, unifiedFunctionPointers) == 776);
static_assert(offsetof(hipDeviceProp_tR0600, reserved) == 780);
static_assert(offsetof(hipDeviceProp_tR0600, hipReserved) == 1032);
static_assert(offsetof(hipDeviceProp_tR0600, gcnArchName) == 1160);
static_assert(offsetof(hipDeviceProp_tR0600, maxSharedMemoryPerMultiProcessor) == 1416);
static_assert(offsetof(hipDeviceProp_tR0600, clockInstructionRate) == 1424);
static_assert(offsetof(hipDeviceProp_tR0600, arch) == 1428);
static_assert(offsetof(hipDeviceProp_tR0600, hdpMemFlushCntl) == 1432);
static_assert(offsetof(hipDeviceProp_tR0600, hdpRegFlushCntl) == 1440);
static_assert(offsetof(hipDeviceProp_tR0600, cooperativeMultiDeviceUnmatchedFunc) == 1448);
static_assert(offsetof(hipDeviceProp_tR0600, cooperativeMultiDeviceUnmatchedGridDim) == 1452);
static_assert(offsetof(hipDeviceProp_tR0600, cooperativeMultiDeviceUnmatchedBlockDim) == 1456);
static_assert(offsetof(hipDeviceProp_tR0600, cooperativeMultiDeviceUnmatchedSharedMem) == 1460);
static_assert(offsetof(hipDeviceProp_tR0600, isLargeBar) == 1464);
static_assert(offsetof(hipDeviceProp_tR0600, asicRevision) == 1468);
static_assert(sizeof(hipEventRecordNodeParams) == 8);
static_assert(alignof(hipEventRecordNodeParams) == 8);
static_assert(offsetof(hipEventRecordNodeParams, event) == 0);
static_assert(sizeof(hipEventWaitNodeParams) == 8);
static_assert(alignof(hipEventWaitNodeParams) == 8);
static_assert(offsetof(hipEventWaitNodeParams, event) == 0);
static_assert(sizeof(hipExtent) == 24);
static_assert(alignof(hipExtent) == 8);
static_assert(offsetof(hipExtent, width) == 0);
static_assert(offsetof(hipExtent, height) == 8);
static_assert(offsetof(hipExtent, depth) == 16);
static_assert(sizeof(hipExternalMemoryBufferDesc_st) == 88);
static_assert(alignof(hipExternalMemoryBufferDesc_st) == 8);
static_assert(offsetof(hipExternalMemoryBufferDesc_st, offset) == 0);
static_assert(offsetof(hipExternalMemoryBufferDesc_st, size) == 8);
static_assert(offsetof(hipExternalMemoryBufferDesc_st, flags) == 16);
static_assert(offsetof(hipExternalMemoryBufferDesc_st, reserved) == 20);
static_assert(sizeof(hipExternalMemoryHandleDesc_st) == 104);
static_assert(alignof(hipExternalMemoryHandleDesc_st) == 8);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, type) == 0);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, handle) == 8);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, handle.fd) == 8);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, handle.win32) == 8);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, handle.win32.handle) == 8);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, handle.win32.name) == 16);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, handle.nvSciBufObject) == 8);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, size) == 24);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, flags) == 32);
static_assert(offsetof(hipExternalMemoryHandleDesc_st, reserved) == 36);
static_assert(sizeof(hipExternalMemoryMipmappedArrayDesc_st) == 64);
static_assert(alignof(hipExternalMemoryMipmappedArrayDesc_st) == 8);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, offset) == 0);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, formatDesc) == 8);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, extent) == 32);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, flags) == 56);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, numLevels) == 60);
static_assert(sizeof(hipExternalSemaphoreHandleDesc_st) == 96);
static_assert(alignof(hipExternalSemaphoreHandleDesc_st) == 8);
static_assert(offsetof(hipExternalSemaphoreHandleDesc_st, type) == 0);
static_assert(offsetof(hipExternalSemaphoreHandleDesc_st, handle) == 8);
static_assert(offsetof(hipExternalSemaphoreHandleDesc_st, handle.fd) == 8);
static_assert(offsetof(hipExternalSemaphoreHandleDesc_st, handle.win32) == 8);
static_assert(offsetof(hipExternalSemaphoreHandleDesc_st, handle.win32.handle) == 8);
static_assert(offsetof(hipExternalSemaphoreHandleDesc_st, handle.win32.name) == 16);
static_assert(offsetof(hipExternalSemaphoreHandleDesc_st, handle.NvSciSyncObj) == 8);
static_assert(offsetof(hipExternalSemaphoreHandleDesc_st, flags) == 24);
static_assert(offsetof(hipExternalSemaphoreHandleDesc_st, reserved) == 28);
static_assert(sizeof(hipExternalSemaphoreSignalNodeParams) == 24);
static_assert(alignof(hipExternalSemaphoreSignalNodeParams) == 8);
static_assert(offsetof(hipExternalSemaphoreSignalNodeParams, extSemArray) == 0);
static_assert(offsetof(hipExternalSemaphoreSignalNodeParams, paramsArray) == 8);
static_assert(offsetof(hipExternalSemaphoreSignalNodeParams, numExtSems) == 16);
static_assert(sizeof(hipExternalSemaphoreSignalParams_st) == 144);
static_assert(alignof(hipExternalSemaphoreSignalParams_st) == 8);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, params) == 0);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, params.fence) == 0);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, params.fence.value) == 0);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, params.nvSciSync) == 8);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, params.nvSciSync.fence) == 8);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, params.nvSciSync.reserved) == 8);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, params.keyedMutex) == 16);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, params.keyedMutex.key) == 16);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, params.reserved) == 24);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, flags) == 72);
static_assert(offsetof(hipExternalSemaphoreSignalParams_st, reserved) == 76);
static_assert(sizeof(hipExternalSemaphoreWaitNodeParams) == 24);
static_assert(alignof(hipExternalSemaphoreWaitNodeParams) == 8);
static_assert(offsetof(hipExternalSemaphoreWaitNodeParams, extSemArray) == 0);
static_assert(offsetof(hipExternalSemaphoreWaitNodeParams, paramsArray) == 8);
static_assert(offsetof(hipExternalSemaphoreWaitNodeParams, numExtSems) == 16);
static_assert(sizeof(hipExternalSemaphoreWaitParams_st) == 144);
static_assert(alignof(hipExternalSemaphoreWaitParams_st) == 8);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params) == 0);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params.fence) == 0);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params.fence.value) == 0);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params.nvSciSync) == 8);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params.nvSciSync.fence) == 8);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params.nvSciSync.reserved) == 8);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params.keyedMutex) == 16);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params.keyedMutex.key) == 16);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params.keyedMutex.timeoutMs) == 24);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, params.reserved) == 32);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, flags) == 72);
static_assert(offsetof(hipExternalSemaphoreWaitParams_st, reserved) == 76);
static_assert(sizeof(hipFuncAttributes) == 56);
static_assert(alignof(hipFuncAttributes) == 8);
static_assert(offsetof(hipFuncAttributes, binaryVersion) == 0);
static_assert(offsetof(hipFuncAttributes, cacheModeCA) == 4);
static_assert(offsetof(hipFuncAttributes, constSizeBytes) == 8);
static_assert(offsetof(hipFuncAttributes, localSizeBytes) == 16);
static_assert(offsetof(hipFuncAttributes, maxDynamicSharedSizeBytes) == 24);
static_assert(offsetof(hipFuncAttributes, maxThreadsPerBlock) == 28);
static_assert(offsetof(hipFuncAttributes, numRegs) == 32);
static_assert(offsetof(hipFuncAttributes, preferredShmemCarveout) == 36);
static_assert(offsetof(hipFuncAttributes, ptxVersion) == 40);
static_assert(offsetof(hipFuncAttributes, sharedSizeBytes) == 48);
static_assert(sizeof(hipFunctionLaunchParams_t) == 56);
static_assert(alignof(hipFunctionLaunchParams_t) == 8);
static_assert(offsetof(hipFunctionLaunchParams_t, function) == 0);
static_assert(offsetof(hipFunctionLaunchParams_t, gridDimX) == 8);
static_assert(offsetof(hipFunctionLaunchParams_t, gridDimY) == 12);
static_assert(offsetof(hipFunctionLaunchParams_t, gridDimZ) == 16);
static_assert(offsetof(hipFunctionLaunchParams_t, blockDimX) == 20);
static_assert(offsetof(hipFunctionLaunchParams_t, blockDimY) == 24);
static_assert(offsetof(hipFunctionLaunchParams_t, blockDimZ) == 28);
static_assert(offsetof(hipFunctionLaunchParams_t, sharedMemBytes) == 32);
static_assert(offsetof(hipFunctionLaunchParams_t, hStream) == 40);
static_assert(offsetof(hipFunctionLaunchParams_t, kernelParams) == 48);
static_assert(sizeof(hipGraphEdgeData) == 8);
static_assert(alignof(hipGraphEdgeData) == 1);
static_assert(offsetof(hipGraphEdgeData, from_port) == 0);
static_assert(offsetof(hipGraphEdgeData, reserved) == 1);
static_assert(offsetof(hipGraphEdgeData, to_port) == 6);
static_assert(offsetof(hipGraphEdgeData, type) == 7);
static_assert(sizeof(hipGraphInstantiateParams) == 32);
static_assert(alignof(hipGraphInstantiateParams) == 8);
static_assert(offsetof(hipGraphInstantiateParams, errNode_out) == 0);
static_assert(offsetof(hipGraphInstantiateParams, flags) == 8);
static_assert(offsetof(hipGraphInstantiateParams, result_out) == 16);
static_assert(offsetof(hipGraphInstantiateParams, uploadStream) == 24);
static_assert(sizeof(hipGraphNodeParams) == 256);
static_assert(alignof(hipGraphNodeParams) == 8);
static_assert(offsetof(hipGraphNodeParams, type) == 0);
static_assert(offsetof(hipGraphNodeParams, reserved0) == 4);
static_assert(offsetof(hipGraphNodeParams, reserved1) == 16);
static_assert(offsetof(hipGraphNodeParams, kernel) == 16);
static_assert(offsetof(hipGraphNodeParams, memcpy) == 16);
static_assert(offsetof(hipGraphNodeParams, memset) == 16);
static_assert(offsetof(hipGraphNodeParams, host) == 16);
static_assert(offsetof(hipGraphNodeParams, graph) == 16);
static_assert(offsetof(hipGraphNodeParams, eventWait) == 16);
static_assert(offsetof(hipGraphNodeParams, eventRecord) == 16);
static_assert(offsetof(hipGraphNodeParams, extSemSignal) == 16);
static_assert(offsetof(hipGraphNodeParams, extSemWait) == 16);
static_assert(offsetof(hipGraphNodeParams, alloc) == 16);
static_assert(offsetof(hipGraphNodeParams, free) == 16);
static_assert(offsetof(hipGraphNodeParams, reserved2) == 248);
static_assert(sizeof(hipHostNodeParams) == 16);
static_assert(alignof(hipHostNodeParams) == 8);
static_assert(offsetof(hipHostNodeParams, fn) == 0);
static_assert(offsetof(hipHostNodeParams, userData) == 8);
static_assert(sizeof(hipIpcEventHandle_st) == 64);
static_assert(alignof(hipIpcEventHandle_st) == 1);
static_assert(offsetof(hipIpcEventHandle_st, reserved) == 0);
static_assert(sizeof(hipIpcMemHandle_st) == 64);
static_assert(alignof(hipIpcMemHandle_st) == 1);
static_assert(offsetof(hipIpcMemHandle_st, reserved) == 0);
static_assert(sizeof(hipKernelNodeParams) == 64);
static_assert(alignof(hipKernelNodeParams) == 8);
static_assert(offsetof(hipKernelNodeParams, blockDim) == 0);
static_assert(offsetof(hipKernelNodeParams, extra) == 16);
static_assert(offsetof(hipKernelNodeParams, func) == 24);
static_assert(offsetof(hipKernelNodeParams, gridDim) == 32);
static_assert(offsetof(hipKernelNodeParams, kernelParams) == 48);
static_assert(offsetof(hipKernelNodeParams, sharedMemBytes) == 56);
static_assert(sizeof(hipLaunchAttributeValue) == 32);
static_assert(alignof(hipLaunchAttributeValue) == 8);
static_assert(offsetof(hipLaunchAttributeValue, accessPolicyWindow) == 0);
static_assert(offsetof(hipLaunchAttributeValue, cooperative) == 0);
static_assert(offsetof(hipLaunchAttributeValue, priority) == 0);
static_assert(sizeof(hipLaunchParams_t) == 56);
static_assert(alignof(hipLaunchParams_t) == 8);
static_assert(offsetof(hipLaunchParams_t, func) == 0);
static_assert(offsetof(hipLaunchParams_t, gridDim) == 8);
static_assert(offsetof(hipLaunchParams_t, blockDim) == 20);
static_assert(offsetof(hipLaunchParams_t, args) == 32);
static_assert(offsetof(hipLaunchParams_t, sharedMem) == 40);
static_assert(offsetof(hipLaunchParams_t, stream) == 48);
static_assert(sizeof(hipMemAccessDesc) == 12);
static_assert(alignof(hipMemAccessDesc) == 4);
static_assert(offsetof(hipMemAccessDesc, location) == 0);
static_assert(offsetof(hipMemAccessDesc, flags) == 8);
static_assert(sizeof(hipMemAllocNodeParams) == 120);
static_assert(alignof(hipMemAllocNodeParams) == 8);
static_assert(offsetof(hipMemAllocNodeParams, poolProps) == 0);
static_assert(offsetof(hipMemAllocNodeParams, accessDescs) == 88);
static_assert(offsetof(hipMemAllocNodeParams, accessDescCount) == 96);
static_assert(offsetof(hipMemAllocNodeParams, bytesize) == 104);
static_assert(offsetof(hipMemAllocNodeParams, dptr) == 112);
static_assert(sizeof(hipMemAllocationProp) == 32);
static_assert(alignof(hipMemAllocationProp) == 8);
static_assert(offsetof(hipMemAllocationProp, type) == 0);
static_assert(offsetof(hipMemAllocationProp, requestedHandleType) == 4);
static_assert(offsetof(hipMemAllocationProp, location) == 8);
static_assert(offsetof(hipMemAllocationProp, win32HandleMetaData) == 16);
static_assert(offsetof(hipMemAllocationProp, allocFlags) == 24);
static_assert(offsetof(hipMemAllocationProp, allocFlags.compressionType) == 24);
static_assert(offsetof(hipMemAllocationProp, allocFlags.gpuDirectRDMACapable) == 25);
static_assert(offsetof(hipMemAllocationProp, allocFlags.usage) == 26);
static_assert(sizeof(hipMemFreeNodeParams) == 8);
static_assert(alignof(hipMemFreeNodeParams) == 8);
static_assert(offsetof(hipMemFreeNodeParams, dptr) == 0);
static_assert(sizeof(hipMemLocation) == 8);
static_assert(alignof(hipMemLocation) == 4);
static_assert(offsetof(hipMemLocation, type) == 0);
static_assert(offsetof(hipMemLocation, id) == 4);
static_assert(sizeof(hipMemPoolProps) == 88);
static_assert(alignof(hipMemPoolProps) == 8);
static_assert(offsetof(hipMemPoolProps, allocType) == 0);
static_assert(offsetof(hipMemPoolProps, handleTypes) == 4);
static_assert(offsetof(hipMemPoolProps, location) == 8);
static_assert(offsetof(hipMemPoolProps, win32SecurityAttributes) == 16);
static_assert(offsetof(hipMemPoolProps, maxSize) == 24);
static_assert(offsetof(hipMemPoolProps, reserved) == 32);
static_assert(sizeof(hipMemPoolPtrExportData) == 64);
static_assert(alignof(hipMemPoolPtrExportData) == 1);
static_assert(offsetof(hipMemPoolPtrExportData, reserved) == 0);
static_assert(sizeof(hipMemcpy3DParms) == 160);
static_assert(alignof(hipMemcpy3DParms) == 8);
static_assert(offsetof(hipMemcpy3DParms, srcArray) == 0);
static_assert(offsetof(hipMemcpy3DParms, srcPos) == 8);
static_assert(offsetof(hipMemcpy3DParms, srcPtr) == 32);
static_assert(offsetof(hipMemcpy3DParms, dstArray) == 64);
static_assert(offsetof(hipMemcpy3DParms, dstPos) == 72);
static_assert(offsetof(hipMemcpy3DParms, dstPtr) == 96);
static_assert(offsetof(hipMemcpy3DParms, extent) == 128);
static_assert(offsetof(hipMemcpy3DParms, kind) == 152);
static_assert(sizeof(hipMemcpyNodeParams) == 176);
static_assert(alignof(hipMemcpyNodeParams) == 8);
static_assert(offsetof(hipMemcpyNodeParams, flags) == 0);
static_assert(offsetof(hipMemcpyNodeParams, reserved) == 4);
static_assert(offsetof(hipMemcpyNodeParams, copyParams) == 16);
static_assert(sizeof(hipMemsetParams) == 48);
static_assert(alignof(hipMemsetParams) == 8);
static_assert(offsetof(hipMemsetParams, dst) == 0);
static_assert(offsetof(hipMemsetParams, elementSize) == 8);
static_assert(offsetof(hipMemsetParams, height) == 16);
static_assert(offsetof(hipMemsetParams, pitch) == 24);
static_assert(offsetof(hipMemsetParams, value) == 32);
static_assert(offsetof(hipMemsetParams, width) == 40);
static_assert(sizeof(hipMipmappedArray) == 64);
static_assert(alignof(hipMipmappedArray) == 8);
static_assert(offsetof(hipMipmappedArray, data) == 0);
static_assert(offsetof(hipMipmappedArray, desc) == 8);
static_assert(offsetof(hipMipmappedArray, type) == 28);
static_assert(offsetof(hipMipmappedArray, width) == 32);
static_assert(offsetof(hipMipmappedArray, height) == 36);
static_assert(offsetof(hipMipmappedArray, depth) == 40);
static_assert(offsetof(hipMipmappedArray, min_mipmap_level) == 44);
static_assert(offsetof(hipMipmappedArray, max_mipmap_level) == 48);
static_assert(offsetof(hipMipmappedArray, flags) == 52);
static_assert(offsetof(hipMipmappedArray, format) == 56);
static_assert(offsetof(hipMipmappedArray, num_channels) == 60);
static_assert(sizeof(hipPitchedPtr) == 32);
static_assert(alignof(hipPitchedPtr) == 8);
static_assert(offsetof(hipPitchedPtr, ptr) == 0);
static_assert(offsetof(hipPitchedPtr, pitch) == 8);
static_assert(offsetof(hipPitchedPtr, xsize) == 16);
static_assert(offsetof(hipPitchedPtr, ysize) == 24);
static_assert(sizeof(hipPointerAttribute_t) == 32);
static_assert(alignof(hipPointerAttribute_t) == 8);
static_assert(offsetof(hipPointerAttribute_t, type) == 0);
static_assert(offsetof(hipPointerAttribute_t, device) == 4);
static_assert(offsetof(hipPointerAttribute_t, devicePointer) == 8);
static_assert(offsetof(hipPointerAttribute_t, hostPointer) == 16);
static_assert(offsetof(hipPointerAttribute_t, isManaged) == 24);
static_assert(offsetof(hipPointerAttribute_t, allocationFlags) == 28);
static_assert(sizeof(hipPos) == 24);
static_assert(alignof(hipPos) == 8);
static_assert(offsetof(hipPos, x) == 0);
static_assert(offsetof(hipPos, y) == 8);
static_assert(offsetof(hipPos, z) == 16);
static_assert(sizeof(hipResourceDesc) == 64);
static_assert(alignof(hipResourceDesc) == 8);
static_assert(offsetof(hipResourceDesc, resType) == 0);
static_assert(offsetof(hipResourceDesc, res) == 8);
static_assert(offsetof(hipResourceDesc, res.array) == 8);
static_assert(offsetof(hipResourceDesc, res.array.array) == 8);
static_assert(offsetof(hipResourceDesc, res.mipmap) == 8);
static_assert(offsetof(hipResourceDesc, res.mipmap.mipmap) == 8);
static_assert(offsetof(hipResourceDesc, res.linear) == 8);
static_assert(offsetof(hipResourceDesc, res.linear.devPtr) == 8);
static_assert(offsetof(hipResourceDesc, res.linear.desc) == 16);
static_assert(offsetof(hipResourceDesc, res.linear.sizeInBytes) == 40);
static_assert(offsetof(hipResourceDesc, res.pitch2D) == 8);
static_assert(offsetof(hipResourceDesc, res.pitch2D.devPtr) == 8);
static_assert(offsetof(hipResourceDesc, res.pitch2D.desc) == 16);
static_assert(offsetof(hipResourceDesc, res.pitch2D.width) == 40);
static_assert(offsetof(hipResourceDesc, res.pitch2D.height) == 48);
static_assert(offsetof(hipResourceDesc, res.pitch2D.pitchInBytes) == 56);
static_assert(sizeof(hipResourceViewDesc) == 48);
static_assert(alignof(hipResourceViewDesc) == 8);
static_assert(offsetof(hipResourceViewDesc, format) == 0);
static_assert(offsetof(hipResourceViewDesc, width) == 8);
static_assert(offsetof(hipResourceViewDesc, height) == 16);
static_assert(offsetof(hipResourceViewDesc, depth) == 24);
static_assert(offsetof(hipResourceViewDesc, firstMipmapLevel) == 32);
static_assert(offsetof(hipResourceViewDesc, lastMipmapLevel) == 36);
static_assert(offsetof(hipResourceViewDesc, firstLayer) == 40);
static_assert(offsetof(hipResourceViewDesc, lastLayer) == 44);
static_assert(sizeof(hipStreamBatchMemOpParams_union) == 48);
static_assert(alignof(hipStreamBatchMemOpParams_union) == 8);
static_assert(offsetof(hipStreamBatchMemOpParams_union, operation) == 0);
static_assert(offsetof(hipStreamBatchMemOpParams_union, waitValue) == 0);
static_assert(offsetof(hipStreamBatchMemOpParams_union, waitValue.operation) == 0);
static_assert(offsetof(hipStreamBatchMemOpParams_union, waitValue.address) == 8);
static_assert(offsetof(hipStreamBatchMemOpParams_union, waitValue.value) == 16);
static_assert(offsetof(hipStreamBatchMemOpParams_union, waitValue.value64) == 16);
static_assert(offsetof(hipStreamBatchMemOpParams_union, waitValue.flags) == 24);
static_assert(offsetof(hipStreamBatchMemOpParams_union, waitValue.alias) == 32);
static_assert(offsetof(hipStreamBatchMemOpParams_union, writeValue) == 0);
static_assert(offsetof(hipStreamBatchMemOpParams_union, writeValue.operation) == 0);
static_assert(offsetof(hipStreamBatchMemOpParams_union, writeValue.address) == 8);
static_assert(offsetof(hipStreamBatchMemOpParams_union, writeValue.value) == 16);
static_assert(offsetof(hipStreamBatchMemOpParams_union, writeValue.value64) == 16);
static_assert(offsetof(hipStreamBatchMemOpParams_union, writeValue.flags) == 24);
static_assert(offsetof(hipStreamBatchMemOpParams_union, writeValue.alias) == 32);
static_assert(offsetof(hipStreamBatchMemOpParams_union, flushRemoteWrites) == 0);
static_assert(offsetof(hipStreamBatchMemOpParams_union, flushRemoteWrites.operation) == 0);
static_assert(offsetof(hipStreamBatchMemOpParams_union, flushRemoteWrites.flags) == 4);
static_assert(offsetof(hipStreamBatchMemOpParams_union, memoryBarrier) == 0);
static_assert(offsetof(hipStreamBatchMemOpParams_union, memoryBarrier.operation) == 0);
static_assert(offsetof(hipStreamBatchMemOpParams_union, memoryBarrier.flags) == 4);
static_assert(offsetof(hipStreamBatchMemOpParams_union, pad) == 0);
static_assert(sizeof(hipTextureDesc) == 64);
static_assert(alignof(hipTextureDesc) == 4);
static_assert(offsetof(hipTextureDesc, addressMode) == 0);
static_assert(offsetof(hipTextureDesc, filterMode) == 12);
static_assert(offsetof(hipTextureDesc, readMode) == 16);
static_assert(offsetof(hipTextureDesc, sRGB) == 20);
static_assert(offsetof(hipTextureDesc, borderColor) == 24);
static_assert(offsetof(hipTextureDesc, normalizedCoords) == 40);
static_assert(offsetof(hipTextureDesc, maxAnisotropy) == 44);
static_assert(offsetof(hipTextureDesc, mipmapFilterMode) == 48);
static_assert(offsetof(hipTextureDesc, mipmapLevelBias) == 52);
static_assert(offsetof(hipTextureDesc, minMipmapLevelClamp) == 56);
static_assert(offsetof(hipTextureDesc, maxMipmapLevelClamp) == 60);
static_assert(sizeof(hipUUID_t) == 16);
static_assert(alignof(hipUUID_t) == 1);
static_assert(offsetof(hipUUID_t, bytes) == 0);
static_assert(sizeof(hip_Memcpy2D) == 128);
static_assert(alignof(hip_Memcpy2D) == 8);
static_assert(offsetof(hip_Memcpy2D, srcXInBytes) == 0);
static_assert(offsetof(hip_Memcpy2D, srcY) == 8);
static_assert(offsetof(hip_Memcpy2D, srcMemoryType) == 16);
static_assert(offsetof(hip_Memcpy2D, srcHost) == 24);
static_assert(offsetof(hip_Memcpy2D, srcDevice) == 32);
static_assert(offsetof(hip_Memcpy2D, srcArray) == 40);
static_assert(offsetof(hip_Memcpy2D, srcPitch) == 48);
static_assert(offsetof(hip_Memcpy2D, dstXInBytes) == 56);
static_assert(offsetof(hip_Memcpy2D, dstY) == 64);
static_assert(offsetof(hip_Memcpy2D, dstMemoryType) == 72);
static_assert(offsetof(hip_Memcpy2D, dstHost) == 80);
static_assert(offsetof(hip_Memcpy2D, dstDevice) == 88);
static_assert(offsetof(hip_Memcpy2D, dstArray) == 96);
static_assert(offsetof(hip_Memcpy2D, dstPitch) == 104);
static_assert(offsetof(hip_Memcpy2D, WidthInBytes) == 112);
static_assert(offsetof(hip_Memcpy2D, Height) == 120);
static_assert(sizeof(surfaceReference) == 8);
static_assert(alignof(surfaceReference) == 8);
static_assert(offsetof(surfaceReference, surfaceObject) == 0);
static_assert(sizeof(textureReference) == 88);
static_assert(alignof(textureReference) == 8);
static_assert(offsetof(textureReference, normalized) == 0);
static_assert(offsetof(textureReference, readMode) == 4);
static_assert(offsetof(textureReference, filterMode) == 8);
static_assert(offsetof(textureReference, addressMode) == 12);
static_assert(offsetof(textureReference, channelDesc) == 24);
static_assert(offsetof(textureReference, sRGB) == 44);
static_assert(offsetof(textureReference, maxAnisotropy) == 48);
static_assert(offsetof(textureReference, mipmapFilterMode) == 52);
static_assert(offsetof(textureReference, mipmapLevelBias) == 56);
static_assert(offsetof(textureReference, minMipmapLevelClamp) == 60);
static_assert(offsetof(textureReference, maxMipmapLevelClamp) == 64);
static_assert(offsetof(textureReference, textureObject) == 72);
static_assert(offsetof(textureReference, numChannels) == 80);
static_assert(offsetof(textureReference, format) == 84);

// Enumerations
static_assert(HIP_SUCCESS == 0);
static_assert(HIP_ERROR_INVALID_VALUE == 1);
static_assert(HIP_ERROR_NOT_INITIALIZED == 2);
static_assert(HIP_ERROR_LAUNCH_OUT_OF_RESOURCES == 3);
static_assert(std::is_same_v<std::underlying_type_t<HIPaddress_mode_enum>, unsigned int>);
static_assert(HIP_TR_ADDRESS_MODE_WRAP == 0);
static_assert(HIP_TR_ADDRESS_MODE_CLAMP == 1);
static_assert(HIP_TR_ADDRESS_MODE_MIRROR == 2);
static_assert(HIP_TR_ADDRESS_MODE_BORDER == 3);
static_assert(std::is_same_v<std::underlying_type_t<HIPfilter_mode_enum>, unsigned int>);
static_assert(HIP_TR_FILTER_MODE_POINT == 0);
static_assert(HIP_TR_FILTER_MODE_LINEAR == 1);
static_assert(std::is_same_v<std::underlying_type_t<HIPresourceViewFormat_enum>, unsigned int>);
static_assert(HIP_RES_VIEW_FORMAT_NONE == 0);
static_assert(HIP_RES_VIEW_FORMAT_UINT_1X8 == 1);
static_assert(HIP_RES_VIEW_FORMAT_UINT_2X8 == 2);
static_assert(HIP_RES_VIEW_FORMAT_UINT_4X8 == 3);
static_assert(HIP_RES_VIEW_FORMAT_SINT_1X8 == 4);
static_assert(HIP_RES_VIEW_FORMAT_SINT_2X8 == 5);
static_assert(HIP_RES_VIEW_FORMAT_SINT_4X8 == 6);
static_assert(HIP_RES_VIEW_FORMAT_UINT_1X16 == 7);
static_assert(HIP_RES_VIEW_FORMAT_UINT_2X16 == 8);
static_assert(HIP_RES_VIEW_FORMAT_UINT_4X16 == 9);
static_assert(HIP_RES_VIEW_FORMAT_SINT_1X16 == 10);
static_assert(HIP_RES_VIEW_FORMAT_SINT_2X16 == 11);
static_assert(HIP_RES_VIEW_FORMAT_SINT_4X16 == 12);
static_assert(HIP_RES_VIEW_FORMAT_UINT_1X32 == 13);
static_assert(HIP_RES_VIEW_FORMAT_UINT_2X32 == 14);
static_assert(HIP_RES_VIEW_FORMAT_UINT_4X32 == 15);
static_assert(HIP_RES_VIEW_FORMAT_SINT_1X32 == 16);
static_assert(HIP_RES_VIEW_FORMAT_SINT_2X32 == 17);
static_assert(HIP_RES_VIEW_FORMAT_SINT_4X32 == 18);
static_assert(HIP_RES_VIEW_FORMAT_FLOAT_1X16 == 19);
static_assert(HIP_RES_VIEW_FORMAT_FLOAT_2X16 == 20);
static_assert(HIP_RES_VIEW_FORMAT_FLOAT_4X16 == 21);
static_assert(HIP_RES_VIEW_FORMAT_FLOAT_1X32 == 22);
static_assert(HIP_RES_VIEW_FORMAT_FLOAT_2X32 == 23);
static_assert(HIP_RES_VIEW_FORMAT_FLOAT_4X32 == 24);
static_assert(HIP_RES_VIEW_FORMAT_UNSIGNED_BC1 == 25);
static_assert(HIP_RES_VIEW_FORMAT_UNSIGNED_BC2 == 26);
static_assert(HIP_RES_VIEW_FORMAT_UNSIGNED_BC3 == 27);
static_assert(HIP_RES_VIEW_FORMAT_UNSIGNED_BC4 == 28);
static_assert(HIP_RES_VIEW_FORMAT_SIGNED_BC4 == 29);
static_assert(HIP_RES_VIEW_FORMAT_UNSIGNED_BC5 == 30);
static_assert(HIP_RES_VIEW_FORMAT_SIGNED_BC5 == 31);
static_assert(HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H == 32);
static_assert(HIP_RES_VIEW_FORMAT_SIGNED_BC6H == 33);
static_assert(HIP_RES_VIEW_FORMAT_UNSIGNED_BC7 == 34);
static_assert(std::is_same_v<std::underlying_type_t<HIPresourcetype_enum>, unsigned int>);
static_assert(HIP_RESOURCE_TYPE_ARRAY == 0);
static_assert(HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY == 1);
static_assert(HIP_RESOURCE_TYPE_LINEAR == 2);
static_assert(HIP_RESOURCE_TYPE_PITCH2D == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipAccessProperty>, unsigned int>);
static_assert(hipAccessPropertyNormal == 0);
static_assert(hipAccessPropertyStreaming == 1);
static_assert(hipAccessPropertyPersisting == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipArraySparseSubresourceType>, unsigned int>);
static_assert(hipArraySparseSubresourceTypeSparseLevel == 0);
static_assert(hipArraySparseSubresourceTypeMiptail == 1);
static_assert(std::is_same_v<std::underlying_type_t<hipArray_Format>, unsigned int>);
static_assert(HIP_AD_FORMAT_UNSIGNED_INT8 == 1);
static_assert(HIP_AD_FORMAT_UNSIGNED_INT16 == 2);
static_assert(HIP_AD_FORMAT_UNSIGNED_INT32 == 3);
static_assert(HIP_AD_FORMAT_SIGNED_INT8 == 8);
static_assert(HIP_AD_FORMAT_SIGNED_INT16 == 9);
static_assert(HIP_AD_FORMAT_SIGNED_INT32 == 10);
static_assert(HIP_AD_FORMAT_HALF == 16);
static_assert(HIP_AD_FORMAT_FLOAT == 32);
static_assert(std::is_same_v<std::underlying_type_t<hipChannelFormatKind>, unsigned int>);
static_assert(hipChannelFormatKindSigned == 0);
static_assert(hipChannelFormatKindUnsigned == 1);
static_assert(hipChannelFormatKindFloat == 2);
static_assert(hipChannelFormatKindNone == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipComputeMode>, unsigned int>);
static_assert(hipComputeModeDefault == 0);
static_assert(hipComputeModeExclusive == 1);
static_assert(hipComputeModeProhibited == 2);
static_assert(hipComputeModeExclusiveProcess == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipDataType>, unsigned int>);
static_assert(HIP_R_32F == 0);
static_assert(HIP_R_64F == 1);
static_assert(HIP_R_16F == 2);
static_assert(HIP_R_8I == 3);
static_assert(HIP_C_32F == 4);
static_assert(HIP_C_64F == 5);
static_assert(HIP_C_16F == 6);
static_assert(HIP_C_8I == 7);
static_assert(HIP_R_8U == 8);
static_assert(HIP_C_8U == 9);
static_assert(HIP_R_32I == 10);
static_assert(HIP_C_32I == 11);
static_assert(HIP_R_32U == 12);
static_assert(HIP_C_32U == 13);
static_assert(HIP_R_16BF == 14);
static_assert(HIP_C_16BF == 15);
static_assert(HIP_R_4I == 16);
static_assert(HIP_C_4I == 17);
static_assert(HIP_R_4U == 18);
static_assert(HIP_C_4U == 19);
static_assert(HIP_R_16I == 20);
static_assert(HIP_C_16I == 21);
static_assert(HIP_R_16U == 22);
static_assert(HIP_C_16U == 23);
static_assert(HIP_R_64I == 24);
static_assert(HIP_C_64I == 25);
static_assert(HIP_R_64U == 26);
static_assert(HIP_C_64U == 27);
static_assert(HIP_R_8F_E4M3 == 28);
static_assert(HIP_R_8F_E5M2 == 29);
static_assert(HIP_R_8F_E4M3_FNUZ == 1000);
static_assert(HIP_R_8F_E5M2_FNUZ == 1001);
static_assert(std::is_same_v<std::underlying_type_t<hipDeviceAttribute_t>, unsigned int>);
static_assert(hipDeviceAttributeCudaCompatibleBegin == 0);
static_assert(hipDeviceAttributeEccEnabled == 0);
static_assert(hipDeviceAttributeAccessPolicyMaxWindowSize == 1);
static_assert(hipDeviceAttributeAsyncEngineCount == 2);
static_assert(hipDeviceAttributeCanMapHostMemory == 3);
static_assert(hipDeviceAttributeCanUseHostPointerForRegisteredMem == 4);
static_assert(hipDeviceAttributeClockRate == 5);
static_assert(hipDeviceAttributeComputeMode == 6);
static_assert(hipDeviceAttributeComputePreemptionSupported == 7);
static_assert(hipDeviceAttributeConcurrentKernels == 8);
static_assert(hipDeviceAttributeConcurrentManagedAccess == 9);
static_assert(hipDeviceAttributeCooperativeLaunch == 10);
static_assert(hipDeviceAttributeCooperativeMultiDeviceLaunch == 11);
static_assert(hipDeviceAttributeDeviceOverlap == 12);
static_assert(hipDeviceAttributeDirectManagedMemAccessFromHost == 13);
static_assert(hipDeviceAttributeGlobalL1CacheSupported == 14);
static_assert(hipDeviceAttributeHostNativeAtomicSupported == 15);
static_assert(hipDeviceAttributeIntegrated == 16);
static_assert(hipDeviceAttributeIsMultiGpuBoard == 17);
static_assert(hipDeviceAttributeKernelExecTimeout == 18);
static_assert(hipDeviceAttributeL2CacheSize == 19);
static_assert(hipDeviceAttributeLocalL1CacheSupported == 20);
static_assert(hipDeviceAttributeLuid == 21);
static_assert(hipDeviceAttributeLuidDeviceNodeMask == 22);
static_assert(hipDeviceAttributeComputeCapabilityMajor == 23);
static_assert(hipDeviceAttributeManagedMemory == 24);
static_assert(hipDeviceAttributeMaxBlocksPerMultiProcessor == 25);
static_assert(hipDeviceAttributeMaxBlockDimX == 26);
static_assert(hipDeviceAttributeMaxBlockDimY == 27);
static_assert(hipDeviceAttributeMaxBlockDimZ == 28);
static_assert(hipDeviceAttributeMaxGridDimX == 29);
static_assert(hipDeviceAttributeMaxGridDimY == 30);
static_assert(hipDeviceAttributeMaxGridDimZ == 31);
static_assert(hipDeviceAttributeMaxSurface1D == 32);
static_assert(hipDeviceAttributeMaxSurface1DLayered == 33);
static_assert(hipDeviceAttributeMaxSurface2D == 34);
static_assert(hipDeviceAttributeMaxSurface2DLayered == 35);
static_assert(hipDeviceAttributeMaxSurface3D == 36);
static_assert(hipDeviceAttributeMaxSurfaceCubemap == 37);
static_assert(hipDeviceAttributeMaxSurfaceCubemapLayered == 38);
static_assert(hipDeviceAttributeMaxTexture1DWidth == 39);
static_assert(hipDeviceAttributeMaxTexture1DLayered == 40);
static_assert(hipDeviceAttributeMaxTexture1DLinear == 41);
static_assert(hipDeviceAttributeMaxTexture1DMipmap == 42);
static_assert(hipDeviceAttributeMaxTexture2DWidth == 43);
static_assert(hipDeviceAttributeMaxTexture2DHeight == 44);
static_assert(hipDeviceAttributeMaxTexture2DGather == 45);
static_assert(hipDeviceAttributeMaxTexture2DLayered == 46);
static_assert(hipDeviceAttributeMaxTexture2DLinear == 47);
static_assert(hipDeviceAttributeMaxTexture2DMipmap == 48);
static_assert(hipDeviceAttributeMaxTexture3DWidth == 49);
static_assert(hipDeviceAttributeMaxTexture3DHeight == 50);
static_assert(hipDeviceAttributeMaxTexture3DDepth == 51);
static_assert(hipDeviceAttributeMaxTexture3DAlt == 52);
static_assert(hipDeviceAttributeMaxTextureCubemap == 53);
static_assert(hipDeviceAttributeMaxTextureCubemapLayered == 54);
static_assert(hipDeviceAttributeMaxThreadsDim == 55);
static_assert(hipDeviceAttributeMaxThreadsPerBlock == 56);
static_assert(hipDeviceAttributeMaxThreadsPerMultiProcessor == 57);
static_assert(hipDeviceAttributeMaxPitch == 58);
static_assert(hipDeviceAttributeMemoryBusWidth == 59);
static_assert(hipDeviceAttributeMemoryClockRate == 60);
static_assert(hipDeviceAttributeComputeCapabilityMinor == 61);
static_assert(hipDeviceAttributeMultiGpuBoardGroupID == 62);
static_assert(hipDeviceAttributeMultiprocessorCount == 63);
static_assert(hipDeviceAttributeUnused1 == 64);
static_assert(hipDeviceAttributePageableMemoryAccess == 65);
static_assert(hipDeviceAttributePageableMemoryAccessUsesHostPageTables == 66);
static_assert(hipDeviceAttributePciBusId == 67);
static_assert(hipDeviceAttributePciDeviceId == 68);
static_assert(hipDeviceAttributePciDomainID == 69);
static_assert(hipDeviceAttributePersistingL2CacheMaxSize == 70);
static_assert(hipDeviceAttributeMaxRegistersPerBlock == 71);
static_assert(hipDeviceAttributeMaxRegistersPerMultiprocessor == 72);
static_assert(hipDeviceAttributeReservedSharedMemPerBlock == 73);
static_assert(hipDeviceAttributeMaxSharedMemoryPerBlock == 74);
static_assert(hipDeviceAttributeSharedMemPerBlockOptin == 75);
static_assert(hipDeviceAttributeSharedMemPerMultiprocessor == 76);
static_assert(hipDeviceAttributeSingleToDoublePrecisionPerfRatio == 77);
static_assert(hipDeviceAttributeStreamPrioritiesSupported == 78);
static_assert(hipDeviceAttributeSurfaceAlignment == 79);
static_assert(hipDeviceAttributeTccDriver == 80);
static_assert(hipDeviceAttributeTextureAlignment == 81);
static_assert(hipDeviceAttributeTexturePitchAlignment == 82);
static_assert(hipDeviceAttributeTotalConstantMemory == 83);
static_assert(hipDeviceAttributeTotalGlobalMem == 84);
static_assert(hipDeviceAttributeUnifiedAddressing == 85);
static_assert(hipDeviceAttributeUnused2 == 86);
static_assert(hipDeviceAttributeWarpSize == 87);
static_assert(hipDeviceAttributeMemoryPoolsSupported == 88);
static_assert(hipDeviceAttributeVirtualMemoryManagementSupported == 89);
static_assert(hipDeviceAttributeHostRegisterSupported == 90);
static_assert(hipDeviceAttributeMemoryPoolSupportedHandleTypes == 91);
static_assert(hipDeviceAttributeCudaCompatibleEnd == 9999);
static_assert(hipDeviceAttributeAmdSpecificBegin == 10000);
static_assert(hipDeviceAttributeClockInstructionRate == 10000);
static_assert(hipDeviceAttributeUnused3 == 10001);
static_assert(hipDeviceAttributeMaxSharedMemoryPerMultiprocessor == 10002);
static_assert(hipDeviceAttributeUnused4 == 10003);
static_assert(hipDeviceAttributeUnused5 == 10004);
static_assert(hipDeviceAttributeHdpMemFlushCntl == 10005);
static_assert(hipDeviceAttributeHdpRegFlushCntl == 10006);
static_assert(hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc == 10007);
static_assert(hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim == 10008);
static_assert(hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim == 10009);
static_assert(hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem == 10010);
static_assert(hipDeviceAttributeIsLargeBar == 10011);
static_assert(hipDeviceAttributeAsicRevision == 10012);
static_assert(hipDeviceAttributeCanUseStreamWaitValue == 10013);
static_assert(hipDeviceAttributeImageSupport == 10014);
static_assert(hipDeviceAttributePhysicalMultiProcessorCount == 10015);
static_assert(hipDeviceAttributeFineGrainSupport == 10016);
static_assert(hipDeviceAttributeWallClockRate == 10017);
static_assert(hipDeviceAttributeAmdSpecificEnd == 19999);
static_assert(hipDeviceAttributeVendorSpecificBegin == 20000);
static_assert(std::is_same_v<std::underlying_type_t<hipDeviceP2PAttr>, unsigned int>);
static_assert(hipDevP2PAttrPerformanceRank == 0);
static_assert(hipDevP2PAttrAccessSupported == 1);
static_assert(hipDevP2PAttrNativeAtomicSupported == 2);
static_assert(hipDevP2PAttrHipArrayAccessSupported == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipDriverProcAddressQueryResult>, unsigned int>);
static_assert(HIP_GET_PROC_ADDRESS_SUCCESS == 0);
static_assert(HIP_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND == 1);
static_assert(HIP_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipError_t>, unsigned int>);
static_assert(hipSuccess == 0);
static_assert(hipErrorInvalidValue == 1);
static_assert(hipErrorOutOfMemory == 2);
static_assert(hipErrorMemoryAllocation == 2);
static_assert(hipErrorNotInitialized == 3);
static_assert(hipErrorInitializationError == 3);
static_assert(hipErrorDeinitialized == 4);
static_assert(hipErrorProfilerDisabled == 5);
static_assert(hipErrorProfilerNotInitialized == 6);
static_assert(hipErrorProfilerAlreadyStarted == 7);
static_assert(hipErrorProfilerAlreadyStopped == 8);
static_assert(hipErrorInvalidConfiguration == 9);
static_assert(hipErrorInvalidPitchValue == 12);
static_assert(hipErrorInvalidSymbol == 13);
static_assert(hipErrorInvalidDevicePointer == 17);
static_assert(hipErrorInvalidMemcpyDirection == 21);
static_assert(hipErrorInsufficientDriver == 35);
static_assert(hipErrorMissingConfiguration == 52);
static_assert(hipErrorPriorLaunchFailure == 53);
static_assert(hipErrorInvalidDeviceFunction == 98);
static_assert(hipErrorNoDevice == 100);
static_assert(hipErrorInvalidDevice == 101);
static_assert(hipErrorInvalidImage == 200);
static_assert(hipErrorInvalidContext == 201);
static_assert(hipErrorContextAlreadyCurrent == 202);
static_assert(hipErrorMapFailed == 205);
static_assert(hipErrorMapBufferObjectFailed == 205);
static_assert(hipErrorUnmapFailed == 206);
static_assert(hipErrorArrayIsMapped == 207);
static_assert(hipErrorAlreadyMapped == 208);
static_assert(hipErrorNoBinaryForGpu == 209);
static_assert(hipErrorAlreadyAcquired == 210);
static_assert(hipErrorNotMapped == 211);
static_assert(hipErrorNotMappedAsArray == 212);
static_assert(hipErrorNotMappedAsPointer == 213);
static_assert(hipErrorECCNotCorrectable == 214);
static_assert(hipErrorUnsupportedLimit == 215);
static_assert(hipErrorContextAlreadyInUse == 216);
static_assert(hipErrorPeerAccessUnsupported == 217);
static_assert(hipErrorInvalidKernelFile == 218);
static_assert(hipErrorInvalidGraphicsContext == 219);
static_assert(hipErrorInvalidSource == 300);
static_assert(hipErrorFileNotFound == 301);
static_assert(hipErrorSharedObjectSymbolNotFound == 302);
static_assert(hipErrorSharedObjectInitFailed == 303);
static_assert(hipErrorOperatingSystem == 304);
static_assert(hipErrorInvalidHandle == 400);
static_assert(hipErrorInvalidResourceHandle == 400);
static_assert(hipErrorIllegalState == 401);
static_assert(hipErrorNotFound == 500);
static_assert(hipErrorNotReady == 600);
static_assert(hipErrorIllegalAddress == 700);
static_assert(hipErrorLaunchOutOfResources == 701);
static_assert(hipErrorLaunchTimeOut == 702);
static_assert(hipErrorPeerAccessAlreadyEnabled == 704);
static_assert(hipErrorPeerAccessNotEnabled == 705);
static_assert(hipErrorSetOnActiveProcess == 708);
static_assert(hipErrorContextIsDestroyed == 709);
static_assert(hipErrorAssert == 710);
static_assert(hipErrorHostMemoryAlreadyRegistered == 712);
static_assert(hipErrorHostMemoryNotRegistered == 713);
static_assert(hipErrorLaunchFailure == 719);
static_assert(hipErrorCooperativeLaunchTooLarge == 720);
static_assert(hipErrorNotSupported == 801);
static_assert(hipErrorStreamCaptureUnsupported == 900);
static_assert(hipErrorStreamCaptureInvalidated == 901);
static_assert(hipErrorStreamCaptureMerge == 902);
static_assert(hipErrorStreamCaptureUnmatched == 903);
static_assert(hipErrorStreamCaptureUnjoined == 904);
static_assert(hipErrorStreamCaptureIsolation == 905);
static_assert(hipErrorStreamCaptureImplicit == 906);
static_assert(hipErrorCapturedEvent == 907);
static_assert(hipErrorStreamCaptureWrongThread == 908);
static_assert(hipErrorGraphExecUpdateFailure == 910);
static_assert(hipErrorInvalidChannelDescriptor == 911);
static_assert(hipErrorInvalidTexture == 912);
static_assert(hipErrorUnknown == 999);
static_assert(hipErrorRuntimeMemory == 1052);
static_assert(hipErrorRuntimeOther == 1053);
static_assert(hipErrorTbd == 1054);
static_assert(std::is_same_v<std::underlying_type_t<hipExternalMemoryHandleType_enum>, unsigned int>);
static_assert(hipExternalMemoryHandleTypeOpaqueFd == 1);
static_assert(hipExternalMemoryHandleTypeOpaqueWin32 == 2);
static_assert(hipExternalMemoryHandleTypeOpaqueWin32Kmt == 3);
static_assert(hipExternalMemoryHandleTypeD3D12Heap == 4);
static_assert(hipExternalMemoryHandleTypeD3D12Resource == 5);
static_assert(hipExternalMemoryHandleTypeD3D11Resource == 6);
static_assert(hipExternalMemoryHandleTypeD3D11ResourceKmt == 7);
static_assert(hipExternalMemoryHandleTypeNvSciBuf == 8);
static_assert(std::is_same_v<std::underlying_type_t<hipExternalSemaphoreHandleType_enum>, unsigned int>);
static_assert(hipExternalSemaphoreHandleTypeOpaqueFd == 1);
static_assert(hipExternalSemaphoreHandleTypeOpaqueWin32 == 2);
static_assert(hipExternalSemaphoreHandleTypeOpaqueWin32Kmt == 3);
static_assert(hipExternalSemaphoreHandleTypeD3D12Fence == 4);
static_assert(hipExternalSemaphoreHandleTypeD3D11Fence == 5);
static_assert(hipExternalSemaphoreHandleTypeNvSciSync == 6);
static_assert(hipExternalSemaphoreHandleTypeKeyedMutex == 7);
static_assert(hipExternalSemaphoreHandleTypeKeyedMutexKmt == 8);
static_assert(hipExternalSemaphoreHandleTypeTimelineSemaphoreFd == 9);
static_assert(hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32 == 10);
static_assert(std::is_same_v<std::underlying_type_t<hipFlushGPUDirectRDMAWritesOptions>, unsigned int>);
static_assert(hipFlushGPUDirectRDMAWritesOptionHost == 1);
static_assert(hipFlushGPUDirectRDMAWritesOptionMemOps == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipFuncAttribute>, unsigned int>);
static_assert(hipFuncAttributeMaxDynamicSharedMemorySize == 8);
static_assert(hipFuncAttributePreferredSharedMemoryCarveout == 9);
static_assert(hipFuncAttributeMax == 10);
static_assert(std::is_same_v<std::underlying_type_t<hipFuncCache_t>, unsigned int>);
static_assert(hipFuncCachePreferNone == 0);
static_assert(hipFuncCachePreferShared == 1);
static_assert(hipFuncCachePreferL1 == 2);
static_assert(hipFuncCachePreferEqual == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipFunction_attribute>, unsigned int>);
static_assert(HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK == 0);
static_assert(HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES == 1);
static_assert(HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES == 2);
static_assert(HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES == 3);
static_assert(HIP_FUNC_ATTRIBUTE_NUM_REGS == 4);
static_assert(HIP_FUNC_ATTRIBUTE_PTX_VERSION == 5);
static_assert(HIP_FUNC_ATTRIBUTE_BINARY_VERSION == 6);
static_assert(HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA == 7);
static_assert(HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES == 8);
static_assert(HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT == 9);
static_assert(HIP_FUNC_ATTRIBUTE_MAX == 10);
static_assert(std::is_same_v<std::underlying_type_t<hipGLDeviceList>, unsigned int>);
static_assert(hipGLDeviceListAll == 1);
static_assert(hipGLDeviceListCurrentFrame == 2);
static_assert(hipGLDeviceListNextFrame == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipGPUDirectRDMAWritesOrdering>, unsigned int>);
static_assert(hipGPUDirectRDMAWritesOrderingNone == 0);
static_assert(hipGPUDirectRDMAWritesOrderingOwner == 100);
static_assert(hipGPUDirectRDMAWritesOrderingAllDevices == 200);
static_assert(std::is_same_v<std::underlying_type_t<hipGraphDebugDotFlags>, unsigned int>);
static_assert(hipGraphDebugDotFlagsVerbose == 1);
static_assert(hipGraphDebugDotFlagsKernelNodeParams == 4);
static_assert(hipGraphDebugDotFlagsMemcpyNodeParams == 8);
static_assert(hipGraphDebugDotFlagsMemsetNodeParams == 16);
static_assert(hipGraphDebugDotFlagsHostNodeParams == 32);
static_assert(hipGraphDebugDotFlagsEventNodeParams == 64);
static_assert(hipGraphDebugDotFlagsExtSemasSignalNodeParams == 128);
static_assert(hipGraphDebugDotFlagsExtSemasWaitNodeParams == 256);
static_assert(hipGraphDebugDotFlagsKernelNodeAttributes == 512);
static_assert(hipGraphDebugDotFlagsHandles == 1024);
static_assert(std::is_same_v<std::underlying_type_t<hipGraphDependencyType>, unsigned int>);
static_assert(hipGraphDependencyTypeDefault == 0);
static_assert(hipGraphDependencyTypeProgrammatic == 1);
static_assert(std::is_same_v<std::underlying_type_t<hipGraphExecUpdateResult>, unsigned int>);
static_assert(hipGraphExecUpdateSuccess == 0);
static_assert(hipGraphExecUpdateError == 1);
static_assert(hipGraphExecUpdateErrorTopologyChanged == 2);
static_assert(hipGraphExecUpdateErrorNodeTypeChanged == 3);
static_assert(hipGraphExecUpdateErrorFunctionChanged == 4);
static_assert(hipGraphExecUpdateErrorParametersChanged == 5);
static_assert(hipGraphExecUpdateErrorNotSupported == 6);
static_assert(hipGraphExecUpdateErrorUnsupportedFunctionChange == 7);
static_assert(std::is_same_v<std::underlying_type_t<hipGraphInstantiateFlags>, unsigned int>);
static_assert(hipGraphInstantiateFlagAutoFreeOnLaunch == 1);
static_assert(hipGraphInstantiateFlagUpload == 2);
static_assert(hipGraphInstantiateFlagDeviceLaunch == 4);
static_assert(hipGraphInstantiateFlagUseNodePriority == 8);
static_assert(std::is_same_v<std::underlying_type_t<hipGraphInstantiateResult>, unsigned int>);
static_assert(hipGraphInstantiateSuccess == 0);
static_assert(hipGraphInstantiateError == 1);
static_assert(hipGraphInstantiateInvalidStructure == 2);
static_assert(hipGraphInstantiateNodeOperationNotSupported == 3);
static_assert(hipGraphInstantiateMultipleDevicesNotSupported == 4);
static_assert(std::is_same_v<std::underlying_type_t<hipGraphMemAttributeType>, unsigned int>);
static_assert(hipGraphMemAttrUsedMemCurrent == 0);
static_assert(hipGraphMemAttrUsedMemHigh == 1);
static_assert(hipGraphMemAttrReservedMemCurrent == 2);
static_assert(hipGraphMemAttrReservedMemHigh == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipGraphNodeType>, unsigned int>);
static_assert(hipGraphNodeTypeKernel == 0);
static_assert(hipGraphNodeTypeMemcpy == 1);
static_assert(hipGraphNodeTypeMemset == 2);
static_assert(hipGraphNodeTypeHost == 3);
static_assert(hipGraphNodeTypeGraph == 4);
static_assert(hipGraphNodeTypeEmpty == 5);
static_assert(hipGraphNodeTypeWaitEvent == 6);
static_assert(hipGraphNodeTypeEventRecord == 7);
static_assert(hipGraphNodeTypeExtSemaphoreSignal == 8);
static_assert(hipGraphNodeTypeExtSemaphoreWait == 9);
static_assert(hipGraphNodeTypeMemAlloc == 10);
static_assert(hipGraphNodeTypeMemFree == 11);
static_assert(hipGraphNodeTypeMemcpyFromSymbol == 12);
static_assert(hipGraphNodeTypeMemcpyToSymbol == 13);
static_assert(hipGraphNodeTypeBatchMemOp == 14);
static_assert(hipGraphNodeTypeCount == 15);
static_assert(std::is_same_v<std::underlying_type_t<hipGraphicsRegisterFlags>, unsigned int>);
static_assert(hipGraphicsRegisterFlagsNone == 0);
static_assert(hipGraphicsRegisterFlagsReadOnly == 1);
static_assert(hipGraphicsRegisterFlagsWriteDiscard == 2);
static_assert(hipGraphicsRegisterFlagsSurfaceLoadStore == 4);
static_assert(hipGraphicsRegisterFlagsTextureGather == 8);
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
static_assert(std::is_same_v<std::underlying_type_t<hipLaunchAttributeID>, unsigned int>);
static_assert(hipLaunchAttributeAccessPolicyWindow == 1);
static_assert(hipLaunchAttributeCooperative == 2);
static_assert(hipLaunchAttributePriority == 8);
static_assert(std::is_same_v<std::underlying_type_t<hipLibraryPropertyType>, unsigned int>);
static_assert(HIP_LIBRARY_MAJOR_VERSION == 0);
static_assert(HIP_LIBRARY_MINOR_VERSION == 1);
static_assert(HIP_LIBRARY_PATCH_LEVEL == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipLimit_t>, unsigned int>);
static_assert(hipLimitStackSize == 0);
static_assert(hipLimitPrintfFifoSize == 1);
static_assert(hipLimitMallocHeapSize == 2);
static_assert(hipLimitRange == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipMemAccessFlags>, unsigned int>);
static_assert(hipMemAccessFlagsProtNone == 0);
static_assert(hipMemAccessFlagsProtRead == 1);
static_assert(hipMemAccessFlagsProtReadWrite == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipMemAllocationGranularity_flags>, unsigned int>);
static_assert(hipMemAllocationGranularityMinimum == 0);
static_assert(hipMemAllocationGranularityRecommended == 1);
static_assert(std::is_same_v<std::underlying_type_t<hipMemAllocationHandleType>, unsigned int>);
static_assert(hipMemHandleTypeNone == 0);
static_assert(hipMemHandleTypePosixFileDescriptor == 1);
static_assert(hipMemHandleTypeWin32 == 2);
static_assert(hipMemHandleTypeWin32Kmt == 4);
static_assert(std::is_same_v<std::underlying_type_t<hipMemAllocationType>, unsigned int>);
static_assert(hipMemAllocationTypeInvalid == 0);
static_assert(hipMemAllocationTypePinned == 1);
static_assert(hipMemAllocationTypeMax == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<hipMemHandleType>, unsigned int>);
static_assert(hipMemHandleTypeGeneric == 0);
static_assert(std::is_same_v<std::underlying_type_t<hipMemLocationType>, unsigned int>);
static_assert(hipMemLocationTypeInvalid == 0);
static_assert(hipMemLocationTypeDevice == 1);
static_assert(std::is_same_v<std::underlying_type_t<hipMemOperationType>, unsigned int>);
static_assert(hipMemOperationTypeMap == 1);
static_assert(hipMemOperationTypeUnmap == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipMemPoolAttr>, unsigned int>);
static_assert(hipMemPoolReuseFollowEventDependencies == 1);
static_assert(hipMemPoolReuseAllowOpportunistic == 2);
static_assert(hipMemPoolReuseAllowInternalDependencies == 3);
static_assert(hipMemPoolAttrReleaseThreshold == 4);
static_assert(hipMemPoolAttrReservedMemCurrent == 5);
static_assert(hipMemPoolAttrReservedMemHigh == 6);
static_assert(hipMemPoolAttrUsedMemCurrent == 7);
static_assert(hipMemPoolAttrUsedMemHigh == 8);
static_assert(std::is_same_v<std::underlying_type_t<hipMemRangeAttribute>, unsigned int>);
static_assert(hipMemRangeAttributeReadMostly == 1);
static_assert(hipMemRangeAttributePreferredLocation == 2);
static_assert(hipMemRangeAttributeAccessedBy == 3);
static_assert(hipMemRangeAttributeLastPrefetchLocation == 4);
static_assert(hipMemRangeAttributeCoherencyMode == 100);
static_assert(std::is_same_v<std::underlying_type_t<hipMemRangeCoherencyMode>, unsigned int>);
static_assert(hipMemRangeCoherencyModeFineGrain == 0);
static_assert(hipMemRangeCoherencyModeCoarseGrain == 1);
static_assert(hipMemRangeCoherencyModeIndeterminate == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipMemcpyKind>, unsigned int>);
static_assert(hipMemcpyHostToHost == 0);
static_assert(hipMemcpyHostToDevice == 1);
static_assert(hipMemcpyDeviceToHost == 2);
static_assert(hipMemcpyDeviceToDevice == 3);
static_assert(hipMemcpyDefault == 4);
static_assert(hipMemcpyDeviceToDeviceNoCU == 1024);
static_assert(std::is_same_v<std::underlying_type_t<hipMemoryAdvise>, unsigned int>);
static_assert(hipMemAdviseSetReadMostly == 1);
static_assert(hipMemAdviseUnsetReadMostly == 2);
static_assert(hipMemAdviseSetPreferredLocation == 3);
static_assert(hipMemAdviseUnsetPreferredLocation == 4);
static_assert(hipMemAdviseSetAccessedBy == 5);
static_assert(hipMemAdviseUnsetAccessedBy == 6);
static_assert(hipMemAdviseSetCoarseGrain == 100);
static_assert(hipMemAdviseUnsetCoarseGrain == 101);
static_assert(std::is_same_v<std::underlying_type_t<hipMemoryType>, unsigned int>);
static_assert(hipMemoryTypeUnregistered == 0);
static_assert(hipMemoryTypeHost == 1);
static_assert(hipMemoryTypeDevice == 2);
static_assert(hipMemoryTypeManaged == 3);
static_assert(hipMemoryTypeArray == 10);
static_assert(hipMemoryTypeUnified == 11);
static_assert(std::is_same_v<std::underlying_type_t<hipPointer_attribute>, unsigned int>);
static_assert(HIP_POINTER_ATTRIBUTE_CONTEXT == 1);
static_assert(HIP_POINTER_ATTRIBUTE_MEMORY_TYPE == 2);
static_assert(HIP_POINTER_ATTRIBUTE_DEVICE_POINTER == 3);
static_assert(HIP_POINTER_ATTRIBUTE_HOST_POINTER == 4);
static_assert(HIP_POINTER_ATTRIBUTE_P2P_TOKENS == 5);
static_assert(HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS == 6);
static_assert(HIP_POINTER_ATTRIBUTE_BUFFER_ID == 7);
static_assert(HIP_POINTER_ATTRIBUTE_IS_MANAGED == 8);
static_assert(HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL == 9);
static_assert(HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE == 10);
static_assert(HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR == 11);
static_assert(HIP_POINTER_ATTRIBUTE_RANGE_SIZE == 12);
static_assert(HIP_POINTER_ATTRIBUTE_MAPPED == 13);
static_assert(HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES == 14);
static_assert(HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE == 15);
static_assert(HIP_POINTER_ATTRIBUTE_ACCESS_FLAGS == 16);
static_assert(HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE == 17);
static_assert(std::is_same_v<std::underlying_type_t<hipResourceType>, unsigned int>);
static_assert(hipResourceTypeArray == 0);
static_assert(hipResourceTypeMipmappedArray == 1);
static_assert(hipResourceTypeLinear == 2);
static_assert(hipResourceTypePitch2D == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipResourceViewFormat>, unsigned int>);
static_assert(hipResViewFormatNone == 0);
static_assert(hipResViewFormatUnsignedChar1 == 1);
static_assert(hipResViewFormatUnsignedChar2 == 2);
static_assert(hipResViewFormatUnsignedChar4 == 3);
static_assert(hipResViewFormatSignedChar1 == 4);
static_assert(hipResViewFormatSignedChar2 == 5);
static_assert(hipResViewFormatSignedChar4 == 6);
static_assert(hipResViewFormatUnsignedShort1 == 7);
static_assert(hipResViewFormatUnsignedShort2 == 8);
static_assert(hipResViewFormatUnsignedShort4 == 9);
static_assert(hipResViewFormatSignedShort1 == 10);
static_assert(hipResViewFormatSignedShort2 == 11);
static_assert(hipResViewFormatSignedShort4 == 12);
static_assert(hipResViewFormatUnsignedInt1 == 13);
static_assert(hipResViewFormatUnsignedInt2 == 14);
static_assert(hipResViewFormatUnsignedInt4 == 15);
static_assert(hipResViewFormatSignedInt1 == 16);
static_assert(hipResViewFormatSignedInt2 == 17);
static_assert(hipResViewFormatSignedInt4 == 18);
static_assert(hipResViewFormatHalf1 == 19);
static_assert(hipResViewFormatHalf2 == 20);
static_assert(hipResViewFormatHalf4 == 21);
static_assert(hipResViewFormatFloat1 == 22);
static_assert(hipResViewFormatFloat2 == 23);
static_assert(hipResViewFormatFloat4 == 24);
static_assert(hipResViewFormatUnsignedBlockCompressed1 == 25);
static_assert(hipResViewFormatUnsignedBlockCompressed2 == 26);
static_assert(hipResViewFormatUnsignedBlockCompressed3 == 27);
static_assert(hipResViewFormatUnsignedBlockCompressed4 == 28);
static_assert(hipResViewFormatSignedBlockCompressed4 == 29);
static_assert(hipResViewFormatUnsignedBlockCompressed5 == 30);
static_assert(hipResViewFormatSignedBlockCompressed5 == 31);
static_assert(hipResViewFormatUnsignedBlockCompressed6H == 32);
static_assert(hipResViewFormatSignedBlockCompressed6H == 33);
static_assert(hipResViewFormatUnsignedBlockCompressed7 == 34);
static_assert(std::is_same_v<std::underlying_type_t<hipSharedMemConfig>, unsigned int>);
static_assert(hipSharedMemBankSizeDefault == 0);
static_assert(hipSharedMemBankSizeFourByte == 1);
static_assert(hipSharedMemBankSizeEightByte == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipStreamBatchMemOpType>, unsigned int>);
static_assert(hipStreamMemOpWaitValue32 == 1);
static_assert(hipStreamMemOpWriteValue32 == 2);
static_assert(hipStreamMemOpWaitValue64 == 4);
static_assert(hipStreamMemOpWriteValue64 == 5);
static_assert(hipStreamMemOpBarrier == 6);
static_assert(hipStreamMemOpFlushRemoteWrites == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipStreamCaptureMode>, unsigned int>);
static_assert(hipStreamCaptureModeGlobal == 0);
static_assert(hipStreamCaptureModeThreadLocal == 1);
static_assert(hipStreamCaptureModeRelaxed == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipStreamCaptureStatus>, unsigned int>);
static_assert(hipStreamCaptureStatusNone == 0);
static_assert(hipStreamCaptureStatusActive == 1);
static_assert(hipStreamCaptureStatusInvalidated == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipStreamUpdateCaptureDependenciesFlags>, unsigned int>);
static_assert(hipStreamAddCaptureDependencies == 0);
static_assert(hipStreamSetCaptureDependencies == 1);
static_assert(std::is_same_v<std::underlying_type_t<hipSurfaceBoundaryMode>, unsigned int>);
static_assert(hipBoundaryModeZero == 0);
static_assert(hipBoundaryModeTrap == 1);
static_assert(hipBoundaryModeClamp == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipTextureAddressMode>, unsigned int>);
static_assert(hipAddressModeWrap == 0);
static_assert(hipAddressModeClamp == 1);
static_assert(hipAddressModeMirror == 2);
static_assert(hipAddressModeBorder == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipTextureFilterMode>, unsigned int>);
static_assert(hipFilterModePoint == 0);
static_assert(hipFilterModeLinear == 1);
static_assert(std::is_same_v<std::underlying_type_t<hipTextureReadMode>, unsigned int>);
static_assert(hipReadModeElementType == 0);
static_assert(hipReadModeNormalizedFloat == 1);
static_assert(std::is_same_v<std::underlying_type_t<hipUserObjectFlags>, unsigned int>);
static_assert(hipUserObjectNoDestructorSync == 1);
static_assert(std::is_same_v<std::underlying_type_t<hipUserObjectRetainFlags>, unsigned int>);
static_assert(hipGraphUserObjectMove == 1);

// Constants
static_assert((long long)(GENERIC_GRID_LAUNCH) == 1LL);
static_assert((long long)(HIP_IMAGE_OBJECT_SIZE_DWORD) == 12LL);
static_assert((long long)(HIP_IPC_HANDLE_SIZE) == 64LL);
static_assert((long long)(HIP_SAMPLER_OBJECT_SIZE_DWORD) == 8LL);
static_assert((long long)(HIP_TEXTURE_OBJECT_SIZE_DWORD) == 20LL);
static_assert((long long)(HIP_TRSA_OVERRIDE_FORMAT) == 1LL);
static_assert((long long)(HIP_TRSF_NORMALIZED_COORDINATES) == 2LL);
static_assert((long long)(HIP_TRSF_READ_AS_INTEGER) == 1LL);
static_assert((long long)(HIP_TRSF_SRGB) == 16LL);
static_assert((long long)(HIP_VERSION) == 60443484LL);
static_assert((long long)(HIP_VERSION_BUILD_ID) == 0LL);
static_assert((long long)(HIP_VERSION_MAJOR) == 6LL);
static_assert((long long)(HIP_VERSION_MINOR) == 4LL);
static_assert((long long)(HIP_VERSION_PATCH) == 43484LL);
static_assert((long long)(USE_PEER_NON_UNIFIED) == 1LL);
#ifdef __HIP_ARCH_HAS_3DGRID__
static_assert((long long)(__HIP_ARCH_HAS_3DGRID__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_DOUBLES__
static_assert((long long)(__HIP_ARCH_HAS_DOUBLES__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_DYNAMIC_PARALLEL__
static_assert((long long)(__HIP_ARCH_HAS_DYNAMIC_PARALLEL__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_FLOAT_ATOMIC_ADD__
static_assert((long long)(__HIP_ARCH_HAS_FLOAT_ATOMIC_ADD__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_GLOBAL_FLOAT_ATOMIC_EXCH__
static_assert((long long)(__HIP_ARCH_HAS_GLOBAL_FLOAT_ATOMIC_EXCH__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_GLOBAL_INT32_ATOMICS__
static_assert((long long)(__HIP_ARCH_HAS_GLOBAL_INT32_ATOMICS__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_GLOBAL_INT64_ATOMICS__
static_assert((long long)(__HIP_ARCH_HAS_GLOBAL_INT64_ATOMICS__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_SHARED_FLOAT_ATOMIC_EXCH__
static_assert((long long)(__HIP_ARCH_HAS_SHARED_FLOAT_ATOMIC_EXCH__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_SHARED_INT32_ATOMICS__
static_assert((long long)(__HIP_ARCH_HAS_SHARED_INT32_ATOMICS__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_SHARED_INT64_ATOMICS__
static_assert((long long)(__HIP_ARCH_HAS_SHARED_INT64_ATOMICS__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_SURFACE_FUNCS__
static_assert((long long)(__HIP_ARCH_HAS_SURFACE_FUNCS__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_SYNC_THREAD_EXT__
static_assert((long long)(__HIP_ARCH_HAS_SYNC_THREAD_EXT__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_THREAD_FENCE_SYSTEM__
static_assert((long long)(__HIP_ARCH_HAS_THREAD_FENCE_SYSTEM__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_WARP_BALLOT__
static_assert((long long)(__HIP_ARCH_HAS_WARP_BALLOT__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_WARP_FUNNEL_SHIFT__
static_assert((long long)(__HIP_ARCH_HAS_WARP_FUNNEL_SHIFT__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_WARP_SHUFFLE__
static_assert((long long)(__HIP_ARCH_HAS_WARP_SHUFFLE__) == 0LL);
#endif
#ifdef __HIP_ARCH_HAS_WARP_VOTE__
static_assert((long long)(__HIP_ARCH_HAS_WARP_VOTE__) == 0LL);
#endif
#ifdef __HIP_CLANG_ONLY__
static_assert((long long)(__HIP_CLANG_ONLY__) == 0LL);
#endif
#ifdef __HIP_HAS_GET_PCH
static_assert((long long)(__HIP_HAS_GET_PCH) == 1LL);
#endif
#ifdef __HIP_USE_NATIVE_VECTOR__
static_assert((long long)(__HIP_USE_NATIVE_VECTOR__) == 1LL);
#endif
static_assert((long long)(hipArrayCubemap) == 4LL);
static_assert((long long)(hipArrayDefault) == 0LL);
static_assert((long long)(hipArrayLayered) == 1LL);
static_assert((long long)(hipArraySurfaceLoadStore) == 2LL);
static_assert((long long)(hipArrayTextureGather) == 8LL);
static_assert((long long)(hipCooperativeLaunchMultiDeviceNoPostSync) == 2LL);
static_assert((long long)(hipCooperativeLaunchMultiDeviceNoPreSync) == 1LL);
static_assert((long long)(hipCpuDeviceId) == -1LL);
static_assert((long long)(hipDeviceLmemResizeToMax) == 16LL);
static_assert((long long)(hipDeviceMallocContiguous) == 4LL);
static_assert((long long)(hipDeviceMallocDefault) == 0LL);
static_assert((long long)(hipDeviceMallocFinegrained) == 1LL);
static_assert((long long)(hipDeviceMallocUncached) == 3LL);
static_assert((long long)(hipDeviceMapHost) == 8LL);
static_assert((long long)(hipDeviceScheduleAuto) == 0LL);
static_assert((long long)(hipDeviceScheduleBlockingSync) == 4LL);
static_assert((long long)(hipDeviceScheduleMask) == 7LL);
static_assert((long long)(hipDeviceScheduleSpin) == 1LL);
static_assert((long long)(hipDeviceScheduleYield) == 2LL);
static_assert((long long)(hipEventBlockingSync) == 1LL);
static_assert((long long)(hipEventDefault) == 0LL);
static_assert((long long)(hipEventDisableSystemFence) == 536870912LL);
static_assert((long long)(hipEventDisableTiming) == 2LL);
static_assert((long long)(hipEventInterprocess) == 4LL);
static_assert((long long)(hipEventRecordDefault) == 0LL);
static_assert((long long)(hipEventRecordExternal) == 1LL);
static_assert((long long)(hipEventReleaseToDevice) == 1073741824LL);
static_assert((long long)(hipEventReleaseToSystem) == 2147483648LL);
static_assert((long long)(hipEventWaitDefault) == 0LL);
static_assert((long long)(hipEventWaitExternal) == 1LL);
static_assert((long long)(hipExtAnyOrderLaunch) == 1LL);
static_assert((long long)(hipExtHostRegisterCoarseGrained) == 8LL);
static_assert((long long)(hipExternalMemoryDedicated) == 1LL);
static_assert((long long)(hipGraphKernelNodePortDefault) == 0LL);
static_assert((long long)(hipGraphKernelNodePortLaunchCompletion) == 2LL);
static_assert((long long)(hipGraphKernelNodePortProgrammatic) == 1LL);
static_assert((long long)(hipHostAllocDefault) == 0LL);
static_assert((long long)(hipHostAllocMapped) == 2LL);
static_assert((long long)(hipHostAllocPortable) == 1LL);
static_assert((long long)(hipHostAllocWriteCombined) == 4LL);
static_assert((long long)(hipHostMallocCoherent) == 1073741824LL);
static_assert((long long)(hipHostMallocDefault) == 0LL);
static_assert((long long)(hipHostMallocMapped) == 2LL);
static_assert((long long)(hipHostMallocNonCoherent) == 2147483648LL);
static_assert((long long)(hipHostMallocNumaUser) == 536870912LL);
static_assert((long long)(hipHostMallocPortable) == 1LL);
static_assert((long long)(hipHostMallocWriteCombined) == 4LL);
static_assert((long long)(hipHostRegisterDefault) == 0LL);
static_assert((long long)(hipHostRegisterIoMemory) == 4LL);
static_assert((long long)(hipHostRegisterMapped) == 2LL);
static_assert((long long)(hipHostRegisterPortable) == 1LL);
static_assert((long long)(hipHostRegisterReadOnly) == 8LL);
static_assert((long long)(hipInvalidDeviceId) == -2LL);
static_assert((long long)(hipIpcMemLazyEnablePeerAccess) == 1LL);
static_assert((long long)(hipMallocSignalMemory) == 2LL);
static_assert((long long)(hipMemAttachGlobal) == 1LL);
static_assert((long long)(hipMemAttachHost) == 2LL);
static_assert((long long)(hipMemAttachSingle) == 4LL);
static_assert((long long)(hipOccupancyDefault) == 0LL);
static_assert((long long)(hipOccupancyDisableCachingOverride) == 1LL);
static_assert((long long)(hipStreamDefault) == 0LL);
static_assert((long long)(hipStreamNonBlocking) == 1LL);
static_assert((long long)(hipStreamWaitValueAnd) == 2LL);
static_assert((long long)(hipStreamWaitValueEq) == 1LL);
static_assert((long long)(hipStreamWaitValueGte) == 0LL);
static_assert((long long)(hipStreamWaitValueNor) == 3LL);
static_assert((long long)(hipTextureType1D) == 1LL);
static_assert((long long)(hipTextureType1DLayered) == 241LL);
static_assert((long long)(hipTextureType2D) == 2LL);
static_assert((long long)(hipTextureType2DLayered) == 242LL);
static_assert((long long)(hipTextureType3D) == 3LL);
static_assert((long long)(hipTextureTypeCubemap) == 12LL);
static_assert((long long)(hipTextureTypeCubemapLayered) == 252LL);
