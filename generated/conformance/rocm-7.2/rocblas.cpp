// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/rocm-7.2/rocblas.jsonl. Do not edit: change those and run it again.
//
// Compiles where rocBLAS of ROCM 7.2 is what its snapshot says.
#define __HIP_PLATFORM_AMD__
#define ROCBLAS_BETA_FEATURES_API
#define ROCBLAS_NO_DEPRECATED_WARNINGS
#include <stddef.h>

#include <rocblas/rocblas.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<void()>(rocblas_abort));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_,
    const void*, rocblas_datatype_, int, void*, rocblas_datatype_, int, int,
    rocblas_datatype_)>(rocblas_axpy_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_,
    const void*, rocblas_datatype_, long, void*, rocblas_datatype_, long, long,
    rocblas_datatype_)>(rocblas_axpy_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_,
    const void*, rocblas_datatype_, int, void*, rocblas_datatype_, int,
    rocblas_datatype_)>(rocblas_axpy_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_,
    const void*, rocblas_datatype_, long, void*, rocblas_datatype_, long,
    rocblas_datatype_)>(rocblas_axpy_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_,
    const void*, rocblas_datatype_, int, long, void*, rocblas_datatype_, int, long, int,
    rocblas_datatype_)>(rocblas_axpy_strided_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_,
    const void*, rocblas_datatype_, long, long, void*, rocblas_datatype_, long, long, long,
    rocblas_datatype_)>(rocblas_axpy_strided_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_bfloat16*, int,
    const rocblas_bfloat16*, int, rocblas_bfloat16*)>(rocblas_bfdot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_bfloat16*, long,
    const rocblas_bfloat16*, long, rocblas_bfloat16*)>(rocblas_bfdot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_bfloat16* const[], int,
    const rocblas_bfloat16* const[], int, int, rocblas_bfloat16*)>(rocblas_bfdot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_bfloat16* const[], long,
    const rocblas_bfloat16* const[], long, long, rocblas_bfloat16*)>(rocblas_bfdot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_bfloat16*, int, long,
    const rocblas_bfloat16*, int, long, int, rocblas_bfloat16*)>(rocblas_bfdot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_bfloat16*, long, long,
    const rocblas_bfloat16*, long, long, long,
    rocblas_bfloat16*)>(rocblas_bfdot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, rocblas_float_complex*, int)>(rocblas_caxpy));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, rocblas_float_complex*, long)>(rocblas_caxpy_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*,
    const rocblas_float_complex* const[], int, rocblas_float_complex* const[], int,
    int)>(rocblas_caxpy_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*,
    const rocblas_float_complex* const[], long, rocblas_float_complex* const[], long,
    long)>(rocblas_caxpy_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, long, rocblas_float_complex*, int, long,
    int)>(rocblas_caxpy_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, long, rocblas_float_complex*, long, long,
    long)>(rocblas_caxpy_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int,
    rocblas_float_complex*, int)>(rocblas_ccopy));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long,
    rocblas_float_complex*, long)>(rocblas_ccopy_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_ccopy_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex* const[],
    long, rocblas_float_complex* const[], long, long)>(rocblas_ccopy_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int, long,
    rocblas_float_complex*, int, long, int)>(rocblas_ccopy_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long, long,
    rocblas_float_complex*, long, long, long)>(rocblas_ccopy_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int,
    const rocblas_float_complex*, int, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_cdgmm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long,
    const rocblas_float_complex*, long, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_cdgmm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_cdgmm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_cdgmm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, int, long,
    rocblas_float_complex*, int, long, int)>(rocblas_cdgmm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, long, long,
    rocblas_float_complex*, long, long, long)>(rocblas_cdgmm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int,
    const rocblas_float_complex*, int, rocblas_float_complex*)>(rocblas_cdotc));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long,
    const rocblas_float_complex*, long, rocblas_float_complex*)>(rocblas_cdotc_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, int,
    rocblas_float_complex*)>(rocblas_cdotc_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex* const[],
    long, const rocblas_float_complex* const[], long, long,
    rocblas_float_complex*)>(rocblas_cdotc_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, int,
    rocblas_float_complex*)>(rocblas_cdotc_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, long,
    rocblas_float_complex*)>(rocblas_cdotc_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int,
    const rocblas_float_complex*, int, rocblas_float_complex*)>(rocblas_cdotu));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long,
    const rocblas_float_complex*, long, rocblas_float_complex*)>(rocblas_cdotu_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, int,
    rocblas_float_complex*)>(rocblas_cdotu_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex* const[],
    long, const rocblas_float_complex* const[], long, long,
    rocblas_float_complex*)>(rocblas_cdotu_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, int,
    rocblas_float_complex*)>(rocblas_cdotu_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, long,
    rocblas_float_complex*)>(rocblas_cdotu_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_cgbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_cgbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_cgbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_cgbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_cgbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_cgbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const rocblas_float_complex*, const rocblas_float_complex*, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_cgeam));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const rocblas_float_complex*, const rocblas_float_complex*, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_cgeam_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_cgeam_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_cgeam_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long, rocblas_float_complex*,
    int, long, int)>(rocblas_cgeam_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long, rocblas_float_complex*,
    long, long, long)>(rocblas_cgeam_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const rocblas_float_complex*, const rocblas_float_complex*, int,
    const rocblas_float_complex*, int, const rocblas_float_complex*, rocblas_float_complex*,
    int)>(rocblas_cgemm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const rocblas_float_complex*, const rocblas_float_complex*, long,
    const rocblas_float_complex*, long, const rocblas_float_complex*, rocblas_float_complex*,
    long)>(rocblas_cgemm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_cgemm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_cgemm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_cgemm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_cgemm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const rocblas_float_complex*, const rocblas_float_complex*, int,
    const rocblas_float_complex*, int, const rocblas_float_complex*, rocblas_float_complex*,
    int)>(rocblas_cgemmt));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const rocblas_float_complex*, const rocblas_float_complex*,
    long, const rocblas_float_complex*, long, const rocblas_float_complex*, rocblas_float_complex*,
    long)>(rocblas_cgemmt_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const rocblas_float_complex*,
    const rocblas_float_complex* const[], int, const rocblas_float_complex* const[], int,
    const rocblas_float_complex*, rocblas_float_complex* const[], int,
    int)>(rocblas_cgemmt_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const rocblas_float_complex*,
    const rocblas_float_complex* const[], long, const rocblas_float_complex* const[], long,
    const rocblas_float_complex*, rocblas_float_complex* const[], long,
    long)>(rocblas_cgemmt_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const rocblas_float_complex*, const rocblas_float_complex*, int,
    long, const rocblas_float_complex*, int, long, const rocblas_float_complex*,
    rocblas_float_complex*, int, long, int)>(rocblas_cgemmt_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const rocblas_float_complex*, const rocblas_float_complex*,
    long, long, const rocblas_float_complex*, long, long, const rocblas_float_complex*,
    rocblas_float_complex*, long, long, long)>(rocblas_cgemmt_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_cgemv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_cgemv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_cgemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_cgemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_cgemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_cgemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_cgerc));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_cgerc_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_float_complex*,
    const rocblas_float_complex* const[], int, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_cgerc_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_float_complex*,
    const rocblas_float_complex* const[], long, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_cgerc_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, int, long,
    rocblas_float_complex*, int, long, int)>(rocblas_cgerc_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, long, long,
    rocblas_float_complex*, long, long, long)>(rocblas_cgerc_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_cgeru));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_cgeru_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_float_complex*,
    const rocblas_float_complex* const[], int, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_cgeru_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_float_complex*,
    const rocblas_float_complex* const[], long, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_cgeru_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, int, long,
    rocblas_float_complex*, int, long, int)>(rocblas_cgeru_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, long, long,
    rocblas_float_complex*, long, long, long)>(rocblas_cgeru_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_chbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_chbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_chbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_chbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_chbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_chbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_chemm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_chemm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_chemm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_chemm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_chemm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_chemm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_chemv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_chemv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_chemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_chemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_chemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_chemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const rocblas_float_complex*, int, rocblas_float_complex*, int)>(rocblas_cher));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, rocblas_float_complex*, int)>(rocblas_cher2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, rocblas_float_complex*, long)>(rocblas_cher2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, rocblas_float_complex* const[], int,
    int)>(rocblas_cher2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, rocblas_float_complex* const[], long,
    long)>(rocblas_cher2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, rocblas_float_complex*, int, long,
    int)>(rocblas_cher2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, rocblas_float_complex*, long, long,
    long)>(rocblas_cher2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const float*, rocblas_float_complex*, int)>(rocblas_cher2k));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const float*, rocblas_float_complex*, long)>(rocblas_cher2k_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const float*, rocblas_float_complex* const[], int,
    int)>(rocblas_cher2k_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const float*, rocblas_float_complex* const[], long,
    long)>(rocblas_cher2k_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const float*, rocblas_float_complex*, int, long,
    int)>(rocblas_cher2k_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const float*, rocblas_float_complex*, long, long,
    long)>(rocblas_cher2k_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const rocblas_float_complex*, long, rocblas_float_complex*, long)>(rocblas_cher_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const rocblas_float_complex* const[], int, rocblas_float_complex* const[], int,
    int)>(rocblas_cher_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const rocblas_float_complex* const[], long, rocblas_float_complex* const[], long,
    long)>(rocblas_cher_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const rocblas_float_complex*, int, long, rocblas_float_complex*, int, long,
    int)>(rocblas_cher_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const rocblas_float_complex*, long, long, rocblas_float_complex*, long, long,
    long)>(rocblas_cher_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const rocblas_float_complex*, int, const float*, rocblas_float_complex*,
    int)>(rocblas_cherk));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const rocblas_float_complex*, long, const float*, rocblas_float_complex*,
    long)>(rocblas_cherk_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const rocblas_float_complex* const[], int, const float*,
    rocblas_float_complex* const[], int, int)>(rocblas_cherk_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const rocblas_float_complex* const[], long, const float*,
    rocblas_float_complex* const[], long, long)>(rocblas_cherk_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const rocblas_float_complex*, int, long, const float*, rocblas_float_complex*,
    int, long, int)>(rocblas_cherk_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const rocblas_float_complex*, long, long, const float*, rocblas_float_complex*,
    long, long, long)>(rocblas_cherk_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const float*, rocblas_float_complex*, int)>(rocblas_cherkx));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const float*, rocblas_float_complex*, long)>(rocblas_cherkx_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const float*, rocblas_float_complex* const[], int,
    int)>(rocblas_cherkx_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const float*, rocblas_float_complex* const[], long,
    long)>(rocblas_cherkx_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const float*, rocblas_float_complex*, int, long,
    int)>(rocblas_cherkx_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const float*, rocblas_float_complex*, long, long,
    long)>(rocblas_cherkx_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, const rocblas_float_complex*, int,
    const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_chpmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, const rocblas_float_complex*, long,
    const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_chpmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[],
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_chpmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[],
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_chpmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    int, long, const rocblas_float_complex*, rocblas_float_complex*, int, long,
    int)>(rocblas_chpmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, long, const rocblas_float_complex*, rocblas_float_complex*, long, long,
    long)>(rocblas_chpmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const rocblas_float_complex*, int, rocblas_float_complex*)>(rocblas_chpr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, rocblas_float_complex*)>(rocblas_chpr2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, rocblas_float_complex*)>(rocblas_chpr2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, rocblas_float_complex* const[],
    int)>(rocblas_chpr2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, rocblas_float_complex* const[],
    long)>(rocblas_chpr2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, rocblas_float_complex*, long,
    int)>(rocblas_chpr2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, rocblas_float_complex*, long,
    long)>(rocblas_chpr2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const rocblas_float_complex*, long, rocblas_float_complex*)>(rocblas_chpr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const rocblas_float_complex* const[], int, rocblas_float_complex* const[],
    int)>(rocblas_chpr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const rocblas_float_complex* const[], long, rocblas_float_complex* const[],
    long)>(rocblas_chpr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const rocblas_float_complex*, int, long, rocblas_float_complex*, long,
    int)>(rocblas_chpr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const rocblas_float_complex*, long, long, rocblas_float_complex*, long,
    long)>(rocblas_chpr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle**)>(rocblas_create_handle));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_float_complex*, int,
    rocblas_float_complex*, int, const float*, const rocblas_float_complex*)>(rocblas_crot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_float_complex*, long,
    rocblas_float_complex*, long, const float*, const rocblas_float_complex*)>(rocblas_crot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, const float*, const rocblas_float_complex*,
    int)>(rocblas_crot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, const float*, const rocblas_float_complex*,
    long)>(rocblas_crot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_float_complex*, int, long,
    rocblas_float_complex*, int, long, const float*, const rocblas_float_complex*,
    int)>(rocblas_crot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_float_complex*, long, long,
    rocblas_float_complex*, long, long, const float*, const rocblas_float_complex*,
    long)>(rocblas_crot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_float_complex*, rocblas_float_complex*,
    float*, rocblas_float_complex*)>(rocblas_crotg));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_float_complex*, rocblas_float_complex*,
    float*, rocblas_float_complex*)>(rocblas_crotg_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_float_complex* const[],
    rocblas_float_complex* const[], float* const[], rocblas_float_complex* const[],
    int)>(rocblas_crotg_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_float_complex* const[],
    rocblas_float_complex* const[], float* const[], rocblas_float_complex* const[],
    long)>(rocblas_crotg_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_float_complex*, long,
    rocblas_float_complex*, long, float*, long, rocblas_float_complex*, long,
    int)>(rocblas_crotg_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_float_complex*, long,
    rocblas_float_complex*, long, float*, long, rocblas_float_complex*, long,
    long)>(rocblas_crotg_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*,
    rocblas_float_complex*, int)>(rocblas_cscal));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*,
    rocblas_float_complex*, long)>(rocblas_cscal_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_cscal_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_cscal_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*,
    rocblas_float_complex*, int, long, int)>(rocblas_cscal_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*,
    rocblas_float_complex*, long, long, long)>(rocblas_cscal_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int,
    rocblas_float_complex*)>(rocblas_cspr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long,
    rocblas_float_complex*)>(rocblas_cspr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int)>(rocblas_cspr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long)>(rocblas_cspr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long, rocblas_float_complex*,
    long, int)>(rocblas_cspr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long, rocblas_float_complex*,
    long, long)>(rocblas_cspr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_float_complex*, int,
    rocblas_float_complex*, int, const float*, const float*)>(rocblas_csrot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_float_complex*, long,
    rocblas_float_complex*, long, const float*, const float*)>(rocblas_csrot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, const float*, const float*, int)>(rocblas_csrot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, const float*, const float*,
    long)>(rocblas_csrot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_float_complex*, int, long,
    rocblas_float_complex*, int, long, const float*, const float*,
    int)>(rocblas_csrot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_float_complex*, long, long,
    rocblas_float_complex*, long, long, const float*, const float*,
    long)>(rocblas_csrot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, rocblas_float_complex*,
    int)>(rocblas_csscal));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, rocblas_float_complex*,
    long)>(rocblas_csscal_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*,
    rocblas_float_complex* const[], int, int)>(rocblas_csscal_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*,
    rocblas_float_complex* const[], long, long)>(rocblas_csscal_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, rocblas_float_complex*, int,
    long, int)>(rocblas_csscal_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, rocblas_float_complex*,
    long, long, long)>(rocblas_csscal_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_float_complex*, int,
    rocblas_float_complex*, int)>(rocblas_cswap));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_float_complex*, long,
    rocblas_float_complex*, long)>(rocblas_cswap_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_cswap_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_cswap_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_float_complex*, int, long,
    rocblas_float_complex*, int, long, int)>(rocblas_cswap_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_float_complex*, long, long,
    rocblas_float_complex*, long, long, long)>(rocblas_cswap_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_csymm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_csymm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_csymm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_csymm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_csymm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_csymm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_csymv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_csymv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_csymv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_csymv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_csymv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_csymv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_csyr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, rocblas_float_complex*, int)>(rocblas_csyr2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, rocblas_float_complex*, long)>(rocblas_csyr2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, rocblas_float_complex* const[], int,
    int)>(rocblas_csyr2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, rocblas_float_complex* const[], long,
    long)>(rocblas_csyr2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, rocblas_float_complex*, int, long,
    int)>(rocblas_csyr2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, rocblas_float_complex*, long, long,
    long)>(rocblas_csyr2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_csyr2k));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_csyr2k_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_csyr2k_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_csyr2k_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_csyr2k_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_csyr2k_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_csyr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_csyr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_csyr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long, rocblas_float_complex*,
    int, long, int)>(rocblas_csyr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long, rocblas_float_complex*,
    long, long, long)>(rocblas_csyr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    rocblas_float_complex*, int)>(rocblas_csyrk));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    rocblas_float_complex*, long)>(rocblas_csyrk_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex*, rocblas_float_complex* const[], int,
    int)>(rocblas_csyrk_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex*, rocblas_float_complex* const[], long,
    long)>(rocblas_csyrk_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, rocblas_float_complex*, int, long,
    int)>(rocblas_csyrk_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, rocblas_float_complex*, long, long,
    long)>(rocblas_csyrk_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, const rocblas_float_complex*,
    int, const rocblas_float_complex*, rocblas_float_complex*, int)>(rocblas_csyrkx));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, const rocblas_float_complex*,
    long, const rocblas_float_complex*, rocblas_float_complex*, long)>(rocblas_csyrkx_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex* const[], int,
    const rocblas_float_complex* const[], int, const rocblas_float_complex*,
    rocblas_float_complex* const[], int, int)>(rocblas_csyrkx_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex* const[], long,
    const rocblas_float_complex* const[], long, const rocblas_float_complex*,
    rocblas_float_complex* const[], long, long)>(rocblas_csyrkx_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_float_complex*, const rocblas_float_complex*, int, long,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, rocblas_float_complex*,
    int, long, int)>(rocblas_csyrkx_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_float_complex*, const rocblas_float_complex*, long, long,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, rocblas_float_complex*,
    long, long, long)>(rocblas_csyrkx_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_ctbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_ctbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_ctbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_ctbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_float_complex*, int, long, rocblas_float_complex*,
    int, long, int)>(rocblas_ctbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_float_complex*, long, long, rocblas_float_complex*,
    long, long, long)>(rocblas_ctbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_ctbsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_ctbsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_ctbsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_ctbsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_float_complex*, int, long, rocblas_float_complex*,
    int, long, int)>(rocblas_ctbsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_float_complex*, long, long, rocblas_float_complex*,
    long, long, long)>(rocblas_ctbsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex*, rocblas_float_complex*,
    int)>(rocblas_ctpmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex*, rocblas_float_complex*,
    long)>(rocblas_ctpmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex* const*, rocblas_float_complex* const*, int,
    int)>(rocblas_ctpmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex* const*, rocblas_float_complex* const*,
    long, long)>(rocblas_ctpmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex*, long, rocblas_float_complex*, int, long,
    int)>(rocblas_ctpmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex*, long, rocblas_float_complex*, long, long,
    long)>(rocblas_ctpmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex*, rocblas_float_complex*,
    int)>(rocblas_ctpsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex*, rocblas_float_complex*,
    long)>(rocblas_ctpsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex* const[], rocblas_float_complex* const[],
    int, int)>(rocblas_ctpsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex* const[], rocblas_float_complex* const[],
    long, long)>(rocblas_ctpsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex*, long, rocblas_float_complex*, int, long,
    int)>(rocblas_ctpsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex*, long, rocblas_float_complex*, long, long,
    long)>(rocblas_ctpsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_ctrmm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_ctrmm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_float_complex*,
    const rocblas_float_complex* const[], int, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_ctrmm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_float_complex*,
    const rocblas_float_complex* const[], long, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_ctrmm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, long, const rocblas_float_complex*, int, long,
    rocblas_float_complex*, int, long, int)>(rocblas_ctrmm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, long, const rocblas_float_complex*, long, long,
    rocblas_float_complex*, long, long, long)>(rocblas_ctrmm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_ctrmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_ctrmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex* const*, int, rocblas_float_complex* const*,
    int, int)>(rocblas_ctrmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex* const*, long,
    rocblas_float_complex* const*, long, long)>(rocblas_ctrmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex*, int, long, rocblas_float_complex*, int,
    long, int)>(rocblas_ctrmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex*, long, long, rocblas_float_complex*, long,
    long, long)>(rocblas_ctrmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, rocblas_float_complex*, int)>(rocblas_ctrsm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, rocblas_float_complex*, long)>(rocblas_ctrsm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_float_complex*,
    const rocblas_float_complex* const[], int, rocblas_float_complex* const[], int,
    int)>(rocblas_ctrsm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_float_complex*,
    const rocblas_float_complex* const[], long, rocblas_float_complex* const[], long,
    long)>(rocblas_ctrsm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_float_complex*,
    const rocblas_float_complex*, int, long, rocblas_float_complex*, int, long,
    int)>(rocblas_ctrsm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_float_complex*,
    const rocblas_float_complex*, long, long, rocblas_float_complex*, long, long,
    long)>(rocblas_ctrsm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex*, int, rocblas_float_complex*,
    int)>(rocblas_ctrsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex*, long, rocblas_float_complex*,
    long)>(rocblas_ctrsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex* const[], int,
    rocblas_float_complex* const[], int, int)>(rocblas_ctrsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex* const[], long,
    rocblas_float_complex* const[], long, long)>(rocblas_ctrsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_float_complex*, int, long, rocblas_float_complex*, int,
    long, int)>(rocblas_ctrsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_float_complex*, long, long, rocblas_float_complex*, long,
    long, long)>(rocblas_ctrsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const rocblas_float_complex*, int, rocblas_float_complex*, int)>(rocblas_ctrtri));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const rocblas_float_complex* const[], int, rocblas_float_complex* const[], int,
    int)>(rocblas_ctrtri_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const rocblas_float_complex*, int, long, rocblas_float_complex*, int, long,
    int)>(rocblas_ctrtri_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int,
    double*)>(rocblas_dasum));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long,
    double*)>(rocblas_dasum_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double* const[], int, int,
    double*)>(rocblas_dasum_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double* const[], long, long,
    double*)>(rocblas_dasum_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int, long, int,
    double*)>(rocblas_dasum_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long, long, long,
    double*)>(rocblas_dasum_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, const double*, int, double*,
    int)>(rocblas_daxpy));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, const double*, long,
    double*, long)>(rocblas_daxpy_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, const double* const[], int,
    double* const[], int, int)>(rocblas_daxpy_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, const double* const[],
    long, double* const[], long, long)>(rocblas_daxpy_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, const double*, int, long,
    double*, int, long, int)>(rocblas_daxpy_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, const double*, long, long,
    double*, long, long, long)>(rocblas_daxpy_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int, double*,
    int)>(rocblas_dcopy));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long, double*,
    long)>(rocblas_dcopy_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double* const[], int,
    double* const[], int, int)>(rocblas_dcopy_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double* const[], long,
    double* const[], long, long)>(rocblas_dcopy_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int, long, double*, int,
    long, int)>(rocblas_dcopy_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long, long, double*, long,
    long, long)>(rocblas_dcopy_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int, const double*, int,
    const double*, int, double*, int)>(rocblas_ddgmm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long, const double*, long,
    const double*, long, double*, long)>(rocblas_ddgmm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int, const double* const[],
    int, const double* const[], int, double* const[], int, int)>(rocblas_ddgmm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long,
    const double* const[], long, const double* const[], long, double* const[], long,
    long)>(rocblas_ddgmm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int, const double*, int,
    long, const double*, int, long, double*, int, long, int)>(rocblas_ddgmm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long, const double*, long,
    long, const double*, long, long, double*, long, long, long)>(rocblas_ddgmm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int, const double*, int,
    double*)>(rocblas_ddot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long, const double*, long,
    double*)>(rocblas_ddot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double* const[], int,
    const double* const[], int, int, double*)>(rocblas_ddot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double* const[], long,
    const double* const[], long, long, double*)>(rocblas_ddot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int, long, const double*,
    int, long, int, double*)>(rocblas_ddot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long, long, const double*,
    long, long, long, double*)>(rocblas_ddot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*)>(rocblas_destroy_handle));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_device_malloc_base**, unsigned long,
    ...)>(rocblas_device_malloc_alloc));
