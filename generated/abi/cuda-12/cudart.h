// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/cuda-12.9/cudart.jsonl. Do
// not edit: change those and run it again.
//
// The ABI of CUDA runtime API, CUDA 12.9.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::cuda12::cudart {

constexpr int sdk_version = 12090;
constexpr int CUDART_VERSION = 12090;
constexpr int CUDA_EGL_MAX_PLANES = 3;
constexpr int CUDA_IPC_HANDLE_SIZE = 64;
constexpr int cudaArrayColorAttachment = 32;
constexpr int cudaArrayCubemap = 4;
constexpr int cudaArrayDefault = 0;
constexpr int cudaArrayDeferredMapping = 128;
constexpr int cudaArrayLayered = 1;
constexpr int cudaArraySparse = 64;
constexpr int cudaArraySparsePropertiesSingleMipTail = 1;
constexpr int cudaArraySurfaceLoadStore = 2;
constexpr int cudaArrayTextureGather = 8;
constexpr int cudaCooperativeLaunchMultiDeviceNoPostSync = 2;
constexpr int cudaCooperativeLaunchMultiDeviceNoPreSync = 1;
constexpr int cudaCpuDeviceId = -1;
constexpr int cudaDeviceBlockingSync = 4;
constexpr int cudaDeviceLmemResizeToMax = 16;
constexpr int cudaDeviceMapHost = 8;
constexpr int cudaDeviceMask = 255;
constexpr int cudaDeviceScheduleAuto = 0;
constexpr int cudaDeviceScheduleBlockingSync = 4;
constexpr int cudaDeviceScheduleMask = 7;
constexpr int cudaDeviceScheduleSpin = 1;
constexpr int cudaDeviceScheduleYield = 2;
constexpr int cudaDeviceSyncMemops = 128;
constexpr int cudaEventBlockingSync = 1;
constexpr int cudaEventDefault = 0;
constexpr int cudaEventDisableTiming = 2;
constexpr int cudaEventInterprocess = 4;
constexpr int cudaEventRecordDefault = 0;
constexpr int cudaEventRecordExternal = 1;
constexpr int cudaEventWaitDefault = 0;
constexpr int cudaEventWaitExternal = 1;
constexpr int cudaExternalMemoryDedicated = 1;
constexpr int cudaExternalSemaphoreSignalSkipNvSciBufMemSync = 1;
constexpr int cudaExternalSemaphoreWaitSkipNvSciBufMemSync = 2;
constexpr int cudaGraphKernelNodePortDefault = 0;
constexpr int cudaGraphKernelNodePortLaunchCompletion = 2;
constexpr int cudaGraphKernelNodePortProgrammatic = 1;
constexpr int cudaHostAllocDefault = 0;
constexpr int cudaHostAllocMapped = 2;
constexpr int cudaHostAllocPortable = 1;
constexpr int cudaHostAllocWriteCombined = 4;
constexpr int cudaHostRegisterDefault = 0;
constexpr int cudaHostRegisterIoMemory = 4;
constexpr int cudaHostRegisterMapped = 2;
constexpr int cudaHostRegisterPortable = 1;
constexpr int cudaHostRegisterReadOnly = 8;
constexpr int cudaInitDeviceFlagsAreValid = 1;
constexpr int cudaInvalidDeviceId = -2;
constexpr int cudaIpcMemLazyEnablePeerAccess = 1;
constexpr int cudaMemAttachGlobal = 1;
constexpr int cudaMemAttachHost = 2;
constexpr int cudaMemAttachSingle = 4;
constexpr int cudaMemPoolCreateUsageHwDecompress = 2;
constexpr int cudaNvSciSyncAttrSignal = 1;
constexpr int cudaNvSciSyncAttrWait = 2;
constexpr int cudaOccupancyDefault = 0;
constexpr int cudaOccupancyDisableCachingOverride = 1;
constexpr int cudaPeerAccessDefault = 0;
constexpr int cudaStreamDefault = 0;
constexpr int cudaStreamNonBlocking = 1;
constexpr int cudaSurfaceType1D = 1;
constexpr int cudaSurfaceType1DLayered = 241;
constexpr int cudaSurfaceType2D = 2;
constexpr int cudaSurfaceType2DLayered = 242;
constexpr int cudaSurfaceType3D = 3;
constexpr int cudaSurfaceTypeCubemap = 12;
constexpr int cudaSurfaceTypeCubemapLayered = 252;
constexpr int cudaTextureType1D = 1;
constexpr int cudaTextureType1DLayered = 241;
constexpr int cudaTextureType2D = 2;
constexpr int cudaTextureType2DLayered = 242;
constexpr int cudaTextureType3D = 3;
constexpr int cudaTextureTypeCubemap = 12;
constexpr int cudaTextureTypeCubemapLayered = 252;

enum cudaAccessProperty : unsigned int {
  cudaAccessPropertyNormal = 0,
  cudaAccessPropertyStreaming = 1,
  cudaAccessPropertyPersisting = 2,
};

enum cudaAsyncNotificationType_enum : unsigned int {
  cudaAsyncNotificationTypeOverBudget = 1,
};

enum cudaCGScope : unsigned int {
  cudaCGScopeInvalid = 0,
  cudaCGScopeGrid = 1,
  cudaCGScopeMultiGrid = 2,
};

enum cudaChannelFormatKind : unsigned int {
  cudaChannelFormatKindSigned = 0,
  cudaChannelFormatKindUnsigned = 1,
  cudaChannelFormatKindFloat = 2,
  cudaChannelFormatKindNone = 3,
  cudaChannelFormatKindNV12 = 4,
  cudaChannelFormatKindUnsignedNormalized8X1 = 5,
  cudaChannelFormatKindUnsignedNormalized8X2 = 6,
  cudaChannelFormatKindUnsignedNormalized8X4 = 7,
  cudaChannelFormatKindUnsignedNormalized16X1 = 8,
  cudaChannelFormatKindUnsignedNormalized16X2 = 9,
  cudaChannelFormatKindUnsignedNormalized16X4 = 10,
  cudaChannelFormatKindSignedNormalized8X1 = 11,
  cudaChannelFormatKindSignedNormalized8X2 = 12,
  cudaChannelFormatKindSignedNormalized8X4 = 13,
  cudaChannelFormatKindSignedNormalized16X1 = 14,
  cudaChannelFormatKindSignedNormalized16X2 = 15,
  cudaChannelFormatKindSignedNormalized16X4 = 16,
  cudaChannelFormatKindUnsignedBlockCompressed1 = 17,
  cudaChannelFormatKindUnsignedBlockCompressed1SRGB = 18,
  cudaChannelFormatKindUnsignedBlockCompressed2 = 19,
  cudaChannelFormatKindUnsignedBlockCompressed2SRGB = 20,
  cudaChannelFormatKindUnsignedBlockCompressed3 = 21,
  cudaChannelFormatKindUnsignedBlockCompressed3SRGB = 22,
  cudaChannelFormatKindUnsignedBlockCompressed4 = 23,
  cudaChannelFormatKindSignedBlockCompressed4 = 24,
  cudaChannelFormatKindUnsignedBlockCompressed5 = 25,
  cudaChannelFormatKindSignedBlockCompressed5 = 26,
  cudaChannelFormatKindUnsignedBlockCompressed6H = 27,
  cudaChannelFormatKindSignedBlockCompressed6H = 28,
  cudaChannelFormatKindUnsignedBlockCompressed7 = 29,
  cudaChannelFormatKindUnsignedBlockCompressed7SRGB = 30,
  cudaChannelFormatKindUnsignedNormalized1010102 = 31,
};

enum cudaClusterSchedulingPolicy : unsigned int {
  cudaClusterSchedulingPolicyDefault = 0,
  cudaClusterSchedulingPolicySpread = 1,
  cudaClusterSchedulingPolicyLoadBalancing = 2,
};

enum cudaComputeMode : unsigned int {
  cudaComputeModeDefault = 0,
  cudaComputeModeExclusive = 1,
  cudaComputeModeProhibited = 2,
  cudaComputeModeExclusiveProcess = 3,
};

enum cudaDataType_t : unsigned int {
  CUDA_R_16F = 2,
  CUDA_C_16F = 6,
  CUDA_R_16BF = 14,
  CUDA_C_16BF = 15,
  CUDA_R_32F = 0,
  CUDA_C_32F = 4,
  CUDA_R_64F = 1,
  CUDA_C_64F = 5,
  CUDA_R_4I = 16,
  CUDA_C_4I = 17,
  CUDA_R_4U = 18,
  CUDA_C_4U = 19,
  CUDA_R_8I = 3,
  CUDA_C_8I = 7,
  CUDA_R_8U = 8,
  CUDA_C_8U = 9,
  CUDA_R_16I = 20,
  CUDA_C_16I = 21,
  CUDA_R_16U = 22,
  CUDA_C_16U = 23,
  CUDA_R_32I = 10,
  CUDA_C_32I = 11,
  CUDA_R_32U = 12,
  CUDA_C_32U = 13,
  CUDA_R_64I = 24,
  CUDA_C_64I = 25,
  CUDA_R_64U = 26,
  CUDA_C_64U = 27,
  CUDA_R_8F_E4M3 = 28,
  CUDA_R_8F_UE4M3 = 28,
  CUDA_R_8F_E5M2 = 29,
  CUDA_R_8F_UE8M0 = 30,
  CUDA_R_6F_E2M3 = 31,
  CUDA_R_6F_E3M2 = 32,
  CUDA_R_4F_E2M1 = 33,
};

enum cudaDeviceAttr : unsigned int {
  cudaDevAttrMaxThreadsPerBlock = 1,
  cudaDevAttrMaxBlockDimX = 2,
  cudaDevAttrMaxBlockDimY = 3,
  cudaDevAttrMaxBlockDimZ = 4,
  cudaDevAttrMaxGridDimX = 5,
  cudaDevAttrMaxGridDimY = 6,
  cudaDevAttrMaxGridDimZ = 7,
  cudaDevAttrMaxSharedMemoryPerBlock = 8,
  cudaDevAttrTotalConstantMemory = 9,
  cudaDevAttrWarpSize = 10,
  cudaDevAttrMaxPitch = 11,
  cudaDevAttrMaxRegistersPerBlock = 12,
  cudaDevAttrClockRate = 13,
  cudaDevAttrTextureAlignment = 14,
  cudaDevAttrGpuOverlap = 15,
  cudaDevAttrMultiProcessorCount = 16,
  cudaDevAttrKernelExecTimeout = 17,
  cudaDevAttrIntegrated = 18,
  cudaDevAttrCanMapHostMemory = 19,
  cudaDevAttrComputeMode = 20,
  cudaDevAttrMaxTexture1DWidth = 21,
  cudaDevAttrMaxTexture2DWidth = 22,
  cudaDevAttrMaxTexture2DHeight = 23,
  cudaDevAttrMaxTexture3DWidth = 24,
  cudaDevAttrMaxTexture3DHeight = 25,
  cudaDevAttrMaxTexture3DDepth = 26,
  cudaDevAttrMaxTexture2DLayeredWidth = 27,
  cudaDevAttrMaxTexture2DLayeredHeight = 28,
  cudaDevAttrMaxTexture2DLayeredLayers = 29,
  cudaDevAttrSurfaceAlignment = 30,
  cudaDevAttrConcurrentKernels = 31,
  cudaDevAttrEccEnabled = 32,
  cudaDevAttrPciBusId = 33,
  cudaDevAttrPciDeviceId = 34,
  cudaDevAttrTccDriver = 35,
  cudaDevAttrMemoryClockRate = 36,
  cudaDevAttrGlobalMemoryBusWidth = 37,
  cudaDevAttrL2CacheSize = 38,
  cudaDevAttrMaxThreadsPerMultiProcessor = 39,
  cudaDevAttrAsyncEngineCount = 40,
  cudaDevAttrUnifiedAddressing = 41,
  cudaDevAttrMaxTexture1DLayeredWidth = 42,
  cudaDevAttrMaxTexture1DLayeredLayers = 43,
  cudaDevAttrMaxTexture2DGatherWidth = 45,
  cudaDevAttrMaxTexture2DGatherHeight = 46,
  cudaDevAttrMaxTexture3DWidthAlt = 47,
  cudaDevAttrMaxTexture3DHeightAlt = 48,
  cudaDevAttrMaxTexture3DDepthAlt = 49,
  cudaDevAttrPciDomainId = 50,
  cudaDevAttrTexturePitchAlignment = 51,
  cudaDevAttrMaxTextureCubemapWidth = 52,
  cudaDevAttrMaxTextureCubemapLayeredWidth = 53,
  cudaDevAttrMaxTextureCubemapLayeredLayers = 54,
  cudaDevAttrMaxSurface1DWidth = 55,
  cudaDevAttrMaxSurface2DWidth = 56,
  cudaDevAttrMaxSurface2DHeight = 57,
  cudaDevAttrMaxSurface3DWidth = 58,
  cudaDevAttrMaxSurface3DHeight = 59,
  cudaDevAttrMaxSurface3DDepth = 60,
  cudaDevAttrMaxSurface1DLayeredWidth = 61,
  cudaDevAttrMaxSurface1DLayeredLayers = 62,
  cudaDevAttrMaxSurface2DLayeredWidth = 63,
  cudaDevAttrMaxSurface2DLayeredHeight = 64,
  cudaDevAttrMaxSurface2DLayeredLayers = 65,
  cudaDevAttrMaxSurfaceCubemapWidth = 66,
  cudaDevAttrMaxSurfaceCubemapLayeredWidth = 67,
  cudaDevAttrMaxSurfaceCubemapLayeredLayers = 68,
  cudaDevAttrMaxTexture1DLinearWidth = 69,
  cudaDevAttrMaxTexture2DLinearWidth = 70,
  cudaDevAttrMaxTexture2DLinearHeight = 71,
  cudaDevAttrMaxTexture2DLinearPitch = 72,
  cudaDevAttrMaxTexture2DMipmappedWidth = 73,
  cudaDevAttrMaxTexture2DMipmappedHeight = 74,
  cudaDevAttrComputeCapabilityMajor = 75,
  cudaDevAttrComputeCapabilityMinor = 76,
  cudaDevAttrMaxTexture1DMipmappedWidth = 77,
  cudaDevAttrStreamPrioritiesSupported = 78,
  cudaDevAttrGlobalL1CacheSupported = 79,
  cudaDevAttrLocalL1CacheSupported = 80,
  cudaDevAttrMaxSharedMemoryPerMultiprocessor = 81,
  cudaDevAttrMaxRegistersPerMultiprocessor = 82,
  cudaDevAttrManagedMemory = 83,
  cudaDevAttrIsMultiGpuBoard = 84,
  cudaDevAttrMultiGpuBoardGroupID = 85,
  cudaDevAttrHostNativeAtomicSupported = 86,
  cudaDevAttrSingleToDoublePrecisionPerfRatio = 87,
  cudaDevAttrPageableMemoryAccess = 88,
  cudaDevAttrConcurrentManagedAccess = 89,
  cudaDevAttrComputePreemptionSupported = 90,
  cudaDevAttrCanUseHostPointerForRegisteredMem = 91,
  cudaDevAttrReserved92 = 92,
  cudaDevAttrReserved93 = 93,
  cudaDevAttrReserved94 = 94,
  cudaDevAttrCooperativeLaunch = 95,
  cudaDevAttrCooperativeMultiDeviceLaunch = 96,
  cudaDevAttrMaxSharedMemoryPerBlockOptin = 97,
  cudaDevAttrCanFlushRemoteWrites = 98,
  cudaDevAttrHostRegisterSupported = 99,
  cudaDevAttrPageableMemoryAccessUsesHostPageTables = 100,
  cudaDevAttrDirectManagedMemAccessFromHost = 101,
  cudaDevAttrMaxBlocksPerMultiprocessor = 106,
  cudaDevAttrMaxPersistingL2CacheSize = 108,
  cudaDevAttrMaxAccessPolicyWindowSize = 109,
  cudaDevAttrReservedSharedMemoryPerBlock = 111,
  cudaDevAttrSparseCudaArraySupported = 112,
  cudaDevAttrHostRegisterReadOnlySupported = 113,
  cudaDevAttrTimelineSemaphoreInteropSupported = 114,
  cudaDevAttrMaxTimelineSemaphoreInteropSupported = 114,
  cudaDevAttrMemoryPoolsSupported = 115,
  cudaDevAttrGPUDirectRDMASupported = 116,
  cudaDevAttrGPUDirectRDMAFlushWritesOptions = 117,
  cudaDevAttrGPUDirectRDMAWritesOrdering = 118,
  cudaDevAttrMemoryPoolSupportedHandleTypes = 119,
  cudaDevAttrClusterLaunch = 120,
  cudaDevAttrDeferredMappingCudaArraySupported = 121,
  cudaDevAttrReserved122 = 122,
  cudaDevAttrReserved123 = 123,
  cudaDevAttrReserved124 = 124,
  cudaDevAttrIpcEventSupport = 125,
  cudaDevAttrMemSyncDomainCount = 126,
  cudaDevAttrReserved127 = 127,
  cudaDevAttrReserved128 = 128,
  cudaDevAttrReserved129 = 129,
  cudaDevAttrNumaConfig = 130,
  cudaDevAttrNumaId = 131,
  cudaDevAttrReserved132 = 132,
  cudaDevAttrMpsEnabled = 133,
  cudaDevAttrHostNumaId = 134,
  cudaDevAttrD3D12CigSupported = 135,
  cudaDevAttrVulkanCigSupported = 138,
  cudaDevAttrGpuPciDeviceId = 139,
  cudaDevAttrGpuPciSubsystemId = 140,
  cudaDevAttrReserved141 = 141,
  cudaDevAttrHostNumaMemoryPoolsSupported = 142,
  cudaDevAttrHostNumaMultinodeIpcSupported = 143,
  cudaDevAttrMax = 144,
};

