// SPDX-License-Identifier: Apache-2.0
// Pools for memory that is allocated in the order of a stream. They keep nothing back: what is
// freed goes at once, whatever the release threshold says.
#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <map>
#include <mutex>
#include <shared_mutex>

#include "device.h"
#include "memory.h"

namespace cudaway::host {

struct Pool {
  Device& device;
  const std::uintptr_t handle;
  std::atomic<std::size_t> used{0};
  std::atomic<std::size_t> high{0};
  std::atomic<std::uint64_t> threshold{0};
  std::array<std::atomic<int>, 3> reuse{1, 1, 1};
};

namespace {

using namespace cudaway::rocm::hip;

struct Pools {
  std::shared_mutex mutex;
  std::map<std::uintptr_t, std::shared_ptr<Pool>> all;
  std::vector<std::shared_ptr<Pool>> defaults;  // of each device
  std::vector<std::shared_ptr<Pool>> current;
  std::uintptr_t next = 0x10;

  std::shared_ptr<Pool> make(Device& device) {
    auto pool = std::shared_ptr<Pool>{new Pool{device, next, {}, {}, {}, {}}};
    for (auto& flag : pool->reuse) {
      flag = 1;
    }
    next += 0x10;
    all.emplace(pool->handle, pool);
    return pool;
  }

