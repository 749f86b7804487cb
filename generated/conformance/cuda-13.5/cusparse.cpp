// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-13.5/cusparse.jsonl. Do not edit: change those and run it again.
//
// Compiles where cuSPARSE of CUDA 13.5 is what its snapshot says.
#define CUSPARSE_ENABLE_EXPERIMENTAL_API
#include <stddef.h>

#include <cusparse.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<cusparseStatus_t(cusparseContext*, const void*, const cusparseSpVecDescr*,
    const void*, cusparseDnVecDescr*)>(cusparseAxpby));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, long*, long*, long*, long*, void**, void**,
    cusparseIndexType_t*, cusparseIndexBase_t*, cudaDataType_t*)>(cusparseBlockedEllGet));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, int, long, long,
    long)>(cusparseBsrSetStridedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, int, cusparseMatDescr* const,
    float2*, int*, int*)>(cusparseCbsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float2*, const int*, const int*, int, bsric02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseCbsric02));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, int, bsric02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseCbsric02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float2*, const int*, const int*, int, bsric02Info*,
    int*)>(cusparseCbsric02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float2*, const int*, const int*, int, bsric02Info*,
    unsigned long*)>(cusparseCbsric02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float2*, const int*, const int*, int, bsrilu02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseCbsrilu02));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float2*, const int*, const int*, int, bsrilu02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseCbsrilu02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float2*, const int*, const int*, int, bsrilu02Info*,
    int*)>(cusparseCbsrilu02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float2*, const int*, const int*, int, bsrilu02Info*,
    unsigned long*)>(cusparseCbsrilu02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, bsrilu02Info*, int, double*,
    float2*)>(cusparseCbsrilu02_numericBoost));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, int, const float2*, cusparseMatDescr* const, const float2*,
    const int*, const int*, const int, const float2*, const int, const float2*, float2*,
    int)>(cusparseCbsrmm));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, int, const float2*, cusparseMatDescr* const, const float2*, const int*, const int*, int,
    const float2*, const float2*, float2*)>(cusparseCbsrmv));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, const float2*, const int*,
    const int*, int, bsrsm2Info*, cusparseSolvePolicy_t, void*)>(cusparseCbsrsm2_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, float2*, const int*, const int*,
    int, bsrsm2Info*, int*)>(cusparseCbsrsm2_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, float2*, const int*, const int*,
    int, bsrsm2Info*, unsigned long*)>(cusparseCbsrsm2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, const float2*, cusparseMatDescr* const, const float2*,
    const int*, const int*, int, bsrsm2Info*, const float2*, int, float2*, int,
    cusparseSolvePolicy_t, void*)>(cusparseCbsrsm2_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, const float2*, const int*, const int*, int, bsrsv2Info*,
    cusparseSolvePolicy_t, void*)>(cusparseCbsrsv2_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, float2*, const int*, const int*, int, bsrsv2Info*,
    int*)>(cusparseCbsrsv2_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, float2*, const int*, const int*, int, bsrsv2Info*,
    unsigned long*)>(cusparseCbsrsv2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, const float2*, cusparseMatDescr* const, const float2*, const int*, const int*, int,
    bsrsv2Info*, const float2*, float2*, cusparseSolvePolicy_t, void*)>(cusparseCbsrsv2_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, int, int, const float2*, cusparseMatDescr* const, const float2*, const int*, const int*,
    const int*, const int*, int, const float2*, const float2*, float2*)>(cusparseCbsrxmv));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, int, cusparseMatDescr* const,
    float2*, int*, int*)>(cusparseCcsr2bsr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const float2*, const int*, const int*, int, const int*, float2*, int*, int*,
    float2)>(cusparseCcsr2csr_compress));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    float2*, const int*, int*, csru2csrInfo*, void*)>(cusparseCcsr2csru));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, cusparseMatDescr* const,
    float2*, int*, int*, int, int, void*)>(cusparseCcsr2gebsr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, int, int,
    int*)>(cusparseCcsr2gebsr_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, int, int,
    unsigned long*)>(cusparseCcsr2gebsr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const float2*, const int*, const int*, const float*, int*, int*, int*,
    cusparseColorInfo* const)>(cusparseCcsrcolor));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float2*,
    cusparseMatDescr* const, int, const float2*, const int*, const int*, const float2*,
    cusparseMatDescr* const, int, const float2*, const int*, const int*, cusparseMatDescr* const,
    float2*, int*, int*, void*)>(cusparseCcsrgeam2));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float2*,
    cusparseMatDescr* const, int, const float2*, const int*, const int*, const float2*,
    cusparseMatDescr* const, int, const float2*, const int*, const int*, cusparseMatDescr* const,
    const float2*, const int*, const int*, unsigned long*)>(cusparseCcsrgeam2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float2*,
    const int*, const int*, csric02Info*, cusparseSolvePolicy_t, void*)>(cusparseCcsric02));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const float2*, const int*, const int*, csric02Info*, cusparseSolvePolicy_t,
    void*)>(cusparseCcsric02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float2*,
    const int*, const int*, csric02Info*, int*)>(cusparseCcsric02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float2*,
    const int*, const int*, csric02Info*, unsigned long*)>(cusparseCcsric02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float2*,
    const int*, const int*, csrilu02Info*, cusparseSolvePolicy_t, void*)>(cusparseCcsrilu02));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const float2*, const int*, const int*, csrilu02Info*, cusparseSolvePolicy_t,
    void*)>(cusparseCcsrilu02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float2*,
    const int*, const int*, csrilu02Info*, int*)>(cusparseCcsrilu02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float2*,
    const int*, const int*, csrilu02Info*, unsigned long*)>(cusparseCcsrilu02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, csrilu02Info*, int, double*,
    float2*)>(cusparseCcsrilu02_numericBoost));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    float2*, const int*, int*, csru2csrInfo*, void*)>(cusparseCcsru2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, float2*, const int*, int*,
    csru2csrInfo*, unsigned long*)>(cusparseCcsru2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, int, int,
    cusparseMatDescr* const, float2*, int*, int*)>(cusparseCgebsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const float2*, const int*,
    const int*, int, int, float2*, int*, int*, cusparseAction_t, cusparseIndexBase_t,
    void*)>(cusparseCgebsr2gebsc));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const float2*, const int*,
    const int*, int, int, int*)>(cusparseCgebsr2gebsc_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const float2*, const int*,
    const int*, int, int, unsigned long*)>(cusparseCgebsr2gebsc_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, int, int,
    cusparseMatDescr* const, float2*, int*, int*, int, int, void*)>(cusparseCgebsr2gebsr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, int, int, int, int,
    int*)>(cusparseCgebsr2gebsr_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const float2*, const int*, const int*, int, int, int, int,
    unsigned long*)>(cusparseCgebsr2gebsr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, int, int, const float2*,
    const float2*, int, int, const float2*, const int*, const float2*, float2*, cusparseIndexBase_t,
    void*)>(cusparseCgemvi));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, int, int, int,
    int*)>(cusparseCgemvi_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, float2*, float2*, float2*, float2*,
    float2*, float2*, int, void*)>(cusparseCgpsvInterleavedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float2*, const float2*,
    const float2*, const float2*, const float2*, const float2*, int,
    unsigned long*)>(cusparseCgpsvInterleavedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float2*, const float2*,
    const float2*, float2*, int, void*)>(cusparseCgtsv2));
static_assert(has<cusparseStatus_t(cusparseContext*, int, const float2*, const float2*,
    const float2*, float2*, int, int, void*)>(cusparseCgtsv2StridedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, const float2*, const float2*,
    const float2*, const float2*, int, int,
    unsigned long*)>(cusparseCgtsv2StridedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float2*, const float2*,
    const float2*, const float2*, int, unsigned long*)>(cusparseCgtsv2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float2*, const float2*,
    const float2*, float2*, int, void*)>(cusparseCgtsv2_nopivot));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float2*, const float2*,
    const float2*, const float2*, int, unsigned long*)>(cusparseCgtsv2_nopivot_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, float2*, float2*, float2*, float2*,
    int, void*)>(cusparseCgtsvInterleavedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float2*, const float2*,
    const float2*, const float2*, int,
    unsigned long*)>(cusparseCgtsvInterleavedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float2*, int, int*, int*)>(cusparseCnnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, cusparseMatDescr* const, const float2*,
    const int*, int*, int*, float2)>(cusparseCnnz_compress));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*, long*, long*, long*, long*,
    const void**, const void**, cusparseIndexType_t*, cusparseIndexBase_t*,
    cudaDataType_t*)>(cusparseConstBlockedEllGet));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*, long*, long*, long*, const void**,
    const void**, const void**, cusparseIndexType_t*, cusparseIndexBase_t*,
    cudaDataType_t*)>(cusparseConstCooGet));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*, long*, long*, long*, const void**,
    const void**, const void**, cusparseIndexType_t*, cusparseIndexType_t*, cusparseIndexBase_t*,
    cudaDataType_t*)>(cusparseConstCscGet));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*, long*, long*, long*, const void**,
    const void**, const void**, cusparseIndexType_t*, cusparseIndexType_t*, cusparseIndexBase_t*,
    cudaDataType_t*)>(cusparseConstCsrGet));
static_assert(has<cusparseStatus_t(const cusparseDnMatDescr*, long*, long*, long*, const void**,
    cudaDataType_t*, cusparseOrder_t*)>(cusparseConstDnMatGet));
static_assert(has<cusparseStatus_t(const cusparseDnMatDescr*,
    const void**)>(cusparseConstDnMatGetValues));
static_assert(has<cusparseStatus_t(const cusparseDnVecDescr*, long*, const void**,
    cudaDataType_t*)>(cusparseConstDnVecGet));
