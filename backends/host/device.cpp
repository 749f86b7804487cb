// SPDX-License-Identifier: Apache-2.0
#include "device.h"

#include <algorithm>
#include <climits>
#include <cstdio>
#include <cstring>
#include <type_traits>

#include "memory.h"

namespace cudaway::host {
namespace {

using namespace cudaway::rocm::hip;

constexpr const char* device_name = "cudaway host device";
constexpr const char* architecture = "gfx942";
constexpr std::size_t shared_memory = 64 * 1024;
constexpr std::array<std::size_t, 3> default_limits{1024, 1024 * 1024, 8 * 1024 * 1024};

const std::vector<std::unique_ptr<Device>>& devices() {
  static const auto* const once = [] {
    auto* made = new std::vector<std::unique_ptr<Device>>;
    for (int i = 0; i < settings().devices; ++i) {
      made->push_back(std::make_unique<Device>(i));
    }
    return made;
  }();
  return *once;
}

}  // namespace

Device::Device(int number)
    : index(number),
      unique_id(0xc0da'0a00'0000'0001ULL + static_cast<unsigned>(number)),
      pci_bus(3 + number),
      null_stream(std::make_shared<Stream>(*this, Stream::Kind::null, 0)) {
  std::copy(default_limits.begin(), default_limits.end(), limits.begin());
}

bool Device::reserve(std::size_t size) noexcept {
  const std::size_t budget = settings().memory - reserved_memory();
  std::size_t now = used.load();
  do {
    if (size > budget - now) {
      return false;
    }
  } while (!used.compare_exchange_weak(now, now + size));
  return true;
}

void Device::synchronize() {
  std::vector<Marker> wait;
  {
    const std::lock_guard lock{mutex};
    wait.push_back(null_stream->last_);
    for (const auto& stream : streams) {
      wait.push_back(stream->last_);
    }
  }
  for (const Marker& marker : wait) {
    if (marker != nullptr) {
      marker->wait();
    }
  }
}

bool Device::busy() {
  const auto open = [](const auto& stream) {
    return stream->last_ != nullptr && !stream->last_->done();
  };
  const std::lock_guard lock{mutex};
  return open(null_stream) || std::any_of(streams.begin(), streams.end(), open);
}

std::size_t reserved_memory() noexcept {
  return std::min(settings().memory / 16, std::size_t{16} << 20);
}

int device_count() noexcept { return settings().devices; }

Device* find_device(int index) noexcept {
  return index < 0 || index >= device_count() ? nullptr
                                              : devices()[static_cast<std::size_t>(index)].get();
}

Thread& thread() noexcept {
  static_assert(std::is_trivially_destructible_v<Thread>);
  thread_local Thread own;
  return own;
}

Device& current_device() noexcept { return *find_device(thread().device); }

std::string pci_name(const Device& device) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "0000:%02x:00.0",
                static_cast<unsigned>(device.pci_bus & 0xff));
  return text.data();
}