static_assert(has<rocblas_status_(rocblas_device_malloc_base*)>(rocblas_device_malloc_free));
static_assert(has<rocblas_status_(rocblas_device_malloc_base*, unsigned long,
    void**)>(rocblas_device_malloc_get));
static_assert(has<rocblas_status_(rocblas_device_malloc_base*, void**)>(rocblas_device_malloc_ptr));
static_assert(has<void(unsigned long)>(rocblas_device_malloc_set_default_memory_size));
static_assert(has<bool(rocblas_device_malloc_base*)>(rocblas_device_malloc_success));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const double*, const double*, int, const double*, int, const double*, double*,
    int)>(rocblas_dgbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const double*, const double*, long, const double*, long, const double*, double*,
    long)>(rocblas_dgbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const double*, const double* const[], int, const double* const[], int, const double*,
    double* const[], int, int)>(rocblas_dgbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const double*, const double* const[], long, const double* const[], long, const double*,
    double* const[], long, long)>(rocblas_dgbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const double*, const double*, int, long, const double*, int, long, const double*, double*, int,
    long, int)>(rocblas_dgbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const double*, const double*, long, long, const double*, long, long, const double*, double*,
    long, long, long)>(rocblas_dgbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const double*, const double*, int, const double*, const double*, int, double*,
    int)>(rocblas_dgeam));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const double*, const double*, long, const double*, const double*, long, double*,
    long)>(rocblas_dgeam_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const double*, const double* const[], int, const double*, const double* const[], int,
    double* const[], int, int)>(rocblas_dgeam_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const double*, const double* const[], long, const double*, const double* const[], long,
    double* const[], long, long)>(rocblas_dgeam_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const double*, const double*, int, long, const double*, const double*, int, long, double*,
    int, long, int)>(rocblas_dgeam_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const double*, const double*, long, long, const double*, const double*, long, long,
    double*, long, long, long)>(rocblas_dgeam_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const double*, const double*, int, const double*, int, const double*, double*,
    int)>(rocblas_dgemm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const double*, const double*, long, const double*, long, const double*, double*,
    long)>(rocblas_dgemm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const double*, const double* const[], int, const double* const[], int, const double*,
    double* const[], int, int)>(rocblas_dgemm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const double*, const double* const[], long, const double* const[], long,
    const double*, double* const[], long, long)>(rocblas_dgemm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const double*, const double*, int, long, const double*, int, long, const double*,
    double*, int, long, int)>(rocblas_dgemm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const double*, const double*, long, long, const double*, long, long, const double*,
    double*, long, long, long)>(rocblas_dgemm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const double*, const double*, int, const double*, int,
    const double*, double*, int)>(rocblas_dgemmt));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const double*, const double*, long, const double*, long,
    const double*, double*, long)>(rocblas_dgemmt_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const double*, const double* const[], int, const double* const[],
    int, const double*, double* const[], int, int)>(rocblas_dgemmt_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const double*, const double* const[], long,
    const double* const[], long, const double*, double* const[], long,
    long)>(rocblas_dgemmt_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const double*, const double*, int, long, const double*, int, long,
    const double*, double*, int, long, int)>(rocblas_dgemmt_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const double*, const double*, long, long, const double*, long,
    long, const double*, double*, long, long, long)>(rocblas_dgemmt_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const double*,
    const double*, int, const double*, int, const double*, double*, int)>(rocblas_dgemv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const double*,
    const double*, long, const double*, long, const double*, double*, long)>(rocblas_dgemv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const double*,
    const double* const[], int, const double* const[], int, const double*, double* const[], int,
    int)>(rocblas_dgemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const double*,
    const double* const[], long, const double* const[], long, const double*, double* const[], long,
    long)>(rocblas_dgemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const double*,
    const double*, int, long, const double*, int, long, const double*, double*, int, long,
    int)>(rocblas_dgemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const double*,
    const double*, long, long, const double*, long, long, const double*, double*, long, long,
    long)>(rocblas_dgemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const double*, const double*, int,
    const double*, int, double*, int)>(rocblas_dger));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const double*, const double*, long,
    const double*, long, double*, long)>(rocblas_dger_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const double*, const double* const[],
    int, const double* const[], int, double* const[], int, int)>(rocblas_dger_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const double*,
    const double* const[], long, const double* const[], long, double* const[], long,
    long)>(rocblas_dger_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const double*, const double*, int,
    long, const double*, int, long, double*, int, long, int)>(rocblas_dger_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const double*, const double*, long,
    long, const double*, long, long, double*, long, long, long)>(rocblas_dger_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int,
    double*)>(rocblas_dnrm2));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long,
    double*)>(rocblas_dnrm2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double* const[], int, int,
    double*)>(rocblas_dnrm2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double* const[], long, long,
    double*)>(rocblas_dnrm2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int, long, int,
    double*)>(rocblas_dnrm2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long, long, long,
    double*)>(rocblas_dnrm2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, int,
    const void*, rocblas_datatype_, int, int, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dot_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, long,
    const void*, rocblas_datatype_, long, long, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dot_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, int,
    const void*, rocblas_datatype_, int, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dot_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, long,
    const void*, rocblas_datatype_, long, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dot_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, int, long,
    const void*, rocblas_datatype_, int, long, int, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dot_strided_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, long,
    long, const void*, rocblas_datatype_, long, long, long, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dot_strided_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, int,
    const void*, rocblas_datatype_, int, int, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dotc_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, long,
    const void*, rocblas_datatype_, long, long, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dotc_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, int,
    const void*, rocblas_datatype_, int, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dotc_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, long,
    const void*, rocblas_datatype_, long, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dotc_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, int, long,
    const void*, rocblas_datatype_, int, long, int, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dotc_strided_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, long,
    long, const void*, rocblas_datatype_, long, long, long, void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_dotc_strided_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, double*, int, double*, int, const double*,
    const double*)>(rocblas_drot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, double*, long, double*, long,
    const double*, const double*)>(rocblas_drot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, double* const[], int, double* const[], int,
    const double*, const double*, int)>(rocblas_drot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, double* const[], long, double* const[],
    long, const double*, const double*, long)>(rocblas_drot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, double*, int, long, double*, int, long,
    const double*, const double*, int)>(rocblas_drot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, double*, long, long, double*, long, long,
    const double*, const double*, long)>(rocblas_drot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, double*, double*, double*,
    double*)>(rocblas_drotg));
