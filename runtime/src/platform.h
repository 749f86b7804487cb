// SPDX-License-Identifier: Apache-2.0
// What differs between operating systems.
#pragma once

#include <string>
#include <vector>

namespace cudaway::platform {

/// Loads a library by absolute path, or by bare name where `loader_path_is_safe`.
///
/// Returns null and the system's own words in `why`.
void* load(const std::string& name, std::string& why) noexcept;

/// Gives a reference back.
void unload(void* library) noexcept;

/// The address of an exported function; null where there is none.
void* symbol(void* library, const char* name) noexcept;

/// Whether there is such a file.
bool exists(const std::string& path) noexcept;

/// The folder of this library.
const std::string& own_folder() noexcept;

/// Where ROCm is by default.
const char* default_folder() noexcept;

/// The absolute folders of the loader's search path variable, and whether it has others: an empty
/// or a relative entry means that a file planted in the current folder could be loaded.
struct SearchPath {
  std::vector<std::string> folders;
  bool safe = true;
};
SearchPath search_path();

}  // namespace cudaway::platform
