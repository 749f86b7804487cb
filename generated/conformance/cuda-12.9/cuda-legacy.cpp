// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-12.9/cuda.jsonl. Do not edit: change those and run it again.
//
// Compiles where CUDA driver API of CUDA 12.9 is what its snapshot says.
#define __CUDA_API_VERSION_INTERNAL
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
#undef cuArray3DCreate
#undef cuArray3DGetDescriptor
#undef cuArrayCreate
#undef cuArrayGetDescriptor
#undef cuCtxCreate
#undef cuCtxDestroy
#undef cuCtxPopCurrent
#undef cuCtxPushCurrent
#undef cuDevicePrimaryCtxRelease
#undef cuDevicePrimaryCtxReset
#undef cuDevicePrimaryCtxSetFlags
#undef cuDeviceTotalMem
#undef cuEventDestroy
#undef cuGLCtxCreate
#undef cuGLGetDevices
#undef cuGLMapBufferObject
#undef cuGLMapBufferObjectAsync
#undef cuGetProcAddress
#undef cuGraphAddKernelNode
#undef cuGraphExecKernelNodeSetParams
#undef cuGraphExecUpdate
#undef cuGraphInstantiate
#undef cuGraphKernelNodeGetParams
#undef cuGraphKernelNodeSetParams
#undef cuGraphicsResourceGetMappedPointer
#undef cuGraphicsResourceSetMapFlags
#undef cuIpcOpenMemHandle
#undef cuLinkAddData
#undef cuLinkAddFile
#undef cuLinkCreate
#undef cuMemAlloc
#undef cuMemAllocHost
#undef cuMemAllocPitch
#undef cuMemFree
#undef cuMemGetAddressRange
#undef cuMemGetInfo
#undef cuMemHostGetDevicePointer
#undef cuMemHostRegister
#undef cuMemcpy2D
#undef cuMemcpy2DAsync
#undef cuMemcpy2DUnaligned
#undef cuMemcpy3D
#undef cuMemcpy3DAsync
#undef cuMemcpyAtoA
#undef cuMemcpyAtoD
#undef cuMemcpyAtoH
#undef cuMemcpyAtoHAsync
#undef cuMemcpyDtoA
#undef cuMemcpyDtoD
#undef cuMemcpyDtoDAsync
#undef cuMemcpyDtoH
#undef cuMemcpyDtoHAsync
#undef cuMemcpyHtoA
#undef cuMemcpyHtoAAsync
#undef cuMemcpyHtoD
#undef cuMemcpyHtoDAsync
#undef cuMemsetD16
#undef cuMemsetD2D16
#undef cuMemsetD2D32
#undef cuMemsetD2D8
#undef cuMemsetD32
#undef cuMemsetD8
#undef cuModuleGetGlobal
#undef cuStreamBatchMemOp
#undef cuStreamBeginCapture
#undef cuStreamDestroy
#undef cuStreamGetCaptureInfo
#undef cuStreamWaitValue32
#undef cuStreamWaitValue64
#undef cuStreamWriteValue32
#undef cuStreamWriteValue64
#undef cuTexRefGetAddress
#undef cuTexRefSetAddress
#undef cuTexRefSetAddress2D
#undef cuVDPAUCtxCreate

// Prototypes
static_assert(has<cudaError_enum(CUarray_st**,
    const CUDA_ARRAY3D_DESCRIPTOR_v1_st*)>(cuArray3DCreate));
static_assert(has<cudaError_enum(CUDA_ARRAY3D_DESCRIPTOR_v1_st*,
    CUarray_st*)>(cuArray3DGetDescriptor));
static_assert(has<cudaError_enum(CUarray_st**, const CUDA_ARRAY_DESCRIPTOR_v1_st*)>(cuArrayCreate));
static_assert(has<cudaError_enum(CUDA_ARRAY_DESCRIPTOR_v1_st*, CUarray_st*)>(cuArrayGetDescriptor));
static_assert(has<cudaError_enum(CUctx_st**, unsigned int, int)>(cuCtxCreate));
static_assert(has<cudaError_enum(CUctx_st*)>(cuCtxDestroy));
static_assert(has<cudaError_enum(CUctx_st**)>(cuCtxPopCurrent));
static_assert(has<cudaError_enum(CUctx_st*)>(cuCtxPushCurrent));
static_assert(has<cudaError_enum(int)>(cuDevicePrimaryCtxRelease));
static_assert(has<cudaError_enum(int)>(cuDevicePrimaryCtxReset));
static_assert(has<cudaError_enum(int, unsigned int)>(cuDevicePrimaryCtxSetFlags));
static_assert(has<cudaError_enum(unsigned int*, int)>(cuDeviceTotalMem));
static_assert(has<cudaError_enum(CUevent_st*)>(cuEventDestroy));
static_assert(has<cudaError_enum(CUctx_st**, unsigned int, int)>(cuGLCtxCreate));
static_assert(has<cudaError_enum(unsigned int*, int*, unsigned int,
    CUGLDeviceList_enum)>(cuGLGetDevices));
