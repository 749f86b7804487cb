// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/hip.jsonl,
// mappings/api/rocm-6.4/hip.jsonl. Do not edit: change those and run it again.
//
// The ABI of HIP, ROCm 7.2 and ROCm 6.4.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::hip {

enum : unsigned int {
  HIP_SUCCESS = 0,
  HIP_ERROR_INVALID_VALUE = 1,
  HIP_ERROR_NOT_INITIALIZED = 2,
  HIP_ERROR_LAUNCH_OUT_OF_RESOURCES = 3,
};

enum HIPaddress_mode_enum : unsigned int {
  HIP_TR_ADDRESS_MODE_WRAP = 0,
  HIP_TR_ADDRESS_MODE_CLAMP = 1,
  HIP_TR_ADDRESS_MODE_MIRROR = 2,
  HIP_TR_ADDRESS_MODE_BORDER = 3,
};

enum HIPfilter_mode_enum : unsigned int {
  HIP_TR_FILTER_MODE_POINT = 0,
  HIP_TR_FILTER_MODE_LINEAR = 1,
};

enum HIPresourceViewFormat_enum : unsigned int {
  HIP_RES_VIEW_FORMAT_NONE = 0,
  HIP_RES_VIEW_FORMAT_UINT_1X8 = 1,
  HIP_RES_VIEW_FORMAT_UINT_2X8 = 2,
  HIP_RES_VIEW_FORMAT_UINT_4X8 = 3,
  HIP_RES_VIEW_FORMAT_SINT_1X8 = 4,
  HIP_RES_VIEW_FORMAT_SINT_2X8 = 5,
  HIP_RES_VIEW_FORMAT_SINT_4X8 = 6,
  HIP_RES_VIEW_FORMAT_UINT_1X16 = 7,
  HIP_RES_VIEW_FORMAT_UINT_2X16 = 8,
  HIP_RES_VIEW_FORMAT_UINT_4X16 = 9,
  HIP_RES_VIEW_FORMAT_SINT_1X16 = 10,
  HIP_RES_VIEW_FORMAT_SINT_2X16 = 11,
  HIP_RES_VIEW_FORMAT_SINT_4X16 = 12,
  HIP_RES_VIEW_FORMAT_UINT_1X32 = 13,
  HIP_RES_VIEW_FORMAT_UINT_2X32 = 14,
  HIP_RES_VIEW_FORMAT_UINT_4X32 = 15,
  HIP_RES_VIEW_FORMAT_SINT_1X32 = 16,
  HIP_RES_VIEW_FORMAT_SINT_2X32 = 17,
  HIP_RES_VIEW_FORMAT_SINT_4X32 = 18,
  HIP_RES_VIEW_FORMAT_FLOAT_1X16 = 19,
  HIP_RES_VIEW_FORMAT_FLOAT_2X16 = 20,
  HIP_RES_VIEW_FORMAT_FLOAT_4X16 = 21,
  HIP_RES_VIEW_FORMAT_FLOAT_1X32 = 22,
  HIP_RES_VIEW_FORMAT_FLOAT_2X32 = 23,
  HIP_RES_VIEW_FORMAT_FLOAT_4X32 = 24,
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC1 = 25,
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC2 = 26,
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC3 = 27,
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC4 = 28,
  HIP_RES_VIEW_FORMAT_SIGNED_BC4 = 29,
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC5 = 30,
  HIP_RES_VIEW_FORMAT_SIGNED_BC5 = 31,
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC6H = 32,
  HIP_RES_VIEW_FORMAT_SIGNED_BC6H = 33,
  HIP_RES_VIEW_FORMAT_UNSIGNED_BC7 = 34,
};

enum HIPresourcetype_enum : unsigned int {
  HIP_RESOURCE_TYPE_ARRAY = 0,
  HIP_RESOURCE_TYPE_MIPMAPPED_ARRAY = 1,
  HIP_RESOURCE_TYPE_LINEAR = 2,
  HIP_RESOURCE_TYPE_PITCH2D = 3,
};

enum hipAccessProperty : unsigned int {
  hipAccessPropertyNormal = 0,
  hipAccessPropertyStreaming = 1,
  hipAccessPropertyPersisting = 2,
};

enum hipArraySparseSubresourceType : unsigned int {
  hipArraySparseSubresourceTypeSparseLevel = 0,
  hipArraySparseSubresourceTypeMiptail = 1,
};

enum hipArray_Format : unsigned int {
  HIP_AD_FORMAT_UNSIGNED_INT8 = 1,
  HIP_AD_FORMAT_UNSIGNED_INT16 = 2,
  HIP_AD_FORMAT_UNSIGNED_INT32 = 3,
  HIP_AD_FORMAT_SIGNED_INT8 = 8,
  HIP_AD_FORMAT_SIGNED_INT16 = 9,
  HIP_AD_FORMAT_SIGNED_INT32 = 10,
  HIP_AD_FORMAT_HALF = 16,
  HIP_AD_FORMAT_FLOAT = 32,
};

enum hipChannelFormatKind : unsigned int {
  hipChannelFormatKindSigned = 0,
  hipChannelFormatKindUnsigned = 1,
  hipChannelFormatKindFloat = 2,
  hipChannelFormatKindNone = 3,
};

enum hipComputeMode : unsigned int {
  hipComputeModeDefault = 0,
  hipComputeModeExclusive = 1,
  hipComputeModeProhibited = 2,
  hipComputeModeExclusiveProcess = 3,
};

enum hipDataType : unsigned int {
  HIP_R_32F = 0,
  HIP_R_64F = 1,
  HIP_R_16F = 2,
  HIP_R_8I = 3,
  HIP_C_32F = 4,
  HIP_C_64F = 5,
  HIP_C_16F = 6,
  HIP_C_8I = 7,
  HIP_R_8U = 8,
  HIP_C_8U = 9,
  HIP_R_32I = 10,
  HIP_C_32I = 11,
  HIP_R_32U = 12,
  HIP_C_32U = 13,
  HIP_R_16BF = 14,
  HIP_C_16BF = 15,
  HIP_R_4I = 16,
  HIP_C_4I = 17,
  HIP_R_4U = 18,
  HIP_C_4U = 19,
  HIP_R_16I = 20,
  HIP_C_16I = 21,
  HIP_R_16U = 22,
  HIP_C_16U = 23,
  HIP_R_64I = 24,
  HIP_C_64I = 25,
  HIP_R_64U = 26,
  HIP_C_64U = 27,
  HIP_R_8F_E4M3 = 28,
  HIP_R_8F_E5M2 = 29,
  HIP_R_8F_UE8M0 = 30,
  HIP_R_6F_E2M3 = 31,
  HIP_R_6F_E3M2 = 32,
  HIP_R_4F_E2M1 = 33,
  HIP_R_8F_E4M3_FNUZ = 1000,
  HIP_R_8F_E5M2_FNUZ = 1001,
};

enum hipDeviceAttribute_t : unsigned int {
  hipDeviceAttributeCudaCompatibleBegin = 0,
  hipDeviceAttributeEccEnabled = 0,
  hipDeviceAttributeAccessPolicyMaxWindowSize = 1,
  hipDeviceAttributeAsyncEngineCount = 2,
  hipDeviceAttributeCanMapHostMemory = 3,
  hipDeviceAttributeCanUseHostPointerForRegisteredMem = 4,
  hipDeviceAttributeClockRate = 5,
  hipDeviceAttributeComputeMode = 6,
  hipDeviceAttributeComputePreemptionSupported = 7,
  hipDeviceAttributeConcurrentKernels = 8,
  hipDeviceAttributeConcurrentManagedAccess = 9,
  hipDeviceAttributeCooperativeLaunch = 10,
  hipDeviceAttributeCooperativeMultiDeviceLaunch = 11,
  hipDeviceAttributeDeviceOverlap = 12,
  hipDeviceAttributeDirectManagedMemAccessFromHost = 13,
  hipDeviceAttributeGlobalL1CacheSupported = 14,
  hipDeviceAttributeHostNativeAtomicSupported = 15,
  hipDeviceAttributeIntegrated = 16,
  hipDeviceAttributeIsMultiGpuBoard = 17,
  hipDeviceAttributeKernelExecTimeout = 18,
  hipDeviceAttributeL2CacheSize = 19,
  hipDeviceAttributeLocalL1CacheSupported = 20,
  hipDeviceAttributeLuid = 21,
  hipDeviceAttributeLuidDeviceNodeMask = 22,
  hipDeviceAttributeComputeCapabilityMajor = 23,
  hipDeviceAttributeManagedMemory = 24,
  hipDeviceAttributeMaxBlocksPerMultiProcessor = 25,
  hipDeviceAttributeMaxBlockDimX = 26,
  hipDeviceAttributeMaxBlockDimY = 27,
  hipDeviceAttributeMaxBlockDimZ = 28,
  hipDeviceAttributeMaxGridDimX = 29,
  hipDeviceAttributeMaxGridDimY = 30,
  hipDeviceAttributeMaxGridDimZ = 31,
  hipDeviceAttributeMaxSurface1D = 32,
  hipDeviceAttributeMaxSurface1DLayered = 33,
  hipDeviceAttributeMaxSurface2D = 34,
  hipDeviceAttributeMaxSurface2DLayered = 35,
  hipDeviceAttributeMaxSurface3D = 36,
  hipDeviceAttributeMaxSurfaceCubemap = 37,
  hipDeviceAttributeMaxSurfaceCubemapLayered = 38,
  hipDeviceAttributeMaxTexture1DWidth = 39,
  hipDeviceAttributeMaxTexture1DLayered = 40,
  hipDeviceAttributeMaxTexture1DLinear = 41,
  hipDeviceAttributeMaxTexture1DMipmap = 42,
  hipDeviceAttributeMaxTexture2DWidth = 43,
  hipDeviceAttributeMaxTexture2DHeight = 44,
  hipDeviceAttributeMaxTexture2DGather = 45,
  hipDeviceAttributeMaxTexture2DLayered = 46,
  hipDeviceAttributeMaxTexture2DLinear = 47,
  hipDeviceAttributeMaxTexture2DMipmap = 48,
  hipDeviceAttributeMaxTexture3DWidth = 49,
  hipDeviceAttributeMaxTexture3DHeight = 50,
  hipDeviceAttributeMaxTexture3DDepth = 51,
  hipDeviceAttributeMaxTexture3DAlt = 52,
  hipDeviceAttributeMaxTextureCubemap = 53,
  hipDeviceAttributeMaxTextureCubemapLayered = 54,
  hipDeviceAttributeMaxThreadsDim = 55,
  hipDeviceAttributeMaxThreadsPerBlock = 56,
  hipDeviceAttributeMaxThreadsPerMultiProcessor = 57,
  hipDeviceAttributeMaxPitch = 58,
  hipDeviceAttributeMemoryBusWidth = 59,
  hipDeviceAttributeMemoryClockRate = 60,
  hipDeviceAttributeComputeCapabilityMinor = 61,
  hipDeviceAttributeMultiGpuBoardGroupID = 62,
  hipDeviceAttributeMultiprocessorCount = 63,
  hipDeviceAttributeUnused1 = 64,
  hipDeviceAttributePageableMemoryAccess = 65,
  hipDeviceAttributePageableMemoryAccessUsesHostPageTables = 66,
  hipDeviceAttributePciBusId = 67,
  hipDeviceAttributePciDeviceId = 68,
  hipDeviceAttributePciDomainId = 69,
  hipDeviceAttributePciDomainID = 69,
  hipDeviceAttributePersistingL2CacheMaxSize = 70,
  hipDeviceAttributeMaxRegistersPerBlock = 71,
  hipDeviceAttributeMaxRegistersPerMultiprocessor = 72,
  hipDeviceAttributeReservedSharedMemPerBlock = 73,
  hipDeviceAttributeMaxSharedMemoryPerBlock = 74,
  hipDeviceAttributeSharedMemPerBlockOptin = 75,
  hipDeviceAttributeSharedMemPerMultiprocessor = 76,
  hipDeviceAttributeSingleToDoublePrecisionPerfRatio = 77,
  hipDeviceAttributeStreamPrioritiesSupported = 78,
  hipDeviceAttributeSurfaceAlignment = 79,
  hipDeviceAttributeTccDriver = 80,
  hipDeviceAttributeTextureAlignment = 81,
  hipDeviceAttributeTexturePitchAlignment = 82,
  hipDeviceAttributeTotalConstantMemory = 83,
  hipDeviceAttributeTotalGlobalMem = 84,
  hipDeviceAttributeUnifiedAddressing = 85,
  hipDeviceAttributeUnused2 = 86,
  hipDeviceAttributeWarpSize = 87,
  hipDeviceAttributeMemoryPoolsSupported = 88,
  hipDeviceAttributeVirtualMemoryManagementSupported = 89,
  hipDeviceAttributeHostRegisterSupported = 90,
  hipDeviceAttributeMemoryPoolSupportedHandleTypes = 91,
  hipDeviceAttributeHostNumaId = 92,
  hipDeviceAttributeCudaCompatibleEnd = 9999,
  hipDeviceAttributeAmdSpecificBegin = 10000,
  hipDeviceAttributeClockInstructionRate = 10000,
  hipDeviceAttributeUnused3 = 10001,
  hipDeviceAttributeMaxSharedMemoryPerMultiprocessor = 10002,
  hipDeviceAttributeUnused4 = 10003,
  hipDeviceAttributeUnused5 = 10004,
  hipDeviceAttributeHdpMemFlushCntl = 10005,
  hipDeviceAttributeHdpRegFlushCntl = 10006,
  hipDeviceAttributeCooperativeMultiDeviceUnmatchedFunc = 10007,
  hipDeviceAttributeCooperativeMultiDeviceUnmatchedGridDim = 10008,
  hipDeviceAttributeCooperativeMultiDeviceUnmatchedBlockDim = 10009,
  hipDeviceAttributeCooperativeMultiDeviceUnmatchedSharedMem = 10010,
  hipDeviceAttributeIsLargeBar = 10011,
  hipDeviceAttributeAsicRevision = 10012,
  hipDeviceAttributeCanUseStreamWaitValue = 10013,
  hipDeviceAttributeImageSupport = 10014,
  hipDeviceAttributePhysicalMultiProcessorCount = 10015,
  hipDeviceAttributeFineGrainSupport = 10016,
  hipDeviceAttributeWallClockRate = 10017,
  hipDeviceAttributeNumberOfXccs = 10018,
  hipDeviceAttributeMaxAvailableVgprsPerThread = 10019,
  hipDeviceAttributePciChipId = 10020,
  hipDeviceAttributeAmdSpecificEnd = 19999,
  hipDeviceAttributeVendorSpecificBegin = 20000,
};

enum hipDeviceP2PAttr : unsigned int {
  hipDevP2PAttrPerformanceRank = 0,
  hipDevP2PAttrAccessSupported = 1,
  hipDevP2PAttrNativeAtomicSupported = 2,
  hipDevP2PAttrHipArrayAccessSupported = 3,
};

enum hipDriverEntryPointQueryResult : unsigned int {
  hipDriverEntryPointSuccess = 0,
  hipDriverEntryPointSymbolNotFound = 1,
  hipDriverEntryPointVersionNotSufficent = 2,
};

enum hipDriverProcAddressQueryResult : unsigned int {
  HIP_GET_PROC_ADDRESS_SUCCESS = 0,
  HIP_GET_PROC_ADDRESS_SYMBOL_NOT_FOUND = 1,
  HIP_GET_PROC_ADDRESS_VERSION_NOT_SUFFICIENT = 2,
};

enum hipError_t : unsigned int {
  hipSuccess = 0,
  hipErrorInvalidValue = 1,
  hipErrorOutOfMemory = 2,
  hipErrorMemoryAllocation = 2,
  hipErrorNotInitialized = 3,
  hipErrorInitializationError = 3,
  hipErrorDeinitialized = 4,
  hipErrorProfilerDisabled = 5,
  hipErrorProfilerNotInitialized = 6,
  hipErrorProfilerAlreadyStarted = 7,
  hipErrorProfilerAlreadyStopped = 8,
  hipErrorInvalidConfiguration = 9,
  hipErrorInvalidPitchValue = 12,
  hipErrorInvalidSymbol = 13,
  hipErrorInvalidDevicePointer = 17,
  hipErrorInvalidMemcpyDirection = 21,
  hipErrorInsufficientDriver = 35,
  hipErrorMissingConfiguration = 52,
  hipErrorPriorLaunchFailure = 53,
  hipErrorInvalidDeviceFunction = 98,
  hipErrorNoDevice = 100,
  hipErrorInvalidDevice = 101,
  hipErrorInvalidImage = 200,
  hipErrorInvalidContext = 201,
  hipErrorContextAlreadyCurrent = 202,
  hipErrorMapFailed = 205,
  hipErrorMapBufferObjectFailed = 205,
  hipErrorUnmapFailed = 206,
  hipErrorArrayIsMapped = 207,
  hipErrorAlreadyMapped = 208,
  hipErrorNoBinaryForGpu = 209,
  hipErrorAlreadyAcquired = 210,
  hipErrorNotMapped = 211,
  hipErrorNotMappedAsArray = 212,
  hipErrorNotMappedAsPointer = 213,
  hipErrorECCNotCorrectable = 214,
  hipErrorUnsupportedLimit = 215,
  hipErrorContextAlreadyInUse = 216,
  hipErrorPeerAccessUnsupported = 217,
  hipErrorInvalidKernelFile = 218,
  hipErrorInvalidGraphicsContext = 219,
  hipErrorInvalidSource = 300,
  hipErrorFileNotFound = 301,
  hipErrorSharedObjectSymbolNotFound = 302,
  hipErrorSharedObjectInitFailed = 303,
  hipErrorOperatingSystem = 304,
  hipErrorInvalidHandle = 400,
  hipErrorInvalidResourceHandle = 400,
  hipErrorIllegalState = 401,
  hipErrorNotFound = 500,
  hipErrorNotReady = 600,
  hipErrorIllegalAddress = 700,
  hipErrorLaunchOutOfResources = 701,
  hipErrorLaunchTimeOut = 702,
  hipErrorPeerAccessAlreadyEnabled = 704,
  hipErrorPeerAccessNotEnabled = 705,
  hipErrorSetOnActiveProcess = 708,
  hipErrorContextIsDestroyed = 709,
  hipErrorAssert = 710,
  hipErrorHostMemoryAlreadyRegistered = 712,
  hipErrorHostMemoryNotRegistered = 713,
  hipErrorLaunchFailure = 719,
  hipErrorCooperativeLaunchTooLarge = 720,
  hipErrorNotSupported = 801,
  hipErrorStreamCaptureUnsupported = 900,
  hipErrorStreamCaptureInvalidated = 901,
  hipErrorStreamCaptureMerge = 902,
  hipErrorStreamCaptureUnmatched = 903,
  hipErrorStreamCaptureUnjoined = 904,
  hipErrorStreamCaptureIsolation = 905,
  hipErrorStreamCaptureImplicit = 906,
  hipErrorCapturedEvent = 907,
  hipErrorStreamCaptureWrongThread = 908,
  hipErrorGraphExecUpdateFailure = 910,
  hipErrorInvalidChannelDescriptor = 911,
  hipErrorInvalidTexture = 912,
  hipErrorUnknown = 999,
  hipErrorRuntimeMemory = 1052,
  hipErrorRuntimeOther = 1053,
  hipErrorTbd = 1054,
};

