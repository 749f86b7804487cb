// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/rocblas.jsonl,
// mappings/api/rocm-6.4/rocblas.jsonl. Do not edit: change those and run it again.
//
// The ABI of rocBLAS, ROCm 7.2 and ROCm 6.4.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::rocblas {

enum rocblas_atomics_mode_ : unsigned int {
  rocblas_atomics_not_allowed = 0,
  rocblas_atomics_allowed = 1,
};

enum rocblas_check_numerics_mode_ : unsigned int {
  rocblas_check_numerics_mode_no_check = 0,
  rocblas_check_numerics_mode_info = 1,
  rocblas_check_numerics_mode_warn = 2,
  rocblas_check_numerics_mode_fail = 4,
  rocblas_check_numerics_mode_only_nan_inf = 8,
};

enum rocblas_computetype_ : unsigned int {
  rocblas_compute_type_f32 = 300,
  rocblas_compute_type_f8_f8_f32 = 301,
  rocblas_compute_type_f8_bf8_f32 = 302,
  rocblas_compute_type_bf8_f8_f32 = 303,
  rocblas_compute_type_bf8_bf8_f32 = 304,
  rocblas_compute_type_invalid = 455,
};

enum rocblas_datatype_ : unsigned int {
  rocblas_datatype_f16_r = 150,
  rocblas_datatype_f32_r = 151,
  rocblas_datatype_f64_r = 152,
  rocblas_datatype_f16_c = 153,
  rocblas_datatype_f32_c = 154,
  rocblas_datatype_f64_c = 155,
  rocblas_datatype_i8_r = 160,
  rocblas_datatype_u8_r = 161,
  rocblas_datatype_i32_r = 162,
  rocblas_datatype_u32_r = 163,
  rocblas_datatype_i8_c = 164,
  rocblas_datatype_u8_c = 165,
  rocblas_datatype_i32_c = 166,
  rocblas_datatype_u32_c = 167,
  rocblas_datatype_bf16_r = 168,
  rocblas_datatype_bf16_c = 169,
  rocblas_datatype_invalid = 255,
  rocblas_datatype_f8_r = 170,
  rocblas_datatype_bf8_r = 171,
};

enum rocblas_diagonal_ : unsigned int {
  rocblas_diagonal_non_unit = 131,
  rocblas_diagonal_unit = 132,
};

enum rocblas_fill_ : unsigned int {
  rocblas_fill_upper = 121,
  rocblas_fill_lower = 122,
  rocblas_fill_full = 123,
};

enum rocblas_geam_ex_operation_ : unsigned int {
  rocblas_geam_ex_operation_min_plus = 0,
  rocblas_geam_ex_operation_plus_min = 1,
};

enum rocblas_gemm_algo_ : unsigned int {
  rocblas_gemm_algo_standard = 0,
  rocblas_gemm_algo_solution_index = 1,
};

enum rocblas_gemm_flags_ : unsigned int {
  rocblas_gemm_flags_none = 0,
  rocblas_gemm_flags_use_cu_efficiency = 2,
  rocblas_gemm_flags_fp16_alt_impl = 4,
  rocblas_gemm_flags_check_solution_index = 8,
  rocblas_gemm_flags_fp16_alt_impl_rnz = 16,
  rocblas_gemm_flags_stochastic_rounding = 32,
};

enum rocblas_layer_mode_ : unsigned int {
  rocblas_layer_mode_none = 0,
  rocblas_layer_mode_log_trace = 1,
  rocblas_layer_mode_log_bench = 2,
  rocblas_layer_mode_log_profile = 4,
  rocblas_layer_mode_log_internal = 8,
};

enum rocblas_math_mode_ : unsigned int {
  rocblas_default_math = 0,
  rocblas_xf32_xdl_math_op = 1,
};

enum rocblas_operation_ : unsigned int {
  rocblas_operation_none = 111,
  rocblas_operation_transpose = 112,
  rocblas_operation_conjugate_transpose = 113,
};

enum rocblas_performance_metric_ : unsigned int {
  rocblas_default_performance_metric = 0,
  rocblas_device_efficiency_performance_metric = 1,
  rocblas_cu_efficiency_performance_metric = 2,
};

enum rocblas_pointer_mode_ : unsigned int {
  rocblas_pointer_mode_host = 0,
  rocblas_pointer_mode_device = 1,
};

enum rocblas_side_ : unsigned int {
  rocblas_side_left = 141,
  rocblas_side_right = 142,
  rocblas_side_both = 143,
};

enum rocblas_status_ : unsigned int {
  rocblas_status_success = 0,
  rocblas_status_invalid_handle = 1,
  rocblas_status_not_implemented = 2,
  rocblas_status_invalid_pointer = 3,
  rocblas_status_invalid_size = 4,
  rocblas_status_memory_error = 5,
  rocblas_status_internal_error = 6,
  rocblas_status_perf_degraded = 7,
  rocblas_status_size_query_mismatch = 8,
  rocblas_status_size_increased = 9,
  rocblas_status_size_unchanged = 10,
  rocblas_status_invalid_value = 11,
  rocblas_status_continue = 12,
  rocblas_status_check_numerics_fail = 13,
  rocblas_status_excluded_from_build = 14,
  rocblas_status_arch_mismatch = 15,
};

struct _rocblas_handle;
struct ihipEvent_t;
struct ihipStream_t;
struct rocblas_bfloat16;
struct rocblas_device_malloc_base;
struct rocblas_double_complex;
struct rocblas_float_complex;
struct rocblas_half;

using hipEvent_t = ihipEvent_t*;
using hipStream_t = ihipStream_t*;
using rocblas_atomics_mode = rocblas_atomics_mode_;
using rocblas_computetype = rocblas_computetype_;
using rocblas_datatype = rocblas_datatype_;
using rocblas_diagonal = rocblas_diagonal_;
using rocblas_fill = rocblas_fill_;
using rocblas_geam_ex_operation = rocblas_geam_ex_operation_;
using rocblas_gemm_algo = rocblas_gemm_algo_;
using rocblas_handle = _rocblas_handle*;
using rocblas_int = int32_t;
using rocblas_math_mode = rocblas_math_mode_;
using rocblas_operation = rocblas_operation_;
using rocblas_performance_metric = rocblas_performance_metric_;
using rocblas_pointer_mode = rocblas_pointer_mode_;
using rocblas_side = rocblas_side_;
using rocblas_status = rocblas_status_;
using rocblas_stride = int64_t;

struct rocblas_bfloat16 {
  uint16_t data;
};
static_assert(sizeof(rocblas_bfloat16) == 2);
static_assert(alignof(rocblas_bfloat16) == 2);
static_assert(offsetof(rocblas_bfloat16, data) == 0);

struct rocblas_double_complex {
  double x;
  double y;
};
static_assert(sizeof(rocblas_double_complex) == 16);
static_assert(alignof(rocblas_double_complex) == 8);
static_assert(offsetof(rocblas_double_complex, x) == 0);
static_assert(offsetof(rocblas_double_complex, y) == 8);

struct rocblas_float_complex {
  float x;
  float y;
};
static_assert(sizeof(rocblas_float_complex) == 8);
static_assert(alignof(rocblas_float_complex) == 4);
static_assert(offsetof(rocblas_float_complex, x) == 0);
static_assert(offsetof(rocblas_float_complex, y) == 4);

struct rocblas_half {
  uint16_t data;
};
static_assert(sizeof(rocblas_half) == 2);
static_assert(alignof(rocblas_half) == 2);
static_assert(offsetof(rocblas_half, data) == 0);

using rocblas_abort_t = void();
using rocblas_axpy_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const void* alpha, rocblas_datatype alpha_type, const void* x, rocblas_datatype x_type,
    rocblas_int incx, void* y, rocblas_datatype y_type, rocblas_int incy, rocblas_int batch_count,
    rocblas_datatype execution_type);
using rocblas_axpy_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const void* alpha, rocblas_datatype alpha_type, const void* x, rocblas_datatype x_type,
    int64_t incx, void* y, rocblas_datatype y_type, int64_t incy, int64_t batch_count,
    rocblas_datatype execution_type);
using rocblas_axpy_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n, const void* alpha,
    rocblas_datatype alpha_type, const void* x, rocblas_datatype x_type, rocblas_int incx, void* y,
    rocblas_datatype y_type, rocblas_int incy, rocblas_datatype execution_type);
using rocblas_axpy_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, const void* alpha,
    rocblas_datatype alpha_type, const void* x, rocblas_datatype x_type, int64_t incx, void* y,
    rocblas_datatype y_type, int64_t incy, rocblas_datatype execution_type);
using rocblas_axpy_strided_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const void* alpha, rocblas_datatype alpha_type, const void* x, rocblas_datatype x_type,
    rocblas_int incx, rocblas_stride stridex, void* y, rocblas_datatype y_type, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count, rocblas_datatype execution_type);
using rocblas_axpy_strided_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const void* alpha, rocblas_datatype alpha_type, const void* x, rocblas_datatype x_type,
    int64_t incx, rocblas_stride stridex, void* y, rocblas_datatype y_type, int64_t incy,
    rocblas_stride stridey, int64_t batch_count, rocblas_datatype execution_type);
using rocblas_bfdot_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_bfloat16* x, rocblas_int incx, const rocblas_bfloat16* y, rocblas_int incy,
    rocblas_bfloat16* result);
using rocblas_bfdot_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_bfloat16* x, int64_t incx, const rocblas_bfloat16* y, int64_t incy,
    rocblas_bfloat16* result);
using rocblas_bfdot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_bfloat16* const x[], rocblas_int incx, const rocblas_bfloat16* const y[],
    rocblas_int incy, rocblas_int batch_count, rocblas_bfloat16* result);
using rocblas_bfdot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_bfloat16* const x[], int64_t incx, const rocblas_bfloat16* const y[],
    int64_t incy, int64_t batch_count, rocblas_bfloat16* result);
using rocblas_bfdot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_bfloat16* x, rocblas_int incx, rocblas_stride stridex, const rocblas_bfloat16* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count, rocblas_bfloat16* result);
using rocblas_bfdot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_bfloat16* x, int64_t incx, rocblas_stride stridex, const rocblas_bfloat16* y,
    int64_t incy, rocblas_stride stridey, int64_t batch_count, rocblas_bfloat16* result);
using rocblas_caxpy_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_float_complex* y, rocblas_int incy);
using rocblas_caxpy_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_float_complex* y, int64_t incy);
using rocblas_caxpy_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const x[], rocblas_int incx,
    rocblas_float_complex* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_caxpy_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const x[], int64_t incx,
    rocblas_float_complex* const y[], int64_t incy, int64_t batch_count);
using rocblas_caxpy_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stridex, rocblas_float_complex* y, rocblas_int incy, rocblas_stride stridey,
    rocblas_int batch_count);
using rocblas_caxpy_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stridex, rocblas_float_complex* y, int64_t incy, rocblas_stride stridey,
    int64_t batch_count);
using rocblas_ccopy_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_float_complex* y, rocblas_int incy);
using rocblas_ccopy_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, rocblas_float_complex* y, int64_t incy);
using rocblas_ccopy_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* const x[], rocblas_int incx, rocblas_float_complex* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_ccopy_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* const x[], int64_t incx, rocblas_float_complex* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_ccopy_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_float_complex* y, rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_ccopy_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, rocblas_stride stridex, rocblas_float_complex* y,
    int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_cdgmm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_int m,
    rocblas_int n, const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* x,
    rocblas_int incx, rocblas_float_complex* C, rocblas_int ldc);
using rocblas_cdgmm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side, int64_t m,
    int64_t n, const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* x,
    int64_t incx, rocblas_float_complex* C, int64_t ldc);
using rocblas_cdgmm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_int m, rocblas_int n, const rocblas_float_complex* const A[], rocblas_int lda,
    const rocblas_float_complex* const x[], rocblas_int incx, rocblas_float_complex* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_cdgmm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    int64_t m, int64_t n, const rocblas_float_complex* const A[], int64_t lda,
    const rocblas_float_complex* const x[], int64_t incx, rocblas_float_complex* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_cdgmm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_int m, rocblas_int n, const rocblas_float_complex* A, rocblas_int lda,
    rocblas_stride stride_A, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_float_complex* C, rocblas_int ldc, rocblas_stride stride_C,
    rocblas_int batch_count);
using rocblas_cdgmm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    int64_t m, int64_t n, const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_float_complex* x, int64_t incx, rocblas_stride stride_x, rocblas_float_complex* C,
    int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_cdotc_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, const rocblas_float_complex* y,
    rocblas_int incy, rocblas_float_complex* result);
using rocblas_cdotc_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, const rocblas_float_complex* y, int64_t incy,
    rocblas_float_complex* result);
using rocblas_cdotc_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* const x[], rocblas_int incx,
    const rocblas_float_complex* const y[], rocblas_int incy, rocblas_int batch_count,
    rocblas_float_complex* result);
using rocblas_cdotc_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* const x[], int64_t incx, const rocblas_float_complex* const y[],
    int64_t incy, int64_t batch_count, rocblas_float_complex* result);
using rocblas_cdotc_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_stride stridex,
    const rocblas_float_complex* y, rocblas_int incy, rocblas_stride stridey,
    rocblas_int batch_count, rocblas_float_complex* result);
using rocblas_cdotc_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, rocblas_stride stridex,
    const rocblas_float_complex* y, int64_t incy, rocblas_stride stridey, int64_t batch_count,
    rocblas_float_complex* result);
using rocblas_cdotu_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, const rocblas_float_complex* y,
    rocblas_int incy, rocblas_float_complex* result);
using rocblas_cdotu_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, const rocblas_float_complex* y, int64_t incy,
    rocblas_float_complex* result);
using rocblas_cdotu_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* const x[], rocblas_int incx,
    const rocblas_float_complex* const y[], rocblas_int incy, rocblas_int batch_count,
    rocblas_float_complex* result);
using rocblas_cdotu_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* const x[], int64_t incx, const rocblas_float_complex* const y[],
    int64_t incy, int64_t batch_count, rocblas_float_complex* result);
using rocblas_cdotu_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_stride stridex,
    const rocblas_float_complex* y, rocblas_int incy, rocblas_stride stridey,
    rocblas_int batch_count, rocblas_float_complex* result);
using rocblas_cdotu_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, rocblas_stride stridex,
    const rocblas_float_complex* y, int64_t incy, rocblas_stride stridey, int64_t batch_count,
    rocblas_float_complex* result);
using rocblas_cgbmv_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    const rocblas_float_complex* x, rocblas_int incx, const rocblas_float_complex* beta,
    rocblas_float_complex* y, rocblas_int incy);
using rocblas_cgbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans, int64_t m,
    int64_t n, int64_t kl, int64_t ku, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* x, int64_t incx,
    const rocblas_float_complex* beta, rocblas_float_complex* y, int64_t incy);
using rocblas_cgbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const A[], rocblas_int lda,
    const rocblas_float_complex* const x[], rocblas_int incx, const rocblas_float_complex* beta,
    rocblas_float_complex* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_cgbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, int64_t kl, int64_t ku, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const x[],
    int64_t incx, const rocblas_float_complex* beta, rocblas_float_complex* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_cgbmv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation trans, rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    rocblas_stride stride_A, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stride_x, const rocblas_float_complex* beta, rocblas_float_complex* y,
    rocblas_int incy, rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_cgbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation trans, int64_t m, int64_t n, int64_t kl, int64_t ku,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    rocblas_stride stride_A, const rocblas_float_complex* x, int64_t incx, rocblas_stride stride_x,
    const rocblas_float_complex* beta, rocblas_float_complex* y, int64_t incy,
    rocblas_stride stride_y, int64_t batch_count);
using rocblas_cgeam_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* beta,
    const rocblas_float_complex* B, rocblas_int ldb, rocblas_float_complex* C, rocblas_int ldc);
using rocblas_cgeam_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* beta,
    const rocblas_float_complex* B, int64_t ldb, rocblas_float_complex* C, int64_t ldc);
using rocblas_cgeam_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* beta,
    const rocblas_float_complex* const B[], rocblas_int ldb, rocblas_float_complex* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_cgeam_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* beta,
    const rocblas_float_complex* const B[], int64_t ldb, rocblas_float_complex* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_cgeam_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    rocblas_stride stride_A, const rocblas_float_complex* beta, const rocblas_float_complex* B,
    rocblas_int ldb, rocblas_stride stride_B, rocblas_float_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_cgeam_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    rocblas_stride stride_A, const rocblas_float_complex* beta, const rocblas_float_complex* B,
    int64_t ldb, rocblas_stride stride_B, rocblas_float_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_cgemm_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    const rocblas_float_complex* B, rocblas_int ldb, const rocblas_float_complex* beta,
    rocblas_float_complex* C, rocblas_int ldc);
using rocblas_cgemm_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* B, int64_t ldb,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc);
using rocblas_cgemm_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const A[], rocblas_int lda,
    const rocblas_float_complex* const B[], rocblas_int ldb, const rocblas_float_complex* beta,
    rocblas_float_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_cgemm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const B[],
    int64_t ldb, const rocblas_float_complex* beta, rocblas_float_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_cgemm_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    rocblas_stride stride_a, const rocblas_float_complex* B, rocblas_int ldb,
    rocblas_stride stride_b, const rocblas_float_complex* beta, rocblas_float_complex* C,
    rocblas_int ldc, rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_cgemm_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n, int64_t k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    rocblas_stride stride_a, const rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_b,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc,
    rocblas_stride stride_c, int64_t batch_count);
using rocblas_cgemmt_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    const rocblas_float_complex* B, rocblas_int ldb, const rocblas_float_complex* beta,
    rocblas_float_complex* C, rocblas_int ldc);
using rocblas_cgemmt_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    const rocblas_float_complex* B, int64_t ldb, const rocblas_float_complex* beta,
    rocblas_float_complex* C, int64_t ldc);
using rocblas_cgemmt_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const A[], rocblas_int lda,
    const rocblas_float_complex* const B[], rocblas_int ldb, const rocblas_float_complex* beta,
    rocblas_float_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_cgemmt_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const A[], int64_t lda,
    const rocblas_float_complex* const B[], int64_t ldb, const rocblas_float_complex* beta,
    rocblas_float_complex* const C[], int64_t ldc, int64_t batch_count);
using rocblas_cgemmt_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    rocblas_stride stride_a, const rocblas_float_complex* B, rocblas_int ldb,
    rocblas_stride stride_b, const rocblas_float_complex* beta, rocblas_float_complex* C,
    rocblas_int ldc, rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_cgemmt_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    rocblas_stride stride_a, const rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_b,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc,
    rocblas_stride stride_c, int64_t batch_count);
using rocblas_cgemv_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* x,
    rocblas_int incx, const rocblas_float_complex* beta, rocblas_float_complex* y,
    rocblas_int incy);
using rocblas_cgemv_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans, int64_t m,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    const rocblas_float_complex* x, int64_t incx, const rocblas_float_complex* beta,
    rocblas_float_complex* y, int64_t incy);
using rocblas_cgemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* const x[],
    rocblas_int incx, const rocblas_float_complex* beta, rocblas_float_complex* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_cgemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const x[],
    int64_t incx, const rocblas_float_complex* beta, rocblas_float_complex* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_cgemv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride strideA,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_stride stridex,
    const rocblas_float_complex* beta, rocblas_float_complex* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_cgemv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride strideA,
    const rocblas_float_complex* x, int64_t incx, rocblas_stride stridex,
    const rocblas_float_complex* beta, rocblas_float_complex* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_cgerc_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, rocblas_int incx,
    const rocblas_float_complex* y, rocblas_int incy, rocblas_float_complex* A, rocblas_int lda);
using rocblas_cgerc_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    const rocblas_float_complex* y, int64_t incy, rocblas_float_complex* A, int64_t lda);
using rocblas_cgerc_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const x[], rocblas_int incx,
    const rocblas_float_complex* const y[], rocblas_int incy, rocblas_float_complex* const A[],
    rocblas_int lda, rocblas_int batch_count);
using rocblas_cgerc_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const x[], int64_t incx,
    const rocblas_float_complex* const y[], int64_t incy, rocblas_float_complex* const A[],
    int64_t lda, int64_t batch_count);
using rocblas_cgerc_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* x,
    rocblas_int incx, rocblas_stride stridex, const rocblas_float_complex* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_float_complex* A, rocblas_int lda, rocblas_stride strideA,
    rocblas_int batch_count);
using rocblas_cgerc_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stridex, const rocblas_float_complex* y, int64_t incy, rocblas_stride stridey,
    rocblas_float_complex* A, int64_t lda, rocblas_stride strideA, int64_t batch_count);
using rocblas_cgeru_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, rocblas_int incx,
    const rocblas_float_complex* y, rocblas_int incy, rocblas_float_complex* A, rocblas_int lda);
using rocblas_cgeru_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    const rocblas_float_complex* y, int64_t incy, rocblas_float_complex* A, int64_t lda);
using rocblas_cgeru_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const x[], rocblas_int incx,
    const rocblas_float_complex* const y[], rocblas_int incy, rocblas_float_complex* const A[],
    rocblas_int lda, rocblas_int batch_count);
using rocblas_cgeru_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const x[], int64_t incx,
    const rocblas_float_complex* const y[], int64_t incy, rocblas_float_complex* const A[],
    int64_t lda, int64_t batch_count);
using rocblas_cgeru_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* x,
    rocblas_int incx, rocblas_stride stridex, const rocblas_float_complex* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_float_complex* A, rocblas_int lda, rocblas_stride strideA,
    rocblas_int batch_count);
using rocblas_cgeru_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stridex, const rocblas_float_complex* y, int64_t incy, rocblas_stride stridey,
    rocblas_float_complex* A, int64_t lda, rocblas_stride strideA, int64_t batch_count);
using rocblas_chbmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    rocblas_int k, const rocblas_float_complex* alpha, const rocblas_float_complex* A,
    rocblas_int lda, const rocblas_float_complex* x, rocblas_int incx,
    const rocblas_float_complex* beta, rocblas_float_complex* y, rocblas_int incy);
using rocblas_chbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    int64_t k, const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    const rocblas_float_complex* x, int64_t incx, const rocblas_float_complex* beta,
    rocblas_float_complex* y, int64_t incy);
using rocblas_chbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* const x[],
    rocblas_int incx, const rocblas_float_complex* beta, rocblas_float_complex* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_chbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const x[],
    int64_t incx, const rocblas_float_complex* beta, rocblas_float_complex* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_chbmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_stride stride_x,
    const rocblas_float_complex* beta, rocblas_float_complex* y, rocblas_int incy,
    rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_chbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, int64_t k, const rocblas_float_complex* alpha, const rocblas_float_complex* A,
    int64_t lda, rocblas_stride stride_A, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stride_x, const rocblas_float_complex* beta, rocblas_float_complex* y,
    int64_t incy, rocblas_stride stride_y, int64_t batch_count);
using rocblas_chemm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* B,
    rocblas_int ldb, const rocblas_float_complex* beta, rocblas_float_complex* C, rocblas_int ldc);
using rocblas_chemm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* B, int64_t ldb,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc);
using rocblas_chemm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* const B[],
    rocblas_int ldb, const rocblas_float_complex* beta, rocblas_float_complex* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_chemm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const B[],
    int64_t ldb, const rocblas_float_complex* beta, rocblas_float_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_chemm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, rocblas_int ldb, rocblas_stride stride_B,
    const rocblas_float_complex* beta, rocblas_float_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_chemm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_B,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_chemv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    const rocblas_float_complex* x, rocblas_int incx, const rocblas_float_complex* beta,
    rocblas_float_complex* y, rocblas_int incy);
using rocblas_chemv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    const rocblas_float_complex* x, int64_t incx, const rocblas_float_complex* beta,
    rocblas_float_complex* y, int64_t incy);
using rocblas_chemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const A[],
    rocblas_int lda, const rocblas_float_complex* const x[], rocblas_int incx,
    const rocblas_float_complex* beta, rocblas_float_complex* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_chemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* const A[],
    int64_t lda, const rocblas_float_complex* const x[], int64_t incx,
    const rocblas_float_complex* beta, rocblas_float_complex* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_chemv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* A,
    rocblas_int lda, rocblas_stride stride_A, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stride_x, const rocblas_float_complex* beta, rocblas_float_complex* y,
    rocblas_int incy, rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_chemv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    rocblas_stride stride_A, const rocblas_float_complex* x, int64_t incx, rocblas_stride stride_x,
    const rocblas_float_complex* beta, rocblas_float_complex* y, int64_t incy,
    rocblas_stride stride_y, int64_t batch_count);