static_assert(has<rocblas_status_(_rocblas_handle*, double*, double*, double*,
    double*)>(rocblas_drotg_64));
static_assert(has<rocblas_status_(_rocblas_handle*, double* const[], double* const[],
    double* const[], double* const[], int)>(rocblas_drotg_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, double* const[], double* const[],
    double* const[], double* const[], long)>(rocblas_drotg_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, double*, long, double*, long, double*, long,
    double*, long, int)>(rocblas_drotg_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, double*, long, double*, long, double*, long,
    double*, long, long)>(rocblas_drotg_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, double*, int, double*, int,
    const double*)>(rocblas_drotm));
static_assert(has<rocblas_status_(_rocblas_handle*, long, double*, long, double*, long,
    const double*)>(rocblas_drotm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, double* const[], int, double* const[], int,
    const double* const[], int)>(rocblas_drotm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, double* const[], long, double* const[],
    long, const double* const[], long)>(rocblas_drotm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, double*, int, long, double*, int, long,
    const double*, long, int)>(rocblas_drotm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, double*, long, long, double*, long, long,
    const double*, long, long)>(rocblas_drotm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, double*, double*, double*, const double*,
    double*)>(rocblas_drotmg));
static_assert(has<rocblas_status_(_rocblas_handle*, double*, double*, double*, const double*,
    double*)>(rocblas_drotmg_64));
static_assert(has<rocblas_status_(_rocblas_handle*, double* const[], double* const[],
    double* const[], const double* const[], double* const[], int)>(rocblas_drotmg_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, double* const[], double* const[],
    double* const[], const double* const[], double* const[], long)>(rocblas_drotmg_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, double*, long, double*, long, double*, long,
    const double*, long, double*, long, int)>(rocblas_drotmg_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, double*, long, double*, long, double*, long,
    const double*, long, double*, long, long)>(rocblas_drotmg_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int, const double*,
    const double*, int, const double*, int, const double*, double*, int)>(rocblas_dsbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long, const double*,
    const double*, long, const double*, long, const double*, double*, long)>(rocblas_dsbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int, const double*,
    const double* const[], int, const double* const[], int, const double*, double* const[], int,
    int)>(rocblas_dsbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long, const double*,
    const double* const[], long, const double* const[], long, const double*, double* const[], long,
    long)>(rocblas_dsbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int, const double*,
    const double*, int, long, const double*, int, long, const double*, double*, int, long,
    int)>(rocblas_dsbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long, const double*,
    const double*, long, long, const double*, long, long, const double*, double*, long, long,
    long)>(rocblas_dsbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, double*,
    int)>(rocblas_dscal));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, double*,
    long)>(rocblas_dscal_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, double* const[], int,
    int)>(rocblas_dscal_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, double* const[], long,
    long)>(rocblas_dscal_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, double*, int, long,
    int)>(rocblas_dscal_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, double*, long, long,
    long)>(rocblas_dscal_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, const double*, int, const double*, double*, int)>(rocblas_dspmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, const double*, long, const double*, double*, long)>(rocblas_dspmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double* const[], const double* const[], int, const double*, double* const[], int,
    int)>(rocblas_dspmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double* const[], const double* const[], long, const double*, double* const[], long,
    long)>(rocblas_dspmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, long, const double*, int, long, const double*, double*, int, long,
    int)>(rocblas_dspmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, const double*, long, long, const double*, double*, long, long,
    long)>(rocblas_dspmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, double*)>(rocblas_dspr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, const double*, int, double*)>(rocblas_dspr2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, const double*, long, double*)>(rocblas_dspr2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double* const[], int, const double* const[], int, double* const[],
    int)>(rocblas_dspr2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double* const[], long, const double* const[], long, double* const[],
    long)>(rocblas_dspr2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, long, const double*, int, long, double*, long,
    int)>(rocblas_dspr2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, long, const double*, long, long, double*, long,
    long)>(rocblas_dspr2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, double*)>(rocblas_dspr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double* const[], int, double* const[], int)>(rocblas_dspr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double* const[], long, double* const[], long)>(rocblas_dspr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, long, double*, long, int)>(rocblas_dspr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, long, double*, long, long)>(rocblas_dspr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, double*, int, double*,
    int)>(rocblas_dswap));