enum hipExternalMemoryHandleType_enum : unsigned int {
  hipExternalMemoryHandleTypeOpaqueFd = 1,
  hipExternalMemoryHandleTypeOpaqueWin32 = 2,
  hipExternalMemoryHandleTypeOpaqueWin32Kmt = 3,
  hipExternalMemoryHandleTypeD3D12Heap = 4,
  hipExternalMemoryHandleTypeD3D12Resource = 5,
  hipExternalMemoryHandleTypeD3D11Resource = 6,
  hipExternalMemoryHandleTypeD3D11ResourceKmt = 7,
  hipExternalMemoryHandleTypeNvSciBuf = 8,
};

enum hipExternalSemaphoreHandleType_enum : unsigned int {
  hipExternalSemaphoreHandleTypeOpaqueFd = 1,
  hipExternalSemaphoreHandleTypeOpaqueWin32 = 2,
  hipExternalSemaphoreHandleTypeOpaqueWin32Kmt = 3,
  hipExternalSemaphoreHandleTypeD3D12Fence = 4,
  hipExternalSemaphoreHandleTypeD3D11Fence = 5,
  hipExternalSemaphoreHandleTypeNvSciSync = 6,
  hipExternalSemaphoreHandleTypeKeyedMutex = 7,
  hipExternalSemaphoreHandleTypeKeyedMutexKmt = 8,
  hipExternalSemaphoreHandleTypeTimelineSemaphoreFd = 9,
  hipExternalSemaphoreHandleTypeTimelineSemaphoreWin32 = 10,
};

enum hipFlushGPUDirectRDMAWritesOptions : unsigned int {
  hipFlushGPUDirectRDMAWritesOptionHost = 1,
  hipFlushGPUDirectRDMAWritesOptionMemOps = 2,
};

enum hipFuncAttribute : unsigned int {
  hipFuncAttributeMaxDynamicSharedMemorySize = 8,
  hipFuncAttributePreferredSharedMemoryCarveout = 9,
  hipFuncAttributeMax = 10,
};

enum hipFuncCache_t : unsigned int {
  hipFuncCachePreferNone = 0,
  hipFuncCachePreferShared = 1,
  hipFuncCachePreferL1 = 2,
  hipFuncCachePreferEqual = 3,
};

enum hipFunction_attribute : unsigned int {
  HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK = 0,
  HIP_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES = 1,
  HIP_FUNC_ATTRIBUTE_CONST_SIZE_BYTES = 2,
  HIP_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES = 3,
  HIP_FUNC_ATTRIBUTE_NUM_REGS = 4,
  HIP_FUNC_ATTRIBUTE_PTX_VERSION = 5,
  HIP_FUNC_ATTRIBUTE_BINARY_VERSION = 6,
  HIP_FUNC_ATTRIBUTE_CACHE_MODE_CA = 7,
  HIP_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES = 8,
  HIP_FUNC_ATTRIBUTE_PREFERRED_SHARED_MEMORY_CARVEOUT = 9,
  HIP_FUNC_ATTRIBUTE_MAX = 10,
};

enum hipGLDeviceList : unsigned int {
  hipGLDeviceListAll = 1,
  hipGLDeviceListCurrentFrame = 2,
  hipGLDeviceListNextFrame = 3,
};

enum hipGPUDirectRDMAWritesOrdering : unsigned int {
  hipGPUDirectRDMAWritesOrderingNone = 0,
  hipGPUDirectRDMAWritesOrderingOwner = 100,
  hipGPUDirectRDMAWritesOrderingAllDevices = 200,
};

enum hipGraphDebugDotFlags : unsigned int {
  hipGraphDebugDotFlagsVerbose = 1,
  hipGraphDebugDotFlagsKernelNodeParams = 4,
  hipGraphDebugDotFlagsMemcpyNodeParams = 8,
  hipGraphDebugDotFlagsMemsetNodeParams = 16,
  hipGraphDebugDotFlagsHostNodeParams = 32,
  hipGraphDebugDotFlagsEventNodeParams = 64,
  hipGraphDebugDotFlagsExtSemasSignalNodeParams = 128,
  hipGraphDebugDotFlagsExtSemasWaitNodeParams = 256,
  hipGraphDebugDotFlagsKernelNodeAttributes = 512,
  hipGraphDebugDotFlagsHandles = 1024,
};

enum hipGraphDependencyType : unsigned int {
  hipGraphDependencyTypeDefault = 0,
  hipGraphDependencyTypeProgrammatic = 1,
};

enum hipGraphExecUpdateResult : unsigned int {
  hipGraphExecUpdateSuccess = 0,
  hipGraphExecUpdateError = 1,
  hipGraphExecUpdateErrorTopologyChanged = 2,
  hipGraphExecUpdateErrorNodeTypeChanged = 3,
  hipGraphExecUpdateErrorFunctionChanged = 4,
  hipGraphExecUpdateErrorParametersChanged = 5,
  hipGraphExecUpdateErrorNotSupported = 6,
  hipGraphExecUpdateErrorUnsupportedFunctionChange = 7,
};

enum hipGraphInstantiateFlags : unsigned int {
  hipGraphInstantiateFlagAutoFreeOnLaunch = 1,
  hipGraphInstantiateFlagUpload = 2,
  hipGraphInstantiateFlagDeviceLaunch = 4,
  hipGraphInstantiateFlagUseNodePriority = 8,
};

enum hipGraphInstantiateResult : unsigned int {
  hipGraphInstantiateSuccess = 0,
  hipGraphInstantiateError = 1,
  hipGraphInstantiateInvalidStructure = 2,
  hipGraphInstantiateNodeOperationNotSupported = 3,
  hipGraphInstantiateMultipleDevicesNotSupported = 4,
};

enum hipGraphMemAttributeType : unsigned int {
  hipGraphMemAttrUsedMemCurrent = 0,
  hipGraphMemAttrUsedMemHigh = 1,
  hipGraphMemAttrReservedMemCurrent = 2,
  hipGraphMemAttrReservedMemHigh = 3,
};

enum hipGraphNodeType : unsigned int {
  hipGraphNodeTypeKernel = 0,
  hipGraphNodeTypeMemcpy = 1,
  hipGraphNodeTypeMemset = 2,
  hipGraphNodeTypeHost = 3,
  hipGraphNodeTypeGraph = 4,
  hipGraphNodeTypeEmpty = 5,
  hipGraphNodeTypeWaitEvent = 6,
  hipGraphNodeTypeEventRecord = 7,
  hipGraphNodeTypeExtSemaphoreSignal = 8,
  hipGraphNodeTypeExtSemaphoreWait = 9,
  hipGraphNodeTypeMemAlloc = 10,
  hipGraphNodeTypeMemFree = 11,
  hipGraphNodeTypeMemcpyFromSymbol = 12,
  hipGraphNodeTypeMemcpyToSymbol = 13,
  hipGraphNodeTypeBatchMemOp = 14,
  hipGraphNodeTypeCount = 15,
};

enum hipGraphicsRegisterFlags : unsigned int {
  hipGraphicsRegisterFlagsNone = 0,
  hipGraphicsRegisterFlagsReadOnly = 1,
  hipGraphicsRegisterFlagsWriteDiscard = 2,
  hipGraphicsRegisterFlagsSurfaceLoadStore = 4,
  hipGraphicsRegisterFlagsTextureGather = 8,
};

enum hipJitCacheMode : unsigned int {
  hipJitCacheOptionNone = 0,
  hipJitCacheOptionCG = 1,
  hipJitCacheOptionCA = 2,
};

enum hipJitFallback : unsigned int {
  hipJitPreferPTX = 0,
  hipJitPreferBinary = 1,
};

enum hipJitInputType : unsigned int {
  hipJitInputCubin = 0,
  hipJitInputPtx = 1,
  hipJitInputFatBinary = 2,
  hipJitInputObject = 3,
  hipJitInputLibrary = 4,
  hipJitInputNvvm = 5,
  hipJitNumLegacyInputTypes = 6,
  hipJitInputLLVMBitcode = 100,
  hipJitInputLLVMBundledBitcode = 101,
  hipJitInputLLVMArchivesOfBundledBitcode = 102,
  hipJitInputSpirv = 103,
  hipJitNumInputTypes = 10,
};

enum hipJitOption : unsigned int {
  hipJitOptionMaxRegisters = 0,
  hipJitOptionThreadsPerBlock = 1,
  hipJitOptionWallTime = 2,
  hipJitOptionInfoLogBuffer = 3,
  hipJitOptionInfoLogBufferSizeBytes = 4,
  hipJitOptionErrorLogBuffer = 5,
  hipJitOptionErrorLogBufferSizeBytes = 6,
  hipJitOptionOptimizationLevel = 7,
  hipJitOptionTargetFromContext = 8,
  hipJitOptionTarget = 9,
  hipJitOptionFallbackStrategy = 10,
  hipJitOptionGenerateDebugInfo = 11,
  hipJitOptionLogVerbose = 12,
  hipJitOptionGenerateLineInfo = 13,
  hipJitOptionCacheMode = 14,
  hipJitOptionSm3xOpt = 15,
  hipJitOptionFastCompile = 16,
  hipJitOptionGlobalSymbolNames = 17,
  hipJitOptionGlobalSymbolAddresses = 18,
  hipJitOptionGlobalSymbolCount = 19,
  hipJitOptionLto = 20,
  hipJitOptionFtz = 21,
  hipJitOptionPrecDiv = 22,
  hipJitOptionPrecSqrt = 23,
  hipJitOptionFma = 24,
  hipJitOptionPositionIndependentCode = 25,
  hipJitOptionMinCTAPerSM = 26,
  hipJitOptionMaxThreadsPerBlock = 27,
  hipJitOptionOverrideDirectiveValues = 28,
  hipJitOptionNumOptions = 29,
  hipJitOptionIRtoISAOptExt = 10000,
  hipJitOptionIRtoISAOptCountExt = 10001,
};

enum hipLaunchAttributeID : unsigned int {
  hipLaunchAttributeAccessPolicyWindow = 1,
  hipLaunchAttributeCooperative = 2,
  hipLaunchAttributeSynchronizationPolicy = 3,
  hipLaunchAttributePriority = 8,
  hipLaunchAttributeMemSyncDomainMap = 9,
  hipLaunchAttributeMemSyncDomain = 10,
  hipLaunchAttributeMax = 11,
};

enum hipLaunchMemSyncDomain : unsigned int {
  hipLaunchMemSyncDomainDefault = 0,
  hipLaunchMemSyncDomainRemote = 1,
};

enum hipLibraryOption_e : unsigned int {
  hipLibraryHostUniversalFunctionAndDataTable = 0,
  hipLibraryBinaryIsPreserved = 1,
};

enum hipLibraryPropertyType : unsigned int {
  HIP_LIBRARY_MAJOR_VERSION = 0,
  HIP_LIBRARY_MINOR_VERSION = 1,
  HIP_LIBRARY_PATCH_LEVEL = 2,
};

enum hipLimit_t : unsigned int {
  hipLimitStackSize = 0,
  hipLimitPrintfFifoSize = 1,
  hipLimitMallocHeapSize = 2,
  hipExtLimitScratchMin = 4096,
  hipExtLimitScratchMax = 4097,
  hipExtLimitScratchCurrent = 4098,
  hipLimitRange = 4099,
};

enum hipMemAccessFlags : unsigned int {
  hipMemAccessFlagsProtNone = 0,
  hipMemAccessFlagsProtRead = 1,
  hipMemAccessFlagsProtReadWrite = 3,
};

enum hipMemAllocationGranularity_flags : unsigned int {
  hipMemAllocationGranularityMinimum = 0,
  hipMemAllocationGranularityRecommended = 1,
};

enum hipMemAllocationHandleType : unsigned int {
  hipMemHandleTypeNone = 0,
  hipMemHandleTypePosixFileDescriptor = 1,
  hipMemHandleTypeWin32 = 2,
  hipMemHandleTypeWin32Kmt = 4,
};

enum hipMemAllocationType : unsigned int {
  hipMemAllocationTypeInvalid = 0,
  hipMemAllocationTypePinned = 1,
  hipMemAllocationTypeUncached = 1073741824,
  hipMemAllocationTypeMax = 2147483647,
};

enum hipMemHandleType : unsigned int {
  hipMemHandleTypeGeneric = 0,
};

enum hipMemLocationType : unsigned int {
  hipMemLocationTypeInvalid = 0,
  hipMemLocationTypeNone = 0,
  hipMemLocationTypeDevice = 1,
  hipMemLocationTypeHost = 2,
  hipMemLocationTypeHostNuma = 3,
  hipMemLocationTypeHostNumaCurrent = 4,
};

enum hipMemOperationType : unsigned int {
  hipMemOperationTypeMap = 1,
  hipMemOperationTypeUnmap = 2,
};

enum hipMemPoolAttr : unsigned int {
  hipMemPoolReuseFollowEventDependencies = 1,
  hipMemPoolReuseAllowOpportunistic = 2,
  hipMemPoolReuseAllowInternalDependencies = 3,
  hipMemPoolAttrReleaseThreshold = 4,
  hipMemPoolAttrReservedMemCurrent = 5,
  hipMemPoolAttrReservedMemHigh = 6,
  hipMemPoolAttrUsedMemCurrent = 7,
  hipMemPoolAttrUsedMemHigh = 8,
};

enum hipMemRangeAttribute : unsigned int {
  hipMemRangeAttributeReadMostly = 1,
  hipMemRangeAttributePreferredLocation = 2,
  hipMemRangeAttributeAccessedBy = 3,
  hipMemRangeAttributeLastPrefetchLocation = 4,
  hipMemRangeAttributeCoherencyMode = 100,
};

enum hipMemRangeCoherencyMode : unsigned int {
  hipMemRangeCoherencyModeFineGrain = 0,
  hipMemRangeCoherencyModeCoarseGrain = 1,
  hipMemRangeCoherencyModeIndeterminate = 2,
};

enum hipMemRangeFlags : unsigned int {
  hipMemRangeFlagDmaBufMappingTypePcie = 1,
  hipMemRangeFlagsMax = 2147483647,
};

enum hipMemRangeHandleType : unsigned int {
  hipMemRangeHandleTypeDmaBufFd = 1,
  hipMemRangeHandleTypeMax = 2147483647,
};

enum hipMemcpy3DOperandType : unsigned int {
  hipMemcpyOperandTypePointer = 1,
  hipMemcpyOperandTypeArray = 2,
  hipMemcpyOperandTypeMax = 2147483647,
};

enum hipMemcpyFlags : unsigned int {
  hipMemcpyFlagDefault = 0,
  hipMemcpyFlagPreferOverlapWithCompute = 1,
};

enum hipMemcpyKind : unsigned int {
  hipMemcpyHostToHost = 0,
  hipMemcpyHostToDevice = 1,
  hipMemcpyDeviceToHost = 2,
  hipMemcpyDeviceToDevice = 3,
  hipMemcpyDefault = 4,
  hipMemcpyDeviceToDeviceNoCU = 1024,
};

enum hipMemcpySrcAccessOrder : unsigned int {
  hipMemcpySrcAccessOrderInvalid = 0,
  hipMemcpySrcAccessOrderStream = 1,
  hipMemcpySrcAccessOrderDuringApiCall = 2,
  hipMemcpySrcAccessOrderAny = 3,
  hipMemcpySrcAccessOrderMax = 2147483647,
};

enum hipMemoryAdvise : unsigned int {
  hipMemAdviseSetReadMostly = 1,
  hipMemAdviseUnsetReadMostly = 2,
  hipMemAdviseSetPreferredLocation = 3,
  hipMemAdviseUnsetPreferredLocation = 4,
  hipMemAdviseSetAccessedBy = 5,
  hipMemAdviseUnsetAccessedBy = 6,
  hipMemAdviseSetCoarseGrain = 100,
  hipMemAdviseUnsetCoarseGrain = 101,
};

enum hipMemoryType : unsigned int {
  hipMemoryTypeUnregistered = 0,
  hipMemoryTypeHost = 1,
  hipMemoryTypeDevice = 2,
  hipMemoryTypeManaged = 3,
  hipMemoryTypeArray = 10,
  hipMemoryTypeUnified = 11,
};

enum hipPointer_attribute : unsigned int {
  HIP_POINTER_ATTRIBUTE_CONTEXT = 1,
  HIP_POINTER_ATTRIBUTE_MEMORY_TYPE = 2,
  HIP_POINTER_ATTRIBUTE_DEVICE_POINTER = 3,
  HIP_POINTER_ATTRIBUTE_HOST_POINTER = 4,
  HIP_POINTER_ATTRIBUTE_P2P_TOKENS = 5,
  HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS = 6,
  HIP_POINTER_ATTRIBUTE_BUFFER_ID = 7,
  HIP_POINTER_ATTRIBUTE_IS_MANAGED = 8,
  HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL = 9,
  HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE = 10,
  HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR = 11,
  HIP_POINTER_ATTRIBUTE_RANGE_SIZE = 12,
  HIP_POINTER_ATTRIBUTE_MAPPED = 13,
  HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES = 14,
  HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE = 15,
  HIP_POINTER_ATTRIBUTE_ACCESS_FLAGS = 16,
  HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE = 17,
};

enum hipResourceType : unsigned int {
  hipResourceTypeArray = 0,
  hipResourceTypeMipmappedArray = 1,
  hipResourceTypeLinear = 2,
  hipResourceTypePitch2D = 3,
};

enum hipResourceViewFormat : unsigned int {
  hipResViewFormatNone = 0,
  hipResViewFormatUnsignedChar1 = 1,
  hipResViewFormatUnsignedChar2 = 2,
  hipResViewFormatUnsignedChar4 = 3,
  hipResViewFormatSignedChar1 = 4,
  hipResViewFormatSignedChar2 = 5,
  hipResViewFormatSignedChar4 = 6,
  hipResViewFormatUnsignedShort1 = 7,
  hipResViewFormatUnsignedShort2 = 8,
  hipResViewFormatUnsignedShort4 = 9,
  hipResViewFormatSignedShort1 = 10,
  hipResViewFormatSignedShort2 = 11,
  hipResViewFormatSignedShort4 = 12,
  hipResViewFormatUnsignedInt1 = 13,
  hipResViewFormatUnsignedInt2 = 14,
  hipResViewFormatUnsignedInt4 = 15,
  hipResViewFormatSignedInt1 = 16,
  hipResViewFormatSignedInt2 = 17,
  hipResViewFormatSignedInt4 = 18,
  hipResViewFormatHalf1 = 19,
  hipResViewFormatHalf2 = 20,
  hipResViewFormatHalf4 = 21,
  hipResViewFormatFloat1 = 22,
  hipResViewFormatFloat2 = 23,
  hipResViewFormatFloat4 = 24,
  hipResViewFormatUnsignedBlockCompressed1 = 25,
  hipResViewFormatUnsignedBlockCompressed2 = 26,
  hipResViewFormatUnsignedBlockCompressed3 = 27,
  hipResViewFormatUnsignedBlockCompressed4 = 28,
  hipResViewFormatSignedBlockCompressed4 = 29,
  hipResViewFormatUnsignedBlockCompressed5 = 30,
  hipResViewFormatSignedBlockCompressed5 = 31,
  hipResViewFormatUnsignedBlockCompressed6H = 32,
  hipResViewFormatSignedBlockCompressed6H = 33,
  hipResViewFormatUnsignedBlockCompressed7 = 34,
};