static_assert(has<cusparseStatus_t(const cusparseDnVecDescr*,
    const void**)>(cusparseConstDnVecGetValues));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*,
    const void**)>(cusparseConstSpMatGetValues));
static_assert(has<cusparseStatus_t(const cusparseSpVecDescr*, long*, long*, const void**,
    const void**, cusparseIndexType_t*, cusparseIndexBase_t*,
    cudaDataType_t*)>(cusparseConstSpVecGet));
static_assert(has<cusparseStatus_t(const cusparseSpVecDescr*,
    const void**)>(cusparseConstSpVecGetValues));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, long*, long*, long*, void**, void**, void**,
    cusparseIndexType_t*, cusparseIndexBase_t*, cudaDataType_t*)>(cusparseCooGet));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, void*, void*,
    void*)>(cusparseCooSetPointers));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, int, long)>(cusparseCooSetStridedBatch));
static_assert(has<cusparseStatus_t(cusparseContext**)>(cusparseCreate));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr**, long, long, long, long, void*, void*,
    cusparseIndexType_t, cusparseIndexBase_t, cudaDataType_t)>(cusparseCreateBlockedEll));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr**, long, long, long, long, long, void*, void*,
    void*, cusparseIndexType_t, cusparseIndexType_t, cusparseIndexBase_t, cudaDataType_t,
    cusparseOrder_t)>(cusparseCreateBsr));
static_assert(has<cusparseStatus_t(bsric02Info**)>(cusparseCreateBsric02Info));
static_assert(has<cusparseStatus_t(bsrilu02Info**)>(cusparseCreateBsrilu02Info));
static_assert(has<cusparseStatus_t(bsrsm2Info**)>(cusparseCreateBsrsm2Info));
static_assert(has<cusparseStatus_t(bsrsv2Info**)>(cusparseCreateBsrsv2Info));
static_assert(has<cusparseStatus_t(cusparseColorInfo**)>(cusparseCreateColorInfo));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr**, long, long, long, long, const void*,
    const void*, cusparseIndexType_t, cusparseIndexBase_t,
    cudaDataType_t)>(cusparseCreateConstBlockedEll));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr**, long, long, long, long, long,
    const void*, const void*, const void*, cusparseIndexType_t, cusparseIndexType_t,
    cusparseIndexBase_t, cudaDataType_t, cusparseOrder_t)>(cusparseCreateConstBsr));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr**, long, long, long, const void*,
    const void*, const void*, cusparseIndexType_t, cusparseIndexBase_t,
    cudaDataType_t)>(cusparseCreateConstCoo));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr**, long, long, long, const void*,
    const void*, const void*, cusparseIndexType_t, cusparseIndexType_t, cusparseIndexBase_t,
    cudaDataType_t)>(cusparseCreateConstCsc));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr**, long, long, long, const void*,
    const void*, const void*, cusparseIndexType_t, cusparseIndexType_t, cusparseIndexBase_t,
    cudaDataType_t)>(cusparseCreateConstCsr));
static_assert(has<cusparseStatus_t(const cusparseDnMatDescr**, long, long, long, const void*,
    cudaDataType_t, cusparseOrder_t)>(cusparseCreateConstDnMat));
static_assert(has<cusparseStatus_t(const cusparseDnVecDescr**, long, const void*,
    cudaDataType_t)>(cusparseCreateConstDnVec));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr**, long, long, long, long, long,
    const void*, const void*, const void*, cusparseIndexType_t, cusparseIndexType_t,
    cusparseIndexBase_t, cudaDataType_t)>(cusparseCreateConstSlicedEll));
static_assert(has<cusparseStatus_t(const cusparseSpVecDescr**, long, long, const void*, const void*,
    cusparseIndexType_t, cusparseIndexBase_t, cudaDataType_t)>(cusparseCreateConstSpVec));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr**, long, long, long, void*, void*, void*,
    cusparseIndexType_t, cusparseIndexBase_t, cudaDataType_t)>(cusparseCreateCoo));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr**, long, long, long, void*, void*, void*,
    cusparseIndexType_t, cusparseIndexType_t, cusparseIndexBase_t,
    cudaDataType_t)>(cusparseCreateCsc));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr**, long, long, long, void*, void*, void*,
    cusparseIndexType_t, cusparseIndexType_t, cusparseIndexBase_t,
    cudaDataType_t)>(cusparseCreateCsr));
static_assert(has<cusparseStatus_t(csric02Info**)>(cusparseCreateCsric02Info));
static_assert(has<cusparseStatus_t(csrilu02Info**)>(cusparseCreateCsrilu02Info));
static_assert(has<cusparseStatus_t(csru2csrInfo**)>(cusparseCreateCsru2csrInfo));
static_assert(has<cusparseStatus_t(cusparseDnMatDescr**, long, long, long, void*, cudaDataType_t,
    cusparseOrder_t)>(cusparseCreateDnMat));
static_assert(has<cusparseStatus_t(cusparseDnVecDescr**, long, void*,
    cudaDataType_t)>(cusparseCreateDnVec));
static_assert(has<cusparseStatus_t(cusparseContext*, int,
    int*)>(cusparseCreateIdentityPermutation));
static_assert(has<cusparseStatus_t(cusparseMatDescr**)>(cusparseCreateMatDescr));
static_assert(has<cusparseStatus_t(pruneInfo**)>(cusparseCreatePruneInfo));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr**, long, long, long, long, long, void*, void*,
    void*, cusparseIndexType_t, cusparseIndexType_t, cusparseIndexBase_t,
    cudaDataType_t)>(cusparseCreateSlicedEll));
static_assert(has<cusparseStatus_t(cusparseSpVecDescr**, long, long, void*, void*,
    cusparseIndexType_t, cusparseIndexBase_t, cudaDataType_t)>(cusparseCreateSpVec));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, long*, long*, long*, void**, void**, void**,
    cusparseIndexType_t*, cusparseIndexType_t*, cusparseIndexBase_t*,
    cudaDataType_t*)>(cusparseCscGet));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, void*, void*,
    void*)>(cusparseCscSetPointers));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const void*, const int*,
    const int*, void*, int*, int*, cudaDataType_t, cusparseAction_t, cusparseIndexBase_t,
    cusparseCsr2CscAlg_t, void*)>(cusparseCsr2cscEx2));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const void*, const int*,
    const int*, void*, int*, int*, cudaDataType_t, cusparseAction_t, cusparseIndexBase_t,
    cusparseCsr2CscAlg_t, unsigned long*)>(cusparseCsr2cscEx2_bufferSize));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, long*, long*, long*, void**, void**, void**,
    cusparseIndexType_t*, cusparseIndexType_t*, cusparseIndexBase_t*,
    cudaDataType_t*)>(cusparseCsrGet));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, void*, void*,
    void*)>(cusparseCsrSetPointers));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, int, long,
    long)>(cusparseCsrSetStridedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, int, cusparseMatDescr* const,
    double*, int*, int*)>(cusparseDbsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double*, const int*, const int*, int, bsric02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseDbsric02));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, int, bsric02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseDbsric02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double*, const int*, const int*, int, bsric02Info*,
    int*)>(cusparseDbsric02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double*, const int*, const int*, int, bsric02Info*,
    unsigned long*)>(cusparseDbsric02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double*, const int*, const int*, int, bsrilu02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseDbsrilu02));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double*, const int*, const int*, int, bsrilu02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseDbsrilu02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double*, const int*, const int*, int, bsrilu02Info*,
    int*)>(cusparseDbsrilu02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double*, const int*, const int*, int, bsrilu02Info*,
    unsigned long*)>(cusparseDbsrilu02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, bsrilu02Info*, int, double*,
    double*)>(cusparseDbsrilu02_numericBoost));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, int, const double*, cusparseMatDescr* const, const double*,
    const int*, const int*, const int, const double*, const int, const double*, double*,
    int)>(cusparseDbsrmm));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, int, const double*, cusparseMatDescr* const, const double*, const int*, const int*, int,
    const double*, const double*, double*)>(cusparseDbsrmv));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, const double*, const int*,
    const int*, int, bsrsm2Info*, cusparseSolvePolicy_t, void*)>(cusparseDbsrsm2_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, double*, const int*, const int*,
    int, bsrsm2Info*, int*)>(cusparseDbsrsm2_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, double*, const int*, const int*,
    int, bsrsm2Info*, unsigned long*)>(cusparseDbsrsm2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, const double*, cusparseMatDescr* const, const double*,
    const int*, const int*, int, bsrsm2Info*, const double*, int, double*, int,
    cusparseSolvePolicy_t, void*)>(cusparseDbsrsm2_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, const double*, const int*, const int*, int, bsrsv2Info*,
    cusparseSolvePolicy_t, void*)>(cusparseDbsrsv2_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, double*, const int*, const int*, int, bsrsv2Info*,
    int*)>(cusparseDbsrsv2_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, double*, const int*, const int*, int, bsrsv2Info*,
    unsigned long*)>(cusparseDbsrsv2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, const double*, cusparseMatDescr* const, const double*, const int*, const int*, int,
    bsrsv2Info*, const double*, double*, cusparseSolvePolicy_t, void*)>(cusparseDbsrsv2_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, int, int, const double*, cusparseMatDescr* const, const double*, const int*, const int*,
    const int*, const int*, int, const double*, const double*, double*)>(cusparseDbsrxmv));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, int, cusparseMatDescr* const,
    double*, int*, int*)>(cusparseDcsr2bsr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, int, const int*, double*, int*, int*,
    double)>(cusparseDcsr2csr_compress));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    double*, const int*, int*, csru2csrInfo*, void*)>(cusparseDcsr2csru));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, cusparseMatDescr* const,
    double*, int*, int*, int, int, void*)>(cusparseDcsr2gebsr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, int, int,
    int*)>(cusparseDcsr2gebsr_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, int, int,
    unsigned long*)>(cusparseDcsr2gebsr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, const double*, int*, int*, int*,
    cusparseColorInfo* const)>(cusparseDcsrcolor));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*,
    cusparseMatDescr* const, int, const double*, const int*, const int*, const double*,
    cusparseMatDescr* const, int, const double*, const int*, const int*, cusparseMatDescr* const,
    double*, int*, int*, void*)>(cusparseDcsrgeam2));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*,
    cusparseMatDescr* const, int, const double*, const int*, const int*, const double*,
    cusparseMatDescr* const, int, const double*, const int*, const int*, cusparseMatDescr* const,
    const double*, const int*, const int*, unsigned long*)>(cusparseDcsrgeam2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double*,
    const int*, const int*, csric02Info*, cusparseSolvePolicy_t, void*)>(cusparseDcsric02));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, csric02Info*, cusparseSolvePolicy_t,
    void*)>(cusparseDcsric02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double*,
    const int*, const int*, csric02Info*, int*)>(cusparseDcsric02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double*,
    const int*, const int*, csric02Info*, unsigned long*)>(cusparseDcsric02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double*,
    const int*, const int*, csrilu02Info*, cusparseSolvePolicy_t, void*)>(cusparseDcsrilu02));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, csrilu02Info*, cusparseSolvePolicy_t,
    void*)>(cusparseDcsrilu02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double*,
    const int*, const int*, csrilu02Info*, int*)>(cusparseDcsrilu02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double*,
    const int*, const int*, csrilu02Info*, unsigned long*)>(cusparseDcsrilu02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, csrilu02Info*, int, double*,
    double*)>(cusparseDcsrilu02_numericBoost));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    double*, const int*, int*, csru2csrInfo*, void*)>(cusparseDcsru2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, double*, const int*, int*,
    csru2csrInfo*, unsigned long*)>(cusparseDcsru2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, const cusparseDnMatDescr*, cusparseSpMatDescr*,
    cusparseDenseToSparseAlg_t, void*)>(cusparseDenseToSparse_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, const cusparseDnMatDescr*, cusparseSpMatDescr*,
    cusparseDenseToSparseAlg_t, unsigned long*)>(cusparseDenseToSparse_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, const cusparseDnMatDescr*, cusparseSpMatDescr*,
    cusparseDenseToSparseAlg_t, void*)>(cusparseDenseToSparse_convert));
