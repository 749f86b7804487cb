// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/rocm-6.4/rocsparse.jsonl. Do not edit: change those and run it again.
//
// Compiles where rocSPARSE of ROCM 6.4 is what its snapshot says.
#define __HIP_PLATFORM_AMD__
#include <stddef.h>

#include <rocsparse/rocsparse.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<rocsparse_status_(_rocsparse_handle*, const void*, const _rocsparse_spvec_descr*,
    const void*, _rocsparse_dnvec_descr*)>(rocsparse_axpby));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr* const, long*, long*,
    rocsparse_direction_*, long*, long*, void**, void**, rocsparse_indextype_*,
    rocsparse_index_base_*, rocsparse_datatype_*)>(rocsparse_bell_get));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr* const, long*, long*, long*,
    rocsparse_direction_*, long*, void**, void**, void**, rocsparse_indextype_*,
    rocsparse_indextype_*, rocsparse_index_base_*, rocsparse_datatype_*)>(rocsparse_bsr_get));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, void*, void*,
    void*)>(rocsparse_bsr_set_pointers));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_descr* const, int,
    const int*, const int*, _rocsparse_mat_descr* const, int*, int*)>(rocsparse_bsrgeam_nnzb));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, _rocsparse_mat_descr* const, int, const int*,
    const int*, _rocsparse_mat_descr* const, int, const int*, const int*,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_descr* const, int*,
    int*, _rocsparse_mat_info* const, void*)>(rocsparse_bsrgemm_nnzb));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_bsric0_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    int*)>(rocsparse_bsric0_zero_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_bsrilu0_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    int*)>(rocsparse_bsrilu0_zero_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_bsrmv_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_bsrmv_ex_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_bsrsm_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    int*)>(rocsparse_bsrsm_zero_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_bsrsv_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    int*)>(rocsparse_bsrsv_zero_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_float_complex*,
    const rocsparse_float_complex*, const int*, rocsparse_float_complex*,
    rocsparse_index_base_)>(rocsparse_caxpyi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, int*, int*)>(rocsparse_cbsr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    const rocsparse_float_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_float_complex*, const int*, const int*, const rocsparse_float_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, const int*, int*)>(rocsparse_cbsrgeam));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const rocsparse_float_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, int, const rocsparse_float_complex*, const int*, const int*,
    const rocsparse_float_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_descr* const,
    rocsparse_float_complex*, const int*, int*, _rocsparse_mat_info* const,
    void*)>(rocsparse_cbsrgemm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const rocsparse_float_complex*,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_descr* const, int,
    const int*, const int*, const rocsparse_float_complex*, _rocsparse_mat_descr* const, int,
    const int*, const int*, _rocsparse_mat_info*, unsigned long*)>(rocsparse_cbsrgemm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_solve_policy_, void*)>(rocsparse_cbsric0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_cbsric0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_cbsric0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_solve_policy_, void*)>(rocsparse_cbsrilu0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_cbsrilu0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_cbsrilu0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const float*,
    const rocsparse_float_complex*)>(rocsparse_cbsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const rocsparse_float_complex*,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int,
    const rocsparse_float_complex*, int, const rocsparse_float_complex*, rocsparse_float_complex*,
    int)>(rocsparse_cbsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    const rocsparse_float_complex*, const rocsparse_float_complex*,
    rocsparse_float_complex*)>(rocsparse_cbsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*,
    const int*, int, _rocsparse_mat_info*)>(rocsparse_cbsrmv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    const rocsparse_float_complex*, const rocsparse_float_complex*,
    rocsparse_float_complex*)>(rocsparse_cbsrmv_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*,
    const int*, int, _rocsparse_mat_info*)>(rocsparse_cbsrmv_ex_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, int, rocsparse_float_complex,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, const int*,
    const int*)>(rocsparse_cbsrpad_value));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_cbsrsm_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_cbsrsm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, const rocsparse_float_complex*,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, const rocsparse_float_complex*, int, rocsparse_float_complex*, int,
    rocsparse_solve_policy_, void*)>(rocsparse_cbsrsm_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*,
    int, _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_cbsrsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*,
    int, _rocsparse_mat_info*, unsigned long*)>(rocsparse_cbsrsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    const rocsparse_float_complex*, rocsparse_float_complex*, rocsparse_solve_policy_,
    void*)>(rocsparse_cbsrsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, const int*, const int*, int,
    const rocsparse_float_complex*, const rocsparse_float_complex*,
    rocsparse_float_complex*)>(rocsparse_cbsrxmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_ccheck_matrix_coo));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_ccheck_matrix_coo_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_ccheck_matrix_csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_ccheck_matrix_csc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_ccheck_matrix_csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_ccheck_matrix_csr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_ccheck_matrix_ell));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_ccheck_matrix_ell_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_ccheck_matrix_gebsc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_ccheck_matrix_gebsc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_ccheck_matrix_gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const rocsparse_float_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_ccheck_matrix_gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_float_complex*,
    int)>(rocsparse_ccoo2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    const rocsparse_float_complex*, _rocsparse_mat_descr* const, const rocsparse_float_complex*,
    const int*, const int*, const rocsparse_float_complex*, const rocsparse_float_complex*,
    rocsparse_float_complex*)>(rocsparse_ccoomv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_float_complex*,
    int)>(rocsparse_ccsc2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, int*, int*)>(rocsparse_ccsr2bsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_float_complex*, int*, int*,
    rocsparse_action_, rocsparse_index_base_, void*)>(rocsparse_ccsr2csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, int, const int*,
    rocsparse_float_complex*, int*, int*, rocsparse_float_complex)>(rocsparse_ccsr2csr_compress));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_float_complex*,
    int)>(rocsparse_ccsr2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_descr* const, int,
    rocsparse_float_complex*, int*)>(rocsparse_ccsr2ell));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, int*, int*, int, int,
    void*)>(rocsparse_ccsr2gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int, int,
    unsigned long*)>(rocsparse_ccsr2gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_hyb_mat*, int,
    rocsparse_hyb_partition_)>(rocsparse_ccsr2hyb));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, const float*, int*, int*, int*,
    _rocsparse_mat_info*)>(rocsparse_ccsrcolor));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_float_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_float_complex*, const int*, const int*,
    const rocsparse_float_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_descr* const,
    rocsparse_float_complex*, const int*, int*)>(rocsparse_ccsrgeam));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_descr* const, int,
    const rocsparse_float_complex*, const int*, const int*, const rocsparse_float_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, const int*, int*,
    _rocsparse_mat_info* const, void*)>(rocsparse_ccsrgemm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const, int, const int*,
    const int*, _rocsparse_mat_descr* const, int, const int*, const int*,
    const rocsparse_float_complex*, _rocsparse_mat_descr* const, int, const int*, const int*,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_ccsrgemm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_descr* const, int,
    const rocsparse_float_complex*, const int*, const int*, const rocsparse_float_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, int, rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_info* const, void*)>(rocsparse_ccsrgemm_numeric));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_info*, rocsparse_solve_policy_,
    void*)>(rocsparse_ccsric0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_ccsric0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_ccsric0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_info*, rocsparse_solve_policy_,
    void*)>(rocsparse_ccsrilu0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_ccsrilu0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_ccsrilu0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const float*,
    const rocsparse_float_complex*)>(rocsparse_ccsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int*, float,
    int, int, const int*, const int*, const rocsparse_float_complex*, rocsparse_float_complex*,
    rocsparse_index_base_, unsigned long, void*)>(rocsparse_ccsritilu0_compute));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int*, int,
    float, int, int, const int*, const int*, const rocsparse_float_complex*,
    rocsparse_float_complex*, rocsparse_index_base_, unsigned long,
    void*)>(rocsparse_ccsritilu0_compute_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int*, float*,
    unsigned long, void*)>(rocsparse_ccsritilu0_history));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_ccsritsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_ccsritsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*, const float*, float*,
    rocsparse_operation_, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_info*,
    const rocsparse_float_complex*, rocsparse_float_complex*, rocsparse_solve_policy_,
    void*)>(rocsparse_ccsritsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*, int, const float*, float*,
    rocsparse_operation_, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, _rocsparse_mat_info*,
    const rocsparse_float_complex*, rocsparse_float_complex*, rocsparse_solve_policy_,
    void*)>(rocsparse_ccsritsv_solve_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, const rocsparse_float_complex*, int,
    const rocsparse_float_complex*, rocsparse_float_complex*, int)>(rocsparse_ccsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    const rocsparse_float_complex*, _rocsparse_mat_descr* const, const rocsparse_float_complex*,
    const int*, const int*, _rocsparse_mat_info*, const rocsparse_float_complex*,
    const rocsparse_float_complex*, rocsparse_float_complex*)>(rocsparse_ccsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_info*)>(rocsparse_ccsrmv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, const rocsparse_float_complex*, int,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_ccsrsm_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, const rocsparse_float_complex*, int,
    _rocsparse_mat_info*, rocsparse_solve_policy_, unsigned long*)>(rocsparse_ccsrsm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, rocsparse_float_complex*, int,
    _rocsparse_mat_info*, rocsparse_solve_policy_, void*)>(rocsparse_ccsrsm_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_ccsrsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_ccsrsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const rocsparse_float_complex*, _rocsparse_mat_descr* const, const rocsparse_float_complex*,
    const int*, const int*, _rocsparse_mat_info*, const rocsparse_float_complex*,
    rocsparse_float_complex*, rocsparse_solve_policy_, void*)>(rocsparse_ccsrsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, int, const int*, rocsparse_float_complex*, int*,
    int*)>(rocsparse_cdense2coo));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, int, const int*, rocsparse_float_complex*, int*,
    int*)>(rocsparse_cdense2csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, int, const int*, rocsparse_float_complex*, int*,
    int*)>(rocsparse_cdense2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_float_complex*,
    const int*, const rocsparse_float_complex*, rocsparse_float_complex*,
    rocsparse_index_base_)>(rocsparse_cdotci));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_float_complex*,
    const int*, const rocsparse_float_complex*, rocsparse_float_complex*,
    rocsparse_index_base_)>(rocsparse_cdoti));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const, int,
    const rocsparse_float_complex*, const int*, _rocsparse_mat_descr* const,
    rocsparse_float_complex*, const int*, int*)>(rocsparse_cell2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const rocsparse_float_complex*, _rocsparse_mat_descr* const, const rocsparse_float_complex*,
    const int*, int, const rocsparse_float_complex*, const rocsparse_float_complex*,
    rocsparse_float_complex*)>(rocsparse_cellmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int, int,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, int*, int*)>(rocsparse_cgebsr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, const int*, int, int, rocsparse_float_complex*,
    int*, int*, rocsparse_action_, rocsparse_index_base_, void*)>(rocsparse_cgebsr2gebsc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_float_complex*, const int*, const int*, int, int,
    unsigned long*)>(rocsparse_cgebsr2gebsc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int, int,
    _rocsparse_mat_descr* const, rocsparse_float_complex*, int*, int*, int, int,
    void*)>(rocsparse_cgebsr2gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int, int,
    int, int, unsigned long*)>(rocsparse_cgebsr2gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const rocsparse_float_complex*,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*, int, int,
    const rocsparse_float_complex*, int, const rocsparse_float_complex*, rocsparse_float_complex*,
    int)>(rocsparse_cgebsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const rocsparse_float_complex*, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, const int*, int, int,
    const rocsparse_float_complex*, const rocsparse_float_complex*,
    rocsparse_float_complex*)>(rocsparse_cgebsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, int, const rocsparse_float_complex*, const rocsparse_float_complex*, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, const int*, const int*,
    const rocsparse_float_complex*, rocsparse_float_complex*, int)>(rocsparse_cgemmi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const rocsparse_float_complex*, const rocsparse_float_complex*, int, int,
    const rocsparse_float_complex*, const int*, const rocsparse_float_complex*,
    rocsparse_float_complex*, rocsparse_index_base_, void*)>(rocsparse_cgemvi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    unsigned long*)>(rocsparse_cgemvi_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gpsv_interleaved_alg_, int,
    rocsparse_float_complex*, rocsparse_float_complex*, rocsparse_float_complex*,
    rocsparse_float_complex*, rocsparse_float_complex*, rocsparse_float_complex*, int, int,
    void*)>(rocsparse_cgpsv_interleaved_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gpsv_interleaved_alg_, int,
    const rocsparse_float_complex*, const rocsparse_float_complex*, const rocsparse_float_complex*,
    const rocsparse_float_complex*, const rocsparse_float_complex*, const rocsparse_float_complex*,
    int, int, unsigned long*)>(rocsparse_cgpsv_interleaved_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_float_complex*,
    rocsparse_float_complex*, const int*, rocsparse_index_base_)>(rocsparse_cgthr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, rocsparse_float_complex*,
    rocsparse_float_complex*, const int*, rocsparse_index_base_)>(rocsparse_cgthrz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_float_complex*,
    const rocsparse_float_complex*, const rocsparse_float_complex*, rocsparse_float_complex*, int,
    void*)>(rocsparse_cgtsv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_float_complex*,
    const rocsparse_float_complex*, const rocsparse_float_complex*, const rocsparse_float_complex*,
    int, unsigned long*)>(rocsparse_cgtsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gtsv_interleaved_alg_, int,
    rocsparse_float_complex*, rocsparse_float_complex*, rocsparse_float_complex*,
    rocsparse_float_complex*, int, int, void*)>(rocsparse_cgtsv_interleaved_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gtsv_interleaved_alg_, int,
    const rocsparse_float_complex*, const rocsparse_float_complex*, const rocsparse_float_complex*,
    const rocsparse_float_complex*, int, int,
    unsigned long*)>(rocsparse_cgtsv_interleaved_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_float_complex*,
    const rocsparse_float_complex*, const rocsparse_float_complex*, rocsparse_float_complex*, int,
    void*)>(rocsparse_cgtsv_no_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_float_complex*,
    const rocsparse_float_complex*, const rocsparse_float_complex*, const rocsparse_float_complex*,
    int, unsigned long*)>(rocsparse_cgtsv_no_pivot_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_float_complex*,
    const rocsparse_float_complex*, const rocsparse_float_complex*, rocsparse_float_complex*, int,
    int, void*)>(rocsparse_cgtsv_no_pivot_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_float_complex*,
    const rocsparse_float_complex*, const rocsparse_float_complex*, const rocsparse_float_complex*,
    int, int, unsigned long*)>(rocsparse_cgtsv_no_pivot_strided_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_hyb_mat* const,
    rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    rocsparse_data_status_*, void*)>(rocsparse_check_matrix_hyb));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_hyb_mat* const,
    rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_check_matrix_hyb_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, const _rocsparse_spmat_descr*,
    rocsparse_data_status_*, rocsparse_check_spmat_stage_, unsigned long*,
    void*)>(rocsparse_check_spmat));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_descr* const,
    _rocsparse_hyb_mat* const, rocsparse_float_complex*, int*, int*, void*)>(rocsparse_chyb2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_,
    const rocsparse_float_complex*, _rocsparse_mat_descr* const, _rocsparse_hyb_mat* const,
    const rocsparse_float_complex*, const rocsparse_float_complex*,
    rocsparse_float_complex*)>(rocsparse_chybmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_float_complex*, int, int*, int*)>(rocsparse_cnnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, _rocsparse_mat_descr* const,
    const rocsparse_float_complex*, const int*, int*, int*,
    rocsparse_float_complex)>(rocsparse_cnnz_compress));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*, long*, long*,
    rocsparse_direction_*, long*, long*, const void**, const void**, rocsparse_indextype_*,
    rocsparse_index_base_*, rocsparse_datatype_*)>(rocsparse_const_bell_get));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*, long*, long*, long*,
    rocsparse_direction_*, long*, const void**, const void**, const void**, rocsparse_indextype_*,
    rocsparse_indextype_*, rocsparse_index_base_*, rocsparse_datatype_*)>(rocsparse_const_bsr_get));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*, long*, long*, long*,
    const void**, const void**, rocsparse_indextype_*, rocsparse_index_base_*,
    rocsparse_datatype_*)>(rocsparse_const_coo_aos_get));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*, long*, long*, long*,
    const void**, const void**, const void**, rocsparse_indextype_*, rocsparse_index_base_*,
    rocsparse_datatype_*)>(rocsparse_const_coo_get));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*, long*, long*, long*,
    const void**, const void**, const void**, rocsparse_indextype_*, rocsparse_indextype_*,
    rocsparse_index_base_*, rocsparse_datatype_*)>(rocsparse_const_csc_get));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*, long*, long*, long*,
    const void**, const void**, const void**, rocsparse_indextype_*, rocsparse_indextype_*,
    rocsparse_index_base_*, rocsparse_datatype_*)>(rocsparse_const_csr_get));
