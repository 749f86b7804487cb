// SPDX-License-Identifier: Apache-2.0
// A ROCm SMI whose every answer the test knows. Two devices: the first has all sensors, the second
// has few, like a card without fans and with one sensor, in the hottest place.
//
// FAKE_SMI_DEVICES  how many devices there are
// FAKE_SMI_INIT     what rsmi_init answers
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iterator>

#include "abi/rocm/rocm_smi.h"

using namespace cudaway::rocm::rocm_smi;

#define SMI(name) extern "C" __attribute__((visibility("default"))) rsmi_status_t name

namespace {

std::atomic<int> references{0};

std::uint32_t number(const char* variable, std::uint32_t otherwise) {
  const char* const text = std::getenv(variable);
  return text == nullptr ? otherwise : static_cast<std::uint32_t>(std::atoi(text));
}

rsmi_status_t put(const char* text, char* to, std::size_t size) {
  std::snprintf(to, size, "%s", text);
  return std::strlen(text) < size ? RSMI_STATUS_SUCCESS : RSMI_STATUS_INSUFFICIENT_SIZE;
}

template <class Value>
rsmi_status_t put(Value value, Value* to) {
  if (references.load() != 1) {
    return RSMI_STATUS_INIT_ERROR;
  }
  *to = value;
  return RSMI_STATUS_SUCCESS;
}

}  // namespace

/// For the test: how often it is initialized at the moment.
extern "C" __attribute__((visibility("default"))) int fake_references() {
  return references.load();
}

SMI(rsmi_init)(std::uint64_t flags) {
  const auto status = static_cast<rsmi_status_t>(number("FAKE_SMI_INIT", 0));
  if (status == RSMI_STATUS_SUCCESS) {
    ++references;
  }
  return flags == 0 ? status : RSMI_STATUS_INVALID_ARGS;
}
SMI(rsmi_shut_down)() {
  --references;
  return RSMI_STATUS_SUCCESS;
}
SMI(rsmi_num_monitor_devices)(std::uint32_t* count) {
  return put(number("FAKE_SMI_DEVICES", 2), count);
}
SMI(rsmi_version_get)(rsmi_version_t* version) {
  *version = {7, 8, 9, "fake"};
  return RSMI_STATUS_SUCCESS;
}
SMI(rsmi_version_str_get)(rsmi_sw_component_t, char* text, std::uint32_t size) {
  return put("6.16.13", text, size);
}