hipDeviceProp_tR0600 properties(const Device& device) {
  hipDeviceProp_tR0600 its{};
  std::snprintf(its.name, sizeof its.name, "%s", device_name);
  std::snprintf(its.gcnArchName, sizeof its.gcnArchName, "%s", architecture);
  std::array<char, sizeof its.uuid.bytes + 1> uuid{};
  std::snprintf(uuid.data(), uuid.size(), "%016lx", device.unique_id);
  std::memcpy(its.uuid.bytes, uuid.data(), sizeof its.uuid.bytes);
  its.totalGlobalMem = settings().memory;
  its.sharedMemPerBlock = shared_memory;
  its.regsPerBlock = 65536;
  its.warpSize = wave_size;
  its.memPitch = INT_MAX;
  its.maxThreadsPerBlock = most_threads;
  std::fill_n(its.maxThreadsDim, 3, most_threads);
  its.maxGridSize[0] = INT_MAX;
  its.maxGridSize[1] = 65535;
  its.maxGridSize[2] = 65535;
  its.clockRate = clock_khz;
  its.totalConstMem = INT_MAX;
  its.major = 9;
  its.minor = 4;
  its.textureAlignment = 256;
  its.texturePitchAlignment = 256;
  its.deviceOverlap = 1;
  its.multiProcessorCount = compute_units;
  its.canMapHostMemory = 1;
  its.computeMode = hipComputeModeDefault;
  its.surfaceAlignment = 256;
  its.concurrentKernels = 1;
  its.pciBusID = device.pci_bus;
  its.asyncEngineCount = 2;
  its.unifiedAddressing = 1;
  its.memoryClockRate = memory_clock_khz;
  its.memoryBusWidth = 8192;
  its.l2CacheSize = 4 * 1024 * 1024;
  its.maxThreadsPerMultiProcessor = 2048;
  its.streamPrioritiesSupported = 1;
  its.sharedMemPerMultiprocessor = shared_memory;
  its.regsPerMultiprocessor = 65536;
  its.managedMemory = 1;
  its.hostNativeAtomicSupported = 1;
  its.singleToDoublePrecisionPerfRatio = 1;
  its.pageableMemoryAccess = 1;
  its.concurrentManagedAccess = 1;
  its.canUseHostPointerForRegisteredMem = 1;
  its.sharedMemPerBlockOptin = shared_memory;
  its.pageableMemoryAccessUsesHostPageTables = 1;
  its.directManagedMemAccessFromHost = 1;
  its.maxBlocksPerMultiProcessor = 2;
  its.hostRegisterSupported = 1;
  its.memoryPoolsSupported = 1;
  its.maxSharedMemoryPerMultiProcessor = shared_memory;
  its.clockInstructionRate = 100'000;
  its.arch.hasGlobalInt32Atomics = 1;
  its.arch.hasGlobalFloatAtomicExch = 1;
  its.arch.hasSharedInt32Atomics = 1;
  its.arch.hasSharedFloatAtomicExch = 1;
  its.arch.hasFloatAtomicAdd = 1;
  its.arch.hasGlobalInt64Atomics = 1;
  its.arch.hasSharedInt64Atomics = 1;
  its.arch.hasDoubles = 1;
  its.arch.hasWarpVote = 1;
  its.arch.hasWarpBallot = 1;
  its.arch.hasWarpShuffle = 1;
  its.arch.hasThreadFenceSystem = 1;
  its.arch.has3dGrid = 1;
  its.isLargeBar = 1;
  return its;
}

