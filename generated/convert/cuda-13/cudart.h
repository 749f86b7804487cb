// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/cudart.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of CUDA runtime API and HIP by name.
// An unknown value gives false; nothing is ever cast. Statuses have names and words.
#pragma once

#include "abi/cuda-13/cudart.h"
#include "cudaway/export.h"
#include "abi/rocm/hip.h"

namespace cudaway::cuda13::cudart {

namespace hip = cudaway::rocm::hip;

constexpr CUDAWAY_HOT bool convert(cudaAccessProperty from, hip::hipAccessProperty& to) noexcept {
  switch (from) {
    case cudaAccessPropertyNormal:
      to = hip::hipAccessPropertyNormal;
      return true;
    case cudaAccessPropertyStreaming:
      to = hip::hipAccessPropertyStreaming;
      return true;
    case cudaAccessPropertyPersisting:
      to = hip::hipAccessPropertyPersisting;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipAccessProperty from, cudaAccessProperty& to) noexcept {
  switch (from) {
    case hip::hipAccessPropertyNormal:
      to = cudaAccessPropertyNormal;
      return true;
    case hip::hipAccessPropertyStreaming:
      to = cudaAccessPropertyStreaming;
      return true;
    case hip::hipAccessPropertyPersisting:
      to = cudaAccessPropertyPersisting;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaChannelFormatKind from,
    hip::hipChannelFormatKind& to) noexcept {
  switch (from) {
    case cudaChannelFormatKindSigned:
      to = hip::hipChannelFormatKindSigned;
      return true;
    case cudaChannelFormatKindUnsigned:
      to = hip::hipChannelFormatKindUnsigned;
      return true;
    case cudaChannelFormatKindFloat:
      to = hip::hipChannelFormatKindFloat;
      return true;
    case cudaChannelFormatKindNone:
      to = hip::hipChannelFormatKindNone;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipChannelFormatKind from, cudaChannelFormatKind& to) noexcept {
  switch (from) {
    case hip::hipChannelFormatKindSigned:
      to = cudaChannelFormatKindSigned;
      return true;
    case hip::hipChannelFormatKindUnsigned:
      to = cudaChannelFormatKindUnsigned;
      return true;
    case hip::hipChannelFormatKindFloat:
      to = cudaChannelFormatKindFloat;
      return true;
    case hip::hipChannelFormatKindNone:
      to = cudaChannelFormatKindNone;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaComputeMode from, hip::hipComputeMode& to) noexcept {
  switch (from) {
    case cudaComputeModeDefault:
      to = hip::hipComputeModeDefault;
      return true;
    case cudaComputeModeExclusive:
      to = hip::hipComputeModeExclusive;
      return true;
    case cudaComputeModeProhibited:
      to = hip::hipComputeModeProhibited;
      return true;
    case cudaComputeModeExclusiveProcess:
      to = hip::hipComputeModeExclusiveProcess;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipComputeMode from, cudaComputeMode& to) noexcept {
  switch (from) {
    case hip::hipComputeModeDefault:
      to = cudaComputeModeDefault;
      return true;
    case hip::hipComputeModeExclusive:
      to = cudaComputeModeExclusive;
      return true;
    case hip::hipComputeModeProhibited:
      to = cudaComputeModeProhibited;
      return true;
    case hip::hipComputeModeExclusiveProcess:
      to = cudaComputeModeExclusiveProcess;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaDataType_t from, hip::hipDataType& to) noexcept {
  switch (from) {
    case CUDA_R_16F:
      to = hip::HIP_R_16F;
      return true;
    case CUDA_C_16F:
      to = hip::HIP_C_16F;
      return true;
    case CUDA_R_16BF:
      to = hip::HIP_R_16BF;
      return true;
    case CUDA_C_16BF:
      to = hip::HIP_C_16BF;
      return true;
    case CUDA_R_32F:
      to = hip::HIP_R_32F;
      return true;
    case CUDA_C_32F:
      to = hip::HIP_C_32F;
      return true;
    case CUDA_R_64F:
      to = hip::HIP_R_64F;
      return true;
    case CUDA_C_64F:
      to = hip::HIP_C_64F;
      return true;
    case CUDA_R_4I:
      to = hip::HIP_R_4I;
      return true;
    case CUDA_C_4I:
      to = hip::HIP_C_4I;
      return true;
    case CUDA_R_4U:
      to = hip::HIP_R_4U;
      return true;
    case CUDA_C_4U:
      to = hip::HIP_C_4U;
      return true;
    case CUDA_R_8I:
      to = hip::HIP_R_8I;
      return true;
    case CUDA_C_8I:
      to = hip::HIP_C_8I;
      return true;
    case CUDA_R_8U:
      to = hip::HIP_R_8U;
      return true;
    case CUDA_C_8U:
      to = hip::HIP_C_8U;
      return true;
    case CUDA_R_16I:
      to = hip::HIP_R_16I;
      return true;
    case CUDA_C_16I:
      to = hip::HIP_C_16I;
      return true;
    case CUDA_R_16U:
      to = hip::HIP_R_16U;
      return true;
    case CUDA_C_16U:
      to = hip::HIP_C_16U;
      return true;
    case CUDA_R_32I:
      to = hip::HIP_R_32I;
      return true;
    case CUDA_C_32I:
      to = hip::HIP_C_32I;
      return true;
    case CUDA_R_32U:
      to = hip::HIP_R_32U;
      return true;
    case CUDA_C_32U:
      to = hip::HIP_C_32U;
      return true;
    case CUDA_R_64I:
      to = hip::HIP_R_64I;
      return true;
    case CUDA_C_64I:
      to = hip::HIP_C_64I;
      return true;
    case CUDA_R_64U:
      to = hip::HIP_R_64U;
      return true;
    case CUDA_C_64U:
      to = hip::HIP_C_64U;
      return true;
    case CUDA_R_8F_E4M3:
      to = hip::HIP_R_8F_E4M3;
      return true;
    case CUDA_R_8F_E5M2:
      to = hip::HIP_R_8F_E5M2;
      return true;
    case CUDA_R_8F_UE8M0:
      to = hip::HIP_R_8F_UE8M0;
      return true;
    case CUDA_R_6F_E2M3:
      to = hip::HIP_R_6F_E2M3;
      return true;
    case CUDA_R_6F_E3M2:
      to = hip::HIP_R_6F_E3M2;
      return true;
    case CUDA_R_4F_E2M1:
      to = hip::HIP_R_4F_E2M1;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipDataType from, cudaDataType_t& to) noexcept {
  switch (from) {
    case hip::HIP_R_16F:
      to = CUDA_R_16F;
      return true;
    case hip::HIP_C_16F:
      to = CUDA_C_16F;
      return true;
    case hip::HIP_R_16BF:
      to = CUDA_R_16BF;
      return true;
    case hip::HIP_C_16BF:
      to = CUDA_C_16BF;
      return true;
    case hip::HIP_R_32F:
      to = CUDA_R_32F;
      return true;
    case hip::HIP_C_32F:
      to = CUDA_C_32F;
      return true;
    case hip::HIP_R_64F:
      to = CUDA_R_64F;
      return true;
    case hip::HIP_C_64F:
      to = CUDA_C_64F;
      return true;
    case hip::HIP_R_4I:
      to = CUDA_R_4I;
      return true;
    case hip::HIP_C_4I:
      to = CUDA_C_4I;
      return true;
    case hip::HIP_R_4U:
      to = CUDA_R_4U;
      return true;
    case hip::HIP_C_4U:
      to = CUDA_C_4U;
      return true;
    case hip::HIP_R_8I:
      to = CUDA_R_8I;
      return true;
    case hip::HIP_C_8I:
      to = CUDA_C_8I;
      return true;
    case hip::HIP_R_8U:
      to = CUDA_R_8U;
      return true;
    case hip::HIP_C_8U:
      to = CUDA_C_8U;
      return true;
    case hip::HIP_R_16I:
      to = CUDA_R_16I;
      return true;
    case hip::HIP_C_16I:
      to = CUDA_C_16I;
      return true;
    case hip::HIP_R_16U:
      to = CUDA_R_16U;
      return true;
    case hip::HIP_C_16U:
      to = CUDA_C_16U;
      return true;
    case hip::HIP_R_32I:
      to = CUDA_R_32I;
      return true;
    case hip::HIP_C_32I:
      to = CUDA_C_32I;
      return true;
    case hip::HIP_R_32U:
      to = CUDA_R_32U;
      return true;
    case hip::HIP_C_32U:
      to = CUDA_C_32U;
      return true;
    case hip::HIP_R_64I:
      to = CUDA_R_64I;
      return true;
    case hip::HIP_C_64I:
      to = CUDA_C_64I;
      return true;
    case hip::HIP_R_64U:
      to = CUDA_R_64U;
      return true;
    case hip::HIP_C_64U:
      to = CUDA_C_64U;
      return true;
    case hip::HIP_R_8F_E4M3:
      to = CUDA_R_8F_E4M3;
      return true;
    case hip::HIP_R_8F_E5M2:
      to = CUDA_R_8F_E5M2;
      return true;
    case hip::HIP_R_8F_UE8M0:
      to = CUDA_R_8F_UE8M0;
      return true;
    case hip::HIP_R_6F_E2M3:
      to = CUDA_R_6F_E2M3;
      return true;
    case hip::HIP_R_6F_E3M2:
      to = CUDA_R_6F_E3M2;
      return true;
    case hip::HIP_R_4F_E2M1:
      to = CUDA_R_4F_E2M1;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaDeviceAttr from, hip::hipDeviceAttribute_t& to) noexcept {
  switch (from) {
    case cudaDevAttrMaxThreadsPerBlock:
      to = hip::hipDeviceAttributeMaxThreadsPerBlock;
      return true;
    case cudaDevAttrMaxBlockDimX:
      to = hip::hipDeviceAttributeMaxBlockDimX;
      return true;
    case cudaDevAttrMaxBlockDimY:
      to = hip::hipDeviceAttributeMaxBlockDimY;
      return true;
    case cudaDevAttrMaxBlockDimZ:
      to = hip::hipDeviceAttributeMaxBlockDimZ;
      return true;
    case cudaDevAttrMaxGridDimX:
      to = hip::hipDeviceAttributeMaxGridDimX;
      return true;
    case cudaDevAttrMaxGridDimY:
      to = hip::hipDeviceAttributeMaxGridDimY;
      return true;
    case cudaDevAttrMaxGridDimZ:
      to = hip::hipDeviceAttributeMaxGridDimZ;
      return true;
    case cudaDevAttrMaxSharedMemoryPerBlock:
      to = hip::hipDeviceAttributeMaxSharedMemoryPerBlock;
      return true;
    case cudaDevAttrTotalConstantMemory:
      to = hip::hipDeviceAttributeTotalConstantMemory;
      return true;
    case cudaDevAttrWarpSize:
      to = hip::hipDeviceAttributeWarpSize;
      return true;
    case cudaDevAttrMaxPitch:
      to = hip::hipDeviceAttributeMaxPitch;
      return true;
    case cudaDevAttrMaxRegistersPerBlock:
      to = hip::hipDeviceAttributeMaxRegistersPerBlock;
      return true;
    case cudaDevAttrClockRate:
      to = hip::hipDeviceAttributeClockRate;
      return true;
    case cudaDevAttrTextureAlignment:
      to = hip::hipDeviceAttributeTextureAlignment;
      return true;
    case cudaDevAttrGpuOverlap:
      to = hip::hipDeviceAttributeDeviceOverlap;
      return true;
    case cudaDevAttrMultiProcessorCount:
      to = hip::hipDeviceAttributeMultiprocessorCount;
      return true;
    case cudaDevAttrKernelExecTimeout:
      to = hip::hipDeviceAttributeKernelExecTimeout;
      return true;
    case cudaDevAttrIntegrated:
      to = hip::hipDeviceAttributeIntegrated;
      return true;
    case cudaDevAttrCanMapHostMemory:
      to = hip::hipDeviceAttributeCanMapHostMemory;
      return true;
    case cudaDevAttrComputeMode:
      to = hip::hipDeviceAttributeComputeMode;
      return true;
    case cudaDevAttrMaxTexture1DWidth:
      to = hip::hipDeviceAttributeMaxTexture1DWidth;
      return true;
    case cudaDevAttrMaxTexture2DWidth:
      to = hip::hipDeviceAttributeMaxTexture2DWidth;
      return true;
    case cudaDevAttrMaxTexture2DHeight:
      to = hip::hipDeviceAttributeMaxTexture2DHeight;
      return true;
    case cudaDevAttrMaxTexture3DWidth:
      to = hip::hipDeviceAttributeMaxTexture3DWidth;
      return true;
    case cudaDevAttrMaxTexture3DHeight:
      to = hip::hipDeviceAttributeMaxTexture3DHeight;
      return true;
    case cudaDevAttrMaxTexture3DDepth:
      to = hip::hipDeviceAttributeMaxTexture3DDepth;
      return true;
    case cudaDevAttrSurfaceAlignment:
      to = hip::hipDeviceAttributeSurfaceAlignment;
      return true;
    case cudaDevAttrConcurrentKernels:
      to = hip::hipDeviceAttributeConcurrentKernels;
      return true;
    case cudaDevAttrEccEnabled:
      to = hip::hipDeviceAttributeEccEnabled;
      return true;
    case cudaDevAttrPciBusId:
      to = hip::hipDeviceAttributePciBusId;
      return true;
    case cudaDevAttrPciDeviceId:
      to = hip::hipDeviceAttributePciDeviceId;
      return true;
    case cudaDevAttrTccDriver:
      to = hip::hipDeviceAttributeTccDriver;
      return true;
    case cudaDevAttrMemoryClockRate:
      to = hip::hipDeviceAttributeMemoryClockRate;
      return true;
    case cudaDevAttrGlobalMemoryBusWidth:
      to = hip::hipDeviceAttributeMemoryBusWidth;
      return true;
    case cudaDevAttrL2CacheSize:
      to = hip::hipDeviceAttributeL2CacheSize;
      return true;
    case cudaDevAttrMaxThreadsPerMultiProcessor:
      to = hip::hipDeviceAttributeMaxThreadsPerMultiProcessor;
      return true;
    case cudaDevAttrAsyncEngineCount:
      to = hip::hipDeviceAttributeAsyncEngineCount;
      return true;
    case cudaDevAttrUnifiedAddressing:
      to = hip::hipDeviceAttributeUnifiedAddressing;
      return true;
    case cudaDevAttrPciDomainId:
      to = hip::hipDeviceAttributePciDomainId;
      return true;
    case cudaDevAttrTexturePitchAlignment:
      to = hip::hipDeviceAttributeTexturePitchAlignment;
      return true;
    case cudaDevAttrMaxTextureCubemapWidth:
      to = hip::hipDeviceAttributeMaxTextureCubemap;
      return true;
    case cudaDevAttrMaxSurface1DWidth:
      to = hip::hipDeviceAttributeMaxSurface1D;
      return true;
    case cudaDevAttrMaxSurfaceCubemapWidth:
      to = hip::hipDeviceAttributeMaxSurfaceCubemap;
      return true;
    case cudaDevAttrMaxTexture1DLinearWidth:
      to = hip::hipDeviceAttributeMaxTexture1DLinear;
      return true;
    case cudaDevAttrComputeCapabilityMajor:
      to = hip::hipDeviceAttributeComputeCapabilityMajor;
      return true;
    case cudaDevAttrComputeCapabilityMinor:
      to = hip::hipDeviceAttributeComputeCapabilityMinor;
      return true;
    case cudaDevAttrMaxTexture1DMipmappedWidth:
      to = hip::hipDeviceAttributeMaxTexture1DMipmap;
      return true;
    case cudaDevAttrStreamPrioritiesSupported:
      to = hip::hipDeviceAttributeStreamPrioritiesSupported;
      return true;
    case cudaDevAttrGlobalL1CacheSupported:
      to = hip::hipDeviceAttributeGlobalL1CacheSupported;
      return true;
    case cudaDevAttrLocalL1CacheSupported:
      to = hip::hipDeviceAttributeLocalL1CacheSupported;
      return true;
    case cudaDevAttrMaxSharedMemoryPerMultiprocessor:
      to = hip::hipDeviceAttributeMaxSharedMemoryPerMultiprocessor;
      return true;
    case cudaDevAttrMaxRegistersPerMultiprocessor:
      to = hip::hipDeviceAttributeMaxRegistersPerMultiprocessor;
      return true;
    case cudaDevAttrManagedMemory:
      to = hip::hipDeviceAttributeManagedMemory;
      return true;
    case cudaDevAttrIsMultiGpuBoard:
      to = hip::hipDeviceAttributeIsMultiGpuBoard;
      return true;
    case cudaDevAttrMultiGpuBoardGroupID:
      to = hip::hipDeviceAttributeMultiGpuBoardGroupID;
      return true;
    case cudaDevAttrHostNativeAtomicSupported:
      to = hip::hipDeviceAttributeHostNativeAtomicSupported;
      return true;
    case cudaDevAttrSingleToDoublePrecisionPerfRatio:
      to = hip::hipDeviceAttributeSingleToDoublePrecisionPerfRatio;
      return true;
    case cudaDevAttrPageableMemoryAccess:
      to = hip::hipDeviceAttributePageableMemoryAccess;
      return true;
    case cudaDevAttrConcurrentManagedAccess:
      to = hip::hipDeviceAttributeConcurrentManagedAccess;
      return true;
    case cudaDevAttrComputePreemptionSupported:
      to = hip::hipDeviceAttributeComputePreemptionSupported;
      return true;
    case cudaDevAttrCanUseHostPointerForRegisteredMem:
      to = hip::hipDeviceAttributeCanUseHostPointerForRegisteredMem;
      return true;
    case cudaDevAttrCooperativeLaunch:
      to = hip::hipDeviceAttributeCooperativeLaunch;
      return true;
    case cudaDevAttrMaxSharedMemoryPerBlockOptin:
      to = hip::hipDeviceAttributeSharedMemPerBlockOptin;
      return true;
    case cudaDevAttrHostRegisterSupported:
      to = hip::hipDeviceAttributeHostRegisterSupported;
      return true;
    case cudaDevAttrPageableMemoryAccessUsesHostPageTables:
      to = hip::hipDeviceAttributePageableMemoryAccessUsesHostPageTables;
      return true;
    case cudaDevAttrDirectManagedMemAccessFromHost:
      to = hip::hipDeviceAttributeDirectManagedMemAccessFromHost;
      return true;
    case cudaDevAttrMaxBlocksPerMultiprocessor:
      to = hip::hipDeviceAttributeMaxBlocksPerMultiProcessor;
      return true;
    case cudaDevAttrMaxPersistingL2CacheSize:
      to = hip::hipDeviceAttributePersistingL2CacheMaxSize;
      return true;
    case cudaDevAttrMaxAccessPolicyWindowSize:
      to = hip::hipDeviceAttributeAccessPolicyMaxWindowSize;
      return true;
    case cudaDevAttrReservedSharedMemoryPerBlock:
      to = hip::hipDeviceAttributeReservedSharedMemPerBlock;
      return true;
    case cudaDevAttrMemoryPoolsSupported:
      to = hip::hipDeviceAttributeMemoryPoolsSupported;
      return true;
    case cudaDevAttrMemoryPoolSupportedHandleTypes:
      to = hip::hipDeviceAttributeMemoryPoolSupportedHandleTypes;
      return true;
    case cudaDevAttrHostNumaId:
      to = hip::hipDeviceAttributeHostNumaId;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipDeviceAttribute_t from, cudaDeviceAttr& to) noexcept {
  switch (from) {
    case hip::hipDeviceAttributeMaxThreadsPerBlock:
      to = cudaDevAttrMaxThreadsPerBlock;
      return true;
    case hip::hipDeviceAttributeMaxBlockDimX:
      to = cudaDevAttrMaxBlockDimX;
      return true;
    case hip::hipDeviceAttributeMaxBlockDimY:
      to = cudaDevAttrMaxBlockDimY;
      return true;
    case hip::hipDeviceAttributeMaxBlockDimZ:
      to = cudaDevAttrMaxBlockDimZ;
      return true;
    case hip::hipDeviceAttributeMaxGridDimX:
      to = cudaDevAttrMaxGridDimX;
      return true;
    case hip::hipDeviceAttributeMaxGridDimY:
      to = cudaDevAttrMaxGridDimY;
      return true;
    case hip::hipDeviceAttributeMaxGridDimZ:
      to = cudaDevAttrMaxGridDimZ;
      return true;
    case hip::hipDeviceAttributeMaxSharedMemoryPerBlock:
      to = cudaDevAttrMaxSharedMemoryPerBlock;
      return true;
    case hip::hipDeviceAttributeTotalConstantMemory:
      to = cudaDevAttrTotalConstantMemory;
      return true;
    case hip::hipDeviceAttributeWarpSize:
      to = cudaDevAttrWarpSize;
      return true;
    case hip::hipDeviceAttributeMaxPitch:
      to = cudaDevAttrMaxPitch;
      return true;
    case hip::hipDeviceAttributeMaxRegistersPerBlock:
      to = cudaDevAttrMaxRegistersPerBlock;
      return true;
    case hip::hipDeviceAttributeClockRate:
      to = cudaDevAttrClockRate;
      return true;
    case hip::hipDeviceAttributeTextureAlignment:
      to = cudaDevAttrTextureAlignment;
      return true;
    case hip::hipDeviceAttributeDeviceOverlap:
      to = cudaDevAttrGpuOverlap;
      return true;
    case hip::hipDeviceAttributeMultiprocessorCount:
      to = cudaDevAttrMultiProcessorCount;
      return true;
    case hip::hipDeviceAttributeKernelExecTimeout:
      to = cudaDevAttrKernelExecTimeout;
      return true;
    case hip::hipDeviceAttributeIntegrated:
      to = cudaDevAttrIntegrated;
      return true;
    case hip::hipDeviceAttributeCanMapHostMemory:
      to = cudaDevAttrCanMapHostMemory;
      return true;
    case hip::hipDeviceAttributeComputeMode:
      to = cudaDevAttrComputeMode;
      return true;
    case hip::hipDeviceAttributeMaxTexture1DWidth:
      to = cudaDevAttrMaxTexture1DWidth;
      return true;
    case hip::hipDeviceAttributeMaxTexture2DWidth:
      to = cudaDevAttrMaxTexture2DWidth;
      return true;
    case hip::hipDeviceAttributeMaxTexture2DHeight:
      to = cudaDevAttrMaxTexture2DHeight;
      return true;
    case hip::hipDeviceAttributeMaxTexture3DWidth:
      to = cudaDevAttrMaxTexture3DWidth;
      return true;
    case hip::hipDeviceAttributeMaxTexture3DHeight:
      to = cudaDevAttrMaxTexture3DHeight;
      return true;
    case hip::hipDeviceAttributeMaxTexture3DDepth:
      to = cudaDevAttrMaxTexture3DDepth;
      return true;
    case hip::hipDeviceAttributeSurfaceAlignment:
      to = cudaDevAttrSurfaceAlignment;
      return true;
    case hip::hipDeviceAttributeConcurrentKernels:
      to = cudaDevAttrConcurrentKernels;
      return true;
    case hip::hipDeviceAttributeEccEnabled:
      to = cudaDevAttrEccEnabled;
      return true;
    case hip::hipDeviceAttributePciBusId:
      to = cudaDevAttrPciBusId;
      return true;
    case hip::hipDeviceAttributePciDeviceId:
      to = cudaDevAttrPciDeviceId;
      return true;
    case hip::hipDeviceAttributeTccDriver:
      to = cudaDevAttrTccDriver;
      return true;
    case hip::hipDeviceAttributeMemoryClockRate:
      to = cudaDevAttrMemoryClockRate;
      return true;
    case hip::hipDeviceAttributeMemoryBusWidth:
      to = cudaDevAttrGlobalMemoryBusWidth;
      return true;
    case hip::hipDeviceAttributeL2CacheSize:
      to = cudaDevAttrL2CacheSize;
      return true;
    case hip::hipDeviceAttributeMaxThreadsPerMultiProcessor:
      to = cudaDevAttrMaxThreadsPerMultiProcessor;
      return true;
    case hip::hipDeviceAttributeAsyncEngineCount:
      to = cudaDevAttrAsyncEngineCount;
      return true;
    case hip::hipDeviceAttributeUnifiedAddressing:
      to = cudaDevAttrUnifiedAddressing;
      return true;
    case hip::hipDeviceAttributePciDomainId:
      to = cudaDevAttrPciDomainId;
      return true;
    case hip::hipDeviceAttributeTexturePitchAlignment:
      to = cudaDevAttrTexturePitchAlignment;
      return true;
    case hip::hipDeviceAttributeMaxTextureCubemap:
      to = cudaDevAttrMaxTextureCubemapWidth;
      return true;
    case hip::hipDeviceAttributeMaxSurface1D:
      to = cudaDevAttrMaxSurface1DWidth;
      return true;
    case hip::hipDeviceAttributeMaxSurfaceCubemap:
      to = cudaDevAttrMaxSurfaceCubemapWidth;
      return true;
    case hip::hipDeviceAttributeMaxTexture1DLinear:
      to = cudaDevAttrMaxTexture1DLinearWidth;
      return true;
    case hip::hipDeviceAttributeComputeCapabilityMajor:
      to = cudaDevAttrComputeCapabilityMajor;
      return true;
    case hip::hipDeviceAttributeComputeCapabilityMinor:
      to = cudaDevAttrComputeCapabilityMinor;
      return true;
    case hip::hipDeviceAttributeMaxTexture1DMipmap:
      to = cudaDevAttrMaxTexture1DMipmappedWidth;
      return true;
    case hip::hipDeviceAttributeStreamPrioritiesSupported:
      to = cudaDevAttrStreamPrioritiesSupported;
      return true;
    case hip::hipDeviceAttributeGlobalL1CacheSupported:
      to = cudaDevAttrGlobalL1CacheSupported;
      return true;
    case hip::hipDeviceAttributeLocalL1CacheSupported:
      to = cudaDevAttrLocalL1CacheSupported;
      return true;
    case hip::hipDeviceAttributeMaxSharedMemoryPerMultiprocessor:
      to = cudaDevAttrMaxSharedMemoryPerMultiprocessor;
      return true;
    case hip::hipDeviceAttributeMaxRegistersPerMultiprocessor:
      to = cudaDevAttrMaxRegistersPerMultiprocessor;
      return true;
    case hip::hipDeviceAttributeManagedMemory:
      to = cudaDevAttrManagedMemory;
      return true;
    case hip::hipDeviceAttributeIsMultiGpuBoard:
      to = cudaDevAttrIsMultiGpuBoard;
      return true;
    case hip::hipDeviceAttributeMultiGpuBoardGroupID:
      to = cudaDevAttrMultiGpuBoardGroupID;
      return true;
    case hip::hipDeviceAttributeHostNativeAtomicSupported:
      to = cudaDevAttrHostNativeAtomicSupported;
      return true;
    case hip::hipDeviceAttributeSingleToDoublePrecisionPerfRatio:
      to = cudaDevAttrSingleToDoublePrecisionPerfRatio;
      return true;
    case hip::hipDeviceAttributePageableMemoryAccess:
      to = cudaDevAttrPageableMemoryAccess;
      return true;
    case hip::hipDeviceAttributeConcurrentManagedAccess:
      to = cudaDevAttrConcurrentManagedAccess;
      return true;
    case hip::hipDeviceAttributeComputePreemptionSupported:
      to = cudaDevAttrComputePreemptionSupported;
      return true;
    case hip::hipDeviceAttributeCanUseHostPointerForRegisteredMem:
      to = cudaDevAttrCanUseHostPointerForRegisteredMem;
      return true;
    case hip::hipDeviceAttributeCooperativeLaunch:
      to = cudaDevAttrCooperativeLaunch;
      return true;
    case hip::hipDeviceAttributeSharedMemPerBlockOptin:
      to = cudaDevAttrMaxSharedMemoryPerBlockOptin;
      return true;
    case hip::hipDeviceAttributeHostRegisterSupported:
      to = cudaDevAttrHostRegisterSupported;
      return true;
    case hip::hipDeviceAttributePageableMemoryAccessUsesHostPageTables:
      to = cudaDevAttrPageableMemoryAccessUsesHostPageTables;
      return true;
    case hip::hipDeviceAttributeDirectManagedMemAccessFromHost:
      to = cudaDevAttrDirectManagedMemAccessFromHost;
      return true;
    case hip::hipDeviceAttributeMaxBlocksPerMultiProcessor:
      to = cudaDevAttrMaxBlocksPerMultiprocessor;
      return true;
    case hip::hipDeviceAttributePersistingL2CacheMaxSize:
      to = cudaDevAttrMaxPersistingL2CacheSize;
      return true;
    case hip::hipDeviceAttributeAccessPolicyMaxWindowSize:
      to = cudaDevAttrMaxAccessPolicyWindowSize;
      return true;
    case hip::hipDeviceAttributeReservedSharedMemPerBlock:
      to = cudaDevAttrReservedSharedMemoryPerBlock;
      return true;
    case hip::hipDeviceAttributeMemoryPoolsSupported:
      to = cudaDevAttrMemoryPoolsSupported;
      return true;
    case hip::hipDeviceAttributeMemoryPoolSupportedHandleTypes:
      to = cudaDevAttrMemoryPoolSupportedHandleTypes;
      return true;
    case hip::hipDeviceAttributeHostNumaId:
      to = cudaDevAttrHostNumaId;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaDeviceP2PAttr from, hip::hipDeviceP2PAttr& to) noexcept {
  switch (from) {
    case cudaDevP2PAttrPerformanceRank:
      to = hip::hipDevP2PAttrPerformanceRank;
      return true;
    case cudaDevP2PAttrAccessSupported:
      to = hip::hipDevP2PAttrAccessSupported;
      return true;
    case cudaDevP2PAttrNativeAtomicSupported:
      to = hip::hipDevP2PAttrNativeAtomicSupported;
      return true;
    case cudaDevP2PAttrCudaArrayAccessSupported:
      to = hip::hipDevP2PAttrHipArrayAccessSupported;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipDeviceP2PAttr from, cudaDeviceP2PAttr& to) noexcept {
  switch (from) {
    case hip::hipDevP2PAttrPerformanceRank:
      to = cudaDevP2PAttrPerformanceRank;
      return true;
    case hip::hipDevP2PAttrAccessSupported:
      to = cudaDevP2PAttrAccessSupported;
      return true;
    case hip::hipDevP2PAttrNativeAtomicSupported:
      to = cudaDevP2PAttrNativeAtomicSupported;
      return true;
    case hip::hipDevP2PAttrHipArrayAccessSupported:
      to = cudaDevP2PAttrCudaArrayAccessSupported;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaDriverEntryPointQueryResult from,
    hip::hipDriverEntryPointQueryResult& to) noexcept {
  switch (from) {
    case cudaDriverEntryPointSuccess:
      to = hip::hipDriverEntryPointSuccess;
      return true;
    case cudaDriverEntryPointSymbolNotFound:
      to = hip::hipDriverEntryPointSymbolNotFound;
      return true;
    case cudaDriverEntryPointVersionNotSufficent:
      to = hip::hipDriverEntryPointVersionNotSufficent;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipDriverEntryPointQueryResult from,
    cudaDriverEntryPointQueryResult& to) noexcept {
  switch (from) {
    case hip::hipDriverEntryPointSuccess:
      to = cudaDriverEntryPointSuccess;
      return true;
    case hip::hipDriverEntryPointSymbolNotFound:
      to = cudaDriverEntryPointSymbolNotFound;
      return true;
    case hip::hipDriverEntryPointVersionNotSufficent:
      to = cudaDriverEntryPointVersionNotSufficent;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaError_t from, hip::hipError_t& to) noexcept {
  switch (from) {
    case cudaSuccess:
      to = hip::hipSuccess;
      return true;
    case cudaErrorInvalidValue:
      to = hip::hipErrorInvalidValue;
      return true;
    case cudaErrorMemoryAllocation:
      to = hip::hipErrorMemoryAllocation;
      return true;
    case cudaErrorInitializationError:
      to = hip::hipErrorInitializationError;
      return true;
    case cudaErrorCudartUnloading:
      to = hip::hipErrorDeinitialized;
      return true;
    case cudaErrorProfilerDisabled:
      to = hip::hipErrorProfilerDisabled;
      return true;
    case cudaErrorProfilerNotInitialized:
      to = hip::hipErrorProfilerNotInitialized;
      return true;
    case cudaErrorProfilerAlreadyStarted:
      to = hip::hipErrorProfilerAlreadyStarted;
      return true;
    case cudaErrorProfilerAlreadyStopped:
      to = hip::hipErrorProfilerAlreadyStopped;
      return true;
    case cudaErrorInvalidConfiguration:
      to = hip::hipErrorInvalidConfiguration;
      return true;
    case cudaErrorInvalidPitchValue:
      to = hip::hipErrorInvalidPitchValue;
      return true;
    case cudaErrorInvalidSymbol:
      to = hip::hipErrorInvalidSymbol;
      return true;
    case cudaErrorInvalidDevicePointer:
      to = hip::hipErrorInvalidDevicePointer;
      return true;
    case cudaErrorInvalidTexture:
      to = hip::hipErrorInvalidTexture;
      return true;
    case cudaErrorInvalidChannelDescriptor:
      to = hip::hipErrorInvalidChannelDescriptor;
      return true;
    case cudaErrorInvalidMemcpyDirection:
      to = hip::hipErrorInvalidMemcpyDirection;
      return true;
    case cudaErrorInsufficientDriver:
      to = hip::hipErrorInsufficientDriver;
      return true;
    case cudaErrorMissingConfiguration:
      to = hip::hipErrorMissingConfiguration;
      return true;
    case cudaErrorPriorLaunchFailure:
      to = hip::hipErrorPriorLaunchFailure;
      return true;
    case cudaErrorInvalidDeviceFunction:
      to = hip::hipErrorInvalidDeviceFunction;
      return true;
    case cudaErrorNoDevice:
      to = hip::hipErrorNoDevice;
      return true;
    case cudaErrorInvalidDevice:
      to = hip::hipErrorInvalidDevice;
      return true;
    case cudaErrorInvalidKernelImage:
      to = hip::hipErrorInvalidImage;
      return true;
    case cudaErrorDeviceUninitialized:
      to = hip::hipErrorInvalidContext;
      return true;
    case cudaErrorMapBufferObjectFailed:
      to = hip::hipErrorMapBufferObjectFailed;
      return true;
    case cudaErrorUnmapBufferObjectFailed:
      to = hip::hipErrorUnmapFailed;
      return true;
    case cudaErrorArrayIsMapped:
      to = hip::hipErrorArrayIsMapped;
      return true;
    case cudaErrorAlreadyMapped:
      to = hip::hipErrorAlreadyMapped;
      return true;
    case cudaErrorNoKernelImageForDevice:
      to = hip::hipErrorNoBinaryForGpu;
      return true;
    case cudaErrorAlreadyAcquired:
      to = hip::hipErrorAlreadyAcquired;
      return true;
    case cudaErrorNotMapped:
      to = hip::hipErrorNotMapped;
      return true;
    case cudaErrorNotMappedAsArray:
      to = hip::hipErrorNotMappedAsArray;
      return true;
    case cudaErrorNotMappedAsPointer:
      to = hip::hipErrorNotMappedAsPointer;
      return true;
    case cudaErrorECCUncorrectable:
      to = hip::hipErrorECCNotCorrectable;
      return true;
    case cudaErrorUnsupportedLimit:
      to = hip::hipErrorUnsupportedLimit;
      return true;
    case cudaErrorDeviceAlreadyInUse:
      to = hip::hipErrorContextAlreadyInUse;
      return true;
    case cudaErrorPeerAccessUnsupported:
      to = hip::hipErrorPeerAccessUnsupported;
      return true;
    case cudaErrorInvalidPtx:
      to = hip::hipErrorInvalidKernelFile;
      return true;
    case cudaErrorInvalidGraphicsContext:
      to = hip::hipErrorInvalidGraphicsContext;
      return true;
    case cudaErrorInvalidSource:
      to = hip::hipErrorInvalidSource;
      return true;
    case cudaErrorFileNotFound:
      to = hip::hipErrorFileNotFound;
      return true;
    case cudaErrorSharedObjectSymbolNotFound:
      to = hip::hipErrorSharedObjectSymbolNotFound;
      return true;
    case cudaErrorSharedObjectInitFailed:
      to = hip::hipErrorSharedObjectInitFailed;
      return true;
    case cudaErrorOperatingSystem:
      to = hip::hipErrorOperatingSystem;
      return true;
    case cudaErrorInvalidResourceHandle:
      to = hip::hipErrorInvalidResourceHandle;
      return true;
    case cudaErrorIllegalState:
      to = hip::hipErrorIllegalState;
      return true;
    case cudaErrorSymbolNotFound:
      to = hip::hipErrorNotFound;
      return true;
    case cudaErrorNotReady:
      to = hip::hipErrorNotReady;
      return true;
    case cudaErrorIllegalAddress:
      to = hip::hipErrorIllegalAddress;
      return true;
    case cudaErrorLaunchOutOfResources:
      to = hip::hipErrorLaunchOutOfResources;
      return true;
    case cudaErrorLaunchTimeout:
      to = hip::hipErrorLaunchTimeOut;
      return true;
    case cudaErrorPeerAccessAlreadyEnabled:
      to = hip::hipErrorPeerAccessAlreadyEnabled;
      return true;
    case cudaErrorPeerAccessNotEnabled:
      to = hip::hipErrorPeerAccessNotEnabled;
      return true;
    case cudaErrorSetOnActiveProcess:
      to = hip::hipErrorSetOnActiveProcess;
      return true;
    case cudaErrorContextIsDestroyed:
      to = hip::hipErrorContextIsDestroyed;
      return true;
    case cudaErrorAssert:
      to = hip::hipErrorAssert;
      return true;
    case cudaErrorHostMemoryAlreadyRegistered:
      to = hip::hipErrorHostMemoryAlreadyRegistered;
      return true;
    case cudaErrorHostMemoryNotRegistered:
      to = hip::hipErrorHostMemoryNotRegistered;
      return true;
    case cudaErrorLaunchFailure:
      to = hip::hipErrorLaunchFailure;
      return true;
    case cudaErrorCooperativeLaunchTooLarge:
      to = hip::hipErrorCooperativeLaunchTooLarge;
      return true;
    case cudaErrorNotSupported:
      to = hip::hipErrorNotSupported;
      return true;
    case cudaErrorStreamCaptureUnsupported:
      to = hip::hipErrorStreamCaptureUnsupported;
      return true;
    case cudaErrorStreamCaptureInvalidated:
      to = hip::hipErrorStreamCaptureInvalidated;
      return true;
    case cudaErrorStreamCaptureMerge:
      to = hip::hipErrorStreamCaptureMerge;
      return true;
    case cudaErrorStreamCaptureUnmatched:
      to = hip::hipErrorStreamCaptureUnmatched;
      return true;
    case cudaErrorStreamCaptureUnjoined:
      to = hip::hipErrorStreamCaptureUnjoined;
      return true;
    case cudaErrorStreamCaptureIsolation:
      to = hip::hipErrorStreamCaptureIsolation;
      return true;
    case cudaErrorStreamCaptureImplicit:
      to = hip::hipErrorStreamCaptureImplicit;
      return true;
    case cudaErrorCapturedEvent:
      to = hip::hipErrorCapturedEvent;
      return true;
    case cudaErrorStreamCaptureWrongThread:
      to = hip::hipErrorStreamCaptureWrongThread;
      return true;
    case cudaErrorGraphExecUpdateFailure:
      to = hip::hipErrorGraphExecUpdateFailure;
      return true;
    case cudaErrorUnknown:
      to = hip::hipErrorUnknown;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipError_t from, cudaError_t& to) noexcept {
  switch (from) {
    case hip::hipSuccess:
      to = cudaSuccess;
      return true;
    case hip::hipErrorInvalidValue:
      to = cudaErrorInvalidValue;
      return true;
    case hip::hipErrorMemoryAllocation:
      to = cudaErrorMemoryAllocation;
      return true;
    case hip::hipErrorInitializationError:
      to = cudaErrorInitializationError;
      return true;
    case hip::hipErrorDeinitialized:
      to = cudaErrorCudartUnloading;
      return true;
    case hip::hipErrorProfilerDisabled:
      to = cudaErrorProfilerDisabled;
      return true;
    case hip::hipErrorProfilerNotInitialized:
      to = cudaErrorProfilerNotInitialized;
      return true;
    case hip::hipErrorProfilerAlreadyStarted:
      to = cudaErrorProfilerAlreadyStarted;
      return true;
    case hip::hipErrorProfilerAlreadyStopped:
      to = cudaErrorProfilerAlreadyStopped;
      return true;
    case hip::hipErrorInvalidConfiguration:
      to = cudaErrorInvalidConfiguration;
      return true;
    case hip::hipErrorInvalidPitchValue:
      to = cudaErrorInvalidPitchValue;
      return true;
    case hip::hipErrorInvalidSymbol:
      to = cudaErrorInvalidSymbol;
      return true;
    case hip::hipErrorInvalidDevicePointer:
      to = cudaErrorInvalidDevicePointer;
      return true;
    case hip::hipErrorInvalidTexture:
      to = cudaErrorInvalidTexture;
      return true;
    case hip::hipErrorInvalidChannelDescriptor:
      to = cudaErrorInvalidChannelDescriptor;
      return true;
    case hip::hipErrorInvalidMemcpyDirection:
      to = cudaErrorInvalidMemcpyDirection;
      return true;
    case hip::hipErrorInsufficientDriver:
      to = cudaErrorInsufficientDriver;
      return true;
    case hip::hipErrorMissingConfiguration:
      to = cudaErrorMissingConfiguration;
      return true;
    case hip::hipErrorPriorLaunchFailure:
      to = cudaErrorPriorLaunchFailure;
      return true;
    case hip::hipErrorInvalidDeviceFunction:
      to = cudaErrorInvalidDeviceFunction;
      return true;
    case hip::hipErrorNoDevice:
      to = cudaErrorNoDevice;
      return true;
    case hip::hipErrorInvalidDevice:
      to = cudaErrorInvalidDevice;
      return true;
    case hip::hipErrorInvalidImage:
      to = cudaErrorInvalidKernelImage;
      return true;
    case hip::hipErrorInvalidContext:
      to = cudaErrorDeviceUninitialized;
      return true;
    case hip::hipErrorMapBufferObjectFailed:
      to = cudaErrorMapBufferObjectFailed;
      return true;
    case hip::hipErrorUnmapFailed:
      to = cudaErrorUnmapBufferObjectFailed;
      return true;
    case hip::hipErrorArrayIsMapped:
      to = cudaErrorArrayIsMapped;
      return true;
    case hip::hipErrorAlreadyMapped:
      to = cudaErrorAlreadyMapped;
      return true;
    case hip::hipErrorNoBinaryForGpu:
      to = cudaErrorNoKernelImageForDevice;
      return true;
    case hip::hipErrorAlreadyAcquired:
      to = cudaErrorAlreadyAcquired;
      return true;
    case hip::hipErrorNotMapped:
      to = cudaErrorNotMapped;
      return true;
    case hip::hipErrorNotMappedAsArray:
      to = cudaErrorNotMappedAsArray;
      return true;
    case hip::hipErrorNotMappedAsPointer:
      to = cudaErrorNotMappedAsPointer;
      return true;
    case hip::hipErrorECCNotCorrectable:
      to = cudaErrorECCUncorrectable;
      return true;
    case hip::hipErrorUnsupportedLimit:
      to = cudaErrorUnsupportedLimit;
      return true;
    case hip::hipErrorContextAlreadyInUse:
      to = cudaErrorDeviceAlreadyInUse;
      return true;
    case hip::hipErrorPeerAccessUnsupported:
      to = cudaErrorPeerAccessUnsupported;
      return true;
    case hip::hipErrorInvalidKernelFile:
      to = cudaErrorInvalidPtx;
      return true;
    case hip::hipErrorInvalidGraphicsContext:
      to = cudaErrorInvalidGraphicsContext;
      return true;
    case hip::hipErrorInvalidSource:
      to = cudaErrorInvalidSource;
      return true;
    case hip::hipErrorFileNotFound:
      to = cudaErrorFileNotFound;
      return true;
    case hip::hipErrorSharedObjectSymbolNotFound:
      to = cudaErrorSharedObjectSymbolNotFound;
      return true;
    case hip::hipErrorSharedObjectInitFailed:
      to = cudaErrorSharedObjectInitFailed;
      return true;
    case hip::hipErrorOperatingSystem:
      to = cudaErrorOperatingSystem;
      return true;
    case hip::hipErrorInvalidResourceHandle:
      to = cudaErrorInvalidResourceHandle;
      return true;
    case hip::hipErrorIllegalState:
      to = cudaErrorIllegalState;
      return true;
    case hip::hipErrorNotFound:
      to = cudaErrorSymbolNotFound;
      return true;
    case hip::hipErrorNotReady:
      to = cudaErrorNotReady;
      return true;
    case hip::hipErrorIllegalAddress:
      to = cudaErrorIllegalAddress;
      return true;
    case hip::hipErrorLaunchOutOfResources:
      to = cudaErrorLaunchOutOfResources;
      return true;
    case hip::hipErrorLaunchTimeOut:
      to = cudaErrorLaunchTimeout;
      return true;
    case hip::hipErrorPeerAccessAlreadyEnabled:
      to = cudaErrorPeerAccessAlreadyEnabled;
      return true;
    case hip::hipErrorPeerAccessNotEnabled:
      to = cudaErrorPeerAccessNotEnabled;
      return true;
    case hip::hipErrorSetOnActiveProcess:
      to = cudaErrorSetOnActiveProcess;
      return true;
    case hip::hipErrorContextIsDestroyed:
      to = cudaErrorContextIsDestroyed;
      return true;
    case hip::hipErrorAssert:
      to = cudaErrorAssert;
      return true;
    case hip::hipErrorHostMemoryAlreadyRegistered:
      to = cudaErrorHostMemoryAlreadyRegistered;
      return true;
    case hip::hipErrorHostMemoryNotRegistered:
      to = cudaErrorHostMemoryNotRegistered;
      return true;
    case hip::hipErrorLaunchFailure:
      to = cudaErrorLaunchFailure;
      return true;
    case hip::hipErrorCooperativeLaunchTooLarge:
      to = cudaErrorCooperativeLaunchTooLarge;
      return true;
    case hip::hipErrorNotSupported:
      to = cudaErrorNotSupported;
      return true;
    case hip::hipErrorStreamCaptureUnsupported:
      to = cudaErrorStreamCaptureUnsupported;
      return true;
    case hip::hipErrorStreamCaptureInvalidated:
      to = cudaErrorStreamCaptureInvalidated;
      return true;
    case hip::hipErrorStreamCaptureMerge:
      to = cudaErrorStreamCaptureMerge;
      return true;
    case hip::hipErrorStreamCaptureUnmatched:
      to = cudaErrorStreamCaptureUnmatched;
      return true;
    case hip::hipErrorStreamCaptureUnjoined:
      to = cudaErrorStreamCaptureUnjoined;
      return true;
    case hip::hipErrorStreamCaptureIsolation:
      to = cudaErrorStreamCaptureIsolation;
      return true;
    case hip::hipErrorStreamCaptureImplicit:
      to = cudaErrorStreamCaptureImplicit;
      return true;
    case hip::hipErrorCapturedEvent:
      to = cudaErrorCapturedEvent;
      return true;
    case hip::hipErrorStreamCaptureWrongThread:
      to = cudaErrorStreamCaptureWrongThread;
      return true;
    case hip::hipErrorGraphExecUpdateFailure:
      to = cudaErrorGraphExecUpdateFailure;
      return true;
    case hip::hipErrorUnknown:
      to = cudaErrorUnknown;
      return true;
    case hip::hipErrorContextAlreadyCurrent:
      to = cudaErrorIncompatibleDriverContext;
      return true;
    case hip::hipErrorRuntimeMemory:
      to = cudaErrorUnknown;
      return true;
    case hip::hipErrorRuntimeOther:
      to = cudaErrorUnknown;
      return true;
    case hip::hipErrorTbd:
      to = cudaErrorUnknown;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaExternalMemoryHandleType from,
    hip::hipExternalMemoryHandleType_enum& to) noexcept {
  switch (from) {
    case cudaExternalMemoryHandleTypeOpaqueFd:
      to = hip::hipExternalMemoryHandleTypeOpaqueFd;
      return true;
    case cudaExternalMemoryHandleTypeOpaqueWin32:
      to = hip::hipExternalMemoryHandleTypeOpaqueWin32;
      return true;
    case cudaExternalMemoryHandleTypeOpaqueWin32Kmt:
      to = hip::hipExternalMemoryHandleTypeOpaqueWin32Kmt;
      return true;
    case cudaExternalMemoryHandleTypeD3D12Heap:
      to = hip::hipExternalMemoryHandleTypeD3D12Heap;
      return true;
    case cudaExternalMemoryHandleTypeD3D12Resource:
      to = hip::hipExternalMemoryHandleTypeD3D12Resource;
      return true;
    case cudaExternalMemoryHandleTypeD3D11Resource:
      to = hip::hipExternalMemoryHandleTypeD3D11Resource;
      return true;
    case cudaExternalMemoryHandleTypeD3D11ResourceKmt:
      to = hip::hipExternalMemoryHandleTypeD3D11ResourceKmt;
      return true;
    case cudaExternalMemoryHandleTypeNvSciBuf:
      to = hip::hipExternalMemoryHandleTypeNvSciBuf;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipExternalMemoryHandleType_enum from,
    cudaExternalMemoryHandleType& to) noexcept {
  switch (from) {
    case hip::hipExternalMemoryHandleTypeOpaqueFd:
      to = cudaExternalMemoryHandleTypeOpaqueFd;
      return true;
    case hip::hipExternalMemoryHandleTypeOpaqueWin32:
      to = cudaExternalMemoryHandleTypeOpaqueWin32;
      return true;
    case hip::hipExternalMemoryHandleTypeOpaqueWin32Kmt:
      to = cudaExternalMemoryHandleTypeOpaqueWin32Kmt;
      return true;
    case hip::hipExternalMemoryHandleTypeD3D12Heap:
      to = cudaExternalMemoryHandleTypeD3D12Heap;
      return true;
    case hip::hipExternalMemoryHandleTypeD3D12Resource:
      to = cudaExternalMemoryHandleTypeD3D12Resource;
      return true;
    case hip::hipExternalMemoryHandleTypeD3D11Resource:
      to = cudaExternalMemoryHandleTypeD3D11Resource;
      return true;
    case hip::hipExternalMemoryHandleTypeD3D11ResourceKmt:
      to = cudaExternalMemoryHandleTypeD3D11ResourceKmt;
      return true;
    case hip::hipExternalMemoryHandleTypeNvSciBuf:
      to = cudaExternalMemoryHandleTypeNvSciBuf;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaExternalSemaphoreHandleType from,
    hip::hipExternalSemaphoreHandleType_enum& to) noexcept {
  switch (from) {
    case cudaExternalSemaphoreHandleTypeOpaqueFd:
      to = hip::hipExternalSemaphoreHandleTypeOpaqueFd;
      return true;
    case cudaExternalSemaphoreHandleTypeOpaqueWin32:
      to = hip::hipExternalSemaphoreHandleTypeOpaqueWin32;
      return true;
    case cudaExternalSemaphoreHandleTypeOpaqueWin32Kmt:
      to = hip::hipExternalSemaphoreHandleTypeOpaqueWin32Kmt;
      return true;
    case cudaExternalSemaphoreHandleTypeD3D12Fence:
      to = hip::hipExternalSemaphoreHandleTypeD3D12Fence;
      return true;
    case cudaExternalSemaphoreHandleTypeD3D11Fence:
      to = hip::hipExternalSemaphoreHandleTypeD3D11Fence;
      return true;
    case cudaExternalSemaphoreHandleTypeNvSciSync:
      to = hip::hipExternalSemaphoreHandleTypeNvSciSync;
      return true;
    case cudaExternalSemaphoreHandleTypeKeyedMutex:
      to = hip::hipExternalSemaphoreHandleTypeKeyedMutex;
      return true;
    case cudaExternalSemaphoreHandleTypeKeyedMutexKmt:
      to = hip::hipExternalSemaphoreHandleTypeKeyedMutexKmt;
      return true;
    case cudaExternalSemaphoreHandleTypeTimelineSemaphoreFd:
      to = hip::hipExternalSemaphoreHandleTypeTimelineSemaphoreFd;
      return true;
    case cudaExternalSemaphoreHandleTypeTimelineSemaphoreWin32:
      to = hip::hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipExternalSemaphoreHandleType_enum from,
    cudaExternalSemaphoreHandleType& to) noexcept {
  switch (from) {
    case hip::hipExternalSemaphoreHandleTypeOpaqueFd:
      to = cudaExternalSemaphoreHandleTypeOpaqueFd;
      return true;
    case hip::hipExternalSemaphoreHandleTypeOpaqueWin32:
      to = cudaExternalSemaphoreHandleTypeOpaqueWin32;
      return true;
    case hip::hipExternalSemaphoreHandleTypeOpaqueWin32Kmt:
      to = cudaExternalSemaphoreHandleTypeOpaqueWin32Kmt;
      return true;
    case hip::hipExternalSemaphoreHandleTypeD3D12Fence:
      to = cudaExternalSemaphoreHandleTypeD3D12Fence;
      return true;
    case hip::hipExternalSemaphoreHandleTypeD3D11Fence:
      to = cudaExternalSemaphoreHandleTypeD3D11Fence;
      return true;
    case hip::hipExternalSemaphoreHandleTypeNvSciSync:
      to = cudaExternalSemaphoreHandleTypeNvSciSync;
      return true;
    case hip::hipExternalSemaphoreHandleTypeKeyedMutex:
      to = cudaExternalSemaphoreHandleTypeKeyedMutex;
      return true;
    case hip::hipExternalSemaphoreHandleTypeKeyedMutexKmt:
      to = cudaExternalSemaphoreHandleTypeKeyedMutexKmt;
      return true;
    case hip::hipExternalSemaphoreHandleTypeTimelineSemaphoreFd:
      to = cudaExternalSemaphoreHandleTypeTimelineSemaphoreFd;
      return true;
    case hip::hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32:
      to = cudaExternalSemaphoreHandleTypeTimelineSemaphoreWin32;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaFlushGPUDirectRDMAWritesOptions from,
    hip::hipFlushGPUDirectRDMAWritesOptions& to) noexcept {
  switch (from) {
    case cudaFlushGPUDirectRDMAWritesOptionHost:
      to = hip::hipFlushGPUDirectRDMAWritesOptionHost;
      return true;
    case cudaFlushGPUDirectRDMAWritesOptionMemOps:
      to = hip::hipFlushGPUDirectRDMAWritesOptionMemOps;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipFlushGPUDirectRDMAWritesOptions from,
    cudaFlushGPUDirectRDMAWritesOptions& to) noexcept {
  switch (from) {
    case hip::hipFlushGPUDirectRDMAWritesOptionHost:
      to = cudaFlushGPUDirectRDMAWritesOptionHost;
      return true;
    case hip::hipFlushGPUDirectRDMAWritesOptionMemOps:
      to = cudaFlushGPUDirectRDMAWritesOptionMemOps;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaFuncAttribute from, hip::hipFuncAttribute& to) noexcept {
  switch (from) {
    case cudaFuncAttributeMaxDynamicSharedMemorySize:
      to = hip::hipFuncAttributeMaxDynamicSharedMemorySize;
      return true;
    case cudaFuncAttributePreferredSharedMemoryCarveout:
      to = hip::hipFuncAttributePreferredSharedMemoryCarveout;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipFuncAttribute from, cudaFuncAttribute& to) noexcept {
  switch (from) {
    case hip::hipFuncAttributeMaxDynamicSharedMemorySize:
      to = cudaFuncAttributeMaxDynamicSharedMemorySize;
      return true;
    case hip::hipFuncAttributePreferredSharedMemoryCarveout:
      to = cudaFuncAttributePreferredSharedMemoryCarveout;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaFuncCache from, hip::hipFuncCache_t& to) noexcept {
  switch (from) {
    case cudaFuncCachePreferNone:
      to = hip::hipFuncCachePreferNone;
      return true;
    case cudaFuncCachePreferShared:
      to = hip::hipFuncCachePreferShared;
      return true;
    case cudaFuncCachePreferL1:
      to = hip::hipFuncCachePreferL1;
      return true;
    case cudaFuncCachePreferEqual:
      to = hip::hipFuncCachePreferEqual;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipFuncCache_t from, cudaFuncCache& to) noexcept {
  switch (from) {
    case hip::hipFuncCachePreferNone:
      to = cudaFuncCachePreferNone;
      return true;
    case hip::hipFuncCachePreferShared:
      to = cudaFuncCachePreferShared;
      return true;
    case hip::hipFuncCachePreferL1:
      to = cudaFuncCachePreferL1;
      return true;
    case hip::hipFuncCachePreferEqual:
      to = cudaFuncCachePreferEqual;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGLDeviceList from, hip::hipGLDeviceList& to) noexcept {
  switch (from) {
    case cudaGLDeviceListAll:
      to = hip::hipGLDeviceListAll;
      return true;
    case cudaGLDeviceListCurrentFrame:
      to = hip::hipGLDeviceListCurrentFrame;
      return true;
    case cudaGLDeviceListNextFrame:
      to = hip::hipGLDeviceListNextFrame;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGLDeviceList from, cudaGLDeviceList& to) noexcept {
  switch (from) {
    case hip::hipGLDeviceListAll:
      to = cudaGLDeviceListAll;
      return true;
    case hip::hipGLDeviceListCurrentFrame:
      to = cudaGLDeviceListCurrentFrame;
      return true;
    case hip::hipGLDeviceListNextFrame:
      to = cudaGLDeviceListNextFrame;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGPUDirectRDMAWritesOrdering from,
    hip::hipGPUDirectRDMAWritesOrdering& to) noexcept {
  switch (from) {
    case cudaGPUDirectRDMAWritesOrderingNone:
      to = hip::hipGPUDirectRDMAWritesOrderingNone;
      return true;
    case cudaGPUDirectRDMAWritesOrderingOwner:
      to = hip::hipGPUDirectRDMAWritesOrderingOwner;
      return true;
    case cudaGPUDirectRDMAWritesOrderingAllDevices:
      to = hip::hipGPUDirectRDMAWritesOrderingAllDevices;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGPUDirectRDMAWritesOrdering from,
    cudaGPUDirectRDMAWritesOrdering& to) noexcept {
  switch (from) {
    case hip::hipGPUDirectRDMAWritesOrderingNone:
      to = cudaGPUDirectRDMAWritesOrderingNone;
      return true;
    case hip::hipGPUDirectRDMAWritesOrderingOwner:
      to = cudaGPUDirectRDMAWritesOrderingOwner;
      return true;
    case hip::hipGPUDirectRDMAWritesOrderingAllDevices:
      to = cudaGPUDirectRDMAWritesOrderingAllDevices;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGraphDebugDotFlags from,
    hip::hipGraphDebugDotFlags& to) noexcept {
  switch (from) {
    case cudaGraphDebugDotFlagsVerbose:
      to = hip::hipGraphDebugDotFlagsVerbose;
      return true;
    case cudaGraphDebugDotFlagsKernelNodeParams:
      to = hip::hipGraphDebugDotFlagsKernelNodeParams;
      return true;
    case cudaGraphDebugDotFlagsMemcpyNodeParams:
      to = hip::hipGraphDebugDotFlagsMemcpyNodeParams;
      return true;
    case cudaGraphDebugDotFlagsMemsetNodeParams:
      to = hip::hipGraphDebugDotFlagsMemsetNodeParams;
      return true;
    case cudaGraphDebugDotFlagsHostNodeParams:
      to = hip::hipGraphDebugDotFlagsHostNodeParams;
      return true;
    case cudaGraphDebugDotFlagsEventNodeParams:
      to = hip::hipGraphDebugDotFlagsEventNodeParams;
      return true;
    case cudaGraphDebugDotFlagsExtSemasSignalNodeParams:
      to = hip::hipGraphDebugDotFlagsExtSemasSignalNodeParams;
      return true;
    case cudaGraphDebugDotFlagsExtSemasWaitNodeParams:
      to = hip::hipGraphDebugDotFlagsExtSemasWaitNodeParams;
      return true;
    case cudaGraphDebugDotFlagsKernelNodeAttributes:
      to = hip::hipGraphDebugDotFlagsKernelNodeAttributes;
      return true;
    case cudaGraphDebugDotFlagsHandles:
      to = hip::hipGraphDebugDotFlagsHandles;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphDebugDotFlags from, cudaGraphDebugDotFlags& to) noexcept {
  switch (from) {
    case hip::hipGraphDebugDotFlagsVerbose:
      to = cudaGraphDebugDotFlagsVerbose;
      return true;
    case hip::hipGraphDebugDotFlagsKernelNodeParams:
      to = cudaGraphDebugDotFlagsKernelNodeParams;
      return true;
    case hip::hipGraphDebugDotFlagsMemcpyNodeParams:
      to = cudaGraphDebugDotFlagsMemcpyNodeParams;
      return true;
    case hip::hipGraphDebugDotFlagsMemsetNodeParams:
      to = cudaGraphDebugDotFlagsMemsetNodeParams;
      return true;
    case hip::hipGraphDebugDotFlagsHostNodeParams:
      to = cudaGraphDebugDotFlagsHostNodeParams;
      return true;
    case hip::hipGraphDebugDotFlagsEventNodeParams:
      to = cudaGraphDebugDotFlagsEventNodeParams;
      return true;
    case hip::hipGraphDebugDotFlagsExtSemasSignalNodeParams:
      to = cudaGraphDebugDotFlagsExtSemasSignalNodeParams;
      return true;
    case hip::hipGraphDebugDotFlagsExtSemasWaitNodeParams:
      to = cudaGraphDebugDotFlagsExtSemasWaitNodeParams;
      return true;
    case hip::hipGraphDebugDotFlagsKernelNodeAttributes:
      to = cudaGraphDebugDotFlagsKernelNodeAttributes;
      return true;
    case hip::hipGraphDebugDotFlagsHandles:
      to = cudaGraphDebugDotFlagsHandles;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGraphDependencyType_enum from,
    hip::hipGraphDependencyType& to) noexcept {
  switch (from) {
    case cudaGraphDependencyTypeDefault:
      to = hip::hipGraphDependencyTypeDefault;
      return true;
    case cudaGraphDependencyTypeProgrammatic:
      to = hip::hipGraphDependencyTypeProgrammatic;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphDependencyType from,
    cudaGraphDependencyType_enum& to) noexcept {
  switch (from) {
    case hip::hipGraphDependencyTypeDefault:
      to = cudaGraphDependencyTypeDefault;
      return true;
    case hip::hipGraphDependencyTypeProgrammatic:
      to = cudaGraphDependencyTypeProgrammatic;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGraphExecUpdateResult from,
    hip::hipGraphExecUpdateResult& to) noexcept {
  switch (from) {
    case cudaGraphExecUpdateSuccess:
      to = hip::hipGraphExecUpdateSuccess;
      return true;
    case cudaGraphExecUpdateError:
      to = hip::hipGraphExecUpdateError;
      return true;
    case cudaGraphExecUpdateErrorTopologyChanged:
      to = hip::hipGraphExecUpdateErrorTopologyChanged;
      return true;
    case cudaGraphExecUpdateErrorNodeTypeChanged:
      to = hip::hipGraphExecUpdateErrorNodeTypeChanged;
      return true;
    case cudaGraphExecUpdateErrorFunctionChanged:
      to = hip::hipGraphExecUpdateErrorFunctionChanged;
      return true;
    case cudaGraphExecUpdateErrorParametersChanged:
      to = hip::hipGraphExecUpdateErrorParametersChanged;
      return true;
    case cudaGraphExecUpdateErrorNotSupported:
      to = hip::hipGraphExecUpdateErrorNotSupported;
      return true;
    case cudaGraphExecUpdateErrorUnsupportedFunctionChange:
      to = hip::hipGraphExecUpdateErrorUnsupportedFunctionChange;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphExecUpdateResult from,
    cudaGraphExecUpdateResult& to) noexcept {
  switch (from) {
    case hip::hipGraphExecUpdateSuccess:
      to = cudaGraphExecUpdateSuccess;
      return true;
    case hip::hipGraphExecUpdateError:
      to = cudaGraphExecUpdateError;
      return true;
    case hip::hipGraphExecUpdateErrorTopologyChanged:
      to = cudaGraphExecUpdateErrorTopologyChanged;
      return true;
    case hip::hipGraphExecUpdateErrorNodeTypeChanged:
      to = cudaGraphExecUpdateErrorNodeTypeChanged;
      return true;
    case hip::hipGraphExecUpdateErrorFunctionChanged:
      to = cudaGraphExecUpdateErrorFunctionChanged;
      return true;
    case hip::hipGraphExecUpdateErrorParametersChanged:
      to = cudaGraphExecUpdateErrorParametersChanged;
      return true;
    case hip::hipGraphExecUpdateErrorNotSupported:
      to = cudaGraphExecUpdateErrorNotSupported;
      return true;
    case hip::hipGraphExecUpdateErrorUnsupportedFunctionChange:
      to = cudaGraphExecUpdateErrorUnsupportedFunctionChange;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGraphInstantiateFlags from,
    hip::hipGraphInstantiateFlags& to) noexcept {
  switch (from) {
    case cudaGraphInstantiateFlagAutoFreeOnLaunch:
      to = hip::hipGraphInstantiateFlagAutoFreeOnLaunch;
      return true;
    case cudaGraphInstantiateFlagUpload:
      to = hip::hipGraphInstantiateFlagUpload;
      return true;
    case cudaGraphInstantiateFlagDeviceLaunch:
      to = hip::hipGraphInstantiateFlagDeviceLaunch;
      return true;
    case cudaGraphInstantiateFlagUseNodePriority:
      to = hip::hipGraphInstantiateFlagUseNodePriority;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphInstantiateFlags from,
    cudaGraphInstantiateFlags& to) noexcept {
  switch (from) {
    case hip::hipGraphInstantiateFlagAutoFreeOnLaunch:
      to = cudaGraphInstantiateFlagAutoFreeOnLaunch;
      return true;
    case hip::hipGraphInstantiateFlagUpload:
      to = cudaGraphInstantiateFlagUpload;
      return true;
    case hip::hipGraphInstantiateFlagDeviceLaunch:
      to = cudaGraphInstantiateFlagDeviceLaunch;
      return true;
    case hip::hipGraphInstantiateFlagUseNodePriority:
      to = cudaGraphInstantiateFlagUseNodePriority;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGraphInstantiateResult from,
    hip::hipGraphInstantiateResult& to) noexcept {
  switch (from) {
    case cudaGraphInstantiateSuccess:
      to = hip::hipGraphInstantiateSuccess;
      return true;
    case cudaGraphInstantiateError:
      to = hip::hipGraphInstantiateError;
      return true;
    case cudaGraphInstantiateInvalidStructure:
      to = hip::hipGraphInstantiateInvalidStructure;
      return true;
    case cudaGraphInstantiateNodeOperationNotSupported:
      to = hip::hipGraphInstantiateNodeOperationNotSupported;
      return true;
    case cudaGraphInstantiateMultipleDevicesNotSupported:
      to = hip::hipGraphInstantiateMultipleDevicesNotSupported;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphInstantiateResult from,
    cudaGraphInstantiateResult& to) noexcept {
  switch (from) {
    case hip::hipGraphInstantiateSuccess:
      to = cudaGraphInstantiateSuccess;
      return true;
    case hip::hipGraphInstantiateError:
      to = cudaGraphInstantiateError;
      return true;
    case hip::hipGraphInstantiateInvalidStructure:
      to = cudaGraphInstantiateInvalidStructure;
      return true;
    case hip::hipGraphInstantiateNodeOperationNotSupported:
      to = cudaGraphInstantiateNodeOperationNotSupported;
      return true;
    case hip::hipGraphInstantiateMultipleDevicesNotSupported:
      to = cudaGraphInstantiateMultipleDevicesNotSupported;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGraphMemAttributeType from,
    hip::hipGraphMemAttributeType& to) noexcept {
  switch (from) {
    case cudaGraphMemAttrUsedMemCurrent:
      to = hip::hipGraphMemAttrUsedMemCurrent;
      return true;
    case cudaGraphMemAttrUsedMemHigh:
      to = hip::hipGraphMemAttrUsedMemHigh;
      return true;
    case cudaGraphMemAttrReservedMemCurrent:
      to = hip::hipGraphMemAttrReservedMemCurrent;
      return true;
    case cudaGraphMemAttrReservedMemHigh:
      to = hip::hipGraphMemAttrReservedMemHigh;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphMemAttributeType from,
    cudaGraphMemAttributeType& to) noexcept {
  switch (from) {
    case hip::hipGraphMemAttrUsedMemCurrent:
      to = cudaGraphMemAttrUsedMemCurrent;
      return true;
    case hip::hipGraphMemAttrUsedMemHigh:
      to = cudaGraphMemAttrUsedMemHigh;
      return true;
    case hip::hipGraphMemAttrReservedMemCurrent:
      to = cudaGraphMemAttrReservedMemCurrent;
      return true;
    case hip::hipGraphMemAttrReservedMemHigh:
      to = cudaGraphMemAttrReservedMemHigh;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGraphNodeType from, hip::hipGraphNodeType& to) noexcept {
  switch (from) {
    case cudaGraphNodeTypeKernel:
      to = hip::hipGraphNodeTypeKernel;
      return true;
    case cudaGraphNodeTypeMemcpy:
      to = hip::hipGraphNodeTypeMemcpy;
      return true;
    case cudaGraphNodeTypeMemset:
      to = hip::hipGraphNodeTypeMemset;
      return true;
    case cudaGraphNodeTypeHost:
      to = hip::hipGraphNodeTypeHost;
      return true;
    case cudaGraphNodeTypeGraph:
      to = hip::hipGraphNodeTypeGraph;
      return true;
    case cudaGraphNodeTypeEmpty:
      to = hip::hipGraphNodeTypeEmpty;
      return true;
    case cudaGraphNodeTypeWaitEvent:
      to = hip::hipGraphNodeTypeWaitEvent;
      return true;
    case cudaGraphNodeTypeEventRecord:
      to = hip::hipGraphNodeTypeEventRecord;
      return true;
    case cudaGraphNodeTypeExtSemaphoreSignal:
      to = hip::hipGraphNodeTypeExtSemaphoreSignal;
      return true;
    case cudaGraphNodeTypeExtSemaphoreWait:
      to = hip::hipGraphNodeTypeExtSemaphoreWait;
      return true;
    case cudaGraphNodeTypeMemAlloc:
      to = hip::hipGraphNodeTypeMemAlloc;
      return true;
    case cudaGraphNodeTypeMemFree:
      to = hip::hipGraphNodeTypeMemFree;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphNodeType from, cudaGraphNodeType& to) noexcept {
  switch (from) {
    case hip::hipGraphNodeTypeKernel:
      to = cudaGraphNodeTypeKernel;
      return true;
    case hip::hipGraphNodeTypeMemcpy:
      to = cudaGraphNodeTypeMemcpy;
      return true;
    case hip::hipGraphNodeTypeMemset:
      to = cudaGraphNodeTypeMemset;
      return true;
    case hip::hipGraphNodeTypeHost:
      to = cudaGraphNodeTypeHost;
      return true;
    case hip::hipGraphNodeTypeGraph:
      to = cudaGraphNodeTypeGraph;
      return true;
    case hip::hipGraphNodeTypeEmpty:
      to = cudaGraphNodeTypeEmpty;
      return true;
    case hip::hipGraphNodeTypeWaitEvent:
      to = cudaGraphNodeTypeWaitEvent;
      return true;
    case hip::hipGraphNodeTypeEventRecord:
      to = cudaGraphNodeTypeEventRecord;
      return true;
    case hip::hipGraphNodeTypeExtSemaphoreSignal:
      to = cudaGraphNodeTypeExtSemaphoreSignal;
      return true;
    case hip::hipGraphNodeTypeExtSemaphoreWait:
      to = cudaGraphNodeTypeExtSemaphoreWait;
      return true;
    case hip::hipGraphNodeTypeMemAlloc:
      to = cudaGraphNodeTypeMemAlloc;
      return true;
    case hip::hipGraphNodeTypeMemFree:
      to = cudaGraphNodeTypeMemFree;
      return true;
    case hip::hipGraphNodeTypeMemcpyFromSymbol:
      to = cudaGraphNodeTypeMemcpy;
      return true;
    case hip::hipGraphNodeTypeMemcpyToSymbol:
      to = cudaGraphNodeTypeMemcpy;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaGraphicsRegisterFlags from,
    hip::hipGraphicsRegisterFlags& to) noexcept {
  switch (from) {
    case cudaGraphicsRegisterFlagsNone:
      to = hip::hipGraphicsRegisterFlagsNone;
      return true;
    case cudaGraphicsRegisterFlagsReadOnly:
      to = hip::hipGraphicsRegisterFlagsReadOnly;
      return true;
    case cudaGraphicsRegisterFlagsWriteDiscard:
      to = hip::hipGraphicsRegisterFlagsWriteDiscard;
      return true;
    case cudaGraphicsRegisterFlagsSurfaceLoadStore:
      to = hip::hipGraphicsRegisterFlagsSurfaceLoadStore;
      return true;
    case cudaGraphicsRegisterFlagsTextureGather:
      to = hip::hipGraphicsRegisterFlagsTextureGather;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipGraphicsRegisterFlags from,
    cudaGraphicsRegisterFlags& to) noexcept {
  switch (from) {
    case hip::hipGraphicsRegisterFlagsNone:
      to = cudaGraphicsRegisterFlagsNone;
      return true;
    case hip::hipGraphicsRegisterFlagsReadOnly:
      to = cudaGraphicsRegisterFlagsReadOnly;
      return true;
    case hip::hipGraphicsRegisterFlagsWriteDiscard:
      to = cudaGraphicsRegisterFlagsWriteDiscard;
      return true;
    case hip::hipGraphicsRegisterFlagsSurfaceLoadStore:
      to = cudaGraphicsRegisterFlagsSurfaceLoadStore;
      return true;
    case hip::hipGraphicsRegisterFlagsTextureGather:
      to = cudaGraphicsRegisterFlagsTextureGather;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaJitOption from, hip::hipJitOption& to) noexcept {
  switch (from) {
    case cudaJitMaxRegisters:
      to = hip::hipJitOptionMaxRegisters;
      return true;
    case cudaJitThreadsPerBlock:
      to = hip::hipJitOptionThreadsPerBlock;
      return true;
    case cudaJitWallTime:
      to = hip::hipJitOptionWallTime;
      return true;
    case cudaJitInfoLogBuffer:
      to = hip::hipJitOptionInfoLogBuffer;
      return true;
    case cudaJitInfoLogBufferSizeBytes:
      to = hip::hipJitOptionInfoLogBufferSizeBytes;
      return true;
    case cudaJitErrorLogBuffer:
      to = hip::hipJitOptionErrorLogBuffer;
      return true;
    case cudaJitErrorLogBufferSizeBytes:
      to = hip::hipJitOptionErrorLogBufferSizeBytes;
      return true;
    case cudaJitOptimizationLevel:
      to = hip::hipJitOptionOptimizationLevel;
      return true;
    case cudaJitFallbackStrategy:
      to = hip::hipJitOptionFallbackStrategy;
      return true;
    case cudaJitGenerateDebugInfo:
      to = hip::hipJitOptionGenerateDebugInfo;
      return true;
    case cudaJitLogVerbose:
      to = hip::hipJitOptionLogVerbose;
      return true;
    case cudaJitGenerateLineInfo:
      to = hip::hipJitOptionGenerateLineInfo;
      return true;
    case cudaJitCacheMode:
      to = hip::hipJitOptionCacheMode;
      return true;
    case cudaJitPositionIndependentCode:
      to = hip::hipJitOptionPositionIndependentCode;
      return true;
    case cudaJitMinCtaPerSm:
      to = hip::hipJitOptionMinCTAPerSM;
      return true;
    case cudaJitMaxThreadsPerBlock:
      to = hip::hipJitOptionMaxThreadsPerBlock;
      return true;
    case cudaJitOverrideDirectiveValues:
      to = hip::hipJitOptionOverrideDirectiveValues;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipJitOption from, cudaJitOption& to) noexcept {
  switch (from) {
    case hip::hipJitOptionMaxRegisters:
      to = cudaJitMaxRegisters;
      return true;
    case hip::hipJitOptionThreadsPerBlock:
      to = cudaJitThreadsPerBlock;
      return true;
    case hip::hipJitOptionWallTime:
      to = cudaJitWallTime;
      return true;
    case hip::hipJitOptionInfoLogBuffer:
      to = cudaJitInfoLogBuffer;
      return true;
    case hip::hipJitOptionInfoLogBufferSizeBytes:
      to = cudaJitInfoLogBufferSizeBytes;
      return true;
    case hip::hipJitOptionErrorLogBuffer:
      to = cudaJitErrorLogBuffer;
      return true;
    case hip::hipJitOptionErrorLogBufferSizeBytes:
      to = cudaJitErrorLogBufferSizeBytes;
      return true;
    case hip::hipJitOptionOptimizationLevel:
      to = cudaJitOptimizationLevel;
      return true;
    case hip::hipJitOptionFallbackStrategy:
      to = cudaJitFallbackStrategy;
      return true;
    case hip::hipJitOptionGenerateDebugInfo:
      to = cudaJitGenerateDebugInfo;
      return true;
    case hip::hipJitOptionLogVerbose:
      to = cudaJitLogVerbose;
      return true;
    case hip::hipJitOptionGenerateLineInfo:
      to = cudaJitGenerateLineInfo;
      return true;
    case hip::hipJitOptionCacheMode:
      to = cudaJitCacheMode;
      return true;
    case hip::hipJitOptionPositionIndependentCode:
      to = cudaJitPositionIndependentCode;
      return true;
    case hip::hipJitOptionMinCTAPerSM:
      to = cudaJitMinCtaPerSm;
      return true;
    case hip::hipJitOptionMaxThreadsPerBlock:
      to = cudaJitMaxThreadsPerBlock;
      return true;
    case hip::hipJitOptionOverrideDirectiveValues:
      to = cudaJitOverrideDirectiveValues;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaJit_CacheMode from, hip::hipJitCacheMode& to) noexcept {
  switch (from) {
    case cudaJitCacheOptionNone:
      to = hip::hipJitCacheOptionNone;
      return true;
    case cudaJitCacheOptionCG:
      to = hip::hipJitCacheOptionCG;
      return true;
    case cudaJitCacheOptionCA:
      to = hip::hipJitCacheOptionCA;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipJitCacheMode from, cudaJit_CacheMode& to) noexcept {
  switch (from) {
    case hip::hipJitCacheOptionNone:
      to = cudaJitCacheOptionNone;
      return true;
    case hip::hipJitCacheOptionCG:
      to = cudaJitCacheOptionCG;
      return true;
    case hip::hipJitCacheOptionCA:
      to = cudaJitCacheOptionCA;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaJit_Fallback from, hip::hipJitFallback& to) noexcept {
  switch (from) {
    case cudaPreferPtx:
      to = hip::hipJitPreferPTX;
      return true;
    case cudaPreferBinary:
      to = hip::hipJitPreferBinary;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipJitFallback from, cudaJit_Fallback& to) noexcept {
  switch (from) {
    case hip::hipJitPreferPTX:
      to = cudaPreferPtx;
      return true;
    case hip::hipJitPreferBinary:
      to = cudaPreferBinary;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaLaunchAttributeID from,
    hip::hipLaunchAttributeID& to) noexcept {
  switch (from) {
    case cudaLaunchAttributeAccessPolicyWindow:
      to = hip::hipLaunchAttributeAccessPolicyWindow;
      return true;
    case cudaLaunchAttributeCooperative:
      to = hip::hipLaunchAttributeCooperative;
      return true;
    case cudaLaunchAttributeSynchronizationPolicy:
      to = hip::hipLaunchAttributeSynchronizationPolicy;
      return true;
    case cudaLaunchAttributePriority:
      to = hip::hipLaunchAttributePriority;
      return true;
    case cudaLaunchAttributeMemSyncDomainMap:
      to = hip::hipLaunchAttributeMemSyncDomainMap;
      return true;
    case cudaLaunchAttributeMemSyncDomain:
      to = hip::hipLaunchAttributeMemSyncDomain;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipLaunchAttributeID from, cudaLaunchAttributeID& to) noexcept {
  switch (from) {
    case hip::hipLaunchAttributeAccessPolicyWindow:
      to = cudaLaunchAttributeAccessPolicyWindow;
      return true;
    case hip::hipLaunchAttributeCooperative:
      to = cudaLaunchAttributeCooperative;
      return true;
    case hip::hipLaunchAttributeSynchronizationPolicy:
      to = cudaLaunchAttributeSynchronizationPolicy;
      return true;
    case hip::hipLaunchAttributePriority:
      to = cudaLaunchAttributePriority;
      return true;
    case hip::hipLaunchAttributeMemSyncDomainMap:
      to = cudaLaunchAttributeMemSyncDomainMap;
      return true;
    case hip::hipLaunchAttributeMemSyncDomain:
      to = cudaLaunchAttributeMemSyncDomain;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaLaunchMemSyncDomain from,
    hip::hipLaunchMemSyncDomain& to) noexcept {
  switch (from) {
    case cudaLaunchMemSyncDomainDefault:
      to = hip::hipLaunchMemSyncDomainDefault;
      return true;
    case cudaLaunchMemSyncDomainRemote:
      to = hip::hipLaunchMemSyncDomainRemote;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipLaunchMemSyncDomain from,
    cudaLaunchMemSyncDomain& to) noexcept {
  switch (from) {
    case hip::hipLaunchMemSyncDomainDefault:
      to = cudaLaunchMemSyncDomainDefault;
      return true;
    case hip::hipLaunchMemSyncDomainRemote:
      to = cudaLaunchMemSyncDomainRemote;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaLibraryOption from, hip::hipLibraryOption_e& to) noexcept {
  switch (from) {
    case cudaLibraryHostUniversalFunctionAndDataTable:
      to = hip::hipLibraryHostUniversalFunctionAndDataTable;
      return true;
    case cudaLibraryBinaryIsPreserved:
      to = hip::hipLibraryBinaryIsPreserved;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipLibraryOption_e from, cudaLibraryOption& to) noexcept {
  switch (from) {
    case hip::hipLibraryHostUniversalFunctionAndDataTable:
      to = cudaLibraryHostUniversalFunctionAndDataTable;
      return true;
    case hip::hipLibraryBinaryIsPreserved:
      to = cudaLibraryBinaryIsPreserved;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaLimit from, hip::hipLimit_t& to) noexcept {
  switch (from) {
    case cudaLimitStackSize:
      to = hip::hipLimitStackSize;
      return true;
    case cudaLimitPrintfFifoSize:
      to = hip::hipLimitPrintfFifoSize;
      return true;
    case cudaLimitMallocHeapSize:
      to = hip::hipLimitMallocHeapSize;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipLimit_t from, cudaLimit& to) noexcept {
  switch (from) {
    case hip::hipLimitStackSize:
      to = cudaLimitStackSize;
      return true;
    case hip::hipLimitPrintfFifoSize:
      to = cudaLimitPrintfFifoSize;
      return true;
    case hip::hipLimitMallocHeapSize:
      to = cudaLimitMallocHeapSize;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemAccessFlags from, hip::hipMemAccessFlags& to) noexcept {
  switch (from) {
    case cudaMemAccessFlagsProtNone:
      to = hip::hipMemAccessFlagsProtNone;
      return true;
    case cudaMemAccessFlagsProtRead:
      to = hip::hipMemAccessFlagsProtRead;
      return true;
    case cudaMemAccessFlagsProtReadWrite:
      to = hip::hipMemAccessFlagsProtReadWrite;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemAccessFlags from, cudaMemAccessFlags& to) noexcept {
  switch (from) {
    case hip::hipMemAccessFlagsProtNone:
      to = cudaMemAccessFlagsProtNone;
      return true;
    case hip::hipMemAccessFlagsProtRead:
      to = cudaMemAccessFlagsProtRead;
      return true;
    case hip::hipMemAccessFlagsProtReadWrite:
      to = cudaMemAccessFlagsProtReadWrite;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemAllocationHandleType from,
    hip::hipMemAllocationHandleType& to) noexcept {
  switch (from) {
    case cudaMemHandleTypeNone:
      to = hip::hipMemHandleTypeNone;
      return true;
    case cudaMemHandleTypePosixFileDescriptor:
      to = hip::hipMemHandleTypePosixFileDescriptor;
      return true;
    case cudaMemHandleTypeWin32:
      to = hip::hipMemHandleTypeWin32;
      return true;
    case cudaMemHandleTypeWin32Kmt:
      to = hip::hipMemHandleTypeWin32Kmt;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemAllocationHandleType from,
    cudaMemAllocationHandleType& to) noexcept {
  switch (from) {
    case hip::hipMemHandleTypeNone:
      to = cudaMemHandleTypeNone;
      return true;
    case hip::hipMemHandleTypePosixFileDescriptor:
      to = cudaMemHandleTypePosixFileDescriptor;
      return true;
    case hip::hipMemHandleTypeWin32:
      to = cudaMemHandleTypeWin32;
      return true;
    case hip::hipMemHandleTypeWin32Kmt:
      to = cudaMemHandleTypeWin32Kmt;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemAllocationType from,
    hip::hipMemAllocationType& to) noexcept {
  switch (from) {
    case cudaMemAllocationTypeInvalid:
      to = hip::hipMemAllocationTypeInvalid;
      return true;
    case cudaMemAllocationTypePinned:
      to = hip::hipMemAllocationTypePinned;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemAllocationType from, cudaMemAllocationType& to) noexcept {
  switch (from) {
    case hip::hipMemAllocationTypeInvalid:
      to = cudaMemAllocationTypeInvalid;
      return true;
    case hip::hipMemAllocationTypePinned:
      to = cudaMemAllocationTypePinned;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemLocationType from, hip::hipMemLocationType& to) noexcept {
  switch (from) {
    case cudaMemLocationTypeInvalid:
      to = hip::hipMemLocationTypeInvalid;
      return true;
    case cudaMemLocationTypeDevice:
      to = hip::hipMemLocationTypeDevice;
      return true;
    case cudaMemLocationTypeHost:
      to = hip::hipMemLocationTypeHost;
      return true;
    case cudaMemLocationTypeHostNuma:
      to = hip::hipMemLocationTypeHostNuma;
      return true;
    case cudaMemLocationTypeHostNumaCurrent:
      to = hip::hipMemLocationTypeHostNumaCurrent;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemLocationType from, cudaMemLocationType& to) noexcept {
  switch (from) {
    case hip::hipMemLocationTypeInvalid:
      to = cudaMemLocationTypeInvalid;
      return true;
    case hip::hipMemLocationTypeDevice:
      to = cudaMemLocationTypeDevice;
      return true;
    case hip::hipMemLocationTypeHost:
      to = cudaMemLocationTypeHost;
      return true;
    case hip::hipMemLocationTypeHostNuma:
      to = cudaMemLocationTypeHostNuma;
      return true;
    case hip::hipMemLocationTypeHostNumaCurrent:
      to = cudaMemLocationTypeHostNumaCurrent;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemPoolAttr from, hip::hipMemPoolAttr& to) noexcept {
  switch (from) {
    case cudaMemPoolReuseFollowEventDependencies:
      to = hip::hipMemPoolReuseFollowEventDependencies;
      return true;
    case cudaMemPoolReuseAllowOpportunistic:
      to = hip::hipMemPoolReuseAllowOpportunistic;
      return true;
    case cudaMemPoolReuseAllowInternalDependencies:
      to = hip::hipMemPoolReuseAllowInternalDependencies;
      return true;
    case cudaMemPoolAttrReleaseThreshold:
      to = hip::hipMemPoolAttrReleaseThreshold;
      return true;
    case cudaMemPoolAttrReservedMemCurrent:
      to = hip::hipMemPoolAttrReservedMemCurrent;
      return true;
    case cudaMemPoolAttrReservedMemHigh:
      to = hip::hipMemPoolAttrReservedMemHigh;
      return true;
    case cudaMemPoolAttrUsedMemCurrent:
      to = hip::hipMemPoolAttrUsedMemCurrent;
      return true;
    case cudaMemPoolAttrUsedMemHigh:
      to = hip::hipMemPoolAttrUsedMemHigh;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemPoolAttr from, cudaMemPoolAttr& to) noexcept {
  switch (from) {
    case hip::hipMemPoolReuseFollowEventDependencies:
      to = cudaMemPoolReuseFollowEventDependencies;
      return true;
    case hip::hipMemPoolReuseAllowOpportunistic:
      to = cudaMemPoolReuseAllowOpportunistic;
      return true;
    case hip::hipMemPoolReuseAllowInternalDependencies:
      to = cudaMemPoolReuseAllowInternalDependencies;
      return true;
    case hip::hipMemPoolAttrReleaseThreshold:
      to = cudaMemPoolAttrReleaseThreshold;
      return true;
    case hip::hipMemPoolAttrReservedMemCurrent:
      to = cudaMemPoolAttrReservedMemCurrent;
      return true;
    case hip::hipMemPoolAttrReservedMemHigh:
      to = cudaMemPoolAttrReservedMemHigh;
      return true;
    case hip::hipMemPoolAttrUsedMemCurrent:
      to = cudaMemPoolAttrUsedMemCurrent;
      return true;
    case hip::hipMemPoolAttrUsedMemHigh:
      to = cudaMemPoolAttrUsedMemHigh;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemRangeAttribute from,
    hip::hipMemRangeAttribute& to) noexcept {
  switch (from) {
    case cudaMemRangeAttributeReadMostly:
      to = hip::hipMemRangeAttributeReadMostly;
      return true;
    case cudaMemRangeAttributePreferredLocation:
      to = hip::hipMemRangeAttributePreferredLocation;
      return true;
    case cudaMemRangeAttributeAccessedBy:
      to = hip::hipMemRangeAttributeAccessedBy;
      return true;
    case cudaMemRangeAttributeLastPrefetchLocation:
      to = hip::hipMemRangeAttributeLastPrefetchLocation;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemRangeAttribute from, cudaMemRangeAttribute& to) noexcept {
  switch (from) {
    case hip::hipMemRangeAttributeReadMostly:
      to = cudaMemRangeAttributeReadMostly;
      return true;
    case hip::hipMemRangeAttributePreferredLocation:
      to = cudaMemRangeAttributePreferredLocation;
      return true;
    case hip::hipMemRangeAttributeAccessedBy:
      to = cudaMemRangeAttributeAccessedBy;
      return true;
    case hip::hipMemRangeAttributeLastPrefetchLocation:
      to = cudaMemRangeAttributeLastPrefetchLocation;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemcpy3DOperandType from,
    hip::hipMemcpy3DOperandType& to) noexcept {
  switch (from) {
    case cudaMemcpyOperandTypePointer:
      to = hip::hipMemcpyOperandTypePointer;
      return true;
    case cudaMemcpyOperandTypeArray:
      to = hip::hipMemcpyOperandTypeArray;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemcpy3DOperandType from,
    cudaMemcpy3DOperandType& to) noexcept {
  switch (from) {
    case hip::hipMemcpyOperandTypePointer:
      to = cudaMemcpyOperandTypePointer;
      return true;
    case hip::hipMemcpyOperandTypeArray:
      to = cudaMemcpyOperandTypeArray;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemcpyFlags from, hip::hipMemcpyFlags& to) noexcept {
  switch (from) {
    case cudaMemcpyFlagDefault:
      to = hip::hipMemcpyFlagDefault;
      return true;
    case cudaMemcpyFlagPreferOverlapWithCompute:
      to = hip::hipMemcpyFlagPreferOverlapWithCompute;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemcpyFlags from, cudaMemcpyFlags& to) noexcept {
  switch (from) {
    case hip::hipMemcpyFlagDefault:
      to = cudaMemcpyFlagDefault;
      return true;
    case hip::hipMemcpyFlagPreferOverlapWithCompute:
      to = cudaMemcpyFlagPreferOverlapWithCompute;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemcpyKind from, hip::hipMemcpyKind& to) noexcept {
  switch (from) {
    case cudaMemcpyHostToHost:
      to = hip::hipMemcpyHostToHost;
      return true;
    case cudaMemcpyHostToDevice:
      to = hip::hipMemcpyHostToDevice;
      return true;
    case cudaMemcpyDeviceToHost:
      to = hip::hipMemcpyDeviceToHost;
      return true;
    case cudaMemcpyDeviceToDevice:
      to = hip::hipMemcpyDeviceToDevice;
      return true;
    case cudaMemcpyDefault:
      to = hip::hipMemcpyDefault;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemcpyKind from, cudaMemcpyKind& to) noexcept {
  switch (from) {
    case hip::hipMemcpyHostToHost:
      to = cudaMemcpyHostToHost;
      return true;
    case hip::hipMemcpyHostToDevice:
      to = cudaMemcpyHostToDevice;
      return true;
    case hip::hipMemcpyDeviceToHost:
      to = cudaMemcpyDeviceToHost;
      return true;
    case hip::hipMemcpyDeviceToDevice:
      to = cudaMemcpyDeviceToDevice;
      return true;
    case hip::hipMemcpyDefault:
      to = cudaMemcpyDefault;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemcpySrcAccessOrder from,
    hip::hipMemcpySrcAccessOrder& to) noexcept {
  switch (from) {
    case cudaMemcpySrcAccessOrderInvalid:
      to = hip::hipMemcpySrcAccessOrderInvalid;
      return true;
    case cudaMemcpySrcAccessOrderStream:
      to = hip::hipMemcpySrcAccessOrderStream;
      return true;
    case cudaMemcpySrcAccessOrderDuringApiCall:
      to = hip::hipMemcpySrcAccessOrderDuringApiCall;
      return true;
    case cudaMemcpySrcAccessOrderAny:
      to = hip::hipMemcpySrcAccessOrderAny;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemcpySrcAccessOrder from,
    cudaMemcpySrcAccessOrder& to) noexcept {
  switch (from) {
    case hip::hipMemcpySrcAccessOrderInvalid:
      to = cudaMemcpySrcAccessOrderInvalid;
      return true;
    case hip::hipMemcpySrcAccessOrderStream:
      to = cudaMemcpySrcAccessOrderStream;
      return true;
    case hip::hipMemcpySrcAccessOrderDuringApiCall:
      to = cudaMemcpySrcAccessOrderDuringApiCall;
      return true;
    case hip::hipMemcpySrcAccessOrderAny:
      to = cudaMemcpySrcAccessOrderAny;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemoryAdvise from, hip::hipMemoryAdvise& to) noexcept {
  switch (from) {
    case cudaMemAdviseSetReadMostly:
      to = hip::hipMemAdviseSetReadMostly;
      return true;
    case cudaMemAdviseUnsetReadMostly:
      to = hip::hipMemAdviseUnsetReadMostly;
      return true;
    case cudaMemAdviseSetPreferredLocation:
      to = hip::hipMemAdviseSetPreferredLocation;
      return true;
    case cudaMemAdviseUnsetPreferredLocation:
      to = hip::hipMemAdviseUnsetPreferredLocation;
      return true;
    case cudaMemAdviseSetAccessedBy:
      to = hip::hipMemAdviseSetAccessedBy;
      return true;
    case cudaMemAdviseUnsetAccessedBy:
      to = hip::hipMemAdviseUnsetAccessedBy;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemoryAdvise from, cudaMemoryAdvise& to) noexcept {
  switch (from) {
    case hip::hipMemAdviseSetReadMostly:
      to = cudaMemAdviseSetReadMostly;
      return true;
    case hip::hipMemAdviseUnsetReadMostly:
      to = cudaMemAdviseUnsetReadMostly;
      return true;
    case hip::hipMemAdviseSetPreferredLocation:
      to = cudaMemAdviseSetPreferredLocation;
      return true;
    case hip::hipMemAdviseUnsetPreferredLocation:
      to = cudaMemAdviseUnsetPreferredLocation;
      return true;
    case hip::hipMemAdviseSetAccessedBy:
      to = cudaMemAdviseSetAccessedBy;
      return true;
    case hip::hipMemAdviseUnsetAccessedBy:
      to = cudaMemAdviseUnsetAccessedBy;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaMemoryType from, hip::hipMemoryType& to) noexcept {
  switch (from) {
    case cudaMemoryTypeUnregistered:
      to = hip::hipMemoryTypeUnregistered;
      return true;
    case cudaMemoryTypeHost:
      to = hip::hipMemoryTypeHost;
      return true;
    case cudaMemoryTypeDevice:
      to = hip::hipMemoryTypeDevice;
      return true;
    case cudaMemoryTypeManaged:
      to = hip::hipMemoryTypeManaged;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipMemoryType from, cudaMemoryType& to) noexcept {
  switch (from) {
    case hip::hipMemoryTypeUnregistered:
      to = cudaMemoryTypeUnregistered;
      return true;
    case hip::hipMemoryTypeHost:
      to = cudaMemoryTypeHost;
      return true;
    case hip::hipMemoryTypeDevice:
      to = cudaMemoryTypeDevice;
      return true;
    case hip::hipMemoryTypeManaged:
      to = cudaMemoryTypeManaged;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaResourceType from, hip::hipResourceType& to) noexcept {
  switch (from) {
    case cudaResourceTypeArray:
      to = hip::hipResourceTypeArray;
      return true;
    case cudaResourceTypeMipmappedArray:
      to = hip::hipResourceTypeMipmappedArray;
      return true;
    case cudaResourceTypeLinear:
      to = hip::hipResourceTypeLinear;
      return true;
    case cudaResourceTypePitch2D:
      to = hip::hipResourceTypePitch2D;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipResourceType from, cudaResourceType& to) noexcept {
  switch (from) {
    case hip::hipResourceTypeArray:
      to = cudaResourceTypeArray;
      return true;
    case hip::hipResourceTypeMipmappedArray:
      to = cudaResourceTypeMipmappedArray;
      return true;
    case hip::hipResourceTypeLinear:
      to = cudaResourceTypeLinear;
      return true;
    case hip::hipResourceTypePitch2D:
      to = cudaResourceTypePitch2D;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaResourceViewFormat from,
    hip::hipResourceViewFormat& to) noexcept {
  switch (from) {
    case cudaResViewFormatNone:
      to = hip::hipResViewFormatNone;
      return true;
    case cudaResViewFormatUnsignedChar1:
      to = hip::hipResViewFormatUnsignedChar1;
      return true;
    case cudaResViewFormatUnsignedChar2:
      to = hip::hipResViewFormatUnsignedChar2;
      return true;
    case cudaResViewFormatUnsignedChar4:
      to = hip::hipResViewFormatUnsignedChar4;
      return true;
    case cudaResViewFormatSignedChar1:
      to = hip::hipResViewFormatSignedChar1;
      return true;
    case cudaResViewFormatSignedChar2:
      to = hip::hipResViewFormatSignedChar2;
      return true;
    case cudaResViewFormatSignedChar4:
      to = hip::hipResViewFormatSignedChar4;
      return true;
    case cudaResViewFormatUnsignedShort1:
      to = hip::hipResViewFormatUnsignedShort1;
      return true;
    case cudaResViewFormatUnsignedShort2:
      to = hip::hipResViewFormatUnsignedShort2;
      return true;
    case cudaResViewFormatUnsignedShort4:
      to = hip::hipResViewFormatUnsignedShort4;
      return true;
    case cudaResViewFormatSignedShort1:
      to = hip::hipResViewFormatSignedShort1;
      return true;
    case cudaResViewFormatSignedShort2:
      to = hip::hipResViewFormatSignedShort2;
      return true;
    case cudaResViewFormatSignedShort4:
      to = hip::hipResViewFormatSignedShort4;
      return true;
    case cudaResViewFormatUnsignedInt1:
      to = hip::hipResViewFormatUnsignedInt1;
      return true;
    case cudaResViewFormatUnsignedInt2:
      to = hip::hipResViewFormatUnsignedInt2;
      return true;
    case cudaResViewFormatUnsignedInt4:
      to = hip::hipResViewFormatUnsignedInt4;
      return true;
    case cudaResViewFormatSignedInt1:
      to = hip::hipResViewFormatSignedInt1;
      return true;
    case cudaResViewFormatSignedInt2:
      to = hip::hipResViewFormatSignedInt2;
      return true;
    case cudaResViewFormatSignedInt4:
      to = hip::hipResViewFormatSignedInt4;
      return true;
    case cudaResViewFormatHalf1:
      to = hip::hipResViewFormatHalf1;
      return true;
    case cudaResViewFormatHalf2:
      to = hip::hipResViewFormatHalf2;
      return true;
    case cudaResViewFormatHalf4:
      to = hip::hipResViewFormatHalf4;
      return true;
    case cudaResViewFormatFloat1:
      to = hip::hipResViewFormatFloat1;
      return true;
    case cudaResViewFormatFloat2:
      to = hip::hipResViewFormatFloat2;
      return true;
    case cudaResViewFormatFloat4:
      to = hip::hipResViewFormatFloat4;
      return true;
    case cudaResViewFormatUnsignedBlockCompressed1:
      to = hip::hipResViewFormatUnsignedBlockCompressed1;
      return true;
    case cudaResViewFormatUnsignedBlockCompressed2:
      to = hip::hipResViewFormatUnsignedBlockCompressed2;
      return true;
    case cudaResViewFormatUnsignedBlockCompressed3:
      to = hip::hipResViewFormatUnsignedBlockCompressed3;
      return true;
    case cudaResViewFormatUnsignedBlockCompressed4:
      to = hip::hipResViewFormatUnsignedBlockCompressed4;
      return true;
    case cudaResViewFormatSignedBlockCompressed4:
      to = hip::hipResViewFormatSignedBlockCompressed4;
      return true;
    case cudaResViewFormatUnsignedBlockCompressed5:
      to = hip::hipResViewFormatUnsignedBlockCompressed5;
      return true;
    case cudaResViewFormatSignedBlockCompressed5:
      to = hip::hipResViewFormatSignedBlockCompressed5;
      return true;
    case cudaResViewFormatUnsignedBlockCompressed6H:
      to = hip::hipResViewFormatUnsignedBlockCompressed6H;
      return true;
    case cudaResViewFormatSignedBlockCompressed6H:
      to = hip::hipResViewFormatSignedBlockCompressed6H;
      return true;
    case cudaResViewFormatUnsignedBlockCompressed7:
      to = hip::hipResViewFormatUnsignedBlockCompressed7;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipResourceViewFormat from, cudaResourceViewFormat& to) noexcept {
  switch (from) {
    case hip::hipResViewFormatNone:
      to = cudaResViewFormatNone;
      return true;
    case hip::hipResViewFormatUnsignedChar1:
      to = cudaResViewFormatUnsignedChar1;
      return true;
    case hip::hipResViewFormatUnsignedChar2:
      to = cudaResViewFormatUnsignedChar2;
      return true;
    case hip::hipResViewFormatUnsignedChar4:
      to = cudaResViewFormatUnsignedChar4;
      return true;
    case hip::hipResViewFormatSignedChar1:
      to = cudaResViewFormatSignedChar1;
      return true;
    case hip::hipResViewFormatSignedChar2:
      to = cudaResViewFormatSignedChar2;
      return true;
    case hip::hipResViewFormatSignedChar4:
      to = cudaResViewFormatSignedChar4;
      return true;
    case hip::hipResViewFormatUnsignedShort1:
      to = cudaResViewFormatUnsignedShort1;
      return true;
    case hip::hipResViewFormatUnsignedShort2:
      to = cudaResViewFormatUnsignedShort2;
      return true;
    case hip::hipResViewFormatUnsignedShort4:
      to = cudaResViewFormatUnsignedShort4;
      return true;
    case hip::hipResViewFormatSignedShort1:
      to = cudaResViewFormatSignedShort1;
      return true;
    case hip::hipResViewFormatSignedShort2:
      to = cudaResViewFormatSignedShort2;
      return true;
    case hip::hipResViewFormatSignedShort4:
      to = cudaResViewFormatSignedShort4;
      return true;
    case hip::hipResViewFormatUnsignedInt1:
      to = cudaResViewFormatUnsignedInt1;
      return true;
    case hip::hipResViewFormatUnsignedInt2:
      to = cudaResViewFormatUnsignedInt2;
      return true;
    case hip::hipResViewFormatUnsignedInt4:
      to = cudaResViewFormatUnsignedInt4;
      return true;
    case hip::hipResViewFormatSignedInt1:
      to = cudaResViewFormatSignedInt1;
      return true;
    case hip::hipResViewFormatSignedInt2:
      to = cudaResViewFormatSignedInt2;
      return true;
    case hip::hipResViewFormatSignedInt4:
      to = cudaResViewFormatSignedInt4;
      return true;
    case hip::hipResViewFormatHalf1:
      to = cudaResViewFormatHalf1;
      return true;
    case hip::hipResViewFormatHalf2:
      to = cudaResViewFormatHalf2;
      return true;
    case hip::hipResViewFormatHalf4:
      to = cudaResViewFormatHalf4;
      return true;
    case hip::hipResViewFormatFloat1:
      to = cudaResViewFormatFloat1;
      return true;
    case hip::hipResViewFormatFloat2:
      to = cudaResViewFormatFloat2;
      return true;
    case hip::hipResViewFormatFloat4:
      to = cudaResViewFormatFloat4;
      return true;
    case hip::hipResViewFormatUnsignedBlockCompressed1:
      to = cudaResViewFormatUnsignedBlockCompressed1;
      return true;
    case hip::hipResViewFormatUnsignedBlockCompressed2:
      to = cudaResViewFormatUnsignedBlockCompressed2;
      return true;
    case hip::hipResViewFormatUnsignedBlockCompressed3:
      to = cudaResViewFormatUnsignedBlockCompressed3;
      return true;
    case hip::hipResViewFormatUnsignedBlockCompressed4:
      to = cudaResViewFormatUnsignedBlockCompressed4;
      return true;
    case hip::hipResViewFormatSignedBlockCompressed4:
      to = cudaResViewFormatSignedBlockCompressed4;
      return true;
    case hip::hipResViewFormatUnsignedBlockCompressed5:
      to = cudaResViewFormatUnsignedBlockCompressed5;
      return true;
    case hip::hipResViewFormatSignedBlockCompressed5:
      to = cudaResViewFormatSignedBlockCompressed5;
      return true;
    case hip::hipResViewFormatUnsignedBlockCompressed6H:
      to = cudaResViewFormatUnsignedBlockCompressed6H;
      return true;
    case hip::hipResViewFormatSignedBlockCompressed6H:
      to = cudaResViewFormatSignedBlockCompressed6H;
      return true;
    case hip::hipResViewFormatUnsignedBlockCompressed7:
      to = cudaResViewFormatUnsignedBlockCompressed7;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaSharedMemConfig from, hip::hipSharedMemConfig& to) noexcept {
  switch (from) {
    case cudaSharedMemBankSizeDefault:
      to = hip::hipSharedMemBankSizeDefault;
      return true;
    case cudaSharedMemBankSizeFourByte:
      to = hip::hipSharedMemBankSizeFourByte;
      return true;
    case cudaSharedMemBankSizeEightByte:
      to = hip::hipSharedMemBankSizeEightByte;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipSharedMemConfig from, cudaSharedMemConfig& to) noexcept {
  switch (from) {
    case hip::hipSharedMemBankSizeDefault:
      to = cudaSharedMemBankSizeDefault;
      return true;
    case hip::hipSharedMemBankSizeFourByte:
      to = cudaSharedMemBankSizeFourByte;
      return true;
    case hip::hipSharedMemBankSizeEightByte:
      to = cudaSharedMemBankSizeEightByte;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaStreamCaptureMode from,
    hip::hipStreamCaptureMode& to) noexcept {
  switch (from) {
    case cudaStreamCaptureModeGlobal:
      to = hip::hipStreamCaptureModeGlobal;
      return true;
    case cudaStreamCaptureModeThreadLocal:
      to = hip::hipStreamCaptureModeThreadLocal;
      return true;
    case cudaStreamCaptureModeRelaxed:
      to = hip::hipStreamCaptureModeRelaxed;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipStreamCaptureMode from, cudaStreamCaptureMode& to) noexcept {
  switch (from) {
    case hip::hipStreamCaptureModeGlobal:
      to = cudaStreamCaptureModeGlobal;
      return true;
    case hip::hipStreamCaptureModeThreadLocal:
      to = cudaStreamCaptureModeThreadLocal;
      return true;
    case hip::hipStreamCaptureModeRelaxed:
      to = cudaStreamCaptureModeRelaxed;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaStreamCaptureStatus from,
    hip::hipStreamCaptureStatus& to) noexcept {
  switch (from) {
    case cudaStreamCaptureStatusNone:
      to = hip::hipStreamCaptureStatusNone;
      return true;
    case cudaStreamCaptureStatusActive:
      to = hip::hipStreamCaptureStatusActive;
      return true;
    case cudaStreamCaptureStatusInvalidated:
      to = hip::hipStreamCaptureStatusInvalidated;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipStreamCaptureStatus from,
    cudaStreamCaptureStatus& to) noexcept {
  switch (from) {
    case hip::hipStreamCaptureStatusNone:
      to = cudaStreamCaptureStatusNone;
      return true;
    case hip::hipStreamCaptureStatusActive:
      to = cudaStreamCaptureStatusActive;
      return true;
    case hip::hipStreamCaptureStatusInvalidated:
      to = cudaStreamCaptureStatusInvalidated;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaStreamUpdateCaptureDependenciesFlags from,
    hip::hipStreamUpdateCaptureDependenciesFlags& to) noexcept {
  switch (from) {
    case cudaStreamAddCaptureDependencies:
      to = hip::hipStreamAddCaptureDependencies;
      return true;
    case cudaStreamSetCaptureDependencies:
      to = hip::hipStreamSetCaptureDependencies;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipStreamUpdateCaptureDependenciesFlags from,
    cudaStreamUpdateCaptureDependenciesFlags& to) noexcept {
  switch (from) {
    case hip::hipStreamAddCaptureDependencies:
      to = cudaStreamAddCaptureDependencies;
      return true;
    case hip::hipStreamSetCaptureDependencies:
      to = cudaStreamSetCaptureDependencies;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaSurfaceBoundaryMode from,
    hip::hipSurfaceBoundaryMode& to) noexcept {
  switch (from) {
    case cudaBoundaryModeZero:
      to = hip::hipBoundaryModeZero;
      return true;
    case cudaBoundaryModeClamp:
      to = hip::hipBoundaryModeClamp;
      return true;
    case cudaBoundaryModeTrap:
      to = hip::hipBoundaryModeTrap;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipSurfaceBoundaryMode from,
    cudaSurfaceBoundaryMode& to) noexcept {
  switch (from) {
    case hip::hipBoundaryModeZero:
      to = cudaBoundaryModeZero;
      return true;
    case hip::hipBoundaryModeClamp:
      to = cudaBoundaryModeClamp;
      return true;
    case hip::hipBoundaryModeTrap:
      to = cudaBoundaryModeTrap;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaSynchronizationPolicy from,
    hip::hipSynchronizationPolicy& to) noexcept {
  switch (from) {
    case cudaSyncPolicyAuto:
      to = hip::hipSyncPolicyAuto;
      return true;
    case cudaSyncPolicySpin:
      to = hip::hipSyncPolicySpin;
      return true;
    case cudaSyncPolicyYield:
      to = hip::hipSyncPolicyYield;
      return true;
    case cudaSyncPolicyBlockingSync:
      to = hip::hipSyncPolicyBlockingSync;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipSynchronizationPolicy from,
    cudaSynchronizationPolicy& to) noexcept {
  switch (from) {
    case hip::hipSyncPolicyAuto:
      to = cudaSyncPolicyAuto;
      return true;
    case hip::hipSyncPolicySpin:
      to = cudaSyncPolicySpin;
      return true;
    case hip::hipSyncPolicyYield:
      to = cudaSyncPolicyYield;
      return true;
    case hip::hipSyncPolicyBlockingSync:
      to = cudaSyncPolicyBlockingSync;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaTextureAddressMode from,
    hip::hipTextureAddressMode& to) noexcept {
  switch (from) {
    case cudaAddressModeWrap:
      to = hip::hipAddressModeWrap;
      return true;
    case cudaAddressModeClamp:
      to = hip::hipAddressModeClamp;
      return true;
    case cudaAddressModeMirror:
      to = hip::hipAddressModeMirror;
      return true;
    case cudaAddressModeBorder:
      to = hip::hipAddressModeBorder;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipTextureAddressMode from, cudaTextureAddressMode& to) noexcept {
  switch (from) {
    case hip::hipAddressModeWrap:
      to = cudaAddressModeWrap;
      return true;
    case hip::hipAddressModeClamp:
      to = cudaAddressModeClamp;
      return true;
    case hip::hipAddressModeMirror:
      to = cudaAddressModeMirror;
      return true;
    case hip::hipAddressModeBorder:
      to = cudaAddressModeBorder;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaTextureFilterMode from,
    hip::hipTextureFilterMode& to) noexcept {
  switch (from) {
    case cudaFilterModePoint:
      to = hip::hipFilterModePoint;
      return true;
    case cudaFilterModeLinear:
      to = hip::hipFilterModeLinear;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipTextureFilterMode from, cudaTextureFilterMode& to) noexcept {
  switch (from) {
    case hip::hipFilterModePoint:
      to = cudaFilterModePoint;
      return true;
    case hip::hipFilterModeLinear:
      to = cudaFilterModeLinear;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaTextureReadMode from, hip::hipTextureReadMode& to) noexcept {
  switch (from) {
    case cudaReadModeElementType:
      to = hip::hipReadModeElementType;
      return true;
    case cudaReadModeNormalizedFloat:
      to = hip::hipReadModeNormalizedFloat;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipTextureReadMode from, cudaTextureReadMode& to) noexcept {
  switch (from) {
    case hip::hipReadModeElementType:
      to = cudaReadModeElementType;
      return true;
    case hip::hipReadModeNormalizedFloat:
      to = cudaReadModeNormalizedFloat;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaUserObjectFlags from, hip::hipUserObjectFlags& to) noexcept {
  switch (from) {
    case cudaUserObjectNoDestructorSync:
      to = hip::hipUserObjectNoDestructorSync;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipUserObjectFlags from, cudaUserObjectFlags& to) noexcept {
  switch (from) {
    case hip::hipUserObjectNoDestructorSync:
      to = cudaUserObjectNoDestructorSync;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaUserObjectRetainFlags from,
    hip::hipUserObjectRetainFlags& to) noexcept {
  switch (from) {
    case cudaGraphUserObjectMove:
      to = hip::hipGraphUserObjectMove;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipUserObjectRetainFlags from,
    cudaUserObjectRetainFlags& to) noexcept {
  switch (from) {
    case hip::hipGraphUserObjectMove:
      to = cudaGraphUserObjectMove;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(libraryPropertyType_t from,
    hip::hipLibraryPropertyType& to) noexcept {
  switch (from) {
    case MAJOR_VERSION:
      to = hip::HIP_LIBRARY_MAJOR_VERSION;
      return true;
    case MINOR_VERSION:
      to = hip::HIP_LIBRARY_MINOR_VERSION;
      return true;
    case PATCH_LEVEL:
      to = hip::HIP_LIBRARY_PATCH_LEVEL;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hip::hipLibraryPropertyType from, libraryPropertyType_t& to) noexcept {
  switch (from) {
    case hip::HIP_LIBRARY_MAJOR_VERSION:
      to = MAJOR_VERSION;
      return true;
    case hip::HIP_LIBRARY_MINOR_VERSION:
      to = MINOR_VERSION;
      return true;
    case hip::HIP_LIBRARY_PATCH_LEVEL:
      to = PATCH_LEVEL;
      return true;
    default:
      return false;
  }
}

/// What a failure of the target is here; what has no counterpart is cudaErrorUnknown.
CUDAWAY_COLD inline cudaError_t translate_failure(hip::hipError_t from) noexcept {
  cudaError_t to{};
  return convert_back(from, to) ? to : cudaErrorUnknown;
}

CUDAWAY_HOT cudaError_t translate(hip::hipError_t from) noexcept {
  if (from == hip::hipSuccess) [[likely]] {
    return cudaSuccess;
  }
  return translate_failure(from);
}

/// The name of a status; null for an unknown one.
constexpr const char* name_of(cudaError_t status) noexcept {
  switch (status) {
    case cudaSuccess:
      return "cudaSuccess";
    case cudaErrorInvalidValue:
      return "cudaErrorInvalidValue";
    case cudaErrorMemoryAllocation:
      return "cudaErrorMemoryAllocation";
    case cudaErrorInitializationError:
      return "cudaErrorInitializationError";
    case cudaErrorCudartUnloading:
      return "cudaErrorCudartUnloading";
    case cudaErrorProfilerDisabled:
      return "cudaErrorProfilerDisabled";
    case cudaErrorProfilerNotInitialized:
      return "cudaErrorProfilerNotInitialized";
    case cudaErrorProfilerAlreadyStarted:
      return "cudaErrorProfilerAlreadyStarted";
    case cudaErrorProfilerAlreadyStopped:
      return "cudaErrorProfilerAlreadyStopped";
    case cudaErrorInvalidConfiguration:
      return "cudaErrorInvalidConfiguration";
    case cudaErrorVersionTranslation:
      return "cudaErrorVersionTranslation";
    case cudaErrorInvalidPitchValue:
      return "cudaErrorInvalidPitchValue";
    case cudaErrorInvalidSymbol:
      return "cudaErrorInvalidSymbol";
    case cudaErrorInvalidHostPointer:
      return "cudaErrorInvalidHostPointer";
    case cudaErrorInvalidDevicePointer:
      return "cudaErrorInvalidDevicePointer";
    case cudaErrorInvalidTexture:
      return "cudaErrorInvalidTexture";
    case cudaErrorInvalidTextureBinding:
      return "cudaErrorInvalidTextureBinding";
    case cudaErrorInvalidChannelDescriptor:
      return "cudaErrorInvalidChannelDescriptor";
    case cudaErrorInvalidMemcpyDirection:
      return "cudaErrorInvalidMemcpyDirection";
    case cudaErrorAddressOfConstant:
      return "cudaErrorAddressOfConstant";
    case cudaErrorTextureFetchFailed:
      return "cudaErrorTextureFetchFailed";
    case cudaErrorTextureNotBound:
      return "cudaErrorTextureNotBound";
    case cudaErrorSynchronizationError:
      return "cudaErrorSynchronizationError";
    case cudaErrorInvalidFilterSetting:
      return "cudaErrorInvalidFilterSetting";
    case cudaErrorInvalidNormSetting:
      return "cudaErrorInvalidNormSetting";
    case cudaErrorMixedDeviceExecution:
      return "cudaErrorMixedDeviceExecution";
    case cudaErrorNotYetImplemented:
      return "cudaErrorNotYetImplemented";
    case cudaErrorMemoryValueTooLarge:
      return "cudaErrorMemoryValueTooLarge";
    case cudaErrorStubLibrary:
      return "cudaErrorStubLibrary";
    case cudaErrorInsufficientDriver:
      return "cudaErrorInsufficientDriver";
    case cudaErrorCallRequiresNewerDriver:
      return "cudaErrorCallRequiresNewerDriver";
    case cudaErrorInvalidSurface:
      return "cudaErrorInvalidSurface";
    case cudaErrorDuplicateVariableName:
      return "cudaErrorDuplicateVariableName";
    case cudaErrorDuplicateTextureName:
      return "cudaErrorDuplicateTextureName";
    case cudaErrorDuplicateSurfaceName:
      return "cudaErrorDuplicateSurfaceName";
    case cudaErrorDevicesUnavailable:
      return "cudaErrorDevicesUnavailable";
    case cudaErrorIncompatibleDriverContext:
      return "cudaErrorIncompatibleDriverContext";
    case cudaErrorMissingConfiguration:
      return "cudaErrorMissingConfiguration";
    case cudaErrorPriorLaunchFailure:
      return "cudaErrorPriorLaunchFailure";
    case cudaErrorLaunchMaxDepthExceeded:
      return "cudaErrorLaunchMaxDepthExceeded";
    case cudaErrorLaunchFileScopedTex:
      return "cudaErrorLaunchFileScopedTex";
    case cudaErrorLaunchFileScopedSurf:
      return "cudaErrorLaunchFileScopedSurf";
    case cudaErrorSyncDepthExceeded:
      return "cudaErrorSyncDepthExceeded";
    case cudaErrorLaunchPendingCountExceeded:
      return "cudaErrorLaunchPendingCountExceeded";
    case cudaErrorInvalidDeviceFunction:
      return "cudaErrorInvalidDeviceFunction";
    case cudaErrorNoDevice:
      return "cudaErrorNoDevice";
    case cudaErrorInvalidDevice:
      return "cudaErrorInvalidDevice";
    case cudaErrorDeviceNotLicensed:
      return "cudaErrorDeviceNotLicensed";
    case cudaErrorSoftwareValidityNotEstablished:
      return "cudaErrorSoftwareValidityNotEstablished";
    case cudaErrorStartupFailure:
      return "cudaErrorStartupFailure";
    case cudaErrorInvalidKernelImage:
      return "cudaErrorInvalidKernelImage";
    case cudaErrorDeviceUninitialized:
      return "cudaErrorDeviceUninitialized";
    case cudaErrorMapBufferObjectFailed:
      return "cudaErrorMapBufferObjectFailed";
    case cudaErrorUnmapBufferObjectFailed:
      return "cudaErrorUnmapBufferObjectFailed";
    case cudaErrorArrayIsMapped:
      return "cudaErrorArrayIsMapped";
    case cudaErrorAlreadyMapped:
      return "cudaErrorAlreadyMapped";
    case cudaErrorNoKernelImageForDevice:
      return "cudaErrorNoKernelImageForDevice";
    case cudaErrorAlreadyAcquired:
      return "cudaErrorAlreadyAcquired";
    case cudaErrorNotMapped:
      return "cudaErrorNotMapped";
    case cudaErrorNotMappedAsArray:
      return "cudaErrorNotMappedAsArray";
    case cudaErrorNotMappedAsPointer:
      return "cudaErrorNotMappedAsPointer";
    case cudaErrorECCUncorrectable:
      return "cudaErrorECCUncorrectable";
    case cudaErrorUnsupportedLimit:
      return "cudaErrorUnsupportedLimit";
    case cudaErrorDeviceAlreadyInUse:
      return "cudaErrorDeviceAlreadyInUse";
    case cudaErrorPeerAccessUnsupported:
      return "cudaErrorPeerAccessUnsupported";
    case cudaErrorInvalidPtx:
      return "cudaErrorInvalidPtx";
    case cudaErrorInvalidGraphicsContext:
      return "cudaErrorInvalidGraphicsContext";
    case cudaErrorNvlinkUncorrectable:
      return "cudaErrorNvlinkUncorrectable";
    case cudaErrorJitCompilerNotFound:
      return "cudaErrorJitCompilerNotFound";
    case cudaErrorUnsupportedPtxVersion:
      return "cudaErrorUnsupportedPtxVersion";
    case cudaErrorJitCompilationDisabled:
      return "cudaErrorJitCompilationDisabled";
    case cudaErrorUnsupportedExecAffinity:
      return "cudaErrorUnsupportedExecAffinity";
    case cudaErrorUnsupportedDevSideSync:
      return "cudaErrorUnsupportedDevSideSync";
    case cudaErrorContained:
      return "cudaErrorContained";
    case cudaErrorInsufficientLoaderVersion:
      return "cudaErrorInsufficientLoaderVersion";
    case cudaErrorInvalidSource:
      return "cudaErrorInvalidSource";
    case cudaErrorFileNotFound:
      return "cudaErrorFileNotFound";
    case cudaErrorSharedObjectSymbolNotFound:
      return "cudaErrorSharedObjectSymbolNotFound";
    case cudaErrorSharedObjectInitFailed:
      return "cudaErrorSharedObjectInitFailed";
    case cudaErrorOperatingSystem:
      return "cudaErrorOperatingSystem";
    case cudaErrorInvalidResourceHandle:
      return "cudaErrorInvalidResourceHandle";
    case cudaErrorIllegalState:
      return "cudaErrorIllegalState";
    case cudaErrorLossyQuery:
      return "cudaErrorLossyQuery";
    case cudaErrorSymbolNotFound:
      return "cudaErrorSymbolNotFound";
    case cudaErrorNotReady:
      return "cudaErrorNotReady";
    case cudaErrorIllegalAddress:
      return "cudaErrorIllegalAddress";
    case cudaErrorLaunchOutOfResources:
      return "cudaErrorLaunchOutOfResources";
    case cudaErrorLaunchTimeout:
      return "cudaErrorLaunchTimeout";
    case cudaErrorLaunchIncompatibleTexturing:
      return "cudaErrorLaunchIncompatibleTexturing";
    case cudaErrorPeerAccessAlreadyEnabled:
      return "cudaErrorPeerAccessAlreadyEnabled";
    case cudaErrorPeerAccessNotEnabled:
      return "cudaErrorPeerAccessNotEnabled";
    case cudaErrorSetOnActiveProcess:
      return "cudaErrorSetOnActiveProcess";
    case cudaErrorContextIsDestroyed:
      return "cudaErrorContextIsDestroyed";
    case cudaErrorAssert:
      return "cudaErrorAssert";
    case cudaErrorTooManyPeers:
      return "cudaErrorTooManyPeers";
    case cudaErrorHostMemoryAlreadyRegistered:
      return "cudaErrorHostMemoryAlreadyRegistered";
    case cudaErrorHostMemoryNotRegistered:
      return "cudaErrorHostMemoryNotRegistered";
    case cudaErrorHardwareStackError:
      return "cudaErrorHardwareStackError";
    case cudaErrorIllegalInstruction:
      return "cudaErrorIllegalInstruction";
    case cudaErrorMisalignedAddress:
      return "cudaErrorMisalignedAddress";
    case cudaErrorInvalidAddressSpace:
      return "cudaErrorInvalidAddressSpace";
    case cudaErrorInvalidPc:
      return "cudaErrorInvalidPc";
    case cudaErrorLaunchFailure:
      return "cudaErrorLaunchFailure";
    case cudaErrorCooperativeLaunchTooLarge:
      return "cudaErrorCooperativeLaunchTooLarge";
    case cudaErrorTensorMemoryLeak:
      return "cudaErrorTensorMemoryLeak";
    case cudaErrorNotPermitted:
      return "cudaErrorNotPermitted";
    case cudaErrorNotSupported:
      return "cudaErrorNotSupported";
    case cudaErrorSystemNotReady:
      return "cudaErrorSystemNotReady";
    case cudaErrorSystemDriverMismatch:
      return "cudaErrorSystemDriverMismatch";
    case cudaErrorCompatNotSupportedOnDevice:
      return "cudaErrorCompatNotSupportedOnDevice";
    case cudaErrorMpsConnectionFailed:
      return "cudaErrorMpsConnectionFailed";
    case cudaErrorMpsRpcFailure:
      return "cudaErrorMpsRpcFailure";
    case cudaErrorMpsServerNotReady:
      return "cudaErrorMpsServerNotReady";
    case cudaErrorMpsMaxClientsReached:
      return "cudaErrorMpsMaxClientsReached";
    case cudaErrorMpsMaxConnectionsReached:
      return "cudaErrorMpsMaxConnectionsReached";
    case cudaErrorMpsClientTerminated:
      return "cudaErrorMpsClientTerminated";
    case cudaErrorCdpNotSupported:
      return "cudaErrorCdpNotSupported";
    case cudaErrorCdpVersionMismatch:
      return "cudaErrorCdpVersionMismatch";
    case cudaErrorStreamCaptureUnsupported:
      return "cudaErrorStreamCaptureUnsupported";
    case cudaErrorStreamCaptureInvalidated:
      return "cudaErrorStreamCaptureInvalidated";
    case cudaErrorStreamCaptureMerge:
      return "cudaErrorStreamCaptureMerge";
    case cudaErrorStreamCaptureUnmatched:
      return "cudaErrorStreamCaptureUnmatched";
    case cudaErrorStreamCaptureUnjoined:
      return "cudaErrorStreamCaptureUnjoined";
    case cudaErrorStreamCaptureIsolation:
      return "cudaErrorStreamCaptureIsolation";
    case cudaErrorStreamCaptureImplicit:
      return "cudaErrorStreamCaptureImplicit";
    case cudaErrorCapturedEvent:
      return "cudaErrorCapturedEvent";
    case cudaErrorStreamCaptureWrongThread:
      return "cudaErrorStreamCaptureWrongThread";
    case cudaErrorTimeout:
      return "cudaErrorTimeout";
    case cudaErrorGraphExecUpdateFailure:
      return "cudaErrorGraphExecUpdateFailure";
    case cudaErrorExternalDevice:
      return "cudaErrorExternalDevice";
    case cudaErrorInvalidClusterSize:
      return "cudaErrorInvalidClusterSize";
    case cudaErrorFunctionNotLoaded:
      return "cudaErrorFunctionNotLoaded";
    case cudaErrorInvalidResourceType:
      return "cudaErrorInvalidResourceType";
    case cudaErrorInvalidResourceConfiguration:
      return "cudaErrorInvalidResourceConfiguration";
    case cudaErrorStreamDetached:
      return "cudaErrorStreamDetached";
    case cudaErrorGraphRecaptureFailure:
      return "cudaErrorGraphRecaptureFailure";
    case cudaErrorFabricNotReady:
      return "cudaErrorFabricNotReady";
    case cudaErrorUnknown:
      return "cudaErrorUnknown";
    case cudaErrorApiFailureBase:
      return "cudaErrorApiFailureBase";
    default:
      return nullptr;
  }
}

/// What the name of a status says; null for an unknown one.
constexpr const char* words_of(cudaError_t status) noexcept {
  switch (status) {
    case cudaSuccess:
      return "success";
    case cudaErrorInvalidValue:
      return "invalid value";
    case cudaErrorMemoryAllocation:
      return "memory allocation";
    case cudaErrorInitializationError:
      return "initialization error";
    case cudaErrorCudartUnloading:
      return "cudart unloading";
    case cudaErrorProfilerDisabled:
      return "profiler disabled";
    case cudaErrorProfilerNotInitialized:
      return "profiler not initialized";
    case cudaErrorProfilerAlreadyStarted:
      return "profiler already started";
    case cudaErrorProfilerAlreadyStopped:
      return "profiler already stopped";
    case cudaErrorInvalidConfiguration:
      return "invalid configuration";
    case cudaErrorVersionTranslation:
      return "version translation";
    case cudaErrorInvalidPitchValue:
      return "invalid pitch value";
    case cudaErrorInvalidSymbol:
      return "invalid symbol";
    case cudaErrorInvalidHostPointer:
      return "invalid host pointer";
    case cudaErrorInvalidDevicePointer:
      return "invalid device pointer";
    case cudaErrorInvalidTexture:
      return "invalid texture";
    case cudaErrorInvalidTextureBinding:
      return "invalid texture binding";
    case cudaErrorInvalidChannelDescriptor:
      return "invalid channel descriptor";
    case cudaErrorInvalidMemcpyDirection:
      return "invalid memcpy direction";
    case cudaErrorAddressOfConstant:
      return "address of constant";
    case cudaErrorTextureFetchFailed:
      return "texture fetch failed";
    case cudaErrorTextureNotBound:
      return "texture not bound";
    case cudaErrorSynchronizationError:
      return "synchronization error";
    case cudaErrorInvalidFilterSetting:
      return "invalid filter setting";
    case cudaErrorInvalidNormSetting:
      return "invalid norm setting";
    case cudaErrorMixedDeviceExecution:
      return "mixed device execution";
    case cudaErrorNotYetImplemented:
      return "not yet implemented";
    case cudaErrorMemoryValueTooLarge:
      return "memory value too large";
    case cudaErrorStubLibrary:
      return "stub library";
    case cudaErrorInsufficientDriver:
      return "insufficient driver";
    case cudaErrorCallRequiresNewerDriver:
      return "call requires newer driver";
    case cudaErrorInvalidSurface:
      return "invalid surface";
    case cudaErrorDuplicateVariableName:
      return "duplicate variable name";
    case cudaErrorDuplicateTextureName:
      return "duplicate texture name";
    case cudaErrorDuplicateSurfaceName:
      return "duplicate surface name";
    case cudaErrorDevicesUnavailable:
      return "devices unavailable";
    case cudaErrorIncompatibleDriverContext:
      return "incompatible driver context";
    case cudaErrorMissingConfiguration:
      return "missing configuration";
    case cudaErrorPriorLaunchFailure:
      return "prior launch failure";
    case cudaErrorLaunchMaxDepthExceeded:
      return "launch max depth exceeded";
    case cudaErrorLaunchFileScopedTex:
      return "launch file scoped tex";
    case cudaErrorLaunchFileScopedSurf:
      return "launch file scoped surf";
    case cudaErrorSyncDepthExceeded:
      return "sync depth exceeded";
    case cudaErrorLaunchPendingCountExceeded:
      return "launch pending count exceeded";
    case cudaErrorInvalidDeviceFunction:
      return "invalid device function";
    case cudaErrorNoDevice:
      return "no device";
    case cudaErrorInvalidDevice:
      return "invalid device";
    case cudaErrorDeviceNotLicensed:
      return "device not licensed";
    case cudaErrorSoftwareValidityNotEstablished:
      return "software validity not established";
    case cudaErrorStartupFailure:
      return "startup failure";
    case cudaErrorInvalidKernelImage:
      return "invalid kernel image";
    case cudaErrorDeviceUninitialized:
      return "device uninitialized";
    case cudaErrorMapBufferObjectFailed:
      return "map buffer object failed";
    case cudaErrorUnmapBufferObjectFailed:
      return "unmap buffer object failed";
    case cudaErrorArrayIsMapped:
      return "array is mapped";
    case cudaErrorAlreadyMapped:
      return "already mapped";
    case cudaErrorNoKernelImageForDevice:
      return "no kernel image for device";
    case cudaErrorAlreadyAcquired:
      return "already acquired";
    case cudaErrorNotMapped:
      return "not mapped";
    case cudaErrorNotMappedAsArray:
      return "not mapped as array";
    case cudaErrorNotMappedAsPointer:
      return "not mapped as pointer";
    case cudaErrorECCUncorrectable:
      return "ecc uncorrectable";
    case cudaErrorUnsupportedLimit:
      return "unsupported limit";
    case cudaErrorDeviceAlreadyInUse:
      return "device already in use";
    case cudaErrorPeerAccessUnsupported:
      return "peer access unsupported";
    case cudaErrorInvalidPtx:
      return "invalid ptx";
    case cudaErrorInvalidGraphicsContext:
      return "invalid graphics context";
    case cudaErrorNvlinkUncorrectable:
      return "nvlink uncorrectable";
    case cudaErrorJitCompilerNotFound:
      return "jit compiler not found";
    case cudaErrorUnsupportedPtxVersion:
      return "unsupported ptx version";
    case cudaErrorJitCompilationDisabled:
      return "jit compilation disabled";
    case cudaErrorUnsupportedExecAffinity:
      return "unsupported exec affinity";
    case cudaErrorUnsupportedDevSideSync:
      return "unsupported dev side sync";
    case cudaErrorContained:
      return "contained";
    case cudaErrorInsufficientLoaderVersion:
      return "insufficient loader version";
    case cudaErrorInvalidSource:
      return "invalid source";
    case cudaErrorFileNotFound:
      return "file not found";
    case cudaErrorSharedObjectSymbolNotFound:
      return "shared object symbol not found";
    case cudaErrorSharedObjectInitFailed:
      return "shared object init failed";
    case cudaErrorOperatingSystem:
      return "operating system";
    case cudaErrorInvalidResourceHandle:
      return "invalid resource handle";
    case cudaErrorIllegalState:
      return "illegal state";
    case cudaErrorLossyQuery:
      return "lossy query";
    case cudaErrorSymbolNotFound:
      return "symbol not found";
    case cudaErrorNotReady:
      return "not ready";
    case cudaErrorIllegalAddress:
      return "illegal address";
    case cudaErrorLaunchOutOfResources:
      return "launch out of resources";
    case cudaErrorLaunchTimeout:
      return "launch timeout";
    case cudaErrorLaunchIncompatibleTexturing:
      return "launch incompatible texturing";
    case cudaErrorPeerAccessAlreadyEnabled:
      return "peer access already enabled";
    case cudaErrorPeerAccessNotEnabled:
      return "peer access not enabled";
    case cudaErrorSetOnActiveProcess:
      return "set on active process";
    case cudaErrorContextIsDestroyed:
      return "context is destroyed";
    case cudaErrorAssert:
      return "assert";
    case cudaErrorTooManyPeers:
      return "too many peers";
    case cudaErrorHostMemoryAlreadyRegistered:
      return "host memory already registered";
    case cudaErrorHostMemoryNotRegistered:
      return "host memory not registered";
    case cudaErrorHardwareStackError:
      return "hardware stack error";
    case cudaErrorIllegalInstruction:
      return "illegal instruction";
    case cudaErrorMisalignedAddress:
      return "misaligned address";
    case cudaErrorInvalidAddressSpace:
      return "invalid address space";
    case cudaErrorInvalidPc:
      return "invalid pc";
    case cudaErrorLaunchFailure:
      return "launch failure";
    case cudaErrorCooperativeLaunchTooLarge:
      return "cooperative launch too large";
    case cudaErrorTensorMemoryLeak:
      return "tensor memory leak";
    case cudaErrorNotPermitted:
      return "not permitted";
    case cudaErrorNotSupported:
      return "not supported";
    case cudaErrorSystemNotReady:
      return "system not ready";
    case cudaErrorSystemDriverMismatch:
      return "system driver mismatch";
    case cudaErrorCompatNotSupportedOnDevice:
      return "compat not supported on device";
    case cudaErrorMpsConnectionFailed:
      return "mps connection failed";
    case cudaErrorMpsRpcFailure:
      return "mps rpc failure";
    case cudaErrorMpsServerNotReady:
      return "mps server not ready";
    case cudaErrorMpsMaxClientsReached:
      return "mps max clients reached";
    case cudaErrorMpsMaxConnectionsReached:
      return "mps max connections reached";
    case cudaErrorMpsClientTerminated:
      return "mps client terminated";
    case cudaErrorCdpNotSupported:
      return "cdp not supported";
    case cudaErrorCdpVersionMismatch:
      return "cdp version mismatch";
    case cudaErrorStreamCaptureUnsupported:
      return "stream capture unsupported";
    case cudaErrorStreamCaptureInvalidated:
      return "stream capture invalidated";
    case cudaErrorStreamCaptureMerge:
      return "stream capture merge";
    case cudaErrorStreamCaptureUnmatched:
      return "stream capture unmatched";
    case cudaErrorStreamCaptureUnjoined:
      return "stream capture unjoined";
    case cudaErrorStreamCaptureIsolation:
      return "stream capture isolation";
    case cudaErrorStreamCaptureImplicit:
      return "stream capture implicit";
    case cudaErrorCapturedEvent:
      return "captured event";
    case cudaErrorStreamCaptureWrongThread:
      return "stream capture wrong thread";
    case cudaErrorTimeout:
      return "timeout";
    case cudaErrorGraphExecUpdateFailure:
      return "graph exec update failure";
    case cudaErrorExternalDevice:
      return "external device";
    case cudaErrorInvalidClusterSize:
      return "invalid cluster size";
    case cudaErrorFunctionNotLoaded:
      return "function not loaded";
    case cudaErrorInvalidResourceType:
      return "invalid resource type";
    case cudaErrorInvalidResourceConfiguration:
      return "invalid resource configuration";
    case cudaErrorStreamDetached:
      return "stream detached";
    case cudaErrorGraphRecaptureFailure:
      return "graph recapture failure";
    case cudaErrorFabricNotReady:
      return "fabric not ready";
    case cudaErrorUnknown:
      return "unknown";
    case cudaErrorApiFailureBase:
      return "api failure base";
    default:
      return nullptr;
  }
}

}  // namespace cudaway::cuda13::cudart