enum cudaDeviceNumaConfig : unsigned int {
  cudaDeviceNumaConfigNone = 0,
  cudaDeviceNumaConfigNumaNode = 1,
};

enum cudaDeviceP2PAttr : unsigned int {
  cudaDevP2PAttrPerformanceRank = 1,
  cudaDevP2PAttrAccessSupported = 2,
  cudaDevP2PAttrNativeAtomicSupported = 3,
  cudaDevP2PAttrCudaArrayAccessSupported = 4,
};

enum cudaDriverEntryPointQueryResult : unsigned int {
  cudaDriverEntryPointSuccess = 0,
  cudaDriverEntryPointSymbolNotFound = 1,
  cudaDriverEntryPointVersionNotSufficent = 2,
};

enum cudaEglColorFormat_enum : unsigned int {
  cudaEglColorFormatYUV420Planar = 0,
  cudaEglColorFormatYUV420SemiPlanar = 1,
  cudaEglColorFormatYUV422Planar = 2,
  cudaEglColorFormatYUV422SemiPlanar = 3,
  cudaEglColorFormatARGB = 6,
  cudaEglColorFormatRGBA = 7,
  cudaEglColorFormatL = 8,
  cudaEglColorFormatR = 9,
  cudaEglColorFormatYUV444Planar = 10,
  cudaEglColorFormatYUV444SemiPlanar = 11,
  cudaEglColorFormatYUYV422 = 12,
  cudaEglColorFormatUYVY422 = 13,
  cudaEglColorFormatABGR = 14,
  cudaEglColorFormatBGRA = 15,
  cudaEglColorFormatA = 16,
  cudaEglColorFormatRG = 17,
  cudaEglColorFormatAYUV = 18,
  cudaEglColorFormatYVU444SemiPlanar = 19,
  cudaEglColorFormatYVU422SemiPlanar = 20,
  cudaEglColorFormatYVU420SemiPlanar = 21,
  cudaEglColorFormatY10V10U10_444SemiPlanar = 22,
  cudaEglColorFormatY10V10U10_420SemiPlanar = 23,
  cudaEglColorFormatY12V12U12_444SemiPlanar = 24,
  cudaEglColorFormatY12V12U12_420SemiPlanar = 25,
  cudaEglColorFormatVYUY_ER = 26,
  cudaEglColorFormatUYVY_ER = 27,
  cudaEglColorFormatYUYV_ER = 28,
  cudaEglColorFormatYVYU_ER = 29,
  cudaEglColorFormatYUVA_ER = 31,
  cudaEglColorFormatAYUV_ER = 32,
  cudaEglColorFormatYUV444Planar_ER = 33,
  cudaEglColorFormatYUV422Planar_ER = 34,
  cudaEglColorFormatYUV420Planar_ER = 35,
  cudaEglColorFormatYUV444SemiPlanar_ER = 36,
  cudaEglColorFormatYUV422SemiPlanar_ER = 37,
  cudaEglColorFormatYUV420SemiPlanar_ER = 38,
  cudaEglColorFormatYVU444Planar_ER = 39,
  cudaEglColorFormatYVU422Planar_ER = 40,
  cudaEglColorFormatYVU420Planar_ER = 41,
  cudaEglColorFormatYVU444SemiPlanar_ER = 42,
  cudaEglColorFormatYVU422SemiPlanar_ER = 43,
  cudaEglColorFormatYVU420SemiPlanar_ER = 44,
  cudaEglColorFormatBayerRGGB = 45,
  cudaEglColorFormatBayerBGGR = 46,
  cudaEglColorFormatBayerGRBG = 47,
  cudaEglColorFormatBayerGBRG = 48,
  cudaEglColorFormatBayer10RGGB = 49,
  cudaEglColorFormatBayer10BGGR = 50,
  cudaEglColorFormatBayer10GRBG = 51,
  cudaEglColorFormatBayer10GBRG = 52,
  cudaEglColorFormatBayer12RGGB = 53,
  cudaEglColorFormatBayer12BGGR = 54,
  cudaEglColorFormatBayer12GRBG = 55,
  cudaEglColorFormatBayer12GBRG = 56,
  cudaEglColorFormatBayer14RGGB = 57,
  cudaEglColorFormatBayer14BGGR = 58,
  cudaEglColorFormatBayer14GRBG = 59,
  cudaEglColorFormatBayer14GBRG = 60,
  cudaEglColorFormatBayer20RGGB = 61,
  cudaEglColorFormatBayer20BGGR = 62,
  cudaEglColorFormatBayer20GRBG = 63,
  cudaEglColorFormatBayer20GBRG = 64,
  cudaEglColorFormatYVU444Planar = 65,
  cudaEglColorFormatYVU422Planar = 66,
  cudaEglColorFormatYVU420Planar = 67,
  cudaEglColorFormatBayerIspRGGB = 68,
  cudaEglColorFormatBayerIspBGGR = 69,
  cudaEglColorFormatBayerIspGRBG = 70,
  cudaEglColorFormatBayerIspGBRG = 71,
  cudaEglColorFormatBayerBCCR = 72,
  cudaEglColorFormatBayerRCCB = 73,
  cudaEglColorFormatBayerCRBC = 74,
  cudaEglColorFormatBayerCBRC = 75,
  cudaEglColorFormatBayer10CCCC = 76,
  cudaEglColorFormatBayer12BCCR = 77,
  cudaEglColorFormatBayer12RCCB = 78,
  cudaEglColorFormatBayer12CRBC = 79,
  cudaEglColorFormatBayer12CBRC = 80,
  cudaEglColorFormatBayer12CCCC = 81,
  cudaEglColorFormatY = 82,
  cudaEglColorFormatYUV420SemiPlanar_2020 = 83,
  cudaEglColorFormatYVU420SemiPlanar_2020 = 84,
  cudaEglColorFormatYUV420Planar_2020 = 85,
  cudaEglColorFormatYVU420Planar_2020 = 86,
  cudaEglColorFormatYUV420SemiPlanar_709 = 87,
  cudaEglColorFormatYVU420SemiPlanar_709 = 88,
  cudaEglColorFormatYUV420Planar_709 = 89,
  cudaEglColorFormatYVU420Planar_709 = 90,
  cudaEglColorFormatY10V10U10_420SemiPlanar_709 = 91,
  cudaEglColorFormatY10V10U10_420SemiPlanar_2020 = 92,
  cudaEglColorFormatY10V10U10_422SemiPlanar_2020 = 93,
  cudaEglColorFormatY10V10U10_422SemiPlanar = 94,
  cudaEglColorFormatY10V10U10_422SemiPlanar_709 = 95,
  cudaEglColorFormatY_ER = 96,
  cudaEglColorFormatY_709_ER = 97,
  cudaEglColorFormatY10_ER = 98,
  cudaEglColorFormatY10_709_ER = 99,
  cudaEglColorFormatY12_ER = 100,
  cudaEglColorFormatY12_709_ER = 101,
  cudaEglColorFormatYUVA = 102,
  cudaEglColorFormatYVYU = 104,
  cudaEglColorFormatVYUY = 105,
  cudaEglColorFormatY10V10U10_420SemiPlanar_ER = 106,
  cudaEglColorFormatY10V10U10_420SemiPlanar_709_ER = 107,
  cudaEglColorFormatY10V10U10_444SemiPlanar_ER = 108,
  cudaEglColorFormatY10V10U10_444SemiPlanar_709_ER = 109,
  cudaEglColorFormatY12V12U12_420SemiPlanar_ER = 110,
  cudaEglColorFormatY12V12U12_420SemiPlanar_709_ER = 111,
  cudaEglColorFormatY12V12U12_444SemiPlanar_ER = 112,
  cudaEglColorFormatY12V12U12_444SemiPlanar_709_ER = 113,
  cudaEglColorFormatUYVY709 = 114,
  cudaEglColorFormatUYVY709_ER = 115,
  cudaEglColorFormatUYVY2020 = 116,
};

enum cudaEglFrameType_enum : unsigned int {
  cudaEglFrameTypeArray = 0,
  cudaEglFrameTypePitch = 1,
};

enum cudaEglResourceLocationFlags_enum : unsigned int {
  cudaEglResourceLocationSysmem = 0,
  cudaEglResourceLocationVidmem = 1,
};

