// SPDX-License-Identifier: Apache-2.0
// The driver, where it takes code: why, says mappings/overrides/cuda.yaml.
#pragma once

#include CUDAWAY_ABI_HEADER

namespace cudaway::CUDAWAY_CUDA::cuda::adapters {

CUresult error_name(CUresult error, const char** text) noexcept;
CUresult error_string(CUresult error, const char** text) noexcept;
CUresult driver_version(int* version) noexcept;

}  // namespace cudaway::CUDAWAY_CUDA::cuda::adapters
