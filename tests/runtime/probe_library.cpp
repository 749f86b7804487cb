// SPDX-License-Identifier: Apache-2.0
// A library to be found, or not to be.
extern "C" __attribute__((visibility("default"))) int probe_function() { return 42; }