enum hipSharedMemConfig : unsigned int {
  hipSharedMemBankSizeDefault = 0,
  hipSharedMemBankSizeFourByte = 1,
  hipSharedMemBankSizeEightByte = 2,
};

enum hipStreamBatchMemOpType : unsigned int {
  hipStreamMemOpWaitValue32 = 1,
  hipStreamMemOpWriteValue32 = 2,
  hipStreamMemOpWaitValue64 = 4,
  hipStreamMemOpWriteValue64 = 5,
  hipStreamMemOpBarrier = 6,
  hipStreamMemOpFlushRemoteWrites = 3,
};

enum hipStreamCaptureMode : unsigned int {
  hipStreamCaptureModeGlobal = 0,
  hipStreamCaptureModeThreadLocal = 1,
  hipStreamCaptureModeRelaxed = 2,
};

enum hipStreamCaptureStatus : unsigned int {
  hipStreamCaptureStatusNone = 0,
  hipStreamCaptureStatusActive = 1,
  hipStreamCaptureStatusInvalidated = 2,
};

enum hipStreamUpdateCaptureDependenciesFlags : unsigned int {
  hipStreamAddCaptureDependencies = 0,
  hipStreamSetCaptureDependencies = 1,
};

enum hipSurfaceBoundaryMode : unsigned int {
  hipBoundaryModeZero = 0,
  hipBoundaryModeTrap = 1,
  hipBoundaryModeClamp = 2,
};

enum hipSynchronizationPolicy : unsigned int {
  hipSyncPolicyAuto = 1,
  hipSyncPolicySpin = 2,
  hipSyncPolicyYield = 3,
  hipSyncPolicyBlockingSync = 4,
};

enum hipTextureAddressMode : unsigned int {
  hipAddressModeWrap = 0,
  hipAddressModeClamp = 1,
  hipAddressModeMirror = 2,
  hipAddressModeBorder = 3,
};

enum hipTextureFilterMode : unsigned int {
  hipFilterModePoint = 0,
  hipFilterModeLinear = 1,
};

enum hipTextureReadMode : unsigned int {
  hipReadModeElementType = 0,
  hipReadModeNormalizedFloat = 1,
};

enum hipUserObjectFlags : unsigned int {
  hipUserObjectNoDestructorSync = 1,
};

enum hipUserObjectRetainFlags : unsigned int {
  hipGraphUserObjectMove = 1,
};

struct HIP_ARRAY3D_DESCRIPTOR;
struct HIP_ARRAY_DESCRIPTOR;
struct HIP_LAUNCH_CONFIG_st;
struct HIP_MEMCPY3D;
struct HIP_RESOURCE_DESC_st;
struct HIP_RESOURCE_VIEW_DESC_st;
struct HIP_TEXTURE_DESC_st;
struct __hip_surface;
struct __hip_texture;
struct _hipGraphicsResource;
struct dim3;
struct hipAccessPolicyWindow;
struct hipArray;
struct hipArrayMapInfo;
struct hipBatchMemOpNodeParams;
struct hipChannelFormatDesc;
struct hipChildGraphNodeParams;
struct hipDeviceArch_t;
struct hipDeviceProp_tR0600;
struct hipEventRecordNodeParams;
struct hipEventWaitNodeParams;
struct hipExtent;
struct hipExternalMemoryBufferDesc_st;
struct hipExternalMemoryHandleDesc_st;
struct hipExternalMemoryMipmappedArrayDesc_st;
struct hipExternalSemaphoreHandleDesc_st;
struct hipExternalSemaphoreSignalNodeParams;
struct hipExternalSemaphoreSignalParams_st;
struct hipExternalSemaphoreWaitNodeParams;
struct hipExternalSemaphoreWaitParams_st;
struct hipFuncAttributes;
struct hipFunctionLaunchParams_t;
struct hipGraphEdgeData;
struct hipGraphExec;
struct hipGraphInstantiateParams;
struct hipGraphNode;
struct hipGraphNodeParams;
struct hipHostNodeParams;
struct hipIpcEventHandle_st;
struct hipIpcMemHandle_st;
struct hipKernelNodeParams;
union hipLaunchAttributeValue;
struct hipLaunchAttribute_st;
struct hipLaunchConfig_st;
struct hipLaunchMemSyncDomainMap;
struct hipLaunchParams_t;
struct hipMemAccessDesc;
struct hipMemAllocNodeParams;
struct hipMemAllocationProp;
struct hipMemFreeNodeParams;
struct hipMemLocation;
struct hipMemPoolProps;
struct hipMemPoolPtrExportData;
struct hipMemcpy3DBatchOp;
struct hipMemcpy3DOperand;
struct hipMemcpy3DParms;
struct hipMemcpy3DPeerParms;
struct hipMemcpyAttributes;
struct hipMemcpyNodeParams;
struct hipMemsetParams;
struct hipMipmappedArray;
struct hipOffset3D;
struct hipPitchedPtr;
struct hipPointerAttribute_t;
struct hipPos;
struct hipResourceDesc;
struct hipResourceViewDesc;
union hipStreamBatchMemOpParams_union;
struct hipTextureDesc;
struct hipUUID_t;
struct hipUserObject;
struct hip_Memcpy2D;
struct ihipCtx_t;
struct ihipEvent_t;
struct ihipGraph;
struct ihipKernel_t;
struct ihipLibrary_t;
struct ihipLinkState_t;
struct ihipMemGenericAllocationHandle;
struct ihipMemPoolHandle_t;
struct ihipModuleSymbol_t;
struct ihipModule_t;
struct ihipStream_t;
struct textureReference;

using GLenum = unsigned int;
using GLuint = unsigned int;
using HIP_LAUNCH_CONFIG = HIP_LAUNCH_CONFIG_st;
using HIP_RESOURCE_DESC = HIP_RESOURCE_DESC_st;
using HIP_RESOURCE_VIEW_DESC = HIP_RESOURCE_VIEW_DESC_st;
using HIP_TEXTURE_DESC = HIP_TEXTURE_DESC_st;
using HIPaddress_mode = HIPaddress_mode_enum;
using HIPfilter_mode = HIPfilter_mode_enum;
using HIPresourceViewFormat = HIPresourceViewFormat_enum;
using HIPresourcetype = HIPresourcetype_enum;
using hipArray_const_t = const hipArray*;
using hipArray_t = hipArray*;
using hipCtx_t = ihipCtx_t*;
using hipDevice_t = int;
using hipDeviceptr_t = void*;
using hipEvent_t = ihipEvent_t*;
using hipExternalMemoryBufferDesc = hipExternalMemoryBufferDesc_st;
using hipExternalMemoryHandleDesc = hipExternalMemoryHandleDesc_st;
using hipExternalMemoryHandleType = hipExternalMemoryHandleType_enum;
using hipExternalMemoryMipmappedArrayDesc = hipExternalMemoryMipmappedArrayDesc_st;
using hipExternalMemory_t = void*;
using hipExternalSemaphoreHandleDesc = hipExternalSemaphoreHandleDesc_st;
using hipExternalSemaphoreHandleType = hipExternalSemaphoreHandleType_enum;
using hipExternalSemaphoreSignalParams = hipExternalSemaphoreSignalParams_st;
using hipExternalSemaphoreWaitParams = hipExternalSemaphoreWaitParams_st;
using hipExternalSemaphore_t = void*;
using hipFunctionLaunchParams = hipFunctionLaunchParams_t;
using hipFunction_t = ihipModuleSymbol_t*;
using hipGraphExec_t = hipGraphExec*;
using hipGraphNode_t = hipGraphNode*;
using hipGraph_t = ihipGraph*;
using hipGraphicsResource = _hipGraphicsResource;
using hipGraphicsResource_t = hipGraphicsResource*;
using hipHostFn_t = void (*)(void*);
using hipIpcEventHandle_t = hipIpcEventHandle_st;
using hipIpcMemHandle_t = hipIpcMemHandle_st;
using hipKernel_t = ihipKernel_t*;
using hipLaunchAttribute = hipLaunchAttribute_st;
using hipLaunchConfig_t = hipLaunchConfig_st;
using hipLaunchParams = hipLaunchParams_t;
using hipLibraryOption = hipLibraryOption_e;
using hipLibrary_t = ihipLibrary_t*;
using hipLinkState_t = ihipLinkState_t*;
using hipMemGenericAllocationHandle_t = ihipMemGenericAllocationHandle*;
using hipMemPool_t = ihipMemPoolHandle_t*;
using hipMipmappedArray_const_t = const hipMipmappedArray*;
using hipMipmappedArray_t = hipMipmappedArray*;
using hipModule_t = ihipModule_t*;
using hipStreamBatchMemOpParams = hipStreamBatchMemOpParams_union;
using hipStream_t = ihipStream_t*;
using hipStreamCallback_t = void (*)(hipStream_t, hipError_t, void*);
using hipSurfaceObject_t = __hip_surface*;
using hipTextureObject_t = __hip_texture*;
using hipUUID = hipUUID_t;
using hipUserObject_t = hipUserObject*;

struct HIP_ARRAY3D_DESCRIPTOR {
  size_t Width;
  size_t Height;
  size_t Depth;
  hipArray_Format Format;
  unsigned int NumChannels;
  unsigned int Flags;
};
static_assert(sizeof(HIP_ARRAY3D_DESCRIPTOR) == 40);
static_assert(alignof(HIP_ARRAY3D_DESCRIPTOR) == 8);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Width) == 0);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Height) == 8);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Depth) == 16);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Format) == 24);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, NumChannels) == 28);
static_assert(offsetof(HIP_ARRAY3D_DESCRIPTOR, Flags) == 32);

struct HIP_ARRAY_DESCRIPTOR {
  size_t Width;
  size_t Height;
  hipArray_Format Format;
  unsigned int NumChannels;
};
static_assert(sizeof(HIP_ARRAY_DESCRIPTOR) == 24);
static_assert(alignof(HIP_ARRAY_DESCRIPTOR) == 8);
static_assert(offsetof(HIP_ARRAY_DESCRIPTOR, Width) == 0);
static_assert(offsetof(HIP_ARRAY_DESCRIPTOR, Height) == 8);
static_assert(offsetof(HIP_ARRAY_DESCRIPTOR, Format) == 16);
static_assert(offsetof(HIP_ARRAY_DESCRIPTOR, NumChannels) == 20);

struct HIP_LAUNCH_CONFIG_st {
  unsigned int gridDimX;
  unsigned int gridDimY;
  unsigned int gridDimZ;
  unsigned int blockDimX;
  unsigned int blockDimY;
  unsigned int blockDimZ;
  unsigned int sharedMemBytes;
  hipStream_t hStream;
  hipLaunchAttribute* attrs;
  unsigned int numAttrs;
};
static_assert(sizeof(HIP_LAUNCH_CONFIG_st) == 56);
static_assert(alignof(HIP_LAUNCH_CONFIG_st) == 8);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, gridDimX) == 0);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, gridDimY) == 4);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, gridDimZ) == 8);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, blockDimX) == 12);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, blockDimY) == 16);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, blockDimZ) == 20);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, sharedMemBytes) == 24);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, hStream) == 32);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, attrs) == 40);
static_assert(offsetof(HIP_LAUNCH_CONFIG_st, numAttrs) == 48);

struct HIP_MEMCPY3D {
  size_t srcXInBytes;
  size_t srcY;
  size_t srcZ;
  size_t srcLOD;
  hipMemoryType srcMemoryType;
  const void* srcHost;
  hipDeviceptr_t srcDevice;
  hipArray_t srcArray;
  size_t srcPitch;
  size_t srcHeight;
  size_t dstXInBytes;
  size_t dstY;
  size_t dstZ;
  size_t dstLOD;
  hipMemoryType dstMemoryType;
  void* dstHost;
  hipDeviceptr_t dstDevice;
  hipArray_t dstArray;
  size_t dstPitch;
  size_t dstHeight;
  size_t WidthInBytes;
  size_t Height;
  size_t Depth;
};
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

struct HIP_RESOURCE_DESC_st {
  HIPresourcetype resType;
  union {
    struct {
      hipArray_t hArray;
    } array;
    struct {
      hipMipmappedArray_t hMipmappedArray;
    } mipmap;
    struct {
      hipDeviceptr_t devPtr;
      hipArray_Format format;
      unsigned int numChannels;
      size_t sizeInBytes;
    } linear;
    struct {
      hipDeviceptr_t devPtr;
      hipArray_Format format;
      unsigned int numChannels;
      size_t width;
      size_t height;
      size_t pitchInBytes;
    } pitch2D;
    struct {
      int reserved[32];
    } reserved;
  } res;
  unsigned int flags;
};
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

struct HIP_RESOURCE_VIEW_DESC_st {
  HIPresourceViewFormat format;
  size_t width;
  size_t height;
  size_t depth;
  unsigned int firstMipmapLevel;
  unsigned int lastMipmapLevel;
  unsigned int firstLayer;
  unsigned int lastLayer;
  unsigned int reserved[16];
};
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

struct HIP_TEXTURE_DESC_st {
  HIPaddress_mode addressMode[3];
  HIPfilter_mode filterMode;
  unsigned int flags;
  unsigned int maxAnisotropy;
  HIPfilter_mode mipmapFilterMode;
  float mipmapLevelBias;
  float minMipmapLevelClamp;
  float maxMipmapLevelClamp;
  float borderColor[4];
  int reserved[12];
};
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

struct dim3 {
  uint32_t x;
  uint32_t y;
  uint32_t z;
};
static_assert(sizeof(dim3) == 12);
static_assert(alignof(dim3) == 4);
static_assert(offsetof(dim3, x) == 0);
static_assert(offsetof(dim3, y) == 4);
static_assert(offsetof(dim3, z) == 8);

struct hipAccessPolicyWindow {
  void* base_ptr;
  hipAccessProperty hitProp;
  float hitRatio;
  hipAccessProperty missProp;
  size_t num_bytes;
};
static_assert(sizeof(hipAccessPolicyWindow) == 32);
static_assert(alignof(hipAccessPolicyWindow) == 8);
static_assert(offsetof(hipAccessPolicyWindow, base_ptr) == 0);
static_assert(offsetof(hipAccessPolicyWindow, hitProp) == 8);
static_assert(offsetof(hipAccessPolicyWindow, hitRatio) == 12);
static_assert(offsetof(hipAccessPolicyWindow, missProp) == 16);
static_assert(offsetof(hipAccessPolicyWindow, num_bytes) == 24);

struct hipChannelFormatDesc {
  int x;
  int y;
  int z;
  int w;
  hipChannelFormatKind f;
};
static_assert(sizeof(hipChannelFormatDesc) == 20);
static_assert(alignof(hipChannelFormatDesc) == 4);
static_assert(offsetof(hipChannelFormatDesc, x) == 0);
static_assert(offsetof(hipChannelFormatDesc, y) == 4);
static_assert(offsetof(hipChannelFormatDesc, z) == 8);
static_assert(offsetof(hipChannelFormatDesc, w) == 12);
static_assert(offsetof(hipChannelFormatDesc, f) == 16);

struct hipMipmappedArray {
  void* data;
  hipChannelFormatDesc desc;
  unsigned int type;
  unsigned int width;
  unsigned int height;
  unsigned int depth;
  unsigned int min_mipmap_level;
  unsigned int max_mipmap_level;
  unsigned int flags;
  hipArray_Format format;
  unsigned int num_channels;
};
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

struct hipArrayMapInfo {
  hipResourceType resourceType;
  union {
    hipMipmappedArray mipmap;
    hipArray_t array;
  } resource;
  hipArraySparseSubresourceType subresourceType;
  union {
    struct {
      unsigned int level;
      unsigned int layer;
      unsigned int offsetX;
      unsigned int offsetY;
      unsigned int offsetZ;
      unsigned int extentWidth;
      unsigned int extentHeight;
      unsigned int extentDepth;
    } sparseLevel;
    struct {
      unsigned int layer;
      unsigned long long offset;
      unsigned long long size;
    } miptail;
  } subresource;
  hipMemOperationType memOperationType;
  hipMemHandleType memHandleType;
  union {
    hipMemGenericAllocationHandle_t memHandle;
  } memHandle;
  unsigned long long offset;
  unsigned int deviceBitMask;
  unsigned int flags;
  unsigned int reserved[2];
};
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

struct hipBatchMemOpNodeParams {
  hipCtx_t ctx;
  unsigned int count;
  hipStreamBatchMemOpParams* paramArray;
  unsigned int flags;
};
static_assert(sizeof(hipBatchMemOpNodeParams) == 32);
static_assert(alignof(hipBatchMemOpNodeParams) == 8);
static_assert(offsetof(hipBatchMemOpNodeParams, ctx) == 0);
static_assert(offsetof(hipBatchMemOpNodeParams, count) == 8);
static_assert(offsetof(hipBatchMemOpNodeParams, paramArray) == 16);
static_assert(offsetof(hipBatchMemOpNodeParams, flags) == 24);

struct hipChildGraphNodeParams {
  hipGraph_t graph;
};
static_assert(sizeof(hipChildGraphNodeParams) == 8);
static_assert(alignof(hipChildGraphNodeParams) == 8);
static_assert(offsetof(hipChildGraphNodeParams, graph) == 0);

struct hipDeviceArch_t {
  unsigned int hasGlobalInt32Atomics : 1;
  unsigned int hasGlobalFloatAtomicExch : 1;
  unsigned int hasSharedInt32Atomics : 1;
  unsigned int hasSharedFloatAtomicExch : 1;
  unsigned int hasFloatAtomicAdd : 1;
  unsigned int hasGlobalInt64Atomics : 1;
  unsigned int hasSharedInt64Atomics : 1;
  unsigned int hasDoubles : 1;
  unsigned int hasWarpVote : 1;
  unsigned int hasWarpBallot : 1;
  unsigned int hasWarpShuffle : 1;
  unsigned int hasFunnelShift : 1;
  unsigned int hasThreadFenceSystem : 1;
  unsigned int hasSyncThreadsExt : 1;
  unsigned int hasSurfaceFuncs : 1;
  unsigned int has3dGrid : 1;
  unsigned int hasDynamicParallelism : 1;
};
static_assert(sizeof(hipDeviceArch_t) == 4);
static_assert(alignof(hipDeviceArch_t) == 4);

struct hipUUID_t {
  char bytes[16];
};
static_assert(sizeof(hipUUID_t) == 16);
static_assert(alignof(hipUUID_t) == 1);
static_assert(offsetof(hipUUID_t, bytes) == 0);