using rocblas_cher_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const float* alpha, const rocblas_float_complex* x, rocblas_int incx, rocblas_float_complex* A,
    rocblas_int lda);
using rocblas_cher2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, rocblas_int incx,
    const rocblas_float_complex* y, rocblas_int incy, rocblas_float_complex* A, rocblas_int lda);
using rocblas_cher2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    const rocblas_float_complex* y, int64_t incy, rocblas_float_complex* A, int64_t lda);
using rocblas_cher2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    rocblas_int incx, const rocblas_float_complex* const y[], rocblas_int incy,
    rocblas_float_complex* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_cher2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    int64_t incx, const rocblas_float_complex* const y[], int64_t incy,
    rocblas_float_complex* const A[], int64_t lda, int64_t batch_count);
using rocblas_cher2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* x,
    rocblas_int incx, rocblas_stride stride_x, const rocblas_float_complex* y, rocblas_int incy,
    rocblas_stride stride_y, rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_cher2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stride_x, const rocblas_float_complex* y, int64_t incy, rocblas_stride stride_y,
    rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A, int64_t batch_count);
using rocblas_cher2k_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* B,
    rocblas_int ldb, const float* beta, rocblas_float_complex* C, rocblas_int ldc);
using rocblas_cher2k_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* B, int64_t ldb,
    const float* beta, rocblas_float_complex* C, int64_t ldc);
using rocblas_cher2k_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* const B[],
    rocblas_int ldb, const float* beta, rocblas_float_complex* const C[], rocblas_int ldc,
    rocblas_int batch_count);
using rocblas_cher2k_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const B[],
    int64_t ldb, const float* beta, rocblas_float_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_cher2k_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, rocblas_int ldb, rocblas_stride stride_B, const float* beta,
    rocblas_float_complex* C, rocblas_int ldc, rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_cher2k_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_B, const float* beta,
    rocblas_float_complex* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_cher_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const float* alpha, const rocblas_float_complex* x, int64_t incx, rocblas_float_complex* A,
    int64_t lda);
using rocblas_cher_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const rocblas_float_complex* const x[], rocblas_int incx,
    rocblas_float_complex* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_cher_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const rocblas_float_complex* const x[], int64_t incx,
    rocblas_float_complex* const A[], int64_t lda, int64_t batch_count);
using rocblas_cher_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_cher_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stride_x, rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A,
    int64_t batch_count);
using rocblas_cherk_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const float* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const float* beta, rocblas_float_complex* C,
    rocblas_int ldc);
using rocblas_cherk_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const float* alpha,
    const rocblas_float_complex* A, int64_t lda, const float* beta, rocblas_float_complex* C,
    int64_t ldc);
using rocblas_cherk_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const float* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const float* beta,
    rocblas_float_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_cherk_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const float* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const float* beta,
    rocblas_float_complex* const C[], int64_t ldc, int64_t batch_count);
using rocblas_cherk_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const float* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A, const float* beta,
    rocblas_float_complex* C, rocblas_int ldc, rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_cherk_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const float* alpha,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A, const float* beta,
    rocblas_float_complex* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_cherkx_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* B,
    rocblas_int ldb, const float* beta, rocblas_float_complex* C, rocblas_int ldc);
using rocblas_cherkx_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* B, int64_t ldb,
    const float* beta, rocblas_float_complex* C, int64_t ldc);
using rocblas_cherkx_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* const B[],
    rocblas_int ldb, const float* beta, rocblas_float_complex* const C[], rocblas_int ldc,
    rocblas_int batch_count);
using rocblas_cherkx_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const B[],
    int64_t ldb, const float* beta, rocblas_float_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_cherkx_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, rocblas_int ldb, rocblas_stride stride_B, const float* beta,
    rocblas_float_complex* C, rocblas_int ldc, rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_cherkx_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_B, const float* beta,
    rocblas_float_complex* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_chpmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* AP,
    const rocblas_float_complex* x, rocblas_int incx, const rocblas_float_complex* beta,
    rocblas_float_complex* y, rocblas_int incy);
using rocblas_chpmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* AP,
    const rocblas_float_complex* x, int64_t incx, const rocblas_float_complex* beta,
    rocblas_float_complex* y, int64_t incy);
using rocblas_chpmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const AP[],
    const rocblas_float_complex* const x[], rocblas_int incx, const rocblas_float_complex* beta,
    rocblas_float_complex* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_chpmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* const AP[],
    const rocblas_float_complex* const x[], int64_t incx, const rocblas_float_complex* beta,
    rocblas_float_complex* const y[], int64_t incy, int64_t batch_count);
using rocblas_chpmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* AP,
    rocblas_stride stride_A, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stride_x, const rocblas_float_complex* beta, rocblas_float_complex* y,
    rocblas_int incy, rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_chpmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* AP,
    rocblas_stride stride_A, const rocblas_float_complex* x, int64_t incx, rocblas_stride stride_x,
    const rocblas_float_complex* beta, rocblas_float_complex* y, int64_t incy,
    rocblas_stride stride_y, int64_t batch_count);
using rocblas_chpr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const float* alpha, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_float_complex* AP);
using rocblas_chpr2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, rocblas_int incx,
    const rocblas_float_complex* y, rocblas_int incy, rocblas_float_complex* AP);
using rocblas_chpr2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    const rocblas_float_complex* y, int64_t incy, rocblas_float_complex* AP);
using rocblas_chpr2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    rocblas_int incx, const rocblas_float_complex* const y[], rocblas_int incy,
    rocblas_float_complex* const AP[], rocblas_int batch_count);
using rocblas_chpr2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    int64_t incx, const rocblas_float_complex* const y[], int64_t incy,
    rocblas_float_complex* const AP[], int64_t batch_count);
using rocblas_chpr2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* x,
    rocblas_int incx, rocblas_stride stride_x, const rocblas_float_complex* y, rocblas_int incy,
    rocblas_stride stride_y, rocblas_float_complex* AP, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_chpr2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stride_x, const rocblas_float_complex* y, int64_t incy, rocblas_stride stride_y,
    rocblas_float_complex* AP, rocblas_stride stride_A, int64_t batch_count);
using rocblas_chpr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const float* alpha, const rocblas_float_complex* x, int64_t incx, rocblas_float_complex* AP);
using rocblas_chpr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const rocblas_float_complex* const x[], rocblas_int incx,
    rocblas_float_complex* const AP[], rocblas_int batch_count);
using rocblas_chpr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const rocblas_float_complex* const x[], int64_t incx,
    rocblas_float_complex* const AP[], int64_t batch_count);
using rocblas_chpr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_float_complex* AP, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_chpr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stride_x, rocblas_float_complex* AP, rocblas_stride stride_A,
    int64_t batch_count);
using rocblas_create_handle_t = rocblas_status(rocblas_handle* handle);
using rocblas_crot_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_float_complex* x, rocblas_int incx, rocblas_float_complex* y, rocblas_int incy,
    const float* c, const rocblas_float_complex* s);
using rocblas_crot_64_t = rocblas_status(rocblas_handle handle, int64_t n, rocblas_float_complex* x,
    int64_t incx, rocblas_float_complex* y, int64_t incy, const float* c,
    const rocblas_float_complex* s);
using rocblas_crot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_float_complex* const x[], rocblas_int incx, rocblas_float_complex* const y[],
    rocblas_int incy, const float* c, const rocblas_float_complex* s, rocblas_int batch_count);
using rocblas_crot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_float_complex* const x[], int64_t incx, rocblas_float_complex* const y[], int64_t incy,
    const float* c, const rocblas_float_complex* s, int64_t batch_count);
using rocblas_crot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_float_complex* x, rocblas_int incx, rocblas_stride stride_x, rocblas_float_complex* y,
    rocblas_int incy, rocblas_stride stride_y, const float* c, const rocblas_float_complex* s,
    rocblas_int batch_count);
using rocblas_crot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_float_complex* x, int64_t incx, rocblas_stride stride_x, rocblas_float_complex* y,
    int64_t incy, rocblas_stride stride_y, const float* c, const rocblas_float_complex* s,
    int64_t batch_count);
using rocblas_crotg_t = rocblas_status(rocblas_handle handle, rocblas_float_complex* a,
    rocblas_float_complex* b, float* c, rocblas_float_complex* s);
using rocblas_crotg_64_t = rocblas_status(rocblas_handle handle, rocblas_float_complex* a,
    rocblas_float_complex* b, float* c, rocblas_float_complex* s);
using rocblas_crotg_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_float_complex* const a[], rocblas_float_complex* const b[], float* const c[],
    rocblas_float_complex* const s[], rocblas_int batch_count);
using rocblas_crotg_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_float_complex* const a[], rocblas_float_complex* const b[], float* const c[],
    rocblas_float_complex* const s[], int64_t batch_count);
using rocblas_crotg_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_float_complex* a, rocblas_stride stride_a, rocblas_float_complex* b,
    rocblas_stride stride_b, float* c, rocblas_stride stride_c, rocblas_float_complex* s,
    rocblas_stride stride_s, rocblas_int batch_count);
using rocblas_crotg_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_float_complex* a, rocblas_stride stride_a, rocblas_float_complex* b,
    rocblas_stride stride_b, float* c, rocblas_stride stride_c, rocblas_float_complex* s,
    rocblas_stride stride_s, int64_t batch_count);
using rocblas_cscal_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* alpha, rocblas_float_complex* x, rocblas_int incx);
using rocblas_cscal_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* alpha, rocblas_float_complex* x, int64_t incx);
using rocblas_cscal_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* alpha, rocblas_float_complex* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_cscal_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* alpha, rocblas_float_complex* const x[], int64_t incx,
    int64_t batch_count);
using rocblas_cscal_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* alpha, rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_cscal_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* alpha, rocblas_float_complex* x, int64_t incx,
    rocblas_stride stride_x, int64_t batch_count);
using rocblas_cspr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_float_complex* AP);
using rocblas_cspr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_float_complex* AP);
using rocblas_cspr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    rocblas_int incx, rocblas_float_complex* const AP[], rocblas_int batch_count);
using rocblas_cspr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    int64_t incx, rocblas_float_complex* const AP[], int64_t batch_count);
using rocblas_cspr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* x,
    rocblas_int incx, rocblas_stride stride_x, rocblas_float_complex* AP, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_cspr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stride_x, rocblas_float_complex* AP, rocblas_stride stride_A,
    int64_t batch_count);
using rocblas_csrot_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_float_complex* x, rocblas_int incx, rocblas_float_complex* y, rocblas_int incy,
    const float* c, const float* s);
using rocblas_csrot_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_float_complex* x, int64_t incx, rocblas_float_complex* y, int64_t incy, const float* c,
    const float* s);
using rocblas_csrot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_float_complex* const x[], rocblas_int incx, rocblas_float_complex* const y[],
    rocblas_int incy, const float* c, const float* s, rocblas_int batch_count);
using rocblas_csrot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_float_complex* const x[], int64_t incx, rocblas_float_complex* const y[], int64_t incy,
    const float* c, const float* s, int64_t batch_count);
using rocblas_csrot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_float_complex* x, rocblas_int incx, rocblas_stride stride_x, rocblas_float_complex* y,
    rocblas_int incy, rocblas_stride stride_y, const float* c, const float* s,
    rocblas_int batch_count);
using rocblas_csrot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_float_complex* x, int64_t incx, rocblas_stride stride_x, rocblas_float_complex* y,
    int64_t incy, rocblas_stride stride_y, const float* c, const float* s, int64_t batch_count);
using rocblas_csscal_t = rocblas_status(rocblas_handle handle, rocblas_int n, const float* alpha,
    rocblas_float_complex* x, rocblas_int incx);
using rocblas_csscal_64_t = rocblas_status(rocblas_handle handle, int64_t n, const float* alpha,
    rocblas_float_complex* x, int64_t incx);
using rocblas_csscal_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* alpha, rocblas_float_complex* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_csscal_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* alpha, rocblas_float_complex* const x[], int64_t incx, int64_t batch_count);
using rocblas_csscal_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* alpha, rocblas_float_complex* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_csscal_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* alpha, rocblas_float_complex* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_cswap_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_float_complex* x, rocblas_int incx, rocblas_float_complex* y, rocblas_int incy);
using rocblas_cswap_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_float_complex* x, int64_t incx, rocblas_float_complex* y, int64_t incy);
using rocblas_cswap_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_float_complex* const x[], rocblas_int incx, rocblas_float_complex* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_cswap_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_float_complex* const x[], int64_t incx, rocblas_float_complex* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_cswap_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_float_complex* x, rocblas_int incx, rocblas_stride stridex, rocblas_float_complex* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_cswap_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_float_complex* x, int64_t incx, rocblas_stride stridex, rocblas_float_complex* y,
    int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_csymm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* B,
    rocblas_int ldb, const rocblas_float_complex* beta, rocblas_float_complex* C, rocblas_int ldc);
using rocblas_csymm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* B, int64_t ldb,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc);
using rocblas_csymm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* const B[],
    rocblas_int ldb, const rocblas_float_complex* beta, rocblas_float_complex* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_csymm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const B[],
    int64_t ldb, const rocblas_float_complex* beta, rocblas_float_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_csymm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, rocblas_int ldb, rocblas_stride stride_B,
    const rocblas_float_complex* beta, rocblas_float_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_csymm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_B,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_csymv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    const rocblas_float_complex* x, rocblas_int incx, const rocblas_float_complex* beta,
    rocblas_float_complex* y, rocblas_int incy);
using rocblas_csymv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    const rocblas_float_complex* x, int64_t incx, const rocblas_float_complex* beta,
    rocblas_float_complex* y, int64_t incy);
using rocblas_csymv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const A[],
    rocblas_int lda, const rocblas_float_complex* const x[], rocblas_int incx,
    const rocblas_float_complex* beta, rocblas_float_complex* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_csymv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* const A[],
    int64_t lda, const rocblas_float_complex* const x[], int64_t incx,
    const rocblas_float_complex* beta, rocblas_float_complex* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_csymv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* A,
    rocblas_int lda, rocblas_stride strideA, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stridex, const rocblas_float_complex* beta, rocblas_float_complex* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_csymv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    rocblas_stride strideA, const rocblas_float_complex* x, int64_t incx, rocblas_stride stridex,
    const rocblas_float_complex* beta, rocblas_float_complex* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_csyr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, rocblas_int incx,
    rocblas_float_complex* A, rocblas_int lda);
using rocblas_csyr2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, rocblas_int incx,
    const rocblas_float_complex* y, rocblas_int incy, rocblas_float_complex* A, rocblas_int lda);
using rocblas_csyr2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    const rocblas_float_complex* y, int64_t incy, rocblas_float_complex* A, int64_t lda);
using rocblas_csyr2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    rocblas_int incx, const rocblas_float_complex* const y[], rocblas_int incy,
    rocblas_float_complex* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_csyr2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    int64_t incx, const rocblas_float_complex* const y[], int64_t incy,
    rocblas_float_complex* const A[], int64_t lda, int64_t batch_count);
using rocblas_csyr2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* x,
    rocblas_int incx, rocblas_stride stridex, const rocblas_float_complex* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_float_complex* A, rocblas_int lda, rocblas_stride strideA,
    rocblas_int batch_count);
using rocblas_csyr2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stridex, const rocblas_float_complex* y, int64_t incy, rocblas_stride stridey,
    rocblas_float_complex* A, int64_t lda, rocblas_stride strideA, int64_t batch_count);
using rocblas_csyr2k_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* B,
    rocblas_int ldb, const rocblas_float_complex* beta, rocblas_float_complex* C, rocblas_int ldc);
using rocblas_csyr2k_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* B, int64_t ldb,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc);
using rocblas_csyr2k_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* const B[],
    rocblas_int ldb, const rocblas_float_complex* beta, rocblas_float_complex* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_csyr2k_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const B[],
    int64_t ldb, const rocblas_float_complex* beta, rocblas_float_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_csyr2k_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, rocblas_int ldb, rocblas_stride stride_B,
    const rocblas_float_complex* beta, rocblas_float_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_csyr2k_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_B,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_csyr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_float_complex* A, int64_t lda);
using rocblas_csyr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    rocblas_int incx, rocblas_float_complex* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_csyr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* const x[],
    int64_t incx, rocblas_float_complex* const A[], int64_t lda, int64_t batch_count);
using rocblas_csyr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* x,
    rocblas_int incx, rocblas_stride stridex, rocblas_float_complex* A, rocblas_int lda,
    rocblas_stride strideA, rocblas_int batch_count);
using rocblas_csyr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_float_complex* alpha, const rocblas_float_complex* x, int64_t incx,
    rocblas_stride stridex, rocblas_float_complex* A, int64_t lda, rocblas_stride strideA,
    int64_t batch_count);
using rocblas_csyrk_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* beta,
    rocblas_float_complex* C, rocblas_int ldc);
using rocblas_csyrk_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* beta,
    rocblas_float_complex* C, int64_t ldc);
using rocblas_csyrk_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* beta,
    rocblas_float_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_csyrk_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* beta,
    rocblas_float_complex* const C[], int64_t ldc, int64_t batch_count);
using rocblas_csyrk_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_float_complex* beta, rocblas_float_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_csyrk_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_csyrkx_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, const rocblas_float_complex* B,
    rocblas_int ldb, const rocblas_float_complex* beta, rocblas_float_complex* C, rocblas_int ldc);
using rocblas_csyrkx_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, const rocblas_float_complex* B, int64_t ldb,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc);
using rocblas_csyrkx_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], rocblas_int lda, const rocblas_float_complex* const B[],
    rocblas_int ldb, const rocblas_float_complex* beta, rocblas_float_complex* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_csyrkx_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* const A[], int64_t lda, const rocblas_float_complex* const B[],
    int64_t ldb, const rocblas_float_complex* beta, rocblas_float_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_csyrkx_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, rocblas_int ldb, rocblas_stride stride_B,
    const rocblas_float_complex* beta, rocblas_float_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_csyrkx_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_float_complex* alpha,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_B,
    const rocblas_float_complex* beta, rocblas_float_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_ctbmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_float_complex* x, rocblas_int incx);
using rocblas_ctbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_float_complex* A, int64_t lda, rocblas_float_complex* x, int64_t incx);
using rocblas_ctbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* const A[], rocblas_int lda, rocblas_float_complex* const x[],
    rocblas_int incx, rocblas_int batch_count);
using rocblas_ctbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_float_complex* const A[], int64_t lda, rocblas_float_complex* const x[],
    int64_t incx, int64_t batch_count);
using rocblas_ctbmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    rocblas_float_complex* x, rocblas_int incx, rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_ctbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A, rocblas_float_complex* x,
    int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_ctbsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_float_complex* x, rocblas_int incx);
using rocblas_ctbsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_float_complex* A, int64_t lda, rocblas_float_complex* x, int64_t incx);
using rocblas_ctbsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* const A[], rocblas_int lda, rocblas_float_complex* const x[],
    rocblas_int incx, rocblas_int batch_count);
using rocblas_ctbsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_float_complex* const A[], int64_t lda, rocblas_float_complex* const x[],
    int64_t incx, int64_t batch_count);
using rocblas_ctbsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_float_complex* A, rocblas_int lda, rocblas_stride stride_A,
    rocblas_float_complex* x, rocblas_int incx, rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_ctbsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_float_complex* A, int64_t lda, rocblas_stride stride_A, rocblas_float_complex* x,
    int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_ctpmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* A,
    rocblas_float_complex* x, rocblas_int incx);
using rocblas_ctpmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_float_complex* A,
    rocblas_float_complex* x, int64_t incx);
using rocblas_ctpmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_float_complex* const* A, rocblas_float_complex* const* x, rocblas_int incx,
    rocblas_int batch_count);
using rocblas_ctpmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n,
    const rocblas_float_complex* const* A, rocblas_float_complex* const* x, int64_t incx,
    int64_t batch_count);
using rocblas_ctpmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* A,
    rocblas_stride stride_A, rocblas_float_complex* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_ctpmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_float_complex* A,
    rocblas_stride stride_A, rocblas_float_complex* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_ctpsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* AP,
    rocblas_float_complex* x, rocblas_int incx);
using rocblas_ctpsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_float_complex* AP,
    rocblas_float_complex* x, int64_t incx);
using rocblas_ctpsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_float_complex* const AP[], rocblas_float_complex* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_ctpsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n,
    const rocblas_float_complex* const AP[], rocblas_float_complex* const x[], int64_t incx,
    int64_t batch_count);
using rocblas_ctpsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* AP,
    rocblas_stride stride_A, rocblas_float_complex* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_ctpsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_float_complex* AP,
    rocblas_stride stride_A, rocblas_float_complex* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_ctrmm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int m, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    const rocblas_float_complex* B, rocblas_int ldb, rocblas_float_complex* C, rocblas_int ldc);
using rocblas_ctrmm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    const rocblas_float_complex* B, int64_t ldb, rocblas_float_complex* C, int64_t ldc);
using rocblas_ctrmm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const A[],
    rocblas_int lda, const rocblas_float_complex* const B[], rocblas_int ldb,
    rocblas_float_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_ctrmm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const A[], int64_t lda,
    const rocblas_float_complex* const B[], int64_t ldb, rocblas_float_complex* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_ctrmm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* A,
    rocblas_int lda, rocblas_stride stride_A, const rocblas_float_complex* B, rocblas_int ldb,
    rocblas_stride stride_B, rocblas_float_complex* C, rocblas_int ldc, rocblas_stride stride_C,
    rocblas_int batch_count);
using rocblas_ctrmm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    rocblas_stride stride_A, const rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_B,
    rocblas_float_complex* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_ctrmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* A,
    rocblas_int lda, rocblas_float_complex* x, rocblas_int incx);
using rocblas_ctrmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_float_complex* A,
    int64_t lda, rocblas_float_complex* x, int64_t incx);
using rocblas_ctrmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_float_complex* const* A, rocblas_int lda, rocblas_float_complex* const* x,
    rocblas_int incx, rocblas_int batch_count);
using rocblas_ctrmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n,
    const rocblas_float_complex* const* A, int64_t lda, rocblas_float_complex* const* x,
    int64_t incx, int64_t batch_count);
using rocblas_ctrmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* A,
    rocblas_int lda, rocblas_stride stride_A, rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_ctrmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_float_complex* A,
    int64_t lda, rocblas_stride stride_A, rocblas_float_complex* x, int64_t incx,
    rocblas_stride stride_x, int64_t batch_count);
using rocblas_ctrsm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int m, rocblas_int n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, rocblas_int lda,
    rocblas_float_complex* B, rocblas_int ldb);
using rocblas_ctrsm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    rocblas_float_complex* B, int64_t ldb);
using rocblas_ctrsm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* const A[],
    rocblas_int lda, rocblas_float_complex* const B[], rocblas_int ldb, rocblas_int batch_count);
using rocblas_ctrsm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* const A[], int64_t lda,
    rocblas_float_complex* const B[], int64_t ldb, int64_t batch_count);
using rocblas_ctrsm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const rocblas_float_complex* alpha, const rocblas_float_complex* A,
    rocblas_int lda, rocblas_stride stride_a, rocblas_float_complex* B, rocblas_int ldb,
    rocblas_stride stride_b, rocblas_int batch_count);
using rocblas_ctrsm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_float_complex* alpha, const rocblas_float_complex* A, int64_t lda,
    rocblas_stride stride_a, rocblas_float_complex* B, int64_t ldb, rocblas_stride stride_b,
    int64_t batch_count);
using rocblas_ctrsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* A,
    rocblas_int lda, rocblas_float_complex* x, rocblas_int incx);
using rocblas_ctrsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_float_complex* A,
    int64_t lda, rocblas_float_complex* x, int64_t incx);
using rocblas_ctrsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_float_complex* const A[], rocblas_int lda, rocblas_float_complex* const x[],
    rocblas_int incx, rocblas_int batch_count);
using rocblas_ctrsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n,
    const rocblas_float_complex* const A[], int64_t lda, rocblas_float_complex* const x[],
    int64_t incx, int64_t batch_count);
using rocblas_ctrsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* A,
    rocblas_int lda, rocblas_stride stride_A, rocblas_float_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_ctrsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_float_complex* A,
    int64_t lda, rocblas_stride stride_A, rocblas_float_complex* x, int64_t incx,
    rocblas_stride stride_x, int64_t batch_count);
using rocblas_ctrtri_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* A, rocblas_int lda,
    rocblas_float_complex* invA, rocblas_int ldinvA);