enum cudaError : unsigned int {
  cudaSuccess = 0,
  cudaErrorInvalidValue = 1,
  cudaErrorMemoryAllocation = 2,
  cudaErrorInitializationError = 3,
  cudaErrorCudartUnloading = 4,
  cudaErrorProfilerDisabled = 5,
  cudaErrorProfilerNotInitialized = 6,
  cudaErrorProfilerAlreadyStarted = 7,
  cudaErrorProfilerAlreadyStopped = 8,
  cudaErrorInvalidConfiguration = 9,
  cudaErrorInvalidPitchValue = 12,
  cudaErrorInvalidSymbol = 13,
  cudaErrorInvalidHostPointer = 16,
  cudaErrorInvalidDevicePointer = 17,
  cudaErrorInvalidTexture = 18,
  cudaErrorInvalidTextureBinding = 19,
  cudaErrorInvalidChannelDescriptor = 20,
  cudaErrorInvalidMemcpyDirection = 21,
  cudaErrorAddressOfConstant = 22,
  cudaErrorTextureFetchFailed = 23,
  cudaErrorTextureNotBound = 24,
  cudaErrorSynchronizationError = 25,
  cudaErrorInvalidFilterSetting = 26,
  cudaErrorInvalidNormSetting = 27,
  cudaErrorMixedDeviceExecution = 28,
  cudaErrorNotYetImplemented = 31,
  cudaErrorMemoryValueTooLarge = 32,
  cudaErrorStubLibrary = 34,
  cudaErrorInsufficientDriver = 35,
  cudaErrorCallRequiresNewerDriver = 36,
  cudaErrorInvalidSurface = 37,
  cudaErrorDuplicateVariableName = 43,
  cudaErrorDuplicateTextureName = 44,
  cudaErrorDuplicateSurfaceName = 45,
  cudaErrorDevicesUnavailable = 46,
  cudaErrorIncompatibleDriverContext = 49,
  cudaErrorMissingConfiguration = 52,
  cudaErrorPriorLaunchFailure = 53,
  cudaErrorLaunchMaxDepthExceeded = 65,
  cudaErrorLaunchFileScopedTex = 66,
  cudaErrorLaunchFileScopedSurf = 67,
  cudaErrorSyncDepthExceeded = 68,
  cudaErrorLaunchPendingCountExceeded = 69,
  cudaErrorInvalidDeviceFunction = 98,
  cudaErrorNoDevice = 100,
  cudaErrorInvalidDevice = 101,
  cudaErrorDeviceNotLicensed = 102,
  cudaErrorSoftwareValidityNotEstablished = 103,
  cudaErrorStartupFailure = 127,
  cudaErrorInvalidKernelImage = 200,
  cudaErrorDeviceUninitialized = 201,
  cudaErrorMapBufferObjectFailed = 205,
  cudaErrorUnmapBufferObjectFailed = 206,
  cudaErrorArrayIsMapped = 207,
  cudaErrorAlreadyMapped = 208,
  cudaErrorNoKernelImageForDevice = 209,
  cudaErrorAlreadyAcquired = 210,
  cudaErrorNotMapped = 211,
  cudaErrorNotMappedAsArray = 212,
  cudaErrorNotMappedAsPointer = 213,
  cudaErrorECCUncorrectable = 214,
  cudaErrorUnsupportedLimit = 215,
  cudaErrorDeviceAlreadyInUse = 216,
  cudaErrorPeerAccessUnsupported = 217,
  cudaErrorInvalidPtx = 218,
  cudaErrorInvalidGraphicsContext = 219,
  cudaErrorNvlinkUncorrectable = 220,
  cudaErrorJitCompilerNotFound = 221,
  cudaErrorUnsupportedPtxVersion = 222,
  cudaErrorJitCompilationDisabled = 223,
  cudaErrorUnsupportedExecAffinity = 224,
  cudaErrorUnsupportedDevSideSync = 225,
  cudaErrorContained = 226,
  cudaErrorInvalidSource = 300,
  cudaErrorFileNotFound = 301,
  cudaErrorSharedObjectSymbolNotFound = 302,
  cudaErrorSharedObjectInitFailed = 303,
  cudaErrorOperatingSystem = 304,
  cudaErrorInvalidResourceHandle = 400,
  cudaErrorIllegalState = 401,
  cudaErrorLossyQuery = 402,
  cudaErrorSymbolNotFound = 500,
  cudaErrorNotReady = 600,
  cudaErrorIllegalAddress = 700,
  cudaErrorLaunchOutOfResources = 701,
  cudaErrorLaunchTimeout = 702,
  cudaErrorLaunchIncompatibleTexturing = 703,
  cudaErrorPeerAccessAlreadyEnabled = 704,
  cudaErrorPeerAccessNotEnabled = 705,
  cudaErrorSetOnActiveProcess = 708,
  cudaErrorContextIsDestroyed = 709,
  cudaErrorAssert = 710,
  cudaErrorTooManyPeers = 711,
  cudaErrorHostMemoryAlreadyRegistered = 712,
  cudaErrorHostMemoryNotRegistered = 713,
  cudaErrorHardwareStackError = 714,
  cudaErrorIllegalInstruction = 715,
  cudaErrorMisalignedAddress = 716,
  cudaErrorInvalidAddressSpace = 717,
  cudaErrorInvalidPc = 718,
  cudaErrorLaunchFailure = 719,
  cudaErrorCooperativeLaunchTooLarge = 720,
  cudaErrorTensorMemoryLeak = 721,
  cudaErrorNotPermitted = 800,
  cudaErrorNotSupported = 801,
  cudaErrorSystemNotReady = 802,
  cudaErrorSystemDriverMismatch = 803,
  cudaErrorCompatNotSupportedOnDevice = 804,
  cudaErrorMpsConnectionFailed = 805,
  cudaErrorMpsRpcFailure = 806,
  cudaErrorMpsServerNotReady = 807,
  cudaErrorMpsMaxClientsReached = 808,
  cudaErrorMpsMaxConnectionsReached = 809,
  cudaErrorMpsClientTerminated = 810,
  cudaErrorCdpNotSupported = 811,
  cudaErrorCdpVersionMismatch = 812,
  cudaErrorStreamCaptureUnsupported = 900,
  cudaErrorStreamCaptureInvalidated = 901,
  cudaErrorStreamCaptureMerge = 902,
  cudaErrorStreamCaptureUnmatched = 903,
  cudaErrorStreamCaptureUnjoined = 904,
  cudaErrorStreamCaptureIsolation = 905,
  cudaErrorStreamCaptureImplicit = 906,
  cudaErrorCapturedEvent = 907,
  cudaErrorStreamCaptureWrongThread = 908,
  cudaErrorTimeout = 909,
  cudaErrorGraphExecUpdateFailure = 910,
  cudaErrorExternalDevice = 911,
  cudaErrorInvalidClusterSize = 912,
  cudaErrorFunctionNotLoaded = 913,
  cudaErrorInvalidResourceType = 914,
  cudaErrorInvalidResourceConfiguration = 915,
  cudaErrorUnknown = 999,
  cudaErrorApiFailureBase = 10000,
};

enum cudaExternalMemoryHandleType : unsigned int {
  cudaExternalMemoryHandleTypeOpaqueFd = 1,
  cudaExternalMemoryHandleTypeOpaqueWin32 = 2,
  cudaExternalMemoryHandleTypeOpaqueWin32Kmt = 3,
  cudaExternalMemoryHandleTypeD3D12Heap = 4,
  cudaExternalMemoryHandleTypeD3D12Resource = 5,
  cudaExternalMemoryHandleTypeD3D11Resource = 6,
  cudaExternalMemoryHandleTypeD3D11ResourceKmt = 7,
  cudaExternalMemoryHandleTypeNvSciBuf = 8,
};

enum cudaExternalSemaphoreHandleType : unsigned int {
  cudaExternalSemaphoreHandleTypeOpaqueFd = 1,
  cudaExternalSemaphoreHandleTypeOpaqueWin32 = 2,
  cudaExternalSemaphoreHandleTypeOpaqueWin32Kmt = 3,
  cudaExternalSemaphoreHandleTypeD3D12Fence = 4,
  cudaExternalSemaphoreHandleTypeD3D11Fence = 5,
  cudaExternalSemaphoreHandleTypeNvSciSync = 6,
  cudaExternalSemaphoreHandleTypeKeyedMutex = 7,
  cudaExternalSemaphoreHandleTypeKeyedMutexKmt = 8,
  cudaExternalSemaphoreHandleTypeTimelineSemaphoreFd = 9,
  cudaExternalSemaphoreHandleTypeTimelineSemaphoreWin32 = 10,
};

enum cudaFlushGPUDirectRDMAWritesOptions : unsigned int {
  cudaFlushGPUDirectRDMAWritesOptionHost = 1,
  cudaFlushGPUDirectRDMAWritesOptionMemOps = 2,
};

enum cudaFlushGPUDirectRDMAWritesScope : unsigned int {
  cudaFlushGPUDirectRDMAWritesToOwner = 100,
  cudaFlushGPUDirectRDMAWritesToAllDevices = 200,
};

enum cudaFlushGPUDirectRDMAWritesTarget : unsigned int {
  cudaFlushGPUDirectRDMAWritesTargetCurrentDevice = 0,
};

enum cudaFuncAttribute : unsigned int {
  cudaFuncAttributeMaxDynamicSharedMemorySize = 8,
  cudaFuncAttributePreferredSharedMemoryCarveout = 9,
  cudaFuncAttributeClusterDimMustBeSet = 10,
  cudaFuncAttributeRequiredClusterWidth = 11,
  cudaFuncAttributeRequiredClusterHeight = 12,
  cudaFuncAttributeRequiredClusterDepth = 13,
  cudaFuncAttributeNonPortableClusterSizeAllowed = 14,
  cudaFuncAttributeClusterSchedulingPolicyPreference = 15,
  cudaFuncAttributeMax = 16,
};

enum cudaFuncCache : unsigned int {
  cudaFuncCachePreferNone = 0,
  cudaFuncCachePreferShared = 1,
  cudaFuncCachePreferL1 = 2,
  cudaFuncCachePreferEqual = 3,
};

enum cudaGLDeviceList : unsigned int {
  cudaGLDeviceListAll = 1,
  cudaGLDeviceListCurrentFrame = 2,
  cudaGLDeviceListNextFrame = 3,
};

enum cudaGLMapFlags : unsigned int {
  cudaGLMapFlagsNone = 0,
  cudaGLMapFlagsReadOnly = 1,
  cudaGLMapFlagsWriteDiscard = 2,
};

enum cudaGPUDirectRDMAWritesOrdering : unsigned int {
  cudaGPUDirectRDMAWritesOrderingNone = 0,
  cudaGPUDirectRDMAWritesOrderingOwner = 100,
  cudaGPUDirectRDMAWritesOrderingAllDevices = 200,
};

enum cudaGetDriverEntryPointFlags : unsigned int {
  cudaEnableDefault = 0,
  cudaEnableLegacyStream = 1,
  cudaEnablePerThreadDefaultStream = 2,
};

enum cudaGraphChildGraphNodeOwnership : unsigned int {
  cudaGraphChildGraphOwnershipClone = 0,
  cudaGraphChildGraphOwnershipMove = 1,
};

enum cudaGraphConditionalHandleFlags : unsigned int {
  cudaGraphCondAssignDefault = 1,
};

enum cudaGraphConditionalNodeType : unsigned int {
  cudaGraphCondTypeIf = 0,
  cudaGraphCondTypeWhile = 1,
  cudaGraphCondTypeSwitch = 2,
};

enum cudaGraphDebugDotFlags : unsigned int {
  cudaGraphDebugDotFlagsVerbose = 1,
  cudaGraphDebugDotFlagsKernelNodeParams = 4,
  cudaGraphDebugDotFlagsMemcpyNodeParams = 8,
  cudaGraphDebugDotFlagsMemsetNodeParams = 16,
  cudaGraphDebugDotFlagsHostNodeParams = 32,
  cudaGraphDebugDotFlagsEventNodeParams = 64,
  cudaGraphDebugDotFlagsExtSemasSignalNodeParams = 128,
  cudaGraphDebugDotFlagsExtSemasWaitNodeParams = 256,
  cudaGraphDebugDotFlagsKernelNodeAttributes = 512,
  cudaGraphDebugDotFlagsHandles = 1024,
  cudaGraphDebugDotFlagsConditionalNodeParams = 32768,
};

enum cudaGraphDependencyType_enum : unsigned int {
  cudaGraphDependencyTypeDefault = 0,
  cudaGraphDependencyTypeProgrammatic = 1,
};

enum cudaGraphExecUpdateResult : unsigned int {
  cudaGraphExecUpdateSuccess = 0,
  cudaGraphExecUpdateError = 1,
  cudaGraphExecUpdateErrorTopologyChanged = 2,
  cudaGraphExecUpdateErrorNodeTypeChanged = 3,
  cudaGraphExecUpdateErrorFunctionChanged = 4,
  cudaGraphExecUpdateErrorParametersChanged = 5,
  cudaGraphExecUpdateErrorNotSupported = 6,
  cudaGraphExecUpdateErrorUnsupportedFunctionChange = 7,
  cudaGraphExecUpdateErrorAttributesChanged = 8,
};

enum cudaGraphInstantiateFlags : unsigned int {
  cudaGraphInstantiateFlagAutoFreeOnLaunch = 1,
  cudaGraphInstantiateFlagUpload = 2,
  cudaGraphInstantiateFlagDeviceLaunch = 4,
  cudaGraphInstantiateFlagUseNodePriority = 8,
};

enum cudaGraphInstantiateResult : unsigned int {
  cudaGraphInstantiateSuccess = 0,
  cudaGraphInstantiateError = 1,
  cudaGraphInstantiateInvalidStructure = 2,
  cudaGraphInstantiateNodeOperationNotSupported = 3,
  cudaGraphInstantiateMultipleDevicesNotSupported = 4,
  cudaGraphInstantiateConditionalHandleUnused = 5,
};

enum cudaGraphKernelNodeField : unsigned int {
  cudaGraphKernelNodeFieldInvalid = 0,
  cudaGraphKernelNodeFieldGridDim = 1,
  cudaGraphKernelNodeFieldParam = 2,
  cudaGraphKernelNodeFieldEnabled = 3,
};

enum cudaGraphMemAttributeType : unsigned int {
  cudaGraphMemAttrUsedMemCurrent = 0,
  cudaGraphMemAttrUsedMemHigh = 1,
  cudaGraphMemAttrReservedMemCurrent = 2,
  cudaGraphMemAttrReservedMemHigh = 3,
};

enum cudaGraphNodeType : unsigned int {
  cudaGraphNodeTypeKernel = 0,
  cudaGraphNodeTypeMemcpy = 1,
  cudaGraphNodeTypeMemset = 2,
  cudaGraphNodeTypeHost = 3,
  cudaGraphNodeTypeGraph = 4,
  cudaGraphNodeTypeEmpty = 5,
  cudaGraphNodeTypeWaitEvent = 6,
  cudaGraphNodeTypeEventRecord = 7,
  cudaGraphNodeTypeExtSemaphoreSignal = 8,
  cudaGraphNodeTypeExtSemaphoreWait = 9,
  cudaGraphNodeTypeMemAlloc = 10,
  cudaGraphNodeTypeMemFree = 11,
  cudaGraphNodeTypeConditional = 13,
  cudaGraphNodeTypeCount = 14,
};

enum cudaGraphicsCubeFace : unsigned int {
  cudaGraphicsCubeFacePositiveX = 0,
  cudaGraphicsCubeFaceNegativeX = 1,
  cudaGraphicsCubeFacePositiveY = 2,
  cudaGraphicsCubeFaceNegativeY = 3,
  cudaGraphicsCubeFacePositiveZ = 4,
  cudaGraphicsCubeFaceNegativeZ = 5,
};

enum cudaGraphicsMapFlags : unsigned int {
  cudaGraphicsMapFlagsNone = 0,
  cudaGraphicsMapFlagsReadOnly = 1,
  cudaGraphicsMapFlagsWriteDiscard = 2,
};

enum cudaGraphicsRegisterFlags : unsigned int {
  cudaGraphicsRegisterFlagsNone = 0,
  cudaGraphicsRegisterFlagsReadOnly = 1,
  cudaGraphicsRegisterFlagsWriteDiscard = 2,
  cudaGraphicsRegisterFlagsSurfaceLoadStore = 4,
  cudaGraphicsRegisterFlagsTextureGather = 8,
};

enum cudaJitOption : unsigned int {
  cudaJitMaxRegisters = 0,
  cudaJitThreadsPerBlock = 1,
  cudaJitWallTime = 2,
  cudaJitInfoLogBuffer = 3,
  cudaJitInfoLogBufferSizeBytes = 4,
  cudaJitErrorLogBuffer = 5,
  cudaJitErrorLogBufferSizeBytes = 6,
  cudaJitOptimizationLevel = 7,
  cudaJitFallbackStrategy = 10,
  cudaJitGenerateDebugInfo = 11,
  cudaJitLogVerbose = 12,
  cudaJitGenerateLineInfo = 13,
  cudaJitCacheMode = 14,
  cudaJitPositionIndependentCode = 30,
  cudaJitMinCtaPerSm = 31,
  cudaJitMaxThreadsPerBlock = 32,
  cudaJitOverrideDirectiveValues = 33,
};

