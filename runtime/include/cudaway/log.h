// SPDX-License-Identifier: Apache-2.0
// What cudaway tells people, and the trace of calls.
//
// CUDAWAY_LOG       off, error, warn (default), info, trace
// CUDAWAY_LOG_FILE  appended to; standard error where it is not set
// CUDAWAY_TRACE     a file that gets one JSON object a call
#pragma once

#include <atomic>
#include <cstdint>
#include <type_traits>

#include "cudaway/export.h"

namespace cudaway {

enum class Level : std::uint8_t { off, error, warn, info, trace };

/// Whether lines of this level are written.
CUDAWAY_API bool logs(Level level) noexcept;

/// Writes one line; nothing where the level is not written.
CUDAWAY_API void log(Level level, const char* format, ...) noexcept
    __attribute__((format(printf, 2, 3)));

/// Not zero where somebody wants to see every call.
CUDAWAY_API extern std::atomic<std::uint32_t> watching;

/// Writes one call to the trace.
CUDAWAY_API CUDAWAY_COLD void watch(const char* function, long long result) noexcept;

/// Hands a call's result on, past those who watch.
template <class Result>
CUDAWAY_HOT Result done(const char* function, Result result) noexcept {
  if (watching.load(std::memory_order_relaxed) != 0) [[unlikely]] {
    if constexpr (std::is_enum_v<Result> || std::is_integral_v<Result>) {
      watch(function, static_cast<long long>(result));
    } else {
      watch(function, 0);
    }
  }
  return result;
}

/// The same for a call without a result.
CUDAWAY_HOT void done(const char* function) noexcept {
  if (watching.load(std::memory_order_relaxed) != 0) [[unlikely]] {
    watch(function, 0);
  }
}

}  // namespace cudaway
