// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/cuda.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of CUDA driver API and HIP by name.
// An unknown value gives false; nothing is ever cast. Statuses have names and words.
#pragma once

#include "abi/cuda/cuda.h"
#include "cudaway/export.h"
#include "abi/rocm/hip.h"

namespace cudaway::cuda::cuda {

namespace hip = cudaway::rocm::hip;

constexpr CUDAWAY_HOT bool convert(CUGLDeviceList_enum from, hip::hipGLDeviceList& to) noexcept {
  switch (from) {
    case CU_GL_DEVICE_LIST_ALL:
      to = hip::hipGLDeviceListAll;
      return true;
    case CU_GL_DEVICE_LIST_CURRENT_FRAME:
      to = hip::hipGLDeviceListCurrentFrame;
      return true;
    case CU_GL_DEVICE_LIST_NEXT_FRAME:
      to = hip::hipGLDeviceListNextFrame;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGLDeviceList from, CUGLDeviceList_enum& to) noexcept {
  switch (from) {
    case hip::hipGLDeviceListAll:
      to = CU_GL_DEVICE_LIST_ALL;
      return true;
    case hip::hipGLDeviceListCurrentFrame:
      to = CU_GL_DEVICE_LIST_CURRENT_FRAME;
      return true;
    case hip::hipGLDeviceListNextFrame:
      to = CU_GL_DEVICE_LIST_NEXT_FRAME;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUGPUDirectRDMAWritesOrdering_enum from,
    hip::hipGPUDirectRDMAWritesOrdering& to) noexcept {
  switch (from) {
    case CU_GPU_DIRECT_RDMA_WRITES_ORDERING_NONE:
      to = hip::hipGPUDirectRDMAWritesOrderingNone;
      return true;
    case CU_GPU_DIRECT_RDMA_WRITES_ORDERING_OWNER:
      to = hip::hipGPUDirectRDMAWritesOrderingOwner;
      return true;
    case CU_GPU_DIRECT_RDMA_WRITES_ORDERING_ALL_DEVICES:
      to = hip::hipGPUDirectRDMAWritesOrderingAllDevices;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGPUDirectRDMAWritesOrdering from,
    CUGPUDirectRDMAWritesOrdering_enum& to) noexcept {
  switch (from) {
    case hip::hipGPUDirectRDMAWritesOrderingNone:
      to = CU_GPU_DIRECT_RDMA_WRITES_ORDERING_NONE;
      return true;
    case hip::hipGPUDirectRDMAWritesOrderingOwner:
      to = CU_GPU_DIRECT_RDMA_WRITES_ORDERING_OWNER;
      return true;
    case hip::hipGPUDirectRDMAWritesOrderingAllDevices:
      to = CU_GPU_DIRECT_RDMA_WRITES_ORDERING_ALL_DEVICES;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUaccessProperty_enum from,
    hip::hipAccessProperty& to) noexcept {
  switch (from) {
    case CU_ACCESS_PROPERTY_NORMAL:
      to = hip::hipAccessPropertyNormal;
      return true;
    case CU_ACCESS_PROPERTY_STREAMING:
      to = hip::hipAccessPropertyStreaming;
      return true;
    case CU_ACCESS_PROPERTY_PERSISTING:
      to = hip::hipAccessPropertyPersisting;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipAccessProperty from, CUaccessProperty_enum& to) noexcept {
  switch (from) {
    case hip::hipAccessPropertyNormal:
      to = CU_ACCESS_PROPERTY_NORMAL;
      return true;
    case hip::hipAccessPropertyStreaming:
      to = CU_ACCESS_PROPERTY_STREAMING;
      return true;
    case hip::hipAccessPropertyPersisting:
      to = CU_ACCESS_PROPERTY_PERSISTING;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUaddress_mode_enum from,
    hip::HIPaddress_mode_enum& to) noexcept {
  switch (from) {
    case CU_TR_ADDRESS_MODE_WRAP:
      to = hip::HIP_TR_ADDRESS_MODE_WRAP;
      return true;
    case CU_TR_ADDRESS_MODE_CLAMP:
      to = hip::HIP_TR_ADDRESS_MODE_CLAMP;
      return true;
    case CU_TR_ADDRESS_MODE_MIRROR:
      to = hip::HIP_TR_ADDRESS_MODE_MIRROR;
      return true;
    case CU_TR_ADDRESS_MODE_BORDER:
      to = hip::HIP_TR_ADDRESS_MODE_BORDER;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::HIPaddress_mode_enum from, CUaddress_mode_enum& to) noexcept {
  switch (from) {
    case hip::HIP_TR_ADDRESS_MODE_WRAP:
      to = CU_TR_ADDRESS_MODE_WRAP;
      return true;
    case hip::HIP_TR_ADDRESS_MODE_CLAMP:
      to = CU_TR_ADDRESS_MODE_CLAMP;
      return true;
    case hip::HIP_TR_ADDRESS_MODE_MIRROR:
      to = CU_TR_ADDRESS_MODE_MIRROR;
      return true;
    case hip::HIP_TR_ADDRESS_MODE_BORDER:
      to = CU_TR_ADDRESS_MODE_BORDER;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUarraySparseSubresourceType_enum from,
    hip::hipArraySparseSubresourceType& to) noexcept {
  switch (from) {
    case CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_SPARSE_LEVEL:
      to = hip::hipArraySparseSubresourceTypeSparseLevel;
      return true;
    case CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_MIPTAIL:
      to = hip::hipArraySparseSubresourceTypeMiptail;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipArraySparseSubresourceType from,
    CUarraySparseSubresourceType_enum& to) noexcept {
  switch (from) {
    case hip::hipArraySparseSubresourceTypeSparseLevel:
      to = CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_SPARSE_LEVEL;
      return true;
    case hip::hipArraySparseSubresourceTypeMiptail:
      to = CU_ARRAY_SPARSE_SUBRESOURCE_TYPE_MIPTAIL;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUarray_format_enum from, hip::hipArray_Format& to) noexcept {
  switch (from) {
    case CU_AD_FORMAT_UNSIGNED_INT8:
      to = hip::HIP_AD_FORMAT_UNSIGNED_INT8;
      return true;
    case CU_AD_FORMAT_UNSIGNED_INT16:
      to = hip::HIP_AD_FORMAT_UNSIGNED_INT16;
      return true;
    case CU_AD_FORMAT_UNSIGNED_INT32:
      to = hip::HIP_AD_FORMAT_UNSIGNED_INT32;
      return true;
    case CU_AD_FORMAT_SIGNED_INT8:
      to = hip::HIP_AD_FORMAT_SIGNED_INT8;
      return true;
    case CU_AD_FORMAT_SIGNED_INT16:
      to = hip::HIP_AD_FORMAT_SIGNED_INT16;
      return true;
    case CU_AD_FORMAT_SIGNED_INT32:
      to = hip::HIP_AD_FORMAT_SIGNED_INT32;
      return true;
    case CU_AD_FORMAT_HALF:
      to = hip::HIP_AD_FORMAT_HALF;
      return true;
    case CU_AD_FORMAT_FLOAT:
      to = hip::HIP_AD_FORMAT_FLOAT;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipArray_Format from, CUarray_format_enum& to) noexcept {
  switch (from) {
    case hip::HIP_AD_FORMAT_UNSIGNED_INT8:
      to = CU_AD_FORMAT_UNSIGNED_INT8;
      return true;
    case hip::HIP_AD_FORMAT_UNSIGNED_INT16:
      to = CU_AD_FORMAT_UNSIGNED_INT16;
      return true;
    case hip::HIP_AD_FORMAT_UNSIGNED_INT32:
      to = CU_AD_FORMAT_UNSIGNED_INT32;
      return true;
    case hip::HIP_AD_FORMAT_SIGNED_INT8:
      to = CU_AD_FORMAT_SIGNED_INT8;
      return true;
    case hip::HIP_AD_FORMAT_SIGNED_INT16:
      to = CU_AD_FORMAT_SIGNED_INT16;
      return true;
    case hip::HIP_AD_FORMAT_SIGNED_INT32:
      to = CU_AD_FORMAT_SIGNED_INT32;
      return true;
    case hip::HIP_AD_FORMAT_HALF:
      to = CU_AD_FORMAT_HALF;
      return true;
    case hip::HIP_AD_FORMAT_FLOAT:
      to = CU_AD_FORMAT_FLOAT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUcomputemode_enum from, hip::hipComputeMode& to) noexcept {
  switch (from) {
    case CU_COMPUTEMODE_DEFAULT:
      to = hip::hipComputeModeDefault;
      return true;
    case CU_COMPUTEMODE_PROHIBITED:
      to = hip::hipComputeModeProhibited;
      return true;
    case CU_COMPUTEMODE_EXCLUSIVE_PROCESS:
      to = hip::hipComputeModeExclusiveProcess;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipComputeMode from, CUcomputemode_enum& to) noexcept {
  switch (from) {
    case hip::hipComputeModeDefault:
      to = CU_COMPUTEMODE_DEFAULT;
      return true;
    case hip::hipComputeModeProhibited:
      to = CU_COMPUTEMODE_PROHIBITED;
      return true;
    case hip::hipComputeModeExclusiveProcess:
      to = CU_COMPUTEMODE_EXCLUSIVE_PROCESS;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUdevice_P2PAttribute_enum from,
    hip::hipDeviceP2PAttr& to) noexcept {
  switch (from) {
    case CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK:
      to = hip::hipDevP2PAttrPerformanceRank;
      return true;
    case CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED:
      to = hip::hipDevP2PAttrAccessSupported;
      return true;
    case CU_DEVICE_P2P_ATTRIBUTE_NATIVE_ATOMIC_SUPPORTED:
      to = hip::hipDevP2PAttrNativeAtomicSupported;
      return true;
    case CU_DEVICE_P2P_ATTRIBUTE_ACCESS_ACCESS_SUPPORTED:
      to = hip::hipDevP2PAttrHipArrayAccessSupported;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipDeviceP2PAttr from, CUdevice_P2PAttribute_enum& to) noexcept {
  switch (from) {
    case hip::hipDevP2PAttrPerformanceRank:
      to = CU_DEVICE_P2P_ATTRIBUTE_PERFORMANCE_RANK;
      return true;
    case hip::hipDevP2PAttrAccessSupported:
      to = CU_DEVICE_P2P_ATTRIBUTE_ACCESS_SUPPORTED;
      return true;
    case hip::hipDevP2PAttrNativeAtomicSupported:
      to = CU_DEVICE_P2P_ATTRIBUTE_NATIVE_ATOMIC_SUPPORTED;
      return true;
    case hip::hipDevP2PAttrHipArrayAccessSupported:
      to = CU_DEVICE_P2P_ATTRIBUTE_ACCESS_ACCESS_SUPPORTED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUdevice_attribute_enum from,
    hip::hipDeviceAttribute_t& to) noexcept {
  switch (from) {
    case CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
      to = hip::hipDeviceAttributeMaxThreadsPerBlock;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X:
      to = hip::hipDeviceAttributeMaxBlockDimX;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y:
      to = hip::hipDeviceAttributeMaxBlockDimY;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z:
      to = hip::hipDeviceAttributeMaxBlockDimZ;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X:
      to = hip::hipDeviceAttributeMaxGridDimX;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y:
      to = hip::hipDeviceAttributeMaxGridDimY;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z:
      to = hip::hipDeviceAttributeMaxGridDimZ;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK:
      to = hip::hipDeviceAttributeMaxSharedMemoryPerBlock;
      return true;
    case CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY:
      to = hip::hipDeviceAttributeTotalConstantMemory;
      return true;
    case CU_DEVICE_ATTRIBUTE_WARP_SIZE:
      to = hip::hipDeviceAttributeWarpSize;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_PITCH:
      to = hip::hipDeviceAttributeMaxPitch;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK:
      to = hip::hipDeviceAttributeMaxRegistersPerBlock;
      return true;
    case CU_DEVICE_ATTRIBUTE_CLOCK_RATE:
      to = hip::hipDeviceAttributeClockRate;
      return true;
    case CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT:
      to = hip::hipDeviceAttributeTextureAlignment;
      return true;
    case CU_DEVICE_ATTRIBUTE_GPU_OVERLAP:
      to = hip::hipDeviceAttributeDeviceOverlap;
      return true;
    case CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT:
      to = hip::hipDeviceAttributeMultiprocessorCount;
      return true;
    case CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT:
      to = hip::hipDeviceAttributeKernelExecTimeout;
      return true;
    case CU_DEVICE_ATTRIBUTE_INTEGRATED:
      to = hip::hipDeviceAttributeIntegrated;
      return true;
    case CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY:
      to = hip::hipDeviceAttributeCanMapHostMemory;
      return true;
    case CU_DEVICE_ATTRIBUTE_COMPUTE_MODE:
      to = hip::hipDeviceAttributeComputeMode;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH:
      to = hip::hipDeviceAttributeMaxTexture1DWidth;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_WIDTH:
      to = hip::hipDeviceAttributeMaxTexture2DWidth;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT:
      to = hip::hipDeviceAttributeMaxTexture2DHeight;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH:
      to = hip::hipDeviceAttributeMaxTexture3DWidth;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT:
      to = hip::hipDeviceAttributeMaxTexture3DHeight;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH:
      to = hip::hipDeviceAttributeMaxTexture3DDepth;
      return true;
    case CU_DEVICE_ATTRIBUTE_SURFACE_ALIGNMENT:
      to = hip::hipDeviceAttributeSurfaceAlignment;
      return true;
    case CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS:
      to = hip::hipDeviceAttributeConcurrentKernels;
      return true;
    case CU_DEVICE_ATTRIBUTE_ECC_ENABLED:
      to = hip::hipDeviceAttributeEccEnabled;
      return true;
    case CU_DEVICE_ATTRIBUTE_PCI_BUS_ID:
      to = hip::hipDeviceAttributePciBusId;
      return true;
    case CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID:
      to = hip::hipDeviceAttributePciDeviceId;
      return true;
    case CU_DEVICE_ATTRIBUTE_TCC_DRIVER:
      to = hip::hipDeviceAttributeTccDriver;
      return true;
    case CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE:
      to = hip::hipDeviceAttributeMemoryClockRate;
      return true;
    case CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH:
      to = hip::hipDeviceAttributeMemoryBusWidth;
      return true;
    case CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE:
      to = hip::hipDeviceAttributeL2CacheSize;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR:
      to = hip::hipDeviceAttributeMaxThreadsPerMultiProcessor;
      return true;
    case CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT:
      to = hip::hipDeviceAttributeAsyncEngineCount;
      return true;
    case CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING:
      to = hip::hipDeviceAttributeUnifiedAddressing;
      return true;
    case CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID:
      to = hip::hipDeviceAttributePciDomainId;
      return true;
    case CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT:
      to = hip::hipDeviceAttributeTexturePitchAlignment;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_WIDTH:
      to = hip::hipDeviceAttributeMaxTextureCubemap;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_WIDTH:
      to = hip::hipDeviceAttributeMaxSurface1D;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_WIDTH:
      to = hip::hipDeviceAttributeMaxSurfaceCubemap;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH:
      to = hip::hipDeviceAttributeMaxTexture1DLinear;
      return true;
    case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR:
      to = hip::hipDeviceAttributeComputeCapabilityMajor;
      return true;
    case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR:
      to = hip::hipDeviceAttributeComputeCapabilityMinor;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_MIPMAPPED_WIDTH:
      to = hip::hipDeviceAttributeMaxTexture1DMipmap;
      return true;
    case CU_DEVICE_ATTRIBUTE_STREAM_PRIORITIES_SUPPORTED:
      to = hip::hipDeviceAttributeStreamPrioritiesSupported;
      return true;
    case CU_DEVICE_ATTRIBUTE_GLOBAL_L1_CACHE_SUPPORTED:
      to = hip::hipDeviceAttributeGlobalL1CacheSupported;
      return true;
    case CU_DEVICE_ATTRIBUTE_LOCAL_L1_CACHE_SUPPORTED:
      to = hip::hipDeviceAttributeLocalL1CacheSupported;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR:
      to = hip::hipDeviceAttributeMaxSharedMemoryPerMultiprocessor;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR:
      to = hip::hipDeviceAttributeMaxRegistersPerMultiprocessor;
      return true;
    case CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY:
      to = hip::hipDeviceAttributeManagedMemory;
      return true;
    case CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD:
      to = hip::hipDeviceAttributeIsMultiGpuBoard;
      return true;
    case CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD_GROUP_ID:
      to = hip::hipDeviceAttributeMultiGpuBoardGroupID;
      return true;
    case CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED:
      to = hip::hipDeviceAttributeHostNativeAtomicSupported;
      return true;
    case CU_DEVICE_ATTRIBUTE_SINGLE_TO_DOUBLE_PRECISION_PERF_RATIO:
      to = hip::hipDeviceAttributeSingleToDoublePrecisionPerfRatio;
      return true;
    case CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS:
      to = hip::hipDeviceAttributePageableMemoryAccess;
      return true;
    case CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS:
      to = hip::hipDeviceAttributeConcurrentManagedAccess;
      return true;
    case CU_DEVICE_ATTRIBUTE_COMPUTE_PREEMPTION_SUPPORTED:
      to = hip::hipDeviceAttributeComputePreemptionSupported;
      return true;
    case CU_DEVICE_ATTRIBUTE_CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM:
      to = hip::hipDeviceAttributeCanUseHostPointerForRegisteredMem;
      return true;
    case CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH:
      to = hip::hipDeviceAttributeCooperativeLaunch;
      return true;
    case CU_DEVICE_ATTRIBUTE_COOPERATIVE_MULTI_DEVICE_LAUNCH:
      to = hip::hipDeviceAttributeCooperativeMultiDeviceLaunch;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN:
      to = hip::hipDeviceAttributeSharedMemPerBlockOptin;
      return true;
    case CU_DEVICE_ATTRIBUTE_HOST_REGISTER_SUPPORTED:
      to = hip::hipDeviceAttributeHostRegisterSupported;
      return true;
    case CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES:
      to = hip::hipDeviceAttributePageableMemoryAccessUsesHostPageTables;
      return true;
    case CU_DEVICE_ATTRIBUTE_DIRECT_MANAGED_MEM_ACCESS_FROM_HOST:
      to = hip::hipDeviceAttributeDirectManagedMemAccessFromHost;
      return true;
    case CU_DEVICE_ATTRIBUTE_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED:
      to = hip::hipDeviceAttributeVirtualMemoryManagementSupported;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR:
      to = hip::hipDeviceAttributeMaxBlocksPerMultiProcessor;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_PERSISTING_L2_CACHE_SIZE:
      to = hip::hipDeviceAttributePersistingL2CacheMaxSize;
      return true;
    case CU_DEVICE_ATTRIBUTE_MAX_ACCESS_POLICY_WINDOW_SIZE:
      to = hip::hipDeviceAttributeAccessPolicyMaxWindowSize;
      return true;
    case CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK:
      to = hip::hipDeviceAttributeReservedSharedMemPerBlock;
      return true;
    case CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED:
      to = hip::hipDeviceAttributeMemoryPoolsSupported;
      return true;
    case CU_DEVICE_ATTRIBUTE_MEMPOOL_SUPPORTED_HANDLE_TYPES:
      to = hip::hipDeviceAttributeMemoryPoolSupportedHandleTypes;
      return true;
    case CU_DEVICE_ATTRIBUTE_HOST_NUMA_ID:
      to = hip::hipDeviceAttributeHostNumaId;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipDeviceAttribute_t from, CUdevice_attribute_enum& to) noexcept {
  switch (from) {
    case hip::hipDeviceAttributeMaxThreadsPerBlock:
      to = CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK;
      return true;
    case hip::hipDeviceAttributeMaxBlockDimX:
      to = CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X;
      return true;
    case hip::hipDeviceAttributeMaxBlockDimY:
      to = CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Y;
      return true;
    case hip::hipDeviceAttributeMaxBlockDimZ:
      to = CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_Z;
      return true;
    case hip::hipDeviceAttributeMaxGridDimX:
      to = CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X;
      return true;
    case hip::hipDeviceAttributeMaxGridDimY:
      to = CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Y;
      return true;
    case hip::hipDeviceAttributeMaxGridDimZ:
      to = CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_Z;
      return true;
    case hip::hipDeviceAttributeMaxSharedMemoryPerBlock:
      to = CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK;
      return true;
    case hip::hipDeviceAttributeTotalConstantMemory:
      to = CU_DEVICE_ATTRIBUTE_TOTAL_CONSTANT_MEMORY;
      return true;
    case hip::hipDeviceAttributeWarpSize:
      to = CU_DEVICE_ATTRIBUTE_WARP_SIZE;
      return true;
    case hip::hipDeviceAttributeMaxPitch:
      to = CU_DEVICE_ATTRIBUTE_MAX_PITCH;
      return true;
    case hip::hipDeviceAttributeMaxRegistersPerBlock:
      to = CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_BLOCK;
      return true;
    case hip::hipDeviceAttributeClockRate:
      to = CU_DEVICE_ATTRIBUTE_CLOCK_RATE;
      return true;
    case hip::hipDeviceAttributeTextureAlignment:
      to = CU_DEVICE_ATTRIBUTE_TEXTURE_ALIGNMENT;
      return true;
    case hip::hipDeviceAttributeDeviceOverlap:
      to = CU_DEVICE_ATTRIBUTE_GPU_OVERLAP;
      return true;
    case hip::hipDeviceAttributeMultiprocessorCount:
      to = CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT;
      return true;
    case hip::hipDeviceAttributeKernelExecTimeout:
      to = CU_DEVICE_ATTRIBUTE_KERNEL_EXEC_TIMEOUT;
      return true;
    case hip::hipDeviceAttributeIntegrated:
      to = CU_DEVICE_ATTRIBUTE_INTEGRATED;
      return true;
    case hip::hipDeviceAttributeCanMapHostMemory:
      to = CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY;
      return true;
    case hip::hipDeviceAttributeComputeMode:
      to = CU_DEVICE_ATTRIBUTE_COMPUTE_MODE;
      return true;
    case hip::hipDeviceAttributeMaxTexture1DWidth:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_WIDTH;
      return true;
    case hip::hipDeviceAttributeMaxTexture2DWidth:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_WIDTH;
      return true;
    case hip::hipDeviceAttributeMaxTexture2DHeight:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE2D_HEIGHT;
      return true;
    case hip::hipDeviceAttributeMaxTexture3DWidth:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_WIDTH;
      return true;
    case hip::hipDeviceAttributeMaxTexture3DHeight:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_HEIGHT;
      return true;
    case hip::hipDeviceAttributeMaxTexture3DDepth:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE3D_DEPTH;
      return true;
    case hip::hipDeviceAttributeSurfaceAlignment:
      to = CU_DEVICE_ATTRIBUTE_SURFACE_ALIGNMENT;
      return true;
    case hip::hipDeviceAttributeConcurrentKernels:
      to = CU_DEVICE_ATTRIBUTE_CONCURRENT_KERNELS;
      return true;
    case hip::hipDeviceAttributeEccEnabled:
      to = CU_DEVICE_ATTRIBUTE_ECC_ENABLED;
      return true;
    case hip::hipDeviceAttributePciBusId:
      to = CU_DEVICE_ATTRIBUTE_PCI_BUS_ID;
      return true;
    case hip::hipDeviceAttributePciDeviceId:
      to = CU_DEVICE_ATTRIBUTE_PCI_DEVICE_ID;
      return true;
    case hip::hipDeviceAttributeTccDriver:
      to = CU_DEVICE_ATTRIBUTE_TCC_DRIVER;
      return true;
    case hip::hipDeviceAttributeMemoryClockRate:
      to = CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE;
      return true;
    case hip::hipDeviceAttributeMemoryBusWidth:
      to = CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH;
      return true;
    case hip::hipDeviceAttributeL2CacheSize:
      to = CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE;
      return true;
    case hip::hipDeviceAttributeMaxThreadsPerMultiProcessor:
      to = CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR;
      return true;
    case hip::hipDeviceAttributeAsyncEngineCount:
      to = CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT;
      return true;
    case hip::hipDeviceAttributeUnifiedAddressing:
      to = CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING;
      return true;
    case hip::hipDeviceAttributePciDomainId:
      to = CU_DEVICE_ATTRIBUTE_PCI_DOMAIN_ID;
      return true;
    case hip::hipDeviceAttributeTexturePitchAlignment:
      to = CU_DEVICE_ATTRIBUTE_TEXTURE_PITCH_ALIGNMENT;
      return true;
    case hip::hipDeviceAttributeMaxTextureCubemap:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURECUBEMAP_WIDTH;
      return true;
    case hip::hipDeviceAttributeMaxSurface1D:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACE1D_WIDTH;
      return true;
    case hip::hipDeviceAttributeMaxSurfaceCubemap:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_SURFACECUBEMAP_WIDTH;
      return true;
    case hip::hipDeviceAttributeMaxTexture1DLinear:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_LINEAR_WIDTH;
      return true;
    case hip::hipDeviceAttributeComputeCapabilityMajor:
      to = CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR;
      return true;
    case hip::hipDeviceAttributeComputeCapabilityMinor:
      to = CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR;
      return true;
    case hip::hipDeviceAttributeMaxTexture1DMipmap:
      to = CU_DEVICE_ATTRIBUTE_MAXIMUM_TEXTURE1D_MIPMAPPED_WIDTH;
      return true;
    case hip::hipDeviceAttributeStreamPrioritiesSupported:
      to = CU_DEVICE_ATTRIBUTE_STREAM_PRIORITIES_SUPPORTED;
      return true;
    case hip::hipDeviceAttributeGlobalL1CacheSupported:
      to = CU_DEVICE_ATTRIBUTE_GLOBAL_L1_CACHE_SUPPORTED;
      return true;
    case hip::hipDeviceAttributeLocalL1CacheSupported:
      to = CU_DEVICE_ATTRIBUTE_LOCAL_L1_CACHE_SUPPORTED;
      return true;
    case hip::hipDeviceAttributeMaxSharedMemoryPerMultiprocessor:
      to = CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_MULTIPROCESSOR;
      return true;
    case hip::hipDeviceAttributeMaxRegistersPerMultiprocessor:
      to = CU_DEVICE_ATTRIBUTE_MAX_REGISTERS_PER_MULTIPROCESSOR;
      return true;
    case hip::hipDeviceAttributeManagedMemory:
      to = CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY;
      return true;
    case hip::hipDeviceAttributeIsMultiGpuBoard:
      to = CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD;
      return true;
    case hip::hipDeviceAttributeMultiGpuBoardGroupID:
      to = CU_DEVICE_ATTRIBUTE_MULTI_GPU_BOARD_GROUP_ID;
      return true;
    case hip::hipDeviceAttributeHostNativeAtomicSupported:
      to = CU_DEVICE_ATTRIBUTE_HOST_NATIVE_ATOMIC_SUPPORTED;
      return true;
    case hip::hipDeviceAttributeSingleToDoublePrecisionPerfRatio:
      to = CU_DEVICE_ATTRIBUTE_SINGLE_TO_DOUBLE_PRECISION_PERF_RATIO;
      return true;
    case hip::hipDeviceAttributePageableMemoryAccess:
      to = CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS;
      return true;
    case hip::hipDeviceAttributeConcurrentManagedAccess:
      to = CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS;
      return true;
    case hip::hipDeviceAttributeComputePreemptionSupported:
      to = CU_DEVICE_ATTRIBUTE_COMPUTE_PREEMPTION_SUPPORTED;
      return true;
    case hip::hipDeviceAttributeCanUseHostPointerForRegisteredMem:
      to = CU_DEVICE_ATTRIBUTE_CAN_USE_HOST_POINTER_FOR_REGISTERED_MEM;
      return true;
    case hip::hipDeviceAttributeCooperativeLaunch:
      to = CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH;
      return true;
    case hip::hipDeviceAttributeCooperativeMultiDeviceLaunch:
      to = CU_DEVICE_ATTRIBUTE_COOPERATIVE_MULTI_DEVICE_LAUNCH;
      return true;
    case hip::hipDeviceAttributeSharedMemPerBlockOptin:
      to = CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN;
      return true;
    case hip::hipDeviceAttributeHostRegisterSupported:
      to = CU_DEVICE_ATTRIBUTE_HOST_REGISTER_SUPPORTED;
      return true;
    case hip::hipDeviceAttributePageableMemoryAccessUsesHostPageTables:
      to = CU_DEVICE_ATTRIBUTE_PAGEABLE_MEMORY_ACCESS_USES_HOST_PAGE_TABLES;
      return true;
    case hip::hipDeviceAttributeDirectManagedMemAccessFromHost:
      to = CU_DEVICE_ATTRIBUTE_DIRECT_MANAGED_MEM_ACCESS_FROM_HOST;
      return true;
    case hip::hipDeviceAttributeVirtualMemoryManagementSupported:
      to = CU_DEVICE_ATTRIBUTE_VIRTUAL_ADDRESS_MANAGEMENT_SUPPORTED;
      return true;
    case hip::hipDeviceAttributeMaxBlocksPerMultiProcessor:
      to = CU_DEVICE_ATTRIBUTE_MAX_BLOCKS_PER_MULTIPROCESSOR;
      return true;
    case hip::hipDeviceAttributePersistingL2CacheMaxSize:
      to = CU_DEVICE_ATTRIBUTE_MAX_PERSISTING_L2_CACHE_SIZE;
      return true;
    case hip::hipDeviceAttributeAccessPolicyMaxWindowSize:
      to = CU_DEVICE_ATTRIBUTE_MAX_ACCESS_POLICY_WINDOW_SIZE;
      return true;
    case hip::hipDeviceAttributeReservedSharedMemPerBlock:
      to = CU_DEVICE_ATTRIBUTE_RESERVED_SHARED_MEMORY_PER_BLOCK;
      return true;
    case hip::hipDeviceAttributeMemoryPoolsSupported:
      to = CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED;
      return true;
    case hip::hipDeviceAttributeMemoryPoolSupportedHandleTypes:
      to = CU_DEVICE_ATTRIBUTE_MEMPOOL_SUPPORTED_HANDLE_TYPES;
      return true;
    case hip::hipDeviceAttributeHostNumaId:
      to = CU_DEVICE_ATTRIBUTE_HOST_NUMA_ID;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUdriverProcAddressQueryResult_enum from,
    hip::hipDriverProcAddressQueryResult& to) noexcept {
  switch (from) {
    case CU_GET_PROC_ADDRESS_SUCCESS:
      to = hip::HIP_GET_PROC_ADDRESS_SUCCESS;
      return true;
    case CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND:
      to = hip::HIP_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND;
      return true;
    case CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT:
      to = hip::HIP_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipDriverProcAddressQueryResult from,
    CUdriverProcAddressQueryResult_enum& to) noexcept {
  switch (from) {
    case hip::HIP_GET_PROC_ADDRESS_SUCCESS:
      to = CU_GET_PROC_ADDRESS_SUCCESS;
      return true;
    case hip::HIP_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND:
      to = CU_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND;
      return true;
    case hip::HIP_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT:
      to = CU_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUexternalMemoryHandleType_enum from,
    hip::hipExternalMemoryHandleType_enum& to) noexcept {
  switch (from) {
    case CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD:
      to = hip::hipExternalMemoryHandleTypeOpaqueFd;
      return true;
    case CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32:
      to = hip::hipExternalMemoryHandleTypeOpaqueWin32;
      return true;
    case CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT:
      to = hip::hipExternalMemoryHandleTypeOpaqueWin32Kmt;
      return true;
    case CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP:
      to = hip::hipExternalMemoryHandleTypeD3D12Heap;
      return true;
    case CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE:
      to = hip::hipExternalMemoryHandleTypeD3D12Resource;
      return true;
    case CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE:
      to = hip::hipExternalMemoryHandleTypeD3D11Resource;
      return true;
    case CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE_KMT:
      to = hip::hipExternalMemoryHandleTypeD3D11ResourceKmt;
      return true;
    case CU_EXTERNAL_MEMORY_HANDLE_TYPE_NVSCIBUF:
      to = hip::hipExternalMemoryHandleTypeNvSciBuf;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipExternalMemoryHandleType_enum from,
    CUexternalMemoryHandleType_enum& to) noexcept {
  switch (from) {
    case hip::hipExternalMemoryHandleTypeOpaqueFd:
      to = CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_FD;
      return true;
    case hip::hipExternalMemoryHandleTypeOpaqueWin32:
      to = CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32;
      return true;
    case hip::hipExternalMemoryHandleTypeOpaqueWin32Kmt:
      to = CU_EXTERNAL_MEMORY_HANDLE_TYPE_OPAQUE_WIN32_KMT;
      return true;
    case hip::hipExternalMemoryHandleTypeD3D12Heap:
      to = CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_HEAP;
      return true;
    case hip::hipExternalMemoryHandleTypeD3D12Resource:
      to = CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D12_RESOURCE;
      return true;
    case hip::hipExternalMemoryHandleTypeD3D11Resource:
      to = CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE;
      return true;
    case hip::hipExternalMemoryHandleTypeD3D11ResourceKmt:
      to = CU_EXTERNAL_MEMORY_HANDLE_TYPE_D3D11_RESOURCE_KMT;
      return true;
    case hip::hipExternalMemoryHandleTypeNvSciBuf:
      to = CU_EXTERNAL_MEMORY_HANDLE_TYPE_NVSCIBUF;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUexternalSemaphoreHandleType_enum from,
    hip::hipExternalSemaphoreHandleType_enum& to) noexcept {
  switch (from) {
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD:
      to = hip::hipExternalSemaphoreHandleTypeOpaqueFd;
      return true;
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32:
      to = hip::hipExternalSemaphoreHandleTypeOpaqueWin32;
      return true;
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT:
      to = hip::hipExternalSemaphoreHandleTypeOpaqueWin32Kmt;
      return true;
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE:
      to = hip::hipExternalSemaphoreHandleTypeD3D12Fence;
      return true;
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_FENCE:
      to = hip::hipExternalSemaphoreHandleTypeD3D11Fence;
      return true;
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_NVSCISYNC:
      to = hip::hipExternalSemaphoreHandleTypeNvSciSync;
      return true;
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX:
      to = hip::hipExternalSemaphoreHandleTypeKeyedMutex;
      return true;
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX_KMT:
      to = hip::hipExternalSemaphoreHandleTypeKeyedMutexKmt;
      return true;
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_FD:
      to = hip::hipExternalSemaphoreHandleTypeTimelineSemaphoreFd;
      return true;
    case CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32:
      to = hip::hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipExternalSemaphoreHandleType_enum from,
    CUexternalSemaphoreHandleType_enum& to) noexcept {
  switch (from) {
    case hip::hipExternalSemaphoreHandleTypeOpaqueFd:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_FD;
      return true;
    case hip::hipExternalSemaphoreHandleTypeOpaqueWin32:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32;
      return true;
    case hip::hipExternalSemaphoreHandleTypeOpaqueWin32Kmt:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_OPAQUE_WIN32_KMT;
      return true;
    case hip::hipExternalSemaphoreHandleTypeD3D12Fence:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D12_FENCE;
      return true;
    case hip::hipExternalSemaphoreHandleTypeD3D11Fence:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_FENCE;
      return true;
    case hip::hipExternalSemaphoreHandleTypeNvSciSync:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_NVSCISYNC;
      return true;
    case hip::hipExternalSemaphoreHandleTypeKeyedMutex:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX;
      return true;
    case hip::hipExternalSemaphoreHandleTypeKeyedMutexKmt:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_D3D11_KEYED_MUTEX_KMT;
      return true;
    case hip::hipExternalSemaphoreHandleTypeTimelineSemaphoreFd:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_FD;
      return true;
    case hip::hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32:
      to = CU_EXTERNAL_SEMAPHORE_HANDLE_TYPE_TIMELINE_SEMAPHORE_WIN32;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUfilter_mode_enum from, hip::HIPfilter_mode_enum& to) noexcept {
  switch (from) {
    case CU_TR_FILTER_MODE_POINT:
      to = hip::HIP_TR_FILTER_MODE_POINT;
      return true;
    case CU_TR_FILTER_MODE_LINEAR:
      to = hip::HIP_TR_FILTER_MODE_LINEAR;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::HIPfilter_mode_enum from, CUfilter_mode_enum& to) noexcept {
  switch (from) {
    case hip::HIP_TR_FILTER_MODE_POINT:
      to = CU_TR_FILTER_MODE_POINT;
      return true;
    case hip::HIP_TR_FILTER_MODE_LINEAR:
      to = CU_TR_FILTER_MODE_LINEAR;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUflushGPUDirectRDMAWritesOptions_enum from,
    hip::hipFlushGPUDirectRDMAWritesOptions& to) noexcept {
  switch (from) {
    case CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_HOST:
      to = hip::hipFlushGPUDirectRDMAWritesOptionHost;
      return true;
    case CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_MEMOPS:
      to = hip::hipFlushGPUDirectRDMAWritesOptionMemOps;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipFlushGPUDirectRDMAWritesOptions from,
    CUflushGPUDirectRDMAWritesOptions_enum& to) noexcept {
  switch (from) {
    case hip::hipFlushGPUDirectRDMAWritesOptionHost:
      to = CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_HOST;
      return true;
    case hip::hipFlushGPUDirectRDMAWritesOptionMemOps:
      to = CU_FLUSH_GPU_DIRECT_RDMA_WRITES_OPTION_MEMOPS;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUfunc_cache_enum from, hip::hipFuncCache_t& to) noexcept {
  switch (from) {
    case CU_FUNC_CACHE_PREFER_NONE:
      to = hip::hipFuncCachePreferNone;
      return true;
    case CU_FUNC_CACHE_PREFER_SHARED:
      to = hip::hipFuncCachePreferShared;
      return true;
    case CU_FUNC_CACHE_PREFER_L1:
      to = hip::hipFuncCachePreferL1;
      return true;
    case CU_FUNC_CACHE_PREFER_EQUAL:
      to = hip::hipFuncCachePreferEqual;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipFuncCache_t from, CUfunc_cache_enum& to) noexcept {
  switch (from) {
    case hip::hipFuncCachePreferNone:
      to = CU_FUNC_CACHE_PREFER_NONE;
      return true;
    case hip::hipFuncCachePreferShared:
      to = CU_FUNC_CACHE_PREFER_SHARED;
      return true;
    case hip::hipFuncCachePreferL1:
      to = CU_FUNC_CACHE_PREFER_L1;
      return true;
    case hip::hipFuncCachePreferEqual:
      to = CU_FUNC_CACHE_PREFER_EQUAL;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUfunction_attribute_enum from,
    hip::hipFunction_attribute& to) noexcept {
  switch (from) {
    case CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
      to = hip::HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK;
      return true;
    case CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES:
      to = hip::HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES;
      return true;
    case CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES:
      to = hip::HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES;
      return true;
    case CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES:
      to = hip::HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES;
      return true;
    case CU_FUNC_ATTRIBUTE_NUM_REGS:
      to = hip::HIP_FUNC_ATTRIBUTE_NUM_REGS;
      return true;
    case CU_FUNC_ATTRIBUTE_PTX_VERSION:
      to = hip::HIP_FUNC_ATTRIBUTE_PTX_VERSION;
      return true;
    case CU_FUNC_ATTRIBUTE_BINARY_VERSION:
      to = hip::HIP_FUNC_ATTRIBUTE_BINARY_VERSION;
      return true;
    case CU_FUNC_ATTRIBUTE_CACHE_MODE_CA:
      to = hip::HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA;
      return true;
    case CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES:
      to = hip::HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES;
      return true;
    case CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT:
      to = hip::HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipFunction_attribute from,
    CUfunction_attribute_enum& to) noexcept {
  switch (from) {
    case hip::HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
      to = CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK;
      return true;
    case hip::HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES:
      to = CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES;
      return true;
    case hip::HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES:
      to = CU_FUNC_ATTRIBUTE_CONST_SIZE_BYTES;
      return true;
    case hip::HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES:
      to = CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES;
      return true;
    case hip::HIP_FUNC_ATTRIBUTE_NUM_REGS:
      to = CU_FUNC_ATTRIBUTE_NUM_REGS;
      return true;
    case hip::HIP_FUNC_ATTRIBUTE_PTX_VERSION:
      to = CU_FUNC_ATTRIBUTE_PTX_VERSION;
      return true;
    case hip::HIP_FUNC_ATTRIBUTE_BINARY_VERSION:
      to = CU_FUNC_ATTRIBUTE_BINARY_VERSION;
      return true;
    case hip::HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA:
      to = CU_FUNC_ATTRIBUTE_CACHE_MODE_CA;
      return true;
    case hip::HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES:
      to = CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES;
      return true;
    case hip::HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT:
      to = CU_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUgraphDebugDot_flags_enum from,
    hip::hipGraphDebugDotFlags& to) noexcept {
  switch (from) {
    case CU_GRAPH_DEBUG_DOT_FLAGS_VERBOSE:
      to = hip::hipGraphDebugDotFlagsVerbose;
      return true;
    case CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_PARAMS:
      to = hip::hipGraphDebugDotFlagsKernelNodeParams;
      return true;
    case CU_GRAPH_DEBUG_DOT_FLAGS_MEMCPY_NODE_PARAMS:
      to = hip::hipGraphDebugDotFlagsMemcpyNodeParams;
      return true;
    case CU_GRAPH_DEBUG_DOT_FLAGS_MEMSET_NODE_PARAMS:
      to = hip::hipGraphDebugDotFlagsMemsetNodeParams;
      return true;
    case CU_GRAPH_DEBUG_DOT_FLAGS_HOST_NODE_PARAMS:
      to = hip::hipGraphDebugDotFlagsHostNodeParams;
      return true;
    case CU_GRAPH_DEBUG_DOT_FLAGS_EVENT_NODE_PARAMS:
      to = hip::hipGraphDebugDotFlagsEventNodeParams;
      return true;
    case CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_SIGNAL_NODE_PARAMS:
      to = hip::hipGraphDebugDotFlagsExtSemasSignalNodeParams;
      return true;
    case CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_WAIT_NODE_PARAMS:
      to = hip::hipGraphDebugDotFlagsExtSemasWaitNodeParams;
      return true;
    case CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_ATTRIBUTES:
      to = hip::hipGraphDebugDotFlagsKernelNodeAttributes;
      return true;
    case CU_GRAPH_DEBUG_DOT_FLAGS_HANDLES:
      to = hip::hipGraphDebugDotFlagsHandles;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphDebugDotFlags from,
    CUgraphDebugDot_flags_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphDebugDotFlagsVerbose:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_VERBOSE;
      return true;
    case hip::hipGraphDebugDotFlagsKernelNodeParams:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_PARAMS;
      return true;
    case hip::hipGraphDebugDotFlagsMemcpyNodeParams:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_MEMCPY_NODE_PARAMS;
      return true;
    case hip::hipGraphDebugDotFlagsMemsetNodeParams:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_MEMSET_NODE_PARAMS;
      return true;
    case hip::hipGraphDebugDotFlagsHostNodeParams:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_HOST_NODE_PARAMS;
      return true;
    case hip::hipGraphDebugDotFlagsEventNodeParams:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_EVENT_NODE_PARAMS;
      return true;
    case hip::hipGraphDebugDotFlagsExtSemasSignalNodeParams:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_SIGNAL_NODE_PARAMS;
      return true;
    case hip::hipGraphDebugDotFlagsExtSemasWaitNodeParams:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_EXT_SEMAS_WAIT_NODE_PARAMS;
      return true;
    case hip::hipGraphDebugDotFlagsKernelNodeAttributes:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_KERNEL_NODE_ATTRIBUTES;
      return true;
    case hip::hipGraphDebugDotFlagsHandles:
      to = CU_GRAPH_DEBUG_DOT_FLAGS_HANDLES;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUgraphDependencyType_enum from,
    hip::hipGraphDependencyType& to) noexcept {
  switch (from) {
    case CU_GRAPH_DEPENDENCY_TYPE_DEFAULT:
      to = hip::hipGraphDependencyTypeDefault;
      return true;
    case CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC:
      to = hip::hipGraphDependencyTypeProgrammatic;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphDependencyType from,
    CUgraphDependencyType_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphDependencyTypeDefault:
      to = CU_GRAPH_DEPENDENCY_TYPE_DEFAULT;
      return true;
    case hip::hipGraphDependencyTypeProgrammatic:
      to = CU_GRAPH_DEPENDENCY_TYPE_PROGRAMMATIC;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUgraphExecUpdateResult_enum from,
    hip::hipGraphExecUpdateResult& to) noexcept {
  switch (from) {
    case CU_GRAPH_EXEC_UPDATE_SUCCESS:
      to = hip::hipGraphExecUpdateSuccess;
      return true;
    case CU_GRAPH_EXEC_UPDATE_ERROR:
      to = hip::hipGraphExecUpdateError;
      return true;
    case CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED:
      to = hip::hipGraphExecUpdateErrorTopologyChanged;
      return true;
    case CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED:
      to = hip::hipGraphExecUpdateErrorNodeTypeChanged;
      return true;
    case CU_GRAPH_EXEC_UPDATE_ERROR_FUNCTION_CHANGED:
      to = hip::hipGraphExecUpdateErrorFunctionChanged;
      return true;
    case CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED:
      to = hip::hipGraphExecUpdateErrorParametersChanged;
      return true;
    case CU_GRAPH_EXEC_UPDATE_ERROR_NOT_SUPPORTED:
      to = hip::hipGraphExecUpdateErrorNotSupported;
      return true;
    case CU_GRAPH_EXEC_UPDATE_ERROR_UNSUPPORTED_FUNCTION_CHANGE:
      to = hip::hipGraphExecUpdateErrorUnsupportedFunctionChange;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphExecUpdateResult from,
    CUgraphExecUpdateResult_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphExecUpdateSuccess:
      to = CU_GRAPH_EXEC_UPDATE_SUCCESS;
      return true;
    case hip::hipGraphExecUpdateError:
      to = CU_GRAPH_EXEC_UPDATE_ERROR;
      return true;
    case hip::hipGraphExecUpdateErrorTopologyChanged:
      to = CU_GRAPH_EXEC_UPDATE_ERROR_TOPOLOGY_CHANGED;
      return true;
    case hip::hipGraphExecUpdateErrorNodeTypeChanged:
      to = CU_GRAPH_EXEC_UPDATE_ERROR_NODE_TYPE_CHANGED;
      return true;
    case hip::hipGraphExecUpdateErrorFunctionChanged:
      to = CU_GRAPH_EXEC_UPDATE_ERROR_FUNCTION_CHANGED;
      return true;
    case hip::hipGraphExecUpdateErrorParametersChanged:
      to = CU_GRAPH_EXEC_UPDATE_ERROR_PARAMETERS_CHANGED;
      return true;
    case hip::hipGraphExecUpdateErrorNotSupported:
      to = CU_GRAPH_EXEC_UPDATE_ERROR_NOT_SUPPORTED;
      return true;
    case hip::hipGraphExecUpdateErrorUnsupportedFunctionChange:
      to = CU_GRAPH_EXEC_UPDATE_ERROR_UNSUPPORTED_FUNCTION_CHANGE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUgraphInstantiateResult_enum from,
    hip::hipGraphInstantiateResult& to) noexcept {
  switch (from) {
    case CUDA_GRAPH_INSTANTIATE_SUCCESS:
      to = hip::hipGraphInstantiateSuccess;
      return true;
    case CUDA_GRAPH_INSTANTIATE_ERROR:
      to = hip::hipGraphInstantiateError;
      return true;
    case CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE:
      to = hip::hipGraphInstantiateInvalidStructure;
      return true;
    case CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED:
      to = hip::hipGraphInstantiateNodeOperationNotSupported;
      return true;
    case CUDA_GRAPH_INSTANTIATE_MULTIPLE_CTXS_NOT_SUPPORTED:
      to = hip::hipGraphInstantiateMultipleDevicesNotSupported;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphInstantiateResult from,
    CUgraphInstantiateResult_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphInstantiateSuccess:
      to = CUDA_GRAPH_INSTANTIATE_SUCCESS;
      return true;
    case hip::hipGraphInstantiateError:
      to = CUDA_GRAPH_INSTANTIATE_ERROR;
      return true;
    case hip::hipGraphInstantiateInvalidStructure:
      to = CUDA_GRAPH_INSTANTIATE_INVALID_STRUCTURE;
      return true;
    case hip::hipGraphInstantiateNodeOperationNotSupported:
      to = CUDA_GRAPH_INSTANTIATE_NODE_OPERATION_NOT_SUPPORTED;
      return true;
    case hip::hipGraphInstantiateMultipleDevicesNotSupported:
      to = CUDA_GRAPH_INSTANTIATE_MULTIPLE_CTXS_NOT_SUPPORTED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUgraphInstantiate_flags_enum from,
    hip::hipGraphInstantiateFlags& to) noexcept {
  switch (from) {
    case CUDA_GRAPH_INSTANTIATE_FLAG_AUTO_FREE_ON_LAUNCH:
      to = hip::hipGraphInstantiateFlagAutoFreeOnLaunch;
      return true;
    case CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD:
      to = hip::hipGraphInstantiateFlagUpload;
      return true;
    case CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH:
      to = hip::hipGraphInstantiateFlagDeviceLaunch;
      return true;
    case CUDA_GRAPH_INSTANTIATE_FLAG_USE_NODE_PRIORITY:
      to = hip::hipGraphInstantiateFlagUseNodePriority;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphInstantiateFlags from,
    CUgraphInstantiate_flags_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphInstantiateFlagAutoFreeOnLaunch:
      to = CUDA_GRAPH_INSTANTIATE_FLAG_AUTO_FREE_ON_LAUNCH;
      return true;
    case hip::hipGraphInstantiateFlagUpload:
      to = CUDA_GRAPH_INSTANTIATE_FLAG_UPLOAD;
      return true;
    case hip::hipGraphInstantiateFlagDeviceLaunch:
      to = CUDA_GRAPH_INSTANTIATE_FLAG_DEVICE_LAUNCH;
      return true;
    case hip::hipGraphInstantiateFlagUseNodePriority:
      to = CUDA_GRAPH_INSTANTIATE_FLAG_USE_NODE_PRIORITY;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUgraphMem_attribute_enum from,
    hip::hipGraphMemAttributeType& to) noexcept {
  switch (from) {
    case CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT:
      to = hip::hipGraphMemAttrUsedMemCurrent;
      return true;
    case CU_GRAPH_MEM_ATTR_USED_MEM_HIGH:
      to = hip::hipGraphMemAttrUsedMemHigh;
      return true;
    case CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT:
      to = hip::hipGraphMemAttrReservedMemCurrent;
      return true;
    case CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH:
      to = hip::hipGraphMemAttrReservedMemHigh;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphMemAttributeType from,
    CUgraphMem_attribute_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphMemAttrUsedMemCurrent:
      to = CU_GRAPH_MEM_ATTR_USED_MEM_CURRENT;
      return true;
    case hip::hipGraphMemAttrUsedMemHigh:
      to = CU_GRAPH_MEM_ATTR_USED_MEM_HIGH;
      return true;
    case hip::hipGraphMemAttrReservedMemCurrent:
      to = CU_GRAPH_MEM_ATTR_RESERVED_MEM_CURRENT;
      return true;
    case hip::hipGraphMemAttrReservedMemHigh:
      to = CU_GRAPH_MEM_ATTR_RESERVED_MEM_HIGH;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUgraphNodeType_enum from, hip::hipGraphNodeType& to) noexcept {
  switch (from) {
    case CU_GRAPH_NODE_TYPE_KERNEL:
      to = hip::hipGraphNodeTypeKernel;
      return true;
    case CU_GRAPH_NODE_TYPE_MEMCPY:
      to = hip::hipGraphNodeTypeMemcpy;
      return true;
    case CU_GRAPH_NODE_TYPE_MEMSET:
      to = hip::hipGraphNodeTypeMemset;
      return true;
    case CU_GRAPH_NODE_TYPE_HOST:
      to = hip::hipGraphNodeTypeHost;
      return true;
    case CU_GRAPH_NODE_TYPE_GRAPH:
      to = hip::hipGraphNodeTypeGraph;
      return true;
    case CU_GRAPH_NODE_TYPE_EMPTY:
      to = hip::hipGraphNodeTypeEmpty;
      return true;
    case CU_GRAPH_NODE_TYPE_WAIT_EVENT:
      to = hip::hipGraphNodeTypeWaitEvent;
      return true;
    case CU_GRAPH_NODE_TYPE_EVENT_RECORD:
      to = hip::hipGraphNodeTypeEventRecord;
      return true;
    case CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL:
      to = hip::hipGraphNodeTypeExtSemaphoreSignal;
      return true;
    case CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT:
      to = hip::hipGraphNodeTypeExtSemaphoreWait;
      return true;
    case CU_GRAPH_NODE_TYPE_MEM_ALLOC:
      to = hip::hipGraphNodeTypeMemAlloc;
      return true;
    case CU_GRAPH_NODE_TYPE_MEM_FREE:
      to = hip::hipGraphNodeTypeMemFree;
      return true;
    case CU_GRAPH_NODE_TYPE_BATCH_MEM_OP:
      to = hip::hipGraphNodeTypeBatchMemOp;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphNodeType from, CUgraphNodeType_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphNodeTypeKernel:
      to = CU_GRAPH_NODE_TYPE_KERNEL;
      return true;
    case hip::hipGraphNodeTypeMemcpy:
      to = CU_GRAPH_NODE_TYPE_MEMCPY;
      return true;
    case hip::hipGraphNodeTypeMemset:
      to = CU_GRAPH_NODE_TYPE_MEMSET;
      return true;
    case hip::hipGraphNodeTypeHost:
      to = CU_GRAPH_NODE_TYPE_HOST;
      return true;
    case hip::hipGraphNodeTypeGraph:
      to = CU_GRAPH_NODE_TYPE_GRAPH;
      return true;
    case hip::hipGraphNodeTypeEmpty:
      to = CU_GRAPH_NODE_TYPE_EMPTY;
      return true;
    case hip::hipGraphNodeTypeWaitEvent:
      to = CU_GRAPH_NODE_TYPE_WAIT_EVENT;
      return true;
    case hip::hipGraphNodeTypeEventRecord:
      to = CU_GRAPH_NODE_TYPE_EVENT_RECORD;
      return true;
    case hip::hipGraphNodeTypeExtSemaphoreSignal:
      to = CU_GRAPH_NODE_TYPE_EXT_SEMAS_SIGNAL;
      return true;
    case hip::hipGraphNodeTypeExtSemaphoreWait:
      to = CU_GRAPH_NODE_TYPE_EXT_SEMAS_WAIT;
      return true;
    case hip::hipGraphNodeTypeMemAlloc:
      to = CU_GRAPH_NODE_TYPE_MEM_ALLOC;
      return true;
    case hip::hipGraphNodeTypeMemFree:
      to = CU_GRAPH_NODE_TYPE_MEM_FREE;
      return true;
    case hip::hipGraphNodeTypeBatchMemOp:
      to = CU_GRAPH_NODE_TYPE_BATCH_MEM_OP;
      return true;
    case hip::hipGraphNodeTypeMemcpyFromSymbol:
      to = CU_GRAPH_NODE_TYPE_MEMCPY;
      return true;
    case hip::hipGraphNodeTypeMemcpyToSymbol:
      to = CU_GRAPH_NODE_TYPE_MEMCPY;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUgraphicsRegisterFlags_enum from,
    hip::hipGraphicsRegisterFlags& to) noexcept {
  switch (from) {
    case CU_GRAPHICS_REGISTER_FLAGS_NONE:
      to = hip::hipGraphicsRegisterFlagsNone;
      return true;
    case CU_GRAPHICS_REGISTER_FLAGS_READ_ONLY:
      to = hip::hipGraphicsRegisterFlagsReadOnly;
      return true;
    case CU_GRAPHICS_REGISTER_FLAGS_WRITE_DISCARD:
      to = hip::hipGraphicsRegisterFlagsWriteDiscard;
      return true;
    case CU_GRAPHICS_REGISTER_FLAGS_SURFACE_LDST:
      to = hip::hipGraphicsRegisterFlagsSurfaceLoadStore;
      return true;
    case CU_GRAPHICS_REGISTER_FLAGS_TEXTURE_GATHER:
      to = hip::hipGraphicsRegisterFlagsTextureGather;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphicsRegisterFlags from,
    CUgraphicsRegisterFlags_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphicsRegisterFlagsNone:
      to = CU_GRAPHICS_REGISTER_FLAGS_NONE;
      return true;
    case hip::hipGraphicsRegisterFlagsReadOnly:
      to = CU_GRAPHICS_REGISTER_FLAGS_READ_ONLY;
      return true;
    case hip::hipGraphicsRegisterFlagsWriteDiscard:
      to = CU_GRAPHICS_REGISTER_FLAGS_WRITE_DISCARD;
      return true;
    case hip::hipGraphicsRegisterFlagsSurfaceLoadStore:
      to = CU_GRAPHICS_REGISTER_FLAGS_SURFACE_LDST;
      return true;
    case hip::hipGraphicsRegisterFlagsTextureGather:
      to = CU_GRAPHICS_REGISTER_FLAGS_TEXTURE_GATHER;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUjitInputType_enum from, hip::hipJitInputType& to) noexcept {
  switch (from) {
    case CU_JIT_INPUT_CUBIN:
      to = hip::hipJitInputCubin;
      return true;
    case CU_JIT_INPUT_PTX:
      to = hip::hipJitInputPtx;
      return true;
    case CU_JIT_INPUT_FATBINARY:
      to = hip::hipJitInputFatBinary;
      return true;
    case CU_JIT_INPUT_OBJECT:
      to = hip::hipJitInputObject;
      return true;
    case CU_JIT_INPUT_LIBRARY:
      to = hip::hipJitInputLibrary;
      return true;
    case CU_JIT_INPUT_NVVM:
      to = hip::hipJitInputNvvm;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipJitInputType from, CUjitInputType_enum& to) noexcept {
  switch (from) {
    case hip::hipJitInputCubin:
      to = CU_JIT_INPUT_CUBIN;
      return true;
    case hip::hipJitInputPtx:
      to = CU_JIT_INPUT_PTX;
      return true;
    case hip::hipJitInputFatBinary:
      to = CU_JIT_INPUT_FATBINARY;
      return true;
    case hip::hipJitInputObject:
      to = CU_JIT_INPUT_OBJECT;
      return true;
    case hip::hipJitInputLibrary:
      to = CU_JIT_INPUT_LIBRARY;
      return true;
    case hip::hipJitInputNvvm:
      to = CU_JIT_INPUT_NVVM;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUjit_cacheMode_enum from, hip::hipJitCacheMode& to) noexcept {
  switch (from) {
    case CU_JIT_CACHE_OPTION_NONE:
      to = hip::hipJitCacheOptionNone;
      return true;
    case CU_JIT_CACHE_OPTION_CG:
      to = hip::hipJitCacheOptionCG;
      return true;
    case CU_JIT_CACHE_OPTION_CA:
      to = hip::hipJitCacheOptionCA;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipJitCacheMode from, CUjit_cacheMode_enum& to) noexcept {
  switch (from) {
    case hip::hipJitCacheOptionNone:
      to = CU_JIT_CACHE_OPTION_NONE;
      return true;
    case hip::hipJitCacheOptionCG:
      to = CU_JIT_CACHE_OPTION_CG;
      return true;
    case hip::hipJitCacheOptionCA:
      to = CU_JIT_CACHE_OPTION_CA;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUjit_fallback_enum from, hip::hipJitFallback& to) noexcept {
  switch (from) {
    case CU_PREFER_PTX:
      to = hip::hipJitPreferPTX;
      return true;
    case CU_PREFER_BINARY:
      to = hip::hipJitPreferBinary;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipJitFallback from, CUjit_fallback_enum& to) noexcept {
  switch (from) {
    case hip::hipJitPreferPTX:
      to = CU_PREFER_PTX;
      return true;
    case hip::hipJitPreferBinary:
      to = CU_PREFER_BINARY;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUjit_option_enum from, hip::hipJitOption& to) noexcept {
  switch (from) {
    case CU_JIT_MAX_REGISTERS:
      to = hip::hipJitOptionMaxRegisters;
      return true;
    case CU_JIT_THREADS_PER_BLOCK:
      to = hip::hipJitOptionThreadsPerBlock;
      return true;
    case CU_JIT_WALL_TIME:
      to = hip::hipJitOptionWallTime;
      return true;
    case CU_JIT_INFO_LOG_BUFFER:
      to = hip::hipJitOptionInfoLogBuffer;
      return true;
    case CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES:
      to = hip::hipJitOptionInfoLogBufferSizeBytes;
      return true;
    case CU_JIT_ERROR_LOG_BUFFER:
      to = hip::hipJitOptionErrorLogBuffer;
      return true;
    case CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES:
      to = hip::hipJitOptionErrorLogBufferSizeBytes;
      return true;
    case CU_JIT_OPTIMIZATION_LEVEL:
      to = hip::hipJitOptionOptimizationLevel;
      return true;
    case CU_JIT_TARGET_FROM_CUCONTEXT:
      to = hip::hipJitOptionTargetFromContext;
      return true;
    case CU_JIT_TARGET:
      to = hip::hipJitOptionTarget;
      return true;
    case CU_JIT_FALLBACK_STRATEGY:
      to = hip::hipJitOptionFallbackStrategy;
      return true;
    case CU_JIT_GENERATE_DEBUG_INFO:
      to = hip::hipJitOptionGenerateDebugInfo;
      return true;
    case CU_JIT_LOG_VERBOSE:
      to = hip::hipJitOptionLogVerbose;
      return true;
    case CU_JIT_GENERATE_LINE_INFO:
      to = hip::hipJitOptionGenerateLineInfo;
      return true;
    case CU_JIT_CACHE_MODE:
      to = hip::hipJitOptionCacheMode;
      return true;
    case CU_JIT_NEW_SM3X_OPT:
      to = hip::hipJitOptionSm3xOpt;
      return true;
    case CU_JIT_FAST_COMPILE:
      to = hip::hipJitOptionFastCompile;
      return true;
    case CU_JIT_GLOBAL_SYMBOL_NAMES:
      to = hip::hipJitOptionGlobalSymbolNames;
      return true;
    case CU_JIT_GLOBAL_SYMBOL_ADDRESSES:
      to = hip::hipJitOptionGlobalSymbolAddresses;
      return true;
    case CU_JIT_GLOBAL_SYMBOL_COUNT:
      to = hip::hipJitOptionGlobalSymbolCount;
      return true;
    case CU_JIT_LTO:
      to = hip::hipJitOptionLto;
      return true;
    case CU_JIT_FTZ:
      to = hip::hipJitOptionFtz;
      return true;
    case CU_JIT_PREC_DIV:
      to = hip::hipJitOptionPrecDiv;
      return true;
    case CU_JIT_PREC_SQRT:
      to = hip::hipJitOptionPrecSqrt;
      return true;
    case CU_JIT_FMA:
      to = hip::hipJitOptionFma;
      return true;
    case CU_JIT_POSITION_INDEPENDENT_CODE:
      to = hip::hipJitOptionPositionIndependentCode;
      return true;
    case CU_JIT_MIN_CTA_PER_SM:
      to = hip::hipJitOptionMinCTAPerSM;
      return true;
    case CU_JIT_MAX_THREADS_PER_BLOCK:
      to = hip::hipJitOptionMaxThreadsPerBlock;
      return true;
    case CU_JIT_OVERRIDE_DIRECTIVE_VALUES:
      to = hip::hipJitOptionOverrideDirectiveValues;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipJitOption from, CUjit_option_enum& to) noexcept {
  switch (from) {
    case hip::hipJitOptionMaxRegisters:
      to = CU_JIT_MAX_REGISTERS;
      return true;
    case hip::hipJitOptionThreadsPerBlock:
      to = CU_JIT_THREADS_PER_BLOCK;
      return true;
    case hip::hipJitOptionWallTime:
      to = CU_JIT_WALL_TIME;
      return true;
    case hip::hipJitOptionInfoLogBuffer:
      to = CU_JIT_INFO_LOG_BUFFER;
      return true;
    case hip::hipJitOptionInfoLogBufferSizeBytes:
      to = CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES;
      return true;
    case hip::hipJitOptionErrorLogBuffer:
      to = CU_JIT_ERROR_LOG_BUFFER;
      return true;
    case hip::hipJitOptionErrorLogBufferSizeBytes:
      to = CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES;
      return true;
    case hip::hipJitOptionOptimizationLevel:
      to = CU_JIT_OPTIMIZATION_LEVEL;
      return true;
    case hip::hipJitOptionTargetFromContext:
      to = CU_JIT_TARGET_FROM_CUCONTEXT;
      return true;
    case hip::hipJitOptionTarget:
      to = CU_JIT_TARGET;
      return true;
    case hip::hipJitOptionFallbackStrategy:
      to = CU_JIT_FALLBACK_STRATEGY;
      return true;
    case hip::hipJitOptionGenerateDebugInfo:
      to = CU_JIT_GENERATE_DEBUG_INFO;
      return true;
    case hip::hipJitOptionLogVerbose:
      to = CU_JIT_LOG_VERBOSE;
      return true;
    case hip::hipJitOptionGenerateLineInfo:
      to = CU_JIT_GENERATE_LINE_INFO;
      return true;
    case hip::hipJitOptionCacheMode:
      to = CU_JIT_CACHE_MODE;
      return true;
    case hip::hipJitOptionSm3xOpt:
      to = CU_JIT_NEW_SM3X_OPT;
      return true;
    case hip::hipJitOptionFastCompile:
      to = CU_JIT_FAST_COMPILE;
      return true;
    case hip::hipJitOptionGlobalSymbolNames:
      to = CU_JIT_GLOBAL_SYMBOL_NAMES;
      return true;
    case hip::hipJitOptionGlobalSymbolAddresses:
      to = CU_JIT_GLOBAL_SYMBOL_ADDRESSES;
      return true;
    case hip::hipJitOptionGlobalSymbolCount:
      to = CU_JIT_GLOBAL_SYMBOL_COUNT;
      return true;
    case hip::hipJitOptionLto:
      to = CU_JIT_LTO;
      return true;
    case hip::hipJitOptionFtz:
      to = CU_JIT_FTZ;
      return true;
    case hip::hipJitOptionPrecDiv:
      to = CU_JIT_PREC_DIV;
      return true;
    case hip::hipJitOptionPrecSqrt:
      to = CU_JIT_PREC_SQRT;
      return true;
    case hip::hipJitOptionFma:
      to = CU_JIT_FMA;
      return true;
    case hip::hipJitOptionPositionIndependentCode:
      to = CU_JIT_POSITION_INDEPENDENT_CODE;
      return true;
    case hip::hipJitOptionMinCTAPerSM:
      to = CU_JIT_MIN_CTA_PER_SM;
      return true;
    case hip::hipJitOptionMaxThreadsPerBlock:
      to = CU_JIT_MAX_THREADS_PER_BLOCK;
      return true;
    case hip::hipJitOptionOverrideDirectiveValues:
      to = CU_JIT_OVERRIDE_DIRECTIVE_VALUES;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUlaunchAttributeID_enum from,
    hip::hipLaunchAttributeID& to) noexcept {
  switch (from) {
    case CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW:
      to = hip::hipLaunchAttributeAccessPolicyWindow;
      return true;
    case CU_LAUNCH_ATTRIBUTE_COOPERATIVE:
      to = hip::hipLaunchAttributeCooperative;
      return true;
    case CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY:
      to = hip::hipLaunchAttributeSynchronizationPolicy;
      return true;
    case CU_LAUNCH_ATTRIBUTE_PRIORITY:
      to = hip::hipLaunchAttributePriority;
      return true;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP:
      to = hip::hipLaunchAttributeMemSyncDomainMap;
      return true;
    case CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN:
      to = hip::hipLaunchAttributeMemSyncDomain;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipLaunchAttributeID from, CUlaunchAttributeID_enum& to) noexcept {
  switch (from) {
    case hip::hipLaunchAttributeAccessPolicyWindow:
      to = CU_LAUNCH_ATTRIBUTE_ACCESS_POLICY_WINDOW;
      return true;
    case hip::hipLaunchAttributeCooperative:
      to = CU_LAUNCH_ATTRIBUTE_COOPERATIVE;
      return true;
    case hip::hipLaunchAttributeSynchronizationPolicy:
      to = CU_LAUNCH_ATTRIBUTE_SYNCHRONIZATION_POLICY;
      return true;
    case hip::hipLaunchAttributePriority:
      to = CU_LAUNCH_ATTRIBUTE_PRIORITY;
      return true;
    case hip::hipLaunchAttributeMemSyncDomainMap:
      to = CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN_MAP;
      return true;
    case hip::hipLaunchAttributeMemSyncDomain:
      to = CU_LAUNCH_ATTRIBUTE_MEM_SYNC_DOMAIN;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUlaunchMemSyncDomain_enum from,
    hip::hipLaunchMemSyncDomain& to) noexcept {
  switch (from) {
    case CU_LAUNCH_MEM_SYNC_DOMAIN_DEFAULT:
      to = hip::hipLaunchMemSyncDomainDefault;
      return true;
    case CU_LAUNCH_MEM_SYNC_DOMAIN_REMOTE:
      to = hip::hipLaunchMemSyncDomainRemote;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipLaunchMemSyncDomain from,
    CUlaunchMemSyncDomain_enum& to) noexcept {
  switch (from) {
    case hip::hipLaunchMemSyncDomainDefault:
      to = CU_LAUNCH_MEM_SYNC_DOMAIN_DEFAULT;
      return true;
    case hip::hipLaunchMemSyncDomainRemote:
      to = CU_LAUNCH_MEM_SYNC_DOMAIN_REMOTE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUlibraryOption_enum from,
    hip::hipLibraryOption_e& to) noexcept {
  switch (from) {
    case CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE:
      to = hip::hipLibraryHostUniversalFunctionAndDataTable;
      return true;
    case CU_LIBRARY_BINARY_IS_PRESERVED:
      to = hip::hipLibraryBinaryIsPreserved;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipLibraryOption_e from, CUlibraryOption_enum& to) noexcept {
  switch (from) {
    case hip::hipLibraryHostUniversalFunctionAndDataTable:
      to = CU_LIBRARY_HOST_UNIVERSAL_FUNCTION_AND_DATA_TABLE;
      return true;
    case hip::hipLibraryBinaryIsPreserved:
      to = CU_LIBRARY_BINARY_IS_PRESERVED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUlimit_enum from, hip::hipLimit_t& to) noexcept {
  switch (from) {
    case CU_LIMIT_STACK_SIZE:
      to = hip::hipLimitStackSize;
      return true;
    case CU_LIMIT_PRINTF_FIFO_SIZE:
      to = hip::hipLimitPrintfFifoSize;
      return true;
    case CU_LIMIT_MALLOC_HEAP_SIZE:
      to = hip::hipLimitMallocHeapSize;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipLimit_t from, CUlimit_enum& to) noexcept {
  switch (from) {
    case hip::hipLimitStackSize:
      to = CU_LIMIT_STACK_SIZE;
      return true;
    case hip::hipLimitPrintfFifoSize:
      to = CU_LIMIT_PRINTF_FIFO_SIZE;
      return true;
    case hip::hipLimitMallocHeapSize:
      to = CU_LIMIT_MALLOC_HEAP_SIZE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemAccess_flags_enum from,
    hip::hipMemAccessFlags& to) noexcept {
  switch (from) {
    case CU_MEM_ACCESS_FLAGS_PROT_NONE:
      to = hip::hipMemAccessFlagsProtNone;
      return true;
    case CU_MEM_ACCESS_FLAGS_PROT_READ:
      to = hip::hipMemAccessFlagsProtRead;
      return true;
    case CU_MEM_ACCESS_FLAGS_PROT_READWRITE:
      to = hip::hipMemAccessFlagsProtReadWrite;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemAccessFlags from, CUmemAccess_flags_enum& to) noexcept {
  switch (from) {
    case hip::hipMemAccessFlagsProtNone:
      to = CU_MEM_ACCESS_FLAGS_PROT_NONE;
      return true;
    case hip::hipMemAccessFlagsProtRead:
      to = CU_MEM_ACCESS_FLAGS_PROT_READ;
      return true;
    case hip::hipMemAccessFlagsProtReadWrite:
      to = CU_MEM_ACCESS_FLAGS_PROT_READWRITE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemAllocationGranularity_flags_enum from,
    hip::hipMemAllocationGranularity_flags& to) noexcept {
  switch (from) {
    case CU_MEM_ALLOC_GRANULARITY_MINIMUM:
      to = hip::hipMemAllocationGranularityMinimum;
      return true;
    case CU_MEM_ALLOC_GRANULARITY_RECOMMENDED:
      to = hip::hipMemAllocationGranularityRecommended;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemAllocationGranularity_flags from,
    CUmemAllocationGranularity_flags_enum& to) noexcept {
  switch (from) {
    case hip::hipMemAllocationGranularityMinimum:
      to = CU_MEM_ALLOC_GRANULARITY_MINIMUM;
      return true;
    case hip::hipMemAllocationGranularityRecommended:
      to = CU_MEM_ALLOC_GRANULARITY_RECOMMENDED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemAllocationHandleType_enum from,
    hip::hipMemAllocationHandleType& to) noexcept {
  switch (from) {
    case CU_MEM_HANDLE_TYPE_NONE:
      to = hip::hipMemHandleTypeNone;
      return true;
    case CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR:
      to = hip::hipMemHandleTypePosixFileDescriptor;
      return true;
    case CU_MEM_HANDLE_TYPE_WIN32:
      to = hip::hipMemHandleTypeWin32;
      return true;
    case CU_MEM_HANDLE_TYPE_WIN32_KMT:
      to = hip::hipMemHandleTypeWin32Kmt;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemAllocationHandleType from,
    CUmemAllocationHandleType_enum& to) noexcept {
  switch (from) {
    case hip::hipMemHandleTypeNone:
      to = CU_MEM_HANDLE_TYPE_NONE;
      return true;
    case hip::hipMemHandleTypePosixFileDescriptor:
      to = CU_MEM_HANDLE_TYPE_POSIX_FILE_DESCRIPTOR;
      return true;
    case hip::hipMemHandleTypeWin32:
      to = CU_MEM_HANDLE_TYPE_WIN32;
      return true;
    case hip::hipMemHandleTypeWin32Kmt:
      to = CU_MEM_HANDLE_TYPE_WIN32_KMT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemAllocationType_enum from,
    hip::hipMemAllocationType& to) noexcept {
  switch (from) {
    case CU_MEM_ALLOCATION_TYPE_INVALID:
      to = hip::hipMemAllocationTypeInvalid;
      return true;
    case CU_MEM_ALLOCATION_TYPE_PINNED:
      to = hip::hipMemAllocationTypePinned;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemAllocationType from, CUmemAllocationType_enum& to) noexcept {
  switch (from) {
    case hip::hipMemAllocationTypeInvalid:
      to = CU_MEM_ALLOCATION_TYPE_INVALID;
      return true;
    case hip::hipMemAllocationTypePinned:
      to = CU_MEM_ALLOCATION_TYPE_PINNED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemHandleType_enum from, hip::hipMemHandleType& to) noexcept {
  switch (from) {
    case CU_MEM_HANDLE_TYPE_GENERIC:
      to = hip::hipMemHandleTypeGeneric;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemHandleType from, CUmemHandleType_enum& to) noexcept {
  switch (from) {
    case hip::hipMemHandleTypeGeneric:
      to = CU_MEM_HANDLE_TYPE_GENERIC;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemLocationType_enum from,
    hip::hipMemLocationType& to) noexcept {
  switch (from) {
    case CU_MEM_LOCATION_TYPE_INVALID:
      to = hip::hipMemLocationTypeInvalid;
      return true;
    case CU_MEM_LOCATION_TYPE_DEVICE:
      to = hip::hipMemLocationTypeDevice;
      return true;
    case CU_MEM_LOCATION_TYPE_HOST:
      to = hip::hipMemLocationTypeHost;
      return true;
    case CU_MEM_LOCATION_TYPE_HOST_NUMA:
      to = hip::hipMemLocationTypeHostNuma;
      return true;
    case CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT:
      to = hip::hipMemLocationTypeHostNumaCurrent;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemLocationType from, CUmemLocationType_enum& to) noexcept {
  switch (from) {
    case hip::hipMemLocationTypeInvalid:
      to = CU_MEM_LOCATION_TYPE_INVALID;
      return true;
    case hip::hipMemLocationTypeDevice:
      to = CU_MEM_LOCATION_TYPE_DEVICE;
      return true;
    case hip::hipMemLocationTypeHost:
      to = CU_MEM_LOCATION_TYPE_HOST;
      return true;
    case hip::hipMemLocationTypeHostNuma:
      to = CU_MEM_LOCATION_TYPE_HOST_NUMA;
      return true;
    case hip::hipMemLocationTypeHostNumaCurrent:
      to = CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemOperationType_enum from,
    hip::hipMemOperationType& to) noexcept {
  switch (from) {
    case CU_MEM_OPERATION_TYPE_MAP:
      to = hip::hipMemOperationTypeMap;
      return true;
    case CU_MEM_OPERATION_TYPE_UNMAP:
      to = hip::hipMemOperationTypeUnmap;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemOperationType from, CUmemOperationType_enum& to) noexcept {
  switch (from) {
    case hip::hipMemOperationTypeMap:
      to = CU_MEM_OPERATION_TYPE_MAP;
      return true;
    case hip::hipMemOperationTypeUnmap:
      to = CU_MEM_OPERATION_TYPE_UNMAP;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemPool_attribute_enum from,
    hip::hipMemPoolAttr& to) noexcept {
  switch (from) {
    case CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES:
      to = hip::hipMemPoolReuseFollowEventDependencies;
      return true;
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC:
      to = hip::hipMemPoolReuseAllowOpportunistic;
      return true;
    case CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES:
      to = hip::hipMemPoolReuseAllowInternalDependencies;
      return true;
    case CU_MEMPOOL_ATTR_RELEASE_THRESHOLD:
      to = hip::hipMemPoolAttrReleaseThreshold;
      return true;
    case CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT:
      to = hip::hipMemPoolAttrReservedMemCurrent;
      return true;
    case CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH:
      to = hip::hipMemPoolAttrReservedMemHigh;
      return true;
    case CU_MEMPOOL_ATTR_USED_MEM_CURRENT:
      to = hip::hipMemPoolAttrUsedMemCurrent;
      return true;
    case CU_MEMPOOL_ATTR_USED_MEM_HIGH:
      to = hip::hipMemPoolAttrUsedMemHigh;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemPoolAttr from, CUmemPool_attribute_enum& to) noexcept {
  switch (from) {
    case hip::hipMemPoolReuseFollowEventDependencies:
      to = CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES;
      return true;
    case hip::hipMemPoolReuseAllowOpportunistic:
      to = CU_MEMPOOL_ATTR_REUSE_ALLOW_OPPORTUNISTIC;
      return true;
    case hip::hipMemPoolReuseAllowInternalDependencies:
      to = CU_MEMPOOL_ATTR_REUSE_ALLOW_INTERNAL_DEPENDENCIES;
      return true;
    case hip::hipMemPoolAttrReleaseThreshold:
      to = CU_MEMPOOL_ATTR_RELEASE_THRESHOLD;
      return true;
    case hip::hipMemPoolAttrReservedMemCurrent:
      to = CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT;
      return true;
    case hip::hipMemPoolAttrReservedMemHigh:
      to = CU_MEMPOOL_ATTR_RESERVED_MEM_HIGH;
      return true;
    case hip::hipMemPoolAttrUsedMemCurrent:
      to = CU_MEMPOOL_ATTR_USED_MEM_CURRENT;
      return true;
    case hip::hipMemPoolAttrUsedMemHigh:
      to = CU_MEMPOOL_ATTR_USED_MEM_HIGH;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemRangeHandleType_enum from,
    hip::hipMemRangeHandleType& to) noexcept {
  switch (from) {
    case CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD:
      to = hip::hipMemRangeHandleTypeDmaBufFd;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemRangeHandleType from,
    CUmemRangeHandleType_enum& to) noexcept {
  switch (from) {
    case hip::hipMemRangeHandleTypeDmaBufFd:
      to = CU_MEM_RANGE_HANDLE_TYPE_DMA_BUF_FD;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmem_advise_enum from, hip::hipMemoryAdvise& to) noexcept {
  switch (from) {
    case CU_MEM_ADVISE_SET_READ_MOSTLY:
      to = hip::hipMemAdviseSetReadMostly;
      return true;
    case CU_MEM_ADVISE_UNSET_READ_MOSTLY:
      to = hip::hipMemAdviseUnsetReadMostly;
      return true;
    case CU_MEM_ADVISE_SET_PREFERRED_LOCATION:
      to = hip::hipMemAdviseSetPreferredLocation;
      return true;
    case CU_MEM_ADVISE_UNSET_PREFERRED_LOCATION:
      to = hip::hipMemAdviseUnsetPreferredLocation;
      return true;
    case CU_MEM_ADVISE_SET_ACCESSED_BY:
      to = hip::hipMemAdviseSetAccessedBy;
      return true;
    case CU_MEM_ADVISE_UNSET_ACCESSED_BY:
      to = hip::hipMemAdviseUnsetAccessedBy;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemoryAdvise from, CUmem_advise_enum& to) noexcept {
  switch (from) {
    case hip::hipMemAdviseSetReadMostly:
      to = CU_MEM_ADVISE_SET_READ_MOSTLY;
      return true;
    case hip::hipMemAdviseUnsetReadMostly:
      to = CU_MEM_ADVISE_UNSET_READ_MOSTLY;
      return true;
    case hip::hipMemAdviseSetPreferredLocation:
      to = CU_MEM_ADVISE_SET_PREFERRED_LOCATION;
      return true;
    case hip::hipMemAdviseUnsetPreferredLocation:
      to = CU_MEM_ADVISE_UNSET_PREFERRED_LOCATION;
      return true;
    case hip::hipMemAdviseSetAccessedBy:
      to = CU_MEM_ADVISE_SET_ACCESSED_BY;
      return true;
    case hip::hipMemAdviseUnsetAccessedBy:
      to = CU_MEM_ADVISE_UNSET_ACCESSED_BY;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmem_range_attribute_enum from,
    hip::hipMemRangeAttribute& to) noexcept {
  switch (from) {
    case CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY:
      to = hip::hipMemRangeAttributeReadMostly;
      return true;
    case CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION:
      to = hip::hipMemRangeAttributePreferredLocation;
      return true;
    case CU_MEM_RANGE_ATTRIBUTE_ACCESSED_BY:
      to = hip::hipMemRangeAttributeAccessedBy;
      return true;
    case CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION:
      to = hip::hipMemRangeAttributeLastPrefetchLocation;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemRangeAttribute from,
    CUmem_range_attribute_enum& to) noexcept {
  switch (from) {
    case hip::hipMemRangeAttributeReadMostly:
      to = CU_MEM_RANGE_ATTRIBUTE_READ_MOSTLY;
      return true;
    case hip::hipMemRangeAttributePreferredLocation:
      to = CU_MEM_RANGE_ATTRIBUTE_PREFERRED_LOCATION;
      return true;
    case hip::hipMemRangeAttributeAccessedBy:
      to = CU_MEM_RANGE_ATTRIBUTE_ACCESSED_BY;
      return true;
    case hip::hipMemRangeAttributeLastPrefetchLocation:
      to = CU_MEM_RANGE_ATTRIBUTE_LAST_PREFETCH_LOCATION;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemcpy3DOperandType_enum from,
    hip::hipMemcpy3DOperandType& to) noexcept {
  switch (from) {
    case CU_MEMCPY_OPERAND_TYPE_POINTER:
      to = hip::hipMemcpyOperandTypePointer;
      return true;
    case CU_MEMCPY_OPERAND_TYPE_ARRAY:
      to = hip::hipMemcpyOperandTypeArray;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemcpy3DOperandType from,
    CUmemcpy3DOperandType_enum& to) noexcept {
  switch (from) {
    case hip::hipMemcpyOperandTypePointer:
      to = CU_MEMCPY_OPERAND_TYPE_POINTER;
      return true;
    case hip::hipMemcpyOperandTypeArray:
      to = CU_MEMCPY_OPERAND_TYPE_ARRAY;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemcpyFlags_enum from, hip::hipMemcpyFlags& to) noexcept {
  switch (from) {
    case CU_MEMCPY_FLAG_DEFAULT:
      to = hip::hipMemcpyFlagDefault;
      return true;
    case CU_MEMCPY_FLAG_PREFER_OVERLAP_WITH_COMPUTE:
      to = hip::hipMemcpyFlagPreferOverlapWithCompute;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemcpyFlags from, CUmemcpyFlags_enum& to) noexcept {
  switch (from) {
    case hip::hipMemcpyFlagDefault:
      to = CU_MEMCPY_FLAG_DEFAULT;
      return true;
    case hip::hipMemcpyFlagPreferOverlapWithCompute:
      to = CU_MEMCPY_FLAG_PREFER_OVERLAP_WITH_COMPUTE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemcpySrcAccessOrder_enum from,
    hip::hipMemcpySrcAccessOrder& to) noexcept {
  switch (from) {
    case CU_MEMCPY_SRC_ACCESS_ORDER_INVALID:
      to = hip::hipMemcpySrcAccessOrderInvalid;
      return true;
    case CU_MEMCPY_SRC_ACCESS_ORDER_STREAM:
      to = hip::hipMemcpySrcAccessOrderStream;
      return true;
    case CU_MEMCPY_SRC_ACCESS_ORDER_DURING_API_CALL:
      to = hip::hipMemcpySrcAccessOrderDuringApiCall;
      return true;
    case CU_MEMCPY_SRC_ACCESS_ORDER_ANY:
      to = hip::hipMemcpySrcAccessOrderAny;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemcpySrcAccessOrder from,
    CUmemcpySrcAccessOrder_enum& to) noexcept {
  switch (from) {
    case hip::hipMemcpySrcAccessOrderInvalid:
      to = CU_MEMCPY_SRC_ACCESS_ORDER_INVALID;
      return true;
    case hip::hipMemcpySrcAccessOrderStream:
      to = CU_MEMCPY_SRC_ACCESS_ORDER_STREAM;
      return true;
    case hip::hipMemcpySrcAccessOrderDuringApiCall:
      to = CU_MEMCPY_SRC_ACCESS_ORDER_DURING_API_CALL;
      return true;
    case hip::hipMemcpySrcAccessOrderAny:
      to = CU_MEMCPY_SRC_ACCESS_ORDER_ANY;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUmemorytype_enum from, hip::hipMemoryType& to) noexcept {
  switch (from) {
    case CU_MEMORYTYPE_HOST:
      to = hip::hipMemoryTypeHost;
      return true;
    case CU_MEMORYTYPE_DEVICE:
      to = hip::hipMemoryTypeDevice;
      return true;
    case CU_MEMORYTYPE_ARRAY:
      to = hip::hipMemoryTypeArray;
      return true;
    case CU_MEMORYTYPE_UNIFIED:
      to = hip::hipMemoryTypeUnified;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemoryType from, CUmemorytype_enum& to) noexcept {
  switch (from) {
    case hip::hipMemoryTypeHost:
      to = CU_MEMORYTYPE_HOST;
      return true;
    case hip::hipMemoryTypeDevice:
      to = CU_MEMORYTYPE_DEVICE;
      return true;
    case hip::hipMemoryTypeArray:
      to = CU_MEMORYTYPE_ARRAY;
      return true;
    case hip::hipMemoryTypeUnified:
      to = CU_MEMORYTYPE_UNIFIED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUpointer_attribute_enum from,
    hip::hipPointer_attribute& to) noexcept {
  switch (from) {
    case CU_POINTER_ATTRIBUTE_CONTEXT:
      to = hip::HIP_POINTER_ATTRIBUTE_CONTEXT;
      return true;
    case CU_POINTER_ATTRIBUTE_DEVICE_POINTER:
      to = hip::HIP_POINTER_ATTRIBUTE_DEVICE_POINTER;
      return true;
    case CU_POINTER_ATTRIBUTE_HOST_POINTER:
      to = hip::HIP_POINTER_ATTRIBUTE_HOST_POINTER;
      return true;
    case CU_POINTER_ATTRIBUTE_P2P_TOKENS:
      to = hip::HIP_POINTER_ATTRIBUTE_P2P_TOKENS;
      return true;
    case CU_POINTER_ATTRIBUTE_SYNC_MEMOPS:
      to = hip::HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS;
      return true;
    case CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL:
      to = hip::HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL;
      return true;
    case CU_POINTER_ATTRIBUTE_IS_LEGACY_CUDA_IPC_CAPABLE:
      to = hip::HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE;
      return true;
    case CU_POINTER_ATTRIBUTE_RANGE_START_ADDR:
      to = hip::HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR;
      return true;
    case CU_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES:
      to = hip::HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES;
      return true;
    case CU_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE:
      to = hip::HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE;
      return true;
    case CU_POINTER_ATTRIBUTE_MEMPOOL_HANDLE:
      to = hip::HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipPointer_attribute from, CUpointer_attribute_enum& to) noexcept {
  switch (from) {
    case hip::HIP_POINTER_ATTRIBUTE_CONTEXT:
      to = CU_POINTER_ATTRIBUTE_CONTEXT;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_DEVICE_POINTER:
      to = CU_POINTER_ATTRIBUTE_DEVICE_POINTER;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_HOST_POINTER:
      to = CU_POINTER_ATTRIBUTE_HOST_POINTER;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_P2P_TOKENS:
      to = CU_POINTER_ATTRIBUTE_P2P_TOKENS;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS:
      to = CU_POINTER_ATTRIBUTE_SYNC_MEMOPS;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL:
      to = CU_POINTER_ATTRIBUTE_DEVICE_ORDINAL;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE:
      to = CU_POINTER_ATTRIBUTE_IS_LEGACY_CUDA_IPC_CAPABLE;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR:
      to = CU_POINTER_ATTRIBUTE_RANGE_START_ADDR;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES:
      to = CU_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE:
      to = CU_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE;
      return true;
    case hip::HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE:
      to = CU_POINTER_ATTRIBUTE_MEMPOOL_HANDLE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUresourceViewFormat_enum from,
    hip::HIPresourceViewFormat_enum& to) noexcept {
  switch (from) {
    case CU_RES_VIEW_FORMAT_NONE:
      to = hip::HIP_RES_VIEW_FORMAT_NONE;
      return true;
    case CU_RES_VIEW_FORMAT_UINT_1X8:
      to = hip::HIP_RES_VIEW_FORMAT_UINT_1X8;
      return true;
    case CU_RES_VIEW_FORMAT_UINT_2X8:
      to = hip::HIP_RES_VIEW_FORMAT_UINT_2X8;
      return true;
    case CU_RES_VIEW_FORMAT_UINT_4X8:
      to = hip::HIP_RES_VIEW_FORMAT_UINT_4X8;
      return true;
    case CU_RES_VIEW_FORMAT_SINT_1X8:
      to = hip::HIP_RES_VIEW_FORMAT_SINT_1X8;
      return true;
    case CU_RES_VIEW_FORMAT_SINT_2X8:
      to = hip::HIP_RES_VIEW_FORMAT_SINT_2X8;
      return true;
    case CU_RES_VIEW_FORMAT_SINT_4X8:
      to = hip::HIP_RES_VIEW_FORMAT_SINT_4X8;
      return true;
    case CU_RES_VIEW_FORMAT_UINT_1X16:
      to = hip::HIP_RES_VIEW_FORMAT_UINT_1X16;
      return true;
    case CU_RES_VIEW_FORMAT_UINT_2X16:
      to = hip::HIP_RES_VIEW_FORMAT_UINT_2X16;
      return true;
    case CU_RES_VIEW_FORMAT_UINT_4X16:
      to = hip::HIP_RES_VIEW_FORMAT_UINT_4X16;
      return true;
    case CU_RES_VIEW_FORMAT_SINT_1X16:
      to = hip::HIP_RES_VIEW_FORMAT_SINT_1X16;
      return true;
    case CU_RES_VIEW_FORMAT_SINT_2X16:
      to = hip::HIP_RES_VIEW_FORMAT_SINT_2X16;
      return true;
    case CU_RES_VIEW_FORMAT_SINT_4X16:
      to = hip::HIP_RES_VIEW_FORMAT_SINT_4X16;
      return true;
    case CU_RES_VIEW_FORMAT_UINT_1X32:
      to = hip::HIP_RES_VIEW_FORMAT_UINT_1X32;
      return true;
    case CU_RES_VIEW_FORMAT_UINT_2X32:
      to = hip::HIP_RES_VIEW_FORMAT_UINT_2X32;
      return true;
    case CU_RES_VIEW_FORMAT_UINT_4X32:
      to = hip::HIP_RES_VIEW_FORMAT_UINT_4X32;
      return true;
    case CU_RES_VIEW_FORMAT_SINT_1X32:
      to = hip::HIP_RES_VIEW_FORMAT_SINT_1X32;
      return true;
    case CU_RES_VIEW_FORMAT_SINT_2X32:
      to = hip::HIP_RES_VIEW_FORMAT_SINT_2X32;
      return true;
    case CU_RES_VIEW_FORMAT_SINT_4X32:
      to = hip::HIP_RES_VIEW_FORMAT_SINT_4X32;
      return true;
    case CU_RES_VIEW_FORMAT_FLOAT_1X16:
      to = hip::HIP_RES_VIEW_FORMAT_FLOAT_1X16;
      return true;
    case CU_RES_VIEW_FORMAT_FLOAT_2X16:
      to = hip::HIP_RES_VIEW_FORMAT_FLOAT_2X16;
      return true;
    case CU_RES_VIEW_FORMAT_FLOAT_4X16:
      to = hip::HIP_RES_VIEW_FORMAT_FLOAT_4X16;
      return true;
    case CU_RES_VIEW_FORMAT_FLOAT_1X32:
      to = hip::HIP_RES_VIEW_FORMAT_FLOAT_1X32;
      return true;
    case CU_RES_VIEW_FORMAT_FLOAT_2X32:
      to = hip::HIP_RES_VIEW_FORMAT_FLOAT_2X32;
      return true;
    case CU_RES_VIEW_FORMAT_FLOAT_4X32:
      to = hip::HIP_RES_VIEW_FORMAT_FLOAT_4X32;
      return true;
    case CU_RES_VIEW_FORMAT_UNSIGNED_BC1:
      to = hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC1;
      return true;
    case CU_RES_VIEW_FORMAT_UNSIGNED_BC2:
      to = hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC2;
      return true;
    case CU_RES_VIEW_FORMAT_UNSIGNED_BC3:
      to = hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC3;
      return true;
    case CU_RES_VIEW_FORMAT_UNSIGNED_BC4:
      to = hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC4;
      return true;
    case CU_RES_VIEW_FORMAT_SIGNED_BC4:
      to = hip::HIP_RES_VIEW_FORMAT_SIGNED_BC4;
      return true;
    case CU_RES_VIEW_FORMAT_UNSIGNED_BC5:
      to = hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC5;
      return true;
    case CU_RES_VIEW_FORMAT_SIGNED_BC5:
      to = hip::HIP_RES_VIEW_FORMAT_SIGNED_BC5;
      return true;
    case CU_RES_VIEW_FORMAT_UNSIGNED_BC6H:
      to = hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H;
      return true;
    case CU_RES_VIEW_FORMAT_SIGNED_BC6H:
      to = hip::HIP_RES_VIEW_FORMAT_SIGNED_BC6H;
      return true;
    case CU_RES_VIEW_FORMAT_UNSIGNED_BC7:
      to = hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC7;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::HIPresourceViewFormat_enum from,
    CUresourceViewFormat_enum& to) noexcept {
  switch (from) {
    case hip::HIP_RES_VIEW_FORMAT_NONE:
      to = CU_RES_VIEW_FORMAT_NONE;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UINT_1X8:
      to = CU_RES_VIEW_FORMAT_UINT_1X8;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UINT_2X8:
      to = CU_RES_VIEW_FORMAT_UINT_2X8;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UINT_4X8:
      to = CU_RES_VIEW_FORMAT_UINT_4X8;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SINT_1X8:
      to = CU_RES_VIEW_FORMAT_SINT_1X8;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SINT_2X8:
      to = CU_RES_VIEW_FORMAT_SINT_2X8;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SINT_4X8:
      to = CU_RES_VIEW_FORMAT_SINT_4X8;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UINT_1X16:
      to = CU_RES_VIEW_FORMAT_UINT_1X16;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UINT_2X16:
      to = CU_RES_VIEW_FORMAT_UINT_2X16;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UINT_4X16:
      to = CU_RES_VIEW_FORMAT_UINT_4X16;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SINT_1X16:
      to = CU_RES_VIEW_FORMAT_SINT_1X16;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SINT_2X16:
      to = CU_RES_VIEW_FORMAT_SINT_2X16;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SINT_4X16:
      to = CU_RES_VIEW_FORMAT_SINT_4X16;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UINT_1X32:
      to = CU_RES_VIEW_FORMAT_UINT_1X32;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UINT_2X32:
      to = CU_RES_VIEW_FORMAT_UINT_2X32;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UINT_4X32:
      to = CU_RES_VIEW_FORMAT_UINT_4X32;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SINT_1X32:
      to = CU_RES_VIEW_FORMAT_SINT_1X32;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SINT_2X32:
      to = CU_RES_VIEW_FORMAT_SINT_2X32;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SINT_4X32:
      to = CU_RES_VIEW_FORMAT_SINT_4X32;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_FLOAT_1X16:
      to = CU_RES_VIEW_FORMAT_FLOAT_1X16;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_FLOAT_2X16:
      to = CU_RES_VIEW_FORMAT_FLOAT_2X16;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_FLOAT_4X16:
      to = CU_RES_VIEW_FORMAT_FLOAT_4X16;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_FLOAT_1X32:
      to = CU_RES_VIEW_FORMAT_FLOAT_1X32;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_FLOAT_2X32:
      to = CU_RES_VIEW_FORMAT_FLOAT_2X32;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_FLOAT_4X32:
      to = CU_RES_VIEW_FORMAT_FLOAT_4X32;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC1:
      to = CU_RES_VIEW_FORMAT_UNSIGNED_BC1;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC2:
      to = CU_RES_VIEW_FORMAT_UNSIGNED_BC2;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC3:
      to = CU_RES_VIEW_FORMAT_UNSIGNED_BC3;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC4:
      to = CU_RES_VIEW_FORMAT_UNSIGNED_BC4;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SIGNED_BC4:
      to = CU_RES_VIEW_FORMAT_SIGNED_BC4;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC5:
      to = CU_RES_VIEW_FORMAT_UNSIGNED_BC5;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SIGNED_BC5:
      to = CU_RES_VIEW_FORMAT_SIGNED_BC5;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H:
      to = CU_RES_VIEW_FORMAT_UNSIGNED_BC6H;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_SIGNED_BC6H:
      to = CU_RES_VIEW_FORMAT_SIGNED_BC6H;
      return true;
    case hip::HIP_RES_VIEW_FORMAT_UNSIGNED_BC7:
      to = CU_RES_VIEW_FORMAT_UNSIGNED_BC7;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUresourcetype_enum from,
    hip::HIPresourcetype_enum& to) noexcept {
  switch (from) {
    case CU_RESOURCE_TYPE_ARRAY:
      to = hip::HIP_RESOURCE_TYPE_ARRAY;
      return true;
    case CU_RESOURCE_TYPE_MIPMAPPED_ARRAY:
      to = hip::HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY;
      return true;
    case CU_RESOURCE_TYPE_LINEAR:
      to = hip::HIP_RESOURCE_TYPE_LINEAR;
      return true;
    case CU_RESOURCE_TYPE_PITCH2D:
      to = hip::HIP_RESOURCE_TYPE_PITCH2D;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::HIPresourcetype_enum from, CUresourcetype_enum& to) noexcept {
  switch (from) {
    case hip::HIP_RESOURCE_TYPE_ARRAY:
      to = CU_RESOURCE_TYPE_ARRAY;
      return true;
    case hip::HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY:
      to = CU_RESOURCE_TYPE_MIPMAPPED_ARRAY;
      return true;
    case hip::HIP_RESOURCE_TYPE_LINEAR:
      to = CU_RESOURCE_TYPE_LINEAR;
      return true;
    case hip::HIP_RESOURCE_TYPE_PITCH2D:
      to = CU_RESOURCE_TYPE_PITCH2D;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUsharedconfig_enum from, hip::hipSharedMemConfig& to) noexcept {
  switch (from) {
    case CU_SHARED_MEM_CONFIG_DEFAULT_BANK_SIZE:
      to = hip::hipSharedMemBankSizeDefault;
      return true;
    case CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE:
      to = hip::hipSharedMemBankSizeFourByte;
      return true;
    case CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE:
      to = hip::hipSharedMemBankSizeEightByte;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipSharedMemConfig from, CUsharedconfig_enum& to) noexcept {
  switch (from) {
    case hip::hipSharedMemBankSizeDefault:
      to = CU_SHARED_MEM_CONFIG_DEFAULT_BANK_SIZE;
      return true;
    case hip::hipSharedMemBankSizeFourByte:
      to = CU_SHARED_MEM_CONFIG_FOUR_BYTE_BANK_SIZE;
      return true;
    case hip::hipSharedMemBankSizeEightByte:
      to = CU_SHARED_MEM_CONFIG_EIGHT_BYTE_BANK_SIZE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUstreamBatchMemOpType_enum from,
    hip::hipStreamBatchMemOpType& to) noexcept {
  switch (from) {
    case CU_STREAM_MEM_OP_WAIT_VALUE_32:
      to = hip::hipStreamMemOpWaitValue32;
      return true;
    case CU_STREAM_MEM_OP_WRITE_VALUE_32:
      to = hip::hipStreamMemOpWriteValue32;
      return true;
    case CU_STREAM_MEM_OP_WAIT_VALUE_64:
      to = hip::hipStreamMemOpWaitValue64;
      return true;
    case CU_STREAM_MEM_OP_WRITE_VALUE_64:
      to = hip::hipStreamMemOpWriteValue64;
      return true;
    case CU_STREAM_MEM_OP_BARRIER:
      to = hip::hipStreamMemOpBarrier;
      return true;
    case CU_STREAM_MEM_OP_FLUSH_REMOTE_WRITES:
      to = hip::hipStreamMemOpFlushRemoteWrites;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipStreamBatchMemOpType from,
    CUstreamBatchMemOpType_enum& to) noexcept {
  switch (from) {
    case hip::hipStreamMemOpWaitValue32:
      to = CU_STREAM_MEM_OP_WAIT_VALUE_32;
      return true;
    case hip::hipStreamMemOpWriteValue32:
      to = CU_STREAM_MEM_OP_WRITE_VALUE_32;
      return true;
    case hip::hipStreamMemOpWaitValue64:
      to = CU_STREAM_MEM_OP_WAIT_VALUE_64;
      return true;
    case hip::hipStreamMemOpWriteValue64:
      to = CU_STREAM_MEM_OP_WRITE_VALUE_64;
      return true;
    case hip::hipStreamMemOpBarrier:
      to = CU_STREAM_MEM_OP_BARRIER;
      return true;
    case hip::hipStreamMemOpFlushRemoteWrites:
      to = CU_STREAM_MEM_OP_FLUSH_REMOTE_WRITES;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUstreamCaptureMode_enum from,
    hip::hipStreamCaptureMode& to) noexcept {
  switch (from) {
    case CU_STREAM_CAPTURE_MODE_GLOBAL:
      to = hip::hipStreamCaptureModeGlobal;
      return true;
    case CU_STREAM_CAPTURE_MODE_THREAD_LOCAL:
      to = hip::hipStreamCaptureModeThreadLocal;
      return true;
    case CU_STREAM_CAPTURE_MODE_RELAXED:
      to = hip::hipStreamCaptureModeRelaxed;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipStreamCaptureMode from, CUstreamCaptureMode_enum& to) noexcept {
  switch (from) {
    case hip::hipStreamCaptureModeGlobal:
      to = CU_STREAM_CAPTURE_MODE_GLOBAL;
      return true;
    case hip::hipStreamCaptureModeThreadLocal:
      to = CU_STREAM_CAPTURE_MODE_THREAD_LOCAL;
      return true;
    case hip::hipStreamCaptureModeRelaxed:
      to = CU_STREAM_CAPTURE_MODE_RELAXED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUstreamCaptureStatus_enum from,
    hip::hipStreamCaptureStatus& to) noexcept {
  switch (from) {
    case CU_STREAM_CAPTURE_STATUS_NONE:
      to = hip::hipStreamCaptureStatusNone;
      return true;
    case CU_STREAM_CAPTURE_STATUS_ACTIVE:
      to = hip::hipStreamCaptureStatusActive;
      return true;
    case CU_STREAM_CAPTURE_STATUS_INVALIDATED:
      to = hip::hipStreamCaptureStatusInvalidated;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipStreamCaptureStatus from,
    CUstreamCaptureStatus_enum& to) noexcept {
  switch (from) {
    case hip::hipStreamCaptureStatusNone:
      to = CU_STREAM_CAPTURE_STATUS_NONE;
      return true;
    case hip::hipStreamCaptureStatusActive:
      to = CU_STREAM_CAPTURE_STATUS_ACTIVE;
      return true;
    case hip::hipStreamCaptureStatusInvalidated:
      to = CU_STREAM_CAPTURE_STATUS_INVALIDATED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUstreamUpdateCaptureDependencies_flags_enum from,
    hip::hipStreamUpdateCaptureDependenciesFlags& to) noexcept {
  switch (from) {
    case CU_STREAM_ADD_CAPTURE_DEPENDENCIES:
      to = hip::hipStreamAddCaptureDependencies;
      return true;
    case CU_STREAM_SET_CAPTURE_DEPENDENCIES:
      to = hip::hipStreamSetCaptureDependencies;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipStreamUpdateCaptureDependenciesFlags from,
    CUstreamUpdateCaptureDependencies_flags_enum& to) noexcept {
  switch (from) {
    case hip::hipStreamAddCaptureDependencies:
      to = CU_STREAM_ADD_CAPTURE_DEPENDENCIES;
      return true;
    case hip::hipStreamSetCaptureDependencies:
      to = CU_STREAM_SET_CAPTURE_DEPENDENCIES;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUsynchronizationPolicy_enum from,
    hip::hipSynchronizationPolicy& to) noexcept {
  switch (from) {
    case CU_SYNC_POLICY_AUTO:
      to = hip::hipSyncPolicyAuto;
      return true;
    case CU_SYNC_POLICY_SPIN:
      to = hip::hipSyncPolicySpin;
      return true;
    case CU_SYNC_POLICY_YIELD:
      to = hip::hipSyncPolicyYield;
      return true;
    case CU_SYNC_POLICY_BLOCKING_SYNC:
      to = hip::hipSyncPolicyBlockingSync;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipSynchronizationPolicy from,
    CUsynchronizationPolicy_enum& to) noexcept {
  switch (from) {
    case hip::hipSyncPolicyAuto:
      to = CU_SYNC_POLICY_AUTO;
      return true;
    case hip::hipSyncPolicySpin:
      to = CU_SYNC_POLICY_SPIN;
      return true;
    case hip::hipSyncPolicyYield:
      to = CU_SYNC_POLICY_YIELD;
      return true;
    case hip::hipSyncPolicyBlockingSync:
      to = CU_SYNC_POLICY_BLOCKING_SYNC;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUuserObjectRetain_flags_enum from,
    hip::hipUserObjectRetainFlags& to) noexcept {
  switch (from) {
    case CU_GRAPH_USER_OBJECT_MOVE:
      to = hip::hipGraphUserObjectMove;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipUserObjectRetainFlags from,
    CUuserObjectRetain_flags_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphUserObjectMove:
      to = CU_GRAPH_USER_OBJECT_MOVE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUuserObject_flags_enum from,
    hip::hipUserObjectFlags& to) noexcept {
  switch (from) {
    case CU_USER_OBJECT_NO_DESTRUCTOR_SYNC:
      to = hip::hipUserObjectNoDestructorSync;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipUserObjectFlags from, CUuserObject_flags_enum& to) noexcept {
  switch (from) {
    case hip::hipUserObjectNoDestructorSync:
      to = CU_USER_OBJECT_NO_DESTRUCTOR_SYNC;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(CUresult from, hip::hipError_t& to) noexcept {
  switch (from) {
    case CUDA_SUCCESS:
      to = hip::hipSuccess;
      return true;
    case CUDA_ERROR_INVALID_VALUE:
      to = hip::hipErrorInvalidValue;
      return true;
    case CUDA_ERROR_OUT_OF_MEMORY:
      to = hip::hipErrorOutOfMemory;
      return true;
    case CUDA_ERROR_NOT_INITIALIZED:
      to = hip::hipErrorNotInitialized;
      return true;
    case CUDA_ERROR_DEINITIALIZED:
      to = hip::hipErrorDeinitialized;
      return true;
    case CUDA_ERROR_PROFILER_DISABLED:
      to = hip::hipErrorProfilerDisabled;
      return true;
    case CUDA_ERROR_PROFILER_NOT_INITIALIZED:
      to = hip::hipErrorProfilerNotInitialized;
      return true;
    case CUDA_ERROR_PROFILER_ALREADY_STARTED:
      to = hip::hipErrorProfilerAlreadyStarted;
      return true;
    case CUDA_ERROR_PROFILER_ALREADY_STOPPED:
      to = hip::hipErrorProfilerAlreadyStopped;
      return true;
    case CUDA_ERROR_NO_DEVICE:
      to = hip::hipErrorNoDevice;
      return true;
    case CUDA_ERROR_INVALID_DEVICE:
      to = hip::hipErrorInvalidDevice;
      return true;
    case CUDA_ERROR_INVALID_IMAGE:
      to = hip::hipErrorInvalidImage;
      return true;
    case CUDA_ERROR_INVALID_CONTEXT:
      to = hip::hipErrorInvalidContext;
      return true;
    case CUDA_ERROR_CONTEXT_ALREADY_CURRENT:
      to = hip::hipErrorContextAlreadyCurrent;
      return true;
    case CUDA_ERROR_MAP_FAILED:
      to = hip::hipErrorMapFailed;
      return true;
    case CUDA_ERROR_UNMAP_FAILED:
      to = hip::hipErrorUnmapFailed;
      return true;
    case CUDA_ERROR_ARRAY_IS_MAPPED:
      to = hip::hipErrorArrayIsMapped;
      return true;
    case CUDA_ERROR_ALREADY_MAPPED:
      to = hip::hipErrorAlreadyMapped;
      return true;
    case CUDA_ERROR_NO_BINARY_FOR_GPU:
      to = hip::hipErrorNoBinaryForGpu;
      return true;
    case CUDA_ERROR_ALREADY_ACQUIRED:
      to = hip::hipErrorAlreadyAcquired;
      return true;
    case CUDA_ERROR_NOT_MAPPED:
      to = hip::hipErrorNotMapped;
      return true;
    case CUDA_ERROR_NOT_MAPPED_AS_ARRAY:
      to = hip::hipErrorNotMappedAsArray;
      return true;
    case CUDA_ERROR_NOT_MAPPED_AS_POINTER:
      to = hip::hipErrorNotMappedAsPointer;
      return true;
    case CUDA_ERROR_ECC_UNCORRECTABLE:
      to = hip::hipErrorECCNotCorrectable;
      return true;
    case CUDA_ERROR_UNSUPPORTED_LIMIT:
      to = hip::hipErrorUnsupportedLimit;
      return true;
    case CUDA_ERROR_CONTEXT_ALREADY_IN_USE:
      to = hip::hipErrorContextAlreadyInUse;
      return true;
    case CUDA_ERROR_PEER_ACCESS_UNSUPPORTED:
      to = hip::hipErrorPeerAccessUnsupported;
      return true;
    case CUDA_ERROR_INVALID_PTX:
      to = hip::hipErrorInvalidKernelFile;
      return true;
    case CUDA_ERROR_INVALID_GRAPHICS_CONTEXT:
      to = hip::hipErrorInvalidGraphicsContext;
      return true;
    case CUDA_ERROR_INVALID_SOURCE:
      to = hip::hipErrorInvalidSource;
      return true;
    case CUDA_ERROR_FILE_NOT_FOUND:
      to = hip::hipErrorFileNotFound;
      return true;
    case CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND:
      to = hip::hipErrorSharedObjectSymbolNotFound;
      return true;
    case CUDA_ERROR_SHARED_OBJECT_INIT_FAILED:
      to = hip::hipErrorSharedObjectInitFailed;
      return true;
    case CUDA_ERROR_OPERATING_SYSTEM:
      to = hip::hipErrorOperatingSystem;
      return true;
    case CUDA_ERROR_INVALID_HANDLE:
      to = hip::hipErrorInvalidHandle;
      return true;
    case CUDA_ERROR_ILLEGAL_STATE:
      to = hip::hipErrorIllegalState;
      return true;
    case CUDA_ERROR_NOT_FOUND:
      to = hip::hipErrorNotFound;
      return true;
    case CUDA_ERROR_NOT_READY:
      to = hip::hipErrorNotReady;
      return true;
    case CUDA_ERROR_ILLEGAL_ADDRESS:
      to = hip::hipErrorIllegalAddress;
      return true;
    case CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES:
      to = hip::hipErrorLaunchOutOfResources;
      return true;
    case CUDA_ERROR_LAUNCH_TIMEOUT:
      to = hip::hipErrorLaunchTimeOut;
      return true;
    case CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED:
      to = hip::hipErrorPeerAccessAlreadyEnabled;
      return true;
    case CUDA_ERROR_PEER_ACCESS_NOT_ENABLED:
      to = hip::hipErrorPeerAccessNotEnabled;
      return true;
    case CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE:
      to = hip::hipErrorSetOnActiveProcess;
      return true;
    case CUDA_ERROR_CONTEXT_IS_DESTROYED:
      to = hip::hipErrorContextIsDestroyed;
      return true;
    case CUDA_ERROR_ASSERT:
      to = hip::hipErrorAssert;
      return true;
    case CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED:
      to = hip::hipErrorHostMemoryAlreadyRegistered;
      return true;
    case CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED:
      to = hip::hipErrorHostMemoryNotRegistered;
      return true;
    case CUDA_ERROR_LAUNCH_FAILED:
      to = hip::hipErrorLaunchFailure;
      return true;
    case CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE:
      to = hip::hipErrorCooperativeLaunchTooLarge;
      return true;
    case CUDA_ERROR_NOT_SUPPORTED:
      to = hip::hipErrorNotSupported;
      return true;
    case CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED:
      to = hip::hipErrorStreamCaptureUnsupported;
      return true;
    case CUDA_ERROR_STREAM_CAPTURE_INVALIDATED:
      to = hip::hipErrorStreamCaptureInvalidated;
      return true;
    case CUDA_ERROR_STREAM_CAPTURE_MERGE:
      to = hip::hipErrorStreamCaptureMerge;
      return true;
    case CUDA_ERROR_STREAM_CAPTURE_UNMATCHED:
      to = hip::hipErrorStreamCaptureUnmatched;
      return true;
    case CUDA_ERROR_STREAM_CAPTURE_UNJOINED:
      to = hip::hipErrorStreamCaptureUnjoined;
      return true;
    case CUDA_ERROR_STREAM_CAPTURE_ISOLATION:
      to = hip::hipErrorStreamCaptureIsolation;
      return true;
    case CUDA_ERROR_STREAM_CAPTURE_IMPLICIT:
      to = hip::hipErrorStreamCaptureImplicit;
      return true;
    case CUDA_ERROR_CAPTURED_EVENT:
      to = hip::hipErrorCapturedEvent;
      return true;
    case CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD:
      to = hip::hipErrorStreamCaptureWrongThread;
      return true;
    case CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE:
      to = hip::hipErrorGraphExecUpdateFailure;
      return true;
    case CUDA_ERROR_UNKNOWN:
      to = hip::hipErrorUnknown;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipError_t from, CUresult& to) noexcept {
  switch (from) {
    case hip::hipSuccess:
      to = CUDA_SUCCESS;
      return true;
    case hip::hipErrorInvalidValue:
      to = CUDA_ERROR_INVALID_VALUE;
      return true;
    case hip::hipErrorMemoryAllocation:
      to = CUDA_ERROR_OUT_OF_MEMORY;
      return true;
    case hip::hipErrorInitializationError:
      to = CUDA_ERROR_NOT_INITIALIZED;
      return true;
    case hip::hipErrorDeinitialized:
      to = CUDA_ERROR_DEINITIALIZED;
      return true;
    case hip::hipErrorProfilerDisabled:
      to = CUDA_ERROR_PROFILER_DISABLED;
      return true;
    case hip::hipErrorProfilerNotInitialized:
      to = CUDA_ERROR_PROFILER_NOT_INITIALIZED;
      return true;
    case hip::hipErrorProfilerAlreadyStarted:
      to = CUDA_ERROR_PROFILER_ALREADY_STARTED;
      return true;
    case hip::hipErrorProfilerAlreadyStopped:
      to = CUDA_ERROR_PROFILER_ALREADY_STOPPED;
      return true;
    case hip::hipErrorNoDevice:
      to = CUDA_ERROR_NO_DEVICE;
      return true;
    case hip::hipErrorInvalidDevice:
      to = CUDA_ERROR_INVALID_DEVICE;
      return true;
    case hip::hipErrorInvalidImage:
      to = CUDA_ERROR_INVALID_IMAGE;
      return true;
    case hip::hipErrorInvalidContext:
      to = CUDA_ERROR_INVALID_CONTEXT;
      return true;
    case hip::hipErrorContextAlreadyCurrent:
      to = CUDA_ERROR_CONTEXT_ALREADY_CURRENT;
      return true;
    case hip::hipErrorMapBufferObjectFailed:
      to = CUDA_ERROR_MAP_FAILED;
      return true;
    case hip::hipErrorUnmapFailed:
      to = CUDA_ERROR_UNMAP_FAILED;
      return true;
    case hip::hipErrorArrayIsMapped:
      to = CUDA_ERROR_ARRAY_IS_MAPPED;
      return true;
    case hip::hipErrorAlreadyMapped:
      to = CUDA_ERROR_ALREADY_MAPPED;
      return true;
    case hip::hipErrorNoBinaryForGpu:
      to = CUDA_ERROR_NO_BINARY_FOR_GPU;
      return true;
    case hip::hipErrorAlreadyAcquired:
      to = CUDA_ERROR_ALREADY_ACQUIRED;
      return true;
    case hip::hipErrorNotMapped:
      to = CUDA_ERROR_NOT_MAPPED;
      return true;
    case hip::hipErrorNotMappedAsArray:
      to = CUDA_ERROR_NOT_MAPPED_AS_ARRAY;
      return true;
    case hip::hipErrorNotMappedAsPointer:
      to = CUDA_ERROR_NOT_MAPPED_AS_POINTER;
      return true;
    case hip::hipErrorECCNotCorrectable:
      to = CUDA_ERROR_ECC_UNCORRECTABLE;
      return true;
    case hip::hipErrorUnsupportedLimit:
      to = CUDA_ERROR_UNSUPPORTED_LIMIT;
      return true;
    case hip::hipErrorContextAlreadyInUse:
      to = CUDA_ERROR_CONTEXT_ALREADY_IN_USE;
      return true;
    case hip::hipErrorPeerAccessUnsupported:
      to = CUDA_ERROR_PEER_ACCESS_UNSUPPORTED;
      return true;
    case hip::hipErrorInvalidKernelFile:
      to = CUDA_ERROR_INVALID_PTX;
      return true;
    case hip::hipErrorInvalidGraphicsContext:
      to = CUDA_ERROR_INVALID_GRAPHICS_CONTEXT;
      return true;
    case hip::hipErrorInvalidSource:
      to = CUDA_ERROR_INVALID_SOURCE;
      return true;
    case hip::hipErrorFileNotFound:
      to = CUDA_ERROR_FILE_NOT_FOUND;
      return true;
    case hip::hipErrorSharedObjectSymbolNotFound:
      to = CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND;
      return true;
    case hip::hipErrorSharedObjectInitFailed:
      to = CUDA_ERROR_SHARED_OBJECT_INIT_FAILED;
      return true;
    case hip::hipErrorOperatingSystem:
      to = CUDA_ERROR_OPERATING_SYSTEM;
      return true;
    case hip::hipErrorInvalidResourceHandle:
      to = CUDA_ERROR_INVALID_HANDLE;
      return true;
    case hip::hipErrorIllegalState:
      to = CUDA_ERROR_ILLEGAL_STATE;
      return true;
    case hip::hipErrorNotFound:
      to = CUDA_ERROR_NOT_FOUND;
      return true;
    case hip::hipErrorNotReady:
      to = CUDA_ERROR_NOT_READY;
      return true;
    case hip::hipErrorIllegalAddress:
      to = CUDA_ERROR_ILLEGAL_ADDRESS;
      return true;
    case hip::hipErrorLaunchOutOfResources:
      to = CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES;
      return true;
    case hip::hipErrorLaunchTimeOut:
      to = CUDA_ERROR_LAUNCH_TIMEOUT;
      return true;
    case hip::hipErrorPeerAccessAlreadyEnabled:
      to = CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED;
      return true;
    case hip::hipErrorPeerAccessNotEnabled:
      to = CUDA_ERROR_PEER_ACCESS_NOT_ENABLED;
      return true;
    case hip::hipErrorSetOnActiveProcess:
      to = CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE;
      return true;
    case hip::hipErrorContextIsDestroyed:
      to = CUDA_ERROR_CONTEXT_IS_DESTROYED;
      return true;
    case hip::hipErrorAssert:
      to = CUDA_ERROR_ASSERT;
      return true;
    case hip::hipErrorHostMemoryAlreadyRegistered:
      to = CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED;
      return true;
    case hip::hipErrorHostMemoryNotRegistered:
      to = CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED;
      return true;
    case hip::hipErrorLaunchFailure:
      to = CUDA_ERROR_LAUNCH_FAILED;
      return true;
    case hip::hipErrorCooperativeLaunchTooLarge:
      to = CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE;
      return true;
    case hip::hipErrorNotSupported:
      to = CUDA_ERROR_NOT_SUPPORTED;
      return true;
    case hip::hipErrorStreamCaptureUnsupported:
      to = CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED;
      return true;
    case hip::hipErrorStreamCaptureInvalidated:
      to = CUDA_ERROR_STREAM_CAPTURE_INVALIDATED;
      return true;
    case hip::hipErrorStreamCaptureMerge:
      to = CUDA_ERROR_STREAM_CAPTURE_MERGE;
      return true;
    case hip::hipErrorStreamCaptureUnmatched:
      to = CUDA_ERROR_STREAM_CAPTURE_UNMATCHED;
      return true;
    case hip::hipErrorStreamCaptureUnjoined:
      to = CUDA_ERROR_STREAM_CAPTURE_UNJOINED;
      return true;
    case hip::hipErrorStreamCaptureIsolation:
      to = CUDA_ERROR_STREAM_CAPTURE_ISOLATION;
      return true;
    case hip::hipErrorStreamCaptureImplicit:
      to = CUDA_ERROR_STREAM_CAPTURE_IMPLICIT;
      return true;
    case hip::hipErrorCapturedEvent:
      to = CUDA_ERROR_CAPTURED_EVENT;
      return true;
    case hip::hipErrorStreamCaptureWrongThread:
      to = CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD;
      return true;
    case hip::hipErrorGraphExecUpdateFailure:
      to = CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE;
      return true;
    case hip::hipErrorUnknown:
      to = CUDA_ERROR_UNKNOWN;
      return true;
    case hip::hipErrorInvalidConfiguration:
      to = CUDA_ERROR_INVALID_VALUE;
      return true;
    case hip::hipErrorInvalidPitchValue:
      to = CUDA_ERROR_INVALID_VALUE;
      return true;
    case hip::hipErrorInvalidSymbol:
      to = CUDA_ERROR_NOT_FOUND;
      return true;
    case hip::hipErrorInvalidDevicePointer:
      to = CUDA_ERROR_INVALID_VALUE;
      return true;
    case hip::hipErrorInvalidMemcpyDirection:
      to = CUDA_ERROR_INVALID_VALUE;
      return true;
    case hip::hipErrorInsufficientDriver:
      to = CUDA_ERROR_SYSTEM_DRIVER_MISMATCH;
      return true;
    case hip::hipErrorMissingConfiguration:
      to = CUDA_ERROR_INVALID_VALUE;
      return true;
    case hip::hipErrorPriorLaunchFailure:
      to = CUDA_ERROR_LAUNCH_FAILED;
      return true;
    case hip::hipErrorInvalidDeviceFunction:
      to = CUDA_ERROR_INVALID_HANDLE;
      return true;
    case hip::hipErrorInvalidChannelDescriptor:
      to = CUDA_ERROR_INVALID_VALUE;
      return true;
    case hip::hipErrorInvalidTexture:
      to = CUDA_ERROR_INVALID_VALUE;
      return true;
    case hip::hipErrorRuntimeMemory:
      to = CUDA_ERROR_UNKNOWN;
      return true;
    case hip::hipErrorRuntimeOther:
      to = CUDA_ERROR_UNKNOWN;
      return true;
    case hip::hipErrorTbd:
      to = CUDA_ERROR_UNKNOWN;
      return true;
    default:
      return false;
  }
}

/// What a failure of the target is here; what has no counterpart is CUDA_ERROR_UNKNOWN.
CUDAWAY_COLD inline CUresult translate_failure(hip::hipError_t from) noexcept {
  CUresult to{};
  return convert_back(from, to) ? to : CUDA_ERROR_UNKNOWN;
}

CUDAWAY_HOT CUresult translate(hip::hipError_t from) noexcept {
  if (from == hip::hipSuccess) [[likely]] {
    return CUDA_SUCCESS;
  }
  return translate_failure(from);
}

/// The name of a status; null for an unknown one.
constexpr const char* name_of(CUresult status) noexcept {
  switch (status) {
    case CUDA_SUCCESS:
      return "CUDA_SUCCESS";
    case CUDA_ERROR_INVALID_VALUE:
      return "CUDA_ERROR_INVALID_VALUE";
    case CUDA_ERROR_OUT_OF_MEMORY:
      return "CUDA_ERROR_OUT_OF_MEMORY";
    case CUDA_ERROR_NOT_INITIALIZED:
      return "CUDA_ERROR_NOT_INITIALIZED";
    case CUDA_ERROR_DEINITIALIZED:
      return "CUDA_ERROR_DEINITIALIZED";
    case CUDA_ERROR_PROFILER_DISABLED:
      return "CUDA_ERROR_PROFILER_DISABLED";
    case CUDA_ERROR_PROFILER_NOT_INITIALIZED:
      return "CUDA_ERROR_PROFILER_NOT_INITIALIZED";
    case CUDA_ERROR_PROFILER_ALREADY_STARTED:
      return "CUDA_ERROR_PROFILER_ALREADY_STARTED";
    case CUDA_ERROR_PROFILER_ALREADY_STOPPED:
      return "CUDA_ERROR_PROFILER_ALREADY_STOPPED";
    case CUDA_ERROR_STUB_LIBRARY:
      return "CUDA_ERROR_STUB_LIBRARY";
    case CUDA_ERROR_CALL_REQUIRES_NEWER_DRIVER:
      return "CUDA_ERROR_CALL_REQUIRES_NEWER_DRIVER";
    case CUDA_ERROR_DEVICE_UNAVAILABLE:
      return "CUDA_ERROR_DEVICE_UNAVAILABLE";
    case CUDA_ERROR_MULTICAST_RESOURCE_FULL:
      return "CUDA_ERROR_MULTICAST_RESOURCE_FULL";
    case CUDA_ERROR_NO_DEVICE:
      return "CUDA_ERROR_NO_DEVICE";
    case CUDA_ERROR_INVALID_DEVICE:
      return "CUDA_ERROR_INVALID_DEVICE";
    case CUDA_ERROR_DEVICE_NOT_LICENSED:
      return "CUDA_ERROR_DEVICE_NOT_LICENSED";
    case CUDA_ERROR_INVALID_IMAGE:
      return "CUDA_ERROR_INVALID_IMAGE";
    case CUDA_ERROR_INVALID_CONTEXT:
      return "CUDA_ERROR_INVALID_CONTEXT";
    case CUDA_ERROR_CONTEXT_ALREADY_CURRENT:
      return "CUDA_ERROR_CONTEXT_ALREADY_CURRENT";
    case CUDA_ERROR_MAP_FAILED:
      return "CUDA_ERROR_MAP_FAILED";
    case CUDA_ERROR_UNMAP_FAILED:
      return "CUDA_ERROR_UNMAP_FAILED";
    case CUDA_ERROR_ARRAY_IS_MAPPED:
      return "CUDA_ERROR_ARRAY_IS_MAPPED";
    case CUDA_ERROR_ALREADY_MAPPED:
      return "CUDA_ERROR_ALREADY_MAPPED";
    case CUDA_ERROR_NO_BINARY_FOR_GPU:
      return "CUDA_ERROR_NO_BINARY_FOR_GPU";
    case CUDA_ERROR_ALREADY_ACQUIRED:
      return "CUDA_ERROR_ALREADY_ACQUIRED";
    case CUDA_ERROR_NOT_MAPPED:
      return "CUDA_ERROR_NOT_MAPPED";
    case CUDA_ERROR_NOT_MAPPED_AS_ARRAY:
      return "CUDA_ERROR_NOT_MAPPED_AS_ARRAY";
    case CUDA_ERROR_NOT_MAPPED_AS_POINTER:
      return "CUDA_ERROR_NOT_MAPPED_AS_POINTER";
    case CUDA_ERROR_ECC_UNCORRECTABLE:
      return "CUDA_ERROR_ECC_UNCORRECTABLE";
    case CUDA_ERROR_UNSUPPORTED_LIMIT:
      return "CUDA_ERROR_UNSUPPORTED_LIMIT";
    case CUDA_ERROR_CONTEXT_ALREADY_IN_USE:
      return "CUDA_ERROR_CONTEXT_ALREADY_IN_USE";
    case CUDA_ERROR_PEER_ACCESS_UNSUPPORTED:
      return "CUDA_ERROR_PEER_ACCESS_UNSUPPORTED";
    case CUDA_ERROR_INVALID_PTX:
      return "CUDA_ERROR_INVALID_PTX";
    case CUDA_ERROR_INVALID_GRAPHICS_CONTEXT:
      return "CUDA_ERROR_INVALID_GRAPHICS_CONTEXT";
    case CUDA_ERROR_NVLINK_UNCORRECTABLE:
      return "CUDA_ERROR_NVLINK_UNCORRECTABLE";
    case CUDA_ERROR_JIT_COMPILER_NOT_FOUND:
      return "CUDA_ERROR_JIT_COMPILER_NOT_FOUND";
    case CUDA_ERROR_UNSUPPORTED_PTX_VERSION:
      return "CUDA_ERROR_UNSUPPORTED_PTX_VERSION";
    case CUDA_ERROR_JIT_COMPILATION_DISABLED:
      return "CUDA_ERROR_JIT_COMPILATION_DISABLED";
    case CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY:
      return "CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY";
    case CUDA_ERROR_UNSUPPORTED_DEVSIDE_SYNC:
      return "CUDA_ERROR_UNSUPPORTED_DEVSIDE_SYNC";
    case CUDA_ERROR_CONTAINED:
      return "CUDA_ERROR_CONTAINED";
    case CUDA_ERROR_INSUFFICIENT_LOADER_VERSION:
      return "CUDA_ERROR_INSUFFICIENT_LOADER_VERSION";
    case CUDA_ERROR_INVALID_SOURCE:
      return "CUDA_ERROR_INVALID_SOURCE";
    case CUDA_ERROR_FILE_NOT_FOUND:
      return "CUDA_ERROR_FILE_NOT_FOUND";
    case CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND:
      return "CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND";
    case CUDA_ERROR_SHARED_OBJECT_INIT_FAILED:
      return "CUDA_ERROR_SHARED_OBJECT_INIT_FAILED";
    case CUDA_ERROR_OPERATING_SYSTEM:
      return "CUDA_ERROR_OPERATING_SYSTEM";
    case CUDA_ERROR_INVALID_HANDLE:
      return "CUDA_ERROR_INVALID_HANDLE";
    case CUDA_ERROR_ILLEGAL_STATE:
      return "CUDA_ERROR_ILLEGAL_STATE";
    case CUDA_ERROR_LOSSY_QUERY:
      return "CUDA_ERROR_LOSSY_QUERY";
    case CUDA_ERROR_NOT_FOUND:
      return "CUDA_ERROR_NOT_FOUND";
    case CUDA_ERROR_NOT_READY:
      return "CUDA_ERROR_NOT_READY";
    case CUDA_ERROR_ILLEGAL_ADDRESS:
      return "CUDA_ERROR_ILLEGAL_ADDRESS";
    case CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES:
      return "CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES";
    case CUDA_ERROR_LAUNCH_TIMEOUT:
      return "CUDA_ERROR_LAUNCH_TIMEOUT";
    case CUDA_ERROR_LAUNCH_INCOMPATIBLE_TEXTURING:
      return "CUDA_ERROR_LAUNCH_INCOMPATIBLE_TEXTURING";
    case CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED:
      return "CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED";
    case CUDA_ERROR_PEER_ACCESS_NOT_ENABLED:
      return "CUDA_ERROR_PEER_ACCESS_NOT_ENABLED";
    case CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE:
      return "CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE";
    case CUDA_ERROR_CONTEXT_IS_DESTROYED:
      return "CUDA_ERROR_CONTEXT_IS_DESTROYED";
    case CUDA_ERROR_ASSERT:
      return "CUDA_ERROR_ASSERT";
    case CUDA_ERROR_TOO_MANY_PEERS:
      return "CUDA_ERROR_TOO_MANY_PEERS";
    case CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED:
      return "CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED";
    case CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED:
      return "CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED";
    case CUDA_ERROR_HARDWARE_STACK_ERROR:
      return "CUDA_ERROR_HARDWARE_STACK_ERROR";
    case CUDA_ERROR_ILLEGAL_INSTRUCTION:
      return "CUDA_ERROR_ILLEGAL_INSTRUCTION";
    case CUDA_ERROR_MISALIGNED_ADDRESS:
      return "CUDA_ERROR_MISALIGNED_ADDRESS";
    case CUDA_ERROR_INVALID_ADDRESS_SPACE:
      return "CUDA_ERROR_INVALID_ADDRESS_SPACE";
    case CUDA_ERROR_INVALID_PC:
      return "CUDA_ERROR_INVALID_PC";
    case CUDA_ERROR_LAUNCH_FAILED:
      return "CUDA_ERROR_LAUNCH_FAILED";
    case CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE:
      return "CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE";
    case CUDA_ERROR_TENSOR_MEMORY_LEAK:
      return "CUDA_ERROR_TENSOR_MEMORY_LEAK";
    case CUDA_ERROR_NOT_PERMITTED:
      return "CUDA_ERROR_NOT_PERMITTED";
    case CUDA_ERROR_NOT_SUPPORTED:
      return "CUDA_ERROR_NOT_SUPPORTED";
    case CUDA_ERROR_SYSTEM_NOT_READY:
      return "CUDA_ERROR_SYSTEM_NOT_READY";
    case CUDA_ERROR_SYSTEM_DRIVER_MISMATCH:
      return "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH";
    case CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE:
      return "CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE";
    case CUDA_ERROR_MPS_CONNECTION_FAILED:
      return "CUDA_ERROR_MPS_CONNECTION_FAILED";
    case CUDA_ERROR_MPS_RPC_FAILURE:
      return "CUDA_ERROR_MPS_RPC_FAILURE";
    case CUDA_ERROR_MPS_SERVER_NOT_READY:
      return "CUDA_ERROR_MPS_SERVER_NOT_READY";
    case CUDA_ERROR_MPS_MAX_CLIENTS_REACHED:
      return "CUDA_ERROR_MPS_MAX_CLIENTS_REACHED";
    case CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED:
      return "CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED";
    case CUDA_ERROR_MPS_CLIENT_TERMINATED:
      return "CUDA_ERROR_MPS_CLIENT_TERMINATED";
    case CUDA_ERROR_CDP_NOT_SUPPORTED:
      return "CUDA_ERROR_CDP_NOT_SUPPORTED";
    case CUDA_ERROR_CDP_VERSION_MISMATCH:
      return "CUDA_ERROR_CDP_VERSION_MISMATCH";
    case CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED:
      return "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED";
    case CUDA_ERROR_STREAM_CAPTURE_INVALIDATED:
      return "CUDA_ERROR_STREAM_CAPTURE_INVALIDATED";
    case CUDA_ERROR_STREAM_CAPTURE_MERGE:
      return "CUDA_ERROR_STREAM_CAPTURE_MERGE";
    case CUDA_ERROR_STREAM_CAPTURE_UNMATCHED:
      return "CUDA_ERROR_STREAM_CAPTURE_UNMATCHED";
    case CUDA_ERROR_STREAM_CAPTURE_UNJOINED:
      return "CUDA_ERROR_STREAM_CAPTURE_UNJOINED";
    case CUDA_ERROR_STREAM_CAPTURE_ISOLATION:
      return "CUDA_ERROR_STREAM_CAPTURE_ISOLATION";
    case CUDA_ERROR_STREAM_CAPTURE_IMPLICIT:
      return "CUDA_ERROR_STREAM_CAPTURE_IMPLICIT";
    case CUDA_ERROR_CAPTURED_EVENT:
      return "CUDA_ERROR_CAPTURED_EVENT";
    case CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD:
      return "CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD";
    case CUDA_ERROR_TIMEOUT:
      return "CUDA_ERROR_TIMEOUT";
    case CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE:
      return "CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE";
    case CUDA_ERROR_EXTERNAL_DEVICE:
      return "CUDA_ERROR_EXTERNAL_DEVICE";
    case CUDA_ERROR_INVALID_CLUSTER_SIZE:
      return "CUDA_ERROR_INVALID_CLUSTER_SIZE";
    case CUDA_ERROR_FUNCTION_NOT_LOADED:
      return "CUDA_ERROR_FUNCTION_NOT_LOADED";
    case CUDA_ERROR_INVALID_RESOURCE_TYPE:
      return "CUDA_ERROR_INVALID_RESOURCE_TYPE";
    case CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION:
      return "CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION";
    case CUDA_ERROR_KEY_ROTATION:
      return "CUDA_ERROR_KEY_ROTATION";
    case CUDA_ERROR_STREAM_DETACHED:
      return "CUDA_ERROR_STREAM_DETACHED";
    case CUDA_ERROR_GRAPH_RECAPTURE_FAILURE:
      return "CUDA_ERROR_GRAPH_RECAPTURE_FAILURE";
    case CUDA_ERROR_FABRIC_NOT_READY:
      return "CUDA_ERROR_FABRIC_NOT_READY";
    case CUDA_ERROR_UNKNOWN:
      return "CUDA_ERROR_UNKNOWN";
    default:
      return nullptr;
  }
}

/// What the name of a status says; null for an unknown one.
constexpr const char* words_of(CUresult status) noexcept {
  switch (status) {
    case CUDA_SUCCESS:
      return "success";
    case CUDA_ERROR_INVALID_VALUE:
      return "invalid value";
    case CUDA_ERROR_OUT_OF_MEMORY:
      return "out of memory";
    case CUDA_ERROR_NOT_INITIALIZED:
      return "not initialized";
    case CUDA_ERROR_DEINITIALIZED:
      return "deinitialized";
    case CUDA_ERROR_PROFILER_DISABLED:
      return "profiler disabled";
    case CUDA_ERROR_PROFILER_NOT_INITIALIZED:
      return "profiler not initialized";
    case CUDA_ERROR_PROFILER_ALREADY_STARTED:
      return "profiler already started";
    case CUDA_ERROR_PROFILER_ALREADY_STOPPED:
      return "profiler already stopped";
    case CUDA_ERROR_STUB_LIBRARY:
      return "stub library";
    case CUDA_ERROR_CALL_REQUIRES_NEWER_DRIVER:
      return "call requires newer driver";
    case CUDA_ERROR_DEVICE_UNAVAILABLE:
      return "device unavailable";
    case CUDA_ERROR_MULTICAST_RESOURCE_FULL:
      return "multicast resource full";
    case CUDA_ERROR_NO_DEVICE:
      return "no device";
    case CUDA_ERROR_INVALID_DEVICE:
      return "invalid device";
    case CUDA_ERROR_DEVICE_NOT_LICENSED:
      return "device not licensed";
    case CUDA_ERROR_INVALID_IMAGE:
      return "invalid image";
    case CUDA_ERROR_INVALID_CONTEXT:
      return "invalid context";
    case CUDA_ERROR_CONTEXT_ALREADY_CURRENT:
      return "context already current";
    case CUDA_ERROR_MAP_FAILED:
      return "map failed";
    case CUDA_ERROR_UNMAP_FAILED:
      return "unmap failed";
    case CUDA_ERROR_ARRAY_IS_MAPPED:
      return "array is mapped";
    case CUDA_ERROR_ALREADY_MAPPED:
      return "already mapped";
    case CUDA_ERROR_NO_BINARY_FOR_GPU:
      return "no binary for gpu";
    case CUDA_ERROR_ALREADY_ACQUIRED:
      return "already acquired";
    case CUDA_ERROR_NOT_MAPPED:
      return "not mapped";
    case CUDA_ERROR_NOT_MAPPED_AS_ARRAY:
      return "not mapped as array";
    case CUDA_ERROR_NOT_MAPPED_AS_POINTER:
      return "not mapped as pointer";
    case CUDA_ERROR_ECC_UNCORRECTABLE:
      return "ecc uncorrectable";
    case CUDA_ERROR_UNSUPPORTED_LIMIT:
      return "unsupported limit";
    case CUDA_ERROR_CONTEXT_ALREADY_IN_USE:
      return "context already in use";
    case CUDA_ERROR_PEER_ACCESS_UNSUPPORTED:
      return "peer access unsupported";
    case CUDA_ERROR_INVALID_PTX:
      return "invalid ptx";
    case CUDA_ERROR_INVALID_GRAPHICS_CONTEXT:
      return "invalid graphics context";
    case CUDA_ERROR_NVLINK_UNCORRECTABLE:
      return "nvlink uncorrectable";
    case CUDA_ERROR_JIT_COMPILER_NOT_FOUND:
      return "jit compiler not found";
    case CUDA_ERROR_UNSUPPORTED_PTX_VERSION:
      return "unsupported ptx version";
    case CUDA_ERROR_JIT_COMPILATION_DISABLED:
      return "jit compilation disabled";
    case CUDA_ERROR_UNSUPPORTED_EXEC_AFFINITY:
      return "unsupported exec affinity";
    case CUDA_ERROR_UNSUPPORTED_DEVSIDE_SYNC:
      return "unsupported devside sync";
    case CUDA_ERROR_CONTAINED:
      return "contained";
    case CUDA_ERROR_INSUFFICIENT_LOADER_VERSION:
      return "insufficient loader version";
    case CUDA_ERROR_INVALID_SOURCE:
      return "invalid source";
    case CUDA_ERROR_FILE_NOT_FOUND:
      return "file not found";
    case CUDA_ERROR_SHARED_OBJECT_SYMBOL_NOT_FOUND:
      return "shared object symbol not found";
    case CUDA_ERROR_SHARED_OBJECT_INIT_FAILED:
      return "shared object init failed";
    case CUDA_ERROR_OPERATING_SYSTEM:
      return "operating system";
    case CUDA_ERROR_INVALID_HANDLE:
      return "invalid handle";
    case CUDA_ERROR_ILLEGAL_STATE:
      return "illegal state";
    case CUDA_ERROR_LOSSY_QUERY:
      return "lossy query";
    case CUDA_ERROR_NOT_FOUND:
      return "not found";
    case CUDA_ERROR_NOT_READY:
      return "not ready";
    case CUDA_ERROR_ILLEGAL_ADDRESS:
      return "illegal address";
    case CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES:
      return "launch out of resources";
    case CUDA_ERROR_LAUNCH_TIMEOUT:
      return "launch timeout";
    case CUDA_ERROR_LAUNCH_INCOMPATIBLE_TEXTURING:
      return "launch incompatible texturing";
    case CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED:
      return "peer access already enabled";
    case CUDA_ERROR_PEER_ACCESS_NOT_ENABLED:
      return "peer access not enabled";
    case CUDA_ERROR_PRIMARY_CONTEXT_ACTIVE:
      return "primary context active";
    case CUDA_ERROR_CONTEXT_IS_DESTROYED:
      return "context is destroyed";
    case CUDA_ERROR_ASSERT:
      return "assert";
    case CUDA_ERROR_TOO_MANY_PEERS:
      return "too many peers";
    case CUDA_ERROR_HOST_MEMORY_ALREADY_REGISTERED:
      return "host memory already registered";
    case CUDA_ERROR_HOST_MEMORY_NOT_REGISTERED:
      return "host memory not registered";
    case CUDA_ERROR_HARDWARE_STACK_ERROR:
      return "hardware stack error";
    case CUDA_ERROR_ILLEGAL_INSTRUCTION:
      return "illegal instruction";
    case CUDA_ERROR_MISALIGNED_ADDRESS:
      return "misaligned address";
    case CUDA_ERROR_INVALID_ADDRESS_SPACE:
      return "invalid address space";
    case CUDA_ERROR_INVALID_PC:
      return "invalid pc";
    case CUDA_ERROR_LAUNCH_FAILED:
      return "launch failed";
    case CUDA_ERROR_COOPERATIVE_LAUNCH_TOO_LARGE:
      return "cooperative launch too large";
    case CUDA_ERROR_TENSOR_MEMORY_LEAK:
      return "tensor memory leak";
    case CUDA_ERROR_NOT_PERMITTED:
      return "not permitted";
    case CUDA_ERROR_NOT_SUPPORTED:
      return "not supported";
    case CUDA_ERROR_SYSTEM_NOT_READY:
      return "system not ready";
    case CUDA_ERROR_SYSTEM_DRIVER_MISMATCH:
      return "system driver mismatch";
    case CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE:
      return "compat not supported on device";
    case CUDA_ERROR_MPS_CONNECTION_FAILED:
      return "mps connection failed";
    case CUDA_ERROR_MPS_RPC_FAILURE:
      return "mps rpc failure";
    case CUDA_ERROR_MPS_SERVER_NOT_READY:
      return "mps server not ready";
    case CUDA_ERROR_MPS_MAX_CLIENTS_REACHED:
      return "mps max clients reached";
    case CUDA_ERROR_MPS_MAX_CONNECTIONS_REACHED:
      return "mps max connections reached";
    case CUDA_ERROR_MPS_CLIENT_TERMINATED:
      return "mps client terminated";
    case CUDA_ERROR_CDP_NOT_SUPPORTED:
      return "cdp not supported";
    case CUDA_ERROR_CDP_VERSION_MISMATCH:
      return "cdp version mismatch";
    case CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED:
      return "stream capture unsupported";
    case CUDA_ERROR_STREAM_CAPTURE_INVALIDATED:
      return "stream capture invalidated";
    case CUDA_ERROR_STREAM_CAPTURE_MERGE:
      return "stream capture merge";
    case CUDA_ERROR_STREAM_CAPTURE_UNMATCHED:
      return "stream capture unmatched";
    case CUDA_ERROR_STREAM_CAPTURE_UNJOINED:
      return "stream capture unjoined";
    case CUDA_ERROR_STREAM_CAPTURE_ISOLATION:
      return "stream capture isolation";
    case CUDA_ERROR_STREAM_CAPTURE_IMPLICIT:
      return "stream capture implicit";
    case CUDA_ERROR_CAPTURED_EVENT:
      return "captured event";
    case CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD:
      return "stream capture wrong thread";
    case CUDA_ERROR_TIMEOUT:
      return "timeout";
    case CUDA_ERROR_GRAPH_EXEC_UPDATE_FAILURE:
      return "graph exec update failure";
    case CUDA_ERROR_EXTERNAL_DEVICE:
      return "external device";
    case CUDA_ERROR_INVALID_CLUSTER_SIZE:
      return "invalid cluster size";
    case CUDA_ERROR_FUNCTION_NOT_LOADED:
      return "function not loaded";
    case CUDA_ERROR_INVALID_RESOURCE_TYPE:
      return "invalid resource type";
    case CUDA_ERROR_INVALID_RESOURCE_CONFIGURATION:
      return "invalid resource configuration";
    case CUDA_ERROR_KEY_ROTATION:
      return "key rotation";
    case CUDA_ERROR_STREAM_DETACHED:
      return "stream detached";
    case CUDA_ERROR_GRAPH_RECAPTURE_FAILURE:
      return "graph recapture failure";
    case CUDA_ERROR_FABRIC_NOT_READY:
      return "fabric not ready";
    case CUDA_ERROR_UNKNOWN:
      return "unknown";
    default:
      return nullptr;
  }
}

}  // namespace cudaway::cuda::cuda
