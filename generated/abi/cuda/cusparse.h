// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/cuda-13.5/cusparse.jsonl,
// mappings/api/cuda-12.9/cusparse.jsonl. Do not edit: change those and run it again.
//
// The ABI of cuSPARSE, CUDA 13.5 and CUDA 12.9.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::cuda::cusparse {

constexpr int sdk_version = 13050;
constexpr int CUSPARSE_VERSION = 12904;
constexpr int CUSPARSE_VER_BUILD = 2;
constexpr int CUSPARSE_VER_MAJOR = 12;
constexpr int CUSPARSE_VER_MINOR = 9;
constexpr int CUSPARSE_VER_PATCH = 4;

enum cudaDataType_t : unsigned int {
  CUDA_R_16F = 2,
  CUDA_C_16F = 6,
  CUDA_R_16BF = 14,
  CUDA_C_16BF = 15,
  CUDA_R_32F = 0,
  CUDA_C_32F = 4,
  CUDA_R_64F = 1,
  CUDA_C_64F = 5,
  CUDA_R_4I = 16,
  CUDA_C_4I = 17,
  CUDA_R_4U = 18,
  CUDA_C_4U = 19,
  CUDA_R_8I = 3,
  CUDA_C_8I = 7,
  CUDA_R_8U = 8,
  CUDA_C_8U = 9,
  CUDA_R_16I = 20,
  CUDA_C_16I = 21,
  CUDA_R_16U = 22,
  CUDA_C_16U = 23,
  CUDA_R_32I = 10,
  CUDA_C_32I = 11,
  CUDA_R_32U = 12,
  CUDA_C_32U = 13,
  CUDA_R_64I = 24,
  CUDA_C_64I = 25,
  CUDA_R_64U = 26,
  CUDA_C_64U = 27,
  CUDA_R_8F_E4M3 = 28,
  CUDA_R_8F_UE4M3 = 28,
  CUDA_R_8F_E5M2 = 29,
  CUDA_R_8F_UE8M0 = 30,
  CUDA_R_6F_E2M3 = 31,
  CUDA_R_6F_E3M2 = 32,
  CUDA_R_4F_E2M1 = 33,
  CUDA_R_8F_UE5M3 = 34,
};

enum cusparseAction_t : unsigned int {
  CUSPARSE_ACTION_SYMBOLIC = 0,
  CUSPARSE_ACTION_NUMERIC = 1,
};

enum cusparseApiParam_t : unsigned int {
  CUSPARSE_PARAM_OP = 0,
  CUSPARSE_PARAM_ALG = 1,
  CUSPARSE_PARAM_BUFFER = 2,
};

enum cusparseColorAlg_t : unsigned int {
  CUSPARSE_COLOR_ALG0 = 0,
  CUSPARSE_COLOR_ALG1 = 1,
};

enum cusparseCsr2CscAlg_t : unsigned int {
  CUSPARSE_CSR2CSC_ALG_DEFAULT = 1,
  CUSPARSE_CSR2CSC_ALG1 = 1,
};

enum cusparseDenseToSparseAlg_t : unsigned int {
  CUSPARSE_DENSETOSPARSE_ALG_DEFAULT = 0,
};

enum cusparseDiagType_t : unsigned int {
  CUSPARSE_DIAG_TYPE_NON_UNIT = 0,
  CUSPARSE_DIAG_TYPE_UNIT = 1,
};

enum cusparseDirection_t : unsigned int {
  CUSPARSE_DIRECTION_ROW = 0,
  CUSPARSE_DIRECTION_COLUMN = 1,
};

enum cusparseFillMode_t : unsigned int {
  CUSPARSE_FILL_MODE_LOWER = 0,
  CUSPARSE_FILL_MODE_UPPER = 1,
};

enum cusparseFormat_t : unsigned int {
  CUSPARSE_FORMAT_CSR = 1,
  CUSPARSE_FORMAT_CSC = 2,
  CUSPARSE_FORMAT_COO = 3,
  CUSPARSE_FORMAT_BLOCKED_ELL = 5,
  CUSPARSE_FORMAT_BSR = 6,
  CUSPARSE_FORMAT_SLICED_ELLPACK = 7,
};