static_assert(has<rocblas_status_(_rocblas_handle*, long, double*, long, double*,
    long)>(rocblas_dswap_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, double* const[], int, double* const[], int,
    int)>(rocblas_dswap_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, double* const[], long, double* const[],
    long, long)>(rocblas_dswap_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, double*, int, long, double*, int, long,
    int)>(rocblas_dswap_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, double*, long, long, double*, long, long,
    long)>(rocblas_dswap_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const double*, const double*, int, const double*, int, const double*, double*,
    int)>(rocblas_dsymm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const double*, const double*, long, const double*, long, const double*, double*,
    long)>(rocblas_dsymm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const double*, const double* const[], int, const double* const[], int, const double*,
    double* const[], int, int)>(rocblas_dsymm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const double*, const double* const[], long, const double* const[], long, const double*,
    double* const[], long, long)>(rocblas_dsymm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const double*, const double*, int, long, const double*, int, long, const double*, double*, int,
    long, int)>(rocblas_dsymm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const double*, const double*, long, long, const double*, long, long, const double*, double*,
    long, long, long)>(rocblas_dsymm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, const double*, int, const double*, double*, int)>(rocblas_dsymv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, const double*, long, const double*, double*, long)>(rocblas_dsymv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double* const[], int, const double* const[], int, const double*, double* const[], int,
    int)>(rocblas_dsymv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double* const[], long, const double* const[], long, const double*, double* const[], long,
    long)>(rocblas_dsymv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, long, const double*, int, long, const double*, double*, int, long,
    int)>(rocblas_dsymv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, long, const double*, long, long, const double*, double*, long, long,
    long)>(rocblas_dsymv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, double*, int)>(rocblas_dsyr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, const double*, int, double*, int)>(rocblas_dsyr2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, const double*, long, double*, long)>(rocblas_dsyr2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double* const[], int, const double* const[], int, double* const[], int,
    int)>(rocblas_dsyr2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double* const[], long, const double* const[], long, double* const[], long,
    long)>(rocblas_dsyr2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, long, const double*, int, long, double*, int, long,
    int)>(rocblas_dsyr2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, long, const double*, long, long, double*, long, long,
    long)>(rocblas_dsyr2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const double*, int, const double*, int, const double*, double*,
    int)>(rocblas_dsyr2k));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const double*, long, const double*, long, const double*, double*,
    long)>(rocblas_dsyr2k_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const double* const[], int, const double* const[], int, const double*,
    double* const[], int, int)>(rocblas_dsyr2k_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const double* const[], long, const double* const[], long, const double*,
    double* const[], long, long)>(rocblas_dsyr2k_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const double*, int, long, const double*, int, long, const double*, double*, int,
    long, int)>(rocblas_dsyr2k_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const double*, long, long, const double*, long, long, const double*, double*,
    long, long, long)>(rocblas_dsyr2k_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, double*, long)>(rocblas_dsyr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double* const[], int, double* const[], int, int)>(rocblas_dsyr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double* const[], long, double* const[], long, long)>(rocblas_dsyr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const double*, int, long, double*, int, long, int)>(rocblas_dsyr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const double*, long, long, double*, long, long, long)>(rocblas_dsyr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const double*, int, const double*, double*, int)>(rocblas_dsyrk));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const double*, long, const double*, double*, long)>(rocblas_dsyrk_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const double* const[], int, const double*, double* const[], int,
    int)>(rocblas_dsyrk_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const double* const[], long, const double*, double* const[], long,
    long)>(rocblas_dsyrk_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const double*, int, long, const double*, double*, int, long,
    int)>(rocblas_dsyrk_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const double*, long, long, const double*, double*, long, long,
    long)>(rocblas_dsyrk_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const double*, int, const double*, int, const double*, double*,
    int)>(rocblas_dsyrkx));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const double*, long, const double*, long, const double*, double*,
    long)>(rocblas_dsyrkx_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const double* const[], int, const double* const[], int, const double*,
    double* const[], int, int)>(rocblas_dsyrkx_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const double* const[], long, const double* const[], long, const double*,
    double* const[], long, long)>(rocblas_dsyrkx_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const double*, int, long, const double*, int, long, const double*, double*, int,
    long, int)>(rocblas_dsyrkx_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const double*, long, long, const double*, long, long, const double*, double*,
    long, long, long)>(rocblas_dsyrkx_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const double*, int, double*, int)>(rocblas_dtbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const double*, long, double*, long)>(rocblas_dtbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const double* const[], int, double* const[], int,
    int)>(rocblas_dtbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const double* const[], long, double* const[], long,
    long)>(rocblas_dtbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const double*, int, long, double*, int, long,
    int)>(rocblas_dtbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const double*, long, long, double*, long, long,
    long)>(rocblas_dtbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const double*, int, double*, int)>(rocblas_dtbsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const double*, long, double*, long)>(rocblas_dtbsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const double* const[], int, double* const[], int,
    int)>(rocblas_dtbsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const double* const[], long, double* const[], long,
    long)>(rocblas_dtbsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const double*, int, long, double*, int, long,
    int)>(rocblas_dtbsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const double*, long, long, double*, long, long,
    long)>(rocblas_dtbsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double*, double*, int)>(rocblas_dtpmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double*, double*, long)>(rocblas_dtpmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double* const*, double* const*, int,
    int)>(rocblas_dtpmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double* const*, double* const*, long,
    long)>(rocblas_dtpmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double*, long, double*, int, long,
    int)>(rocblas_dtpmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double*, long, double*, long, long,
    long)>(rocblas_dtpmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double*, double*, int)>(rocblas_dtpsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double*, double*, long)>(rocblas_dtpsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double* const[], double* const[], int,
    int)>(rocblas_dtpsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double* const[], double* const[], long,
    long)>(rocblas_dtpsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double*, long, double*, int, long,
    int)>(rocblas_dtpsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double*, long, double*, long, long,
    long)>(rocblas_dtpsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const double*, const double*, int,
    const double*, int, double*, int)>(rocblas_dtrmm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const double*, const double*, long,
    const double*, long, double*, long)>(rocblas_dtrmm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const double*, const double* const[], int,
    const double* const[], int, double* const[], int, int)>(rocblas_dtrmm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const double*, const double* const[], long,
    const double* const[], long, double* const[], long, long)>(rocblas_dtrmm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const double*, const double*, int, long,
    const double*, int, long, double*, int, long, int)>(rocblas_dtrmm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const double*, const double*, long, long,
    const double*, long, long, double*, long, long, long)>(rocblas_dtrmm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double*, int, double*, int)>(rocblas_dtrmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double*, long, double*, long)>(rocblas_dtrmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double* const*, int, double* const*, int,
    int)>(rocblas_dtrmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double* const*, long, double* const*, long,
    long)>(rocblas_dtrmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double*, int, long, double*, int, long,
    int)>(rocblas_dtrmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double*, long, long, double*, long, long,
    long)>(rocblas_dtrmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const double*, const double*, int, double*,
    int)>(rocblas_dtrsm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const double*, const double*, long, double*,
    long)>(rocblas_dtrsm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const double*, const double* const[], int,
    double* const[], int, int)>(rocblas_dtrsm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const double*, const double* const[], long,
    double* const[], long, long)>(rocblas_dtrsm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const double*, const double*, int, long,
    double*, int, long, int)>(rocblas_dtrsm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const double*, const double*, long, long,
    double*, long, long, long)>(rocblas_dtrsm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double*, int, double*, int)>(rocblas_dtrsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double*, long, double*, long)>(rocblas_dtrsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double* const[], int, double* const[], int,
    int)>(rocblas_dtrsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double* const[], long, double* const[], long,
    long)>(rocblas_dtrsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const double*, int, long, double*, int, long,
    int)>(rocblas_dtrsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const double*, long, long, double*, long, long,
    long)>(rocblas_dtrsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const double*, int, double*, int)>(rocblas_dtrtri));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const double* const[], int, double* const[], int, int)>(rocblas_dtrtri_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const double*, int, long, double*, int, long, int)>(rocblas_dtrtri_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int,
    double*)>(rocblas_dzasum));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long,
    double*)>(rocblas_dzasum_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex* const[], int,
    int, double*)>(rocblas_dzasum_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex* const[],
    long, long, double*)>(rocblas_dzasum_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int, long,
    int, double*)>(rocblas_dzasum_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long, long,
    long, double*)>(rocblas_dzasum_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int,
    double*)>(rocblas_dznrm2));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long,
    double*)>(rocblas_dznrm2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex* const[], int,
    int, double*)>(rocblas_dznrm2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex* const[],
    long, long, double*)>(rocblas_dznrm2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int, long,
    int, double*)>(rocblas_dznrm2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long, long,
    long, double*)>(rocblas_dznrm2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const void*, const void*, rocblas_datatype_, int, const void*, rocblas_datatype_, int,
    const void*, const void*, rocblas_datatype_, int, void*, rocblas_datatype_, int,
    rocblas_datatype_, rocblas_geam_ex_operation_)>(rocblas_geam_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const void*, const void*, rocblas_datatype_, int, const void*, rocblas_datatype_, int,
    const void*, const void*, rocblas_datatype_, int, void*, rocblas_datatype_, int, int,
    rocblas_datatype_, rocblas_gemm_algo_, int, unsigned int)>(rocblas_gemm_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const void*, const void*, rocblas_datatype_, long, const void*, rocblas_datatype_,
    long, const void*, const void*, rocblas_datatype_, long, void*, rocblas_datatype_, long, long,
    rocblas_datatype_, rocblas_gemm_algo_, int, unsigned int)>(rocblas_gemm_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const void*, const void*, rocblas_datatype_, int, const void*, rocblas_datatype_, int,
    const void*, const void*, rocblas_datatype_, int, void*, rocblas_datatype_, int, int,
    rocblas_datatype_, rocblas_gemm_algo_, unsigned int, int*,
    int*)>(rocblas_gemm_batched_ex_get_solutions));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_datatype_, rocblas_datatype_,
    rocblas_datatype_, unsigned int, int*, int*)>(rocblas_gemm_batched_ex_get_solutions_by_type));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const void*, const void*, rocblas_datatype_, int, const void*, rocblas_datatype_, int,
    const void*, const void*, rocblas_datatype_, int, void*, rocblas_datatype_, int,
    rocblas_datatype_, rocblas_gemm_algo_, int, unsigned int)>(rocblas_gemm_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const void*, const void*, rocblas_datatype_, long, const void*, rocblas_datatype_,
    long, const void*, const void*, rocblas_datatype_, long, void*, rocblas_datatype_, long,
    rocblas_datatype_, rocblas_gemm_algo_, int, unsigned int)>(rocblas_gemm_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const void*, const void*, rocblas_datatype_, int, const void*, rocblas_datatype_, int,
    const void*, const void*, rocblas_datatype_, int, void*, rocblas_datatype_, int,
    rocblas_datatype_, rocblas_gemm_algo_, unsigned int, int*,
    int*)>(rocblas_gemm_ex_get_solutions));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_datatype_, rocblas_datatype_,
    rocblas_datatype_, unsigned int, int*, int*)>(rocblas_gemm_ex_get_solutions_by_type));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const void*, const void*, rocblas_datatype_, int, long, const void*,
    rocblas_datatype_, int, long, const void*, const void*, rocblas_datatype_, int, long, void*,
    rocblas_datatype_, int, long, int, rocblas_datatype_, rocblas_gemm_algo_, int,
    unsigned int)>(rocblas_gemm_strided_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const void*, const void*, rocblas_datatype_, long, long, const void*,
    rocblas_datatype_, long, long, const void*, const void*, rocblas_datatype_, long, long, void*,
    rocblas_datatype_, long, long, long, rocblas_datatype_, rocblas_gemm_algo_, int,
    unsigned int)>(rocblas_gemm_strided_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const void*, const void*, rocblas_datatype_, int, long, const void*,
    rocblas_datatype_, int, long, const void*, const void*, rocblas_datatype_, int, long, void*,
    rocblas_datatype_, int, long, int, rocblas_datatype_, rocblas_gemm_algo_, unsigned int, int*,
    int*)>(rocblas_gemm_strided_batched_ex_get_solutions));
static_assert(has<rocblas_status_(_rocblas_handle*,
    rocblas_atomics_mode_*)>(rocblas_get_atomics_mode));
static_assert(has<rocblas_status_(char*, unsigned long)>(rocblas_get_commit_hash_string));
static_assert(has<rocblas_status_(unsigned long*)>(rocblas_get_commit_hash_string_size));
static_assert(has<rocblas_status_(_rocblas_handle*,
    unsigned long*)>(rocblas_get_device_memory_size));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_math_mode_*)>(rocblas_get_math_mode));
static_assert(has<rocblas_status_(int, int, int, const void*, int, void*,
    int)>(rocblas_get_matrix));
static_assert(has<rocblas_status_(long, long, long, const void*, long, void*,
    long)>(rocblas_get_matrix_64));
static_assert(has<rocblas_status_(int, int, int, const void*, int, void*, int,
    ihipStream_t*)>(rocblas_get_matrix_async));
static_assert(has<rocblas_status_(long, long, long, const void*, long, void*, long,
    ihipStream_t*)>(rocblas_get_matrix_async_64));
static_assert(has<rocblas_status_(_rocblas_handle*,
    rocblas_performance_metric_*)>(rocblas_get_performance_metric));
static_assert(has<rocblas_status_(_rocblas_handle*,
    rocblas_pointer_mode_*)>(rocblas_get_pointer_mode));
static_assert(has<rocblas_status_(_rocblas_handle*, ihipStream_t**)>(rocblas_get_stream));
static_assert(has<rocblas_status_(int, int, const void*, int, void*, int)>(rocblas_get_vector));
static_assert(has<rocblas_status_(long, long, const void*, long, void*,
    long)>(rocblas_get_vector_64));
static_assert(has<rocblas_status_(int, int, const void*, int, void*, int,
    ihipStream_t*)>(rocblas_get_vector_async));
static_assert(has<rocblas_status_(long, long, const void*, long, void*, long,
    ihipStream_t*)>(rocblas_get_vector_async_64));
static_assert(has<rocblas_status_(char*, unsigned long)>(rocblas_get_version_string));
static_assert(has<rocblas_status_(unsigned long*)>(rocblas_get_version_string_size));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_half*, const rocblas_half*,
    int, rocblas_half*, int)>(rocblas_haxpy));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_half*, const rocblas_half*,
    long, rocblas_half*, long)>(rocblas_haxpy_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_half*,
    const rocblas_half* const[], int, rocblas_half* const[], int, int)>(rocblas_haxpy_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_half*,
    const rocblas_half* const[], long, rocblas_half* const[], long,
    long)>(rocblas_haxpy_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_half*, const rocblas_half*,
    int, long, rocblas_half*, int, long, int)>(rocblas_haxpy_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_half*, const rocblas_half*,
    long, long, rocblas_half*, long, long, long)>(rocblas_haxpy_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_half*, int,
    const rocblas_half*, int, rocblas_half*)>(rocblas_hdot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_half*, long,
    const rocblas_half*, long, rocblas_half*)>(rocblas_hdot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_half* const[], int,
    const rocblas_half* const[], int, int, rocblas_half*)>(rocblas_hdot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_half* const[], long,
    const rocblas_half* const[], long, long, rocblas_half*)>(rocblas_hdot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_half*, int, long,
    const rocblas_half*, int, long, int, rocblas_half*)>(rocblas_hdot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_half*, long, long,
    const rocblas_half*, long, long, long, rocblas_half*)>(rocblas_hdot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const rocblas_half*, const rocblas_half*, int, const rocblas_half*, int,
    const rocblas_half*, rocblas_half*, int)>(rocblas_hgemm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const rocblas_half*, const rocblas_half*, long, const rocblas_half*, long,
    const rocblas_half*, rocblas_half*, long)>(rocblas_hgemm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const rocblas_half*, const rocblas_half* const[], int, const rocblas_half* const[],
    int, const rocblas_half*, rocblas_half* const[], int, int)>(rocblas_hgemm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const rocblas_half*, const rocblas_half* const[], long, const rocblas_half* const[],
    long, const rocblas_half*, rocblas_half* const[], long, long)>(rocblas_hgemm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const rocblas_half*, const rocblas_half*, int, long, const rocblas_half*, int, long,
    const rocblas_half*, rocblas_half*, int, long, int)>(rocblas_hgemm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const rocblas_half*, const rocblas_half*, long, long, const rocblas_half*, long,
    long, const rocblas_half*, rocblas_half*, long, long, long)>(rocblas_hgemm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const rocblas_half* const[], int, const rocblas_half* const[], int, const float*,
    rocblas_half* const[], int, int)>(rocblas_hshgemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const rocblas_half* const[], long, const rocblas_half* const[], long, const float*,
    rocblas_half* const[], long, long)>(rocblas_hshgemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const rocblas_half*, int, long, const rocblas_half*, int, long, const float*, rocblas_half*,
    int, long, int)>(rocblas_hshgemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const rocblas_half*, long, long, const rocblas_half*, long, long, const float*, rocblas_half*,
    long, long, long)>(rocblas_hshgemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const rocblas_half* const[], int, const rocblas_half* const[], int, const float*,
    float* const[], int, int)>(rocblas_hssgemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const rocblas_half* const[], long, const rocblas_half* const[], long, const float*,
    float* const[], long, long)>(rocblas_hssgemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const rocblas_half*, int, long, const rocblas_half*, int, long, const float*, float*, int, long,
    int)>(rocblas_hssgemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const rocblas_half*, long, long, const rocblas_half*, long, long, const float*, float*, long,
    long, long)>(rocblas_hssgemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int,
    int*)>(rocblas_icamax));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long,
    long*)>(rocblas_icamax_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex* const[], int,
    int, int*)>(rocblas_icamax_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex* const[],
    long, long, long*)>(rocblas_icamax_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int, long,
    int, int*)>(rocblas_icamax_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long, long,
    long, long*)>(rocblas_icamax_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int,
    int*)>(rocblas_icamin));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long,
    long*)>(rocblas_icamin_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex* const[], int,
    int, int*)>(rocblas_icamin_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex* const[],
    long, long, long*)>(rocblas_icamin_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int, long,
    int, int*)>(rocblas_icamin_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long, long,
    long, long*)>(rocblas_icamin_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int,
    int*)>(rocblas_idamax));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long,
    long*)>(rocblas_idamax_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double* const[], int, int,
    int*)>(rocblas_idamax_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double* const[], long, long,
    long*)>(rocblas_idamax_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int, long, int,
    int*)>(rocblas_idamax_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long, long, long,
    long*)>(rocblas_idamax_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int,
    int*)>(rocblas_idamin));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long,
    long*)>(rocblas_idamin_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double* const[], int, int,
    int*)>(rocblas_idamin_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double* const[], long, long,
    long*)>(rocblas_idamin_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, int, long, int,
    int*)>(rocblas_idamin_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, long, long, long,
    long*)>(rocblas_idamin_strided_batched_64));
