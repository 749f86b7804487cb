// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/hipblaslt.jsonl.
// Do not edit: change those and run it again.
//
// The ABI of hipBLASLt, ROCm 7.2.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::hipblaslt {

enum hipDataType : unsigned int {
  HIP_R_32F = 0,
  HIP_R_64F = 1,
  HIP_R_16F = 2,
  HIP_R_8I = 3,
  HIP_C_32F = 4,
  HIP_C_64F = 5,
  HIP_C_16F = 6,
  HIP_C_8I = 7,
  HIP_R_8U = 8,
  HIP_C_8U = 9,
  HIP_R_32I = 10,
  HIP_C_32I = 11,
  HIP_R_32U = 12,
  HIP_C_32U = 13,
  HIP_R_16BF = 14,
  HIP_C_16BF = 15,
  HIP_R_4I = 16,
  HIP_C_4I = 17,
  HIP_R_4U = 18,
  HIP_C_4U = 19,
  HIP_R_16I = 20,
  HIP_C_16I = 21,
  HIP_R_16U = 22,
  HIP_C_16U = 23,
  HIP_R_64I = 24,
  HIP_C_64I = 25,
  HIP_R_64U = 26,
  HIP_C_64U = 27,
  HIP_R_8F_E4M3 = 28,
  HIP_R_8F_E5M2 = 29,
  HIP_R_8F_UE8M0 = 30,
  HIP_R_6F_E2M3 = 31,
  HIP_R_6F_E3M2 = 32,
  HIP_R_4F_E2M1 = 33,
  HIP_R_8F_E4M3_FNUZ = 1000,
  HIP_R_8F_E5M2_FNUZ = 1001,
};

enum hipblasComputeType_t : unsigned int {
  HIPBLAS_COMPUTE_16F = 0,
  HIPBLAS_COMPUTE_16F_PEDANTIC = 1,
  HIPBLAS_COMPUTE_32F = 2,
  HIPBLAS_COMPUTE_32F_PEDANTIC = 3,
  HIPBLAS_COMPUTE_32F_FAST_16F = 4,
  HIPBLAS_COMPUTE_32F_FAST_16BF = 5,
  HIPBLAS_COMPUTE_32F_FAST_TF32 = 6,
  HIPBLAS_COMPUTE_64F = 7,
  HIPBLAS_COMPUTE_64F_PEDANTIC = 8,
  HIPBLAS_COMPUTE_32I = 9,
  HIPBLAS_COMPUTE_32I_PEDANTIC = 10,
  HIPBLAS_COMPUTE_32F_FAST_8F_FNUZ = 100,
  HIPBLAS_COMPUTE_32F_FAST_8BF_FNUZ = 101,
  HIPBLAS_COMPUTE_32F_FAST_8F8BF_FNUZ = 102,
  HIPBLAS_COMPUTE_32F_FAST_8BF8F_FNUZ = 103,
};

enum hipblasLtEpilogue_t : unsigned int {
  HIPBLASLT_EPILOGUE_DEFAULT = 1,
  HIPBLASLT_EPILOGUE_RELU = 2,
  HIPBLASLT_EPILOGUE_BIAS = 4,
  HIPBLASLT_EPILOGUE_RELU_BIAS = 6,
  HIPBLASLT_EPILOGUE_GELU = 32,
  HIPBLASLT_EPILOGUE_GELU_BIAS = 36,
  HIPBLASLT_EPILOGUE_RELU_AUX = 130,
  HIPBLASLT_EPILOGUE_RELU_AUX_BIAS = 134,
  HIPBLASLT_EPILOGUE_GELU_AUX = 160,
  HIPBLASLT_EPILOGUE_GELU_AUX_BIAS = 164,
  HIPBLASLT_EPILOGUE_DGELU = 192,
  HIPBLASLT_EPILOGUE_DGELU_BGRAD = 208,
  HIPBLASLT_EPILOGUE_BGRADA = 256,
  HIPBLASLT_EPILOGUE_BGRADB = 512,
  HIPBLASLT_EPILOGUE_SWISH_EXT = 65536,
  HIPBLASLT_EPILOGUE_SWISH_BIAS_EXT = 65540,
  HIPBLASLT_EPILOGUE_CLAMP_EXT = 131072,
  HIPBLASLT_EPILOGUE_CLAMP_BIAS_EXT = 131076,
  HIPBLASLT_EPILOGUE_CLAMP_AUX_EXT = 131200,
  HIPBLASLT_EPILOGUE_CLAMP_AUX_BIAS_EXT = 131204,
  HIPBLASLT_EPILOGUE_SIGMOID_EXT = 262144,
  HIPBLASLT_EPILOGUE_SIGMOID_BIAS_EXT = 262148,
};

