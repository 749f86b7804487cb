// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/rccl.jsonl,
// mappings/api/rocm-6.4/rccl.jsonl. Do not edit: change those and run it again.
//
// The ABI of RCCL, ROCm 7.2 and ROCm 6.4.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::rccl {

enum ncclDataType_t : unsigned int {
  ncclInt8 = 0,
  ncclChar = 0,
  ncclUint8 = 1,
  ncclInt32 = 2,
  ncclInt = 2,
  ncclUint32 = 3,
  ncclInt64 = 4,
  ncclUint64 = 5,
  ncclFloat16 = 6,
  ncclHalf = 6,
  ncclFloat32 = 7,
  ncclFloat = 7,
  ncclFloat64 = 8,
  ncclDouble = 8,
  ncclBfloat16 = 9,
  ncclFloat8e4m3 = 10,
  ncclFloat8e5m2 = 11,
  ncclNumTypes = 12,
};

enum ncclRedOp_dummy_t : unsigned int {
  ncclNumOps_dummy = 5,
};

enum ncclRedOp_t : unsigned int {
  ncclSum = 0,
  ncclProd = 1,
  ncclMax = 2,
  ncclMin = 3,
  ncclAvg = 4,
  ncclNumOps = 5,
  ncclMaxRedOp = 2147483647,
};

enum ncclResult_t : unsigned int {
  ncclSuccess = 0,
  ncclUnhandledCudaError = 1,
  ncclSystemError = 2,
  ncclInternalError = 3,
  ncclInvalidArgument = 4,
  ncclInvalidUsage = 5,
  ncclRemoteError = 6,
  ncclInProgress = 7,
  ncclNumResults = 8,
};

enum ncclScalarResidence_t : unsigned int {
  ncclScalarDevice = 0,
  ncclScalarHostImmediate = 1,
};

struct ihipStream_t;
struct ncclComm;
struct ncclConfig_v22700;
struct ncclSimInfo_v22200;
struct ncclUniqueId;
struct ncclWindow;

using hipStream_t = ihipStream_t*;
using mscclAlgoHandle_t = int;
using ncclComm_t = ncclComm*;
using ncclConfig_t = ncclConfig_v22700;
using ncclSimInfo_t = ncclSimInfo_v22200;
using ncclWindow_t = ncclWindow*;

struct ncclConfig_v22700 {
  size_t size;
  unsigned int magic;
  unsigned int version;
  int blocking;
  int cgaClusterSize;
  int minCTAs;
  int maxCTAs;
  const char* netName;
  int splitShare;
  int trafficClass;
  const char* commName;
  int collnetEnable;
  int CTAPolicy;
  int shrinkShare;
  int nvlsCTAs;
};
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

struct ncclSimInfo_v22200 {
  size_t size;
  unsigned int magic;
  unsigned int version;
  float estimatedTime;
};
static_assert(sizeof(ncclSimInfo_v22200) == 24);
static_assert(alignof(ncclSimInfo_v22200) == 8);
static_assert(offsetof(ncclSimInfo_v22200, size) == 0);
static_assert(offsetof(ncclSimInfo_v22200, magic) == 8);
static_assert(offsetof(ncclSimInfo_v22200, version) == 12);
static_assert(offsetof(ncclSimInfo_v22200, estimatedTime) == 16);

struct ncclUniqueId {
  char internal[128];
};
static_assert(sizeof(ncclUniqueId) == 128);
static_assert(alignof(ncclUniqueId) == 1);
static_assert(offsetof(ncclUniqueId, internal) == 0);

using mscclLoadAlgo_t = ncclResult_t(const char* mscclAlgoFilePath,
    mscclAlgoHandle_t* mscclAlgoHandle, int rank);
using mscclRunAlgo_t = ncclResult_t(const void* sendBuff, const size_t sendCounts[],
    const size_t sDisPls[], void* recvBuff, const size_t recvCounts[], const size_t rDisPls[],
    size_t count, ncclDataType_t dataType, int root, int peer, ncclRedOp_t op,
    mscclAlgoHandle_t mscclAlgoHandle, ncclComm_t comm, hipStream_t stream);
using mscclUnloadAlgo_t = ncclResult_t(mscclAlgoHandle_t mscclAlgoHandle);
using ncclAllGather_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t sendcount,
    ncclDataType_t datatype, ncclComm_t comm, hipStream_t stream);
using ncclAllReduce_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, hipStream_t stream);
using ncclAllReduceWithBias_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, hipStream_t stream, const void* acc);
using ncclAllToAll_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, ncclComm_t comm, hipStream_t stream);
using ncclAllToAllv_t = ncclResult_t(const void* sendbuff, const size_t sendcounts[],
    const size_t sdispls[], void* recvbuff, const size_t recvcounts[], const size_t rdispls[],
    ncclDataType_t datatype, ncclComm_t comm, hipStream_t stream);
using ncclBcast_t = ncclResult_t(void* buff, size_t count, ncclDataType_t datatype, int root,
    ncclComm_t comm, hipStream_t stream);
