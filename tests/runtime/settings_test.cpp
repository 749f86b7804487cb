// SPDX-License-Identifier: Apache-2.0
// Every value of every variable of the environment.
//
// Usage: settings_test PROBE SCRATCH-FOLDER
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <tuple>

#include "check.h"
#include "process.h"

namespace fs = std::filesystem;

namespace {

using Environment = std::map<std::string, std::string>;

std::string contents(const fs::path& path) {
  std::ifstream file{path};
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

int main(int count, char** words) {
  CHECK_EQUAL(count, 3);
  const std::string probe = words[1];
  const fs::path scratch = fs::path{words[2]} / "settings";
  fs::remove_all(scratch);
  fs::create_directories(scratch);
  const auto with = [&](const Environment& environment) {
    Finished finished = run({probe}, environment);
    if (finished.signal == 0) {
      CHECK_RAN(finished);
    }
    return finished;
  };

  const Finished plain = with({});
  CHECK_SAYS(plain, 1, "cudaway: warn: plainFunction is not supported: there is no such thing\n");
  CHECK_SAYS(plain, 1, "nobody wrote it (nearest in ROCm: rocm_near)\n");
  CHECK_SAYS(plain, 2, "cudaway:");

  CHECK_SAYS(with({{"CUDAWAY_UNSUPPORTED", "log"}}), 2, "cudaway:");
  CHECK_SAYS(with({{"CUDAWAY_UNSUPPORTED", "quiet"}}), 0, "cudaway:");
  const Finished report = with({{"CUDAWAY_UNSUPPORTED", "report"}});
  CHECK_SAYS(report, 1, "nearFunction was refused 3 times: nobody wrote it");
  CHECK_SAYS(report, 1, "plainFunction was refused 3 times");
  CHECK_SAYS(report, 2, "cudaway:");
  const Finished aborted = with({{"CUDAWAY_UNSUPPORTED", "abort"}});
  CHECK_EQUAL(aborted.signal, SIGABRT);
  CHECK_SAYS(aborted, 1, "plainFunction is not supported");

  CHECK_SAYS(with({{"CUDAWAY_LOG", "off"}}), 0, "cudaway:");
  CHECK_SAYS(with({{"CUDAWAY_LOG", "error"}}), 0, "cudaway:");
  CHECK_SAYS(with({{"CUDAWAY_LOG", "warn"}}), 2, "cudaway:");
  CHECK_SAYS(with({{"CUDAWAY_LOG", "info"}}), 1, "cudaway: info: 1 probeHandle_t never destroyed");
  CHECK_SAYS(with({{"CUDAWAY_LOG", "trace"}}), 3, "cudaway: trace: nearFunction -> 6");

  for (const auto& [name, value, known] :
       {std::tuple{"CUDAWAY_LOG", "loud", "off, error, warn, info, trace"},
        std::tuple{"CUDAWAY_BACKEND", "cuda", "auto, rocm, host"},
        std::tuple{"CUDAWAY_UNSUPPORTED", "", ""},
        std::tuple{"CUDAWAY_UNSUPPORTED", "Log", "log, quiet, report, abort"}}) {
    const Finished wrong = with({{name, value}});
    const std::string text = std::string{name} + "=" + value + " is ignored: it is none of ";
    CHECK_SAYS(wrong, *value == '\0' ? 0 : 1, text + known);
    CHECK_SAYS(wrong, 2, "is not supported");
  }

  const fs::path log = scratch / "log.txt";
  CHECK_SAYS(with({{"CUDAWAY_LOG_FILE", log}}), 0, "cudaway:");
  CHECK(contents(log).find("plainFunction is not supported") != std::string::npos);
  const Finished unwritable = with({{"CUDAWAY_LOG_FILE", scratch / "none" / "log.txt"}});
  CHECK_SAYS(unwritable, 1, "cudaway: error: CUDAWAY_LOG_FILE: cannot open");
  CHECK_SAYS(unwritable, 2, "is not supported");

  const fs::path trace = scratch / "trace.jsonl";
  CHECK_SAYS(with({{"CUDAWAY_TRACE", trace}}), 2, "cudaway:");
  const std::string line = "{\"function\":\"plainFunction\",\"result\":5}\n";
  CHECK_EQUAL(contents(trace).substr(0, line.size()), line);
}
