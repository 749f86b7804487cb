// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/targets.h.j2 and mappings/libraries.yaml. Do not
// edit: change those and run it again.
//
// The libraries of ROCm.
#pragma once

#include "cudaway/library.h"

namespace cudaway {

CUDAWAY_API extern Library hip_library;
CUDAWAY_API extern Library hiprtc_library;
CUDAWAY_API extern Library rocblas_library;
CUDAWAY_API extern Library hipblaslt_library;
CUDAWAY_API extern Library miopen_library;
CUDAWAY_API extern Library rocfft_library;
CUDAWAY_API extern Library rocsparse_library;
CUDAWAY_API extern Library rccl_library;
CUDAWAY_API extern Library rocm_smi_library;
CUDAWAY_API extern Library amdsmi_library;

}  // namespace cudaway
