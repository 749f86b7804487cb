// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/rocsparse.jsonl,
// mappings/api/rocm-6.4/rocsparse.jsonl. Do not edit: change those and run it again.
//
// The ABI of rocSPARSE, ROCm 7.2 and ROCm 6.4.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::rocsparse {

enum rocsparse_action_ : unsigned int {
  rocsparse_action_symbolic = 0,
  rocsparse_action_numeric = 1,
};

enum rocsparse_analysis_policy_ : unsigned int {
  rocsparse_analysis_policy_reuse = 0,
  rocsparse_analysis_policy_force = 1,
};

enum rocsparse_check_spmat_stage_ : unsigned int {
  rocsparse_check_spmat_stage_buffer_size = 0,
  rocsparse_check_spmat_stage_compute = 1,
};

enum rocsparse_data_status_ : unsigned int {
  rocsparse_data_status_success = 0,
  rocsparse_data_status_inf = 1,
  rocsparse_data_status_nan = 2,
  rocsparse_data_status_invalid_offset_ptr = 3,
  rocsparse_data_status_invalid_index = 4,
  rocsparse_data_status_duplicate_entry = 5,
  rocsparse_data_status_invalid_sorting = 6,
  rocsparse_data_status_invalid_fill = 7,
};

enum rocsparse_datatype_ : unsigned int {
  rocsparse_datatype_f16_r = 150,
  rocsparse_datatype_f32_r = 151,
  rocsparse_datatype_f64_r = 152,
  rocsparse_datatype_f32_c = 154,
  rocsparse_datatype_f64_c = 155,
  rocsparse_datatype_i8_r = 160,
  rocsparse_datatype_u8_r = 161,
  rocsparse_datatype_i32_r = 162,
  rocsparse_datatype_u32_r = 163,
  rocsparse_datatype_bf16_r = 168,
};

enum rocsparse_dense_to_sparse_alg_ : unsigned int {
  rocsparse_dense_to_sparse_alg_default = 0,
};

enum rocsparse_diag_type_ : unsigned int {
  rocsparse_diag_type_non_unit = 0,
  rocsparse_diag_type_unit = 1,
};

enum rocsparse_direction_ : unsigned int {
  rocsparse_direction_row = 0,
  rocsparse_direction_column = 1,
};

enum rocsparse_extract_alg_ : unsigned int {
  rocsparse_extract_alg_default = 0,
};

enum rocsparse_extract_stage_ : unsigned int {
  rocsparse_extract_stage_analysis = 0,
  rocsparse_extract_stage_compute = 1,
};

enum rocsparse_fill_mode_ : unsigned int {
  rocsparse_fill_mode_lower = 0,
  rocsparse_fill_mode_upper = 1,
};

enum rocsparse_format_ : unsigned int {
  rocsparse_format_coo = 0,
  rocsparse_format_coo_aos = 1,
  rocsparse_format_csr = 2,
  rocsparse_format_csc = 3,
  rocsparse_format_ell = 4,
  rocsparse_format_bell = 5,
  rocsparse_format_bsr = 6,
  rocsparse_format_sell = 7,
};

enum rocsparse_gpsv_interleaved_alg_ : unsigned int {
  rocsparse_gpsv_interleaved_alg_default = 0,
  rocsparse_gpsv_interleaved_alg_qr = 1,
};

enum rocsparse_gtsv_interleaved_alg_ : unsigned int {
  rocsparse_gtsv_interleaved_alg_default = 0,
  rocsparse_gtsv_interleaved_alg_thomas = 1,
  rocsparse_gtsv_interleaved_alg_lu = 2,
  rocsparse_gtsv_interleaved_alg_qr = 3,
};

enum rocsparse_hyb_partition_ : unsigned int {
  rocsparse_hyb_partition_auto = 0,
  rocsparse_hyb_partition_user = 1,
  rocsparse_hyb_partition_max = 2,
};

enum rocsparse_index_base_ : unsigned int {
  rocsparse_index_base_zero = 0,
  rocsparse_index_base_one = 1,
};

enum rocsparse_indextype_ : unsigned int {
  rocsparse_indextype_u16 = 1,
  rocsparse_indextype_i32 = 2,
  rocsparse_indextype_i64 = 3,
};

enum rocsparse_itilu0_alg_ : unsigned int {
  rocsparse_itilu0_alg_default = 0,
  rocsparse_itilu0_alg_async_inplace = 1,
  rocsparse_itilu0_alg_async_split = 2,
  rocsparse_itilu0_alg_sync_split = 3,
  rocsparse_itilu0_alg_sync_split_fusion = 4,
};

enum rocsparse_itilu0_option_ : unsigned int {
  rocsparse_itilu0_option_verbose = 1,
  rocsparse_itilu0_option_stopping_criteria = 2,
  rocsparse_itilu0_option_compute_nrm_correction = 4,
  rocsparse_itilu0_option_compute_nrm_residual = 8,
  rocsparse_itilu0_option_convergence_history = 16,
  rocsparse_itilu0_option_coo_format = 32,
};

enum rocsparse_layer_mode : unsigned int {
  rocsparse_layer_mode_none = 0,
  rocsparse_layer_mode_log_trace = 1,
  rocsparse_layer_mode_log_bench = 2,
  rocsparse_layer_mode_log_debug = 4,
};

enum rocsparse_matrix_type_ : unsigned int {
  rocsparse_matrix_type_general = 0,
  rocsparse_matrix_type_symmetric = 1,
  rocsparse_matrix_type_hermitian = 2,
  rocsparse_matrix_type_triangular = 3,
};

enum rocsparse_operation_ : unsigned int {
  rocsparse_operation_none = 111,
  rocsparse_operation_transpose = 112,
  rocsparse_operation_conjugate_transpose = 113,
};

enum rocsparse_order_ : unsigned int {
  rocsparse_order_row = 0,
  rocsparse_order_column = 1,
};

enum rocsparse_pointer_mode_ : unsigned int {
  rocsparse_pointer_mode_host = 0,
  rocsparse_pointer_mode_device = 1,
};

enum rocsparse_sddmm_alg_ : unsigned int {
  rocsparse_sddmm_alg_default = 0,
  rocsparse_sddmm_alg_dense = 1,
};

enum rocsparse_solve_policy_ : unsigned int {
  rocsparse_solve_policy_auto = 0,
};

enum rocsparse_sparse_to_dense_alg_ : unsigned int {
  rocsparse_sparse_to_dense_alg_default = 0,
};

enum rocsparse_sparse_to_sparse_alg_ : unsigned int {
  rocsparse_sparse_to_sparse_alg_default = 0,
};

enum rocsparse_sparse_to_sparse_stage_ : unsigned int {
  rocsparse_sparse_to_sparse_stage_analysis = 0,
  rocsparse_sparse_to_sparse_stage_compute = 1,
};

enum rocsparse_spgeam_alg_ : unsigned int {
  rocsparse_spgeam_alg_default = 0,
};

enum rocsparse_spgeam_input_ : unsigned int {
  rocsparse_spgeam_input_alg = 0,
  rocsparse_spgeam_input_scalar_datatype = 1,
  rocsparse_spgeam_input_compute_datatype = 2,
  rocsparse_spgeam_input_operation_A = 3,
  rocsparse_spgeam_input_operation_B = 4,
  rocsparse_spgeam_input_scalar_alpha = 5,
  rocsparse_spgeam_input_scalar_beta = 6,
};

enum rocsparse_spgeam_output_ : unsigned int {
  rocsparse_spgeam_output_nnz = 0,
};

enum rocsparse_spgeam_stage_ : unsigned int {
  rocsparse_spgeam_stage_analysis = 1,
  rocsparse_spgeam_stage_compute = 2,
  rocsparse_spgeam_stage_symbolic_analysis = 3,
  rocsparse_spgeam_stage_symbolic_compute = 4,
  rocsparse_spgeam_stage_numeric_analysis = 5,
  rocsparse_spgeam_stage_numeric_compute = 6,
};

enum rocsparse_spgemm_alg_ : unsigned int {
  rocsparse_spgemm_alg_default = 0,
};

enum rocsparse_spgemm_stage_ : unsigned int {
  rocsparse_spgemm_stage_buffer_size = 1,
  rocsparse_spgemm_stage_nnz = 2,
  rocsparse_spgemm_stage_compute = 3,
  rocsparse_spgemm_stage_symbolic = 4,
  rocsparse_spgemm_stage_numeric = 5,
};

enum rocsparse_spitsv_alg_ : unsigned int {
  rocsparse_spitsv_alg_default = 0,
};

enum rocsparse_spitsv_stage_ : unsigned int {
  rocsparse_spitsv_stage_buffer_size = 1,
  rocsparse_spitsv_stage_preprocess = 2,
  rocsparse_spitsv_stage_compute = 3,
};

enum rocsparse_spmat_attribute_ : unsigned int {
  rocsparse_spmat_fill_mode = 0,
  rocsparse_spmat_diag_type = 1,
  rocsparse_spmat_matrix_type = 2,
  rocsparse_spmat_storage_mode = 3,
};

enum rocsparse_spmm_alg_ : unsigned int {
  rocsparse_spmm_alg_default = 0,
  rocsparse_spmm_alg_csr = 1,
  rocsparse_spmm_alg_coo_segmented = 2,
  rocsparse_spmm_alg_coo_atomic = 3,
  rocsparse_spmm_alg_csr_row_split = 4,
  rocsparse_spmm_alg_csr_merge = 5,
  rocsparse_spmm_alg_coo_segmented_atomic = 6,
  rocsparse_spmm_alg_bell = 7,
  rocsparse_spmm_alg_bsr = 8,
  rocsparse_spmm_alg_csr_merge_path = 9,
  rocsparse_spmm_alg_csr_nnz_split = 5,
};

enum rocsparse_spmm_stage_ : unsigned int {
  rocsparse_spmm_stage_buffer_size = 1,
  rocsparse_spmm_stage_preprocess = 2,
  rocsparse_spmm_stage_compute = 3,
};

enum rocsparse_spmv_alg_ : unsigned int {
  rocsparse_spmv_alg_default = 0,
  rocsparse_spmv_alg_coo = 1,
  rocsparse_spmv_alg_csr_adaptive = 2,
  rocsparse_spmv_alg_csr_rowsplit = 3,
  rocsparse_spmv_alg_ell = 4,
  rocsparse_spmv_alg_coo_atomic = 5,
  rocsparse_spmv_alg_bsr = 6,
  rocsparse_spmv_alg_csr_lrb = 7,
  rocsparse_spmv_alg_csr_nnzsplit = 8,
  rocsparse_spmv_alg_sell = 9,
  rocsparse_spmv_alg_csr_stream = 3,
};

enum rocsparse_spmv_input_ : unsigned int {
  rocsparse_spmv_input_alg = 0,
  rocsparse_spmv_input_operation = 1,
  rocsparse_spmv_input_scalar_datatype = 2,
  rocsparse_spmv_input_compute_datatype = 3,
  rocsparse_spmv_input_nnz_use_starting_block_ids = 4,
};

enum rocsparse_spmv_stage_ : unsigned int {
  rocsparse_spmv_stage_buffer_size = 1,
  rocsparse_spmv_stage_preprocess = 2,
  rocsparse_spmv_stage_compute = 3,
};

enum rocsparse_spsm_alg_ : unsigned int {
  rocsparse_spsm_alg_default = 0,
};

enum rocsparse_spsm_stage_ : unsigned int {
  rocsparse_spsm_stage_buffer_size = 1,
  rocsparse_spsm_stage_preprocess = 2,
  rocsparse_spsm_stage_compute = 3,
};

enum rocsparse_spsv_alg_ : unsigned int {
  rocsparse_spsv_alg_default = 0,
};

enum rocsparse_spsv_stage_ : unsigned int {
  rocsparse_spsv_stage_buffer_size = 1,
  rocsparse_spsv_stage_preprocess = 2,
  rocsparse_spsv_stage_compute = 3,
};

enum rocsparse_sptrsm_alg_ : unsigned int {
  rocsparse_sptrsm_alg_default = 0,
};

enum rocsparse_sptrsm_input_ : unsigned int {
  rocsparse_sptrsm_input_alg = 0,
  rocsparse_sptrsm_input_operation_A = 1,
  rocsparse_sptrsm_input_operation_X = 2,
  rocsparse_sptrsm_input_compute_datatype = 3,
  rocsparse_sptrsm_input_scalar_datatype = 4,
  rocsparse_sptrsm_input_scalar_alpha = 5,
  rocsparse_sptrsm_input_analysis_policy = 6,
};

enum rocsparse_sptrsm_output_ : unsigned int {
  rocsparse_sptrsm_output_zero_pivot_position = 0,
};

enum rocsparse_sptrsm_stage_ : unsigned int {
  rocsparse_sptrsm_stage_analysis = 0,
  rocsparse_sptrsm_stage_compute = 1,
};

enum rocsparse_sptrsv_alg_ : unsigned int {
  rocsparse_sptrsv_alg_default = 0,
};

enum rocsparse_sptrsv_input_ : unsigned int {
  rocsparse_sptrsv_input_alg = 0,
  rocsparse_sptrsv_input_operation = 1,
  rocsparse_sptrsv_input_scalar_datatype = 2,
  rocsparse_sptrsv_input_compute_datatype = 3,
  rocsparse_sptrsv_input_scalar_alpha = 4,
  rocsparse_sptrsv_input_analysis_policy = 5,
};

enum rocsparse_sptrsv_output_ : unsigned int {
  rocsparse_sptrsv_output_zero_pivot_position = 0,
};

enum rocsparse_sptrsv_stage_ : unsigned int {
  rocsparse_sptrsv_stage_analysis = 0,
  rocsparse_sptrsv_stage_compute = 1,
};

enum rocsparse_status_ : unsigned int {
  rocsparse_status_success = 0,
  rocsparse_status_invalid_handle = 1,
  rocsparse_status_not_implemented = 2,
  rocsparse_status_invalid_pointer = 3,
  rocsparse_status_invalid_size = 4,
  rocsparse_status_memory_error = 5,
  rocsparse_status_internal_error = 6,
  rocsparse_status_invalid_value = 7,
  rocsparse_status_arch_mismatch = 8,
  rocsparse_status_zero_pivot = 9,
  rocsparse_status_not_initialized = 10,
  rocsparse_status_type_mismatch = 11,
  rocsparse_status_requires_sorted_storage = 12,
  rocsparse_status_thrown_exception = 13,
  rocsparse_status_continue = 14,
};

enum rocsparse_storage_mode_ : unsigned int {
  rocsparse_storage_mode_sorted = 0,
  rocsparse_storage_mode_unsorted = 1,
};

enum rocsparse_v2_spmv_stage_ : unsigned int {
  rocsparse_v2_spmv_stage_analysis = 0,
  rocsparse_v2_spmv_stage_compute = 1,
};

struct _rocsparse_color_info;
struct _rocsparse_dnmat_descr;
struct _rocsparse_dnvec_descr;
struct _rocsparse_error;
struct _rocsparse_extract_descr;
struct _rocsparse_handle;
struct _rocsparse_hyb_mat;
struct _rocsparse_mat_descr;
struct _rocsparse_mat_info;
struct _rocsparse_sparse_to_sparse_descr;
struct _rocsparse_spgeam_descr;
struct _rocsparse_spmat_descr;
struct _rocsparse_spmv_descr;
struct _rocsparse_sptrsm_descr;
struct _rocsparse_sptrsv_descr;
struct _rocsparse_spvec_descr;
struct ihipStream_t;
struct rocsparse_double_complex;
struct rocsparse_float_complex;

using hipStream_t = ihipStream_t*;
using rocsparse_action = rocsparse_action_;
using rocsparse_analysis_policy = rocsparse_analysis_policy_;
using rocsparse_check_spmat_stage = rocsparse_check_spmat_stage_;
using rocsparse_color_info = _rocsparse_color_info*;
using rocsparse_const_dnmat_descr = const _rocsparse_dnmat_descr*;
using rocsparse_const_dnvec_descr = const _rocsparse_dnvec_descr*;
using rocsparse_const_spmat_descr = const _rocsparse_spmat_descr*;
using rocsparse_const_spvec_descr = const _rocsparse_spvec_descr*;
using rocsparse_data_status = rocsparse_data_status_;
using rocsparse_datatype = rocsparse_datatype_;
using rocsparse_dense_to_sparse_alg = rocsparse_dense_to_sparse_alg_;
using rocsparse_diag_type = rocsparse_diag_type_;
using rocsparse_direction = rocsparse_direction_;
using rocsparse_dnmat_descr = _rocsparse_dnmat_descr*;
using rocsparse_dnvec_descr = _rocsparse_dnvec_descr*;
using rocsparse_error = _rocsparse_error*;
using rocsparse_extract_alg = rocsparse_extract_alg_;
using rocsparse_extract_descr = _rocsparse_extract_descr*;
using rocsparse_extract_stage = rocsparse_extract_stage_;
using rocsparse_fill_mode = rocsparse_fill_mode_;
using rocsparse_format = rocsparse_format_;
using rocsparse_gpsv_interleaved_alg = rocsparse_gpsv_interleaved_alg_;
using rocsparse_gtsv_interleaved_alg = rocsparse_gtsv_interleaved_alg_;
using rocsparse_handle = _rocsparse_handle*;
using rocsparse_hyb_mat = _rocsparse_hyb_mat*;
using rocsparse_hyb_partition = rocsparse_hyb_partition_;
using rocsparse_index_base = rocsparse_index_base_;
using rocsparse_indextype = rocsparse_indextype_;
using rocsparse_int = int32_t;
using rocsparse_itilu0_alg = rocsparse_itilu0_alg_;
using rocsparse_mat_descr = _rocsparse_mat_descr*;
using rocsparse_mat_info = _rocsparse_mat_info*;
using rocsparse_matrix_type = rocsparse_matrix_type_;
using rocsparse_operation = rocsparse_operation_;
using rocsparse_order = rocsparse_order_;
using rocsparse_pointer_mode = rocsparse_pointer_mode_;
using rocsparse_sddmm_alg = rocsparse_sddmm_alg_;
using rocsparse_solve_policy = rocsparse_solve_policy_;
using rocsparse_sparse_to_dense_alg = rocsparse_sparse_to_dense_alg_;
using rocsparse_sparse_to_sparse_alg = rocsparse_sparse_to_sparse_alg_;
using rocsparse_sparse_to_sparse_descr = _rocsparse_sparse_to_sparse_descr*;
using rocsparse_sparse_to_sparse_stage = rocsparse_sparse_to_sparse_stage_;
using rocsparse_spgeam_descr = _rocsparse_spgeam_descr*;
using rocsparse_spgeam_input = rocsparse_spgeam_input_;
using rocsparse_spgeam_output = rocsparse_spgeam_output_;
using rocsparse_spgeam_stage = rocsparse_spgeam_stage_;
using rocsparse_spgemm_alg = rocsparse_spgemm_alg_;
using rocsparse_spgemm_stage = rocsparse_spgemm_stage_;
using rocsparse_spitsv_alg = rocsparse_spitsv_alg_;
using rocsparse_spitsv_stage = rocsparse_spitsv_stage_;
using rocsparse_spmat_attribute = rocsparse_spmat_attribute_;
using rocsparse_spmat_descr = _rocsparse_spmat_descr*;
using rocsparse_spmm_alg = rocsparse_spmm_alg_;
using rocsparse_spmm_stage = rocsparse_spmm_stage_;
using rocsparse_spmv_alg = rocsparse_spmv_alg_;
using rocsparse_spmv_descr = _rocsparse_spmv_descr*;
using rocsparse_spmv_input = rocsparse_spmv_input_;
using rocsparse_spmv_stage = rocsparse_spmv_stage_;
using rocsparse_spsm_alg = rocsparse_spsm_alg_;
using rocsparse_spsm_stage = rocsparse_spsm_stage_;
using rocsparse_spsv_alg = rocsparse_spsv_alg_;
using rocsparse_spsv_stage = rocsparse_spsv_stage_;
using rocsparse_sptrsm_descr = _rocsparse_sptrsm_descr*;
using rocsparse_sptrsm_input = rocsparse_sptrsm_input_;
using rocsparse_sptrsm_output = rocsparse_sptrsm_output_;
using rocsparse_sptrsm_stage = rocsparse_sptrsm_stage_;
using rocsparse_sptrsv_descr = _rocsparse_sptrsv_descr*;
using rocsparse_sptrsv_input = rocsparse_sptrsv_input_;
using rocsparse_sptrsv_output = rocsparse_sptrsv_output_;
using rocsparse_sptrsv_stage = rocsparse_sptrsv_stage_;
using rocsparse_spvec_descr = _rocsparse_spvec_descr*;
using rocsparse_status = rocsparse_status_;
using rocsparse_storage_mode = rocsparse_storage_mode_;
using rocsparse_v2_spmv_stage = rocsparse_v2_spmv_stage_;