static_assert(has<cudaError_enum(unsigned int*, unsigned int*, unsigned int)>(cuGLMapBufferObject));
static_assert(has<cudaError_enum(unsigned int*, unsigned int*, unsigned int,
    CUstream_st*)>(cuGLMapBufferObjectAsync));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*, unsigned int,
    CUstream_st*)>(cuGLMapBufferObjectAsync_v2_ptsz));
static_assert(has<cudaError_enum(unsigned long long*, unsigned long*,
    unsigned int)>(cuGLMapBufferObject_v2_ptds));
static_assert(has<cudaError_enum(const char*, void**, int, unsigned long)>(cuGetProcAddress));
static_assert(has<cudaError_enum(CUgraphNode_st**, CUgraph_st*, CUgraphNode_st* const*,
    unsigned long, const CUDA_KERNEL_NODE_PARAMS_st*)>(cuGraphAddKernelNode));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraphNode_st*,
    const CUDA_KERNEL_NODE_PARAMS_st*)>(cuGraphExecKernelNodeSetParams));
static_assert(has<cudaError_enum(CUgraphExec_st*, CUgraph_st*, CUgraphNode_st**,
    CUgraphExecUpdateResult_enum*)>(cuGraphExecUpdate));
static_assert(has<cudaError_enum(CUgraphExec_st**, CUgraph_st*, CUgraphNode_st**, char*,
    unsigned long)>(cuGraphInstantiate));
static_assert(has<cudaError_enum(CUgraphExec_st**, CUgraph_st*, CUgraphNode_st**, char*,
    unsigned long)>(cuGraphInstantiate_v2));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    CUDA_KERNEL_NODE_PARAMS_st*)>(cuGraphKernelNodeGetParams));
static_assert(has<cudaError_enum(CUgraphNode_st*,
    const CUDA_KERNEL_NODE_PARAMS_st*)>(cuGraphKernelNodeSetParams));
static_assert(has<cudaError_enum(unsigned int*, unsigned int*,
    CUgraphicsResource_st*)>(cuGraphicsResourceGetMappedPointer));
static_assert(has<cudaError_enum(CUgraphicsResource_st*,
    unsigned int)>(cuGraphicsResourceSetMapFlags));
static_assert(has<cudaError_enum(unsigned long long*, CUipcMemHandle_st,
    unsigned int)>(cuIpcOpenMemHandle));
static_assert(has<cudaError_enum(CUlinkState_st*, CUjitInputType_enum, void*, unsigned long,
    const char*, unsigned int, CUjit_option_enum*, void**)>(cuLinkAddData));
static_assert(has<cudaError_enum(CUlinkState_st*, CUjitInputType_enum, const char*, unsigned int,
    CUjit_option_enum*, void**)>(cuLinkAddFile));
static_assert(has<cudaError_enum(unsigned int, CUjit_option_enum*, void**,
    CUlinkState_st**)>(cuLinkCreate));
static_assert(has<cudaError_enum(unsigned int*, unsigned int)>(cuMemAlloc));
static_assert(has<cudaError_enum(void**, unsigned int)>(cuMemAllocHost));
static_assert(has<cudaError_enum(unsigned int*, unsigned int*, unsigned int, unsigned int,
    unsigned int)>(cuMemAllocPitch));
static_assert(has<cudaError_enum(unsigned int)>(cuMemFree));
static_assert(has<cudaError_enum(unsigned int*, unsigned int*,
    unsigned int)>(cuMemGetAddressRange));
