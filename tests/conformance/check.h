// SPDX-License-Identifier: Apache-2.0
// What generated conformance checks use.
#pragma once

/// True where exactly this type is among what a function's name stands for: headers may overload it
/// with templates. Anything else does not compile.
template <class Function>
constexpr bool has(Function* /*function*/) {
  return true;
}