static_assert(has<void()>(rocblas_initialize));
static_assert(has<bool(_rocblas_handle*)>(rocblas_is_device_memory_size_query));
static_assert(has<bool(_rocblas_handle*)>(rocblas_is_managing_device_memory));
static_assert(has<bool(_rocblas_handle*)>(rocblas_is_user_managing_device_memory));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, int*)>(rocblas_isamax));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long,
    long*)>(rocblas_isamax_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float* const[], int, int,
    int*)>(rocblas_isamax_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float* const[], long, long,
    long*)>(rocblas_isamax_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, long, int,
    int*)>(rocblas_isamax_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long, long, long,
    long*)>(rocblas_isamax_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, int*)>(rocblas_isamin));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long,
    long*)>(rocblas_isamin_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float* const[], int, int,
    int*)>(rocblas_isamin_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float* const[], long, long,
    long*)>(rocblas_isamin_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, long, int,
    int*)>(rocblas_isamin_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long, long, long,
    long*)>(rocblas_isamin_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int,
    int*)>(rocblas_izamax));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long,
    long*)>(rocblas_izamax_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex* const[], int,
    int, int*)>(rocblas_izamax_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex* const[],
    long, long, long*)>(rocblas_izamax_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int, long,
    int, int*)>(rocblas_izamax_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long, long,
    long, long*)>(rocblas_izamax_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int,
    int*)>(rocblas_izamin));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long,
    long*)>(rocblas_izamin_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex* const[], int,
    int, int*)>(rocblas_izamin_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex* const[],
    long, long, long*)>(rocblas_izamin_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int, long,
    int, int*)>(rocblas_izamin_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long, long,
    long, long*)>(rocblas_izamin_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, int, int,
    void*, rocblas_datatype_, rocblas_datatype_)>(rocblas_nrm2_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, long,
    long, void*, rocblas_datatype_, rocblas_datatype_)>(rocblas_nrm2_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, int, void*,
    rocblas_datatype_, rocblas_datatype_)>(rocblas_nrm2_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, long,
    void*, rocblas_datatype_, rocblas_datatype_)>(rocblas_nrm2_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, int, long,
    int, void*, rocblas_datatype_, rocblas_datatype_)>(rocblas_nrm2_strided_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, long,
    long, long, void*, rocblas_datatype_, rocblas_datatype_)>(rocblas_nrm2_strided_batched_ex_64));
static_assert(has<rocblas_pointer_mode_(void*)>(rocblas_pointer_to_mode));
static_assert(has<rocblas_status_(_rocblas_handle*, int, void*, rocblas_datatype_, int, void*,
    rocblas_datatype_, int, const void*, const void*, rocblas_datatype_, int,
    rocblas_datatype_)>(rocblas_rot_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, void*, rocblas_datatype_, long, void*,
    rocblas_datatype_, long, const void*, const void*, rocblas_datatype_, long,
    rocblas_datatype_)>(rocblas_rot_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, void*, rocblas_datatype_, int, void*,
    rocblas_datatype_, int, const void*, const void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_rot_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, void*, rocblas_datatype_, long, void*,
    rocblas_datatype_, long, const void*, const void*, rocblas_datatype_,
    rocblas_datatype_)>(rocblas_rot_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, void*, rocblas_datatype_, int, long, void*,
    rocblas_datatype_, int, long, const void*, const void*, rocblas_datatype_, int,
    rocblas_datatype_)>(rocblas_rot_strided_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, void*, rocblas_datatype_, long, long,
    void*, rocblas_datatype_, long, long, const void*, const void*, rocblas_datatype_, long,
    rocblas_datatype_)>(rocblas_rot_strided_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int,
    float*)>(rocblas_sasum));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long,
    float*)>(rocblas_sasum_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float* const[], int, int,
    float*)>(rocblas_sasum_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float* const[], long, long,
    float*)>(rocblas_sasum_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, long, int,
    float*)>(rocblas_sasum_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long, long, long,
    float*)>(rocblas_sasum_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, const float*, int, float*,
    int)>(rocblas_saxpy));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, const float*, long, float*,
    long)>(rocblas_saxpy_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, const float* const[], int,
    float* const[], int, int)>(rocblas_saxpy_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, const float* const[], long,
    float* const[], long, long)>(rocblas_saxpy_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, const float*, int, long,
    float*, int, long, int)>(rocblas_saxpy_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, const float*, long, long,
    float*, long, long, long)>(rocblas_saxpy_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, void*,
    rocblas_datatype_, int, int, rocblas_datatype_)>(rocblas_scal_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, void*,
    rocblas_datatype_, long, long, rocblas_datatype_)>(rocblas_scal_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, void*,
    rocblas_datatype_, int, rocblas_datatype_)>(rocblas_scal_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, void*,
    rocblas_datatype_, long, rocblas_datatype_)>(rocblas_scal_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const void*, rocblas_datatype_, void*,
    rocblas_datatype_, int, long, int, rocblas_datatype_)>(rocblas_scal_strided_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const void*, rocblas_datatype_, void*,
    rocblas_datatype_, long, long, long, rocblas_datatype_)>(rocblas_scal_strided_batched_ex_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int,
    float*)>(rocblas_scasum));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long,
    float*)>(rocblas_scasum_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex* const[], int,
    int, float*)>(rocblas_scasum_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex* const[],
    long, long, float*)>(rocblas_scasum_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int, long,
    int, float*)>(rocblas_scasum_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long, long,
    long, float*)>(rocblas_scasum_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int,
    float*)>(rocblas_scnrm2));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long,
    float*)>(rocblas_scnrm2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex* const[], int,
    int, float*)>(rocblas_scnrm2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex* const[],
    long, long, float*)>(rocblas_scnrm2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_float_complex*, int, long,
    int, float*)>(rocblas_scnrm2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_float_complex*, long, long,
    long, float*)>(rocblas_scnrm2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, float*,
    int)>(rocblas_scopy));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long, float*,
    long)>(rocblas_scopy_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float* const[], int, float* const[],
    int, int)>(rocblas_scopy_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float* const[], long,
    float* const[], long, long)>(rocblas_scopy_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, long, float*, int, long,
    int)>(rocblas_scopy_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long, long, float*, long,
    long, long)>(rocblas_scopy_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int, const float*, int,
    const float*, int, float*, int)>(rocblas_sdgmm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long, const float*, long,
    const float*, long, float*, long)>(rocblas_sdgmm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int, const float* const[],
    int, const float* const[], int, float* const[], int, int)>(rocblas_sdgmm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long, const float* const[],
    long, const float* const[], long, float* const[], long, long)>(rocblas_sdgmm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int, const float*, int,
    long, const float*, int, long, float*, int, long, int)>(rocblas_sdgmm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long, const float*, long,
    long, const float*, long, long, float*, long, long, long)>(rocblas_sdgmm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, const float*, int,
    float*)>(rocblas_sdot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long, const float*, long,
    float*)>(rocblas_sdot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float* const[], int,
    const float* const[], int, int, float*)>(rocblas_sdot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float* const[], long,
    const float* const[], long, long, float*)>(rocblas_sdot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, long, const float*, int,
    long, int, float*)>(rocblas_sdot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long, long, const float*,
    long, long, long, float*)>(rocblas_sdot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*,
    rocblas_atomics_mode_)>(rocblas_set_atomics_mode));
static_assert(has<rocblas_status_(_rocblas_handle*,
    unsigned long)>(rocblas_set_device_memory_size));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_math_mode_)>(rocblas_set_math_mode));
static_assert(has<rocblas_status_(int, int, int, const void*, int, void*,
    int)>(rocblas_set_matrix));
static_assert(has<rocblas_status_(long, long, long, const void*, long, void*,
    long)>(rocblas_set_matrix_64));
static_assert(has<rocblas_status_(int, int, int, const void*, int, void*, int,
    ihipStream_t*)>(rocblas_set_matrix_async));
static_assert(has<rocblas_status_(long, long, long, const void*, long, void*, long,
    ihipStream_t*)>(rocblas_set_matrix_async_64));
static_assert(has<rocblas_status_(_rocblas_handle*, unsigned long,
    ...)>(rocblas_set_optimal_device_memory_size_impl));
static_assert(has<rocblas_status_(_rocblas_handle*,
    rocblas_performance_metric_)>(rocblas_set_performance_metric));
static_assert(has<rocblas_status_(_rocblas_handle*,
    rocblas_pointer_mode_)>(rocblas_set_pointer_mode));
static_assert(has<rocblas_status_(_rocblas_handle*, double*)>(rocblas_set_solution_fitness_query));
static_assert(has<rocblas_status_(_rocblas_handle*, ihipEvent_t*,
    ihipEvent_t*)>(rocblas_set_start_stop_events));
static_assert(has<rocblas_status_(_rocblas_handle*, ihipStream_t*)>(rocblas_set_stream));
static_assert(has<rocblas_status_(int, int, const void*, int, void*, int)>(rocblas_set_vector));
static_assert(has<rocblas_status_(long, long, const void*, long, void*,
    long)>(rocblas_set_vector_64));
static_assert(has<rocblas_status_(int, int, const void*, int, void*, int,
    ihipStream_t*)>(rocblas_set_vector_async));
static_assert(has<rocblas_status_(long, long, const void*, long, void*, long,
    ihipStream_t*)>(rocblas_set_vector_async_64));
static_assert(has<rocblas_status_(_rocblas_handle*, void*, unsigned long)>(rocblas_set_workspace));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const float*, const float*, int, const float*, int, const float*, float*, int)>(rocblas_sgbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const float*, const float*, long, const float*, long, const float*, float*,
    long)>(rocblas_sgbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const float*, const float* const[], int, const float* const[], int, const float*,
    float* const[], int, int)>(rocblas_sgbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const float*, const float* const[], long, const float* const[], long, const float*,
    float* const[], long, long)>(rocblas_sgbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const float*, const float*, int, long, const float*, int, long, const float*, float*, int, long,
    int)>(rocblas_sgbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const float*, const float*, long, long, const float*, long, long, const float*, float*, long,
    long, long)>(rocblas_sgbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const float*, const float*, int, const float*, const float*, int, float*,
    int)>(rocblas_sgeam));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const float*, const float*, long, const float*, const float*, long, float*,
    long)>(rocblas_sgeam_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const float*, const float* const[], int, const float*, const float* const[], int,
    float* const[], int, int)>(rocblas_sgeam_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const float*, const float* const[], long, const float*, const float* const[], long,
    float* const[], long, long)>(rocblas_sgeam_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const float*, const float*, int, long, const float*, const float*, int, long, float*, int,
    long, int)>(rocblas_sgeam_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const float*, const float*, long, long, const float*, const float*, long, long, float*,
    long, long, long)>(rocblas_sgeam_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const float*, const float*, int, const float*, int, const float*, float*,
    int)>(rocblas_sgemm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const float*, const float*, long, const float*, long, const float*, float*,
    long)>(rocblas_sgemm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const float*, const float* const[], int, const float* const[], int, const float*,
    float* const[], int, int)>(rocblas_sgemm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const float*, const float* const[], long, const float* const[], long, const float*,
    float* const[], long, long)>(rocblas_sgemm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const float*, const float*, int, long, const float*, int, long, const float*, float*,
    int, long, int)>(rocblas_sgemm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const float*, const float*, long, long, const float*, long, long, const float*,
    float*, long, long, long)>(rocblas_sgemm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const float*, const float*, int, const float*, int, const float*,
    float*, int)>(rocblas_sgemmt));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const float*, const float*, long, const float*, long,
    const float*, float*, long)>(rocblas_sgemmt_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const float*, const float* const[], int, const float* const[],
    int, const float*, float* const[], int, int)>(rocblas_sgemmt_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const float*, const float* const[], long, const float* const[],
    long, const float*, float* const[], long, long)>(rocblas_sgemmt_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const float*, const float*, int, long, const float*, int, long,
    const float*, float*, int, long, int)>(rocblas_sgemmt_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const float*, const float*, long, long, const float*, long,
    long, const float*, float*, long, long, long)>(rocblas_sgemmt_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const float*, int, const float*, int, const float*, float*, int)>(rocblas_sgemv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const float*, long, const float*, long, const float*, float*, long)>(rocblas_sgemv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const float* const[], int, const float* const[], int, const float*, float* const[], int,
    int)>(rocblas_sgemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const float* const[], long, const float* const[], long, const float*, float* const[], long,
    long)>(rocblas_sgemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const float*, int, long, const float*, int, long, const float*, float*, int, long,
    int)>(rocblas_sgemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const float*, long, long, const float*, long, long, const float*, float*, long, long,
    long)>(rocblas_sgemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const float*, const float*, int,
    const float*, int, float*, int)>(rocblas_sger));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const float*, const float*, long,
    const float*, long, float*, long)>(rocblas_sger_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const float*, const float* const[],
    int, const float* const[], int, float* const[], int, int)>(rocblas_sger_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const float*, const float* const[],
    long, const float* const[], long, float* const[], long, long)>(rocblas_sger_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const float*, const float*, int, long,
    const float*, int, long, float*, int, long, int)>(rocblas_sger_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const float*, const float*, long,
    long, const float*, long, long, float*, long, long, long)>(rocblas_sger_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int,
    float*)>(rocblas_snrm2));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long,
    float*)>(rocblas_snrm2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float* const[], int, int,
    float*)>(rocblas_snrm2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float* const[], long, long,
    float*)>(rocblas_snrm2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, int, long, int,
    float*)>(rocblas_snrm2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, long, long, long,
    float*)>(rocblas_snrm2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, float*, int, float*, int, const float*,
    const float*)>(rocblas_srot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, float*, long, float*, long, const float*,
    const float*)>(rocblas_srot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, float* const[], int, float* const[], int,
    const float*, const float*, int)>(rocblas_srot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, float* const[], long, float* const[],
    long, const float*, const float*, long)>(rocblas_srot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, float*, int, long, float*, int, long,
    const float*, const float*, int)>(rocblas_srot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, float*, long, long, float*, long, long,
    const float*, const float*, long)>(rocblas_srot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, float*, float*, float*,
    float*)>(rocblas_srotg));