static_assert(has<cudaError_enum(unsigned int*, unsigned int*)>(cuMemGetInfo));
static_assert(has<cudaError_enum(unsigned int*, void*, unsigned int)>(cuMemHostGetDevicePointer));
static_assert(has<cudaError_enum(void*, unsigned long, unsigned int)>(cuMemHostRegister));
static_assert(has<cudaError_enum(const CUDA_MEMCPY2D_v1_st*)>(cuMemcpy2D));
static_assert(has<cudaError_enum(const CUDA_MEMCPY2D_v1_st*, CUstream_st*)>(cuMemcpy2DAsync));
static_assert(has<cudaError_enum(const CUDA_MEMCPY2D_v1_st*)>(cuMemcpy2DUnaligned));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_v1_st*)>(cuMemcpy3D));
static_assert(has<cudaError_enum(const CUDA_MEMCPY3D_v1_st*, CUstream_st*)>(cuMemcpy3DAsync));
static_assert(has<cudaError_enum(CUarray_st*, unsigned int, CUarray_st*, unsigned int,
    unsigned int)>(cuMemcpyAtoA));
static_assert(has<cudaError_enum(unsigned int, CUarray_st*, unsigned int,
    unsigned int)>(cuMemcpyAtoD));
static_assert(has<cudaError_enum(void*, CUarray_st*, unsigned int, unsigned int)>(cuMemcpyAtoH));
static_assert(has<cudaError_enum(void*, CUarray_st*, unsigned int, unsigned int,
    CUstream_st*)>(cuMemcpyAtoHAsync));
static_assert(has<cudaError_enum(CUarray_st*, unsigned int, unsigned int,
    unsigned int)>(cuMemcpyDtoA));
static_assert(has<cudaError_enum(unsigned int, unsigned int, unsigned int)>(cuMemcpyDtoD));
static_assert(has<cudaError_enum(unsigned int, unsigned int, unsigned int,
    CUstream_st*)>(cuMemcpyDtoDAsync));
static_assert(has<cudaError_enum(void*, unsigned int, unsigned int)>(cuMemcpyDtoH));
static_assert(has<cudaError_enum(void*, unsigned int, unsigned int,
    CUstream_st*)>(cuMemcpyDtoHAsync));
static_assert(has<cudaError_enum(CUarray_st*, unsigned int, const void*,
    unsigned int)>(cuMemcpyHtoA));
static_assert(has<cudaError_enum(CUarray_st*, unsigned int, const void*, unsigned int,
    CUstream_st*)>(cuMemcpyHtoAAsync));
static_assert(has<cudaError_enum(unsigned int, const void*, unsigned int)>(cuMemcpyHtoD));
static_assert(has<cudaError_enum(unsigned int, const void*, unsigned int,
    CUstream_st*)>(cuMemcpyHtoDAsync));
static_assert(has<cudaError_enum(unsigned int, unsigned short, unsigned int)>(cuMemsetD16));
static_assert(has<cudaError_enum(unsigned int, unsigned int, unsigned short, unsigned int,
    unsigned int)>(cuMemsetD2D16));
static_assert(has<cudaError_enum(unsigned int, unsigned int, unsigned int, unsigned int,
    unsigned int)>(cuMemsetD2D32));
static_assert(has<cudaError_enum(unsigned int, unsigned int, unsigned char, unsigned int,
    unsigned int)>(cuMemsetD2D8));
static_assert(has<cudaError_enum(unsigned int, unsigned int, unsigned int)>(cuMemsetD32));
static_assert(has<cudaError_enum(unsigned int, unsigned char, unsigned int)>(cuMemsetD8));
static_assert(has<cudaError_enum(unsigned int*, unsigned int*, CUmod_st*,
    const char*)>(cuModuleGetGlobal));
static_assert(has<cudaError_enum(CUstream_st*, unsigned int, CUstreamBatchMemOpParams_union*,
    unsigned int)>(cuStreamBatchMemOp));
static_assert(has<cudaError_enum(CUstream_st*, unsigned int, CUstreamBatchMemOpParams_union*,
    unsigned int)>(cuStreamBatchMemOp_ptsz));
static_assert(has<cudaError_enum(CUstream_st*)>(cuStreamBeginCapture));
static_assert(has<cudaError_enum(CUstream_st*)>(cuStreamBeginCapture_ptsz));
static_assert(has<cudaError_enum(CUstream_st*)>(cuStreamDestroy));
static_assert(has<cudaError_enum(CUstream_st*, CUstreamCaptureStatus_enum*,
    unsigned long*)>(cuStreamGetCaptureInfo));
static_assert(has<cudaError_enum(CUstream_st*, CUstreamCaptureStatus_enum*,
    unsigned long*)>(cuStreamGetCaptureInfo_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned int,
    unsigned int)>(cuStreamWaitValue32));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned int,
    unsigned int)>(cuStreamWaitValue32_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamWaitValue64));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamWaitValue64_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned int,
    unsigned int)>(cuStreamWriteValue32));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned int,
    unsigned int)>(cuStreamWriteValue32_ptsz));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamWriteValue64));