struct hipDeviceProp_tR0600 {
  char name[256];
  hipUUID uuid;
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
  int sparseHipArraySupported;
  int hostRegisterReadOnlySupported;
  int timelineSemaphoreInteropSupported;
  int memoryPoolsSupported;
  int gpuDirectRDMASupported;
  unsigned int gpuDirectRDMAFlushWritesOptions;
  int gpuDirectRDMAWritesOrdering;
  unsigned int memoryPoolSupportedHandleTypes;
  int deferredMappingHipArraySupported;
  int ipcEventSupported;
  int clusterLaunch;
  int unifiedFunctionPointers;
  int reserved[63];
  int hipReserved[32];
  char gcnArchName[256];
  size_t maxSharedMemoryPerMultiProcessor;
  int clockInstructionRate;
  hipDeviceArch_t arch;
  unsigned int* hdpMemFlushCntl;
  unsigned int* hdpRegFlushCntl;
  int cooperativeMultiDeviceUnmatchedFunc;
  int cooperativeMultiDeviceUnmatchedGridDim;
  int cooperativeMultiDeviceUnmatchedBlockDim;
  int cooperativeMultiDeviceUnmatchedSharedMem;
  int isLargeBar;
  int asicRevision;
};
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

struct hipEventRecordNodeParams {
  hipEvent_t event;
};
static_assert(sizeof(hipEventRecordNodeParams) == 8);
static_assert(alignof(hipEventRecordNodeParams) == 8);
static_assert(offsetof(hipEventRecordNodeParams, event) == 0);

struct hipEventWaitNodeParams {
  hipEvent_t event;
};
static_assert(sizeof(hipEventWaitNodeParams) == 8);
static_assert(alignof(hipEventWaitNodeParams) == 8);
static_assert(offsetof(hipEventWaitNodeParams, event) == 0);

struct hipExtent {
  size_t width;
  size_t height;
  size_t depth;
};
static_assert(sizeof(hipExtent) == 24);
static_assert(alignof(hipExtent) == 8);
static_assert(offsetof(hipExtent, width) == 0);
static_assert(offsetof(hipExtent, height) == 8);
static_assert(offsetof(hipExtent, depth) == 16);

struct hipExternalMemoryBufferDesc_st {
  unsigned long long offset;
  unsigned long long size;
  unsigned int flags;
  unsigned int reserved[16];
};
static_assert(sizeof(hipExternalMemoryBufferDesc_st) == 88);
static_assert(alignof(hipExternalMemoryBufferDesc_st) == 8);
static_assert(offsetof(hipExternalMemoryBufferDesc_st, offset) == 0);
static_assert(offsetof(hipExternalMemoryBufferDesc_st, size) == 8);
static_assert(offsetof(hipExternalMemoryBufferDesc_st, flags) == 16);
static_assert(offsetof(hipExternalMemoryBufferDesc_st, reserved) == 20);

struct hipExternalMemoryHandleDesc_st {
  hipExternalMemoryHandleType type;
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
  unsigned int reserved[16];
};
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

struct hipExternalMemoryMipmappedArrayDesc_st {
  unsigned long long offset;
  hipChannelFormatDesc formatDesc;
  hipExtent extent;
  unsigned int flags;
  unsigned int numLevels;
};
static_assert(sizeof(hipExternalMemoryMipmappedArrayDesc_st) == 64);
static_assert(alignof(hipExternalMemoryMipmappedArrayDesc_st) == 8);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, offset) == 0);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, formatDesc) == 8);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, extent) == 32);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, flags) == 56);
static_assert(offsetof(hipExternalMemoryMipmappedArrayDesc_st, numLevels) == 60);

struct hipExternalSemaphoreHandleDesc_st {
  hipExternalSemaphoreHandleType type;
  union {
    int fd;
    struct {
      void* handle;
      const void* name;
    } win32;
    const void* NvSciSyncObj;
  } handle;
  unsigned int flags;
  unsigned int reserved[16];
};
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

struct hipExternalSemaphoreSignalNodeParams {
  hipExternalSemaphore_t* extSemArray;
  const hipExternalSemaphoreSignalParams* paramsArray;
  unsigned int numExtSems;
};
static_assert(sizeof(hipExternalSemaphoreSignalNodeParams) == 24);
static_assert(alignof(hipExternalSemaphoreSignalNodeParams) == 8);
static_assert(offsetof(hipExternalSemaphoreSignalNodeParams, extSemArray) == 0);
static_assert(offsetof(hipExternalSemaphoreSignalNodeParams, paramsArray) == 8);
static_assert(offsetof(hipExternalSemaphoreSignalNodeParams, numExtSems) == 16);