using rocblas_ctrtri_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* const A[], rocblas_int lda,
    rocblas_float_complex* const invA[], rocblas_int ldinvA, rocblas_int batch_count);
using rocblas_ctrtri_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const rocblas_float_complex* A, rocblas_int lda,
    rocblas_stride stride_a, rocblas_float_complex* invA, rocblas_int ldinvA,
    rocblas_stride stride_invA, rocblas_int batch_count);
using rocblas_dasum_t = rocblas_status(rocblas_handle handle, rocblas_int n, const double* x,
    rocblas_int incx, double* result);
using rocblas_dasum_64_t = rocblas_status(rocblas_handle handle, int64_t n, const double* x,
    int64_t incx, double* result);
using rocblas_dasum_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* const x[], rocblas_int incx, rocblas_int batch_count, double* results);
using rocblas_dasum_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* const x[], int64_t incx, int64_t batch_count, double* results);
using rocblas_dasum_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* x, rocblas_int incx, rocblas_stride stridex, rocblas_int batch_count,
    double* results);
using rocblas_dasum_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* x, int64_t incx, rocblas_stride stridex, int64_t batch_count, double* results);
using rocblas_daxpy_t = rocblas_status(rocblas_handle handle, rocblas_int n, const double* alpha,
    const double* x, rocblas_int incx, double* y, rocblas_int incy);
using rocblas_daxpy_64_t = rocblas_status(rocblas_handle handle, int64_t n, const double* alpha,
    const double* x, int64_t incx, double* y, int64_t incy);
using rocblas_daxpy_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* alpha, const double* const x[], rocblas_int incx, double* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_daxpy_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* alpha, const double* const x[], int64_t incx, double* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_daxpy_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* alpha, const double* x, rocblas_int incx, rocblas_stride stridex, double* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_daxpy_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* alpha, const double* x, int64_t incx, rocblas_stride stridex, double* y,
    int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_dcopy_t = rocblas_status(rocblas_handle handle, rocblas_int n, const double* x,
    rocblas_int incx, double* y, rocblas_int incy);
using rocblas_dcopy_64_t = rocblas_status(rocblas_handle handle, int64_t n, const double* x,
    int64_t incx, double* y, int64_t incy);
using rocblas_dcopy_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* const x[], rocblas_int incx, double* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_dcopy_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* const x[], int64_t incx, double* const y[], int64_t incy, int64_t batch_count);
using rocblas_dcopy_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* x, rocblas_int incx, rocblas_stride stridex, double* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_dcopy_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* x, int64_t incx, rocblas_stride stridex, double* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_ddgmm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_int m,
    rocblas_int n, const double* A, rocblas_int lda, const double* x, rocblas_int incx, double* C,
    rocblas_int ldc);
using rocblas_ddgmm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side, int64_t m,
    int64_t n, const double* A, int64_t lda, const double* x, int64_t incx, double* C, int64_t ldc);
using rocblas_ddgmm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_int m, rocblas_int n, const double* const A[], rocblas_int lda, const double* const x[],
    rocblas_int incx, double* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_ddgmm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    int64_t m, int64_t n, const double* const A[], int64_t lda, const double* const x[],
    int64_t incx, double* const C[], int64_t ldc, int64_t batch_count);
using rocblas_ddgmm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_int m, rocblas_int n, const double* A, rocblas_int lda, rocblas_stride stride_A,
    const double* x, rocblas_int incx, rocblas_stride stride_x, double* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_ddgmm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    int64_t m, int64_t n, const double* A, int64_t lda, rocblas_stride stride_A, const double* x,
    int64_t incx, rocblas_stride stride_x, double* C, int64_t ldc, rocblas_stride stride_C,
    int64_t batch_count);
using rocblas_ddot_t = rocblas_status(rocblas_handle handle, rocblas_int n, const double* x,
    rocblas_int incx, const double* y, rocblas_int incy, double* result);
using rocblas_ddot_64_t = rocblas_status(rocblas_handle handle, int64_t n, const double* x,
    int64_t incx, const double* y, int64_t incy, double* result);
using rocblas_ddot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* const x[], rocblas_int incx, const double* const y[], rocblas_int incy,
    rocblas_int batch_count, double* result);
using rocblas_ddot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* const x[], int64_t incx, const double* const y[], int64_t incy,
    int64_t batch_count, double* result);
using rocblas_ddot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* x, rocblas_int incx, rocblas_stride stridex, const double* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count, double* result);
using rocblas_ddot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* x, int64_t incx, rocblas_stride stridex, const double* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count, double* result);
using rocblas_destroy_handle_t = rocblas_status(rocblas_handle handle);
using rocblas_device_malloc_alloc_t = rocblas_status(rocblas_handle handle,
    rocblas_device_malloc_base** res, size_t count, ...);
using rocblas_device_malloc_free_t = rocblas_status(rocblas_device_malloc_base* ptr);
using rocblas_device_malloc_get_t = rocblas_status(rocblas_device_malloc_base* ptr, size_t index,
    void** res);
using rocblas_device_malloc_ptr_t = rocblas_status(rocblas_device_malloc_base* ptr, void** res);
using rocblas_device_malloc_set_default_memory_size_t = void(size_t size);
using rocblas_device_malloc_success_t = bool(rocblas_device_malloc_base* ptr);
using rocblas_dgbmv_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku, const double* alpha,
    const double* A, rocblas_int lda, const double* x, rocblas_int incx, const double* beta,
    double* y, rocblas_int incy);
using rocblas_dgbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans, int64_t m,
    int64_t n, int64_t kl, int64_t ku, const double* alpha, const double* A, int64_t lda,
    const double* x, int64_t incx, const double* beta, double* y, int64_t incy);
using rocblas_dgbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku, const double* alpha,
    const double* const A[], rocblas_int lda, const double* const x[], rocblas_int incx,
    const double* beta, double* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_dgbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, int64_t kl, int64_t ku, const double* alpha, const double* const A[],
    int64_t lda, const double* const x[], int64_t incx, const double* beta, double* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_dgbmv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation trans, rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku,
    const double* alpha, const double* A, rocblas_int lda, rocblas_stride stride_A, const double* x,
    rocblas_int incx, rocblas_stride stride_x, const double* beta, double* y, rocblas_int incy,
    rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_dgbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const double* alpha,
    const double* A, int64_t lda, rocblas_stride stride_A, const double* x, int64_t incx,
    rocblas_stride stride_x, const double* beta, double* y, int64_t incy, rocblas_stride stride_y,
    int64_t batch_count);
using rocblas_dgeam_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, const double* alpha, const double* A,
    rocblas_int lda, const double* beta, const double* B, rocblas_int ldb, double* C,
    rocblas_int ldc);
using rocblas_dgeam_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, const double* alpha, const double* A,
    int64_t lda, const double* beta, const double* B, int64_t ldb, double* C, int64_t ldc);
using rocblas_dgeam_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, const double* alpha,
    const double* const A[], rocblas_int lda, const double* beta, const double* const B[],
    rocblas_int ldb, double* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_dgeam_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, const double* alpha, const double* const A[],
    int64_t lda, const double* beta, const double* const B[], int64_t ldb, double* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_dgeam_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n,
    const double* alpha, const double* A, rocblas_int lda, rocblas_stride stride_A,
    const double* beta, const double* B, rocblas_int ldb, rocblas_stride stride_B, double* C,
    rocblas_int ldc, rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_dgeam_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n, const double* alpha,
    const double* A, int64_t lda, rocblas_stride stride_A, const double* beta, const double* B,
    int64_t ldb, rocblas_stride stride_B, double* C, int64_t ldc, rocblas_stride stride_C,
    int64_t batch_count);
using rocblas_dgemm_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const double* alpha,
    const double* A, rocblas_int lda, const double* B, rocblas_int ldb, const double* beta,
    double* C, rocblas_int ldc);
using rocblas_dgemm_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const double* alpha, const double* A,
    int64_t lda, const double* B, int64_t ldb, const double* beta, double* C, int64_t ldc);
using rocblas_dgemm_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const double* alpha,
    const double* const A[], rocblas_int lda, const double* const B[], rocblas_int ldb,
    const double* beta, double* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_dgemm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const double* alpha,
    const double* const A[], int64_t lda, const double* const B[], int64_t ldb, const double* beta,
    double* const C[], int64_t ldc, int64_t batch_count);
using rocblas_dgemm_kernel_name_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const double* alpha,
    const double* A, rocblas_int lda, rocblas_stride stride_a, const double* B, rocblas_int ldb,
    rocblas_stride stride_b, const double* beta, double* C, rocblas_int ldc,
    rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_dgemm_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const double* alpha, const double* A, rocblas_int lda, rocblas_stride stride_a, const double* B,
    rocblas_int ldb, rocblas_stride stride_b, const double* beta, double* C, rocblas_int ldc,
    rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_dgemm_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n, int64_t k,
    const double* alpha, const double* A, int64_t lda, rocblas_stride stride_a, const double* B,
    int64_t ldb, rocblas_stride stride_b, const double* beta, double* C, int64_t ldc,
    rocblas_stride stride_c, int64_t batch_count);
using rocblas_dgemmt_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const double* alpha, const double* A, rocblas_int lda, const double* B, rocblas_int ldb,
    const double* beta, double* C, rocblas_int ldc);
using rocblas_dgemmt_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k, const double* alpha,
    const double* A, int64_t lda, const double* B, int64_t ldb, const double* beta, double* C,
    int64_t ldc);
using rocblas_dgemmt_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const double* alpha, const double* const A[], rocblas_int lda, const double* const B[],
    rocblas_int ldb, const double* beta, double* const C[], rocblas_int ldc,
    rocblas_int batch_count);
using rocblas_dgemmt_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k, const double* alpha,
    const double* const A[], int64_t lda, const double* const B[], int64_t ldb, const double* beta,
    double* const C[], int64_t ldc, int64_t batch_count);
using rocblas_dgemmt_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const double* alpha, const double* A, rocblas_int lda, rocblas_stride stride_a, const double* B,
    rocblas_int ldb, rocblas_stride stride_b, const double* beta, double* C, rocblas_int ldc,
    rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_dgemmt_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k, const double* alpha,
    const double* A, int64_t lda, rocblas_stride stride_a, const double* B, int64_t ldb,
    rocblas_stride stride_b, const double* beta, double* C, int64_t ldc, rocblas_stride stride_c,
    int64_t batch_count);
using rocblas_dgemv_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const double* alpha, const double* A, rocblas_int lda,
    const double* x, rocblas_int incx, const double* beta, double* y, rocblas_int incy);
using rocblas_dgemv_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans, int64_t m,
    int64_t n, const double* alpha, const double* A, int64_t lda, const double* x, int64_t incx,
    const double* beta, double* y, int64_t incy);
using rocblas_dgemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const double* alpha, const double* const A[], rocblas_int lda,
    const double* const x[], rocblas_int incx, const double* beta, double* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_dgemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, const double* alpha, const double* const A[], int64_t lda,
    const double* const x[], int64_t incx, const double* beta, double* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_dgemv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_int m, rocblas_int n, const double* alpha, const double* A,
    rocblas_int lda, rocblas_stride strideA, const double* x, rocblas_int incx,
    rocblas_stride stridex, const double* beta, double* y, rocblas_int incy, rocblas_stride stridey,
    rocblas_int batch_count);
using rocblas_dgemv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, int64_t m, int64_t n, const double* alpha, const double* A,
    int64_t lda, rocblas_stride strideA, const double* x, int64_t incx, rocblas_stride stridex,
    const double* beta, double* y, int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_dger_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const double* alpha, const double* x, rocblas_int incx, const double* y, rocblas_int incy,
    double* A, rocblas_int lda);
using rocblas_dger_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const double* alpha, const double* x, int64_t incx, const double* y, int64_t incy, double* A,
    int64_t lda);
using rocblas_dger_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const double* alpha, const double* const x[], rocblas_int incx, const double* const y[],
    rocblas_int incy, double* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_dger_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const double* alpha, const double* const x[], int64_t incx, const double* const y[],
    int64_t incy, double* const A[], int64_t lda, int64_t batch_count);
using rocblas_dger_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m,
    rocblas_int n, const double* alpha, const double* x, rocblas_int incx, rocblas_stride stridex,
    const double* y, rocblas_int incy, rocblas_stride stridey, double* A, rocblas_int lda,
    rocblas_stride strideA, rocblas_int batch_count);
using rocblas_dger_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m,
    int64_t n, const double* alpha, const double* x, int64_t incx, rocblas_stride stridex,
    const double* y, int64_t incy, rocblas_stride stridey, double* A, int64_t lda,
    rocblas_stride strideA, int64_t batch_count);
using rocblas_dnrm2_t = rocblas_status(rocblas_handle handle, rocblas_int n, const double* x,
    rocblas_int incx, double* result);
using rocblas_dnrm2_64_t = rocblas_status(rocblas_handle handle, int64_t n, const double* x,
    int64_t incx, double* result);
using rocblas_dnrm2_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* const x[], rocblas_int incx, rocblas_int batch_count, double* results);
using rocblas_dnrm2_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* const x[], int64_t incx, int64_t batch_count, double* results);
using rocblas_dnrm2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* x, rocblas_int incx, rocblas_stride stridex, rocblas_int batch_count,
    double* results);
using rocblas_dnrm2_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* x, int64_t incx, rocblas_stride stridex, int64_t batch_count, double* results);
using rocblas_dot_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n, const void* x,
    rocblas_datatype x_type, rocblas_int incx, const void* y, rocblas_datatype y_type,
    rocblas_int incy, rocblas_int batch_count, void* result, rocblas_datatype result_type,
    rocblas_datatype execution_type);
using rocblas_dot_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, const void* x,
    rocblas_datatype x_type, int64_t incx, const void* y, rocblas_datatype y_type, int64_t incy,
    int64_t batch_count, void* result, rocblas_datatype result_type,
    rocblas_datatype execution_type);
using rocblas_dot_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n, const void* x,
    rocblas_datatype x_type, rocblas_int incx, const void* y, rocblas_datatype y_type,
    rocblas_int incy, void* result, rocblas_datatype result_type, rocblas_datatype execution_type);
using rocblas_dot_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, const void* x,
    rocblas_datatype x_type, int64_t incx, const void* y, rocblas_datatype y_type, int64_t incy,
    void* result, rocblas_datatype result_type, rocblas_datatype execution_type);
using rocblas_dot_strided_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const void* x, rocblas_datatype x_type, rocblas_int incx, rocblas_stride stride_x,
    const void* y, rocblas_datatype y_type, rocblas_int incy, rocblas_stride stride_y,
    rocblas_int batch_count, void* result, rocblas_datatype result_type,
    rocblas_datatype execution_type);
using rocblas_dot_strided_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const void* x, rocblas_datatype x_type, int64_t incx, rocblas_stride stride_x, const void* y,
    rocblas_datatype y_type, int64_t incy, rocblas_stride stride_y, int64_t batch_count,
    void* result, rocblas_datatype result_type, rocblas_datatype execution_type);
using rocblas_dotc_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const void* x, rocblas_datatype x_type, rocblas_int incx, const void* y,
    rocblas_datatype y_type, rocblas_int incy, rocblas_int batch_count, void* result,
    rocblas_datatype result_type, rocblas_datatype execution_type);
using rocblas_dotc_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, const void* x,
    rocblas_datatype x_type, int64_t incx, const void* y, rocblas_datatype y_type, int64_t incy,
    int64_t batch_count, void* result, rocblas_datatype result_type,
    rocblas_datatype execution_type);
using rocblas_dotc_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n, const void* x,
    rocblas_datatype x_type, rocblas_int incx, const void* y, rocblas_datatype y_type,
    rocblas_int incy, void* result, rocblas_datatype result_type, rocblas_datatype execution_type);
using rocblas_dotc_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, const void* x,
    rocblas_datatype x_type, int64_t incx, const void* y, rocblas_datatype y_type, int64_t incy,
    void* result, rocblas_datatype result_type, rocblas_datatype execution_type);
using rocblas_dotc_strided_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const void* x, rocblas_datatype x_type, rocblas_int incx, rocblas_stride stride_x,
    const void* y, rocblas_datatype y_type, rocblas_int incy, rocblas_stride stride_y,
    rocblas_int batch_count, void* result, rocblas_datatype result_type,
    rocblas_datatype execution_type);
using rocblas_dotc_strided_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const void* x, rocblas_datatype x_type, int64_t incx, rocblas_stride stride_x, const void* y,
    rocblas_datatype y_type, int64_t incy, rocblas_stride stride_y, int64_t batch_count,
    void* result, rocblas_datatype result_type, rocblas_datatype execution_type);
using rocblas_drot_t = rocblas_status(rocblas_handle handle, rocblas_int n, double* x,
    rocblas_int incx, double* y, rocblas_int incy, const double* c, const double* s);
using rocblas_drot_64_t = rocblas_status(rocblas_handle handle, int64_t n, double* x, int64_t incx,
    double* y, int64_t incy, const double* c, const double* s);
using rocblas_drot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    double* const x[], rocblas_int incx, double* const y[], rocblas_int incy, const double* c,
    const double* s, rocblas_int batch_count);
using rocblas_drot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    double* const x[], int64_t incx, double* const y[], int64_t incy, const double* c,
    const double* s, int64_t batch_count);
using rocblas_drot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    double* x, rocblas_int incx, rocblas_stride stride_x, double* y, rocblas_int incy,
    rocblas_stride stride_y, const double* c, const double* s, rocblas_int batch_count);
using rocblas_drot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    double* x, int64_t incx, rocblas_stride stride_x, double* y, int64_t incy,
    rocblas_stride stride_y, const double* c, const double* s, int64_t batch_count);
using rocblas_drotg_t = rocblas_status(rocblas_handle handle, double* a, double* b, double* c,
    double* s);
using rocblas_drotg_64_t = rocblas_status(rocblas_handle handle, double* a, double* b, double* c,
    double* s);
using rocblas_drotg_batched_t = rocblas_status(rocblas_handle handle, double* const a[],
    double* const b[], double* const c[], double* const s[], rocblas_int batch_count);
using rocblas_drotg_batched_64_t = rocblas_status(rocblas_handle handle, double* const a[],
    double* const b[], double* const c[], double* const s[], int64_t batch_count);
using rocblas_drotg_strided_batched_t = rocblas_status(rocblas_handle handle, double* a,
    rocblas_stride stride_a, double* b, rocblas_stride stride_b, double* c, rocblas_stride stride_c,
    double* s, rocblas_stride stride_s, rocblas_int batch_count);
using rocblas_drotg_strided_batched_64_t = rocblas_status(rocblas_handle handle, double* a,
    rocblas_stride stride_a, double* b, rocblas_stride stride_b, double* c, rocblas_stride stride_c,
    double* s, rocblas_stride stride_s, int64_t batch_count);
using rocblas_drotm_t = rocblas_status(rocblas_handle handle, rocblas_int n, double* x,
    rocblas_int incx, double* y, rocblas_int incy, const double* param);
using rocblas_drotm_64_t = rocblas_status(rocblas_handle handle, int64_t n, double* x, int64_t incx,
    double* y, int64_t incy, const double* param);
using rocblas_drotm_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    double* const x[], rocblas_int incx, double* const y[], rocblas_int incy,
    const double* const param[], rocblas_int batch_count);
using rocblas_drotm_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    double* const x[], int64_t incx, double* const y[], int64_t incy, const double* const param[],
    int64_t batch_count);
using rocblas_drotm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    double* x, rocblas_int incx, rocblas_stride stride_x, double* y, rocblas_int incy,
    rocblas_stride stride_y, const double* param, rocblas_stride stride_param,
    rocblas_int batch_count);
using rocblas_drotm_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    double* x, int64_t incx, rocblas_stride stride_x, double* y, int64_t incy,
    rocblas_stride stride_y, const double* param, rocblas_stride stride_param, int64_t batch_count);
using rocblas_drotmg_t = rocblas_status(rocblas_handle handle, double* d1, double* d2, double* x1,
    const double* y1, double* param);
using rocblas_drotmg_64_t = rocblas_status(rocblas_handle handle, double* d1, double* d2,
    double* x1, const double* y1, double* param);
using rocblas_drotmg_batched_t = rocblas_status(rocblas_handle handle, double* const d1[],
    double* const d2[], double* const x1[], const double* const y1[], double* const param[],
    rocblas_int batch_count);
using rocblas_drotmg_batched_64_t = rocblas_status(rocblas_handle handle, double* const d1[],
    double* const d2[], double* const x1[], const double* const y1[], double* const param[],
    int64_t batch_count);
using rocblas_drotmg_strided_batched_t = rocblas_status(rocblas_handle handle, double* d1,
    rocblas_stride stride_d1, double* d2, rocblas_stride stride_d2, double* x1,
    rocblas_stride stride_x1, const double* y1, rocblas_stride stride_y1, double* param,
    rocblas_stride stride_param, rocblas_int batch_count);
using rocblas_drotmg_strided_batched_64_t = rocblas_status(rocblas_handle handle, double* d1,
    rocblas_stride stride_d1, double* d2, rocblas_stride stride_d2, double* x1,
    rocblas_stride stride_x1, const double* y1, rocblas_stride stride_y1, double* param,
    rocblas_stride stride_param, int64_t batch_count);
using rocblas_dsbmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    rocblas_int k, const double* alpha, const double* A, rocblas_int lda, const double* x,
    rocblas_int incx, const double* beta, double* y, rocblas_int incy);
using rocblas_dsbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    int64_t k, const double* alpha, const double* A, int64_t lda, const double* x, int64_t incx,
    const double* beta, double* y, int64_t incy);
using rocblas_dsbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, rocblas_int k, const double* alpha, const double* const A[], rocblas_int lda,
    const double* const x[], rocblas_int incx, const double* beta, double* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_dsbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, int64_t k, const double* alpha, const double* const A[], int64_t lda,
    const double* const x[], int64_t incx, const double* beta, double* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_dsbmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, rocblas_int k, const double* alpha, const double* A, rocblas_int lda,
    rocblas_stride strideA, const double* x, rocblas_int incx, rocblas_stride stridex,
    const double* beta, double* y, rocblas_int incy, rocblas_stride stridey,
    rocblas_int batch_count);
using rocblas_dsbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, int64_t k, const double* alpha, const double* A, int64_t lda, rocblas_stride strideA,
    const double* x, int64_t incx, rocblas_stride stridex, const double* beta, double* y,
    int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_dscal_t = rocblas_status(rocblas_handle handle, rocblas_int n, const double* alpha,
    double* x, rocblas_int incx);
using rocblas_dscal_64_t = rocblas_status(rocblas_handle handle, int64_t n, const double* alpha,
    double* x, int64_t incx);
using rocblas_dscal_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* alpha, double* const x[], rocblas_int incx, rocblas_int batch_count);
using rocblas_dscal_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* alpha, double* const x[], int64_t incx, int64_t batch_count);
using rocblas_dscal_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* alpha, double* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_dscal_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* alpha, double* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_dspmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const double* alpha, const double* A, const double* x, rocblas_int incx, const double* beta,
    double* y, rocblas_int incy);
using rocblas_dspmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const double* alpha, const double* A, const double* x, int64_t incx, const double* beta,
    double* y, int64_t incy);
using rocblas_dspmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* const A[], const double* const x[],
    rocblas_int incx, const double* beta, double* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_dspmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* const A[], const double* const x[], int64_t incx,
    const double* beta, double* const y[], int64_t incy, int64_t batch_count);
using rocblas_dspmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* A, rocblas_stride strideA, const double* x,
    rocblas_int incx, rocblas_stride stridex, const double* beta, double* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_dspmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* A, rocblas_stride strideA, const double* x,
    int64_t incx, rocblas_stride stridex, const double* beta, double* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_dspr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const double* alpha, const double* x, rocblas_int incx, double* AP);
using rocblas_dspr2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const double* alpha, const double* x, rocblas_int incx, const double* y, rocblas_int incy,
    double* AP);
using rocblas_dspr2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const double* alpha, const double* x, int64_t incx, const double* y, int64_t incy, double* AP);
using rocblas_dspr2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* const x[], rocblas_int incx,
    const double* const y[], rocblas_int incy, double* const AP[], rocblas_int batch_count);
using rocblas_dspr2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* const x[], int64_t incx, const double* const y[],
    int64_t incy, double* const AP[], int64_t batch_count);