static_assert(has<cusparseStatus_t(cusparseContext*)>(cusparseDestroy));
static_assert(has<cusparseStatus_t(bsric02Info*)>(cusparseDestroyBsric02Info));
static_assert(has<cusparseStatus_t(bsrilu02Info*)>(cusparseDestroyBsrilu02Info));
static_assert(has<cusparseStatus_t(bsrsm2Info*)>(cusparseDestroyBsrsm2Info));
static_assert(has<cusparseStatus_t(bsrsv2Info*)>(cusparseDestroyBsrsv2Info));
static_assert(has<cusparseStatus_t(cusparseColorInfo*)>(cusparseDestroyColorInfo));
static_assert(has<cusparseStatus_t(csric02Info*)>(cusparseDestroyCsric02Info));
static_assert(has<cusparseStatus_t(csrilu02Info*)>(cusparseDestroyCsrilu02Info));
static_assert(has<cusparseStatus_t(csru2csrInfo*)>(cusparseDestroyCsru2csrInfo));
static_assert(has<cusparseStatus_t(const cusparseDnMatDescr*)>(cusparseDestroyDnMat));
static_assert(has<cusparseStatus_t(const cusparseDnVecDescr*)>(cusparseDestroyDnVec));
static_assert(has<cusparseStatus_t(cusparseMatDescr*)>(cusparseDestroyMatDescr));
static_assert(has<cusparseStatus_t(pruneInfo*)>(cusparseDestroyPruneInfo));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*)>(cusparseDestroySpMat));
static_assert(has<cusparseStatus_t(const cusparseSpVecDescr*)>(cusparseDestroySpVec));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, int, int,
    cusparseMatDescr* const, double*, int*, int*)>(cusparseDgebsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const double*, const int*,
    const int*, int, int, double*, int*, int*, cusparseAction_t, cusparseIndexBase_t,
    void*)>(cusparseDgebsr2gebsc));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const double*, const int*,
    const int*, int, int, int*)>(cusparseDgebsr2gebsc_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const double*, const int*,
    const int*, int, int, unsigned long*)>(cusparseDgebsr2gebsc_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, int, int,
    cusparseMatDescr* const, double*, int*, int*, int, int, void*)>(cusparseDgebsr2gebsr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, int, int, int, int,
    int*)>(cusparseDgebsr2gebsr_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const double*, const int*, const int*, int, int, int, int,
    unsigned long*)>(cusparseDgebsr2gebsr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, int, int, const double*,
    const double*, int, int, const double*, const int*, const double*, double*, cusparseIndexBase_t,
    void*)>(cusparseDgemvi));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, int, int, int,
    int*)>(cusparseDgemvi_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, double*, double*, double*, double*,
    double*, double*, int, void*)>(cusparseDgpsvInterleavedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, const double*,
    const double*, const double*, const double*, const double*, int,
    unsigned long*)>(cusparseDgpsvInterleavedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, const double*,
    const double*, double*, int, void*)>(cusparseDgtsv2));
static_assert(has<cusparseStatus_t(cusparseContext*, int, const double*, const double*,
    const double*, double*, int, int, void*)>(cusparseDgtsv2StridedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, const double*, const double*,
    const double*, const double*, int, int,
    unsigned long*)>(cusparseDgtsv2StridedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, const double*,
    const double*, const double*, int, unsigned long*)>(cusparseDgtsv2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, const double*,
    const double*, double*, int, void*)>(cusparseDgtsv2_nopivot));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, const double*,
    const double*, const double*, int, unsigned long*)>(cusparseDgtsv2_nopivot_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, double*, double*, double*, double*,
    int, void*)>(cusparseDgtsvInterleavedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, const double*,
    const double*, const double*, int,
    unsigned long*)>(cusparseDgtsvInterleavedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseDnMatDescr*, long*, long*, long*, void**,
    cudaDataType_t*, cusparseOrder_t*)>(cusparseDnMatGet));
static_assert(has<cusparseStatus_t(const cusparseDnMatDescr*, int*,
    long*)>(cusparseDnMatGetStridedBatch));
static_assert(has<cusparseStatus_t(cusparseDnMatDescr*, void**)>(cusparseDnMatGetValues));
static_assert(has<cusparseStatus_t(cusparseDnMatDescr*, int, long)>(cusparseDnMatSetStridedBatch));
static_assert(has<cusparseStatus_t(cusparseDnMatDescr*, void*)>(cusparseDnMatSetValues));
static_assert(has<cusparseStatus_t(cusparseDnVecDescr*, long*, void**,
    cudaDataType_t*)>(cusparseDnVecGet));
static_assert(has<cusparseStatus_t(cusparseDnVecDescr*, void**)>(cusparseDnVecGetValues));
static_assert(has<cusparseStatus_t(cusparseDnVecDescr*, void*)>(cusparseDnVecSetValues));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double*, int, int*, int*)>(cusparseDnnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, cusparseMatDescr* const, const double*,
    const int*, int*, int*, double)>(cusparseDnnz_compress));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, const double*, cusparseMatDescr* const, double*,
    const int*, int*, void*)>(cusparseDpruneCsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, float, cusparseMatDescr* const, double*, const int*,
    int*, pruneInfo*, void*)>(cusparseDpruneCsr2csrByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, float, cusparseMatDescr* const, const double*,
    const int*, const int*, pruneInfo*,
    unsigned long*)>(cusparseDpruneCsr2csrByPercentage_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, const double*, cusparseMatDescr* const, int*, int*,
    void*)>(cusparseDpruneCsr2csrNnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, float, cusparseMatDescr* const, int*, int*, pruneInfo*,
    void*)>(cusparseDpruneCsr2csrNnzByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const double*, const int*, const int*, const double*, cusparseMatDescr* const, const double*,
    const int*, const int*, unsigned long*)>(cusparseDpruneCsr2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, int, const double*,
    cusparseMatDescr* const, double*, const int*, int*, void*)>(cusparseDpruneDense2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, int, float,
    cusparseMatDescr* const, double*, const int*, int*, pruneInfo*,
    void*)>(cusparseDpruneDense2csrByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, int, float,
    cusparseMatDescr* const, const double*, const int*, const int*, pruneInfo*,
    unsigned long*)>(cusparseDpruneDense2csrByPercentage_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, int, const double*,
    cusparseMatDescr* const, int*, int*, void*)>(cusparseDpruneDense2csrNnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, int, float,
    cusparseMatDescr* const, int*, int*, pruneInfo*,
    void*)>(cusparseDpruneDense2csrNnzByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double*, int, const double*,
    cusparseMatDescr* const, const double*, const int*, const int*,
    unsigned long*)>(cusparseDpruneDense2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, const cusparseDnVecDescr*,
    cusparseSpVecDescr*)>(cusparseGather));
static_assert(has<const char*(cusparseStatus_t)>(cusparseGetErrorName));
static_assert(has<const char*(cusparseStatus_t)>(cusparseGetErrorString));
static_assert(has<cusparseDiagType_t(cusparseMatDescr* const)>(cusparseGetMatDiagType));
static_assert(has<cusparseFillMode_t(cusparseMatDescr* const)>(cusparseGetMatFillMode));
static_assert(has<cusparseIndexBase_t(cusparseMatDescr* const)>(cusparseGetMatIndexBase));
static_assert(has<cusparseMatrixType_t(cusparseMatDescr* const)>(cusparseGetMatType));
static_assert(has<cusparseStatus_t(cusparseContext*,
    cusparsePointerMode_t*)>(cusparseGetPointerMode));
