// SPDX-License-Identifier: Apache-2.0
#include "cudaway/handles.h"

#include <array>
#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <string>

#include "cudaway/log.h"

namespace cudaway {
namespace {

using detail::generation_mask;
using detail::mark;
using detail::mark_shift;
using detail::Slot;
using detail::slot_bits;
using detail::slot_mask;
using detail::slots;

// So many slots rest before the oldest serves again.
constexpr std::size_t resting = 1024;

// Token of an int handle: 11 bits generation, 20 bits slot.
constexpr std::uint64_t narrow_generation_mask = (1U << 11U) - 1;

enum class State : std::uint64_t { free, used = detail::state_used, closing };

// The word of a slot, taken apart.
struct Word {
  std::uint32_t kind = 0;
  std::uint64_t generation = 0;
  State state = State::free;

  static Word from(std::uint64_t bits) noexcept {
    return {static_cast<std::uint32_t>(bits >> 32U), (bits >> 4U) & generation_mask,
            static_cast<State>(bits & 0xFU)};
  }
  std::uint64_t bits() const noexcept {
    return (std::uint64_t{kind} << 32U) | (generation << 4U) | static_cast<std::uint64_t>(state);
  }
};

struct Token {
  std::uint64_t slot;
  std::uint64_t generation;
  std::uint64_t mask;
};

class Registry {
 public:
  std::uint64_t create(const HandleKind& kind, void* target, bool narrow) noexcept;
  Found find(const HandleKind& kind, std::uint64_t token, bool narrow, bool claim) noexcept;
  void release(std::uint64_t token, bool narrow, bool closed) noexcept;
  void report() noexcept;

