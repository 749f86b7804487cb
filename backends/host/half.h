// SPDX-License-Identifier: Apache-2.0
// The two types of 16 bits. They are stored so, and calculated with as float.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace cudaway::host::blas {

/// IEEE binary16.
struct Half {
  std::uint16_t bits = 0;

  Half() = default;
  explicit Half(float value) : bits(round(value)) {}
  explicit operator float() const {
    const std::uint32_t sign = (bits & 0x8000U) << 16;
    const std::uint32_t exponent = (bits >> 10) & 0x1f;
    const std::uint32_t fraction = bits & 0x3ffU;
    if (exponent == 0x1f) {
      return std::bit_cast<float>(sign | 0x7f800000U | (fraction << 13));
    }
    if (exponent == 0) {
      const float value = std::ldexp(static_cast<float>(fraction), -24);
      return sign != 0 ? -value : value;
    }
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (fraction << 13));
  }
  friend bool operator==(Half a, Half b) { return static_cast<float>(a) == static_cast<float>(b); }

 private:
  /// To the nearest, ties to even.
  static std::uint16_t round(float value) {
    const auto word = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((word >> 16) & 0x8000U);
    const std::uint32_t magnitude = word & 0x7fffffffU;
    if (magnitude > 0x7f800000U) {
      return static_cast<std::uint16_t>(sign | 0x7e00U);
    }
    if (magnitude >= 0x477ff000U) {  // what rounds to 65536
      return static_cast<std::uint16_t>(sign | 0x7c00U);
    }
    if (magnitude < 0x38800000U) {  // subnormal: multiples of 2^-24
      return static_cast<std::uint16_t>(sign | static_cast<std::uint16_t>(std::nearbyint(std::ldexp(
                                                   std::bit_cast<float>(magnitude), 24))));
    }
    const std::uint32_t even = (magnitude >> 13) & 1U;
    return static_cast<std::uint16_t>(sign | ((magnitude - (112U << 23) + 0xfffU + even) >> 13));
  }
};

/// The upper half of a float.
struct BFloat16 {
  std::uint16_t bits = 0;

  BFloat16() = default;
  explicit BFloat16(float value) {
    const auto word = std::bit_cast<std::uint32_t>(value);
    bits = std::isnan(value)
               ? static_cast<std::uint16_t>((word >> 16) | 0x40U)
               : static_cast<std::uint16_t>((word + 0x7fffU + ((word >> 16) & 1U)) >> 16);
  }
  explicit operator float() const {
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
  }
  friend bool operator==(BFloat16 a, BFloat16 b) {
    return static_cast<float>(a) == static_cast<float>(b);
  }
};

}  // namespace cudaway::host::blas