static_assert(has<rocsparse_status_(const _rocsparse_dnmat_descr*, long*, long*, long*,
    const void**, rocsparse_datatype_*, rocsparse_order_*)>(rocsparse_const_dnmat_get));
static_assert(has<rocsparse_status_(const _rocsparse_dnmat_descr*,
    const void**)>(rocsparse_const_dnmat_get_values));
static_assert(has<rocsparse_status_(const _rocsparse_dnvec_descr*, long*, const void**,
    rocsparse_datatype_*)>(rocsparse_const_dnvec_get));
static_assert(has<rocsparse_status_(const _rocsparse_dnvec_descr*,
    const void**)>(rocsparse_const_dnvec_get_values));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*, long*, long*, const void**,
    const void**, long*, rocsparse_indextype_*, rocsparse_index_base_*,
    rocsparse_datatype_*)>(rocsparse_const_ell_get));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*,
    const void**)>(rocsparse_const_spmat_get_values));
static_assert(has<rocsparse_status_(const _rocsparse_spvec_descr*, long*, long*, const void**,
    const void**, rocsparse_indextype_*, rocsparse_index_base_*,
    rocsparse_datatype_*)>(rocsparse_const_spvec_get));
static_assert(has<rocsparse_status_(const _rocsparse_spvec_descr*,
    const void**)>(rocsparse_const_spvec_get_values));
static_assert(has<rocsparse_status_(_rocsparse_handle*, const int*, int, int, int*,
    rocsparse_index_base_)>(rocsparse_coo2csr));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr* const, long*, long*, long*, void**,
    void**, rocsparse_indextype_*, rocsparse_index_base_*,
    rocsparse_datatype_*)>(rocsparse_coo_aos_get));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, void*,
    void*)>(rocsparse_coo_aos_set_pointers));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr* const, long*, long*, long*, void**,
    void**, void**, rocsparse_indextype_*, rocsparse_index_base_*,
    rocsparse_datatype_*)>(rocsparse_coo_get));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, void*, void*,
    void*)>(rocsparse_coo_set_pointers));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, int,
    long)>(rocsparse_coo_set_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const int*, const int*,
    unsigned long*)>(rocsparse_coosort_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, int*, int*, int*,
    void*)>(rocsparse_coosort_by_column));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, int*, int*, int*,
    void*)>(rocsparse_coosort_by_row));
static_assert(has<rocsparse_status_(_rocsparse_color_info*,
    _rocsparse_color_info* const)>(rocsparse_copy_color_info));
static_assert(has<rocsparse_status_(_rocsparse_hyb_mat*,
    _rocsparse_hyb_mat* const)>(rocsparse_copy_hyb_mat));
static_assert(has<rocsparse_status_(_rocsparse_mat_descr*,
    _rocsparse_mat_descr* const)>(rocsparse_copy_mat_descr));
static_assert(has<rocsparse_status_(_rocsparse_mat_info*,
    _rocsparse_mat_info* const)>(rocsparse_copy_mat_info));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr**, long, long, rocsparse_direction_,
    long, long, void*, void*, rocsparse_indextype_, rocsparse_index_base_,
    rocsparse_datatype_)>(rocsparse_create_bell_descr));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr**, long, long, long,
    rocsparse_direction_, long, void*, void*, void*, rocsparse_indextype_, rocsparse_indextype_,
    rocsparse_index_base_, rocsparse_datatype_)>(rocsparse_create_bsr_descr));
static_assert(has<rocsparse_status_(_rocsparse_color_info**)>(rocsparse_create_color_info));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr**, long, long,
    rocsparse_direction_, long, long, const void*, const void*, rocsparse_indextype_,
    rocsparse_index_base_, rocsparse_datatype_)>(rocsparse_create_const_bell_descr));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr**, long, long, long, const void*,
    const void*, const void*, rocsparse_indextype_, rocsparse_index_base_,
    rocsparse_datatype_)>(rocsparse_create_const_coo_descr));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr**, long, long, long, const void*,
    const void*, const void*, rocsparse_indextype_, rocsparse_indextype_, rocsparse_index_base_,
    rocsparse_datatype_)>(rocsparse_create_const_csc_descr));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr**, long, long, long, const void*,
    const void*, const void*, rocsparse_indextype_, rocsparse_indextype_, rocsparse_index_base_,
    rocsparse_datatype_)>(rocsparse_create_const_csr_descr));
static_assert(has<rocsparse_status_(const _rocsparse_dnmat_descr**, long, long, long, const void*,
    rocsparse_datatype_, rocsparse_order_)>(rocsparse_create_const_dnmat_descr));
static_assert(has<rocsparse_status_(const _rocsparse_dnvec_descr**, long, const void*,
    rocsparse_datatype_)>(rocsparse_create_const_dnvec_descr));
static_assert(has<rocsparse_status_(const _rocsparse_spvec_descr**, long, long, const void*,
    const void*, rocsparse_indextype_, rocsparse_index_base_,
    rocsparse_datatype_)>(rocsparse_create_const_spvec_descr));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr**, long, long, long, void*, void*,
    rocsparse_indextype_, rocsparse_index_base_,
    rocsparse_datatype_)>(rocsparse_create_coo_aos_descr));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr**, long, long, long, void*, void*, void*,
    rocsparse_indextype_, rocsparse_index_base_, rocsparse_datatype_)>(rocsparse_create_coo_descr));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr**, long, long, long, void*, void*, void*,
    rocsparse_indextype_, rocsparse_indextype_, rocsparse_index_base_,
    rocsparse_datatype_)>(rocsparse_create_csc_descr));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr**, long, long, long, void*, void*, void*,
    rocsparse_indextype_, rocsparse_indextype_, rocsparse_index_base_,
    rocsparse_datatype_)>(rocsparse_create_csr_descr));
static_assert(has<rocsparse_status_(_rocsparse_dnmat_descr**, long, long, long, void*,
    rocsparse_datatype_, rocsparse_order_)>(rocsparse_create_dnmat_descr));
static_assert(has<rocsparse_status_(_rocsparse_dnvec_descr**, long, void*,
    rocsparse_datatype_)>(rocsparse_create_dnvec_descr));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr**, long, long, void*, void*, long,
    rocsparse_indextype_, rocsparse_index_base_, rocsparse_datatype_)>(rocsparse_create_ell_descr));
static_assert(has<rocsparse_status_(_rocsparse_extract_descr**, const _rocsparse_spmat_descr*,
    _rocsparse_spmat_descr*, rocsparse_extract_alg_)>(rocsparse_create_extract_descr));
static_assert(has<rocsparse_status_(_rocsparse_handle**)>(rocsparse_create_handle));
static_assert(has<rocsparse_status_(_rocsparse_hyb_mat**)>(rocsparse_create_hyb_mat));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int,
    int*)>(rocsparse_create_identity_permutation));
static_assert(has<rocsparse_status_(_rocsparse_mat_descr**)>(rocsparse_create_mat_descr));
static_assert(has<rocsparse_status_(_rocsparse_mat_info**)>(rocsparse_create_mat_info));
static_assert(has<rocsparse_status_(_rocsparse_sparse_to_sparse_descr**,
    const _rocsparse_spmat_descr*, _rocsparse_spmat_descr*,
    rocsparse_sparse_to_sparse_alg_)>(rocsparse_create_sparse_to_sparse_descr));
