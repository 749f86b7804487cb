// SPDX-License-Identifier: Apache-2.0
// ROCm SMI for the synthetic devices. Memory is what HIP has given out in this process, and a small
// part that the driver keeps; the rest is plausible, and follows one load that rises and falls
// slowly.
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <string>

#include "abi/rocm/rocm_smi.h"
#include "device.h"
#include "support.h"

namespace cudaway::host::smi {
namespace {

using namespace cudaway::rocm::rocm_smi;
using Clock = std::chrono::steady_clock;

std::atomic<std::uint32_t> references{0};

constexpr std::uint64_t watt = 1'000'000;  // power is told in microwatts
constexpr std::uint64_t power_cap = 300 * watt;
constexpr std::uint64_t power_least = 100 * watt;
constexpr std::uint64_t mean_power = 50 * watt;
constexpr float energy_step = 15.3F;   // microjoules
constexpr std::int64_t degree = 1000;  // temperatures are told in millidegrees
constexpr std::uint64_t megahertz = 1'000'000;
constexpr std::uint16_t vendor_id = 0x1002;
constexpr std::uint16_t device_id = 0x74a1;
constexpr std::uint64_t host_memory_window = std::uint64_t{8} << 30;
constexpr const char* vendor = "Advanced Micro Devices, Inc. [AMD/ATI]";

double seconds() noexcept {
  static const Clock::time_point start = Clock::now();
  return std::chrono::duration<double>{Clock::now() - start}.count();
}

/// The load, from 0 to 1.
double load(const Device& device) noexcept {
  constexpr double period = 120;
  const double phase = std::fmod(seconds() / period + 0.1 * device.index, 1.0);
  return phase < 0.5 ? 2 * phase : 2 - 2 * phase;
}

std::uint32_t busy(const Device& device) noexcept {
  return 3 + static_cast<std::uint32_t>(10 * load(device));
}
std::int64_t edge_temperature(const Device& device) noexcept {
  return (38 + static_cast<std::int64_t>(6 * load(device))) * degree;
}
std::uint64_t power(const Device& device) noexcept {
  return mean_power + static_cast<std::uint64_t>(10 * load(device)) * watt;
}
std::uint64_t used_memory(const Device& device) noexcept {
  return reserved_memory() + device.used.load();
}
std::uint64_t nanoseconds() noexcept {
  return static_cast<std::uint64_t>(Clock::now().time_since_epoch().count());
}
std::uint64_t energy() noexcept {
  return static_cast<std::uint64_t>(seconds() * static_cast<double>(mean_power) / energy_step);
}
std::uint64_t pci_id(const Device& device) noexcept {
  return static_cast<std::uint64_t>(device.pci_bus) << 8;
}

template <class Body>
rsmi_status_t answer(const char* name, Body&& body) noexcept {
  if (const auto told = fault(name)) [[unlikely]] {
    return static_cast<rsmi_status_t>(*told);
  }
  if (references.load() == 0) {
    return RSMI_STATUS_INIT_ERROR;
  }
  try {
    return body();
  } catch (...) {
    return RSMI_STATUS_INTERNAL_EXCEPTION;
  }
}

template <class Body>
rsmi_status_t with_device(const char* name, std::uint32_t index, Body&& body) noexcept {
  return answer(name, [&]() -> rsmi_status_t {
    Device* const device = index < 64 ? find_device(static_cast<int>(index)) : nullptr;
    return device == nullptr ? RSMI_STATUS_INVALID_ARGS : body(*device);
  });
}

template <class Value>
rsmi_status_t put(Value* where, std::type_identity_t<Value> value) {
  if (where == nullptr) {
    return RSMI_STATUS_INVALID_ARGS;
  }
  *where = value;
  return RSMI_STATUS_SUCCESS;
}

/// As much of a text as there is room for.
rsmi_status_t put_text(char* where, std::size_t size, const std::string& text) {
  if (where == nullptr || size == 0) {
    return RSMI_STATUS_INVALID_ARGS;
  }
  std::snprintf(where, size, "%s", text.c_str());
  return text.size() < size ? RSMI_STATUS_SUCCESS : RSMI_STATUS_INSUFFICIENT_SIZE;
}

std::string hexadecimal(std::uint64_t value) {
  std::array<char, 17> text{};
  std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(value));
  return text.data();
}

rsmi_frequencies_t frequencies(std::initializer_list<std::uint64_t> steps, std::uint32_t current) {
  rsmi_frequencies_t made{};
  std::copy(steps.begin(), steps.end(), made.frequency);
  made.num_supported = static_cast<std::uint32_t>(steps.size());
  made.current = current;
  return made;
}

/// The step of the graphics clock follows the load.
std::uint32_t graphics_step(const Device& device) { return load(device) < 0.5 ? 0 : 1; }

bool computes() {
  for (int i = 0; i < device_count(); ++i) {
    if (find_device(i)->used.load() != 0) {
      return true;
    }
  }
  return false;
}

rsmi_process_info_t this_process(const Device* only) {
  rsmi_process_info_t its{};
  its.process_id = static_cast<std::uint32_t>(getpid());
  for (int i = 0; i < device_count(); ++i) {
    if (only == nullptr || only == find_device(i)) {
      its.vram_usage += find_device(i)->used.load();
    }
  }
  return its;
}

bool is_this_process(std::uint32_t pid) { return pid == static_cast<std::uint32_t>(getpid()); }

}  // namespace

