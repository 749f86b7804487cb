// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-12.9/nvml.jsonl. Do not edit: change those and run it again.
//
// Compiles where NVML of CUDA 12.9 is what its snapshot says.
#include <stddef.h>

#include <nvml.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<nvmlReturn_enum(nvmlComputeInstance_st*)>(nvmlComputeInstanceDestroy));
static_assert(has<nvmlReturn_enum(nvmlComputeInstance_st*,
    nvmlComputeInstanceInfo_st*)>(nvmlComputeInstanceGetInfo_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*)>(nvmlDeviceClearAccountingPids));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*)>(nvmlDeviceClearCpuAffinity));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEccCounterType_enum)>(nvmlDeviceClearEccErrorCounts));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, int,
    nvmlFieldValue_st*)>(nvmlDeviceClearFieldValues));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlGpuInstance_st**)>(nvmlDeviceCreateGpuInstance));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, const nvmlGpuInstancePlacement_st*,
    nvmlGpuInstance_st**)>(nvmlDeviceCreateGpuInstanceWithPlacement));
static_assert(has<nvmlReturn_enum(nvmlPciInfo_st*)>(nvmlDeviceDiscoverGpus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, unsigned int,
    nvmlEnableState_enum)>(nvmlDeviceFreezeNvLinkUtilizationCounter));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlRestrictedAPI_enum,
    nvmlEnableState_enum*)>(nvmlDeviceGetAPIRestriction));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int*)>(nvmlDeviceGetAccountingBufferSize));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum*)>(nvmlDeviceGetAccountingMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetAccountingPids));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlAccountingStats_st*)>(nvmlDeviceGetAccountingStats));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetActiveVgpus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int*)>(nvmlDeviceGetAdaptiveClockInfoStatus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlClockType_enum,
    unsigned int*)>(nvmlDeviceGetApplicationsClock));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetArchitecture));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlDeviceAttributes_st*)>(nvmlDeviceGetAttributes_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlEnableState_enum*,
    nvmlEnableState_enum*)>(nvmlDeviceGetAutoBoostedClocksEnabled));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlBAR1Memory_st*)>(nvmlDeviceGetBAR1MemoryInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetBoardId));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, char*,
    unsigned int)>(nvmlDeviceGetBoardPartNumber));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlBrandType_enum*)>(nvmlDeviceGetBrand));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlBridgeChipHierarchy_st*)>(nvmlDeviceGetBridgeChipInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetBusType));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlC2cModeInfo_v1_t*)>(nvmlDeviceGetC2cModeInfoV));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlDeviceCapabilities_v1_t*)>(nvmlDeviceGetCapabilities));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlClkMonStatus_status*)>(nvmlDeviceGetClkMonStatus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlClockType_enum, nvmlClockId_enum,
    unsigned int*)>(nvmlDeviceGetClock));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlClockType_enum,
    unsigned int*)>(nvmlDeviceGetClockInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlClockOffset_v1_t*)>(nvmlDeviceGetClockOffsets));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetComputeInstanceId));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlComputeMode_enum*)>(nvmlDeviceGetComputeMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlProcessInfo_v2_st*)>(nvmlDeviceGetComputeRunningProcesses_v3));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlConfComputeGpuAttestationReport_st*)>(nvmlDeviceGetConfComputeGpuAttestationReport));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlConfComputeGpuCertificate_st*)>(nvmlDeviceGetConfComputeGpuCertificate));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlConfComputeMemSizeInfo_st*)>(nvmlDeviceGetConfComputeMemSizeInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlMemory_st*)>(nvmlDeviceGetConfComputeProtectedMemoryUsage));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlCoolerInfo_v1_t*)>(nvmlDeviceGetCoolerInfo));
static_assert(has<nvmlReturn_enum(unsigned int*)>(nvmlDeviceGetCount_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned long*)>(nvmlDeviceGetCpuAffinity));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, unsigned long*,
    unsigned int)>(nvmlDeviceGetCpuAffinityWithinScope));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetCreatableVgpus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, int*, int*)>(nvmlDeviceGetCudaComputeCapability));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int*)>(nvmlDeviceGetCurrPcieLinkGeneration));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetCurrPcieLinkWidth));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlDeviceCurrentClockFreqs_v1_t*)>(nvmlDeviceGetCurrentClockFreqs));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned long long*)>(nvmlDeviceGetCurrentClocksEventReasons));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned long long*)>(nvmlDeviceGetCurrentClocksThrottleReasons));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetDecoderUtilization));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlClockType_enum,
    unsigned int*)>(nvmlDeviceGetDefaultApplicationsClock));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum*)>(nvmlDeviceGetDefaultEccMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlMemoryErrorType_enum, nvmlEccCounterType_enum,
    nvmlEccErrorCounts_st*)>(nvmlDeviceGetDetailedEccErrors));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlDevice_st**)>(nvmlDeviceGetDeviceHandleFromMigDeviceHandle));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum*)>(nvmlDeviceGetDisplayActive));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum*)>(nvmlDeviceGetDisplayMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlDramEncryptionInfo_v1_t*,
    nvmlDramEncryptionInfo_v1_t*)>(nvmlDeviceGetDramEncryptionMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlDriverModel_enum*,
    nvmlDriverModel_enum*)>(nvmlDeviceGetDriverModel_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlGpuDynamicPstatesInfo_st*)>(nvmlDeviceGetDynamicPstatesInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlEnableState_enum*,
    nvmlEnableState_enum*)>(nvmlDeviceGetEccMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlEncoderQueryType_enum,
    unsigned int*)>(nvmlDeviceGetEncoderCapacity));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlEncoderSessionInfo_st*)>(nvmlDeviceGetEncoderSessions));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetEncoderStats));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetEncoderUtilization));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetEnforcedPowerLimit));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlFBCSessionInfo_st*)>(nvmlDeviceGetFBCSessions));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlFBCStats_st*)>(nvmlDeviceGetFBCStats));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int*)>(nvmlDeviceGetFanControlPolicy_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetFanSpeed));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlFanSpeedInfo_v1_t*)>(nvmlDeviceGetFanSpeedRPM));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int*)>(nvmlDeviceGetFanSpeed_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, int,
    nvmlFieldValue_st*)>(nvmlDeviceGetFieldValues));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, int*, int*)>(nvmlDeviceGetGpcClkMinMaxVfOffset));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, int*)>(nvmlDeviceGetGpcClkVfOffset));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlGpuFabricInfo_t*)>(nvmlDeviceGetGpuFabricInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlGpuFabricInfo_v2_t*)>(nvmlDeviceGetGpuFabricInfoV));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlGpuInstance_st**)>(nvmlDeviceGetGpuInstanceById));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetGpuInstanceId));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, nvmlGpuInstancePlacement_st*,
    unsigned int*)>(nvmlDeviceGetGpuInstancePossiblePlacements_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlGpuInstanceProfileInfo_st*)>(nvmlDeviceGetGpuInstanceProfileInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlGpuInstanceProfileInfo_v2_st*)>(nvmlDeviceGetGpuInstanceProfileInfoV));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int*)>(nvmlDeviceGetGpuInstanceRemainingCapacity));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, nvmlGpuInstance_st**,
    unsigned int*)>(nvmlDeviceGetGpuInstances));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int*)>(nvmlDeviceGetGpuMaxPcieLinkGeneration));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlGom_enum*,
    nvmlGom_enum*)>(nvmlDeviceGetGpuOperationMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlProcessInfo_v2_st*)>(nvmlDeviceGetGraphicsRunningProcesses_v3));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlGridLicensableFeatures_st*)>(nvmlDeviceGetGridLicensableFeatures_v4));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetGspFirmwareMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, char*)>(nvmlDeviceGetGspFirmwareVersion));
static_assert(has<nvmlReturn_enum(unsigned int, nvmlDevice_st**)>(nvmlDeviceGetHandleByIndex_v2));
static_assert(has<nvmlReturn_enum(const char*, nvmlDevice_st**)>(nvmlDeviceGetHandleByPciBusId_v2));
static_assert(has<nvmlReturn_enum(const char*, nvmlDevice_st**)>(nvmlDeviceGetHandleBySerial));
static_assert(has<nvmlReturn_enum(const char*, nvmlDevice_st**)>(nvmlDeviceGetHandleByUUID));
static_assert(has<nvmlReturn_enum(const nvmlUUID_v1_t*,
    nvmlDevice_st**)>(nvmlDeviceGetHandleByUUIDV));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlHostVgpuMode_enum*)>(nvmlDeviceGetHostVgpuMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetIndex));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int*)>(nvmlDeviceGetInforomConfigurationChecksum));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, char*,
    unsigned int)>(nvmlDeviceGetInforomImageVersion));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlInforomObject_enum, char*,
    unsigned int)>(nvmlDeviceGetInforomVersion));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetIrqNum));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetJpgUtilization));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned long long*,
    unsigned long*)>(nvmlDeviceGetLastBBXFlushTime));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlProcessInfo_v2_st*)>(nvmlDeviceGetMPSComputeRunningProcesses_v3));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlMarginTemperature_v1_t*)>(nvmlDeviceGetMarginTemperature));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlClockType_enum,
    unsigned int*)>(nvmlDeviceGetMaxClockInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlClockType_enum,
    unsigned int*)>(nvmlDeviceGetMaxCustomerBoostClock));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetMaxMigDeviceCount));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int*)>(nvmlDeviceGetMaxPcieLinkGeneration));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetMaxPcieLinkWidth));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, int*, int*)>(nvmlDeviceGetMemClkMinMaxVfOffset));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, int*)>(nvmlDeviceGetMemClkVfOffset));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, unsigned long*,
    unsigned int)>(nvmlDeviceGetMemoryAffinity));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetMemoryBusWidth));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlMemoryErrorType_enum, nvmlEccCounterType_enum,
    nvmlMemoryLocation_enum, unsigned long long*)>(nvmlDeviceGetMemoryErrorCounter));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlMemory_st*)>(nvmlDeviceGetMemoryInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlMemory_v2_st*)>(nvmlDeviceGetMemoryInfo_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlDevice_st**)>(nvmlDeviceGetMigDeviceHandleByIndex));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetMigMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlClockType_enum, nvmlPStates_enum,
    unsigned int*, unsigned int*)>(nvmlDeviceGetMinMaxClockOfPState));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetMinMaxFanSpeed));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetMinorNumber));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetModuleId));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetMultiGpuBoard));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, char*, unsigned int)>(nvmlDeviceGetName));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetNumFans));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetNumGpuCores));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetNumaNodeId));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, nvmlNvLinkCapability_enum,
    unsigned int*)>(nvmlDeviceGetNvLinkCapability));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, nvmlNvLinkErrorCounter_enum,
    unsigned long long*)>(nvmlDeviceGetNvLinkErrorCounter));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlIntNvLinkDeviceType_enum*)>(nvmlDeviceGetNvLinkRemoteDeviceType));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlPciInfo_st*)>(nvmlDeviceGetNvLinkRemotePciInfo_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlEnableState_enum*)>(nvmlDeviceGetNvLinkState));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, unsigned int,
    nvmlNvLinkUtilizationControl_st*)>(nvmlDeviceGetNvLinkUtilizationControl));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, unsigned int, unsigned long long*,
    unsigned long long*)>(nvmlDeviceGetNvLinkUtilizationCounter));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int*)>(nvmlDeviceGetNvLinkVersion));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlNvlinkGetBwMode_v1_t*)>(nvmlDeviceGetNvlinkBwMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlNvlinkSupportedBwModes_v1_t*)>(nvmlDeviceGetNvlinkSupportedBwModes));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetOfaUtilization));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlDevice_st*, nvmlGpuP2PCapsIndex_enum,
    nvmlGpuP2PStatus_enum*)>(nvmlDeviceGetP2PStatus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPciInfoExt_v1_t*)>(nvmlDeviceGetPciInfoExt));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPciInfo_st*)>(nvmlDeviceGetPciInfo_v3));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetPcieLinkMaxSpeed));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetPcieReplayCounter));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetPcieSpeed));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPcieUtilCounter_enum,
    unsigned int*)>(nvmlDeviceGetPcieThroughput));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlDevicePerfModes_v1_t*)>(nvmlDeviceGetPerformanceModes));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlPStates_enum*)>(nvmlDeviceGetPerformanceState));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum*)>(nvmlDeviceGetPersistenceMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, char*,
    unsigned int*)>(nvmlDeviceGetPgpuMetadataString));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlPlatformInfo_v2_t*)>(nvmlDeviceGetPlatformInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int*)>(nvmlDeviceGetPowerManagementDefaultLimit));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int*)>(nvmlDeviceGetPowerManagementLimit));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetPowerManagementLimitConstraints));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum*)>(nvmlDeviceGetPowerManagementMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetPowerSource));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPStates_enum*)>(nvmlDeviceGetPowerState));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceGetPowerUsage));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlProcessUtilizationSample_st*, unsigned int*,
    unsigned long long)>(nvmlDeviceGetProcessUtilization));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlProcessesUtilizationInfo_v1_t*)>(nvmlDeviceGetProcessesUtilizationInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*, unsigned int*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetRemappedRows));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPageRetirementCause_enum, unsigned int*,
    unsigned long long*)>(nvmlDeviceGetRetiredPages));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum*)>(nvmlDeviceGetRetiredPagesPendingStatus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPageRetirementCause_enum, unsigned int*,
    unsigned long long*, unsigned long long*)>(nvmlDeviceGetRetiredPages_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlRowRemapperHistogramValues_st*)>(nvmlDeviceGetRowRemapperHistogram));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlProcessDetailList_v1_t*)>(nvmlDeviceGetRunningProcessDetailList));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlSamplingType_enum, unsigned long long,
    nvmlValueType_enum*, unsigned int*, nvmlSample_st*)>(nvmlDeviceGetSamples));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, char*, unsigned int)>(nvmlDeviceGetSerial));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEccSramErrorStatus_v1_t*)>(nvmlDeviceGetSramEccErrorStatus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned long long*)>(nvmlDeviceGetSupportedClocksEventReasons));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned long long*)>(nvmlDeviceGetSupportedClocksThrottleReasons));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned long long*)>(nvmlDeviceGetSupportedEventTypes));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, unsigned int*,
    unsigned int*)>(nvmlDeviceGetSupportedGraphicsClocks));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetSupportedMemoryClocks));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPStates_enum*,
    unsigned int)>(nvmlDeviceGetSupportedPerformanceStates));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    unsigned int*)>(nvmlDeviceGetSupportedVgpus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int*)>(nvmlDeviceGetTargetFanSpeed));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlTemperatureSensors_enum,
    unsigned int*)>(nvmlDeviceGetTemperature));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlTemperatureThresholds_enum,
    unsigned int*)>(nvmlDeviceGetTemperatureThreshold));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlTemperature_v1_t*)>(nvmlDeviceGetTemperatureV));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlGpuThermalSettings_t*)>(nvmlDeviceGetThermalSettings));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlDevice_st*,
    nvmlGpuLevel_enum*)>(nvmlDeviceGetTopologyCommonAncestor));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlGpuLevel_enum, unsigned int*,
    nvmlDevice_st**)>(nvmlDeviceGetTopologyNearestGpus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlMemoryErrorType_enum, nvmlEccCounterType_enum,
    unsigned long long*)>(nvmlDeviceGetTotalEccErrors));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned long long*)>(nvmlDeviceGetTotalEnergyConsumption));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, char*, unsigned int)>(nvmlDeviceGetUUID));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlUtilization_st*)>(nvmlDeviceGetUtilizationRates));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, char*, unsigned int)>(nvmlDeviceGetVbiosVersion));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlDeviceVgpuCapability_enum,
    unsigned int*)>(nvmlDeviceGetVgpuCapabilities));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlVgpuHeterogeneousMode_v1_t*)>(nvmlDeviceGetVgpuHeterogeneousMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlVgpuInstancesUtilizationInfo_v1_t*)>(nvmlDeviceGetVgpuInstancesUtilizationInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlVgpuPgpuMetadata_st*,
    unsigned int*)>(nvmlDeviceGetVgpuMetadata));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned long long, unsigned int*,
    nvmlVgpuProcessUtilizationSample_st*)>(nvmlDeviceGetVgpuProcessUtilization));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlVgpuProcessesUtilizationInfo_v1_t*)>(nvmlDeviceGetVgpuProcessesUtilizationInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlVgpuSchedulerCapabilities_st*)>(nvmlDeviceGetVgpuSchedulerCapabilities));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlVgpuSchedulerLog_st*)>(nvmlDeviceGetVgpuSchedulerLog));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlVgpuSchedulerGetState_st*)>(nvmlDeviceGetVgpuSchedulerState));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlVgpuPlacementList_v2_t*)>(nvmlDeviceGetVgpuTypeCreatablePlacements));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlVgpuPlacementList_v2_t*)>(nvmlDeviceGetVgpuTypeSupportedPlacements));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned long long, nvmlValueType_enum*,
    unsigned int*, nvmlVgpuInstanceUtilizationSample_st*)>(nvmlDeviceGetVgpuUtilization));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPerfPolicyType_enum,
    nvmlViolationTime_st*)>(nvmlDeviceGetViolationStatus));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlGpuVirtualizationMode*)>(nvmlDeviceGetVirtualizationMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlDeviceIsMigDeviceHandle));
static_assert(has<nvmlReturn_enum(nvmlPciInfo_st*,
    nvmlEnableState_enum)>(nvmlDeviceModifyDrainState));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlDevice_st*, int*)>(nvmlDeviceOnSameBoard));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlPowerSmoothingProfile_v1_t*)>(nvmlDevicePowerSmoothingActivatePresetProfile));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlPowerSmoothingState_v1_t*)>(nvmlDevicePowerSmoothingSetState));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlPowerSmoothingProfile_v1_t*)>(nvmlDevicePowerSmoothingUpdatePresetProfileParam));
static_assert(has<nvmlReturn_enum(nvmlPciInfo_st*,
    nvmlEnableState_enum*)>(nvmlDeviceQueryDrainState));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned long long,
    nvmlEventSet_st*)>(nvmlDeviceRegisterEvents));
static_assert(has<nvmlReturn_enum(nvmlPciInfo_st*, nvmlDetachGpuState_enum,
    nvmlPcieLinkState_enum)>(nvmlDeviceRemoveGpu_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*)>(nvmlDeviceResetApplicationsClocks));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*)>(nvmlDeviceResetGpuLockedClocks));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*)>(nvmlDeviceResetMemoryLockedClocks));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int)>(nvmlDeviceResetNvLinkErrorCounters));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int)>(nvmlDeviceResetNvLinkUtilizationCounter));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlRestrictedAPI_enum,
    nvmlEnableState_enum)>(nvmlDeviceSetAPIRestriction));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum)>(nvmlDeviceSetAccountingMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int)>(nvmlDeviceSetApplicationsClocks));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum)>(nvmlDeviceSetAutoBoostedClocksEnabled));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlClockOffset_v1_t*)>(nvmlDeviceSetClockOffsets));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlComputeMode_enum)>(nvmlDeviceSetComputeMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned long long)>(nvmlDeviceSetConfComputeUnprotectedMemSize));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*)>(nvmlDeviceSetCpuAffinity));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlEnableState_enum,
    unsigned int)>(nvmlDeviceSetDefaultAutoBoostedClocksEnabled));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int)>(nvmlDeviceSetDefaultFanSpeed_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    const nvmlDramEncryptionInfo_v1_t*)>(nvmlDeviceSetDramEncryptionMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlDriverModel_enum,
    unsigned int)>(nvmlDeviceSetDriverModel));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlEnableState_enum)>(nvmlDeviceSetEccMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int)>(nvmlDeviceSetFanControlPolicy));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int)>(nvmlDeviceSetFanSpeed_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, int)>(nvmlDeviceSetGpcClkVfOffset));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int)>(nvmlDeviceSetGpuLockedClocks));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlGom_enum)>(nvmlDeviceSetGpuOperationMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, int)>(nvmlDeviceSetMemClkVfOffset));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int)>(nvmlDeviceSetMemoryLockedClocks));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlReturn_enum*)>(nvmlDeviceSetMigMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlNvLinkPowerThres_st*)>(nvmlDeviceSetNvLinkDeviceLowPowerThreshold));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, unsigned int,
    nvmlNvLinkUtilizationControl_st*, unsigned int)>(nvmlDeviceSetNvLinkUtilizationControl));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlNvlinkSetBwMode_v1_t*)>(nvmlDeviceSetNvlinkBwMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlEnableState_enum)>(nvmlDeviceSetPersistenceMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    unsigned int)>(nvmlDeviceSetPowerManagementLimit));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlPowerValue_v2_t*)>(nvmlDeviceSetPowerManagementLimit_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlTemperatureThresholds_enum,
    int*)>(nvmlDeviceSetTemperatureThreshold));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlDeviceVgpuCapability_enum,
    nvmlEnableState_enum)>(nvmlDeviceSetVgpuCapabilities));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    const nvmlVgpuHeterogeneousMode_v1_t*)>(nvmlDeviceSetVgpuHeterogeneousMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlVgpuSchedulerSetState_st*)>(nvmlDeviceSetVgpuSchedulerState));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlGpuVirtualizationMode)>(nvmlDeviceSetVirtualizationMode));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*)>(nvmlDeviceValidateInforom));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlWorkloadPowerProfileRequestedProfiles_v1_t*)>(nvmlDeviceWorkloadPowerProfileClearRequestedProfiles));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlWorkloadPowerProfileCurrentProfiles_v1_t*)>(nvmlDeviceWorkloadPowerProfileGetCurrentProfiles));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlWorkloadPowerProfileProfilesInfo_v1_t*)>(nvmlDeviceWorkloadPowerProfileGetProfilesInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlWorkloadPowerProfileRequestedProfiles_v1_t*)>(nvmlDeviceWorkloadPowerProfileSetRequestedProfiles));
static_assert(has<const char*(nvmlReturn_enum)>(nvmlErrorString));
static_assert(has<nvmlReturn_enum(nvmlEventSet_st**)>(nvmlEventSetCreate));
static_assert(has<nvmlReturn_enum(nvmlEventSet_st*)>(nvmlEventSetFree));
static_assert(has<nvmlReturn_enum(nvmlEventSet_st*, nvmlEventData_st*,
    unsigned int)>(nvmlEventSetWait_v2));
static_assert(has<nvmlReturn_enum(unsigned int*)>(nvmlGetExcludedDeviceCount));
static_assert(has<nvmlReturn_enum(unsigned int,
    nvmlExcludedDeviceInfo_st*)>(nvmlGetExcludedDeviceInfoByIndex));
static_assert(has<nvmlReturn_enum(nvmlVgpuMetadata_st*, nvmlVgpuPgpuMetadata_st*,
    nvmlVgpuPgpuCompatibility_st*)>(nvmlGetVgpuCompatibility));
static_assert(has<nvmlReturn_enum(nvmlVgpuDriverCapability_enum,
    unsigned int*)>(nvmlGetVgpuDriverCapabilities));
static_assert(has<nvmlReturn_enum(nvmlVgpuVersion_st*, nvmlVgpuVersion_st*)>(nvmlGetVgpuVersion));
static_assert(has<nvmlReturn_enum(nvmlGpmMetricsGet_t*)>(nvmlGpmMetricsGet));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlGpmSample_st*)>(nvmlGpmMigSampleGet));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlGpmSupport_t*)>(nvmlGpmQueryDeviceSupport));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*)>(nvmlGpmQueryIfStreamingEnabled));
static_assert(has<nvmlReturn_enum(nvmlGpmSample_st**)>(nvmlGpmSampleAlloc));
static_assert(has<nvmlReturn_enum(nvmlGpmSample_st*)>(nvmlGpmSampleFree));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlGpmSample_st*)>(nvmlGpmSampleGet));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int)>(nvmlGpmSetStreamingEnabled));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*, unsigned int,
    nvmlComputeInstance_st**)>(nvmlGpuInstanceCreateComputeInstance));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*, unsigned int,
    const nvmlComputeInstancePlacement_st*,
    nvmlComputeInstance_st**)>(nvmlGpuInstanceCreateComputeInstanceWithPlacement));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*)>(nvmlGpuInstanceDestroy));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*,
    nvmlActiveVgpuInstanceInfo_v1_t*)>(nvmlGpuInstanceGetActiveVgpus));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*, unsigned int,
    nvmlComputeInstance_st**)>(nvmlGpuInstanceGetComputeInstanceById));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*, unsigned int,
    nvmlComputeInstancePlacement_st*,
    unsigned int*)>(nvmlGpuInstanceGetComputeInstancePossiblePlacements));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*, unsigned int, unsigned int,
    nvmlComputeInstanceProfileInfo_st*)>(nvmlGpuInstanceGetComputeInstanceProfileInfo));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*, unsigned int, unsigned int,
    nvmlComputeInstanceProfileInfo_v2_st*)>(nvmlGpuInstanceGetComputeInstanceProfileInfoV));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*, unsigned int,
    unsigned int*)>(nvmlGpuInstanceGetComputeInstanceRemainingCapacity));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*, unsigned int, nvmlComputeInstance_st**,
    unsigned int*)>(nvmlGpuInstanceGetComputeInstances));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*,
    nvmlVgpuTypeIdInfo_v1_t*)>(nvmlGpuInstanceGetCreatableVgpus));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*,
    nvmlGpuInstanceInfo_st*)>(nvmlGpuInstanceGetInfo));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*,
    nvmlVgpuHeterogeneousMode_v1_t*)>(nvmlGpuInstanceGetVgpuHeterogeneousMode));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*,
    nvmlVgpuSchedulerLogInfo_v1_t*)>(nvmlGpuInstanceGetVgpuSchedulerLog));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*,
    nvmlVgpuSchedulerStateInfo_v1_t*)>(nvmlGpuInstanceGetVgpuSchedulerState));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*,
    nvmlVgpuCreatablePlacementInfo_v1_t*)>(nvmlGpuInstanceGetVgpuTypeCreatablePlacements));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*,
    const nvmlVgpuHeterogeneousMode_v1_t*)>(nvmlGpuInstanceSetVgpuHeterogeneousMode));