enum cudaJit_CacheMode : unsigned int {
  cudaJitCacheOptionNone = 0,
  cudaJitCacheOptionCG = 1,
  cudaJitCacheOptionCA = 2,
};

enum cudaJit_Fallback : unsigned int {
  cudaPreferPtx = 0,
  cudaPreferBinary = 1,
};

enum cudaLaunchAttributeID : unsigned int {
  cudaLaunchAttributeIgnore = 0,
  cudaLaunchAttributeAccessPolicyWindow = 1,
  cudaLaunchAttributeCooperative = 2,
  cudaLaunchAttributeSynchronizationPolicy = 3,
  cudaLaunchAttributeClusterDimension = 4,
  cudaLaunchAttributeClusterSchedulingPolicyPreference = 5,
  cudaLaunchAttributeProgrammaticStreamSerialization = 6,
  cudaLaunchAttributeProgrammaticEvent = 7,
  cudaLaunchAttributePriority = 8,
  cudaLaunchAttributeMemSyncDomainMap = 9,
  cudaLaunchAttributeMemSyncDomain = 10,
  cudaLaunchAttributePreferredClusterDimension = 11,
  cudaLaunchAttributeLaunchCompletionEvent = 12,
  cudaLaunchAttributeDeviceUpdatableKernelNode = 13,
  cudaLaunchAttributePreferredSharedMemoryCarveout = 14,
};

enum cudaLaunchMemSyncDomain : unsigned int {
  cudaLaunchMemSyncDomainDefault = 0,
  cudaLaunchMemSyncDomainRemote = 1,
};

enum cudaLibraryOption : unsigned int {
  cudaLibraryHostUniversalFunctionAndDataTable = 0,
  cudaLibraryBinaryIsPreserved = 1,
};

enum cudaLimit : unsigned int {
  cudaLimitStackSize = 0,
  cudaLimitPrintfFifoSize = 1,
  cudaLimitMallocHeapSize = 2,
  cudaLimitDevRuntimeSyncDepth = 3,
  cudaLimitDevRuntimePendingLaunchCount = 4,
  cudaLimitMaxL2FetchGranularity = 5,
  cudaLimitPersistingL2CacheSize = 6,
};

enum cudaMemAccessFlags : unsigned int {
  cudaMemAccessFlagsProtNone = 0,
  cudaMemAccessFlagsProtRead = 1,
  cudaMemAccessFlagsProtReadWrite = 3,
};

enum cudaMemAllocationHandleType : unsigned int {
  cudaMemHandleTypeNone = 0,
  cudaMemHandleTypePosixFileDescriptor = 1,
  cudaMemHandleTypeWin32 = 2,
  cudaMemHandleTypeWin32Kmt = 4,
  cudaMemHandleTypeFabric = 8,
};

enum cudaMemAllocationType : unsigned int {
  cudaMemAllocationTypeInvalid = 0,
  cudaMemAllocationTypePinned = 1,
  cudaMemAllocationTypeMax = 2147483647,
};

enum cudaMemLocationType : unsigned int {
  cudaMemLocationTypeInvalid = 0,
  cudaMemLocationTypeDevice = 1,
  cudaMemLocationTypeHost = 2,
  cudaMemLocationTypeHostNuma = 3,
  cudaMemLocationTypeHostNumaCurrent = 4,
};

enum cudaMemPoolAttr : unsigned int {
  cudaMemPoolReuseFollowEventDependencies = 1,
  cudaMemPoolReuseAllowOpportunistic = 2,
  cudaMemPoolReuseAllowInternalDependencies = 3,
  cudaMemPoolAttrReleaseThreshold = 4,
  cudaMemPoolAttrReservedMemCurrent = 5,
  cudaMemPoolAttrReservedMemHigh = 6,
  cudaMemPoolAttrUsedMemCurrent = 7,
  cudaMemPoolAttrUsedMemHigh = 8,
};

enum cudaMemRangeAttribute : unsigned int {
  cudaMemRangeAttributeReadMostly = 1,
  cudaMemRangeAttributePreferredLocation = 2,
  cudaMemRangeAttributeAccessedBy = 3,
  cudaMemRangeAttributeLastPrefetchLocation = 4,
  cudaMemRangeAttributePreferredLocationType = 5,
  cudaMemRangeAttributePreferredLocationId = 6,
  cudaMemRangeAttributeLastPrefetchLocationType = 7,
  cudaMemRangeAttributeLastPrefetchLocationId = 8,
};

enum cudaMemcpy3DOperandType : unsigned int {
  cudaMemcpyOperandTypePointer = 1,
  cudaMemcpyOperandTypeArray = 2,
  cudaMemcpyOperandTypeMax = 2147483647,
};

enum cudaMemcpyFlags : unsigned int {
  cudaMemcpyFlagDefault = 0,
  cudaMemcpyFlagPreferOverlapWithCompute = 1,
};

enum cudaMemcpyKind : unsigned int {
  cudaMemcpyHostToHost = 0,
  cudaMemcpyHostToDevice = 1,
  cudaMemcpyDeviceToHost = 2,
  cudaMemcpyDeviceToDevice = 3,
  cudaMemcpyDefault = 4,
};

enum cudaMemcpySrcAccessOrder : unsigned int {
  cudaMemcpySrcAccessOrderInvalid = 0,
  cudaMemcpySrcAccessOrderStream = 1,
  cudaMemcpySrcAccessOrderDuringApiCall = 2,
  cudaMemcpySrcAccessOrderAny = 3,
  cudaMemcpySrcAccessOrderMax = 2147483647,
};

enum cudaMemoryAdvise : unsigned int {
  cudaMemAdviseSetReadMostly = 1,
  cudaMemAdviseUnsetReadMostly = 2,
  cudaMemAdviseSetPreferredLocation = 3,
  cudaMemAdviseUnsetPreferredLocation = 4,
  cudaMemAdviseSetAccessedBy = 5,
  cudaMemAdviseUnsetAccessedBy = 6,
};

enum cudaMemoryType : unsigned int {
  cudaMemoryTypeUnregistered = 0,
  cudaMemoryTypeHost = 1,
  cudaMemoryTypeDevice = 2,
  cudaMemoryTypeManaged = 3,
};

enum cudaResourceType : unsigned int {
  cudaResourceTypeArray = 0,
  cudaResourceTypeMipmappedArray = 1,
  cudaResourceTypeLinear = 2,
  cudaResourceTypePitch2D = 3,
};

enum cudaResourceViewFormat : unsigned int {
  cudaResViewFormatNone = 0,
  cudaResViewFormatUnsignedChar1 = 1,
  cudaResViewFormatUnsignedChar2 = 2,
  cudaResViewFormatUnsignedChar4 = 3,
  cudaResViewFormatSignedChar1 = 4,
  cudaResViewFormatSignedChar2 = 5,
  cudaResViewFormatSignedChar4 = 6,
  cudaResViewFormatUnsignedShort1 = 7,
  cudaResViewFormatUnsignedShort2 = 8,
  cudaResViewFormatUnsignedShort4 = 9,
  cudaResViewFormatSignedShort1 = 10,
  cudaResViewFormatSignedShort2 = 11,
  cudaResViewFormatSignedShort4 = 12,
  cudaResViewFormatUnsignedInt1 = 13,
  cudaResViewFormatUnsignedInt2 = 14,
  cudaResViewFormatUnsignedInt4 = 15,
  cudaResViewFormatSignedInt1 = 16,
  cudaResViewFormatSignedInt2 = 17,
  cudaResViewFormatSignedInt4 = 18,
  cudaResViewFormatHalf1 = 19,
  cudaResViewFormatHalf2 = 20,
  cudaResViewFormatHalf4 = 21,
  cudaResViewFormatFloat1 = 22,
  cudaResViewFormatFloat2 = 23,
  cudaResViewFormatFloat4 = 24,
  cudaResViewFormatUnsignedBlockCompressed1 = 25,
  cudaResViewFormatUnsignedBlockCompressed2 = 26,
  cudaResViewFormatUnsignedBlockCompressed3 = 27,
  cudaResViewFormatUnsignedBlockCompressed4 = 28,
  cudaResViewFormatSignedBlockCompressed4 = 29,
  cudaResViewFormatUnsignedBlockCompressed5 = 30,
  cudaResViewFormatSignedBlockCompressed5 = 31,
  cudaResViewFormatUnsignedBlockCompressed6H = 32,
  cudaResViewFormatSignedBlockCompressed6H = 33,
  cudaResViewFormatUnsignedBlockCompressed7 = 34,
};

enum cudaSharedCarveout : int {
  cudaSharedmemCarveoutDefault = -1,
  cudaSharedmemCarveoutMaxShared = 100,
  cudaSharedmemCarveoutMaxL1 = 0,
};

enum cudaSharedMemConfig : unsigned int {
  cudaSharedMemBankSizeDefault = 0,
  cudaSharedMemBankSizeFourByte = 1,
  cudaSharedMemBankSizeEightByte = 2,
};

enum cudaStreamCaptureMode : unsigned int {
  cudaStreamCaptureModeGlobal = 0,
  cudaStreamCaptureModeThreadLocal = 1,
  cudaStreamCaptureModeRelaxed = 2,
};

enum cudaStreamCaptureStatus : unsigned int {
  cudaStreamCaptureStatusNone = 0,
  cudaStreamCaptureStatusActive = 1,
  cudaStreamCaptureStatusInvalidated = 2,
};

enum cudaStreamUpdateCaptureDependenciesFlags : unsigned int {
  cudaStreamAddCaptureDependencies = 0,
  cudaStreamSetCaptureDependencies = 1,
};

enum cudaSurfaceBoundaryMode : unsigned int {
  cudaBoundaryModeZero = 0,
  cudaBoundaryModeClamp = 1,
  cudaBoundaryModeTrap = 2,
};

enum cudaSurfaceFormatMode : unsigned int {
  cudaFormatModeForced = 0,
  cudaFormatModeAuto = 1,
};

enum cudaSynchronizationPolicy : unsigned int {
  cudaSyncPolicyAuto = 1,
  cudaSyncPolicySpin = 2,
  cudaSyncPolicyYield = 3,
  cudaSyncPolicyBlockingSync = 4,
};

enum cudaTextureAddressMode : unsigned int {
  cudaAddressModeWrap = 0,
  cudaAddressModeClamp = 1,
  cudaAddressModeMirror = 2,
  cudaAddressModeBorder = 3,
};

enum cudaTextureFilterMode : unsigned int {
  cudaFilterModePoint = 0,
  cudaFilterModeLinear = 1,
};

enum cudaTextureReadMode : unsigned int {
  cudaReadModeElementType = 0,
  cudaReadModeNormalizedFloat = 1,
};

enum cudaUserObjectFlags : unsigned int {
  cudaUserObjectNoDestructorSync = 1,
};

enum cudaUserObjectRetainFlags : unsigned int {
  cudaGraphUserObjectMove = 1,
};

enum libraryPropertyType_t : unsigned int {
  MAJOR_VERSION = 0,
  MINOR_VERSION = 1,
  PATCH_LEVEL = 2,
};

struct CUeglStreamConnection_st;
struct CUevent_st;
struct CUexternalMemory_st;
struct CUexternalSemaphore_st;
struct CUfunc_st;
struct CUgraphDeviceUpdatableNode_st;
struct CUgraphExec_st;
struct CUgraphNode_st;
struct CUgraph_st;
struct CUkern_st;
struct CUlib_st;
struct CUmemPoolHandle_st;
struct CUstream_st;
struct CUuserObject_st;
struct CUuuid_st;
struct char1;
struct char2;
struct char3;
struct char4;
struct cudaAccessPolicyWindow;
struct cudaArray;
struct cudaArrayMemoryRequirements;
struct cudaArraySparseProperties;
struct cudaAsyncCallbackEntry;
struct cudaAsyncNotificationInfo;
struct cudaChannelFormatDesc;
struct cudaChildGraphNodeParams;
struct cudaConditionalNodeParams;
struct cudaDeviceProp;
struct cudaEglFrame_st;
struct cudaEglPlaneDesc_st;
struct cudaEventRecordNodeParams;
struct cudaEventWaitNodeParams;
struct cudaExtent;
struct cudaExternalMemoryBufferDesc;
struct cudaExternalMemoryHandleDesc;
struct cudaExternalMemoryMipmappedArrayDesc;
struct cudaExternalSemaphoreHandleDesc;
struct cudaExternalSemaphoreSignalNodeParams;
struct cudaExternalSemaphoreSignalNodeParamsV2;
struct cudaExternalSemaphoreSignalParams;
struct cudaExternalSemaphoreSignalParams_v1;
struct cudaExternalSemaphoreWaitNodeParams;
struct cudaExternalSemaphoreWaitNodeParamsV2;
struct cudaExternalSemaphoreWaitParams;
struct cudaExternalSemaphoreWaitParams_v1;
struct cudaFuncAttributes;
struct cudaGraphEdgeData_st;
struct cudaGraphExecUpdateResultInfo_st;
struct cudaGraphInstantiateParams_st;
struct cudaGraphKernelNodeUpdate;
struct cudaGraphNodeParams;
struct cudaGraphicsResource;
struct cudaHostNodeParams;
struct cudaHostNodeParamsV2;
struct cudaIpcEventHandle_st;
struct cudaIpcMemHandle_st;
struct cudaKernelNodeParams;
struct cudaKernelNodeParamsV2;
union cudaLaunchAttributeValue;
struct cudaLaunchAttribute_st;
struct cudaLaunchConfig_st;
struct cudaLaunchMemSyncDomainMap_st;
struct cudaLaunchParams;
struct cudaMemAccessDesc;
struct cudaMemAllocNodeParams;
struct cudaMemAllocNodeParamsV2;
struct cudaMemFabricHandle_st;
struct cudaMemFreeNodeParams;
struct cudaMemLocation;
struct cudaMemPoolProps;
struct cudaMemPoolPtrExportData;
struct cudaMemcpy3DBatchOp;
struct cudaMemcpy3DOperand;
struct cudaMemcpy3DParms;
struct cudaMemcpy3DPeerParms;
struct cudaMemcpyAttributes;
struct cudaMemcpyNodeParams;
struct cudaMemsetParams;
struct cudaMemsetParamsV2;
struct cudaMipmappedArray;
struct cudaOffset3D;
struct cudaPitchedPtr;
struct cudaPointerAttributes;
struct cudaPos;
struct cudaResourceDesc;
struct cudaResourceViewDesc;
struct cudaTextureDesc;
struct cudalibraryHostUniversalFunctionAndDataTable;
struct dim3;
struct double1;
struct double2;
struct double3;
struct double4;
struct float1;
struct float2;
struct float3;
struct float4;
struct int1;
struct int2;
struct int3;
struct int4;
struct long1;
struct long2;
struct long3;
struct long4;
struct longlong1;
struct longlong2;
struct longlong3;
struct longlong4;
struct short1;
struct short2;
struct short3;
struct short4;
struct uchar1;
struct uchar2;
struct uchar3;
struct uchar4;
struct uint1;
struct uint2;
struct uint3;
struct uint4;
struct ulong1;
struct ulong2;
struct ulong3;
struct ulong4;
struct ulonglong1;
struct ulonglong2;
struct ulonglong3;
struct ulonglong4;
struct ushort1;
struct ushort2;
struct ushort3;
struct ushort4;