static_assert(has<rocsparse_status_(_rocsparse_spvec_descr**, long, long, void*, void*,
    rocsparse_indextype_, rocsparse_index_base_,
    rocsparse_datatype_)>(rocsparse_create_spvec_descr));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr* const, long*, long*, long*, void**,
    void**, void**, rocsparse_indextype_*, rocsparse_indextype_*, rocsparse_index_base_*,
    rocsparse_datatype_*)>(rocsparse_csc_get));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, void*, void*,
    void*)>(rocsparse_csc_set_pointers));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, int, long,
    long)>(rocsparse_csc_set_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const int*, int*, int*, void*)>(rocsparse_cscsort));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const int*, const int*,
    unsigned long*)>(rocsparse_cscsort_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_float_complex*,
    const int*, rocsparse_float_complex*, rocsparse_index_base_)>(rocsparse_csctr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const int*, const int*, int, _rocsparse_mat_descr* const, int*,
    int*)>(rocsparse_csr2bsr_nnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, const int*, int, int, int*,
    rocsparse_index_base_)>(rocsparse_csr2coo));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const int*, const int*,
    rocsparse_action_, unsigned long*)>(rocsparse_csr2csc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, _rocsparse_mat_descr* const,
    const int*, _rocsparse_mat_descr* const, int*)>(rocsparse_csr2ell_width));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const int*, const int*, _rocsparse_mat_descr* const, int*, int,
    int, int*, void*)>(rocsparse_csr2gebsr_nnz));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr* const, long*, long*, long*, void**,
    void**, void**, rocsparse_indextype_*, rocsparse_indextype_*, rocsparse_index_base_*,
    rocsparse_datatype_*)>(rocsparse_csr_get));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, void*, void*,
    void*)>(rocsparse_csr_set_pointers));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, int, long,
    long)>(rocsparse_csr_set_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const, int,
    const int*, const int*, _rocsparse_mat_descr* const, int, const int*, const int*,
    _rocsparse_mat_descr* const, int*, int*)>(rocsparse_csrgeam_nnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, int, const int*, const int*,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_descr* const, int,
    const int*, const int*, _rocsparse_mat_descr* const, int*, int*, _rocsparse_mat_info* const,
    void*)>(rocsparse_csrgemm_nnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, int, const int*, const int*,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_descr* const, int,
    const int*, const int*, _rocsparse_mat_descr* const, int, const int*, int*,
    _rocsparse_mat_info* const, void*)>(rocsparse_csrgemm_symbolic));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_csric0_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    double*)>(rocsparse_csric0_get_tolerance));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    double)>(rocsparse_csric0_set_tolerance));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    int*)>(rocsparse_csric0_singular_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    int*)>(rocsparse_csric0_zero_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_csrilu0_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    double*)>(rocsparse_csrilu0_get_tolerance));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    double)>(rocsparse_csrilu0_set_tolerance));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    int*)>(rocsparse_csrilu0_singular_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    int*)>(rocsparse_csrilu0_zero_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int, int, int,
    const int*, const int*, rocsparse_index_base_, rocsparse_datatype_,
    unsigned long*)>(rocsparse_csritilu0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int, int, int,
    const int*, const int*, rocsparse_index_base_, rocsparse_datatype_, unsigned long,
    void*)>(rocsparse_csritilu0_preprocess));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_descr* const,
    _rocsparse_mat_info*)>(rocsparse_csritsv_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_descr* const,
    _rocsparse_mat_info*, int*)>(rocsparse_csritsv_zero_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_csrmv_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    _rocsparse_mat_info*)>(rocsparse_csrsm_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*,
    int*)>(rocsparse_csrsm_zero_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const int*, int*, int*, void*)>(rocsparse_csrsort));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const int*, const int*,
    unsigned long*)>(rocsparse_csrsort_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_descr* const,
    _rocsparse_mat_info*)>(rocsparse_csrsv_clear));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_descr* const,
    _rocsparse_mat_info*, int*)>(rocsparse_csrsv_zero_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const double*, const double*,
    const int*, double*, rocsparse_index_base_)>(rocsparse_daxpyi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int,
    _rocsparse_mat_descr* const, double*, int*, int*)>(rocsparse_dbsr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    const double*, _rocsparse_mat_descr* const, int, const double*, const int*, const int*,
    const double*, _rocsparse_mat_descr* const, int, const double*, const int*, const int*,
    _rocsparse_mat_descr* const, double*, const int*, int*)>(rocsparse_dbsrgeam));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const double*, _rocsparse_mat_descr* const, int,
    const double*, const int*, const int*, _rocsparse_mat_descr* const, int, const double*,
    const int*, const int*, const double*, _rocsparse_mat_descr* const, int, const double*,
    const int*, const int*, _rocsparse_mat_descr* const, double*, const int*, int*,
    _rocsparse_mat_info* const, void*)>(rocsparse_dbsrgemm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const double*, _rocsparse_mat_descr* const, int,
    const int*, const int*, _rocsparse_mat_descr* const, int, const int*, const int*, const double*,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dbsrgemm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, double*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_solve_policy_, void*)>(rocsparse_dbsric0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_dbsric0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dbsric0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, double*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_solve_policy_, void*)>(rocsparse_dbsrilu0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_dbsrilu0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dbsrilu0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const double*,
    const double*)>(rocsparse_dbsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const double*, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, int, const double*, int, const double*, double*,
    int)>(rocsparse_dbsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const double*, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, int, _rocsparse_mat_info*, const double*, const double*,
    double*)>(rocsparse_dbsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, const double*, const int*, const int*, int,
    _rocsparse_mat_info*)>(rocsparse_dbsrmv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const double*, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, int, _rocsparse_mat_info*, const double*, const double*,
    double*)>(rocsparse_dbsrmv_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, const double*, const int*, const int*, int,
    _rocsparse_mat_info*)>(rocsparse_dbsrmv_ex_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, int, double,
    _rocsparse_mat_descr* const, double*, const int*, const int*)>(rocsparse_dbsrpad_value));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, int, _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_dbsrsm_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, int, _rocsparse_mat_info*, unsigned long*)>(rocsparse_dbsrsm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, const double*, _rocsparse_mat_descr* const, const double*,
    const int*, const int*, int, _rocsparse_mat_info*, const double*, int, double*, int,
    rocsparse_solve_policy_, void*)>(rocsparse_dbsrsm_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, _rocsparse_mat_descr* const, const double*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_dbsrsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, _rocsparse_mat_descr* const, const double*, const int*, const int*, int,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_dbsrsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, const double*, _rocsparse_mat_descr* const, const double*, const int*, const int*,
    int, _rocsparse_mat_info*, const double*, double*, rocsparse_solve_policy_,
    void*)>(rocsparse_dbsrsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, int, const double*, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, const int*, const int*, int, const double*, const double*,
    double*)>(rocsparse_dbsrxmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const double*,
    const rocsparse_float_complex*)>(rocsparse_dcbsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const double*,
    const rocsparse_float_complex*)>(rocsparse_dccsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, rocsparse_data_status_*, void*)>(rocsparse_dcheck_matrix_coo));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, unsigned long*)>(rocsparse_dcheck_matrix_coo_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, rocsparse_data_status_*, void*)>(rocsparse_dcheck_matrix_csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, unsigned long*)>(rocsparse_dcheck_matrix_csc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, rocsparse_data_status_*, void*)>(rocsparse_dcheck_matrix_csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, unsigned long*)>(rocsparse_dcheck_matrix_csr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    rocsparse_data_status_*, void*)>(rocsparse_dcheck_matrix_ell));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_dcheck_matrix_ell_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const double*, const int*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_dcheck_matrix_gebsc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const double*, const int*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_dcheck_matrix_gebsc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const double*, const int*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_dcheck_matrix_gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const double*, const int*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_dcheck_matrix_gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, double*, int)>(rocsparse_dcoo2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    const double*, _rocsparse_mat_descr* const, const double*, const int*, const int*,
    const double*, const double*, double*)>(rocsparse_dcoomv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, double*, int)>(rocsparse_dcsc2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int,
    _rocsparse_mat_descr* const, double*, int*, int*)>(rocsparse_dcsr2bsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    const int*, double*, int*, int*, rocsparse_action_, rocsparse_index_base_,
    void*)>(rocsparse_dcsr2csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, int, const int*, double*, int*, int*,
    double)>(rocsparse_dcsr2csr_compress));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, double*, int)>(rocsparse_dcsr2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, _rocsparse_mat_descr* const, int, double*,
    int*)>(rocsparse_dcsr2ell));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, _rocsparse_mat_descr* const,
    double*, int*, int*, int, int, void*)>(rocsparse_dcsr2gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int, int,
    unsigned long*)>(rocsparse_dcsr2gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, _rocsparse_hyb_mat*, int,
    rocsparse_hyb_partition_)>(rocsparse_dcsr2hyb));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, const double*, int*, int*, int*,
    _rocsparse_mat_info*)>(rocsparse_dcsrcolor));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*,
    _rocsparse_mat_descr* const, int, const double*, const int*, const int*, const double*,
    _rocsparse_mat_descr* const, int, const double*, const int*, const int*,
    _rocsparse_mat_descr* const, double*, const int*, int*)>(rocsparse_dcsrgeam));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const double*, _rocsparse_mat_descr* const, int, const double*, const int*,
    const int*, _rocsparse_mat_descr* const, int, const double*, const int*, const int*,
    const double*, _rocsparse_mat_descr* const, int, const double*, const int*, const int*,
    _rocsparse_mat_descr* const, double*, const int*, int*, _rocsparse_mat_info* const,
    void*)>(rocsparse_dcsrgemm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const double*, _rocsparse_mat_descr* const, int, const int*, const int*,
    _rocsparse_mat_descr* const, int, const int*, const int*, const double*,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dcsrgemm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const double*, _rocsparse_mat_descr* const, int, const double*, const int*,
    const int*, _rocsparse_mat_descr* const, int, const double*, const int*, const int*,
    const double*, _rocsparse_mat_descr* const, int, const double*, const int*, const int*,
    _rocsparse_mat_descr* const, int, double*, const int*, const int*, _rocsparse_mat_info* const,
    void*)>(rocsparse_dcsrgemm_numeric));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    double*, const int*, const int*, _rocsparse_mat_info*, rocsparse_solve_policy_,
    void*)>(rocsparse_dcsric0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, _rocsparse_mat_info*, rocsparse_analysis_policy_,
    rocsparse_solve_policy_, void*)>(rocsparse_dcsric0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dcsric0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    double*, const int*, const int*, _rocsparse_mat_info*, rocsparse_solve_policy_,
    void*)>(rocsparse_dcsrilu0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, _rocsparse_mat_info*, rocsparse_analysis_policy_,
    rocsparse_solve_policy_, void*)>(rocsparse_dcsrilu0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dcsrilu0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const double*,
    const double*)>(rocsparse_dcsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int*, double,
    int, int, const int*, const int*, const double*, double*, rocsparse_index_base_, unsigned long,
    void*)>(rocsparse_dcsritilu0_compute));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int*, int,
    double, int, int, const int*, const int*, const double*, double*, rocsparse_index_base_,
    unsigned long, void*)>(rocsparse_dcsritilu0_compute_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int*, double*,
    unsigned long, void*)>(rocsparse_dcsritilu0_history));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_dcsritsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dcsritsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*, const double*, double*,
    rocsparse_operation_, int, int, const double*, _rocsparse_mat_descr* const, const double*,
    const int*, const int*, _rocsparse_mat_info*, const double*, double*, rocsparse_solve_policy_,
    void*)>(rocsparse_dcsritsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*, int, const double*, double*,
    rocsparse_operation_, int, int, const double*, _rocsparse_mat_descr* const, const double*,
    const int*, const int*, _rocsparse_mat_info*, const double*, double*, rocsparse_solve_policy_,
    void*)>(rocsparse_dcsritsv_solve_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, int, const double*, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, const double*, int, const double*, double*, int)>(rocsparse_dcsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    const double*, _rocsparse_mat_descr* const, const double*, const int*, const int*,
    _rocsparse_mat_info*, const double*, const double*, double*)>(rocsparse_dcsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*,
    _rocsparse_mat_info*)>(rocsparse_dcsrmv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const double*, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, const double*, int, _rocsparse_mat_info*, rocsparse_analysis_policy_,
    rocsparse_solve_policy_, void*)>(rocsparse_dcsrsm_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const double*, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, const double*, int, _rocsparse_mat_info*, rocsparse_solve_policy_,
    unsigned long*)>(rocsparse_dcsrsm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const double*, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, double*, int, _rocsparse_mat_info*, rocsparse_solve_policy_,
    void*)>(rocsparse_dcsrsm_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_dcsrsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dcsrsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const double*, _rocsparse_mat_descr* const, const double*, const int*, const int*,
    _rocsparse_mat_info*, const double*, double*, rocsparse_solve_policy_,
    void*)>(rocsparse_dcsrsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, int, const int*, double*, int*, int*)>(rocsparse_ddense2coo));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, int, const int*, double*, int*, int*)>(rocsparse_ddense2csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const double*, int, const int*, double*, int*, int*)>(rocsparse_ddense2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const double*, const int*,
    const double*, double*, rocsparse_index_base_)>(rocsparse_ddoti));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const, int,
    const double*, const int*, _rocsparse_mat_descr* const, double*, const int*,
    int*)>(rocsparse_dell2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const double*, _rocsparse_mat_descr* const, const double*, const int*, int, const double*,
    const double*, double*)>(rocsparse_dellmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, const _rocsparse_dnmat_descr*,
    _rocsparse_spmat_descr*, rocsparse_dense_to_sparse_alg_, unsigned long*,
    void*)>(rocsparse_dense_to_sparse));
