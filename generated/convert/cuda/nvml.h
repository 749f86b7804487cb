// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/nvml.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of NVML and ROCm SMI by name.
// An unknown value gives false; nothing is ever cast.
#pragma once

#include "abi/cuda/nvml.h"
#include "abi/rocm/rocm_smi.h"

namespace cudaway::cuda::nvml {

namespace rocm_smi = cudaway::rocm::rocm_smi;

constexpr bool convert(nvmlReturn_t from, rocm_smi::rsmi_status_t& to) noexcept {
  switch (from) {
    case NVML_SUCCESS:
      to = rocm_smi::RSMI_STATUS_SUCCESS;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocm_smi::rsmi_status_t from, nvmlReturn_t& to) noexcept {
  switch (from) {
    case rocm_smi::RSMI_STATUS_SUCCESS:
      to = NVML_SUCCESS;
      return true;
    default:
      return false;
  }
}

/// A status of the target; what has no counterpart is NVML_ERROR_UNKNOWN.
constexpr nvmlReturn_t translate(rocm_smi::rsmi_status_t from) noexcept {
  nvmlReturn_t to = NVML_ERROR_UNKNOWN;
  return convert_back(from, to) ? to : NVML_ERROR_UNKNOWN;
}

}  // namespace cudaway::cuda::nvml