static_assert(has<cusparseStatus_t(libraryPropertyType_t, int*)>(cusparseGetProperty));
static_assert(has<cusparseStatus_t(cusparseContext*, CUstream_st**)>(cusparseGetStream));
static_assert(has<cusparseStatus_t(cusparseContext*, int*)>(cusparseGetVersion));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const __half*, const int*, const int*, const __half*, cusparseMatDescr* const, __half*,
    const int*, int*, void*)>(cusparseHpruneCsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const __half*, const int*, const int*, float, cusparseMatDescr* const, __half*, const int*,
    int*, pruneInfo*, void*)>(cusparseHpruneCsr2csrByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const __half*, const int*, const int*, float, cusparseMatDescr* const, const __half*,
    const int*, const int*, pruneInfo*,
    unsigned long*)>(cusparseHpruneCsr2csrByPercentage_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const __half*, const int*, const int*, const __half*, cusparseMatDescr* const, int*, int*,
    void*)>(cusparseHpruneCsr2csrNnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const __half*, const int*, const int*, float, cusparseMatDescr* const, int*, int*, pruneInfo*,
    void*)>(cusparseHpruneCsr2csrNnzByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const __half*, const int*, const int*, const __half*, cusparseMatDescr* const, const __half*,
    const int*, const int*, unsigned long*)>(cusparseHpruneCsr2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const __half*, int, const __half*,
    cusparseMatDescr* const, __half*, const int*, int*, void*)>(cusparseHpruneDense2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const __half*, int, float,
    cusparseMatDescr* const, __half*, const int*, int*, pruneInfo*,
    void*)>(cusparseHpruneDense2csrByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const __half*, int, float,
    cusparseMatDescr* const, const __half*, const int*, const int*, pruneInfo*,
    unsigned long*)>(cusparseHpruneDense2csrByPercentage_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const __half*, int, const __half*,
    cusparseMatDescr* const, int*, int*, void*)>(cusparseHpruneDense2csrNnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const __half*, int, float,
    cusparseMatDescr* const, int*, int*, pruneInfo*,
    void*)>(cusparseHpruneDense2csrNnzByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const __half*, int, const __half*,
    cusparseMatDescr* const, const __half*, const int*, const int*,
    unsigned long*)>(cusparseHpruneDense2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t()>(cusparseLoggerForceDisable));
static_assert(has<cusparseStatus_t(const char*)>(cusparseLoggerOpenFile));
static_assert(has<cusparseStatus_t(
    void (*)(int, const char*, const char*))>(cusparseLoggerSetCallback));
static_assert(has<cusparseStatus_t(_IO_FILE*)>(cusparseLoggerSetFile));
static_assert(has<cusparseStatus_t(int)>(cusparseLoggerSetLevel));
static_assert(has<cusparseStatus_t(int)>(cusparseLoggerSetMask));
static_assert(has<cusparseStatus_t(cusparseContext*, const void*, const void*, cusparseSpVecDescr*,
    cusparseDnVecDescr*)>(cusparseRot));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseDnMatDescr*, const cusparseDnMatDescr*, const void*,
    cusparseSpMatDescr*, cudaDataType_t, cusparseSDDMMAlg_t, void*)>(cusparseSDDMM));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseDnMatDescr*, const cusparseDnMatDescr*, const void*,
    cusparseSpMatDescr*, cudaDataType_t, cusparseSDDMMAlg_t,
    unsigned long*)>(cusparseSDDMM_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseDnMatDescr*, const cusparseDnMatDescr*, const void*,
    cusparseSpMatDescr*, cudaDataType_t, cusparseSDDMMAlg_t, void*)>(cusparseSDDMM_preprocess));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, int, cusparseMatDescr* const,
    float*, int*, int*)>(cusparseSbsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float*, const int*, const int*, int, bsric02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseSbsric02));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, int, bsric02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseSbsric02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float*, const int*, const int*, int, bsric02Info*,
    int*)>(cusparseSbsric02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float*, const int*, const int*, int, bsric02Info*,
    unsigned long*)>(cusparseSbsric02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float*, const int*, const int*, int, bsrilu02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseSbsrilu02));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float*, const int*, const int*, int, bsrilu02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseSbsrilu02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float*, const int*, const int*, int, bsrilu02Info*,
    int*)>(cusparseSbsrilu02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, float*, const int*, const int*, int, bsrilu02Info*,
    unsigned long*)>(cusparseSbsrilu02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, bsrilu02Info*, int, double*,
    float*)>(cusparseSbsrilu02_numericBoost));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, int, const float*, cusparseMatDescr* const, const float*,
    const int*, const int*, const int, const float*, const int, const float*, float*,
    int)>(cusparseSbsrmm));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, int, const float*, cusparseMatDescr* const, const float*, const int*, const int*, int,
    const float*, const float*, float*)>(cusparseSbsrmv));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, const float*, const int*,
    const int*, int, bsrsm2Info*, cusparseSolvePolicy_t, void*)>(cusparseSbsrsm2_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, float*, const int*, const int*,
    int, bsrsm2Info*, int*)>(cusparseSbsrsm2_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, float*, const int*, const int*,
    int, bsrsm2Info*, unsigned long*)>(cusparseSbsrsm2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, const float*, cusparseMatDescr* const, const float*,
    const int*, const int*, int, bsrsm2Info*, const float*, int, float*, int, cusparseSolvePolicy_t,
    void*)>(cusparseSbsrsm2_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, const float*, const int*, const int*, int, bsrsv2Info*,
    cusparseSolvePolicy_t, void*)>(cusparseSbsrsv2_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, float*, const int*, const int*, int, bsrsv2Info*,
    int*)>(cusparseSbsrsv2_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, float*, const int*, const int*, int, bsrsv2Info*,
    unsigned long*)>(cusparseSbsrsv2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, const float*, cusparseMatDescr* const, const float*, const int*, const int*, int,
    bsrsv2Info*, const float*, float*, cusparseSolvePolicy_t, void*)>(cusparseSbsrsv2_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, int, int, const float*, cusparseMatDescr* const, const float*, const int*, const int*,
    const int*, const int*, int, const float*, const float*, float*)>(cusparseSbsrxmv));
static_assert(has<cusparseStatus_t(cusparseContext*, const cusparseSpVecDescr*,
    cusparseDnVecDescr*)>(cusparseScatter));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, int, cusparseMatDescr* const,
    float*, int*, int*)>(cusparseScsr2bsr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, int, const int*, float*, int*, int*,
    float)>(cusparseScsr2csr_compress));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const, float*,
    const int*, int*, csru2csrInfo*, void*)>(cusparseScsr2csru));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, cusparseMatDescr* const, float*,
    int*, int*, int, int, void*)>(cusparseScsr2gebsr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, int, int,
    int*)>(cusparseScsr2gebsr_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, int, int,
    unsigned long*)>(cusparseScsr2gebsr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, const float*, int*, int*, int*,
    cusparseColorInfo* const)>(cusparseScsrcolor));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*,
    cusparseMatDescr* const, int, const float*, const int*, const int*, const float*,
    cusparseMatDescr* const, int, const float*, const int*, const int*, cusparseMatDescr* const,
    float*, int*, int*, void*)>(cusparseScsrgeam2));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*,
    cusparseMatDescr* const, int, const float*, const int*, const int*, const float*,
    cusparseMatDescr* const, int, const float*, const int*, const int*, cusparseMatDescr* const,
    const float*, const int*, const int*, unsigned long*)>(cusparseScsrgeam2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float*,
    const int*, const int*, csric02Info*, cusparseSolvePolicy_t, void*)>(cusparseScsric02));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, csric02Info*, cusparseSolvePolicy_t,
    void*)>(cusparseScsric02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float*,
    const int*, const int*, csric02Info*, int*)>(cusparseScsric02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float*,
    const int*, const int*, csric02Info*, unsigned long*)>(cusparseScsric02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float*,
    const int*, const int*, csrilu02Info*, cusparseSolvePolicy_t, void*)>(cusparseScsrilu02));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, csrilu02Info*, cusparseSolvePolicy_t,
    void*)>(cusparseScsrilu02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float*,
    const int*, const int*, csrilu02Info*, int*)>(cusparseScsrilu02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, float*,
    const int*, const int*, csrilu02Info*, unsigned long*)>(cusparseScsrilu02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, csrilu02Info*, int, double*,
    float*)>(cusparseScsrilu02_numericBoost));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const, float*,
    const int*, int*, csru2csrInfo*, void*)>(cusparseScsru2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, float*, const int*, int*,
    csru2csrInfo*, unsigned long*)>(cusparseScsru2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseMatDescr*, cusparseDiagType_t)>(cusparseSetMatDiagType));
static_assert(has<cusparseStatus_t(cusparseMatDescr*, cusparseFillMode_t)>(cusparseSetMatFillMode));
static_assert(has<cusparseStatus_t(cusparseMatDescr*,
    cusparseIndexBase_t)>(cusparseSetMatIndexBase));
static_assert(has<cusparseStatus_t(cusparseMatDescr*, cusparseMatrixType_t)>(cusparseSetMatType));
static_assert(has<cusparseStatus_t(cusparseContext*,
    cusparsePointerMode_t)>(cusparseSetPointerMode));
