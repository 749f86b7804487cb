// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-13.5/nccl.jsonl. Do not edit: change those and run it again.
//
// Compiles where NCCL of CUDA 13.5 is what its snapshot says.
#include <stddef.h>

#include <nccl.h>
#include <nccl_device.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    CUstream_st*)>(ncclAllGather));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(ncclAllGatherConfig));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, CUstream_st*)>(ncclAllReduce));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, CUstream_st*, const ncclCollConfig_v23200*)>(ncclAllReduceConfig));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    CUstream_st*)>(ncclAlltoAll));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(ncclAlltoAllConfig));
static_assert(has<ncclResult_t(void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(ncclBcast));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(ncclBroadcast));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(ncclBroadcastConfig));
static_assert(has<ncclResult_t(ncclTeam, int, ncclCftBarrierHandle*,
    ncclDevResourceRequirements*)>(ncclCftBarrierCreateRequirement));
static_assert(has<ncclResult_t(ncclComm*)>(ncclCommAbort));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(ncclCommCount));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(ncclCommCuDevice));
static_assert(has<ncclResult_t(ncclComm* const, void*)>(ncclCommDeregister));
static_assert(has<ncclResult_t(ncclComm*)>(ncclCommDestroy));
static_assert(has<ncclResult_t(ncclComm*)>(ncclCommFinalize));
static_assert(has<ncclResult_t(ncclComm*, ncclResult_t*)>(ncclCommGetAsyncError));
static_assert(has<ncclResult_t(ncclComm*, ncclUniqueId*)>(ncclCommGetUniqueId));
static_assert(has<ncclResult_t(ncclComm*, int, const ncclUniqueId*, int, ncclComm**,
    ncclConfig_v23100*)>(ncclCommGrow));
static_assert(has<ncclResult_t(ncclComm**, int, const int*)>(ncclCommInitAll));
static_assert(has<ncclResult_t(ncclComm**, int, ncclUniqueId, int)>(ncclCommInitRank));
static_assert(has<ncclResult_t(ncclComm**, int, ncclUniqueId, int,
    ncclConfig_v23100*)>(ncclCommInitRankConfig));
static_assert(has<ncclResult_t(ncclComm**, int, int, int, ncclUniqueId*,
    ncclConfig_v23100*)>(ncclCommInitRankScalable));
static_assert(has<ncclResult_t(ncclComm*, ncclCommMemStat_t, unsigned long*)>(ncclCommMemStats));
static_assert(has<ncclResult_t(ncclComm*, ncclCommProperties*)>(ncclCommQueryProperties));
static_assert(has<ncclResult_t(ncclComm* const, void*, unsigned long, void**)>(ncclCommRegister));
static_assert(has<ncclResult_t(ncclComm*)>(ncclCommResume));
static_assert(has<ncclResult_t(ncclComm*, int)>(ncclCommRevoke));
static_assert(has<ncclResult_t(ncclComm*, int*, int, ncclComm**, ncclConfig_v23100*,
    int)>(ncclCommShrink));
static_assert(has<ncclResult_t(ncclComm*, int, int, ncclComm**,
    ncclConfig_v23100*)>(ncclCommSplit));
static_assert(has<ncclResult_t(ncclComm*, int)>(ncclCommSuspend));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(ncclCommUserRank));
static_assert(has<ncclResult_t(ncclComm*, ncclWindow_vidmem*)>(ncclCommWindowDeregister));
static_assert(has<ncclResult_t(ncclComm*, void*, unsigned long, ncclWindow_vidmem**,
    int)>(ncclCommWindowRegister));
static_assert(has<ncclResult_t(ncclComm*, const ncclDevCommRequirements*,
    ncclDevComm*)>(ncclDevCommCreate));
static_assert(has<ncclResult_t(ncclComm*, const ncclDevComm*)>(ncclDevCommDestroy));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(ncclGather));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(ncclGatherConfig));
static_assert(has<ncclResult_t(ncclWindow_vidmem*, unsigned long, int, ncclTeam, unsigned int*,
    unsigned long*)>(ncclGetCftDeviceLeInfo));
