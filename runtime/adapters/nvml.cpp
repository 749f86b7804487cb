// SPDX-License-Identifier: Apache-2.0
#include "adapters/nvml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <functional>
#include <iterator>
#include <limits>
#include <mutex>
#include <new>
#include <optional>
#include <shared_mutex>
#include <string_view>
#include <vector>

#include "adapters/cuda_version.h"
#include "cudaway/library.h"
#include "cudaway/log.h"
#include "runtime/targets.h"
#include CUDAWAY_CONVERT_HEADER

namespace cudaway::CUDAWAY_CUDA::nvml::adapters {
namespace {

// Constants of nvml.h, which are macros there.
constexpr unsigned int init_flag_no_gpus = 1;
constexpr unsigned int architecture_unknown = 0xFFFFFFFFU;
constexpr unsigned int no_instance = 0xFFFFFFFFU;
constexpr auto memory_not_available = static_cast<unsigned long long>(-1);
constexpr unsigned int process_mode_compute = 0;
enum Field : unsigned int {
  ecc_corrected_total = 3,
  ecc_uncorrected_total = 4,
  ecc_corrected_memory = 11,
  ecc_uncorrected_memory = 12,
  memory_temperature = 82,
  total_energy_consumption = 83,
  pcie_replay_counter = 94,
  power_average = 185,
  power_instant = 186,
  power_min_limit = 187,
  power_max_limit = 188,
  power_default_limit_field = 189,
  power_current_limit = 190,
  energy_field = 191,
  gpu_temperature = 308,
};
// What NVML's macro makes of a record's size and version.
template <class Record>
constexpr unsigned int version_of(unsigned int number) {
  return static_cast<unsigned int>(sizeof(Record)) | number << 24;
}
// In rocm_smi.h, RSMI_MAX_FAN_SPEED.
constexpr std::uint64_t max_fan_speed = 255;
// What ROCm SMI writes where a number of a metrics table is not known.
constexpr std::uint16_t metric_unknown = 0xFFFF;
constexpr std::size_t text_size = 256;

// The functions of ROCm SMI, and what is said to miss where one of them does.
#define CUDAWAY_TARGET(function, target) \
  constinit Target<rocm_smi::target##_t> target { rocm_smi_library, function, #target }
CUDAWAY_TARGET("nvmlInit", rsmi_init);
CUDAWAY_TARGET("nvmlShutdown", rsmi_shut_down);
CUDAWAY_TARGET("nvmlDeviceGetCount", rsmi_num_monitor_devices);
CUDAWAY_TARGET("nvmlSystemGetNVMLVersion", rsmi_version_get);
CUDAWAY_TARGET("nvmlSystemGetDriverVersion", rsmi_version_str_get);
CUDAWAY_TARGET("nvmlDeviceGetName", rsmi_dev_market_name_get);
CUDAWAY_TARGET("nvmlDeviceGetName", rsmi_dev_name_get);
CUDAWAY_TARGET("nvmlDeviceGetUUID", rsmi_dev_unique_id_get);
CUDAWAY_TARGET("nvmlDeviceGetSerial", rsmi_dev_serial_number_get);
CUDAWAY_TARGET("nvmlDeviceGetVbiosVersion", rsmi_dev_vbios_version_get);
CUDAWAY_TARGET("nvmlDeviceGetMinorNumber", rsmi_dev_drm_render_minor_get);
CUDAWAY_TARGET("nvmlDeviceGetModuleId", rsmi_dev_xgmi_physical_id_get);
CUDAWAY_TARGET("nvmlDeviceGetCudaComputeCapability", rsmi_dev_target_graphics_version_get);
CUDAWAY_TARGET("nvmlDeviceGetP2PStatus", rsmi_is_P2P_accessible);
CUDAWAY_TARGET("nvmlDeviceGetMemoryInfo", rsmi_dev_memory_total_get);
CUDAWAY_TARGET("nvmlDeviceGetMemoryInfo", rsmi_dev_memory_usage_get);
CUDAWAY_TARGET("nvmlDeviceGetUtilizationRates", rsmi_dev_busy_percent_get);
CUDAWAY_TARGET("nvmlDeviceGetUtilizationRates", rsmi_dev_memory_busy_percent_get);
CUDAWAY_TARGET("nvmlDeviceGetUtilizationRates", rsmi_dev_activity_metric_get);
CUDAWAY_TARGET("nvmlDeviceGetComputeRunningProcesses", rsmi_compute_process_info_get);
CUDAWAY_TARGET("nvmlDeviceGetComputeRunningProcesses", rsmi_compute_process_gpus_get);
CUDAWAY_TARGET("nvmlDeviceGetComputeRunningProcesses", rsmi_compute_process_info_by_device_get);
CUDAWAY_TARGET("nvmlDeviceGetTemperature", rsmi_dev_temp_metric_get);
CUDAWAY_TARGET("nvmlDeviceGetFanSpeed", rsmi_dev_fan_speed_get);
CUDAWAY_TARGET("nvmlDeviceGetFanSpeed", rsmi_dev_fan_speed_max_get);
CUDAWAY_TARGET("nvmlDeviceGetFanSpeedRPM", rsmi_dev_fan_rpms_get);
CUDAWAY_TARGET("nvmlDeviceGetPowerUsage", rsmi_dev_power_get);
CUDAWAY_TARGET("nvmlDeviceGetFieldValues", rsmi_dev_power_ave_get);
CUDAWAY_TARGET("nvmlDeviceGetFieldValues", rsmi_dev_current_socket_power_get);
CUDAWAY_TARGET("nvmlDeviceGetPowerManagementLimit", rsmi_dev_power_cap_get);
CUDAWAY_TARGET("nvmlDeviceGetPowerManagementDefaultLimit", rsmi_dev_power_cap_default_get);
CUDAWAY_TARGET("nvmlDeviceGetPowerManagementLimitConstraints", rsmi_dev_power_cap_range_get);
CUDAWAY_TARGET("nvmlDeviceGetTotalEnergyConsumption", rsmi_dev_energy_count_get);
CUDAWAY_TARGET("nvmlDeviceGetClockInfo", rsmi_dev_gpu_clk_freq_get);
CUDAWAY_TARGET("nvmlDeviceGetClockInfo", rsmi_dev_gpu_metrics_info_get);
CUDAWAY_TARGET("nvmlDeviceGetPciInfo", rsmi_dev_pci_id_get);
CUDAWAY_TARGET("nvmlDeviceGetPciInfo", rsmi_dev_id_get);
CUDAWAY_TARGET("nvmlDeviceGetPciInfo", rsmi_dev_vendor_id_get);
CUDAWAY_TARGET("nvmlDeviceGetPciInfo", rsmi_dev_subsystem_id_get);
CUDAWAY_TARGET("nvmlDeviceGetPciInfo", rsmi_dev_subsystem_vendor_id_get);
CUDAWAY_TARGET("nvmlDeviceGetCurrPcieLinkGeneration", rsmi_dev_pci_bandwidth_get);
CUDAWAY_TARGET("nvmlDeviceGetPcieReplayCounter", rsmi_dev_pci_replay_counter_get);
CUDAWAY_TARGET("nvmlDeviceGetEccMode", rsmi_dev_ecc_enabled_get);
CUDAWAY_TARGET("nvmlDeviceGetTotalEccErrors", rsmi_dev_ecc_count_get);
#undef CUDAWAY_TARGET

/// Calls ROCm SMI. What it does not deliver is said once, to those who want to know.
template <class Function, class... Arguments>
nvmlReturn_t call(Target<Function>& target, Arguments... arguments) noexcept {
  Function* const function = target.get();
  if (function == nullptr) {
    return NVML_ERROR_FUNCTION_NOT_FOUND;
  }
  const rocm_smi::rsmi_status_t status = function(arguments...);
  if (status != rocm_smi::RSMI_STATUS_SUCCESS && logs(Level::info) &&
      !target.said.exchange(true, std::memory_order_relaxed)) {
    log(Level::info, "%s: %s of %s answered %u", target.function, target.target,
        target.library.title(), static_cast<unsigned int>(status));
  }
  return translate(status);
}

// How often NVML was initialized, and what it found then. Who asks holds the lock shared, so that
// nothing is shut down under it.
struct State {
  std::shared_mutex mutex;
  unsigned int references = 0;
  std::uint32_t devices = 0;
};
constinit State library;

// A device is its index under a mark that makes it no address of anything.
constexpr std::uintptr_t device_mark = 0xD37A'0000'0000'0000U;

nvmlDevice_t handle_of(std::uint32_t index) noexcept {
  return reinterpret_cast<nvmlDevice_t>(device_mark | index);
}

std::optional<std::uint32_t> index_of(nvmlDevice_t device) noexcept {
  const std::uintptr_t index = reinterpret_cast<std::uintptr_t>(device) ^ device_mark;
  if (index >= library.devices) {
    return std::nullopt;
  }
  return static_cast<std::uint32_t>(index);
}

/// Runs `body` where NVML is initialized and no result is null.
template <class Body, class... Results>
nvmlReturn_t initialized(Body&& body, const Results*... results) noexcept {
  const std::shared_lock lock{library.mutex};
  if (library.references == 0) {
    return NVML_ERROR_UNINITIALIZED;
  }
  if (((results == nullptr) || ...)) {
    return NVML_ERROR_INVALID_ARGUMENT;
  }
  return body();
}

/// The same for what is asked of a device: `body` gets its index.
template <class Body, class... Results>
nvmlReturn_t asked(nvmlDevice_t device, Body&& body, const Results*... results) noexcept {
  return initialized(
      [&] {
        const std::optional<std::uint32_t> index = index_of(device);
        return index ? body(*index) : NVML_ERROR_INVALID_ARGUMENT;
      },
      results...);
}

/// Writes a text; one that does not fit is cut, and the call fails.
nvmlReturn_t put(std::string_view text, char* to, unsigned int length) noexcept {
  if (text.size() < length) {
    std::memcpy(to, text.data(), text.size());
    to[text.size()] = '\0';
    return NVML_SUCCESS;
  }
  if (length > 0) {
    std::memcpy(to, text.data(), length - 1);
    to[length - 1] = '\0';
  }
  return NVML_ERROR_INSUFFICIENT_SIZE;
}

using Text = std::array<char, text_size>;

std::string_view view(const Text& text) noexcept {
  return {text.data(), ::strnlen(text.data(), text.size())};
}

/// What comes from the table that the GPU's firmware writes. ROCm SMI says that its data are
/// unexpected where the GPU has none, or one that ROCm SMI does not know.
nvmlReturn_t from_table(nvmlReturn_t status) noexcept {
  return status == NVML_ERROR_UNKNOWN ? NVML_ERROR_NOT_SUPPORTED : status;
}

/// A number in another unit, rounded; the largest one where it does not fit.
unsigned int scaled(std::uint64_t value, std::uint64_t divisor) noexcept {
  const std::uint64_t result = value / divisor + (value % divisor >= divisor - divisor / 2);
  return static_cast<unsigned int>(
      std::min<std::uint64_t>(result, std::numeric_limits<unsigned int>::max()));
}

/// What `target` tells of a device in millionths or thousandths, in the unit of NVML.
template <class Function, class... Arguments>
nvmlReturn_t scaled_from(Target<Function>& target, std::uint64_t divisor, unsigned int* to,
                         Arguments... arguments) noexcept {
  std::uint64_t value = 0;
  const nvmlReturn_t status = call(target, arguments..., &value);
  if (status == NVML_SUCCESS) {
    *to = scaled(value, divisor);
  }
  return status;
}

}  // namespace

// -- the library ---------------------------------------------------------------------------------

nvmlReturn_t init() noexcept { return init_with_flags(0); }

nvmlReturn_t init_with_flags(unsigned int flags) noexcept {
  const std::unique_lock lock{library.mutex};
  if (library.references == 0) {
    if (rsmi_init.get() == nullptr) {
      return NVML_ERROR_DRIVER_NOT_LOADED;
    }
    switch (const nvmlReturn_t status = call(rsmi_init, std::uint64_t{0})) {
      case NVML_SUCCESS:
        break;
      case NVML_ERROR_UNINITIALIZED:
      case NVML_ERROR_NOT_FOUND:
      case NVML_ERROR_OPERATING_SYSTEM:
        return NVML_ERROR_DRIVER_NOT_LOADED;
      default:
        return status;
    }
    library.devices = 0;
    if (const nvmlReturn_t status = call(rsmi_num_monitor_devices, &library.devices);
        status != NVML_SUCCESS) {
      static_cast<void>(call(rsmi_shut_down));
      return status;
    }
  }
  if (library.devices == 0 && (flags & init_flag_no_gpus) == 0) {
    if (library.references == 0) {
      static_cast<void>(call(rsmi_shut_down));
    }
    return NVML_ERROR_GPU_NOT_FOUND;
  }
  ++library.references;
  return NVML_SUCCESS;
}

nvmlReturn_t shut_down() noexcept {
  const std::unique_lock lock{library.mutex};
  if (library.references == 0) {
    return NVML_ERROR_UNINITIALIZED;
  }
  if (--library.references > 0) {
    return NVML_SUCCESS;
  }
  library.devices = 0;
  return call(rsmi_shut_down);
}

const char* error_string(nvmlReturn_t result) noexcept {
  switch (result) {
    case NVML_SUCCESS:
      return "Success";
    case NVML_ERROR_UNINITIALIZED:
      return "NVML is not initialized";
    case NVML_ERROR_INVALID_ARGUMENT:
      return "An argument is not valid";
    case NVML_ERROR_NOT_SUPPORTED:
      return "Not supported";
    case NVML_ERROR_NO_PERMISSION:
      return "Not permitted";
    case NVML_ERROR_ALREADY_INITIALIZED:
      return "NVML is initialized already";
    case NVML_ERROR_NOT_FOUND:
      return "Not found";
    case NVML_ERROR_INSUFFICIENT_SIZE:
      return "The room given is too small";
    case NVML_ERROR_INSUFFICIENT_POWER:
      return "External power is not connected properly";
    case NVML_ERROR_DRIVER_NOT_LOADED:
      return "The driver is not loaded";
    case NVML_ERROR_TIMEOUT:
      return "Timed out";
    case NVML_ERROR_IRQ_ISSUE:
      return "Trouble with the interrupts of a GPU";
    case NVML_ERROR_LIBRARY_NOT_FOUND:
      return "A library was not found";
    case NVML_ERROR_FUNCTION_NOT_FOUND:
      return "A function was not found";
    case NVML_ERROR_CORRUPTED_INFOROM:
      return "The InfoROM is corrupt";
    case NVML_ERROR_GPU_IS_LOST:
      return "The GPU has been lost";
    case NVML_ERROR_RESET_REQUIRED:
      return "The GPU has to be reset";
    case NVML_ERROR_OPERATING_SYSTEM:
      return "The operating system refused";
    case NVML_ERROR_LIB_RM_VERSION_MISMATCH:
      return "The driver and the library have different versions";
    case NVML_ERROR_IN_USE:
      return "In use by another client";
    case NVML_ERROR_MEMORY:
      return "Out of memory";
    case NVML_ERROR_NO_DATA:
      return "No data";
    case NVML_ERROR_VGPU_ECC_NOT_SUPPORTED:
      return "Not possible on a vGPU while ECC is on";
    case NVML_ERROR_INSUFFICIENT_RESOURCES:
      return "Out of resources";
    case NVML_ERROR_FREQ_NOT_SUPPORTED:
      return "The frequency is not supported";
    case NVML_ERROR_ARGUMENT_VERSION_MISMATCH:
      return "The version of an argument is not known";
    case NVML_ERROR_DEPRECATED:
      return "No longer supported";
    case NVML_ERROR_NOT_READY:
      return "Not ready";
    case NVML_ERROR_GPU_NOT_FOUND:
      return "No GPU was found";
    case NVML_ERROR_INVALID_STATE:
      return "Not possible in this state";
    case NVML_ERROR_RESET_TYPE_NOT_SUPPORTED:
      return "This kind of reset is not supported";
    case NVML_ERROR_UNKNOWN:
      break;
  }
  return "Unknown error";
}

nvmlReturn_t driver_version(char* version, unsigned int length) noexcept {
  return initialized(
      [&] {
        Text text{};
        const nvmlReturn_t status = call(rsmi_version_str_get, rocm_smi::RSMI_SW_COMP_DRIVER,
                                         text.data(), static_cast<std::uint32_t>(text.size()));
        return status == NVML_SUCCESS ? put(view(text), version, length) : status;
      },
      version);
}

nvmlReturn_t nvml_version(char* version, unsigned int length) noexcept {
  if (version == nullptr) {
    return NVML_ERROR_INVALID_ARGUMENT;
  }
  rocm_smi::rsmi_version_t found{};
  const nvmlReturn_t status = call(rsmi_version_get, &found);
  if (status != NVML_SUCCESS) {
    return status;
  }
  Text text{};
  std::snprintf(text.data(), text.size(), "%u.%u.%u", found.major, found.minor, found.patch);
  return put(view(text), version, length);
}

nvmlReturn_t cuda_driver_version(int* version) noexcept {
  if (version == nullptr) {
    return NVML_ERROR_INVALID_ARGUMENT;
  }
  *version = cudaway::adapters::cuda_version;
  return NVML_SUCCESS;
}

nvmlReturn_t process_name(unsigned int pid, char* name, unsigned int length) noexcept {
  return initialized(
      [&] {
#if defined(_WIN32)
        static_cast<void>(pid);
        static_cast<void>(length);
        return NVML_ERROR_NOT_SUPPORTED;
#else
        // A command line may be empty: that of a process of the kernel, or one that is ending.
        for (const char* file : {"cmdline", "comm"}) {
          Text path{};
          std::snprintf(path.data(), path.size(), "/proc/%u/%s", pid, file);
          std::FILE* const stream = std::fopen(path.data(), "re");
          if (stream == nullptr) {
            return NVML_ERROR_NOT_FOUND;
          }
          std::array<char, 4096> text{};
          const std::size_t size = std::fread(text.data(), 1, text.size() - 1, stream);
          std::fclose(stream);
          std::string_view found{text.data(), ::strnlen(text.data(), size)};
          while (found.ends_with('\n')) {
            found.remove_suffix(1);
          }
          if (!found.empty()) {
            return put(found, name, length);
          }
        }
        return NVML_ERROR_NOT_FOUND;
#endif
      },
      name);
}

nvmlReturn_t none(unsigned int* count) noexcept {
  return initialized(
      [&] {
        *count = 0;
        return NVML_SUCCESS;
      },
      count);
}

// -- devices -------------------------------------------------------------------------------------

namespace {

/// Sixteen bytes: the digits of the unique number, as HIP gives them to cuDeviceGetUuid.
using Digits = std::array<char, 17>;

nvmlReturn_t unique_digits(std::uint32_t index, Digits& digits) noexcept {
  std::uint64_t id = 0;
  const nvmlReturn_t status = call(rsmi_dev_unique_id_get, index, &id);
  if (status == NVML_SUCCESS) {
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(id));
  }
  return status;
}

nvmlReturn_t uuid_text(std::uint32_t index, Text& text) noexcept {
  Digits digits{};
  const nvmlReturn_t status = unique_digits(index, digits);
  if (status == NVML_SUCCESS) {
    std::size_t at = static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "GPU-"));
    for (std::size_t i = 0; i < 16; ++i) {
      const bool dash = i == 4 || i == 6 || i == 8 || i == 10;
      at += static_cast<std::size_t>(std::snprintf(text.data() + at, text.size() - at,
                                                   dash ? "-%02x" : "%02x",
                                                   static_cast<unsigned char>(digits.at(i))));
    }
  }
  return status;
}