static_assert(has<nvmlReturn_enum(nvmlGpuInstance_st*,
    nvmlVgpuSchedulerState_v1_t*)>(nvmlGpuInstanceSetVgpuSchedulerState));
static_assert(has<nvmlReturn_enum(unsigned int)>(nvmlInitWithFlags));
static_assert(has<nvmlReturn_enum()>(nvmlInit_v2));
static_assert(has<nvmlReturn_enum(nvmlVgpuVersion_st*)>(nvmlSetVgpuVersion));
static_assert(has<nvmlReturn_enum()>(nvmlShutdown));
static_assert(has<nvmlReturn_enum(
    nvmlSystemEventSetCreateRequest_v1_t*)>(nvmlSystemEventSetCreate));
static_assert(has<nvmlReturn_enum(nvmlSystemEventSetFreeRequest_v1_t*)>(nvmlSystemEventSetFree));
static_assert(has<nvmlReturn_enum(nvmlSystemEventSetWaitRequest_v1_t*)>(nvmlSystemEventSetWait));
static_assert(has<nvmlReturn_enum(
    nvmlConfComputeSystemCaps_st*)>(nvmlSystemGetConfComputeCapabilities));
static_assert(has<nvmlReturn_enum(unsigned int*)>(nvmlSystemGetConfComputeGpusReadyState));
static_assert(has<nvmlReturn_enum(
    nvmlConfComputeGetKeyRotationThresholdInfo_st*)>(nvmlSystemGetConfComputeKeyRotationThresholdInfo));
static_assert(has<nvmlReturn_enum(
    nvmlSystemConfComputeSettings_v1_t*)>(nvmlSystemGetConfComputeSettings));
static_assert(has<nvmlReturn_enum(nvmlConfComputeSystemState_st*)>(nvmlSystemGetConfComputeState));
static_assert(has<nvmlReturn_enum(int*)>(nvmlSystemGetCudaDriverVersion));
static_assert(has<nvmlReturn_enum(int*)>(nvmlSystemGetCudaDriverVersion_v2));
static_assert(has<nvmlReturn_enum(nvmlSystemDriverBranchInfo_v1_t*,
    unsigned int)>(nvmlSystemGetDriverBranch));
static_assert(has<nvmlReturn_enum(char*, unsigned int)>(nvmlSystemGetDriverVersion));
static_assert(has<nvmlReturn_enum(unsigned int*, nvmlHwbcEntry_st*)>(nvmlSystemGetHicVersion));
static_assert(has<nvmlReturn_enum(char*, unsigned int)>(nvmlSystemGetNVMLVersion));
static_assert(has<nvmlReturn_enum(unsigned int*)>(nvmlSystemGetNvlinkBwMode));
static_assert(has<nvmlReturn_enum(unsigned int, char*, unsigned int)>(nvmlSystemGetProcessName));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*,
    nvmlDevice_st**)>(nvmlSystemGetTopologyGpuSet));
static_assert(has<nvmlReturn_enum(nvmlSystemRegisterEventRequest_v1_t*)>(nvmlSystemRegisterEvents));
static_assert(has<nvmlReturn_enum(unsigned int)>(nvmlSystemSetConfComputeGpusReadyState));
static_assert(has<nvmlReturn_enum(
    nvmlConfComputeSetKeyRotationThresholdInfo_st*)>(nvmlSystemSetConfComputeKeyRotationThresholdInfo));
static_assert(has<nvmlReturn_enum(unsigned int)>(nvmlSystemSetNvlinkBwMode));
static_assert(has<nvmlReturn_enum(unsigned int*)>(nvmlUnitGetCount));
static_assert(has<nvmlReturn_enum(nvmlUnit_st*, unsigned int*,
    nvmlDevice_st**)>(nvmlUnitGetDevices));
static_assert(has<nvmlReturn_enum(nvmlUnit_st*, nvmlUnitFanSpeeds_st*)>(nvmlUnitGetFanSpeedInfo));
static_assert(has<nvmlReturn_enum(unsigned int, nvmlUnit_st**)>(nvmlUnitGetHandleByIndex));
static_assert(has<nvmlReturn_enum(nvmlUnit_st*, nvmlLedState_st*)>(nvmlUnitGetLedState));
static_assert(has<nvmlReturn_enum(nvmlUnit_st*, nvmlPSUInfo_st*)>(nvmlUnitGetPsuInfo));
static_assert(has<nvmlReturn_enum(nvmlUnit_st*, unsigned int,
    unsigned int*)>(nvmlUnitGetTemperature));
static_assert(has<nvmlReturn_enum(nvmlUnit_st*, nvmlUnitInfo_st*)>(nvmlUnitGetUnitInfo));
static_assert(has<nvmlReturn_enum(nvmlUnit_st*, nvmlLedColor_enum)>(nvmlUnitSetLedState));
static_assert(has<nvmlReturn_enum(unsigned int)>(nvmlVgpuInstanceClearAccountingPids));
static_assert(has<nvmlReturn_enum(unsigned int,
    nvmlEnableState_enum*)>(nvmlVgpuInstanceGetAccountingMode));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*,
    unsigned int*)>(nvmlVgpuInstanceGetAccountingPids));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int,
    nvmlAccountingStats_st*)>(nvmlVgpuInstanceGetAccountingStats));
static_assert(has<nvmlReturn_enum(unsigned int,
    nvmlEnableState_enum*)>(nvmlVgpuInstanceGetEccMode));
static_assert(has<nvmlReturn_enum(unsigned int,
    unsigned int*)>(nvmlVgpuInstanceGetEncoderCapacity));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*,
    nvmlEncoderSessionInfo_st*)>(nvmlVgpuInstanceGetEncoderSessions));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*, unsigned int*,
    unsigned int*)>(nvmlVgpuInstanceGetEncoderStats));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*,
    nvmlFBCSessionInfo_st*)>(nvmlVgpuInstanceGetFBCSessions));
static_assert(has<nvmlReturn_enum(unsigned int, nvmlFBCStats_st*)>(nvmlVgpuInstanceGetFBCStats));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned long long*)>(nvmlVgpuInstanceGetFbUsage));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*)>(nvmlVgpuInstanceGetFrameRateLimit));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*)>(nvmlVgpuInstanceGetGpuInstanceId));
static_assert(has<nvmlReturn_enum(unsigned int, char*,
    unsigned int*)>(nvmlVgpuInstanceGetGpuPciId));
static_assert(has<nvmlReturn_enum(unsigned int,
    nvmlVgpuLicenseInfo_st*)>(nvmlVgpuInstanceGetLicenseInfo_v2));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*)>(nvmlVgpuInstanceGetLicenseStatus));
static_assert(has<nvmlReturn_enum(unsigned int, char*, unsigned int)>(nvmlVgpuInstanceGetMdevUUID));
static_assert(has<nvmlReturn_enum(unsigned int, nvmlVgpuMetadata_st*,
    unsigned int*)>(nvmlVgpuInstanceGetMetadata));
static_assert(has<nvmlReturn_enum(unsigned int,
    nvmlVgpuPlacementId_v1_t*)>(nvmlVgpuInstanceGetPlacementId));
static_assert(has<nvmlReturn_enum(unsigned int,
    nvmlVgpuRuntimeState_v1_t*)>(nvmlVgpuInstanceGetRuntimeStateSize));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*)>(nvmlVgpuInstanceGetType));
static_assert(has<nvmlReturn_enum(unsigned int, char*, unsigned int)>(nvmlVgpuInstanceGetUUID));
static_assert(has<nvmlReturn_enum(unsigned int, char*,
    unsigned int)>(nvmlVgpuInstanceGetVmDriverVersion));
static_assert(has<nvmlReturn_enum(unsigned int, char*, unsigned int,
    nvmlVgpuVmIdType*)>(nvmlVgpuInstanceGetVmID));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int)>(nvmlVgpuInstanceSetEncoderCapacity));
static_assert(has<nvmlReturn_enum(unsigned int,
    nvmlVgpuTypeBar1Info_v1_t*)>(nvmlVgpuTypeGetBAR1Info));
static_assert(has<nvmlReturn_enum(unsigned int, nvmlVgpuCapability_enum,
    unsigned int*)>(nvmlVgpuTypeGetCapabilities));
static_assert(has<nvmlReturn_enum(unsigned int, char*, unsigned int*)>(nvmlVgpuTypeGetClass));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned long long*,
    unsigned long long*)>(nvmlVgpuTypeGetDeviceID));
static_assert(has<nvmlReturn_enum(unsigned int,
    unsigned long long*)>(nvmlVgpuTypeGetFbReservation));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*)>(nvmlVgpuTypeGetFrameRateLimit));
static_assert(has<nvmlReturn_enum(unsigned int,
    unsigned long long*)>(nvmlVgpuTypeGetFramebufferSize));
static_assert(has<nvmlReturn_enum(unsigned int,
    unsigned int*)>(nvmlVgpuTypeGetGpuInstanceProfileId));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned long long*)>(nvmlVgpuTypeGetGspHeapSize));
static_assert(has<nvmlReturn_enum(unsigned int, char*, unsigned int)>(nvmlVgpuTypeGetLicense));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    unsigned int*)>(nvmlVgpuTypeGetMaxInstances));
static_assert(has<nvmlReturn_enum(
    nvmlVgpuTypeMaxInstance_v1_t*)>(nvmlVgpuTypeGetMaxInstancesPerGpuInstance));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*)>(nvmlVgpuTypeGetMaxInstancesPerVm));
static_assert(has<nvmlReturn_enum(unsigned int, char*, unsigned int*)>(nvmlVgpuTypeGetName));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int*)>(nvmlVgpuTypeGetNumDisplayHeads));
static_assert(has<nvmlReturn_enum(unsigned int, unsigned int, unsigned int*,
    unsigned int*)>(nvmlVgpuTypeGetResolution));

