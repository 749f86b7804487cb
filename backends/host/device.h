// SPDX-License-Identifier: Apache-2.0
// The synthetic devices, and what each thread knows: its device, its contexts, its last error.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <new>
#include <string>
#include <system_error>
#include <vector>

#include "hip_types.h"
#include "stream.h"
#include "support.h"

namespace cudaway::host {

inline constexpr int wave_size = 64;
inline constexpr int compute_units = 104;
inline constexpr int clock_khz = 1'700'000;
inline constexpr int memory_clock_khz = 1'300'000;
inline constexpr int most_threads = 1024;

struct Device {
  explicit Device(int number);

  const int index;
  /// The unique number that HIP's uuid, ROCm SMI and the serial number are made of.
  const std::uint64_t unique_id;
  const int pci_bus;

  /// Guards the order of work of all of its streams.
  std::mutex mutex;
  std::shared_ptr<Stream> null_stream;
  std::vector<std::shared_ptr<Stream>> streams;

  std::atomic<std::size_t> used{0};
  std::atomic<unsigned> flags{0};
  std::atomic<int> primary_references{0};
  std::atomic<bool> primary_touched{false};
  std::atomic<std::uint32_t> peers{0};
  std::array<std::atomic<std::size_t>, 3> limits{};

  /// Takes memory from the budget; false where it is spent.
  bool reserve(std::size_t size) noexcept;
  void release(std::size_t size) noexcept { used.fetch_sub(size); }

  /// Waits for all that was submitted.
  void synchronize();
  bool busy();
};

/// Of a device's memory, what its driver keeps for itself.
std::size_t reserved_memory() noexcept;

int device_count() noexcept;
/// Null where there is no such device.
Device* find_device(int index) noexcept;

/// The contexts that a thread has pushed.
class ContextStack {
 public:
  bool empty() const noexcept { return depth_ == 0; }
  bool full() const noexcept { return depth_ == places_.size(); }
  hip::hipCtx_t top() const noexcept { return places_[depth_ - 1]; }
  void push(hip::hipCtx_t context) noexcept { places_[depth_++] = context; }
  void pop() noexcept { --depth_; }
  void clear() noexcept { depth_ = 0; }

 private:
  std::array<hip::hipCtx_t, 64> places_{};
  std::size_t depth_ = 0;
};

/// What HIP keeps for each thread. Nothing of it needs a destructor: static destructors of the
/// application still call when the main thread's objects are gone.
struct Thread {
  int device = 0;
  hip::hipError_t last_error = hip::hipSuccess;
  ContextStack contexts;
};
Thread& thread() noexcept;
Device& current_device() noexcept;

std::string pci_name(const Device& device);
hip::hipDeviceProp_tR0600 properties(const Device& device);

/// Calls the body of a HIP entry point: faults on demand, keeps the last error, lets nothing
/// escape.
template <class Body>
hip::hipError_t answer(const char* name, Body&& body) noexcept {
  hip::hipError_t error = hip::hipSuccess;
  if (const auto told = fault(name)) [[unlikely]] {
    error = static_cast<hip::hipError_t>(*told);
  } else if (forked()) {
    error = hip::hipErrorNotInitialized;
  } else {
    used();
    try {
      error = body();
    } catch (const std::bad_alloc&) {
      error = hip::hipErrorOutOfMemory;
    } catch (const std::system_error&) {
      error = hip::hipErrorOperatingSystem;
    }
  }
  // Not being ready is an answer, not an error.
  if (error != hip::hipSuccess && error != hip::hipErrorNotReady) {
    thread().last_error = error;
  }
  return error;
}

}  // namespace cudaway::host

#define HIP(name) CUDAWAY_HOST_ENTRY(hipError_t, name)