enum hipblasLtMatmulDescAttributes_t : unsigned int {
  HIPBLASLT_MATMUL_DESC_TRANSA = 0,
  HIPBLASLT_MATMUL_DESC_TRANSB = 1,
  HIPBLASLT_MATMUL_DESC_EPILOGUE = 2,
  HIPBLASLT_MATMUL_DESC_BIAS_POINTER = 3,
  HIPBLASLT_MATMUL_DESC_BIAS_DATA_TYPE = 4,
  HIPBLASLT_MATMUL_DESC_A_SCALE_POINTER = 5,
  HIPBLASLT_MATMUL_DESC_B_SCALE_POINTER = 6,
  HIPBLASLT_MATMUL_DESC_C_SCALE_POINTER = 7,
  HIPBLASLT_MATMUL_DESC_D_SCALE_POINTER = 8,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER = 9,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER = 10,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD = 11,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE = 12,
  HIPBLASLT_MATMUL_DESC_POINTER_MODE = 13,
  HIPBLASLT_MATMUL_DESC_AMAX_D_POINTER = 14,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE = 22,
  HIPBLASLT_MATMUL_DESC_A_SCALE_MODE = 31,
  HIPBLASLT_MATMUL_DESC_B_SCALE_MODE = 32,
  HIPBLASLT_MATMUL_DESC_COMPUTE_INPUT_TYPE_A_EXT = 100,
  HIPBLASLT_MATMUL_DESC_COMPUTE_INPUT_TYPE_B_EXT = 101,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_ACT_ARG0_EXT = 102,
  HIPBLASLT_MATMUL_DESC_EPILOGUE_ACT_ARG1_EXT = 103,
  HIPBLASLT_MATMUL_DESC_MAX = 104,
};

enum hipblasLtMatmulMatrixScale_t : unsigned int {
  HIPBLASLT_MATMUL_MATRIX_SCALE_SCALAR_32F = 0,
  HIPBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3 = 1,
  HIPBLASLT_MATMUL_MATRIX_SCALE_VEC32_UE8M0 = 2,
  HIPBLASLT_MATMUL_MATRIX_SCALE_OUTER_VEC_32F = 3,
  HIPBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F = 4,
  HIPBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F = 5,
  HIPBLASLT_MATMUL_MATRIX_SCALE_END = 6,
};

enum hipblasLtMatmulPreferenceAttributes_t : unsigned int {
  HIPBLASLT_MATMUL_PREF_SEARCH_MODE = 0,
  HIPBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES = 1,
  HIPBLASLT_MATMUL_PREF_MAX = 2,
};

enum hipblasLtMatrixLayoutAttribute_t : unsigned int {
  HIPBLASLT_MATRIX_LAYOUT_BATCH_COUNT = 0,
  HIPBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET = 1,
  HIPBLASLT_MATRIX_LAYOUT_TYPE = 2,
  HIPBLASLT_MATRIX_LAYOUT_ORDER = 3,
  HIPBLASLT_MATRIX_LAYOUT_ROWS = 4,
  HIPBLASLT_MATRIX_LAYOUT_COLS = 5,
  HIPBLASLT_MATRIX_LAYOUT_LD = 6,
};

enum hipblasLtMatrixTransformDescAttributes_t : unsigned int {
  HIPBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE = 0,
  HIPBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE = 1,
  HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSA = 2,
  HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSB = 3,
};

enum hipblasLtOrder_t : unsigned int {
  HIPBLASLT_ORDER_COL = 0,
  HIPBLASLT_ORDER_ROW = 1,
  HIPBLASLT_ORDER_COL16_4R16 = 100,
  HIPBLASLT_ORDER_COL16_4R8 = 101,
  HIPBLASLT_ORDER_COL16_4R4 = 102,
  HIPBLASLT_ORDER_COL16_4R2 = 103,
};

enum hipblasLtPointerMode_t : unsigned int {
  HIPBLASLT_POINTER_MODE_HOST = 0,
  HIPBLASLT_POINTER_MODE_DEVICE = 1,
  HIPBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST = 4,
};

enum hipblasOperation_t : unsigned int {
  HIPBLAS_OP_N = 111,
  HIPBLAS_OP_T = 112,
  HIPBLAS_OP_C = 113,
};

enum hipblasStatus_t : unsigned int {
  HIPBLAS_STATUS_SUCCESS = 0,
  HIPBLAS_STATUS_NOT_INITIALIZED = 1,
  HIPBLAS_STATUS_ALLOC_FAILED = 2,
  HIPBLAS_STATUS_INVALID_VALUE = 3,
  HIPBLAS_STATUS_MAPPING_ERROR = 4,
  HIPBLAS_STATUS_EXECUTION_FAILED = 5,
  HIPBLAS_STATUS_INTERNAL_ERROR = 6,
  HIPBLAS_STATUS_NOT_SUPPORTED = 7,
  HIPBLAS_STATUS_ARCH_MISMATCH = 8,
  HIPBLAS_STATUS_HANDLE_IS_NULLPTR = 9,
  HIPBLAS_STATUS_INVALID_ENUM = 10,
  HIPBLAS_STATUS_UNKNOWN = 11,
};

