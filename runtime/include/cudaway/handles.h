// SPDX-License-Identifier: Apache-2.0
// Handles that applications get: tokens, which are never trusted when they come back.
//
// A token names a slot, the generation of that slot and, through the slot, a kind. Looking one up
// takes no lock and allocates nothing. Tokens of pointer handles are no valid addresses.
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <type_traits>

#include "cudaway/export.h"

namespace cudaway {

/// A type of handle, `cublasHandle_t`. Kinds of one name are one kind in all libraries.
struct HandleKind {
  explicit consteval HandleKind(const char* type) : name(type), id(hash(type)) {}

  const char* name;
  std::uint32_t id;

 private:
  // FNV-1a
  static consteval std::uint32_t hash(const char* text) {
    std::uint32_t value = 2166136261U;
    for (; *text != '\0'; ++text) {
      value = (value ^ static_cast<unsigned char>(*text)) * 16777619U;
    }
    return value;
  }
};

enum class HandleStatus : std::uint8_t { ok, null, foreign, wrong_type, destroyed };

/// Words for a message.
CUDAWAY_API const char* describe(HandleStatus status) noexcept;

/// Registers what the target gave. Zero where there is no room left.
///
/// Args:
///   narrow: whether the token must fit in a positive int.
CUDAWAY_API std::uint64_t create_handle(const HandleKind& kind, void* target, bool narrow) noexcept;

/// What a look-up found: the target's handle, in registers, or why there is none.
struct Found {
  void* target = nullptr;
  HandleStatus status = HandleStatus::null;
};

/// Looks a token up.
CUDAWAY_API CUDAWAY_COLD Found find_handle(const HandleKind& kind, std::uint64_t token,
                                           bool narrow) noexcept;

/// Looks a token up and takes it out of use, so that only one caller closes it.
CUDAWAY_API Found claim_handle(const HandleKind& kind, std::uint64_t token, bool narrow) noexcept;

/// Ends a claim: the handle is gone (`closed`), or is what it was before.
CUDAWAY_API void release_handle(std::uint64_t token, bool narrow, bool closed) noexcept;

namespace detail {

// Token of a pointer handle: 16 bits mark, 28 bits generation, 20 bits slot.
constexpr unsigned slot_bits = 20;
constexpr std::uint64_t slot_mask = (1U << slot_bits) - 1;
constexpr unsigned generation_bits = 28;
constexpr std::uint64_t generation_mask = (1U << generation_bits) - 1;
// No address of user space or of the kernel starts like this.
constexpr std::uint64_t mark = 0xCDA7;
constexpr unsigned mark_shift = 48;

// What a slot is, in one word, so that it changes in one step: 32 bits kind, 28 bits generation,
// 4 bits state.
struct Slot {
  std::atomic<std::uint64_t> word{0};
  std::atomic<void*> target{nullptr};
};
constexpr std::uint64_t state_used = 1;

// All slots there can be: 16 MiB of addresses, of which memory is only what was used.
CUDAWAY_API extern std::array<Slot, slot_mask + 1> slots;

/// The look-up of a handle that is what it should be; null for all others, whatever is wrong.
CUDAWAY_HOT void* look_up(std::uint32_t kind, std::uint64_t token) noexcept {
  const std::uint64_t generation = (token >> slot_bits) & generation_mask;
  const std::uint64_t expected = (std::uint64_t{kind} << 32U) | (generation << 4U) | state_used;
  const Slot& entry = slots[token & slot_mask];
  if ((token >> mark_shift) != mark || entry.word.load(std::memory_order_acquire) != expected)
      [[unlikely]] {
    return nullptr;
  }
  void* const target = entry.target.load(std::memory_order_acquire);
  // Destroyed, and perhaps used again, while we looked?
  return entry.word.load(std::memory_order_acquire) == expected ? target : nullptr;
}

template <class Handle>
constexpr bool narrow = sizeof(Handle) < sizeof(void*);

template <class Handle>
std::uint64_t token(Handle handle) noexcept {
  static_assert(sizeof(Handle) == sizeof(void*) || sizeof(Handle) == sizeof(std::uint32_t));
  if constexpr (narrow<Handle>) {
    return std::bit_cast<std::uint32_t>(handle);
  } else {
    return std::bit_cast<std::uint64_t>(handle);
  }
}

template <class Handle>
Handle handle(std::uint64_t token) noexcept {
  if constexpr (narrow<Handle>) {
    return std::bit_cast<Handle>(static_cast<std::uint32_t>(token));
  } else {
    return std::bit_cast<Handle>(token);
  }
}

template <class To>
void* stored(To to) noexcept {
  return std::bit_cast<void*>(token(to));
}

template <class To>
To restored(void* from) noexcept {
  return handle<To>(std::bit_cast<std::uint64_t>(from));
}

}  // namespace detail

/// The target's handle behind the application's.
template <class From, class To>
CUDAWAY_HOT HandleStatus find(const HandleKind& kind, From from, To& to) noexcept {
  const std::uint64_t token = detail::token(from);
  if constexpr (!detail::narrow<From>) {
    if (void* const target = detail::look_up(kind.id, token); target != nullptr) [[likely]] {
      to = detail::restored<To>(target);
      return HandleStatus::ok;
    }
  }
  const Found found = find_handle(kind, token, detail::narrow<From>);
  to = detail::restored<To>(found.target);
  return found.status;
}

/// A handle that is being closed: forgotten after `closed()`, else back in use.
template <class From>
class Closing {
 public:
  Closing() = default;
  Closing(const Closing&) = delete;
  Closing& operator=(const Closing&) = delete;
  ~Closing() {
    if (claimed_) {
      release_handle(token_, detail::narrow<From>, closed_);
    }
  }

  template <class To>
  HandleStatus claim(const HandleKind& kind, From from, To& to) noexcept {
    token_ = detail::token(from);
    const Found found = claim_handle(kind, token_, detail::narrow<From>);
    claimed_ = found.status == HandleStatus::ok;
    to = detail::restored<To>(found.target);
    return found.status;
  }

  void closed() noexcept { closed_ = true; }

 private:
  std::uint64_t token_ = 0;
  bool claimed_ = false;
  bool closed_ = false;
};

/// Gives the application a handle for the target's; false where there is no room left.
template <class From, class To>
bool publish(const HandleKind& kind, To target, From& handle) noexcept {
  const std::uint64_t token = create_handle(kind, detail::stored(target), detail::narrow<From>);
  if (token == 0) {
    return false;
  }
  handle = detail::handle<From>(token);
  return true;
}

}  // namespace cudaway
