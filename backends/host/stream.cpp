// SPDX-License-Identifier: Apache-2.0
#include "stream.h"

#include <pthread.h>
#include <signal.h>

#include <algorithm>
#include <array>
#include <exception>
#include <map>
#include <shared_mutex>
#include <thread>
#include <unordered_map>

#include "device.h"

namespace cudaway::host {
namespace {

std::atomic<std::uint64_t> next_id{1};

void add(std::vector<Marker>& markers, const Marker& marker) {
  if (marker != nullptr && !marker->done()) {
    markers.push_back(marker);
  }
}

}  // namespace

Stream::Stream(Device& device, Kind kind, int priority)
    : device_(device), kind_(kind), priority_(priority), id_(next_id.fetch_add(1)) {}

std::vector<Marker> Stream::link(const Marker& mine, const Marker& after) {
  std::vector<Marker> wait;
  add(wait, last_);
  add(wait, after);
  if (kind_ == Kind::null) {
    std::erase_if(device_.streams, [](const auto& stream) { return stream->finished(); });
    for (const auto& stream : device_.streams) {
      if (stream->kind_ == Kind::blocking) {
        add(wait, stream->last_);
      }
    }
  } else if (kind_ == Kind::blocking) {
    add(wait, device_.null_stream->last_);
  }
  last_ = mine;
  return wait;
}

Marker Stream::submit(Task task, const Marker& after) {
  auto mine = std::make_shared<Completion>();
  const std::lock_guard lock{device_.mutex};
  std::vector<Marker> wait = link(mine, after);
  if (task == nullptr && wait.empty()) {
    mine->finish();
  } else {
    start();
    queue_.push_back({std::move(task), std::move(wait), mine});
    ready_.notify_one();
  }
  return mine;
}

void Stream::run(const Task& task) {
  auto mine = std::make_shared<Completion>();
  std::vector<Marker> wait;
  {
    const std::lock_guard lock{device_.mutex};
    wait = link(mine, nullptr);
  }
  for (const Marker& marker : wait) {
    marker->wait();
  }
  try {
    task();
  } catch (...) {
    mine->finish();
    throw;
  }
  mine->finish();
}

void Stream::start() {
  if (started_) {
    return;
  }
  // The application's signal handlers run on its own threads, but for faults of this one.
  sigset_t all;
  sigset_t kept;
  sigfillset(&all);
  for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT}) {
    sigdelset(&all, fault);
  }
  pthread_sigmask(SIG_SETMASK, &all, &kept);
  try {
    std::thread{[self = shared_from_this()] { self->work(); }}.detach();
    started_ = true;
  } catch (...) {
    pthread_sigmask(SIG_SETMASK, &kept, nullptr);
    throw;
  }
  pthread_sigmask(SIG_SETMASK, &kept, nullptr);
}

void Stream::work() {
  for (;;) {
    Item item;
    {
      std::unique_lock lock{device_.mutex};
      ready_.wait(lock, [this] { return closed_ || !queue_.empty(); });
      if (queue_.empty()) {
        return;
      }
      item = std::move(queue_.front());
      queue_.pop_front();
    }
    for (const Marker& marker : item.after) {
      marker->wait();
    }
    if (item.task != nullptr) {
      try {
        item.task();
      } catch (const std::exception& problem) {
        log(Level::error, "work on a stream failed: %s", problem.what());
      }
      // What it holds goes before anybody is told that it is done.
      item.task = nullptr;
    }
    item.done->finish();
  }
}

void Stream::close() {
  const std::lock_guard lock{device_.mutex};
  closed_ = true;
  ready_.notify_one();
}

