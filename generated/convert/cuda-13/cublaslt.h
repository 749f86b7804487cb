// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/cublaslt.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of cuBLASLt and hipBLASLt by name.
// An unknown value gives false; nothing is ever cast. Statuses have names and words.
#pragma once

#include "abi/cuda-13/cublaslt.h"
#include "cudaway/export.h"
#include "abi/rocm/hipblaslt.h"

namespace cudaway::cuda13::cublaslt {

namespace hipblaslt = cudaway::rocm::hipblaslt;

constexpr CUDAWAY_HOT bool convert(cublasComputeType_t from,
    hipblaslt::hipblasComputeType_t& to) noexcept {
  switch (from) {
    case CUBLAS_COMPUTE_16F:
      to = hipblaslt::HIPBLAS_COMPUTE_16F;
      return true;
    case CUBLAS_COMPUTE_16F_PEDANTIC:
      to = hipblaslt::HIPBLAS_COMPUTE_16F_PEDANTIC;
      return true;
    case CUBLAS_COMPUTE_32F:
      to = hipblaslt::HIPBLAS_COMPUTE_32F;
      return true;
    case CUBLAS_COMPUTE_32F_PEDANTIC:
      to = hipblaslt::HIPBLAS_COMPUTE_32F_PEDANTIC;
      return true;
    case CUBLAS_COMPUTE_32F_FAST_16F:
      to = hipblaslt::HIPBLAS_COMPUTE_32F_FAST_16F;
      return true;
    case CUBLAS_COMPUTE_32F_FAST_16BF:
      to = hipblaslt::HIPBLAS_COMPUTE_32F_FAST_16BF;
      return true;
    case CUBLAS_COMPUTE_32F_FAST_TF32:
      to = hipblaslt::HIPBLAS_COMPUTE_32F_FAST_TF32;
      return true;
    case CUBLAS_COMPUTE_64F:
      to = hipblaslt::HIPBLAS_COMPUTE_64F;
      return true;
    case CUBLAS_COMPUTE_64F_PEDANTIC:
      to = hipblaslt::HIPBLAS_COMPUTE_64F_PEDANTIC;
      return true;
    case CUBLAS_COMPUTE_32I:
      to = hipblaslt::HIPBLAS_COMPUTE_32I;
      return true;
    case CUBLAS_COMPUTE_32I_PEDANTIC:
      to = hipblaslt::HIPBLAS_COMPUTE_32I_PEDANTIC;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasComputeType_t from,
    cublasComputeType_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLAS_COMPUTE_16F:
      to = CUBLAS_COMPUTE_16F;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_16F_PEDANTIC:
      to = CUBLAS_COMPUTE_16F_PEDANTIC;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_32F:
      to = CUBLAS_COMPUTE_32F;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_32F_PEDANTIC:
      to = CUBLAS_COMPUTE_32F_PEDANTIC;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_32F_FAST_16F:
      to = CUBLAS_COMPUTE_32F_FAST_16F;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_32F_FAST_16BF:
      to = CUBLAS_COMPUTE_32F_FAST_16BF;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_32F_FAST_TF32:
      to = CUBLAS_COMPUTE_32F_FAST_TF32;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_64F:
      to = CUBLAS_COMPUTE_64F;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_64F_PEDANTIC:
      to = CUBLAS_COMPUTE_64F_PEDANTIC;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_32I:
      to = CUBLAS_COMPUTE_32I;
      return true;
    case hipblaslt::HIPBLAS_COMPUTE_32I_PEDANTIC:
      to = CUBLAS_COMPUTE_32I_PEDANTIC;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasLtEpilogue_t from,
    hipblaslt::hipblasLtEpilogue_t& to) noexcept {
  switch (from) {
    case CUBLASLT_EPILOGUE_DEFAULT:
      to = hipblaslt::HIPBLASLT_EPILOGUE_DEFAULT;
      return true;
    case CUBLASLT_EPILOGUE_RELU:
      to = hipblaslt::HIPBLASLT_EPILOGUE_RELU;
      return true;
    case CUBLASLT_EPILOGUE_RELU_AUX:
      to = hipblaslt::HIPBLASLT_EPILOGUE_RELU_AUX;
      return true;
    case CUBLASLT_EPILOGUE_BIAS:
      to = hipblaslt::HIPBLASLT_EPILOGUE_BIAS;
      return true;
    case CUBLASLT_EPILOGUE_RELU_BIAS:
      to = hipblaslt::HIPBLASLT_EPILOGUE_RELU_BIAS;
      return true;
    case CUBLASLT_EPILOGUE_RELU_AUX_BIAS:
      to = hipblaslt::HIPBLASLT_EPILOGUE_RELU_AUX_BIAS;
      return true;
    case CUBLASLT_EPILOGUE_GELU:
      to = hipblaslt::HIPBLASLT_EPILOGUE_GELU;
      return true;
    case CUBLASLT_EPILOGUE_GELU_AUX:
      to = hipblaslt::HIPBLASLT_EPILOGUE_GELU_AUX;
      return true;
    case CUBLASLT_EPILOGUE_GELU_BIAS:
      to = hipblaslt::HIPBLASLT_EPILOGUE_GELU_BIAS;
      return true;
    case CUBLASLT_EPILOGUE_GELU_AUX_BIAS:
      to = hipblaslt::HIPBLASLT_EPILOGUE_GELU_AUX_BIAS;
      return true;
    case CUBLASLT_EPILOGUE_DGELU:
      to = hipblaslt::HIPBLASLT_EPILOGUE_DGELU;
      return true;
    case CUBLASLT_EPILOGUE_DGELU_BGRAD:
      to = hipblaslt::HIPBLASLT_EPILOGUE_DGELU_BGRAD;
      return true;
    case CUBLASLT_EPILOGUE_BGRADA:
      to = hipblaslt::HIPBLASLT_EPILOGUE_BGRADA;
      return true;
    case CUBLASLT_EPILOGUE_BGRADB:
      to = hipblaslt::HIPBLASLT_EPILOGUE_BGRADB;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasLtEpilogue_t from, cublasLtEpilogue_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLASLT_EPILOGUE_DEFAULT:
      to = CUBLASLT_EPILOGUE_DEFAULT;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_RELU:
      to = CUBLASLT_EPILOGUE_RELU;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_RELU_AUX:
      to = CUBLASLT_EPILOGUE_RELU_AUX;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_BIAS:
      to = CUBLASLT_EPILOGUE_BIAS;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_RELU_BIAS:
      to = CUBLASLT_EPILOGUE_RELU_BIAS;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_RELU_AUX_BIAS:
      to = CUBLASLT_EPILOGUE_RELU_AUX_BIAS;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_GELU:
      to = CUBLASLT_EPILOGUE_GELU;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_GELU_AUX:
      to = CUBLASLT_EPILOGUE_GELU_AUX;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_GELU_BIAS:
      to = CUBLASLT_EPILOGUE_GELU_BIAS;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_GELU_AUX_BIAS:
      to = CUBLASLT_EPILOGUE_GELU_AUX_BIAS;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_DGELU:
      to = CUBLASLT_EPILOGUE_DGELU;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_DGELU_BGRAD:
      to = CUBLASLT_EPILOGUE_DGELU_BGRAD;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_BGRADA:
      to = CUBLASLT_EPILOGUE_BGRADA;
      return true;
    case hipblaslt::HIPBLASLT_EPILOGUE_BGRADB:
      to = CUBLASLT_EPILOGUE_BGRADB;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasLtMatmulDescAttributes_t from,
    hipblaslt::hipblasLtMatmulDescAttributes_t& to) noexcept {
  switch (from) {
    case CUBLASLT_MATMUL_DESC_POINTER_MODE:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_POINTER_MODE;
      return true;
    case CUBLASLT_MATMUL_DESC_TRANSA:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_TRANSA;
      return true;
    case CUBLASLT_MATMUL_DESC_TRANSB:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_TRANSB;
      return true;
    case CUBLASLT_MATMUL_DESC_EPILOGUE:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE;
      return true;
    case CUBLASLT_MATMUL_DESC_BIAS_POINTER:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_BIAS_POINTER;
      return true;
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER;
      return true;
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD;
      return true;
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE;
      return true;
    case CUBLASLT_MATMUL_DESC_A_SCALE_POINTER:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_A_SCALE_POINTER;
      return true;
    case CUBLASLT_MATMUL_DESC_B_SCALE_POINTER:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_B_SCALE_POINTER;
      return true;
    case CUBLASLT_MATMUL_DESC_C_SCALE_POINTER:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_C_SCALE_POINTER;
      return true;
    case CUBLASLT_MATMUL_DESC_D_SCALE_POINTER:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_D_SCALE_POINTER;
      return true;
    case CUBLASLT_MATMUL_DESC_AMAX_D_POINTER:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_AMAX_D_POINTER;
      return true;
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE;
      return true;
    case CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER;
      return true;
    case CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_BIAS_DATA_TYPE;
      return true;
    case CUBLASLT_MATMUL_DESC_A_SCALE_MODE:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_A_SCALE_MODE;
      return true;
    case CUBLASLT_MATMUL_DESC_B_SCALE_MODE:
      to = hipblaslt::HIPBLASLT_MATMUL_DESC_B_SCALE_MODE;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasLtMatmulDescAttributes_t from,
    cublasLtMatmulDescAttributes_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLASLT_MATMUL_DESC_POINTER_MODE:
      to = CUBLASLT_MATMUL_DESC_POINTER_MODE;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_TRANSA:
      to = CUBLASLT_MATMUL_DESC_TRANSA;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_TRANSB:
      to = CUBLASLT_MATMUL_DESC_TRANSB;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE:
      to = CUBLASLT_MATMUL_DESC_EPILOGUE;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_BIAS_POINTER:
      to = CUBLASLT_MATMUL_DESC_BIAS_POINTER;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER:
      to = CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD:
      to = CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE:
      to = CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_BATCH_STRIDE;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_A_SCALE_POINTER:
      to = CUBLASLT_MATMUL_DESC_A_SCALE_POINTER;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_B_SCALE_POINTER:
      to = CUBLASLT_MATMUL_DESC_B_SCALE_POINTER;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_C_SCALE_POINTER:
      to = CUBLASLT_MATMUL_DESC_C_SCALE_POINTER;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_D_SCALE_POINTER:
      to = CUBLASLT_MATMUL_DESC_D_SCALE_POINTER;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_AMAX_D_POINTER:
      to = CUBLASLT_MATMUL_DESC_AMAX_D_POINTER;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE:
      to = CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_DATA_TYPE;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER:
      to = CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_SCALE_POINTER;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_BIAS_DATA_TYPE:
      to = CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_A_SCALE_MODE:
      to = CUBLASLT_MATMUL_DESC_A_SCALE_MODE;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_DESC_B_SCALE_MODE:
      to = CUBLASLT_MATMUL_DESC_B_SCALE_MODE;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasLtMatmulMatrixScale_t from,
    hipblaslt::hipblasLtMatmulMatrixScale_t& to) noexcept {
  switch (from) {
    case CUBLASLT_MATMUL_MATRIX_SCALE_SCALAR_32F:
      to = hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_SCALAR_32F;
      return true;
    case CUBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3:
      to = hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3;
      return true;
    case CUBLASLT_MATMUL_MATRIX_SCALE_VEC32_UE8M0:
      to = hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_VEC32_UE8M0;
      return true;
    case CUBLASLT_MATMUL_MATRIX_SCALE_OUTER_VEC_32F:
      to = hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_OUTER_VEC_32F;
      return true;
    case CUBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F:
      to = hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F;
      return true;
    case CUBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F:
      to = hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasLtMatmulMatrixScale_t from,
    cublasLtMatmulMatrixScale_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_SCALAR_32F:
      to = CUBLASLT_MATMUL_MATRIX_SCALE_SCALAR_32F;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3:
      to = CUBLASLT_MATMUL_MATRIX_SCALE_VEC16_UE4M3;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_VEC32_UE8M0:
      to = CUBLASLT_MATMUL_MATRIX_SCALE_VEC32_UE8M0;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_OUTER_VEC_32F:
      to = CUBLASLT_MATMUL_MATRIX_SCALE_OUTER_VEC_32F;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F:
      to = CUBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F;
      return true;
    case hipblaslt::HIPBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F:
      to = CUBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasLtMatmulPreferenceAttributes_t from,
    hipblaslt::hipblasLtMatmulPreferenceAttributes_t& to) noexcept {
  switch (from) {
    case CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES:
      to = hipblaslt::HIPBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasLtMatmulPreferenceAttributes_t from,
    cublasLtMatmulPreferenceAttributes_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES:
      to = CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasLtMatrixLayoutAttribute_t from,
    hipblaslt::hipblasLtMatrixLayoutAttribute_t& to) noexcept {
  switch (from) {
    case CUBLASLT_MATRIX_LAYOUT_TYPE:
      to = hipblaslt::HIPBLASLT_MATRIX_LAYOUT_TYPE;
      return true;
    case CUBLASLT_MATRIX_LAYOUT_ORDER:
      to = hipblaslt::HIPBLASLT_MATRIX_LAYOUT_ORDER;
      return true;
    case CUBLASLT_MATRIX_LAYOUT_ROWS:
      to = hipblaslt::HIPBLASLT_MATRIX_LAYOUT_ROWS;
      return true;
    case CUBLASLT_MATRIX_LAYOUT_COLS:
      to = hipblaslt::HIPBLASLT_MATRIX_LAYOUT_COLS;
      return true;
    case CUBLASLT_MATRIX_LAYOUT_LD:
      to = hipblaslt::HIPBLASLT_MATRIX_LAYOUT_LD;
      return true;
    case CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT:
      to = hipblaslt::HIPBLASLT_MATRIX_LAYOUT_BATCH_COUNT;
      return true;
    case CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET:
      to = hipblaslt::HIPBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasLtMatrixLayoutAttribute_t from,
    cublasLtMatrixLayoutAttribute_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLASLT_MATRIX_LAYOUT_TYPE:
      to = CUBLASLT_MATRIX_LAYOUT_TYPE;
      return true;
    case hipblaslt::HIPBLASLT_MATRIX_LAYOUT_ORDER:
      to = CUBLASLT_MATRIX_LAYOUT_ORDER;
      return true;
    case hipblaslt::HIPBLASLT_MATRIX_LAYOUT_ROWS:
      to = CUBLASLT_MATRIX_LAYOUT_ROWS;
      return true;
    case hipblaslt::HIPBLASLT_MATRIX_LAYOUT_COLS:
      to = CUBLASLT_MATRIX_LAYOUT_COLS;
      return true;
    case hipblaslt::HIPBLASLT_MATRIX_LAYOUT_LD:
      to = CUBLASLT_MATRIX_LAYOUT_LD;
      return true;
    case hipblaslt::HIPBLASLT_MATRIX_LAYOUT_BATCH_COUNT:
      to = CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT;
      return true;
    case hipblaslt::HIPBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET:
      to = CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasLtMatrixTransformDescAttributes_t from,
    hipblaslt::hipblasLtMatrixTransformDescAttributes_t& to) noexcept {
  switch (from) {
    case CUBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE:
      to = hipblaslt::HIPBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE;
      return true;
    case CUBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE:
      to = hipblaslt::HIPBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE;
      return true;
    case CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSA:
      to = hipblaslt::HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSA;
      return true;
    case CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSB:
      to = hipblaslt::HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSB;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasLtMatrixTransformDescAttributes_t from,
    cublasLtMatrixTransformDescAttributes_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE:
      to = CUBLASLT_MATRIX_TRANSFORM_DESC_SCALE_TYPE;
      return true;
    case hipblaslt::HIPBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE:
      to = CUBLASLT_MATRIX_TRANSFORM_DESC_POINTER_MODE;
      return true;
    case hipblaslt::HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSA:
      to = CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSA;
      return true;
    case hipblaslt::HIPBLASLT_MATRIX_TRANSFORM_DESC_TRANSB:
      to = CUBLASLT_MATRIX_TRANSFORM_DESC_TRANSB;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasLtOrder_t from, hipblaslt::hipblasLtOrder_t& to) noexcept {
  switch (from) {
    case CUBLASLT_ORDER_COL:
      to = hipblaslt::HIPBLASLT_ORDER_COL;
      return true;
    case CUBLASLT_ORDER_ROW:
      to = hipblaslt::HIPBLASLT_ORDER_ROW;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasLtOrder_t from, cublasLtOrder_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLASLT_ORDER_COL:
      to = CUBLASLT_ORDER_COL;
      return true;
    case hipblaslt::HIPBLASLT_ORDER_ROW:
      to = CUBLASLT_ORDER_ROW;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasLtPointerMode_t from,
    hipblaslt::hipblasLtPointerMode_t& to) noexcept {
  switch (from) {
    case CUBLASLT_POINTER_MODE_HOST:
      to = hipblaslt::HIPBLASLT_POINTER_MODE_HOST;
      return true;
    case CUBLASLT_POINTER_MODE_DEVICE:
      to = hipblaslt::HIPBLASLT_POINTER_MODE_DEVICE;
      return true;
    case CUBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST:
      to = hipblaslt::HIPBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasLtPointerMode_t from,
    cublasLtPointerMode_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLASLT_POINTER_MODE_HOST:
      to = CUBLASLT_POINTER_MODE_HOST;
      return true;
    case hipblaslt::HIPBLASLT_POINTER_MODE_DEVICE:
      to = CUBLASLT_POINTER_MODE_DEVICE;
      return true;
    case hipblaslt::HIPBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST:
      to = CUBLASLT_POINTER_MODE_ALPHA_DEVICE_VECTOR_BETA_HOST;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cublasStatus_t from, hipblaslt::hipblasStatus_t& to) noexcept {
  switch (from) {
    case CUBLAS_STATUS_SUCCESS:
      to = hipblaslt::HIPBLAS_STATUS_SUCCESS;
      return true;
    case CUBLAS_STATUS_NOT_INITIALIZED:
      to = hipblaslt::HIPBLAS_STATUS_NOT_INITIALIZED;
      return true;
    case CUBLAS_STATUS_ALLOC_FAILED:
      to = hipblaslt::HIPBLAS_STATUS_ALLOC_FAILED;
      return true;
    case CUBLAS_STATUS_INVALID_VALUE:
      to = hipblaslt::HIPBLAS_STATUS_INVALID_VALUE;
      return true;
    case CUBLAS_STATUS_ARCH_MISMATCH:
      to = hipblaslt::HIPBLAS_STATUS_ARCH_MISMATCH;
      return true;
    case CUBLAS_STATUS_MAPPING_ERROR:
      to = hipblaslt::HIPBLAS_STATUS_MAPPING_ERROR;
      return true;
    case CUBLAS_STATUS_EXECUTION_FAILED:
      to = hipblaslt::HIPBLAS_STATUS_EXECUTION_FAILED;
      return true;
    case CUBLAS_STATUS_INTERNAL_ERROR:
      to = hipblaslt::HIPBLAS_STATUS_INTERNAL_ERROR;
      return true;
    case CUBLAS_STATUS_NOT_SUPPORTED:
      to = hipblaslt::HIPBLAS_STATUS_NOT_SUPPORTED;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipblasStatus_t from, cublasStatus_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIPBLAS_STATUS_SUCCESS:
      to = CUBLAS_STATUS_SUCCESS;
      return true;
    case hipblaslt::HIPBLAS_STATUS_NOT_INITIALIZED:
      to = CUBLAS_STATUS_NOT_INITIALIZED;
      return true;
    case hipblaslt::HIPBLAS_STATUS_ALLOC_FAILED:
      to = CUBLAS_STATUS_ALLOC_FAILED;
      return true;
    case hipblaslt::HIPBLAS_STATUS_INVALID_VALUE:
      to = CUBLAS_STATUS_INVALID_VALUE;
      return true;
    case hipblaslt::HIPBLAS_STATUS_ARCH_MISMATCH:
      to = CUBLAS_STATUS_ARCH_MISMATCH;
      return true;
    case hipblaslt::HIPBLAS_STATUS_MAPPING_ERROR:
      to = CUBLAS_STATUS_MAPPING_ERROR;
      return true;
    case hipblaslt::HIPBLAS_STATUS_EXECUTION_FAILED:
      to = CUBLAS_STATUS_EXECUTION_FAILED;
      return true;
    case hipblaslt::HIPBLAS_STATUS_INTERNAL_ERROR:
      to = CUBLAS_STATUS_INTERNAL_ERROR;
      return true;
    case hipblaslt::HIPBLAS_STATUS_NOT_SUPPORTED:
      to = CUBLAS_STATUS_NOT_SUPPORTED;
      return true;
    case hipblaslt::HIPBLAS_STATUS_HANDLE_IS_NULLPTR:
      to = CUBLAS_STATUS_NOT_INITIALIZED;
      return true;
    case hipblaslt::HIPBLAS_STATUS_INVALID_ENUM:
      to = CUBLAS_STATUS_INVALID_VALUE;
      return true;
    case hipblaslt::HIPBLAS_STATUS_UNKNOWN:
      to = CUBLAS_STATUS_INTERNAL_ERROR;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(cudaDataType_t from, hipblaslt::hipDataType& to) noexcept {
  switch (from) {
    case CUDA_R_16F:
      to = hipblaslt::HIP_R_16F;
      return true;
    case CUDA_C_16F:
      to = hipblaslt::HIP_C_16F;
      return true;
    case CUDA_R_16BF:
      to = hipblaslt::HIP_R_16BF;
      return true;
    case CUDA_C_16BF:
      to = hipblaslt::HIP_C_16BF;
      return true;
    case CUDA_R_32F:
      to = hipblaslt::HIP_R_32F;
      return true;
    case CUDA_C_32F:
      to = hipblaslt::HIP_C_32F;
      return true;
    case CUDA_R_64F:
      to = hipblaslt::HIP_R_64F;
      return true;
    case CUDA_C_64F:
      to = hipblaslt::HIP_C_64F;
      return true;
    case CUDA_R_4I:
      to = hipblaslt::HIP_R_4I;
      return true;
    case CUDA_C_4I:
      to = hipblaslt::HIP_C_4I;
      return true;
    case CUDA_R_4U:
      to = hipblaslt::HIP_R_4U;
      return true;
    case CUDA_C_4U:
      to = hipblaslt::HIP_C_4U;
      return true;
    case CUDA_R_8I:
      to = hipblaslt::HIP_R_8I;
      return true;
    case CUDA_C_8I:
      to = hipblaslt::HIP_C_8I;
      return true;
    case CUDA_R_8U:
      to = hipblaslt::HIP_R_8U;
      return true;
    case CUDA_C_8U:
      to = hipblaslt::HIP_C_8U;
      return true;
    case CUDA_R_16I:
      to = hipblaslt::HIP_R_16I;
      return true;
    case CUDA_C_16I:
      to = hipblaslt::HIP_C_16I;
      return true;
    case CUDA_R_16U:
      to = hipblaslt::HIP_R_16U;
      return true;
    case CUDA_C_16U:
      to = hipblaslt::HIP_C_16U;
      return true;
    case CUDA_R_32I:
      to = hipblaslt::HIP_R_32I;
      return true;
    case CUDA_C_32I:
      to = hipblaslt::HIP_C_32I;
      return true;
    case CUDA_R_32U:
      to = hipblaslt::HIP_R_32U;
      return true;
    case CUDA_C_32U:
      to = hipblaslt::HIP_C_32U;
      return true;
    case CUDA_R_64I:
      to = hipblaslt::HIP_R_64I;
      return true;
    case CUDA_C_64I:
      to = hipblaslt::HIP_C_64I;
      return true;
    case CUDA_R_64U:
      to = hipblaslt::HIP_R_64U;
      return true;
    case CUDA_C_64U:
      to = hipblaslt::HIP_C_64U;
      return true;
    case CUDA_R_8F_E4M3:
      to = hipblaslt::HIP_R_8F_E4M3;
      return true;
    case CUDA_R_8F_E5M2:
      to = hipblaslt::HIP_R_8F_E5M2;
      return true;
    case CUDA_R_8F_UE8M0:
      to = hipblaslt::HIP_R_8F_UE8M0;
      return true;
    case CUDA_R_6F_E2M3:
      to = hipblaslt::HIP_R_6F_E2M3;
      return true;
    case CUDA_R_6F_E3M2:
      to = hipblaslt::HIP_R_6F_E3M2;
      return true;
    case CUDA_R_4F_E2M1:
      to = hipblaslt::HIP_R_4F_E2M1;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(hipblaslt::hipDataType from, cudaDataType_t& to) noexcept {
  switch (from) {
    case hipblaslt::HIP_R_16F:
      to = CUDA_R_16F;
      return true;
    case hipblaslt::HIP_C_16F:
      to = CUDA_C_16F;
      return true;
    case hipblaslt::HIP_R_16BF:
      to = CUDA_R_16BF;
      return true;
    case hipblaslt::HIP_C_16BF:
      to = CUDA_C_16BF;
      return true;
    case hipblaslt::HIP_R_32F:
      to = CUDA_R_32F;
      return true;
    case hipblaslt::HIP_C_32F:
      to = CUDA_C_32F;
      return true;
    case hipblaslt::HIP_R_64F:
      to = CUDA_R_64F;
      return true;
    case hipblaslt::HIP_C_64F:
      to = CUDA_C_64F;
      return true;
    case hipblaslt::HIP_R_4I:
      to = CUDA_R_4I;
      return true;
    case hipblaslt::HIP_C_4I:
      to = CUDA_C_4I;
      return true;
    case hipblaslt::HIP_R_4U:
      to = CUDA_R_4U;
      return true;
    case hipblaslt::HIP_C_4U:
      to = CUDA_C_4U;
      return true;
    case hipblaslt::HIP_R_8I:
      to = CUDA_R_8I;
      return true;
    case hipblaslt::HIP_C_8I:
      to = CUDA_C_8I;
      return true;
    case hipblaslt::HIP_R_8U:
      to = CUDA_R_8U;
      return true;
    case hipblaslt::HIP_C_8U:
      to = CUDA_C_8U;
      return true;
    case hipblaslt::HIP_R_16I:
      to = CUDA_R_16I;
      return true;
    case hipblaslt::HIP_C_16I:
      to = CUDA_C_16I;
      return true;
    case hipblaslt::HIP_R_16U:
      to = CUDA_R_16U;
      return true;
    case hipblaslt::HIP_C_16U:
      to = CUDA_C_16U;
      return true;
    case hipblaslt::HIP_R_32I:
      to = CUDA_R_32I;
      return true;
    case hipblaslt::HIP_C_32I:
      to = CUDA_C_32I;
      return true;
    case hipblaslt::HIP_R_32U:
      to = CUDA_R_32U;
      return true;
    case hipblaslt::HIP_C_32U:
      to = CUDA_C_32U;
      return true;
    case hipblaslt::HIP_R_64I:
      to = CUDA_R_64I;
      return true;
    case hipblaslt::HIP_C_64I:
      to = CUDA_C_64I;
      return true;
    case hipblaslt::HIP_R_64U:
      to = CUDA_R_64U;
      return true;
    case hipblaslt::HIP_C_64U:
      to = CUDA_C_64U;
      return true;
    case hipblaslt::HIP_R_8F_E4M3:
      to = CUDA_R_8F_E4M3;
      return true;
    case hipblaslt::HIP_R_8F_E5M2:
      to = CUDA_R_8F_E5M2;
      return true;
    case hipblaslt::HIP_R_8F_UE8M0:
      to = CUDA_R_8F_UE8M0;
      return true;
    case hipblaslt::HIP_R_6F_E2M3:
      to = CUDA_R_6F_E2M3;
      return true;
    case hipblaslt::HIP_R_6F_E3M2:
      to = CUDA_R_6F_E3M2;
      return true;
    case hipblaslt::HIP_R_4F_E2M1:
      to = CUDA_R_4F_E2M1;
      return true;
    default:
      return false;
  }
}

/// What a failure of the target is here; what has no counterpart is CUBLAS_STATUS_INTERNAL_ERROR.
CUDAWAY_COLD inline cublasStatus_t translate_failure(hipblaslt::hipblasStatus_t from) noexcept {
  cublasStatus_t to{};
  return convert_back(from, to) ? to : CUBLAS_STATUS_INTERNAL_ERROR;
}

CUDAWAY_HOT cublasStatus_t translate(hipblaslt::hipblasStatus_t from) noexcept {
  if (from == hipblaslt::HIPBLAS_STATUS_SUCCESS) [[likely]] {
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

}  // namespace cudaway::cuda13::cublaslt