// Structures
static_assert(sizeof(nvmlAccountingStats_st) == 56);
static_assert(alignof(nvmlAccountingStats_st) == 8);
static_assert(offsetof(nvmlAccountingStats_st, gpuUtilization) == 0);
static_assert(offsetof(nvmlAccountingStats_st, memoryUtilization) == 4);
static_assert(offsetof(nvmlAccountingStats_st, maxMemoryUsage) == 8);
static_assert(offsetof(nvmlAccountingStats_st, time) == 16);
static_assert(offsetof(nvmlAccountingStats_st, startTime) == 24);
static_assert(offsetof(nvmlAccountingStats_st, isRunning) == 32);
static_assert(offsetof(nvmlAccountingStats_st, reserved) == 36);
static_assert(sizeof(nvmlActiveVgpuInstanceInfo_v1_t) == 16);
static_assert(alignof(nvmlActiveVgpuInstanceInfo_v1_t) == 8);
static_assert(offsetof(nvmlActiveVgpuInstanceInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlActiveVgpuInstanceInfo_v1_t, vgpuCount) == 4);
static_assert(offsetof(nvmlActiveVgpuInstanceInfo_v1_t, vgpuInstances) == 8);
static_assert(sizeof(nvmlBAR1Memory_st) == 24);
static_assert(alignof(nvmlBAR1Memory_st) == 8);
static_assert(offsetof(nvmlBAR1Memory_st, bar1Total) == 0);
static_assert(offsetof(nvmlBAR1Memory_st, bar1Free) == 8);
static_assert(offsetof(nvmlBAR1Memory_st, bar1Used) == 16);
static_assert(sizeof(nvmlBridgeChipHierarchy_st) == 1028);
static_assert(alignof(nvmlBridgeChipHierarchy_st) == 4);
static_assert(offsetof(nvmlBridgeChipHierarchy_st, bridgeCount) == 0);
static_assert(offsetof(nvmlBridgeChipHierarchy_st, bridgeChipInfo) == 4);
static_assert(sizeof(nvmlBridgeChipInfo_st) == 8);
static_assert(alignof(nvmlBridgeChipInfo_st) == 4);
static_assert(offsetof(nvmlBridgeChipInfo_st, type) == 0);
static_assert(offsetof(nvmlBridgeChipInfo_st, fwVersion) == 4);
static_assert(sizeof(nvmlC2cModeInfo_v1_t) == 4);
static_assert(alignof(nvmlC2cModeInfo_v1_t) == 4);
static_assert(offsetof(nvmlC2cModeInfo_v1_t, isC2cEnabled) == 0);
static_assert(sizeof(nvmlClkMonFaultInfo_struct) == 8);
static_assert(alignof(nvmlClkMonFaultInfo_struct) == 4);
static_assert(offsetof(nvmlClkMonFaultInfo_struct, clkApiDomain) == 0);
static_assert(offsetof(nvmlClkMonFaultInfo_struct, clkDomainFaultMask) == 4);
static_assert(sizeof(nvmlClkMonStatus_status) == 264);
static_assert(alignof(nvmlClkMonStatus_status) == 4);
static_assert(offsetof(nvmlClkMonStatus_status, bGlobalStatus) == 0);
static_assert(offsetof(nvmlClkMonStatus_status, clkMonListSize) == 4);
static_assert(offsetof(nvmlClkMonStatus_status, clkMonList) == 8);
static_assert(sizeof(nvmlClockOffset_v1_t) == 24);
static_assert(alignof(nvmlClockOffset_v1_t) == 4);
static_assert(offsetof(nvmlClockOffset_v1_t, version) == 0);
static_assert(offsetof(nvmlClockOffset_v1_t, type) == 4);
static_assert(offsetof(nvmlClockOffset_v1_t, pstate) == 8);
static_assert(offsetof(nvmlClockOffset_v1_t, clockOffsetMHz) == 12);
static_assert(offsetof(nvmlClockOffset_v1_t, minClockOffsetMHz) == 16);
static_assert(offsetof(nvmlClockOffset_v1_t, maxClockOffsetMHz) == 20);
static_assert(sizeof(nvmlComputeInstanceInfo_st) == 32);
static_assert(alignof(nvmlComputeInstanceInfo_st) == 8);
static_assert(offsetof(nvmlComputeInstanceInfo_st, device) == 0);
static_assert(offsetof(nvmlComputeInstanceInfo_st, gpuInstance) == 8);
static_assert(offsetof(nvmlComputeInstanceInfo_st, id) == 16);
static_assert(offsetof(nvmlComputeInstanceInfo_st, profileId) == 20);
static_assert(offsetof(nvmlComputeInstanceInfo_st, placement) == 24);
static_assert(sizeof(nvmlComputeInstancePlacement_st) == 8);
static_assert(alignof(nvmlComputeInstancePlacement_st) == 4);
static_assert(offsetof(nvmlComputeInstancePlacement_st, start) == 0);
static_assert(offsetof(nvmlComputeInstancePlacement_st, size) == 4);
static_assert(sizeof(nvmlComputeInstanceProfileInfo_st) == 36);
static_assert(alignof(nvmlComputeInstanceProfileInfo_st) == 4);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_st, id) == 0);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_st, sliceCount) == 4);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_st, instanceCount) == 8);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_st, multiprocessorCount) == 12);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_st, sharedCopyEngineCount) == 16);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_st, sharedDecoderCount) == 20);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_st, sharedEncoderCount) == 24);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_st, sharedJpegCount) == 28);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_st, sharedOfaCount) == 32);
static_assert(sizeof(nvmlComputeInstanceProfileInfo_v2_st) == 136);
static_assert(alignof(nvmlComputeInstanceProfileInfo_v2_st) == 4);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, version) == 0);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, id) == 4);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, sliceCount) == 8);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, instanceCount) == 12);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, multiprocessorCount) == 16);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, sharedCopyEngineCount) == 20);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, sharedDecoderCount) == 24);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, sharedEncoderCount) == 28);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, sharedJpegCount) == 32);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, sharedOfaCount) == 36);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v2_st, name) == 40);
static_assert(sizeof(nvmlComputeInstanceProfileInfo_v3_st) == 140);
static_assert(alignof(nvmlComputeInstanceProfileInfo_v3_st) == 4);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, version) == 0);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, id) == 4);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, sliceCount) == 8);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, instanceCount) == 12);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, multiprocessorCount) == 16);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, sharedCopyEngineCount) == 20);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, sharedDecoderCount) == 24);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, sharedEncoderCount) == 28);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, sharedJpegCount) == 32);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, sharedOfaCount) == 36);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, name) == 40);
static_assert(offsetof(nvmlComputeInstanceProfileInfo_v3_st, capabilities) == 136);
static_assert(sizeof(nvmlConfComputeGetKeyRotationThresholdInfo_st) == 16);
static_assert(alignof(nvmlConfComputeGetKeyRotationThresholdInfo_st) == 8);
static_assert(offsetof(nvmlConfComputeGetKeyRotationThresholdInfo_st, version) == 0);
static_assert(offsetof(nvmlConfComputeGetKeyRotationThresholdInfo_st, attackerAdvantage) == 8);
static_assert(sizeof(nvmlConfComputeGpuAttestationReport_st) == 12332);
static_assert(alignof(nvmlConfComputeGpuAttestationReport_st) == 4);
static_assert(offsetof(nvmlConfComputeGpuAttestationReport_st, isCecAttestationReportPresent) == 0);
static_assert(offsetof(nvmlConfComputeGpuAttestationReport_st, attestationReportSize) == 4);
static_assert(offsetof(nvmlConfComputeGpuAttestationReport_st, cecAttestationReportSize) == 8);
static_assert(offsetof(nvmlConfComputeGpuAttestationReport_st, nonce) == 12);
static_assert(offsetof(nvmlConfComputeGpuAttestationReport_st, attestationReport) == 44);
static_assert(offsetof(nvmlConfComputeGpuAttestationReport_st, cecAttestationReport) == 8236);
static_assert(sizeof(nvmlConfComputeGpuCertificate_st) == 9224);
static_assert(alignof(nvmlConfComputeGpuCertificate_st) == 4);
static_assert(offsetof(nvmlConfComputeGpuCertificate_st, certChainSize) == 0);
static_assert(offsetof(nvmlConfComputeGpuCertificate_st, attestationCertChainSize) == 4);
static_assert(offsetof(nvmlConfComputeGpuCertificate_st, certChain) == 8);
static_assert(offsetof(nvmlConfComputeGpuCertificate_st, attestationCertChain) == 4104);
static_assert(sizeof(nvmlConfComputeMemSizeInfo_st) == 16);
static_assert(alignof(nvmlConfComputeMemSizeInfo_st) == 8);
static_assert(offsetof(nvmlConfComputeMemSizeInfo_st, protectedMemSizeKib) == 0);
static_assert(offsetof(nvmlConfComputeMemSizeInfo_st, unprotectedMemSizeKib) == 8);
static_assert(sizeof(nvmlConfComputeSetKeyRotationThresholdInfo_st) == 16);
static_assert(alignof(nvmlConfComputeSetKeyRotationThresholdInfo_st) == 8);
static_assert(offsetof(nvmlConfComputeSetKeyRotationThresholdInfo_st, version) == 0);
static_assert(offsetof(nvmlConfComputeSetKeyRotationThresholdInfo_st, maxAttackerAdvantage) == 8);
static_assert(sizeof(nvmlConfComputeSystemCaps_st) == 8);
static_assert(alignof(nvmlConfComputeSystemCaps_st) == 4);
static_assert(offsetof(nvmlConfComputeSystemCaps_st, cpuCaps) == 0);
static_assert(offsetof(nvmlConfComputeSystemCaps_st, gpusCaps) == 4);
static_assert(sizeof(nvmlConfComputeSystemState_st) == 12);
static_assert(alignof(nvmlConfComputeSystemState_st) == 4);
static_assert(offsetof(nvmlConfComputeSystemState_st, environment) == 0);
static_assert(offsetof(nvmlConfComputeSystemState_st, ccFeature) == 4);
static_assert(offsetof(nvmlConfComputeSystemState_st, devToolsMode) == 8);
static_assert(sizeof(nvmlCoolerInfo_v1_t) == 16);
static_assert(alignof(nvmlCoolerInfo_v1_t) == 4);
static_assert(offsetof(nvmlCoolerInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlCoolerInfo_v1_t, index) == 4);
static_assert(offsetof(nvmlCoolerInfo_v1_t, signalType) == 8);
static_assert(offsetof(nvmlCoolerInfo_v1_t, target) == 12);
static_assert(sizeof(nvmlDeviceAttributes_st) == 40);
static_assert(alignof(nvmlDeviceAttributes_st) == 8);
static_assert(offsetof(nvmlDeviceAttributes_st, multiprocessorCount) == 0);
static_assert(offsetof(nvmlDeviceAttributes_st, sharedCopyEngineCount) == 4);
static_assert(offsetof(nvmlDeviceAttributes_st, sharedDecoderCount) == 8);
static_assert(offsetof(nvmlDeviceAttributes_st, sharedEncoderCount) == 12);
static_assert(offsetof(nvmlDeviceAttributes_st, sharedJpegCount) == 16);
static_assert(offsetof(nvmlDeviceAttributes_st, sharedOfaCount) == 20);
static_assert(offsetof(nvmlDeviceAttributes_st, gpuInstanceSliceCount) == 24);
static_assert(offsetof(nvmlDeviceAttributes_st, computeInstanceSliceCount) == 28);
static_assert(offsetof(nvmlDeviceAttributes_st, memorySizeMB) == 32);
static_assert(sizeof(nvmlDeviceCapabilities_v1_t) == 8);
static_assert(alignof(nvmlDeviceCapabilities_v1_t) == 4);
static_assert(offsetof(nvmlDeviceCapabilities_v1_t, version) == 0);
static_assert(offsetof(nvmlDeviceCapabilities_v1_t, capMask) == 4);
static_assert(sizeof(nvmlDeviceCurrentClockFreqs_v1_t) == 2052);
static_assert(alignof(nvmlDeviceCurrentClockFreqs_v1_t) == 4);
static_assert(offsetof(nvmlDeviceCurrentClockFreqs_v1_t, version) == 0);
static_assert(offsetof(nvmlDeviceCurrentClockFreqs_v1_t, str) == 4);
static_assert(sizeof(nvmlDevicePerfModes_v1_t) == 2052);
static_assert(alignof(nvmlDevicePerfModes_v1_t) == 4);
static_assert(offsetof(nvmlDevicePerfModes_v1_t, version) == 0);
static_assert(offsetof(nvmlDevicePerfModes_v1_t, str) == 4);
static_assert(sizeof(nvmlDramEncryptionInfo_v1_t) == 8);
static_assert(alignof(nvmlDramEncryptionInfo_v1_t) == 4);
static_assert(offsetof(nvmlDramEncryptionInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlDramEncryptionInfo_v1_t, encryptionState) == 4);
static_assert(sizeof(nvmlEccErrorCounts_st) == 32);
static_assert(alignof(nvmlEccErrorCounts_st) == 8);
static_assert(offsetof(nvmlEccErrorCounts_st, l1Cache) == 0);
static_assert(offsetof(nvmlEccErrorCounts_st, l2Cache) == 8);
static_assert(offsetof(nvmlEccErrorCounts_st, deviceMemory) == 16);
static_assert(offsetof(nvmlEccErrorCounts_st, registerFile) == 24);
static_assert(sizeof(nvmlEccSramErrorStatus_v1_t) == 104);
static_assert(alignof(nvmlEccSramErrorStatus_v1_t) == 8);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, version) == 0);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, aggregateUncParity) == 8);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, aggregateUncSecDed) == 16);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, aggregateCor) == 24);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, volatileUncParity) == 32);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, volatileUncSecDed) == 40);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, volatileCor) == 48);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, aggregateUncBucketL2) == 56);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, aggregateUncBucketSm) == 64);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, aggregateUncBucketPcie) == 72);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, aggregateUncBucketMcu) == 80);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, aggregateUncBucketOther) == 88);
static_assert(offsetof(nvmlEccSramErrorStatus_v1_t, bThresholdExceeded) == 96);
static_assert(sizeof(nvmlEncoderSessionInfo_st) == 32);
static_assert(alignof(nvmlEncoderSessionInfo_st) == 4);
static_assert(offsetof(nvmlEncoderSessionInfo_st, sessionId) == 0);
static_assert(offsetof(nvmlEncoderSessionInfo_st, pid) == 4);
static_assert(offsetof(nvmlEncoderSessionInfo_st, vgpuInstance) == 8);
static_assert(offsetof(nvmlEncoderSessionInfo_st, codecType) == 12);
static_assert(offsetof(nvmlEncoderSessionInfo_st, hResolution) == 16);
static_assert(offsetof(nvmlEncoderSessionInfo_st, vResolution) == 20);
static_assert(offsetof(nvmlEncoderSessionInfo_st, averageFps) == 24);
static_assert(offsetof(nvmlEncoderSessionInfo_st, averageLatency) == 28);
static_assert(sizeof(nvmlEventData_st) == 32);
static_assert(alignof(nvmlEventData_st) == 8);
static_assert(offsetof(nvmlEventData_st, device) == 0);
static_assert(offsetof(nvmlEventData_st, eventType) == 8);
static_assert(offsetof(nvmlEventData_st, eventData) == 16);
static_assert(offsetof(nvmlEventData_st, gpuInstanceId) == 24);
static_assert(offsetof(nvmlEventData_st, computeInstanceId) == 28);
static_assert(sizeof(nvmlExcludedDeviceInfo_st) == 148);
static_assert(alignof(nvmlExcludedDeviceInfo_st) == 4);
static_assert(offsetof(nvmlExcludedDeviceInfo_st, pciInfo) == 0);
static_assert(offsetof(nvmlExcludedDeviceInfo_st, uuid) == 68);
static_assert(sizeof(nvmlFBCSessionInfo_st) == 48);
static_assert(alignof(nvmlFBCSessionInfo_st) == 4);
static_assert(offsetof(nvmlFBCSessionInfo_st, sessionId) == 0);
static_assert(offsetof(nvmlFBCSessionInfo_st, pid) == 4);
static_assert(offsetof(nvmlFBCSessionInfo_st, vgpuInstance) == 8);
static_assert(offsetof(nvmlFBCSessionInfo_st, displayOrdinal) == 12);
static_assert(offsetof(nvmlFBCSessionInfo_st, sessionType) == 16);
static_assert(offsetof(nvmlFBCSessionInfo_st, sessionFlags) == 20);
static_assert(offsetof(nvmlFBCSessionInfo_st, hMaxResolution) == 24);
static_assert(offsetof(nvmlFBCSessionInfo_st, vMaxResolution) == 28);
static_assert(offsetof(nvmlFBCSessionInfo_st, hResolution) == 32);
static_assert(offsetof(nvmlFBCSessionInfo_st, vResolution) == 36);
static_assert(offsetof(nvmlFBCSessionInfo_st, averageFPS) == 40);
static_assert(offsetof(nvmlFBCSessionInfo_st, averageLatency) == 44);
static_assert(sizeof(nvmlFBCStats_st) == 12);
static_assert(alignof(nvmlFBCStats_st) == 4);
static_assert(offsetof(nvmlFBCStats_st, sessionsCount) == 0);
static_assert(offsetof(nvmlFBCStats_st, averageFPS) == 4);
static_assert(offsetof(nvmlFBCStats_st, averageLatency) == 8);
static_assert(sizeof(nvmlFanSpeedInfo_v1_t) == 12);
static_assert(alignof(nvmlFanSpeedInfo_v1_t) == 4);
static_assert(offsetof(nvmlFanSpeedInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlFanSpeedInfo_v1_t, fan) == 4);
static_assert(offsetof(nvmlFanSpeedInfo_v1_t, speed) == 8);
static_assert(sizeof(nvmlFieldValue_st) == 40);
static_assert(alignof(nvmlFieldValue_st) == 8);
static_assert(offsetof(nvmlFieldValue_st, fieldId) == 0);
static_assert(offsetof(nvmlFieldValue_st, scopeId) == 4);
static_assert(offsetof(nvmlFieldValue_st, timestamp) == 8);
static_assert(offsetof(nvmlFieldValue_st, latencyUsec) == 16);
static_assert(offsetof(nvmlFieldValue_st, valueType) == 24);
static_assert(offsetof(nvmlFieldValue_st, nvmlReturn) == 28);
static_assert(offsetof(nvmlFieldValue_st, value) == 32);
static_assert(sizeof(nvmlGpmMetric_t) == 40);
static_assert(alignof(nvmlGpmMetric_t) == 8);
static_assert(offsetof(nvmlGpmMetric_t, metricId) == 0);
static_assert(offsetof(nvmlGpmMetric_t, nvmlReturn) == 4);
static_assert(offsetof(nvmlGpmMetric_t, value) == 8);
static_assert(offsetof(nvmlGpmMetric_t, metricInfo) == 16);
static_assert(offsetof(nvmlGpmMetric_t, metricInfo.shortName) == 16);
static_assert(offsetof(nvmlGpmMetric_t, metricInfo.longName) == 24);
static_assert(offsetof(nvmlGpmMetric_t, metricInfo.unit) == 32);
static_assert(sizeof(nvmlGpmMetricsGet_t) == 8424);
static_assert(alignof(nvmlGpmMetricsGet_t) == 8);
static_assert(offsetof(nvmlGpmMetricsGet_t, version) == 0);
static_assert(offsetof(nvmlGpmMetricsGet_t, numMetrics) == 4);
static_assert(offsetof(nvmlGpmMetricsGet_t, sample1) == 8);
static_assert(offsetof(nvmlGpmMetricsGet_t, sample2) == 16);
static_assert(offsetof(nvmlGpmMetricsGet_t, metrics) == 24);
static_assert(sizeof(nvmlGpmSupport_t) == 8);
static_assert(alignof(nvmlGpmSupport_t) == 4);
static_assert(offsetof(nvmlGpmSupport_t, version) == 0);
static_assert(offsetof(nvmlGpmSupport_t, isSupportedDevice) == 4);
static_assert(sizeof(nvmlGpuDynamicPstatesInfo_st) == 132);
static_assert(alignof(nvmlGpuDynamicPstatesInfo_st) == 4);
static_assert(offsetof(nvmlGpuDynamicPstatesInfo_st, flags) == 0);
static_assert(offsetof(nvmlGpuDynamicPstatesInfo_st, utilization) == 4);
static_assert(offsetof(nvmlGpuDynamicPstatesInfo_st, utilization[0].bIsPresent) == 4);
static_assert(offsetof(nvmlGpuDynamicPstatesInfo_st, utilization[0].percentage) == 8);
static_assert(offsetof(nvmlGpuDynamicPstatesInfo_st, utilization[0].incThreshold) == 12);
static_assert(offsetof(nvmlGpuDynamicPstatesInfo_st, utilization[0].decThreshold) == 16);
static_assert(sizeof(nvmlGpuFabricInfo_t) == 28);
static_assert(alignof(nvmlGpuFabricInfo_t) == 4);
static_assert(offsetof(nvmlGpuFabricInfo_t, clusterUuid) == 0);
static_assert(offsetof(nvmlGpuFabricInfo_t, status) == 16);
static_assert(offsetof(nvmlGpuFabricInfo_t, cliqueId) == 20);
static_assert(offsetof(nvmlGpuFabricInfo_t, state) == 24);
static_assert(sizeof(nvmlGpuFabricInfo_v2_t) == 36);
static_assert(alignof(nvmlGpuFabricInfo_v2_t) == 4);
static_assert(offsetof(nvmlGpuFabricInfo_v2_t, version) == 0);
static_assert(offsetof(nvmlGpuFabricInfo_v2_t, clusterUuid) == 4);
static_assert(offsetof(nvmlGpuFabricInfo_v2_t, status) == 20);
static_assert(offsetof(nvmlGpuFabricInfo_v2_t, cliqueId) == 24);
static_assert(offsetof(nvmlGpuFabricInfo_v2_t, state) == 28);
static_assert(offsetof(nvmlGpuFabricInfo_v2_t, healthMask) == 32);
static_assert(sizeof(nvmlGpuInstanceInfo_st) == 24);
static_assert(alignof(nvmlGpuInstanceInfo_st) == 8);
static_assert(offsetof(nvmlGpuInstanceInfo_st, device) == 0);
static_assert(offsetof(nvmlGpuInstanceInfo_st, id) == 8);
static_assert(offsetof(nvmlGpuInstanceInfo_st, profileId) == 12);
static_assert(offsetof(nvmlGpuInstanceInfo_st, placement) == 16);
static_assert(sizeof(nvmlGpuInstancePlacement_st) == 8);
static_assert(alignof(nvmlGpuInstancePlacement_st) == 4);
static_assert(offsetof(nvmlGpuInstancePlacement_st, start) == 0);
static_assert(offsetof(nvmlGpuInstancePlacement_st, size) == 4);
static_assert(sizeof(nvmlGpuInstanceProfileInfo_st) == 48);
static_assert(alignof(nvmlGpuInstanceProfileInfo_st) == 8);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, id) == 0);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, isP2pSupported) == 4);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, sliceCount) == 8);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, instanceCount) == 12);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, multiprocessorCount) == 16);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, copyEngineCount) == 20);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, decoderCount) == 24);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, encoderCount) == 28);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, jpegCount) == 32);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, ofaCount) == 36);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_st, memorySizeMB) == 40);
static_assert(sizeof(nvmlGpuInstanceProfileInfo_v2_st) == 152);
static_assert(alignof(nvmlGpuInstanceProfileInfo_v2_st) == 8);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, version) == 0);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, id) == 4);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, isP2pSupported) == 8);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, sliceCount) == 12);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, instanceCount) == 16);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, multiprocessorCount) == 20);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, copyEngineCount) == 24);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, decoderCount) == 28);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, encoderCount) == 32);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, jpegCount) == 36);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, ofaCount) == 40);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, memorySizeMB) == 48);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v2_st, name) == 56);
static_assert(sizeof(nvmlGpuInstanceProfileInfo_v3_st) == 152);
static_assert(alignof(nvmlGpuInstanceProfileInfo_v3_st) == 8);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, version) == 0);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, id) == 4);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, sliceCount) == 8);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, instanceCount) == 12);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, multiprocessorCount) == 16);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, copyEngineCount) == 20);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, decoderCount) == 24);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, encoderCount) == 28);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, jpegCount) == 32);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, ofaCount) == 36);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, memorySizeMB) == 40);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, name) == 48);
static_assert(offsetof(nvmlGpuInstanceProfileInfo_v3_st, capabilities) == 144);
static_assert(sizeof(nvmlGpuThermalSettings_t) == 64);
static_assert(alignof(nvmlGpuThermalSettings_t) == 4);
static_assert(offsetof(nvmlGpuThermalSettings_t, count) == 0);
static_assert(offsetof(nvmlGpuThermalSettings_t, sensor) == 4);
static_assert(offsetof(nvmlGpuThermalSettings_t, sensor[0].controller) == 4);
static_assert(offsetof(nvmlGpuThermalSettings_t, sensor[0].defaultMinTemp) == 8);
static_assert(offsetof(nvmlGpuThermalSettings_t, sensor[0].defaultMaxTemp) == 12);
static_assert(offsetof(nvmlGpuThermalSettings_t, sensor[0].currentTemp) == 16);
static_assert(offsetof(nvmlGpuThermalSettings_t, sensor[0].target) == 20);
static_assert(sizeof(nvmlGridLicensableFeature_st) == 284);
static_assert(alignof(nvmlGridLicensableFeature_st) == 4);
static_assert(offsetof(nvmlGridLicensableFeature_st, featureCode) == 0);
static_assert(offsetof(nvmlGridLicensableFeature_st, featureState) == 4);
static_assert(offsetof(nvmlGridLicensableFeature_st, licenseInfo) == 8);
static_assert(offsetof(nvmlGridLicensableFeature_st, productName) == 136);
static_assert(offsetof(nvmlGridLicensableFeature_st, featureEnabled) == 264);
static_assert(offsetof(nvmlGridLicensableFeature_st, licenseExpiry) == 268);
static_assert(sizeof(nvmlGridLicensableFeatures_st) == 860);
static_assert(alignof(nvmlGridLicensableFeatures_st) == 4);
static_assert(offsetof(nvmlGridLicensableFeatures_st, isGridLicenseSupported) == 0);
static_assert(offsetof(nvmlGridLicensableFeatures_st, licensableFeaturesCount) == 4);
static_assert(offsetof(nvmlGridLicensableFeatures_st, gridLicensableFeatures) == 8);
static_assert(sizeof(nvmlGridLicenseExpiry_st) == 16);
static_assert(alignof(nvmlGridLicenseExpiry_st) == 4);
static_assert(offsetof(nvmlGridLicenseExpiry_st, year) == 0);
static_assert(offsetof(nvmlGridLicenseExpiry_st, month) == 4);
static_assert(offsetof(nvmlGridLicenseExpiry_st, day) == 6);
static_assert(offsetof(nvmlGridLicenseExpiry_st, hour) == 8);
static_assert(offsetof(nvmlGridLicenseExpiry_st, min) == 10);
static_assert(offsetof(nvmlGridLicenseExpiry_st, sec) == 12);
static_assert(offsetof(nvmlGridLicenseExpiry_st, status) == 14);
static_assert(sizeof(nvmlHwbcEntry_st) == 36);
static_assert(alignof(nvmlHwbcEntry_st) == 4);
static_assert(offsetof(nvmlHwbcEntry_st, hwbcId) == 0);
static_assert(offsetof(nvmlHwbcEntry_st, firmwareVersion) == 4);
static_assert(sizeof(nvmlLedState_st) == 260);
static_assert(alignof(nvmlLedState_st) == 4);
static_assert(offsetof(nvmlLedState_st, cause) == 0);
static_assert(offsetof(nvmlLedState_st, color) == 256);
static_assert(sizeof(nvmlMarginTemperature_v1_t) == 8);
static_assert(alignof(nvmlMarginTemperature_v1_t) == 4);
static_assert(offsetof(nvmlMarginTemperature_v1_t, version) == 0);
static_assert(offsetof(nvmlMarginTemperature_v1_t, marginTemperature) == 4);
static_assert(sizeof(nvmlMask255_t) == 32);
static_assert(alignof(nvmlMask255_t) == 4);
static_assert(offsetof(nvmlMask255_t, mask) == 0);
static_assert(sizeof(nvmlMemory_st) == 24);
static_assert(alignof(nvmlMemory_st) == 8);
static_assert(offsetof(nvmlMemory_st, total) == 0);
static_assert(offsetof(nvmlMemory_st, free) == 8);
static_assert(offsetof(nvmlMemory_st, used) == 16);
static_assert(sizeof(nvmlMemory_v2_st) == 40);
static_assert(alignof(nvmlMemory_v2_st) == 8);
static_assert(offsetof(nvmlMemory_v2_st, version) == 0);
static_assert(offsetof(nvmlMemory_v2_st, total) == 8);
static_assert(offsetof(nvmlMemory_v2_st, reserved) == 16);
static_assert(offsetof(nvmlMemory_v2_st, free) == 24);
static_assert(offsetof(nvmlMemory_v2_st, used) == 32);
static_assert(sizeof(nvmlNvLinkPowerThres_st) == 4);
static_assert(alignof(nvmlNvLinkPowerThres_st) == 4);
static_assert(offsetof(nvmlNvLinkPowerThres_st, lowPwrThreshold) == 0);
static_assert(sizeof(nvmlNvLinkUtilizationControl_st) == 8);
static_assert(alignof(nvmlNvLinkUtilizationControl_st) == 4);
static_assert(offsetof(nvmlNvLinkUtilizationControl_st, units) == 0);
static_assert(offsetof(nvmlNvLinkUtilizationControl_st, pktfilter) == 4);
static_assert(sizeof(nvmlNvlinkGetBwMode_v1_t) == 12);
static_assert(alignof(nvmlNvlinkGetBwMode_v1_t) == 4);
static_assert(offsetof(nvmlNvlinkGetBwMode_v1_t, version) == 0);
static_assert(offsetof(nvmlNvlinkGetBwMode_v1_t, bIsBest) == 4);
static_assert(offsetof(nvmlNvlinkGetBwMode_v1_t, bwMode) == 8);
static_assert(sizeof(nvmlNvlinkSetBwMode_v1_t) == 12);
static_assert(alignof(nvmlNvlinkSetBwMode_v1_t) == 4);
static_assert(offsetof(nvmlNvlinkSetBwMode_v1_t, version) == 0);
static_assert(offsetof(nvmlNvlinkSetBwMode_v1_t, bSetBest) == 4);
static_assert(offsetof(nvmlNvlinkSetBwMode_v1_t, bwMode) == 8);
static_assert(sizeof(nvmlNvlinkSupportedBwModes_v1_t) == 28);
static_assert(alignof(nvmlNvlinkSupportedBwModes_v1_t) == 4);
static_assert(offsetof(nvmlNvlinkSupportedBwModes_v1_t, version) == 0);
static_assert(offsetof(nvmlNvlinkSupportedBwModes_v1_t, bwModes) == 4);
static_assert(offsetof(nvmlNvlinkSupportedBwModes_v1_t, totalBwModes) == 27);
static_assert(sizeof(nvmlPSUInfo_st) == 268);
static_assert(alignof(nvmlPSUInfo_st) == 4);
static_assert(offsetof(nvmlPSUInfo_st, state) == 0);
static_assert(offsetof(nvmlPSUInfo_st, current) == 256);
static_assert(offsetof(nvmlPSUInfo_st, voltage) == 260);
static_assert(offsetof(nvmlPSUInfo_st, power) == 264);
static_assert(sizeof(nvmlPciInfoExt_v1_t) == 64);
static_assert(alignof(nvmlPciInfoExt_v1_t) == 4);
static_assert(offsetof(nvmlPciInfoExt_v1_t, version) == 0);
static_assert(offsetof(nvmlPciInfoExt_v1_t, domain) == 4);
static_assert(offsetof(nvmlPciInfoExt_v1_t, bus) == 8);
static_assert(offsetof(nvmlPciInfoExt_v1_t, device) == 12);
static_assert(offsetof(nvmlPciInfoExt_v1_t, pciDeviceId) == 16);
static_assert(offsetof(nvmlPciInfoExt_v1_t, pciSubSystemId) == 20);
static_assert(offsetof(nvmlPciInfoExt_v1_t, baseClass) == 24);
static_assert(offsetof(nvmlPciInfoExt_v1_t, subClass) == 28);
static_assert(offsetof(nvmlPciInfoExt_v1_t, busId) == 32);
static_assert(sizeof(nvmlPciInfo_st) == 68);
static_assert(alignof(nvmlPciInfo_st) == 4);
static_assert(offsetof(nvmlPciInfo_st, busIdLegacy) == 0);
static_assert(offsetof(nvmlPciInfo_st, domain) == 16);
static_assert(offsetof(nvmlPciInfo_st, bus) == 20);
static_assert(offsetof(nvmlPciInfo_st, device) == 24);
static_assert(offsetof(nvmlPciInfo_st, pciDeviceId) == 28);
static_assert(offsetof(nvmlPciInfo_st, pciSubSystemId) == 32);
static_assert(offsetof(nvmlPciInfo_st, busId) == 36);
static_assert(sizeof(nvmlPlatformInfo_v1_t) == 44);
static_assert(alignof(nvmlPlatformInfo_v1_t) == 4);
static_assert(offsetof(nvmlPlatformInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlPlatformInfo_v1_t, ibGuid) == 4);
static_assert(offsetof(nvmlPlatformInfo_v1_t, rackGuid) == 20);
static_assert(offsetof(nvmlPlatformInfo_v1_t, chassisPhysicalSlotNumber) == 36);
static_assert(offsetof(nvmlPlatformInfo_v1_t, computeSlotIndex) == 37);
static_assert(offsetof(nvmlPlatformInfo_v1_t, nodeIndex) == 38);
static_assert(offsetof(nvmlPlatformInfo_v1_t, peerType) == 39);
static_assert(offsetof(nvmlPlatformInfo_v1_t, moduleId) == 40);
static_assert(sizeof(nvmlPlatformInfo_v2_t) == 44);
static_assert(alignof(nvmlPlatformInfo_v2_t) == 4);
static_assert(offsetof(nvmlPlatformInfo_v2_t, version) == 0);
static_assert(offsetof(nvmlPlatformInfo_v2_t, ibGuid) == 4);
static_assert(offsetof(nvmlPlatformInfo_v2_t, chassisSerialNumber) == 20);
static_assert(offsetof(nvmlPlatformInfo_v2_t, slotNumber) == 36);
static_assert(offsetof(nvmlPlatformInfo_v2_t, trayIndex) == 37);
static_assert(offsetof(nvmlPlatformInfo_v2_t, hostId) == 38);
static_assert(offsetof(nvmlPlatformInfo_v2_t, peerType) == 39);
static_assert(offsetof(nvmlPlatformInfo_v2_t, moduleId) == 40);
static_assert(sizeof(nvmlPowerSmoothingProfile_v1_t) == 24);
static_assert(alignof(nvmlPowerSmoothingProfile_v1_t) == 8);
static_assert(offsetof(nvmlPowerSmoothingProfile_v1_t, version) == 0);
static_assert(offsetof(nvmlPowerSmoothingProfile_v1_t, profileId) == 4);
static_assert(offsetof(nvmlPowerSmoothingProfile_v1_t, paramId) == 8);
static_assert(offsetof(nvmlPowerSmoothingProfile_v1_t, value) == 16);
static_assert(sizeof(nvmlPowerSmoothingState_v1_t) == 8);
static_assert(alignof(nvmlPowerSmoothingState_v1_t) == 4);
static_assert(offsetof(nvmlPowerSmoothingState_v1_t, version) == 0);
static_assert(offsetof(nvmlPowerSmoothingState_v1_t, state) == 4);
static_assert(sizeof(nvmlPowerValue_v2_t) == 12);
static_assert(alignof(nvmlPowerValue_v2_t) == 4);
static_assert(offsetof(nvmlPowerValue_v2_t, version) == 0);
static_assert(offsetof(nvmlPowerValue_v2_t, powerScope) == 4);
static_assert(offsetof(nvmlPowerValue_v2_t, powerValueMw) == 8);
static_assert(sizeof(nvmlProcessDetailList_v1_t) == 24);
static_assert(alignof(nvmlProcessDetailList_v1_t) == 8);
static_assert(offsetof(nvmlProcessDetailList_v1_t, version) == 0);
static_assert(offsetof(nvmlProcessDetailList_v1_t, mode) == 4);
static_assert(offsetof(nvmlProcessDetailList_v1_t, numProcArrayEntries) == 8);
static_assert(offsetof(nvmlProcessDetailList_v1_t, procArray) == 16);
static_assert(sizeof(nvmlProcessDetail_v1_t) == 32);
static_assert(alignof(nvmlProcessDetail_v1_t) == 8);
static_assert(offsetof(nvmlProcessDetail_v1_t, pid) == 0);
static_assert(offsetof(nvmlProcessDetail_v1_t, usedGpuMemory) == 8);
static_assert(offsetof(nvmlProcessDetail_v1_t, gpuInstanceId) == 16);
static_assert(offsetof(nvmlProcessDetail_v1_t, computeInstanceId) == 20);
static_assert(offsetof(nvmlProcessDetail_v1_t, usedGpuCcProtectedMemory) == 24);
static_assert(sizeof(nvmlProcessInfo_v2_st) == 24);
static_assert(alignof(nvmlProcessInfo_v2_st) == 8);
static_assert(offsetof(nvmlProcessInfo_v2_st, pid) == 0);
static_assert(offsetof(nvmlProcessInfo_v2_st, usedGpuMemory) == 8);
static_assert(offsetof(nvmlProcessInfo_v2_st, gpuInstanceId) == 16);
static_assert(offsetof(nvmlProcessInfo_v2_st, computeInstanceId) == 20);
static_assert(sizeof(nvmlProcessUtilizationInfo_v1_t) == 40);
static_assert(alignof(nvmlProcessUtilizationInfo_v1_t) == 8);
static_assert(offsetof(nvmlProcessUtilizationInfo_v1_t, timeStamp) == 0);
static_assert(offsetof(nvmlProcessUtilizationInfo_v1_t, pid) == 8);
static_assert(offsetof(nvmlProcessUtilizationInfo_v1_t, smUtil) == 12);
static_assert(offsetof(nvmlProcessUtilizationInfo_v1_t, memUtil) == 16);
static_assert(offsetof(nvmlProcessUtilizationInfo_v1_t, encUtil) == 20);
static_assert(offsetof(nvmlProcessUtilizationInfo_v1_t, decUtil) == 24);
static_assert(offsetof(nvmlProcessUtilizationInfo_v1_t, jpgUtil) == 28);
static_assert(offsetof(nvmlProcessUtilizationInfo_v1_t, ofaUtil) == 32);
static_assert(sizeof(nvmlProcessUtilizationSample_st) == 32);
static_assert(alignof(nvmlProcessUtilizationSample_st) == 8);
static_assert(offsetof(nvmlProcessUtilizationSample_st, pid) == 0);
static_assert(offsetof(nvmlProcessUtilizationSample_st, timeStamp) == 8);
static_assert(offsetof(nvmlProcessUtilizationSample_st, smUtil) == 16);
static_assert(offsetof(nvmlProcessUtilizationSample_st, memUtil) == 20);
static_assert(offsetof(nvmlProcessUtilizationSample_st, encUtil) == 24);
static_assert(offsetof(nvmlProcessUtilizationSample_st, decUtil) == 28);
static_assert(sizeof(nvmlProcessesUtilizationInfo_v1_t) == 24);
static_assert(alignof(nvmlProcessesUtilizationInfo_v1_t) == 8);
static_assert(offsetof(nvmlProcessesUtilizationInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlProcessesUtilizationInfo_v1_t, processSamplesCount) == 4);
static_assert(offsetof(nvmlProcessesUtilizationInfo_v1_t, lastSeenTimeStamp) == 8);
static_assert(offsetof(nvmlProcessesUtilizationInfo_v1_t, procUtilArray) == 16);
static_assert(sizeof(nvmlRowRemapperHistogramValues_st) == 20);
static_assert(alignof(nvmlRowRemapperHistogramValues_st) == 4);
static_assert(offsetof(nvmlRowRemapperHistogramValues_st, max) == 0);
static_assert(offsetof(nvmlRowRemapperHistogramValues_st, high) == 4);
static_assert(offsetof(nvmlRowRemapperHistogramValues_st, partial) == 8);
static_assert(offsetof(nvmlRowRemapperHistogramValues_st, low) == 12);
static_assert(offsetof(nvmlRowRemapperHistogramValues_st, none) == 16);
static_assert(sizeof(nvmlSample_st) == 16);
static_assert(alignof(nvmlSample_st) == 8);
static_assert(offsetof(nvmlSample_st, timeStamp) == 0);
static_assert(offsetof(nvmlSample_st, sampleValue) == 8);
static_assert(sizeof(nvmlSystemConfComputeSettings_v1_t) == 20);
static_assert(alignof(nvmlSystemConfComputeSettings_v1_t) == 4);
static_assert(offsetof(nvmlSystemConfComputeSettings_v1_t, version) == 0);
static_assert(offsetof(nvmlSystemConfComputeSettings_v1_t, environment) == 4);
static_assert(offsetof(nvmlSystemConfComputeSettings_v1_t, ccFeature) == 8);
static_assert(offsetof(nvmlSystemConfComputeSettings_v1_t, devToolsMode) == 12);
static_assert(offsetof(nvmlSystemConfComputeSettings_v1_t, multiGpuMode) == 16);
static_assert(sizeof(nvmlSystemDriverBranchInfo_v1_t) == 84);
static_assert(alignof(nvmlSystemDriverBranchInfo_v1_t) == 4);
static_assert(offsetof(nvmlSystemDriverBranchInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlSystemDriverBranchInfo_v1_t, branch) == 4);
static_assert(sizeof(nvmlSystemEventData_v1_t) == 16);
static_assert(alignof(nvmlSystemEventData_v1_t) == 8);
static_assert(offsetof(nvmlSystemEventData_v1_t, eventType) == 0);
static_assert(offsetof(nvmlSystemEventData_v1_t, gpuId) == 8);
static_assert(sizeof(nvmlSystemEventSetCreateRequest_v1_t) == 16);
static_assert(alignof(nvmlSystemEventSetCreateRequest_v1_t) == 8);
static_assert(offsetof(nvmlSystemEventSetCreateRequest_v1_t, version) == 0);
static_assert(offsetof(nvmlSystemEventSetCreateRequest_v1_t, set) == 8);
static_assert(sizeof(nvmlSystemEventSetFreeRequest_v1_t) == 16);
static_assert(alignof(nvmlSystemEventSetFreeRequest_v1_t) == 8);
static_assert(offsetof(nvmlSystemEventSetFreeRequest_v1_t, version) == 0);
static_assert(offsetof(nvmlSystemEventSetFreeRequest_v1_t, set) == 8);
static_assert(sizeof(nvmlSystemEventSetWaitRequest_v1_t) == 32);
static_assert(alignof(nvmlSystemEventSetWaitRequest_v1_t) == 8);
static_assert(offsetof(nvmlSystemEventSetWaitRequest_v1_t, version) == 0);
static_assert(offsetof(nvmlSystemEventSetWaitRequest_v1_t, timeoutms) == 4);
static_assert(offsetof(nvmlSystemEventSetWaitRequest_v1_t, set) == 8);
static_assert(offsetof(nvmlSystemEventSetWaitRequest_v1_t, data) == 16);
static_assert(offsetof(nvmlSystemEventSetWaitRequest_v1_t, dataSize) == 24);
static_assert(offsetof(nvmlSystemEventSetWaitRequest_v1_t, numEvent) == 28);
static_assert(sizeof(nvmlSystemRegisterEventRequest_v1_t) == 24);
static_assert(alignof(nvmlSystemRegisterEventRequest_v1_t) == 8);
static_assert(offsetof(nvmlSystemRegisterEventRequest_v1_t, version) == 0);
static_assert(offsetof(nvmlSystemRegisterEventRequest_v1_t, eventTypes) == 8);
static_assert(offsetof(nvmlSystemRegisterEventRequest_v1_t, set) == 16);
static_assert(sizeof(nvmlTemperature_v1_t) == 12);
static_assert(alignof(nvmlTemperature_v1_t) == 4);
static_assert(offsetof(nvmlTemperature_v1_t, version) == 0);
static_assert(offsetof(nvmlTemperature_v1_t, sensorType) == 4);
static_assert(offsetof(nvmlTemperature_v1_t, temperature) == 8);
static_assert(sizeof(nvmlUUIDValue_t) == 41);
static_assert(alignof(nvmlUUIDValue_t) == 1);
static_assert(offsetof(nvmlUUIDValue_t, str) == 0);
static_assert(offsetof(nvmlUUIDValue_t, bytes) == 0);
static_assert(sizeof(nvmlUUID_v1_t) == 52);
static_assert(alignof(nvmlUUID_v1_t) == 4);
static_assert(offsetof(nvmlUUID_v1_t, version) == 0);
static_assert(offsetof(nvmlUUID_v1_t, type) == 4);
static_assert(offsetof(nvmlUUID_v1_t, value) == 8);
static_assert(sizeof(nvmlUnitFanInfo_st) == 8);
static_assert(alignof(nvmlUnitFanInfo_st) == 4);
static_assert(offsetof(nvmlUnitFanInfo_st, speed) == 0);
static_assert(offsetof(nvmlUnitFanInfo_st, state) == 4);
static_assert(sizeof(nvmlUnitFanSpeeds_st) == 196);
static_assert(alignof(nvmlUnitFanSpeeds_st) == 4);
static_assert(offsetof(nvmlUnitFanSpeeds_st, fans) == 0);
static_assert(offsetof(nvmlUnitFanSpeeds_st, count) == 192);
static_assert(sizeof(nvmlUnitInfo_st) == 384);
static_assert(alignof(nvmlUnitInfo_st) == 1);
static_assert(offsetof(nvmlUnitInfo_st, name) == 0);
static_assert(offsetof(nvmlUnitInfo_st, id) == 96);
static_assert(offsetof(nvmlUnitInfo_st, serial) == 192);
static_assert(offsetof(nvmlUnitInfo_st, firmwareVersion) == 288);
static_assert(sizeof(nvmlUtilization_st) == 8);
static_assert(alignof(nvmlUtilization_st) == 4);
static_assert(offsetof(nvmlUtilization_st, gpu) == 0);
static_assert(offsetof(nvmlUtilization_st, memory) == 4);
static_assert(sizeof(nvmlValue_st) == 8);
static_assert(alignof(nvmlValue_st) == 8);
static_assert(offsetof(nvmlValue_st, dVal) == 0);
static_assert(offsetof(nvmlValue_st, siVal) == 0);
static_assert(offsetof(nvmlValue_st, uiVal) == 0);
static_assert(offsetof(nvmlValue_st, ulVal) == 0);
static_assert(offsetof(nvmlValue_st, ullVal) == 0);
static_assert(offsetof(nvmlValue_st, sllVal) == 0);
static_assert(offsetof(nvmlValue_st, usVal) == 0);
static_assert(sizeof(nvmlVgpuCreatablePlacementInfo_v1_t) == 32);
static_assert(alignof(nvmlVgpuCreatablePlacementInfo_v1_t) == 8);
static_assert(offsetof(nvmlVgpuCreatablePlacementInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuCreatablePlacementInfo_v1_t, vgpuTypeId) == 4);
static_assert(offsetof(nvmlVgpuCreatablePlacementInfo_v1_t, count) == 8);
static_assert(offsetof(nvmlVgpuCreatablePlacementInfo_v1_t, placementIds) == 16);
static_assert(offsetof(nvmlVgpuCreatablePlacementInfo_v1_t, placementSize) == 24);
static_assert(sizeof(nvmlVgpuHeterogeneousMode_v1_t) == 8);
static_assert(alignof(nvmlVgpuHeterogeneousMode_v1_t) == 4);
static_assert(offsetof(nvmlVgpuHeterogeneousMode_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuHeterogeneousMode_v1_t, mode) == 4);
static_assert(sizeof(nvmlVgpuInstanceUtilizationInfo_v1_t) == 64);
static_assert(alignof(nvmlVgpuInstanceUtilizationInfo_v1_t) == 8);
static_assert(offsetof(nvmlVgpuInstanceUtilizationInfo_v1_t, timeStamp) == 0);
static_assert(offsetof(nvmlVgpuInstanceUtilizationInfo_v1_t, vgpuInstance) == 8);
static_assert(offsetof(nvmlVgpuInstanceUtilizationInfo_v1_t, smUtil) == 16);
static_assert(offsetof(nvmlVgpuInstanceUtilizationInfo_v1_t, memUtil) == 24);
static_assert(offsetof(nvmlVgpuInstanceUtilizationInfo_v1_t, encUtil) == 32);
static_assert(offsetof(nvmlVgpuInstanceUtilizationInfo_v1_t, decUtil) == 40);
static_assert(offsetof(nvmlVgpuInstanceUtilizationInfo_v1_t, jpgUtil) == 48);
static_assert(offsetof(nvmlVgpuInstanceUtilizationInfo_v1_t, ofaUtil) == 56);
static_assert(sizeof(nvmlVgpuInstanceUtilizationSample_st) == 48);
static_assert(alignof(nvmlVgpuInstanceUtilizationSample_st) == 8);
static_assert(offsetof(nvmlVgpuInstanceUtilizationSample_st, vgpuInstance) == 0);
static_assert(offsetof(nvmlVgpuInstanceUtilizationSample_st, timeStamp) == 8);
static_assert(offsetof(nvmlVgpuInstanceUtilizationSample_st, smUtil) == 16);
static_assert(offsetof(nvmlVgpuInstanceUtilizationSample_st, memUtil) == 24);
static_assert(offsetof(nvmlVgpuInstanceUtilizationSample_st, encUtil) == 32);
static_assert(offsetof(nvmlVgpuInstanceUtilizationSample_st, decUtil) == 40);
static_assert(sizeof(nvmlVgpuInstancesUtilizationInfo_v1_t) == 32);
static_assert(alignof(nvmlVgpuInstancesUtilizationInfo_v1_t) == 8);
static_assert(offsetof(nvmlVgpuInstancesUtilizationInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuInstancesUtilizationInfo_v1_t, sampleValType) == 4);
static_assert(offsetof(nvmlVgpuInstancesUtilizationInfo_v1_t, vgpuInstanceCount) == 8);
static_assert(offsetof(nvmlVgpuInstancesUtilizationInfo_v1_t, lastSeenTimeStamp) == 16);
static_assert(offsetof(nvmlVgpuInstancesUtilizationInfo_v1_t, vgpuUtilArray) == 24);
static_assert(sizeof(nvmlVgpuLicenseExpiry_st) == 16);
static_assert(alignof(nvmlVgpuLicenseExpiry_st) == 4);
static_assert(offsetof(nvmlVgpuLicenseExpiry_st, year) == 0);
static_assert(offsetof(nvmlVgpuLicenseExpiry_st, month) == 4);
static_assert(offsetof(nvmlVgpuLicenseExpiry_st, day) == 6);
static_assert(offsetof(nvmlVgpuLicenseExpiry_st, hour) == 8);
static_assert(offsetof(nvmlVgpuLicenseExpiry_st, min) == 10);
static_assert(offsetof(nvmlVgpuLicenseExpiry_st, sec) == 12);
static_assert(offsetof(nvmlVgpuLicenseExpiry_st, status) == 14);
static_assert(sizeof(nvmlVgpuLicenseInfo_st) == 24);
static_assert(alignof(nvmlVgpuLicenseInfo_st) == 4);
static_assert(offsetof(nvmlVgpuLicenseInfo_st, isLicensed) == 0);
static_assert(offsetof(nvmlVgpuLicenseInfo_st, licenseExpiry) == 4);
static_assert(offsetof(nvmlVgpuLicenseInfo_st, currentState) == 20);
static_assert(sizeof(nvmlVgpuMetadata_st) == 212);
static_assert(alignof(nvmlVgpuMetadata_st) == 4);
static_assert(offsetof(nvmlVgpuMetadata_st, version) == 0);
static_assert(offsetof(nvmlVgpuMetadata_st, revision) == 4);
static_assert(offsetof(nvmlVgpuMetadata_st, guestInfoState) == 8);
static_assert(offsetof(nvmlVgpuMetadata_st, guestDriverVersion) == 12);
static_assert(offsetof(nvmlVgpuMetadata_st, hostDriverVersion) == 92);
static_assert(offsetof(nvmlVgpuMetadata_st, reserved) == 172);
static_assert(offsetof(nvmlVgpuMetadata_st, vgpuVirtualizationCaps) == 196);
static_assert(offsetof(nvmlVgpuMetadata_st, guestVgpuVersion) == 200);
static_assert(offsetof(nvmlVgpuMetadata_st, opaqueDataSize) == 204);
static_assert(offsetof(nvmlVgpuMetadata_st, opaqueData) == 208);
static_assert(sizeof(nvmlVgpuPgpuCompatibility_st) == 8);
static_assert(alignof(nvmlVgpuPgpuCompatibility_st) == 4);
static_assert(offsetof(nvmlVgpuPgpuCompatibility_st, vgpuVmCompatibility) == 0);
static_assert(offsetof(nvmlVgpuPgpuCompatibility_st, compatibilityLimitCode) == 4);
static_assert(sizeof(nvmlVgpuPgpuMetadata_st) == 128);
static_assert(alignof(nvmlVgpuPgpuMetadata_st) == 4);
static_assert(offsetof(nvmlVgpuPgpuMetadata_st, version) == 0);
static_assert(offsetof(nvmlVgpuPgpuMetadata_st, revision) == 4);
static_assert(offsetof(nvmlVgpuPgpuMetadata_st, hostDriverVersion) == 8);
static_assert(offsetof(nvmlVgpuPgpuMetadata_st, pgpuVirtualizationCaps) == 88);
static_assert(offsetof(nvmlVgpuPgpuMetadata_st, reserved) == 92);
static_assert(offsetof(nvmlVgpuPgpuMetadata_st, hostSupportedVgpuRange) == 112);
static_assert(offsetof(nvmlVgpuPgpuMetadata_st, opaqueDataSize) == 120);
static_assert(offsetof(nvmlVgpuPgpuMetadata_st, opaqueData) == 124);
static_assert(sizeof(nvmlVgpuPlacementId_v1_t) == 8);
static_assert(alignof(nvmlVgpuPlacementId_v1_t) == 4);
static_assert(offsetof(nvmlVgpuPlacementId_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuPlacementId_v1_t, placementId) == 4);
static_assert(sizeof(nvmlVgpuPlacementList_v1_t) == 24);
static_assert(alignof(nvmlVgpuPlacementList_v1_t) == 8);
static_assert(offsetof(nvmlVgpuPlacementList_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuPlacementList_v1_t, placementSize) == 4);
static_assert(offsetof(nvmlVgpuPlacementList_v1_t, count) == 8);
static_assert(offsetof(nvmlVgpuPlacementList_v1_t, placementIds) == 16);
static_assert(sizeof(nvmlVgpuPlacementList_v2_t) == 32);
static_assert(alignof(nvmlVgpuPlacementList_v2_t) == 8);
static_assert(offsetof(nvmlVgpuPlacementList_v2_t, version) == 0);
static_assert(offsetof(nvmlVgpuPlacementList_v2_t, placementSize) == 4);
static_assert(offsetof(nvmlVgpuPlacementList_v2_t, count) == 8);
static_assert(offsetof(nvmlVgpuPlacementList_v2_t, placementIds) == 16);
static_assert(offsetof(nvmlVgpuPlacementList_v2_t, mode) == 24);
static_assert(sizeof(nvmlVgpuProcessUtilizationInfo_v1_t) == 104);
static_assert(alignof(nvmlVgpuProcessUtilizationInfo_v1_t) == 8);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, processName) == 0);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, timeStamp) == 64);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, vgpuInstance) == 72);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, pid) == 76);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, smUtil) == 80);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, memUtil) == 84);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, encUtil) == 88);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, decUtil) == 92);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, jpgUtil) == 96);
static_assert(offsetof(nvmlVgpuProcessUtilizationInfo_v1_t, ofaUtil) == 100);
static_assert(sizeof(nvmlVgpuProcessUtilizationSample_st) == 96);
static_assert(alignof(nvmlVgpuProcessUtilizationSample_st) == 8);
static_assert(offsetof(nvmlVgpuProcessUtilizationSample_st, vgpuInstance) == 0);
static_assert(offsetof(nvmlVgpuProcessUtilizationSample_st, pid) == 4);
static_assert(offsetof(nvmlVgpuProcessUtilizationSample_st, processName) == 8);
static_assert(offsetof(nvmlVgpuProcessUtilizationSample_st, timeStamp) == 72);
static_assert(offsetof(nvmlVgpuProcessUtilizationSample_st, smUtil) == 80);
static_assert(offsetof(nvmlVgpuProcessUtilizationSample_st, memUtil) == 84);
static_assert(offsetof(nvmlVgpuProcessUtilizationSample_st, encUtil) == 88);
static_assert(offsetof(nvmlVgpuProcessUtilizationSample_st, decUtil) == 92);
static_assert(sizeof(nvmlVgpuProcessesUtilizationInfo_v1_t) == 24);
static_assert(alignof(nvmlVgpuProcessesUtilizationInfo_v1_t) == 8);
static_assert(offsetof(nvmlVgpuProcessesUtilizationInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuProcessesUtilizationInfo_v1_t, vgpuProcessCount) == 4);
static_assert(offsetof(nvmlVgpuProcessesUtilizationInfo_v1_t, lastSeenTimeStamp) == 8);
static_assert(offsetof(nvmlVgpuProcessesUtilizationInfo_v1_t, vgpuProcUtilArray) == 16);
static_assert(sizeof(nvmlVgpuRuntimeState_v1_t) == 16);
static_assert(alignof(nvmlVgpuRuntimeState_v1_t) == 8);
static_assert(offsetof(nvmlVgpuRuntimeState_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuRuntimeState_v1_t, size) == 8);
static_assert(sizeof(nvmlVgpuSchedulerCapabilities_st) == 40);
static_assert(alignof(nvmlVgpuSchedulerCapabilities_st) == 4);
static_assert(offsetof(nvmlVgpuSchedulerCapabilities_st, supportedSchedulers) == 0);
static_assert(offsetof(nvmlVgpuSchedulerCapabilities_st, maxTimeslice) == 12);
static_assert(offsetof(nvmlVgpuSchedulerCapabilities_st, minTimeslice) == 16);
static_assert(offsetof(nvmlVgpuSchedulerCapabilities_st, isArrModeSupported) == 20);
static_assert(offsetof(nvmlVgpuSchedulerCapabilities_st, maxFrequencyForARR) == 24);
static_assert(offsetof(nvmlVgpuSchedulerCapabilities_st, minFrequencyForARR) == 28);
static_assert(offsetof(nvmlVgpuSchedulerCapabilities_st, maxAvgFactorForARR) == 32);
static_assert(offsetof(nvmlVgpuSchedulerCapabilities_st, minAvgFactorForARR) == 36);
static_assert(sizeof(nvmlVgpuSchedulerGetState_st) == 16);
static_assert(alignof(nvmlVgpuSchedulerGetState_st) == 4);
static_assert(offsetof(nvmlVgpuSchedulerGetState_st, schedulerPolicy) == 0);
static_assert(offsetof(nvmlVgpuSchedulerGetState_st, arrMode) == 4);
static_assert(offsetof(nvmlVgpuSchedulerGetState_st, schedulerParams) == 8);
static_assert(sizeof(nvmlVgpuSchedulerLogEntries_st) == 48);
static_assert(alignof(nvmlVgpuSchedulerLogEntries_st) == 8);
static_assert(offsetof(nvmlVgpuSchedulerLogEntries_st, timestamp) == 0);
static_assert(offsetof(nvmlVgpuSchedulerLogEntries_st, timeRunTotal) == 8);
static_assert(offsetof(nvmlVgpuSchedulerLogEntries_st, timeRun) == 16);
static_assert(offsetof(nvmlVgpuSchedulerLogEntries_st, swRunlistId) == 24);
static_assert(offsetof(nvmlVgpuSchedulerLogEntries_st, targetTimeSlice) == 32);
static_assert(offsetof(nvmlVgpuSchedulerLogEntries_st, cumulativePreemptionTime) == 40);
static_assert(sizeof(nvmlVgpuSchedulerLogInfo_v1_t) == 9632);
static_assert(alignof(nvmlVgpuSchedulerLogInfo_v1_t) == 8);
static_assert(offsetof(nvmlVgpuSchedulerLogInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuSchedulerLogInfo_v1_t, engineId) == 4);
static_assert(offsetof(nvmlVgpuSchedulerLogInfo_v1_t, schedulerPolicy) == 8);
static_assert(offsetof(nvmlVgpuSchedulerLogInfo_v1_t, arrMode) == 12);
static_assert(offsetof(nvmlVgpuSchedulerLogInfo_v1_t, schedulerParams) == 16);
static_assert(offsetof(nvmlVgpuSchedulerLogInfo_v1_t, entriesCount) == 24);
static_assert(offsetof(nvmlVgpuSchedulerLogInfo_v1_t, logEntries) == 32);
static_assert(sizeof(nvmlVgpuSchedulerLog_st) == 9624);
static_assert(alignof(nvmlVgpuSchedulerLog_st) == 8);
static_assert(offsetof(nvmlVgpuSchedulerLog_st, engineId) == 0);
static_assert(offsetof(nvmlVgpuSchedulerLog_st, schedulerPolicy) == 4);
static_assert(offsetof(nvmlVgpuSchedulerLog_st, arrMode) == 8);
static_assert(offsetof(nvmlVgpuSchedulerLog_st, schedulerParams) == 12);
static_assert(offsetof(nvmlVgpuSchedulerLog_st, entriesCount) == 20);
static_assert(offsetof(nvmlVgpuSchedulerLog_st, logEntries) == 24);
static_assert(sizeof(nvmlVgpuSchedulerParams_t) == 8);
static_assert(alignof(nvmlVgpuSchedulerParams_t) == 4);
static_assert(offsetof(nvmlVgpuSchedulerParams_t, vgpuSchedDataWithARR) == 0);
static_assert(offsetof(nvmlVgpuSchedulerParams_t, vgpuSchedDataWithARR.avgFactor) == 0);
static_assert(offsetof(nvmlVgpuSchedulerParams_t, vgpuSchedDataWithARR.timeslice) == 4);
static_assert(offsetof(nvmlVgpuSchedulerParams_t, vgpuSchedData) == 0);
static_assert(offsetof(nvmlVgpuSchedulerParams_t, vgpuSchedData.timeslice) == 0);
static_assert(sizeof(nvmlVgpuSchedulerSetParams_t) == 8);
static_assert(alignof(nvmlVgpuSchedulerSetParams_t) == 4);
static_assert(offsetof(nvmlVgpuSchedulerSetParams_t, vgpuSchedDataWithARR) == 0);
static_assert(offsetof(nvmlVgpuSchedulerSetParams_t, vgpuSchedDataWithARR.avgFactor) == 0);
static_assert(offsetof(nvmlVgpuSchedulerSetParams_t, vgpuSchedDataWithARR.frequency) == 4);
static_assert(offsetof(nvmlVgpuSchedulerSetParams_t, vgpuSchedData) == 0);
static_assert(offsetof(nvmlVgpuSchedulerSetParams_t, vgpuSchedData.timeslice) == 0);
static_assert(sizeof(nvmlVgpuSchedulerSetState_st) == 16);
static_assert(alignof(nvmlVgpuSchedulerSetState_st) == 4);
static_assert(offsetof(nvmlVgpuSchedulerSetState_st, schedulerPolicy) == 0);
static_assert(offsetof(nvmlVgpuSchedulerSetState_st, enableARRMode) == 4);
static_assert(offsetof(nvmlVgpuSchedulerSetState_st, schedulerParams) == 8);
static_assert(sizeof(nvmlVgpuSchedulerStateInfo_v1_t) == 24);
static_assert(alignof(nvmlVgpuSchedulerStateInfo_v1_t) == 4);
static_assert(offsetof(nvmlVgpuSchedulerStateInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuSchedulerStateInfo_v1_t, engineId) == 4);
static_assert(offsetof(nvmlVgpuSchedulerStateInfo_v1_t, schedulerPolicy) == 8);
static_assert(offsetof(nvmlVgpuSchedulerStateInfo_v1_t, arrMode) == 12);
static_assert(offsetof(nvmlVgpuSchedulerStateInfo_v1_t, schedulerParams) == 16);
static_assert(sizeof(nvmlVgpuSchedulerState_v1_t) == 24);
static_assert(alignof(nvmlVgpuSchedulerState_v1_t) == 4);
static_assert(offsetof(nvmlVgpuSchedulerState_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuSchedulerState_v1_t, engineId) == 4);
static_assert(offsetof(nvmlVgpuSchedulerState_v1_t, schedulerPolicy) == 8);
static_assert(offsetof(nvmlVgpuSchedulerState_v1_t, enableARRMode) == 12);
static_assert(offsetof(nvmlVgpuSchedulerState_v1_t, schedulerParams) == 16);
static_assert(sizeof(nvmlVgpuTypeBar1Info_v1_t) == 16);
static_assert(alignof(nvmlVgpuTypeBar1Info_v1_t) == 8);
static_assert(offsetof(nvmlVgpuTypeBar1Info_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuTypeBar1Info_v1_t, bar1Size) == 8);
static_assert(sizeof(nvmlVgpuTypeIdInfo_v1_t) == 16);
static_assert(alignof(nvmlVgpuTypeIdInfo_v1_t) == 8);
static_assert(offsetof(nvmlVgpuTypeIdInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuTypeIdInfo_v1_t, vgpuCount) == 4);
static_assert(offsetof(nvmlVgpuTypeIdInfo_v1_t, vgpuTypeIds) == 8);
static_assert(sizeof(nvmlVgpuTypeMaxInstance_v1_t) == 12);
static_assert(alignof(nvmlVgpuTypeMaxInstance_v1_t) == 4);
static_assert(offsetof(nvmlVgpuTypeMaxInstance_v1_t, version) == 0);
static_assert(offsetof(nvmlVgpuTypeMaxInstance_v1_t, vgpuTypeId) == 4);
static_assert(offsetof(nvmlVgpuTypeMaxInstance_v1_t, maxInstancePerGI) == 8);
static_assert(sizeof(nvmlVgpuVersion_st) == 8);
static_assert(alignof(nvmlVgpuVersion_st) == 4);
static_assert(offsetof(nvmlVgpuVersion_st, minVersion) == 0);
static_assert(offsetof(nvmlVgpuVersion_st, maxVersion) == 4);
static_assert(sizeof(nvmlViolationTime_st) == 16);
static_assert(alignof(nvmlViolationTime_st) == 8);
static_assert(offsetof(nvmlViolationTime_st, referenceTime) == 0);
static_assert(offsetof(nvmlViolationTime_st, violationTime) == 8);
static_assert(sizeof(nvmlWorkloadPowerProfileCurrentProfiles_v1_t) == 100);
static_assert(alignof(nvmlWorkloadPowerProfileCurrentProfiles_v1_t) == 4);
static_assert(offsetof(nvmlWorkloadPowerProfileCurrentProfiles_v1_t, version) == 0);
static_assert(offsetof(nvmlWorkloadPowerProfileCurrentProfiles_v1_t, perfProfilesMask) == 4);
static_assert(offsetof(nvmlWorkloadPowerProfileCurrentProfiles_v1_t, requestedProfilesMask) == 36);
static_assert(offsetof(nvmlWorkloadPowerProfileCurrentProfiles_v1_t, enforcedProfilesMask) == 68);
static_assert(sizeof(nvmlWorkloadPowerProfileInfo_v1_t) == 44);
static_assert(alignof(nvmlWorkloadPowerProfileInfo_v1_t) == 4);
static_assert(offsetof(nvmlWorkloadPowerProfileInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlWorkloadPowerProfileInfo_v1_t, profileId) == 4);
static_assert(offsetof(nvmlWorkloadPowerProfileInfo_v1_t, priority) == 8);
static_assert(offsetof(nvmlWorkloadPowerProfileInfo_v1_t, conflictingMask) == 12);
static_assert(sizeof(nvmlWorkloadPowerProfileProfilesInfo_v1_t) == 11256);
static_assert(alignof(nvmlWorkloadPowerProfileProfilesInfo_v1_t) == 4);
static_assert(offsetof(nvmlWorkloadPowerProfileProfilesInfo_v1_t, version) == 0);
static_assert(offsetof(nvmlWorkloadPowerProfileProfilesInfo_v1_t, perfProfilesMask) == 4);
static_assert(offsetof(nvmlWorkloadPowerProfileProfilesInfo_v1_t, perfProfile) == 36);
static_assert(sizeof(nvmlWorkloadPowerProfileRequestedProfiles_v1_t) == 36);
static_assert(alignof(nvmlWorkloadPowerProfileRequestedProfiles_v1_t) == 4);
static_assert(offsetof(nvmlWorkloadPowerProfileRequestedProfiles_v1_t, version) == 0);
static_assert(offsetof(nvmlWorkloadPowerProfileRequestedProfiles_v1_t, requestedProfilesMask) == 4);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<nvmlBrandType_enum>, unsigned int>);
static_assert(NVML_BRAND_UNKNOWN == 0);
static_assert(NVML_BRAND_QUADRO == 1);
static_assert(NVML_BRAND_TESLA == 2);
static_assert(NVML_BRAND_NVS == 3);
static_assert(NVML_BRAND_GRID == 4);
static_assert(NVML_BRAND_GEFORCE == 5);
static_assert(NVML_BRAND_TITAN == 6);
static_assert(NVML_BRAND_NVIDIA_VAPPS == 7);
static_assert(NVML_BRAND_NVIDIA_VPC == 8);
static_assert(NVML_BRAND_NVIDIA_VCS == 9);
static_assert(NVML_BRAND_NVIDIA_VWS == 10);
static_assert(NVML_BRAND_NVIDIA_CLOUD_GAMING == 11);
static_assert(NVML_BRAND_NVIDIA_VGAMING == 11);
static_assert(NVML_BRAND_QUADRO_RTX == 12);
static_assert(NVML_BRAND_NVIDIA_RTX == 13);
static_assert(NVML_BRAND_NVIDIA == 14);
static_assert(NVML_BRAND_GEFORCE_RTX == 15);
static_assert(NVML_BRAND_TITAN_RTX == 16);
static_assert(NVML_BRAND_COUNT == 17);
static_assert(std::is_same_v<std::underlying_type_t<nvmlBridgeChipType_enum>, unsigned int>);
static_assert(NVML_BRIDGE_CHIP_PLX == 0);
static_assert(NVML_BRIDGE_CHIP_BRO4 == 1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlClockId_enum>, unsigned int>);
static_assert(NVML_CLOCK_ID_CURRENT == 0);
static_assert(NVML_CLOCK_ID_APP_CLOCK_TARGET == 1);
static_assert(NVML_CLOCK_ID_APP_CLOCK_DEFAULT == 2);
static_assert(NVML_CLOCK_ID_CUSTOMER_BOOST_MAX == 3);
static_assert(NVML_CLOCK_ID_COUNT == 4);
static_assert(std::is_same_v<std::underlying_type_t<nvmlClockLimitId_enum>, unsigned int>);
static_assert(NVML_CLOCK_LIMIT_ID_RANGE_START == 4294967040);
static_assert(NVML_CLOCK_LIMIT_ID_TDP == 4294967041);
static_assert(NVML_CLOCK_LIMIT_ID_UNLIMITED == 4294967042);
static_assert(std::is_same_v<std::underlying_type_t<nvmlClockType_enum>, unsigned int>);
static_assert(NVML_CLOCK_GRAPHICS == 0);
static_assert(NVML_CLOCK_SM == 1);
static_assert(NVML_CLOCK_MEM == 2);
static_assert(NVML_CLOCK_VIDEO == 3);
static_assert(NVML_CLOCK_COUNT == 4);
static_assert(std::is_same_v<std::underlying_type_t<nvmlComputeMode_enum>, unsigned int>);
static_assert(NVML_COMPUTEMODE_DEFAULT == 0);
static_assert(NVML_COMPUTEMODE_EXCLUSIVE_THREAD == 1);
static_assert(NVML_COMPUTEMODE_PROHIBITED == 2);
static_assert(NVML_COMPUTEMODE_EXCLUSIVE_PROCESS == 3);
static_assert(NVML_COMPUTEMODE_COUNT == 4);
static_assert(std::is_same_v<std::underlying_type_t<nvmlCoolerControl_enum>, unsigned int>);
static_assert(NVML_THERMAL_COOLER_SIGNAL_NONE == 0);
static_assert(NVML_THERMAL_COOLER_SIGNAL_TOGGLE == 1);
static_assert(NVML_THERMAL_COOLER_SIGNAL_VARIABLE == 2);
static_assert(NVML_THERMAL_COOLER_SIGNAL_COUNT == 3);
static_assert(std::is_same_v<std::underlying_type_t<nvmlCoolerTarget_enum>, unsigned int>);
static_assert(NVML_THERMAL_COOLER_TARGET_NONE == 1);
static_assert(NVML_THERMAL_COOLER_TARGET_GPU == 2);
static_assert(NVML_THERMAL_COOLER_TARGET_MEMORY == 4);
static_assert(NVML_THERMAL_COOLER_TARGET_POWER_SUPPLY == 8);
static_assert(NVML_THERMAL_COOLER_TARGET_GPU_RELATED == 14);
static_assert(std::is_same_v<std::underlying_type_t<nvmlDetachGpuState_enum>, unsigned int>);
static_assert(NVML_DETACH_GPU_KEEP == 0);
static_assert(NVML_DETACH_GPU_REMOVE == 1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlDeviceGpuRecoveryAction_s>, unsigned int>);
static_assert(NVML_GPU_RECOVERY_ACTION_NONE == 0);
static_assert(NVML_GPU_RECOVERY_ACTION_GPU_RESET == 1);
static_assert(NVML_GPU_RECOVERY_ACTION_NODE_REBOOT == 2);
static_assert(NVML_GPU_RECOVERY_ACTION_DRAIN_P2P == 3);
static_assert(NVML_GPU_RECOVERY_ACTION_DRAIN_AND_RESET == 4);
static_assert(std::is_same_v<std::underlying_type_t<nvmlDeviceVgpuCapability_enum>, unsigned int>);
static_assert(NVML_DEVICE_VGPU_CAP_FRACTIONAL_MULTI_VGPU == 0);
static_assert(NVML_DEVICE_VGPU_CAP_HETEROGENEOUS_TIMESLICE_PROFILES == 1);
static_assert(NVML_DEVICE_VGPU_CAP_HETEROGENEOUS_TIMESLICE_SIZES == 2);
static_assert(NVML_DEVICE_VGPU_CAP_READ_DEVICE_BUFFER_BW == 3);
static_assert(NVML_DEVICE_VGPU_CAP_WRITE_DEVICE_BUFFER_BW == 4);
static_assert(NVML_DEVICE_VGPU_CAP_DEVICE_STREAMING == 5);
static_assert(NVML_DEVICE_VGPU_CAP_MINI_QUARTER_GPU == 6);
static_assert(NVML_DEVICE_VGPU_CAP_COMPUTE_MEDIA_ENGINE_GPU == 7);
static_assert(NVML_DEVICE_VGPU_CAP_WARM_UPDATE == 8);
static_assert(NVML_DEVICE_VGPU_CAP_HOMOGENEOUS_PLACEMENTS == 9);
static_assert(NVML_DEVICE_VGPU_CAP_MIG_TIMESLICING_SUPPORTED == 10);
static_assert(NVML_DEVICE_VGPU_CAP_MIG_TIMESLICING_ENABLED == 11);
static_assert(NVML_DEVICE_VGPU_CAP_COUNT == 12);
static_assert(std::is_same_v<std::underlying_type_t<nvmlDriverModel_enum>, unsigned int>);
static_assert(NVML_DRIVER_WDDM == 0);
static_assert(NVML_DRIVER_WDM == 1);
static_assert(NVML_DRIVER_MCDM == 2);
static_assert(std::is_same_v<std::underlying_type_t<nvmlEccCounterType_enum>, unsigned int>);
static_assert(NVML_VOLATILE_ECC == 0);
static_assert(NVML_AGGREGATE_ECC == 1);
static_assert(NVML_ECC_COUNTER_TYPE_COUNT == 2);
static_assert(std::is_same_v<std::underlying_type_t<nvmlEnableState_enum>, unsigned int>);
static_assert(NVML_FEATURE_DISABLED == 0);
static_assert(NVML_FEATURE_ENABLED == 1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlEncoderQueryType_enum>, unsigned int>);
static_assert(NVML_ENCODER_QUERY_H264 == 0);
static_assert(NVML_ENCODER_QUERY_HEVC == 1);
static_assert(NVML_ENCODER_QUERY_AV1 == 2);
static_assert(NVML_ENCODER_QUERY_UNKNOWN == 255);
static_assert(std::is_same_v<std::underlying_type_t<nvmlFBCSessionType_enum>, unsigned int>);
static_assert(NVML_FBC_SESSION_TYPE_UNKNOWN == 0);
static_assert(NVML_FBC_SESSION_TYPE_TOSYS == 1);
static_assert(NVML_FBC_SESSION_TYPE_CUDA == 2);
static_assert(NVML_FBC_SESSION_TYPE_VID == 3);
static_assert(NVML_FBC_SESSION_TYPE_HWENC == 4);
static_assert(std::is_same_v<std::underlying_type_t<nvmlFanState_enum>, unsigned int>);
static_assert(NVML_FAN_NORMAL == 0);
static_assert(NVML_FAN_FAILED == 1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlGom_enum>, unsigned int>);
static_assert(NVML_GOM_ALL_ON == 0);
static_assert(NVML_GOM_COMPUTE == 1);
static_assert(NVML_GOM_LOW_DP == 2);
static_assert(std::is_same_v<std::underlying_type_t<nvmlGpmMetricId_t>, unsigned int>);
static_assert(NVML_GPM_METRIC_GRAPHICS_UTIL == 1);
static_assert(NVML_GPM_METRIC_SM_UTIL == 2);
static_assert(NVML_GPM_METRIC_SM_OCCUPANCY == 3);
static_assert(NVML_GPM_METRIC_INTEGER_UTIL == 4);
static_assert(NVML_GPM_METRIC_ANY_TENSOR_UTIL == 5);
static_assert(NVML_GPM_METRIC_DFMA_TENSOR_UTIL == 6);
static_assert(NVML_GPM_METRIC_HMMA_TENSOR_UTIL == 7);
static_assert(NVML_GPM_METRIC_IMMA_TENSOR_UTIL == 9);
static_assert(NVML_GPM_METRIC_DRAM_BW_UTIL == 10);
static_assert(NVML_GPM_METRIC_FP64_UTIL == 11);
static_assert(NVML_GPM_METRIC_FP32_UTIL == 12);
static_assert(NVML_GPM_METRIC_FP16_UTIL == 13);
static_assert(NVML_GPM_METRIC_PCIE_TX_PER_SEC == 20);
static_assert(NVML_GPM_METRIC_PCIE_RX_PER_SEC == 21);
static_assert(NVML_GPM_METRIC_NVDEC_0_UTIL == 30);
static_assert(NVML_GPM_METRIC_NVDEC_1_UTIL == 31);
static_assert(NVML_GPM_METRIC_NVDEC_2_UTIL == 32);
static_assert(NVML_GPM_METRIC_NVDEC_3_UTIL == 33);
static_assert(NVML_GPM_METRIC_NVDEC_4_UTIL == 34);
static_assert(NVML_GPM_METRIC_NVDEC_5_UTIL == 35);
static_assert(NVML_GPM_METRIC_NVDEC_6_UTIL == 36);
static_assert(NVML_GPM_METRIC_NVDEC_7_UTIL == 37);
static_assert(NVML_GPM_METRIC_NVJPG_0_UTIL == 40);
static_assert(NVML_GPM_METRIC_NVJPG_1_UTIL == 41);
static_assert(NVML_GPM_METRIC_NVJPG_2_UTIL == 42);
static_assert(NVML_GPM_METRIC_NVJPG_3_UTIL == 43);
static_assert(NVML_GPM_METRIC_NVJPG_4_UTIL == 44);
static_assert(NVML_GPM_METRIC_NVJPG_5_UTIL == 45);
static_assert(NVML_GPM_METRIC_NVJPG_6_UTIL == 46);
static_assert(NVML_GPM_METRIC_NVJPG_7_UTIL == 47);
static_assert(NVML_GPM_METRIC_NVOFA_0_UTIL == 50);
static_assert(NVML_GPM_METRIC_NVOFA_1_UTIL == 51);
static_assert(NVML_GPM_METRIC_NVLINK_TOTAL_RX_PER_SEC == 60);
static_assert(NVML_GPM_METRIC_NVLINK_TOTAL_TX_PER_SEC == 61);
static_assert(NVML_GPM_METRIC_NVLINK_L0_RX_PER_SEC == 62);
static_assert(NVML_GPM_METRIC_NVLINK_L0_TX_PER_SEC == 63);
static_assert(NVML_GPM_METRIC_NVLINK_L1_RX_PER_SEC == 64);
static_assert(NVML_GPM_METRIC_NVLINK_L1_TX_PER_SEC == 65);
static_assert(NVML_GPM_METRIC_NVLINK_L2_RX_PER_SEC == 66);
static_assert(NVML_GPM_METRIC_NVLINK_L2_TX_PER_SEC == 67);
static_assert(NVML_GPM_METRIC_NVLINK_L3_RX_PER_SEC == 68);
static_assert(NVML_GPM_METRIC_NVLINK_L3_TX_PER_SEC == 69);
static_assert(NVML_GPM_METRIC_NVLINK_L4_RX_PER_SEC == 70);
static_assert(NVML_GPM_METRIC_NVLINK_L4_TX_PER_SEC == 71);
static_assert(NVML_GPM_METRIC_NVLINK_L5_RX_PER_SEC == 72);
static_assert(NVML_GPM_METRIC_NVLINK_L5_TX_PER_SEC == 73);
static_assert(NVML_GPM_METRIC_NVLINK_L6_RX_PER_SEC == 74);
static_assert(NVML_GPM_METRIC_NVLINK_L6_TX_PER_SEC == 75);
static_assert(NVML_GPM_METRIC_NVLINK_L7_RX_PER_SEC == 76);
static_assert(NVML_GPM_METRIC_NVLINK_L7_TX_PER_SEC == 77);
static_assert(NVML_GPM_METRIC_NVLINK_L8_RX_PER_SEC == 78);
static_assert(NVML_GPM_METRIC_NVLINK_L8_TX_PER_SEC == 79);
static_assert(NVML_GPM_METRIC_NVLINK_L9_RX_PER_SEC == 80);
static_assert(NVML_GPM_METRIC_NVLINK_L9_TX_PER_SEC == 81);
static_assert(NVML_GPM_METRIC_NVLINK_L10_RX_PER_SEC == 82);
static_assert(NVML_GPM_METRIC_NVLINK_L10_TX_PER_SEC == 83);
static_assert(NVML_GPM_METRIC_NVLINK_L11_RX_PER_SEC == 84);
static_assert(NVML_GPM_METRIC_NVLINK_L11_TX_PER_SEC == 85);
static_assert(NVML_GPM_METRIC_NVLINK_L12_RX_PER_SEC == 86);
static_assert(NVML_GPM_METRIC_NVLINK_L12_TX_PER_SEC == 87);
static_assert(NVML_GPM_METRIC_NVLINK_L13_RX_PER_SEC == 88);
static_assert(NVML_GPM_METRIC_NVLINK_L13_TX_PER_SEC == 89);
static_assert(NVML_GPM_METRIC_NVLINK_L14_RX_PER_SEC == 90);
static_assert(NVML_GPM_METRIC_NVLINK_L14_TX_PER_SEC == 91);
static_assert(NVML_GPM_METRIC_NVLINK_L15_RX_PER_SEC == 92);
static_assert(NVML_GPM_METRIC_NVLINK_L15_TX_PER_SEC == 93);
static_assert(NVML_GPM_METRIC_NVLINK_L16_RX_PER_SEC == 94);
static_assert(NVML_GPM_METRIC_NVLINK_L16_TX_PER_SEC == 95);
static_assert(NVML_GPM_METRIC_NVLINK_L17_RX_PER_SEC == 96);
static_assert(NVML_GPM_METRIC_NVLINK_L17_TX_PER_SEC == 97);
static_assert(NVML_GPM_METRIC_C2C_TOTAL_TX_PER_SEC == 100);
static_assert(NVML_GPM_METRIC_C2C_TOTAL_RX_PER_SEC == 101);
static_assert(NVML_GPM_METRIC_C2C_DATA_TX_PER_SEC == 102);
static_assert(NVML_GPM_METRIC_C2C_DATA_RX_PER_SEC == 103);
static_assert(NVML_GPM_METRIC_C2C_LINK0_TOTAL_TX_PER_SEC == 104);
static_assert(NVML_GPM_METRIC_C2C_LINK0_TOTAL_RX_PER_SEC == 105);
static_assert(NVML_GPM_METRIC_C2C_LINK0_DATA_TX_PER_SEC == 106);
static_assert(NVML_GPM_METRIC_C2C_LINK0_DATA_RX_PER_SEC == 107);
static_assert(NVML_GPM_METRIC_C2C_LINK1_TOTAL_TX_PER_SEC == 108);
static_assert(NVML_GPM_METRIC_C2C_LINK1_TOTAL_RX_PER_SEC == 109);
static_assert(NVML_GPM_METRIC_C2C_LINK1_DATA_TX_PER_SEC == 110);
static_assert(NVML_GPM_METRIC_C2C_LINK1_DATA_RX_PER_SEC == 111);
static_assert(NVML_GPM_METRIC_C2C_LINK2_TOTAL_TX_PER_SEC == 112);
static_assert(NVML_GPM_METRIC_C2C_LINK2_TOTAL_RX_PER_SEC == 113);
static_assert(NVML_GPM_METRIC_C2C_LINK2_DATA_TX_PER_SEC == 114);
static_assert(NVML_GPM_METRIC_C2C_LINK2_DATA_RX_PER_SEC == 115);
static_assert(NVML_GPM_METRIC_C2C_LINK3_TOTAL_TX_PER_SEC == 116);
static_assert(NVML_GPM_METRIC_C2C_LINK3_TOTAL_RX_PER_SEC == 117);
static_assert(NVML_GPM_METRIC_C2C_LINK3_DATA_TX_PER_SEC == 118);
static_assert(NVML_GPM_METRIC_C2C_LINK3_DATA_RX_PER_SEC == 119);
static_assert(NVML_GPM_METRIC_C2C_LINK4_TOTAL_TX_PER_SEC == 120);
static_assert(NVML_GPM_METRIC_C2C_LINK4_TOTAL_RX_PER_SEC == 121);
static_assert(NVML_GPM_METRIC_C2C_LINK4_DATA_TX_PER_SEC == 122);
static_assert(NVML_GPM_METRIC_C2C_LINK4_DATA_RX_PER_SEC == 123);
static_assert(NVML_GPM_METRIC_C2C_LINK5_TOTAL_TX_PER_SEC == 124);
static_assert(NVML_GPM_METRIC_C2C_LINK5_TOTAL_RX_PER_SEC == 125);
static_assert(NVML_GPM_METRIC_C2C_LINK5_DATA_TX_PER_SEC == 126);
static_assert(NVML_GPM_METRIC_C2C_LINK5_DATA_RX_PER_SEC == 127);
static_assert(NVML_GPM_METRIC_C2C_LINK6_TOTAL_TX_PER_SEC == 128);
static_assert(NVML_GPM_METRIC_C2C_LINK6_TOTAL_RX_PER_SEC == 129);
static_assert(NVML_GPM_METRIC_C2C_LINK6_DATA_TX_PER_SEC == 130);
static_assert(NVML_GPM_METRIC_C2C_LINK6_DATA_RX_PER_SEC == 131);
static_assert(NVML_GPM_METRIC_C2C_LINK7_TOTAL_TX_PER_SEC == 132);
static_assert(NVML_GPM_METRIC_C2C_LINK7_TOTAL_RX_PER_SEC == 133);
static_assert(NVML_GPM_METRIC_C2C_LINK7_DATA_TX_PER_SEC == 134);
static_assert(NVML_GPM_METRIC_C2C_LINK7_DATA_RX_PER_SEC == 135);
static_assert(NVML_GPM_METRIC_C2C_LINK8_TOTAL_TX_PER_SEC == 136);
static_assert(NVML_GPM_METRIC_C2C_LINK8_TOTAL_RX_PER_SEC == 137);
static_assert(NVML_GPM_METRIC_C2C_LINK8_DATA_TX_PER_SEC == 138);
static_assert(NVML_GPM_METRIC_C2C_LINK8_DATA_RX_PER_SEC == 139);
static_assert(NVML_GPM_METRIC_C2C_LINK9_TOTAL_TX_PER_SEC == 140);
static_assert(NVML_GPM_METRIC_C2C_LINK9_TOTAL_RX_PER_SEC == 141);
static_assert(NVML_GPM_METRIC_C2C_LINK9_DATA_TX_PER_SEC == 142);
static_assert(NVML_GPM_METRIC_C2C_LINK9_DATA_RX_PER_SEC == 143);
static_assert(NVML_GPM_METRIC_C2C_LINK10_TOTAL_TX_PER_SEC == 144);
static_assert(NVML_GPM_METRIC_C2C_LINK10_TOTAL_RX_PER_SEC == 145);
static_assert(NVML_GPM_METRIC_C2C_LINK10_DATA_TX_PER_SEC == 146);
static_assert(NVML_GPM_METRIC_C2C_LINK10_DATA_RX_PER_SEC == 147);
static_assert(NVML_GPM_METRIC_C2C_LINK11_TOTAL_TX_PER_SEC == 148);
static_assert(NVML_GPM_METRIC_C2C_LINK11_TOTAL_RX_PER_SEC == 149);
static_assert(NVML_GPM_METRIC_C2C_LINK11_DATA_TX_PER_SEC == 150);
static_assert(NVML_GPM_METRIC_C2C_LINK11_DATA_RX_PER_SEC == 151);
static_assert(NVML_GPM_METRIC_C2C_LINK12_TOTAL_TX_PER_SEC == 152);
static_assert(NVML_GPM_METRIC_C2C_LINK12_TOTAL_RX_PER_SEC == 153);
static_assert(NVML_GPM_METRIC_C2C_LINK12_DATA_TX_PER_SEC == 154);
static_assert(NVML_GPM_METRIC_C2C_LINK12_DATA_RX_PER_SEC == 155);
static_assert(NVML_GPM_METRIC_C2C_LINK13_TOTAL_TX_PER_SEC == 156);
static_assert(NVML_GPM_METRIC_C2C_LINK13_TOTAL_RX_PER_SEC == 157);
static_assert(NVML_GPM_METRIC_C2C_LINK13_DATA_TX_PER_SEC == 158);
static_assert(NVML_GPM_METRIC_C2C_LINK13_DATA_RX_PER_SEC == 159);
static_assert(NVML_GPM_METRIC_HOSTMEM_CACHE_HIT == 160);
static_assert(NVML_GPM_METRIC_HOSTMEM_CACHE_MISS == 161);
static_assert(NVML_GPM_METRIC_PEERMEM_CACHE_HIT == 162);
static_assert(NVML_GPM_METRIC_PEERMEM_CACHE_MISS == 163);
static_assert(NVML_GPM_METRIC_DRAM_CACHE_HIT == 164);
static_assert(NVML_GPM_METRIC_DRAM_CACHE_MISS == 165);
static_assert(NVML_GPM_METRIC_NVENC_0_UTIL == 166);
static_assert(NVML_GPM_METRIC_NVENC_1_UTIL == 167);
static_assert(NVML_GPM_METRIC_NVENC_2_UTIL == 168);
static_assert(NVML_GPM_METRIC_NVENC_3_UTIL == 169);
static_assert(NVML_GPM_METRIC_GR0_CTXSW_CYCLES_ELAPSED == 170);
static_assert(NVML_GPM_METRIC_GR0_CTXSW_CYCLES_ACTIVE == 171);
static_assert(NVML_GPM_METRIC_GR0_CTXSW_REQUESTS == 172);
static_assert(NVML_GPM_METRIC_GR0_CTXSW_CYCLES_PER_REQ == 173);
static_assert(NVML_GPM_METRIC_GR0_CTXSW_ACTIVE_PCT == 174);
static_assert(NVML_GPM_METRIC_GR1_CTXSW_CYCLES_ELAPSED == 175);
static_assert(NVML_GPM_METRIC_GR1_CTXSW_CYCLES_ACTIVE == 176);
static_assert(NVML_GPM_METRIC_GR1_CTXSW_REQUESTS == 177);
static_assert(NVML_GPM_METRIC_GR1_CTXSW_CYCLES_PER_REQ == 178);
static_assert(NVML_GPM_METRIC_GR1_CTXSW_ACTIVE_PCT == 179);
static_assert(NVML_GPM_METRIC_GR2_CTXSW_CYCLES_ELAPSED == 180);
static_assert(NVML_GPM_METRIC_GR2_CTXSW_CYCLES_ACTIVE == 181);
static_assert(NVML_GPM_METRIC_GR2_CTXSW_REQUESTS == 182);
static_assert(NVML_GPM_METRIC_GR2_CTXSW_CYCLES_PER_REQ == 183);
static_assert(NVML_GPM_METRIC_GR2_CTXSW_ACTIVE_PCT == 184);
static_assert(NVML_GPM_METRIC_GR3_CTXSW_CYCLES_ELAPSED == 185);
static_assert(NVML_GPM_METRIC_GR3_CTXSW_CYCLES_ACTIVE == 186);
static_assert(NVML_GPM_METRIC_GR3_CTXSW_REQUESTS == 187);
static_assert(NVML_GPM_METRIC_GR3_CTXSW_CYCLES_PER_REQ == 188);
static_assert(NVML_GPM_METRIC_GR3_CTXSW_ACTIVE_PCT == 189);
static_assert(NVML_GPM_METRIC_GR4_CTXSW_CYCLES_ELAPSED == 190);
static_assert(NVML_GPM_METRIC_GR4_CTXSW_CYCLES_ACTIVE == 191);
static_assert(NVML_GPM_METRIC_GR4_CTXSW_REQUESTS == 192);
static_assert(NVML_GPM_METRIC_GR4_CTXSW_CYCLES_PER_REQ == 193);
static_assert(NVML_GPM_METRIC_GR4_CTXSW_ACTIVE_PCT == 194);
static_assert(NVML_GPM_METRIC_GR5_CTXSW_CYCLES_ELAPSED == 195);
static_assert(NVML_GPM_METRIC_GR5_CTXSW_CYCLES_ACTIVE == 196);
static_assert(NVML_GPM_METRIC_GR5_CTXSW_REQUESTS == 197);
static_assert(NVML_GPM_METRIC_GR5_CTXSW_CYCLES_PER_REQ == 198);
static_assert(NVML_GPM_METRIC_GR5_CTXSW_ACTIVE_PCT == 199);
static_assert(NVML_GPM_METRIC_GR6_CTXSW_CYCLES_ELAPSED == 200);
static_assert(NVML_GPM_METRIC_GR6_CTXSW_CYCLES_ACTIVE == 201);
static_assert(NVML_GPM_METRIC_GR6_CTXSW_REQUESTS == 202);
static_assert(NVML_GPM_METRIC_GR6_CTXSW_CYCLES_PER_REQ == 203);
static_assert(NVML_GPM_METRIC_GR6_CTXSW_ACTIVE_PCT == 204);
static_assert(NVML_GPM_METRIC_GR7_CTXSW_CYCLES_ELAPSED == 205);
static_assert(NVML_GPM_METRIC_GR7_CTXSW_CYCLES_ACTIVE == 206);
static_assert(NVML_GPM_METRIC_GR7_CTXSW_REQUESTS == 207);
static_assert(NVML_GPM_METRIC_GR7_CTXSW_CYCLES_PER_REQ == 208);
static_assert(NVML_GPM_METRIC_GR7_CTXSW_ACTIVE_PCT == 209);
static_assert(NVML_GPM_METRIC_MAX == 210);
static_assert(std::is_same_v<std::underlying_type_t<nvmlGpuLevel_enum>, unsigned int>);
static_assert(NVML_TOPOLOGY_INTERNAL == 0);
static_assert(NVML_TOPOLOGY_SINGLE == 10);
static_assert(NVML_TOPOLOGY_MULTIPLE == 20);
static_assert(NVML_TOPOLOGY_HOSTBRIDGE == 30);
static_assert(NVML_TOPOLOGY_NODE == 40);
static_assert(NVML_TOPOLOGY_SYSTEM == 50);
static_assert(std::is_same_v<std::underlying_type_t<nvmlGpuP2PCapsIndex_enum>, unsigned int>);
static_assert(NVML_P2P_CAPS_INDEX_READ == 0);
static_assert(NVML_P2P_CAPS_INDEX_WRITE == 1);
static_assert(NVML_P2P_CAPS_INDEX_NVLINK == 2);
static_assert(NVML_P2P_CAPS_INDEX_ATOMICS == 3);
static_assert(NVML_P2P_CAPS_INDEX_PCI == 4);
static_assert(NVML_P2P_CAPS_INDEX_PROP == 4);
static_assert(NVML_P2P_CAPS_INDEX_UNKNOWN == 5);
static_assert(std::is_same_v<std::underlying_type_t<nvmlGpuP2PStatus_enum>, unsigned int>);
static_assert(NVML_P2P_STATUS_OK == 0);
static_assert(NVML_P2P_STATUS_CHIPSET_NOT_SUPPORED == 1);
static_assert(NVML_P2P_STATUS_CHIPSET_NOT_SUPPORTED == 1);
static_assert(NVML_P2P_STATUS_GPU_NOT_SUPPORTED == 2);
static_assert(NVML_P2P_STATUS_IOH_TOPOLOGY_NOT_SUPPORTED == 3);
static_assert(NVML_P2P_STATUS_DISABLED_BY_REGKEY == 4);
static_assert(NVML_P2P_STATUS_NOT_SUPPORTED == 5);
static_assert(NVML_P2P_STATUS_UNKNOWN == 6);
static_assert(std::is_same_v<std::underlying_type_t<nvmlGpuUtilizationDomainId_t>, unsigned int>);
static_assert(NVML_GPU_UTILIZATION_DOMAIN_GPU == 0);
static_assert(NVML_GPU_UTILIZATION_DOMAIN_FB == 1);
static_assert(NVML_GPU_UTILIZATION_DOMAIN_VID == 2);
static_assert(NVML_GPU_UTILIZATION_DOMAIN_BUS == 3);
static_assert(std::is_same_v<std::underlying_type_t<nvmlGpuVirtualizationMode>, unsigned int>);
static_assert(NVML_GPU_VIRTUALIZATION_MODE_NONE == 0);
static_assert(NVML_GPU_VIRTUALIZATION_MODE_PASSTHROUGH == 1);
static_assert(NVML_GPU_VIRTUALIZATION_MODE_VGPU == 2);
static_assert(NVML_GPU_VIRTUALIZATION_MODE_HOST_VGPU == 3);
static_assert(NVML_GPU_VIRTUALIZATION_MODE_HOST_VSGA == 4);
static_assert(std::is_same_v<std::underlying_type_t<nvmlGridLicenseFeatureCode_t>, unsigned int>);
static_assert(NVML_GRID_LICENSE_FEATURE_CODE_UNKNOWN == 0);
static_assert(NVML_GRID_LICENSE_FEATURE_CODE_VGPU == 1);
static_assert(NVML_GRID_LICENSE_FEATURE_CODE_NVIDIA_RTX == 2);
static_assert(NVML_GRID_LICENSE_FEATURE_CODE_VWORKSTATION == 2);
static_assert(NVML_GRID_LICENSE_FEATURE_CODE_GAMING == 3);
static_assert(NVML_GRID_LICENSE_FEATURE_CODE_COMPUTE == 4);
static_assert(std::is_same_v<std::underlying_type_t<nvmlHostVgpuMode_enum>, unsigned int>);
static_assert(NVML_HOST_VGPU_MODE_NON_SRIOV == 0);
static_assert(NVML_HOST_VGPU_MODE_SRIOV == 1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlInforomObject_enum>, unsigned int>);
static_assert(NVML_INFOROM_OEM == 0);
static_assert(NVML_INFOROM_ECC == 1);
static_assert(NVML_INFOROM_POWER == 2);
static_assert(NVML_INFOROM_DEN == 3);
static_assert(NVML_INFOROM_COUNT == 4);
static_assert(std::is_same_v<std::underlying_type_t<nvmlIntNvLinkDeviceType_enum>, unsigned int>);
static_assert(NVML_NVLINK_DEVICE_TYPE_GPU == 0);
static_assert(NVML_NVLINK_DEVICE_TYPE_IBMNPU == 1);
static_assert(NVML_NVLINK_DEVICE_TYPE_SWITCH == 2);
static_assert(NVML_NVLINK_DEVICE_TYPE_UNKNOWN == 255);
static_assert(std::is_same_v<std::underlying_type_t<nvmlLedColor_enum>, unsigned int>);
static_assert(NVML_LED_COLOR_GREEN == 0);
static_assert(NVML_LED_COLOR_AMBER == 1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlMemoryErrorType_enum>, unsigned int>);
static_assert(NVML_MEMORY_ERROR_TYPE_CORRECTED == 0);
static_assert(NVML_MEMORY_ERROR_TYPE_UNCORRECTED == 1);
static_assert(NVML_MEMORY_ERROR_TYPE_COUNT == 2);
static_assert(std::is_same_v<std::underlying_type_t<nvmlMemoryLocation_enum>, unsigned int>);
static_assert(NVML_MEMORY_LOCATION_L1_CACHE == 0);
static_assert(NVML_MEMORY_LOCATION_L2_CACHE == 1);
static_assert(NVML_MEMORY_LOCATION_DRAM == 2);
static_assert(NVML_MEMORY_LOCATION_DEVICE_MEMORY == 2);
static_assert(NVML_MEMORY_LOCATION_REGISTER_FILE == 3);
static_assert(NVML_MEMORY_LOCATION_TEXTURE_MEMORY == 4);
static_assert(NVML_MEMORY_LOCATION_TEXTURE_SHM == 5);
static_assert(NVML_MEMORY_LOCATION_CBU == 6);
static_assert(NVML_MEMORY_LOCATION_SRAM == 7);
static_assert(NVML_MEMORY_LOCATION_COUNT == 8);
static_assert(std::is_same_v<std::underlying_type_t<nvmlNvLinkCapability_enum>, unsigned int>);
static_assert(NVML_NVLINK_CAP_P2P_SUPPORTED == 0);
static_assert(NVML_NVLINK_CAP_SYSMEM_ACCESS == 1);
static_assert(NVML_NVLINK_CAP_P2P_ATOMICS == 2);
static_assert(NVML_NVLINK_CAP_SYSMEM_ATOMICS == 3);
static_assert(NVML_NVLINK_CAP_SLI_BRIDGE == 4);
static_assert(NVML_NVLINK_CAP_VALID == 5);
static_assert(NVML_NVLINK_CAP_COUNT == 6);
static_assert(std::is_same_v<std::underlying_type_t<nvmlNvLinkErrorCounter_enum>, unsigned int>);
static_assert(NVML_NVLINK_ERROR_DL_REPLAY == 0);
static_assert(NVML_NVLINK_ERROR_DL_RECOVERY == 1);
static_assert(NVML_NVLINK_ERROR_DL_CRC_FLIT == 2);
static_assert(NVML_NVLINK_ERROR_DL_CRC_DATA == 3);
static_assert(NVML_NVLINK_ERROR_DL_ECC_DATA == 4);
static_assert(NVML_NVLINK_ERROR_COUNT == 5);
static_assert(std::is_same_v<std::underlying_type_t<nvmlNvLinkUtilizationCountPktTypes_enum>, unsigned int>);
static_assert(NVML_NVLINK_COUNTER_PKTFILTER_NOP == 1);
static_assert(NVML_NVLINK_COUNTER_PKTFILTER_READ == 2);
static_assert(NVML_NVLINK_COUNTER_PKTFILTER_WRITE == 4);
static_assert(NVML_NVLINK_COUNTER_PKTFILTER_RATOM == 8);
static_assert(NVML_NVLINK_COUNTER_PKTFILTER_NRATOM == 16);
static_assert(NVML_NVLINK_COUNTER_PKTFILTER_FLUSH == 32);
static_assert(NVML_NVLINK_COUNTER_PKTFILTER_RESPDATA == 64);
static_assert(NVML_NVLINK_COUNTER_PKTFILTER_RESPNODATA == 128);
static_assert(NVML_NVLINK_COUNTER_PKTFILTER_ALL == 255);
static_assert(std::is_same_v<std::underlying_type_t<nvmlNvLinkUtilizationCountUnits_enum>, unsigned int>);
static_assert(NVML_NVLINK_COUNTER_UNIT_CYCLES == 0);
static_assert(NVML_NVLINK_COUNTER_UNIT_PACKETS == 1);
static_assert(NVML_NVLINK_COUNTER_UNIT_BYTES == 2);
static_assert(NVML_NVLINK_COUNTER_UNIT_RESERVED == 3);
static_assert(NVML_NVLINK_COUNTER_UNIT_COUNT == 4);
static_assert(std::is_same_v<std::underlying_type_t<nvmlNvlinkVersion_enum>, unsigned int>);
static_assert(NVML_NVLINK_VERSION_INVALID == 0);
static_assert(NVML_NVLINK_VERSION_1_0 == 1);
static_assert(NVML_NVLINK_VERSION_2_0 == 2);
static_assert(NVML_NVLINK_VERSION_2_2 == 3);
static_assert(NVML_NVLINK_VERSION_3_0 == 4);
static_assert(NVML_NVLINK_VERSION_3_1 == 5);
static_assert(NVML_NVLINK_VERSION_4_0 == 6);
static_assert(NVML_NVLINK_VERSION_5_0 == 7);
static_assert(std::is_same_v<std::underlying_type_t<nvmlPStates_enum>, unsigned int>);
static_assert(NVML_PSTATE_0 == 0);
static_assert(NVML_PSTATE_1 == 1);
static_assert(NVML_PSTATE_2 == 2);
static_assert(NVML_PSTATE_3 == 3);
static_assert(NVML_PSTATE_4 == 4);
static_assert(NVML_PSTATE_5 == 5);
static_assert(NVML_PSTATE_6 == 6);
static_assert(NVML_PSTATE_7 == 7);
static_assert(NVML_PSTATE_8 == 8);
static_assert(NVML_PSTATE_9 == 9);
static_assert(NVML_PSTATE_10 == 10);
static_assert(NVML_PSTATE_11 == 11);
static_assert(NVML_PSTATE_12 == 12);
static_assert(NVML_PSTATE_13 == 13);
static_assert(NVML_PSTATE_14 == 14);
static_assert(NVML_PSTATE_15 == 15);
static_assert(NVML_PSTATE_UNKNOWN == 32);
static_assert(std::is_same_v<std::underlying_type_t<nvmlPageRetirementCause_enum>, unsigned int>);
static_assert(NVML_PAGE_RETIREMENT_CAUSE_MULTIPLE_SINGLE_BIT_ECC_ERRORS == 0);
static_assert(NVML_PAGE_RETIREMENT_CAUSE_DOUBLE_BIT_ECC_ERROR == 1);
static_assert(NVML_PAGE_RETIREMENT_CAUSE_COUNT == 2);
static_assert(std::is_same_v<std::underlying_type_t<nvmlPcieLinkState_enum>, unsigned int>);
static_assert(NVML_PCIE_LINK_KEEP == 0);
static_assert(NVML_PCIE_LINK_SHUT_DOWN == 1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlPcieUtilCounter_enum>, unsigned int>);
static_assert(NVML_PCIE_UTIL_TX_BYTES == 0);
static_assert(NVML_PCIE_UTIL_RX_BYTES == 1);
static_assert(NVML_PCIE_UTIL_COUNT == 2);
static_assert(std::is_same_v<std::underlying_type_t<nvmlPerfPolicyType_enum>, unsigned int>);
static_assert(NVML_PERF_POLICY_POWER == 0);
static_assert(NVML_PERF_POLICY_THERMAL == 1);
static_assert(NVML_PERF_POLICY_SYNC_BOOST == 2);
static_assert(NVML_PERF_POLICY_BOARD_LIMIT == 3);
static_assert(NVML_PERF_POLICY_LOW_UTILIZATION == 4);
static_assert(NVML_PERF_POLICY_RELIABILITY == 5);
static_assert(NVML_PERF_POLICY_TOTAL_APP_CLOCKS == 10);
static_assert(NVML_PERF_POLICY_TOTAL_BASE_CLOCKS == 11);
static_assert(NVML_PERF_POLICY_COUNT == 12);
static_assert(std::is_same_v<std::underlying_type_t<nvmlPowerProfileType_t>, unsigned int>);
static_assert(NVML_POWER_PROFILE_MAX_P == 0);
static_assert(NVML_POWER_PROFILE_MAX_Q == 1);
static_assert(NVML_POWER_PROFILE_COMPUTE == 2);
static_assert(NVML_POWER_PROFILE_MEMORY_BOUND == 3);
static_assert(NVML_POWER_PROFILE_NETWORK == 4);
static_assert(NVML_POWER_PROFILE_BALANCED == 5);
static_assert(NVML_POWER_PROFILE_LLM_INFERENCE == 6);
static_assert(NVML_POWER_PROFILE_LLM_TRAINING == 7);
static_assert(NVML_POWER_PROFILE_RBM == 8);
static_assert(NVML_POWER_PROFILE_DCPCIE == 9);
static_assert(NVML_POWER_PROFILE_HMMA_SPARSE == 10);
static_assert(NVML_POWER_PROFILE_HMMA_DENSE == 11);
static_assert(NVML_POWER_PROFILE_SYNC_BALANCED == 12);
static_assert(NVML_POWER_PROFILE_HPC == 13);
static_assert(NVML_POWER_PROFILE_MIG == 14);
static_assert(NVML_POWER_PROFILE_MAX == 15);
static_assert(std::is_same_v<std::underlying_type_t<nvmlRestrictedAPI_enum>, unsigned int>);
static_assert(NVML_RESTRICTED_API_SET_APPLICATION_CLOCKS == 0);
static_assert(NVML_RESTRICTED_API_SET_AUTO_BOOSTED_CLOCKS == 1);
static_assert(NVML_RESTRICTED_API_COUNT == 2);
static_assert(std::is_same_v<std::underlying_type_t<nvmlReturn_enum>, unsigned int>);
static_assert(NVML_SUCCESS == 0);
static_assert(NVML_ERROR_UNINITIALIZED == 1);
static_assert(NVML_ERROR_INVALID_ARGUMENT == 2);
static_assert(NVML_ERROR_NOT_SUPPORTED == 3);
static_assert(NVML_ERROR_NO_PERMISSION == 4);
static_assert(NVML_ERROR_ALREADY_INITIALIZED == 5);
static_assert(NVML_ERROR_NOT_FOUND == 6);
static_assert(NVML_ERROR_INSUFFICIENT_SIZE == 7);
static_assert(NVML_ERROR_INSUFFICIENT_POWER == 8);
static_assert(NVML_ERROR_DRIVER_NOT_LOADED == 9);
static_assert(NVML_ERROR_TIMEOUT == 10);
static_assert(NVML_ERROR_IRQ_ISSUE == 11);
static_assert(NVML_ERROR_LIBRARY_NOT_FOUND == 12);
static_assert(NVML_ERROR_FUNCTION_NOT_FOUND == 13);
static_assert(NVML_ERROR_CORRUPTED_INFOROM == 14);
static_assert(NVML_ERROR_GPU_IS_LOST == 15);
static_assert(NVML_ERROR_RESET_REQUIRED == 16);
static_assert(NVML_ERROR_OPERATING_SYSTEM == 17);
static_assert(NVML_ERROR_LIB_RM_VERSION_MISMATCH == 18);
static_assert(NVML_ERROR_IN_USE == 19);
static_assert(NVML_ERROR_MEMORY == 20);
static_assert(NVML_ERROR_NO_DATA == 21);
static_assert(NVML_ERROR_VGPU_ECC_NOT_SUPPORTED == 22);
static_assert(NVML_ERROR_INSUFFICIENT_RESOURCES == 23);
static_assert(NVML_ERROR_FREQ_NOT_SUPPORTED == 24);
static_assert(NVML_ERROR_ARGUMENT_VERSION_MISMATCH == 25);
static_assert(NVML_ERROR_DEPRECATED == 26);
static_assert(NVML_ERROR_NOT_READY == 27);
static_assert(NVML_ERROR_GPU_NOT_FOUND == 28);
static_assert(NVML_ERROR_INVALID_STATE == 29);
static_assert(NVML_ERROR_UNKNOWN == 999);
static_assert(std::is_same_v<std::underlying_type_t<nvmlSamplingType_enum>, unsigned int>);
static_assert(NVML_TOTAL_POWER_SAMPLES == 0);
static_assert(NVML_GPU_UTILIZATION_SAMPLES == 1);
static_assert(NVML_MEMORY_UTILIZATION_SAMPLES == 2);
static_assert(NVML_ENC_UTILIZATION_SAMPLES == 3);
static_assert(NVML_DEC_UTILIZATION_SAMPLES == 4);
static_assert(NVML_PROCESSOR_CLK_SAMPLES == 5);
static_assert(NVML_MEMORY_CLK_SAMPLES == 6);
static_assert(NVML_MODULE_POWER_SAMPLES == 7);
static_assert(NVML_JPG_UTILIZATION_SAMPLES == 8);
static_assert(NVML_OFA_UTILIZATION_SAMPLES == 9);
static_assert(NVML_SAMPLINGTYPE_COUNT == 10);
static_assert(std::is_same_v<std::underlying_type_t<nvmlTemperatureSensors_enum>, unsigned int>);
static_assert(NVML_TEMPERATURE_GPU == 0);
static_assert(NVML_TEMPERATURE_COUNT == 1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlTemperatureThresholds_enum>, unsigned int>);
static_assert(NVML_TEMPERATURE_THRESHOLD_SHUTDOWN == 0);
static_assert(NVML_TEMPERATURE_THRESHOLD_SLOWDOWN == 1);
static_assert(NVML_TEMPERATURE_THRESHOLD_MEM_MAX == 2);
static_assert(NVML_TEMPERATURE_THRESHOLD_GPU_MAX == 3);
static_assert(NVML_TEMPERATURE_THRESHOLD_ACOUSTIC_MIN == 4);
static_assert(NVML_TEMPERATURE_THRESHOLD_ACOUSTIC_CURR == 5);
static_assert(NVML_TEMPERATURE_THRESHOLD_ACOUSTIC_MAX == 6);
static_assert(NVML_TEMPERATURE_THRESHOLD_GPS_CURR == 7);
static_assert(NVML_TEMPERATURE_THRESHOLD_COUNT == 8);
static_assert(std::is_same_v<std::underlying_type_t<nvmlThermalController_t>, int>);
static_assert(NVML_THERMAL_CONTROLLER_NONE == 0);
static_assert(NVML_THERMAL_CONTROLLER_GPU_INTERNAL == 1);
static_assert(NVML_THERMAL_CONTROLLER_ADM1032 == 2);
static_assert(NVML_THERMAL_CONTROLLER_ADT7461 == 3);
static_assert(NVML_THERMAL_CONTROLLER_MAX6649 == 4);
static_assert(NVML_THERMAL_CONTROLLER_MAX1617 == 5);
static_assert(NVML_THERMAL_CONTROLLER_LM99 == 6);
static_assert(NVML_THERMAL_CONTROLLER_LM89 == 7);
static_assert(NVML_THERMAL_CONTROLLER_LM64 == 8);
static_assert(NVML_THERMAL_CONTROLLER_G781 == 9);
static_assert(NVML_THERMAL_CONTROLLER_ADT7473 == 10);
static_assert(NVML_THERMAL_CONTROLLER_SBMAX6649 == 11);
static_assert(NVML_THERMAL_CONTROLLER_VBIOSEVT == 12);
static_assert(NVML_THERMAL_CONTROLLER_OS == 13);
static_assert(NVML_THERMAL_CONTROLLER_NVSYSCON_CANOAS == 14);
static_assert(NVML_THERMAL_CONTROLLER_NVSYSCON_E551 == 15);
static_assert(NVML_THERMAL_CONTROLLER_MAX6649R == 16);
static_assert(NVML_THERMAL_CONTROLLER_ADT7473S == 17);
static_assert(NVML_THERMAL_CONTROLLER_UNKNOWN == -1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlThermalTarget_t>, int>);
static_assert(NVML_THERMAL_TARGET_NONE == 0);
static_assert(NVML_THERMAL_TARGET_GPU == 1);
static_assert(NVML_THERMAL_TARGET_MEMORY == 2);
static_assert(NVML_THERMAL_TARGET_POWER_SUPPLY == 4);
static_assert(NVML_THERMAL_TARGET_BOARD == 8);
static_assert(NVML_THERMAL_TARGET_VCD_BOARD == 9);
static_assert(NVML_THERMAL_TARGET_VCD_INLET == 10);
static_assert(NVML_THERMAL_TARGET_VCD_OUTLET == 11);
static_assert(NVML_THERMAL_TARGET_ALL == 15);
static_assert(NVML_THERMAL_TARGET_UNKNOWN == -1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlUUIDType_t>, unsigned int>);
static_assert(NVML_UUID_TYPE_NONE == 0);
static_assert(NVML_UUID_TYPE_ASCII == 1);
static_assert(NVML_UUID_TYPE_BINARY == 2);
static_assert(std::is_same_v<std::underlying_type_t<nvmlValueType_enum>, unsigned int>);
static_assert(NVML_VALUE_TYPE_DOUBLE == 0);
static_assert(NVML_VALUE_TYPE_UNSIGNED_INT == 1);
static_assert(NVML_VALUE_TYPE_UNSIGNED_LONG == 2);
static_assert(NVML_VALUE_TYPE_UNSIGNED_LONG_LONG == 3);
static_assert(NVML_VALUE_TYPE_SIGNED_LONG_LONG == 4);
static_assert(NVML_VALUE_TYPE_SIGNED_INT == 5);
static_assert(NVML_VALUE_TYPE_UNSIGNED_SHORT == 6);
static_assert(NVML_VALUE_TYPE_COUNT == 7);
static_assert(std::is_same_v<std::underlying_type_t<nvmlVgpuCapability_enum>, unsigned int>);
static_assert(NVML_VGPU_CAP_NVLINK_P2P == 0);
static_assert(NVML_VGPU_CAP_GPUDIRECT == 1);
static_assert(NVML_VGPU_CAP_MULTI_VGPU_EXCLUSIVE == 2);
static_assert(NVML_VGPU_CAP_EXCLUSIVE_TYPE == 3);
static_assert(NVML_VGPU_CAP_EXCLUSIVE_SIZE == 4);
static_assert(NVML_VGPU_CAP_COUNT == 5);
static_assert(std::is_same_v<std::underlying_type_t<nvmlVgpuDriverCapability_enum>, unsigned int>);
static_assert(NVML_VGPU_DRIVER_CAP_HETEROGENEOUS_MULTI_VGPU == 0);
static_assert(NVML_VGPU_DRIVER_CAP_WARM_UPDATE == 1);
static_assert(NVML_VGPU_DRIVER_CAP_COUNT == 2);
static_assert(std::is_same_v<std::underlying_type_t<nvmlVgpuGuestInfoState_enum>, unsigned int>);
static_assert(NVML_VGPU_INSTANCE_GUEST_INFO_STATE_UNINITIALIZED == 0);
static_assert(NVML_VGPU_INSTANCE_GUEST_INFO_STATE_INITIALIZED == 1);
static_assert(std::is_same_v<std::underlying_type_t<nvmlVgpuPgpuCompatibilityLimitCode_enum>, unsigned int>);
static_assert(NVML_VGPU_COMPATIBILITY_LIMIT_NONE == 0);
static_assert(NVML_VGPU_COMPATIBILITY_LIMIT_HOST_DRIVER == 1);
static_assert(NVML_VGPU_COMPATIBILITY_LIMIT_GUEST_DRIVER == 2);
static_assert(NVML_VGPU_COMPATIBILITY_LIMIT_GPU == 4);
static_assert(NVML_VGPU_COMPATIBILITY_LIMIT_OTHER == 2147483648);
static_assert(std::is_same_v<std::underlying_type_t<nvmlVgpuVmCompatibility_enum>, unsigned int>);
static_assert(NVML_VGPU_VM_COMPATIBILITY_NONE == 0);
static_assert(NVML_VGPU_VM_COMPATIBILITY_COLD == 1);
static_assert(NVML_VGPU_VM_COMPATIBILITY_HIBERNATE == 2);
static_assert(NVML_VGPU_VM_COMPATIBILITY_SLEEP == 4);
static_assert(NVML_VGPU_VM_COMPATIBILITY_LIVE == 8);
static_assert(std::is_same_v<std::underlying_type_t<nvmlVgpuVmIdType>, unsigned int>);
static_assert(NVML_VGPU_VM_ID_DOMAIN_ID == 0);
static_assert(NVML_VGPU_VM_ID_UUID == 1);

