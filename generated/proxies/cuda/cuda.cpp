// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/cuda.yaml, mappings/abi. Do
// not edit: change those and run it again.
//
// What programs find when they load CUDA driver API.
#include "abi/cuda/cuda.h"
#include "abi/rocm/hip.h"
#include "convert/cuda/cuda.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"
#include "adapters/cuda.h"

namespace cudaway::cuda::cuda {

// cuArray3DCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuArray3DCreate(CUarray* /*pHandle*/,
    const CUDA_ARRAY3D_DESCRIPTOR_v1* /*pAllocateArray*/) {
  static constinit Refusal refusal{
      "cuArray3DCreate",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipArray3DCreate"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuArray3DCreate_v2 -> hipArray3DCreate
extern "C" CUDAWAY_EXPORT CUresult cuArray3DCreate_v2(CUarray* pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR* pAllocateArray) {
  static constinit Target<hip::hipArray3DCreate_t> target{hip_library, "cuArray3DCreate_v2",
      "hipArray3DCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t*>(pHandle),
      pass<const hip::HIP_ARRAY3D_DESCRIPTOR*>(pAllocateArray))));
}

// cuArray3DGetDescriptor: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuArray3DGetDescriptor(
    CUDA_ARRAY3D_DESCRIPTOR_v1* /*pArrayDescriptor*/, CUarray /*hArray*/) {
  static constinit Refusal refusal{
      "cuArray3DGetDescriptor",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipArray3DGetDescriptor"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuArray3DGetDescriptor_v2 -> hipArray3DGetDescriptor
extern "C" CUDAWAY_EXPORT CUresult cuArray3DGetDescriptor_v2(
    CUDA_ARRAY3D_DESCRIPTOR* pArrayDescriptor, CUarray hArray) {
  static constinit Target<hip::hipArray3DGetDescriptor_t> target{hip_library,
      "cuArray3DGetDescriptor_v2", "hipArray3DGetDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::HIP_ARRAY3D_DESCRIPTOR*>(pArrayDescriptor),
      pass<hip::hipArray_t>(hArray))));
}

// cuArrayCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuArrayCreate(CUarray* /*pHandle*/,
    const CUDA_ARRAY_DESCRIPTOR_v1* /*pAllocateArray*/) {
  static constinit Refusal refusal{
      "cuArrayCreate",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipArrayCreate"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuArrayCreate_v2 -> hipArrayCreate
extern "C" CUDAWAY_EXPORT CUresult cuArrayCreate_v2(CUarray* pHandle,
    const CUDA_ARRAY_DESCRIPTOR* pAllocateArray) {
  static constinit Target<hip::hipArrayCreate_t> target{hip_library, "cuArrayCreate_v2",
      "hipArrayCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t*>(pHandle),
      pass<const hip::HIP_ARRAY_DESCRIPTOR*>(pAllocateArray))));
}

// cuArrayDestroy -> hipArrayDestroy
extern "C" CUDAWAY_EXPORT CUresult cuArrayDestroy(CUarray hArray) {
  static constinit Target<hip::hipArrayDestroy_t> target{hip_library, "cuArrayDestroy",
      "hipArrayDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(hArray))));
}

// cuArrayGetDescriptor: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuArrayGetDescriptor(
    CUDA_ARRAY_DESCRIPTOR_v1* /*pArrayDescriptor*/, CUarray /*hArray*/) {
  static constinit Refusal refusal{
      "cuArrayGetDescriptor",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipArrayGetDescriptor"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuArrayGetDescriptor_v2 -> hipArrayGetDescriptor
extern "C" CUDAWAY_EXPORT CUresult cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR* pArrayDescriptor,
    CUarray hArray) {
  static constinit Target<hip::hipArrayGetDescriptor_t> target{hip_library,
      "cuArrayGetDescriptor_v2", "hipArrayGetDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::HIP_ARRAY_DESCRIPTOR*>(pArrayDescriptor),
      pass<hip::hipArray_t>(hArray))));
}