namespace {

int to_int(std::size_t value) { return static_cast<int>(std::min<std::size_t>(value, INT_MAX)); }

/// Attributes say what the properties say; what is not listed, the host device does not have.
hipError_t get_attribute(int* value, hipDeviceAttribute_t attribute, const Device& device) {
  const hipDeviceProp_tR0600 its = properties(device);
  switch (attribute) {
    case hipDeviceAttributeAsyncEngineCount:
      *value = its.asyncEngineCount;
      break;
    case hipDeviceAttributeCanMapHostMemory:
      *value = its.canMapHostMemory;
      break;
    case hipDeviceAttributeCanUseHostPointerForRegisteredMem:
      *value = its.canUseHostPointerForRegisteredMem;
      break;
    case hipDeviceAttributeClockRate:
      *value = its.clockRate;
      break;
    case hipDeviceAttributeComputeMode:
      *value = its.computeMode;
      break;
    case hipDeviceAttributeConcurrentKernels:
      *value = its.concurrentKernels;
      break;
    case hipDeviceAttributeConcurrentManagedAccess:
      *value = its.concurrentManagedAccess;
      break;
    case hipDeviceAttributeDeviceOverlap:
      *value = its.deviceOverlap;
      break;
    case hipDeviceAttributeDirectManagedMemAccessFromHost:
      *value = its.directManagedMemAccessFromHost;
      break;
    case hipDeviceAttributeHostNativeAtomicSupported:
      *value = its.hostNativeAtomicSupported;
      break;
    case hipDeviceAttributeL2CacheSize:
      *value = its.l2CacheSize;
      break;
    case hipDeviceAttributeComputeCapabilityMajor:
      *value = its.major;
      break;
    case hipDeviceAttributeComputeCapabilityMinor:
      *value = its.minor;
      break;
    case hipDeviceAttributeManagedMemory:
      *value = its.managedMemory;
      break;
    case hipDeviceAttributeMaxBlocksPerMultiProcessor:
      *value = its.maxBlocksPerMultiProcessor;
      break;
    case hipDeviceAttributeMaxBlockDimX:
      *value = its.maxThreadsDim[0];
      break;
    case hipDeviceAttributeMaxBlockDimY:
      *value = its.maxThreadsDim[1];
      break;
    case hipDeviceAttributeMaxBlockDimZ:
      *value = its.maxThreadsDim[2];
      break;
    case hipDeviceAttributeMaxGridDimX:
      *value = its.maxGridSize[0];
      break;
    case hipDeviceAttributeMaxGridDimY:
      *value = its.maxGridSize[1];
      break;
    case hipDeviceAttributeMaxGridDimZ:
      *value = its.maxGridSize[2];
      break;
    case hipDeviceAttributeMaxThreadsDim:
      *value = its.maxThreadsDim[0];
      break;
    case hipDeviceAttributeMaxThreadsPerBlock:
      *value = its.maxThreadsPerBlock;
      break;
    case hipDeviceAttributeMaxThreadsPerMultiProcessor:
      *value = its.maxThreadsPerMultiProcessor;
      break;
    case hipDeviceAttributeMaxPitch:
      *value = to_int(its.memPitch);
      break;
    case hipDeviceAttributeMemoryBusWidth:
      *value = its.memoryBusWidth;
      break;
    case hipDeviceAttributeMemoryClockRate:
      *value = its.memoryClockRate;
      break;
    case hipDeviceAttributeMultiprocessorCount:
    case hipDeviceAttributePhysicalMultiProcessorCount:
      *value = its.multiProcessorCount;
      break;
    case hipDeviceAttributePageableMemoryAccess:
      *value = its.pageableMemoryAccess;
      break;
    case hipDeviceAttributePageableMemoryAccessUsesHostPageTables:
      *value = its.pageableMemoryAccessUsesHostPageTables;
      break;
    case hipDeviceAttributePciBusId:
      *value = its.pciBusID;
      break;
    case hipDeviceAttributePciDeviceId:
      *value = its.pciDeviceID;
      break;
    case hipDeviceAttributePciDomainId:
      *value = its.pciDomainID;
      break;
    case hipDeviceAttributeMaxRegistersPerBlock:
      *value = its.regsPerBlock;
      break;
    case hipDeviceAttributeMaxRegistersPerMultiprocessor:
      *value = its.regsPerMultiprocessor;
      break;
    case hipDeviceAttributeMaxSharedMemoryPerBlock:
      *value = to_int(its.sharedMemPerBlock);
      break;
    case hipDeviceAttributeSharedMemPerBlockOptin:
      *value = to_int(its.sharedMemPerBlockOptin);
      break;
    case hipDeviceAttributeSharedMemPerMultiprocessor:
      *value = to_int(its.sharedMemPerMultiprocessor);
      break;
    case hipDeviceAttributeMaxSharedMemoryPerMultiprocessor:
      *value = to_int(its.maxSharedMemoryPerMultiProcessor);
      break;
    case hipDeviceAttributeSingleToDoublePrecisionPerfRatio:
      *value = its.singleToDoublePrecisionPerfRatio;
      break;
    case hipDeviceAttributeStreamPrioritiesSupported:
      *value = its.streamPrioritiesSupported;
      break;
    case hipDeviceAttributeSurfaceAlignment:
      *value = to_int(its.surfaceAlignment);
      break;
    case hipDeviceAttributeTextureAlignment:
      *value = to_int(its.textureAlignment);
      break;
    case hipDeviceAttributeTexturePitchAlignment:
      *value = to_int(its.texturePitchAlignment);
      break;
    case hipDeviceAttributeTotalConstantMemory:
      *value = to_int(its.totalConstMem);
      break;
    case hipDeviceAttributeTotalGlobalMem:
      *value = to_int(its.totalGlobalMem);
      break;
    case hipDeviceAttributeUnifiedAddressing:
      *value = its.unifiedAddressing;
      break;
    case hipDeviceAttributeWarpSize:
      *value = its.warpSize;
      break;
    case hipDeviceAttributeMemoryPoolsSupported:
      *value = its.memoryPoolsSupported;
      break;
    case hipDeviceAttributeHostRegisterSupported:
      *value = its.hostRegisterSupported;
      break;
    case hipDeviceAttributeClockInstructionRate:
      *value = its.clockInstructionRate;
      break;
    case hipDeviceAttributeWallClockRate:
      *value = its.clockInstructionRate;
      break;
    case hipDeviceAttributeIsLargeBar:
      *value = its.isLargeBar;
      break;
    case hipDeviceAttributeCanUseStreamWaitValue:
      *value = 1;
      break;
    case hipDeviceAttributeNumberOfXccs:
      *value = 1;
      break;
    case hipDeviceAttributeFineGrainSupport:
      *value = 1;
      break;
    default: {
      const bool known = attribute <= hipDeviceAttributeHostNumaId ||
                         (attribute >= hipDeviceAttributeAmdSpecificBegin &&
                          attribute <= hipDeviceAttributePciChipId);
      if (!known) {
        return hipErrorInvalidValue;
      }
      *value = 0;
    }
  }
  return hipSuccess;
}

template <class Body>
hipError_t with_device(const char* name, int index, Body&& body) {
  return answer(name, [&]() -> hipError_t {
    Device* const device = find_device(index);
    return device == nullptr ? hipErrorInvalidDevice : body(*device);
  });
}

template <class Value>
hipError_t put(Value* where, Value value) {
  if (where == nullptr) {
    return hipErrorInvalidValue;
  }
  *where = value;
  return hipSuccess;
}

hipError_t put_text(char* text, int size, const std::string& value) {
  if (text == nullptr || size <= 0) {
    return hipErrorInvalidValue;
  }
  std::snprintf(text, static_cast<std::size_t>(size), "%s", value.c_str());
  return hipSuccess;
}

/// All that the application made on a device ends.
void reset(Device& device) {
  device.synchronize();
  close_streams(device);
  free_all(device);
  device.flags = 0;
  device.peers = 0;
  device.primary_touched = false;
  std::copy(default_limits.begin(), default_limits.end(), device.limits.begin());
}

}  // namespace