static_assert(has<cudaError_enum(CUstream_st*, unsigned long long, unsigned long,
    unsigned int)>(cuStreamWriteValue64_ptsz));
static_assert(has<cudaError_enum(unsigned int*, CUtexref_st*)>(cuTexRefGetAddress));
static_assert(has<cudaError_enum(unsigned int*, CUtexref_st*, unsigned int,
    unsigned int)>(cuTexRefSetAddress));
static_assert(has<cudaError_enum(CUtexref_st*, const CUDA_ARRAY_DESCRIPTOR_v1_st*, unsigned int,
    unsigned int)>(cuTexRefSetAddress2D));
static_assert(has<cudaError_enum(CUtexref_st*, const CUDA_ARRAY_DESCRIPTOR_st*, unsigned long long,
    unsigned long)>(cuTexRefSetAddress2D_v2));
static_assert(has<cudaError_enum(CUctx_st**, unsigned int, int, unsigned int,
    unsigned int (*)(unsigned int, unsigned int, void**))>(cuVDPAUCtxCreate));

// Structures
static_assert(sizeof(CUDA_ARRAY3D_DESCRIPTOR_v1_st) == 24);
static_assert(alignof(CUDA_ARRAY3D_DESCRIPTOR_v1_st) == 4);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_v1_st, Width) == 0);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_v1_st, Height) == 4);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_v1_st, Depth) == 8);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_v1_st, Format) == 12);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_v1_st, NumChannels) == 16);
static_assert(offsetof(CUDA_ARRAY3D_DESCRIPTOR_v1_st, Flags) == 20);
static_assert(sizeof(CUDA_ARRAY_DESCRIPTOR_v1_st) == 16);
static_assert(alignof(CUDA_ARRAY_DESCRIPTOR_v1_st) == 4);
static_assert(offsetof(CUDA_ARRAY_DESCRIPTOR_v1_st, Width) == 0);
static_assert(offsetof(CUDA_ARRAY_DESCRIPTOR_v1_st, Height) == 4);
static_assert(offsetof(CUDA_ARRAY_DESCRIPTOR_v1_st, Format) == 8);
static_assert(offsetof(CUDA_ARRAY_DESCRIPTOR_v1_st, NumChannels) == 12);
static_assert(sizeof(CUDA_KERNEL_NODE_PARAMS_st) == 56);
static_assert(alignof(CUDA_KERNEL_NODE_PARAMS_st) == 8);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, func) == 0);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, gridDimX) == 8);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, gridDimY) == 12);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, gridDimZ) == 16);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, blockDimX) == 20);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, blockDimY) == 24);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, blockDimZ) == 28);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, sharedMemBytes) == 32);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, kernelParams) == 40);
static_assert(offsetof(CUDA_KERNEL_NODE_PARAMS_st, extra) == 48);
static_assert(sizeof(CUDA_MEMCPY2D_v1_st) == 96);
static_assert(alignof(CUDA_MEMCPY2D_v1_st) == 8);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, srcXInBytes) == 0);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, srcY) == 4);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, srcMemoryType) == 8);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, srcHost) == 16);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, srcDevice) == 24);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, srcArray) == 32);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, srcPitch) == 40);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, dstXInBytes) == 44);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, dstY) == 48);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, dstMemoryType) == 52);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, dstHost) == 56);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, dstDevice) == 64);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, dstArray) == 72);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, dstPitch) == 80);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, WidthInBytes) == 84);
static_assert(offsetof(CUDA_MEMCPY2D_v1_st, Height) == 88);
static_assert(sizeof(CUDA_MEMCPY3D_v1_st) == 144);
static_assert(alignof(CUDA_MEMCPY3D_v1_st) == 8);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcXInBytes) == 0);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcY) == 4);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcZ) == 8);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcLOD) == 12);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcMemoryType) == 16);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcHost) == 24);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcDevice) == 32);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcArray) == 40);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, reserved0) == 48);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcPitch) == 56);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, srcHeight) == 60);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstXInBytes) == 64);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstY) == 68);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstZ) == 72);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstLOD) == 76);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstMemoryType) == 80);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstHost) == 88);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstDevice) == 96);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstArray) == 104);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, reserved1) == 112);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstPitch) == 120);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, dstHeight) == 124);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, WidthInBytes) == 128);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, Height) == 132);
static_assert(offsetof(CUDA_MEMCPY3D_v1_st, Depth) == 136);