using CUuuid = CUuuid_st;
using VdpDevice = uint32_t;
using VdpFuncId = uint32_t;
using VdpStatus = uint32_t;
using VdpGetProcAddress = VdpStatus (VdpDevice, VdpFuncId, void**);
using VdpOutputSurface = uint32_t;
using VdpVideoSurface = uint32_t;
using cudaArray_const_t = const cudaArray*;
using cudaArray_t = cudaArray*;
using cudaAsyncNotificationInfo_t = cudaAsyncNotificationInfo;
using cudaAsyncCallbackHandle_t = cudaAsyncCallbackEntry*;
using cudaAsyncCallback = void (*)(cudaAsyncNotificationInfo_t*, void*, cudaAsyncCallbackHandle_t);
using cudaAsyncNotificationType = cudaAsyncNotificationType_enum;
using cudaDataType = cudaDataType_t;
using cudaEglColorFormat = cudaEglColorFormat_enum;
using cudaEglFrame = cudaEglFrame_st;
using cudaEglFrameType = cudaEglFrameType_enum;
using cudaEglPlaneDesc = cudaEglPlaneDesc_st;
using cudaEglResourceLocationFlags = cudaEglResourceLocationFlags_enum;
using cudaEglStreamConnection = CUeglStreamConnection_st*;
using cudaError_t = cudaError;
using cudaEvent_t = CUevent_st*;
using cudaExternalMemory_t = CUexternalMemory_st*;
using cudaExternalSemaphore_t = CUexternalSemaphore_st*;
using cudaFunction_t = CUfunc_st*;
using cudaGraphConditionalHandle = unsigned long long;
using cudaGraphDependencyType = cudaGraphDependencyType_enum;
using cudaGraphDeviceNode_t = CUgraphDeviceUpdatableNode_st*;
using cudaGraphEdgeData = cudaGraphEdgeData_st;
using cudaGraphExecUpdateResultInfo = cudaGraphExecUpdateResultInfo_st;
using cudaGraphExec_t = CUgraphExec_st*;
using cudaGraphInstantiateParams = cudaGraphInstantiateParams_st;
using cudaGraphNode_t = CUgraphNode_st*;
using cudaGraph_t = CUgraph_st*;
using cudaGraphicsResource_t = cudaGraphicsResource*;
using cudaHostFn_t = void (*)(void*);
using cudaIpcEventHandle_t = cudaIpcEventHandle_st;
using cudaIpcMemHandle_t = cudaIpcMemHandle_st;
using cudaKernel_t = CUkern_st*;
using cudaLaunchAttribute = cudaLaunchAttribute_st;
using cudaLaunchConfig_t = cudaLaunchConfig_st;
using cudaLaunchMemSyncDomainMap = cudaLaunchMemSyncDomainMap_st;
using cudaLibrary_t = CUlib_st*;
using cudaMemFabricHandle_t = cudaMemFabricHandle_st;
using cudaMemPool_t = CUmemPoolHandle_st*;
using cudaMipmappedArray_const_t = const cudaMipmappedArray*;
using cudaMipmappedArray_t = cudaMipmappedArray*;
using cudaStream_t = CUstream_st*;
using cudaStreamCallback_t = void (*)(cudaStream_t, cudaError_t, void*);
using cudaSurfaceObject_t = unsigned long long;
using cudaTextureObject_t = unsigned long long;
using cudaUUID_t = CUuuid_st;
using cudaUserObject_t = CUuserObject_st*;
using libraryPropertyType = libraryPropertyType_t;

struct CUuuid_st {
  char bytes[16];
};
static_assert(sizeof(CUuuid_st) == 16);
static_assert(alignof(CUuuid_st) == 1);
static_assert(offsetof(CUuuid_st, bytes) == 0);

struct char1 {
  signed char x;
};
static_assert(sizeof(char1) == 1);
static_assert(alignof(char1) == 1);
static_assert(offsetof(char1, x) == 0);

struct alignas(2) char2 {
  signed char x;
  signed char y;
};
static_assert(sizeof(char2) == 2);
static_assert(alignof(char2) == 2);
static_assert(offsetof(char2, x) == 0);
static_assert(offsetof(char2, y) == 1);

struct char3 {
  signed char x;
  signed char y;
  signed char z;
};
static_assert(sizeof(char3) == 3);
static_assert(alignof(char3) == 1);
static_assert(offsetof(char3, x) == 0);
static_assert(offsetof(char3, y) == 1);
static_assert(offsetof(char3, z) == 2);

struct alignas(4) char4 {
  signed char x;
  signed char y;
  signed char z;
  signed char w;
};
static_assert(sizeof(char4) == 4);
static_assert(alignof(char4) == 4);
static_assert(offsetof(char4, x) == 0);
static_assert(offsetof(char4, y) == 1);
static_assert(offsetof(char4, z) == 2);
static_assert(offsetof(char4, w) == 3);

struct cudaAccessPolicyWindow {
  void* base_ptr;
  size_t num_bytes;
  float hitRatio;
  cudaAccessProperty hitProp;
  cudaAccessProperty missProp;
};
static_assert(sizeof(cudaAccessPolicyWindow) == 32);
static_assert(alignof(cudaAccessPolicyWindow) == 8);
static_assert(offsetof(cudaAccessPolicyWindow, base_ptr) == 0);
static_assert(offsetof(cudaAccessPolicyWindow, num_bytes) == 8);
static_assert(offsetof(cudaAccessPolicyWindow, hitRatio) == 16);
static_assert(offsetof(cudaAccessPolicyWindow, hitProp) == 20);
static_assert(offsetof(cudaAccessPolicyWindow, missProp) == 24);

struct cudaArrayMemoryRequirements {
  size_t size;
  size_t alignment;
  unsigned int reserved[4];
};
static_assert(sizeof(cudaArrayMemoryRequirements) == 32);
static_assert(alignof(cudaArrayMemoryRequirements) == 8);
static_assert(offsetof(cudaArrayMemoryRequirements, size) == 0);
static_assert(offsetof(cudaArrayMemoryRequirements, alignment) == 8);
static_assert(offsetof(cudaArrayMemoryRequirements, reserved) == 16);

struct cudaArraySparseProperties {
  struct {
    unsigned int width;
    unsigned int height;
    unsigned int depth;
  } tileExtent;
  unsigned int miptailFirstLevel;
  unsigned long long miptailSize;
  unsigned int flags;
  unsigned int reserved[4];
};
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

struct cudaAsyncNotificationInfo {
  cudaAsyncNotificationType type;
  union {
    struct {
      unsigned long long bytesOverBudget;
    } overBudget;
  } info;
};
static_assert(sizeof(cudaAsyncNotificationInfo) == 16);
static_assert(alignof(cudaAsyncNotificationInfo) == 8);
static_assert(offsetof(cudaAsyncNotificationInfo, type) == 0);
static_assert(offsetof(cudaAsyncNotificationInfo, info) == 8);
static_assert(offsetof(cudaAsyncNotificationInfo, info.overBudget) == 8);
static_assert(offsetof(cudaAsyncNotificationInfo, info.overBudget.bytesOverBudget) == 8);

struct cudaChannelFormatDesc {
  int x;
  int y;
  int z;
  int w;
  cudaChannelFormatKind f;
};
static_assert(sizeof(cudaChannelFormatDesc) == 20);
static_assert(alignof(cudaChannelFormatDesc) == 4);
static_assert(offsetof(cudaChannelFormatDesc, x) == 0);
static_assert(offsetof(cudaChannelFormatDesc, y) == 4);
static_assert(offsetof(cudaChannelFormatDesc, z) == 8);
static_assert(offsetof(cudaChannelFormatDesc, w) == 12);
static_assert(offsetof(cudaChannelFormatDesc, f) == 16);

struct cudaChildGraphNodeParams {
  cudaGraph_t graph;
  cudaGraphChildGraphNodeOwnership ownership;
};
static_assert(sizeof(cudaChildGraphNodeParams) == 16);
static_assert(alignof(cudaChildGraphNodeParams) == 8);
static_assert(offsetof(cudaChildGraphNodeParams, graph) == 0);
static_assert(offsetof(cudaChildGraphNodeParams, ownership) == 8);

struct cudaConditionalNodeParams {
  cudaGraphConditionalHandle handle;
  cudaGraphConditionalNodeType type;
  unsigned int size;
  cudaGraph_t* phGraph_out;
};
static_assert(sizeof(cudaConditionalNodeParams) == 24);
static_assert(alignof(cudaConditionalNodeParams) == 8);
static_assert(offsetof(cudaConditionalNodeParams, handle) == 0);
static_assert(offsetof(cudaConditionalNodeParams, type) == 8);
static_assert(offsetof(cudaConditionalNodeParams, size) == 12);
static_assert(offsetof(cudaConditionalNodeParams, phGraph_out) == 16);

struct cudaDeviceProp {
  char name[256];
  cudaUUID_t uuid;
  char luid[8];
  unsigned int luidDeviceNodeMask;
  size_t totalGlobalMem;
  size_t sharedMemPerBlock;
  int regsPerBlock;
  int warpSize;
  size_t memPitch;
  int maxThreadsPerBlock;
  int maxThreadsDim[3];
  int maxGridSize[3];
  int clockRate;
  size_t totalConstMem;
  int major;
  int minor;
  size_t textureAlignment;
  size_t texturePitchAlignment;
  int deviceOverlap;
  int multiProcessorCount;
  int kernelExecTimeoutEnabled;
  int integrated;
  int canMapHostMemory;
  int computeMode;
  int maxTexture1D;
  int maxTexture1DMipmap;
  int maxTexture1DLinear;
  int maxTexture2D[2];
  int maxTexture2DMipmap[2];
  int maxTexture2DLinear[3];
  int maxTexture2DGather[2];
  int maxTexture3D[3];
  int maxTexture3DAlt[3];
  int maxTextureCubemap;
  int maxTexture1DLayered[2];
  int maxTexture2DLayered[3];
  int maxTextureCubemapLayered[2];
  int maxSurface1D;
  int maxSurface2D[2];
  int maxSurface3D[3];
  int maxSurface1DLayered[2];
  int maxSurface2DLayered[3];
  int maxSurfaceCubemap;
  int maxSurfaceCubemapLayered[2];
  size_t surfaceAlignment;
  int concurrentKernels;
  int ECCEnabled;
  int pciBusID;
  int pciDeviceID;
  int pciDomainID;
  int tccDriver;
  int asyncEngineCount;
  int unifiedAddressing;
  int memoryClockRate;
  int memoryBusWidth;
  int l2CacheSize;
  int persistingL2CacheMaxSize;
  int maxThreadsPerMultiProcessor;
  int streamPrioritiesSupported;
  int globalL1CacheSupported;
  int localL1CacheSupported;
  size_t sharedMemPerMultiprocessor;
  int regsPerMultiprocessor;
  int managedMemory;
  int isMultiGpuBoard;
  int multiGpuBoardGroupID;
  int hostNativeAtomicSupported;
  int singleToDoublePrecisionPerfRatio;
  int pageableMemoryAccess;
  int concurrentManagedAccess;
  int computePreemptionSupported;
  int canUseHostPointerForRegisteredMem;
  int cooperativeLaunch;
  int cooperativeMultiDeviceLaunch;
  size_t sharedMemPerBlockOptin;
  int pageableMemoryAccessUsesHostPageTables;
  int directManagedMemAccessFromHost;
  int maxBlocksPerMultiProcessor;
  int accessPolicyMaxWindowSize;
  size_t reservedSharedMemPerBlock;
  int hostRegisterSupported;
  int sparseCudaArraySupported;
  int hostRegisterReadOnlySupported;
  int timelineSemaphoreInteropSupported;
  int memoryPoolsSupported;
  int gpuDirectRDMASupported;
  unsigned int gpuDirectRDMAFlushWritesOptions;
  int gpuDirectRDMAWritesOrdering;
  unsigned int memoryPoolSupportedHandleTypes;
  int deferredMappingCudaArraySupported;
  int ipcEventSupported;
  int clusterLaunch;
  int unifiedFunctionPointers;
  int reserved[63];
};
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

struct cudaPitchedPtr {
  void* ptr;
  size_t pitch;
  size_t xsize;
  size_t ysize;
};
static_assert(sizeof(cudaPitchedPtr) == 32);
static_assert(alignof(cudaPitchedPtr) == 8);
static_assert(offsetof(cudaPitchedPtr, ptr) == 0);
static_assert(offsetof(cudaPitchedPtr, pitch) == 8);
static_assert(offsetof(cudaPitchedPtr, xsize) == 16);
static_assert(offsetof(cudaPitchedPtr, ysize) == 24);

struct cudaEglPlaneDesc_st {
  unsigned int width;
  unsigned int height;
  unsigned int depth;
  unsigned int pitch;
  unsigned int numChannels;
  cudaChannelFormatDesc channelDesc;
  unsigned int reserved[4];
};
static_assert(sizeof(cudaEglPlaneDesc_st) == 56);
static_assert(alignof(cudaEglPlaneDesc_st) == 4);
static_assert(offsetof(cudaEglPlaneDesc_st, width) == 0);
static_assert(offsetof(cudaEglPlaneDesc_st, height) == 4);
static_assert(offsetof(cudaEglPlaneDesc_st, depth) == 8);
static_assert(offsetof(cudaEglPlaneDesc_st, pitch) == 12);
static_assert(offsetof(cudaEglPlaneDesc_st, numChannels) == 16);
static_assert(offsetof(cudaEglPlaneDesc_st, channelDesc) == 20);
static_assert(offsetof(cudaEglPlaneDesc_st, reserved) == 40);