struct rocsparse_double_complex {
  double x;
  double y;
};
static_assert(sizeof(rocsparse_double_complex) == 16);
static_assert(alignof(rocsparse_double_complex) == 8);
static_assert(offsetof(rocsparse_double_complex, x) == 0);
static_assert(offsetof(rocsparse_double_complex, y) == 8);

struct rocsparse_float_complex {
  float x;
  float y;
};
static_assert(sizeof(rocsparse_float_complex) == 8);
static_assert(alignof(rocsparse_float_complex) == 4);
static_assert(offsetof(rocsparse_float_complex, x) == 0);
static_assert(offsetof(rocsparse_float_complex, y) == 4);

using rocsparse_axpby_t = rocsparse_status(rocsparse_handle handle, const void* alpha,
    rocsparse_const_spvec_descr x, const void* beta, rocsparse_dnvec_descr y);
using rocsparse_bell_get_t = rocsparse_status(const rocsparse_spmat_descr descr, int64_t* rows,
    int64_t* cols, rocsparse_direction* ell_block_dir, int64_t* ell_block_dim, int64_t* ell_cols,
    void** ell_col_ind, void** ell_val, rocsparse_indextype* idx_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_bsr_get_t = rocsparse_status(const rocsparse_spmat_descr descr, int64_t* brows,
    int64_t* bcols, int64_t* bnnz, rocsparse_direction* bdir, int64_t* bdim, void** bsr_row_ptr,
    void** bsr_col_ind, void** bsr_val, rocsparse_indextype* row_ptr_type,
    rocsparse_indextype* col_ind_type, rocsparse_index_base* idx_base,
    rocsparse_datatype* data_type);
using rocsparse_bsr_set_pointers_t = rocsparse_status(rocsparse_spmat_descr descr,
    void* bsr_row_ptr, void* bsr_col_ind, void* bsr_val);
using rocsparse_bsrgeam_nnzb_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int block_dim, const rocsparse_mat_descr descr_A,
    rocsparse_int nnzb_A, const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const rocsparse_mat_descr descr_C,
    rocsparse_int* bsr_row_ptr_C, rocsparse_int* nnzb_C);
using rocsparse_bsrgemm_nnzb_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int kb, rocsparse_int block_dim, const rocsparse_mat_descr descr_A,
    rocsparse_int nnzb_A, const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const rocsparse_mat_descr descr_D, rocsparse_int nnzb_D,
    const rocsparse_int* bsr_row_ptr_D, const rocsparse_int* bsr_col_ind_D,
    const rocsparse_mat_descr descr_C, rocsparse_int* bsr_row_ptr_C, rocsparse_int* nnzb_C,
    const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_bsric0_clear_t = rocsparse_status(rocsparse_handle handle, rocsparse_mat_info info);
using rocsparse_bsric0_zero_pivot_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_bsrilu0_clear_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info);
using rocsparse_bsrilu0_zero_pivot_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_bsrmv_clear_t = rocsparse_status(rocsparse_handle handle, rocsparse_mat_info info);
using rocsparse_bsrmv_ex_clear_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info);
using rocsparse_bsrsm_clear_t = rocsparse_status(rocsparse_handle handle, rocsparse_mat_info info);
using rocsparse_bsrsm_zero_pivot_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_bsrsv_clear_t = rocsparse_status(rocsparse_handle handle, rocsparse_mat_info info);
using rocsparse_bsrsv_zero_pivot_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_caxpyi_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_float_complex* alpha, const rocsparse_float_complex* x_val,
    const rocsparse_int* x_ind, rocsparse_float_complex* y, rocsparse_index_base idx_base);
using rocsparse_cbsr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, const rocsparse_mat_descr bsr_descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, const rocsparse_mat_descr csr_descr,
    rocsparse_float_complex* csr_val, rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_cbsrgeam_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int block_dim,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A,
    const rocsparse_float_complex* bsr_val_A, const rocsparse_int* bsr_row_ptr_A,
    const rocsparse_int* bsr_col_ind_A, const rocsparse_float_complex* beta,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B,
    const rocsparse_float_complex* bsr_val_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const rocsparse_mat_descr descr_C,
    rocsparse_float_complex* bsr_val_C, const rocsparse_int* bsr_row_ptr_C,
    rocsparse_int* bsr_col_ind_C);
using rocsparse_cbsrgemm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int kb, rocsparse_int block_dim, const rocsparse_float_complex* alpha,
    const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A,
    const rocsparse_float_complex* bsr_val_A, const rocsparse_int* bsr_row_ptr_A,
    const rocsparse_int* bsr_col_ind_A, const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B,
    const rocsparse_float_complex* bsr_val_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const rocsparse_float_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnzb_D,
    const rocsparse_float_complex* bsr_val_D, const rocsparse_int* bsr_row_ptr_D,
    const rocsparse_int* bsr_col_ind_D, const rocsparse_mat_descr descr_C,
    rocsparse_float_complex* bsr_val_C, const rocsparse_int* bsr_row_ptr_C,
    rocsparse_int* bsr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_cbsrgemm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_B,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int kb, rocsparse_int block_dim,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const rocsparse_float_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnzb_D, const rocsparse_int* bsr_row_ptr_D,
    const rocsparse_int* bsr_col_ind_D, rocsparse_mat_info info_C, size_t* buffer_size);
using rocsparse_cbsric0_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_cbsric0_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_cbsric0_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_cbsrilu0_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_cbsrilu0_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_cbsrilu0_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_cbsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const float* boost_tol,
    const rocsparse_float_complex* boost_val);
using rocsparse_cbsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int n,
    rocsparse_int kb, rocsparse_int nnzb, const rocsparse_float_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_float_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    const rocsparse_float_complex* B, rocsparse_int ldb, const rocsparse_float_complex* beta,
    rocsparse_float_complex* C, rocsparse_int ldc);
using rocsparse_cbsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const rocsparse_float_complex* x, const rocsparse_float_complex* beta,
    rocsparse_float_complex* y);
using rocsparse_cbsrmv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_mat_descr descr, const rocsparse_float_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info);
using rocsparse_cbsrmv_ex_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const rocsparse_float_complex* x, const rocsparse_float_complex* beta,
    rocsparse_float_complex* y);
using rocsparse_cbsrmv_ex_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_mat_descr descr, const rocsparse_float_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info);
using rocsparse_cbsrpad_value_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int mb, rocsparse_int nnzb, rocsparse_int block_dim, rocsparse_float_complex value,
    const rocsparse_mat_descr bsr_descr, rocsparse_float_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind);
using rocsparse_cbsrsm_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_X,
    rocsparse_int mb, rocsparse_int nrhs, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_cbsrsm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_X,
    rocsparse_int mb, rocsparse_int nrhs, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_cbsrsm_solve_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_X, rocsparse_int mb, rocsparse_int nrhs,
    rocsparse_int nnzb, const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const rocsparse_float_complex* B, rocsparse_int ldb, rocsparse_float_complex* X,
    rocsparse_int ldx, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_cbsrsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr, const rocsparse_float_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, rocsparse_analysis_policy analysis, rocsparse_solve_policy solve,
    void* temp_buffer);
using rocsparse_cbsrsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr, const rocsparse_float_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_cbsrsv_solve_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const rocsparse_float_complex* x, rocsparse_float_complex* y, rocsparse_solve_policy policy,
    void* temp_buffer);
using rocsparse_cbsrxmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int size_of_mask, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_mask_ptr,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_end_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, const rocsparse_float_complex* x,
    const rocsparse_float_complex* beta, rocsparse_float_complex* y);
using rocsparse_ccheck_matrix_coo_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_float_complex* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_ccheck_matrix_coo_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_float_complex* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_ccheck_matrix_csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_float_complex* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_ccheck_matrix_csc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_float_complex* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_ccheck_matrix_csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_ccheck_matrix_csr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_ccheck_matrix_ell_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int ell_width, const rocsparse_float_complex* ell_val,
    const rocsparse_int* ell_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_ccheck_matrix_ell_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int ell_width,
    const rocsparse_float_complex* ell_val, const rocsparse_int* ell_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_ccheck_matrix_gebsc_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_float_complex* bsc_val, const rocsparse_int* bsc_col_ptr,
    const rocsparse_int* bsc_row_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_ccheck_matrix_gebsc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_float_complex* bsc_val, const rocsparse_int* bsc_col_ptr,
    const rocsparse_int* bsc_row_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    size_t* buffer_size);
using rocsparse_ccheck_matrix_gebsr_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_ccheck_matrix_gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    size_t* buffer_size);
using rocsparse_ccoo2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* coo_val, const rocsparse_int* coo_row_ind,
    const rocsparse_int* coo_col_ind, rocsparse_float_complex* A, rocsparse_int ld);
using rocsparse_ccoomv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_float_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_float_complex* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind,
    const rocsparse_float_complex* x, const rocsparse_float_complex* beta,
    rocsparse_float_complex* y);
using rocsparse_ccsc2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_float_complex* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind, rocsparse_float_complex* A,
    rocsparse_int ld);
using rocsparse_ccsr2bsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_int block_dim, const rocsparse_mat_descr bsr_descr,
    rocsparse_float_complex* bsr_val, rocsparse_int* bsr_row_ptr, rocsparse_int* bsr_col_ind);
using rocsparse_ccsr2csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_float_complex* csc_val, rocsparse_int* csc_row_ind, rocsparse_int* csc_col_ptr,
    rocsparse_action copy_values, rocsparse_index_base idx_base, void* temp_buffer);
using rocsparse_ccsr2csr_compress_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr_A, const rocsparse_float_complex* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A, rocsparse_int nnz_A,
    const rocsparse_int* nnz_per_row, rocsparse_float_complex* csr_val_C,
    rocsparse_int* csr_row_ptr_C, rocsparse_int* csr_col_ind_C, rocsparse_float_complex tol);
using rocsparse_ccsr2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_float_complex* A,
    rocsparse_int ld);
using rocsparse_ccsr2ell_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    const rocsparse_mat_descr csr_descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const rocsparse_mat_descr ell_descr, rocsparse_int ell_width, rocsparse_float_complex* ell_val,
    rocsparse_int* ell_col_ind);
using rocsparse_ccsr2gebsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_mat_descr bsr_descr,
    rocsparse_float_complex* bsr_val, rocsparse_int* bsr_row_ptr, rocsparse_int* bsr_col_ind,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, void* temp_buffer);
using rocsparse_ccsr2gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    size_t* buffer_size);
using rocsparse_ccsr2hyb_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_hyb_mat hyb,
    rocsparse_int user_ell_width, rocsparse_hyb_partition partition_type);
using rocsparse_ccsrcolor_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const float* fraction_to_color, rocsparse_int* ncolors, rocsparse_int* coloring,
    rocsparse_int* reordering, rocsparse_mat_info info);
using rocsparse_ccsrgeam_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr_A,
    rocsparse_int nnz_A, const rocsparse_float_complex* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_float_complex* beta, const rocsparse_mat_descr descr_B, rocsparse_int nnz_B,
    const rocsparse_float_complex* csr_val_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_mat_descr descr_C,
    rocsparse_float_complex* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C);
using rocsparse_ccsrgemm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const rocsparse_float_complex* csr_val_A, const rocsparse_int* csr_row_ptr_A,
    const rocsparse_int* csr_col_ind_A, const rocsparse_mat_descr descr_B, rocsparse_int nnz_B,
    const rocsparse_float_complex* csr_val_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_float_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D,
    const rocsparse_float_complex* csr_val_D, const rocsparse_int* csr_row_ptr_D,
    const rocsparse_int* csr_col_ind_D, const rocsparse_mat_descr descr_C,
    rocsparse_float_complex* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_ccsrgemm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr_A,
    rocsparse_int nnz_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_float_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D, const rocsparse_int* csr_row_ptr_D,
    const rocsparse_int* csr_col_ind_D, rocsparse_mat_info info_C, size_t* buffer_size);
using rocsparse_ccsrgemm_numeric_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr_A,
    rocsparse_int nnz_A, const rocsparse_float_complex* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B,
    const rocsparse_float_complex* csr_val_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_float_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D,
    const rocsparse_float_complex* csr_val_D, const rocsparse_int* csr_row_ptr_D,
    const rocsparse_int* csr_col_ind_D, const rocsparse_mat_descr descr_C, rocsparse_int nnz_C,
    rocsparse_float_complex* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    const rocsparse_int* csr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_ccsric0_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_ccsric0_analysis_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_ccsric0_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_ccsrilu0_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_ccsrilu0_analysis_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_ccsrilu0_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_ccsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const float* boost_tol,
    const rocsparse_float_complex* boost_val);
using rocsparse_ccsritilu0_compute_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int* nmaxiter, float tol,
    rocsparse_int m, rocsparse_int nnz, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_float_complex* csr_val,
    rocsparse_float_complex* ilu0, rocsparse_index_base idx_base, size_t buffer_size, void* buffer);
using rocsparse_ccsritilu0_compute_ex_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int* nmaxiter,
    rocsparse_int nfreeiter, float tol, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const rocsparse_float_complex* csr_val, rocsparse_float_complex* ilu0,
    rocsparse_index_base idx_base, size_t buffer_size, void* buffer);
using rocsparse_ccsritilu0_history_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int* niter, float* data, size_t buffer_size, void* buffer);
using rocsparse_ccsritsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_ccsritsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_ccsritsv_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int* host_nmaxiter, const float* host_tol, float* host_history,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const rocsparse_float_complex* x,
    rocsparse_float_complex* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_ccsritsv_solve_ex_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int* host_nmaxiter, rocsparse_int host_nfreeiter, const float* host_tol,
    float* host_history, rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const rocsparse_float_complex* x,
    rocsparse_float_complex* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_ccsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    rocsparse_int nnz, const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_float_complex* B, rocsparse_int ldb,
    const rocsparse_float_complex* beta, rocsparse_float_complex* C, rocsparse_int ldc);
using rocsparse_ccsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_float_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    const rocsparse_float_complex* x, const rocsparse_float_complex* beta,
    rocsparse_float_complex* y);
using rocsparse_ccsrmv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int n, rocsparse_int nnz,
    const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info);
using rocsparse_ccsrsm_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_float_complex* B, rocsparse_int ldb,
    rocsparse_mat_info info, rocsparse_analysis_policy analysis, rocsparse_solve_policy solve,
    void* temp_buffer);
using rocsparse_ccsrsm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_float_complex* B, rocsparse_int ldb,
    rocsparse_mat_info info, rocsparse_solve_policy policy, size_t* buffer_size);
using rocsparse_ccsrsm_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_float_complex* B, rocsparse_int ldb,
    rocsparse_mat_info info, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_ccsrsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_ccsrsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_ccsrsv_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const rocsparse_float_complex* x,
    rocsparse_float_complex* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_cdense2coo_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_float_complex* A,
    rocsparse_int ld, const rocsparse_int* nnz_per_rows, rocsparse_float_complex* coo_val,
    rocsparse_int* coo_row_ind, rocsparse_int* coo_col_ind);
using rocsparse_cdense2csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_float_complex* A,
    rocsparse_int ld, const rocsparse_int* nnz_per_columns, rocsparse_float_complex* csc_val,
    rocsparse_int* csc_col_ptr, rocsparse_int* csc_row_ind);
using rocsparse_cdense2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_float_complex* A,
    rocsparse_int ld, const rocsparse_int* nnz_per_rows, rocsparse_float_complex* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_cdotci_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_float_complex* x_val, const rocsparse_int* x_ind,
    const rocsparse_float_complex* y, rocsparse_float_complex* result,
    rocsparse_index_base idx_base);
using rocsparse_cdoti_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_float_complex* x_val, const rocsparse_int* x_ind,
    const rocsparse_float_complex* y, rocsparse_float_complex* result,
    rocsparse_index_base idx_base);
using rocsparse_cell2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr ell_descr, rocsparse_int ell_width,
    const rocsparse_float_complex* ell_val, const rocsparse_int* ell_col_ind,
    const rocsparse_mat_descr csr_descr, rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_cellmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, const rocsparse_float_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_float_complex* ell_val,
    const rocsparse_int* ell_col_ind, rocsparse_int ell_width, const rocsparse_float_complex* x,
    const rocsparse_float_complex* beta, rocsparse_float_complex* y);
