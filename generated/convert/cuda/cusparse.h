// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/cusparse.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of cuSPARSE and rocSPARSE by name.
// An unknown value gives false; nothing is ever cast. Statuses have names and words.
#pragma once

#include "abi/cuda/cusparse.h"
#include "cudaway/export.h"
#include "abi/rocm/rocsparse.h"

namespace cudaway::cuda::cusparse {

namespace rocsparse = cudaway::rocm::rocsparse;

constexpr CUDAWAY_HOT bool convert(cudaDataType_t from,
    rocsparse::rocsparse_datatype_& to) noexcept {
  switch (from) {
    case CUDA_R_16F:
      to = rocsparse::rocsparse_datatype_f16_r;
      return true;
    case CUDA_R_16BF:
      to = rocsparse::rocsparse_datatype_bf16_r;
      return true;
    case CUDA_R_32F:
      to = rocsparse::rocsparse_datatype_f32_r;
      return true;
    case CUDA_C_32F:
      to = rocsparse::rocsparse_datatype_f32_c;
      return true;
    case CUDA_R_64F:
      to = rocsparse::rocsparse_datatype_f64_r;
      return true;
    case CUDA_C_64F:
      to = rocsparse::rocsparse_datatype_f64_c;
      return true;
    case CUDA_R_8I:
      to = rocsparse::rocsparse_datatype_i8_r;
      return true;
    case CUDA_R_8U:
      to = rocsparse::rocsparse_datatype_u8_r;
      return true;
    case CUDA_R_32I:
      to = rocsparse::rocsparse_datatype_i32_r;
      return true;
    case CUDA_R_32U:
      to = rocsparse::rocsparse_datatype_u32_r;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_datatype_ from, cudaDataType_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_datatype_f16_r:
      to = CUDA_R_16F;
      return true;
    case rocsparse::rocsparse_datatype_bf16_r:
      to = CUDA_R_16BF;
      return true;
    case rocsparse::rocsparse_datatype_f32_r:
      to = CUDA_R_32F;
      return true;
    case rocsparse::rocsparse_datatype_f32_c:
      to = CUDA_C_32F;
      return true;
    case rocsparse::rocsparse_datatype_f64_r:
      to = CUDA_R_64F;
      return true;
    case rocsparse::rocsparse_datatype_f64_c:
      to = CUDA_C_64F;
      return true;
    case rocsparse::rocsparse_datatype_i8_r:
      to = CUDA_R_8I;
      return true;
    case rocsparse::rocsparse_datatype_u8_r:
      to = CUDA_R_8U;
      return true;
    case rocsparse::rocsparse_datatype_i32_r:
      to = CUDA_R_32I;
      return true;
    case rocsparse::rocsparse_datatype_u32_r:
      to = CUDA_R_32U;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseAction_t from,
    rocsparse::rocsparse_action_& to) noexcept {
  switch (from) {
    case CUSPARSE_ACTION_SYMBOLIC:
      to = rocsparse::rocsparse_action_symbolic;
      return true;
    case CUSPARSE_ACTION_NUMERIC:
      to = rocsparse::rocsparse_action_numeric;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_action_ from, cusparseAction_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_action_symbolic:
      to = CUSPARSE_ACTION_SYMBOLIC;
      return true;
    case rocsparse::rocsparse_action_numeric:
      to = CUSPARSE_ACTION_NUMERIC;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseDenseToSparseAlg_t from,
    rocsparse::rocsparse_dense_to_sparse_alg_& to) noexcept {
  switch (from) {
    case CUSPARSE_DENSETOSPARSE_ALG_DEFAULT:
      to = rocsparse::rocsparse_dense_to_sparse_alg_default;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_dense_to_sparse_alg_ from,
    cusparseDenseToSparseAlg_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_dense_to_sparse_alg_default:
      to = CUSPARSE_DENSETOSPARSE_ALG_DEFAULT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseDiagType_t from,
    rocsparse::rocsparse_diag_type_& to) noexcept {
  switch (from) {
    case CUSPARSE_DIAG_TYPE_NON_UNIT:
      to = rocsparse::rocsparse_diag_type_non_unit;
      return true;
    case CUSPARSE_DIAG_TYPE_UNIT:
      to = rocsparse::rocsparse_diag_type_unit;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_diag_type_ from, cusparseDiagType_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_diag_type_non_unit:
      to = CUSPARSE_DIAG_TYPE_NON_UNIT;
      return true;
    case rocsparse::rocsparse_diag_type_unit:
      to = CUSPARSE_DIAG_TYPE_UNIT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseDirection_t from,
    rocsparse::rocsparse_direction_& to) noexcept {
  switch (from) {
    case CUSPARSE_DIRECTION_ROW:
      to = rocsparse::rocsparse_direction_row;
      return true;
    case CUSPARSE_DIRECTION_COLUMN:
      to = rocsparse::rocsparse_direction_column;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_direction_ from,
    cusparseDirection_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_direction_row:
      to = CUSPARSE_DIRECTION_ROW;
      return true;
    case rocsparse::rocsparse_direction_column:
      to = CUSPARSE_DIRECTION_COLUMN;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseFillMode_t from,
    rocsparse::rocsparse_fill_mode_& to) noexcept {
  switch (from) {
    case CUSPARSE_FILL_MODE_LOWER:
      to = rocsparse::rocsparse_fill_mode_lower;
      return true;
    case CUSPARSE_FILL_MODE_UPPER:
      to = rocsparse::rocsparse_fill_mode_upper;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_fill_mode_ from, cusparseFillMode_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_fill_mode_lower:
      to = CUSPARSE_FILL_MODE_LOWER;
      return true;
    case rocsparse::rocsparse_fill_mode_upper:
      to = CUSPARSE_FILL_MODE_UPPER;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseFormat_t from,
    rocsparse::rocsparse_format_& to) noexcept {
  switch (from) {
    case CUSPARSE_FORMAT_CSR:
      to = rocsparse::rocsparse_format_csr;
      return true;
    case CUSPARSE_FORMAT_CSC:
      to = rocsparse::rocsparse_format_csc;
      return true;
    case CUSPARSE_FORMAT_COO:
      to = rocsparse::rocsparse_format_coo;
      return true;
    case CUSPARSE_FORMAT_BLOCKED_ELL:
      to = rocsparse::rocsparse_format_bell;
      return true;
    case CUSPARSE_FORMAT_BSR:
      to = rocsparse::rocsparse_format_bsr;
      return true;
    case CUSPARSE_FORMAT_SLICED_ELLPACK:
      to = rocsparse::rocsparse_format_sell;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_format_ from, cusparseFormat_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_format_csr:
      to = CUSPARSE_FORMAT_CSR;
      return true;
    case rocsparse::rocsparse_format_csc:
      to = CUSPARSE_FORMAT_CSC;
      return true;
    case rocsparse::rocsparse_format_coo:
      to = CUSPARSE_FORMAT_COO;
      return true;
    case rocsparse::rocsparse_format_bell:
      to = CUSPARSE_FORMAT_BLOCKED_ELL;
      return true;
    case rocsparse::rocsparse_format_bsr:
      to = CUSPARSE_FORMAT_BSR;
      return true;
    case rocsparse::rocsparse_format_sell:
      to = CUSPARSE_FORMAT_SLICED_ELLPACK;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseIndexBase_t from,
    rocsparse::rocsparse_index_base_& to) noexcept {
  switch (from) {
    case CUSPARSE_INDEX_BASE_ZERO:
      to = rocsparse::rocsparse_index_base_zero;
      return true;
    case CUSPARSE_INDEX_BASE_ONE:
      to = rocsparse::rocsparse_index_base_one;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_index_base_ from,
    cusparseIndexBase_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_index_base_zero:
      to = CUSPARSE_INDEX_BASE_ZERO;
      return true;
    case rocsparse::rocsparse_index_base_one:
      to = CUSPARSE_INDEX_BASE_ONE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseIndexType_t from,
    rocsparse::rocsparse_indextype_& to) noexcept {
  switch (from) {
    case CUSPARSE_INDEX_16U:
      to = rocsparse::rocsparse_indextype_u16;
      return true;
    case CUSPARSE_INDEX_32I:
      to = rocsparse::rocsparse_indextype_i32;
      return true;
    case CUSPARSE_INDEX_64I:
      to = rocsparse::rocsparse_indextype_i64;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_indextype_ from,
    cusparseIndexType_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_indextype_u16:
      to = CUSPARSE_INDEX_16U;
      return true;
    case rocsparse::rocsparse_indextype_i32:
      to = CUSPARSE_INDEX_32I;
      return true;
    case rocsparse::rocsparse_indextype_i64:
      to = CUSPARSE_INDEX_64I;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseMatrixType_t from,
    rocsparse::rocsparse_matrix_type_& to) noexcept {
  switch (from) {
    case CUSPARSE_MATRIX_TYPE_GENERAL:
      to = rocsparse::rocsparse_matrix_type_general;
      return true;
    case CUSPARSE_MATRIX_TYPE_SYMMETRIC:
      to = rocsparse::rocsparse_matrix_type_symmetric;
      return true;
    case CUSPARSE_MATRIX_TYPE_HERMITIAN:
      to = rocsparse::rocsparse_matrix_type_hermitian;
      return true;
    case CUSPARSE_MATRIX_TYPE_TRIANGULAR:
      to = rocsparse::rocsparse_matrix_type_triangular;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_matrix_type_ from,
    cusparseMatrixType_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_matrix_type_general:
      to = CUSPARSE_MATRIX_TYPE_GENERAL;
      return true;
    case rocsparse::rocsparse_matrix_type_symmetric:
      to = CUSPARSE_MATRIX_TYPE_SYMMETRIC;
      return true;
    case rocsparse::rocsparse_matrix_type_hermitian:
      to = CUSPARSE_MATRIX_TYPE_HERMITIAN;
      return true;
    case rocsparse::rocsparse_matrix_type_triangular:
      to = CUSPARSE_MATRIX_TYPE_TRIANGULAR;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseOperation_t from,
    rocsparse::rocsparse_operation_& to) noexcept {
  switch (from) {
    case CUSPARSE_OPERATION_NON_TRANSPOSE:
      to = rocsparse::rocsparse_operation_none;
      return true;
    case CUSPARSE_OPERATION_TRANSPOSE:
      to = rocsparse::rocsparse_operation_transpose;
      return true;
    case CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE:
      to = rocsparse::rocsparse_operation_conjugate_transpose;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_operation_ from,
    cusparseOperation_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_operation_none:
      to = CUSPARSE_OPERATION_NON_TRANSPOSE;
      return true;
    case rocsparse::rocsparse_operation_transpose:
      to = CUSPARSE_OPERATION_TRANSPOSE;
      return true;
    case rocsparse::rocsparse_operation_conjugate_transpose:
      to = CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseOrder_t from, rocsparse::rocsparse_order_& to) noexcept {
  switch (from) {
    case CUSPARSE_ORDER_COL:
      to = rocsparse::rocsparse_order_column;
      return true;
    case CUSPARSE_ORDER_ROW:
      to = rocsparse::rocsparse_order_row;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_order_ from, cusparseOrder_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_order_column:
      to = CUSPARSE_ORDER_COL;
      return true;
    case rocsparse::rocsparse_order_row:
      to = CUSPARSE_ORDER_ROW;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparsePointerMode_t from,
    rocsparse::rocsparse_pointer_mode_& to) noexcept {
  switch (from) {
    case CUSPARSE_POINTER_MODE_HOST:
      to = rocsparse::rocsparse_pointer_mode_host;
      return true;
    case CUSPARSE_POINTER_MODE_DEVICE:
      to = rocsparse::rocsparse_pointer_mode_device;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_pointer_mode_ from,
    cusparsePointerMode_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_pointer_mode_host:
      to = CUSPARSE_POINTER_MODE_HOST;
      return true;
    case rocsparse::rocsparse_pointer_mode_device:
      to = CUSPARSE_POINTER_MODE_DEVICE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSDDMMAlg_t from,
    rocsparse::rocsparse_sddmm_alg_& to) noexcept {
  switch (from) {
    case CUSPARSE_SDDMM_ALG_DEFAULT:
      to = rocsparse::rocsparse_sddmm_alg_default;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_sddmm_alg_ from, cusparseSDDMMAlg_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_sddmm_alg_default:
      to = CUSPARSE_SDDMM_ALG_DEFAULT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSolvePolicy_t from,
    rocsparse::rocsparse_solve_policy_& to) noexcept {
  switch (from) {
    case CUSPARSE_SOLVE_POLICY_NO_LEVEL:
      to = rocsparse::rocsparse_solve_policy_auto;
      return true;
    case CUSPARSE_SOLVE_POLICY_USE_LEVEL:
      to = rocsparse::rocsparse_solve_policy_auto;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_solve_policy_ from,
    cusparseSolvePolicy_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_solve_policy_auto:
      to = CUSPARSE_SOLVE_POLICY_USE_LEVEL;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSpGEAMAlg_t from,
    rocsparse::rocsparse_spgeam_alg_& to) noexcept {
  switch (from) {
    case CUSPARSE_SPGEAM_ALG_DEFAULT:
      to = rocsparse::rocsparse_spgeam_alg_default;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_spgeam_alg_ from,
    cusparseSpGEAMAlg_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_spgeam_alg_default:
      to = CUSPARSE_SPGEAM_ALG_DEFAULT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSpGEMMAlg_t from,
    rocsparse::rocsparse_spgemm_alg_& to) noexcept {
  switch (from) {
    case CUSPARSE_SPGEMM_DEFAULT:
      to = rocsparse::rocsparse_spgemm_alg_default;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_spgemm_alg_ from,
    cusparseSpGEMMAlg_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_spgemm_alg_default:
      to = CUSPARSE_SPGEMM_DEFAULT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSpMMAlg_t from,
    rocsparse::rocsparse_spmm_alg_& to) noexcept {
  switch (from) {
    case CUSPARSE_SPMM_ALG_DEFAULT:
      to = rocsparse::rocsparse_spmm_alg_default;
      return true;
    case CUSPARSE_SPMM_COO_ALG1:
      to = rocsparse::rocsparse_spmm_alg_coo_atomic;
      return true;
    case CUSPARSE_SPMM_COO_ALG2:
      to = rocsparse::rocsparse_spmm_alg_coo_segmented;
      return true;
    case CUSPARSE_SPMM_COO_ALG3:
      to = rocsparse::rocsparse_spmm_alg_coo_segmented_atomic;
      return true;
    case CUSPARSE_SPMM_CSR_ALG1:
      to = rocsparse::rocsparse_spmm_alg_csr;
      return true;
    case CUSPARSE_SPMM_CSR_ALG2:
      to = rocsparse::rocsparse_spmm_alg_csr_row_split;
      return true;
    case CUSPARSE_SPMM_BLOCKED_ELL_ALG1:
      to = rocsparse::rocsparse_spmm_alg_bell;
      return true;
    case CUSPARSE_SPMM_BSR_ALG1:
      to = rocsparse::rocsparse_spmm_alg_bsr;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_spmm_alg_ from, cusparseSpMMAlg_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_spmm_alg_default:
      to = CUSPARSE_SPMM_ALG_DEFAULT;
      return true;
    case rocsparse::rocsparse_spmm_alg_coo_atomic:
      to = CUSPARSE_SPMM_COO_ALG1;
      return true;
    case rocsparse::rocsparse_spmm_alg_coo_segmented:
      to = CUSPARSE_SPMM_COO_ALG2;
      return true;
    case rocsparse::rocsparse_spmm_alg_coo_segmented_atomic:
      to = CUSPARSE_SPMM_COO_ALG3;
      return true;
    case rocsparse::rocsparse_spmm_alg_csr:
      to = CUSPARSE_SPMM_CSR_ALG1;
      return true;
    case rocsparse::rocsparse_spmm_alg_csr_row_split:
      to = CUSPARSE_SPMM_CSR_ALG2;
      return true;
    case rocsparse::rocsparse_spmm_alg_bell:
      to = CUSPARSE_SPMM_BLOCKED_ELL_ALG1;
      return true;
    case rocsparse::rocsparse_spmm_alg_bsr:
      to = CUSPARSE_SPMM_BSR_ALG1;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSpMVAlg_t from,
    rocsparse::rocsparse_spmv_alg_& to) noexcept {
  switch (from) {
    case CUSPARSE_SPMV_ALG_DEFAULT:
      to = rocsparse::rocsparse_spmv_alg_default;
      return true;
    case CUSPARSE_SPMV_CSR_ALG1:
      to = rocsparse::rocsparse_spmv_alg_csr_adaptive;
      return true;
    case CUSPARSE_SPMV_CSR_ALG2:
      to = rocsparse::rocsparse_spmv_alg_csr_rowsplit;
      return true;
    case CUSPARSE_SPMV_COO_ALG1:
      to = rocsparse::rocsparse_spmv_alg_coo_atomic;
      return true;
    case CUSPARSE_SPMV_COO_ALG2:
      to = rocsparse::rocsparse_spmv_alg_coo;
      return true;
    case CUSPARSE_SPMV_SELL_ALG1:
      to = rocsparse::rocsparse_spmv_alg_sell;
      return true;
    case CUSPARSE_SPMV_BSR_ALG1:
      to = rocsparse::rocsparse_spmv_alg_bsr;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_spmv_alg_ from, cusparseSpMVAlg_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_spmv_alg_default:
      to = CUSPARSE_SPMV_ALG_DEFAULT;
      return true;
    case rocsparse::rocsparse_spmv_alg_csr_adaptive:
      to = CUSPARSE_SPMV_CSR_ALG1;
      return true;
    case rocsparse::rocsparse_spmv_alg_csr_rowsplit:
      to = CUSPARSE_SPMV_CSR_ALG2;
      return true;
    case rocsparse::rocsparse_spmv_alg_coo_atomic:
      to = CUSPARSE_SPMV_COO_ALG1;
      return true;
    case rocsparse::rocsparse_spmv_alg_coo:
      to = CUSPARSE_SPMV_COO_ALG2;
      return true;
    case rocsparse::rocsparse_spmv_alg_sell:
      to = CUSPARSE_SPMV_SELL_ALG1;
      return true;
    case rocsparse::rocsparse_spmv_alg_bsr:
      to = CUSPARSE_SPMV_BSR_ALG1;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSpMatAttribute_t from,
    rocsparse::rocsparse_spmat_attribute_& to) noexcept {
  switch (from) {
    case CUSPARSE_SPMAT_FILL_MODE:
      to = rocsparse::rocsparse_spmat_fill_mode;
      return true;
    case CUSPARSE_SPMAT_DIAG_TYPE:
      to = rocsparse::rocsparse_spmat_diag_type;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_spmat_attribute_ from,
    cusparseSpMatAttribute_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_spmat_fill_mode:
      to = CUSPARSE_SPMAT_FILL_MODE;
      return true;
    case rocsparse::rocsparse_spmat_diag_type:
      to = CUSPARSE_SPMAT_DIAG_TYPE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSpSMAlg_t from,
    rocsparse::rocsparse_spsm_alg_& to) noexcept {
  switch (from) {
    case CUSPARSE_SPSM_ALG_DEFAULT:
      to = rocsparse::rocsparse_spsm_alg_default;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_spsm_alg_ from, cusparseSpSMAlg_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_spsm_alg_default:
      to = CUSPARSE_SPSM_ALG_DEFAULT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSpSVAlg_t from,
    rocsparse::rocsparse_spsv_alg_& to) noexcept {
  switch (from) {
    case CUSPARSE_SPSV_ALG_DEFAULT:
      to = rocsparse::rocsparse_spsv_alg_default;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_spsv_alg_ from, cusparseSpSVAlg_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_spsv_alg_default:
      to = CUSPARSE_SPSV_ALG_DEFAULT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseSparseToDenseAlg_t from,
    rocsparse::rocsparse_sparse_to_dense_alg_& to) noexcept {
  switch (from) {
    case CUSPARSE_SPARSETODENSE_ALG_DEFAULT:
      to = rocsparse::rocsparse_sparse_to_dense_alg_default;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_sparse_to_dense_alg_ from,
    cusparseSparseToDenseAlg_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_sparse_to_dense_alg_default:
      to = CUSPARSE_SPARSETODENSE_ALG_DEFAULT;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cusparseStatus_t from,
    rocsparse::rocsparse_status& to) noexcept {
  switch (from) {
    case CUSPARSE_STATUS_SUCCESS:
      to = rocsparse::rocsparse_status_success;
      return true;
    case CUSPARSE_STATUS_NOT_INITIALIZED:
      to = rocsparse::rocsparse_status_not_initialized;
      return true;
    case CUSPARSE_STATUS_ALLOC_FAILED:
      to = rocsparse::rocsparse_status_memory_error;
      return true;
    case CUSPARSE_STATUS_INVALID_VALUE:
      to = rocsparse::rocsparse_status_invalid_value;
      return true;
    case CUSPARSE_STATUS_ARCH_MISMATCH:
      to = rocsparse::rocsparse_status_arch_mismatch;
      return true;
    case CUSPARSE_STATUS_INTERNAL_ERROR:
      to = rocsparse::rocsparse_status_internal_error;
      return true;
    case CUSPARSE_STATUS_ZERO_PIVOT:
      to = rocsparse::rocsparse_status_zero_pivot;
      return true;
    case CUSPARSE_STATUS_NOT_SUPPORTED:
      to = rocsparse::rocsparse_status_not_implemented;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rocsparse::rocsparse_status from, cusparseStatus_t& to) noexcept {
  switch (from) {
    case rocsparse::rocsparse_status_success:
      to = CUSPARSE_STATUS_SUCCESS;
      return true;
    case rocsparse::rocsparse_status_not_initialized:
      to = CUSPARSE_STATUS_NOT_INITIALIZED;
      return true;
    case rocsparse::rocsparse_status_memory_error:
      to = CUSPARSE_STATUS_ALLOC_FAILED;
      return true;
    case rocsparse::rocsparse_status_invalid_value:
      to = CUSPARSE_STATUS_INVALID_VALUE;
      return true;
    case rocsparse::rocsparse_status_arch_mismatch:
      to = CUSPARSE_STATUS_ARCH_MISMATCH;
      return true;
    case rocsparse::rocsparse_status_internal_error:
      to = CUSPARSE_STATUS_INTERNAL_ERROR;
      return true;
    case rocsparse::rocsparse_status_zero_pivot:
      to = CUSPARSE_STATUS_ZERO_PIVOT;
      return true;
    case rocsparse::rocsparse_status_not_implemented:
      to = CUSPARSE_STATUS_NOT_SUPPORTED;
      return true;
    case rocsparse::rocsparse_status_invalid_handle:
      to = CUSPARSE_STATUS_NOT_INITIALIZED;
      return true;
    case rocsparse::rocsparse_status_invalid_pointer:
      to = CUSPARSE_STATUS_INVALID_VALUE;
      return true;
    case rocsparse::rocsparse_status_invalid_size:
      to = CUSPARSE_STATUS_INVALID_VALUE;
      return true;
    case rocsparse::rocsparse_status_type_mismatch:
      to = CUSPARSE_STATUS_NOT_SUPPORTED;
      return true;
    case rocsparse::rocsparse_status_requires_sorted_storage:
      to = CUSPARSE_STATUS_NOT_SUPPORTED;
      return true;
    case rocsparse::rocsparse_status_thrown_exception:
      to = CUSPARSE_STATUS_INTERNAL_ERROR;
      return true;
    case rocsparse::rocsparse_status_continue:
      to = CUSPARSE_STATUS_INTERNAL_ERROR;
      return true;
    default:
      return false;
  }
}

/// What a failure of the target is here; what has no counterpart is CUSPARSE_STATUS_INTERNAL_ERROR.
CUDAWAY_COLD inline cusparseStatus_t translate_failure(rocsparse::rocsparse_status from) noexcept {
  cusparseStatus_t to{};
  return convert_back(from, to) ? to : CUSPARSE_STATUS_INTERNAL_ERROR;
}

CUDAWAY_HOT cusparseStatus_t translate(rocsparse::rocsparse_status from) noexcept {
  if (from == rocsparse::rocsparse_status_success) [[likely]] {
    return CUSPARSE_STATUS_SUCCESS;
  }
  return translate_failure(from);
}

/// The name of a status; null for an unknown one.
constexpr const char* name_of(cusparseStatus_t status) noexcept {
  switch (status) {
    case CUSPARSE_STATUS_SUCCESS:
      return "CUSPARSE_STATUS_SUCCESS";
    case CUSPARSE_STATUS_NOT_INITIALIZED:
      return "CUSPARSE_STATUS_NOT_INITIALIZED";
    case CUSPARSE_STATUS_ALLOC_FAILED:
      return "CUSPARSE_STATUS_ALLOC_FAILED";
    case CUSPARSE_STATUS_INVALID_VALUE:
      return "CUSPARSE_STATUS_INVALID_VALUE";
    case CUSPARSE_STATUS_ARCH_MISMATCH:
      return "CUSPARSE_STATUS_ARCH_MISMATCH";
    case CUSPARSE_STATUS_MAPPING_ERROR:
      return "CUSPARSE_STATUS_MAPPING_ERROR";
    case CUSPARSE_STATUS_EXECUTION_FAILED:
      return "CUSPARSE_STATUS_EXECUTION_FAILED";
    case CUSPARSE_STATUS_INTERNAL_ERROR:
      return "CUSPARSE_STATUS_INTERNAL_ERROR";
    case CUSPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED:
      return "CUSPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED";
    case CUSPARSE_STATUS_ZERO_PIVOT:
      return "CUSPARSE_STATUS_ZERO_PIVOT";
    case CUSPARSE_STATUS_NOT_SUPPORTED:
      return "CUSPARSE_STATUS_NOT_SUPPORTED";
    case CUSPARSE_STATUS_INSUFFICIENT_RESOURCES:
      return "CUSPARSE_STATUS_INSUFFICIENT_RESOURCES";
    default:
      return nullptr;
  }
}

/// What the name of a status says; null for an unknown one.
constexpr const char* words_of(cusparseStatus_t status) noexcept {
  switch (status) {
    case CUSPARSE_STATUS_SUCCESS:
      return "success";
    case CUSPARSE_STATUS_NOT_INITIALIZED:
      return "not initialized";
    case CUSPARSE_STATUS_ALLOC_FAILED:
      return "alloc failed";
    case CUSPARSE_STATUS_INVALID_VALUE:
      return "invalid value";
    case CUSPARSE_STATUS_ARCH_MISMATCH:
      return "arch mismatch";
    case CUSPARSE_STATUS_MAPPING_ERROR:
      return "mapping error";
    case CUSPARSE_STATUS_EXECUTION_FAILED:
      return "execution failed";
    case CUSPARSE_STATUS_INTERNAL_ERROR:
      return "internal error";
    case CUSPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED:
      return "matrix type not supported";
    case CUSPARSE_STATUS_ZERO_PIVOT:
      return "zero pivot";
    case CUSPARSE_STATUS_NOT_SUPPORTED:
      return "not supported";
    case CUSPARSE_STATUS_INSUFFICIENT_RESOURCES:
      return "insufficient resources";
    default:
      return nullptr;
  }
}

}  // namespace cudaway::cuda::cusparse