namespace {

using namespace cudaway::rocm::hip;

struct Registry {
  std::shared_mutex mutex;
  std::unordered_map<std::uintptr_t, std::shared_ptr<Stream>> streams;
  // Handles are numbers that never come again, so that one of a destroyed stream is not taken for
  // that of a new one.
  std::uintptr_t next = 0x10;
};

// Immortal, like all state: threads may call until the process is gone.
Registry& registry() {
  static auto* const once = new Registry;
  return *once;
}

/// The streams behind handle 2, one for each device; closed when their thread ends.
thread_local bool thread_ends = false;
struct ThreadStreams {
  std::map<int, std::shared_ptr<Stream>> streams;
  ~ThreadStreams() {
    thread_ends = true;
    for (const auto& [device, stream] : streams) {
      stream->close();
    }
  }
};
thread_local ThreadStreams thread_streams;

std::shared_ptr<Stream> make_stream(Device& device, Stream::Kind kind, int priority) {
  auto stream = std::make_shared<Stream>(device, kind, priority);
  const std::lock_guard lock{device.mutex};
  device.streams.push_back(stream);
  return stream;
}

std::uintptr_t value(hipStream_t handle) { return reinterpret_cast<std::uintptr_t>(handle); }

constexpr int least_priority = 1;
constexpr int greatest_priority = -1;

hipError_t create(hipStream_t* stream, unsigned flags, int priority) {
  if (stream == nullptr || (flags & ~stream_non_blocking) != 0) {
    return hipErrorInvalidValue;
  }
  const auto kind =
      flags == stream_non_blocking ? Stream::Kind::non_blocking : Stream::Kind::blocking;
  auto made =
      make_stream(current_device(), kind, std::clamp(priority, greatest_priority, least_priority));
  Registry& known = registry();
  const std::lock_guard lock{known.mutex};
  const std::uintptr_t handle = known.next;
  known.next += 0x10;
  known.streams.emplace(handle, std::move(made));
  *stream = reinterpret_cast<hipStream_t>(handle);
  return hipSuccess;
}

}  // namespace

std::shared_ptr<Stream> find_stream(hipStream_t handle, Device* of) {
  if (value(handle) <= stream_legacy) {
    return (of != nullptr ? *of : current_device()).null_stream;
  }
  if (value(handle) == stream_per_thread) {
    Device& device = of != nullptr ? *of : current_device();
    if (thread_ends) {
      return device.null_stream;
    }
    auto& stream = thread_streams.streams[device.index];
    if (stream == nullptr) {
      stream = make_stream(device, Stream::Kind::blocking, 0);
    }
    return stream;
  }
  Registry& known = registry();
  const std::shared_lock lock{known.mutex};
  const auto found = known.streams.find(value(handle));
  return found == known.streams.end() ? nullptr : found->second;
}

void close_streams(Device& device) {
  Registry& known = registry();
  const std::lock_guard lock{known.mutex};
  std::erase_if(known.streams, [&](const auto& entry) {
    const bool its = &entry.second->device() == &device;
    if (its) {
      entry.second->close();
    }
    return its;
  });
}

std::size_t streams_left() {
  Registry& known = registry();
  const std::shared_lock lock{known.mutex};
  return known.streams.size();
}