static_assert(has<rocblas_status_(_rocblas_handle*, float*, float*, float*,
    float*)>(rocblas_srotg_64));
static_assert(has<rocblas_status_(_rocblas_handle*, float* const[], float* const[], float* const[],
    float* const[], int)>(rocblas_srotg_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, float* const[], float* const[], float* const[],
    float* const[], long)>(rocblas_srotg_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, float*, long, float*, long, float*, long,
    float*, long, int)>(rocblas_srotg_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, float*, long, float*, long, float*, long,
    float*, long, long)>(rocblas_srotg_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, float*, int, float*, int,
    const float*)>(rocblas_srotm));
static_assert(has<rocblas_status_(_rocblas_handle*, long, float*, long, float*, long,
    const float*)>(rocblas_srotm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, float* const[], int, float* const[], int,
    const float* const[], int)>(rocblas_srotm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, float* const[], long, float* const[],
    long, const float* const[], long)>(rocblas_srotm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, float*, int, long, float*, int, long,
    const float*, long, int)>(rocblas_srotm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, float*, long, long, float*, long, long,
    const float*, long, long)>(rocblas_srotm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, float*, float*, float*, const float*,
    float*)>(rocblas_srotmg));
static_assert(has<rocblas_status_(_rocblas_handle*, float*, float*, float*, const float*,
    float*)>(rocblas_srotmg_64));
static_assert(has<rocblas_status_(_rocblas_handle*, float* const[], float* const[], float* const[],
    const float* const[], float* const[], int)>(rocblas_srotmg_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, float* const[], float* const[], float* const[],
    const float* const[], float* const[], long)>(rocblas_srotmg_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, float*, long, float*, long, float*, long,
    const float*, long, float*, long, int)>(rocblas_srotmg_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, float*, long, float*, long, float*, long,
    const float*, long, float*, long, long)>(rocblas_srotmg_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int, const float*,
    const float*, int, const float*, int, const float*, float*, int)>(rocblas_ssbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long, const float*,
    const float*, long, const float*, long, const float*, float*, long)>(rocblas_ssbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int, const float*,
    const float* const[], int, const float* const[], int, const float*, float* const[], int,
    int)>(rocblas_ssbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long, const float*,
    const float* const[], long, const float* const[], long, const float*, float* const[], long,
    long)>(rocblas_ssbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int, const float*,
    const float*, int, long, const float*, int, long, const float*, float*, int, long,
    int)>(rocblas_ssbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long, const float*,
    const float*, long, long, const float*, long, long, const float*, float*, long, long,
    long)>(rocblas_ssbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, float*,
    int)>(rocblas_sscal));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, float*,
    long)>(rocblas_sscal_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, float* const[], int,
    int)>(rocblas_sscal_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, float* const[], long,
    long)>(rocblas_sscal_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const float*, float*, int, long,
    int)>(rocblas_sscal_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const float*, float*, long, long,
    long)>(rocblas_sscal_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    const float*, int, const float*, float*, int)>(rocblas_sspmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    const float*, long, const float*, float*, long)>(rocblas_sspmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const float* const[], const float* const[], int, const float*, float* const[], int,
    int)>(rocblas_sspmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const float* const[], const float* const[], long, const float*, float* const[], long,
    long)>(rocblas_sspmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    long, const float*, int, long, const float*, float*, int, long,
    int)>(rocblas_sspmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, const float*, long, long, const float*, float*, long, long,
    long)>(rocblas_sspmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, float*)>(rocblas_sspr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, const float*, int, float*)>(rocblas_sspr2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, const float*, long, float*)>(rocblas_sspr2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const float* const[], int, const float* const[], int, float* const[],
    int)>(rocblas_sspr2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const float* const[], long, const float* const[], long, float* const[],
    long)>(rocblas_sspr2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, long, const float*, int, long, float*, long, int)>(rocblas_sspr2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, long, const float*, long, long, float*, long, long)>(rocblas_sspr2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, float*)>(rocblas_sspr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const float* const[], int, float* const[], int)>(rocblas_sspr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const float* const[], long, float* const[], long)>(rocblas_sspr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, long, float*, long, int)>(rocblas_sspr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, long, float*, long, long)>(rocblas_sspr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, float*, int, float*, int)>(rocblas_sswap));
static_assert(has<rocblas_status_(_rocblas_handle*, long, float*, long, float*,
    long)>(rocblas_sswap_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, float* const[], int, float* const[], int,
    int)>(rocblas_sswap_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, float* const[], long, float* const[],
    long, long)>(rocblas_sswap_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, float*, int, long, float*, int, long,
    int)>(rocblas_sswap_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, float*, long, long, float*, long, long,
    long)>(rocblas_sswap_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const float*, const float*, int, const float*, int, const float*, float*, int)>(rocblas_ssymm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const float*, const float*, long, const float*, long, const float*, float*,
    long)>(rocblas_ssymm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const float*, const float* const[], int, const float* const[], int, const float*,
    float* const[], int, int)>(rocblas_ssymm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const float*, const float* const[], long, const float* const[], long, const float*,
    float* const[], long, long)>(rocblas_ssymm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const float*, const float*, int, long, const float*, int, long, const float*, float*, int, long,
    int)>(rocblas_ssymm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const float*, const float*, long, long, const float*, long, long, const float*, float*, long,
    long, long)>(rocblas_ssymm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, const float*, int, const float*, float*, int)>(rocblas_ssymv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, const float*, long, const float*, float*, long)>(rocblas_ssymv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const float* const[], int, const float* const[], int, const float*, float* const[], int,
    int)>(rocblas_ssymv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const float* const[], long, const float* const[], long, const float*, float* const[], long,
    long)>(rocblas_ssymv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, long, const float*, int, long, const float*, float*, int, long,
    int)>(rocblas_ssymv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, long, const float*, long, long, const float*, float*, long, long,
    long)>(rocblas_ssymv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, float*, int)>(rocblas_ssyr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, const float*, int, float*, int)>(rocblas_ssyr2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, const float*, long, float*, long)>(rocblas_ssyr2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const float* const[], int, const float* const[], int, float* const[], int,
    int)>(rocblas_ssyr2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const float* const[], long, const float* const[], long, float* const[], long,
    long)>(rocblas_ssyr2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, long, const float*, int, long, float*, int, long, int)>(rocblas_ssyr2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, long, const float*, long, long, float*, long, long,
    long)>(rocblas_ssyr2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const float*, int, const float*, int, const float*, float*,
    int)>(rocblas_ssyr2k));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const float*, long, const float*, long, const float*, float*,
    long)>(rocblas_ssyr2k_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const float* const[], int, const float* const[], int, const float*,
    float* const[], int, int)>(rocblas_ssyr2k_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const float* const[], long, const float* const[], long, const float*,
    float* const[], long, long)>(rocblas_ssyr2k_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const float*, int, long, const float*, int, long, const float*, float*, int, long,
    int)>(rocblas_ssyr2k_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const float*, long, long, const float*, long, long, const float*, float*, long,
    long, long)>(rocblas_ssyr2k_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, float*, long)>(rocblas_ssyr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*,
    const float* const[], int, float* const[], int, int)>(rocblas_ssyr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*,
    const float* const[], long, float* const[], long, long)>(rocblas_ssyr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const float*, const float*,
    int, long, float*, int, long, int)>(rocblas_ssyr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const float*, const float*,
    long, long, float*, long, long, long)>(rocblas_ssyr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const float*, int, const float*, float*, int)>(rocblas_ssyrk));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const float*, long, const float*, float*, long)>(rocblas_ssyrk_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const float* const[], int, const float*, float* const[], int,
    int)>(rocblas_ssyrk_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const float* const[], long, const float*, float* const[], long,
    long)>(rocblas_ssyrk_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const float*, int, long, const float*, float*, int, long,
    int)>(rocblas_ssyrk_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const float*, long, long, const float*, float*, long, long,
    long)>(rocblas_ssyrk_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const float*, int, const float*, int, const float*, float*,
    int)>(rocblas_ssyrkx));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const float*, long, const float*, long, const float*, float*,
    long)>(rocblas_ssyrkx_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const float* const[], int, const float* const[], int, const float*,
    float* const[], int, int)>(rocblas_ssyrkx_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const float* const[], long, const float* const[], long, const float*,
    float* const[], long, long)>(rocblas_ssyrkx_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const float*, const float*, int, long, const float*, int, long, const float*, float*, int, long,
    int)>(rocblas_ssyrkx_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const float*, const float*, long, long, const float*, long, long, const float*, float*, long,
    long, long)>(rocblas_ssyrkx_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*)>(rocblas_start_device_memory_size_query));
