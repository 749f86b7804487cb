// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/cublas.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of cuBLAS and rocBLAS by name.
// An unknown value gives false; nothing is ever cast. Statuses have names and words.
#pragma once

#include "abi/cuda-13/cublas.h"
#include "cudaway/export.h"
#include "abi/rocm/rocblas.h"

namespace cudaway::cuda13::cublas {

namespace rocblas = cudaway::rocm::rocblas;

constexpr CUDAWAY_HOT bool convert(cublasAtomicsMode_t from,
    rocblas::rocblas_atomics_mode_& to) noexcept {
  switch (from) {
    case CUBLAS_ATOMICS_NOT_ALLOWED:
      to = rocblas::rocblas_atomics_not_allowed;
      return true;
    case CUBLAS_ATOMICS_ALLOWED:
      to = rocblas::rocblas_atomics_allowed;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocblas::rocblas_atomics_mode_ from, cublasAtomicsMode_t& to) noexcept {
  switch (from) {
    case rocblas::rocblas_atomics_not_allowed:
      to = CUBLAS_ATOMICS_NOT_ALLOWED;
      return true;
    case rocblas::rocblas_atomics_allowed:
      to = CUBLAS_ATOMICS_ALLOWED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasDiagType_t from, rocblas::rocblas_diagonal_& to) noexcept {
  switch (from) {
    case CUBLAS_DIAG_NON_UNIT:
      to = rocblas::rocblas_diagonal_non_unit;
      return true;
    case CUBLAS_DIAG_UNIT:
      to = rocblas::rocblas_diagonal_unit;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocblas::rocblas_diagonal_ from, cublasDiagType_t& to) noexcept {
  switch (from) {
    case rocblas::rocblas_diagonal_non_unit:
      to = CUBLAS_DIAG_NON_UNIT;
      return true;
    case rocblas::rocblas_diagonal_unit:
      to = CUBLAS_DIAG_UNIT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasFillMode_t from, rocblas::rocblas_fill_& to) noexcept {
  switch (from) {
    case CUBLAS_FILL_MODE_LOWER:
      to = rocblas::rocblas_fill_lower;
      return true;
    case CUBLAS_FILL_MODE_UPPER:
      to = rocblas::rocblas_fill_upper;
      return true;
    case CUBLAS_FILL_MODE_FULL:
      to = rocblas::rocblas_fill_full;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocblas::rocblas_fill_ from, cublasFillMode_t& to) noexcept {
  switch (from) {
    case rocblas::rocblas_fill_lower:
      to = CUBLAS_FILL_MODE_LOWER;
      return true;
    case rocblas::rocblas_fill_upper:
      to = CUBLAS_FILL_MODE_UPPER;
      return true;
    case rocblas::rocblas_fill_full:
      to = CUBLAS_FILL_MODE_FULL;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasMath_t from, rocblas::rocblas_math_mode_& to) noexcept {
  switch (from) {
    case CUBLAS_DEFAULT_MATH:
      to = rocblas::rocblas_default_math;
      return true;
    case CUBLAS_TENSOR_OP_MATH:
      to = rocblas::rocblas_default_math;
      return true;
    case CUBLAS_TF32_TENSOR_OP_MATH:
      to = rocblas::rocblas_xf32_xdl_math_op;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocblas::rocblas_math_mode_ from, cublasMath_t& to) noexcept {
  switch (from) {
    case rocblas::rocblas_default_math:
      to = CUBLAS_DEFAULT_MATH;
      return true;
    case rocblas::rocblas_xf32_xdl_math_op:
      to = CUBLAS_TF32_TENSOR_OP_MATH;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasOperation_t from,
    rocblas::rocblas_operation_& to) noexcept {
  switch (from) {
    case CUBLAS_OP_N:
      to = rocblas::rocblas_operation_none;
      return true;
    case CUBLAS_OP_T:
      to = rocblas::rocblas_operation_transpose;
      return true;
    case CUBLAS_OP_C:
      to = rocblas::rocblas_operation_conjugate_transpose;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocblas::rocblas_operation_ from, cublasOperation_t& to) noexcept {
  switch (from) {
    case rocblas::rocblas_operation_none:
      to = CUBLAS_OP_N;
      return true;
    case rocblas::rocblas_operation_transpose:
      to = CUBLAS_OP_T;
      return true;
    case rocblas::rocblas_operation_conjugate_transpose:
      to = CUBLAS_OP_C;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasPointerMode_t from,
    rocblas::rocblas_pointer_mode_& to) noexcept {
  switch (from) {
    case CUBLAS_POINTER_MODE_HOST:
      to = rocblas::rocblas_pointer_mode_host;
      return true;
    case CUBLAS_POINTER_MODE_DEVICE:
      to = rocblas::rocblas_pointer_mode_device;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocblas::rocblas_pointer_mode_ from, cublasPointerMode_t& to) noexcept {
  switch (from) {
    case rocblas::rocblas_pointer_mode_host:
      to = CUBLAS_POINTER_MODE_HOST;
      return true;
    case rocblas::rocblas_pointer_mode_device:
      to = CUBLAS_POINTER_MODE_DEVICE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasSideMode_t from, rocblas::rocblas_side_& to) noexcept {
  switch (from) {
    case CUBLAS_SIDE_LEFT:
      to = rocblas::rocblas_side_left;
      return true;
    case CUBLAS_SIDE_RIGHT:
      to = rocblas::rocblas_side_right;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocblas::rocblas_side_ from, cublasSideMode_t& to) noexcept {
  switch (from) {
    case rocblas::rocblas_side_left:
      to = CUBLAS_SIDE_LEFT;
      return true;
    case rocblas::rocblas_side_right:
      to = CUBLAS_SIDE_RIGHT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasStatus_t from, rocblas::rocblas_status& to) noexcept {
  switch (from) {
    case CUBLAS_STATUS_SUCCESS:
      to = rocblas::rocblas_status_success;
      return true;
    case CUBLAS_STATUS_NOT_INITIALIZED:
      to = rocblas::rocblas_status_invalid_handle;
      return true;
    case CUBLAS_STATUS_ALLOC_FAILED:
      to = rocblas::rocblas_status_memory_error;
      return true;
    case CUBLAS_STATUS_INVALID_VALUE:
      to = rocblas::rocblas_status_invalid_value;
      return true;
    case CUBLAS_STATUS_ARCH_MISMATCH:
      to = rocblas::rocblas_status_arch_mismatch;
      return true;
    case CUBLAS_STATUS_INTERNAL_ERROR:
      to = rocblas::rocblas_status_internal_error;
      return true;
    case CUBLAS_STATUS_NOT_SUPPORTED:
      to = rocblas::rocblas_status_not_implemented;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocblas::rocblas_status from, cublasStatus_t& to) noexcept {
  switch (from) {
    case rocblas::rocblas_status_success:
      to = CUBLAS_STATUS_SUCCESS;
      return true;
    case rocblas::rocblas_status_invalid_handle:
      to = CUBLAS_STATUS_NOT_INITIALIZED;
      return true;
    case rocblas::rocblas_status_memory_error:
      to = CUBLAS_STATUS_ALLOC_FAILED;
      return true;
    case rocblas::rocblas_status_invalid_value:
      to = CUBLAS_STATUS_INVALID_VALUE;
      return true;
    case rocblas::rocblas_status_arch_mismatch:
      to = CUBLAS_STATUS_ARCH_MISMATCH;
      return true;
    case rocblas::rocblas_status_internal_error:
      to = CUBLAS_STATUS_INTERNAL_ERROR;
      return true;
    case rocblas::rocblas_status_not_implemented:
      to = CUBLAS_STATUS_NOT_SUPPORTED;
      return true;
    case rocblas::rocblas_status_invalid_pointer:
      to = CUBLAS_STATUS_INVALID_VALUE;
      return true;
    case rocblas::rocblas_status_invalid_size:
      to = CUBLAS_STATUS_INVALID_VALUE;
      return true;
    case rocblas::rocblas_status_perf_degraded:
      to = CUBLAS_STATUS_SUCCESS;
      return true;
    case rocblas::rocblas_status_size_query_mismatch:
      to = CUBLAS_STATUS_INTERNAL_ERROR;
      return true;
    case rocblas::rocblas_status_size_increased:
      to = CUBLAS_STATUS_SUCCESS;
      return true;
    case rocblas::rocblas_status_size_unchanged:
      to = CUBLAS_STATUS_SUCCESS;
      return true;
    case rocblas::rocblas_status_continue:
      to = CUBLAS_STATUS_INTERNAL_ERROR;
      return true;
    case rocblas::rocblas_status_check_numerics_fail:
      to = CUBLAS_STATUS_EXECUTION_FAILED;
      return true;
    case rocblas::rocblas_status_excluded_from_build:
      to = CUBLAS_STATUS_NOT_SUPPORTED;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaDataType_t from, rocblas::rocblas_datatype_& to) noexcept {
  switch (from) {
    case CUDA_R_16F:
      to = rocblas::rocblas_datatype_f16_r;
      return true;
    case CUDA_C_16F:
      to = rocblas::rocblas_datatype_f16_c;
      return true;
    case CUDA_R_16BF:
      to = rocblas::rocblas_datatype_bf16_r;
      return true;
    case CUDA_C_16BF:
      to = rocblas::rocblas_datatype_bf16_c;
      return true;
    case CUDA_R_32F:
      to = rocblas::rocblas_datatype_f32_r;
      return true;
    case CUDA_C_32F:
      to = rocblas::rocblas_datatype_f32_c;
      return true;
    case CUDA_R_64F:
      to = rocblas::rocblas_datatype_f64_r;
      return true;
    case CUDA_C_64F:
      to = rocblas::rocblas_datatype_f64_c;
      return true;
    case CUDA_R_8I:
      to = rocblas::rocblas_datatype_i8_r;
      return true;
    case CUDA_C_8I:
      to = rocblas::rocblas_datatype_i8_c;
      return true;
    case CUDA_R_8U:
      to = rocblas::rocblas_datatype_u8_r;
      return true;
    case CUDA_C_8U:
      to = rocblas::rocblas_datatype_u8_c;
      return true;
    case CUDA_R_32I:
      to = rocblas::rocblas_datatype_i32_r;
      return true;
    case CUDA_C_32I:
      to = rocblas::rocblas_datatype_i32_c;
      return true;
    case CUDA_R_32U:
      to = rocblas::rocblas_datatype_u32_r;
      return true;
    case CUDA_C_32U:
      to = rocblas::rocblas_datatype_u32_c;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocblas::rocblas_datatype_ from, cudaDataType_t& to) noexcept {
  switch (from) {
    case rocblas::rocblas_datatype_f16_r:
      to = CUDA_R_16F;
      return true;
    case rocblas::rocblas_datatype_f16_c:
      to = CUDA_C_16F;
      return true;
    case rocblas::rocblas_datatype_bf16_r:
      to = CUDA_R_16BF;
      return true;
    case rocblas::rocblas_datatype_bf16_c:
      to = CUDA_C_16BF;
      return true;
    case rocblas::rocblas_datatype_f32_r:
      to = CUDA_R_32F;
      return true;
    case rocblas::rocblas_datatype_f32_c:
      to = CUDA_C_32F;
      return true;
    case rocblas::rocblas_datatype_f64_r:
      to = CUDA_R_64F;
      return true;
    case rocblas::rocblas_datatype_f64_c:
      to = CUDA_C_64F;
      return true;
    case rocblas::rocblas_datatype_i8_r:
      to = CUDA_R_8I;
      return true;
    case rocblas::rocblas_datatype_i8_c:
      to = CUDA_C_8I;
      return true;
    case rocblas::rocblas_datatype_u8_r:
      to = CUDA_R_8U;
      return true;
    case rocblas::rocblas_datatype_u8_c:
      to = CUDA_C_8U;
      return true;
    case rocblas::rocblas_datatype_i32_r:
      to = CUDA_R_32I;
      return true;
    case rocblas::rocblas_datatype_i32_c:
      to = CUDA_C_32I;
      return true;
    case rocblas::rocblas_datatype_u32_r:
      to = CUDA_R_32U;
      return true;
    case rocblas::rocblas_datatype_u32_c:
      to = CUDA_C_32U;
      return true;
    default:
      return false;
  }
}

/// What a failure of the target is here; what has no counterpart is CUBLAS_STATUS_INTERNAL_ERROR.
CUDAWAY_COLD inline cublasStatus_t translate_failure(rocblas::rocblas_status from) noexcept {
  cublasStatus_t to{};
  return convert_back(from, to) ? to : CUBLAS_STATUS_INTERNAL_ERROR;
}

CUDAWAY_HOT cublasStatus_t translate(rocblas::rocblas_status from) noexcept {
  if (from == rocblas::rocblas_status_success) [[likely]] {
    return CUBLAS_STATUS_SUCCESS;
  }
  return translate_failure(from);
}

/// The name of a status; null for an unknown one.
constexpr const char* name_of(cublasStatus_t status) noexcept {
  switch (status) {
    case CUBLAS_STATUS_SUCCESS:
      return "CUBLAS_STATUS_SUCCESS";
    case CUBLAS_STATUS_NOT_INITIALIZED:
      return "CUBLAS_STATUS_NOT_INITIALIZED";
    case CUBLAS_STATUS_ALLOC_FAILED:
      return "CUBLAS_STATUS_ALLOC_FAILED";
    case CUBLAS_STATUS_INVALID_VALUE:
      return "CUBLAS_STATUS_INVALID_VALUE";
    case CUBLAS_STATUS_ARCH_MISMATCH:
      return "CUBLAS_STATUS_ARCH_MISMATCH";
    case CUBLAS_STATUS_MAPPING_ERROR:
      return "CUBLAS_STATUS_MAPPING_ERROR";
    case CUBLAS_STATUS_EXECUTION_FAILED:
      return "CUBLAS_STATUS_EXECUTION_FAILED";
    case CUBLAS_STATUS_INTERNAL_ERROR:
      return "CUBLAS_STATUS_INTERNAL_ERROR";
    case CUBLAS_STATUS_NOT_SUPPORTED:
      return "CUBLAS_STATUS_NOT_SUPPORTED";
    case CUBLAS_STATUS_LICENSE_ERROR:
      return "CUBLAS_STATUS_LICENSE_ERROR";
    default:
      return nullptr;
  }
}

/// What the name of a status says; null for an unknown one.
constexpr const char* words_of(cublasStatus_t status) noexcept {
  switch (status) {
    case CUBLAS_STATUS_SUCCESS:
      return "success";
    case CUBLAS_STATUS_NOT_INITIALIZED:
      return "not initialized";
    case CUBLAS_STATUS_ALLOC_FAILED:
      return "alloc failed";
    case CUBLAS_STATUS_INVALID_VALUE:
      return "invalid value";
    case CUBLAS_STATUS_ARCH_MISMATCH:
      return "arch mismatch";
    case CUBLAS_STATUS_MAPPING_ERROR:
      return "mapping error";
    case CUBLAS_STATUS_EXECUTION_FAILED:
      return "execution failed";
    case CUBLAS_STATUS_INTERNAL_ERROR:
      return "internal error";
    case CUBLAS_STATUS_NOT_SUPPORTED:
      return "not supported";
    case CUBLAS_STATUS_LICENSE_ERROR:
      return "license error";
    default:
      return nullptr;
  }
}

}  // namespace cudaway::cuda13::cublas