struct cudaEglFrame_st {
  union {
    cudaArray_t pArray[3];
    cudaPitchedPtr pPitch[3];
  } frame;
  cudaEglPlaneDesc planeDesc[3];
  unsigned int planeCount;
  cudaEglFrameType frameType;
  cudaEglColorFormat eglColorFormat;
};
static_assert(sizeof(cudaEglFrame_st) == 280);
static_assert(alignof(cudaEglFrame_st) == 8);
static_assert(offsetof(cudaEglFrame_st, frame) == 0);
static_assert(offsetof(cudaEglFrame_st, frame.pArray) == 0);
static_assert(offsetof(cudaEglFrame_st, frame.pPitch) == 0);
static_assert(offsetof(cudaEglFrame_st, planeDesc) == 96);
static_assert(offsetof(cudaEglFrame_st, planeCount) == 264);
static_assert(offsetof(cudaEglFrame_st, frameType) == 268);
static_assert(offsetof(cudaEglFrame_st, eglColorFormat) == 272);

struct cudaEventRecordNodeParams {
  cudaEvent_t event;
};
static_assert(sizeof(cudaEventRecordNodeParams) == 8);
static_assert(alignof(cudaEventRecordNodeParams) == 8);
static_assert(offsetof(cudaEventRecordNodeParams, event) == 0);

struct cudaEventWaitNodeParams {
  cudaEvent_t event;
};
static_assert(sizeof(cudaEventWaitNodeParams) == 8);
static_assert(alignof(cudaEventWaitNodeParams) == 8);
static_assert(offsetof(cudaEventWaitNodeParams, event) == 0);

struct cudaExtent {
  size_t width;
  size_t height;
  size_t depth;
};
static_assert(sizeof(cudaExtent) == 24);
static_assert(alignof(cudaExtent) == 8);
static_assert(offsetof(cudaExtent, width) == 0);
static_assert(offsetof(cudaExtent, height) == 8);
static_assert(offsetof(cudaExtent, depth) == 16);

struct cudaExternalMemoryBufferDesc {
  unsigned long long offset;
  unsigned long long size;
  unsigned int flags;
};
static_assert(sizeof(cudaExternalMemoryBufferDesc) == 24);
static_assert(alignof(cudaExternalMemoryBufferDesc) == 8);
static_assert(offsetof(cudaExternalMemoryBufferDesc, offset) == 0);
static_assert(offsetof(cudaExternalMemoryBufferDesc, size) == 8);
static_assert(offsetof(cudaExternalMemoryBufferDesc, flags) == 16);

struct cudaExternalMemoryHandleDesc {
  cudaExternalMemoryHandleType type;
  union {
    int fd;
    struct {
      void* handle;
      const void* name;
    } win32;
    const void* nvSciBufObject;
  } handle;
  unsigned long long size;
  unsigned int flags;
};
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

struct cudaExternalMemoryMipmappedArrayDesc {
  unsigned long long offset;
  cudaChannelFormatDesc formatDesc;
  cudaExtent extent;
  unsigned int flags;
  unsigned int numLevels;
};
static_assert(sizeof(cudaExternalMemoryMipmappedArrayDesc) == 64);
static_assert(alignof(cudaExternalMemoryMipmappedArrayDesc) == 8);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, offset) == 0);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, formatDesc) == 8);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, extent) == 32);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, flags) == 56);
static_assert(offsetof(cudaExternalMemoryMipmappedArrayDesc, numLevels) == 60);

struct cudaExternalSemaphoreHandleDesc {
  cudaExternalSemaphoreHandleType type;
  union {
    int fd;
    struct {
      void* handle;
      const void* name;
    } win32;
    const void* nvSciSyncObj;
  } handle;
  unsigned int flags;
};
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

struct cudaExternalSemaphoreSignalNodeParams {
  cudaExternalSemaphore_t* extSemArray;
  const cudaExternalSemaphoreSignalParams* paramsArray;
  unsigned int numExtSems;
};
static_assert(sizeof(cudaExternalSemaphoreSignalNodeParams) == 24);
static_assert(alignof(cudaExternalSemaphoreSignalNodeParams) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParams, extSemArray) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParams, paramsArray) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParams, numExtSems) == 16);

struct cudaExternalSemaphoreSignalNodeParamsV2 {
  cudaExternalSemaphore_t* extSemArray;
  const cudaExternalSemaphoreSignalParams* paramsArray;
  unsigned int numExtSems;
};
static_assert(sizeof(cudaExternalSemaphoreSignalNodeParamsV2) == 24);
static_assert(alignof(cudaExternalSemaphoreSignalNodeParamsV2) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParamsV2, extSemArray) == 0);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParamsV2, paramsArray) == 8);
static_assert(offsetof(cudaExternalSemaphoreSignalNodeParamsV2, numExtSems) == 16);

struct cudaExternalSemaphoreSignalParams {
  struct {
    struct {
      unsigned long long value;
    } fence;
    union {
      void* fence;
      unsigned long long reserved;
    } nvSciSync;
    struct {
      unsigned long long key;
    } keyedMutex;
    unsigned int reserved[12];
  } params;
  unsigned int flags;
  unsigned int reserved[16];
};
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

struct cudaExternalSemaphoreSignalParams_v1 {
  struct {
    struct {
      unsigned long long value;
    } fence;
    union {
      void* fence;
      unsigned long long reserved;
    } nvSciSync;
    struct {
      unsigned long long key;
    } keyedMutex;
  } params;
  unsigned int flags;
};
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

struct cudaExternalSemaphoreWaitNodeParams {
  cudaExternalSemaphore_t* extSemArray;
  const cudaExternalSemaphoreWaitParams* paramsArray;
  unsigned int numExtSems;
};
static_assert(sizeof(cudaExternalSemaphoreWaitNodeParams) == 24);
static_assert(alignof(cudaExternalSemaphoreWaitNodeParams) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParams, extSemArray) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParams, paramsArray) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParams, numExtSems) == 16);

struct cudaExternalSemaphoreWaitNodeParamsV2 {
  cudaExternalSemaphore_t* extSemArray;
  const cudaExternalSemaphoreWaitParams* paramsArray;
  unsigned int numExtSems;
};
static_assert(sizeof(cudaExternalSemaphoreWaitNodeParamsV2) == 24);
static_assert(alignof(cudaExternalSemaphoreWaitNodeParamsV2) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParamsV2, extSemArray) == 0);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParamsV2, paramsArray) == 8);
static_assert(offsetof(cudaExternalSemaphoreWaitNodeParamsV2, numExtSems) == 16);

struct cudaExternalSemaphoreWaitParams {
  struct {
    struct {
      unsigned long long value;
    } fence;
    union {
      void* fence;
      unsigned long long reserved;
    } nvSciSync;
    struct {
      unsigned long long key;
      unsigned int timeoutMs;
    } keyedMutex;
    unsigned int reserved[10];
  } params;
  unsigned int flags;
  unsigned int reserved[16];
};
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

struct cudaExternalSemaphoreWaitParams_v1 {
  struct {
    struct {
      unsigned long long value;
    } fence;
    union {
      void* fence;
      unsigned long long reserved;
    } nvSciSync;
    struct {
      unsigned long long key;
      unsigned int timeoutMs;
    } keyedMutex;
  } params;
  unsigned int flags;
};
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

struct cudaFuncAttributes {
  size_t sharedSizeBytes;
  size_t constSizeBytes;
  size_t localSizeBytes;
  int maxThreadsPerBlock;
  int numRegs;
  int ptxVersion;
  int binaryVersion;
  int cacheModeCA;
  int maxDynamicSharedSizeBytes;
  int preferredShmemCarveout;
  int clusterDimMustBeSet;
  int requiredClusterWidth;
  int requiredClusterHeight;
  int requiredClusterDepth;
  int clusterSchedulingPolicyPreference;
  int nonPortableClusterSizeAllowed;
  int reserved[16];
};
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

struct cudaGraphEdgeData_st {
  unsigned char from_port;
  unsigned char to_port;
  unsigned char type;
  unsigned char reserved[5];
};
static_assert(sizeof(cudaGraphEdgeData_st) == 8);
static_assert(alignof(cudaGraphEdgeData_st) == 1);
static_assert(offsetof(cudaGraphEdgeData_st, from_port) == 0);
static_assert(offsetof(cudaGraphEdgeData_st, to_port) == 1);
static_assert(offsetof(cudaGraphEdgeData_st, type) == 2);
static_assert(offsetof(cudaGraphEdgeData_st, reserved) == 3);

struct cudaGraphExecUpdateResultInfo_st {
  cudaGraphExecUpdateResult result;
  cudaGraphNode_t errorNode;
  cudaGraphNode_t errorFromNode;
};
static_assert(sizeof(cudaGraphExecUpdateResultInfo_st) == 24);
static_assert(alignof(cudaGraphExecUpdateResultInfo_st) == 8);
static_assert(offsetof(cudaGraphExecUpdateResultInfo_st, result) == 0);
static_assert(offsetof(cudaGraphExecUpdateResultInfo_st, errorNode) == 8);
static_assert(offsetof(cudaGraphExecUpdateResultInfo_st, errorFromNode) == 16);

struct cudaGraphInstantiateParams_st {
  unsigned long long flags;
  cudaStream_t uploadStream;
  cudaGraphNode_t errNode_out;
  cudaGraphInstantiateResult result_out;
};
static_assert(sizeof(cudaGraphInstantiateParams_st) == 32);
static_assert(alignof(cudaGraphInstantiateParams_st) == 8);
static_assert(offsetof(cudaGraphInstantiateParams_st, flags) == 0);
static_assert(offsetof(cudaGraphInstantiateParams_st, uploadStream) == 8);
static_assert(offsetof(cudaGraphInstantiateParams_st, errNode_out) == 16);
static_assert(offsetof(cudaGraphInstantiateParams_st, result_out) == 24);

struct dim3 {
  unsigned int x;
  unsigned int y;
  unsigned int z;
};
static_assert(sizeof(dim3) == 12);
static_assert(alignof(dim3) == 4);
static_assert(offsetof(dim3, x) == 0);
static_assert(offsetof(dim3, y) == 4);
static_assert(offsetof(dim3, z) == 8);

struct cudaGraphKernelNodeUpdate {
  cudaGraphDeviceNode_t node;
  cudaGraphKernelNodeField field;
  union {
    dim3 gridDim;
    struct {
      const void* pValue;
      size_t offset;
      size_t size;
    } param;
    unsigned int isEnabled;
  } updateData;
};
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

struct cudaKernelNodeParamsV2 {
  void* func;
  dim3 gridDim;
  dim3 blockDim;
  unsigned int sharedMemBytes;
  void** kernelParams;
  void** extra;
};
static_assert(sizeof(cudaKernelNodeParamsV2) == 56);
static_assert(alignof(cudaKernelNodeParamsV2) == 8);
static_assert(offsetof(cudaKernelNodeParamsV2, func) == 0);
static_assert(offsetof(cudaKernelNodeParamsV2, gridDim) == 8);
static_assert(offsetof(cudaKernelNodeParamsV2, blockDim) == 20);
static_assert(offsetof(cudaKernelNodeParamsV2, sharedMemBytes) == 32);
static_assert(offsetof(cudaKernelNodeParamsV2, kernelParams) == 40);
static_assert(offsetof(cudaKernelNodeParamsV2, extra) == 48);

struct cudaPos {
  size_t x;
  size_t y;
  size_t z;
};
static_assert(sizeof(cudaPos) == 24);
static_assert(alignof(cudaPos) == 8);
static_assert(offsetof(cudaPos, x) == 0);
static_assert(offsetof(cudaPos, y) == 8);
static_assert(offsetof(cudaPos, z) == 16);

struct cudaMemcpy3DParms {
  cudaArray_t srcArray;
  cudaPos srcPos;
  cudaPitchedPtr srcPtr;
  cudaArray_t dstArray;
  cudaPos dstPos;
  cudaPitchedPtr dstPtr;
  cudaExtent extent;
  cudaMemcpyKind kind;
};
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

struct cudaMemcpyNodeParams {
  int flags;
  int reserved[3];
  cudaMemcpy3DParms copyParams;
};
static_assert(sizeof(cudaMemcpyNodeParams) == 176);
static_assert(alignof(cudaMemcpyNodeParams) == 8);
static_assert(offsetof(cudaMemcpyNodeParams, flags) == 0);
static_assert(offsetof(cudaMemcpyNodeParams, reserved) == 4);
static_assert(offsetof(cudaMemcpyNodeParams, copyParams) == 16);

struct cudaMemsetParamsV2 {
  void* dst;
  size_t pitch;
  unsigned int value;
  unsigned int elementSize;
  size_t width;
  size_t height;
};
static_assert(sizeof(cudaMemsetParamsV2) == 40);
static_assert(alignof(cudaMemsetParamsV2) == 8);
static_assert(offsetof(cudaMemsetParamsV2, dst) == 0);
static_assert(offsetof(cudaMemsetParamsV2, pitch) == 8);
static_assert(offsetof(cudaMemsetParamsV2, value) == 16);
static_assert(offsetof(cudaMemsetParamsV2, elementSize) == 20);
static_assert(offsetof(cudaMemsetParamsV2, width) == 24);
static_assert(offsetof(cudaMemsetParamsV2, height) == 32);

struct cudaHostNodeParamsV2 {
  cudaHostFn_t fn;
  void* userData;
};
static_assert(sizeof(cudaHostNodeParamsV2) == 16);
static_assert(alignof(cudaHostNodeParamsV2) == 8);
static_assert(offsetof(cudaHostNodeParamsV2, fn) == 0);
static_assert(offsetof(cudaHostNodeParamsV2, userData) == 8);

struct cudaMemLocation {
  cudaMemLocationType type;
  int id;
};
static_assert(sizeof(cudaMemLocation) == 8);
static_assert(alignof(cudaMemLocation) == 4);
static_assert(offsetof(cudaMemLocation, type) == 0);
static_assert(offsetof(cudaMemLocation, id) == 4);