namespace {

/// Most calls: a stream that must exist, and something done with it.
template <class Body>
hipError_t with_stream(const char* name, hipStream_t handle, Body&& body) {
  return answer(name, [&]() -> hipError_t {
    const auto stream = find_stream(handle);
    return stream == nullptr ? hipErrorInvalidHandle : body(*stream);
  });
}

hipError_t synchronize(Stream& stream) {
  stream.synchronize();
  return hipSuccess;
}

hipError_t query(Stream& stream) { return stream.idle() ? hipSuccess : hipErrorNotReady; }

hipError_t get_flags(const Stream& stream, unsigned* flags) {
  if (flags == nullptr) {
    return hipErrorInvalidValue;
  }
  *flags = stream.kind() == Stream::Kind::non_blocking ? stream_non_blocking : 0;
  return hipSuccess;
}

hipError_t get_priority(const Stream& stream, int* priority) {
  if (priority == nullptr) {
    return hipErrorInvalidValue;
  }
  *priority = stream.priority();
  return hipSuccess;
}

hipError_t launch(Stream& stream, hipHostFn_t function, void* data) {
  if (function == nullptr) {
    return hipErrorInvalidValue;
  }
  stream.submit([=] { function(data); });
  return hipSuccess;
}

hipError_t add_callback(Stream& stream, hipStream_t handle, hipStreamCallback_t callback,
                        void* data, unsigned flags) {
  if (callback == nullptr || flags != 0) {
    return hipErrorInvalidValue;
  }
  stream.submit([=] { callback(handle, hipSuccess, data); });
  return hipSuccess;
}

hipError_t is_capturing(hipStreamCaptureStatus* status) {
  if (status == nullptr) {
    return hipErrorInvalidValue;
  }
  *status = hipStreamCaptureStatusNone;
  return hipSuccess;
}

/// In the variants for per-thread default streams, 0 is the thread's own stream.
hipStream_t own(hipStream_t handle) {
  return value(handle) == 0 ? reinterpret_cast<hipStream_t>(stream_per_thread) : handle;
}

template <class Word>
hipError_t write_value(Stream& stream, void* at, Word word, unsigned flags) {
  if (at == nullptr || flags != 0) {
    return hipErrorInvalidValue;
  }
  stream.submit([=] {
    std::atomic_ref<Word>{*static_cast<Word*>(at)}.store(word, std::memory_order_release);
  });
  return hipSuccess;
}

template <class Word>
hipError_t wait_value(Stream& stream, void* at, Word wanted, unsigned flags, Word mask) {
  if (at == nullptr || flags > wait_value_nor) {
    return hipErrorInvalidValue;
  }
  stream.submit([=] {
    const std::atomic_ref<Word> word{*static_cast<Word*>(at)};
    for (;;) {
      const Word masked = word.load(std::memory_order_acquire) & mask;
      const bool met = flags == wait_value_gte   ? masked >= wanted
                       : flags == wait_value_eq  ? masked == wanted
                       : flags == wait_value_and ? (masked & wanted) != 0
                                                 : static_cast<Word>(~(masked | wanted)) != 0;
      if (met) {
        return;
      }
      std::this_thread::yield();
    }
  });
  return hipSuccess;
}

}  // namespace

HIP(hipStreamCreate)(hipStream_t* stream) {
  return answer(__func__, [&] { return create(stream, 0, 0); });
}

HIP(hipStreamCreateWithFlags)(hipStream_t* stream, unsigned flags) {
  return answer(__func__, [&] { return create(stream, flags, 0); });
}

HIP(hipStreamCreateWithPriority)(hipStream_t* stream, unsigned flags, int priority) {
  return answer(__func__, [&] { return create(stream, flags, priority); });
}

HIP(hipStreamDestroy)(hipStream_t stream) {
  return answer(__func__, [&]() -> hipError_t {
    Registry& known = registry();
    std::shared_ptr<Stream> gone;
    {
      const std::lock_guard lock{known.mutex};
      const auto found = known.streams.find(value(stream));
      if (found == known.streams.end()) {
        return hipErrorInvalidHandle;
      }
      gone = std::move(found->second);
      known.streams.erase(found);
    }
    gone->close();
    return hipSuccess;
  });
}

HIP(hipStreamSynchronize)(hipStream_t stream) { return with_stream(__func__, stream, synchronize); }

HIP(hipStreamSynchronize_spt)(hipStream_t stream) {
  return with_stream(__func__, own(stream), synchronize);
}

HIP(hipStreamQuery)(hipStream_t stream) { return with_stream(__func__, stream, query); }

HIP(hipStreamQuery_spt)(hipStream_t stream) { return with_stream(__func__, own(stream), query); }

HIP(hipStreamGetFlags)(hipStream_t stream, unsigned* flags) {
  return with_stream(__func__, stream, [&](Stream& its) { return get_flags(its, flags); });
}

HIP(hipStreamGetFlags_spt)(hipStream_t stream, unsigned* flags) {
  return with_stream(__func__, own(stream), [&](Stream& its) { return get_flags(its, flags); });
}

HIP(hipStreamGetPriority)(hipStream_t stream, int* priority) {
  return with_stream(__func__, stream, [&](Stream& its) { return get_priority(its, priority); });
}

HIP(hipStreamGetPriority_spt)(hipStream_t stream, int* priority) {
  return with_stream(__func__, own(stream),
                     [&](Stream& its) { return get_priority(its, priority); });
}