HIP(hipInit)(unsigned flags) {
  return answer(__func__, [&] { return flags == 0 ? hipSuccess : hipErrorInvalidValue; });
}

HIP(hipDriverGetVersion)(int* version) {
  return answer(__func__, [&] { return put(version, hip_version); });
}

HIP(hipRuntimeGetVersion)(int* version) {
  return answer(__func__, [&] { return put(version, hip_version); });
}

HIP(hipGetDeviceCount)(int* count) {
  return answer(__func__, [&] { return put(count, device_count()); });
}

HIP(hipDeviceGet)(hipDevice_t* device, int ordinal) {
  return with_device(__func__, ordinal, [&](Device& its) { return put(device, its.index); });
}

HIP(hipGetDevice)(int* device) {
  return answer(__func__, [&] { return put(device, thread().device); });
}

HIP(hipSetDevice)(int index) {
  return with_device(__func__, index, [](Device& device) {
    Thread& own = thread();
    own.device = device.index;
    own.contexts.clear();
    device.primary_touched = true;
    return hipSuccess;
  });
}

HIP(hipSetValidDevices)(int* list, int length) {
  return answer(__func__, [&]() -> hipError_t {
    if (list == nullptr ? length != 0 : length <= 0 || length > device_count()) {
      return hipErrorInvalidValue;
    }
    const bool known =
        std::all_of(list, list + length, [](int index) { return find_device(index) != nullptr; });
    return known ? hipSuccess : hipErrorInvalidDevice;
  });
}

