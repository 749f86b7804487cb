// SPDX-License-Identifier: Apache-2.0
// LD_AUDIT module: what asks for one of NVIDIA's files gets ours, also where DT_RPATH or an
// absolute path names another one.
//
// CUDAWAY_LIBRARY_DIR  the folder of our files; by default the folder of this module
//
// The dynamic loader calls this before anything else works: no allocation, no C++ runtime.
#include <dlfcn.h>
#include <limits.h>
#include <link.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>

namespace {

struct File {
  const char* asked;
  const char* ours;
};

constexpr File files[] = {
#define CUDAWAY_FILE(asked, ours) {asked, ours},
#include "runtime/files.inc"
#undef CUDAWAY_FILE
};

struct Place {
  char path[PATH_MAX];
};

// The loader calls one hook at a time.
const char* own_folder() {
  static Place place;
  if (place.path[0] != '\0') {
    return place.path;
  }
  const char* const named = getenv("CUDAWAY_LIBRARY_DIR");
  Dl_info info;
  if (named != nullptr && named[0] == '/') {
    strncpy(place.path, named, sizeof(place.path) - 1);
  } else if (dladdr(reinterpret_cast<void*>(&own_folder), &info) != 0 &&
             info.dli_fname != nullptr) {
    strncpy(place.path, info.dli_fname, sizeof(place.path) - 1);
    if (char* const slash = strrchr(place.path, '/')) {
      *slash = '\0';
    }
  }
  return place.path;
}

// The loader keeps what it is given, so each redirected name has a place of its own.
Place redirected[sizeof(files) / sizeof(files[0])];

char* redirect(std::size_t index) {
  Place& place = redirected[index];
  if (place.path[0] == '\0') {
    const char* const folder = own_folder();
    const std::size_t length = strlen(folder);
    const std::size_t name = strlen(files[index].ours);
    if (length == 0 || length + name + 2 > sizeof(place.path)) {
      return nullptr;
    }
    memcpy(place.path, folder, length);
    place.path[length] = '/';
    memcpy(place.path + length + 1, files[index].ours, name + 1);
  }
  return access(place.path, R_OK) == 0 ? place.path : nullptr;
}

}  // namespace

extern "C" __attribute__((visibility("default"))) unsigned la_version(unsigned version) {
  return version < LAV_CURRENT ? version : static_cast<unsigned>(LAV_CURRENT);
}

extern "C" __attribute__((visibility("default"))) char* la_objsearch(const char* name,
                                                                     std::uintptr_t* /*cookie*/,
                                                                     unsigned /*flag*/) {
  const char* const slash = strrchr(name, '/');
  const char* const base = slash == nullptr ? name : slash + 1;
  for (std::size_t index = 0; index < sizeof(files) / sizeof(files[0]); ++index) {
    if (strcmp(base, files[index].asked) == 0) {
      char* const ours = redirect(index);
      return ours == nullptr ? const_cast<char*>(name) : ours;
    }
  }
  return const_cast<char*>(name);
}
