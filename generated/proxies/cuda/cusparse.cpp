// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/cusparse.yaml,
// mappings/abi. Do not edit: change those and run it again.
//
// What programs find when they load cuSPARSE.
#include "abi/cuda/cusparse.h"
#include "abi/rocm/rocsparse.h"
#include "convert/cuda/cusparse.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"
#include "adapters/cusparse.h"

namespace cudaway::cuda::cusparse {

namespace {

constexpr HandleKind bsric02Info_t_kind{"bsric02Info_t"};
constexpr HandleKind bsrilu02Info_t_kind{"bsrilu02Info_t"};
constexpr HandleKind bsrsm2Info_t_kind{"bsrsm2Info_t"};
constexpr HandleKind bsrsv2Info_t_kind{"bsrsv2Info_t"};
constexpr HandleKind csric02Info_t_kind{"csric02Info_t"};
constexpr HandleKind csrilu02Info_t_kind{"csrilu02Info_t"};
constexpr HandleKind cusparseColorInfo_t_kind{"cusparseColorInfo_t"};
constexpr HandleKind cusparseDnMatDescr_t_kind{"cusparseDnMatDescr_t"};
constexpr HandleKind cusparseDnVecDescr_t_kind{"cusparseDnVecDescr_t"};
constexpr HandleKind cusparseHandle_t_kind{"cusparseHandle_t"};
constexpr HandleKind cusparseMatDescr_t_kind{"cusparseMatDescr_t"};
constexpr HandleKind cusparseSpMatDescr_t_kind{"cusparseSpMatDescr_t"};
constexpr HandleKind cusparseSpVecDescr_t_kind{"cusparseSpVecDescr_t"};
constexpr HandleKind pruneInfo_t_kind{"pruneInfo_t"};

}  // namespace

// cusparseAxpby -> rocsparse_axpby
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseAxpby(cusparseHandle_t handle, const void* alpha,
    cusparseConstSpVecDescr_t vecX, const void* beta, cusparseDnVecDescr_t vecY) {
  static constinit Target<rocsparse::rocsparse_axpby_t> target{rocsparse_library, "cusparseAxpby",
      "rocsparse_axpby"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_const_spvec_descr to_vecX{};
  rocsparse::rocsparse_dnvec_descr to_vecY{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseSpVecDescr_t_kind, vecX, to_vecX);
      found != HandleStatus::ok) {
    return reject(target, "vecX", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseDnVecDescr_t_kind, vecY, to_vecY);
      found != HandleStatus::ok) {
    return reject(target, "vecY", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, alpha, to_vecX, beta, to_vecY)));
}

// cusparseBlockedEllGet: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseBlockedEllGet(
    cusparseSpMatDescr_t /*spMatDescr*/, int64_t* /*rows*/, int64_t* /*cols*/,
    int64_t* /*ellBlockSize*/, int64_t* /*ellCols*/, void** /*ellColInd*/, void** /*ellValue*/,
    cusparseIndexType_t* /*ellIdxType*/, cusparseIndexBase_t* /*idxBase*/,
    cudaDataType* /*valueType*/) {
  static constinit Refusal refusal{
      "cusparseBlockedEllGet",
      "needs an adapter: rocSPARSE also tells the direction in which a block is stored",
      "rocsparse_bell_get"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseBsrSetStridedBatch: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseBsrSetStridedBatch(
    cusparseSpMatDescr_t /*spMatDescr*/, int /*batchCount*/, int64_t /*offsetsBatchStride*/,
    int64_t /*columnsBatchStride*/, int64_t /*ValuesBatchStride*/) {
  static constinit Refusal refusal{
      "cusparseBsrSetStridedBatch",
      "rocSPARSE has no batches of block CSR matrices"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCbsr2csr -> rocsparse_cbsr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsr2csr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, const cusparseMatDescr_t descrA,
    const cuComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int blockDim, const cusparseMatDescr_t descrC, cuComplex* csrSortedValC, int* csrSortedRowPtrC,
    int* csrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_cbsr2csr_t> target{rocsparse_library,
      "cusparseCbsr2csr", "rocsparse_cbsr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, to_descrC,
      pass<rocsparse::rocsparse_float_complex*>(csrSortedValC), csrSortedRowPtrC,
      csrSortedColIndC)));
}

// cusparseCbsric02 -> rocsparse_cbsric0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsric02(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsric02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cbsric0_t> target{rocsparse_library,
      "cusparseCbsric02", "rocsparse_cbsric0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd,
      blockDim, to_info, to_policy, pBuffer)));
}

// cusparseCbsric02_analysis -> rocsparse_cbsric0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsric02_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    const cuComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockDim, bsric02Info_t info, cusparseSolvePolicy_t policy, void* pInputBuffer) {
  static constinit Target<rocsparse::rocsparse_cbsric0_analysis_t> target{rocsparse_library,
      "cusparseCbsric02_analysis", "rocsparse_cbsric0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockDim, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy,
      pInputBuffer)));
}

// cusparseCbsric02_bufferSize -> rocsparse_cbsric0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsric02_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsric02Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cbsric0_buffer_size_t> target{rocsparse_library,
      "cusparseCbsric02_bufferSize", "rocsparse_cbsric0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockDim, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCbsrilu02 -> rocsparse_cbsrilu0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrilu02(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsrilu02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cbsrilu0_t> target{rocsparse_library,
      "cusparseCbsrilu02", "rocsparse_cbsrilu0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd,
      blockDim, to_info, to_policy, pBuffer)));
}

// cusparseCbsrilu02_analysis -> rocsparse_cbsrilu0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrilu02_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsrilu02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cbsrilu0_analysis_t> target{rocsparse_library,
      "cusparseCbsrilu02_analysis", "rocsparse_cbsrilu0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockDim, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy,
      pBuffer)));
}

// cusparseCbsrilu02_bufferSize -> rocsparse_cbsrilu0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrilu02_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsrilu02Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cbsrilu0_buffer_size_t> target{rocsparse_library,
      "cusparseCbsrilu02_bufferSize", "rocsparse_cbsrilu0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockDim, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCbsrilu02_numericBoost -> rocsparse_dcbsrilu0_numeric_boost
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrilu02_numericBoost(cusparseHandle_t handle,
    bsrilu02Info_t info, int enable_boost, double* tol, cuComplex* boost_val) {
  static constinit Target<rocsparse::rocsparse_dcbsrilu0_numeric_boost_t> target{rocsparse_library,
      "cusparseCbsrilu02_numericBoost", "rocsparse_dcbsrilu0_numeric_boost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, enable_boost,
      pass<const double*>(tol), pass<const rocsparse::rocsparse_float_complex*>(boost_val))));
}

// cusparseCbsrmm -> rocsparse_cbsrmm
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrmm(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transB, int mb, int n,
    int kb, int nnzb, const cuComplex* alpha, const cusparseMatDescr_t descrA,
    const cuComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    const int blockSize, const cuComplex* B, const int ldb, const cuComplex* beta, cuComplex* C,
    int ldc) {
  static constinit Target<rocsparse::rocsparse_cbsrmm_t> target{rocsparse_library, "cusparseCbsrmm",
      "rocsparse_cbsrmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transB{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transB, to_transB)) {
    return reject(target, "transB", transB, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transB, mb, n, kb,
      nnzb, pass<const rocsparse::rocsparse_float_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockSize, pass<const rocsparse::rocsparse_float_complex*>(B), ldb,
      pass<const rocsparse::rocsparse_float_complex*>(beta),
      pass<rocsparse::rocsparse_float_complex*>(C), ldc)));
}

// cusparseCbsrmv -> rocsparse_cbsrmv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrmv(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nb, int nnzb,
    const cuComplex* alpha, const cusparseMatDescr_t descrA, const cuComplex* bsrSortedValA,
    const int* bsrSortedRowPtrA, const int* bsrSortedColIndA, int blockDim, const cuComplex* x,
    const cuComplex* beta, cuComplex* y) {
  static constinit Target<rocsparse::rocsparse_cbsrmv_t> target{rocsparse_library, "cusparseCbsrmv",
      "rocsparse_cbsrmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nb, nnzb,
      pass<const rocsparse::rocsparse_float_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, nullptr, pass<const rocsparse::rocsparse_float_complex*>(x),
      pass<const rocsparse::rocsparse_float_complex*>(beta),
      pass<rocsparse::rocsparse_float_complex*>(y))));
}

// cusparseCbsrsm2_analysis -> rocsparse_cbsrsm_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrsm2_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cusparseMatDescr_t descrA, const cuComplex* bsrSortedVal,
    const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockSize, bsrsm2Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cbsrsm_analysis_t> target{rocsparse_library,
      "cusparseCbsrsm2_analysis", "rocsparse_cbsrsm_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n,
      nnzb, to_descrA, pass<const rocsparse::rocsparse_float_complex*>(bsrSortedVal),
      bsrSortedRowPtr, bsrSortedColInd, blockSize, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseCbsrsm2_bufferSize -> rocsparse_cbsrsm_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrsm2_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cusparseMatDescr_t descrA, cuComplex* bsrSortedVal,
    const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockSize, bsrsm2Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cbsrsm_buffer_size_t> target{rocsparse_library,
      "cusparseCbsrsm2_bufferSize", "rocsparse_cbsrsm_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n, nnzb,
      to_descrA, pass<const rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockSize, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCbsrsm2_solve -> rocsparse_cbsrsm_solve
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrsm2_solve(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cuComplex* alpha, const cusparseMatDescr_t descrA,
    const cuComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockSize, bsrsm2Info_t info, const cuComplex* B, int ldb, cuComplex* X, int ldx,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cbsrsm_solve_t> target{rocsparse_library,
      "cusparseCbsrsm2_solve", "rocsparse_cbsrsm_solve"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n,
      nnzb, pass<const rocsparse::rocsparse_float_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockSize, to_info, pass<const rocsparse::rocsparse_float_complex*>(B), ldb,
      pass<rocsparse::rocsparse_float_complex*>(X), ldx, to_policy, pBuffer)));
}

// cusparseCbsrsv2_analysis -> rocsparse_cbsrsv_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrsv2_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb,
    const cusparseMatDescr_t descrA, const cuComplex* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, cusparseSolvePolicy_t policy,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cbsrsv_analysis_t> target{rocsparse_library,
      "cusparseCbsrsv2_analysis", "rocsparse_cbsrsv_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy,
      pBuffer)));
}

// cusparseCbsrsv2_bufferSize -> rocsparse_cbsrsv_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrsv2_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb,
    const cusparseMatDescr_t descrA, cuComplex* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cbsrsv_buffer_size_t> target{rocsparse_library,
      "cusparseCbsrsv2_bufferSize", "rocsparse_cbsrsv_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, to_transA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCbsrsv2_solve -> rocsparse_cbsrsv_solve
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrsv2_solve(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb, const cuComplex* alpha,
    const cusparseMatDescr_t descrA, const cuComplex* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, const cuComplex* f, cuComplex* x,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cbsrsv_solve_t> target{rocsparse_library,
      "cusparseCbsrsv2_solve", "rocsparse_cbsrsv_solve"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nnzb,
      pass<const rocsparse::rocsparse_float_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, to_info, pass<const rocsparse::rocsparse_float_complex*>(f),
      pass<rocsparse::rocsparse_float_complex*>(x), to_policy, pBuffer)));
}

// cusparseCbsrxmv -> rocsparse_cbsrxmv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCbsrxmv(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int sizeOfMask, int mb, int nb, int nnzb,
    const cuComplex* alpha, const cusparseMatDescr_t descrA, const cuComplex* bsrSortedValA,
    const int* bsrSortedMaskPtrA, const int* bsrSortedRowPtrA, const int* bsrSortedEndPtrA,
    const int* bsrSortedColIndA, int blockDim, const cuComplex* x, const cuComplex* beta,
    cuComplex* y) {
  static constinit Target<rocsparse::rocsparse_cbsrxmv_t> target{rocsparse_library,
      "cusparseCbsrxmv", "rocsparse_cbsrxmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, sizeOfMask, mb, nb,
      nnzb, pass<const rocsparse::rocsparse_float_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedMaskPtrA,
      bsrSortedRowPtrA, bsrSortedEndPtrA, bsrSortedColIndA, blockDim,
      pass<const rocsparse::rocsparse_float_complex*>(x),
      pass<const rocsparse::rocsparse_float_complex*>(beta),
      pass<rocsparse::rocsparse_float_complex*>(y))));
}

// cusparseCcsr2bsr -> rocsparse_ccsr2bsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsr2bsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const cuComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    int blockDim, const cusparseMatDescr_t descrC, cuComplex* bsrSortedValC, int* bsrSortedRowPtrC,
    int* bsrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_ccsr2bsr_t> target{rocsparse_library,
      "cusparseCcsr2bsr", "rocsparse_ccsr2bsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, blockDim, to_descrC,
      pass<rocsparse::rocsparse_float_complex*>(bsrSortedValC), bsrSortedRowPtrC,
      bsrSortedColIndC)));
}

// cusparseCcsr2csr_compress -> rocsparse_ccsr2csr_compress
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsr2csr_compress(cusparseHandle_t handle, int m,
    int n, const cusparseMatDescr_t descrA, const cuComplex* csrSortedValA,
    const int* csrSortedColIndA, const int* csrSortedRowPtrA, int nnzA, const int* nnzPerRow,
    cuComplex* csrSortedValC, int* csrSortedColIndC, int* csrSortedRowPtrC, cuComplex tol) {
  static constinit Target<rocsparse::rocsparse_ccsr2csr_compress_t> target{rocsparse_library,
      "cusparseCcsr2csr_compress", "rocsparse_ccsr2csr_compress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, nnzA, nnzPerRow, pass<rocsparse::rocsparse_float_complex*>(csrSortedValC),
      csrSortedRowPtrC, csrSortedColIndC, pass<rocsparse::rocsparse_float_complex>(tol))));
}

// cusparseCcsr2csru: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsr2csru(cusparseHandle_t /*handle*/, int /*m*/,
    int /*n*/, int /*nnz*/, const cusparseMatDescr_t /*descrA*/, cuComplex* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseCcsr2csru",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCcsr2gebsr -> rocsparse_ccsr2gebsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsr2gebsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const cuComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const cusparseMatDescr_t descrC, cuComplex* bsrSortedValC, int* bsrSortedRowPtrC,
    int* bsrSortedColIndC, int rowBlockDim, int colBlockDim, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_ccsr2gebsr_t> target{rocsparse_library,
      "cusparseCcsr2gebsr", "rocsparse_ccsr2gebsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_descrC, pass<rocsparse::rocsparse_float_complex*>(bsrSortedValC),
      bsrSortedRowPtrC, bsrSortedColIndC, rowBlockDim, colBlockDim, pBuffer)));
}

// cusparseCcsr2gebsr_bufferSize -> rocsparse_ccsr2gebsr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsr2gebsr_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const cuComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    int rowBlockDim, int colBlockDim, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_ccsr2gebsr_buffer_size_t> target{rocsparse_library,
      "cusparseCcsr2gebsr_bufferSize", "rocsparse_ccsr2gebsr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, m, n, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, rowBlockDim, colBlockDim, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCcsrcolor -> rocsparse_ccsrcolor
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsrcolor(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, const cuComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const float* fractionToColor,
    int* ncolors, int* coloring, int* reordering, const cusparseColorInfo_t info) {
  static constinit Target<rocsparse::rocsparse_ccsrcolor_t> target{rocsparse_library,
      "cusparseCcsrcolor", "rocsparse_ccsrcolor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseColorInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, fractionToColor, ncolors, coloring, reordering, to_info)));
}

// cusparseCcsrgeam2 -> rocsparse_ccsrgeam
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsrgeam2(cusparseHandle_t handle, int m, int n,
    const cuComplex* alpha, const cusparseMatDescr_t descrA, int nnzA,
    const cuComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const cuComplex* beta, const cusparseMatDescr_t descrB, int nnzB,
    const cuComplex* csrSortedValB, const int* csrSortedRowPtrB, const int* csrSortedColIndB,
    const cusparseMatDescr_t descrC, cuComplex* csrSortedValC, int* csrSortedRowPtrC,
    int* csrSortedColIndC, void* /*pBuffer*/) {
  static constinit Target<rocsparse::rocsparse_ccsrgeam_t> target{rocsparse_library,
      "cusparseCcsrgeam2", "rocsparse_ccsrgeam"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrB{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrB, to_descrB);
      found != HandleStatus::ok) {
    return reject(target, "descrB", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_float_complex*>(alpha), to_descrA, nnzA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, pass<const rocsparse::rocsparse_float_complex*>(beta), to_descrB, nnzB,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValB), csrSortedRowPtrB,
      csrSortedColIndB, to_descrC, pass<rocsparse::rocsparse_float_complex*>(csrSortedValC),
      pass<const rocsparse::rocsparse_int*>(csrSortedRowPtrC), csrSortedColIndC)));
}

// cusparseCcsrgeam2_bufferSizeExt, by hand
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsrgeam2_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, const cuComplex* alpha, const cusparseMatDescr_t descrA, int nnzA,
    const cuComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const cuComplex* beta, const cusparseMatDescr_t descrB, int nnzB,
    const cuComplex* csrSortedValB, const int* csrSortedRowPtrB, const int* csrSortedColIndB,
    const cusparseMatDescr_t descrC, const cuComplex* csrSortedValC, const int* csrSortedRowPtrC,
    const int* csrSortedColIndC, size_t* pBufferSizeInBytes) {
  return done("cusparseCcsrgeam2_bufferSizeExt", adapters::csrgeam2_buffer_size(handle, m, n, alpha,
      descrA, nnzA, csrSortedValA, csrSortedRowPtrA, csrSortedColIndA, beta, descrB, nnzB,
      csrSortedValB, csrSortedRowPtrB, csrSortedColIndB, descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, pBufferSizeInBytes));
}

// cusparseCcsric02 -> rocsparse_ccsric0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsric02(cusparseHandle_t handle, int m, int nnz,
    const cusparseMatDescr_t descrA, cuComplex* csrSortedValA_valM, const int* csrSortedRowPtrA,
    const int* csrSortedColIndA, csric02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_ccsric0_t> target{rocsparse_library,
      "cusparseCcsric02", "rocsparse_ccsric0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<rocsparse::rocsparse_float_complex*>(csrSortedValA_valM), csrSortedRowPtrA,
      csrSortedColIndA, to_info, to_policy, pBuffer)));
}

// cusparseCcsric02_analysis -> rocsparse_ccsric0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsric02_analysis(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, const cuComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csric02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_ccsric0_analysis_t> target{rocsparse_library,
      "cusparseCcsric02_analysis", "rocsparse_ccsric0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseCcsric02_bufferSize -> rocsparse_ccsric0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsric02_bufferSize(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, cuComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csric02Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_ccsric0_buffer_size_t> target{rocsparse_library,
      "cusparseCcsric02_bufferSize", "rocsparse_ccsric0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCcsrilu02 -> rocsparse_ccsrilu0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsrilu02(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, cuComplex* csrSortedValA_valM,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_ccsrilu0_t> target{rocsparse_library,
      "cusparseCcsrilu02", "rocsparse_ccsrilu0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<rocsparse::rocsparse_float_complex*>(csrSortedValA_valM), csrSortedRowPtrA,
      csrSortedColIndA, to_info, to_policy, pBuffer)));
}

// cusparseCcsrilu02_analysis -> rocsparse_ccsrilu0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsrilu02_analysis(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, const cuComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_ccsrilu0_analysis_t> target{rocsparse_library,
      "cusparseCcsrilu02_analysis", "rocsparse_ccsrilu0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseCcsrilu02_bufferSize -> rocsparse_ccsrilu0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsrilu02_bufferSize(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, cuComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_ccsrilu0_buffer_size_t> target{rocsparse_library,
      "cusparseCcsrilu02_bufferSize", "rocsparse_ccsrilu0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCcsrilu02_numericBoost -> rocsparse_dccsrilu0_numeric_boost
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsrilu02_numericBoost(cusparseHandle_t handle,
    csrilu02Info_t info, int enable_boost, double* tol, cuComplex* boost_val) {
  static constinit Target<rocsparse::rocsparse_dccsrilu0_numeric_boost_t> target{rocsparse_library,
      "cusparseCcsrilu02_numericBoost", "rocsparse_dccsrilu0_numeric_boost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, enable_boost,
      pass<const double*>(tol), pass<const rocsparse::rocsparse_float_complex*>(boost_val))));
}

// cusparseCcsru2csr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsru2csr(cusparseHandle_t /*handle*/, int /*m*/,
    int /*n*/, int /*nnz*/, const cusparseMatDescr_t /*descrA*/, cuComplex* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseCcsru2csr",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCcsru2csr_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCcsru2csr_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnz*/, cuComplex* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseCcsru2csr_bufferSizeExt",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCgebsr2csr -> rocsparse_cgebsr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgebsr2csr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, const cusparseMatDescr_t descrA,
    const cuComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDim, int colBlockDim, const cusparseMatDescr_t descrC, cuComplex* csrSortedValC,
    int* csrSortedRowPtrC, int* csrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_cgebsr2csr_t> target{rocsparse_library,
      "cusparseCgebsr2csr", "rocsparse_cgebsr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, rowBlockDim, colBlockDim, to_descrC,
      pass<rocsparse::rocsparse_float_complex*>(csrSortedValC), csrSortedRowPtrC,
      csrSortedColIndC)));
}

// cusparseCgebsr2gebsc -> rocsparse_cgebsr2gebsc
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgebsr2gebsc(cusparseHandle_t handle, int mb,
    int nb, int nnzb, const cuComplex* bsrSortedVal, const int* bsrSortedRowPtr,
    const int* bsrSortedColInd, int rowBlockDim, int colBlockDim, cuComplex* bscVal, int* bscRowInd,
    int* bscColPtr, cusparseAction_t copyValues, cusparseIndexBase_t idxBase, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cgebsr2gebsc_t> target{rocsparse_library,
      "cusparseCgebsr2gebsc", "rocsparse_cgebsr2gebsc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_action_ to_copyValues{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(copyValues, to_copyValues)) {
    return reject(target, "copyValues", copyValues, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, mb, nb, nnzb,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, rowBlockDim, colBlockDim, pass<rocsparse::rocsparse_float_complex*>(bscVal),
      bscRowInd, bscColPtr, to_copyValues, to_idxBase, pBuffer)));
}

// cusparseCgebsr2gebsc_bufferSize -> rocsparse_cgebsr2gebsc_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgebsr2gebsc_bufferSize(cusparseHandle_t handle,
    int mb, int nb, int nnzb, const cuComplex* bsrSortedVal, const int* bsrSortedRowPtr,
    const int* bsrSortedColInd, int rowBlockDim, int colBlockDim, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cgebsr2gebsc_buffer_size_t> target{rocsparse_library,
      "cusparseCgebsr2gebsc_bufferSize", "rocsparse_cgebsr2gebsc_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, mb, nb, nnzb,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, rowBlockDim, colBlockDim, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCgebsr2gebsr -> rocsparse_cgebsr2gebsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgebsr2gebsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, int nnzb, const cusparseMatDescr_t descrA,
    const cuComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDimA, int colBlockDimA, const cusparseMatDescr_t descrC, cuComplex* bsrSortedValC,
    int* bsrSortedRowPtrC, int* bsrSortedColIndC, int rowBlockDimC, int colBlockDimC,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cgebsr2gebsr_t> target{rocsparse_library,
      "cusparseCgebsr2gebsr", "rocsparse_cgebsr2gebsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, rowBlockDimA, colBlockDimA, to_descrC,
      pass<rocsparse::rocsparse_float_complex*>(bsrSortedValC), bsrSortedRowPtrC, bsrSortedColIndC,
      rowBlockDimC, colBlockDimC, pBuffer)));
}

// cusparseCgebsr2gebsr_bufferSize -> rocsparse_cgebsr2gebsr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgebsr2gebsr_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, int nnzb, const cusparseMatDescr_t descrA,
    const cuComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDimA, int colBlockDimA, int rowBlockDimC, int colBlockDimC,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cgebsr2gebsr_buffer_size_t> target{rocsparse_library,
      "cusparseCgebsr2gebsr_bufferSize", "rocsparse_cgebsr2gebsr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, rowBlockDimA, colBlockDimA, rowBlockDimC, colBlockDimC,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCgemvi -> rocsparse_cgemvi
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgemvi(cusparseHandle_t handle,
    cusparseOperation_t transA, int m, int n, const cuComplex* alpha, const cuComplex* A, int lda,
    int nnz, const cuComplex* xVal, const int* xInd, const cuComplex* beta, cuComplex* y,
    cusparseIndexBase_t idxBase, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cgemvi_t> target{rocsparse_library, "cusparseCgemvi",
      "rocsparse_cgemvi"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transA, m, n,
      pass<const rocsparse::rocsparse_float_complex*>(alpha),
      pass<const rocsparse::rocsparse_float_complex*>(A), lda, nnz,
      pass<const rocsparse::rocsparse_float_complex*>(xVal), xInd,
      pass<const rocsparse::rocsparse_float_complex*>(beta),
      pass<rocsparse::rocsparse_float_complex*>(y), to_idxBase, pBuffer)));
}

