// SPDX-License-Identifier: Apache-2.0
#include "support.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cudaway::host {
namespace {

constexpr std::array level_names{"off", "error", "warn", "info", "trace"};
constexpr int most_devices = 16;
constexpr std::size_t least_memory = std::size_t{1} << 20;

// These have no status to answer.
constexpr std::array without_status{
    std::string_view{"hipGetErrorName"},
    std::string_view{"hipGetErrorString"},
    std::string_view{"hipApiName"},
    std::string_view{"rocblas_status_to_string"},
    std::string_view{"rocblas_initialize"},
    std::string_view{"rocblas_pointer_to_mode"},
    std::string_view{"rocblas_is_managing_device_memory"},
    std::string_view{"rocblas_is_user_managing_device_memory"},
    std::string_view{"rocblas_is_device_memory_size_query"},
};

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

Level level() noexcept {
  // The runtime reports a wrong value; here it is the default.
  static const Level once = [] {
    const std::string_view given = variable("CUDAWAY_LOG");
    for (std::size_t i = 0; i < level_names.size(); ++i) {
      if (given == level_names[i]) {
        return static_cast<Level>(i);
      }
    }
    return Level::warn;
  }();
  return once;
}

int log_file() noexcept {
  static const int once = [] {
    const char* path = std::getenv("CUDAWAY_LOG_FILE");
    const int opened = path == nullptr || *path == '\0'
                           ? -1
                           : ::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    return opened < 0 ? STDERR_FILENO : opened;
  }();
  return once;
}

/// Said whatever the log level is: a wrong setting is never silently another one.
void complain(std::string_view name, std::string_view value, const char* why) {
  std::fprintf(stderr, "cudaway: error: %.*s=%.*s is ignored: %s\n", static_cast<int>(name.size()),
               name.data(), static_cast<int>(value.size()), value.data(), why);
}

template <class Number>
bool parse(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

bool parse_size(std::string_view text, std::size_t& size) {
  unsigned shift = 0;
  if (!text.empty()) {
    switch (text.back()) {
      case 'K':
        shift = 10;
        break;
      case 'M':
        shift = 20;
        break;
      case 'G':
        shift = 30;
        break;
      default:
        break;
    }
  }
  if (shift != 0) {
    text.remove_suffix(1);
  }
  if (!parse(text, size) || size > (SIZE_MAX >> shift)) {
    return false;
  }
  size <<= shift;
  return true;
}

Settings read_settings() {
  Settings read;
  if (const std::string_view text = variable("CUDAWAY_HOST_DEVICES"); !text.empty()) {
    int number = 0;
    if (parse(text, number) && number >= 1 && number <= most_devices) {
      read.devices = number;
    } else {
      complain("CUDAWAY_HOST_DEVICES", text, "it must be a number from 1 to 16");
    }
  }
  if (const std::string_view text = variable("CUDAWAY_HOST_MEMORY"); !text.empty()) {
    std::size_t size = 0;
    if (parse_size(text, size) && size >= least_memory) {
      read.memory = size;
    } else {
      complain("CUDAWAY_HOST_MEMORY", text,
               "it must be a number of bytes, with or without K, M or G, and 1M at least");
    }
  }
  return read;
}

struct Fault {
  std::string function;
  int status = 0;
  std::uint64_t at = 0;  // zero: every call
  std::atomic<std::uint64_t> calls{0};
};

/// Whether this very library exports it.
bool is_exported(const std::string& name) {
  Dl_info own{};
  Dl_info found{};
  if (dladdr(reinterpret_cast<const void*>(&settings), &own) == 0) {
    return false;
  }
  void* const library = dlopen(own.dli_fname, RTLD_NOW | RTLD_NOLOAD);
  if (library == nullptr) {
    return false;
  }
  // The search goes on in what the library depends on.
  void* const address = dlsym(library, name.c_str());
  dlclose(library);
  return address != nullptr && dladdr(address, &found) != 0 && found.dli_fbase == own.dli_fbase;
}

std::unique_ptr<Fault> parse_fault(std::string_view text) {
  std::array<std::string_view, 3> parts;
  std::size_t count = 0;
  for (std::string_view rest = text; count < parts.size(); ++count) {
    const std::size_t colon = rest.find(':');
    parts[count] = rest.substr(0, colon);
    if (colon == std::string_view::npos) {
      ++count;
      break;
    }
    rest.remove_prefix(colon + 1);
    if (count == 2) {
      complain("CUDAWAY_HOST_FAULT", text, "it is not function:status[:n]");
      return nullptr;
    }
  }
  auto fault = std::make_unique<Fault>();
  fault->function = parts[0];
  if (count < 2 || !parse(parts[1], fault->status)) {
    complain("CUDAWAY_HOST_FAULT", text, "it is not function:status[:n]");
    return nullptr;
  }
  if (count == 3 && (!parse(parts[2], fault->at) || fault->at == 0)) {
    complain("CUDAWAY_HOST_FAULT", text, "n must be a number from 1 on");
    return nullptr;
  }
  if (!is_exported(fault->function)) {
    complain("CUDAWAY_HOST_FAULT", text, "the host backend has no function of this name");
    return nullptr;
  }
  if (std::find(without_status.begin(), without_status.end(), fault->function) !=
      without_status.end()) {
    complain("CUDAWAY_HOST_FAULT", text, "this function answers no status");
    return nullptr;
  }
  return fault;
}

const std::vector<std::unique_ptr<Fault>>& faults() {
  // Never destroyed: threads may call until the process is gone.
  static const auto* const once = [] {
    auto* list = new std::vector<std::unique_ptr<Fault>>;
    std::string_view rest = variable("CUDAWAY_HOST_FAULT");
    while (!rest.empty()) {
      const std::size_t comma = rest.find(',');
      if (auto fault = parse_fault(rest.substr(0, comma))) {
        list->push_back(std::move(fault));
      }
      rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
    }
    return list;
  }();
  return *once;
}

std::atomic<bool> was_used{false};
std::atomic<bool> is_fork{false};

[[gnu::constructor]] void start() {
  settings();
  faults_wanted.store(!faults().empty(), std::memory_order_relaxed);
  pthread_atfork(nullptr, nullptr, [] {
    if (was_used.load(std::memory_order_relaxed)) {
      is_fork.store(true, std::memory_order_relaxed);
    }
  });
}

}  // namespace

constinit std::atomic<bool> faults_wanted{false};

const Settings& settings() noexcept {
  static const Settings once = read_settings();
  return once;
}

bool logs(Level wanted) noexcept { return wanted <= level() && wanted != Level::off; }

void log(Level wanted, const char* format, ...) noexcept {
  if (!logs(wanted)) {
    return;
  }
  const int kept = errno;
  std::array<char, 1024> line{};
  int length = std::snprintf(line.data(), line.size(),
                             "cudaway: %s: host: ", level_names[static_cast<std::size_t>(wanted)]);
  std::va_list arguments;
  va_start(arguments, format);
  length += std::vsnprintf(line.data() + length, line.size() - static_cast<std::size_t>(length),
                           format, arguments);
  va_end(arguments);
  // One write a line, so that lines of several threads stay whole.
  const std::size_t size = std::min(static_cast<std::size_t>(length), line.size() - 2);
  line[size] = '\n';
  [[maybe_unused]] const auto written = ::write(log_file(), line.data(), size + 1);
  errno = kept;
}

std::optional<int> find_fault(const char* function) noexcept {
  std::optional<int> status;
  for (const auto& fault : faults()) {
    if (fault->function == function) {
      const std::uint64_t call = fault->calls.fetch_add(1, std::memory_order_relaxed) + 1;
      if (!status && (fault->at == 0 || fault->at == call)) {
        status = fault->status;
      }
    }
  }
  return status;
}

bool forked() noexcept { return is_fork.load(std::memory_order_relaxed); }

void used() noexcept {
  if (!was_used.load(std::memory_order_relaxed)) {
    was_used.store(true, std::memory_order_relaxed);
  }
}

}  // namespace cudaway::host
