// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/rocm-7.2/hipblaslt.jsonl. Do not edit: change those and run it again.
//
// Compiles where hipBLASLt of ROCM 7.2 is what its snapshot says.
#define __HIP_PLATFORM_AMD__
#include <stddef.h>

#include <hipblaslt/hipblaslt.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<hipblasStatus_t(void**)>(hipblasLtCreate));
static_assert(has<hipblasStatus_t(void* const)>(hipblasLtDestroy));
static_assert(has<hipblasStatus_t(char**)>(hipblasLtGetArchName));
static_assert(has<hipblasStatus_t(void*, char*)>(hipblasLtGetGitRevision));
static_assert(has<hipblasStatus_t(void*, int*)>(hipblasLtGetVersion));
static_assert(has<hipblasStatus_t(void*, hipblasLtMatmulDescOpaque_t*, const void*, const void*,
    hipblasLtMatrixLayoutOpaque_t*, const void*, hipblasLtMatrixLayoutOpaque_t*, const void*,
    const void*, hipblasLtMatrixLayoutOpaque_t*, void*, hipblasLtMatrixLayoutOpaque_t*,
    const _hipblasLtMatmulAlgo_t*, void*, unsigned long, ihipStream_t*)>(hipblasLtMatmul));
static_assert(has<hipblasStatus_t(void*, hipblasLtMatmulDescOpaque_t*,
    hipblasLtMatrixLayoutOpaque_t*, hipblasLtMatrixLayoutOpaque_t*, hipblasLtMatrixLayoutOpaque_t*,
    hipblasLtMatrixLayoutOpaque_t*, hipblasLtMatmulPreferenceOpaque_t*, int,
    _hipblasLtMatmulHeuristicResult_t[], int*)>(hipblasLtMatmulAlgoGetHeuristic));
static_assert(has<hipblasStatus_t(hipblasLtMatmulDescOpaque_t**, hipblasComputeType_t,
    hipDataType)>(hipblasLtMatmulDescCreate));
static_assert(has<hipblasStatus_t(hipblasLtMatmulDescOpaque_t* const)>(hipblasLtMatmulDescDestroy));
static_assert(has<hipblasStatus_t(hipblasLtMatmulDescOpaque_t*, hipblasLtMatmulDescAttributes_t,
    void*, unsigned long, unsigned long*)>(hipblasLtMatmulDescGetAttribute));
static_assert(has<hipblasStatus_t(hipblasLtMatmulDescOpaque_t*, hipblasLtMatmulDescAttributes_t,
    const void*, unsigned long)>(hipblasLtMatmulDescSetAttribute));
static_assert(has<hipblasStatus_t(
    hipblasLtMatmulPreferenceOpaque_t**)>(hipblasLtMatmulPreferenceCreate));
static_assert(has<hipblasStatus_t(
    hipblasLtMatmulPreferenceOpaque_t* const)>(hipblasLtMatmulPreferenceDestroy));
static_assert(has<hipblasStatus_t(hipblasLtMatmulPreferenceOpaque_t*,
    hipblasLtMatmulPreferenceAttributes_t, void*, unsigned long,
    unsigned long*)>(hipblasLtMatmulPreferenceGetAttribute));
static_assert(has<hipblasStatus_t(hipblasLtMatmulPreferenceOpaque_t*,
    hipblasLtMatmulPreferenceAttributes_t, const void*,
    unsigned long)>(hipblasLtMatmulPreferenceSetAttribute));
static_assert(has<hipblasStatus_t(hipblasLtMatrixLayoutOpaque_t**, hipDataType, unsigned long,
    unsigned long, long)>(hipblasLtMatrixLayoutCreate));
static_assert(has<hipblasStatus_t(
    hipblasLtMatrixLayoutOpaque_t* const)>(hipblasLtMatrixLayoutDestroy));
static_assert(has<hipblasStatus_t(hipblasLtMatrixLayoutOpaque_t*, hipblasLtMatrixLayoutAttribute_t,
    void*, unsigned long, unsigned long*)>(hipblasLtMatrixLayoutGetAttribute));
static_assert(has<hipblasStatus_t(hipblasLtMatrixLayoutOpaque_t*, hipblasLtMatrixLayoutAttribute_t,
    const void*, unsigned long)>(hipblasLtMatrixLayoutSetAttribute));