static_assert(has<rocsparse_status_(_rocsparse_color_info*)>(rocsparse_destroy_color_info));
static_assert(has<rocsparse_status_(const _rocsparse_dnmat_descr*)>(rocsparse_destroy_dnmat_descr));
static_assert(has<rocsparse_status_(const _rocsparse_dnvec_descr*)>(rocsparse_destroy_dnvec_descr));
static_assert(has<rocsparse_status_(_rocsparse_extract_descr*)>(rocsparse_destroy_extract_descr));
static_assert(has<rocsparse_status_(_rocsparse_handle*)>(rocsparse_destroy_handle));
static_assert(has<rocsparse_status_(_rocsparse_hyb_mat*)>(rocsparse_destroy_hyb_mat));
static_assert(has<rocsparse_status_(_rocsparse_mat_descr*)>(rocsparse_destroy_mat_descr));
static_assert(has<rocsparse_status_(_rocsparse_mat_info*)>(rocsparse_destroy_mat_info));
static_assert(has<rocsparse_status_(
    _rocsparse_sparse_to_sparse_descr*)>(rocsparse_destroy_sparse_to_sparse_descr));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*)>(rocsparse_destroy_spmat_descr));
static_assert(has<rocsparse_status_(const _rocsparse_spvec_descr*)>(rocsparse_destroy_spvec_descr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int, int,
    _rocsparse_mat_descr* const, double*, int*, int*)>(rocsparse_dgebsr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    const int*, int, int, double*, int*, int*, rocsparse_action_, rocsparse_index_base_,
    void*)>(rocsparse_dgebsr2gebsc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const double*, const int*,
    const int*, int, int, unsigned long*)>(rocsparse_dgebsr2gebsc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int, int,
    _rocsparse_mat_descr* const, double*, int*, int*, int, int, void*)>(rocsparse_dgebsr2gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, int, int, int, int,
    unsigned long*)>(rocsparse_dgebsr2gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const double*, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, int, int, const double*, int, const double*, double*,
    int)>(rocsparse_dgebsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const double*, _rocsparse_mat_descr* const, const double*, const int*,
    const int*, int, int, const double*, const double*, double*)>(rocsparse_dgebsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, int, const double*, const double*, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, const double*, double*, int)>(rocsparse_dgemmi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const double*, const double*, int, int, const double*, const int*, const double*, double*,
    rocsparse_index_base_, void*)>(rocsparse_dgemvi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    unsigned long*)>(rocsparse_dgemvi_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gpsv_interleaved_alg_, int,
    double*, double*, double*, double*, double*, double*, int, int,
    void*)>(rocsparse_dgpsv_interleaved_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gpsv_interleaved_alg_, int,
    const double*, const double*, const double*, const double*, const double*, const double*, int,
    int, unsigned long*)>(rocsparse_dgpsv_interleaved_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const double*, double*, const int*,
    rocsparse_index_base_)>(rocsparse_dgthr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, double*, double*, const int*,
    rocsparse_index_base_)>(rocsparse_dgthrz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, const double*,
    const double*, double*, int, void*)>(rocsparse_dgtsv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, const double*,
    const double*, const double*, int, unsigned long*)>(rocsparse_dgtsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gtsv_interleaved_alg_, int,
    double*, double*, double*, double*, int, int, void*)>(rocsparse_dgtsv_interleaved_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gtsv_interleaved_alg_, int,
    const double*, const double*, const double*, const double*, int, int,
    unsigned long*)>(rocsparse_dgtsv_interleaved_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, const double*,
    const double*, double*, int, void*)>(rocsparse_dgtsv_no_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, const double*,
    const double*, const double*, int, unsigned long*)>(rocsparse_dgtsv_no_pivot_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const double*, const double*,
    const double*, double*, int, int, void*)>(rocsparse_dgtsv_no_pivot_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const double*, const double*,
    const double*, const double*, int, int,
    unsigned long*)>(rocsparse_dgtsv_no_pivot_strided_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_descr* const,
    _rocsparse_hyb_mat* const, double*, int*, int*, void*)>(rocsparse_dhyb2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, const double*,
    _rocsparse_mat_descr* const, _rocsparse_hyb_mat* const, const double*, const double*,
    double*)>(rocsparse_dhybmv));
static_assert(has<void()>(rocsparse_disable_debug));
static_assert(has<void()>(rocsparse_disable_debug_arguments));
static_assert(has<void()>(rocsparse_disable_debug_arguments_verbose));
static_assert(has<void()>(rocsparse_disable_debug_force_host_assert));
static_assert(has<void()>(rocsparse_disable_debug_kernel_launch));
static_assert(has<void()>(rocsparse_disable_debug_verbose));
static_assert(has<rocsparse_status_(_rocsparse_dnmat_descr* const, long*, long*, long*, void**,
    rocsparse_datatype_*, rocsparse_order_*)>(rocsparse_dnmat_get));
static_assert(has<rocsparse_status_(const _rocsparse_dnmat_descr*, int*,
    long*)>(rocsparse_dnmat_get_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_dnmat_descr* const,
    void**)>(rocsparse_dnmat_get_values));
static_assert(has<rocsparse_status_(_rocsparse_dnmat_descr*, int,
    long)>(rocsparse_dnmat_set_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_dnmat_descr*, void*)>(rocsparse_dnmat_set_values));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const double*, int, int*, int*)>(rocsparse_dnnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, _rocsparse_mat_descr* const,
    const double*, const int*, int*, int*, double)>(rocsparse_dnnz_compress));
static_assert(has<rocsparse_status_(_rocsparse_dnvec_descr* const, long*, void**,
    rocsparse_datatype_*)>(rocsparse_dnvec_get));
static_assert(has<rocsparse_status_(_rocsparse_dnvec_descr* const,
    void**)>(rocsparse_dnvec_get_values));
static_assert(has<rocsparse_status_(_rocsparse_dnvec_descr*, void*)>(rocsparse_dnvec_set_values));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, const double*, _rocsparse_mat_descr* const, double*,
    const int*, int*, void*)>(rocsparse_dprune_csr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, const double*, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, unsigned long*)>(rocsparse_dprune_csr2csr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, double, _rocsparse_mat_descr* const, double*, const int*,
    int*, _rocsparse_mat_info*, void*)>(rocsparse_dprune_csr2csr_by_percentage));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, double, _rocsparse_mat_descr* const, const double*,
    const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dprune_csr2csr_by_percentage_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, const double*, _rocsparse_mat_descr* const, int*, int*,
    void*)>(rocsparse_dprune_csr2csr_nnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const double*, const int*, const int*, double, _rocsparse_mat_descr* const, int*, int*,
    _rocsparse_mat_info*, void*)>(rocsparse_dprune_csr2csr_nnz_by_percentage));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, int, const double*,
    _rocsparse_mat_descr* const, double*, const int*, int*, void*)>(rocsparse_dprune_dense2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, int, const double*,
    _rocsparse_mat_descr* const, const double*, const int*, const int*,
    unsigned long*)>(rocsparse_dprune_dense2csr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, int, double,
    _rocsparse_mat_descr* const, double*, const int*, int*, _rocsparse_mat_info*,
    void*)>(rocsparse_dprune_dense2csr_by_percentage));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, int, double,
    _rocsparse_mat_descr* const, const double*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_dprune_dense2csr_by_percentage_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, int, const double*,
    _rocsparse_mat_descr* const, int*, int*, void*)>(rocsparse_dprune_dense2csr_nnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const double*, int, double,
    _rocsparse_mat_descr* const, int*, int*, _rocsparse_mat_info*,
    void*)>(rocsparse_dprune_dense2csr_nnz_by_percentage));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, double*, const int*, double*,
    const double*, const double*, rocsparse_index_base_)>(rocsparse_droti));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const double*,
    const float*)>(rocsparse_dsbsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const double*,
    const float*)>(rocsparse_dscsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const double*, const int*, double*,
    rocsparse_index_base_)>(rocsparse_dsctr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const, int,
    const int*, _rocsparse_mat_descr* const, int*, int*)>(rocsparse_ell2csr_nnz));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr* const, long*, long*, void**, void**,
    long*, rocsparse_indextype_*, rocsparse_index_base_*,
    rocsparse_datatype_*)>(rocsparse_ell_get));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, void*,
    void*)>(rocsparse_ell_set_pointers));
static_assert(has<void()>(rocsparse_enable_debug));
static_assert(has<void()>(rocsparse_enable_debug_arguments));
static_assert(has<void()>(rocsparse_enable_debug_arguments_verbose));
static_assert(has<void()>(rocsparse_enable_debug_force_host_assert));
static_assert(has<void()>(rocsparse_enable_debug_kernel_launch));
static_assert(has<void()>(rocsparse_enable_debug_verbose));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_extract_descr*,
    const _rocsparse_spmat_descr*, _rocsparse_spmat_descr*, rocsparse_extract_stage_, unsigned long,
    void*)>(rocsparse_extract));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_extract_descr*,
    const _rocsparse_spmat_descr*, _rocsparse_spmat_descr*, rocsparse_extract_stage_,
    unsigned long*)>(rocsparse_extract_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_extract_descr*,
    long*)>(rocsparse_extract_nnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, const _rocsparse_dnvec_descr*,
    _rocsparse_spvec_descr*)>(rocsparse_gather));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, const int*, const int*, int, int, _rocsparse_mat_descr* const,
    int*, int, int, int*, void*)>(rocsparse_gebsr2gebsr_nnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, char*)>(rocsparse_get_git_rev));
static_assert(has<rocsparse_diag_type_(_rocsparse_mat_descr* const)>(rocsparse_get_mat_diag_type));
static_assert(has<rocsparse_fill_mode_(_rocsparse_mat_descr* const)>(rocsparse_get_mat_fill_mode));
static_assert(has<rocsparse_index_base_(
    _rocsparse_mat_descr* const)>(rocsparse_get_mat_index_base));
static_assert(has<rocsparse_storage_mode_(
    _rocsparse_mat_descr* const)>(rocsparse_get_mat_storage_mode));