static_assert(has<const char*(ncclResult_t)>(ncclGetErrorString));
static_assert(has<const char*(ncclComm*)>(ncclGetLastError));
static_assert(has<ncclResult_t(ncclWindow_vidmem*, unsigned long, int,
    void**)>(ncclGetLsaDevicePointer));
static_assert(has<ncclResult_t(ncclWindow_vidmem*, unsigned long,
    void**)>(ncclGetLsaMultimemDevicePointer));
static_assert(has<ncclResult_t(ncclWindow_vidmem*, unsigned long, unsigned int*,
    unsigned long*)>(ncclGetMultimemDeviceLeInfo));
static_assert(has<ncclResult_t(ncclWindow_vidmem*, unsigned long, ncclMultimemHandle,
    void**)>(ncclGetMultimemDevicePointer));
static_assert(has<ncclResult_t(ncclWindow_vidmem*, unsigned long, int, unsigned int*,
    unsigned long*)>(ncclGetPeerDeviceLeInfo));
static_assert(has<ncclResult_t(ncclWindow_vidmem*, unsigned long, int,
    void**)>(ncclGetPeerDevicePointer));
static_assert(has<unsigned long(unsigned int)>(ncclGetResourceBufferOffset));
static_assert(has<ncclResult_t(ncclUniqueId*)>(ncclGetUniqueId));
static_assert(has<ncclResult_t(int*)>(ncclGetVersion));
static_assert(has<ncclResult_t(ncclComm*, ncclTeam, int, ncclGinBarrierHandle*,
    ncclDevResourceRequirements*)>(ncclGinBarrierCreateRequirement));
static_assert(has<ncclResult_t()>(ncclGroupEnd));
static_assert(has<ncclResult_t(ncclSimInfo_v22200*)>(ncclGroupSimulateEnd));
static_assert(has<ncclResult_t()>(ncclGroupStart));
static_assert(has<int(int, int)>(ncclLLA2ACalcSlots));
static_assert(has<ncclResult_t(int, int, ncclLLA2AHandle*,
    ncclDevResourceRequirements*)>(ncclLLA2ACreateRequirement));
static_assert(has<ncclResult_t(ncclTeam, int, ncclLsaBarrierHandle*,
    ncclDevResourceRequirements*)>(ncclLsaBarrierCreateRequirement));
static_assert(has<ncclResult_t(void**, unsigned long)>(ncclMemAlloc));
static_assert(has<ncclResult_t(void*)>(ncclMemFree));
static_assert(has<ncclResult_t(ncclParamHandle**, const char*)>(ncclParamBind));
static_assert(has<void()>(ncclParamDumpAll));
static_assert(has<ncclResult_t(ncclParamHandle*, void*, int, int*)>(ncclParamGet));
static_assert(has<ncclResult_t(const char***, int*)>(ncclParamGetAllParameterKeys));
static_assert(has<ncclResult_t(ncclParamHandle*, short*)>(ncclParamGetI16));
static_assert(has<ncclResult_t(ncclParamHandle*, int*)>(ncclParamGetI32));
static_assert(has<ncclResult_t(ncclParamHandle*, long*)>(ncclParamGetI64));
static_assert(has<ncclResult_t(ncclParamHandle*, signed char*)>(ncclParamGetI8));
static_assert(has<ncclResult_t(const char*, const char**, int*)>(ncclParamGetParameter));
static_assert(has<ncclResult_t(ncclParamHandle*, const char**)>(ncclParamGetStr));
static_assert(has<ncclResult_t(ncclParamHandle*, unsigned short*)>(ncclParamGetU16));
static_assert(has<ncclResult_t(ncclParamHandle*, unsigned int*)>(ncclParamGetU32));
static_assert(has<ncclResult_t(ncclParamHandle*, unsigned long*)>(ncclParamGetU64));
static_assert(has<ncclResult_t(ncclParamHandle*, unsigned char*)>(ncclParamGetU8));
static_assert(has<ncclResult_t(const void*, unsigned long, ncclDataType_t, int, ncclWindow_vidmem*,
    unsigned long, int, int, unsigned int, ncclComm*, CUstream_st*)>(ncclPutSignal));