static_assert(has<const char*(rocblas_status_)>(rocblas_status_to_string));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const float*, int, float*, int)>(rocblas_stbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const float*, long, float*, long)>(rocblas_stbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const float* const[], int, float* const[], int,
    int)>(rocblas_stbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const float* const[], long, float* const[], long,
    long)>(rocblas_stbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const float*, int, long, float*, int, long,
    int)>(rocblas_stbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const float*, long, long, float*, long, long,
    long)>(rocblas_stbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const float*, int, float*, int)>(rocblas_stbsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const float*, long, float*, long)>(rocblas_stbsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const float* const[], int, float* const[], int,
    int)>(rocblas_stbsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const float* const[], long, float* const[], long,
    long)>(rocblas_stbsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const float*, int, long, float*, int, long,
    int)>(rocblas_stbsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const float*, long, long, float*, long, long,
    long)>(rocblas_stbsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*,
    unsigned long*)>(rocblas_stop_device_memory_size_query));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float*, float*, int)>(rocblas_stpmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float*, float*, long)>(rocblas_stpmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float* const*, float* const*, int, int)>(rocblas_stpmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float* const*, float* const*, long,
    long)>(rocblas_stpmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float*, long, float*, int, long,
    int)>(rocblas_stpmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float*, long, float*, long, long,
    long)>(rocblas_stpmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float*, float*, int)>(rocblas_stpsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float*, float*, long)>(rocblas_stpsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float* const[], float* const[], int,
    int)>(rocblas_stpsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float* const[], float* const[], long,
    long)>(rocblas_stpsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float*, long, float*, int, long,
    int)>(rocblas_stpsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float*, long, float*, long, long,
    long)>(rocblas_stpsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const float*, const float*, int, const float*,
    int, float*, int)>(rocblas_strmm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const float*, const float*, long,
    const float*, long, float*, long)>(rocblas_strmm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const float*, const float* const[], int,
    const float* const[], int, float* const[], int, int)>(rocblas_strmm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const float*, const float* const[], long,
    const float* const[], long, float* const[], long, long)>(rocblas_strmm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const float*, const float*, int, long,
    const float*, int, long, float*, int, long, int)>(rocblas_strmm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const float*, const float*, long, long,
    const float*, long, long, float*, long, long, long)>(rocblas_strmm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float*, int, float*, int)>(rocblas_strmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float*, long, float*, long)>(rocblas_strmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float* const*, int, float* const*, int,
    int)>(rocblas_strmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float* const*, long, float* const*, long,
    long)>(rocblas_strmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float*, int, long, float*, int, long,
    int)>(rocblas_strmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float*, long, long, float*, long, long,
    long)>(rocblas_strmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const float*, const float*, int, float*,
    int)>(rocblas_strsm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const float*, const float*, long, float*,
    long)>(rocblas_strsm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const float*, const float* const[], int,
    float* const[], int, int)>(rocblas_strsm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const float*, const float* const[], long,
    float* const[], long, long)>(rocblas_strsm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const float*, const float*, int, long, float*,
    int, long, int)>(rocblas_strsm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const float*, const float*, long, long,
    float*, long, long, long)>(rocblas_strsm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float*, int, float*, int)>(rocblas_strsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float*, long, float*, long)>(rocblas_strsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float* const[], int, float* const[], int,
    int)>(rocblas_strsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float* const[], long, float* const[], long,
    long)>(rocblas_strsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const float*, int, long, float*, int, long,
    int)>(rocblas_strsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const float*, long, long, float*, long, long,
    long)>(rocblas_strsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const float*, int, float*, int)>(rocblas_strtri));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const float* const[], int, float* const[], int, int)>(rocblas_strtri_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const float*, int, long, float*, int, long, int)>(rocblas_strtri_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const void*, const void*, rocblas_datatype_, int, const void*, void*, rocblas_datatype_, int,
    rocblas_datatype_)>(rocblas_syrk_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const void*, const void*, int, void*, int, int,
    const void*, int, rocblas_datatype_)>(rocblas_trsm_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const void*, const void*, int, void*, int,
    const void*, int, rocblas_datatype_)>(rocblas_trsm_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const void*, const void*, int, long, void*,
    int, long, int, const void*, int, long, rocblas_datatype_)>(rocblas_trsm_strided_batched_ex));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const rocblas_bfloat16* const[], int, const rocblas_bfloat16* const[], int, const float*,
    float* const[], int, int)>(rocblas_tssgemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const rocblas_bfloat16* const[], long, const rocblas_bfloat16* const[], long, const float*,
    float* const[], long, long)>(rocblas_tssgemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const rocblas_bfloat16*, int, long, const rocblas_bfloat16*, int, long, const float*, float*,
    int, long, int)>(rocblas_tssgemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const rocblas_bfloat16*, long, long, const rocblas_bfloat16*, long, long, const float*, float*,
    long, long, long)>(rocblas_tssgemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const rocblas_bfloat16* const[], int, const rocblas_bfloat16* const[], int, const float*,
    rocblas_bfloat16* const[], int, int)>(rocblas_tstgemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const rocblas_bfloat16* const[], long, const rocblas_bfloat16* const[], long, const float*,
    rocblas_bfloat16* const[], long, long)>(rocblas_tstgemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, const float*,
    const rocblas_bfloat16*, int, long, const rocblas_bfloat16*, int, long, const float*,
    rocblas_bfloat16*, int, long, int)>(rocblas_tstgemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, const float*,
    const rocblas_bfloat16*, long, long, const rocblas_bfloat16*, long, long, const float*,
    rocblas_bfloat16*, long, long, long)>(rocblas_tstgemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, rocblas_double_complex*, int)>(rocblas_zaxpy));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, rocblas_double_complex*, long)>(rocblas_zaxpy_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*,
    const rocblas_double_complex* const[], int, rocblas_double_complex* const[], int,
    int)>(rocblas_zaxpy_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*,
    const rocblas_double_complex* const[], long, rocblas_double_complex* const[], long,
    long)>(rocblas_zaxpy_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, long, rocblas_double_complex*, int, long,
    int)>(rocblas_zaxpy_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, long, rocblas_double_complex*, long, long,
    long)>(rocblas_zaxpy_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int,
    rocblas_double_complex*, int)>(rocblas_zcopy));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long,
    rocblas_double_complex*, long)>(rocblas_zcopy_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_zcopy_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex* const[],
    long, rocblas_double_complex* const[], long, long)>(rocblas_zcopy_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, int)>(rocblas_zcopy_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_zcopy_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_zdgmm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, long,
    rocblas_double_complex*, long)>(rocblas_zdgmm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_zdgmm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_zdgmm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, int, int,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, int)>(rocblas_zdgmm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_zdgmm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, rocblas_double_complex*)>(rocblas_zdotc));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, rocblas_double_complex*)>(rocblas_zdotc_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, int,
    rocblas_double_complex*)>(rocblas_zdotc_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex* const[],
    long, const rocblas_double_complex* const[], long, long,
    rocblas_double_complex*)>(rocblas_zdotc_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, int,
    rocblas_double_complex*)>(rocblas_zdotc_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, long,
    rocblas_double_complex*)>(rocblas_zdotc_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, rocblas_double_complex*)>(rocblas_zdotu));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, rocblas_double_complex*)>(rocblas_zdotu_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, int,
    rocblas_double_complex*)>(rocblas_zdotu_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex* const[],
    long, const rocblas_double_complex* const[], long, long,
    rocblas_double_complex*)>(rocblas_zdotu_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, int,
    rocblas_double_complex*)>(rocblas_zdotu_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, long,
    rocblas_double_complex*)>(rocblas_zdotu_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_double_complex*, int,
    rocblas_double_complex*, int, const double*, const double*)>(rocblas_zdrot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_double_complex*, long,
    rocblas_double_complex*, long, const double*, const double*)>(rocblas_zdrot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, const double*, const double*,
    int)>(rocblas_zdrot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, const double*, const double*,
    long)>(rocblas_zdrot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, const double*, const double*,
    int)>(rocblas_zdrot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, const double*, const double*,
    long)>(rocblas_zdrot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, rocblas_double_complex*,
    int)>(rocblas_zdscal));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, rocblas_double_complex*,
    long)>(rocblas_zdscal_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*,
    rocblas_double_complex* const[], int, int)>(rocblas_zdscal_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*,
    rocblas_double_complex* const[], long, long)>(rocblas_zdscal_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const double*, rocblas_double_complex*,
    int, long, int)>(rocblas_zdscal_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const double*, rocblas_double_complex*,
    long, long, long)>(rocblas_zdscal_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zgbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zgbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zgbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zgbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zgbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zgbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_zgeam));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, rocblas_double_complex*,
    long)>(rocblas_zgeam_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_zgeam_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_zgeam_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, int)>(rocblas_zgeam_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_zgeam_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zgemm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zgemm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zgemm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zgemm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, int,
    int, int, const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zgemm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, rocblas_operation_, long,
    long, long, const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zgemm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zgemmt));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const rocblas_double_complex*, const rocblas_double_complex*,
    long, const rocblas_double_complex*, long, const rocblas_double_complex*,
    rocblas_double_complex*, long)>(rocblas_zgemmt_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const rocblas_double_complex*,
    const rocblas_double_complex* const[], int, const rocblas_double_complex* const[], int,
    const rocblas_double_complex*, rocblas_double_complex* const[], int,
    int)>(rocblas_zgemmt_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const rocblas_double_complex*,
    const rocblas_double_complex* const[], long, const rocblas_double_complex* const[], long,
    const rocblas_double_complex*, rocblas_double_complex* const[], long,
    long)>(rocblas_zgemmt_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, int, int, const rocblas_double_complex*, const rocblas_double_complex*, int,
    long, const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zgemmt_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_operation_, long, long, const rocblas_double_complex*, const rocblas_double_complex*,
    long, long, const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zgemmt_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zgemv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zgemv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zgemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zgemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zgemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zgemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_zgerc));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, const rocblas_double_complex*, long,
    rocblas_double_complex*, long)>(rocblas_zgerc_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_double_complex*,
    const rocblas_double_complex* const[], int, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_zgerc_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_double_complex*,
    const rocblas_double_complex* const[], long, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_zgerc_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, int)>(rocblas_zgerc_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_zgerc_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_zgeru));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, const rocblas_double_complex*, long,
    rocblas_double_complex*, long)>(rocblas_zgeru_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_double_complex*,
    const rocblas_double_complex* const[], int, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_zgeru_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_double_complex*,
    const rocblas_double_complex* const[], long, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_zgeru_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, int)>(rocblas_zgeru_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_zgeru_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zhbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zhbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zhbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zhbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zhbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zhbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zhemm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zhemm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zhemm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zhemm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zhemm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zhemm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zhemv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zhemv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zhemv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zhemv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zhemv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zhemv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const rocblas_double_complex*, int, rocblas_double_complex*, int)>(rocblas_zher));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, rocblas_double_complex*, int)>(rocblas_zher2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, rocblas_double_complex*, long)>(rocblas_zher2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, rocblas_double_complex* const[], int,
    int)>(rocblas_zher2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, rocblas_double_complex* const[], long,
    long)>(rocblas_zher2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, rocblas_double_complex*, int, long,
    int)>(rocblas_zher2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, rocblas_double_complex*, long, long,
    long)>(rocblas_zher2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const double*, rocblas_double_complex*,
    int)>(rocblas_zher2k));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const double*, rocblas_double_complex*,
    long)>(rocblas_zher2k_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const double*, rocblas_double_complex* const[], int,
    int)>(rocblas_zher2k_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const double*, rocblas_double_complex* const[],
    long, long)>(rocblas_zher2k_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const double*, rocblas_double_complex*, int, long,
    int)>(rocblas_zher2k_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const double*, rocblas_double_complex*, long, long,
    long)>(rocblas_zher2k_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const rocblas_double_complex*, long, rocblas_double_complex*, long)>(rocblas_zher_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const rocblas_double_complex* const[], int, rocblas_double_complex* const[], int,
    int)>(rocblas_zher_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const rocblas_double_complex* const[], long, rocblas_double_complex* const[], long,
    long)>(rocblas_zher_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const rocblas_double_complex*, int, long, rocblas_double_complex*, int, long,
    int)>(rocblas_zher_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const rocblas_double_complex*, long, long, rocblas_double_complex*, long, long,
    long)>(rocblas_zher_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const rocblas_double_complex*, int, const double*, rocblas_double_complex*,
    int)>(rocblas_zherk));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const rocblas_double_complex*, long, const double*, rocblas_double_complex*,
    long)>(rocblas_zherk_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const rocblas_double_complex* const[], int, const double*,
    rocblas_double_complex* const[], int, int)>(rocblas_zherk_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const rocblas_double_complex* const[], long, const double*,
    rocblas_double_complex* const[], long, long)>(rocblas_zherk_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const double*, const rocblas_double_complex*, int, long, const double*, rocblas_double_complex*,
    int, long, int)>(rocblas_zherk_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const double*, const rocblas_double_complex*, long, long, const double*,
    rocblas_double_complex*, long, long, long)>(rocblas_zherk_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const double*, rocblas_double_complex*,
    int)>(rocblas_zherkx));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const double*, rocblas_double_complex*,
    long)>(rocblas_zherkx_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const double*, rocblas_double_complex* const[], int,
    int)>(rocblas_zherkx_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const double*, rocblas_double_complex* const[],
    long, long)>(rocblas_zherkx_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const double*, rocblas_double_complex*, int, long,
    int)>(rocblas_zherkx_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const double*, rocblas_double_complex*, long, long,
    long)>(rocblas_zherkx_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, const rocblas_double_complex*,
    int, const rocblas_double_complex*, rocblas_double_complex*, int)>(rocblas_zhpmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, const rocblas_double_complex*,
    long, const rocblas_double_complex*, rocblas_double_complex*, long)>(rocblas_zhpmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[],
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zhpmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[],
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zhpmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zhpmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zhpmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const rocblas_double_complex*, int, rocblas_double_complex*)>(rocblas_zhpr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, rocblas_double_complex*)>(rocblas_zhpr2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, rocblas_double_complex*)>(rocblas_zhpr2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, rocblas_double_complex* const[],
    int)>(rocblas_zhpr2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, rocblas_double_complex* const[],
    long)>(rocblas_zhpr2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, rocblas_double_complex*, long,
    int)>(rocblas_zhpr2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, rocblas_double_complex*, long,
    long)>(rocblas_zhpr2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const rocblas_double_complex*, long, rocblas_double_complex*)>(rocblas_zhpr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const rocblas_double_complex* const[], int, rocblas_double_complex* const[],
    int)>(rocblas_zhpr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const rocblas_double_complex* const[], long, rocblas_double_complex* const[],
    long)>(rocblas_zhpr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int, const double*,
    const rocblas_double_complex*, int, long, rocblas_double_complex*, long,
    int)>(rocblas_zhpr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long, const double*,
    const rocblas_double_complex*, long, long, rocblas_double_complex*, long,
    long)>(rocblas_zhpr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_double_complex*, int,
    rocblas_double_complex*, int, const double*, const rocblas_double_complex*)>(rocblas_zrot));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_double_complex*, long,
    rocblas_double_complex*, long, const double*, const rocblas_double_complex*)>(rocblas_zrot_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, const double*, const rocblas_double_complex*,
    int)>(rocblas_zrot_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, const double*, const rocblas_double_complex*,
    long)>(rocblas_zrot_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, const double*, const rocblas_double_complex*,
    int)>(rocblas_zrot_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, const double*, const rocblas_double_complex*,
    long)>(rocblas_zrot_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_double_complex*,
    rocblas_double_complex*, double*, rocblas_double_complex*)>(rocblas_zrotg));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_double_complex*,
    rocblas_double_complex*, double*, rocblas_double_complex*)>(rocblas_zrotg_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_double_complex* const[],
    rocblas_double_complex* const[], double* const[], rocblas_double_complex* const[],
    int)>(rocblas_zrotg_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_double_complex* const[],
    rocblas_double_complex* const[], double* const[], rocblas_double_complex* const[],
    long)>(rocblas_zrotg_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_double_complex*, long,
    rocblas_double_complex*, long, double*, long, rocblas_double_complex*, long,
    int)>(rocblas_zrotg_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_double_complex*, long,
    rocblas_double_complex*, long, double*, long, rocblas_double_complex*, long,
    long)>(rocblas_zrotg_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*,
    rocblas_double_complex*, int)>(rocblas_zscal));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*,
    rocblas_double_complex*, long)>(rocblas_zscal_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zscal_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zscal_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zscal_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zscal_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    rocblas_double_complex*)>(rocblas_zspr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    rocblas_double_complex*)>(rocblas_zspr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int)>(rocblas_zspr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long)>(rocblas_zspr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    rocblas_double_complex*, long, int)>(rocblas_zspr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long)>(rocblas_zspr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_double_complex*, int,
    rocblas_double_complex*, int)>(rocblas_zswap));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_double_complex*, long,
    rocblas_double_complex*, long)>(rocblas_zswap_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_zswap_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_zswap_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, int, rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, int)>(rocblas_zswap_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, long, rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_zswap_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zsymm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zsymm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zsymm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zsymm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zsymm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zsymm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zsymv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zsymv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zsymv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zsymv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zsymv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zsymv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_zsyr));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, rocblas_double_complex*, int)>(rocblas_zsyr2));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, rocblas_double_complex*, long)>(rocblas_zsyr2_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, rocblas_double_complex* const[], int,
    int)>(rocblas_zsyr2_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, rocblas_double_complex* const[], long,
    long)>(rocblas_zsyr2_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, rocblas_double_complex*, int, long,
    int)>(rocblas_zsyr2_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, rocblas_double_complex*, long, long,
    long)>(rocblas_zsyr2_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zsyr2k));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zsyr2k_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zsyr2k_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zsyr2k_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zsyr2k_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zsyr2k_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, rocblas_double_complex*,
    long)>(rocblas_zsyr_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_zsyr_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_zsyr_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, int)>(rocblas_zsyr_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_zsyr_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, rocblas_double_complex*, int)>(rocblas_zsyrk));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, rocblas_double_complex*, long)>(rocblas_zsyrk_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex*, rocblas_double_complex* const[], int,
    int)>(rocblas_zsyrk_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex*, rocblas_double_complex* const[], long,
    long)>(rocblas_zsyrk_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, rocblas_double_complex*, int, long,
    int)>(rocblas_zsyrk_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, rocblas_double_complex*, long, long,
    long)>(rocblas_zsyrk_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int,
    const rocblas_double_complex*, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_zsyrkx));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long,
    const rocblas_double_complex*, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_zsyrkx_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex* const[], int,
    const rocblas_double_complex* const[], int, const rocblas_double_complex*,
    rocblas_double_complex* const[], int, int)>(rocblas_zsyrkx_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex* const[], long,
    const rocblas_double_complex* const[], long, const rocblas_double_complex*,
    rocblas_double_complex* const[], long, long)>(rocblas_zsyrkx_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, int, int,
    const rocblas_double_complex*, const rocblas_double_complex*, int, long,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*,
    rocblas_double_complex*, int, long, int)>(rocblas_zsyrkx_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_, long, long,
    const rocblas_double_complex*, const rocblas_double_complex*, long, long,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*,
    rocblas_double_complex*, long, long, long)>(rocblas_zsyrkx_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_ztbmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_double_complex*, long, rocblas_double_complex*,
    long)>(rocblas_ztbmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_ztbmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_ztbmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_double_complex*, int, long, rocblas_double_complex*,
    int, long, int)>(rocblas_ztbmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_ztbmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_ztbsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_double_complex*, long, rocblas_double_complex*,
    long)>(rocblas_ztbsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_ztbsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_ztbsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, int, const rocblas_double_complex*, int, long, rocblas_double_complex*,
    int, long, int)>(rocblas_ztbsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, long, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_ztbsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_ztpmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_ztpmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex* const*, rocblas_double_complex* const*,
    int, int)>(rocblas_ztpmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex* const*, rocblas_double_complex* const*,
    long, long)>(rocblas_ztpmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex*, long, rocblas_double_complex*, int, long,
    int)>(rocblas_ztpmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex*, long, rocblas_double_complex*, long,
    long, long)>(rocblas_ztpmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex*, rocblas_double_complex*,
    int)>(rocblas_ztpsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex*, rocblas_double_complex*,
    long)>(rocblas_ztpsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex* const[], rocblas_double_complex* const[],
    int, int)>(rocblas_ztpsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex* const[], rocblas_double_complex* const[],
    long, long)>(rocblas_ztpsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex*, long, rocblas_double_complex*, int, long,
    int)>(rocblas_ztpsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex*, long, rocblas_double_complex*, long,
    long, long)>(rocblas_ztpsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_ztrmm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, const rocblas_double_complex*, long,
    rocblas_double_complex*, long)>(rocblas_ztrmm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_double_complex*,
    const rocblas_double_complex* const[], int, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_ztrmm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_double_complex*,
    const rocblas_double_complex* const[], long, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_ztrmm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, long, const rocblas_double_complex*, int, long,
    rocblas_double_complex*, int, long, int)>(rocblas_ztrmm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, long, const rocblas_double_complex*, long, long,
    rocblas_double_complex*, long, long, long)>(rocblas_ztrmm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_ztrmv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex*, long, rocblas_double_complex*,
    long)>(rocblas_ztrmv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex* const*, int,
    rocblas_double_complex* const*, int, int)>(rocblas_ztrmv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex* const*, long,
    rocblas_double_complex* const*, long, long)>(rocblas_ztrmv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex*, int, long, rocblas_double_complex*, int,
    long, int)>(rocblas_ztrmv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex*, long, long, rocblas_double_complex*,
    long, long, long)>(rocblas_ztrmv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, rocblas_double_complex*, int)>(rocblas_ztrsm));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, rocblas_double_complex*, long)>(rocblas_ztrsm_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_double_complex*,
    const rocblas_double_complex* const[], int, rocblas_double_complex* const[], int,
    int)>(rocblas_ztrsm_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_double_complex*,
    const rocblas_double_complex* const[], long, rocblas_double_complex* const[], long,
    long)>(rocblas_ztrsm_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, int, int, const rocblas_double_complex*,
    const rocblas_double_complex*, int, long, rocblas_double_complex*, int, long,
    int)>(rocblas_ztrsm_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_side_, rocblas_fill_,
    rocblas_operation_, rocblas_diagonal_, long, long, const rocblas_double_complex*,
    const rocblas_double_complex*, long, long, rocblas_double_complex*, long, long,
    long)>(rocblas_ztrsm_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex*, int, rocblas_double_complex*,
    int)>(rocblas_ztrsv));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex*, long, rocblas_double_complex*,
    long)>(rocblas_ztrsv_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex* const[], int,
    rocblas_double_complex* const[], int, int)>(rocblas_ztrsv_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex* const[], long,
    rocblas_double_complex* const[], long, long)>(rocblas_ztrsv_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, int, const rocblas_double_complex*, int, long, rocblas_double_complex*, int,
    long, int)>(rocblas_ztrsv_strided_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_operation_,
    rocblas_diagonal_, long, const rocblas_double_complex*, long, long, rocblas_double_complex*,
    long, long, long)>(rocblas_ztrsv_strided_batched_64));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const rocblas_double_complex*, int, rocblas_double_complex*, int)>(rocblas_ztrtri));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const rocblas_double_complex* const[], int, rocblas_double_complex* const[], int,
    int)>(rocblas_ztrtri_batched));