static_assert(has<rocsparse_matrix_type_(_rocsparse_mat_descr* const)>(rocsparse_get_mat_type));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    rocsparse_pointer_mode_*)>(rocsparse_get_pointer_mode));
static_assert(has<const char*(rocsparse_status_)>(rocsparse_get_status_description));
static_assert(has<const char*(rocsparse_status_)>(rocsparse_get_status_name));
static_assert(has<rocsparse_status_(_rocsparse_handle*, ihipStream_t**)>(rocsparse_get_stream));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*)>(rocsparse_get_version));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_descr* const,
    _rocsparse_hyb_mat* const, const int*, unsigned long*)>(rocsparse_hyb2csr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const int*, int*,
    rocsparse_index_base_)>(rocsparse_inverse_permutation));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const int*, const int*, int*,
    rocsparse_index_base_)>(rocsparse_isctr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, const void*, const void*,
    _rocsparse_spvec_descr*, _rocsparse_dnvec_descr*)>(rocsparse_rot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const float*, const float*, const int*,
    float*, rocsparse_index_base_)>(rocsparse_saxpyi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int,
    _rocsparse_mat_descr* const, float*, int*, int*)>(rocsparse_sbsr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    const float*, _rocsparse_mat_descr* const, int, const float*, const int*, const int*,
    const float*, _rocsparse_mat_descr* const, int, const float*, const int*, const int*,
    _rocsparse_mat_descr* const, float*, const int*, int*)>(rocsparse_sbsrgeam));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const float*, _rocsparse_mat_descr* const, int,
    const float*, const int*, const int*, _rocsparse_mat_descr* const, int, const float*,
    const int*, const int*, const float*, _rocsparse_mat_descr* const, int, const float*,
    const int*, const int*, _rocsparse_mat_descr* const, float*, const int*, int*,
    _rocsparse_mat_info* const, void*)>(rocsparse_sbsrgemm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const float*, _rocsparse_mat_descr* const, int,
    const int*, const int*, _rocsparse_mat_descr* const, int, const int*, const int*, const float*,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_sbsrgemm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, float*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_solve_policy_, void*)>(rocsparse_sbsric0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_sbsric0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_sbsric0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, float*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_solve_policy_, void*)>(rocsparse_sbsrilu0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_sbsrilu0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_sbsrilu0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const float*,
    const float*)>(rocsparse_sbsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const float*, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, int, const float*, int, const float*, float*,
    int)>(rocsparse_sbsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*,
    int, _rocsparse_mat_info*, const float*, const float*, float*)>(rocsparse_sbsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, const float*, const int*, const int*, int,
    _rocsparse_mat_info*)>(rocsparse_sbsrmv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*,
    int, _rocsparse_mat_info*, const float*, const float*, float*)>(rocsparse_sbsrmv_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, const float*, const int*, const int*, int,
    _rocsparse_mat_info*)>(rocsparse_sbsrmv_ex_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, int, float,
    _rocsparse_mat_descr* const, float*, const int*, const int*)>(rocsparse_sbsrpad_value));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, _rocsparse_mat_descr* const, const float*, const int*,
    const int*, int, _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_sbsrsm_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, _rocsparse_mat_descr* const, const float*, const int*,
    const int*, int, _rocsparse_mat_info*, unsigned long*)>(rocsparse_sbsrsm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, const float*, _rocsparse_mat_descr* const, const float*,
    const int*, const int*, int, _rocsparse_mat_info*, const float*, int, float*, int,
    rocsparse_solve_policy_, void*)>(rocsparse_sbsrsm_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, _rocsparse_mat_descr* const, const float*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_sbsrsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, _rocsparse_mat_descr* const, const float*, const int*, const int*, int,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_sbsrsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*, int,
    _rocsparse_mat_info*, const float*, float*, rocsparse_solve_policy_,
    void*)>(rocsparse_sbsrsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, int, const float*, _rocsparse_mat_descr* const, const float*, const int*,
    const int*, const int*, const int*, int, const float*, const float*,
    float*)>(rocsparse_sbsrxmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, const _rocsparse_spvec_descr*,
    _rocsparse_dnvec_descr*)>(rocsparse_scatter));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, rocsparse_data_status_*, void*)>(rocsparse_scheck_matrix_coo));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, unsigned long*)>(rocsparse_scheck_matrix_coo_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, rocsparse_data_status_*, void*)>(rocsparse_scheck_matrix_csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, unsigned long*)>(rocsparse_scheck_matrix_csc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, rocsparse_data_status_*, void*)>(rocsparse_scheck_matrix_csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    const int*, rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_,
    rocsparse_storage_mode_, unsigned long*)>(rocsparse_scheck_matrix_csr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    rocsparse_data_status_*, void*)>(rocsparse_scheck_matrix_ell));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    rocsparse_index_base_, rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_scheck_matrix_ell_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const float*, const int*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_scheck_matrix_gebsc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const float*, const int*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_scheck_matrix_gebsc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const float*, const int*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_scheck_matrix_gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const float*, const int*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_scheck_matrix_gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, float*, int)>(rocsparse_scoo2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*, const float*,
    const float*, float*)>(rocsparse_scoomv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, float*, int)>(rocsparse_scsc2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int,
    _rocsparse_mat_descr* const, float*, int*, int*)>(rocsparse_scsr2bsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    const int*, float*, int*, int*, rocsparse_action_, rocsparse_index_base_,
    void*)>(rocsparse_scsr2csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, int, const int*, float*, int*, int*,
    float)>(rocsparse_scsr2csr_compress));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, float*, int)>(rocsparse_scsr2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, _rocsparse_mat_descr* const, int, float*,
    int*)>(rocsparse_scsr2ell));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, _rocsparse_mat_descr* const,
    float*, int*, int*, int, int, void*)>(rocsparse_scsr2gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int, int,
    unsigned long*)>(rocsparse_scsr2gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, _rocsparse_hyb_mat*, int,
    rocsparse_hyb_partition_)>(rocsparse_scsr2hyb));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, const float*, int*, int*, int*,
    _rocsparse_mat_info*)>(rocsparse_scsrcolor));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*,
    _rocsparse_mat_descr* const, int, const float*, const int*, const int*, const float*,
    _rocsparse_mat_descr* const, int, const float*, const int*, const int*,
    _rocsparse_mat_descr* const, float*, const int*, int*)>(rocsparse_scsrgeam));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const float*, _rocsparse_mat_descr* const, int, const float*, const int*,
    const int*, _rocsparse_mat_descr* const, int, const float*, const int*, const int*,
    const float*, _rocsparse_mat_descr* const, int, const float*, const int*, const int*,
    _rocsparse_mat_descr* const, float*, const int*, int*, _rocsparse_mat_info* const,
    void*)>(rocsparse_scsrgemm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const float*, _rocsparse_mat_descr* const, int, const int*, const int*,
    _rocsparse_mat_descr* const, int, const int*, const int*, const float*,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_scsrgemm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const float*, _rocsparse_mat_descr* const, int, const float*, const int*,
    const int*, _rocsparse_mat_descr* const, int, const float*, const int*, const int*,
    const float*, _rocsparse_mat_descr* const, int, const float*, const int*, const int*,
    _rocsparse_mat_descr* const, int, float*, const int*, const int*, _rocsparse_mat_info* const,
    void*)>(rocsparse_scsrgemm_numeric));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    float*, const int*, const int*, _rocsparse_mat_info*, rocsparse_solve_policy_,
    void*)>(rocsparse_scsric0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, _rocsparse_mat_info*, rocsparse_analysis_policy_,
    rocsparse_solve_policy_, void*)>(rocsparse_scsric0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_scsric0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    float*, const int*, const int*, _rocsparse_mat_info*, rocsparse_solve_policy_,
    void*)>(rocsparse_scsrilu0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, _rocsparse_mat_info*, rocsparse_analysis_policy_,
    rocsparse_solve_policy_, void*)>(rocsparse_scsrilu0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_scsrilu0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const float*,
    const float*)>(rocsparse_scsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int*, float,
    int, int, const int*, const int*, const float*, float*, rocsparse_index_base_, unsigned long,
    void*)>(rocsparse_scsritilu0_compute));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int*, int,
    float, int, int, const int*, const int*, const float*, float*, rocsparse_index_base_,
    unsigned long, void*)>(rocsparse_scsritilu0_compute_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int*, float*,
    unsigned long, void*)>(rocsparse_scsritilu0_history));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_scsritsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_scsritsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*, const float*, float*,
    rocsparse_operation_, int, int, const float*, _rocsparse_mat_descr* const, const float*,
    const int*, const int*, _rocsparse_mat_info*, const float*, float*, rocsparse_solve_policy_,
    void*)>(rocsparse_scsritsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*, int, const float*, float*,
    rocsparse_operation_, int, int, const float*, _rocsparse_mat_descr* const, const float*,
    const int*, const int*, _rocsparse_mat_info*, const float*, float*, rocsparse_solve_policy_,
    void*)>(rocsparse_scsritsv_solve_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, int, const float*, _rocsparse_mat_descr* const, const float*, const int*,
    const int*, const float*, int, const float*, float*, int)>(rocsparse_scsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*,
    _rocsparse_mat_info*, const float*, const float*, float*)>(rocsparse_scsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*,
    _rocsparse_mat_info*)>(rocsparse_scsrmv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*,
    const float*, int, _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_scsrsm_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*,
    const float*, int, _rocsparse_mat_info*, rocsparse_solve_policy_,
    unsigned long*)>(rocsparse_scsrsm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*,
    float*, int, _rocsparse_mat_info*, rocsparse_solve_policy_, void*)>(rocsparse_scsrsm_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_scsrsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_scsrsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*,
    _rocsparse_mat_info*, const float*, float*, rocsparse_solve_policy_,
    void*)>(rocsparse_scsrsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    const void*, const _rocsparse_dnmat_descr*, const _rocsparse_dnmat_descr*, const void*,
    _rocsparse_spmat_descr*, rocsparse_datatype_, rocsparse_sddmm_alg_, void*)>(rocsparse_sddmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    const void*, const _rocsparse_dnmat_descr*, const _rocsparse_dnmat_descr*, const void*,
    _rocsparse_spmat_descr*, rocsparse_datatype_, rocsparse_sddmm_alg_,
    unsigned long*)>(rocsparse_sddmm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    const void*, const _rocsparse_dnmat_descr*, const _rocsparse_dnmat_descr*, const void*,
    _rocsparse_spmat_descr*, rocsparse_datatype_, rocsparse_sddmm_alg_,
    void*)>(rocsparse_sddmm_preprocess));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, int, const int*, float*, int*, int*)>(rocsparse_sdense2coo));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, int, const int*, float*, int*, int*)>(rocsparse_sdense2csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const float*, int, const int*, float*, int*, int*)>(rocsparse_sdense2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const float*, const int*, const float*,
    float*, rocsparse_index_base_)>(rocsparse_sdoti));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const, int,
    const float*, const int*, _rocsparse_mat_descr* const, float*, const int*,
    int*)>(rocsparse_sell2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const float*, _rocsparse_mat_descr* const, const float*, const int*, int, const float*,
    const float*, float*)>(rocsparse_sellmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, long, void*,
    rocsparse_indextype_)>(rocsparse_set_identity_permutation));
static_assert(has<rocsparse_status_(_rocsparse_mat_descr*,
    rocsparse_diag_type_)>(rocsparse_set_mat_diag_type));
static_assert(has<rocsparse_status_(_rocsparse_mat_descr*,
    rocsparse_fill_mode_)>(rocsparse_set_mat_fill_mode));
static_assert(has<rocsparse_status_(_rocsparse_mat_descr*,
    rocsparse_index_base_)>(rocsparse_set_mat_index_base));
static_assert(has<rocsparse_status_(_rocsparse_mat_descr*,
    rocsparse_storage_mode_)>(rocsparse_set_mat_storage_mode));
static_assert(has<rocsparse_status_(_rocsparse_mat_descr*,
    rocsparse_matrix_type_)>(rocsparse_set_mat_type));
static_assert(has<rocsparse_status_(_rocsparse_handle*,
    rocsparse_pointer_mode_)>(rocsparse_set_pointer_mode));