HIP(hipGetDevicePropertiesR0600)(hipDeviceProp_tR0600* its, int index) {
  return answer(__func__, [&]() -> hipError_t {
    if (its == nullptr) {
      return hipErrorInvalidValue;
    }
    const Device* const device = find_device(index);
    if (device == nullptr) {
      return hipErrorInvalidDevice;
    }
    *its = properties(*device);
    return hipSuccess;
  });
}

HIP(hipChooseDeviceR0600)(int* index, const hipDeviceProp_tR0600* wanted) {
  return answer(__func__, [&] { return wanted == nullptr ? hipErrorInvalidValue : put(index, 0); });
}

HIP(hipDeviceGetAttribute)(int* value, hipDeviceAttribute_t attribute, int index) {
  return answer(__func__, [&]() -> hipError_t {
    if (value == nullptr) {
      return hipErrorInvalidValue;
    }
    const Device* const device = find_device(index);
    return device == nullptr ? hipErrorInvalidDevice : get_attribute(value, attribute, *device);
  });
}

HIP(hipDeviceGetName)(char* name, int size, hipDevice_t index) {
  return with_device(__func__, index, [&](Device&) { return put_text(name, size, device_name); });
}

HIP(hipDeviceGetUuid)(hipUUID* uuid, hipDevice_t index) {
  return with_device(__func__, index,
                     [&](Device& device) { return put(uuid, properties(device).uuid); });
}

HIP(hipDeviceTotalMem)(std::size_t* bytes, hipDevice_t index) {
  return with_device(__func__, index, [&](Device&) { return put(bytes, settings().memory); });
}

HIP(hipDeviceComputeCapability)(int* major, int* minor, hipDevice_t index) {
  return with_device(__func__, index, [&](Device& device) -> hipError_t {
    if (major == nullptr || minor == nullptr) {
      return hipErrorInvalidValue;
    }
    *major = properties(device).major;
    *minor = properties(device).minor;
    return hipSuccess;
  });
}

HIP(hipDeviceGetPCIBusId)(char* text, int size, int index) {
  return with_device(__func__, index,
                     [&](Device& device) { return put_text(text, size, pci_name(device)); });
}

HIP(hipDeviceGetByPCIBusId)(int* index, const char* text) {
  return answer(__func__, [&]() -> hipError_t {
    unsigned domain = 0;
    unsigned bus = 0;
    unsigned slot = 0;
    unsigned function = 0;
    if (index == nullptr || text == nullptr) {
      return hipErrorInvalidValue;
    }
    if (std::sscanf(text, "%x:%x:%x.%x", &domain, &bus, &slot, &function) < 3) {
      domain = 0;
      function = 0;
      if (std::sscanf(text, "%x:%x.%x", &bus, &slot, &function) < 2) {
        return hipErrorInvalidValue;
      }
    }
    for (int i = 0; i < device_count(); ++i) {
      if (domain == 0 && slot == 0 && function == 0 &&
          bus == static_cast<unsigned>(find_device(i)->pci_bus)) {
        *index = i;
        return hipSuccess;
      }
    }
    return hipErrorInvalidDevice;
  });
}

HIP(hipDeviceGetP2PAttribute)(int* value, hipDeviceP2PAttr attribute, int from, int to) {
  return answer(__func__, [&]() -> hipError_t {
    if (value == nullptr || attribute > hipDevP2PAttrHipArrayAccessSupported) {
      return hipErrorInvalidValue;
    }
    if (from == to || find_device(from) == nullptr || find_device(to) == nullptr) {
      return hipErrorInvalidDevice;
    }
    *value = attribute == hipDevP2PAttrAccessSupported ||
             attribute == hipDevP2PAttrNativeAtomicSupported;
    return hipSuccess;
  });
}

