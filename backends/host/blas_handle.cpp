// SPDX-License-Identifier: Apache-2.0
// rocBLAS: handles, their modes, and copies of vectors and matrices.
#include <cstring>
#include <mutex>
#include <shared_mutex>
#include <string_view>
#include <unordered_map>

#include "blas.h"
#include "memory.h"

namespace cudaway::host::blas {
namespace {

constexpr std::string_view version = "5.2.0.cudaway-host";
constexpr std::string_view commit = "cudaway-host";

struct Registry {
  std::shared_mutex mutex;
  std::unordered_map<rocblas_handle, std::shared_ptr<Handle>> handles;
  // Numbers that never come again: a destroyed handle is not taken for a new one.
  std::uintptr_t next = 0x10;
};

Registry& registry() {
  static auto* const once = new Registry;
  return *once;
}

[[gnu::destructor]] void report() {
  if (!forked() && logs(Level::info) && !registry().handles.empty()) {
    log(Level::info, "left at exit: %zu rocBLAS handles", registry().handles.size());
  }
}

}  // namespace

std::shared_ptr<Handle> find_handle(rocblas_handle handle) {
  Registry& known = registry();
  const std::shared_lock lock{known.mutex};
  const auto found = known.handles.find(handle);
  return found == known.handles.end() ? nullptr : found->second;
}

std::shared_ptr<Stream> find_stream(const Handle& handle) {
  return host::find_stream(reinterpret_cast<hip::hipStream_t>(handle.stream), &handle.device);
}

namespace {

/// Sets a mode, after a check of its value.
template <class Mode>
rocblas_status set(const char* name, rocblas_handle handle, Mode Handle::*member, Mode value,
                   Mode last) {
  return answer(name, handle, [&](Handle& its) {
    if (value > last) {
      return rocblas_status_invalid_value;
    }
    its.*member = value;
    return rocblas_status_success;
  });
}

template <class Value>
rocblas_status get(const char* name, rocblas_handle handle, Value Handle::*member, Value* value) {
  return answer(name, handle, [&](const Handle& its) {
    if (value == nullptr) {
      return rocblas_status_invalid_pointer;
    }
    *value = its.*member;
    return rocblas_status_success;
  });
}

rocblas_status put_text(char* to, std::size_t size, std::string_view text) {
  if (to == nullptr) {
    return rocblas_status_invalid_pointer;
  }
  if (size < text.size() + 1) {
    return rocblas_status_invalid_size;
  }
  text.copy(to, text.size());
  to[text.size()] = '\0';
  return rocblas_status_success;
}

rocblas_status put_size(std::size_t* size, std::string_view text) {
  if (size == nullptr) {
    return rocblas_status_invalid_pointer;
  }
  *size = text.size() + 1;
  return rocblas_status_success;
}

/// Copies columns of elements that may lie apart: `step` from element to element, `ld` from column
/// to column.
struct Side {
  char* data;
  std::int64_t step;
  std::int64_t ld;
};

rocblas_status transfer(std::int64_t rows, std::int64_t columns, std::int64_t size, Side from,
                        Side to, hip::hipStream_t handle, bool wait) {
  const auto stream = host::find_stream(handle);
  if (stream == nullptr) {
    return rocblas_status_invalid_value;
  }
  auto work = [=] {
    for (std::int64_t column = 0; column < columns; ++column) {
      for (std::int64_t row = 0; row < rows; ++row) {
        std::memmove(to.data + (column * to.ld + row * to.step) * size,
                     from.data + (column * from.ld + row * from.step) * size,
                     static_cast<std::size_t>(size));
      }
    }
  };
  // As with copies, what HIP does not know is the application's again when the call is back.
  if (wait || !find_allocation(from.data) || !find_allocation(to.data)) {
    stream->run(work);
  } else {
    stream->submit(work);
  }
  return rocblas_status_success;
}

rocblas_status copy_vector(const char* name, std::int64_t n, std::int64_t size, const void* x,
                           std::int64_t incx, void* y, std::int64_t incy,
                           hipStream_t stream = nullptr, bool wait = true) {
  return answer(name, [&] {
    if (n == 0) {
      return rocblas_status_success;
    }
    if (n < 0 || size <= 0 || incx <= 0 || incy <= 0) {
      return rocblas_status_invalid_size;
    }
    if (x == nullptr || y == nullptr) {
      return rocblas_status_invalid_pointer;
    }
    return transfer(n, 1, size, {static_cast<char*>(const_cast<void*>(x)), incx, 0},
                    {static_cast<char*>(y), incy, 0}, reinterpret_cast<hip::hipStream_t>(stream),
                    wait);
  });
}

rocblas_status copy_matrix(const char* name, std::int64_t rows, std::int64_t columns,
                           std::int64_t size, const void* a, std::int64_t lda, void* b,
                           std::int64_t ldb, hipStream_t stream = nullptr, bool wait = true) {
  return answer(name, [&] {
    if (rows == 0 || columns == 0) {
      return rocblas_status_success;
    }
    if (rows < 0 || columns < 0 || size <= 0 || lda < rows || ldb < rows) {
      return rocblas_status_invalid_size;
    }
    if (a == nullptr || b == nullptr) {
      return rocblas_status_invalid_pointer;
    }
    return transfer(rows, columns, size, {static_cast<char*>(const_cast<void*>(a)), 1, lda},
                    {static_cast<char*>(b), 1, ldb}, reinterpret_cast<hip::hipStream_t>(stream),
                    wait);
  });
}

}  // namespace

#define ROCBLAS(name) CUDAWAY_HOST_ENTRY(rocblas_status, name)

ROCBLAS(rocblas_create_handle)(rocblas_handle* handle) {
  return answer(__func__, [&] {
    if (handle == nullptr) {
      return rocblas_status_invalid_handle;
    }
    Registry& known = registry();
    auto made = std::shared_ptr<Handle>{new Handle{current_device()}};
    const std::lock_guard lock{known.mutex};
    *handle = reinterpret_cast<rocblas_handle>(known.next);
    known.next += 0x10;
    known.handles.emplace(*handle, std::move(made));
    return rocblas_status_success;
  });
}

ROCBLAS(rocblas_destroy_handle)(rocblas_handle handle) {
  return answer(__func__, [&] {
    Registry& known = registry();
    std::shared_ptr<Handle> gone;
    {
      const std::lock_guard lock{known.mutex};
      const auto found = known.handles.find(handle);
      if (found == known.handles.end()) {
        return rocblas_status_invalid_handle;
      }
      gone = std::move(found->second);
      known.handles.erase(found);
    }
    if (const auto stream = find_stream(*gone)) {
      stream->synchronize();
    }
    return rocblas_status_success;
  });
}

ROCBLAS(rocblas_set_stream)(rocblas_handle handle, hipStream_t stream) {
  return answer(__func__, handle, [&](Handle& its) {
    const auto found = host::find_stream(reinterpret_cast<hip::hipStream_t>(stream), &its.device);
    // A handle works on the device that it was made for.
    if (found == nullptr || &found->device() != &its.device) {
      return rocblas_status_invalid_value;
    }
    its.stream = stream;
    return rocblas_status_success;
  });
}

ROCBLAS(rocblas_get_stream)(rocblas_handle handle, hipStream_t* stream) {
  return get(__func__, handle, &Handle::stream, stream);
}

ROCBLAS(rocblas_set_pointer_mode)(rocblas_handle handle, rocblas_pointer_mode mode) {
  return set(__func__, handle, &Handle::pointer_mode, mode, rocblas_pointer_mode_device);
}

ROCBLAS(rocblas_get_pointer_mode)(rocblas_handle handle, rocblas_pointer_mode* mode) {
  return get(__func__, handle, &Handle::pointer_mode, mode);
}

ROCBLAS(rocblas_set_atomics_mode)(rocblas_handle handle, rocblas_atomics_mode mode) {
  return set(__func__, handle, &Handle::atomics_mode, mode, rocblas_atomics_allowed);
}

ROCBLAS(rocblas_get_atomics_mode)(rocblas_handle handle, rocblas_atomics_mode* mode) {
  return get(__func__, handle, &Handle::atomics_mode, mode);
}

ROCBLAS(rocblas_set_math_mode)(rocblas_handle handle, rocblas_math_mode mode) {
  return set(__func__, handle, &Handle::math_mode, mode, rocblas_xf32_xdl_math_op);
}

ROCBLAS(rocblas_get_math_mode)(rocblas_handle handle, rocblas_math_mode* mode) {
  return get(__func__, handle, &Handle::math_mode, mode);
}

ROCBLAS(rocblas_set_performance_metric)(rocblas_handle handle, rocblas_performance_metric metric) {
  return set(__func__, handle, &Handle::metric, metric, rocblas_cu_efficiency_performance_metric);
}

ROCBLAS(rocblas_get_performance_metric)(rocblas_handle handle, rocblas_performance_metric* metric) {
  return get(__func__, handle, &Handle::metric, metric);
}

// Nothing here needs a workspace; what is set is only remembered.
ROCBLAS(rocblas_set_workspace)(rocblas_handle handle, void* address, std::size_t size) {
  return answer(__func__, handle, [&](Handle& its) {
    its.own_memory = address == nullptr || size == 0;
    its.memory = size;
    return rocblas_status_success;
  });
}

ROCBLAS(rocblas_get_device_memory_size)(rocblas_handle handle, std::size_t* size) {
  return get(__func__, handle, &Handle::memory, size);
}

ROCBLAS(rocblas_set_device_memory_size)(rocblas_handle handle, std::size_t size) {
  return answer(__func__, handle, [&](Handle& its) {
    its.memory = size;
    its.own_memory = size == 0;
    return rocblas_status_success;
  });
}

CUDAWAY_HOST_ENTRY(bool, rocblas_is_managing_device_memory)(rocblas_handle handle) {
  const auto its = find_handle(handle);
  return its != nullptr && its->own_memory;
}

CUDAWAY_HOST_ENTRY(bool, rocblas_is_user_managing_device_memory)(rocblas_handle handle) {
  const auto its = find_handle(handle);
  return its != nullptr && !its->own_memory;
}

CUDAWAY_HOST_ENTRY(void, rocblas_initialize)() {}

CUDAWAY_HOST_ENTRY(rocblas_pointer_mode, rocblas_pointer_to_mode)(void* address) {
  const auto found = find_allocation(address);
  return found && found->on_device() ? rocblas_pointer_mode_device : rocblas_pointer_mode_host;
}

CUDAWAY_HOST_ENTRY(const char*, rocblas_status_to_string)(rocblas_status status) {
  switch (status) {
#define CUDAWAY_HOST_NAME(name) \
  case name:                    \
    return #name;
    CUDAWAY_HOST_NAME(rocblas_status_success)
    CUDAWAY_HOST_NAME(rocblas_status_invalid_handle)
    CUDAWAY_HOST_NAME(rocblas_status_not_implemented)
    CUDAWAY_HOST_NAME(rocblas_status_invalid_pointer)
    CUDAWAY_HOST_NAME(rocblas_status_invalid_size)
    CUDAWAY_HOST_NAME(rocblas_status_memory_error)
    CUDAWAY_HOST_NAME(rocblas_status_internal_error)
    CUDAWAY_HOST_NAME(rocblas_status_perf_degraded)
    CUDAWAY_HOST_NAME(rocblas_status_size_query_mismatch)
    CUDAWAY_HOST_NAME(rocblas_status_size_increased)
    CUDAWAY_HOST_NAME(rocblas_status_size_unchanged)
    CUDAWAY_HOST_NAME(rocblas_status_invalid_value)
    CUDAWAY_HOST_NAME(rocblas_status_continue)
    CUDAWAY_HOST_NAME(rocblas_status_check_numerics_fail)
    CUDAWAY_HOST_NAME(rocblas_status_excluded_from_build)
    CUDAWAY_HOST_NAME(rocblas_status_arch_mismatch)
#undef CUDAWAY_HOST_NAME
    default:
      return "<undefined rocblas_status value>";
  }
}

ROCBLAS(rocblas_get_version_string)(char* text, std::size_t size) {
  return answer(__func__, [&] { return put_text(text, size, version); });
}

ROCBLAS(rocblas_get_version_string_size)(std::size_t* size) {
  return answer(__func__, [&] { return put_size(size, version); });
}

ROCBLAS(rocblas_get_commit_hash_string)(char* text, std::size_t size) {
  return answer(__func__, [&] { return put_text(text, size, commit); });
}

ROCBLAS(rocblas_get_commit_hash_string_size)(std::size_t* size) {
  return answer(__func__, [&] { return put_size(size, commit); });
}

// To and from a device is the same here.
#define COPIES(direction, suffix, Int)                                                \
  ROCBLAS(rocblas_##direction##_vector##suffix)                                       \
  (Int n, Int size, const void* x, Int incx, void* y, Int incy) {                     \
    return copy_vector(__func__, n, size, x, incx, y, incy);                          \
  }                                                                                   \
  ROCBLAS(rocblas_##direction##_vector_async##suffix)                                 \
  (Int n, Int size, const void* x, Int incx, void* y, Int incy, hipStream_t stream) { \
    return copy_vector(__func__, n, size, x, incx, y, incy, stream, false);           \
  }                                                                                   \
  ROCBLAS(rocblas_##direction##_matrix##suffix)                                       \
  (Int rows, Int columns, Int size, const void* a, Int lda, void* b, Int ldb) {       \
    return copy_matrix(__func__, rows, columns, size, a, lda, b, ldb);                \
  }                                                                                   \
  ROCBLAS(rocblas_##direction##_matrix_async##suffix)                                 \
  (Int rows, Int columns, Int size, const void* a, Int lda, void* b, Int ldb,         \
   hipStream_t stream) {                                                              \
    return copy_matrix(__func__, rows, columns, size, a, lda, b, ldb, stream, false); \
  }

COPIES(set, , rocblas_int)
COPIES(set, _64, std::int64_t)
COPIES(get, , rocblas_int)
COPIES(get, _64, std::int64_t)

}  // namespace cudaway::host::blas