struct _hipblasLtMatmulAlgo_t;
struct _hipblasLtMatmulHeuristicResult_t;
struct hipblasLtMatmulDescOpaque_t;
struct hipblasLtMatmulPreferenceOpaque_t;
struct hipblasLtMatrixLayoutOpaque_t;
struct hipblasLtMatrixTransformDescOpaque_t;
struct ihipStream_t;

using hipStream_t = ihipStream_t*;
using hipblasLtHandle_t = void*;
using hipblasLtMatmulAlgo_t = _hipblasLtMatmulAlgo_t;
using hipblasLtMatmulDesc_t = hipblasLtMatmulDescOpaque_t*;
using hipblasLtMatmulHeuristicResult_t = _hipblasLtMatmulHeuristicResult_t;
using hipblasLtMatmulPreference_t = hipblasLtMatmulPreferenceOpaque_t*;
using hipblasLtMatrixLayout_t = hipblasLtMatrixLayoutOpaque_t*;
using hipblasLtMatrixTransformDesc_t = hipblasLtMatrixTransformDescOpaque_t*;

struct _hipblasLtMatmulAlgo_t {
  uint8_t data[16];
  size_t max_workspace_bytes;
};
static_assert(sizeof(_hipblasLtMatmulAlgo_t) == 24);
static_assert(alignof(_hipblasLtMatmulAlgo_t) == 8);
static_assert(offsetof(_hipblasLtMatmulAlgo_t, data) == 0);
static_assert(offsetof(_hipblasLtMatmulAlgo_t, max_workspace_bytes) == 16);

struct _hipblasLtMatmulHeuristicResult_t {
  hipblasLtMatmulAlgo_t algo;
  size_t workspaceSize;
  hipblasStatus_t state;
  float wavesCount;
  int reserved[4];
};
static_assert(sizeof(_hipblasLtMatmulHeuristicResult_t) == 56);
static_assert(alignof(_hipblasLtMatmulHeuristicResult_t) == 8);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, algo) == 0);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, workspaceSize) == 24);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, state) == 32);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, wavesCount) == 36);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, reserved) == 40);

struct hipblasLtMatmulDescOpaque_t {
  uint64_t data[4];
};
static_assert(sizeof(hipblasLtMatmulDescOpaque_t) == 32);
static_assert(alignof(hipblasLtMatmulDescOpaque_t) == 8);
static_assert(offsetof(hipblasLtMatmulDescOpaque_t, data) == 0);

struct hipblasLtMatmulPreferenceOpaque_t {
  uint64_t data[5];
};
static_assert(sizeof(hipblasLtMatmulPreferenceOpaque_t) == 40);
static_assert(alignof(hipblasLtMatmulPreferenceOpaque_t) == 8);
static_assert(offsetof(hipblasLtMatmulPreferenceOpaque_t, data) == 0);

struct hipblasLtMatrixLayoutOpaque_t {
  uint64_t data[4];
};
static_assert(sizeof(hipblasLtMatrixLayoutOpaque_t) == 32);
static_assert(alignof(hipblasLtMatrixLayoutOpaque_t) == 8);
static_assert(offsetof(hipblasLtMatrixLayoutOpaque_t, data) == 0);

struct hipblasLtMatrixTransformDescOpaque_t {
  uint64_t data[8];
};
static_assert(sizeof(hipblasLtMatrixTransformDescOpaque_t) == 64);
static_assert(alignof(hipblasLtMatrixTransformDescOpaque_t) == 8);
static_assert(offsetof(hipblasLtMatrixTransformDescOpaque_t, data) == 0);

using hipblasLtCreate_t = hipblasStatus_t(hipblasLtHandle_t* handle);
using hipblasLtDestroy_t = hipblasStatus_t(const hipblasLtHandle_t handle);
using hipblasLtGetArchName_t = hipblasStatus_t(char** archName);
using hipblasLtGetGitRevision_t = hipblasStatus_t(hipblasLtHandle_t handle, char* rev);
using hipblasLtGetVersion_t = hipblasStatus_t(hipblasLtHandle_t handle, int* version);
using hipblasLtMatmul_t = hipblasStatus_t(hipblasLtHandle_t handle,
    hipblasLtMatmulDesc_t matmulDesc, const void* alpha, const void* A,
    hipblasLtMatrixLayout_t Adesc, const void* B, hipblasLtMatrixLayout_t Bdesc, const void* beta,
    const void* C, hipblasLtMatrixLayout_t Cdesc, void* D, hipblasLtMatrixLayout_t Ddesc,
    const hipblasLtMatmulAlgo_t* algo, void* workspace, size_t workspaceSizeInBytes,
    hipStream_t stream);
