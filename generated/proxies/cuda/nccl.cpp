// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/nccl.yaml, mappings/abi. Do
// not edit: change those and run it again.
//
// What programs find when they load NCCL.
#include "abi/cuda/nccl.h"
#include "abi/rocm/rccl.h"
#include "convert/cuda/nccl.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"

namespace cudaway::cuda::nccl {

// ncclAllGather -> ncclAllGather
extern "C" CUDAWAY_EXPORT ncclResult_t ncclAllGather(const void* sendbuff, void* recvbuff,
    size_t sendcount, ncclDataType_t datatype, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::ncclAllGather_t> target{rccl_library, "ncclAllGather",
      "ncclAllGather"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, sendcount, to_datatype,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// ncclAllGatherConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclAllGatherConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*sendcount*/, ncclDataType_t /*datatype*/, ncclComm_t /*comm*/,
    cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "ncclAllGatherConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclAllReduce -> ncclAllReduce
extern "C" CUDAWAY_EXPORT ncclResult_t ncclAllReduce(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::ncclAllReduce_t> target{rccl_library, "ncclAllReduce",
      "ncclAllReduce"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype,
      pass<rccl::ncclRedOp_t>(op), pass<rccl::ncclComm_t>(comm),
      as_stream<rccl::hipStream_t>(stream))));
}

// ncclAllReduceConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclAllReduceConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, ncclRedOp_t /*op*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "ncclAllReduceConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclAlltoAll -> ncclAllToAll
extern "C" CUDAWAY_EXPORT ncclResult_t ncclAlltoAll(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::ncclAllToAll_t> target{rccl_library, "ncclAlltoAll",
      "ncclAllToAll"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// ncclAlltoAllConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclAlltoAllConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, ncclComm_t /*comm*/,
    cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "ncclAlltoAllConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclBcast -> ncclBcast
extern "C" CUDAWAY_EXPORT ncclResult_t ncclBcast(void* buff, size_t count, ncclDataType_t datatype,
    int root, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::ncclBcast_t> target{rccl_library, "ncclBcast", "ncclBcast"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(buff, count, to_datatype, root,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// ncclBroadcast -> ncclBroadcast
extern "C" CUDAWAY_EXPORT ncclResult_t ncclBroadcast(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::ncclBroadcast_t> target{rccl_library, "ncclBroadcast",
      "ncclBroadcast"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype, root,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// ncclBroadcastConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclBroadcastConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, int /*root*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "ncclBroadcastConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclCommAbort -> ncclCommAbort
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommAbort(ncclComm_t comm) {
  static constinit Target<rccl::ncclCommAbort_t> target{rccl_library, "ncclCommAbort",
      "ncclCommAbort"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm))));
}

// ncclCommCount -> ncclCommCount
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommCount(const ncclComm_t comm, int* count) {
  static constinit Target<rccl::ncclCommCount_t> target{rccl_library, "ncclCommCount",
      "ncclCommCount"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), count)));
}

// ncclCommCuDevice -> ncclCommCuDevice
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommCuDevice(const ncclComm_t comm, int* device) {
  static constinit Target<rccl::ncclCommCuDevice_t> target{rccl_library, "ncclCommCuDevice",
      "ncclCommCuDevice"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), device)));
}

// ncclCommDeregister -> ncclCommDeregister
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommDeregister(const ncclComm_t comm, void* handle) {
  static constinit Target<rccl::ncclCommDeregister_t> target{rccl_library, "ncclCommDeregister",
      "ncclCommDeregister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), handle)));
}

// ncclCommDestroy -> ncclCommDestroy
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommDestroy(ncclComm_t comm) {
  static constinit Target<rccl::ncclCommDestroy_t> target{rccl_library, "ncclCommDestroy",
      "ncclCommDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm))));
}

// ncclCommFinalize -> ncclCommFinalize
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommFinalize(ncclComm_t comm) {
  static constinit Target<rccl::ncclCommFinalize_t> target{rccl_library, "ncclCommFinalize",
      "ncclCommFinalize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm))));
}

// ncclCommGetAsyncError -> ncclCommGetAsyncError
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommGetAsyncError(ncclComm_t comm,
    ncclResult_t* asyncError) {
  static constinit Target<rccl::ncclCommGetAsyncError_t> target{rccl_library,
      "ncclCommGetAsyncError", "ncclCommGetAsyncError"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm),
      pass<rccl::ncclResult_t*>(asyncError))));
}

// ncclCommGetUniqueId: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommGetUniqueId(ncclComm_t /*comm*/,
    ncclUniqueId* /*uniqueId*/) {
  static constinit Refusal refusal{
      "ncclCommGetUniqueId",
      "RCCL cannot add ranks to a communicator, nor revoke it"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclCommGrow: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommGrow(ncclComm_t /*comm*/, int /*nRanks*/,
    const ncclUniqueId* /*uniqueId*/, int /*rank*/, ncclComm_t* /*newcomm*/,
    ncclConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "ncclCommGrow",
      "RCCL cannot add ranks to a communicator, nor revoke it"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclCommInitAll -> ncclCommInitAll
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommInitAll(ncclComm_t* comm, int ndev,
    const int* devlist) {
  static constinit Target<rccl::ncclCommInitAll_t> target{rccl_library, "ncclCommInitAll",
      "ncclCommInitAll"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t*>(comm), ndev, devlist)));
}

// ncclCommInitRank -> ncclCommInitRank
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommInitRank(ncclComm_t* comm, int nranks,
    ncclUniqueId commId, int rank) {
  static constinit Target<rccl::ncclCommInitRank_t> target{rccl_library, "ncclCommInitRank",
      "ncclCommInitRank"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t*>(comm), nranks,
      pass<rccl::ncclUniqueId>(commId), rank)));
}

// ncclCommInitRankConfig -> ncclCommInitRankConfig
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommInitRankConfig(ncclComm_t* comm, int nranks,
    ncclUniqueId commId, int rank, ncclConfig_t* config) {
  static constinit Target<rccl::ncclCommInitRankConfig_t> target{rccl_library,
      "ncclCommInitRankConfig", "ncclCommInitRankConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t*>(comm), nranks,
      pass<rccl::ncclUniqueId>(commId), rank, pass<rccl::ncclConfig_t*>(config))));
}

// ncclCommInitRankScalable -> ncclCommInitRankScalable
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommInitRankScalable(ncclComm_t* newcomm, int nranks,
    int myrank, int nId, ncclUniqueId* commIds, ncclConfig_t* config) {
  static constinit Target<rccl::ncclCommInitRankScalable_t> target{rccl_library,
      "ncclCommInitRankScalable", "ncclCommInitRankScalable"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t*>(newcomm), nranks, myrank, nId,
      pass<rccl::ncclUniqueId*>(commIds), pass<rccl::ncclConfig_t*>(config))));
}

