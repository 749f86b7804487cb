// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-13.5/cublas.jsonl. Do not edit: change those and run it again.
//
// Compiles where cuBLAS of CUDA 13.5 is what its snapshot says.
#include <stddef.h>

#include <cublas_v2.h>
#include <cublasXt.h>
#include <nvblas.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<void(const char*, const char*, const int*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float2*, float2*,
    const int*)>(cgemm));
static_assert(has<void(const char*, const char*, const int*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float2*, float2*,
    const int*)>(cgemm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float2*, float2*,
    const int*)>(chemm));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float2*, float2*,
    const int*)>(chemm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float*, float2*,
    const int*)>(cher2k));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float*, float2*,
    const int*)>(cher2k_));
static_assert(has<void(const char*, const char*, const int*, const int*, const float*,
    const float2*, const int*, const float*, float2*, const int*)>(cherk));
static_assert(has<void(const char*, const char*, const int*, const int*, const float*,
    const float2*, const int*, const float*, float2*, const int*)>(cherk_));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float2*, float2*,
    const int*)>(csymm));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float2*, float2*,
    const int*)>(csymm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float2*, float2*,
    const int*)>(csyr2k));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, const int*, const float2*, float2*,
    const int*)>(csyr2k_));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, float2*, const int*)>(csyrk));
static_assert(has<void(const char*, const char*, const int*, const int*, const float2*,
    const float2*, const int*, const float2*, float2*, const int*)>(csyrk_));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const float2*, const float2*, const int*, float2*, const int*)>(ctrmm));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const float2*, const float2*, const int*, float2*, const int*)>(ctrmm_));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const float2*, const float2*, const int*, float2*, const int*)>(ctrsm));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const float2*, const float2*, const int*, float2*, const int*)>(ctrsm_));
static_assert(has<cublasStatus_t(cublasContext*, int, const void*, cudaDataType_t, int, void*,
    cudaDataType_t, cudaDataType_t)>(cublasAsumEx));
static_assert(has<cublasStatus_t(cublasContext*, long, const void*, cudaDataType_t, long, void*,
    cudaDataType_t, cudaDataType_t)>(cublasAsumEx_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const void*, cudaDataType_t, const void*,
    cudaDataType_t, int, void*, cudaDataType_t, int, cudaDataType_t)>(cublasAxpyEx));
static_assert(has<cublasStatus_t(cublasContext*, long, const void*, cudaDataType_t, const void*,
    cudaDataType_t, long, void*, cudaDataType_t, long, cudaDataType_t)>(cublasAxpyEx_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2*, const float2*, int, float2*,
    int)>(cublasCaxpy_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float2*, const float2*, long, float2*,
    long)>(cublasCaxpy_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2*, int, float2*,
    int)>(cublasCcopy_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float2*, long, float2*,
    long)>(cublasCcopy_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, int, int, const float2*, int,
    const float2*, int, float2*, int)>(cublasCdgmm));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, long, long, const float2*, long,
    const float2*, long, float2*, long)>(cublasCdgmm_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2*, int, const float2*, int,
    float2*)>(cublasCdotc_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float2*, long, const float2*, long,
    float2*)>(cublasCdotc_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2*, int, const float2*, int,
    float2*)>(cublasCdotu_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float2*, long, const float2*, long,
    float2*)>(cublasCdotu_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, int, int,
    const float2*, const float2*, int, const float2*, int, const float2*, float2*,
    int)>(cublasCgbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, long, long,
    const float2*, const float2*, long, const float2*, long, const float2*, float2*,
    long)>(cublasCgbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    const float2*, const float2*, int, const float2*, const float2*, int, float2*,
    int)>(cublasCgeam));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    const float2*, const float2*, long, const float2*, const float2*, long, float2*,
    long)>(cublasCgeam_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, int, float2* const[],
    int, float2* const[], int, int*, int*, int)>(cublasCgelsBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float2*, const float2*, int, const float2*, int, const float2*, float2*,
    int)>(cublasCgemm3m));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float2*, const float2* const[], int, const float2* const[], int, const float2*,
    float2* const[], int, int)>(cublasCgemm3mBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float2*, const float2* const[], long, const float2* const[], long, const float2*,
    float2* const[], long, long)>(cublasCgemm3mBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float2*, const void*, cudaDataType_t, int, const void*, cudaDataType_t, int,
    const float2*, void*, cudaDataType_t, int)>(cublasCgemm3mEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float2*, const void*, cudaDataType_t, long, const void*, cudaDataType_t, long,
    const float2*, void*, cudaDataType_t, long)>(cublasCgemm3mEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float2*, const float2*, int, long long, const float2*, int, long long, const float2*,
    float2*, int, long long, int)>(cublasCgemm3mStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float2*, const float2*, long, long long, const float2*, long, long long,
    const float2*, float2*, long, long long, long)>(cublasCgemm3mStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float2*, const float2*, long, const float2*, long, const float2*, float2*,
    long)>(cublasCgemm3m_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float2*, const float2* const[], int, const float2* const[], int, const float2*,
    float2* const[], int, int)>(cublasCgemmBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float2*, const float2* const[], long, const float2* const[], long, const float2*,
    float2* const[], long, long)>(cublasCgemmBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float2*, const void*, cudaDataType_t, int, const void*, cudaDataType_t, int,
    const float2*, void*, cudaDataType_t, int)>(cublasCgemmEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float2*, const void*, cudaDataType_t, long, const void*, cudaDataType_t, long,
    const float2*, void*, cudaDataType_t, long)>(cublasCgemmEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float2*, const float2*, int, long long, const float2*, int, long long, const float2*,
    float2*, int, long long, int)>(cublasCgemmStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float2*, const float2*, long, long long, const float2*, long, long long,
    const float2*, float2*, long, long long, long)>(cublasCgemmStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float2*, const float2*, int, const float2*, int, const float2*, float2*,
    int)>(cublasCgemm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float2*, const float2*, long, const float2*, long, const float2*, float2*,
    long)>(cublasCgemm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float2*,
    const float2* const[], int, const float2* const[], int, const float2*, float2* const[], int,
    int)>(cublasCgemvBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float2*,
    const float2* const[], long, const float2* const[], long, const float2*, float2* const[], long,
    long)>(cublasCgemvBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float2*,
    const float2*, int, long long, const float2*, int, long long, const float2*, float2*, int,
    long long, int)>(cublasCgemvStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float2*,
    const float2*, long, long long, const float2*, long, long long, const float2*, float2*, long,
    long long, long)>(cublasCgemvStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float2*,
    const float2*, int, const float2*, int, const float2*, float2*, int)>(cublasCgemv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float2*,
    const float2*, long, const float2*, long, const float2*, float2*, long)>(cublasCgemv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, int, float2* const[], int, float2* const[],
    int*, int)>(cublasCgeqrfBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, int, const float2*, const float2*, int,
    const float2*, int, float2*, int)>(cublasCgerc_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, long, const float2*, const float2*, long,
    const float2*, long, float2*, long)>(cublasCgerc_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, int, const float2*, const float2*, int,
    const float2*, int, float2*, int)>(cublasCgeru_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, long, const float2*, const float2*, long,
    const float2*, long, float2*, long)>(cublasCgeru_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, float2* const[], int, int*, int*,
    int)>(cublasCgetrfBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2* const[], int, const int*,
    float2* const[], int, int*, int)>(cublasCgetriBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float2* const[],
    int, const int*, float2* const[], int, int*, int)>(cublasCgetrsBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, int, const float2*,
    const float2*, int, const float2*, int, const float2*, float2*, int)>(cublasChbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, long, const float2*,
    const float2*, long, const float2*, long, const float2*, float2*, long)>(cublasChbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, int, int,
    const float2*, const float2*, int, const float2*, int, const float2*, float2*,
    int)>(cublasChemm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, long, long,
    const float2*, const float2*, long, const float2*, long, const float2*, float2*,
    long)>(cublasChemm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float2*,
    const float2*, int, const float2*, int, const float2*, float2*, int)>(cublasChemv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float2*,
    const float2*, long, const float2*, long, const float2*, float2*, long)>(cublasChemv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float2*,
    const float2*, int, const float2*, int, float2*, int)>(cublasCher2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float2*,
    const float2*, long, const float2*, long, float2*, long)>(cublasCher2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float2*, const float2*, int, const float2*, int, const float*, float2*,
    int)>(cublasCher2k_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float2*, const float2*, long, const float2*, long, const float*, float2*,
    long)>(cublasCher2k_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, const float2*,
    int, float2*, int)>(cublasCher_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float*,
    const float2*, long, float2*, long)>(cublasCher_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float*, const void*, cudaDataType_t, int, const float*, void*, cudaDataType_t,
    int)>(cublasCherk3mEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float*, const void*, cudaDataType_t, long, const float*, void*, cudaDataType_t,
    long)>(cublasCherk3mEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float*, const void*, cudaDataType_t, int, const float*, void*, cudaDataType_t,
    int)>(cublasCherkEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float*, const void*, cudaDataType_t, long, const float*, void*, cudaDataType_t,
    long)>(cublasCherkEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float*, const float2*, int, const float*, float2*, int)>(cublasCherk_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float*, const float2*, long, const float*, float2*, long)>(cublasCherk_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float2*, const float2*, int, const float2*, int, const float*, float2*,
    int)>(cublasCherkx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float2*, const float2*, long, const float2*, long, const float*, float2*,
    long)>(cublasCherkx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float2*,
    const float2*, const float2*, int, const float2*, float2*, int)>(cublasChpmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float2*,
    const float2*, const float2*, long, const float2*, float2*, long)>(cublasChpmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float2*,
    const float2*, int, const float2*, int, float2*)>(cublasChpr2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float2*,
    const float2*, long, const float2*, long, float2*)>(cublasChpr2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, const float2*,
    int, float2*)>(cublasChpr_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float*,
    const float2*, long, float2*)>(cublasChpr_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2* const[], int, float2* const[],
    int, int*, int)>(cublasCmatinvBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, const void*, cudaDataType_t, int, void*,
    cudaDataType_t, int)>(cublasCopyEx));