struct hipExternalSemaphoreSignalParams_st {
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

struct hipExternalSemaphoreWaitNodeParams {
  hipExternalSemaphore_t* extSemArray;
  const hipExternalSemaphoreWaitParams* paramsArray;
  unsigned int numExtSems;
};
static_assert(sizeof(hipExternalSemaphoreWaitNodeParams) == 24);
static_assert(alignof(hipExternalSemaphoreWaitNodeParams) == 8);
static_assert(offsetof(hipExternalSemaphoreWaitNodeParams, extSemArray) == 0);
static_assert(offsetof(hipExternalSemaphoreWaitNodeParams, paramsArray) == 8);
static_assert(offsetof(hipExternalSemaphoreWaitNodeParams, numExtSems) == 16);

struct hipExternalSemaphoreWaitParams_st {
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

struct hipFuncAttributes {
  int binaryVersion;
  int cacheModeCA;
  size_t constSizeBytes;
  size_t localSizeBytes;
  int maxDynamicSharedSizeBytes;
  int maxThreadsPerBlock;
  int numRegs;
  int preferredShmemCarveout;
  int ptxVersion;
  size_t sharedSizeBytes;
};
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

struct hipFunctionLaunchParams_t {
  hipFunction_t function;
  unsigned int gridDimX;
  unsigned int gridDimY;
  unsigned int gridDimZ;
  unsigned int blockDimX;
  unsigned int blockDimY;
  unsigned int blockDimZ;
  unsigned int sharedMemBytes;
  hipStream_t hStream;
  void** kernelParams;
};
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

struct hipGraphEdgeData {
  unsigned char from_port;
  unsigned char reserved[5];
  unsigned char to_port;
  unsigned char type;
};
static_assert(sizeof(hipGraphEdgeData) == 8);
static_assert(alignof(hipGraphEdgeData) == 1);
static_assert(offsetof(hipGraphEdgeData, from_port) == 0);
static_assert(offsetof(hipGraphEdgeData, reserved) == 1);
static_assert(offsetof(hipGraphEdgeData, to_port) == 6);
static_assert(offsetof(hipGraphEdgeData, type) == 7);

struct hipGraphInstantiateParams {
  hipGraphNode_t errNode_out;
  unsigned long long flags;
  hipGraphInstantiateResult result_out;
  hipStream_t uploadStream;
};
static_assert(sizeof(hipGraphInstantiateParams) == 32);
static_assert(alignof(hipGraphInstantiateParams) == 8);
static_assert(offsetof(hipGraphInstantiateParams, errNode_out) == 0);
static_assert(offsetof(hipGraphInstantiateParams, flags) == 8);
static_assert(offsetof(hipGraphInstantiateParams, result_out) == 16);
static_assert(offsetof(hipGraphInstantiateParams, uploadStream) == 24);

struct hipKernelNodeParams {
  dim3 blockDim;
  void** extra;
  void* func;
  dim3 gridDim;
  void** kernelParams;
  unsigned int sharedMemBytes;
};
static_assert(sizeof(hipKernelNodeParams) == 64);
static_assert(alignof(hipKernelNodeParams) == 8);
static_assert(offsetof(hipKernelNodeParams, blockDim) == 0);
static_assert(offsetof(hipKernelNodeParams, extra) == 16);
static_assert(offsetof(hipKernelNodeParams, func) == 24);
static_assert(offsetof(hipKernelNodeParams, gridDim) == 32);
static_assert(offsetof(hipKernelNodeParams, kernelParams) == 48);
static_assert(offsetof(hipKernelNodeParams, sharedMemBytes) == 56);

struct hipPos {
  size_t x;
  size_t y;
  size_t z;
};
static_assert(sizeof(hipPos) == 24);
static_assert(alignof(hipPos) == 8);
static_assert(offsetof(hipPos, x) == 0);
static_assert(offsetof(hipPos, y) == 8);
static_assert(offsetof(hipPos, z) == 16);

struct hipPitchedPtr {
  void* ptr;
  size_t pitch;
  size_t xsize;
  size_t ysize;
};
static_assert(sizeof(hipPitchedPtr) == 32);
static_assert(alignof(hipPitchedPtr) == 8);
static_assert(offsetof(hipPitchedPtr, ptr) == 0);
static_assert(offsetof(hipPitchedPtr, pitch) == 8);
static_assert(offsetof(hipPitchedPtr, xsize) == 16);
static_assert(offsetof(hipPitchedPtr, ysize) == 24);

struct hipMemcpy3DParms {
  hipArray_t srcArray;
  hipPos srcPos;
  hipPitchedPtr srcPtr;
  hipArray_t dstArray;
  hipPos dstPos;
  hipPitchedPtr dstPtr;
  hipExtent extent;
  hipMemcpyKind kind;
};
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

struct hipMemcpyNodeParams {
  int flags;
  int reserved[3];
  hipMemcpy3DParms copyParams;
};
static_assert(sizeof(hipMemcpyNodeParams) == 176);
static_assert(alignof(hipMemcpyNodeParams) == 8);
static_assert(offsetof(hipMemcpyNodeParams, flags) == 0);
static_assert(offsetof(hipMemcpyNodeParams, reserved) == 4);
static_assert(offsetof(hipMemcpyNodeParams, copyParams) == 16);

struct hipMemsetParams {
  void* dst;
  unsigned int elementSize;
  size_t height;
  size_t pitch;
  unsigned int value;
  size_t width;
};
static_assert(sizeof(hipMemsetParams) == 48);
static_assert(alignof(hipMemsetParams) == 8);
static_assert(offsetof(hipMemsetParams, dst) == 0);
static_assert(offsetof(hipMemsetParams, elementSize) == 8);
static_assert(offsetof(hipMemsetParams, height) == 16);
static_assert(offsetof(hipMemsetParams, pitch) == 24);
static_assert(offsetof(hipMemsetParams, value) == 32);
static_assert(offsetof(hipMemsetParams, width) == 40);

struct hipHostNodeParams {
  hipHostFn_t fn;
  void* userData;
};
static_assert(sizeof(hipHostNodeParams) == 16);
static_assert(alignof(hipHostNodeParams) == 8);
static_assert(offsetof(hipHostNodeParams, fn) == 0);
static_assert(offsetof(hipHostNodeParams, userData) == 8);

struct hipMemLocation {
  hipMemLocationType type;
  int id;
};
static_assert(sizeof(hipMemLocation) == 8);
static_assert(alignof(hipMemLocation) == 4);
static_assert(offsetof(hipMemLocation, type) == 0);
static_assert(offsetof(hipMemLocation, id) == 4);

struct hipMemPoolProps {
  hipMemAllocationType allocType;
  hipMemAllocationHandleType handleTypes;
  hipMemLocation location;
  void* win32SecurityAttributes;
  size_t maxSize;
  unsigned char reserved[56];
};
static_assert(sizeof(hipMemPoolProps) == 88);
static_assert(alignof(hipMemPoolProps) == 8);
static_assert(offsetof(hipMemPoolProps, allocType) == 0);
static_assert(offsetof(hipMemPoolProps, handleTypes) == 4);
static_assert(offsetof(hipMemPoolProps, location) == 8);
static_assert(offsetof(hipMemPoolProps, win32SecurityAttributes) == 16);
static_assert(offsetof(hipMemPoolProps, maxSize) == 24);
static_assert(offsetof(hipMemPoolProps, reserved) == 32);

struct hipMemAllocNodeParams {
  hipMemPoolProps poolProps;
  const hipMemAccessDesc* accessDescs;
  size_t accessDescCount;
  size_t bytesize;
  void* dptr;
};
static_assert(sizeof(hipMemAllocNodeParams) == 120);
static_assert(alignof(hipMemAllocNodeParams) == 8);
static_assert(offsetof(hipMemAllocNodeParams, poolProps) == 0);
static_assert(offsetof(hipMemAllocNodeParams, accessDescs) == 88);
static_assert(offsetof(hipMemAllocNodeParams, accessDescCount) == 96);
static_assert(offsetof(hipMemAllocNodeParams, bytesize) == 104);
static_assert(offsetof(hipMemAllocNodeParams, dptr) == 112);

struct hipMemFreeNodeParams {
  void* dptr;
};
static_assert(sizeof(hipMemFreeNodeParams) == 8);
static_assert(alignof(hipMemFreeNodeParams) == 8);
static_assert(offsetof(hipMemFreeNodeParams, dptr) == 0);

struct hipGraphNodeParams {
  hipGraphNodeType type;
  int reserved0[3];
  union {
    long long reserved1[29];
    hipKernelNodeParams kernel;
    hipMemcpyNodeParams memcpy;
    hipMemsetParams memset;
    hipHostNodeParams host;
    hipChildGraphNodeParams graph;
    hipEventWaitNodeParams eventWait;
    hipEventRecordNodeParams eventRecord;
    hipExternalSemaphoreSignalNodeParams extSemSignal;
    hipExternalSemaphoreWaitNodeParams extSemWait;
    hipMemAllocNodeParams alloc;
    hipMemFreeNodeParams free;
  };
  long long reserved2;
};
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

struct hipIpcEventHandle_st {
  char reserved[64];
};
static_assert(sizeof(hipIpcEventHandle_st) == 64);
static_assert(alignof(hipIpcEventHandle_st) == 1);
static_assert(offsetof(hipIpcEventHandle_st, reserved) == 0);

struct hipIpcMemHandle_st {
  char reserved[64];
};
static_assert(sizeof(hipIpcMemHandle_st) == 64);
static_assert(alignof(hipIpcMemHandle_st) == 1);
static_assert(offsetof(hipIpcMemHandle_st, reserved) == 0);

struct hipLaunchMemSyncDomainMap {
  unsigned char default_;
  unsigned char remote;
};
static_assert(sizeof(hipLaunchMemSyncDomainMap) == 2);
static_assert(alignof(hipLaunchMemSyncDomainMap) == 1);
static_assert(offsetof(hipLaunchMemSyncDomainMap, default_) == 0);
static_assert(offsetof(hipLaunchMemSyncDomainMap, remote) == 1);

union hipLaunchAttributeValue {
  char pad[64];
  hipAccessPolicyWindow accessPolicyWindow;
  int cooperative;
  int priority;
  hipSynchronizationPolicy syncPolicy;
  hipLaunchMemSyncDomainMap memSyncDomainMap;
  hipLaunchMemSyncDomain memSyncDomain;
};
static_assert(sizeof(hipLaunchAttributeValue) == 64);
static_assert(alignof(hipLaunchAttributeValue) == 8);
static_assert(offsetof(hipLaunchAttributeValue, pad) == 0);
static_assert(offsetof(hipLaunchAttributeValue, accessPolicyWindow) == 0);
static_assert(offsetof(hipLaunchAttributeValue, cooperative) == 0);
static_assert(offsetof(hipLaunchAttributeValue, priority) == 0);
static_assert(offsetof(hipLaunchAttributeValue, syncPolicy) == 0);
static_assert(offsetof(hipLaunchAttributeValue, memSyncDomainMap) == 0);
static_assert(offsetof(hipLaunchAttributeValue, memSyncDomain) == 0);

struct hipLaunchAttribute_st {
  hipLaunchAttributeID id;
  char pad[4];
  union {
    hipLaunchAttributeValue val;
    hipLaunchAttributeValue value;
  };
};
static_assert(sizeof(hipLaunchAttribute_st) == 72);
static_assert(alignof(hipLaunchAttribute_st) == 8);
static_assert(offsetof(hipLaunchAttribute_st, id) == 0);
static_assert(offsetof(hipLaunchAttribute_st, pad) == 4);
static_assert(offsetof(hipLaunchAttribute_st, val) == 8);
static_assert(offsetof(hipLaunchAttribute_st, value) == 8);

struct hipLaunchConfig_st {
  dim3 gridDim;
  dim3 blockDim;
  size_t dynamicSmemBytes;
  hipStream_t stream;
  hipLaunchAttribute* attrs;
  unsigned int numAttrs;
};
static_assert(sizeof(hipLaunchConfig_st) == 56);
static_assert(alignof(hipLaunchConfig_st) == 8);
static_assert(offsetof(hipLaunchConfig_st, gridDim) == 0);
static_assert(offsetof(hipLaunchConfig_st, blockDim) == 12);
static_assert(offsetof(hipLaunchConfig_st, dynamicSmemBytes) == 24);
static_assert(offsetof(hipLaunchConfig_st, stream) == 32);
static_assert(offsetof(hipLaunchConfig_st, attrs) == 40);
static_assert(offsetof(hipLaunchConfig_st, numAttrs) == 48);

struct hipLaunchParams_t {
  void* func;
  dim3 gridDim;
  dim3 blockDim;
  void** args;
  size_t sharedMem;
  hipStream_t stream;
};
static_assert(sizeof(hipLaunchParams_t) == 56);
static_assert(alignof(hipLaunchParams_t) == 8);
static_assert(offsetof(hipLaunchParams_t, func) == 0);
static_assert(offsetof(hipLaunchParams_t, gridDim) == 8);
static_assert(offsetof(hipLaunchParams_t, blockDim) == 20);
static_assert(offsetof(hipLaunchParams_t, args) == 32);
static_assert(offsetof(hipLaunchParams_t, sharedMem) == 40);
static_assert(offsetof(hipLaunchParams_t, stream) == 48);

struct hipMemAccessDesc {
  hipMemLocation location;
  hipMemAccessFlags flags;
};
static_assert(sizeof(hipMemAccessDesc) == 12);
static_assert(alignof(hipMemAccessDesc) == 4);
static_assert(offsetof(hipMemAccessDesc, location) == 0);
static_assert(offsetof(hipMemAccessDesc, flags) == 8);

struct hipMemAllocationProp {
  hipMemAllocationType type;
  union {
    hipMemAllocationHandleType requestedHandleType;
    hipMemAllocationHandleType requestedHandleTypes;
  };
  hipMemLocation location;
  void* win32HandleMetaData;
  struct {
    unsigned char compressionType;
    unsigned char gpuDirectRDMACapable;
    unsigned short usage;
  } allocFlags;
};
static_assert(sizeof(hipMemAllocationProp) == 32);
static_assert(alignof(hipMemAllocationProp) == 8);
static_assert(offsetof(hipMemAllocationProp, type) == 0);
static_assert(offsetof(hipMemAllocationProp, requestedHandleType) == 4);
static_assert(offsetof(hipMemAllocationProp, requestedHandleTypes) == 4);
static_assert(offsetof(hipMemAllocationProp, location) == 8);
static_assert(offsetof(hipMemAllocationProp, win32HandleMetaData) == 16);
static_assert(offsetof(hipMemAllocationProp, allocFlags) == 24);
static_assert(offsetof(hipMemAllocationProp, allocFlags.compressionType) == 24);
static_assert(offsetof(hipMemAllocationProp, allocFlags.gpuDirectRDMACapable) == 25);
static_assert(offsetof(hipMemAllocationProp, allocFlags.usage) == 26);

struct hipMemPoolPtrExportData {
  unsigned char reserved[64];
};
static_assert(sizeof(hipMemPoolPtrExportData) == 64);
static_assert(alignof(hipMemPoolPtrExportData) == 1);
static_assert(offsetof(hipMemPoolPtrExportData, reserved) == 0);

struct hipOffset3D {
  size_t x;
  size_t y;
  size_t z;
};
static_assert(sizeof(hipOffset3D) == 24);
static_assert(alignof(hipOffset3D) == 8);
static_assert(offsetof(hipOffset3D, x) == 0);
static_assert(offsetof(hipOffset3D, y) == 8);
static_assert(offsetof(hipOffset3D, z) == 16);

struct hipMemcpy3DOperand {
  hipMemcpy3DOperandType type;
  union {
    struct {
      void* ptr;
      size_t rowLength;
      size_t layerHeight;
      hipMemLocation locHint;
    } ptr;
    struct {
      hipArray_t array;
      hipOffset3D offset;
    } array;
  } op;
};
static_assert(sizeof(hipMemcpy3DOperand) == 40);
static_assert(alignof(hipMemcpy3DOperand) == 8);
static_assert(offsetof(hipMemcpy3DOperand, type) == 0);
static_assert(offsetof(hipMemcpy3DOperand, op) == 8);
static_assert(offsetof(hipMemcpy3DOperand, op.ptr) == 8);
static_assert(offsetof(hipMemcpy3DOperand, op.ptr.ptr) == 8);
static_assert(offsetof(hipMemcpy3DOperand, op.ptr.rowLength) == 16);
static_assert(offsetof(hipMemcpy3DOperand, op.ptr.layerHeight) == 24);
static_assert(offsetof(hipMemcpy3DOperand, op.ptr.locHint) == 32);
static_assert(offsetof(hipMemcpy3DOperand, op.array) == 8);
static_assert(offsetof(hipMemcpy3DOperand, op.array.array) == 8);
static_assert(offsetof(hipMemcpy3DOperand, op.array.offset) == 16);

struct hipMemcpy3DBatchOp {
  hipMemcpy3DOperand src;
  hipMemcpy3DOperand dst;
  hipExtent extent;
  hipMemcpySrcAccessOrder srcAccessOrder;
  unsigned int flags;
};
static_assert(sizeof(hipMemcpy3DBatchOp) == 112);
static_assert(alignof(hipMemcpy3DBatchOp) == 8);
static_assert(offsetof(hipMemcpy3DBatchOp, src) == 0);
static_assert(offsetof(hipMemcpy3DBatchOp, dst) == 40);
static_assert(offsetof(hipMemcpy3DBatchOp, extent) == 80);
static_assert(offsetof(hipMemcpy3DBatchOp, srcAccessOrder) == 104);
static_assert(offsetof(hipMemcpy3DBatchOp, flags) == 108);

struct hipMemcpy3DPeerParms {
  hipArray_t srcArray;
  hipPos srcPos;
  hipPitchedPtr srcPtr;
  int srcDevice;
  hipArray_t dstArray;
  hipPos dstPos;
  hipPitchedPtr dstPtr;
  int dstDevice;
  hipExtent extent;
};
static_assert(sizeof(hipMemcpy3DPeerParms) == 168);
static_assert(alignof(hipMemcpy3DPeerParms) == 8);
static_assert(offsetof(hipMemcpy3DPeerParms, srcArray) == 0);
static_assert(offsetof(hipMemcpy3DPeerParms, srcPos) == 8);
static_assert(offsetof(hipMemcpy3DPeerParms, srcPtr) == 32);
static_assert(offsetof(hipMemcpy3DPeerParms, srcDevice) == 64);
static_assert(offsetof(hipMemcpy3DPeerParms, dstArray) == 72);
static_assert(offsetof(hipMemcpy3DPeerParms, dstPos) == 80);
static_assert(offsetof(hipMemcpy3DPeerParms, dstPtr) == 104);
static_assert(offsetof(hipMemcpy3DPeerParms, dstDevice) == 136);
static_assert(offsetof(hipMemcpy3DPeerParms, extent) == 144);

struct hipMemcpyAttributes {
  hipMemcpySrcAccessOrder srcAccessOrder;
  hipMemLocation srcLocHint;
  hipMemLocation dstLocHint;
  unsigned int flags;
};
static_assert(sizeof(hipMemcpyAttributes) == 24);
static_assert(alignof(hipMemcpyAttributes) == 4);
static_assert(offsetof(hipMemcpyAttributes, srcAccessOrder) == 0);
static_assert(offsetof(hipMemcpyAttributes, srcLocHint) == 4);
static_assert(offsetof(hipMemcpyAttributes, dstLocHint) == 12);
static_assert(offsetof(hipMemcpyAttributes, flags) == 20);

struct hipPointerAttribute_t {
  hipMemoryType type;
  int device;
  void* devicePointer;
  void* hostPointer;
  int isManaged;
  unsigned int allocationFlags;
};
static_assert(sizeof(hipPointerAttribute_t) == 32);
static_assert(alignof(hipPointerAttribute_t) == 8);
static_assert(offsetof(hipPointerAttribute_t, type) == 0);
static_assert(offsetof(hipPointerAttribute_t, device) == 4);
static_assert(offsetof(hipPointerAttribute_t, devicePointer) == 8);
static_assert(offsetof(hipPointerAttribute_t, hostPointer) == 16);
static_assert(offsetof(hipPointerAttribute_t, isManaged) == 24);
static_assert(offsetof(hipPointerAttribute_t, allocationFlags) == 28);

struct hipResourceDesc {
  hipResourceType resType;
  union {
    struct {
      hipArray_t array;
    } array;
    struct {
      hipMipmappedArray_t mipmap;
    } mipmap;
    struct {
      void* devPtr;
      hipChannelFormatDesc desc;
      size_t sizeInBytes;
    } linear;
    struct {
      void* devPtr;
      hipChannelFormatDesc desc;
      size_t width;
      size_t height;
      size_t pitchInBytes;
    } pitch2D;
  } res;
};
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

struct hipResourceViewDesc {
  hipResourceViewFormat format;
  size_t width;
  size_t height;
  size_t depth;
  unsigned int firstMipmapLevel;
  unsigned int lastMipmapLevel;
  unsigned int firstLayer;
  unsigned int lastLayer;
};
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

union hipStreamBatchMemOpParams_union {
  hipStreamBatchMemOpType operation;
  struct {
    hipStreamBatchMemOpType operation;
    hipDeviceptr_t address;
    union {
      uint32_t value;
      uint64_t value64;
    };
    unsigned int flags;
    hipDeviceptr_t alias;
  } waitValue;
  struct {
    hipStreamBatchMemOpType operation;
    hipDeviceptr_t address;
    union {
      uint32_t value;
      uint64_t value64;
    };
    unsigned int flags;
    hipDeviceptr_t alias;
  } writeValue;
  struct {
    hipStreamBatchMemOpType operation;
    unsigned int flags;
  } flushRemoteWrites;
  struct {
    hipStreamBatchMemOpType operation;
    unsigned int flags;
  } memoryBarrier;
  uint64_t pad[6];
};
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

struct hipTextureDesc {
  hipTextureAddressMode addressMode[3];
  hipTextureFilterMode filterMode;
  hipTextureReadMode readMode;
  int sRGB;
  float borderColor[4];
  int normalizedCoords;
  unsigned int maxAnisotropy;
  hipTextureFilterMode mipmapFilterMode;
  float mipmapLevelBias;
  float minMipmapLevelClamp;
  float maxMipmapLevelClamp;
};
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

struct hip_Memcpy2D {
  size_t srcXInBytes;
  size_t srcY;
  hipMemoryType srcMemoryType;
  const void* srcHost;
  hipDeviceptr_t srcDevice;
  hipArray_t srcArray;
  size_t srcPitch;
  size_t dstXInBytes;
  size_t dstY;
  hipMemoryType dstMemoryType;
  void* dstHost;
  hipDeviceptr_t dstDevice;
  hipArray_t dstArray;
  size_t dstPitch;
  size_t WidthInBytes;
  size_t Height;
};
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

struct textureReference {
  int normalized;
  hipTextureReadMode readMode;
  hipTextureFilterMode filterMode;
  hipTextureAddressMode addressMode[3];
  hipChannelFormatDesc channelDesc;
  int sRGB;
  unsigned int maxAnisotropy;
  hipTextureFilterMode mipmapFilterMode;
  float mipmapLevelBias;
  float minMipmapLevelClamp;
  float maxMipmapLevelClamp;
  hipTextureObject_t textureObject;
  int numChannels;
  hipArray_Format format;
};
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

using __hipGetPCH_t = void(const char** pch, unsigned int* size);
using __hipPopCallConfiguration_t = hipError_t(dim3* gridDim, dim3* blockDim, size_t* sharedMem,
    hipStream_t* stream);
using __hipPushCallConfiguration_t = hipError_t(dim3 gridDim, dim3 blockDim, size_t sharedMem,
    hipStream_t stream);
using amd_dbgapi_get_build_id_t = size_t();
using amd_dbgapi_get_build_name_t = const char*();
using amd_dbgapi_get_git_hash_t = const char*();
using hipApiName_t = const char*(uint32_t id);
using hipArray3DCreate_t = hipError_t(hipArray_t* array,
    const HIP_ARRAY3D_DESCRIPTOR* pAllocateArray);
using hipArray3DGetDescriptor_t = hipError_t(HIP_ARRAY3D_DESCRIPTOR* pArrayDescriptor,
    hipArray_t array);
using hipArrayCreate_t = hipError_t(hipArray_t* pHandle,
    const HIP_ARRAY_DESCRIPTOR* pAllocateArray);
using hipArrayDestroy_t = hipError_t(hipArray_t array);
using hipArrayGetDescriptor_t = hipError_t(HIP_ARRAY_DESCRIPTOR* pArrayDescriptor,
    hipArray_t array);
using hipArrayGetInfo_t = hipError_t(hipChannelFormatDesc* desc, hipExtent* extent,
    unsigned int* flags, hipArray_t array);
using hipBindTexture_t = hipError_t(size_t* offset, const textureReference* tex, const void* devPtr,
    const hipChannelFormatDesc* desc, size_t size);
using hipBindTexture2D_t = hipError_t(size_t* offset, const textureReference* tex,
    const void* devPtr, const hipChannelFormatDesc* desc, size_t width, size_t height,
    size_t pitch);
using hipBindTextureToArray_t = hipError_t(const textureReference* tex, hipArray_const_t array,
    const hipChannelFormatDesc* desc);
using hipBindTextureToMipmappedArray_t = hipError_t(const textureReference* tex,
    hipMipmappedArray_const_t mipmappedArray, const hipChannelFormatDesc* desc);
using hipChooseDeviceR0600_t = hipError_t(int* device, const hipDeviceProp_tR0600* prop);
using hipConfigureCall_t = hipError_t(dim3 gridDim, dim3 blockDim, size_t sharedMem,
    hipStream_t stream);
using hipCreateChannelDesc_t = hipChannelFormatDesc(int x, int y, int z, int w,
    hipChannelFormatKind f);
using hipCreateSurfaceObject_t = hipError_t(hipSurfaceObject_t* pSurfObject,
    const hipResourceDesc* pResDesc);
using hipCreateTextureObject_t = hipError_t(hipTextureObject_t* pTexObject,
    const hipResourceDesc* pResDesc, const hipTextureDesc* pTexDesc,
    const hipResourceViewDesc* pResViewDesc);
using hipCtxCreate_t = hipError_t(hipCtx_t* ctx, unsigned int flags, hipDevice_t device);
using hipCtxDestroy_t = hipError_t(hipCtx_t ctx);
using hipCtxDisablePeerAccess_t = hipError_t(hipCtx_t peerCtx);
using hipCtxEnablePeerAccess_t = hipError_t(hipCtx_t peerCtx, unsigned int flags);
using hipCtxGetApiVersion_t = hipError_t(hipCtx_t ctx, unsigned int* apiVersion);
using hipCtxGetCacheConfig_t = hipError_t(hipFuncCache_t* cacheConfig);
using hipCtxGetCurrent_t = hipError_t(hipCtx_t* ctx);
using hipCtxGetDevice_t = hipError_t(hipDevice_t* device);
using hipCtxGetFlags_t = hipError_t(unsigned int* flags);
using hipCtxGetSharedMemConfig_t = hipError_t(hipSharedMemConfig* pConfig);
using hipCtxPopCurrent_t = hipError_t(hipCtx_t* ctx);
using hipCtxPushCurrent_t = hipError_t(hipCtx_t ctx);
using hipCtxSetCacheConfig_t = hipError_t(hipFuncCache_t cacheConfig);
using hipCtxSetCurrent_t = hipError_t(hipCtx_t ctx);
using hipCtxSetSharedMemConfig_t = hipError_t(hipSharedMemConfig config);
using hipCtxSynchronize_t = hipError_t();
using hipDestroyExternalMemory_t = hipError_t(hipExternalMemory_t extMem);
using hipDestroyExternalSemaphore_t = hipError_t(hipExternalSemaphore_t extSem);
using hipDestroySurfaceObject_t = hipError_t(hipSurfaceObject_t surfaceObject);
using hipDestroyTextureObject_t = hipError_t(hipTextureObject_t textureObject);
using hipDeviceCanAccessPeer_t = hipError_t(int* canAccessPeer, int deviceId, int peerDeviceId);
using hipDeviceComputeCapability_t = hipError_t(int* major, int* minor, hipDevice_t device);
using hipDeviceDisablePeerAccess_t = hipError_t(int peerDeviceId);
using hipDeviceEnablePeerAccess_t = hipError_t(int peerDeviceId, unsigned int flags);
using hipDeviceGet_t = hipError_t(hipDevice_t* device, int ordinal);
using hipDeviceGetAttribute_t = hipError_t(int* pi, hipDeviceAttribute_t attr, int deviceId);
using hipDeviceGetByPCIBusId_t = hipError_t(int* device, const char* pciBusId);
using hipDeviceGetCacheConfig_t = hipError_t(hipFuncCache_t* cacheConfig);
using hipDeviceGetDefaultMemPool_t = hipError_t(hipMemPool_t* mem_pool, int device);
using hipDeviceGetGraphMemAttribute_t = hipError_t(int device, hipGraphMemAttributeType attr,
    void* value);
using hipDeviceGetLimit_t = hipError_t(size_t* pValue, hipLimit_t limit);
using hipDeviceGetMemPool_t = hipError_t(hipMemPool_t* mem_pool, int device);
using hipDeviceGetName_t = hipError_t(char* name, int len, hipDevice_t device);
using hipDeviceGetP2PAttribute_t = hipError_t(int* value, hipDeviceP2PAttr attr, int srcDevice,
    int dstDevice);
using hipDeviceGetPCIBusId_t = hipError_t(char* pciBusId, int len, int device);
using hipDeviceGetSharedMemConfig_t = hipError_t(hipSharedMemConfig* pConfig);
using hipDeviceGetStreamPriorityRange_t = hipError_t(int* leastPriority, int* greatestPriority);
using hipDeviceGetTexture1DLinearMaxWidth_t = hipError_t(size_t* max_width,
    const hipChannelFormatDesc* desc, int device);
using hipDeviceGetUuid_t = hipError_t(hipUUID* uuid, hipDevice_t device);
using hipDeviceGraphMemTrim_t = hipError_t(int device);
using hipDevicePrimaryCtxGetState_t = hipError_t(hipDevice_t dev, unsigned int* flags, int* active);
using hipDevicePrimaryCtxRelease_t = hipError_t(hipDevice_t dev);
using hipDevicePrimaryCtxReset_t = hipError_t(hipDevice_t dev);
using hipDevicePrimaryCtxRetain_t = hipError_t(hipCtx_t* pctx, hipDevice_t dev);
using hipDevicePrimaryCtxSetFlags_t = hipError_t(hipDevice_t dev, unsigned int flags);
using hipDeviceReset_t = hipError_t();
using hipDeviceSetCacheConfig_t = hipError_t(hipFuncCache_t cacheConfig);
using hipDeviceSetGraphMemAttribute_t = hipError_t(int device, hipGraphMemAttributeType attr,
    void* value);
using hipDeviceSetLimit_t = hipError_t(hipLimit_t limit, size_t value);
using hipDeviceSetMemPool_t = hipError_t(int device, hipMemPool_t mem_pool);
using hipDeviceSetSharedMemConfig_t = hipError_t(hipSharedMemConfig config);
using hipDeviceSynchronize_t = hipError_t();
using hipDeviceTotalMem_t = hipError_t(size_t* bytes, hipDevice_t device);
using hipDriverGetVersion_t = hipError_t(int* driverVersion);
using hipDrvGetErrorName_t = hipError_t(hipError_t hipError, const char** errorString);
using hipDrvGetErrorString_t = hipError_t(hipError_t hipError, const char** errorString);
using hipDrvGraphAddMemFreeNode_t = hipError_t(hipGraphNode_t* phGraphNode, hipGraph_t hGraph,
    const hipGraphNode_t* dependencies, size_t numDependencies, hipDeviceptr_t dptr);
using hipDrvGraphAddMemcpyNode_t = hipError_t(hipGraphNode_t* phGraphNode, hipGraph_t hGraph,
    const hipGraphNode_t* dependencies, size_t numDependencies, const HIP_MEMCPY3D* copyParams,
    hipCtx_t ctx);
using hipDrvGraphAddMemsetNode_t = hipError_t(hipGraphNode_t* phGraphNode, hipGraph_t hGraph,
    const hipGraphNode_t* dependencies, size_t numDependencies, const hipMemsetParams* memsetParams,
    hipCtx_t ctx);
using hipDrvGraphExecMemcpyNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t hNode, const HIP_MEMCPY3D* copyParams, hipCtx_t ctx);
using hipDrvGraphExecMemsetNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t hNode, const hipMemsetParams* memsetParams, hipCtx_t ctx);
using hipDrvGraphMemcpyNodeGetParams_t = hipError_t(hipGraphNode_t hNode, HIP_MEMCPY3D* nodeParams);
using hipDrvGraphMemcpyNodeSetParams_t = hipError_t(hipGraphNode_t hNode,
    const HIP_MEMCPY3D* nodeParams);
using hipDrvLaunchKernelEx_t = hipError_t(const HIP_LAUNCH_CONFIG* config, hipFunction_t f,
    void** params, void** extra);
using hipDrvMemcpy2DUnaligned_t = hipError_t(const hip_Memcpy2D* pCopy);
using hipDrvMemcpy3D_t = hipError_t(const HIP_MEMCPY3D* pCopy);
using hipDrvMemcpy3DAsync_t = hipError_t(const HIP_MEMCPY3D* pCopy, hipStream_t stream);
using hipDrvPointerGetAttributes_t = hipError_t(unsigned int numAttributes,
    hipPointer_attribute* attributes, void** data, hipDeviceptr_t ptr);
using hipEventCreate_t = hipError_t(hipEvent_t* event);
using hipEventCreateWithFlags_t = hipError_t(hipEvent_t* event, unsigned int flags);
using hipEventDestroy_t = hipError_t(hipEvent_t event);
using hipEventElapsedTime_t = hipError_t(float* ms, hipEvent_t start, hipEvent_t stop);
using hipEventQuery_t = hipError_t(hipEvent_t event);
using hipEventRecord_t = hipError_t(hipEvent_t event, hipStream_t stream);
using hipEventRecordWithFlags_t = hipError_t(hipEvent_t event, hipStream_t stream,
    unsigned int flags);