static_assert(has<hipblasStatus_t(void*, hipblasLtMatrixTransformDescOpaque_t*, const void*,
    const void*, hipblasLtMatrixLayoutOpaque_t*, const void*, const void*,
    hipblasLtMatrixLayoutOpaque_t*, void*, hipblasLtMatrixLayoutOpaque_t*,
    ihipStream_t*)>(hipblasLtMatrixTransform));
static_assert(has<hipblasStatus_t(hipblasLtMatrixTransformDescOpaque_t**,
    hipDataType)>(hipblasLtMatrixTransformDescCreate));
static_assert(has<hipblasStatus_t(
    hipblasLtMatrixTransformDescOpaque_t*)>(hipblasLtMatrixTransformDescDestroy));
static_assert(has<hipblasStatus_t(hipblasLtMatrixTransformDescOpaque_t*,
    hipblasLtMatrixTransformDescAttributes_t, void*, unsigned long,
    unsigned long*)>(hipblasLtMatrixTransformDescGetAttribute));
static_assert(has<hipblasStatus_t(hipblasLtMatrixTransformDescOpaque_t*,
    hipblasLtMatrixTransformDescAttributes_t, const void*,
    unsigned long)>(hipblasLtMatrixTransformDescSetAttribute));

// Structures
static_assert(sizeof(_hipblasLtHalf) == 2);
static_assert(alignof(_hipblasLtHalf) == 2);
static_assert(offsetof(_hipblasLtHalf, data) == 0);
static_assert(sizeof(_hipblasLtMatmulAlgo_t) == 24);
static_assert(alignof(_hipblasLtMatmulAlgo_t) == 8);
static_assert(offsetof(_hipblasLtMatmulAlgo_t, data) == 0);
static_assert(offsetof(_hipblasLtMatmulAlgo_t, max_workspace_bytes) == 16);
static_assert(sizeof(_hipblasLtMatmulHeuristicResult_t) == 56);
static_assert(alignof(_hipblasLtMatmulHeuristicResult_t) == 8);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, algo) == 0);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, workspaceSize) == 24);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, state) == 32);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, wavesCount) == 36);
static_assert(offsetof(_hipblasLtMatmulHeuristicResult_t, reserved) == 40);
static_assert(sizeof(hip_bfloat16) == 2);
static_assert(alignof(hip_bfloat16) == 2);
static_assert(offsetof(hip_bfloat16, data) == 0);
static_assert(sizeof(hipblasLtMatmulDescOpaque_t) == 32);
static_assert(alignof(hipblasLtMatmulDescOpaque_t) == 8);
static_assert(offsetof(hipblasLtMatmulDescOpaque_t, data) == 0);
static_assert(sizeof(hipblasLtMatmulPreferenceOpaque_t) == 40);
static_assert(alignof(hipblasLtMatmulPreferenceOpaque_t) == 8);
static_assert(offsetof(hipblasLtMatmulPreferenceOpaque_t, data) == 0);
static_assert(sizeof(hipblasLtMatrixLayoutOpaque_t) == 32);
static_assert(alignof(hipblasLtMatrixLayoutOpaque_t) == 8);
static_assert(offsetof(hipblasLtMatrixLayoutOpaque_t, data) == 0);
static_assert(sizeof(hipblasLtMatrixTransformDescOpaque_t) == 64);
static_assert(alignof(hipblasLtMatrixTransformDescOpaque_t) == 8);
static_assert(offsetof(hipblasLtMatrixTransformDescOpaque_t, data) == 0);
static_assert(sizeof(hipblaslt_bf8) == 1);
static_assert(alignof(hipblaslt_bf8) == 1);
static_assert(offsetof(hipblaslt_bf8, __x) == 0);
static_assert(sizeof(hipblaslt_bf8_fnuz) == 1);
static_assert(alignof(hipblaslt_bf8_fnuz) == 1);
static_assert(offsetof(hipblaslt_bf8_fnuz, __x) == 0);
static_assert(sizeof(hipblaslt_f8) == 1);
static_assert(alignof(hipblaslt_f8) == 1);
static_assert(offsetof(hipblaslt_f8, __x) == 0);
static_assert(sizeof(hipblaslt_f8_fnuz) == 1);
static_assert(alignof(hipblaslt_f8_fnuz) == 1);
static_assert(offsetof(hipblaslt_f8_fnuz, __x) == 0);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<hipDataType>, unsigned int>);
static_assert(HIP_R_32F == 0);
static_assert(HIP_R_64F == 1);
static_assert(HIP_R_16F == 2);
static_assert(HIP_R_8I == 3);
static_assert(HIP_C_32F == 4);
static_assert(HIP_C_64F == 5);
static_assert(HIP_C_16F == 6);
static_assert(HIP_C_8I == 7);
static_assert(HIP_R_8U == 8);
static_assert(HIP_C_8U == 9);
static_assert(HIP_R_32I == 10);
static_assert(HIP_C_32I == 11);
static_assert(HIP_R_32U == 12);
static_assert(HIP_C_32U == 13);
static_assert(HIP_R_16BF == 14);
static_assert(HIP_C_16BF == 15);
static_assert(HIP_R_4I == 16);
static_assert(HIP_C_4I == 17);
static_assert(HIP_R_4U == 18);
static_assert(HIP_C_4U == 19);
static_assert(HIP_R_16I == 20);
static_assert(HIP_C_16I == 21);
static_assert(HIP_R_16U == 22);
static_assert(HIP_C_16U == 23);
static_assert(HIP_R_64I == 24);
static_assert(HIP_C_64I == 25);
static_assert(HIP_R_64U == 26);
static_assert(HIP_C_64U == 27);
static_assert(HIP_R_8F_E4M3 == 28);
static_assert(HIP_R_8F_E5M2 == 29);
static_assert(HIP_R_8F_UE8M0 == 30);
static_assert(HIP_R_6F_E2M3 == 31);
static_assert(HIP_R_6F_E3M2 == 32);
static_assert(HIP_R_4F_E2M1 == 33);
static_assert(HIP_R_8F_E4M3_FNUZ == 1000);
static_assert(HIP_R_8F_E5M2_FNUZ == 1001);
static_assert(std::is_same_v<std::underlying_type_t<hipblasComputeType_t>, unsigned int>);
static_assert(HIPBLAS_COMPUTE_16F == 0);
static_assert(HIPBLAS_COMPUTE_16F_PEDANTIC == 1);
static_assert(HIPBLAS_COMPUTE_32F == 2);
static_assert(HIPBLAS_COMPUTE_32F_PEDANTIC == 3);
static_assert(HIPBLAS_COMPUTE_32F_FAST_16F == 4);
static_assert(HIPBLAS_COMPUTE_32F_FAST_16BF == 5);
static_assert(HIPBLAS_COMPUTE_32F_FAST_TF32 == 6);
static_assert(HIPBLAS_COMPUTE_64F == 7);
static_assert(HIPBLAS_COMPUTE_64F_PEDANTIC == 8);
static_assert(HIPBLAS_COMPUTE_32I == 9);
static_assert(HIPBLAS_COMPUTE_32I_PEDANTIC == 10);
static_assert(HIPBLAS_COMPUTE_32F_FAST_8F_FNUZ == 100);
static_assert(HIPBLAS_COMPUTE_32F_FAST_8BF_FNUZ == 101);
static_assert(HIPBLAS_COMPUTE_32F_FAST_8F8BF_FNUZ == 102);
static_assert(HIPBLAS_COMPUTE_32F_FAST_8BF8F_FNUZ == 103);
static_assert(std::is_same_v<std::underlying_type_t<hipblasLtEpilogue_t>, unsigned int>);
static_assert(HIPBLASLT_EPILOGUE_DEFAULT == 1);
static_assert(HIPBLASLT_EPILOGUE_RELU == 2);
static_assert(HIPBLASLT_EPILOGUE_BIAS == 4);
static_assert(HIPBLASLT_EPILOGUE_RELU_BIAS == 6);
static_assert(HIPBLASLT_EPILOGUE_GELU == 32);
static_assert(HIPBLASLT_EPILOGUE_GELU_BIAS == 36);
static_assert(HIPBLASLT_EPILOGUE_RELU_AUX == 130);
static_assert(HIPBLASLT_EPILOGUE_RELU_AUX_BIAS == 134);
static_assert(HIPBLASLT_EPILOGUE_GELU_AUX == 160);
static_assert(HIPBLASLT_EPILOGUE_GELU_AUX_BIAS == 164);
static_assert(HIPBLASLT_EPILOGUE_DGELU == 192);
static_assert(HIPBLASLT_EPILOGUE_DGELU_BGRAD == 208);
static_assert(HIPBLASLT_EPILOGUE_BGRADA == 256);
static_assert(HIPBLASLT_EPILOGUE_BGRADB == 512);
static_assert(HIPBLASLT_EPILOGUE_SWISH_EXT == 65536);
static_assert(HIPBLASLT_EPILOGUE_SWISH_BIAS_EXT == 65540);
static_assert(HIPBLASLT_EPILOGUE_CLAMP_EXT == 131072);
static_assert(HIPBLASLT_EPILOGUE_CLAMP_BIAS_EXT == 131076);
static_assert(HIPBLASLT_EPILOGUE_CLAMP_AUX_EXT == 131200);
static_assert(HIPBLASLT_EPILOGUE_CLAMP_AUX_BIAS_EXT == 131204);
static_assert(HIPBLASLT_EPILOGUE_SIGMOID_EXT == 262144);
static_assert(HIPBLASLT_EPILOGUE_SIGMOID_BIAS_EXT == 262148);
static_assert(std::is_same_v<std::underlying_type_t<hipblasLtMatmulDescAttributes_t>, unsigned int>);
static_assert(HIPBLASLT_MATMUL_DESC_TRANSA == 0);
static_assert(HIPBLASLT_MATMUL_DESC_TRANSB == 1);
static_assert(HIPBLASLT_MATMUL_DESC_EPILOGUE == 2);
static_assert(HIPBLASLT_MATMUL_DESC_BIAS_POINTER == 3);
static_assert(HIPBLASLT_MATMUL_DESC_BIAS_DATA_TYPE == 4);
static_assert(HIPBLASLT_MATMUL_DESC_A_SCALE_POINTER == 5);
static_assert(HIPBLASLT_MATMUL_DESC_B_SCALE_POINTER == 6);
static_assert(HIPBLASLT_MATMUL_DESC_C_SCALE_POINTER == 7);
static_assert(HIPBLASLT_MATMUL_DESC_D_SCALE_POINTER == 8);
static_assert(HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER == 9);
static_assert(HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER == 10);
static_assert(HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD == 11);
static_assert(HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE == 12);
static_assert(HIPBLASLT_MATMUL_DESC_POINTER_MODE == 13);
static_assert(HIPBLASLT_MATMUL_DESC_AMAX_D_POINTER == 14);
static_assert(HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE == 22);
static_assert(HIPBLASLT_MATMUL_DESC_A_SCALE_MODE == 31);
static_assert(HIPBLASLT_MATMUL_DESC_B_SCALE_MODE == 32);
static_assert(HIPBLASLT_MATMUL_DESC_COMPUTE_INPUT_TYPE_A_EXT == 100);
static_assert(HIPBLASLT_MATMUL_DESC_COMPUTE_INPUT_TYPE_B_EXT == 101);
static_assert(HIPBLASLT_MATMUL_DESC_EPILOGUE_ACT_ARG0_EXT == 102);
static_assert(HIPBLASLT_MATMUL_DESC_EPILOGUE_ACT_ARG1_EXT == 103);
static_assert(HIPBLASLT_MATMUL_DESC_MAX == 104);
static_assert(std::is_same_v<std::underlying_type_t<hipblasLtMatmulMatrixScale_t>, unsigned int>);
static_assert(HIPBLASLT_MATMUL_MATRIX_SCALE_SCALAR_32F == 0);
static_assert(HIPBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3 == 1);
static_assert(HIPBLASLT_MATMUL_MATRIX_SCALE_VEC32_UE8M0 == 2);
static_assert(HIPBLASLT_MATMUL_MATRIX_SCALE_OUTER_VEC_32F == 3);
static_assert(HIPBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F == 4);
static_assert(HIPBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F == 5);
static_assert(HIPBLASLT_MATMUL_MATRIX_SCALE_END == 6);
static_assert(std::is_same_v<std::underlying_type_t<hipblasLtMatmulPreferenceAttributes_t>, unsigned int>);
static_assert(HIPBLASLT_MATMUL_PREF_SEARCH_MODE == 0);
static_assert(HIPBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES == 1);
static_assert(HIPBLASLT_MATMUL_PREF_MAX == 2);
static_assert(std::is_same_v<std::underlying_type_t<hipblasLtMatrixLayoutAttribute_t>, unsigned int>);
static_assert(HIPBLASLT_MATRIX_LAYOUT_BATCH_COUNT == 0);
static_assert(HIPBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET == 1);
static_assert(HIPBLASLT_MATRIX_LAYOUT_TYPE == 2);
static_assert(HIPBLASLT_MATRIX_LAYOUT_ORDER == 3);
static_assert(HIPBLASLT_MATRIX_LAYOUT_ROWS == 4);
static_assert(HIPBLASLT_MATRIX_LAYOUT_COLS == 5);
static_assert(HIPBLASLT_MATRIX_LAYOUT_LD == 6);
static_assert(std::is_same_v<std::underlying_type_t<hipblasLtMatrixTransformDescAttributes_t>, unsigned int>);
static_assert(HIPBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE == 0);
static_assert(HIPBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE == 1);
static_assert(HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSA == 2);
static_assert(HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSB == 3);
static_assert(std::is_same_v<std::underlying_type_t<hipblasLtOrder_t>, unsigned int>);
static_assert(HIPBLASLT_ORDER_COL == 0);
static_assert(HIPBLASLT_ORDER_ROW == 1);
static_assert(HIPBLASLT_ORDER_COL16_4R16 == 100);
static_assert(HIPBLASLT_ORDER_COL16_4R8 == 101);
static_assert(HIPBLASLT_ORDER_COL16_4R4 == 102);
static_assert(HIPBLASLT_ORDER_COL16_4R2 == 103);
static_assert(std::is_same_v<std::underlying_type_t<hipblasLtPointerMode_t>, unsigned int>);
static_assert(HIPBLASLT_POINTER_MODE_HOST == 0);
static_assert(HIPBLASLT_POINTER_MODE_DEVICE == 1);
static_assert(HIPBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST == 4);
static_assert(std::is_same_v<std::underlying_type_t<hipblasOperation_t>, unsigned int>);
static_assert(HIPBLAS_OP_N == 111);
static_assert(HIPBLAS_OP_T == 112);
static_assert(HIPBLAS_OP_C == 113);
static_assert(std::is_same_v<std::underlying_type_t<hipblasStatus_t>, unsigned int>);
static_assert(HIPBLAS_STATUS_SUCCESS == 0);
static_assert(HIPBLAS_STATUS_NOT_INITIALIZED == 1);
static_assert(HIPBLAS_STATUS_ALLOC_FAILED == 2);
static_assert(HIPBLAS_STATUS_INVALID_VALUE == 3);
static_assert(HIPBLAS_STATUS_MAPPING_ERROR == 4);
static_assert(HIPBLAS_STATUS_EXECUTION_FAILED == 5);
static_assert(HIPBLAS_STATUS_INTERNAL_ERROR == 6);
static_assert(HIPBLAS_STATUS_NOT_SUPPORTED == 7);
static_assert(HIPBLAS_STATUS_ARCH_MISMATCH == 8);
static_assert(HIPBLAS_STATUS_HANDLE_IS_NULLPTR == 9);
static_assert(HIPBLAS_STATUS_INVALID_ENUM == 10);
static_assert(HIPBLAS_STATUS_UNKNOWN == 11);

// Constants
static_assert((long long)(HIPBLASLT_COMPUTE_TYPE_INVALID) == 0LL);
static_assert((long long)(HIPBLASLT_DATATYPE_INVALID) == 255LL);
static_assert((long long)(HIPBLASLT_OPERATION_INVALID) == 0LL);
static_assert((long long)(HIPBLASLT_VERSION_MAJOR) == 1LL);
static_assert((long long)(HIPBLASLT_VERSION_MINOR) == 2LL);
static_assert((long long)(HIPBLASLT_VERSION_PATCH) == 2LL);