enum cusparseIndexBase_t : unsigned int {
  CUSPARSE_INDEX_BASE_ZERO = 0,
  CUSPARSE_INDEX_BASE_ONE = 1,
};

enum cusparseIndexType_t : unsigned int {
  CUSPARSE_INDEX_16U = 1,
  CUSPARSE_INDEX_32I = 2,
  CUSPARSE_INDEX_64I = 3,
};

enum cusparseMatrixType_t : unsigned int {
  CUSPARSE_MATRIX_TYPE_GENERAL = 0,
  CUSPARSE_MATRIX_TYPE_SYMMETRIC = 1,
  CUSPARSE_MATRIX_TYPE_HERMITIAN = 2,
  CUSPARSE_MATRIX_TYPE_TRIANGULAR = 3,
};

enum cusparseOperation_t : unsigned int {
  CUSPARSE_OPERATION_NON_TRANSPOSE = 0,
  CUSPARSE_OPERATION_TRANSPOSE = 1,
  CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE = 2,
};

enum cusparseOrder_t : unsigned int {
  CUSPARSE_ORDER_COL = 1,
  CUSPARSE_ORDER_ROW = 2,
};

enum cusparsePointerMode_t : unsigned int {
  CUSPARSE_POINTER_MODE_HOST = 0,
  CUSPARSE_POINTER_MODE_DEVICE = 1,
};

enum cusparseSDDMMAlg_t : unsigned int {
  CUSPARSE_SDDMM_ALG_DEFAULT = 0,
};

enum cusparseSolvePolicy_t : unsigned int {
  CUSPARSE_SOLVE_POLICY_NO_LEVEL = 0,
  CUSPARSE_SOLVE_POLICY_USE_LEVEL = 1,
};

enum cusparseSpGEAMAlg_t : unsigned int {
  CUSPARSE_SPGEAM_ALG_DEFAULT = 0,
  CUSPARSE_SPGEAM_ALG1 = 1,
};

enum cusparseSpGEMMAlg_t : unsigned int {
  CUSPARSE_SPGEMM_DEFAULT = 0,
  CUSPARSE_SPGEMM_CSR_ALG_DETERMINITIC = 1,
  CUSPARSE_SPGEMM_CSR_ALG_NONDETERMINITIC = 2,
  CUSPARSE_SPGEMM_ALG1 = 3,
  CUSPARSE_SPGEMM_ALG2 = 4,
  CUSPARSE_SPGEMM_ALG3 = 5,
};

enum cusparseSpMMAlg_t : unsigned int {
  CUSPARSE_SPMM_ALG_DEFAULT = 0,
  CUSPARSE_SPMM_COO_ALG1 = 1,
  CUSPARSE_SPMM_COO_ALG2 = 2,
  CUSPARSE_SPMM_COO_ALG3 = 3,
  CUSPARSE_SPMM_COO_ALG4 = 5,
  CUSPARSE_SPMM_CSR_ALG1 = 4,
  CUSPARSE_SPMM_CSR_ALG2 = 6,
  CUSPARSE_SPMM_CSR_ALG3 = 12,
  CUSPARSE_SPMM_BLOCKED_ELL_ALG1 = 13,
  CUSPARSE_SPMM_BSR_ALG1 = 14,
};

enum cusparseSpMMOpAlg_t : unsigned int {
  CUSPARSE_SPMM_OP_ALG_DEFAULT = 0,
};

enum cusparseSpMVAlg_t : unsigned int {
  CUSPARSE_SPMV_ALG_DEFAULT = 0,
  CUSPARSE_SPMV_CSR_ALG1 = 2,
  CUSPARSE_SPMV_CSR_ALG2 = 3,
  CUSPARSE_SPMV_COO_ALG1 = 1,
  CUSPARSE_SPMV_COO_ALG2 = 4,
  CUSPARSE_SPMV_SELL_ALG1 = 5,
  CUSPARSE_SPMV_BSR_ALG1 = 6,
};

enum cusparseSpMVOpAlg_t : unsigned int {
  CUSPARSE_SPMVOP_ALG_DEFAULT = 0,
  CUSPARSE_SPMVOP_ALG1 = 1,
  CUSPARSE_SPMVOP_ALG2 = 2,
};

