// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/rocm-7.2/rccl.jsonl. Do not edit: change those and run it again.
//
// Compiles where RCCL of ROCM 7.2 is what its snapshot says.
#define __HIP_PLATFORM_AMD__
#include <stddef.h>

#include <rccl/rccl.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<ncclResult_t(const char*, int*, int)>(mscclLoadAlgo));
static_assert(has<ncclResult_t(const void*, const unsigned long[], const unsigned long[], void*,
    const unsigned long[], const unsigned long[], unsigned long, ncclDataType_t, int, int,
    ncclRedOp_t, int, ncclComm*, ihipStream_t*)>(mscclRunAlgo));
static_assert(has<ncclResult_t(int)>(mscclUnloadAlgo));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    ihipStream_t*)>(ncclAllGather));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, ihipStream_t*)>(ncclAllReduce));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, ihipStream_t*, const void*)>(ncclAllReduceWithBias));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    ihipStream_t*)>(ncclAllToAll));
static_assert(has<ncclResult_t(const void*, const unsigned long[], const unsigned long[], void*,
    const unsigned long[], const unsigned long[], ncclDataType_t, ncclComm*,
    ihipStream_t*)>(ncclAllToAllv));
static_assert(has<ncclResult_t(void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(ncclBcast));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(ncclBroadcast));
static_assert(has<ncclResult_t(ncclComm*)>(ncclCommAbort));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(ncclCommCount));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(ncclCommCuDevice));
static_assert(has<ncclResult_t(ncclComm* const, void*)>(ncclCommDeregister));
static_assert(has<ncclResult_t(ncclComm*)>(ncclCommDestroy));
static_assert(has<ncclResult_t(ncclComm*)>(ncclCommFinalize));
static_assert(has<ncclResult_t(ncclComm*, ncclResult_t*)>(ncclCommGetAsyncError));
static_assert(has<ncclResult_t(ncclComm**, int, const int*)>(ncclCommInitAll));
static_assert(has<ncclResult_t(ncclComm**, int, ncclUniqueId, int)>(ncclCommInitRank));
static_assert(has<ncclResult_t(ncclComm**, int, ncclUniqueId, int,
    ncclConfig_v22700*)>(ncclCommInitRankConfig));
static_assert(has<ncclResult_t(ncclComm**, int, int, int, ncclUniqueId*,
    ncclConfig_v22700*)>(ncclCommInitRankScalable));
static_assert(has<ncclResult_t(ncclComm* const, void*, unsigned long, void**)>(ncclCommRegister));
static_assert(has<ncclResult_t(ncclComm*, int*, int, ncclComm**, ncclConfig_v22700*,
    int)>(ncclCommShrink));
static_assert(has<ncclResult_t(ncclComm*, int, int, ncclComm**,
    ncclConfig_v22700*)>(ncclCommSplit));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(ncclCommUserRank));
static_assert(has<ncclResult_t(ncclComm*, ncclWindow*)>(ncclCommWindowDeregister));
static_assert(has<ncclResult_t(ncclComm*, void*, unsigned long, ncclWindow**,
    int)>(ncclCommWindowRegister));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(ncclGather));
static_assert(has<const char*(ncclResult_t)>(ncclGetErrorString));
static_assert(has<const char*(ncclComm*)>(ncclGetLastError));
static_assert(has<ncclResult_t(ncclUniqueId*)>(ncclGetUniqueId));
static_assert(has<ncclResult_t(int*)>(ncclGetVersion));
static_assert(has<ncclResult_t()>(ncclGroupEnd));
static_assert(has<ncclResult_t(ncclSimInfo_v22200*)>(ncclGroupSimulateEnd));
static_assert(has<ncclResult_t()>(ncclGroupStart));
static_assert(has<ncclResult_t(void**, unsigned long)>(ncclMemAlloc));
static_assert(has<ncclResult_t(void*)>(ncclMemFree));
static_assert(has<ncclResult_t(void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(ncclRecv));
static_assert(has<ncclResult_t(ncclRedOp_t*, void*, ncclDataType_t, ncclScalarResidence_t,
    ncclComm*)>(ncclRedOpCreatePreMulSum));
static_assert(has<ncclResult_t(ncclRedOp_t, ncclComm*)>(ncclRedOpDestroy));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t, int,
    ncclComm*, ihipStream_t*)>(ncclReduce));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, ihipStream_t*)>(ncclReduceScatter));
