// SPDX-License-Identifier: Apache-2.0
#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include "platform.h"

namespace cudaway::platform {

void* load(const std::string& name, std::string& why) noexcept {
  void* library = ::dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    const char* words = ::dlerror();
    why = words == nullptr ? "unknown error" : words;
  }
  return library;
}

void unload(void* library) noexcept { ::dlclose(library); }

void* symbol(void* library, const char* name) noexcept { return ::dlsym(library, name); }

bool exists(const std::string& path) noexcept { return ::access(path.c_str(), F_OK) == 0; }

const std::string& own_folder() noexcept {
  static const std::string folder = [] {
    Dl_info info{};
    if (::dladdr(reinterpret_cast<void*>(&own_folder), &info) == 0 || info.dli_fname == nullptr) {
      return std::string{};
    }
    const std::string_view file = info.dli_fname;
    return std::string{file.substr(0, file.rfind('/'))};
  }();
  return folder;
}

const char* default_folder() noexcept { return "/opt/rocm"; }

SearchPath search_path() {
  SearchPath found;
  const char* variable = std::getenv("LD_LIBRARY_PATH");
  if (variable == nullptr || *variable == '\0') {
    return found;
  }
  std::string_view rest = variable;
  while (true) {
    const std::size_t end = rest.find_first_of(":;");
    const std::string_view entry = rest.substr(0, end);
    if (!entry.empty() && entry.front() == '/') {
      found.folders.emplace_back(entry);
    } else if (!entry.starts_with('$')) {
      found.safe = false;
    }
    if (end == std::string_view::npos) {
      return found;
    }
    rest.remove_prefix(end + 1);
  }
}

}  // namespace cudaway::platform
