// SPDX-License-Identifier: Apache-2.0
// What is allocated, and where. All memory is the processor's; each device has a budget.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

#include "hip_types.h"
#include "stream.h"

namespace cudaway::host {

struct Device;
struct Pool;

struct Allocation {
  enum class Kind : std::uint8_t { device, managed, host, registered };

  char* base = nullptr;
  std::size_t size = 0;
  Kind kind = Kind::device;
  Device* device = nullptr;
  unsigned flags = 0;
  std::uint64_t id = 0;
  std::shared_ptr<Pool> pool;

  bool on_device() const noexcept { return kind == Kind::device || kind == Kind::managed; }
};

/// The allocation that the address is in.
std::optional<Allocation> find_allocation(const void* address);

/// False where the range starts in an allocation and ends behind it.
bool fits(const void* address, std::size_t size);

/// Takes memory from a device or, for host memory, from the processor alone.
hip::hipError_t allocate(void** address, std::size_t size, Allocation::Kind kind, unsigned flags,
                         std::shared_ptr<Pool> pool = nullptr);

/// Takes an allocation of the device out of the books, so that nobody frees it again. The memory
/// itself goes with `discard`.
std::optional<Allocation> claim(void* address);
void discard(const Allocation& allocation) noexcept;

/// Everything that a device still has.
void free_all(Device& device);

/// The pool that the current device allocates from.
std::shared_ptr<Pool> current_pool();
void pool_took(Pool& pool, std::size_t size) noexcept;
void pool_gave(Pool& pool, std::size_t size) noexcept;
hip::hipMemPool_t pool_handle(const Pool& pool) noexcept;
Device& pool_device(const Pool& pool) noexcept;

hip::hipError_t allocate_async(void** address, std::size_t size, std::shared_ptr<Pool> pool,
                               hip::hipStream_t stream);

}  // namespace cudaway::host