using rocblas_dspr2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* x, rocblas_int incx, rocblas_stride stride_x,
    const double* y, rocblas_int incy, rocblas_stride stride_y, double* AP, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_dspr2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* x, int64_t incx, rocblas_stride stride_x,
    const double* y, int64_t incy, rocblas_stride stride_y, double* AP, rocblas_stride stride_A,
    int64_t batch_count);
using rocblas_dspr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const double* alpha, const double* x, int64_t incx, double* AP);
using rocblas_dspr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* const x[], rocblas_int incx,
    double* const AP[], rocblas_int batch_count);
using rocblas_dspr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* const x[], int64_t incx, double* const AP[],
    int64_t batch_count);
using rocblas_dspr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* x, rocblas_int incx, rocblas_stride stride_x,
    double* AP, rocblas_stride stride_A, rocblas_int batch_count);
using rocblas_dspr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* x, int64_t incx, rocblas_stride stride_x,
    double* AP, rocblas_stride stride_A, int64_t batch_count);
using rocblas_dswap_t = rocblas_status(rocblas_handle handle, rocblas_int n, double* x,
    rocblas_int incx, double* y, rocblas_int incy);
using rocblas_dswap_64_t = rocblas_status(rocblas_handle handle, int64_t n, double* x, int64_t incx,
    double* y, int64_t incy);
using rocblas_dswap_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    double* const x[], rocblas_int incx, double* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_dswap_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    double* const x[], int64_t incx, double* const y[], int64_t incy, int64_t batch_count);
using rocblas_dswap_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    double* x, rocblas_int incx, rocblas_stride stridex, double* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_dswap_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    double* x, int64_t incx, rocblas_stride stridex, double* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_dsymm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_int m, rocblas_int n, const double* alpha, const double* A, rocblas_int lda,
    const double* B, rocblas_int ldb, const double* beta, double* C, rocblas_int ldc);
using rocblas_dsymm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const double* alpha, const double* A, int64_t lda,
    const double* B, int64_t ldb, const double* beta, double* C, int64_t ldc);
using rocblas_dsymm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const double* alpha, const double* const A[],
    rocblas_int lda, const double* const B[], rocblas_int ldb, const double* beta,
    double* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_dsymm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const double* alpha, const double* const A[],
    int64_t lda, const double* const B[], int64_t ldb, const double* beta, double* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_dsymm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const double* alpha, const double* A,
    rocblas_int lda, rocblas_stride stride_A, const double* B, rocblas_int ldb,
    rocblas_stride stride_B, const double* beta, double* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_dsymm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const double* alpha, const double* A, int64_t lda,
    rocblas_stride stride_A, const double* B, int64_t ldb, rocblas_stride stride_B,
    const double* beta, double* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_dsymv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const double* alpha, const double* A, rocblas_int lda, const double* x, rocblas_int incx,
    const double* beta, double* y, rocblas_int incy);
using rocblas_dsymv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const double* alpha, const double* A, int64_t lda, const double* x, int64_t incx,
    const double* beta, double* y, int64_t incy);
using rocblas_dsymv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* const A[], rocblas_int lda,
    const double* const x[], rocblas_int incx, const double* beta, double* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_dsymv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* const A[], int64_t lda, const double* const x[],
    int64_t incx, const double* beta, double* const y[], int64_t incy, int64_t batch_count);
using rocblas_dsymv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* A, rocblas_int lda, rocblas_stride strideA,
    const double* x, rocblas_int incx, rocblas_stride stridex, const double* beta, double* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_dsymv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* A, int64_t lda, rocblas_stride strideA,
    const double* x, int64_t incx, rocblas_stride stridex, const double* beta, double* y,
    int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_dsyr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const double* alpha, const double* x, rocblas_int incx, double* A, rocblas_int lda);
using rocblas_dsyr2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const double* alpha, const double* x, rocblas_int incx, const double* y, rocblas_int incy,
    double* A, rocblas_int lda);
using rocblas_dsyr2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const double* alpha, const double* x, int64_t incx, const double* y, int64_t incy, double* A,
    int64_t lda);
using rocblas_dsyr2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* const x[], rocblas_int incx,
    const double* const y[], rocblas_int incy, double* const A[], rocblas_int lda,
    rocblas_int batch_count);
using rocblas_dsyr2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* const x[], int64_t incx, const double* const y[],
    int64_t incy, double* const A[], int64_t lda, int64_t batch_count);
using rocblas_dsyr2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* x, rocblas_int incx, rocblas_stride stridex,
    const double* y, rocblas_int incy, rocblas_stride stridey, double* A, rocblas_int lda,
    rocblas_stride strideA, rocblas_int batch_count);
using rocblas_dsyr2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* x, int64_t incx, rocblas_stride stridex,
    const double* y, int64_t incy, rocblas_stride stridey, double* A, int64_t lda,
    rocblas_stride strideA, int64_t batch_count);
using rocblas_dsyr2k_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const double* alpha, const double* A,
    rocblas_int lda, const double* B, rocblas_int ldb, const double* beta, double* C,
    rocblas_int ldc);
using rocblas_dsyr2k_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const double* alpha, const double* A,
    int64_t lda, const double* B, int64_t ldb, const double* beta, double* C, int64_t ldc);
using rocblas_dsyr2k_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const double* alpha,
    const double* const A[], rocblas_int lda, const double* const B[], rocblas_int ldb,
    const double* beta, double* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_dsyr2k_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const double* alpha, const double* const A[],
    int64_t lda, const double* const B[], int64_t ldb, const double* beta, double* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_dsyr2k_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const double* alpha, const double* A,
    rocblas_int lda, rocblas_stride stride_A, const double* B, rocblas_int ldb,
    rocblas_stride stride_B, const double* beta, double* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_dsyr2k_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const double* alpha, const double* A,
    int64_t lda, rocblas_stride stride_A, const double* B, int64_t ldb, rocblas_stride stride_B,
    const double* beta, double* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_dsyr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const double* alpha, const double* x, int64_t incx, double* A, int64_t lda);
using rocblas_dsyr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* const x[], rocblas_int incx,
    double* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_dsyr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* const x[], int64_t incx, double* const A[],
    int64_t lda, int64_t batch_count);
using rocblas_dsyr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const double* x, rocblas_int incx, rocblas_stride stridex,
    double* A, rocblas_int lda, rocblas_stride strideA, rocblas_int batch_count);
using rocblas_dsyr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const double* x, int64_t incx, rocblas_stride stridex,
    double* A, int64_t lda, rocblas_stride strideA, int64_t batch_count);
using rocblas_dsyrk_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const double* alpha, const double* A,
    rocblas_int lda, const double* beta, double* C, rocblas_int ldc);
using rocblas_dsyrk_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const double* alpha, const double* A,
    int64_t lda, const double* beta, double* C, int64_t ldc);
using rocblas_dsyrk_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const double* alpha,
    const double* const A[], rocblas_int lda, const double* beta, double* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_dsyrk_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const double* alpha, const double* const A[],
    int64_t lda, const double* beta, double* const C[], int64_t ldc, int64_t batch_count);
using rocblas_dsyrk_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const double* alpha, const double* A,
    rocblas_int lda, rocblas_stride stride_A, const double* beta, double* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_dsyrk_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const double* alpha, const double* A,
    int64_t lda, rocblas_stride stride_A, const double* beta, double* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_dsyrkx_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const double* alpha, const double* A,
    rocblas_int lda, const double* B, rocblas_int ldb, const double* beta, double* C,
    rocblas_int ldc);
using rocblas_dsyrkx_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const double* alpha, const double* A,
    int64_t lda, const double* B, int64_t ldb, const double* beta, double* C, int64_t ldc);
using rocblas_dsyrkx_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const double* alpha,
    const double* const A[], rocblas_int lda, const double* const B[], rocblas_int ldb,
    const double* beta, double* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_dsyrkx_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const double* alpha, const double* const A[],
    int64_t lda, const double* const B[], int64_t ldb, const double* beta, double* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_dsyrkx_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const double* alpha, const double* A,
    rocblas_int lda, rocblas_stride stride_A, const double* B, rocblas_int ldb,
    rocblas_stride stride_B, const double* beta, double* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_dsyrkx_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const double* alpha, const double* A,
    int64_t lda, rocblas_stride stride_A, const double* B, int64_t ldb, rocblas_stride stride_B,
    const double* beta, double* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_dtbmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k, const double* A,
    rocblas_int lda, double* x, rocblas_int incx);
using rocblas_dtbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k, const double* A,
    int64_t lda, double* x, int64_t incx);
using rocblas_dtbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const double* const A[], rocblas_int lda, double* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_dtbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k, const double* const A[],
    int64_t lda, double* const x[], int64_t incx, int64_t batch_count);
using rocblas_dtbmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k, const double* A,
    rocblas_int lda, rocblas_stride stride_A, double* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_dtbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k, const double* A,
    int64_t lda, rocblas_stride stride_A, double* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_dtbsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k, const double* A,
    rocblas_int lda, double* x, rocblas_int incx);
using rocblas_dtbsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k, const double* A,
    int64_t lda, double* x, int64_t incx);
using rocblas_dtbsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const double* const A[], rocblas_int lda, double* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_dtbsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k, const double* const A[],
    int64_t lda, double* const x[], int64_t incx, int64_t batch_count);
using rocblas_dtbsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k, const double* A,
    rocblas_int lda, rocblas_stride stride_A, double* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_dtbsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k, const double* A,
    int64_t lda, rocblas_stride stride_A, double* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_dtpmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* A, double* x,
    rocblas_int incx);
using rocblas_dtpmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* A, double* x,
    int64_t incx);
using rocblas_dtpmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* const* A,
    double* const* x, rocblas_int incx, rocblas_int batch_count);
using rocblas_dtpmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* const* A,
    double* const* x, int64_t incx, int64_t batch_count);
using rocblas_dtpmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* A,
    rocblas_stride stride_A, double* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_dtpmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* A,
    rocblas_stride stride_A, double* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_dtpsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* AP, double* x,
    rocblas_int incx);
using rocblas_dtpsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* AP, double* x,
    int64_t incx);
using rocblas_dtpsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* const AP[],
    double* const x[], rocblas_int incx, rocblas_int batch_count);
using rocblas_dtpsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* const AP[],
    double* const x[], int64_t incx, int64_t batch_count);
using rocblas_dtpsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* AP,
    rocblas_stride stride_A, double* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_dtpsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* AP,
    rocblas_stride stride_A, double* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_dtrmm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int m, rocblas_int n,
    const double* alpha, const double* A, rocblas_int lda, const double* B, rocblas_int ldb,
    double* C, rocblas_int ldc);
using rocblas_dtrmm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const double* alpha, const double* A, int64_t lda, const double* B, int64_t ldb, double* C,
    int64_t ldc);
using rocblas_dtrmm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const double* alpha, const double* const A[], rocblas_int lda,
    const double* const B[], rocblas_int ldb, double* const C[], rocblas_int ldc,
    rocblas_int batch_count);
using rocblas_dtrmm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const double* alpha, const double* const A[], int64_t lda, const double* const B[], int64_t ldb,
    double* const C[], int64_t ldc, int64_t batch_count);
using rocblas_dtrmm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const double* alpha, const double* A, rocblas_int lda, rocblas_stride stride_A,
    const double* B, rocblas_int ldb, rocblas_stride stride_B, double* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_dtrmm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const double* alpha, const double* A, int64_t lda, rocblas_stride stride_A, const double* B,
    int64_t ldb, rocblas_stride stride_B, double* C, int64_t ldc, rocblas_stride stride_C,
    int64_t batch_count);
using rocblas_dtrmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* A,
    rocblas_int lda, double* x, rocblas_int incx);
using rocblas_dtrmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* A, int64_t lda,
    double* x, int64_t incx);
using rocblas_dtrmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* const* A,
    rocblas_int lda, double* const* x, rocblas_int incx, rocblas_int batch_count);
using rocblas_dtrmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* const* A, int64_t lda,
    double* const* x, int64_t incx, int64_t batch_count);
using rocblas_dtrmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* A,
    rocblas_int lda, rocblas_stride stride_A, double* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_dtrmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* A, int64_t lda,
    rocblas_stride stride_A, double* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_dtrsm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int m, rocblas_int n,
    const double* alpha, const double* A, rocblas_int lda, double* B, rocblas_int ldb);
using rocblas_dtrsm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const double* alpha, const double* A, int64_t lda, double* B, int64_t ldb);
using rocblas_dtrsm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const double* alpha, const double* const A[], rocblas_int lda, double* const B[],
    rocblas_int ldb, rocblas_int batch_count);
using rocblas_dtrsm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const double* alpha, const double* const A[], int64_t lda, double* const B[], int64_t ldb,
    int64_t batch_count);
using rocblas_dtrsm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const double* alpha, const double* A, rocblas_int lda, rocblas_stride stride_a,
    double* B, rocblas_int ldb, rocblas_stride stride_b, rocblas_int batch_count);
using rocblas_dtrsm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const double* alpha, const double* A, int64_t lda, rocblas_stride stride_a, double* B,
    int64_t ldb, rocblas_stride stride_b, int64_t batch_count);
using rocblas_dtrsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* A,
    rocblas_int lda, double* x, rocblas_int incx);
using rocblas_dtrsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* A, int64_t lda,
    double* x, int64_t incx);
using rocblas_dtrsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* const A[],
    rocblas_int lda, double* const x[], rocblas_int incx, rocblas_int batch_count);
using rocblas_dtrsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* const A[],
    int64_t lda, double* const x[], int64_t incx, int64_t batch_count);
using rocblas_dtrsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const double* A,
    rocblas_int lda, rocblas_stride stride_A, double* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_dtrsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const double* A, int64_t lda,
    rocblas_stride stride_A, double* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_dtrtri_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const double* A, rocblas_int lda, double* invA,
    rocblas_int ldinvA);
using rocblas_dtrtri_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const double* const A[], rocblas_int lda,
    double* const invA[], rocblas_int ldinvA, rocblas_int batch_count);
using rocblas_dtrtri_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const double* A, rocblas_int lda, rocblas_stride stride_a,
    double* invA, rocblas_int ldinvA, rocblas_stride stride_invA, rocblas_int batch_count);
using rocblas_dzasum_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, double* result);
using rocblas_dzasum_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, double* result);
using rocblas_dzasum_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* const x[], rocblas_int incx, rocblas_int batch_count,
    double* results);
using rocblas_dzasum_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* const x[], int64_t incx, int64_t batch_count, double* results);
using rocblas_dzasum_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_int batch_count, double* results);
using rocblas_dzasum_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, rocblas_stride stridex, int64_t batch_count,
    double* results);
using rocblas_dznrm2_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, double* result);
using rocblas_dznrm2_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, double* result);
using rocblas_dznrm2_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* const x[], rocblas_int incx, rocblas_int batch_count,
    double* results);
using rocblas_dznrm2_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* const x[], int64_t incx, int64_t batch_count, double* results);
using rocblas_dznrm2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_int batch_count, double* results);
using rocblas_dznrm2_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, rocblas_stride stridex, int64_t batch_count,
    double* results);
using rocblas_geam_ex_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const void* alpha,
    const void* A, rocblas_datatype a_type, rocblas_int lda, const void* B, rocblas_datatype b_type,
    rocblas_int ldb, const void* beta, const void* C, rocblas_datatype c_type, rocblas_int ldc,
    void* D, rocblas_datatype d_type, rocblas_int ldd, rocblas_datatype compute_type,
    rocblas_geam_ex_operation geam_ex_op);
using rocblas_gemm_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const void* alpha,
    const void* a, rocblas_datatype a_type, rocblas_int lda, const void* b, rocblas_datatype b_type,
    rocblas_int ldb, const void* beta, const void* c, rocblas_datatype c_type, rocblas_int ldc,
    void* d, rocblas_datatype d_type, rocblas_int ldd, rocblas_int batch_count,
    rocblas_datatype compute_type, rocblas_gemm_algo algo, int32_t solution_index, uint32_t flags);
using rocblas_gemm_batched_ex3_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const void* alpha,
    const void* a, rocblas_datatype a_type, rocblas_int lda, const void* b, rocblas_datatype b_type,
    rocblas_int ldb, const void* beta, const void* c, rocblas_datatype c_type, rocblas_int ldc,
    void* d, rocblas_datatype d_type, rocblas_int ldd, rocblas_int batch_count,
    rocblas_computetype compute_type, rocblas_gemm_algo algo, int32_t solution_index,
    uint32_t flags);
using rocblas_gemm_batched_ex_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const void* alpha, const void* a,
    rocblas_datatype a_type, int64_t lda, const void* b, rocblas_datatype b_type, int64_t ldb,
    const void* beta, const void* c, rocblas_datatype c_type, int64_t ldc, void* d,
    rocblas_datatype d_type, int64_t ldd, int64_t batch_count, rocblas_datatype compute_type,
    rocblas_gemm_algo algo, int32_t solution_index, uint32_t flags);
using rocblas_gemm_batched_ex_get_solutions_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const void* alpha, const void* a, rocblas_datatype a_type, rocblas_int lda, const void* b,
    rocblas_datatype b_type, rocblas_int ldb, const void* beta, const void* c,
    rocblas_datatype c_type, rocblas_int ldc, void* d, rocblas_datatype d_type, rocblas_int ldd,
    rocblas_int batch_count, rocblas_datatype compute_type, rocblas_gemm_algo algo, uint32_t flags,
    rocblas_int* list_array, rocblas_int* list_size);
using rocblas_gemm_batched_ex_get_solutions_by_type_t = rocblas_status(rocblas_handle handle,
    rocblas_datatype input_type, rocblas_datatype output_type, rocblas_datatype compute_type,
    uint32_t flags, rocblas_int* list_array, rocblas_int* list_size);
using rocblas_gemm_ex_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const void* alpha,
    const void* a, rocblas_datatype a_type, rocblas_int lda, const void* b, rocblas_datatype b_type,
    rocblas_int ldb, const void* beta, const void* c, rocblas_datatype c_type, rocblas_int ldc,
    void* d, rocblas_datatype d_type, rocblas_int ldd, rocblas_datatype compute_type,
    rocblas_gemm_algo algo, int32_t solution_index, uint32_t flags);
using rocblas_gemm_ex3_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const void* alpha,
    const void* a, rocblas_datatype a_type, rocblas_int lda, const void* b, rocblas_datatype b_type,
    rocblas_int ldb, const void* beta, const void* c, rocblas_datatype c_type, rocblas_int ldc,
    void* d, rocblas_datatype d_type, rocblas_int ldd, rocblas_computetype compute_type,
    rocblas_gemm_algo algo, int32_t solution_index, uint32_t flags);
using rocblas_gemm_ex_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const void* alpha, const void* a,
    rocblas_datatype a_type, int64_t lda, const void* b, rocblas_datatype b_type, int64_t ldb,
    const void* beta, const void* c, rocblas_datatype c_type, int64_t ldc, void* d,
    rocblas_datatype d_type, int64_t ldd, rocblas_datatype compute_type, rocblas_gemm_algo algo,
    int32_t solution_index, uint32_t flags);
using rocblas_gemm_ex_get_solutions_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const void* alpha, const void* a, rocblas_datatype a_type, rocblas_int lda, const void* b,
    rocblas_datatype b_type, rocblas_int ldb, const void* beta, const void* c,
    rocblas_datatype c_type, rocblas_int ldc, void* d, rocblas_datatype d_type, rocblas_int ldd,
    rocblas_datatype compute_type, rocblas_gemm_algo algo, uint32_t flags, rocblas_int* list_array,
    rocblas_int* list_size);
using rocblas_gemm_ex_get_solutions_by_type_t = rocblas_status(rocblas_handle handle,
    rocblas_datatype input_type, rocblas_datatype output_type, rocblas_datatype compute_type,
    uint32_t flags, rocblas_int* list_array, rocblas_int* list_size);
using rocblas_gemm_strided_batched_ex_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const void* alpha, const void* a, rocblas_datatype a_type, rocblas_int lda,
    rocblas_stride stride_a, const void* b, rocblas_datatype b_type, rocblas_int ldb,
    rocblas_stride stride_b, const void* beta, const void* c, rocblas_datatype c_type,
    rocblas_int ldc, rocblas_stride stride_c, void* d, rocblas_datatype d_type, rocblas_int ldd,
    rocblas_stride stride_d, rocblas_int batch_count, rocblas_datatype compute_type,
    rocblas_gemm_algo algo, int32_t solution_index, uint32_t flags);
using rocblas_gemm_strided_batched_ex3_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const void* alpha, const void* a, rocblas_datatype a_type, rocblas_int lda,
    rocblas_stride stride_a, const void* b, rocblas_datatype b_type, rocblas_int ldb,
    rocblas_stride stride_b, const void* beta, const void* c, rocblas_datatype c_type,
    rocblas_int ldc, rocblas_stride stride_c, void* d, rocblas_datatype d_type, rocblas_int ldd,
    rocblas_stride stride_d, rocblas_int batch_count, rocblas_computetype compute_type,
    rocblas_gemm_algo algo, int32_t solution_index, uint32_t flags);
using rocblas_gemm_strided_batched_ex_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n, int64_t k,
    const void* alpha, const void* a, rocblas_datatype a_type, int64_t lda, rocblas_stride stride_a,
    const void* b, rocblas_datatype b_type, int64_t ldb, rocblas_stride stride_b, const void* beta,
    const void* c, rocblas_datatype c_type, int64_t ldc, rocblas_stride stride_c, void* d,
    rocblas_datatype d_type, int64_t ldd, rocblas_stride stride_d, int64_t batch_count,
    rocblas_datatype compute_type, rocblas_gemm_algo algo, int32_t solution_index, uint32_t flags);
using rocblas_gemm_strided_batched_ex_get_solutions_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const void* alpha, const void* a, rocblas_datatype a_type, rocblas_int lda,
    rocblas_stride stride_a, const void* b, rocblas_datatype b_type, rocblas_int ldb,
    rocblas_stride stride_b, const void* beta, const void* c, rocblas_datatype c_type,
    rocblas_int ldc, rocblas_stride stride_c, void* d, rocblas_datatype d_type, rocblas_int ldd,
    rocblas_stride stride_d, rocblas_int batch_count, rocblas_datatype compute_type,
    rocblas_gemm_algo algo, uint32_t flags, rocblas_int* list_array, rocblas_int* list_size);
using rocblas_get_atomics_mode_t = rocblas_status(rocblas_handle handle,
    rocblas_atomics_mode* atomics_mode);
using rocblas_get_commit_hash_string_t = rocblas_status(char* buf, size_t len);
using rocblas_get_commit_hash_string_size_t = rocblas_status(size_t* len);
using rocblas_get_device_memory_size_t = rocblas_status(rocblas_handle handle, size_t* size);
using rocblas_get_math_mode_t = rocblas_status(rocblas_handle handle, rocblas_math_mode* math_mode);
using rocblas_get_matrix_t = rocblas_status(rocblas_int rows, rocblas_int cols,
    rocblas_int elem_size, const void* a, rocblas_int lda, void* b, rocblas_int ldb);
using rocblas_get_matrix_64_t = rocblas_status(int64_t rows, int64_t cols, int64_t elem_size,
    const void* a, int64_t lda, void* b, int64_t ldb);
using rocblas_get_matrix_async_t = rocblas_status(rocblas_int rows, rocblas_int cols,
    rocblas_int elem_size, const void* a, rocblas_int lda, void* b, rocblas_int ldb,
    hipStream_t stream);
using rocblas_get_matrix_async_64_t = rocblas_status(int64_t rows, int64_t cols, int64_t elem_size,
    const void* a, int64_t lda, void* b, int64_t ldb, hipStream_t stream);
using rocblas_get_performance_metric_t = rocblas_status(rocblas_handle handle,
    rocblas_performance_metric* metric);
using rocblas_get_pointer_mode_t = rocblas_status(rocblas_handle handle,
    rocblas_pointer_mode* pointer_mode);
using rocblas_get_stream_t = rocblas_status(rocblas_handle handle, hipStream_t* stream);
using rocblas_get_vector_t = rocblas_status(rocblas_int n, rocblas_int elem_size, const void* x,
    rocblas_int incx, void* y, rocblas_int incy);
using rocblas_get_vector_64_t = rocblas_status(int64_t n, int64_t elem_size, const void* x,
    int64_t incx, void* y, int64_t incy);
using rocblas_get_vector_async_t = rocblas_status(rocblas_int n, rocblas_int elem_size,
    const void* x, rocblas_int incx, void* y, rocblas_int incy, hipStream_t stream);