using hipEventRecord_spt_t = hipError_t(hipEvent_t event, hipStream_t stream);
using hipEventSynchronize_t = hipError_t(hipEvent_t event);
using hipExtGetLastError_t = hipError_t();
using hipExtGetLinkTypeAndHopCount_t = hipError_t(int device1, int device2, uint32_t* linktype,
    uint32_t* hopcount);
using hipExtLaunchKernel_t = hipError_t(const void* function_address, dim3 numBlocks,
    dim3 dimBlocks, void** args, size_t sharedMemBytes, hipStream_t stream, hipEvent_t startEvent,
    hipEvent_t stopEvent, int flags);
using hipExtLaunchMultiKernelMultiDevice_t = hipError_t(hipLaunchParams* launchParamsList,
    int numDevices, unsigned int flags);
using hipExtMallocWithFlags_t = hipError_t(void** ptr, size_t sizeBytes, unsigned int flags);
using hipExtModuleLaunchKernel_t = hipError_t(hipFunction_t f, uint32_t globalWorkSizeX,
    uint32_t globalWorkSizeY, uint32_t globalWorkSizeZ, uint32_t localWorkSizeX,
    uint32_t localWorkSizeY, uint32_t localWorkSizeZ, size_t sharedMemBytes, hipStream_t hStream,
    void** kernelParams, void** extra, hipEvent_t startEvent, hipEvent_t stopEvent, uint32_t flags);
using hipExtStreamCreateWithCUMask_t = hipError_t(hipStream_t* stream, uint32_t cuMaskSize,
    const uint32_t* cuMask);
using hipExtStreamGetCUMask_t = hipError_t(hipStream_t stream, uint32_t cuMaskSize,
    uint32_t* cuMask);
using hipExternalMemoryGetMappedBuffer_t = hipError_t(void** devPtr, hipExternalMemory_t extMem,
    const hipExternalMemoryBufferDesc* bufferDesc);
using hipExternalMemoryGetMappedMipmappedArray_t = hipError_t(hipMipmappedArray_t* mipmap,
    hipExternalMemory_t extMem, const hipExternalMemoryMipmappedArrayDesc* mipmapDesc);
using hipFree_t = hipError_t(void* ptr);
using hipFreeArray_t = hipError_t(hipArray_t array);
using hipFreeAsync_t = hipError_t(void* dev_ptr, hipStream_t stream);
using hipFreeHost_t = hipError_t(void* ptr);
using hipFreeMipmappedArray_t = hipError_t(hipMipmappedArray_t mipmappedArray);
using hipFuncGetAttribute_t = hipError_t(int* value, hipFunction_attribute attrib,
    hipFunction_t hfunc);
using hipFuncGetAttributes_t = hipError_t(hipFuncAttributes* attr, const void* func);
using hipFuncSetAttribute_t = hipError_t(const void* func, hipFuncAttribute attr, int value);
using hipFuncSetCacheConfig_t = hipError_t(const void* func, hipFuncCache_t config);
using hipFuncSetSharedMemConfig_t = hipError_t(const void* func, hipSharedMemConfig config);
using hipGLGetDevices_t = hipError_t(unsigned int* pHipDeviceCount, int* pHipDevices,
    unsigned int hipDeviceCount, hipGLDeviceList deviceList);
using hipGetChannelDesc_t = hipError_t(hipChannelFormatDesc* desc, hipArray_const_t array);
using hipGetDevice_t = hipError_t(int* deviceId);
using hipGetDeviceCount_t = hipError_t(int* count);
using hipGetDeviceFlags_t = hipError_t(unsigned int* flags);
using hipGetDevicePropertiesR0600_t = hipError_t(hipDeviceProp_tR0600* prop, int deviceId);
using hipGetDriverEntryPoint_t = hipError_t(const char* symbol, void** funcPtr,
    unsigned long long flags, hipDriverEntryPointQueryResult* driverStatus);
using hipGetDriverEntryPoint_spt_t = hipError_t(const char* symbol, void** funcPtr,
    unsigned long long flags, hipDriverEntryPointQueryResult* status);
using hipGetErrorName_t = const char*(hipError_t hip_error);
using hipGetErrorString_t = const char*(hipError_t hipError);
using hipGetFuncBySymbol_t = hipError_t(hipFunction_t* functionPtr, const void* symbolPtr);
using hipGetLastError_t = hipError_t();
using hipGetMipmappedArrayLevel_t = hipError_t(hipArray_t* levelArray,
    hipMipmappedArray_const_t mipmappedArray, unsigned int level);
using hipGetProcAddress_t = hipError_t(const char* symbol, void** pfn, int hipVersion,
    uint64_t flags, hipDriverProcAddressQueryResult* symbolStatus);
using hipGetStreamDeviceId_t = int(hipStream_t stream);
using hipGetSymbolAddress_t = hipError_t(void** devPtr, const void* symbol);
using hipGetSymbolSize_t = hipError_t(size_t* size, const void* symbol);
using hipGetTextureAlignmentOffset_t = hipError_t(size_t* offset, const textureReference* texref);
using hipGetTextureObjectResourceDesc_t = hipError_t(hipResourceDesc* pResDesc,
    hipTextureObject_t textureObject);
using hipGetTextureObjectResourceViewDesc_t = hipError_t(hipResourceViewDesc* pResViewDesc,
    hipTextureObject_t textureObject);
using hipGetTextureObjectTextureDesc_t = hipError_t(hipTextureDesc* pTexDesc,
    hipTextureObject_t textureObject);
using hipGetTextureReference_t = hipError_t(const textureReference** texref, const void* symbol);
using hipGraphAddBatchMemOpNode_t = hipError_t(hipGraphNode_t* phGraphNode, hipGraph_t hGraph,
    const hipGraphNode_t* dependencies, size_t numDependencies,
    const hipBatchMemOpNodeParams* nodeParams);
using hipGraphAddChildGraphNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies, hipGraph_t childGraph);
using hipGraphAddDependencies_t = hipError_t(hipGraph_t graph, const hipGraphNode_t* from,
    const hipGraphNode_t* to, size_t numDependencies);
using hipGraphAddEmptyNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies);
using hipGraphAddEventRecordNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies, hipEvent_t event);
using hipGraphAddEventWaitNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies, hipEvent_t event);
using hipGraphAddExternalSemaphoresSignalNode_t = hipError_t(hipGraphNode_t* pGraphNode,
    hipGraph_t graph, const hipGraphNode_t* pDependencies, size_t numDependencies,
    const hipExternalSemaphoreSignalNodeParams* nodeParams);
using hipGraphAddExternalSemaphoresWaitNode_t = hipError_t(hipGraphNode_t* pGraphNode,
    hipGraph_t graph, const hipGraphNode_t* pDependencies, size_t numDependencies,
    const hipExternalSemaphoreWaitNodeParams* nodeParams);
using hipGraphAddHostNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies,
    const hipHostNodeParams* pNodeParams);
using hipGraphAddKernelNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies,
    const hipKernelNodeParams* pNodeParams);
using hipGraphAddMemAllocNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies,
    hipMemAllocNodeParams* pNodeParams);
using hipGraphAddMemFreeNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies, void* dev_ptr);
using hipGraphAddMemcpyNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies,
    const hipMemcpy3DParms* pCopyParams);
using hipGraphAddMemcpyNode1D_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies, void* dst, const void* src,
    size_t count, hipMemcpyKind kind);
using hipGraphAddMemcpyNodeFromSymbol_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies, void* dst, const void* symbol,
    size_t count, size_t offset, hipMemcpyKind kind);
using hipGraphAddMemcpyNodeToSymbol_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies, const void* symbol,
    const void* src, size_t count, size_t offset, hipMemcpyKind kind);
using hipGraphAddMemsetNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies,
    const hipMemsetParams* pMemsetParams);
using hipGraphAddNode_t = hipError_t(hipGraphNode_t* pGraphNode, hipGraph_t graph,
    const hipGraphNode_t* pDependencies, size_t numDependencies, hipGraphNodeParams* nodeParams);
using hipGraphBatchMemOpNodeGetParams_t = hipError_t(hipGraphNode_t hNode,
    hipBatchMemOpNodeParams* nodeParams_out);
using hipGraphBatchMemOpNodeSetParams_t = hipError_t(hipGraphNode_t hNode,
    hipBatchMemOpNodeParams* nodeParams);
using hipGraphChildGraphNodeGetGraph_t = hipError_t(hipGraphNode_t node, hipGraph_t* pGraph);
using hipGraphClone_t = hipError_t(hipGraph_t* pGraphClone, hipGraph_t originalGraph);
using hipGraphCreate_t = hipError_t(hipGraph_t* pGraph, unsigned int flags);
using hipGraphDebugDotPrint_t = hipError_t(hipGraph_t graph, const char* path, unsigned int flags);
using hipGraphDestroy_t = hipError_t(hipGraph_t graph);
using hipGraphDestroyNode_t = hipError_t(hipGraphNode_t node);
using hipGraphEventRecordNodeGetEvent_t = hipError_t(hipGraphNode_t node, hipEvent_t* event_out);
using hipGraphEventRecordNodeSetEvent_t = hipError_t(hipGraphNode_t node, hipEvent_t event);
using hipGraphEventWaitNodeGetEvent_t = hipError_t(hipGraphNode_t node, hipEvent_t* event_out);
using hipGraphEventWaitNodeSetEvent_t = hipError_t(hipGraphNode_t node, hipEvent_t event);
using hipGraphExecBatchMemOpNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t hNode, const hipBatchMemOpNodeParams* nodeParams);
using hipGraphExecChildGraphNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t node, hipGraph_t childGraph);
using hipGraphExecDestroy_t = hipError_t(hipGraphExec_t graphExec);
using hipGraphExecEventRecordNodeSetEvent_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t hNode, hipEvent_t event);
using hipGraphExecEventWaitNodeSetEvent_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t hNode, hipEvent_t event);
using hipGraphExecExternalSemaphoresSignalNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t hNode, const hipExternalSemaphoreSignalNodeParams* nodeParams);
using hipGraphExecExternalSemaphoresWaitNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t hNode, const hipExternalSemaphoreWaitNodeParams* nodeParams);
using hipGraphExecGetFlags_t = hipError_t(hipGraphExec_t graphExec, unsigned long long* flags);
using hipGraphExecHostNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec, hipGraphNode_t node,
    const hipHostNodeParams* pNodeParams);
using hipGraphExecKernelNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec, hipGraphNode_t node,
    const hipKernelNodeParams* pNodeParams);
using hipGraphExecMemcpyNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec, hipGraphNode_t node,
    hipMemcpy3DParms* pNodeParams);
using hipGraphExecMemcpyNodeSetParams1D_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t node, void* dst, const void* src, size_t count, hipMemcpyKind kind);
using hipGraphExecMemcpyNodeSetParamsFromSymbol_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t node, void* dst, const void* symbol, size_t count, size_t offset,
    hipMemcpyKind kind);
using hipGraphExecMemcpyNodeSetParamsToSymbol_t = hipError_t(hipGraphExec_t hGraphExec,
    hipGraphNode_t node, const void* symbol, const void* src, size_t count, size_t offset,
    hipMemcpyKind kind);
using hipGraphExecMemsetNodeSetParams_t = hipError_t(hipGraphExec_t hGraphExec, hipGraphNode_t node,
    const hipMemsetParams* pNodeParams);
using hipGraphExecNodeSetParams_t = hipError_t(hipGraphExec_t graphExec, hipGraphNode_t node,
    hipGraphNodeParams* nodeParams);
using hipGraphExecUpdate_t = hipError_t(hipGraphExec_t hGraphExec, hipGraph_t hGraph,
    hipGraphNode_t* hErrorNode_out, hipGraphExecUpdateResult* updateResult_out);
using hipGraphExternalSemaphoresSignalNodeGetParams_t = hipError_t(hipGraphNode_t hNode,
    hipExternalSemaphoreSignalNodeParams* params_out);
using hipGraphExternalSemaphoresSignalNodeSetParams_t = hipError_t(hipGraphNode_t hNode,
    const hipExternalSemaphoreSignalNodeParams* nodeParams);
using hipGraphExternalSemaphoresWaitNodeGetParams_t = hipError_t(hipGraphNode_t hNode,
    hipExternalSemaphoreWaitNodeParams* params_out);
using hipGraphExternalSemaphoresWaitNodeSetParams_t = hipError_t(hipGraphNode_t hNode,
    const hipExternalSemaphoreWaitNodeParams* nodeParams);
using hipGraphGetEdges_t = hipError_t(hipGraph_t graph, hipGraphNode_t* from, hipGraphNode_t* to,
    size_t* numEdges);
using hipGraphGetNodes_t = hipError_t(hipGraph_t graph, hipGraphNode_t* nodes, size_t* numNodes);
using hipGraphGetRootNodes_t = hipError_t(hipGraph_t graph, hipGraphNode_t* pRootNodes,
    size_t* pNumRootNodes);
using hipGraphHostNodeGetParams_t = hipError_t(hipGraphNode_t node, hipHostNodeParams* pNodeParams);
using hipGraphHostNodeSetParams_t = hipError_t(hipGraphNode_t node,
    const hipHostNodeParams* pNodeParams);
using hipGraphInstantiate_t = hipError_t(hipGraphExec_t* pGraphExec, hipGraph_t graph,
    hipGraphNode_t* pErrorNode, char* pLogBuffer, size_t bufferSize);
using hipGraphInstantiateWithFlags_t = hipError_t(hipGraphExec_t* pGraphExec, hipGraph_t graph,
    unsigned long long flags);
using hipGraphInstantiateWithParams_t = hipError_t(hipGraphExec_t* pGraphExec, hipGraph_t graph,
    hipGraphInstantiateParams* instantiateParams);
using hipGraphKernelNodeCopyAttributes_t = hipError_t(hipGraphNode_t hSrc, hipGraphNode_t hDst);
using hipGraphKernelNodeGetAttribute_t = hipError_t(hipGraphNode_t hNode, hipLaunchAttributeID attr,
    hipLaunchAttributeValue* value);
using hipGraphKernelNodeGetParams_t = hipError_t(hipGraphNode_t node,
    hipKernelNodeParams* pNodeParams);
using hipGraphKernelNodeSetAttribute_t = hipError_t(hipGraphNode_t hNode, hipLaunchAttributeID attr,
    const hipLaunchAttributeValue* value);
using hipGraphKernelNodeSetParams_t = hipError_t(hipGraphNode_t node,
    const hipKernelNodeParams* pNodeParams);
using hipGraphLaunch_t = hipError_t(hipGraphExec_t graphExec, hipStream_t stream);
using hipGraphLaunch_spt_t = hipError_t(hipGraphExec_t graphExec, hipStream_t stream);
using hipGraphMemAllocNodeGetParams_t = hipError_t(hipGraphNode_t node,
    hipMemAllocNodeParams* pNodeParams);
using hipGraphMemFreeNodeGetParams_t = hipError_t(hipGraphNode_t node, void* dev_ptr);
using hipGraphMemcpyNodeGetParams_t = hipError_t(hipGraphNode_t node,
    hipMemcpy3DParms* pNodeParams);
using hipGraphMemcpyNodeSetParams_t = hipError_t(hipGraphNode_t node,
    const hipMemcpy3DParms* pNodeParams);
using hipGraphMemcpyNodeSetParams1D_t = hipError_t(hipGraphNode_t node, void* dst, const void* src,
    size_t count, hipMemcpyKind kind);
using hipGraphMemcpyNodeSetParamsFromSymbol_t = hipError_t(hipGraphNode_t node, void* dst,
    const void* symbol, size_t count, size_t offset, hipMemcpyKind kind);
using hipGraphMemcpyNodeSetParamsToSymbol_t = hipError_t(hipGraphNode_t node, const void* symbol,
    const void* src, size_t count, size_t offset, hipMemcpyKind kind);
using hipGraphMemsetNodeGetParams_t = hipError_t(hipGraphNode_t node, hipMemsetParams* pNodeParams);
using hipGraphMemsetNodeSetParams_t = hipError_t(hipGraphNode_t node,
    const hipMemsetParams* pNodeParams);
using hipGraphNodeFindInClone_t = hipError_t(hipGraphNode_t* pNode, hipGraphNode_t originalNode,
    hipGraph_t clonedGraph);
using hipGraphNodeGetDependencies_t = hipError_t(hipGraphNode_t node, hipGraphNode_t* pDependencies,
    size_t* pNumDependencies);
using hipGraphNodeGetDependentNodes_t = hipError_t(hipGraphNode_t node,
    hipGraphNode_t* pDependentNodes, size_t* pNumDependentNodes);
using hipGraphNodeGetEnabled_t = hipError_t(hipGraphExec_t hGraphExec, hipGraphNode_t hNode,
    unsigned int* isEnabled);
using hipGraphNodeGetType_t = hipError_t(hipGraphNode_t node, hipGraphNodeType* pType);
using hipGraphNodeSetEnabled_t = hipError_t(hipGraphExec_t hGraphExec, hipGraphNode_t hNode,
    unsigned int isEnabled);
using hipGraphNodeSetParams_t = hipError_t(hipGraphNode_t node, hipGraphNodeParams* nodeParams);
using hipGraphReleaseUserObject_t = hipError_t(hipGraph_t graph, hipUserObject_t object,
    unsigned int count);
using hipGraphRemoveDependencies_t = hipError_t(hipGraph_t graph, const hipGraphNode_t* from,
    const hipGraphNode_t* to, size_t numDependencies);
using hipGraphRetainUserObject_t = hipError_t(hipGraph_t graph, hipUserObject_t object,
    unsigned int count, unsigned int flags);
using hipGraphUpload_t = hipError_t(hipGraphExec_t graphExec, hipStream_t stream);
using hipGraphicsGLRegisterBuffer_t = hipError_t(hipGraphicsResource** resource, GLuint buffer,
    unsigned int flags);
using hipGraphicsGLRegisterImage_t = hipError_t(hipGraphicsResource** resource, GLuint image,
    GLenum target, unsigned int flags);
using hipGraphicsMapResources_t = hipError_t(int count, hipGraphicsResource_t* resources,
    hipStream_t stream);
using hipGraphicsResourceGetMappedPointer_t = hipError_t(void** devPtr, size_t* size,
    hipGraphicsResource_t resource);
using hipGraphicsSubResourceGetMappedArray_t = hipError_t(hipArray_t* array,
    hipGraphicsResource_t resource, unsigned int arrayIndex, unsigned int mipLevel);
using hipGraphicsUnmapResources_t = hipError_t(int count, hipGraphicsResource_t* resources,
    hipStream_t stream);
using hipGraphicsUnregisterResource_t = hipError_t(hipGraphicsResource_t resource);
using hipHccModuleLaunchKernel_t = hipError_t(hipFunction_t f, uint32_t globalWorkSizeX,
    uint32_t globalWorkSizeY, uint32_t globalWorkSizeZ, uint32_t localWorkSizeX,
    uint32_t localWorkSizeY, uint32_t localWorkSizeZ, size_t sharedMemBytes, hipStream_t hStream,
    void** kernelParams, void** extra, hipEvent_t startEvent, hipEvent_t stopEvent);