static_assert(has<cublasStatus_t(cublasContext*, long, const void*, cudaDataType_t, long, void*,
    cudaDataType_t, long)>(cublasCopyEx_64));
static_assert(has<cublasStatus_t(cublasContext**)>(cublasCreate_v2));
static_assert(has<cublasStatus_t(cublasContext*, int, float2*, int, float2*, int, const float*,
    const float2*)>(cublasCrot_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, float2*, long, float2*, long, const float*,
    const float2*)>(cublasCrot_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, float2*, float2*, float*,
    float2*)>(cublasCrotg_v2));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2*, float2*,
    int)>(cublasCscal_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float2*, float2*,
    long)>(cublasCscal_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, float2*, int, float2*, int, const float*,
    const float*)>(cublasCsrot_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, float2*, long, float2*, long, const float*,
    const float*)>(cublasCsrot_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float*, float2*,
    int)>(cublasCsscal_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float*, float2*,
    long)>(cublasCsscal_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, float2*, int, float2*, int)>(cublasCswap_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, float2*, long, float2*,
    long)>(cublasCswap_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, int, int,
    const float2*, const float2*, int, const float2*, int, const float2*, float2*,
    int)>(cublasCsymm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, long, long,
    const float2*, const float2*, long, const float2*, long, const float2*, float2*,
    long)>(cublasCsymm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float2*,
    const float2*, int, const float2*, int, const float2*, float2*, int)>(cublasCsymv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float2*,
    const float2*, long, const float2*, long, const float2*, float2*, long)>(cublasCsymv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float2*,
    const float2*, int, const float2*, int, float2*, int)>(cublasCsyr2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float2*,
    const float2*, long, const float2*, long, float2*, long)>(cublasCsyr2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float2*, const float2*, int, const float2*, int, const float2*, float2*,
    int)>(cublasCsyr2k_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float2*, const float2*, long, const float2*, long, const float2*, float2*,
    long)>(cublasCsyr2k_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float2*,
    const float2*, int, float2*, int)>(cublasCsyr_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float2*,
    const float2*, long, float2*, long)>(cublasCsyr_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float2*, const void*, cudaDataType_t, int, const float2*, void*, cudaDataType_t,
    int)>(cublasCsyrk3mEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float2*, const void*, cudaDataType_t, long, const float2*, void*, cudaDataType_t,
    long)>(cublasCsyrk3mEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float2*, const void*, cudaDataType_t, int, const float2*, void*, cudaDataType_t,
    int)>(cublasCsyrkEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float2*, const void*, cudaDataType_t, long, const float2*, void*, cudaDataType_t,
    long)>(cublasCsyrkEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float2*, const float2*, int, const float2*, float2*, int)>(cublasCsyrk_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float2*, const float2*, long, const float2*, float2*, long)>(cublasCsyrk_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float2*, const float2*, int, const float2*, int, const float2*, float2*,
    int)>(cublasCsyrkx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float2*, const float2*, long, const float2*, long, const float2*, float2*,
    long)>(cublasCsyrkx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const float2*, int, float2*, int)>(cublasCtbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, long, const float2*, long, float2*, long)>(cublasCtbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const float2*, int, float2*, int)>(cublasCtbsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, long, const float2*, long, float2*, long)>(cublasCtbsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const float2*, float2*, int)>(cublasCtpmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const float2*, float2*, long)>(cublasCtpmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const float2*, float2*, int)>(cublasCtpsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const float2*, float2*, long)>(cublasCtpsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float2*, float2*,
    int)>(cublasCtpttr));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const float2*, const float2*, int, const float2*,
    int, float2*, int)>(cublasCtrmm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const float2*, const float2*, long,
    const float2*, long, float2*, long)>(cublasCtrmm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const float2*, int, float2*, int)>(cublasCtrmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const float2*, long, float2*, long)>(cublasCtrmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const float2*, const float2* const[], int,
    float2* const[], int, int)>(cublasCtrsmBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const float2*, const float2* const[], long,
    float2* const[], long, long)>(cublasCtrsmBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const float2*, const float2*, int, float2*,
    int)>(cublasCtrsm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const float2*, const float2*, long, float2*,
    long)>(cublasCtrsm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const float2*, int, float2*, int)>(cublasCtrsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const float2*, long, float2*, long)>(cublasCtrsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float2*, int,
    float2*)>(cublasCtrttp));
static_assert(has<cublasStatus_t(cublasContext*, int, const double*, int,
    double*)>(cublasDasum_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double*, long,
    double*)>(cublasDasum_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double*, const double*, int, double*,
    int)>(cublasDaxpy_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double*, const double*, long, double*,
    long)>(cublasDaxpy_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double*, int, double*,
    int)>(cublasDcopy_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double*, long, double*,
    long)>(cublasDcopy_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, int, int, const double*, int,
    const double*, int, double*, int)>(cublasDdgmm));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, long, long, const double*, long,
    const double*, long, double*, long)>(cublasDdgmm_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double*, int, const double*, int,
    double*)>(cublasDdot_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double*, long, const double*, long,
    double*)>(cublasDdot_v2_64));
static_assert(has<cublasStatus_t(cublasContext*)>(cublasDestroy_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, int, int,
    const double*, const double*, int, const double*, int, const double*, double*,
    int)>(cublasDgbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, long, long,
    const double*, const double*, long, const double*, long, const double*, double*,
    long)>(cublasDgbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    const double*, const double*, int, const double*, const double*, int, double*,
    int)>(cublasDgeam));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    const double*, const double*, long, const double*, const double*, long, double*,
    long)>(cublasDgeam_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, int, double* const[],
    int, double* const[], int, int*, int*, int)>(cublasDgelsBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const double*, const double* const[], int, const double* const[], int, const double*,
    double* const[], int, int)>(cublasDgemmBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const double*, const double* const[], long, const double* const[], long, const double*,
    double* const[], long, long)>(cublasDgemmBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, const cublasOperation_t[],
    const cublasOperation_t[], const int[], const int[], const int[], const double[],
    const double* const[], const int[], const double* const[], const int[], const double[],
    double* const[], const int[], int, const int[])>(cublasDgemmGroupedBatched));
static_assert(has<cublasStatus_t(cublasContext*, const cublasOperation_t[],
    const cublasOperation_t[], const long[], const long[], const long[], const double[],
    const double* const[], const long[], const double* const[], const long[], const double[],
    double* const[], const long[], long, const long[])>(cublasDgemmGroupedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const double*, const double*, int, long long, const double*, int, long long, const double*,
    double*, int, long long, int)>(cublasDgemmStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const double*, const double*, long, long long, const double*, long, long long,
    const double*, double*, long, long long, long)>(cublasDgemmStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const double*, const double*, int, const double*, int, const double*, double*,
    int)>(cublasDgemm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const double*, const double*, long, const double*, long, const double*, double*,
    long)>(cublasDgemm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const double*,
    const double* const[], int, const double* const[], int, const double*, double* const[], int,
    int)>(cublasDgemvBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const double*,
    const double* const[], long, const double* const[], long, const double*, double* const[], long,
    long)>(cublasDgemvBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const double*,
    const double*, int, long long, const double*, int, long long, const double*, double*, int,
    long long, int)>(cublasDgemvStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const double*,
    const double*, long, long long, const double*, long, long long, const double*, double*, long,
    long long, long)>(cublasDgemvStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const double*,
    const double*, int, const double*, int, const double*, double*, int)>(cublasDgemv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const double*,
    const double*, long, const double*, long, const double*, double*, long)>(cublasDgemv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, int, double* const[], int, double* const[],
    int*, int)>(cublasDgeqrfBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, int, const double*, const double*, int,
    const double*, int, double*, int)>(cublasDger_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, long, const double*, const double*, long,
    const double*, long, double*, long)>(cublasDger_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, double* const[], int, int*, int*,
    int)>(cublasDgetrfBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, const double* const[], int, const int*,
    double* const[], int, int*, int)>(cublasDgetriBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const double* const[],
    int, const int*, double* const[], int, int*, int)>(cublasDgetrsBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, const double* const[], int, double* const[],
    int, int*, int)>(cublasDmatinvBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, const double*, int,
    double*)>(cublasDnrm2_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double*, long,
    double*)>(cublasDnrm2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const void*, cudaDataType_t, int, const void*,
    cudaDataType_t, int, void*, cudaDataType_t, cudaDataType_t)>(cublasDotEx));
static_assert(has<cublasStatus_t(cublasContext*, long, const void*, cudaDataType_t, long,
    const void*, cudaDataType_t, long, void*, cudaDataType_t, cudaDataType_t)>(cublasDotEx_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const void*, cudaDataType_t, int, const void*,
    cudaDataType_t, int, void*, cudaDataType_t, cudaDataType_t)>(cublasDotcEx));
static_assert(has<cublasStatus_t(cublasContext*, long, const void*, cudaDataType_t, long,
    const void*, cudaDataType_t, long, void*, cudaDataType_t, cudaDataType_t)>(cublasDotcEx_64));
static_assert(has<cublasStatus_t(cublasContext*, int, double*, int, double*, int, const double*,
    const double*)>(cublasDrot_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, double*, long, double*, long, const double*,
    const double*)>(cublasDrot_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, double*, double*, double*,
    double*)>(cublasDrotg_v2));
