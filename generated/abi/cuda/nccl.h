// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/cuda-13.5/nccl.jsonl,
// mappings/api/cuda-12.9/nccl.jsonl. Do not edit: change those and run it again.
//
// The ABI of NCCL, CUDA 13.5 and CUDA 12.9.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::cuda::nccl {

enum ncclCommMemStat_t : unsigned int {
  ncclStatGpuMemSuspend = 0,
  ncclStatGpuMemSuspended = 1,
  ncclStatGpuMemPersist = 2,
  ncclStatGpuMemTotal = 3,
};

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

enum ncclEncryptionMode_t : unsigned int {
  NCCL_ENCRYPTION_MODE_NONE = 0,
  NCCL_ENCRYPTION_MODE_PSK = 1,
};

enum ncclHostCftMode_t : int {
  ncclHostCftDefault = -2147483648,
  ncclHostCftEnable = 1,
  ncclHostCftDisable = 2,
  ncclHostCftFallback = 3,
};

enum ncclNvlsHostMode_t : int {
  ncclNvlsHostModeDefault = -2147483648,
  ncclNvlsHostModeEnable = 0,
  ncclNvlsHostModeDisableTransport = 1,
  ncclNvlsHostModeDisableSymmetricMultimem = 2,
  ncclNvlsHostModeDisable = 2147483647,
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
  ncclTimeout = 8,
  ncclNumResults = 9,
};

enum ncclScalarResidence_t : unsigned int {
  ncclScalarDevice = 0,
  ncclScalarHostImmediate = 1,
};

struct CUevent_st;
struct CUstream_st;
struct ncclCollConfig_v23200;
struct ncclComm;
struct ncclConfigExt;
struct ncclConfig_v23100;
struct ncclEncryptionConfig_v23200;
struct ncclParamHandle;
struct ncclSimInfo_v22200;
struct ncclUniqueId;
struct ncclWaitSignalDesc_t;
struct ncclWindow_vidmem;

using cudaEvent_t = CUevent_st*;
using cudaStream_t = CUstream_st*;
using ncclCollConfig_t = ncclCollConfig_v23200;
using ncclComm_t = ncclComm*;
using ncclConfigExt_t = ncclConfigExt;
using ncclConfig_t = ncclConfig_v23100;
using ncclEncryptionConfig_t = ncclEncryptionConfig_v23200;
using ncclParamHandle_t = ncclParamHandle*;
using ncclSimInfo_t = ncclSimInfo_v22200;
using ncclWindow_t = ncclWindow_vidmem*;

struct ncclCollConfig_v23200 {
  size_t size;
  unsigned int magic;
  unsigned int version;
  ncclConfigExt_t* ext;
  int minCTAs;
  int maxCTAs;
  int nvlsCTAs;
  int cgaClusterSize;
  const char* algSelection;
  int forceAlgSelection;
  int CTAPolicy;
  uint64_t userProfilerTag;
  cudaEvent_t launchCompletionEvent;
};
static_assert(sizeof(ncclCollConfig_v23200) == 72);
static_assert(alignof(ncclCollConfig_v23200) == 8);
static_assert(offsetof(ncclCollConfig_v23200, size) == 0);
static_assert(offsetof(ncclCollConfig_v23200, magic) == 8);
static_assert(offsetof(ncclCollConfig_v23200, version) == 12);
static_assert(offsetof(ncclCollConfig_v23200, ext) == 16);
static_assert(offsetof(ncclCollConfig_v23200, minCTAs) == 24);
static_assert(offsetof(ncclCollConfig_v23200, maxCTAs) == 28);
static_assert(offsetof(ncclCollConfig_v23200, nvlsCTAs) == 32);
static_assert(offsetof(ncclCollConfig_v23200, cgaClusterSize) == 36);
static_assert(offsetof(ncclCollConfig_v23200, algSelection) == 40);
static_assert(offsetof(ncclCollConfig_v23200, forceAlgSelection) == 48);
static_assert(offsetof(ncclCollConfig_v23200, CTAPolicy) == 52);
static_assert(offsetof(ncclCollConfig_v23200, userProfilerTag) == 56);
static_assert(offsetof(ncclCollConfig_v23200, launchCompletionEvent) == 64);

