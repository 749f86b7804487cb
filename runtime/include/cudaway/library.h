// SPDX-License-Identifier: Apache-2.0
// The libraries of ROCm, found at run time, and their functions, each bound on its first call.
//
// CUDAWAY_BACKEND    auto (default), rocm, host
// CUDAWAY_ROCM_PATH  the folder of a ROCm installation
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

#include "cudaway/export.h"

namespace cudaway {

/// A library of ROCm. It is loaded when its first function is needed, once, and never unloaded.
class CUDAWAY_API Library {
 public:
  /// `releases` says in which versions of ROCm the files of `names` are, for messages.
  constexpr Library(const char* title, const char* releases, std::span<const char* const> names)
      : title_(title), releases_(releases), names_(names) {}
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;

  /// The address of a function; null where the library or the function is missing.
  void* symbol(const char* name) noexcept;

  /// Whether the library could be loaded.
  bool available() noexcept { return handle() != nullptr; }

  const char* title() const noexcept { return title_; }
  const char* releases() const noexcept { return releases_; }

 private:
  void* handle() noexcept;

  const char* title_;
  const char* releases_;
  std::span<const char* const> names_;
  // Null: not tried yet. `missing()`: tried in vain.
  std::atomic<void*> handle_{nullptr};
};

/// A function of CUDA and the function of ROCm that answers it.
struct Binding {
  constexpr Binding(Library& in, const char* function_name, const char* target_name)
      : library(in), function(function_name), target(target_name) {}

  Library& library;
  const char* function;
  const char* target;
  // Null until the first call.
  std::atomic<void*> address{nullptr};
  std::atomic<bool> failed{false};
  // Whether a rejected argument was reported already.
  std::atomic<bool> said{false};
};

/// Looks the target up; null, and one line in the log, where there is none.
CUDAWAY_API CUDAWAY_COLD void* bind(Binding& binding) noexcept;

/// A binding that knows the type of its target.
template <class Function>
class Target : public Binding {
 public:
  using Binding::Binding;

  /// The target, or null where this machine has none.
  CUDAWAY_HOT Function* get() noexcept {
    void* found = address.load(std::memory_order_acquire);
    if (found == nullptr) [[unlikely]] {
      found = bind(*this);
    }
    return reinterpret_cast<Function*>(found);
  }
};

}  // namespace cudaway