// cusparseCgemvi_bufferSize -> rocsparse_cgemvi_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgemvi_bufferSize(cusparseHandle_t handle,
    cusparseOperation_t transA, int m, int n, int nnz, int* pBufferSize) {
  static constinit Target<rocsparse::rocsparse_cgemvi_buffer_size_t> target{rocsparse_library,
      "cusparseCgemvi_bufferSize", "rocsparse_cgemvi_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_transA{};
  size_t to_pBufferSize{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (pBufferSize == nullptr) {
    return reject(target, "pBufferSize", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_transA, m, n, nnz, &to_pBufferSize));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSize, *pBufferSize)) {
    return reject_answer(target, "pBufferSize", to_pBufferSize, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCgpsvInterleavedBatch: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgpsvInterleavedBatch(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, cuComplex* /*ds*/, cuComplex* /*dl*/,
    cuComplex* /*d*/, cuComplex* /*du*/, cuComplex* /*dw*/, cuComplex* /*x*/, int /*batchCount*/,
    void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseCgpsvInterleavedBatch",
      "needs an adapter: 11 arguments, rocsparse_cgpsv_interleaved_batch takes 12; it also wants "
      "alg, batch_stride, temp_buffer; it has no algo, pBuffer",
      "rocsparse_cgpsv_interleaved_batch"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCgpsvInterleavedBatch_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgpsvInterleavedBatch_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, const cuComplex* /*ds*/,
    const cuComplex* /*dl*/, const cuComplex* /*d*/, const cuComplex* /*du*/,
    const cuComplex* /*dw*/, const cuComplex* /*x*/, int /*batchCount*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseCgpsvInterleavedBatch_bufferSizeExt",
      "needs an adapter: 11 arguments, rocsparse_cgpsv_interleaved_batch_buffer_size takes 12; "
      "it also wants alg, batch_stride, buffer_size; it has no algo, pBufferSizeInBytes",
      "rocsparse_cgpsv_interleaved_batch_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCgtsv2 -> rocsparse_cgtsv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgtsv2(cusparseHandle_t handle, int m, int n,
    const cuComplex* dl, const cuComplex* d, const cuComplex* du, cuComplex* B, int ldb,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cgtsv_t> target{rocsparse_library, "cusparseCgtsv2",
      "rocsparse_cgtsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_float_complex*>(dl),
      pass<const rocsparse::rocsparse_float_complex*>(d),
      pass<const rocsparse::rocsparse_float_complex*>(du),
      pass<rocsparse::rocsparse_float_complex*>(B), ldb, pBuffer)));
}

// cusparseCgtsv2StridedBatch -> rocsparse_cgtsv_no_pivot_strided_batch
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgtsv2StridedBatch(cusparseHandle_t handle,
    int m, const cuComplex* dl, const cuComplex* d, const cuComplex* du, cuComplex* x,
    int batchCount, int batchStride, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cgtsv_no_pivot_strided_batch_t> target{
      rocsparse_library, "cusparseCgtsv2StridedBatch", "rocsparse_cgtsv_no_pivot_strided_batch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m,
      pass<const rocsparse::rocsparse_float_complex*>(dl),
      pass<const rocsparse::rocsparse_float_complex*>(d),
      pass<const rocsparse::rocsparse_float_complex*>(du),
      pass<rocsparse::rocsparse_float_complex*>(x), batchCount, batchStride, pBuffer)));
}

// cusparseCgtsv2StridedBatch_bufferSizeExt -> rocsparse_cgtsv_no_pivot_strided_batch_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgtsv2StridedBatch_bufferSizeExt(
    cusparseHandle_t handle, int m, const cuComplex* dl, const cuComplex* d, const cuComplex* du,
    const cuComplex* x, int batchCount, int batchStride, size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cgtsv_no_pivot_strided_batch_buffer_size_t> target{
      rocsparse_library, "cusparseCgtsv2StridedBatch_bufferSizeExt",
      "rocsparse_cgtsv_no_pivot_strided_batch_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m,
      pass<const rocsparse::rocsparse_float_complex*>(dl),
      pass<const rocsparse::rocsparse_float_complex*>(d),
      pass<const rocsparse::rocsparse_float_complex*>(du),
      pass<const rocsparse::rocsparse_float_complex*>(x), batchCount, batchStride,
      bufferSizeInBytes)));
}

// cusparseCgtsv2_bufferSizeExt -> rocsparse_cgtsv_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgtsv2_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, const cuComplex* dl, const cuComplex* d, const cuComplex* du, const cuComplex* B,
    int ldb, size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cgtsv_buffer_size_t> target{rocsparse_library,
      "cusparseCgtsv2_bufferSizeExt", "rocsparse_cgtsv_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_float_complex*>(dl),
      pass<const rocsparse::rocsparse_float_complex*>(d),
      pass<const rocsparse::rocsparse_float_complex*>(du),
      pass<const rocsparse::rocsparse_float_complex*>(B), ldb, bufferSizeInBytes)));
}

// cusparseCgtsv2_nopivot -> rocsparse_cgtsv_no_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgtsv2_nopivot(cusparseHandle_t handle, int m,
    int n, const cuComplex* dl, const cuComplex* d, const cuComplex* du, cuComplex* B, int ldb,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cgtsv_no_pivot_t> target{rocsparse_library,
      "cusparseCgtsv2_nopivot", "rocsparse_cgtsv_no_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_float_complex*>(dl),
      pass<const rocsparse::rocsparse_float_complex*>(d),
      pass<const rocsparse::rocsparse_float_complex*>(du),
      pass<rocsparse::rocsparse_float_complex*>(B), ldb, pBuffer)));
}

// cusparseCgtsv2_nopivot_bufferSizeExt -> rocsparse_cgtsv_no_pivot_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgtsv2_nopivot_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, const cuComplex* dl, const cuComplex* d,
    const cuComplex* du, const cuComplex* B, int ldb, size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cgtsv_no_pivot_buffer_size_t> target{
      rocsparse_library, "cusparseCgtsv2_nopivot_bufferSizeExt",
      "rocsparse_cgtsv_no_pivot_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_float_complex*>(dl),
      pass<const rocsparse::rocsparse_float_complex*>(d),
      pass<const rocsparse::rocsparse_float_complex*>(du),
      pass<const rocsparse::rocsparse_float_complex*>(B), ldb, bufferSizeInBytes)));
}

// cusparseCgtsvInterleavedBatch: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgtsvInterleavedBatch(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, cuComplex* /*dl*/, cuComplex* /*d*/,
    cuComplex* /*du*/, cuComplex* /*x*/, int /*batchCount*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseCgtsvInterleavedBatch",
      "needs an adapter: rocSPARSE numbers the algorithms otherwise and wants a batch stride",
      "rocsparse_cgtsv_interleaved_batch"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCgtsvInterleavedBatch_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCgtsvInterleavedBatch_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, const cuComplex* /*dl*/,
    const cuComplex* /*d*/, const cuComplex* /*du*/, const cuComplex* /*x*/, int /*batchCount*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseCgtsvInterleavedBatch_bufferSizeExt",
      "needs an adapter: rocSPARSE numbers the algorithms otherwise and wants a batch stride",
      "rocsparse_cgtsv_interleaved_batch_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCnnz -> rocsparse_cnnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCnnz(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA, const cuComplex* A,
    int lda, int* nnzPerRowCol, int* nnzTotalDevHostPtr) {
  static constinit Target<rocsparse::rocsparse_cnnz_t> target{rocsparse_library, "cusparseCnnz",
      "rocsparse_cnnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA,
      pass<const rocsparse::rocsparse_float_complex*>(A), lda, nnzPerRowCol, nnzTotalDevHostPtr)));
}

// cusparseCnnz_compress -> rocsparse_cnnz_compress
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCnnz_compress(cusparseHandle_t handle, int m,
    const cusparseMatDescr_t descr, const cuComplex* csrSortedValA, const int* csrSortedRowPtrA,
    int* nnzPerRow, int* nnzC, cuComplex tol) {
  static constinit Target<rocsparse::rocsparse_cnnz_compress_t> target{rocsparse_library,
      "cusparseCnnz_compress", "rocsparse_cnnz_compress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descr{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descr, to_descr);
      found != HandleStatus::ok) {
    return reject(target, "descr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, to_descr,
      pass<const rocsparse::rocsparse_float_complex*>(csrSortedValA), csrSortedRowPtrA, nnzPerRow,
      nnzC, pass<rocsparse::rocsparse_float_complex>(tol))));
}

// cusparseConstBlockedEllGet: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstBlockedEllGet(
    cusparseConstSpMatDescr_t /*spMatDescr*/, int64_t* /*rows*/, int64_t* /*cols*/,
    int64_t* /*ellBlockSize*/, int64_t* /*ellCols*/, const void** /*ellColInd*/,
    const void** /*ellValue*/, cusparseIndexType_t* /*ellIdxType*/,
    cusparseIndexBase_t* /*idxBase*/, cudaDataType* /*valueType*/) {
  static constinit Refusal refusal{
      "cusparseConstBlockedEllGet",
      "needs an adapter: rocSPARSE also tells the direction in which a block is stored",
      "rocsparse_const_bell_get"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseConstCooGet -> rocsparse_const_coo_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstCooGet(cusparseConstSpMatDescr_t spMatDescr,
    int64_t* rows, int64_t* cols, int64_t* nnz, const void** cooRowInd, const void** cooColInd,
    const void** cooValues, cusparseIndexType_t* idxType, cusparseIndexBase_t* idxBase,
    cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_const_coo_get_t> target{rocsparse_library,
      "cusparseConstCooGet", "rocsparse_const_coo_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_spMatDescr, rows, cols, nnz, cooRowInd, cooColInd,
      cooValues, pass<rocsparse::rocsparse_indextype*>(idxType),
      pass<rocsparse::rocsparse_index_base*>(idxBase), &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseConstCscGet -> rocsparse_const_csc_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstCscGet(cusparseConstSpMatDescr_t spMatDescr,
    int64_t* rows, int64_t* cols, int64_t* nnz, const void** cscColOffsets, const void** cscRowInd,
    const void** cscValues, cusparseIndexType_t* cscColOffsetsType,
    cusparseIndexType_t* cscRowIndType, cusparseIndexBase_t* idxBase, cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_const_csc_get_t> target{rocsparse_library,
      "cusparseConstCscGet", "rocsparse_const_csc_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_spMatDescr, rows, cols, nnz, cscColOffsets, cscRowInd,
      cscValues, pass<rocsparse::rocsparse_indextype*>(cscColOffsetsType),
      pass<rocsparse::rocsparse_indextype*>(cscRowIndType),
      pass<rocsparse::rocsparse_index_base*>(idxBase), &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseConstCsrGet -> rocsparse_const_csr_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstCsrGet(cusparseConstSpMatDescr_t spMatDescr,
    int64_t* rows, int64_t* cols, int64_t* nnz, const void** csrRowOffsets, const void** csrColInd,
    const void** csrValues, cusparseIndexType_t* csrRowOffsetsType,
    cusparseIndexType_t* csrColIndType, cusparseIndexBase_t* idxBase, cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_const_csr_get_t> target{rocsparse_library,
      "cusparseConstCsrGet", "rocsparse_const_csr_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_spMatDescr, rows, cols, nnz, csrRowOffsets, csrColInd,
      csrValues, pass<rocsparse::rocsparse_indextype*>(csrRowOffsetsType),
      pass<rocsparse::rocsparse_indextype*>(csrColIndType),
      pass<rocsparse::rocsparse_index_base*>(idxBase), &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseConstDnMatGet -> rocsparse_const_dnmat_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstDnMatGet(
    cusparseConstDnMatDescr_t dnMatDescr, int64_t* rows, int64_t* cols, int64_t* ld,
    const void** values, cudaDataType* type, cusparseOrder_t* order) {
  static constinit Target<rocsparse::rocsparse_const_dnmat_get_t> target{rocsparse_library,
      "cusparseConstDnMatGet", "rocsparse_const_dnmat_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_dnmat_descr to_dnMatDescr{};
  rocsparse::rocsparse_datatype_ to_type{};
  rocsparse::rocsparse_order_ to_order{};
  if (const auto found = find(cusparseDnMatDescr_t_kind, dnMatDescr, to_dnMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (type == nullptr) {
    return reject(target, "type", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (order == nullptr) {
    return reject(target, "order", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_dnMatDescr, rows, cols, ld, values, &to_type, &to_order));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_type, *type)) {
    return reject_answer(target, "type", to_type, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  if (!convert_back(to_order, *order)) {
    return reject_answer(target, "order", to_order, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseConstDnMatGetValues -> rocsparse_const_dnmat_get_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstDnMatGetValues(
    cusparseConstDnMatDescr_t dnMatDescr, const void** values) {
  static constinit Target<rocsparse::rocsparse_const_dnmat_get_values_t> target{rocsparse_library,
      "cusparseConstDnMatGetValues", "rocsparse_const_dnmat_get_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_dnmat_descr to_dnMatDescr{};
  if (const auto found = find(cusparseDnMatDescr_t_kind, dnMatDescr, to_dnMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_dnMatDescr, values)));
}

// cusparseConstDnVecGet -> rocsparse_const_dnvec_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstDnVecGet(
    cusparseConstDnVecDescr_t dnVecDescr, int64_t* size, const void** values,
    cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_const_dnvec_get_t> target{rocsparse_library,
      "cusparseConstDnVecGet", "rocsparse_const_dnvec_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_dnvec_descr to_dnVecDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseDnVecDescr_t_kind, dnVecDescr, to_dnVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_dnVecDescr, size, values, &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseConstDnVecGetValues -> rocsparse_const_dnvec_get_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstDnVecGetValues(
    cusparseConstDnVecDescr_t dnVecDescr, const void** values) {
  static constinit Target<rocsparse::rocsparse_const_dnvec_get_values_t> target{rocsparse_library,
      "cusparseConstDnVecGetValues", "rocsparse_const_dnvec_get_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_dnvec_descr to_dnVecDescr{};
  if (const auto found = find(cusparseDnVecDescr_t_kind, dnVecDescr, to_dnVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_dnVecDescr, values)));
}

// cusparseConstSpMatGetValues -> rocsparse_const_spmat_get_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstSpMatGetValues(
    cusparseConstSpMatDescr_t spMatDescr, const void** values) {
  static constinit Target<rocsparse::rocsparse_const_spmat_get_values_t> target{rocsparse_library,
      "cusparseConstSpMatGetValues", "rocsparse_const_spmat_get_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, values)));
}

// cusparseConstSpVecGet -> rocsparse_const_spvec_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstSpVecGet(
    cusparseConstSpVecDescr_t spVecDescr, int64_t* size, int64_t* nnz, const void** indices,
    const void** values, cusparseIndexType_t* idxType, cusparseIndexBase_t* idxBase,
    cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_const_spvec_get_t> target{rocsparse_library,
      "cusparseConstSpVecGet", "rocsparse_const_spvec_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spvec_descr to_spVecDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseSpVecDescr_t_kind, spVecDescr, to_spVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "spVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_spVecDescr, size, nnz, indices, values,
      pass<rocsparse::rocsparse_indextype*>(idxType),
      pass<rocsparse::rocsparse_index_base*>(idxBase), &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseConstSpVecGetValues -> rocsparse_const_spvec_get_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseConstSpVecGetValues(
    cusparseConstSpVecDescr_t spVecDescr, const void** values) {
  static constinit Target<rocsparse::rocsparse_const_spvec_get_values_t> target{rocsparse_library,
      "cusparseConstSpVecGetValues", "rocsparse_const_spvec_get_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spvec_descr to_spVecDescr{};
  if (const auto found = find(cusparseSpVecDescr_t_kind, spVecDescr, to_spVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "spVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spVecDescr, values)));
}

// cusparseCooGet -> rocsparse_coo_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCooGet(cusparseSpMatDescr_t spMatDescr,
    int64_t* rows, int64_t* cols, int64_t* nnz, void** cooRowInd, void** cooColInd,
    void** cooValues, cusparseIndexType_t* idxType, cusparseIndexBase_t* idxBase,
    cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_coo_get_t> target{rocsparse_library,
      "cusparseCooGet", "rocsparse_coo_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_spMatDescr, rows, cols, nnz, cooRowInd, cooColInd,
      cooValues, pass<rocsparse::rocsparse_indextype*>(idxType),
      pass<rocsparse::rocsparse_index_base*>(idxBase), &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCooSetPointers -> rocsparse_coo_set_pointers
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCooSetPointers(cusparseSpMatDescr_t spMatDescr,
    void* cooRows, void* cooColumns, void* cooValues) {
  static constinit Target<rocsparse::rocsparse_coo_set_pointers_t> target{rocsparse_library,
      "cusparseCooSetPointers", "rocsparse_coo_set_pointers"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, cooRows, cooColumns, cooValues)));
}

// cusparseCooSetStridedBatch -> rocsparse_coo_set_strided_batch
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCooSetStridedBatch(
    cusparseSpMatDescr_t spMatDescr, int batchCount, int64_t batchStride) {
  static constinit Target<rocsparse::rocsparse_coo_set_strided_batch_t> target{rocsparse_library,
      "cusparseCooSetStridedBatch", "rocsparse_coo_set_strided_batch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, batchCount, batchStride)));
}

// cusparseCreate -> rocsparse_create_handle
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreate(cusparseHandle_t* handle) {
  static constinit Target<rocsparse::rocsparse_create_handle_t> target{rocsparse_library,
      "cusparseCreate", "rocsparse_create_handle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (handle == nullptr) {
    return reject(target, "handle", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_handle));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseHandle_t_kind, to_handle, *handle)) {
    return reject(target, "handle", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateBlockedEll: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateBlockedEll(
    cusparseSpMatDescr_t* /*spMatDescr*/, int64_t /*rows*/, int64_t /*cols*/,
    int64_t /*ellBlockSize*/, int64_t /*ellCols*/, void* /*ellColInd*/, void* /*ellValue*/,
    cusparseIndexType_t /*ellIdxType*/, cusparseIndexBase_t /*idxBase*/,
    cudaDataType /*valueType*/) {
  static constinit Refusal refusal{
      "cusparseCreateBlockedEll",
      "needs an adapter: rocSPARSE wants the direction in which a block is stored",
      "rocsparse_create_bell_descr"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCreateBsr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateBsr(cusparseSpMatDescr_t* /*spMatDescr*/,
    int64_t /*brows*/, int64_t /*bcols*/, int64_t /*bnnz*/, int64_t /*rowBlockSize*/,
    int64_t /*colBlockSize*/, void* /*bsrRowOffsets*/, void* /*bsrColInd*/, void* /*bsrValues*/,
    cusparseIndexType_t /*bsrRowOffsetsType*/, cusparseIndexType_t /*bsrColIndType*/,
    cusparseIndexBase_t /*idxBase*/, cudaDataType /*valueType*/, cusparseOrder_t /*order*/) {
  static constinit Refusal refusal{
      "cusparseCreateBsr",
      "needs an adapter: rocSPARSE has square blocks only, and a direction of the blocks instead "
      "of an order",
      "rocsparse_create_bsr_descr"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCreateBsric02Info -> rocsparse_create_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateBsric02Info(bsric02Info_t* info) {
  static constinit Target<rocsparse::rocsparse_create_mat_info_t> target{rocsparse_library,
      "cusparseCreateBsric02Info", "rocsparse_create_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  if (info == nullptr) {
    return reject(target, "info", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(bsric02Info_t_kind, to_info, *info)) {
    return reject(target, "info", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateBsrilu02Info -> rocsparse_create_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateBsrilu02Info(bsrilu02Info_t* info) {
  static constinit Target<rocsparse::rocsparse_create_mat_info_t> target{rocsparse_library,
      "cusparseCreateBsrilu02Info", "rocsparse_create_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  if (info == nullptr) {
    return reject(target, "info", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(bsrilu02Info_t_kind, to_info, *info)) {
    return reject(target, "info", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateBsrsm2Info -> rocsparse_create_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateBsrsm2Info(bsrsm2Info_t* info) {
  static constinit Target<rocsparse::rocsparse_create_mat_info_t> target{rocsparse_library,
      "cusparseCreateBsrsm2Info", "rocsparse_create_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  if (info == nullptr) {
    return reject(target, "info", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(bsrsm2Info_t_kind, to_info, *info)) {
    return reject(target, "info", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateBsrsv2Info -> rocsparse_create_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateBsrsv2Info(bsrsv2Info_t* info) {
  static constinit Target<rocsparse::rocsparse_create_mat_info_t> target{rocsparse_library,
      "cusparseCreateBsrsv2Info", "rocsparse_create_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  if (info == nullptr) {
    return reject(target, "info", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(bsrsv2Info_t_kind, to_info, *info)) {
    return reject(target, "info", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateColorInfo -> rocsparse_create_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateColorInfo(cusparseColorInfo_t* info) {
  static constinit Target<rocsparse::rocsparse_create_mat_info_t> target{rocsparse_library,
      "cusparseCreateColorInfo", "rocsparse_create_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  if (info == nullptr) {
    return reject(target, "info", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseColorInfo_t_kind, to_info, *info)) {
    return reject(target, "info", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateConstBlockedEll: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateConstBlockedEll(
    cusparseConstSpMatDescr_t* /*spMatDescr*/, int64_t /*rows*/, int64_t /*cols*/,
    int64_t /*ellBlockSize*/, int64_t /*ellCols*/, const void* /*ellColInd*/,
    const void* /*ellValue*/, cusparseIndexType_t /*ellIdxType*/, cusparseIndexBase_t /*idxBase*/,
    cudaDataType /*valueType*/) {
  static constinit Refusal refusal{
      "cusparseCreateConstBlockedEll",
      "needs an adapter: rocSPARSE wants the direction in which a block is stored",
      "rocsparse_create_const_bell_descr"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCreateConstBsr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateConstBsr(
    cusparseConstSpMatDescr_t* /*spMatDescr*/, int64_t /*brows*/, int64_t /*bcols*/,
    int64_t /*bnnz*/, int64_t /*rowBlockDim*/, int64_t /*colBlockDim*/,
    const void* /*bsrRowOffsets*/, const void* /*bsrColInd*/, const void* /*bsrValues*/,
    cusparseIndexType_t /*bsrRowOffsetsType*/, cusparseIndexType_t /*bsrColIndType*/,
    cusparseIndexBase_t /*idxBase*/, cudaDataType /*valueType*/, cusparseOrder_t /*order*/) {
  static constinit Refusal refusal{
      "cusparseCreateConstBsr",
      "needs an adapter: rocSPARSE has square blocks only, and a direction of the blocks instead "
      "of an order",
      "rocsparse_create_bsr_descr"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCreateConstCoo -> rocsparse_create_const_coo_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateConstCoo(
    cusparseConstSpMatDescr_t* spMatDescr, int64_t rows, int64_t cols, int64_t nnz,
    const void* cooRowInd, const void* cooColInd, const void* cooValues,
    cusparseIndexType_t cooIdxType, cusparseIndexBase_t idxBase, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_const_coo_descr_t> target{rocsparse_library,
      "cusparseCreateConstCoo", "rocsparse_create_const_coo_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_indextype_ to_cooIdxType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spMatDescr == nullptr) {
    return reject(target, "spMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(cooIdxType, to_cooIdxType)) {
    return reject(target, "cooIdxType", cooIdxType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spMatDescr, rows, cols, nnz, cooRowInd, cooColInd,
      cooValues, to_cooIdxType, to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpMatDescr_t_kind, to_spMatDescr, *spMatDescr)) {
    return reject(target, "spMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateConstCsc -> rocsparse_create_const_csc_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateConstCsc(
    cusparseConstSpMatDescr_t* spMatDescr, int64_t rows, int64_t cols, int64_t nnz,
    const void* cscColOffsets, const void* cscRowInd, const void* cscValues,
    cusparseIndexType_t cscColOffsetsType, cusparseIndexType_t cscRowIndType,
    cusparseIndexBase_t idxBase, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_const_csc_descr_t> target{rocsparse_library,
      "cusparseCreateConstCsc", "rocsparse_create_const_csc_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_indextype_ to_cscColOffsetsType{};
  rocsparse::rocsparse_indextype_ to_cscRowIndType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spMatDescr == nullptr) {
    return reject(target, "spMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(cscColOffsetsType, to_cscColOffsetsType)) {
    return reject(target, "cscColOffsetsType", cscColOffsetsType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(cscRowIndType, to_cscRowIndType)) {
    return reject(target, "cscRowIndType", cscRowIndType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spMatDescr, rows, cols, nnz, cscColOffsets, cscRowInd,
      cscValues, to_cscColOffsetsType, to_cscRowIndType, to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpMatDescr_t_kind, to_spMatDescr, *spMatDescr)) {
    return reject(target, "spMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateConstCsr -> rocsparse_create_const_csr_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateConstCsr(
    cusparseConstSpMatDescr_t* spMatDescr, int64_t rows, int64_t cols, int64_t nnz,
    const void* csrRowOffsets, const void* csrColInd, const void* csrValues,
    cusparseIndexType_t csrRowOffsetsType, cusparseIndexType_t csrColIndType,
    cusparseIndexBase_t idxBase, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_const_csr_descr_t> target{rocsparse_library,
      "cusparseCreateConstCsr", "rocsparse_create_const_csr_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_indextype_ to_csrRowOffsetsType{};
  rocsparse::rocsparse_indextype_ to_csrColIndType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spMatDescr == nullptr) {
    return reject(target, "spMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(csrRowOffsetsType, to_csrRowOffsetsType)) {
    return reject(target, "csrRowOffsetsType", csrRowOffsetsType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(csrColIndType, to_csrColIndType)) {
    return reject(target, "csrColIndType", csrColIndType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spMatDescr, rows, cols, nnz, csrRowOffsets, csrColInd,
      csrValues, to_csrRowOffsetsType, to_csrColIndType, to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpMatDescr_t_kind, to_spMatDescr, *spMatDescr)) {
    return reject(target, "spMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateConstDnMat -> rocsparse_create_const_dnmat_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateConstDnMat(
    cusparseConstDnMatDescr_t* dnMatDescr, int64_t rows, int64_t cols, int64_t ld,
    const void* values, cudaDataType valueType, cusparseOrder_t order) {
  static constinit Target<rocsparse::rocsparse_create_const_dnmat_descr_t> target{rocsparse_library,
      "cusparseCreateConstDnMat", "rocsparse_create_const_dnmat_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_dnmat_descr to_dnMatDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  rocsparse::rocsparse_order_ to_order{};
  if (dnMatDescr == nullptr) {
    return reject(target, "dnMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(order, to_order)) {
    return reject(target, "order", order, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_dnMatDescr, rows, cols, ld, values, to_valueType,
      to_order));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseDnMatDescr_t_kind, to_dnMatDescr, *dnMatDescr)) {
    return reject(target, "dnMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateConstDnVec -> rocsparse_create_const_dnvec_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateConstDnVec(
    cusparseConstDnVecDescr_t* dnVecDescr, int64_t size, const void* values,
    cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_const_dnvec_descr_t> target{rocsparse_library,
      "cusparseCreateConstDnVec", "rocsparse_create_const_dnvec_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_dnvec_descr to_dnVecDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (dnVecDescr == nullptr) {
    return reject(target, "dnVecDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_dnVecDescr, size, values, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseDnVecDescr_t_kind, to_dnVecDescr, *dnVecDescr)) {
    return reject(target, "dnVecDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateConstSlicedEll -> rocsparse_create_const_sell_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateConstSlicedEll(
    cusparseConstSpMatDescr_t* spMatDescr, int64_t rows, int64_t cols, int64_t nnz,
    int64_t sellValuesSize, int64_t sliceSize, const void* sellSliceOffsets, const void* sellColInd,
    const void* sellValues, cusparseIndexType_t sellSliceOffsetsType,
    cusparseIndexType_t sellColIndType, cusparseIndexBase_t idxBase, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_const_sell_descr_t> target{rocsparse_library,
      "cusparseCreateConstSlicedEll", "rocsparse_create_const_sell_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_indextype_ to_sellSliceOffsetsType{};
  rocsparse::rocsparse_indextype_ to_sellColIndType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spMatDescr == nullptr) {
    return reject(target, "spMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(sellSliceOffsetsType, to_sellSliceOffsetsType)) {
    return reject(target, "sellSliceOffsetsType", sellSliceOffsetsType,
        CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(sellColIndType, to_sellColIndType)) {
    return reject(target, "sellColIndType", sellColIndType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spMatDescr, rows, cols, nnz, sliceSize, sellValuesSize,
      sellSliceOffsets, sellColInd, sellValues, to_sellSliceOffsetsType, to_sellColIndType,
      to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpMatDescr_t_kind, to_spMatDescr, *spMatDescr)) {
    return reject(target, "spMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateConstSpVec -> rocsparse_create_const_spvec_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateConstSpVec(
    cusparseConstSpVecDescr_t* spVecDescr, int64_t size, int64_t nnz, const void* indices,
    const void* values, cusparseIndexType_t idxType, cusparseIndexBase_t idxBase,
    cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_const_spvec_descr_t> target{rocsparse_library,
      "cusparseCreateConstSpVec", "rocsparse_create_const_spvec_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spvec_descr to_spVecDescr{};
  rocsparse::rocsparse_indextype_ to_idxType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spVecDescr == nullptr) {
    return reject(target, "spVecDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxType, to_idxType)) {
    return reject(target, "idxType", idxType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spVecDescr, size, nnz, indices, values, to_idxType,
      to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpVecDescr_t_kind, to_spVecDescr, *spVecDescr)) {
    return reject(target, "spVecDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateCoo -> rocsparse_create_coo_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateCoo(cusparseSpMatDescr_t* spMatDescr,
    int64_t rows, int64_t cols, int64_t nnz, void* cooRowInd, void* cooColInd, void* cooValues,
    cusparseIndexType_t cooIdxType, cusparseIndexBase_t idxBase, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_coo_descr_t> target{rocsparse_library,
      "cusparseCreateCoo", "rocsparse_create_coo_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_indextype_ to_cooIdxType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spMatDescr == nullptr) {
    return reject(target, "spMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(cooIdxType, to_cooIdxType)) {
    return reject(target, "cooIdxType", cooIdxType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spMatDescr, rows, cols, nnz, cooRowInd, cooColInd,
      cooValues, to_cooIdxType, to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpMatDescr_t_kind, to_spMatDescr, *spMatDescr)) {
    return reject(target, "spMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateCsc -> rocsparse_create_csc_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateCsc(cusparseSpMatDescr_t* spMatDescr,
    int64_t rows, int64_t cols, int64_t nnz, void* cscColOffsets, void* cscRowInd, void* cscValues,
    cusparseIndexType_t cscColOffsetsType, cusparseIndexType_t cscRowIndType,
    cusparseIndexBase_t idxBase, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_csc_descr_t> target{rocsparse_library,
      "cusparseCreateCsc", "rocsparse_create_csc_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_indextype_ to_cscColOffsetsType{};
  rocsparse::rocsparse_indextype_ to_cscRowIndType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spMatDescr == nullptr) {
    return reject(target, "spMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(cscColOffsetsType, to_cscColOffsetsType)) {
    return reject(target, "cscColOffsetsType", cscColOffsetsType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(cscRowIndType, to_cscRowIndType)) {
    return reject(target, "cscRowIndType", cscRowIndType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spMatDescr, rows, cols, nnz, cscColOffsets, cscRowInd,
      cscValues, to_cscColOffsetsType, to_cscRowIndType, to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpMatDescr_t_kind, to_spMatDescr, *spMatDescr)) {
    return reject(target, "spMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateCsr -> rocsparse_create_csr_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateCsr(cusparseSpMatDescr_t* spMatDescr,
    int64_t rows, int64_t cols, int64_t nnz, void* csrRowOffsets, void* csrColInd, void* csrValues,
    cusparseIndexType_t csrRowOffsetsType, cusparseIndexType_t csrColIndType,
    cusparseIndexBase_t idxBase, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_csr_descr_t> target{rocsparse_library,
      "cusparseCreateCsr", "rocsparse_create_csr_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_indextype_ to_csrRowOffsetsType{};
  rocsparse::rocsparse_indextype_ to_csrColIndType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spMatDescr == nullptr) {
    return reject(target, "spMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(csrRowOffsetsType, to_csrRowOffsetsType)) {
    return reject(target, "csrRowOffsetsType", csrRowOffsetsType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(csrColIndType, to_csrColIndType)) {
    return reject(target, "csrColIndType", csrColIndType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spMatDescr, rows, cols, nnz, csrRowOffsets, csrColInd,
      csrValues, to_csrRowOffsetsType, to_csrColIndType, to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpMatDescr_t_kind, to_spMatDescr, *spMatDescr)) {
    return reject(target, "spMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateCsric02Info -> rocsparse_create_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateCsric02Info(csric02Info_t* info) {
  static constinit Target<rocsparse::rocsparse_create_mat_info_t> target{rocsparse_library,
      "cusparseCreateCsric02Info", "rocsparse_create_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  if (info == nullptr) {
    return reject(target, "info", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(csric02Info_t_kind, to_info, *info)) {
    return reject(target, "info", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateCsrilu02Info -> rocsparse_create_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateCsrilu02Info(csrilu02Info_t* info) {
  static constinit Target<rocsparse::rocsparse_create_mat_info_t> target{rocsparse_library,
      "cusparseCreateCsrilu02Info", "rocsparse_create_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  if (info == nullptr) {
    return reject(target, "info", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(csrilu02Info_t_kind, to_info, *info)) {
    return reject(target, "info", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateCsru2csrInfo: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateCsru2csrInfo(csru2csrInfo_t* /*info*/) {
  static constinit Refusal refusal{
      "cusparseCreateCsru2csrInfo",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCreateDnMat -> rocsparse_create_dnmat_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateDnMat(cusparseDnMatDescr_t* dnMatDescr,
    int64_t rows, int64_t cols, int64_t ld, void* values, cudaDataType valueType,
    cusparseOrder_t order) {
  static constinit Target<rocsparse::rocsparse_create_dnmat_descr_t> target{rocsparse_library,
      "cusparseCreateDnMat", "rocsparse_create_dnmat_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_dnmat_descr to_dnMatDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  rocsparse::rocsparse_order_ to_order{};
  if (dnMatDescr == nullptr) {
    return reject(target, "dnMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(order, to_order)) {
    return reject(target, "order", order, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_dnMatDescr, rows, cols, ld, values, to_valueType,
      to_order));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseDnMatDescr_t_kind, to_dnMatDescr, *dnMatDescr)) {
    return reject(target, "dnMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateDnVec -> rocsparse_create_dnvec_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateDnVec(cusparseDnVecDescr_t* dnVecDescr,
    int64_t size, void* values, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_dnvec_descr_t> target{rocsparse_library,
      "cusparseCreateDnVec", "rocsparse_create_dnvec_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_dnvec_descr to_dnVecDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (dnVecDescr == nullptr) {
    return reject(target, "dnVecDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_dnVecDescr, size, values, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseDnVecDescr_t_kind, to_dnVecDescr, *dnVecDescr)) {
    return reject(target, "dnVecDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateIdentityPermutation -> rocsparse_create_identity_permutation
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateIdentityPermutation(
    cusparseHandle_t handle, int n, int* p) {
  static constinit Target<rocsparse::rocsparse_create_identity_permutation_t> target{
      rocsparse_library, "cusparseCreateIdentityPermutation",
      "rocsparse_create_identity_permutation"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, p)));
}

// cusparseCreateMatDescr -> rocsparse_create_mat_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateMatDescr(cusparseMatDescr_t* descrA) {
  static constinit Target<rocsparse::rocsparse_create_mat_descr_t> target{rocsparse_library,
      "cusparseCreateMatDescr", "rocsparse_create_mat_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (descrA == nullptr) {
    return reject(target, "descrA", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_descrA));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseMatDescr_t_kind, to_descrA, *descrA)) {
    return reject(target, "descrA", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreatePruneInfo -> rocsparse_create_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreatePruneInfo(pruneInfo_t* info) {
  static constinit Target<rocsparse::rocsparse_create_mat_info_t> target{rocsparse_library,
      "cusparseCreatePruneInfo", "rocsparse_create_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  if (info == nullptr) {
    return reject(target, "info", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(pruneInfo_t_kind, to_info, *info)) {
    return reject(target, "info", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateSlicedEll -> rocsparse_create_sell_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateSlicedEll(cusparseSpMatDescr_t* spMatDescr,
    int64_t rows, int64_t cols, int64_t nnz, int64_t sellValuesSize, int64_t sliceSize,
    void* sellSliceOffsets, void* sellColInd, void* sellValues,
    cusparseIndexType_t sellSliceOffsetsType, cusparseIndexType_t sellColIndType,
    cusparseIndexBase_t idxBase, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_sell_descr_t> target{rocsparse_library,
      "cusparseCreateSlicedEll", "rocsparse_create_sell_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_indextype_ to_sellSliceOffsetsType{};
  rocsparse::rocsparse_indextype_ to_sellColIndType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spMatDescr == nullptr) {
    return reject(target, "spMatDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(sellSliceOffsetsType, to_sellSliceOffsetsType)) {
    return reject(target, "sellSliceOffsetsType", sellSliceOffsetsType,
        CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(sellColIndType, to_sellColIndType)) {
    return reject(target, "sellColIndType", sellColIndType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spMatDescr, rows, cols, nnz, sliceSize, sellValuesSize,
      sellSliceOffsets, sellColInd, sellValues, to_sellSliceOffsetsType, to_sellColIndType,
      to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpMatDescr_t_kind, to_spMatDescr, *spMatDescr)) {
    return reject(target, "spMatDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCreateSpVec -> rocsparse_create_spvec_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCreateSpVec(cusparseSpVecDescr_t* spVecDescr,
    int64_t size, int64_t nnz, void* indices, void* values, cusparseIndexType_t idxType,
    cusparseIndexBase_t idxBase, cudaDataType valueType) {
  static constinit Target<rocsparse::rocsparse_create_spvec_descr_t> target{rocsparse_library,
      "cusparseCreateSpVec", "rocsparse_create_spvec_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spvec_descr to_spVecDescr{};
  rocsparse::rocsparse_indextype_ to_idxType{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (spVecDescr == nullptr) {
    return reject(target, "spVecDescr", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxType, to_idxType)) {
    return reject(target, "idxType", idxType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(valueType, to_valueType)) {
    return reject(target, "valueType", valueType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_spVecDescr, size, nnz, indices, values, to_idxType,
      to_idxBase, to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cusparseSpVecDescr_t_kind, to_spVecDescr, *spVecDescr)) {
    return reject(target, "spVecDescr", HandleStatus::null, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCscGet -> rocsparse_csc_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCscGet(cusparseSpMatDescr_t spMatDescr,
    int64_t* rows, int64_t* cols, int64_t* nnz, void** cscColOffsets, void** cscRowInd,
    void** cscValues, cusparseIndexType_t* cscColOffsetsType, cusparseIndexType_t* cscRowIndType,
    cusparseIndexBase_t* idxBase, cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_csc_get_t> target{rocsparse_library,
      "cusparseCscGet", "rocsparse_csc_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_spMatDescr, rows, cols, nnz, cscColOffsets, cscRowInd,
      cscValues, pass<rocsparse::rocsparse_indextype*>(cscColOffsetsType),
      pass<rocsparse::rocsparse_indextype*>(cscRowIndType),
      pass<rocsparse::rocsparse_index_base*>(idxBase), &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCscSetPointers -> rocsparse_csc_set_pointers
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCscSetPointers(cusparseSpMatDescr_t spMatDescr,
    void* cscColOffsets, void* cscRowInd, void* cscValues) {
  static constinit Target<rocsparse::rocsparse_csc_set_pointers_t> target{rocsparse_library,
      "cusparseCscSetPointers", "rocsparse_csc_set_pointers"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, cscColOffsets, cscRowInd, cscValues)));
}

// cusparseCsr2cscEx2: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCsr2cscEx2(cusparseHandle_t /*handle*/,
    int /*m*/, int /*n*/, int /*nnz*/, const void* /*csrVal*/, const int* /*csrRowPtr*/,
    const int* /*csrColInd*/, void* /*cscVal*/, int* /*cscColPtr*/, int* /*cscRowInd*/,
    cudaDataType /*valType*/, cusparseAction_t /*copyValues*/, cusparseIndexBase_t /*idxBase*/,
    cusparseCsr2CscAlg_t /*alg*/, void* /*buffer*/) {
  static constinit Refusal refusal{
      "cusparseCsr2cscEx2",
      "needs an adapter: rocSPARSE has one function for each type of value, and takes row "
      "indices before column pointers",
      "rocsparse_scsr2csc"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCsr2cscEx2_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCsr2cscEx2_bufferSize(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnz*/, const void* /*csrVal*/,
    const int* /*csrRowPtr*/, const int* /*csrColInd*/, void* /*cscVal*/, int* /*cscColPtr*/,
    int* /*cscRowInd*/, cudaDataType /*valType*/, cusparseAction_t /*copyValues*/,
    cusparseIndexBase_t /*idxBase*/, cusparseCsr2CscAlg_t /*alg*/, size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseCsr2cscEx2_bufferSize",
      "needs an adapter: 15 arguments, rocsparse_csr2csc_buffer_size takes 8; it has no csrVal, "
      "cscVal, cscColPtr, cscRowInd, valType, idxBase, alg",
      "rocsparse_csr2csc_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseCsrGet -> rocsparse_csr_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCsrGet(cusparseSpMatDescr_t spMatDescr,
    int64_t* rows, int64_t* cols, int64_t* nnz, void** csrRowOffsets, void** csrColInd,
    void** csrValues, cusparseIndexType_t* csrRowOffsetsType, cusparseIndexType_t* csrColIndType,
    cusparseIndexBase_t* idxBase, cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_csr_get_t> target{rocsparse_library,
      "cusparseCsrGet", "rocsparse_csr_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_spMatDescr, rows, cols, nnz, csrRowOffsets, csrColInd,
      csrValues, pass<rocsparse::rocsparse_indextype*>(csrRowOffsetsType),
      pass<rocsparse::rocsparse_indextype*>(csrColIndType),
      pass<rocsparse::rocsparse_index_base*>(idxBase), &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseCsrSetPointers -> rocsparse_csr_set_pointers
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCsrSetPointers(cusparseSpMatDescr_t spMatDescr,
    void* csrRowOffsets, void* csrColInd, void* csrValues) {
  static constinit Target<rocsparse::rocsparse_csr_set_pointers_t> target{rocsparse_library,
      "cusparseCsrSetPointers", "rocsparse_csr_set_pointers"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, csrRowOffsets, csrColInd, csrValues)));
}

// cusparseCsrSetStridedBatch -> rocsparse_csr_set_strided_batch
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseCsrSetStridedBatch(
    cusparseSpMatDescr_t spMatDescr, int batchCount, int64_t offsetsBatchStride,
    int64_t columnsValuesBatchStride) {
  static constinit Target<rocsparse::rocsparse_csr_set_strided_batch_t> target{rocsparse_library,
      "cusparseCsrSetStridedBatch", "rocsparse_csr_set_strided_batch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, batchCount, offsetsBatchStride,
      columnsValuesBatchStride)));
}

// cusparseDbsr2csr -> rocsparse_dbsr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsr2csr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, const cusparseMatDescr_t descrA,
    const double* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int blockDim, const cusparseMatDescr_t descrC, double* csrSortedValC, int* csrSortedRowPtrC,
    int* csrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_dbsr2csr_t> target{rocsparse_library,
      "cusparseDbsr2csr", "rocsparse_dbsr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, to_descrA, bsrSortedValA,
      bsrSortedRowPtrA, bsrSortedColIndA, blockDim, to_descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC)));
}

// cusparseDbsric02 -> rocsparse_dbsric0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsric02(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    double* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsric02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dbsric0_t> target{rocsparse_library,
      "cusparseDbsric02", "rocsparse_dbsric0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA, bsrSortedVal,
      bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info, to_policy, pBuffer)));
}

// cusparseDbsric02_analysis -> rocsparse_dbsric0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsric02_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    const double* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockDim, bsric02Info_t info, cusparseSolvePolicy_t policy, void* pInputBuffer) {
  static constinit Target<rocsparse::rocsparse_dbsric0_analysis_t> target{rocsparse_library,
      "cusparseDbsric02_analysis", "rocsparse_dbsric0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA, bsrSortedVal,
      bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pInputBuffer)));
}

// cusparseDbsric02_bufferSize -> rocsparse_dbsric0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsric02_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    double* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsric02Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dbsric0_buffer_size_t> target{rocsparse_library,
      "cusparseDbsric02_bufferSize", "rocsparse_dbsric0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const double*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDbsrilu02 -> rocsparse_dbsrilu0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrilu02(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    double* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsrilu02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dbsrilu0_t> target{rocsparse_library,
      "cusparseDbsrilu02", "rocsparse_dbsrilu0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA, bsrSortedVal,
      bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info, to_policy, pBuffer)));
}

// cusparseDbsrilu02_analysis -> rocsparse_dbsrilu0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrilu02_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    double* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsrilu02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dbsrilu0_analysis_t> target{rocsparse_library,
      "cusparseDbsrilu02_analysis", "rocsparse_dbsrilu0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const double*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseDbsrilu02_bufferSize -> rocsparse_dbsrilu0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrilu02_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    double* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsrilu02Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dbsrilu0_buffer_size_t> target{rocsparse_library,
      "cusparseDbsrilu02_bufferSize", "rocsparse_dbsrilu0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const double*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDbsrilu02_numericBoost -> rocsparse_dbsrilu0_numeric_boost
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrilu02_numericBoost(cusparseHandle_t handle,
    bsrilu02Info_t info, int enable_boost, double* tol, double* boost_val) {
  static constinit Target<rocsparse::rocsparse_dbsrilu0_numeric_boost_t> target{rocsparse_library,
      "cusparseDbsrilu02_numericBoost", "rocsparse_dbsrilu0_numeric_boost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, enable_boost,
      pass<const double*>(tol), pass<const double*>(boost_val))));
}

// cusparseDbsrmm -> rocsparse_dbsrmm
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrmm(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transB, int mb, int n,
    int kb, int nnzb, const double* alpha, const cusparseMatDescr_t descrA,
    const double* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    const int blockSize, const double* B, const int ldb, const double* beta, double* C, int ldc) {
  static constinit Target<rocsparse::rocsparse_dbsrmm_t> target{rocsparse_library, "cusparseDbsrmm",
      "rocsparse_dbsrmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transB{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transB, to_transB)) {
    return reject(target, "transB", transB, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transB, mb, n, kb,
      nnzb, alpha, to_descrA, bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, blockSize, B, ldb,
      beta, C, ldc)));
}

// cusparseDbsrmv -> rocsparse_dbsrmv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrmv(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nb, int nnzb,
    const double* alpha, const cusparseMatDescr_t descrA, const double* bsrSortedValA,
    const int* bsrSortedRowPtrA, const int* bsrSortedColIndA, int blockDim, const double* x,
    const double* beta, double* y) {
  static constinit Target<rocsparse::rocsparse_dbsrmv_t> target{rocsparse_library, "cusparseDbsrmv",
      "rocsparse_dbsrmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nb, nnzb, alpha,
      to_descrA, bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, blockDim, nullptr, x, beta,
      y)));
}

// cusparseDbsrsm2_analysis -> rocsparse_dbsrsm_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrsm2_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cusparseMatDescr_t descrA, const double* bsrSortedVal,
    const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockSize, bsrsm2Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dbsrsm_analysis_t> target{rocsparse_library,
      "cusparseDbsrsm2_analysis", "rocsparse_dbsrsm_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n,
      nnzb, to_descrA, bsrSortedVal, bsrSortedRowPtr, bsrSortedColInd, blockSize, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseDbsrsm2_bufferSize -> rocsparse_dbsrsm_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrsm2_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cusparseMatDescr_t descrA, double* bsrSortedVal,
    const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockSize, bsrsm2Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dbsrsm_buffer_size_t> target{rocsparse_library,
      "cusparseDbsrsm2_bufferSize", "rocsparse_dbsrsm_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n, nnzb,
      to_descrA, pass<const double*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd, blockSize,
      to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDbsrsm2_solve -> rocsparse_dbsrsm_solve
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrsm2_solve(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const double* alpha, const cusparseMatDescr_t descrA,
    const double* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockSize, bsrsm2Info_t info, const double* B, int ldb, double* X, int ldx,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dbsrsm_solve_t> target{rocsparse_library,
      "cusparseDbsrsm2_solve", "rocsparse_dbsrsm_solve"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n,
      nnzb, alpha, to_descrA, bsrSortedVal, bsrSortedRowPtr, bsrSortedColInd, blockSize, to_info, B,
      ldb, X, ldx, to_policy, pBuffer)));
}

// cusparseDbsrsv2_analysis -> rocsparse_dbsrsv_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrsv2_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb,
    const cusparseMatDescr_t descrA, const double* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, cusparseSolvePolicy_t policy,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dbsrsv_analysis_t> target{rocsparse_library,
      "cusparseDbsrsv2_analysis", "rocsparse_dbsrsv_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nnzb, to_descrA,
      bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, blockDim, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseDbsrsv2_bufferSize -> rocsparse_dbsrsv_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrsv2_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb,
    const cusparseMatDescr_t descrA, double* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dbsrsv_buffer_size_t> target{rocsparse_library,
      "cusparseDbsrsv2_bufferSize", "rocsparse_dbsrsv_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, to_transA, mb, nnzb, to_descrA,
      pass<const double*>(bsrSortedValA), bsrSortedRowPtrA, bsrSortedColIndA, blockDim, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDbsrsv2_solve -> rocsparse_dbsrsv_solve
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrsv2_solve(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb, const double* alpha,
    const cusparseMatDescr_t descrA, const double* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, const double* f, double* x,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dbsrsv_solve_t> target{rocsparse_library,
      "cusparseDbsrsv2_solve", "rocsparse_dbsrsv_solve"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nnzb, alpha,
      to_descrA, bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, blockDim, to_info, f, x,
      to_policy, pBuffer)));
}

// cusparseDbsrxmv -> rocsparse_dbsrxmv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDbsrxmv(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int sizeOfMask, int mb, int nb, int nnzb,
    const double* alpha, const cusparseMatDescr_t descrA, const double* bsrSortedValA,
    const int* bsrSortedMaskPtrA, const int* bsrSortedRowPtrA, const int* bsrSortedEndPtrA,
    const int* bsrSortedColIndA, int blockDim, const double* x, const double* beta, double* y) {
  static constinit Target<rocsparse::rocsparse_dbsrxmv_t> target{rocsparse_library,
      "cusparseDbsrxmv", "rocsparse_dbsrxmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, sizeOfMask, mb, nb,
      nnzb, alpha, to_descrA, bsrSortedValA, bsrSortedMaskPtrA, bsrSortedRowPtrA, bsrSortedEndPtrA,
      bsrSortedColIndA, blockDim, x, beta, y)));
}

// cusparseDcsr2bsr -> rocsparse_dcsr2bsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsr2bsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const double* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    int blockDim, const cusparseMatDescr_t descrC, double* bsrSortedValC, int* bsrSortedRowPtrC,
    int* bsrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_dcsr2bsr_t> target{rocsparse_library,
      "cusparseDcsr2bsr", "rocsparse_dcsr2bsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, blockDim, to_descrC, bsrSortedValC, bsrSortedRowPtrC,
      bsrSortedColIndC)));
}

// cusparseDcsr2csr_compress -> rocsparse_dcsr2csr_compress
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsr2csr_compress(cusparseHandle_t handle, int m,
    int n, const cusparseMatDescr_t descrA, const double* csrSortedValA,
    const int* csrSortedColIndA, const int* csrSortedRowPtrA, int nnzA, const int* nnzPerRow,
    double* csrSortedValC, int* csrSortedColIndC, int* csrSortedRowPtrC, double tol) {
  static constinit Target<rocsparse::rocsparse_dcsr2csr_compress_t> target{rocsparse_library,
      "cusparseDcsr2csr_compress", "rocsparse_dcsr2csr_compress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, nnzA, nnzPerRow, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, tol)));
}

// cusparseDcsr2csru: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsr2csru(cusparseHandle_t /*handle*/, int /*m*/,
    int /*n*/, int /*nnz*/, const cusparseMatDescr_t /*descrA*/, double* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDcsr2csru",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDcsr2gebsr -> rocsparse_dcsr2gebsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsr2gebsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const double* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const cusparseMatDescr_t descrC, double* bsrSortedValC, int* bsrSortedRowPtrC,
    int* bsrSortedColIndC, int rowBlockDim, int colBlockDim, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dcsr2gebsr_t> target{rocsparse_library,
      "cusparseDcsr2gebsr", "rocsparse_dcsr2gebsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, to_descrC, bsrSortedValC, bsrSortedRowPtrC,
      bsrSortedColIndC, rowBlockDim, colBlockDim, pBuffer)));
}

// cusparseDcsr2gebsr_bufferSize -> rocsparse_dcsr2gebsr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsr2gebsr_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const double* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    int rowBlockDim, int colBlockDim, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dcsr2gebsr_buffer_size_t> target{rocsparse_library,
      "cusparseDcsr2gebsr_bufferSize", "rocsparse_dcsr2gebsr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, m, n, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, rowBlockDim, colBlockDim, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDcsrcolor -> rocsparse_dcsrcolor
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsrcolor(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, const double* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const double* fractionToColor,
    int* ncolors, int* coloring, int* reordering, const cusparseColorInfo_t info) {
  static constinit Target<rocsparse::rocsparse_dcsrcolor_t> target{rocsparse_library,
      "cusparseDcsrcolor", "rocsparse_dcsrcolor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseColorInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, fractionToColor, ncolors, coloring, reordering,
      to_info)));
}

// cusparseDcsrgeam2 -> rocsparse_dcsrgeam
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsrgeam2(cusparseHandle_t handle, int m, int n,
    const double* alpha, const cusparseMatDescr_t descrA, int nnzA, const double* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const double* beta,
    const cusparseMatDescr_t descrB, int nnzB, const double* csrSortedValB,
    const int* csrSortedRowPtrB, const int* csrSortedColIndB, const cusparseMatDescr_t descrC,
    double* csrSortedValC, int* csrSortedRowPtrC, int* csrSortedColIndC, void* /*pBuffer*/) {
  static constinit Target<rocsparse::rocsparse_dcsrgeam_t> target{rocsparse_library,
      "cusparseDcsrgeam2", "rocsparse_dcsrgeam"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrB{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrB, to_descrB);
      found != HandleStatus::ok) {
    return reject(target, "descrB", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, alpha, to_descrA, nnzA,
      csrSortedValA, csrSortedRowPtrA, csrSortedColIndA, beta, to_descrB, nnzB, csrSortedValB,
      csrSortedRowPtrB, csrSortedColIndB, to_descrC, csrSortedValC,
      pass<const rocsparse::rocsparse_int*>(csrSortedRowPtrC), csrSortedColIndC)));
}

// cusparseDcsrgeam2_bufferSizeExt, by hand
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsrgeam2_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, const double* alpha, const cusparseMatDescr_t descrA, int nnzA,
    const double* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const double* beta, const cusparseMatDescr_t descrB, int nnzB, const double* csrSortedValB,
    const int* csrSortedRowPtrB, const int* csrSortedColIndB, const cusparseMatDescr_t descrC,
    const double* csrSortedValC, const int* csrSortedRowPtrC, const int* csrSortedColIndC,
    size_t* pBufferSizeInBytes) {
  return done("cusparseDcsrgeam2_bufferSizeExt", adapters::csrgeam2_buffer_size(handle, m, n, alpha,
      descrA, nnzA, csrSortedValA, csrSortedRowPtrA, csrSortedColIndA, beta, descrB, nnzB,
      csrSortedValB, csrSortedRowPtrB, csrSortedColIndB, descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, pBufferSizeInBytes));
}

// cusparseDcsric02 -> rocsparse_dcsric0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsric02(cusparseHandle_t handle, int m, int nnz,
    const cusparseMatDescr_t descrA, double* csrSortedValA_valM, const int* csrSortedRowPtrA,
    const int* csrSortedColIndA, csric02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dcsric0_t> target{rocsparse_library,
      "cusparseDcsric02", "rocsparse_dcsric0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA_valM,
      csrSortedRowPtrA, csrSortedColIndA, to_info, to_policy, pBuffer)));
}

// cusparseDcsric02_analysis -> rocsparse_dcsric0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsric02_analysis(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, const double* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csric02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dcsric0_analysis_t> target{rocsparse_library,
      "cusparseDcsric02_analysis", "rocsparse_dcsric0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, to_info, rocsparse::rocsparse_analysis_policy_force,
      to_policy, pBuffer)));
}

// cusparseDcsric02_bufferSize -> rocsparse_dcsric0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsric02_bufferSize(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, double* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csric02Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dcsric0_buffer_size_t> target{rocsparse_library,
      "cusparseDcsric02_bufferSize", "rocsparse_dcsric0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, m, nnz, to_descrA,
      pass<const double*>(csrSortedValA), csrSortedRowPtrA, csrSortedColIndA, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDcsrilu02 -> rocsparse_dcsrilu0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsrilu02(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, double* csrSortedValA_valM,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dcsrilu0_t> target{rocsparse_library,
      "cusparseDcsrilu02", "rocsparse_dcsrilu0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA_valM,
      csrSortedRowPtrA, csrSortedColIndA, to_info, to_policy, pBuffer)));
}

// cusparseDcsrilu02_analysis -> rocsparse_dcsrilu0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsrilu02_analysis(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, const double* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dcsrilu0_analysis_t> target{rocsparse_library,
      "cusparseDcsrilu02_analysis", "rocsparse_dcsrilu0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, to_info, rocsparse::rocsparse_analysis_policy_force,
      to_policy, pBuffer)));
}

// cusparseDcsrilu02_bufferSize -> rocsparse_dcsrilu0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsrilu02_bufferSize(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, double* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dcsrilu0_buffer_size_t> target{rocsparse_library,
      "cusparseDcsrilu02_bufferSize", "rocsparse_dcsrilu0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, m, nnz, to_descrA,
      pass<const double*>(csrSortedValA), csrSortedRowPtrA, csrSortedColIndA, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDcsrilu02_numericBoost -> rocsparse_dcsrilu0_numeric_boost
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsrilu02_numericBoost(cusparseHandle_t handle,
    csrilu02Info_t info, int enable_boost, double* tol, double* boost_val) {
  static constinit Target<rocsparse::rocsparse_dcsrilu0_numeric_boost_t> target{rocsparse_library,
      "cusparseDcsrilu02_numericBoost", "rocsparse_dcsrilu0_numeric_boost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, enable_boost,
      pass<const double*>(tol), pass<const double*>(boost_val))));
}

// cusparseDcsru2csr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsru2csr(cusparseHandle_t /*handle*/, int /*m*/,
    int /*n*/, int /*nnz*/, const cusparseMatDescr_t /*descrA*/, double* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDcsru2csr",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDcsru2csr_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDcsru2csr_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnz*/, double* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseDcsru2csr_bufferSizeExt",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDenseToSparse_analysis: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDenseToSparse_analysis(
    cusparseHandle_t /*handle*/, cusparseConstDnMatDescr_t /*matA*/, cusparseSpMatDescr_t /*matB*/,
    cusparseDenseToSparseAlg_t /*alg*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDenseToSparse_analysis",
      "needs an adapter: rocSPARSE has one function for all steps; it answers with the size of "
      "the buffer where it is given none",
      "rocsparse_dense_to_sparse"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDenseToSparse_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDenseToSparse_bufferSize(
    cusparseHandle_t /*handle*/, cusparseConstDnMatDescr_t /*matA*/, cusparseSpMatDescr_t /*matB*/,
    cusparseDenseToSparseAlg_t /*alg*/, size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseDenseToSparse_bufferSize",
      "needs an adapter: rocSPARSE has one function for all steps; it answers with the size of "
      "the buffer where it is given none",
      "rocsparse_dense_to_sparse"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDenseToSparse_convert: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDenseToSparse_convert(
    cusparseHandle_t /*handle*/, cusparseConstDnMatDescr_t /*matA*/, cusparseSpMatDescr_t /*matB*/,
    cusparseDenseToSparseAlg_t /*alg*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDenseToSparse_convert",
      "needs an adapter: rocSPARSE has one function for all steps; it answers with the size of "
      "the buffer where it is given none",
      "rocsparse_dense_to_sparse"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDestroy -> rocsparse_destroy_handle
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroy(cusparseHandle_t handle) {
  static constinit Target<rocsparse::rocsparse_destroy_handle_t> target{rocsparse_library,
      "cusparseDestroy", "rocsparse_destroy_handle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  Closing<cusparseHandle_t> closing_handle;
  if (const auto found = closing_handle.claim(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_handle));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_handle.closed();
  return done(target.function, status);
}

// cusparseDestroyBsric02Info -> rocsparse_destroy_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyBsric02Info(bsric02Info_t info) {
  static constinit Target<rocsparse::rocsparse_destroy_mat_info_t> target{rocsparse_library,
      "cusparseDestroyBsric02Info", "rocsparse_destroy_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  Closing<bsric02Info_t> closing_info;
  if (const auto found = closing_info.claim(bsric02Info_t_kind, info, to_info);
      found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_info.closed();
  return done(target.function, status);
}

// cusparseDestroyBsrilu02Info -> rocsparse_destroy_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyBsrilu02Info(bsrilu02Info_t info) {
  static constinit Target<rocsparse::rocsparse_destroy_mat_info_t> target{rocsparse_library,
      "cusparseDestroyBsrilu02Info", "rocsparse_destroy_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  Closing<bsrilu02Info_t> closing_info;
  if (const auto found = closing_info.claim(bsrilu02Info_t_kind, info, to_info);
      found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_info.closed();
  return done(target.function, status);
}

// cusparseDestroyBsrsm2Info -> rocsparse_destroy_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyBsrsm2Info(bsrsm2Info_t info) {
  static constinit Target<rocsparse::rocsparse_destroy_mat_info_t> target{rocsparse_library,
      "cusparseDestroyBsrsm2Info", "rocsparse_destroy_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  Closing<bsrsm2Info_t> closing_info;
  if (const auto found = closing_info.claim(bsrsm2Info_t_kind, info, to_info);
      found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_info.closed();
  return done(target.function, status);
}

// cusparseDestroyBsrsv2Info -> rocsparse_destroy_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyBsrsv2Info(bsrsv2Info_t info) {
  static constinit Target<rocsparse::rocsparse_destroy_mat_info_t> target{rocsparse_library,
      "cusparseDestroyBsrsv2Info", "rocsparse_destroy_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  Closing<bsrsv2Info_t> closing_info;
  if (const auto found = closing_info.claim(bsrsv2Info_t_kind, info, to_info);
      found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_info.closed();
  return done(target.function, status);
}

// cusparseDestroyColorInfo -> rocsparse_destroy_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyColorInfo(cusparseColorInfo_t info) {
  static constinit Target<rocsparse::rocsparse_destroy_mat_info_t> target{rocsparse_library,
      "cusparseDestroyColorInfo", "rocsparse_destroy_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  Closing<cusparseColorInfo_t> closing_info;
  if (const auto found = closing_info.claim(cusparseColorInfo_t_kind, info, to_info);
      found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_info.closed();
  return done(target.function, status);
}

// cusparseDestroyCsric02Info -> rocsparse_destroy_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyCsric02Info(csric02Info_t info) {
  static constinit Target<rocsparse::rocsparse_destroy_mat_info_t> target{rocsparse_library,
      "cusparseDestroyCsric02Info", "rocsparse_destroy_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  Closing<csric02Info_t> closing_info;
  if (const auto found = closing_info.claim(csric02Info_t_kind, info, to_info);
      found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_info.closed();
  return done(target.function, status);
}

// cusparseDestroyCsrilu02Info -> rocsparse_destroy_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyCsrilu02Info(csrilu02Info_t info) {
  static constinit Target<rocsparse::rocsparse_destroy_mat_info_t> target{rocsparse_library,
      "cusparseDestroyCsrilu02Info", "rocsparse_destroy_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  Closing<csrilu02Info_t> closing_info;
  if (const auto found = closing_info.claim(csrilu02Info_t_kind, info, to_info);
      found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_info.closed();
  return done(target.function, status);
}

// cusparseDestroyCsru2csrInfo: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyCsru2csrInfo(csru2csrInfo_t /*info*/) {
  static constinit Refusal refusal{
      "cusparseDestroyCsru2csrInfo",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDestroyDnMat -> rocsparse_destroy_dnmat_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyDnMat(
    cusparseConstDnMatDescr_t dnMatDescr) {
  static constinit Target<rocsparse::rocsparse_destroy_dnmat_descr_t> target{rocsparse_library,
      "cusparseDestroyDnMat", "rocsparse_destroy_dnmat_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_dnmat_descr to_dnMatDescr{};
  Closing<cusparseConstDnMatDescr_t> closing_dnMatDescr;
  if (const auto found = closing_dnMatDescr.claim(cusparseDnMatDescr_t_kind, dnMatDescr,
          to_dnMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_dnMatDescr));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_dnMatDescr.closed();
  return done(target.function, status);
}

// cusparseDestroyDnVec -> rocsparse_destroy_dnvec_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyDnVec(
    cusparseConstDnVecDescr_t dnVecDescr) {
  static constinit Target<rocsparse::rocsparse_destroy_dnvec_descr_t> target{rocsparse_library,
      "cusparseDestroyDnVec", "rocsparse_destroy_dnvec_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_dnvec_descr to_dnVecDescr{};
  Closing<cusparseConstDnVecDescr_t> closing_dnVecDescr;
  if (const auto found = closing_dnVecDescr.claim(cusparseDnVecDescr_t_kind, dnVecDescr,
          to_dnVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_dnVecDescr));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_dnVecDescr.closed();
  return done(target.function, status);
}

// cusparseDestroyMatDescr -> rocsparse_destroy_mat_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyMatDescr(cusparseMatDescr_t descrA) {
  static constinit Target<rocsparse::rocsparse_destroy_mat_descr_t> target{rocsparse_library,
      "cusparseDestroyMatDescr", "rocsparse_destroy_mat_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  Closing<cusparseMatDescr_t> closing_descrA;
  if (const auto found = closing_descrA.claim(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_descrA));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_descrA.closed();
  return done(target.function, status);
}

// cusparseDestroyPruneInfo -> rocsparse_destroy_mat_info
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroyPruneInfo(pruneInfo_t info) {
  static constinit Target<rocsparse::rocsparse_destroy_mat_info_t> target{rocsparse_library,
      "cusparseDestroyPruneInfo", "rocsparse_destroy_mat_info"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_info to_info{};
  Closing<pruneInfo_t> closing_info;
  if (const auto found = closing_info.claim(pruneInfo_t_kind, info, to_info);
      found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_info));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_info.closed();
  return done(target.function, status);
}

// cusparseDestroySpMat -> rocsparse_destroy_spmat_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroySpMat(
    cusparseConstSpMatDescr_t spMatDescr) {
  static constinit Target<rocsparse::rocsparse_destroy_spmat_descr_t> target{rocsparse_library,
      "cusparseDestroySpMat", "rocsparse_destroy_spmat_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  Closing<cusparseConstSpMatDescr_t> closing_spMatDescr;
  if (const auto found = closing_spMatDescr.claim(cusparseSpMatDescr_t_kind, spMatDescr,
          to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_spMatDescr));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_spMatDescr.closed();
  return done(target.function, status);
}

// cusparseDestroySpVec -> rocsparse_destroy_spvec_descr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDestroySpVec(
    cusparseConstSpVecDescr_t spVecDescr) {
  static constinit Target<rocsparse::rocsparse_destroy_spvec_descr_t> target{rocsparse_library,
      "cusparseDestroySpVec", "rocsparse_destroy_spvec_descr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spvec_descr to_spVecDescr{};
  Closing<cusparseConstSpVecDescr_t> closing_spVecDescr;
  if (const auto found = closing_spVecDescr.claim(cusparseSpVecDescr_t_kind, spVecDescr,
          to_spVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "spVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_spVecDescr));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_spVecDescr.closed();
  return done(target.function, status);
}

// cusparseDgebsr2csr -> rocsparse_dgebsr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgebsr2csr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, const cusparseMatDescr_t descrA,
    const double* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDim, int colBlockDim, const cusparseMatDescr_t descrC, double* csrSortedValC,
    int* csrSortedRowPtrC, int* csrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_dgebsr2csr_t> target{rocsparse_library,
      "cusparseDgebsr2csr", "rocsparse_dgebsr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, to_descrA, bsrSortedValA,
      bsrSortedRowPtrA, bsrSortedColIndA, rowBlockDim, colBlockDim, to_descrC, csrSortedValC,
      csrSortedRowPtrC, csrSortedColIndC)));
}

// cusparseDgebsr2gebsc -> rocsparse_dgebsr2gebsc
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgebsr2gebsc(cusparseHandle_t handle, int mb,
    int nb, int nnzb, const double* bsrSortedVal, const int* bsrSortedRowPtr,
    const int* bsrSortedColInd, int rowBlockDim, int colBlockDim, double* bscVal, int* bscRowInd,
    int* bscColPtr, cusparseAction_t copyValues, cusparseIndexBase_t idxBase, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dgebsr2gebsc_t> target{rocsparse_library,
      "cusparseDgebsr2gebsc", "rocsparse_dgebsr2gebsc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_action_ to_copyValues{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(copyValues, to_copyValues)) {
    return reject(target, "copyValues", copyValues, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, mb, nb, nnzb, bsrSortedVal,
      bsrSortedRowPtr, bsrSortedColInd, rowBlockDim, colBlockDim, bscVal, bscRowInd, bscColPtr,
      to_copyValues, to_idxBase, pBuffer)));
}

// cusparseDgebsr2gebsc_bufferSize -> rocsparse_dgebsr2gebsc_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgebsr2gebsc_bufferSize(cusparseHandle_t handle,
    int mb, int nb, int nnzb, const double* bsrSortedVal, const int* bsrSortedRowPtr,
    const int* bsrSortedColInd, int rowBlockDim, int colBlockDim, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dgebsr2gebsc_buffer_size_t> target{rocsparse_library,
      "cusparseDgebsr2gebsc_bufferSize", "rocsparse_dgebsr2gebsc_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, mb, nb, nnzb, bsrSortedVal, bsrSortedRowPtr,
      bsrSortedColInd, rowBlockDim, colBlockDim, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDgebsr2gebsr -> rocsparse_dgebsr2gebsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgebsr2gebsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, int nnzb, const cusparseMatDescr_t descrA,
    const double* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDimA, int colBlockDimA, const cusparseMatDescr_t descrC, double* bsrSortedValC,
    int* bsrSortedRowPtrC, int* bsrSortedColIndC, int rowBlockDimC, int colBlockDimC,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dgebsr2gebsr_t> target{rocsparse_library,
      "cusparseDgebsr2gebsr", "rocsparse_dgebsr2gebsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, nnzb, to_descrA,
      bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, rowBlockDimA, colBlockDimA, to_descrC,
      bsrSortedValC, bsrSortedRowPtrC, bsrSortedColIndC, rowBlockDimC, colBlockDimC, pBuffer)));
}

// cusparseDgebsr2gebsr_bufferSize -> rocsparse_dgebsr2gebsr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgebsr2gebsr_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, int nnzb, const cusparseMatDescr_t descrA,
    const double* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDimA, int colBlockDimA, int rowBlockDimC, int colBlockDimC,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dgebsr2gebsr_buffer_size_t> target{rocsparse_library,
      "cusparseDgebsr2gebsr_bufferSize", "rocsparse_dgebsr2gebsr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nb, nnzb, to_descrA, bsrSortedValA,
      bsrSortedRowPtrA, bsrSortedColIndA, rowBlockDimA, colBlockDimA, rowBlockDimC, colBlockDimC,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDgemvi -> rocsparse_dgemvi
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgemvi(cusparseHandle_t handle,
    cusparseOperation_t transA, int m, int n, const double* alpha, const double* A, int lda,
    int nnz, const double* xVal, const int* xInd, const double* beta, double* y,
    cusparseIndexBase_t idxBase, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dgemvi_t> target{rocsparse_library, "cusparseDgemvi",
      "rocsparse_dgemvi"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transA, m, n, alpha, A, lda, nnz, xVal,
      xInd, beta, y, to_idxBase, pBuffer)));
}

// cusparseDgemvi_bufferSize -> rocsparse_dgemvi_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgemvi_bufferSize(cusparseHandle_t handle,
    cusparseOperation_t transA, int m, int n, int nnz, int* pBufferSize) {
  static constinit Target<rocsparse::rocsparse_dgemvi_buffer_size_t> target{rocsparse_library,
      "cusparseDgemvi_bufferSize", "rocsparse_dgemvi_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_transA{};
  size_t to_pBufferSize{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (pBufferSize == nullptr) {
    return reject(target, "pBufferSize", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_transA, m, n, nnz, &to_pBufferSize));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSize, *pBufferSize)) {
    return reject_answer(target, "pBufferSize", to_pBufferSize, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDgpsvInterleavedBatch: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgpsvInterleavedBatch(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, double* /*ds*/, double* /*dl*/,
    double* /*d*/, double* /*du*/, double* /*dw*/, double* /*x*/, int /*batchCount*/,
    void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDgpsvInterleavedBatch",
      "needs an adapter: 11 arguments, rocsparse_dgpsv_interleaved_batch takes 12; it also wants "
      "alg, batch_stride, temp_buffer; it has no algo, pBuffer",
      "rocsparse_dgpsv_interleaved_batch"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDgpsvInterleavedBatch_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgpsvInterleavedBatch_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, const double* /*ds*/,
    const double* /*dl*/, const double* /*d*/, const double* /*du*/, const double* /*dw*/,
    const double* /*x*/, int /*batchCount*/, size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseDgpsvInterleavedBatch_bufferSizeExt",
      "needs an adapter: 11 arguments, rocsparse_dgpsv_interleaved_batch_buffer_size takes 12; "
      "it also wants alg, batch_stride, buffer_size; it has no algo, pBufferSizeInBytes",
      "rocsparse_dgpsv_interleaved_batch_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDgtsv2 -> rocsparse_dgtsv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgtsv2(cusparseHandle_t handle, int m, int n,
    const double* dl, const double* d, const double* du, double* B, int ldb, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dgtsv_t> target{rocsparse_library, "cusparseDgtsv2",
      "rocsparse_dgtsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, dl, d, du, B, ldb, pBuffer)));
}

// cusparseDgtsv2StridedBatch -> rocsparse_dgtsv_no_pivot_strided_batch
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgtsv2StridedBatch(cusparseHandle_t handle,
    int m, const double* dl, const double* d, const double* du, double* x, int batchCount,
    int batchStride, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dgtsv_no_pivot_strided_batch_t> target{
      rocsparse_library, "cusparseDgtsv2StridedBatch", "rocsparse_dgtsv_no_pivot_strided_batch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, dl, d, du, x, batchCount, batchStride,
      pBuffer)));
}

// cusparseDgtsv2StridedBatch_bufferSizeExt -> rocsparse_dgtsv_no_pivot_strided_batch_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgtsv2StridedBatch_bufferSizeExt(
    cusparseHandle_t handle, int m, const double* dl, const double* d, const double* du,
    const double* x, int batchCount, int batchStride, size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dgtsv_no_pivot_strided_batch_buffer_size_t> target{
      rocsparse_library, "cusparseDgtsv2StridedBatch_bufferSizeExt",
      "rocsparse_dgtsv_no_pivot_strided_batch_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, dl, d, du, x, batchCount, batchStride,
      bufferSizeInBytes)));
}

// cusparseDgtsv2_bufferSizeExt -> rocsparse_dgtsv_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgtsv2_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, const double* dl, const double* d, const double* du, const double* B, int ldb,
    size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dgtsv_buffer_size_t> target{rocsparse_library,
      "cusparseDgtsv2_bufferSizeExt", "rocsparse_dgtsv_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, dl, d, du, B, ldb,
      bufferSizeInBytes)));
}

// cusparseDgtsv2_nopivot -> rocsparse_dgtsv_no_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgtsv2_nopivot(cusparseHandle_t handle, int m,
    int n, const double* dl, const double* d, const double* du, double* B, int ldb, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dgtsv_no_pivot_t> target{rocsparse_library,
      "cusparseDgtsv2_nopivot", "rocsparse_dgtsv_no_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, dl, d, du, B, ldb, pBuffer)));
}

// cusparseDgtsv2_nopivot_bufferSizeExt -> rocsparse_dgtsv_no_pivot_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgtsv2_nopivot_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, const double* dl, const double* d, const double* du,
    const double* B, int ldb, size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dgtsv_no_pivot_buffer_size_t> target{
      rocsparse_library, "cusparseDgtsv2_nopivot_bufferSizeExt",
      "rocsparse_dgtsv_no_pivot_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, dl, d, du, B, ldb,
      bufferSizeInBytes)));
}

// cusparseDgtsvInterleavedBatch: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgtsvInterleavedBatch(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, double* /*dl*/, double* /*d*/,
    double* /*du*/, double* /*x*/, int /*batchCount*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDgtsvInterleavedBatch",
      "needs an adapter: rocSPARSE numbers the algorithms otherwise and wants a batch stride",
      "rocsparse_dgtsv_interleaved_batch"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDgtsvInterleavedBatch_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDgtsvInterleavedBatch_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, const double* /*dl*/, const double* /*d*/,
    const double* /*du*/, const double* /*x*/, int /*batchCount*/, size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseDgtsvInterleavedBatch_bufferSizeExt",
      "needs an adapter: rocSPARSE numbers the algorithms otherwise and wants a batch stride",
      "rocsparse_dgtsv_interleaved_batch_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDnMatGet -> rocsparse_dnmat_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnMatGet(cusparseDnMatDescr_t dnMatDescr,
    int64_t* rows, int64_t* cols, int64_t* ld, void** values, cudaDataType* type,
    cusparseOrder_t* order) {
  static constinit Target<rocsparse::rocsparse_dnmat_get_t> target{rocsparse_library,
      "cusparseDnMatGet", "rocsparse_dnmat_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_dnmat_descr to_dnMatDescr{};
  rocsparse::rocsparse_datatype_ to_type{};
  rocsparse::rocsparse_order_ to_order{};
  if (const auto found = find(cusparseDnMatDescr_t_kind, dnMatDescr, to_dnMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (type == nullptr) {
    return reject(target, "type", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (order == nullptr) {
    return reject(target, "order", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_dnMatDescr, rows, cols, ld, values, &to_type, &to_order));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_type, *type)) {
    return reject_answer(target, "type", to_type, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  if (!convert_back(to_order, *order)) {
    return reject_answer(target, "order", to_order, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDnMatGetStridedBatch -> rocsparse_dnmat_get_strided_batch
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnMatGetStridedBatch(
    cusparseConstDnMatDescr_t dnMatDescr, int* batchCount, int64_t* batchStride) {
  static constinit Target<rocsparse::rocsparse_dnmat_get_strided_batch_t> target{rocsparse_library,
      "cusparseDnMatGetStridedBatch", "rocsparse_dnmat_get_strided_batch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_dnmat_descr to_dnMatDescr{};
  if (const auto found = find(cusparseDnMatDescr_t_kind, dnMatDescr, to_dnMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_dnMatDescr, batchCount, batchStride)));
}

// cusparseDnMatGetValues -> rocsparse_dnmat_get_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnMatGetValues(cusparseDnMatDescr_t dnMatDescr,
    void** values) {
  static constinit Target<rocsparse::rocsparse_dnmat_get_values_t> target{rocsparse_library,
      "cusparseDnMatGetValues", "rocsparse_dnmat_get_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_dnmat_descr to_dnMatDescr{};
  if (const auto found = find(cusparseDnMatDescr_t_kind, dnMatDescr, to_dnMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_dnMatDescr, values)));
}

// cusparseDnMatSetStridedBatch -> rocsparse_dnmat_set_strided_batch
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnMatSetStridedBatch(
    cusparseDnMatDescr_t dnMatDescr, int batchCount, int64_t batchStride) {
  static constinit Target<rocsparse::rocsparse_dnmat_set_strided_batch_t> target{rocsparse_library,
      "cusparseDnMatSetStridedBatch", "rocsparse_dnmat_set_strided_batch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_dnmat_descr to_dnMatDescr{};
  if (const auto found = find(cusparseDnMatDescr_t_kind, dnMatDescr, to_dnMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_dnMatDescr, batchCount, batchStride)));
}

// cusparseDnMatSetValues -> rocsparse_dnmat_set_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnMatSetValues(cusparseDnMatDescr_t dnMatDescr,
    void* values) {
  static constinit Target<rocsparse::rocsparse_dnmat_set_values_t> target{rocsparse_library,
      "cusparseDnMatSetValues", "rocsparse_dnmat_set_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_dnmat_descr to_dnMatDescr{};
  if (const auto found = find(cusparseDnMatDescr_t_kind, dnMatDescr, to_dnMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_dnMatDescr, values)));
}

// cusparseDnVecGet -> rocsparse_dnvec_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnVecGet(cusparseDnVecDescr_t dnVecDescr,
    int64_t* size, void** values, cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_dnvec_get_t> target{rocsparse_library,
      "cusparseDnVecGet", "rocsparse_dnvec_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_dnvec_descr to_dnVecDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseDnVecDescr_t_kind, dnVecDescr, to_dnVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_dnVecDescr, size, values, &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseDnVecGetValues -> rocsparse_dnvec_get_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnVecGetValues(cusparseDnVecDescr_t dnVecDescr,
    void** values) {
  static constinit Target<rocsparse::rocsparse_dnvec_get_values_t> target{rocsparse_library,
      "cusparseDnVecGetValues", "rocsparse_dnvec_get_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_dnvec_descr to_dnVecDescr{};
  if (const auto found = find(cusparseDnVecDescr_t_kind, dnVecDescr, to_dnVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_dnVecDescr, values)));
}

// cusparseDnVecSetValues -> rocsparse_dnvec_set_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnVecSetValues(cusparseDnVecDescr_t dnVecDescr,
    void* values) {
  static constinit Target<rocsparse::rocsparse_dnvec_set_values_t> target{rocsparse_library,
      "cusparseDnVecSetValues", "rocsparse_dnvec_set_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_dnvec_descr to_dnVecDescr{};
  if (const auto found = find(cusparseDnVecDescr_t_kind, dnVecDescr, to_dnVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "dnVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_dnVecDescr, values)));
}

// cusparseDnnz -> rocsparse_dnnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnnz(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA, const double* A,
    int lda, int* nnzPerRowCol, int* nnzTotalDevHostPtr) {
  static constinit Target<rocsparse::rocsparse_dnnz_t> target{rocsparse_library, "cusparseDnnz",
      "rocsparse_dnnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA, A, lda,
      nnzPerRowCol, nnzTotalDevHostPtr)));
}

// cusparseDnnz_compress -> rocsparse_dnnz_compress
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDnnz_compress(cusparseHandle_t handle, int m,
    const cusparseMatDescr_t descr, const double* csrSortedValA, const int* csrSortedRowPtrA,
    int* nnzPerRow, int* nnzC, double tol) {
  static constinit Target<rocsparse::rocsparse_dnnz_compress_t> target{rocsparse_library,
      "cusparseDnnz_compress", "rocsparse_dnnz_compress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descr{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descr, to_descr);
      found != HandleStatus::ok) {
    return reject(target, "descr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, to_descr, csrSortedValA,
      csrSortedRowPtrA, nnzPerRow, nnzC, tol)));
}

// cusparseDpruneCsr2csr -> rocsparse_dprune_csr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneCsr2csr(cusparseHandle_t handle, int m,
    int n, int nnzA, const cusparseMatDescr_t descrA, const double* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const double* threshold,
    const cusparseMatDescr_t descrC, double* csrSortedValC, const int* csrSortedRowPtrC,
    int* csrSortedColIndC, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dprune_csr2csr_t> target{rocsparse_library,
      "cusparseDpruneCsr2csr", "rocsparse_dprune_csr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnzA, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, threshold, to_descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, pBuffer)));
}

// cusparseDpruneCsr2csrByPercentage: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneCsr2csrByPercentage(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnzA*/,
    const cusparseMatDescr_t /*descrA*/, const double* /*csrSortedValA*/,
    const int* /*csrSortedRowPtrA*/, const int* /*csrSortedColIndA*/, float /*percentage*/,
    const cusparseMatDescr_t /*descrC*/, double* /*csrSortedValC*/, const int* /*csrSortedRowPtrC*/,
    int* /*csrSortedColIndC*/, pruneInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDpruneCsr2csrByPercentage",
      "needs an adapter: the percentage is a float in cuSPARSE and a double in rocSPARSE",
      "rocsparse_dprune_csr2csr_by_percentage"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDpruneCsr2csrByPercentage_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneCsr2csrByPercentage_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnzA*/,
    const cusparseMatDescr_t /*descrA*/, const double* /*csrSortedValA*/,
    const int* /*csrSortedRowPtrA*/, const int* /*csrSortedColIndA*/, float /*percentage*/,
    const cusparseMatDescr_t /*descrC*/, const double* /*csrSortedValC*/,
    const int* /*csrSortedRowPtrC*/, const int* /*csrSortedColIndC*/, pruneInfo_t /*info*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseDpruneCsr2csrByPercentage_bufferSizeExt",
      "needs an adapter: the percentage is a float in cuSPARSE and a double in rocSPARSE",
      "rocsparse_dprune_csr2csr_by_percentage_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDpruneCsr2csrNnz -> rocsparse_dprune_csr2csr_nnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneCsr2csrNnz(cusparseHandle_t handle, int m,
    int n, int nnzA, const cusparseMatDescr_t descrA, const double* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const double* threshold,
    const cusparseMatDescr_t descrC, int* csrSortedRowPtrC, int* nnzTotalDevHostPtr,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dprune_csr2csr_nnz_t> target{rocsparse_library,
      "cusparseDpruneCsr2csrNnz", "rocsparse_dprune_csr2csr_nnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnzA, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, threshold, to_descrC, csrSortedRowPtrC,
      nnzTotalDevHostPtr, pBuffer)));
}

// cusparseDpruneCsr2csrNnzByPercentage: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneCsr2csrNnzByPercentage(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnzA*/,
    const cusparseMatDescr_t /*descrA*/, const double* /*csrSortedValA*/,
    const int* /*csrSortedRowPtrA*/, const int* /*csrSortedColIndA*/, float /*percentage*/,
    const cusparseMatDescr_t /*descrC*/, int* /*csrSortedRowPtrC*/, int* /*nnzTotalDevHostPtr*/,
    pruneInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDpruneCsr2csrNnzByPercentage",
      "needs an adapter: the percentage is a float in cuSPARSE and a double in rocSPARSE",
      "rocsparse_dprune_csr2csr_nnz_by_percentage"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDpruneCsr2csr_bufferSizeExt -> rocsparse_dprune_csr2csr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneCsr2csr_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, int nnzA, const cusparseMatDescr_t descrA,
    const double* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const double* threshold, const cusparseMatDescr_t descrC, const double* csrSortedValC,
    const int* csrSortedRowPtrC, const int* csrSortedColIndC, size_t* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dprune_csr2csr_buffer_size_t> target{
      rocsparse_library, "cusparseDpruneCsr2csr_bufferSizeExt",
      "rocsparse_dprune_csr2csr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnzA, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, threshold, to_descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, pBufferSizeInBytes)));
}

// cusparseDpruneDense2csr -> rocsparse_dprune_dense2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneDense2csr(cusparseHandle_t handle, int m,
    int n, const double* A, int lda, const double* threshold, const cusparseMatDescr_t descrC,
    double* csrSortedValC, const int* csrSortedRowPtrC, int* csrSortedColIndC, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dprune_dense2csr_t> target{rocsparse_library,
      "cusparseDpruneDense2csr", "rocsparse_dprune_dense2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, A, lda, threshold, to_descrC,
      csrSortedValC, csrSortedRowPtrC, csrSortedColIndC, pBuffer)));
}

// cusparseDpruneDense2csrByPercentage: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneDense2csrByPercentage(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, const double* /*A*/, int /*lda*/,
    float /*percentage*/, const cusparseMatDescr_t /*descrC*/, double* /*csrSortedValC*/,
    const int* /*csrSortedRowPtrC*/, int* /*csrSortedColIndC*/, pruneInfo_t /*info*/,
    void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDpruneDense2csrByPercentage",
      "needs an adapter: the percentage is a float in cuSPARSE and a double in rocSPARSE",
      "rocsparse_dprune_dense2csr_by_percentage"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDpruneDense2csrByPercentage_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneDense2csrByPercentage_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, const double* /*A*/, int /*lda*/,
    float /*percentage*/, const cusparseMatDescr_t /*descrC*/, const double* /*csrSortedValC*/,
    const int* /*csrSortedRowPtrC*/, const int* /*csrSortedColIndC*/, pruneInfo_t /*info*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseDpruneDense2csrByPercentage_bufferSizeExt",
      "needs an adapter: the percentage is a float in cuSPARSE and a double in rocSPARSE",
      "rocsparse_dprune_dense2csr_by_percentage_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDpruneDense2csrNnz -> rocsparse_dprune_dense2csr_nnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneDense2csrNnz(cusparseHandle_t handle,
    int m, int n, const double* A, int lda, const double* threshold,
    const cusparseMatDescr_t descrC, int* csrSortedRowPtrC, int* nnzTotalDevHostPtr,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_dprune_dense2csr_nnz_t> target{rocsparse_library,
      "cusparseDpruneDense2csrNnz", "rocsparse_dprune_dense2csr_nnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, A, lda, threshold, to_descrC,
      csrSortedRowPtrC, nnzTotalDevHostPtr, pBuffer)));
}

// cusparseDpruneDense2csrNnzByPercentage: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneDense2csrNnzByPercentage(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, const double* /*A*/, int /*lda*/,
    float /*percentage*/, const cusparseMatDescr_t /*descrC*/, int* /*csrRowPtrC*/,
    int* /*nnzTotalDevHostPtr*/, pruneInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseDpruneDense2csrNnzByPercentage",
      "needs an adapter: the percentage is a float in cuSPARSE and a double in rocSPARSE",
      "rocsparse_dprune_dense2csr_nnz_by_percentage"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseDpruneDense2csr_bufferSizeExt -> rocsparse_dprune_dense2csr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseDpruneDense2csr_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, const double* A, int lda, const double* threshold,
    const cusparseMatDescr_t descrC, const double* csrSortedValC, const int* csrSortedRowPtrC,
    const int* csrSortedColIndC, size_t* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_dprune_dense2csr_buffer_size_t> target{
      rocsparse_library, "cusparseDpruneDense2csr_bufferSizeExt",
      "rocsparse_dprune_dense2csr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, A, lda, threshold, to_descrC,
      csrSortedValC, csrSortedRowPtrC, csrSortedColIndC, pBufferSizeInBytes)));
}

// cusparseGather -> rocsparse_gather
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseGather(cusparseHandle_t handle,
    cusparseConstDnVecDescr_t vecY, cusparseSpVecDescr_t vecX) {
  static constinit Target<rocsparse::rocsparse_gather_t> target{rocsparse_library, "cusparseGather",
      "rocsparse_gather"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_const_dnvec_descr to_vecY{};
  rocsparse::rocsparse_spvec_descr to_vecX{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseDnVecDescr_t_kind, vecY, to_vecY);
      found != HandleStatus::ok) {
    return reject(target, "vecY", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseSpVecDescr_t_kind, vecX, to_vecX);
      found != HandleStatus::ok) {
    return reject(target, "vecX", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_vecY, to_vecX)));
}

// cusparseGetErrorName, by hand
extern "C" CUDAWAY_EXPORT const char* cusparseGetErrorName(cusparseStatus_t status_) {
  return done("cusparseGetErrorName", adapters::error_name(status_));
}

// cusparseGetErrorString, by hand
extern "C" CUDAWAY_EXPORT const char* cusparseGetErrorString(cusparseStatus_t status_) {
  return done("cusparseGetErrorString", adapters::error_string(status_));
}

// cusparseGetMatDiagType -> rocsparse_get_mat_diag_type
extern "C" CUDAWAY_EXPORT cusparseDiagType_t cusparseGetMatDiagType(
    const cusparseMatDescr_t descrA) {
  static constinit Target<rocsparse::rocsparse_get_mat_diag_type_t> target{rocsparse_library,
      "cusparseGetMatDiagType", "rocsparse_get_mat_diag_type"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cusparseDiagType_t{});
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, cusparseDiagType_t{});
  }
  return done(target.function, pass<cusparseDiagType_t>(call(to_descrA)));
}

// cusparseGetMatFillMode -> rocsparse_get_mat_fill_mode
extern "C" CUDAWAY_EXPORT cusparseFillMode_t cusparseGetMatFillMode(
    const cusparseMatDescr_t descrA) {
  static constinit Target<rocsparse::rocsparse_get_mat_fill_mode_t> target{rocsparse_library,
      "cusparseGetMatFillMode", "rocsparse_get_mat_fill_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cusparseFillMode_t{});
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, cusparseFillMode_t{});
  }
  return done(target.function, pass<cusparseFillMode_t>(call(to_descrA)));
}

// cusparseGetMatIndexBase -> rocsparse_get_mat_index_base
extern "C" CUDAWAY_EXPORT cusparseIndexBase_t cusparseGetMatIndexBase(
    const cusparseMatDescr_t descrA) {
  static constinit Target<rocsparse::rocsparse_get_mat_index_base_t> target{rocsparse_library,
      "cusparseGetMatIndexBase", "rocsparse_get_mat_index_base"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cusparseIndexBase_t{});
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, cusparseIndexBase_t{});
  }
  return done(target.function, pass<cusparseIndexBase_t>(call(to_descrA)));
}

// cusparseGetMatType -> rocsparse_get_mat_type
extern "C" CUDAWAY_EXPORT cusparseMatrixType_t cusparseGetMatType(const cusparseMatDescr_t descrA) {
  static constinit Target<rocsparse::rocsparse_get_mat_type_t> target{rocsparse_library,
      "cusparseGetMatType", "rocsparse_get_mat_type"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cusparseMatrixType_t{});
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, cusparseMatrixType_t{});
  }
  return done(target.function, pass<cusparseMatrixType_t>(call(to_descrA)));
}

// cusparseGetPointerMode -> rocsparse_get_pointer_mode
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseGetPointerMode(cusparseHandle_t handle,
    cusparsePointerMode_t* mode) {
  static constinit Target<rocsparse::rocsparse_get_pointer_mode_t> target{rocsparse_library,
      "cusparseGetPointerMode", "rocsparse_get_pointer_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle,
      pass<rocsparse::rocsparse_pointer_mode*>(mode))));
}

// cusparseGetProperty, by hand
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseGetProperty(libraryPropertyType type,
    int* value) {
  return done("cusparseGetProperty", adapters::property(type, value));
}

// cusparseGetStream -> rocsparse_get_stream
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseGetStream(cusparseHandle_t handle,
    cudaStream_t* streamId) {
  static constinit Target<rocsparse::rocsparse_get_stream_t> target{rocsparse_library,
      "cusparseGetStream", "rocsparse_get_stream"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, pass<rocsparse::hipStream_t*>(streamId))));
}

// cusparseGetVersion, by hand
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseGetVersion(cusparseHandle_t handle,
    int* version) {
  return done("cusparseGetVersion", adapters::version(handle, version));
}

// cusparseHpruneCsr2csr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneCsr2csr(cusparseHandle_t /*handle*/,
    int /*m*/, int /*n*/, int /*nnzA*/, const cusparseMatDescr_t /*descrA*/,
    const __half* /*csrSortedValA*/, const int* /*csrSortedRowPtrA*/,
    const int* /*csrSortedColIndA*/, const __half* /*threshold*/,
    const cusparseMatDescr_t /*descrC*/, __half* /*csrSortedValC*/, const int* /*csrSortedRowPtrC*/,
    int* /*csrSortedColIndC*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseHpruneCsr2csr",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneCsr2csrByPercentage: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneCsr2csrByPercentage(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnzA*/,
    const cusparseMatDescr_t /*descrA*/, const __half* /*csrSortedValA*/,
    const int* /*csrSortedRowPtrA*/, const int* /*csrSortedColIndA*/, float /*percentage*/,
    const cusparseMatDescr_t /*descrC*/, __half* /*csrSortedValC*/, const int* /*csrSortedRowPtrC*/,
    int* /*csrSortedColIndC*/, pruneInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseHpruneCsr2csrByPercentage",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneCsr2csrByPercentage_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneCsr2csrByPercentage_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnzA*/,
    const cusparseMatDescr_t /*descrA*/, const __half* /*csrSortedValA*/,
    const int* /*csrSortedRowPtrA*/, const int* /*csrSortedColIndA*/, float /*percentage*/,
    const cusparseMatDescr_t /*descrC*/, const __half* /*csrSortedValC*/,
    const int* /*csrSortedRowPtrC*/, const int* /*csrSortedColIndC*/, pruneInfo_t /*info*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseHpruneCsr2csrByPercentage_bufferSizeExt",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneCsr2csrNnz: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneCsr2csrNnz(cusparseHandle_t /*handle*/,
    int /*m*/, int /*n*/, int /*nnzA*/, const cusparseMatDescr_t /*descrA*/,
    const __half* /*csrSortedValA*/, const int* /*csrSortedRowPtrA*/,
    const int* /*csrSortedColIndA*/, const __half* /*threshold*/,
    const cusparseMatDescr_t /*descrC*/, int* /*csrSortedRowPtrC*/, int* /*nnzTotalDevHostPtr*/,
    void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseHpruneCsr2csrNnz",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneCsr2csrNnzByPercentage: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneCsr2csrNnzByPercentage(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnzA*/,
    const cusparseMatDescr_t /*descrA*/, const __half* /*csrSortedValA*/,
    const int* /*csrSortedRowPtrA*/, const int* /*csrSortedColIndA*/, float /*percentage*/,
    const cusparseMatDescr_t /*descrC*/, int* /*csrSortedRowPtrC*/, int* /*nnzTotalDevHostPtr*/,
    pruneInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseHpruneCsr2csrNnzByPercentage",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneCsr2csr_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneCsr2csr_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnzA*/,
    const cusparseMatDescr_t /*descrA*/, const __half* /*csrSortedValA*/,
    const int* /*csrSortedRowPtrA*/, const int* /*csrSortedColIndA*/, const __half* /*threshold*/,
    const cusparseMatDescr_t /*descrC*/, const __half* /*csrSortedValC*/,
    const int* /*csrSortedRowPtrC*/, const int* /*csrSortedColIndC*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseHpruneCsr2csr_bufferSizeExt",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneDense2csr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneDense2csr(cusparseHandle_t /*handle*/,
    int /*m*/, int /*n*/, const __half* /*A*/, int /*lda*/, const __half* /*threshold*/,
    const cusparseMatDescr_t /*descrC*/, __half* /*csrSortedValC*/, const int* /*csrSortedRowPtrC*/,
    int* /*csrSortedColIndC*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseHpruneDense2csr",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneDense2csrByPercentage: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneDense2csrByPercentage(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, const __half* /*A*/, int /*lda*/,
    float /*percentage*/, const cusparseMatDescr_t /*descrC*/, __half* /*csrSortedValC*/,
    const int* /*csrSortedRowPtrC*/, int* /*csrSortedColIndC*/, pruneInfo_t /*info*/,
    void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseHpruneDense2csrByPercentage",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneDense2csrByPercentage_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneDense2csrByPercentage_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, const __half* /*A*/, int /*lda*/,
    float /*percentage*/, const cusparseMatDescr_t /*descrC*/, const __half* /*csrSortedValC*/,
    const int* /*csrSortedRowPtrC*/, const int* /*csrSortedColIndC*/, pruneInfo_t /*info*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseHpruneDense2csrByPercentage_bufferSizeExt",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneDense2csrNnz: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneDense2csrNnz(cusparseHandle_t /*handle*/,
    int /*m*/, int /*n*/, const __half* /*A*/, int /*lda*/, const __half* /*threshold*/,
    const cusparseMatDescr_t /*descrC*/, int* /*csrRowPtrC*/, int* /*nnzTotalDevHostPtr*/,
    void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseHpruneDense2csrNnz",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneDense2csrNnzByPercentage: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneDense2csrNnzByPercentage(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, const __half* /*A*/, int /*lda*/,
    float /*percentage*/, const cusparseMatDescr_t /*descrC*/, int* /*csrRowPtrC*/,
    int* /*nnzTotalDevHostPtr*/, pruneInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseHpruneDense2csrNnzByPercentage",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseHpruneDense2csr_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseHpruneDense2csr_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, const __half* /*A*/, int /*lda*/,
    const __half* /*threshold*/, const cusparseMatDescr_t /*descrC*/,
    const __half* /*csrSortedValC*/, const int* /*csrSortedRowPtrC*/,
    const int* /*csrSortedColIndC*/, size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseHpruneDense2csr_bufferSizeExt",
      "rocSPARSE prunes matrices of single and double precision only"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseLoggerForceDisable: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseLoggerForceDisable() {
  static constinit Refusal refusal{
      "cusparseLoggerForceDisable",
      "rocSPARSE logs as its environment variables say, into no callback"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseLoggerOpenFile: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseLoggerOpenFile(const char* /*logFile*/) {
  static constinit Refusal refusal{
      "cusparseLoggerOpenFile",
      "rocSPARSE logs as its environment variables say, into no callback"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseLoggerSetCallback: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseLoggerSetCallback(
    cusparseLoggerCallback_t /*callback*/) {
  static constinit Refusal refusal{
      "cusparseLoggerSetCallback",
      "rocSPARSE logs as its environment variables say, into no callback"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseLoggerSetFile: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseLoggerSetFile(FILE* /*file*/) {
  static constinit Refusal refusal{
      "cusparseLoggerSetFile",
      "rocSPARSE logs as its environment variables say, into no callback"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseLoggerSetLevel: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseLoggerSetLevel(int /*level*/) {
  static constinit Refusal refusal{
      "cusparseLoggerSetLevel",
      "rocSPARSE logs as its environment variables say, into no callback"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseLoggerSetMask: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseLoggerSetMask(int /*mask*/) {
  static constinit Refusal refusal{
      "cusparseLoggerSetMask",
      "rocSPARSE logs as its environment variables say, into no callback"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseRot -> rocsparse_rot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseRot(cusparseHandle_t handle, const void* c_coeff,
    const void* s_coeff, cusparseSpVecDescr_t vecX, cusparseDnVecDescr_t vecY) {
  static constinit Target<rocsparse::rocsparse_rot_t> target{rocsparse_library, "cusparseRot",
      "rocsparse_rot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_spvec_descr to_vecX{};
  rocsparse::rocsparse_dnvec_descr to_vecY{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseSpVecDescr_t_kind, vecX, to_vecX);
      found != HandleStatus::ok) {
    return reject(target, "vecX", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseDnVecDescr_t_kind, vecY, to_vecY);
      found != HandleStatus::ok) {
    return reject(target, "vecY", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, c_coeff, s_coeff, to_vecX, to_vecY)));
}

// cusparseSDDMM -> rocsparse_sddmm
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSDDMM(cusparseHandle_t handle,
    cusparseOperation_t opA, cusparseOperation_t opB, const void* alpha,
    cusparseConstDnMatDescr_t matA, cusparseConstDnMatDescr_t matB, const void* beta,
    cusparseSpMatDescr_t matC, cudaDataType computeType, cusparseSDDMMAlg_t alg,
    void* externalBuffer) {
  static constinit Target<rocsparse::rocsparse_sddmm_t> target{rocsparse_library, "cusparseSDDMM",
      "rocsparse_sddmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_opA{};
  rocsparse::rocsparse_operation_ to_opB{};
  rocsparse::rocsparse_const_dnmat_descr to_matA{};
  rocsparse::rocsparse_const_dnmat_descr to_matB{};
  rocsparse::rocsparse_spmat_descr to_matC{};
  rocsparse::rocsparse_datatype_ to_computeType{};
  rocsparse::rocsparse_sddmm_alg_ to_alg{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(opA, to_opA)) {
    return reject(target, "opA", opA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(opB, to_opB)) {
    return reject(target, "opB", opB, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseDnMatDescr_t_kind, matA, to_matA);
      found != HandleStatus::ok) {
    return reject(target, "matA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseDnMatDescr_t_kind, matB, to_matB);
      found != HandleStatus::ok) {
    return reject(target, "matB", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseSpMatDescr_t_kind, matC, to_matC);
      found != HandleStatus::ok) {
    return reject(target, "matC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(computeType, to_computeType)) {
    return reject(target, "computeType", computeType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(alg, to_alg)) {
    return reject(target, "alg", alg, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_opA, to_opB, alpha, to_matA, to_matB,
      beta, to_matC, to_computeType, to_alg, externalBuffer)));
}

// cusparseSDDMM_bufferSize -> rocsparse_sddmm_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSDDMM_bufferSize(cusparseHandle_t handle,
    cusparseOperation_t opA, cusparseOperation_t opB, const void* alpha,
    cusparseConstDnMatDescr_t matA, cusparseConstDnMatDescr_t matB, const void* beta,
    cusparseSpMatDescr_t matC, cudaDataType computeType, cusparseSDDMMAlg_t alg,
    size_t* bufferSize) {
  static constinit Target<rocsparse::rocsparse_sddmm_buffer_size_t> target{rocsparse_library,
      "cusparseSDDMM_bufferSize", "rocsparse_sddmm_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_opA{};
  rocsparse::rocsparse_operation_ to_opB{};
  rocsparse::rocsparse_const_dnmat_descr to_matA{};
  rocsparse::rocsparse_const_dnmat_descr to_matB{};
  rocsparse::rocsparse_spmat_descr to_matC{};
  rocsparse::rocsparse_datatype_ to_computeType{};
  rocsparse::rocsparse_sddmm_alg_ to_alg{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(opA, to_opA)) {
    return reject(target, "opA", opA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(opB, to_opB)) {
    return reject(target, "opB", opB, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseDnMatDescr_t_kind, matA, to_matA);
      found != HandleStatus::ok) {
    return reject(target, "matA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseDnMatDescr_t_kind, matB, to_matB);
      found != HandleStatus::ok) {
    return reject(target, "matB", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseSpMatDescr_t_kind, matC, to_matC);
      found != HandleStatus::ok) {
    return reject(target, "matC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(computeType, to_computeType)) {
    return reject(target, "computeType", computeType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(alg, to_alg)) {
    return reject(target, "alg", alg, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_opA, to_opB, alpha, to_matA, to_matB,
      beta, to_matC, to_computeType, to_alg, bufferSize)));
}

// cusparseSDDMM_preprocess -> rocsparse_sddmm_preprocess
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSDDMM_preprocess(cusparseHandle_t handle,
    cusparseOperation_t opA, cusparseOperation_t opB, const void* alpha,
    cusparseConstDnMatDescr_t matA, cusparseConstDnMatDescr_t matB, const void* beta,
    cusparseSpMatDescr_t matC, cudaDataType computeType, cusparseSDDMMAlg_t alg,
    void* externalBuffer) {
  static constinit Target<rocsparse::rocsparse_sddmm_preprocess_t> target{rocsparse_library,
      "cusparseSDDMM_preprocess", "rocsparse_sddmm_preprocess"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_opA{};
  rocsparse::rocsparse_operation_ to_opB{};
  rocsparse::rocsparse_const_dnmat_descr to_matA{};
  rocsparse::rocsparse_const_dnmat_descr to_matB{};
  rocsparse::rocsparse_spmat_descr to_matC{};
  rocsparse::rocsparse_datatype_ to_computeType{};
  rocsparse::rocsparse_sddmm_alg_ to_alg{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(opA, to_opA)) {
    return reject(target, "opA", opA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(opB, to_opB)) {
    return reject(target, "opB", opB, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseDnMatDescr_t_kind, matA, to_matA);
      found != HandleStatus::ok) {
    return reject(target, "matA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseDnMatDescr_t_kind, matB, to_matB);
      found != HandleStatus::ok) {
    return reject(target, "matB", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseSpMatDescr_t_kind, matC, to_matC);
      found != HandleStatus::ok) {
    return reject(target, "matC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(computeType, to_computeType)) {
    return reject(target, "computeType", computeType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(alg, to_alg)) {
    return reject(target, "alg", alg, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_opA, to_opB, alpha, to_matA, to_matB,
      beta, to_matC, to_computeType, to_alg, externalBuffer)));
}

// cusparseSbsr2csr -> rocsparse_sbsr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsr2csr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, const cusparseMatDescr_t descrA,
    const float* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int blockDim, const cusparseMatDescr_t descrC, float* csrSortedValC, int* csrSortedRowPtrC,
    int* csrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_sbsr2csr_t> target{rocsparse_library,
      "cusparseSbsr2csr", "rocsparse_sbsr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, to_descrA, bsrSortedValA,
      bsrSortedRowPtrA, bsrSortedColIndA, blockDim, to_descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC)));
}

// cusparseSbsric02 -> rocsparse_sbsric0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsric02(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    float* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsric02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sbsric0_t> target{rocsparse_library,
      "cusparseSbsric02", "rocsparse_sbsric0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA, bsrSortedVal,
      bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info, to_policy, pBuffer)));
}

// cusparseSbsric02_analysis -> rocsparse_sbsric0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsric02_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    const float* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsric02Info_t info, cusparseSolvePolicy_t policy, void* pInputBuffer) {
  static constinit Target<rocsparse::rocsparse_sbsric0_analysis_t> target{rocsparse_library,
      "cusparseSbsric02_analysis", "rocsparse_sbsric0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA, bsrSortedVal,
      bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pInputBuffer)));
}

// cusparseSbsric02_bufferSize -> rocsparse_sbsric0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsric02_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    float* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsric02Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sbsric0_buffer_size_t> target{rocsparse_library,
      "cusparseSbsric02_bufferSize", "rocsparse_sbsric0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const float*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseSbsrilu02 -> rocsparse_sbsrilu0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrilu02(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    float* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsrilu02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sbsrilu0_t> target{rocsparse_library,
      "cusparseSbsrilu02", "rocsparse_sbsrilu0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA, bsrSortedVal,
      bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info, to_policy, pBuffer)));
}

// cusparseSbsrilu02_analysis -> rocsparse_sbsrilu0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrilu02_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    float* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsrilu02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sbsrilu0_analysis_t> target{rocsparse_library,
      "cusparseSbsrilu02_analysis", "rocsparse_sbsrilu0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const float*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseSbsrilu02_bufferSize -> rocsparse_sbsrilu0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrilu02_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    float* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockDim,
    bsrilu02Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sbsrilu0_buffer_size_t> target{rocsparse_library,
      "cusparseSbsrilu02_bufferSize", "rocsparse_sbsrilu0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const float*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd, blockDim, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseSbsrilu02_numericBoost -> rocsparse_dsbsrilu0_numeric_boost
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrilu02_numericBoost(cusparseHandle_t handle,
    bsrilu02Info_t info, int enable_boost, double* tol, float* boost_val) {
  static constinit Target<rocsparse::rocsparse_dsbsrilu0_numeric_boost_t> target{rocsparse_library,
      "cusparseSbsrilu02_numericBoost", "rocsparse_dsbsrilu0_numeric_boost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, enable_boost,
      pass<const double*>(tol), pass<const float*>(boost_val))));
}

// cusparseSbsrmm -> rocsparse_sbsrmm
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrmm(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transB, int mb, int n,
    int kb, int nnzb, const float* alpha, const cusparseMatDescr_t descrA,
    const float* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    const int blockSize, const float* B, const int ldb, const float* beta, float* C, int ldc) {
  static constinit Target<rocsparse::rocsparse_sbsrmm_t> target{rocsparse_library, "cusparseSbsrmm",
      "rocsparse_sbsrmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transB{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transB, to_transB)) {
    return reject(target, "transB", transB, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transB, mb, n, kb,
      nnzb, alpha, to_descrA, bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, blockSize, B, ldb,
      beta, C, ldc)));
}

// cusparseSbsrmv -> rocsparse_sbsrmv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrmv(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nb, int nnzb,
    const float* alpha, const cusparseMatDescr_t descrA, const float* bsrSortedValA,
    const int* bsrSortedRowPtrA, const int* bsrSortedColIndA, int blockDim, const float* x,
    const float* beta, float* y) {
  static constinit Target<rocsparse::rocsparse_sbsrmv_t> target{rocsparse_library, "cusparseSbsrmv",
      "rocsparse_sbsrmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nb, nnzb, alpha,
      to_descrA, bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, blockDim, nullptr, x, beta,
      y)));
}

// cusparseSbsrsm2_analysis -> rocsparse_sbsrsm_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrsm2_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cusparseMatDescr_t descrA, const float* bsrSortedVal,
    const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockSize, bsrsm2Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sbsrsm_analysis_t> target{rocsparse_library,
      "cusparseSbsrsm2_analysis", "rocsparse_sbsrsm_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n,
      nnzb, to_descrA, bsrSortedVal, bsrSortedRowPtr, bsrSortedColInd, blockSize, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseSbsrsm2_bufferSize -> rocsparse_sbsrsm_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrsm2_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cusparseMatDescr_t descrA, float* bsrSortedVal,
    const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockSize, bsrsm2Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sbsrsm_buffer_size_t> target{rocsparse_library,
      "cusparseSbsrsm2_bufferSize", "rocsparse_sbsrsm_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n, nnzb,
      to_descrA, pass<const float*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd, blockSize,
      to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseSbsrsm2_solve -> rocsparse_sbsrsm_solve
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrsm2_solve(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const float* alpha, const cusparseMatDescr_t descrA, const float* bsrSortedVal,
    const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockSize, bsrsm2Info_t info,
    const float* B, int ldb, float* X, int ldx, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sbsrsm_solve_t> target{rocsparse_library,
      "cusparseSbsrsm2_solve", "rocsparse_sbsrsm_solve"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n,
      nnzb, alpha, to_descrA, bsrSortedVal, bsrSortedRowPtr, bsrSortedColInd, blockSize, to_info, B,
      ldb, X, ldx, to_policy, pBuffer)));
}

// cusparseSbsrsv2_analysis -> rocsparse_sbsrsv_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrsv2_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb,
    const cusparseMatDescr_t descrA, const float* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, cusparseSolvePolicy_t policy,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sbsrsv_analysis_t> target{rocsparse_library,
      "cusparseSbsrsv2_analysis", "rocsparse_sbsrsv_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nnzb, to_descrA,
      bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, blockDim, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseSbsrsv2_bufferSize -> rocsparse_sbsrsv_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrsv2_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb,
    const cusparseMatDescr_t descrA, float* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sbsrsv_buffer_size_t> target{rocsparse_library,
      "cusparseSbsrsv2_bufferSize", "rocsparse_sbsrsv_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, to_transA, mb, nnzb, to_descrA,
      pass<const float*>(bsrSortedValA), bsrSortedRowPtrA, bsrSortedColIndA, blockDim, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseSbsrsv2_solve -> rocsparse_sbsrsv_solve
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrsv2_solve(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb, const float* alpha,
    const cusparseMatDescr_t descrA, const float* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, const float* f, float* x,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sbsrsv_solve_t> target{rocsparse_library,
      "cusparseSbsrsv2_solve", "rocsparse_sbsrsv_solve"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nnzb, alpha,
      to_descrA, bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, blockDim, to_info, f, x,
      to_policy, pBuffer)));
}

// cusparseSbsrxmv -> rocsparse_sbsrxmv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSbsrxmv(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int sizeOfMask, int mb, int nb, int nnzb,
    const float* alpha, const cusparseMatDescr_t descrA, const float* bsrSortedValA,
    const int* bsrSortedMaskPtrA, const int* bsrSortedRowPtrA, const int* bsrSortedEndPtrA,
    const int* bsrSortedColIndA, int blockDim, const float* x, const float* beta, float* y) {
  static constinit Target<rocsparse::rocsparse_sbsrxmv_t> target{rocsparse_library,
      "cusparseSbsrxmv", "rocsparse_sbsrxmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, sizeOfMask, mb, nb,
      nnzb, alpha, to_descrA, bsrSortedValA, bsrSortedMaskPtrA, bsrSortedRowPtrA, bsrSortedEndPtrA,
      bsrSortedColIndA, blockDim, x, beta, y)));
}

// cusparseScatter -> rocsparse_scatter
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScatter(cusparseHandle_t handle,
    cusparseConstSpVecDescr_t vecX, cusparseDnVecDescr_t vecY) {
  static constinit Target<rocsparse::rocsparse_scatter_t> target{rocsparse_library,
      "cusparseScatter", "rocsparse_scatter"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_const_spvec_descr to_vecX{};
  rocsparse::rocsparse_dnvec_descr to_vecY{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseSpVecDescr_t_kind, vecX, to_vecX);
      found != HandleStatus::ok) {
    return reject(target, "vecX", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseDnVecDescr_t_kind, vecY, to_vecY);
      found != HandleStatus::ok) {
    return reject(target, "vecY", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_vecX, to_vecY)));
}

// cusparseScsr2bsr -> rocsparse_scsr2bsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsr2bsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const float* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    int blockDim, const cusparseMatDescr_t descrC, float* bsrSortedValC, int* bsrSortedRowPtrC,
    int* bsrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_scsr2bsr_t> target{rocsparse_library,
      "cusparseScsr2bsr", "rocsparse_scsr2bsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, blockDim, to_descrC, bsrSortedValC, bsrSortedRowPtrC,
      bsrSortedColIndC)));
}

// cusparseScsr2csr_compress -> rocsparse_scsr2csr_compress
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsr2csr_compress(cusparseHandle_t handle, int m,
    int n, const cusparseMatDescr_t descrA, const float* csrSortedValA, const int* csrSortedColIndA,
    const int* csrSortedRowPtrA, int nnzA, const int* nnzPerRow, float* csrSortedValC,
    int* csrSortedColIndC, int* csrSortedRowPtrC, float tol) {
  static constinit Target<rocsparse::rocsparse_scsr2csr_compress_t> target{rocsparse_library,
      "cusparseScsr2csr_compress", "rocsparse_scsr2csr_compress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, nnzA, nnzPerRow, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, tol)));
}

// cusparseScsr2csru: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsr2csru(cusparseHandle_t /*handle*/, int /*m*/,
    int /*n*/, int /*nnz*/, const cusparseMatDescr_t /*descrA*/, float* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseScsr2csru",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseScsr2gebsr -> rocsparse_scsr2gebsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsr2gebsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const float* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const cusparseMatDescr_t descrC, float* bsrSortedValC, int* bsrSortedRowPtrC,
    int* bsrSortedColIndC, int rowBlockDim, int colBlockDim, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_scsr2gebsr_t> target{rocsparse_library,
      "cusparseScsr2gebsr", "rocsparse_scsr2gebsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, to_descrC, bsrSortedValC, bsrSortedRowPtrC,
      bsrSortedColIndC, rowBlockDim, colBlockDim, pBuffer)));
}

// cusparseScsr2gebsr_bufferSize -> rocsparse_scsr2gebsr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsr2gebsr_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const float* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    int rowBlockDim, int colBlockDim, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_scsr2gebsr_buffer_size_t> target{rocsparse_library,
      "cusparseScsr2gebsr_bufferSize", "rocsparse_scsr2gebsr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, m, n, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, rowBlockDim, colBlockDim, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseScsrcolor -> rocsparse_scsrcolor
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsrcolor(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, const float* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const float* fractionToColor,
    int* ncolors, int* coloring, int* reordering, const cusparseColorInfo_t info) {
  static constinit Target<rocsparse::rocsparse_scsrcolor_t> target{rocsparse_library,
      "cusparseScsrcolor", "rocsparse_scsrcolor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseColorInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, fractionToColor, ncolors, coloring, reordering,
      to_info)));
}

// cusparseScsrgeam2 -> rocsparse_scsrgeam
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsrgeam2(cusparseHandle_t handle, int m, int n,
    const float* alpha, const cusparseMatDescr_t descrA, int nnzA, const float* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const float* beta,
    const cusparseMatDescr_t descrB, int nnzB, const float* csrSortedValB,
    const int* csrSortedRowPtrB, const int* csrSortedColIndB, const cusparseMatDescr_t descrC,
    float* csrSortedValC, int* csrSortedRowPtrC, int* csrSortedColIndC, void* /*pBuffer*/) {
  static constinit Target<rocsparse::rocsparse_scsrgeam_t> target{rocsparse_library,
      "cusparseScsrgeam2", "rocsparse_scsrgeam"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrB{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrB, to_descrB);
      found != HandleStatus::ok) {
    return reject(target, "descrB", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, alpha, to_descrA, nnzA,
      csrSortedValA, csrSortedRowPtrA, csrSortedColIndA, beta, to_descrB, nnzB, csrSortedValB,
      csrSortedRowPtrB, csrSortedColIndB, to_descrC, csrSortedValC,
      pass<const rocsparse::rocsparse_int*>(csrSortedRowPtrC), csrSortedColIndC)));
}

// cusparseScsrgeam2_bufferSizeExt, by hand
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsrgeam2_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, const float* alpha, const cusparseMatDescr_t descrA, int nnzA,
    const float* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const float* beta, const cusparseMatDescr_t descrB, int nnzB, const float* csrSortedValB,
    const int* csrSortedRowPtrB, const int* csrSortedColIndB, const cusparseMatDescr_t descrC,
    const float* csrSortedValC, const int* csrSortedRowPtrC, const int* csrSortedColIndC,
    size_t* pBufferSizeInBytes) {
  return done("cusparseScsrgeam2_bufferSizeExt", adapters::csrgeam2_buffer_size(handle, m, n, alpha,
      descrA, nnzA, csrSortedValA, csrSortedRowPtrA, csrSortedColIndA, beta, descrB, nnzB,
      csrSortedValB, csrSortedRowPtrB, csrSortedColIndB, descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, pBufferSizeInBytes));
}

// cusparseScsric02 -> rocsparse_scsric0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsric02(cusparseHandle_t handle, int m, int nnz,
    const cusparseMatDescr_t descrA, float* csrSortedValA_valM, const int* csrSortedRowPtrA,
    const int* csrSortedColIndA, csric02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_scsric0_t> target{rocsparse_library,
      "cusparseScsric02", "rocsparse_scsric0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA_valM,
      csrSortedRowPtrA, csrSortedColIndA, to_info, to_policy, pBuffer)));
}

// cusparseScsric02_analysis -> rocsparse_scsric0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsric02_analysis(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, const float* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csric02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_scsric0_analysis_t> target{rocsparse_library,
      "cusparseScsric02_analysis", "rocsparse_scsric0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, to_info, rocsparse::rocsparse_analysis_policy_force,
      to_policy, pBuffer)));
}

// cusparseScsric02_bufferSize -> rocsparse_scsric0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsric02_bufferSize(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, float* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csric02Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_scsric0_buffer_size_t> target{rocsparse_library,
      "cusparseScsric02_bufferSize", "rocsparse_scsric0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, m, nnz, to_descrA,
      pass<const float*>(csrSortedValA), csrSortedRowPtrA, csrSortedColIndA, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseScsrilu02 -> rocsparse_scsrilu0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsrilu02(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, float* csrSortedValA_valM,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_scsrilu0_t> target{rocsparse_library,
      "cusparseScsrilu02", "rocsparse_scsrilu0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA_valM,
      csrSortedRowPtrA, csrSortedColIndA, to_info, to_policy, pBuffer)));
}

// cusparseScsrilu02_analysis -> rocsparse_scsrilu0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsrilu02_analysis(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, const float* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_scsrilu0_analysis_t> target{rocsparse_library,
      "cusparseScsrilu02_analysis", "rocsparse_scsrilu0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, to_info, rocsparse::rocsparse_analysis_policy_force,
      to_policy, pBuffer)));
}

// cusparseScsrilu02_bufferSize -> rocsparse_scsrilu0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsrilu02_bufferSize(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, float* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_scsrilu0_buffer_size_t> target{rocsparse_library,
      "cusparseScsrilu02_bufferSize", "rocsparse_scsrilu0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, m, nnz, to_descrA,
      pass<const float*>(csrSortedValA), csrSortedRowPtrA, csrSortedColIndA, to_info,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseScsrilu02_numericBoost -> rocsparse_dscsrilu0_numeric_boost
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsrilu02_numericBoost(cusparseHandle_t handle,
    csrilu02Info_t info, int enable_boost, double* tol, float* boost_val) {
  static constinit Target<rocsparse::rocsparse_dscsrilu0_numeric_boost_t> target{rocsparse_library,
      "cusparseScsrilu02_numericBoost", "rocsparse_dscsrilu0_numeric_boost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, enable_boost,
      pass<const double*>(tol), pass<const float*>(boost_val))));
}

// cusparseScsru2csr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsru2csr(cusparseHandle_t /*handle*/, int /*m*/,
    int /*n*/, int /*nnz*/, const cusparseMatDescr_t /*descrA*/, float* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseScsru2csr",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseScsru2csr_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseScsru2csr_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnz*/, float* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseScsru2csr_bufferSizeExt",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSetMatDiagType -> rocsparse_set_mat_diag_type
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSetMatDiagType(cusparseMatDescr_t descrA,
    cusparseDiagType_t diagType) {
  static constinit Target<rocsparse::rocsparse_set_mat_diag_type_t> target{rocsparse_library,
      "cusparseSetMatDiagType", "rocsparse_set_mat_diag_type"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_diag_type_ to_diagType{};
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(diagType, to_diagType)) {
    return reject(target, "diagType", diagType, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_descrA, to_diagType)));
}

// cusparseSetMatFillMode -> rocsparse_set_mat_fill_mode
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSetMatFillMode(cusparseMatDescr_t descrA,
    cusparseFillMode_t fillMode) {
  static constinit Target<rocsparse::rocsparse_set_mat_fill_mode_t> target{rocsparse_library,
      "cusparseSetMatFillMode", "rocsparse_set_mat_fill_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_fill_mode_ to_fillMode{};
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(fillMode, to_fillMode)) {
    return reject(target, "fillMode", fillMode, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_descrA, to_fillMode)));
}

// cusparseSetMatIndexBase -> rocsparse_set_mat_index_base
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSetMatIndexBase(cusparseMatDescr_t descrA,
    cusparseIndexBase_t base) {
  static constinit Target<rocsparse::rocsparse_set_mat_index_base_t> target{rocsparse_library,
      "cusparseSetMatIndexBase", "rocsparse_set_mat_index_base"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_index_base_ to_base{};
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(base, to_base)) {
    return reject(target, "base", base, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_descrA, to_base)));
}

// cusparseSetMatType -> rocsparse_set_mat_type
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSetMatType(cusparseMatDescr_t descrA,
    cusparseMatrixType_t type) {
  static constinit Target<rocsparse::rocsparse_set_mat_type_t> target{rocsparse_library,
      "cusparseSetMatType", "rocsparse_set_mat_type"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_matrix_type_ to_type{};
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(type, to_type)) {
    return reject(target, "type", type, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_descrA, to_type)));
}

// cusparseSetPointerMode -> rocsparse_set_pointer_mode
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSetPointerMode(cusparseHandle_t handle,
    cusparsePointerMode_t mode) {
  static constinit Target<rocsparse::rocsparse_set_pointer_mode_t> target{rocsparse_library,
      "cusparseSetPointerMode", "rocsparse_set_pointer_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_pointer_mode_ to_mode{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode)));
}

// cusparseSetStream -> rocsparse_set_stream
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSetStream(cusparseHandle_t handle,
    cudaStream_t streamId) {
  static constinit Target<rocsparse::rocsparse_set_stream_t> target{rocsparse_library,
      "cusparseSetStream", "rocsparse_set_stream"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle,
      as_stream<rocsparse::hipStream_t>(streamId))));
}

// cusparseSgebsr2csr -> rocsparse_sgebsr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgebsr2csr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, const cusparseMatDescr_t descrA,
    const float* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDim, int colBlockDim, const cusparseMatDescr_t descrC, float* csrSortedValC,
    int* csrSortedRowPtrC, int* csrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_sgebsr2csr_t> target{rocsparse_library,
      "cusparseSgebsr2csr", "rocsparse_sgebsr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, to_descrA, bsrSortedValA,
      bsrSortedRowPtrA, bsrSortedColIndA, rowBlockDim, colBlockDim, to_descrC, csrSortedValC,
      csrSortedRowPtrC, csrSortedColIndC)));
}

// cusparseSgebsr2gebsc -> rocsparse_sgebsr2gebsc
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgebsr2gebsc(cusparseHandle_t handle, int mb,
    int nb, int nnzb, const float* bsrSortedVal, const int* bsrSortedRowPtr,
    const int* bsrSortedColInd, int rowBlockDim, int colBlockDim, float* bscVal, int* bscRowInd,
    int* bscColPtr, cusparseAction_t copyValues, cusparseIndexBase_t idxBase, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sgebsr2gebsc_t> target{rocsparse_library,
      "cusparseSgebsr2gebsc", "rocsparse_sgebsr2gebsc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_action_ to_copyValues{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(copyValues, to_copyValues)) {
    return reject(target, "copyValues", copyValues, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, mb, nb, nnzb, bsrSortedVal,
      bsrSortedRowPtr, bsrSortedColInd, rowBlockDim, colBlockDim, bscVal, bscRowInd, bscColPtr,
      to_copyValues, to_idxBase, pBuffer)));
}

// cusparseSgebsr2gebsc_bufferSize -> rocsparse_sgebsr2gebsc_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgebsr2gebsc_bufferSize(cusparseHandle_t handle,
    int mb, int nb, int nnzb, const float* bsrSortedVal, const int* bsrSortedRowPtr,
    const int* bsrSortedColInd, int rowBlockDim, int colBlockDim, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sgebsr2gebsc_buffer_size_t> target{rocsparse_library,
      "cusparseSgebsr2gebsc_bufferSize", "rocsparse_sgebsr2gebsc_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, mb, nb, nnzb, bsrSortedVal, bsrSortedRowPtr,
      bsrSortedColInd, rowBlockDim, colBlockDim, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseSgebsr2gebsr -> rocsparse_sgebsr2gebsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgebsr2gebsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, int nnzb, const cusparseMatDescr_t descrA,
    const float* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDimA, int colBlockDimA, const cusparseMatDescr_t descrC, float* bsrSortedValC,
    int* bsrSortedRowPtrC, int* bsrSortedColIndC, int rowBlockDimC, int colBlockDimC,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sgebsr2gebsr_t> target{rocsparse_library,
      "cusparseSgebsr2gebsr", "rocsparse_sgebsr2gebsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, nnzb, to_descrA,
      bsrSortedValA, bsrSortedRowPtrA, bsrSortedColIndA, rowBlockDimA, colBlockDimA, to_descrC,
      bsrSortedValC, bsrSortedRowPtrC, bsrSortedColIndC, rowBlockDimC, colBlockDimC, pBuffer)));
}

// cusparseSgebsr2gebsr_bufferSize -> rocsparse_sgebsr2gebsr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgebsr2gebsr_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, int nnzb, const cusparseMatDescr_t descrA,
    const float* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDimA, int colBlockDimA, int rowBlockDimC, int colBlockDimC,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sgebsr2gebsr_buffer_size_t> target{rocsparse_library,
      "cusparseSgebsr2gebsr_bufferSize", "rocsparse_sgebsr2gebsr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nb, nnzb, to_descrA, bsrSortedValA,
      bsrSortedRowPtrA, bsrSortedColIndA, rowBlockDimA, colBlockDimA, rowBlockDimC, colBlockDimC,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseSgemvi -> rocsparse_sgemvi
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgemvi(cusparseHandle_t handle,
    cusparseOperation_t transA, int m, int n, const float* alpha, const float* A, int lda, int nnz,
    const float* xVal, const int* xInd, const float* beta, float* y, cusparseIndexBase_t idxBase,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sgemvi_t> target{rocsparse_library, "cusparseSgemvi",
      "rocsparse_sgemvi"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transA, m, n, alpha, A, lda, nnz, xVal,
      xInd, beta, y, to_idxBase, pBuffer)));
}

// cusparseSgemvi_bufferSize -> rocsparse_sgemvi_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgemvi_bufferSize(cusparseHandle_t handle,
    cusparseOperation_t transA, int m, int n, int nnz, int* pBufferSize) {
  static constinit Target<rocsparse::rocsparse_sgemvi_buffer_size_t> target{rocsparse_library,
      "cusparseSgemvi_bufferSize", "rocsparse_sgemvi_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_transA{};
  size_t to_pBufferSize{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (pBufferSize == nullptr) {
    return reject(target, "pBufferSize", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_transA, m, n, nnz, &to_pBufferSize));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSize, *pBufferSize)) {
    return reject_answer(target, "pBufferSize", to_pBufferSize, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseSgpsvInterleavedBatch: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgpsvInterleavedBatch(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, float* /*ds*/, float* /*dl*/,
    float* /*d*/, float* /*du*/, float* /*dw*/, float* /*x*/, int /*batchCount*/,
    void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSgpsvInterleavedBatch",
      "needs an adapter: 11 arguments, rocsparse_sgpsv_interleaved_batch takes 12; it also wants "
      "alg, batch_stride, temp_buffer; it has no algo, pBuffer",
      "rocsparse_sgpsv_interleaved_batch"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSgpsvInterleavedBatch_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgpsvInterleavedBatch_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, const float* /*ds*/, const float* /*dl*/,
    const float* /*d*/, const float* /*du*/, const float* /*dw*/, const float* /*x*/,
    int /*batchCount*/, size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseSgpsvInterleavedBatch_bufferSizeExt",
      "needs an adapter: 11 arguments, rocsparse_sgpsv_interleaved_batch_buffer_size takes 12; "
      "it also wants alg, batch_stride, buffer_size; it has no algo, pBufferSizeInBytes",
      "rocsparse_sgpsv_interleaved_batch_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSgtsv2 -> rocsparse_sgtsv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgtsv2(cusparseHandle_t handle, int m, int n,
    const float* dl, const float* d, const float* du, float* B, int ldb, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sgtsv_t> target{rocsparse_library, "cusparseSgtsv2",
      "rocsparse_sgtsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, dl, d, du, B, ldb, pBuffer)));
}

// cusparseSgtsv2StridedBatch -> rocsparse_sgtsv_no_pivot_strided_batch
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgtsv2StridedBatch(cusparseHandle_t handle,
    int m, const float* dl, const float* d, const float* du, float* x, int batchCount,
    int batchStride, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sgtsv_no_pivot_strided_batch_t> target{
      rocsparse_library, "cusparseSgtsv2StridedBatch", "rocsparse_sgtsv_no_pivot_strided_batch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, dl, d, du, x, batchCount, batchStride,
      pBuffer)));
}

// cusparseSgtsv2StridedBatch_bufferSizeExt -> rocsparse_sgtsv_no_pivot_strided_batch_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgtsv2StridedBatch_bufferSizeExt(
    cusparseHandle_t handle, int m, const float* dl, const float* d, const float* du,
    const float* x, int batchCount, int batchStride, size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sgtsv_no_pivot_strided_batch_buffer_size_t> target{
      rocsparse_library, "cusparseSgtsv2StridedBatch_bufferSizeExt",
      "rocsparse_sgtsv_no_pivot_strided_batch_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, dl, d, du, x, batchCount, batchStride,
      bufferSizeInBytes)));
}

// cusparseSgtsv2_bufferSizeExt -> rocsparse_sgtsv_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgtsv2_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, const float* dl, const float* d, const float* du, const float* B, int ldb,
    size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sgtsv_buffer_size_t> target{rocsparse_library,
      "cusparseSgtsv2_bufferSizeExt", "rocsparse_sgtsv_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, dl, d, du, B, ldb,
      bufferSizeInBytes)));
}