struct ncclConfigExt {
  ncclConfigExt* next;
  struct {
    int vendorId;
    int optionId;
  } key;
  union {
    int i;
    const char* s;
    void* raw;
  } val;
};
static_assert(sizeof(ncclConfigExt) == 24);
static_assert(alignof(ncclConfigExt) == 8);
static_assert(offsetof(ncclConfigExt, next) == 0);
static_assert(offsetof(ncclConfigExt, key) == 8);
static_assert(offsetof(ncclConfigExt, key.vendorId) == 8);
static_assert(offsetof(ncclConfigExt, key.optionId) == 12);
static_assert(offsetof(ncclConfigExt, val) == 16);
static_assert(offsetof(ncclConfigExt, val.i) == 16);
static_assert(offsetof(ncclConfigExt, val.s) == 16);
static_assert(offsetof(ncclConfigExt, val.raw) == 16);

struct ncclConfig_v23100 {
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
  int nChannelsPerNetPeer;
  int nvlinkCentricSched;
  int graphUsageMode;
  int numRmaCtx;
  int maxP2pPeers;
  int graphStreamOrdering;
  int launchOrderImplicit;
  int numRmaSig;
  int rmaEagerInit;
  int hostCftMode;
  int nvlsHostMode;
};
static_assert(sizeof(ncclConfig_v23100) == 120);
static_assert(alignof(ncclConfig_v23100) == 8);
static_assert(offsetof(ncclConfig_v23100, size) == 0);
static_assert(offsetof(ncclConfig_v23100, magic) == 8);
static_assert(offsetof(ncclConfig_v23100, version) == 12);
static_assert(offsetof(ncclConfig_v23100, blocking) == 16);
static_assert(offsetof(ncclConfig_v23100, cgaClusterSize) == 20);
static_assert(offsetof(ncclConfig_v23100, minCTAs) == 24);
static_assert(offsetof(ncclConfig_v23100, maxCTAs) == 28);
static_assert(offsetof(ncclConfig_v23100, netName) == 32);
static_assert(offsetof(ncclConfig_v23100, splitShare) == 40);
static_assert(offsetof(ncclConfig_v23100, trafficClass) == 44);
static_assert(offsetof(ncclConfig_v23100, commName) == 48);
static_assert(offsetof(ncclConfig_v23100, collnetEnable) == 56);
static_assert(offsetof(ncclConfig_v23100, CTAPolicy) == 60);
static_assert(offsetof(ncclConfig_v23100, shrinkShare) == 64);
static_assert(offsetof(ncclConfig_v23100, nvlsCTAs) == 68);
static_assert(offsetof(ncclConfig_v23100, nChannelsPerNetPeer) == 72);
static_assert(offsetof(ncclConfig_v23100, nvlinkCentricSched) == 76);
static_assert(offsetof(ncclConfig_v23100, graphUsageMode) == 80);
static_assert(offsetof(ncclConfig_v23100, numRmaCtx) == 84);
static_assert(offsetof(ncclConfig_v23100, maxP2pPeers) == 88);
static_assert(offsetof(ncclConfig_v23100, graphStreamOrdering) == 92);
static_assert(offsetof(ncclConfig_v23100, launchOrderImplicit) == 96);
static_assert(offsetof(ncclConfig_v23100, numRmaSig) == 100);
static_assert(offsetof(ncclConfig_v23100, rmaEagerInit) == 104);
static_assert(offsetof(ncclConfig_v23100, hostCftMode) == 108);
static_assert(offsetof(ncclConfig_v23100, nvlsHostMode) == 112);

struct ncclEncryptionConfig_v23200 {
  size_t size;
  unsigned int magic;
  unsigned int version;
  int mode;
  const char* psk;
};
static_assert(sizeof(ncclEncryptionConfig_v23200) == 32);
static_assert(alignof(ncclEncryptionConfig_v23200) == 8);
static_assert(offsetof(ncclEncryptionConfig_v23200, size) == 0);
static_assert(offsetof(ncclEncryptionConfig_v23200, magic) == 8);
static_assert(offsetof(ncclEncryptionConfig_v23200, version) == 12);
static_assert(offsetof(ncclEncryptionConfig_v23200, mode) == 16);
static_assert(offsetof(ncclEncryptionConfig_v23200, psk) == 24);

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

struct ncclWaitSignalDesc_t {
  int opCnt;
  int peer;
  int sigIdx;
  int ctx;
};
static_assert(sizeof(ncclWaitSignalDesc_t) == 16);
static_assert(alignof(ncclWaitSignalDesc_t) == 4);
static_assert(offsetof(ncclWaitSignalDesc_t, opCnt) == 0);
static_assert(offsetof(ncclWaitSignalDesc_t, peer) == 4);
static_assert(offsetof(ncclWaitSignalDesc_t, sigIdx) == 8);
static_assert(offsetof(ncclWaitSignalDesc_t, ctx) == 12);

}  // namespace cudaway::cuda::nccl
