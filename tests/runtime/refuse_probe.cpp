// SPDX-License-Identifier: Apache-2.0
// Refuses, and leaks a handle.
#include "cudaway/handles.h"
#include "cudaway/refuse.h"

int main() {
  static constinit cudaway::Refusal plain{"plainFunction", "there is no such thing"};
  static constinit cudaway::Refusal near{"nearFunction", "nobody wrote it", "rocm_near"};
  int sum = 0;
  for (int round = 0; round < 3; ++round) {
    sum += cudaway::refuse(plain, 5) + cudaway::refuse(near, 6);
  }
  static constexpr cudaway::HandleKind kind{"probeHandle_t"};
  void* handle = nullptr;
  const bool created = cudaway::publish(kind, static_cast<void*>(&sum), handle);
  return created && sum == 33 ? 0 : 1;
}