nvmlReturn_t serial_text(std::uint32_t index, Text& text) noexcept {
  const nvmlReturn_t status =
      call(rsmi_dev_serial_number_get, index, text.data(), static_cast<std::uint32_t>(text.size()));
  return status == NVML_SUCCESS && view(text).empty() ? NVML_ERROR_NOT_SUPPORTED : status;
}

struct Address {
  unsigned int domain = 0;
  unsigned int bus = 0;
  unsigned int device = 0;
  unsigned int function = 0;
};

nvmlReturn_t address_of(std::uint32_t index, Address& address) noexcept {
  std::uint64_t packed = 0;
  const nvmlReturn_t status = call(rsmi_dev_pci_id_get, index, &packed);
  address = {
      .domain = static_cast<unsigned int>(packed >> 32),
      .bus = static_cast<unsigned int>(packed >> 8 & 0xFF),
      .device = static_cast<unsigned int>(packed >> 3 & 0x1F),
      .function = static_cast<unsigned int>(packed & 0x7),
  };
  return status;
}

/// Takes a hexadecimal number off the front of a text.
bool number(std::string_view& text, unsigned int& value) noexcept {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
  if (error != std::errc{}) {
    return false;
  }
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return true;
}

bool skip(std::string_view& text, char wanted) noexcept {
  if (!text.starts_with(wanted)) {
    return false;
  }
  text.remove_prefix(1);
  return true;
}