using rocsparse_cgebsr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, const rocsparse_mat_descr bsr_descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_mat_descr csr_descr, rocsparse_float_complex* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_cgebsr2gebsc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int mb,
    rocsparse_int nb, rocsparse_int nnzb, const rocsparse_float_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, rocsparse_float_complex* bsc_val, rocsparse_int* bsc_row_ind,
    rocsparse_int* bsc_col_ptr, rocsparse_action copy_values, rocsparse_index_base idx_base,
    void* temp_buffer);
using rocsparse_cgebsr2gebsc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb, const rocsparse_float_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, size_t* p_buffer_size);
using rocsparse_cgebsr2gebsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb, const rocsparse_mat_descr descr_A,
    const rocsparse_float_complex* bsr_val_A, const rocsparse_int* bsr_row_ptr_A,
    const rocsparse_int* bsr_col_ind_A, rocsparse_int row_block_dim_A,
    rocsparse_int col_block_dim_A, const rocsparse_mat_descr descr_C,
    rocsparse_float_complex* bsr_val_C, rocsparse_int* bsr_row_ptr_C, rocsparse_int* bsr_col_ind_C,
    rocsparse_int row_block_dim_C, rocsparse_int col_block_dim_C, void* temp_buffer);
using rocsparse_cgebsr2gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr_A, const rocsparse_float_complex* bsr_val_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    rocsparse_int row_block_dim_A, rocsparse_int col_block_dim_A, rocsparse_int row_block_dim_C,
    rocsparse_int col_block_dim_C, size_t* buffer_size);
using rocsparse_cgebsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int n,
    rocsparse_int kb, rocsparse_int nnzb, const rocsparse_float_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_float_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, const rocsparse_float_complex* B, rocsparse_int ldb,
    const rocsparse_float_complex* beta, rocsparse_float_complex* C, rocsparse_int ldc);
using rocsparse_cgebsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_float_complex* x, const rocsparse_float_complex* beta,
    rocsparse_float_complex* y);
using rocsparse_cgemmi_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    rocsparse_int nnz, const rocsparse_float_complex* alpha, const rocsparse_float_complex* A,
    rocsparse_int lda, const rocsparse_mat_descr descr, const rocsparse_float_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const rocsparse_float_complex* beta, rocsparse_float_complex* C, rocsparse_int ldc);
using rocsparse_cgemvi_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, const rocsparse_float_complex* alpha,
    const rocsparse_float_complex* A, rocsparse_int lda, rocsparse_int nnz,
    const rocsparse_float_complex* x_val, const rocsparse_int* x_ind,
    const rocsparse_float_complex* beta, rocsparse_float_complex* y, rocsparse_index_base idx_base,
    void* temp_buffer);
using rocsparse_cgemvi_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int n, rocsparse_int nnz,
    size_t* buffer_size);
using rocsparse_cgpsv_interleaved_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gpsv_interleaved_alg alg, rocsparse_int m, rocsparse_float_complex* ds,
    rocsparse_float_complex* dl, rocsparse_float_complex* d, rocsparse_float_complex* du,
    rocsparse_float_complex* dw, rocsparse_float_complex* x, rocsparse_int batch_count,
    rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_cgpsv_interleaved_batch_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gpsv_interleaved_alg alg, rocsparse_int m, const rocsparse_float_complex* ds,
    const rocsparse_float_complex* dl, const rocsparse_float_complex* d,
    const rocsparse_float_complex* du, const rocsparse_float_complex* dw,
    const rocsparse_float_complex* x, rocsparse_int batch_count, rocsparse_int batch_stride,
    size_t* buffer_size);
using rocsparse_cgthr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_float_complex* y, rocsparse_float_complex* x_val, const rocsparse_int* x_ind,
    rocsparse_index_base idx_base);
using rocsparse_cgthrz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    rocsparse_float_complex* y, rocsparse_float_complex* x_val, const rocsparse_int* x_ind,
    rocsparse_index_base idx_base);
using rocsparse_cgtsv_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_float_complex* dl, const rocsparse_float_complex* d,
    const rocsparse_float_complex* du, rocsparse_float_complex* B, rocsparse_int ldb,
    void* temp_buffer);
using rocsparse_cgtsv_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_float_complex* dl, const rocsparse_float_complex* d,
    const rocsparse_float_complex* du, const rocsparse_float_complex* B, rocsparse_int ldb,
    size_t* buffer_size);
using rocsparse_cgtsv_interleaved_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gtsv_interleaved_alg alg, rocsparse_int m, rocsparse_float_complex* dl,
    rocsparse_float_complex* d, rocsparse_float_complex* du, rocsparse_float_complex* x,
    rocsparse_int batch_count, rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_cgtsv_interleaved_batch_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gtsv_interleaved_alg alg, rocsparse_int m, const rocsparse_float_complex* dl,
    const rocsparse_float_complex* d, const rocsparse_float_complex* du,
    const rocsparse_float_complex* x, rocsparse_int batch_count, rocsparse_int batch_stride,
    size_t* buffer_size);
using rocsparse_cgtsv_no_pivot_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_float_complex* dl, const rocsparse_float_complex* d,
    const rocsparse_float_complex* du, rocsparse_float_complex* B, rocsparse_int ldb,
    void* temp_buffer);
using rocsparse_cgtsv_no_pivot_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const rocsparse_float_complex* dl,
    const rocsparse_float_complex* d, const rocsparse_float_complex* du,
    const rocsparse_float_complex* B, rocsparse_int ldb, size_t* buffer_size);
using rocsparse_cgtsv_no_pivot_strided_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, const rocsparse_float_complex* dl, const rocsparse_float_complex* d,
    const rocsparse_float_complex* du, rocsparse_float_complex* x, rocsparse_int batch_count,
    rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_cgtsv_no_pivot_strided_batch_buffer_size_t = rocsparse_status(
    rocsparse_handle handle, rocsparse_int m, const rocsparse_float_complex* dl,
    const rocsparse_float_complex* d, const rocsparse_float_complex* du,
    const rocsparse_float_complex* x, rocsparse_int batch_count, rocsparse_int batch_stride,
    size_t* buffer_size);
using rocsparse_check_matrix_hyb_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_hyb_mat hyb, rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type,
    rocsparse_fill_mode uplo, rocsparse_storage_mode storage, rocsparse_data_status* data_status,
    void* temp_buffer);
using rocsparse_check_matrix_hyb_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_hyb_mat hyb, rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type,
    rocsparse_fill_mode uplo, rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_check_spmat_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_const_spmat_descr mat, rocsparse_data_status* data_status,
    rocsparse_check_spmat_stage stage, size_t* buffer_size, void* temp_buffer);
using rocsparse_chyb2csr_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_mat_descr descr, const rocsparse_hyb_mat hyb, rocsparse_float_complex* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind, void* temp_buffer);
using rocsparse_chybmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    const rocsparse_float_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_hyb_mat hyb, const rocsparse_float_complex* x,
    const rocsparse_float_complex* beta, rocsparse_float_complex* y);
using rocsparse_cnnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr descr,
    const rocsparse_float_complex* A, rocsparse_int ld, rocsparse_int* nnz_per_row_columns,
    rocsparse_int* nnz_total_dev_host_ptr);
using rocsparse_cnnz_compress_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    const rocsparse_mat_descr descr_A, const rocsparse_float_complex* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, rocsparse_int* nnz_per_row, rocsparse_int* nnz_C,
    rocsparse_float_complex tol);
using rocsparse_const_bell_get_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    int64_t* rows, int64_t* cols, rocsparse_direction* ell_block_dir, int64_t* ell_block_dim,
    int64_t* ell_cols, const void** ell_col_ind, const void** ell_val,
    rocsparse_indextype* idx_type, rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_const_bsr_get_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    int64_t* brows, int64_t* bcols, int64_t* bnnz, rocsparse_direction* bdir, int64_t* bdim,
    const void** bsr_row_ptr, const void** bsr_col_ind, const void** bsr_val,
    rocsparse_indextype* row_ptr_type, rocsparse_indextype* col_ind_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_const_coo_aos_get_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    int64_t* rows, int64_t* cols, int64_t* nnz, const void** coo_ind, const void** coo_val,
    rocsparse_indextype* idx_type, rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_const_coo_get_t = rocsparse_status(rocsparse_const_spmat_descr descr, int64_t* rows,
    int64_t* cols, int64_t* nnz, const void** coo_row_ind, const void** coo_col_ind,
    const void** coo_val, rocsparse_indextype* idx_type, rocsparse_index_base* idx_base,
    rocsparse_datatype* data_type);
using rocsparse_const_csc_get_t = rocsparse_status(rocsparse_const_spmat_descr descr, int64_t* rows,
    int64_t* cols, int64_t* nnz, const void** csc_col_ptr, const void** csc_row_ind,
    const void** csc_val, rocsparse_indextype* col_ptr_type, rocsparse_indextype* row_ind_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_const_csr_get_t = rocsparse_status(rocsparse_const_spmat_descr descr, int64_t* rows,
    int64_t* cols, int64_t* nnz, const void** csr_row_ptr, const void** csr_col_ind,
    const void** csr_val, rocsparse_indextype* row_ptr_type, rocsparse_indextype* col_ind_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_const_dnmat_get_t = rocsparse_status(rocsparse_const_dnmat_descr descr,
    int64_t* rows, int64_t* cols, int64_t* ld, const void** values, rocsparse_datatype* data_type,
    rocsparse_order* order);
using rocsparse_const_dnmat_get_values_t = rocsparse_status(rocsparse_const_dnmat_descr descr,
    const void** values);
using rocsparse_const_dnvec_get_t = rocsparse_status(rocsparse_const_dnvec_descr descr,
    int64_t* size, const void** values, rocsparse_datatype* data_type);
using rocsparse_const_dnvec_get_values_t = rocsparse_status(rocsparse_const_dnvec_descr descr,
    const void** values);
using rocsparse_const_ell_get_t = rocsparse_status(rocsparse_const_spmat_descr descr, int64_t* rows,
    int64_t* cols, const void** ell_col_ind, const void** ell_val, int64_t* ell_width,
    rocsparse_indextype* idx_type, rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_const_sell_get_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    int64_t* rows, int64_t* cols, int64_t* nnz, int64_t* sell_slice_size, int64_t* sell_colval_size,
    const void** sell_slice_offsets, const void** sell_col_ind, const void** sell_val,
    rocsparse_indextype* sell_slice_offsets_type, rocsparse_indextype* sell_col_ind_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_const_spmat_get_values_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    const void** values);
using rocsparse_const_spvec_get_t = rocsparse_status(rocsparse_const_spvec_descr descr,
    int64_t* size, int64_t* nnz, const void** indices, const void** values,
    rocsparse_indextype* idx_type, rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_const_spvec_get_values_t = rocsparse_status(rocsparse_const_spvec_descr descr,
    const void** values);
using rocsparse_coo2csr_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_int* coo_row_ind, rocsparse_int nnz, rocsparse_int m,
    rocsparse_int* csr_row_ptr, rocsparse_index_base idx_base);
using rocsparse_coo_aos_get_t = rocsparse_status(const rocsparse_spmat_descr descr, int64_t* rows,
    int64_t* cols, int64_t* nnz, void** coo_ind, void** coo_val, rocsparse_indextype* idx_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_coo_aos_set_pointers_t = rocsparse_status(rocsparse_spmat_descr descr,
    void* coo_ind, void* coo_val);
using rocsparse_coo_get_t = rocsparse_status(const rocsparse_spmat_descr descr, int64_t* rows,
    int64_t* cols, int64_t* nnz, void** coo_row_ind, void** coo_col_ind, void** coo_val,
    rocsparse_indextype* idx_type, rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_coo_set_pointers_t = rocsparse_status(rocsparse_spmat_descr descr,
    void* coo_row_ind, void* coo_col_ind, void* coo_val);
using rocsparse_coo_set_strided_batch_t = rocsparse_status(rocsparse_spmat_descr descr,
    rocsparse_int batch_count, int64_t batch_stride);
using rocsparse_coosort_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_int* coo_row_ind,
    const rocsparse_int* coo_col_ind, size_t* buffer_size);
using rocsparse_coosort_by_column_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, rocsparse_int* coo_row_ind, rocsparse_int* coo_col_ind,
    rocsparse_int* perm, void* temp_buffer);
using rocsparse_coosort_by_row_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, rocsparse_int* coo_row_ind, rocsparse_int* coo_col_ind,
    rocsparse_int* perm, void* temp_buffer);
using rocsparse_copy_color_info_t = rocsparse_status(rocsparse_color_info dest,
    const rocsparse_color_info src);
using rocsparse_copy_hyb_mat_t = rocsparse_status(rocsparse_hyb_mat dest,
    const rocsparse_hyb_mat src);
using rocsparse_copy_mat_descr_t = rocsparse_status(rocsparse_mat_descr dest,
    const rocsparse_mat_descr src);
using rocsparse_copy_mat_info_t = rocsparse_status(rocsparse_mat_info dest,
    const rocsparse_mat_info src);
using rocsparse_create_bell_descr_t = rocsparse_status(rocsparse_spmat_descr* descr, int64_t rows,
    int64_t cols, rocsparse_direction ell_block_dir, int64_t ell_block_dim, int64_t ell_cols,
    void* ell_col_ind, void* ell_val, rocsparse_indextype idx_type, rocsparse_index_base idx_base,
    rocsparse_datatype data_type);
using rocsparse_create_bsr_descr_t = rocsparse_status(rocsparse_spmat_descr* descr, int64_t mb,
    int64_t nb, int64_t nnzb, rocsparse_direction block_dir, int64_t block_dim, void* bsr_row_ptr,
    void* bsr_col_ind, void* bsr_val, rocsparse_indextype row_ptr_type,
    rocsparse_indextype col_ind_type, rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_color_info_t = rocsparse_status(rocsparse_color_info* info);
using rocsparse_create_const_bell_descr_t = rocsparse_status(rocsparse_const_spmat_descr* descr,
    int64_t rows, int64_t cols, rocsparse_direction ell_block_dir, int64_t ell_block_dim,
    int64_t ell_cols, const void* ell_col_ind, const void* ell_val, rocsparse_indextype idx_type,
    rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_const_coo_descr_t = rocsparse_status(rocsparse_const_spmat_descr* descr,
    int64_t rows, int64_t cols, int64_t nnz, const void* coo_row_ind, const void* coo_col_ind,
    const void* coo_val, rocsparse_indextype idx_type, rocsparse_index_base idx_base,
    rocsparse_datatype data_type);
using rocsparse_create_const_csc_descr_t = rocsparse_status(rocsparse_const_spmat_descr* descr,
    int64_t rows, int64_t cols, int64_t nnz, const void* csc_col_ptr, const void* csc_row_ind,
    const void* csc_val, rocsparse_indextype col_ptr_type, rocsparse_indextype row_ind_type,
    rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_const_csr_descr_t = rocsparse_status(rocsparse_const_spmat_descr* descr,
    int64_t rows, int64_t cols, int64_t nnz, const void* csr_row_ptr, const void* csr_col_ind,
    const void* csr_val, rocsparse_indextype row_ptr_type, rocsparse_indextype col_ind_type,
    rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_const_dnmat_descr_t = rocsparse_status(rocsparse_const_dnmat_descr* descr,
    int64_t rows, int64_t cols, int64_t ld, const void* values, rocsparse_datatype data_type,
    rocsparse_order order);
using rocsparse_create_const_dnvec_descr_t = rocsparse_status(rocsparse_const_dnvec_descr* descr,
    int64_t size, const void* values, rocsparse_datatype data_type);
using rocsparse_create_const_sell_descr_t = rocsparse_status(rocsparse_const_spmat_descr* descr,
    int64_t rows, int64_t cols, int64_t nnz, int64_t sell_slice_size, int64_t sell_colval_size,
    const void* sell_slice_offsets, const void* sell_col_ind, const void* sell_val,
    rocsparse_indextype sell_slice_offsets_type, rocsparse_indextype sell_col_ind_type,
    rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_const_spvec_descr_t = rocsparse_status(rocsparse_const_spvec_descr* descr,
    int64_t size, int64_t nnz, const void* indices, const void* values,
    rocsparse_indextype idx_type, rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_coo_aos_descr_t = rocsparse_status(rocsparse_spmat_descr* descr,
    int64_t rows, int64_t cols, int64_t nnz, void* coo_ind, void* coo_val,
    rocsparse_indextype idx_type, rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_coo_descr_t = rocsparse_status(rocsparse_spmat_descr* descr, int64_t rows,
    int64_t cols, int64_t nnz, void* coo_row_ind, void* coo_col_ind, void* coo_val,
    rocsparse_indextype idx_type, rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_csc_descr_t = rocsparse_status(rocsparse_spmat_descr* descr, int64_t rows,
    int64_t cols, int64_t nnz, void* csc_col_ptr, void* csc_row_ind, void* csc_val,
    rocsparse_indextype col_ptr_type, rocsparse_indextype row_ind_type,
    rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_csr_descr_t = rocsparse_status(rocsparse_spmat_descr* descr, int64_t rows,
    int64_t cols, int64_t nnz, void* csr_row_ptr, void* csr_col_ind, void* csr_val,
    rocsparse_indextype row_ptr_type, rocsparse_indextype col_ind_type,
    rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_dnmat_descr_t = rocsparse_status(rocsparse_dnmat_descr* descr, int64_t rows,
    int64_t cols, int64_t ld, void* values, rocsparse_datatype data_type, rocsparse_order order);
using rocsparse_create_dnvec_descr_t = rocsparse_status(rocsparse_dnvec_descr* descr, int64_t size,
    void* values, rocsparse_datatype data_type);
using rocsparse_create_ell_descr_t = rocsparse_status(rocsparse_spmat_descr* descr, int64_t rows,
    int64_t cols, void* ell_col_ind, void* ell_val, int64_t ell_width, rocsparse_indextype idx_type,
    rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_extract_descr_t = rocsparse_status(rocsparse_extract_descr* descr,
    rocsparse_const_spmat_descr source, rocsparse_spmat_descr target, rocsparse_extract_alg alg);
using rocsparse_create_handle_t = rocsparse_status(rocsparse_handle* handle);
using rocsparse_create_hyb_mat_t = rocsparse_status(rocsparse_hyb_mat* hyb);
using rocsparse_create_identity_permutation_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int n, rocsparse_int* p);
using rocsparse_create_mat_descr_t = rocsparse_status(rocsparse_mat_descr* descr);
using rocsparse_create_mat_info_t = rocsparse_status(rocsparse_mat_info* info);
using rocsparse_create_sell_descr_t = rocsparse_status(rocsparse_spmat_descr* descr, int64_t rows,
    int64_t cols, int64_t nnz, int64_t sell_slice_size, int64_t sell_colval_size,
    void* sell_slice_offsets, void* sell_col_ind, void* sell_val,
    rocsparse_indextype sell_slice_offsets_type, rocsparse_indextype sell_col_ind_type,
    rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_create_sparse_to_sparse_descr_t = rocsparse_status(
    rocsparse_sparse_to_sparse_descr* descr, rocsparse_const_spmat_descr source,
    rocsparse_spmat_descr target, rocsparse_sparse_to_sparse_alg alg);
using rocsparse_create_spgeam_descr_t = rocsparse_status(rocsparse_spgeam_descr* descr);
using rocsparse_create_spmv_descr_t = rocsparse_status(rocsparse_spmv_descr* descr);
using rocsparse_create_sptrsm_descr_t = rocsparse_status(rocsparse_sptrsm_descr* descr);
using rocsparse_create_sptrsv_descr_t = rocsparse_status(rocsparse_sptrsv_descr* descr);
using rocsparse_create_spvec_descr_t = rocsparse_status(rocsparse_spvec_descr* descr, int64_t size,
    int64_t nnz, void* indices, void* values, rocsparse_indextype idx_type,
    rocsparse_index_base idx_base, rocsparse_datatype data_type);
using rocsparse_csc_get_t = rocsparse_status(const rocsparse_spmat_descr descr, int64_t* rows,
    int64_t* cols, int64_t* nnz, void** csc_col_ptr, void** csc_row_ind, void** csc_val,
    rocsparse_indextype* col_ptr_type, rocsparse_indextype* row_ind_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_csc_set_pointers_t = rocsparse_status(rocsparse_spmat_descr descr,
    void* csc_col_ptr, void* csc_row_ind, void* csc_val);
using rocsparse_csc_set_strided_batch_t = rocsparse_status(rocsparse_spmat_descr descr,
    rocsparse_int batch_count, int64_t offsets_batch_stride, int64_t rows_values_batch_stride);
using rocsparse_cscsort_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_int* csc_col_ptr, rocsparse_int* csc_row_ind, rocsparse_int* perm,
    void* temp_buffer);
using rocsparse_cscsort_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_int* csc_col_ptr,
    const rocsparse_int* csc_row_ind, size_t* buffer_size);
using rocsparse_csctr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_float_complex* x_val, const rocsparse_int* x_ind, rocsparse_float_complex* y,
    rocsparse_index_base idx_base);
using rocsparse_csr2bsr_nnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_int block_dim,
    const rocsparse_mat_descr bsr_descr, rocsparse_int* bsr_row_ptr, rocsparse_int* bsr_nnz);
using rocsparse_csr2coo_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_int* csr_row_ptr, rocsparse_int nnz, rocsparse_int m,
    rocsparse_int* coo_row_ind, rocsparse_index_base idx_base);
using rocsparse_csr2csc_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_action copy_values, size_t* buffer_size);
using rocsparse_csr2ell_width_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    const rocsparse_mat_descr csr_descr, const rocsparse_int* csr_row_ptr,
    const rocsparse_mat_descr ell_descr, rocsparse_int* ell_width);
using rocsparse_csr2gebsr_nnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const rocsparse_mat_descr bsr_descr, rocsparse_int* bsr_row_ptr, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, rocsparse_int* bsr_nnz_devhost, void* temp_buffer);
using rocsparse_csr_get_t = rocsparse_status(const rocsparse_spmat_descr descr, int64_t* rows,
    int64_t* cols, int64_t* nnz, void** csr_row_ptr, void** csr_col_ind, void** csr_val,
    rocsparse_indextype* row_ptr_type, rocsparse_indextype* col_ind_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_csr_set_pointers_t = rocsparse_status(rocsparse_spmat_descr descr,
    void* csr_row_ptr, void* csr_col_ind, void* csr_val);
using rocsparse_csr_set_strided_batch_t = rocsparse_status(rocsparse_spmat_descr descr,
    rocsparse_int batch_count, int64_t offsets_batch_stride, int64_t columns_values_batch_stride);
using rocsparse_csrgeam_nnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_mat_descr descr_C,
    rocsparse_int* csr_row_ptr_C, rocsparse_int* nnz_C);
using rocsparse_csrgemm_nnz_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_mat_descr descr_D, rocsparse_int nnz_D,
    const rocsparse_int* csr_row_ptr_D, const rocsparse_int* csr_col_ind_D,
    const rocsparse_mat_descr descr_C, rocsparse_int* csr_row_ptr_C, rocsparse_int* nnz_C,
    const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_csrgemm_symbolic_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_mat_descr descr_D, rocsparse_int nnz_D,
    const rocsparse_int* csr_row_ptr_D, const rocsparse_int* csr_col_ind_D,
    const rocsparse_mat_descr descr_C, rocsparse_int nnz_C, const rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_csric0_clear_t = rocsparse_status(rocsparse_handle handle, rocsparse_mat_info info);
using rocsparse_csric0_get_tolerance_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, double* tolerance);
using rocsparse_csric0_set_tolerance_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, double tolerance);
using rocsparse_csric0_singular_pivot_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_csric0_zero_pivot_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_csrilu0_clear_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info);
using rocsparse_csrilu0_get_tolerance_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, double* tolerance);
using rocsparse_csrilu0_set_tolerance_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, double tolerance);
using rocsparse_csrilu0_singular_pivot_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_csrilu0_zero_pivot_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_csritilu0_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int nmaxiter, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_index_base idx_base, rocsparse_datatype datatype, size_t* buffer_size);
using rocsparse_csritilu0_preprocess_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int nmaxiter, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_index_base idx_base, rocsparse_datatype datatype, size_t buffer_size, void* buffer);
using rocsparse_csritsv_clear_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_mat_descr descr, rocsparse_mat_info info);
using rocsparse_csritsv_zero_pivot_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_mat_descr descr, rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_csrmv_clear_t = rocsparse_status(rocsparse_handle handle, rocsparse_mat_info info);
using rocsparse_csrsm_clear_t = rocsparse_status(rocsparse_handle handle, rocsparse_mat_info info);
using rocsparse_csrsm_zero_pivot_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_csrsort_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind, rocsparse_int* perm,
    void* temp_buffer);