// cusparseSgtsv2_nopivot -> rocsparse_sgtsv_no_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgtsv2_nopivot(cusparseHandle_t handle, int m,
    int n, const float* dl, const float* d, const float* du, float* B, int ldb, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sgtsv_no_pivot_t> target{rocsparse_library,
      "cusparseSgtsv2_nopivot", "rocsparse_sgtsv_no_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, dl, d, du, B, ldb, pBuffer)));
}

// cusparseSgtsv2_nopivot_bufferSizeExt -> rocsparse_sgtsv_no_pivot_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgtsv2_nopivot_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, const float* dl, const float* d, const float* du,
    const float* B, int ldb, size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sgtsv_no_pivot_buffer_size_t> target{
      rocsparse_library, "cusparseSgtsv2_nopivot_bufferSizeExt",
      "rocsparse_sgtsv_no_pivot_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, dl, d, du, B, ldb,
      bufferSizeInBytes)));
}

// cusparseSgtsvInterleavedBatch: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgtsvInterleavedBatch(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, float* /*dl*/, float* /*d*/,
    float* /*du*/, float* /*x*/, int /*batchCount*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSgtsvInterleavedBatch",
      "needs an adapter: rocSPARSE numbers the algorithms otherwise and wants a batch stride",
      "rocsparse_sgtsv_interleaved_batch"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSgtsvInterleavedBatch_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSgtsvInterleavedBatch_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, const float* /*dl*/, const float* /*d*/,
    const float* /*du*/, const float* /*x*/, int /*batchCount*/, size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseSgtsvInterleavedBatch_bufferSizeExt",
      "needs an adapter: rocSPARSE numbers the algorithms otherwise and wants a batch stride",
      "rocsparse_sgtsv_interleaved_batch_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSnnz -> rocsparse_snnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSnnz(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA, const float* A,
    int lda, int* nnzPerRowCol, int* nnzTotalDevHostPtr) {
  static constinit Target<rocsparse::rocsparse_snnz_t> target{rocsparse_library, "cusparseSnnz",
      "rocsparse_snnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA, A, lda,
      nnzPerRowCol, nnzTotalDevHostPtr)));
}

