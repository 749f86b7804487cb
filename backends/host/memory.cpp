// SPDX-License-Identifier: Apache-2.0
#include "memory.h"

#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <shared_mutex>
#include <unordered_set>

#include "device.h"

namespace cudaway::host {
namespace {

using namespace cudaway::rocm::hip;

using Kind = Allocation::Kind;

constexpr std::size_t alignment = 256;
constexpr std::size_t pitch_alignment = 256;

struct Books {
  std::shared_mutex mutex;
  std::map<std::uintptr_t, Allocation> allocations;
  // Where something was and is no more, to tell a double free from a wild one.
  std::unordered_set<std::uintptr_t> freed;
  std::uint64_t next_id = 1;
  std::size_t double_frees = 0;
  std::size_t wild_frees = 0;
};

Books& books() {
  static auto* const once = new Books;
  return *once;
}

std::uintptr_t number(const void* address) { return reinterpret_cast<std::uintptr_t>(address); }

/// With the lock held.
const Allocation* find_in(const Books& all, const void* address) {
  auto after = all.allocations.upper_bound(number(address));
  if (after == all.allocations.begin()) {
    return nullptr;
  }
  const Allocation& before = std::prev(after)->second;
  return number(address) - number(before.base) < before.size ? &before : nullptr;
}

void enter(Allocation allocation) {
  Books& all = books();
  const std::lock_guard lock{all.mutex};
  allocation.id = all.next_id++;
  const std::uintptr_t at = number(allocation.base);
  all.freed.erase(at);
  all.allocations.emplace(at, std::move(allocation));
}

template <class Wanted>
std::optional<Allocation> take(void* address, Wanted&& wanted) {
  Books& all = books();
  const std::lock_guard lock{all.mutex};
  const auto found = all.allocations.find(number(address));
  if (found == all.allocations.end() || !wanted(found->second)) {
    if (all.freed.contains(number(address))) {
      ++all.double_frees;
      log(Level::info, "%p is freed a second time", address);
    } else {
      ++all.wild_frees;
      log(Level::info, "%p is freed but was not allocated so", address);
    }
    return std::nullopt;
  }
  Allocation taken = std::move(found->second);
  all.allocations.erase(found);
  all.freed.insert(number(address));
  return taken;
}

/// hipFree: all work of the device is done before the memory goes.
hipError_t free_now(void* address) {
  if (address == nullptr) {
    return hipSuccess;
  }
  const auto taken = claim(address);
  if (!taken) {
    return hipErrorInvalidValue;
  }
  taken->device->synchronize();
  discard(*taken);
  return hipSuccess;
}

hipError_t free_host(void* address) {
  if (address == nullptr) {
    return hipSuccess;
  }
  const auto taken = take(address, [](const Allocation& it) { return it.kind == Kind::host; });
  if (!taken) {
    return hipErrorInvalidValue;
  }
  taken->device->synchronize();
  discard(*taken);
  return hipSuccess;
}

hipError_t allocate_host(void** address, std::size_t size, unsigned flags) {
  if (address == nullptr || (flags & ~host_malloc_known_flags) != 0) {
    return hipErrorInvalidValue;
  }
  return allocate(address, size, Kind::host, flags);
}

hipError_t allocate_pitched(void** address, std::size_t* pitch, std::size_t width,
                            std::size_t height, std::size_t depth) {
  if (address == nullptr || pitch == nullptr) {
    return hipErrorInvalidValue;
  }
  *address = nullptr;
  *pitch = 0;
  if (width == 0 || height == 0 || depth == 0) {
    return hipSuccess;
  }
  std::size_t row = 0;
  std::size_t size = 0;
  if (__builtin_add_overflow(width, pitch_alignment - 1, &row)) {
    return hipErrorInvalidValue;
  }
  row &= ~(pitch_alignment - 1);
  if (__builtin_mul_overflow(row, height, &size) || __builtin_mul_overflow(size, depth, &size)) {
    return hipErrorOutOfMemory;
  }
  const hipError_t error = allocate(address, size, Kind::device, 0);
  if (error == hipSuccess) {
    *pitch = row;
  }
  return error;
}

hipError_t unregister(void* address) {
  Books& all = books();
  std::optional<Allocation> taken;
  {
    const std::lock_guard lock{all.mutex};
    const auto found = all.allocations.find(number(address));
    if (found == all.allocations.end() || found->second.kind != Kind::registered) {
      return address == nullptr ? hipErrorInvalidValue : hipErrorHostMemoryNotRegistered;
    }
    taken = std::move(found->second);
    all.allocations.erase(found);
  }
  taken->device->synchronize();
  return hipSuccess;
}

/// What is left is said when the process ends.
[[gnu::destructor]] void report() {
  if (!logs(Level::info) || forked()) {
    return;
  }
  Books& all = books();
  const std::shared_lock lock{all.mutex};
  std::size_t count = 0;
  std::size_t bytes = 0;
  for (const auto& [at, allocation] : all.allocations) {
    if (allocation.kind != Kind::registered) {
      ++count;
      bytes += allocation.size;
    }
  }
  const std::size_t streams = streams_left();
  const std::size_t events = events_left();
  if (count + streams + events != 0) {
    log(Level::info, "left at exit: %zu allocations (%zu bytes), %zu streams, %zu events", count,
        bytes, streams, events);
  }
  if (all.double_frees + all.wild_frees != 0) {
    log(Level::info, "refused: %zu double frees, %zu frees of what was not allocated",
        all.double_frees, all.wild_frees);
  }
}

}  // namespace

std::optional<Allocation> find_allocation(const void* address) {
  Books& all = books();
  const std::shared_lock lock{all.mutex};
  const Allocation* const found = find_in(all, address);
  return found == nullptr ? std::nullopt : std::optional{*found};
}

bool fits(const void* address, std::size_t size) {
  Books& all = books();
  const std::shared_lock lock{all.mutex};
  const Allocation* const found = find_in(all, address);
  return found == nullptr || size <= found->size - (number(address) - number(found->base));
}

hipError_t allocate(void** address, std::size_t size, Kind kind, unsigned flags,
                    std::shared_ptr<Pool> pool) {
  *address = nullptr;
  if (size == 0) {
    return hipSuccess;
  }
  Allocation made;
  made.device = pool == nullptr ? &current_device() : &pool_device(*pool);
  if (size > SIZE_MAX - alignment) {
    return hipErrorOutOfMemory;
  }
  made.size = size;
  made.kind = kind;
  made.flags = flags;
  if (made.on_device() && !made.device->reserve(size)) {
    return hipErrorOutOfMemory;
  }
  const std::size_t rounded = (size + alignment - 1) & ~(alignment - 1);
  made.base = static_cast<char*>(std::aligned_alloc(alignment, rounded));
  if (made.base == nullptr) {
    if (made.on_device()) {
      made.device->release(size);
    }
    return hipErrorOutOfMemory;
  }
  if (pool != nullptr) {
    pool_took(*pool, size);
  }
  made.pool = std::move(pool);
  *address = made.base;
  enter(std::move(made));
  return hipSuccess;
}

std::optional<Allocation> claim(void* address) {
  return take(address, [](const Allocation& it) { return it.on_device(); });
}

void discard(const Allocation& allocation) noexcept {
  if (allocation.kind == Kind::registered) {
    return;
  }
  std::free(allocation.base);
  if (allocation.on_device()) {
    allocation.device->release(allocation.size);
  }
  if (allocation.pool != nullptr) {
    pool_gave(*allocation.pool, allocation.size);
  }
}

void free_all(Device& device) {
  std::vector<Allocation> gone;
  {
    Books& all = books();
    const std::lock_guard lock{all.mutex};
    std::erase_if(all.allocations, [&](auto& entry) {
      if (entry.second.device != &device) {
        return false;
      }
      all.freed.insert(entry.first);
      gone.push_back(std::move(entry.second));
      return true;
    });
  }
  for (const Allocation& allocation : gone) {
    discard(allocation);
  }
}

hipError_t allocate_async(void** address, std::size_t size, std::shared_ptr<Pool> pool,
                          hipStream_t handle) {
  const auto stream = find_stream(handle);
  if (address == nullptr) {
    return hipErrorInvalidValue;
  }
  if (stream == nullptr) {
    return hipErrorInvalidHandle;
  }
  hipError_t error = allocate(address, size, Kind::device, 0, pool);
  if (error == hipErrorOutOfMemory) {
    // What the stream is about to free counts as free for what comes after it.
    stream->synchronize();
    error = allocate(address, size, Kind::device, 0, pool);
  }
  return error;
}

namespace {

hipError_t get_attribute(void* data, hipPointer_attribute attribute, const void* address) {
  if (data == nullptr) {
    return hipErrorInvalidValue;
  }
  const auto found = find_allocation(address);
  if (!found) {
    return hipErrorInvalidValue;
  }
  const auto put = [data]<class Value>(Value value) { std::memcpy(data, &value, sizeof value); };
  switch (attribute) {
    case HIP_POINTER_ATTRIBUTE_MEMORY_TYPE:
      put(found->kind == Kind::managed ? hipMemoryTypeManaged
          : found->on_device()         ? hipMemoryTypeDevice
                                       : hipMemoryTypeHost);
      break;
    case HIP_POINTER_ATTRIBUTE_DEVICE_POINTER:
      put(address);
      break;
    case HIP_POINTER_ATTRIBUTE_HOST_POINTER:
      if (found->kind == Kind::device) {
        return hipErrorInvalidValue;
      }
      put(address);
      break;
    case HIP_POINTER_ATTRIBUTE_SYNC_MEMOPS:
      put(0U);
      break;
    case HIP_POINTER_ATTRIBUTE_BUFFER_ID:
      put(found->id);
      break;
    case HIP_POINTER_ATTRIBUTE_IS_MANAGED:
      put(found->kind == Kind::managed);
      break;
    case HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL:
      put(found->device->index);
      break;
    case HIP_POINTER_ATTRIBUTE_IS_LEGACY_HIP_IPC_CAPABLE:
      put(false);
      break;
    case HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR:
      put(found->base);
      break;
    case HIP_POINTER_ATTRIBUTE_RANGE_SIZE:
      put(found->size);
      break;
    case HIP_POINTER_ATTRIBUTE_MAPPED:
      put(true);
      break;
    case HIP_POINTER_ATTRIBUTE_ALLOWED_HANDLE_TYPES:
      put(0ULL);
      break;
    case HIP_POINTER_ATTRIBUTE_IS_GPU_DIRECT_RDMA_CAPABLE:
      put(false);
      break;
    case HIP_POINTER_ATTRIBUTE_ACCESS_FLAGS:
      put(hipMemAccessFlagsProtReadWrite);
      break;
    case HIP_POINTER_ATTRIBUTE_MEMPOOL_HANDLE:
      put(found->pool == nullptr ? hipMemPool_t{} : pool_handle(*found->pool));
      break;
    case HIP_POINTER_ATTRIBUTE_CONTEXT:
    case HIP_POINTER_ATTRIBUTE_P2P_TOKENS:
      return hipErrorNotSupported;
    default:
      return hipErrorInvalidValue;
  }
  return hipSuccess;
}

}  // namespace

HIP(hipMalloc)(void** address, std::size_t size) {
  return answer(__func__, [&] {
    return address == nullptr ? hipErrorInvalidValue : allocate(address, size, Kind::device, 0);
  });
}

HIP(hipExtMallocWithFlags)(void** address, std::size_t size, unsigned flags) {
  return answer(__func__, [&] {
    return address == nullptr ? hipErrorInvalidValue : allocate(address, size, Kind::device, flags);
  });
}

HIP(hipFree)(void* address) {
  return answer(__func__, [&] { return free_now(address); });
}

HIP(hipMallocManaged)(void** address, std::size_t size, unsigned flags) {
  return answer(__func__, [&] {
    const bool wrong =
        address == nullptr || size == 0 || (flags != attach_global && flags != attach_host);
    return wrong ? hipErrorInvalidValue : allocate(address, size, Kind::managed, flags);
  });
}

HIP(hipHostMalloc)(void** address, std::size_t size, unsigned flags) {
  return answer(__func__, [&] { return allocate_host(address, size, flags); });
}

HIP(hipHostAlloc)(void** address, std::size_t size, unsigned flags) {
  return answer(__func__, [&] { return allocate_host(address, size, flags); });
}

HIP(hipMallocHost)(void** address, std::size_t size) {
  return answer(__func__, [&] { return allocate_host(address, size, 0); });
}

HIP(hipMemAllocHost)(void** address, std::size_t size) {
  return answer(__func__, [&] { return allocate_host(address, size, 0); });
}

HIP(hipHostFree)(void* address) {
  return answer(__func__, [&] { return free_host(address); });
}

HIP(hipFreeHost)(void* address) {
  return answer(__func__, [&] { return free_host(address); });
}

HIP(hipHostRegister)(void* address, std::size_t size, unsigned flags) {
  return answer(__func__, [&]() -> hipError_t {
    if (address == nullptr || size == 0 || size > SIZE_MAX - number(address) ||
        (flags & ~host_register_known_flags) != 0) {
      return hipErrorInvalidValue;
    }
    Books& all = books();
    const std::lock_guard lock{all.mutex};
    const auto next = all.allocations.lower_bound(number(address));
    const bool overlaps = find_in(all, address) != nullptr ||
                          (next != all.allocations.end() && next->first < number(address) + size);
    if (overlaps) {
      return hipErrorHostMemoryAlreadyRegistered;
    }
    Allocation made;
    made.base = static_cast<char*>(address);
    made.size = size;
    made.kind = Kind::registered;
    made.device = &current_device();
    made.flags = flags;
    made.id = all.next_id++;
    all.allocations.emplace(number(address), std::move(made));
    return hipSuccess;
  });
}

HIP(hipHostUnregister)(void* address) {
  return answer(__func__, [&] { return unregister(address); });
}

HIP(hipHostGetDevicePointer)(void** device_address, void* host_address, unsigned flags) {
  return answer(__func__, [&]() -> hipError_t {
    if (device_address == nullptr || host_address == nullptr || flags != 0) {
      return hipErrorInvalidValue;
    }
    *device_address = nullptr;
    const auto found = find_allocation(host_address);
    if (!found || found->kind == Kind::device) {
      return hipErrorInvalidValue;
    }
    *device_address = host_address;
    return hipSuccess;
  });
}

HIP(hipHostGetFlags)(unsigned* flags, void* address) {
  return answer(__func__, [&]() -> hipError_t {
    const auto found = find_allocation(address);
    if (flags == nullptr || !found || found->on_device()) {
      return hipErrorInvalidValue;
    }
    *flags = found->flags;
    return hipSuccess;
  });
}

HIP(hipMallocPitch)(void** address, std::size_t* pitch, std::size_t width, std::size_t height) {
  return answer(__func__, [&] { return allocate_pitched(address, pitch, width, height, 1); });
}

HIP(hipMemAllocPitch)
(hipDeviceptr_t* address, std::size_t* pitch, std::size_t width, std::size_t height,
 unsigned element) {
  return answer(__func__, [&]() -> hipError_t {
    if (element != 4 && element != 8 && element != 16) {
      return hipErrorInvalidValue;
    }
    if (width == 0 || height == 0) {
      return hipErrorInvalidValue;
    }
    return allocate_pitched(address, pitch, width, height, 1);
  });
}

HIP(hipMalloc3D)(hipPitchedPtr* made, hipExtent extent) {
  return answer(__func__, [&]() -> hipError_t {
    if (made == nullptr) {
      return hipErrorInvalidValue;
    }
    const hipError_t error =
        allocate_pitched(&made->ptr, &made->pitch, extent.width, extent.height, extent.depth);
    if (error == hipSuccess) {
      made->xsize = extent.width;
      made->ysize = extent.height;
    }
    return error;
  });
}

HIP(hipMallocAsync)(void** address, std::size_t size, hipStream_t stream) {
  return answer(__func__, [&] { return allocate_async(address, size, current_pool(), stream); });
}

HIP(hipFreeAsync)(void* address, hipStream_t handle) {
  return answer(__func__, [&]() -> hipError_t {
    const auto stream = find_stream(handle);
    if (stream == nullptr) {
      return hipErrorInvalidHandle;
    }
    if (address == nullptr) {
      return hipErrorInvalidValue;
    }
    auto taken = claim(address);
    if (!taken) {
      return hipErrorInvalidValue;
    }
    stream->submit([its = std::move(*taken)] { discard(its); });
    return hipSuccess;
  });
}

HIP(hipMemGetInfo)(std::size_t* free, std::size_t* total) {
  return answer(__func__, [&]() -> hipError_t {
    if (free == nullptr || total == nullptr) {
      return hipErrorInvalidValue;
    }
    *total = settings().memory;
    *free = settings().memory - reserved_memory() - current_device().used.load();
    return hipSuccess;
  });
}

HIP(hipMemPtrGetInfo)(void* address, std::size_t* size) {
  return answer(__func__, [&]() -> hipError_t {
    const auto found = find_allocation(address);
    if (size == nullptr || !found) {
      return hipErrorInvalidValue;
    }
    *size = found->size;
    return hipSuccess;
  });
}

HIP(hipMemGetAddressRange)(hipDeviceptr_t* base, std::size_t* size, hipDeviceptr_t address) {
  return answer(__func__, [&]() -> hipError_t {
    const auto found = find_allocation(address);
    if (!found || found->kind == Kind::registered) {
      return hipErrorInvalidDevicePointer;
    }
    if (base != nullptr) {
      *base = found->base;
    }
    if (size != nullptr) {
      *size = found->size;
    }
    return hipSuccess;
  });
}

HIP(hipPointerGetAttributes)(hipPointerAttribute_t* attributes, const void* address) {
  return answer(__func__, [&]() -> hipError_t {
    const auto found = find_allocation(address);
    // As CUDA before 11.0: memory that HIP does not know is an error, not "unregistered".
    if (attributes == nullptr || address == nullptr || !found) {
      return hipErrorInvalidValue;
    }
    *attributes = {};
    auto* const its = const_cast<void*>(address);
    attributes->type = found->kind == Kind::managed ? hipMemoryTypeManaged
                       : found->on_device()         ? hipMemoryTypeDevice
                                                    : hipMemoryTypeHost;
    attributes->device = found->device->index;
    attributes->devicePointer = its;
    attributes->hostPointer = found->kind == Kind::device ? nullptr : its;
    attributes->isManaged = found->kind == Kind::managed ? 1 : 0;
    attributes->allocationFlags = found->flags;
    return hipSuccess;
  });
}

HIP(hipPointerGetAttribute)(void* data, hipPointer_attribute attribute, hipDeviceptr_t address) {
  return answer(__func__, [&] { return get_attribute(data, attribute, address); });
}

HIP(hipDrvPointerGetAttributes)
(unsigned count, hipPointer_attribute* attributes, void** data, hipDeviceptr_t address) {
  return answer(__func__, [&]() -> hipError_t {
    if (count == 0 || attributes == nullptr || data == nullptr) {
      return hipErrorInvalidValue;
    }
    for (unsigned i = 0; i < count; ++i) {
      const hipError_t error = get_attribute(data[i], attributes[i], address);
      if (error != hipSuccess) {
        return error;
      }
    }
    return hipSuccess;
  });
}

HIP(hipMemAdvise)(const void* address, std::size_t size, hipMemoryAdvise advice, int device) {
  return answer(__func__, [&]() -> hipError_t {
    const auto found = find_allocation(address);
    if (!found || found->kind != Kind::managed || !fits(address, size) || size == 0) {
      return hipErrorInvalidValue;
    }
    if (device != cpu_device && find_device(device) == nullptr) {
      return hipErrorInvalidDevice;
    }
    const bool known =
        (advice >= hipMemAdviseSetReadMostly && advice <= hipMemAdviseUnsetAccessedBy) ||
        advice == hipMemAdviseSetCoarseGrain || advice == hipMemAdviseUnsetCoarseGrain;
    return known ? hipSuccess : hipErrorInvalidValue;
  });
}

HIP(hipMemPrefetchAsync)(const void* address, std::size_t size, int device, hipStream_t handle) {
  return answer(__func__, [&]() -> hipError_t {
    const auto found = find_allocation(address);
    if (!found || found->kind != Kind::managed || !fits(address, size) || size == 0) {
      return hipErrorInvalidValue;
    }
    if (device != cpu_device && find_device(device) == nullptr) {
      return hipErrorInvalidDevice;
    }
    return find_stream(handle) == nullptr ? hipErrorInvalidHandle : hipSuccess;
  });
}

HIP(hipStreamAttachMemAsync)(hipStream_t handle, void* address, std::size_t size, unsigned flags) {
  return answer(__func__, [&]() -> hipError_t {
    if (find_stream(handle) == nullptr) {
      return hipErrorInvalidHandle;
    }
    const auto found = find_allocation(address);
    const bool whole = found && (size == 0 || size == found->size);
    const bool known = flags == attach_global || flags == attach_host || flags == 4;
    return found && found->kind == Kind::managed && whole && known ? hipSuccess
                                                                   : hipErrorInvalidValue;
  });
}

}  // namespace cudaway::host
