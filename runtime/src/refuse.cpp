// SPDX-License-Identifier: Apache-2.0
#include "cudaway/refuse.h"

#include <cstdlib>
#include <map>
#include <mutex>
#include <new>
#include <string>

#include "config.h"

namespace cudaway {
namespace {

// Calls that were refused, for the report. Texts are copied: the library that owns them may be
// unloaded before the process ends.
struct Report {
  struct Line {
    std::string reason;
    unsigned long long calls = 0;
  };
  std::mutex mutex;
  std::map<std::string, Line> lines;
};

Report& report() noexcept {
  static Report* const one = new Report;
  return *one;
}

std::string explain(const Refusal& refusal) {
  std::string text = refusal.reason;
  if (refusal.candidate != nullptr) {
    text += " (nearest in ROCm: ";
    text += refusal.candidate;
    text += ")";
  }
  return text;
}

[[gnu::destructor]] void print_report() {
  if (config().unsupported != Unsupported::report) {
    return;
  }
  const std::scoped_lock lock{report().mutex};
  for (const auto& [function, line] : report().lines) {
    log(Level::error, "%s was refused %llu times: %s", function.c_str(), line.calls,
        line.reason.c_str());
  }
}

}  // namespace

void refused(Refusal& refusal) noexcept try {
  switch (config().unsupported) {
    case Unsupported::quiet:
      return;
    case Unsupported::log:
      if (!refusal.said.exchange(true, std::memory_order_relaxed)) {
        log(Level::warn, "%s is not supported: %s", refusal.function, explain(refusal).c_str());
      }
      return;
    case Unsupported::report: {
      const std::scoped_lock lock{report().mutex};
      Report::Line& line = report().lines[refusal.function];
      if (line.calls++ == 0) {
        line.reason = explain(refusal);
      }
      return;
    }
    case Unsupported::abort:
      log(Level::error, "%s is not supported: %s; CUDAWAY_UNSUPPORTED=abort ends the process",
          refusal.function, explain(refusal).c_str());
      std::abort();
  }
} catch (const std::bad_alloc&) {
  // Saying so is not worth more.
}

void rejected(Binding& binding, const char* argument, const char* what) noexcept {
  if (!binding.said.exchange(true, std::memory_order_relaxed)) {
    log(Level::warn, "%s: the argument %s %s", binding.function, argument, what);
  }
}

void rejected_value(Binding& binding, const char* argument, long long value) noexcept {
  if (!binding.said.exchange(true, std::memory_order_relaxed)) {
    log(Level::warn, "%s: the value %lld of %s has no counterpart in %s (%s)", binding.function,
        value, argument, binding.target, binding.library.title());
  }
}

void rejected_answer(Binding& binding, const char* argument, long long value) noexcept {
  if (!binding.said.exchange(true, std::memory_order_relaxed)) {
    log(Level::warn, "%s: %s of %s answered %lld for %s, which the function cannot return",
        binding.function, binding.target, binding.library.title(), value, argument);
  }
}

}  // namespace cudaway