static_assert(has<ncclResult_t(void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(ncclRecv));
static_assert(has<ncclResult_t(ncclRedOp_t*, void*, ncclDataType_t, ncclScalarResidence_t,
    ncclComm*)>(ncclRedOpCreatePreMulSum));
static_assert(has<ncclResult_t(ncclRedOp_t, ncclComm*)>(ncclRedOpDestroy));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t, int,
    ncclComm*, CUstream_st*)>(ncclReduce));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t, int,
    ncclComm*, CUstream_st*, const ncclCollConfig_v23200*)>(ncclReduceConfig));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, CUstream_st*)>(ncclReduceScatter));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, CUstream_st*, const ncclCollConfig_v23200*)>(ncclReduceScatterConfig));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(ncclScatter));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(ncclScatterConfig));
static_assert(has<ncclResult_t(const void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(ncclSend));
static_assert(has<ncclResult_t(const ncclEncryptionConfig_v23200*)>(ncclSetEncryption));
static_assert(has<ncclResult_t(int, int, int, unsigned int, ncclComm*, CUstream_st*)>(ncclSignal));
static_assert(has<ncclTeam(ncclComm*, ncclCftTeamMode_t)>(ncclTeamCft));
static_assert(has<ncclTeam(ncclComm*)>(ncclTeamCftMultimem));
static_assert(has<ncclTeam(ncclTeam, int)>(ncclTeamInnerFactor));
static_assert(has<ncclTeam(ncclComm*)>(ncclTeamLsa));
static_assert(has<ncclTeam(ncclTeam, int)>(ncclTeamOuterFactor));
static_assert(has<ncclTeam(ncclComm*)>(ncclTeamRail));
static_assert(has<int(ncclTeam, ncclTeam, int)>(ncclTeamRankInDifference));
static_assert(has<bool(ncclTeam, ncclTeam, int)>(ncclTeamRankIsMember));
static_assert(has<int(ncclComm*, ncclTeam, int)>(ncclTeamRankToLsa));
static_assert(has<int(ncclTeam, ncclTeam, int)>(ncclTeamRankToTeam));
static_assert(has<int(ncclComm*, ncclTeam, int)>(ncclTeamRankToWorld));
static_assert(has<ncclTeam(ncclComm*)>(ncclTeamWorld));
static_assert(has<ncclResult_t(int, ncclWaitSignalDesc_t*, ncclComm*,
    CUstream_st*)>(ncclWaitSignal));
static_assert(has<ncclResult_t(ncclComm*, ncclWindow_vidmem*, void**)>(ncclWinGetUserPtr));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    CUstream_st*)>(pncclAllGather));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(pncclAllGatherConfig));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, CUstream_st*)>(pncclAllReduce));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, CUstream_st*, const ncclCollConfig_v23200*)>(pncclAllReduceConfig));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    CUstream_st*)>(pncclAlltoAll));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(pncclAlltoAllConfig));
static_assert(has<ncclResult_t(void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(pncclBcast));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(pncclBroadcast));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(pncclBroadcastConfig));
static_assert(has<ncclResult_t(ncclComm*)>(pncclCommAbort));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(pncclCommCount));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(pncclCommCuDevice));
static_assert(has<ncclResult_t(ncclComm* const, void*)>(pncclCommDeregister));
static_assert(has<ncclResult_t(ncclComm*)>(pncclCommDestroy));
static_assert(has<ncclResult_t(ncclComm*)>(pncclCommFinalize));
static_assert(has<ncclResult_t(ncclComm*, ncclResult_t*)>(pncclCommGetAsyncError));
static_assert(has<ncclResult_t(ncclComm*, ncclUniqueId*)>(pncclCommGetUniqueId));
static_assert(has<ncclResult_t(ncclComm*, int, const ncclUniqueId*, int, ncclComm**,
    ncclConfig_v23100*)>(pncclCommGrow));
