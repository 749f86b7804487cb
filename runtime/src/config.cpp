// SPDX-License-Identifier: Apache-2.0
#include "config.h"

#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

#include "cudaway/log.h"

namespace cudaway {
namespace {

template <class Value>
struct Choice {
  std::string_view name;
  Value value;
};

constexpr std::array levels{
    Choice<Level>{"off", Level::off},     Choice<Level>{"error", Level::error},
    Choice<Level>{"warn", Level::warn},   Choice<Level>{"info", Level::info},
    Choice<Level>{"trace", Level::trace},
};
// `auto` is ROCm: the processor computes only where it is asked to.
constexpr std::array backends{
    Choice<Backend>{"auto", Backend::rocm},
    Choice<Backend>{"rocm", Backend::rocm},
    Choice<Backend>{"host", Backend::host},
};
constexpr std::array answers{
    Choice<Unsupported>{"log", Unsupported::log},
    Choice<Unsupported>{"quiet", Unsupported::quiet},
    Choice<Unsupported>{"report", Unsupported::report},
    Choice<Unsupported>{"abort", Unsupported::abort},
};

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

struct Loaded {
  Config config;
  std::vector<std::string> complaints;

  template <class Value, std::size_t Size>
  void choose(const char* name, const std::array<Choice<Value>, Size>& choices, Value& to) {
    const std::string_view given = variable(name);
    if (given.empty()) {
      return;
    }
    std::string names;
    for (const auto& choice : choices) {
      if (choice.name == given) {
        to = choice.value;
        return;
      }
      names += names.empty() ? "" : ", ";
      names += choice.name;
    }
    complaints.push_back(std::string{name} + "=" + std::string{given} +
                         " is ignored: it is none of " + names);
  }

  Loaded() {
    choose("CUDAWAY_LOG", levels, config.level);
    choose("CUDAWAY_BACKEND", backends, config.backend);
    choose("CUDAWAY_UNSUPPORTED", answers, config.unsupported);
    config.log_file = variable("CUDAWAY_LOG_FILE");
    config.trace_file = variable("CUDAWAY_TRACE");
    const std::string_view path = variable("CUDAWAY_ROCM_PATH");
    if (path.empty() || path.front() == '/') {
      config.rocm_path = path;
    } else {
      complaints.push_back("CUDAWAY_ROCM_PATH=" + std::string{path} +
                           " is ignored: it must be an absolute path");
    }
  }
};

const Loaded& loaded() noexcept {
  static const Loaded once;
  return once;
}

// Wrong settings are reported when the runtime is loaded, and not at the first problem.
[[gnu::constructor]] void check_environment() {
  for (const std::string& complaint : loaded().complaints) {
    log(Level::warn, "%s", complaint.c_str());
  }
}

}  // namespace

const Config& config() noexcept { return loaded().config; }

}  // namespace cudaway
