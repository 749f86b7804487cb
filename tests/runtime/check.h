// SPDX-License-Identifier: Apache-2.0
// All that the tests need of a test framework.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <iostream>

#define CHECK(condition)                                                            \
  do {                                                                              \
    if (!(condition)) {                                                             \
      std::fprintf(stderr, "%s:%d: %s is false\n", __FILE__, __LINE__, #condition); \
      std::exit(1);                                                                 \
    }                                                                               \
  } while (false)

#define CHECK_EQUAL(left, right)                                                        \
  do {                                                                                  \
    const auto& left_value = (left);                                                    \
    const auto& right_value = (right);                                                  \
    if (!(left_value == right_value)) {                                                 \
      std::cerr << __FILE__ << ":" << __LINE__ << ": " << #left << " is " << left_value \
                << ", not " << right_value << " (" << #right << ")\n";                  \
      std::exit(1);                                                                     \
    }                                                                                   \
  } while (false)
