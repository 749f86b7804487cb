// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/nvml.yaml, mappings/abi. Do
// not edit: change those and run it again.
//
// What programs find when they load NVML.
#include "abi/cuda/nvml.h"
#include "abi/rocm/rocm_smi.h"
#include "convert/cuda/nvml.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"

namespace cudaway::cuda::nvml {

// nvmlComputeInstanceDestroy: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlComputeInstanceDestroy(
    nvmlComputeInstance_t /*computeInstance*/) {
  static constinit Refusal refusal{
      "nvmlComputeInstanceDestroy",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlComputeInstanceGetInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlComputeInstanceGetInfo(
    nvmlComputeInstance_t /*computeInstance*/, nvmlComputeInstanceInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlComputeInstanceGetInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlComputeInstanceGetInfo_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlComputeInstanceGetInfo_v2(
    nvmlComputeInstance_t /*computeInstance*/, nvmlComputeInstanceInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlComputeInstanceGetInfo_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceClearAccountingPids: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceClearAccountingPids(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceClearAccountingPids",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceClearCpuAffinity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceClearCpuAffinity(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceClearCpuAffinity",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceClearEccErrorCounts: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceClearEccErrorCounts(nvmlDevice_t /*device*/,
    nvmlEccCounterType_t /*counterType*/) {
  static constinit Refusal refusal{
      "nvmlDeviceClearEccErrorCounts",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceClearFieldValues: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceClearFieldValues(nvmlDevice_t /*device*/,
    int /*valuesCount*/, nvmlFieldValue_t* /*values*/) {
  static constinit Refusal refusal{
      "nvmlDeviceClearFieldValues",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceCreateGpuInstance: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceCreateGpuInstance(nvmlDevice_t /*device*/,
    unsigned int /*profileId*/, nvmlGpuInstance_t* /*gpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlDeviceCreateGpuInstance",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceCreateGpuInstanceWithPlacement: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceCreateGpuInstanceWithPlacement(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/,
    const nvmlGpuInstancePlacement_t* /*placement*/, nvmlGpuInstance_t* /*gpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlDeviceCreateGpuInstanceWithPlacement",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceDiscoverGpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceDiscoverGpus(nvmlPciInfo_t* /*pciInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceDiscoverGpus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceFreezeNvLinkUtilizationCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceFreezeNvLinkUtilizationCounter(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/,
    nvmlEnableState_t /*freeze*/) {
  static constinit Refusal refusal{
      "nvmlDeviceFreezeNvLinkUtilizationCounter",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAPIRestriction: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAPIRestriction(nvmlDevice_t /*device*/,
    nvmlRestrictedAPI_t /*apiType*/, nvmlEnableState_t* /*isRestricted*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAPIRestriction",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAccountingBufferSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAccountingBufferSize(nvmlDevice_t /*device*/,
    unsigned int* /*bufferSize*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAccountingBufferSize",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAccountingMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAccountingMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAccountingMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAccountingPids: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAccountingPids(nvmlDevice_t /*device*/,
    unsigned int* /*count*/, unsigned int* /*pids*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAccountingPids",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAccountingStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAccountingStats(nvmlDevice_t /*device*/,
    unsigned int /*pid*/, nvmlAccountingStats_t* /*stats*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAccountingStats",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetActiveVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetActiveVgpus(nvmlDevice_t /*device*/,
    unsigned int* /*vgpuCount*/, nvmlVgpuInstance_t* /*vgpuInstances*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetActiveVgpus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAdaptiveClockInfoStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAdaptiveClockInfoStatus(nvmlDevice_t /*device*/,
    unsigned int* /*adaptiveClockStatus*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAdaptiveClockInfoStatus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAddressingMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAddressingMode(nvmlDevice_t /*device*/,
    nvmlDeviceAddressingMode_t* /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAddressingMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetApplicationsClock: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetApplicationsClock(nvmlDevice_t /*device*/,
    nvmlClockType_t /*clockType*/, unsigned int* /*clockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetApplicationsClock",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetArchitecture: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetArchitecture(nvmlDevice_t /*device*/,
    nvmlDeviceArchitecture_t* /*arch*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetArchitecture",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAttributes: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAttributes(nvmlDevice_t /*device*/,
    nvmlDeviceAttributes_t* /*attributes*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAttributes",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAttributes_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAttributes_v2(nvmlDevice_t /*device*/,
    nvmlDeviceAttributes_t* /*attributes*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAttributes_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAutoBoostedClocksEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAutoBoostedClocksEnabled(
    nvmlDevice_t /*device*/, nvmlEnableState_t* /*isEnabled*/,
    nvmlEnableState_t* /*defaultIsEnabled*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAutoBoostedClocksEnabled",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBAR1MemoryInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBAR1MemoryInfo(nvmlDevice_t /*device*/,
    nvmlBAR1Memory_t* /*bar1Memory*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBAR1MemoryInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBoardId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBoardId(nvmlDevice_t /*device*/,
    unsigned int* /*boardId*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBoardId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBoardPartNumber: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBoardPartNumber(nvmlDevice_t /*device*/,
    char* /*partNumber*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBoardPartNumber",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBrand: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBrand(nvmlDevice_t /*device*/,
    nvmlBrandType_t* /*type*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBrand",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBridgeChipInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBridgeChipInfo(nvmlDevice_t /*device*/,
    nvmlBridgeChipHierarchy_t* /*bridgeHierarchy*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBridgeChipInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBusType: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBusType(nvmlDevice_t /*device*/,
    nvmlBusType_t* /*type*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBusType",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetC2cModeInfoV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetC2cModeInfoV(nvmlDevice_t /*device*/,
    nvmlC2cModeInfo_v1_t* /*c2cModeInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetC2cModeInfoV",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCapabilities(nvmlDevice_t /*device*/,
    nvmlDeviceCapabilities_t* /*caps*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCapabilities",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetClkMonStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetClkMonStatus(nvmlDevice_t /*device*/,
    nvmlClkMonStatus_t* /*status*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetClkMonStatus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetClock: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetClock(nvmlDevice_t /*device*/,
    nvmlClockType_t /*clockType*/, nvmlClockId_t /*clockId*/, unsigned int* /*clockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetClock",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetClockInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetClockInfo(nvmlDevice_t /*device*/,
    nvmlClockType_t /*type*/, unsigned int* /*clock*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetClockInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetClockOffsets: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetClockOffsets(nvmlDevice_t /*device*/,
    nvmlClockOffset_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetClockOffsets",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetComputeInstanceId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeInstanceId(nvmlDevice_t /*device*/,
    unsigned int* /*id*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetComputeInstanceId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetComputeMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeMode(nvmlDevice_t /*device*/,
    nvmlComputeMode_t* /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetComputeMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetComputeRunningProcesses: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeRunningProcesses(nvmlDevice_t /*device*/,
    unsigned int* /*infoCount*/, nvmlProcessInfo_v1_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetComputeRunningProcesses",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetComputeRunningProcesses_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeRunningProcesses_v2(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_v2_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetComputeRunningProcesses_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetComputeRunningProcesses_v3: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeRunningProcesses_v3(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetComputeRunningProcesses_v3",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetConfComputeGpuAttestationReport: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetConfComputeGpuAttestationReport(
    nvmlDevice_t /*device*/, nvmlConfComputeGpuAttestationReport_t* /*gpuAtstReport*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetConfComputeGpuAttestationReport",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetConfComputeGpuCertificate: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetConfComputeGpuCertificate(
    nvmlDevice_t /*device*/, nvmlConfComputeGpuCertificate_t* /*gpuCert*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetConfComputeGpuCertificate",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetConfComputeMemSizeInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetConfComputeMemSizeInfo(nvmlDevice_t /*device*/,
    nvmlConfComputeMemSizeInfo_t* /*memInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetConfComputeMemSizeInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetConfComputeProtectedMemoryUsage: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetConfComputeProtectedMemoryUsage(
    nvmlDevice_t /*device*/, nvmlMemory_t* /*memory*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetConfComputeProtectedMemoryUsage",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCoolerInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCoolerInfo(nvmlDevice_t /*device*/,
    nvmlCoolerInfo_t* /*coolerInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCoolerInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCount: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCount(unsigned int* /*deviceCount*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCount",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCount_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCount_v2(unsigned int* /*deviceCount*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCount_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCpuAffinity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCpuAffinity(nvmlDevice_t /*device*/,
    unsigned int /*cpuSetSize*/, unsigned long* /*cpuSet*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCpuAffinity",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCpuAffinityWithinScope: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCpuAffinityWithinScope(nvmlDevice_t /*device*/,
    unsigned int /*cpuSetSize*/, unsigned long* /*cpuSet*/, nvmlAffinityScope_t /*scope*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCpuAffinityWithinScope",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCreatableVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCreatableVgpus(nvmlDevice_t /*device*/,
    unsigned int* /*vgpuCount*/, nvmlVgpuTypeId_t* /*vgpuTypeIds*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCreatableVgpus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCudaComputeCapability: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCudaComputeCapability(nvmlDevice_t /*device*/,
    int* /*major*/, int* /*minor*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCudaComputeCapability",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCurrPcieLinkGeneration: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrPcieLinkGeneration(nvmlDevice_t /*device*/,
    unsigned int* /*currLinkGen*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCurrPcieLinkGeneration",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCurrPcieLinkWidth: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrPcieLinkWidth(nvmlDevice_t /*device*/,
    unsigned int* /*currLinkWidth*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCurrPcieLinkWidth",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCurrentClockFreqs: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrentClockFreqs(nvmlDevice_t /*device*/,
    nvmlDeviceCurrentClockFreqs_t* /*currentClockFreqs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCurrentClockFreqs",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCurrentClocksEventReasons: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrentClocksEventReasons(
    nvmlDevice_t /*device*/, unsigned long long* /*clocksEventReasons*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCurrentClocksEventReasons",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCurrentClocksThrottleReasons: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrentClocksThrottleReasons(
    nvmlDevice_t /*device*/, unsigned long long* /*clocksThrottleReasons*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCurrentClocksThrottleReasons",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDecoderUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDecoderUtilization(nvmlDevice_t /*device*/,
    unsigned int* /*utilization*/, unsigned int* /*samplingPeriodUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDecoderUtilization",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDefaultApplicationsClock: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDefaultApplicationsClock(
    nvmlDevice_t /*device*/, nvmlClockType_t /*clockType*/, unsigned int* /*clockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDefaultApplicationsClock",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDefaultEccMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDefaultEccMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*defaultMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDefaultEccMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDetailedEccErrors: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDetailedEccErrors(nvmlDevice_t /*device*/,
    nvmlMemoryErrorType_t /*errorType*/, nvmlEccCounterType_t /*counterType*/,
    nvmlEccErrorCounts_t* /*eccCounts*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDetailedEccErrors",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDeviceHandleFromMigDeviceHandle: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDeviceHandleFromMigDeviceHandle(
    nvmlDevice_t /*migDevice*/, nvmlDevice_t* /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDeviceHandleFromMigDeviceHandle",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDisplayActive: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDisplayActive(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*isActive*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDisplayActive",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDisplayMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDisplayMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*display*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDisplayMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDramEncryptionMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDramEncryptionMode(nvmlDevice_t /*device*/,
    nvmlDramEncryptionInfo_t* /*current*/, nvmlDramEncryptionInfo_t* /*pending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDramEncryptionMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDriverModel: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDriverModel(nvmlDevice_t /*device*/,
    nvmlDriverModel_t* /*current*/, nvmlDriverModel_t* /*pending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDriverModel",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDriverModel_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDriverModel_v2(nvmlDevice_t /*device*/,
    nvmlDriverModel_t* /*current*/, nvmlDriverModel_t* /*pending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDriverModel_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDynamicPstatesInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDynamicPstatesInfo(nvmlDevice_t /*device*/,
    nvmlGpuDynamicPstatesInfo_t* /*pDynamicPstatesInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDynamicPstatesInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEccMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEccMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*current*/, nvmlEnableState_t* /*pending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEccMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEncoderCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEncoderCapacity(nvmlDevice_t /*device*/,
    nvmlEncoderType_t /*encoderQueryType*/, unsigned int* /*encoderCapacity*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEncoderCapacity",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEncoderSessions: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEncoderSessions(nvmlDevice_t /*device*/,
    unsigned int* /*sessionCount*/, nvmlEncoderSessionInfo_t* /*sessionInfos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEncoderSessions",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEncoderStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEncoderStats(nvmlDevice_t /*device*/,
    unsigned int* /*sessionCount*/, unsigned int* /*averageFps*/,
    unsigned int* /*averageLatency*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEncoderStats",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEncoderUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEncoderUtilization(nvmlDevice_t /*device*/,
    unsigned int* /*utilization*/, unsigned int* /*samplingPeriodUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEncoderUtilization",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEnforcedPowerLimit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEnforcedPowerLimit(nvmlDevice_t /*device*/,
    unsigned int* /*limit*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEnforcedPowerLimit",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFBCSessions: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFBCSessions(nvmlDevice_t /*device*/,
    unsigned int* /*sessionCount*/, nvmlFBCSessionInfo_t* /*sessionInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFBCSessions",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFBCStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFBCStats(nvmlDevice_t /*device*/,
    nvmlFBCStats_t* /*fbcStats*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFBCStats",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFanControlPolicy_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFanControlPolicy_v2(nvmlDevice_t /*device*/,
    unsigned int /*fan*/, nvmlFanControlPolicy_t* /*policy*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFanControlPolicy_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFanSpeed: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFanSpeed(nvmlDevice_t /*device*/,
    unsigned int* /*speed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFanSpeed",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFanSpeedRPM: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFanSpeedRPM(nvmlDevice_t /*device*/,
    nvmlFanSpeedInfo_t* /*fanSpeed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFanSpeedRPM",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFanSpeed_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFanSpeed_v2(nvmlDevice_t /*device*/,
    unsigned int /*fan*/, unsigned int* /*speed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFanSpeed_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFieldValues: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFieldValues(nvmlDevice_t /*device*/,
    int /*valuesCount*/, nvmlFieldValue_t* /*values*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFieldValues",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpcClkMinMaxVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpcClkMinMaxVfOffset(nvmlDevice_t /*device*/,
    int* /*minOffset*/, int* /*maxOffset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpcClkMinMaxVfOffset",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpcClkVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpcClkVfOffset(nvmlDevice_t /*device*/,
    int* /*offset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpcClkVfOffset",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuFabricInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuFabricInfo(nvmlDevice_t /*device*/,
    nvmlGpuFabricInfo_t* /*gpuFabricInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuFabricInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuFabricInfoV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuFabricInfoV(nvmlDevice_t /*device*/,
    nvmlGpuFabricInfoV_t* /*gpuFabricInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuFabricInfoV",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceById: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceById(nvmlDevice_t /*device*/,
    unsigned int /*id*/, nvmlGpuInstance_t* /*gpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceById",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceId(nvmlDevice_t /*device*/,
    unsigned int* /*id*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstancePossiblePlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstancePossiblePlacements(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/, nvmlGpuInstancePlacement_t* /*placements*/,
    unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstancePossiblePlacements",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstancePossiblePlacements_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstancePossiblePlacements_v2(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/, nvmlGpuInstancePlacement_t* /*placements*/,
    unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstancePossiblePlacements_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceProfileInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfo(nvmlDevice_t /*device*/,
    unsigned int /*profile*/, nvmlGpuInstanceProfileInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceProfileInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceProfileInfoByIdV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfoByIdV(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/,
    nvmlGpuInstanceProfileInfo_v2_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceProfileInfoByIdV",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceProfileInfoV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfoV(nvmlDevice_t /*device*/,
    unsigned int /*profile*/, nvmlGpuInstanceProfileInfo_v2_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceProfileInfoV",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceRemainingCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceRemainingCapacity(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceRemainingCapacity",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstances: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstances(nvmlDevice_t /*device*/,
    unsigned int /*profileId*/, nvmlGpuInstance_t* /*gpuInstances*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstances",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuMaxPcieLinkGeneration: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuMaxPcieLinkGeneration(
    nvmlDevice_t /*device*/, unsigned int* /*maxLinkGenDevice*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuMaxPcieLinkGeneration",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuOperationMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuOperationMode(nvmlDevice_t /*device*/,
    nvmlGpuOperationMode_t* /*current*/, nvmlGpuOperationMode_t* /*pending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuOperationMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGraphicsRunningProcesses: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_v1_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGraphicsRunningProcesses",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGraphicsRunningProcesses_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses_v2(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_v2_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGraphicsRunningProcesses_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGraphicsRunningProcesses_v3: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses_v3(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGraphicsRunningProcesses_v3",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGridLicensableFeatures: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGridLicensableFeatures(nvmlDevice_t /*device*/,
    nvmlGridLicensableFeatures_t* /*pGridLicensableFeatures*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGridLicensableFeatures",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGridLicensableFeatures_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v2(
    nvmlDevice_t /*device*/, nvmlGridLicensableFeatures_t* /*pGridLicensableFeatures*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGridLicensableFeatures_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGridLicensableFeatures_v3: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v3(
    nvmlDevice_t /*device*/, nvmlGridLicensableFeatures_t* /*pGridLicensableFeatures*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGridLicensableFeatures_v3",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGridLicensableFeatures_v4: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v4(
    nvmlDevice_t /*device*/, nvmlGridLicensableFeatures_t* /*pGridLicensableFeatures*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGridLicensableFeatures_v4",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGspFirmwareMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGspFirmwareMode(nvmlDevice_t /*device*/,
    unsigned int* /*isEnabled*/, unsigned int* /*defaultMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGspFirmwareMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGspFirmwareVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGspFirmwareVersion(nvmlDevice_t /*device*/,
    char* /*version*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGspFirmwareVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHandleByIndex: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByIndex(unsigned int /*index*/,
    nvmlDevice_t* /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHandleByIndex",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHandleByIndex_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned int /*index*/,
    nvmlDevice_t* /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHandleByIndex_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHandleByPciBusId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByPciBusId(const char* /*pciBusId*/,
    nvmlDevice_t* /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHandleByPciBusId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHandleByPciBusId_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char* /*pciBusId*/,
    nvmlDevice_t* /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHandleByPciBusId_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHandleBySerial: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleBySerial(const char* /*serial*/,
    nvmlDevice_t* /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHandleBySerial",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHandleByUUID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByUUID(const char* /*uuid*/,
    nvmlDevice_t* /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHandleByUUID",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHandleByUUIDV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByUUIDV(const nvmlUUID_t* /*uuid*/,
    nvmlDevice_t* /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHandleByUUIDV",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHostVgpuMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHostVgpuMode(nvmlDevice_t /*device*/,
    nvmlHostVgpuMode_t* /*pHostVgpuMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHostVgpuMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHostname_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHostname_v1(nvmlDevice_t /*device*/,
    nvmlHostname_v1_t* /*hostname*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHostname_v1",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetIndex: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetIndex(nvmlDevice_t /*device*/,
    unsigned int* /*index*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetIndex",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetInforomConfigurationChecksum: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetInforomConfigurationChecksum(
    nvmlDevice_t /*device*/, unsigned int* /*checksum*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetInforomConfigurationChecksum",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetInforomImageVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetInforomImageVersion(nvmlDevice_t /*device*/,
    char* /*version*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetInforomImageVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetInforomVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetInforomVersion(nvmlDevice_t /*device*/,
    nvmlInforomObject_t /*object*/, char* /*version*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetInforomVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetIrqNum: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetIrqNum(nvmlDevice_t /*device*/,
    unsigned int* /*irqNum*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetIrqNum",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetJpgUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetJpgUtilization(nvmlDevice_t /*device*/,
    unsigned int* /*utilization*/, unsigned int* /*samplingPeriodUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetJpgUtilization",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetLastBBXFlushTime: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetLastBBXFlushTime(nvmlDevice_t /*device*/,
    unsigned long long* /*timestamp*/, unsigned long* /*durationUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetLastBBXFlushTime",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMPSComputeRunningProcesses: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_v1_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMPSComputeRunningProcesses",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMPSComputeRunningProcesses_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses_v2(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_v2_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMPSComputeRunningProcesses_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMPSComputeRunningProcesses_v3: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses_v3(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMPSComputeRunningProcesses_v3",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMarginTemperature: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMarginTemperature(nvmlDevice_t /*device*/,
    nvmlMarginTemperature_t* /*marginTempInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMarginTemperature",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMaxClockInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxClockInfo(nvmlDevice_t /*device*/,
    nvmlClockType_t /*type*/, unsigned int* /*clock*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMaxClockInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMaxCustomerBoostClock: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxCustomerBoostClock(nvmlDevice_t /*device*/,
    nvmlClockType_t /*clockType*/, unsigned int* /*clockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMaxCustomerBoostClock",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMaxMigDeviceCount: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxMigDeviceCount(nvmlDevice_t /*device*/,
    unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMaxMigDeviceCount",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMaxPcieLinkGeneration: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxPcieLinkGeneration(nvmlDevice_t /*device*/,
    unsigned int* /*maxLinkGen*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMaxPcieLinkGeneration",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMaxPcieLinkWidth: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxPcieLinkWidth(nvmlDevice_t /*device*/,
    unsigned int* /*maxLinkWidth*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMaxPcieLinkWidth",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemClkMinMaxVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemClkMinMaxVfOffset(nvmlDevice_t /*device*/,
    int* /*minOffset*/, int* /*maxOffset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemClkMinMaxVfOffset",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemClkVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemClkVfOffset(nvmlDevice_t /*device*/,
    int* /*offset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemClkVfOffset",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemoryAffinity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryAffinity(nvmlDevice_t /*device*/,
    unsigned int /*nodeSetSize*/, unsigned long* /*nodeSet*/, nvmlAffinityScope_t /*scope*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemoryAffinity",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemoryBusWidth: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryBusWidth(nvmlDevice_t /*device*/,
    unsigned int* /*busWidth*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemoryBusWidth",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemoryErrorCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryErrorCounter(nvmlDevice_t /*device*/,
    nvmlMemoryErrorType_t /*errorType*/, nvmlEccCounterType_t /*counterType*/,
    nvmlMemoryLocation_t /*locationType*/, unsigned long long* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemoryErrorCounter",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemoryInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t /*device*/,
    nvmlMemory_t* /*memory*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemoryInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemoryInfo_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryInfo_v2(nvmlDevice_t /*device*/,
    nvmlMemory_v2_t* /*memory*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemoryInfo_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMigDeviceHandleByIndex: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMigDeviceHandleByIndex(nvmlDevice_t /*device*/,
    unsigned int /*index*/, nvmlDevice_t* /*migDevice*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMigDeviceHandleByIndex",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMigMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMigMode(nvmlDevice_t /*device*/,
    unsigned int* /*currentMode*/, unsigned int* /*pendingMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMigMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMinMaxClockOfPState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMinMaxClockOfPState(nvmlDevice_t /*device*/,
    nvmlClockType_t /*type*/, nvmlPstates_t /*pstate*/, unsigned int* /*minClockMHz*/,
    unsigned int* /*maxClockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMinMaxClockOfPState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMinMaxFanSpeed: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMinMaxFanSpeed(nvmlDevice_t /*device*/,
    unsigned int* /*minSpeed*/, unsigned int* /*maxSpeed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMinMaxFanSpeed",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMinorNumber: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMinorNumber(nvmlDevice_t /*device*/,
    unsigned int* /*minorNumber*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMinorNumber",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetModuleId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetModuleId(nvmlDevice_t /*device*/,
    unsigned int* /*moduleId*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetModuleId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMultiGpuBoard: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMultiGpuBoard(nvmlDevice_t /*device*/,
    unsigned int* /*multiGpuBool*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMultiGpuBoard",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetName: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t /*device*/, char* /*name*/,
    unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetName",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNumFans: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNumFans(nvmlDevice_t /*device*/,
    unsigned int* /*numFans*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNumFans",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNumGpuCores: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNumGpuCores(nvmlDevice_t /*device*/,
    unsigned int* /*numCores*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNumGpuCores",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNumaNodeId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNumaNodeId(nvmlDevice_t /*device*/,
    unsigned int* /*node*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNumaNodeId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkCapability: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkCapability(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlNvLinkCapability_t /*capability*/, unsigned int* /*capResult*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkCapability",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkErrorCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkErrorCounter(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlNvLinkErrorCounter_t /*counter*/,
    unsigned long long* /*counterValue*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkErrorCounter",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkInfo(nvmlDevice_t /*device*/,
    nvmlNvLinkInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkRemoteDeviceType: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkRemoteDeviceType(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlIntNvLinkDeviceType_t* /*pNvLinkDeviceType*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkRemoteDeviceType",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkRemotePciInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkRemotePciInfo(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlPciInfo_t* /*pci*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkRemotePciInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkRemotePciInfo_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkRemotePciInfo_v2(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlPciInfo_t* /*pci*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkRemotePciInfo_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkState(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlEnableState_t* /*isActive*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkUtilizationControl: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkUtilizationControl(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/,
    nvmlNvLinkUtilizationControl_t* /*control*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkUtilizationControl",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkUtilizationCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkUtilizationCounter(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/,
    unsigned long long* /*rxcounter*/, unsigned long long* /*txcounter*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkUtilizationCounter",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkVersion(nvmlDevice_t /*device*/,
    unsigned int /*link*/, unsigned int* /*version*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvlinkBwMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvlinkBwMode(nvmlDevice_t /*device*/,
    nvmlNvlinkGetBwMode_t* /*getBwMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvlinkBwMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvlinkSupportedBwModes: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvlinkSupportedBwModes(nvmlDevice_t /*device*/,
    nvmlNvlinkSupportedBwModes_t* /*supportedBwMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvlinkSupportedBwModes",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetOfaUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetOfaUtilization(nvmlDevice_t /*device*/,
    unsigned int* /*utilization*/, unsigned int* /*samplingPeriodUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetOfaUtilization",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetP2PStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetP2PStatus(nvmlDevice_t /*device1*/,
    nvmlDevice_t /*device2*/, nvmlGpuP2PCapsIndex_t /*p2pIndex*/,
    nvmlGpuP2PStatus_t* /*p2pStatus*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetP2PStatus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPciInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPciInfo(nvmlDevice_t /*device*/,
    nvmlPciInfo_t* /*pci*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPciInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPciInfoExt: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPciInfoExt(nvmlDevice_t /*device*/,
    nvmlPciInfoExt_t* /*pci*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPciInfoExt",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPciInfo_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPciInfo_v2(nvmlDevice_t /*device*/,
    nvmlPciInfo_t* /*pci*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPciInfo_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPciInfo_v3: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPciInfo_v3(nvmlDevice_t /*device*/,
    nvmlPciInfo_t* /*pci*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPciInfo_v3",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPcieLinkMaxSpeed: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPcieLinkMaxSpeed(nvmlDevice_t /*device*/,
    unsigned int* /*maxSpeed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPcieLinkMaxSpeed",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPcieReplayCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPcieReplayCounter(nvmlDevice_t /*device*/,
    unsigned int* /*value*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPcieReplayCounter",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPcieSpeed: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPcieSpeed(nvmlDevice_t /*device*/,
    unsigned int* /*pcieSpeed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPcieSpeed",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPcieThroughput: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPcieThroughput(nvmlDevice_t /*device*/,
    nvmlPcieUtilCounter_t /*counter*/, unsigned int* /*value*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPcieThroughput",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPdi: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPdi(nvmlDevice_t /*device*/,
    nvmlPdi_t* /*pdi*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPdi",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPerformanceModes: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPerformanceModes(nvmlDevice_t /*device*/,
    nvmlDevicePerfModes_t* /*perfModes*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPerformanceModes",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPerformanceState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPerformanceState(nvmlDevice_t /*device*/,
    nvmlPstates_t* /*pState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPerformanceState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPersistenceMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPersistenceMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPersistenceMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPgpuMetadataString: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPgpuMetadataString(nvmlDevice_t /*device*/,
    char* /*pgpuMetadata*/, unsigned int* /*bufferSize*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPgpuMetadataString",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPlatformInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPlatformInfo(nvmlDevice_t /*device*/,
    nvmlPlatformInfo_t* /*platformInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPlatformInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerManagementDefaultLimit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerManagementDefaultLimit(
    nvmlDevice_t /*device*/, unsigned int* /*defaultLimit*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerManagementDefaultLimit",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerManagementLimit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerManagementLimit(nvmlDevice_t /*device*/,
    unsigned int* /*limit*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerManagementLimit",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerManagementLimitConstraints: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerManagementLimitConstraints(
    nvmlDevice_t /*device*/, unsigned int* /*minLimit*/, unsigned int* /*maxLimit*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerManagementLimitConstraints",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerManagementMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerManagementMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerManagementMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerMizerMode_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerMizerMode_v1(nvmlDevice_t /*device*/,
    nvmlDevicePowerMizerModes_v1_t* /*powerMizerMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerMizerMode_v1",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerSource: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerSource(nvmlDevice_t /*device*/,
    nvmlPowerSource_t* /*powerSource*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerSource",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerState(nvmlDevice_t /*device*/,
    nvmlPstates_t* /*pState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerUsage: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerUsage(nvmlDevice_t /*device*/,
    unsigned int* /*power*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerUsage",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetProcessUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetProcessUtilization(nvmlDevice_t /*device*/,
    nvmlProcessUtilizationSample_t* /*utilization*/, unsigned int* /*processSamplesCount*/,
    unsigned long long /*lastSeenTimeStamp*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetProcessUtilization",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetProcessesUtilizationInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetProcessesUtilizationInfo(
    nvmlDevice_t /*device*/, nvmlProcessesUtilizationInfo_t* /*procesesUtilInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetProcessesUtilizationInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRemappedRows: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRemappedRows(nvmlDevice_t /*device*/,
    unsigned int* /*corrRows*/, unsigned int* /*uncRows*/, unsigned int* /*isPending*/,
    unsigned int* /*failureOccurred*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRemappedRows",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRemappedRows_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRemappedRows_v2(nvmlDevice_t /*device*/,
    nvmlRemappedRowsInfo_v2_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRemappedRows_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRepairStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRepairStatus(nvmlDevice_t /*device*/,
    nvmlRepairStatus_t* /*repairStatus*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRepairStatus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRetiredPages: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRetiredPages(nvmlDevice_t /*device*/,
    nvmlPageRetirementCause_t /*cause*/, unsigned int* /*pageCount*/,
    unsigned long long* /*addresses*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRetiredPages",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRetiredPagesPendingStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRetiredPagesPendingStatus(
    nvmlDevice_t /*device*/, nvmlEnableState_t* /*isPending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRetiredPagesPendingStatus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRetiredPages_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRetiredPages_v2(nvmlDevice_t /*device*/,
    nvmlPageRetirementCause_t /*cause*/, unsigned int* /*pageCount*/,
    unsigned long long* /*addresses*/, unsigned long long* /*timestamps*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRetiredPages_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRowRemapperHistogram: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRowRemapperHistogram(nvmlDevice_t /*device*/,
    nvmlRowRemapperHistogramValues_t* /*values*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRowRemapperHistogram",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRunningProcessDetailList: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRunningProcessDetailList(
    nvmlDevice_t /*device*/, nvmlProcessDetailList_t* /*plist*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRunningProcessDetailList",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSamples: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSamples(nvmlDevice_t /*device*/,
    nvmlSamplingType_t /*type*/, unsigned long long /*lastSeenTimeStamp*/,
    nvmlValueType_t* /*sampleValType*/, unsigned int* /*sampleCount*/, nvmlSample_t* /*samples*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSamples",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSerial: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSerial(nvmlDevice_t /*device*/,
    char* /*serial*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSerial",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSramEccErrorStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSramEccErrorStatus(nvmlDevice_t /*device*/,
    nvmlEccSramErrorStatus_t* /*status*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSramEccErrorStatus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts(
    nvmlDevice_t /*device*/, nvmlEccSramUniqueUncorrectedErrorCounts_t* /*errorCounts*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedClocksEventReasons: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedClocksEventReasons(
    nvmlDevice_t /*device*/, unsigned long long* /*supportedClocksEventReasons*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedClocksEventReasons",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedClocksThrottleReasons: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedClocksThrottleReasons(
    nvmlDevice_t /*device*/, unsigned long long* /*supportedClocksThrottleReasons*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedClocksThrottleReasons",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedEventTypes: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedEventTypes(nvmlDevice_t /*device*/,
    unsigned long long* /*eventTypes*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedEventTypes",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedGraphicsClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedGraphicsClocks(nvmlDevice_t /*device*/,
    unsigned int /*memoryClockMHz*/, unsigned int* /*count*/, unsigned int* /*clocksMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedGraphicsClocks",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedMemoryClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedMemoryClocks(nvmlDevice_t /*device*/,
    unsigned int* /*count*/, unsigned int* /*clocksMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedMemoryClocks",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedPerformanceStates: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedPerformanceStates(
    nvmlDevice_t /*device*/, nvmlPstates_t* /*pstates*/, unsigned int /*size*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedPerformanceStates",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedVgpus(nvmlDevice_t /*device*/,
    unsigned int* /*vgpuCount*/, nvmlVgpuTypeId_t* /*vgpuTypeIds*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedVgpus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTargetFanSpeed: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTargetFanSpeed(nvmlDevice_t /*device*/,
    unsigned int /*fan*/, unsigned int* /*targetSpeed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTargetFanSpeed",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTemperature: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTemperature(nvmlDevice_t /*device*/,
    nvmlTemperatureSensors_t /*sensorType*/, unsigned int* /*temp*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTemperature",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTemperatureThreshold: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTemperatureThreshold(nvmlDevice_t /*device*/,
    nvmlTemperatureThresholds_t /*thresholdType*/, unsigned int* /*temp*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTemperatureThreshold",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTemperatureV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTemperatureV(nvmlDevice_t /*device*/,
    nvmlTemperature_t* /*temperature*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTemperatureV",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetThermalSettings: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetThermalSettings(nvmlDevice_t /*device*/,
    unsigned int /*sensorIndex*/, nvmlGpuThermalSettings_t* /*pThermalSettings*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetThermalSettings",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTopologyCommonAncestor: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTopologyCommonAncestor(nvmlDevice_t /*device1*/,
    nvmlDevice_t /*device2*/, nvmlGpuTopologyLevel_t* /*pathInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTopologyCommonAncestor",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTopologyNearestGpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTopologyNearestGpus(nvmlDevice_t /*device*/,
    nvmlGpuTopologyLevel_t /*level*/, unsigned int* /*count*/, nvmlDevice_t* /*deviceArray*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTopologyNearestGpus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTotalEccErrors: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTotalEccErrors(nvmlDevice_t /*device*/,
    nvmlMemoryErrorType_t /*errorType*/, nvmlEccCounterType_t /*counterType*/,
    unsigned long long* /*eccCounts*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTotalEccErrors",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTotalEnergyConsumption: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTotalEnergyConsumption(nvmlDevice_t /*device*/,
    unsigned long long* /*energy*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTotalEnergyConsumption",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetUUID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetUUID(nvmlDevice_t /*device*/, char* /*uuid*/,
    unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetUUID",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetUnrepairableMemoryFlag_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetUnrepairableMemoryFlag_v1(
    nvmlDevice_t /*device*/, nvmlUnrepairableMemoryStatus_v1_t* /*unrepairableMemoryStatus*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetUnrepairableMemoryFlag_v1",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetUtilizationRates: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetUtilizationRates(nvmlDevice_t /*device*/,
    nvmlUtilization_t* /*utilization*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetUtilizationRates",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVbiosVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVbiosVersion(nvmlDevice_t /*device*/,
    char* /*version*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVbiosVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuCapabilities(nvmlDevice_t /*device*/,
    nvmlDeviceVgpuCapability_t /*capability*/, unsigned int* /*capResult*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuCapabilities",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuHeterogeneousMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuHeterogeneousMode(nvmlDevice_t /*device*/,
    nvmlVgpuHeterogeneousMode_t* /*pHeterogeneousMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuHeterogeneousMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuInstancesUtilizationInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuInstancesUtilizationInfo(
    nvmlDevice_t /*device*/, nvmlVgpuInstancesUtilizationInfo_t* /*vgpuUtilInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuInstancesUtilizationInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuMetadata: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuMetadata(nvmlDevice_t /*device*/,
    nvmlVgpuPgpuMetadata_t* /*pgpuMetadata*/, unsigned int* /*bufferSize*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuMetadata",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuProcessUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuProcessUtilization(nvmlDevice_t /*device*/,
    unsigned long long /*lastSeenTimeStamp*/, unsigned int* /*vgpuProcessSamplesCount*/,
    nvmlVgpuProcessUtilizationSample_t* /*utilizationSamples*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuProcessUtilization",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuProcessesUtilizationInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuProcessesUtilizationInfo(
    nvmlDevice_t /*device*/, nvmlVgpuProcessesUtilizationInfo_t* /*vgpuProcUtilInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuProcessesUtilizationInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuSchedulerCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuSchedulerCapabilities(
    nvmlDevice_t /*device*/, nvmlVgpuSchedulerCapabilities_t* /*pCapabilities*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuSchedulerCapabilities",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuSchedulerLog: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuSchedulerLog(nvmlDevice_t /*device*/,
    nvmlVgpuSchedulerLog_t* /*pSchedulerLog*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuSchedulerLog",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuSchedulerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuSchedulerState(nvmlDevice_t /*device*/,
    nvmlVgpuSchedulerGetState_t* /*pSchedulerState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuSchedulerState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuTypeCreatablePlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuTypeCreatablePlacements(
    nvmlDevice_t /*device*/, nvmlVgpuTypeId_t /*vgpuTypeId*/,
    nvmlVgpuPlacementList_t* /*pPlacementList*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuTypeCreatablePlacements",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuTypeSupportedPlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuTypeSupportedPlacements(
    nvmlDevice_t /*device*/, nvmlVgpuTypeId_t /*vgpuTypeId*/,
    nvmlVgpuPlacementList_t* /*pPlacementList*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuTypeSupportedPlacements",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuUtilization(nvmlDevice_t /*device*/,
    unsigned long long /*lastSeenTimeStamp*/, nvmlValueType_t* /*sampleValType*/,
    unsigned int* /*vgpuInstanceSamplesCount*/,
    nvmlVgpuInstanceUtilizationSample_t* /*utilizationSamples*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuUtilization",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetViolationStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetViolationStatus(nvmlDevice_t /*device*/,
    nvmlPerfPolicyType_t /*perfPolicyType*/, nvmlViolationTime_t* /*violTime*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetViolationStatus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVirtualizationMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVirtualizationMode(nvmlDevice_t /*device*/,
    nvmlGpuVirtualizationMode_t* /*pVirtualMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVirtualizationMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceIsMigDeviceHandle: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceIsMigDeviceHandle(nvmlDevice_t /*device*/,
    unsigned int* /*isMigDevice*/) {
  static constinit Refusal refusal{
      "nvmlDeviceIsMigDeviceHandle",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceModifyDrainState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceModifyDrainState(nvmlPciInfo_t* /*pciInfo*/,
    nvmlEnableState_t /*newState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceModifyDrainState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceOnSameBoard: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceOnSameBoard(nvmlDevice_t /*device1*/,
    nvmlDevice_t /*device2*/, int* /*onSameBoard*/) {
  static constinit Refusal refusal{
      "nvmlDeviceOnSameBoard",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDevicePowerSmoothingActivatePresetProfile: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDevicePowerSmoothingActivatePresetProfile(
    nvmlDevice_t /*device*/, nvmlPowerSmoothingProfile_t* /*profile*/) {
  static constinit Refusal refusal{
      "nvmlDevicePowerSmoothingActivatePresetProfile",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDevicePowerSmoothingSetState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDevicePowerSmoothingSetState(nvmlDevice_t /*device*/,
    nvmlPowerSmoothingState_t* /*state*/) {
  static constinit Refusal refusal{
      "nvmlDevicePowerSmoothingSetState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDevicePowerSmoothingUpdatePresetProfileParam: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDevicePowerSmoothingUpdatePresetProfileParam(
    nvmlDevice_t /*device*/, nvmlPowerSmoothingProfile_t* /*profile*/) {
  static constinit Refusal refusal{
      "nvmlDevicePowerSmoothingUpdatePresetProfileParam",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceQueryDrainState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceQueryDrainState(nvmlPciInfo_t* /*pciInfo*/,
    nvmlEnableState_t* /*currentState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceQueryDrainState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceReadPRMCounters_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceReadPRMCounters_v1(nvmlDevice_t /*device*/,
    nvmlPRMCounterList_v1_t* /*counterList*/) {
  static constinit Refusal refusal{
      "nvmlDeviceReadPRMCounters_v1",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceReadWritePRM_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceReadWritePRM_v1(nvmlDevice_t /*device*/,
    nvmlPRMTLV_v1_t* /*buffer*/) {
  static constinit Refusal refusal{
      "nvmlDeviceReadWritePRM_v1",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceRegisterEvents: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceRegisterEvents(nvmlDevice_t /*device*/,
    unsigned long long /*eventTypes*/, nvmlEventSet_t /*set*/) {
  static constinit Refusal refusal{
      "nvmlDeviceRegisterEvents",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceRemoveGpu: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceRemoveGpu(nvmlPciInfo_t* /*pciInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceRemoveGpu",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceRemoveGpu_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceRemoveGpu_v2(nvmlPciInfo_t* /*pciInfo*/,
    nvmlDetachGpuState_t /*gpuState*/, nvmlPcieLinkState_t /*linkState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceRemoveGpu_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetApplicationsClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetApplicationsClocks(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetApplicationsClocks",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetGpuLockedClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetGpuLockedClocks(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetGpuLockedClocks",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetMemoryLockedClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetMemoryLockedClocks(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetMemoryLockedClocks",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetNvLinkErrorCounters: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetNvLinkErrorCounters(nvmlDevice_t /*device*/,
    unsigned int /*link*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetNvLinkErrorCounters",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetNvLinkUtilizationCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetNvLinkUtilizationCounter(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetNvLinkUtilizationCounter",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetAPIRestriction: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetAPIRestriction(nvmlDevice_t /*device*/,
    nvmlRestrictedAPI_t /*apiType*/, nvmlEnableState_t /*isRestricted*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetAPIRestriction",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetAccountingMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetAccountingMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetAccountingMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetApplicationsClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetApplicationsClocks(nvmlDevice_t /*device*/,
    unsigned int /*memClockMHz*/, unsigned int /*graphicsClockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetApplicationsClocks",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetAutoBoostedClocksEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetAutoBoostedClocksEnabled(
    nvmlDevice_t /*device*/, nvmlEnableState_t /*enabled*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetAutoBoostedClocksEnabled",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetClockOffsets: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetClockOffsets(nvmlDevice_t /*device*/,
    nvmlClockOffset_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetClockOffsets",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetComputeMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetComputeMode(nvmlDevice_t /*device*/,
    nvmlComputeMode_t /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetComputeMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetConfComputeUnprotectedMemSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetConfComputeUnprotectedMemSize(
    nvmlDevice_t /*device*/, unsigned long long /*sizeKiB*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetConfComputeUnprotectedMemSize",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetCpuAffinity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetCpuAffinity(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetCpuAffinity",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetDefaultAutoBoostedClocksEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetDefaultAutoBoostedClocksEnabled(
    nvmlDevice_t /*device*/, nvmlEnableState_t /*enabled*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetDefaultAutoBoostedClocksEnabled",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetDefaultFanSpeed_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetDefaultFanSpeed_v2(nvmlDevice_t /*device*/,
    unsigned int /*fan*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetDefaultFanSpeed_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetDramEncryptionMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetDramEncryptionMode(nvmlDevice_t /*device*/,
    const nvmlDramEncryptionInfo_t* /*dramEncryption*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetDramEncryptionMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetDriverModel: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetDriverModel(nvmlDevice_t /*device*/,
    nvmlDriverModel_t /*driverModel*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetDriverModel",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetEccMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetEccMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t /*ecc*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetEccMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetFanControlPolicy: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetFanControlPolicy(nvmlDevice_t /*device*/,
    unsigned int /*fan*/, nvmlFanControlPolicy_t /*policy*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetFanControlPolicy",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetFanSpeed_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetFanSpeed_v2(nvmlDevice_t /*device*/,
    unsigned int /*fan*/, unsigned int /*speed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetFanSpeed_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetGpcClkVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetGpcClkVfOffset(nvmlDevice_t /*device*/,
    int /*offset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetGpcClkVfOffset",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetGpuLockedClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetGpuLockedClocks(nvmlDevice_t /*device*/,
    unsigned int /*minGpuClockMHz*/, unsigned int /*maxGpuClockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetGpuLockedClocks",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetGpuOperationMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetGpuOperationMode(nvmlDevice_t /*device*/,
    nvmlGpuOperationMode_t /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetGpuOperationMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetHostname_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetHostname_v1(nvmlDevice_t /*device*/,
    nvmlHostname_v1_t* /*hostname*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetHostname_v1",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetMemClkVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetMemClkVfOffset(nvmlDevice_t /*device*/,
    int /*offset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetMemClkVfOffset",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetMemoryLockedClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetMemoryLockedClocks(nvmlDevice_t /*device*/,
    unsigned int /*minMemClockMHz*/, unsigned int /*maxMemClockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetMemoryLockedClocks",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetMigMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetMigMode(nvmlDevice_t /*device*/,
    unsigned int /*mode*/, nvmlReturn_t* /*activationStatus*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetMigMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetNvLinkDeviceLowPowerThreshold: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetNvLinkDeviceLowPowerThreshold(
    nvmlDevice_t /*device*/, nvmlNvLinkPowerThres_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetNvLinkDeviceLowPowerThreshold",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetNvLinkUtilizationControl: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetNvLinkUtilizationControl(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/,
    nvmlNvLinkUtilizationControl_t* /*control*/, unsigned int /*reset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetNvLinkUtilizationControl",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetNvlinkBwMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetNvlinkBwMode(nvmlDevice_t /*device*/,
    nvmlNvlinkSetBwMode_t* /*setBwMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetNvlinkBwMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetPersistenceMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetPersistenceMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetPersistenceMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetPowerManagementLimit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetPowerManagementLimit(nvmlDevice_t /*device*/,
    unsigned int /*limit*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetPowerManagementLimit",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetPowerManagementLimit_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetPowerManagementLimit_v2(nvmlDevice_t /*device*/,
    nvmlPowerValue_v2_t* /*powerValue*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetPowerManagementLimit_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetPowerMizerMode_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetPowerMizerMode_v1(nvmlDevice_t /*device*/,
    nvmlDevicePowerMizerModes_v1_t* /*powerMizerMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetPowerMizerMode_v1",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetTemperatureThreshold: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetTemperatureThreshold(nvmlDevice_t /*device*/,
    nvmlTemperatureThresholds_t /*thresholdType*/, int* /*temp*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetTemperatureThreshold",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetVgpuCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetVgpuCapabilities(nvmlDevice_t /*device*/,
    nvmlDeviceVgpuCapability_t /*capability*/, nvmlEnableState_t /*state*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetVgpuCapabilities",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetVgpuHeterogeneousMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetVgpuHeterogeneousMode(nvmlDevice_t /*device*/,
    const nvmlVgpuHeterogeneousMode_t* /*pHeterogeneousMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetVgpuHeterogeneousMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetVgpuSchedulerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetVgpuSchedulerState(nvmlDevice_t /*device*/,
    nvmlVgpuSchedulerSetState_t* /*pSchedulerState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetVgpuSchedulerState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetVirtualizationMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetVirtualizationMode(nvmlDevice_t /*device*/,
    nvmlGpuVirtualizationMode_t /*virtualMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetVirtualizationMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceValidateInforom: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceValidateInforom(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceValidateInforom",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceWorkloadPowerProfileClearRequestedProfiles: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceWorkloadPowerProfileClearRequestedProfiles(
    nvmlDevice_t /*device*/, nvmlWorkloadPowerProfileRequestedProfiles_t* /*requestedProfiles*/) {
  static constinit Refusal refusal{
      "nvmlDeviceWorkloadPowerProfileClearRequestedProfiles",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceWorkloadPowerProfileGetCurrentProfiles: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceWorkloadPowerProfileGetCurrentProfiles(
    nvmlDevice_t /*device*/, nvmlWorkloadPowerProfileCurrentProfiles_t* /*currentProfiles*/) {
  static constinit Refusal refusal{
      "nvmlDeviceWorkloadPowerProfileGetCurrentProfiles",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceWorkloadPowerProfileGetProfilesInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceWorkloadPowerProfileGetProfilesInfo(
    nvmlDevice_t /*device*/, nvmlWorkloadPowerProfileProfilesInfo_t* /*profilesInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceWorkloadPowerProfileGetProfilesInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceWorkloadPowerProfileSetRequestedProfiles: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceWorkloadPowerProfileSetRequestedProfiles(
    nvmlDevice_t /*device*/, nvmlWorkloadPowerProfileRequestedProfiles_t* /*requestedProfiles*/) {
  static constinit Refusal refusal{
      "nvmlDeviceWorkloadPowerProfileSetRequestedProfiles",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlErrorString: unsupported
extern "C" CUDAWAY_EXPORT const char* nvmlErrorString(nvmlReturn_t /*result*/) {
  static constinit Refusal refusal{
      "nvmlErrorString",
      "no ROCm function of this name or meaning is known"};
  refused(refusal);
  return nullptr;
}

// nvmlEventSetCreate: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlEventSetCreate(nvmlEventSet_t* /*set*/) {
  static constinit Refusal refusal{
      "nvmlEventSetCreate",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlEventSetFree: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlEventSetFree(nvmlEventSet_t /*set*/) {
  static constinit Refusal refusal{
      "nvmlEventSetFree",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlEventSetWait: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlEventSetWait(nvmlEventSet_t /*set*/,
    nvmlEventData_t* /*data*/, unsigned int /*timeoutms*/) {
  static constinit Refusal refusal{
      "nvmlEventSetWait",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlEventSetWait_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlEventSetWait_v2(nvmlEventSet_t /*set*/,
    nvmlEventData_t* /*data*/, unsigned int /*timeoutms*/) {
  static constinit Refusal refusal{
      "nvmlEventSetWait_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetBlacklistDeviceCount: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetBlacklistDeviceCount() {
  static constinit Refusal refusal{
      "nvmlGetBlacklistDeviceCount",
      "exported, but no public header declares it"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetBlacklistDeviceInfoByIndex: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetBlacklistDeviceInfoByIndex() {
  static constinit Refusal refusal{
      "nvmlGetBlacklistDeviceInfoByIndex",
      "exported, but no public header declares it"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetExcludedDeviceCount: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetExcludedDeviceCount(unsigned int* /*deviceCount*/) {
  static constinit Refusal refusal{
      "nvmlGetExcludedDeviceCount",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetExcludedDeviceInfoByIndex: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetExcludedDeviceInfoByIndex(unsigned int /*index*/,
    nvmlExcludedDeviceInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlGetExcludedDeviceInfoByIndex",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetVgpuCompatibility: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetVgpuCompatibility(
    nvmlVgpuMetadata_t* /*vgpuMetadata*/, nvmlVgpuPgpuMetadata_t* /*pgpuMetadata*/,
    nvmlVgpuPgpuCompatibility_t* /*compatibilityInfo*/) {
  static constinit Refusal refusal{
      "nvmlGetVgpuCompatibility",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetVgpuDriverCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetVgpuDriverCapabilities(
    nvmlVgpuDriverCapability_t /*capability*/, unsigned int* /*capResult*/) {
  static constinit Refusal refusal{
      "nvmlGetVgpuDriverCapabilities",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetVgpuVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetVgpuVersion(nvmlVgpuVersion_t* /*supported*/,
    nvmlVgpuVersion_t* /*current*/) {
  static constinit Refusal refusal{
      "nvmlGetVgpuVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmMetricsGet: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmMetricsGet(nvmlGpmMetricsGet_t* /*metricsGet*/) {
  static constinit Refusal refusal{
      "nvmlGpmMetricsGet",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmMigSampleGet: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmMigSampleGet(nvmlDevice_t /*device*/,
    unsigned int /*gpuInstanceId*/, nvmlGpmSample_t /*gpmSample*/) {
  static constinit Refusal refusal{
      "nvmlGpmMigSampleGet",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmQueryDeviceSupport: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmQueryDeviceSupport(nvmlDevice_t /*device*/,
    nvmlGpmSupport_t* /*gpmSupport*/) {
  static constinit Refusal refusal{
      "nvmlGpmQueryDeviceSupport",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmQueryIfStreamingEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmQueryIfStreamingEnabled(nvmlDevice_t /*device*/,
    unsigned int* /*state*/) {
  static constinit Refusal refusal{
      "nvmlGpmQueryIfStreamingEnabled",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmSampleAlloc: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmSampleAlloc(nvmlGpmSample_t* /*gpmSample*/) {
  static constinit Refusal refusal{
      "nvmlGpmSampleAlloc",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmSampleFree: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmSampleFree(nvmlGpmSample_t /*gpmSample*/) {
  static constinit Refusal refusal{
      "nvmlGpmSampleFree",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmSampleGet: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmSampleGet(nvmlDevice_t /*device*/,
    nvmlGpmSample_t /*gpmSample*/) {
  static constinit Refusal refusal{
      "nvmlGpmSampleGet",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmSetStreamingEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmSetStreamingEnabled(nvmlDevice_t /*device*/,
    unsigned int /*state*/) {
  static constinit Refusal refusal{
      "nvmlGpmSetStreamingEnabled",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceCreateComputeInstance: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceCreateComputeInstance(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/,
    nvmlComputeInstance_t* /*computeInstance*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceCreateComputeInstance",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceCreateComputeInstanceWithPlacement: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceCreateComputeInstanceWithPlacement(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/,
    const nvmlComputeInstancePlacement_t* /*placement*/,
    nvmlComputeInstance_t* /*computeInstance*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceCreateComputeInstanceWithPlacement",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceDestroy: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceDestroy(nvmlGpuInstance_t /*gpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceDestroy",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetActiveVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetActiveVgpus(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlActiveVgpuInstanceInfo_t* /*pVgpuInstanceInfo*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetActiveVgpus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstanceById: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstanceById(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*id*/,
    nvmlComputeInstance_t* /*computeInstance*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstanceById",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstancePossiblePlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstancePossiblePlacements(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/,
    nvmlComputeInstancePlacement_t* /*placements*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstancePossiblePlacements",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstanceProfileInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstanceProfileInfo(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profile*/, unsigned int /*engProfile*/,
    nvmlComputeInstanceProfileInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstanceProfileInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstanceProfileInfoV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstanceProfileInfoV(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profile*/, unsigned int /*engProfile*/,
    nvmlComputeInstanceProfileInfo_v2_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstanceProfileInfoV",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstanceRemainingCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstanceRemainingCapacity(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstanceRemainingCapacity",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstances: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstances(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/,
    nvmlComputeInstance_t* /*computeInstances*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstances",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetCreatableVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetCreatableVgpus(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuTypeIdInfo_t* /*pVgpus*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetCreatableVgpus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetInfo(nvmlGpuInstance_t /*gpuInstance*/,
    nvmlGpuInstanceInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetVgpuHeterogeneousMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetVgpuHeterogeneousMode(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuHeterogeneousMode_t* /*pHeterogeneousMode*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetVgpuHeterogeneousMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetVgpuSchedulerLog: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerLog(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuSchedulerLogInfo_t* /*pSchedulerLogInfo*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetVgpuSchedulerLog",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetVgpuSchedulerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerState(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuSchedulerStateInfo_t* /*pSchedulerStateInfo*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetVgpuSchedulerState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetVgpuTypeCreatablePlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetVgpuTypeCreatablePlacements(
    nvmlGpuInstance_t /*gpuInstance*/,
    nvmlVgpuCreatablePlacementInfo_t* /*pCreatablePlacementInfo*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetVgpuTypeCreatablePlacements",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceSetVgpuHeterogeneousMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceSetVgpuHeterogeneousMode(
    nvmlGpuInstance_t /*gpuInstance*/, const nvmlVgpuHeterogeneousMode_t* /*pHeterogeneousMode*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceSetVgpuHeterogeneousMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceSetVgpuSchedulerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceSetVgpuSchedulerState(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuSchedulerState_t* /*pScheduler*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceSetVgpuSchedulerState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlInit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlInit() {
  static constinit Refusal refusal{"nvmlInit", "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlInitWithFlags: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlInitWithFlags(unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "nvmlInitWithFlags",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlInit_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlInit_v2() {
  static constinit Refusal refusal{
      "nvmlInit_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlInternalGetExportTable: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlInternalGetExportTable() {
  static constinit Refusal refusal{
      "nvmlInternalGetExportTable",
      "exported, but no public header declares it"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSetVgpuVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSetVgpuVersion(nvmlVgpuVersion_t* /*vgpuVersion*/) {
  static constinit Refusal refusal{
      "nvmlSetVgpuVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlShutdown: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlShutdown() {
  static constinit Refusal refusal{
      "nvmlShutdown",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemEventSetCreate: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemEventSetCreate(
    nvmlSystemEventSetCreateRequest_t* /*request*/) {
  static constinit Refusal refusal{
      "nvmlSystemEventSetCreate",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemEventSetFree: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemEventSetFree(
    nvmlSystemEventSetFreeRequest_t* /*request*/) {
  static constinit Refusal refusal{
      "nvmlSystemEventSetFree",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemEventSetWait: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemEventSetWait(
    nvmlSystemEventSetWaitRequest_t* /*request*/) {
  static constinit Refusal refusal{
      "nvmlSystemEventSetWait",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeCapabilities(
    nvmlConfComputeSystemCaps_t* /*capabilities*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeCapabilities",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeGpusReadyState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeGpusReadyState(
    unsigned int* /*isAcceptingWork*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeGpusReadyState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeKeyRotationThresholdInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeKeyRotationThresholdInfo(
    nvmlConfComputeGetKeyRotationThresholdInfo_t* /*pKeyRotationThrInfo*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeKeyRotationThresholdInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeSettings: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeSettings(
    nvmlSystemConfComputeSettings_t* /*settings*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeSettings",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeState(
    nvmlConfComputeSystemState_t* /*state*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetCudaDriverVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetCudaDriverVersion(int* /*cudaDriverVersion*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetCudaDriverVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetCudaDriverVersion_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetCudaDriverVersion_v2(
    int* /*cudaDriverVersion*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetCudaDriverVersion_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetDriverBranch: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetDriverBranch(
    nvmlSystemDriverBranchInfo_t* /*branchInfo*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetDriverBranch",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetDriverVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetDriverVersion(char* /*version*/,
    unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetDriverVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetHicVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetHicVersion(unsigned int* /*hwbcCount*/,
    nvmlHwbcEntry_t* /*hwbcEntries*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetHicVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetNVMLVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetNVMLVersion(char* /*version*/,
    unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetNVMLVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetNvlinkBwMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetNvlinkBwMode(unsigned int* /*nvlinkBwMode*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetNvlinkBwMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetProcessName: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetProcessName(unsigned int /*pid*/,
    char* /*name*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetProcessName",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetTopologyGpuSet: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetTopologyGpuSet(unsigned int /*cpuNumber*/,
    unsigned int* /*count*/, nvmlDevice_t* /*deviceArray*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetTopologyGpuSet",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemRegisterEvents: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemRegisterEvents(
    nvmlSystemRegisterEventRequest_t* /*request*/) {
  static constinit Refusal refusal{
      "nvmlSystemRegisterEvents",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemSetConfComputeGpusReadyState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemSetConfComputeGpusReadyState(
    unsigned int /*isAcceptingWork*/) {
  static constinit Refusal refusal{
      "nvmlSystemSetConfComputeGpusReadyState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemSetConfComputeKeyRotationThresholdInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemSetConfComputeKeyRotationThresholdInfo(
    nvmlConfComputeSetKeyRotationThresholdInfo_t* /*pKeyRotationThrInfo*/) {
  static constinit Refusal refusal{
      "nvmlSystemSetConfComputeKeyRotationThresholdInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemSetNvlinkBwMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemSetNvlinkBwMode(unsigned int /*nvlinkBwMode*/) {
  static constinit Refusal refusal{
      "nvmlSystemSetNvlinkBwMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetCount: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetCount(unsigned int* /*unitCount*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetCount",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetDevices: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetDevices(nvmlUnit_t /*unit*/,
    unsigned int* /*deviceCount*/, nvmlDevice_t* /*devices*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetDevices",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetFanSpeedInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetFanSpeedInfo(nvmlUnit_t /*unit*/,
    nvmlUnitFanSpeeds_t* /*fanSpeeds*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetFanSpeedInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetHandleByIndex: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetHandleByIndex(unsigned int /*index*/,
    nvmlUnit_t* /*unit*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetHandleByIndex",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetLedState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetLedState(nvmlUnit_t /*unit*/,
    nvmlLedState_t* /*state*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetLedState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetPsuInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetPsuInfo(nvmlUnit_t /*unit*/,
    nvmlPSUInfo_t* /*psu*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetPsuInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetTemperature: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetTemperature(nvmlUnit_t /*unit*/,
    unsigned int /*type*/, unsigned int* /*temp*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetTemperature",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetUnitInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetUnitInfo(nvmlUnit_t /*unit*/,
    nvmlUnitInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetUnitInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitSetLedState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitSetLedState(nvmlUnit_t /*unit*/,
    nvmlLedColor_t /*color*/) {
  static constinit Refusal refusal{
      "nvmlUnitSetLedState",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceClearAccountingPids: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceClearAccountingPids(
    nvmlVgpuInstance_t /*vgpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceClearAccountingPids",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetAccountingMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetAccountingMode(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlEnableState_t* /*mode*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetAccountingMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetAccountingPids: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetAccountingPids(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*count*/, unsigned int* /*pids*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetAccountingPids",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetAccountingStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetAccountingStats(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int /*pid*/, nvmlAccountingStats_t* /*stats*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetAccountingStats",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetEccMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetEccMode(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlEnableState_t* /*eccMode*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetEccMode",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetEncoderCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetEncoderCapacity(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*encoderCapacity*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetEncoderCapacity",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetEncoderSessions: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetEncoderSessions(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*sessionCount*/,
    nvmlEncoderSessionInfo_t* /*sessionInfo*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetEncoderSessions",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetEncoderStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetEncoderStats(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*sessionCount*/,
    unsigned int* /*averageFps*/, unsigned int* /*averageLatency*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetEncoderStats",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetFBCSessions: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetFBCSessions(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*sessionCount*/,
    nvmlFBCSessionInfo_t* /*sessionInfo*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetFBCSessions",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetFBCStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetFBCStats(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlFBCStats_t* /*fbcStats*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetFBCStats",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetFbUsage: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetFbUsage(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned long long* /*fbUsage*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetFbUsage",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetFrameRateLimit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetFrameRateLimit(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*frameRateLimit*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetFrameRateLimit",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetGpuInstanceId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetGpuInstanceId(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*gpuInstanceId*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetGpuInstanceId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetGpuPciId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetGpuPciId(
    nvmlVgpuInstance_t /*vgpuInstance*/, char* /*vgpuPciId*/, unsigned int* /*length*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetGpuPciId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetLicenseInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetLicenseInfo(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuLicenseInfo_t* /*licenseInfo*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetLicenseInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetLicenseInfo_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetLicenseInfo_v2(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuLicenseInfo_t* /*licenseInfo*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetLicenseInfo_v2",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetLicenseStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetLicenseStatus(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*licensed*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetLicenseStatus",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetMdevUUID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetMdevUUID(
    nvmlVgpuInstance_t /*vgpuInstance*/, char* /*mdevUuid*/, unsigned int /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetMdevUUID",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetMetadata: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetMetadata(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuMetadata_t* /*vgpuMetadata*/,
    unsigned int* /*bufferSize*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetMetadata",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetPlacementId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetPlacementId(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuPlacementId_t* /*pPlacement*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetPlacementId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetRuntimeStateSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetRuntimeStateSize(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuRuntimeState_t* /*pState*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetRuntimeStateSize",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetType: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetType(nvmlVgpuInstance_t /*vgpuInstance*/,
    nvmlVgpuTypeId_t* /*vgpuTypeId*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetType",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetUUID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetUUID(nvmlVgpuInstance_t /*vgpuInstance*/,
    char* /*uuid*/, unsigned int /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetUUID",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetVmDriverVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetVmDriverVersion(
    nvmlVgpuInstance_t /*vgpuInstance*/, char* /*version*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetVmDriverVersion",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetVmID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetVmID(nvmlVgpuInstance_t /*vgpuInstance*/,
    char* /*vmId*/, unsigned int /*size*/, nvmlVgpuVmIdType_t* /*vmIdType*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetVmID",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceSetEncoderCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceSetEncoderCapacity(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int /*encoderCapacity*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceSetEncoderCapacity",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetBAR1Info: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetBAR1Info(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    nvmlVgpuTypeBar1Info_t* /*bar1Info*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetBAR1Info",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetCapabilities(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    nvmlVgpuCapability_t /*capability*/, unsigned int* /*capResult*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetCapabilities",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetClass: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetClass(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    char* /*vgpuTypeClass*/, unsigned int* /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetClass",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetDeviceID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetDeviceID(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    unsigned long long* /*deviceID*/, unsigned long long* /*subsystemID*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetDeviceID",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetFbReservation: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetFbReservation(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    unsigned long long* /*fbReservation*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetFbReservation",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetFrameRateLimit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetFrameRateLimit(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*frameRateLimit*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetFrameRateLimit",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetFramebufferSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetFramebufferSize(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned long long* /*fbSize*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetFramebufferSize",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetGpuInstanceProfileId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetGpuInstanceProfileId(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*gpuInstanceProfileId*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetGpuInstanceProfileId",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetGspHeapSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetGspHeapSize(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    unsigned long long* /*gspHeapSize*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetGspHeapSize",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetLicense: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetLicense(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    char* /*vgpuTypeLicenseString*/, unsigned int /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetLicense",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetMaxInstances: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetMaxInstances(nvmlDevice_t /*device*/,
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*vgpuInstanceCount*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetMaxInstances",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetMaxInstancesPerGpuInstance: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetMaxInstancesPerGpuInstance(
    nvmlVgpuTypeMaxInstance_t* /*pMaxInstance*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetMaxInstancesPerGpuInstance",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetMaxInstancesPerVm: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetMaxInstancesPerVm(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*vgpuInstanceCountPerVm*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetMaxInstancesPerVm",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetName: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetName(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    char* /*vgpuTypeName*/, unsigned int* /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetName",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetNumDisplayHeads: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetNumDisplayHeads(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*numDisplayHeads*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetNumDisplayHeads",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetResolution: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetResolution(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    unsigned int /*displayIndex*/, unsigned int* /*xdim*/, unsigned int* /*ydim*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetResolution",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

}  // namespace cudaway::cuda::nvml