static_assert(has<ncclResult_t(ncclComm**, int, const int*)>(pncclCommInitAll));
static_assert(has<ncclResult_t(ncclComm**, int, ncclUniqueId, int)>(pncclCommInitRank));
static_assert(has<ncclResult_t(ncclComm**, int, ncclUniqueId, int,
    ncclConfig_v23100*)>(pncclCommInitRankConfig));
static_assert(has<ncclResult_t(ncclComm**, int, int, int, ncclUniqueId*,
    ncclConfig_v23100*)>(pncclCommInitRankScalable));
static_assert(has<ncclResult_t(ncclComm*, ncclCommMemStat_t, unsigned long*)>(pncclCommMemStats));
static_assert(has<ncclResult_t(ncclComm* const, void*, unsigned long, void**)>(pncclCommRegister));
static_assert(has<ncclResult_t(ncclComm*)>(pncclCommResume));
static_assert(has<ncclResult_t(ncclComm*, int)>(pncclCommRevoke));
static_assert(has<ncclResult_t(ncclComm*, int*, int, ncclComm**, ncclConfig_v23100*,
    int)>(pncclCommShrink));
static_assert(has<ncclResult_t(ncclComm*, int, int, ncclComm**,
    ncclConfig_v23100*)>(pncclCommSplit));
static_assert(has<ncclResult_t(ncclComm*, int)>(pncclCommSuspend));
static_assert(has<ncclResult_t(ncclComm* const, int*)>(pncclCommUserRank));
static_assert(has<ncclResult_t(ncclComm*, ncclWindow_vidmem*)>(pncclCommWindowDeregister));
static_assert(has<ncclResult_t(ncclComm*, void*, unsigned long, ncclWindow_vidmem**,
    int)>(pncclCommWindowRegister));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(pncclGather));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(pncclGatherConfig));
static_assert(has<const char*(ncclResult_t)>(pncclGetErrorString));
static_assert(has<const char*(ncclComm*)>(pncclGetLastError));
static_assert(has<ncclResult_t(ncclUniqueId*)>(pncclGetUniqueId));
static_assert(has<ncclResult_t(int*)>(pncclGetVersion));
static_assert(has<ncclResult_t()>(pncclGroupEnd));
static_assert(has<ncclResult_t(ncclSimInfo_v22200*)>(pncclGroupSimulateEnd));
static_assert(has<ncclResult_t()>(pncclGroupStart));
static_assert(has<ncclResult_t(void**, unsigned long)>(pncclMemAlloc));
static_assert(has<ncclResult_t(void*)>(pncclMemFree));
static_assert(has<ncclResult_t(ncclParamHandle**, const char*)>(pncclParamBind));
static_assert(has<void()>(pncclParamDumpAll));
static_assert(has<ncclResult_t(ncclParamHandle*, void*, int, int*)>(pncclParamGet));
static_assert(has<ncclResult_t(const char***, int*)>(pncclParamGetAllParameterKeys));
static_assert(has<ncclResult_t(ncclParamHandle*, short*)>(pncclParamGetI16));
static_assert(has<ncclResult_t(ncclParamHandle*, int*)>(pncclParamGetI32));
static_assert(has<ncclResult_t(ncclParamHandle*, long*)>(pncclParamGetI64));
static_assert(has<ncclResult_t(ncclParamHandle*, signed char*)>(pncclParamGetI8));
static_assert(has<ncclResult_t(const char*, const char**, int*)>(pncclParamGetParameter));
static_assert(has<ncclResult_t(ncclParamHandle*, const char**)>(pncclParamGetStr));
static_assert(has<ncclResult_t(ncclParamHandle*, unsigned short*)>(pncclParamGetU16));
static_assert(has<ncclResult_t(ncclParamHandle*, unsigned int*)>(pncclParamGetU32));
static_assert(has<ncclResult_t(ncclParamHandle*, unsigned long*)>(pncclParamGetU64));
static_assert(has<ncclResult_t(ncclParamHandle*, unsigned char*)>(pncclParamGetU8));
static_assert(has<ncclResult_t(const void*, unsigned long, ncclDataType_t, int, ncclWindow_vidmem*,
    unsigned long, int, int, unsigned int, ncclComm*, CUstream_st*)>(pncclPutSignal));