struct cudaMemPoolProps {
  cudaMemAllocationType allocType;
  cudaMemAllocationHandleType handleTypes;
  cudaMemLocation location;
  void* win32SecurityAttributes;
  size_t maxSize;
  unsigned short usage;
  unsigned char reserved[54];
};
static_assert(sizeof(cudaMemPoolProps) == 88);
static_assert(alignof(cudaMemPoolProps) == 8);
static_assert(offsetof(cudaMemPoolProps, allocType) == 0);
static_assert(offsetof(cudaMemPoolProps, handleTypes) == 4);
static_assert(offsetof(cudaMemPoolProps, location) == 8);
static_assert(offsetof(cudaMemPoolProps, win32SecurityAttributes) == 16);
static_assert(offsetof(cudaMemPoolProps, maxSize) == 24);
static_assert(offsetof(cudaMemPoolProps, usage) == 32);
static_assert(offsetof(cudaMemPoolProps, reserved) == 34);

struct cudaMemAllocNodeParamsV2 {
  cudaMemPoolProps poolProps;
  const cudaMemAccessDesc* accessDescs;
  size_t accessDescCount;
  size_t bytesize;
  void* dptr;
};
static_assert(sizeof(cudaMemAllocNodeParamsV2) == 120);
static_assert(alignof(cudaMemAllocNodeParamsV2) == 8);
static_assert(offsetof(cudaMemAllocNodeParamsV2, poolProps) == 0);
static_assert(offsetof(cudaMemAllocNodeParamsV2, accessDescs) == 88);
static_assert(offsetof(cudaMemAllocNodeParamsV2, accessDescCount) == 96);
static_assert(offsetof(cudaMemAllocNodeParamsV2, bytesize) == 104);
static_assert(offsetof(cudaMemAllocNodeParamsV2, dptr) == 112);

struct cudaMemFreeNodeParams {
  void* dptr;
};
static_assert(sizeof(cudaMemFreeNodeParams) == 8);
static_assert(alignof(cudaMemFreeNodeParams) == 8);
static_assert(offsetof(cudaMemFreeNodeParams, dptr) == 0);

struct cudaGraphNodeParams {
  cudaGraphNodeType type;
  int reserved0[3];
  union {
    long long reserved1[29];
    cudaKernelNodeParamsV2 kernel;
    cudaMemcpyNodeParams memcpy;
    cudaMemsetParamsV2 memset;
    cudaHostNodeParamsV2 host;
    cudaChildGraphNodeParams graph;
    cudaEventWaitNodeParams eventWait;
    cudaEventRecordNodeParams eventRecord;
    cudaExternalSemaphoreSignalNodeParamsV2 extSemSignal;
    cudaExternalSemaphoreWaitNodeParamsV2 extSemWait;
    cudaMemAllocNodeParamsV2 alloc;
    cudaMemFreeNodeParams free;
    cudaConditionalNodeParams conditional;
  };
  long long reserved2;
};
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

struct cudaHostNodeParams {
  cudaHostFn_t fn;
  void* userData;
};
static_assert(sizeof(cudaHostNodeParams) == 16);
static_assert(alignof(cudaHostNodeParams) == 8);
static_assert(offsetof(cudaHostNodeParams, fn) == 0);
static_assert(offsetof(cudaHostNodeParams, userData) == 8);

struct cudaIpcEventHandle_st {
  char reserved[64];
};
static_assert(sizeof(cudaIpcEventHandle_st) == 64);
static_assert(alignof(cudaIpcEventHandle_st) == 1);
static_assert(offsetof(cudaIpcEventHandle_st, reserved) == 0);

struct cudaIpcMemHandle_st {
  char reserved[64];
};
static_assert(sizeof(cudaIpcMemHandle_st) == 64);
static_assert(alignof(cudaIpcMemHandle_st) == 1);
static_assert(offsetof(cudaIpcMemHandle_st, reserved) == 0);

struct cudaKernelNodeParams {
  void* func;
  dim3 gridDim;
  dim3 blockDim;
  unsigned int sharedMemBytes;
  void** kernelParams;
  void** extra;
};
static_assert(sizeof(cudaKernelNodeParams) == 56);
static_assert(alignof(cudaKernelNodeParams) == 8);
static_assert(offsetof(cudaKernelNodeParams, func) == 0);
static_assert(offsetof(cudaKernelNodeParams, gridDim) == 8);
static_assert(offsetof(cudaKernelNodeParams, blockDim) == 20);
static_assert(offsetof(cudaKernelNodeParams, sharedMemBytes) == 32);
static_assert(offsetof(cudaKernelNodeParams, kernelParams) == 40);
static_assert(offsetof(cudaKernelNodeParams, extra) == 48);

struct cudaLaunchMemSyncDomainMap_st {
  unsigned char default_;
  unsigned char remote;
};
static_assert(sizeof(cudaLaunchMemSyncDomainMap_st) == 2);
static_assert(alignof(cudaLaunchMemSyncDomainMap_st) == 1);
static_assert(offsetof(cudaLaunchMemSyncDomainMap_st, default_) == 0);
static_assert(offsetof(cudaLaunchMemSyncDomainMap_st, remote) == 1);

union cudaLaunchAttributeValue {
  char pad[64];
  cudaAccessPolicyWindow accessPolicyWindow;
  int cooperative;
  cudaSynchronizationPolicy syncPolicy;
  struct {
    unsigned int x;
    unsigned int y;
    unsigned int z;
  } clusterDim;
  cudaClusterSchedulingPolicy clusterSchedulingPolicyPreference;
  int programmaticStreamSerializationAllowed;
  struct {
    cudaEvent_t event;
    int flags;
    int triggerAtBlockStart;
  } programmaticEvent;
  int priority;
  cudaLaunchMemSyncDomainMap memSyncDomainMap;
  cudaLaunchMemSyncDomain memSyncDomain;
  struct {
    unsigned int x;
    unsigned int y;
    unsigned int z;
  } preferredClusterDim;
  struct {
    cudaEvent_t event;
    int flags;
  } launchCompletionEvent;
  struct {
    int deviceUpdatable;
    cudaGraphDeviceNode_t devNode;
  } deviceUpdatableKernelNode;
  unsigned int sharedMemCarveout;
};
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

struct cudaLaunchAttribute_st {
  cudaLaunchAttributeID id;
  char pad[4];
  cudaLaunchAttributeValue val;
};
static_assert(sizeof(cudaLaunchAttribute_st) == 72);
static_assert(alignof(cudaLaunchAttribute_st) == 8);
static_assert(offsetof(cudaLaunchAttribute_st, id) == 0);
static_assert(offsetof(cudaLaunchAttribute_st, pad) == 4);
static_assert(offsetof(cudaLaunchAttribute_st, val) == 8);

struct cudaLaunchConfig_st {
  dim3 gridDim;
  dim3 blockDim;
  size_t dynamicSmemBytes;
  cudaStream_t stream;
  cudaLaunchAttribute* attrs;
  unsigned int numAttrs;
};
static_assert(sizeof(cudaLaunchConfig_st) == 56);
static_assert(alignof(cudaLaunchConfig_st) == 8);
static_assert(offsetof(cudaLaunchConfig_st, gridDim) == 0);
static_assert(offsetof(cudaLaunchConfig_st, blockDim) == 12);
static_assert(offsetof(cudaLaunchConfig_st, dynamicSmemBytes) == 24);
static_assert(offsetof(cudaLaunchConfig_st, stream) == 32);
static_assert(offsetof(cudaLaunchConfig_st, attrs) == 40);
static_assert(offsetof(cudaLaunchConfig_st, numAttrs) == 48);

struct cudaLaunchParams {
  void* func;
  dim3 gridDim;
  dim3 blockDim;
  void** args;
  size_t sharedMem;
  cudaStream_t stream;
};
static_assert(sizeof(cudaLaunchParams) == 56);
static_assert(alignof(cudaLaunchParams) == 8);
static_assert(offsetof(cudaLaunchParams, func) == 0);
static_assert(offsetof(cudaLaunchParams, gridDim) == 8);
static_assert(offsetof(cudaLaunchParams, blockDim) == 20);
static_assert(offsetof(cudaLaunchParams, args) == 32);
static_assert(offsetof(cudaLaunchParams, sharedMem) == 40);
static_assert(offsetof(cudaLaunchParams, stream) == 48);

struct cudaMemAccessDesc {
  cudaMemLocation location;
  cudaMemAccessFlags flags;
};
static_assert(sizeof(cudaMemAccessDesc) == 12);
static_assert(alignof(cudaMemAccessDesc) == 4);
static_assert(offsetof(cudaMemAccessDesc, location) == 0);
static_assert(offsetof(cudaMemAccessDesc, flags) == 8);

struct cudaMemAllocNodeParams {
  cudaMemPoolProps poolProps;
  const cudaMemAccessDesc* accessDescs;
  size_t accessDescCount;
  size_t bytesize;
  void* dptr;
};
static_assert(sizeof(cudaMemAllocNodeParams) == 120);
static_assert(alignof(cudaMemAllocNodeParams) == 8);
static_assert(offsetof(cudaMemAllocNodeParams, poolProps) == 0);
static_assert(offsetof(cudaMemAllocNodeParams, accessDescs) == 88);
static_assert(offsetof(cudaMemAllocNodeParams, accessDescCount) == 96);
static_assert(offsetof(cudaMemAllocNodeParams, bytesize) == 104);
static_assert(offsetof(cudaMemAllocNodeParams, dptr) == 112);

struct cudaMemFabricHandle_st {
  char reserved[64];
};
static_assert(sizeof(cudaMemFabricHandle_st) == 64);
static_assert(alignof(cudaMemFabricHandle_st) == 1);
static_assert(offsetof(cudaMemFabricHandle_st, reserved) == 0);

struct cudaMemPoolPtrExportData {
  unsigned char reserved[64];
};
static_assert(sizeof(cudaMemPoolPtrExportData) == 64);
static_assert(alignof(cudaMemPoolPtrExportData) == 1);
static_assert(offsetof(cudaMemPoolPtrExportData, reserved) == 0);

struct cudaOffset3D {
  size_t x;
  size_t y;
  size_t z;
};
static_assert(sizeof(cudaOffset3D) == 24);
static_assert(alignof(cudaOffset3D) == 8);
static_assert(offsetof(cudaOffset3D, x) == 0);
static_assert(offsetof(cudaOffset3D, y) == 8);
static_assert(offsetof(cudaOffset3D, z) == 16);

struct cudaMemcpy3DOperand {
  cudaMemcpy3DOperandType type;
  union {
    struct {
      void* ptr;
      size_t rowLength;
      size_t layerHeight;
      cudaMemLocation locHint;
    } ptr;
    struct {
      cudaArray_t array;
      cudaOffset3D offset;
    } array;
  } op;
};
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

struct cudaMemcpy3DBatchOp {
  cudaMemcpy3DOperand src;
  cudaMemcpy3DOperand dst;
  cudaExtent extent;
  cudaMemcpySrcAccessOrder srcAccessOrder;
  unsigned int flags;
};
static_assert(sizeof(cudaMemcpy3DBatchOp) == 112);
static_assert(alignof(cudaMemcpy3DBatchOp) == 8);
static_assert(offsetof(cudaMemcpy3DBatchOp, src) == 0);
static_assert(offsetof(cudaMemcpy3DBatchOp, dst) == 40);
static_assert(offsetof(cudaMemcpy3DBatchOp, extent) == 80);
static_assert(offsetof(cudaMemcpy3DBatchOp, srcAccessOrder) == 104);
static_assert(offsetof(cudaMemcpy3DBatchOp, flags) == 108);

struct cudaMemcpy3DPeerParms {
  cudaArray_t srcArray;
  cudaPos srcPos;
  cudaPitchedPtr srcPtr;
  int srcDevice;
  cudaArray_t dstArray;
  cudaPos dstPos;
  cudaPitchedPtr dstPtr;
  int dstDevice;
  cudaExtent extent;
};
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

struct cudaMemcpyAttributes {
  cudaMemcpySrcAccessOrder srcAccessOrder;
  cudaMemLocation srcLocHint;
  cudaMemLocation dstLocHint;
  unsigned int flags;
};
static_assert(sizeof(cudaMemcpyAttributes) == 24);
static_assert(alignof(cudaMemcpyAttributes) == 4);
static_assert(offsetof(cudaMemcpyAttributes, srcAccessOrder) == 0);
static_assert(offsetof(cudaMemcpyAttributes, srcLocHint) == 4);
static_assert(offsetof(cudaMemcpyAttributes, dstLocHint) == 12);
static_assert(offsetof(cudaMemcpyAttributes, flags) == 20);

struct cudaMemsetParams {
  void* dst;
  size_t pitch;
  unsigned int value;
  unsigned int elementSize;
  size_t width;
  size_t height;
};
static_assert(sizeof(cudaMemsetParams) == 40);
static_assert(alignof(cudaMemsetParams) == 8);
static_assert(offsetof(cudaMemsetParams, dst) == 0);
static_assert(offsetof(cudaMemsetParams, pitch) == 8);
static_assert(offsetof(cudaMemsetParams, value) == 16);
static_assert(offsetof(cudaMemsetParams, elementSize) == 20);
static_assert(offsetof(cudaMemsetParams, width) == 24);
static_assert(offsetof(cudaMemsetParams, height) == 32);

struct cudaPointerAttributes {
  cudaMemoryType type;
  int device;
  void* devicePointer;
  void* hostPointer;
};
static_assert(sizeof(cudaPointerAttributes) == 24);
static_assert(alignof(cudaPointerAttributes) == 8);
static_assert(offsetof(cudaPointerAttributes, type) == 0);
static_assert(offsetof(cudaPointerAttributes, device) == 4);
static_assert(offsetof(cudaPointerAttributes, devicePointer) == 8);
static_assert(offsetof(cudaPointerAttributes, hostPointer) == 16);

struct cudaResourceDesc {
  cudaResourceType resType;
  union {
    struct {
      cudaArray_t array;
    } array;
    struct {
      cudaMipmappedArray_t mipmap;
    } mipmap;
    struct {
      void* devPtr;
      cudaChannelFormatDesc desc;
      size_t sizeInBytes;
    } linear;
    struct {
      void* devPtr;
      cudaChannelFormatDesc desc;
      size_t width;
      size_t height;
      size_t pitchInBytes;
    } pitch2D;
  } res;
};
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

struct cudaResourceViewDesc {
  cudaResourceViewFormat format;
  size_t width;
  size_t height;
  size_t depth;
  unsigned int firstMipmapLevel;
  unsigned int lastMipmapLevel;
  unsigned int firstLayer;
  unsigned int lastLayer;
};
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