static_assert(has<cublasStatus_t(cublasContext*, int, double*, int, double*, int,
    const double*)>(cublasDrotm_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, double*, long, double*, long,
    const double*)>(cublasDrotm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, double*, double*, double*, const double*,
    double*)>(cublasDrotmg_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, int, const double*,
    const double*, int, const double*, int, const double*, double*, int)>(cublasDsbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, long, const double*,
    const double*, long, const double*, long, const double*, double*, long)>(cublasDsbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double*, double*,
    int)>(cublasDscal_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double*, double*,
    long)>(cublasDscal_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*,
    const double*, const double*, int, const double*, double*, int)>(cublasDspmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double*,
    const double*, const double*, long, const double*, double*, long)>(cublasDspmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*,
    const double*, int, const double*, int, double*)>(cublasDspr2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double*,
    const double*, long, const double*, long, double*)>(cublasDspr2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*,
    const double*, int, double*)>(cublasDspr_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double*,
    const double*, long, double*)>(cublasDspr_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, double*, int, double*, int)>(cublasDswap_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, double*, long, double*,
    long)>(cublasDswap_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, int, int,
    const double*, const double*, int, const double*, int, const double*, double*,
    int)>(cublasDsymm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, long, long,
    const double*, const double*, long, const double*, long, const double*, double*,
    long)>(cublasDsymm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*,
    const double*, int, const double*, int, const double*, double*, int)>(cublasDsymv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double*,
    const double*, long, const double*, long, const double*, double*, long)>(cublasDsymv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*,
    const double*, int, const double*, int, double*, int)>(cublasDsyr2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double*,
    const double*, long, const double*, long, double*, long)>(cublasDsyr2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const double*, const double*, int, const double*, int, const double*, double*,
    int)>(cublasDsyr2k_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const double*, const double*, long, const double*, long, const double*, double*,
    long)>(cublasDsyr2k_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*,
    const double*, int, double*, int)>(cublasDsyr_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double*,
    const double*, long, double*, long)>(cublasDsyr_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const double*, const double*, int, const double*, double*, int)>(cublasDsyrk_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const double*, const double*, long, const double*, double*, long)>(cublasDsyrk_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const double*, const double*, int, const double*, int, const double*, double*,
    int)>(cublasDsyrkx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const double*, const double*, long, const double*, long, const double*, double*,
    long)>(cublasDsyrkx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const double*, int, double*, int)>(cublasDtbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, long, const double*, long, double*, long)>(cublasDtbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const double*, int, double*, int)>(cublasDtbsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, long, const double*, long, double*, long)>(cublasDtbsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const double*, double*, int)>(cublasDtpmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const double*, double*, long)>(cublasDtpmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const double*, double*, int)>(cublasDtpsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const double*, double*, long)>(cublasDtpsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*, double*,
    int)>(cublasDtpttr));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const double*, const double*, int, const double*,
    int, double*, int)>(cublasDtrmm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const double*, const double*, long,
    const double*, long, double*, long)>(cublasDtrmm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const double*, int, double*, int)>(cublasDtrmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const double*, long, double*, long)>(cublasDtrmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const double*, const double* const[], int,
    double* const[], int, int)>(cublasDtrsmBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const double*, const double* const[], long,
    double* const[], long, long)>(cublasDtrsmBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const double*, const double*, int, double*,
    int)>(cublasDtrsm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const double*, const double*, long, double*,
    long)>(cublasDtrsm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const double*, int, double*, int)>(cublasDtrsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const double*, long, double*, long)>(cublasDtrsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*, int,
    double*)>(cublasDtrttp));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2*, int,
    double*)>(cublasDzasum_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double2*, long,
    double*)>(cublasDzasum_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2*, int,
    double*)>(cublasDznrm2_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double2*, long,
    double*)>(cublasDznrm2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const void*, const void* const[], cudaDataType_t, int, const void* const[], cudaDataType_t,
    int, const void*, void* const[], cudaDataType_t, int, int, cublasComputeType_t,
    cublasGemmAlgo_t)>(cublasGemmBatchedEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const void*, const void* const[], cudaDataType_t, long, const void* const[],
    cudaDataType_t, long, const void*, void* const[], cudaDataType_t, long, long,
    cublasComputeType_t, cublasGemmAlgo_t)>(cublasGemmBatchedEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const void*, const void*, cudaDataType_t, int, const void*, cudaDataType_t, int,
    const void*, void*, cudaDataType_t, int, cublasComputeType_t, cublasGemmAlgo_t)>(cublasGemmEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const void*, const void*, cudaDataType_t, long, const void*, cudaDataType_t, long,
    const void*, void*, cudaDataType_t, long, cublasComputeType_t,
    cublasGemmAlgo_t)>(cublasGemmEx_64));
static_assert(has<cublasStatus_t(cublasContext*, const cublasOperation_t[],
    const cublasOperation_t[], const int[], const int[], const int[], const void*,
    const void* const[], cudaDataType_t, const int[], const void* const[], cudaDataType_t,
    const int[], const void*, void* const[], cudaDataType_t, const int[], int, const int[],
    cublasComputeType_t)>(cublasGemmGroupedBatchedEx));
static_assert(has<cublasStatus_t(cublasContext*, const cublasOperation_t[],
    const cublasOperation_t[], const long[], const long[], const long[], const void*,
    const void* const[], cudaDataType_t, const long[], const void* const[], cudaDataType_t,
    const long[], const void*, void* const[], cudaDataType_t, const long[], long, const long[],
    cublasComputeType_t)>(cublasGemmGroupedBatchedEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const void*, const void*, cudaDataType_t, int, long long, const void*, cudaDataType_t, int,
    long long, const void*, void*, cudaDataType_t, int, long long, int, cublasComputeType_t,
    cublasGemmAlgo_t)>(cublasGemmStridedBatchedEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const void*, const void*, cudaDataType_t, long, long long, const void*, cudaDataType_t,
    long, long long, const void*, void*, cudaDataType_t, long, long long, long, cublasComputeType_t,
    cublasGemmAlgo_t)>(cublasGemmStridedBatchedEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasAtomicsMode_t*)>(cublasGetAtomicsMode));
static_assert(has<unsigned long()>(cublasGetCudartVersion));
static_assert(has<cublasStatus_t(cublasContext*,
    cudaEmulationSpecialValuesSupport_t*)>(cublasGetEmulationSpecialValuesSupport));
static_assert(has<cublasStatus_t(cublasContext*,
    cublasEmulationStrategy_t*)>(cublasGetEmulationStrategy));
static_assert(has<cublasStatus_t(cublasContext*,
    int**)>(cublasGetFixedPointEmulationMantissaBitCountPointer));
static_assert(has<cublasStatus_t(cublasContext*,
    int*)>(cublasGetFixedPointEmulationMantissaBitOffset));
static_assert(has<cublasStatus_t(cublasContext*,
    cudaEmulationMantissaControl_t*)>(cublasGetFixedPointEmulationMantissaControl));
static_assert(has<cublasStatus_t(cublasContext*,
    int*)>(cublasGetFixedPointEmulationMaxMantissaBitCount));
static_assert(has<cublasStatus_t(void (**)(const char*))>(cublasGetLoggerCallback));
static_assert(has<cublasStatus_t(cublasContext*, cublasMath_t*)>(cublasGetMathMode));
static_assert(has<cublasStatus_t(int, int, int, const void*, int, void*, int)>(cublasGetMatrix));
static_assert(has<cublasStatus_t(int, int, int, const void*, int, void*, int,
    CUstream_st*)>(cublasGetMatrixAsync));
static_assert(has<cublasStatus_t(long, long, long, const void*, long, void*, long,
    CUstream_st*)>(cublasGetMatrixAsync_64));
static_assert(has<cublasStatus_t(long, long, long, const void*, long, void*,
    long)>(cublasGetMatrix_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasPointerMode_t*)>(cublasGetPointerMode_v2));
static_assert(has<cublasStatus_t(libraryPropertyType_t, int*)>(cublasGetProperty));
static_assert(has<cublasStatus_t(cublasContext*, int*)>(cublasGetSmCountTarget));
static_assert(has<const char*(cublasStatus_t)>(cublasGetStatusName));
static_assert(has<const char*(cublasStatus_t)>(cublasGetStatusString));
static_assert(has<cublasStatus_t(cublasContext*, CUstream_st**)>(cublasGetStream_v2));
static_assert(has<cublasStatus_t(int, int, const void*, int, void*, int)>(cublasGetVector));
static_assert(has<cublasStatus_t(int, int, const void*, int, void*, int,
    CUstream_st*)>(cublasGetVectorAsync));
static_assert(has<cublasStatus_t(long, long, const void*, long, void*, long,
    CUstream_st*)>(cublasGetVectorAsync_64));
static_assert(has<cublasStatus_t(long, long, const void*, long, void*, long)>(cublasGetVector_64));
static_assert(has<cublasStatus_t(cublasContext*, int*)>(cublasGetVersion_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const __half* const[], int, const __half* const[], int, const float*, __half* const[], int,
    int)>(cublasHSHgemvBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const __half* const[], long, const __half* const[], long, const float*, __half* const[], long,
    long)>(cublasHSHgemvBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const __half*, int, long long, const __half*, int, long long, const float*, __half*, int,
    long long, int)>(cublasHSHgemvStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const __half*, long, long long, const __half*, long, long long, const float*, __half*, long,
    long long, long)>(cublasHSHgemvStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const __half* const[], int, const __half* const[], int, const float*, float* const[], int,
    int)>(cublasHSSgemvBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const __half* const[], long, const __half* const[], long, const float*, float* const[], long,
    long)>(cublasHSSgemvBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const __half*, int, long long, const __half*, int, long long, const float*, float*, int,
    long long, int)>(cublasHSSgemvStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const __half*, long, long long, const __half*, long, long long, const float*, float*, long,
    long long, long)>(cublasHSSgemvStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const __half*, const __half*, int, const __half*, int, const __half*, __half*,
    int)>(cublasHgemm));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const __half*, const __half* const[], int, const __half* const[], int, const __half*,
    __half* const[], int, int)>(cublasHgemmBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const __half*, const __half* const[], long, const __half* const[], long, const __half*,
    __half* const[], long, long)>(cublasHgemmBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const __half*, const __half*, int, long long, const __half*, int, long long, const __half*,
    __half*, int, long long, int)>(cublasHgemmStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const __half*, const __half*, long, long long, const __half*, long, long long,
    const __half*, __half*, long, long long, long)>(cublasHgemmStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const __half*, const __half*, long, const __half*, long, const __half*, __half*,
    long)>(cublasHgemm_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const void*, cudaDataType_t, int,
    int*)>(cublasIamaxEx));