using ncclBroadcast_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, int root, ncclComm_t comm, hipStream_t stream);
using ncclCommAbort_t = ncclResult_t(ncclComm_t comm);
using ncclCommCount_t = ncclResult_t(const ncclComm_t comm, int* count);
using ncclCommCuDevice_t = ncclResult_t(const ncclComm_t comm, int* device);
using ncclCommDeregister_t = ncclResult_t(const ncclComm_t comm, void* handle);
using ncclCommDestroy_t = ncclResult_t(ncclComm_t comm);
using ncclCommFinalize_t = ncclResult_t(ncclComm_t comm);
using ncclCommGetAsyncError_t = ncclResult_t(ncclComm_t comm, ncclResult_t* asyncError);
using ncclCommInitAll_t = ncclResult_t(ncclComm_t* comm, int ndev, const int* devlist);
using ncclCommInitRank_t = ncclResult_t(ncclComm_t* comm, int nranks, ncclUniqueId commId,
    int rank);
using ncclCommInitRankConfig_t = ncclResult_t(ncclComm_t* comm, int nranks, ncclUniqueId commId,
    int rank, ncclConfig_t* config);
using ncclCommInitRankMulti_t = ncclResult_t(ncclComm_t* comm, int nranks, ncclUniqueId commId,
    int rank, int virtualId);
using ncclCommInitRankScalable_t = ncclResult_t(ncclComm_t* newcomm, int nranks, int myrank,
    int nId, ncclUniqueId* commIds, ncclConfig_t* config);
using ncclCommRegister_t = ncclResult_t(const ncclComm_t comm, void* buff, size_t size,
    void** handle);
using ncclCommShrink_t = ncclResult_t(ncclComm_t comm, int* excludeRanksList, int excludeRanksCount,
    ncclComm_t* newcomm, ncclConfig_t* config, int shrinkFlags);
using ncclCommSplit_t = ncclResult_t(ncclComm_t comm, int color, int key, ncclComm_t* newcomm,
    ncclConfig_t* config);
using ncclCommUserRank_t = ncclResult_t(const ncclComm_t comm, int* rank);
using ncclCommWindowDeregister_t = ncclResult_t(ncclComm_t comm, ncclWindow_t win);
using ncclCommWindowRegister_t = ncclResult_t(ncclComm_t comm, void* buff, size_t size,
    ncclWindow_t* win, int winFlags);
using ncclGather_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t sendcount,
    ncclDataType_t datatype, int root, ncclComm_t comm, hipStream_t stream);
using ncclGetErrorString_t = const char*(ncclResult_t result);
using ncclGetLastError_t = const char*(ncclComm_t comm);
using ncclGetUniqueId_t = ncclResult_t(ncclUniqueId* uniqueId);
using ncclGetVersion_t = ncclResult_t(int* version);
using ncclGroupEnd_t = ncclResult_t();
using ncclGroupSimulateEnd_t = ncclResult_t(ncclSimInfo_t* simInfo);
using ncclGroupStart_t = ncclResult_t();
using ncclMemAlloc_t = ncclResult_t(void** ptr, size_t size);
using ncclMemFree_t = ncclResult_t(void* ptr);
using ncclRecv_t = ncclResult_t(void* recvbuff, size_t count, ncclDataType_t datatype, int peer,
    ncclComm_t comm, hipStream_t stream);
using ncclRedOpCreatePreMulSum_t = ncclResult_t(ncclRedOp_t* op, void* scalar,
    ncclDataType_t datatype, ncclScalarResidence_t residence, ncclComm_t comm);
using ncclRedOpDestroy_t = ncclResult_t(ncclRedOp_t op, ncclComm_t comm);
using ncclReduce_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, ncclRedOp_t op, int root, ncclComm_t comm, hipStream_t stream);
using ncclReduceScatter_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t recvcount,
    ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, hipStream_t stream);
using ncclResetDebugInit_t = void();
using ncclScatter_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t recvcount,
    ncclDataType_t datatype, int root, ncclComm_t comm, hipStream_t stream);
using ncclSend_t = ncclResult_t(const void* sendbuff, size_t count, ncclDataType_t datatype,
    int peer, ncclComm_t comm, hipStream_t stream);
using pmscclLoadAlgo_t = ncclResult_t(const char* mscclAlgoFilePath,
    mscclAlgoHandle_t* mscclAlgoHandle, int rank);
using pmscclRunAlgo_t = ncclResult_t(const void* sendBuff, const size_t sendCounts[],
    const size_t sDisPls[], void* recvBuff, const size_t recvCounts[], const size_t rDisPls[],
    size_t count, ncclDataType_t dataType, int root, int peer, ncclRedOp_t op,
    mscclAlgoHandle_t mscclAlgoHandle, ncclComm_t comm, hipStream_t stream);
using pmscclUnloadAlgo_t = ncclResult_t(mscclAlgoHandle_t mscclAlgoHandle);
using pncclAllGather_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t sendcount,
    ncclDataType_t datatype, ncclComm_t comm, hipStream_t stream);