static_assert(has<void()>(ncclResetDebugInit));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(ncclScatter));
static_assert(has<ncclResult_t(const void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(ncclSend));
static_assert(has<ncclResult_t(const char*, int*, int)>(pmscclLoadAlgo));
static_assert(has<ncclResult_t(const void*, const unsigned long[], const unsigned long[], void*,
    const unsigned long[], const unsigned long[], unsigned long, ncclDataType_t, int, int,
    ncclRedOp_t, int, ncclComm*, ihipStream_t*)>(pmscclRunAlgo));
static_assert(has<ncclResult_t(int)>(pmscclUnloadAlgo));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    ihipStream_t*)>(pncclAllGather));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, ihipStream_t*)>(pncclAllReduce));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, ihipStream_t*, const void*)>(pncclAllReduceWithBias));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    ihipStream_t*)>(pncclAllToAll));
static_assert(has<ncclResult_t(const void*, const unsigned long[], const unsigned long[], void*,
    const unsigned long[], const unsigned long[], ncclDataType_t, ncclComm*,
    ihipStream_t*)>(pncclAllToAllv));
static_assert(has<ncclResult_t(void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(pncclBcast));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(pncclBroadcast));
static_assert(has<ncclResult_t(ncclComm*)>(pncclCommAbort));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(pncclCommCount));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(pncclCommCuDevice));
static_assert(has<ncclResult_t(ncclComm* const, void*)>(pncclCommDeregister));
static_assert(has<ncclResult_t(ncclComm*)>(pncclCommDestroy));
static_assert(has<ncclResult_t(ncclComm*)>(pncclCommFinalize));
static_assert(has<ncclResult_t(ncclComm*, ncclResult_t*)>(pncclCommGetAsyncError));
static_assert(has<ncclResult_t(ncclComm**, int, const int*)>(pncclCommInitAll));
static_assert(has<ncclResult_t(ncclComm**, int, ncclUniqueId, int)>(pncclCommInitRank));
static_assert(has<ncclResult_t(ncclComm**, int, ncclUniqueId, int,
    ncclConfig_v22700*)>(pncclCommInitRankConfig));
static_assert(has<ncclResult_t(ncclComm**, int, int, int, ncclUniqueId*,
    ncclConfig_v22700*)>(pncclCommInitRankScalable));
static_assert(has<ncclResult_t(ncclComm* const, void*, unsigned long, void**)>(pncclCommRegister));
static_assert(has<ncclResult_t(ncclComm*, int*, int, ncclComm**, ncclConfig_v22700*,
    int)>(pncclCommShrink));
static_assert(has<ncclResult_t(ncclComm*, int, int, ncclComm**,
    ncclConfig_v22700*)>(pncclCommSplit));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(pncclCommUserRank));
static_assert(has<ncclResult_t(ncclComm*, ncclWindow*)>(pncclCommWindowDeregister));
static_assert(has<ncclResult_t(ncclComm*, void*, unsigned long, ncclWindow**,
    int)>(pncclCommWindowRegister));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(pncclGather));
static_assert(has<const char*(ncclResult_t)>(pncclGetErrorString));
static_assert(has<const char*(ncclComm*)>(pncclGetLastError));
static_assert(has<ncclResult_t(ncclUniqueId*)>(pncclGetUniqueId));
static_assert(has<ncclResult_t(int*)>(pncclGetVersion));
static_assert(has<ncclResult_t()>(pncclGroupEnd));
static_assert(has<ncclResult_t(ncclSimInfo_v22200*)>(pncclGroupSimulateEnd));
static_assert(has<ncclResult_t()>(pncclGroupStart));
static_assert(has<ncclResult_t(void**, unsigned long)>(pncclMemAlloc));
static_assert(has<ncclResult_t(void*)>(pncclMemFree));
static_assert(has<ncclResult_t(void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(pncclRecv));
static_assert(has<ncclResult_t(ncclRedOp_t*, void*, ncclDataType_t, ncclScalarResidence_t,
    ncclComm*)>(pncclRedOpCreatePreMulSum));
static_assert(has<ncclResult_t(ncclRedOp_t, ncclComm*)>(pncclRedOpDestroy));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t, int,
    ncclComm*, ihipStream_t*)>(pncclReduce));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, ihipStream_t*)>(pncclReduceScatter));
static_assert(has<void()>(pncclResetDebugInit));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(pncclScatter));
static_assert(has<ncclResult_t(const void*, unsigned long, ncclDataType_t, int, ncclComm*,
    ihipStream_t*)>(pncclSend));