enum cusparseSpMatAttribute_t : unsigned int {
  CUSPARSE_SPMAT_FILL_MODE = 0,
  CUSPARSE_SPMAT_DIAG_TYPE = 1,
  CUSPARSE_SPMAT_STORAGE = 2,
  CUSPARSE_SPMAT_SYMMETRY_TYPE = 3,
};

enum cusparseSpMatConvertAlg_t : unsigned int {
  CUSPARSE_SPMAT_CONVERT_ALG_DEFAULT = 0,
};

enum cusparseSpMatStorage_t : unsigned int {
  CUSPARSE_STORE_FULL = 0,
  CUSPARSE_STORE_LOWER = 1,
  CUSPARSE_STORE_UPPER = 2,
};

enum cusparseSpSMAlg_t : unsigned int {
  CUSPARSE_SPSM_ALG_DEFAULT = 0,
};

enum cusparseSpSMUpdate_t : unsigned int {
  CUSPARSE_SPSM_UPDATE_GENERAL = 0,
  CUSPARSE_SPSM_UPDATE_DIAGONAL = 1,
};

enum cusparseSpSVAlg_t : unsigned int {
  CUSPARSE_SPSV_ALG_DEFAULT = 0,
  CUSPARSE_SPSV_ALG1 = 1,
  CUSPARSE_SPSV_ALG2 = 2,
};

enum cusparseSpSVUpdate_t : unsigned int {
  CUSPARSE_SPSV_UPDATE_GENERAL = 0,
  CUSPARSE_SPSV_UPDATE_DIAGONAL = 1,
};

enum cusparseSparseToDenseAlg_t : unsigned int {
  CUSPARSE_SPARSETODENSE_ALG_DEFAULT = 0,
};

enum cusparseStatus_t : unsigned int {
  CUSPARSE_STATUS_SUCCESS = 0,
  CUSPARSE_STATUS_NOT_INITIALIZED = 1,
  CUSPARSE_STATUS_ALLOC_FAILED = 2,
  CUSPARSE_STATUS_INVALID_VALUE = 3,
  CUSPARSE_STATUS_ARCH_MISMATCH = 4,
  CUSPARSE_STATUS_MAPPING_ERROR = 5,
  CUSPARSE_STATUS_EXECUTION_FAILED = 6,
  CUSPARSE_STATUS_INTERNAL_ERROR = 7,
  CUSPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED = 8,
  CUSPARSE_STATUS_ZERO_PIVOT = 9,
  CUSPARSE_STATUS_NOT_SUPPORTED = 10,
  CUSPARSE_STATUS_INSUFFICIENT_RESOURCES = 11,
};

enum cusparseSymmetryType_t : unsigned int {
  CUSPARSE_GENERAL = 0,
  CUSPARSE_SYMMETRIC = 1,
  CUSPARSE_HERMITIAN = 2,
};

enum libraryPropertyType_t : unsigned int {
  MAJOR_VERSION = 0,
  MINOR_VERSION = 1,
  PATCH_LEVEL = 2,
};

struct CUstream_st;
struct __half;
struct bsric02Info;
struct bsrilu02Info;
struct bsrsm2Info;
struct bsrsv2Info;
struct csric02Info;
struct csrilu02Info;
struct csru2csrInfo;
struct cusparseColorInfo;
struct cusparseContext;
struct cusparseDnMatDescr;
struct cusparseDnVecDescr;
struct cusparseMatDescr;
struct cusparseSpGEAMDescr;
struct cusparseSpGEMMDescr;
struct cusparseSpMMOpPlan;
struct cusparseSpMVDescr;
struct cusparseSpMVOpDescr;
struct cusparseSpMVOpPlan;
struct cusparseSpMatConvertDescr;
struct cusparseSpMatDescr;
struct cusparseSpMatPointers_t;
struct cusparseSpMatSizes_t;
struct cusparseSpSMDescr;
struct cusparseSpSVDescr;
struct cusparseSpVecDescr;
struct double2;
struct float2;
struct pruneInfo;

