// SPDX-License-Identifier: Apache-2.0
// cuBLAS, where it takes code: why, says mappings/overrides/cublas.yaml.
#pragma once

#include CUDAWAY_ABI_HEADER

namespace cudaway::CUDAWAY_CUDA::cublas::adapters {

cublasStatus_t create(cublasHandle_t* handle) noexcept;

const char* status_name(cublasStatus_t status) noexcept;
const char* status_string(cublasStatus_t status) noexcept;
cublasStatus_t version(cublasHandle_t handle, int* version) noexcept;
size_t cudart_version() noexcept;
cublasStatus_t property(libraryPropertyType type, int* value) noexcept;

// Products of matrices of any type; Int is int, or int64_t in the functions that end with _64.
template <class Int>
cublasStatus_t gemm_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                       cublasOperation_t operation_b, Int m, Int n, Int k, const void* alpha,
                       const void* a, cudaDataType type_a, Int lda, const void* b,
                       cudaDataType type_b, Int ldb, const void* beta, void* c, cudaDataType type_c,
                       Int ldc, cublasComputeType_t compute, cublasGemmAlgo_t algorithm) noexcept;
template <class Int>
cublasStatus_t gemm_batched_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                               cublasOperation_t operation_b, Int m, Int n, Int k,
                               const void* alpha, const void* const a[], cudaDataType type_a,
                               Int lda, const void* const b[], cudaDataType type_b, Int ldb,
                               const void* beta, void* const c[], cudaDataType type_c, Int ldc,
                               Int batches, cublasComputeType_t compute,
                               cublasGemmAlgo_t algorithm) noexcept;
template <class Int>
cublasStatus_t gemm_strided_batched_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                                       cublasOperation_t operation_b, Int m, Int n, Int k,
                                       const void* alpha, const void* a, cudaDataType type_a,
                                       Int lda, long long stride_a, const void* b,
                                       cudaDataType type_b, Int ldb, long long stride_b,
                                       const void* beta, void* c, cudaDataType type_c, Int ldc,
                                       long long stride_c, Int batches, cublasComputeType_t compute,
                                       cublasGemmAlgo_t algorithm) noexcept;
template <class Int>
cublasStatus_t sgemm_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                        cublasOperation_t operation_b, Int m, Int n, Int k, const float* alpha,
                        const void* a, cudaDataType type_a, Int lda, const void* b,
                        cudaDataType type_b, Int ldb, const float* beta, void* c,
                        cudaDataType type_c, Int ldc) noexcept;
template <class Int>
cublasStatus_t cgemm_ex(cublasHandle_t handle, cublasOperation_t operation_a,
                        cublasOperation_t operation_b, Int m, Int n, Int k, const cuComplex* alpha,
                        const void* a, cudaDataType type_a, Int lda, const void* b,
                        cudaDataType type_b, Int ldb, const cuComplex* beta, void* c,
                        cudaDataType type_c, Int ldc) noexcept;

}  // namespace cudaway::CUDAWAY_CUDA::cublas::adapters
