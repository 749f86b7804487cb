// SPDX-License-Identifier: Apache-2.0
// Arguments on their way from one ABI to the other.
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

#include "cudaway/export.h"

namespace cudaway {

/// The same bits under the other ABI's name. What has another size or another kind does not
/// compile.
template <class To, class From>
To pass(From from) noexcept {
  static_assert(sizeof(To) == sizeof(From), "the two types have different sizes");
  if constexpr (std::is_same_v<To, From>) {
    return from;
  } else if constexpr (std::is_pointer_v<To> && std::is_pointer_v<From>) {
    if constexpr (std::is_function_v<std::remove_pointer_t<To>>) {
      return reinterpret_cast<To>(reinterpret_cast<void (*)()>(from));
    } else {
      return static_cast<To>(const_cast<void*>(static_cast<const volatile void*>(from)));
    }
  } else if constexpr (std::is_pointer_v<To> || std::is_pointer_v<From>) {
    static_assert(std::is_integral_v<To> || std::is_integral_v<From>);
    return reinterpret_cast<To>(from);
  } else if constexpr (std::is_enum_v<To> || std::is_enum_v<From>) {
    return static_cast<To>(from);
  } else if constexpr (std::is_integral_v<To>) {
    static_assert(std::is_integral_v<From>);
    return static_cast<To>(from);
  } else {
    static_assert(std::is_trivially_copyable_v<To> && std::is_trivially_copyable_v<From>);
    return std::bit_cast<To>(from);
  }
}

/// A stream. CUDA's value for the legacy default stream becomes null, which means the same to every
/// function of HIP; some know no other name for it. The per-thread default stream has one value.
template <class To, class From>
CUDAWAY_HOT To as_stream(From from) noexcept {
  constexpr std::uintptr_t legacy = 1;
  const auto value = std::bit_cast<std::uintptr_t>(from);
  return std::bit_cast<To>(value == legacy ? std::uintptr_t{0} : value);
}

/// A number in another width; where it does not fit, false, and `to` stays as it was.
template <std::integral From, std::integral To>
constexpr bool fit(From from, To& to) noexcept {
  const To cut = static_cast<To>(from);
  if (static_cast<From>(cut) != from || (from < From{}) != (cut < To{})) {
    return false;
  }
  to = cut;
  return true;
}

}  // namespace cudaway
