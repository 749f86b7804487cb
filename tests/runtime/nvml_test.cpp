// SPDX-License-Identifier: Apache-2.0
// The built libnvidia-ml.so.1 on a ROCm SMI whose answers are known: units, texts, versions of
// records, wrong arguments, and what happens before, between and after initialization.
//
// Usage: nvml_test FOLDER-OF-THE-PROXIES FOLDER-OF-ROCM
#include "abi/cuda/nvml.h"

#include <dlfcn.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "check.h"
#include "process.h"

using namespace cudaway::cuda::nvml;

namespace {

void* library = nullptr;

template <class... Arguments>
nvmlReturn_t nvml(const char* name, Arguments... arguments) {
  const auto function = reinterpret_cast<nvmlReturn_t (*)(Arguments...)>(::dlsym(library, name));
  if (function == nullptr) {
    std::cerr << "libnvidia-ml.so.1 has no " << name << "\n";
    std::exit(1);
  }
  return function(arguments...);
}

template <class... Arguments>
unsigned int number(const char* name, nvmlDevice_t device, Arguments... arguments) {
  unsigned int value = 0xABCD;
  const nvmlReturn_t status = nvml(name, device, arguments..., &value);
  if (status != NVML_SUCCESS) {
    std::cerr << name << " is " << status << "\n";
    std::exit(1);
  }
  return value;
}

std::string text(const char* name, nvmlDevice_t device) {
  std::array<char, 96> value{};
  CHECK_EQUAL(nvml(name, device, value.data(), static_cast<unsigned int>(value.size())),
              NVML_SUCCESS);
  return value.data();
}

template <class Record>
constexpr unsigned int version_of(unsigned int version) {
  return static_cast<unsigned int>(sizeof(Record)) | version << 24U;
}

nvmlDevice_t device_of(unsigned int index) {
  nvmlDevice_t device = nullptr;
  CHECK_EQUAL(nvml("nvmlDeviceGetHandleByIndex_v2", index, &device), NVML_SUCCESS);
  return device;
}

// In a process of its own: what a start looks like where something is missing.
int start(unsigned int flags) {
  const nvmlReturn_t status = nvml("nvmlInitWithFlags", flags);
  unsigned int count = 99;
  std::cout << "init " << status << " count " << nvml("nvmlDeviceGetCount_v2", &count) << " "
            << count << "\n";
  return 0;
}

void starts(const std::string& self, const std::string& proxies, const std::string& rocm) {
  const auto started = [&](const char* flags, std::map<std::string, std::string> environment) {
    environment.try_emplace("CUDAWAY_ROCM_PATH", rocm);
    return run({self, proxies, rocm, flags}, environment);
  };
  Finished finished = started("0", {});
  CHECK_SAYS(finished, 1, "init 0 count 0 2");
  finished = started("0", {{"FAKE_SMI_DEVICES", "0"}});
  CHECK_SAYS(finished, 1, "init 28 count 1 99");
  finished = started("1", {{"FAKE_SMI_DEVICES", "0"}});
  CHECK_SAYS(finished, 1, "init 0 count 0 0");
  // The kernel's driver is missing, or not for everybody.
  finished = started("0", {{"FAKE_SMI_INIT", "8"}});
  CHECK_SAYS(finished, 1, "init 9 count 1 99");
  finished = started("1", {{"FAKE_SMI_INIT", "8"}});
  CHECK_SAYS(finished, 1, "init 9 count 1 99");
  finished = started("0", {{"FAKE_SMI_INIT", "4"}});
  CHECK_SAYS(finished, 1, "init 4 count 1 99");
  // ROCm is missing.
  finished = started("0", {{"CUDAWAY_ROCM_PATH", "/nonexistent"}});
  CHECK_SAYS(finished, 1, "init 9 count 1 99");
  CHECK_SAYS(finished, 1, "ROCm SMI is not available");
}

void before_and_after(int (*references)()) {
  unsigned int count = 99;
  std::array<char, 80> version{};
  int cuda = 0;
  CHECK_EQUAL(nvml("nvmlDeviceGetCount", &count), NVML_ERROR_UNINITIALIZED);
  CHECK_EQUAL(nvml("nvmlShutdown"), NVML_ERROR_UNINITIALIZED);
  CHECK_EQUAL(nvml("nvmlDeviceGetName", nvmlDevice_t{}, version.data(), 80U),
              NVML_ERROR_UNINITIALIZED);
  // These need none.
  CHECK_EQUAL(nvml("nvmlSystemGetNVMLVersion", version.data(), 80U), NVML_SUCCESS);
  CHECK_EQUAL(std::string{version.data()}, "7.8.9");
  CHECK_EQUAL(nvml("nvmlSystemGetCudaDriverVersion_v2", &cuda), NVML_SUCCESS);
  CHECK_EQUAL(cuda % 10, 0);
  CHECK(cuda >= 13000 && cuda < 20000);
  CHECK_EQUAL(nvml("nvmlSystemGetCudaDriverVersion", static_cast<int*>(nullptr)),
              NVML_ERROR_INVALID_ARGUMENT);

  // Counted: only the last shutdown is one.
  CHECK_EQUAL(nvml("nvmlInit"), NVML_SUCCESS);
  const nvmlDevice_t device = device_of(0);
  CHECK_EQUAL(nvml("nvmlInit_v2"), NVML_SUCCESS);
  CHECK_EQUAL(nvml("nvmlInitWithFlags", 0U), NVML_SUCCESS);
  CHECK_EQUAL(references(), 1);
  CHECK_EQUAL(nvml("nvmlShutdown"), NVML_SUCCESS);
  CHECK_EQUAL(nvml("nvmlShutdown"), NVML_SUCCESS);
  CHECK_EQUAL(references(), 1);
  CHECK_EQUAL(nvml("nvmlDeviceGetIndex", device, &count), NVML_SUCCESS);
  CHECK_EQUAL(nvml("nvmlShutdown"), NVML_SUCCESS);
  CHECK_EQUAL(references(), 0);
  CHECK_EQUAL(nvml("nvmlDeviceGetIndex", device, &count), NVML_ERROR_UNINITIALIZED);
  // And it starts again.
  CHECK_EQUAL(nvml("nvmlInit_v2"), NVML_SUCCESS);
  CHECK_EQUAL(references(), 1);
  CHECK_EQUAL(nvml("nvmlDeviceGetIndex", device, &count), NVML_SUCCESS);
  CHECK_EQUAL(count, 0U);
}

void handles() {
  unsigned int value = 99;
  nvmlDevice_t device = nullptr;
  const nvmlDevice_t first = device_of(0);
  const nvmlDevice_t second = device_of(1);
  CHECK(first != second && first != nullptr);
  CHECK(device_of(0) == first);
  CHECK_EQUAL(number("nvmlDeviceGetIndex", second), 1U);
  CHECK_EQUAL(nvml("nvmlDeviceGetHandleByIndex", 2U, &device), NVML_ERROR_INVALID_ARGUMENT);
  CHECK_EQUAL(nvml("nvmlDeviceGetHandleByIndex_v2", 0U, static_cast<nvmlDevice_t*>(nullptr)),
              NVML_ERROR_INVALID_ARGUMENT);
  CHECK(device == nullptr);

  // Null, foreign, one past the last.
  int object = 0;
  for (const nvmlDevice_t wrong :
       {nvmlDevice_t{}, reinterpret_cast<nvmlDevice_t>(&object),
        reinterpret_cast<nvmlDevice_t>(std::uintptr_t{1}),
        reinterpret_cast<nvmlDevice_t>(reinterpret_cast<std::uintptr_t>(second) + 1)}) {
    CHECK_EQUAL(nvml("nvmlDeviceGetIndex", wrong, &value), NVML_ERROR_INVALID_ARGUMENT);
    CHECK_EQUAL(nvml("nvmlDeviceGetPowerUsage", wrong, &value), NVML_ERROR_INVALID_ARGUMENT);
  }
  CHECK_EQUAL(nvml("nvmlDeviceGetIndex", first, static_cast<unsigned int*>(nullptr)),
              NVML_ERROR_INVALID_ARGUMENT);
  CHECK_EQUAL(value, 99U);

  const auto by = [&](const char* name, const char* key) {
    device = nullptr;
    return nvml(name, key, &device);
  };
  const std::string uuid = text("nvmlDeviceGetUUID", second);
  // What the driver's sixteen bytes "0123456789abcde1" are as a text.
  CHECK_EQUAL(uuid, "GPU-30313233-3435-3637-3839-616263646531");
  CHECK_EQUAL(by("nvmlDeviceGetHandleByUUID", uuid.c_str()), NVML_SUCCESS);
  CHECK(device == second);
  CHECK_EQUAL(by("nvmlDeviceGetHandleByUUID", "GPU-30313233"), NVML_ERROR_NOT_FOUND);
  CHECK_EQUAL(by("nvmlDeviceGetHandleByUUID", nullptr), NVML_ERROR_INVALID_ARGUMENT);
  CHECK_EQUAL(by("nvmlDeviceGetHandleBySerial", "PCB0001"), NVML_SUCCESS);
  CHECK(device == first);
  CHECK_EQUAL(by("nvmlDeviceGetHandleBySerial", ""), NVML_ERROR_NOT_FOUND);

  for (const char* address : {"00000001:C3:02.1", "0001:c3:02.1", "1:c3:2.1"}) {
    CHECK_EQUAL(by("nvmlDeviceGetHandleByPciBusId_v2", address), NVML_SUCCESS);
    CHECK(device == first);
  }
  for (const char* address : {"05:00.0", "0:5:0", "0000:05:00.0"}) {
    CHECK_EQUAL(by("nvmlDeviceGetHandleByPciBusId", address), NVML_SUCCESS);
    CHECK(device == second);
  }
  CHECK_EQUAL(by("nvmlDeviceGetHandleByPciBusId_v2", "0001:c3:02.0"), NVML_ERROR_NOT_FOUND);
  for (const char* address :
       {"", "5:0", "1:2:3:4", "0:5:0.", "0:5:0.0x", "gpu", ":5:0.0", "-1:0:0"}) {
    CHECK_EQUAL(by("nvmlDeviceGetHandleByPciBusId_v2", address), NVML_ERROR_INVALID_ARGUMENT);
  }

  nvmlUUID_t key{};
  key.version = version_of<nvmlUUID_t>(1);
  key.type = NVML_UUID_TYPE_BINARY;
  std::memcpy(key.value.bytes, "0123456789abcde0", sizeof(key.value.bytes));
  CHECK_EQUAL(nvml("nvmlDeviceGetHandleByUUIDV", &key, &device), NVML_SUCCESS);
  CHECK(device == first);
  key.type = NVML_UUID_TYPE_ASCII;
  std::memcpy(key.value.str, uuid.c_str(), uuid.size() + 1);
  CHECK_EQUAL(nvml("nvmlDeviceGetHandleByUUIDV", &key, &device), NVML_SUCCESS);
  CHECK(device == second);
  key.type = NVML_UUID_TYPE_NONE;
  CHECK_EQUAL(nvml("nvmlDeviceGetHandleByUUIDV", &key, &device), NVML_ERROR_INVALID_ARGUMENT);
  key.version = 1;
  CHECK_EQUAL(nvml("nvmlDeviceGetHandleByUUIDV", &key, &device),
              NVML_ERROR_ARGUMENT_VERSION_MISMATCH);
}

void texts(nvmlDevice_t first, nvmlDevice_t second) {
  CHECK_EQUAL(text("nvmlDeviceGetName", first), "AMD Instinct MI300X");
  CHECK_EQUAL(text("nvmlDeviceGetName", second), "Aqua Vanjaram");
  CHECK_EQUAL(text("nvmlDeviceGetSerial", first), "PCB0001");
  CHECK_EQUAL(text("nvmlDeviceGetVbiosVersion", first), "113-M3000108-103");
  std::array<char, 32> room{};
  CHECK_EQUAL(nvml("nvmlDeviceGetSerial", second, room.data(), 32U), NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(nvml("nvmlSystemGetDriverVersion", room.data(), 8U), NVML_SUCCESS);
  CHECK_EQUAL(std::string{room.data()}, "6.16.13");

  // Cut, with an end, and not a byte further.
  room.fill('x');
  CHECK_EQUAL(nvml("nvmlDeviceGetName", first, room.data(), 20U), NVML_SUCCESS);
  room.fill('x');
  CHECK_EQUAL(nvml("nvmlDeviceGetName", first, room.data(), 19U), NVML_ERROR_INSUFFICIENT_SIZE);
  CHECK_EQUAL(std::string{room.data()}, "AMD Instinct MI300");
  CHECK_EQUAL(room[19], 'x');
  room.fill('x');
  CHECK_EQUAL(nvml("nvmlDeviceGetUUID", first, room.data(), 0U), NVML_ERROR_INSUFFICIENT_SIZE);
  CHECK_EQUAL(room[0], 'x');
  CHECK_EQUAL(nvml("nvmlDeviceGetName", first, static_cast<char*>(nullptr), 20U),
              NVML_ERROR_INVALID_ARGUMENT);

  std::array<char, 4096> name{};
  CHECK_EQUAL(nvml("nvmlSystemGetProcessName", static_cast<unsigned int>(::getpid()), name.data(),
                   static_cast<unsigned int>(name.size())),
              NVML_SUCCESS);
  CHECK(std::string{name.data()}.ends_with("nvml_test"));
  CHECK_EQUAL(nvml("nvmlSystemGetProcessName", 0x7FFFFFFFU, name.data(), 64U),
              NVML_ERROR_NOT_FOUND);

  const auto words =
      reinterpret_cast<const char* (*)(nvmlReturn_t)>(::dlsym(library, "nvmlErrorString"));
  std::vector<std::string> all;
  for (unsigned int status = 0; status <= NVML_ERROR_RESET_TYPE_NOT_SUPPORTED; ++status) {
    all.emplace_back(words(static_cast<nvmlReturn_t>(status)));
  }
  all.emplace_back(words(NVML_ERROR_UNKNOWN));
  CHECK_EQUAL(all.back(), "Unknown error");
  CHECK_EQUAL(std::string{words(static_cast<nvmlReturn_t>(500))}, "Unknown error");
  std::sort(all.begin(), all.end());
  CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}

void memory_and_load(nvmlDevice_t first, nvmlDevice_t second) {
  nvmlMemory_t memory{};
  CHECK_EQUAL(nvml("nvmlDeviceGetMemoryInfo", first, &memory), NVML_SUCCESS);
  CHECK_EQUAL(memory.total, 1000U);
  CHECK_EQUAL(memory.used, 400U);
  CHECK_EQUAL(memory.free, 600U);
  CHECK_EQUAL(nvml("nvmlDeviceGetMemoryInfo", second, &memory), NVML_SUCCESS);
  CHECK_EQUAL(memory.free, 0U);
  CHECK_EQUAL(memory.used, 1000U);

  for (const unsigned int version : {0x2000028U, 2U}) {
    nvmlMemory_v2_t two{};
    two.version = version;
    CHECK_EQUAL(nvml("nvmlDeviceGetMemoryInfo_v2", first, &two), NVML_SUCCESS);
    CHECK_EQUAL(two.version, version);
    CHECK_EQUAL(two.total, two.used + two.free + two.reserved);
    CHECK_EQUAL(two.used, 400U);
  }
  nvmlMemory_v2_t wrong{};
  CHECK_EQUAL(nvml("nvmlDeviceGetMemoryInfo_v2", first, &wrong),
              NVML_ERROR_ARGUMENT_VERSION_MISMATCH);
  CHECK_EQUAL(wrong.total, 0U);

  nvmlBAR1Memory_t bar{};
  CHECK_EQUAL(nvml("nvmlDeviceGetBAR1MemoryInfo", first, &bar), NVML_SUCCESS);
  CHECK_EQUAL(bar.bar1Total, 300U);
  CHECK_EQUAL(bar.bar1Free, 200U);

  nvmlUtilization_t rates{};
  CHECK_EQUAL(nvml("nvmlDeviceGetUtilizationRates", first, &rates), NVML_SUCCESS);
  CHECK_EQUAL(rates.gpu, 37U);
  CHECK_EQUAL(rates.memory, 11U);
  CHECK_EQUAL(nvml("nvmlDeviceGetUtilizationRates", second, &rates), NVML_SUCCESS);
  CHECK_EQUAL(rates.gpu, 100U);
  CHECK_EQUAL(rates.memory, 22U);
}

void processes(nvmlDevice_t first, nvmlDevice_t second) {
  constexpr auto unknown = ~0ULL;
  for (const char* name :
       {"nvmlDeviceGetComputeRunningProcesses_v3", "nvmlDeviceGetComputeRunningProcesses_v2"}) {
    unsigned int count = 0;
    CHECK_EQUAL(nvml(name, first, &count, static_cast<nvmlProcessInfo_v2_t*>(nullptr)),
                NVML_ERROR_INSUFFICIENT_SIZE);
    CHECK_EQUAL(count, 2U);
    std::array<nvmlProcessInfo_v2_t, 3> infos{};
    count = 1;
    CHECK_EQUAL(nvml(name, first, &count, infos.data()), NVML_ERROR_INSUFFICIENT_SIZE);
    CHECK_EQUAL(count, 2U);
    CHECK_EQUAL(infos[0].pid, 0U);
    count = 3;
    CHECK_EQUAL(nvml(name, first, &count, infos.data()), NVML_SUCCESS);
    CHECK_EQUAL(count, 2U);
    CHECK_EQUAL(infos[0].pid, 100U);
    CHECK_EQUAL(infos[0].usedGpuMemory, 1000U);
    CHECK_EQUAL(infos[0].gpuInstanceId, 0xFFFFFFFFU);
    CHECK_EQUAL(infos[1].pid, 200U);
    CHECK_EQUAL(infos[1].usedGpuMemory, unknown);
    CHECK_EQUAL(infos[2].pid, 0U);
    CHECK_EQUAL(nvml(name, first, static_cast<unsigned int*>(nullptr), infos.data()),
                NVML_ERROR_INVALID_ARGUMENT);
    CHECK_EQUAL(nvml(name, first, &count, static_cast<nvmlProcessInfo_v2_t*>(nullptr)),
                NVML_ERROR_INVALID_ARGUMENT);
  }
  // The oldest record is smaller.
  std::array<nvmlProcessInfo_v1_t, 2> old{};
  unsigned int count = 2;
  CHECK_EQUAL(nvml("nvmlDeviceGetComputeRunningProcesses", second, &count, old.data()),
              NVML_SUCCESS);
  CHECK_EQUAL(count, 2U);
  CHECK_EQUAL(old[0].pid, 100U);
  CHECK_EQUAL(old[0].usedGpuMemory, 1001U);
  CHECK_EQUAL(old[1].pid, 300U);
  CHECK_EQUAL(old[1].usedGpuMemory, 3001U);

  std::array<nvmlProcessDetail_v1_t, 2> details{};
  nvmlProcessDetailList_t list{};
  list.procArray = details.data();
  list.numProcArrayEntries = 2;
  CHECK_EQUAL(nvml("nvmlDeviceGetRunningProcessDetailList", first, &list),
              NVML_ERROR_ARGUMENT_VERSION_MISMATCH);
  list.version = version_of<nvmlProcessDetailList_t>(1);
  CHECK_EQUAL(nvml("nvmlDeviceGetRunningProcessDetailList", first, &list), NVML_SUCCESS);
  CHECK_EQUAL(details[0].usedGpuMemory, 1000U);
  list.mode = 1;
  CHECK_EQUAL(nvml("nvmlDeviceGetRunningProcessDetailList", first, &list),
              NVML_ERROR_NOT_SUPPORTED);
}

void sensors(nvmlDevice_t first, nvmlDevice_t second) {
  unsigned int value = 99;
  CHECK_EQUAL(number("nvmlDeviceGetTemperature", first, NVML_TEMPERATURE_GPU), 42U);
  // Below zero there is no unsigned number for it, but a signed one.
  CHECK_EQUAL(number("nvmlDeviceGetTemperature", second, NVML_TEMPERATURE_GPU), 0U);
  nvmlTemperature_t temperature{};
  temperature.version = version_of<nvmlTemperature_t>(1);
  CHECK_EQUAL(nvml("nvmlDeviceGetTemperatureV", second, &temperature), NVML_SUCCESS);
  CHECK_EQUAL(temperature.temperature, -2);
  CHECK_EQUAL(nvml("nvmlDeviceGetTemperature", first, nvmlTemperatureSensors_t(1), &value),
              NVML_ERROR_INVALID_ARGUMENT);
  const auto threshold = [&](nvmlDevice_t device, unsigned int kind) {
    value = 0;
    return nvml("nvmlDeviceGetTemperatureThreshold", device,
                static_cast<nvmlTemperatureThresholds_t>(kind), &value);
  };
  CHECK_EQUAL(threshold(first, NVML_TEMPERATURE_THRESHOLD_SHUTDOWN), NVML_SUCCESS);
  CHECK_EQUAL(value, 105U);
  CHECK_EQUAL(threshold(first, NVML_TEMPERATURE_THRESHOLD_SLOWDOWN), NVML_SUCCESS);
  CHECK_EQUAL(value, 100U);
  CHECK_EQUAL(threshold(first, NVML_TEMPERATURE_THRESHOLD_MEM_MAX), NVML_SUCCESS);
  CHECK_EQUAL(value, 150U);
  CHECK_EQUAL(threshold(first, NVML_TEMPERATURE_THRESHOLD_ACOUSTIC_MIN), NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(threshold(first, NVML_TEMPERATURE_THRESHOLD_COUNT), NVML_ERROR_INVALID_ARGUMENT);
  CHECK_EQUAL(threshold(second, NVML_TEMPERATURE_THRESHOLD_SHUTDOWN), NVML_ERROR_NOT_SUPPORTED);

  CHECK_EQUAL(number("nvmlDeviceGetNumFans", first), 2U);
  CHECK_EQUAL(nvml("nvmlDeviceGetNumFans", second, &value), NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(number("nvmlDeviceGetFanSpeed", first), 50U);
  CHECK_EQUAL(number("nvmlDeviceGetFanSpeed_v2", first, 1U), 100U);
  CHECK_EQUAL(nvml("nvmlDeviceGetFanSpeed_v2", first, 2U, &value), NVML_ERROR_INVALID_ARGUMENT);
  CHECK_EQUAL(nvml("nvmlDeviceGetFanSpeed", second, &value), NVML_ERROR_NOT_SUPPORTED);
  nvmlFanSpeedInfo_t fan{};
  fan.version = version_of<nvmlFanSpeedInfo_t>(1);
  fan.fan = 1;
  CHECK_EQUAL(nvml("nvmlDeviceGetFanSpeedRPM", first, &fan), NVML_SUCCESS);
  CHECK_EQUAL(fan.speed, 1201U);

  CHECK_EQUAL(number("nvmlDeviceGetPowerUsage", first), 250'123U);
  CHECK_EQUAL(nvml("nvmlDeviceGetPowerUsage", second, &value), NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(number("nvmlDeviceGetPowerManagementLimit", first), 700'000U);
  CHECK_EQUAL(number("nvmlDeviceGetEnforcedPowerLimit", first), 700'000U);
  CHECK_EQUAL(number("nvmlDeviceGetPowerManagementDefaultLimit", first), 750'000U);
  unsigned int least = 0;
  unsigned int most = 0;
  CHECK_EQUAL(nvml("nvmlDeviceGetPowerManagementLimitConstraints", first, &least, &most),
              NVML_SUCCESS);
  CHECK_EQUAL(least, 100'000U);
  CHECK_EQUAL(most, 800'000U);
  unsigned long long energy = 0;
  CHECK_EQUAL(nvml("nvmlDeviceGetTotalEnergyConsumption", first, &energy), NVML_SUCCESS);
  CHECK_EQUAL(energy, 31'000U);
  CHECK_EQUAL(nvml("nvmlDeviceGetTotalEnergyConsumption", second, &energy),
              NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(energy, 31'000U);
}

void clocks(nvmlDevice_t first, nvmlDevice_t second) {
  unsigned int value = 99;
  CHECK_EQUAL(number("nvmlDeviceGetClockInfo", first, NVML_CLOCK_GRAPHICS), 500U);
  CHECK_EQUAL(number("nvmlDeviceGetClockInfo", first, NVML_CLOCK_SM), 500U);
  CHECK_EQUAL(number("nvmlDeviceGetClockInfo", first, NVML_CLOCK_MEM), 1300U);
  CHECK_EQUAL(number("nvmlDeviceGetClockInfo", first, NVML_CLOCK_VIDEO), 600U);
  CHECK_EQUAL(number("nvmlDeviceGetMaxClockInfo", first, NVML_CLOCK_GRAPHICS), 2100U);
  CHECK_EQUAL(nvml("nvmlDeviceGetMaxClockInfo", first, NVML_CLOCK_VIDEO, &value),
              NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(nvml("nvmlDeviceGetClockInfo", first, NVML_CLOCK_COUNT, &value),
              NVML_ERROR_INVALID_ARGUMENT);
  // No level is marked: the firmware's table has the graphics clock, but not the others.
  CHECK_EQUAL(number("nvmlDeviceGetClockInfo", second, NVML_CLOCK_GRAPHICS), 1234U);
  CHECK_EQUAL(nvml("nvmlDeviceGetClockInfo", second, NVML_CLOCK_MEM, &value),
              NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(nvml("nvmlDeviceGetClockInfo", second, NVML_CLOCK_VIDEO, &value),
              NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(number("nvmlDeviceGetClock", first, NVML_CLOCK_MEM, NVML_CLOCK_ID_CURRENT), 1300U);
  CHECK_EQUAL(
      nvml("nvmlDeviceGetClock", first, NVML_CLOCK_MEM, NVML_CLOCK_ID_APP_CLOCK_TARGET, &value),
      NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(nvml("nvmlDeviceGetClock", first, NVML_CLOCK_MEM, NVML_CLOCK_ID_COUNT, &value),
              NVML_ERROR_INVALID_ARGUMENT);

  std::array<unsigned int, 4> list{};
  unsigned int count = 0;
  CHECK_EQUAL(nvml("nvmlDeviceGetSupportedMemoryClocks", first, &count,
                   static_cast<unsigned int*>(nullptr)),
              NVML_ERROR_INSUFFICIENT_SIZE);
  CHECK_EQUAL(count, 4U);
  CHECK_EQUAL(nvml("nvmlDeviceGetSupportedMemoryClocks", first, &count, list.data()), NVML_SUCCESS);
  CHECK(list == (std::array{1300U, 1200U, 1100U, 900U}));
  // The frequency of deep sleep is none to run at.
  CHECK_EQUAL(nvml("nvmlDeviceGetSupportedGraphicsClocks", first, 1300U, &count, list.data()),
              NVML_SUCCESS);
  CHECK_EQUAL(count, 2U);
  CHECK_EQUAL(list[0], 2100U);
  CHECK_EQUAL(list[1], 500U);
  CHECK_EQUAL(nvml("nvmlDeviceGetSupportedGraphicsClocks", first, 1U, &count, list.data()),
              NVML_ERROR_NOT_FOUND);
}

void pci_and_ecc(nvmlDevice_t first, nvmlDevice_t second) {
  unsigned int value = 99;
  // Each version ends where its record ended: what follows stays as it was.
  for (const auto& [name, size] :
       {std::pair{"nvmlDeviceGetPciInfo", 32U}, std::pair{"nvmlDeviceGetPciInfo_v2", 36U},
        std::pair{"nvmlDeviceGetPciInfo_v3", 68U}}) {
    nvmlPciInfo_t pci{};
    std::memset(&pci, 0x55, sizeof(pci));
    CHECK_EQUAL(nvml(name, first, &pci), NVML_SUCCESS);
    CHECK_EQUAL(std::string{pci.busIdLegacy}, "0001:C3:02.1");
    CHECK_EQUAL(pci.domain, 1U);
    CHECK_EQUAL(pci.bus, 0xC3U);
    CHECK_EQUAL(pci.device, 2U);
    CHECK_EQUAL(pci.pciDeviceId, 0x74A1'1002U);
    CHECK_EQUAL(pci.pciSubSystemId, size > 32 ? 0x0C34'1043U : 0x5555'5555U);
    const auto* const bytes = reinterpret_cast<const unsigned char*>(&pci);
    CHECK(
        std::all_of(bytes + size, bytes + sizeof(pci), [](unsigned char b) { return b == 0x55; }));
    if (size == 68) {
      CHECK_EQUAL(std::string{pci.busId}, "00000001:C3:02.1");
    }
  }
  nvmlPciInfo_t pci{};
  CHECK_EQUAL(nvml("nvmlDeviceGetPciInfo_v3", second, &pci), NVML_SUCCESS);
  CHECK_EQUAL(std::string{pci.busId}, "00000000:05:00.0");
  CHECK_EQUAL(pci.pciSubSystemId, 0U);

  CHECK_EQUAL(number("nvmlDeviceGetCurrPcieLinkGeneration", first), 3U);
  CHECK_EQUAL(number("nvmlDeviceGetCurrPcieLinkWidth", first), 8U);
  CHECK_EQUAL(number("nvmlDeviceGetMaxPcieLinkGeneration", first), 5U);
  CHECK_EQUAL(number("nvmlDeviceGetMaxPcieLinkWidth", first), 16U);
  CHECK_EQUAL(nvml("nvmlDeviceGetCurrPcieLinkWidth", second, &value), NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(number("nvmlDeviceGetPcieReplayCounter", first), 3U);
  CHECK_EQUAL(number("nvmlDeviceGetPcieReplayCounter", second), 0xFFFF'FFFFU);

  nvmlEnableState_t current{};
  nvmlEnableState_t pending{};
  CHECK_EQUAL(nvml("nvmlDeviceGetEccMode", first, &current, &pending), NVML_SUCCESS);
  CHECK_EQUAL(current, NVML_FEATURE_ENABLED);
  CHECK_EQUAL(pending, NVML_FEATURE_ENABLED);
  CHECK_EQUAL(nvml("nvmlDeviceGetEccMode", second, &current, &pending), NVML_ERROR_NOT_SUPPORTED);
  unsigned long long errors = 99;
  CHECK_EQUAL(nvml("nvmlDeviceGetTotalEccErrors", first, NVML_MEMORY_ERROR_TYPE_CORRECTED,
                   NVML_VOLATILE_ECC, &errors),
              NVML_SUCCESS);
  CHECK_EQUAL(errors, 7U);
  CHECK_EQUAL(nvml("nvmlDeviceGetTotalEccErrors", first, NVML_MEMORY_ERROR_TYPE_CORRECTED,
                   NVML_AGGREGATE_ECC, &errors),
              NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(nvml("nvmlDeviceGetTotalEccErrors", first, NVML_MEMORY_ERROR_TYPE_COUNT,
                   NVML_VOLATILE_ECC, &errors),
              NVML_ERROR_INVALID_ARGUMENT);
  CHECK_EQUAL(nvml("nvmlDeviceGetMemoryErrorCounter", first, NVML_MEMORY_ERROR_TYPE_UNCORRECTED,
                   NVML_VOLATILE_ECC, NVML_MEMORY_LOCATION_DEVICE_MEMORY, &errors),
              NVML_SUCCESS);
  CHECK_EQUAL(errors, 1U);
  CHECK_EQUAL(nvml("nvmlDeviceGetMemoryErrorCounter", first, NVML_MEMORY_ERROR_TYPE_UNCORRECTED,
                   NVML_VOLATILE_ECC, NVML_MEMORY_LOCATION_L2_CACHE, &errors),
              NVML_ERROR_NOT_SUPPORTED);
}

void facts(nvmlDevice_t first, nvmlDevice_t second) {
  int major = 0;
  int minor = 0;
  CHECK_EQUAL(nvml("nvmlDeviceGetCudaComputeCapability", first, &major, &minor), NVML_SUCCESS);
  CHECK_EQUAL(major, 9);
  CHECK_EQUAL(minor, 4);
  CHECK_EQUAL(nvml("nvmlDeviceGetCudaComputeCapability", second, &major, &minor), NVML_SUCCESS);
  CHECK_EQUAL(major, 11);
  CHECK_EQUAL(minor, 0);
  CHECK_EQUAL(number("nvmlDeviceGetMinorNumber", second), 129U);
  CHECK_EQUAL(number("nvmlDeviceGetArchitecture", first), 0xFFFFFFFFU);
  CHECK_EQUAL(number("nvmlDeviceGetComputeMode", first), 0U);
  CHECK_EQUAL(number("nvmlDeviceGetMaxMigDeviceCount", first), 0U);
  // A function that this ROCm SMI lacks.
  unsigned int value = 99;
  CHECK_EQUAL(nvml("nvmlDeviceGetModuleId", first, &value), NVML_ERROR_FUNCTION_NOT_FOUND);
  CHECK_EQUAL(value, 99U);
  nvmlGpuP2PStatus_t status{};
  CHECK_EQUAL(nvml("nvmlDeviceGetP2PStatus", first, second, NVML_P2P_CAPS_INDEX_READ, &status),
              NVML_SUCCESS);
  CHECK_EQUAL(status, NVML_P2P_STATUS_OK);
  CHECK_EQUAL(nvml("nvmlDeviceGetP2PStatus", second, first, NVML_P2P_CAPS_INDEX_WRITE, &status),
              NVML_SUCCESS);
  CHECK_EQUAL(status, NVML_P2P_STATUS_NOT_SUPPORTED);
  CHECK_EQUAL(
      nvml("nvmlDeviceGetP2PStatus", first, nvmlDevice_t{}, NVML_P2P_CAPS_INDEX_READ, &status),
      NVML_ERROR_INVALID_ARGUMENT);

  std::array<nvmlFieldValue_t, 5> fields{};
  fields[0].fieldId = 82;   // temperature of the memory
  fields[1].fieldId = 308;  // of the GPU, more exactly
  fields[2].fieldId = 186;  // power of this moment
  fields[3].fieldId = 185;  // power on average
  fields[4].fieldId = 1;    // nothing that ROCm has
  CHECK_EQUAL(nvml("nvmlDeviceGetFieldValues", first, 5, fields.data()), NVML_SUCCESS);
  CHECK_EQUAL(fields[0].nvmlReturn, NVML_SUCCESS);
  CHECK_EQUAL(fields[0].valueType, NVML_VALUE_TYPE_UNSIGNED_INT);
  CHECK_EQUAL(fields[0].value.uiVal, 92U);
  CHECK_EQUAL(fields[1].valueType, NVML_VALUE_TYPE_DOUBLE);
  CHECK_EQUAL(fields[1].value.dVal, 41.5);
  CHECK_EQUAL(fields[2].value.uiVal, 250'000U);
  CHECK_EQUAL(fields[3].nvmlReturn, NVML_ERROR_NOT_SUPPORTED);
  CHECK_EQUAL(fields[4].nvmlReturn, NVML_ERROR_NOT_SUPPORTED);
  CHECK(fields[4].timestamp > 1'600'000'000'000'000);
}

/// Some start and stop while others ask: nobody sees half of it.
void threads() {
  std::vector<std::thread> all;
  for (int i = 0; i < 8; ++i) {
    all.emplace_back([i] {
      for (int round = 0; round < 200; ++round) {
        if (i % 2 == 0) {
          CHECK_EQUAL(nvml("nvmlInit_v2"), NVML_SUCCESS);
        }
        nvmlMemory_t memory{};
        const nvmlReturn_t status = nvml("nvmlDeviceGetMemoryInfo", device_of(0), &memory);
        CHECK_EQUAL(status, NVML_SUCCESS);
        CHECK_EQUAL(memory.total, 1000U);
        if (i % 2 == 0) {
          CHECK_EQUAL(nvml("nvmlShutdown"), NVML_SUCCESS);
        }
      }
    });
  }
  for (std::thread& thread : all) {
    thread.join();
  }
}

}  // namespace

int main(int count, char** words) {
  CHECK(count >= 3);
  const std::string proxies = words[1];
  const std::string rocm = words[2];
  library = ::dlopen((proxies + "/libnvidia-ml.so.1").c_str(), RTLD_NOW | RTLD_LOCAL);
  CHECK(library != nullptr);
  if (count == 4) {
    return start(static_cast<unsigned int>(std::atoi(words[3])));
  }
  std::array<char, 4096> self{};
  CHECK(::readlink("/proc/self/exe", self.data(), self.size() - 1) > 0);
  starts(self.data(), proxies, rocm);

  void* const real = ::dlopen((rocm + "/lib/librocm_smi64.so.7").c_str(), RTLD_NOW);
  CHECK(real != nullptr);
  before_and_after(reinterpret_cast<int (*)()>(::dlsym(real, "fake_references")));
  handles();
  const nvmlDevice_t first = device_of(0);
  const nvmlDevice_t second = device_of(1);
  texts(first, second);
  memory_and_load(first, second);
  processes(first, second);
  sensors(first, second);
  clocks(first, second);
  pci_and_ecc(first, second);
  facts(first, second);
  threads();
  CHECK_EQUAL(nvml("nvmlShutdown"), NVML_SUCCESS);
}