struct cudaTextureDesc {
  cudaTextureAddressMode addressMode[3];
  cudaTextureFilterMode filterMode;
  cudaTextureReadMode readMode;
  int sRGB;
  float borderColor[4];
  int normalizedCoords;
  unsigned int maxAnisotropy;
  cudaTextureFilterMode mipmapFilterMode;
  float mipmapLevelBias;
  float minMipmapLevelClamp;
  float maxMipmapLevelClamp;
  int disableTrilinearOptimization;
  int seamlessCubemap;
};
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

struct cudalibraryHostUniversalFunctionAndDataTable {
  void* functionTable;
  size_t functionWindowSize;
  void* dataTable;
  size_t dataWindowSize;
};
static_assert(sizeof(cudalibraryHostUniversalFunctionAndDataTable) == 32);
static_assert(alignof(cudalibraryHostUniversalFunctionAndDataTable) == 8);
static_assert(offsetof(cudalibraryHostUniversalFunctionAndDataTable, functionTable) == 0);
static_assert(offsetof(cudalibraryHostUniversalFunctionAndDataTable, functionWindowSize) == 8);
static_assert(offsetof(cudalibraryHostUniversalFunctionAndDataTable, dataTable) == 16);
static_assert(offsetof(cudalibraryHostUniversalFunctionAndDataTable, dataWindowSize) == 24);

struct double1 {
  double x;
};
static_assert(sizeof(double1) == 8);
static_assert(alignof(double1) == 8);
static_assert(offsetof(double1, x) == 0);

struct alignas(16) double2 {
  double x;
  double y;
};
static_assert(sizeof(double2) == 16);
static_assert(alignof(double2) == 16);
static_assert(offsetof(double2, x) == 0);
static_assert(offsetof(double2, y) == 8);

struct double3 {
  double x;
  double y;
  double z;
};
static_assert(sizeof(double3) == 24);
static_assert(alignof(double3) == 8);
static_assert(offsetof(double3, x) == 0);
static_assert(offsetof(double3, y) == 8);
static_assert(offsetof(double3, z) == 16);

struct alignas(16) double4 {
  double x;
  double y;
  double z;
  double w;
};
static_assert(sizeof(double4) == 32);
static_assert(alignof(double4) == 16);
static_assert(offsetof(double4, x) == 0);
static_assert(offsetof(double4, y) == 8);
static_assert(offsetof(double4, z) == 16);
static_assert(offsetof(double4, w) == 24);

struct float1 {
  float x;
};
static_assert(sizeof(float1) == 4);
static_assert(alignof(float1) == 4);
static_assert(offsetof(float1, x) == 0);

struct alignas(8) float2 {
  float x;
  float y;
};
static_assert(sizeof(float2) == 8);
static_assert(alignof(float2) == 8);
static_assert(offsetof(float2, x) == 0);
static_assert(offsetof(float2, y) == 4);

struct float3 {
  float x;
  float y;
  float z;
};
static_assert(sizeof(float3) == 12);
static_assert(alignof(float3) == 4);
static_assert(offsetof(float3, x) == 0);
static_assert(offsetof(float3, y) == 4);
static_assert(offsetof(float3, z) == 8);

struct alignas(16) float4 {
  float x;
  float y;
  float z;
  float w;
};
static_assert(sizeof(float4) == 16);
static_assert(alignof(float4) == 16);
static_assert(offsetof(float4, x) == 0);
static_assert(offsetof(float4, y) == 4);
static_assert(offsetof(float4, z) == 8);
static_assert(offsetof(float4, w) == 12);

struct int1 {
  int x;
};
static_assert(sizeof(int1) == 4);
static_assert(alignof(int1) == 4);
static_assert(offsetof(int1, x) == 0);

struct alignas(8) int2 {
  int x;
  int y;
};
static_assert(sizeof(int2) == 8);
static_assert(alignof(int2) == 8);
static_assert(offsetof(int2, x) == 0);
static_assert(offsetof(int2, y) == 4);

struct int3 {
  int x;
  int y;
  int z;
};
static_assert(sizeof(int3) == 12);
static_assert(alignof(int3) == 4);
static_assert(offsetof(int3, x) == 0);
static_assert(offsetof(int3, y) == 4);
static_assert(offsetof(int3, z) == 8);

struct alignas(16) int4 {
  int x;
  int y;
  int z;
  int w;
};
static_assert(sizeof(int4) == 16);
static_assert(alignof(int4) == 16);
static_assert(offsetof(int4, x) == 0);
static_assert(offsetof(int4, y) == 4);
static_assert(offsetof(int4, z) == 8);
static_assert(offsetof(int4, w) == 12);

struct long1 {
  long x;
};
static_assert(sizeof(long1) == 8);
static_assert(alignof(long1) == 8);
static_assert(offsetof(long1, x) == 0);

struct alignas(16) long2 {
  long x;
  long y;
};
static_assert(sizeof(long2) == 16);
static_assert(alignof(long2) == 16);
static_assert(offsetof(long2, x) == 0);
static_assert(offsetof(long2, y) == 8);

struct long3 {
  long x;
  long y;
  long z;
};
static_assert(sizeof(long3) == 24);
static_assert(alignof(long3) == 8);
static_assert(offsetof(long3, x) == 0);
static_assert(offsetof(long3, y) == 8);
static_assert(offsetof(long3, z) == 16);

struct alignas(16) long4 {
  long x;
  long y;
  long z;
  long w;
};
static_assert(sizeof(long4) == 32);
static_assert(alignof(long4) == 16);
static_assert(offsetof(long4, x) == 0);
static_assert(offsetof(long4, y) == 8);
static_assert(offsetof(long4, z) == 16);
static_assert(offsetof(long4, w) == 24);

struct longlong1 {
  long long x;
};
static_assert(sizeof(longlong1) == 8);
static_assert(alignof(longlong1) == 8);
static_assert(offsetof(longlong1, x) == 0);

struct alignas(16) longlong2 {
  long long x;
  long long y;
};
static_assert(sizeof(longlong2) == 16);
static_assert(alignof(longlong2) == 16);
static_assert(offsetof(longlong2, x) == 0);
static_assert(offsetof(longlong2, y) == 8);

struct longlong3 {
  long long x;
  long long y;
  long long z;
};
static_assert(sizeof(longlong3) == 24);
static_assert(alignof(longlong3) == 8);
static_assert(offsetof(longlong3, x) == 0);
static_assert(offsetof(longlong3, y) == 8);
static_assert(offsetof(longlong3, z) == 16);

struct alignas(16) longlong4 {
  long long x;
  long long y;
  long long z;
  long long w;
};
static_assert(sizeof(longlong4) == 32);
static_assert(alignof(longlong4) == 16);
static_assert(offsetof(longlong4, x) == 0);
static_assert(offsetof(longlong4, y) == 8);
static_assert(offsetof(longlong4, z) == 16);
static_assert(offsetof(longlong4, w) == 24);

struct short1 {
  short x;
};
static_assert(sizeof(short1) == 2);
static_assert(alignof(short1) == 2);
static_assert(offsetof(short1, x) == 0);

struct alignas(4) short2 {
  short x;
  short y;
};
static_assert(sizeof(short2) == 4);
static_assert(alignof(short2) == 4);
static_assert(offsetof(short2, x) == 0);
static_assert(offsetof(short2, y) == 2);

struct short3 {
  short x;
  short y;
  short z;
};
static_assert(sizeof(short3) == 6);
static_assert(alignof(short3) == 2);
static_assert(offsetof(short3, x) == 0);
static_assert(offsetof(short3, y) == 2);
static_assert(offsetof(short3, z) == 4);

struct alignas(8) short4 {
  short x;
  short y;
  short z;
  short w;
};
static_assert(sizeof(short4) == 8);
static_assert(alignof(short4) == 8);
static_assert(offsetof(short4, x) == 0);
static_assert(offsetof(short4, y) == 2);
static_assert(offsetof(short4, z) == 4);
static_assert(offsetof(short4, w) == 6);

struct uchar1 {
  unsigned char x;
};
static_assert(sizeof(uchar1) == 1);
static_assert(alignof(uchar1) == 1);
static_assert(offsetof(uchar1, x) == 0);

struct alignas(2) uchar2 {
  unsigned char x;
  unsigned char y;
};
static_assert(sizeof(uchar2) == 2);
static_assert(alignof(uchar2) == 2);
static_assert(offsetof(uchar2, x) == 0);
static_assert(offsetof(uchar2, y) == 1);

struct uchar3 {
  unsigned char x;
  unsigned char y;
  unsigned char z;
};
static_assert(sizeof(uchar3) == 3);
static_assert(alignof(uchar3) == 1);
static_assert(offsetof(uchar3, x) == 0);
static_assert(offsetof(uchar3, y) == 1);
static_assert(offsetof(uchar3, z) == 2);

struct alignas(4) uchar4 {
  unsigned char x;
  unsigned char y;
  unsigned char z;
  unsigned char w;
};
static_assert(sizeof(uchar4) == 4);
static_assert(alignof(uchar4) == 4);
static_assert(offsetof(uchar4, x) == 0);
static_assert(offsetof(uchar4, y) == 1);
static_assert(offsetof(uchar4, z) == 2);
static_assert(offsetof(uchar4, w) == 3);

struct uint1 {
  unsigned int x;
};
static_assert(sizeof(uint1) == 4);
static_assert(alignof(uint1) == 4);
static_assert(offsetof(uint1, x) == 0);

struct alignas(8) uint2 {
  unsigned int x;
  unsigned int y;
};
static_assert(sizeof(uint2) == 8);
static_assert(alignof(uint2) == 8);
static_assert(offsetof(uint2, x) == 0);
static_assert(offsetof(uint2, y) == 4);

struct uint3 {
  unsigned int x;
  unsigned int y;
  unsigned int z;
};
static_assert(sizeof(uint3) == 12);
static_assert(alignof(uint3) == 4);
static_assert(offsetof(uint3, x) == 0);
static_assert(offsetof(uint3, y) == 4);
static_assert(offsetof(uint3, z) == 8);

struct alignas(16) uint4 {
  unsigned int x;
  unsigned int y;
  unsigned int z;
  unsigned int w;
};
static_assert(sizeof(uint4) == 16);
static_assert(alignof(uint4) == 16);
static_assert(offsetof(uint4, x) == 0);
static_assert(offsetof(uint4, y) == 4);
static_assert(offsetof(uint4, z) == 8);
static_assert(offsetof(uint4, w) == 12);

struct ulong1 {
  unsigned long x;
};
static_assert(sizeof(ulong1) == 8);
static_assert(alignof(ulong1) == 8);
static_assert(offsetof(ulong1, x) == 0);

struct alignas(16) ulong2 {
  unsigned long x;
  unsigned long y;
};
static_assert(sizeof(ulong2) == 16);
static_assert(alignof(ulong2) == 16);
static_assert(offsetof(ulong2, x) == 0);
static_assert(offsetof(ulong2, y) == 8);

struct ulong3 {
  unsigned long x;
  unsigned long y;
  unsigned long z;
};
static_assert(sizeof(ulong3) == 24);
static_assert(alignof(ulong3) == 8);
static_assert(offsetof(ulong3, x) == 0);
static_assert(offsetof(ulong3, y) == 8);
static_assert(offsetof(ulong3, z) == 16);

struct alignas(16) ulong4 {
  unsigned long x;
  unsigned long y;
  unsigned long z;
  unsigned long w;
};
static_assert(sizeof(ulong4) == 32);
static_assert(alignof(ulong4) == 16);
static_assert(offsetof(ulong4, x) == 0);
static_assert(offsetof(ulong4, y) == 8);
static_assert(offsetof(ulong4, z) == 16);
static_assert(offsetof(ulong4, w) == 24);

struct ulonglong1 {
  unsigned long long x;
};
static_assert(sizeof(ulonglong1) == 8);
static_assert(alignof(ulonglong1) == 8);
static_assert(offsetof(ulonglong1, x) == 0);

struct alignas(16) ulonglong2 {
  unsigned long long x;
  unsigned long long y;
};
static_assert(sizeof(ulonglong2) == 16);
static_assert(alignof(ulonglong2) == 16);
static_assert(offsetof(ulonglong2, x) == 0);
static_assert(offsetof(ulonglong2, y) == 8);

struct ulonglong3 {
  unsigned long long x;
  unsigned long long y;
  unsigned long long z;
};
static_assert(sizeof(ulonglong3) == 24);
static_assert(alignof(ulonglong3) == 8);
static_assert(offsetof(ulonglong3, x) == 0);
static_assert(offsetof(ulonglong3, y) == 8);
static_assert(offsetof(ulonglong3, z) == 16);

struct alignas(16) ulonglong4 {
  unsigned long long x;
  unsigned long long y;
  unsigned long long z;
  unsigned long long w;
};
static_assert(sizeof(ulonglong4) == 32);
static_assert(alignof(ulonglong4) == 16);
static_assert(offsetof(ulonglong4, x) == 0);
static_assert(offsetof(ulonglong4, y) == 8);
static_assert(offsetof(ulonglong4, z) == 16);
static_assert(offsetof(ulonglong4, w) == 24);

struct ushort1 {
  unsigned short x;
};
static_assert(sizeof(ushort1) == 2);
static_assert(alignof(ushort1) == 2);
static_assert(offsetof(ushort1, x) == 0);

struct alignas(4) ushort2 {
  unsigned short x;
  unsigned short y;
};
static_assert(sizeof(ushort2) == 4);
static_assert(alignof(ushort2) == 4);
static_assert(offsetof(ushort2, x) == 0);
static_assert(offsetof(ushort2, y) == 2);

struct ushort3 {
  unsigned short x;
  unsigned short y;
  unsigned short z;
};
static_assert(sizeof(ushort3) == 6);
static_assert(alignof(ushort3) == 2);
static_assert(offsetof(ushort3, x) == 0);
static_assert(offsetof(ushort3, y) == 2);
static_assert(offsetof(ushort3, z) == 4);

struct alignas(8) ushort4 {
  unsigned short x;
  unsigned short y;
  unsigned short z;
  unsigned short w;
};
static_assert(sizeof(ushort4) == 8);
static_assert(alignof(ushort4) == 8);
static_assert(offsetof(ushort4, x) == 0);
static_assert(offsetof(ushort4, y) == 2);
static_assert(offsetof(ushort4, z) == 4);
static_assert(offsetof(ushort4, w) == 6);

}  // namespace cudaway::cuda12::cudart
