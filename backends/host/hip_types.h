// SPDX-License-Identifier: Apache-2.0
// HIP's types, and those of its constants that are macros and not in the generated header.
#pragma once

#include "abi/rocm/hip.h"

namespace cudaway::host {

namespace hip = cudaway::rocm::hip;

// A release of HIP as hipRuntimeGetVersion tells it.
inline constexpr int hip_version = 7 * 10'000'000 + 2 * 100'000 + 53211;

inline constexpr unsigned stream_non_blocking = 0x1;
inline constexpr std::uintptr_t stream_legacy = 1;
inline constexpr std::uintptr_t stream_per_thread = 2;

inline constexpr unsigned event_disable_timing = 0x2;
inline constexpr unsigned event_interprocess = 0x4;
inline constexpr unsigned event_known_flags = 0x7 | 0x20000000 | 0x40000000 | 0x80000000;

inline constexpr unsigned host_malloc_known_flags =
    0x7 | 0x10000000 | 0x20000000 | 0x40000000 | 0x80000000;
inline constexpr unsigned host_register_known_flags = 0xf | 0x80000000;
inline constexpr unsigned attach_global = 0x1;
inline constexpr unsigned attach_host = 0x2;

inline constexpr unsigned schedule_mask = 0x7;
inline constexpr unsigned device_known_flags = schedule_mask | 0x8 | 0x10;

inline constexpr int cpu_device = -1;
inline constexpr int invalid_device = -2;

inline constexpr unsigned wait_value_gte = 0;
inline constexpr unsigned wait_value_eq = 1;
inline constexpr unsigned wait_value_and = 2;
inline constexpr unsigned wait_value_nor = 3;

}  // namespace cudaway::host