/// domain:bus:device.function, domain:bus:device or bus:device.function; no function is the first.
std::optional<Address> parse(std::string_view text) noexcept {
  Address address;
  std::array<unsigned int, 3> parts{};
  std::size_t count = 0;
  do {
    if (count == parts.size() || !number(text, parts.at(count++))) {
      return std::nullopt;
    }
  } while (skip(text, ':'));
  const bool with_function = skip(text, '.');
  if ((with_function && !number(text, address.function)) || !text.empty() || count < 2 ||
      (count == 2 && !with_function)) {
    return std::nullopt;
  }
  address.device = parts.at(count - 1);
  address.bus = parts.at(count - 2);
  address.domain = count == 3 ? parts.at(0) : 0;
  return address;
}

/// The first device for which `fits` says so.
template <class Fits>
nvmlReturn_t find(nvmlDevice_t* device, Fits&& fits) noexcept {
  for (std::uint32_t index = 0; index < library.devices; ++index) {
    if (fits(index)) {
      *device = handle_of(index);
      return NVML_SUCCESS;
    }
  }
  return NVML_ERROR_NOT_FOUND;
}

nvmlReturn_t find_uuid(std::string_view uuid, nvmlDevice_t* device) noexcept {
  return find(device, [&](std::uint32_t index) {
    Text text{};
    return uuid_text(index, text) == NVML_SUCCESS && view(text) == uuid;
  });
}

}  // namespace

nvmlReturn_t device_count(unsigned int* count) noexcept {
  return initialized(
      [&] {
        *count = library.devices;
        return NVML_SUCCESS;
      },
      count);
}

nvmlReturn_t handle_by_index(unsigned int index, nvmlDevice_t* device) noexcept {
  return initialized(
      [&] {
        if (index >= library.devices) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        *device = handle_of(index);
        return NVML_SUCCESS;
      },
      device);
}

nvmlReturn_t handle_by_uuid(const char* uuid, nvmlDevice_t* device) noexcept {
  return initialized([&] { return find_uuid(uuid, device); }, uuid, device);
}

nvmlReturn_t handle_by_uuid_v(const nvmlUUID_t* uuid, nvmlDevice_t* device) noexcept {
  return initialized(
      [&] {
        if (uuid->version != version_of<nvmlUUID_t>(1)) {
          return NVML_ERROR_ARGUMENT_VERSION_MISMATCH;
        }
        if (uuid->type == NVML_UUID_TYPE_ASCII) {
          const char* const text = uuid->value.str;
          return find_uuid({text, ::strnlen(text, sizeof(uuid->value.str))}, device);
        }
        if (uuid->type != NVML_UUID_TYPE_BINARY) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        return find(device, [&](std::uint32_t index) {
          Digits digits{};
          return unique_digits(index, digits) == NVML_SUCCESS &&
                 std::memcmp(digits.data(), uuid->value.bytes, sizeof(uuid->value.bytes)) == 0;
        });
      },
      uuid, device);
}

nvmlReturn_t handle_by_serial(const char* serial, nvmlDevice_t* device) noexcept {
  return initialized(
      [&] {
        return find(device, [&](std::uint32_t index) {
          Text text{};
          return serial_text(index, text) == NVML_SUCCESS && view(text) == serial;
        });
      },
      serial, device);
}

nvmlReturn_t handle_by_pci_bus_id(const char* bus_id, nvmlDevice_t* device) noexcept {
  return initialized(
      [&] {
        const std::optional<Address> wanted = parse(bus_id);
        if (!wanted) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        return find(device, [&](std::uint32_t index) {
          Address address;
          return address_of(index, address) == NVML_SUCCESS && address.domain == wanted->domain &&
                 address.bus == wanted->bus && address.device == wanted->device &&
                 address.function == wanted->function;
        });
      },
      bus_id, device);
}

nvmlReturn_t name(nvmlDevice_t device, char* text, unsigned int length) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        // The name that HIP gives; where it is not known, that of the PCI database.
        Text found{};
        nvmlReturn_t status = call(rsmi_dev_market_name_get, index, found.data(),
                                   static_cast<std::uint32_t>(found.size()));
        if (status != NVML_SUCCESS || view(found).empty()) {
          status = call(rsmi_dev_name_get, index, found.data(), found.size());
        }
        return status == NVML_SUCCESS ? put(view(found), text, length) : status;
      },
      text);
}