using rocsparse_csrsort_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, size_t* buffer_size);
using rocsparse_csrsv_clear_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_mat_descr descr, rocsparse_mat_info info);
using rocsparse_csrsv_zero_pivot_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_mat_descr descr, rocsparse_mat_info info, rocsparse_int* position);
using rocsparse_daxpyi_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const double* alpha, const double* x_val, const rocsparse_int* x_ind, double* y,
    rocsparse_index_base idx_base);
using rocsparse_dbsr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, const rocsparse_mat_descr bsr_descr, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    const rocsparse_mat_descr csr_descr, double* csr_val, rocsparse_int* csr_row_ptr,
    rocsparse_int* csr_col_ind);
using rocsparse_dbsrgeam_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int block_dim, const double* alpha,
    const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A, const double* bsr_val_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A, const double* beta,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const double* bsr_val_B,
    const rocsparse_int* bsr_row_ptr_B, const rocsparse_int* bsr_col_ind_B,
    const rocsparse_mat_descr descr_C, double* bsr_val_C, const rocsparse_int* bsr_row_ptr_C,
    rocsparse_int* bsr_col_ind_C);
using rocsparse_dbsrgemm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int kb, rocsparse_int block_dim, const double* alpha,
    const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A, const double* bsr_val_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const double* bsr_val_B,
    const rocsparse_int* bsr_row_ptr_B, const rocsparse_int* bsr_col_ind_B, const double* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnzb_D, const double* bsr_val_D,
    const rocsparse_int* bsr_row_ptr_D, const rocsparse_int* bsr_col_ind_D,
    const rocsparse_mat_descr descr_C, double* bsr_val_C, const rocsparse_int* bsr_row_ptr_C,
    rocsparse_int* bsr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_dbsrgemm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_B,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int kb, rocsparse_int block_dim,
    const double* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const double* beta, const rocsparse_mat_descr descr_D,
    rocsparse_int nnzb_D, const rocsparse_int* bsr_row_ptr_D, const rocsparse_int* bsr_col_ind_D,
    rocsparse_mat_info info_C, size_t* buffer_size);
using rocsparse_dbsric0_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr, double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_dbsric0_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const double* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_dbsric0_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const double* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_dbsrilu0_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr, double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_dbsrilu0_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const double* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_dbsrilu0_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const double* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_dbsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const double* boost_tol, const double* boost_val);
using rocsparse_dbsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int n,
    rocsparse_int kb, rocsparse_int nnzb, const double* alpha, const rocsparse_mat_descr descr,
    const double* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, const double* B, rocsparse_int ldb, const double* beta, double* C,
    rocsparse_int ldc);
using rocsparse_dbsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const double* alpha, const rocsparse_mat_descr descr, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, const double* x, const double* beta, double* y);
using rocsparse_dbsrmv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_mat_descr descr, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info);
using rocsparse_dbsrmv_ex_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const double* alpha, const rocsparse_mat_descr descr, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, const double* x, const double* beta, double* y);
using rocsparse_dbsrmv_ex_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_mat_descr descr, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info);
using rocsparse_dbsrpad_value_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int mb, rocsparse_int nnzb, rocsparse_int block_dim, double value,
    const rocsparse_mat_descr bsr_descr, double* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind);
using rocsparse_dbsrsm_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_X,
    rocsparse_int mb, rocsparse_int nrhs, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const double* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_dbsrsm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_X,
    rocsparse_int mb, rocsparse_int nrhs, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const double* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_dbsrsm_solve_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_X, rocsparse_int mb, rocsparse_int nrhs,
    rocsparse_int nnzb, const double* alpha, const rocsparse_mat_descr descr, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, const double* B, rocsparse_int ldb, double* X, rocsparse_int ldx,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_dbsrsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr, const double* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_dbsrsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr, const double* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_dbsrsv_solve_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb, const double* alpha,
    const rocsparse_mat_descr descr, const double* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const double* x, double* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_dbsrxmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int size_of_mask, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const double* alpha, const rocsparse_mat_descr descr, const double* bsr_val,
    const rocsparse_int* bsr_mask_ptr, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_end_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    const double* x, const double* beta, double* y);
using rocsparse_dcbsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const double* boost_tol,
    const rocsparse_float_complex* boost_val);
using rocsparse_dccsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const double* boost_tol,
    const rocsparse_float_complex* boost_val);
using rocsparse_dcheck_matrix_coo_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const double* coo_val, const rocsparse_int* coo_row_ind,
    const rocsparse_int* coo_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_dcheck_matrix_coo_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const double* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_dcheck_matrix_csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const double* csc_val, const rocsparse_int* csc_col_ptr,
    const rocsparse_int* csc_row_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_dcheck_matrix_csc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const double* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_dcheck_matrix_csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const double* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_dcheck_matrix_csr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_dcheck_matrix_ell_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int ell_width, const double* ell_val,
    const rocsparse_int* ell_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_dcheck_matrix_ell_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int ell_width, const double* ell_val,
    const rocsparse_int* ell_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    size_t* buffer_size);
using rocsparse_dcheck_matrix_gebsc_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const double* bsc_val,
    const rocsparse_int* bsc_col_ptr, const rocsparse_int* bsc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_dcheck_matrix_gebsc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const double* bsc_val,
    const rocsparse_int* bsc_col_ptr, const rocsparse_int* bsc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_dcheck_matrix_gebsr_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_dcheck_matrix_gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_dcoo2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_mat_descr descr, const double* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind, double* A,
    rocsparse_int ld);
using rocsparse_dcoomv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const double* alpha,
    const rocsparse_mat_descr descr, const double* coo_val, const rocsparse_int* coo_row_ind,
    const rocsparse_int* coo_col_ind, const double* x, const double* beta, double* y);
using rocsparse_dcsc2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const double* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind, double* A,
    rocsparse_int ld);
using rocsparse_dcsr2bsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_int block_dim,
    const rocsparse_mat_descr bsr_descr, double* bsr_val, rocsparse_int* bsr_row_ptr,
    rocsparse_int* bsr_col_ind);
using rocsparse_dcsr2csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const double* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, double* csc_val, rocsparse_int* csc_row_ind,
    rocsparse_int* csc_col_ptr, rocsparse_action copy_values, rocsparse_index_base idx_base,
    void* temp_buffer);
using rocsparse_dcsr2csr_compress_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr_A, const double* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A, rocsparse_int nnz_A,
    const rocsparse_int* nnz_per_row, double* csr_val_C, rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C, double tol);
using rocsparse_dcsr2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, double* A,
    rocsparse_int ld);
using rocsparse_dcsr2ell_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    const rocsparse_mat_descr csr_descr, const double* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_mat_descr ell_descr, rocsparse_int ell_width,
    double* ell_val, rocsparse_int* ell_col_ind);
using rocsparse_dcsr2gebsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const rocsparse_mat_descr bsr_descr, double* bsr_val, rocsparse_int* bsr_row_ptr,
    rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    void* temp_buffer);
using rocsparse_dcsr2gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const double* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, size_t* buffer_size);
using rocsparse_dcsr2hyb_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_hyb_mat hyb,
    rocsparse_int user_ell_width, rocsparse_hyb_partition partition_type);
using rocsparse_dcsrcolor_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const double* fraction_to_color, rocsparse_int* ncolors, rocsparse_int* coloring,
    rocsparse_int* reordering, rocsparse_mat_info info);
using rocsparse_dcsrgeam_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const double* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const double* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const double* beta, const rocsparse_mat_descr descr_B, rocsparse_int nnz_B,
    const double* csr_val_B, const rocsparse_int* csr_row_ptr_B, const rocsparse_int* csr_col_ind_B,
    const rocsparse_mat_descr descr_C, double* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C);
using rocsparse_dcsrgemm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    const double* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const double* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const double* csr_val_B,
    const rocsparse_int* csr_row_ptr_B, const rocsparse_int* csr_col_ind_B, const double* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D, const double* csr_val_D,
    const rocsparse_int* csr_row_ptr_D, const rocsparse_int* csr_col_ind_D,
    const rocsparse_mat_descr descr_C, double* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_dcsrgemm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const double* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const double* beta, const rocsparse_mat_descr descr_D,
    rocsparse_int nnz_D, const rocsparse_int* csr_row_ptr_D, const rocsparse_int* csr_col_ind_D,
    rocsparse_mat_info info_C, size_t* buffer_size);
using rocsparse_dcsrgemm_numeric_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const double* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const double* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const double* csr_val_B,
    const rocsparse_int* csr_row_ptr_B, const rocsparse_int* csr_col_ind_B, const double* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D, const double* csr_val_D,
    const rocsparse_int* csr_row_ptr_D, const rocsparse_int* csr_col_ind_D,
    const rocsparse_mat_descr descr_C, rocsparse_int nnz_C, double* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, const rocsparse_int* csr_col_ind_C,
    const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_dcsric0_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_dcsric0_analysis_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_dcsric0_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_dcsrilu0_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_dcsrilu0_analysis_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_dcsrilu0_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_dcsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const double* boost_tol, const double* boost_val);
using rocsparse_dcsritilu0_compute_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int* nmaxiter, double tol,
    rocsparse_int m, rocsparse_int nnz, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const double* csr_val, double* ilu0,
    rocsparse_index_base idx_base, size_t buffer_size, void* buffer);
using rocsparse_dcsritilu0_compute_ex_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int* nmaxiter,
    rocsparse_int nfreeiter, double tol, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, const double* csr_val,
    double* ilu0, rocsparse_index_base idx_base, size_t buffer_size, void* buffer);
using rocsparse_dcsritilu0_history_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int* niter, double* data, size_t buffer_size, void* buffer);
using rocsparse_dcsritsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const double* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_mat_info info, rocsparse_analysis_policy analysis, rocsparse_solve_policy solve,
    void* temp_buffer);
using rocsparse_dcsritsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const double* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_dcsritsv_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int* host_nmaxiter, const double* host_tol, double* host_history,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const double* alpha,
    const rocsparse_mat_descr descr, const double* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const double* x, double* y,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_dcsritsv_solve_ex_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int* host_nmaxiter, rocsparse_int host_nfreeiter, const double* host_tol,
    double* host_history, rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz,
    const double* alpha, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    const double* x, double* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_dcsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    rocsparse_int nnz, const double* alpha, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, const double* B,
    rocsparse_int ldb, const double* beta, double* C, rocsparse_int ldc);
using rocsparse_dcsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const double* alpha,
    const rocsparse_mat_descr descr, const double* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const double* x, const double* beta,
    double* y);
using rocsparse_dcsrmv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int n, rocsparse_int nnz,
    const rocsparse_mat_descr descr, const double* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info);
using rocsparse_dcsrsm_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const double* alpha, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, const double* B,
    rocsparse_int ldb, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_dcsrsm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const double* alpha, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, const double* B,
    rocsparse_int ldb, rocsparse_mat_info info, rocsparse_solve_policy policy, size_t* buffer_size);
using rocsparse_dcsrsm_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const double* alpha, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, double* B,
    rocsparse_int ldb, rocsparse_mat_info info, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_dcsrsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const double* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_mat_info info, rocsparse_analysis_policy analysis, rocsparse_solve_policy solve,
    void* temp_buffer);
using rocsparse_dcsrsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const double* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_dcsrsv_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const double* alpha,
    const rocsparse_mat_descr descr, const double* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const double* x, double* y,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_ddense2coo_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const double* A, rocsparse_int ld,
    const rocsparse_int* nnz_per_rows, double* coo_val, rocsparse_int* coo_row_ind,
    rocsparse_int* coo_col_ind);
using rocsparse_ddense2csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const double* A, rocsparse_int ld,
    const rocsparse_int* nnz_per_columns, double* csc_val, rocsparse_int* csc_col_ptr,
    rocsparse_int* csc_row_ind);
using rocsparse_ddense2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const double* A, rocsparse_int ld,
    const rocsparse_int* nnz_per_rows, double* csr_val, rocsparse_int* csr_row_ptr,
    rocsparse_int* csr_col_ind);
using rocsparse_ddoti_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const double* x_val, const rocsparse_int* x_ind, const double* y, double* result,
    rocsparse_index_base idx_base);
using rocsparse_dell2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr ell_descr, rocsparse_int ell_width,
    const double* ell_val, const rocsparse_int* ell_col_ind, const rocsparse_mat_descr csr_descr,
    double* csr_val, const rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_dellmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, const double* alpha, const rocsparse_mat_descr descr,
    const double* ell_val, const rocsparse_int* ell_col_ind, rocsparse_int ell_width,
    const double* x, const double* beta, double* y);
using rocsparse_dense_to_sparse_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_const_dnmat_descr mat_A, rocsparse_spmat_descr mat_B,
    rocsparse_dense_to_sparse_alg alg, size_t* buffer_size, void* temp_buffer);
