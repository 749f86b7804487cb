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

constexpr int sdk_version = 13050;
constexpr unsigned int NCCL_API_MAGIC = 3405692655;
constexpr int NCCL_CTA_POLICY_DEFAULT = 0;
constexpr int NCCL_CTA_POLICY_EFFICIENCY = 1;
constexpr int NCCL_CTA_POLICY_ZERO = 2;
constexpr int NCCL_GIN_BACKEND_MASK_ALL = 4;
constexpr int NCCL_GIN_EFA_GDA_ENABLE = 0;
constexpr int NCCL_GIN_GDAKI_ENABLE = 0;
constexpr int NCCL_GIN_GPI_ENABLE = 0;
constexpr int NCCL_GIN_MAX_ACTIVE_BACKENDS = 4;
constexpr int NCCL_GIN_MAX_CONNECTIONS = 4;
constexpr int NCCL_GIN_PROXY_ENABLE = 1;
constexpr unsigned int NCCL_LE_ID_INVALID = 4294967295;
constexpr int NCCL_MAJOR = 2;
constexpr int NCCL_MINOR = 32;
constexpr int NCCL_NET_DEVICE_INVALID_VERSION = 0;
constexpr int NCCL_NET_DEVICE_UNPACK_VERSION = 7;
constexpr int NCCL_NET_MTU_SIZE = 4096;
constexpr int NCCL_PATCH = 3;
constexpr int NCCL_REVOKE_DEFAULT = 0;
constexpr int NCCL_SHRINK_ABORT = 1;
constexpr int NCCL_SHRINK_DEFAULT = 0;
constexpr int NCCL_SPLIT_NOCOLOR = -1;
constexpr int NCCL_SUSPEND_MEM = 1;
constexpr int NCCL_UNDEF_FLOAT = -1;
constexpr int NCCL_UNIQUE_ID_BYTES = 128;
constexpr int NCCL_VERSION_CODE = 23203;
constexpr int NCCL_WIN_CFT_COUNTED = 8;
constexpr int NCCL_WIN_COLL_SYMMETRIC = 1;
constexpr int NCCL_WIN_DEFAULT = 0;
constexpr int NCCL_WIN_GIN_ONLY = 4;
constexpr int NCCL_WIN_REQUIRED_ALIGNMENT = 4096;
constexpr int NCCL_WIN_STRICT_ORDERING = 2;

enum CUmemLocationType_enum : unsigned int {
  CU_MEM_LOCATION_TYPE_INVALID = 0,
  CU_MEM_LOCATION_TYPE_NONE = 0,
  CU_MEM_LOCATION_TYPE_DEVICE = 1,
  CU_MEM_LOCATION_TYPE_HOST = 2,
  CU_MEM_LOCATION_TYPE_HOST_NUMA = 3,
  CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT = 4,
  CU_MEM_LOCATION_TYPE_INVISIBLE = 5,
  CU_MEM_LOCATION_TYPE_DEVICE_LOCALITY_DOMAIN = 6,
  CU_MEM_LOCATION_TYPE_MAX = 2147483647,
};

enum ncclCftCap_t : unsigned int {
  NCCL_CFT_NONE = 0,
  NCCL_CFT = 1,
  NCCL_CFT_MULTIMEM = 2,
};

enum ncclCftTeamMode_t : unsigned int {
  NCCL_CFT_TEAM_FLAT = 0,
  NCCL_CFT_TEAM_HIER_MULTIMEM = 1,
  NCCL_CFT_TEAM_HIER_LSA = 2,
};

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

enum ncclGinConnectionType_t : unsigned int {
  NCCL_GIN_CONNECTION_NONE = 0,
  NCCL_GIN_CONNECTION_FULL = 1,
  NCCL_GIN_CONNECTION_RAIL = 2,
  NCCL_GIN_CONNECTION_CUSTOM_STRIDE = 3,
};