static_assert(has<rocsparse_status_(_rocsparse_handle*, ihipStream_t*)>(rocsparse_set_stream));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int, int,
    _rocsparse_mat_descr* const, float*, int*, int*)>(rocsparse_sgebsr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    const int*, int, int, float*, int*, int*, rocsparse_action_, rocsparse_index_base_,
    void*)>(rocsparse_sgebsr2gebsc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, const float*, const int*,
    const int*, int, int, unsigned long*)>(rocsparse_sgebsr2gebsc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int, int,
    _rocsparse_mat_descr* const, float*, int*, int*, int, int, void*)>(rocsparse_sgebsr2gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, int, int, int, int,
    unsigned long*)>(rocsparse_sgebsr2gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const float*, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, int, int, const float*, int, const float*, float*,
    int)>(rocsparse_sgebsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const float*, _rocsparse_mat_descr* const, const float*, const int*, const int*,
    int, int, const float*, const float*, float*)>(rocsparse_sgebsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, int, const float*, const float*, int, _rocsparse_mat_descr* const, const float*,
    const int*, const int*, const float*, float*, int)>(rocsparse_sgemmi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const float*, const float*, int, int, const float*, const int*, const float*, float*,
    rocsparse_index_base_, void*)>(rocsparse_sgemvi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    unsigned long*)>(rocsparse_sgemvi_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gpsv_interleaved_alg_, int,
    float*, float*, float*, float*, float*, float*, int, int,
    void*)>(rocsparse_sgpsv_interleaved_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gpsv_interleaved_alg_, int,
    const float*, const float*, const float*, const float*, const float*, const float*, int, int,
    unsigned long*)>(rocsparse_sgpsv_interleaved_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const float*, float*, const int*,
    rocsparse_index_base_)>(rocsparse_sgthr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, float*, float*, const int*,
    rocsparse_index_base_)>(rocsparse_sgthrz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, const float*,
    const float*, float*, int, void*)>(rocsparse_sgtsv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, const float*,
    const float*, const float*, int, unsigned long*)>(rocsparse_sgtsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gtsv_interleaved_alg_, int,
    float*, float*, float*, float*, int, int, void*)>(rocsparse_sgtsv_interleaved_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gtsv_interleaved_alg_, int,
    const float*, const float*, const float*, const float*, int, int,
    unsigned long*)>(rocsparse_sgtsv_interleaved_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, const float*,
    const float*, float*, int, void*)>(rocsparse_sgtsv_no_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, const float*,
    const float*, const float*, int, unsigned long*)>(rocsparse_sgtsv_no_pivot_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const float*, const float*,
    const float*, float*, int, int, void*)>(rocsparse_sgtsv_no_pivot_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const float*, const float*,
    const float*, const float*, int, int,
    unsigned long*)>(rocsparse_sgtsv_no_pivot_strided_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_descr* const,
    _rocsparse_hyb_mat* const, float*, int*, int*, void*)>(rocsparse_shyb2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, const float*,
    _rocsparse_mat_descr* const, _rocsparse_hyb_mat* const, const float*, const float*,
    float*)>(rocsparse_shybmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const float*, int, int*, int*)>(rocsparse_snnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, _rocsparse_mat_descr* const,
    const float*, const int*, int*, int*, float)>(rocsparse_snnz_compress));
static_assert(has<rocsparse_status_(_rocsparse_handle*, const _rocsparse_spmat_descr*,
    _rocsparse_dnmat_descr*, rocsparse_sparse_to_dense_alg_, unsigned long*,
    void*)>(rocsparse_sparse_to_dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_sparse_to_sparse_descr*,
    const _rocsparse_spmat_descr*, _rocsparse_spmat_descr*, rocsparse_sparse_to_sparse_stage_,
    unsigned long, void*)>(rocsparse_sparse_to_sparse));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_sparse_to_sparse_descr*,
    const _rocsparse_spmat_descr*, _rocsparse_spmat_descr*, rocsparse_sparse_to_sparse_stage_,
    unsigned long*)>(rocsparse_sparse_to_sparse_buffer_size));
static_assert(has<rocsparse_status_(
    _rocsparse_sparse_to_sparse_descr*)>(rocsparse_sparse_to_sparse_permissive));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    const void*, const _rocsparse_spmat_descr*, const _rocsparse_spmat_descr*, const void*,
    const _rocsparse_spmat_descr*, _rocsparse_spmat_descr*, rocsparse_datatype_,
    rocsparse_spgemm_alg_, rocsparse_spgemm_stage_, unsigned long*, void*)>(rocsparse_spgemm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*, const void*, void*,
    rocsparse_operation_, const void*, _rocsparse_spmat_descr* const, _rocsparse_dnvec_descr* const,
    _rocsparse_dnvec_descr* const, rocsparse_datatype_, rocsparse_spitsv_alg_,
    rocsparse_spitsv_stage_, unsigned long*, void*)>(rocsparse_spitsv));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*, rocsparse_spmat_attribute_,
    void*, unsigned long)>(rocsparse_spmat_get_attribute));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*,
    rocsparse_format_*)>(rocsparse_spmat_get_format));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*,
    rocsparse_index_base_*)>(rocsparse_spmat_get_index_base));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*,
    long*)>(rocsparse_spmat_get_nnz));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*, long*, long*,
    long*)>(rocsparse_spmat_get_size));
static_assert(has<rocsparse_status_(const _rocsparse_spmat_descr*,
    int*)>(rocsparse_spmat_get_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, void**)>(rocsparse_spmat_get_values));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, rocsparse_spmat_attribute_,
    const void*, unsigned long)>(rocsparse_spmat_set_attribute));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, long)>(rocsparse_spmat_set_nnz));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*,
    int)>(rocsparse_spmat_set_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_spmat_descr*, void*)>(rocsparse_spmat_set_values));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    const void*, const _rocsparse_spmat_descr*, const _rocsparse_dnmat_descr*, const void*,
    _rocsparse_dnmat_descr* const, rocsparse_datatype_, rocsparse_spmm_alg_, rocsparse_spmm_stage_,
    unsigned long*, void*)>(rocsparse_spmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, const void*,
    const _rocsparse_spmat_descr*, const _rocsparse_dnvec_descr*, const void*,
    _rocsparse_dnvec_descr* const, rocsparse_datatype_, rocsparse_spmv_alg_, rocsparse_spmv_stage_,
    unsigned long*, void*)>(rocsparse_spmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, const void*,
    _rocsparse_spmat_descr* const, _rocsparse_dnvec_descr* const, const void*,
    _rocsparse_dnvec_descr* const, rocsparse_datatype_, rocsparse_spmv_alg_, rocsparse_spmv_stage_,
    unsigned long*, void*)>(rocsparse_spmv_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, const float*, _rocsparse_mat_descr* const, float*,
    const int*, int*, void*)>(rocsparse_sprune_csr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, const float*, _rocsparse_mat_descr* const, const float*,
    const int*, const int*, unsigned long*)>(rocsparse_sprune_csr2csr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, float, _rocsparse_mat_descr* const, float*, const int*,
    int*, _rocsparse_mat_info*, void*)>(rocsparse_sprune_csr2csr_by_percentage));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, float, _rocsparse_mat_descr* const, const float*,
    const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_sprune_csr2csr_by_percentage_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, const float*, _rocsparse_mat_descr* const, int*, int*,
    void*)>(rocsparse_sprune_csr2csr_nnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const float*, const int*, const int*, float, _rocsparse_mat_descr* const, int*, int*,
    _rocsparse_mat_info*, void*)>(rocsparse_sprune_csr2csr_nnz_by_percentage));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, int, const float*,
    _rocsparse_mat_descr* const, float*, const int*, int*, void*)>(rocsparse_sprune_dense2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, int, const float*,
    _rocsparse_mat_descr* const, const float*, const int*, const int*,
    unsigned long*)>(rocsparse_sprune_dense2csr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, int, float,
    _rocsparse_mat_descr* const, float*, const int*, int*, _rocsparse_mat_info*,
    void*)>(rocsparse_sprune_dense2csr_by_percentage));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, int, float,
    _rocsparse_mat_descr* const, const float*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_sprune_dense2csr_by_percentage_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, int, const float*,
    _rocsparse_mat_descr* const, int*, int*, void*)>(rocsparse_sprune_dense2csr_nnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const float*, int, float,
    _rocsparse_mat_descr* const, int*, int*, _rocsparse_mat_info*,
    void*)>(rocsparse_sprune_dense2csr_nnz_by_percentage));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    const void*, const _rocsparse_spmat_descr*, const _rocsparse_dnmat_descr*,
    _rocsparse_dnmat_descr* const, rocsparse_datatype_, rocsparse_spsm_alg_, rocsparse_spsm_stage_,
    unsigned long*, void*)>(rocsparse_spsm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, const void*,
    const _rocsparse_spmat_descr*, const _rocsparse_dnvec_descr*, _rocsparse_dnvec_descr* const,
    rocsparse_datatype_, rocsparse_spsv_alg_, rocsparse_spsv_stage_, unsigned long*,
    void*)>(rocsparse_spsv));
static_assert(has<rocsparse_status_(_rocsparse_spvec_descr* const, long*, long*, void**, void**,
    rocsparse_indextype_*, rocsparse_index_base_*, rocsparse_datatype_*)>(rocsparse_spvec_get));
static_assert(has<rocsparse_status_(const _rocsparse_spvec_descr*,
    rocsparse_index_base_*)>(rocsparse_spvec_get_index_base));
static_assert(has<rocsparse_status_(_rocsparse_spvec_descr* const,
    void**)>(rocsparse_spvec_get_values));
static_assert(has<rocsparse_status_(_rocsparse_spvec_descr*, void*)>(rocsparse_spvec_set_values));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_,
    const _rocsparse_spvec_descr*, const _rocsparse_dnvec_descr*, void*, rocsparse_datatype_,
    unsigned long*, void*)>(rocsparse_spvv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, float*, const int*, float*,
    const float*, const float*, rocsparse_index_base_)>(rocsparse_sroti));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const float*, const int*, float*,
    rocsparse_index_base_)>(rocsparse_ssctr));
