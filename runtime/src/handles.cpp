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

// Token of a pointer handle: 16 bits mark, 28 bits generation, 20 bits slot.
// Token of an int handle:                 11 bits generation, 20 bits slot.
constexpr unsigned slot_bits = 20;
constexpr std::uint64_t slot_mask = (1U << slot_bits) - 1;
constexpr unsigned generation_bits = 28;
constexpr std::uint64_t generation_mask = (1U << generation_bits) - 1;
constexpr std::uint64_t narrow_generation_mask = (1U << 11U) - 1;
// No address of user space or of the kernel starts like this.
constexpr std::uint64_t mark = 0xCDA7;
constexpr unsigned mark_shift = 48;

constexpr std::size_t chunk_size = 1024;
constexpr std::size_t chunk_count = (slot_mask + 1) / chunk_size;

enum class State : std::uint64_t { free, used, closing };

// What a slot is, in one word, so that it changes in one step: 32 bits kind, 28 bits generation,
// 4 bits state.
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

struct Slot {
  std::atomic<std::uint64_t> word{0};
  std::atomic<void*> target{nullptr};
};

using Chunk = std::array<Slot, chunk_size>;

struct Token {
  std::uint64_t slot;
  std::uint64_t generation;
  std::uint64_t mask;
};

class Registry {
 public:
  std::uint64_t create(const HandleKind& kind, void* target, bool narrow) noexcept;
  HandleStatus find(const HandleKind& kind, std::uint64_t token, bool narrow, void** target,
                    bool claim) noexcept;
  void release(std::uint64_t token, bool narrow, bool closed) noexcept;
  void report() noexcept;

 private:
  Slot* slot(std::uint64_t index) const noexcept {
    Chunk* const chunk = chunks_[index / chunk_size].load(std::memory_order_acquire);
    return chunk == nullptr ? nullptr : &(*chunk)[index % chunk_size];
  }

  std::array<std::atomic<Chunk*>, chunk_count> chunks_{};
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
  if (!free_.empty() && (used_ > slot_mask || free_.size() >= chunk_size)) {
    index = free_.front();
    free_.pop_front();
  } else if (used_ <= slot_mask) {
    index = used_;
    if (slot(index) == nullptr) {
      chunks_[index / chunk_size].store(new Chunk, std::memory_order_release);
    }
    ++used_;
  } else {
    log(Level::error, "no room for another %s: %llu handles are open", kind.name,
        static_cast<unsigned long long>(slot_mask));
    return 0;
  }
  Slot& entry = *slot(index);
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

HandleStatus Registry::find(const HandleKind& kind, std::uint64_t token, bool narrow, void** target,
                            bool claim) noexcept {
  if (token == 0) {
    return HandleStatus::null;
  }
  Token parts{};
  if (!decode(token, narrow, parts) || parts.slot == 0) {
    return HandleStatus::foreign;
  }
  Slot* const entry = slot(parts.slot);
  if (entry == nullptr) {
    return HandleStatus::foreign;
  }
  std::uint64_t bits = entry->word.load(std::memory_order_acquire);
  const Word word = Word::from(bits);
  if (word.generation == 0) {
    return HandleStatus::foreign;
  }
  if ((word.generation & parts.mask) != parts.generation || word.state != State::used) {
    return HandleStatus::destroyed;
  }
  if (word.kind != kind.id) {
    return HandleStatus::wrong_type;
  }
  void* const found = entry->target.load(std::memory_order_acquire);
  if (claim) {
    Word closing = word;
    closing.state = State::closing;
    if (!entry->word.compare_exchange_strong(bits, closing.bits(), std::memory_order_acq_rel,
                                             std::memory_order_acquire)) {
      return HandleStatus::destroyed;
    }
  } else if (entry->word.load(std::memory_order_acquire) != bits) {
    // Destroyed, and perhaps used again, while we looked.
    return HandleStatus::destroyed;
  }
  *target = found;
  return HandleStatus::ok;
}

void Registry::release(std::uint64_t token, bool narrow, bool closed) noexcept {
  Token parts{};
  if (!decode(token, narrow, parts)) {
    return;
  }
  Slot& entry = *slot(parts.slot);
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
    const Word word = Word::from(slot(index)->word.load(std::memory_order_acquire));
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

HandleStatus find_handle(const HandleKind& kind, std::uint64_t token, bool narrow,
                         void** target) noexcept {
  return registry().find(kind, token, narrow, target, false);
}

HandleStatus claim_handle(const HandleKind& kind, std::uint64_t token, bool narrow,
                          void** target) noexcept {
  return registry().find(kind, token, narrow, target, true);
}

void release_handle(std::uint64_t token, bool narrow, bool closed) noexcept {
  registry().release(token, narrow, closed);
}

}  // namespace cudaway