static_assert(has<cublasStatus_t(cublasContext*, long, const void*, cudaDataType_t, long,
    long*)>(cublasIamaxEx_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const void*, cudaDataType_t, int,
    int*)>(cublasIaminEx));
static_assert(has<cublasStatus_t(cublasContext*, long, const void*, cudaDataType_t, long,
    long*)>(cublasIaminEx_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2*, int, int*)>(cublasIcamax_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float2*, long,
    long*)>(cublasIcamax_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2*, int, int*)>(cublasIcamin_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float2*, long,
    long*)>(cublasIcamin_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double*, int, int*)>(cublasIdamax_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double*, long,
    long*)>(cublasIdamax_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double*, int, int*)>(cublasIdamin_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double*, long,
    long*)>(cublasIdamin_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float*, int, int*)>(cublasIsamax_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float*, long,
    long*)>(cublasIsamax_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float*, int, int*)>(cublasIsamin_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float*, long,
    long*)>(cublasIsamin_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2*, int, int*)>(cublasIzamax_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double2*, long,
    long*)>(cublasIzamax_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2*, int, int*)>(cublasIzamin_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double2*, long,
    long*)>(cublasIzamin_v2_64));
static_assert(has<cublasStatus_t(int, int, int, const char*)>(cublasLoggerConfigure));
static_assert(has<cublasStatus_t(cublasContext*, int, const void*, cudaDataType_t, int, void*,
    cudaDataType_t, cudaDataType_t)>(cublasNrm2Ex));
static_assert(has<cublasStatus_t(cublasContext*, long, const void*, cudaDataType_t, long, void*,
    cudaDataType_t, cudaDataType_t)>(cublasNrm2Ex_64));
static_assert(has<cublasStatus_t(cublasContext*, int, void*, cudaDataType_t, int, void*,
    cudaDataType_t, int, const void*, const void*, cudaDataType_t, cudaDataType_t)>(cublasRotEx));
static_assert(has<cublasStatus_t(cublasContext*, long, void*, cudaDataType_t, long, void*,
    cudaDataType_t, long, const void*, const void*, cudaDataType_t,
    cudaDataType_t)>(cublasRotEx_64));
static_assert(has<cublasStatus_t(cublasContext*, void*, void*, cudaDataType_t, void*, void*,
    cudaDataType_t, cudaDataType_t)>(cublasRotgEx));
static_assert(has<cublasStatus_t(cublasContext*, int, void*, cudaDataType_t, int, void*,
    cudaDataType_t, int, const void*, cudaDataType_t, cudaDataType_t)>(cublasRotmEx));
static_assert(has<cublasStatus_t(cublasContext*, long, void*, cudaDataType_t, long, void*,
    cudaDataType_t, long, const void*, cudaDataType_t, cudaDataType_t)>(cublasRotmEx_64));
static_assert(has<cublasStatus_t(cublasContext*, void*, cudaDataType_t, void*, cudaDataType_t,
    void*, cudaDataType_t, const void*, cudaDataType_t, void*, cudaDataType_t,
    cudaDataType_t)>(cublasRotmgEx));
static_assert(has<cublasStatus_t(cublasContext*, int, const float*, int, float*)>(cublasSasum_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float*, long,
    float*)>(cublasSasum_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float*, const float*, int, float*,
    int)>(cublasSaxpy_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float*, const float*, long, float*,
    long)>(cublasSaxpy_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const void*, cudaDataType_t, void*,
    cudaDataType_t, int, cudaDataType_t)>(cublasScalEx));
static_assert(has<cublasStatus_t(cublasContext*, long, const void*, cudaDataType_t, void*,
    cudaDataType_t, long, cudaDataType_t)>(cublasScalEx_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2*, int,
    float*)>(cublasScasum_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float2*, long,
    float*)>(cublasScasum_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float2*, int,
    float*)>(cublasScnrm2_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float2*, long,
    float*)>(cublasScnrm2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float*, int, float*,
    int)>(cublasScopy_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float*, long, float*,
    long)>(cublasScopy_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, int, int, const float*, int,
    const float*, int, float*, int)>(cublasSdgmm));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, long, long, const float*, long,
    const float*, long, float*, long)>(cublasSdgmm_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float*, int, const float*, int,
    float*)>(cublasSdot_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float*, long, const float*, long,
    float*)>(cublasSdot_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasAtomicsMode_t)>(cublasSetAtomicsMode));
static_assert(has<cublasStatus_t(cublasContext*,
    cudaEmulationSpecialValuesSupport_t)>(cublasSetEmulationSpecialValuesSupport));
static_assert(has<cublasStatus_t(cublasContext*,
    cublasEmulationStrategy_t)>(cublasSetEmulationStrategy));
static_assert(has<cublasStatus_t(cublasContext*,
    int*)>(cublasSetFixedPointEmulationMantissaBitCountPointer));
static_assert(has<cublasStatus_t(cublasContext*,
    int)>(cublasSetFixedPointEmulationMantissaBitOffset));
static_assert(has<cublasStatus_t(cublasContext*,
    cudaEmulationMantissaControl_t)>(cublasSetFixedPointEmulationMantissaControl));
static_assert(has<cublasStatus_t(cublasContext*,
    int)>(cublasSetFixedPointEmulationMaxMantissaBitCount));
static_assert(has<cublasStatus_t(void (*)(const char*))>(cublasSetLoggerCallback));
static_assert(has<cublasStatus_t(cublasContext*, cublasMath_t)>(cublasSetMathMode));
static_assert(has<cublasStatus_t(int, int, int, const void*, int, void*, int)>(cublasSetMatrix));
static_assert(has<cublasStatus_t(int, int, int, const void*, int, void*, int,
    CUstream_st*)>(cublasSetMatrixAsync));
static_assert(has<cublasStatus_t(long, long, long, const void*, long, void*, long,
    CUstream_st*)>(cublasSetMatrixAsync_64));
static_assert(has<cublasStatus_t(long, long, long, const void*, long, void*,
    long)>(cublasSetMatrix_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasPointerMode_t)>(cublasSetPointerMode_v2));
static_assert(has<cublasStatus_t(cublasContext*, int)>(cublasSetSmCountTarget));
static_assert(has<cublasStatus_t(cublasContext*, CUstream_st*)>(cublasSetStream_v2));
static_assert(has<cublasStatus_t(int, int, const void*, int, void*, int)>(cublasSetVector));
static_assert(has<cublasStatus_t(int, int, const void*, int, void*, int,
    CUstream_st*)>(cublasSetVectorAsync));
static_assert(has<cublasStatus_t(long, long, const void*, long, void*, long,
    CUstream_st*)>(cublasSetVectorAsync_64));
static_assert(has<cublasStatus_t(long, long, const void*, long, void*, long)>(cublasSetVector_64));
static_assert(has<cublasStatus_t(cublasContext*, void*, unsigned long)>(cublasSetWorkspace_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, int, int,
    const float*, const float*, int, const float*, int, const float*, float*,
    int)>(cublasSgbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, long, long,
    const float*, const float*, long, const float*, long, const float*, float*,
    long)>(cublasSgbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    const float*, const float*, int, const float*, const float*, int, float*, int)>(cublasSgeam));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    const float*, const float*, long, const float*, const float*, long, float*,
    long)>(cublasSgeam_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, int, float* const[],
    int, float* const[], int, int*, int*, int)>(cublasSgelsBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float*, const float* const[], int, const float* const[], int, const float*,
    float* const[], int, int)>(cublasSgemmBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float*, const float* const[], long, const float* const[], long, const float*,
    float* const[], long, long)>(cublasSgemmBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float*, const void*, cudaDataType_t, int, const void*, cudaDataType_t, int,
    const float*, void*, cudaDataType_t, int)>(cublasSgemmEx));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float*, const void*, cudaDataType_t, long, const void*, cudaDataType_t, long,
    const float*, void*, cudaDataType_t, long)>(cublasSgemmEx_64));
static_assert(has<cublasStatus_t(cublasContext*, const cublasOperation_t[],
    const cublasOperation_t[], const int[], const int[], const int[], const float[],
    const float* const[], const int[], const float* const[], const int[], const float[],
    float* const[], const int[], int, const int[])>(cublasSgemmGroupedBatched));
static_assert(has<cublasStatus_t(cublasContext*, const cublasOperation_t[],
    const cublasOperation_t[], const long[], const long[], const long[], const float[],
    const float* const[], const long[], const float* const[], const long[], const float[],
    float* const[], const long[], long, const long[])>(cublasSgemmGroupedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float*, const float*, int, long long, const float*, int, long long, const float*,
    float*, int, long long, int)>(cublasSgemmStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float*, const float*, long, long long, const float*, long, long long, const float*,
    float*, long, long long, long)>(cublasSgemmStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const float*, const float*, int, const float*, int, const float*, float*,
    int)>(cublasSgemm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const float*, const float*, long, const float*, long, const float*, float*,
    long)>(cublasSgemm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const float* const[], int, const float* const[], int, const float*, float* const[], int,
    int)>(cublasSgemvBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const float* const[], long, const float* const[], long, const float*, float* const[], long,
    long)>(cublasSgemvBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const float*, int, long long, const float*, int, long long, const float*, float*, int,
    long long, int)>(cublasSgemvStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const float*, long, long long, const float*, long, long long, const float*, float*, long,
    long long, long)>(cublasSgemvStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const float*, int, const float*, int, const float*, float*, int)>(cublasSgemv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const float*, long, const float*, long, const float*, float*, long)>(cublasSgemv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, int, float* const[], int, float* const[],
    int*, int)>(cublasSgeqrfBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, int, const float*, const float*, int,
    const float*, int, float*, int)>(cublasSger_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, long, const float*, const float*, long,
    const float*, long, float*, long)>(cublasSger_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, float* const[], int, int*, int*,
    int)>(cublasSgetrfBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, const float* const[], int, const int*,
    float* const[], int, int*, int)>(cublasSgetriBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float* const[],
    int, const int*, float* const[], int, int*, int)>(cublasSgetrsBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, const float* const[], int, float* const[],
    int, int*, int)>(cublasSmatinvBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, const float*, int, float*)>(cublasSnrm2_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float*, long,
    float*)>(cublasSnrm2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, float*, int, float*, int, const float*,
    const float*)>(cublasSrot_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, float*, long, float*, long, const float*,
    const float*)>(cublasSrot_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, float*, float*, float*, float*)>(cublasSrotg_v2));
