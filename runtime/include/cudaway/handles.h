// SPDX-License-Identifier: Apache-2.0
// Handles that applications get: tokens, which are never trusted when they come back.
//
// A token names a slot, the generation of that slot and, through the slot, a kind. Looking one up
// takes no lock and allocates nothing. Tokens of pointer handles are no valid addresses.
#pragma once

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

/// Looks a token up.
CUDAWAY_API HandleStatus find_handle(const HandleKind& kind, std::uint64_t token, bool narrow,
                                     void** target) noexcept;

/// Looks a token up and takes it out of use, so that only one caller closes it.
CUDAWAY_API HandleStatus claim_handle(const HandleKind& kind, std::uint64_t token, bool narrow,
                                      void** target) noexcept;

/// Ends a claim: the handle is gone (`closed`), or is what it was before.
CUDAWAY_API void release_handle(std::uint64_t token, bool narrow, bool closed) noexcept;

namespace detail {

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
HandleStatus find(const HandleKind& kind, From from, To& to) noexcept {
  void* target = nullptr;
  const HandleStatus status = find_handle(kind, detail::token(from), detail::narrow<From>, &target);
  to = detail::restored<To>(target);
  return status;
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
    void* target = nullptr;
    token_ = detail::token(from);
    const HandleStatus status = claim_handle(kind, token_, detail::narrow<From>, &target);
    claimed_ = status == HandleStatus::ok;
    to = detail::restored<To>(target);
    return status;
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