using rocblas_get_vector_async_64_t = rocblas_status(int64_t n, int64_t elem_size, const void* x,
    int64_t incx, void* y, int64_t incy, hipStream_t stream);
using rocblas_get_version_string_t = rocblas_status(char* buf, size_t len);
using rocblas_get_version_string_size_t = rocblas_status(size_t* len);
using rocblas_haxpy_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_half* alpha, const rocblas_half* x, rocblas_int incx, rocblas_half* y,
    rocblas_int incy);
using rocblas_haxpy_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_half* alpha, const rocblas_half* x, int64_t incx, rocblas_half* y, int64_t incy);
using rocblas_haxpy_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_half* alpha, const rocblas_half* const x[], rocblas_int incx,
    rocblas_half* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_haxpy_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_half* alpha, const rocblas_half* const x[], int64_t incx, rocblas_half* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_haxpy_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_half* alpha, const rocblas_half* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_half* y, rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_haxpy_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_half* alpha, const rocblas_half* x, int64_t incx, rocblas_stride stridex,
    rocblas_half* y, int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_hdot_t = rocblas_status(rocblas_handle handle, rocblas_int n, const rocblas_half* x,
    rocblas_int incx, const rocblas_half* y, rocblas_int incy, rocblas_half* result);
using rocblas_hdot_64_t = rocblas_status(rocblas_handle handle, int64_t n, const rocblas_half* x,
    int64_t incx, const rocblas_half* y, int64_t incy, rocblas_half* result);
using rocblas_hdot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_half* const x[], rocblas_int incx, const rocblas_half* const y[],
    rocblas_int incy, rocblas_int batch_count, rocblas_half* result);
using rocblas_hdot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_half* const x[], int64_t incx, const rocblas_half* const y[], int64_t incy,
    int64_t batch_count, rocblas_half* result);
using rocblas_hdot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_half* x, rocblas_int incx, rocblas_stride stridex, const rocblas_half* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count, rocblas_half* result);
using rocblas_hdot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_half* x, int64_t incx, rocblas_stride stridex, const rocblas_half* y,
    int64_t incy, rocblas_stride stridey, int64_t batch_count, rocblas_half* result);
using rocblas_hgemm_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_half* alpha, const rocblas_half* A, rocblas_int lda, const rocblas_half* B,
    rocblas_int ldb, const rocblas_half* beta, rocblas_half* C, rocblas_int ldc);
using rocblas_hgemm_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const rocblas_half* alpha,
    const rocblas_half* A, int64_t lda, const rocblas_half* B, int64_t ldb,
    const rocblas_half* beta, rocblas_half* C, int64_t ldc);
using rocblas_hgemm_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_half* alpha, const rocblas_half* const A[], rocblas_int lda,
    const rocblas_half* const B[], rocblas_int ldb, const rocblas_half* beta,
    rocblas_half* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_hgemm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const rocblas_half* alpha,
    const rocblas_half* const A[], int64_t lda, const rocblas_half* const B[], int64_t ldb,
    const rocblas_half* beta, rocblas_half* const C[], int64_t ldc, int64_t batch_count);
using rocblas_hgemm_kernel_name_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_half* alpha, const rocblas_half* A, rocblas_int lda, rocblas_stride stride_a,
    const rocblas_half* B, rocblas_int ldb, rocblas_stride stride_b, const rocblas_half* beta,
    rocblas_half* C, rocblas_int ldc, rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_hgemm_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_half* alpha, const rocblas_half* A, rocblas_int lda, rocblas_stride stride_a,
    const rocblas_half* B, rocblas_int ldb, rocblas_stride stride_b, const rocblas_half* beta,
    rocblas_half* C, rocblas_int ldc, rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_hgemm_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n, int64_t k,
    const rocblas_half* alpha, const rocblas_half* A, int64_t lda, rocblas_stride stride_a,
    const rocblas_half* B, int64_t ldb, rocblas_stride stride_b, const rocblas_half* beta,
    rocblas_half* C, int64_t ldc, rocblas_stride stride_c, int64_t batch_count);
using rocblas_hshgemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const float* alpha, const rocblas_half* const A[],
    rocblas_int lda, const rocblas_half* const x[], rocblas_int incx, const float* beta,
    rocblas_half* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_hshgemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, const float* alpha, const rocblas_half* const A[], int64_t lda,
    const rocblas_half* const x[], int64_t incx, const float* beta, rocblas_half* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_hshgemv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_int m, rocblas_int n, const float* alpha,
    const rocblas_half* A, rocblas_int lda, rocblas_stride strideA, const rocblas_half* x,
    rocblas_int incx, rocblas_stride stridex, const float* beta, rocblas_half* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_hshgemv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, int64_t m, int64_t n, const float* alpha, const rocblas_half* A,
    int64_t lda, rocblas_stride strideA, const rocblas_half* x, int64_t incx,
    rocblas_stride stridex, const float* beta, rocblas_half* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_hssgemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const float* alpha, const rocblas_half* const A[],
    rocblas_int lda, const rocblas_half* const x[], rocblas_int incx, const float* beta,
    float* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_hssgemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, const float* alpha, const rocblas_half* const A[], int64_t lda,
    const rocblas_half* const x[], int64_t incx, const float* beta, float* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_hssgemv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_int m, rocblas_int n, const float* alpha,
    const rocblas_half* A, rocblas_int lda, rocblas_stride strideA, const rocblas_half* x,
    rocblas_int incx, rocblas_stride stridex, const float* beta, float* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_hssgemv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, int64_t m, int64_t n, const float* alpha, const rocblas_half* A,
    int64_t lda, rocblas_stride strideA, const rocblas_half* x, int64_t incx,
    rocblas_stride stridex, const float* beta, float* y, int64_t incy, rocblas_stride stridey,
    int64_t batch_count);
using rocblas_icamax_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_int* result);
using rocblas_icamax_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, int64_t* result);
using rocblas_icamax_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* const x[], rocblas_int incx, rocblas_int batch_count,
    rocblas_int* result);
using rocblas_icamax_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* const x[], int64_t incx, int64_t batch_count, int64_t* result);
using rocblas_icamax_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_int batch_count, rocblas_int* result);
using rocblas_icamax_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, rocblas_stride stridex, int64_t batch_count,
    int64_t* result);
using rocblas_icamin_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_int* result);
using rocblas_icamin_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, int64_t* result);
using rocblas_icamin_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* const x[], rocblas_int incx, rocblas_int batch_count,
    rocblas_int* result);
using rocblas_icamin_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* const x[], int64_t incx, int64_t batch_count, int64_t* result);
using rocblas_icamin_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_int batch_count, rocblas_int* result);
using rocblas_icamin_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, rocblas_stride stridex, int64_t batch_count,
    int64_t* result);
using rocblas_idamax_t = rocblas_status(rocblas_handle handle, rocblas_int n, const double* x,
    rocblas_int incx, rocblas_int* result);
using rocblas_idamax_64_t = rocblas_status(rocblas_handle handle, int64_t n, const double* x,
    int64_t incx, int64_t* result);
using rocblas_idamax_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* const x[], rocblas_int incx, rocblas_int batch_count, rocblas_int* result);
using rocblas_idamax_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* const x[], int64_t incx, int64_t batch_count, int64_t* result);
using rocblas_idamax_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* x, rocblas_int incx, rocblas_stride stridex, rocblas_int batch_count,
    rocblas_int* result);
using rocblas_idamax_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* x, int64_t incx, rocblas_stride stridex, int64_t batch_count, int64_t* result);
using rocblas_idamin_t = rocblas_status(rocblas_handle handle, rocblas_int n, const double* x,
    rocblas_int incx, rocblas_int* result);
using rocblas_idamin_64_t = rocblas_status(rocblas_handle handle, int64_t n, const double* x,
    int64_t incx, int64_t* result);
using rocblas_idamin_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* const x[], rocblas_int incx, rocblas_int batch_count, rocblas_int* result);
using rocblas_idamin_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* const x[], int64_t incx, int64_t batch_count, int64_t* result);
using rocblas_idamin_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* x, rocblas_int incx, rocblas_stride stridex, rocblas_int batch_count,
    rocblas_int* result);
using rocblas_idamin_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* x, int64_t incx, rocblas_stride stridex, int64_t batch_count, int64_t* result);
using rocblas_initialize_t = void();
using rocblas_is_device_memory_size_query_t = bool(rocblas_handle handle);
using rocblas_is_managing_device_memory_t = bool(rocblas_handle handle);
using rocblas_is_user_managing_device_memory_t = bool(rocblas_handle handle);
using rocblas_isamax_t = rocblas_status(rocblas_handle handle, rocblas_int n, const float* x,
    rocblas_int incx, rocblas_int* result);
using rocblas_isamax_64_t = rocblas_status(rocblas_handle handle, int64_t n, const float* x,
    int64_t incx, int64_t* result);
using rocblas_isamax_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* const x[], rocblas_int incx, rocblas_int batch_count, rocblas_int* result);
using rocblas_isamax_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* const x[], int64_t incx, int64_t batch_count, int64_t* result);
using rocblas_isamax_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* x, rocblas_int incx, rocblas_stride stridex, rocblas_int batch_count,
    rocblas_int* result);
using rocblas_isamax_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* x, int64_t incx, rocblas_stride stridex, int64_t batch_count, int64_t* result);
using rocblas_isamin_t = rocblas_status(rocblas_handle handle, rocblas_int n, const float* x,
    rocblas_int incx, rocblas_int* result);
using rocblas_isamin_64_t = rocblas_status(rocblas_handle handle, int64_t n, const float* x,
    int64_t incx, int64_t* result);
using rocblas_isamin_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* const x[], rocblas_int incx, rocblas_int batch_count, rocblas_int* result);
using rocblas_isamin_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* const x[], int64_t incx, int64_t batch_count, int64_t* result);
using rocblas_isamin_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* x, rocblas_int incx, rocblas_stride stridex, rocblas_int batch_count,
    rocblas_int* result);
using rocblas_isamin_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* x, int64_t incx, rocblas_stride stridex, int64_t batch_count, int64_t* result);
using rocblas_izamax_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_int* result);
using rocblas_izamax_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, int64_t* result);
using rocblas_izamax_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* const x[], rocblas_int incx, rocblas_int batch_count,
    rocblas_int* result);
using rocblas_izamax_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* const x[], int64_t incx, int64_t batch_count, int64_t* result);
using rocblas_izamax_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_int batch_count, rocblas_int* result);
using rocblas_izamax_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, rocblas_stride stridex, int64_t batch_count,
    int64_t* result);
using rocblas_izamin_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_int* result);
using rocblas_izamin_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, int64_t* result);
using rocblas_izamin_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* const x[], rocblas_int incx, rocblas_int batch_count,
    rocblas_int* result);
using rocblas_izamin_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* const x[], int64_t incx, int64_t batch_count, int64_t* result);
using rocblas_izamin_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_int batch_count, rocblas_int* result);
using rocblas_izamin_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, rocblas_stride stridex, int64_t batch_count,
    int64_t* result);
using rocblas_nrm2_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const void* x, rocblas_datatype x_type, rocblas_int incx, rocblas_int batch_count,
    void* results, rocblas_datatype result_type, rocblas_datatype execution_type);
using rocblas_nrm2_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, const void* x,
    rocblas_datatype x_type, int64_t incx, int64_t batch_count, void* results,
    rocblas_datatype result_type, rocblas_datatype execution_type);
using rocblas_nrm2_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n, const void* x,
    rocblas_datatype x_type, rocblas_int incx, void* results, rocblas_datatype result_type,
    rocblas_datatype execution_type);
using rocblas_nrm2_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, const void* x,
    rocblas_datatype x_type, int64_t incx, void* results, rocblas_datatype result_type,
    rocblas_datatype execution_type);
using rocblas_nrm2_strided_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const void* x, rocblas_datatype x_type, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count, void* results, rocblas_datatype result_type,
    rocblas_datatype execution_type);
using rocblas_nrm2_strided_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const void* x, rocblas_datatype x_type, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count, void* results, rocblas_datatype result_type,
    rocblas_datatype execution_type);
using rocblas_pointer_to_mode_t = rocblas_pointer_mode(void* ptr);
using rocblas_rot_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n, void* x,
    rocblas_datatype x_type, rocblas_int incx, void* y, rocblas_datatype y_type, rocblas_int incy,
    const void* c, const void* s, rocblas_datatype cs_type, rocblas_int batch_count,
    rocblas_datatype execution_type);
using rocblas_rot_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, void* x,
    rocblas_datatype x_type, int64_t incx, void* y, rocblas_datatype y_type, int64_t incy,
    const void* c, const void* s, rocblas_datatype cs_type, int64_t batch_count,
    rocblas_datatype execution_type);
using rocblas_rot_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n, void* x,
    rocblas_datatype x_type, rocblas_int incx, void* y, rocblas_datatype y_type, rocblas_int incy,
    const void* c, const void* s, rocblas_datatype cs_type, rocblas_datatype execution_type);
using rocblas_rot_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, void* x,
    rocblas_datatype x_type, int64_t incx, void* y, rocblas_datatype y_type, int64_t incy,
    const void* c, const void* s, rocblas_datatype cs_type, rocblas_datatype execution_type);
using rocblas_rot_strided_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    void* x, rocblas_datatype x_type, rocblas_int incx, rocblas_stride stride_x, void* y,
    rocblas_datatype y_type, rocblas_int incy, rocblas_stride stride_y, const void* c,
    const void* s, rocblas_datatype cs_type, rocblas_int batch_count,
    rocblas_datatype execution_type);
using rocblas_rot_strided_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    void* x, rocblas_datatype x_type, int64_t incx, rocblas_stride stride_x, void* y,
    rocblas_datatype y_type, int64_t incy, rocblas_stride stride_y, const void* c, const void* s,
    rocblas_datatype cs_type, int64_t batch_count, rocblas_datatype execution_type);
using rocblas_sasum_t = rocblas_status(rocblas_handle handle, rocblas_int n, const float* x,
    rocblas_int incx, float* result);
using rocblas_sasum_64_t = rocblas_status(rocblas_handle handle, int64_t n, const float* x,
    int64_t incx, float* result);
using rocblas_sasum_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* const x[], rocblas_int incx, rocblas_int batch_count, float* results);
using rocblas_sasum_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* const x[], int64_t incx, int64_t batch_count, float* results);
using rocblas_sasum_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* x, rocblas_int incx, rocblas_stride stridex, rocblas_int batch_count,
    float* results);
using rocblas_sasum_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* x, int64_t incx, rocblas_stride stridex, int64_t batch_count, float* results);
using rocblas_saxpy_t = rocblas_status(rocblas_handle handle, rocblas_int n, const float* alpha,
    const float* x, rocblas_int incx, float* y, rocblas_int incy);
using rocblas_saxpy_64_t = rocblas_status(rocblas_handle handle, int64_t n, const float* alpha,
    const float* x, int64_t incx, float* y, int64_t incy);
using rocblas_saxpy_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* alpha, const float* const x[], rocblas_int incx, float* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_saxpy_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* alpha, const float* const x[], int64_t incx, float* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_saxpy_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* alpha, const float* x, rocblas_int incx, rocblas_stride stridex, float* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_saxpy_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* alpha, const float* x, int64_t incx, rocblas_stride stridex, float* y,
    int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_scal_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const void* alpha, rocblas_datatype alpha_type, void* x, rocblas_datatype x_type,
    rocblas_int incx, rocblas_int batch_count, rocblas_datatype execution_type);
using rocblas_scal_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const void* alpha, rocblas_datatype alpha_type, void* x, rocblas_datatype x_type, int64_t incx,
    int64_t batch_count, rocblas_datatype execution_type);
using rocblas_scal_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n, const void* alpha,
    rocblas_datatype alpha_type, void* x, rocblas_datatype x_type, rocblas_int incx,
    rocblas_datatype execution_type);
using rocblas_scal_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n, const void* alpha,
    rocblas_datatype alpha_type, void* x, rocblas_datatype x_type, int64_t incx,
    rocblas_datatype execution_type);
using rocblas_scal_strided_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const void* alpha, rocblas_datatype alpha_type, void* x, rocblas_datatype x_type,
    rocblas_int incx, rocblas_stride stridex, rocblas_int batch_count,
    rocblas_datatype execution_type);
using rocblas_scal_strided_batched_ex_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const void* alpha, rocblas_datatype alpha_type, void* x, rocblas_datatype x_type, int64_t incx,
    rocblas_stride stridex, int64_t batch_count, rocblas_datatype execution_type);
using rocblas_scasum_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, float* result);
using rocblas_scasum_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, float* result);
using rocblas_scasum_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* const x[], rocblas_int incx, rocblas_int batch_count,
    float* results);
using rocblas_scasum_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* const x[], int64_t incx, int64_t batch_count, float* results);
using rocblas_scasum_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_int batch_count, float* results);
using rocblas_scasum_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, rocblas_stride stridex, int64_t batch_count,
    float* results);
using rocblas_scnrm2_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, float* result);
using rocblas_scnrm2_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, float* result);
using rocblas_scnrm2_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* const x[], rocblas_int incx, rocblas_int batch_count,
    float* results);
using rocblas_scnrm2_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* const x[], int64_t incx, int64_t batch_count, float* results);
using rocblas_scnrm2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_float_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_int batch_count, float* results);
using rocblas_scnrm2_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_float_complex* x, int64_t incx, rocblas_stride stridex, int64_t batch_count,
    float* results);
using rocblas_scopy_t = rocblas_status(rocblas_handle handle, rocblas_int n, const float* x,
    rocblas_int incx, float* y, rocblas_int incy);
using rocblas_scopy_64_t = rocblas_status(rocblas_handle handle, int64_t n, const float* x,
    int64_t incx, float* y, int64_t incy);
using rocblas_scopy_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* const x[], rocblas_int incx, float* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_scopy_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* const x[], int64_t incx, float* const y[], int64_t incy, int64_t batch_count);
using rocblas_scopy_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* x, rocblas_int incx, rocblas_stride stridex, float* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_scopy_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* x, int64_t incx, rocblas_stride stridex, float* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_sdgmm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_int m,
    rocblas_int n, const float* A, rocblas_int lda, const float* x, rocblas_int incx, float* C,
    rocblas_int ldc);
using rocblas_sdgmm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side, int64_t m,
    int64_t n, const float* A, int64_t lda, const float* x, int64_t incx, float* C, int64_t ldc);
using rocblas_sdgmm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_int m, rocblas_int n, const float* const A[], rocblas_int lda, const float* const x[],
    rocblas_int incx, float* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_sdgmm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    int64_t m, int64_t n, const float* const A[], int64_t lda, const float* const x[], int64_t incx,
    float* const C[], int64_t ldc, int64_t batch_count);
using rocblas_sdgmm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_int m, rocblas_int n, const float* A, rocblas_int lda, rocblas_stride stride_A,
    const float* x, rocblas_int incx, rocblas_stride stride_x, float* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_sdgmm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    int64_t m, int64_t n, const float* A, int64_t lda, rocblas_stride stride_A, const float* x,
    int64_t incx, rocblas_stride stride_x, float* C, int64_t ldc, rocblas_stride stride_C,
    int64_t batch_count);
using rocblas_sdot_t = rocblas_status(rocblas_handle handle, rocblas_int n, const float* x,
    rocblas_int incx, const float* y, rocblas_int incy, float* result);
using rocblas_sdot_64_t = rocblas_status(rocblas_handle handle, int64_t n, const float* x,
    int64_t incx, const float* y, int64_t incy, float* result);
using rocblas_sdot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* const x[], rocblas_int incx, const float* const y[], rocblas_int incy,
    rocblas_int batch_count, float* result);
using rocblas_sdot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* const x[], int64_t incx, const float* const y[], int64_t incy, int64_t batch_count,
    float* result);
using rocblas_sdot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* x, rocblas_int incx, rocblas_stride stridex, const float* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count, float* result);
using rocblas_sdot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* x, int64_t incx, rocblas_stride stridex, const float* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count, float* result);
using rocblas_set_atomics_mode_t = rocblas_status(rocblas_handle handle,
    rocblas_atomics_mode atomics_mode);
using rocblas_set_device_memory_size_t = rocblas_status(rocblas_handle handle, size_t size);
using rocblas_set_math_mode_t = rocblas_status(rocblas_handle handle, rocblas_math_mode math_mode);
using rocblas_set_matrix_t = rocblas_status(rocblas_int rows, rocblas_int cols,
    rocblas_int elem_size, const void* a, rocblas_int lda, void* b, rocblas_int ldb);
using rocblas_set_matrix_64_t = rocblas_status(int64_t rows, int64_t cols, int64_t elem_size,
    const void* a, int64_t lda, void* b, int64_t ldb);
using rocblas_set_matrix_async_t = rocblas_status(rocblas_int rows, rocblas_int cols,
    rocblas_int elem_size, const void* a, rocblas_int lda, void* b, rocblas_int ldb,
    hipStream_t stream);
using rocblas_set_matrix_async_64_t = rocblas_status(int64_t rows, int64_t cols, int64_t elem_size,
    const void* a, int64_t lda, void* b, int64_t ldb, hipStream_t stream);
using rocblas_set_optimal_device_memory_size_impl_t = rocblas_status(rocblas_handle handle,
    size_t count, ...);
using rocblas_set_performance_metric_t = rocblas_status(rocblas_handle handle,
    rocblas_performance_metric metric);
using rocblas_set_pointer_mode_t = rocblas_status(rocblas_handle handle,
    rocblas_pointer_mode pointer_mode);
using rocblas_set_solution_fitness_query_t = rocblas_status(rocblas_handle handle, double* fitness);
using rocblas_set_start_stop_events_t = rocblas_status(rocblas_handle handle, hipEvent_t startEvent,
    hipEvent_t stopEvent);
using rocblas_set_stream_t = rocblas_status(rocblas_handle handle, hipStream_t stream);
using rocblas_set_vector_t = rocblas_status(rocblas_int n, rocblas_int elem_size, const void* x,
    rocblas_int incx, void* y, rocblas_int incy);
using rocblas_set_vector_64_t = rocblas_status(int64_t n, int64_t elem_size, const void* x,
    int64_t incx, void* y, int64_t incy);
using rocblas_set_vector_async_t = rocblas_status(rocblas_int n, rocblas_int elem_size,
    const void* x, rocblas_int incx, void* y, rocblas_int incy, hipStream_t stream);
using rocblas_set_vector_async_64_t = rocblas_status(int64_t n, int64_t elem_size, const void* x,
    int64_t incx, void* y, int64_t incy, hipStream_t stream);
using rocblas_set_workspace_t = rocblas_status(rocblas_handle handle, void* addr, size_t size);
using rocblas_sgbmv_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku, const float* alpha,
    const float* A, rocblas_int lda, const float* x, rocblas_int incx, const float* beta, float* y,
    rocblas_int incy);
using rocblas_sgbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans, int64_t m,
    int64_t n, int64_t kl, int64_t ku, const float* alpha, const float* A, int64_t lda,
    const float* x, int64_t incx, const float* beta, float* y, int64_t incy);
using rocblas_sgbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku, const float* alpha,
    const float* const A[], rocblas_int lda, const float* const x[], rocblas_int incx,
    const float* beta, float* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_sgbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, int64_t kl, int64_t ku, const float* alpha, const float* const A[],
    int64_t lda, const float* const x[], int64_t incx, const float* beta, float* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_sgbmv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation trans, rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku,
    const float* alpha, const float* A, rocblas_int lda, rocblas_stride stride_A, const float* x,
    rocblas_int incx, rocblas_stride stride_x, const float* beta, float* y, rocblas_int incy,
    rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_sgbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const float* alpha,
    const float* A, int64_t lda, rocblas_stride stride_A, const float* x, int64_t incx,
    rocblas_stride stride_x, const float* beta, float* y, int64_t incy, rocblas_stride stride_y,
    int64_t batch_count);
using rocblas_sgeam_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, const float* alpha, const float* A,
    rocblas_int lda, const float* beta, const float* B, rocblas_int ldb, float* C, rocblas_int ldc);
using rocblas_sgeam_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, const float* alpha, const float* A, int64_t lda,
    const float* beta, const float* B, int64_t ldb, float* C, int64_t ldc);