HIP(hipDeviceCanAccessPeer)(int* can, int device, int peer) {
  return answer(__func__, [&]() -> hipError_t {
    if (can == nullptr) {
      return hipErrorInvalidValue;
    }
    *can = 0;
    if (find_device(device) == nullptr || find_device(peer) == nullptr) {
      return hipErrorInvalidDevice;
    }
    *can = device != peer;
    return hipSuccess;
  });
}

HIP(hipDeviceEnablePeerAccess)(int peer, unsigned flags) {
  return answer(__func__, [&]() -> hipError_t {
    Device& own = current_device();
    if (flags != 0) {
      return hipErrorInvalidValue;
    }
    if (find_device(peer) == nullptr || peer == own.index) {
      return hipErrorInvalidDevice;
    }
    const std::uint32_t bit = 1U << peer;
    return (own.peers.fetch_or(bit) & bit) != 0 ? hipErrorPeerAccessAlreadyEnabled : hipSuccess;
  });
}

HIP(hipDeviceDisablePeerAccess)(int peer) {
  return answer(__func__, [&]() -> hipError_t {
    Device& own = current_device();
    if (find_device(peer) == nullptr || peer == own.index) {
      return hipErrorInvalidDevice;
    }
    const std::uint32_t bit = 1U << peer;
    return (own.peers.fetch_and(~bit) & bit) == 0 ? hipErrorPeerAccessNotEnabled : hipSuccess;
  });
}

HIP(hipDeviceSynchronize)() {
  return answer(__func__, [] {
    current_device().synchronize();
    return hipSuccess;
  });
}

HIP(hipDeviceReset)() {
  return answer(__func__, [] {
    reset(current_device());
    return hipSuccess;
  });
}

HIP(hipSetDeviceFlags)(unsigned flags) {
  return answer(__func__, [&]() -> hipError_t {
    // One way to wait at most.
    if ((flags & ~device_known_flags) != 0 || (flags & schedule_mask & ((flags & 7) - 1)) != 0) {
      return hipErrorInvalidValue;
    }
    current_device().flags = flags;
    return hipSuccess;
  });
}

HIP(hipGetDeviceFlags)(unsigned* flags) {
  return answer(__func__, [&] { return put(flags, current_device().flags.load()); });
}

HIP(hipDeviceGetLimit)(std::size_t* value, hipLimit_t limit) {
  return answer(__func__, [&]() -> hipError_t {
    if (value == nullptr) {
      return hipErrorInvalidValue;
    }
    Device& device = current_device();
    if (limit >= device.limits.size()) {
      return hipErrorUnsupportedLimit;
    }
    *value = device.limits[limit];
    return hipSuccess;
  });
}

HIP(hipDeviceSetLimit)(hipLimit_t limit, std::size_t value) {
  return answer(__func__, [&]() -> hipError_t {
    Device& device = current_device();
    if (limit >= device.limits.size()) {
      return hipErrorUnsupportedLimit;
    }
    device.limits[limit] = value;
    return hipSuccess;
  });
}

// An AMD GPU has no such choices: any known value is taken, and the answer is always the same.
HIP(hipDeviceGetCacheConfig)(hipFuncCache_t* config) {
  return answer(__func__, [&] { return put(config, hipFuncCachePreferNone); });
}

HIP(hipDeviceSetCacheConfig)(hipFuncCache_t config) {
  return answer(__func__, [&] {
    return config <= hipFuncCachePreferEqual ? hipSuccess : hipErrorInvalidValue;
  });
}

HIP(hipDeviceGetSharedMemConfig)(hipSharedMemConfig* config) {
  return answer(__func__, [&] { return put(config, hipSharedMemBankSizeFourByte); });
}

HIP(hipDeviceSetSharedMemConfig)(hipSharedMemConfig config) {
  return answer(__func__, [&] {
    return config <= hipSharedMemBankSizeEightByte ? hipSuccess : hipErrorInvalidValue;
  });
}