static_assert(has<int()>(rocsparse_state_debug));
static_assert(has<int()>(rocsparse_state_debug_arguments));
static_assert(has<int()>(rocsparse_state_debug_arguments_verbose));
static_assert(has<int()>(rocsparse_state_debug_force_host_assert));
static_assert(has<int()>(rocsparse_state_debug_kernel_launch));
static_assert(has<int()>(rocsparse_state_debug_verbose));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const int*, rocsparse_double_complex*,
    rocsparse_index_base_)>(rocsparse_zaxpyi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int,
    _rocsparse_mat_descr* const, rocsparse_double_complex*, int*, int*)>(rocsparse_zbsr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    const rocsparse_double_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_double_complex*, const int*, const int*, const rocsparse_double_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, rocsparse_double_complex*, const int*, int*)>(rocsparse_zbsrgeam));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const rocsparse_double_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, int, const rocsparse_double_complex*, const int*, const int*,
    const rocsparse_double_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_descr* const,
    rocsparse_double_complex*, const int*, int*, _rocsparse_mat_info* const,
    void*)>(rocsparse_zbsrgemm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const rocsparse_double_complex*,
    _rocsparse_mat_descr* const, int, const int*, const int*, _rocsparse_mat_descr* const, int,
    const int*, const int*, const rocsparse_double_complex*, _rocsparse_mat_descr* const, int,
    const int*, const int*, _rocsparse_mat_info*, unsigned long*)>(rocsparse_zbsrgemm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, rocsparse_double_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_solve_policy_, void*)>(rocsparse_zbsric0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_zbsric0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_zbsric0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, rocsparse_double_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_solve_policy_, void*)>(rocsparse_zbsrilu0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_zbsrilu0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_zbsrilu0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const double*,
    const rocsparse_double_complex*)>(rocsparse_zbsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const rocsparse_double_complex*,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int,
    const rocsparse_double_complex*, int, const rocsparse_double_complex*,
    rocsparse_double_complex*, int)>(rocsparse_zbsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    rocsparse_double_complex*)>(rocsparse_zbsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*,
    const int*, int, _rocsparse_mat_info*)>(rocsparse_zbsrmv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    rocsparse_double_complex*)>(rocsparse_zbsrmv_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*,
    const int*, int, _rocsparse_mat_info*)>(rocsparse_zbsrmv_ex_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, int,
    rocsparse_double_complex, _rocsparse_mat_descr* const, rocsparse_double_complex*, const int*,
    const int*)>(rocsparse_zbsrpad_value));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_zbsrsm_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_zbsrsm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, const rocsparse_double_complex*,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int,
    _rocsparse_mat_info*, const rocsparse_double_complex*, int, rocsparse_double_complex*, int,
    rocsparse_solve_policy_, void*)>(rocsparse_zbsrsm_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*,
    int, _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_zbsrsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*,
    int, _rocsparse_mat_info*, unsigned long*)>(rocsparse_zbsrsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, int, _rocsparse_mat_info*,
    const rocsparse_double_complex*, rocsparse_double_complex*, rocsparse_solve_policy_,
    void*)>(rocsparse_zbsrsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, const int*, const int*, int,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    rocsparse_double_complex*)>(rocsparse_zbsrxmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_zcheck_matrix_coo));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_zcheck_matrix_coo_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_zcheck_matrix_csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_zcheck_matrix_csc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_zcheck_matrix_csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_zcheck_matrix_csr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_zcheck_matrix_ell));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, rocsparse_index_base_, rocsparse_matrix_type_,
    rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_zcheck_matrix_ell_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_zcheck_matrix_gebsc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_zcheck_matrix_gebsc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_, rocsparse_data_status_*,
    void*)>(rocsparse_zcheck_matrix_gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int, int,
    int, const rocsparse_double_complex*, const int*, const int*, rocsparse_index_base_,
    rocsparse_matrix_type_, rocsparse_fill_mode_, rocsparse_storage_mode_,
    unsigned long*)>(rocsparse_zcheck_matrix_gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_double_complex*,
    int)>(rocsparse_zcoo2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    const rocsparse_double_complex*, _rocsparse_mat_descr* const, const rocsparse_double_complex*,
    const int*, const int*, const rocsparse_double_complex*, const rocsparse_double_complex*,
    rocsparse_double_complex*)>(rocsparse_zcoomv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_double_complex*,
    int)>(rocsparse_zcsc2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int,
    _rocsparse_mat_descr* const, rocsparse_double_complex*, int*, int*)>(rocsparse_zcsr2bsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_double_complex*, int*, int*,
    rocsparse_action_, rocsparse_index_base_, void*)>(rocsparse_zcsr2csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, int, const int*,
    rocsparse_double_complex*, int*, int*, rocsparse_double_complex)>(rocsparse_zcsr2csr_compress));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_double_complex*,
    int)>(rocsparse_zcsr2dense));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_descr* const, int,
    rocsparse_double_complex*, int*)>(rocsparse_zcsr2ell));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, rocsparse_double_complex*, int*, int*, int, int,
    void*)>(rocsparse_zcsr2gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int, int,
    unsigned long*)>(rocsparse_zcsr2gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_hyb_mat*, int,
    rocsparse_hyb_partition_)>(rocsparse_zcsr2hyb));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, const double*, int*, int*, int*,
    _rocsparse_mat_info*)>(rocsparse_zcsrcolor));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_double_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_double_complex*, const int*, const int*,
    const rocsparse_double_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_descr* const,
    rocsparse_double_complex*, const int*, int*)>(rocsparse_zcsrgeam));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_descr* const, int,
    const rocsparse_double_complex*, const int*, const int*, const rocsparse_double_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, rocsparse_double_complex*, const int*, int*,
    _rocsparse_mat_info* const, void*)>(rocsparse_zcsrgemm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const, int, const int*,
    const int*, _rocsparse_mat_descr* const, int, const int*, const int*,
    const rocsparse_double_complex*, _rocsparse_mat_descr* const, int, const int*, const int*,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_zcsrgemm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const, int,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_descr* const, int,
    const rocsparse_double_complex*, const int*, const int*, const rocsparse_double_complex*,
    _rocsparse_mat_descr* const, int, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_descr* const, int, rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_info* const, void*)>(rocsparse_zcsrgemm_numeric));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_solve_policy_, void*)>(rocsparse_zcsric0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_zcsric0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_zcsric0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_solve_policy_, void*)>(rocsparse_zcsrilu0));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_info*,
    rocsparse_analysis_policy_, rocsparse_solve_policy_, void*)>(rocsparse_zcsrilu0_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_info*,
    unsigned long*)>(rocsparse_zcsrilu0_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_info*, int, const double*,
    const rocsparse_double_complex*)>(rocsparse_zcsrilu0_numeric_boost));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int*, double,
    int, int, const int*, const int*, const rocsparse_double_complex*, rocsparse_double_complex*,
    rocsparse_index_base_, unsigned long, void*)>(rocsparse_zcsritilu0_compute));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int, int*, int,
    double, int, int, const int*, const int*, const rocsparse_double_complex*,
    rocsparse_double_complex*, rocsparse_index_base_, unsigned long,
    void*)>(rocsparse_zcsritilu0_compute_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_itilu0_alg_, int*, double*,
    unsigned long, void*)>(rocsparse_zcsritilu0_history));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_zcsritsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_zcsritsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*, const double*, double*,
    rocsparse_operation_, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_info*,
    const rocsparse_double_complex*, rocsparse_double_complex*, rocsparse_solve_policy_,
    void*)>(rocsparse_zcsritsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int*, int, const double*, double*,
    rocsparse_operation_, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, _rocsparse_mat_info*,
    const rocsparse_double_complex*, rocsparse_double_complex*, rocsparse_solve_policy_,
    void*)>(rocsparse_zcsritsv_solve_ex));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, const rocsparse_double_complex*, int,
    const rocsparse_double_complex*, rocsparse_double_complex*, int)>(rocsparse_zcsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    const rocsparse_double_complex*, _rocsparse_mat_descr* const, const rocsparse_double_complex*,
    const int*, const int*, _rocsparse_mat_info*, const rocsparse_double_complex*,
    const rocsparse_double_complex*, rocsparse_double_complex*)>(rocsparse_zcsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_info*)>(rocsparse_zcsrmv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, const rocsparse_double_complex*, int,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_zcsrsm_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, const rocsparse_double_complex*, int,
    _rocsparse_mat_info*, rocsparse_solve_policy_, unsigned long*)>(rocsparse_zcsrsm_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, rocsparse_double_complex*, int,
    _rocsparse_mat_info*, rocsparse_solve_policy_, void*)>(rocsparse_zcsrsm_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_info*, rocsparse_analysis_policy_, rocsparse_solve_policy_,
    void*)>(rocsparse_zcsrsv_analysis));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*,
    _rocsparse_mat_info*, unsigned long*)>(rocsparse_zcsrsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const rocsparse_double_complex*, _rocsparse_mat_descr* const, const rocsparse_double_complex*,
    const int*, const int*, _rocsparse_mat_info*, const rocsparse_double_complex*,
    rocsparse_double_complex*, rocsparse_solve_policy_, void*)>(rocsparse_zcsrsv_solve));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, int, const int*, rocsparse_double_complex*, int*,
    int*)>(rocsparse_zdense2coo));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, int, const int*, rocsparse_double_complex*, int*,
    int*)>(rocsparse_zdense2csc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, int, const int*, rocsparse_double_complex*, int*,
    int*)>(rocsparse_zdense2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_double_complex*,
    const int*, const rocsparse_double_complex*, rocsparse_double_complex*,
    rocsparse_index_base_)>(rocsparse_zdotci));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_double_complex*,
    const int*, const rocsparse_double_complex*, rocsparse_double_complex*,
    rocsparse_index_base_)>(rocsparse_zdoti));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, _rocsparse_mat_descr* const, int,
    const rocsparse_double_complex*, const int*, _rocsparse_mat_descr* const,
    rocsparse_double_complex*, const int*, int*)>(rocsparse_zell2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const rocsparse_double_complex*, _rocsparse_mat_descr* const, const rocsparse_double_complex*,
    const int*, int, const rocsparse_double_complex*, const rocsparse_double_complex*,
    rocsparse_double_complex*)>(rocsparse_zellmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int, int,
    _rocsparse_mat_descr* const, rocsparse_double_complex*, int*, int*)>(rocsparse_zgebsr2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, const int*, int, int, rocsparse_double_complex*,
    int*, int*, rocsparse_action_, rocsparse_index_base_, void*)>(rocsparse_zgebsr2gebsc));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, int,
    const rocsparse_double_complex*, const int*, const int*, int, int,
    unsigned long*)>(rocsparse_zgebsr2gebsc_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int, int,
    _rocsparse_mat_descr* const, rocsparse_double_complex*, int*, int*, int, int,
    void*)>(rocsparse_zgebsr2gebsr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int, int,
    int, int, unsigned long*)>(rocsparse_zgebsr2gebsr_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    rocsparse_operation_, int, int, int, int, const rocsparse_double_complex*,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*, int, int,
    const rocsparse_double_complex*, int, const rocsparse_double_complex*,
    rocsparse_double_complex*, int)>(rocsparse_zgebsrmm));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, rocsparse_operation_,
    int, int, int, const rocsparse_double_complex*, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, const int*, int, int,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    rocsparse_double_complex*)>(rocsparse_zgebsrmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, rocsparse_operation_,
    int, int, int, int, const rocsparse_double_complex*, const rocsparse_double_complex*, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, const int*, const int*,
    const rocsparse_double_complex*, rocsparse_double_complex*, int)>(rocsparse_zgemmi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int,
    const rocsparse_double_complex*, const rocsparse_double_complex*, int, int,
    const rocsparse_double_complex*, const int*, const rocsparse_double_complex*,
    rocsparse_double_complex*, rocsparse_index_base_, void*)>(rocsparse_zgemvi));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_, int, int, int,
    unsigned long*)>(rocsparse_zgemvi_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gpsv_interleaved_alg_, int,
    rocsparse_double_complex*, rocsparse_double_complex*, rocsparse_double_complex*,
    rocsparse_double_complex*, rocsparse_double_complex*, rocsparse_double_complex*, int, int,
    void*)>(rocsparse_zgpsv_interleaved_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gpsv_interleaved_alg_, int,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const rocsparse_double_complex*, int, int,
    unsigned long*)>(rocsparse_zgpsv_interleaved_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_double_complex*,
    rocsparse_double_complex*, const int*, rocsparse_index_base_)>(rocsparse_zgthr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, rocsparse_double_complex*,
    rocsparse_double_complex*, const int*, rocsparse_index_base_)>(rocsparse_zgthrz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const rocsparse_double_complex*, rocsparse_double_complex*,
    int, void*)>(rocsparse_zgtsv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    const rocsparse_double_complex*, int, unsigned long*)>(rocsparse_zgtsv_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gtsv_interleaved_alg_, int,
    rocsparse_double_complex*, rocsparse_double_complex*, rocsparse_double_complex*,
    rocsparse_double_complex*, int, int, void*)>(rocsparse_zgtsv_interleaved_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_gtsv_interleaved_alg_, int,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const rocsparse_double_complex*, int, int,
    unsigned long*)>(rocsparse_zgtsv_interleaved_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const rocsparse_double_complex*, rocsparse_double_complex*,
    int, void*)>(rocsparse_zgtsv_no_pivot));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, int, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    const rocsparse_double_complex*, int, unsigned long*)>(rocsparse_zgtsv_no_pivot_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const rocsparse_double_complex*, rocsparse_double_complex*,
    int, int, void*)>(rocsparse_zgtsv_no_pivot_strided_batch));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_double_complex*,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    const rocsparse_double_complex*, int, int,
    unsigned long*)>(rocsparse_zgtsv_no_pivot_strided_batch_buffer_size));
static_assert(has<rocsparse_status_(_rocsparse_handle*, _rocsparse_mat_descr* const,
    _rocsparse_hyb_mat* const, rocsparse_double_complex*, int*, int*, void*)>(rocsparse_zhyb2csr));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_operation_,
    const rocsparse_double_complex*, _rocsparse_mat_descr* const, _rocsparse_hyb_mat* const,
    const rocsparse_double_complex*, const rocsparse_double_complex*,
    rocsparse_double_complex*)>(rocsparse_zhybmv));
static_assert(has<rocsparse_status_(_rocsparse_handle*, rocsparse_direction_, int, int,
    _rocsparse_mat_descr* const, const rocsparse_double_complex*, int, int*,
    int*)>(rocsparse_znnz));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, _rocsparse_mat_descr* const,
    const rocsparse_double_complex*, const int*, int*, int*,
    rocsparse_double_complex)>(rocsparse_znnz_compress));
static_assert(has<rocsparse_status_(_rocsparse_handle*, int, const rocsparse_double_complex*,
    const int*, rocsparse_double_complex*, rocsparse_index_base_)>(rocsparse_zsctr));

