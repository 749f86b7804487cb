// SPDX-License-Identifier: Apache-2.0
#include "cudaway/log.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <string>

#include "config.h"

namespace cudaway {

constinit std::atomic<std::uint32_t> watching{0};

namespace {

constexpr std::uint32_t watching_log = 1;
constexpr std::uint32_t watching_file = 2;
constexpr std::size_t longest_line = 4096;
constexpr std::array level_names{"off", "error", "warn", "info", "trace"};

void write_all(int file, const char* text, std::size_t size) noexcept {
  while (size > 0) {
    const ssize_t written = ::write(file, text, size);
    if (written < 0) {
      if (errno == EINTR) {
        continue;
      }
      return;
    }
    text += written;
    size -= static_cast<std::size_t>(written);
  }
}

int open_file(const char* variable, const std::string& path) noexcept {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  if (file < 0) {
    std::array<char, longest_line> line{};
    const int length =
        std::snprintf(line.data(), line.size(), "cudaway: error: %s: cannot open %s: %s\n",
                      variable, path.c_str(), std::strerror(errno));
    if (length > 0) {
      write_all(STDERR_FILENO, line.data(), std::strlen(line.data()));
    }
  }
  return file;
}

int log_file() noexcept {
  static const int file = [] {
    const std::string& path = config().log_file;
    const int opened = path.empty() ? -1 : open_file("CUDAWAY_LOG_FILE", path);
    return opened < 0 ? STDERR_FILENO : opened;
  }();
  return file;
}

int trace_file() noexcept {
  static const int file = [] {
    const std::string& path = config().trace_file;
    return path.empty() ? -1 : open_file("CUDAWAY_TRACE", path);
  }();
  return file;
}

[[gnu::constructor]] void start_watching() {
  std::uint32_t bits = 0;
  if (config().level == Level::trace) {
    bits |= watching_log;
  }
  if (trace_file() >= 0) {
    bits |= watching_file;
  }
  watching.store(bits, std::memory_order_relaxed);
}

}  // namespace

bool logs(Level level) noexcept { return level <= config().level && level != Level::off; }

void log(Level level, const char* format, ...) noexcept {
  if (!logs(level)) {
    return;
  }
  const int kept = errno;
  std::array<char, longest_line> line{};
  int length = std::snprintf(line.data(), line.size(),
                             "cudaway: %s: ", level_names[static_cast<std::size_t>(level)]);
  std::va_list arguments;
  va_start(arguments, format);
  length += std::vsnprintf(line.data() + length, line.size() - static_cast<std::size_t>(length),
                           format, arguments);
  va_end(arguments);
  // One write a line, so that lines of several threads and processes stay whole.
  std::size_t size = std::strlen(line.data());
  if (size + 1 >= line.size()) {
    size = line.size() - 2;
  }
  line[size] = '\n';
  write_all(log_file(), line.data(), size + 1);
  errno = kept;
}

void watch(const char* function, long long result) noexcept {
  const std::uint32_t bits = watching.load(std::memory_order_relaxed);
  if ((bits & watching_log) != 0) {
    log(Level::trace, "%s -> %lld", function, result);
  }
  if ((bits & watching_file) != 0) {
    const int kept = errno;
    std::array<char, longest_line> line{};
    const int length = std::snprintf(line.data(), line.size(),
                                     "{\"function\":\"%s\",\"result\":%lld}\n", function, result);
    if (length > 0) {
      write_all(trace_file(), line.data(), static_cast<std::size_t>(length));
    }
    errno = kept;
  }
}

}  // namespace cudaway
