// SPDX-License-Identifier: Apache-2.0
#include "cudaway/convert.h"

#include <cstdint>
#include <limits>

#include "check.h"

namespace {

using cudaway::fit;
using cudaway::pass;

struct Pair {
  float x, y;
};
struct Complex {
  float re, im;
};
enum Left : unsigned { left_one = 1 };
enum Right : int { right_one = 1 };

template <class To, class From>
bool fits(From from) {
  To to{3};
  const bool done = fit(from, to);
  CHECK(done ? static_cast<From>(to) == from : to == To{3});
  return done;
}

void widths() {
  CHECK(fits<int>(std::int64_t{7}));
  CHECK(fits<int>(std::int64_t{-7}));
  CHECK(!fits<int>(std::int64_t{1} << 31));
  CHECK(!fits<int>((std::int64_t{1} << 32) + 5));
  CHECK(fits<int>(std::int64_t{std::numeric_limits<int>::min()}));
  CHECK(!fits<int>(std::int64_t{std::numeric_limits<int>::min()} - 1));
  CHECK(!fits<unsigned>(-1));
  CHECK(!fits<std::uint64_t>(-1));
  CHECK(!fits<std::int64_t>(std::numeric_limits<std::uint64_t>::max()));
  CHECK(fits<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
  CHECK(!fits<int>(std::numeric_limits<unsigned>::max()));
}

void passes() {
  Pair pair{1, 2};
  const Complex complex = pass<Complex>(pair);
  CHECK_EQUAL(complex.re, 1.0F);
  CHECK_EQUAL(complex.im, 2.0F);
  CHECK(pass<const Complex*>(&pair) == static_cast<void*>(&pair));
  const Pair fixed{};
  CHECK(pass<Complex*>(&fixed) == static_cast<const void*>(&fixed));
  CHECK(pass<void*>(0xFFFF0000ULL) == reinterpret_cast<void*>(0xFFFF0000ULL));
  CHECK_EQUAL(pass<unsigned long long>(reinterpret_cast<void*>(0x10)), 0x10ULL);
  CHECK_EQUAL(static_cast<int>(pass<Right>(left_one)), 1);
  CHECK_EQUAL(pass<int>(5), 5);
}

}  // namespace

int main() {
  widths();
  passes();
}