static_assert(has<cublasStatus_t(cublasContext*, int, float*, int, float*, int,
    const float*)>(cublasSrotm_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, float*, long, float*, long,
    const float*)>(cublasSrotm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, float*, float*, float*, const float*,
    float*)>(cublasSrotmg_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, int, const float*,
    const float*, int, const float*, int, const float*, float*, int)>(cublasSsbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, long, const float*,
    const float*, long, const float*, long, const float*, float*, long)>(cublasSsbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const float*, float*, int)>(cublasSscal_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const float*, float*,
    long)>(cublasSscal_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, const float*,
    const float*, int, const float*, float*, int)>(cublasSspmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float*, const float*,
    const float*, long, const float*, float*, long)>(cublasSspmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, const float*,
    int, const float*, int, float*)>(cublasSspr2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float*, const float*,
    long, const float*, long, float*)>(cublasSspr2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, const float*,
    int, float*)>(cublasSspr_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float*, const float*,
    long, float*)>(cublasSspr_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, float*, int, float*, int)>(cublasSswap_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, float*, long, float*,
    long)>(cublasSswap_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, int, int,
    const float*, const float*, int, const float*, int, const float*, float*,
    int)>(cublasSsymm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, long, long,
    const float*, const float*, long, const float*, long, const float*, float*,
    long)>(cublasSsymm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, const float*,
    int, const float*, int, const float*, float*, int)>(cublasSsymv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float*, const float*,
    long, const float*, long, const float*, float*, long)>(cublasSsymv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, const float*,
    int, const float*, int, float*, int)>(cublasSsyr2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float*, const float*,
    long, const float*, long, float*, long)>(cublasSsyr2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float*, const float*, int, const float*, int, const float*, float*,
    int)>(cublasSsyr2k_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float*, const float*, long, const float*, long, const float*, float*,
    long)>(cublasSsyr2k_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, const float*,
    int, float*, int)>(cublasSsyr_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const float*, const float*,
    long, float*, long)>(cublasSsyr_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float*, const float*, int, const float*, float*, int)>(cublasSsyrk_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float*, const float*, long, const float*, float*, long)>(cublasSsyrk_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const float*, const float*, int, const float*, int, const float*, float*, int)>(cublasSsyrkx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const float*, const float*, long, const float*, long, const float*, float*,
    long)>(cublasSsyrkx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const float*, int, float*, int)>(cublasStbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, long, const float*, long, float*, long)>(cublasStbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const float*, int, float*, int)>(cublasStbsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, long, const float*, long, float*, long)>(cublasStbsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const float*, float*, int)>(cublasStpmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const float*, float*, long)>(cublasStpmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const float*, float*, int)>(cublasStpsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const float*, float*, long)>(cublasStpsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, float*,
    int)>(cublasStpttr));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const float*, const float*, int, const float*,
    int, float*, int)>(cublasStrmm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const float*, const float*, long, const float*,
    long, float*, long)>(cublasStrmm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const float*, int, float*, int)>(cublasStrmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const float*, long, float*, long)>(cublasStrmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const float*, const float* const[], int,
    float* const[], int, int)>(cublasStrsmBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const float*, const float* const[], long,
    float* const[], long, long)>(cublasStrsmBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const float*, const float*, int, float*,
    int)>(cublasStrsm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const float*, const float*, long, float*,
    long)>(cublasStrsm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const float*, int, float*, int)>(cublasStrsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const float*, long, float*, long)>(cublasStrsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const float*, int,
    float*)>(cublasStrttp));
static_assert(has<cublasStatus_t(cublasContext*, int, void*, cudaDataType_t, int, void*,
    cudaDataType_t, int)>(cublasSwapEx));
static_assert(has<cublasStatus_t(cublasContext*, long, void*, cudaDataType_t, long, void*,
    cudaDataType_t, long)>(cublasSwapEx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const __nv_bfloat16* const[], int, const __nv_bfloat16* const[], int, const float*,
    float* const[], int, int)>(cublasTSSgemvBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const __nv_bfloat16* const[], long, const __nv_bfloat16* const[], long, const float*,
    float* const[], long, long)>(cublasTSSgemvBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const __nv_bfloat16*, int, long long, const __nv_bfloat16*, int, long long, const float*,
    float*, int, long long, int)>(cublasTSSgemvStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const __nv_bfloat16*, long, long long, const __nv_bfloat16*, long, long long, const float*,
    float*, long, long long, long)>(cublasTSSgemvStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const __nv_bfloat16* const[], int, const __nv_bfloat16* const[], int, const float*,
    __nv_bfloat16* const[], int, int)>(cublasTSTgemvBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const __nv_bfloat16* const[], long, const __nv_bfloat16* const[], long, const float*,
    __nv_bfloat16* const[], long, long)>(cublasTSTgemvBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const float*,
    const __nv_bfloat16*, int, long long, const __nv_bfloat16*, int, long long, const float*,
    __nv_bfloat16*, int, long long, int)>(cublasTSTgemvStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const float*,
    const __nv_bfloat16*, long, long long, const __nv_bfloat16*, long, long long, const float*,
    __nv_bfloat16*, long, long long, long)>(cublasTSTgemvStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t,
    cublasOperation_t, int, int, int, const unsigned char*, int, int, const unsigned char*, int,
    int, unsigned char*, int, int, int, int)>(cublasUint8gemmBias));
static_assert(has<void(const char*, int)>(cublasXerbla));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasOperation_t, cublasOperation_t,
    unsigned long, unsigned long, unsigned long, const float2*, const float2*, unsigned long,
    const float2*, unsigned long, const float2*, float2*, unsigned long)>(cublasXtCgemm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const float2*, const float2*, unsigned long, const float2*,
    unsigned long, const float2*, float2*, unsigned long)>(cublasXtChemm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const float2*, const float2*, unsigned long, const float2*,
    unsigned long, const float*, float2*, unsigned long)>(cublasXtCher2k));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const float*, const float2*, unsigned long, const float*, float2*,
    unsigned long)>(cublasXtCherk));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const float2*, const float2*, unsigned long, const float2*,
    unsigned long, const float*, float2*, unsigned long)>(cublasXtCherkx));
static_assert(has<cublasStatus_t(cublasXtContext**)>(cublasXtCreate));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const float2*, const float2*, const float2*, unsigned long,
    const float2*, float2*, unsigned long)>(cublasXtCspmm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const float2*, const float2*, unsigned long, const float2*,
    unsigned long, const float2*, float2*, unsigned long)>(cublasXtCsymm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const float2*, const float2*, unsigned long, const float2*,
    unsigned long, const float2*, float2*, unsigned long)>(cublasXtCsyr2k));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const float2*, const float2*, unsigned long, const float2*,
    float2*, unsigned long)>(cublasXtCsyrk));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const float2*, const float2*, unsigned long, const float2*,
    unsigned long, const float2*, float2*, unsigned long)>(cublasXtCsyrkx));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, unsigned long, unsigned long, const float2*, const float2*,
    unsigned long, const float2*, unsigned long, float2*, unsigned long)>(cublasXtCtrmm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, unsigned long, unsigned long, const float2*, const float2*,
    unsigned long, float2*, unsigned long)>(cublasXtCtrsm));
static_assert(has<cublasStatus_t(cublasXtContext*)>(cublasXtDestroy));
static_assert(has<cublasStatus_t(cublasXtContext*, int, int[])>(cublasXtDeviceSelect));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasOperation_t, cublasOperation_t,
    unsigned long, unsigned long, unsigned long, const double*, const double*, unsigned long,
    const double*, unsigned long, const double*, double*, unsigned long)>(cublasXtDgemm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const double*, const double*, const double*, unsigned long,
    const double*, double*, unsigned long)>(cublasXtDspmm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const double*, const double*, unsigned long, const double*,
    unsigned long, const double*, double*, unsigned long)>(cublasXtDsymm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const double*, const double*, unsigned long, const double*,
    unsigned long, const double*, double*, unsigned long)>(cublasXtDsyr2k));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const double*, const double*, unsigned long, const double*,
    double*, unsigned long)>(cublasXtDsyrk));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const double*, const double*, unsigned long, const double*,
    unsigned long, const double*, double*, unsigned long)>(cublasXtDsyrkx));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, unsigned long, unsigned long, const double*, const double*,
    unsigned long, const double*, unsigned long, double*, unsigned long)>(cublasXtDtrmm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, unsigned long, unsigned long, const double*, const double*,
    unsigned long, double*, unsigned long)>(cublasXtDtrsm));
static_assert(has<cublasStatus_t(cublasXtContext*, int*)>(cublasXtGetBlockDim));
static_assert(has<cublasStatus_t(int, int[], int*)>(cublasXtGetNumBoards));
static_assert(has<cublasStatus_t(cublasXtContext*,
    cublasXtPinnedMemMode_t*)>(cublasXtGetPinningMemMode));
static_assert(has<cublasStatus_t(int*)>(cublasXtMaxBoards));
static_assert(has<cublasStatus_t(cublasXtContext*, int)>(cublasXtSetBlockDim));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasXtBlasOp_t, cublasXtOpType_t,
    float)>(cublasXtSetCpuRatio));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasXtBlasOp_t, cublasXtOpType_t,
    void*)>(cublasXtSetCpuRoutine));