SMI(rsmi_dev_market_name_get)(std::uint32_t index, char* text, std::uint32_t size) {
  return index == 0 ? put("AMD Instinct MI300X", text, size) : RSMI_STATUS_DRM_ERROR;
}
SMI(rsmi_dev_name_get)(std::uint32_t, char* text, std::size_t size) {
  return put("Aqua Vanjaram", text, size);
}
SMI(rsmi_dev_unique_id_get)(std::uint32_t index, std::uint64_t* id) {
  return put<std::uint64_t>(0x0123'4567'89ab'cde0U + index, id);
}
SMI(rsmi_dev_serial_number_get)(std::uint32_t index, char* text, std::uint32_t size) {
  return put(index == 0 ? "PCB0001" : "", text, size);
}
SMI(rsmi_dev_vbios_version_get)(std::uint32_t, char* text, std::uint32_t size) {
  return put("113-M3000108-103", text, size);
}
SMI(rsmi_dev_drm_render_minor_get)(std::uint32_t index, std::uint32_t* minor) {
  return put(128 + index, minor);
}
SMI(rsmi_dev_target_graphics_version_get)(std::uint32_t index, std::uint64_t* version) {
  return put<std::uint64_t>(index == 0 ? 0x942 : 0x1100, version);
}
SMI(rsmi_is_P2P_accessible)(std::uint32_t from, std::uint32_t, bool* accessible) {
  return put(from == 0, accessible);
}
SMI(rsmi_dev_id_get)(std::uint32_t, std::uint16_t* id) { return put<std::uint16_t>(0x74a1, id); }
SMI(rsmi_dev_vendor_id_get)(std::uint32_t, std::uint16_t* id) {
  return put<std::uint16_t>(0x1002, id);
}
SMI(rsmi_dev_subsystem_id_get)(std::uint32_t, std::uint16_t* id) {
  return put<std::uint16_t>(0x0c34, id);
}
SMI(rsmi_dev_subsystem_vendor_id_get)(std::uint32_t index, std::uint16_t* id) {
  return index == 0 ? put<std::uint16_t>(0x1043, id) : RSMI_STATUS_NOT_SUPPORTED;
}
SMI(rsmi_dev_pci_id_get)(std::uint32_t index, std::uint64_t* id) {
  // Domain 1, bus 0xc3, device 2, function 1; partition bits that are no part of the address.
  return put<std::uint64_t>(index == 0 ? 0x1'0000'c311 : 0x3000'0500, id);
}

SMI(rsmi_dev_memory_total_get)
(std::uint32_t, rsmi_memory_type_t type, std::uint64_t* total) {
  return put<std::uint64_t>(type == RSMI_MEM_TYPE_VRAM ? 1000 : 300, total);
}
SMI(rsmi_dev_memory_usage_get)
(std::uint32_t index, rsmi_memory_type_t type, std::uint64_t* used) {
  // More than there is, as when both change between two calls.
  return put<std::uint64_t>(index == 1 ? 1001 : type == RSMI_MEM_TYPE_VRAM ? 400 : 100, used);
}
SMI(rsmi_dev_busy_percent_get)(std::uint32_t index, std::uint32_t* percent) {
  return put(index == 0 ? 37U : 120U, percent);
}
SMI(rsmi_dev_memory_busy_percent_get)(std::uint32_t index, std::uint32_t* percent) {
  return index == 0 ? put(11U, percent) : RSMI_STATUS_NOT_SUPPORTED;
}
SMI(rsmi_dev_activity_metric_get)
(std::uint32_t, rsmi_activity_metric_t wanted, rsmi_activity_metric_counter_t* activity) {
  return wanted == RSMI_ACTIVITY_UMC ? put<std::uint16_t>(22, &activity->average_umc_activity)
                                     : RSMI_STATUS_INVALID_ARGS;
}

SMI(rsmi_compute_process_info_get)(rsmi_process_info_t* processes, std::uint32_t* count) {
  constexpr std::uint32_t pids[] = {100, 200, 300, 400};
  const auto all = static_cast<std::uint32_t>(std::size(pids));
  if (processes != nullptr) {
    for (std::uint32_t i = 0; i < std::min(*count, all); ++i) {
      processes[i] = {
          .process_id = pids[i], .pasid = 0, .vram_usage = 999, .sdma_usage = 0, .cu_occupancy = 0};
    }
  }
  *count = all;
  return RSMI_STATUS_SUCCESS;
}
SMI(rsmi_compute_process_gpus_get)
(std::uint32_t pid, std::uint32_t* indices, std::uint32_t* count) {
  // 100 is on both, 200 on the first, 300 on the second; 400 has ended.
  if (pid == 400) {
    return RSMI_STATUS_NOT_FOUND;
  }
  *count = 0;
  if (pid != 300) {
    indices[(*count)++] = 0;
  }
  if (pid != 200) {
    indices[(*count)++] = 1;
  }
  return RSMI_STATUS_SUCCESS;
}
SMI(rsmi_compute_process_info_by_device_get)
(std::uint32_t pid, std::uint32_t index, rsmi_process_info_t* process) {
  if (pid == 200) {
    return RSMI_STATUS_NOT_FOUND;
  }
  process->vram_usage = pid * 10 + index;
  return RSMI_STATUS_SUCCESS;
}

SMI(rsmi_dev_temp_metric_get)
(std::uint32_t index, std::uint32_t sensor, rsmi_temperature_metric_t metric, std::int64_t* value) {
  if (index == 1) {
    return sensor == RSMI_TEMP_TYPE_JUNCTION && metric == RSMI_TEMP_CURRENT
               ? put<std::int64_t>(-1500, value)
               : RSMI_STATUS_NOT_SUPPORTED;
  }
  const std::int64_t base = sensor == RSMI_TEMP_TYPE_MEMORY ? 50'000 : 0;
  switch (metric) {
    case RSMI_TEMP_CURRENT:
      return put<std::int64_t>(base + 41'500, value);
    case RSMI_TEMP_CRITICAL:
      return put<std::int64_t>(base + 100'499, value);
    case RSMI_TEMP_EMERGENCY:
      return put<std::int64_t>(base + 105'000, value);
    default:
      return RSMI_STATUS_NOT_SUPPORTED;
  }
}
SMI(rsmi_dev_fan_speed_get)(std::uint32_t index, std::uint32_t sensor, std::int64_t* speed) {
  return index == 0 && sensor < 2 ? put<std::int64_t>(sensor == 0 ? 128 : 255, speed)
                                  : RSMI_STATUS_NOT_SUPPORTED;
}
SMI(rsmi_dev_fan_speed_max_get)(std::uint32_t, std::uint32_t, std::uint64_t* speed) {
  return put<std::uint64_t>(255, speed);
}
SMI(rsmi_dev_fan_rpms_get)(std::uint32_t, std::uint32_t sensor, std::int64_t* speed) {
  return put<std::int64_t>(1200 + sensor, speed);
}
SMI(rsmi_dev_power_get)(std::uint32_t index, std::uint64_t* power, RSMI_POWER_TYPE* type) {
  *type = RSMI_CURRENT_POWER;
  return index == 0 ? put<std::uint64_t>(250'123'499, power) : RSMI_STATUS_NOT_SUPPORTED;
}
SMI(rsmi_dev_current_socket_power_get)(std::uint32_t, std::uint64_t* power) {
  return put<std::uint64_t>(250'000'000, power);
}
SMI(rsmi_dev_power_ave_get)(std::uint32_t, std::uint32_t, std::uint64_t*) {
  return RSMI_STATUS_NOT_SUPPORTED;
}
SMI(rsmi_dev_power_cap_get)(std::uint32_t, std::uint32_t, std::uint64_t* cap) {
  return put<std::uint64_t>(700'000'000, cap);
}
SMI(rsmi_dev_power_cap_default_get)(std::uint32_t, std::uint64_t* cap) {
  return put<std::uint64_t>(750'000'000, cap);
}
SMI(rsmi_dev_power_cap_range_get)
(std::uint32_t, std::uint32_t, std::uint64_t* most, std::uint64_t* least) {
  *least = 100'000'000;
  return put<std::uint64_t>(800'000'000, most);
}
SMI(rsmi_dev_energy_count_get)
(std::uint32_t index, std::uint64_t* count, float* resolution, std::uint64_t* timestamp) {
  *resolution = 15.5F;
  *timestamp = 1;
  // The second has no table of metrics.
  return index == 0 ? put<std::uint64_t>(2'000'000, count) : RSMI_STATUS_UNEXPECTED_DATA;
}

SMI(rsmi_dev_gpu_clk_freq_get)(std::uint32_t index, rsmi_clk_type_t type, rsmi_frequencies_t* f) {
  *f = {};
  if (index == 1) {
    // As when the driver marks no level as the current one.
    f->num_supported = 2;
    f->current = static_cast<std::uint32_t>(-1);
    f->frequency[0] = 500'000'000;
    f->frequency[1] = 2'000'000'000;
    return RSMI_STATUS_UNEXPECTED_DATA;
  }
  if (type == RSMI_CLK_TYPE_SYS) {
    f->has_deep_sleep = true;
    f->num_supported = 3;
    f->current = 1;
    f->frequency[0] = 134'000'000;
    f->frequency[1] = 500'000'000;
    f->frequency[2] = 2'100'000'000;
    return RSMI_STATUS_SUCCESS;
  }
  if (type != RSMI_CLK_TYPE_MEM) {
    return RSMI_STATUS_INVALID_ARGS;
  }
  f->num_supported = 4;
  f->current = 3;
  f->frequency[0] = 900'000'000;
  f->frequency[1] = 1'100'000'000;
  f->frequency[2] = 1'200'000'000;
  f->frequency[3] = 1'300'000'000;
  return RSMI_STATUS_SUCCESS;
}
SMI(rsmi_dev_gpu_metrics_info_get)(std::uint32_t index, rsmi_gpu_metrics_t* metrics) {
  *metrics = {};
  metrics->current_gfxclk = 1234;
  metrics->current_uclk = 0xFFFF;
  metrics->current_vclk0 = index == 0 ? 600 : 0xFFFF;
  return RSMI_STATUS_SUCCESS;
}
SMI(rsmi_dev_pci_bandwidth_get)(std::uint32_t index, rsmi_pcie_bandwidth_t* bandwidth) {
  if (index == 1) {
    return RSMI_STATUS_NOT_SUPPORTED;
  }
  *bandwidth = {};
  bandwidth->transfer_rate.num_supported = 2;
  bandwidth->transfer_rate.current = 0;
  bandwidth->transfer_rate.frequency[0] = 8'000'000'000;
  bandwidth->transfer_rate.frequency[1] = 32'000'000'000;
  bandwidth->lanes[0] = 8;
  bandwidth->lanes[1] = 16;
  return RSMI_STATUS_SUCCESS;
}
SMI(rsmi_dev_pci_replay_counter_get)(std::uint32_t index, std::uint64_t* counter) {
  return put<std::uint64_t>(index == 0 ? 3 : std::uint64_t{1} << 40, counter);
}
SMI(rsmi_dev_ecc_enabled_get)(std::uint32_t index, std::uint64_t* blocks) {
  return index == 0 ? put<std::uint64_t>(
                          RSMI_GPU_BLOCK_UMC | RSMI_GPU_BLOCK_GFX | RSMI_GPU_BLOCK_MP0, blocks)
                    : RSMI_STATUS_NOT_SUPPORTED;
}
SMI(rsmi_dev_ecc_count_get)
(std::uint32_t, rsmi_gpu_block_t block, rsmi_error_count_t* errors) {
  switch (block) {
    case RSMI_GPU_BLOCK_UMC:
      *errors = {5, 1};
      return RSMI_STATUS_SUCCESS;
    case RSMI_GPU_BLOCK_GFX:
      *errors = {2, 4};
      return RSMI_STATUS_SUCCESS;
    default:
      return RSMI_STATUS_NOT_SUPPORTED;
  }
}