 private:
  std::mutex mutex_;
  // Slot 0 is never used, so that no token is 0.
  std::uint64_t used_ = 1;
  // Oldest first: a slot rests as long as possible before it serves again.
  std::deque<std::uint32_t> free_;
  // Copies: the library that owns the text of a kind may be unloaded.
  std::map<std::uint32_t, std::string> kinds_;
};

// Never destroyed: handles are closed by destructors of applications, too.
Registry& registry() noexcept {
  static Registry* const one = new Registry;
  return *one;
}

[[gnu::destructor]] void report_leaks() {
  if (logs(Level::info)) {
    registry().report();
  }
}

bool decode(std::uint64_t token, bool narrow, Token& out) noexcept {
  if (narrow) {
    out = {token & slot_mask, (token >> slot_bits) & narrow_generation_mask,
           narrow_generation_mask};
    return (token >> 31U) == 0;
  }
  out = {token & slot_mask, (token >> slot_bits) & generation_mask, generation_mask};
  return (token >> mark_shift) == mark;
}

std::uint64_t Registry::create(const HandleKind& kind, void* target, bool narrow) noexcept try {
  const std::scoped_lock lock{mutex_};
  kinds_.try_emplace(kind.id, kind.name);
  std::uint64_t index = 0;
  // Slots rest before they serve again, so that a stale token is seen to be one.
  if (!free_.empty() && (used_ > slot_mask || free_.size() >= resting)) {
    index = free_.front();
    free_.pop_front();
  } else if (used_ <= slot_mask) {
    index = used_;
    ++used_;
  } else {
    log(Level::error, "no room for another %s: %llu handles are open", kind.name,
        static_cast<unsigned long long>(slot_mask));
    return 0;
  }
  Slot& entry = slots[index];
  Word word = Word::from(entry.word.load(std::memory_order_relaxed));
  word.kind = kind.id;
  word.generation = (word.generation + 1) & generation_mask;
  word.state = State::used;
  // A reader that sees this target sees the slot free before it, at the least.
  entry.target.store(target, std::memory_order_release);
  entry.word.store(word.bits(), std::memory_order_release);
  if (narrow) {
    return ((word.generation & narrow_generation_mask) << slot_bits) | index;
  }
  return (mark << mark_shift) | (word.generation << slot_bits) | index;
} catch (const std::bad_alloc&) {
  log(Level::error, "no memory for another %s", kind.name);
  return 0;
}

Found Registry::find(const HandleKind& kind, std::uint64_t token, bool narrow,
                     bool claim) noexcept {
  if (token == 0) {
    return {nullptr, HandleStatus::null};
  }
  Token parts{};
  if (!decode(token, narrow, parts) || parts.slot == 0) {
    return {nullptr, HandleStatus::foreign};
  }
  Slot* const entry = &slots[parts.slot];
  std::uint64_t bits = entry->word.load(std::memory_order_acquire);
  const Word word = Word::from(bits);
  if (word.generation == 0) {
    return {nullptr, HandleStatus::foreign};
  }
  if ((word.generation & parts.mask) != parts.generation || word.state != State::used) {
    return {nullptr, HandleStatus::destroyed};
  }
  if (word.kind != kind.id) {
    return {nullptr, HandleStatus::wrong_type};
  }
  void* const found = entry->target.load(std::memory_order_acquire);
  if (claim) {
    Word closing = word;
    closing.state = State::closing;
    if (!entry->word.compare_exchange_strong(bits, closing.bits(), std::memory_order_acq_rel,
                                             std::memory_order_acquire)) {
      return {nullptr, HandleStatus::destroyed};
    }
  } else if (entry->word.load(std::memory_order_acquire) != bits) {
    // Destroyed, and perhaps used again, while we looked.
    return {nullptr, HandleStatus::destroyed};
  }
  return {found, HandleStatus::ok};
}

void Registry::release(std::uint64_t token, bool narrow, bool closed) noexcept {
  Token parts{};
  if (!decode(token, narrow, parts)) {
    return;
  }
  Slot& entry = slots[parts.slot];
  Word word = Word::from(entry.word.load(std::memory_order_acquire));
  word.state = closed ? State::free : State::used;
  entry.word.store(word.bits(), std::memory_order_release);
  if (closed) {
    const std::scoped_lock lock{mutex_};
    try {
      free_.push_back(static_cast<std::uint32_t>(parts.slot));
    } catch (const std::bad_alloc&) {
      // The slot rests for ever.
    }
  }
}

void Registry::report() noexcept try {
  const std::scoped_lock lock{mutex_};
  std::map<std::uint32_t, unsigned> open;
  for (std::uint64_t index = 1; index < used_; ++index) {
    const Word word = Word::from(slots[index].word.load(std::memory_order_acquire));
    if (word.state == State::used) {
      ++open[word.kind];
    }
  }
  for (const auto& [kind, count] : open) {
    log(Level::info, "%u %s never destroyed", count, kinds_[kind].c_str());
  }
} catch (const std::bad_alloc&) {
  // A report is not worth more.
}

}  // namespace

constinit std::array<detail::Slot, slot_mask + 1> detail::slots{};

const char* describe(HandleStatus status) noexcept {
  switch (status) {
    case HandleStatus::ok:
      return "is valid";
    case HandleStatus::null:
      return "is null";
    case HandleStatus::foreign:
      return "is no handle of this library";
    case HandleStatus::wrong_type:
      return "is a handle of another type";
    case HandleStatus::destroyed:
      return "is destroyed";
  }
  return "is invalid";
}

std::uint64_t create_handle(const HandleKind& kind, void* target, bool narrow) noexcept {
  return registry().create(kind, target, narrow);
}

Found find_handle(const HandleKind& kind, std::uint64_t token, bool narrow) noexcept {
  return registry().find(kind, token, narrow, false);
}

Found claim_handle(const HandleKind& kind, std::uint64_t token, bool narrow) noexcept {
  return registry().find(kind, token, narrow, true);
}

void release_handle(std::uint64_t token, bool narrow, bool closed) noexcept {
  registry().release(token, narrow, closed);
}

}  // namespace cudaway