// Constants
static_assert((long long)(INVALID_GPU_INSTANCE_ID) == 4294967295LL);
static_assert((long long)(INVALID_GPU_INSTANCE_PROFILE_ID) == 4294967295LL);
static_assert((long long)(MAX_CLK_DOMAINS) == 32LL);
static_assert((long long)(NVML_255_MASK_BITS_PER_ELEM) == 32LL);
static_assert((long long)(NVML_255_MASK_NUM_ELEMS) == 8LL);
static_assert((long long)(NVML_ADAPTIVE_CLOCKING_INFO_STATUS_DISABLED) == 0LL);
static_assert((long long)(NVML_ADAPTIVE_CLOCKING_INFO_STATUS_ENABLED) == 1LL);
static_assert((long long)(NVML_AFFINITY_SCOPE_NODE) == 0LL);
static_assert((long long)(NVML_AFFINITY_SCOPE_SOCKET) == 1LL);
static_assert((long long)(NVML_API_VERSION) == 12LL);
static_assert((long long)(NVML_BUS_TYPE_AGP) == 4LL);
static_assert((long long)(NVML_BUS_TYPE_FPCI) == 3LL);
static_assert((long long)(NVML_BUS_TYPE_PCI) == 1LL);
static_assert((long long)(NVML_BUS_TYPE_PCIE) == 2LL);
static_assert((long long)(NVML_BUS_TYPE_UNKNOWN) == 0LL);
static_assert((long long)(NVML_C2C_POWER_STATE_FULL_POWER) == 0LL);
static_assert((long long)(NVML_C2C_POWER_STATE_LOW_POWER) == 1LL);
static_assert((long long)(NVML_CC_ACCEPTING_CLIENT_REQUESTS_FALSE) == 0LL);
static_assert((long long)(NVML_CC_ACCEPTING_CLIENT_REQUESTS_TRUE) == 1LL);
static_assert((long long)(NVML_CC_CEC_ATTESTATION_REPORT_NOT_PRESENT) == 0LL);
static_assert((long long)(NVML_CC_CEC_ATTESTATION_REPORT_PRESENT) == 1LL);
static_assert((long long)(NVML_CC_GPU_ATTESTATION_REPORT_SIZE) == 8192LL);
static_assert((long long)(NVML_CC_GPU_CEC_ATTESTATION_REPORT_SIZE) == 4096LL);
static_assert((long long)(NVML_CC_GPU_CEC_NONCE_SIZE) == 32LL);
static_assert((long long)(NVML_CC_KEY_ROTATION_THRESHOLD_ATTACKER_ADVANTAGE_MAX) == 65LL);
static_assert((long long)(NVML_CC_KEY_ROTATION_THRESHOLD_ATTACKER_ADVANTAGE_MIN) == 50LL);
static_assert((long long)(NVML_CC_SYSTEM_CPU_CAPS_AMD_SEV) == 1LL);
static_assert((long long)(NVML_CC_SYSTEM_CPU_CAPS_AMD_SEV_SNP) == 3LL);
static_assert((long long)(NVML_CC_SYSTEM_CPU_CAPS_AMD_SNP_VTOM) == 4LL);
static_assert((long long)(NVML_CC_SYSTEM_CPU_CAPS_INTEL_TDX) == 2LL);
static_assert((long long)(NVML_CC_SYSTEM_CPU_CAPS_NONE) == 0LL);
static_assert((long long)(NVML_CC_SYSTEM_DEVTOOLS_MODE_OFF) == 0LL);
static_assert((long long)(NVML_CC_SYSTEM_DEVTOOLS_MODE_ON) == 1LL);
static_assert((long long)(NVML_CC_SYSTEM_ENVIRONMENT_PROD) == 2LL);
static_assert((long long)(NVML_CC_SYSTEM_ENVIRONMENT_SIM) == 1LL);
static_assert((long long)(NVML_CC_SYSTEM_ENVIRONMENT_UNAVAILABLE) == 0LL);
static_assert((long long)(NVML_CC_SYSTEM_FEATURE_DISABLED) == 0LL);
static_assert((long long)(NVML_CC_SYSTEM_FEATURE_ENABLED) == 1LL);
static_assert((long long)(NVML_CC_SYSTEM_GPUS_CC_CAPABLE) == 1LL);
static_assert((long long)(NVML_CC_SYSTEM_GPUS_CC_NOT_CAPABLE) == 0LL);
static_assert((long long)(NVML_CC_SYSTEM_MULTIGPU_NONE) == 0LL);
static_assert((long long)(NVML_CC_SYSTEM_MULTIGPU_PROTECTED_PCIE) == 1LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_ENGINE_PROFILE_COUNT) == 1LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_ENGINE_PROFILE_SHARED) == 0LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_1_SLICE) == 0LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_1_SLICE_REV1) == 7LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_2_SLICE) == 1LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_3_SLICE) == 2LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_4_SLICE) == 3LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_6_SLICE) == 6LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_7_SLICE) == 4LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_8_SLICE) == 5LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_CAPS_GFX) == 1LL);
static_assert((long long)(NVML_COMPUTE_INSTANCE_PROFILE_COUNT) == 8LL);
static_assert((long long)(NVML_DEVICE_ARCH_ADA) == 8LL);
static_assert((long long)(NVML_DEVICE_ARCH_AMPERE) == 7LL);
static_assert((long long)(NVML_DEVICE_ARCH_BLACKWELL) == 10LL);
static_assert((long long)(NVML_DEVICE_ARCH_HOPPER) == 9LL);
static_assert((long long)(NVML_DEVICE_ARCH_KEPLER) == 2LL);
static_assert((long long)(NVML_DEVICE_ARCH_MAXWELL) == 3LL);
static_assert((long long)(NVML_DEVICE_ARCH_PASCAL) == 4LL);
static_assert((long long)(NVML_DEVICE_ARCH_T23X) == 11LL);
static_assert((long long)(NVML_DEVICE_ARCH_TURING) == 6LL);
static_assert((long long)(NVML_DEVICE_ARCH_UNKNOWN) == 4294967295LL);
static_assert((long long)(NVML_DEVICE_ARCH_VOLTA) == 5LL);
static_assert((long long)(NVML_DEVICE_INFOROM_VERSION_BUFFER_SIZE) == 16LL);
static_assert((long long)(NVML_DEVICE_MIG_DISABLE) == 0LL);
static_assert((long long)(NVML_DEVICE_MIG_ENABLE) == 1LL);
static_assert((long long)(NVML_DEVICE_NAME_BUFFER_SIZE) == 64LL);
static_assert((long long)(NVML_DEVICE_NAME_V2_BUFFER_SIZE) == 96LL);
static_assert((long long)(NVML_DEVICE_PART_NUMBER_BUFFER_SIZE) == 80LL);
static_assert((long long)(NVML_DEVICE_PCI_BUS_ID_BUFFER_SIZE) == 32LL);
static_assert((long long)(NVML_DEVICE_PCI_BUS_ID_BUFFER_V2_SIZE) == 16LL);
static_assert((long long)(NVML_DEVICE_SERIAL_BUFFER_SIZE) == 30LL);
static_assert((long long)(NVML_DEVICE_UUID_ASCII_LEN) == 41LL);
static_assert((long long)(NVML_DEVICE_UUID_BINARY_LEN) == 16LL);
static_assert((long long)(NVML_DEVICE_UUID_BUFFER_SIZE) == 80LL);
static_assert((long long)(NVML_DEVICE_UUID_V2_BUFFER_SIZE) == 96LL);
static_assert((long long)(NVML_DEVICE_VBIOS_VERSION_BUFFER_SIZE) == 32LL);
static_assert((long long)(NVML_DEV_CAP_EGM) == 1LL);
static_assert((long long)(NVML_FAN_POLICY_MANUAL) == 1LL);
static_assert((long long)(NVML_FAN_POLICY_TEMPERATURE_CONTINOUS_SW) == 0LL);
static_assert((long long)(NVML_FI_DEV_C2C_LINK_COUNT) == 170LL);
static_assert((long long)(NVML_FI_DEV_C2C_LINK_ERROR_INTR) == 231LL);
static_assert((long long)(NVML_FI_DEV_C2C_LINK_ERROR_REPLAY) == 232LL);
static_assert((long long)(NVML_FI_DEV_C2C_LINK_ERROR_REPLAY_B2B) == 233LL);
static_assert((long long)(NVML_FI_DEV_C2C_LINK_GET_MAX_BW) == 172LL);
static_assert((long long)(NVML_FI_DEV_C2C_LINK_GET_STATUS) == 171LL);
static_assert((long long)(NVML_FI_DEV_C2C_LINK_POWER_STATE) == 234LL);
static_assert((long long)(NVML_FI_DEV_CLOCKS_EVENT_REASON_HW_POWER_BRAKE_SLOWDOWN) == 253LL);
static_assert((long long)(NVML_FI_DEV_CLOCKS_EVENT_REASON_HW_THERM_SLOWDOWN) == 252LL);
static_assert((long long)(NVML_FI_DEV_CLOCKS_EVENT_REASON_SW_THERM_SLOWDOWN) == 251LL);
static_assert((long long)(NVML_FI_DEV_DRAIN_AND_RESET_STATUS) == 227LL);
static_assert((long long)(NVML_FI_DEV_ECC_CURRENT) == 1LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_AGG_CBU) == 28LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_AGG_DEV) == 23LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_AGG_L1) == 19LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_AGG_L2) == 21LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_AGG_REG) == 25LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_AGG_TEX) == 27LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_AGG_TOTAL) == 6LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_VOL_CBU) == 17LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_VOL_DEV) == 12LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_VOL_L1) == 8LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_VOL_L2) == 10LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_VOL_REG) == 14LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_VOL_TEX) == 16LL);
static_assert((long long)(NVML_FI_DEV_ECC_DBE_VOL_TOTAL) == 4LL);
static_assert((long long)(NVML_FI_DEV_ECC_PENDING) == 2LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_AGG_DEV) == 22LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_AGG_L1) == 18LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_AGG_L2) == 20LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_AGG_REG) == 24LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_AGG_TEX) == 26LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_AGG_TOTAL) == 5LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_VOL_DEV) == 11LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_VOL_L1) == 7LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_VOL_L2) == 9LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_VOL_REG) == 13LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_VOL_TEX) == 15LL);
static_assert((long long)(NVML_FI_DEV_ECC_SBE_VOL_TOTAL) == 3LL);
static_assert((long long)(NVML_FI_DEV_ENERGY) == 191LL);
static_assert((long long)(NVML_FI_DEV_GET_GPU_RECOVERY_ACTION) == 230LL);
static_assert((long long)(NVML_FI_DEV_IS_MIG_MODE_INDEPENDENT_MIG_QUERY_CAPABLE) == 199LL);
static_assert((long long)(NVML_FI_DEV_IS_RESETLESS_MIG_SUPPORTED) == 184LL);
static_assert((long long)(NVML_FI_DEV_MEMORY_TEMP) == 82LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L0) == 60LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L1) == 61LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L10) == 124LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L11) == 125LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L2) == 62LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L3) == 63LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L4) == 64LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L5) == 65LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L6) == 120LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L7) == 121LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L8) == 122LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_L9) == 123LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C0_TOTAL) == 66LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L0) == 67LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L1) == 68LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L10) == 130LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L11) == 131LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L2) == 69LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L3) == 70LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L4) == 71LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L5) == 72LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L6) == 126LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L7) == 127LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L8) == 128LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_L9) == 129LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_BANDWIDTH_C1_TOTAL) == 73LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_BUFFER_OVERRUN_ERRORS) == 207LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_EFFECTIVE_BER) == 220LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_EFFECTIVE_ERRORS) == 219LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_0) == 235LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_1) == 236LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_10) == 245LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_11) == 246LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_12) == 247LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_13) == 248LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_14) == 249LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_15) == 250LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_2) == 237LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_3) == 238LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_4) == 239LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_5) == 240LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_6) == 241LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_7) == 242LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_8) == 243LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_FEC_HISTORY_9) == 244LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_LINK_RECOVERY_EVENTS) == 215LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_LINK_RECOVERY_FAILED_EVENTS) == 214LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_LINK_RECOVERY_SUCCESSFUL_EVENTS) == 213LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_LOCAL_LINK_INTEGRITY_ERRORS) == 211LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_MALFORMED_PACKET_ERRORS) == 206LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_RAW_BER) == 218LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_RAW_BER_LANE0) == 216LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_RAW_BER_LANE1) == 217LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_RCV_BYTES) == 204LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_RCV_ERRORS) == 208LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_RCV_GENERAL_ERRORS) == 210LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_RCV_PACKETS) == 203LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_RCV_REMOTE_ERRORS) == 209LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_SYMBOL_BER) == 222LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_SYMBOL_ERRORS) == 221LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_VL15_DROPPED) == 205LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_XMIT_BYTES) == 202LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_XMIT_DISCARDS) == 212LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_COUNT_XMIT_PACKETS) == 201LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L0) == 39LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L1) == 40LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L10) == 106LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L11) == 107LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L2) == 41LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L3) == 42LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L4) == 43LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L5) == 44LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L6) == 102LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L7) == 103LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L8) == 104LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_L9) == 105LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_DATA_ERROR_COUNT_TOTAL) == 45LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L0) == 32LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L1) == 33LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L10) == 100LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L11) == 101LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L2) == 34LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L3) == 35LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L4) == 36LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L5) == 37LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L6) == 96LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L7) == 97LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L8) == 98LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_L9) == 99LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_CRC_FLIT_ERROR_COUNT_TOTAL) == 38LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L0) == 148LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L1) == 149LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L10) == 158LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L11) == 159LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L2) == 150LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L3) == 151LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L4) == 152LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L5) == 153LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L6) == 154LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L7) == 155LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L8) == 156LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_L9) == 157LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ECC_DATA_ERROR_COUNT_TOTAL) == 160LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ERROR_DL_CRC) == 163LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ERROR_DL_RECOVERY) == 162LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_ERROR_DL_REPLAY) == 161LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_GET_POWER_STATE) == 167LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_GET_POWER_THRESHOLD) == 168LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_GET_POWER_THRESHOLD_MAX) == 200LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_GET_POWER_THRESHOLD_MIN) == 223LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_GET_POWER_THRESHOLD_SUPPORTED) == 225LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_GET_POWER_THRESHOLD_UNITS) == 224LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_GET_SPEED) == 164LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_GET_STATE) == 165LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_GET_VERSION) == 166LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_LINK_COUNT) == 91LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L0) == 53LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L1) == 54LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L10) == 118LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L11) == 119LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L2) == 55LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L3) == 56LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L4) == 57LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L5) == 58LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L6) == 114LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L7) == 115LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L8) == 116LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_L9) == 117LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_RECOVERY_ERROR_COUNT_TOTAL) == 59LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REMOTE_NVLINK_ID) == 146LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L0) == 46LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L1) == 47LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L10) == 112LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L11) == 113LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L2) == 48LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L3) == 49LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L4) == 50LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L5) == 51LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L6) == 108LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L7) == 109LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L8) == 110LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_L9) == 111LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_REPLAY_ERROR_COUNT_TOTAL) == 52LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_COMMON) == 90LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L0) == 84LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L1) == 85LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L10) == 136LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L11) == 137LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L2) == 86LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L3) == 87LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L4) == 88LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L5) == 89LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L6) == 132LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L7) == 133LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L8) == 134LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_SPEED_MBPS_L9) == 135LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_THROUGHPUT_DATA_RX) == 139LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_THROUGHPUT_DATA_TX) == 138LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_THROUGHPUT_RAW_RX) == 141LL);
static_assert((long long)(NVML_FI_DEV_NVLINK_THROUGHPUT_RAW_TX) == 140LL);
static_assert((long long)(NVML_FI_DEV_NVSWITCH_CONNECTED_LINK_COUNT) == 147LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_BAD_DLLP) == 178LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_BAD_TLP) == 176LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_CORRECTABLE_ERRORS) == 173LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_FATAL_ERROR) == 180LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_LANE_ERROR) == 183LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_LCRC_ERROR) == 182LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_NAKS_RECEIVED) == 174LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_NAKS_SENT) == 177LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_NON_FATAL_ERROR) == 179LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_RECEIVER_ERROR) == 175LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_RX_BYTES) == 198LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_TX_BYTES) == 197LL);
static_assert((long long)(NVML_FI_DEV_PCIE_COUNT_UNSUPPORTED_REQ) == 181LL);
static_assert((long long)(NVML_FI_DEV_PCIE_INBOUND_ATOMICS_MASK) == 229LL);
static_assert((long long)(NVML_FI_DEV_PCIE_L0_TO_RECOVERY_COUNTER) == 169LL);
static_assert((long long)(NVML_FI_DEV_PCIE_OUTBOUND_ATOMICS_MASK) == 228LL);
static_assert((long long)(NVML_FI_DEV_PCIE_REPLAY_COUNTER) == 94LL);
static_assert((long long)(NVML_FI_DEV_PCIE_REPLAY_ROLLOVER_COUNTER) == 95LL);
static_assert((long long)(NVML_FI_DEV_PERF_POLICY_BOARD_LIMIT) == 77LL);
static_assert((long long)(NVML_FI_DEV_PERF_POLICY_LOW_UTILIZATION) == 78LL);
static_assert((long long)(NVML_FI_DEV_PERF_POLICY_POWER) == 74LL);
static_assert((long long)(NVML_FI_DEV_PERF_POLICY_RELIABILITY) == 79LL);
static_assert((long long)(NVML_FI_DEV_PERF_POLICY_SYNC_BOOST) == 76LL);
static_assert((long long)(NVML_FI_DEV_PERF_POLICY_THERMAL) == 75LL);
static_assert((long long)(NVML_FI_DEV_PERF_POLICY_TOTAL_APP_CLOCKS) == 80LL);
static_assert((long long)(NVML_FI_DEV_PERF_POLICY_TOTAL_BASE_CLOCKS) == 81LL);
static_assert((long long)(NVML_FI_DEV_POWER_AVERAGE) == 185LL);
static_assert((long long)(NVML_FI_DEV_POWER_CURRENT_LIMIT) == 190LL);
static_assert((long long)(NVML_FI_DEV_POWER_DEFAULT_LIMIT) == 189LL);
static_assert((long long)(NVML_FI_DEV_POWER_INSTANT) == 186LL);
static_assert((long long)(NVML_FI_DEV_POWER_MAX_LIMIT) == 188LL);
static_assert((long long)(NVML_FI_DEV_POWER_MIN_LIMIT) == 187LL);
static_assert((long long)(NVML_FI_DEV_POWER_REQUESTED_LIMIT) == 192LL);
static_assert((long long)(NVML_FI_DEV_POWER_SYNC_BALANCING_AF) == 255LL);
static_assert((long long)(NVML_FI_DEV_POWER_SYNC_BALANCING_FREQ) == 254LL);
static_assert((long long)(NVML_FI_DEV_REMAPPED_COR) == 142LL);
static_assert((long long)(NVML_FI_DEV_REMAPPED_FAILURE) == 145LL);
static_assert((long long)(NVML_FI_DEV_REMAPPED_PENDING) == 144LL);
static_assert((long long)(NVML_FI_DEV_REMAPPED_UNC) == 143LL);
static_assert((long long)(NVML_FI_DEV_RESET_STATUS) == 226LL);
static_assert((long long)(NVML_FI_DEV_RETIRED_DBE) == 30LL);
static_assert((long long)(NVML_FI_DEV_RETIRED_PENDING) == 31LL);
static_assert((long long)(NVML_FI_DEV_RETIRED_PENDING_DBE) == 93LL);
static_assert((long long)(NVML_FI_DEV_RETIRED_PENDING_SBE) == 92LL);
static_assert((long long)(NVML_FI_DEV_RETIRED_SBE) == 29LL);
static_assert((long long)(NVML_FI_DEV_TEMPERATURE_GPU_MAX_TLIMIT) == 196LL);
static_assert((long long)(NVML_FI_DEV_TEMPERATURE_MEM_MAX_TLIMIT) == 195LL);
static_assert((long long)(NVML_FI_DEV_TEMPERATURE_SHUTDOWN_TLIMIT) == 193LL);
static_assert((long long)(NVML_FI_DEV_TEMPERATURE_SLOWDOWN_TLIMIT) == 194LL);
static_assert((long long)(NVML_FI_DEV_TOTAL_ENERGY_CONSUMPTION) == 83LL);
static_assert((long long)(NVML_FI_MAX) == 274LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_ACTIVE_PRESET_PROFILE) == 269LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_ADMIN_OVERRIDE_PERCENT_TMP_FLOOR) == 270LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_DOWN_HYST_VAL) == 273LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_DOWN_RATE) == 272LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_ADMIN_OVERRIDE_RAMP_UP_RATE) == 271LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_APPLIED_TMP_CEIL) == 259LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_APPLIED_TMP_FLOOR) == 260LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_ENABLED) == 256LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_HW_CIRCUITRY_PERCENT_LIFETIME_REMAINING) == 263LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_IMM_RAMP_DOWN_ENABLED) == 258LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_MAX_NUM_PRESET_PROFILES) == 264LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_MAX_PERCENT_TMP_FLOOR_SETTING) == 261LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_MIN_PERCENT_TMP_FLOOR_SETTING) == 262LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_PRIV_LVL) == 257LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_PROFILE_PERCENT_TMP_FLOOR) == 265LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_PROFILE_RAMP_DOWN_HYST_VAL) == 268LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_PROFILE_RAMP_DOWN_RATE) == 267LL);
static_assert((long long)(NVML_FI_PWR_SMOOTHING_PROFILE_RAMP_UP_RATE) == 266LL);
static_assert((long long)(NVML_GPM_METRICS_GET_VERSION) == 1LL);
static_assert((long long)(NVML_GPM_SUPPORT_VERSION) == 1LL);
static_assert((long long)(NVML_GPU_ATTESTATION_CERT_CHAIN_SIZE) == 5120LL);
static_assert((long long)(NVML_GPU_CERT_CHAIN_SIZE) == 4096LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_ACCESS_TIMEOUT_RECOVERY_FALSE) == 2LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_ACCESS_TIMEOUT_RECOVERY_NOT_SUPPORTED) ==
    0LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_ACCESS_TIMEOUT_RECOVERY_TRUE) == 1LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_DEGRADED_BW_FALSE) == 2LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_DEGRADED_BW_NOT_SUPPORTED) == 0LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_DEGRADED_BW_TRUE) == 1LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_ROUTE_RECOVERY_FALSE) == 2LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_ROUTE_RECOVERY_NOT_SUPPORTED) == 0LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_ROUTE_RECOVERY_TRUE) == 1LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_ROUTE_UNHEALTHY_FALSE) == 2LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_ROUTE_UNHEALTHY_NOT_SUPPORTED) == 0LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_ROUTE_UNHEALTHY_TRUE) == 1LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_SHIFT_ACCESS_TIMEOUT_RECOVERY) == 6LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_SHIFT_DEGRADED_BW) == 0LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_SHIFT_ROUTE_RECOVERY) == 2LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_SHIFT_ROUTE_UNHEALTHY) == 4LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_WIDTH_ACCESS_TIMEOUT_RECOVERY) == 3LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_WIDTH_DEGRADED_BW) == 3LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_WIDTH_ROUTE_RECOVERY) == 3LL);