nvmlReturn_t uuid(nvmlDevice_t device, char* text, unsigned int length) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        Text found{};
        const nvmlReturn_t status = uuid_text(index, found);
        return status == NVML_SUCCESS ? put(view(found), text, length) : status;
      },
      text);
}

nvmlReturn_t serial(nvmlDevice_t device, char* text, unsigned int length) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        Text found{};
        const nvmlReturn_t status = serial_text(index, found);
        return status == NVML_SUCCESS ? put(view(found), text, length) : status;
      },
      text);
}

nvmlReturn_t vbios_version(nvmlDevice_t device, char* text, unsigned int length) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        Text found{};
        const nvmlReturn_t status = call(rsmi_dev_vbios_version_get, index, found.data(),
                                         static_cast<std::uint32_t>(found.size()));
        return status == NVML_SUCCESS ? put(view(found), text, length) : status;
      },
      text);
}

nvmlReturn_t index(nvmlDevice_t device, unsigned int* index) noexcept {
  return asked(
      device,
      [&](std::uint32_t number) {
        *index = number;
        return NVML_SUCCESS;
      },
      index);
}

nvmlReturn_t minor_number(nvmlDevice_t device, unsigned int* minor) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) { return call(rsmi_dev_drm_render_minor_get, index, minor); },
      minor);
}

nvmlReturn_t module_id(nvmlDevice_t device, unsigned int* id) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        std::uint16_t found = 0;
        const nvmlReturn_t status = call(rsmi_dev_xgmi_physical_id_get, index, &found);
        if (status == NVML_SUCCESS) {
          *id = found;
        }
        return status;
      },
      id);
}

nvmlReturn_t brand(nvmlDevice_t device, nvmlBrandType_t* brand) noexcept {
  return asked(
      device,
      [&](std::uint32_t) {
        *brand = NVML_BRAND_UNKNOWN;
        return NVML_SUCCESS;
      },
      brand);
}

nvmlReturn_t architecture(nvmlDevice_t device, nvmlDeviceArchitecture_t* architecture) noexcept {
  return asked(
      device,
      [&](std::uint32_t) {
        *architecture = architecture_unknown;
        return NVML_SUCCESS;
      },
      architecture);
}

nvmlReturn_t compute_capability(nvmlDevice_t device, int* major, int* minor) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        // The digits of gfx90a are 0x90a, those of gfx1100 are 0x1100: HIP makes 9.0 and 11.0 of
        // them.
        std::uint64_t digits = 0;
        const nvmlReturn_t status = call(rsmi_dev_target_graphics_version_get, index, &digits);
        if (status == NVML_SUCCESS) {
          *major = static_cast<int>((digits >> 12 & 0xF) * 10 + (digits >> 8 & 0xF));
          *minor = static_cast<int>(digits >> 4 & 0xF);
        }
        return status;
      },
      major, minor);
}

nvmlReturn_t compute_mode(nvmlDevice_t device, nvmlComputeMode_t* mode) noexcept {
  return asked(
      device,
      [&](std::uint32_t) {
        *mode = NVML_COMPUTEMODE_DEFAULT;
        return NVML_SUCCESS;
      },
      mode);
}

nvmlReturn_t persistence_mode(nvmlDevice_t device, nvmlEnableState_t* mode) noexcept {
  return asked(
      device,
      [&](std::uint32_t) {
        *mode = NVML_FEATURE_ENABLED;
        return NVML_SUCCESS;
      },
      mode);
}

nvmlReturn_t is_mig_handle(nvmlDevice_t device, unsigned int* is_mig) noexcept {
  return max_mig_devices(device, is_mig);
}

nvmlReturn_t max_mig_devices(nvmlDevice_t device, unsigned int* count) noexcept {
  return asked(
      device,
      [&](std::uint32_t) {
        *count = 0;
        return NVML_SUCCESS;
      },
      count);
}

nvmlReturn_t p2p_status(nvmlDevice_t first, nvmlDevice_t second, nvmlGpuP2PCapsIndex_t kind,
                        nvmlGpuP2PStatus_t* status) noexcept {
  return asked(
      first,
      [&](std::uint32_t source) {
        const std::optional<std::uint32_t> destination = index_of(second);
        if (!destination || kind >= NVML_P2P_CAPS_INDEX_UNKNOWN) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        if (kind != NVML_P2P_CAPS_INDEX_READ && kind != NVML_P2P_CAPS_INDEX_WRITE) {
          *status = NVML_P2P_STATUS_UNKNOWN;
          return NVML_SUCCESS;
        }
        bool reaches = false;
        const nvmlReturn_t result = call(rsmi_is_P2P_accessible, source, *destination, &reaches);
        if (result == NVML_SUCCESS) {
          *status = reaches ? NVML_P2P_STATUS_OK : NVML_P2P_STATUS_NOT_SUPPORTED;
        }
        return result;
      },
      status);
}

// -- memory, load, processes ---------------------------------------------------------------------

namespace {

struct Memory {
  std::uint64_t total = 0;
  std::uint64_t used = 0;

  std::uint64_t free() const noexcept { return total - used; }
};

nvmlReturn_t memory_of(std::uint32_t index, rocm_smi::rsmi_memory_type_t type,
                       Memory& memory) noexcept {
  nvmlReturn_t status = call(rsmi_dev_memory_total_get, index, type, &memory.total);
  if (status == NVML_SUCCESS) {
    status = call(rsmi_dev_memory_usage_get, index, type, &memory.used);
  }
  // The two are read one after the other.
  memory.used = std::min(memory.used, memory.total);
  return status;
}

struct Process {
  unsigned int pid;
  unsigned long long memory;
};

/// The compute processes of one device.
nvmlReturn_t processes_of(std::uint32_t index, std::vector<Process>& processes) {
  std::uint32_t room = 0;
  nvmlReturn_t status = call(rsmi_compute_process_info_get,
                             static_cast<rocm_smi::rsmi_process_info_t*>(nullptr), &room);
  if (status != NVML_SUCCESS) {
    return status;
  }
  // Processes start while they are counted.
  room += 16;
  std::vector<rocm_smi::rsmi_process_info_t> all(room);
  status = call(rsmi_compute_process_info_get, all.data(), &room);
  if (status != NVML_SUCCESS && status != NVML_ERROR_INSUFFICIENT_SIZE) {
    return status;
  }
  all.resize(std::min<std::size_t>(room, all.size()));
  std::vector<std::uint32_t> devices(library.devices);
  for (const rocm_smi::rsmi_process_info_t& process : all) {
    auto used = static_cast<std::uint32_t>(devices.size());
    if (call(rsmi_compute_process_gpus_get, process.process_id, devices.data(), &used) !=
        NVML_SUCCESS) {
      continue;  // it has ended
    }
    const auto end = devices.begin() + std::min<std::ptrdiff_t>(used, std::ssize(devices));
    if (std::find(devices.begin(), end, index) == end) {
      continue;
    }
    rocm_smi::rsmi_process_info_t here{};
    const bool known = call(rsmi_compute_process_info_by_device_get, process.process_id, index,
                            &here) == NVML_SUCCESS;
    processes.push_back({process.process_id, known ? here.vram_usage : memory_not_available});
  }
  return NVML_SUCCESS;
}

/// Writes the processes to where the application has room for `count` of them.
template <class Info, class Write>
nvmlReturn_t put_processes(std::uint32_t index, unsigned int* count, Info* infos,
                           Write&& write) noexcept try {
  std::vector<Process> processes;
  const nvmlReturn_t status = processes_of(index, processes);
  if (status != NVML_SUCCESS) {
    return status;
  }
  const unsigned int room = *count;
  *count = static_cast<unsigned int>(processes.size());
  if (processes.size() > room) {
    return NVML_ERROR_INSUFFICIENT_SIZE;
  }
  for (std::size_t i = 0; i < processes.size(); ++i) {
    infos[i] = write(processes[i]);
  }
  return NVML_SUCCESS;
} catch (const std::bad_alloc&) {
  return NVML_ERROR_MEMORY;
}

template <class Info, class Write>
nvmlReturn_t list_processes(nvmlDevice_t device, unsigned int* count, Info* infos,
                            Write&& write) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (*count > 0 && infos == nullptr) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        return put_processes(index, count, infos, write);
      },
      count);
}

}  // namespace