using rocsparse_destroy_color_info_t = rocsparse_status(rocsparse_color_info info);
using rocsparse_destroy_dnmat_descr_t = rocsparse_status(rocsparse_const_dnmat_descr descr);
using rocsparse_destroy_dnvec_descr_t = rocsparse_status(rocsparse_const_dnvec_descr descr);
using rocsparse_destroy_error_t = rocsparse_status(rocsparse_error error);
using rocsparse_destroy_extract_descr_t = rocsparse_status(rocsparse_extract_descr descr);
using rocsparse_destroy_handle_t = rocsparse_status(rocsparse_handle handle);
using rocsparse_destroy_hyb_mat_t = rocsparse_status(rocsparse_hyb_mat hyb);
using rocsparse_destroy_mat_descr_t = rocsparse_status(rocsparse_mat_descr descr);
using rocsparse_destroy_mat_info_t = rocsparse_status(rocsparse_mat_info info);
using rocsparse_destroy_sparse_to_sparse_descr_t = rocsparse_status(
    rocsparse_sparse_to_sparse_descr descr);
using rocsparse_destroy_spgeam_descr_t = rocsparse_status(rocsparse_spgeam_descr descr);
using rocsparse_destroy_spmat_descr_t = rocsparse_status(rocsparse_const_spmat_descr descr);
using rocsparse_destroy_spmv_descr_t = rocsparse_status(rocsparse_spmv_descr descr);
using rocsparse_destroy_sptrsm_descr_t = rocsparse_status(rocsparse_sptrsm_descr descr);
using rocsparse_destroy_sptrsv_descr_t = rocsparse_status(rocsparse_sptrsv_descr descr);
using rocsparse_destroy_spvec_descr_t = rocsparse_status(rocsparse_const_spvec_descr descr);
using rocsparse_dgebsr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, const rocsparse_mat_descr bsr_descr, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, const rocsparse_mat_descr csr_descr, double* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_dgebsr2gebsc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int mb,
    rocsparse_int nb, rocsparse_int nnzb, const double* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    double* bsc_val, rocsparse_int* bsc_row_ind, rocsparse_int* bsc_col_ptr,
    rocsparse_action copy_values, rocsparse_index_base idx_base, void* temp_buffer);
using rocsparse_dgebsr2gebsc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, size_t* p_buffer_size);
using rocsparse_dgebsr2gebsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb, const rocsparse_mat_descr descr_A,
    const double* bsr_val_A, const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    rocsparse_int row_block_dim_A, rocsparse_int col_block_dim_A, const rocsparse_mat_descr descr_C,
    double* bsr_val_C, rocsparse_int* bsr_row_ptr_C, rocsparse_int* bsr_col_ind_C,
    rocsparse_int row_block_dim_C, rocsparse_int col_block_dim_C, void* temp_buffer);
using rocsparse_dgebsr2gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr_A, const double* bsr_val_A, const rocsparse_int* bsr_row_ptr_A,
    const rocsparse_int* bsr_col_ind_A, rocsparse_int row_block_dim_A,
    rocsparse_int col_block_dim_A, rocsparse_int row_block_dim_C, rocsparse_int col_block_dim_C,
    size_t* buffer_size);
using rocsparse_dgebsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int n,
    rocsparse_int kb, rocsparse_int nnzb, const double* alpha, const rocsparse_mat_descr descr,
    const double* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const double* B, rocsparse_int ldb,
    const double* beta, double* C, rocsparse_int ldc);
using rocsparse_dgebsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const double* alpha, const rocsparse_mat_descr descr, const double* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, const double* x, const double* beta, double* y);
using rocsparse_dgemmi_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    rocsparse_int nnz, const double* alpha, const double* A, rocsparse_int lda,
    const rocsparse_mat_descr descr, const double* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const double* beta, double* C, rocsparse_int ldc);
using rocsparse_dgemvi_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, const double* alpha, const double* A, rocsparse_int lda,
    rocsparse_int nnz, const double* x_val, const rocsparse_int* x_ind, const double* beta,
    double* y, rocsparse_index_base idx_base, void* temp_buffer);
using rocsparse_dgemvi_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int n, rocsparse_int nnz,
    size_t* buffer_size);
using rocsparse_dgpsv_interleaved_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gpsv_interleaved_alg alg, rocsparse_int m, double* ds, double* dl, double* d,
    double* du, double* dw, double* x, rocsparse_int batch_count, rocsparse_int batch_stride,
    void* temp_buffer);
using rocsparse_dgpsv_interleaved_batch_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gpsv_interleaved_alg alg, rocsparse_int m, const double* ds, const double* dl,
    const double* d, const double* du, const double* dw, const double* x, rocsparse_int batch_count,
    rocsparse_int batch_stride, size_t* buffer_size);
using rocsparse_dgthr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const double* y, double* x_val, const rocsparse_int* x_ind, rocsparse_index_base idx_base);
using rocsparse_dgthrz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz, double* y,
    double* x_val, const rocsparse_int* x_ind, rocsparse_index_base idx_base);
using rocsparse_dgtsv_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const double* dl, const double* d, const double* du, double* B,
    rocsparse_int ldb, void* temp_buffer);
using rocsparse_dgtsv_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const double* dl, const double* d, const double* du, const double* B,
    rocsparse_int ldb, size_t* buffer_size);
using rocsparse_dgtsv_interleaved_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gtsv_interleaved_alg alg, rocsparse_int m, double* dl, double* d, double* du,
    double* x, rocsparse_int batch_count, rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_dgtsv_interleaved_batch_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gtsv_interleaved_alg alg, rocsparse_int m, const double* dl, const double* d,
    const double* du, const double* x, rocsparse_int batch_count, rocsparse_int batch_stride,
    size_t* buffer_size);
using rocsparse_dgtsv_no_pivot_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const double* dl, const double* d, const double* du, double* B,
    rocsparse_int ldb, void* temp_buffer);
using rocsparse_dgtsv_no_pivot_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const double* dl, const double* d, const double* du,
    const double* B, rocsparse_int ldb, size_t* buffer_size);
using rocsparse_dgtsv_no_pivot_strided_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, const double* dl, const double* d, const double* du, double* x,
    rocsparse_int batch_count, rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_dgtsv_no_pivot_strided_batch_buffer_size_t = rocsparse_status(
    rocsparse_handle handle, rocsparse_int m, const double* dl, const double* d, const double* du,
    const double* x, rocsparse_int batch_count, rocsparse_int batch_stride, size_t* buffer_size);
using rocsparse_dhyb2csr_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_mat_descr descr, const rocsparse_hyb_mat hyb, double* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind, void* temp_buffer);
using rocsparse_dhybmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    const double* alpha, const rocsparse_mat_descr descr, const rocsparse_hyb_mat hyb,
    const double* x, const double* beta, double* y);
using rocsparse_disable_debug_t = void();
using rocsparse_disable_debug_arguments_t = void();
using rocsparse_disable_debug_arguments_verbose_t = void();
using rocsparse_disable_debug_force_host_assert_t = void();
using rocsparse_disable_debug_kernel_launch_t = void();
using rocsparse_disable_debug_verbose_t = void();
using rocsparse_disable_debug_warnings_t = void();
using rocsparse_disable_roctx_t = void();
using rocsparse_dnmat_get_t = rocsparse_status(const rocsparse_dnmat_descr descr, int64_t* rows,
    int64_t* cols, int64_t* ld, void** values, rocsparse_datatype* data_type,
    rocsparse_order* order);
using rocsparse_dnmat_get_strided_batch_t = rocsparse_status(rocsparse_const_dnmat_descr descr,
    rocsparse_int* batch_count, int64_t* batch_stride);
using rocsparse_dnmat_get_values_t = rocsparse_status(const rocsparse_dnmat_descr descr,
    void** values);
using rocsparse_dnmat_set_strided_batch_t = rocsparse_status(rocsparse_dnmat_descr descr,
    rocsparse_int batch_count, int64_t batch_stride);
using rocsparse_dnmat_set_values_t = rocsparse_status(rocsparse_dnmat_descr descr, void* values);
using rocsparse_dnnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr descr, const double* A,
    rocsparse_int ld, rocsparse_int* nnz_per_row_columns, rocsparse_int* nnz_total_dev_host_ptr);
using rocsparse_dnnz_compress_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    const rocsparse_mat_descr descr_A, const double* csr_val_A, const rocsparse_int* csr_row_ptr_A,
    rocsparse_int* nnz_per_row, rocsparse_int* nnz_C, double tol);
using rocsparse_dnvec_get_t = rocsparse_status(const rocsparse_dnvec_descr descr, int64_t* size,
    void** values, rocsparse_datatype* data_type);
using rocsparse_dnvec_get_values_t = rocsparse_status(const rocsparse_dnvec_descr descr,
    void** values);
using rocsparse_dnvec_set_values_t = rocsparse_status(rocsparse_dnvec_descr descr, void* values);
using rocsparse_dprune_csr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const double* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const double* threshold, const rocsparse_mat_descr csr_descr_C, double* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, rocsparse_int* csr_col_ind_C, void* temp_buffer);
using rocsparse_dprune_csr2csr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const double* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const double* threshold, const rocsparse_mat_descr csr_descr_C, const double* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, const rocsparse_int* csr_col_ind_C, size_t* buffer_size);
using rocsparse_dprune_csr2csr_by_percentage_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const double* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    double percentage, const rocsparse_mat_descr csr_descr_C, double* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, rocsparse_int* csr_col_ind_C, rocsparse_mat_info info,
    void* temp_buffer);
using rocsparse_dprune_csr2csr_by_percentage_buffer_size_t = rocsparse_status(
    rocsparse_handle handle, rocsparse_int m, rocsparse_int n, rocsparse_int nnz_A,
    const rocsparse_mat_descr csr_descr_A, const double* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A, double percentage,
    const rocsparse_mat_descr csr_descr_C, const double* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, const rocsparse_int* csr_col_ind_C, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_dprune_csr2csr_nnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const double* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const double* threshold, const rocsparse_mat_descr csr_descr_C, rocsparse_int* csr_row_ptr_C,
    rocsparse_int* nnz_total_dev_host_ptr, void* temp_buffer);
using rocsparse_dprune_csr2csr_nnz_by_percentage_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const double* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    double percentage, const rocsparse_mat_descr csr_descr_C, rocsparse_int* csr_row_ptr_C,
    rocsparse_int* nnz_total_dev_host_ptr, rocsparse_mat_info info, void* temp_buffer);
using rocsparse_dprune_dense2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const double* A, rocsparse_int lda, const double* threshold,
    const rocsparse_mat_descr descr, double* csr_val, const rocsparse_int* csr_row_ptr,
    rocsparse_int* csr_col_ind, void* temp_buffer);
using rocsparse_dprune_dense2csr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const double* A, rocsparse_int lda, const double* threshold,
    const rocsparse_mat_descr descr, const double* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, size_t* buffer_size);
using rocsparse_dprune_dense2csr_by_percentage_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const double* A, rocsparse_int lda, double percentage,
    const rocsparse_mat_descr descr, double* csr_val, const rocsparse_int* csr_row_ptr,
    rocsparse_int* csr_col_ind, rocsparse_mat_info info, void* temp_buffer);
using rocsparse_dprune_dense2csr_by_percentage_buffer_size_t = rocsparse_status(
    rocsparse_handle handle, rocsparse_int m, rocsparse_int n, const double* A, rocsparse_int lda,
    double percentage, const rocsparse_mat_descr descr, const double* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_dprune_dense2csr_nnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const double* A, rocsparse_int lda, const double* threshold,
    const rocsparse_mat_descr descr, rocsparse_int* csr_row_ptr,
    rocsparse_int* nnz_total_dev_host_ptr, void* temp_buffer);
using rocsparse_dprune_dense2csr_nnz_by_percentage_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const double* A, rocsparse_int lda, double percentage,
    const rocsparse_mat_descr descr, rocsparse_int* csr_row_ptr,
    rocsparse_int* nnz_total_dev_host_ptr, rocsparse_mat_info info, void* temp_buffer);
using rocsparse_droti_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    double* x_val, const rocsparse_int* x_ind, double* y, const double* c, const double* s,
    rocsparse_index_base idx_base);
using rocsparse_dsbsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const double* boost_tol, const float* boost_val);
using rocsparse_dscsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const double* boost_tol, const float* boost_val);
using rocsparse_dsctr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const double* x_val, const rocsparse_int* x_ind, double* y, rocsparse_index_base idx_base);
using rocsparse_ell2csr_nnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr ell_descr, rocsparse_int ell_width,
    const rocsparse_int* ell_col_ind, const rocsparse_mat_descr csr_descr,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_nnz);
using rocsparse_ell_get_t = rocsparse_status(const rocsparse_spmat_descr descr, int64_t* rows,
    int64_t* cols, void** ell_col_ind, void** ell_val, int64_t* ell_width,
    rocsparse_indextype* idx_type, rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_ell_set_pointers_t = rocsparse_status(rocsparse_spmat_descr descr,
    void* ell_col_ind, void* ell_val);
using rocsparse_enable_debug_t = void();
using rocsparse_enable_debug_arguments_t = void();
using rocsparse_enable_debug_arguments_verbose_t = void();
using rocsparse_enable_debug_force_host_assert_t = void();
using rocsparse_enable_debug_kernel_launch_t = void();
using rocsparse_enable_debug_verbose_t = void();
using rocsparse_enable_debug_warnings_t = void();
using rocsparse_enable_roctx_t = void();
using rocsparse_error_get_message_t = const char*(rocsparse_error error);
using rocsparse_extract_t = rocsparse_status(rocsparse_handle handle, rocsparse_extract_descr descr,
    rocsparse_const_spmat_descr source, rocsparse_spmat_descr target, rocsparse_extract_stage stage,
    size_t buffer_size_in_bytes, void* buffer);
using rocsparse_extract_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_extract_descr descr, rocsparse_const_spmat_descr source, rocsparse_spmat_descr target,
    rocsparse_extract_stage stage, size_t* buffer_size_in_bytes);
using rocsparse_extract_nnz_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_extract_descr descr, int64_t* nnz);
using rocsparse_gather_t = rocsparse_status(rocsparse_handle handle, rocsparse_const_dnvec_descr y,
    rocsparse_spvec_descr x);
using rocsparse_gebsr2gebsr_nnz_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr_A, const rocsparse_int* bsr_row_ptr_A,
    const rocsparse_int* bsr_col_ind_A, rocsparse_int row_block_dim_A,
    rocsparse_int col_block_dim_A, const rocsparse_mat_descr descr_C, rocsparse_int* bsr_row_ptr_C,
    rocsparse_int row_block_dim_C, rocsparse_int col_block_dim_C,
    rocsparse_int* nnz_total_dev_host_ptr, void* temp_buffer);
using rocsparse_get_git_rev_t = rocsparse_status(rocsparse_handle handle, char* rev);
using rocsparse_get_mat_diag_type_t = rocsparse_diag_type(const rocsparse_mat_descr descr);
using rocsparse_get_mat_fill_mode_t = rocsparse_fill_mode(const rocsparse_mat_descr descr);
using rocsparse_get_mat_index_base_t = rocsparse_index_base(const rocsparse_mat_descr descr);
using rocsparse_get_mat_storage_mode_t = rocsparse_storage_mode(const rocsparse_mat_descr descr);
using rocsparse_get_mat_type_t = rocsparse_matrix_type(const rocsparse_mat_descr descr);
using rocsparse_get_pointer_mode_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_pointer_mode* pointer_mode);
using rocsparse_get_status_description_t = const char*(rocsparse_status status);
using rocsparse_get_status_name_t = const char*(rocsparse_status status);
using rocsparse_get_stream_t = rocsparse_status(rocsparse_handle handle, hipStream_t* stream);
using rocsparse_get_version_t = rocsparse_status(rocsparse_handle handle, int* version);
using rocsparse_hyb2csr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_mat_descr descr, const rocsparse_hyb_mat hyb, const rocsparse_int* csr_row_ptr,
    size_t* buffer_size);
using rocsparse_inverse_permutation_t = rocsparse_status(rocsparse_handle handle, rocsparse_int n,
    const rocsparse_int* p, rocsparse_int* q, rocsparse_index_base base);
using rocsparse_isctr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_int* x_val, const rocsparse_int* x_ind, rocsparse_int* y,
    rocsparse_index_base idx_base);
using rocsparse_rot_t = rocsparse_status(rocsparse_handle handle, const void* c, const void* s,
    rocsparse_spvec_descr x, rocsparse_dnvec_descr y);
using rocsparse_saxpyi_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const float* alpha, const float* x_val, const rocsparse_int* x_ind, float* y,
    rocsparse_index_base idx_base);
using rocsparse_sbsr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, const rocsparse_mat_descr bsr_descr, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    const rocsparse_mat_descr csr_descr, float* csr_val, rocsparse_int* csr_row_ptr,
    rocsparse_int* csr_col_ind);
using rocsparse_sbsrgeam_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int block_dim, const float* alpha,
    const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A, const float* bsr_val_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A, const float* beta,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const float* bsr_val_B,
    const rocsparse_int* bsr_row_ptr_B, const rocsparse_int* bsr_col_ind_B,
    const rocsparse_mat_descr descr_C, float* bsr_val_C, const rocsparse_int* bsr_row_ptr_C,
    rocsparse_int* bsr_col_ind_C);
using rocsparse_sbsrgemm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int kb, rocsparse_int block_dim, const float* alpha,
    const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A, const float* bsr_val_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const float* bsr_val_B,
    const rocsparse_int* bsr_row_ptr_B, const rocsparse_int* bsr_col_ind_B, const float* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnzb_D, const float* bsr_val_D,
    const rocsparse_int* bsr_row_ptr_D, const rocsparse_int* bsr_col_ind_D,
    const rocsparse_mat_descr descr_C, float* bsr_val_C, const rocsparse_int* bsr_row_ptr_C,
    rocsparse_int* bsr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_sbsrgemm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_B,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int kb, rocsparse_int block_dim,
    const float* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const float* beta, const rocsparse_mat_descr descr_D,
    rocsparse_int nnzb_D, const rocsparse_int* bsr_row_ptr_D, const rocsparse_int* bsr_col_ind_D,
    rocsparse_mat_info info_C, size_t* buffer_size);
using rocsparse_sbsric0_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr, float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_sbsric0_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const float* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_sbsric0_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const float* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_sbsrilu0_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr, float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_sbsrilu0_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const float* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_sbsrilu0_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const float* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_sbsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const float* boost_tol, const float* boost_val);
using rocsparse_sbsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int n,
    rocsparse_int kb, rocsparse_int nnzb, const float* alpha, const rocsparse_mat_descr descr,
    const float* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, const float* B, rocsparse_int ldb, const float* beta, float* C,
    rocsparse_int ldc);