static_assert(has<cusparseStatus_t(cusparseContext*, CUstream_st*)>(cusparseSetStream));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, int, int,
    cusparseMatDescr* const, float*, int*, int*)>(cusparseSgebsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const float*, const int*,
    const int*, int, int, float*, int*, int*, cusparseAction_t, cusparseIndexBase_t,
    void*)>(cusparseSgebsr2gebsc));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const float*, const int*,
    const int*, int, int, int*)>(cusparseSgebsr2gebsc_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const float*, const int*,
    const int*, int, int, unsigned long*)>(cusparseSgebsr2gebsc_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, int, int,
    cusparseMatDescr* const, float*, int*, int*, int, int, void*)>(cusparseSgebsr2gebsr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, int, int, int, int,
    int*)>(cusparseSgebsr2gebsr_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const float*, const int*, const int*, int, int, int, int,
    unsigned long*)>(cusparseSgebsr2gebsr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, int, int, const float*,
    const float*, int, int, const float*, const int*, const float*, float*, cusparseIndexBase_t,
    void*)>(cusparseSgemvi));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, int, int, int,
    int*)>(cusparseSgemvi_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, float*, float*, float*, float*,
    float*, float*, int, void*)>(cusparseSgpsvInterleavedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, const float*,
    const float*, const float*, const float*, const float*, int,
    unsigned long*)>(cusparseSgpsvInterleavedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, const float*,
    const float*, float*, int, void*)>(cusparseSgtsv2));
static_assert(has<cusparseStatus_t(cusparseContext*, int, const float*, const float*, const float*,
    float*, int, int, void*)>(cusparseSgtsv2StridedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, const float*, const float*, const float*,
    const float*, int, int, unsigned long*)>(cusparseSgtsv2StridedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, const float*,
    const float*, const float*, int, unsigned long*)>(cusparseSgtsv2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, const float*,
    const float*, float*, int, void*)>(cusparseSgtsv2_nopivot));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, const float*,
    const float*, const float*, int, unsigned long*)>(cusparseSgtsv2_nopivot_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, float*, float*, float*, float*, int,
    void*)>(cusparseSgtsvInterleavedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, const float*,
    const float*, const float*, int, unsigned long*)>(cusparseSgtsvInterleavedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const float*, int, int*, int*)>(cusparseSnnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, cusparseMatDescr* const, const float*,
    const int*, int*, int*, float)>(cusparseSnnz_compress));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, cusparseSpMatDescr*, const void*, cusparseSpMatDescr*, cusparseSpMatDescr*,
    cudaDataType_t, cusparseSpGEAMAlg_t, cusparseSpGEAMDescr*, void*)>(cusparseSpGEAM));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, cusparseSpMatDescr*, const void*, cusparseSpMatDescr*, cusparseSpMatDescr*,
    cudaDataType_t, cusparseSpGEAMAlg_t, cusparseSpGEAMDescr*,
    unsigned long*)>(cusparseSpGEAM_bufferSize));
static_assert(has<cusparseStatus_t(cusparseSpGEAMDescr**)>(cusparseSpGEAM_createDescr));
static_assert(has<cusparseStatus_t(cusparseSpGEAMDescr*)>(cusparseSpGEAM_destroyDescr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, cusparseSpMatDescr*, const void*, cusparseSpMatDescr*, cusparseSpMatDescr*,
    cudaDataType_t, cusparseSpGEAMAlg_t, cusparseSpGEAMDescr*, void*)>(cusparseSpGEAM_nnz));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseSpMatDescr*, const void*,
    cusparseSpMatDescr*, cudaDataType_t, cusparseSpGEMMAlg_t, cusparseSpGEMMDescr*, unsigned long*,
    void*)>(cusparseSpGEMM_compute));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseSpMatDescr*, const void*,
    cusparseSpMatDescr*, cudaDataType_t, cusparseSpGEMMAlg_t,
    cusparseSpGEMMDescr*)>(cusparseSpGEMM_copy));
static_assert(has<cusparseStatus_t(cusparseSpGEMMDescr**)>(cusparseSpGEMM_createDescr));
static_assert(has<cusparseStatus_t(cusparseSpGEMMDescr*)>(cusparseSpGEMM_destroyDescr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseSpMatDescr*, const void*,
    cusparseSpMatDescr*, cudaDataType_t, cusparseSpGEMMAlg_t, cusparseSpGEMMDescr*, float,
    unsigned long*, void*, unsigned long*)>(cusparseSpGEMM_estimateMemory));
static_assert(has<cusparseStatus_t(cusparseSpGEMMDescr*, long*)>(cusparseSpGEMM_getNumProducts));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseSpMatDescr*, const void*,
    cusparseSpMatDescr*, cudaDataType_t, cusparseSpGEMMAlg_t, cusparseSpGEMMDescr*, unsigned long*,
    void*)>(cusparseSpGEMM_workEstimation));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseSpMatDescr*, const void*,
    cusparseSpMatDescr*, cudaDataType_t, cusparseSpGEMMAlg_t,
    cusparseSpGEMMDescr*)>(cusparseSpGEMMreuse_compute));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const cusparseSpMatDescr*, const cusparseSpMatDescr*, cusparseSpMatDescr*, cusparseSpGEMMAlg_t,
    cusparseSpGEMMDescr*, unsigned long*, void*)>(cusparseSpGEMMreuse_copy));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const cusparseSpMatDescr*, const cusparseSpMatDescr*, cusparseSpMatDescr*, cusparseSpGEMMAlg_t,
    cusparseSpGEMMDescr*, unsigned long*, void*, unsigned long*, void*, unsigned long*,
    void*)>(cusparseSpGEMMreuse_nnz));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const cusparseSpMatDescr*, const cusparseSpMatDescr*, cusparseSpMatDescr*, cusparseSpGEMMAlg_t,
    cusparseSpGEMMDescr*, unsigned long*, void*)>(cusparseSpGEMMreuse_workEstimation));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseDnMatDescr*, const void*,
    cusparseDnMatDescr*, cudaDataType_t, cusparseSpMMAlg_t, void*)>(cusparseSpMM));
static_assert(has<cusparseStatus_t(cusparseSpMMOpPlan*, void*)>(cusparseSpMMOp));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseSpMMOpPlan**, cusparseOperation_t,
    cusparseOperation_t, const cusparseSpMatDescr*, const cusparseDnMatDescr*, cusparseDnMatDescr*,
    cudaDataType_t, cusparseSpMMOpAlg_t, const void*, unsigned long, const void*, unsigned long,
    const void*, unsigned long, unsigned long*)>(cusparseSpMMOp_createPlan));
static_assert(has<cusparseStatus_t(cusparseSpMMOpPlan*)>(cusparseSpMMOp_destroyPlan));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseDnMatDescr*, const void*,
    cusparseDnMatDescr*, cudaDataType_t, cusparseSpMMAlg_t,
    unsigned long*)>(cusparseSpMM_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseDnMatDescr*, const void*,
    cusparseDnMatDescr*, cudaDataType_t, cusparseSpMMAlg_t, void*)>(cusparseSpMM_preprocess));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const void*,
    const cusparseSpMatDescr*, const cusparseDnVecDescr*, const void*, cusparseDnVecDescr*,
    cudaDataType_t, cusparseSpMVAlg_t, void*)>(cusparseSpMV));
static_assert(has<cusparseStatus_t(cusparseSpMVDescr*, cusparseApiParam_t, void*,
    unsigned long)>(cusparseSpMVDescrGetParam));
static_assert(has<cusparseStatus_t(cusparseSpMVDescr*, cusparseApiParam_t, void*,
    unsigned long)>(cusparseSpMVDescrSetParam));
static_assert(has<cusparseStatus_t(cusparseContext*, const void*, const cusparseSpMatDescr*,
    const cusparseDnVecDescr*, const void*, const cusparseDnVecDescr*, cusparseDnVecDescr*,
    cudaDataType_t, cusparseSpMVDescr*)>(cusparseSpMVGeneric));
static_assert(has<cusparseStatus_t(cusparseContext*, const void*, const cusparseSpMatDescr*,
    const cusparseDnVecDescr*, const void*, const cusparseDnVecDescr*, cusparseDnVecDescr*,
    cudaDataType_t, cusparseSpMVDescr*, unsigned long*)>(cusparseSpMVGeneric_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, const void*, const cusparseSpMatDescr*,
    const cusparseDnVecDescr*, const void*, const cusparseDnVecDescr*, cusparseDnVecDescr*,
    cudaDataType_t, cusparseSpMVDescr*)>(cusparseSpMVGeneric_preprocess));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseSpMVOpPlan*, const void*, const void*,
    const cusparseDnVecDescr*, const cusparseDnVecDescr*, cusparseDnVecDescr*)>(cusparseSpMVOp));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const cusparseSpMatDescr*,
    const cusparseDnVecDescr*, cusparseDnVecDescr*, cusparseDnVecDescr*, cudaDataType_t,
    cusparseSpMVOpAlg_t, unsigned long*)>(cusparseSpMVOp_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseSpMVOpDescr**, cusparseOperation_t,
    const cusparseSpMatDescr*, const cusparseDnVecDescr*, cusparseDnVecDescr*, cusparseDnVecDescr*,
    cudaDataType_t, cusparseSpMVOpAlg_t, void*)>(cusparseSpMVOp_createDescr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseSpMVOpDescr*, cusparseSpMVOpPlan**,
    const void*, unsigned long)>(cusparseSpMVOp_createPlan));
static_assert(has<cusparseStatus_t(cusparseSpMVOpDescr*)>(cusparseSpMVOp_destroyDescr));
static_assert(has<cusparseStatus_t(cusparseSpMVOpPlan*)>(cusparseSpMVOp_destroyPlan));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseSpMVOpPlan*, const char*, void*,
    unsigned long)>(cusparseSpMVOp_setGlobalUserData));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const void*,
    const cusparseSpMatDescr*, const cusparseDnVecDescr*, const void*, cusparseDnVecDescr*,
    cudaDataType_t, cusparseSpMVAlg_t, unsigned long*)>(cusparseSpMV_bufferSize));
