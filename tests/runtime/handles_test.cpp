// SPDX-License-Identifier: Apache-2.0
#include "cudaway/handles.h"

#include <atomic>
#include <cstddef>
#include <set>
#include <thread>
#include <vector>

#include "check.h"

namespace {

using cudaway::Closing;
using cudaway::find;
using cudaway::HandleKind;
using cudaway::HandleStatus;
using cudaway::publish;

constexpr HandleKind kettle{"kettleHandle_t"};
constexpr HandleKind spoon{"spoonHandle_t"};

using Wide = struct kettle_st*;
using Narrow = int;
using Target = void*;

bool is(HandleStatus status, HandleStatus expected) {
  return status == expected && cudaway::describe(status) != nullptr;
}

template <class Handle>
void statuses() {
  int object = 0;
  Target target = &object;
  Handle handle{};
  CHECK(publish(kettle, target, handle));
  CHECK(handle != Handle{});

  Target found = nullptr;
  CHECK(is(find(kettle, handle, found), HandleStatus::ok));
  CHECK(found == target);
  CHECK(is(find(spoon, handle, found), HandleStatus::wrong_type));
  CHECK(found == nullptr);
  CHECK(is(find(kettle, Handle{}, found), HandleStatus::null));

  {
    // A target that refuses to destroy leaves the handle alive.
    Closing<Handle> closing;
    CHECK(is(closing.claim(kettle, handle, found), HandleStatus::ok));
    CHECK(found == target);
    Target other = nullptr;
    CHECK(is(find(kettle, handle, other), HandleStatus::destroyed));
  }
  CHECK(is(find(kettle, handle, found), HandleStatus::ok));
  {
    Closing<Handle> wrong;
    CHECK(is(wrong.claim(spoon, handle, found), HandleStatus::wrong_type));
    wrong.closed();
  }
  {
    Closing<Handle> closing;
    CHECK(is(closing.claim(kettle, handle, found), HandleStatus::ok));
    closing.closed();
  }
  CHECK(is(find(kettle, handle, found), HandleStatus::destroyed));
  Closing<Handle> twice;
  CHECK(is(twice.claim(kettle, handle, found), HandleStatus::destroyed));
}

void foreign() {
  Target found = nullptr;
  int object = 0;
  CHECK(is(find(kettle, reinterpret_cast<Wide>(&object), found), HandleStatus::foreign));
  CHECK(is(find(kettle, reinterpret_cast<Wide>(0x1000), found), HandleStatus::foreign));
  CHECK(is(find(kettle, Narrow{-1}, found), HandleStatus::foreign));
  CHECK(is(find(kettle, Narrow{900'000}, found), HandleStatus::foreign));
}

void stale() {
  // Many lives of the slots: no old token ever becomes valid again.
  std::set<Narrow> old;
  for (int round = 0; round < 20'000; ++round) {
    Narrow handle{};
    CHECK(publish(kettle, Target{&old}, handle));
    CHECK(old.insert(handle).second);
    Target found = nullptr;
    Closing<Narrow> closing;
    CHECK(is(closing.claim(kettle, handle, found), HandleStatus::ok));
    closing.closed();
  }
  for (const Narrow handle : old) {
    Target found = nullptr;
    CHECK(is(find(kettle, handle, found), HandleStatus::destroyed));
  }
}

void threads() {
  constexpr int count = 32;
  constexpr int rounds = 500;
  int shared_object = 0;
  Wide shared{};
  CHECK(publish(spoon, Target{&shared_object}, shared));
  std::atomic<int> closed{0};
  std::vector<std::thread> workers;
  for (int worker = 0; worker < count; ++worker) {
    workers.emplace_back([&, worker] {
      std::vector<int> objects(rounds);
      for (int round = 0; round < rounds; ++round) {
        const HandleKind& kind = (worker + round) % 2 == 0 ? kettle : spoon;
        Target const target = &objects[static_cast<std::size_t>(round)];
        Wide handle{};
        CHECK(publish(kind, target, handle));
        Target found = nullptr;
        CHECK(is(find(kind, handle, found), HandleStatus::ok));
        CHECK(found == target);
        // The shared one is valid until somebody closes it, and then never again.
        const HandleStatus status = find(spoon, shared, found);
        CHECK(status == HandleStatus::ok || status == HandleStatus::destroyed);
        CHECK((status == HandleStatus::ok) == (found == &shared_object));
        if (round == rounds / 2) {
          Closing<Wide> closing;
          if (closing.claim(spoon, shared, found) == HandleStatus::ok) {
            closing.closed();
            ++closed;
          }
        }
        Closing<Wide> closing;
        CHECK(is(closing.claim(kind, handle, found), HandleStatus::ok));
        CHECK(found == target);
        closing.closed();
      }
    });
  }
  for (std::thread& worker : workers) {
    worker.join();
  }
  CHECK_EQUAL(closed.load(), 1);
}

}  // namespace

int main() {
  statuses<Wide>();
  statuses<Narrow>();
  foreign();
  stale();
  threads();
}