static_assert(has<ncclResult_t(void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(pncclRecv));
static_assert(has<ncclResult_t(ncclRedOp_t*, void*, ncclDataType_t, ncclScalarResidence_t,
    ncclComm*)>(pncclRedOpCreatePreMulSum));
static_assert(has<ncclResult_t(ncclRedOp_t, ncclComm*)>(pncclRedOpDestroy));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t, int,
    ncclComm*, CUstream_st*)>(pncclReduce));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t, int,
    ncclComm*, CUstream_st*, const ncclCollConfig_v23200*)>(pncclReduceConfig));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, CUstream_st*)>(pncclReduceScatter));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, ncclRedOp_t,
    ncclComm*, CUstream_st*, const ncclCollConfig_v23200*)>(pncclReduceScatterConfig));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(pncclScatter));
static_assert(has<ncclResult_t(const void*, void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*, const ncclCollConfig_v23200*)>(pncclScatterConfig));
static_assert(has<ncclResult_t(const void*, unsigned long, ncclDataType_t, int, ncclComm*,
    CUstream_st*)>(pncclSend));
static_assert(has<ncclResult_t(const ncclEncryptionConfig_v23200*)>(pncclSetEncryption));
static_assert(has<ncclResult_t(int, int, int, unsigned int, ncclComm*, CUstream_st*)>(pncclSignal));
static_assert(has<ncclResult_t(int, ncclWaitSignalDesc_t*, ncclComm*,
    CUstream_st*)>(pncclWaitSignal));
static_assert(has<ncclResult_t(ncclComm*, ncclWindow_vidmem*, void**)>(pncclWinGetUserPtr));