static_assert(has<rocblas_status_(_rocblas_handle*, rocblas_fill_, rocblas_diagonal_, int,
    const rocblas_double_complex*, int, long, rocblas_double_complex*, int, long,
    int)>(rocblas_ztrtri_strided_batched));

// Structures
static_assert(sizeof(rocblas_bfloat16) == 2);
static_assert(alignof(rocblas_bfloat16) == 2);
static_assert(offsetof(rocblas_bfloat16, data) == 0);
static_assert(sizeof(rocblas_double_complex) == 16);
static_assert(alignof(rocblas_double_complex) == 8);
static_assert(offsetof(rocblas_double_complex, x) == 0);
static_assert(offsetof(rocblas_double_complex, y) == 8);
static_assert(sizeof(rocblas_float_complex) == 8);
static_assert(alignof(rocblas_float_complex) == 4);
static_assert(offsetof(rocblas_float_complex, x) == 0);
static_assert(offsetof(rocblas_float_complex, y) == 4);
static_assert(sizeof(rocblas_half) == 2);
static_assert(alignof(rocblas_half) == 2);
static_assert(offsetof(rocblas_half, data) == 0);
static_assert(sizeof(rocblas_union_u) == 16);
static_assert(alignof(rocblas_union_u) == 8);
static_assert(offsetof(rocblas_union_u, h) == 0);
static_assert(offsetof(rocblas_union_u, s) == 0);
static_assert(offsetof(rocblas_union_u, d) == 0);
static_assert(offsetof(rocblas_union_u, i) == 0);
static_assert(offsetof(rocblas_union_u, c) == 0);
static_assert(offsetof(rocblas_union_u, z) == 0);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<rocblas_atomics_mode_>, unsigned int>);
static_assert(rocblas_atomics_not_allowed == 0);
static_assert(rocblas_atomics_allowed == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_check_numerics_mode_>, unsigned int>);
static_assert(rocblas_check_numerics_mode_no_check == 0);
static_assert(rocblas_check_numerics_mode_info == 1);
static_assert(rocblas_check_numerics_mode_warn == 2);
static_assert(rocblas_check_numerics_mode_fail == 4);
static_assert(rocblas_check_numerics_mode_only_nan_inf == 8);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_datatype_>, unsigned int>);
static_assert(rocblas_datatype_f16_r == 150);
static_assert(rocblas_datatype_f32_r == 151);
static_assert(rocblas_datatype_f64_r == 152);
static_assert(rocblas_datatype_f16_c == 153);
static_assert(rocblas_datatype_f32_c == 154);
static_assert(rocblas_datatype_f64_c == 155);
static_assert(rocblas_datatype_i8_r == 160);
static_assert(rocblas_datatype_u8_r == 161);
static_assert(rocblas_datatype_i32_r == 162);
static_assert(rocblas_datatype_u32_r == 163);
static_assert(rocblas_datatype_i8_c == 164);
static_assert(rocblas_datatype_u8_c == 165);
static_assert(rocblas_datatype_i32_c == 166);
static_assert(rocblas_datatype_u32_c == 167);
static_assert(rocblas_datatype_bf16_r == 168);
static_assert(rocblas_datatype_bf16_c == 169);
static_assert(rocblas_datatype_invalid == 255);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_diagonal_>, unsigned int>);
static_assert(rocblas_diagonal_non_unit == 131);
static_assert(rocblas_diagonal_unit == 132);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_fill_>, unsigned int>);
static_assert(rocblas_fill_upper == 121);
static_assert(rocblas_fill_lower == 122);
static_assert(rocblas_fill_full == 123);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_geam_ex_operation_>, unsigned int>);
static_assert(rocblas_geam_ex_operation_min_plus == 0);
static_assert(rocblas_geam_ex_operation_plus_min == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_gemm_algo_>, unsigned int>);
static_assert(rocblas_gemm_algo_standard == 0);
static_assert(rocblas_gemm_algo_solution_index == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_gemm_flags_>, unsigned int>);
static_assert(rocblas_gemm_flags_none == 0);
static_assert(rocblas_gemm_flags_use_cu_efficiency == 2);
static_assert(rocblas_gemm_flags_fp16_alt_impl == 4);
static_assert(rocblas_gemm_flags_check_solution_index == 8);
static_assert(rocblas_gemm_flags_fp16_alt_impl_rnz == 16);
static_assert(rocblas_gemm_flags_stochastic_rounding == 32);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_layer_mode_>, unsigned int>);
static_assert(rocblas_layer_mode_none == 0);
static_assert(rocblas_layer_mode_log_trace == 1);
static_assert(rocblas_layer_mode_log_bench == 2);
static_assert(rocblas_layer_mode_log_profile == 4);
static_assert(rocblas_layer_mode_log_internal == 8);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_math_mode_>, unsigned int>);
static_assert(rocblas_default_math == 0);
static_assert(rocblas_xf32_xdl_math_op == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_operation_>, unsigned int>);
static_assert(rocblas_operation_none == 111);
static_assert(rocblas_operation_transpose == 112);
static_assert(rocblas_operation_conjugate_transpose == 113);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_performance_metric_>, unsigned int>);
static_assert(rocblas_default_performance_metric == 0);
static_assert(rocblas_device_efficiency_performance_metric == 1);
static_assert(rocblas_cu_efficiency_performance_metric == 2);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_pointer_mode_>, unsigned int>);
static_assert(rocblas_pointer_mode_host == 0);
static_assert(rocblas_pointer_mode_device == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_side_>, unsigned int>);
static_assert(rocblas_side_left == 141);
static_assert(rocblas_side_right == 142);
static_assert(rocblas_side_both == 143);
static_assert(std::is_same_v<std::underlying_type_t<rocblas_status_>, unsigned int>);
static_assert(rocblas_status_success == 0);
static_assert(rocblas_status_invalid_handle == 1);
static_assert(rocblas_status_not_implemented == 2);
static_assert(rocblas_status_invalid_pointer == 3);
static_assert(rocblas_status_invalid_size == 4);
static_assert(rocblas_status_memory_error == 5);
static_assert(rocblas_status_internal_error == 6);
static_assert(rocblas_status_perf_degraded == 7);
static_assert(rocblas_status_size_query_mismatch == 8);
static_assert(rocblas_status_size_increased == 9);
static_assert(rocblas_status_size_unchanged == 10);
static_assert(rocblas_status_invalid_value == 11);
static_assert(rocblas_status_continue == 12);
static_assert(rocblas_status_check_numerics_fail == 13);
static_assert(rocblas_status_excluded_from_build == 14);
static_assert(rocblas_status_arch_mismatch == 15);

// Constants
static_assert((long long)(ROCBLAS_VERSION_MAJOR) == 5LL);
static_assert((long long)(ROCBLAS_VERSION_MINOR) == 2LL);
static_assert((long long)(ROCBLAS_VERSION_PATCH) == 0LL);