static_assert(has<cusparseStatus_t(cusparseSpMVDescr**)>(cusparseSpMV_createDescr));
static_assert(has<cusparseStatus_t(cusparseSpMVDescr*)>(cusparseSpMV_destroyDescr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const void*,
    const cusparseSpMatDescr*, const cusparseDnVecDescr*, const void*, cusparseDnVecDescr*,
    cudaDataType_t, cusparseSpMVAlg_t, void*)>(cusparseSpMV_preprocess));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const cusparseSpMatDescr*,
    cusparseSpMatDescr*, cusparseAction_t, cusparseSpMatConvertAlg_t, cusparseSpMatConvertDescr*,
    void*)>(cusparseSpMatConvert));
static_assert(has<cusparseStatus_t(cusparseSpMatConvertDescr**)>(cusparseSpMatConvertDescrCreate));
static_assert(has<cusparseStatus_t(cusparseSpMatConvertDescr*)>(cusparseSpMatConvertDescrDestroy));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const cusparseSpMatDescr*,
    cusparseSpMatDescr*, cusparseAction_t, cusparseSpMatConvertAlg_t, cusparseSpMatConvertDescr*,
    void*)>(cusparseSpMatConvert_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const cusparseSpMatDescr*,
    cusparseSpMatDescr*, cusparseAction_t, cusparseSpMatConvertAlg_t, cusparseSpMatConvertDescr*,
    unsigned long*)>(cusparseSpMatConvert_bufferSize));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*, cusparseSpMatAttribute_t, void*,
    unsigned long)>(cusparseSpMatGetAttribute));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*,
    cusparseFormat_t*)>(cusparseSpMatGetFormat));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*,
    cusparseIndexBase_t*)>(cusparseSpMatGetIndexBase));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*,
    cusparseSpMatPointers_t*)>(cusparseSpMatGetPointers));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*, long*, long*,
    long*)>(cusparseSpMatGetSize));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*,
    cusparseSpMatSizes_t*)>(cusparseSpMatGetSizes));
static_assert(has<cusparseStatus_t(const cusparseSpMatDescr*, int*)>(cusparseSpMatGetStridedBatch));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, void**)>(cusparseSpMatGetValues));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, cusparseSpMatAttribute_t, void*,
    unsigned long)>(cusparseSpMatSetAttribute));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*,
    const cusparseSpMatPointers_t*)>(cusparseSpMatSetPointers));
static_assert(has<cusparseStatus_t(cusparseSpMatDescr*, void*)>(cusparseSpMatSetValues));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseDnMatDescr*, cusparseDnMatDescr*,
    cudaDataType_t, cusparseSpSMAlg_t, cusparseSpSMDescr*, void*)>(cusparseSpSM_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseDnMatDescr*, cusparseDnMatDescr*,
    cudaDataType_t, cusparseSpSMAlg_t, cusparseSpSMDescr*,
    unsigned long*)>(cusparseSpSM_bufferSize));
static_assert(has<cusparseStatus_t(cusparseSpSMDescr**)>(cusparseSpSM_createDescr));
static_assert(has<cusparseStatus_t(cusparseSpSMDescr*)>(cusparseSpSM_destroyDescr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, cusparseOperation_t,
    const void*, const cusparseSpMatDescr*, const cusparseDnMatDescr*, cusparseDnMatDescr*,
    cudaDataType_t, cusparseSpSMAlg_t, cusparseSpSMDescr*)>(cusparseSpSM_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseSpSMDescr*, void*,
    cusparseSpSMUpdate_t)>(cusparseSpSM_updateMatrix));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const void*,
    const cusparseSpMatDescr*, const cusparseDnVecDescr*, cusparseDnVecDescr*, cudaDataType_t,
    cusparseSpSVAlg_t, cusparseSpSVDescr*, void*)>(cusparseSpSV_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const void*,
    const cusparseSpMatDescr*, const cusparseDnVecDescr*, cusparseDnVecDescr*, cudaDataType_t,
    cusparseSpSVAlg_t, cusparseSpSVDescr*, unsigned long*)>(cusparseSpSV_bufferSize));
static_assert(has<cusparseStatus_t(cusparseSpSVDescr**)>(cusparseSpSV_createDescr));
static_assert(has<cusparseStatus_t(cusparseSpSVDescr*)>(cusparseSpSV_destroyDescr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const void*,
    const cusparseSpMatDescr*, const cusparseDnVecDescr*, cusparseDnVecDescr*, cudaDataType_t,
    cusparseSpSVAlg_t, cusparseSpSVDescr*)>(cusparseSpSV_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseSpSVDescr*, void*,
    cusparseSpSVUpdate_t)>(cusparseSpSV_updateMatrix));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const cusparseSpVecDescr*,
    const cusparseDnVecDescr*, void*, cudaDataType_t, void*)>(cusparseSpVV));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, const cusparseSpVecDescr*,
    const cusparseDnVecDescr*, const void*, cudaDataType_t,
    unsigned long*)>(cusparseSpVV_bufferSize));
static_assert(has<cusparseStatus_t(cusparseSpVecDescr*, long*, long*, void**, void**,
    cusparseIndexType_t*, cusparseIndexBase_t*, cudaDataType_t*)>(cusparseSpVecGet));
static_assert(has<cusparseStatus_t(const cusparseSpVecDescr*,
    cusparseIndexBase_t*)>(cusparseSpVecGetIndexBase));
static_assert(has<cusparseStatus_t(cusparseSpVecDescr*, void**)>(cusparseSpVecGetValues));
static_assert(has<cusparseStatus_t(cusparseSpVecDescr*, void*)>(cusparseSpVecSetValues));
static_assert(has<cusparseStatus_t(cusparseContext*, const cusparseSpMatDescr*, cusparseDnMatDescr*,
    cusparseSparseToDenseAlg_t, void*)>(cusparseSparseToDense));
static_assert(has<cusparseStatus_t(cusparseContext*, const cusparseSpMatDescr*, cusparseDnMatDescr*,
    cusparseSparseToDenseAlg_t, unsigned long*)>(cusparseSparseToDense_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, const float*, cusparseMatDescr* const, float*, const int*,
    int*, void*)>(cusparseSpruneCsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, float, cusparseMatDescr* const, float*, const int*, int*,
    pruneInfo*, void*)>(cusparseSpruneCsr2csrByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, float, cusparseMatDescr* const, const float*, const int*,
    const int*, pruneInfo*, unsigned long*)>(cusparseSpruneCsr2csrByPercentage_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, const float*, cusparseMatDescr* const, int*, int*,
    void*)>(cusparseSpruneCsr2csrNnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, float, cusparseMatDescr* const, int*, int*, pruneInfo*,
    void*)>(cusparseSpruneCsr2csrNnzByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const float*, const int*, const int*, const float*, cusparseMatDescr* const, const float*,
    const int*, const int*, unsigned long*)>(cusparseSpruneCsr2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, int, const float*,
    cusparseMatDescr* const, float*, const int*, int*, void*)>(cusparseSpruneDense2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, int, float,
    cusparseMatDescr* const, float*, const int*, int*, pruneInfo*,
    void*)>(cusparseSpruneDense2csrByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, int, float,
    cusparseMatDescr* const, const float*, const int*, const int*, pruneInfo*,
    unsigned long*)>(cusparseSpruneDense2csrByPercentage_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, int, const float*,
    cusparseMatDescr* const, int*, int*, void*)>(cusparseSpruneDense2csrNnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, int, float,
    cusparseMatDescr* const, int*, int*, pruneInfo*,
    void*)>(cusparseSpruneDense2csrNnzByPercentage));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const float*, int, const float*,
    cusparseMatDescr* const, const float*, const int*, const int*,
    unsigned long*)>(cusparseSpruneDense2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, bsric02Info*,
    int*)>(cusparseXbsric02_zeroPivot));
static_assert(has<cusparseStatus_t(cusparseContext*, bsrilu02Info*,
    int*)>(cusparseXbsrilu02_zeroPivot));
static_assert(has<cusparseStatus_t(cusparseContext*, bsrsm2Info*,
    int*)>(cusparseXbsrsm2_zeroPivot));
static_assert(has<cusparseStatus_t(cusparseContext*, bsrsv2Info*,
    int*)>(cusparseXbsrsv2_zeroPivot));
static_assert(has<cusparseStatus_t(cusparseContext*, const int*, int, int, int*,
    cusparseIndexBase_t)>(cusparseXcoo2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, int*, int*, int*,
    void*)>(cusparseXcoosortByColumn));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, int*, int*, int*,
    void*)>(cusparseXcoosortByRow));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const int*, const int*,
    unsigned long*)>(cusparseXcoosort_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const int*, int*, int*, void*)>(cusparseXcscsort));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const int*, const int*,
    unsigned long*)>(cusparseXcscsort_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const int*, const int*, int, cusparseMatDescr* const, int*,
    int*)>(cusparseXcsr2bsrNnz));
static_assert(has<cusparseStatus_t(cusparseContext*, const int*, int, int, int*,
    cusparseIndexBase_t)>(cusparseXcsr2coo));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const int*, const int*, cusparseMatDescr* const, int*, int, int, int*,
    void*)>(cusparseXcsr2gebsrNnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, int,
    const int*, const int*, cusparseMatDescr* const, int, const int*, const int*,
    cusparseMatDescr* const, int*, int*, void*)>(cusparseXcsrgeam2Nnz));
static_assert(has<cusparseStatus_t(cusparseContext*, csric02Info*,
    int*)>(cusparseXcsric02_zeroPivot));
