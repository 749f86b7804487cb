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
#include "adapters/nvml.h"

namespace cudaway::cuda::nvml {

// nvmlComputeInstanceDestroy: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlComputeInstanceDestroy(
    nvmlComputeInstance_t /*computeInstance*/) {
  static constinit Refusal refusal{
      "nvmlComputeInstanceDestroy",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlComputeInstanceGetInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlComputeInstanceGetInfo(
    nvmlComputeInstance_t /*computeInstance*/, nvmlComputeInstanceInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlComputeInstanceGetInfo",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlComputeInstanceGetInfo_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlComputeInstanceGetInfo_v2(
    nvmlComputeInstance_t /*computeInstance*/, nvmlComputeInstanceInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlComputeInstanceGetInfo_v2",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceClearAccountingPids: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceClearAccountingPids(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceClearAccountingPids",
      "ROCm SMI keeps no account of processes that have ended"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceClearCpuAffinity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceClearCpuAffinity(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceClearCpuAffinity",
      "ROCm SMI binds no threads: the affinity is the operating system's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceClearEccErrorCounts: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceClearEccErrorCounts(nvmlDevice_t /*device*/,
    nvmlEccCounterType_t /*counterType*/) {
  static constinit Refusal refusal{
      "nvmlDeviceClearEccErrorCounts",
      "ROCm SMI neither switches ECC nor clears its counters"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceClearFieldValues: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceClearFieldValues(nvmlDevice_t /*device*/,
    int /*valuesCount*/, nvmlFieldValue_t* /*values*/) {
  static constinit Refusal refusal{"nvmlDeviceClearFieldValues", "ROCm SMI clears no counters"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceCreateGpuInstance: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceCreateGpuInstance(nvmlDevice_t /*device*/,
    unsigned int /*profileId*/, nvmlGpuInstance_t* /*gpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlDeviceCreateGpuInstance",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceCreateGpuInstanceWithPlacement: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceCreateGpuInstanceWithPlacement(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/,
    const nvmlGpuInstancePlacement_t* /*placement*/, nvmlGpuInstance_t* /*gpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlDeviceCreateGpuInstanceWithPlacement",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceDiscoverGpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceDiscoverGpus(nvmlPciInfo_t* /*pciInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceDiscoverGpus",
      "ROCm SMI neither drains, removes nor discovers devices: the kernel does so through sysfs"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceFreezeNvLinkUtilizationCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceFreezeNvLinkUtilizationCounter(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/,
    nvmlEnableState_t /*freeze*/) {
  static constinit Refusal refusal{
      "nvmlDeviceFreezeNvLinkUtilizationCounter",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI counts events that are "
      "created, started and stopped one by one",
      "rsmi_counter_control"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAPIRestriction: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAPIRestriction(nvmlDevice_t /*device*/,
    nvmlRestrictedAPI_t /*apiType*/, nvmlEnableState_t* /*isRestricted*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAPIRestriction",
      "AMD's driver has no such mode: it is always loaded, open to all processes and to all that "
      "the system's permissions allow"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAccountingBufferSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAccountingBufferSize(nvmlDevice_t /*device*/,
    unsigned int* /*bufferSize*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAccountingBufferSize",
      "ROCm SMI keeps no account of processes that have ended"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAccountingMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAccountingMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAccountingMode",
      "ROCm SMI keeps no account of processes that have ended"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAccountingPids: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAccountingPids(nvmlDevice_t /*device*/,
    unsigned int* /*count*/, unsigned int* /*pids*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAccountingPids",
      "ROCm SMI keeps no account of processes that have ended"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAccountingStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAccountingStats(nvmlDevice_t /*device*/,
    unsigned int /*pid*/, nvmlAccountingStats_t* /*stats*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAccountingStats",
      "ROCm SMI keeps no account of processes that have ended"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetActiveVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetActiveVgpus(nvmlDevice_t /*device*/,
    unsigned int* /*vgpuCount*/, nvmlVgpuInstance_t* /*vgpuInstances*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetActiveVgpus",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAdaptiveClockInfoStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAdaptiveClockInfoStatus(nvmlDevice_t /*device*/,
    unsigned int* /*adaptiveClockStatus*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAdaptiveClockInfoStatus",
      "AMD's driver scales clocks by itself and has no such switch or monitor"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAddressingMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAddressingMode(nvmlDevice_t /*device*/,
    nvmlDeviceAddressingMode_t* /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAddressingMode",
      "this is the node that GPU memory itself is, on coherent systems of NVIDIA's; ROCm SMI "
      "tells the processor's node only"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetApplicationsClock: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetApplicationsClock(nvmlDevice_t /*device*/,
    nvmlClockType_t /*clockType*/, unsigned int* /*clockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetApplicationsClock",
      "AMD GPUs have no application clocks and no boost clock that the customer sets"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetArchitecture, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetArchitecture(nvmlDevice_t device,
    nvmlDeviceArchitecture_t* arch) {
  return done("nvmlDeviceGetArchitecture", adapters::architecture(device, arch));
}

// nvmlDeviceGetAttributes: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAttributes(nvmlDevice_t /*device*/,
    nvmlDeviceAttributes_t* /*attributes*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAttributes",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAttributes_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAttributes_v2(nvmlDevice_t /*device*/,
    nvmlDeviceAttributes_t* /*attributes*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAttributes_v2",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetAutoBoostedClocksEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetAutoBoostedClocksEnabled(
    nvmlDevice_t /*device*/, nvmlEnableState_t* /*isEnabled*/,
    nvmlEnableState_t* /*defaultIsEnabled*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetAutoBoostedClocksEnabled",
      "AMD's driver scales clocks by itself and has no such switch or monitor"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBAR1MemoryInfo -> rsmi_dev_memory_total_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBAR1MemoryInfo(nvmlDevice_t device,
    nvmlBAR1Memory_t* bar1Memory) {
  return done("nvmlDeviceGetBAR1MemoryInfo", adapters::bar1_memory_info(device, bar1Memory));
}

// nvmlDeviceGetBoardId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBoardId(nvmlDevice_t /*device*/,
    unsigned int* /*boardId*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBoardId",
      "ROCm SMI does not tell which GPUs share a board"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBoardPartNumber: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBoardPartNumber(nvmlDevice_t /*device*/,
    char* /*partNumber*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBoardPartNumber",
      "ROCm SMI has a 16-bit SKU and no part number"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBrand, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBrand(nvmlDevice_t device,
    nvmlBrandType_t* type) {
  return done("nvmlDeviceGetBrand", adapters::brand(device, type));
}

// nvmlDeviceGetBridgeChipInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBridgeChipInfo(nvmlDevice_t /*device*/,
    nvmlBridgeChipHierarchy_t* /*bridgeHierarchy*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBridgeChipInfo",
      "ROCm SMI does not tell which GPUs share a board"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetBusType: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetBusType(nvmlDevice_t /*device*/,
    nvmlBusType_t* /*type*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetBusType",
      "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetC2cModeInfoV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetC2cModeInfoV(nvmlDevice_t /*device*/,
    nvmlC2cModeInfo_v1_t* /*c2cModeInfo*/) {
  static constinit Refusal refusal{"nvmlDeviceGetC2cModeInfoV", "AMD has no NVLink-C2C"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCapabilities(nvmlDevice_t /*device*/,
    nvmlDeviceCapabilities_t* /*caps*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCapabilities",
      "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetClkMonStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetClkMonStatus(nvmlDevice_t /*device*/,
    nvmlClkMonStatus_t* /*status_*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetClkMonStatus",
      "AMD's driver scales clocks by itself and has no such switch or monitor"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetClock -> rsmi_dev_gpu_clk_freq_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetClock(nvmlDevice_t device,
    nvmlClockType_t clockType, nvmlClockId_t clockId, unsigned int* clockMHz) {
  return done("nvmlDeviceGetClock", adapters::clock(device, clockType, clockId, clockMHz));
}

// nvmlDeviceGetClockInfo -> rsmi_dev_gpu_clk_freq_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetClockInfo(nvmlDevice_t device,
    nvmlClockType_t type, unsigned int* clock) {
  return done("nvmlDeviceGetClockInfo", adapters::clock_info(device, type, clock));
}

// nvmlDeviceGetClockOffsets: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetClockOffsets(nvmlDevice_t /*device*/,
    nvmlClockOffset_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetClockOffsets",
      "needs an adapter: ROCm SMI counts overdrive in percent where NVML counts an offset in "
      "megahertz, and cannot set that of memory",
      "rsmi_dev_overdrive_level_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetComputeInstanceId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeInstanceId(nvmlDevice_t /*device*/,
    unsigned int* /*id*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetComputeInstanceId",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetComputeMode, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeMode(nvmlDevice_t device,
    nvmlComputeMode_t* mode) {
  return done("nvmlDeviceGetComputeMode", adapters::compute_mode(device, mode));
}

// nvmlDeviceGetComputeRunningProcesses -> rsmi_compute_process_info_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeRunningProcesses(nvmlDevice_t device,
    unsigned int* infoCount, nvmlProcessInfo_v1_t* infos) {
  return done("nvmlDeviceGetComputeRunningProcesses", adapters::compute_processes(device, infoCount,
      infos));
}

// nvmlDeviceGetComputeRunningProcesses_v2 -> rsmi_compute_process_info_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeRunningProcesses_v2(nvmlDevice_t device,
    unsigned int* infoCount, nvmlProcessInfo_v2_t* infos) {
  return done("nvmlDeviceGetComputeRunningProcesses_v2", adapters::compute_processes_v2(device,
      infoCount, infos));
}

// nvmlDeviceGetComputeRunningProcesses_v3 -> rsmi_compute_process_info_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetComputeRunningProcesses_v3(nvmlDevice_t device,
    unsigned int* infoCount, nvmlProcessInfo_t* infos) {
  return done("nvmlDeviceGetComputeRunningProcesses_v3", adapters::compute_processes_v2(device,
      infoCount, infos));
}

// nvmlDeviceGetConfComputeGpuAttestationReport: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetConfComputeGpuAttestationReport(
    nvmlDevice_t /*device*/, nvmlConfComputeGpuAttestationReport_t* /*gpuAtstReport*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetConfComputeGpuAttestationReport",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetConfComputeGpuCertificate: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetConfComputeGpuCertificate(
    nvmlDevice_t /*device*/, nvmlConfComputeGpuCertificate_t* /*gpuCert*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetConfComputeGpuCertificate",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetConfComputeMemSizeInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetConfComputeMemSizeInfo(nvmlDevice_t /*device*/,
    nvmlConfComputeMemSizeInfo_t* /*memInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetConfComputeMemSizeInfo",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetConfComputeProtectedMemoryUsage: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetConfComputeProtectedMemoryUsage(
    nvmlDevice_t /*device*/, nvmlMemory_t* /*memory*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetConfComputeProtectedMemoryUsage",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCoolerInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCoolerInfo(nvmlDevice_t /*device*/,
    nvmlCoolerInfo_t* /*coolerInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCoolerInfo",
      "ROCm SMI tells neither the aim nor the policy of a fan"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCount -> rsmi_num_monitor_devices, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCount(unsigned int* deviceCount) {
  return done("nvmlDeviceGetCount", adapters::device_count(deviceCount));
}

// nvmlDeviceGetCount_v2 -> rsmi_num_monitor_devices, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCount_v2(unsigned int* deviceCount) {
  return done("nvmlDeviceGetCount_v2", adapters::device_count(deviceCount));
}

// nvmlDeviceGetCpuAffinity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCpuAffinity(nvmlDevice_t /*device*/,
    unsigned int /*cpuSetSize*/, unsigned long* /*cpuSet*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCpuAffinity",
      "needs an adapter: ROCm SMI tells the NUMA node; its processors are in sysfs",
      "rsmi_topo_numa_affinity_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCpuAffinityWithinScope: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCpuAffinityWithinScope(nvmlDevice_t /*device*/,
    unsigned int /*cpuSetSize*/, unsigned long* /*cpuSet*/, nvmlAffinityScope_t /*scope*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCpuAffinityWithinScope",
      "needs an adapter: ROCm SMI tells the NUMA node; its processors are in sysfs",
      "rsmi_topo_numa_affinity_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCreatableVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCreatableVgpus(nvmlDevice_t /*device*/,
    unsigned int* /*vgpuCount*/, nvmlVgpuTypeId_t* /*vgpuTypeIds*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCreatableVgpus",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCudaComputeCapability -> rsmi_dev_target_graphics_version_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCudaComputeCapability(nvmlDevice_t device,
    int* major, int* minor) {
  return done("nvmlDeviceGetCudaComputeCapability", adapters::compute_capability(device, major,
      minor));
}

// nvmlDeviceGetCurrPcieLinkGeneration -> rsmi_dev_pci_bandwidth_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrPcieLinkGeneration(nvmlDevice_t device,
    unsigned int* currLinkGen) {
  return done("nvmlDeviceGetCurrPcieLinkGeneration", adapters::link_generation(device,
      currLinkGen));
}

// nvmlDeviceGetCurrPcieLinkWidth -> rsmi_dev_pci_bandwidth_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrPcieLinkWidth(nvmlDevice_t device,
    unsigned int* currLinkWidth) {
  return done("nvmlDeviceGetCurrPcieLinkWidth", adapters::link_width(device, currLinkWidth));
}

// nvmlDeviceGetCurrentClockFreqs: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrentClockFreqs(nvmlDevice_t /*device*/,
    nvmlDeviceCurrentClockFreqs_t* /*currentClockFreqs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCurrentClockFreqs",
      "needs an adapter: ROCm SMI lists the frequencies of a clock in hertz and which one is "
      "current, and names the device by its index",
      "rsmi_dev_gpu_clk_freq_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCurrentClocksEventReasons: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrentClocksEventReasons(
    nvmlDevice_t /*device*/, unsigned long long* /*clocksEventReasons*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCurrentClocksEventReasons",
      "needs an adapter: ROCm SMI has other reasons for throttling, as bits and counters in one "
      "large record",
      "rsmi_dev_gpu_metrics_info_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetCurrentClocksThrottleReasons: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetCurrentClocksThrottleReasons(
    nvmlDevice_t /*device*/, unsigned long long* /*clocksThrottleReasons*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetCurrentClocksThrottleReasons",
      "needs an adapter: ROCm SMI has other reasons for throttling, as bits and counters in one "
      "large record",
      "rsmi_dev_gpu_metrics_info_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDecoderUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDecoderUtilization(nvmlDevice_t /*device*/,
    unsigned int* /*utilization*/, unsigned int* /*samplingPeriodUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDecoderUtilization",
      "needs an adapter: ROCm SMI tells one load for all multimedia engines, and has no sampling "
      "period",
      "rsmi_dev_activity_avg_mm_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDefaultApplicationsClock: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDefaultApplicationsClock(
    nvmlDevice_t /*device*/, nvmlClockType_t /*clockType*/, unsigned int* /*clockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDefaultApplicationsClock",
      "AMD GPUs have no application clocks and no boost clock that the customer sets"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDefaultEccMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDefaultEccMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*defaultMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDefaultEccMode",
      "ROCm SMI neither switches ECC nor clears its counters"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDetailedEccErrors: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDetailedEccErrors(nvmlDevice_t /*device*/,
    nvmlMemoryErrorType_t /*errorType*/, nvmlEccCounterType_t /*counterType*/,
    nvmlEccErrorCounts_t* /*eccCounts*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDetailedEccErrors",
      "needs an adapter: ROCm SMI counts errors by block of the GPU since the driver started, "
      "without an aggregate over its life",
      "rsmi_dev_ecc_count_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDeviceHandleFromMigDeviceHandle: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDeviceHandleFromMigDeviceHandle(
    nvmlDevice_t /*migDevice*/, nvmlDevice_t* /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDeviceHandleFromMigDeviceHandle",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDisplayActive: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDisplayActive(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*isActive*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDisplayActive",
      "ROCm SMI knows neither displays nor Windows driver models"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDisplayMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDisplayMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t* /*display*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDisplayMode",
      "ROCm SMI knows neither displays nor Windows driver models"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDramEncryptionMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDramEncryptionMode(nvmlDevice_t /*device*/,
    nvmlDramEncryptionInfo_t* /*current*/, nvmlDramEncryptionInfo_t* /*pending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDramEncryptionMode",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDriverModel: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDriverModel(nvmlDevice_t /*device*/,
    nvmlDriverModel_t* /*current*/, nvmlDriverModel_t* /*pending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDriverModel",
      "ROCm SMI knows neither displays nor Windows driver models"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDriverModel_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDriverModel_v2(nvmlDevice_t /*device*/,
    nvmlDriverModel_t* /*current*/, nvmlDriverModel_t* /*pending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDriverModel_v2",
      "ROCm SMI knows neither displays nor Windows driver models"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetDynamicPstatesInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetDynamicPstatesInfo(nvmlDevice_t /*device*/,
    nvmlGpuDynamicPstatesInfo_t* /*pDynamicPstatesInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetDynamicPstatesInfo",
      "needs an adapter: ROCm SMI tells the load of the shaders and of the memory in two calls, "
      "by device index",
      "rsmi_dev_busy_percent_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEccMode -> rsmi_dev_ecc_enabled_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEccMode(nvmlDevice_t device,
    nvmlEnableState_t* current, nvmlEnableState_t* pending) {
  return done("nvmlDeviceGetEccMode", adapters::ecc_mode(device, current, pending));
}

// nvmlDeviceGetEncoderCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEncoderCapacity(nvmlDevice_t /*device*/,
    nvmlEncoderType_t /*encoderQueryType*/, unsigned int* /*encoderCapacity*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEncoderCapacity",
      "ROCm SMI knows no sessions of encoders or frame capture"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEncoderSessions: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEncoderSessions(nvmlDevice_t /*device*/,
    unsigned int* /*sessionCount*/, nvmlEncoderSessionInfo_t* /*sessionInfos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEncoderSessions",
      "ROCm SMI knows no sessions of encoders or frame capture"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEncoderStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEncoderStats(nvmlDevice_t /*device*/,
    unsigned int* /*sessionCount*/, unsigned int* /*averageFps*/,
    unsigned int* /*averageLatency*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEncoderStats",
      "ROCm SMI knows no sessions of encoders or frame capture"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEncoderUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEncoderUtilization(nvmlDevice_t /*device*/,
    unsigned int* /*utilization*/, unsigned int* /*samplingPeriodUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetEncoderUtilization",
      "needs an adapter: ROCm SMI tells one load for all multimedia engines, and has no sampling "
      "period",
      "rsmi_dev_activity_avg_mm_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetEnforcedPowerLimit -> rsmi_dev_power_cap_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetEnforcedPowerLimit(nvmlDevice_t device,
    unsigned int* limit) {
  return done("nvmlDeviceGetEnforcedPowerLimit", adapters::power_limit(device, limit));
}

// nvmlDeviceGetFBCSessions: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFBCSessions(nvmlDevice_t /*device*/,
    unsigned int* /*sessionCount*/, nvmlFBCSessionInfo_t* /*sessionInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFBCSessions",
      "ROCm SMI knows no sessions of encoders or frame capture"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFBCStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFBCStats(nvmlDevice_t /*device*/,
    nvmlFBCStats_t* /*fbcStats*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFBCStats",
      "ROCm SMI knows no sessions of encoders or frame capture"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFanControlPolicy_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFanControlPolicy_v2(nvmlDevice_t /*device*/,
    unsigned int /*fan*/, nvmlFanControlPolicy_t* /*policy*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetFanControlPolicy_v2",
      "ROCm SMI tells neither the aim nor the policy of a fan"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetFanSpeed -> rsmi_dev_fan_speed_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFanSpeed(nvmlDevice_t device,
    unsigned int* speed) {
  return done("nvmlDeviceGetFanSpeed", adapters::fan_speed(device, speed));
}

// nvmlDeviceGetFanSpeedRPM -> rsmi_dev_fan_rpms_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFanSpeedRPM(nvmlDevice_t device,
    nvmlFanSpeedInfo_t* fanSpeed) {
  return done("nvmlDeviceGetFanSpeedRPM", adapters::fan_speed_rpm(device, fanSpeed));
}

// nvmlDeviceGetFanSpeed_v2 -> rsmi_dev_fan_speed_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFanSpeed_v2(nvmlDevice_t device,
    unsigned int fan, unsigned int* speed) {
  return done("nvmlDeviceGetFanSpeed_v2", adapters::fan_speed_v2(device, fan, speed));
}

// nvmlDeviceGetFieldValues, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetFieldValues(nvmlDevice_t device,
    int valuesCount, nvmlFieldValue_t* values) {
  return done("nvmlDeviceGetFieldValues", adapters::field_values(device, valuesCount, values));
}

// nvmlDeviceGetGpcClkMinMaxVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpcClkMinMaxVfOffset(nvmlDevice_t /*device*/,
    int* /*minOffset*/, int* /*maxOffset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpcClkMinMaxVfOffset",
      "ROCm SMI does not tell the range of the overdrive"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpcClkVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpcClkVfOffset(nvmlDevice_t /*device*/,
    int* /*offset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpcClkVfOffset",
      "needs an adapter: ROCm SMI counts overdrive in percent where NVML counts an offset in "
      "megahertz, and cannot set that of memory",
      "rsmi_dev_overdrive_level_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuFabricInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuFabricInfo(nvmlDevice_t /*device*/,
    nvmlGpuFabricInfo_t* /*gpuFabricInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuFabricInfo",
      "needs an adapter: ROCm SMI tells the XGMI hive of a device and nothing of a fabric manager",
      "rsmi_dev_xgmi_hive_id_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuFabricInfoV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuFabricInfoV(nvmlDevice_t /*device*/,
    nvmlGpuFabricInfoV_t* /*gpuFabricInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuFabricInfoV",
      "needs an adapter: ROCm SMI tells the XGMI hive of a device and nothing of a fabric manager",
      "rsmi_dev_xgmi_hive_id_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceById: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceById(nvmlDevice_t /*device*/,
    unsigned int /*id*/, nvmlGpuInstance_t* /*gpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceById",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceId(nvmlDevice_t /*device*/,
    unsigned int* /*id*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceId",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstancePossiblePlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstancePossiblePlacements(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/, nvmlGpuInstancePlacement_t* /*placements*/,
    unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstancePossiblePlacements",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstancePossiblePlacements_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstancePossiblePlacements_v2(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/, nvmlGpuInstancePlacement_t* /*placements*/,
    unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstancePossiblePlacements_v2",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceProfileInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfo(nvmlDevice_t /*device*/,
    unsigned int /*profile*/, nvmlGpuInstanceProfileInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceProfileInfo",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceProfileInfoByIdV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfoByIdV(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/,
    nvmlGpuInstanceProfileInfo_v2_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceProfileInfoByIdV",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceProfileInfoV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceProfileInfoV(nvmlDevice_t /*device*/,
    unsigned int /*profile*/, nvmlGpuInstanceProfileInfo_v2_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceProfileInfoV",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstanceRemainingCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstanceRemainingCapacity(
    nvmlDevice_t /*device*/, unsigned int /*profileId*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstanceRemainingCapacity",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuInstances: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuInstances(nvmlDevice_t /*device*/,
    unsigned int /*profileId*/, nvmlGpuInstance_t* /*gpuInstances*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuInstances",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuMaxPcieLinkGeneration: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuMaxPcieLinkGeneration(
    nvmlDevice_t /*device*/, unsigned int* /*maxLinkGenDevice*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuMaxPcieLinkGeneration",
      "needs an adapter: ROCm SMI lists transfer rates with their lanes and which one is "
      "current, without a generation, and names the device by its index",
      "rsmi_dev_pci_bandwidth_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGpuOperationMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGpuOperationMode(nvmlDevice_t /*device*/,
    nvmlGpuOperationMode_t* /*current*/, nvmlGpuOperationMode_t* /*pending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGpuOperationMode",
      "AMD's driver has no such mode: it is always loaded, open to all processes and to all that "
      "the system's permissions allow"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGraphicsRunningProcesses: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_v1_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGraphicsRunningProcesses",
      "ROCm SMI lists compute processes only, and AMD has no MPS"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGraphicsRunningProcesses_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses_v2(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_v2_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGraphicsRunningProcesses_v2",
      "ROCm SMI lists compute processes only, and AMD has no MPS"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGraphicsRunningProcesses_v3: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGraphicsRunningProcesses_v3(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGraphicsRunningProcesses_v3",
      "ROCm SMI lists compute processes only, and AMD has no MPS"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGridLicensableFeatures: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGridLicensableFeatures(nvmlDevice_t /*device*/,
    nvmlGridLicensableFeatures_t* /*pGridLicensableFeatures*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGridLicensableFeatures",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGridLicensableFeatures_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v2(
    nvmlDevice_t /*device*/, nvmlGridLicensableFeatures_t* /*pGridLicensableFeatures*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGridLicensableFeatures_v2",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGridLicensableFeatures_v3: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v3(
    nvmlDevice_t /*device*/, nvmlGridLicensableFeatures_t* /*pGridLicensableFeatures*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGridLicensableFeatures_v3",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGridLicensableFeatures_v4: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGridLicensableFeatures_v4(
    nvmlDevice_t /*device*/, nvmlGridLicensableFeatures_t* /*pGridLicensableFeatures*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGridLicensableFeatures_v4",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGspFirmwareMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGspFirmwareMode(nvmlDevice_t /*device*/,
    unsigned int* /*isEnabled*/, unsigned int* /*defaultMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGspFirmwareMode",
      "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetGspFirmwareVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetGspFirmwareVersion(nvmlDevice_t /*device*/,
    char* /*version*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetGspFirmwareVersion",
      "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHandleByIndex -> rsmi_num_monitor_devices, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByIndex(unsigned int index,
    nvmlDevice_t* device) {
  return done("nvmlDeviceGetHandleByIndex", adapters::handle_by_index(index, device));
}

// nvmlDeviceGetHandleByIndex_v2 -> rsmi_num_monitor_devices, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByIndex_v2(unsigned int index,
    nvmlDevice_t* device) {
  return done("nvmlDeviceGetHandleByIndex_v2", adapters::handle_by_index(index, device));
}

// nvmlDeviceGetHandleByPciBusId -> rsmi_dev_pci_id_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByPciBusId(const char* pciBusId,
    nvmlDevice_t* device) {
  return done("nvmlDeviceGetHandleByPciBusId", adapters::handle_by_pci_bus_id(pciBusId, device));
}

// nvmlDeviceGetHandleByPciBusId_v2 -> rsmi_dev_pci_id_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByPciBusId_v2(const char* pciBusId,
    nvmlDevice_t* device) {
  return done("nvmlDeviceGetHandleByPciBusId_v2", adapters::handle_by_pci_bus_id(pciBusId, device));
}

// nvmlDeviceGetHandleBySerial -> rsmi_dev_serial_number_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleBySerial(const char* serial,
    nvmlDevice_t* device) {
  return done("nvmlDeviceGetHandleBySerial", adapters::handle_by_serial(serial, device));
}

// nvmlDeviceGetHandleByUUID -> rsmi_dev_unique_id_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByUUID(const char* uuid,
    nvmlDevice_t* device) {
  return done("nvmlDeviceGetHandleByUUID", adapters::handle_by_uuid(uuid, device));
}

// nvmlDeviceGetHandleByUUIDV -> rsmi_dev_unique_id_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHandleByUUIDV(const nvmlUUID_t* uuid,
    nvmlDevice_t* device) {
  return done("nvmlDeviceGetHandleByUUIDV", adapters::handle_by_uuid_v(uuid, device));
}

// nvmlDeviceGetHostVgpuMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHostVgpuMode(nvmlDevice_t /*device*/,
    nvmlHostVgpuMode_t* /*pHostVgpuMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHostVgpuMode",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetHostname_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetHostname_v1(nvmlDevice_t /*device*/,
    nvmlHostname_v1_t* /*hostname*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetHostname_v1",
      "ROCm SMI stores no host name on a device"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetIndex, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetIndex(nvmlDevice_t device,
    unsigned int* index) {
  return done("nvmlDeviceGetIndex", adapters::index(device, index));
}

// nvmlDeviceGetInforomConfigurationChecksum: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetInforomConfigurationChecksum(
    nvmlDevice_t /*device*/, unsigned int* /*checksum*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetInforomConfigurationChecksum",
      "AMD GPUs have no InfoROM and no black box recorder in it"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetInforomImageVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetInforomImageVersion(nvmlDevice_t /*device*/,
    char* /*version*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetInforomImageVersion",
      "AMD GPUs have no InfoROM and no black box recorder in it"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetInforomVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetInforomVersion(nvmlDevice_t /*device*/,
    nvmlInforomObject_t /*object*/, char* /*version*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetInforomVersion",
      "AMD GPUs have no InfoROM and no black box recorder in it"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetIrqNum: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetIrqNum(nvmlDevice_t /*device*/,
    unsigned int* /*irqNum*/) {
  static constinit Refusal refusal{"nvmlDeviceGetIrqNum", "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetJpgUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetJpgUtilization(nvmlDevice_t /*device*/,
    unsigned int* /*utilization*/, unsigned int* /*samplingPeriodUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetJpgUtilization",
      "needs an adapter: ROCm SMI tells the load of each JPEG engine in one large record, and "
      "has no sampling period",
      "rsmi_dev_gpu_metrics_info_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetLastBBXFlushTime: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetLastBBXFlushTime(nvmlDevice_t /*device*/,
    unsigned long long* /*timestamp*/, unsigned long* /*durationUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetLastBBXFlushTime",
      "AMD GPUs have no InfoROM and no black box recorder in it"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMPSComputeRunningProcesses: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_v1_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMPSComputeRunningProcesses",
      "ROCm SMI lists compute processes only, and AMD has no MPS"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMPSComputeRunningProcesses_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses_v2(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_v2_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMPSComputeRunningProcesses_v2",
      "ROCm SMI lists compute processes only, and AMD has no MPS"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMPSComputeRunningProcesses_v3: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMPSComputeRunningProcesses_v3(
    nvmlDevice_t /*device*/, unsigned int* /*infoCount*/, nvmlProcessInfo_t* /*infos*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMPSComputeRunningProcesses_v3",
      "ROCm SMI lists compute processes only, and AMD has no MPS"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMarginTemperature: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMarginTemperature(nvmlDevice_t /*device*/,
    nvmlMarginTemperature_t* /*marginTempInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMarginTemperature",
      "needs an adapter: ROCm SMI has other sensors and limits, tells thousandths of a degree, "
      "and names the device by its index",
      "rsmi_dev_temp_metric_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMaxClockInfo -> rsmi_dev_gpu_clk_freq_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxClockInfo(nvmlDevice_t device,
    nvmlClockType_t type, unsigned int* clock) {
  return done("nvmlDeviceGetMaxClockInfo", adapters::max_clock_info(device, type, clock));
}

// nvmlDeviceGetMaxCustomerBoostClock: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxCustomerBoostClock(nvmlDevice_t /*device*/,
    nvmlClockType_t /*clockType*/, unsigned int* /*clockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMaxCustomerBoostClock",
      "AMD GPUs have no application clocks and no boost clock that the customer sets"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMaxMigDeviceCount, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxMigDeviceCount(nvmlDevice_t device,
    unsigned int* count) {
  return done("nvmlDeviceGetMaxMigDeviceCount", adapters::max_mig_devices(device, count));
}

// nvmlDeviceGetMaxPcieLinkGeneration -> rsmi_dev_pci_bandwidth_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxPcieLinkGeneration(nvmlDevice_t device,
    unsigned int* maxLinkGen) {
  return done("nvmlDeviceGetMaxPcieLinkGeneration", adapters::max_link_generation(device,
      maxLinkGen));
}

// nvmlDeviceGetMaxPcieLinkWidth -> rsmi_dev_pci_bandwidth_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMaxPcieLinkWidth(nvmlDevice_t device,
    unsigned int* maxLinkWidth) {
  return done("nvmlDeviceGetMaxPcieLinkWidth", adapters::max_link_width(device, maxLinkWidth));
}

// nvmlDeviceGetMemClkMinMaxVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemClkMinMaxVfOffset(nvmlDevice_t /*device*/,
    int* /*minOffset*/, int* /*maxOffset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemClkMinMaxVfOffset",
      "ROCm SMI does not tell the range of the overdrive"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemClkVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemClkVfOffset(nvmlDevice_t /*device*/,
    int* /*offset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemClkVfOffset",
      "needs an adapter: ROCm SMI counts overdrive in percent where NVML counts an offset in "
      "megahertz, and cannot set that of memory",
      "rsmi_dev_mem_overdrive_level_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemoryAffinity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryAffinity(nvmlDevice_t /*device*/,
    unsigned int /*nodeSetSize*/, unsigned long* /*nodeSet*/, nvmlAffinityScope_t /*scope*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemoryAffinity",
      "needs an adapter: ROCm SMI tells the NUMA node; its processors are in sysfs",
      "rsmi_topo_numa_affinity_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemoryBusWidth: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryBusWidth(nvmlDevice_t /*device*/,
    unsigned int* /*busWidth*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMemoryBusWidth",
      "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMemoryErrorCounter -> rsmi_dev_ecc_count_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryErrorCounter(nvmlDevice_t device,
    nvmlMemoryErrorType_t errorType, nvmlEccCounterType_t counterType,
    nvmlMemoryLocation_t locationType, unsigned long long* count) {
  return done("nvmlDeviceGetMemoryErrorCounter", adapters::memory_error_counter(device, errorType,
      counterType, locationType, count));
}

// nvmlDeviceGetMemoryInfo -> rsmi_dev_memory_total_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryInfo(nvmlDevice_t device,
    nvmlMemory_t* memory) {
  return done("nvmlDeviceGetMemoryInfo", adapters::memory_info(device, memory));
}

// nvmlDeviceGetMemoryInfo_v2 -> rsmi_dev_memory_total_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMemoryInfo_v2(nvmlDevice_t device,
    nvmlMemory_v2_t* memory) {
  return done("nvmlDeviceGetMemoryInfo_v2", adapters::memory_info_v2(device, memory));
}

// nvmlDeviceGetMigDeviceHandleByIndex: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMigDeviceHandleByIndex(nvmlDevice_t /*device*/,
    unsigned int /*index*/, nvmlDevice_t* /*migDevice*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMigDeviceHandleByIndex",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMigMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMigMode(nvmlDevice_t /*device*/,
    unsigned int* /*currentMode*/, unsigned int* /*pendingMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMigMode",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMinMaxClockOfPState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMinMaxClockOfPState(nvmlDevice_t /*device*/,
    nvmlClockType_t /*type*/, nvmlPstates_t /*pstate*/, unsigned int* /*minClockMHz*/,
    unsigned int* /*maxClockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMinMaxClockOfPState",
      "needs an adapter: ROCm SMI lists the frequencies of a clock in hertz and which one is "
      "current, and names the device by its index",
      "rsmi_dev_gpu_clk_freq_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMinMaxFanSpeed: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMinMaxFanSpeed(nvmlDevice_t /*device*/,
    unsigned int* /*minSpeed*/, unsigned int* /*maxSpeed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMinMaxFanSpeed",
      "needs an adapter: ROCm SMI tells a part of its maximum where NVML has percents, numbers "
      "sensors and does not count them",
      "rsmi_dev_fan_speed_max_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetMinorNumber -> rsmi_dev_drm_render_minor_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMinorNumber(nvmlDevice_t device,
    unsigned int* minorNumber) {
  return done("nvmlDeviceGetMinorNumber", adapters::minor_number(device, minorNumber));
}

// nvmlDeviceGetModuleId -> rsmi_dev_xgmi_physical_id_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetModuleId(nvmlDevice_t device,
    unsigned int* moduleId) {
  return done("nvmlDeviceGetModuleId", adapters::module_id(device, moduleId));
}

// nvmlDeviceGetMultiGpuBoard: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetMultiGpuBoard(nvmlDevice_t /*device*/,
    unsigned int* /*multiGpuBool*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetMultiGpuBoard",
      "ROCm SMI does not tell which GPUs share a board"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetName -> rsmi_dev_market_name_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetName(nvmlDevice_t device, char* name,
    unsigned int length) {
  return done("nvmlDeviceGetName", adapters::name(device, name, length));
}

// nvmlDeviceGetNumFans -> rsmi_dev_fan_speed_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNumFans(nvmlDevice_t device,
    unsigned int* numFans) {
  return done("nvmlDeviceGetNumFans", adapters::fan_count(device, numFans));
}

// nvmlDeviceGetNumGpuCores: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNumGpuCores(nvmlDevice_t /*device*/,
    unsigned int* /*numCores*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNumGpuCores",
      "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNumaNodeId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNumaNodeId(nvmlDevice_t /*device*/,
    unsigned int* /*node*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNumaNodeId",
      "this is the node that GPU memory itself is, on coherent systems of NVIDIA's; ROCm SMI "
      "tells the processor's node only"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkCapability: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkCapability(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlNvLinkCapability_t /*capability*/, unsigned int* /*capResult*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkCapability",
      "XGMI has nothing that corresponds to this control of NVLink"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkErrorCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkErrorCounter(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlNvLinkErrorCounter_t /*counter*/,
    unsigned long long* /*counterValue*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkErrorCounter",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI has one error state for all "
      "links of a device",
      "rsmi_dev_xgmi_error_status"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkInfo(nvmlDevice_t /*device*/,
    nvmlNvLinkInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkInfo",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI tells status, speed and "
      "traffic of all links in one large record",
      "rsmi_dev_gpu_metrics_info_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkRemoteDeviceType: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkRemoteDeviceType(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlIntNvLinkDeviceType_t* /*pNvLinkDeviceType*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkRemoteDeviceType",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI tells the link between two "
      "devices, not where one link ends",
      "rsmi_topo_get_link_type"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkRemotePciInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkRemotePciInfo(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlPciInfo_t* /*pci*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkRemotePciInfo",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI tells the link between two "
      "devices, not where one link ends",
      "rsmi_topo_get_link_type"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkRemotePciInfo_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkRemotePciInfo_v2(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlPciInfo_t* /*pci*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkRemotePciInfo_v2",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI tells the link between two "
      "devices, not where one link ends",
      "rsmi_topo_get_link_type"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkState(nvmlDevice_t /*device*/,
    unsigned int /*link*/, nvmlEnableState_t* /*isActive*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkState",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI tells status, speed and "
      "traffic of all links in one large record",
      "rsmi_dev_gpu_metrics_info_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkUtilizationControl: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkUtilizationControl(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/,
    nvmlNvLinkUtilizationControl_t* /*control*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkUtilizationControl",
      "XGMI has nothing that corresponds to this control of NVLink"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkUtilizationCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkUtilizationCounter(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/,
    unsigned long long* /*rxcounter*/, unsigned long long* /*txcounter*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkUtilizationCounter",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI tells status, speed and "
      "traffic of all links in one large record",
      "rsmi_dev_gpu_metrics_info_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvLinkVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvLinkVersion(nvmlDevice_t /*device*/,
    unsigned int /*link*/, unsigned int* /*version*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvLinkVersion",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI tells status, speed and "
      "traffic of all links in one large record",
      "rsmi_dev_gpu_metrics_info_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvlinkBwMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvlinkBwMode(nvmlDevice_t /*device*/,
    nvmlNvlinkGetBwMode_t* /*getBwMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvlinkBwMode",
      "XGMI has nothing that corresponds to this control of NVLink"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetNvlinkSupportedBwModes: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetNvlinkSupportedBwModes(nvmlDevice_t /*device*/,
    nvmlNvlinkSupportedBwModes_t* /*supportedBwMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetNvlinkSupportedBwModes",
      "XGMI has nothing that corresponds to this control of NVLink"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetOfaUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetOfaUtilization(nvmlDevice_t /*device*/,
    unsigned int* /*utilization*/, unsigned int* /*samplingPeriodUs*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetOfaUtilization",
      "AMD GPUs have no optical flow engine of this kind"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetP2PStatus -> rsmi_is_P2P_accessible, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetP2PStatus(nvmlDevice_t device1,
    nvmlDevice_t device2, nvmlGpuP2PCapsIndex_t p2pIndex, nvmlGpuP2PStatus_t* p2pStatus) {
  return done("nvmlDeviceGetP2PStatus", adapters::p2p_status(device1, device2, p2pIndex,
      p2pStatus));
}

// nvmlDeviceGetPciInfo -> rsmi_dev_pci_id_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPciInfo(nvmlDevice_t device,
    nvmlPciInfo_t* pci) {
  return done("nvmlDeviceGetPciInfo", adapters::pci_info(device, pci));
}

// nvmlDeviceGetPciInfoExt: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPciInfoExt(nvmlDevice_t /*device*/,
    nvmlPciInfoExt_t* /*pci*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPciInfoExt",
      "needs an adapter: ROCm SMI packs the address into one number and tells the ids one by one",
      "rsmi_dev_pci_id_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPciInfo_v2 -> rsmi_dev_pci_id_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPciInfo_v2(nvmlDevice_t device,
    nvmlPciInfo_t* pci) {
  return done("nvmlDeviceGetPciInfo_v2", adapters::pci_info_v2(device, pci));
}

// nvmlDeviceGetPciInfo_v3 -> rsmi_dev_pci_id_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPciInfo_v3(nvmlDevice_t device,
    nvmlPciInfo_t* pci) {
  return done("nvmlDeviceGetPciInfo_v3", adapters::pci_info_v3(device, pci));
}

// nvmlDeviceGetPcieLinkMaxSpeed -> rsmi_dev_pci_bandwidth_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPcieLinkMaxSpeed(nvmlDevice_t device,
    unsigned int* maxSpeed) {
  return done("nvmlDeviceGetPcieLinkMaxSpeed", adapters::max_link_generation(device, maxSpeed));
}

// nvmlDeviceGetPcieReplayCounter -> rsmi_dev_pci_replay_counter_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPcieReplayCounter(nvmlDevice_t device,
    unsigned int* value) {
  return done("nvmlDeviceGetPcieReplayCounter", adapters::replay_counter(device, value));
}

// nvmlDeviceGetPcieSpeed: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPcieSpeed(nvmlDevice_t /*device*/,
    unsigned int* /*pcieSpeed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPcieSpeed",
      "needs an adapter: ROCm SMI lists transfer rates with their lanes and which one is "
      "current, without a generation, and names the device by its index",
      "rsmi_dev_pci_bandwidth_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPcieThroughput: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPcieThroughput(nvmlDevice_t /*device*/,
    nvmlPcieUtilCounter_t /*counter*/, unsigned int* /*value*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPcieThroughput",
      "needs an adapter: ROCm SMI counts packets for a second and gives their largest size, "
      "where NVML has KB/s, and takes the device's index",
      "rsmi_dev_pci_throughput_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPdi: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPdi(nvmlDevice_t /*device*/,
    nvmlPdi_t* /*pdi*/) {
  static constinit Refusal refusal{"nvmlDeviceGetPdi", "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPerformanceModes: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPerformanceModes(nvmlDevice_t /*device*/,
    nvmlDevicePerfModes_t* /*perfModes*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPerformanceModes",
      "needs an adapter: ROCm SMI lists the frequencies of a clock in hertz and which one is "
      "current, and names the device by its index",
      "rsmi_dev_gpu_clk_freq_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPerformanceState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPerformanceState(nvmlDevice_t /*device*/,
    nvmlPstates_t* /*pState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPerformanceState",
      "needs an adapter: ROCm SMI has performance levels, which are policies, where NVML numbers "
      "states",
      "rsmi_dev_perf_level_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPersistenceMode, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPersistenceMode(nvmlDevice_t device,
    nvmlEnableState_t* mode) {
  return done("nvmlDeviceGetPersistenceMode", adapters::persistence_mode(device, mode));
}

// nvmlDeviceGetPgpuMetadataString: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPgpuMetadataString(nvmlDevice_t /*device*/,
    char* /*pgpuMetadata*/, unsigned int* /*bufferSize*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPgpuMetadataString",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPlatformInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPlatformInfo(nvmlDevice_t /*device*/,
    nvmlPlatformInfo_t* /*platformInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPlatformInfo",
      "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerManagementDefaultLimit -> rsmi_dev_power_cap_default_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerManagementDefaultLimit(nvmlDevice_t device,
    unsigned int* defaultLimit) {
  return done("nvmlDeviceGetPowerManagementDefaultLimit", adapters::power_default_limit(device,
      defaultLimit));
}

// nvmlDeviceGetPowerManagementLimit -> rsmi_dev_power_cap_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerManagementLimit(nvmlDevice_t device,
    unsigned int* limit) {
  return done("nvmlDeviceGetPowerManagementLimit", adapters::power_limit(device, limit));
}

// nvmlDeviceGetPowerManagementLimitConstraints -> rsmi_dev_power_cap_range_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerManagementLimitConstraints(
    nvmlDevice_t device, unsigned int* minLimit, unsigned int* maxLimit) {
  return done("nvmlDeviceGetPowerManagementLimitConstraints", adapters::power_limit_range(device,
      minLimit, maxLimit));
}

// nvmlDeviceGetPowerManagementMode -> rsmi_dev_power_cap_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerManagementMode(nvmlDevice_t device,
    nvmlEnableState_t* mode) {
  return done("nvmlDeviceGetPowerManagementMode", adapters::power_mode(device, mode));
}

// nvmlDeviceGetPowerMizerMode_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerMizerMode_v1(nvmlDevice_t /*device*/,
    nvmlDevicePowerMizerModes_v1_t* /*powerMizerMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerMizerMode_v1",
      "ROCm SMI has nothing of this power management of NVIDIA's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerSource: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerSource(nvmlDevice_t /*device*/,
    nvmlPowerSource_t* /*powerSource*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerSource",
      "ROCm SMI has no query of this property"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerState(nvmlDevice_t /*device*/,
    nvmlPstates_t* /*pState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetPowerState",
      "needs an adapter: ROCm SMI has performance levels, which are policies, where NVML numbers "
      "states",
      "rsmi_dev_perf_level_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetPowerUsage -> rsmi_dev_power_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetPowerUsage(nvmlDevice_t device,
    unsigned int* power) {
  return done("nvmlDeviceGetPowerUsage", adapters::power_usage(device, power));
}

// nvmlDeviceGetProcessUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetProcessUtilization(nvmlDevice_t /*device*/,
    nvmlProcessUtilizationSample_t* /*utilization*/, unsigned int* /*processSamplesCount*/,
    unsigned long long /*lastSeenTimeStamp*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetProcessUtilization",
      "needs an adapter: ROCm SMI tells the occupancy of one process at this moment, NVML "
      "samples of several engines since a time",
      "rsmi_compute_process_info_by_device_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetProcessesUtilizationInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetProcessesUtilizationInfo(
    nvmlDevice_t /*device*/, nvmlProcessesUtilizationInfo_t* /*procesesUtilInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetProcessesUtilizationInfo",
      "needs an adapter: ROCm SMI tells the occupancy of one process at this moment, NVML "
      "samples of several engines since a time",
      "rsmi_compute_process_info_by_device_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRemappedRows: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRemappedRows(nvmlDevice_t /*device*/,
    unsigned int* /*corrRows*/, unsigned int* /*uncRows*/, unsigned int* /*isPending*/,
    unsigned int* /*failureOccurred*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRemappedRows",
      "AMD GPUs retire pages; ROCm SMI tells nothing of rows or banks"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRemappedRows_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRemappedRows_v2(nvmlDevice_t /*device*/,
    nvmlRemappedRowsInfo_v2_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRemappedRows_v2",
      "AMD GPUs retire pages; ROCm SMI tells nothing of rows or banks"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRepairStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRepairStatus(nvmlDevice_t /*device*/,
    nvmlRepairStatus_t* /*repairStatus*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRepairStatus",
      "AMD GPUs retire pages; ROCm SMI tells nothing of rows or banks"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRetiredPages: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRetiredPages(nvmlDevice_t /*device*/,
    nvmlPageRetirementCause_t /*cause*/, unsigned int* /*pageCount*/,
    unsigned long long* /*addresses*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRetiredPages",
      "needs an adapter: ROCm SMI lists pages with size and state and without a cause",
      "rsmi_dev_memory_reserved_pages_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRetiredPagesPendingStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRetiredPagesPendingStatus(
    nvmlDevice_t /*device*/, nvmlEnableState_t* /*isPending*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRetiredPagesPendingStatus",
      "needs an adapter: ROCm SMI lists pages with size and state and without a cause",
      "rsmi_dev_memory_reserved_pages_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRetiredPages_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRetiredPages_v2(nvmlDevice_t /*device*/,
    nvmlPageRetirementCause_t /*cause*/, unsigned int* /*pageCount*/,
    unsigned long long* /*addresses*/, unsigned long long* /*timestamps*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRetiredPages_v2",
      "needs an adapter: ROCm SMI lists pages with size and state and without a cause",
      "rsmi_dev_memory_reserved_pages_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRowRemapperHistogram: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRowRemapperHistogram(nvmlDevice_t /*device*/,
    nvmlRowRemapperHistogramValues_t* /*values*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetRowRemapperHistogram",
      "AMD GPUs retire pages; ROCm SMI tells nothing of rows or banks"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetRunningProcessDetailList -> rsmi_compute_process_info_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetRunningProcessDetailList(nvmlDevice_t device,
    nvmlProcessDetailList_t* plist) {
  return done("nvmlDeviceGetRunningProcessDetailList", adapters::process_details(device, plist));
}

// nvmlDeviceGetSamples: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSamples(nvmlDevice_t /*device*/,
    nvmlSamplingType_t /*type*/, unsigned long long /*lastSeenTimeStamp*/,
    nvmlValueType_t* /*sampleValType*/, unsigned int* /*sampleCount*/, nvmlSample_t* /*samples*/) {
  static constinit Refusal refusal{"nvmlDeviceGetSamples", "ROCm SMI keeps no samples of the past"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSerial -> rsmi_dev_serial_number_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSerial(nvmlDevice_t device, char* serial,
    unsigned int length) {
  return done("nvmlDeviceGetSerial", adapters::serial(device, serial, length));
}

// nvmlDeviceGetSramEccErrorStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSramEccErrorStatus(nvmlDevice_t /*device*/,
    nvmlEccSramErrorStatus_t* /*status_*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSramEccErrorStatus",
      "needs an adapter: ROCm SMI counts errors by block of the GPU since the driver started, "
      "without an aggregate over its life",
      "rsmi_dev_ecc_count_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts(
    nvmlDevice_t /*device*/, nvmlEccSramUniqueUncorrectedErrorCounts_t* /*errorCounts*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSramUniqueUncorrectedEccErrorCounts",
      "ROCm SMI neither switches ECC nor clears its counters"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedClocksEventReasons: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedClocksEventReasons(
    nvmlDevice_t /*device*/, unsigned long long* /*supportedClocksEventReasons*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedClocksEventReasons",
      "ROCm SMI does not tell which reasons for throttling a device reports"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedClocksThrottleReasons: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedClocksThrottleReasons(
    nvmlDevice_t /*device*/, unsigned long long* /*supportedClocksThrottleReasons*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedClocksThrottleReasons",
      "ROCm SMI does not tell which reasons for throttling a device reports"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedEventTypes: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedEventTypes(nvmlDevice_t /*device*/,
    unsigned long long* /*eventTypes*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedEventTypes",
      "ROCm SMI does not tell which events a device reports"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedGraphicsClocks -> rsmi_dev_gpu_clk_freq_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedGraphicsClocks(nvmlDevice_t device,
    unsigned int memoryClockMHz, unsigned int* count, unsigned int* clocksMHz) {
  return done("nvmlDeviceGetSupportedGraphicsClocks", adapters::graphics_clocks(device,
      memoryClockMHz, count, clocksMHz));
}

// nvmlDeviceGetSupportedMemoryClocks -> rsmi_dev_gpu_clk_freq_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedMemoryClocks(nvmlDevice_t device,
    unsigned int* count, unsigned int* clocksMHz) {
  return done("nvmlDeviceGetSupportedMemoryClocks", adapters::memory_clocks(device, count,
      clocksMHz));
}

// nvmlDeviceGetSupportedPerformanceStates: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedPerformanceStates(
    nvmlDevice_t /*device*/, nvmlPstates_t* /*pstates*/, unsigned int /*size*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedPerformanceStates",
      "AMD GPUs have no numbered performance states"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetSupportedVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetSupportedVgpus(nvmlDevice_t /*device*/,
    unsigned int* /*vgpuCount*/, nvmlVgpuTypeId_t* /*vgpuTypeIds*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetSupportedVgpus",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTargetFanSpeed: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTargetFanSpeed(nvmlDevice_t /*device*/,
    unsigned int /*fan*/, unsigned int* /*targetSpeed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTargetFanSpeed",
      "ROCm SMI tells neither the aim nor the policy of a fan"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTemperature -> rsmi_dev_temp_metric_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTemperature(nvmlDevice_t device,
    nvmlTemperatureSensors_t sensorType, unsigned int* temp) {
  return done("nvmlDeviceGetTemperature", adapters::temperature(device, sensorType, temp));
}

// nvmlDeviceGetTemperatureThreshold -> rsmi_dev_temp_metric_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTemperatureThreshold(nvmlDevice_t device,
    nvmlTemperatureThresholds_t thresholdType, unsigned int* temp) {
  return done("nvmlDeviceGetTemperatureThreshold", adapters::temperature_threshold(device,
      thresholdType, temp));
}

// nvmlDeviceGetTemperatureV -> rsmi_dev_temp_metric_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTemperatureV(nvmlDevice_t device,
    nvmlTemperature_t* temperature) {
  return done("nvmlDeviceGetTemperatureV", adapters::temperature_v(device, temperature));
}

// nvmlDeviceGetThermalSettings: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetThermalSettings(nvmlDevice_t /*device*/,
    unsigned int /*sensorIndex*/, nvmlGpuThermalSettings_t* /*pThermalSettings*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetThermalSettings",
      "needs an adapter: ROCm SMI has other sensors and limits, tells thousandths of a degree, "
      "and names the device by its index",
      "rsmi_dev_temp_metric_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTopologyCommonAncestor: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTopologyCommonAncestor(nvmlDevice_t /*device1*/,
    nvmlDevice_t /*device2*/, nvmlGpuTopologyLevel_t* /*pathInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTopologyCommonAncestor",
      "needs an adapter: ROCm SMI tells hops and the kind of link where NVML tells the common "
      "ancestor",
      "rsmi_topo_get_link_type"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTopologyNearestGpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTopologyNearestGpus(nvmlDevice_t /*device*/,
    nvmlGpuTopologyLevel_t /*level*/, unsigned int* /*count*/, nvmlDevice_t* /*deviceArray*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetTopologyNearestGpus",
      "needs an adapter: ROCm SMI tells hops and the kind of link where NVML tells the common "
      "ancestor",
      "rsmi_topo_get_link_type"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetTotalEccErrors -> rsmi_dev_ecc_count_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTotalEccErrors(nvmlDevice_t device,
    nvmlMemoryErrorType_t errorType, nvmlEccCounterType_t counterType,
    unsigned long long* eccCounts) {
  return done("nvmlDeviceGetTotalEccErrors", adapters::total_ecc_errors(device, errorType,
      counterType, eccCounts));
}

// nvmlDeviceGetTotalEnergyConsumption -> rsmi_dev_energy_count_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetTotalEnergyConsumption(nvmlDevice_t device,
    unsigned long long* energy) {
  return done("nvmlDeviceGetTotalEnergyConsumption", adapters::energy(device, energy));
}

// nvmlDeviceGetUUID -> rsmi_dev_unique_id_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetUUID(nvmlDevice_t device, char* uuid,
    unsigned int length) {
  return done("nvmlDeviceGetUUID", adapters::uuid(device, uuid, length));
}

// nvmlDeviceGetUnrepairableMemoryFlag_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetUnrepairableMemoryFlag_v1(
    nvmlDevice_t /*device*/, nvmlUnrepairableMemoryStatus_v1_t* /*unrepairableMemoryStatus*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetUnrepairableMemoryFlag_v1",
      "AMD GPUs retire pages; ROCm SMI tells nothing of rows or banks"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetUtilizationRates -> rsmi_dev_busy_percent_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetUtilizationRates(nvmlDevice_t device,
    nvmlUtilization_t* utilization) {
  return done("nvmlDeviceGetUtilizationRates", adapters::utilization_rates(device, utilization));
}

// nvmlDeviceGetVbiosVersion -> rsmi_dev_vbios_version_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVbiosVersion(nvmlDevice_t device, char* version,
    unsigned int length) {
  return done("nvmlDeviceGetVbiosVersion", adapters::vbios_version(device, version, length));
}

// nvmlDeviceGetVgpuCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuCapabilities(nvmlDevice_t /*device*/,
    nvmlDeviceVgpuCapability_t /*capability*/, unsigned int* /*capResult*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuCapabilities",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuHeterogeneousMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuHeterogeneousMode(nvmlDevice_t /*device*/,
    nvmlVgpuHeterogeneousMode_t* /*pHeterogeneousMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuHeterogeneousMode",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuInstancesUtilizationInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuInstancesUtilizationInfo(
    nvmlDevice_t /*device*/, nvmlVgpuInstancesUtilizationInfo_t* /*vgpuUtilInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuInstancesUtilizationInfo",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuMetadata: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuMetadata(nvmlDevice_t /*device*/,
    nvmlVgpuPgpuMetadata_t* /*pgpuMetadata*/, unsigned int* /*bufferSize*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuMetadata",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuProcessUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuProcessUtilization(nvmlDevice_t /*device*/,
    unsigned long long /*lastSeenTimeStamp*/, unsigned int* /*vgpuProcessSamplesCount*/,
    nvmlVgpuProcessUtilizationSample_t* /*utilizationSamples*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuProcessUtilization",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuProcessesUtilizationInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuProcessesUtilizationInfo(
    nvmlDevice_t /*device*/, nvmlVgpuProcessesUtilizationInfo_t* /*vgpuProcUtilInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuProcessesUtilizationInfo",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuSchedulerCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuSchedulerCapabilities(
    nvmlDevice_t /*device*/, nvmlVgpuSchedulerCapabilities_t* /*pCapabilities*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuSchedulerCapabilities",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuSchedulerLog: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuSchedulerLog(nvmlDevice_t /*device*/,
    nvmlVgpuSchedulerLog_t* /*pSchedulerLog*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuSchedulerLog",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuSchedulerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuSchedulerState(nvmlDevice_t /*device*/,
    nvmlVgpuSchedulerGetState_t* /*pSchedulerState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuSchedulerState",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuTypeCreatablePlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuTypeCreatablePlacements(
    nvmlDevice_t /*device*/, nvmlVgpuTypeId_t /*vgpuTypeId*/,
    nvmlVgpuPlacementList_t* /*pPlacementList*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuTypeCreatablePlacements",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuTypeSupportedPlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuTypeSupportedPlacements(
    nvmlDevice_t /*device*/, nvmlVgpuTypeId_t /*vgpuTypeId*/,
    nvmlVgpuPlacementList_t* /*pPlacementList*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuTypeSupportedPlacements",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVgpuUtilization: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVgpuUtilization(nvmlDevice_t /*device*/,
    unsigned long long /*lastSeenTimeStamp*/, nvmlValueType_t* /*sampleValType*/,
    unsigned int* /*vgpuInstanceSamplesCount*/,
    nvmlVgpuInstanceUtilizationSample_t* /*utilizationSamples*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVgpuUtilization",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetViolationStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetViolationStatus(nvmlDevice_t /*device*/,
    nvmlPerfPolicyType_t /*perfPolicyType*/, nvmlViolationTime_t* /*violTime*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetViolationStatus",
      "needs an adapter: ROCm SMI has other reasons for throttling, as bits and counters in one "
      "large record",
      "rsmi_dev_gpu_metrics_info_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceGetVirtualizationMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceGetVirtualizationMode(nvmlDevice_t /*device*/,
    nvmlGpuVirtualizationMode_t* /*pVirtualMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceGetVirtualizationMode",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceIsMigDeviceHandle, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceIsMigDeviceHandle(nvmlDevice_t device,
    unsigned int* isMigDevice) {
  return done("nvmlDeviceIsMigDeviceHandle", adapters::is_mig_handle(device, isMigDevice));
}

// nvmlDeviceModifyDrainState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceModifyDrainState(nvmlPciInfo_t* /*pciInfo*/,
    nvmlEnableState_t /*newState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceModifyDrainState",
      "ROCm SMI neither drains, removes nor discovers devices: the kernel does so through sysfs"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceOnSameBoard: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceOnSameBoard(nvmlDevice_t /*device1*/,
    nvmlDevice_t /*device2*/, int* /*onSameBoard*/) {
  static constinit Refusal refusal{
      "nvmlDeviceOnSameBoard",
      "ROCm SMI does not tell which GPUs share a board"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDevicePowerSmoothingActivatePresetProfile: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDevicePowerSmoothingActivatePresetProfile(
    nvmlDevice_t /*device*/, nvmlPowerSmoothingProfile_t* /*profile*/) {
  static constinit Refusal refusal{
      "nvmlDevicePowerSmoothingActivatePresetProfile",
      "ROCm SMI has nothing of this power management of NVIDIA's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDevicePowerSmoothingSetState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDevicePowerSmoothingSetState(nvmlDevice_t /*device*/,
    nvmlPowerSmoothingState_t* /*state*/) {
  static constinit Refusal refusal{
      "nvmlDevicePowerSmoothingSetState",
      "ROCm SMI has nothing of this power management of NVIDIA's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDevicePowerSmoothingUpdatePresetProfileParam: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDevicePowerSmoothingUpdatePresetProfileParam(
    nvmlDevice_t /*device*/, nvmlPowerSmoothingProfile_t* /*profile*/) {
  static constinit Refusal refusal{
      "nvmlDevicePowerSmoothingUpdatePresetProfileParam",
      "ROCm SMI has nothing of this power management of NVIDIA's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceQueryDrainState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceQueryDrainState(nvmlPciInfo_t* /*pciInfo*/,
    nvmlEnableState_t* /*currentState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceQueryDrainState",
      "ROCm SMI neither drains, removes nor discovers devices: the kernel does so through sysfs"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceReadPRMCounters_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceReadPRMCounters_v1(nvmlDevice_t /*device*/,
    nvmlPRMCounterList_v1_t* /*counterList*/) {
  static constinit Refusal refusal{
      "nvmlDeviceReadPRMCounters_v1",
      "this reads data of NVIDIA's own driver and hardware"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceReadWritePRM_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceReadWritePRM_v1(nvmlDevice_t /*device*/,
    nvmlPRMTLV_v1_t* /*buffer*/) {
  static constinit Refusal refusal{
      "nvmlDeviceReadWritePRM_v1",
      "this reads data of NVIDIA's own driver and hardware"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceRegisterEvents: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceRegisterEvents(nvmlDevice_t /*device*/,
    unsigned long long /*eventTypes*/, nvmlEventSet_t /*set*/) {
  static constinit Refusal refusal{
      "nvmlDeviceRegisterEvents",
      "needs an adapter: ROCm SMI collects other events, for each device instead of for a set, "
      "and takes the device's index",
      "rsmi_event_notification_mask_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceRemoveGpu: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceRemoveGpu(nvmlPciInfo_t* /*pciInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceRemoveGpu",
      "ROCm SMI neither drains, removes nor discovers devices: the kernel does so through sysfs"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceRemoveGpu_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceRemoveGpu_v2(nvmlPciInfo_t* /*pciInfo*/,
    nvmlDetachGpuState_t /*gpuState*/, nvmlPcieLinkState_t /*linkState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceRemoveGpu_v2",
      "ROCm SMI neither drains, removes nor discovers devices: the kernel does so through sysfs"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetApplicationsClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetApplicationsClocks(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetApplicationsClocks",
      "needs an adapter: ROCm SMI chooses among frequency levels by a mask, for one clock at a "
      "time",
      "rsmi_dev_perf_level_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetGpuLockedClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetGpuLockedClocks(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetGpuLockedClocks",
      "needs an adapter: ROCm SMI names the device by its index and the clock by a type; leaving "
      "the range again is a performance level",
      "rsmi_dev_perf_level_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetMemoryLockedClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetMemoryLockedClocks(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetMemoryLockedClocks",
      "needs an adapter: ROCm SMI names the device by its index and the clock by a type; leaving "
      "the range again is a performance level",
      "rsmi_dev_perf_level_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetNvLinkErrorCounters: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetNvLinkErrorCounters(nvmlDevice_t /*device*/,
    unsigned int /*link*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetNvLinkErrorCounters",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI has one error state for all "
      "links of a device",
      "rsmi_dev_xgmi_error_reset"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceResetNvLinkUtilizationCounter: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceResetNvLinkUtilizationCounter(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/) {
  static constinit Refusal refusal{
      "nvmlDeviceResetNvLinkUtilizationCounter",
      "XGMI has nothing that corresponds to this control of NVLink"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetAPIRestriction: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetAPIRestriction(nvmlDevice_t /*device*/,
    nvmlRestrictedAPI_t /*apiType*/, nvmlEnableState_t /*isRestricted*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetAPIRestriction",
      "AMD's driver has no such mode: it is always loaded, open to all processes and to all that "
      "the system's permissions allow"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetAccountingMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetAccountingMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetAccountingMode",
      "ROCm SMI keeps no account of processes that have ended"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetApplicationsClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetApplicationsClocks(nvmlDevice_t /*device*/,
    unsigned int /*memClockMHz*/, unsigned int /*graphicsClockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetApplicationsClocks",
      "needs an adapter: ROCm SMI chooses among frequency levels by a mask, for one clock at a "
      "time",
      "rsmi_dev_gpu_clk_freq_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetAutoBoostedClocksEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetAutoBoostedClocksEnabled(
    nvmlDevice_t /*device*/, nvmlEnableState_t /*enabled*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetAutoBoostedClocksEnabled",
      "AMD's driver scales clocks by itself and has no such switch or monitor"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetClockOffsets: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetClockOffsets(nvmlDevice_t /*device*/,
    nvmlClockOffset_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetClockOffsets",
      "needs an adapter: ROCm SMI counts overdrive in percent where NVML counts an offset in "
      "megahertz, and cannot set that of memory",
      "rsmi_dev_overdrive_level_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetComputeMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetComputeMode(nvmlDevice_t /*device*/,
    nvmlComputeMode_t /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetComputeMode",
      "AMD's driver has no such mode: it is always loaded, open to all processes and to all that "
      "the system's permissions allow"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetConfComputeUnprotectedMemSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetConfComputeUnprotectedMemSize(
    nvmlDevice_t /*device*/, unsigned long long /*sizeKiB*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetConfComputeUnprotectedMemSize",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetCpuAffinity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetCpuAffinity(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetCpuAffinity",
      "needs an adapter: ROCm SMI tells the NUMA node; its processors are in sysfs",
      "rsmi_topo_numa_affinity_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetDefaultAutoBoostedClocksEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetDefaultAutoBoostedClocksEnabled(
    nvmlDevice_t /*device*/, nvmlEnableState_t /*enabled*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetDefaultAutoBoostedClocksEnabled",
      "AMD's driver scales clocks by itself and has no such switch or monitor"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetDefaultFanSpeed_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetDefaultFanSpeed_v2(nvmlDevice_t /*device*/,
    unsigned int /*fan*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetDefaultFanSpeed_v2",
      "needs an adapter: ROCm SMI only gives a fan back to the driver's own control",
      "rsmi_dev_fan_reset"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetDramEncryptionMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetDramEncryptionMode(nvmlDevice_t /*device*/,
    const nvmlDramEncryptionInfo_t* /*dramEncryption*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetDramEncryptionMode",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetDriverModel: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetDriverModel(nvmlDevice_t /*device*/,
    nvmlDriverModel_t /*driverModel*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetDriverModel",
      "ROCm SMI knows neither displays nor Windows driver models"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetEccMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetEccMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t /*ecc*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetEccMode",
      "ROCm SMI neither switches ECC nor clears its counters"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetFanControlPolicy: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetFanControlPolicy(nvmlDevice_t /*device*/,
    unsigned int /*fan*/, nvmlFanControlPolicy_t /*policy*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetFanControlPolicy",
      "needs an adapter: ROCm SMI only gives a fan back to the driver's own control",
      "rsmi_dev_fan_reset"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetFanSpeed_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetFanSpeed_v2(nvmlDevice_t /*device*/,
    unsigned int /*fan*/, unsigned int /*speed*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetFanSpeed_v2",
      "needs an adapter: ROCm SMI tells a part of its maximum where NVML has percents, numbers "
      "sensors and does not count them",
      "rsmi_dev_fan_speed_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetGpcClkVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetGpcClkVfOffset(nvmlDevice_t /*device*/,
    int /*offset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetGpcClkVfOffset",
      "needs an adapter: ROCm SMI counts overdrive in percent where NVML counts an offset in "
      "megahertz, and cannot set that of memory",
      "rsmi_dev_overdrive_level_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetGpuLockedClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetGpuLockedClocks(nvmlDevice_t /*device*/,
    unsigned int /*minGpuClockMHz*/, unsigned int /*maxGpuClockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetGpuLockedClocks",
      "needs an adapter: ROCm SMI names the device by its index and the clock by a type; leaving "
      "the range again is a performance level",
      "rsmi_dev_clk_range_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetGpuOperationMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetGpuOperationMode(nvmlDevice_t /*device*/,
    nvmlGpuOperationMode_t /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetGpuOperationMode",
      "AMD's driver has no such mode: it is always loaded, open to all processes and to all that "
      "the system's permissions allow"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetHostname_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetHostname_v1(nvmlDevice_t /*device*/,
    nvmlHostname_v1_t* /*hostname*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetHostname_v1",
      "ROCm SMI stores no host name on a device"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetMemClkVfOffset: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetMemClkVfOffset(nvmlDevice_t /*device*/,
    int /*offset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetMemClkVfOffset",
      "ROCm SMI counts overdrive in percent where NVML counts an offset in megahertz, and cannot "
      "set that of memory"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetMemoryLockedClocks: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetMemoryLockedClocks(nvmlDevice_t /*device*/,
    unsigned int /*minMemClockMHz*/, unsigned int /*maxMemClockMHz*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetMemoryLockedClocks",
      "needs an adapter: ROCm SMI names the device by its index and the clock by a type; leaving "
      "the range again is a performance level",
      "rsmi_dev_clk_range_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetMigMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetMigMode(nvmlDevice_t /*device*/,
    unsigned int /*mode*/, nvmlReturn_t* /*activationStatus*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetMigMode",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetNvLinkDeviceLowPowerThreshold: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetNvLinkDeviceLowPowerThreshold(
    nvmlDevice_t /*device*/, nvmlNvLinkPowerThres_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetNvLinkDeviceLowPowerThreshold",
      "XGMI has nothing that corresponds to this control of NVLink"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetNvLinkUtilizationControl: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetNvLinkUtilizationControl(
    nvmlDevice_t /*device*/, unsigned int /*link*/, unsigned int /*counter*/,
    nvmlNvLinkUtilizationControl_t* /*control*/, unsigned int /*reset*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetNvLinkUtilizationControl",
      "needs an adapter: XGMI takes the place of NVLink: ROCm SMI counts events that are "
      "created, started and stopped one by one",
      "rsmi_dev_counter_create"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetNvlinkBwMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetNvlinkBwMode(nvmlDevice_t /*device*/,
    nvmlNvlinkSetBwMode_t* /*setBwMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetNvlinkBwMode",
      "XGMI has nothing that corresponds to this control of NVLink"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetPersistenceMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetPersistenceMode(nvmlDevice_t /*device*/,
    nvmlEnableState_t /*mode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetPersistenceMode",
      "AMD's driver has no such mode: it is always loaded, open to all processes and to all that "
      "the system's permissions allow"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetPowerManagementLimit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetPowerManagementLimit(nvmlDevice_t /*device*/,
    unsigned int /*limit*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetPowerManagementLimit",
      "needs an adapter: ROCm SMI counts microwatts where NVML counts milliwatts, numbers "
      "sensors, and names the device by its index",
      "rsmi_dev_power_cap_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetPowerManagementLimit_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetPowerManagementLimit_v2(nvmlDevice_t /*device*/,
    nvmlPowerValue_v2_t* /*powerValue*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetPowerManagementLimit_v2",
      "needs an adapter: ROCm SMI counts microwatts where NVML counts milliwatts, numbers "
      "sensors, and names the device by its index",
      "rsmi_dev_power_cap_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetPowerMizerMode_v1: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetPowerMizerMode_v1(nvmlDevice_t /*device*/,
    nvmlDevicePowerMizerModes_v1_t* /*powerMizerMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetPowerMizerMode_v1",
      "ROCm SMI has nothing of this power management of NVIDIA's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetTemperatureThreshold: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetTemperatureThreshold(nvmlDevice_t /*device*/,
    nvmlTemperatureThresholds_t /*thresholdType*/, int* /*temp*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetTemperatureThreshold",
      "ROCm SMI sets no temperature limits"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetVgpuCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetVgpuCapabilities(nvmlDevice_t /*device*/,
    nvmlDeviceVgpuCapability_t /*capability*/, nvmlEnableState_t /*state*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetVgpuCapabilities",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetVgpuHeterogeneousMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetVgpuHeterogeneousMode(nvmlDevice_t /*device*/,
    const nvmlVgpuHeterogeneousMode_t* /*pHeterogeneousMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetVgpuHeterogeneousMode",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetVgpuSchedulerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetVgpuSchedulerState(nvmlDevice_t /*device*/,
    nvmlVgpuSchedulerSetState_t* /*pSchedulerState*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetVgpuSchedulerState",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceSetVirtualizationMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceSetVirtualizationMode(nvmlDevice_t /*device*/,
    nvmlGpuVirtualizationMode_t /*virtualMode*/) {
  static constinit Refusal refusal{
      "nvmlDeviceSetVirtualizationMode",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceValidateInforom: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceValidateInforom(nvmlDevice_t /*device*/) {
  static constinit Refusal refusal{
      "nvmlDeviceValidateInforom",
      "AMD GPUs have no InfoROM and no black box recorder in it"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceWorkloadPowerProfileClearRequestedProfiles: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceWorkloadPowerProfileClearRequestedProfiles(
    nvmlDevice_t /*device*/, nvmlWorkloadPowerProfileRequestedProfiles_t* /*requestedProfiles*/) {
  static constinit Refusal refusal{
      "nvmlDeviceWorkloadPowerProfileClearRequestedProfiles",
      "needs an adapter: ROCm SMI has other power profiles, of which one is active at a time",
      "rsmi_dev_power_profile_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceWorkloadPowerProfileGetCurrentProfiles: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceWorkloadPowerProfileGetCurrentProfiles(
    nvmlDevice_t /*device*/, nvmlWorkloadPowerProfileCurrentProfiles_t* /*currentProfiles*/) {
  static constinit Refusal refusal{
      "nvmlDeviceWorkloadPowerProfileGetCurrentProfiles",
      "needs an adapter: ROCm SMI has other power profiles, of which one is active at a time",
      "rsmi_dev_power_profile_presets_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceWorkloadPowerProfileGetProfilesInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceWorkloadPowerProfileGetProfilesInfo(
    nvmlDevice_t /*device*/, nvmlWorkloadPowerProfileProfilesInfo_t* /*profilesInfo*/) {
  static constinit Refusal refusal{
      "nvmlDeviceWorkloadPowerProfileGetProfilesInfo",
      "needs an adapter: ROCm SMI has other power profiles, of which one is active at a time",
      "rsmi_dev_power_profile_presets_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlDeviceWorkloadPowerProfileSetRequestedProfiles: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlDeviceWorkloadPowerProfileSetRequestedProfiles(
    nvmlDevice_t /*device*/, nvmlWorkloadPowerProfileRequestedProfiles_t* /*requestedProfiles*/) {
  static constinit Refusal refusal{
      "nvmlDeviceWorkloadPowerProfileSetRequestedProfiles",
      "needs an adapter: ROCm SMI has other power profiles, of which one is active at a time",
      "rsmi_dev_power_profile_set"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlErrorString, by hand
extern "C" CUDAWAY_EXPORT const char* nvmlErrorString(nvmlReturn_t result_) {
  return done("nvmlErrorString", adapters::error_string(result_));
}

// nvmlEventSetCreate: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlEventSetCreate(nvmlEventSet_t* /*set*/) {
  static constinit Refusal refusal{
      "nvmlEventSetCreate",
      "needs an adapter: ROCm SMI collects other events, for each device instead of for a set, "
      "and takes the device's index",
      "rsmi_event_notification_init"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlEventSetFree: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlEventSetFree(nvmlEventSet_t /*set*/) {
  static constinit Refusal refusal{
      "nvmlEventSetFree",
      "needs an adapter: ROCm SMI collects other events, for each device instead of for a set, "
      "and takes the device's index",
      "rsmi_event_notification_stop"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlEventSetWait: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlEventSetWait(nvmlEventSet_t /*set*/,
    nvmlEventData_t* /*data*/, unsigned int /*timeoutms*/) {
  static constinit Refusal refusal{
      "nvmlEventSetWait",
      "needs an adapter: ROCm SMI collects other events, for each device instead of for a set, "
      "and takes the device's index",
      "rsmi_event_notification_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlEventSetWait_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlEventSetWait_v2(nvmlEventSet_t /*set*/,
    nvmlEventData_t* /*data*/, unsigned int /*timeoutms*/) {
  static constinit Refusal refusal{
      "nvmlEventSetWait_v2",
      "needs an adapter: ROCm SMI collects other events, for each device instead of for a set, "
      "and takes the device's index",
      "rsmi_event_notification_get"};
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

// nvmlGetExcludedDeviceCount, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetExcludedDeviceCount(unsigned int* deviceCount) {
  return done("nvmlGetExcludedDeviceCount", adapters::none(deviceCount));
}

// nvmlGetExcludedDeviceInfoByIndex: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetExcludedDeviceInfoByIndex(unsigned int /*index*/,
    nvmlExcludedDeviceInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlGetExcludedDeviceInfoByIndex",
      "AMD's driver excludes no devices by list"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetVgpuCompatibility: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetVgpuCompatibility(
    nvmlVgpuMetadata_t* /*vgpuMetadata*/, nvmlVgpuPgpuMetadata_t* /*pgpuMetadata*/,
    nvmlVgpuPgpuCompatibility_t* /*compatibilityInfo*/) {
  static constinit Refusal refusal{
      "nvmlGetVgpuCompatibility",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetVgpuDriverCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetVgpuDriverCapabilities(
    nvmlVgpuDriverCapability_t /*capability*/, unsigned int* /*capResult*/) {
  static constinit Refusal refusal{
      "nvmlGetVgpuDriverCapabilities",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGetVgpuVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGetVgpuVersion(nvmlVgpuVersion_t* /*supported*/,
    nvmlVgpuVersion_t* /*current*/) {
  static constinit Refusal refusal{
      "nvmlGetVgpuVersion",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmMetricsGet: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmMetricsGet(nvmlGpmMetricsGet_t* /*metricsGet*/) {
  static constinit Refusal refusal{
      "nvmlGpmMetricsGet",
      "ROCm SMI has no GPU performance monitoring; on AMD that is the ROCprofiler's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmMigSampleGet: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmMigSampleGet(nvmlDevice_t /*device*/,
    unsigned int /*gpuInstanceId*/, nvmlGpmSample_t /*gpmSample*/) {
  static constinit Refusal refusal{
      "nvmlGpmMigSampleGet",
      "ROCm SMI has no GPU performance monitoring; on AMD that is the ROCprofiler's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmQueryDeviceSupport: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmQueryDeviceSupport(nvmlDevice_t /*device*/,
    nvmlGpmSupport_t* /*gpmSupport*/) {
  static constinit Refusal refusal{
      "nvmlGpmQueryDeviceSupport",
      "ROCm SMI has no GPU performance monitoring; on AMD that is the ROCprofiler's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmQueryIfStreamingEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmQueryIfStreamingEnabled(nvmlDevice_t /*device*/,
    unsigned int* /*state*/) {
  static constinit Refusal refusal{
      "nvmlGpmQueryIfStreamingEnabled",
      "ROCm SMI has no GPU performance monitoring; on AMD that is the ROCprofiler's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmSampleAlloc: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmSampleAlloc(nvmlGpmSample_t* /*gpmSample*/) {
  static constinit Refusal refusal{
      "nvmlGpmSampleAlloc",
      "ROCm SMI has no GPU performance monitoring; on AMD that is the ROCprofiler's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmSampleFree: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmSampleFree(nvmlGpmSample_t /*gpmSample*/) {
  static constinit Refusal refusal{
      "nvmlGpmSampleFree",
      "ROCm SMI has no GPU performance monitoring; on AMD that is the ROCprofiler's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmSampleGet: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmSampleGet(nvmlDevice_t /*device*/,
    nvmlGpmSample_t /*gpmSample*/) {
  static constinit Refusal refusal{
      "nvmlGpmSampleGet",
      "ROCm SMI has no GPU performance monitoring; on AMD that is the ROCprofiler's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpmSetStreamingEnabled: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpmSetStreamingEnabled(nvmlDevice_t /*device*/,
    unsigned int /*state*/) {
  static constinit Refusal refusal{
      "nvmlGpmSetStreamingEnabled",
      "ROCm SMI has no GPU performance monitoring; on AMD that is the ROCprofiler's"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceCreateComputeInstance: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceCreateComputeInstance(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/,
    nvmlComputeInstance_t* /*computeInstance*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceCreateComputeInstance",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceCreateComputeInstanceWithPlacement: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceCreateComputeInstanceWithPlacement(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/,
    const nvmlComputeInstancePlacement_t* /*placement*/,
    nvmlComputeInstance_t* /*computeInstance*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceCreateComputeInstanceWithPlacement",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceDestroy: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceDestroy(nvmlGpuInstance_t /*gpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceDestroy",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetActiveVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetActiveVgpus(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlActiveVgpuInstanceInfo_t* /*pVgpuInstanceInfo*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetActiveVgpus",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstanceById: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstanceById(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*id*/,
    nvmlComputeInstance_t* /*computeInstance*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstanceById",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstancePossiblePlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstancePossiblePlacements(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/,
    nvmlComputeInstancePlacement_t* /*placements*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstancePossiblePlacements",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstanceProfileInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstanceProfileInfo(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profile*/, unsigned int /*engProfile*/,
    nvmlComputeInstanceProfileInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstanceProfileInfo",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstanceProfileInfoV: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstanceProfileInfoV(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profile*/, unsigned int /*engProfile*/,
    nvmlComputeInstanceProfileInfo_v2_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstanceProfileInfoV",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstanceRemainingCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstanceRemainingCapacity(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstanceRemainingCapacity",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetComputeInstances: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetComputeInstances(
    nvmlGpuInstance_t /*gpuInstance*/, unsigned int /*profileId*/,
    nvmlComputeInstance_t* /*computeInstances*/, unsigned int* /*count*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetComputeInstances",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetCreatableVgpus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetCreatableVgpus(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuTypeIdInfo_t* /*pVgpus*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetCreatableVgpus",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetInfo(nvmlGpuInstance_t /*gpuInstance*/,
    nvmlGpuInstanceInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetInfo",
      "ROCm SMI has no MIG: the partitions of an AMD GPU are devices of their own"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetVgpuHeterogeneousMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetVgpuHeterogeneousMode(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuHeterogeneousMode_t* /*pHeterogeneousMode*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetVgpuHeterogeneousMode",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetVgpuSchedulerLog: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerLog(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuSchedulerLogInfo_t* /*pSchedulerLogInfo*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetVgpuSchedulerLog",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetVgpuSchedulerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetVgpuSchedulerState(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuSchedulerStateInfo_t* /*pSchedulerStateInfo*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetVgpuSchedulerState",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceGetVgpuTypeCreatablePlacements: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceGetVgpuTypeCreatablePlacements(
    nvmlGpuInstance_t /*gpuInstance*/,
    nvmlVgpuCreatablePlacementInfo_t* /*pCreatablePlacementInfo*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceGetVgpuTypeCreatablePlacements",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceSetVgpuHeterogeneousMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceSetVgpuHeterogeneousMode(
    nvmlGpuInstance_t /*gpuInstance*/, const nvmlVgpuHeterogeneousMode_t* /*pHeterogeneousMode*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceSetVgpuHeterogeneousMode",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlGpuInstanceSetVgpuSchedulerState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlGpuInstanceSetVgpuSchedulerState(
    nvmlGpuInstance_t /*gpuInstance*/, nvmlVgpuSchedulerState_t* /*pScheduler*/) {
  static constinit Refusal refusal{
      "nvmlGpuInstanceSetVgpuSchedulerState",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlInit -> rsmi_init, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlInit() {
  return done("nvmlInit", adapters::init());
}

// nvmlInitWithFlags -> rsmi_init, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlInitWithFlags(unsigned int flags) {
  return done("nvmlInitWithFlags", adapters::init_with_flags(flags));
}

// nvmlInit_v2 -> rsmi_init, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlInit_v2() {
  return done("nvmlInit_v2", adapters::init());
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
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlShutdown -> rsmi_shut_down, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlShutdown() {
  return done("nvmlShutdown", adapters::shut_down());
}

// nvmlSystemEventSetCreate: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemEventSetCreate(
    nvmlSystemEventSetCreateRequest_t* /*request*/) {
  static constinit Refusal refusal{
      "nvmlSystemEventSetCreate",
      "ROCm SMI has no contexts of events and no events of the whole system"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemEventSetFree: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemEventSetFree(
    nvmlSystemEventSetFreeRequest_t* /*request*/) {
  static constinit Refusal refusal{
      "nvmlSystemEventSetFree",
      "ROCm SMI has no contexts of events and no events of the whole system"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemEventSetWait: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemEventSetWait(
    nvmlSystemEventSetWaitRequest_t* /*request*/) {
  static constinit Refusal refusal{
      "nvmlSystemEventSetWait",
      "ROCm SMI has no contexts of events and no events of the whole system"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeCapabilities(
    nvmlConfComputeSystemCaps_t* /*capabilities*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeCapabilities",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeGpusReadyState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeGpusReadyState(
    unsigned int* /*isAcceptingWork*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeGpusReadyState",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeKeyRotationThresholdInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeKeyRotationThresholdInfo(
    nvmlConfComputeGetKeyRotationThresholdInfo_t* /*pKeyRotationThrInfo*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeKeyRotationThresholdInfo",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeSettings: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeSettings(
    nvmlSystemConfComputeSettings_t* /*settings*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeSettings",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetConfComputeState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetConfComputeState(
    nvmlConfComputeSystemState_t* /*state*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetConfComputeState",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetCudaDriverVersion, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetCudaDriverVersion(int* cudaDriverVersion) {
  return done("nvmlSystemGetCudaDriverVersion", adapters::cuda_driver_version(cudaDriverVersion));
}

// nvmlSystemGetCudaDriverVersion_v2, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetCudaDriverVersion_v2(int* cudaDriverVersion) {
  return done("nvmlSystemGetCudaDriverVersion_v2", adapters::cuda_driver_version(
      cudaDriverVersion));
}

// nvmlSystemGetDriverBranch: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetDriverBranch(
    nvmlSystemDriverBranchInfo_t* /*branchInfo*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetDriverBranch",
      "AMD's driver has no branches of that kind"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetDriverVersion -> rsmi_version_str_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetDriverVersion(char* version,
    unsigned int length) {
  return done("nvmlSystemGetDriverVersion", adapters::driver_version(version, length));
}

// nvmlSystemGetHicVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetHicVersion(unsigned int* /*hwbcCount*/,
    nvmlHwbcEntry_t* /*hwbcEntries*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetHicVersion",
      "S-class systems and their host interface cards are NVIDIA's alone"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetNVMLVersion -> rsmi_version_get, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetNVMLVersion(char* version,
    unsigned int length) {
  return done("nvmlSystemGetNVMLVersion", adapters::nvml_version(version, length));
}

// nvmlSystemGetNvlinkBwMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetNvlinkBwMode(unsigned int* /*nvlinkBwMode*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetNvlinkBwMode",
      "XGMI has nothing that corresponds to this control of NVLink"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemGetProcessName, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetProcessName(unsigned int pid, char* name,
    unsigned int length) {
  return done("nvmlSystemGetProcessName", adapters::process_name(pid, name, length));
}

// nvmlSystemGetTopologyGpuSet: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemGetTopologyGpuSet(unsigned int /*cpuNumber*/,
    unsigned int* /*count*/, nvmlDevice_t* /*deviceArray*/) {
  static constinit Refusal refusal{
      "nvmlSystemGetTopologyGpuSet",
      "needs an adapter: ROCm SMI tells the NUMA node; its processors are in sysfs",
      "rsmi_topo_numa_affinity_get"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemRegisterEvents: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemRegisterEvents(
    nvmlSystemRegisterEventRequest_t* /*request*/) {
  static constinit Refusal refusal{
      "nvmlSystemRegisterEvents",
      "ROCm SMI has no contexts of events and no events of the whole system"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemSetConfComputeGpusReadyState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemSetConfComputeGpusReadyState(
    unsigned int /*isAcceptingWork*/) {
  static constinit Refusal refusal{
      "nvmlSystemSetConfComputeGpusReadyState",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemSetConfComputeKeyRotationThresholdInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemSetConfComputeKeyRotationThresholdInfo(
    nvmlConfComputeSetKeyRotationThresholdInfo_t* /*pKeyRotationThrInfo*/) {
  static constinit Refusal refusal{
      "nvmlSystemSetConfComputeKeyRotationThresholdInfo",
      "ROCm SMI has no confidential computing and no memory encryption"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlSystemSetNvlinkBwMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlSystemSetNvlinkBwMode(unsigned int /*nvlinkBwMode*/) {
  static constinit Refusal refusal{
      "nvmlSystemSetNvlinkBwMode",
      "XGMI has nothing that corresponds to this control of NVLink"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetCount, by hand
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetCount(unsigned int* unitCount) {
  return done("nvmlUnitGetCount", adapters::none(unitCount));
}

// nvmlUnitGetDevices: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetDevices(nvmlUnit_t /*unit*/,
    unsigned int* /*deviceCount*/, nvmlDevice_t* /*devices*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetDevices",
      "S-class systems and their host interface cards are NVIDIA's alone"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetFanSpeedInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetFanSpeedInfo(nvmlUnit_t /*unit*/,
    nvmlUnitFanSpeeds_t* /*fanSpeeds*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetFanSpeedInfo",
      "S-class systems and their host interface cards are NVIDIA's alone"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetHandleByIndex: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetHandleByIndex(unsigned int /*index*/,
    nvmlUnit_t* /*unit*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetHandleByIndex",
      "S-class systems and their host interface cards are NVIDIA's alone"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetLedState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetLedState(nvmlUnit_t /*unit*/,
    nvmlLedState_t* /*state*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetLedState",
      "S-class systems and their host interface cards are NVIDIA's alone"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetPsuInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetPsuInfo(nvmlUnit_t /*unit*/,
    nvmlPSUInfo_t* /*psu*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetPsuInfo",
      "S-class systems and their host interface cards are NVIDIA's alone"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetTemperature: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetTemperature(nvmlUnit_t /*unit*/,
    unsigned int /*type*/, unsigned int* /*temp*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetTemperature",
      "S-class systems and their host interface cards are NVIDIA's alone"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitGetUnitInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitGetUnitInfo(nvmlUnit_t /*unit*/,
    nvmlUnitInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "nvmlUnitGetUnitInfo",
      "S-class systems and their host interface cards are NVIDIA's alone"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlUnitSetLedState: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlUnitSetLedState(nvmlUnit_t /*unit*/,
    nvmlLedColor_t /*color*/) {
  static constinit Refusal refusal{
      "nvmlUnitSetLedState",
      "S-class systems and their host interface cards are NVIDIA's alone"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceClearAccountingPids: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceClearAccountingPids(
    nvmlVgpuInstance_t /*vgpuInstance*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceClearAccountingPids",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetAccountingMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetAccountingMode(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlEnableState_t* /*mode*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetAccountingMode",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetAccountingPids: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetAccountingPids(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*count*/, unsigned int* /*pids*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetAccountingPids",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetAccountingStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetAccountingStats(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int /*pid*/, nvmlAccountingStats_t* /*stats*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetAccountingStats",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetEccMode: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetEccMode(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlEnableState_t* /*eccMode*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetEccMode",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetEncoderCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetEncoderCapacity(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*encoderCapacity*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetEncoderCapacity",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetEncoderSessions: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetEncoderSessions(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*sessionCount*/,
    nvmlEncoderSessionInfo_t* /*sessionInfo*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetEncoderSessions",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetEncoderStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetEncoderStats(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*sessionCount*/,
    unsigned int* /*averageFps*/, unsigned int* /*averageLatency*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetEncoderStats",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetFBCSessions: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetFBCSessions(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*sessionCount*/,
    nvmlFBCSessionInfo_t* /*sessionInfo*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetFBCSessions",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetFBCStats: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetFBCStats(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlFBCStats_t* /*fbcStats*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetFBCStats",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetFbUsage: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetFbUsage(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned long long* /*fbUsage*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetFbUsage",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetFrameRateLimit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetFrameRateLimit(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*frameRateLimit*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetFrameRateLimit",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetGpuInstanceId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetGpuInstanceId(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*gpuInstanceId*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetGpuInstanceId",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetGpuPciId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetGpuPciId(
    nvmlVgpuInstance_t /*vgpuInstance*/, char* /*vgpuPciId*/, unsigned int* /*length*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetGpuPciId",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetLicenseInfo: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetLicenseInfo(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuLicenseInfo_t* /*licenseInfo*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetLicenseInfo",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetLicenseInfo_v2: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetLicenseInfo_v2(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuLicenseInfo_t* /*licenseInfo*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetLicenseInfo_v2",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetLicenseStatus: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetLicenseStatus(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int* /*licensed*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetLicenseStatus",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetMdevUUID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetMdevUUID(
    nvmlVgpuInstance_t /*vgpuInstance*/, char* /*mdevUuid*/, unsigned int /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetMdevUUID",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetMetadata: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetMetadata(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuMetadata_t* /*vgpuMetadata*/,
    unsigned int* /*bufferSize*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetMetadata",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetPlacementId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetPlacementId(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuPlacementId_t* /*pPlacement*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetPlacementId",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetRuntimeStateSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetRuntimeStateSize(
    nvmlVgpuInstance_t /*vgpuInstance*/, nvmlVgpuRuntimeState_t* /*pState*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetRuntimeStateSize",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetType: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetType(nvmlVgpuInstance_t /*vgpuInstance*/,
    nvmlVgpuTypeId_t* /*vgpuTypeId*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetType",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetUUID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetUUID(nvmlVgpuInstance_t /*vgpuInstance*/,
    char* /*uuid*/, unsigned int /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetUUID",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetVmDriverVersion: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetVmDriverVersion(
    nvmlVgpuInstance_t /*vgpuInstance*/, char* /*version*/, unsigned int /*length*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetVmDriverVersion",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceGetVmID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceGetVmID(nvmlVgpuInstance_t /*vgpuInstance*/,
    char* /*vmId*/, unsigned int /*size*/, nvmlVgpuVmIdType_t* /*vmIdType*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceGetVmID",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuInstanceSetEncoderCapacity: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuInstanceSetEncoderCapacity(
    nvmlVgpuInstance_t /*vgpuInstance*/, unsigned int /*encoderCapacity*/) {
  static constinit Refusal refusal{
      "nvmlVgpuInstanceSetEncoderCapacity",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetBAR1Info: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetBAR1Info(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    nvmlVgpuTypeBar1Info_t* /*bar1Info*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetBAR1Info",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetCapabilities: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetCapabilities(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    nvmlVgpuCapability_t /*capability*/, unsigned int* /*capResult*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetCapabilities",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetClass: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetClass(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    char* /*vgpuTypeClass*/, unsigned int* /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetClass",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetDeviceID: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetDeviceID(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    unsigned long long* /*deviceID*/, unsigned long long* /*subsystemID*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetDeviceID",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetFbReservation: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetFbReservation(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    unsigned long long* /*fbReservation*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetFbReservation",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetFrameRateLimit: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetFrameRateLimit(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*frameRateLimit*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetFrameRateLimit",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetFramebufferSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetFramebufferSize(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned long long* /*fbSize*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetFramebufferSize",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetGpuInstanceProfileId: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetGpuInstanceProfileId(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*gpuInstanceProfileId*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetGpuInstanceProfileId",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetGspHeapSize: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetGspHeapSize(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    unsigned long long* /*gspHeapSize*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetGspHeapSize",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetLicense: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetLicense(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    char* /*vgpuTypeLicenseString*/, unsigned int /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetLicense",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetMaxInstances: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetMaxInstances(nvmlDevice_t /*device*/,
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*vgpuInstanceCount*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetMaxInstances",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetMaxInstancesPerGpuInstance: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetMaxInstancesPerGpuInstance(
    nvmlVgpuTypeMaxInstance_t* /*pMaxInstance*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetMaxInstancesPerGpuInstance",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetMaxInstancesPerVm: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetMaxInstancesPerVm(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*vgpuInstanceCountPerVm*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetMaxInstancesPerVm",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetName: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetName(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    char* /*vgpuTypeName*/, unsigned int* /*size*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetName",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetNumDisplayHeads: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetNumDisplayHeads(
    nvmlVgpuTypeId_t /*vgpuTypeId*/, unsigned int* /*numDisplayHeads*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetNumDisplayHeads",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

// nvmlVgpuTypeGetResolution: unsupported
extern "C" CUDAWAY_EXPORT nvmlReturn_t nvmlVgpuTypeGetResolution(nvmlVgpuTypeId_t /*vgpuTypeId*/,
    unsigned int /*displayIndex*/, unsigned int* /*xdim*/, unsigned int* /*ydim*/) {
  static constinit Refusal refusal{
      "nvmlVgpuTypeGetResolution",
      "ROCm SMI has no vGPU, its scheduler or its licences"};
  return refuse(refusal, NVML_ERROR_NOT_SUPPORTED);
}

}  // namespace cudaway::cuda::nvml
