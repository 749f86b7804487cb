// SPDX-License-Identifier: Apache-2.0
// Work in order: a stream is a queue with a thread of its own; work on several streams meets in
// markers.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "hip_types.h"

namespace cudaway::host {

struct Device;

/// The end of one piece of work.
class Completion {
 public:
  using Clock = std::chrono::steady_clock;

  bool done() const noexcept { return done_.load(std::memory_order_acquire) != 0; }
  void wait() const noexcept { done_.wait(0, std::memory_order_acquire); }
  void finish() noexcept {
    when_ = Clock::now();
    done_.store(1, std::memory_order_release);
    done_.notify_all();
  }
  /// When it was done; only where it is.
  Clock::time_point when() const noexcept { return when_; }

 private:
  std::atomic<int> done_{0};  // an int is what the kernel can wait for
  Clock::time_point when_;
};

/// Null stands for work that is done.
using Marker = std::shared_ptr<Completion>;
using Task = std::function<void()>;

class Stream : public std::enable_shared_from_this<Stream> {
 public:
  enum class Kind : std::uint8_t { null, blocking, non_blocking };

  Stream(Device& device, Kind kind, int priority);

  /// Does the task after all earlier work of this stream, and after that of others where the kinds
  /// demand it: the null stream waits for all blocking ones, and they for it. An empty task is a
  /// mark in the order of work.
  Marker submit(Task task, const Marker& after = nullptr);
  /// The same on the caller's thread; back when it is done.
  void run(const Task& task);

  /// Waits for all that was submitted, on a null stream also to the blocking streams.
  void synchronize() { submit(nullptr)->wait(); }
  bool idle() { return submit(nullptr)->done(); }
  /// No more work comes; the thread ends when the queue is empty.
  void close();

  Device& device() const noexcept { return device_; }
  Kind kind() const noexcept { return kind_; }
  int priority() const noexcept { return priority_; }
  std::uint64_t id() const noexcept { return id_; }

 private:
  friend struct Device;

  struct Item {
    Task task;
    std::vector<Marker> after;
    Marker done;
  };

  /// Puts `mine` at the end of the order; what it has to wait for. The device's lock is held.
  std::vector<Marker> link(const Marker& mine, const Marker& after);
  void start();
  void work();
  bool finished() const noexcept { return closed_ && (last_ == nullptr || last_->done()); }

  Device& device_;
  const Kind kind_;
  const int priority_;
  const std::uint64_t id_;
  // All below is guarded by the device's mutex.
  Marker last_;
  std::deque<Item> queue_;
  std::condition_variable ready_;
  bool started_ = false;
  bool closed_ = false;
};

/// The stream behind a handle, where it is one: 0 and 1 are the null stream of the thread's device,
/// 2 is the thread's own stream, all others were created. `of` says whose null stream is meant
/// instead of that of the thread's device.
std::shared_ptr<Stream> find_stream(hip::hipStream_t handle, Device* of = nullptr);

/// Closes all streams of a device that were created.
void close_streams(Device& device);

/// How many streams and events nobody destroyed.
std::size_t streams_left();
std::size_t events_left();

}  // namespace cudaway::host