#define SMI(name) CUDAWAY_HOST_ENTRY(rsmi_status_t, name)

SMI(rsmi_init)(std::uint64_t) {
  if (const auto told = fault(__func__)) {
    return static_cast<rsmi_status_t>(*told);
  }
  seconds();
  references.fetch_add(1);
  return RSMI_STATUS_SUCCESS;
}

SMI(rsmi_shut_down)() {
  return answer(__func__, [] {
    std::uint32_t now = references.load();
    while (now != 0 && !references.compare_exchange_weak(now, now - 1)) {
    }
    return now == 0 ? RSMI_STATUS_INIT_ERROR : RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_num_monitor_devices)(std::uint32_t* count) {
  return answer(__func__, [&] { return put(count, static_cast<std::uint32_t>(device_count())); });
}

// What it is.

SMI(rsmi_dev_name_get)(std::uint32_t index, char* name, std::size_t size) {
  return with_device(__func__, index, [&](const Device& device) {
    return put_text(name, size, properties(device).name);
  });
}

SMI(rsmi_dev_market_name_get)(std::uint32_t index, char* name, std::uint32_t size) {
  return with_device(__func__, index, [&](const Device& device) {
    return put_text(name, size, properties(device).name);
  });
}

SMI(rsmi_dev_subsystem_name_get)(std::uint32_t index, char* name, std::size_t size) {
  return with_device(__func__, index, [&](const Device& device) {
    return put_text(name, size, properties(device).name);
  });
}

SMI(rsmi_dev_brand_get)(std::uint32_t index, char* brand, std::uint32_t size) {
  return with_device(__func__, index,
                     [&](const Device&) { return put_text(brand, size, "cudaway host"); });
}

SMI(rsmi_dev_vendor_name_get)(std::uint32_t index, char* name, std::size_t size) {
  return with_device(__func__, index, [&](const Device&) { return put_text(name, size, vendor); });
}

SMI(rsmi_dev_vram_vendor_get)(std::uint32_t index, char* name, std::uint32_t size) {
  return with_device(__func__, index, [&](const Device&) { return put_text(name, size, "host"); });
}

SMI(rsmi_dev_serial_number_get)(std::uint32_t index, char* number, std::uint32_t size) {
  return with_device(__func__, index, [&](const Device& device) {
    return put_text(number, size, hexadecimal(device.unique_id));
  });
}

SMI(rsmi_dev_vbios_version_get)(std::uint32_t index, char* version, std::uint32_t size) {
  return with_device(__func__, index,
                     [&](const Device&) { return put_text(version, size, "000-CUDAWAY-HOST"); });
}

SMI(rsmi_dev_id_get)(std::uint32_t index, std::uint16_t* id) {
  return with_device(__func__, index, [&](const Device&) { return put(id, device_id); });
}

SMI(rsmi_dev_vendor_id_get)(std::uint32_t index, std::uint16_t* id) {
  return with_device(__func__, index, [&](const Device&) { return put(id, vendor_id); });
}

SMI(rsmi_dev_subsystem_id_get)(std::uint32_t index, std::uint16_t* id) {
  return with_device(__func__, index, [&](const Device&) { return put(id, device_id); });
}

SMI(rsmi_dev_subsystem_vendor_id_get)(std::uint32_t index, std::uint16_t* id) {
  return with_device(__func__, index, [&](const Device&) { return put(id, vendor_id); });
}

SMI(rsmi_dev_revision_get)(std::uint32_t index, std::uint16_t* revision) {
  return with_device(__func__, index, [&](const Device&) { return put(revision, 0); });
}

SMI(rsmi_dev_sku_get)(std::uint32_t index, std::uint16_t* sku) {
  return with_device(__func__, index, [&](const Device&) { return put(sku, device_id); });
}

SMI(rsmi_dev_unique_id_get)(std::uint32_t index, std::uint64_t* id) {
  return with_device(__func__, index,
                     [&](const Device& device) { return put(id, device.unique_id); });
}

SMI(rsmi_dev_guid_get)(std::uint32_t index, std::uint64_t* id) {
  return with_device(__func__, index,
                     [&](const Device& device) { return put(id, device.unique_id & 0xffffffffU); });
}

SMI(rsmi_dev_node_id_get)(std::uint32_t index, std::uint32_t* id) {
  return with_device(__func__, index, [&](const Device&) { return put(id, index + 1); });
}

SMI(rsmi_dev_drm_render_minor_get)(std::uint32_t index, std::uint32_t* minor) {
  return with_device(__func__, index, [&](const Device&) { return put(minor, 128 + index); });
}

SMI(rsmi_dev_partition_id_get)(std::uint32_t index, std::uint32_t* id) {
  return with_device(__func__, index, [&](const Device&) { return put(id, 0); });
}

// The digits of the name, gfx942, read as hexadecimal, as the real library does.
SMI(rsmi_dev_target_graphics_version_get)(std::uint32_t index, std::uint64_t* version) {
  return with_device(__func__, index, [&](const Device&) { return put(version, 0x942); });
}

SMI(rsmi_dev_compute_partition_get)(std::uint32_t index, char* text, std::uint32_t size) {
  return with_device(__func__, index, [&](const Device&) { return put_text(text, size, "SPX"); });
}

SMI(rsmi_dev_memory_partition_get)(std::uint32_t index, char* text, std::uint32_t size) {
  return with_device(__func__, index, [&](const Device&) { return put_text(text, size, "NPS1"); });
}

SMI(rsmi_dev_firmware_version_get)
(std::uint32_t index, rsmi_fw_block_t block, std::uint64_t* version) {
  return with_device(__func__, index, [&](const Device&) {
    return block > RSMI_FW_BLOCK_LAST ? RSMI_STATUS_INVALID_ARGS : put(version, 1);
  });
}

// Where it is.

SMI(rsmi_dev_pci_id_get)(std::uint32_t index, std::uint64_t* id) {
  return with_device(__func__, index,
                     [&](const Device& device) { return put(id, pci_id(device)); });
}

SMI(rsmi_dev_pci_bandwidth_get)(std::uint32_t index, rsmi_pcie_bandwidth_t* bandwidth) {
  return with_device(__func__, index, [&](const Device&) -> rsmi_status_t {
    if (bandwidth == nullptr) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    *bandwidth = {};
    constexpr std::uint64_t transfers = 1'000'000'000;  // a GT/s
    bandwidth->transfer_rate =
        frequencies({transfers * 5 / 2, 5 * transfers, 8 * transfers, 16 * transfers}, 3);
    std::fill_n(bandwidth->lanes, bandwidth->transfer_rate.num_supported, 16);
    return RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_dev_pci_throughput_get)
(std::uint32_t index, std::uint64_t* sent, std::uint64_t* received, std::uint64_t* packet) {
  return with_device(__func__, index, [&](const Device& device) {
    // Each may be null.
    const auto megabytes = static_cast<std::uint64_t>(8 * load(device));
    if (sent != nullptr) {
      *sent = megabytes << 12;
    }
    if (received != nullptr) {
      *received = megabytes << 11;
    }
    if (packet != nullptr) {
      *packet = 256;
    }
    return RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_dev_pci_replay_counter_get)(std::uint32_t index, std::uint64_t* counter) {
  return with_device(__func__, index, [&](const Device&) { return put(counter, 0); });
}

SMI(rsmi_topo_numa_affinity_get)(std::uint32_t index, std::int32_t* node) {
  return with_device(__func__, index, [&](const Device&) { return put(node, 0); });
}

SMI(rsmi_topo_get_numa_node_number)(std::uint32_t index, std::uint32_t* node) {
  return with_device(__func__, index, [&](const Device&) { return put(node, 0); });
}

SMI(rsmi_topo_get_link_weight)(std::uint32_t from, std::uint32_t to, std::uint64_t* weight) {
  return with_device(__func__, from, [&](const Device&) {
    return from == to || to >= static_cast<std::uint32_t>(device_count()) ? RSMI_STATUS_INVALID_ARGS
                                                                          : put(weight, 40);
  });
}

SMI(rsmi_topo_get_link_type)
(std::uint32_t from, std::uint32_t to, std::uint64_t* hops, RSMI_IO_LINK_TYPE* type) {
  return with_device(__func__, from, [&](const Device&) -> rsmi_status_t {
    if (from == to || to >= static_cast<std::uint32_t>(device_count()) || hops == nullptr ||
        type == nullptr) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    *hops = 2;
    *type = RSMI_IOLINK_TYPE_PCIEXPRESS;
    return RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_is_P2P_accessible)(std::uint32_t from, std::uint32_t to, bool* accessible) {
  return with_device(__func__, from, [&](const Device&) {
    return to >= static_cast<std::uint32_t>(device_count()) ? RSMI_STATUS_INVALID_ARGS
                                                            : put(accessible, true);
  });
}

// What it does.

SMI(rsmi_dev_memory_total_get)(std::uint32_t index, rsmi_memory_type_t type, std::uint64_t* total) {
  return with_device(__func__, index, [&](const Device&) {
    return type > RSMI_MEM_TYPE_LAST   ? RSMI_STATUS_INVALID_ARGS
           : type == RSMI_MEM_TYPE_GTT ? put(total, host_memory_window)
                                       : put(total, settings().memory);
  });
}

SMI(rsmi_dev_memory_usage_get)(std::uint32_t index, rsmi_memory_type_t type, std::uint64_t* used) {
  return with_device(__func__, index, [&](const Device& device) {
    return type > RSMI_MEM_TYPE_LAST   ? RSMI_STATUS_INVALID_ARGS
           : type == RSMI_MEM_TYPE_GTT ? put(used, reserved_memory())
                                       : put(used, used_memory(device));
  });
}

SMI(rsmi_dev_memory_busy_percent_get)(std::uint32_t index, std::uint32_t* percent) {
  return with_device(__func__, index,
                     [&](const Device& device) { return put(percent, busy(device) / 2); });
}

SMI(rsmi_dev_memory_reserved_pages_get)
(std::uint32_t index, std::uint32_t* count, rsmi_retired_page_record_t*) {
  return with_device(__func__, index, [&](const Device&) { return put(count, 0); });
}

SMI(rsmi_dev_busy_percent_get)(std::uint32_t index, std::uint32_t* percent) {
  return with_device(__func__, index,
                     [&](const Device& device) { return put(percent, busy(device)); });
}

SMI(rsmi_dev_activity_metric_get)
(std::uint32_t index, rsmi_activity_metric_t wanted, rsmi_activity_metric_counter_t* activity) {
  return with_device(__func__, index, [&](const Device& device) -> rsmi_status_t {
    if (activity == nullptr || wanted == 0) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    *activity = {static_cast<std::uint16_t>(busy(device)),
                 static_cast<std::uint16_t>(busy(device) / 2), 0};
    return RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_dev_activity_avg_mm_get)(std::uint32_t index, std::uint16_t* activity) {
  return with_device(__func__, index, [&](const Device&) { return put(activity, 0); });
}

SMI(rsmi_utilization_count_get)
(std::uint32_t index, rsmi_utilization_counter_t* counters, std::uint32_t count,
 std::uint64_t* timestamp) {
  return with_device(__func__, index, [&](const Device&) -> rsmi_status_t {
    if (counters == nullptr || count == 0 || timestamp == nullptr) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    *timestamp = nanoseconds();
    for (std::uint32_t i = 0; i < count; ++i) {
      if (counters[i].type > RSMI_UTILIZATION_COUNTER_LAST) {
        return RSMI_STATUS_INVALID_ARGS;
      }
      const double share = counters[i].type == RSMI_COARSE_GRAIN_GFX_ACTIVITY ? 0.08 : 0.04;
      counters[i].value = static_cast<std::uint64_t>(seconds() * 100 * share);
    }
    return RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_dev_temp_metric_get)
(std::uint32_t index, std::uint32_t sensor, rsmi_temperature_metric_t metric,
 std::int64_t* temperature) {
  return with_device(__func__, index, [&](const Device& device) -> rsmi_status_t {
    if (temperature == nullptr || metric > RSMI_TEMP_LAST) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    if (sensor > RSMI_TEMP_TYPE_MEMORY) {
      return RSMI_STATUS_NOT_SUPPORTED;
    }
    // Edge, junction and memory, each a bit warmer than the one before.
    const std::int64_t more = static_cast<std::int64_t>(sensor) * 4 * degree;
    switch (metric) {
      case RSMI_TEMP_CURRENT:
        return put(temperature, edge_temperature(device) + more);
      case RSMI_TEMP_CRITICAL:
        return put(temperature, 100 * degree + more);
      case RSMI_TEMP_EMERGENCY:
        return put(temperature, 105 * degree + more);
      case RSMI_TEMP_CRITICAL_HYST:
        return put(temperature, 0);
      default:
        return RSMI_STATUS_NOT_SUPPORTED;
    }
  });
}

// A fan that turns slowly; its speed is told in parts of 255.
SMI(rsmi_dev_fan_speed_get)(std::uint32_t index, std::uint32_t sensor, std::int64_t* speed) {
  return with_device(__func__, index, [&](const Device& device) {
    return sensor != 0 ? RSMI_STATUS_NOT_SUPPORTED
                       : put(speed, 64 + static_cast<std::int64_t>(32 * load(device)));
  });
}

SMI(rsmi_dev_fan_speed_max_get)(std::uint32_t index, std::uint32_t sensor, std::uint64_t* speed) {
  return with_device(__func__, index, [&](const Device&) {
    return sensor != 0 ? RSMI_STATUS_NOT_SUPPORTED : put(speed, 255);
  });
}

SMI(rsmi_dev_fan_rpms_get)(std::uint32_t index, std::uint32_t sensor, std::int64_t* speed) {
  return with_device(__func__, index, [&](const Device& device) {
    return sensor != 0 ? RSMI_STATUS_NOT_SUPPORTED
                       : put(speed, 900 + static_cast<std::int64_t>(450 * load(device)));
  });
}

SMI(rsmi_dev_volt_metric_get)
(std::uint32_t index, rsmi_voltage_type_t sensor, rsmi_voltage_metric_t metric,
 std::int64_t* voltage) {
  return with_device(__func__, index, [&](const Device&) {
    return sensor > RSMI_VOLT_TYPE_LAST || metric > RSMI_VOLT_LAST ? RSMI_STATUS_INVALID_ARGS
           : sensor == RSMI_VOLT_TYPE_VDDGFX && metric == RSMI_VOLT_CURRENT
               ? put(voltage, 850)
               : RSMI_STATUS_NOT_SUPPORTED;
  });
}

SMI(rsmi_dev_power_ave_get)(std::uint32_t index, std::uint32_t sensor, std::uint64_t* its_power) {
  return with_device(__func__, index, [&](const Device& device) {
    return sensor != 0 ? RSMI_STATUS_NOT_SUPPORTED : put(its_power, power(device));
  });
}

SMI(rsmi_dev_current_socket_power_get)(std::uint32_t index, std::uint64_t* its_power) {
  return with_device(__func__, index,
                     [&](const Device& device) { return put(its_power, power(device)); });
}

SMI(rsmi_dev_power_get)(std::uint32_t index, std::uint64_t* its_power, RSMI_POWER_TYPE* type) {
  return with_device(__func__, index, [&](const Device& device) -> rsmi_status_t {
    if (its_power == nullptr || type == nullptr) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    *its_power = power(device);
    *type = RSMI_AVERAGE_POWER;
    return RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_dev_power_cap_get)(std::uint32_t index, std::uint32_t sensor, std::uint64_t* cap) {
  return with_device(__func__, index, [&](const Device&) {
    return sensor != 0 ? RSMI_STATUS_NOT_SUPPORTED : put(cap, power_cap);
  });
}

SMI(rsmi_dev_power_cap_default_get)(std::uint32_t index, std::uint64_t* cap) {
  return with_device(__func__, index, [&](const Device&) { return put(cap, power_cap); });
}

SMI(rsmi_dev_power_cap_range_get)
(std::uint32_t index, std::uint32_t sensor, std::uint64_t* most, std::uint64_t* least) {
  return with_device(__func__, index, [&](const Device&) -> rsmi_status_t {
    if (most == nullptr || least == nullptr) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    if (sensor != 0) {
      return RSMI_STATUS_NOT_SUPPORTED;
    }
    *most = power_cap;
    *least = power_least;
    return RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_dev_energy_count_get)
(std::uint32_t index, std::uint64_t* counter, float* resolution, std::uint64_t* timestamp) {
  return with_device(__func__, index, [&](const Device&) -> rsmi_status_t {
    if (counter == nullptr || resolution == nullptr || timestamp == nullptr) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    *counter = energy();
    *resolution = energy_step;
    *timestamp = nanoseconds();
    return RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_dev_gpu_clk_freq_get)(std::uint32_t index, rsmi_clk_type_t type, rsmi_frequencies_t* its) {
  return with_device(__func__, index, [&](const Device& device) -> rsmi_status_t {
    if (its == nullptr || type > RSMI_CLK_TYPE_LAST) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    switch (type) {
      case RSMI_CLK_TYPE_SYS:
        *its = frequencies({500 * megahertz, 1000 * megahertz, clock_khz * std::uint64_t{1000}},
                           graphics_step(device));
        return RSMI_STATUS_SUCCESS;
      case RSMI_CLK_TYPE_MEM:
        *its = frequencies({900 * megahertz, memory_clock_khz * std::uint64_t{1000}}, 1);
        return RSMI_STATUS_SUCCESS;
      case RSMI_CLK_TYPE_SOC:
      case RSMI_CLK_TYPE_DF:
        *its = frequencies({800 * megahertz, 1200 * megahertz}, 0);
        return RSMI_STATUS_SUCCESS;
      default:
        return RSMI_STATUS_NOT_SUPPORTED;
    }
  });
}

SMI(rsmi_dev_perf_level_get)(std::uint32_t index, rsmi_dev_perf_level_t* level) {
  return with_device(__func__, index,
                     [&](const Device&) { return put(level, RSMI_DEV_PERF_LEVEL_AUTO); });
}

SMI(rsmi_dev_overdrive_level_get)(std::uint32_t index, std::uint32_t* level) {
  return with_device(__func__, index, [&](const Device&) { return put(level, 0); });
}

SMI(rsmi_dev_mem_overdrive_level_get)(std::uint32_t index, std::uint32_t* level) {
  return with_device(__func__, index, [&](const Device&) { return put(level, 0); });
}

SMI(rsmi_dev_power_profile_presets_get)
(std::uint32_t index, std::uint32_t, rsmi_power_profile_status_t* its) {
  return with_device(__func__, index, [&](const Device&) {
    return put(its, {RSMI_PWR_PROF_PRST_BOOTUP_DEFAULT, RSMI_PWR_PROF_PRST_BOOTUP_DEFAULT, 1});
  });
}

// Errors: counted, and none.

namespace {

constexpr std::uint64_t ecc_blocks = RSMI_GPU_BLOCK_UMC | RSMI_GPU_BLOCK_SDMA | RSMI_GPU_BLOCK_GFX;

bool is_block(rsmi_gpu_block_t block) {
  return block >= RSMI_GPU_BLOCK_FIRST && block <= RSMI_GPU_BLOCK_LAST &&
         (block & (block - 1)) == 0;
}

}  // namespace

SMI(rsmi_dev_ecc_enabled_get)(std::uint32_t index, std::uint64_t* blocks) {
  return with_device(__func__, index, [&](const Device&) { return put(blocks, ecc_blocks); });
}

SMI(rsmi_dev_ecc_count_get)(std::uint32_t index, rsmi_gpu_block_t block, rsmi_error_count_t* its) {
  return with_device(__func__, index, [&](const Device&) {
    return !is_block(block)            ? RSMI_STATUS_INVALID_ARGS
           : (block & ecc_blocks) == 0 ? RSMI_STATUS_NOT_SUPPORTED
                                       : put(its, {0, 0});
  });
}

SMI(rsmi_dev_ecc_status_get)
(std::uint32_t index, rsmi_gpu_block_t block, rsmi_ras_err_state_t* state) {
  return with_device(__func__, index, [&](const Device&) {
    return !is_block(block)            ? RSMI_STATUS_INVALID_ARGS
           : (block & ecc_blocks) == 0 ? put(state, RSMI_RAS_ERR_STATE_DISABLED)
                                       : put(state, RSMI_RAS_ERR_STATE_ENABLED);
  });
}

SMI(rsmi_dev_gpu_metrics_info_get)(std::uint32_t index, rsmi_gpu_metrics_t* its) {
  return with_device(__func__, index, [&](const Device& device) -> rsmi_status_t {
    if (its == nullptr) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    *its = {};
    const auto celsius = static_cast<std::uint16_t>(edge_temperature(device) / degree);
    const auto watts = static_cast<std::uint16_t>(power(device) / watt);
    its->common_header = {sizeof *its, 1, 3};
    its->temperature_edge = celsius;
    its->temperature_hotspot = static_cast<std::uint16_t>(celsius + 4);
    its->temperature_mem = static_cast<std::uint16_t>(celsius + 8);
    its->average_gfx_activity = static_cast<std::uint16_t>(busy(device));
    its->average_umc_activity = static_cast<std::uint16_t>(busy(device) / 2);
    its->average_socket_power = watts;
    its->current_socket_power = watts;
    its->energy_accumulator = energy();
    its->system_clock_counter = nanoseconds();
    its->current_gfxclk = graphics_step(device) == 0 ? 500 : 1000;
    its->average_gfxclk_frequency = its->current_gfxclk;
    its->current_gfxclks[0] = its->current_gfxclk;
    its->current_uclk = memory_clock_khz / 1000;
    its->average_uclk_frequency = its->current_uclk;
    its->current_socclk = 800;
    its->current_fan_speed = static_cast<std::uint16_t>(900 + 450 * load(device));
    its->pcie_link_width = 16;
    its->pcie_link_speed = 160;  // tenths of GT/s
    its->voltage_gfx = 850;
    its->num_partition = 1;
    return RSMI_STATUS_SUCCESS;
  });
}

// Who uses it: this process, when it has memory there. Others are not seen.

SMI(rsmi_compute_process_info_get)(rsmi_process_info_t* processes, std::uint32_t* count) {
  return answer(__func__, [&]() -> rsmi_status_t {
    if (count == nullptr) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    const std::uint32_t room = *count;
    *count = computes() ? 1 : 0;
    if (processes == nullptr || *count == 0) {
      return RSMI_STATUS_SUCCESS;
    }
    if (room < *count) {
      return RSMI_STATUS_INSUFFICIENT_SIZE;
    }
    *processes = this_process(nullptr);
    return RSMI_STATUS_SUCCESS;
  });
}

SMI(rsmi_compute_process_info_by_pid_get)(std::uint32_t pid, rsmi_process_info_t* process) {
  return answer(__func__, [&] {
    return process == nullptr                     ? RSMI_STATUS_INVALID_ARGS
           : !is_this_process(pid) || !computes() ? RSMI_STATUS_NOT_FOUND
                                                  : put(process, this_process(nullptr));
  });
}

SMI(rsmi_compute_process_info_by_device_get)
(std::uint32_t pid, std::uint32_t index, rsmi_process_info_t* process) {
  return with_device(__func__, index, [&](const Device& device) {
    return process == nullptr                                 ? RSMI_STATUS_INVALID_ARGS
           : !is_this_process(pid) || device.used.load() == 0 ? RSMI_STATUS_NOT_FOUND
                                                              : put(process, this_process(&device));
  });
}

SMI(rsmi_compute_process_gpus_get)
(std::uint32_t pid, std::uint32_t* indices, std::uint32_t* count) {
  return answer(__func__, [&]() -> rsmi_status_t {
    if (count == nullptr) {
      return RSMI_STATUS_INVALID_ARGS;
    }
    if (!is_this_process(pid) || !computes()) {
      return RSMI_STATUS_NOT_FOUND;
    }
    std::uint32_t found = 0;
    for (int i = 0; i < device_count(); ++i) {
      if (find_device(i)->used.load() != 0) {
        if (indices != nullptr && found < *count) {
          indices[found] = static_cast<std::uint32_t>(i);
        }
        ++found;
      }
    }
    const bool short_of_room = indices != nullptr && *count < found;
    *count = short_of_room ? *count : found;
    return short_of_room ? RSMI_STATUS_INSUFFICIENT_SIZE : RSMI_STATUS_SUCCESS;
  });
}

// About the library.

SMI(rsmi_version_get)(rsmi_version_t* version) {
  return answer(__func__, [&] { return put(version, {7, 8, 0, "cudaway host"}); });
}

SMI(rsmi_version_str_get)(rsmi_sw_component_t component, char* text, std::uint32_t size) {
  return answer(__func__, [&] {
    return component != RSMI_SW_COMP_DRIVER ? RSMI_STATUS_INVALID_ARGS
                                            : put_text(text, size, "6.16.6");
  });
}

SMI(rsmi_status_string)(rsmi_status_t status, const char** text) {
  if (const auto told = fault(__func__)) {
    return static_cast<rsmi_status_t>(*told);
  }
  if (text == nullptr) {
    return RSMI_STATUS_INVALID_ARGS;
  }
  switch (status) {
    case RSMI_STATUS_SUCCESS:
      *text = "RSMI_STATUS_SUCCESS: success";
      break;
    case RSMI_STATUS_INVALID_ARGS:
      *text = "RSMI_STATUS_INVALID_ARGS: an argument is invalid";
      break;
    case RSMI_STATUS_NOT_SUPPORTED:
      *text = "RSMI_STATUS_NOT_SUPPORTED: not supported";
      break;
    case RSMI_STATUS_FILE_ERROR:
      *text = "RSMI_STATUS_FILE_ERROR: a file cannot be used";
      break;
    case RSMI_STATUS_PERMISSION:
      *text = "RSMI_STATUS_PERMISSION: not permitted";
      break;
    case RSMI_STATUS_OUT_OF_RESOURCES:
      *text = "RSMI_STATUS_OUT_OF_RESOURCES: no memory";
      break;
    case RSMI_STATUS_INIT_ERROR:
      *text = "RSMI_STATUS_INIT_ERROR: not initialized";
      break;
    case RSMI_STATUS_NOT_FOUND:
      *text = "RSMI_STATUS_NOT_FOUND: not found";
      break;
    case RSMI_STATUS_INSUFFICIENT_SIZE:
      *text = "RSMI_STATUS_INSUFFICIENT_SIZE: too little room";
      break;
    case RSMI_STATUS_NO_DATA:
      *text = "RSMI_STATUS_NO_DATA: no data";
      break;
    case RSMI_STATUS_BUSY:
      *text = "RSMI_STATUS_BUSY: the device is busy";
      break;
    default:
      *text = "RSMI_STATUS_UNKNOWN_ERROR: unknown error";
      break;
  }
  return RSMI_STATUS_SUCCESS;
}

// Nothing of a synthetic device can be set.
#define CUDAWAY_HOST_FIXED(name, ...)                                                             \
  SMI(name)(std::uint32_t index __VA_OPT__(, ) __VA_ARGS__) {                                     \
    return with_device(__func__, index, [](const Device&) { return RSMI_STATUS_NOT_SUPPORTED; }); \
  }

CUDAWAY_HOST_FIXED(rsmi_dev_power_cap_set, std::uint32_t, std::uint64_t)
CUDAWAY_HOST_FIXED(rsmi_dev_power_profile_set, std::uint32_t, rsmi_power_profile_preset_masks_t)
CUDAWAY_HOST_FIXED(rsmi_dev_perf_level_set, rsmi_dev_perf_level_t)
CUDAWAY_HOST_FIXED(rsmi_dev_overdrive_level_set, std::uint32_t)
CUDAWAY_HOST_FIXED(rsmi_dev_gpu_clk_freq_set, rsmi_clk_type_t, std::uint64_t)
CUDAWAY_HOST_FIXED(rsmi_dev_clk_range_set, std::uint64_t, std::uint64_t, rsmi_clk_type_t)
CUDAWAY_HOST_FIXED(rsmi_dev_clk_extremum_set, rsmi_freq_ind_t, std::uint64_t, rsmi_clk_type_t)
CUDAWAY_HOST_FIXED(rsmi_dev_pci_bandwidth_set, std::uint64_t)
CUDAWAY_HOST_FIXED(rsmi_dev_fan_speed_set, std::uint32_t, std::uint64_t)
CUDAWAY_HOST_FIXED(rsmi_dev_fan_reset, std::uint32_t)
CUDAWAY_HOST_FIXED(rsmi_dev_gpu_reset)
CUDAWAY_HOST_FIXED(rsmi_perf_determinism_mode_set, std::uint64_t)
CUDAWAY_HOST_FIXED(rsmi_dev_od_volt_info_get, rsmi_od_volt_freq_data_t*)
CUDAWAY_HOST_FIXED(rsmi_dev_xgmi_hive_id_get, std::uint64_t*)
CUDAWAY_HOST_FIXED(rsmi_dev_xgmi_error_status, rsmi_xgmi_status_t*)
CUDAWAY_HOST_FIXED(rsmi_event_notification_init)
CUDAWAY_HOST_FIXED(rsmi_event_notification_mask_set, std::uint64_t)
CUDAWAY_HOST_FIXED(rsmi_event_notification_stop)

}  // namespace cudaway::host::smi