using rocblas_sgeam_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, const float* alpha,
    const float* const A[], rocblas_int lda, const float* beta, const float* const B[],
    rocblas_int ldb, float* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_sgeam_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, const float* alpha, const float* const A[],
    int64_t lda, const float* beta, const float* const B[], int64_t ldb, float* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_sgeam_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n,
    const float* alpha, const float* A, rocblas_int lda, rocblas_stride stride_A, const float* beta,
    const float* B, rocblas_int ldb, rocblas_stride stride_B, float* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_sgeam_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n, const float* alpha,
    const float* A, int64_t lda, rocblas_stride stride_A, const float* beta, const float* B,
    int64_t ldb, rocblas_stride stride_B, float* C, int64_t ldc, rocblas_stride stride_C,
    int64_t batch_count);
using rocblas_sgemm_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const float* alpha,
    const float* A, rocblas_int lda, const float* B, rocblas_int ldb, const float* beta, float* C,
    rocblas_int ldc);
using rocblas_sgemm_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const float* alpha, const float* A,
    int64_t lda, const float* B, int64_t ldb, const float* beta, float* C, int64_t ldc);
using rocblas_sgemm_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const float* alpha,
    const float* const A[], rocblas_int lda, const float* const B[], rocblas_int ldb,
    const float* beta, float* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_sgemm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const float* alpha,
    const float* const A[], int64_t lda, const float* const B[], int64_t ldb, const float* beta,
    float* const C[], int64_t ldc, int64_t batch_count);
using rocblas_sgemm_kernel_name_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k, const float* alpha,
    const float* A, rocblas_int lda, rocblas_stride stride_a, const float* B, rocblas_int ldb,
    rocblas_stride stride_b, const float* beta, float* C, rocblas_int ldc, rocblas_stride stride_c,
    rocblas_int batch_count);
using rocblas_sgemm_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const float* alpha, const float* A, rocblas_int lda, rocblas_stride stride_a, const float* B,
    rocblas_int ldb, rocblas_stride stride_b, const float* beta, float* C, rocblas_int ldc,
    rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_sgemm_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n, int64_t k,
    const float* alpha, const float* A, int64_t lda, rocblas_stride stride_a, const float* B,
    int64_t ldb, rocblas_stride stride_b, const float* beta, float* C, int64_t ldc,
    rocblas_stride stride_c, int64_t batch_count);
using rocblas_sgemmt_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const float* alpha, const float* A, rocblas_int lda, const float* B, rocblas_int ldb,
    const float* beta, float* C, rocblas_int ldc);
using rocblas_sgemmt_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k, const float* alpha,
    const float* A, int64_t lda, const float* B, int64_t ldb, const float* beta, float* C,
    int64_t ldc);
using rocblas_sgemmt_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const float* alpha, const float* const A[], rocblas_int lda, const float* const B[],
    rocblas_int ldb, const float* beta, float* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_sgemmt_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k, const float* alpha,
    const float* const A[], int64_t lda, const float* const B[], int64_t ldb, const float* beta,
    float* const C[], int64_t ldc, int64_t batch_count);
using rocblas_sgemmt_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const float* alpha, const float* A, rocblas_int lda, rocblas_stride stride_a, const float* B,
    rocblas_int ldb, rocblas_stride stride_b, const float* beta, float* C, rocblas_int ldc,
    rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_sgemmt_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k, const float* alpha,
    const float* A, int64_t lda, rocblas_stride stride_a, const float* B, int64_t ldb,
    rocblas_stride stride_b, const float* beta, float* C, int64_t ldc, rocblas_stride stride_c,
    int64_t batch_count);
using rocblas_sgemv_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const float* alpha, const float* A, rocblas_int lda,
    const float* x, rocblas_int incx, const float* beta, float* y, rocblas_int incy);
using rocblas_sgemv_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans, int64_t m,
    int64_t n, const float* alpha, const float* A, int64_t lda, const float* x, int64_t incx,
    const float* beta, float* y, int64_t incy);
using rocblas_sgemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const float* alpha, const float* const A[], rocblas_int lda,
    const float* const x[], rocblas_int incx, const float* beta, float* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_sgemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, const float* alpha, const float* const A[], int64_t lda,
    const float* const x[], int64_t incx, const float* beta, float* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_sgemv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_int m, rocblas_int n, const float* alpha, const float* A,
    rocblas_int lda, rocblas_stride strideA, const float* x, rocblas_int incx,
    rocblas_stride stridex, const float* beta, float* y, rocblas_int incy, rocblas_stride stridey,
    rocblas_int batch_count);
using rocblas_sgemv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, int64_t m, int64_t n, const float* alpha, const float* A, int64_t lda,
    rocblas_stride strideA, const float* x, int64_t incx, rocblas_stride stridex, const float* beta,
    float* y, int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_sger_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const float* alpha, const float* x, rocblas_int incx, const float* y, rocblas_int incy,
    float* A, rocblas_int lda);
using rocblas_sger_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const float* alpha, const float* x, int64_t incx, const float* y, int64_t incy, float* A,
    int64_t lda);
using rocblas_sger_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const float* alpha, const float* const x[], rocblas_int incx, const float* const y[],
    rocblas_int incy, float* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_sger_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const float* alpha, const float* const x[], int64_t incx, const float* const y[], int64_t incy,
    float* const A[], int64_t lda, int64_t batch_count);
using rocblas_sger_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m,
    rocblas_int n, const float* alpha, const float* x, rocblas_int incx, rocblas_stride stridex,
    const float* y, rocblas_int incy, rocblas_stride stridey, float* A, rocblas_int lda,
    rocblas_stride strideA, rocblas_int batch_count);
using rocblas_sger_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m,
    int64_t n, const float* alpha, const float* x, int64_t incx, rocblas_stride stridex,
    const float* y, int64_t incy, rocblas_stride stridey, float* A, int64_t lda,
    rocblas_stride strideA, int64_t batch_count);
using rocblas_snrm2_t = rocblas_status(rocblas_handle handle, rocblas_int n, const float* x,
    rocblas_int incx, float* result);
using rocblas_snrm2_64_t = rocblas_status(rocblas_handle handle, int64_t n, const float* x,
    int64_t incx, float* result);
using rocblas_snrm2_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* const x[], rocblas_int incx, rocblas_int batch_count, float* results);
using rocblas_snrm2_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* const x[], int64_t incx, int64_t batch_count, float* results);
using rocblas_snrm2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* x, rocblas_int incx, rocblas_stride stridex, rocblas_int batch_count,
    float* results);
using rocblas_snrm2_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* x, int64_t incx, rocblas_stride stridex, int64_t batch_count, float* results);
using rocblas_srot_t = rocblas_status(rocblas_handle handle, rocblas_int n, float* x,
    rocblas_int incx, float* y, rocblas_int incy, const float* c, const float* s);
using rocblas_srot_64_t = rocblas_status(rocblas_handle handle, int64_t n, float* x, int64_t incx,
    float* y, int64_t incy, const float* c, const float* s);
using rocblas_srot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    float* const x[], rocblas_int incx, float* const y[], rocblas_int incy, const float* c,
    const float* s, rocblas_int batch_count);
using rocblas_srot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n, float* const x[],
    int64_t incx, float* const y[], int64_t incy, const float* c, const float* s,
    int64_t batch_count);
using rocblas_srot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    float* x, rocblas_int incx, rocblas_stride stride_x, float* y, rocblas_int incy,
    rocblas_stride stride_y, const float* c, const float* s, rocblas_int batch_count);
using rocblas_srot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n, float* x,
    int64_t incx, rocblas_stride stride_x, float* y, int64_t incy, rocblas_stride stride_y,
    const float* c, const float* s, int64_t batch_count);
using rocblas_srotg_t = rocblas_status(rocblas_handle handle, float* a, float* b, float* c,
    float* s);
using rocblas_srotg_64_t = rocblas_status(rocblas_handle handle, float* a, float* b, float* c,
    float* s);
using rocblas_srotg_batched_t = rocblas_status(rocblas_handle handle, float* const a[],
    float* const b[], float* const c[], float* const s[], rocblas_int batch_count);
using rocblas_srotg_batched_64_t = rocblas_status(rocblas_handle handle, float* const a[],
    float* const b[], float* const c[], float* const s[], int64_t batch_count);
using rocblas_srotg_strided_batched_t = rocblas_status(rocblas_handle handle, float* a,
    rocblas_stride stride_a, float* b, rocblas_stride stride_b, float* c, rocblas_stride stride_c,
    float* s, rocblas_stride stride_s, rocblas_int batch_count);
using rocblas_srotg_strided_batched_64_t = rocblas_status(rocblas_handle handle, float* a,
    rocblas_stride stride_a, float* b, rocblas_stride stride_b, float* c, rocblas_stride stride_c,
    float* s, rocblas_stride stride_s, int64_t batch_count);
using rocblas_srotm_t = rocblas_status(rocblas_handle handle, rocblas_int n, float* x,
    rocblas_int incx, float* y, rocblas_int incy, const float* param);
using rocblas_srotm_64_t = rocblas_status(rocblas_handle handle, int64_t n, float* x, int64_t incx,
    float* y, int64_t incy, const float* param);
using rocblas_srotm_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    float* const x[], rocblas_int incx, float* const y[], rocblas_int incy,
    const float* const param[], rocblas_int batch_count);
using rocblas_srotm_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    float* const x[], int64_t incx, float* const y[], int64_t incy, const float* const param[],
    int64_t batch_count);
using rocblas_srotm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    float* x, rocblas_int incx, rocblas_stride stride_x, float* y, rocblas_int incy,
    rocblas_stride stride_y, const float* param, rocblas_stride stride_param,
    rocblas_int batch_count);
using rocblas_srotm_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    float* x, int64_t incx, rocblas_stride stride_x, float* y, int64_t incy,
    rocblas_stride stride_y, const float* param, rocblas_stride stride_param, int64_t batch_count);
using rocblas_srotmg_t = rocblas_status(rocblas_handle handle, float* d1, float* d2, float* x1,
    const float* y1, float* param);
using rocblas_srotmg_64_t = rocblas_status(rocblas_handle handle, float* d1, float* d2, float* x1,
    const float* y1, float* param);
using rocblas_srotmg_batched_t = rocblas_status(rocblas_handle handle, float* const d1[],
    float* const d2[], float* const x1[], const float* const y1[], float* const param[],
    rocblas_int batch_count);
using rocblas_srotmg_batched_64_t = rocblas_status(rocblas_handle handle, float* const d1[],
    float* const d2[], float* const x1[], const float* const y1[], float* const param[],
    int64_t batch_count);
using rocblas_srotmg_strided_batched_t = rocblas_status(rocblas_handle handle, float* d1,
    rocblas_stride stride_d1, float* d2, rocblas_stride stride_d2, float* x1,
    rocblas_stride stride_x1, const float* y1, rocblas_stride stride_y1, float* param,
    rocblas_stride stride_param, rocblas_int batch_count);
using rocblas_srotmg_strided_batched_64_t = rocblas_status(rocblas_handle handle, float* d1,
    rocblas_stride stride_d1, float* d2, rocblas_stride stride_d2, float* x1,
    rocblas_stride stride_x1, const float* y1, rocblas_stride stride_y1, float* param,
    rocblas_stride stride_param, int64_t batch_count);
using rocblas_ssbmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    rocblas_int k, const float* alpha, const float* A, rocblas_int lda, const float* x,
    rocblas_int incx, const float* beta, float* y, rocblas_int incy);
using rocblas_ssbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    int64_t k, const float* alpha, const float* A, int64_t lda, const float* x, int64_t incx,
    const float* beta, float* y, int64_t incy);
using rocblas_ssbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, rocblas_int k, const float* alpha, const float* const A[], rocblas_int lda,
    const float* const x[], rocblas_int incx, const float* beta, float* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_ssbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, int64_t k, const float* alpha, const float* const A[], int64_t lda,
    const float* const x[], int64_t incx, const float* beta, float* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_ssbmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, rocblas_int k, const float* alpha, const float* A, rocblas_int lda,
    rocblas_stride strideA, const float* x, rocblas_int incx, rocblas_stride stridex,
    const float* beta, float* y, rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_ssbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, int64_t k, const float* alpha, const float* A, int64_t lda, rocblas_stride strideA,
    const float* x, int64_t incx, rocblas_stride stridex, const float* beta, float* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_sscal_t = rocblas_status(rocblas_handle handle, rocblas_int n, const float* alpha,
    float* x, rocblas_int incx);
using rocblas_sscal_64_t = rocblas_status(rocblas_handle handle, int64_t n, const float* alpha,
    float* x, int64_t incx);
using rocblas_sscal_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* alpha, float* const x[], rocblas_int incx, rocblas_int batch_count);
using rocblas_sscal_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* alpha, float* const x[], int64_t incx, int64_t batch_count);
using rocblas_sscal_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const float* alpha, float* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_sscal_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const float* alpha, float* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_sspmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const float* alpha, const float* A, const float* x, rocblas_int incx, const float* beta,
    float* y, rocblas_int incy);
using rocblas_sspmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const float* alpha, const float* A, const float* x, int64_t incx, const float* beta, float* y,
    int64_t incy);
using rocblas_sspmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* const A[], const float* const x[],
    rocblas_int incx, const float* beta, float* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_sspmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* const A[], const float* const x[], int64_t incx,
    const float* beta, float* const y[], int64_t incy, int64_t batch_count);
using rocblas_sspmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* A, rocblas_stride strideA, const float* x,
    rocblas_int incx, rocblas_stride stridex, const float* beta, float* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_sspmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* A, rocblas_stride strideA, const float* x,
    int64_t incx, rocblas_stride stridex, const float* beta, float* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_sspr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const float* alpha, const float* x, rocblas_int incx, float* AP);
using rocblas_sspr2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const float* alpha, const float* x, rocblas_int incx, const float* y, rocblas_int incy,
    float* AP);
using rocblas_sspr2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const float* alpha, const float* x, int64_t incx, const float* y, int64_t incy, float* AP);
using rocblas_sspr2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* const x[], rocblas_int incx,
    const float* const y[], rocblas_int incy, float* const AP[], rocblas_int batch_count);
using rocblas_sspr2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* const x[], int64_t incx, const float* const y[],
    int64_t incy, float* const AP[], int64_t batch_count);
using rocblas_sspr2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* x, rocblas_int incx, rocblas_stride stride_x,
    const float* y, rocblas_int incy, rocblas_stride stride_y, float* AP, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_sspr2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* x, int64_t incx, rocblas_stride stride_x,
    const float* y, int64_t incy, rocblas_stride stride_y, float* AP, rocblas_stride stride_A,
    int64_t batch_count);
using rocblas_sspr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const float* alpha, const float* x, int64_t incx, float* AP);
using rocblas_sspr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* const x[], rocblas_int incx, float* const AP[],
    rocblas_int batch_count);
using rocblas_sspr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* const x[], int64_t incx, float* const AP[],
    int64_t batch_count);
using rocblas_sspr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* x, rocblas_int incx, rocblas_stride stride_x,
    float* AP, rocblas_stride stride_A, rocblas_int batch_count);
using rocblas_sspr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* x, int64_t incx, rocblas_stride stride_x, float* AP,
    rocblas_stride stride_A, int64_t batch_count);
using rocblas_sswap_t = rocblas_status(rocblas_handle handle, rocblas_int n, float* x,
    rocblas_int incx, float* y, rocblas_int incy);
using rocblas_sswap_64_t = rocblas_status(rocblas_handle handle, int64_t n, float* x, int64_t incx,
    float* y, int64_t incy);
using rocblas_sswap_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    float* const x[], rocblas_int incx, float* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_sswap_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    float* const x[], int64_t incx, float* const y[], int64_t incy, int64_t batch_count);
using rocblas_sswap_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    float* x, rocblas_int incx, rocblas_stride stridex, float* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_sswap_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    float* x, int64_t incx, rocblas_stride stridex, float* y, int64_t incy, rocblas_stride stridey,
    int64_t batch_count);
using rocblas_ssymm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_int m, rocblas_int n, const float* alpha, const float* A, rocblas_int lda,
    const float* B, rocblas_int ldb, const float* beta, float* C, rocblas_int ldc);
using rocblas_ssymm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const float* alpha, const float* A, int64_t lda,
    const float* B, int64_t ldb, const float* beta, float* C, int64_t ldc);
using rocblas_ssymm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const float* alpha, const float* const A[],
    rocblas_int lda, const float* const B[], rocblas_int ldb, const float* beta, float* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_ssymm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const float* alpha, const float* const A[],
    int64_t lda, const float* const B[], int64_t ldb, const float* beta, float* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_ssymm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const float* alpha, const float* A,
    rocblas_int lda, rocblas_stride stride_A, const float* B, rocblas_int ldb,
    rocblas_stride stride_B, const float* beta, float* C, rocblas_int ldc, rocblas_stride stride_C,
    rocblas_int batch_count);
using rocblas_ssymm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const float* alpha, const float* A, int64_t lda,
    rocblas_stride stride_A, const float* B, int64_t ldb, rocblas_stride stride_B,
    const float* beta, float* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_ssymv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const float* alpha, const float* A, rocblas_int lda, const float* x, rocblas_int incx,
    const float* beta, float* y, rocblas_int incy);
using rocblas_ssymv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const float* alpha, const float* A, int64_t lda, const float* x, int64_t incx,
    const float* beta, float* y, int64_t incy);
using rocblas_ssymv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* const A[], rocblas_int lda,
    const float* const x[], rocblas_int incx, const float* beta, float* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_ssymv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* const A[], int64_t lda, const float* const x[],
    int64_t incx, const float* beta, float* const y[], int64_t incy, int64_t batch_count);
using rocblas_ssymv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* A, rocblas_int lda, rocblas_stride strideA,
    const float* x, rocblas_int incx, rocblas_stride stridex, const float* beta, float* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_ssymv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* A, int64_t lda, rocblas_stride strideA,
    const float* x, int64_t incx, rocblas_stride stridex, const float* beta, float* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_ssyr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const float* alpha, const float* x, rocblas_int incx, float* A, rocblas_int lda);
using rocblas_ssyr2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const float* alpha, const float* x, rocblas_int incx, const float* y, rocblas_int incy,
    float* A, rocblas_int lda);
using rocblas_ssyr2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const float* alpha, const float* x, int64_t incx, const float* y, int64_t incy, float* A,
    int64_t lda);
using rocblas_ssyr2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* const x[], rocblas_int incx,
    const float* const y[], rocblas_int incy, float* const A[], rocblas_int lda,
    rocblas_int batch_count);
using rocblas_ssyr2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* const x[], int64_t incx, const float* const y[],
    int64_t incy, float* const A[], int64_t lda, int64_t batch_count);
using rocblas_ssyr2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* x, rocblas_int incx, rocblas_stride stridex,
    const float* y, rocblas_int incy, rocblas_stride stridey, float* A, rocblas_int lda,
    rocblas_stride strideA, rocblas_int batch_count);
using rocblas_ssyr2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* x, int64_t incx, rocblas_stride stridex,
    const float* y, int64_t incy, rocblas_stride stridey, float* A, int64_t lda,
    rocblas_stride strideA, int64_t batch_count);
using rocblas_ssyr2k_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const float* alpha, const float* A,
    rocblas_int lda, const float* B, rocblas_int ldb, const float* beta, float* C, rocblas_int ldc);
using rocblas_ssyr2k_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const float* alpha, const float* A, int64_t lda,
    const float* B, int64_t ldb, const float* beta, float* C, int64_t ldc);
using rocblas_ssyr2k_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const float* alpha,
    const float* const A[], rocblas_int lda, const float* const B[], rocblas_int ldb,
    const float* beta, float* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_ssyr2k_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const float* alpha, const float* const A[],
    int64_t lda, const float* const B[], int64_t ldb, const float* beta, float* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_ssyr2k_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const float* alpha, const float* A,
    rocblas_int lda, rocblas_stride stride_A, const float* B, rocblas_int ldb,
    rocblas_stride stride_B, const float* beta, float* C, rocblas_int ldc, rocblas_stride stride_C,
    rocblas_int batch_count);
using rocblas_ssyr2k_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const float* alpha, const float* A, int64_t lda,
    rocblas_stride stride_A, const float* B, int64_t ldb, rocblas_stride stride_B,
    const float* beta, float* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_ssyr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const float* alpha, const float* x, int64_t incx, float* A, int64_t lda);
using rocblas_ssyr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* const x[], rocblas_int incx, float* const A[],
    rocblas_int lda, rocblas_int batch_count);
using rocblas_ssyr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* const x[], int64_t incx, float* const A[],
    int64_t lda, int64_t batch_count);
using rocblas_ssyr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const float* alpha, const float* x, rocblas_int incx, rocblas_stride stridex,
    float* A, rocblas_int lda, rocblas_stride strideA, rocblas_int batch_count);
using rocblas_ssyr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const float* alpha, const float* x, int64_t incx, rocblas_stride stridex, float* A,
    int64_t lda, rocblas_stride strideA, int64_t batch_count);
using rocblas_ssyrk_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const float* alpha, const float* A,
    rocblas_int lda, const float* beta, float* C, rocblas_int ldc);
using rocblas_ssyrk_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const float* alpha, const float* A, int64_t lda,
    const float* beta, float* C, int64_t ldc);
using rocblas_ssyrk_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const float* alpha,
    const float* const A[], rocblas_int lda, const float* beta, float* const C[], rocblas_int ldc,
    rocblas_int batch_count);
using rocblas_ssyrk_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const float* alpha, const float* const A[],
    int64_t lda, const float* beta, float* const C[], int64_t ldc, int64_t batch_count);
using rocblas_ssyrk_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const float* alpha, const float* A,
    rocblas_int lda, rocblas_stride stride_A, const float* beta, float* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_ssyrk_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const float* alpha, const float* A, int64_t lda,
    rocblas_stride stride_A, const float* beta, float* C, int64_t ldc, rocblas_stride stride_C,
    int64_t batch_count);
using rocblas_ssyrkx_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const float* alpha, const float* A,
    rocblas_int lda, const float* B, rocblas_int ldb, const float* beta, float* C, rocblas_int ldc);
using rocblas_ssyrkx_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const float* alpha, const float* A, int64_t lda,
    const float* B, int64_t ldb, const float* beta, float* C, int64_t ldc);
using rocblas_ssyrkx_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const float* alpha,
    const float* const A[], rocblas_int lda, const float* const B[], rocblas_int ldb,
    const float* beta, float* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_ssyrkx_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const float* alpha, const float* const A[],
    int64_t lda, const float* const B[], int64_t ldb, const float* beta, float* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_ssyrkx_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const float* alpha, const float* A,
    rocblas_int lda, rocblas_stride stride_A, const float* B, rocblas_int ldb,
    rocblas_stride stride_B, const float* beta, float* C, rocblas_int ldc, rocblas_stride stride_C,
    rocblas_int batch_count);
using rocblas_ssyrkx_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const float* alpha, const float* A, int64_t lda,
    rocblas_stride stride_A, const float* B, int64_t ldb, rocblas_stride stride_B,
    const float* beta, float* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_start_device_memory_size_query_t = rocblas_status(rocblas_handle handle);
using rocblas_status_to_string_t = const char*(rocblas_status status);
using rocblas_stbmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k, const float* A,
    rocblas_int lda, float* x, rocblas_int incx);
using rocblas_stbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k, const float* A,
    int64_t lda, float* x, int64_t incx);
using rocblas_stbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const float* const A[], rocblas_int lda, float* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_stbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k, const float* const A[],
    int64_t lda, float* const x[], int64_t incx, int64_t batch_count);
using rocblas_stbmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k, const float* A,
    rocblas_int lda, rocblas_stride stride_A, float* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_stbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k, const float* A,
    int64_t lda, rocblas_stride stride_A, float* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_stbsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k, const float* A,
    rocblas_int lda, float* x, rocblas_int incx);
using rocblas_stbsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k, const float* A,
    int64_t lda, float* x, int64_t incx);
using rocblas_stbsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const float* const A[], rocblas_int lda, float* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_stbsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k, const float* const A[],
    int64_t lda, float* const x[], int64_t incx, int64_t batch_count);
using rocblas_stbsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k, const float* A,
    rocblas_int lda, rocblas_stride stride_A, float* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_stbsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k, const float* A,
    int64_t lda, rocblas_stride stride_A, float* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_stop_device_memory_size_query_t = rocblas_status(rocblas_handle handle, size_t* size);
using rocblas_stpmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* A, float* x,
    rocblas_int incx);
using rocblas_stpmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* A, float* x,
    int64_t incx);
using rocblas_stpmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* const* A,
    float* const* x, rocblas_int incx, rocblas_int batch_count);
using rocblas_stpmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* const* A,
    float* const* x, int64_t incx, int64_t batch_count);