static_assert(has<cublasStatus_t(cublasXtContext*,
    cublasXtPinnedMemMode_t)>(cublasXtSetPinningMemMode));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasOperation_t, cublasOperation_t,
    unsigned long, unsigned long, unsigned long, const float*, const float*, unsigned long,
    const float*, unsigned long, const float*, float*, unsigned long)>(cublasXtSgemm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const float*, const float*, const float*, unsigned long,
    const float*, float*, unsigned long)>(cublasXtSspmm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const float*, const float*, unsigned long, const float*,
    unsigned long, const float*, float*, unsigned long)>(cublasXtSsymm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const float*, const float*, unsigned long, const float*,
    unsigned long, const float*, float*, unsigned long)>(cublasXtSsyr2k));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const float*, const float*, unsigned long, const float*, float*,
    unsigned long)>(cublasXtSsyrk));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const float*, const float*, unsigned long, const float*,
    unsigned long, const float*, float*, unsigned long)>(cublasXtSsyrkx));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, unsigned long, unsigned long, const float*, const float*,
    unsigned long, const float*, unsigned long, float*, unsigned long)>(cublasXtStrmm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, unsigned long, unsigned long, const float*, const float*,
    unsigned long, float*, unsigned long)>(cublasXtStrsm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasOperation_t, cublasOperation_t,
    unsigned long, unsigned long, unsigned long, const double2*, const double2*, unsigned long,
    const double2*, unsigned long, const double2*, double2*, unsigned long)>(cublasXtZgemm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const double2*, const double2*, unsigned long, const double2*,
    unsigned long, const double2*, double2*, unsigned long)>(cublasXtZhemm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const double2*, const double2*, unsigned long, const double2*,
    unsigned long, const double*, double2*, unsigned long)>(cublasXtZher2k));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const double*, const double2*, unsigned long, const double*,
    double2*, unsigned long)>(cublasXtZherk));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const double2*, const double2*, unsigned long, const double2*,
    unsigned long, const double*, double2*, unsigned long)>(cublasXtZherkx));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const double2*, const double2*, const double2*, unsigned long,
    const double2*, double2*, unsigned long)>(cublasXtZspmm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    unsigned long, unsigned long, const double2*, const double2*, unsigned long, const double2*,
    unsigned long, const double2*, double2*, unsigned long)>(cublasXtZsymm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const double2*, const double2*, unsigned long, const double2*,
    unsigned long, const double2*, double2*, unsigned long)>(cublasXtZsyr2k));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const double2*, const double2*, unsigned long, const double2*,
    double2*, unsigned long)>(cublasXtZsyrk));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasFillMode_t, cublasOperation_t,
    unsigned long, unsigned long, const double2*, const double2*, unsigned long, const double2*,
    unsigned long, const double2*, double2*, unsigned long)>(cublasXtZsyrkx));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, unsigned long, unsigned long, const double2*,
    const double2*, unsigned long, const double2*, unsigned long, double2*,
    unsigned long)>(cublasXtZtrmm));
static_assert(has<cublasStatus_t(cublasXtContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, unsigned long, unsigned long, const double2*,
    const double2*, unsigned long, double2*, unsigned long)>(cublasXtZtrsm));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2*, const double2*, int, double2*,
    int)>(cublasZaxpy_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double2*, const double2*, long,
    double2*, long)>(cublasZaxpy_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2*, int, double2*,
    int)>(cublasZcopy_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double2*, long, double2*,
    long)>(cublasZcopy_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, int, int, const double2*, int,
    const double2*, int, double2*, int)>(cublasZdgmm));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, long, long, const double2*, long,
    const double2*, long, double2*, long)>(cublasZdgmm_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2*, int, const double2*, int,
    double2*)>(cublasZdotc_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double2*, long, const double2*, long,
    double2*)>(cublasZdotc_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2*, int, const double2*, int,
    double2*)>(cublasZdotu_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double2*, long, const double2*, long,
    double2*)>(cublasZdotu_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, double2*, int, double2*, int, const double*,
    const double*)>(cublasZdrot_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, double2*, long, double2*, long,
    const double*, const double*)>(cublasZdrot_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double*, double2*,
    int)>(cublasZdscal_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double*, double2*,
    long)>(cublasZdscal_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, int, int,
    const double2*, const double2*, int, const double2*, int, const double2*, double2*,
    int)>(cublasZgbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, long, long,
    const double2*, const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZgbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    const double2*, const double2*, int, const double2*, const double2*, int, double2*,
    int)>(cublasZgeam));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    const double2*, const double2*, long, const double2*, const double2*, long, double2*,
    long)>(cublasZgeam_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, int, double2* const[],
    int, double2* const[], int, int*, int*, int)>(cublasZgelsBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const double2*, const double2*, int, const double2*, int, const double2*, double2*,
    int)>(cublasZgemm3m));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const double2*, const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZgemm3m_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const double2*, const double2* const[], int, const double2* const[], int, const double2*,
    double2* const[], int, int)>(cublasZgemmBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const double2*, const double2* const[], long, const double2* const[], long,
    const double2*, double2* const[], long, long)>(cublasZgemmBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const double2*, const double2*, int, long long, const double2*, int, long long,
    const double2*, double2*, int, long long, int)>(cublasZgemmStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const double2*, const double2*, long, long long, const double2*, long, long long,
    const double2*, double2*, long, long long, long)>(cublasZgemmStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, int, int,
    int, const double2*, const double2*, int, const double2*, int, const double2*, double2*,
    int)>(cublasZgemm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, cublasOperation_t, long, long,
    long, const double2*, const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZgemm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const double2*,
    const double2* const[], int, const double2* const[], int, const double2*, double2* const[], int,
    int)>(cublasZgemvBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const double2*,
    const double2* const[], long, const double2* const[], long, const double2*, double2* const[],
    long, long)>(cublasZgemvBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const double2*,
    const double2*, int, long long, const double2*, int, long long, const double2*, double2*, int,
    long long, int)>(cublasZgemvStridedBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const double2*,
    const double2*, long, long long, const double2*, long, long long, const double2*, double2*,
    long, long long, long)>(cublasZgemvStridedBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int, const double2*,
    const double2*, int, const double2*, int, const double2*, double2*, int)>(cublasZgemv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, long, long, const double2*,
    const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZgemv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, int, double2* const[], int, double2* const[],
    int*, int)>(cublasZgeqrfBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, int, const double2*, const double2*, int,
    const double2*, int, double2*, int)>(cublasZgerc_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, long, const double2*, const double2*, long,
    const double2*, long, double2*, long)>(cublasZgerc_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, int, const double2*, const double2*, int,
    const double2*, int, double2*, int)>(cublasZgeru_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, long, const double2*, const double2*, long,
    const double2*, long, double2*, long)>(cublasZgeru_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, double2* const[], int, int*, int*,
    int)>(cublasZgetrfBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2* const[], int, const int*,
    double2* const[], int, int*, int)>(cublasZgetriBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasOperation_t, int, int,
    const double2* const[], int, const int*, double2* const[], int, int*,
    int)>(cublasZgetrsBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, int, const double2*,
    const double2*, int, const double2*, int, const double2*, double2*, int)>(cublasZhbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, long, const double2*,
    const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZhbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, int, int,
    const double2*, const double2*, int, const double2*, int, const double2*, double2*,
    int)>(cublasZhemm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, long, long,
    const double2*, const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZhemm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double2*,
    const double2*, int, const double2*, int, const double2*, double2*, int)>(cublasZhemv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double2*,
    const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZhemv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double2*,
    const double2*, int, const double2*, int, double2*, int)>(cublasZher2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double2*,
    const double2*, long, const double2*, long, double2*, long)>(cublasZher2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const double2*, const double2*, int, const double2*, int, const double*, double2*,
    int)>(cublasZher2k_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const double2*, const double2*, long, const double2*, long, const double*, double2*,
    long)>(cublasZher2k_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*,
    const double2*, int, double2*, int)>(cublasZher_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double*,
    const double2*, long, double2*, long)>(cublasZher_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const double*, const double2*, int, const double*, double2*, int)>(cublasZherk_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const double*, const double2*, long, const double*, double2*, long)>(cublasZherk_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const double2*, const double2*, int, const double2*, int, const double*, double2*,
    int)>(cublasZherkx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const double2*, const double2*, long, const double2*, long, const double*, double2*,
    long)>(cublasZherkx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double2*,
    const double2*, const double2*, int, const double2*, double2*, int)>(cublasZhpmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double2*,
    const double2*, const double2*, long, const double2*, double2*, long)>(cublasZhpmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double2*,
    const double2*, int, const double2*, int, double2*)>(cublasZhpr2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double2*,
    const double2*, long, const double2*, long, double2*)>(cublasZhpr2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double*,
    const double2*, int, double2*)>(cublasZhpr_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double*,
    const double2*, long, double2*)>(cublasZhpr_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2* const[], int, double2* const[],
    int, int*, int)>(cublasZmatinvBatched));
static_assert(has<cublasStatus_t(cublasContext*, int, double2*, int, double2*, int, const double*,
    const double2*)>(cublasZrot_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, double2*, long, double2*, long,
    const double*, const double2*)>(cublasZrot_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, double2*, double2*, double*,
    double2*)>(cublasZrotg_v2));
static_assert(has<cublasStatus_t(cublasContext*, int, const double2*, double2*,
    int)>(cublasZscal_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, const double2*, double2*,
    long)>(cublasZscal_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, int, double2*, int, double2*,
    int)>(cublasZswap_v2));