// Structures
static_assert(sizeof(ncclCftBarrierHandle) == 8);
static_assert(alignof(ncclCftBarrierHandle) == 4);
static_assert(offsetof(ncclCftBarrierHandle, bufHandle) == 0);
static_assert(offsetof(ncclCftBarrierHandle, nBarriers) == 4);
static_assert(sizeof(ncclCftSmem) == 16);
static_assert(alignof(ncclCftSmem) == 16);
static_assert(offsetof(ncclCftSmem, bar) == 0);
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
static_assert(sizeof(ncclDevCommWindowTable) == 776);
static_assert(alignof(ncclDevCommWindowTable) == 8);
static_assert(offsetof(ncclDevCommWindowTable, entries) == 0);
static_assert(offsetof(ncclDevCommWindowTable, entries[0].base) == 0);
static_assert(offsetof(ncclDevCommWindowTable, entries[0].size) == 8);
static_assert(offsetof(ncclDevCommWindowTable, entries[0].window) == 16);
static_assert(offsetof(ncclDevCommWindowTable, next) == 768);
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
static_assert(sizeof(ncclEncryptionConfig_v23200) == 32);
static_assert(alignof(ncclEncryptionConfig_v23200) == 8);
static_assert(offsetof(ncclEncryptionConfig_v23200, size) == 0);
static_assert(offsetof(ncclEncryptionConfig_v23200, magic) == 8);
static_assert(offsetof(ncclEncryptionConfig_v23200, version) == 12);
static_assert(offsetof(ncclEncryptionConfig_v23200, mode) == 16);
static_assert(offsetof(ncclEncryptionConfig_v23200, psk) == 24);
static_assert(sizeof(ncclGinBarrierHandle) == 8);
static_assert(alignof(ncclGinBarrierHandle) == 4);
static_assert(offsetof(ncclGinBarrierHandle, signal0) == 0);
static_assert(offsetof(ncclGinBarrierHandle, unused) == 4);
static_assert(sizeof(ncclGinRequest_t) == 16);
static_assert(alignof(ncclGinRequest_t) == 8);
static_assert(offsetof(ncclGinRequest_t, opaque) == 0);
static_assert(sizeof(ncclLLA2AHandle) == 8);
static_assert(alignof(ncclLLA2AHandle) == 4);
static_assert(offsetof(ncclLLA2AHandle, bufHandle) == 0);
static_assert(offsetof(ncclLLA2AHandle, nSlots) == 4);
static_assert(sizeof(ncclLsaBarrierHandle) == 8);
static_assert(alignof(ncclLsaBarrierHandle) == 4);
static_assert(offsetof(ncclLsaBarrierHandle, bufHandle) == 0);
static_assert(offsetof(ncclLsaBarrierHandle, nBarriers) == 4);
static_assert(sizeof(ncclMultimemHandle) == 8);
static_assert(alignof(ncclMultimemHandle) == 8);
static_assert(offsetof(ncclMultimemHandle, mcBasePtr) == 0);
static_assert(sizeof(ncclNetDeviceHandle_v7_t) == 32);
static_assert(alignof(ncclNetDeviceHandle_v7_t) == 8);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, netDeviceType) == 0);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, netDeviceVersion) == 4);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, handle) == 8);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, size) == 16);
static_assert(offsetof(ncclNetDeviceHandle_v7_t, needsProxyProgress) == 24);
static_assert(sizeof(ncclResourceWindow_vidmem) == 16);
static_assert(alignof(ncclResourceWindow_vidmem) == 8);
static_assert(offsetof(ncclResourceWindow_vidmem, lsaFlatBase) == 0);
static_assert(offsetof(ncclResourceWindow_vidmem, stride4G) == 8);
static_assert(offsetof(ncclResourceWindow_vidmem, mcOffset4K) == 12);
static_assert(sizeof(ncclSegmentWindow) == 48);
static_assert(alignof(ncclSegmentWindow) == 8);
static_assert(offsetof(ncclSegmentWindow, ginWins) == 0);
static_assert(offsetof(ncclSegmentWindow, segmentSize) == 32);
static_assert(offsetof(ncclSegmentWindow, memType) == 40);
static_assert(sizeof(ncclSimInfo_v22200) == 24);
static_assert(alignof(ncclSimInfo_v22200) == 8);
static_assert(offsetof(ncclSimInfo_v22200, size) == 0);
static_assert(offsetof(ncclSimInfo_v22200, magic) == 8);
static_assert(offsetof(ncclSimInfo_v22200, version) == 12);
static_assert(offsetof(ncclSimInfo_v22200, estimatedTime) == 16);
static_assert(sizeof(ncclTeam) == 12);
static_assert(alignof(ncclTeam) == 4);
static_assert(offsetof(ncclTeam, nRanks) == 0);
static_assert(offsetof(ncclTeam, rank) == 4);
static_assert(offsetof(ncclTeam, stride) == 8);
static_assert(sizeof(ncclTeamRequirements) == 32);
static_assert(alignof(ncclTeamRequirements) == 8);
static_assert(offsetof(ncclTeamRequirements, next) == 0);
static_assert(offsetof(ncclTeamRequirements, team) == 8);
static_assert(offsetof(ncclTeamRequirements, multimem) == 20);
static_assert(offsetof(ncclTeamRequirements, outMultimemHandle) == 24);
static_assert(sizeof(ncclTeamTagLsa) == 1);
static_assert(alignof(ncclTeamTagLsa) == 1);
static_assert(sizeof(ncclTeamTagRail) == 1);
static_assert(alignof(ncclTeamTagRail) == 1);
static_assert(sizeof(ncclTeamTagWorld) == 1);
static_assert(alignof(ncclTeamTagWorld) == 1);
static_assert(sizeof(ncclUniqueId) == 128);
static_assert(alignof(ncclUniqueId) == 1);
static_assert(offsetof(ncclUniqueId, internal) == 0);
static_assert(sizeof(ncclWaitSignalDesc_t) == 16);
static_assert(alignof(ncclWaitSignalDesc_t) == 4);
static_assert(offsetof(ncclWaitSignalDesc_t, opCnt) == 0);
static_assert(offsetof(ncclWaitSignalDesc_t, peer) == 4);
static_assert(offsetof(ncclWaitSignalDesc_t, sigIdx) == 8);
static_assert(offsetof(ncclWaitSignalDesc_t, ctx) == 12);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<CUmemLocationType_enum>, unsigned int>);
static_assert(CU_MEM_LOCATION_TYPE_INVALID == 0);
static_assert(CU_MEM_LOCATION_TYPE_NONE == 0);
static_assert(CU_MEM_LOCATION_TYPE_DEVICE == 1);
static_assert(CU_MEM_LOCATION_TYPE_HOST == 2);
static_assert(CU_MEM_LOCATION_TYPE_HOST_NUMA == 3);
static_assert(CU_MEM_LOCATION_TYPE_HOST_NUMA_CURRENT == 4);
static_assert(CU_MEM_LOCATION_TYPE_INVISIBLE == 5);
static_assert(CU_MEM_LOCATION_TYPE_DEVICE_LOCALITY_DOMAIN == 6);
static_assert(CU_MEM_LOCATION_TYPE_MAX == 2147483647);
static_assert(std::is_same_v<std::underlying_type_t<ncclCftCap_t>, unsigned int>);
static_assert(NCCL_CFT_NONE == 0);
static_assert(NCCL_CFT == 1);
static_assert(NCCL_CFT_MULTIMEM == 2);
static_assert(std::is_same_v<std::underlying_type_t<ncclCftTeamMode_t>, unsigned int>);
static_assert(NCCL_CFT_TEAM_FLAT == 0);
static_assert(NCCL_CFT_TEAM_HIER_MULTIMEM == 1);
static_assert(NCCL_CFT_TEAM_HIER_LSA == 2);
static_assert(std::is_same_v<std::underlying_type_t<ncclCommMemStat_t>, unsigned int>);
static_assert(ncclStatGpuMemSuspend == 0);
static_assert(ncclStatGpuMemSuspended == 1);
static_assert(ncclStatGpuMemPersist == 2);
static_assert(ncclStatGpuMemTotal == 3);
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
static_assert(std::is_same_v<std::underlying_type_t<ncclEncryptionMode_t>, unsigned int>);
static_assert(NCCL_ENCRYPTION_MODE_NONE == 0);
static_assert(NCCL_ENCRYPTION_MODE_PSK == 1);
static_assert(std::is_same_v<std::underlying_type_t<ncclGinConnectionType_t>, unsigned int>);
static_assert(NCCL_GIN_CONNECTION_NONE == 0);
static_assert(NCCL_GIN_CONNECTION_FULL == 1);
static_assert(NCCL_GIN_CONNECTION_RAIL == 2);
static_assert(NCCL_GIN_CONNECTION_CUSTOM_STRIDE == 3);
static_assert(std::is_same_v<std::underlying_type_t<ncclGinOptFlags>, unsigned int>);
static_assert(ncclGinOptFlagsDefault == 0);
static_assert(ncclGinOptFlagsMaySkipCreditCheck == 1);
static_assert(ncclGinOptFlagsAggregateRequests == 2);
static_assert(std::is_same_v<std::underlying_type_t<ncclGinSignalOp_t>, unsigned int>);
static_assert(ncclGinSignalInc == 0);
static_assert(ncclGinSignalAdd == 1);
static_assert(std::is_same_v<std::underlying_type_t<ncclGinType_t>, unsigned int>);
static_assert(NCCL_GIN_TYPE_NONE == 0);
static_assert(NCCL_GIN_TYPE_PROXY == 2);
static_assert(NCCL_GIN_TYPE_GDAKI == 3);
static_assert(NCCL_GIN_TYPE_GPI == 4);
static_assert(NCCL_GIN_TYPE_EFA_GDA == 5);
static_assert(NCCL_GIN_MAX_TYPES == 6);
static_assert(std::is_same_v<std::underlying_type_t<ncclHostCftMode_t>, int>);
static_assert(ncclHostCftDefault == -2147483648);
static_assert(ncclHostCftEnable == 1);
static_assert(ncclHostCftDisable == 2);
static_assert(ncclHostCftFallback == 3);
static_assert(std::is_same_v<std::underlying_type_t<ncclNetDeviceType>, unsigned int>);
static_assert(NCCL_NET_DEVICE_HOST == 0);
static_assert(NCCL_NET_DEVICE_UNPACK == 1);
static_assert(NCCL_NET_DEVICE_GIN_PROXY == 2);
static_assert(NCCL_NET_DEVICE_GIN_GDAKI == 3);
static_assert(NCCL_NET_DEVICE_GIN_GPI == 4);
static_assert(NCCL_NET_DEVICE_GIN_EFA_GDA == 5);
static_assert(std::is_same_v<std::underlying_type_t<ncclNvlsHostMode_t>, int>);
static_assert(ncclNvlsHostModeDefault == -2147483648);
static_assert(ncclNvlsHostModeEnable == 0);
static_assert(ncclNvlsHostModeDisableTransport == 1);
static_assert(ncclNvlsHostModeDisableSymmetricMultimem == 2);
static_assert(ncclNvlsHostModeDisable == 2147483647);
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
static_assert(ncclTimeout == 8);
static_assert(ncclNumResults == 9);
static_assert(std::is_same_v<std::underlying_type_t<ncclScalarResidence_t>, unsigned int>);
static_assert(ncclScalarDevice == 0);
static_assert(ncclScalarHostImmediate == 1);