using hipblasLtMatmulAlgoGetHeuristic_t = hipblasStatus_t(hipblasLtHandle_t handle,
    hipblasLtMatmulDesc_t matmulDesc, hipblasLtMatrixLayout_t Adesc, hipblasLtMatrixLayout_t Bdesc,
    hipblasLtMatrixLayout_t Cdesc, hipblasLtMatrixLayout_t Ddesc, hipblasLtMatmulPreference_t pref,
    int requestedAlgoCount, hipblasLtMatmulHeuristicResult_t heuristicResultsArray[],
    int* returnAlgoCount);
using hipblasLtMatmulDescCreate_t = hipblasStatus_t(hipblasLtMatmulDesc_t* matmulDesc,
    hipblasComputeType_t computeType, hipDataType scaleType);
using hipblasLtMatmulDescDestroy_t = hipblasStatus_t(const hipblasLtMatmulDesc_t matmulDesc);
using hipblasLtMatmulDescGetAttribute_t = hipblasStatus_t(hipblasLtMatmulDesc_t matmulDesc,
    hipblasLtMatmulDescAttributes_t attr, void* buf, size_t sizeInBytes, size_t* sizeWritten);
using hipblasLtMatmulDescSetAttribute_t = hipblasStatus_t(hipblasLtMatmulDesc_t matmulDesc,
    hipblasLtMatmulDescAttributes_t attr, const void* buf, size_t sizeInBytes);
using hipblasLtMatmulPreferenceCreate_t = hipblasStatus_t(hipblasLtMatmulPreference_t* pref);
using hipblasLtMatmulPreferenceDestroy_t = hipblasStatus_t(const hipblasLtMatmulPreference_t pref);
using hipblasLtMatmulPreferenceGetAttribute_t = hipblasStatus_t(hipblasLtMatmulPreference_t pref,
    hipblasLtMatmulPreferenceAttributes_t attr, void* buf, size_t sizeInBytes, size_t* sizeWritten);
using hipblasLtMatmulPreferenceSetAttribute_t = hipblasStatus_t(hipblasLtMatmulPreference_t pref,
    hipblasLtMatmulPreferenceAttributes_t attr, const void* buf, size_t sizeInBytes);
using hipblasLtMatrixLayoutCreate_t = hipblasStatus_t(hipblasLtMatrixLayout_t* matLayout,
    hipDataType type, uint64_t rows, uint64_t cols, int64_t ld);
using hipblasLtMatrixLayoutDestroy_t = hipblasStatus_t(const hipblasLtMatrixLayout_t matLayout);
using hipblasLtMatrixLayoutGetAttribute_t = hipblasStatus_t(hipblasLtMatrixLayout_t matLayout,
    hipblasLtMatrixLayoutAttribute_t attr, void* buf, size_t sizeInBytes, size_t* sizeWritten);
using hipblasLtMatrixLayoutSetAttribute_t = hipblasStatus_t(hipblasLtMatrixLayout_t matLayout,
    hipblasLtMatrixLayoutAttribute_t attr, const void* buf, size_t sizeInBytes);
using hipblasLtMatrixTransform_t = hipblasStatus_t(hipblasLtHandle_t lightHandle,
    hipblasLtMatrixTransformDesc_t transformDesc, const void* alpha, const void* A,
    hipblasLtMatrixLayout_t Adesc, const void* beta, const void* B, hipblasLtMatrixLayout_t Bdesc,
    void* C, hipblasLtMatrixLayout_t Cdesc, hipStream_t stream);
using hipblasLtMatrixTransformDescCreate_t = hipblasStatus_t(
    hipblasLtMatrixTransformDesc_t* transformDesc, hipDataType scaleType);
using hipblasLtMatrixTransformDescDestroy_t = hipblasStatus_t(
    hipblasLtMatrixTransformDesc_t transformDesc);
using hipblasLtMatrixTransformDescGetAttribute_t = hipblasStatus_t(
    hipblasLtMatrixTransformDesc_t transformDesc, hipblasLtMatrixTransformDescAttributes_t attr,
    void* buf, size_t sizeInBytes, size_t* sizeWritten);
using hipblasLtMatrixTransformDescSetAttribute_t = hipblasStatus_t(
    hipblasLtMatrixTransformDesc_t transformDesc, hipblasLtMatrixTransformDescAttributes_t attr,
    const void* buf, size_t sizeInBytes);

}  // namespace cudaway::rocm::hipblaslt