using rocsparse_sbsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const float* alpha, const rocsparse_mat_descr descr, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, const float* x, const float* beta, float* y);
using rocsparse_sbsrmv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_mat_descr descr, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info);
using rocsparse_sbsrmv_ex_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const float* alpha, const rocsparse_mat_descr descr, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, const float* x, const float* beta, float* y);
using rocsparse_sbsrmv_ex_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_mat_descr descr, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info);
using rocsparse_sbsrpad_value_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int mb, rocsparse_int nnzb, rocsparse_int block_dim, float value,
    const rocsparse_mat_descr bsr_descr, float* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind);
using rocsparse_sbsrsm_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_X,
    rocsparse_int mb, rocsparse_int nrhs, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const float* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_sbsrsm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_X,
    rocsparse_int mb, rocsparse_int nrhs, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const float* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int block_dim, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_sbsrsm_solve_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_X, rocsparse_int mb, rocsparse_int nrhs,
    rocsparse_int nnzb, const float* alpha, const rocsparse_mat_descr descr, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, const float* B, rocsparse_int ldb, float* X, rocsparse_int ldx,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_sbsrsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr, const float* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_sbsrsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr, const float* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_sbsrsv_solve_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb, const float* alpha,
    const rocsparse_mat_descr descr, const float* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const float* x, float* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_sbsrxmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int size_of_mask, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const float* alpha, const rocsparse_mat_descr descr, const float* bsr_val,
    const rocsparse_int* bsr_mask_ptr, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_end_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    const float* x, const float* beta, float* y);
using rocsparse_scatter_t = rocsparse_status(rocsparse_handle handle, rocsparse_const_spvec_descr x,
    rocsparse_dnvec_descr y);
using rocsparse_scheck_matrix_coo_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const float* coo_val, const rocsparse_int* coo_row_ind,
    const rocsparse_int* coo_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_scheck_matrix_coo_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const float* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_scheck_matrix_csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const float* csc_val, const rocsparse_int* csc_col_ptr,
    const rocsparse_int* csc_row_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_scheck_matrix_csc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const float* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_scheck_matrix_csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const float* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_scheck_matrix_csr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_scheck_matrix_ell_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int ell_width, const float* ell_val,
    const rocsparse_int* ell_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_scheck_matrix_ell_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int ell_width, const float* ell_val,
    const rocsparse_int* ell_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    size_t* buffer_size);
using rocsparse_scheck_matrix_gebsc_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const float* bsc_val,
    const rocsparse_int* bsc_col_ptr, const rocsparse_int* bsc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_scheck_matrix_gebsc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const float* bsc_val,
    const rocsparse_int* bsc_col_ptr, const rocsparse_int* bsc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_scheck_matrix_gebsr_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_scheck_matrix_gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_scoo2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_mat_descr descr, const float* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind, float* A, rocsparse_int ld);
using rocsparse_scoomv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const float* alpha,
    const rocsparse_mat_descr descr, const float* coo_val, const rocsparse_int* coo_row_ind,
    const rocsparse_int* coo_col_ind, const float* x, const float* beta, float* y);
using rocsparse_scsc2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const float* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind, float* A, rocsparse_int ld);
using rocsparse_scsr2bsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_int block_dim,
    const rocsparse_mat_descr bsr_descr, float* bsr_val, rocsparse_int* bsr_row_ptr,
    rocsparse_int* bsr_col_ind);
using rocsparse_scsr2csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const float* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, float* csc_val, rocsparse_int* csc_row_ind,
    rocsparse_int* csc_col_ptr, rocsparse_action copy_values, rocsparse_index_base idx_base,
    void* temp_buffer);
using rocsparse_scsr2csr_compress_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr_A, const float* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A, rocsparse_int nnz_A,
    const rocsparse_int* nnz_per_row, float* csr_val_C, rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C, float tol);
using rocsparse_scsr2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, float* A, rocsparse_int ld);
using rocsparse_scsr2ell_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    const rocsparse_mat_descr csr_descr, const float* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_mat_descr ell_descr, rocsparse_int ell_width,
    float* ell_val, rocsparse_int* ell_col_ind);
using rocsparse_scsr2gebsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const rocsparse_mat_descr bsr_descr, float* bsr_val, rocsparse_int* bsr_row_ptr,
    rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    void* temp_buffer);
using rocsparse_scsr2gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const float* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, size_t* buffer_size);
using rocsparse_scsr2hyb_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_hyb_mat hyb,
    rocsparse_int user_ell_width, rocsparse_hyb_partition partition_type);
using rocsparse_scsrcolor_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const float* fraction_to_color, rocsparse_int* ncolors, rocsparse_int* coloring,
    rocsparse_int* reordering, rocsparse_mat_info info);
using rocsparse_scsrgeam_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const float* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const float* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const float* beta, const rocsparse_mat_descr descr_B, rocsparse_int nnz_B,
    const float* csr_val_B, const rocsparse_int* csr_row_ptr_B, const rocsparse_int* csr_col_ind_B,
    const rocsparse_mat_descr descr_C, float* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C);
using rocsparse_scsrgemm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    const float* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const float* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const float* csr_val_B,
    const rocsparse_int* csr_row_ptr_B, const rocsparse_int* csr_col_ind_B, const float* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D, const float* csr_val_D,
    const rocsparse_int* csr_row_ptr_D, const rocsparse_int* csr_col_ind_D,
    const rocsparse_mat_descr descr_C, float* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_scsrgemm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const float* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const float* beta, const rocsparse_mat_descr descr_D,
    rocsparse_int nnz_D, const rocsparse_int* csr_row_ptr_D, const rocsparse_int* csr_col_ind_D,
    rocsparse_mat_info info_C, size_t* buffer_size);
using rocsparse_scsrgemm_numeric_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const float* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const float* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const float* csr_val_B,
    const rocsparse_int* csr_row_ptr_B, const rocsparse_int* csr_col_ind_B, const float* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D, const float* csr_val_D,
    const rocsparse_int* csr_row_ptr_D, const rocsparse_int* csr_col_ind_D,
    const rocsparse_mat_descr descr_C, rocsparse_int nnz_C, float* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, const rocsparse_int* csr_col_ind_C,
    const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_scsric0_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_scsric0_analysis_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_scsric0_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_scsrilu0_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_scsrilu0_analysis_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_scsrilu0_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_scsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const float* boost_tol, const float* boost_val);
using rocsparse_scsritilu0_compute_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int* nmaxiter, float tol,
    rocsparse_int m, rocsparse_int nnz, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const float* csr_val, float* ilu0,
    rocsparse_index_base idx_base, size_t buffer_size, void* buffer);
using rocsparse_scsritilu0_compute_ex_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int* nmaxiter,
    rocsparse_int nfreeiter, float tol, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, const float* csr_val,
    float* ilu0, rocsparse_index_base idx_base, size_t buffer_size, void* buffer);
using rocsparse_scsritilu0_history_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int* niter, float* data, size_t buffer_size, void* buffer);
using rocsparse_scsritsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const float* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_mat_info info, rocsparse_analysis_policy analysis, rocsparse_solve_policy solve,
    void* temp_buffer);
using rocsparse_scsritsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const float* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_scsritsv_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int* host_nmaxiter, const float* host_tol, float* host_history,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const float* alpha,
    const rocsparse_mat_descr descr, const float* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const float* x, float* y,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_scsritsv_solve_ex_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int* host_nmaxiter, rocsparse_int host_nfreeiter, const float* host_tol,
    float* host_history, rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz,
    const float* alpha, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    const float* x, float* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_scsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    rocsparse_int nnz, const float* alpha, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, const float* B,
    rocsparse_int ldb, const float* beta, float* C, rocsparse_int ldc);
using rocsparse_scsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const float* alpha,
    const rocsparse_mat_descr descr, const float* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const float* x, const float* beta,
    float* y);
using rocsparse_scsrmv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int n, rocsparse_int nnz,
    const rocsparse_mat_descr descr, const float* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info);
using rocsparse_scsrsm_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const float* alpha, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, const float* B,
    rocsparse_int ldb, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_scsrsm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const float* alpha, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, const float* B,
    rocsparse_int ldb, rocsparse_mat_info info, rocsparse_solve_policy policy, size_t* buffer_size);
using rocsparse_scsrsm_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const float* alpha, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, float* B, rocsparse_int ldb,
    rocsparse_mat_info info, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_scsrsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const float* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_mat_info info, rocsparse_analysis_policy analysis, rocsparse_solve_policy solve,
    void* temp_buffer);
using rocsparse_scsrsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const float* csr_val, const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_scsrsv_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const float* alpha,
    const rocsparse_mat_descr descr, const float* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const float* x, float* y,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_sddmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation opA,
    rocsparse_operation opB, const void* alpha, rocsparse_const_dnmat_descr mat_A,
    rocsparse_const_dnmat_descr mat_B, const void* beta, rocsparse_spmat_descr mat_C,
    rocsparse_datatype compute_type, rocsparse_sddmm_alg alg, void* temp_buffer);
using rocsparse_sddmm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation opA, rocsparse_operation opB, const void* alpha,
    rocsparse_const_dnmat_descr mat_A, rocsparse_const_dnmat_descr mat_B, const void* beta,
    rocsparse_spmat_descr mat_C, rocsparse_datatype compute_type, rocsparse_sddmm_alg alg,
    size_t* buffer_size);
using rocsparse_sddmm_preprocess_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation opA, rocsparse_operation opB, const void* alpha,
    rocsparse_const_dnmat_descr mat_A, rocsparse_const_dnmat_descr mat_B, const void* beta,
    rocsparse_spmat_descr mat_C, rocsparse_datatype compute_type, rocsparse_sddmm_alg alg,
    void* temp_buffer);
using rocsparse_sdense2coo_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const float* A, rocsparse_int ld,
    const rocsparse_int* nnz_per_rows, float* coo_val, rocsparse_int* coo_row_ind,
    rocsparse_int* coo_col_ind);
using rocsparse_sdense2csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const float* A, rocsparse_int ld,
    const rocsparse_int* nnz_per_columns, float* csc_val, rocsparse_int* csc_col_ptr,
    rocsparse_int* csc_row_ind);
using rocsparse_sdense2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const float* A, rocsparse_int ld,
    const rocsparse_int* nnz_per_rows, float* csr_val, rocsparse_int* csr_row_ptr,
    rocsparse_int* csr_col_ind);
using rocsparse_sdoti_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const float* x_val, const rocsparse_int* x_ind, const float* y, float* result,
    rocsparse_index_base idx_base);
using rocsparse_sell2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr ell_descr, rocsparse_int ell_width,
    const float* ell_val, const rocsparse_int* ell_col_ind, const rocsparse_mat_descr csr_descr,
    float* csr_val, const rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_sell_get_t = rocsparse_status(const rocsparse_spmat_descr descr, int64_t* rows,
    int64_t* cols, int64_t* nnz, int64_t* sell_slice_size, int64_t* sell_colval_size,
    void** sell_slice_offsets, void** sell_col_ind, void** sell_val,
    rocsparse_indextype* sell_slice_offsets_type, rocsparse_indextype* sell_col_ind_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_sellmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, const float* alpha, const rocsparse_mat_descr descr,
    const float* ell_val, const rocsparse_int* ell_col_ind, rocsparse_int ell_width, const float* x,
    const float* beta, float* y);
using rocsparse_set_identity_permutation_t = rocsparse_status(rocsparse_handle handle, int64_t n,
    void* p, rocsparse_indextype indextype);
using rocsparse_set_mat_diag_type_t = rocsparse_status(rocsparse_mat_descr descr,
    rocsparse_diag_type diag_type);
using rocsparse_set_mat_fill_mode_t = rocsparse_status(rocsparse_mat_descr descr,
    rocsparse_fill_mode fill_mode);
using rocsparse_set_mat_index_base_t = rocsparse_status(rocsparse_mat_descr descr,
    rocsparse_index_base base);
using rocsparse_set_mat_storage_mode_t = rocsparse_status(rocsparse_mat_descr descr,
    rocsparse_storage_mode storage_mode);
using rocsparse_set_mat_type_t = rocsparse_status(rocsparse_mat_descr descr,
    rocsparse_matrix_type type);
using rocsparse_set_pointer_mode_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_pointer_mode pointer_mode);
using rocsparse_set_stream_t = rocsparse_status(rocsparse_handle handle, hipStream_t stream);
using rocsparse_sgebsr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, const rocsparse_mat_descr bsr_descr, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, const rocsparse_mat_descr csr_descr, float* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_sgebsr2gebsc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int mb,
    rocsparse_int nb, rocsparse_int nnzb, const float* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    float* bsc_val, rocsparse_int* bsc_row_ind, rocsparse_int* bsc_col_ptr,
    rocsparse_action copy_values, rocsparse_index_base idx_base, void* temp_buffer);
using rocsparse_sgebsr2gebsc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, size_t* p_buffer_size);
using rocsparse_sgebsr2gebsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb, const rocsparse_mat_descr descr_A,
    const float* bsr_val_A, const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    rocsparse_int row_block_dim_A, rocsparse_int col_block_dim_A, const rocsparse_mat_descr descr_C,
    float* bsr_val_C, rocsparse_int* bsr_row_ptr_C, rocsparse_int* bsr_col_ind_C,
    rocsparse_int row_block_dim_C, rocsparse_int col_block_dim_C, void* temp_buffer);
using rocsparse_sgebsr2gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr_A, const float* bsr_val_A, const rocsparse_int* bsr_row_ptr_A,
    const rocsparse_int* bsr_col_ind_A, rocsparse_int row_block_dim_A,
    rocsparse_int col_block_dim_A, rocsparse_int row_block_dim_C, rocsparse_int col_block_dim_C,
    size_t* buffer_size);
using rocsparse_sgebsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int n,
    rocsparse_int kb, rocsparse_int nnzb, const float* alpha, const rocsparse_mat_descr descr,
    const float* bsr_val, const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, const float* B, rocsparse_int ldb,
    const float* beta, float* C, rocsparse_int ldc);
using rocsparse_sgebsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const float* alpha, const rocsparse_mat_descr descr, const float* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, const float* x, const float* beta, float* y);
using rocsparse_sgemmi_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    rocsparse_int nnz, const float* alpha, const float* A, rocsparse_int lda,
    const rocsparse_mat_descr descr, const float* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const float* beta, float* C, rocsparse_int ldc);
using rocsparse_sgemvi_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, const float* alpha, const float* A, rocsparse_int lda,
    rocsparse_int nnz, const float* x_val, const rocsparse_int* x_ind, const float* beta, float* y,
    rocsparse_index_base idx_base, void* temp_buffer);
using rocsparse_sgemvi_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int n, rocsparse_int nnz,
    size_t* buffer_size);
using rocsparse_sgpsv_interleaved_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gpsv_interleaved_alg alg, rocsparse_int m, float* ds, float* dl, float* d, float* du,
    float* dw, float* x, rocsparse_int batch_count, rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_sgpsv_interleaved_batch_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gpsv_interleaved_alg alg, rocsparse_int m, const float* ds, const float* dl,
    const float* d, const float* du, const float* dw, const float* x, rocsparse_int batch_count,
    rocsparse_int batch_stride, size_t* buffer_size);
using rocsparse_sgthr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const float* y, float* x_val, const rocsparse_int* x_ind, rocsparse_index_base idx_base);
using rocsparse_sgthrz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz, float* y,
    float* x_val, const rocsparse_int* x_ind, rocsparse_index_base idx_base);
using rocsparse_sgtsv_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const float* dl, const float* d, const float* du, float* B, rocsparse_int ldb,
    void* temp_buffer);
using rocsparse_sgtsv_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const float* dl, const float* d, const float* du, const float* B,
    rocsparse_int ldb, size_t* buffer_size);
using rocsparse_sgtsv_interleaved_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gtsv_interleaved_alg alg, rocsparse_int m, float* dl, float* d, float* du, float* x,
    rocsparse_int batch_count, rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_sgtsv_interleaved_batch_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gtsv_interleaved_alg alg, rocsparse_int m, const float* dl, const float* d,
    const float* du, const float* x, rocsparse_int batch_count, rocsparse_int batch_stride,
    size_t* buffer_size);
using rocsparse_sgtsv_no_pivot_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const float* dl, const float* d, const float* du, float* B, rocsparse_int ldb,
    void* temp_buffer);
using rocsparse_sgtsv_no_pivot_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const float* dl, const float* d, const float* du,
    const float* B, rocsparse_int ldb, size_t* buffer_size);
using rocsparse_sgtsv_no_pivot_strided_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, const float* dl, const float* d, const float* du, float* x,
    rocsparse_int batch_count, rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_sgtsv_no_pivot_strided_batch_buffer_size_t = rocsparse_status(
    rocsparse_handle handle, rocsparse_int m, const float* dl, const float* d, const float* du,
    const float* x, rocsparse_int batch_count, rocsparse_int batch_stride, size_t* buffer_size);
using rocsparse_shyb2csr_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_mat_descr descr, const rocsparse_hyb_mat hyb, float* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind, void* temp_buffer);
using rocsparse_shybmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    const float* alpha, const rocsparse_mat_descr descr, const rocsparse_hyb_mat hyb,
    const float* x, const float* beta, float* y);
using rocsparse_snnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr descr, const float* A,
    rocsparse_int ld, rocsparse_int* nnz_per_row_columns, rocsparse_int* nnz_total_dev_host_ptr);
using rocsparse_snnz_compress_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    const rocsparse_mat_descr descr_A, const float* csr_val_A, const rocsparse_int* csr_row_ptr_A,
    rocsparse_int* nnz_per_row, rocsparse_int* nnz_C, float tol);
using rocsparse_sparse_to_dense_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_const_spmat_descr mat_A, rocsparse_dnmat_descr mat_B,
    rocsparse_sparse_to_dense_alg alg, size_t* buffer_size, void* temp_buffer);
using rocsparse_sparse_to_sparse_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sparse_to_sparse_descr descr, rocsparse_const_spmat_descr source,
    rocsparse_spmat_descr target, rocsparse_sparse_to_sparse_stage stage,
    size_t buffer_size_in_bytes, void* buffer);
using rocsparse_sparse_to_sparse_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sparse_to_sparse_descr descr, rocsparse_const_spmat_descr source,
    rocsparse_spmat_descr target, rocsparse_sparse_to_sparse_stage stage,
    size_t* buffer_size_in_bytes);
using rocsparse_sparse_to_sparse_permissive_t = rocsparse_status(
    rocsparse_sparse_to_sparse_descr descr);
