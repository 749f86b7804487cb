// SPDX-License-Identifier: Apache-2.0
// What all parts of the host backend share: settings, messages, and calls that fail on demand.
//
// CUDAWAY_HOST_DEVICES  number of synthetic devices, 1 to 16 (default 1)
// CUDAWAY_HOST_MEMORY   memory of each in bytes; suffixes K, M, G (default 4G)
// CUDAWAY_HOST_FAULT    function:status[:n], separated by commas: the function answers this status
//                       number instead of doing its work; with n, only at its n-th call
// CUDAWAY_LOG           info: what is left at exit is reported
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>

#define CUDAWAY_HOST_EXPORT __attribute__((visibility("default")))

/// Heads the definition of an entry point. The first declaration takes its type from the ABI, so a
/// definition that differs from ROCm's prototype does not compile.
#define CUDAWAY_HOST_ENTRY(result, name)        \
  extern "C" CUDAWAY_HOST_EXPORT name##_t name; \
  result name

namespace cudaway::host {

struct Settings {
  int devices = 1;
  std::size_t memory = std::size_t{4} << 30;
};

/// The environment, read and checked once.
const Settings& settings() noexcept;

enum class Level : std::uint8_t { off, error, warn, info, trace };

bool logs(Level level) noexcept;
void log(Level level, const char* format, ...) noexcept __attribute__((format(printf, 2, 3)));

/// Whether CUDAWAY_HOST_FAULT names anything.
extern std::atomic<bool> faults_wanted;

/// The status that this call of `function` is told to answer.
std::optional<int> find_fault(const char* function) noexcept;

inline std::optional<int> fault(const char* function) noexcept {
  return faults_wanted.load(std::memory_order_relaxed) ? find_fault(function) : std::nullopt;
}

/// Whether this process is a fork of one that had used the backend: its threads are not here, and
/// locks may be held by them. As with a real device, it cannot be used.
bool forked() noexcept;

/// Marks the backend as used in this process.
void used() noexcept;

}  // namespace cudaway::host