// cuArrayGetMemoryRequirements: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuArrayGetMemoryRequirements(
    CUDA_ARRAY_MEMORY_REQUIREMENTS* /*memoryRequirements*/, CUarray /*array*/,
    CUdevice /*device*/) {
  static constinit Refusal refusal{
      "cuArrayGetMemoryRequirements",
      "HIP has no sparse or planar arrays"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuArrayGetPlane: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuArrayGetPlane(CUarray* /*pPlaneArray*/, CUarray /*hArray*/,
    unsigned int /*planeIdx*/) {
  static constinit Refusal refusal{"cuArrayGetPlane", "HIP has no sparse or planar arrays"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuArrayGetSparseProperties: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuArrayGetSparseProperties(
    CUDA_ARRAY_SPARSE_PROPERTIES* /*sparseProperties*/, CUarray /*array*/) {
  static constinit Refusal refusal{
      "cuArrayGetSparseProperties",
      "HIP has no sparse or planar arrays"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCheckpointProcessCheckpoint: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCheckpointProcessCheckpoint(int /*pid*/,
    CUcheckpointCheckpointArgs* /*args*/) {
  static constinit Refusal refusal{
      "cuCheckpointProcessCheckpoint",
      "HIP cannot checkpoint a process; AMD's CRIU plug-in does it from outside"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCheckpointProcessGetRestoreThreadId: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCheckpointProcessGetRestoreThreadId(int /*pid*/,
    int* /*tid*/) {
  static constinit Refusal refusal{
      "cuCheckpointProcessGetRestoreThreadId",
      "HIP cannot checkpoint a process; AMD's CRIU plug-in does it from outside"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCheckpointProcessGetState: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCheckpointProcessGetState(int /*pid*/,
    CUprocessState* /*state*/) {
  static constinit Refusal refusal{
      "cuCheckpointProcessGetState",
      "HIP cannot checkpoint a process; AMD's CRIU plug-in does it from outside"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCheckpointProcessLock: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCheckpointProcessLock(int /*pid*/,
    CUcheckpointLockArgs* /*args*/) {
  static constinit Refusal refusal{
      "cuCheckpointProcessLock",
      "HIP cannot checkpoint a process; AMD's CRIU plug-in does it from outside"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCheckpointProcessRestore: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCheckpointProcessRestore(int /*pid*/,
    CUcheckpointRestoreArgs* /*args*/) {
  static constinit Refusal refusal{
      "cuCheckpointProcessRestore",
      "HIP cannot checkpoint a process; AMD's CRIU plug-in does it from outside"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCheckpointProcessUnlock: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCheckpointProcessUnlock(int /*pid*/,
    CUcheckpointUnlockArgs* /*args*/) {
  static constinit Refusal refusal{
      "cuCheckpointProcessUnlock",
      "HIP cannot checkpoint a process; AMD's CRIU plug-in does it from outside"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCoredumpGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCoredumpGetAttribute(CUcoredumpSettings /*attrib*/,
    void* /*value*/, size_t* /*size*/) {
  static constinit Refusal refusal{
      "cuCoredumpGetAttribute",
      "HIP has no core dump settings that a program can read or set"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCoredumpGetAttributeGlobal: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCoredumpGetAttributeGlobal(CUcoredumpSettings /*attrib*/,
    void* /*value*/, size_t* /*size*/) {
  static constinit Refusal refusal{
      "cuCoredumpGetAttributeGlobal",
      "HIP has no core dump settings that a program can read or set"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCoredumpSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCoredumpSetAttribute(CUcoredumpSettings /*attrib*/,
    void* /*value*/, size_t* /*size*/) {
  static constinit Refusal refusal{
      "cuCoredumpSetAttribute",
      "HIP has no core dump settings that a program can read or set"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCoredumpSetAttributeGlobal: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCoredumpSetAttributeGlobal(CUcoredumpSettings /*attrib*/,
    void* /*value*/, size_t* /*size*/) {
  static constinit Refusal refusal{
      "cuCoredumpSetAttributeGlobal",
      "HIP has no core dump settings that a program can read or set"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxAttach: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxAttach(CUcontext* /*pctx*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuCtxAttach",
      "HIP counts no attachments to a context; both were deprecated by cuCtxCreate and "
      "cuCtxDestroy"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxCreate -> hipCtxCreate
extern "C" CUDAWAY_EXPORT CUresult cuCtxCreate(CUcontext* pctx, unsigned int flags, CUdevice dev) {
  static constinit Target<hip::hipCtxCreate_t> target{hip_library, "cuCtxCreate", "hipCtxCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t*>(pctx), flags, dev)));
}

// cuCtxCreate_v2 -> hipCtxCreate
extern "C" CUDAWAY_EXPORT CUresult cuCtxCreate_v2(CUcontext* pctx, unsigned int flags,
    CUdevice dev) {
  static constinit Target<hip::hipCtxCreate_t> target{hip_library, "cuCtxCreate_v2",
      "hipCtxCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t*>(pctx), flags, dev)));
}

// cuCtxCreate_v3: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxCreate_v3(CUcontext* /*pctx*/,
    CUexecAffinityParam* /*paramsArray*/, int /*numParams*/, unsigned int /*flags*/,
    CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuCtxCreate_v3",
      "needs an adapter: HIP contexts take no execution affinity and no graphics parameters; an "
      "adapter could only pass what asks for neither",
      "hipCtxCreate"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxCreate_v4: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxCreate_v4(CUcontext* /*pctx*/,
    CUctxCreateParams* /*ctxCreateParams*/, unsigned int /*flags*/, CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuCtxCreate_v4",
      "needs an adapter: HIP contexts take no execution affinity and no graphics parameters; an "
      "adapter could only pass what asks for neither",
      "hipCtxCreate"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxDestroy -> hipCtxDestroy
extern "C" CUDAWAY_EXPORT CUresult cuCtxDestroy(CUcontext ctx) {
  static constinit Target<hip::hipCtxDestroy_t> target{hip_library, "cuCtxDestroy",
      "hipCtxDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t>(ctx))));
}

// cuCtxDestroy_v2 -> hipCtxDestroy
extern "C" CUDAWAY_EXPORT CUresult cuCtxDestroy_v2(CUcontext ctx) {
  static constinit Target<hip::hipCtxDestroy_t> target{hip_library, "cuCtxDestroy_v2",
      "hipCtxDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t>(ctx))));
}

// cuCtxDetach: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxDetach(CUcontext /*ctx*/) {
  static constinit Refusal refusal{
      "cuCtxDetach",
      "HIP counts no attachments to a context; both were deprecated by cuCtxCreate and "
      "cuCtxDestroy"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxDisablePeerAccess: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxDisablePeerAccess(CUcontext /*peerContext*/) {
  static constinit Refusal refusal{
      "cuCtxDisablePeerAccess",
      "HIP's function succeeded for the context's own device, which CUDA refuses (tried with "
      "ROCm 7.2's library), so it cannot be trusted to enable anything; "
      "hipDeviceDisablePeerAccess does it and takes a device number, which an adapter must find "
      "for the context.",
      "hipDeviceDisablePeerAccess"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxEnablePeerAccess: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxEnablePeerAccess(CUcontext /*peerContext*/,
    unsigned int /*Flags*/) {
  static constinit Refusal refusal{
      "cuCtxEnablePeerAccess",
      "HIP's function succeeded for the context's own device, which CUDA refuses (tried with "
      "ROCm 7.2's library), so it cannot be trusted to enable anything; "
      "hipDeviceEnablePeerAccess does it and takes a device number, which an adapter must find "
      "for the context.",
      "hipDeviceEnablePeerAccess"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxFromGreenCtx: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxFromGreenCtx(CUcontext* /*pContext*/, CUgreenCtx /*hCtx*/) {
  static constinit Refusal refusal{
      "cuCtxFromGreenCtx",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxGetApiVersion: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetApiVersion(CUcontext /*ctx*/,
    unsigned int* /*version*/) {
  static constinit Refusal refusal{
      "cuCtxGetApiVersion",
      "HIP's function always answers hipErrorNotSupported (tried with ROCm 7.2's library), and "
      "could only tell HIP's version; NVIDIA's answers 3020.",
      "hipCtxGetApiVersion"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxGetCacheConfig -> hipDeviceGetCacheConfig
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetCacheConfig(CUfunc_cache* pconfig) {
  static constinit Target<hip::hipDeviceGetCacheConfig_t> target{hip_library, "cuCtxGetCacheConfig",
      "hipDeviceGetCacheConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipFuncCache_t*>(pconfig))));
}

// cuCtxGetCurrent -> hipCtxGetCurrent
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetCurrent(CUcontext* pctx) {
  static constinit Target<hip::hipCtxGetCurrent_t> target{hip_library, "cuCtxGetCurrent",
      "hipCtxGetCurrent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t*>(pctx))));
}

// cuCtxGetDevResource: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetDevResource(CUcontext /*hCtx*/,
    CUdevResource* /*resource*/, CUdevResourceType /*type*/) {
  static constinit Refusal refusal{
      "cuCtxGetDevResource",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxGetDevice -> hipCtxGetDevice
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetDevice(CUdevice* device) {
  static constinit Target<hip::hipCtxGetDevice_t> target{hip_library, "cuCtxGetDevice",
      "hipCtxGetDevice"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(device)));
}

// cuCtxGetDevice_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetDevice_v2(CUdevice* /*device*/, CUcontext /*ctx*/) {
  static constinit Refusal refusal{
      "cuCtxGetDevice_v2",
      "needs an adapter: HIP asks the current context only; an adapter would make the other one "
      "current for the call",
      "hipCtxGetDevice"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxGetExecAffinity: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetExecAffinity(CUexecAffinityParam* /*pExecAffinity*/,
    CUexecAffinityType /*type*/) {
  static constinit Refusal refusal{"cuCtxGetExecAffinity", "HIP has no execution affinity"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxGetFlags -> hipGetDeviceFlags
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetFlags(unsigned int* flags) {
  static constinit Target<hip::hipGetDeviceFlags_t> target{hip_library, "cuCtxGetFlags",
      "hipGetDeviceFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(flags)));
}

// cuCtxGetId: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetId(CUcontext /*ctx*/, unsigned long long* /*ctxId*/) {
  static constinit Refusal refusal{
      "cuCtxGetId",
      "HIP has no events or identities of whole contexts"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxGetLimit -> hipDeviceGetLimit
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetLimit(size_t* pvalue, CUlimit limit) {
  static constinit Target<hip::hipDeviceGetLimit_t> target{hip_library, "cuCtxGetLimit",
      "hipDeviceGetLimit"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipLimit_t to_limit{};
  if (!convert(limit, to_limit)) {
    return reject(target, "limit", limit, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pvalue, to_limit)));
}

// cuCtxGetSharedMemConfig -> hipDeviceGetSharedMemConfig
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetSharedMemConfig(CUsharedconfig* pConfig) {
  static constinit Target<hip::hipDeviceGetSharedMemConfig_t> target{hip_library,
      "cuCtxGetSharedMemConfig", "hipDeviceGetSharedMemConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipSharedMemConfig*>(pConfig))));
}

// cuCtxGetStreamPriorityRange -> hipDeviceGetStreamPriorityRange
extern "C" CUDAWAY_EXPORT CUresult cuCtxGetStreamPriorityRange(int* leastPriority,
    int* greatestPriority) {
  static constinit Target<hip::hipDeviceGetStreamPriorityRange_t> target{hip_library,
      "cuCtxGetStreamPriorityRange", "hipDeviceGetStreamPriorityRange"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(leastPriority, greatestPriority)));
}

// cuCtxPopCurrent -> hipCtxPopCurrent
extern "C" CUDAWAY_EXPORT CUresult cuCtxPopCurrent(CUcontext* pctx) {
  static constinit Target<hip::hipCtxPopCurrent_t> target{hip_library, "cuCtxPopCurrent",
      "hipCtxPopCurrent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t*>(pctx))));
}

// cuCtxPopCurrent_v2 -> hipCtxPopCurrent
extern "C" CUDAWAY_EXPORT CUresult cuCtxPopCurrent_v2(CUcontext* pctx) {
  static constinit Target<hip::hipCtxPopCurrent_t> target{hip_library, "cuCtxPopCurrent_v2",
      "hipCtxPopCurrent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t*>(pctx))));
}

// cuCtxPushCurrent -> hipCtxPushCurrent
extern "C" CUDAWAY_EXPORT CUresult cuCtxPushCurrent(CUcontext ctx) {
  static constinit Target<hip::hipCtxPushCurrent_t> target{hip_library, "cuCtxPushCurrent",
      "hipCtxPushCurrent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t>(ctx))));
}

// cuCtxPushCurrent_v2 -> hipCtxPushCurrent
extern "C" CUDAWAY_EXPORT CUresult cuCtxPushCurrent_v2(CUcontext ctx) {
  static constinit Target<hip::hipCtxPushCurrent_t> target{hip_library, "cuCtxPushCurrent_v2",
      "hipCtxPushCurrent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t>(ctx))));
}

// cuCtxRecordEvent: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxRecordEvent(CUcontext /*hCtx*/, CUevent /*hEvent*/) {
  static constinit Refusal refusal{
      "cuCtxRecordEvent",
      "HIP has no events or identities of whole contexts"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxResetPersistingL2Cache: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxResetPersistingL2Cache() {
  static constinit Refusal refusal{
      "cuCtxResetPersistingL2Cache",
      "HIP cannot reset persisting cache lines"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxSetCacheConfig -> hipDeviceSetCacheConfig
extern "C" CUDAWAY_EXPORT CUresult cuCtxSetCacheConfig(CUfunc_cache config) {
  static constinit Target<hip::hipDeviceSetCacheConfig_t> target{hip_library, "cuCtxSetCacheConfig",
      "hipDeviceSetCacheConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipFuncCache_t to_config{};
  if (!convert(config, to_config)) {
    return reject(target, "config", config, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_config)));
}

// cuCtxSetCurrent -> hipCtxSetCurrent
extern "C" CUDAWAY_EXPORT CUresult cuCtxSetCurrent(CUcontext ctx) {
  static constinit Target<hip::hipCtxSetCurrent_t> target{hip_library, "cuCtxSetCurrent",
      "hipCtxSetCurrent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t>(ctx))));
}

// cuCtxSetFlags -> hipSetDeviceFlags
extern "C" CUDAWAY_EXPORT CUresult cuCtxSetFlags(unsigned int flags) {
  static constinit Target<hip::hipSetDeviceFlags_t> target{hip_library, "cuCtxSetFlags",
      "hipSetDeviceFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(flags)));
}

// cuCtxSetLimit -> hipDeviceSetLimit
extern "C" CUDAWAY_EXPORT CUresult cuCtxSetLimit(CUlimit limit, size_t value) {
  static constinit Target<hip::hipDeviceSetLimit_t> target{hip_library, "cuCtxSetLimit",
      "hipDeviceSetLimit"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipLimit_t to_limit{};
  if (!convert(limit, to_limit)) {
    return reject(target, "limit", limit, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_limit, value)));
}

// cuCtxSetSharedMemConfig -> hipDeviceSetSharedMemConfig
extern "C" CUDAWAY_EXPORT CUresult cuCtxSetSharedMemConfig(CUsharedconfig config) {
  static constinit Target<hip::hipDeviceSetSharedMemConfig_t> target{hip_library,
      "cuCtxSetSharedMemConfig", "hipDeviceSetSharedMemConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipSharedMemConfig to_config{};
  if (!convert(config, to_config)) {
    return reject(target, "config", config, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_config)));
}

// cuCtxSynchronize -> hipDeviceSynchronize
extern "C" CUDAWAY_EXPORT CUresult cuCtxSynchronize() {
  static constinit Target<hip::hipDeviceSynchronize_t> target{hip_library, "cuCtxSynchronize",
      "hipDeviceSynchronize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call()));
}

// cuCtxSynchronize_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxSynchronize_v2(CUcontext /*ctx*/) {
  static constinit Refusal refusal{
      "cuCtxSynchronize_v2",
      "needs an adapter: HIP asks the current context only; an adapter would make the other one "
      "current for the call",
      "hipDeviceSynchronize"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuCtxWaitEvent: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuCtxWaitEvent(CUcontext /*hCtx*/, CUevent /*hEvent*/) {
  static constinit Refusal refusal{
      "cuCtxWaitEvent",
      "HIP has no events or identities of whole contexts"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDestroyExternalMemory -> hipDestroyExternalMemory
extern "C" CUDAWAY_EXPORT CUresult cuDestroyExternalMemory(CUexternalMemory extMem) {
  static constinit Target<hip::hipDestroyExternalMemory_t> target{hip_library,
      "cuDestroyExternalMemory", "hipDestroyExternalMemory"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipExternalMemory_t>(extMem))));
}

// cuDestroyExternalSemaphore -> hipDestroyExternalSemaphore
extern "C" CUDAWAY_EXPORT CUresult cuDestroyExternalSemaphore(CUexternalSemaphore extSem) {
  static constinit Target<hip::hipDestroyExternalSemaphore_t> target{hip_library,
      "cuDestroyExternalSemaphore", "hipDestroyExternalSemaphore"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipExternalSemaphore_t>(extSem))));
}

// cuDevResourceGenerateDesc: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDevResourceGenerateDesc(CUdevResourceDesc* /*phDesc*/,
    CUdevResource* /*resources*/, unsigned int /*nbResources*/) {
  static constinit Refusal refusal{
      "cuDevResourceGenerateDesc",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDevSmResourceSplitByCount: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDevSmResourceSplitByCount(CUdevResource* /*result_*/,
    unsigned int* /*nbGroups*/, const CUdevResource* /*input*/, CUdevResource* /*remainder*/,
    unsigned int /*flags*/, unsigned int /*minCount*/) {
  static constinit Refusal refusal{
      "cuDevSmResourceSplitByCount",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceCanAccessPeer -> hipDeviceCanAccessPeer
extern "C" CUDAWAY_EXPORT CUresult cuDeviceCanAccessPeer(int* canAccessPeer, CUdevice dev,
    CUdevice peerDev) {
  static constinit Target<hip::hipDeviceCanAccessPeer_t> target{hip_library,
      "cuDeviceCanAccessPeer", "hipDeviceCanAccessPeer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(canAccessPeer, dev, peerDev)));
}

// cuDeviceComputeCapability -> hipDeviceComputeCapability
extern "C" CUDAWAY_EXPORT CUresult cuDeviceComputeCapability(int* major, int* minor, CUdevice dev) {
  static constinit Target<hip::hipDeviceComputeCapability_t> target{hip_library,
      "cuDeviceComputeCapability", "hipDeviceComputeCapability"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(major, minor, dev)));
}

// cuDeviceGet -> hipDeviceGet
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGet(CUdevice* device, int ordinal) {
  static constinit Target<hip::hipDeviceGet_t> target{hip_library, "cuDeviceGet", "hipDeviceGet"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(device, ordinal)));
}

// cuDeviceGetAttribute -> hipDeviceGetAttribute
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetAttribute(int* pi, CUdevice_attribute attrib,
    CUdevice dev) {
  static constinit Target<hip::hipDeviceGetAttribute_t> target{hip_library, "cuDeviceGetAttribute",
      "hipDeviceGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipDeviceAttribute_t to_attrib{};
  if (!convert(attrib, to_attrib)) {
    return reject(target, "attrib", attrib, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pi, to_attrib, dev)));
}

// cuDeviceGetByPCIBusId -> hipDeviceGetByPCIBusId
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetByPCIBusId(CUdevice* dev, const char* pciBusId) {
  static constinit Target<hip::hipDeviceGetByPCIBusId_t> target{hip_library,
      "cuDeviceGetByPCIBusId", "hipDeviceGetByPCIBusId"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dev, pciBusId)));
}

// cuDeviceGetCount -> hipGetDeviceCount
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetCount(int* count) {
  static constinit Target<hip::hipGetDeviceCount_t> target{hip_library, "cuDeviceGetCount",
      "hipGetDeviceCount"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(count)));
}

// cuDeviceGetDefaultMemPool -> hipDeviceGetDefaultMemPool
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetDefaultMemPool(CUmemoryPool* pool_out, CUdevice dev) {
  static constinit Target<hip::hipDeviceGetDefaultMemPool_t> target{hip_library,
      "cuDeviceGetDefaultMemPool", "hipDeviceGetDefaultMemPool"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t*>(pool_out), dev)));
}

// cuDeviceGetDevResource: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetDevResource(CUdevice /*device*/,
    CUdevResource* /*resource*/, CUdevResourceType /*type*/) {
  static constinit Refusal refusal{
      "cuDeviceGetDevResource",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceGetExecAffinitySupport: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetExecAffinitySupport(int* /*pi*/,
    CUexecAffinityType /*type*/, CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuDeviceGetExecAffinitySupport",
      "HIP has no execution affinity"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceGetGraphMemAttribute -> hipDeviceGetGraphMemAttribute
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetGraphMemAttribute(CUdevice device,
    CUgraphMem_attribute attr, void* value) {
  static constinit Target<hip::hipDeviceGetGraphMemAttribute_t> target{hip_library,
      "cuDeviceGetGraphMemAttribute", "hipDeviceGetGraphMemAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipGraphMemAttributeType to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(device, to_attr, value)));
}

// cuDeviceGetHostAtomicCapabilities: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetHostAtomicCapabilities(unsigned int* /*capabilities*/,
    const CUatomicOperation* /*operations*/, unsigned int /*count*/, CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuDeviceGetHostAtomicCapabilities",
      "HIP does not tell atomic capabilities by operation"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceGetLuid: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetLuid(char* /*luid*/, unsigned int* /*deviceNodeMask*/,
    CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuDeviceGetLuid",
      "HIP has the LUID in hipDeviceProp_tR0600 only, and on Windows only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceGetMemPool -> hipDeviceGetMemPool
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetMemPool(CUmemoryPool* pool, CUdevice dev) {
  static constinit Target<hip::hipDeviceGetMemPool_t> target{hip_library, "cuDeviceGetMemPool",
      "hipDeviceGetMemPool"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t*>(pool), dev)));
}

// cuDeviceGetName -> hipDeviceGetName
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetName(char* name, int len, CUdevice dev) {
  static constinit Target<hip::hipDeviceGetName_t> target{hip_library, "cuDeviceGetName",
      "hipDeviceGetName"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(name, len, dev)));
}

// cuDeviceGetNvSciSyncAttributes: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetNvSciSyncAttributes(void* /*nvSciSyncAttrList*/,
    CUdevice /*dev*/, int /*flags*/) {
  static constinit Refusal refusal{"cuDeviceGetNvSciSyncAttributes", "NvSciSync is NVIDIA's"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceGetP2PAtomicCapabilities: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetP2PAtomicCapabilities(unsigned int* /*capabilities*/,
    const CUatomicOperation* /*operations*/, unsigned int /*count*/, CUdevice /*srcDevice*/,
    CUdevice /*dstDevice*/) {
  static constinit Refusal refusal{
      "cuDeviceGetP2PAtomicCapabilities",
      "HIP does not tell atomic capabilities by operation"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceGetP2PAttribute -> hipDeviceGetP2PAttribute
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetP2PAttribute(int* value, CUdevice_P2PAttribute attrib,
    CUdevice srcDevice, CUdevice dstDevice) {
  static constinit Target<hip::hipDeviceGetP2PAttribute_t> target{hip_library,
      "cuDeviceGetP2PAttribute", "hipDeviceGetP2PAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipDeviceP2PAttr to_attrib{};
  if (!convert(attrib, to_attrib)) {
    return reject(target, "attrib", attrib, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(value, to_attrib, srcDevice, dstDevice)));
}

// cuDeviceGetPCIBusId -> hipDeviceGetPCIBusId
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetPCIBusId(char* pciBusId, int len, CUdevice dev) {
  static constinit Target<hip::hipDeviceGetPCIBusId_t> target{hip_library, "cuDeviceGetPCIBusId",
      "hipDeviceGetPCIBusId"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pciBusId, len, dev)));
}

// cuDeviceGetProperties: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetProperties(CUdevprop* /*prop*/, CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuDeviceGetProperties",
      "the old record of properties has no counterpart; HIP's hipDeviceProp_tR0600 is another"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceGetTexture1DLinearMaxWidth: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetTexture1DLinearMaxWidth(
    size_t* /*maxWidthInElements*/, CUarray_format /*format*/, unsigned int /*numChannels*/,
    CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuDeviceGetTexture1DLinearMaxWidth",
      "needs an adapter: HIP takes a channel description instead of a format and a number of "
      "channels",
      "hipDeviceGetTexture1DLinearMaxWidth"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceGetUuid -> hipDeviceGetUuid
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetUuid(CUuuid* uuid, CUdevice dev) {
  static constinit Target<hip::hipDeviceGetUuid_t> target{hip_library, "cuDeviceGetUuid",
      "hipDeviceGetUuid"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipUUID*>(uuid), dev)));
}

// cuDeviceGetUuid_v2 -> hipDeviceGetUuid
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGetUuid_v2(CUuuid* uuid, CUdevice dev) {
  static constinit Target<hip::hipDeviceGetUuid_t> target{hip_library, "cuDeviceGetUuid_v2",
      "hipDeviceGetUuid"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipUUID*>(uuid), dev)));
}

// cuDeviceGraphMemTrim -> hipDeviceGraphMemTrim
extern "C" CUDAWAY_EXPORT CUresult cuDeviceGraphMemTrim(CUdevice device) {
  static constinit Target<hip::hipDeviceGraphMemTrim_t> target{hip_library, "cuDeviceGraphMemTrim",
      "hipDeviceGraphMemTrim"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(device)));
}

// cuDevicePrimaryCtxGetState -> hipDevicePrimaryCtxGetState
extern "C" CUDAWAY_EXPORT CUresult cuDevicePrimaryCtxGetState(CUdevice dev, unsigned int* flags,
    int* active) {
  static constinit Target<hip::hipDevicePrimaryCtxGetState_t> target{hip_library,
      "cuDevicePrimaryCtxGetState", "hipDevicePrimaryCtxGetState"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dev, flags, active)));
}

// cuDevicePrimaryCtxRelease -> hipDevicePrimaryCtxRelease
extern "C" CUDAWAY_EXPORT CUresult cuDevicePrimaryCtxRelease(CUdevice dev) {
  static constinit Target<hip::hipDevicePrimaryCtxRelease_t> target{hip_library,
      "cuDevicePrimaryCtxRelease", "hipDevicePrimaryCtxRelease"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dev)));
}

// cuDevicePrimaryCtxRelease_v2 -> hipDevicePrimaryCtxRelease
extern "C" CUDAWAY_EXPORT CUresult cuDevicePrimaryCtxRelease_v2(CUdevice dev) {
  static constinit Target<hip::hipDevicePrimaryCtxRelease_t> target{hip_library,
      "cuDevicePrimaryCtxRelease_v2", "hipDevicePrimaryCtxRelease"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dev)));
}

// cuDevicePrimaryCtxReset -> hipDevicePrimaryCtxReset
extern "C" CUDAWAY_EXPORT CUresult cuDevicePrimaryCtxReset(CUdevice dev) {
  static constinit Target<hip::hipDevicePrimaryCtxReset_t> target{hip_library,
      "cuDevicePrimaryCtxReset", "hipDevicePrimaryCtxReset"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dev)));
}

// cuDevicePrimaryCtxReset_v2 -> hipDevicePrimaryCtxReset
extern "C" CUDAWAY_EXPORT CUresult cuDevicePrimaryCtxReset_v2(CUdevice dev) {
  static constinit Target<hip::hipDevicePrimaryCtxReset_t> target{hip_library,
      "cuDevicePrimaryCtxReset_v2", "hipDevicePrimaryCtxReset"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dev)));
}

// cuDevicePrimaryCtxRetain -> hipDevicePrimaryCtxRetain
extern "C" CUDAWAY_EXPORT CUresult cuDevicePrimaryCtxRetain(CUcontext* pctx, CUdevice dev) {
  static constinit Target<hip::hipDevicePrimaryCtxRetain_t> target{hip_library,
      "cuDevicePrimaryCtxRetain", "hipDevicePrimaryCtxRetain"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipCtx_t*>(pctx), dev)));
}

// cuDevicePrimaryCtxSetFlags -> hipDevicePrimaryCtxSetFlags
extern "C" CUDAWAY_EXPORT CUresult cuDevicePrimaryCtxSetFlags(CUdevice dev, unsigned int flags) {
  static constinit Target<hip::hipDevicePrimaryCtxSetFlags_t> target{hip_library,
      "cuDevicePrimaryCtxSetFlags", "hipDevicePrimaryCtxSetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dev, flags)));
}

// cuDevicePrimaryCtxSetFlags_v2 -> hipDevicePrimaryCtxSetFlags
extern "C" CUDAWAY_EXPORT CUresult cuDevicePrimaryCtxSetFlags_v2(CUdevice dev, unsigned int flags) {
  static constinit Target<hip::hipDevicePrimaryCtxSetFlags_t> target{hip_library,
      "cuDevicePrimaryCtxSetFlags_v2", "hipDevicePrimaryCtxSetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dev, flags)));
}

// cuDeviceRegisterAsyncNotification: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceRegisterAsyncNotification(CUdevice /*device*/,
    CUasyncCallback /*callbackFunc*/, void* /*userData*/, CUasyncCallbackHandle* /*callback*/) {
  static constinit Refusal refusal{
      "cuDeviceRegisterAsyncNotification",
      "HIP has no asynchronous notifications"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDeviceSetGraphMemAttribute -> hipDeviceSetGraphMemAttribute
extern "C" CUDAWAY_EXPORT CUresult cuDeviceSetGraphMemAttribute(CUdevice device,
    CUgraphMem_attribute attr, void* value) {
  static constinit Target<hip::hipDeviceSetGraphMemAttribute_t> target{hip_library,
      "cuDeviceSetGraphMemAttribute", "hipDeviceSetGraphMemAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipGraphMemAttributeType to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(device, to_attr, value)));
}

// cuDeviceSetMemPool -> hipDeviceSetMemPool
extern "C" CUDAWAY_EXPORT CUresult cuDeviceSetMemPool(CUdevice dev, CUmemoryPool pool) {
  static constinit Target<hip::hipDeviceSetMemPool_t> target{hip_library, "cuDeviceSetMemPool",
      "hipDeviceSetMemPool"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dev, pass<hip::hipMemPool_t>(pool))));
}

// cuDeviceTotalMem -> hipDeviceTotalMem
extern "C" CUDAWAY_EXPORT CUresult cuDeviceTotalMem(unsigned int* bytes, CUdevice dev) {
  static constinit Target<hip::hipDeviceTotalMem_t> target{hip_library, "cuDeviceTotalMem",
      "hipDeviceTotalMem"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  size_t to_bytes{};
  if (bytes == nullptr) {
    return reject(target, "bytes", nullptr, CUDA_ERROR_INVALID_VALUE);
  }
  const auto status = translate(call(&to_bytes, dev));
  if (status != CUDA_SUCCESS) {
    return done(target.function, status);
  }
  if (!fit(to_bytes, *bytes)) {
    return reject_answer(target, "bytes", to_bytes, CUDA_ERROR_UNKNOWN);
  }
  return done(target.function, status);
}

// cuDeviceTotalMem_v2 -> hipDeviceTotalMem
extern "C" CUDAWAY_EXPORT CUresult cuDeviceTotalMem_v2(size_t* bytes, CUdevice dev) {
  static constinit Target<hip::hipDeviceTotalMem_t> target{hip_library, "cuDeviceTotalMem_v2",
      "hipDeviceTotalMem"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(bytes, dev)));
}

// cuDeviceUnregisterAsyncNotification: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuDeviceUnregisterAsyncNotification(CUdevice /*device*/,
    CUasyncCallbackHandle /*callback*/) {
  static constinit Refusal refusal{
      "cuDeviceUnregisterAsyncNotification",
      "HIP has no asynchronous notifications"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuDriverGetVersion -> hipDriverGetVersion, by hand
extern "C" CUDAWAY_EXPORT CUresult cuDriverGetVersion(int* driverVersion) {
  return done("cuDriverGetVersion", adapters::driver_version(driverVersion));
}

// cuEGLApiInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cuEGLApiInit() {
  static constinit Refusal refusal{"cuEGLApiInit", "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEGLStreamConsumerAcquireFrame: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEGLStreamConsumerAcquireFrame(CUeglStreamConnection* /*conn*/,
    CUgraphicsResource* /*pCudaResource*/, CUstream* /*pStream*/, unsigned int /*timeout*/) {
  static constinit Refusal refusal{
      "cuEGLStreamConsumerAcquireFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEGLStreamConsumerConnect: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEGLStreamConsumerConnect(CUeglStreamConnection* /*conn*/,
    void* /*stream*/) {
  static constinit Refusal refusal{"cuEGLStreamConsumerConnect", "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEGLStreamConsumerConnectWithFlags: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEGLStreamConsumerConnectWithFlags(
    CUeglStreamConnection* /*conn*/, void* /*stream*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuEGLStreamConsumerConnectWithFlags",
      "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEGLStreamConsumerDisconnect: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEGLStreamConsumerDisconnect(CUeglStreamConnection* /*conn*/) {
  static constinit Refusal refusal{
      "cuEGLStreamConsumerDisconnect",
      "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEGLStreamConsumerReleaseFrame: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEGLStreamConsumerReleaseFrame(CUeglStreamConnection* /*conn*/,
    CUgraphicsResource /*pCudaResource*/, CUstream* /*pStream*/) {
  static constinit Refusal refusal{
      "cuEGLStreamConsumerReleaseFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEGLStreamProducerConnect: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEGLStreamProducerConnect(CUeglStreamConnection* /*conn*/,
    void* /*stream*/, int /*width*/, int /*height*/) {
  static constinit Refusal refusal{"cuEGLStreamProducerConnect", "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEGLStreamProducerDisconnect: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEGLStreamProducerDisconnect(CUeglStreamConnection* /*conn*/) {
  static constinit Refusal refusal{
      "cuEGLStreamProducerDisconnect",
      "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEGLStreamProducerPresentFrame: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEGLStreamProducerPresentFrame(CUeglStreamConnection* /*conn*/,
    CUeglFrame /*eglframe*/, CUstream* /*pStream*/) {
  static constinit Refusal refusal{
      "cuEGLStreamProducerPresentFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEGLStreamProducerReturnFrame: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEGLStreamProducerReturnFrame(CUeglStreamConnection* /*conn*/,
    CUeglFrame* /*eglframe*/, CUstream* /*pStream*/) {
  static constinit Refusal refusal{
      "cuEGLStreamProducerReturnFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEventCreate -> hipEventCreateWithFlags
extern "C" CUDAWAY_EXPORT CUresult cuEventCreate(CUevent* phEvent, unsigned int Flags) {
  static constinit Target<hip::hipEventCreateWithFlags_t> target{hip_library, "cuEventCreate",
      "hipEventCreateWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t*>(phEvent), Flags)));
}

// cuEventDestroy -> hipEventDestroy
extern "C" CUDAWAY_EXPORT CUresult cuEventDestroy(CUevent hEvent) {
  static constinit Target<hip::hipEventDestroy_t> target{hip_library, "cuEventDestroy",
      "hipEventDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(hEvent))));
}

// cuEventDestroy_v2 -> hipEventDestroy
extern "C" CUDAWAY_EXPORT CUresult cuEventDestroy_v2(CUevent hEvent) {
  static constinit Target<hip::hipEventDestroy_t> target{hip_library, "cuEventDestroy_v2",
      "hipEventDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(hEvent))));
}

// cuEventElapsedTime -> hipEventElapsedTime
extern "C" CUDAWAY_EXPORT CUresult cuEventElapsedTime(float* pMilliseconds, CUevent hStart,
    CUevent hEnd) {
  static constinit Target<hip::hipEventElapsedTime_t> target{hip_library, "cuEventElapsedTime",
      "hipEventElapsedTime"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pMilliseconds, pass<hip::hipEvent_t>(hStart),
      pass<hip::hipEvent_t>(hEnd))));
}

// cuEventElapsedTime_v2 -> hipEventElapsedTime
extern "C" CUDAWAY_EXPORT CUresult cuEventElapsedTime_v2(float* pMilliseconds, CUevent hStart,
    CUevent hEnd) {
  static constinit Target<hip::hipEventElapsedTime_t> target{hip_library, "cuEventElapsedTime_v2",
      "hipEventElapsedTime"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pMilliseconds, pass<hip::hipEvent_t>(hStart),
      pass<hip::hipEvent_t>(hEnd))));
}

// cuEventQuery -> hipEventQuery
extern "C" CUDAWAY_EXPORT CUresult cuEventQuery(CUevent hEvent) {
  static constinit Target<hip::hipEventQuery_t> target{hip_library, "cuEventQuery",
      "hipEventQuery"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(hEvent))));
}

// cuEventRecord -> hipEventRecord
extern "C" CUDAWAY_EXPORT CUresult cuEventRecord(CUevent hEvent, CUstream hStream) {
  static constinit Target<hip::hipEventRecord_t> target{hip_library, "cuEventRecord",
      "hipEventRecord"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(hEvent),
      as_stream<hip::hipStream_t>(hStream))));
}

// cuEventRecordWithFlags -> hipEventRecordWithFlags
extern "C" CUDAWAY_EXPORT CUresult cuEventRecordWithFlags(CUevent hEvent, CUstream hStream,
    unsigned int flags) {
  static constinit Target<hip::hipEventRecordWithFlags_t> target{hip_library,
      "cuEventRecordWithFlags", "hipEventRecordWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(hEvent),
      as_stream<hip::hipStream_t>(hStream), flags)));
}

// cuEventRecordWithFlags_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuEventRecordWithFlags_ptsz(CUevent /*hEvent*/,
    CUstream /*hStream*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuEventRecordWithFlags_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipEventRecordWithFlags"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuEventRecord_ptsz -> hipEventRecord_spt
extern "C" CUDAWAY_EXPORT CUresult cuEventRecord_ptsz(CUevent hEvent, CUstream hStream) {
  static constinit Target<hip::hipEventRecord_spt_t> target{hip_library, "cuEventRecord_ptsz",
      "hipEventRecord_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(hEvent),
      pass<hip::hipStream_t>(hStream))));
}

// cuEventSynchronize -> hipEventSynchronize
extern "C" CUDAWAY_EXPORT CUresult cuEventSynchronize(CUevent hEvent) {
  static constinit Target<hip::hipEventSynchronize_t> target{hip_library, "cuEventSynchronize",
      "hipEventSynchronize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(hEvent))));
}

// cuExternalMemoryGetMappedBuffer -> hipExternalMemoryGetMappedBuffer
extern "C" CUDAWAY_EXPORT CUresult cuExternalMemoryGetMappedBuffer(CUdeviceptr* devPtr,
    CUexternalMemory extMem, const CUDA_EXTERNAL_MEMORY_BUFFER_DESC* bufferDesc) {
  static constinit Target<hip::hipExternalMemoryGetMappedBuffer_t> target{hip_library,
      "cuExternalMemoryGetMappedBuffer", "hipExternalMemoryGetMappedBuffer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(devPtr),
      pass<hip::hipExternalMemory_t>(extMem),
      pass<const hip::hipExternalMemoryBufferDesc*>(bufferDesc))));
}

// cuExternalMemoryGetMappedMipmappedArray: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuExternalMemoryGetMappedMipmappedArray(
    CUmipmappedArray* /*mipmap*/, CUexternalMemory /*extMem*/,
    const CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC* /*mipmapDesc*/) {
  static constinit Refusal refusal{
      "cuExternalMemoryGetMappedMipmappedArray",
      "needs an adapter: mipmapDesc: CUDA_EXTERNAL_MEMORY_MIPMAPPED_ARRAY_DESC_st has 120 bytes, "
      "hipExternalMemoryMipmappedArrayDesc_st 64",
      "hipExternalMemoryGetMappedMipmappedArray"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFlushGPUDirectRDMAWrites: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFlushGPUDirectRDMAWrites(
    CUflushGPUDirectRDMAWritesTarget /*target_*/, CUflushGPUDirectRDMAWritesScope /*scope*/) {
  static constinit Refusal refusal{
      "cuFlushGPUDirectRDMAWrites",
      "HIP has no call that flushes remote writes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncGetAttribute -> hipFuncGetAttribute
extern "C" CUDAWAY_EXPORT CUresult cuFuncGetAttribute(int* pi, CUfunction_attribute attrib,
    CUfunction hfunc) {
  static constinit Target<hip::hipFuncGetAttribute_t> target{hip_library, "cuFuncGetAttribute",
      "hipFuncGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipFunction_attribute to_attrib{};
  if (!convert(attrib, to_attrib)) {
    return reject(target, "attrib", attrib, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pi, to_attrib, pass<hip::hipFunction_t>(hfunc))));
}

// cuFuncGetModule: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncGetModule(CUmodule* /*hmod*/, CUfunction /*hfunc*/) {
  static constinit Refusal refusal{
      "cuFuncGetModule",
      "HIP tells no module, parameters or loading state of a function"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncGetName: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncGetName(const char** /*name*/, CUfunction /*hfunc*/) {
  static constinit Refusal refusal{
      "cuFuncGetName",
      "needs an adapter: HIP's hipKernelNameRef returns the name",
      "hipKernelNameRef"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncGetParamInfo: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncGetParamInfo(CUfunction /*func*/, size_t /*paramIndex*/,
    size_t* /*paramOffset*/, size_t* /*paramSize*/) {
  static constinit Refusal refusal{
      "cuFuncGetParamInfo",
      "HIP tells no module, parameters or loading state of a function"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncIsLoaded: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncIsLoaded(CUfunctionLoadingState* /*state*/,
    CUfunction /*function*/) {
  static constinit Refusal refusal{
      "cuFuncIsLoaded",
      "HIP tells no module, parameters or loading state of a function"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncLoad: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncLoad(CUfunction /*function*/) {
  static constinit Refusal refusal{
      "cuFuncLoad",
      "HIP tells no module, parameters or loading state of a function"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncSetAttribute(CUfunction /*hfunc*/,
    CUfunction_attribute /*attrib*/, int /*value*/) {
  static constinit Refusal refusal{
      "cuFuncSetAttribute",
      "needs an adapter: HIP takes the host symbol of a kernel here, not a function of a module",
      "hipFuncSetAttribute"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncSetBlockShape: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncSetBlockShape(CUfunction /*hfunc*/, int /*x*/, int /*y*/,
    int /*z*/) {
  static constinit Refusal refusal{
      "cuFuncSetBlockShape",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncSetCacheConfig: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncSetCacheConfig(CUfunction /*hfunc*/,
    CUfunc_cache /*config*/) {
  static constinit Refusal refusal{
      "cuFuncSetCacheConfig",
      "needs an adapter: HIP takes the host symbol of a kernel here, not a function of a module",
      "hipFuncSetCacheConfig"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncSetSharedMemConfig: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncSetSharedMemConfig(CUfunction /*hfunc*/,
    CUsharedconfig /*config*/) {
  static constinit Refusal refusal{
      "cuFuncSetSharedMemConfig",
      "needs an adapter: HIP takes the host symbol of a kernel here, not a function of a module",
      "hipFuncSetSharedMemConfig"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuFuncSetSharedSize: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuFuncSetSharedSize(CUfunction /*hfunc*/,
    unsigned int /*bytes*/) {
  static constinit Refusal refusal{
      "cuFuncSetSharedSize",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLCtxCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLCtxCreate(CUcontext* /*pCtx*/, unsigned int /*Flags*/,
    CUdevice /*device*/) {
  static constinit Refusal refusal{
      "cuGLCtxCreate",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLCtxCreate_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLCtxCreate_v2(CUcontext* /*pCtx*/, unsigned int /*Flags*/,
    CUdevice /*device*/) {
  static constinit Refusal refusal{
      "cuGLCtxCreate_v2",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLGetDevices -> hipGLGetDevices
extern "C" CUDAWAY_EXPORT CUresult cuGLGetDevices(unsigned int* pCudaDeviceCount,
    CUdevice* pCudaDevices, unsigned int cudaDeviceCount, CUGLDeviceList deviceList) {
  static constinit Target<hip::hipGLGetDevices_t> target{hip_library, "cuGLGetDevices",
      "hipGLGetDevices"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipGLDeviceList to_deviceList{};
  if (!convert(deviceList, to_deviceList)) {
    return reject(target, "deviceList", deviceList, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pCudaDeviceCount, pCudaDevices, cudaDeviceCount,
      to_deviceList)));
}

// cuGLGetDevices_v2 -> hipGLGetDevices
extern "C" CUDAWAY_EXPORT CUresult cuGLGetDevices_v2(unsigned int* pCudaDeviceCount,
    CUdevice* pCudaDevices, unsigned int cudaDeviceCount, CUGLDeviceList deviceList) {
  static constinit Target<hip::hipGLGetDevices_t> target{hip_library, "cuGLGetDevices_v2",
      "hipGLGetDevices"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipGLDeviceList to_deviceList{};
  if (!convert(deviceList, to_deviceList)) {
    return reject(target, "deviceList", deviceList, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pCudaDeviceCount, pCudaDevices, cudaDeviceCount,
      to_deviceList)));
}

// cuGLInit: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLInit() {
  static constinit Refusal refusal{
      "cuGLInit",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLMapBufferObject: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLMapBufferObject(CUdeviceptr_v1* /*dptr*/,
    unsigned int* /*size*/, unsigned int /*buffer*/) {
  static constinit Refusal refusal{
      "cuGLMapBufferObject",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLMapBufferObjectAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLMapBufferObjectAsync(CUdeviceptr_v1* /*dptr*/,
    unsigned int* /*size*/, unsigned int /*buffer*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuGLMapBufferObjectAsync",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLMapBufferObjectAsync_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLMapBufferObjectAsync_v2(CUdeviceptr* /*dptr*/,
    size_t* /*size*/, unsigned int /*buffer*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuGLMapBufferObjectAsync_v2",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLMapBufferObjectAsync_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLMapBufferObjectAsync_v2_ptsz(CUdeviceptr* /*dptr*/,
    size_t* /*size*/, unsigned int /*buffer*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuGLMapBufferObjectAsync_v2_ptsz",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLMapBufferObject_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLMapBufferObject_v2(CUdeviceptr* /*dptr*/, size_t* /*size*/,
    unsigned int /*buffer*/) {
  static constinit Refusal refusal{
      "cuGLMapBufferObject_v2",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLMapBufferObject_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLMapBufferObject_v2_ptds(CUdeviceptr* /*dptr*/,
    size_t* /*size*/, unsigned int /*buffer*/) {
  static constinit Refusal refusal{
      "cuGLMapBufferObject_v2_ptds",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLRegisterBufferObject: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLRegisterBufferObject(unsigned int /*buffer*/) {
  static constinit Refusal refusal{
      "cuGLRegisterBufferObject",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLSetBufferObjectMapFlags: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLSetBufferObjectMapFlags(unsigned int /*buffer*/,
    unsigned int /*Flags*/) {
  static constinit Refusal refusal{
      "cuGLSetBufferObjectMapFlags",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLUnmapBufferObject: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLUnmapBufferObject(unsigned int /*buffer*/) {
  static constinit Refusal refusal{
      "cuGLUnmapBufferObject",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLUnmapBufferObjectAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLUnmapBufferObjectAsync(unsigned int /*buffer*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuGLUnmapBufferObjectAsync",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGLUnregisterBufferObject: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGLUnregisterBufferObject(unsigned int /*buffer*/) {
  static constinit Refusal refusal{
      "cuGLUnregisterBufferObject",
      "HIP never had the deprecated OpenGL functions; programs use cuGraphicsGLRegisterBuffer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGetErrorName -> hipDrvGetErrorName, by hand
extern "C" CUDAWAY_EXPORT CUresult cuGetErrorName(CUresult error, const char** pStr) {
  return done("cuGetErrorName", adapters::error_name(error, pStr));
}

// cuGetErrorString -> hipDrvGetErrorString, by hand
extern "C" CUDAWAY_EXPORT CUresult cuGetErrorString(CUresult error, const char** pStr) {
  return done("cuGetErrorString", adapters::error_string(error, pStr));
}

// cuGetExportTable: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGetExportTable(const void** /*ppExportTable*/,
    const CUuuid* /*pExportTableId*/) {
  static constinit Refusal refusal{
      "cuGetExportTable",
      "NVIDIA's private tables of functions have no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGetProcAddress: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGetProcAddress(const char* /*symbol*/, void** /*pfn*/,
    int /*cudaVersion*/, cuuint64_t /*flags*/) {
  static constinit Refusal refusal{
      "cuGetProcAddress",
      "needs an adapter: the addresses must be those of this project's libcuda, not HIP's",
      "hipGetProcAddress"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGetProcAddress_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGetProcAddress_v2(const char* /*symbol*/, void** /*pfn*/,
    int /*cudaVersion*/, cuuint64_t /*flags*/, CUdriverProcAddressQueryResult* /*symbolStatus*/) {
  static constinit Refusal refusal{
      "cuGetProcAddress_v2",
      "HIP looks the name up among HIP's own functions; the addresses must be those of this "
      "project's libcuda.",
      "hipGetProcAddress"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphAddBatchMemOpNode -> hipGraphAddBatchMemOpNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddBatchMemOpNode(CUgraphNode* phGraphNode,
    CUgraph hGraph, const CUgraphNode* dependencies, size_t numDependencies,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphAddBatchMemOpNode_t> target{hip_library,
      "cuGraphAddBatchMemOpNode", "hipGraphAddBatchMemOpNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies, pass<const hip::hipBatchMemOpNodeParams*>(nodeParams))));
}

// cuGraphAddChildGraphNode -> hipGraphAddChildGraphNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddChildGraphNode(CUgraphNode* phGraphNode,
    CUgraph hGraph, const CUgraphNode* dependencies, size_t numDependencies, CUgraph childGraph) {
  static constinit Target<hip::hipGraphAddChildGraphNode_t> target{hip_library,
      "cuGraphAddChildGraphNode", "hipGraphAddChildGraphNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies, pass<hip::hipGraph_t>(childGraph))));
}

// cuGraphAddDependencies -> hipGraphAddDependencies
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddDependencies(CUgraph hGraph, const CUgraphNode* from,
    const CUgraphNode* to, size_t numDependencies) {
  static constinit Target<hip::hipGraphAddDependencies_t> target{hip_library,
      "cuGraphAddDependencies", "hipGraphAddDependencies"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(hGraph),
      pass<const hip::hipGraphNode_t*>(from), pass<const hip::hipGraphNode_t*>(to),
      numDependencies)));
}

// cuGraphAddDependencies_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddDependencies_v2(CUgraph /*hGraph*/,
    const CUgraphNode* /*from*/, const CUgraphNode* /*to*/, const CUgraphEdgeData* /*edgeData*/,
    size_t /*numDependencies*/) {
  static constinit Refusal refusal{
      "cuGraphAddDependencies_v2",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphAddDependencies"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphAddEmptyNode -> hipGraphAddEmptyNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddEmptyNode(CUgraphNode* phGraphNode, CUgraph hGraph,
    const CUgraphNode* dependencies, size_t numDependencies) {
  static constinit Target<hip::hipGraphAddEmptyNode_t> target{hip_library, "cuGraphAddEmptyNode",
      "hipGraphAddEmptyNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies)));
}

// cuGraphAddEventRecordNode -> hipGraphAddEventRecordNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddEventRecordNode(CUgraphNode* phGraphNode,
    CUgraph hGraph, const CUgraphNode* dependencies, size_t numDependencies, CUevent event) {
  static constinit Target<hip::hipGraphAddEventRecordNode_t> target{hip_library,
      "cuGraphAddEventRecordNode", "hipGraphAddEventRecordNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies, pass<hip::hipEvent_t>(event))));
}

// cuGraphAddEventWaitNode -> hipGraphAddEventWaitNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddEventWaitNode(CUgraphNode* phGraphNode, CUgraph hGraph,
    const CUgraphNode* dependencies, size_t numDependencies, CUevent event) {
  static constinit Target<hip::hipGraphAddEventWaitNode_t> target{hip_library,
      "cuGraphAddEventWaitNode", "hipGraphAddEventWaitNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies, pass<hip::hipEvent_t>(event))));
}

// cuGraphAddExternalSemaphoresSignalNode -> hipGraphAddExternalSemaphoresSignalNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddExternalSemaphoresSignalNode(CUgraphNode* phGraphNode,
    CUgraph hGraph, const CUgraphNode* dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphAddExternalSemaphoresSignalNode_t> target{hip_library,
      "cuGraphAddExternalSemaphoresSignalNode", "hipGraphAddExternalSemaphoresSignalNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies, pass<const hip::hipExternalSemaphoreSignalNodeParams*>(nodeParams))));
}

// cuGraphAddExternalSemaphoresWaitNode -> hipGraphAddExternalSemaphoresWaitNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddExternalSemaphoresWaitNode(CUgraphNode* phGraphNode,
    CUgraph hGraph, const CUgraphNode* dependencies, size_t numDependencies,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphAddExternalSemaphoresWaitNode_t> target{hip_library,
      "cuGraphAddExternalSemaphoresWaitNode", "hipGraphAddExternalSemaphoresWaitNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies, pass<const hip::hipExternalSemaphoreWaitNodeParams*>(nodeParams))));
}

// cuGraphAddHostNode -> hipGraphAddHostNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddHostNode(CUgraphNode* phGraphNode, CUgraph hGraph,
    const CUgraphNode* dependencies, size_t numDependencies,
    const CUDA_HOST_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphAddHostNode_t> target{hip_library, "cuGraphAddHostNode",
      "hipGraphAddHostNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies, pass<const hip::hipHostNodeParams*>(nodeParams))));
}

// cuGraphAddKernelNode: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddKernelNode(CUgraphNode* /*phGraphNode*/,
    CUgraph /*hGraph*/, const CUgraphNode* /*dependencies*/, size_t /*numDependencies*/,
    const CUDA_KERNEL_NODE_PARAMS_v1* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphAddKernelNode",
      "needs an adapter: CUDA_KERNEL_NODE_PARAMS holds its fields in another order",
      "hipGraphAddKernelNode"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphAddKernelNode_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddKernelNode_v2(CUgraphNode* /*phGraphNode*/,
    CUgraph /*hGraph*/, const CUgraphNode* /*dependencies*/, size_t /*numDependencies*/,
    const CUDA_KERNEL_NODE_PARAMS* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphAddKernelNode_v2",
      "needs an adapter: CUDA_KERNEL_NODE_PARAMS holds its fields in another order, and may name "
      "a kernel of a library",
      "hipGraphAddKernelNode"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphAddMemAllocNode -> hipGraphAddMemAllocNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddMemAllocNode(CUgraphNode* phGraphNode, CUgraph hGraph,
    const CUgraphNode* dependencies, size_t numDependencies,
    CUDA_MEM_ALLOC_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphAddMemAllocNode_t> target{hip_library,
      "cuGraphAddMemAllocNode", "hipGraphAddMemAllocNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies, pass<hip::hipMemAllocNodeParams*>(nodeParams))));
}

// cuGraphAddMemFreeNode -> hipDrvGraphAddMemFreeNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddMemFreeNode(CUgraphNode* phGraphNode, CUgraph hGraph,
    const CUgraphNode* dependencies, size_t numDependencies, CUdeviceptr dptr) {
  static constinit Target<hip::hipDrvGraphAddMemFreeNode_t> target{hip_library,
      "cuGraphAddMemFreeNode", "hipDrvGraphAddMemFreeNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phGraphNode),
      pass<hip::hipGraph_t>(hGraph), pass<const hip::hipGraphNode_t*>(dependencies),
      numDependencies, pass<hip::hipDeviceptr_t>(dptr))));
}

// cuGraphAddMemcpyNode: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddMemcpyNode(CUgraphNode* /*phGraphNode*/,
    CUgraph /*hGraph*/, const CUgraphNode* /*dependencies*/, size_t /*numDependencies*/,
    const CUDA_MEMCPY3D* /*copyParams*/, CUcontext /*ctx*/) {
  static constinit Refusal refusal{
      "cuGraphAddMemcpyNode",
      "needs an adapter: CUDA_MEMCPY3D has another size, and numbers array and unified memory "
      "otherwise",
      "hipDrvGraphAddMemcpyNode"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphAddMemsetNode: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddMemsetNode(CUgraphNode* /*phGraphNode*/,
    CUgraph /*hGraph*/, const CUgraphNode* /*dependencies*/, size_t /*numDependencies*/,
    const CUDA_MEMSET_NODE_PARAMS* /*memsetParams*/, CUcontext /*ctx*/) {
  static constinit Refusal refusal{
      "cuGraphAddMemsetNode",
      "needs an adapter: CUDA_MEMSET_NODE_PARAMS holds its fields in another order",
      "hipDrvGraphAddMemsetNode"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphAddNode: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddNode(CUgraphNode* /*phGraphNode*/, CUgraph /*hGraph*/,
    const CUgraphNode* /*dependencies*/, size_t /*numDependencies*/,
    CUgraphNodeParams* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphAddNode",
      "needs an adapter: the node types are numbered otherwise, and the records inside "
      "CUgraphNodeParams hold their fields in another order",
      "hipGraphAddNode"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphAddNode_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphAddNode_v2(CUgraphNode* /*phGraphNode*/,
    CUgraph /*hGraph*/, const CUgraphNode* /*dependencies*/,
    const CUgraphEdgeData* /*dependencyData*/, size_t /*numDependencies*/,
    CUgraphNodeParams* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphAddNode_v2",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphAddNode"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphBatchMemOpNodeGetParams -> hipGraphBatchMemOpNodeGetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphBatchMemOpNodeGetParams(CUgraphNode hNode,
    CUDA_BATCH_MEM_OP_NODE_PARAMS* nodeParams_out) {
  static constinit Target<hip::hipGraphBatchMemOpNodeGetParams_t> target{hip_library,
      "cuGraphBatchMemOpNodeGetParams", "hipGraphBatchMemOpNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipBatchMemOpNodeParams*>(nodeParams_out))));
}

// cuGraphBatchMemOpNodeSetParams -> hipGraphBatchMemOpNodeSetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphBatchMemOpNodeSetParams(CUgraphNode hNode,
    const CUDA_BATCH_MEM_OP_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphBatchMemOpNodeSetParams_t> target{hip_library,
      "cuGraphBatchMemOpNodeSetParams", "hipGraphBatchMemOpNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipBatchMemOpNodeParams*>(nodeParams))));
}

// cuGraphChildGraphNodeGetGraph -> hipGraphChildGraphNodeGetGraph
extern "C" CUDAWAY_EXPORT CUresult cuGraphChildGraphNodeGetGraph(CUgraphNode hNode,
    CUgraph* phGraph) {
  static constinit Target<hip::hipGraphChildGraphNodeGetGraph_t> target{hip_library,
      "cuGraphChildGraphNodeGetGraph", "hipGraphChildGraphNodeGetGraph"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipGraph_t*>(phGraph))));
}

// cuGraphClone -> hipGraphClone
extern "C" CUDAWAY_EXPORT CUresult cuGraphClone(CUgraph* phGraphClone, CUgraph originalGraph) {
  static constinit Target<hip::hipGraphClone_t> target{hip_library, "cuGraphClone",
      "hipGraphClone"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t*>(phGraphClone),
      pass<hip::hipGraph_t>(originalGraph))));
}

// cuGraphConditionalHandleCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphConditionalHandleCreate(
    CUgraphConditionalHandle* /*pHandle_out*/, CUgraph /*hGraph*/, CUcontext /*ctx*/,
    unsigned int /*defaultLaunchValue*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuGraphConditionalHandleCreate",
      "HIP graphs have no conditional nodes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphCreate -> hipGraphCreate
extern "C" CUDAWAY_EXPORT CUresult cuGraphCreate(CUgraph* phGraph, unsigned int flags) {
  static constinit Target<hip::hipGraphCreate_t> target{hip_library, "cuGraphCreate",
      "hipGraphCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t*>(phGraph), flags)));
}

// cuGraphDebugDotPrint -> hipGraphDebugDotPrint
extern "C" CUDAWAY_EXPORT CUresult cuGraphDebugDotPrint(CUgraph hGraph, const char* path,
    unsigned int flags) {
  static constinit Target<hip::hipGraphDebugDotPrint_t> target{hip_library, "cuGraphDebugDotPrint",
      "hipGraphDebugDotPrint"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(hGraph), path, flags)));
}

// cuGraphDestroy -> hipGraphDestroy
extern "C" CUDAWAY_EXPORT CUresult cuGraphDestroy(CUgraph hGraph) {
  static constinit Target<hip::hipGraphDestroy_t> target{hip_library, "cuGraphDestroy",
      "hipGraphDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(hGraph))));
}

// cuGraphDestroyNode -> hipGraphDestroyNode
extern "C" CUDAWAY_EXPORT CUresult cuGraphDestroyNode(CUgraphNode hNode) {
  static constinit Target<hip::hipGraphDestroyNode_t> target{hip_library, "cuGraphDestroyNode",
      "hipGraphDestroyNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode))));
}

// cuGraphEventRecordNodeGetEvent -> hipGraphEventRecordNodeGetEvent
extern "C" CUDAWAY_EXPORT CUresult cuGraphEventRecordNodeGetEvent(CUgraphNode hNode,
    CUevent* event_out) {
  static constinit Target<hip::hipGraphEventRecordNodeGetEvent_t> target{hip_library,
      "cuGraphEventRecordNodeGetEvent", "hipGraphEventRecordNodeGetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipEvent_t*>(event_out))));
}

// cuGraphEventRecordNodeSetEvent -> hipGraphEventRecordNodeSetEvent
extern "C" CUDAWAY_EXPORT CUresult cuGraphEventRecordNodeSetEvent(CUgraphNode hNode,
    CUevent event) {
  static constinit Target<hip::hipGraphEventRecordNodeSetEvent_t> target{hip_library,
      "cuGraphEventRecordNodeSetEvent", "hipGraphEventRecordNodeSetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipEvent_t>(event))));
}

// cuGraphEventWaitNodeGetEvent -> hipGraphEventWaitNodeGetEvent
extern "C" CUDAWAY_EXPORT CUresult cuGraphEventWaitNodeGetEvent(CUgraphNode hNode,
    CUevent* event_out) {
  static constinit Target<hip::hipGraphEventWaitNodeGetEvent_t> target{hip_library,
      "cuGraphEventWaitNodeGetEvent", "hipGraphEventWaitNodeGetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipEvent_t*>(event_out))));
}

// cuGraphEventWaitNodeSetEvent -> hipGraphEventWaitNodeSetEvent
extern "C" CUDAWAY_EXPORT CUresult cuGraphEventWaitNodeSetEvent(CUgraphNode hNode, CUevent event) {
  static constinit Target<hip::hipGraphEventWaitNodeSetEvent_t> target{hip_library,
      "cuGraphEventWaitNodeSetEvent", "hipGraphEventWaitNodeSetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipEvent_t>(event))));
}

// cuGraphExecBatchMemOpNodeSetParams -> hipGraphExecBatchMemOpNodeSetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecBatchMemOpNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_BATCH_MEM_OP_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphExecBatchMemOpNodeSetParams_t> target{hip_library,
      "cuGraphExecBatchMemOpNodeSetParams", "hipGraphExecBatchMemOpNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), pass<const hip::hipBatchMemOpNodeParams*>(nodeParams))));
}

// cuGraphExecChildGraphNodeSetParams -> hipGraphExecChildGraphNodeSetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecChildGraphNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, CUgraph childGraph) {
  static constinit Target<hip::hipGraphExecChildGraphNodeSetParams_t> target{hip_library,
      "cuGraphExecChildGraphNodeSetParams", "hipGraphExecChildGraphNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), pass<hip::hipGraph_t>(childGraph))));
}

// cuGraphExecDestroy -> hipGraphExecDestroy
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecDestroy(CUgraphExec hGraphExec) {
  static constinit Target<hip::hipGraphExecDestroy_t> target{hip_library, "cuGraphExecDestroy",
      "hipGraphExecDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec))));
}

// cuGraphExecEventRecordNodeSetEvent -> hipGraphExecEventRecordNodeSetEvent
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecEventRecordNodeSetEvent(CUgraphExec hGraphExec,
    CUgraphNode hNode, CUevent event) {
  static constinit Target<hip::hipGraphExecEventRecordNodeSetEvent_t> target{hip_library,
      "cuGraphExecEventRecordNodeSetEvent", "hipGraphExecEventRecordNodeSetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), pass<hip::hipEvent_t>(event))));
}

// cuGraphExecEventWaitNodeSetEvent -> hipGraphExecEventWaitNodeSetEvent
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecEventWaitNodeSetEvent(CUgraphExec hGraphExec,
    CUgraphNode hNode, CUevent event) {
  static constinit Target<hip::hipGraphExecEventWaitNodeSetEvent_t> target{hip_library,
      "cuGraphExecEventWaitNodeSetEvent", "hipGraphExecEventWaitNodeSetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), pass<hip::hipEvent_t>(event))));
}

// cuGraphExecExternalSemaphoresSignalNodeSetParams ->
// hipGraphExecExternalSemaphoresSignalNodeSetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecExternalSemaphoresSignalNodeSetParams(
    CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphExecExternalSemaphoresSignalNodeSetParams_t> target{
      hip_library, "cuGraphExecExternalSemaphoresSignalNodeSetParams",
      "hipGraphExecExternalSemaphoresSignalNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode),
      pass<const hip::hipExternalSemaphoreSignalNodeParams*>(nodeParams))));
}

// cuGraphExecExternalSemaphoresWaitNodeSetParams -> hipGraphExecExternalSemaphoresWaitNodeSetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecExternalSemaphoresWaitNodeSetParams(
    CUgraphExec hGraphExec, CUgraphNode hNode, const CUDA_EXT_SEM_WAIT_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphExecExternalSemaphoresWaitNodeSetParams_t> target{
      hip_library, "cuGraphExecExternalSemaphoresWaitNodeSetParams",
      "hipGraphExecExternalSemaphoresWaitNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode),
      pass<const hip::hipExternalSemaphoreWaitNodeParams*>(nodeParams))));
}

// cuGraphExecGetFlags -> hipGraphExecGetFlags
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecGetFlags(CUgraphExec hGraphExec, cuuint64_t* flags) {
  static constinit Target<hip::hipGraphExecGetFlags_t> target{hip_library, "cuGraphExecGetFlags",
      "hipGraphExecGetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<unsigned long long*>(flags))));
}

// cuGraphExecHostNodeSetParams -> hipGraphExecHostNodeSetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecHostNodeSetParams(CUgraphExec hGraphExec,
    CUgraphNode hNode, const CUDA_HOST_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphExecHostNodeSetParams_t> target{hip_library,
      "cuGraphExecHostNodeSetParams", "hipGraphExecHostNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), pass<const hip::hipHostNodeParams*>(nodeParams))));
}

// cuGraphExecKernelNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecKernelNodeSetParams(CUgraphExec /*hGraphExec*/,
    CUgraphNode /*hNode*/, const CUDA_KERNEL_NODE_PARAMS_v1* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphExecKernelNodeSetParams",
      "needs an adapter: CUDA_KERNEL_NODE_PARAMS holds its fields in another order",
      "hipGraphExecKernelNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphExecKernelNodeSetParams_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecKernelNodeSetParams_v2(CUgraphExec /*hGraphExec*/,
    CUgraphNode /*hNode*/, const CUDA_KERNEL_NODE_PARAMS* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphExecKernelNodeSetParams_v2",
      "needs an adapter: CUDA_KERNEL_NODE_PARAMS holds its fields in another order, and may name "
      "a kernel of a library",
      "hipGraphExecKernelNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphExecMemcpyNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecMemcpyNodeSetParams(CUgraphExec /*hGraphExec*/,
    CUgraphNode /*hNode*/, const CUDA_MEMCPY3D* /*copyParams*/, CUcontext /*ctx*/) {
  static constinit Refusal refusal{
      "cuGraphExecMemcpyNodeSetParams",
      "needs an adapter: CUDA_MEMCPY3D has another size, and numbers array and unified memory "
      "otherwise",
      "hipDrvGraphExecMemcpyNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphExecMemsetNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecMemsetNodeSetParams(CUgraphExec /*hGraphExec*/,
    CUgraphNode /*hNode*/, const CUDA_MEMSET_NODE_PARAMS* /*memsetParams*/, CUcontext /*ctx*/) {
  static constinit Refusal refusal{
      "cuGraphExecMemsetNodeSetParams",
      "needs an adapter: CUDA_MEMSET_NODE_PARAMS holds its fields in another order",
      "hipDrvGraphExecMemsetNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphExecNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecNodeSetParams(CUgraphExec /*hGraphExec*/,
    CUgraphNode /*hNode*/, CUgraphNodeParams* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphExecNodeSetParams",
      "needs an adapter: the node types are numbered otherwise, and the records inside "
      "CUgraphNodeParams hold their fields in another order",
      "hipGraphExecNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphExecUpdate -> hipGraphExecUpdate
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecUpdate(CUgraphExec hGraphExec, CUgraph hGraph,
    CUgraphNode* hErrorNode_out, CUgraphExecUpdateResult* updateResult_out) {
  static constinit Target<hip::hipGraphExecUpdate_t> target{hip_library, "cuGraphExecUpdate",
      "hipGraphExecUpdate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraph_t>(hGraph), pass<hip::hipGraphNode_t*>(hErrorNode_out),
      pass<hip::hipGraphExecUpdateResult*>(updateResult_out))));
}

// cuGraphExecUpdate_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphExecUpdate_v2(CUgraphExec /*hGraphExec*/,
    CUgraph /*hGraph*/, CUgraphExecUpdateResultInfo* /*resultInfo*/) {
  static constinit Refusal refusal{
      "cuGraphExecUpdate_v2",
      "needs an adapter: the result comes in one record; HIP writes a node and a result",
      "hipGraphExecUpdate"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphExternalSemaphoresSignalNodeGetParams -> hipGraphExternalSemaphoresSignalNodeGetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphExternalSemaphoresSignalNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_SIGNAL_NODE_PARAMS* params_out) {
  static constinit Target<hip::hipGraphExternalSemaphoresSignalNodeGetParams_t> target{hip_library,
      "cuGraphExternalSemaphoresSignalNodeGetParams",
      "hipGraphExternalSemaphoresSignalNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipExternalSemaphoreSignalNodeParams*>(params_out))));
}

// cuGraphExternalSemaphoresSignalNodeSetParams -> hipGraphExternalSemaphoresSignalNodeSetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphExternalSemaphoresSignalNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_SIGNAL_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphExternalSemaphoresSignalNodeSetParams_t> target{hip_library,
      "cuGraphExternalSemaphoresSignalNodeSetParams",
      "hipGraphExternalSemaphoresSignalNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<const hip::hipExternalSemaphoreSignalNodeParams*>(nodeParams))));
}

// cuGraphExternalSemaphoresWaitNodeGetParams -> hipGraphExternalSemaphoresWaitNodeGetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphExternalSemaphoresWaitNodeGetParams(CUgraphNode hNode,
    CUDA_EXT_SEM_WAIT_NODE_PARAMS* params_out) {
  static constinit Target<hip::hipGraphExternalSemaphoresWaitNodeGetParams_t> target{hip_library,
      "cuGraphExternalSemaphoresWaitNodeGetParams", "hipGraphExternalSemaphoresWaitNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipExternalSemaphoreWaitNodeParams*>(params_out))));
}

// cuGraphExternalSemaphoresWaitNodeSetParams -> hipGraphExternalSemaphoresWaitNodeSetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphExternalSemaphoresWaitNodeSetParams(CUgraphNode hNode,
    const CUDA_EXT_SEM_WAIT_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphExternalSemaphoresWaitNodeSetParams_t> target{hip_library,
      "cuGraphExternalSemaphoresWaitNodeSetParams", "hipGraphExternalSemaphoresWaitNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<const hip::hipExternalSemaphoreWaitNodeParams*>(nodeParams))));
}

// cuGraphGetEdges -> hipGraphGetEdges
extern "C" CUDAWAY_EXPORT CUresult cuGraphGetEdges(CUgraph hGraph, CUgraphNode* from,
    CUgraphNode* to, size_t* numEdges) {
  static constinit Target<hip::hipGraphGetEdges_t> target{hip_library, "cuGraphGetEdges",
      "hipGraphGetEdges"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(hGraph),
      pass<hip::hipGraphNode_t*>(from), pass<hip::hipGraphNode_t*>(to), numEdges)));
}

// cuGraphGetEdges_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphGetEdges_v2(CUgraph /*hGraph*/, CUgraphNode* /*from*/,
    CUgraphNode* /*to*/, CUgraphEdgeData* /*edgeData*/, size_t* /*numEdges*/) {
  static constinit Refusal refusal{
      "cuGraphGetEdges_v2",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphGetEdges"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphGetNodes -> hipGraphGetNodes
extern "C" CUDAWAY_EXPORT CUresult cuGraphGetNodes(CUgraph hGraph, CUgraphNode* nodes,
    size_t* numNodes) {
  static constinit Target<hip::hipGraphGetNodes_t> target{hip_library, "cuGraphGetNodes",
      "hipGraphGetNodes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(hGraph),
      pass<hip::hipGraphNode_t*>(nodes), numNodes)));
}

// cuGraphGetRootNodes -> hipGraphGetRootNodes
extern "C" CUDAWAY_EXPORT CUresult cuGraphGetRootNodes(CUgraph hGraph, CUgraphNode* rootNodes,
    size_t* numRootNodes) {
  static constinit Target<hip::hipGraphGetRootNodes_t> target{hip_library, "cuGraphGetRootNodes",
      "hipGraphGetRootNodes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(hGraph),
      pass<hip::hipGraphNode_t*>(rootNodes), numRootNodes)));
}

// cuGraphHostNodeGetParams -> hipGraphHostNodeGetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphHostNodeGetParams(CUgraphNode hNode,
    CUDA_HOST_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphHostNodeGetParams_t> target{hip_library,
      "cuGraphHostNodeGetParams", "hipGraphHostNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipHostNodeParams*>(nodeParams))));
}

// cuGraphHostNodeSetParams -> hipGraphHostNodeSetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphHostNodeSetParams(CUgraphNode hNode,
    const CUDA_HOST_NODE_PARAMS* nodeParams) {
  static constinit Target<hip::hipGraphHostNodeSetParams_t> target{hip_library,
      "cuGraphHostNodeSetParams", "hipGraphHostNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<const hip::hipHostNodeParams*>(nodeParams))));
}

// cuGraphInstantiate -> hipGraphInstantiate
extern "C" CUDAWAY_EXPORT CUresult cuGraphInstantiate(CUgraphExec* phGraphExec, CUgraph hGraph,
    CUgraphNode* phErrorNode, char* logBuffer, size_t bufferSize) {
  static constinit Target<hip::hipGraphInstantiate_t> target{hip_library, "cuGraphInstantiate",
      "hipGraphInstantiate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t*>(phGraphExec),
      pass<hip::hipGraph_t>(hGraph), pass<hip::hipGraphNode_t*>(phErrorNode), logBuffer,
      bufferSize)));
}

// cuGraphInstantiateWithFlags -> hipGraphInstantiateWithFlags
extern "C" CUDAWAY_EXPORT CUresult cuGraphInstantiateWithFlags(CUgraphExec* phGraphExec,
    CUgraph hGraph, unsigned long long flags) {
  static constinit Target<hip::hipGraphInstantiateWithFlags_t> target{hip_library,
      "cuGraphInstantiateWithFlags", "hipGraphInstantiateWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t*>(phGraphExec),
      pass<hip::hipGraph_t>(hGraph), flags)));
}

// cuGraphInstantiateWithParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphInstantiateWithParams(CUgraphExec* /*phGraphExec*/,
    CUgraph /*hGraph*/, CUDA_GRAPH_INSTANTIATE_PARAMS* /*instantiateParams*/) {
  static constinit Refusal refusal{
      "cuGraphInstantiateWithParams",
      "needs an adapter: CUDA_GRAPH_INSTANTIATE_PARAMS holds its fields in another order",
      "hipGraphInstantiateWithParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphInstantiateWithParams_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphInstantiateWithParams_ptsz(CUgraphExec* /*phGraphExec*/,
    CUgraph /*hGraph*/, CUDA_GRAPH_INSTANTIATE_PARAMS* /*instantiateParams*/) {
  static constinit Refusal refusal{
      "cuGraphInstantiateWithParams_ptsz",
      "needs an adapter: CUDA_GRAPH_INSTANTIATE_PARAMS holds its fields in another order",
      "hipGraphInstantiateWithParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphInstantiate_v2 -> hipGraphInstantiate
extern "C" CUDAWAY_EXPORT CUresult cuGraphInstantiate_v2(CUgraphExec* phGraphExec, CUgraph hGraph,
    CUgraphNode* phErrorNode, char* logBuffer, size_t bufferSize) {
  static constinit Target<hip::hipGraphInstantiate_t> target{hip_library, "cuGraphInstantiate_v2",
      "hipGraphInstantiate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t*>(phGraphExec),
      pass<hip::hipGraph_t>(hGraph), pass<hip::hipGraphNode_t*>(phErrorNode), logBuffer,
      bufferSize)));
}

// cuGraphKernelNodeCopyAttributes -> hipGraphKernelNodeCopyAttributes
extern "C" CUDAWAY_EXPORT CUresult cuGraphKernelNodeCopyAttributes(CUgraphNode dst,
    CUgraphNode src) {
  static constinit Target<hip::hipGraphKernelNodeCopyAttributes_t> target{hip_library,
      "cuGraphKernelNodeCopyAttributes", "hipGraphKernelNodeCopyAttributes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(src),
      pass<hip::hipGraphNode_t>(dst))));
}

// cuGraphKernelNodeGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphKernelNodeGetAttribute(CUgraphNode /*hNode*/,
    CUkernelNodeAttrID /*attr*/, CUkernelNodeAttrValue* /*value_out*/) {
  static constinit Refusal refusal{
      "cuGraphKernelNodeGetAttribute",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipGraphKernelNodeGetAttribute"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphKernelNodeGetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphKernelNodeGetParams(CUgraphNode /*hNode*/,
    CUDA_KERNEL_NODE_PARAMS_v1* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphKernelNodeGetParams",
      "needs an adapter: CUDA_KERNEL_NODE_PARAMS holds its fields in another order",
      "hipGraphKernelNodeGetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphKernelNodeGetParams_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphKernelNodeGetParams_v2(CUgraphNode /*hNode*/,
    CUDA_KERNEL_NODE_PARAMS* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphKernelNodeGetParams_v2",
      "needs an adapter: CUDA_KERNEL_NODE_PARAMS holds its fields in another order, and may name "
      "a kernel of a library",
      "hipGraphKernelNodeGetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphKernelNodeSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphKernelNodeSetAttribute(CUgraphNode /*hNode*/,
    CUkernelNodeAttrID /*attr*/, const CUkernelNodeAttrValue* /*value*/) {
  static constinit Refusal refusal{
      "cuGraphKernelNodeSetAttribute",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipGraphKernelNodeSetAttribute"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphKernelNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphKernelNodeSetParams(CUgraphNode /*hNode*/,
    const CUDA_KERNEL_NODE_PARAMS_v1* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphKernelNodeSetParams",
      "needs an adapter: CUDA_KERNEL_NODE_PARAMS holds its fields in another order",
      "hipGraphKernelNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphKernelNodeSetParams_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphKernelNodeSetParams_v2(CUgraphNode /*hNode*/,
    const CUDA_KERNEL_NODE_PARAMS* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphKernelNodeSetParams_v2",
      "needs an adapter: CUDA_KERNEL_NODE_PARAMS holds its fields in another order, and may name "
      "a kernel of a library",
      "hipGraphKernelNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphLaunch -> hipGraphLaunch
extern "C" CUDAWAY_EXPORT CUresult cuGraphLaunch(CUgraphExec hGraphExec, CUstream hStream) {
  static constinit Target<hip::hipGraphLaunch_t> target{hip_library, "cuGraphLaunch",
      "hipGraphLaunch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      as_stream<hip::hipStream_t>(hStream))));
}

// cuGraphLaunch_ptsz -> hipGraphLaunch_spt
extern "C" CUDAWAY_EXPORT CUresult cuGraphLaunch_ptsz(CUgraphExec hGraphExec, CUstream hStream) {
  static constinit Target<hip::hipGraphLaunch_spt_t> target{hip_library, "cuGraphLaunch_ptsz",
      "hipGraphLaunch_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipStream_t>(hStream))));
}

// cuGraphMemAllocNodeGetParams -> hipGraphMemAllocNodeGetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphMemAllocNodeGetParams(CUgraphNode hNode,
    CUDA_MEM_ALLOC_NODE_PARAMS* params_out) {
  static constinit Target<hip::hipGraphMemAllocNodeGetParams_t> target{hip_library,
      "cuGraphMemAllocNodeGetParams", "hipGraphMemAllocNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipMemAllocNodeParams*>(params_out))));
}

// cuGraphMemFreeNodeGetParams -> hipGraphMemFreeNodeGetParams
extern "C" CUDAWAY_EXPORT CUresult cuGraphMemFreeNodeGetParams(CUgraphNode hNode,
    CUdeviceptr* dptr_out) {
  static constinit Target<hip::hipGraphMemFreeNodeGetParams_t> target{hip_library,
      "cuGraphMemFreeNodeGetParams", "hipGraphMemFreeNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<void*>(dptr_out))));
}

// cuGraphMemcpyNodeGetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphMemcpyNodeGetParams(CUgraphNode /*hNode*/,
    CUDA_MEMCPY3D* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphMemcpyNodeGetParams",
      "needs an adapter: CUDA_MEMCPY3D has another size, and numbers array and unified memory "
      "otherwise",
      "hipDrvGraphMemcpyNodeGetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphMemcpyNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphMemcpyNodeSetParams(CUgraphNode /*hNode*/,
    const CUDA_MEMCPY3D* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphMemcpyNodeSetParams",
      "needs an adapter: CUDA_MEMCPY3D has another size, and numbers array and unified memory "
      "otherwise",
      "hipDrvGraphMemcpyNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphMemsetNodeGetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphMemsetNodeGetParams(CUgraphNode /*hNode*/,
    CUDA_MEMSET_NODE_PARAMS* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphMemsetNodeGetParams",
      "needs an adapter: CUDA_MEMSET_NODE_PARAMS holds its fields in another order",
      "hipGraphMemsetNodeGetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphMemsetNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphMemsetNodeSetParams(CUgraphNode /*hNode*/,
    const CUDA_MEMSET_NODE_PARAMS* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphMemsetNodeSetParams",
      "needs an adapter: CUDA_MEMSET_NODE_PARAMS holds its fields in another order",
      "hipGraphMemsetNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphNodeFindInClone -> hipGraphNodeFindInClone
extern "C" CUDAWAY_EXPORT CUresult cuGraphNodeFindInClone(CUgraphNode* phNode,
    CUgraphNode hOriginalNode, CUgraph hClonedGraph) {
  static constinit Target<hip::hipGraphNodeFindInClone_t> target{hip_library,
      "cuGraphNodeFindInClone", "hipGraphNodeFindInClone"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(phNode),
      pass<hip::hipGraphNode_t>(hOriginalNode), pass<hip::hipGraph_t>(hClonedGraph))));
}

// cuGraphNodeGetDependencies -> hipGraphNodeGetDependencies
extern "C" CUDAWAY_EXPORT CUresult cuGraphNodeGetDependencies(CUgraphNode hNode,
    CUgraphNode* dependencies, size_t* numDependencies) {
  static constinit Target<hip::hipGraphNodeGetDependencies_t> target{hip_library,
      "cuGraphNodeGetDependencies", "hipGraphNodeGetDependencies"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipGraphNode_t*>(dependencies), numDependencies)));
}

// cuGraphNodeGetDependencies_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphNodeGetDependencies_v2(CUgraphNode /*hNode*/,
    CUgraphNode* /*dependencies*/, CUgraphEdgeData* /*edgeData*/, size_t* /*numDependencies*/) {
  static constinit Refusal refusal{
      "cuGraphNodeGetDependencies_v2",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphNodeGetDependencies"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphNodeGetDependentNodes -> hipGraphNodeGetDependentNodes
extern "C" CUDAWAY_EXPORT CUresult cuGraphNodeGetDependentNodes(CUgraphNode hNode,
    CUgraphNode* dependentNodes, size_t* numDependentNodes) {
  static constinit Target<hip::hipGraphNodeGetDependentNodes_t> target{hip_library,
      "cuGraphNodeGetDependentNodes", "hipGraphNodeGetDependentNodes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipGraphNode_t*>(dependentNodes), numDependentNodes)));
}

// cuGraphNodeGetDependentNodes_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphNodeGetDependentNodes_v2(CUgraphNode /*hNode*/,
    CUgraphNode* /*dependentNodes*/, CUgraphEdgeData* /*edgeData*/, size_t* /*numDependentNodes*/) {
  static constinit Refusal refusal{
      "cuGraphNodeGetDependentNodes_v2",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphNodeGetDependentNodes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphNodeGetEnabled -> hipGraphNodeGetEnabled
extern "C" CUDAWAY_EXPORT CUresult cuGraphNodeGetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int* isEnabled) {
  static constinit Target<hip::hipGraphNodeGetEnabled_t> target{hip_library,
      "cuGraphNodeGetEnabled", "hipGraphNodeGetEnabled"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), isEnabled)));
}

// cuGraphNodeGetType -> hipGraphNodeGetType
extern "C" CUDAWAY_EXPORT CUresult cuGraphNodeGetType(CUgraphNode hNode, CUgraphNodeType* type) {
  static constinit Target<hip::hipGraphNodeGetType_t> target{hip_library, "cuGraphNodeGetType",
      "hipGraphNodeGetType"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipGraphNodeType to_type{};
  if (type == nullptr) {
    return reject(target, "type", nullptr, CUDA_ERROR_INVALID_VALUE);
  }
  const auto status = translate(call(pass<hip::hipGraphNode_t>(hNode), &to_type));
  if (status != CUDA_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_type, *type)) {
    return reject_answer(target, "type", to_type, CUDA_ERROR_UNKNOWN);
  }
  return done(target.function, status);
}

// cuGraphNodeSetEnabled -> hipGraphNodeSetEnabled
extern "C" CUDAWAY_EXPORT CUresult cuGraphNodeSetEnabled(CUgraphExec hGraphExec, CUgraphNode hNode,
    unsigned int isEnabled) {
  static constinit Target<hip::hipGraphNodeSetEnabled_t> target{hip_library,
      "cuGraphNodeSetEnabled", "hipGraphNodeSetEnabled"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), isEnabled)));
}

// cuGraphNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphNodeSetParams(CUgraphNode /*hNode*/,
    CUgraphNodeParams* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cuGraphNodeSetParams",
      "needs an adapter: the node types are numbered otherwise, and the records inside "
      "CUgraphNodeParams hold their fields in another order",
      "hipGraphNodeSetParams"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphReleaseUserObject -> hipGraphReleaseUserObject
extern "C" CUDAWAY_EXPORT CUresult cuGraphReleaseUserObject(CUgraph graph, CUuserObject object,
    unsigned int count) {
  static constinit Target<hip::hipGraphReleaseUserObject_t> target{hip_library,
      "cuGraphReleaseUserObject", "hipGraphReleaseUserObject"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(graph),
      pass<hip::hipUserObject_t>(object), count)));
}

// cuGraphRemoveDependencies -> hipGraphRemoveDependencies
extern "C" CUDAWAY_EXPORT CUresult cuGraphRemoveDependencies(CUgraph hGraph,
    const CUgraphNode* from, const CUgraphNode* to, size_t numDependencies) {
  static constinit Target<hip::hipGraphRemoveDependencies_t> target{hip_library,
      "cuGraphRemoveDependencies", "hipGraphRemoveDependencies"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(hGraph),
      pass<const hip::hipGraphNode_t*>(from), pass<const hip::hipGraphNode_t*>(to),
      numDependencies)));
}

// cuGraphRemoveDependencies_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphRemoveDependencies_v2(CUgraph /*hGraph*/,
    const CUgraphNode* /*from*/, const CUgraphNode* /*to*/, const CUgraphEdgeData* /*edgeData*/,
    size_t /*numDependencies*/) {
  static constinit Refusal refusal{
      "cuGraphRemoveDependencies_v2",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphRemoveDependencies"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphRetainUserObject -> hipGraphRetainUserObject
extern "C" CUDAWAY_EXPORT CUresult cuGraphRetainUserObject(CUgraph graph, CUuserObject object,
    unsigned int count, unsigned int flags) {
  static constinit Target<hip::hipGraphRetainUserObject_t> target{hip_library,
      "cuGraphRetainUserObject", "hipGraphRetainUserObject"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(graph),
      pass<hip::hipUserObject_t>(object), count, flags)));
}

// cuGraphUpload -> hipGraphUpload
extern "C" CUDAWAY_EXPORT CUresult cuGraphUpload(CUgraphExec hGraphExec, CUstream hStream) {
  static constinit Target<hip::hipGraphUpload_t> target{hip_library, "cuGraphUpload",
      "hipGraphUpload"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      as_stream<hip::hipStream_t>(hStream))));
}

// cuGraphUpload_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphUpload_ptsz(CUgraphExec /*hGraphExec*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuGraphUpload_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipGraphUpload"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsEGLRegisterImage: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsEGLRegisterImage(CUgraphicsResource* /*pCudaResource*/,
    void* /*image*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{"cuGraphicsEGLRegisterImage", "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsGLRegisterBuffer -> hipGraphicsGLRegisterBuffer
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsGLRegisterBuffer(CUgraphicsResource* pCudaResource,
    unsigned int buffer, unsigned int Flags) {
  static constinit Target<hip::hipGraphicsGLRegisterBuffer_t> target{hip_library,
      "cuGraphicsGLRegisterBuffer", "hipGraphicsGLRegisterBuffer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphicsResource**>(pCudaResource),
      buffer, Flags)));
}

// cuGraphicsGLRegisterImage -> hipGraphicsGLRegisterImage
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsGLRegisterImage(CUgraphicsResource* pCudaResource,
    unsigned int image, unsigned int target_, unsigned int Flags) {
  static constinit Target<hip::hipGraphicsGLRegisterImage_t> target{hip_library,
      "cuGraphicsGLRegisterImage", "hipGraphicsGLRegisterImage"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphicsResource**>(pCudaResource),
      image, target_, Flags)));
}

// cuGraphicsMapResources -> hipGraphicsMapResources
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsMapResources(unsigned int count,
    CUgraphicsResource* resources, CUstream hStream) {
  static constinit Target<hip::hipGraphicsMapResources_t> target{hip_library,
      "cuGraphicsMapResources", "hipGraphicsMapResources"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<int>(count),
      pass<hip::hipGraphicsResource_t*>(resources), as_stream<hip::hipStream_t>(hStream))));
}

// cuGraphicsMapResources_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsMapResources_ptsz(unsigned int /*count*/,
    CUgraphicsResource* /*resources*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuGraphicsMapResources_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipGraphicsMapResources"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsResourceGetMappedEglFrame: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsResourceGetMappedEglFrame(CUeglFrame* /*eglFrame*/,
    CUgraphicsResource /*resource*/, unsigned int /*index*/, unsigned int /*mipLevel*/) {
  static constinit Refusal refusal{
      "cuGraphicsResourceGetMappedEglFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsResourceGetMappedMipmappedArray: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsResourceGetMappedMipmappedArray(
    CUmipmappedArray* /*pMipmappedArray*/, CUgraphicsResource /*resource*/) {
  static constinit Refusal refusal{
      "cuGraphicsResourceGetMappedMipmappedArray",
      "HIP maps graphics resources only as pointers and arrays, with the flags of their "
      "registration"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsResourceGetMappedPointer: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsResourceGetMappedPointer(CUdeviceptr_v1* /*pDevPtr*/,
    unsigned int* /*pSize*/, CUgraphicsResource /*resource*/) {
  static constinit Refusal refusal{
      "cuGraphicsResourceGetMappedPointer",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipGraphicsResourceGetMappedPointer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsResourceGetMappedPointer_v2 -> hipGraphicsResourceGetMappedPointer
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsResourceGetMappedPointer_v2(CUdeviceptr* pDevPtr,
    size_t* pSize, CUgraphicsResource resource) {
  static constinit Target<hip::hipGraphicsResourceGetMappedPointer_t> target{hip_library,
      "cuGraphicsResourceGetMappedPointer_v2", "hipGraphicsResourceGetMappedPointer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(pDevPtr), pSize,
      pass<hip::hipGraphicsResource_t>(resource))));
}

// cuGraphicsResourceSetMapFlags: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsResourceSetMapFlags(CUgraphicsResource /*resource*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuGraphicsResourceSetMapFlags",
      "HIP maps graphics resources only as pointers and arrays, with the flags of their "
      "registration"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsResourceSetMapFlags_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsResourceSetMapFlags_v2(CUgraphicsResource /*resource*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuGraphicsResourceSetMapFlags_v2",
      "HIP maps graphics resources only as pointers and arrays, with the flags of their "
      "registration"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsSubResourceGetMappedArray -> hipGraphicsSubResourceGetMappedArray
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsSubResourceGetMappedArray(CUarray* pArray,
    CUgraphicsResource resource, unsigned int arrayIndex, unsigned int mipLevel) {
  static constinit Target<hip::hipGraphicsSubResourceGetMappedArray_t> target{hip_library,
      "cuGraphicsSubResourceGetMappedArray", "hipGraphicsSubResourceGetMappedArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t*>(pArray),
      pass<hip::hipGraphicsResource_t>(resource), arrayIndex, mipLevel)));
}

// cuGraphicsUnmapResources -> hipGraphicsUnmapResources
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsUnmapResources(unsigned int count,
    CUgraphicsResource* resources, CUstream hStream) {
  static constinit Target<hip::hipGraphicsUnmapResources_t> target{hip_library,
      "cuGraphicsUnmapResources", "hipGraphicsUnmapResources"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<int>(count),
      pass<hip::hipGraphicsResource_t*>(resources), as_stream<hip::hipStream_t>(hStream))));
}

// cuGraphicsUnmapResources_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsUnmapResources_ptsz(unsigned int /*count*/,
    CUgraphicsResource* /*resources*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuGraphicsUnmapResources_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipGraphicsUnmapResources"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsUnregisterResource -> hipGraphicsUnregisterResource
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsUnregisterResource(CUgraphicsResource resource) {
  static constinit Target<hip::hipGraphicsUnregisterResource_t> target{hip_library,
      "cuGraphicsUnregisterResource", "hipGraphicsUnregisterResource"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipGraphicsResource_t>(resource))));
}

// cuGraphicsVDPAURegisterOutputSurface: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsVDPAURegisterOutputSurface(
    CUgraphicsResource* /*pCudaResource*/, VdpOutputSurface /*vdpSurface*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuGraphicsVDPAURegisterOutputSurface",
      "HIP has no VDPAU interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGraphicsVDPAURegisterVideoSurface: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGraphicsVDPAURegisterVideoSurface(
    CUgraphicsResource* /*pCudaResource*/, VdpVideoSurface /*vdpSurface*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuGraphicsVDPAURegisterVideoSurface",
      "HIP has no VDPAU interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGreenCtxCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGreenCtxCreate(CUgreenCtx* /*phCtx*/,
    CUdevResourceDesc /*desc*/, CUdevice /*dev*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuGreenCtxCreate",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGreenCtxDestroy: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGreenCtxDestroy(CUgreenCtx /*hCtx*/) {
  static constinit Refusal refusal{
      "cuGreenCtxDestroy",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGreenCtxGetDevResource: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGreenCtxGetDevResource(CUgreenCtx /*hCtx*/,
    CUdevResource* /*resource*/, CUdevResourceType /*type*/) {
  static constinit Refusal refusal{
      "cuGreenCtxGetDevResource",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGreenCtxGetId: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGreenCtxGetId(CUgreenCtx /*greenCtx*/,
    unsigned long long* /*greenCtxId*/) {
  static constinit Refusal refusal{
      "cuGreenCtxGetId",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGreenCtxRecordEvent: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGreenCtxRecordEvent(CUgreenCtx /*hCtx*/, CUevent /*hEvent*/) {
  static constinit Refusal refusal{
      "cuGreenCtxRecordEvent",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGreenCtxStreamCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGreenCtxStreamCreate(CUstream* /*phStream*/,
    CUgreenCtx /*greenCtx*/, unsigned int /*flags*/, int /*priority*/) {
  static constinit Refusal refusal{
      "cuGreenCtxStreamCreate",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuGreenCtxWaitEvent: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuGreenCtxWaitEvent(CUgreenCtx /*hCtx*/, CUevent /*hEvent*/) {
  static constinit Refusal refusal{
      "cuGreenCtxWaitEvent",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuImportExternalMemory -> hipImportExternalMemory
extern "C" CUDAWAY_EXPORT CUresult cuImportExternalMemory(CUexternalMemory* extMem_out,
    const CUDA_EXTERNAL_MEMORY_HANDLE_DESC* memHandleDesc) {
  static constinit Target<hip::hipImportExternalMemory_t> target{hip_library,
      "cuImportExternalMemory", "hipImportExternalMemory"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipExternalMemory_t*>(extMem_out),
      pass<const hip::hipExternalMemoryHandleDesc*>(memHandleDesc))));
}

// cuImportExternalSemaphore -> hipImportExternalSemaphore
extern "C" CUDAWAY_EXPORT CUresult cuImportExternalSemaphore(CUexternalSemaphore* extSem_out,
    const CUDA_EXTERNAL_SEMAPHORE_HANDLE_DESC* semHandleDesc) {
  static constinit Target<hip::hipImportExternalSemaphore_t> target{hip_library,
      "cuImportExternalSemaphore", "hipImportExternalSemaphore"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipExternalSemaphore_t*>(extSem_out),
      pass<const hip::hipExternalSemaphoreHandleDesc*>(semHandleDesc))));
}

// cuInit -> hipInit
extern "C" CUDAWAY_EXPORT CUresult cuInit(unsigned int Flags) {
  static constinit Target<hip::hipInit_t> target{hip_library, "cuInit", "hipInit"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(Flags)));
}

// cuIpcCloseMemHandle -> hipIpcCloseMemHandle
extern "C" CUDAWAY_EXPORT CUresult cuIpcCloseMemHandle(CUdeviceptr dptr) {
  static constinit Target<hip::hipIpcCloseMemHandle_t> target{hip_library, "cuIpcCloseMemHandle",
      "hipIpcCloseMemHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dptr))));
}

// cuIpcGetEventHandle -> hipIpcGetEventHandle
extern "C" CUDAWAY_EXPORT CUresult cuIpcGetEventHandle(CUipcEventHandle* pHandle, CUevent event) {
  static constinit Target<hip::hipIpcGetEventHandle_t> target{hip_library, "cuIpcGetEventHandle",
      "hipIpcGetEventHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipIpcEventHandle_t*>(pHandle),
      pass<hip::hipEvent_t>(event))));
}

// cuIpcGetMemHandle -> hipIpcGetMemHandle
extern "C" CUDAWAY_EXPORT CUresult cuIpcGetMemHandle(CUipcMemHandle* pHandle, CUdeviceptr dptr) {
  static constinit Target<hip::hipIpcGetMemHandle_t> target{hip_library, "cuIpcGetMemHandle",
      "hipIpcGetMemHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipIpcMemHandle_t*>(pHandle),
      pass<void*>(dptr))));
}

// cuIpcOpenEventHandle -> hipIpcOpenEventHandle
extern "C" CUDAWAY_EXPORT CUresult cuIpcOpenEventHandle(CUevent* phEvent, CUipcEventHandle handle) {
  static constinit Target<hip::hipIpcOpenEventHandle_t> target{hip_library, "cuIpcOpenEventHandle",
      "hipIpcOpenEventHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t*>(phEvent),
      pass<hip::hipIpcEventHandle_t>(handle))));
}

// cuIpcOpenMemHandle -> hipIpcOpenMemHandle
extern "C" CUDAWAY_EXPORT CUresult cuIpcOpenMemHandle(CUdeviceptr* pdptr, CUipcMemHandle handle,
    unsigned int Flags) {
  static constinit Target<hip::hipIpcOpenMemHandle_t> target{hip_library, "cuIpcOpenMemHandle",
      "hipIpcOpenMemHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(pdptr),
      pass<hip::hipIpcMemHandle_t>(handle), Flags)));
}

// cuIpcOpenMemHandle_v2 -> hipIpcOpenMemHandle
extern "C" CUDAWAY_EXPORT CUresult cuIpcOpenMemHandle_v2(CUdeviceptr* pdptr, CUipcMemHandle handle,
    unsigned int Flags) {
  static constinit Target<hip::hipIpcOpenMemHandle_t> target{hip_library, "cuIpcOpenMemHandle_v2",
      "hipIpcOpenMemHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(pdptr),
      pass<hip::hipIpcMemHandle_t>(handle), Flags)));
}

// cuKernelGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuKernelGetAttribute(int* /*pi*/,
    CUfunction_attribute /*attrib*/, CUkernel /*kernel*/, CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuKernelGetAttribute",
      "HIP makes no function of a kernel of a library, and sets none of its attributes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuKernelGetFunction: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuKernelGetFunction(CUfunction* /*pFunc*/, CUkernel /*kernel*/) {
  static constinit Refusal refusal{
      "cuKernelGetFunction",
      "HIP makes no function of a kernel of a library, and sets none of its attributes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuKernelGetLibrary -> hipKernelGetLibrary
extern "C" CUDAWAY_EXPORT CUresult cuKernelGetLibrary(CUlibrary* pLib, CUkernel kernel) {
  static constinit Target<hip::hipKernelGetLibrary_t> target{hip_library, "cuKernelGetLibrary",
      "hipKernelGetLibrary"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipLibrary_t*>(pLib),
      pass<hip::hipKernel_t>(kernel))));
}

// cuKernelGetName -> hipKernelGetName
extern "C" CUDAWAY_EXPORT CUresult cuKernelGetName(const char** name, CUkernel hfunc) {
  static constinit Target<hip::hipKernelGetName_t> target{hip_library, "cuKernelGetName",
      "hipKernelGetName"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(name, pass<hip::hipKernel_t>(hfunc))));
}

// cuKernelGetParamInfo: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuKernelGetParamInfo(CUkernel /*kernel*/, size_t /*paramIndex*/,
    size_t* /*paramOffset*/, size_t* /*paramSize*/) {
  static constinit Refusal refusal{
      "cuKernelGetParamInfo",
      "HIP tells no module, parameters or loading state of a function"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuKernelSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuKernelSetAttribute(CUfunction_attribute /*attrib*/,
    int /*val*/, CUkernel /*kernel*/, CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuKernelSetAttribute",
      "HIP makes no function of a kernel of a library, and sets none of its attributes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuKernelSetCacheConfig: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuKernelSetCacheConfig(CUkernel /*kernel*/,
    CUfunc_cache /*config*/, CUdevice /*dev*/) {
  static constinit Refusal refusal{
      "cuKernelSetCacheConfig",
      "HIP makes no function of a kernel of a library, and sets none of its attributes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLaunch: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLaunch(CUfunction /*f*/) {
  static constinit Refusal refusal{
      "cuLaunch",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLaunchCooperativeKernel -> hipModuleLaunchCooperativeKernel
extern "C" CUDAWAY_EXPORT CUresult cuLaunchCooperativeKernel(CUfunction f, unsigned int gridDimX,
    unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
    unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void** kernelParams) {
  static constinit Target<hip::hipModuleLaunchCooperativeKernel_t> target{hip_library,
      "cuLaunchCooperativeKernel", "hipModuleLaunchCooperativeKernel"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipFunction_t>(f), gridDimX, gridDimY,
      gridDimZ, blockDimX, blockDimY, blockDimZ, sharedMemBytes,
      as_stream<hip::hipStream_t>(hStream), kernelParams)));
}

// cuLaunchCooperativeKernelMultiDevice -> hipModuleLaunchCooperativeKernelMultiDevice
extern "C" CUDAWAY_EXPORT CUresult cuLaunchCooperativeKernelMultiDevice(
    CUDA_LAUNCH_PARAMS* launchParamsList, unsigned int numDevices, unsigned int flags) {
  static constinit Target<hip::hipModuleLaunchCooperativeKernelMultiDevice_t> target{hip_library,
      "cuLaunchCooperativeKernelMultiDevice", "hipModuleLaunchCooperativeKernelMultiDevice"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipFunctionLaunchParams*>(launchParamsList),
      numDevices, flags)));
}

// cuLaunchCooperativeKernel_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLaunchCooperativeKernel_ptsz(CUfunction /*f*/,
    unsigned int /*gridDimX*/, unsigned int /*gridDimY*/, unsigned int /*gridDimZ*/,
    unsigned int /*blockDimX*/, unsigned int /*blockDimY*/, unsigned int /*blockDimZ*/,
    unsigned int /*sharedMemBytes*/, CUstream /*hStream*/, void** /*kernelParams*/) {
  static constinit Refusal refusal{
      "cuLaunchCooperativeKernel_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipModuleLaunchCooperativeKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLaunchGrid: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLaunchGrid(CUfunction /*f*/, int /*grid_width*/,
    int /*grid_height*/) {
  static constinit Refusal refusal{
      "cuLaunchGrid",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLaunchGridAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLaunchGridAsync(CUfunction /*f*/, int /*grid_width*/,
    int /*grid_height*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuLaunchGridAsync",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLaunchHostFunc -> hipLaunchHostFunc
extern "C" CUDAWAY_EXPORT CUresult cuLaunchHostFunc(CUstream hStream, CUhostFn fn, void* userData) {
  static constinit Target<hip::hipLaunchHostFunc_t> target{hip_library, "cuLaunchHostFunc",
      "hipLaunchHostFunc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), fn, userData)));
}

// cuLaunchHostFunc_ptsz -> hipLaunchHostFunc_spt
extern "C" CUDAWAY_EXPORT CUresult cuLaunchHostFunc_ptsz(CUstream hStream, CUhostFn fn,
    void* userData) {
  static constinit Target<hip::hipLaunchHostFunc_spt_t> target{hip_library, "cuLaunchHostFunc_ptsz",
      "hipLaunchHostFunc_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream), fn, userData)));
}

// cuLaunchKernel -> hipModuleLaunchKernel
extern "C" CUDAWAY_EXPORT CUresult cuLaunchKernel(CUfunction f, unsigned int gridDimX,
    unsigned int gridDimY, unsigned int gridDimZ, unsigned int blockDimX, unsigned int blockDimY,
    unsigned int blockDimZ, unsigned int sharedMemBytes, CUstream hStream, void** kernelParams,
    void** extra) {
  static constinit Target<hip::hipModuleLaunchKernel_t> target{hip_library, "cuLaunchKernel",
      "hipModuleLaunchKernel"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipFunction_t>(f), gridDimX, gridDimY,
      gridDimZ, blockDimX, blockDimY, blockDimZ, sharedMemBytes,
      as_stream<hip::hipStream_t>(hStream), kernelParams, extra)));
}

// cuLaunchKernelEx: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLaunchKernelEx(const CUlaunchConfig* /*config*/,
    CUfunction /*f*/, void** /*kernelParams*/, void** /*extra*/) {
  static constinit Refusal refusal{
      "cuLaunchKernelEx",
      "needs an adapter: the launch attributes hold their values in another order, and some have "
      "no counterpart",
      "hipDrvLaunchKernelEx"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLaunchKernelEx_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLaunchKernelEx_ptsz(const CUlaunchConfig* /*config*/,
    CUfunction /*f*/, void** /*kernelParams*/, void** /*extra*/) {
  static constinit Refusal refusal{
      "cuLaunchKernelEx_ptsz",
      "needs an adapter: the launch attributes hold their values in another order, and some have "
      "no counterpart",
      "hipDrvLaunchKernelEx"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLaunchKernel_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLaunchKernel_ptsz(CUfunction /*f*/, unsigned int /*gridDimX*/,
    unsigned int /*gridDimY*/, unsigned int /*gridDimZ*/, unsigned int /*blockDimX*/,
    unsigned int /*blockDimY*/, unsigned int /*blockDimZ*/, unsigned int /*sharedMemBytes*/,
    CUstream /*hStream*/, void** /*kernelParams*/, void** /*extra*/) {
  static constinit Refusal refusal{
      "cuLaunchKernel_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipModuleLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLibraryEnumerateKernels -> hipLibraryEnumerateKernels
extern "C" CUDAWAY_EXPORT CUresult cuLibraryEnumerateKernels(CUkernel* kernels,
    unsigned int numKernels, CUlibrary lib) {
  static constinit Target<hip::hipLibraryEnumerateKernels_t> target{hip_library,
      "cuLibraryEnumerateKernels", "hipLibraryEnumerateKernels"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipKernel_t*>(kernels), numKernels,
      pass<hip::hipLibrary_t>(lib))));
}

// cuLibraryGetGlobal: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLibraryGetGlobal(CUdeviceptr* /*dptr*/, size_t* /*bytes*/,
    CUlibrary /*library*/, const char* /*name*/) {
  static constinit Refusal refusal{
      "cuLibraryGetGlobal",
      "HIP libraries tell no module, variables and unified functions"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLibraryGetKernel -> hipLibraryGetKernel
extern "C" CUDAWAY_EXPORT CUresult cuLibraryGetKernel(CUkernel* pKernel, CUlibrary library,
    const char* name) {
  static constinit Target<hip::hipLibraryGetKernel_t> target{hip_library, "cuLibraryGetKernel",
      "hipLibraryGetKernel"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipKernel_t*>(pKernel),
      pass<hip::hipLibrary_t>(library), name)));
}

// cuLibraryGetKernelCount -> hipLibraryGetKernelCount
extern "C" CUDAWAY_EXPORT CUresult cuLibraryGetKernelCount(unsigned int* count, CUlibrary lib) {
  static constinit Target<hip::hipLibraryGetKernelCount_t> target{hip_library,
      "cuLibraryGetKernelCount", "hipLibraryGetKernelCount"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(count, pass<hip::hipLibrary_t>(lib))));
}

// cuLibraryGetManaged: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLibraryGetManaged(CUdeviceptr* /*dptr*/, size_t* /*bytes*/,
    CUlibrary /*library*/, const char* /*name*/) {
  static constinit Refusal refusal{
      "cuLibraryGetManaged",
      "HIP libraries tell no module, variables and unified functions"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLibraryGetModule: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLibraryGetModule(CUmodule* /*pMod*/, CUlibrary /*library*/) {
  static constinit Refusal refusal{
      "cuLibraryGetModule",
      "HIP libraries tell no module, variables and unified functions"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLibraryGetUnifiedFunction: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLibraryGetUnifiedFunction(void** /*fptr*/,
    CUlibrary /*library*/, const char* /*symbol*/) {
  static constinit Refusal refusal{
      "cuLibraryGetUnifiedFunction",
      "HIP libraries tell no module, variables and unified functions"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLibraryLoadData: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLibraryLoadData(CUlibrary* /*library*/, const void* /*code*/,
    CUjit_option* /*jitOptions*/, void** /*jitOptionsValues*/, unsigned int /*numJitOptions*/,
    CUlibraryOption* /*libraryOptions*/, void** /*libraryOptionValues*/,
    unsigned int /*numLibraryOptions*/) {
  static constinit Refusal refusal{
      "cuLibraryLoadData",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLibraryLoadData"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLibraryLoadFromFile: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLibraryLoadFromFile(CUlibrary* /*library*/,
    const char* /*fileName*/, CUjit_option* /*jitOptions*/, void** /*jitOptionsValues*/,
    unsigned int /*numJitOptions*/, CUlibraryOption* /*libraryOptions*/,
    void** /*libraryOptionValues*/, unsigned int /*numLibraryOptions*/) {
  static constinit Refusal refusal{
      "cuLibraryLoadFromFile",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLibraryLoadFromFile"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLibraryUnload -> hipLibraryUnload
extern "C" CUDAWAY_EXPORT CUresult cuLibraryUnload(CUlibrary library) {
  static constinit Target<hip::hipLibraryUnload_t> target{hip_library, "cuLibraryUnload",
      "hipLibraryUnload"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipLibrary_t>(library))));
}

// cuLinkAddData: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLinkAddData(CUlinkState /*state*/, CUjitInputType /*type*/,
    void* /*data*/, size_t /*size*/, const char* /*name*/, unsigned int /*numOptions*/,
    CUjit_option* /*options*/, void** /*optionValues*/) {
  static constinit Refusal refusal{
      "cuLinkAddData",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLinkAddData"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLinkAddData_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLinkAddData_v2(CUlinkState /*state*/, CUjitInputType /*type*/,
    void* /*data*/, size_t /*size*/, const char* /*name*/, unsigned int /*numOptions*/,
    CUjit_option* /*options*/, void** /*optionValues*/) {
  static constinit Refusal refusal{
      "cuLinkAddData_v2",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLinkAddData"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLinkAddFile: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLinkAddFile(CUlinkState /*state*/, CUjitInputType /*type*/,
    const char* /*path*/, unsigned int /*numOptions*/, CUjit_option* /*options*/,
    void** /*optionValues*/) {
  static constinit Refusal refusal{
      "cuLinkAddFile",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLinkAddFile"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLinkAddFile_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLinkAddFile_v2(CUlinkState /*state*/, CUjitInputType /*type*/,
    const char* /*path*/, unsigned int /*numOptions*/, CUjit_option* /*options*/,
    void** /*optionValues*/) {
  static constinit Refusal refusal{
      "cuLinkAddFile_v2",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLinkAddFile"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLinkComplete -> hipLinkComplete
extern "C" CUDAWAY_EXPORT CUresult cuLinkComplete(CUlinkState state, void** cubinOut,
    size_t* sizeOut) {
  static constinit Target<hip::hipLinkComplete_t> target{hip_library, "cuLinkComplete",
      "hipLinkComplete"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipLinkState_t>(state), cubinOut,
      sizeOut)));
}

// cuLinkCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLinkCreate(unsigned int /*numOptions*/,
    CUjit_option* /*options*/, void** /*optionValues*/, CUlinkState* /*stateOut*/) {
  static constinit Refusal refusal{
      "cuLinkCreate",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLinkCreate"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLinkCreate_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLinkCreate_v2(unsigned int /*numOptions*/,
    CUjit_option* /*options*/, void** /*optionValues*/, CUlinkState* /*stateOut*/) {
  static constinit Refusal refusal{
      "cuLinkCreate_v2",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLinkCreate"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLinkDestroy -> hipLinkDestroy
extern "C" CUDAWAY_EXPORT CUresult cuLinkDestroy(CUlinkState state) {
  static constinit Target<hip::hipLinkDestroy_t> target{hip_library, "cuLinkDestroy",
      "hipLinkDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipLinkState_t>(state))));
}

// cuLogsCurrent: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLogsCurrent(CUlogIterator* /*iterator_out*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuLogsCurrent",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLogsDumpToFile: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLogsDumpToFile(CUlogIterator* /*iterator*/,
    const char* /*pathToFile*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuLogsDumpToFile",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLogsDumpToMemory: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLogsDumpToMemory(CUlogIterator* /*iterator*/, char* /*buffer*/,
    size_t* /*size*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuLogsDumpToMemory",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLogsRegisterCallback: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLogsRegisterCallback(CUlogsCallback /*callbackFunc*/,
    void* /*userData*/, CUlogsCallbackHandle* /*callback_out*/) {
  static constinit Refusal refusal{
      "cuLogsRegisterCallback",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuLogsUnregisterCallback: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuLogsUnregisterCallback(CUlogsCallbackHandle /*callback*/) {
  static constinit Refusal refusal{
      "cuLogsUnregisterCallback",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemAddressFree -> hipMemAddressFree
extern "C" CUDAWAY_EXPORT CUresult cuMemAddressFree(CUdeviceptr ptr, size_t size) {
  static constinit Target<hip::hipMemAddressFree_t> target{hip_library, "cuMemAddressFree",
      "hipMemAddressFree"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(ptr), size)));
}

// cuMemAddressReserve -> hipMemAddressReserve
extern "C" CUDAWAY_EXPORT CUresult cuMemAddressReserve(CUdeviceptr* ptr, size_t size,
    size_t alignment, CUdeviceptr addr, unsigned long long flags) {
  static constinit Target<hip::hipMemAddressReserve_t> target{hip_library, "cuMemAddressReserve",
      "hipMemAddressReserve"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(ptr), size, alignment, pass<void*>(addr),
      flags)));
}

// cuMemAdvise -> hipMemAdvise
extern "C" CUDAWAY_EXPORT CUresult cuMemAdvise(CUdeviceptr devPtr, size_t count,
    CUmem_advise advice, CUdevice device) {
  static constinit Target<hip::hipMemAdvise_t> target{hip_library, "cuMemAdvise", "hipMemAdvise"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemoryAdvise to_advice{};
  if (!convert(advice, to_advice)) {
    return reject(target, "advice", advice, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<const void*>(devPtr), count, to_advice,
      device)));
}

// cuMemAdvise_v2 -> hipMemAdvise_v2
extern "C" CUDAWAY_EXPORT CUresult cuMemAdvise_v2(CUdeviceptr devPtr, size_t count,
    CUmem_advise advice, CUmemLocation location) {
  static constinit Target<hip::hipMemAdvise_v2_t> target{hip_library, "cuMemAdvise_v2",
      "hipMemAdvise_v2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemoryAdvise to_advice{};
  if (!convert(advice, to_advice)) {
    return reject(target, "advice", advice, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<const void*>(devPtr), count, to_advice,
      pass<hip::hipMemLocation>(location))));
}

// cuMemAlloc: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemAlloc(CUdeviceptr_v1* /*dptr*/, unsigned int /*bytesize*/) {
  static constinit Refusal refusal{
      "cuMemAlloc",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMalloc"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemAllocAsync -> hipMallocAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemAllocAsync(CUdeviceptr* dptr, size_t bytesize,
    CUstream hStream) {
  static constinit Target<hip::hipMallocAsync_t> target{hip_library, "cuMemAllocAsync",
      "hipMallocAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(dptr), bytesize,
      as_stream<hip::hipStream_t>(hStream))));
}

// cuMemAllocAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemAllocAsync_ptsz(CUdeviceptr* /*dptr*/, size_t /*bytesize*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemAllocAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMallocAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemAllocFromPoolAsync -> hipMallocFromPoolAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemAllocFromPoolAsync(CUdeviceptr* dptr, size_t bytesize,
    CUmemoryPool pool, CUstream hStream) {
  static constinit Target<hip::hipMallocFromPoolAsync_t> target{hip_library,
      "cuMemAllocFromPoolAsync", "hipMallocFromPoolAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(dptr), bytesize,
      pass<hip::hipMemPool_t>(pool), as_stream<hip::hipStream_t>(hStream))));
}

// cuMemAllocFromPoolAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemAllocFromPoolAsync_ptsz(CUdeviceptr* /*dptr*/,
    size_t /*bytesize*/, CUmemoryPool /*pool*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemAllocFromPoolAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMallocFromPoolAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemAllocHost -> hipMemAllocHost
extern "C" CUDAWAY_EXPORT CUresult cuMemAllocHost(void** pp, unsigned int bytesize) {
  static constinit Target<hip::hipMemAllocHost_t> target{hip_library, "cuMemAllocHost",
      "hipMemAllocHost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  size_t to_bytesize{};
  if (!fit(bytesize, to_bytesize)) {
    return reject(target, "bytesize", bytesize, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pp, to_bytesize)));
}

// cuMemAllocHost_v2 -> hipMemAllocHost
extern "C" CUDAWAY_EXPORT CUresult cuMemAllocHost_v2(void** pp, size_t bytesize) {
  static constinit Target<hip::hipMemAllocHost_t> target{hip_library, "cuMemAllocHost_v2",
      "hipMemAllocHost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pp, bytesize)));
}

// cuMemAllocManaged -> hipMallocManaged
extern "C" CUDAWAY_EXPORT CUresult cuMemAllocManaged(CUdeviceptr* dptr, size_t bytesize,
    unsigned int flags) {
  static constinit Target<hip::hipMallocManaged_t> target{hip_library, "cuMemAllocManaged",
      "hipMallocManaged"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(dptr), bytesize, flags)));
}

// cuMemAllocPitch: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemAllocPitch(CUdeviceptr_v1* /*dptr*/,
    unsigned int* /*pPitch*/, unsigned int /*WidthInBytes*/, unsigned int /*Height*/,
    unsigned int /*ElementSizeBytes*/) {
  static constinit Refusal refusal{
      "cuMemAllocPitch",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemAllocPitch"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemAllocPitch_v2 -> hipMemAllocPitch
extern "C" CUDAWAY_EXPORT CUresult cuMemAllocPitch_v2(CUdeviceptr* dptr, size_t* pPitch,
    size_t WidthInBytes, size_t Height, unsigned int ElementSizeBytes) {
  static constinit Target<hip::hipMemAllocPitch_t> target{hip_library, "cuMemAllocPitch_v2",
      "hipMemAllocPitch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t*>(dptr), pPitch,
      WidthInBytes, Height, ElementSizeBytes)));
}

// cuMemAlloc_v2 -> hipMalloc
extern "C" CUDAWAY_EXPORT CUresult cuMemAlloc_v2(CUdeviceptr* dptr, size_t bytesize) {
  static constinit Target<hip::hipMalloc_t> target{hip_library, "cuMemAlloc_v2", "hipMalloc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(dptr), bytesize)));
}

// cuMemBatchDecompressAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemBatchDecompressAsync(CUmemDecompressParams* /*paramsArray*/,
    size_t /*count*/, unsigned int /*flags*/, size_t* /*errorIndex*/, CUstream /*stream*/) {
  static constinit Refusal refusal{
      "cuMemBatchDecompressAsync",
      "AMD GPUs have no decompression engine that HIP can use"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemBatchDecompressAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemBatchDecompressAsync_ptsz(
    CUmemDecompressParams* /*paramsArray*/, size_t /*count*/, unsigned int /*flags*/,
    size_t* /*errorIndex*/, CUstream /*stream*/) {
  static constinit Refusal refusal{
      "cuMemBatchDecompressAsync_ptsz",
      "AMD GPUs have no decompression engine that HIP can use"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemCreate -> hipMemCreate
extern "C" CUDAWAY_EXPORT CUresult cuMemCreate(CUmemGenericAllocationHandle* handle, size_t size,
    const CUmemAllocationProp* prop, unsigned long long flags) {
  static constinit Target<hip::hipMemCreate_t> target{hip_library, "cuMemCreate", "hipMemCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemGenericAllocationHandle_t*>(handle),
      size, pass<const hip::hipMemAllocationProp*>(prop), flags)));
}

// cuMemDiscardAndPrefetchBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemDiscardAndPrefetchBatchAsync(CUdeviceptr* /*dptrs*/,
    size_t* /*sizes*/, size_t /*count*/, CUmemLocation* /*prefetchLocs*/,
    size_t* /*prefetchLocIdxs*/, size_t /*numPrefetchLocs*/, unsigned long long /*flags*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemDiscardAndPrefetchBatchAsync",
      "needs an adapter: HIP discards and prefetches no batches",
      "hipMemPrefetchAsync_v2"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemDiscardAndPrefetchBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemDiscardAndPrefetchBatchAsync_ptsz(CUdeviceptr* /*dptrs*/,
    size_t* /*sizes*/, size_t /*count*/, CUmemLocation* /*prefetchLocs*/,
    size_t* /*prefetchLocIdxs*/, size_t /*numPrefetchLocs*/, unsigned long long /*flags*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemDiscardAndPrefetchBatchAsync_ptsz",
      "needs an adapter: HIP discards and prefetches no batches",
      "hipMemPrefetchAsync_v2"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemDiscardBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemDiscardBatchAsync(CUdeviceptr* /*dptrs*/, size_t* /*sizes*/,
    size_t /*count*/, unsigned long long /*flags*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemDiscardBatchAsync",
      "HIP discards and prefetches no batches"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemDiscardBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemDiscardBatchAsync_ptsz(CUdeviceptr* /*dptrs*/,
    size_t* /*sizes*/, size_t /*count*/, unsigned long long /*flags*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemDiscardBatchAsync_ptsz",
      "HIP discards and prefetches no batches"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemExportToShareableHandle -> hipMemExportToShareableHandle
extern "C" CUDAWAY_EXPORT CUresult cuMemExportToShareableHandle(void* shareableHandle,
    CUmemGenericAllocationHandle handle, CUmemAllocationHandleType handleType,
    unsigned long long flags) {
  static constinit Target<hip::hipMemExportToShareableHandle_t> target{hip_library,
      "cuMemExportToShareableHandle", "hipMemExportToShareableHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemAllocationHandleType to_handleType{};
  if (!convert(handleType, to_handleType)) {
    return reject(target, "handleType", handleType, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(shareableHandle,
      pass<hip::hipMemGenericAllocationHandle_t>(handle), to_handleType, flags)));
}

// cuMemFree: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemFree(CUdeviceptr_v1 /*dptr*/) {
  static constinit Refusal refusal{
      "cuMemFree",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipFree"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemFreeAsync -> hipFreeAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemFreeAsync(CUdeviceptr dptr, CUstream hStream) {
  static constinit Target<hip::hipFreeAsync_t> target{hip_library, "cuMemFreeAsync",
      "hipFreeAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dptr),
      as_stream<hip::hipStream_t>(hStream))));
}

// cuMemFreeAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemFreeAsync_ptsz(CUdeviceptr /*dptr*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemFreeAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipFreeAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemFreeHost -> hipHostFree
extern "C" CUDAWAY_EXPORT CUresult cuMemFreeHost(void* p) {
  static constinit Target<hip::hipHostFree_t> target{hip_library, "cuMemFreeHost", "hipHostFree"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(p)));
}

// cuMemFree_v2 -> hipFree
extern "C" CUDAWAY_EXPORT CUresult cuMemFree_v2(CUdeviceptr dptr) {
  static constinit Target<hip::hipFree_t> target{hip_library, "cuMemFree_v2", "hipFree"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dptr))));
}

// cuMemGetAccess -> hipMemGetAccess
extern "C" CUDAWAY_EXPORT CUresult cuMemGetAccess(unsigned long long* flags,
    const CUmemLocation* location, CUdeviceptr ptr) {
  static constinit Target<hip::hipMemGetAccess_t> target{hip_library, "cuMemGetAccess",
      "hipMemGetAccess"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(flags, pass<const hip::hipMemLocation*>(location),
      pass<void*>(ptr))));
}

// cuMemGetAddressRange: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemGetAddressRange(CUdeviceptr_v1* /*pbase*/,
    unsigned int* /*psize*/, CUdeviceptr_v1 /*dptr*/) {
  static constinit Refusal refusal{
      "cuMemGetAddressRange",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemGetAddressRange"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemGetAddressRange_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemGetAddressRange_v2(CUdeviceptr* /*pbase*/,
    size_t* /*psize*/, CUdeviceptr /*dptr*/) {
  static constinit Refusal refusal{
      "cuMemGetAddressRange_v2",
      "CUDA lets either result be null; HIP's function then crashes (tried with ROCm 7.2's "
      "library), so an adapter must give it both.",
      "hipMemGetAddressRange"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemGetAllocationGranularity -> hipMemGetAllocationGranularity
extern "C" CUDAWAY_EXPORT CUresult cuMemGetAllocationGranularity(size_t* granularity,
    const CUmemAllocationProp* prop, CUmemAllocationGranularity_flags option) {
  static constinit Target<hip::hipMemGetAllocationGranularity_t> target{hip_library,
      "cuMemGetAllocationGranularity", "hipMemGetAllocationGranularity"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemAllocationGranularity_flags to_option{};
  if (!convert(option, to_option)) {
    return reject(target, "option", option, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(granularity,
      pass<const hip::hipMemAllocationProp*>(prop), to_option)));
}

// cuMemGetAllocationPropertiesFromHandle -> hipMemGetAllocationPropertiesFromHandle
extern "C" CUDAWAY_EXPORT CUresult cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp* prop,
    CUmemGenericAllocationHandle handle) {
  static constinit Target<hip::hipMemGetAllocationPropertiesFromHandle_t> target{hip_library,
      "cuMemGetAllocationPropertiesFromHandle", "hipMemGetAllocationPropertiesFromHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemAllocationProp*>(prop),
      pass<hip::hipMemGenericAllocationHandle_t>(handle))));
}

// cuMemGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cuMemGetAttribute() {
  static constinit Refusal refusal{
      "cuMemGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemGetAttribute_v2: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cuMemGetAttribute_v2() {
  static constinit Refusal refusal{
      "cuMemGetAttribute_v2",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemGetDefaultMemPool: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemGetDefaultMemPool(CUmemoryPool* /*pool_out*/,
    CUmemLocation* /*location*/, CUmemAllocationType /*type*/) {
  static constinit Refusal refusal{
      "cuMemGetDefaultMemPool",
      "needs an adapter: HIP's memory pools belong to devices, not to locations",
      "hipDeviceGetDefaultMemPool"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemGetHandleForAddressRange -> hipMemGetHandleForAddressRange
extern "C" CUDAWAY_EXPORT CUresult cuMemGetHandleForAddressRange(void* handle, CUdeviceptr dptr,
    size_t size, CUmemRangeHandleType handleType, unsigned long long flags) {
  static constinit Target<hip::hipMemGetHandleForAddressRange_t> target{hip_library,
      "cuMemGetHandleForAddressRange", "hipMemGetHandleForAddressRange"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemRangeHandleType to_handleType{};
  if (!convert(handleType, to_handleType)) {
    return reject(target, "handleType", handleType, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(handle, pass<hip::hipDeviceptr_t>(dptr), size,
      to_handleType, flags)));
}

// cuMemGetInfo: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemGetInfo(unsigned int* /*free*/, unsigned int* /*total*/) {
  static constinit Refusal refusal{
      "cuMemGetInfo",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemGetInfo"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemGetInfo_v2 -> hipMemGetInfo
extern "C" CUDAWAY_EXPORT CUresult cuMemGetInfo_v2(size_t* free, size_t* total) {
  static constinit Target<hip::hipMemGetInfo_t> target{hip_library, "cuMemGetInfo_v2",
      "hipMemGetInfo"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(free, total)));
}

// cuMemGetMemPool: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemGetMemPool(CUmemoryPool* /*pool*/,
    CUmemLocation* /*location*/, CUmemAllocationType /*type*/) {
  static constinit Refusal refusal{
      "cuMemGetMemPool",
      "needs an adapter: HIP's memory pools belong to devices, not to locations",
      "hipDeviceGetMemPool"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemHostAlloc -> hipHostAlloc
extern "C" CUDAWAY_EXPORT CUresult cuMemHostAlloc(void** pp, size_t bytesize, unsigned int Flags) {
  static constinit Target<hip::hipHostAlloc_t> target{hip_library, "cuMemHostAlloc",
      "hipHostAlloc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pp, bytesize, Flags)));
}

// cuMemHostGetDevicePointer: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemHostGetDevicePointer(CUdeviceptr_v1* /*pdptr*/, void* /*p*/,
    unsigned int /*Flags*/) {
  static constinit Refusal refusal{
      "cuMemHostGetDevicePointer",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipHostGetDevicePointer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemHostGetDevicePointer_v2 -> hipHostGetDevicePointer
extern "C" CUDAWAY_EXPORT CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr* pdptr, void* p,
    unsigned int Flags) {
  static constinit Target<hip::hipHostGetDevicePointer_t> target{hip_library,
      "cuMemHostGetDevicePointer_v2", "hipHostGetDevicePointer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(pdptr), p, Flags)));
}

// cuMemHostGetFlags -> hipHostGetFlags
extern "C" CUDAWAY_EXPORT CUresult cuMemHostGetFlags(unsigned int* pFlags, void* p) {
  static constinit Target<hip::hipHostGetFlags_t> target{hip_library, "cuMemHostGetFlags",
      "hipHostGetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pFlags, p)));
}

// cuMemHostRegister -> hipHostRegister
extern "C" CUDAWAY_EXPORT CUresult cuMemHostRegister(void* p, size_t bytesize, unsigned int Flags) {
  static constinit Target<hip::hipHostRegister_t> target{hip_library, "cuMemHostRegister",
      "hipHostRegister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(p, bytesize, Flags)));
}

// cuMemHostRegister_v2 -> hipHostRegister
extern "C" CUDAWAY_EXPORT CUresult cuMemHostRegister_v2(void* p, size_t bytesize,
    unsigned int Flags) {
  static constinit Target<hip::hipHostRegister_t> target{hip_library, "cuMemHostRegister_v2",
      "hipHostRegister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(p, bytesize, Flags)));
}

// cuMemHostUnregister -> hipHostUnregister
extern "C" CUDAWAY_EXPORT CUresult cuMemHostUnregister(void* p) {
  static constinit Target<hip::hipHostUnregister_t> target{hip_library, "cuMemHostUnregister",
      "hipHostUnregister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(p)));
}

// cuMemImportFromShareableHandle -> hipMemImportFromShareableHandle
extern "C" CUDAWAY_EXPORT CUresult cuMemImportFromShareableHandle(
    CUmemGenericAllocationHandle* handle, void* osHandle, CUmemAllocationHandleType shHandleType) {
  static constinit Target<hip::hipMemImportFromShareableHandle_t> target{hip_library,
      "cuMemImportFromShareableHandle", "hipMemImportFromShareableHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemAllocationHandleType to_shHandleType{};
  if (!convert(shHandleType, to_shHandleType)) {
    return reject(target, "shHandleType", shHandleType, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::hipMemGenericAllocationHandle_t*>(handle),
      osHandle, to_shHandleType)));
}

// cuMemMap -> hipMemMap
extern "C" CUDAWAY_EXPORT CUresult cuMemMap(CUdeviceptr ptr, size_t size, size_t offset,
    CUmemGenericAllocationHandle handle, unsigned long long flags) {
  static constinit Target<hip::hipMemMap_t> target{hip_library, "cuMemMap", "hipMemMap"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(ptr), size, offset,
      pass<hip::hipMemGenericAllocationHandle_t>(handle), flags)));
}

// cuMemMapArrayAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemMapArrayAsync(CUarrayMapInfo* /*mapInfoList*/,
    unsigned int /*count*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemMapArrayAsync",
      "needs an adapter: HIP has no sparse or planar arrays",
      "hipMemMapArrayAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemMapArrayAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemMapArrayAsync_ptsz(CUarrayMapInfo* /*mapInfoList*/,
    unsigned int /*count*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemMapArrayAsync_ptsz",
      "needs an adapter: HIP has no sparse or planar arrays",
      "hipMemMapArrayAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemPoolCreate -> hipMemPoolCreate
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolCreate(CUmemoryPool* pool,
    const CUmemPoolProps* poolProps) {
  static constinit Target<hip::hipMemPoolCreate_t> target{hip_library, "cuMemPoolCreate",
      "hipMemPoolCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t*>(pool),
      pass<const hip::hipMemPoolProps*>(poolProps))));
}

// cuMemPoolDestroy -> hipMemPoolDestroy
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolDestroy(CUmemoryPool pool) {
  static constinit Target<hip::hipMemPoolDestroy_t> target{hip_library, "cuMemPoolDestroy",
      "hipMemPoolDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(pool))));
}

// cuMemPoolExportPointer -> hipMemPoolExportPointer
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolExportPointer(CUmemPoolPtrExportData* shareData_out,
    CUdeviceptr ptr) {
  static constinit Target<hip::hipMemPoolExportPointer_t> target{hip_library,
      "cuMemPoolExportPointer", "hipMemPoolExportPointer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemPoolPtrExportData*>(shareData_out),
      pass<void*>(ptr))));
}

// cuMemPoolExportToShareableHandle -> hipMemPoolExportToShareableHandle
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolExportToShareableHandle(void* handle_out,
    CUmemoryPool pool, CUmemAllocationHandleType handleType, unsigned long long flags) {
  static constinit Target<hip::hipMemPoolExportToShareableHandle_t> target{hip_library,
      "cuMemPoolExportToShareableHandle", "hipMemPoolExportToShareableHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemAllocationHandleType to_handleType{};
  unsigned int to_flags{};
  if (!convert(handleType, to_handleType)) {
    return reject(target, "handleType", handleType, CUDA_ERROR_INVALID_VALUE);
  }
  if (!fit(flags, to_flags)) {
    return reject(target, "flags", flags, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(handle_out, pass<hip::hipMemPool_t>(pool),
      to_handleType, to_flags)));
}

// cuMemPoolGetAccess -> hipMemPoolGetAccess
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolGetAccess(CUmemAccess_flags* flags,
    CUmemoryPool memPool, CUmemLocation* location) {
  static constinit Target<hip::hipMemPoolGetAccess_t> target{hip_library, "cuMemPoolGetAccess",
      "hipMemPoolGetAccess"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemAccessFlags*>(flags),
      pass<hip::hipMemPool_t>(memPool), pass<hip::hipMemLocation*>(location))));
}

// cuMemPoolGetAttribute -> hipMemPoolGetAttribute
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolGetAttribute(CUmemoryPool pool,
    CUmemPool_attribute attr, void* value) {
  static constinit Target<hip::hipMemPoolGetAttribute_t> target{hip_library,
      "cuMemPoolGetAttribute", "hipMemPoolGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemPoolAttr to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(pool), to_attr, value)));
}

// cuMemPoolImportFromShareableHandle -> hipMemPoolImportFromShareableHandle
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolImportFromShareableHandle(CUmemoryPool* pool_out,
    void* handle, CUmemAllocationHandleType handleType, unsigned long long flags) {
  static constinit Target<hip::hipMemPoolImportFromShareableHandle_t> target{hip_library,
      "cuMemPoolImportFromShareableHandle", "hipMemPoolImportFromShareableHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemAllocationHandleType to_handleType{};
  unsigned int to_flags{};
  if (!convert(handleType, to_handleType)) {
    return reject(target, "handleType", handleType, CUDA_ERROR_INVALID_VALUE);
  }
  if (!fit(flags, to_flags)) {
    return reject(target, "flags", flags, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t*>(pool_out), handle,
      to_handleType, to_flags)));
}

// cuMemPoolImportPointer -> hipMemPoolImportPointer
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolImportPointer(CUdeviceptr* ptr_out, CUmemoryPool pool,
    CUmemPoolPtrExportData* shareData) {
  static constinit Target<hip::hipMemPoolImportPointer_t> target{hip_library,
      "cuMemPoolImportPointer", "hipMemPoolImportPointer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void**>(ptr_out), pass<hip::hipMemPool_t>(pool),
      pass<hip::hipMemPoolPtrExportData*>(shareData))));
}

// cuMemPoolSetAccess -> hipMemPoolSetAccess
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolSetAccess(CUmemoryPool pool, const CUmemAccessDesc* map,
    size_t count) {
  static constinit Target<hip::hipMemPoolSetAccess_t> target{hip_library, "cuMemPoolSetAccess",
      "hipMemPoolSetAccess"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(pool),
      pass<const hip::hipMemAccessDesc*>(map), count)));
}

// cuMemPoolSetAttribute -> hipMemPoolSetAttribute
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolSetAttribute(CUmemoryPool pool,
    CUmemPool_attribute attr, void* value) {
  static constinit Target<hip::hipMemPoolSetAttribute_t> target{hip_library,
      "cuMemPoolSetAttribute", "hipMemPoolSetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemPoolAttr to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(pool), to_attr, value)));
}

// cuMemPoolTrimTo -> hipMemPoolTrimTo
extern "C" CUDAWAY_EXPORT CUresult cuMemPoolTrimTo(CUmemoryPool pool, size_t minBytesToKeep) {
  static constinit Target<hip::hipMemPoolTrimTo_t> target{hip_library, "cuMemPoolTrimTo",
      "hipMemPoolTrimTo"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(pool), minBytesToKeep)));
}

// cuMemPrefetchAsync -> hipMemPrefetchAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemPrefetchAsync(CUdeviceptr devPtr, size_t count,
    CUdevice dstDevice, CUstream hStream) {
  static constinit Target<hip::hipMemPrefetchAsync_t> target{hip_library, "cuMemPrefetchAsync",
      "hipMemPrefetchAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<const void*>(devPtr), count, dstDevice,
      as_stream<hip::hipStream_t>(hStream))));
}

// cuMemPrefetchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemPrefetchAsync_ptsz(CUdeviceptr /*devPtr*/, size_t /*count*/,
    CUdevice /*dstDevice*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemPrefetchAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemPrefetchAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemPrefetchAsync_v2 -> hipMemPrefetchAsync_v2
extern "C" CUDAWAY_EXPORT CUresult cuMemPrefetchAsync_v2(CUdeviceptr devPtr, size_t count,
    CUmemLocation location, unsigned int flags, CUstream hStream) {
  static constinit Target<hip::hipMemPrefetchAsync_v2_t> target{hip_library,
      "cuMemPrefetchAsync_v2", "hipMemPrefetchAsync_v2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<const void*>(devPtr), count,
      pass<hip::hipMemLocation>(location), flags, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemPrefetchAsync_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemPrefetchAsync_v2_ptsz(CUdeviceptr /*devPtr*/,
    size_t /*count*/, CUmemLocation /*location*/, unsigned int /*flags*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemPrefetchAsync_v2_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemPrefetchAsync_v2"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemPrefetchBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemPrefetchBatchAsync(CUdeviceptr* /*dptrs*/,
    size_t* /*sizes*/, size_t /*count*/, CUmemLocation* /*prefetchLocs*/,
    size_t* /*prefetchLocIdxs*/, size_t /*numPrefetchLocs*/, unsigned long long /*flags*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemPrefetchBatchAsync",
      "needs an adapter: HIP discards and prefetches no batches",
      "hipMemPrefetchAsync_v2"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemPrefetchBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemPrefetchBatchAsync_ptsz(CUdeviceptr* /*dptrs*/,
    size_t* /*sizes*/, size_t /*count*/, CUmemLocation* /*prefetchLocs*/,
    size_t* /*prefetchLocIdxs*/, size_t /*numPrefetchLocs*/, unsigned long long /*flags*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemPrefetchBatchAsync_ptsz",
      "needs an adapter: HIP discards and prefetches no batches",
      "hipMemPrefetchAsync_v2"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemRangeGetAttribute -> hipMemRangeGetAttribute
extern "C" CUDAWAY_EXPORT CUresult cuMemRangeGetAttribute(void* data, size_t dataSize,
    CUmem_range_attribute attribute, CUdeviceptr devPtr, size_t count) {
  static constinit Target<hip::hipMemRangeGetAttribute_t> target{hip_library,
      "cuMemRangeGetAttribute", "hipMemRangeGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipMemRangeAttribute to_attribute{};
  if (!convert(attribute, to_attribute)) {
    return reject(target, "attribute", attribute, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(data, dataSize, to_attribute,
      pass<const void*>(devPtr), count)));
}

// cuMemRangeGetAttributes -> hipMemRangeGetAttributes
extern "C" CUDAWAY_EXPORT CUresult cuMemRangeGetAttributes(void** data, size_t* dataSizes,
    CUmem_range_attribute* attributes, size_t numAttributes, CUdeviceptr devPtr, size_t count) {
  static constinit Target<hip::hipMemRangeGetAttributes_t> target{hip_library,
      "cuMemRangeGetAttributes", "hipMemRangeGetAttributes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(data, dataSizes,
      pass<hip::hipMemRangeAttribute*>(attributes), numAttributes, pass<const void*>(devPtr),
      count)));
}

// cuMemRelease -> hipMemRelease
extern "C" CUDAWAY_EXPORT CUresult cuMemRelease(CUmemGenericAllocationHandle handle) {
  static constinit Target<hip::hipMemRelease_t> target{hip_library, "cuMemRelease",
      "hipMemRelease"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemGenericAllocationHandle_t>(handle))));
}

// cuMemRetainAllocationHandle -> hipMemRetainAllocationHandle
extern "C" CUDAWAY_EXPORT CUresult cuMemRetainAllocationHandle(CUmemGenericAllocationHandle* handle,
    void* addr) {
  static constinit Target<hip::hipMemRetainAllocationHandle_t> target{hip_library,
      "cuMemRetainAllocationHandle", "hipMemRetainAllocationHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMemGenericAllocationHandle_t*>(handle),
      addr)));
}

// cuMemSetAccess -> hipMemSetAccess
extern "C" CUDAWAY_EXPORT CUresult cuMemSetAccess(CUdeviceptr ptr, size_t size,
    const CUmemAccessDesc* desc, size_t count) {
  static constinit Target<hip::hipMemSetAccess_t> target{hip_library, "cuMemSetAccess",
      "hipMemSetAccess"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(ptr), size,
      pass<const hip::hipMemAccessDesc*>(desc), count)));
}

// cuMemSetMemPool: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemSetMemPool(CUmemLocation* /*location*/,
    CUmemAllocationType /*type*/, CUmemoryPool /*pool*/) {
  static constinit Refusal refusal{
      "cuMemSetMemPool",
      "needs an adapter: HIP's memory pools belong to devices, not to locations",
      "hipDeviceSetMemPool"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemUnmap -> hipMemUnmap
extern "C" CUDAWAY_EXPORT CUresult cuMemUnmap(CUdeviceptr ptr, size_t size) {
  static constinit Target<hip::hipMemUnmap_t> target{hip_library, "cuMemUnmap", "hipMemUnmap"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(ptr), size)));
}

// cuMemcpy -> hipMemcpy
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount) {
  static constinit Target<hip::hipMemcpy_t> target{hip_library, "cuMemcpy", "hipMemcpy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dst), pass<const void*>(src), ByteCount,
      hip::hipMemcpyDefault)));
}

// cuMemcpy2D: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy2D(const CUDA_MEMCPY2D_v1* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy2D",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyParam2D"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy2DAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy2DAsync(const CUDA_MEMCPY2D_v1* /*pCopy*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy2DAsync",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyParam2DAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy2DAsync_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D* /*pCopy*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy2DAsync_v2",
      "needs an adapter: the record numbers array and unified memory otherwise, and "
      "CUDA_MEMCPY3D has another size",
      "hipMemcpyParam2DAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy2DAsync_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy2DAsync_v2_ptsz(const CUDA_MEMCPY2D* /*pCopy*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy2DAsync_v2_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyParam2DAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy2DUnaligned: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy2DUnaligned(const CUDA_MEMCPY2D_v1* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy2DUnaligned",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipDrvMemcpy2DUnaligned"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy2DUnaligned_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy2DUnaligned_v2",
      "needs an adapter: the record numbers array and unified memory otherwise, and "
      "CUDA_MEMCPY3D has another size",
      "hipDrvMemcpy2DUnaligned"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy2DUnaligned_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy2DUnaligned_v2_ptds(const CUDA_MEMCPY2D* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy2DUnaligned_v2_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipDrvMemcpy2DUnaligned"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy2D_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy2D_v2(const CUDA_MEMCPY2D* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy2D_v2",
      "needs an adapter: the record numbers array and unified memory otherwise, and "
      "CUDA_MEMCPY3D has another size",
      "hipMemcpyParam2D"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy2D_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy2D_v2_ptds(const CUDA_MEMCPY2D* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy2D_v2_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyParam2D"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3D: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3D(const CUDA_MEMCPY3D_v1* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy3D",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipDrvMemcpy3D"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DAsync(const CUDA_MEMCPY3D_v1* /*pCopy*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DAsync",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipDrvMemcpy3DAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DAsync_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D* /*pCopy*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DAsync_v2",
      "needs an adapter: the record numbers array and unified memory otherwise, and "
      "CUDA_MEMCPY3D has another size",
      "hipDrvMemcpy3DAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DAsync_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DAsync_v2_ptsz(const CUDA_MEMCPY3D* /*pCopy*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DAsync_v2_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipDrvMemcpy3DAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DBatchAsync(size_t /*numOps*/,
    CUDA_MEMCPY3D_BATCH_OP* /*opList*/, size_t* /*failIdx*/, unsigned long long /*flags*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DBatchAsync",
      "HIP accepts srcAccessOrder and reads the sources in stream order all the same, so a "
      "source that is only valid during the call could be read too late.",
      "hipMemcpy3DBatchAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DBatchAsync_ptsz(size_t /*numOps*/,
    CUDA_MEMCPY3D_BATCH_OP* /*opList*/, size_t* /*failIdx*/, unsigned long long /*flags*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DBatchAsync_ptsz",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpy3DBatchAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DBatchAsync_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DBatchAsync_v2(size_t /*numOps*/,
    CUDA_MEMCPY3D_BATCH_OP* /*opList*/, unsigned long long /*flags*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DBatchAsync_v2",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpy3DBatchAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DBatchAsync_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DBatchAsync_v2_ptsz(size_t /*numOps*/,
    CUDA_MEMCPY3D_BATCH_OP* /*opList*/, unsigned long long /*flags*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DBatchAsync_v2_ptsz",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpy3DBatchAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DPeer: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DPeer",
      "needs an adapter: HIP's record names devices instead of contexts, and has other fields",
      "hipMemcpy3DPeer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DPeerAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER* /*pCopy*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DPeerAsync",
      "needs an adapter: HIP's record names devices instead of contexts, and has other fields",
      "hipMemcpy3DPeerAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DPeerAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DPeerAsync_ptsz(const CUDA_MEMCPY3D_PEER* /*pCopy*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DPeerAsync_ptsz",
      "needs an adapter: HIP's record names devices instead of contexts, and has other fields",
      "hipMemcpy3DPeerAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3DPeer_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3DPeer_ptds(const CUDA_MEMCPY3D_PEER* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy3DPeer_ptds",
      "needs an adapter: HIP's record names devices instead of contexts, and has other fields",
      "hipMemcpy3DPeer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3D_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3D_v2(const CUDA_MEMCPY3D* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy3D_v2",
      "needs an adapter: the record numbers array and unified memory otherwise, and "
      "CUDA_MEMCPY3D has another size",
      "hipDrvMemcpy3D"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy3D_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy3D_v2_ptds(const CUDA_MEMCPY3D* /*pCopy*/) {
  static constinit Refusal refusal{
      "cuMemcpy3D_v2_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipDrvMemcpy3D"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyAsync -> hipMemcpyAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAsync(CUdeviceptr dst, CUdeviceptr src, size_t ByteCount,
    CUstream hStream) {
  static constinit Target<hip::hipMemcpyAsync_t> target{hip_library, "cuMemcpyAsync",
      "hipMemcpyAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dst), pass<const void*>(src), ByteCount,
      hip::hipMemcpyDefault, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemcpyAsync_ptsz -> hipMemcpyAsync_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAsync_ptsz(CUdeviceptr dst, CUdeviceptr src,
    size_t ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyAsync_spt_t> target{hip_library, "cuMemcpyAsync_ptsz",
      "hipMemcpyAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dst), pass<const void*>(src), ByteCount,
      hip::hipMemcpyDefault, pass<hip::hipStream_t>(hStream))));
}

// cuMemcpyAtoA -> hipMemcpyAtoA
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoA(CUarray dstArray, unsigned int dstOffset,
    CUarray srcArray, unsigned int srcOffset, unsigned int ByteCount) {
  static constinit Target<hip::hipMemcpyAtoA_t> target{hip_library, "cuMemcpyAtoA",
      "hipMemcpyAtoA"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  size_t to_dstOffset{};
  size_t to_srcOffset{};
  size_t to_ByteCount{};
  if (!fit(dstOffset, to_dstOffset)) {
    return reject(target, "dstOffset", dstOffset, CUDA_ERROR_INVALID_VALUE);
  }
  if (!fit(srcOffset, to_srcOffset)) {
    return reject(target, "srcOffset", srcOffset, CUDA_ERROR_INVALID_VALUE);
  }
  if (!fit(ByteCount, to_ByteCount)) {
    return reject(target, "ByteCount", ByteCount, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dstArray), to_dstOffset,
      pass<hip::hipArray_t>(srcArray), to_srcOffset, to_ByteCount)));
}

// cuMemcpyAtoA_v2 -> hipMemcpyAtoA
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoA_v2(CUarray dstArray, size_t dstOffset,
    CUarray srcArray, size_t srcOffset, size_t ByteCount) {
  static constinit Target<hip::hipMemcpyAtoA_t> target{hip_library, "cuMemcpyAtoA_v2",
      "hipMemcpyAtoA"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dstArray), dstOffset,
      pass<hip::hipArray_t>(srcArray), srcOffset, ByteCount)));
}

// cuMemcpyAtoA_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoA_v2_ptds(CUarray /*dstArray*/, size_t /*dstOffset*/,
    CUarray /*srcArray*/, size_t /*srcOffset*/, size_t /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyAtoA_v2_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyAtoA"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyAtoD: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoD(CUdeviceptr_v1 /*dstDevice*/, CUarray /*srcArray*/,
    unsigned int /*srcOffset*/, unsigned int /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyAtoD",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyAtoD"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyAtoD_v2 -> hipMemcpyAtoD
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoD_v2(CUdeviceptr dstDevice, CUarray srcArray,
    size_t srcOffset, size_t ByteCount) {
  static constinit Target<hip::hipMemcpyAtoD_t> target{hip_library, "cuMemcpyAtoD_v2",
      "hipMemcpyAtoD"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice),
      pass<hip::hipArray_t>(srcArray), srcOffset, ByteCount)));
}

// cuMemcpyAtoD_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoD_v2_ptds(CUdeviceptr /*dstDevice*/,
    CUarray /*srcArray*/, size_t /*srcOffset*/, size_t /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyAtoD_v2_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyAtoD"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyAtoH -> hipMemcpyAtoH
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoH(void* dstHost, CUarray srcArray,
    unsigned int srcOffset, unsigned int ByteCount) {
  static constinit Target<hip::hipMemcpyAtoH_t> target{hip_library, "cuMemcpyAtoH",
      "hipMemcpyAtoH"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  size_t to_srcOffset{};
  size_t to_ByteCount{};
  if (!fit(srcOffset, to_srcOffset)) {
    return reject(target, "srcOffset", srcOffset, CUDA_ERROR_INVALID_VALUE);
  }
  if (!fit(ByteCount, to_ByteCount)) {
    return reject(target, "ByteCount", ByteCount, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(dstHost, pass<hip::hipArray_t>(srcArray),
      to_srcOffset, to_ByteCount)));
}

// cuMemcpyAtoHAsync -> hipMemcpyAtoHAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoHAsync(void* dstHost, CUarray srcArray,
    unsigned int srcOffset, unsigned int ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyAtoHAsync_t> target{hip_library, "cuMemcpyAtoHAsync",
      "hipMemcpyAtoHAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  size_t to_srcOffset{};
  size_t to_ByteCount{};
  if (!fit(srcOffset, to_srcOffset)) {
    return reject(target, "srcOffset", srcOffset, CUDA_ERROR_INVALID_VALUE);
  }
  if (!fit(ByteCount, to_ByteCount)) {
    return reject(target, "ByteCount", ByteCount, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(dstHost, pass<hip::hipArray_t>(srcArray),
      to_srcOffset, to_ByteCount, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemcpyAtoHAsync_v2 -> hipMemcpyAtoHAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoHAsync_v2(void* dstHost, CUarray srcArray,
    size_t srcOffset, size_t ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyAtoHAsync_t> target{hip_library, "cuMemcpyAtoHAsync_v2",
      "hipMemcpyAtoHAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dstHost, pass<hip::hipArray_t>(srcArray), srcOffset,
      ByteCount, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemcpyAtoHAsync_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoHAsync_v2_ptsz(void* /*dstHost*/,
    CUarray /*srcArray*/, size_t /*srcOffset*/, size_t /*ByteCount*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyAtoHAsync_v2_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyAtoHAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyAtoH_v2 -> hipMemcpyAtoH
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoH_v2(void* dstHost, CUarray srcArray,
    size_t srcOffset, size_t ByteCount) {
  static constinit Target<hip::hipMemcpyAtoH_t> target{hip_library, "cuMemcpyAtoH_v2",
      "hipMemcpyAtoH"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dstHost, pass<hip::hipArray_t>(srcArray), srcOffset,
      ByteCount)));
}

// cuMemcpyAtoH_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyAtoH_v2_ptds(void* /*dstHost*/, CUarray /*srcArray*/,
    size_t /*srcOffset*/, size_t /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyAtoH_v2_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyAtoH"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyBatchAsync(CUdeviceptr* /*dsts*/, CUdeviceptr* /*srcs*/,
    size_t* /*sizes*/, size_t /*count*/, CUmemcpyAttributes* /*attrs*/, size_t* /*attrsIdxs*/,
    size_t /*numAttrs*/, size_t* /*failIdx*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyBatchAsync",
      "HIP refuses attributes (hipErrorNotSupported), and CUDA demands them; without attributes "
      "it would not keep the order in which sources may be read.",
      "hipMemcpyBatchAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyBatchAsync_ptsz(CUdeviceptr* /*dsts*/,
    CUdeviceptr* /*srcs*/, size_t* /*sizes*/, size_t /*count*/, CUmemcpyAttributes* /*attrs*/,
    size_t* /*attrsIdxs*/, size_t /*numAttrs*/, size_t* /*failIdx*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyBatchAsync_ptsz",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpyBatchAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyBatchAsync_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyBatchAsync_v2(CUdeviceptr* /*dsts*/,
    CUdeviceptr* /*srcs*/, size_t* /*sizes*/, size_t /*count*/, CUmemcpyAttributes* /*attrs*/,
    size_t* /*attrsIdxs*/, size_t /*numAttrs*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyBatchAsync_v2",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpyBatchAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyBatchAsync_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyBatchAsync_v2_ptsz(CUdeviceptr* /*dsts*/,
    CUdeviceptr* /*srcs*/, size_t* /*sizes*/, size_t /*count*/, CUmemcpyAttributes* /*attrs*/,
    size_t* /*attrsIdxs*/, size_t /*numAttrs*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyBatchAsync_v2_ptsz",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpyBatchAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyDtoA: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoA(CUarray /*dstArray*/, unsigned int /*dstOffset*/,
    CUdeviceptr_v1 /*srcDevice*/, unsigned int /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyDtoA",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyDtoA"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyDtoA_v2 -> hipMemcpyDtoA
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoA_v2(CUarray dstArray, size_t dstOffset,
    CUdeviceptr srcDevice, size_t ByteCount) {
  static constinit Target<hip::hipMemcpyDtoA_t> target{hip_library, "cuMemcpyDtoA_v2",
      "hipMemcpyDtoA"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dstArray), dstOffset,
      pass<hip::hipDeviceptr_t>(srcDevice), ByteCount)));
}

// cuMemcpyDtoA_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoA_v2_ptds(CUarray /*dstArray*/, size_t /*dstOffset*/,
    CUdeviceptr /*srcDevice*/, size_t /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyDtoA_v2_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyDtoA"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyDtoD: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoD(CUdeviceptr_v1 /*dstDevice*/,
    CUdeviceptr_v1 /*srcDevice*/, unsigned int /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyDtoD",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyDtoD"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyDtoDAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoDAsync(CUdeviceptr_v1 /*dstDevice*/,
    CUdeviceptr_v1 /*srcDevice*/, unsigned int /*ByteCount*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyDtoDAsync",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyDtoDAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyDtoDAsync_v2 -> hipMemcpyDtoDAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr dstDevice,
    CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyDtoDAsync_t> target{hip_library, "cuMemcpyDtoDAsync_v2",
      "hipMemcpyDtoDAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice),
      pass<hip::hipDeviceptr_t>(srcDevice), ByteCount, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemcpyDtoDAsync_v2_ptsz -> hipMemcpyAsync_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoDAsync_v2_ptsz(CUdeviceptr dstDevice,
    CUdeviceptr srcDevice, size_t ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyAsync_spt_t> target{hip_library,
      "cuMemcpyDtoDAsync_v2_ptsz", "hipMemcpyAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dstDevice), pass<const void*>(srcDevice),
      ByteCount, hip::hipMemcpyDeviceToDevice, pass<hip::hipStream_t>(hStream))));
}

// cuMemcpyDtoD_v2 -> hipMemcpyDtoD
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoD_v2(CUdeviceptr dstDevice, CUdeviceptr srcDevice,
    size_t ByteCount) {
  static constinit Target<hip::hipMemcpyDtoD_t> target{hip_library, "cuMemcpyDtoD_v2",
      "hipMemcpyDtoD"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice),
      pass<hip::hipDeviceptr_t>(srcDevice), ByteCount)));
}

// cuMemcpyDtoD_v2_ptds -> hipMemcpy_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoD_v2_ptds(CUdeviceptr dstDevice,
    CUdeviceptr srcDevice, size_t ByteCount) {
  static constinit Target<hip::hipMemcpy_spt_t> target{hip_library, "cuMemcpyDtoD_v2_ptds",
      "hipMemcpy_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dstDevice), pass<const void*>(srcDevice),
      ByteCount, hip::hipMemcpyDeviceToDevice)));
}

// cuMemcpyDtoH: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoH(void* /*dstHost*/, CUdeviceptr_v1 /*srcDevice*/,
    unsigned int /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyDtoH",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyDtoH"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyDtoHAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoHAsync(void* /*dstHost*/,
    CUdeviceptr_v1 /*srcDevice*/, unsigned int /*ByteCount*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyDtoHAsync",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyDtoHAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyDtoHAsync_v2 -> hipMemcpyDtoHAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoHAsync_v2(void* dstHost, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyDtoHAsync_t> target{hip_library, "cuMemcpyDtoHAsync_v2",
      "hipMemcpyDtoHAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dstHost, pass<hip::hipDeviceptr_t>(srcDevice),
      ByteCount, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemcpyDtoHAsync_v2_ptsz -> hipMemcpyAsync_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoHAsync_v2_ptsz(void* dstHost, CUdeviceptr srcDevice,
    size_t ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyAsync_spt_t> target{hip_library,
      "cuMemcpyDtoHAsync_v2_ptsz", "hipMemcpyAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dstHost, pass<const void*>(srcDevice), ByteCount,
      hip::hipMemcpyDeviceToHost, pass<hip::hipStream_t>(hStream))));
}

// cuMemcpyDtoH_v2 -> hipMemcpyDtoH
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoH_v2(void* dstHost, CUdeviceptr srcDevice,
    size_t ByteCount) {
  static constinit Target<hip::hipMemcpyDtoH_t> target{hip_library, "cuMemcpyDtoH_v2",
      "hipMemcpyDtoH"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dstHost, pass<hip::hipDeviceptr_t>(srcDevice),
      ByteCount)));
}

// cuMemcpyDtoH_v2_ptds -> hipMemcpy_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyDtoH_v2_ptds(void* dstHost, CUdeviceptr srcDevice,
    size_t ByteCount) {
  static constinit Target<hip::hipMemcpy_spt_t> target{hip_library, "cuMemcpyDtoH_v2_ptds",
      "hipMemcpy_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(dstHost, pass<const void*>(srcDevice), ByteCount,
      hip::hipMemcpyDeviceToHost)));
}

// cuMemcpyHtoA -> hipMemcpyHtoA
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoA(CUarray dstArray, unsigned int dstOffset,
    const void* srcHost, unsigned int ByteCount) {
  static constinit Target<hip::hipMemcpyHtoA_t> target{hip_library, "cuMemcpyHtoA",
      "hipMemcpyHtoA"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  size_t to_dstOffset{};
  size_t to_ByteCount{};
  if (!fit(dstOffset, to_dstOffset)) {
    return reject(target, "dstOffset", dstOffset, CUDA_ERROR_INVALID_VALUE);
  }
  if (!fit(ByteCount, to_ByteCount)) {
    return reject(target, "ByteCount", ByteCount, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dstArray), to_dstOffset,
      srcHost, to_ByteCount)));
}

// cuMemcpyHtoAAsync -> hipMemcpyHtoAAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoAAsync(CUarray dstArray, unsigned int dstOffset,
    const void* srcHost, unsigned int ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyHtoAAsync_t> target{hip_library, "cuMemcpyHtoAAsync",
      "hipMemcpyHtoAAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  size_t to_dstOffset{};
  size_t to_ByteCount{};
  if (!fit(dstOffset, to_dstOffset)) {
    return reject(target, "dstOffset", dstOffset, CUDA_ERROR_INVALID_VALUE);
  }
  if (!fit(ByteCount, to_ByteCount)) {
    return reject(target, "ByteCount", ByteCount, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dstArray), to_dstOffset,
      srcHost, to_ByteCount, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemcpyHtoAAsync_v2 -> hipMemcpyHtoAAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoAAsync_v2(CUarray dstArray, size_t dstOffset,
    const void* srcHost, size_t ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyHtoAAsync_t> target{hip_library, "cuMemcpyHtoAAsync_v2",
      "hipMemcpyHtoAAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dstArray), dstOffset, srcHost,
      ByteCount, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemcpyHtoAAsync_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoAAsync_v2_ptsz(CUarray /*dstArray*/,
    size_t /*dstOffset*/, const void* /*srcHost*/, size_t /*ByteCount*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyHtoAAsync_v2_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyHtoAAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyHtoA_v2 -> hipMemcpyHtoA
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoA_v2(CUarray dstArray, size_t dstOffset,
    const void* srcHost, size_t ByteCount) {
  static constinit Target<hip::hipMemcpyHtoA_t> target{hip_library, "cuMemcpyHtoA_v2",
      "hipMemcpyHtoA"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dstArray), dstOffset, srcHost,
      ByteCount)));
}

// cuMemcpyHtoA_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoA_v2_ptds(CUarray /*dstArray*/, size_t /*dstOffset*/,
    const void* /*srcHost*/, size_t /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyHtoA_v2_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyHtoA"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyHtoD: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoD(CUdeviceptr_v1 /*dstDevice*/,
    const void* /*srcHost*/, unsigned int /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyHtoD",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyHtoD"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyHtoDAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoDAsync(CUdeviceptr_v1 /*dstDevice*/,
    const void* /*srcHost*/, unsigned int /*ByteCount*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyHtoDAsync",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemcpyHtoDAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyHtoDAsync_v2 -> hipMemcpyHtoDAsync
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr dstDevice, const void* srcHost,
    size_t ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyHtoDAsync_t> target{hip_library, "cuMemcpyHtoDAsync_v2",
      "hipMemcpyHtoDAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), srcHost,
      ByteCount, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemcpyHtoDAsync_v2_ptsz -> hipMemcpyAsync_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoDAsync_v2_ptsz(CUdeviceptr dstDevice,
    const void* srcHost, size_t ByteCount, CUstream hStream) {
  static constinit Target<hip::hipMemcpyAsync_spt_t> target{hip_library,
      "cuMemcpyHtoDAsync_v2_ptsz", "hipMemcpyAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dstDevice), srcHost, ByteCount,
      hip::hipMemcpyHostToDevice, pass<hip::hipStream_t>(hStream))));
}

// cuMemcpyHtoD_v2 -> hipMemcpyHtoD
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoD_v2(CUdeviceptr dstDevice, const void* srcHost,
    size_t ByteCount) {
  static constinit Target<hip::hipMemcpyHtoD_t> target{hip_library, "cuMemcpyHtoD_v2",
      "hipMemcpyHtoD"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), srcHost,
      ByteCount)));
}

// cuMemcpyHtoD_v2_ptds -> hipMemcpy_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyHtoD_v2_ptds(CUdeviceptr dstDevice, const void* srcHost,
    size_t ByteCount) {
  static constinit Target<hip::hipMemcpy_spt_t> target{hip_library, "cuMemcpyHtoD_v2_ptds",
      "hipMemcpy_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dstDevice), srcHost, ByteCount,
      hip::hipMemcpyHostToDevice)));
}

// cuMemcpyPeer: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyPeer(CUdeviceptr /*dstDevice*/, CUcontext /*dstContext*/,
    CUdeviceptr /*srcDevice*/, CUcontext /*srcContext*/, size_t /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyPeer",
      "needs an adapter: HIP takes devices instead of contexts",
      "hipMemcpyPeer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyPeerAsync: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyPeerAsync(CUdeviceptr /*dstDevice*/,
    CUcontext /*dstContext*/, CUdeviceptr /*srcDevice*/, CUcontext /*srcContext*/,
    size_t /*ByteCount*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyPeerAsync",
      "needs an adapter: HIP takes devices instead of contexts",
      "hipMemcpyPeerAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyPeerAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyPeerAsync_ptsz(CUdeviceptr /*dstDevice*/,
    CUcontext /*dstContext*/, CUdeviceptr /*srcDevice*/, CUcontext /*srcContext*/,
    size_t /*ByteCount*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemcpyPeerAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyPeerAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpyPeer_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemcpyPeer_ptds(CUdeviceptr /*dstDevice*/,
    CUcontext /*dstContext*/, CUdeviceptr /*srcDevice*/, CUcontext /*srcContext*/,
    size_t /*ByteCount*/) {
  static constinit Refusal refusal{
      "cuMemcpyPeer_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpyPeer"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemcpy_ptds -> hipMemcpy_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemcpy_ptds(CUdeviceptr dst, CUdeviceptr src,
    size_t ByteCount) {
  static constinit Target<hip::hipMemcpy_spt_t> target{hip_library, "cuMemcpy_ptds",
      "hipMemcpy_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<void*>(dst), pass<const void*>(src), ByteCount,
      hip::hipMemcpyDefault)));
}

// cuMemsetD16: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD16(CUdeviceptr_v1 /*dstDevice*/, unsigned short /*us*/,
    unsigned int /*N*/) {
  static constinit Refusal refusal{
      "cuMemsetD16",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD16"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD16Async -> hipMemsetD16Async
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD16Async(CUdeviceptr dstDevice, unsigned short us,
    size_t N, CUstream hStream) {
  static constinit Target<hip::hipMemsetD16Async_t> target{hip_library, "cuMemsetD16Async",
      "hipMemsetD16Async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), us, N,
      as_stream<hip::hipStream_t>(hStream))));
}

// cuMemsetD16Async_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD16Async_ptsz(CUdeviceptr /*dstDevice*/,
    unsigned short /*us*/, size_t /*N*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemsetD16Async_ptsz",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD16Async"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD16_v2 -> hipMemsetD16
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD16_v2(CUdeviceptr dstDevice, unsigned short us,
    size_t N) {
  static constinit Target<hip::hipMemsetD16_t> target{hip_library, "cuMemsetD16_v2",
      "hipMemsetD16"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), us, N)));
}

// cuMemsetD16_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD16_v2_ptds(CUdeviceptr /*dstDevice*/,
    unsigned short /*us*/, size_t /*N*/) {
  static constinit Refusal refusal{
      "cuMemsetD16_v2_ptds",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD16"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD2D16: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D16(CUdeviceptr_v1 /*dstDevice*/,
    unsigned int /*dstPitch*/, unsigned short /*us*/, unsigned int /*Width*/,
    unsigned int /*Height*/) {
  static constinit Refusal refusal{
      "cuMemsetD2D16",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD2D16"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD2D16Async -> hipMemsetD2D16Async
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D16Async(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height, CUstream hStream) {
  static constinit Target<hip::hipMemsetD2D16Async_t> target{hip_library, "cuMemsetD2D16Async",
      "hipMemsetD2D16Async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), dstPitch, us,
      Width, Height, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemsetD2D16Async_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D16Async_ptsz(CUdeviceptr /*dstDevice*/,
    size_t /*dstPitch*/, unsigned short /*us*/, size_t /*Width*/, size_t /*Height*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemsetD2D16Async_ptsz",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD2D16Async"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD2D16_v2 -> hipMemsetD2D16
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D16_v2(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned short us, size_t Width, size_t Height) {
  static constinit Target<hip::hipMemsetD2D16_t> target{hip_library, "cuMemsetD2D16_v2",
      "hipMemsetD2D16"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), dstPitch, us,
      Width, Height)));
}

// cuMemsetD2D16_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D16_v2_ptds(CUdeviceptr /*dstDevice*/,
    size_t /*dstPitch*/, unsigned short /*us*/, size_t /*Width*/, size_t /*Height*/) {
  static constinit Refusal refusal{
      "cuMemsetD2D16_v2_ptds",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD2D16"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD2D32: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D32(CUdeviceptr_v1 /*dstDevice*/,
    unsigned int /*dstPitch*/, unsigned int /*ui*/, unsigned int /*Width*/,
    unsigned int /*Height*/) {
  static constinit Refusal refusal{
      "cuMemsetD2D32",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD2D32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD2D32Async -> hipMemsetD2D32Async
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D32Async(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned int ui, size_t Width, size_t Height, CUstream hStream) {
  static constinit Target<hip::hipMemsetD2D32Async_t> target{hip_library, "cuMemsetD2D32Async",
      "hipMemsetD2D32Async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), dstPitch, ui,
      Width, Height, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemsetD2D32Async_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D32Async_ptsz(CUdeviceptr /*dstDevice*/,
    size_t /*dstPitch*/, unsigned int /*ui*/, size_t /*Width*/, size_t /*Height*/,
    CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemsetD2D32Async_ptsz",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD2D32Async"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD2D32_v2 -> hipMemsetD2D32
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D32_v2(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned int ui, size_t Width, size_t Height) {
  static constinit Target<hip::hipMemsetD2D32_t> target{hip_library, "cuMemsetD2D32_v2",
      "hipMemsetD2D32"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), dstPitch, ui,
      Width, Height)));
}

// cuMemsetD2D32_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D32_v2_ptds(CUdeviceptr /*dstDevice*/,
    size_t /*dstPitch*/, unsigned int /*ui*/, size_t /*Width*/, size_t /*Height*/) {
  static constinit Refusal refusal{
      "cuMemsetD2D32_v2_ptds",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD2D32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD2D8: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D8(CUdeviceptr_v1 /*dstDevice*/,
    unsigned int /*dstPitch*/, unsigned char /*uc*/, unsigned int /*Width*/,
    unsigned int /*Height*/) {
  static constinit Refusal refusal{
      "cuMemsetD2D8",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD2D8"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD2D8Async -> hipMemsetD2D8Async
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D8Async(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height, CUstream hStream) {
  static constinit Target<hip::hipMemsetD2D8Async_t> target{hip_library, "cuMemsetD2D8Async",
      "hipMemsetD2D8Async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), dstPitch, uc,
      Width, Height, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemsetD2D8Async_ptsz -> hipMemset2DAsync_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D8Async_ptsz(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height, CUstream hStream) {
  static constinit Target<hip::hipMemset2DAsync_spt_t> target{hip_library, "cuMemsetD2D8Async_ptsz",
      "hipMemset2DAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  int to_uc{};
  if (!fit(uc, to_uc)) {
    return reject(target, "uc", uc, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<void*>(dstDevice), dstPitch, to_uc, Width,
      Height, pass<hip::hipStream_t>(hStream))));
}

// cuMemsetD2D8_v2 -> hipMemsetD2D8
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D8_v2(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height) {
  static constinit Target<hip::hipMemsetD2D8_t> target{hip_library, "cuMemsetD2D8_v2",
      "hipMemsetD2D8"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), dstPitch, uc,
      Width, Height)));
}

// cuMemsetD2D8_v2_ptds -> hipMemset2D_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD2D8_v2_ptds(CUdeviceptr dstDevice, size_t dstPitch,
    unsigned char uc, size_t Width, size_t Height) {
  static constinit Target<hip::hipMemset2D_spt_t> target{hip_library, "cuMemsetD2D8_v2_ptds",
      "hipMemset2D_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  int to_uc{};
  if (!fit(uc, to_uc)) {
    return reject(target, "uc", uc, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<void*>(dstDevice), dstPitch, to_uc, Width,
      Height)));
}

// cuMemsetD32: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD32(CUdeviceptr_v1 /*dstDevice*/, unsigned int /*ui*/,
    unsigned int /*N*/) {
  static constinit Refusal refusal{
      "cuMemsetD32",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD32Async -> hipMemsetD32Async
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD32Async(CUdeviceptr dstDevice, unsigned int ui,
    size_t N, CUstream hStream) {
  static constinit Target<hip::hipMemsetD32Async_t> target{hip_library, "cuMemsetD32Async",
      "hipMemsetD32Async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), pass<int>(ui),
      N, as_stream<hip::hipStream_t>(hStream))));
}

// cuMemsetD32Async_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD32Async_ptsz(CUdeviceptr /*dstDevice*/,
    unsigned int /*ui*/, size_t /*N*/, CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuMemsetD32Async_ptsz",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD32Async"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD32_v2 -> hipMemsetD32
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD32_v2(CUdeviceptr dstDevice, unsigned int ui,
    size_t N) {
  static constinit Target<hip::hipMemsetD32_t> target{hip_library, "cuMemsetD32_v2",
      "hipMemsetD32"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), pass<int>(ui),
      N)));
}

// cuMemsetD32_v2_ptds: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD32_v2_ptds(CUdeviceptr /*dstDevice*/,
    unsigned int /*ui*/, size_t /*N*/) {
  static constinit Refusal refusal{
      "cuMemsetD32_v2_ptds",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD8: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD8(CUdeviceptr_v1 /*dstDevice*/, unsigned char /*uc*/,
    unsigned int /*N*/) {
  static constinit Refusal refusal{
      "cuMemsetD8",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipMemsetD8"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMemsetD8Async -> hipMemsetD8Async
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD8Async(CUdeviceptr dstDevice, unsigned char uc,
    size_t N, CUstream hStream) {
  static constinit Target<hip::hipMemsetD8Async_t> target{hip_library, "cuMemsetD8Async",
      "hipMemsetD8Async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), uc, N,
      as_stream<hip::hipStream_t>(hStream))));
}

// cuMemsetD8Async_ptsz -> hipMemsetAsync_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD8Async_ptsz(CUdeviceptr dstDevice, unsigned char uc,
    size_t N, CUstream hStream) {
  static constinit Target<hip::hipMemsetAsync_spt_t> target{hip_library, "cuMemsetD8Async_ptsz",
      "hipMemsetAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  int to_uc{};
  if (!fit(uc, to_uc)) {
    return reject(target, "uc", uc, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<void*>(dstDevice), to_uc, N,
      pass<hip::hipStream_t>(hStream))));
}

// cuMemsetD8_v2 -> hipMemsetD8
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD8_v2(CUdeviceptr dstDevice, unsigned char uc,
    size_t N) {
  static constinit Target<hip::hipMemsetD8_t> target{hip_library, "cuMemsetD8_v2", "hipMemsetD8"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t>(dstDevice), uc, N)));
}

// cuMemsetD8_v2_ptds -> hipMemset_spt
extern "C" CUDAWAY_EXPORT CUresult cuMemsetD8_v2_ptds(CUdeviceptr dstDevice, unsigned char uc,
    size_t N) {
  static constinit Target<hip::hipMemset_spt_t> target{hip_library, "cuMemsetD8_v2_ptds",
      "hipMemset_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  int to_uc{};
  if (!fit(uc, to_uc)) {
    return reject(target, "uc", uc, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<void*>(dstDevice), to_uc, N)));
}

// cuMipmappedArrayCreate -> hipMipmappedArrayCreate
extern "C" CUDAWAY_EXPORT CUresult cuMipmappedArrayCreate(CUmipmappedArray* pHandle,
    const CUDA_ARRAY3D_DESCRIPTOR* pMipmappedArrayDesc, unsigned int numMipmapLevels) {
  static constinit Target<hip::hipMipmappedArrayCreate_t> target{hip_library,
      "cuMipmappedArrayCreate", "hipMipmappedArrayCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMipmappedArray_t*>(pHandle),
      pass<hip::HIP_ARRAY3D_DESCRIPTOR*>(pMipmappedArrayDesc), numMipmapLevels)));
}

// cuMipmappedArrayDestroy -> hipMipmappedArrayDestroy
extern "C" CUDAWAY_EXPORT CUresult cuMipmappedArrayDestroy(CUmipmappedArray hMipmappedArray) {
  static constinit Target<hip::hipMipmappedArrayDestroy_t> target{hip_library,
      "cuMipmappedArrayDestroy", "hipMipmappedArrayDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMipmappedArray_t>(hMipmappedArray))));
}

// cuMipmappedArrayGetLevel -> hipMipmappedArrayGetLevel
extern "C" CUDAWAY_EXPORT CUresult cuMipmappedArrayGetLevel(CUarray* pLevelArray,
    CUmipmappedArray hMipmappedArray, unsigned int level) {
  static constinit Target<hip::hipMipmappedArrayGetLevel_t> target{hip_library,
      "cuMipmappedArrayGetLevel", "hipMipmappedArrayGetLevel"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t*>(pLevelArray),
      pass<hip::hipMipmappedArray_t>(hMipmappedArray), level)));
}

// cuMipmappedArrayGetMemoryRequirements: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMipmappedArrayGetMemoryRequirements(
    CUDA_ARRAY_MEMORY_REQUIREMENTS* /*memoryRequirements*/, CUmipmappedArray /*mipmap*/,
    CUdevice /*device*/) {
  static constinit Refusal refusal{
      "cuMipmappedArrayGetMemoryRequirements",
      "HIP has no sparse or planar arrays"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMipmappedArrayGetSparseProperties: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMipmappedArrayGetSparseProperties(
    CUDA_ARRAY_SPARSE_PROPERTIES* /*sparseProperties*/, CUmipmappedArray /*mipmap*/) {
  static constinit Refusal refusal{
      "cuMipmappedArrayGetSparseProperties",
      "HIP has no sparse or planar arrays"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuModuleEnumerateFunctions: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuModuleEnumerateFunctions(CUfunction* /*functions*/,
    unsigned int /*numFunctions*/, CUmodule /*mod*/) {
  static constinit Refusal refusal{
      "cuModuleEnumerateFunctions",
      "HIP counts the functions of a module, but does not list them"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuModuleGetFunction -> hipModuleGetFunction
extern "C" CUDAWAY_EXPORT CUresult cuModuleGetFunction(CUfunction* hfunc, CUmodule hmod,
    const char* name) {
  static constinit Target<hip::hipModuleGetFunction_t> target{hip_library, "cuModuleGetFunction",
      "hipModuleGetFunction"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipFunction_t*>(hfunc),
      pass<hip::hipModule_t>(hmod), name)));
}

// cuModuleGetFunctionCount -> hipModuleGetFunctionCount
extern "C" CUDAWAY_EXPORT CUresult cuModuleGetFunctionCount(unsigned int* count, CUmodule mod) {
  static constinit Target<hip::hipModuleGetFunctionCount_t> target{hip_library,
      "cuModuleGetFunctionCount", "hipModuleGetFunctionCount"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(count, pass<hip::hipModule_t>(mod))));
}

// cuModuleGetGlobal: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuModuleGetGlobal(CUdeviceptr_v1* /*dptr*/,
    unsigned int* /*bytes*/, CUmodule /*hmod*/, const char* /*name*/) {
  static constinit Refusal refusal{
      "cuModuleGetGlobal",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipModuleGetGlobal"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuModuleGetGlobal_v2 -> hipModuleGetGlobal
extern "C" CUDAWAY_EXPORT CUresult cuModuleGetGlobal_v2(CUdeviceptr* dptr, size_t* bytes,
    CUmodule hmod, const char* name) {
  static constinit Target<hip::hipModuleGetGlobal_t> target{hip_library, "cuModuleGetGlobal_v2",
      "hipModuleGetGlobal"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t*>(dptr), bytes,
      pass<hip::hipModule_t>(hmod), name)));
}

// cuModuleGetLoadingMode: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuModuleGetLoadingMode(CUmoduleLoadingMode* /*mode*/) {
  static constinit Refusal refusal{"cuModuleGetLoadingMode", "HIP has no loading modes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuModuleGetSurfRef: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuModuleGetSurfRef(CUsurfref* /*pSurfRef*/, CUmodule /*hmod*/,
    const char* /*name*/) {
  static constinit Refusal refusal{
      "cuModuleGetSurfRef",
      "HIP has no surface references; CUDA 12 removed them from kernels"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuModuleGetTexRef -> hipModuleGetTexRef
extern "C" CUDAWAY_EXPORT CUresult cuModuleGetTexRef(CUtexref* pTexRef, CUmodule hmod,
    const char* name) {
  static constinit Target<hip::hipModuleGetTexRef_t> target{hip_library, "cuModuleGetTexRef",
      "hipModuleGetTexRef"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference**>(pTexRef),
      pass<hip::hipModule_t>(hmod), name)));
}

// cuModuleLoad -> hipModuleLoad
extern "C" CUDAWAY_EXPORT CUresult cuModuleLoad(CUmodule* module, const char* fname) {
  static constinit Target<hip::hipModuleLoad_t> target{hip_library, "cuModuleLoad",
      "hipModuleLoad"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipModule_t*>(module), fname)));
}

// cuModuleLoadData -> hipModuleLoadData
extern "C" CUDAWAY_EXPORT CUresult cuModuleLoadData(CUmodule* module, const void* image) {
  static constinit Target<hip::hipModuleLoadData_t> target{hip_library, "cuModuleLoadData",
      "hipModuleLoadData"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipModule_t*>(module), image)));
}

// cuModuleLoadDataEx: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuModuleLoadDataEx(CUmodule* /*module*/, const void* /*image*/,
    unsigned int /*numOptions*/, CUjit_option* /*options*/, void** /*optionValues*/) {
  static constinit Refusal refusal{
      "cuModuleLoadDataEx",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipModuleLoadDataEx"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuModuleLoadFatBinary -> hipModuleLoadFatBinary
extern "C" CUDAWAY_EXPORT CUresult cuModuleLoadFatBinary(CUmodule* module, const void* fatCubin) {
  static constinit Target<hip::hipModuleLoadFatBinary_t> target{hip_library,
      "cuModuleLoadFatBinary", "hipModuleLoadFatBinary"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipModule_t*>(module), fatCubin)));
}

// cuModuleUnload -> hipModuleUnload
extern "C" CUDAWAY_EXPORT CUresult cuModuleUnload(CUmodule hmod) {
  static constinit Target<hip::hipModuleUnload_t> target{hip_library, "cuModuleUnload",
      "hipModuleUnload"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipModule_t>(hmod))));
}

// cuMulticastAddDevice: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMulticastAddDevice(CUmemGenericAllocationHandle /*mcHandle*/,
    CUdevice /*dev*/) {
  static constinit Refusal refusal{"cuMulticastAddDevice", "HIP has no multicast objects"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMulticastBindAddr: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMulticastBindAddr(CUmemGenericAllocationHandle /*mcHandle*/,
    size_t /*mcOffset*/, CUdeviceptr /*memptr*/, size_t /*size*/, unsigned long long /*flags*/) {
  static constinit Refusal refusal{"cuMulticastBindAddr", "HIP has no multicast objects"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMulticastBindMem: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMulticastBindMem(CUmemGenericAllocationHandle /*mcHandle*/,
    size_t /*mcOffset*/, CUmemGenericAllocationHandle /*memHandle*/, size_t /*memOffset*/,
    size_t /*size*/, unsigned long long /*flags*/) {
  static constinit Refusal refusal{"cuMulticastBindMem", "HIP has no multicast objects"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMulticastCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMulticastCreate(CUmemGenericAllocationHandle* /*mcHandle*/,
    const CUmulticastObjectProp* /*prop*/) {
  static constinit Refusal refusal{"cuMulticastCreate", "HIP has no multicast objects"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMulticastGetGranularity: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMulticastGetGranularity(size_t* /*granularity*/,
    const CUmulticastObjectProp* /*prop*/, CUmulticastGranularity_flags /*option*/) {
  static constinit Refusal refusal{"cuMulticastGetGranularity", "HIP has no multicast objects"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuMulticastUnbind: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuMulticastUnbind(CUmemGenericAllocationHandle /*mcHandle*/,
    CUdevice /*dev*/, size_t /*mcOffset*/, size_t /*size*/) {
  static constinit Refusal refusal{"cuMulticastUnbind", "HIP has no multicast objects"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuOccupancyAvailableDynamicSMemPerBlock: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuOccupancyAvailableDynamicSMemPerBlock(
    size_t* /*dynamicSmemSize*/, CUfunction /*func*/, int /*numBlocks*/, int /*blockSize*/) {
  static constinit Refusal refusal{
      "cuOccupancyAvailableDynamicSMemPerBlock",
      "needs an adapter: HIP takes the host symbol of a kernel here, not a function of a module",
      "hipOccupancyAvailableDynamicSMemPerBlock"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuOccupancyMaxActiveBlocksPerMultiprocessor -> hipModuleOccupancyMaxActiveBlocksPerMultiprocessor
extern "C" CUDAWAY_EXPORT CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int* numBlocks,
    CUfunction func, int blockSize, size_t dynamicSMemSize) {
  static constinit Target<hip::hipModuleOccupancyMaxActiveBlocksPerMultiprocessor_t> target{
      hip_library, "cuOccupancyMaxActiveBlocksPerMultiprocessor",
      "hipModuleOccupancyMaxActiveBlocksPerMultiprocessor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(numBlocks, pass<hip::hipFunction_t>(func), blockSize,
      dynamicSMemSize)));
}

// cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags ->
// hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags
extern "C" CUDAWAY_EXPORT CUresult cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int* numBlocks, CUfunction func, int blockSize, size_t dynamicSMemSize, unsigned int flags) {
  static constinit Target<hip::hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags_t> target{
      hip_library, "cuOccupancyMaxActiveBlocksPerMultiprocessorWithFlags",
      "hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(numBlocks, pass<hip::hipFunction_t>(func), blockSize,
      dynamicSMemSize, flags)));
}

// cuOccupancyMaxActiveClusters: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuOccupancyMaxActiveClusters(int* /*numClusters*/,
    CUfunction /*func*/, const CUlaunchConfig* /*config*/) {
  static constinit Refusal refusal{
      "cuOccupancyMaxActiveClusters",
      "AMD GPUs have no thread block clusters"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuOccupancyMaxPotentialBlockSize: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuOccupancyMaxPotentialBlockSize(int* /*minGridSize*/,
    int* /*blockSize*/, CUfunction /*func*/, CUoccupancyB2DSize /*blockSizeToDynamicSMemSize*/,
    size_t /*dynamicSMemSize*/, int /*blockSizeLimit*/) {
  static constinit Refusal refusal{
      "cuOccupancyMaxPotentialBlockSize",
      "needs an adapter: HIP takes no callback that tells the shared memory of a block size",
      "hipModuleOccupancyMaxPotentialBlockSize"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuOccupancyMaxPotentialBlockSizeWithFlags: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuOccupancyMaxPotentialBlockSizeWithFlags(int* /*minGridSize*/,
    int* /*blockSize*/, CUfunction /*func*/, CUoccupancyB2DSize /*blockSizeToDynamicSMemSize*/,
    size_t /*dynamicSMemSize*/, int /*blockSizeLimit*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuOccupancyMaxPotentialBlockSizeWithFlags",
      "needs an adapter: HIP takes no callback that tells the shared memory of a block size",
      "hipModuleOccupancyMaxPotentialBlockSizeWithFlags"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuOccupancyMaxPotentialClusterSize: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuOccupancyMaxPotentialClusterSize(int* /*clusterSize*/,
    CUfunction /*func*/, const CUlaunchConfig* /*config*/) {
  static constinit Refusal refusal{
      "cuOccupancyMaxPotentialClusterSize",
      "AMD GPUs have no thread block clusters"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuParamSetSize: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuParamSetSize(CUfunction /*hfunc*/, unsigned int /*numbytes*/) {
  static constinit Refusal refusal{
      "cuParamSetSize",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuParamSetTexRef: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuParamSetTexRef(CUfunction /*hfunc*/, int /*texunit*/,
    CUtexref /*hTexRef*/) {
  static constinit Refusal refusal{
      "cuParamSetTexRef",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuParamSetf: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuParamSetf(CUfunction /*hfunc*/, int /*offset*/,
    float /*value*/) {
  static constinit Refusal refusal{
      "cuParamSetf",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuParamSeti: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuParamSeti(CUfunction /*hfunc*/, int /*offset*/,
    unsigned int /*value*/) {
  static constinit Refusal refusal{
      "cuParamSeti",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuParamSetv: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuParamSetv(CUfunction /*hfunc*/, int /*offset*/, void* /*ptr*/,
    unsigned int /*numbytes*/) {
  static constinit Refusal refusal{
      "cuParamSetv",
      "the launch by parts of CUDA 3 has no counterpart; programs use cuLaunchKernel"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuPointerGetAttribute -> hipPointerGetAttribute
extern "C" CUDAWAY_EXPORT CUresult cuPointerGetAttribute(void* data, CUpointer_attribute attribute,
    CUdeviceptr ptr) {
  static constinit Target<hip::hipPointerGetAttribute_t> target{hip_library,
      "cuPointerGetAttribute", "hipPointerGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipPointer_attribute to_attribute{};
  if (!convert(attribute, to_attribute)) {
    return reject(target, "attribute", attribute, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(data, to_attribute, pass<hip::hipDeviceptr_t>(ptr))));
}

// cuPointerGetAttributes: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuPointerGetAttributes(unsigned int /*numAttributes*/,
    CUpointer_attribute* /*attributes*/, void** /*data*/, CUdeviceptr /*ptr*/) {
  static constinit Refusal refusal{
      "cuPointerGetAttributes",
      "needs an adapter: HIP writes some of the attributes in fewer bytes than CUDA",
      "hipDrvPointerGetAttributes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuPointerSetAttribute -> hipPointerSetAttribute
extern "C" CUDAWAY_EXPORT CUresult cuPointerSetAttribute(const void* value,
    CUpointer_attribute attribute, CUdeviceptr ptr) {
  static constinit Target<hip::hipPointerSetAttribute_t> target{hip_library,
      "cuPointerSetAttribute", "hipPointerSetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipPointer_attribute to_attribute{};
  if (!convert(attribute, to_attribute)) {
    return reject(target, "attribute", attribute, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(value, to_attribute,
      pass<hip::hipDeviceptr_t>(ptr))));
}

// cuProfilerInitialize: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuProfilerInitialize(const char* /*configFile*/,
    const char* /*outputFile*/, CUoutput_mode /*outputMode*/) {
  static constinit Refusal refusal{
      "cuProfilerInitialize",
      "HIP's profiler is configured by its environment; CUDA deprecated this call"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuProfilerStart: does nothing. It tells a profiling tool of CUDA to start or stop, and none can
// be attached; with none, NVIDIA's own function succeeds and does nothing (tried on an H200). HIP's
// function always answers hipErrorNotSupported.
extern "C" CUDAWAY_EXPORT CUresult cuProfilerStart() {
  return done("cuProfilerStart", CUDA_SUCCESS);
}

// cuProfilerStop: does nothing. It tells a profiling tool of CUDA to start or stop, and none can be
// attached; with none, NVIDIA's own function succeeds and does nothing (tried on an H200). HIP's
// function always answers hipErrorNotSupported.
extern "C" CUDAWAY_EXPORT CUresult cuProfilerStop() {
  return done("cuProfilerStop", CUDA_SUCCESS);
}

// cuSignalExternalSemaphoresAsync -> hipSignalExternalSemaphoresAsync
extern "C" CUDAWAY_EXPORT CUresult cuSignalExternalSemaphoresAsync(
    const CUexternalSemaphore* extSemArray,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS* paramsArray, unsigned int numExtSems,
    CUstream stream) {
  static constinit Target<hip::hipSignalExternalSemaphoresAsync_t> target{hip_library,
      "cuSignalExternalSemaphoresAsync", "hipSignalExternalSemaphoresAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<const hip::hipExternalSemaphore_t*>(extSemArray),
      pass<const hip::hipExternalSemaphoreSignalParams*>(paramsArray), numExtSems,
      as_stream<hip::hipStream_t>(stream))));
}

// cuSignalExternalSemaphoresAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuSignalExternalSemaphoresAsync_ptsz(
    const CUexternalSemaphore* /*extSemArray*/,
    const CUDA_EXTERNAL_SEMAPHORE_SIGNAL_PARAMS* /*paramsArray*/, unsigned int /*numExtSems*/,
    CUstream /*stream*/) {
  static constinit Refusal refusal{
      "cuSignalExternalSemaphoresAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipSignalExternalSemaphoresAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamAddCallback: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamAddCallback(CUstream /*hStream*/,
    CUstreamCallback /*callback*/, void* /*userData*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamAddCallback",
      "needs an adapter: the callback gets a status, a number that must become CUDA's",
      "hipStreamAddCallback"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamAddCallback_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamAddCallback_ptsz(CUstream /*hStream*/,
    CUstreamCallback /*callback*/, void* /*userData*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamAddCallback_ptsz",
      "needs an adapter: the callback gets a status, a number that must become CUDA's",
      "hipStreamAddCallback_spt"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamAttachMemAsync -> hipStreamAttachMemAsync
extern "C" CUDAWAY_EXPORT CUresult cuStreamAttachMemAsync(CUstream hStream, CUdeviceptr dptr,
    size_t length, unsigned int flags) {
  static constinit Target<hip::hipStreamAttachMemAsync_t> target{hip_library,
      "cuStreamAttachMemAsync", "hipStreamAttachMemAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream),
      pass<void*>(dptr), length, flags)));
}

// cuStreamAttachMemAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamAttachMemAsync_ptsz(CUstream /*hStream*/,
    CUdeviceptr /*dptr*/, size_t /*length*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamAttachMemAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamAttachMemAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamBatchMemOp -> hipStreamBatchMemOp
extern "C" CUDAWAY_EXPORT CUresult cuStreamBatchMemOp(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams* paramArray, unsigned int flags) {
  static constinit Target<hip::hipStreamBatchMemOp_t> target{hip_library, "cuStreamBatchMemOp",
      "hipStreamBatchMemOp"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream), count,
      pass<hip::hipStreamBatchMemOpParams*>(paramArray), flags)));
}

// cuStreamBatchMemOp_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamBatchMemOp_ptsz(CUstream /*stream*/,
    unsigned int /*count*/, CUstreamBatchMemOpParams* /*paramArray*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamBatchMemOp_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamBatchMemOp"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamBatchMemOp_v2 -> hipStreamBatchMemOp
extern "C" CUDAWAY_EXPORT CUresult cuStreamBatchMemOp_v2(CUstream stream, unsigned int count,
    CUstreamBatchMemOpParams* paramArray, unsigned int flags) {
  static constinit Target<hip::hipStreamBatchMemOp_t> target{hip_library, "cuStreamBatchMemOp_v2",
      "hipStreamBatchMemOp"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream), count,
      pass<hip::hipStreamBatchMemOpParams*>(paramArray), flags)));
}

// cuStreamBatchMemOp_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamBatchMemOp_v2_ptsz(CUstream /*stream*/,
    unsigned int /*count*/, CUstreamBatchMemOpParams* /*paramArray*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamBatchMemOp_v2_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamBatchMemOp"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamBeginCapture: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamBeginCapture(CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuStreamBeginCapture",
      "needs an adapter: the form of CUDA 10.0, without a mode; programs use "
      "cuStreamBeginCapture_v2",
      "hipStreamBeginCapture"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamBeginCaptureToGraph: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamBeginCaptureToGraph(CUstream /*hStream*/,
    CUgraph /*hGraph*/, const CUgraphNode* /*dependencies*/,
    const CUgraphEdgeData* /*dependencyData*/, size_t /*numDependencies*/,
    CUstreamCaptureMode /*mode*/) {
  static constinit Refusal refusal{
      "cuStreamBeginCaptureToGraph",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamBeginCaptureToGraph"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamBeginCaptureToGraph_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamBeginCaptureToGraph_ptsz(CUstream /*hStream*/,
    CUgraph /*hGraph*/, const CUgraphNode* /*dependencies*/,
    const CUgraphEdgeData* /*dependencyData*/, size_t /*numDependencies*/,
    CUstreamCaptureMode /*mode*/) {
  static constinit Refusal refusal{
      "cuStreamBeginCaptureToGraph_ptsz",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamBeginCaptureToGraph"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamBeginCapture_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamBeginCapture_ptsz(CUstream /*hStream*/) {
  static constinit Refusal refusal{
      "cuStreamBeginCapture_ptsz",
      "needs an adapter: the form of CUDA 10.0, without a mode; programs use "
      "cuStreamBeginCapture_v2",
      "hipStreamBeginCapture_spt"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamBeginCapture_v2 -> hipStreamBeginCapture
extern "C" CUDAWAY_EXPORT CUresult cuStreamBeginCapture_v2(CUstream hStream,
    CUstreamCaptureMode mode) {
  static constinit Target<hip::hipStreamBeginCapture_t> target{hip_library,
      "cuStreamBeginCapture_v2", "hipStreamBeginCapture"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipStreamCaptureMode to_mode{};
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), to_mode)));
}

// cuStreamBeginCapture_v2_ptsz -> hipStreamBeginCapture_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamBeginCapture_v2_ptsz(CUstream hStream,
    CUstreamCaptureMode mode) {
  static constinit Target<hip::hipStreamBeginCapture_spt_t> target{hip_library,
      "cuStreamBeginCapture_v2_ptsz", "hipStreamBeginCapture_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipStreamCaptureMode to_mode{};
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream), to_mode)));
}

// cuStreamCopyAttributes -> hipStreamCopyAttributes
extern "C" CUDAWAY_EXPORT CUresult cuStreamCopyAttributes(CUstream dst, CUstream src) {
  static constinit Target<hip::hipStreamCopyAttributes_t> target{hip_library,
      "cuStreamCopyAttributes", "hipStreamCopyAttributes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(dst),
      as_stream<hip::hipStream_t>(src))));
}

// cuStreamCopyAttributes_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamCopyAttributes_ptsz(CUstream /*dst*/, CUstream /*src*/) {
  static constinit Refusal refusal{
      "cuStreamCopyAttributes_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamCopyAttributes"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamCreate -> hipStreamCreateWithFlags
extern "C" CUDAWAY_EXPORT CUresult cuStreamCreate(CUstream* phStream, unsigned int Flags) {
  static constinit Target<hip::hipStreamCreateWithFlags_t> target{hip_library, "cuStreamCreate",
      "hipStreamCreateWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t*>(phStream), Flags)));
}

// cuStreamCreateWithPriority -> hipStreamCreateWithPriority
extern "C" CUDAWAY_EXPORT CUresult cuStreamCreateWithPriority(CUstream* phStream,
    unsigned int flags, int priority) {
  static constinit Target<hip::hipStreamCreateWithPriority_t> target{hip_library,
      "cuStreamCreateWithPriority", "hipStreamCreateWithPriority"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t*>(phStream), flags, priority)));
}

// cuStreamDestroy -> hipStreamDestroy
extern "C" CUDAWAY_EXPORT CUresult cuStreamDestroy(CUstream hStream) {
  static constinit Target<hip::hipStreamDestroy_t> target{hip_library, "cuStreamDestroy",
      "hipStreamDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream))));
}

// cuStreamDestroy_v2 -> hipStreamDestroy
extern "C" CUDAWAY_EXPORT CUresult cuStreamDestroy_v2(CUstream hStream) {
  static constinit Target<hip::hipStreamDestroy_t> target{hip_library, "cuStreamDestroy_v2",
      "hipStreamDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream))));
}

// cuStreamEndCapture -> hipStreamEndCapture
extern "C" CUDAWAY_EXPORT CUresult cuStreamEndCapture(CUstream hStream, CUgraph* phGraph) {
  static constinit Target<hip::hipStreamEndCapture_t> target{hip_library, "cuStreamEndCapture",
      "hipStreamEndCapture"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream),
      pass<hip::hipGraph_t*>(phGraph))));
}

// cuStreamEndCapture_ptsz -> hipStreamEndCapture_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamEndCapture_ptsz(CUstream hStream, CUgraph* phGraph) {
  static constinit Target<hip::hipStreamEndCapture_spt_t> target{hip_library,
      "cuStreamEndCapture_ptsz", "hipStreamEndCapture_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream),
      pass<hip::hipGraph_t*>(phGraph))));
}

// cuStreamGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetAttribute(CUstream /*hStream*/,
    CUstreamAttrID /*attr*/, CUstreamAttrValue* /*value_out*/) {
  static constinit Refusal refusal{
      "cuStreamGetAttribute",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipStreamGetAttribute"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetAttribute_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetAttribute_ptsz(CUstream /*hStream*/,
    CUstreamAttrID /*attr*/, CUstreamAttrValue* /*value_out*/) {
  static constinit Refusal refusal{
      "cuStreamGetAttribute_ptsz",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipStreamGetAttribute"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetCaptureInfo -> hipStreamGetCaptureInfo
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCaptureInfo(CUstream hStream,
    CUstreamCaptureStatus* captureStatus_out, cuuint64_t* id_out) {
  static constinit Target<hip::hipStreamGetCaptureInfo_t> target{hip_library,
      "cuStreamGetCaptureInfo", "hipStreamGetCaptureInfo"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream),
      pass<hip::hipStreamCaptureStatus*>(captureStatus_out), pass<unsigned long long*>(id_out))));
}

// cuStreamGetCaptureInfo_ptsz -> hipStreamGetCaptureInfo_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCaptureInfo_ptsz(CUstream hStream,
    CUstreamCaptureStatus* captureStatus_out, cuuint64_t* id_out) {
  static constinit Target<hip::hipStreamGetCaptureInfo_spt_t> target{hip_library,
      "cuStreamGetCaptureInfo_ptsz", "hipStreamGetCaptureInfo_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream),
      pass<hip::hipStreamCaptureStatus*>(captureStatus_out), pass<unsigned long long*>(id_out))));
}

// cuStreamGetCaptureInfo_v2 -> hipStreamGetCaptureInfo_v2
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCaptureInfo_v2(CUstream hStream,
    CUstreamCaptureStatus* captureStatus_out, cuuint64_t* id_out, CUgraph* graph_out,
    const CUgraphNode** dependencies_out, size_t* numDependencies_out) {
  static constinit Target<hip::hipStreamGetCaptureInfo_v2_t> target{hip_library,
      "cuStreamGetCaptureInfo_v2", "hipStreamGetCaptureInfo_v2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream),
      pass<hip::hipStreamCaptureStatus*>(captureStatus_out), pass<unsigned long long*>(id_out),
      pass<hip::hipGraph_t*>(graph_out), pass<const hip::hipGraphNode_t**>(dependencies_out),
      numDependencies_out)));
}

// cuStreamGetCaptureInfo_v2_ptsz -> hipStreamGetCaptureInfo_v2_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCaptureInfo_v2_ptsz(CUstream hStream,
    CUstreamCaptureStatus* captureStatus_out, cuuint64_t* id_out, CUgraph* graph_out,
    const CUgraphNode** dependencies_out, size_t* numDependencies_out) {
  static constinit Target<hip::hipStreamGetCaptureInfo_v2_spt_t> target{hip_library,
      "cuStreamGetCaptureInfo_v2_ptsz", "hipStreamGetCaptureInfo_v2_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream),
      pass<hip::hipStreamCaptureStatus*>(captureStatus_out), pass<unsigned long long*>(id_out),
      pass<hip::hipGraph_t*>(graph_out), pass<const hip::hipGraphNode_t**>(dependencies_out),
      numDependencies_out)));
}

// cuStreamGetCaptureInfo_v3: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCaptureInfo_v3(CUstream /*hStream*/,
    CUstreamCaptureStatus* /*captureStatus_out*/, cuuint64_t* /*id_out*/, CUgraph* /*graph_out*/,
    const CUgraphNode** /*dependencies_out*/, const CUgraphEdgeData** /*edgeData_out*/,
    size_t* /*numDependencies_out*/) {
  static constinit Refusal refusal{
      "cuStreamGetCaptureInfo_v3",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamGetCaptureInfo"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetCaptureInfo_v3_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCaptureInfo_v3_ptsz(CUstream /*hStream*/,
    CUstreamCaptureStatus* /*captureStatus_out*/, cuuint64_t* /*id_out*/, CUgraph* /*graph_out*/,
    const CUgraphNode** /*dependencies_out*/, const CUgraphEdgeData** /*edgeData_out*/,
    size_t* /*numDependencies_out*/) {
  static constinit Refusal refusal{
      "cuStreamGetCaptureInfo_v3_ptsz",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamGetCaptureInfo_spt"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetCtx: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCtx(CUstream /*hStream*/, CUcontext* /*pctx*/) {
  static constinit Refusal refusal{
      "cuStreamGetCtx",
      "needs an adapter: HIP tells the device of a stream; its context would be that device's "
      "primary one",
      "hipStreamGetDevice"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetCtx_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCtx_ptsz(CUstream /*hStream*/, CUcontext* /*pctx*/) {
  static constinit Refusal refusal{
      "cuStreamGetCtx_ptsz",
      "needs an adapter: HIP tells the device of a stream; its context would be that device's "
      "primary one",
      "hipStreamGetDevice"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetCtx_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCtx_v2(CUstream /*hStream*/, CUcontext* /*pCtx*/,
    CUgreenCtx* /*pGreenCtx*/) {
  static constinit Refusal refusal{
      "cuStreamGetCtx_v2",
      "needs an adapter: HIP tells the device of a stream; its context would be that device's "
      "primary one",
      "hipStreamGetDevice"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetCtx_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetCtx_v2_ptsz(CUstream /*hStream*/, CUcontext* /*pCtx*/,
    CUgreenCtx* /*pGreenCtx*/) {
  static constinit Refusal refusal{
      "cuStreamGetCtx_v2_ptsz",
      "needs an adapter: HIP tells the device of a stream; its context would be that device's "
      "primary one",
      "hipStreamGetDevice"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetDevice -> hipStreamGetDevice
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetDevice(CUstream hStream, CUdevice* device) {
  static constinit Target<hip::hipStreamGetDevice_t> target{hip_library, "cuStreamGetDevice",
      "hipStreamGetDevice"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), device)));
}

// cuStreamGetDevice_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetDevice_ptsz(CUstream /*hStream*/,
    CUdevice* /*device*/) {
  static constinit Refusal refusal{
      "cuStreamGetDevice_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamGetDevice"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetFlags -> hipStreamGetFlags
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetFlags(CUstream hStream, unsigned int* flags) {
  static constinit Target<hip::hipStreamGetFlags_t> target{hip_library, "cuStreamGetFlags",
      "hipStreamGetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), flags)));
}

// cuStreamGetFlags_ptsz -> hipStreamGetFlags_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetFlags_ptsz(CUstream hStream, unsigned int* flags) {
  static constinit Target<hip::hipStreamGetFlags_spt_t> target{hip_library, "cuStreamGetFlags_ptsz",
      "hipStreamGetFlags_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream), flags)));
}

// cuStreamGetGreenCtx: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetGreenCtx(CUstream /*hStream*/,
    CUgreenCtx* /*phCtx*/) {
  static constinit Refusal refusal{
      "cuStreamGetGreenCtx",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetId -> hipStreamGetId
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetId(CUstream hStream, unsigned long long* streamId) {
  static constinit Target<hip::hipStreamGetId_t> target{hip_library, "cuStreamGetId",
      "hipStreamGetId"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), streamId)));
}

// cuStreamGetId_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetId_ptsz(CUstream /*hStream*/,
    unsigned long long* /*streamId*/) {
  static constinit Refusal refusal{
      "cuStreamGetId_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamGetId"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamGetPriority -> hipStreamGetPriority
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetPriority(CUstream hStream, int* priority) {
  static constinit Target<hip::hipStreamGetPriority_t> target{hip_library, "cuStreamGetPriority",
      "hipStreamGetPriority"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), priority)));
}

// cuStreamGetPriority_ptsz -> hipStreamGetPriority_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamGetPriority_ptsz(CUstream hStream, int* priority) {
  static constinit Target<hip::hipStreamGetPriority_spt_t> target{hip_library,
      "cuStreamGetPriority_ptsz", "hipStreamGetPriority_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream), priority)));
}

// cuStreamIsCapturing -> hipStreamIsCapturing
extern "C" CUDAWAY_EXPORT CUresult cuStreamIsCapturing(CUstream hStream,
    CUstreamCaptureStatus* captureStatus) {
  static constinit Target<hip::hipStreamIsCapturing_t> target{hip_library, "cuStreamIsCapturing",
      "hipStreamIsCapturing"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream),
      pass<hip::hipStreamCaptureStatus*>(captureStatus))));
}

// cuStreamIsCapturing_ptsz -> hipStreamIsCapturing_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamIsCapturing_ptsz(CUstream hStream,
    CUstreamCaptureStatus* captureStatus) {
  static constinit Target<hip::hipStreamIsCapturing_spt_t> target{hip_library,
      "cuStreamIsCapturing_ptsz", "hipStreamIsCapturing_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream),
      pass<hip::hipStreamCaptureStatus*>(captureStatus))));
}

// cuStreamQuery -> hipStreamQuery
extern "C" CUDAWAY_EXPORT CUresult cuStreamQuery(CUstream hStream) {
  static constinit Target<hip::hipStreamQuery_t> target{hip_library, "cuStreamQuery",
      "hipStreamQuery"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream))));
}

// cuStreamQuery_ptsz -> hipStreamQuery_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamQuery_ptsz(CUstream hStream) {
  static constinit Target<hip::hipStreamQuery_spt_t> target{hip_library, "cuStreamQuery_ptsz",
      "hipStreamQuery_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream))));
}

// cuStreamSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamSetAttribute(CUstream /*hStream*/,
    CUstreamAttrID /*attr*/, const CUstreamAttrValue* /*value*/) {
  static constinit Refusal refusal{
      "cuStreamSetAttribute",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipStreamSetAttribute"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamSetAttribute_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamSetAttribute_ptsz(CUstream /*hStream*/,
    CUstreamAttrID /*attr*/, const CUstreamAttrValue* /*value*/) {
  static constinit Refusal refusal{
      "cuStreamSetAttribute_ptsz",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipStreamSetAttribute"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamSynchronize -> hipStreamSynchronize
extern "C" CUDAWAY_EXPORT CUresult cuStreamSynchronize(CUstream hStream) {
  static constinit Target<hip::hipStreamSynchronize_t> target{hip_library, "cuStreamSynchronize",
      "hipStreamSynchronize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream))));
}

// cuStreamSynchronize_ptsz -> hipStreamSynchronize_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamSynchronize_ptsz(CUstream hStream) {
  static constinit Target<hip::hipStreamSynchronize_spt_t> target{hip_library,
      "cuStreamSynchronize_ptsz", "hipStreamSynchronize_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream))));
}

// cuStreamUpdateCaptureDependencies -> hipStreamUpdateCaptureDependencies
extern "C" CUDAWAY_EXPORT CUresult cuStreamUpdateCaptureDependencies(CUstream hStream,
    CUgraphNode* dependencies, size_t numDependencies, unsigned int flags) {
  static constinit Target<hip::hipStreamUpdateCaptureDependencies_t> target{hip_library,
      "cuStreamUpdateCaptureDependencies", "hipStreamUpdateCaptureDependencies"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream),
      pass<hip::hipGraphNode_t*>(dependencies), numDependencies, flags)));
}

// cuStreamUpdateCaptureDependencies_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamUpdateCaptureDependencies_ptsz(CUstream /*hStream*/,
    CUgraphNode* /*dependencies*/, size_t /*numDependencies*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamUpdateCaptureDependencies_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamUpdateCaptureDependencies"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamUpdateCaptureDependencies_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamUpdateCaptureDependencies_v2(CUstream /*hStream*/,
    CUgraphNode* /*dependencies*/, const CUgraphEdgeData* /*dependencyData*/,
    size_t /*numDependencies*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamUpdateCaptureDependencies_v2",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamUpdateCaptureDependencies"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamUpdateCaptureDependencies_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamUpdateCaptureDependencies_v2_ptsz(CUstream /*hStream*/,
    CUgraphNode* /*dependencies*/, const CUgraphEdgeData* /*dependencyData*/,
    size_t /*numDependencies*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamUpdateCaptureDependencies_v2_ptsz",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamUpdateCaptureDependencies"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWaitEvent -> hipStreamWaitEvent
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitEvent(CUstream hStream, CUevent hEvent,
    unsigned int Flags) {
  static constinit Target<hip::hipStreamWaitEvent_t> target{hip_library, "cuStreamWaitEvent",
      "hipStreamWaitEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream),
      pass<hip::hipEvent_t>(hEvent), Flags)));
}

// cuStreamWaitEvent_ptsz -> hipStreamWaitEvent_spt
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitEvent_ptsz(CUstream hStream, CUevent hEvent,
    unsigned int Flags) {
  static constinit Target<hip::hipStreamWaitEvent_spt_t> target{hip_library,
      "cuStreamWaitEvent_ptsz", "hipStreamWaitEvent_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream),
      pass<hip::hipEvent_t>(hEvent), Flags)));
}

// cuStreamWaitValue32: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitValue32(CUstream /*stream*/, CUdeviceptr /*addr*/,
    cuuint32_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWaitValue32",
      "needs an adapter: HIP takes a mask and memory of hipMallocSignalMemory, which a CUDA "
      "program cannot ask for, and compares without wrapping",
      "hipStreamWaitValue32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWaitValue32_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitValue32_ptsz(CUstream /*stream*/,
    CUdeviceptr /*addr*/, cuuint32_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWaitValue32_ptsz",
      "needs an adapter: HIP takes a mask and memory of hipMallocSignalMemory, which a CUDA "
      "program cannot ask for, and compares without wrapping",
      "hipStreamWaitValue32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWaitValue32_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitValue32_v2(CUstream /*stream*/, CUdeviceptr /*addr*/,
    cuuint32_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWaitValue32_v2",
      "needs an adapter: HIP takes a mask and memory of hipMallocSignalMemory, which a CUDA "
      "program cannot ask for, and compares without wrapping",
      "hipStreamWaitValue32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWaitValue32_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitValue32_v2_ptsz(CUstream /*stream*/,
    CUdeviceptr /*addr*/, cuuint32_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWaitValue32_v2_ptsz",
      "needs an adapter: HIP takes a mask and memory of hipMallocSignalMemory, which a CUDA "
      "program cannot ask for, and compares without wrapping",
      "hipStreamWaitValue32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWaitValue64: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitValue64(CUstream /*stream*/, CUdeviceptr /*addr*/,
    cuuint64_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWaitValue64",
      "needs an adapter: HIP takes a mask and memory of hipMallocSignalMemory, which a CUDA "
      "program cannot ask for, and compares without wrapping",
      "hipStreamWaitValue64"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWaitValue64_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitValue64_ptsz(CUstream /*stream*/,
    CUdeviceptr /*addr*/, cuuint64_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWaitValue64_ptsz",
      "needs an adapter: HIP takes a mask and memory of hipMallocSignalMemory, which a CUDA "
      "program cannot ask for, and compares without wrapping",
      "hipStreamWaitValue64"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWaitValue64_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitValue64_v2(CUstream /*stream*/, CUdeviceptr /*addr*/,
    cuuint64_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWaitValue64_v2",
      "needs an adapter: HIP takes a mask and memory of hipMallocSignalMemory, which a CUDA "
      "program cannot ask for, and compares without wrapping",
      "hipStreamWaitValue64"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWaitValue64_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWaitValue64_v2_ptsz(CUstream /*stream*/,
    CUdeviceptr /*addr*/, cuuint64_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWaitValue64_v2_ptsz",
      "needs an adapter: HIP takes a mask and memory of hipMallocSignalMemory, which a CUDA "
      "program cannot ask for, and compares without wrapping",
      "hipStreamWaitValue64"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWriteValue32 -> hipStreamWriteValue32
extern "C" CUDAWAY_EXPORT CUresult cuStreamWriteValue32(CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags) {
  static constinit Target<hip::hipStreamWriteValue32_t> target{hip_library, "cuStreamWriteValue32",
      "hipStreamWriteValue32"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream),
      pass<void*>(addr), value, flags)));
}

// cuStreamWriteValue32_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWriteValue32_ptsz(CUstream /*stream*/,
    CUdeviceptr /*addr*/, cuuint32_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWriteValue32_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamWriteValue32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWriteValue32_v2 -> hipStreamWriteValue32
extern "C" CUDAWAY_EXPORT CUresult cuStreamWriteValue32_v2(CUstream stream, CUdeviceptr addr,
    cuuint32_t value, unsigned int flags) {
  static constinit Target<hip::hipStreamWriteValue32_t> target{hip_library,
      "cuStreamWriteValue32_v2", "hipStreamWriteValue32"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream),
      pass<void*>(addr), value, flags)));
}

// cuStreamWriteValue32_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWriteValue32_v2_ptsz(CUstream /*stream*/,
    CUdeviceptr /*addr*/, cuuint32_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWriteValue32_v2_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamWriteValue32"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWriteValue64 -> hipStreamWriteValue64
extern "C" CUDAWAY_EXPORT CUresult cuStreamWriteValue64(CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags) {
  static constinit Target<hip::hipStreamWriteValue64_t> target{hip_library, "cuStreamWriteValue64",
      "hipStreamWriteValue64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream),
      pass<void*>(addr), value, flags)));
}

// cuStreamWriteValue64_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWriteValue64_ptsz(CUstream /*stream*/,
    CUdeviceptr /*addr*/, cuuint64_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWriteValue64_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamWriteValue64"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuStreamWriteValue64_v2 -> hipStreamWriteValue64
extern "C" CUDAWAY_EXPORT CUresult cuStreamWriteValue64_v2(CUstream stream, CUdeviceptr addr,
    cuuint64_t value, unsigned int flags) {
  static constinit Target<hip::hipStreamWriteValue64_t> target{hip_library,
      "cuStreamWriteValue64_v2", "hipStreamWriteValue64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream),
      pass<void*>(addr), value, flags)));
}

// cuStreamWriteValue64_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuStreamWriteValue64_v2_ptsz(CUstream /*stream*/,
    CUdeviceptr /*addr*/, cuuint64_t /*value*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cuStreamWriteValue64_v2_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamWriteValue64"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuSurfObjectCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuSurfObjectCreate(CUsurfObject* /*pSurfObject*/,
    const CUDA_RESOURCE_DESC* /*pResDesc*/) {
  static constinit Refusal refusal{
      "cuSurfObjectCreate",
      "needs an adapter: HIP makes surfaces of the runtime's hipResourceDesc, and cannot tell it "
      "again",
      "hipCreateSurfaceObject"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuSurfObjectDestroy -> hipDestroySurfaceObject
extern "C" CUDAWAY_EXPORT CUresult cuSurfObjectDestroy(CUsurfObject surfObject) {
  static constinit Target<hip::hipDestroySurfaceObject_t> target{hip_library, "cuSurfObjectDestroy",
      "hipDestroySurfaceObject"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipSurfaceObject_t>(surfObject))));
}

// cuSurfObjectGetResourceDesc: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuSurfObjectGetResourceDesc(CUDA_RESOURCE_DESC* /*pResDesc*/,
    CUsurfObject /*surfObject*/) {
  static constinit Refusal refusal{
      "cuSurfObjectGetResourceDesc",
      "HIP makes surfaces of the runtime's hipResourceDesc, and cannot tell it again"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuSurfRefGetArray: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuSurfRefGetArray(CUarray* /*phArray*/, CUsurfref /*hSurfRef*/) {
  static constinit Refusal refusal{
      "cuSurfRefGetArray",
      "HIP has no surface references; CUDA 12 removed them from kernels"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuSurfRefSetArray: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuSurfRefSetArray(CUsurfref /*hSurfRef*/, CUarray /*hArray*/,
    unsigned int /*Flags*/) {
  static constinit Refusal refusal{
      "cuSurfRefSetArray",
      "HIP has no surface references; CUDA 12 removed them from kernels"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTensorMapEncodeIm2col: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuTensorMapEncodeIm2col(CUtensorMap* /*tensorMap*/,
    CUtensorMapDataType /*tensorDataType*/, cuuint32_t /*tensorRank*/, void* /*globalAddress*/,
    const cuuint64_t* /*globalDim*/, const cuuint64_t* /*globalStrides*/,
    const int* /*pixelBoxLowerCorner*/, const int* /*pixelBoxUpperCorner*/,
    cuuint32_t /*channelsPerPixel*/, cuuint32_t /*pixelsPerColumn*/,
    const cuuint32_t* /*elementStrides*/, CUtensorMapInterleave /*interleave*/,
    CUtensorMapSwizzle /*swizzle*/, CUtensorMapL2promotion /*l2Promotion*/,
    CUtensorMapFloatOOBfill /*oobFill*/) {
  static constinit Refusal refusal{
      "cuTensorMapEncodeIm2col",
      "AMD GPUs have no tensor memory accelerator"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTensorMapEncodeIm2colWide: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuTensorMapEncodeIm2colWide(CUtensorMap* /*tensorMap*/,
    CUtensorMapDataType /*tensorDataType*/, cuuint32_t /*tensorRank*/, void* /*globalAddress*/,
    const cuuint64_t* /*globalDim*/, const cuuint64_t* /*globalStrides*/,
    int /*pixelBoxLowerCornerWidth*/, int /*pixelBoxUpperCornerWidth*/,
    cuuint32_t /*channelsPerPixel*/, cuuint32_t /*pixelsPerColumn*/,
    const cuuint32_t* /*elementStrides*/, CUtensorMapInterleave /*interleave*/,
    CUtensorMapIm2ColWideMode /*mode*/, CUtensorMapSwizzle /*swizzle*/,
    CUtensorMapL2promotion /*l2Promotion*/, CUtensorMapFloatOOBfill /*oobFill*/) {
  static constinit Refusal refusal{
      "cuTensorMapEncodeIm2colWide",
      "AMD GPUs have no tensor memory accelerator"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTensorMapEncodeTiled: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuTensorMapEncodeTiled(CUtensorMap* /*tensorMap*/,
    CUtensorMapDataType /*tensorDataType*/, cuuint32_t /*tensorRank*/, void* /*globalAddress*/,
    const cuuint64_t* /*globalDim*/, const cuuint64_t* /*globalStrides*/,
    const cuuint32_t* /*boxDim*/, const cuuint32_t* /*elementStrides*/,
    CUtensorMapInterleave /*interleave*/, CUtensorMapSwizzle /*swizzle*/,
    CUtensorMapL2promotion /*l2Promotion*/, CUtensorMapFloatOOBfill /*oobFill*/) {
  static constinit Refusal refusal{
      "cuTensorMapEncodeTiled",
      "AMD GPUs have no tensor memory accelerator"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTensorMapReplaceAddress: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuTensorMapReplaceAddress(CUtensorMap* /*tensorMap*/,
    void* /*globalAddress*/) {
  static constinit Refusal refusal{
      "cuTensorMapReplaceAddress",
      "AMD GPUs have no tensor memory accelerator"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTexObjectCreate -> hipTexObjectCreate
extern "C" CUDAWAY_EXPORT CUresult cuTexObjectCreate(CUtexObject* pTexObject,
    const CUDA_RESOURCE_DESC* pResDesc, const CUDA_TEXTURE_DESC* pTexDesc,
    const CUDA_RESOURCE_VIEW_DESC* pResViewDesc) {
  static constinit Target<hip::hipTexObjectCreate_t> target{hip_library, "cuTexObjectCreate",
      "hipTexObjectCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipTextureObject_t*>(pTexObject),
      pass<const hip::HIP_RESOURCE_DESC*>(pResDesc), pass<const hip::HIP_TEXTURE_DESC*>(pTexDesc),
      pass<const hip::HIP_RESOURCE_VIEW_DESC*>(pResViewDesc))));
}

// cuTexObjectDestroy -> hipTexObjectDestroy
extern "C" CUDAWAY_EXPORT CUresult cuTexObjectDestroy(CUtexObject texObject) {
  static constinit Target<hip::hipTexObjectDestroy_t> target{hip_library, "cuTexObjectDestroy",
      "hipTexObjectDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipTextureObject_t>(texObject))));
}

// cuTexObjectGetResourceDesc -> hipTexObjectGetResourceDesc
extern "C" CUDAWAY_EXPORT CUresult cuTexObjectGetResourceDesc(CUDA_RESOURCE_DESC* pResDesc,
    CUtexObject texObject) {
  static constinit Target<hip::hipTexObjectGetResourceDesc_t> target{hip_library,
      "cuTexObjectGetResourceDesc", "hipTexObjectGetResourceDesc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::HIP_RESOURCE_DESC*>(pResDesc),
      pass<hip::hipTextureObject_t>(texObject))));
}

// cuTexObjectGetResourceViewDesc -> hipTexObjectGetResourceViewDesc
extern "C" CUDAWAY_EXPORT CUresult cuTexObjectGetResourceViewDesc(
    CUDA_RESOURCE_VIEW_DESC* pResViewDesc, CUtexObject texObject) {
  static constinit Target<hip::hipTexObjectGetResourceViewDesc_t> target{hip_library,
      "cuTexObjectGetResourceViewDesc", "hipTexObjectGetResourceViewDesc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::HIP_RESOURCE_VIEW_DESC*>(pResViewDesc),
      pass<hip::hipTextureObject_t>(texObject))));
}

// cuTexObjectGetTextureDesc -> hipTexObjectGetTextureDesc
extern "C" CUDAWAY_EXPORT CUresult cuTexObjectGetTextureDesc(CUDA_TEXTURE_DESC* pTexDesc,
    CUtexObject texObject) {
  static constinit Target<hip::hipTexObjectGetTextureDesc_t> target{hip_library,
      "cuTexObjectGetTextureDesc", "hipTexObjectGetTextureDesc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::HIP_TEXTURE_DESC*>(pTexDesc),
      pass<hip::hipTextureObject_t>(texObject))));
}

// cuTexRefCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuTexRefCreate(CUtexref* /*pTexRef*/) {
  static constinit Refusal refusal{
      "cuTexRefCreate",
      "HIP finds texture references in modules only; CUDA 12 removed them from kernels"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTexRefDestroy: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuTexRefDestroy(CUtexref /*hTexRef*/) {
  static constinit Refusal refusal{
      "cuTexRefDestroy",
      "HIP finds texture references in modules only; CUDA 12 removed them from kernels"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTexRefGetAddress: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetAddress(CUdeviceptr_v1* /*pdptr*/,
    CUtexref /*hTexRef*/) {
  static constinit Refusal refusal{
      "cuTexRefGetAddress",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipTexRefGetAddress"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTexRefGetAddressMode -> hipTexRefGetAddressMode
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetAddressMode(CUaddress_mode* pam, CUtexref hTexRef,
    int dim) {
  static constinit Target<hip::hipTexRefGetAddressMode_t> target{hip_library,
      "cuTexRefGetAddressMode", "hipTexRefGetAddressMode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipTextureAddressMode*>(pam),
      pass<const hip::textureReference*>(hTexRef), dim)));
}

// cuTexRefGetAddress_v2 -> hipTexRefGetAddress
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetAddress_v2(CUdeviceptr* pdptr, CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetAddress_t> target{hip_library, "cuTexRefGetAddress_v2",
      "hipTexRefGetAddress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipDeviceptr_t*>(pdptr),
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetArray -> hipTexRefGetArray
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetArray(CUarray* phArray, CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetArray_t> target{hip_library, "cuTexRefGetArray",
      "hipTexRefGetArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t*>(phArray),
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetBorderColor -> hipTexRefGetBorderColor
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetBorderColor(float* pBorderColor, CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetBorderColor_t> target{hip_library,
      "cuTexRefGetBorderColor", "hipTexRefGetBorderColor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pBorderColor,
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetFilterMode -> hipTexRefGetFilterMode
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetFilterMode(CUfilter_mode* pfm, CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetFilterMode_t> target{hip_library,
      "cuTexRefGetFilterMode", "hipTexRefGetFilterMode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipTextureFilterMode*>(pfm),
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetFlags -> hipTexRefGetFlags
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetFlags(unsigned int* pFlags, CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetFlags_t> target{hip_library, "cuTexRefGetFlags",
      "hipTexRefGetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pFlags,
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetFormat -> hipTexRefGetFormat
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetFormat(CUarray_format* pFormat, int* pNumChannels,
    CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetFormat_t> target{hip_library, "cuTexRefGetFormat",
      "hipTexRefGetFormat"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipArray_Format*>(pFormat), pNumChannels,
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetMaxAnisotropy -> hipTexRefGetMaxAnisotropy
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetMaxAnisotropy(int* pmaxAniso, CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetMaxAnisotropy_t> target{hip_library,
      "cuTexRefGetMaxAnisotropy", "hipTexRefGetMaxAnisotropy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pmaxAniso,
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetMipmapFilterMode -> hipTexRefGetMipmapFilterMode
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetMipmapFilterMode(CUfilter_mode* pfm,
    CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetMipmapFilterMode_t> target{hip_library,
      "cuTexRefGetMipmapFilterMode", "hipTexRefGetMipmapFilterMode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipTextureFilterMode*>(pfm),
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetMipmapLevelBias -> hipTexRefGetMipmapLevelBias
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetMipmapLevelBias(float* pbias, CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetMipmapLevelBias_t> target{hip_library,
      "cuTexRefGetMipmapLevelBias", "hipTexRefGetMipmapLevelBias"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pbias, pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetMipmapLevelClamp -> hipTexRefGetMipmapLevelClamp
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetMipmapLevelClamp(float* pminMipmapLevelClamp,
    float* pmaxMipmapLevelClamp, CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetMipmapLevelClamp_t> target{hip_library,
      "cuTexRefGetMipmapLevelClamp", "hipTexRefGetMipmapLevelClamp"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pminMipmapLevelClamp, pmaxMipmapLevelClamp,
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefGetMipmappedArray -> hipTexRefGetMipMappedArray
extern "C" CUDAWAY_EXPORT CUresult cuTexRefGetMipmappedArray(CUmipmappedArray* phMipmappedArray,
    CUtexref hTexRef) {
  static constinit Target<hip::hipTexRefGetMipMappedArray_t> target{hip_library,
      "cuTexRefGetMipmappedArray", "hipTexRefGetMipMappedArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipMipmappedArray_t*>(phMipmappedArray),
      pass<const hip::textureReference*>(hTexRef))));
}

// cuTexRefSetAddress: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetAddress(unsigned int* /*ByteOffset*/,
    CUtexref /*hTexRef*/, CUdeviceptr_v1 /*dptr*/, unsigned int /*bytes*/) {
  static constinit Refusal refusal{
      "cuTexRefSetAddress",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipTexRefSetAddress"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTexRefSetAddress2D: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetAddress2D(CUtexref /*hTexRef*/,
    const CUDA_ARRAY_DESCRIPTOR_v1* /*desc*/, CUdeviceptr_v1 /*dptr*/, unsigned int /*Pitch*/) {
  static constinit Refusal refusal{
      "cuTexRefSetAddress2D",
      "needs an adapter: the form of CUDA 3.1, with 32-bit addresses and sizes; programs use the "
      "one of CUDA 3.2 (_v2)",
      "hipTexRefSetAddress2D"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuTexRefSetAddress2D_v2 -> hipTexRefSetAddress2D
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetAddress2D_v2(CUtexref hTexRef,
    const CUDA_ARRAY_DESCRIPTOR* desc, CUdeviceptr dptr, size_t Pitch) {
  static constinit Target<hip::hipTexRefSetAddress2D_t> target{hip_library,
      "cuTexRefSetAddress2D_v2", "hipTexRefSetAddress2D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef),
      pass<const hip::HIP_ARRAY_DESCRIPTOR*>(desc), pass<hip::hipDeviceptr_t>(dptr), Pitch)));
}

// cuTexRefSetAddress2D_v3 -> hipTexRefSetAddress2D
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetAddress2D_v3(CUtexref hTexRef,
    const CUDA_ARRAY_DESCRIPTOR* desc, CUdeviceptr dptr, size_t Pitch) {
  static constinit Target<hip::hipTexRefSetAddress2D_t> target{hip_library,
      "cuTexRefSetAddress2D_v3", "hipTexRefSetAddress2D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef),
      pass<const hip::HIP_ARRAY_DESCRIPTOR*>(desc), pass<hip::hipDeviceptr_t>(dptr), Pitch)));
}

// cuTexRefSetAddressMode -> hipTexRefSetAddressMode
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetAddressMode(CUtexref hTexRef, int dim,
    CUaddress_mode am) {
  static constinit Target<hip::hipTexRefSetAddressMode_t> target{hip_library,
      "cuTexRefSetAddressMode", "hipTexRefSetAddressMode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::HIPaddress_mode_enum to_am{};
  if (!convert(am, to_am)) {
    return reject(target, "am", am, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef), dim,
      pass<hip::hipTextureAddressMode>(to_am))));
}

// cuTexRefSetAddress_v2 -> hipTexRefSetAddress
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetAddress_v2(size_t* ByteOffset, CUtexref hTexRef,
    CUdeviceptr dptr, size_t bytes) {
  static constinit Target<hip::hipTexRefSetAddress_t> target{hip_library, "cuTexRefSetAddress_v2",
      "hipTexRefSetAddress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(ByteOffset, pass<hip::textureReference*>(hTexRef),
      pass<hip::hipDeviceptr_t>(dptr), bytes)));
}

// cuTexRefSetArray -> hipTexRefSetArray
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetArray(CUtexref hTexRef, CUarray hArray,
    unsigned int Flags) {
  static constinit Target<hip::hipTexRefSetArray_t> target{hip_library, "cuTexRefSetArray",
      "hipTexRefSetArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef),
      pass<hip::hipArray_const_t>(hArray), Flags)));
}

// cuTexRefSetBorderColor -> hipTexRefSetBorderColor
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetBorderColor(CUtexref hTexRef, float* pBorderColor) {
  static constinit Target<hip::hipTexRefSetBorderColor_t> target{hip_library,
      "cuTexRefSetBorderColor", "hipTexRefSetBorderColor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef),
      pBorderColor)));
}

// cuTexRefSetFilterMode -> hipTexRefSetFilterMode
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
  static constinit Target<hip::hipTexRefSetFilterMode_t> target{hip_library,
      "cuTexRefSetFilterMode", "hipTexRefSetFilterMode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::HIPfilter_mode_enum to_fm{};
  if (!convert(fm, to_fm)) {
    return reject(target, "fm", fm, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef),
      pass<hip::hipTextureFilterMode>(to_fm))));
}

// cuTexRefSetFlags -> hipTexRefSetFlags
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetFlags(CUtexref hTexRef, unsigned int Flags) {
  static constinit Target<hip::hipTexRefSetFlags_t> target{hip_library, "cuTexRefSetFlags",
      "hipTexRefSetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef), Flags)));
}

// cuTexRefSetFormat -> hipTexRefSetFormat
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetFormat(CUtexref hTexRef, CUarray_format fmt,
    int NumPackedComponents) {
  static constinit Target<hip::hipTexRefSetFormat_t> target{hip_library, "cuTexRefSetFormat",
      "hipTexRefSetFormat"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::hipArray_Format to_fmt{};
  if (!convert(fmt, to_fmt)) {
    return reject(target, "fmt", fmt, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef), to_fmt,
      NumPackedComponents)));
}

// cuTexRefSetMaxAnisotropy -> hipTexRefSetMaxAnisotropy
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetMaxAnisotropy(CUtexref hTexRef,
    unsigned int maxAniso) {
  static constinit Target<hip::hipTexRefSetMaxAnisotropy_t> target{hip_library,
      "cuTexRefSetMaxAnisotropy", "hipTexRefSetMaxAnisotropy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef), maxAniso)));
}

// cuTexRefSetMipmapFilterMode -> hipTexRefSetMipmapFilterMode
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetMipmapFilterMode(CUtexref hTexRef, CUfilter_mode fm) {
  static constinit Target<hip::hipTexRefSetMipmapFilterMode_t> target{hip_library,
      "cuTexRefSetMipmapFilterMode", "hipTexRefSetMipmapFilterMode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  hip::HIPfilter_mode_enum to_fm{};
  if (!convert(fm, to_fm)) {
    return reject(target, "fm", fm, CUDA_ERROR_INVALID_VALUE);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef),
      pass<hip::hipTextureFilterMode>(to_fm))));
}

// cuTexRefSetMipmapLevelBias -> hipTexRefSetMipmapLevelBias
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetMipmapLevelBias(CUtexref hTexRef, float bias) {
  static constinit Target<hip::hipTexRefSetMipmapLevelBias_t> target{hip_library,
      "cuTexRefSetMipmapLevelBias", "hipTexRefSetMipmapLevelBias"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef), bias)));
}

// cuTexRefSetMipmapLevelClamp -> hipTexRefSetMipmapLevelClamp
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetMipmapLevelClamp(CUtexref hTexRef,
    float minMipmapLevelClamp, float maxMipmapLevelClamp) {
  static constinit Target<hip::hipTexRefSetMipmapLevelClamp_t> target{hip_library,
      "cuTexRefSetMipmapLevelClamp", "hipTexRefSetMipmapLevelClamp"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef),
      minMipmapLevelClamp, maxMipmapLevelClamp)));
}

// cuTexRefSetMipmappedArray -> hipTexRefSetMipmappedArray
extern "C" CUDAWAY_EXPORT CUresult cuTexRefSetMipmappedArray(CUtexref hTexRef,
    CUmipmappedArray hMipmappedArray, unsigned int Flags) {
  static constinit Target<hip::hipTexRefSetMipmappedArray_t> target{hip_library,
      "cuTexRefSetMipmappedArray", "hipTexRefSetMipmappedArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::textureReference*>(hTexRef),
      pass<hip::hipMipmappedArray*>(hMipmappedArray), Flags)));
}

// cuThreadExchangeStreamCaptureMode -> hipThreadExchangeStreamCaptureMode
extern "C" CUDAWAY_EXPORT CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode* mode) {
  static constinit Target<hip::hipThreadExchangeStreamCaptureMode_t> target{hip_library,
      "cuThreadExchangeStreamCaptureMode", "hipThreadExchangeStreamCaptureMode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipStreamCaptureMode*>(mode))));
}

// cuUserObjectCreate -> hipUserObjectCreate
extern "C" CUDAWAY_EXPORT CUresult cuUserObjectCreate(CUuserObject* object_out, void* ptr,
    CUhostFn destroy, unsigned int initialRefcount, unsigned int flags) {
  static constinit Target<hip::hipUserObjectCreate_t> target{hip_library, "cuUserObjectCreate",
      "hipUserObjectCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipUserObject_t*>(object_out), ptr, destroy,
      initialRefcount, flags)));
}

// cuUserObjectRelease -> hipUserObjectRelease
extern "C" CUDAWAY_EXPORT CUresult cuUserObjectRelease(CUuserObject object, unsigned int count) {
  static constinit Target<hip::hipUserObjectRelease_t> target{hip_library, "cuUserObjectRelease",
      "hipUserObjectRelease"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipUserObject_t>(object), count)));
}

// cuUserObjectRetain -> hipUserObjectRetain
extern "C" CUDAWAY_EXPORT CUresult cuUserObjectRetain(CUuserObject object, unsigned int count) {
  static constinit Target<hip::hipUserObjectRetain_t> target{hip_library, "cuUserObjectRetain",
      "hipUserObjectRetain"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<hip::hipUserObject_t>(object), count)));
}

// cuVDPAUCtxCreate: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuVDPAUCtxCreate(CUcontext* /*pCtx*/, unsigned int /*flags*/,
    CUdevice /*device*/, VdpDevice /*vdpDevice*/, VdpGetProcAddress* /*vdpGetProcAddress*/) {
  static constinit Refusal refusal{"cuVDPAUCtxCreate", "HIP has no VDPAU interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuVDPAUCtxCreate_v2: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuVDPAUCtxCreate_v2(CUcontext* /*pCtx*/, unsigned int /*flags*/,
    CUdevice /*device*/, VdpDevice /*vdpDevice*/, VdpGetProcAddress* /*vdpGetProcAddress*/) {
  static constinit Refusal refusal{"cuVDPAUCtxCreate_v2", "HIP has no VDPAU interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuVDPAUGetDevice: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuVDPAUGetDevice(CUdevice* /*pDevice*/, VdpDevice /*vdpDevice*/,
    VdpGetProcAddress* /*vdpGetProcAddress*/) {
  static constinit Refusal refusal{"cuVDPAUGetDevice", "HIP has no VDPAU interoperability"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cuWaitExternalSemaphoresAsync -> hipWaitExternalSemaphoresAsync
extern "C" CUDAWAY_EXPORT CUresult cuWaitExternalSemaphoresAsync(
    const CUexternalSemaphore* extSemArray, const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS* paramsArray,
    unsigned int numExtSems, CUstream stream) {
  static constinit Target<hip::hipWaitExternalSemaphoresAsync_t> target{hip_library,
      "cuWaitExternalSemaphoresAsync", "hipWaitExternalSemaphoresAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDA_ERROR_SYSTEM_NOT_READY);
  }
  return done(target.function, translate(call(pass<const hip::hipExternalSemaphore_t*>(extSemArray),
      pass<const hip::hipExternalSemaphoreWaitParams*>(paramsArray), numExtSems,
      as_stream<hip::hipStream_t>(stream))));
}

// cuWaitExternalSemaphoresAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT CUresult cuWaitExternalSemaphoresAsync_ptsz(
    const CUexternalSemaphore* /*extSemArray*/,
    const CUDA_EXTERNAL_SEMAPHORE_WAIT_PARAMS* /*paramsArray*/, unsigned int /*numExtSems*/,
    CUstream /*stream*/) {
  static constinit Refusal refusal{
      "cuWaitExternalSemaphoresAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipWaitExternalSemaphoresAsync"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgApiAttach: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgApiAttach() {
  static constinit Refusal refusal{"cudbgApiAttach", "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgApiDetach: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgApiDetach() {
  static constinit Refusal refusal{"cudbgApiDetach", "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgApiInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgApiInit() {
  static constinit Refusal refusal{"cudbgApiInit", "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgGetAPI: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgGetAPI() {
  static constinit Refusal refusal{"cudbgGetAPI", "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgGetAPIVersion: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgGetAPIVersion() {
  static constinit Refusal refusal{
      "cudbgGetAPIVersion",
      "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgMain: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgMain() {
  static constinit Refusal refusal{"cudbgMain", "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgReportDriverApiError: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgReportDriverApiError() {
  static constinit Refusal refusal{
      "cudbgReportDriverApiError",
      "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgReportDriverInternalError: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgReportDriverInternalError() {
  static constinit Refusal refusal{
      "cudbgReportDriverInternalError",
      "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgReportedDriverApiErrorNameAddr: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgReportedDriverApiErrorNameAddr() {
  static constinit Refusal refusal{
      "cudbgReportedDriverApiErrorNameAddr",
      "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgReportedDriverApiErrorNameSize: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgReportedDriverApiErrorNameSize() {
  static constinit Refusal refusal{
      "cudbgReportedDriverApiErrorNameSize",
      "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgReportedDriverApiErrorSource: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgReportedDriverApiErrorSource() {
  static constinit Refusal refusal{
      "cudbgReportedDriverApiErrorSource",
      "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgReportedDriverApiErrorStringAddr: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgReportedDriverApiErrorStringAddr() {
  static constinit Refusal refusal{
      "cudbgReportedDriverApiErrorStringAddr",
      "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// cudbgReportedDriverApiErrorStringSize: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT CUresult cudbgReportedDriverApiErrorStringSize() {
  static constinit Refusal refusal{
      "cudbgReportedDriverApiErrorStringSize",
      "the debugger's interface has no counterpart"};
  return refuse(refusal, CUDA_ERROR_NOT_SUPPORTED);
}

// Exported objects; no public header says what they are.
extern "C" {
CUDAWAY_EXPORT Unknown cudbgApiClientPid{};
CUDAWAY_EXPORT Unknown cudbgApiClientRevision{};
CUDAWAY_EXPORT Unknown cudbgAttachHandlerAvailable{};
CUDAWAY_EXPORT Unknown cudbgDebuggerCapabilities{};
CUDAWAY_EXPORT Unknown cudbgDebuggerInitialized{};
CUDAWAY_EXPORT Unknown cudbgDetachSuspendedDevicesMask{};
CUDAWAY_EXPORT Unknown cudbgEnableIntegratedMemcheck{};
CUDAWAY_EXPORT Unknown cudbgEnableLaunchBlocking{};
CUDAWAY_EXPORT Unknown cudbgEnablePreemptionDebugging{};
CUDAWAY_EXPORT Unknown cudbgInjectionPath{};
CUDAWAY_EXPORT Unknown cudbgIpcFlag{};
CUDAWAY_EXPORT Unknown cudbgReportDriverApiErrorFlags{};
CUDAWAY_EXPORT Unknown cudbgReportedDriverApiErrorCode{};
CUDAWAY_EXPORT Unknown cudbgReportedDriverApiErrorFuncNameAddr{};
CUDAWAY_EXPORT Unknown cudbgReportedDriverApiErrorFuncNameSize{};
CUDAWAY_EXPORT Unknown cudbgReportedDriverInternalErrorCode{};
CUDAWAY_EXPORT Unknown cudbgResumeForAttachDetach{};
CUDAWAY_EXPORT Unknown cudbgRpcEnabled{};
CUDAWAY_EXPORT Unknown cudbgSessionId{};
CUDAWAY_EXPORT Unknown cudbgUseExternalDebugger{};
}

}  // namespace cudaway::cuda::cuda
