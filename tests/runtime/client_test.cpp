// SPDX-License-Identifier: Apache-2.0
// An application finds the proxies in every way that it may look for NVIDIA's libraries.
//
// Usage: client_test CLIENT CLIENT-WITH-RPATH OPENER PROXIES ROCM DECOY-FOLDER
#include <map>
#include <string>

#include "check.h"
#include "process.h"

int main(int count, char** words) {
  CHECK_EQUAL(count, 7);
  const std::string client = words[1];
  const std::string stubborn = words[2];
  const std::string opener = words[3];
  const std::string proxies = words[4];
  const std::string rocm = words[5];
  const std::string decoys = words[6];
  const std::string decoy = decoys + "/libcublas.so.12";
  const auto with = [&](const std::vector<std::string>& command,
                        std::map<std::string, std::string> environment) {
    environment["CUDAWAY_ROCM_PATH"] = rocm;
    // The preloaded object stands before the sanitizer's own library, which does no harm.
    environment["ASAN_OPTIONS"] = "verify_asan_link_order=0";
    Finished finished = run(command, environment);
    CHECK_RAN(finished);
    return finished;
  };
  constexpr const char* ours = "cudaway answered\n";
  constexpr const char* theirs = "the decoy answered\n";
  const std::string soname = "libcublas.so.12";
  const std::string preload = proxies + "/" + soname;
  const std::string all = proxies + "/libcudaway.so";
  const std::string audit = proxies + "/libcudaway-audit.so";

  // By DT_NEEDED and the search path.
  CHECK_SAYS(with({client}, {{"LD_LIBRARY_PATH", proxies}}), 1, ours);
  // The decoy works, where nobody prevents it.
  CHECK_SAYS(with({client}, {{"LD_LIBRARY_PATH", decoys}}), 1, theirs);
  CHECK_SAYS(with({stubborn}, {{"LD_LIBRARY_PATH", proxies}}), 1, theirs);
  // A program that opens libraries by name needs only the one object that names all of ours.
  CHECK_SAYS(with({opener, soname}, {{"LD_PRELOAD", all}}), 1, ours);
  CHECK_SAYS(with({opener, soname}, {{"LD_PRELOAD", all}, {"LD_LIBRARY_PATH", decoys}}), 1, ours);
  // The libraries that a program was linked with are looked for before those of preloaded objects
  // are: the search path must lead to ours, or they must be preloaded themselves.
  CHECK_SAYS(with({client}, {{"LD_PRELOAD", all}, {"LD_LIBRARY_PATH", proxies}}), 1, ours);
  CHECK_SAYS(with({stubborn}, {{"LD_PRELOAD", all}}), 1, theirs);
  CHECK_SAYS(with({client}, {{"LD_PRELOAD", preload}}), 1, ours);
  // Preloading the file itself beats DT_RPATH.
  CHECK_SAYS(with({stubborn}, {{"LD_PRELOAD", preload}}), 1, ours);
  // An absolute path beats preloading; the audit module beats both.
  CHECK_SAYS(with({stubborn, decoy}, {{"LD_PRELOAD", preload}}), 1, theirs);
#if !defined(__SANITIZE_THREAD__)  // whose runtime finds no room for its thread-local data here
  CHECK_SAYS(with({stubborn}, {{"LD_AUDIT", audit}}), 1, ours);
  CHECK_SAYS(with({stubborn, decoy}, {{"LD_AUDIT", audit}}), 1, ours);
  // The module can stand apart from the proxies, and does no harm where there are none.
  CHECK_SAYS(with({stubborn}, {{"LD_AUDIT", audit}, {"CUDAWAY_LIBRARY_DIR", "/nowhere"}}), 1,
             theirs);
#endif
}