enum ncclGinOptFlags : unsigned int {
  ncclGinOptFlagsDefault = 0,
  ncclGinOptFlagsMaySkipCreditCheck = 1,
  ncclGinOptFlagsAggregateRequests = 2,
};

enum ncclGinSignalOp_t : unsigned int {
  ncclGinSignalInc = 0,
  ncclGinSignalAdd = 1,
};

enum ncclGinType_t : unsigned int {
  NCCL_GIN_TYPE_NONE = 0,
  NCCL_GIN_TYPE_PROXY = 2,
  NCCL_GIN_TYPE_GDAKI = 3,
  NCCL_GIN_TYPE_GPI = 4,
  NCCL_GIN_TYPE_EFA_GDA = 5,
  NCCL_GIN_MAX_TYPES = 6,
};

enum ncclHostCftMode_t : int {
  ncclHostCftDefault = -2147483648,
  ncclHostCftEnable = 1,
  ncclHostCftDisable = 2,
  ncclHostCftFallback = 3,
};

enum ncclNetDeviceType : unsigned int {
  NCCL_NET_DEVICE_HOST = 0,
  NCCL_NET_DEVICE_UNPACK = 1,
  NCCL_NET_DEVICE_GIN_PROXY = 2,
  NCCL_NET_DEVICE_GIN_GDAKI = 3,
  NCCL_NET_DEVICE_GIN_GPI = 4,
  NCCL_NET_DEVICE_GIN_EFA_GDA = 5,
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
struct ncclCftBarrierHandle;
struct ncclCftSmem;
struct ncclCollConfig_v23200;
struct ncclComm;
struct ncclCommProperties;
struct ncclConfigExt;
struct ncclConfig_v23100;
struct ncclDevComm;
struct ncclDevCommRequirements;
struct ncclDevCommWindowTable;
struct ncclDevResourceRequirements;
struct ncclEncryptionConfig_v23200;
struct ncclGinBarrierHandle;
struct ncclGinGpuCtx;
struct ncclGinRequest_t;
struct ncclLLA2AHandle;
struct ncclLsaBarrierHandle;
struct ncclMultimemHandle;
struct ncclNetDeviceHandle_v7_t;
struct ncclParamHandle;
struct ncclResourceWindow_vidmem;
struct ncclSegmentWindow;
struct ncclSimInfo_v22200;
struct ncclTeam;
struct ncclTeamRequirements;
struct ncclTeamTagLsa;
struct ncclTeamTagRail;
struct ncclTeamTagWorld;
struct ncclUniqueId;
struct ncclWaitSignalDesc_t;
struct ncclWindow_vidmem;

using CUmemLocationType = CUmemLocationType_enum;
using cudaEvent_t = CUevent_st*;
using cudaStream_t = CUstream_st*;
using ncclCftBarrierHandle_t = ncclCftBarrierHandle;
using ncclCftLeId = uint32_t;
using ncclCftLeId_t = ncclCftLeId;
using ncclCollConfig_t = ncclCollConfig_v23200;
using ncclCommProperties_t = ncclCommProperties;
using ncclComm_t = ncclComm*;
using ncclConfigExt_t = ncclConfigExt;
using ncclConfig_t = ncclConfig_v23100;
using ncclDevCommRequirements_t = ncclDevCommRequirements;
using ncclDevCommWindowTable_t = ncclDevCommWindowTable*;
using ncclDevComm_t = ncclDevComm;
using ncclDevResourceHandle = uint32_t;
using ncclDevResourceHandle_t = ncclDevResourceHandle;
using ncclDevResourceRequirements_t = ncclDevResourceRequirements;
using ncclEncryptionConfig_t = ncclEncryptionConfig_v23200;
using ncclGinBarrierHandle_t = ncclGinBarrierHandle;
using ncclGinCounter_t = uint32_t;
using ncclGinGpuCtx_t = ncclGinGpuCtx*;
using ncclGinSignal_t = uint32_t;
using ncclGinWindow_t = void*;
using ncclLLA2AHandle_t = ncclLLA2AHandle;
using ncclLsaBarrierHandle_t = ncclLsaBarrierHandle;
using ncclMultimemHandle_t = ncclMultimemHandle;
using ncclNetDeviceHandle_v8_t = ncclNetDeviceHandle_v7_t;
using ncclNetDeviceHandle_v9_t = ncclNetDeviceHandle_v8_t;
using ncclNetDeviceHandle_v10_t = ncclNetDeviceHandle_v9_t;
using ncclNetDeviceHandle_v11_t = ncclNetDeviceHandle_v10_t;
using ncclNetDeviceHandle_v12_t = ncclNetDeviceHandle_v11_t;
using ncclNetDeviceHandle_t = ncclNetDeviceHandle_v12_t;
using ncclParamHandle_t = ncclParamHandle*;
using ncclResourceWindow_vidmem_t = ncclResourceWindow_vidmem;
using ncclSimInfo_t = ncclSimInfo_v22200;
using ncclTeamRequirements_t = ncclTeamRequirements;
using ncclTeam_t = ncclTeam;
using ncclWindow_t = ncclWindow_vidmem*;
using ncclWindow_vidmem_t = ncclWindow_vidmem;

struct ncclCftBarrierHandle {
  ncclDevResourceHandle_t bufHandle;
  int nBarriers;
};
static_assert(sizeof(ncclCftBarrierHandle) == 8);
static_assert(alignof(ncclCftBarrierHandle) == 4);
static_assert(offsetof(ncclCftBarrierHandle, bufHandle) == 0);
static_assert(offsetof(ncclCftBarrierHandle, nBarriers) == 4);

struct alignas(16) ncclCftSmem {
  uint64_t bar;
};
static_assert(sizeof(ncclCftSmem) == 16);
static_assert(alignof(ncclCftSmem) == 16);
static_assert(offsetof(ncclCftSmem, bar) == 0);

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

struct ncclCommProperties {
  size_t size;
  unsigned int magic;
  unsigned int version;
  int rank;
  int nRanks;
  int cudaDev;
  int nvmlDev;
  bool deviceApiSupport;
  bool multimemSupport;
  ncclGinType_t ginType;
  int nLsaTeams;
  bool hostRmaSupport;
  ncclGinType_t railedGinType;
  uint64_t commHash;
  int ginMinStride;
  ncclGinConnectionType_t ginConnectionType;
  bool ginSupport[64];
  size_t devCommRuntimeVersionSize;
  bool cftSupport;
  bool cftMulticastSupport;
  bool cftCountedSupport;
};
static_assert(sizeof(ncclCommProperties) == 152);
static_assert(alignof(ncclCommProperties) == 8);
static_assert(offsetof(ncclCommProperties, size) == 0);
static_assert(offsetof(ncclCommProperties, magic) == 8);
static_assert(offsetof(ncclCommProperties, version) == 12);
static_assert(offsetof(ncclCommProperties, rank) == 16);
static_assert(offsetof(ncclCommProperties, nRanks) == 20);
static_assert(offsetof(ncclCommProperties, cudaDev) == 24);
static_assert(offsetof(ncclCommProperties, nvmlDev) == 28);
static_assert(offsetof(ncclCommProperties, deviceApiSupport) == 32);
static_assert(offsetof(ncclCommProperties, multimemSupport) == 33);
static_assert(offsetof(ncclCommProperties, ginType) == 36);
static_assert(offsetof(ncclCommProperties, nLsaTeams) == 40);
static_assert(offsetof(ncclCommProperties, hostRmaSupport) == 44);
static_assert(offsetof(ncclCommProperties, railedGinType) == 48);
static_assert(offsetof(ncclCommProperties, commHash) == 56);
static_assert(offsetof(ncclCommProperties, ginMinStride) == 64);
static_assert(offsetof(ncclCommProperties, ginConnectionType) == 68);
static_assert(offsetof(ncclCommProperties, ginSupport) == 72);
static_assert(offsetof(ncclCommProperties, devCommRuntimeVersionSize) == 136);
static_assert(offsetof(ncclCommProperties, cftSupport) == 144);
static_assert(offsetof(ncclCommProperties, cftMulticastSupport) == 145);
static_assert(offsetof(ncclCommProperties, cftCountedSupport) == 146);

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

struct ncclResourceWindow_vidmem {
  char* lsaFlatBase;
  uint32_t stride4G;
  uint32_t mcOffset4K;
};
static_assert(sizeof(ncclResourceWindow_vidmem) == 16);
static_assert(alignof(ncclResourceWindow_vidmem) == 8);
static_assert(offsetof(ncclResourceWindow_vidmem, lsaFlatBase) == 0);
static_assert(offsetof(ncclResourceWindow_vidmem, stride4G) == 8);
static_assert(offsetof(ncclResourceWindow_vidmem, mcOffset4K) == 12);

struct ncclGinBarrierHandle {
  ncclGinSignal_t signal0;
  ncclDevResourceHandle_t unused;
};
static_assert(sizeof(ncclGinBarrierHandle) == 8);
static_assert(alignof(ncclGinBarrierHandle) == 4);
static_assert(offsetof(ncclGinBarrierHandle, signal0) == 0);
static_assert(offsetof(ncclGinBarrierHandle, unused) == 4);

struct ncclMultimemHandle {
  void* mcBasePtr;
};
static_assert(sizeof(ncclMultimemHandle) == 8);
static_assert(alignof(ncclMultimemHandle) == 8);
static_assert(offsetof(ncclMultimemHandle, mcBasePtr) == 0);

struct ncclLsaBarrierHandle {
  ncclDevResourceHandle_t bufHandle;
  int nBarriers;
};
static_assert(sizeof(ncclLsaBarrierHandle) == 8);
static_assert(alignof(ncclLsaBarrierHandle) == 4);
static_assert(offsetof(ncclLsaBarrierHandle, bufHandle) == 0);
static_assert(offsetof(ncclLsaBarrierHandle, nBarriers) == 4);

struct ncclDevComm {
  unsigned int magic;
  unsigned int version;
  int rank;
  int nRanks;
  uint32_t nRanks_rcp32;
  int lsaRank;
  int lsaSize;
  uint32_t lsaSize_rcp32;
  ncclDevCommWindowTable_t windowTable;
  ncclWindow_t resourceWindow;
  ncclResourceWindow_vidmem_t resourceWindow_inlined;
  ncclGinBarrierHandle_t hybridDenseGinBarrier;
  ncclMultimemHandle_t lsaMultimem;
  ncclLsaBarrierHandle_t lsaBarrier;
  ncclGinBarrierHandle_t railGinBarrier;
  uint8_t ginConnectionCount;
  uint8_t backendIndex;
  uint8_t ginNetDeviceTypes[4];
  void* ginHandles[4];
  int ginSignalCount;
  int ginCounterCount;
  uint64_t* ginSignalShadows;
  uint32_t ginContextCount;
  int ginConnectionStride;
  int ginContextStride;
  bool ginStrongLegacySignals;
  uint32_t* abortFlag;
  ncclLsaBarrierHandle_t hybridLsaBarrier;
  ncclGinBarrierHandle_t hybridRailGinBarrier;
  ncclGinBarrierHandle_t worldGinBarrier;
  uint32_t ginConnectionStride_rcp32;
  int cftRank;
  int cftSize;
  int cftMultimemRank;
  int cftMultimemSize;
  uint32_t cftMultimemSize_rcp32;
  ncclCftLeId ucLeId;
  ncclCftLeId mcLeId;
  ncclCftBarrierHandle_t cftBarrier;
  ncclCftBarrierHandle_t cftMultimemBarrier;
};
static_assert(sizeof(ncclDevComm) == 248);
static_assert(alignof(ncclDevComm) == 8);
static_assert(offsetof(ncclDevComm, magic) == 0);
static_assert(offsetof(ncclDevComm, version) == 4);
static_assert(offsetof(ncclDevComm, rank) == 8);
static_assert(offsetof(ncclDevComm, nRanks) == 12);
static_assert(offsetof(ncclDevComm, nRanks_rcp32) == 16);
static_assert(offsetof(ncclDevComm, lsaRank) == 20);
static_assert(offsetof(ncclDevComm, lsaSize) == 24);
static_assert(offsetof(ncclDevComm, lsaSize_rcp32) == 28);
static_assert(offsetof(ncclDevComm, windowTable) == 32);
static_assert(offsetof(ncclDevComm, resourceWindow) == 40);
static_assert(offsetof(ncclDevComm, resourceWindow_inlined) == 48);
static_assert(offsetof(ncclDevComm, hybridDenseGinBarrier) == 64);
static_assert(offsetof(ncclDevComm, lsaMultimem) == 72);
static_assert(offsetof(ncclDevComm, lsaBarrier) == 80);
static_assert(offsetof(ncclDevComm, railGinBarrier) == 88);
static_assert(offsetof(ncclDevComm, ginConnectionCount) == 96);
static_assert(offsetof(ncclDevComm, backendIndex) == 97);
static_assert(offsetof(ncclDevComm, ginNetDeviceTypes) == 98);
static_assert(offsetof(ncclDevComm, ginHandles) == 104);
static_assert(offsetof(ncclDevComm, ginSignalCount) == 136);
static_assert(offsetof(ncclDevComm, ginCounterCount) == 140);
static_assert(offsetof(ncclDevComm, ginSignalShadows) == 144);
static_assert(offsetof(ncclDevComm, ginContextCount) == 152);
static_assert(offsetof(ncclDevComm, ginConnectionStride) == 156);
static_assert(offsetof(ncclDevComm, ginContextStride) == 160);
static_assert(offsetof(ncclDevComm, ginStrongLegacySignals) == 164);
static_assert(offsetof(ncclDevComm, abortFlag) == 168);
static_assert(offsetof(ncclDevComm, hybridLsaBarrier) == 176);
static_assert(offsetof(ncclDevComm, hybridRailGinBarrier) == 184);
static_assert(offsetof(ncclDevComm, worldGinBarrier) == 192);
static_assert(offsetof(ncclDevComm, ginConnectionStride_rcp32) == 200);
static_assert(offsetof(ncclDevComm, cftRank) == 204);
static_assert(offsetof(ncclDevComm, cftSize) == 208);
static_assert(offsetof(ncclDevComm, cftMultimemRank) == 212);
static_assert(offsetof(ncclDevComm, cftMultimemSize) == 216);
static_assert(offsetof(ncclDevComm, cftMultimemSize_rcp32) == 220);
static_assert(offsetof(ncclDevComm, ucLeId) == 224);
static_assert(offsetof(ncclDevComm, mcLeId) == 228);
static_assert(offsetof(ncclDevComm, cftBarrier) == 232);
static_assert(offsetof(ncclDevComm, cftMultimemBarrier) == 240);

struct ncclDevCommRequirements {
  size_t size;
  unsigned int magic;
  unsigned int version;
  ncclDevResourceRequirements_t* resourceRequirementsList;
  ncclTeamRequirements_t* teamRequirementsList;
  bool lsaMultimem;
  int barrierCount;
  int lsaBarrierCount;
  int railGinBarrierCount;
  int lsaLLA2ABlockCount;
  int lsaLLA2ASlotCount;
  bool ginForceEnable;
  int ginContextCount;
  int ginSignalCount;
  int ginCounterCount;
  ncclGinConnectionType_t ginConnectionType;
  bool ginExclusiveContexts;
  int ginQueueDepth;
  int ginTrafficClass;
  int worldGinBarrierCount;
  bool ginStrongSignalsRequired;
  bool ginVaSignalsRequired;
  int ginCustomStride;
  ncclGinType_t ginType;
  bool useRuntimeVersion;
  int cftCaps;
  int cftBarrierCount;
};
static_assert(sizeof(ncclDevCommRequirements) == 120);
static_assert(alignof(ncclDevCommRequirements) == 8);
static_assert(offsetof(ncclDevCommRequirements, size) == 0);
static_assert(offsetof(ncclDevCommRequirements, magic) == 8);
static_assert(offsetof(ncclDevCommRequirements, version) == 12);
static_assert(offsetof(ncclDevCommRequirements, resourceRequirementsList) == 16);
static_assert(offsetof(ncclDevCommRequirements, teamRequirementsList) == 24);
static_assert(offsetof(ncclDevCommRequirements, lsaMultimem) == 32);
static_assert(offsetof(ncclDevCommRequirements, barrierCount) == 36);
static_assert(offsetof(ncclDevCommRequirements, lsaBarrierCount) == 40);
static_assert(offsetof(ncclDevCommRequirements, railGinBarrierCount) == 44);
static_assert(offsetof(ncclDevCommRequirements, lsaLLA2ABlockCount) == 48);
static_assert(offsetof(ncclDevCommRequirements, lsaLLA2ASlotCount) == 52);
static_assert(offsetof(ncclDevCommRequirements, ginForceEnable) == 56);
static_assert(offsetof(ncclDevCommRequirements, ginContextCount) == 60);
static_assert(offsetof(ncclDevCommRequirements, ginSignalCount) == 64);
static_assert(offsetof(ncclDevCommRequirements, ginCounterCount) == 68);
static_assert(offsetof(ncclDevCommRequirements, ginConnectionType) == 72);
static_assert(offsetof(ncclDevCommRequirements, ginExclusiveContexts) == 76);
static_assert(offsetof(ncclDevCommRequirements, ginQueueDepth) == 80);
static_assert(offsetof(ncclDevCommRequirements, ginTrafficClass) == 84);
static_assert(offsetof(ncclDevCommRequirements, worldGinBarrierCount) == 88);
static_assert(offsetof(ncclDevCommRequirements, ginStrongSignalsRequired) == 92);
static_assert(offsetof(ncclDevCommRequirements, ginVaSignalsRequired) == 93);
static_assert(offsetof(ncclDevCommRequirements, ginCustomStride) == 96);
static_assert(offsetof(ncclDevCommRequirements, ginType) == 100);
static_assert(offsetof(ncclDevCommRequirements, useRuntimeVersion) == 104);
static_assert(offsetof(ncclDevCommRequirements, cftCaps) == 108);
static_assert(offsetof(ncclDevCommRequirements, cftBarrierCount) == 112);

struct ncclDevCommWindowTable {
  struct {
    uintptr_t base;
    uintptr_t size;
    ncclWindow_t window;
  } entries[32];
  ncclDevCommWindowTable* next;
};
static_assert(sizeof(ncclDevCommWindowTable) == 776);
static_assert(alignof(ncclDevCommWindowTable) == 8);
static_assert(offsetof(ncclDevCommWindowTable, entries) == 0);
static_assert(offsetof(ncclDevCommWindowTable, entries[0].base) == 0);
static_assert(offsetof(ncclDevCommWindowTable, entries[0].size) == 8);
static_assert(offsetof(ncclDevCommWindowTable, entries[0].window) == 16);
static_assert(offsetof(ncclDevCommWindowTable, next) == 768);

struct ncclDevResourceRequirements {
  ncclDevResourceRequirements* next;
  size_t bufferSize;
  size_t bufferAlign;
  ncclDevResourceHandle_t* outBufferHandle;
  int ginSignalCount;
  int ginCounterCount;
  ncclGinSignal_t* outGinSignalStart;
  ncclGinCounter_t* outGinCounterStart;
};
static_assert(sizeof(ncclDevResourceRequirements) == 56);
static_assert(alignof(ncclDevResourceRequirements) == 8);
static_assert(offsetof(ncclDevResourceRequirements, next) == 0);
static_assert(offsetof(ncclDevResourceRequirements, bufferSize) == 8);
static_assert(offsetof(ncclDevResourceRequirements, bufferAlign) == 16);
static_assert(offsetof(ncclDevResourceRequirements, outBufferHandle) == 24);
static_assert(offsetof(ncclDevResourceRequirements, ginSignalCount) == 32);
static_assert(offsetof(ncclDevResourceRequirements, ginCounterCount) == 36);
static_assert(offsetof(ncclDevResourceRequirements, outGinSignalStart) == 40);
static_assert(offsetof(ncclDevResourceRequirements, outGinCounterStart) == 48);

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

struct ncclGinRequest_t {
  uint64_t opaque[2];
};
static_assert(sizeof(ncclGinRequest_t) == 16);
static_assert(alignof(ncclGinRequest_t) == 8);
static_assert(offsetof(ncclGinRequest_t, opaque) == 0);

struct ncclLLA2AHandle {
  ncclDevResourceHandle_t bufHandle;
  uint32_t nSlots;
};
static_assert(sizeof(ncclLLA2AHandle) == 8);
static_assert(alignof(ncclLLA2AHandle) == 4);
static_assert(offsetof(ncclLLA2AHandle, bufHandle) == 0);
static_assert(offsetof(ncclLLA2AHandle, nSlots) == 4);

struct ncclNetDeviceHandle_v7_t {
  ncclNetDeviceType netDeviceType;
  int netDeviceVersion;
  void* handle;
  size_t size;
  int needsProxyProgress;
};
static_assert(sizeof(ncclNetDeviceHandle_v7_t) == 32);
static_assert(alignof(ncclNetDeviceHandle_v7_t) == 8);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, netDeviceType) == 0);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, netDeviceVersion) == 4);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, handle) == 8);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, size) == 16);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, needsProxyProgress) == 24);

