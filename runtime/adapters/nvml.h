// SPDX-License-Identifier: Apache-2.0
// NVML, answered by ROCm SMI: which function of NVML each of these is, and why it takes code, says
// mappings/overrides/nvml.yaml.
#pragma once

#include CUDAWAY_ABI_HEADER

namespace cudaway::CUDAWAY_CUDA::nvml::adapters {

// The library
nvmlReturn_t init() noexcept;
nvmlReturn_t init_with_flags(unsigned int flags) noexcept;
nvmlReturn_t shut_down() noexcept;
const char* error_string(nvmlReturn_t result) noexcept;
nvmlReturn_t driver_version(char* version, unsigned int length) noexcept;
nvmlReturn_t nvml_version(char* version, unsigned int length) noexcept;
nvmlReturn_t cuda_driver_version(int* version) noexcept;
nvmlReturn_t process_name(unsigned int pid, char* name, unsigned int length) noexcept;
nvmlReturn_t none(unsigned int* count) noexcept;

// Devices
nvmlReturn_t device_count(unsigned int* count) noexcept;
nvmlReturn_t handle_by_index(unsigned int index, nvmlDevice_t* device) noexcept;
nvmlReturn_t handle_by_uuid(const char* uuid, nvmlDevice_t* device) noexcept;
nvmlReturn_t handle_by_uuid_v(const nvmlUUID_t* uuid, nvmlDevice_t* device) noexcept;
nvmlReturn_t handle_by_serial(const char* serial, nvmlDevice_t* device) noexcept;
nvmlReturn_t handle_by_pci_bus_id(const char* bus_id, nvmlDevice_t* device) noexcept;
nvmlReturn_t name(nvmlDevice_t device, char* text, unsigned int length) noexcept;
nvmlReturn_t uuid(nvmlDevice_t device, char* text, unsigned int length) noexcept;
nvmlReturn_t serial(nvmlDevice_t device, char* text, unsigned int length) noexcept;
nvmlReturn_t vbios_version(nvmlDevice_t device, char* text, unsigned int length) noexcept;
nvmlReturn_t index(nvmlDevice_t device, unsigned int* index) noexcept;
nvmlReturn_t minor_number(nvmlDevice_t device, unsigned int* minor) noexcept;
nvmlReturn_t module_id(nvmlDevice_t device, unsigned int* id) noexcept;
nvmlReturn_t brand(nvmlDevice_t device, nvmlBrandType_t* brand) noexcept;
nvmlReturn_t architecture(nvmlDevice_t device, nvmlDeviceArchitecture_t* architecture) noexcept;
nvmlReturn_t compute_capability(nvmlDevice_t device, int* major, int* minor) noexcept;
nvmlReturn_t compute_mode(nvmlDevice_t device, nvmlComputeMode_t* mode) noexcept;
nvmlReturn_t persistence_mode(nvmlDevice_t device, nvmlEnableState_t* mode) noexcept;
nvmlReturn_t is_mig_handle(nvmlDevice_t device, unsigned int* is_mig) noexcept;
nvmlReturn_t max_mig_devices(nvmlDevice_t device, unsigned int* count) noexcept;
nvmlReturn_t p2p_status(nvmlDevice_t first, nvmlDevice_t second, nvmlGpuP2PCapsIndex_t kind,
                        nvmlGpuP2PStatus_t* status) noexcept;

// Memory, load, processes
nvmlReturn_t memory_info(nvmlDevice_t device, nvmlMemory_t* memory) noexcept;
nvmlReturn_t memory_info_v2(nvmlDevice_t device, nvmlMemory_v2_t* memory) noexcept;
nvmlReturn_t bar1_memory_info(nvmlDevice_t device, nvmlBAR1Memory_t* memory) noexcept;
nvmlReturn_t utilization_rates(nvmlDevice_t device, nvmlUtilization_t* rates) noexcept;
nvmlReturn_t compute_processes(nvmlDevice_t device, unsigned int* count,
                               nvmlProcessInfo_v1_t* infos) noexcept;
nvmlReturn_t compute_processes_v2(nvmlDevice_t device, unsigned int* count,
                                  nvmlProcessInfo_v2_t* infos) noexcept;
nvmlReturn_t process_details(nvmlDevice_t device, nvmlProcessDetailList_t* list) noexcept;

// Temperature, fans, power
nvmlReturn_t temperature(nvmlDevice_t device, nvmlTemperatureSensors_t sensor,
                         unsigned int* degrees) noexcept;
nvmlReturn_t temperature_v(nvmlDevice_t device, nvmlTemperature_t* temperature) noexcept;
nvmlReturn_t temperature_threshold(nvmlDevice_t device, nvmlTemperatureThresholds_t threshold,
                                   unsigned int* degrees) noexcept;
nvmlReturn_t fan_count(nvmlDevice_t device, unsigned int* count) noexcept;
nvmlReturn_t fan_speed(nvmlDevice_t device, unsigned int* percent) noexcept;
nvmlReturn_t fan_speed_v2(nvmlDevice_t device, unsigned int fan, unsigned int* percent) noexcept;
nvmlReturn_t fan_speed_rpm(nvmlDevice_t device, nvmlFanSpeedInfo_t* speed) noexcept;
nvmlReturn_t power_usage(nvmlDevice_t device, unsigned int* milliwatts) noexcept;
nvmlReturn_t power_mode(nvmlDevice_t device, nvmlEnableState_t* mode) noexcept;
nvmlReturn_t power_limit(nvmlDevice_t device, unsigned int* milliwatts) noexcept;
nvmlReturn_t power_default_limit(nvmlDevice_t device, unsigned int* milliwatts) noexcept;
nvmlReturn_t power_limit_range(nvmlDevice_t device, unsigned int* least,
                               unsigned int* most) noexcept;
nvmlReturn_t energy(nvmlDevice_t device, unsigned long long* millijoules) noexcept;

// Clocks
nvmlReturn_t clock_info(nvmlDevice_t device, nvmlClockType_t type, unsigned int* mhz) noexcept;
nvmlReturn_t max_clock_info(nvmlDevice_t device, nvmlClockType_t type, unsigned int* mhz) noexcept;
nvmlReturn_t clock(nvmlDevice_t device, nvmlClockType_t type, nvmlClockId_t id,
                   unsigned int* mhz) noexcept;
nvmlReturn_t memory_clocks(nvmlDevice_t device, unsigned int* count, unsigned int* mhz) noexcept;
nvmlReturn_t graphics_clocks(nvmlDevice_t device, unsigned int memory_mhz, unsigned int* count,
                             unsigned int* mhz) noexcept;

// PCI, ECC
nvmlReturn_t pci_info(nvmlDevice_t device, nvmlPciInfo_t* pci) noexcept;
nvmlReturn_t pci_info_v2(nvmlDevice_t device, nvmlPciInfo_t* pci) noexcept;
nvmlReturn_t pci_info_v3(nvmlDevice_t device, nvmlPciInfo_t* pci) noexcept;
nvmlReturn_t link_generation(nvmlDevice_t device, unsigned int* generation) noexcept;
nvmlReturn_t link_width(nvmlDevice_t device, unsigned int* width) noexcept;
nvmlReturn_t max_link_generation(nvmlDevice_t device, unsigned int* generation) noexcept;
nvmlReturn_t max_link_width(nvmlDevice_t device, unsigned int* width) noexcept;
nvmlReturn_t replay_counter(nvmlDevice_t device, unsigned int* count) noexcept;
nvmlReturn_t ecc_mode(nvmlDevice_t device, nvmlEnableState_t* current,
                      nvmlEnableState_t* pending) noexcept;
nvmlReturn_t total_ecc_errors(nvmlDevice_t device, nvmlMemoryErrorType_t type,
                              nvmlEccCounterType_t counter, unsigned long long* count) noexcept;
nvmlReturn_t memory_error_counter(nvmlDevice_t device, nvmlMemoryErrorType_t type,
                                  nvmlEccCounterType_t counter, nvmlMemoryLocation_t location,
                                  unsigned long long* count) noexcept;

nvmlReturn_t field_values(nvmlDevice_t device, int count, nvmlFieldValue_t* values) noexcept;

}  // namespace cudaway::CUDAWAY_CUDA::nvml::adapters
