// SPDX-License-Identifier: Apache-2.0
#include "cudaway/library.h"

#include <string>
#include <vector>

#include "config.h"
#include "cudaway/log.h"
#include "platform.h"

namespace cudaway {
namespace {

// Stands for a library that was looked for in vain.
constinit char missing_mark = 0;
void* missing() noexcept { return &missing_mark; }

constexpr const char* host_library = "libcudaway_host.so";

struct Search {
  std::vector<std::string> folders;
  bool by_name = true;
};

/// Where ROCm may be: named folders first, then the loader's own search, but never the current
/// folder.
Search rocm_search() {
  Search search;
  if (!config().rocm_path.empty()) {
    search.folders.push_back(config().rocm_path + "/lib");
  }
  search.folders.push_back(std::string{platform::default_folder()} + "/lib");
  const platform::SearchPath path = platform::search_path();
  if (!path.safe) {
    log(Level::warn,
        "LD_LIBRARY_PATH has an empty or a relative entry, through which a file of the current "
        "folder could be loaded: only its absolute folders are searched for ROCm");
    search.folders.insert(search.folders.end(), path.folders.begin(), path.folders.end());
    search.by_name = false;
  }
  return search;
}

struct Found {
  void* library = nullptr;
  std::string problem;
};

Found find_rocm(std::span<const char* const> names) {
  const Search search = rocm_search();
  Found found;
  std::string why;
  for (const std::string& folder : search.folders) {
    for (const char* name : names) {
      const std::string path = folder + "/" + name;
      if (!platform::exists(path)) {
        continue;
      }
      found.library = platform::load(path, why);
      if (found.library != nullptr) {
        log(Level::info, "loaded %s", path.c_str());
        return found;
      }
      found.problem += found.problem.empty() ? why : "; " + why;
    }
  }
  if (search.by_name) {
    for (const char* name : names) {
      found.library = platform::load(name, why);
      if (found.library != nullptr) {
        log(Level::info, "loaded %s", name);
        return found;
      }
    }
  }
  if (found.problem.empty()) {
    for (const char* name : names) {
      found.problem += found.problem.empty() ? "found no " : " or ";
      found.problem += name;
    }
    for (const std::string& folder : search.folders) {
      found.problem += (&folder == search.folders.data() ? " in " : ", ") + folder;
    }
    if (search.by_name) {
      found.problem += " or the loader's search path";
    }
  }
  return found;
}

Found find_host() {
  Found found;
  found.library = platform::load(platform::own_folder() + "/" + host_library, found.problem);
  return found;
}

}  // namespace

void* Library::handle() noexcept {
  void* known = handle_.load(std::memory_order_acquire);
  if (known == nullptr) {
    // No lock is held while a library loads: its constructors may call us. Threads that get here
    // together load it together, and all but one give their reference back.
    const bool host = config().backend == Backend::host;
    const Found found = host ? find_host() : find_rocm(names_);
    void* const mine = found.library == nullptr ? missing() : found.library;
    if (handle_.compare_exchange_strong(known, mine, std::memory_order_acq_rel,
                                        std::memory_order_acquire)) {
      known = mine;
      if (found.library == nullptr && host) {
        log(Level::error,
            "the host backend is not available: %s; install it next to the proxies, "
            "or set CUDAWAY_BACKEND=rocm",
            found.problem.c_str());
      } else if (found.library == nullptr) {
        log(Level::error,
            "%s is not available: %s; install it from ROCm %s, or set "
            "CUDAWAY_ROCM_PATH to the folder of a ROCm installation",
            title_, found.problem.c_str(), releases_);
      }
    } else if (found.library != nullptr) {
      platform::unload(found.library);
    }
  }
  return known == missing() ? nullptr : known;
}

void* Library::symbol(const char* name) noexcept {
  void* const library = handle();
  return library == nullptr ? nullptr : platform::symbol(library, name);
}

void* bind(Binding& binding) noexcept {
  if (binding.failed.load(std::memory_order_acquire)) {
    return nullptr;
  }
  void* const found = binding.library.symbol(binding.target);
  if (found != nullptr) {
    binding.address.store(found, std::memory_order_release);
    return found;
  }
  if (!binding.failed.exchange(true, std::memory_order_acq_rel) && binding.library.available()) {
    log(Level::error,
        "%s: the %s that was loaded has no %s; install a newer one (cudaway knows ROCm %s)",
        binding.function, binding.library.title(), binding.target, binding.library.releases());
  }
  return nullptr;
}

}  // namespace cudaway