// Constants
static_assert((long long)(NCCL_API_MAGIC) == 3405692655LL);
static_assert((long long)(NCCL_CTA_POLICY_DEFAULT) == 0LL);
static_assert((long long)(NCCL_CTA_POLICY_EFFICIENCY) == 1LL);
static_assert((long long)(NCCL_CTA_POLICY_ZERO) == 2LL);
static_assert((long long)(NCCL_GIN_BACKEND_MASK_ALL) == 4LL);
static_assert((long long)(NCCL_GIN_EFA_GDA_ENABLE) == 0LL);
static_assert((long long)(NCCL_GIN_GDAKI_ENABLE) == 0LL);
static_assert((long long)(NCCL_GIN_GPI_ENABLE) == 0LL);
static_assert((long long)(NCCL_GIN_MAX_ACTIVE_BACKENDS) == 4LL);
static_assert((long long)(NCCL_GIN_MAX_CONNECTIONS) == 4LL);
static_assert((long long)(NCCL_GIN_PROXY_ENABLE) == 1LL);
static_assert((long long)(NCCL_LE_ID_INVALID) == 4294967295LL);
static_assert((long long)(NCCL_MAJOR) == 2LL);
static_assert((long long)(NCCL_MINOR) == 32LL);
static_assert((long long)(NCCL_NET_DEVICE_INVALID_VERSION) == 0LL);
static_assert((long long)(NCCL_NET_DEVICE_UNPACK_VERSION) == 7LL);
static_assert((long long)(NCCL_NET_MTU_SIZE) == 4096LL);
static_assert((long long)(NCCL_PATCH) == 3LL);
static_assert((long long)(NCCL_REVOKE_DEFAULT) == 0LL);
static_assert((long long)(NCCL_SHRINK_ABORT) == 1LL);
static_assert((long long)(NCCL_SHRINK_DEFAULT) == 0LL);
static_assert((long long)(NCCL_SPLIT_NOCOLOR) == -1LL);
static_assert((long long)(NCCL_SUSPEND_MEM) == 1LL);
static_assert((long long)(NCCL_UNDEF_FLOAT) == -1LL);
static_assert((long long)(NCCL_UNIQUE_ID_BYTES) == 128LL);
static_assert((long long)(NCCL_VERSION_CODE) == 23203LL);
static_assert((long long)(NCCL_WIN_CFT_COUNTED) == 8LL);
static_assert((long long)(NCCL_WIN_COLL_SYMMETRIC) == 1LL);
static_assert((long long)(NCCL_WIN_DEFAULT) == 0LL);
static_assert((long long)(NCCL_WIN_GIN_ONLY) == 4LL);
static_assert((long long)(NCCL_WIN_REQUIRED_ALIGNMENT) == 4096LL);
static_assert((long long)(NCCL_WIN_STRICT_ORDERING) == 2LL);
