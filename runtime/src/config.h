// SPDX-License-Identifier: Apache-2.0
// The environment, read once when the runtime is loaded.
#pragma once

#include <cstdint>
#include <string>

#include "cudaway/log.h"

namespace cudaway {

enum class Backend : std::uint8_t { rocm, host };
enum class Unsupported : std::uint8_t { quiet, log, report, abort };

struct Config {
  Level level = Level::warn;
  std::string log_file;
  std::string trace_file;
  Backend backend = Backend::rocm;
  Unsupported unsupported = Unsupported::log;
  // Absolute, or empty.
  std::string rocm_path;
};

/// The configuration of this process.
const Config& config() noexcept;

}  // namespace cudaway
