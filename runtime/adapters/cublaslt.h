// SPDX-License-Identifier: Apache-2.0
// cuBLASLt, where it takes code: why, says mappings/overrides/cublaslt.yaml.
#pragma once

#include CUDAWAY_ABI_HEADER

namespace cudaway::CUDAWAY_CUDA::cublaslt::adapters {

const char* status_name(cublasStatus_t status) noexcept;
const char* status_string(cublasStatus_t status) noexcept;
size_t version() noexcept;
size_t cudart_version() noexcept;
cublasStatus_t property(libraryPropertyType type, int* value) noexcept;

}  // namespace cudaway::CUDAWAY_CUDA::cublaslt::adapters
