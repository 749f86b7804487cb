// SPDX-License-Identifier: Apache-2.0
// NVRTC, where it takes code: why, says mappings/overrides/nvrtc.yaml.
#pragma once

#include CUDAWAY_ABI_HEADER

namespace cudaway::CUDAWAY_CUDA::nvrtc::adapters {

const char* error_string(nvrtcResult result) noexcept;
nvrtcResult version(int* major, int* minor) noexcept;

}  // namespace cudaway::CUDAWAY_CUDA::nvrtc::adapters