// ncclCommMemStats: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommMemStats(ncclComm_t /*comm*/,
    ncclCommMemStat_t /*stat*/, uint64_t* /*value*/) {
  static constinit Refusal refusal{
      "ncclCommMemStats",
      "RCCL cannot suspend a communicator and free its memory"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclCommQueryProperties: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommQueryProperties(ncclComm_t /*comm*/,
    ncclCommProperties_t* /*props*/) {
  static constinit Refusal refusal{
      "ncclCommQueryProperties",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclCommRegister -> ncclCommRegister
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommRegister(const ncclComm_t comm, void* buff,
    size_t size, void** handle) {
  static constinit Target<rccl::ncclCommRegister_t> target{rccl_library, "ncclCommRegister",
      "ncclCommRegister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), buff, size, handle)));
}

// ncclCommResume: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommResume(ncclComm_t /*comm*/) {
  static constinit Refusal refusal{
      "ncclCommResume",
      "RCCL cannot suspend a communicator and free its memory"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclCommRevoke: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommRevoke(ncclComm_t /*comm*/, int /*revokeFlags*/) {
  static constinit Refusal refusal{
      "ncclCommRevoke",
      "RCCL cannot add ranks to a communicator, nor revoke it"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclCommShrink -> ncclCommShrink
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommShrink(ncclComm_t comm, int* excludeRanksList,
    int excludeRanksCount, ncclComm_t* newcomm, ncclConfig_t* config, int shrinkFlags) {
  static constinit Target<rccl::ncclCommShrink_t> target{rccl_library, "ncclCommShrink",
      "ncclCommShrink"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), excludeRanksList,
      excludeRanksCount, pass<rccl::ncclComm_t*>(newcomm), pass<rccl::ncclConfig_t*>(config),
      shrinkFlags)));
}

// ncclCommSplit -> ncclCommSplit
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommSplit(ncclComm_t comm, int color, int key,
    ncclComm_t* newcomm, ncclConfig_t* config) {
  static constinit Target<rccl::ncclCommSplit_t> target{rccl_library, "ncclCommSplit",
      "ncclCommSplit"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), color, key,
      pass<rccl::ncclComm_t*>(newcomm), pass<rccl::ncclConfig_t*>(config))));
}

// ncclCommSuspend: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommSuspend(ncclComm_t /*comm*/, int /*flags*/) {
  static constinit Refusal refusal{
      "ncclCommSuspend",
      "RCCL cannot suspend a communicator and free its memory"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclCommUserRank -> ncclCommUserRank
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommUserRank(const ncclComm_t comm, int* rank) {
  static constinit Target<rccl::ncclCommUserRank_t> target{rccl_library, "ncclCommUserRank",
      "ncclCommUserRank"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), rank)));
}

// ncclCommWindowDeregister -> ncclCommWindowDeregister
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommWindowDeregister(ncclComm_t comm, ncclWindow_t win) {
  static constinit Target<rccl::ncclCommWindowDeregister_t> target{rccl_library,
      "ncclCommWindowDeregister", "ncclCommWindowDeregister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm),
      pass<rccl::ncclWindow_t>(win))));
}

// ncclCommWindowRegister -> ncclCommWindowRegister
extern "C" CUDAWAY_EXPORT ncclResult_t ncclCommWindowRegister(ncclComm_t comm, void* buff,
    size_t size, ncclWindow_t* win, int winFlags) {
  static constinit Target<rccl::ncclCommWindowRegister_t> target{rccl_library,
      "ncclCommWindowRegister", "ncclCommWindowRegister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), buff, size,
      pass<rccl::ncclWindow_t*>(win), winFlags)));
}

