// SPDX-License-Identifier: Apache-2.0
// cuFFT, where it takes code: why, says mappings/overrides/cufft.yaml.
#pragma once

#include CUDAWAY_ABI_HEADER

namespace cudaway::CUDAWAY_CUDA::cufft::adapters {

cufftResult version(int* version) noexcept;
cufftResult property(libraryPropertyType type, int* value) noexcept;

}  // namespace cudaway::CUDAWAY_CUDA::cufft::adapters