// Contexts. Each device has its primary one; others can be made, and share the device's memory and
// streams with it.
namespace {

struct Context {
  int device = 0;
  unsigned flags = 0;
};

struct Contexts {
  std::mutex mutex;
  std::vector<std::pair<hipCtx_t, Context>> made;
  std::uintptr_t next = 0x1000;
};

Contexts& contexts() {
  static auto* const once = new Contexts;
  return *once;
}

hipCtx_t primary(const Device& device) {
  return reinterpret_cast<hipCtx_t>(static_cast<std::uintptr_t>(device.index + 1) * 0x10);
}

std::optional<Context> find_context(hipCtx_t handle) {
  for (int i = 0; i < device_count(); ++i) {
    if (handle == primary(*find_device(i))) {
      return Context{i, find_device(i)->flags.load()};
    }
  }
  Contexts& all = contexts();
  const std::lock_guard lock{all.mutex};
  const auto found = std::find_if(all.made.begin(), all.made.end(),
                                  [&](const auto& entry) { return entry.first == handle; });
  return found == all.made.end() ? std::nullopt : std::optional{found->second};
}

hipCtx_t current_context() {
  const Thread& own = thread();
  return own.contexts.empty() ? primary(current_device()) : own.contexts.top();
}

void push(hipCtx_t handle, int device) {
  thread().contexts.push(handle);
  thread().device = device;
}

void pop() {
  Thread& own = thread();
  own.contexts.pop();
  if (!own.contexts.empty()) {
    if (const auto below = find_context(own.contexts.top())) {
      own.device = below->device;
    }
  }
}

}  // namespace

HIP(hipCtxCreate)(hipCtx_t* handle, unsigned flags, hipDevice_t index) {
  return with_device(__func__, index, [&](Device& device) -> hipError_t {
    if (handle == nullptr || (flags & ~device_known_flags) != 0) {
      return hipErrorInvalidValue;
    }
    if (thread().contexts.full()) {
      return hipErrorOutOfMemory;
    }
    Contexts& all = contexts();
    {
      const std::lock_guard lock{all.mutex};
      *handle = reinterpret_cast<hipCtx_t>(all.next);
      all.next += 0x10;
      all.made.emplace_back(*handle, Context{device.index, flags});
    }
    push(*handle, device.index);
    return hipSuccess;
  });
}

HIP(hipCtxDestroy)(hipCtx_t handle) {
  return answer(__func__, [&]() -> hipError_t {
    Contexts& all = contexts();
    {
      const std::lock_guard lock{all.mutex};
      const auto found = std::find_if(all.made.begin(), all.made.end(),
                                      [&](const auto& entry) { return entry.first == handle; });
      if (found == all.made.end()) {
        return handle == nullptr ? hipErrorInvalidValue : hipErrorInvalidContext;
      }
      all.made.erase(found);
    }
    if (!thread().contexts.empty() && thread().contexts.top() == handle) {
      pop();
    }
    return hipSuccess;
  });
}

HIP(hipCtxPushCurrent)(hipCtx_t handle) {
  return answer(__func__, [&]() -> hipError_t {
    const auto context = find_context(handle);
    if (!context) {
      return hipErrorInvalidContext;
    }
    if (thread().contexts.full()) {
      return hipErrorOutOfMemory;
    }
    push(handle, context->device);
    return hipSuccess;
  });
}

HIP(hipCtxPopCurrent)(hipCtx_t* handle) {
  return answer(__func__, [&]() -> hipError_t {
    if (thread().contexts.empty()) {
      return hipErrorInvalidContext;
    }
    if (handle != nullptr) {
      *handle = thread().contexts.top();
    }
    pop();
    return hipSuccess;
  });
}

