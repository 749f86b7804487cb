// SPDX-License-Identifier: Apache-2.0
// Events: handles of markers.
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

#include "device.h"

namespace cudaway::host {
namespace {

using namespace cudaway::rocm::hip;

struct Event {
  const unsigned flags;
  const int device;
  std::mutex mutex;
  Marker marker;  // of the last record; null before the first

  Marker last() {
    const std::lock_guard lock{mutex};
    return marker;
  }
};

struct Registry {
  std::shared_mutex mutex;
  std::unordered_map<hipEvent_t, std::shared_ptr<Event>> events;
  std::uintptr_t next = 0x10;
};

Registry& registry() {
  static auto* const once = new Registry;
  return *once;
}

std::shared_ptr<Event> find(hipEvent_t handle) {
  Registry& known = registry();
  const std::shared_lock lock{known.mutex};
  const auto found = known.events.find(handle);
  return found == known.events.end() ? nullptr : found->second;
}

hipError_t create(hipEvent_t* event, unsigned flags) {
  // What other processes wait for cannot take times.
  const bool wrong = (flags & ~event_known_flags) != 0 ||
                     ((flags & event_interprocess) != 0 && (flags & event_disable_timing) == 0);
  if (event == nullptr || wrong) {
    return hipErrorInvalidValue;
  }
  Registry& known = registry();
  auto made = std::shared_ptr<Event>{new Event{flags, current_device().index, {}, {}}};
  const std::lock_guard lock{known.mutex};
  *event = reinterpret_cast<hipEvent_t>(known.next);
  known.next += 0x10;
  known.events.emplace(*event, std::move(made));
  return hipSuccess;
}

hipError_t record(hipEvent_t handle, hipStream_t on) {
  const auto event = find(handle);
  const auto stream = find_stream(on);
  if (event == nullptr || stream == nullptr) {
    return hipErrorInvalidHandle;
  }
  if (event->device != stream->device().index) {
    return hipErrorInvalidHandle;
  }
  const std::lock_guard lock{event->mutex};
  event->marker = stream->submit(nullptr);
  return hipSuccess;
}

hipError_t wait_on(hipStream_t waiting, hipEvent_t handle, unsigned flags) {
  const auto event = find(handle);
  const auto stream = find_stream(waiting);
  if (event == nullptr || stream == nullptr) {
    return hipErrorInvalidHandle;
  }
  if (flags > 1) {
    return hipErrorInvalidValue;
  }
  if (const Marker marker = event->last(); marker != nullptr && !marker->done()) {
    stream->submit(nullptr, marker);
  }
  return hipSuccess;
}

hipStream_t own(hipStream_t handle) {
  return handle == nullptr ? reinterpret_cast<hipStream_t>(stream_per_thread) : handle;
}

}  // namespace

std::size_t events_left() {
  Registry& known = registry();
  const std::shared_lock lock{known.mutex};
  return known.events.size();
}

HIP(hipEventCreate)(hipEvent_t* event) {
  return answer(__func__, [&] { return create(event, 0); });
}

HIP(hipEventCreateWithFlags)(hipEvent_t* event, unsigned flags) {
  return answer(__func__, [&] { return create(event, flags); });
}

HIP(hipEventDestroy)(hipEvent_t event) {
  return answer(__func__, [&] {
    Registry& known = registry();
    const std::lock_guard lock{known.mutex};
    return known.events.erase(event) == 0 ? hipErrorInvalidHandle : hipSuccess;
  });
}

HIP(hipEventRecord)(hipEvent_t event, hipStream_t stream) {
  return answer(__func__, [&] { return record(event, stream); });
}

HIP(hipEventRecord_spt)(hipEvent_t event, hipStream_t stream) {
  return answer(__func__, [&] { return record(event, own(stream)); });
}

HIP(hipEventRecordWithFlags)(hipEvent_t event, hipStream_t stream, unsigned flags) {
  return answer(__func__, [&] { return flags > 1 ? hipErrorInvalidValue : record(event, stream); });
}

HIP(hipStreamWaitEvent)(hipStream_t stream, hipEvent_t event, unsigned flags) {
  return answer(__func__, [&] { return wait_on(stream, event, flags); });
}

HIP(hipStreamWaitEvent_spt)(hipStream_t stream, hipEvent_t event, unsigned flags) {
  return answer(__func__, [&] { return wait_on(own(stream), event, flags); });
}

HIP(hipEventQuery)(hipEvent_t event) {
  return answer(__func__, [&]() -> hipError_t {
    const auto its = find(event);
    if (its == nullptr) {
      return hipErrorInvalidHandle;
    }
    const Marker marker = its->last();
    return marker == nullptr || marker->done() ? hipSuccess : hipErrorNotReady;
  });
}

HIP(hipEventSynchronize)(hipEvent_t event) {
  return answer(__func__, [&]() -> hipError_t {
    const auto its = find(event);
    if (its == nullptr) {
      return hipErrorInvalidHandle;
    }
    if (const Marker marker = its->last(); marker != nullptr) {
      marker->wait();
    }
    return hipSuccess;
  });
}

HIP(hipEventElapsedTime)(float* milliseconds, hipEvent_t start, hipEvent_t stop) {
  return answer(__func__, [&]() -> hipError_t {
    if (milliseconds == nullptr) {
      return hipErrorInvalidValue;
    }
    const auto first = find(start);
    const auto second = find(stop);
    if (first == nullptr || second == nullptr ||
        ((first->flags | second->flags) & event_disable_timing) != 0) {
      return hipErrorInvalidHandle;
    }
    const Marker from = first->last();
    const Marker to = second->last();
    if (from == nullptr || to == nullptr || first->device != second->device) {
      return hipErrorInvalidHandle;
    }
    if (!from->done() || !to->done()) {
      return hipErrorNotReady;
    }
    *milliseconds = std::chrono::duration<float, std::milli>{to->when() - from->when()}.count();
    return hipSuccess;
  });
}

}  // namespace cudaway::host
