// SPDX-License-Identifier: Apache-2.0
// Calls that are not answered, and why.
//
// CUDAWAY_UNSUPPORTED  log (default), quiet, report (a list at exit), abort
#pragma once

#include <atomic>

#include "cudaway/export.h"
#include "cudaway/handles.h"
#include "cudaway/library.h"
#include "cudaway/log.h"

namespace cudaway {

/// A function that has no answer.
struct Refusal {
  constexpr Refusal(const char* function_name, const char* why,
                    const char* candidate_name = nullptr)
      : function(function_name), reason(why), candidate(candidate_name) {}

  const char* function;
  const char* reason;
  // The function of ROCm that an adapter could call.
  const char* candidate;
  std::atomic<bool> said{false};
};

/// Says so, as CUDAWAY_UNSUPPORTED wants it.
CUDAWAY_API CUDAWAY_COLD void refused(Refusal& refusal) noexcept;

/// Says so, and gives the result that stands for it.
template <class Result>
CUDAWAY_COLD Result refuse(Refusal& refusal, Result result) noexcept {
  refused(refusal);
  return done(refusal.function, result);
}

/// Says which argument was wrong, once a function.
CUDAWAY_API CUDAWAY_COLD void rejected(Binding& binding, const char* argument,
                                       const char* what) noexcept;
CUDAWAY_API CUDAWAY_COLD void rejected_value(Binding& binding, const char* argument,
                                             long long value) noexcept;

CUDAWAY_API CUDAWAY_COLD void rejected_answer(Binding& binding, const char* argument,
                                              long long value) noexcept;

/// An enumerator or a number that the target does not have.
template <class Value, class Result>
CUDAWAY_COLD Result reject(Binding& binding, const char* argument, Value value,
                           Result result) noexcept {
  rejected_value(binding, argument, static_cast<long long>(value));
  return done(binding.function, result);
}

/// An enumerator or a number of the target that the application cannot get.
template <class Value, class Result>
CUDAWAY_COLD Result reject_answer(Binding& binding, const char* argument, Value value,
                                  Result result) noexcept {
  rejected_answer(binding, argument, static_cast<long long>(value));
  return done(binding.function, result);
}

/// A handle that is none.
template <class Result>
CUDAWAY_COLD Result reject(Binding& binding, const char* argument, HandleStatus status,
                           Result result) noexcept {
  rejected(binding, argument, describe(status));
  return done(binding.function, result);
}

/// A pointer that must not be null.
template <class Result>
CUDAWAY_COLD Result reject(Binding& binding, const char* argument, std::nullptr_t,
                           Result result) noexcept {
  rejected(binding, argument, "is null");
  return done(binding.function, result);
}

}  // namespace cudaway