nvmlReturn_t memory_info(nvmlDevice_t device, nvmlMemory_t* memory) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        Memory found;
        const nvmlReturn_t status = memory_of(index, rocm_smi::RSMI_MEM_TYPE_VRAM, found);
        if (status == NVML_SUCCESS) {
          *memory = {.total = found.total, .free = found.free(), .used = found.used};
        }
        return status;
      },
      memory);
}

nvmlReturn_t memory_info_v2(nvmlDevice_t device, nvmlMemory_v2_t* memory) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        const unsigned int version = memory->version;
        // Some programs leave out the size of the record.
        if (version != version_of<nvmlMemory_v2_t>(2) && version != 2) {
          return NVML_ERROR_ARGUMENT_VERSION_MISMATCH;
        }
        Memory found;
        const nvmlReturn_t status = memory_of(index, rocm_smi::RSMI_MEM_TYPE_VRAM, found);
        if (status == NVML_SUCCESS) {
          // What the driver keeps for itself is part of what is used.
          *memory = {.version = version,
                     .total = found.total,
                     .reserved = 0,
                     .free = found.free(),
                     .used = found.used};
        }
        return status;
      },
      memory);
}

nvmlReturn_t bar1_memory_info(nvmlDevice_t device, nvmlBAR1Memory_t* memory) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        Memory found;
        const nvmlReturn_t status = memory_of(index, rocm_smi::RSMI_MEM_TYPE_VIS_VRAM, found);
        if (status == NVML_SUCCESS) {
          *memory = {.bar1Total = found.total, .bar1Free = found.free(), .bar1Used = found.used};
        }
        return status;
      },
      memory);
}

nvmlReturn_t utilization_rates(nvmlDevice_t device, nvmlUtilization_t* rates) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        std::uint32_t gpu = 0;
        std::uint32_t memory = 0;
        nvmlReturn_t status = call(rsmi_dev_busy_percent_get, index, &gpu);
        if (status != NVML_SUCCESS) {
          return status;
        }
        status = call(rsmi_dev_memory_busy_percent_get, index, &memory);
        if (status != NVML_SUCCESS) {
          rocm_smi::rsmi_activity_metric_counter_t activity{};
          if (call(rsmi_dev_activity_metric_get, index, rocm_smi::RSMI_ACTIVITY_UMC, &activity) !=
                  NVML_SUCCESS ||
              activity.average_umc_activity == metric_unknown) {
            return status;
          }
          memory = activity.average_umc_activity;
        }
        *rates = {.gpu = std::min(gpu, 100U), .memory = std::min(memory, 100U)};
        return NVML_SUCCESS;
      },
      rates);
}

nvmlReturn_t compute_processes(nvmlDevice_t device, unsigned int* count,
                               nvmlProcessInfo_v1_t* infos) noexcept {
  return list_processes(device, count, infos, [](const Process& process) {
    return nvmlProcessInfo_v1_t{.pid = process.pid, .usedGpuMemory = process.memory};
  });
}

nvmlReturn_t compute_processes_v2(nvmlDevice_t device, unsigned int* count,
                                  nvmlProcessInfo_v2_t* infos) noexcept {
  return list_processes(device, count, infos, [](const Process& process) {
    return nvmlProcessInfo_v2_t{.pid = process.pid,
                                .usedGpuMemory = process.memory,
                                .gpuInstanceId = no_instance,
                                .computeInstanceId = no_instance};
  });
}

nvmlReturn_t process_details(nvmlDevice_t device, nvmlProcessDetailList_t* list) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (list->version != version_of<nvmlProcessDetailList_t>(1)) {
          return NVML_ERROR_ARGUMENT_VERSION_MISMATCH;
        }
        if (list->mode > 2 || (list->numProcArrayEntries > 0 && list->procArray == nullptr)) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        if (list->mode != process_mode_compute) {
          return NVML_ERROR_NOT_SUPPORTED;
        }
        return put_processes(
            index, &list->numProcArrayEntries, list->procArray, [](const Process& process) {
              return nvmlProcessDetail_v1_t{.pid = process.pid,
                                            .usedGpuMemory = process.memory,
                                            .gpuInstanceId = no_instance,
                                            .computeInstanceId = no_instance,
                                            .usedGpuCcProtectedMemory = memory_not_available};
            });
      },
      list);
}

// -- temperature, fans, power --------------------------------------------------------------------

namespace {

/// Degrees of the sensor that a GPU has: some only have that of the hottest place.
nvmlReturn_t gpu_degrees(std::uint32_t index, rocm_smi::rsmi_temperature_metric_t metric,
                         double& degrees) noexcept {
  std::int64_t found = 0;
  nvmlReturn_t status = NVML_ERROR_NOT_SUPPORTED;
  for (const auto sensor : {rocm_smi::RSMI_TEMP_TYPE_EDGE, rocm_smi::RSMI_TEMP_TYPE_JUNCTION}) {
    status =
        call(rsmi_dev_temp_metric_get, index, static_cast<std::uint32_t>(sensor), metric, &found);
    if (status == NVML_SUCCESS) {
      degrees = static_cast<double>(found) / 1000;
      break;
    }
  }
  return status;
}

nvmlReturn_t memory_degrees(std::uint32_t index, rocm_smi::rsmi_temperature_metric_t metric,
                            double& degrees) noexcept {
  std::int64_t found = 0;
  const nvmlReturn_t status =
      call(rsmi_dev_temp_metric_get, index,
           static_cast<std::uint32_t>(rocm_smi::RSMI_TEMP_TYPE_MEMORY), metric, &found);
  degrees = static_cast<double>(found) / 1000;
  return status;
}

int whole(double degrees) noexcept {
  return static_cast<int>(degrees < 0 ? degrees - 0.5 : degrees + 0.5);
}

unsigned int not_negative(double degrees) noexcept {
  return static_cast<unsigned int>(std::max(whole(degrees), 0));
}

/// Whether there is a fan of this number.
nvmlReturn_t fan_exists(std::uint32_t index, std::uint32_t fan, std::int64_t& speed) noexcept {
  const nvmlReturn_t status = call(rsmi_dev_fan_speed_get, index, fan, &speed);
  if (status == NVML_SUCCESS || fan == 0) {
    return status;
  }
  std::int64_t first = 0;
  const bool any = call(rsmi_dev_fan_speed_get, index, std::uint32_t{0}, &first) == NVML_SUCCESS;
  return any ? NVML_ERROR_INVALID_ARGUMENT : status;
}

nvmlReturn_t power_range(std::uint32_t index, unsigned int& least, unsigned int& most) noexcept {
  std::uint64_t low = 0;
  std::uint64_t high = 0;
  const nvmlReturn_t status =
      call(rsmi_dev_power_cap_range_get, index, std::uint32_t{0}, &high, &low);
  if (status == NVML_SUCCESS) {
    least = scaled(low, 1000);
    most = scaled(high, 1000);
  }
  return status;
}

nvmlReturn_t energy_of(std::uint32_t index, unsigned long long& millijoules) noexcept {
  std::uint64_t count = 0;
  std::uint64_t timestamp = 0;
  float microjoules = 0;
  const nvmlReturn_t status =
      call(rsmi_dev_energy_count_get, index, &count, &microjoules, &timestamp);
  if (status == NVML_SUCCESS) {
    millijoules = static_cast<unsigned long long>(static_cast<double>(count) *
                                                  static_cast<double>(microjoules) / 1000);
  }
  return from_table(status);
}

}  // namespace

nvmlReturn_t temperature(nvmlDevice_t device, nvmlTemperatureSensors_t sensor,
                         unsigned int* degrees) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (sensor != NVML_TEMPERATURE_GPU) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        double found = 0;
        const nvmlReturn_t status = gpu_degrees(index, rocm_smi::RSMI_TEMP_CURRENT, found);
        if (status == NVML_SUCCESS) {
          *degrees = not_negative(found);
        }
        return status;
      },
      degrees);
}

nvmlReturn_t temperature_v(nvmlDevice_t device, nvmlTemperature_t* temperature) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (temperature->version != version_of<nvmlTemperature_t>(1)) {
          return NVML_ERROR_ARGUMENT_VERSION_MISMATCH;
        }
        if (temperature->sensorType != NVML_TEMPERATURE_GPU) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        double found = 0;
        const nvmlReturn_t status = gpu_degrees(index, rocm_smi::RSMI_TEMP_CURRENT, found);
        if (status == NVML_SUCCESS) {
          temperature->temperature = whole(found);
        }
        return status;
      },
      temperature);
}

