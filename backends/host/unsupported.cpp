// SPDX-License-Identifier: Apache-2.0
// What a program expects to be there and the processor does not do: device code, graphs, arrays and
// textures, memory of other processes. Honest answers; all other entry points are just missing.
#include "device.h"

namespace cudaway::host {

using namespace cudaway::rocm::hip;

#define CUDAWAY_HOST_UNSUPPORTED(name, ...)                       \
  HIP(name)(__VA_ARGS__) {                                        \
    return answer(__func__, [] { return hipErrorNotSupported; }); \
  }

CUDAWAY_HOST_UNSUPPORTED(hipLaunchKernel, const void*, dim3, dim3, void**, size_t, hipStream_t)
CUDAWAY_HOST_UNSUPPORTED(hipLaunchKernel_spt, const void*, dim3, dim3, void**, size_t, hipStream_t)
CUDAWAY_HOST_UNSUPPORTED(hipLaunchCooperativeKernel, const void*, dim3, dim3, void**, unsigned int,
                         hipStream_t)
CUDAWAY_HOST_UNSUPPORTED(hipLaunchKernelExC, const hipLaunchConfig_t*, const void*, void**)
CUDAWAY_HOST_UNSUPPORTED(hipModuleLoad, hipModule_t*, const char*)
CUDAWAY_HOST_UNSUPPORTED(hipModuleLoadData, hipModule_t*, const void*)
CUDAWAY_HOST_UNSUPPORTED(hipModuleLoadDataEx, hipModule_t*, const void*, unsigned int,
                         hipJitOption*, void**)
CUDAWAY_HOST_UNSUPPORTED(hipModuleLoadFatBinary, hipModule_t*, const void*)
CUDAWAY_HOST_UNSUPPORTED(hipModuleUnload, hipModule_t)
CUDAWAY_HOST_UNSUPPORTED(hipModuleGetFunction, hipFunction_t*, hipModule_t, const char*)
CUDAWAY_HOST_UNSUPPORTED(hipModuleGetGlobal, hipDeviceptr_t*, size_t*, hipModule_t, const char*)
CUDAWAY_HOST_UNSUPPORTED(hipModuleLaunchKernel, hipFunction_t, unsigned int, unsigned int,
                         unsigned int, unsigned int, unsigned int, unsigned int, unsigned int,
                         hipStream_t, void**, void**)
CUDAWAY_HOST_UNSUPPORTED(hipModuleLaunchCooperativeKernel, hipFunction_t, unsigned int,
                         unsigned int, unsigned int, unsigned int, unsigned int, unsigned int,
                         unsigned int, hipStream_t, void**)
CUDAWAY_HOST_UNSUPPORTED(hipFuncGetAttribute, int*, hipFunction_attribute, hipFunction_t)
CUDAWAY_HOST_UNSUPPORTED(hipFuncGetAttributes, hipFuncAttributes*, const void*)
CUDAWAY_HOST_UNSUPPORTED(hipFuncSetAttribute, const void*, hipFuncAttribute, int)
CUDAWAY_HOST_UNSUPPORTED(hipFuncSetCacheConfig, const void*, hipFuncCache_t)
CUDAWAY_HOST_UNSUPPORTED(hipGetSymbolAddress, void**, const void*)
CUDAWAY_HOST_UNSUPPORTED(hipGetSymbolSize, size_t*, const void*)
CUDAWAY_HOST_UNSUPPORTED(hipMemcpyToSymbol, const void*, const void*, size_t, size_t, hipMemcpyKind)
CUDAWAY_HOST_UNSUPPORTED(hipMemcpyFromSymbol, void*, const void*, size_t, size_t, hipMemcpyKind)
CUDAWAY_HOST_UNSUPPORTED(hipMemcpyToSymbolAsync, const void*, const void*, size_t, size_t,
                         hipMemcpyKind, hipStream_t)
CUDAWAY_HOST_UNSUPPORTED(hipMemcpyFromSymbolAsync, void*, const void*, size_t, size_t,
                         hipMemcpyKind, hipStream_t)
CUDAWAY_HOST_UNSUPPORTED(hipStreamBeginCapture, hipStream_t, hipStreamCaptureMode)
CUDAWAY_HOST_UNSUPPORTED(hipStreamEndCapture, hipStream_t, hipGraph_t*)
CUDAWAY_HOST_UNSUPPORTED(hipGraphCreate, hipGraph_t*, unsigned int)
CUDAWAY_HOST_UNSUPPORTED(hipGraphInstantiate, hipGraphExec_t*, hipGraph_t, hipGraphNode_t*, char*,
                         size_t)
CUDAWAY_HOST_UNSUPPORTED(hipGraphLaunch, hipGraphExec_t, hipStream_t)
CUDAWAY_HOST_UNSUPPORTED(hipMallocArray, hipArray_t*, const hipChannelFormatDesc*, size_t, size_t,
                         unsigned int)
CUDAWAY_HOST_UNSUPPORTED(hipMalloc3DArray, hipArray_t*, const hipChannelFormatDesc*, hipExtent,
                         unsigned int)
CUDAWAY_HOST_UNSUPPORTED(hipFreeArray, hipArray_t)
CUDAWAY_HOST_UNSUPPORTED(hipArrayCreate, hipArray_t*, const HIP_ARRAY_DESCRIPTOR*)
CUDAWAY_HOST_UNSUPPORTED(hipArray3DCreate, hipArray_t*, const HIP_ARRAY3D_DESCRIPTOR*)
CUDAWAY_HOST_UNSUPPORTED(hipArrayDestroy, hipArray_t)
CUDAWAY_HOST_UNSUPPORTED(hipCreateTextureObject, hipTextureObject_t*, const hipResourceDesc*,
                         const hipTextureDesc*, const hipResourceViewDesc*)
CUDAWAY_HOST_UNSUPPORTED(hipDestroyTextureObject, hipTextureObject_t)
CUDAWAY_HOST_UNSUPPORTED(hipIpcGetMemHandle, hipIpcMemHandle_t*, void*)
CUDAWAY_HOST_UNSUPPORTED(hipIpcOpenMemHandle, void**, hipIpcMemHandle_t, unsigned int)
CUDAWAY_HOST_UNSUPPORTED(hipIpcCloseMemHandle, void*)
CUDAWAY_HOST_UNSUPPORTED(hipIpcGetEventHandle, hipIpcEventHandle_t*, hipEvent_t)
CUDAWAY_HOST_UNSUPPORTED(hipIpcOpenEventHandle, hipEvent_t*, hipIpcEventHandle_t)
CUDAWAY_HOST_UNSUPPORTED(hipMemCreate, hipMemGenericAllocationHandle_t*, size_t,
                         const hipMemAllocationProp*, unsigned long long)
CUDAWAY_HOST_UNSUPPORTED(hipMemAddressReserve, void**, size_t, size_t, void*, unsigned long long)
CUDAWAY_HOST_UNSUPPORTED(hipMemMap, void*, size_t, size_t, hipMemGenericAllocationHandle_t,
                         unsigned long long)
CUDAWAY_HOST_UNSUPPORTED(hipProfilerStart)
CUDAWAY_HOST_UNSUPPORTED(hipProfilerStop)

}  // namespace cudaway::host
