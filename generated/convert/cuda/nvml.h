// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/nvml.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of NVML and ROCm SMI by name.
// An unknown value gives false; nothing is ever cast. Statuses have names and words.
#pragma once

#include "abi/cuda/nvml.h"
#include "cudaway/export.h"
#include "abi/rocm/rocm_smi.h"

namespace cudaway::cuda::nvml {

namespace rocm_smi = cudaway::rocm::rocm_smi;

constexpr CUDAWAY_HOT bool convert(nvmlClockType_enum from,
    rocm_smi::rsmi_clk_type_t& to) noexcept {
  switch (from) {
    case NVML_CLOCK_GRAPHICS:
      to = rocm_smi::RSMI_CLK_TYPE_SYS;
      return true;
    case NVML_CLOCK_SM:
      to = rocm_smi::RSMI_CLK_TYPE_SYS;
      return true;
    case NVML_CLOCK_MEM:
      to = rocm_smi::RSMI_CLK_TYPE_MEM;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocm_smi::rsmi_clk_type_t from, nvmlClockType_enum& to) noexcept {
  switch (from) {
    case rocm_smi::RSMI_CLK_TYPE_SYS:
      to = NVML_CLOCK_GRAPHICS;
      return true;
    case rocm_smi::RSMI_CLK_TYPE_MEM:
      to = NVML_CLOCK_MEM;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(nvmlReturn_t from, rocm_smi::rsmi_status_t& to) noexcept {
  switch (from) {
    case NVML_SUCCESS:
      to = rocm_smi::RSMI_STATUS_SUCCESS;
      return true;
    case NVML_ERROR_UNINITIALIZED:
      to = rocm_smi::RSMI_STATUS_INIT_ERROR;
      return true;
    case NVML_ERROR_INVALID_ARGUMENT:
      to = rocm_smi::RSMI_STATUS_INVALID_ARGS;
      return true;
    case NVML_ERROR_NOT_SUPPORTED:
      to = rocm_smi::RSMI_STATUS_NOT_SUPPORTED;
      return true;
    case NVML_ERROR_NO_PERMISSION:
      to = rocm_smi::RSMI_STATUS_PERMISSION;
      return true;
    case NVML_ERROR_NOT_FOUND:
      to = rocm_smi::RSMI_STATUS_NOT_FOUND;
      return true;
    case NVML_ERROR_INSUFFICIENT_SIZE:
      to = rocm_smi::RSMI_STATUS_INSUFFICIENT_SIZE;
      return true;
    case NVML_ERROR_LIBRARY_NOT_FOUND:
      to = rocm_smi::RSMI_STATUS_FAIL_LOAD_MODULE;
      return true;
    case NVML_ERROR_FUNCTION_NOT_FOUND:
      to = rocm_smi::RSMI_STATUS_FAIL_LOAD_SYMBOL;
      return true;
    case NVML_ERROR_OPERATING_SYSTEM:
      to = rocm_smi::RSMI_STATUS_FILE_ERROR;
      return true;
    case NVML_ERROR_IN_USE:
      to = rocm_smi::RSMI_STATUS_BUSY;
      return true;
    case NVML_ERROR_MEMORY:
      to = rocm_smi::RSMI_STATUS_OUT_OF_RESOURCES;
      return true;
    case NVML_ERROR_NO_DATA:
      to = rocm_smi::RSMI_STATUS_NO_DATA;
      return true;
    case NVML_ERROR_UNKNOWN:
      to = rocm_smi::RSMI_STATUS_UNKNOWN_ERROR;
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
    case rocm_smi::RSMI_INITIALIZATION_ERROR:
      to = NVML_ERROR_UNINITIALIZED;
      return true;
    case rocm_smi::RSMI_STATUS_INVALID_ARGS:
      to = NVML_ERROR_INVALID_ARGUMENT;
      return true;
    case rocm_smi::RSMI_STATUS_NOT_SUPPORTED:
      to = NVML_ERROR_NOT_SUPPORTED;
      return true;
    case rocm_smi::RSMI_STATUS_PERMISSION:
      to = NVML_ERROR_NO_PERMISSION;
      return true;
    case rocm_smi::RSMI_STATUS_NOT_FOUND:
      to = NVML_ERROR_NOT_FOUND;
      return true;
    case rocm_smi::RSMI_STATUS_INSUFFICIENT_SIZE:
      to = NVML_ERROR_INSUFFICIENT_SIZE;
      return true;
    case rocm_smi::RSMI_STATUS_FAIL_LOAD_MODULE:
      to = NVML_ERROR_LIBRARY_NOT_FOUND;
      return true;
    case rocm_smi::RSMI_STATUS_FAIL_LOAD_SYMBOL:
      to = NVML_ERROR_FUNCTION_NOT_FOUND;
      return true;
    case rocm_smi::RSMI_STATUS_FILE_ERROR:
      to = NVML_ERROR_OPERATING_SYSTEM;
      return true;
    case rocm_smi::RSMI_STATUS_BUSY:
      to = NVML_ERROR_IN_USE;
      return true;
    case rocm_smi::RSMI_STATUS_OUT_OF_RESOURCES:
      to = NVML_ERROR_MEMORY;
      return true;
    case rocm_smi::RSMI_STATUS_NO_DATA:
      to = NVML_ERROR_NO_DATA;
      return true;
    case rocm_smi::RSMI_STATUS_UNKNOWN_ERROR:
      to = NVML_ERROR_UNKNOWN;
      return true;
    case rocm_smi::RSMI_STATUS_INTERNAL_EXCEPTION:
      to = NVML_ERROR_UNKNOWN;
      return true;
    case rocm_smi::RSMI_STATUS_INPUT_OUT_OF_BOUNDS:
      to = NVML_ERROR_INVALID_ARGUMENT;
      return true;
    case rocm_smi::RSMI_STATUS_NOT_YET_IMPLEMENTED:
      to = NVML_ERROR_NOT_SUPPORTED;
      return true;
    case rocm_smi::RSMI_STATUS_INTERRUPT:
      to = NVML_ERROR_OPERATING_SYSTEM;
      return true;
    case rocm_smi::RSMI_STATUS_UNEXPECTED_SIZE:
      to = NVML_ERROR_UNKNOWN;
      return true;
    case rocm_smi::RSMI_STATUS_UNEXPECTED_DATA:
      to = NVML_ERROR_UNKNOWN;
      return true;
    case rocm_smi::RSMI_STATUS_REFCOUNT_OVERFLOW:
      to = NVML_ERROR_INSUFFICIENT_RESOURCES;
      return true;
    case rocm_smi::RSMI_STATUS_SETTING_UNAVAILABLE:
      to = NVML_ERROR_NOT_SUPPORTED;
      return true;
    case rocm_smi::RSMI_STATUS_AMDGPU_RESTART_ERR:
      to = NVML_ERROR_OPERATING_SYSTEM;
      return true;
    case rocm_smi::RSMI_STATUS_DRM_ERROR:
      to = NVML_ERROR_OPERATING_SYSTEM;
      return true;
    default:
      return false;
  }
}

/// What a failure of the target is here; what has no counterpart is NVML_ERROR_UNKNOWN.
CUDAWAY_COLD inline nvmlReturn_t translate_failure(rocm_smi::rsmi_status_t from) noexcept {
  nvmlReturn_t to{};
  return convert_back(from, to) ? to : NVML_ERROR_UNKNOWN;
}

CUDAWAY_HOT nvmlReturn_t translate(rocm_smi::rsmi_status_t from) noexcept {
  if (from == rocm_smi::RSMI_STATUS_SUCCESS) [[likely]] {
    return NVML_SUCCESS;
  }
  return translate_failure(from);
}

/// The name of a status; null for an unknown one.
constexpr const char* name_of(nvmlReturn_t status) noexcept {
  switch (status) {
    case NVML_SUCCESS:
      return "NVML_SUCCESS";
    case NVML_ERROR_UNINITIALIZED:
      return "NVML_ERROR_UNINITIALIZED";
    case NVML_ERROR_INVALID_ARGUMENT:
      return "NVML_ERROR_INVALID_ARGUMENT";
    case NVML_ERROR_NOT_SUPPORTED:
      return "NVML_ERROR_NOT_SUPPORTED";
    case NVML_ERROR_NO_PERMISSION:
      return "NVML_ERROR_NO_PERMISSION";
    case NVML_ERROR_ALREADY_INITIALIZED:
      return "NVML_ERROR_ALREADY_INITIALIZED";
    case NVML_ERROR_NOT_FOUND:
      return "NVML_ERROR_NOT_FOUND";
    case NVML_ERROR_INSUFFICIENT_SIZE:
      return "NVML_ERROR_INSUFFICIENT_SIZE";
    case NVML_ERROR_INSUFFICIENT_POWER:
      return "NVML_ERROR_INSUFFICIENT_POWER";
    case NVML_ERROR_DRIVER_NOT_LOADED:
      return "NVML_ERROR_DRIVER_NOT_LOADED";
    case NVML_ERROR_TIMEOUT:
      return "NVML_ERROR_TIMEOUT";
    case NVML_ERROR_IRQ_ISSUE:
      return "NVML_ERROR_IRQ_ISSUE";
    case NVML_ERROR_LIBRARY_NOT_FOUND:
      return "NVML_ERROR_LIBRARY_NOT_FOUND";
    case NVML_ERROR_FUNCTION_NOT_FOUND:
      return "NVML_ERROR_FUNCTION_NOT_FOUND";
    case NVML_ERROR_CORRUPTED_INFOROM:
      return "NVML_ERROR_CORRUPTED_INFOROM";
    case NVML_ERROR_GPU_IS_LOST:
      return "NVML_ERROR_GPU_IS_LOST";
    case NVML_ERROR_RESET_REQUIRED:
      return "NVML_ERROR_RESET_REQUIRED";
    case NVML_ERROR_OPERATING_SYSTEM:
      return "NVML_ERROR_OPERATING_SYSTEM";
    case NVML_ERROR_LIB_RM_VERSION_MISMATCH:
      return "NVML_ERROR_LIB_RM_VERSION_MISMATCH";
    case NVML_ERROR_IN_USE:
      return "NVML_ERROR_IN_USE";
    case NVML_ERROR_MEMORY:
      return "NVML_ERROR_MEMORY";
    case NVML_ERROR_NO_DATA:
      return "NVML_ERROR_NO_DATA";
    case NVML_ERROR_VGPU_ECC_NOT_SUPPORTED:
      return "NVML_ERROR_VGPU_ECC_NOT_SUPPORTED";
    case NVML_ERROR_INSUFFICIENT_RESOURCES:
      return "NVML_ERROR_INSUFFICIENT_RESOURCES";
    case NVML_ERROR_FREQ_NOT_SUPPORTED:
      return "NVML_ERROR_FREQ_NOT_SUPPORTED";
    case NVML_ERROR_ARGUMENT_VERSION_MISMATCH:
      return "NVML_ERROR_ARGUMENT_VERSION_MISMATCH";
    case NVML_ERROR_DEPRECATED:
      return "NVML_ERROR_DEPRECATED";
    case NVML_ERROR_NOT_READY:
      return "NVML_ERROR_NOT_READY";
    case NVML_ERROR_GPU_NOT_FOUND:
      return "NVML_ERROR_GPU_NOT_FOUND";
    case NVML_ERROR_INVALID_STATE:
      return "NVML_ERROR_INVALID_STATE";
    case NVML_ERROR_RESET_TYPE_NOT_SUPPORTED:
      return "NVML_ERROR_RESET_TYPE_NOT_SUPPORTED";
    case NVML_ERROR_UNKNOWN:
      return "NVML_ERROR_UNKNOWN";
    default:
      return nullptr;
  }
}

/// What the name of a status says; null for an unknown one.
constexpr const char* words_of(nvmlReturn_t status) noexcept {
  switch (status) {
    case NVML_SUCCESS:
      return "success";
    case NVML_ERROR_UNINITIALIZED:
      return "uninitialized";
    case NVML_ERROR_INVALID_ARGUMENT:
      return "invalid argument";
    case NVML_ERROR_NOT_SUPPORTED:
      return "not supported";
    case NVML_ERROR_NO_PERMISSION:
      return "no permission";
    case NVML_ERROR_ALREADY_INITIALIZED:
      return "already initialized";
    case NVML_ERROR_NOT_FOUND:
      return "not found";
    case NVML_ERROR_INSUFFICIENT_SIZE:
      return "insufficient size";
    case NVML_ERROR_INSUFFICIENT_POWER:
      return "insufficient power";
    case NVML_ERROR_DRIVER_NOT_LOADED:
      return "driver not loaded";
    case NVML_ERROR_TIMEOUT:
      return "timeout";
    case NVML_ERROR_IRQ_ISSUE:
      return "irq issue";
    case NVML_ERROR_LIBRARY_NOT_FOUND:
      return "library not found";
    case NVML_ERROR_FUNCTION_NOT_FOUND:
      return "function not found";
    case NVML_ERROR_CORRUPTED_INFOROM:
      return "corrupted inforom";
    case NVML_ERROR_GPU_IS_LOST:
      return "gpu is lost";
    case NVML_ERROR_RESET_REQUIRED:
      return "reset required";
    case NVML_ERROR_OPERATING_SYSTEM:
      return "operating system";
    case NVML_ERROR_LIB_RM_VERSION_MISMATCH:
      return "lib rm version mismatch";
    case NVML_ERROR_IN_USE:
      return "in use";
    case NVML_ERROR_MEMORY:
      return "memory";
    case NVML_ERROR_NO_DATA:
      return "no data";
    case NVML_ERROR_VGPU_ECC_NOT_SUPPORTED:
      return "vgpu ecc not supported";
    case NVML_ERROR_INSUFFICIENT_RESOURCES:
      return "insufficient resources";
    case NVML_ERROR_FREQ_NOT_SUPPORTED:
      return "freq not supported";
    case NVML_ERROR_ARGUMENT_VERSION_MISMATCH:
      return "argument version mismatch";
    case NVML_ERROR_DEPRECATED:
      return "deprecated";
    case NVML_ERROR_NOT_READY:
      return "not ready";
    case NVML_ERROR_GPU_NOT_FOUND:
      return "gpu not found";
    case NVML_ERROR_INVALID_STATE:
      return "invalid state";
    case NVML_ERROR_RESET_TYPE_NOT_SUPPORTED:
      return "reset type not supported";
    case NVML_ERROR_UNKNOWN:
      return "unknown";
    default:
      return nullptr;
  }
}

}  // namespace cudaway::cuda::nvml