nvmlReturn_t temperature_threshold(nvmlDevice_t device, nvmlTemperatureThresholds_t threshold,
                                   unsigned int* degrees) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        double found = 0;
        nvmlReturn_t status = NVML_ERROR_NOT_SUPPORTED;
        switch (threshold) {
          case NVML_TEMPERATURE_THRESHOLD_SHUTDOWN:
            status = gpu_degrees(index, rocm_smi::RSMI_TEMP_EMERGENCY, found);
            break;
          // From here on AMD's firmware slows the GPU down, by one mechanism.
          case NVML_TEMPERATURE_THRESHOLD_SLOWDOWN:
          case NVML_TEMPERATURE_THRESHOLD_GPU_MAX:
            status = gpu_degrees(index, rocm_smi::RSMI_TEMP_CRITICAL, found);
            break;
          case NVML_TEMPERATURE_THRESHOLD_MEM_MAX:
            status = memory_degrees(index, rocm_smi::RSMI_TEMP_CRITICAL, found);
            break;
          default:
            return threshold < NVML_TEMPERATURE_THRESHOLD_COUNT ? NVML_ERROR_NOT_SUPPORTED
                                                                : NVML_ERROR_INVALID_ARGUMENT;
        }
        if (status == NVML_SUCCESS) {
          *degrees = not_negative(found);
        }
        return status;
      },
      degrees);
}

nvmlReturn_t fan_count(nvmlDevice_t device, unsigned int* count) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        constexpr std::uint32_t most = 16;
        std::uint32_t found = 0;
        nvmlReturn_t status = NVML_SUCCESS;
        for (; found < most && status == NVML_SUCCESS; ++found) {
          std::int64_t speed = 0;
          status = call(rsmi_dev_fan_speed_get, index, found, &speed);
        }
        found -= status == NVML_SUCCESS ? 0 : 1;
        if (found == 0) {
          return status;
        }
        *count = found;
        return NVML_SUCCESS;
      },
      count);
}

nvmlReturn_t fan_speed(nvmlDevice_t device, unsigned int* percent) noexcept {
  return fan_speed_v2(device, 0, percent);
}

nvmlReturn_t fan_speed_v2(nvmlDevice_t device, unsigned int fan, unsigned int* percent) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        std::int64_t speed = 0;
        const nvmlReturn_t status = fan_exists(index, fan, speed);
        if (status != NVML_SUCCESS) {
          return status;
        }
        std::uint64_t most = 0;
        if (call(rsmi_dev_fan_speed_max_get, index, fan, &most) != NVML_SUCCESS || most == 0) {
          most = max_fan_speed;
        }
        *percent = scaled(static_cast<std::uint64_t>(std::max<std::int64_t>(speed, 0)) * 100, most);
        return NVML_SUCCESS;
      },
      percent);
}

nvmlReturn_t fan_speed_rpm(nvmlDevice_t device, nvmlFanSpeedInfo_t* speed) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (speed->version != version_of<nvmlFanSpeedInfo_t>(1)) {
          return NVML_ERROR_ARGUMENT_VERSION_MISMATCH;
        }
        std::int64_t part = 0;
        nvmlReturn_t status = fan_exists(index, speed->fan, part);
        if (status != NVML_SUCCESS) {
          return status;
        }
        std::int64_t rpm = 0;
        status = call(rsmi_dev_fan_rpms_get, index, speed->fan, &rpm);
        if (status == NVML_SUCCESS) {
          speed->speed = scaled(static_cast<std::uint64_t>(std::max<std::int64_t>(rpm, 0)), 1);
        }
        return status;
      },
      speed);
}

nvmlReturn_t power_usage(nvmlDevice_t device, unsigned int* milliwatts) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        std::uint64_t power = 0;
        rocm_smi::RSMI_POWER_TYPE type = rocm_smi::RSMI_INVALID_POWER;
        const nvmlReturn_t status = call(rsmi_dev_power_get, index, &power, &type);
        if (status == NVML_SUCCESS) {
          *milliwatts = scaled(power, 1000);
        }
        return status;
      },
      milliwatts);
}

nvmlReturn_t power_mode(nvmlDevice_t device, nvmlEnableState_t* mode) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        // A GPU that has a limit keeps to it.
        std::uint64_t limit = 0;
        const nvmlReturn_t status = call(rsmi_dev_power_cap_get, index, std::uint32_t{0}, &limit);
        if (status == NVML_SUCCESS) {
          *mode = NVML_FEATURE_ENABLED;
        }
        return status;
      },
      mode);
}

nvmlReturn_t power_limit(nvmlDevice_t device, unsigned int* milliwatts) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        return scaled_from(rsmi_dev_power_cap_get, 1000, milliwatts, index, std::uint32_t{0});
      },
      milliwatts);
}

nvmlReturn_t power_default_limit(nvmlDevice_t device, unsigned int* milliwatts) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        return scaled_from(rsmi_dev_power_cap_default_get, 1000, milliwatts, index);
      },
      milliwatts);
}

nvmlReturn_t power_limit_range(nvmlDevice_t device, unsigned int* least,
                               unsigned int* most) noexcept {
  return asked(
      device, [&](std::uint32_t index) { return power_range(index, *least, *most); }, least, most);
}

nvmlReturn_t energy(nvmlDevice_t device, unsigned long long* millijoules) noexcept {
  return asked(
      device, [&](std::uint32_t index) { return energy_of(index, *millijoules); }, millijoules);
}

// -- clocks --------------------------------------------------------------------------------------

namespace {

constexpr std::uint64_t hz_per_mhz = 1'000'000;

nvmlReturn_t frequencies_of(std::uint32_t index, nvmlClockType_t type,
                            rocm_smi::rsmi_frequencies_t& frequencies) noexcept {
  rocm_smi::rsmi_clk_type_t clock{};
  if (!convert(type, clock)) {
    return type < NVML_CLOCK_COUNT ? NVML_ERROR_NOT_SUPPORTED : NVML_ERROR_INVALID_ARGUMENT;
  }
  const nvmlReturn_t status = call(rsmi_dev_gpu_clk_freq_get, index, clock, &frequencies);
  frequencies.num_supported = std::min<std::uint32_t>(
      frequencies.num_supported, static_cast<std::uint32_t>(std::size(frequencies.frequency)));
  return status == NVML_SUCCESS && frequencies.num_supported == 0 ? NVML_ERROR_NOT_SUPPORTED
                                                                  : status;
}

/// The clock of this moment in the table that the GPU's firmware writes.
nvmlReturn_t measured_clock(std::uint32_t index, nvmlClockType_t type, unsigned int& mhz) noexcept {
  rocm_smi::rsmi_gpu_metrics_t metrics{};
  const nvmlReturn_t status = call(rsmi_dev_gpu_metrics_info_get, index, &metrics);
  if (status != NVML_SUCCESS) {
    return from_table(status);
  }
  std::uint16_t found = metric_unknown;
  switch (type) {
    case NVML_CLOCK_GRAPHICS:
    case NVML_CLOCK_SM:
      found = metrics.current_gfxclk;
      break;
    case NVML_CLOCK_MEM:
      found = metrics.current_uclk;
      break;
    case NVML_CLOCK_VIDEO:
      found = metrics.current_vclk0;
      break;
    default:
      break;
  }
  if (found == metric_unknown) {
    return NVML_ERROR_NOT_SUPPORTED;
  }
  mhz = found;
  return NVML_SUCCESS;
}

nvmlReturn_t current_clock(std::uint32_t index, nvmlClockType_t type, unsigned int& mhz) noexcept {
  rocm_smi::rsmi_frequencies_t frequencies{};
  const nvmlReturn_t status = frequencies_of(index, type, frequencies);
  if (status == NVML_ERROR_INVALID_ARGUMENT) {
    return status;
  }
  if (status == NVML_SUCCESS && frequencies.current < frequencies.num_supported) {
    mhz = scaled(frequencies.frequency[frequencies.current], hz_per_mhz);
    return NVML_SUCCESS;
  }
  return measured_clock(index, type, mhz);
}

/// Frequencies from high to low, as NVML lists them.
nvmlReturn_t put_clocks(const rocm_smi::rsmi_frequencies_t& frequencies, unsigned int* count,
                        unsigned int* mhz) noexcept {
  // The lowest one is no clock to run at where the GPU sleeps in it.
  const std::uint32_t first = frequencies.has_deep_sleep ? 1 : 0;
  const std::uint32_t found =
      frequencies.num_supported - std::min(first, frequencies.num_supported);
  const unsigned int room = *count;
  *count = found;
  if (found > room) {
    return NVML_ERROR_INSUFFICIENT_SIZE;
  }
  std::transform(std::begin(frequencies.frequency) + first,
                 std::begin(frequencies.frequency) + first + found, mhz,
                 [](std::uint64_t hz) { return scaled(hz, hz_per_mhz); });
  std::sort(mhz, mhz + found, std::greater<>{});
  return NVML_SUCCESS;
}

}  // namespace