// cusparseSnnz_compress -> rocsparse_snnz_compress
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSnnz_compress(cusparseHandle_t handle, int m,
    const cusparseMatDescr_t descr, const float* csrSortedValA, const int* csrSortedRowPtrA,
    int* nnzPerRow, int* nnzC, float tol) {
  static constinit Target<rocsparse::rocsparse_snnz_compress_t> target{rocsparse_library,
      "cusparseSnnz_compress", "rocsparse_snnz_compress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descr{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descr, to_descr);
      found != HandleStatus::ok) {
    return reject(target, "descr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, to_descr, csrSortedValA,
      csrSortedRowPtrA, nnzPerRow, nnzC, tol)));
}

// cusparseSpGEAM: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEAM(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseSpMatDescr_t /*matA*/, const void* /*beta*/, cusparseSpMatDescr_t /*matB*/,
    cusparseSpMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpGEAMAlg_t /*alg*/,
    cusparseSpGEAMDescr_t /*spgeamDescr*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpGEAM",
      "needs an adapter: rocSPARSE takes operations and scalars through a descriptor, and the "
      "step as an argument",
      "rocsparse_spgeam"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEAM_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEAM_bufferSize(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseSpMatDescr_t /*matA*/, const void* /*beta*/, cusparseSpMatDescr_t /*matB*/,
    cusparseSpMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpGEAMAlg_t /*alg*/,
    cusparseSpGEAMDescr_t /*spgeamDescr*/, size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSpGEAM_bufferSize",
      "needs an adapter: rocSPARSE takes operations and scalars through a descriptor, and the "
      "step as an argument",
      "rocsparse_spgeam_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEAM_createDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEAM_createDescr(
    cusparseSpGEAMDescr_t* /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpGEAM_createDescr",
      "needs an adapter: rocSPARSE takes operations and scalars through a descriptor, and the "
      "step as an argument",
      "rocsparse_create_spgeam_descr"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEAM_destroyDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEAM_destroyDescr(
    cusparseSpGEAMDescr_t /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpGEAM_destroyDescr",
      "needs an adapter: rocSPARSE takes operations and scalars through a descriptor, and the "
      "step as an argument",
      "rocsparse_destroy_spgeam_descr"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEAM_nnz: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEAM_nnz(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseSpMatDescr_t /*matA*/, const void* /*beta*/, cusparseSpMatDescr_t /*matB*/,
    cusparseSpMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpGEAMAlg_t /*alg*/,
    cusparseSpGEAMDescr_t /*spgeamDescr*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpGEAM_nnz",
      "needs an adapter: rocSPARSE takes operations and scalars through a descriptor, and the "
      "step as an argument",
      "rocsparse_spgeam"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMM_compute: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMM_compute(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstSpMatDescr_t /*matB*/, const void* /*beta*/,
    cusparseSpMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpGEMMAlg_t /*alg*/,
    cusparseSpGEMMDescr_t /*spgemmDescr*/, size_t* /*bufferSize2*/, void* /*externalBuffer2*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMM_compute",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step and "
      "the matrix that is added as arguments",
      "rocsparse_spgemm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMM_copy: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMM_copy(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstSpMatDescr_t /*matB*/, const void* /*beta*/,
    cusparseSpMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpGEMMAlg_t /*alg*/,
    cusparseSpGEMMDescr_t /*spgemmDescr*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMM_copy",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step and "
      "the matrix that is added as arguments",
      "rocsparse_spgemm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMM_createDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMM_createDescr(
    cusparseSpGEMMDescr_t* /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMM_createDescr",
      "rocSPARSE keeps what it found in the matrix, not in a descriptor of its own"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMM_destroyDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMM_destroyDescr(
    cusparseSpGEMMDescr_t /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMM_destroyDescr",
      "rocSPARSE keeps what it found in the matrix, not in a descriptor of its own"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMM_estimateMemory: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMM_estimateMemory(
    cusparseHandle_t /*handle*/, cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/,
    const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/, cusparseConstSpMatDescr_t /*matB*/,
    const void* /*beta*/, cusparseSpMatDescr_t /*matC*/, cudaDataType /*computeType*/,
    cusparseSpGEMMAlg_t /*alg*/, cusparseSpGEMMDescr_t /*spgemmDescr*/, float /*chunk_fraction*/,
    size_t* /*bufferSize3*/, void* /*externalBuffer3*/, size_t* /*bufferSize2*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMM_estimateMemory",
      "rocSPARSE does not tell how many products a sparse product takes"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMM_getNumProducts: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMM_getNumProducts(
    cusparseSpGEMMDescr_t /*spgemmDescr*/, int64_t* /*num_prods*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMM_getNumProducts",
      "rocSPARSE does not tell how many products a sparse product takes"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMM_workEstimation: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMM_workEstimation(
    cusparseHandle_t /*handle*/, cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/,
    const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/, cusparseConstSpMatDescr_t /*matB*/,
    const void* /*beta*/, cusparseSpMatDescr_t /*matC*/, cudaDataType /*computeType*/,
    cusparseSpGEMMAlg_t /*alg*/, cusparseSpGEMMDescr_t /*spgemmDescr*/, size_t* /*bufferSize1*/,
    void* /*externalBuffer1*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMM_workEstimation",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step and "
      "the matrix that is added as arguments",
      "rocsparse_spgemm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMMreuse_compute: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMMreuse_compute(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstSpMatDescr_t /*matB*/, const void* /*beta*/,
    cusparseSpMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpGEMMAlg_t /*alg*/,
    cusparseSpGEMMDescr_t /*spgemmDescr*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMMreuse_compute",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step and "
      "the matrix that is added as arguments",
      "rocsparse_spgemm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMMreuse_copy: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMMreuse_copy(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstSpMatDescr_t /*matB*/, cusparseSpMatDescr_t /*matC*/, cusparseSpGEMMAlg_t /*alg*/,
    cusparseSpGEMMDescr_t /*spgemmDescr*/, size_t* /*bufferSize5*/, void* /*externalBuffer5*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMMreuse_copy",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step and "
      "the matrix that is added as arguments",
      "rocsparse_spgemm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMMreuse_nnz: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMMreuse_nnz(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstSpMatDescr_t /*matB*/, cusparseSpMatDescr_t /*matC*/, cusparseSpGEMMAlg_t /*alg*/,
    cusparseSpGEMMDescr_t /*spgemmDescr*/, size_t* /*bufferSize2*/, void* /*externalBuffer2*/,
    size_t* /*bufferSize3*/, void* /*externalBuffer3*/, size_t* /*bufferSize4*/,
    void* /*externalBuffer4*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMMreuse_nnz",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step and "
      "the matrix that is added as arguments",
      "rocsparse_spgemm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpGEMMreuse_workEstimation: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpGEMMreuse_workEstimation(
    cusparseHandle_t /*handle*/, cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstSpMatDescr_t /*matB*/,
    cusparseSpMatDescr_t /*matC*/, cusparseSpGEMMAlg_t /*alg*/,
    cusparseSpGEMMDescr_t /*spgemmDescr*/, size_t* /*bufferSize1*/, void* /*externalBuffer1*/) {
  static constinit Refusal refusal{
      "cusparseSpGEMMreuse_workEstimation",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step and "
      "the matrix that is added as arguments",
      "rocsparse_spgemm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMM: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMM(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstDnMatDescr_t /*matB*/, const void* /*beta*/,
    cusparseDnMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpMMAlg_t /*alg*/,
    void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpMM",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument",
      "rocsparse_spmm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMMOp: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMMOp(cusparseSpMMOpPlan_t /*plan*/,
    void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpMMOp",
      "rocSPARSE has no product with operations that the application compiles"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMMOp_createPlan: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMMOp_createPlan(cusparseHandle_t /*handle*/,
    cusparseSpMMOpPlan_t* /*plan*/, cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstDnMatDescr_t /*matB*/,
    cusparseDnMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpMMOpAlg_t /*alg*/,
    const void* /*addOperationLtoirBuffer*/, size_t /*addOperationBufferSize*/,
    const void* /*mulOperationLtoirBuffer*/, size_t /*mulOperationBufferSize*/,
    const void* /*epilogueLtoirBuffer*/, size_t /*epilogueBufferSize*/,
    size_t* /*SpMMWorkspaceSize*/) {
  static constinit Refusal refusal{
      "cusparseSpMMOp_createPlan",
      "rocSPARSE has no product with operations that the application compiles"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMMOp_destroyPlan: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMMOp_destroyPlan(
    cusparseSpMMOpPlan_t /*plan*/) {
  static constinit Refusal refusal{
      "cusparseSpMMOp_destroyPlan",
      "rocSPARSE has no product with operations that the application compiles"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMM_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMM_bufferSize(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstDnMatDescr_t /*matB*/, const void* /*beta*/,
    cusparseDnMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpMMAlg_t /*alg*/,
    size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSpMM_bufferSize",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument",
      "rocsparse_spmm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMM_preprocess: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMM_preprocess(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstDnMatDescr_t /*matB*/, const void* /*beta*/,
    cusparseDnMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpMMAlg_t /*alg*/,
    void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpMM_preprocess",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument",
      "rocsparse_spmm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMV: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMV(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstDnVecDescr_t /*vecX*/, const void* /*beta*/, cusparseDnVecDescr_t /*vecY*/,
    cudaDataType /*computeType*/, cusparseSpMVAlg_t /*alg*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpMV",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument",
      "rocsparse_spmv"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVDescrGetParam: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVDescrGetParam(cusparseSpMVDescr_t /*descr*/,
    cusparseApiParam_t /*param*/, void* /*data*/, size_t /*dataSize*/) {
  static constinit Refusal refusal{
      "cusparseSpMVDescrGetParam",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVDescrSetParam: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVDescrSetParam(cusparseSpMVDescr_t /*descr*/,
    cusparseApiParam_t /*param*/, void* /*data*/, size_t /*dataSize*/) {
  static constinit Refusal refusal{
      "cusparseSpMVDescrSetParam",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVGeneric: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVGeneric(cusparseHandle_t /*handle*/,
    const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/, cusparseConstDnVecDescr_t /*vecX*/,
    const void* /*beta*/, cusparseConstDnVecDescr_t /*vecY*/, cusparseDnVecDescr_t /*vecZ*/,
    cudaDataType /*computeType*/, cusparseSpMVDescr_t /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpMVGeneric",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVGeneric_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVGeneric_bufferSize(
    cusparseHandle_t /*handle*/, const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstDnVecDescr_t /*vecX*/, const void* /*beta*/, cusparseConstDnVecDescr_t /*vecY*/,
    cusparseDnVecDescr_t /*vecZ*/, cudaDataType /*computeType*/, cusparseSpMVDescr_t /*descr*/,
    size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSpMVGeneric_bufferSize",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVGeneric_preprocess: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVGeneric_preprocess(
    cusparseHandle_t /*handle*/, const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstDnVecDescr_t /*vecX*/, const void* /*beta*/, cusparseConstDnVecDescr_t /*vecY*/,
    cusparseDnVecDescr_t /*vecZ*/, cudaDataType /*computeType*/, cusparseSpMVDescr_t /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpMVGeneric_preprocess",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVOp: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVOp(cusparseHandle_t /*handle*/,
    cusparseSpMVOpPlan_t /*plan*/, const void* /*alpha*/, const void* /*beta*/,
    cusparseConstDnVecDescr_t /*vecX*/, cusparseConstDnVecDescr_t /*vecY*/,
    cusparseDnVecDescr_t /*vecZ*/) {
  static constinit Refusal refusal{
      "cusparseSpMVOp",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVOp_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVOp_bufferSize(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstDnVecDescr_t /*vecX*/, cusparseDnVecDescr_t /*vecY*/,
    cusparseDnVecDescr_t /*vecZ*/, cudaDataType /*computeType*/, cusparseSpMVOpAlg_t /*alg*/,
    size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSpMVOp_bufferSize",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVOp_createDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVOp_createDescr(cusparseHandle_t /*handle*/,
    cusparseSpMVOpDescr_t* /*desc*/, cusparseOperation_t /*opA*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstDnVecDescr_t /*vecX*/,
    cusparseDnVecDescr_t /*vecY*/, cusparseDnVecDescr_t /*vecZ*/, cudaDataType /*computeType*/,
    cusparseSpMVOpAlg_t /*alg*/, void* /*buffer*/) {
  static constinit Refusal refusal{
      "cusparseSpMVOp_createDescr",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVOp_createPlan: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVOp_createPlan(cusparseHandle_t /*handle*/,
    cusparseSpMVOpDescr_t /*desc*/, cusparseSpMVOpPlan_t* /*plan*/, const void* /*code*/,
    size_t /*codeSize*/) {
  static constinit Refusal refusal{
      "cusparseSpMVOp_createPlan",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVOp_destroyDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVOp_destroyDescr(
    cusparseSpMVOpDescr_t /*desc*/) {
  static constinit Refusal refusal{
      "cusparseSpMVOp_destroyDescr",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVOp_destroyPlan: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVOp_destroyPlan(
    cusparseSpMVOpPlan_t /*plan*/) {
  static constinit Refusal refusal{
      "cusparseSpMVOp_destroyPlan",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMVOp_setGlobalUserData: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMVOp_setGlobalUserData(
    cusparseHandle_t /*handle*/, cusparseSpMVOpPlan_t /*plan*/, const char* /*global_data_name*/,
    void* /*input_data*/, size_t /*data_size*/) {
  static constinit Refusal refusal{
      "cusparseSpMVOp_setGlobalUserData",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMV_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMV_bufferSize(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstDnVecDescr_t /*vecX*/, const void* /*beta*/, cusparseDnVecDescr_t /*vecY*/,
    cudaDataType /*computeType*/, cusparseSpMVAlg_t /*alg*/, size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSpMV_bufferSize",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument",
      "rocsparse_spmv"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMV_createDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMV_createDescr(
    cusparseSpMVDescr_t* /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpMV_createDescr",
      "rocSPARSE does every step with one function, which takes the step as an argument"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMV_destroyDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMV_destroyDescr(
    cusparseSpMVDescr_t /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpMV_destroyDescr",
      "rocSPARSE does every step with one function, which takes the step as an argument"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMV_preprocess: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMV_preprocess(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstDnVecDescr_t /*vecX*/, const void* /*beta*/, cusparseDnVecDescr_t /*vecY*/,
    cudaDataType /*computeType*/, cusparseSpMVAlg_t /*alg*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpMV_preprocess",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument",
      "rocsparse_spmv"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMatConvert: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatConvert(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseConstSpMatDescr_t /*sourceDescr*/,
    cusparseSpMatDescr_t /*targetDescr*/, cusparseAction_t /*copyValues*/,
    cusparseSpMatConvertAlg_t /*alg*/, cusparseSpMatConvertDescr_t /*convertDescr*/,
    void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpMatConvert",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMatConvertDescrCreate: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatConvertDescrCreate(
    cusparseSpMatConvertDescr_t* /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpMatConvertDescrCreate",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMatConvertDescrDestroy: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatConvertDescrDestroy(
    cusparseSpMatConvertDescr_t /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpMatConvertDescrDestroy",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMatConvert_analysis: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatConvert_analysis(
    cusparseHandle_t /*handle*/, cusparseOperation_t /*opA*/,
    cusparseConstSpMatDescr_t /*sourceDescr*/, cusparseSpMatDescr_t /*targetDescr*/,
    cusparseAction_t /*copyValues*/, cusparseSpMatConvertAlg_t /*alg*/,
    cusparseSpMatConvertDescr_t /*convertDescr*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpMatConvert_analysis",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMatConvert_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatConvert_bufferSize(
    cusparseHandle_t /*handle*/, cusparseOperation_t /*opA*/,
    cusparseConstSpMatDescr_t /*sourceDescr*/, cusparseSpMatDescr_t /*targetDescr*/,
    cusparseAction_t /*copyValues*/, cusparseSpMatConvertAlg_t /*alg*/,
    cusparseSpMatConvertDescr_t /*convertDescr*/, size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSpMatConvert_bufferSize",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMatGetAttribute -> rocsparse_spmat_get_attribute
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatGetAttribute(
    cusparseConstSpMatDescr_t spMatDescr, cusparseSpMatAttribute_t attribute, void* data,
    size_t dataSize) {
  static constinit Target<rocsparse::rocsparse_spmat_get_attribute_t> target{rocsparse_library,
      "cusparseSpMatGetAttribute", "rocsparse_spmat_get_attribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_spmat_attribute_ to_attribute{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(attribute, to_attribute)) {
    return reject(target, "attribute", attribute, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_spMatDescr, to_attribute, data, dataSize)));
}

// cusparseSpMatGetFormat -> rocsparse_spmat_get_format
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatGetFormat(
    cusparseConstSpMatDescr_t spMatDescr, cusparseFormat_t* format) {
  static constinit Target<rocsparse::rocsparse_spmat_get_format_t> target{rocsparse_library,
      "cusparseSpMatGetFormat", "rocsparse_spmat_get_format"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_format_ to_format{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (format == nullptr) {
    return reject(target, "format", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_spMatDescr, &to_format));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_format, *format)) {
    return reject_answer(target, "format", to_format, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseSpMatGetIndexBase -> rocsparse_spmat_get_index_base
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatGetIndexBase(
    cusparseConstSpMatDescr_t spMatDescr, cusparseIndexBase_t* idxBase) {
  static constinit Target<rocsparse::rocsparse_spmat_get_index_base_t> target{rocsparse_library,
      "cusparseSpMatGetIndexBase", "rocsparse_spmat_get_index_base"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr,
      pass<rocsparse::rocsparse_index_base*>(idxBase))));
}

// cusparseSpMatGetPointers: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatGetPointers(
    cusparseSpMatDescr_t /*spMatDescr*/, cusparseSpMatPointers_t* /*pointers*/) {
  static constinit Refusal refusal{
      "cusparseSpMatGetPointers",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMatGetSize -> rocsparse_spmat_get_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatGetSize(
    cusparseConstSpMatDescr_t spMatDescr, int64_t* rows, int64_t* cols, int64_t* nnz) {
  static constinit Target<rocsparse::rocsparse_spmat_get_size_t> target{rocsparse_library,
      "cusparseSpMatGetSize", "rocsparse_spmat_get_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, rows, cols, nnz)));
}

// cusparseSpMatGetSizes: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatGetSizes(
    cusparseConstSpMatDescr_t /*spMatDescr*/, cusparseSpMatSizes_t* /*sizes*/) {
  static constinit Refusal refusal{
      "cusparseSpMatGetSizes",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMatGetStridedBatch -> rocsparse_spmat_get_strided_batch
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatGetStridedBatch(
    cusparseConstSpMatDescr_t spMatDescr, int* batchCount) {
  static constinit Target<rocsparse::rocsparse_spmat_get_strided_batch_t> target{rocsparse_library,
      "cusparseSpMatGetStridedBatch", "rocsparse_spmat_get_strided_batch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, batchCount)));
}

// cusparseSpMatGetValues -> rocsparse_spmat_get_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatGetValues(cusparseSpMatDescr_t spMatDescr,
    void** values) {
  static constinit Target<rocsparse::rocsparse_spmat_get_values_t> target{rocsparse_library,
      "cusparseSpMatGetValues", "rocsparse_spmat_get_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, values)));
}

// cusparseSpMatSetAttribute -> rocsparse_spmat_set_attribute
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatSetAttribute(
    cusparseSpMatDescr_t spMatDescr, cusparseSpMatAttribute_t attribute, void* data,
    size_t dataSize) {
  static constinit Target<rocsparse::rocsparse_spmat_set_attribute_t> target{rocsparse_library,
      "cusparseSpMatSetAttribute", "rocsparse_spmat_set_attribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  rocsparse::rocsparse_spmat_attribute_ to_attribute{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(attribute, to_attribute)) {
    return reject(target, "attribute", attribute, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_spMatDescr, to_attribute, pass<const void*>(data),
      dataSize)));
}

// cusparseSpMatSetPointers: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatSetPointers(
    cusparseSpMatDescr_t /*spMatDescr*/, const cusparseSpMatPointers_t* /*pointers*/) {
  static constinit Refusal refusal{
      "cusparseSpMatSetPointers",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpMatSetValues -> rocsparse_spmat_set_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpMatSetValues(cusparseSpMatDescr_t spMatDescr,
    void* values) {
  static constinit Target<rocsparse::rocsparse_spmat_set_values_t> target{rocsparse_library,
      "cusparseSpMatSetValues", "rocsparse_spmat_set_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spmat_descr to_spMatDescr{};
  if (const auto found = find(cusparseSpMatDescr_t_kind, spMatDescr, to_spMatDescr);
      found != HandleStatus::ok) {
    return reject(target, "spMatDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spMatDescr, values)));
}

// cusparseSpSM_analysis: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSM_analysis(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstDnMatDescr_t /*matB*/,
    cusparseDnMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpSMAlg_t /*alg*/,
    cusparseSpSMDescr_t /*spsmDescr*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpSM_analysis",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument and keeps what it found in the matrix",
      "rocsparse_spsm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSM_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSM_bufferSize(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstDnMatDescr_t /*matB*/,
    cusparseDnMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpSMAlg_t /*alg*/,
    cusparseSpSMDescr_t /*spsmDescr*/, size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSpSM_bufferSize",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument and keeps what it found in the matrix",
      "rocsparse_spsm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSM_createDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSM_createDescr(
    cusparseSpSMDescr_t* /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpSM_createDescr",
      "rocSPARSE keeps what the analysis found in the matrix, not in a descriptor of its own"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSM_destroyDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSM_destroyDescr(
    cusparseSpSMDescr_t /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpSM_destroyDescr",
      "rocSPARSE keeps what the analysis found in the matrix, not in a descriptor of its own"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSM_solve: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSM_solve(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, cusparseOperation_t /*opB*/, const void* /*alpha*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseConstDnMatDescr_t /*matB*/,
    cusparseDnMatDescr_t /*matC*/, cudaDataType /*computeType*/, cusparseSpSMAlg_t /*alg*/,
    cusparseSpSMDescr_t /*spsmDescr*/) {
  static constinit Refusal refusal{
      "cusparseSpSM_solve",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument and keeps what it found in the matrix",
      "rocsparse_spsm"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSM_updateMatrix: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSM_updateMatrix(cusparseHandle_t /*handle*/,
    cusparseSpSMDescr_t /*spsmDescr*/, void* /*newValues*/, cusparseSpSMUpdate_t /*updatePart*/) {
  static constinit Refusal refusal{
      "cusparseSpSM_updateMatrix",
      "rocSPARSE cannot exchange the values of a matrix that was analysed"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSV_analysis: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSV_analysis(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstDnVecDescr_t /*vecX*/, cusparseDnVecDescr_t /*vecY*/, cudaDataType /*computeType*/,
    cusparseSpSVAlg_t /*alg*/, cusparseSpSVDescr_t /*spsvDescr*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpSV_analysis",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument and keeps what it found in the matrix",
      "rocsparse_spsv"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSV_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSV_bufferSize(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstDnVecDescr_t /*vecX*/, cusparseDnVecDescr_t /*vecY*/, cudaDataType /*computeType*/,
    cusparseSpSVAlg_t /*alg*/, cusparseSpSVDescr_t /*spsvDescr*/, size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSpSV_bufferSize",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument and keeps what it found in the matrix",
      "rocsparse_spsv"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSV_createDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSV_createDescr(
    cusparseSpSVDescr_t* /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpSV_createDescr",
      "rocSPARSE keeps what the analysis found in the matrix, not in a descriptor of its own"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSV_destroyDescr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSV_destroyDescr(
    cusparseSpSVDescr_t /*descr*/) {
  static constinit Refusal refusal{
      "cusparseSpSV_destroyDescr",
      "rocSPARSE keeps what the analysis found in the matrix, not in a descriptor of its own"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSV_solve: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSV_solve(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opA*/, const void* /*alpha*/, cusparseConstSpMatDescr_t /*matA*/,
    cusparseConstDnVecDescr_t /*vecX*/, cusparseDnVecDescr_t /*vecY*/, cudaDataType /*computeType*/,
    cusparseSpSVAlg_t /*alg*/, cusparseSpSVDescr_t /*spsvDescr*/) {
  static constinit Refusal refusal{
      "cusparseSpSV_solve",
      "needs an adapter: rocSPARSE does every step with one function, which takes the step as an "
      "argument and keeps what it found in the matrix",
      "rocsparse_spsv"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpSV_updateMatrix: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpSV_updateMatrix(cusparseHandle_t /*handle*/,
    cusparseSpSVDescr_t /*spsvDescr*/, void* /*newValues*/, cusparseSpSVUpdate_t /*updatePart*/) {
  static constinit Refusal refusal{
      "cusparseSpSV_updateMatrix",
      "rocSPARSE cannot exchange the values of a matrix that was analysed"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpVV: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpVV(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opX*/, cusparseConstSpVecDescr_t /*vecX*/,
    cusparseConstDnVecDescr_t /*vecY*/, void* /*result_*/, cudaDataType /*computeType*/,
    void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSpVV",
      "needs an adapter: rocSPARSE has one function for all steps; it answers with the size of "
      "the buffer where it is given none",
      "rocsparse_spvv"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpVV_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpVV_bufferSize(cusparseHandle_t /*handle*/,
    cusparseOperation_t /*opX*/, cusparseConstSpVecDescr_t /*vecX*/,
    cusparseConstDnVecDescr_t /*vecY*/, const void* /*result_*/, cudaDataType /*computeType*/,
    size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSpVV_bufferSize",
      "needs an adapter: rocSPARSE has one function for all steps; it answers with the size of "
      "the buffer where it is given none",
      "rocsparse_spvv"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpVecGet -> rocsparse_spvec_get
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpVecGet(cusparseSpVecDescr_t spVecDescr,
    int64_t* size, int64_t* nnz, void** indices, void** values, cusparseIndexType_t* idxType,
    cusparseIndexBase_t* idxBase, cudaDataType* valueType) {
  static constinit Target<rocsparse::rocsparse_spvec_get_t> target{rocsparse_library,
      "cusparseSpVecGet", "rocsparse_spvec_get"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spvec_descr to_spVecDescr{};
  rocsparse::rocsparse_datatype_ to_valueType{};
  if (const auto found = find(cusparseSpVecDescr_t_kind, spVecDescr, to_spVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "spVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (valueType == nullptr) {
    return reject(target, "valueType", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_spVecDescr, size, nnz, indices, values,
      pass<rocsparse::rocsparse_indextype*>(idxType),
      pass<rocsparse::rocsparse_index_base*>(idxBase), &to_valueType));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_valueType, *valueType)) {
    return reject_answer(target, "valueType", to_valueType, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseSpVecGetIndexBase -> rocsparse_spvec_get_index_base
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpVecGetIndexBase(
    cusparseConstSpVecDescr_t spVecDescr, cusparseIndexBase_t* idxBase) {
  static constinit Target<rocsparse::rocsparse_spvec_get_index_base_t> target{rocsparse_library,
      "cusparseSpVecGetIndexBase", "rocsparse_spvec_get_index_base"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_const_spvec_descr to_spVecDescr{};
  if (const auto found = find(cusparseSpVecDescr_t_kind, spVecDescr, to_spVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "spVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spVecDescr,
      pass<rocsparse::rocsparse_index_base*>(idxBase))));
}

// cusparseSpVecGetValues -> rocsparse_spvec_get_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpVecGetValues(cusparseSpVecDescr_t spVecDescr,
    void** values) {
  static constinit Target<rocsparse::rocsparse_spvec_get_values_t> target{rocsparse_library,
      "cusparseSpVecGetValues", "rocsparse_spvec_get_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spvec_descr to_spVecDescr{};
  if (const auto found = find(cusparseSpVecDescr_t_kind, spVecDescr, to_spVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "spVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spVecDescr, values)));
}

// cusparseSpVecSetValues -> rocsparse_spvec_set_values
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpVecSetValues(cusparseSpVecDescr_t spVecDescr,
    void* values) {
  static constinit Target<rocsparse::rocsparse_spvec_set_values_t> target{rocsparse_library,
      "cusparseSpVecSetValues", "rocsparse_spvec_set_values"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_spvec_descr to_spVecDescr{};
  if (const auto found = find(cusparseSpVecDescr_t_kind, spVecDescr, to_spVecDescr);
      found != HandleStatus::ok) {
    return reject(target, "spVecDescr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_spVecDescr, values)));
}

// cusparseSparseToDense: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSparseToDense(cusparseHandle_t /*handle*/,
    cusparseConstSpMatDescr_t /*matA*/, cusparseDnMatDescr_t /*matB*/,
    cusparseSparseToDenseAlg_t /*alg*/, void* /*externalBuffer*/) {
  static constinit Refusal refusal{
      "cusparseSparseToDense",
      "needs an adapter: rocSPARSE has one function for all steps; it answers with the size of "
      "the buffer where it is given none",
      "rocsparse_sparse_to_dense"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSparseToDense_bufferSize: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSparseToDense_bufferSize(
    cusparseHandle_t /*handle*/, cusparseConstSpMatDescr_t /*matA*/, cusparseDnMatDescr_t /*matB*/,
    cusparseSparseToDenseAlg_t /*alg*/, size_t* /*bufferSize*/) {
  static constinit Refusal refusal{
      "cusparseSparseToDense_bufferSize",
      "needs an adapter: rocSPARSE has one function for all steps; it answers with the size of "
      "the buffer where it is given none",
      "rocsparse_sparse_to_dense"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseSpruneCsr2csr -> rocsparse_sprune_csr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneCsr2csr(cusparseHandle_t handle, int m,
    int n, int nnzA, const cusparseMatDescr_t descrA, const float* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const float* threshold,
    const cusparseMatDescr_t descrC, float* csrSortedValC, const int* csrSortedRowPtrC,
    int* csrSortedColIndC, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sprune_csr2csr_t> target{rocsparse_library,
      "cusparseSpruneCsr2csr", "rocsparse_sprune_csr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnzA, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, threshold, to_descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, pBuffer)));
}

// cusparseSpruneCsr2csrByPercentage -> rocsparse_sprune_csr2csr_by_percentage
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneCsr2csrByPercentage(
    cusparseHandle_t handle, int m, int n, int nnzA, const cusparseMatDescr_t descrA,
    const float* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    float percentage, const cusparseMatDescr_t descrC, float* csrSortedValC,
    const int* csrSortedRowPtrC, int* csrSortedColIndC, pruneInfo_t info, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sprune_csr2csr_by_percentage_t> target{
      rocsparse_library, "cusparseSpruneCsr2csrByPercentage",
      "rocsparse_sprune_csr2csr_by_percentage"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(pruneInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnzA, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, percentage, to_descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, to_info, pBuffer)));
}

// cusparseSpruneCsr2csrByPercentage_bufferSizeExt ->
// rocsparse_sprune_csr2csr_by_percentage_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneCsr2csrByPercentage_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, int nnzA, const cusparseMatDescr_t descrA,
    const float* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    float percentage, const cusparseMatDescr_t descrC, const float* csrSortedValC,
    const int* csrSortedRowPtrC, const int* csrSortedColIndC, pruneInfo_t info,
    size_t* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sprune_csr2csr_by_percentage_buffer_size_t> target{
      rocsparse_library, "cusparseSpruneCsr2csrByPercentage_bufferSizeExt",
      "rocsparse_sprune_csr2csr_by_percentage_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(pruneInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnzA, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, percentage, to_descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, to_info, pBufferSizeInBytes)));
}

// cusparseSpruneCsr2csrNnz -> rocsparse_sprune_csr2csr_nnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneCsr2csrNnz(cusparseHandle_t handle, int m,
    int n, int nnzA, const cusparseMatDescr_t descrA, const float* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const float* threshold,
    const cusparseMatDescr_t descrC, int* csrSortedRowPtrC, int* nnzTotalDevHostPtr,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sprune_csr2csr_nnz_t> target{rocsparse_library,
      "cusparseSpruneCsr2csrNnz", "rocsparse_sprune_csr2csr_nnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnzA, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, threshold, to_descrC, csrSortedRowPtrC,
      nnzTotalDevHostPtr, pBuffer)));
}

// cusparseSpruneCsr2csrNnzByPercentage -> rocsparse_sprune_csr2csr_nnz_by_percentage
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneCsr2csrNnzByPercentage(
    cusparseHandle_t handle, int m, int n, int nnzA, const cusparseMatDescr_t descrA,
    const float* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    float percentage, const cusparseMatDescr_t descrC, int* csrSortedRowPtrC,
    int* nnzTotalDevHostPtr, pruneInfo_t info, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sprune_csr2csr_nnz_by_percentage_t> target{
      rocsparse_library, "cusparseSpruneCsr2csrNnzByPercentage",
      "rocsparse_sprune_csr2csr_nnz_by_percentage"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(pruneInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnzA, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, percentage, to_descrC, csrSortedRowPtrC,
      nnzTotalDevHostPtr, to_info, pBuffer)));
}

// cusparseSpruneCsr2csr_bufferSizeExt -> rocsparse_sprune_csr2csr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneCsr2csr_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, int nnzA, const cusparseMatDescr_t descrA,
    const float* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const float* threshold, const cusparseMatDescr_t descrC, const float* csrSortedValC,
    const int* csrSortedRowPtrC, const int* csrSortedColIndC, size_t* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sprune_csr2csr_buffer_size_t> target{
      rocsparse_library, "cusparseSpruneCsr2csr_bufferSizeExt",
      "rocsparse_sprune_csr2csr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnzA, to_descrA, csrSortedValA,
      csrSortedRowPtrA, csrSortedColIndA, threshold, to_descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, pBufferSizeInBytes)));
}

// cusparseSpruneDense2csr -> rocsparse_sprune_dense2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneDense2csr(cusparseHandle_t handle, int m,
    int n, const float* A, int lda, const float* threshold, const cusparseMatDescr_t descrC,
    float* csrSortedValC, const int* csrSortedRowPtrC, int* csrSortedColIndC, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sprune_dense2csr_t> target{rocsparse_library,
      "cusparseSpruneDense2csr", "rocsparse_sprune_dense2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, A, lda, threshold, to_descrC,
      csrSortedValC, csrSortedRowPtrC, csrSortedColIndC, pBuffer)));
}

// cusparseSpruneDense2csrByPercentage -> rocsparse_sprune_dense2csr_by_percentage
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneDense2csrByPercentage(
    cusparseHandle_t handle, int m, int n, const float* A, int lda, float percentage,
    const cusparseMatDescr_t descrC, float* csrSortedValC, const int* csrSortedRowPtrC,
    int* csrSortedColIndC, pruneInfo_t info, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sprune_dense2csr_by_percentage_t> target{
      rocsparse_library, "cusparseSpruneDense2csrByPercentage",
      "rocsparse_sprune_dense2csr_by_percentage"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(pruneInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, A, lda, percentage, to_descrC,
      csrSortedValC, csrSortedRowPtrC, csrSortedColIndC, to_info, pBuffer)));
}

// cusparseSpruneDense2csrByPercentage_bufferSizeExt ->
// rocsparse_sprune_dense2csr_by_percentage_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneDense2csrByPercentage_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, const float* A, int lda, float percentage,
    const cusparseMatDescr_t descrC, const float* csrSortedValC, const int* csrSortedRowPtrC,
    const int* csrSortedColIndC, pruneInfo_t info, size_t* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sprune_dense2csr_by_percentage_buffer_size_t> target{
      rocsparse_library, "cusparseSpruneDense2csrByPercentage_bufferSizeExt",
      "rocsparse_sprune_dense2csr_by_percentage_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(pruneInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, A, lda, percentage, to_descrC,
      csrSortedValC, csrSortedRowPtrC, csrSortedColIndC, to_info, pBufferSizeInBytes)));
}

// cusparseSpruneDense2csrNnz -> rocsparse_sprune_dense2csr_nnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneDense2csrNnz(cusparseHandle_t handle,
    int m, int n, const float* A, int lda, const float* threshold, const cusparseMatDescr_t descrC,
    int* csrRowPtrC, int* nnzTotalDevHostPtr, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sprune_dense2csr_nnz_t> target{rocsparse_library,
      "cusparseSpruneDense2csrNnz", "rocsparse_sprune_dense2csr_nnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, A, lda, threshold, to_descrC,
      csrRowPtrC, nnzTotalDevHostPtr, pBuffer)));
}

// cusparseSpruneDense2csrNnzByPercentage -> rocsparse_sprune_dense2csr_nnz_by_percentage
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneDense2csrNnzByPercentage(
    cusparseHandle_t handle, int m, int n, const float* A, int lda, float percentage,
    const cusparseMatDescr_t descrC, int* csrRowPtrC, int* nnzTotalDevHostPtr, pruneInfo_t info,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_sprune_dense2csr_nnz_by_percentage_t> target{
      rocsparse_library, "cusparseSpruneDense2csrNnzByPercentage",
      "rocsparse_sprune_dense2csr_nnz_by_percentage"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(pruneInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, A, lda, percentage, to_descrC,
      csrRowPtrC, nnzTotalDevHostPtr, to_info, pBuffer)));
}

// cusparseSpruneDense2csr_bufferSizeExt -> rocsparse_sprune_dense2csr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseSpruneDense2csr_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, const float* A, int lda, const float* threshold,
    const cusparseMatDescr_t descrC, const float* csrSortedValC, const int* csrSortedRowPtrC,
    const int* csrSortedColIndC, size_t* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_sprune_dense2csr_buffer_size_t> target{
      rocsparse_library, "cusparseSpruneDense2csr_bufferSizeExt",
      "rocsparse_sprune_dense2csr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, A, lda, threshold, to_descrC,
      csrSortedValC, csrSortedRowPtrC, csrSortedColIndC, pBufferSizeInBytes)));
}

// cusparseXbsric02_zeroPivot -> rocsparse_bsric0_zero_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXbsric02_zeroPivot(cusparseHandle_t handle,
    bsric02Info_t info, int* position) {
  static constinit Target<rocsparse::rocsparse_bsric0_zero_pivot_t> target{rocsparse_library,
      "cusparseXbsric02_zeroPivot", "rocsparse_bsric0_zero_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, position)));
}

// cusparseXbsrilu02_zeroPivot -> rocsparse_bsrilu0_zero_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXbsrilu02_zeroPivot(cusparseHandle_t handle,
    bsrilu02Info_t info, int* position) {
  static constinit Target<rocsparse::rocsparse_bsrilu0_zero_pivot_t> target{rocsparse_library,
      "cusparseXbsrilu02_zeroPivot", "rocsparse_bsrilu0_zero_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, position)));
}

// cusparseXbsrsm2_zeroPivot -> rocsparse_bsrsm_zero_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXbsrsm2_zeroPivot(cusparseHandle_t handle,
    bsrsm2Info_t info, int* position) {
  static constinit Target<rocsparse::rocsparse_bsrsm_zero_pivot_t> target{rocsparse_library,
      "cusparseXbsrsm2_zeroPivot", "rocsparse_bsrsm_zero_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, position)));
}

// cusparseXbsrsv2_zeroPivot -> rocsparse_bsrsv_zero_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXbsrsv2_zeroPivot(cusparseHandle_t handle,
    bsrsv2Info_t info, int* position) {
  static constinit Target<rocsparse::rocsparse_bsrsv_zero_pivot_t> target{rocsparse_library,
      "cusparseXbsrsv2_zeroPivot", "rocsparse_bsrsv_zero_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, position)));
}

// cusparseXcoo2csr -> rocsparse_coo2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcoo2csr(cusparseHandle_t handle,
    const int* cooRowInd, int nnz, int m, int* csrSortedRowPtr, cusparseIndexBase_t idxBase) {
  static constinit Target<rocsparse::rocsparse_coo2csr_t> target{rocsparse_library,
      "cusparseXcoo2csr", "rocsparse_coo2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, cooRowInd, nnz, m, csrSortedRowPtr,
      to_idxBase)));
}

// cusparseXcoosortByColumn -> rocsparse_coosort_by_column
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcoosortByColumn(cusparseHandle_t handle, int m,
    int n, int nnz, int* cooRowsA, int* cooColsA, int* P, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_coosort_by_column_t> target{rocsparse_library,
      "cusparseXcoosortByColumn", "rocsparse_coosort_by_column"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnz, cooRowsA, cooColsA, P,
      pBuffer)));
}

// cusparseXcoosortByRow -> rocsparse_coosort_by_row
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcoosortByRow(cusparseHandle_t handle, int m,
    int n, int nnz, int* cooRowsA, int* cooColsA, int* P, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_coosort_by_row_t> target{rocsparse_library,
      "cusparseXcoosortByRow", "rocsparse_coosort_by_row"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnz, cooRowsA, cooColsA, P,
      pBuffer)));
}

// cusparseXcoosort_bufferSizeExt -> rocsparse_coosort_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcoosort_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, int nnz, const int* cooRowsA, const int* cooColsA, size_t* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_coosort_buffer_size_t> target{rocsparse_library,
      "cusparseXcoosort_bufferSizeExt", "rocsparse_coosort_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnz, cooRowsA, cooColsA,
      pBufferSizeInBytes)));
}

// cusparseXcscsort -> rocsparse_cscsort
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcscsort(cusparseHandle_t handle, int m, int n,
    int nnz, const cusparseMatDescr_t descrA, const int* cscColPtrA, int* cscRowIndA, int* P,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_cscsort_t> target{rocsparse_library,
      "cusparseXcscsort", "rocsparse_cscsort"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnz, to_descrA, cscColPtrA,
      cscRowIndA, P, pBuffer)));
}

// cusparseXcscsort_bufferSizeExt -> rocsparse_cscsort_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcscsort_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, int nnz, const int* cscColPtrA, const int* cscRowIndA,
    size_t* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_cscsort_buffer_size_t> target{rocsparse_library,
      "cusparseXcscsort_bufferSizeExt", "rocsparse_cscsort_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnz, cscColPtrA, cscRowIndA,
      pBufferSizeInBytes)));
}

// cusparseXcsr2bsrNnz -> rocsparse_csr2bsr_nnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcsr2bsrNnz(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, int blockDim,
    const cusparseMatDescr_t descrC, int* bsrSortedRowPtrC, int* nnzTotalDevHostPtr) {
  static constinit Target<rocsparse::rocsparse_csr2bsr_nnz_t> target{rocsparse_library,
      "cusparseXcsr2bsrNnz", "rocsparse_csr2bsr_nnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA, csrSortedRowPtrA,
      csrSortedColIndA, blockDim, to_descrC, bsrSortedRowPtrC, nnzTotalDevHostPtr)));
}

// cusparseXcsr2coo -> rocsparse_csr2coo
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcsr2coo(cusparseHandle_t handle,
    const int* csrSortedRowPtr, int nnz, int m, int* cooRowInd, cusparseIndexBase_t idxBase) {
  static constinit Target<rocsparse::rocsparse_csr2coo_t> target{rocsparse_library,
      "cusparseXcsr2coo", "rocsparse_csr2coo"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, csrSortedRowPtr, nnz, m, cooRowInd,
      to_idxBase)));
}

// cusparseXcsr2gebsrNnz -> rocsparse_csr2gebsr_nnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcsr2gebsrNnz(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const cusparseMatDescr_t descrC,
    int* bsrSortedRowPtrC, int rowBlockDim, int colBlockDim, int* nnzTotalDevHostPtr,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_csr2gebsr_nnz_t> target{rocsparse_library,
      "cusparseXcsr2gebsrNnz", "rocsparse_csr2gebsr_nnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA, csrSortedRowPtrA,
      csrSortedColIndA, to_descrC, bsrSortedRowPtrC, rowBlockDim, colBlockDim, nnzTotalDevHostPtr,
      pBuffer)));
}

// cusparseXcsrgeam2Nnz -> rocsparse_csrgeam_nnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcsrgeam2Nnz(cusparseHandle_t handle, int m,
    int n, const cusparseMatDescr_t descrA, int nnzA, const int* csrSortedRowPtrA,
    const int* csrSortedColIndA, const cusparseMatDescr_t descrB, int nnzB,
    const int* csrSortedRowPtrB, const int* csrSortedColIndB, const cusparseMatDescr_t descrC,
    int* csrSortedRowPtrC, int* nnzTotalDevHostPtr, void* /*workspace*/) {
  static constinit Target<rocsparse::rocsparse_csrgeam_nnz_t> target{rocsparse_library,
      "cusparseXcsrgeam2Nnz", "rocsparse_csrgeam_nnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrB{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrB, to_descrB);
      found != HandleStatus::ok) {
    return reject(target, "descrB", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, to_descrA, nnzA, csrSortedRowPtrA,
      csrSortedColIndA, to_descrB, nnzB, csrSortedRowPtrB, csrSortedColIndB, to_descrC,
      csrSortedRowPtrC, nnzTotalDevHostPtr)));
}

// cusparseXcsric02_zeroPivot -> rocsparse_csric0_zero_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcsric02_zeroPivot(cusparseHandle_t handle,
    csric02Info_t info, int* position) {
  static constinit Target<rocsparse::rocsparse_csric0_zero_pivot_t> target{rocsparse_library,
      "cusparseXcsric02_zeroPivot", "rocsparse_csric0_zero_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, position)));
}

// cusparseXcsrilu02_zeroPivot -> rocsparse_csrilu0_zero_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcsrilu02_zeroPivot(cusparseHandle_t handle,
    csrilu02Info_t info, int* position) {
  static constinit Target<rocsparse::rocsparse_csrilu0_zero_pivot_t> target{rocsparse_library,
      "cusparseXcsrilu02_zeroPivot", "rocsparse_csrilu0_zero_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, position)));
}

// cusparseXcsrsort -> rocsparse_csrsort
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcsrsort(cusparseHandle_t handle, int m, int n,
    int nnz, const cusparseMatDescr_t descrA, const int* csrRowPtrA, int* csrColIndA, int* P,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_csrsort_t> target{rocsparse_library,
      "cusparseXcsrsort", "rocsparse_csrsort"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnz, to_descrA, csrRowPtrA,
      csrColIndA, P, pBuffer)));
}

// cusparseXcsrsort_bufferSizeExt -> rocsparse_csrsort_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXcsrsort_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, int nnz, const int* csrRowPtrA, const int* csrColIndA,
    size_t* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_csrsort_buffer_size_t> target{rocsparse_library,
      "cusparseXcsrsort_bufferSizeExt", "rocsparse_csrsort_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, nnz, csrRowPtrA, csrColIndA,
      pBufferSizeInBytes)));
}

// cusparseXgebsr2gebsrNnz -> rocsparse_gebsr2gebsr_nnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseXgebsr2gebsrNnz(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, int nnzb, const cusparseMatDescr_t descrA,
    const int* bsrSortedRowPtrA, const int* bsrSortedColIndA, int rowBlockDimA, int colBlockDimA,
    const cusparseMatDescr_t descrC, int* bsrSortedRowPtrC, int rowBlockDimC, int colBlockDimC,
    int* nnzTotalDevHostPtr, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_gebsr2gebsr_nnz_t> target{rocsparse_library,
      "cusparseXgebsr2gebsrNnz", "rocsparse_gebsr2gebsr_nnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, nnzb, to_descrA,
      bsrSortedRowPtrA, bsrSortedColIndA, rowBlockDimA, colBlockDimA, to_descrC, bsrSortedRowPtrC,
      rowBlockDimC, colBlockDimC, nnzTotalDevHostPtr, pBuffer)));
}

// cusparseZbsr2csr -> rocsparse_zbsr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsr2csr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int blockDim, const cusparseMatDescr_t descrC, cuDoubleComplex* csrSortedValC,
    int* csrSortedRowPtrC, int* csrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_zbsr2csr_t> target{rocsparse_library,
      "cusparseZbsr2csr", "rocsparse_zbsr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, to_descrC,
      pass<rocsparse::rocsparse_double_complex*>(csrSortedValC), csrSortedRowPtrC,
      csrSortedColIndC)));
}

// cusparseZbsric02 -> rocsparse_zbsric0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsric02(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuDoubleComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockDim, bsric02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zbsric0_t> target{rocsparse_library,
      "cusparseZbsric02", "rocsparse_zbsric0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd,
      blockDim, to_info, to_policy, pBuffer)));
}

