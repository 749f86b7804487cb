// SPDX-License-Identifier: Apache-2.0
// Binds from many threads at once, and says what came of it.
//
// Usage: binding_probe FILE-NAME FUNCTION
#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

#include "check.h"
#include "cudaway/library.h"

int main(int count, char** words) {
  CHECK_EQUAL(count, 3);
  const char* const names[] = {words[1]};
  cudaway::Library library{"ProbeLib", "9.9", names};
  cudaway::Target<int()> target{library, "probeFunction", words[2]};
  std::atomic<bool> go{false};
  std::atomic<int> bound{0};
  std::vector<std::thread> workers;
  for (int worker = 0; worker < 32; ++worker) {
    workers.emplace_back([&] {
      go.wait(false);
      for (int round = 0; round < 3; ++round) {
        const auto call = target.get();
        if (call != nullptr && call() == 42) {
          ++bound;
        }
      }
    });
  }
  go = true;
  go.notify_all();
  for (std::thread& worker : workers) {
    worker.join();
  }
  std::printf("bound %d times\n", bound.load());
}