HIP(hipStreamGetDevice)(hipStream_t stream, hipDevice_t* device) {
  return with_stream(__func__, stream, [&](Stream& its) -> hipError_t {
    if (device == nullptr) {
      return hipErrorInvalidValue;
    }
    *device = its.device().index;
    return hipSuccess;
  });
}

HIP(hipStreamGetId)(hipStream_t stream, unsigned long long* id) {
  return with_stream(__func__, stream, [&](Stream& its) -> hipError_t {
    if (id == nullptr) {
      return hipErrorInvalidValue;
    }
    *id = its.id();
    return hipSuccess;
  });
}

HIP(hipDeviceGetStreamPriorityRange)(int* least, int* greatest) {
  return answer(__func__, [&] {
    if (least != nullptr) {
      *least = least_priority;
    }
    if (greatest != nullptr) {
      *greatest = greatest_priority;
    }
    return hipSuccess;
  });
}

HIP(hipLaunchHostFunc)(hipStream_t stream, hipHostFn_t function, void* data) {
  return with_stream(__func__, stream, [&](Stream& its) { return launch(its, function, data); });
}

HIP(hipLaunchHostFunc_spt)(hipStream_t stream, hipHostFn_t function, void* data) {
  return with_stream(__func__, own(stream),
                     [&](Stream& its) { return launch(its, function, data); });
}

HIP(hipStreamAddCallback)
(hipStream_t stream, hipStreamCallback_t callback, void* data, unsigned flags) {
  return with_stream(__func__, stream,
                     [&](Stream& its) { return add_callback(its, stream, callback, data, flags); });
}

HIP(hipStreamAddCallback_spt)
(hipStream_t stream, hipStreamCallback_t callback, void* data, unsigned flags) {
  return with_stream(__func__, own(stream),
                     [&](Stream& its) { return add_callback(its, stream, callback, data, flags); });
}

HIP(hipStreamWriteValue32)(hipStream_t stream, void* at, std::uint32_t word, unsigned flags) {
  return with_stream(__func__, stream,
                     [&](Stream& its) { return write_value(its, at, word, flags); });
}

HIP(hipStreamWriteValue64)(hipStream_t stream, void* at, std::uint64_t word, unsigned flags) {
  return with_stream(__func__, stream,
                     [&](Stream& its) { return write_value(its, at, word, flags); });
}

HIP(hipStreamWaitValue32)
(hipStream_t stream, void* at, std::uint32_t word, unsigned flags, std::uint32_t mask) {
  return with_stream(__func__, stream,
                     [&](Stream& its) { return wait_value(its, at, word, flags, mask); });
}

HIP(hipStreamWaitValue64)
(hipStream_t stream, void* at, std::uint64_t word, unsigned flags, std::uint64_t mask) {
  return with_stream(__func__, stream,
                     [&](Stream& its) { return wait_value(its, at, word, flags, mask); });
}

HIP(hipStreamIsCapturing)(hipStream_t stream, hipStreamCaptureStatus* status) {
  return with_stream(__func__, stream, [&](Stream&) { return is_capturing(status); });
}

HIP(hipStreamIsCapturing_spt)(hipStream_t stream, hipStreamCaptureStatus* status) {
  return with_stream(__func__, own(stream), [&](Stream&) { return is_capturing(status); });
}

HIP(hipStreamGetCaptureInfo)
(hipStream_t stream, hipStreamCaptureStatus* status, unsigned long long* id) {
  return with_stream(__func__, stream, [&](Stream&) {
    if (id != nullptr) {
      *id = 0;
    }
    return is_capturing(status);
  });
}

HIP(hipThreadExchangeStreamCaptureMode)(hipStreamCaptureMode* mode) {
  return answer(__func__, [&]() -> hipError_t {
    thread_local hipStreamCaptureMode kept = hipStreamCaptureModeGlobal;
    if (mode == nullptr || *mode > hipStreamCaptureModeRelaxed) {
      return hipErrorInvalidValue;
    }
    std::swap(*mode, kept);
    return hipSuccess;
  });
}

}  // namespace cudaway::host