// cusparseZbsric02_analysis -> rocsparse_zbsric0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsric02_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockDim, bsric02Info_t info, cusparseSolvePolicy_t policy, void* pInputBuffer) {
  static constinit Target<rocsparse::rocsparse_zbsric0_analysis_t> target{rocsparse_library,
      "cusparseZbsric02_analysis", "rocsparse_zbsric0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockDim, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy,
      pInputBuffer)));
}

// cusparseZbsric02_bufferSize -> rocsparse_zbsric0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsric02_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuDoubleComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockDim, bsric02Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zbsric0_buffer_size_t> target{rocsparse_library,
      "cusparseZbsric02_bufferSize", "rocsparse_zbsric0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockDim, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZbsrilu02 -> rocsparse_zbsrilu0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrilu02(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuDoubleComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockDim, bsrilu02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zbsrilu0_t> target{rocsparse_library,
      "cusparseZbsrilu02", "rocsparse_zbsrilu0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr, bsrSortedColInd,
      blockDim, to_info, to_policy, pBuffer)));
}

// cusparseZbsrilu02_analysis -> rocsparse_zbsrilu0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrilu02_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuDoubleComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockDim, bsrilu02Info_t info, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zbsrilu0_analysis_t> target{rocsparse_library,
      "cusparseZbsrilu02_analysis", "rocsparse_zbsrilu0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockDim, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy,
      pBuffer)));
}

