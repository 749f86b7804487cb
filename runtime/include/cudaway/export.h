// SPDX-License-Identifier: Apache-2.0
// What is visible outside of a shared library, and which branches are rare.
#pragma once

#if defined(_WIN32)
// The .def file of a DLL says what it exports.
#define CUDAWAY_EXPORT
#define CUDAWAY_API
#define CUDAWAY_COLD
#define CUDAWAY_HOT inline
#else
// A function that an application finds under NVIDIA's name.
#define CUDAWAY_EXPORT __attribute__((visibility("default")))
// A function or object of the runtime that the proxies use.
#define CUDAWAY_API __attribute__((visibility("default")))
#define CUDAWAY_COLD __attribute__((cold, noinline))
// Part of every call: in line, so that a converted argument stays in a register.
#define CUDAWAY_HOT inline __attribute__((always_inline))
#endif

namespace cudaway {

/// An exported object whose type no public header states: zeros, and room for any of them.
struct alignas(16) Unknown {
  unsigned char bytes[64];
};

}  // namespace cudaway