  Pools() {
    for (int i = 0; i < device_count(); ++i) {
      defaults.push_back(make(*find_device(i)));
    }
    current = defaults;
  }
};

Pools& pools() {
  static auto* const once = new Pools;
  return *once;
}

std::shared_ptr<Pool> find(hipMemPool_t handle) {
  Pools& known = pools();
  const std::shared_lock lock{known.mutex};
  const auto found = known.all.find(reinterpret_cast<std::uintptr_t>(handle));
  return found == known.all.end() ? nullptr : found->second;
}

template <class Body>
hipError_t with_pool(const char* name, hipMemPool_t handle, Body&& body) {
  return answer(name, [&]() -> hipError_t {
    const auto pool = find(handle);
    return pool == nullptr ? hipErrorInvalidValue : body(pool);
  });
}

hipError_t get_pool(hipMemPool_t* handle, int device,
                    const std::vector<std::shared_ptr<Pool>>& from) {
  if (handle == nullptr) {
    return hipErrorInvalidValue;
  }
  if (find_device(device) == nullptr) {
    return hipErrorInvalidDevice;
  }
  const std::shared_lock lock{pools().mutex};
  *handle = pool_handle(*from[static_cast<std::size_t>(device)]);
  return hipSuccess;
}

}  // namespace

hipMemPool_t pool_handle(const Pool& pool) noexcept {
  return reinterpret_cast<hipMemPool_t>(pool.handle);
}

Device& pool_device(const Pool& pool) noexcept { return pool.device; }

std::shared_ptr<Pool> current_pool() {
  Pools& known = pools();
  const std::shared_lock lock{known.mutex};
  return known.current[static_cast<std::size_t>(current_device().index)];
}

void pool_took(Pool& pool, std::size_t size) noexcept {
  const std::size_t now = pool.used.fetch_add(size) + size;
  std::size_t high = pool.high.load();
  while (high < now && !pool.high.compare_exchange_weak(high, now)) {
  }
}

void pool_gave(Pool& pool, std::size_t size) noexcept { pool.used.fetch_sub(size); }

HIP(hipDeviceGetDefaultMemPool)(hipMemPool_t* pool, int device) {
  return answer(__func__, [&] { return get_pool(pool, device, pools().defaults); });
}

HIP(hipDeviceGetMemPool)(hipMemPool_t* pool, int device) {
  return answer(__func__, [&] { return get_pool(pool, device, pools().current); });
}

HIP(hipDeviceSetMemPool)(int device, hipMemPool_t handle) {
  return with_pool(__func__, handle, [&](const std::shared_ptr<Pool>& pool) -> hipError_t {
    if (find_device(device) == nullptr) {
      return hipErrorInvalidDevice;
    }
    if (pool->device.index != device) {
      return hipErrorInvalidValue;
    }
    Pools& known = pools();
    const std::lock_guard lock{known.mutex};
    known.current[static_cast<std::size_t>(device)] = pool;
    return hipSuccess;
  });
}

HIP(hipMemPoolCreate)(hipMemPool_t* handle, const hipMemPoolProps* wanted) {
  return answer(__func__, [&]() -> hipError_t {
    if (handle == nullptr || wanted == nullptr || wanted->allocType != hipMemAllocationTypePinned ||
        wanted->location.type != hipMemLocationTypeDevice) {
      return hipErrorInvalidValue;
    }
    Device* const device = find_device(wanted->location.id);
    if (device == nullptr) {
      return hipErrorInvalidValue;
    }
    if (wanted->handleTypes != hipMemHandleTypeNone) {
      return hipErrorNotSupported;
    }
    Pools& known = pools();
    const std::lock_guard lock{known.mutex};
    *handle = pool_handle(*known.make(*device));
    return hipSuccess;
  });
}

HIP(hipMemPoolDestroy)(hipMemPool_t handle) {
  return with_pool(__func__, handle, [&](const std::shared_ptr<Pool>& pool) -> hipError_t {
    Pools& known = pools();
    const std::lock_guard lock{known.mutex};
    const auto device = static_cast<std::size_t>(pool->device.index);
    if (pool == known.defaults[device]) {
      return hipErrorInvalidValue;
    }
    if (pool == known.current[device]) {
      known.current[device] = known.defaults[device];
    }
    known.all.erase(pool->handle);
    return hipSuccess;
  });
}

HIP(hipMemPoolTrimTo)(hipMemPool_t handle, std::size_t) {
  return with_pool(__func__, handle, [](const std::shared_ptr<Pool>&) { return hipSuccess; });
}

HIP(hipMemPoolSetAttribute)(hipMemPool_t handle, hipMemPoolAttr attribute, void* value) {
  return with_pool(__func__, handle, [&](const std::shared_ptr<Pool>& pool) -> hipError_t {
    if (value == nullptr) {
      return hipErrorInvalidValue;
    }
    int flag = 0;
    std::uint64_t number = 0;
    switch (attribute) {
      case hipMemPoolReuseFollowEventDependencies:
      case hipMemPoolReuseAllowOpportunistic:
      case hipMemPoolReuseAllowInternalDependencies:
        std::memcpy(&flag, value, sizeof flag);
        pool->reuse[attribute - hipMemPoolReuseFollowEventDependencies] = flag;
        return hipSuccess;
      case hipMemPoolAttrReleaseThreshold:
        std::memcpy(&number, value, sizeof number);
        pool->threshold = number;
        return hipSuccess;
      case hipMemPoolAttrReservedMemHigh:
      case hipMemPoolAttrUsedMemHigh:
        // Only back to what is in use now.
        std::memcpy(&number, value, sizeof number);
        if (number != 0) {
          return hipErrorInvalidValue;
        }
        pool->high = pool->used.load();
        return hipSuccess;
      default:
        return hipErrorInvalidValue;
    }
  });
}

HIP(hipMemPoolGetAttribute)(hipMemPool_t handle, hipMemPoolAttr attribute, void* value) {
  return with_pool(__func__, handle, [&](const std::shared_ptr<Pool>& pool) -> hipError_t {
    if (value == nullptr) {
      return hipErrorInvalidValue;
    }
    const auto put = [value]<class Value>(Value its) { std::memcpy(value, &its, sizeof its); };
    switch (attribute) {
      case hipMemPoolReuseFollowEventDependencies:
      case hipMemPoolReuseAllowOpportunistic:
      case hipMemPoolReuseAllowInternalDependencies:
        put(pool->reuse[attribute - hipMemPoolReuseFollowEventDependencies].load());
        return hipSuccess;
      case hipMemPoolAttrReleaseThreshold:
        put(pool->threshold.load());
        return hipSuccess;
      case hipMemPoolAttrReservedMemCurrent:
      case hipMemPoolAttrUsedMemCurrent:
        put(std::uint64_t{pool->used.load()});
        return hipSuccess;
      case hipMemPoolAttrReservedMemHigh:
      case hipMemPoolAttrUsedMemHigh:
        put(std::uint64_t{pool->high.load()});
        return hipSuccess;
      default:
        return hipErrorInvalidValue;
    }
  });
}

HIP(hipMemPoolSetAccess)(hipMemPool_t handle, const hipMemAccessDesc* access, std::size_t count) {
  return with_pool(__func__, handle, [&](const std::shared_ptr<Pool>&) -> hipError_t {
    if (access == nullptr || count == 0) {
      return hipErrorInvalidValue;
    }
    const bool known = std::all_of(access, access + count, [](const hipMemAccessDesc& one) {
      return one.location.type == hipMemLocationTypeDevice &&
             find_device(one.location.id) != nullptr;
    });
    return known ? hipSuccess : hipErrorInvalidValue;
  });
}

HIP(hipMemPoolGetAccess)(hipMemAccessFlags* flags, hipMemPool_t handle, hipMemLocation* location) {
  return with_pool(__func__, handle, [&](const std::shared_ptr<Pool>&) -> hipError_t {
    if (flags == nullptr || location == nullptr || location->type != hipMemLocationTypeDevice ||
        find_device(location->id) == nullptr) {
      return hipErrorInvalidValue;
    }
    // All of it is the processor's memory.
    *flags = hipMemAccessFlagsProtReadWrite;
    return hipSuccess;
  });
}

HIP(hipMallocFromPoolAsync)
(void** address, std::size_t size, hipMemPool_t handle, hipStream_t stream) {
  return with_pool(__func__, handle, [&](const std::shared_ptr<Pool>& pool) {
    return allocate_async(address, size, pool, stream);
  });
}

}  // namespace cudaway::host