using hipHostAlloc_t = hipError_t(void** ptr, size_t size, unsigned int flags);
using hipHostFree_t = hipError_t(void* ptr);
using hipHostGetDevicePointer_t = hipError_t(void** devPtr, void* hstPtr, unsigned int flags);
using hipHostGetFlags_t = hipError_t(unsigned int* flagsPtr, void* hostPtr);
using hipHostMalloc_t = hipError_t(void** ptr, size_t size, unsigned int flags);
using hipHostRegister_t = hipError_t(void* hostPtr, size_t sizeBytes, unsigned int flags);
using hipHostUnregister_t = hipError_t(void* hostPtr);
using hipImportExternalMemory_t = hipError_t(hipExternalMemory_t* extMem_out,
    const hipExternalMemoryHandleDesc* memHandleDesc);
using hipImportExternalSemaphore_t = hipError_t(hipExternalSemaphore_t* extSem_out,
    const hipExternalSemaphoreHandleDesc* semHandleDesc);
using hipInit_t = hipError_t(unsigned int flags);
using hipIpcCloseMemHandle_t = hipError_t(void* devPtr);
using hipIpcGetEventHandle_t = hipError_t(hipIpcEventHandle_t* handle, hipEvent_t event);
using hipIpcGetMemHandle_t = hipError_t(hipIpcMemHandle_t* handle, void* devPtr);
using hipIpcOpenEventHandle_t = hipError_t(hipEvent_t* event, hipIpcEventHandle_t handle);
using hipIpcOpenMemHandle_t = hipError_t(void** devPtr, hipIpcMemHandle_t handle,
    unsigned int flags);
using hipKernelGetLibrary_t = hipError_t(hipLibrary_t* library, hipKernel_t kernel);
using hipKernelGetName_t = hipError_t(const char** name, hipKernel_t kernel);
using hipKernelNameRef_t = const char*(const hipFunction_t f);
using hipKernelNameRefByPtr_t = const char*(const void* hostFunction, hipStream_t stream);
using hipLaunchByPtr_t = hipError_t(const void* func);
using hipLaunchCooperativeKernel_t = hipError_t(const void* f, dim3 gridDim, dim3 blockDimX,
    void** kernelParams, unsigned int sharedMemBytes, hipStream_t stream);
using hipLaunchCooperativeKernelMultiDevice_t = hipError_t(hipLaunchParams* launchParamsList,
    int numDevices, unsigned int flags);
using hipLaunchCooperativeKernel_spt_t = hipError_t(const void* f, dim3 gridDim, dim3 blockDim,
    void** kernelParams, uint32_t sharedMemBytes, hipStream_t hStream);
using hipLaunchHostFunc_t = hipError_t(hipStream_t stream, hipHostFn_t fn, void* userData);
using hipLaunchHostFunc_spt_t = hipError_t(hipStream_t stream, hipHostFn_t fn, void* userData);
using hipLaunchKernel_t = hipError_t(const void* function_address, dim3 numBlocks, dim3 dimBlocks,
    void** args, size_t sharedMemBytes, hipStream_t stream);
using hipLaunchKernelExC_t = hipError_t(const hipLaunchConfig_t* config, const void* fPtr,
    void** args);
using hipLaunchKernel_spt_t = hipError_t(const void* function_address, dim3 numBlocks,
    dim3 dimBlocks, void** args, size_t sharedMemBytes, hipStream_t stream);
using hipLibraryEnumerateKernels_t = hipError_t(hipKernel_t* kernels, unsigned int numKernels,
    hipLibrary_t library);
using hipLibraryGetKernel_t = hipError_t(hipKernel_t* pKernel, hipLibrary_t library,
    const char* name);
using hipLibraryGetKernelCount_t = hipError_t(unsigned int* count, hipLibrary_t library);
using hipLibraryLoadData_t = hipError_t(hipLibrary_t* library, const void* code,
    hipJitOption* jitOptions, void** jitOptionsValues, unsigned int numJitOptions,
    hipLibraryOption* libraryOptions, void** libraryOptionValues, unsigned int numLibraryOptions);
using hipLibraryLoadFromFile_t = hipError_t(hipLibrary_t* library, const char* fileName,
    hipJitOption* jitOptions, void** jitOptionsValues, unsigned int numJitOptions,
    hipLibraryOption* libraryOptions, void** libraryOptionValues, unsigned int numLibraryOptions);
using hipLibraryUnload_t = hipError_t(hipLibrary_t library);
using hipLinkAddData_t = hipError_t(hipLinkState_t state, hipJitInputType type, void* data,
    size_t size, const char* name, unsigned int numOptions, hipJitOption* options,
    void** optionValues);
using hipLinkAddFile_t = hipError_t(hipLinkState_t state, hipJitInputType type, const char* path,
    unsigned int numOptions, hipJitOption* options, void** optionValues);
using hipLinkComplete_t = hipError_t(hipLinkState_t state, void** hipBinOut, size_t* sizeOut);
using hipLinkCreate_t = hipError_t(unsigned int numOptions, hipJitOption* options,
    void** optionValues, hipLinkState_t* stateOut);
using hipLinkDestroy_t = hipError_t(hipLinkState_t state);
using hipMalloc_t = hipError_t(void** ptr, size_t size);
using hipMalloc3D_t = hipError_t(hipPitchedPtr* pitchedDevPtr, hipExtent extent);
using hipMalloc3DArray_t = hipError_t(hipArray_t* array, const hipChannelFormatDesc* desc,
    hipExtent extent, unsigned int flags);
using hipMallocArray_t = hipError_t(hipArray_t* array, const hipChannelFormatDesc* desc,
    size_t width, size_t height, unsigned int flags);
using hipMallocAsync_t = hipError_t(void** dev_ptr, size_t size, hipStream_t stream);
using hipMallocFromPoolAsync_t = hipError_t(void** dev_ptr, size_t size, hipMemPool_t mem_pool,
    hipStream_t stream);
using hipMallocHost_t = hipError_t(void** ptr, size_t size);
using hipMallocManaged_t = hipError_t(void** dev_ptr, size_t size, unsigned int flags);
using hipMallocMipmappedArray_t = hipError_t(hipMipmappedArray_t* mipmappedArray,
    const hipChannelFormatDesc* desc, hipExtent extent, unsigned int numLevels, unsigned int flags);
using hipMallocPitch_t = hipError_t(void** ptr, size_t* pitch, size_t width, size_t height);
using hipMemAddressFree_t = hipError_t(void* devPtr, size_t size);
using hipMemAddressReserve_t = hipError_t(void** ptr, size_t size, size_t alignment, void* addr,
    unsigned long long flags);
using hipMemAdvise_t = hipError_t(const void* dev_ptr, size_t count, hipMemoryAdvise advice,
    int device);
using hipMemAdvise_v2_t = hipError_t(const void* dev_ptr, size_t count, hipMemoryAdvise advice,
    hipMemLocation location);
using hipMemAllocHost_t = hipError_t(void** ptr, size_t size);
using hipMemAllocPitch_t = hipError_t(hipDeviceptr_t* dptr, size_t* pitch, size_t widthInBytes,
    size_t height, unsigned int elementSizeBytes);
using hipMemCreate_t = hipError_t(hipMemGenericAllocationHandle_t* handle, size_t size,
    const hipMemAllocationProp* prop, unsigned long long flags);
using hipMemExportToShareableHandle_t = hipError_t(void* shareableHandle,
    hipMemGenericAllocationHandle_t handle, hipMemAllocationHandleType handleType,
    unsigned long long flags);
using hipMemGetAccess_t = hipError_t(unsigned long long* flags, const hipMemLocation* location,
    void* ptr);
using hipMemGetAddressRange_t = hipError_t(hipDeviceptr_t* pbase, size_t* psize,
    hipDeviceptr_t dptr);
using hipMemGetAllocationGranularity_t = hipError_t(size_t* granularity,
    const hipMemAllocationProp* prop, hipMemAllocationGranularity_flags option);
using hipMemGetAllocationPropertiesFromHandle_t = hipError_t(hipMemAllocationProp* prop,
    hipMemGenericAllocationHandle_t handle);
using hipMemGetHandleForAddressRange_t = hipError_t(void* handle, hipDeviceptr_t dptr, size_t size,
    hipMemRangeHandleType handleType, unsigned long long flags);
using hipMemGetInfo_t = hipError_t(size_t* free, size_t* total);
using hipMemImportFromShareableHandle_t = hipError_t(hipMemGenericAllocationHandle_t* handle,
    void* osHandle, hipMemAllocationHandleType shHandleType);
using hipMemMap_t = hipError_t(void* ptr, size_t size, size_t offset,
    hipMemGenericAllocationHandle_t handle, unsigned long long flags);
using hipMemMapArrayAsync_t = hipError_t(hipArrayMapInfo* mapInfoList, unsigned int count,
    hipStream_t stream);
using hipMemPoolCreate_t = hipError_t(hipMemPool_t* mem_pool, const hipMemPoolProps* pool_props);
using hipMemPoolDestroy_t = hipError_t(hipMemPool_t mem_pool);
using hipMemPoolExportPointer_t = hipError_t(hipMemPoolPtrExportData* export_data, void* dev_ptr);
using hipMemPoolExportToShareableHandle_t = hipError_t(void* shared_handle, hipMemPool_t mem_pool,
    hipMemAllocationHandleType handle_type, unsigned int flags);
using hipMemPoolGetAccess_t = hipError_t(hipMemAccessFlags* flags, hipMemPool_t mem_pool,
    hipMemLocation* location);
using hipMemPoolGetAttribute_t = hipError_t(hipMemPool_t mem_pool, hipMemPoolAttr attr,
    void* value);
using hipMemPoolImportFromShareableHandle_t = hipError_t(hipMemPool_t* mem_pool,
    void* shared_handle, hipMemAllocationHandleType handle_type, unsigned int flags);
using hipMemPoolImportPointer_t = hipError_t(void** dev_ptr, hipMemPool_t mem_pool,
    hipMemPoolPtrExportData* export_data);
using hipMemPoolSetAccess_t = hipError_t(hipMemPool_t mem_pool, const hipMemAccessDesc* desc_list,
    size_t count);
using hipMemPoolSetAttribute_t = hipError_t(hipMemPool_t mem_pool, hipMemPoolAttr attr,
    void* value);
using hipMemPoolTrimTo_t = hipError_t(hipMemPool_t mem_pool, size_t min_bytes_to_hold);
using hipMemPrefetchAsync_t = hipError_t(const void* dev_ptr, size_t count, int device,
    hipStream_t stream);
using hipMemPrefetchAsync_v2_t = hipError_t(const void* dev_ptr, size_t count,
    hipMemLocation location, unsigned int flags, hipStream_t stream);
using hipMemPtrGetInfo_t = hipError_t(void* ptr, size_t* size);
using hipMemRangeGetAttribute_t = hipError_t(void* data, size_t data_size,
    hipMemRangeAttribute attribute, const void* dev_ptr, size_t count);
using hipMemRangeGetAttributes_t = hipError_t(void** data, size_t* data_sizes,
    hipMemRangeAttribute* attributes, size_t num_attributes, const void* dev_ptr, size_t count);
using hipMemRelease_t = hipError_t(hipMemGenericAllocationHandle_t handle);
using hipMemRetainAllocationHandle_t = hipError_t(hipMemGenericAllocationHandle_t* handle,
    void* addr);
using hipMemSetAccess_t = hipError_t(void* ptr, size_t size, const hipMemAccessDesc* desc,
    size_t count);
using hipMemUnmap_t = hipError_t(void* ptr, size_t size);
using hipMemcpy_t = hipError_t(void* dst, const void* src, size_t sizeBytes, hipMemcpyKind kind);
using hipMemcpy2D_t = hipError_t(void* dst, size_t dpitch, const void* src, size_t spitch,
    size_t width, size_t height, hipMemcpyKind kind);
using hipMemcpy2DArrayToArray_t = hipError_t(hipArray_t dst, size_t wOffsetDst, size_t hOffsetDst,
    hipArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height,
    hipMemcpyKind kind);
using hipMemcpy2DAsync_t = hipError_t(void* dst, size_t dpitch, const void* src, size_t spitch,
    size_t width, size_t height, hipMemcpyKind kind, hipStream_t stream);
using hipMemcpy2DAsync_spt_t = hipError_t(void* dst, size_t dpitch, const void* src, size_t spitch,
    size_t width, size_t height, hipMemcpyKind kind, hipStream_t stream);
using hipMemcpy2DFromArray_t = hipError_t(void* dst, size_t dpitch, hipArray_const_t src,
    size_t wOffset, size_t hOffset, size_t width, size_t height, hipMemcpyKind kind);
using hipMemcpy2DFromArrayAsync_t = hipError_t(void* dst, size_t dpitch, hipArray_const_t src,
    size_t wOffset, size_t hOffset, size_t width, size_t height, hipMemcpyKind kind,
    hipStream_t stream);
using hipMemcpy2DFromArrayAsync_spt_t = hipError_t(void* dst, size_t dpitch, hipArray_const_t src,
    size_t wOffsetSrc, size_t hOffsetSrc, size_t width, size_t height, hipMemcpyKind kind,
    hipStream_t stream);
using hipMemcpy2DFromArray_spt_t = hipError_t(void* dst, size_t dpitch, hipArray_const_t src,
    size_t wOffset, size_t hOffset, size_t width, size_t height, hipMemcpyKind kind);
using hipMemcpy2DToArray_t = hipError_t(hipArray_t dst, size_t wOffset, size_t hOffset,
    const void* src, size_t spitch, size_t width, size_t height, hipMemcpyKind kind);
using hipMemcpy2DToArrayAsync_t = hipError_t(hipArray_t dst, size_t wOffset, size_t hOffset,
    const void* src, size_t spitch, size_t width, size_t height, hipMemcpyKind kind,
    hipStream_t stream);
using hipMemcpy2DToArrayAsync_spt_t = hipError_t(hipArray_t dst, size_t wOffset, size_t hOffset,
    const void* src, size_t spitch, size_t width, size_t height, hipMemcpyKind kind,
    hipStream_t stream);
using hipMemcpy2DToArray_spt_t = hipError_t(hipArray_t dst, size_t wOffset, size_t hOffset,
    const void* src, size_t spitch, size_t width, size_t height, hipMemcpyKind kind);
using hipMemcpy2D_spt_t = hipError_t(void* dst, size_t dpitch, const void* src, size_t spitch,
    size_t width, size_t height, hipMemcpyKind kind);
using hipMemcpy3D_t = hipError_t(const hipMemcpy3DParms* p);
using hipMemcpy3DAsync_t = hipError_t(const hipMemcpy3DParms* p, hipStream_t stream);
using hipMemcpy3DAsync_spt_t = hipError_t(const hipMemcpy3DParms* p, hipStream_t stream);
using hipMemcpy3DBatchAsync_t = hipError_t(size_t numOps, hipMemcpy3DBatchOp* opList,
    size_t* failIdx, unsigned long long flags, hipStream_t stream);
using hipMemcpy3DPeer_t = hipError_t(hipMemcpy3DPeerParms* p);
using hipMemcpy3DPeerAsync_t = hipError_t(hipMemcpy3DPeerParms* p, hipStream_t stream);
using hipMemcpy3D_spt_t = hipError_t(const hipMemcpy3DParms* p);
using hipMemcpyAsync_t = hipError_t(void* dst, const void* src, size_t sizeBytes,
    hipMemcpyKind kind, hipStream_t stream);
using hipMemcpyAsync_spt_t = hipError_t(void* dst, const void* src, size_t sizeBytes,
    hipMemcpyKind kind, hipStream_t stream);
using hipMemcpyAtoA_t = hipError_t(hipArray_t dstArray, size_t dstOffset, hipArray_t srcArray,
    size_t srcOffset, size_t ByteCount);
using hipMemcpyAtoD_t = hipError_t(hipDeviceptr_t dstDevice, hipArray_t srcArray, size_t srcOffset,
    size_t ByteCount);
using hipMemcpyAtoH_t = hipError_t(void* dst, hipArray_t srcArray, size_t srcOffset, size_t count);
using hipMemcpyAtoHAsync_t = hipError_t(void* dstHost, hipArray_t srcArray, size_t srcOffset,
    size_t ByteCount, hipStream_t stream);
using hipMemcpyBatchAsync_t = hipError_t(void** dsts, void** srcs, size_t* sizes, size_t count,
    hipMemcpyAttributes* attrs, size_t* attrsIdxs, size_t numAttrs, size_t* failIdx,
    hipStream_t stream);
using hipMemcpyDtoA_t = hipError_t(hipArray_t dstArray, size_t dstOffset, hipDeviceptr_t srcDevice,
    size_t ByteCount);
using hipMemcpyDtoD_t = hipError_t(hipDeviceptr_t dst, hipDeviceptr_t src, size_t sizeBytes);
using hipMemcpyDtoDAsync_t = hipError_t(hipDeviceptr_t dst, hipDeviceptr_t src, size_t sizeBytes,
    hipStream_t stream);
using hipMemcpyDtoH_t = hipError_t(void* dst, hipDeviceptr_t src, size_t sizeBytes);
using hipMemcpyDtoHAsync_t = hipError_t(void* dst, hipDeviceptr_t src, size_t sizeBytes,
    hipStream_t stream);
using hipMemcpyFromArray_t = hipError_t(void* dst, hipArray_const_t srcArray, size_t wOffset,
    size_t hOffset, size_t count, hipMemcpyKind kind);
using hipMemcpyFromArray_spt_t = hipError_t(void* dst, hipArray_const_t src, size_t wOffsetSrc,
    size_t hOffset, size_t count, hipMemcpyKind kind);
using hipMemcpyFromSymbol_t = hipError_t(void* dst, const void* symbol, size_t sizeBytes,
    size_t offset, hipMemcpyKind kind);
using hipMemcpyFromSymbolAsync_t = hipError_t(void* dst, const void* symbol, size_t sizeBytes,
    size_t offset, hipMemcpyKind kind, hipStream_t stream);
using hipMemcpyFromSymbolAsync_spt_t = hipError_t(void* dst, const void* symbol, size_t sizeBytes,
    size_t offset, hipMemcpyKind kind, hipStream_t stream);
using hipMemcpyFromSymbol_spt_t = hipError_t(void* dst, const void* symbol, size_t sizeBytes,
    size_t offset, hipMemcpyKind kind);
using hipMemcpyHtoA_t = hipError_t(hipArray_t dstArray, size_t dstOffset, const void* srcHost,
    size_t count);
using hipMemcpyHtoAAsync_t = hipError_t(hipArray_t dstArray, size_t dstOffset, const void* srcHost,
    size_t ByteCount, hipStream_t stream);
using hipMemcpyHtoD_t = hipError_t(hipDeviceptr_t dst, const void* src, size_t sizeBytes);
using hipMemcpyHtoDAsync_t = hipError_t(hipDeviceptr_t dst, const void* src, size_t sizeBytes,
    hipStream_t stream);
using hipMemcpyParam2D_t = hipError_t(const hip_Memcpy2D* pCopy);
using hipMemcpyParam2DAsync_t = hipError_t(const hip_Memcpy2D* pCopy, hipStream_t stream);
using hipMemcpyPeer_t = hipError_t(void* dst, int dstDeviceId, const void* src, int srcDeviceId,
    size_t sizeBytes);