// cusparseZbsrilu02_bufferSize -> rocsparse_zbsrilu0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrilu02_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nnzb, const cusparseMatDescr_t descrA,
    cuDoubleComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockDim, bsrilu02Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zbsrilu0_buffer_size_t> target{rocsparse_library,
      "cusparseZbsrilu02_bufferSize", "rocsparse_zbsrilu0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockDim, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZbsrilu02_numericBoost -> rocsparse_zbsrilu0_numeric_boost
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrilu02_numericBoost(cusparseHandle_t handle,
    bsrilu02Info_t info, int enable_boost, double* tol, cuDoubleComplex* boost_val) {
  static constinit Target<rocsparse::rocsparse_zbsrilu0_numeric_boost_t> target{rocsparse_library,
      "cusparseZbsrilu02_numericBoost", "rocsparse_zbsrilu0_numeric_boost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, enable_boost,
      pass<const double*>(tol), pass<const rocsparse::rocsparse_double_complex*>(boost_val))));
}

// cusparseZbsrmm -> rocsparse_zbsrmm
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrmm(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transB, int mb, int n,
    int kb, int nnzb, const cuDoubleComplex* alpha, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    const int blockSize, const cuDoubleComplex* B, const int ldb, const cuDoubleComplex* beta,
    cuDoubleComplex* C, int ldc) {
  static constinit Target<rocsparse::rocsparse_zbsrmm_t> target{rocsparse_library, "cusparseZbsrmm",
      "rocsparse_zbsrmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transB{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transB, to_transB)) {
    return reject(target, "transB", transB, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transB, mb, n, kb,
      nnzb, pass<const rocsparse::rocsparse_double_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockSize, pass<const rocsparse::rocsparse_double_complex*>(B), ldb,
      pass<const rocsparse::rocsparse_double_complex*>(beta),
      pass<rocsparse::rocsparse_double_complex*>(C), ldc)));
}