static_assert(has<cusparseStatus_t(cusparseContext*, csrilu02Info*,
    int*)>(cusparseXcsrilu02_zeroPivot));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    const int*, int*, int*, void*)>(cusparseXcsrsort));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const int*, const int*,
    unsigned long*)>(cusparseXcsrsort_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const int*, const int*, int, int, cusparseMatDescr* const, int*,
    int*)>(cusparseXgebsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const int*, const int*, int, int, cusparseMatDescr* const, int*, int,
    int, int*, void*)>(cusparseXgebsr2gebsrNnz));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, int, cusparseMatDescr* const,
    double2*, int*, int*)>(cusparseZbsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double2*, const int*, const int*, int, bsric02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseZbsric02));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, int, bsric02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseZbsric02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double2*, const int*, const int*, int, bsric02Info*,
    int*)>(cusparseZbsric02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double2*, const int*, const int*, int, bsric02Info*,
    unsigned long*)>(cusparseZbsric02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double2*, const int*, const int*, int, bsrilu02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseZbsrilu02));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double2*, const int*, const int*, int, bsrilu02Info*,
    cusparseSolvePolicy_t, void*)>(cusparseZbsrilu02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double2*, const int*, const int*, int, bsrilu02Info*,
    int*)>(cusparseZbsrilu02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, double2*, const int*, const int*, int, bsrilu02Info*,
    unsigned long*)>(cusparseZbsrilu02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, bsrilu02Info*, int, double*,
    double2*)>(cusparseZbsrilu02_numericBoost));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, int, const double2*, cusparseMatDescr* const,
    const double2*, const int*, const int*, const int, const double2*, const int, const double2*,
    double2*, int)>(cusparseZbsrmm));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, int, const double2*, cusparseMatDescr* const, const double2*, const int*, const int*, int,
    const double2*, const double2*, double2*)>(cusparseZbsrmv));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, const double2*, const int*,
    const int*, int, bsrsm2Info*, cusparseSolvePolicy_t, void*)>(cusparseZbsrsm2_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, double2*, const int*, const int*,
    int, bsrsm2Info*, int*)>(cusparseZbsrsm2_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, cusparseMatDescr* const, double2*, const int*, const int*,
    int, bsrsm2Info*, unsigned long*)>(cusparseZbsrsm2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t,
    cusparseOperation_t, int, int, int, const double2*, cusparseMatDescr* const, const double2*,
    const int*, const int*, int, bsrsm2Info*, const double2*, int, double2*, int,
    cusparseSolvePolicy_t, void*)>(cusparseZbsrsm2_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, const double2*, const int*, const int*, int, bsrsv2Info*,
    cusparseSolvePolicy_t, void*)>(cusparseZbsrsv2_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, double2*, const int*, const int*, int, bsrsv2Info*,
    int*)>(cusparseZbsrsv2_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, cusparseMatDescr* const, double2*, const int*, const int*, int, bsrsv2Info*,
    unsigned long*)>(cusparseZbsrsv2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, const double2*, cusparseMatDescr* const, const double2*, const int*, const int*, int,
    bsrsv2Info*, const double2*, double2*, cusparseSolvePolicy_t, void*)>(cusparseZbsrsv2_solve));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, cusparseOperation_t, int,
    int, int, int, const double2*, cusparseMatDescr* const, const double2*, const int*, const int*,
    const int*, const int*, int, const double2*, const double2*, double2*)>(cusparseZbsrxmv));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, int, cusparseMatDescr* const,
    double2*, int*, int*)>(cusparseZcsr2bsr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const double2*, const int*, const int*, int, const int*, double2*, int*, int*,
    double2)>(cusparseZcsr2csr_compress));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    double2*, const int*, int*, csru2csrInfo*, void*)>(cusparseZcsr2csru));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, cusparseMatDescr* const,
    double2*, int*, int*, int, int, void*)>(cusparseZcsr2gebsr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, int, int,
    int*)>(cusparseZcsr2gebsr_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, int, int,
    unsigned long*)>(cusparseZcsr2gebsr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const double2*, const int*, const int*, const double*, int*, int*, int*,
    cusparseColorInfo* const)>(cusparseZcsrcolor));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double2*,
    cusparseMatDescr* const, int, const double2*, const int*, const int*, const double2*,
    cusparseMatDescr* const, int, const double2*, const int*, const int*, cusparseMatDescr* const,
    double2*, int*, int*, void*)>(cusparseZcsrgeam2));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double2*,
    cusparseMatDescr* const, int, const double2*, const int*, const int*, const double2*,
    cusparseMatDescr* const, int, const double2*, const int*, const int*, cusparseMatDescr* const,
    const double2*, const int*, const int*, unsigned long*)>(cusparseZcsrgeam2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double2*,
    const int*, const int*, csric02Info*, cusparseSolvePolicy_t, void*)>(cusparseZcsric02));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const double2*, const int*, const int*, csric02Info*, cusparseSolvePolicy_t,
    void*)>(cusparseZcsric02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double2*,
    const int*, const int*, csric02Info*, int*)>(cusparseZcsric02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double2*,
    const int*, const int*, csric02Info*, unsigned long*)>(cusparseZcsric02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double2*,
    const int*, const int*, csrilu02Info*, cusparseSolvePolicy_t, void*)>(cusparseZcsrilu02));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const,
    const double2*, const int*, const int*, csrilu02Info*, cusparseSolvePolicy_t,
    void*)>(cusparseZcsrilu02_analysis));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double2*,
    const int*, const int*, csrilu02Info*, int*)>(cusparseZcsrilu02_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, cusparseMatDescr* const, double2*,
    const int*, const int*, csrilu02Info*, unsigned long*)>(cusparseZcsrilu02_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, csrilu02Info*, int, double*,
    double2*)>(cusparseZcsrilu02_numericBoost));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, cusparseMatDescr* const,
    double2*, const int*, int*, csru2csrInfo*, void*)>(cusparseZcsru2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, double2*, const int*, int*,
    csru2csrInfo*, unsigned long*)>(cusparseZcsru2csr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, int, int,
    cusparseMatDescr* const, double2*, int*, int*)>(cusparseZgebsr2csr));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const double2*, const int*,
    const int*, int, int, double2*, int*, int*, cusparseAction_t, cusparseIndexBase_t,
    void*)>(cusparseZgebsr2gebsc));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const double2*, const int*,
    const int*, int, int, int*)>(cusparseZgebsr2gebsc_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, int, const double2*, const int*,
    const int*, int, int, unsigned long*)>(cusparseZgebsr2gebsc_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, int, int,
    cusparseMatDescr* const, double2*, int*, int*, int, int, void*)>(cusparseZgebsr2gebsr));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, int, int, int, int,
    int*)>(cusparseZgebsr2gebsr_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int, int,
    cusparseMatDescr* const, const double2*, const int*, const int*, int, int, int, int,
    unsigned long*)>(cusparseZgebsr2gebsr_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, int, int, const double2*,
    const double2*, int, int, const double2*, const int*, const double2*, double2*,
    cusparseIndexBase_t, void*)>(cusparseZgemvi));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseOperation_t, int, int, int,
    int*)>(cusparseZgemvi_bufferSize));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, double2*, double2*, double2*,
    double2*, double2*, double2*, int, void*)>(cusparseZgpsvInterleavedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double2*, const double2*,
    const double2*, const double2*, const double2*, const double2*, int,
    unsigned long*)>(cusparseZgpsvInterleavedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double2*, const double2*,
    const double2*, double2*, int, void*)>(cusparseZgtsv2));
static_assert(has<cusparseStatus_t(cusparseContext*, int, const double2*, const double2*,
    const double2*, double2*, int, int, void*)>(cusparseZgtsv2StridedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, const double2*, const double2*,
    const double2*, const double2*, int, int,
    unsigned long*)>(cusparseZgtsv2StridedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double2*, const double2*,
    const double2*, const double2*, int, unsigned long*)>(cusparseZgtsv2_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double2*, const double2*,
    const double2*, double2*, int, void*)>(cusparseZgtsv2_nopivot));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double2*, const double2*,
    const double2*, const double2*, int, unsigned long*)>(cusparseZgtsv2_nopivot_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, double2*, double2*, double2*,
    double2*, int, void*)>(cusparseZgtsvInterleavedBatch));
static_assert(has<cusparseStatus_t(cusparseContext*, int, int, const double2*, const double2*,
    const double2*, const double2*, int,
    unsigned long*)>(cusparseZgtsvInterleavedBatch_bufferSizeExt));
static_assert(has<cusparseStatus_t(cusparseContext*, cusparseDirection_t, int, int,
    cusparseMatDescr* const, const double2*, int, int*, int*)>(cusparseZnnz));
static_assert(has<cusparseStatus_t(cusparseContext*, int, cusparseMatDescr* const, const double2*,
    const int*, int*, int*, double2)>(cusparseZnnz_compress));

// Structures
static_assert(sizeof(__half) == 2);
static_assert(alignof(__half) == 2);
static_assert(offsetof(__half, __x) == 0);
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
static_assert(sizeof(double2) == 16);
static_assert(alignof(double2) == 16);
static_assert(offsetof(double2, x) == 0);
static_assert(offsetof(double2, y) == 8);
static_assert(sizeof(float2) == 8);
static_assert(alignof(float2) == 8);
static_assert(offsetof(float2, x) == 0);
static_assert(offsetof(float2, y) == 4);