nvmlReturn_t clock_info(nvmlDevice_t device, nvmlClockType_t type, unsigned int* mhz) noexcept {
  return asked(device, [&](std::uint32_t index) { return current_clock(index, type, *mhz); }, mhz);
}

nvmlReturn_t max_clock_info(nvmlDevice_t device, nvmlClockType_t type, unsigned int* mhz) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        rocm_smi::rsmi_frequencies_t frequencies{};
        const nvmlReturn_t status = frequencies_of(index, type, frequencies);
        if (status == NVML_SUCCESS) {
          const auto* const begin = std::begin(frequencies.frequency);
          *mhz = scaled(*std::max_element(begin, begin + frequencies.num_supported), hz_per_mhz);
        }
        return status;
      },
      mhz);
}

nvmlReturn_t clock(nvmlDevice_t device, nvmlClockType_t type, nvmlClockId_t id,
                   unsigned int* mhz) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (id >= NVML_CLOCK_ID_COUNT || type >= NVML_CLOCK_COUNT) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        return id == NVML_CLOCK_ID_CURRENT ? current_clock(index, type, *mhz)
                                           : NVML_ERROR_NOT_SUPPORTED;
      },
      mhz);
}

nvmlReturn_t memory_clocks(nvmlDevice_t device, unsigned int* count, unsigned int* mhz) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (*count > 0 && mhz == nullptr) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        rocm_smi::rsmi_frequencies_t frequencies{};
        const nvmlReturn_t status = frequencies_of(index, NVML_CLOCK_MEM, frequencies);
        return status == NVML_SUCCESS ? put_clocks(frequencies, count, mhz) : status;
      },
      count);
}

nvmlReturn_t graphics_clocks(nvmlDevice_t device, unsigned int memory_mhz, unsigned int* count,
                             unsigned int* mhz) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (*count > 0 && mhz == nullptr) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        rocm_smi::rsmi_frequencies_t memory{};
        nvmlReturn_t status = frequencies_of(index, NVML_CLOCK_MEM, memory);
        if (status != NVML_SUCCESS) {
          return status;
        }
        // All of an AMD GPU's graphics clocks go with all of its memory clocks.
        const auto* const begin = std::begin(memory.frequency);
        if (std::none_of(begin, begin + memory.num_supported,
                         [&](std::uint64_t hz) { return scaled(hz, hz_per_mhz) == memory_mhz; })) {
          return NVML_ERROR_NOT_FOUND;
        }
        rocm_smi::rsmi_frequencies_t frequencies{};
        status = frequencies_of(index, NVML_CLOCK_GRAPHICS, frequencies);
        return status == NVML_SUCCESS ? put_clocks(frequencies, count, mhz) : status;
      },
      count);
}

// -- PCI, ECC ------------------------------------------------------------------------------------

namespace {

/// Transfers a second of a lane, and lanes.
struct Link {
  std::uint64_t rate = 0;
  unsigned int lanes = 0;
};

nvmlReturn_t links_of(std::uint32_t index, Link& current, Link& best) noexcept {
  rocm_smi::rsmi_pcie_bandwidth_t bandwidth{};
  const nvmlReturn_t status = call(rsmi_dev_pci_bandwidth_get, index, &bandwidth);
  if (status != NVML_SUCCESS) {
    return status;
  }
  const std::uint32_t count =
      std::min<std::uint32_t>(bandwidth.transfer_rate.num_supported,
                              static_cast<std::uint32_t>(std::size(bandwidth.lanes)));
  for (std::uint32_t i = 0; i < count; ++i) {
    best.rate = std::max(best.rate, bandwidth.transfer_rate.frequency[i]);
    best.lanes = std::max(best.lanes, bandwidth.lanes[i]);
  }
  if (const std::uint32_t now = bandwidth.transfer_rate.current; now < count) {
    current = {bandwidth.transfer_rate.frequency[now], bandwidth.lanes[now]};
  }
  return NVML_SUCCESS;
}

/// 2.5 GT/s is the first generation, 64 GT/s the sixth; 0 is none that is known.
unsigned int generation_of(std::uint64_t rate) noexcept {
  constexpr std::array<std::uint64_t, 6> rates{2'500, 5'000, 8'000, 16'000, 32'000, 64'000};
  const auto* const found = std::find(rates.begin(), rates.end(), rate / hz_per_mhz);
  return found == rates.end() ? 0 : static_cast<unsigned int>(found - rates.begin()) + 1;
}

template <class Choose>
nvmlReturn_t link(nvmlDevice_t device, unsigned int* value, Choose&& choose) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        Link current;
        Link best;
        const nvmlReturn_t status = links_of(index, current, best);
        if (status != NVML_SUCCESS) {
          return status;
        }
        const unsigned int found = choose(current, best);
        if (found == 0) {
          return NVML_ERROR_NOT_SUPPORTED;
        }
        *value = found;
        return NVML_SUCCESS;
      },
      value);
}

/// What the versions of nvmlPciInfo_t have: each ends after more of its members.
enum class PciVersion : std::uint8_t { first, second, third };

nvmlReturn_t pci(nvmlDevice_t device, nvmlPciInfo_t* pci, PciVersion version) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        Address address;
        std::uint16_t id = 0;
        std::uint16_t vendor = 0;
        nvmlReturn_t status = address_of(index, address);
        if (status == NVML_SUCCESS) {
          status = call(rsmi_dev_id_get, index, &id);
        }
        if (status == NVML_SUCCESS) {
          status = call(rsmi_dev_vendor_id_get, index, &vendor);
        }
        if (status != NVML_SUCCESS) {
          return status;
        }
        std::snprintf(pci->busIdLegacy, sizeof(pci->busIdLegacy), "%04X:%02X:%02X.%X",
                      address.domain & 0xFFFFF, address.bus, address.device, address.function);
        pci->domain = address.domain;
        pci->bus = address.bus;
        pci->device = address.device;
        pci->pciDeviceId = static_cast<unsigned int>(id) << 16 | vendor;
        if (version == PciVersion::first) {
          return NVML_SUCCESS;
        }
        std::uint16_t subsystem = 0;
        std::uint16_t subsystem_vendor = 0;
        const bool known =
            call(rsmi_dev_subsystem_id_get, index, &subsystem) == NVML_SUCCESS &&
            call(rsmi_dev_subsystem_vendor_id_get, index, &subsystem_vendor) == NVML_SUCCESS;
        // Zero is PCI's own word for none.
        pci->pciSubSystemId =
            known ? static_cast<unsigned int>(subsystem) << 16 | subsystem_vendor : 0;
        if (version == PciVersion::third) {
          std::snprintf(pci->busId, sizeof(pci->busId), "%08X:%02X:%02X.%X", address.domain,
                        address.bus, address.device, address.function);
        }
        return NVML_SUCCESS;
      },
      pci);
}

/// Errors since the driver started.
nvmlReturn_t ecc_errors(std::uint32_t index, rocm_smi::rsmi_gpu_block_t block,
                        nvmlMemoryErrorType_t type, unsigned long long& count) noexcept {
  rocm_smi::rsmi_error_count_t errors{};
  const nvmlReturn_t status = call(rsmi_dev_ecc_count_get, index, block, &errors);
  if (status == NVML_SUCCESS) {
    count = type == NVML_MEMORY_ERROR_TYPE_CORRECTED ? errors.correctable_err
                                                     : errors.uncorrectable_err;
  }
  return status;
}