// cusparseZbsrmv -> rocsparse_zbsrmv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrmv(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nb, int nnzb,
    const cuDoubleComplex* alpha, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int blockDim, const cuDoubleComplex* x, const cuDoubleComplex* beta, cuDoubleComplex* y) {
  static constinit Target<rocsparse::rocsparse_zbsrmv_t> target{rocsparse_library, "cusparseZbsrmv",
      "rocsparse_zbsrmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nb, nnzb,
      pass<const rocsparse::rocsparse_double_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, nullptr, pass<const rocsparse::rocsparse_double_complex*>(x),
      pass<const rocsparse::rocsparse_double_complex*>(beta),
      pass<rocsparse::rocsparse_double_complex*>(y))));
}

// cusparseZbsrsm2_analysis -> rocsparse_zbsrsm_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrsm2_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cusparseMatDescr_t descrA, const cuDoubleComplex* bsrSortedVal,
    const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockSize, bsrsm2Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zbsrsm_analysis_t> target{rocsparse_library,
      "cusparseZbsrsm2_analysis", "rocsparse_zbsrsm_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n,
      nnzb, to_descrA, pass<const rocsparse::rocsparse_double_complex*>(bsrSortedVal),
      bsrSortedRowPtr, bsrSortedColInd, blockSize, to_info,
      rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseZbsrsm2_bufferSize -> rocsparse_zbsrsm_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrsm2_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cusparseMatDescr_t descrA, cuDoubleComplex* bsrSortedVal,
    const int* bsrSortedRowPtr, const int* bsrSortedColInd, int blockSize, bsrsm2Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zbsrsm_buffer_size_t> target{rocsparse_library,
      "cusparseZbsrsm2_bufferSize", "rocsparse_zbsrsm_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n, nnzb,
      to_descrA, pass<const rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockSize, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZbsrsm2_solve -> rocsparse_zbsrsm_solve
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrsm2_solve(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, cusparseOperation_t transXY, int mb,
    int n, int nnzb, const cuDoubleComplex* alpha, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedVal, const int* bsrSortedRowPtr, const int* bsrSortedColInd,
    int blockSize, bsrsm2Info_t info, const cuDoubleComplex* B, int ldb, cuDoubleComplex* X,
    int ldx, cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zbsrsm_solve_t> target{rocsparse_library,
      "cusparseZbsrsm2_solve", "rocsparse_zbsrsm_solve"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_operation_ to_transXY{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transXY, to_transXY)) {
    return reject(target, "transXY", transXY, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsm2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, to_transXY, mb, n,
      nnzb, pass<const rocsparse::rocsparse_double_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, blockSize, to_info, pass<const rocsparse::rocsparse_double_complex*>(B), ldb,
      pass<rocsparse::rocsparse_double_complex*>(X), ldx, to_policy, pBuffer)));
}

// cusparseZbsrsv2_analysis -> rocsparse_zbsrsv_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrsv2_analysis(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb,
    const cusparseMatDescr_t descrA, const cuDoubleComplex* bsrSortedValA,
    const int* bsrSortedRowPtrA, const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zbsrsv_analysis_t> target{rocsparse_library,
      "cusparseZbsrsv2_analysis", "rocsparse_zbsrsv_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy,
      pBuffer)));
}