HIP(hipCtxSetCurrent)(hipCtx_t handle) {
  return answer(__func__, [&]() -> hipError_t {
    Thread& own = thread();
    if (handle == nullptr) {
      if (!own.contexts.empty()) {
        pop();
      }
      return hipSuccess;
    }
    const auto context = find_context(handle);
    if (!context) {
      return hipErrorInvalidContext;
    }
    if (!own.contexts.empty()) {
      own.contexts.pop();
    }
    push(handle, context->device);
    return hipSuccess;
  });
}

// A thread that has set none works with the primary context of its device, as HIP does it.
HIP(hipCtxGetCurrent)(hipCtx_t* handle) {
  return answer(__func__, [&] { return put(handle, current_context()); });
}

HIP(hipCtxGetDevice)(hipDevice_t* device) {
  return answer(__func__, [&]() -> hipError_t {
    const auto context = find_context(current_context());
    return context ? put(device, context->device) : hipErrorInvalidContext;
  });
}

HIP(hipCtxGetFlags)(unsigned* flags) {
  return answer(__func__, [&]() -> hipError_t {
    const auto context = find_context(current_context());
    return context ? put(flags, context->flags) : hipErrorInvalidContext;
  });
}

HIP(hipCtxGetApiVersion)(hipCtx_t handle, unsigned* version) {
  return answer(__func__, [&]() -> hipError_t {
    return find_context(handle) ? put(version, 4U) : hipErrorInvalidContext;
  });
}

HIP(hipCtxSynchronize)() {
  return answer(__func__, [] {
    current_device().synchronize();
    return hipSuccess;
  });
}

HIP(hipCtxGetCacheConfig)(hipFuncCache_t* config) {
  return answer(__func__, [&] { return put(config, hipFuncCachePreferNone); });
}

HIP(hipCtxSetCacheConfig)(hipFuncCache_t config) {
  return answer(__func__, [&] {
    return config <= hipFuncCachePreferEqual ? hipSuccess : hipErrorInvalidValue;
  });
}

HIP(hipCtxGetSharedMemConfig)(hipSharedMemConfig* config) {
  return answer(__func__, [&] { return put(config, hipSharedMemBankSizeFourByte); });
}

HIP(hipCtxSetSharedMemConfig)(hipSharedMemConfig config) {
  return answer(__func__, [&] {
    return config <= hipSharedMemBankSizeEightByte ? hipSuccess : hipErrorInvalidValue;
  });
}

HIP(hipDevicePrimaryCtxRetain)(hipCtx_t* handle, hipDevice_t index) {
  return with_device(__func__, index, [&](Device& device) -> hipError_t {
    const hipError_t error = put(handle, primary(device));
    if (error == hipSuccess) {
      device.primary_references.fetch_add(1);
    }
    return error;
  });
}

// Success also where nobody retained it, as HIP documents.
HIP(hipDevicePrimaryCtxRelease)(hipDevice_t index) {
  return with_device(__func__, index, [](Device& device) {
    int now = device.primary_references.load();
    while (now > 0 && !device.primary_references.compare_exchange_weak(now, now - 1)) {
    }
    return hipSuccess;
  });
}

HIP(hipDevicePrimaryCtxReset)(hipDevice_t index) {
  return with_device(__func__, index, [](Device& device) {
    reset(device);
    return hipSuccess;
  });
}

HIP(hipDevicePrimaryCtxGetState)(hipDevice_t index, unsigned* flags, int* active) {
  return with_device(__func__, index, [&](Device& device) -> hipError_t {
    if (flags == nullptr && active == nullptr) {
      return hipErrorInvalidValue;
    }
    if (flags != nullptr) {
      *flags = device.flags;
    }
    if (active != nullptr) {
      *active = device.primary_references > 0 || device.primary_touched;
    }
    return hipSuccess;
  });
}

HIP(hipDevicePrimaryCtxSetFlags)(hipDevice_t index, unsigned flags) {
  return with_device(__func__, index, [&](Device& device) -> hipError_t {
    if ((flags & ~device_known_flags) != 0) {
      return hipErrorInvalidValue;
    }
    device.flags = flags;
    return hipSuccess;
  });
}

}  // namespace cudaway::host