using rocblas_stpmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* A,
    rocblas_stride stride_A, float* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_stpmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* A,
    rocblas_stride stride_A, float* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_stpsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* AP, float* x,
    rocblas_int incx);
using rocblas_stpsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* AP, float* x,
    int64_t incx);
using rocblas_stpsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* const AP[],
    float* const x[], rocblas_int incx, rocblas_int batch_count);
using rocblas_stpsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* const AP[],
    float* const x[], int64_t incx, int64_t batch_count);
using rocblas_stpsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* AP,
    rocblas_stride stride_A, float* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_stpsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* AP,
    rocblas_stride stride_A, float* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_strmm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int m, rocblas_int n,
    const float* alpha, const float* A, rocblas_int lda, const float* B, rocblas_int ldb, float* C,
    rocblas_int ldc);
using rocblas_strmm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const float* alpha, const float* A, int64_t lda, const float* B, int64_t ldb, float* C,
    int64_t ldc);
using rocblas_strmm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const float* alpha, const float* const A[], rocblas_int lda,
    const float* const B[], rocblas_int ldb, float* const C[], rocblas_int ldc,
    rocblas_int batch_count);
using rocblas_strmm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const float* alpha, const float* const A[], int64_t lda, const float* const B[], int64_t ldb,
    float* const C[], int64_t ldc, int64_t batch_count);
using rocblas_strmm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const float* alpha, const float* A, rocblas_int lda, rocblas_stride stride_A,
    const float* B, rocblas_int ldb, rocblas_stride stride_B, float* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_strmm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const float* alpha, const float* A, int64_t lda, rocblas_stride stride_A, const float* B,
    int64_t ldb, rocblas_stride stride_B, float* C, int64_t ldc, rocblas_stride stride_C,
    int64_t batch_count);
using rocblas_strmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* A, rocblas_int lda,
    float* x, rocblas_int incx);
using rocblas_strmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* A, int64_t lda,
    float* x, int64_t incx);
using rocblas_strmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* const* A,
    rocblas_int lda, float* const* x, rocblas_int incx, rocblas_int batch_count);
using rocblas_strmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* const* A, int64_t lda,
    float* const* x, int64_t incx, int64_t batch_count);
using rocblas_strmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* A, rocblas_int lda,
    rocblas_stride stride_A, float* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_strmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* A, int64_t lda,
    rocblas_stride stride_A, float* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_strsm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int m, rocblas_int n,
    const float* alpha, const float* A, rocblas_int lda, float* B, rocblas_int ldb);
using rocblas_strsm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const float* alpha, const float* A, int64_t lda, float* B, int64_t ldb);
using rocblas_strsm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const float* alpha, const float* const A[], rocblas_int lda, float* const B[],
    rocblas_int ldb, rocblas_int batch_count);
using rocblas_strsm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const float* alpha, const float* const A[], int64_t lda, float* const B[], int64_t ldb,
    int64_t batch_count);
using rocblas_strsm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const float* alpha, const float* A, rocblas_int lda, rocblas_stride stride_a,
    float* B, rocblas_int ldb, rocblas_stride stride_b, rocblas_int batch_count);
using rocblas_strsm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const float* alpha, const float* A, int64_t lda, rocblas_stride stride_a, float* B, int64_t ldb,
    rocblas_stride stride_b, int64_t batch_count);
using rocblas_strsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* A, rocblas_int lda,
    float* x, rocblas_int incx);
using rocblas_strsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* A, int64_t lda,
    float* x, int64_t incx);
using rocblas_strsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* const A[],
    rocblas_int lda, float* const x[], rocblas_int incx, rocblas_int batch_count);
using rocblas_strsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* const A[], int64_t lda,
    float* const x[], int64_t incx, int64_t batch_count);
using rocblas_strsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const float* A, rocblas_int lda,
    rocblas_stride stride_A, float* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_strsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const float* A, int64_t lda,
    rocblas_stride stride_A, float* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_strtri_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const float* A, rocblas_int lda, float* invA,
    rocblas_int ldinvA);
using rocblas_strtri_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const float* const A[], rocblas_int lda,
    float* const invA[], rocblas_int ldinvA, rocblas_int batch_count);
using rocblas_strtri_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const float* A, rocblas_int lda, rocblas_stride stride_a,
    float* invA, rocblas_int ldinvA, rocblas_stride stride_invA, rocblas_int batch_count);
using rocblas_syrk_ex_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const void* alpha, const void* A,
    rocblas_datatype a_type, rocblas_int lda, const void* beta, void* C, rocblas_datatype c_type,
    rocblas_int ldc, rocblas_datatype execution_type);
using rocblas_trsm_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const void* alpha, const void* A, rocblas_int lda, void* B, rocblas_int ldb,
    rocblas_int batch_count, const void* invA, rocblas_int invA_size,
    rocblas_datatype compute_type);
using rocblas_trsm_ex_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const void* alpha, const void* A, rocblas_int lda, void* B, rocblas_int ldb,
    const void* invA, rocblas_int invA_size, rocblas_datatype compute_type);
using rocblas_trsm_strided_batched_ex_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const void* alpha, const void* A, rocblas_int lda, rocblas_stride stride_A,
    void* B, rocblas_int ldb, rocblas_stride stride_B, rocblas_int batch_count, const void* invA,
    rocblas_int invA_size, rocblas_stride stride_invA, rocblas_datatype compute_type);
using rocblas_tssgemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const float* alpha, const rocblas_bfloat16* const A[],
    rocblas_int lda, const rocblas_bfloat16* const x[], rocblas_int incx, const float* beta,
    float* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_tssgemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, const float* alpha, const rocblas_bfloat16* const A[], int64_t lda,
    const rocblas_bfloat16* const x[], int64_t incx, const float* beta, float* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_tssgemv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_int m, rocblas_int n, const float* alpha,
    const rocblas_bfloat16* A, rocblas_int lda, rocblas_stride strideA, const rocblas_bfloat16* x,
    rocblas_int incx, rocblas_stride stridex, const float* beta, float* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_tssgemv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, int64_t m, int64_t n, const float* alpha, const rocblas_bfloat16* A,
    int64_t lda, rocblas_stride strideA, const rocblas_bfloat16* x, int64_t incx,
    rocblas_stride stridex, const float* beta, float* y, int64_t incy, rocblas_stride stridey,
    int64_t batch_count);
using rocblas_tstgemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const float* alpha, const rocblas_bfloat16* const A[],
    rocblas_int lda, const rocblas_bfloat16* const x[], rocblas_int incx, const float* beta,
    rocblas_bfloat16* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_tstgemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, const float* alpha, const rocblas_bfloat16* const A[], int64_t lda,
    const rocblas_bfloat16* const x[], int64_t incx, const float* beta, rocblas_bfloat16* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_tstgemv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_int m, rocblas_int n, const float* alpha,
    const rocblas_bfloat16* A, rocblas_int lda, rocblas_stride strideA, const rocblas_bfloat16* x,
    rocblas_int incx, rocblas_stride stridex, const float* beta, rocblas_bfloat16* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_tstgemv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, int64_t m, int64_t n, const float* alpha, const rocblas_bfloat16* A,
    int64_t lda, rocblas_stride strideA, const rocblas_bfloat16* x, int64_t incx,
    rocblas_stride stridex, const float* beta, rocblas_bfloat16* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_zaxpy_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_double_complex* y, rocblas_int incy);
using rocblas_zaxpy_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_double_complex* y, int64_t incy);
using rocblas_zaxpy_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const x[], rocblas_int incx,
    rocblas_double_complex* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_zaxpy_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const x[], int64_t incx,
    rocblas_double_complex* const y[], int64_t incy, int64_t batch_count);
using rocblas_zaxpy_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stridex, rocblas_double_complex* y, rocblas_int incy, rocblas_stride stridey,
    rocblas_int batch_count);
using rocblas_zaxpy_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stridex, rocblas_double_complex* y, int64_t incy, rocblas_stride stridey,
    int64_t batch_count);
using rocblas_zcopy_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_double_complex* y, rocblas_int incy);
using rocblas_zcopy_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, rocblas_double_complex* y, int64_t incy);
using rocblas_zcopy_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* const x[], rocblas_int incx, rocblas_double_complex* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_zcopy_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* const x[], int64_t incx, rocblas_double_complex* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_zcopy_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_stride stridex,
    rocblas_double_complex* y, rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_zcopy_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, rocblas_stride stridex,
    rocblas_double_complex* y, int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_zdgmm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_int m,
    rocblas_int n, const rocblas_double_complex* A, rocblas_int lda,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_double_complex* C, rocblas_int ldc);
using rocblas_zdgmm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side, int64_t m,
    int64_t n, const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* x,
    int64_t incx, rocblas_double_complex* C, int64_t ldc);
using rocblas_zdgmm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_int m, rocblas_int n, const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const x[], rocblas_int incx, rocblas_double_complex* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_zdgmm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    int64_t m, int64_t n, const rocblas_double_complex* const A[], int64_t lda,
    const rocblas_double_complex* const x[], int64_t incx, rocblas_double_complex* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_zdgmm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_int m, rocblas_int n, const rocblas_double_complex* A, rocblas_int lda,
    rocblas_stride stride_A, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_double_complex* C, rocblas_int ldc, rocblas_stride stride_C,
    rocblas_int batch_count);
using rocblas_zdgmm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    int64_t m, int64_t n, const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x,
    rocblas_double_complex* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_zdotc_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, const rocblas_double_complex* y,
    rocblas_int incy, rocblas_double_complex* result);
using rocblas_zdotc_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, const rocblas_double_complex* y, int64_t incy,
    rocblas_double_complex* result);
using rocblas_zdotc_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* const x[], rocblas_int incx,
    const rocblas_double_complex* const y[], rocblas_int incy, rocblas_int batch_count,
    rocblas_double_complex* result);
using rocblas_zdotc_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* const x[], int64_t incx, const rocblas_double_complex* const y[],
    int64_t incy, int64_t batch_count, rocblas_double_complex* result);
using rocblas_zdotc_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_stride stridex,
    const rocblas_double_complex* y, rocblas_int incy, rocblas_stride stridey,
    rocblas_int batch_count, rocblas_double_complex* result);
using rocblas_zdotc_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, rocblas_stride stridex,
    const rocblas_double_complex* y, int64_t incy, rocblas_stride stridey, int64_t batch_count,
    rocblas_double_complex* result);
using rocblas_zdotu_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, const rocblas_double_complex* y,
    rocblas_int incy, rocblas_double_complex* result);
using rocblas_zdotu_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, const rocblas_double_complex* y, int64_t incy,
    rocblas_double_complex* result);
using rocblas_zdotu_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* const x[], rocblas_int incx,
    const rocblas_double_complex* const y[], rocblas_int incy, rocblas_int batch_count,
    rocblas_double_complex* result);
using rocblas_zdotu_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* const x[], int64_t incx, const rocblas_double_complex* const y[],
    int64_t incy, int64_t batch_count, rocblas_double_complex* result);
using rocblas_zdotu_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_stride stridex,
    const rocblas_double_complex* y, rocblas_int incy, rocblas_stride stridey,
    rocblas_int batch_count, rocblas_double_complex* result);
using rocblas_zdotu_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* x, int64_t incx, rocblas_stride stridex,
    const rocblas_double_complex* y, int64_t incy, rocblas_stride stridey, int64_t batch_count,
    rocblas_double_complex* result);
using rocblas_zdrot_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_double_complex* x, rocblas_int incx, rocblas_double_complex* y, rocblas_int incy,
    const double* c, const double* s);
using rocblas_zdrot_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_double_complex* x, int64_t incx, rocblas_double_complex* y, int64_t incy,
    const double* c, const double* s);
using rocblas_zdrot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_double_complex* const x[], rocblas_int incx, rocblas_double_complex* const y[],
    rocblas_int incy, const double* c, const double* s, rocblas_int batch_count);
using rocblas_zdrot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_double_complex* const x[], int64_t incx, rocblas_double_complex* const y[],
    int64_t incy, const double* c, const double* s, int64_t batch_count);
using rocblas_zdrot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_double_complex* x, rocblas_int incx, rocblas_stride stride_x, rocblas_double_complex* y,
    rocblas_int incy, rocblas_stride stride_y, const double* c, const double* s,
    rocblas_int batch_count);
using rocblas_zdrot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x, rocblas_double_complex* y,
    int64_t incy, rocblas_stride stride_y, const double* c, const double* s, int64_t batch_count);
using rocblas_zdscal_t = rocblas_status(rocblas_handle handle, rocblas_int n, const double* alpha,
    rocblas_double_complex* x, rocblas_int incx);
using rocblas_zdscal_64_t = rocblas_status(rocblas_handle handle, int64_t n, const double* alpha,
    rocblas_double_complex* x, int64_t incx);
using rocblas_zdscal_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* alpha, rocblas_double_complex* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_zdscal_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* alpha, rocblas_double_complex* const x[], int64_t incx, int64_t batch_count);
using rocblas_zdscal_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const double* alpha, rocblas_double_complex* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_zdscal_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const double* alpha, rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_zgbmv_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    const rocblas_double_complex* x, rocblas_int incx, const rocblas_double_complex* beta,
    rocblas_double_complex* y, rocblas_int incy);
using rocblas_zgbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans, int64_t m,
    int64_t n, int64_t kl, int64_t ku, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* x, int64_t incx,
    const rocblas_double_complex* beta, rocblas_double_complex* y, int64_t incy);
using rocblas_zgbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const x[], rocblas_int incx, const rocblas_double_complex* beta,
    rocblas_double_complex* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_zgbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, int64_t kl, int64_t ku, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const x[],
    int64_t incx, const rocblas_double_complex* beta, rocblas_double_complex* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_zgbmv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation trans, rocblas_int m, rocblas_int n, rocblas_int kl, rocblas_int ku,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    rocblas_stride stride_A, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stride_x, const rocblas_double_complex* beta, rocblas_double_complex* y,
    rocblas_int incy, rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_zgbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation trans, int64_t m, int64_t n, int64_t kl, int64_t ku,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    rocblas_stride stride_A, const rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x,
    const rocblas_double_complex* beta, rocblas_double_complex* y, int64_t incy,
    rocblas_stride stride_y, int64_t batch_count);
using rocblas_zgeam_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const rocblas_double_complex* beta,
    const rocblas_double_complex* B, rocblas_int ldb, rocblas_double_complex* C, rocblas_int ldc);
using rocblas_zgeam_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* beta,
    const rocblas_double_complex* B, int64_t ldb, rocblas_double_complex* C, int64_t ldc);
using rocblas_zgeam_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda, const rocblas_double_complex* beta,
    const rocblas_double_complex* const B[], rocblas_int ldb, rocblas_double_complex* const C[],
    rocblas_int ldc, rocblas_int batch_count);
using rocblas_zgeam_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* beta,
    const rocblas_double_complex* const B[], int64_t ldb, rocblas_double_complex* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_zgeam_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    rocblas_stride stride_A, const rocblas_double_complex* beta, const rocblas_double_complex* B,
    rocblas_int ldb, rocblas_stride stride_B, rocblas_double_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_zgeam_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    rocblas_stride stride_A, const rocblas_double_complex* beta, const rocblas_double_complex* B,
    int64_t ldb, rocblas_stride stride_B, rocblas_double_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_zgemm_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    const rocblas_double_complex* B, rocblas_int ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* C, rocblas_int ldc);
using rocblas_zgemm_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* B, int64_t ldb,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc);
using rocblas_zgemm_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const B[], rocblas_int ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zgemm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation transA,
    rocblas_operation transB, int64_t m, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const B[],
    int64_t ldb, const rocblas_double_complex* beta, rocblas_double_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_zgemm_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, rocblas_int m, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    rocblas_stride stride_a, const rocblas_double_complex* B, rocblas_int ldb,
    rocblas_stride stride_b, const rocblas_double_complex* beta, rocblas_double_complex* C,
    rocblas_int ldc, rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_zgemm_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_operation transB, int64_t m, int64_t n, int64_t k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    rocblas_stride stride_a, const rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_b,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc,
    rocblas_stride stride_c, int64_t batch_count);
using rocblas_zgemmt_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    const rocblas_double_complex* B, rocblas_int ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* C, rocblas_int ldc);
using rocblas_zgemmt_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    const rocblas_double_complex* B, int64_t ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* C, int64_t ldc);
using rocblas_zgemmt_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const B[], rocblas_int ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zgemmt_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const A[], int64_t lda,
    const rocblas_double_complex* const B[], int64_t ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* const C[], int64_t ldc, int64_t batch_count);
using rocblas_zgemmt_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    rocblas_stride stride_a, const rocblas_double_complex* B, rocblas_int ldb,
    rocblas_stride stride_b, const rocblas_double_complex* beta, rocblas_double_complex* C,
    rocblas_int ldc, rocblas_stride stride_c, rocblas_int batch_count);
using rocblas_zgemmt_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_operation transB, int64_t n, int64_t k,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    rocblas_stride stride_a, const rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_b,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc,
    rocblas_stride stride_c, int64_t batch_count);
using rocblas_zgemv_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const rocblas_double_complex* x,
    rocblas_int incx, const rocblas_double_complex* beta, rocblas_double_complex* y,
    rocblas_int incy);
using rocblas_zgemv_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans, int64_t m,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    const rocblas_double_complex* x, int64_t incx, const rocblas_double_complex* beta,
    rocblas_double_complex* y, int64_t incy);
using rocblas_zgemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const x[], rocblas_int incx, const rocblas_double_complex* beta,
    rocblas_double_complex* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_zgemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_operation trans,
    int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const x[],
    int64_t incx, const rocblas_double_complex* beta, rocblas_double_complex* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_zgemv_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride strideA,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_stride stridex,
    const rocblas_double_complex* beta, rocblas_double_complex* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_int batch_count);
using rocblas_zgemv_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_operation transA, int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride strideA,
    const rocblas_double_complex* x, int64_t incx, rocblas_stride stridex,
    const rocblas_double_complex* beta, rocblas_double_complex* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_zgerc_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, rocblas_int incx,
    const rocblas_double_complex* y, rocblas_int incy, rocblas_double_complex* A, rocblas_int lda);
using rocblas_zgerc_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    const rocblas_double_complex* y, int64_t incy, rocblas_double_complex* A, int64_t lda);
using rocblas_zgerc_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const x[], rocblas_int incx,
    const rocblas_double_complex* const y[], rocblas_int incy, rocblas_double_complex* const A[],
    rocblas_int lda, rocblas_int batch_count);
using rocblas_zgerc_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const x[], int64_t incx,
    const rocblas_double_complex* const y[], int64_t incy, rocblas_double_complex* const A[],
    int64_t lda, int64_t batch_count);
using rocblas_zgerc_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* x,
    rocblas_int incx, rocblas_stride stridex, const rocblas_double_complex* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_double_complex* A, rocblas_int lda, rocblas_stride strideA,
    rocblas_int batch_count);
using rocblas_zgerc_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stridex, const rocblas_double_complex* y, int64_t incy, rocblas_stride stridey,
    rocblas_double_complex* A, int64_t lda, rocblas_stride strideA, int64_t batch_count);
using rocblas_zgeru_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, rocblas_int incx,
    const rocblas_double_complex* y, rocblas_int incy, rocblas_double_complex* A, rocblas_int lda);
using rocblas_zgeru_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    const rocblas_double_complex* y, int64_t incy, rocblas_double_complex* A, int64_t lda);
using rocblas_zgeru_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const x[], rocblas_int incx,
    const rocblas_double_complex* const y[], rocblas_int incy, rocblas_double_complex* const A[],
    rocblas_int lda, rocblas_int batch_count);
using rocblas_zgeru_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const x[], int64_t incx,
    const rocblas_double_complex* const y[], int64_t incy, rocblas_double_complex* const A[],
    int64_t lda, int64_t batch_count);
using rocblas_zgeru_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int m,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* x,
    rocblas_int incx, rocblas_stride stridex, const rocblas_double_complex* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_double_complex* A, rocblas_int lda, rocblas_stride strideA,
    rocblas_int batch_count);
using rocblas_zgeru_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t m,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stridex, const rocblas_double_complex* y, int64_t incy, rocblas_stride stridey,
    rocblas_double_complex* A, int64_t lda, rocblas_stride strideA, int64_t batch_count);
using rocblas_zhbmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    rocblas_int k, const rocblas_double_complex* alpha, const rocblas_double_complex* A,
    rocblas_int lda, const rocblas_double_complex* x, rocblas_int incx,
    const rocblas_double_complex* beta, rocblas_double_complex* y, rocblas_int incy);
using rocblas_zhbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    int64_t k, const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    const rocblas_double_complex* x, int64_t incx, const rocblas_double_complex* beta,
    rocblas_double_complex* y, int64_t incy);
using rocblas_zhbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const x[], rocblas_int incx, const rocblas_double_complex* beta,
    rocblas_double_complex* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_zhbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const x[],
    int64_t incx, const rocblas_double_complex* beta, rocblas_double_complex* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_zhbmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_double_complex* x, rocblas_int incx, rocblas_stride stride_x,
    const rocblas_double_complex* beta, rocblas_double_complex* y, rocblas_int incy,
    rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_zhbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, int64_t k, const rocblas_double_complex* alpha, const rocblas_double_complex* A,
    int64_t lda, rocblas_stride stride_A, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stride_x, const rocblas_double_complex* beta, rocblas_double_complex* y,
    int64_t incy, rocblas_stride stride_y, int64_t batch_count);
using rocblas_zhemm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const rocblas_double_complex* B,
    rocblas_int ldb, const rocblas_double_complex* beta, rocblas_double_complex* C,
    rocblas_int ldc);
using rocblas_zhemm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* B, int64_t ldb,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc);
using rocblas_zhemm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const B[], rocblas_int ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zhemm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const B[],
    int64_t ldb, const rocblas_double_complex* beta, rocblas_double_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_zhemm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, rocblas_int ldb, rocblas_stride stride_B,
    const rocblas_double_complex* beta, rocblas_double_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_zhemm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_B,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_zhemv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    const rocblas_double_complex* x, rocblas_int incx, const rocblas_double_complex* beta,
    rocblas_double_complex* y, rocblas_int incy);
using rocblas_zhemv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    const rocblas_double_complex* x, int64_t incx, const rocblas_double_complex* beta,
    rocblas_double_complex* y, int64_t incy);
using rocblas_zhemv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const A[],
    rocblas_int lda, const rocblas_double_complex* const x[], rocblas_int incx,
    const rocblas_double_complex* beta, rocblas_double_complex* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_zhemv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* const A[],
    int64_t lda, const rocblas_double_complex* const x[], int64_t incx,
    const rocblas_double_complex* beta, rocblas_double_complex* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_zhemv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* A,
    rocblas_int lda, rocblas_stride stride_A, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stride_x, const rocblas_double_complex* beta, rocblas_double_complex* y,
    rocblas_int incy, rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_zhemv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    rocblas_stride stride_A, const rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x,
    const rocblas_double_complex* beta, rocblas_double_complex* y, int64_t incy,
    rocblas_stride stride_y, int64_t batch_count);
using rocblas_zher_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const double* alpha, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_double_complex* A, rocblas_int lda);
using rocblas_zher2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, rocblas_int incx,
    const rocblas_double_complex* y, rocblas_int incy, rocblas_double_complex* A, rocblas_int lda);
using rocblas_zher2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    const rocblas_double_complex* y, int64_t incy, rocblas_double_complex* A, int64_t lda);
using rocblas_zher2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    rocblas_int incx, const rocblas_double_complex* const y[], rocblas_int incy,
    rocblas_double_complex* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_zher2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    int64_t incx, const rocblas_double_complex* const y[], int64_t incy,
    rocblas_double_complex* const A[], int64_t lda, int64_t batch_count);
using rocblas_zher2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* x,
    rocblas_int incx, rocblas_stride stride_x, const rocblas_double_complex* y, rocblas_int incy,
    rocblas_stride stride_y, rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_zher2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stride_x, const rocblas_double_complex* y, int64_t incy, rocblas_stride stride_y,
    rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A, int64_t batch_count);
using rocblas_zher2k_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const rocblas_double_complex* B,
    rocblas_int ldb, const double* beta, rocblas_double_complex* C, rocblas_int ldc);
using rocblas_zher2k_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* B, int64_t ldb,
    const double* beta, rocblas_double_complex* C, int64_t ldc);
