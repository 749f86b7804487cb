// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace cudaway::adapters {

/// The version of CUDA that the driver of this machine claims to know: the newest one of
/// mappings/sdks.yaml, so that programs of all versions before it run.
inline constexpr int cuda_version = 13050;

}  // namespace cudaway::adapters