// Structures
static_assert(sizeof(rocsparse_double_complex) == 16);
static_assert(alignof(rocsparse_double_complex) == 8);
static_assert(offsetof(rocsparse_double_complex, x) == 0);
static_assert(offsetof(rocsparse_double_complex, y) == 8);
static_assert(sizeof(rocsparse_float_complex) == 8);
static_assert(alignof(rocsparse_float_complex) == 4);
static_assert(offsetof(rocsparse_float_complex, x) == 0);
static_assert(offsetof(rocsparse_float_complex, y) == 4);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_action_>, unsigned int>);
static_assert(rocsparse_action_symbolic == 0);
static_assert(rocsparse_action_numeric == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_analysis_policy_>, unsigned int>);
static_assert(rocsparse_analysis_policy_reuse == 0);
static_assert(rocsparse_analysis_policy_force == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_check_spmat_stage_>, unsigned int>);
static_assert(rocsparse_check_spmat_stage_buffer_size == 0);
static_assert(rocsparse_check_spmat_stage_compute == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_data_status_>, unsigned int>);
static_assert(rocsparse_data_status_success == 0);
static_assert(rocsparse_data_status_inf == 1);
static_assert(rocsparse_data_status_nan == 2);
static_assert(rocsparse_data_status_invalid_offset_ptr == 3);
static_assert(rocsparse_data_status_invalid_index == 4);
static_assert(rocsparse_data_status_duplicate_entry == 5);
static_assert(rocsparse_data_status_invalid_sorting == 6);
static_assert(rocsparse_data_status_invalid_fill == 7);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_datatype_>, unsigned int>);
static_assert(rocsparse_datatype_f32_r == 151);
static_assert(rocsparse_datatype_f64_r == 152);
static_assert(rocsparse_datatype_f32_c == 154);
static_assert(rocsparse_datatype_f64_c == 155);
static_assert(rocsparse_datatype_i8_r == 160);
static_assert(rocsparse_datatype_u8_r == 161);
static_assert(rocsparse_datatype_i32_r == 162);
static_assert(rocsparse_datatype_u32_r == 163);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_dense_to_sparse_alg_>, unsigned int>);
static_assert(rocsparse_dense_to_sparse_alg_default == 0);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_diag_type_>, unsigned int>);
static_assert(rocsparse_diag_type_non_unit == 0);
static_assert(rocsparse_diag_type_unit == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_direction_>, unsigned int>);
static_assert(rocsparse_direction_row == 0);
static_assert(rocsparse_direction_column == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_extract_alg_>, unsigned int>);
static_assert(rocsparse_extract_alg_default == 0);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_extract_stage_>, unsigned int>);
static_assert(rocsparse_extract_stage_analysis == 0);
static_assert(rocsparse_extract_stage_compute == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_fill_mode_>, unsigned int>);
static_assert(rocsparse_fill_mode_lower == 0);
static_assert(rocsparse_fill_mode_upper == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_format_>, unsigned int>);
static_assert(rocsparse_format_coo == 0);
static_assert(rocsparse_format_coo_aos == 1);
static_assert(rocsparse_format_csr == 2);
static_assert(rocsparse_format_csc == 3);
static_assert(rocsparse_format_ell == 4);
static_assert(rocsparse_format_bell == 5);
static_assert(rocsparse_format_bsr == 6);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_gpsv_interleaved_alg_>, unsigned int>);
static_assert(rocsparse_gpsv_interleaved_alg_default == 0);
static_assert(rocsparse_gpsv_interleaved_alg_qr == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_gtsv_interleaved_alg_>, unsigned int>);
static_assert(rocsparse_gtsv_interleaved_alg_default == 0);
static_assert(rocsparse_gtsv_interleaved_alg_thomas == 1);
static_assert(rocsparse_gtsv_interleaved_alg_lu == 2);
static_assert(rocsparse_gtsv_interleaved_alg_qr == 3);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_hyb_partition_>, unsigned int>);
static_assert(rocsparse_hyb_partition_auto == 0);
static_assert(rocsparse_hyb_partition_user == 1);
static_assert(rocsparse_hyb_partition_max == 2);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_index_base_>, unsigned int>);
static_assert(rocsparse_index_base_zero == 0);
static_assert(rocsparse_index_base_one == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_indextype_>, unsigned int>);
static_assert(rocsparse_indextype_u16 == 1);
static_assert(rocsparse_indextype_i32 == 2);
static_assert(rocsparse_indextype_i64 == 3);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_itilu0_alg_>, unsigned int>);
static_assert(rocsparse_itilu0_alg_default == 0);
static_assert(rocsparse_itilu0_alg_async_inplace == 1);
static_assert(rocsparse_itilu0_alg_async_split == 2);
static_assert(rocsparse_itilu0_alg_sync_split == 3);
static_assert(rocsparse_itilu0_alg_sync_split_fusion == 4);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_itilu0_option_>, unsigned int>);
static_assert(rocsparse_itilu0_option_verbose == 1);
static_assert(rocsparse_itilu0_option_stopping_criteria == 2);
static_assert(rocsparse_itilu0_option_compute_nrm_correction == 4);
static_assert(rocsparse_itilu0_option_compute_nrm_residual == 8);
static_assert(rocsparse_itilu0_option_convergence_history == 16);
static_assert(rocsparse_itilu0_option_coo_format == 32);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_layer_mode>, unsigned int>);
static_assert(rocsparse_layer_mode_none == 0);
static_assert(rocsparse_layer_mode_log_trace == 1);
static_assert(rocsparse_layer_mode_log_bench == 2);
static_assert(rocsparse_layer_mode_log_debug == 4);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_matrix_type_>, unsigned int>);
static_assert(rocsparse_matrix_type_general == 0);
static_assert(rocsparse_matrix_type_symmetric == 1);
static_assert(rocsparse_matrix_type_hermitian == 2);
static_assert(rocsparse_matrix_type_triangular == 3);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_operation_>, unsigned int>);
static_assert(rocsparse_operation_none == 111);
static_assert(rocsparse_operation_transpose == 112);
static_assert(rocsparse_operation_conjugate_transpose == 113);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_order_>, unsigned int>);
static_assert(rocsparse_order_row == 0);
static_assert(rocsparse_order_column == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_pointer_mode_>, unsigned int>);
static_assert(rocsparse_pointer_mode_host == 0);
static_assert(rocsparse_pointer_mode_device == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_sddmm_alg_>, unsigned int>);
static_assert(rocsparse_sddmm_alg_default == 0);
static_assert(rocsparse_sddmm_alg_dense == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_solve_policy_>, unsigned int>);
static_assert(rocsparse_solve_policy_auto == 0);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_sparse_to_dense_alg_>, unsigned int>);
static_assert(rocsparse_sparse_to_dense_alg_default == 0);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_sparse_to_sparse_alg_>, unsigned int>);
static_assert(rocsparse_sparse_to_sparse_alg_default == 0);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_sparse_to_sparse_stage_>, unsigned int>);
static_assert(rocsparse_sparse_to_sparse_stage_analysis == 0);
static_assert(rocsparse_sparse_to_sparse_stage_compute == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spgemm_alg_>, unsigned int>);
static_assert(rocsparse_spgemm_alg_default == 0);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spgemm_stage_>, unsigned int>);
static_assert(rocsparse_spgemm_stage_buffer_size == 1);
static_assert(rocsparse_spgemm_stage_nnz == 2);
static_assert(rocsparse_spgemm_stage_compute == 3);
static_assert(rocsparse_spgemm_stage_symbolic == 4);
static_assert(rocsparse_spgemm_stage_numeric == 5);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spitsv_alg_>, unsigned int>);
static_assert(rocsparse_spitsv_alg_default == 0);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spitsv_stage_>, unsigned int>);
static_assert(rocsparse_spitsv_stage_buffer_size == 1);
static_assert(rocsparse_spitsv_stage_preprocess == 2);
static_assert(rocsparse_spitsv_stage_compute == 3);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spmat_attribute_>, unsigned int>);
static_assert(rocsparse_spmat_fill_mode == 0);
static_assert(rocsparse_spmat_diag_type == 1);
static_assert(rocsparse_spmat_matrix_type == 2);
static_assert(rocsparse_spmat_storage_mode == 3);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spmm_alg_>, unsigned int>);
static_assert(rocsparse_spmm_alg_default == 0);
static_assert(rocsparse_spmm_alg_csr == 1);
static_assert(rocsparse_spmm_alg_coo_segmented == 2);
static_assert(rocsparse_spmm_alg_coo_atomic == 3);
static_assert(rocsparse_spmm_alg_csr_row_split == 4);
static_assert(rocsparse_spmm_alg_csr_merge == 5);
static_assert(rocsparse_spmm_alg_coo_segmented_atomic == 6);
static_assert(rocsparse_spmm_alg_bell == 7);
static_assert(rocsparse_spmm_alg_bsr == 8);
static_assert(rocsparse_spmm_alg_csr_merge_path == 9);
static_assert(rocsparse_spmm_alg_csr_nnz_split == 5);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spmm_stage_>, unsigned int>);
static_assert(rocsparse_spmm_stage_buffer_size == 1);
static_assert(rocsparse_spmm_stage_preprocess == 2);
static_assert(rocsparse_spmm_stage_compute == 3);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spmv_alg_>, unsigned int>);
static_assert(rocsparse_spmv_alg_default == 0);
static_assert(rocsparse_spmv_alg_coo == 1);
static_assert(rocsparse_spmv_alg_csr_adaptive == 2);
static_assert(rocsparse_spmv_alg_csr_stream == 3);
static_assert(rocsparse_spmv_alg_ell == 4);
static_assert(rocsparse_spmv_alg_coo_atomic == 5);
static_assert(rocsparse_spmv_alg_bsr == 6);
static_assert(rocsparse_spmv_alg_csr_lrb == 7);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spmv_stage_>, unsigned int>);
static_assert(rocsparse_spmv_stage_buffer_size == 1);
static_assert(rocsparse_spmv_stage_preprocess == 2);
static_assert(rocsparse_spmv_stage_compute == 3);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spsm_alg_>, unsigned int>);
static_assert(rocsparse_spsm_alg_default == 0);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spsm_stage_>, unsigned int>);
static_assert(rocsparse_spsm_stage_buffer_size == 1);
static_assert(rocsparse_spsm_stage_preprocess == 2);
static_assert(rocsparse_spsm_stage_compute == 3);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spsv_alg_>, unsigned int>);
static_assert(rocsparse_spsv_alg_default == 0);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_spsv_stage_>, unsigned int>);
static_assert(rocsparse_spsv_stage_buffer_size == 1);
static_assert(rocsparse_spsv_stage_preprocess == 2);
static_assert(rocsparse_spsv_stage_compute == 3);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_status_>, unsigned int>);
static_assert(rocsparse_status_success == 0);
static_assert(rocsparse_status_invalid_handle == 1);
static_assert(rocsparse_status_not_implemented == 2);
static_assert(rocsparse_status_invalid_pointer == 3);
static_assert(rocsparse_status_invalid_size == 4);
static_assert(rocsparse_status_memory_error == 5);
static_assert(rocsparse_status_internal_error == 6);
static_assert(rocsparse_status_invalid_value == 7);
static_assert(rocsparse_status_arch_mismatch == 8);
static_assert(rocsparse_status_zero_pivot == 9);
static_assert(rocsparse_status_not_initialized == 10);
static_assert(rocsparse_status_type_mismatch == 11);
static_assert(rocsparse_status_requires_sorted_storage == 12);
static_assert(rocsparse_status_thrown_exception == 13);
static_assert(rocsparse_status_continue == 14);
static_assert(std::is_same_v<std::underlying_type_t<rocsparse_storage_mode_>, unsigned int>);
static_assert(rocsparse_storage_mode_sorted == 0);
static_assert(rocsparse_storage_mode_unsorted == 1);

// Constants
static_assert((long long)(ROCSPARSE_VERSION_MAJOR) == 3LL);
static_assert((long long)(ROCSPARSE_VERSION_MINOR) == 4LL);
static_assert((long long)(ROCSPARSE_VERSION_PATCH) == 0LL);