using rocblas_zher2k_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const B[], rocblas_int ldb, const double* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zher2k_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const B[],
    int64_t ldb, const double* beta, rocblas_double_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_zher2k_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, rocblas_int ldb, rocblas_stride stride_B, const double* beta,
    rocblas_double_complex* C, rocblas_int ldc, rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_zher2k_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_B, const double* beta,
    rocblas_double_complex* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_zher_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const double* alpha, const rocblas_double_complex* x, int64_t incx, rocblas_double_complex* A,
    int64_t lda);
using rocblas_zher_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const rocblas_double_complex* const x[], rocblas_int incx,
    rocblas_double_complex* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_zher_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const rocblas_double_complex* const x[], int64_t incx,
    rocblas_double_complex* const A[], int64_t lda, int64_t batch_count);
using rocblas_zher_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_zher_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stride_x, rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    int64_t batch_count);
using rocblas_zherk_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const double* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const double* beta, rocblas_double_complex* C,
    rocblas_int ldc);
using rocblas_zherk_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const double* alpha,
    const rocblas_double_complex* A, int64_t lda, const double* beta, rocblas_double_complex* C,
    int64_t ldc);
using rocblas_zherk_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const double* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda, const double* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zherk_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const double* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const double* beta,
    rocblas_double_complex* const C[], int64_t ldc, int64_t batch_count);
using rocblas_zherk_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const double* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A, const double* beta,
    rocblas_double_complex* C, rocblas_int ldc, rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_zherk_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const double* alpha,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A, const double* beta,
    rocblas_double_complex* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_zherkx_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const rocblas_double_complex* B,
    rocblas_int ldb, const double* beta, rocblas_double_complex* C, rocblas_int ldc);
using rocblas_zherkx_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* B, int64_t ldb,
    const double* beta, rocblas_double_complex* C, int64_t ldc);
using rocblas_zherkx_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const B[], rocblas_int ldb, const double* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zherkx_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const B[],
    int64_t ldb, const double* beta, rocblas_double_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_zherkx_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, rocblas_int ldb, rocblas_stride stride_B, const double* beta,
    rocblas_double_complex* C, rocblas_int ldc, rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_zherkx_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_B, const double* beta,
    rocblas_double_complex* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_zhpmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* AP,
    const rocblas_double_complex* x, rocblas_int incx, const rocblas_double_complex* beta,
    rocblas_double_complex* y, rocblas_int incy);
using rocblas_zhpmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* AP,
    const rocblas_double_complex* x, int64_t incx, const rocblas_double_complex* beta,
    rocblas_double_complex* y, int64_t incy);
using rocblas_zhpmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const AP[],
    const rocblas_double_complex* const x[], rocblas_int incx, const rocblas_double_complex* beta,
    rocblas_double_complex* const y[], rocblas_int incy, rocblas_int batch_count);
using rocblas_zhpmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* const AP[],
    const rocblas_double_complex* const x[], int64_t incx, const rocblas_double_complex* beta,
    rocblas_double_complex* const y[], int64_t incy, int64_t batch_count);
using rocblas_zhpmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* AP,
    rocblas_stride stride_A, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stride_x, const rocblas_double_complex* beta, rocblas_double_complex* y,
    rocblas_int incy, rocblas_stride stride_y, rocblas_int batch_count);
using rocblas_zhpmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* AP,
    rocblas_stride stride_A, const rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x,
    const rocblas_double_complex* beta, rocblas_double_complex* y, int64_t incy,
    rocblas_stride stride_y, int64_t batch_count);
using rocblas_zhpr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const double* alpha, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_double_complex* AP);
using rocblas_zhpr2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, rocblas_int incx,
    const rocblas_double_complex* y, rocblas_int incy, rocblas_double_complex* AP);
using rocblas_zhpr2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    const rocblas_double_complex* y, int64_t incy, rocblas_double_complex* AP);
using rocblas_zhpr2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    rocblas_int incx, const rocblas_double_complex* const y[], rocblas_int incy,
    rocblas_double_complex* const AP[], rocblas_int batch_count);
using rocblas_zhpr2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    int64_t incx, const rocblas_double_complex* const y[], int64_t incy,
    rocblas_double_complex* const AP[], int64_t batch_count);
using rocblas_zhpr2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* x,
    rocblas_int incx, rocblas_stride stride_x, const rocblas_double_complex* y, rocblas_int incy,
    rocblas_stride stride_y, rocblas_double_complex* AP, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_zhpr2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stride_x, const rocblas_double_complex* y, int64_t incy, rocblas_stride stride_y,
    rocblas_double_complex* AP, rocblas_stride stride_A, int64_t batch_count);
using rocblas_zhpr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const double* alpha, const rocblas_double_complex* x, int64_t incx, rocblas_double_complex* AP);
using rocblas_zhpr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const rocblas_double_complex* const x[], rocblas_int incx,
    rocblas_double_complex* const AP[], rocblas_int batch_count);
using rocblas_zhpr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const rocblas_double_complex* const x[], int64_t incx,
    rocblas_double_complex* const AP[], int64_t batch_count);
using rocblas_zhpr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const double* alpha, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_double_complex* AP, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_zhpr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const double* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stride_x, rocblas_double_complex* AP, rocblas_stride stride_A,
    int64_t batch_count);
using rocblas_zrot_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_double_complex* x, rocblas_int incx, rocblas_double_complex* y, rocblas_int incy,
    const double* c, const rocblas_double_complex* s);
using rocblas_zrot_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_double_complex* x, int64_t incx, rocblas_double_complex* y, int64_t incy,
    const double* c, const rocblas_double_complex* s);
using rocblas_zrot_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_double_complex* const x[], rocblas_int incx, rocblas_double_complex* const y[],
    rocblas_int incy, const double* c, const rocblas_double_complex* s, rocblas_int batch_count);
using rocblas_zrot_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_double_complex* const x[], int64_t incx, rocblas_double_complex* const y[],
    int64_t incy, const double* c, const rocblas_double_complex* s, int64_t batch_count);
using rocblas_zrot_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_double_complex* x, rocblas_int incx, rocblas_stride stride_x, rocblas_double_complex* y,
    rocblas_int incy, rocblas_stride stride_y, const double* c, const rocblas_double_complex* s,
    rocblas_int batch_count);
using rocblas_zrot_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x, rocblas_double_complex* y,
    int64_t incy, rocblas_stride stride_y, const double* c, const rocblas_double_complex* s,
    int64_t batch_count);
using rocblas_zrotg_t = rocblas_status(rocblas_handle handle, rocblas_double_complex* a,
    rocblas_double_complex* b, double* c, rocblas_double_complex* s);
using rocblas_zrotg_64_t = rocblas_status(rocblas_handle handle, rocblas_double_complex* a,
    rocblas_double_complex* b, double* c, rocblas_double_complex* s);
using rocblas_zrotg_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_double_complex* const a[], rocblas_double_complex* const b[], double* const c[],
    rocblas_double_complex* const s[], rocblas_int batch_count);
using rocblas_zrotg_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_double_complex* const a[], rocblas_double_complex* const b[], double* const c[],
    rocblas_double_complex* const s[], int64_t batch_count);
using rocblas_zrotg_strided_batched_t = rocblas_status(rocblas_handle handle,
    rocblas_double_complex* a, rocblas_stride stride_a, rocblas_double_complex* b,
    rocblas_stride stride_b, double* c, rocblas_stride stride_c, rocblas_double_complex* s,
    rocblas_stride stride_s, rocblas_int batch_count);
using rocblas_zrotg_strided_batched_64_t = rocblas_status(rocblas_handle handle,
    rocblas_double_complex* a, rocblas_stride stride_a, rocblas_double_complex* b,
    rocblas_stride stride_b, double* c, rocblas_stride stride_c, rocblas_double_complex* s,
    rocblas_stride stride_s, int64_t batch_count);
using rocblas_zscal_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* alpha, rocblas_double_complex* x, rocblas_int incx);
using rocblas_zscal_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* alpha, rocblas_double_complex* x, int64_t incx);
using rocblas_zscal_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* alpha, rocblas_double_complex* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_zscal_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* alpha, rocblas_double_complex* const x[], int64_t incx,
    int64_t batch_count);
using rocblas_zscal_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    const rocblas_double_complex* alpha, rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_zscal_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    const rocblas_double_complex* alpha, rocblas_double_complex* x, int64_t incx,
    rocblas_stride stride_x, int64_t batch_count);
using rocblas_zspr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_double_complex* AP);
using rocblas_zspr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_double_complex* AP);
using rocblas_zspr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    rocblas_int incx, rocblas_double_complex* const AP[], rocblas_int batch_count);
using rocblas_zspr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    int64_t incx, rocblas_double_complex* const AP[], int64_t batch_count);
using rocblas_zspr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* x,
    rocblas_int incx, rocblas_stride stride_x, rocblas_double_complex* AP, rocblas_stride stride_A,
    rocblas_int batch_count);
using rocblas_zspr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stride_x, rocblas_double_complex* AP, rocblas_stride stride_A,
    int64_t batch_count);
using rocblas_zswap_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_double_complex* x, rocblas_int incx, rocblas_double_complex* y, rocblas_int incy);
using rocblas_zswap_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_double_complex* x, int64_t incx, rocblas_double_complex* y, int64_t incy);
using rocblas_zswap_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_double_complex* const x[], rocblas_int incx, rocblas_double_complex* const y[],
    rocblas_int incy, rocblas_int batch_count);
using rocblas_zswap_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_double_complex* const x[], int64_t incx, rocblas_double_complex* const y[],
    int64_t incy, int64_t batch_count);
using rocblas_zswap_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_int n,
    rocblas_double_complex* x, rocblas_int incx, rocblas_stride stridex, rocblas_double_complex* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_zswap_strided_batched_64_t = rocblas_status(rocblas_handle handle, int64_t n,
    rocblas_double_complex* x, int64_t incx, rocblas_stride stridex, rocblas_double_complex* y,
    int64_t incy, rocblas_stride stridey, int64_t batch_count);
using rocblas_zsymm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const rocblas_double_complex* B,
    rocblas_int ldb, const rocblas_double_complex* beta, rocblas_double_complex* C,
    rocblas_int ldc);
using rocblas_zsymm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* B, int64_t ldb,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc);
using rocblas_zsymm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const B[], rocblas_int ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zsymm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const B[],
    int64_t ldb, const rocblas_double_complex* beta, rocblas_double_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_zsymm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_int m, rocblas_int n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, rocblas_int ldb, rocblas_stride stride_B,
    const rocblas_double_complex* beta, rocblas_double_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_zsymm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, int64_t m, int64_t n, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_B,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_zsymv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    const rocblas_double_complex* x, rocblas_int incx, const rocblas_double_complex* beta,
    rocblas_double_complex* y, rocblas_int incy);
using rocblas_zsymv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    const rocblas_double_complex* x, int64_t incx, const rocblas_double_complex* beta,
    rocblas_double_complex* y, int64_t incy);
using rocblas_zsymv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const A[],
    rocblas_int lda, const rocblas_double_complex* const x[], rocblas_int incx,
    const rocblas_double_complex* beta, rocblas_double_complex* const y[], rocblas_int incy,
    rocblas_int batch_count);
using rocblas_zsymv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* const A[],
    int64_t lda, const rocblas_double_complex* const x[], int64_t incx,
    const rocblas_double_complex* beta, rocblas_double_complex* const y[], int64_t incy,
    int64_t batch_count);
using rocblas_zsymv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* A,
    rocblas_int lda, rocblas_stride strideA, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stridex, const rocblas_double_complex* beta, rocblas_double_complex* y,
    rocblas_int incy, rocblas_stride stridey, rocblas_int batch_count);
using rocblas_zsymv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    rocblas_stride strideA, const rocblas_double_complex* x, int64_t incx, rocblas_stride stridex,
    const rocblas_double_complex* beta, rocblas_double_complex* y, int64_t incy,
    rocblas_stride stridey, int64_t batch_count);
using rocblas_zsyr_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, rocblas_int incx,
    rocblas_double_complex* A, rocblas_int lda);
using rocblas_zsyr2_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, rocblas_int incx,
    const rocblas_double_complex* y, rocblas_int incy, rocblas_double_complex* A, rocblas_int lda);
using rocblas_zsyr2_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    const rocblas_double_complex* y, int64_t incy, rocblas_double_complex* A, int64_t lda);
using rocblas_zsyr2_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    rocblas_int incx, const rocblas_double_complex* const y[], rocblas_int incy,
    rocblas_double_complex* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_zsyr2_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    int64_t incx, const rocblas_double_complex* const y[], int64_t incy,
    rocblas_double_complex* const A[], int64_t lda, int64_t batch_count);
using rocblas_zsyr2_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* x,
    rocblas_int incx, rocblas_stride stridex, const rocblas_double_complex* y, rocblas_int incy,
    rocblas_stride stridey, rocblas_double_complex* A, rocblas_int lda, rocblas_stride strideA,
    rocblas_int batch_count);
using rocblas_zsyr2_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stridex, const rocblas_double_complex* y, int64_t incy, rocblas_stride stridey,
    rocblas_double_complex* A, int64_t lda, rocblas_stride strideA, int64_t batch_count);
using rocblas_zsyr2k_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const rocblas_double_complex* B,
    rocblas_int ldb, const rocblas_double_complex* beta, rocblas_double_complex* C,
    rocblas_int ldc);
using rocblas_zsyr2k_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* B, int64_t ldb,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc);
using rocblas_zsyr2k_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const B[], rocblas_int ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zsyr2k_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const B[],
    int64_t ldb, const rocblas_double_complex* beta, rocblas_double_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_zsyr2k_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, rocblas_int ldb, rocblas_stride stride_B,
    const rocblas_double_complex* beta, rocblas_double_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_zsyr2k_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_B,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_zsyr_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_double_complex* A, int64_t lda);
using rocblas_zsyr_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    rocblas_int incx, rocblas_double_complex* const A[], rocblas_int lda, rocblas_int batch_count);
using rocblas_zsyr_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* const x[],
    int64_t incx, rocblas_double_complex* const A[], int64_t lda, int64_t batch_count);
using rocblas_zsyr_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* x,
    rocblas_int incx, rocblas_stride stridex, rocblas_double_complex* A, rocblas_int lda,
    rocblas_stride strideA, rocblas_int batch_count);
using rocblas_zsyr_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    int64_t n, const rocblas_double_complex* alpha, const rocblas_double_complex* x, int64_t incx,
    rocblas_stride stridex, rocblas_double_complex* A, int64_t lda, rocblas_stride strideA,
    int64_t batch_count);
using rocblas_zsyrk_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const rocblas_double_complex* beta,
    rocblas_double_complex* C, rocblas_int ldc);
using rocblas_zsyrk_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* beta,
    rocblas_double_complex* C, int64_t ldc);
using rocblas_zsyrk_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda, const rocblas_double_complex* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zsyrk_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* beta,
    rocblas_double_complex* const C[], int64_t ldc, int64_t batch_count);
using rocblas_zsyrk_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_double_complex* beta, rocblas_double_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_zsyrk_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_zsyrkx_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, const rocblas_double_complex* B,
    rocblas_int ldb, const rocblas_double_complex* beta, rocblas_double_complex* C,
    rocblas_int ldc);
using rocblas_zsyrkx_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, const rocblas_double_complex* B, int64_t ldb,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc);
using rocblas_zsyrkx_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], rocblas_int lda,
    const rocblas_double_complex* const B[], rocblas_int ldb, const rocblas_double_complex* beta,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_zsyrkx_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* const A[], int64_t lda, const rocblas_double_complex* const B[],
    int64_t ldb, const rocblas_double_complex* beta, rocblas_double_complex* const C[], int64_t ldc,
    int64_t batch_count);
using rocblas_zsyrkx_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_int n, rocblas_int k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, rocblas_int ldb, rocblas_stride stride_B,
    const rocblas_double_complex* beta, rocblas_double_complex* C, rocblas_int ldc,
    rocblas_stride stride_C, rocblas_int batch_count);
using rocblas_zsyrkx_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, int64_t n, int64_t k, const rocblas_double_complex* alpha,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    const rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_B,
    const rocblas_double_complex* beta, rocblas_double_complex* C, int64_t ldc,
    rocblas_stride stride_C, int64_t batch_count);
using rocblas_ztbmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_double_complex* x, rocblas_int incx);
using rocblas_ztbmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_double_complex* A, int64_t lda, rocblas_double_complex* x, int64_t incx);
using rocblas_ztbmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* const A[], rocblas_int lda, rocblas_double_complex* const x[],
    rocblas_int incx, rocblas_int batch_count);
using rocblas_ztbmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_double_complex* const A[], int64_t lda, rocblas_double_complex* const x[],
    int64_t incx, int64_t batch_count);
using rocblas_ztbmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    rocblas_double_complex* x, rocblas_int incx, rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_ztbmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation trans, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_ztbsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_double_complex* x, rocblas_int incx);
using rocblas_ztbsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_double_complex* A, int64_t lda, rocblas_double_complex* x, int64_t incx);
using rocblas_ztbsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* const A[], rocblas_int lda, rocblas_double_complex* const x[],
    rocblas_int incx, rocblas_int batch_count);
using rocblas_ztbsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_double_complex* const A[], int64_t lda, rocblas_double_complex* const x[],
    int64_t incx, int64_t batch_count);
using rocblas_ztbsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, rocblas_int k,
    const rocblas_double_complex* A, rocblas_int lda, rocblas_stride stride_A,
    rocblas_double_complex* x, rocblas_int incx, rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_ztbsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, int64_t k,
    const rocblas_double_complex* A, int64_t lda, rocblas_stride stride_A,
    rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x, int64_t batch_count);
using rocblas_ztpmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_double_complex* A,
    rocblas_double_complex* x, rocblas_int incx);
using rocblas_ztpmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_double_complex* A,
    rocblas_double_complex* x, int64_t incx);
using rocblas_ztpmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_double_complex* const* A, rocblas_double_complex* const* x, rocblas_int incx,
    rocblas_int batch_count);
using rocblas_ztpmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n,
    const rocblas_double_complex* const* A, rocblas_double_complex* const* x, int64_t incx,
    int64_t batch_count);
using rocblas_ztpmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_double_complex* A,
    rocblas_stride stride_A, rocblas_double_complex* x, rocblas_int incx, rocblas_stride stride_x,
    rocblas_int batch_count);
using rocblas_ztpmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_double_complex* A,
    rocblas_stride stride_A, rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_ztpsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_double_complex* AP, rocblas_double_complex* x, rocblas_int incx);
using rocblas_ztpsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_double_complex* AP,
    rocblas_double_complex* x, int64_t incx);
using rocblas_ztpsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_double_complex* const AP[], rocblas_double_complex* const x[], rocblas_int incx,
    rocblas_int batch_count);
using rocblas_ztpsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n,
    const rocblas_double_complex* const AP[], rocblas_double_complex* const x[], int64_t incx,
    int64_t batch_count);
using rocblas_ztpsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_double_complex* AP, rocblas_stride stride_A, rocblas_double_complex* x,
    rocblas_int incx, rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_ztpsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_double_complex* AP,
    rocblas_stride stride_A, rocblas_double_complex* x, int64_t incx, rocblas_stride stride_x,
    int64_t batch_count);
using rocblas_ztrmm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int m, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    const rocblas_double_complex* B, rocblas_int ldb, rocblas_double_complex* C, rocblas_int ldc);
using rocblas_ztrmm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    const rocblas_double_complex* B, int64_t ldb, rocblas_double_complex* C, int64_t ldc);
using rocblas_ztrmm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const A[],
    rocblas_int lda, const rocblas_double_complex* const B[], rocblas_int ldb,
    rocblas_double_complex* const C[], rocblas_int ldc, rocblas_int batch_count);
using rocblas_ztrmm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const A[], int64_t lda,
    const rocblas_double_complex* const B[], int64_t ldb, rocblas_double_complex* const C[],
    int64_t ldc, int64_t batch_count);
using rocblas_ztrmm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* A,
    rocblas_int lda, rocblas_stride stride_A, const rocblas_double_complex* B, rocblas_int ldb,
    rocblas_stride stride_B, rocblas_double_complex* C, rocblas_int ldc, rocblas_stride stride_C,
    rocblas_int batch_count);
using rocblas_ztrmm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    rocblas_stride stride_A, const rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_B,
    rocblas_double_complex* C, int64_t ldc, rocblas_stride stride_C, int64_t batch_count);
using rocblas_ztrmv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_double_complex* A,
    rocblas_int lda, rocblas_double_complex* x, rocblas_int incx);
using rocblas_ztrmv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_double_complex* A,
    int64_t lda, rocblas_double_complex* x, int64_t incx);
using rocblas_ztrmv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_double_complex* const* A, rocblas_int lda, rocblas_double_complex* const* x,
    rocblas_int incx, rocblas_int batch_count);
using rocblas_ztrmv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n,
    const rocblas_double_complex* const* A, int64_t lda, rocblas_double_complex* const* x,
    int64_t incx, int64_t batch_count);
using rocblas_ztrmv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_double_complex* A,
    rocblas_int lda, rocblas_stride stride_A, rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_ztrmv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_double_complex* A,
    int64_t lda, rocblas_stride stride_A, rocblas_double_complex* x, int64_t incx,
    rocblas_stride stride_x, int64_t batch_count);
using rocblas_ztrsm_t = rocblas_status(rocblas_handle handle, rocblas_side side, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int m, rocblas_int n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, rocblas_int lda,
    rocblas_double_complex* B, rocblas_int ldb);
using rocblas_ztrsm_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    rocblas_double_complex* B, int64_t ldb);
using rocblas_ztrsm_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* const A[],
    rocblas_int lda, rocblas_double_complex* const B[], rocblas_int ldb, rocblas_int batch_count);
using rocblas_ztrsm_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* const A[], int64_t lda,
    rocblas_double_complex* const B[], int64_t ldb, int64_t batch_count);
using rocblas_ztrsm_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, rocblas_int m,
    rocblas_int n, const rocblas_double_complex* alpha, const rocblas_double_complex* A,
    rocblas_int lda, rocblas_stride stride_a, rocblas_double_complex* B, rocblas_int ldb,
    rocblas_stride stride_b, rocblas_int batch_count);
using rocblas_ztrsm_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_side side,
    rocblas_fill uplo, rocblas_operation transA, rocblas_diagonal diag, int64_t m, int64_t n,
    const rocblas_double_complex* alpha, const rocblas_double_complex* A, int64_t lda,
    rocblas_stride stride_a, rocblas_double_complex* B, int64_t ldb, rocblas_stride stride_b,
    int64_t batch_count);
using rocblas_ztrsv_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_double_complex* A,
    rocblas_int lda, rocblas_double_complex* x, rocblas_int incx);
using rocblas_ztrsv_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_double_complex* A,
    int64_t lda, rocblas_double_complex* x, int64_t incx);
using rocblas_ztrsv_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n,
    const rocblas_double_complex* const A[], rocblas_int lda, rocblas_double_complex* const x[],
    rocblas_int incx, rocblas_int batch_count);
using rocblas_ztrsv_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n,
    const rocblas_double_complex* const A[], int64_t lda, rocblas_double_complex* const x[],
    int64_t incx, int64_t batch_count);
using rocblas_ztrsv_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, rocblas_int n, const rocblas_double_complex* A,
    rocblas_int lda, rocblas_stride stride_A, rocblas_double_complex* x, rocblas_int incx,
    rocblas_stride stride_x, rocblas_int batch_count);
using rocblas_ztrsv_strided_batched_64_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_operation transA, rocblas_diagonal diag, int64_t n, const rocblas_double_complex* A,
    int64_t lda, rocblas_stride stride_A, rocblas_double_complex* x, int64_t incx,
    rocblas_stride stride_x, int64_t batch_count);
using rocblas_ztrtri_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const rocblas_double_complex* A, rocblas_int lda,
    rocblas_double_complex* invA, rocblas_int ldinvA);
using rocblas_ztrtri_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const rocblas_double_complex* const A[], rocblas_int lda,
    rocblas_double_complex* const invA[], rocblas_int ldinvA, rocblas_int batch_count);
using rocblas_ztrtri_strided_batched_t = rocblas_status(rocblas_handle handle, rocblas_fill uplo,
    rocblas_diagonal diag, rocblas_int n, const rocblas_double_complex* A, rocblas_int lda,
    rocblas_stride stride_a, rocblas_double_complex* invA, rocblas_int ldinvA,
    rocblas_stride stride_invA, rocblas_int batch_count);

}  // namespace cudaway::rocm::rocblas
