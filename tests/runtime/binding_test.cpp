// SPDX-License-Identifier: Apache-2.0
// What happens when ROCm's libraries are missing, broken or planted.
//
// Usage: binding_test PROBE SCRATCH-FOLDER PROBE-LIBRARY
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "check.h"
#include "process.h"

namespace fs = std::filesystem;

int main(int count, char** words) {
  CHECK_EQUAL(count, 4);
  const std::string probe = words[1];
  const fs::path scratch = fs::path{words[2]} / "binding";
  const fs::path library = words[3];
  fs::remove_all(scratch);
  const fs::path rocm = scratch / "rocm";
  const fs::path planted = scratch / "planted";
  fs::create_directories(rocm / "lib");
  fs::create_directories(planted);
  fs::copy_file(library, rocm / "lib" / "libprobe.so.1");
  fs::copy_file(library, planted / "libplanted.so.1");
  std::ofstream{rocm / "lib" / "libgarbage.so.1"} << "this is no library\n";

  using Environment = std::map<std::string, std::string>;
  const Environment here{{"CUDAWAY_ROCM_PATH", rocm}};

  const Finished good = run({probe, "libprobe.so.1", "probe_function"}, here);
  CHECK_RAN(good);
  CHECK_SAYS(good, 1, "bound 96 times");
  CHECK_SAYS(good, 0, "cudaway:");

  const Finished missing = run({probe, "libnowhere.so.1", "probe_function"}, here);
  CHECK_RAN(missing);
  CHECK_SAYS(missing, 1, "bound 0 times");
  CHECK_SAYS(missing, 1, "cudaway: error: ProbeLib is not available: found no libnowhere.so.1");
  CHECK_SAYS(missing, 1, "CUDAWAY_ROCM_PATH");
  CHECK_SAYS(missing, 1, "cudaway:");

  const Finished lacking = run({probe, "libprobe.so.1", "no_such_function"}, here);
  CHECK_RAN(lacking);
  CHECK_SAYS(lacking, 1, "bound 0 times");
  CHECK_SAYS(lacking, 1, "probeFunction: the ProbeLib that was loaded has no no_such_function");
  CHECK_SAYS(lacking, 1, "cudaway:");

  const Finished garbage = run({probe, "libgarbage.so.1", "probe_function"}, here);
  CHECK_RAN(garbage);
  CHECK_SAYS(garbage, 1, "bound 0 times");
  CHECK_SAYS(garbage, 1, "libgarbage.so.1: ");
  CHECK_SAYS(garbage, 1, "cudaway:");

  // A file in the current folder is never loaded, whatever the search path says.
  for (const char* path : {"", ":", ".", "lib:/nowhere", "/nowhere:"}) {
    const Finished plain = run({probe, "libplanted.so.1", "probe_function"},
                               Environment{{"LD_LIBRARY_PATH", path}}, planted);
    CHECK_RAN(plain);
    CHECK_SAYS(plain, 1, "bound 0 times");
  }
  // An absolute folder of the search path counts, also beside a bad entry.
  for (const std::string& path : {planted.string(), ":" + planted.string()}) {
    const Finished found =
        run({probe, "libplanted.so.1", "probe_function"}, Environment{{"LD_LIBRARY_PATH", path}});
    CHECK_RAN(found);
    CHECK_SAYS(found, 1, "bound 96 times");
  }
  const Finished relative = run({probe, "libprobe.so.1", "probe_function"},
                                Environment{{"CUDAWAY_ROCM_PATH", "rocm"}}, scratch);
  CHECK_RAN(relative);
  CHECK_SAYS(relative, 1, "bound 0 times");
  CHECK_SAYS(relative, 1, "CUDAWAY_ROCM_PATH=rocm is ignored: it must be an absolute path");

  const Finished host =
      run({probe, "libprobe.so.1", "probe_function"}, Environment{{"CUDAWAY_BACKEND", "host"}});
  CHECK_RAN(host);
  CHECK_SAYS(host, 1, "bound 0 times");
#ifdef CUDAWAY_HAS_HOST
  CHECK_SAYS(host, 1, "has no probe_function");
#else
  CHECK_SAYS(host, 1, "the host backend is not available");
#endif
}
