// SPDX-License-Identifier: Apache-2.0
// The runtime API, where it takes code: why, says mappings/overrides/cudart.yaml.
#pragma once

#include CUDAWAY_ABI_HEADER

namespace cudaway::CUDAWAY_CUDA::cudart::adapters {

const char* error_name(cudaError_t error) noexcept;
const char* error_string(cudaError_t error) noexcept;
cudaError_t runtime_version(int* version) noexcept;
cudaError_t driver_version(int* version) noexcept;

}  // namespace cudaway::CUDAWAY_CUDA::cudart::adapters