using bsric02Info_t = bsric02Info*;
using bsrilu02Info_t = bsrilu02Info*;
using bsrsm2Info_t = bsrsm2Info*;
using bsrsv2Info_t = bsrsv2Info*;
using csric02Info_t = csric02Info*;
using csrilu02Info_t = csrilu02Info*;
using csru2csrInfo_t = csru2csrInfo*;
using cuFloatComplex = float2;
using cuComplex = cuFloatComplex;
using cuDoubleComplex = double2;
using cudaDataType = cudaDataType_t;
using cudaStream_t = CUstream_st*;
using cusparseColorInfo_t = cusparseColorInfo*;
using cusparseConstDnMatDescr_t = const cusparseDnMatDescr*;
using cusparseConstDnVecDescr_t = const cusparseDnVecDescr*;
using cusparseConstSpMatDescr_t = const cusparseSpMatDescr*;
using cusparseConstSpVecDescr_t = const cusparseSpVecDescr*;
using cusparseDnMatDescr_t = cusparseDnMatDescr*;
using cusparseDnVecDescr_t = cusparseDnVecDescr*;
using cusparseHandle_t = cusparseContext*;
using cusparseLoggerCallback_t = void (*)(int, const char*, const char*);
using cusparseMatDescr_t = cusparseMatDescr*;
using cusparseSpGEAMDescr_t = cusparseSpGEAMDescr*;
using cusparseSpGEMMDescr_t = cusparseSpGEMMDescr*;
using cusparseSpMMOpPlan_t = cusparseSpMMOpPlan*;
using cusparseSpMVDescr_t = cusparseSpMVDescr*;
using cusparseSpMVOpDescr_t = cusparseSpMVOpDescr*;
using cusparseSpMVOpPlan_t = cusparseSpMVOpPlan*;
using cusparseSpMatConvertDescr_t = cusparseSpMatConvertDescr*;
using cusparseSpMatDescr_t = cusparseSpMatDescr*;
using cusparseSpSMDescr_t = cusparseSpSMDescr*;
using cusparseSpSVDescr_t = cusparseSpSVDescr*;
using cusparseSpVecDescr_t = cusparseSpVecDescr*;
using libraryPropertyType = libraryPropertyType_t;
using pruneInfo_t = pruneInfo*;

struct __half {
  unsigned short __x;
};
static_assert(sizeof(__half) == 2);
static_assert(alignof(__half) == 2);
static_assert(offsetof(__half, __x) == 0);

struct cusparseSpMatPointers_t {
  cusparseFormat_t format;
  union {
    struct {
      void* rowInd;
      void* colInd;
      void* values;
    } coo;
    struct {
      void* rowOffsets;
      void* colInd;
      void* values;
    } csr;
    struct {
      void* colOffsets;
      void* rowInd;
      void* values;
    } csc;
    struct {
      void* colInd;
      void* values;
    } blockedEll;
    struct {
      void* sliceOffsets;
      void* colInd;
      void* values;
    } slicedEll;
    struct {
      void* rowOffsets;
      void* colInd;
      void* values;
    } bsr;
    struct {
      void* reserved[8];
    } _reserved;
  } data;
};
static_assert(sizeof(cusparseSpMatPointers_t) == 72);
static_assert(alignof(cusparseSpMatPointers_t) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, format) == 0);
static_assert(offsetof(cusparseSpMatPointers_t, data) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.coo) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.coo.rowInd) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.coo.colInd) == 16);
static_assert(offsetof(cusparseSpMatPointers_t, data.coo.values) == 24);
static_assert(offsetof(cusparseSpMatPointers_t, data.csr) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.csr.rowOffsets) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.csr.colInd) == 16);
static_assert(offsetof(cusparseSpMatPointers_t, data.csr.values) == 24);
static_assert(offsetof(cusparseSpMatPointers_t, data.csc) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.csc.colOffsets) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.csc.rowInd) == 16);
static_assert(offsetof(cusparseSpMatPointers_t, data.csc.values) == 24);
static_assert(offsetof(cusparseSpMatPointers_t, data.blockedEll) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.blockedEll.colInd) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.blockedEll.values) == 16);
static_assert(offsetof(cusparseSpMatPointers_t, data.slicedEll) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.slicedEll.sliceOffsets) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.slicedEll.colInd) == 16);
static_assert(offsetof(cusparseSpMatPointers_t, data.slicedEll.values) == 24);
static_assert(offsetof(cusparseSpMatPointers_t, data.bsr) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.bsr.rowOffsets) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data.bsr.colInd) == 16);
static_assert(offsetof(cusparseSpMatPointers_t, data.bsr.values) == 24);
static_assert(offsetof(cusparseSpMatPointers_t, data._reserved) == 8);
static_assert(offsetof(cusparseSpMatPointers_t, data._reserved.reserved) == 8);

