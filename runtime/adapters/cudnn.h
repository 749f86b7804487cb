// SPDX-License-Identifier: Apache-2.0
// cuDNN, where it takes code: why, says mappings/overrides/cudnn.yaml.
#pragma once

#include CUDAWAY_ABI_HEADER

namespace cudaway::CUDAWAY_CUDA::cudnn::adapters {

const char* error_string(cudnnStatus_t status) noexcept;
size_t version() noexcept;
size_t cudart_version() noexcept;
cudnnStatus_t property(libraryPropertyType type, int* value) noexcept;

}  // namespace cudaway::CUDAWAY_CUDA::cudnn::adapters