// ncclDevCommCreate: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclDevCommCreate(ncclComm_t /*comm*/,
    const ncclDevCommRequirements_t* /*reqs*/, ncclDevComm_t* /*outDevComm*/) {
  static constinit Refusal refusal{
      "ncclDevCommCreate",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclDevCommDestroy: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclDevCommDestroy(ncclComm_t /*comm*/,
    const ncclDevComm_t* /*devComm*/) {
  static constinit Refusal refusal{
      "ncclDevCommDestroy",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGather -> ncclGather
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGather(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::ncclGather_t> target{rccl_library, "ncclGather", "ncclGather"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype, root,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// ncclGatherConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGatherConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, int /*root*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "ncclGatherConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGetCftDeviceLeInfo: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGetCftDeviceLeInfo(ncclWindow_t /*window*/,
    size_t /*offset*/, int /*peerCft*/, ncclTeam_t /*cftTeam*/, ncclCftLeId* /*leId*/,
    size_t* /*leOffset*/) {
  static constinit Refusal refusal{
      "ncclGetCftDeviceLeInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGetErrorString -> ncclGetErrorString
extern "C" CUDAWAY_EXPORT const char* ncclGetErrorString(ncclResult_t result_) {
  static constinit Target<rccl::ncclGetErrorString_t> target{rccl_library, "ncclGetErrorString",
      "ncclGetErrorString"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, "not supported");
  }
  const auto result = call(pass<rccl::ncclResult_t>(result_));
  return done(target.function, result);
}

// ncclGetLastError -> ncclGetLastError
extern "C" CUDAWAY_EXPORT const char* ncclGetLastError(ncclComm_t comm) {
  static constinit Target<rccl::ncclGetLastError_t> target{rccl_library, "ncclGetLastError",
      "ncclGetLastError"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, "not supported");
  }
  const auto result = call(pass<rccl::ncclComm_t>(comm));
  return done(target.function, result);
}

// ncclGetLsaDevicePointer: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGetLsaDevicePointer(ncclWindow_t /*window*/,
    size_t /*offset*/, int /*lsaRank*/, void** /*outPtr*/) {
  static constinit Refusal refusal{
      "ncclGetLsaDevicePointer",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGetLsaMultimemDevicePointer: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGetLsaMultimemDevicePointer(ncclWindow_t /*window*/,
    size_t /*offset*/, void** /*outPtr*/) {
  static constinit Refusal refusal{
      "ncclGetLsaMultimemDevicePointer",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGetMultimemDeviceLeInfo: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGetMultimemDeviceLeInfo(ncclWindow_t /*window*/,
    size_t /*offset*/, ncclCftLeId* /*leId*/, size_t* /*leOffset*/) {
  static constinit Refusal refusal{
      "ncclGetMultimemDeviceLeInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGetMultimemDevicePointer: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGetMultimemDevicePointer(ncclWindow_t /*window*/,
    size_t /*offset*/, ncclMultimemHandle_t /*multimem*/, void** /*outPtr*/) {
  static constinit Refusal refusal{
      "ncclGetMultimemDevicePointer",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGetPeerDeviceLeInfo: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGetPeerDeviceLeInfo(ncclWindow_t /*window*/,
    size_t /*offset*/, int /*peerWorld*/, ncclCftLeId* /*leId*/, size_t* /*leOffset*/) {
  static constinit Refusal refusal{
      "ncclGetPeerDeviceLeInfo",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGetPeerDevicePointer: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGetPeerDevicePointer(ncclWindow_t /*window*/,
    size_t /*offset*/, int /*peer*/, void** /*outPtr*/) {
  static constinit Refusal refusal{
      "ncclGetPeerDevicePointer",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGetUniqueId -> ncclGetUniqueId
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGetUniqueId(ncclUniqueId* uniqueId) {
  static constinit Target<rccl::ncclGetUniqueId_t> target{rccl_library, "ncclGetUniqueId",
      "ncclGetUniqueId"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclUniqueId*>(uniqueId))));
}

// ncclGetVersion -> ncclGetVersion
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGetVersion(int* version) {
  static constinit Target<rccl::ncclGetVersion_t> target{rccl_library, "ncclGetVersion",
      "ncclGetVersion"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(version)));
}

// ncclGinBarrierCreateRequirement: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGinBarrierCreateRequirement(ncclComm_t /*comm*/,
    ncclTeam_t /*team*/, int /*nBarriers*/, ncclGinBarrierHandle_t* /*outHandle*/,
    ncclDevResourceRequirements_t* /*outReq*/) {
  static constinit Refusal refusal{
      "ncclGinBarrierCreateRequirement",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGinInboxA2ACreateRequirement: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGinInboxA2ACreateRequirement() {
  static constinit Refusal refusal{
      "ncclGinInboxA2ACreateRequirement",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGinOutboxCreateRequirement: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGinOutboxCreateRequirement() {
  static constinit Refusal refusal{
      "ncclGinOutboxCreateRequirement",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclGroupEnd -> ncclGroupEnd
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGroupEnd() {
  static constinit Target<rccl::ncclGroupEnd_t> target{rccl_library, "ncclGroupEnd",
      "ncclGroupEnd"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call()));
}

// ncclGroupSimulateEnd -> ncclGroupSimulateEnd
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGroupSimulateEnd(ncclSimInfo_t* simInfo) {
  static constinit Target<rccl::ncclGroupSimulateEnd_t> target{rccl_library, "ncclGroupSimulateEnd",
      "ncclGroupSimulateEnd"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclSimInfo_t*>(simInfo))));
}

// ncclGroupStart -> ncclGroupStart
extern "C" CUDAWAY_EXPORT ncclResult_t ncclGroupStart() {
  static constinit Target<rccl::ncclGroupStart_t> target{rccl_library, "ncclGroupStart",
      "ncclGroupStart"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call()));
}

// ncclLLA2ACalcSlots: unsupported
extern "C" CUDAWAY_EXPORT int ncclLLA2ACalcSlots(int /*maxElts*/, int /*maxEltSize*/) {
  static constinit Refusal refusal{
      "ncclLLA2ACalcSlots",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, int{});
}

// ncclLLA2ACreateRequirement: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclLLA2ACreateRequirement(int /*nBlocks*/, int /*nSlots*/,
    ncclLLA2AHandle_t* /*outHandle*/, ncclDevResourceRequirements_t* /*outReq*/) {
  static constinit Refusal refusal{
      "ncclLLA2ACreateRequirement",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclLsaBarrierCreateRequirement: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclLsaBarrierCreateRequirement(ncclTeam_t /*team*/,
    int /*nBarriers*/, ncclLsaBarrierHandle_t* /*outHandle*/,
    ncclDevResourceRequirements_t* /*outReq*/) {
  static constinit Refusal refusal{
      "ncclLsaBarrierCreateRequirement",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclMemAlloc -> ncclMemAlloc
extern "C" CUDAWAY_EXPORT ncclResult_t ncclMemAlloc(void** ptr, size_t size) {
  static constinit Target<rccl::ncclMemAlloc_t> target{rccl_library, "ncclMemAlloc",
      "ncclMemAlloc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(ptr, size)));
}

// ncclMemFree -> ncclMemFree
extern "C" CUDAWAY_EXPORT ncclResult_t ncclMemFree(void* ptr) {
  static constinit Target<rccl::ncclMemFree_t> target{rccl_library, "ncclMemFree", "ncclMemFree"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(ptr)));
}

// ncclParamBind: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamBind(ncclParamHandle_t* /*out*/,
    const char* /*key*/) {
  static constinit Refusal refusal{"ncclParamBind", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamDumpAll: unsupported
extern "C" CUDAWAY_EXPORT void ncclParamDumpAll() {
  static constinit Refusal refusal{"ncclParamDumpAll", "RCCL does not tell its parameters"};
  refused(refusal);
}

// ncclParamGet: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGet(ncclParamHandle_t /*h*/, void* /*out*/,
    int /*maxLen*/, int* /*len*/) {
  static constinit Refusal refusal{"ncclParamGet", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetAllParameterKeys: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetAllParameterKeys(const char*** /*table*/,
    int* /*tableLen*/) {
  static constinit Refusal refusal{
      "ncclParamGetAllParameterKeys",
      "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetI16: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetI16(ncclParamHandle_t /*h*/, int16_t* /*out*/) {
  static constinit Refusal refusal{"ncclParamGetI16", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetI32: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetI32(ncclParamHandle_t /*h*/, int32_t* /*out*/) {
  static constinit Refusal refusal{"ncclParamGetI32", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetI64: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetI64(ncclParamHandle_t /*h*/, int64_t* /*out*/) {
  static constinit Refusal refusal{"ncclParamGetI64", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetI8: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetI8(ncclParamHandle_t /*h*/, int8_t* /*out*/) {
  static constinit Refusal refusal{"ncclParamGetI8", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetParameter: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetParameter(const char* /*key*/,
    const char** /*value*/, int* /*valueLen*/) {
  static constinit Refusal refusal{"ncclParamGetParameter", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetStr: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetStr(ncclParamHandle_t /*h*/,
    const char** /*out*/) {
  static constinit Refusal refusal{"ncclParamGetStr", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetU16: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetU16(ncclParamHandle_t /*h*/, uint16_t* /*out*/) {
  static constinit Refusal refusal{"ncclParamGetU16", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetU32: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetU32(ncclParamHandle_t /*h*/, uint32_t* /*out*/) {
  static constinit Refusal refusal{"ncclParamGetU32", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetU64: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetU64(ncclParamHandle_t /*h*/, uint64_t* /*out*/) {
  static constinit Refusal refusal{"ncclParamGetU64", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclParamGetU8: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclParamGetU8(ncclParamHandle_t /*h*/, uint8_t* /*out*/) {
  static constinit Refusal refusal{"ncclParamGetU8", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclPutSignal: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclPutSignal(const void* /*localbuff*/, size_t /*count*/,
    ncclDataType_t /*datatype*/, int /*peer*/, ncclWindow_t /*peerWin*/, size_t /*peerWinOffset*/,
    int /*sigIdx*/, int /*ctx*/, unsigned int /*flags*/, ncclComm_t /*comm*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{"ncclPutSignal", "RCCL has no one-sided communication"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclRecv -> ncclRecv
extern "C" CUDAWAY_EXPORT ncclResult_t ncclRecv(void* recvbuff, size_t count,
    ncclDataType_t datatype, int peer, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::ncclRecv_t> target{rccl_library, "ncclRecv", "ncclRecv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(recvbuff, count, to_datatype, peer,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// ncclRedOpCreatePreMulSum -> ncclRedOpCreatePreMulSum
extern "C" CUDAWAY_EXPORT ncclResult_t ncclRedOpCreatePreMulSum(ncclRedOp_t* op, void* scalar,
    ncclDataType_t datatype, ncclScalarResidence_t residence, ncclComm_t comm) {
  static constinit Target<rccl::ncclRedOpCreatePreMulSum_t> target{rccl_library,
      "ncclRedOpCreatePreMulSum", "ncclRedOpCreatePreMulSum"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  rccl::ncclScalarResidence_t to_residence{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  if (!convert(residence, to_residence)) {
    return reject(target, "residence", residence, ncclInvalidArgument);
  }
  return done(target.function, translate(call(pass<rccl::ncclRedOp_t*>(op), scalar, to_datatype,
      to_residence, pass<rccl::ncclComm_t>(comm))));
}

// ncclRedOpDestroy -> ncclRedOpDestroy
extern "C" CUDAWAY_EXPORT ncclResult_t ncclRedOpDestroy(ncclRedOp_t op, ncclComm_t comm) {
  static constinit Target<rccl::ncclRedOpDestroy_t> target{rccl_library, "ncclRedOpDestroy",
      "ncclRedOpDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclRedOp_t>(op),
      pass<rccl::ncclComm_t>(comm))));
}

// ncclReduce -> ncclReduce
extern "C" CUDAWAY_EXPORT ncclResult_t ncclReduce(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, ncclRedOp_t op, int root, ncclComm_t comm,
    cudaStream_t stream) {
  static constinit Target<rccl::ncclReduce_t> target{rccl_library, "ncclReduce", "ncclReduce"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype,
      pass<rccl::ncclRedOp_t>(op), root, pass<rccl::ncclComm_t>(comm),
      as_stream<rccl::hipStream_t>(stream))));
}

// ncclReduceConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclReduceConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, ncclRedOp_t /*op*/,
    int /*root*/, ncclComm_t /*comm*/, cudaStream_t /*stream*/,
    const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "ncclReduceConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclReduceScatter -> ncclReduceScatter
extern "C" CUDAWAY_EXPORT ncclResult_t ncclReduceScatter(const void* sendbuff, void* recvbuff,
    size_t recvcount, ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm,
    cudaStream_t stream) {
  static constinit Target<rccl::ncclReduceScatter_t> target{rccl_library, "ncclReduceScatter",
      "ncclReduceScatter"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, recvcount, to_datatype,
      pass<rccl::ncclRedOp_t>(op), pass<rccl::ncclComm_t>(comm),
      as_stream<rccl::hipStream_t>(stream))));
}

// ncclReduceScatterConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclReduceScatterConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*recvcount*/, ncclDataType_t /*datatype*/, ncclRedOp_t /*op*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "ncclReduceScatterConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclResetDebugInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t ncclResetDebugInit() {
  static constinit Refusal refusal{
      "ncclResetDebugInit",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclResetDebugInitInternal: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t ncclResetDebugInitInternal() {
  static constinit Refusal refusal{
      "ncclResetDebugInitInternal",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclScatter -> ncclScatter
extern "C" CUDAWAY_EXPORT ncclResult_t ncclScatter(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::ncclScatter_t> target{rccl_library, "ncclScatter", "ncclScatter"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype, root,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// ncclScatterConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclScatterConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, int /*root*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "ncclScatterConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclSend -> ncclSend
extern "C" CUDAWAY_EXPORT ncclResult_t ncclSend(const void* sendbuff, size_t count,
    ncclDataType_t datatype, int peer, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::ncclSend_t> target{rccl_library, "ncclSend", "ncclSend"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, count, to_datatype, peer,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// ncclSetEncryption: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclSetEncryption(const ncclEncryptionConfig_t* /*config*/) {
  static constinit Refusal refusal{"ncclSetEncryption", "RCCL does not encrypt"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclSignal: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclSignal(int /*peer*/, int /*sigIdx*/, int /*ctx*/,
    unsigned int /*flags*/, ncclComm_t /*comm*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{"ncclSignal", "RCCL has no one-sided communication"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclTeamCft: unsupported
extern "C" CUDAWAY_EXPORT ncclTeam_t ncclTeamCft(ncclComm_t /*comm*/, ncclCftTeamMode_t /*mode*/) {
  static constinit Refusal refusal{
      "ncclTeamCft",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclTeam_t{});
}

// ncclTeamCftMultimem: unsupported
extern "C" CUDAWAY_EXPORT ncclTeam_t ncclTeamCftMultimem(ncclComm_t /*comm*/) {
  static constinit Refusal refusal{
      "ncclTeamCftMultimem",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclTeam_t{});
}

// ncclTeamLsa: unsupported
extern "C" CUDAWAY_EXPORT ncclTeam_t ncclTeamLsa(ncclComm_t /*comm*/) {
  static constinit Refusal refusal{
      "ncclTeamLsa",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclTeam_t{});
}

// ncclTeamRail: unsupported
extern "C" CUDAWAY_EXPORT ncclTeam_t ncclTeamRail(ncclComm_t /*comm*/) {
  static constinit Refusal refusal{
      "ncclTeamRail",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclTeam_t{});
}

// ncclTeamRankToLsa: unsupported
extern "C" CUDAWAY_EXPORT int ncclTeamRankToLsa(ncclComm_t /*comm*/, ncclTeam_t /*team*/,
    int /*rank*/) {
  static constinit Refusal refusal{
      "ncclTeamRankToLsa",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, int{});
}

// ncclTeamRankToWorld: unsupported
extern "C" CUDAWAY_EXPORT int ncclTeamRankToWorld(ncclComm_t /*comm*/, ncclTeam_t /*team*/,
    int /*rank*/) {
  static constinit Refusal refusal{
      "ncclTeamRankToWorld",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, int{});
}

// ncclTeamWorld: unsupported
extern "C" CUDAWAY_EXPORT ncclTeam_t ncclTeamWorld(ncclComm_t /*comm*/) {
  static constinit Refusal refusal{
      "ncclTeamWorld",
      "no ROCm function of this name or meaning is known"};
  return refuse(refusal, ncclTeam_t{});
}

// ncclWaitSignal: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclWaitSignal(int /*nDesc*/,
    ncclWaitSignalDesc_t* /*signalDescs*/, ncclComm_t /*comm*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{"ncclWaitSignal", "RCCL has no one-sided communication"};
  return refuse(refusal, ncclInvalidUsage);
}

// ncclWinGetUserPtr: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t ncclWinGetUserPtr(ncclComm_t /*comm*/, ncclWindow_t /*win*/,
    void** /*outUserPtr*/) {
  static constinit Refusal refusal{"ncclWinGetUserPtr", "RCCL has no one-sided communication"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclAllGather -> pncclAllGather
extern "C" CUDAWAY_EXPORT ncclResult_t pncclAllGather(const void* sendbuff, void* recvbuff,
    size_t sendcount, ncclDataType_t datatype, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::pncclAllGather_t> target{rccl_library, "pncclAllGather",
      "pncclAllGather"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, sendcount, to_datatype,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// pncclAllGatherConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclAllGatherConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*sendcount*/, ncclDataType_t /*datatype*/, ncclComm_t /*comm*/,
    cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "pncclAllGatherConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclAllReduce -> pncclAllReduce
extern "C" CUDAWAY_EXPORT ncclResult_t pncclAllReduce(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::pncclAllReduce_t> target{rccl_library, "pncclAllReduce",
      "pncclAllReduce"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype,
      pass<rccl::ncclRedOp_t>(op), pass<rccl::ncclComm_t>(comm),
      as_stream<rccl::hipStream_t>(stream))));
}

// pncclAllReduceConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclAllReduceConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, ncclRedOp_t /*op*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "pncclAllReduceConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclAlltoAll -> pncclAllToAll
extern "C" CUDAWAY_EXPORT ncclResult_t pncclAlltoAll(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::pncclAllToAll_t> target{rccl_library, "pncclAlltoAll",
      "pncclAllToAll"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// pncclAlltoAllConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclAlltoAllConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, ncclComm_t /*comm*/,
    cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "pncclAlltoAllConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclBcast -> pncclBcast
extern "C" CUDAWAY_EXPORT ncclResult_t pncclBcast(void* buff, size_t count, ncclDataType_t datatype,
    int root, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::pncclBcast_t> target{rccl_library, "pncclBcast", "pncclBcast"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(buff, count, to_datatype, root,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// pncclBroadcast -> pncclBroadcast
extern "C" CUDAWAY_EXPORT ncclResult_t pncclBroadcast(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::pncclBroadcast_t> target{rccl_library, "pncclBroadcast",
      "pncclBroadcast"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype, root,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// pncclBroadcastConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclBroadcastConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, int /*root*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "pncclBroadcastConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclCommAbort -> pncclCommAbort
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommAbort(ncclComm_t comm) {
  static constinit Target<rccl::pncclCommAbort_t> target{rccl_library, "pncclCommAbort",
      "pncclCommAbort"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm))));
}

// pncclCommCount -> pncclCommCount
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommCount(const ncclComm_t comm, int* count) {
  static constinit Target<rccl::pncclCommCount_t> target{rccl_library, "pncclCommCount",
      "pncclCommCount"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), count)));
}

// pncclCommCuDevice -> pncclCommCuDevice
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommCuDevice(const ncclComm_t comm, int* device) {
  static constinit Target<rccl::pncclCommCuDevice_t> target{rccl_library, "pncclCommCuDevice",
      "pncclCommCuDevice"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), device)));
}

// pncclCommDeregister -> pncclCommDeregister
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommDeregister(const ncclComm_t comm, void* handle) {
  static constinit Target<rccl::pncclCommDeregister_t> target{rccl_library, "pncclCommDeregister",
      "pncclCommDeregister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), handle)));
}

// pncclCommDestroy -> pncclCommDestroy
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommDestroy(ncclComm_t comm) {
  static constinit Target<rccl::pncclCommDestroy_t> target{rccl_library, "pncclCommDestroy",
      "pncclCommDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm))));
}

// pncclCommFinalize -> pncclCommFinalize
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommFinalize(ncclComm_t comm) {
  static constinit Target<rccl::pncclCommFinalize_t> target{rccl_library, "pncclCommFinalize",
      "pncclCommFinalize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm))));
}

// pncclCommGetAsyncError -> pncclCommGetAsyncError
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommGetAsyncError(ncclComm_t comm,
    ncclResult_t* asyncError) {
  static constinit Target<rccl::pncclCommGetAsyncError_t> target{rccl_library,
      "pncclCommGetAsyncError", "pncclCommGetAsyncError"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm),
      pass<rccl::ncclResult_t*>(asyncError))));
}

// pncclCommGetUniqueId: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommGetUniqueId(ncclComm_t /*comm*/,
    ncclUniqueId* /*uniqueId*/) {
  static constinit Refusal refusal{
      "pncclCommGetUniqueId",
      "RCCL cannot add ranks to a communicator, nor revoke it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclCommGrow: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommGrow(ncclComm_t /*comm*/, int /*nRanks*/,
    const ncclUniqueId* /*uniqueId*/, int /*rank*/, ncclComm_t* /*newcomm*/,
    ncclConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "pncclCommGrow",
      "RCCL cannot add ranks to a communicator, nor revoke it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclCommInitAll -> pncclCommInitAll
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommInitAll(ncclComm_t* comm, int ndev,
    const int* devlist) {
  static constinit Target<rccl::pncclCommInitAll_t> target{rccl_library, "pncclCommInitAll",
      "pncclCommInitAll"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t*>(comm), ndev, devlist)));
}

// pncclCommInitRank -> pncclCommInitRank
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommInitRank(ncclComm_t* comm, int nranks,
    ncclUniqueId commId, int rank) {
  static constinit Target<rccl::pncclCommInitRank_t> target{rccl_library, "pncclCommInitRank",
      "pncclCommInitRank"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t*>(comm), nranks,
      pass<rccl::ncclUniqueId>(commId), rank)));
}

// pncclCommInitRankConfig -> pncclCommInitRankConfig
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommInitRankConfig(ncclComm_t* comm, int nranks,
    ncclUniqueId commId, int rank, ncclConfig_t* config) {
  static constinit Target<rccl::pncclCommInitRankConfig_t> target{rccl_library,
      "pncclCommInitRankConfig", "pncclCommInitRankConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t*>(comm), nranks,
      pass<rccl::ncclUniqueId>(commId), rank, pass<rccl::ncclConfig_t*>(config))));
}

// pncclCommInitRankScalable -> pncclCommInitRankScalable
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommInitRankScalable(ncclComm_t* newcomm, int nranks,
    int myrank, int nId, ncclUniqueId* commIds, ncclConfig_t* config) {
  static constinit Target<rccl::pncclCommInitRankScalable_t> target{rccl_library,
      "pncclCommInitRankScalable", "pncclCommInitRankScalable"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t*>(newcomm), nranks, myrank, nId,
      pass<rccl::ncclUniqueId*>(commIds), pass<rccl::ncclConfig_t*>(config))));
}

// pncclCommMemStats: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommMemStats(ncclComm_t /*comm*/,
    ncclCommMemStat_t /*stat*/, uint64_t* /*value*/) {
  static constinit Refusal refusal{
      "pncclCommMemStats",
      "RCCL cannot suspend a communicator and free its memory"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclCommQueryProperties: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommQueryProperties() {
  static constinit Refusal refusal{
      "pncclCommQueryProperties",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclCommRegister -> pncclCommRegister
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommRegister(const ncclComm_t comm, void* buff,
    size_t size, void** handle) {
  static constinit Target<rccl::pncclCommRegister_t> target{rccl_library, "pncclCommRegister",
      "pncclCommRegister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), buff, size, handle)));
}

// pncclCommResume: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommResume(ncclComm_t /*comm*/) {
  static constinit Refusal refusal{
      "pncclCommResume",
      "RCCL cannot suspend a communicator and free its memory"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclCommRevoke: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommRevoke(ncclComm_t /*comm*/, int /*revokeFlags*/) {
  static constinit Refusal refusal{
      "pncclCommRevoke",
      "RCCL cannot add ranks to a communicator, nor revoke it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclCommShrink -> pncclCommShrink
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommShrink(ncclComm_t comm, int* excludeRanksList,
    int excludeRanksCount, ncclComm_t* newcomm, ncclConfig_t* config, int shrinkFlags) {
  static constinit Target<rccl::pncclCommShrink_t> target{rccl_library, "pncclCommShrink",
      "pncclCommShrink"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), excludeRanksList,
      excludeRanksCount, pass<rccl::ncclComm_t*>(newcomm), pass<rccl::ncclConfig_t*>(config),
      shrinkFlags)));
}

// pncclCommSplit -> pncclCommSplit
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommSplit(ncclComm_t comm, int color, int key,
    ncclComm_t* newcomm, ncclConfig_t* config) {
  static constinit Target<rccl::pncclCommSplit_t> target{rccl_library, "pncclCommSplit",
      "pncclCommSplit"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), color, key,
      pass<rccl::ncclComm_t*>(newcomm), pass<rccl::ncclConfig_t*>(config))));
}

// pncclCommSuspend: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommSuspend(ncclComm_t /*comm*/, int /*flags*/) {
  static constinit Refusal refusal{
      "pncclCommSuspend",
      "RCCL cannot suspend a communicator and free its memory"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclCommUserRank -> pncclCommUserRank
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommUserRank(const ncclComm_t comm, int* rank) {
  static constinit Target<rccl::pncclCommUserRank_t> target{rccl_library, "pncclCommUserRank",
      "pncclCommUserRank"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), rank)));
}

// pncclCommWindowDeregister -> pncclCommWindowDeregister
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommWindowDeregister(ncclComm_t comm,
    ncclWindow_t win) {
  static constinit Target<rccl::pncclCommWindowDeregister_t> target{rccl_library,
      "pncclCommWindowDeregister", "pncclCommWindowDeregister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm),
      pass<rccl::ncclWindow_t>(win))));
}

// pncclCommWindowRegister -> pncclCommWindowRegister
extern "C" CUDAWAY_EXPORT ncclResult_t pncclCommWindowRegister(ncclComm_t comm, void* buff,
    size_t size, ncclWindow_t* win, int winFlags) {
  static constinit Target<rccl::pncclCommWindowRegister_t> target{rccl_library,
      "pncclCommWindowRegister", "pncclCommWindowRegister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclComm_t>(comm), buff, size,
      pass<rccl::ncclWindow_t*>(win), winFlags)));
}

// pncclDevCommCreate: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclDevCommCreate() {
  static constinit Refusal refusal{
      "pncclDevCommCreate",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclDevCommDestroy: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclDevCommDestroy() {
  static constinit Refusal refusal{
      "pncclDevCommDestroy",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGather -> pncclGather
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGather(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::pncclGather_t> target{rccl_library, "pncclGather", "pncclGather"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype, root,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// pncclGatherConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGatherConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, int /*root*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "pncclGatherConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGetCftDeviceLeInfo: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGetCftDeviceLeInfo() {
  static constinit Refusal refusal{
      "pncclGetCftDeviceLeInfo",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGetErrorString -> pncclGetErrorString
extern "C" CUDAWAY_EXPORT const char* pncclGetErrorString(ncclResult_t result_) {
  static constinit Target<rccl::pncclGetErrorString_t> target{rccl_library, "pncclGetErrorString",
      "pncclGetErrorString"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, "not supported");
  }
  const auto result = call(pass<rccl::ncclResult_t>(result_));
  return done(target.function, result);
}

// pncclGetLastError -> pncclGetLastError
extern "C" CUDAWAY_EXPORT const char* pncclGetLastError(ncclComm_t comm) {
  static constinit Target<rccl::pncclGetLastError_t> target{rccl_library, "pncclGetLastError",
      "pncclGetLastError"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, "not supported");
  }
  const auto result = call(pass<rccl::ncclComm_t>(comm));
  return done(target.function, result);
}

// pncclGetLsaDevicePointer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGetLsaDevicePointer() {
  static constinit Refusal refusal{
      "pncclGetLsaDevicePointer",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGetLsaMultimemDevicePointer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGetLsaMultimemDevicePointer() {
  static constinit Refusal refusal{
      "pncclGetLsaMultimemDevicePointer",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGetMultimemDeviceLeInfo: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGetMultimemDeviceLeInfo() {
  static constinit Refusal refusal{
      "pncclGetMultimemDeviceLeInfo",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGetMultimemDevicePointer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGetMultimemDevicePointer() {
  static constinit Refusal refusal{
      "pncclGetMultimemDevicePointer",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGetPeerDeviceLeInfo: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGetPeerDeviceLeInfo() {
  static constinit Refusal refusal{
      "pncclGetPeerDeviceLeInfo",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGetPeerDevicePointer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGetPeerDevicePointer() {
  static constinit Refusal refusal{
      "pncclGetPeerDevicePointer",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGetUniqueId -> pncclGetUniqueId
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGetUniqueId(ncclUniqueId* uniqueId) {
  static constinit Target<rccl::pncclGetUniqueId_t> target{rccl_library, "pncclGetUniqueId",
      "pncclGetUniqueId"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclUniqueId*>(uniqueId))));
}

// pncclGetVersion -> pncclGetVersion
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGetVersion(int* version) {
  static constinit Target<rccl::pncclGetVersion_t> target{rccl_library, "pncclGetVersion",
      "pncclGetVersion"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(version)));
}

// pncclGinBarrierCreateRequirement: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGinBarrierCreateRequirement() {
  static constinit Refusal refusal{
      "pncclGinBarrierCreateRequirement",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGinInboxA2ACreateRequirement: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGinInboxA2ACreateRequirement() {
  static constinit Refusal refusal{
      "pncclGinInboxA2ACreateRequirement",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGinOutboxCreateRequirement: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGinOutboxCreateRequirement() {
  static constinit Refusal refusal{
      "pncclGinOutboxCreateRequirement",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclGroupEnd -> pncclGroupEnd
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGroupEnd() {
  static constinit Target<rccl::pncclGroupEnd_t> target{rccl_library, "pncclGroupEnd",
      "pncclGroupEnd"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call()));
}

// pncclGroupSimulateEnd -> pncclGroupSimulateEnd
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGroupSimulateEnd(ncclSimInfo_t* simInfo) {
  static constinit Target<rccl::pncclGroupSimulateEnd_t> target{rccl_library,
      "pncclGroupSimulateEnd", "pncclGroupSimulateEnd"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclSimInfo_t*>(simInfo))));
}

// pncclGroupStart -> pncclGroupStart
extern "C" CUDAWAY_EXPORT ncclResult_t pncclGroupStart() {
  static constinit Target<rccl::pncclGroupStart_t> target{rccl_library, "pncclGroupStart",
      "pncclGroupStart"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call()));
}

// pncclLLA2ACalcSlots: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclLLA2ACalcSlots() {
  static constinit Refusal refusal{
      "pncclLLA2ACalcSlots",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclLLA2ACreateRequirement: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclLLA2ACreateRequirement() {
  static constinit Refusal refusal{
      "pncclLLA2ACreateRequirement",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclLsaBarrierCreateRequirement: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclLsaBarrierCreateRequirement() {
  static constinit Refusal refusal{
      "pncclLsaBarrierCreateRequirement",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclMemAlloc -> pncclMemAlloc
extern "C" CUDAWAY_EXPORT ncclResult_t pncclMemAlloc(void** ptr, size_t size) {
  static constinit Target<rccl::pncclMemAlloc_t> target{rccl_library, "pncclMemAlloc",
      "pncclMemAlloc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(ptr, size)));
}

// pncclMemFree -> pncclMemFree
extern "C" CUDAWAY_EXPORT ncclResult_t pncclMemFree(void* ptr) {
  static constinit Target<rccl::pncclMemFree_t> target{rccl_library, "pncclMemFree",
      "pncclMemFree"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(ptr)));
}

// pncclParamBind: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamBind(ncclParamHandle_t* /*out*/,
    const char* /*key*/) {
  static constinit Refusal refusal{"pncclParamBind", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamDumpAll: unsupported
extern "C" CUDAWAY_EXPORT void pncclParamDumpAll() {
  static constinit Refusal refusal{"pncclParamDumpAll", "RCCL does not tell its parameters"};
  refused(refusal);
}

// pncclParamGet: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGet(ncclParamHandle_t /*h*/, void* /*out*/,
    int /*maxLen*/, int* /*len*/) {
  static constinit Refusal refusal{"pncclParamGet", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetAllParameterKeys: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetAllParameterKeys(const char*** /*table*/,
    int* /*tableLen*/) {
  static constinit Refusal refusal{
      "pncclParamGetAllParameterKeys",
      "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetI16: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetI16(ncclParamHandle_t /*h*/, int16_t* /*out*/) {
  static constinit Refusal refusal{"pncclParamGetI16", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetI32: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetI32(ncclParamHandle_t /*h*/, int32_t* /*out*/) {
  static constinit Refusal refusal{"pncclParamGetI32", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetI64: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetI64(ncclParamHandle_t /*h*/, int64_t* /*out*/) {
  static constinit Refusal refusal{"pncclParamGetI64", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetI8: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetI8(ncclParamHandle_t /*h*/, int8_t* /*out*/) {
  static constinit Refusal refusal{"pncclParamGetI8", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetParameter: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetParameter(const char* /*key*/,
    const char** /*value*/, int* /*valueLen*/) {
  static constinit Refusal refusal{"pncclParamGetParameter", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetStr: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetStr(ncclParamHandle_t /*h*/,
    const char** /*out*/) {
  static constinit Refusal refusal{"pncclParamGetStr", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetU16: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetU16(ncclParamHandle_t /*h*/,
    uint16_t* /*out*/) {
  static constinit Refusal refusal{"pncclParamGetU16", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetU32: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetU32(ncclParamHandle_t /*h*/,
    uint32_t* /*out*/) {
  static constinit Refusal refusal{"pncclParamGetU32", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetU64: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetU64(ncclParamHandle_t /*h*/,
    uint64_t* /*out*/) {
  static constinit Refusal refusal{"pncclParamGetU64", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclParamGetU8: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclParamGetU8(ncclParamHandle_t /*h*/, uint8_t* /*out*/) {
  static constinit Refusal refusal{"pncclParamGetU8", "RCCL does not tell its parameters"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclPutSignal: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclPutSignal(const void* /*localbuff*/, size_t /*count*/,
    ncclDataType_t /*datatype*/, int /*peer*/, ncclWindow_t /*peerWin*/, size_t /*peerWinOffset*/,
    int /*sigIdx*/, int /*ctx*/, unsigned int /*flags*/, ncclComm_t /*comm*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{"pncclPutSignal", "RCCL has no one-sided communication"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclRecv -> pncclRecv
extern "C" CUDAWAY_EXPORT ncclResult_t pncclRecv(void* recvbuff, size_t count,
    ncclDataType_t datatype, int peer, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::pncclRecv_t> target{rccl_library, "pncclRecv", "pncclRecv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(recvbuff, count, to_datatype, peer,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// pncclRedOpCreatePreMulSum -> pncclRedOpCreatePreMulSum
extern "C" CUDAWAY_EXPORT ncclResult_t pncclRedOpCreatePreMulSum(ncclRedOp_t* op, void* scalar,
    ncclDataType_t datatype, ncclScalarResidence_t residence, ncclComm_t comm) {
  static constinit Target<rccl::pncclRedOpCreatePreMulSum_t> target{rccl_library,
      "pncclRedOpCreatePreMulSum", "pncclRedOpCreatePreMulSum"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  rccl::ncclScalarResidence_t to_residence{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  if (!convert(residence, to_residence)) {
    return reject(target, "residence", residence, ncclInvalidArgument);
  }
  return done(target.function, translate(call(pass<rccl::ncclRedOp_t*>(op), scalar, to_datatype,
      to_residence, pass<rccl::ncclComm_t>(comm))));
}

// pncclRedOpDestroy -> pncclRedOpDestroy
extern "C" CUDAWAY_EXPORT ncclResult_t pncclRedOpDestroy(ncclRedOp_t op, ncclComm_t comm) {
  static constinit Target<rccl::pncclRedOpDestroy_t> target{rccl_library, "pncclRedOpDestroy",
      "pncclRedOpDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  return done(target.function, translate(call(pass<rccl::ncclRedOp_t>(op),
      pass<rccl::ncclComm_t>(comm))));
}

// pncclReduce -> pncclReduce
extern "C" CUDAWAY_EXPORT ncclResult_t pncclReduce(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, ncclRedOp_t op, int root, ncclComm_t comm,
    cudaStream_t stream) {
  static constinit Target<rccl::pncclReduce_t> target{rccl_library, "pncclReduce", "pncclReduce"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype,
      pass<rccl::ncclRedOp_t>(op), root, pass<rccl::ncclComm_t>(comm),
      as_stream<rccl::hipStream_t>(stream))));
}

// pncclReduceConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclReduceConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, ncclRedOp_t /*op*/,
    int /*root*/, ncclComm_t /*comm*/, cudaStream_t /*stream*/,
    const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "pncclReduceConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclReduceScatter -> pncclReduceScatter
extern "C" CUDAWAY_EXPORT ncclResult_t pncclReduceScatter(const void* sendbuff, void* recvbuff,
    size_t recvcount, ncclDataType_t datatype, ncclRedOp_t op, ncclComm_t comm,
    cudaStream_t stream) {
  static constinit Target<rccl::pncclReduceScatter_t> target{rccl_library, "pncclReduceScatter",
      "pncclReduceScatter"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, recvcount, to_datatype,
      pass<rccl::ncclRedOp_t>(op), pass<rccl::ncclComm_t>(comm),
      as_stream<rccl::hipStream_t>(stream))));
}

// pncclReduceScatterConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclReduceScatterConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*recvcount*/, ncclDataType_t /*datatype*/, ncclRedOp_t /*op*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "pncclReduceScatterConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclResetDebugInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclResetDebugInit() {
  static constinit Refusal refusal{
      "pncclResetDebugInit",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclScatter -> pncclScatter
extern "C" CUDAWAY_EXPORT ncclResult_t pncclScatter(const void* sendbuff, void* recvbuff,
    size_t count, ncclDataType_t datatype, int root, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::pncclScatter_t> target{rccl_library, "pncclScatter",
      "pncclScatter"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, recvbuff, count, to_datatype, root,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// pncclScatterConfig: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclScatterConfig(const void* /*sendbuff*/,
    void* /*recvbuff*/, size_t /*count*/, ncclDataType_t /*datatype*/, int /*root*/,
    ncclComm_t /*comm*/, cudaStream_t /*stream*/, const ncclCollConfig_t* /*config*/) {
  static constinit Refusal refusal{
      "pncclScatterConfig",
      "RCCL has no settings for single collectives; they came with NCCL 2.32"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclSend -> pncclSend
extern "C" CUDAWAY_EXPORT ncclResult_t pncclSend(const void* sendbuff, size_t count,
    ncclDataType_t datatype, int peer, ncclComm_t comm, cudaStream_t stream) {
  static constinit Target<rccl::pncclSend_t> target{rccl_library, "pncclSend", "pncclSend"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, ncclSystemError);
  }
  rccl::ncclDataType_t to_datatype{};
  if (!convert(datatype, to_datatype)) {
    return reject(target, "datatype", datatype, ncclInvalidArgument);
  }
  return done(target.function, translate(call(sendbuff, count, to_datatype, peer,
      pass<rccl::ncclComm_t>(comm), as_stream<rccl::hipStream_t>(stream))));
}

// pncclSetEncryption: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclSetEncryption(
    const ncclEncryptionConfig_t* /*config*/) {
  static constinit Refusal refusal{"pncclSetEncryption", "RCCL does not encrypt"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclSignal: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclSignal(int /*peer*/, int /*sigIdx*/, int /*ctx*/,
    unsigned int /*flags*/, ncclComm_t /*comm*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{"pncclSignal", "RCCL has no one-sided communication"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclTeamCft: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclTeamCft() {
  static constinit Refusal refusal{"pncclTeamCft", "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclTeamCftMultimem: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclTeamCftMultimem() {
  static constinit Refusal refusal{
      "pncclTeamCftMultimem",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclTeamLsa: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclTeamLsa() {
  static constinit Refusal refusal{"pncclTeamLsa", "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclTeamRail: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclTeamRail() {
  static constinit Refusal refusal{"pncclTeamRail", "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclTeamRankToLsa: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclTeamRankToLsa() {
  static constinit Refusal refusal{
      "pncclTeamRankToLsa",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclTeamRankToWorld: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclTeamRankToWorld() {
  static constinit Refusal refusal{
      "pncclTeamRankToWorld",
      "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclTeamWorld: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT ncclResult_t pncclTeamWorld() {
  static constinit Refusal refusal{"pncclTeamWorld", "exported, but no public header declares it"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclWaitSignal: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclWaitSignal(int /*nDesc*/,
    ncclWaitSignalDesc_t* /*signalDescs*/, ncclComm_t /*comm*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{"pncclWaitSignal", "RCCL has no one-sided communication"};
  return refuse(refusal, ncclInvalidUsage);
}

// pncclWinGetUserPtr: unsupported
extern "C" CUDAWAY_EXPORT ncclResult_t pncclWinGetUserPtr(ncclComm_t /*comm*/, ncclWindow_t /*win*/,
    void** /*outUserPtr*/) {
  static constinit Refusal refusal{"pncclWinGetUserPtr", "RCCL has no one-sided communication"};
  return refuse(refusal, ncclInvalidUsage);
}

}  // namespace cudaway::cuda::nccl