nvmlReturn_t all_ecc_errors(std::uint32_t index, nvmlMemoryErrorType_t type,
                            unsigned long long& count) noexcept {
  std::uint64_t enabled = 0;
  nvmlReturn_t result = call(rsmi_dev_ecc_enabled_get, index, &enabled);
  if (result != NVML_SUCCESS) {
    return result;
  }
  result = NVML_ERROR_NOT_SUPPORTED;
  unsigned long long sum = 0;
  for (auto bit = static_cast<std::uint64_t>(rocm_smi::RSMI_GPU_BLOCK_FIRST);
       bit <= static_cast<std::uint64_t>(rocm_smi::RSMI_GPU_BLOCK_LAST); bit <<= 1) {
    unsigned long long found = 0;
    // The kernel does not count for all blocks that have ECC.
    if ((enabled & bit) != 0 && ecc_errors(index, static_cast<rocm_smi::rsmi_gpu_block_t>(bit),
                                           type, found) == NVML_SUCCESS) {
      sum += found;
      result = NVML_SUCCESS;
    }
  }
  if (result == NVML_SUCCESS) {
    count = sum;
  }
  return result;
}

bool valid(nvmlMemoryErrorType_t type, nvmlEccCounterType_t counter) noexcept {
  return type < NVML_MEMORY_ERROR_TYPE_COUNT && counter < NVML_ECC_COUNTER_TYPE_COUNT;
}

}  // namespace

nvmlReturn_t pci_info(nvmlDevice_t device, nvmlPciInfo_t* info) noexcept {
  return pci(device, info, PciVersion::first);
}

nvmlReturn_t pci_info_v2(nvmlDevice_t device, nvmlPciInfo_t* info) noexcept {
  return pci(device, info, PciVersion::second);
}

nvmlReturn_t pci_info_v3(nvmlDevice_t device, nvmlPciInfo_t* info) noexcept {
  return pci(device, info, PciVersion::third);
}

nvmlReturn_t link_generation(nvmlDevice_t device, unsigned int* generation) noexcept {
  return link(device, generation,
              [](const Link& current, const Link&) { return generation_of(current.rate); });
}

nvmlReturn_t link_width(nvmlDevice_t device, unsigned int* width) noexcept {
  return link(device, width, [](const Link& current, const Link&) { return current.lanes; });
}

nvmlReturn_t max_link_generation(nvmlDevice_t device, unsigned int* generation) noexcept {
  return link(device, generation,
              [](const Link&, const Link& best) { return generation_of(best.rate); });
}

nvmlReturn_t max_link_width(nvmlDevice_t device, unsigned int* width) noexcept {
  return link(device, width, [](const Link&, const Link& best) { return best.lanes; });
}

nvmlReturn_t replay_counter(nvmlDevice_t device, unsigned int* count) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        return scaled_from(rsmi_dev_pci_replay_counter_get, 1, count, index);
      },
      count);
}

nvmlReturn_t ecc_mode(nvmlDevice_t device, nvmlEnableState_t* current,
                      nvmlEnableState_t* pending) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        std::uint64_t enabled = 0;
        const nvmlReturn_t status = call(rsmi_dev_ecc_enabled_get, index, &enabled);
        if (status == NVML_SUCCESS) {
          // That of memory. Nothing switches it, so it stays what it is.
          *current = (enabled & rocm_smi::RSMI_GPU_BLOCK_UMC) != 0 ? NVML_FEATURE_ENABLED
                                                                   : NVML_FEATURE_DISABLED;
          *pending = *current;
        }
        return status;
      },
      current, pending);
}

nvmlReturn_t total_ecc_errors(nvmlDevice_t device, nvmlMemoryErrorType_t type,
                              nvmlEccCounterType_t counter, unsigned long long* count) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (!valid(type, counter)) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        return counter == NVML_VOLATILE_ECC ? all_ecc_errors(index, type, *count)
                                            : NVML_ERROR_NOT_SUPPORTED;
      },
      count);
}

nvmlReturn_t memory_error_counter(nvmlDevice_t device, nvmlMemoryErrorType_t type,
                                  nvmlEccCounterType_t counter, nvmlMemoryLocation_t location,
                                  unsigned long long* count) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        if (!valid(type, counter) || location >= NVML_MEMORY_LOCATION_COUNT) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        return counter == NVML_VOLATILE_ECC && location == NVML_MEMORY_LOCATION_DRAM
                   ? ecc_errors(index, rocm_smi::RSMI_GPU_BLOCK_UMC, type, *count)
                   : NVML_ERROR_NOT_SUPPORTED;
      },
      count);
}

// -- fields --------------------------------------------------------------------------------------

namespace {

nvmlReturn_t put_unsigned(nvmlFieldValue_t& value, nvmlReturn_t status, unsigned int number) {
  if (status == NVML_SUCCESS) {
    value.valueType = NVML_VALUE_TYPE_UNSIGNED_INT;
    value.value.uiVal = number;
  }
  return status;
}

nvmlReturn_t put_long(nvmlFieldValue_t& value, nvmlReturn_t status, unsigned long long number) {
  if (status == NVML_SUCCESS) {
    value.valueType = NVML_VALUE_TYPE_UNSIGNED_LONG_LONG;
    value.value.ullVal = number;
  }
  return status;
}

nvmlReturn_t field(std::uint32_t index, nvmlFieldValue_t& value) noexcept {
  unsigned int number = 0;
  unsigned int other = 0;
  unsigned long long wide = 0;
  double degrees = 0;
  nvmlReturn_t status = NVML_SUCCESS;
  switch (value.fieldId) {
    case ecc_corrected_total:
      status = all_ecc_errors(index, NVML_MEMORY_ERROR_TYPE_CORRECTED, wide);
      return put_long(value, status, wide);
    case ecc_uncorrected_total:
      status = all_ecc_errors(index, NVML_MEMORY_ERROR_TYPE_UNCORRECTED, wide);
      return put_long(value, status, wide);
    case ecc_corrected_memory:
      status =
          ecc_errors(index, rocm_smi::RSMI_GPU_BLOCK_UMC, NVML_MEMORY_ERROR_TYPE_CORRECTED, wide);
      return put_long(value, status, wide);
    case ecc_uncorrected_memory:
      status =
          ecc_errors(index, rocm_smi::RSMI_GPU_BLOCK_UMC, NVML_MEMORY_ERROR_TYPE_UNCORRECTED, wide);
      return put_long(value, status, wide);
    case total_energy_consumption:
    case energy_field:
      status = energy_of(index, wide);
      return put_long(value, status, wide);
    case memory_temperature:
      status = memory_degrees(index, rocm_smi::RSMI_TEMP_CURRENT, degrees);
      return put_unsigned(value, status, not_negative(degrees));
    case gpu_temperature:
      status = gpu_degrees(index, rocm_smi::RSMI_TEMP_CURRENT, degrees);
      if (status == NVML_SUCCESS) {
        value.valueType = NVML_VALUE_TYPE_DOUBLE;
        value.value.dVal = degrees;
      }
      return status;
    case pcie_replay_counter:
      status = scaled_from(rsmi_dev_pci_replay_counter_get, 1, &number, index);
      return put_unsigned(value, status, number);
    case power_average:
      status = scaled_from(rsmi_dev_power_ave_get, 1000, &number, index, std::uint32_t{0});
      return put_unsigned(value, status, number);
    case power_instant:
      status = scaled_from(rsmi_dev_current_socket_power_get, 1000, &number, index);
      return put_unsigned(value, status, number);
    case power_min_limit:
      status = power_range(index, number, other);
      return put_unsigned(value, status, number);
    case power_max_limit:
      status = power_range(index, other, number);
      return put_unsigned(value, status, number);
    case power_default_limit_field:
      status = scaled_from(rsmi_dev_power_cap_default_get, 1000, &number, index);
      return put_unsigned(value, status, number);
    case power_current_limit:
      status = scaled_from(rsmi_dev_power_cap_get, 1000, &number, index, std::uint32_t{0});
      return put_unsigned(value, status, number);
    default:
      return NVML_ERROR_NOT_SUPPORTED;
  }
}

}  // namespace

nvmlReturn_t field_values(nvmlDevice_t device, int count, nvmlFieldValue_t* values) noexcept {
  return asked(
      device,
      [&](std::uint32_t index) {
        using std::chrono::duration_cast;
        using std::chrono::microseconds;
        if (count < 0) {
          return NVML_ERROR_INVALID_ARGUMENT;
        }
        for (int i = 0; i < count; ++i) {
          nvmlFieldValue_t& value = values[i];
          const auto start = std::chrono::steady_clock::now();
          value.nvmlReturn = field(index, value);
          value.latencyUsec =
              duration_cast<microseconds>(std::chrono::steady_clock::now() - start).count();
          value.timestamp =
              duration_cast<microseconds>(std::chrono::system_clock::now().time_since_epoch())
                  .count();
        }
        return NVML_SUCCESS;
      },
      values);
}

}  // namespace cudaway::CUDAWAY_CUDA::nvml::adapters