using rocsparse_spgeam_t = rocsparse_status(rocsparse_handle handle, rocsparse_spgeam_descr descr,
    rocsparse_const_spmat_descr mat_A, rocsparse_const_spmat_descr mat_B,
    rocsparse_spmat_descr mat_C, rocsparse_spgeam_stage stage, size_t buffer_size,
    void* temp_buffer, rocsparse_error* error);
using rocsparse_spgeam_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_spgeam_descr descr, rocsparse_const_spmat_descr mat_A,
    rocsparse_const_spmat_descr mat_B, rocsparse_const_spmat_descr mat_C,
    rocsparse_spgeam_stage stage, size_t* buffer_size, rocsparse_error* error);
using rocsparse_spgeam_get_output_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_spgeam_descr descr, rocsparse_spgeam_output output, void* data,
    size_t data_size_in_bytes, rocsparse_error* error);
using rocsparse_spgeam_set_input_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_spgeam_descr descr, rocsparse_spgeam_input input, const void* data,
    size_t data_size_in_bytes, rocsparse_error* p_error);
using rocsparse_spgemm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, const void* alpha, rocsparse_const_spmat_descr A,
    rocsparse_const_spmat_descr B, const void* beta, rocsparse_const_spmat_descr D,
    rocsparse_spmat_descr C, rocsparse_datatype compute_type, rocsparse_spgemm_alg alg,
    rocsparse_spgemm_stage stage, size_t* buffer_size, void* temp_buffer);
using rocsparse_spitsv_t = rocsparse_status(rocsparse_handle handle, rocsparse_int* host_nmaxiter,
    const void* host_tol, void* host_history, rocsparse_operation trans, const void* alpha,
    const rocsparse_spmat_descr mat, const rocsparse_dnvec_descr x, const rocsparse_dnvec_descr y,
    rocsparse_datatype compute_type, rocsparse_spitsv_alg alg, rocsparse_spitsv_stage stage,
    size_t* buffer_size, void* temp_buffer);
using rocsparse_spmat_get_attribute_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    rocsparse_spmat_attribute attribute, void* data, size_t data_size);
using rocsparse_spmat_get_format_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    rocsparse_format* format);
using rocsparse_spmat_get_index_base_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    rocsparse_index_base* idx_base);
using rocsparse_spmat_get_nnz_t = rocsparse_status(rocsparse_const_spmat_descr descr, int64_t* nnz);
using rocsparse_spmat_get_size_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    int64_t* rows, int64_t* cols, int64_t* nnz);
using rocsparse_spmat_get_strided_batch_t = rocsparse_status(rocsparse_const_spmat_descr descr,
    rocsparse_int* batch_count);
using rocsparse_spmat_get_values_t = rocsparse_status(rocsparse_spmat_descr descr, void** values);
using rocsparse_spmat_set_attribute_t = rocsparse_status(rocsparse_spmat_descr descr,
    rocsparse_spmat_attribute attribute, const void* data, size_t data_size);
using rocsparse_spmat_set_nnz_t = rocsparse_status(rocsparse_spmat_descr descr, int64_t nnz);
using rocsparse_spmat_set_strided_batch_t = rocsparse_status(rocsparse_spmat_descr descr,
    rocsparse_int batch_count);
using rocsparse_spmat_set_values_t = rocsparse_status(rocsparse_spmat_descr descr, void* values);
using rocsparse_spmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, const void* alpha, rocsparse_const_spmat_descr mat_A,
    rocsparse_const_dnmat_descr mat_B, const void* beta, const rocsparse_dnmat_descr mat_C,
    rocsparse_datatype compute_type, rocsparse_spmm_alg alg, rocsparse_spmm_stage stage,
    size_t* buffer_size, void* temp_buffer);
using rocsparse_spmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    const void* alpha, rocsparse_const_spmat_descr mat, rocsparse_const_dnvec_descr x,
    const void* beta, const rocsparse_dnvec_descr y, rocsparse_datatype compute_type,
    rocsparse_spmv_alg alg, rocsparse_spmv_stage stage, size_t* buffer_size, void* temp_buffer);
using rocsparse_spmv_ex_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    const void* alpha, const rocsparse_spmat_descr mat, const rocsparse_dnvec_descr x,
    const void* beta, const rocsparse_dnvec_descr y, rocsparse_datatype compute_type,
    rocsparse_spmv_alg alg, rocsparse_spmv_stage stage, size_t* buffer_size, void* temp_buffer);
using rocsparse_spmv_set_input_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_spmv_descr descr, rocsparse_spmv_input input, const void* in, size_t size_in_bytes,
    rocsparse_error* error);
using rocsparse_sprune_csr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const float* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const float* threshold, const rocsparse_mat_descr csr_descr_C, float* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, rocsparse_int* csr_col_ind_C, void* temp_buffer);
using rocsparse_sprune_csr2csr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const float* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const float* threshold, const rocsparse_mat_descr csr_descr_C, const float* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, const rocsparse_int* csr_col_ind_C, size_t* buffer_size);
using rocsparse_sprune_csr2csr_by_percentage_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const float* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    float percentage, const rocsparse_mat_descr csr_descr_C, float* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, rocsparse_int* csr_col_ind_C, rocsparse_mat_info info,
    void* temp_buffer);
using rocsparse_sprune_csr2csr_by_percentage_buffer_size_t = rocsparse_status(
    rocsparse_handle handle, rocsparse_int m, rocsparse_int n, rocsparse_int nnz_A,
    const rocsparse_mat_descr csr_descr_A, const float* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A, float percentage,
    const rocsparse_mat_descr csr_descr_C, const float* csr_val_C,
    const rocsparse_int* csr_row_ptr_C, const rocsparse_int* csr_col_ind_C, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_sprune_csr2csr_nnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const float* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const float* threshold, const rocsparse_mat_descr csr_descr_C, rocsparse_int* csr_row_ptr_C,
    rocsparse_int* nnz_total_dev_host_ptr, void* temp_buffer);
using rocsparse_sprune_csr2csr_nnz_by_percentage_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz_A, const rocsparse_mat_descr csr_descr_A,
    const float* csr_val_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    float percentage, const rocsparse_mat_descr csr_descr_C, rocsparse_int* csr_row_ptr_C,
    rocsparse_int* nnz_total_dev_host_ptr, rocsparse_mat_info info, void* temp_buffer);
using rocsparse_sprune_dense2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const float* A, rocsparse_int lda, const float* threshold,
    const rocsparse_mat_descr descr, float* csr_val, const rocsparse_int* csr_row_ptr,
    rocsparse_int* csr_col_ind, void* temp_buffer);
using rocsparse_sprune_dense2csr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const float* A, rocsparse_int lda, const float* threshold,
    const rocsparse_mat_descr descr, const float* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, size_t* buffer_size);
using rocsparse_sprune_dense2csr_by_percentage_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const float* A, rocsparse_int lda, float percentage,
    const rocsparse_mat_descr descr, float* csr_val, const rocsparse_int* csr_row_ptr,
    rocsparse_int* csr_col_ind, rocsparse_mat_info info, void* temp_buffer);
using rocsparse_sprune_dense2csr_by_percentage_buffer_size_t = rocsparse_status(
    rocsparse_handle handle, rocsparse_int m, rocsparse_int n, const float* A, rocsparse_int lda,
    float percentage, const rocsparse_mat_descr descr, const float* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_sprune_dense2csr_nnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const float* A, rocsparse_int lda, const float* threshold,
    const rocsparse_mat_descr descr, rocsparse_int* csr_row_ptr,
    rocsparse_int* nnz_total_dev_host_ptr, void* temp_buffer);
using rocsparse_sprune_dense2csr_nnz_by_percentage_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const float* A, rocsparse_int lda, float percentage,
    const rocsparse_mat_descr descr, rocsparse_int* csr_row_ptr,
    rocsparse_int* nnz_total_dev_host_ptr, rocsparse_mat_info info, void* temp_buffer);
using rocsparse_spsm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, const void* alpha, rocsparse_const_spmat_descr matA,
    rocsparse_const_dnmat_descr matB, const rocsparse_dnmat_descr matC,
    rocsparse_datatype compute_type, rocsparse_spsm_alg alg, rocsparse_spsm_stage stage,
    size_t* buffer_size, void* temp_buffer);
using rocsparse_spsv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    const void* alpha, rocsparse_const_spmat_descr mat, rocsparse_const_dnvec_descr x,
    const rocsparse_dnvec_descr y, rocsparse_datatype compute_type, rocsparse_spsv_alg alg,
    rocsparse_spsv_stage stage, size_t* buffer_size, void* temp_buffer);
using rocsparse_sptrsm_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sptrsm_descr sptrsm_descr, rocsparse_const_spmat_descr A,
    rocsparse_const_dnmat_descr X, rocsparse_dnmat_descr Y, rocsparse_sptrsm_stage sptrsm_stage,
    size_t buffer_size_in_bytes, void* buffer, rocsparse_error* p_error);
using rocsparse_sptrsm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sptrsm_descr sptrsm_descr, rocsparse_const_spmat_descr A,
    rocsparse_const_dnmat_descr X, rocsparse_const_dnmat_descr Y,
    rocsparse_sptrsm_stage sptrsm_stage, size_t* buffer_size_in_bytes, rocsparse_error* p_error);
using rocsparse_sptrsm_get_output_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sptrsm_descr descr, rocsparse_sptrsm_output output, void* data,
    size_t data_size_in_bytes, rocsparse_error* p_error);
using rocsparse_sptrsm_set_input_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sptrsm_descr descr, rocsparse_sptrsm_input input, const void* data, size_t data_size,
    rocsparse_error* p_error);
using rocsparse_sptrsv_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sptrsv_descr sptrsv_descr, rocsparse_const_spmat_descr A,
    rocsparse_const_dnvec_descr x, rocsparse_dnvec_descr y, rocsparse_sptrsv_stage sptrsv_stage,
    size_t buffer_size_in_bytes, void* buffer, rocsparse_error* p_error);
using rocsparse_sptrsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sptrsv_descr sptrsv_descr, rocsparse_const_spmat_descr spmat_descr,
    rocsparse_const_dnvec_descr x, rocsparse_const_dnvec_descr y,
    rocsparse_sptrsv_stage sptrsv_stage, size_t* buffer_size_in_bytes, rocsparse_error* p_error);
using rocsparse_sptrsv_get_output_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sptrsv_descr descr, rocsparse_sptrsv_output output, void* data,
    size_t data_size_in_bytes, rocsparse_error* p_error);
using rocsparse_sptrsv_set_input_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_sptrsv_descr descr, rocsparse_sptrsv_input input, const void* data,
    size_t data_size_in_bytes, rocsparse_error* p_error);
using rocsparse_spvec_get_t = rocsparse_status(const rocsparse_spvec_descr descr, int64_t* size,
    int64_t* nnz, void** indices, void** values, rocsparse_indextype* idx_type,
    rocsparse_index_base* idx_base, rocsparse_datatype* data_type);
using rocsparse_spvec_get_index_base_t = rocsparse_status(rocsparse_const_spvec_descr descr,
    rocsparse_index_base* idx_base);
using rocsparse_spvec_get_values_t = rocsparse_status(const rocsparse_spvec_descr descr,
    void** values);
using rocsparse_spvec_set_values_t = rocsparse_status(rocsparse_spvec_descr descr, void* values);
using rocsparse_spvv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_const_spvec_descr x, rocsparse_const_dnvec_descr y, void* result,
    rocsparse_datatype compute_type, size_t* buffer_size, void* temp_buffer);
using rocsparse_sroti_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz, float* x_val,
    const rocsparse_int* x_ind, float* y, const float* c, const float* s,
    rocsparse_index_base idx_base);
using rocsparse_ssctr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const float* x_val, const rocsparse_int* x_ind, float* y, rocsparse_index_base idx_base);
using rocsparse_state_debug_t = int();
using rocsparse_state_debug_arguments_t = int();
using rocsparse_state_debug_arguments_verbose_t = int();
using rocsparse_state_debug_force_host_assert_t = int();
using rocsparse_state_debug_kernel_launch_t = int();
using rocsparse_state_debug_verbose_t = int();
using rocsparse_state_roctx_t = int();
using rocsparse_v2_spmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_spmv_descr descr,
    const void* alpha, rocsparse_const_spmat_descr mat, rocsparse_const_dnvec_descr x,
    const void* beta, rocsparse_dnvec_descr y, rocsparse_v2_spmv_stage stage,
    size_t buffer_size_in_bytes, void* buffer, rocsparse_error* error);
using rocsparse_v2_spmv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_spmv_descr descr, rocsparse_const_spmat_descr mat, rocsparse_const_dnvec_descr x,
    rocsparse_const_dnvec_descr y, rocsparse_v2_spmv_stage stage, size_t* buffer_size_in_bytes,
    rocsparse_error* error);
using rocsparse_zaxpyi_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_double_complex* alpha, const rocsparse_double_complex* x_val,
    const rocsparse_int* x_ind, rocsparse_double_complex* y, rocsparse_index_base idx_base);
using rocsparse_zbsr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, const rocsparse_mat_descr bsr_descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, const rocsparse_mat_descr csr_descr,
    rocsparse_double_complex* csr_val, rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_zbsrgeam_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int block_dim,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A,
    const rocsparse_double_complex* bsr_val_A, const rocsparse_int* bsr_row_ptr_A,
    const rocsparse_int* bsr_col_ind_A, const rocsparse_double_complex* beta,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B,
    const rocsparse_double_complex* bsr_val_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const rocsparse_mat_descr descr_C,
    rocsparse_double_complex* bsr_val_C, const rocsparse_int* bsr_row_ptr_C,
    rocsparse_int* bsr_col_ind_C);
using rocsparse_zbsrgemm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int kb, rocsparse_int block_dim, const rocsparse_double_complex* alpha,
    const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A,
    const rocsparse_double_complex* bsr_val_A, const rocsparse_int* bsr_row_ptr_A,
    const rocsparse_int* bsr_col_ind_A, const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B,
    const rocsparse_double_complex* bsr_val_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const rocsparse_double_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnzb_D,
    const rocsparse_double_complex* bsr_val_D, const rocsparse_int* bsr_row_ptr_D,
    const rocsparse_int* bsr_col_ind_D, const rocsparse_mat_descr descr_C,
    rocsparse_double_complex* bsr_val_C, const rocsparse_int* bsr_row_ptr_C,
    rocsparse_int* bsr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_zbsrgemm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_B,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int kb, rocsparse_int block_dim,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnzb_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnzb_B, const rocsparse_int* bsr_row_ptr_B,
    const rocsparse_int* bsr_col_ind_B, const rocsparse_double_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnzb_D, const rocsparse_int* bsr_row_ptr_D,
    const rocsparse_int* bsr_col_ind_D, rocsparse_mat_info info_C, size_t* buffer_size);
using rocsparse_zbsric0_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_zbsric0_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_zbsric0_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_zbsrilu0_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_zbsrilu0_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_zbsrilu0_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_zbsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const double* boost_tol,
    const rocsparse_double_complex* boost_val);
using rocsparse_zbsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int n,
    rocsparse_int kb, rocsparse_int nnzb, const rocsparse_double_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_double_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    const rocsparse_double_complex* B, rocsparse_int ldb, const rocsparse_double_complex* beta,
    rocsparse_double_complex* C, rocsparse_int ldc);
using rocsparse_zbsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const rocsparse_double_complex* x, const rocsparse_double_complex* beta,
    rocsparse_double_complex* y);
using rocsparse_zbsrmv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_mat_descr descr, const rocsparse_double_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info);
using rocsparse_zbsrmv_ex_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const rocsparse_double_complex* x, const rocsparse_double_complex* beta,
    rocsparse_double_complex* y);
using rocsparse_zbsrmv_ex_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_mat_descr descr, const rocsparse_double_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info);
using rocsparse_zbsrpad_value_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int mb, rocsparse_int nnzb, rocsparse_int block_dim, rocsparse_double_complex value,
    const rocsparse_mat_descr bsr_descr, rocsparse_double_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind);
using rocsparse_zbsrsm_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_X,
    rocsparse_int mb, rocsparse_int nrhs, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_zbsrsm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans_A, rocsparse_operation trans_X,
    rocsparse_int mb, rocsparse_int nrhs, rocsparse_int nnzb, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_zbsrsm_solve_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_X, rocsparse_int mb, rocsparse_int nrhs,
    rocsparse_int nnzb, const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const rocsparse_double_complex* B, rocsparse_int ldb, rocsparse_double_complex* X,
    rocsparse_int ldx, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_zbsrsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr, const rocsparse_double_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, rocsparse_analysis_policy analysis, rocsparse_solve_policy solve,
    void* temp_buffer);
using rocsparse_zbsrsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr, const rocsparse_double_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int block_dim,
    rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_zbsrsv_solve_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nnzb,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, rocsparse_mat_info info,
    const rocsparse_double_complex* x, rocsparse_double_complex* y, rocsparse_solve_policy policy,
    void* temp_buffer);
using rocsparse_zbsrxmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int size_of_mask, rocsparse_int mb, rocsparse_int nb,
    rocsparse_int nnzb, const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_mask_ptr,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_end_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int block_dim, const rocsparse_double_complex* x,
    const rocsparse_double_complex* beta, rocsparse_double_complex* y);
using rocsparse_zcheck_matrix_coo_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_double_complex* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_zcheck_matrix_coo_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_double_complex* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_zcheck_matrix_csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_double_complex* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_zcheck_matrix_csc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_double_complex* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_zcheck_matrix_csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_zcheck_matrix_csr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_zcheck_matrix_ell_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int ell_width, const rocsparse_double_complex* ell_val,
    const rocsparse_int* ell_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_zcheck_matrix_ell_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, rocsparse_int ell_width,
    const rocsparse_double_complex* ell_val, const rocsparse_int* ell_col_ind,
    rocsparse_index_base idx_base, rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo,
    rocsparse_storage_mode storage, size_t* buffer_size);
using rocsparse_zcheck_matrix_gebsc_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_double_complex* bsc_val, const rocsparse_int* bsc_col_ptr,
    const rocsparse_int* bsc_row_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_zcheck_matrix_gebsc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_double_complex* bsc_val, const rocsparse_int* bsc_col_ptr,
    const rocsparse_int* bsc_row_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    size_t* buffer_size);
using rocsparse_zcheck_matrix_gebsr_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    rocsparse_data_status* data_status, void* temp_buffer);
using rocsparse_zcheck_matrix_gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_index_base idx_base,
    rocsparse_matrix_type matrix_type, rocsparse_fill_mode uplo, rocsparse_storage_mode storage,
    size_t* buffer_size);