static_assert(has<cublasStatus_t(cublasContext*, long, double2*, long, double2*,
    long)>(cublasZswap_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, int, int,
    const double2*, const double2*, int, const double2*, int, const double2*, double2*,
    int)>(cublasZsymm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t, long, long,
    const double2*, const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZsymm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double2*,
    const double2*, int, const double2*, int, const double2*, double2*, int)>(cublasZsymv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double2*,
    const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZsymv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double2*,
    const double2*, int, const double2*, int, double2*, int)>(cublasZsyr2_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double2*,
    const double2*, long, const double2*, long, double2*, long)>(cublasZsyr2_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const double2*, const double2*, int, const double2*, int, const double2*, double2*,
    int)>(cublasZsyr2k_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const double2*, const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZsyr2k_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double2*,
    const double2*, int, double2*, int)>(cublasZsyr_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, long, const double2*,
    const double2*, long, double2*, long)>(cublasZsyr_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const double2*, const double2*, int, const double2*, double2*, int)>(cublasZsyrk_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const double2*, const double2*, long, const double2*, double2*, long)>(cublasZsyrk_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, int, int,
    const double2*, const double2*, int, const double2*, int, const double2*, double2*,
    int)>(cublasZsyrkx));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t, long, long,
    const double2*, const double2*, long, const double2*, long, const double2*, double2*,
    long)>(cublasZsyrkx_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const double2*, int, double2*, int)>(cublasZtbmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, long, const double2*, long, double2*, long)>(cublasZtbmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, int, const double2*, int, double2*, int)>(cublasZtbsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, long, const double2*, long, double2*, long)>(cublasZtbsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const double2*, double2*, int)>(cublasZtpmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const double2*, double2*, long)>(cublasZtpmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const double2*, double2*, int)>(cublasZtpsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const double2*, double2*, long)>(cublasZtpsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double2*, double2*,
    int)>(cublasZtpttr));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const double2*, const double2*, int,
    const double2*, int, double2*, int)>(cublasZtrmm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const double2*, const double2*, long,
    const double2*, long, double2*, long)>(cublasZtrmm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const double2*, int, double2*, int)>(cublasZtrmv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const double2*, long, double2*, long)>(cublasZtrmv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const double2*, const double2* const[], int,
    double2* const[], int, int)>(cublasZtrsmBatched));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const double2*, const double2* const[], long,
    double2* const[], long, long)>(cublasZtrsmBatched_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, int, int, const double2*, const double2*, int, double2*,
    int)>(cublasZtrsm_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasSideMode_t, cublasFillMode_t,
    cublasOperation_t, cublasDiagType_t, long, long, const double2*, const double2*, long, double2*,
    long)>(cublasZtrsm_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, int, const double2*, int, double2*, int)>(cublasZtrsv_v2));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, cublasOperation_t,
    cublasDiagType_t, long, const double2*, long, double2*, long)>(cublasZtrsv_v2_64));
static_assert(has<cublasStatus_t(cublasContext*, cublasFillMode_t, int, const double2*, int,
    double2*)>(cublasZtrttp));
static_assert(has<void(const char*, const char*, const int*, const int*, const int*, const double*,
    const double*, const int*, const double*, const int*, const double*, double*,
    const int*)>(dgemm));
static_assert(has<void(const char*, const char*, const int*, const int*, const int*, const double*,
    const double*, const int*, const double*, const int*, const double*, double*,
    const int*)>(dgemm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const double*,
    const double*, const int*, const double*, const int*, const double*, double*,
    const int*)>(dsymm));
static_assert(has<void(const char*, const char*, const int*, const int*, const double*,
    const double*, const int*, const double*, const int*, const double*, double*,
    const int*)>(dsymm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const double*,
    const double*, const int*, const double*, const int*, const double*, double*,
    const int*)>(dsyr2k));
static_assert(has<void(const char*, const char*, const int*, const int*, const double*,
    const double*, const int*, const double*, const int*, const double*, double*,
    const int*)>(dsyr2k_));
static_assert(has<void(const char*, const char*, const int*, const int*, const double*,
    const double*, const int*, const double*, double*, const int*)>(dsyrk));
static_assert(has<void(const char*, const char*, const int*, const int*, const double*,
    const double*, const int*, const double*, double*, const int*)>(dsyrk_));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const double*, const double*, const int*, double*, const int*)>(dtrmm));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const double*, const double*, const int*, double*, const int*)>(dtrmm_));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const double*, const double*, const int*, double*, const int*)>(dtrsm));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const double*, const double*, const int*, double*, const int*)>(dtrsm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const int*, const float*,
    const float*, const int*, const float*, const int*, const float*, float*, const int*)>(sgemm));
static_assert(has<void(const char*, const char*, const int*, const int*, const int*, const float*,
    const float*, const int*, const float*, const int*, const float*, float*, const int*)>(sgemm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const float*, const float*,
    const int*, const float*, const int*, const float*, float*, const int*)>(ssymm));
static_assert(has<void(const char*, const char*, const int*, const int*, const float*, const float*,
    const int*, const float*, const int*, const float*, float*, const int*)>(ssymm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const float*, const float*,
    const int*, const float*, const int*, const float*, float*, const int*)>(ssyr2k));
static_assert(has<void(const char*, const char*, const int*, const int*, const float*, const float*,
    const int*, const float*, const int*, const float*, float*, const int*)>(ssyr2k_));
static_assert(has<void(const char*, const char*, const int*, const int*, const float*, const float*,
    const int*, const float*, float*, const int*)>(ssyrk));
static_assert(has<void(const char*, const char*, const int*, const int*, const float*, const float*,
    const int*, const float*, float*, const int*)>(ssyrk_));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const float*, const float*, const int*, float*, const int*)>(strmm));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const float*, const float*, const int*, float*, const int*)>(strmm_));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const float*, const float*, const int*, float*, const int*)>(strsm));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const float*, const float*, const int*, float*, const int*)>(strsm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double2*, double2*,
    const int*)>(zgemm));
static_assert(has<void(const char*, const char*, const int*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double2*, double2*,
    const int*)>(zgemm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double2*, double2*,
    const int*)>(zhemm));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double2*, double2*,
    const int*)>(zhemm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double*, double2*,
    const int*)>(zher2k));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double*, double2*,
    const int*)>(zher2k_));
static_assert(has<void(const char*, const char*, const int*, const int*, const double*,
    const double2*, const int*, const double*, double2*, const int*)>(zherk));
static_assert(has<void(const char*, const char*, const int*, const int*, const double*,
    const double2*, const int*, const double*, double2*, const int*)>(zherk_));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double2*, double2*,
    const int*)>(zsymm));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double2*, double2*,
    const int*)>(zsymm_));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double2*, double2*,
    const int*)>(zsyr2k));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, const int*, const double2*, double2*,
    const int*)>(zsyr2k_));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, double2*, const int*)>(zsyrk));
static_assert(has<void(const char*, const char*, const int*, const int*, const double2*,
    const double2*, const int*, const double2*, double2*, const int*)>(zsyrk_));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const double2*, const double2*, const int*, double2*, const int*)>(ztrmm));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const double2*, const double2*, const int*, double2*, const int*)>(ztrmm_));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const double2*, const double2*, const int*, double2*, const int*)>(ztrsm));
static_assert(has<void(const char*, const char*, const char*, const char*, const int*, const int*,
    const double2*, const double2*, const int*, double2*, const int*)>(ztrsm_));