using pncclAllReduce_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, hipStream_t stream);
using pncclAllReduceWithBias_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, hipStream_t stream, const void* acc);
using pncclAllToAll_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, ncclComm_t comm, hipStream_t stream);
using pncclAllToAllv_t = ncclResult_t(const void* sendbuff, const size_t sendcounts[],
    const size_t sdispls[], void* recvbuff, const size_t recvcounts[], const size_t rdispls[],
    ncclDataType_t datatype, ncclComm_t comm, hipStream_t stream);
using pncclBcast_t = ncclResult_t(void* buff, size_t count, ncclDataType_t datatype, int root,
    ncclComm_t comm, hipStream_t stream);
using pncclBroadcast_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, int root, ncclComm_t comm, hipStream_t stream);
using pncclCommAbort_t = ncclResult_t(ncclComm_t comm);
using pncclCommCount_t = ncclResult_t(const ncclComm_t comm, int* count);
using pncclCommCuDevice_t = ncclResult_t(const ncclComm_t comm, int* device);
using pncclCommDeregister_t = ncclResult_t(const ncclComm_t comm, void* handle);
using pncclCommDestroy_t = ncclResult_t(ncclComm_t comm);
using pncclCommFinalize_t = ncclResult_t(ncclComm_t comm);
using pncclCommGetAsyncError_t = ncclResult_t(ncclComm_t comm, ncclResult_t* asyncError);
using pncclCommInitAll_t = ncclResult_t(ncclComm_t* comm, int ndev, const int* devlist);
using pncclCommInitRank_t = ncclResult_t(ncclComm_t* comm, int nranks, ncclUniqueId commId,
    int rank);
using pncclCommInitRankConfig_t = ncclResult_t(ncclComm_t* comm, int nranks, ncclUniqueId commId,
    int rank, ncclConfig_t* config);
using pncclCommInitRankMulti_t = ncclResult_t(ncclComm_t* comm, int nranks, ncclUniqueId commId,
    int rank, int virtualId);
using pncclCommInitRankScalable_t = ncclResult_t(ncclComm_t* newcomm, int nranks, int myrank,
    int nId, ncclUniqueId* commIds, ncclConfig_t* config);
using pncclCommRegister_t = ncclResult_t(const ncclComm_t comm, void* buff, size_t size,
    void** handle);
using pncclCommShrink_t = ncclResult_t(ncclComm_t comm, int* excludeRanksList,
    int excludeRanksCount, ncclComm_t* newcomm, ncclConfig_t* config, int shrinkFlags);
using pncclCommSplit_t = ncclResult_t(ncclComm_t comm, int color, int key, ncclComm_t* newcomm,
    ncclConfig_t* config);
using pncclCommUserRank_t = ncclResult_t(const ncclComm_t comm, int* rank);
using pncclCommWindowDeregister_t = ncclResult_t(ncclComm_t comm, ncclWindow_t win);
using pncclCommWindowRegister_t = ncclResult_t(ncclComm_t comm, void* buff, size_t size,
    ncclWindow_t* win, int winFlags);
using pncclGather_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t sendcount,
    ncclDataType_t datatype, int root, ncclComm_t comm, hipStream_t stream);
using pncclGetError_t = const char*(ncclComm_t comm);
using pncclGetErrorString_t = const char*(ncclResult_t result);
using pncclGetLastError_t = const char*(ncclComm_t comm);
using pncclGetUniqueId_t = ncclResult_t(ncclUniqueId* uniqueId);
using pncclGetVersion_t = ncclResult_t(int* version);
using pncclGroupEnd_t = ncclResult_t();
using pncclGroupSimulateEnd_t = ncclResult_t(ncclSimInfo_t* simInfo);
using pncclGroupStart_t = ncclResult_t();
using pncclMemAlloc_t = ncclResult_t(void** ptr, size_t size);
using pncclMemFree_t = ncclResult_t(void* ptr);
using pncclRecv_t = ncclResult_t(void* recvbuff, size_t count, ncclDataType_t datatype, int peer,
    ncclComm_t comm, hipStream_t stream);
using pncclRedOpCreatePreMulSum_t = ncclResult_t(ncclRedOp_t* op, void* scalar,
    ncclDataType_t datatype, ncclScalarResidence_t residence, ncclComm_t comm);
using pncclRedOpDestroy_t = ncclResult_t(ncclRedOp_t op, ncclComm_t comm);
using pncclReduce_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t count,
    ncclDataType_t datatype, ncclRedOp_t op, int root, ncclComm_t comm, hipStream_t stream);
using pncclReduceScatter_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t recvcount,
    ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, hipStream_t stream);
using pncclResetDebugInit_t = void();
using pncclScatter_t = ncclResult_t(const void* sendbuff, void* recvbuff, size_t recvcount,
    ncclDataType_t datatype, int root, ncclComm_t comm, hipStream_t stream);
using pncclSend_t = ncclResult_t(const void* sendbuff, size_t count, ncclDataType_t datatype,
    int peer, ncclComm_t comm, hipStream_t stream);

}  // namespace cudaway::rocm::rccl