// cusparseZbsrsv2_bufferSize -> rocsparse_zbsrsv_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrsv2_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb,
    const cusparseMatDescr_t descrA, cuDoubleComplex* bsrSortedValA, const int* bsrSortedRowPtrA,
    const int* bsrSortedColIndA, int blockDim, bsrsv2Info_t info, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zbsrsv_buffer_size_t> target{rocsparse_library,
      "cusparseZbsrsv2_bufferSize", "rocsparse_zbsrsv_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, to_transA, mb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZbsrsv2_solve -> rocsparse_zbsrsv_solve
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrsv2_solve(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int mb, int nnzb,
    const cuDoubleComplex* alpha, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int blockDim, bsrsv2Info_t info, const cuDoubleComplex* f, cuDoubleComplex* x,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zbsrsv_solve_t> target{rocsparse_library,
      "cusparseZbsrsv2_solve", "rocsparse_zbsrsv_solve"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(bsrsv2Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, mb, nnzb,
      pass<const rocsparse::rocsparse_double_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, blockDim, to_info, pass<const rocsparse::rocsparse_double_complex*>(f),
      pass<rocsparse::rocsparse_double_complex*>(x), to_policy, pBuffer)));
}

// cusparseZbsrxmv -> rocsparse_zbsrxmv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZbsrxmv(cusparseHandle_t handle,
    cusparseDirection_t dirA, cusparseOperation_t transA, int sizeOfMask, int mb, int nb, int nnzb,
    const cuDoubleComplex* alpha, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedValA, const int* bsrSortedMaskPtrA, const int* bsrSortedRowPtrA,
    const int* bsrSortedEndPtrA, const int* bsrSortedColIndA, int blockDim,
    const cuDoubleComplex* x, const cuDoubleComplex* beta, cuDoubleComplex* y) {
  static constinit Target<rocsparse::rocsparse_zbsrxmv_t> target{rocsparse_library,
      "cusparseZbsrxmv", "rocsparse_zbsrxmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, to_transA, sizeOfMask, mb, nb,
      nnzb, pass<const rocsparse::rocsparse_double_complex*>(alpha), to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedMaskPtrA,
      bsrSortedRowPtrA, bsrSortedEndPtrA, bsrSortedColIndA, blockDim,
      pass<const rocsparse::rocsparse_double_complex*>(x),
      pass<const rocsparse::rocsparse_double_complex*>(beta),
      pass<rocsparse::rocsparse_double_complex*>(y))));
}

// cusparseZcsr2bsr -> rocsparse_zcsr2bsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsr2bsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    int blockDim, const cusparseMatDescr_t descrC, cuDoubleComplex* bsrSortedValC,
    int* bsrSortedRowPtrC, int* bsrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_zcsr2bsr_t> target{rocsparse_library,
      "cusparseZcsr2bsr", "rocsparse_zcsr2bsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, blockDim, to_descrC,
      pass<rocsparse::rocsparse_double_complex*>(bsrSortedValC), bsrSortedRowPtrC,
      bsrSortedColIndC)));
}

// cusparseZcsr2csr_compress -> rocsparse_zcsr2csr_compress
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsr2csr_compress(cusparseHandle_t handle, int m,
    int n, const cusparseMatDescr_t descrA, const cuDoubleComplex* csrSortedValA,
    const int* csrSortedColIndA, const int* csrSortedRowPtrA, int nnzA, const int* nnzPerRow,
    cuDoubleComplex* csrSortedValC, int* csrSortedColIndC, int* csrSortedRowPtrC,
    cuDoubleComplex tol) {
  static constinit Target<rocsparse::rocsparse_zcsr2csr_compress_t> target{rocsparse_library,
      "cusparseZcsr2csr_compress", "rocsparse_zcsr2csr_compress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, nnzA, nnzPerRow, pass<rocsparse::rocsparse_double_complex*>(csrSortedValC),
      csrSortedRowPtrC, csrSortedColIndC, pass<rocsparse::rocsparse_double_complex>(tol))));
}

// cusparseZcsr2csru: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsr2csru(cusparseHandle_t /*handle*/, int /*m*/,
    int /*n*/, int /*nnz*/, const cusparseMatDescr_t /*descrA*/, cuDoubleComplex* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseZcsr2csru",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseZcsr2gebsr -> rocsparse_zcsr2gebsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsr2gebsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const cusparseMatDescr_t descrC, cuDoubleComplex* bsrSortedValC, int* bsrSortedRowPtrC,
    int* bsrSortedColIndC, int rowBlockDim, int colBlockDim, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zcsr2gebsr_t> target{rocsparse_library,
      "cusparseZcsr2gebsr", "rocsparse_zcsr2gebsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_descrC, pass<rocsparse::rocsparse_double_complex*>(bsrSortedValC),
      bsrSortedRowPtrC, bsrSortedColIndC, rowBlockDim, colBlockDim, pBuffer)));
}

// cusparseZcsr2gebsr_bufferSize -> rocsparse_zcsr2gebsr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsr2gebsr_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    int rowBlockDim, int colBlockDim, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zcsr2gebsr_buffer_size_t> target{rocsparse_library,
      "cusparseZcsr2gebsr_bufferSize", "rocsparse_zcsr2gebsr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, m, n, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, rowBlockDim, colBlockDim, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZcsrcolor -> rocsparse_zcsrcolor
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsrcolor(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, const cuDoubleComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, const double* fractionToColor,
    int* ncolors, int* coloring, int* reordering, const cusparseColorInfo_t info) {
  static constinit Target<rocsparse::rocsparse_zcsrcolor_t> target{rocsparse_library,
      "cusparseZcsrcolor", "rocsparse_zcsrcolor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseColorInfo_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, fractionToColor, ncolors, coloring, reordering, to_info)));
}

// cusparseZcsrgeam2 -> rocsparse_zcsrgeam
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsrgeam2(cusparseHandle_t handle, int m, int n,
    const cuDoubleComplex* alpha, const cusparseMatDescr_t descrA, int nnzA,
    const cuDoubleComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const cuDoubleComplex* beta, const cusparseMatDescr_t descrB, int nnzB,
    const cuDoubleComplex* csrSortedValB, const int* csrSortedRowPtrB, const int* csrSortedColIndB,
    const cusparseMatDescr_t descrC, cuDoubleComplex* csrSortedValC, int* csrSortedRowPtrC,
    int* csrSortedColIndC, void* /*pBuffer*/) {
  static constinit Target<rocsparse::rocsparse_zcsrgeam_t> target{rocsparse_library,
      "cusparseZcsrgeam2", "rocsparse_zcsrgeam"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrB{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrB, to_descrB);
      found != HandleStatus::ok) {
    return reject(target, "descrB", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_double_complex*>(alpha), to_descrA, nnzA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, pass<const rocsparse::rocsparse_double_complex*>(beta), to_descrB, nnzB,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValB), csrSortedRowPtrB,
      csrSortedColIndB, to_descrC, pass<rocsparse::rocsparse_double_complex*>(csrSortedValC),
      pass<const rocsparse::rocsparse_int*>(csrSortedRowPtrC), csrSortedColIndC)));
}

// cusparseZcsrgeam2_bufferSizeExt, by hand
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsrgeam2_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, const cuDoubleComplex* alpha, const cusparseMatDescr_t descrA, int nnzA,
    const cuDoubleComplex* csrSortedValA, const int* csrSortedRowPtrA, const int* csrSortedColIndA,
    const cuDoubleComplex* beta, const cusparseMatDescr_t descrB, int nnzB,
    const cuDoubleComplex* csrSortedValB, const int* csrSortedRowPtrB, const int* csrSortedColIndB,
    const cusparseMatDescr_t descrC, const cuDoubleComplex* csrSortedValC,
    const int* csrSortedRowPtrC, const int* csrSortedColIndC, size_t* pBufferSizeInBytes) {
  return done("cusparseZcsrgeam2_bufferSizeExt", adapters::csrgeam2_buffer_size(handle, m, n, alpha,
      descrA, nnzA, csrSortedValA, csrSortedRowPtrA, csrSortedColIndA, beta, descrB, nnzB,
      csrSortedValB, csrSortedRowPtrB, csrSortedColIndB, descrC, csrSortedValC, csrSortedRowPtrC,
      csrSortedColIndC, pBufferSizeInBytes));
}

// cusparseZcsric02 -> rocsparse_zcsric0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsric02(cusparseHandle_t handle, int m, int nnz,
    const cusparseMatDescr_t descrA, cuDoubleComplex* csrSortedValA_valM,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csric02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zcsric0_t> target{rocsparse_library,
      "cusparseZcsric02", "rocsparse_zcsric0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<rocsparse::rocsparse_double_complex*>(csrSortedValA_valM), csrSortedRowPtrA,
      csrSortedColIndA, to_info, to_policy, pBuffer)));
}

// cusparseZcsric02_analysis -> rocsparse_zcsric0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsric02_analysis(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, const cuDoubleComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csric02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zcsric0_analysis_t> target{rocsparse_library,
      "cusparseZcsric02_analysis", "rocsparse_zcsric0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseZcsric02_bufferSize -> rocsparse_zcsric0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsric02_bufferSize(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, cuDoubleComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csric02Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zcsric0_buffer_size_t> target{rocsparse_library,
      "cusparseZcsric02_bufferSize", "rocsparse_zcsric0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csric02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZcsrilu02 -> rocsparse_zcsrilu0
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsrilu02(cusparseHandle_t handle, int m,
    int nnz, const cusparseMatDescr_t descrA, cuDoubleComplex* csrSortedValA_valM,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zcsrilu0_t> target{rocsparse_library,
      "cusparseZcsrilu02", "rocsparse_zcsrilu0"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<rocsparse::rocsparse_double_complex*>(csrSortedValA_valM), csrSortedRowPtrA,
      csrSortedColIndA, to_info, to_policy, pBuffer)));
}

// cusparseZcsrilu02_analysis -> rocsparse_zcsrilu0_analysis
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsrilu02_analysis(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, const cuDoubleComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    cusparseSolvePolicy_t policy, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zcsrilu0_analysis_t> target{rocsparse_library,
      "cusparseZcsrilu02_analysis", "rocsparse_zcsrilu0_analysis"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  rocsparse::rocsparse_solve_policy_ to_policy{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(policy, to_policy)) {
    return reject(target, "policy", policy, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_info, rocsparse::rocsparse_analysis_policy_force, to_policy, pBuffer)));
}

// cusparseZcsrilu02_bufferSize -> rocsparse_zcsrilu0_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsrilu02_bufferSize(cusparseHandle_t handle,
    int m, int nnz, const cusparseMatDescr_t descrA, cuDoubleComplex* csrSortedValA,
    const int* csrSortedRowPtrA, const int* csrSortedColIndA, csrilu02Info_t info,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zcsrilu0_buffer_size_t> target{rocsparse_library,
      "cusparseZcsrilu02_bufferSize", "rocsparse_zcsrilu0_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_info to_info{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, m, nnz, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA,
      csrSortedColIndA, to_info, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZcsrilu02_numericBoost -> rocsparse_zcsrilu0_numeric_boost
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsrilu02_numericBoost(cusparseHandle_t handle,
    csrilu02Info_t info, int enable_boost, double* tol, cuDoubleComplex* boost_val) {
  static constinit Target<rocsparse::rocsparse_zcsrilu0_numeric_boost_t> target{rocsparse_library,
      "cusparseZcsrilu02_numericBoost", "rocsparse_zcsrilu0_numeric_boost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_info to_info{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(csrilu02Info_t_kind, info, to_info); found != HandleStatus::ok) {
    return reject(target, "info", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_info, enable_boost,
      pass<const double*>(tol), pass<const rocsparse::rocsparse_double_complex*>(boost_val))));
}

// cusparseZcsru2csr: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsru2csr(cusparseHandle_t /*handle*/, int /*m*/,
    int /*n*/, int /*nnz*/, const cusparseMatDescr_t /*descrA*/, cuDoubleComplex* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseZcsru2csr",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseZcsru2csr_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZcsru2csr_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*m*/, int /*n*/, int /*nnz*/, cuDoubleComplex* /*csrVal*/,
    const int* /*csrRowPtr*/, int* /*csrColInd*/, csru2csrInfo_t /*info*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseZcsru2csr_bufferSizeExt",
      "rocSPARSE does not sort a matrix together with its values; an adapter could sort with a "
      "permutation and gather"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseZgebsr2csr -> rocsparse_zgebsr2csr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgebsr2csr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDim, int colBlockDim, const cusparseMatDescr_t descrC,
    cuDoubleComplex* csrSortedValC, int* csrSortedRowPtrC, int* csrSortedColIndC) {
  static constinit Target<rocsparse::rocsparse_zgebsr2csr_t> target{rocsparse_library,
      "cusparseZgebsr2csr", "rocsparse_zgebsr2csr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, rowBlockDim, colBlockDim, to_descrC,
      pass<rocsparse::rocsparse_double_complex*>(csrSortedValC), csrSortedRowPtrC,
      csrSortedColIndC)));
}

// cusparseZgebsr2gebsc -> rocsparse_zgebsr2gebsc
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgebsr2gebsc(cusparseHandle_t handle, int mb,
    int nb, int nnzb, const cuDoubleComplex* bsrSortedVal, const int* bsrSortedRowPtr,
    const int* bsrSortedColInd, int rowBlockDim, int colBlockDim, cuDoubleComplex* bscVal,
    int* bscRowInd, int* bscColPtr, cusparseAction_t copyValues, cusparseIndexBase_t idxBase,
    void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zgebsr2gebsc_t> target{rocsparse_library,
      "cusparseZgebsr2gebsc", "rocsparse_zgebsr2gebsc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_action_ to_copyValues{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(copyValues, to_copyValues)) {
    return reject(target, "copyValues", copyValues, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, mb, nb, nnzb,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, rowBlockDim, colBlockDim, pass<rocsparse::rocsparse_double_complex*>(bscVal),
      bscRowInd, bscColPtr, to_copyValues, to_idxBase, pBuffer)));
}

// cusparseZgebsr2gebsc_bufferSize -> rocsparse_zgebsr2gebsc_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgebsr2gebsc_bufferSize(cusparseHandle_t handle,
    int mb, int nb, int nnzb, const cuDoubleComplex* bsrSortedVal, const int* bsrSortedRowPtr,
    const int* bsrSortedColInd, int rowBlockDim, int colBlockDim, int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zgebsr2gebsc_buffer_size_t> target{rocsparse_library,
      "cusparseZgebsr2gebsc_bufferSize", "rocsparse_zgebsr2gebsc_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, mb, nb, nnzb,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedVal), bsrSortedRowPtr,
      bsrSortedColInd, rowBlockDim, colBlockDim, &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZgebsr2gebsr -> rocsparse_zgebsr2gebsr
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgebsr2gebsr(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, int nnzb, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDimA, int colBlockDimA, const cusparseMatDescr_t descrC,
    cuDoubleComplex* bsrSortedValC, int* bsrSortedRowPtrC, int* bsrSortedColIndC, int rowBlockDimC,
    int colBlockDimC, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zgebsr2gebsr_t> target{rocsparse_library,
      "cusparseZgebsr2gebsr", "rocsparse_zgebsr2gebsr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  rocsparse::rocsparse_mat_descr to_descrC{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrC, to_descrC);
      found != HandleStatus::ok) {
    return reject(target, "descrC", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, mb, nb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, rowBlockDimA, colBlockDimA, to_descrC,
      pass<rocsparse::rocsparse_double_complex*>(bsrSortedValC), bsrSortedRowPtrC, bsrSortedColIndC,
      rowBlockDimC, colBlockDimC, pBuffer)));
}

// cusparseZgebsr2gebsr_bufferSize -> rocsparse_zgebsr2gebsr_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgebsr2gebsr_bufferSize(cusparseHandle_t handle,
    cusparseDirection_t dirA, int mb, int nb, int nnzb, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* bsrSortedValA, const int* bsrSortedRowPtrA, const int* bsrSortedColIndA,
    int rowBlockDimA, int colBlockDimA, int rowBlockDimC, int colBlockDimC,
    int* pBufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zgebsr2gebsr_buffer_size_t> target{rocsparse_library,
      "cusparseZgebsr2gebsr_bufferSize", "rocsparse_zgebsr2gebsr_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  size_t to_pBufferSizeInBytes{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (pBufferSizeInBytes == nullptr) {
    return reject(target, "pBufferSizeInBytes", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_dirA, mb, nb, nnzb, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(bsrSortedValA), bsrSortedRowPtrA,
      bsrSortedColIndA, rowBlockDimA, colBlockDimA, rowBlockDimC, colBlockDimC,
      &to_pBufferSizeInBytes));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSizeInBytes, *pBufferSizeInBytes)) {
    return reject_answer(target, "pBufferSizeInBytes", to_pBufferSizeInBytes,
        CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZgemvi -> rocsparse_zgemvi
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgemvi(cusparseHandle_t handle,
    cusparseOperation_t transA, int m, int n, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int lda, int nnz, const cuDoubleComplex* xVal, const int* xInd,
    const cuDoubleComplex* beta, cuDoubleComplex* y, cusparseIndexBase_t idxBase, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zgemvi_t> target{rocsparse_library, "cusparseZgemvi",
      "rocsparse_zgemvi"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_transA{};
  rocsparse::rocsparse_index_base_ to_idxBase{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (!convert(idxBase, to_idxBase)) {
    return reject(target, "idxBase", idxBase, CUSPARSE_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transA, m, n,
      pass<const rocsparse::rocsparse_double_complex*>(alpha),
      pass<const rocsparse::rocsparse_double_complex*>(A), lda, nnz,
      pass<const rocsparse::rocsparse_double_complex*>(xVal), xInd,
      pass<const rocsparse::rocsparse_double_complex*>(beta),
      pass<rocsparse::rocsparse_double_complex*>(y), to_idxBase, pBuffer)));
}

// cusparseZgemvi_bufferSize -> rocsparse_zgemvi_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgemvi_bufferSize(cusparseHandle_t handle,
    cusparseOperation_t transA, int m, int n, int nnz, int* pBufferSize) {
  static constinit Target<rocsparse::rocsparse_zgemvi_buffer_size_t> target{rocsparse_library,
      "cusparseZgemvi_bufferSize", "rocsparse_zgemvi_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_operation_ to_transA{};
  size_t to_pBufferSize{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transA, to_transA)) {
    return reject(target, "transA", transA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (pBufferSize == nullptr) {
    return reject(target, "pBufferSize", nullptr, CUSPARSE_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, to_transA, m, n, nnz, &to_pBufferSize));
  if (status != CUSPARSE_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_pBufferSize, *pBufferSize)) {
    return reject_answer(target, "pBufferSize", to_pBufferSize, CUSPARSE_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cusparseZgpsvInterleavedBatch: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgpsvInterleavedBatch(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, cuDoubleComplex* /*ds*/,
    cuDoubleComplex* /*dl*/, cuDoubleComplex* /*d*/, cuDoubleComplex* /*du*/,
    cuDoubleComplex* /*dw*/, cuDoubleComplex* /*x*/, int /*batchCount*/, void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseZgpsvInterleavedBatch",
      "needs an adapter: 11 arguments, rocsparse_zgpsv_interleaved_batch takes 12; it also wants "
      "alg, batch_stride, temp_buffer; it has no algo, pBuffer",
      "rocsparse_zgpsv_interleaved_batch"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseZgpsvInterleavedBatch_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgpsvInterleavedBatch_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, const cuDoubleComplex* /*ds*/,
    const cuDoubleComplex* /*dl*/, const cuDoubleComplex* /*d*/, const cuDoubleComplex* /*du*/,
    const cuDoubleComplex* /*dw*/, const cuDoubleComplex* /*x*/, int /*batchCount*/,
    size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseZgpsvInterleavedBatch_bufferSizeExt",
      "needs an adapter: 11 arguments, rocsparse_zgpsv_interleaved_batch_buffer_size takes 12; "
      "it also wants alg, batch_stride, buffer_size; it has no algo, pBufferSizeInBytes",
      "rocsparse_zgpsv_interleaved_batch_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseZgtsv2 -> rocsparse_zgtsv
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgtsv2(cusparseHandle_t handle, int m, int n,
    const cuDoubleComplex* dl, const cuDoubleComplex* d, const cuDoubleComplex* du,
    cuDoubleComplex* B, int ldb, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zgtsv_t> target{rocsparse_library, "cusparseZgtsv2",
      "rocsparse_zgtsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_double_complex*>(dl),
      pass<const rocsparse::rocsparse_double_complex*>(d),
      pass<const rocsparse::rocsparse_double_complex*>(du),
      pass<rocsparse::rocsparse_double_complex*>(B), ldb, pBuffer)));
}

// cusparseZgtsv2StridedBatch -> rocsparse_zgtsv_no_pivot_strided_batch
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgtsv2StridedBatch(cusparseHandle_t handle,
    int m, const cuDoubleComplex* dl, const cuDoubleComplex* d, const cuDoubleComplex* du,
    cuDoubleComplex* x, int batchCount, int batchStride, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zgtsv_no_pivot_strided_batch_t> target{
      rocsparse_library, "cusparseZgtsv2StridedBatch", "rocsparse_zgtsv_no_pivot_strided_batch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m,
      pass<const rocsparse::rocsparse_double_complex*>(dl),
      pass<const rocsparse::rocsparse_double_complex*>(d),
      pass<const rocsparse::rocsparse_double_complex*>(du),
      pass<rocsparse::rocsparse_double_complex*>(x), batchCount, batchStride, pBuffer)));
}

// cusparseZgtsv2StridedBatch_bufferSizeExt -> rocsparse_zgtsv_no_pivot_strided_batch_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgtsv2StridedBatch_bufferSizeExt(
    cusparseHandle_t handle, int m, const cuDoubleComplex* dl, const cuDoubleComplex* d,
    const cuDoubleComplex* du, const cuDoubleComplex* x, int batchCount, int batchStride,
    size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zgtsv_no_pivot_strided_batch_buffer_size_t> target{
      rocsparse_library, "cusparseZgtsv2StridedBatch_bufferSizeExt",
      "rocsparse_zgtsv_no_pivot_strided_batch_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m,
      pass<const rocsparse::rocsparse_double_complex*>(dl),
      pass<const rocsparse::rocsparse_double_complex*>(d),
      pass<const rocsparse::rocsparse_double_complex*>(du),
      pass<const rocsparse::rocsparse_double_complex*>(x), batchCount, batchStride,
      bufferSizeInBytes)));
}

// cusparseZgtsv2_bufferSizeExt -> rocsparse_zgtsv_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgtsv2_bufferSizeExt(cusparseHandle_t handle,
    int m, int n, const cuDoubleComplex* dl, const cuDoubleComplex* d, const cuDoubleComplex* du,
    const cuDoubleComplex* B, int ldb, size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zgtsv_buffer_size_t> target{rocsparse_library,
      "cusparseZgtsv2_bufferSizeExt", "rocsparse_zgtsv_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_double_complex*>(dl),
      pass<const rocsparse::rocsparse_double_complex*>(d),
      pass<const rocsparse::rocsparse_double_complex*>(du),
      pass<const rocsparse::rocsparse_double_complex*>(B), ldb, bufferSizeInBytes)));
}

// cusparseZgtsv2_nopivot -> rocsparse_zgtsv_no_pivot
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgtsv2_nopivot(cusparseHandle_t handle, int m,
    int n, const cuDoubleComplex* dl, const cuDoubleComplex* d, const cuDoubleComplex* du,
    cuDoubleComplex* B, int ldb, void* pBuffer) {
  static constinit Target<rocsparse::rocsparse_zgtsv_no_pivot_t> target{rocsparse_library,
      "cusparseZgtsv2_nopivot", "rocsparse_zgtsv_no_pivot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_double_complex*>(dl),
      pass<const rocsparse::rocsparse_double_complex*>(d),
      pass<const rocsparse::rocsparse_double_complex*>(du),
      pass<rocsparse::rocsparse_double_complex*>(B), ldb, pBuffer)));
}

// cusparseZgtsv2_nopivot_bufferSizeExt -> rocsparse_zgtsv_no_pivot_buffer_size
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgtsv2_nopivot_bufferSizeExt(
    cusparseHandle_t handle, int m, int n, const cuDoubleComplex* dl, const cuDoubleComplex* d,
    const cuDoubleComplex* du, const cuDoubleComplex* B, int ldb, size_t* bufferSizeInBytes) {
  static constinit Target<rocsparse::rocsparse_zgtsv_no_pivot_buffer_size_t> target{
      rocsparse_library, "cusparseZgtsv2_nopivot_bufferSizeExt",
      "rocsparse_zgtsv_no_pivot_buffer_size"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocsparse::rocsparse_double_complex*>(dl),
      pass<const rocsparse::rocsparse_double_complex*>(d),
      pass<const rocsparse::rocsparse_double_complex*>(du),
      pass<const rocsparse::rocsparse_double_complex*>(B), ldb, bufferSizeInBytes)));
}

// cusparseZgtsvInterleavedBatch: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgtsvInterleavedBatch(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, cuDoubleComplex* /*dl*/,
    cuDoubleComplex* /*d*/, cuDoubleComplex* /*du*/, cuDoubleComplex* /*x*/, int /*batchCount*/,
    void* /*pBuffer*/) {
  static constinit Refusal refusal{
      "cusparseZgtsvInterleavedBatch",
      "needs an adapter: rocSPARSE numbers the algorithms otherwise and wants a batch stride",
      "rocsparse_zgtsv_interleaved_batch"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseZgtsvInterleavedBatch_bufferSizeExt: unsupported
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZgtsvInterleavedBatch_bufferSizeExt(
    cusparseHandle_t /*handle*/, int /*algo*/, int /*m*/, const cuDoubleComplex* /*dl*/,
    const cuDoubleComplex* /*d*/, const cuDoubleComplex* /*du*/, const cuDoubleComplex* /*x*/,
    int /*batchCount*/, size_t* /*pBufferSizeInBytes*/) {
  static constinit Refusal refusal{
      "cusparseZgtsvInterleavedBatch_bufferSizeExt",
      "needs an adapter: rocSPARSE numbers the algorithms otherwise and wants a batch stride",
      "rocsparse_zgtsv_interleaved_batch_buffer_size"};
  return refuse(refusal, CUSPARSE_STATUS_NOT_SUPPORTED);
}

// cusparseZnnz -> rocsparse_znnz
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZnnz(cusparseHandle_t handle,
    cusparseDirection_t dirA, int m, int n, const cusparseMatDescr_t descrA,
    const cuDoubleComplex* A, int lda, int* nnzPerRowCol, int* nnzTotalDevHostPtr) {
  static constinit Target<rocsparse::rocsparse_znnz_t> target{rocsparse_library, "cusparseZnnz",
      "rocsparse_znnz"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_direction_ to_dirA{};
  rocsparse::rocsparse_mat_descr to_descrA{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (!convert(dirA, to_dirA)) {
    return reject(target, "dirA", dirA, CUSPARSE_STATUS_INVALID_VALUE);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descrA, to_descrA);
      found != HandleStatus::ok) {
    return reject(target, "descrA", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, to_dirA, m, n, to_descrA,
      pass<const rocsparse::rocsparse_double_complex*>(A), lda, nnzPerRowCol, nnzTotalDevHostPtr)));
}

// cusparseZnnz_compress -> rocsparse_znnz_compress
extern "C" CUDAWAY_EXPORT cusparseStatus_t cusparseZnnz_compress(cusparseHandle_t handle, int m,
    const cusparseMatDescr_t descr, const cuDoubleComplex* csrSortedValA,
    const int* csrSortedRowPtrA, int* nnzPerRow, int* nnzC, cuDoubleComplex tol) {
  static constinit Target<rocsparse::rocsparse_znnz_compress_t> target{rocsparse_library,
      "cusparseZnnz_compress", "rocsparse_znnz_compress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  rocsparse::rocsparse_handle to_handle{};
  rocsparse::rocsparse_mat_descr to_descr{};
  if (const auto found = find(cusparseHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  if (const auto found = find(cusparseMatDescr_t_kind, descr, to_descr);
      found != HandleStatus::ok) {
    return reject(target, "descr", found, CUSPARSE_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, to_descr,
      pass<const rocsparse::rocsparse_double_complex*>(csrSortedValA), csrSortedRowPtrA, nnzPerRow,
      nnzC, pass<rocsparse::rocsparse_double_complex>(tol))));
}

#if defined(_WIN32)
// Exported objects; no public header says what they are.
extern "C" {
CUDAWAY_EXPORT Unknown NvOptimusEnablementCuda{};
}
#endif

}  // namespace cudaway::cuda::cusparse