// Structures
static_assert(sizeof(__half) == 2);
static_assert(alignof(__half) == 2);
static_assert(offsetof(__half, __x) == 0);
static_assert(sizeof(__nv_bfloat16) == 2);
static_assert(alignof(__nv_bfloat16) == 2);
static_assert(offsetof(__nv_bfloat16, __x) == 0);
static_assert(sizeof(double2) == 16);
static_assert(alignof(double2) == 16);
static_assert(offsetof(double2, x) == 0);
static_assert(offsetof(double2, y) == 8);
static_assert(sizeof(float2) == 8);
static_assert(alignof(float2) == 8);
static_assert(offsetof(float2, x) == 0);
static_assert(offsetof(float2, y) == 4);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<cublasAtomicsMode_t>, unsigned int>);
static_assert(CUBLAS_ATOMICS_NOT_ALLOWED == 0);
static_assert(CUBLAS_ATOMICS_ALLOWED == 1);
static_assert(std::is_same_v<std::underlying_type_t<cublasComputeType_t>, unsigned int>);
static_assert(CUBLAS_COMPUTE_16F == 64);
static_assert(CUBLAS_COMPUTE_16F_PEDANTIC == 65);
static_assert(CUBLAS_COMPUTE_32F == 68);
static_assert(CUBLAS_COMPUTE_32F_PEDANTIC == 69);
static_assert(CUBLAS_COMPUTE_32F_FAST_16F == 74);
static_assert(CUBLAS_COMPUTE_32F_FAST_16BF == 75);
static_assert(CUBLAS_COMPUTE_32F_FAST_TF32 == 77);
static_assert(CUBLAS_COMPUTE_32F_EMULATED_16BFX9 == 78);
static_assert(CUBLAS_COMPUTE_64F == 70);
static_assert(CUBLAS_COMPUTE_64F_PEDANTIC == 71);
static_assert(CUBLAS_COMPUTE_64F_EMULATED_FIXEDPOINT == 79);
static_assert(CUBLAS_COMPUTE_32I == 72);
static_assert(CUBLAS_COMPUTE_32I_PEDANTIC == 73);
static_assert(std::is_same_v<std::underlying_type_t<cublasDiagType_t>, unsigned int>);
static_assert(CUBLAS_DIAG_NON_UNIT == 0);
static_assert(CUBLAS_DIAG_UNIT == 1);
static_assert(std::is_same_v<std::underlying_type_t<cublasEmulationStrategy_t>, unsigned int>);
static_assert(CUBLAS_EMULATION_STRATEGY_DEFAULT == 0);
static_assert(CUBLAS_EMULATION_STRATEGY_PERFORMANT == 1);
static_assert(CUBLAS_EMULATION_STRATEGY_EAGER == 2);
static_assert(std::is_same_v<std::underlying_type_t<cublasFillMode_t>, unsigned int>);
static_assert(CUBLAS_FILL_MODE_LOWER == 0);
static_assert(CUBLAS_FILL_MODE_UPPER == 1);
static_assert(CUBLAS_FILL_MODE_FULL == 2);
static_assert(std::is_same_v<std::underlying_type_t<cublasGemmAlgo_t>, int>);
static_assert(CUBLAS_GEMM_DFALT == -1);
static_assert(CUBLAS_GEMM_DEFAULT == -1);
static_assert(CUBLAS_GEMM_ALGO0 == 0);
static_assert(CUBLAS_GEMM_ALGO1 == 1);
static_assert(CUBLAS_GEMM_ALGO2 == 2);
static_assert(CUBLAS_GEMM_ALGO3 == 3);
static_assert(CUBLAS_GEMM_ALGO4 == 4);
static_assert(CUBLAS_GEMM_ALGO5 == 5);
static_assert(CUBLAS_GEMM_ALGO6 == 6);
static_assert(CUBLAS_GEMM_ALGO7 == 7);
static_assert(CUBLAS_GEMM_ALGO8 == 8);
static_assert(CUBLAS_GEMM_ALGO9 == 9);
static_assert(CUBLAS_GEMM_ALGO10 == 10);
static_assert(CUBLAS_GEMM_ALGO11 == 11);
static_assert(CUBLAS_GEMM_ALGO12 == 12);
static_assert(CUBLAS_GEMM_ALGO13 == 13);
static_assert(CUBLAS_GEMM_ALGO14 == 14);
static_assert(CUBLAS_GEMM_ALGO15 == 15);
static_assert(CUBLAS_GEMM_ALGO16 == 16);
static_assert(CUBLAS_GEMM_ALGO17 == 17);
static_assert(CUBLAS_GEMM_ALGO18 == 18);
static_assert(CUBLAS_GEMM_ALGO19 == 19);
static_assert(CUBLAS_GEMM_ALGO20 == 20);
static_assert(CUBLAS_GEMM_ALGO21 == 21);
static_assert(CUBLAS_GEMM_ALGO22 == 22);
static_assert(CUBLAS_GEMM_ALGO23 == 23);
static_assert(CUBLAS_GEMM_DEFAULT_TENSOR_OP == 99);
static_assert(CUBLAS_GEMM_DFALT_TENSOR_OP == 99);
static_assert(CUBLAS_GEMM_ALGO0_TENSOR_OP == 100);
static_assert(CUBLAS_GEMM_ALGO1_TENSOR_OP == 101);
static_assert(CUBLAS_GEMM_ALGO2_TENSOR_OP == 102);
static_assert(CUBLAS_GEMM_ALGO3_TENSOR_OP == 103);
static_assert(CUBLAS_GEMM_ALGO4_TENSOR_OP == 104);
static_assert(CUBLAS_GEMM_ALGO5_TENSOR_OP == 105);
static_assert(CUBLAS_GEMM_ALGO6_TENSOR_OP == 106);
static_assert(CUBLAS_GEMM_ALGO7_TENSOR_OP == 107);
static_assert(CUBLAS_GEMM_ALGO8_TENSOR_OP == 108);
static_assert(CUBLAS_GEMM_ALGO9_TENSOR_OP == 109);
static_assert(CUBLAS_GEMM_ALGO10_TENSOR_OP == 110);
static_assert(CUBLAS_GEMM_ALGO11_TENSOR_OP == 111);
static_assert(CUBLAS_GEMM_ALGO12_TENSOR_OP == 112);
static_assert(CUBLAS_GEMM_ALGO13_TENSOR_OP == 113);
static_assert(CUBLAS_GEMM_ALGO14_TENSOR_OP == 114);
static_assert(CUBLAS_GEMM_ALGO15_TENSOR_OP == 115);
static_assert(CUBLAS_GEMM_AUTOTUNE == 999);
static_assert(std::is_same_v<std::underlying_type_t<cublasMath_t>, unsigned int>);
static_assert(CUBLAS_DEFAULT_MATH == 0);
static_assert(CUBLAS_TENSOR_OP_MATH == 1);
static_assert(CUBLAS_PEDANTIC_MATH == 2);
static_assert(CUBLAS_TF32_TENSOR_OP_MATH == 3);
static_assert(CUBLAS_FP32_EMULATED_BF16X9_MATH == 4);
static_assert(CUBLAS_FP64_EMULATED_FIXEDPOINT_MATH == 8);
static_assert(CUBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION == 16);
static_assert(std::is_same_v<std::underlying_type_t<cublasOperation_t>, unsigned int>);
static_assert(CUBLAS_OP_N == 0);
static_assert(CUBLAS_OP_T == 1);
static_assert(CUBLAS_OP_C == 2);
static_assert(CUBLAS_OP_HERMITAN == 2);
static_assert(CUBLAS_OP_CONJG == 3);
static_assert(std::is_same_v<std::underlying_type_t<cublasPointerMode_t>, unsigned int>);
static_assert(CUBLAS_POINTER_MODE_HOST == 0);
static_assert(CUBLAS_POINTER_MODE_DEVICE == 1);
static_assert(std::is_same_v<std::underlying_type_t<cublasSideMode_t>, unsigned int>);
static_assert(CUBLAS_SIDE_LEFT == 0);
static_assert(CUBLAS_SIDE_RIGHT == 1);
static_assert(std::is_same_v<std::underlying_type_t<cublasStatus_t>, unsigned int>);
static_assert(CUBLAS_STATUS_SUCCESS == 0);
static_assert(CUBLAS_STATUS_NOT_INITIALIZED == 1);
static_assert(CUBLAS_STATUS_ALLOC_FAILED == 3);
static_assert(CUBLAS_STATUS_INVALID_VALUE == 7);
static_assert(CUBLAS_STATUS_ARCH_MISMATCH == 8);
static_assert(CUBLAS_STATUS_MAPPING_ERROR == 11);
static_assert(CUBLAS_STATUS_EXECUTION_FAILED == 13);
static_assert(CUBLAS_STATUS_INTERNAL_ERROR == 14);
static_assert(CUBLAS_STATUS_NOT_SUPPORTED == 15);
static_assert(CUBLAS_STATUS_LICENSE_ERROR == 16);
static_assert(std::is_same_v<std::underlying_type_t<cublasXtBlasOp_t>, unsigned int>);
static_assert(CUBLASXT_GEMM == 0);
static_assert(CUBLASXT_SYRK == 1);
static_assert(CUBLASXT_HERK == 2);
static_assert(CUBLASXT_SYMM == 3);
static_assert(CUBLASXT_HEMM == 4);
static_assert(CUBLASXT_TRSM == 5);
static_assert(CUBLASXT_SYR2K == 6);
static_assert(CUBLASXT_HER2K == 7);
static_assert(CUBLASXT_SPMM == 8);
static_assert(CUBLASXT_SYRKX == 9);
static_assert(CUBLASXT_HERKX == 10);
static_assert(CUBLASXT_TRMM == 11);
static_assert(CUBLASXT_ROUTINE_MAX == 12);
static_assert(std::is_same_v<std::underlying_type_t<cublasXtOpType_t>, unsigned int>);
static_assert(CUBLASXT_FLOAT == 0);
static_assert(CUBLASXT_DOUBLE == 1);
static_assert(CUBLASXT_COMPLEX == 2);
static_assert(CUBLASXT_DOUBLECOMPLEX == 3);
static_assert(std::is_same_v<std::underlying_type_t<cublasXtPinnedMemMode_t>, unsigned int>);
static_assert(CUBLASXT_PINNING_DISABLED == 0);
static_assert(CUBLASXT_PINNING_ENABLED == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaDataType_t>, unsigned int>);
static_assert(CUDA_R_16F == 2);
static_assert(CUDA_C_16F == 6);
static_assert(CUDA_R_16BF == 14);
static_assert(CUDA_C_16BF == 15);
static_assert(CUDA_R_32F == 0);
static_assert(CUDA_C_32F == 4);
static_assert(CUDA_R_64F == 1);
static_assert(CUDA_C_64F == 5);
static_assert(CUDA_R_4I == 16);
static_assert(CUDA_C_4I == 17);
static_assert(CUDA_R_4U == 18);
static_assert(CUDA_C_4U == 19);
static_assert(CUDA_R_8I == 3);
static_assert(CUDA_C_8I == 7);
static_assert(CUDA_R_8U == 8);
static_assert(CUDA_C_8U == 9);
static_assert(CUDA_R_16I == 20);
static_assert(CUDA_C_16I == 21);
static_assert(CUDA_R_16U == 22);
static_assert(CUDA_C_16U == 23);
static_assert(CUDA_R_32I == 10);
static_assert(CUDA_C_32I == 11);
static_assert(CUDA_R_32U == 12);
static_assert(CUDA_C_32U == 13);
static_assert(CUDA_R_64I == 24);
static_assert(CUDA_C_64I == 25);
static_assert(CUDA_R_64U == 26);
static_assert(CUDA_C_64U == 27);
static_assert(CUDA_R_8F_E4M3 == 28);
static_assert(CUDA_R_8F_UE4M3 == 28);
static_assert(CUDA_R_8F_E5M2 == 29);
static_assert(CUDA_R_8F_UE8M0 == 30);
static_assert(CUDA_R_6F_E2M3 == 31);
static_assert(CUDA_R_6F_E3M2 == 32);
static_assert(CUDA_R_4F_E2M1 == 33);
static_assert(CUDA_R_8F_UE5M3 == 34);
static_assert(std::is_same_v<std::underlying_type_t<cudaEmulationMantissaControl_t>, unsigned int>);
static_assert(CUDA_EMULATION_MANTISSA_CONTROL_DYNAMIC == 0);
static_assert(CUDA_EMULATION_MANTISSA_CONTROL_FIXED == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudaEmulationSpecialValuesSupport_t>, unsigned int>);
static_assert(CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_DEFAULT == 65535);
static_assert(CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_NONE == 0);
static_assert(CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_INFINITY == 1);
static_assert(CUDA_EMULATION_SPECIAL_VALUES_SUPPORT_NAN == 2);
static_assert(std::is_same_v<std::underlying_type_t<libraryPropertyType_t>, unsigned int>);
static_assert(MAJOR_VERSION == 0);
static_assert(MINOR_VERSION == 1);
static_assert(PATCH_LEVEL == 2);

// Constants
static_assert((long long)(CUBLAS_VERSION) == 131000LL);
static_assert((long long)(CUBLAS_VER_BUILD) == 20LL);
static_assert((long long)(CUBLAS_VER_MAJOR) == 13LL);
static_assert((long long)(CUBLAS_VER_MINOR) == 10LL);
static_assert((long long)(CUBLAS_VER_PATCH) == 0LL);