// Enumerations
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
static_assert(std::is_same_v<std::underlying_type_t<cusparseAction_t>, unsigned int>);
static_assert(CUSPARSE_ACTION_SYMBOLIC == 0);
static_assert(CUSPARSE_ACTION_NUMERIC == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseApiParam_t>, unsigned int>);
static_assert(CUSPARSE_PARAM_OP == 0);
static_assert(CUSPARSE_PARAM_ALG == 1);
static_assert(CUSPARSE_PARAM_BUFFER == 2);
static_assert(std::is_same_v<std::underlying_type_t<cusparseColorAlg_t>, unsigned int>);
static_assert(CUSPARSE_COLOR_ALG0 == 0);
static_assert(CUSPARSE_COLOR_ALG1 == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseCsr2CscAlg_t>, unsigned int>);
static_assert(CUSPARSE_CSR2CSC_ALG_DEFAULT == 1);
static_assert(CUSPARSE_CSR2CSC_ALG1 == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseDenseToSparseAlg_t>, unsigned int>);
static_assert(CUSPARSE_DENSETOSPARSE_ALG_DEFAULT == 0);
static_assert(std::is_same_v<std::underlying_type_t<cusparseDiagType_t>, unsigned int>);
static_assert(CUSPARSE_DIAG_TYPE_NON_UNIT == 0);
static_assert(CUSPARSE_DIAG_TYPE_UNIT == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseDirection_t>, unsigned int>);
static_assert(CUSPARSE_DIRECTION_ROW == 0);
static_assert(CUSPARSE_DIRECTION_COLUMN == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseFillMode_t>, unsigned int>);
static_assert(CUSPARSE_FILL_MODE_LOWER == 0);
static_assert(CUSPARSE_FILL_MODE_UPPER == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseFormat_t>, unsigned int>);
static_assert(CUSPARSE_FORMAT_CSR == 1);
static_assert(CUSPARSE_FORMAT_CSC == 2);
static_assert(CUSPARSE_FORMAT_COO == 3);
static_assert(CUSPARSE_FORMAT_BLOCKED_ELL == 5);
static_assert(CUSPARSE_FORMAT_BSR == 6);
static_assert(CUSPARSE_FORMAT_SLICED_ELLPACK == 7);
static_assert(std::is_same_v<std::underlying_type_t<cusparseIndexBase_t>, unsigned int>);
static_assert(CUSPARSE_INDEX_BASE_ZERO == 0);
static_assert(CUSPARSE_INDEX_BASE_ONE == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseIndexType_t>, unsigned int>);
static_assert(CUSPARSE_INDEX_16U == 1);
static_assert(CUSPARSE_INDEX_32I == 2);
static_assert(CUSPARSE_INDEX_64I == 3);
static_assert(std::is_same_v<std::underlying_type_t<cusparseMatrixType_t>, unsigned int>);
static_assert(CUSPARSE_MATRIX_TYPE_GENERAL == 0);
static_assert(CUSPARSE_MATRIX_TYPE_SYMMETRIC == 1);
static_assert(CUSPARSE_MATRIX_TYPE_HERMITIAN == 2);
static_assert(CUSPARSE_MATRIX_TYPE_TRIANGULAR == 3);
static_assert(std::is_same_v<std::underlying_type_t<cusparseOperation_t>, unsigned int>);
static_assert(CUSPARSE_OPERATION_NON_TRANSPOSE == 0);
static_assert(CUSPARSE_OPERATION_TRANSPOSE == 1);
static_assert(CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE == 2);
static_assert(std::is_same_v<std::underlying_type_t<cusparseOrder_t>, unsigned int>);
static_assert(CUSPARSE_ORDER_COL == 1);
static_assert(CUSPARSE_ORDER_ROW == 2);
static_assert(std::is_same_v<std::underlying_type_t<cusparsePointerMode_t>, unsigned int>);
static_assert(CUSPARSE_POINTER_MODE_HOST == 0);
static_assert(CUSPARSE_POINTER_MODE_DEVICE == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSDDMMAlg_t>, unsigned int>);
static_assert(CUSPARSE_SDDMM_ALG_DEFAULT == 0);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSolvePolicy_t>, unsigned int>);
static_assert(CUSPARSE_SOLVE_POLICY_NO_LEVEL == 0);
static_assert(CUSPARSE_SOLVE_POLICY_USE_LEVEL == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpGEAMAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPGEAM_ALG_DEFAULT == 0);
static_assert(CUSPARSE_SPGEAM_ALG1 == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpGEMMAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPGEMM_DEFAULT == 0);
static_assert(CUSPARSE_SPGEMM_CSR_ALG_DETERMINITIC == 1);
static_assert(CUSPARSE_SPGEMM_CSR_ALG_NONDETERMINITIC == 2);
static_assert(CUSPARSE_SPGEMM_ALG1 == 3);
static_assert(CUSPARSE_SPGEMM_ALG2 == 4);
static_assert(CUSPARSE_SPGEMM_ALG3 == 5);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpMMAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPMM_ALG_DEFAULT == 0);
static_assert(CUSPARSE_SPMM_COO_ALG1 == 1);
static_assert(CUSPARSE_SPMM_COO_ALG2 == 2);
static_assert(CUSPARSE_SPMM_COO_ALG3 == 3);
static_assert(CUSPARSE_SPMM_COO_ALG4 == 5);
static_assert(CUSPARSE_SPMM_CSR_ALG1 == 4);
static_assert(CUSPARSE_SPMM_CSR_ALG2 == 6);
static_assert(CUSPARSE_SPMM_CSR_ALG3 == 12);
static_assert(CUSPARSE_SPMM_BLOCKED_ELL_ALG1 == 13);
static_assert(CUSPARSE_SPMM_BSR_ALG1 == 14);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpMMOpAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPMM_OP_ALG_DEFAULT == 0);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpMVAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPMV_ALG_DEFAULT == 0);
static_assert(CUSPARSE_SPMV_CSR_ALG1 == 2);
static_assert(CUSPARSE_SPMV_CSR_ALG2 == 3);
static_assert(CUSPARSE_SPMV_COO_ALG1 == 1);
static_assert(CUSPARSE_SPMV_COO_ALG2 == 4);
static_assert(CUSPARSE_SPMV_SELL_ALG1 == 5);
static_assert(CUSPARSE_SPMV_BSR_ALG1 == 6);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpMVOpAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPMVOP_ALG_DEFAULT == 0);
static_assert(CUSPARSE_SPMVOP_ALG1 == 1);
static_assert(CUSPARSE_SPMVOP_ALG2 == 2);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpMatAttribute_t>, unsigned int>);
static_assert(CUSPARSE_SPMAT_FILL_MODE == 0);
static_assert(CUSPARSE_SPMAT_DIAG_TYPE == 1);
static_assert(CUSPARSE_SPMAT_STORAGE == 2);
static_assert(CUSPARSE_SPMAT_SYMMETRY_TYPE == 3);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpMatConvertAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPMAT_CONVERT_ALG_DEFAULT == 0);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpMatStorage_t>, unsigned int>);
static_assert(CUSPARSE_STORE_FULL == 0);
static_assert(CUSPARSE_STORE_LOWER == 1);
static_assert(CUSPARSE_STORE_UPPER == 2);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpSMAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPSM_ALG_DEFAULT == 0);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpSMUpdate_t>, unsigned int>);
static_assert(CUSPARSE_SPSM_UPDATE_GENERAL == 0);
static_assert(CUSPARSE_SPSM_UPDATE_DIAGONAL == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpSVAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPSV_ALG_DEFAULT == 0);
static_assert(CUSPARSE_SPSV_ALG1 == 1);
static_assert(CUSPARSE_SPSV_ALG2 == 2);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSpSVUpdate_t>, unsigned int>);
static_assert(CUSPARSE_SPSV_UPDATE_GENERAL == 0);
static_assert(CUSPARSE_SPSV_UPDATE_DIAGONAL == 1);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSparseToDenseAlg_t>, unsigned int>);
static_assert(CUSPARSE_SPARSETODENSE_ALG_DEFAULT == 0);
static_assert(std::is_same_v<std::underlying_type_t<cusparseStatus_t>, unsigned int>);
static_assert(CUSPARSE_STATUS_SUCCESS == 0);
static_assert(CUSPARSE_STATUS_NOT_INITIALIZED == 1);
static_assert(CUSPARSE_STATUS_ALLOC_FAILED == 2);
static_assert(CUSPARSE_STATUS_INVALID_VALUE == 3);
static_assert(CUSPARSE_STATUS_ARCH_MISMATCH == 4);
static_assert(CUSPARSE_STATUS_MAPPING_ERROR == 5);
static_assert(CUSPARSE_STATUS_EXECUTION_FAILED == 6);
static_assert(CUSPARSE_STATUS_INTERNAL_ERROR == 7);
static_assert(CUSPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED == 8);
static_assert(CUSPARSE_STATUS_ZERO_PIVOT == 9);
static_assert(CUSPARSE_STATUS_NOT_SUPPORTED == 10);
static_assert(CUSPARSE_STATUS_INSUFFICIENT_RESOURCES == 11);
static_assert(std::is_same_v<std::underlying_type_t<cusparseSymmetryType_t>, unsigned int>);
static_assert(CUSPARSE_GENERAL == 0);
static_assert(CUSPARSE_SYMMETRIC == 1);
static_assert(CUSPARSE_HERMITIAN == 2);
static_assert(std::is_same_v<std::underlying_type_t<libraryPropertyType_t>, unsigned int>);
static_assert(MAJOR_VERSION == 0);
static_assert(MINOR_VERSION == 1);
static_assert(PATCH_LEVEL == 2);

// Constants
static_assert((long long)(CUSPARSE_VERSION) == 12904LL);
static_assert((long long)(CUSPARSE_VER_BUILD) == 2LL);
static_assert((long long)(CUSPARSE_VER_MAJOR) == 12LL);
static_assert((long long)(CUSPARSE_VER_MINOR) == 9LL);
static_assert((long long)(CUSPARSE_VER_PATCH) == 4LL);