struct ncclSegmentWindow {
  ncclGinWindow_t ginWins[4];
  size_t segmentSize;
  CUmemLocationType memType;
};
static_assert(sizeof(ncclSegmentWindow) == 48);
static_assert(alignof(ncclSegmentWindow) == 8);
static_assert(offsetof(ncclSegmentWindow, ginWins) == 0);
static_assert(offsetof(ncclSegmentWindow, segmentSize) == 32);
static_assert(offsetof(ncclSegmentWindow, memType) == 40);

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

struct ncclTeam {
  int nRanks;
  int rank;
  int stride;
};
static_assert(sizeof(ncclTeam) == 12);
static_assert(alignof(ncclTeam) == 4);
static_assert(offsetof(ncclTeam, nRanks) == 0);
static_assert(offsetof(ncclTeam, rank) == 4);
static_assert(offsetof(ncclTeam, stride) == 8);

struct ncclTeamRequirements {
  ncclTeamRequirements* next;
  ncclTeam_t team;
  bool multimem;
  ncclMultimemHandle_t* outMultimemHandle;
};
static_assert(sizeof(ncclTeamRequirements) == 32);
static_assert(alignof(ncclTeamRequirements) == 8);
static_assert(offsetof(ncclTeamRequirements, next) == 0);
static_assert(offsetof(ncclTeamRequirements, team) == 8);
static_assert(offsetof(ncclTeamRequirements, multimem) == 20);
static_assert(offsetof(ncclTeamRequirements, outMultimemHandle) == 24);

struct ncclTeamTagLsa {
};
static_assert(sizeof(ncclTeamTagLsa) == 1);
static_assert(alignof(ncclTeamTagLsa) == 1);

struct ncclTeamTagRail {
};
static_assert(sizeof(ncclTeamTagRail) == 1);
static_assert(alignof(ncclTeamTagRail) == 1);

struct ncclTeamTagWorld {
};
static_assert(sizeof(ncclTeamTagWorld) == 1);
static_assert(alignof(ncclTeamTagWorld) == 1);

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
