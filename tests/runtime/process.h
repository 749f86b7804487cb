// SPDX-License-Identifier: Apache-2.0
// Runs a program with an environment of its own, since the runtime reads its settings once.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "check.h"

struct Finished {
  int status = 0;
  int signal = 0;
  std::string output;

  std::size_t count(std::string_view text) const {
    std::size_t found = 0;
    for (std::size_t at = output.find(text); at != std::string::npos;
         at = output.find(text, at + text.size())) {
      ++found;
    }
    return found;
  }
};

inline Finished run(const std::vector<std::string>& command,
                    const std::map<std::string, std::string>& environment,
                    const std::string& folder = "") {
  int ends[2] = {};
  CHECK(::pipe(ends) == 0);
  const pid_t child = ::fork();
  CHECK(child >= 0);
  if (child == 0) {
    ::dup2(ends[1], STDOUT_FILENO);
    ::dup2(ends[1], STDERR_FILENO);
    ::close(ends[0]);
    ::close(ends[1]);
    for (const auto& [name, value] : environment) {
      ::setenv(name.c_str(), value.c_str(), 1);
    }
    if (!folder.empty() && ::chdir(folder.c_str()) != 0) {
      ::_exit(126);
    }
    std::vector<char*> arguments;
    for (const std::string& word : command) {
      arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
  }
  ::close(ends[1]);
  Finished finished;
  char buffer[4096];
  for (ssize_t size = 0; (size = ::read(ends[0], buffer, sizeof(buffer))) > 0;) {
    finished.output.append(buffer, static_cast<std::size_t>(size));
  }
  ::close(ends[0]);
  int status = 0;
  CHECK(::waitpid(child, &status, 0) == child);
  finished.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  finished.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  return finished;
}

#define CHECK_RAN(finished)                                                                        \
  do {                                                                                             \
    if ((finished).status != 0) {                                                                  \
      std::cerr << __FILE__ << ":" << __LINE__ << ": the program ended with " << (finished).status \
                << ", signal " << (finished).signal << ", and said:\n"                             \
                << (finished).output;                                                              \
      std::exit(1);                                                                                \
    }                                                                                              \
  } while (false)

#define CHECK_SAYS(finished, times, text)                                                     \
  do {                                                                                        \
    if ((finished).count(text) != static_cast<std::size_t>(times)) {                          \
      std::cerr << __FILE__ << ":" << __LINE__ << ": not " << (times) << " times '" << (text) \
                << "' in:\n"                                                                  \
                << (finished).output;                                                         \
      std::exit(1);                                                                           \
    }                                                                                         \
  } while (false)