using rocsparse_zcoo2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* coo_val, const rocsparse_int* coo_row_ind,
    const rocsparse_int* coo_col_ind, rocsparse_double_complex* A, rocsparse_int ld);
using rocsparse_zcoomv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_double_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_double_complex* coo_val,
    const rocsparse_int* coo_row_ind, const rocsparse_int* coo_col_ind,
    const rocsparse_double_complex* x, const rocsparse_double_complex* beta,
    rocsparse_double_complex* y);
using rocsparse_zcsc2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_double_complex* csc_val,
    const rocsparse_int* csc_col_ptr, const rocsparse_int* csc_row_ind, rocsparse_double_complex* A,
    rocsparse_int ld);
using rocsparse_zcsr2bsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_int block_dim, const rocsparse_mat_descr bsr_descr,
    rocsparse_double_complex* bsr_val, rocsparse_int* bsr_row_ptr, rocsparse_int* bsr_col_ind);
using rocsparse_zcsr2csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, rocsparse_int nnz, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    rocsparse_double_complex* csc_val, rocsparse_int* csc_row_ind, rocsparse_int* csc_col_ptr,
    rocsparse_action copy_values, rocsparse_index_base idx_base, void* temp_buffer);
using rocsparse_zcsr2csr_compress_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr_A, const rocsparse_double_complex* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A, rocsparse_int nnz_A,
    const rocsparse_int* nnz_per_row, rocsparse_double_complex* csr_val_C,
    rocsparse_int* csr_row_ptr_C, rocsparse_int* csr_col_ind_C, rocsparse_double_complex tol);
using rocsparse_zcsr2dense_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_double_complex* A,
    rocsparse_int ld);
using rocsparse_zcsr2ell_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    const rocsparse_mat_descr csr_descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const rocsparse_mat_descr ell_descr, rocsparse_int ell_width, rocsparse_double_complex* ell_val,
    rocsparse_int* ell_col_ind);
using rocsparse_zcsr2gebsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_mat_descr bsr_descr,
    rocsparse_double_complex* bsr_val, rocsparse_int* bsr_row_ptr, rocsparse_int* bsr_col_ind,
    rocsparse_int row_block_dim, rocsparse_int col_block_dim, void* temp_buffer);
using rocsparse_zcsr2gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr csr_descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    size_t* buffer_size);
using rocsparse_zcsr2hyb_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_hyb_mat hyb,
    rocsparse_int user_ell_width, rocsparse_hyb_partition partition_type);
using rocsparse_zcsrcolor_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const double* fraction_to_color, rocsparse_int* ncolors, rocsparse_int* coloring,
    rocsparse_int* reordering, rocsparse_mat_info info);
using rocsparse_zcsrgeam_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr_A,
    rocsparse_int nnz_A, const rocsparse_double_complex* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_double_complex* beta, const rocsparse_mat_descr descr_B, rocsparse_int nnz_B,
    const rocsparse_double_complex* csr_val_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_mat_descr descr_C,
    rocsparse_double_complex* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C);
using rocsparse_zcsrgemm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr_A, rocsparse_int nnz_A,
    const rocsparse_double_complex* csr_val_A, const rocsparse_int* csr_row_ptr_A,
    const rocsparse_int* csr_col_ind_A, const rocsparse_mat_descr descr_B, rocsparse_int nnz_B,
    const rocsparse_double_complex* csr_val_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_double_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D,
    const rocsparse_double_complex* csr_val_D, const rocsparse_int* csr_row_ptr_D,
    const rocsparse_int* csr_col_ind_D, const rocsparse_mat_descr descr_C,
    rocsparse_double_complex* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    rocsparse_int* csr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_zcsrgemm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr_A,
    rocsparse_int nnz_A, const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_double_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D, const rocsparse_int* csr_row_ptr_D,
    const rocsparse_int* csr_col_ind_D, rocsparse_mat_info info_C, size_t* buffer_size);
using rocsparse_zcsrgemm_numeric_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n,
    rocsparse_int k, const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr_A,
    rocsparse_int nnz_A, const rocsparse_double_complex* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, const rocsparse_int* csr_col_ind_A,
    const rocsparse_mat_descr descr_B, rocsparse_int nnz_B,
    const rocsparse_double_complex* csr_val_B, const rocsparse_int* csr_row_ptr_B,
    const rocsparse_int* csr_col_ind_B, const rocsparse_double_complex* beta,
    const rocsparse_mat_descr descr_D, rocsparse_int nnz_D,
    const rocsparse_double_complex* csr_val_D, const rocsparse_int* csr_row_ptr_D,
    const rocsparse_int* csr_col_ind_D, const rocsparse_mat_descr descr_C, rocsparse_int nnz_C,
    rocsparse_double_complex* csr_val_C, const rocsparse_int* csr_row_ptr_C,
    const rocsparse_int* csr_col_ind_C, const rocsparse_mat_info info_C, void* temp_buffer);
using rocsparse_zcsric0_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_zcsric0_analysis_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_zcsric0_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_zcsrilu0_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_zcsrilu0_analysis_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    rocsparse_analysis_policy analysis, rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_zcsrilu0_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int nnz, const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    size_t* buffer_size);
using rocsparse_zcsrilu0_numeric_boost_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_mat_info info, int enable_boost, const double* boost_tol,
    const rocsparse_double_complex* boost_val);
using rocsparse_zcsritilu0_compute_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int* nmaxiter, double tol,
    rocsparse_int m, rocsparse_int nnz, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_double_complex* csr_val,
    rocsparse_double_complex* ilu0, rocsparse_index_base idx_base, size_t buffer_size,
    void* buffer);
using rocsparse_zcsritilu0_compute_ex_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int option, rocsparse_int* nmaxiter,
    rocsparse_int nfreeiter, double tol, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const rocsparse_double_complex* csr_val, rocsparse_double_complex* ilu0,
    rocsparse_index_base idx_base, size_t buffer_size, void* buffer);
using rocsparse_zcsritilu0_history_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_itilu0_alg alg, rocsparse_int* niter, double* data, size_t buffer_size, void* buffer);
using rocsparse_zcsritsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_zcsritsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_zcsritsv_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int* host_nmaxiter, const double* host_tol, double* host_history,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const rocsparse_double_complex* x,
    rocsparse_double_complex* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_zcsritsv_solve_ex_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int* host_nmaxiter, rocsparse_int host_nfreeiter, const double* host_tol,
    double* host_history, rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const rocsparse_double_complex* x,
    rocsparse_double_complex* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_zcsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    rocsparse_int nnz, const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_double_complex* B, rocsparse_int ldb,
    const rocsparse_double_complex* beta, rocsparse_double_complex* C, rocsparse_int ldc);
using rocsparse_zcsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, rocsparse_int nnz, const rocsparse_double_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info,
    const rocsparse_double_complex* x, const rocsparse_double_complex* beta,
    rocsparse_double_complex* y);
using rocsparse_zcsrmv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int n, rocsparse_int nnz,
    const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind, rocsparse_mat_info info);
using rocsparse_zcsrsm_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_double_complex* B, rocsparse_int ldb,
    rocsparse_mat_info info, rocsparse_analysis_policy analysis, rocsparse_solve_policy solve,
    void* temp_buffer);
using rocsparse_zcsrsm_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, const rocsparse_double_complex* B, rocsparse_int ldb,
    rocsparse_mat_info info, rocsparse_solve_policy policy, size_t* buffer_size);
using rocsparse_zcsrsm_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int m, rocsparse_int nrhs,
    rocsparse_int nnz, const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_double_complex* B, rocsparse_int ldb,
    rocsparse_mat_info info, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_zcsrsv_analysis_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, rocsparse_analysis_policy analysis,
    rocsparse_solve_policy solve, void* temp_buffer);
using rocsparse_zcsrsv_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, size_t* buffer_size);
using rocsparse_zcsrsv_solve_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int nnz,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* csr_val, const rocsparse_int* csr_row_ptr,
    const rocsparse_int* csr_col_ind, rocsparse_mat_info info, const rocsparse_double_complex* x,
    rocsparse_double_complex* y, rocsparse_solve_policy policy, void* temp_buffer);
using rocsparse_zdense2coo_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_double_complex* A,
    rocsparse_int ld, const rocsparse_int* nnz_per_rows, rocsparse_double_complex* coo_val,
    rocsparse_int* coo_row_ind, rocsparse_int* coo_col_ind);
using rocsparse_zdense2csc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_double_complex* A,
    rocsparse_int ld, const rocsparse_int* nnz_per_columns, rocsparse_double_complex* csc_val,
    rocsparse_int* csc_col_ptr, rocsparse_int* csc_row_ind);
using rocsparse_zdense2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr descr, const rocsparse_double_complex* A,
    rocsparse_int ld, const rocsparse_int* nnz_per_rows, rocsparse_double_complex* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_zdotci_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_double_complex* x_val, const rocsparse_int* x_ind,
    const rocsparse_double_complex* y, rocsparse_double_complex* result,
    rocsparse_index_base idx_base);
using rocsparse_zdoti_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_double_complex* x_val, const rocsparse_int* x_ind,
    const rocsparse_double_complex* y, rocsparse_double_complex* result,
    rocsparse_index_base idx_base);
using rocsparse_zell2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_mat_descr ell_descr, rocsparse_int ell_width,
    const rocsparse_double_complex* ell_val, const rocsparse_int* ell_col_ind,
    const rocsparse_mat_descr csr_descr, rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_zellmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, const rocsparse_double_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_double_complex* ell_val,
    const rocsparse_int* ell_col_ind, rocsparse_int ell_width, const rocsparse_double_complex* x,
    const rocsparse_double_complex* beta, rocsparse_double_complex* y);
using rocsparse_zgebsr2csr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, const rocsparse_mat_descr bsr_descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_mat_descr csr_descr, rocsparse_double_complex* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind);
using rocsparse_zgebsr2gebsc_t = rocsparse_status(rocsparse_handle handle, rocsparse_int mb,
    rocsparse_int nb, rocsparse_int nnzb, const rocsparse_double_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, rocsparse_double_complex* bsc_val, rocsparse_int* bsc_row_ind,
    rocsparse_int* bsc_col_ptr, rocsparse_action copy_values, rocsparse_index_base idx_base,
    void* temp_buffer);
using rocsparse_zgebsr2gebsc_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb, const rocsparse_double_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, size_t* p_buffer_size);
using rocsparse_zgebsr2gebsr_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb, const rocsparse_mat_descr descr_A,
    const rocsparse_double_complex* bsr_val_A, const rocsparse_int* bsr_row_ptr_A,
    const rocsparse_int* bsr_col_ind_A, rocsparse_int row_block_dim_A,
    rocsparse_int col_block_dim_A, const rocsparse_mat_descr descr_C,
    rocsparse_double_complex* bsr_val_C, rocsparse_int* bsr_row_ptr_C, rocsparse_int* bsr_col_ind_C,
    rocsparse_int row_block_dim_C, rocsparse_int col_block_dim_C, void* temp_buffer);
using rocsparse_zgebsr2gebsr_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_direction dir, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_mat_descr descr_A, const rocsparse_double_complex* bsr_val_A,
    const rocsparse_int* bsr_row_ptr_A, const rocsparse_int* bsr_col_ind_A,
    rocsparse_int row_block_dim_A, rocsparse_int col_block_dim_A, rocsparse_int row_block_dim_C,
    rocsparse_int col_block_dim_C, size_t* buffer_size);
using rocsparse_zgebsrmm_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans_A, rocsparse_operation trans_B, rocsparse_int mb, rocsparse_int n,
    rocsparse_int kb, rocsparse_int nnzb, const rocsparse_double_complex* alpha,
    const rocsparse_mat_descr descr, const rocsparse_double_complex* bsr_val,
    const rocsparse_int* bsr_row_ptr, const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim,
    rocsparse_int col_block_dim, const rocsparse_double_complex* B, rocsparse_int ldb,
    const rocsparse_double_complex* beta, rocsparse_double_complex* C, rocsparse_int ldc);
using rocsparse_zgebsrmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_operation trans, rocsparse_int mb, rocsparse_int nb, rocsparse_int nnzb,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* bsr_val, const rocsparse_int* bsr_row_ptr,
    const rocsparse_int* bsr_col_ind, rocsparse_int row_block_dim, rocsparse_int col_block_dim,
    const rocsparse_double_complex* x, const rocsparse_double_complex* beta,
    rocsparse_double_complex* y);
using rocsparse_zgemmi_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans_A,
    rocsparse_operation trans_B, rocsparse_int m, rocsparse_int n, rocsparse_int k,
    rocsparse_int nnz, const rocsparse_double_complex* alpha, const rocsparse_double_complex* A,
    rocsparse_int lda, const rocsparse_mat_descr descr, const rocsparse_double_complex* csr_val,
    const rocsparse_int* csr_row_ptr, const rocsparse_int* csr_col_ind,
    const rocsparse_double_complex* beta, rocsparse_double_complex* C, rocsparse_int ldc);
using rocsparse_zgemvi_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    rocsparse_int m, rocsparse_int n, const rocsparse_double_complex* alpha,
    const rocsparse_double_complex* A, rocsparse_int lda, rocsparse_int nnz,
    const rocsparse_double_complex* x_val, const rocsparse_int* x_ind,
    const rocsparse_double_complex* beta, rocsparse_double_complex* y,
    rocsparse_index_base idx_base, void* temp_buffer);
using rocsparse_zgemvi_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_operation trans, rocsparse_int m, rocsparse_int n, rocsparse_int nnz,
    size_t* buffer_size);
using rocsparse_zgpsv_interleaved_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gpsv_interleaved_alg alg, rocsparse_int m, rocsparse_double_complex* ds,
    rocsparse_double_complex* dl, rocsparse_double_complex* d, rocsparse_double_complex* du,
    rocsparse_double_complex* dw, rocsparse_double_complex* x, rocsparse_int batch_count,
    rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_zgpsv_interleaved_batch_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gpsv_interleaved_alg alg, rocsparse_int m, const rocsparse_double_complex* ds,
    const rocsparse_double_complex* dl, const rocsparse_double_complex* d,
    const rocsparse_double_complex* du, const rocsparse_double_complex* dw,
    const rocsparse_double_complex* x, rocsparse_int batch_count, rocsparse_int batch_stride,
    size_t* buffer_size);
using rocsparse_zgthr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_double_complex* y, rocsparse_double_complex* x_val, const rocsparse_int* x_ind,
    rocsparse_index_base idx_base);
using rocsparse_zgthrz_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    rocsparse_double_complex* y, rocsparse_double_complex* x_val, const rocsparse_int* x_ind,
    rocsparse_index_base idx_base);
using rocsparse_zgtsv_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_double_complex* dl, const rocsparse_double_complex* d,
    const rocsparse_double_complex* du, rocsparse_double_complex* B, rocsparse_int ldb,
    void* temp_buffer);
using rocsparse_zgtsv_buffer_size_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_double_complex* dl, const rocsparse_double_complex* d,
    const rocsparse_double_complex* du, const rocsparse_double_complex* B, rocsparse_int ldb,
    size_t* buffer_size);
using rocsparse_zgtsv_interleaved_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gtsv_interleaved_alg alg, rocsparse_int m, rocsparse_double_complex* dl,
    rocsparse_double_complex* d, rocsparse_double_complex* du, rocsparse_double_complex* x,
    rocsparse_int batch_count, rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_zgtsv_interleaved_batch_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_gtsv_interleaved_alg alg, rocsparse_int m, const rocsparse_double_complex* dl,
    const rocsparse_double_complex* d, const rocsparse_double_complex* du,
    const rocsparse_double_complex* x, rocsparse_int batch_count, rocsparse_int batch_stride,
    size_t* buffer_size);
using rocsparse_zgtsv_no_pivot_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    rocsparse_int n, const rocsparse_double_complex* dl, const rocsparse_double_complex* d,
    const rocsparse_double_complex* du, rocsparse_double_complex* B, rocsparse_int ldb,
    void* temp_buffer);
using rocsparse_zgtsv_no_pivot_buffer_size_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, rocsparse_int n, const rocsparse_double_complex* dl,
    const rocsparse_double_complex* d, const rocsparse_double_complex* du,
    const rocsparse_double_complex* B, rocsparse_int ldb, size_t* buffer_size);
using rocsparse_zgtsv_no_pivot_strided_batch_t = rocsparse_status(rocsparse_handle handle,
    rocsparse_int m, const rocsparse_double_complex* dl, const rocsparse_double_complex* d,
    const rocsparse_double_complex* du, rocsparse_double_complex* x, rocsparse_int batch_count,
    rocsparse_int batch_stride, void* temp_buffer);
using rocsparse_zgtsv_no_pivot_strided_batch_buffer_size_t = rocsparse_status(
    rocsparse_handle handle, rocsparse_int m, const rocsparse_double_complex* dl,
    const rocsparse_double_complex* d, const rocsparse_double_complex* du,
    const rocsparse_double_complex* x, rocsparse_int batch_count, rocsparse_int batch_stride,
    size_t* buffer_size);
using rocsparse_zhyb2csr_t = rocsparse_status(rocsparse_handle handle,
    const rocsparse_mat_descr descr, const rocsparse_hyb_mat hyb, rocsparse_double_complex* csr_val,
    rocsparse_int* csr_row_ptr, rocsparse_int* csr_col_ind, void* temp_buffer);
using rocsparse_zhybmv_t = rocsparse_status(rocsparse_handle handle, rocsparse_operation trans,
    const rocsparse_double_complex* alpha, const rocsparse_mat_descr descr,
    const rocsparse_hyb_mat hyb, const rocsparse_double_complex* x,
    const rocsparse_double_complex* beta, rocsparse_double_complex* y);
using rocsparse_znnz_t = rocsparse_status(rocsparse_handle handle, rocsparse_direction dir,
    rocsparse_int m, rocsparse_int n, const rocsparse_mat_descr descr,
    const rocsparse_double_complex* A, rocsparse_int ld, rocsparse_int* nnz_per_row_columns,
    rocsparse_int* nnz_total_dev_host_ptr);
using rocsparse_znnz_compress_t = rocsparse_status(rocsparse_handle handle, rocsparse_int m,
    const rocsparse_mat_descr descr_A, const rocsparse_double_complex* csr_val_A,
    const rocsparse_int* csr_row_ptr_A, rocsparse_int* nnz_per_row, rocsparse_int* nnz_C,
    rocsparse_double_complex tol);
using rocsparse_zsctr_t = rocsparse_status(rocsparse_handle handle, rocsparse_int nnz,
    const rocsparse_double_complex* x_val, const rocsparse_int* x_ind, rocsparse_double_complex* y,
    rocsparse_index_base idx_base);

}  // namespace cudaway::rocm::rocsparse