static_assert((long long)(NVML_GPU_FABRIC_HEALTH_MASK_WIDTH_ROUTE_UNHEALTHY) == 3LL);
static_assert((long long)(NVML_GPU_FABRIC_STATE_COMPLETED) == 3LL);
static_assert((long long)(NVML_GPU_FABRIC_STATE_IN_PROGRESS) == 2LL);
static_assert((long long)(NVML_GPU_FABRIC_STATE_NOT_STARTED) == 1LL);
static_assert((long long)(NVML_GPU_FABRIC_STATE_NOT_SUPPORTED) == 0LL);
static_assert((long long)(NVML_GPU_FABRIC_UUID_LEN) == 16LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_1_SLICE) == 0LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_1_SLICE_ALL_ME) == 15LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_1_SLICE_GFX) == 10LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_1_SLICE_NO_ME) == 13LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_1_SLICE_REV1) == 7LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_1_SLICE_REV2) == 9LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_2_SLICE) == 1LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_2_SLICE_ALL_ME) == 16LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_2_SLICE_GFX) == 11LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_2_SLICE_NO_ME) == 14LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_2_SLICE_REV1) == 8LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_3_SLICE) == 2LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_4_SLICE) == 3LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_4_SLICE_GFX) == 12LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_6_SLICE) == 6LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_7_SLICE) == 4LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_8_SLICE) == 5LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_CAPS_GFX) == 2LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_CAPS_P2P) == 1LL);
static_assert((long long)(NVML_GPU_INSTANCE_PROFILE_COUNT) == 17LL);
static_assert((long long)(NVML_GPU_INTSTANCE_PROFILE_CAPS_P2P) == 1LL);
static_assert((long long)(NVML_GRID_LICENSE_BUFFER_SIZE) == 128LL);
static_assert((long long)(NVML_GRID_LICENSE_EXPIRY_INVALID) == 1LL);
static_assert((long long)(NVML_GRID_LICENSE_EXPIRY_NOT_APPLICABLE) == 3LL);
static_assert((long long)(NVML_GRID_LICENSE_EXPIRY_NOT_AVAILABLE) == 0LL);
static_assert((long long)(NVML_GRID_LICENSE_EXPIRY_PERMANENT) == 4LL);
static_assert((long long)(NVML_GRID_LICENSE_EXPIRY_VALID) == 2LL);
static_assert((long long)(NVML_GRID_LICENSE_FEATURE_MAX_COUNT) == 3LL);
static_assert((long long)(NVML_GRID_LICENSE_STATE_LICENSED) == 5LL);
static_assert((long long)(NVML_GRID_LICENSE_STATE_UNINITIALIZED) == 1LL);
static_assert((long long)(NVML_GRID_LICENSE_STATE_UNKNOWN) == 0LL);
static_assert((long long)(NVML_GRID_LICENSE_STATE_UNLICENSED) == 4LL);
static_assert((long long)(NVML_GRID_LICENSE_STATE_UNLICENSED_RESTRICTED) == 3LL);
static_assert((long long)(NVML_GRID_LICENSE_STATE_UNLICENSED_UNRESTRICTED) == 2LL);
static_assert((long long)(NVML_GSP_FIRMWARE_VERSION_BUF_SIZE) == 64LL);
static_assert((long long)(NVML_INIT_FLAG_NO_ATTACH) == 2LL);
static_assert((long long)(NVML_INIT_FLAG_NO_GPUS) == 1LL);
static_assert((long long)(NVML_INVALID_VGPU_PLACEMENT_ID) == 65535LL);
static_assert((long long)(NVML_MAX_GPU_PERF_PSTATES) == 16LL);
static_assert((long long)(NVML_MAX_GPU_UTILIZATIONS) == 8LL);
static_assert((long long)(NVML_MAX_PHYSICAL_BRIDGE) == 128LL);
static_assert((long long)(NVML_MAX_THERMAL_SENSORS_PER_GPU) == 3LL);
static_assert((long long)(NVML_NVFBC_SESSION_FLAG_CAPTURE_WITH_WAIT_INFINITE) == 8LL);
static_assert((long long)(NVML_NVFBC_SESSION_FLAG_CAPTURE_WITH_WAIT_NO_WAIT) == 4LL);
static_assert((long long)(NVML_NVFBC_SESSION_FLAG_CAPTURE_WITH_WAIT_TIMEOUT) == 16LL);
static_assert((long long)(NVML_NVFBC_SESSION_FLAG_CLASSIFICATIONMAP_ENABLED) == 2LL);
static_assert((long long)(NVML_NVFBC_SESSION_FLAG_DIFFMAP_ENABLED) == 1LL);
static_assert((long long)(NVML_NVLINK_BER_EXP_SHIFT) == 0LL);
static_assert((long long)(NVML_NVLINK_BER_EXP_WIDTH) == 255LL);
static_assert((long long)(NVML_NVLINK_BER_MANTISSA_SHIFT) == 8LL);
static_assert((long long)(NVML_NVLINK_BER_MANTISSA_WIDTH) == 15LL);
static_assert((long long)(NVML_NVLINK_LOW_POWER_THRESHOLD_MAX) == 8191LL);
static_assert((long long)(NVML_NVLINK_LOW_POWER_THRESHOLD_MIN) == 1LL);
static_assert((long long)(NVML_NVLINK_LOW_POWER_THRESHOLD_RESET) == 4294967295LL);
static_assert((long long)(NVML_NVLINK_LOW_POWER_THRESHOLD_UNIT_100US) == 0LL);
static_assert((long long)(NVML_NVLINK_LOW_POWER_THRESHOLD_UNIT_50US) == 1LL);
static_assert((long long)(NVML_NVLINK_MAX_LINKS) == 18LL);
static_assert((long long)(NVML_NVLINK_POWER_STATE_HIGH_SPEED) == 0LL);
static_assert((long long)(NVML_NVLINK_POWER_STATE_LOW) == 1LL);
static_assert((long long)(NVML_NVLINK_STATE_ACTIVE) == 1LL);
static_assert((long long)(NVML_NVLINK_STATE_INACTIVE) == 0LL);
static_assert((long long)(NVML_NVLINK_STATE_SLEEP) == 2LL);
static_assert((long long)(NVML_NVLINK_TOTAL_SUPPORTED_BW_MODES) == 23LL);
static_assert((long long)(NVML_PCIE_ATOMICS_CAP_CAS128) == 64LL);
static_assert((long long)(NVML_PCIE_ATOMICS_CAP_CAS32) == 16LL);
static_assert((long long)(NVML_PCIE_ATOMICS_CAP_CAS64) == 32LL);
static_assert((long long)(NVML_PCIE_ATOMICS_CAP_FETCHADD32) == 1LL);
static_assert((long long)(NVML_PCIE_ATOMICS_CAP_FETCHADD64) == 2LL);
static_assert((long long)(NVML_PCIE_ATOMICS_CAP_SWAP32) == 4LL);
static_assert((long long)(NVML_PCIE_ATOMICS_CAP_SWAP64) == 8LL);
static_assert((long long)(NVML_PCIE_ATOMICS_OPS_MAX) == 7LL);
static_assert((long long)(NVML_PCIE_LINK_MAX_SPEED_16000MBPS) == 4LL);
static_assert((long long)(NVML_PCIE_LINK_MAX_SPEED_2500MBPS) == 1LL);
static_assert((long long)(NVML_PCIE_LINK_MAX_SPEED_32000MBPS) == 5LL);
static_assert((long long)(NVML_PCIE_LINK_MAX_SPEED_5000MBPS) == 2LL);
static_assert((long long)(NVML_PCIE_LINK_MAX_SPEED_64000MBPS) == 6LL);
static_assert((long long)(NVML_PCIE_LINK_MAX_SPEED_8000MBPS) == 3LL);
static_assert((long long)(NVML_PCIE_LINK_MAX_SPEED_INVALID) == 0LL);
static_assert((long long)(NVML_PERF_MODES_BUFFER_SIZE) == 2048LL);
static_assert((long long)(NVML_POWER_SCOPE_GPU) == 0LL);
static_assert((long long)(NVML_POWER_SCOPE_MEMORY) == 2LL);
static_assert((long long)(NVML_POWER_SCOPE_MODULE) == 1LL);
static_assert((long long)(NVML_POWER_SMOOTHING_ADMIN_OVERRIDE_NOT_SET) == 4294967295LL);
static_assert((long long)(NVML_POWER_SMOOTHING_MAX_NUM_PROFILES) == 5LL);
static_assert((long long)(NVML_POWER_SMOOTHING_NUM_PROFILE_PARAMS) == 4LL);
static_assert((long long)(NVML_POWER_SMOOTHING_PROFILE_PARAM_PERCENT_TMP_FLOOR) == 0LL);
static_assert((long long)(NVML_POWER_SMOOTHING_PROFILE_PARAM_RAMP_DOWN_HYSTERESIS) == 3LL);
static_assert((long long)(NVML_POWER_SMOOTHING_PROFILE_PARAM_RAMP_DOWN_RATE) == 2LL);
static_assert((long long)(NVML_POWER_SMOOTHING_PROFILE_PARAM_RAMP_UP_RATE) == 1LL);
static_assert((long long)(NVML_POWER_SOURCE_AC) == 0LL);
static_assert((long long)(NVML_POWER_SOURCE_BATTERY) == 1LL);
static_assert((long long)(NVML_POWER_SOURCE_UNDERSIZED) == 2LL);
static_assert((long long)(NVML_SCHEDULER_SW_MAX_LOG_ENTRIES) == 200LL);
static_assert((long long)(NVML_SUPPORTED_VGPU_SCHEDULER_POLICY_COUNT) == 3LL);
static_assert((long long)(NVML_SYSTEM_DRIVER_VERSION_BUFFER_SIZE) == 80LL);
static_assert((long long)(NVML_SYSTEM_NVML_VERSION_BUFFER_SIZE) == 80LL);
static_assert((long long)(NVML_VALUE_NOT_AVAILABLE) == -1LL);
static_assert((long long)(NVML_VGPU_NAME_BUFFER_SIZE) == 64LL);
static_assert((long long)(NVML_VGPU_PGPU_HETEROGENEOUS_MODE) == 0LL);
static_assert((long long)(NVML_VGPU_PGPU_HOMOGENEOUS_MODE) == 1LL);
static_assert((long long)(NVML_VGPU_PGPU_VIRTUALIZATION_CAP_MIGRATION_NO) == 0LL);
static_assert((long long)(NVML_VGPU_PGPU_VIRTUALIZATION_CAP_MIGRATION_YES) == 1LL);
static_assert((long long)(NVML_VGPU_SCHEDULER_ARR_DEFAULT) == 0LL);
static_assert((long long)(NVML_VGPU_SCHEDULER_ARR_DISABLE) == 1LL);
static_assert((long long)(NVML_VGPU_SCHEDULER_ARR_ENABLE) == 2LL);
static_assert((long long)(NVML_VGPU_SCHEDULER_ENGINE_TYPE_GRAPHICS) == 1LL);
static_assert((long long)(NVML_VGPU_SCHEDULER_POLICY_BEST_EFFORT) == 1LL);
static_assert((long long)(NVML_VGPU_SCHEDULER_POLICY_EQUAL_SHARE) == 2LL);
static_assert((long long)(NVML_VGPU_SCHEDULER_POLICY_FIXED_SHARE) == 3LL);
static_assert((long long)(NVML_VGPU_SCHEDULER_POLICY_UNKNOWN) == 0LL);
static_assert((long long)(NVML_VGPU_VIRTUALIZATION_CAP_MIGRATION_NO) == 0LL);
static_assert((long long)(NVML_VGPU_VIRTUALIZATION_CAP_MIGRATION_YES) == 1LL);
static_assert((long long)(NVML_WORKLOAD_POWER_MAX_PROFILES) == 255LL);
static_assert((long long)(nvmlActiveVgpuInstanceInfo_v1) == 16777232LL);
static_assert((long long)(nvmlC2cModeInfo_v1) == 16777220LL);
static_assert((long long)(nvmlClockOffset_v1) == 16777240LL);
static_assert((long long)(nvmlClocksEventReasonAll) == 511LL);
static_assert((long long)(nvmlClocksEventReasonApplicationsClocksSetting) == 2LL);
static_assert((long long)(nvmlClocksEventReasonDisplayClockSetting) == 256LL);
static_assert((long long)(nvmlClocksEventReasonGpuIdle) == 1LL);
static_assert((long long)(nvmlClocksEventReasonNone) == 0LL);
static_assert((long long)(nvmlClocksEventReasonSwPowerCap) == 4LL);
static_assert((long long)(nvmlClocksEventReasonSwThermalSlowdown) == 32LL);
static_assert((long long)(nvmlClocksEventReasonSyncBoost) == 16LL);
static_assert((long long)(nvmlClocksThrottleReasonHwPowerBrakeSlowdown) == 128LL);
static_assert((long long)(nvmlClocksThrottleReasonHwSlowdown) == 8LL);
static_assert((long long)(nvmlClocksThrottleReasonHwThermalSlowdown) == 64LL);
static_assert((long long)(nvmlComputeInstanceProfileInfo_v2) == 33554568LL);
static_assert((long long)(nvmlComputeInstanceProfileInfo_v3) == 50331788LL);
static_assert((long long)(nvmlConfComputeGetKeyRotationThresholdInfo_v1) == 16777232LL);
static_assert((long long)(nvmlConfComputeSetKeyRotationThresholdInfo_v1) == 16777232LL);
static_assert((long long)(nvmlCoolerInfo_v1) == 16777232LL);
static_assert((long long)(nvmlDeviceCapabilities_v1) == 16777224LL);
static_assert((long long)(nvmlDeviceCurrentClockFreqs_v1) == 16779268LL);
static_assert((long long)(nvmlDevicePerfModes_v1) == 16779268LL);
static_assert((long long)(nvmlDramEncryptionInfo_v1) == 16777224LL);
static_assert((long long)(nvmlEccSramErrorStatus_v1) == 16777320LL);
static_assert((long long)(nvmlEventMigConfigChange) == 256LL);
static_assert((long long)(nvmlEventTypeAll) == 65439LL);
static_assert((long long)(nvmlEventTypeClock) == 16LL);
static_assert((long long)(nvmlEventTypeDoubleBitEccError) == 2LL);
static_assert((long long)(nvmlEventTypeDramRetirementEvent) == 1024LL);
static_assert((long long)(nvmlEventTypeDramRetirementFailure) == 2048LL);
static_assert((long long)(nvmlEventTypeFatalPoisonError) == 8192LL);
static_assert((long long)(nvmlEventTypeGpuRecoveryAction) == 32768LL);
static_assert((long long)(nvmlEventTypeGpuUnavailableError) == 16384LL);
static_assert((long long)(nvmlEventTypeNonFatalPoisonError) == 4096LL);
static_assert((long long)(nvmlEventTypeNone) == 0LL);
static_assert((long long)(nvmlEventTypePState) == 4LL);
static_assert((long long)(nvmlEventTypePowerSourceChange) == 128LL);
static_assert((long long)(nvmlEventTypeSingleBitEccError) == 1LL);
static_assert((long long)(nvmlEventTypeSingleBitEccErrorStorm) == 512LL);
static_assert((long long)(nvmlEventTypeXidCriticalError) == 8LL);
static_assert((long long)(nvmlFanSpeedInfo_v1) == 16777228LL);
static_assert((long long)(nvmlFlagDefault) == 0LL);
static_assert((long long)(nvmlFlagForce) == 1LL);
static_assert((long long)(nvmlGpuFabricInfo_v2) == 33554468LL);
static_assert((long long)(nvmlGpuInstanceProfileInfo_v2) == 33554584LL);
static_assert((long long)(nvmlGpuInstanceProfileInfo_v3) == 50331800LL);
static_assert((long long)(nvmlMarginTemperature_v1) == 16777224LL);
static_assert((long long)(nvmlMemory_v2) == 33554472LL);
static_assert((long long)(nvmlNvlinkGetBwMode_v1) == 16777228LL);
static_assert((long long)(nvmlNvlinkSetBwMode_v1) == 16777228LL);
static_assert((long long)(nvmlNvlinkSupportedBwModes_v1) == 16777244LL);
static_assert((long long)(nvmlPciInfoExt_v1) == 16777280LL);
static_assert((long long)(nvmlPlatformInfo_v1) == 16777260LL);
static_assert((long long)(nvmlPlatformInfo_v2) == 33554476LL);
static_assert((long long)(nvmlPowerSmoothingProfile_v1) == 16777240LL);
static_assert((long long)(nvmlPowerSmoothingState_v1) == 16777224LL);
static_assert((long long)(nvmlPowerValue_v2) == 33554444LL);
static_assert((long long)(nvmlProcessDetailList_v1) == 16777240LL);
static_assert((long long)(nvmlProcessesUtilizationInfo_v1) == 16777240LL);
static_assert((long long)(nvmlSystemConfComputeSettings_v1) == 16777236LL);
static_assert((long long)(nvmlSystemDriverBranchInfo_v1) == 16777300LL);
static_assert((long long)(nvmlSystemEventSetCreateRequest_v1) == 16777232LL);
static_assert((long long)(nvmlSystemEventSetFreeRequest_v1) == 16777232LL);
static_assert((long long)(nvmlSystemEventSetWaitRequest_v1) == 16777248LL);
static_assert((long long)(nvmlSystemEventTypeCount) == 2LL);
static_assert((long long)(nvmlSystemEventTypeGpuDriverBind) == 2LL);
static_assert((long long)(nvmlSystemEventTypeGpuDriverUnbind) == 1LL);
static_assert((long long)(nvmlSystemRegisterEventRequest_v1) == 16777240LL);
static_assert((long long)(nvmlTemperature_v1) == 16777228LL);
static_assert((long long)(nvmlUUID_v1) == 16777268LL);
static_assert((long long)(nvmlVgpuCreatablePlacementInfo_v1) == 16777248LL);
static_assert((long long)(nvmlVgpuHeterogeneousMode_v1) == 16777224LL);
static_assert((long long)(nvmlVgpuInstancesUtilizationInfo_v1) == 16777248LL);
static_assert((long long)(nvmlVgpuPlacementId_v1) == 16777224LL);
static_assert((long long)(nvmlVgpuPlacementList_v1) == 16777240LL);
static_assert((long long)(nvmlVgpuPlacementList_v2) == 33554464LL);
static_assert((long long)(nvmlVgpuProcessesUtilizationInfo_v1) == 16777240LL);
static_assert((long long)(nvmlVgpuRuntimeState_v1) == 16777232LL);
static_assert((long long)(nvmlVgpuSchedulerLogInfo_v1) == 16786848LL);
static_assert((long long)(nvmlVgpuSchedulerStateInfo_v1) == 16777240LL);
static_assert((long long)(nvmlVgpuSchedulerState_v1) == 16777240LL);
static_assert((long long)(nvmlVgpuTypeBar1Info_v1) == 16777232LL);
static_assert((long long)(nvmlVgpuTypeIdInfo_v1) == 16777232LL);
static_assert((long long)(nvmlVgpuTypeMaxInstance_v1) == 16777228LL);
static_assert((long long)(nvmlWorkloadPowerProfileCurrentProfiles_v1) == 16777316LL);
static_assert((long long)(nvmlWorkloadPowerProfileInfo_v1) == 16777260LL);
static_assert((long long)(nvmlWorkloadPowerProfileProfilesInfo_v1) == 16788472LL);
static_assert((long long)(nvmlWorkloadPowerProfileRequestedProfiles_v1) == 16777252LL);