struct cusparseSpMatSizes_t {
  cusparseFormat_t format;
  union {
    struct {
      int64_t rows;
      int64_t cols;
      int64_t nnz;
    } coo;
    struct {
      int64_t rows;
      int64_t cols;
      int64_t nnz;
    } csr;
    struct {
      int64_t rows;
      int64_t cols;
      int64_t nnz;
    } csc;
    struct {
      int64_t rows;
      int64_t cols;
      int64_t ellBlockSize;
      int64_t ellCols;
    } blockedEll;
    struct {
      int64_t rows;
      int64_t cols;
      int64_t nnz;
      int64_t sellValuesSize;
      int64_t sliceSize;
    } slicedEll;
    struct {
      int64_t brows;
      int64_t bcols;
      int64_t bnnz;
      int64_t rowBlockSize;
      int64_t colBlockSize;
    } bsr;
    struct {
      int64_t reserved[8];
    } _reserved;
  } data;
};
static_assert(sizeof(cusparseSpMatSizes_t) == 72);
static_assert(alignof(cusparseSpMatSizes_t) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, format) == 0);
static_assert(offsetof(cusparseSpMatSizes_t, data) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.coo) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.coo.rows) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.coo.cols) == 16);
static_assert(offsetof(cusparseSpMatSizes_t, data.coo.nnz) == 24);
static_assert(offsetof(cusparseSpMatSizes_t, data.csr) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.csr.rows) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.csr.cols) == 16);
static_assert(offsetof(cusparseSpMatSizes_t, data.csr.nnz) == 24);
static_assert(offsetof(cusparseSpMatSizes_t, data.csc) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.csc.rows) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.csc.cols) == 16);
static_assert(offsetof(cusparseSpMatSizes_t, data.csc.nnz) == 24);
static_assert(offsetof(cusparseSpMatSizes_t, data.blockedEll) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.blockedEll.rows) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.blockedEll.cols) == 16);
static_assert(offsetof(cusparseSpMatSizes_t, data.blockedEll.ellBlockSize) == 24);
static_assert(offsetof(cusparseSpMatSizes_t, data.blockedEll.ellCols) == 32);
static_assert(offsetof(cusparseSpMatSizes_t, data.slicedEll) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.slicedEll.rows) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.slicedEll.cols) == 16);
static_assert(offsetof(cusparseSpMatSizes_t, data.slicedEll.nnz) == 24);
static_assert(offsetof(cusparseSpMatSizes_t, data.slicedEll.sellValuesSize) == 32);
static_assert(offsetof(cusparseSpMatSizes_t, data.slicedEll.sliceSize) == 40);
static_assert(offsetof(cusparseSpMatSizes_t, data.bsr) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.bsr.brows) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data.bsr.bcols) == 16);
static_assert(offsetof(cusparseSpMatSizes_t, data.bsr.bnnz) == 24);
static_assert(offsetof(cusparseSpMatSizes_t, data.bsr.rowBlockSize) == 32);
static_assert(offsetof(cusparseSpMatSizes_t, data.bsr.colBlockSize) == 40);
static_assert(offsetof(cusparseSpMatSizes_t, data._reserved) == 8);
static_assert(offsetof(cusparseSpMatSizes_t, data._reserved.reserved) == 8);

struct alignas(16) double2 {
  double x;
  double y;
};
static_assert(sizeof(double2) == 16);
static_assert(alignof(double2) == 16);
static_assert(offsetof(double2, x) == 0);
static_assert(offsetof(double2, y) == 8);

struct alignas(8) float2 {
  float x;
  float y;
};
static_assert(sizeof(float2) == 8);
static_assert(alignof(float2) == 8);
static_assert(offsetof(float2, x) == 0);
static_assert(offsetof(float2, y) == 4);

}  // namespace cudaway::cuda::cusparse