// Structures
static_assert(sizeof(ncclConfig_v22700) == 72);
static_assert(alignof(ncclConfig_v22700) == 8);
static_assert(offsetof(ncclConfig_v22700, size) == 0);
static_assert(offsetof(ncclConfig_v22700, magic) == 8);
static_assert(offsetof(ncclConfig_v22700, version) == 12);
static_assert(offsetof(ncclConfig_v22700, blocking) == 16);
static_assert(offsetof(ncclConfig_v22700, cgaClusterSize) == 20);
static_assert(offsetof(ncclConfig_v22700, minCTAs) == 24);
static_assert(offsetof(ncclConfig_v22700, maxCTAs) == 28);
static_assert(offsetof(ncclConfig_v22700, netName) == 32);
static_assert(offsetof(ncclConfig_v22700, splitShare) == 40);
static_assert(offsetof(ncclConfig_v22700, trafficClass) == 44);
static_assert(offsetof(ncclConfig_v22700, commName) == 48);
static_assert(offsetof(ncclConfig_v22700, collnetEnable) == 56);
static_assert(offsetof(ncclConfig_v22700, CTAPolicy) == 60);
static_assert(offsetof(ncclConfig_v22700, shrinkShare) == 64);
static_assert(offsetof(ncclConfig_v22700, nvlsCTAs) == 68);
static_assert(sizeof(ncclSimInfo_v22200) == 24);
static_assert(alignof(ncclSimInfo_v22200) == 8);
static_assert(offsetof(ncclSimInfo_v22200, size) == 0);
static_assert(offsetof(ncclSimInfo_v22200, magic) == 8);
static_assert(offsetof(ncclSimInfo_v22200, version) == 12);
static_assert(offsetof(ncclSimInfo_v22200, estimatedTime) == 16);
static_assert(sizeof(ncclUniqueId) == 128);
static_assert(alignof(ncclUniqueId) == 1);
static_assert(offsetof(ncclUniqueId, internal) == 0);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<ncclDataType_t>, unsigned int>);
static_assert(ncclInt8 == 0);
static_assert(ncclChar == 0);
static_assert(ncclUint8 == 1);
static_assert(ncclInt32 == 2);
static_assert(ncclInt == 2);
static_assert(ncclUint32 == 3);
static_assert(ncclInt64 == 4);
static_assert(ncclUint64 == 5);
static_assert(ncclFloat16 == 6);
static_assert(ncclHalf == 6);
static_assert(ncclFloat32 == 7);
static_assert(ncclFloat == 7);
static_assert(ncclFloat64 == 8);
static_assert(ncclDouble == 8);
static_assert(ncclBfloat16 == 9);
static_assert(ncclFloat8e4m3 == 10);
static_assert(ncclFloat8e5m2 == 11);
static_assert(ncclNumTypes == 12);
static_assert(std::is_same_v<std::underlying_type_t<ncclRedOp_dummy_t>, unsigned int>);
static_assert(ncclNumOps_dummy == 5);
static_assert(std::is_same_v<std::underlying_type_t<ncclRedOp_t>, unsigned int>);
static_assert(ncclSum == 0);
static_assert(ncclProd == 1);
static_assert(ncclMax == 2);
static_assert(ncclMin == 3);
static_assert(ncclAvg == 4);
static_assert(ncclNumOps == 5);
static_assert(ncclMaxRedOp == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<ncclResult_t>, unsigned int>);
static_assert(ncclSuccess == 0);
static_assert(ncclUnhandledCudaError == 1);
static_assert(ncclSystemError == 2);
static_assert(ncclInternalError == 3);
static_assert(ncclInvalidArgument == 4);
static_assert(ncclInvalidUsage == 5);
static_assert(ncclRemoteError == 6);
static_assert(ncclInProgress == 7);
static_assert(ncclNumResults == 8);
static_assert(std::is_same_v<std::underlying_type_t<ncclScalarResidence_t>, unsigned int>);
static_assert(ncclScalarDevice == 0);
static_assert(ncclScalarHostImmediate == 1);

// Constants
static_assert((long long)(NCCL_CTA_POLICY_DEFAULT) == 0LL);
static_assert((long long)(NCCL_CTA_POLICY_EFFICIENCY) == 1LL);
static_assert((long long)(NCCL_MAJOR) == 2LL);
static_assert((long long)(NCCL_MINOR) == 27LL);
static_assert((long long)(NCCL_PATCH) == 7LL);
static_assert((long long)(NCCL_SHRINK_ABORT) == 1LL);
static_assert((long long)(NCCL_SHRINK_DEFAULT) == 0LL);
static_assert((long long)(NCCL_SPLIT_NOCOLOR) == -1LL);
static_assert((long long)(NCCL_UNDEF_FLOAT) == -1LL);
static_assert((long long)(NCCL_UNIQUE_ID_BYTES) == 128LL);
static_assert((long long)(NCCL_VERSION_CODE) == 22707LL);
static_assert((long long)(NCCL_WIN_COLL_SYMMETRIC) == 1LL);
static_assert((long long)(NCCL_WIN_DEFAULT) == 0LL);
static_assert((long long)(RCCL_ALLREDUCE_WITH_BIAS) == 1LL);
static_assert((long long)(RCCL_ALLTOALLV) == 1LL);
static_assert((long long)(RCCL_BFLOAT16) == 1LL);
static_assert((long long)(RCCL_FLOAT8) == 1LL);
static_assert((long long)(RCCL_GATHER_SCATTER) == 1LL);