using hipMemcpyPeerAsync_t = hipError_t(void* dst, int dstDeviceId, const void* src, int srcDevice,
    size_t sizeBytes, hipStream_t stream);
using hipMemcpyToArray_t = hipError_t(hipArray_t dst, size_t wOffset, size_t hOffset,
    const void* src, size_t count, hipMemcpyKind kind);
using hipMemcpyToSymbol_t = hipError_t(const void* symbol, const void* src, size_t sizeBytes,
    size_t offset, hipMemcpyKind kind);
using hipMemcpyToSymbolAsync_t = hipError_t(const void* symbol, const void* src, size_t sizeBytes,
    size_t offset, hipMemcpyKind kind, hipStream_t stream);
using hipMemcpyToSymbolAsync_spt_t = hipError_t(const void* symbol, const void* src,
    size_t sizeBytes, size_t offset, hipMemcpyKind kind, hipStream_t stream);
using hipMemcpyToSymbol_spt_t = hipError_t(const void* symbol, const void* src, size_t sizeBytes,
    size_t offset, hipMemcpyKind kind);
using hipMemcpyWithStream_t = hipError_t(void* dst, const void* src, size_t sizeBytes,
    hipMemcpyKind kind, hipStream_t stream);
using hipMemcpy_spt_t = hipError_t(void* dst, const void* src, size_t sizeBytes,
    hipMemcpyKind kind);
using hipMemset_t = hipError_t(void* dst, int value, size_t sizeBytes);
using hipMemset2D_t = hipError_t(void* dst, size_t pitch, int value, size_t width, size_t height);
using hipMemset2DAsync_t = hipError_t(void* dst, size_t pitch, int value, size_t width,
    size_t height, hipStream_t stream);
using hipMemset2DAsync_spt_t = hipError_t(void* dst, size_t pitch, int value, size_t width,
    size_t height, hipStream_t stream);
using hipMemset2D_spt_t = hipError_t(void* dst, size_t pitch, int value, size_t width,
    size_t height);
using hipMemset3D_t = hipError_t(hipPitchedPtr pitchedDevPtr, int value, hipExtent extent);
using hipMemset3DAsync_t = hipError_t(hipPitchedPtr pitchedDevPtr, int value, hipExtent extent,
    hipStream_t stream);
using hipMemset3DAsync_spt_t = hipError_t(hipPitchedPtr pitchedDevPtr, int value, hipExtent extent,
    hipStream_t stream);
using hipMemset3D_spt_t = hipError_t(hipPitchedPtr pitchedDevPtr, int value, hipExtent extent);
using hipMemsetAsync_t = hipError_t(void* dst, int value, size_t sizeBytes, hipStream_t stream);
using hipMemsetAsync_spt_t = hipError_t(void* dst, int value, size_t sizeBytes, hipStream_t stream);
using hipMemsetD16_t = hipError_t(hipDeviceptr_t dest, unsigned short value, size_t count);
using hipMemsetD16Async_t = hipError_t(hipDeviceptr_t dest, unsigned short value, size_t count,
    hipStream_t stream);
using hipMemsetD2D16_t = hipError_t(hipDeviceptr_t dst, size_t dstPitch, unsigned short value,
    size_t width, size_t height);
using hipMemsetD2D16Async_t = hipError_t(hipDeviceptr_t dst, size_t dstPitch, unsigned short value,
    size_t width, size_t height, hipStream_t stream);
using hipMemsetD2D32_t = hipError_t(hipDeviceptr_t dst, size_t dstPitch, unsigned int value,
    size_t width, size_t height);
using hipMemsetD2D32Async_t = hipError_t(hipDeviceptr_t dst, size_t dstPitch, unsigned int value,
    size_t width, size_t height, hipStream_t stream);
using hipMemsetD2D8_t = hipError_t(hipDeviceptr_t dst, size_t dstPitch, unsigned char value,
    size_t width, size_t height);
using hipMemsetD2D8Async_t = hipError_t(hipDeviceptr_t dst, size_t dstPitch, unsigned char value,
    size_t width, size_t height, hipStream_t stream);
using hipMemsetD32_t = hipError_t(hipDeviceptr_t dest, int value, size_t count);
using hipMemsetD32Async_t = hipError_t(hipDeviceptr_t dst, int value, size_t count,
    hipStream_t stream);
using hipMemsetD8_t = hipError_t(hipDeviceptr_t dest, unsigned char value, size_t count);
using hipMemsetD8Async_t = hipError_t(hipDeviceptr_t dest, unsigned char value, size_t count,
    hipStream_t stream);
using hipMemset_spt_t = hipError_t(void* dst, int value, size_t sizeBytes);
using hipMipmappedArrayCreate_t = hipError_t(hipMipmappedArray_t* pHandle,
    HIP_ARRAY3D_DESCRIPTOR* pMipmappedArrayDesc, unsigned int numMipmapLevels);
using hipMipmappedArrayDestroy_t = hipError_t(hipMipmappedArray_t hMipmappedArray);
using hipMipmappedArrayGetLevel_t = hipError_t(hipArray_t* pLevelArray,
    hipMipmappedArray_t hMipMappedArray, unsigned int level);
using hipModuleGetFunction_t = hipError_t(hipFunction_t* function, hipModule_t module,
    const char* kname);
using hipModuleGetFunctionCount_t = hipError_t(unsigned int* count, hipModule_t mod);
using hipModuleGetGlobal_t = hipError_t(hipDeviceptr_t* dptr, size_t* bytes, hipModule_t hmod,
    const char* name);
using hipModuleGetTexRef_t = hipError_t(textureReference** texRef, hipModule_t hmod,
    const char* name);
using hipModuleLaunchCooperativeKernel_t = hipError_t(hipFunction_t f, unsigned int gridDimX,
    unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
    unsigned int blockDimZ, unsigned int sharedMemBytes, hipStream_t stream, void** kernelParams);
using hipModuleLaunchCooperativeKernelMultiDevice_t = hipError_t(
    hipFunctionLaunchParams* launchParamsList, unsigned int numDevices, unsigned int flags);
using hipModuleLaunchKernel_t = hipError_t(hipFunction_t f, unsigned int gridDimX,
    unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
    unsigned int blockDimZ, unsigned int sharedMemBytes, hipStream_t stream, void** kernelParams,
    void** extra);
using hipModuleLoad_t = hipError_t(hipModule_t* module, const char* fname);
using hipModuleLoadData_t = hipError_t(hipModule_t* module, const void* image);
using hipModuleLoadDataEx_t = hipError_t(hipModule_t* module, const void* image,
    unsigned int numOptions, hipJitOption* options, void** optionValues);
using hipModuleLoadFatBinary_t = hipError_t(hipModule_t* module, const void* fatbin);
using hipModuleOccupancyMaxActiveBlocksPerMultiprocessor_t = hipError_t(int* numBlocks,
    hipFunction_t f, int blockSize, size_t dynSharedMemPerBlk);
using hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags_t = hipError_t(int* numBlocks,
    hipFunction_t f, int blockSize, size_t dynSharedMemPerBlk, unsigned int flags);
using hipModuleOccupancyMaxPotentialBlockSize_t = hipError_t(int* gridSize, int* blockSize,
    hipFunction_t f, size_t dynSharedMemPerBlk, int blockSizeLimit);
using hipModuleOccupancyMaxPotentialBlockSizeWithFlags_t = hipError_t(int* gridSize, int* blockSize,
    hipFunction_t f, size_t dynSharedMemPerBlk, int blockSizeLimit, unsigned int flags);
using hipModuleUnload_t = hipError_t(hipModule_t module);
using hipOccupancyAvailableDynamicSMemPerBlock_t = hipError_t(size_t* dynamicSmemSize,
    const void* f, int numBlocks, int blockSize);
using hipOccupancyMaxActiveBlocksPerMultiprocessor_t = hipError_t(int* numBlocks, const void* f,
    int blockSize, size_t dynSharedMemPerBlk);
using hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags_t = hipError_t(int* numBlocks,
    const void* f, int blockSize, size_t dynSharedMemPerBlk, unsigned int flags);
using hipOccupancyMaxPotentialBlockSize_t = hipError_t(int* gridSize, int* blockSize, const void* f,
    size_t dynSharedMemPerBlk, int blockSizeLimit);
using hipPeekAtLastError_t = hipError_t();
using hipPointerGetAttribute_t = hipError_t(void* data, hipPointer_attribute attribute,
    hipDeviceptr_t ptr);
using hipPointerGetAttributes_t = hipError_t(hipPointerAttribute_t* attributes, const void* ptr);
using hipPointerSetAttribute_t = hipError_t(const void* value, hipPointer_attribute attribute,
    hipDeviceptr_t ptr);
using hipProfilerStart_t = hipError_t();
using hipProfilerStop_t = hipError_t();
using hipRuntimeGetVersion_t = hipError_t(int* runtimeVersion);
using hipSetDevice_t = hipError_t(int deviceId);
using hipSetDeviceFlags_t = hipError_t(unsigned int flags);
using hipSetValidDevices_t = hipError_t(int* device_arr, int len);
using hipSetupArgument_t = hipError_t(const void* arg, size_t size, size_t offset);
using hipSignalExternalSemaphoresAsync_t = hipError_t(const hipExternalSemaphore_t* extSemArray,
    const hipExternalSemaphoreSignalParams* paramsArray, unsigned int numExtSems,
    hipStream_t stream);
using hipStreamAddCallback_t = hipError_t(hipStream_t stream, hipStreamCallback_t callback,
    void* userData, unsigned int flags);
using hipStreamAddCallback_spt_t = hipError_t(hipStream_t stream, hipStreamCallback_t callback,
    void* userData, unsigned int flags);
using hipStreamAttachMemAsync_t = hipError_t(hipStream_t stream, void* dev_ptr, size_t length,
    unsigned int flags);
using hipStreamBatchMemOp_t = hipError_t(hipStream_t stream, unsigned int count,
    hipStreamBatchMemOpParams* paramArray, unsigned int flags);
using hipStreamBeginCapture_t = hipError_t(hipStream_t stream, hipStreamCaptureMode mode);
using hipStreamBeginCaptureToGraph_t = hipError_t(hipStream_t stream, hipGraph_t graph,
    const hipGraphNode_t* dependencies, const hipGraphEdgeData* dependencyData,
    size_t numDependencies, hipStreamCaptureMode mode);
using hipStreamBeginCapture_spt_t = hipError_t(hipStream_t stream, hipStreamCaptureMode mode);
using hipStreamCopyAttributes_t = hipError_t(hipStream_t dst, hipStream_t src);
using hipStreamCreate_t = hipError_t(hipStream_t* stream);
using hipStreamCreateWithFlags_t = hipError_t(hipStream_t* stream, unsigned int flags);
using hipStreamCreateWithPriority_t = hipError_t(hipStream_t* stream, unsigned int flags,
    int priority);
using hipStreamDestroy_t = hipError_t(hipStream_t stream);
using hipStreamEndCapture_t = hipError_t(hipStream_t stream, hipGraph_t* pGraph);
using hipStreamEndCapture_spt_t = hipError_t(hipStream_t stream, hipGraph_t* pGraph);
using hipStreamGetAttribute_t = hipError_t(hipStream_t stream, hipLaunchAttributeID attr,
    hipLaunchAttributeValue* value_out);
using hipStreamGetCaptureInfo_t = hipError_t(hipStream_t stream,
    hipStreamCaptureStatus* pCaptureStatus, unsigned long long* pId);
using hipStreamGetCaptureInfo_spt_t = hipError_t(hipStream_t stream,
    hipStreamCaptureStatus* pCaptureStatus, unsigned long long* pId);
using hipStreamGetCaptureInfo_v2_t = hipError_t(hipStream_t stream,
    hipStreamCaptureStatus* captureStatus_out, unsigned long long* id_out, hipGraph_t* graph_out,
    const hipGraphNode_t** dependencies_out, size_t* numDependencies_out);
using hipStreamGetCaptureInfo_v2_spt_t = hipError_t(hipStream_t stream,
    hipStreamCaptureStatus* captureStatus_out, unsigned long long* id_out, hipGraph_t* graph_out,
    const hipGraphNode_t** dependencies_out, size_t* numDependencies_out);
using hipStreamGetDevice_t = hipError_t(hipStream_t stream, hipDevice_t* device);
using hipStreamGetFlags_t = hipError_t(hipStream_t stream, unsigned int* flags);
using hipStreamGetFlags_spt_t = hipError_t(hipStream_t stream, unsigned int* flags);
using hipStreamGetId_t = hipError_t(hipStream_t stream, unsigned long long* streamId);
using hipStreamGetPriority_t = hipError_t(hipStream_t stream, int* priority);
using hipStreamGetPriority_spt_t = hipError_t(hipStream_t stream, int* priority);
using hipStreamIsCapturing_t = hipError_t(hipStream_t stream,
    hipStreamCaptureStatus* pCaptureStatus);
using hipStreamIsCapturing_spt_t = hipError_t(hipStream_t stream,
    hipStreamCaptureStatus* pCaptureStatus);
using hipStreamQuery_t = hipError_t(hipStream_t stream);
using hipStreamQuery_spt_t = hipError_t(hipStream_t stream);
using hipStreamSetAttribute_t = hipError_t(hipStream_t stream, hipLaunchAttributeID attr,
    const hipLaunchAttributeValue* value);
using hipStreamSynchronize_t = hipError_t(hipStream_t stream);
using hipStreamSynchronize_spt_t = hipError_t(hipStream_t stream);
using hipStreamUpdateCaptureDependencies_t = hipError_t(hipStream_t stream,
    hipGraphNode_t* dependencies, size_t numDependencies, unsigned int flags);
using hipStreamWaitEvent_t = hipError_t(hipStream_t stream, hipEvent_t event, unsigned int flags);
using hipStreamWaitEvent_spt_t = hipError_t(hipStream_t stream, hipEvent_t event,
    unsigned int flags);
using hipStreamWaitValue32_t = hipError_t(hipStream_t stream, void* ptr, uint32_t value,
    unsigned int flags, uint32_t mask);
using hipStreamWaitValue64_t = hipError_t(hipStream_t stream, void* ptr, uint64_t value,
    unsigned int flags, uint64_t mask);
using hipStreamWriteValue32_t = hipError_t(hipStream_t stream, void* ptr, uint32_t value,
    unsigned int flags);
using hipStreamWriteValue64_t = hipError_t(hipStream_t stream, void* ptr, uint64_t value,
    unsigned int flags);
using hipTexObjectCreate_t = hipError_t(hipTextureObject_t* pTexObject,
    const HIP_RESOURCE_DESC* pResDesc, const HIP_TEXTURE_DESC* pTexDesc,
    const HIP_RESOURCE_VIEW_DESC* pResViewDesc);
using hipTexObjectDestroy_t = hipError_t(hipTextureObject_t texObject);
using hipTexObjectGetResourceDesc_t = hipError_t(HIP_RESOURCE_DESC* pResDesc,
    hipTextureObject_t texObject);
using hipTexObjectGetResourceViewDesc_t = hipError_t(HIP_RESOURCE_VIEW_DESC* pResViewDesc,
    hipTextureObject_t texObject);
using hipTexObjectGetTextureDesc_t = hipError_t(HIP_TEXTURE_DESC* pTexDesc,
    hipTextureObject_t texObject);
using hipTexRefGetAddress_t = hipError_t(hipDeviceptr_t* dev_ptr, const textureReference* texRef);
using hipTexRefGetAddressMode_t = hipError_t(hipTextureAddressMode* pam,
    const textureReference* texRef, int dim);
using hipTexRefGetArray_t = hipError_t(hipArray_t* pArray, const textureReference* texRef);
using hipTexRefGetBorderColor_t = hipError_t(float* pBorderColor, const textureReference* texRef);
using hipTexRefGetFilterMode_t = hipError_t(hipTextureFilterMode* pfm,
    const textureReference* texRef);
using hipTexRefGetFlags_t = hipError_t(unsigned int* pFlags, const textureReference* texRef);
using hipTexRefGetFormat_t = hipError_t(hipArray_Format* pFormat, int* pNumChannels,
    const textureReference* texRef);
using hipTexRefGetMaxAnisotropy_t = hipError_t(int* pmaxAnsio, const textureReference* texRef);
using hipTexRefGetMipMappedArray_t = hipError_t(hipMipmappedArray_t* pArray,
    const textureReference* texRef);
using hipTexRefGetMipmapFilterMode_t = hipError_t(hipTextureFilterMode* pfm,
    const textureReference* texRef);
using hipTexRefGetMipmapLevelBias_t = hipError_t(float* pbias, const textureReference* texRef);
using hipTexRefGetMipmapLevelClamp_t = hipError_t(float* pminMipmapLevelClamp,
    float* pmaxMipmapLevelClamp, const textureReference* texRef);
using hipTexRefSetAddress_t = hipError_t(size_t* ByteOffset, textureReference* texRef,
    hipDeviceptr_t dptr, size_t bytes);
using hipTexRefSetAddress2D_t = hipError_t(textureReference* texRef,
    const HIP_ARRAY_DESCRIPTOR* desc, hipDeviceptr_t dptr, size_t Pitch);
using hipTexRefSetAddressMode_t = hipError_t(textureReference* texRef, int dim,
    hipTextureAddressMode am);
using hipTexRefSetArray_t = hipError_t(textureReference* tex, hipArray_const_t array,
    unsigned int flags);
using hipTexRefSetBorderColor_t = hipError_t(textureReference* texRef, float* pBorderColor);
using hipTexRefSetFilterMode_t = hipError_t(textureReference* texRef, hipTextureFilterMode fm);
using hipTexRefSetFlags_t = hipError_t(textureReference* texRef, unsigned int Flags);
using hipTexRefSetFormat_t = hipError_t(textureReference* texRef, hipArray_Format fmt,
    int NumPackedComponents);
using hipTexRefSetMaxAnisotropy_t = hipError_t(textureReference* texRef, unsigned int maxAniso);
using hipTexRefSetMipmapFilterMode_t = hipError_t(textureReference* texRef,
    hipTextureFilterMode fm);
using hipTexRefSetMipmapLevelBias_t = hipError_t(textureReference* texRef, float bias);
using hipTexRefSetMipmapLevelClamp_t = hipError_t(textureReference* texRef,
    float minMipMapLevelClamp, float maxMipMapLevelClamp);
using hipTexRefSetMipmappedArray_t = hipError_t(textureReference* texRef,
    hipMipmappedArray* mipmappedArray, unsigned int Flags);
using hipThreadExchangeStreamCaptureMode_t = hipError_t(hipStreamCaptureMode* mode);
using hipUnbindTexture_t = hipError_t(const textureReference* tex);
using hipUserObjectCreate_t = hipError_t(hipUserObject_t* object_out, void* ptr,
    hipHostFn_t destroy, unsigned int initialRefcount, unsigned int flags);
using hipUserObjectRelease_t = hipError_t(hipUserObject_t object, unsigned int count);
using hipUserObjectRetain_t = hipError_t(hipUserObject_t object, unsigned int count);
using hipWaitExternalSemaphoresAsync_t = hipError_t(const hipExternalSemaphore_t* extSemArray,
    const hipExternalSemaphoreWaitParams* paramsArray, unsigned int numExtSems, hipStream_t stream);

}  // namespace cudaway::rocm::hip
