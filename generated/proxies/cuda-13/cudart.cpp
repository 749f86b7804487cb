// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/cudart.yaml, mappings/abi.
// Do not edit: change those and run it again.
//
// What programs find when they load CUDA runtime API.
#include "abi/cuda-13/cudart.h"
#include "abi/rocm/hip.h"
#include "convert/cuda-13/cudart.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"
#include "adapters/cudart.h"

namespace cudaway::cuda13::cudart {

// __cudaGetKernel: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaGetKernel() {
  static constinit Refusal refusal{
      "__cudaGetKernel",
      "It finds the kernel of a registered host symbol; an adapter must first find or make code "
      "for the GPU."};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaGetProcAddress: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaGetProcAddress() {
  static constinit Refusal refusal{
      "__cudaGetProcAddress",
      "exported, but no public header declares it"};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaInitModule: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaInitModule() {
  static constinit Refusal refusal{
      "__cudaInitModule",
      "exported, but no public header declares it"};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaLaunchKernel: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaLaunchKernel() {
  static constinit Refusal refusal{
      "__cudaLaunchKernel",
      "It launches a kernel that __cudaGetKernel found in a registered fat binary; an adapter "
      "must first find or make code for the GPU."};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaLaunchKernel_ptsz: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaLaunchKernel_ptsz() {
  static constinit Refusal refusal{
      "__cudaLaunchKernel_ptsz",
      "It launches a kernel that __cudaGetKernel found in a registered fat binary; an adapter "
      "must first find or make code for the GPU."};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaPopCallConfiguration: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaPopCallConfiguration() {
  static constinit Refusal refusal{
      "__cudaPopCallConfiguration",
      "HIP keeps launch configurations by a function of the same shape; no header declares "
      "CUDA's, so an adapter must know its prototype."};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaPushCallConfiguration: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaPushCallConfiguration() {
  static constinit Refusal refusal{
      "__cudaPushCallConfiguration",
      "HIP keeps launch configurations by a function of the same shape; no header declares "
      "CUDA's, so an adapter must know its prototype."};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaRegisterFatBinary: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaRegisterFatBinary() {
  static constinit Refusal refusal{
      "__cudaRegisterFatBinary",
      "The program's fat binary holds no AMD code; HIP's __hipRegisterFatBinary has the same "
      "shape, but an adapter must first find or make code for the GPU."};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaRegisterFatBinaryEnd: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaRegisterFatBinaryEnd() {
  static constinit Refusal refusal{
      "__cudaRegisterFatBinaryEnd",
      "exported, but no public header declares it"};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaRegisterFunction: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaRegisterFunction() {
  static constinit Refusal refusal{
      "__cudaRegisterFunction",
      "The program's fat binary holds no AMD code; HIP's __hipRegisterFunction has the same "
      "shape, but an adapter must first find or make code for the GPU."};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaRegisterHostVar: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaRegisterHostVar() {
  static constinit Refusal refusal{
      "__cudaRegisterHostVar",
      "exported, but no public header declares it"};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaRegisterManagedVar: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaRegisterManagedVar() {
  static constinit Refusal refusal{
      "__cudaRegisterManagedVar",
      "The program's fat binary holds no AMD code; HIP's __hipRegisterManagedVar has the same "
      "shape, but an adapter must first find or make code for the GPU."};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaRegisterUnifiedTable: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaRegisterUnifiedTable() {
  static constinit Refusal refusal{
      "__cudaRegisterUnifiedTable",
      "exported, but no public header declares it"};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaRegisterVar: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaRegisterVar() {
  static constinit Refusal refusal{
      "__cudaRegisterVar",
      "The program's fat binary holds no AMD code; HIP's __hipRegisterVar has the same shape, "
      "but an adapter must first find or make code for the GPU."};
  return refuse(refusal, cudaErrorNotSupported);
}

// __cudaUnregisterFatBinary: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t __cudaUnregisterFatBinary() {
  static constinit Refusal refusal{
      "__cudaUnregisterFatBinary",
      "The program's fat binary holds no AMD code; HIP's __hipUnregisterFatBinary has the same "
      "shape, but an adapter must first find or make code for the GPU."};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaArrayGetInfo -> hipArrayGetInfo
extern "C" CUDAWAY_EXPORT cudaError_t cudaArrayGetInfo(cudaChannelFormatDesc* desc,
    cudaExtent* extent, unsigned int* flags, cudaArray_t array) {
  static constinit Target<hip::hipArrayGetInfo_t> target{hip_library, "cudaArrayGetInfo",
      "hipArrayGetInfo"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipChannelFormatDesc*>(desc),
      pass<hip::hipExtent*>(extent), flags, pass<hip::hipArray_t>(array))));
}

// cudaArrayGetMemoryRequirements: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaArrayGetMemoryRequirements(
    cudaArrayMemoryRequirements* /*memoryRequirements*/, cudaArray_t /*array*/, int /*device*/) {
  static constinit Refusal refusal{
      "cudaArrayGetMemoryRequirements",
      "HIP has no sparse or planar arrays"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaArrayGetPlane: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaArrayGetPlane(cudaArray_t* /*pPlaneArray*/,
    cudaArray_t /*hArray*/, unsigned int /*planeIdx*/) {
  static constinit Refusal refusal{"cudaArrayGetPlane", "HIP has no sparse or planar arrays"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaArrayGetSparseProperties: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaArrayGetSparseProperties(
    cudaArraySparseProperties* /*sparseProperties*/, cudaArray_t /*array*/) {
  static constinit Refusal refusal{
      "cudaArrayGetSparseProperties",
      "HIP has no sparse or planar arrays"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaChooseDevice: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaChooseDevice(int* /*device*/,
    const cudaDeviceProp* /*prop*/) {
  static constinit Refusal refusal{
      "cudaChooseDevice",
      "needs an adapter: the two device property records hold other fields at other places",
      "hipChooseDeviceR0600"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaCreateChannelDesc -> hipCreateChannelDesc
extern "C" CUDAWAY_EXPORT cudaChannelFormatDesc cudaCreateChannelDesc(int x, int y, int z, int w,
    cudaChannelFormatKind f) {
  static constinit Target<hip::hipCreateChannelDesc_t> target{hip_library, "cudaCreateChannelDesc",
      "hipCreateChannelDesc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaChannelFormatDesc{});
  }
  hip::hipChannelFormatKind to_f{};
  if (!convert(f, to_f)) {
    return reject(target, "f", f, cudaChannelFormatDesc{});
  }
  return done(target.function, pass<cudaChannelFormatDesc>(call(x, y, z, w, to_f)));
}

// cudaCreateSurfaceObject: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaCreateSurfaceObject(cudaSurfaceObject_t* /*pSurfObject*/,
    const cudaResourceDesc* /*pResDesc*/) {
  static constinit Refusal refusal{
      "cudaCreateSurfaceObject",
      "needs an adapter: the descriptor has another size, or HIP cannot tell it",
      "hipCreateSurfaceObject"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaCreateTextureObject: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaCreateTextureObject(cudaTextureObject_t* /*pTexObject*/,
    const cudaResourceDesc* /*pResDesc*/, const cudaTextureDesc* /*pTexDesc*/,
    const cudaResourceViewDesc* /*pResViewDesc*/) {
  static constinit Refusal refusal{
      "cudaCreateTextureObject",
      "needs an adapter: the descriptor has another size, or HIP cannot tell it",
      "hipCreateTextureObject"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaCtxResetPersistingL2Cache: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaCtxResetPersistingL2Cache() {
  static constinit Refusal refusal{
      "cudaCtxResetPersistingL2Cache",
      "HIP cannot reset persisting cache lines"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDestroyExternalMemory -> hipDestroyExternalMemory
extern "C" CUDAWAY_EXPORT cudaError_t cudaDestroyExternalMemory(cudaExternalMemory_t extMem) {
  static constinit Target<hip::hipDestroyExternalMemory_t> target{hip_library,
      "cudaDestroyExternalMemory", "hipDestroyExternalMemory"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipExternalMemory_t>(extMem))));
}

// cudaDestroyExternalSemaphore -> hipDestroyExternalSemaphore
extern "C" CUDAWAY_EXPORT cudaError_t cudaDestroyExternalSemaphore(cudaExternalSemaphore_t extSem) {
  static constinit Target<hip::hipDestroyExternalSemaphore_t> target{hip_library,
      "cudaDestroyExternalSemaphore", "hipDestroyExternalSemaphore"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipExternalSemaphore_t>(extSem))));
}

// cudaDestroySurfaceObject -> hipDestroySurfaceObject
extern "C" CUDAWAY_EXPORT cudaError_t cudaDestroySurfaceObject(cudaSurfaceObject_t surfObject) {
  static constinit Target<hip::hipDestroySurfaceObject_t> target{hip_library,
      "cudaDestroySurfaceObject", "hipDestroySurfaceObject"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipSurfaceObject_t>(surfObject))));
}

// cudaDestroyTextureObject -> hipDestroyTextureObject
extern "C" CUDAWAY_EXPORT cudaError_t cudaDestroyTextureObject(cudaTextureObject_t texObject) {
  static constinit Target<hip::hipDestroyTextureObject_t> target{hip_library,
      "cudaDestroyTextureObject", "hipDestroyTextureObject"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipTextureObject_t>(texObject))));
}

// cudaDevResourceGenerateDesc: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDevResourceGenerateDesc(cudaDevResourceDesc_t* /*phDesc*/,
    cudaDevResource* /*resources*/, unsigned int /*nbResources*/) {
  static constinit Refusal refusal{
      "cudaDevResourceGenerateDesc",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDevSmResourceSplit: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDevSmResourceSplit(cudaDevResource* /*result_*/,
    unsigned int /*nbGroups*/, const cudaDevResource* /*input*/, cudaDevResource* /*remainder*/,
    unsigned int /*flags*/, cudaDevSmResourceGroupParams* /*groupParams*/) {
  static constinit Refusal refusal{
      "cudaDevSmResourceSplit",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDevSmResourceSplitByCount: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDevSmResourceSplitByCount(cudaDevResource* /*result_*/,
    unsigned int* /*nbGroups*/, const cudaDevResource* /*input*/, cudaDevResource* /*remaining*/,
    unsigned int /*flags*/, unsigned int /*minCount*/) {
  static constinit Refusal refusal{
      "cudaDevSmResourceSplitByCount",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDeviceCanAccessPeer -> hipDeviceCanAccessPeer
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceCanAccessPeer(int* canAccessPeer, int device,
    int peerDevice) {
  static constinit Target<hip::hipDeviceCanAccessPeer_t> target{hip_library,
      "cudaDeviceCanAccessPeer", "hipDeviceCanAccessPeer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(canAccessPeer, device, peerDevice)));
}

// cudaDeviceDisablePeerAccess -> hipDeviceDisablePeerAccess
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceDisablePeerAccess(int peerDevice) {
  static constinit Target<hip::hipDeviceDisablePeerAccess_t> target{hip_library,
      "cudaDeviceDisablePeerAccess", "hipDeviceDisablePeerAccess"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(peerDevice)));
}

// cudaDeviceEnablePeerAccess -> hipDeviceEnablePeerAccess
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceEnablePeerAccess(int peerDevice,
    unsigned int flags) {
  static constinit Target<hip::hipDeviceEnablePeerAccess_t> target{hip_library,
      "cudaDeviceEnablePeerAccess", "hipDeviceEnablePeerAccess"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(peerDevice, flags)));
}

// cudaDeviceFlushGPUDirectRDMAWrites: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceFlushGPUDirectRDMAWrites(
    cudaFlushGPUDirectRDMAWritesTarget /*target_*/, cudaFlushGPUDirectRDMAWritesScope /*scope*/) {
  static constinit Refusal refusal{
      "cudaDeviceFlushGPUDirectRDMAWrites",
      "HIP has no call that flushes remote writes"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDeviceGetAttribute -> hipDeviceGetAttribute
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetAttribute(int* value, cudaDeviceAttr attr,
    int device) {
  static constinit Target<hip::hipDeviceGetAttribute_t> target{hip_library,
      "cudaDeviceGetAttribute", "hipDeviceGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipDeviceAttribute_t to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(value, to_attr, device)));
}

// cudaDeviceGetByPCIBusId -> hipDeviceGetByPCIBusId
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetByPCIBusId(int* device, const char* pciBusId) {
  static constinit Target<hip::hipDeviceGetByPCIBusId_t> target{hip_library,
      "cudaDeviceGetByPCIBusId", "hipDeviceGetByPCIBusId"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(device, pciBusId)));
}

// cudaDeviceGetCacheConfig -> hipDeviceGetCacheConfig
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetCacheConfig(cudaFuncCache* pCacheConfig) {
  static constinit Target<hip::hipDeviceGetCacheConfig_t> target{hip_library,
      "cudaDeviceGetCacheConfig", "hipDeviceGetCacheConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipFuncCache_t*>(pCacheConfig))));
}

// cudaDeviceGetDefaultMemPool -> hipDeviceGetDefaultMemPool
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t* memPool,
    int device) {
  static constinit Target<hip::hipDeviceGetDefaultMemPool_t> target{hip_library,
      "cudaDeviceGetDefaultMemPool", "hipDeviceGetDefaultMemPool"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t*>(memPool), device)));
}

// cudaDeviceGetDevResource: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetDevResource(int /*device*/,
    cudaDevResource* /*resource*/, cudaDevResourceType /*type*/) {
  static constinit Refusal refusal{
      "cudaDeviceGetDevResource",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDeviceGetExecutionCtx: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetExecutionCtx(cudaExecutionContext_t* /*ctx*/,
    int /*device*/) {
  static constinit Refusal refusal{
      "cudaDeviceGetExecutionCtx",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDeviceGetGraphMemAttribute -> hipDeviceGetGraphMemAttribute
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetGraphMemAttribute(int device,
    cudaGraphMemAttributeType attr, void* value) {
  static constinit Target<hip::hipDeviceGetGraphMemAttribute_t> target{hip_library,
      "cudaDeviceGetGraphMemAttribute", "hipDeviceGetGraphMemAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipGraphMemAttributeType to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(device, to_attr, value)));
}

// cudaDeviceGetHostAtomicCapabilities: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetHostAtomicCapabilities(
    unsigned int* /*capabilities*/, const cudaAtomicOperation* /*operations*/,
    unsigned int /*count*/, int /*device*/) {
  static constinit Refusal refusal{
      "cudaDeviceGetHostAtomicCapabilities",
      "HIP does not tell atomic capabilities by operation"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDeviceGetLimit -> hipDeviceGetLimit
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetLimit(size_t* pValue, cudaLimit limit) {
  static constinit Target<hip::hipDeviceGetLimit_t> target{hip_library, "cudaDeviceGetLimit",
      "hipDeviceGetLimit"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipLimit_t to_limit{};
  if (!convert(limit, to_limit)) {
    return reject(target, "limit", limit, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pValue, to_limit)));
}

// cudaDeviceGetMemPool -> hipDeviceGetMemPool
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetMemPool(cudaMemPool_t* memPool, int device) {
  static constinit Target<hip::hipDeviceGetMemPool_t> target{hip_library, "cudaDeviceGetMemPool",
      "hipDeviceGetMemPool"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t*>(memPool), device)));
}

// cudaDeviceGetNvSciSyncAttributes: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetNvSciSyncAttributes(void* /*nvSciSyncAttrList*/,
    int /*device*/, int /*flags*/) {
  static constinit Refusal refusal{"cudaDeviceGetNvSciSyncAttributes", "NvSciSync is NVIDIA's"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDeviceGetP2PAtomicCapabilities: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetP2PAtomicCapabilities(
    unsigned int* /*capabilities*/, const cudaAtomicOperation* /*operations*/,
    unsigned int /*count*/, int /*srcDevice*/, int /*dstDevice*/) {
  static constinit Refusal refusal{
      "cudaDeviceGetP2PAtomicCapabilities",
      "HIP does not tell atomic capabilities by operation"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDeviceGetP2PAttribute -> hipDeviceGetP2PAttribute
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetP2PAttribute(int* value, cudaDeviceP2PAttr attr,
    int srcDevice, int dstDevice) {
  static constinit Target<hip::hipDeviceGetP2PAttribute_t> target{hip_library,
      "cudaDeviceGetP2PAttribute", "hipDeviceGetP2PAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipDeviceP2PAttr to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(value, to_attr, srcDevice, dstDevice)));
}

// cudaDeviceGetPCIBusId -> hipDeviceGetPCIBusId
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetPCIBusId(char* pciBusId, int len, int device) {
  static constinit Target<hip::hipDeviceGetPCIBusId_t> target{hip_library, "cudaDeviceGetPCIBusId",
      "hipDeviceGetPCIBusId"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pciBusId, len, device)));
}

// cudaDeviceGetSharedMemConfig -> hipDeviceGetSharedMemConfig
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetSharedMemConfig(cudaSharedMemConfig* pConfig) {
  static constinit Target<hip::hipDeviceGetSharedMemConfig_t> target{hip_library,
      "cudaDeviceGetSharedMemConfig", "hipDeviceGetSharedMemConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipSharedMemConfig*>(pConfig))));
}

// cudaDeviceGetStreamPriorityRange -> hipDeviceGetStreamPriorityRange
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetStreamPriorityRange(int* leastPriority,
    int* greatestPriority) {
  static constinit Target<hip::hipDeviceGetStreamPriorityRange_t> target{hip_library,
      "cudaDeviceGetStreamPriorityRange", "hipDeviceGetStreamPriorityRange"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(leastPriority, greatestPriority)));
}

// cudaDeviceGetTexture1DLinearMaxWidth -> hipDeviceGetTexture1DLinearMaxWidth
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGetTexture1DLinearMaxWidth(
    size_t* maxWidthInElements, const cudaChannelFormatDesc* fmtDesc, int device) {
  static constinit Target<hip::hipDeviceGetTexture1DLinearMaxWidth_t> target{hip_library,
      "cudaDeviceGetTexture1DLinearMaxWidth", "hipDeviceGetTexture1DLinearMaxWidth"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(maxWidthInElements,
      pass<const hip::hipChannelFormatDesc*>(fmtDesc), device)));
}

// cudaDeviceGraphMemTrim -> hipDeviceGraphMemTrim
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceGraphMemTrim(int device) {
  static constinit Target<hip::hipDeviceGraphMemTrim_t> target{hip_library,
      "cudaDeviceGraphMemTrim", "hipDeviceGraphMemTrim"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(device)));
}

// cudaDeviceRegisterAsyncNotification: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceRegisterAsyncNotification(int /*device*/,
    cudaAsyncCallback /*callbackFunc*/, void* /*userData*/,
    cudaAsyncCallbackHandle_t* /*callback*/) {
  static constinit Refusal refusal{
      "cudaDeviceRegisterAsyncNotification",
      "HIP has no asynchronous notifications"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDeviceReset -> hipDeviceReset
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceReset() {
  static constinit Target<hip::hipDeviceReset_t> target{hip_library, "cudaDeviceReset",
      "hipDeviceReset"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call()));
}

// cudaDeviceSetCacheConfig -> hipDeviceSetCacheConfig
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceSetCacheConfig(cudaFuncCache cacheConfig) {
  static constinit Target<hip::hipDeviceSetCacheConfig_t> target{hip_library,
      "cudaDeviceSetCacheConfig", "hipDeviceSetCacheConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipFuncCache_t to_cacheConfig{};
  if (!convert(cacheConfig, to_cacheConfig)) {
    return reject(target, "cacheConfig", cacheConfig, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(to_cacheConfig)));
}

// cudaDeviceSetGraphMemAttribute -> hipDeviceSetGraphMemAttribute
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceSetGraphMemAttribute(int device,
    cudaGraphMemAttributeType attr, void* value) {
  static constinit Target<hip::hipDeviceSetGraphMemAttribute_t> target{hip_library,
      "cudaDeviceSetGraphMemAttribute", "hipDeviceSetGraphMemAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipGraphMemAttributeType to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(device, to_attr, value)));
}

// cudaDeviceSetLimit -> hipDeviceSetLimit
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceSetLimit(cudaLimit limit, size_t value) {
  static constinit Target<hip::hipDeviceSetLimit_t> target{hip_library, "cudaDeviceSetLimit",
      "hipDeviceSetLimit"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipLimit_t to_limit{};
  if (!convert(limit, to_limit)) {
    return reject(target, "limit", limit, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(to_limit, value)));
}

// cudaDeviceSetMemPool -> hipDeviceSetMemPool
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceSetMemPool(int device, cudaMemPool_t memPool) {
  static constinit Target<hip::hipDeviceSetMemPool_t> target{hip_library, "cudaDeviceSetMemPool",
      "hipDeviceSetMemPool"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(device, pass<hip::hipMemPool_t>(memPool))));
}

// cudaDeviceSetSharedMemConfig -> hipDeviceSetSharedMemConfig
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceSetSharedMemConfig(cudaSharedMemConfig config) {
  static constinit Target<hip::hipDeviceSetSharedMemConfig_t> target{hip_library,
      "cudaDeviceSetSharedMemConfig", "hipDeviceSetSharedMemConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipSharedMemConfig to_config{};
  if (!convert(config, to_config)) {
    return reject(target, "config", config, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(to_config)));
}

// cudaDeviceSynchronize -> hipDeviceSynchronize
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceSynchronize() {
  static constinit Target<hip::hipDeviceSynchronize_t> target{hip_library, "cudaDeviceSynchronize",
      "hipDeviceSynchronize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call()));
}

// cudaDeviceUnregisterAsyncNotification: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaDeviceUnregisterAsyncNotification(int /*device*/,
    cudaAsyncCallbackHandle_t /*callback*/) {
  static constinit Refusal refusal{
      "cudaDeviceUnregisterAsyncNotification",
      "HIP has no asynchronous notifications"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaDriverGetVersion -> hipDriverGetVersion, by hand
extern "C" CUDAWAY_EXPORT cudaError_t cudaDriverGetVersion(int* driverVersion) {
  return done("cudaDriverGetVersion", adapters::driver_version(driverVersion));
}

// cudaEGLStreamConsumerAcquireFrame: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEGLStreamConsumerAcquireFrame(
    cudaEglStreamConnection* /*conn*/, cudaGraphicsResource_t* /*pCudaResource*/,
    cudaStream_t* /*pStream*/, unsigned int /*timeout*/) {
  static constinit Refusal refusal{
      "cudaEGLStreamConsumerAcquireFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEGLStreamConsumerConnect: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEGLStreamConsumerConnect(
    cudaEglStreamConnection* /*conn*/, void* /*eglStream*/) {
  static constinit Refusal refusal{
      "cudaEGLStreamConsumerConnect",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEGLStreamConsumerConnectWithFlags: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEGLStreamConsumerConnectWithFlags(
    cudaEglStreamConnection* /*conn*/, void* /*eglStream*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaEGLStreamConsumerConnectWithFlags",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEGLStreamConsumerDisconnect: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEGLStreamConsumerDisconnect(
    cudaEglStreamConnection* /*conn*/) {
  static constinit Refusal refusal{
      "cudaEGLStreamConsumerDisconnect",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEGLStreamConsumerReleaseFrame: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEGLStreamConsumerReleaseFrame(
    cudaEglStreamConnection* /*conn*/, cudaGraphicsResource_t /*pCudaResource*/,
    cudaStream_t* /*pStream*/) {
  static constinit Refusal refusal{
      "cudaEGLStreamConsumerReleaseFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEGLStreamProducerConnect: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEGLStreamProducerConnect(
    cudaEglStreamConnection* /*conn*/, void* /*eglStream*/, int /*width*/, int /*height*/) {
  static constinit Refusal refusal{
      "cudaEGLStreamProducerConnect",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEGLStreamProducerDisconnect: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEGLStreamProducerDisconnect(
    cudaEglStreamConnection* /*conn*/) {
  static constinit Refusal refusal{
      "cudaEGLStreamProducerDisconnect",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEGLStreamProducerPresentFrame: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEGLStreamProducerPresentFrame(
    cudaEglStreamConnection* /*conn*/, cudaEglFrame /*eglframe*/, cudaStream_t* /*pStream*/) {
  static constinit Refusal refusal{
      "cudaEGLStreamProducerPresentFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEGLStreamProducerReturnFrame: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEGLStreamProducerReturnFrame(
    cudaEglStreamConnection* /*conn*/, cudaEglFrame* /*eglframe*/, cudaStream_t* /*pStream*/) {
  static constinit Refusal refusal{
      "cudaEGLStreamProducerReturnFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEventCreate -> hipEventCreate
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventCreate(cudaEvent_t* event) {
  static constinit Target<hip::hipEventCreate_t> target{hip_library, "cudaEventCreate",
      "hipEventCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t*>(event))));
}

// cudaEventCreateFromEGLSync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventCreateFromEGLSync(cudaEvent_t* /*phEvent*/,
    void* /*eglSync*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{"cudaEventCreateFromEGLSync", "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEventCreateWithFlags -> hipEventCreateWithFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventCreateWithFlags(cudaEvent_t* event,
    unsigned int flags) {
  static constinit Target<hip::hipEventCreateWithFlags_t> target{hip_library,
      "cudaEventCreateWithFlags", "hipEventCreateWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t*>(event), flags)));
}

// cudaEventDestroy -> hipEventDestroy
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventDestroy(cudaEvent_t event) {
  static constinit Target<hip::hipEventDestroy_t> target{hip_library, "cudaEventDestroy",
      "hipEventDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(event))));
}

// cudaEventElapsedTime -> hipEventElapsedTime
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventElapsedTime(float* ms, cudaEvent_t start,
    cudaEvent_t end) {
  static constinit Target<hip::hipEventElapsedTime_t> target{hip_library, "cudaEventElapsedTime",
      "hipEventElapsedTime"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(ms, pass<hip::hipEvent_t>(start),
      pass<hip::hipEvent_t>(end))));
}

// cudaEventQuery -> hipEventQuery
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventQuery(cudaEvent_t event) {
  static constinit Target<hip::hipEventQuery_t> target{hip_library, "cudaEventQuery",
      "hipEventQuery"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(event))));
}

// cudaEventRecord -> hipEventRecord
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream) {
  static constinit Target<hip::hipEventRecord_t> target{hip_library, "cudaEventRecord",
      "hipEventRecord"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(event),
      as_stream<hip::hipStream_t>(stream))));
}

// cudaEventRecordWithFlags -> hipEventRecordWithFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventRecordWithFlags(cudaEvent_t event,
    cudaStream_t stream, unsigned int flags) {
  static constinit Target<hip::hipEventRecordWithFlags_t> target{hip_library,
      "cudaEventRecordWithFlags", "hipEventRecordWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(event),
      as_stream<hip::hipStream_t>(stream), flags)));
}

// cudaEventRecordWithFlags_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventRecordWithFlags_ptsz(cudaEvent_t /*event*/,
    cudaStream_t /*stream*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaEventRecordWithFlags_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipEventRecordWithFlags"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaEventRecord_ptsz -> hipEventRecord_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventRecord_ptsz(cudaEvent_t event, cudaStream_t stream) {
  static constinit Target<hip::hipEventRecord_spt_t> target{hip_library, "cudaEventRecord_ptsz",
      "hipEventRecord_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(event),
      pass<hip::hipStream_t>(stream))));
}

// cudaEventSynchronize -> hipEventSynchronize
extern "C" CUDAWAY_EXPORT cudaError_t cudaEventSynchronize(cudaEvent_t event) {
  static constinit Target<hip::hipEventSynchronize_t> target{hip_library, "cudaEventSynchronize",
      "hipEventSynchronize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t>(event))));
}

// cudaExecutionCtxDestroy: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaExecutionCtxDestroy(cudaExecutionContext_t /*ctx*/) {
  static constinit Refusal refusal{
      "cudaExecutionCtxDestroy",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaExecutionCtxGetDevResource: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaExecutionCtxGetDevResource(cudaExecutionContext_t /*ctx*/,
    cudaDevResource* /*resource*/, cudaDevResourceType /*type*/) {
  static constinit Refusal refusal{
      "cudaExecutionCtxGetDevResource",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaExecutionCtxGetDevice: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaExecutionCtxGetDevice(int* /*device*/,
    cudaExecutionContext_t /*ctx*/) {
  static constinit Refusal refusal{
      "cudaExecutionCtxGetDevice",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaExecutionCtxGetId: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaExecutionCtxGetId(cudaExecutionContext_t /*ctx*/,
    unsigned long long* /*ctxId*/) {
  static constinit Refusal refusal{
      "cudaExecutionCtxGetId",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaExecutionCtxRecordEvent: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaExecutionCtxRecordEvent(cudaExecutionContext_t /*ctx*/,
    cudaEvent_t /*event*/) {
  static constinit Refusal refusal{
      "cudaExecutionCtxRecordEvent",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaExecutionCtxStreamCreate: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaExecutionCtxStreamCreate(cudaStream_t* /*phStream*/,
    cudaExecutionContext_t /*ctx*/, unsigned int /*flags*/, int /*priority*/) {
  static constinit Refusal refusal{
      "cudaExecutionCtxStreamCreate",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaExecutionCtxSynchronize: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaExecutionCtxSynchronize(cudaExecutionContext_t /*ctx*/) {
  static constinit Refusal refusal{
      "cudaExecutionCtxSynchronize",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaExecutionCtxWaitEvent: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaExecutionCtxWaitEvent(cudaExecutionContext_t /*ctx*/,
    cudaEvent_t /*event*/) {
  static constinit Refusal refusal{
      "cudaExecutionCtxWaitEvent",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaExternalMemoryGetMappedBuffer -> hipExternalMemoryGetMappedBuffer
extern "C" CUDAWAY_EXPORT cudaError_t cudaExternalMemoryGetMappedBuffer(void** devPtr,
    cudaExternalMemory_t extMem, const cudaExternalMemoryBufferDesc* bufferDesc) {
  static constinit Target<hip::hipExternalMemoryGetMappedBuffer_t> target{hip_library,
      "cudaExternalMemoryGetMappedBuffer", "hipExternalMemoryGetMappedBuffer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, pass<hip::hipExternalMemory_t>(extMem),
      pass<const hip::hipExternalMemoryBufferDesc*>(bufferDesc))));
}

// cudaExternalMemoryGetMappedMipmappedArray: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaExternalMemoryGetMappedMipmappedArray(
    cudaMipmappedArray_t* /*mipmap*/, cudaExternalMemory_t /*extMem*/,
    const cudaExternalMemoryMipmappedArrayDesc* /*mipmapDesc*/) {
  static constinit Refusal refusal{
      "cudaExternalMemoryGetMappedMipmappedArray",
      "needs an adapter: the descriptor has no reserved words that HIP would read, or has "
      "another layout",
      "hipExternalMemoryGetMappedMipmappedArray"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaFree -> hipFree
extern "C" CUDAWAY_EXPORT cudaError_t cudaFree(void* devPtr) {
  static constinit Target<hip::hipFree_t> target{hip_library, "cudaFree", "hipFree"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr)));
}

// cudaFreeArray -> hipFreeArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaFreeArray(cudaArray_t array) {
  static constinit Target<hip::hipFreeArray_t> target{hip_library, "cudaFreeArray", "hipFreeArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(array))));
}

// cudaFreeAsync -> hipFreeAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaFreeAsync(void* devPtr, cudaStream_t hStream) {
  static constinit Target<hip::hipFreeAsync_t> target{hip_library, "cudaFreeAsync", "hipFreeAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, as_stream<hip::hipStream_t>(hStream))));
}

// cudaFreeAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaFreeAsync_ptsz(void* /*devPtr*/,
    cudaStream_t /*hStream*/) {
  static constinit Refusal refusal{
      "cudaFreeAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipFreeAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaFreeHost -> hipFreeHost
extern "C" CUDAWAY_EXPORT cudaError_t cudaFreeHost(void* ptr) {
  static constinit Target<hip::hipFreeHost_t> target{hip_library, "cudaFreeHost", "hipFreeHost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(ptr)));
}

// cudaFreeMipmappedArray -> hipFreeMipmappedArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaFreeMipmappedArray(cudaMipmappedArray_t mipmappedArray) {
  static constinit Target<hip::hipFreeMipmappedArray_t> target{hip_library,
      "cudaFreeMipmappedArray", "hipFreeMipmappedArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMipmappedArray_t>(mipmappedArray))));
}

// cudaFuncGetAttributes: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaFuncGetAttributes(cudaFuncAttributes* /*attr*/,
    const void* /*func*/) {
  static constinit Refusal refusal{
      "cudaFuncGetAttributes",
      "needs an adapter: cudaFuncAttributes holds its fields in another order",
      "hipFuncGetAttributes"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaFuncGetName: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaFuncGetName(const char** /*name*/, const void* /*func*/) {
  static constinit Refusal refusal{
      "cudaFuncGetName",
      "needs an adapter: HIP's hipKernelNameRefByPtr returns the name and wants a stream",
      "hipKernelNameRefByPtr"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaFuncGetParamCount: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaFuncGetParamCount(const void* /*func*/,
    size_t* /*paramCount*/) {
  static constinit Refusal refusal{
      "cudaFuncGetParamCount",
      "HIP tells nothing of a kernel's parameters"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaFuncGetParamInfo: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaFuncGetParamInfo(const void* /*func*/,
    size_t /*paramIndex*/, size_t* /*paramOffset*/, size_t* /*paramSize*/) {
  static constinit Refusal refusal{
      "cudaFuncGetParamInfo",
      "HIP tells nothing of a kernel's parameters"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaFuncSetAttribute -> hipFuncSetAttribute
extern "C" CUDAWAY_EXPORT cudaError_t cudaFuncSetAttribute(const void* func, cudaFuncAttribute attr,
    int value) {
  static constinit Target<hip::hipFuncSetAttribute_t> target{hip_library, "cudaFuncSetAttribute",
      "hipFuncSetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipFuncAttribute to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(func, to_attr, value)));
}

// cudaFuncSetCacheConfig -> hipFuncSetCacheConfig
extern "C" CUDAWAY_EXPORT cudaError_t cudaFuncSetCacheConfig(const void* func,
    cudaFuncCache cacheConfig) {
  static constinit Target<hip::hipFuncSetCacheConfig_t> target{hip_library,
      "cudaFuncSetCacheConfig", "hipFuncSetCacheConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipFuncCache_t to_cacheConfig{};
  if (!convert(cacheConfig, to_cacheConfig)) {
    return reject(target, "cacheConfig", cacheConfig, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(func, to_cacheConfig)));
}

// cudaFuncSetSharedMemConfig -> hipFuncSetSharedMemConfig
extern "C" CUDAWAY_EXPORT cudaError_t cudaFuncSetSharedMemConfig(const void* func,
    cudaSharedMemConfig config) {
  static constinit Target<hip::hipFuncSetSharedMemConfig_t> target{hip_library,
      "cudaFuncSetSharedMemConfig", "hipFuncSetSharedMemConfig"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipSharedMemConfig to_config{};
  if (!convert(config, to_config)) {
    return reject(target, "config", config, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(func, to_config)));
}

// cudaGLGetDevices -> hipGLGetDevices
extern "C" CUDAWAY_EXPORT cudaError_t cudaGLGetDevices(unsigned int* pCudaDeviceCount,
    int* pCudaDevices, unsigned int cudaDeviceCount, cudaGLDeviceList deviceList) {
  static constinit Target<hip::hipGLGetDevices_t> target{hip_library, "cudaGLGetDevices",
      "hipGLGetDevices"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipGLDeviceList to_deviceList{};
  if (!convert(deviceList, to_deviceList)) {
    return reject(target, "deviceList", deviceList, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pCudaDeviceCount, pCudaDevices, cudaDeviceCount,
      to_deviceList)));
}

// cudaGLMapBufferObject: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGLMapBufferObject(void** /*devPtr*/,
    unsigned int /*bufObj*/) {
  static constinit Refusal refusal{
      "cudaGLMapBufferObject",
      "HIP never had the deprecated OpenGL functions; programs use cudaGraphicsGLRegisterBuffer"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGLMapBufferObjectAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGLMapBufferObjectAsync(void** /*devPtr*/,
    unsigned int /*bufObj*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaGLMapBufferObjectAsync",
      "HIP never had the deprecated OpenGL functions; programs use cudaGraphicsGLRegisterBuffer"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGLRegisterBufferObject: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGLRegisterBufferObject(unsigned int /*bufObj*/) {
  static constinit Refusal refusal{
      "cudaGLRegisterBufferObject",
      "HIP never had the deprecated OpenGL functions; programs use cudaGraphicsGLRegisterBuffer"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGLSetBufferObjectMapFlags: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGLSetBufferObjectMapFlags(unsigned int /*bufObj*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaGLSetBufferObjectMapFlags",
      "HIP never had the deprecated OpenGL functions; programs use cudaGraphicsGLRegisterBuffer"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGLSetGLDevice: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGLSetGLDevice(int /*device*/) {
  static constinit Refusal refusal{
      "cudaGLSetGLDevice",
      "HIP never had the deprecated OpenGL functions; programs use cudaGraphicsGLRegisterBuffer"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGLUnmapBufferObject: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGLUnmapBufferObject(unsigned int /*bufObj*/) {
  static constinit Refusal refusal{
      "cudaGLUnmapBufferObject",
      "HIP never had the deprecated OpenGL functions; programs use cudaGraphicsGLRegisterBuffer"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGLUnmapBufferObjectAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGLUnmapBufferObjectAsync(unsigned int /*bufObj*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaGLUnmapBufferObjectAsync",
      "HIP never had the deprecated OpenGL functions; programs use cudaGraphicsGLRegisterBuffer"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGLUnregisterBufferObject: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGLUnregisterBufferObject(unsigned int /*bufObj*/) {
  static constinit Refusal refusal{
      "cudaGLUnregisterBufferObject",
      "HIP never had the deprecated OpenGL functions; programs use cudaGraphicsGLRegisterBuffer"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetChannelDesc -> hipGetChannelDesc
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetChannelDesc(cudaChannelFormatDesc* desc,
    cudaArray_const_t array) {
  static constinit Target<hip::hipGetChannelDesc_t> target{hip_library, "cudaGetChannelDesc",
      "hipGetChannelDesc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipChannelFormatDesc*>(desc),
      pass<hip::hipArray_const_t>(array))));
}

// cudaGetDevice -> hipGetDevice
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetDevice(int* device) {
  static constinit Target<hip::hipGetDevice_t> target{hip_library, "cudaGetDevice", "hipGetDevice"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(device)));
}

// cudaGetDeviceCount -> hipGetDeviceCount
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetDeviceCount(int* count) {
  static constinit Target<hip::hipGetDeviceCount_t> target{hip_library, "cudaGetDeviceCount",
      "hipGetDeviceCount"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(count)));
}

// cudaGetDeviceFlags -> hipGetDeviceFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetDeviceFlags(unsigned int* flags) {
  static constinit Target<hip::hipGetDeviceFlags_t> target{hip_library, "cudaGetDeviceFlags",
      "hipGetDeviceFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(flags)));
}

// cudaGetDeviceProperties: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetDeviceProperties(cudaDeviceProp* /*prop*/,
    int /*device*/) {
  static constinit Refusal refusal{
      "cudaGetDeviceProperties",
      "needs an adapter: the two device property records hold other fields at other places",
      "hipGetDevicePropertiesR0600"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetDriverEntryPoint: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetDriverEntryPoint(const char* /*symbol*/,
    void** /*funcPtr*/, unsigned long long /*flags*/,
    cudaDriverEntryPointQueryResult* /*driverStatus*/) {
  static constinit Refusal refusal{
      "cudaGetDriverEntryPoint",
      "HIP looks the name up among HIP's own functions; the addresses must be those of this "
      "project's libcuda.",
      "hipGetDriverEntryPoint"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetDriverEntryPointByVersion: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetDriverEntryPointByVersion(const char* /*symbol*/,
    void** /*funcPtr*/, unsigned int /*cudaVersion*/, unsigned long long /*flags*/,
    cudaDriverEntryPointQueryResult* /*driverStatus*/) {
  static constinit Refusal refusal{
      "cudaGetDriverEntryPointByVersion",
      "the addresses must be those of this project's libcuda, not HIP's"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetDriverEntryPointByVersion_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetDriverEntryPointByVersion_ptsz(const char* /*symbol*/,
    void** /*funcPtr*/, unsigned int /*cudaVersion*/, unsigned long long /*flags*/,
    cudaDriverEntryPointQueryResult* /*driverStatus*/) {
  static constinit Refusal refusal{
      "cudaGetDriverEntryPointByVersion_ptsz",
      "the addresses must be those of this project's libcuda, not HIP's"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetDriverEntryPoint_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetDriverEntryPoint_ptsz(const char* /*symbol*/,
    void** /*funcPtr*/, unsigned long long /*flags*/,
    cudaDriverEntryPointQueryResult* /*driverStatus*/) {
  static constinit Refusal refusal{
      "cudaGetDriverEntryPoint_ptsz",
      "HIP looks the name up among HIP's own functions; the addresses must be those of this "
      "project's libcuda.",
      "hipGetDriverEntryPoint_spt"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetErrorName, by hand
extern "C" CUDAWAY_EXPORT const char* cudaGetErrorName(cudaError_t error) {
  return done("cudaGetErrorName", adapters::error_name(error));
}

// cudaGetErrorString, by hand
extern "C" CUDAWAY_EXPORT const char* cudaGetErrorString(cudaError_t error) {
  return done("cudaGetErrorString", adapters::error_string(error));
}

// cudaGetExportTable: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetExportTable(const void** /*ppExportTable*/,
    const cudaUUID_t* /*pExportTableId*/) {
  static constinit Refusal refusal{
      "cudaGetExportTable",
      "NVIDIA's private tables of functions have no counterpart"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetFuncBySymbol -> hipGetFuncBySymbol
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetFuncBySymbol(cudaFunction_t* functionPtr,
    const void* symbolPtr) {
  static constinit Target<hip::hipGetFuncBySymbol_t> target{hip_library, "cudaGetFuncBySymbol",
      "hipGetFuncBySymbol"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipFunction_t*>(functionPtr), symbolPtr)));
}

// cudaGetKernel: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetKernel(cudaKernel_t* /*kernelPtr*/,
    const void* /*entryFuncAddr*/) {
  static constinit Refusal refusal{"cudaGetKernel", "HIP makes no hipKernel_t of a host symbol"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetLastError -> hipGetLastError
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetLastError() {
  static constinit Target<hip::hipGetLastError_t> target{hip_library, "cudaGetLastError",
      "hipGetLastError"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call()));
}

// cudaGetMipmappedArrayLevel -> hipGetMipmappedArrayLevel
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetMipmappedArrayLevel(cudaArray_t* levelArray,
    cudaMipmappedArray_const_t mipmappedArray, unsigned int level) {
  static constinit Target<hip::hipGetMipmappedArrayLevel_t> target{hip_library,
      "cudaGetMipmappedArrayLevel", "hipGetMipmappedArrayLevel"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t*>(levelArray),
      pass<hip::hipMipmappedArray_const_t>(mipmappedArray), level)));
}

// cudaGetSurfaceObjectResourceDesc: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetSurfaceObjectResourceDesc(
    cudaResourceDesc* /*pResDesc*/, cudaSurfaceObject_t /*surfObject*/) {
  static constinit Refusal refusal{
      "cudaGetSurfaceObjectResourceDesc",
      "the descriptor has another size, or HIP cannot tell it"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetSymbolAddress -> hipGetSymbolAddress
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetSymbolAddress(void** devPtr, const void* symbol) {
  static constinit Target<hip::hipGetSymbolAddress_t> target{hip_library, "cudaGetSymbolAddress",
      "hipGetSymbolAddress"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, symbol)));
}

// cudaGetSymbolSize -> hipGetSymbolSize
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetSymbolSize(size_t* size, const void* symbol) {
  static constinit Target<hip::hipGetSymbolSize_t> target{hip_library, "cudaGetSymbolSize",
      "hipGetSymbolSize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(size, symbol)));
}

// cudaGetTextureObjectResourceDesc: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetTextureObjectResourceDesc(
    cudaResourceDesc* /*pResDesc*/, cudaTextureObject_t /*texObject*/) {
  static constinit Refusal refusal{
      "cudaGetTextureObjectResourceDesc",
      "needs an adapter: the descriptor has another size, or HIP cannot tell it",
      "hipGetTextureObjectResourceDesc"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetTextureObjectResourceViewDesc: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetTextureObjectResourceViewDesc(
    cudaResourceViewDesc* /*pResViewDesc*/, cudaTextureObject_t /*texObject*/) {
  static constinit Refusal refusal{
      "cudaGetTextureObjectResourceViewDesc",
      "needs an adapter: the descriptor has another size, or HIP cannot tell it",
      "hipGetTextureObjectResourceViewDesc"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGetTextureObjectTextureDesc: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGetTextureObjectTextureDesc(cudaTextureDesc* /*pTexDesc*/,
    cudaTextureObject_t /*texObject*/) {
  static constinit Refusal refusal{
      "cudaGetTextureObjectTextureDesc",
      "needs an adapter: the descriptor has another size, or HIP cannot tell it",
      "hipGetTextureObjectTextureDesc"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphAddChildGraphNode -> hipGraphAddChildGraphNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddChildGraphNode(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies,
    cudaGraph_t childGraph) {
  static constinit Target<hip::hipGraphAddChildGraphNode_t> target{hip_library,
      "cudaGraphAddChildGraphNode", "hipGraphAddChildGraphNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, pass<hip::hipGraph_t>(childGraph))));
}

// cudaGraphAddDependencies: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddDependencies(cudaGraph_t /*graph*/,
    const cudaGraphNode_t* /*from*/, const cudaGraphNode_t* /*to*/,
    const cudaGraphEdgeData* /*edgeData*/, size_t /*numDependencies*/) {
  static constinit Refusal refusal{
      "cudaGraphAddDependencies",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphAddDependencies"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphAddEmptyNode -> hipGraphAddEmptyNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddEmptyNode(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies) {
  static constinit Target<hip::hipGraphAddEmptyNode_t> target{hip_library, "cudaGraphAddEmptyNode",
      "hipGraphAddEmptyNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies)));
}

// cudaGraphAddEventRecordNode -> hipGraphAddEventRecordNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddEventRecordNode(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies,
    cudaEvent_t event) {
  static constinit Target<hip::hipGraphAddEventRecordNode_t> target{hip_library,
      "cudaGraphAddEventRecordNode", "hipGraphAddEventRecordNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, pass<hip::hipEvent_t>(event))));
}

// cudaGraphAddEventWaitNode -> hipGraphAddEventWaitNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddEventWaitNode(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies,
    cudaEvent_t event) {
  static constinit Target<hip::hipGraphAddEventWaitNode_t> target{hip_library,
      "cudaGraphAddEventWaitNode", "hipGraphAddEventWaitNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, pass<hip::hipEvent_t>(event))));
}

// cudaGraphAddExternalSemaphoresSignalNode -> hipGraphAddExternalSemaphoresSignalNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddExternalSemaphoresSignalNode(
    cudaGraphNode_t* pGraphNode, cudaGraph_t graph, const cudaGraphNode_t* pDependencies,
    size_t numDependencies, const cudaExternalSemaphoreSignalNodeParams* nodeParams) {
  static constinit Target<hip::hipGraphAddExternalSemaphoresSignalNode_t> target{hip_library,
      "cudaGraphAddExternalSemaphoresSignalNode", "hipGraphAddExternalSemaphoresSignalNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, pass<const hip::hipExternalSemaphoreSignalNodeParams*>(nodeParams))));
}

// cudaGraphAddExternalSemaphoresWaitNode -> hipGraphAddExternalSemaphoresWaitNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddExternalSemaphoresWaitNode(
    cudaGraphNode_t* pGraphNode, cudaGraph_t graph, const cudaGraphNode_t* pDependencies,
    size_t numDependencies, const cudaExternalSemaphoreWaitNodeParams* nodeParams) {
  static constinit Target<hip::hipGraphAddExternalSemaphoresWaitNode_t> target{hip_library,
      "cudaGraphAddExternalSemaphoresWaitNode", "hipGraphAddExternalSemaphoresWaitNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, pass<const hip::hipExternalSemaphoreWaitNodeParams*>(nodeParams))));
}

// cudaGraphAddHostNode -> hipGraphAddHostNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddHostNode(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies,
    const cudaHostNodeParams* pNodeParams) {
  static constinit Target<hip::hipGraphAddHostNode_t> target{hip_library, "cudaGraphAddHostNode",
      "hipGraphAddHostNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, pass<const hip::hipHostNodeParams*>(pNodeParams))));
}

// cudaGraphAddKernelNode: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddKernelNode(cudaGraphNode_t* /*pGraphNode*/,
    cudaGraph_t /*graph*/, const cudaGraphNode_t* /*pDependencies*/, size_t /*numDependencies*/,
    const cudaKernelNodeParams* /*pNodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphAddKernelNode",
      "needs an adapter: cudaKernelNodeParams holds its fields in another order",
      "hipGraphAddKernelNode"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphAddMemAllocNode -> hipGraphAddMemAllocNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddMemAllocNode(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies,
    cudaMemAllocNodeParams* nodeParams) {
  static constinit Target<hip::hipGraphAddMemAllocNode_t> target{hip_library,
      "cudaGraphAddMemAllocNode", "hipGraphAddMemAllocNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, pass<hip::hipMemAllocNodeParams*>(nodeParams))));
}

// cudaGraphAddMemFreeNode -> hipGraphAddMemFreeNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddMemFreeNode(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies, void* dptr) {
  static constinit Target<hip::hipGraphAddMemFreeNode_t> target{hip_library,
      "cudaGraphAddMemFreeNode", "hipGraphAddMemFreeNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, dptr)));
}

// cudaGraphAddMemcpyNode -> hipGraphAddMemcpyNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddMemcpyNode(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies,
    const cudaMemcpy3DParms* pCopyParams) {
  static constinit Target<hip::hipGraphAddMemcpyNode_t> target{hip_library,
      "cudaGraphAddMemcpyNode", "hipGraphAddMemcpyNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, pass<const hip::hipMemcpy3DParms*>(pCopyParams))));
}

// cudaGraphAddMemcpyNode1D -> hipGraphAddMemcpyNode1D
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddMemcpyNode1D(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies, void* dst,
    const void* src, size_t count, cudaMemcpyKind kind) {
  static constinit Target<hip::hipGraphAddMemcpyNode1D_t> target{hip_library,
      "cudaGraphAddMemcpyNode1D", "hipGraphAddMemcpyNode1D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, dst, src, count, to_kind)));
}

// cudaGraphAddMemcpyNodeFromSymbol -> hipGraphAddMemcpyNodeFromSymbol
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddMemcpyNodeFromSymbol(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies, void* dst,
    const void* symbol, size_t count, size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipGraphAddMemcpyNodeFromSymbol_t> target{hip_library,
      "cudaGraphAddMemcpyNodeFromSymbol", "hipGraphAddMemcpyNodeFromSymbol"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, dst, symbol, count, offset, to_kind)));
}

// cudaGraphAddMemcpyNodeToSymbol -> hipGraphAddMemcpyNodeToSymbol
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddMemcpyNodeToSymbol(cudaGraphNode_t* pGraphNode,
    cudaGraph_t graph, const cudaGraphNode_t* pDependencies, size_t numDependencies,
    const void* symbol, const void* src, size_t count, size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipGraphAddMemcpyNodeToSymbol_t> target{hip_library,
      "cudaGraphAddMemcpyNodeToSymbol", "hipGraphAddMemcpyNodeToSymbol"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pGraphNode),
      pass<hip::hipGraph_t>(graph), pass<const hip::hipGraphNode_t*>(pDependencies),
      numDependencies, symbol, src, count, offset, to_kind)));
}

// cudaGraphAddMemsetNode: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddMemsetNode(cudaGraphNode_t* /*pGraphNode*/,
    cudaGraph_t /*graph*/, const cudaGraphNode_t* /*pDependencies*/, size_t /*numDependencies*/,
    const cudaMemsetParams* /*pMemsetParams*/) {
  static constinit Refusal refusal{
      "cudaGraphAddMemsetNode",
      "needs an adapter: cudaMemsetParams holds its fields in another order",
      "hipGraphAddMemsetNode"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphAddNode: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphAddNode(cudaGraphNode_t* /*pGraphNode*/,
    cudaGraph_t /*graph*/, const cudaGraphNode_t* /*pDependencies*/,
    const cudaGraphEdgeData* /*dependencyData*/, size_t /*numDependencies*/,
    cudaGraphNodeParams* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphAddNode",
      "needs an adapter: the node types are numbered otherwise, and the records inside "
      "cudaGraphNodeParams hold their fields in another order",
      "hipGraphAddNode"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphChildGraphNodeGetGraph -> hipGraphChildGraphNodeGetGraph
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphChildGraphNodeGetGraph(cudaGraphNode_t node,
    cudaGraph_t* pGraph) {
  static constinit Target<hip::hipGraphChildGraphNodeGetGraph_t> target{hip_library,
      "cudaGraphChildGraphNodeGetGraph", "hipGraphChildGraphNodeGetGraph"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<hip::hipGraph_t*>(pGraph))));
}

// cudaGraphClone -> hipGraphClone
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphClone(cudaGraph_t* pGraphClone,
    cudaGraph_t originalGraph) {
  static constinit Target<hip::hipGraphClone_t> target{hip_library, "cudaGraphClone",
      "hipGraphClone"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t*>(pGraphClone),
      pass<hip::hipGraph_t>(originalGraph))));
}

// cudaGraphConditionalHandleCreate: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphConditionalHandleCreate(
    cudaGraphConditionalHandle* /*pHandle_out*/, cudaGraph_t /*graph*/,
    unsigned int /*defaultLaunchValue*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaGraphConditionalHandleCreate",
      "HIP graphs have no conditional nodes"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphConditionalHandleCreate_v2: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphConditionalHandleCreate_v2(
    cudaGraphConditionalHandle* /*pHandle_out*/, cudaGraph_t /*graph*/,
    cudaExecutionContext_t /*ctx*/, unsigned int /*defaultLaunchValue*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaGraphConditionalHandleCreate_v2",
      "HIP graphs have no conditional nodes"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphCreate -> hipGraphCreate
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphCreate(cudaGraph_t* pGraph, unsigned int flags) {
  static constinit Target<hip::hipGraphCreate_t> target{hip_library, "cudaGraphCreate",
      "hipGraphCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t*>(pGraph), flags)));
}

// cudaGraphDebugDotPrint -> hipGraphDebugDotPrint
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphDebugDotPrint(cudaGraph_t graph, const char* path,
    unsigned int flags) {
  static constinit Target<hip::hipGraphDebugDotPrint_t> target{hip_library,
      "cudaGraphDebugDotPrint", "hipGraphDebugDotPrint"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(graph), path, flags)));
}

// cudaGraphDestroy -> hipGraphDestroy
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphDestroy(cudaGraph_t graph) {
  static constinit Target<hip::hipGraphDestroy_t> target{hip_library, "cudaGraphDestroy",
      "hipGraphDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(graph))));
}

// cudaGraphDestroyNode -> hipGraphDestroyNode
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphDestroyNode(cudaGraphNode_t node) {
  static constinit Target<hip::hipGraphDestroyNode_t> target{hip_library, "cudaGraphDestroyNode",
      "hipGraphDestroyNode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node))));
}

// cudaGraphEventRecordNodeGetEvent -> hipGraphEventRecordNodeGetEvent
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphEventRecordNodeGetEvent(cudaGraphNode_t node,
    cudaEvent_t* event_out) {
  static constinit Target<hip::hipGraphEventRecordNodeGetEvent_t> target{hip_library,
      "cudaGraphEventRecordNodeGetEvent", "hipGraphEventRecordNodeGetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<hip::hipEvent_t*>(event_out))));
}

// cudaGraphEventRecordNodeSetEvent -> hipGraphEventRecordNodeSetEvent
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphEventRecordNodeSetEvent(cudaGraphNode_t node,
    cudaEvent_t event) {
  static constinit Target<hip::hipGraphEventRecordNodeSetEvent_t> target{hip_library,
      "cudaGraphEventRecordNodeSetEvent", "hipGraphEventRecordNodeSetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<hip::hipEvent_t>(event))));
}

// cudaGraphEventWaitNodeGetEvent -> hipGraphEventWaitNodeGetEvent
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphEventWaitNodeGetEvent(cudaGraphNode_t node,
    cudaEvent_t* event_out) {
  static constinit Target<hip::hipGraphEventWaitNodeGetEvent_t> target{hip_library,
      "cudaGraphEventWaitNodeGetEvent", "hipGraphEventWaitNodeGetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<hip::hipEvent_t*>(event_out))));
}

// cudaGraphEventWaitNodeSetEvent -> hipGraphEventWaitNodeSetEvent
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphEventWaitNodeSetEvent(cudaGraphNode_t node,
    cudaEvent_t event) {
  static constinit Target<hip::hipGraphEventWaitNodeSetEvent_t> target{hip_library,
      "cudaGraphEventWaitNodeSetEvent", "hipGraphEventWaitNodeSetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<hip::hipEvent_t>(event))));
}

// cudaGraphExecChildGraphNodeSetParams -> hipGraphExecChildGraphNodeSetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecChildGraphNodeSetParams(
    cudaGraphExec_t hGraphExec, cudaGraphNode_t node, cudaGraph_t childGraph) {
  static constinit Target<hip::hipGraphExecChildGraphNodeSetParams_t> target{hip_library,
      "cudaGraphExecChildGraphNodeSetParams", "hipGraphExecChildGraphNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(node), pass<hip::hipGraph_t>(childGraph))));
}

// cudaGraphExecDestroy -> hipGraphExecDestroy
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecDestroy(cudaGraphExec_t graphExec) {
  static constinit Target<hip::hipGraphExecDestroy_t> target{hip_library, "cudaGraphExecDestroy",
      "hipGraphExecDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(graphExec))));
}

// cudaGraphExecEventRecordNodeSetEvent -> hipGraphExecEventRecordNodeSetEvent
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecEventRecordNodeSetEvent(
    cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode, cudaEvent_t event) {
  static constinit Target<hip::hipGraphExecEventRecordNodeSetEvent_t> target{hip_library,
      "cudaGraphExecEventRecordNodeSetEvent", "hipGraphExecEventRecordNodeSetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), pass<hip::hipEvent_t>(event))));
}

// cudaGraphExecEventWaitNodeSetEvent -> hipGraphExecEventWaitNodeSetEvent
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecEventWaitNodeSetEvent(cudaGraphExec_t hGraphExec,
    cudaGraphNode_t hNode, cudaEvent_t event) {
  static constinit Target<hip::hipGraphExecEventWaitNodeSetEvent_t> target{hip_library,
      "cudaGraphExecEventWaitNodeSetEvent", "hipGraphExecEventWaitNodeSetEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), pass<hip::hipEvent_t>(event))));
}

// cudaGraphExecExternalSemaphoresSignalNodeSetParams ->
// hipGraphExecExternalSemaphoresSignalNodeSetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecExternalSemaphoresSignalNodeSetParams(
    cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode,
    const cudaExternalSemaphoreSignalNodeParams* nodeParams) {
  static constinit Target<hip::hipGraphExecExternalSemaphoresSignalNodeSetParams_t> target{
      hip_library, "cudaGraphExecExternalSemaphoresSignalNodeSetParams",
      "hipGraphExecExternalSemaphoresSignalNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode),
      pass<const hip::hipExternalSemaphoreSignalNodeParams*>(nodeParams))));
}

// cudaGraphExecExternalSemaphoresWaitNodeSetParams ->
// hipGraphExecExternalSemaphoresWaitNodeSetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecExternalSemaphoresWaitNodeSetParams(
    cudaGraphExec_t hGraphExec, cudaGraphNode_t hNode,
    const cudaExternalSemaphoreWaitNodeParams* nodeParams) {
  static constinit Target<hip::hipGraphExecExternalSemaphoresWaitNodeSetParams_t> target{
      hip_library, "cudaGraphExecExternalSemaphoresWaitNodeSetParams",
      "hipGraphExecExternalSemaphoresWaitNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode),
      pass<const hip::hipExternalSemaphoreWaitNodeParams*>(nodeParams))));
}

// cudaGraphExecGetFlags -> hipGraphExecGetFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecGetFlags(cudaGraphExec_t graphExec,
    unsigned long long* flags) {
  static constinit Target<hip::hipGraphExecGetFlags_t> target{hip_library, "cudaGraphExecGetFlags",
      "hipGraphExecGetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(graphExec), flags)));
}

// cudaGraphExecGetId: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecGetId(cudaGraphExec_t /*hGraphExec*/,
    unsigned int* /*graphID*/) {
  static constinit Refusal refusal{
      "cudaGraphExecGetId",
      "HIP tells no identity or parameters of graphs and nodes by this call"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphExecHostNodeSetParams -> hipGraphExecHostNodeSetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecHostNodeSetParams(cudaGraphExec_t hGraphExec,
    cudaGraphNode_t node, const cudaHostNodeParams* pNodeParams) {
  static constinit Target<hip::hipGraphExecHostNodeSetParams_t> target{hip_library,
      "cudaGraphExecHostNodeSetParams", "hipGraphExecHostNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(node), pass<const hip::hipHostNodeParams*>(pNodeParams))));
}

// cudaGraphExecKernelNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecKernelNodeSetParams(
    cudaGraphExec_t /*hGraphExec*/, cudaGraphNode_t /*node*/,
    const cudaKernelNodeParams* /*pNodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphExecKernelNodeSetParams",
      "needs an adapter: cudaKernelNodeParams holds its fields in another order",
      "hipGraphExecKernelNodeSetParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphExecMemcpyNodeSetParams -> hipGraphExecMemcpyNodeSetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecMemcpyNodeSetParams(cudaGraphExec_t hGraphExec,
    cudaGraphNode_t node, const cudaMemcpy3DParms* pNodeParams) {
  static constinit Target<hip::hipGraphExecMemcpyNodeSetParams_t> target{hip_library,
      "cudaGraphExecMemcpyNodeSetParams", "hipGraphExecMemcpyNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(node), pass<hip::hipMemcpy3DParms*>(pNodeParams))));
}

// cudaGraphExecMemcpyNodeSetParams1D -> hipGraphExecMemcpyNodeSetParams1D
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecMemcpyNodeSetParams1D(cudaGraphExec_t hGraphExec,
    cudaGraphNode_t node, void* dst, const void* src, size_t count, cudaMemcpyKind kind) {
  static constinit Target<hip::hipGraphExecMemcpyNodeSetParams1D_t> target{hip_library,
      "cudaGraphExecMemcpyNodeSetParams1D", "hipGraphExecMemcpyNodeSetParams1D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(node), dst, src, count, to_kind)));
}

// cudaGraphExecMemcpyNodeSetParamsFromSymbol -> hipGraphExecMemcpyNodeSetParamsFromSymbol
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecMemcpyNodeSetParamsFromSymbol(
    cudaGraphExec_t hGraphExec, cudaGraphNode_t node, void* dst, const void* symbol, size_t count,
    size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipGraphExecMemcpyNodeSetParamsFromSymbol_t> target{hip_library,
      "cudaGraphExecMemcpyNodeSetParamsFromSymbol", "hipGraphExecMemcpyNodeSetParamsFromSymbol"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(node), dst, symbol, count, offset, to_kind)));
}

// cudaGraphExecMemcpyNodeSetParamsToSymbol -> hipGraphExecMemcpyNodeSetParamsToSymbol
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecMemcpyNodeSetParamsToSymbol(
    cudaGraphExec_t hGraphExec, cudaGraphNode_t node, const void* symbol, const void* src,
    size_t count, size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipGraphExecMemcpyNodeSetParamsToSymbol_t> target{hip_library,
      "cudaGraphExecMemcpyNodeSetParamsToSymbol", "hipGraphExecMemcpyNodeSetParamsToSymbol"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(node), symbol, src, count, offset, to_kind)));
}

// cudaGraphExecMemsetNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecMemsetNodeSetParams(
    cudaGraphExec_t /*hGraphExec*/, cudaGraphNode_t /*node*/,
    const cudaMemsetParams* /*pNodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphExecMemsetNodeSetParams",
      "needs an adapter: cudaMemsetParams holds its fields in another order",
      "hipGraphExecMemsetNodeSetParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphExecNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecNodeSetParams(cudaGraphExec_t /*graphExec*/,
    cudaGraphNode_t /*node*/, cudaGraphNodeParams* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphExecNodeSetParams",
      "needs an adapter: the node types are numbered otherwise, and the records inside "
      "cudaGraphNodeParams hold their fields in another order",
      "hipGraphExecNodeSetParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphExecUpdate: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExecUpdate(cudaGraphExec_t /*hGraphExec*/,
    cudaGraph_t /*hGraph*/, cudaGraphExecUpdateResultInfo* /*resultInfo*/) {
  static constinit Refusal refusal{
      "cudaGraphExecUpdate",
      "needs an adapter: the result comes in one record; HIP writes a node and a result",
      "hipGraphExecUpdate"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphExternalSemaphoresSignalNodeGetParams -> hipGraphExternalSemaphoresSignalNodeGetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExternalSemaphoresSignalNodeGetParams(
    cudaGraphNode_t hNode, cudaExternalSemaphoreSignalNodeParams* params_out) {
  static constinit Target<hip::hipGraphExternalSemaphoresSignalNodeGetParams_t> target{hip_library,
      "cudaGraphExternalSemaphoresSignalNodeGetParams",
      "hipGraphExternalSemaphoresSignalNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipExternalSemaphoreSignalNodeParams*>(params_out))));
}

// cudaGraphExternalSemaphoresSignalNodeSetParams -> hipGraphExternalSemaphoresSignalNodeSetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExternalSemaphoresSignalNodeSetParams(
    cudaGraphNode_t hNode, const cudaExternalSemaphoreSignalNodeParams* nodeParams) {
  static constinit Target<hip::hipGraphExternalSemaphoresSignalNodeSetParams_t> target{hip_library,
      "cudaGraphExternalSemaphoresSignalNodeSetParams",
      "hipGraphExternalSemaphoresSignalNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<const hip::hipExternalSemaphoreSignalNodeParams*>(nodeParams))));
}

// cudaGraphExternalSemaphoresWaitNodeGetParams -> hipGraphExternalSemaphoresWaitNodeGetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExternalSemaphoresWaitNodeGetParams(
    cudaGraphNode_t hNode, cudaExternalSemaphoreWaitNodeParams* params_out) {
  static constinit Target<hip::hipGraphExternalSemaphoresWaitNodeGetParams_t> target{hip_library,
      "cudaGraphExternalSemaphoresWaitNodeGetParams",
      "hipGraphExternalSemaphoresWaitNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<hip::hipExternalSemaphoreWaitNodeParams*>(params_out))));
}

// cudaGraphExternalSemaphoresWaitNodeSetParams -> hipGraphExternalSemaphoresWaitNodeSetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphExternalSemaphoresWaitNodeSetParams(
    cudaGraphNode_t hNode, const cudaExternalSemaphoreWaitNodeParams* nodeParams) {
  static constinit Target<hip::hipGraphExternalSemaphoresWaitNodeSetParams_t> target{hip_library,
      "cudaGraphExternalSemaphoresWaitNodeSetParams",
      "hipGraphExternalSemaphoresWaitNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hNode),
      pass<const hip::hipExternalSemaphoreWaitNodeParams*>(nodeParams))));
}

// cudaGraphGetEdges: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphGetEdges(cudaGraph_t /*graph*/,
    cudaGraphNode_t* /*from*/, cudaGraphNode_t* /*to*/, cudaGraphEdgeData* /*edgeData*/,
    size_t* /*numEdges*/) {
  static constinit Refusal refusal{
      "cudaGraphGetEdges",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphGetEdges"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphGetId: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphGetId(cudaGraph_t /*hGraph*/,
    unsigned int* /*graphID*/) {
  static constinit Refusal refusal{
      "cudaGraphGetId",
      "HIP tells no identity or parameters of graphs and nodes by this call"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphGetNodes -> hipGraphGetNodes
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphGetNodes(cudaGraph_t graph, cudaGraphNode_t* nodes,
    size_t* numNodes) {
  static constinit Target<hip::hipGraphGetNodes_t> target{hip_library, "cudaGraphGetNodes",
      "hipGraphGetNodes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(graph),
      pass<hip::hipGraphNode_t*>(nodes), numNodes)));
}

// cudaGraphGetRootNodes -> hipGraphGetRootNodes
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphGetRootNodes(cudaGraph_t graph,
    cudaGraphNode_t* pRootNodes, size_t* pNumRootNodes) {
  static constinit Target<hip::hipGraphGetRootNodes_t> target{hip_library, "cudaGraphGetRootNodes",
      "hipGraphGetRootNodes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(graph),
      pass<hip::hipGraphNode_t*>(pRootNodes), pNumRootNodes)));
}

// cudaGraphHostNodeGetParams -> hipGraphHostNodeGetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphHostNodeGetParams(cudaGraphNode_t node,
    cudaHostNodeParams* pNodeParams) {
  static constinit Target<hip::hipGraphHostNodeGetParams_t> target{hip_library,
      "cudaGraphHostNodeGetParams", "hipGraphHostNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<hip::hipHostNodeParams*>(pNodeParams))));
}

// cudaGraphHostNodeSetParams -> hipGraphHostNodeSetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphHostNodeSetParams(cudaGraphNode_t node,
    const cudaHostNodeParams* pNodeParams) {
  static constinit Target<hip::hipGraphHostNodeSetParams_t> target{hip_library,
      "cudaGraphHostNodeSetParams", "hipGraphHostNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<const hip::hipHostNodeParams*>(pNodeParams))));
}

// cudaGraphInstantiate -> hipGraphInstantiateWithFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphInstantiate(cudaGraphExec_t* pGraphExec,
    cudaGraph_t graph, unsigned long long flags) {
  static constinit Target<hip::hipGraphInstantiateWithFlags_t> target{hip_library,
      "cudaGraphInstantiate", "hipGraphInstantiateWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t*>(pGraphExec),
      pass<hip::hipGraph_t>(graph), flags)));
}

// cudaGraphInstantiateWithFlags -> hipGraphInstantiateWithFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t* pGraphExec,
    cudaGraph_t graph, unsigned long long flags) {
  static constinit Target<hip::hipGraphInstantiateWithFlags_t> target{hip_library,
      "cudaGraphInstantiateWithFlags", "hipGraphInstantiateWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t*>(pGraphExec),
      pass<hip::hipGraph_t>(graph), flags)));
}

// cudaGraphInstantiateWithParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphInstantiateWithParams(
    cudaGraphExec_t* /*pGraphExec*/, cudaGraph_t /*graph*/,
    cudaGraphInstantiateParams* /*instantiateParams*/) {
  static constinit Refusal refusal{
      "cudaGraphInstantiateWithParams",
      "needs an adapter: cudaGraphInstantiateParams holds its fields in another order",
      "hipGraphInstantiateWithParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphInstantiateWithParams_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphInstantiateWithParams_ptsz(
    cudaGraphExec_t* /*pGraphExec*/, cudaGraph_t /*graph*/,
    cudaGraphInstantiateParams* /*instantiateParams*/) {
  static constinit Refusal refusal{
      "cudaGraphInstantiateWithParams_ptsz",
      "needs an adapter: cudaGraphInstantiateParams holds its fields in another order",
      "hipGraphInstantiateWithParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphKernelNodeCopyAttributes -> hipGraphKernelNodeCopyAttributes
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t hDst,
    cudaGraphNode_t hSrc) {
  static constinit Target<hip::hipGraphKernelNodeCopyAttributes_t> target{hip_library,
      "cudaGraphKernelNodeCopyAttributes", "hipGraphKernelNodeCopyAttributes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(hSrc),
      pass<hip::hipGraphNode_t>(hDst))));
}

// cudaGraphKernelNodeGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphKernelNodeGetAttribute(cudaGraphNode_t /*hNode*/,
    cudaLaunchAttributeID /*attr*/, cudaLaunchAttributeValue* /*value_out*/) {
  static constinit Refusal refusal{
      "cudaGraphKernelNodeGetAttribute",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipGraphKernelNodeGetAttribute"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphKernelNodeGetParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphKernelNodeGetParams(cudaGraphNode_t /*node*/,
    cudaKernelNodeParams* /*pNodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphKernelNodeGetParams",
      "needs an adapter: cudaKernelNodeParams holds its fields in another order",
      "hipGraphKernelNodeGetParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphKernelNodeSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphKernelNodeSetAttribute(cudaGraphNode_t /*hNode*/,
    cudaLaunchAttributeID /*attr*/, const cudaLaunchAttributeValue* /*value*/) {
  static constinit Refusal refusal{
      "cudaGraphKernelNodeSetAttribute",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipGraphKernelNodeSetAttribute"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphKernelNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphKernelNodeSetParams(cudaGraphNode_t /*node*/,
    const cudaKernelNodeParams* /*pNodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphKernelNodeSetParams",
      "needs an adapter: cudaKernelNodeParams holds its fields in another order",
      "hipGraphKernelNodeSetParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphLaunch -> hipGraphLaunch
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphLaunch(cudaGraphExec_t graphExec,
    cudaStream_t stream) {
  static constinit Target<hip::hipGraphLaunch_t> target{hip_library, "cudaGraphLaunch",
      "hipGraphLaunch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(graphExec),
      as_stream<hip::hipStream_t>(stream))));
}

// cudaGraphLaunch_ptsz -> hipGraphLaunch_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphLaunch_ptsz(cudaGraphExec_t graphExec,
    cudaStream_t stream) {
  static constinit Target<hip::hipGraphLaunch_spt_t> target{hip_library, "cudaGraphLaunch_ptsz",
      "hipGraphLaunch_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(graphExec),
      pass<hip::hipStream_t>(stream))));
}

// cudaGraphMemAllocNodeGetParams -> hipGraphMemAllocNodeGetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphMemAllocNodeGetParams(cudaGraphNode_t node,
    cudaMemAllocNodeParams* params_out) {
  static constinit Target<hip::hipGraphMemAllocNodeGetParams_t> target{hip_library,
      "cudaGraphMemAllocNodeGetParams", "hipGraphMemAllocNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<hip::hipMemAllocNodeParams*>(params_out))));
}

// cudaGraphMemFreeNodeGetParams -> hipGraphMemFreeNodeGetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphMemFreeNodeGetParams(cudaGraphNode_t node,
    void* dptr_out) {
  static constinit Target<hip::hipGraphMemFreeNodeGetParams_t> target{hip_library,
      "cudaGraphMemFreeNodeGetParams", "hipGraphMemFreeNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node), dptr_out)));
}

// cudaGraphMemcpyNodeGetParams -> hipGraphMemcpyNodeGetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphMemcpyNodeGetParams(cudaGraphNode_t node,
    cudaMemcpy3DParms* pNodeParams) {
  static constinit Target<hip::hipGraphMemcpyNodeGetParams_t> target{hip_library,
      "cudaGraphMemcpyNodeGetParams", "hipGraphMemcpyNodeGetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<hip::hipMemcpy3DParms*>(pNodeParams))));
}

// cudaGraphMemcpyNodeSetParams -> hipGraphMemcpyNodeSetParams
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphMemcpyNodeSetParams(cudaGraphNode_t node,
    const cudaMemcpy3DParms* pNodeParams) {
  static constinit Target<hip::hipGraphMemcpyNodeSetParams_t> target{hip_library,
      "cudaGraphMemcpyNodeSetParams", "hipGraphMemcpyNodeSetParams"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node),
      pass<const hip::hipMemcpy3DParms*>(pNodeParams))));
}

// cudaGraphMemcpyNodeSetParams1D -> hipGraphMemcpyNodeSetParams1D
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphMemcpyNodeSetParams1D(cudaGraphNode_t node,
    void* dst, const void* src, size_t count, cudaMemcpyKind kind) {
  static constinit Target<hip::hipGraphMemcpyNodeSetParams1D_t> target{hip_library,
      "cudaGraphMemcpyNodeSetParams1D", "hipGraphMemcpyNodeSetParams1D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node), dst, src, count,
      to_kind)));
}

// cudaGraphMemcpyNodeSetParamsFromSymbol -> hipGraphMemcpyNodeSetParamsFromSymbol
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t node,
    void* dst, const void* symbol, size_t count, size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipGraphMemcpyNodeSetParamsFromSymbol_t> target{hip_library,
      "cudaGraphMemcpyNodeSetParamsFromSymbol", "hipGraphMemcpyNodeSetParamsFromSymbol"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node), dst, symbol, count,
      offset, to_kind)));
}

// cudaGraphMemcpyNodeSetParamsToSymbol -> hipGraphMemcpyNodeSetParamsToSymbol
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphMemcpyNodeSetParamsToSymbol(cudaGraphNode_t node,
    const void* symbol, const void* src, size_t count, size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipGraphMemcpyNodeSetParamsToSymbol_t> target{hip_library,
      "cudaGraphMemcpyNodeSetParamsToSymbol", "hipGraphMemcpyNodeSetParamsToSymbol"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t>(node), symbol, src, count,
      offset, to_kind)));
}

// cudaGraphMemsetNodeGetParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphMemsetNodeGetParams(cudaGraphNode_t /*node*/,
    cudaMemsetParams* /*pNodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphMemsetNodeGetParams",
      "needs an adapter: cudaMemsetParams holds its fields in another order",
      "hipGraphMemsetNodeGetParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphMemsetNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphMemsetNodeSetParams(cudaGraphNode_t /*node*/,
    const cudaMemsetParams* /*pNodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphMemsetNodeSetParams",
      "needs an adapter: cudaMemsetParams holds its fields in another order",
      "hipGraphMemsetNodeSetParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphNodeFindInClone -> hipGraphNodeFindInClone
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeFindInClone(cudaGraphNode_t* pNode,
    cudaGraphNode_t originalNode, cudaGraph_t clonedGraph) {
  static constinit Target<hip::hipGraphNodeFindInClone_t> target{hip_library,
      "cudaGraphNodeFindInClone", "hipGraphNodeFindInClone"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphNode_t*>(pNode),
      pass<hip::hipGraphNode_t>(originalNode), pass<hip::hipGraph_t>(clonedGraph))));
}

// cudaGraphNodeGetContainingGraph: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeGetContainingGraph(cudaGraphNode_t /*hNode*/,
    cudaGraph_t* /*phGraph*/) {
  static constinit Refusal refusal{
      "cudaGraphNodeGetContainingGraph",
      "HIP tells no identity or parameters of graphs and nodes by this call"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphNodeGetDependencies: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t /*node*/,
    cudaGraphNode_t* /*pDependencies*/, cudaGraphEdgeData* /*edgeData*/,
    size_t* /*pNumDependencies*/) {
  static constinit Refusal refusal{
      "cudaGraphNodeGetDependencies",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphNodeGetDependencies"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphNodeGetDependentNodes: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeGetDependentNodes(cudaGraphNode_t /*node*/,
    cudaGraphNode_t* /*pDependentNodes*/, cudaGraphEdgeData* /*edgeData*/,
    size_t* /*pNumDependentNodes*/) {
  static constinit Refusal refusal{
      "cudaGraphNodeGetDependentNodes",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphNodeGetDependentNodes"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphNodeGetEnabled -> hipGraphNodeGetEnabled
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeGetEnabled(cudaGraphExec_t hGraphExec,
    cudaGraphNode_t hNode, unsigned int* isEnabled) {
  static constinit Target<hip::hipGraphNodeGetEnabled_t> target{hip_library,
      "cudaGraphNodeGetEnabled", "hipGraphNodeGetEnabled"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), isEnabled)));
}

// cudaGraphNodeGetLocalId: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeGetLocalId(cudaGraphNode_t /*hNode*/,
    unsigned int* /*nodeId*/) {
  static constinit Refusal refusal{
      "cudaGraphNodeGetLocalId",
      "HIP tells no identity or parameters of graphs and nodes by this call"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphNodeGetParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeGetParams(cudaGraphNode_t /*node*/,
    cudaGraphNodeParams* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphNodeGetParams",
      "HIP tells no identity or parameters of graphs and nodes by this call"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphNodeGetToolsId: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeGetToolsId(cudaGraphNode_t /*hNode*/,
    unsigned long long* /*toolsNodeId*/) {
  static constinit Refusal refusal{
      "cudaGraphNodeGetToolsId",
      "HIP tells no identity or parameters of graphs and nodes by this call"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphNodeGetType -> hipGraphNodeGetType
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeGetType(cudaGraphNode_t node,
    cudaGraphNodeType* pType) {
  static constinit Target<hip::hipGraphNodeGetType_t> target{hip_library, "cudaGraphNodeGetType",
      "hipGraphNodeGetType"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipGraphNodeType to_pType{};
  if (pType == nullptr) {
    return reject(target, "pType", nullptr, cudaErrorInvalidValue);
  }
  const auto status = translate(call(pass<hip::hipGraphNode_t>(node), &to_pType));
  if (status != cudaSuccess) {
    return done(target.function, status);
  }
  if (!convert_back(to_pType, *pType)) {
    return reject_answer(target, "pType", to_pType, cudaErrorUnknown);
  }
  return done(target.function, status);
}

// cudaGraphNodeSetEnabled -> hipGraphNodeSetEnabled
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeSetEnabled(cudaGraphExec_t hGraphExec,
    cudaGraphNode_t hNode, unsigned int isEnabled) {
  static constinit Target<hip::hipGraphNodeSetEnabled_t> target{hip_library,
      "cudaGraphNodeSetEnabled", "hipGraphNodeSetEnabled"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(hGraphExec),
      pass<hip::hipGraphNode_t>(hNode), isEnabled)));
}

// cudaGraphNodeSetParams: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphNodeSetParams(cudaGraphNode_t /*node*/,
    cudaGraphNodeParams* /*nodeParams*/) {
  static constinit Refusal refusal{
      "cudaGraphNodeSetParams",
      "needs an adapter: the node types are numbered otherwise, and the records inside "
      "cudaGraphNodeParams hold their fields in another order",
      "hipGraphNodeSetParams"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphReleaseUserObject -> hipGraphReleaseUserObject
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphReleaseUserObject(cudaGraph_t graph,
    cudaUserObject_t object, unsigned int count) {
  static constinit Target<hip::hipGraphReleaseUserObject_t> target{hip_library,
      "cudaGraphReleaseUserObject", "hipGraphReleaseUserObject"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(graph),
      pass<hip::hipUserObject_t>(object), count)));
}

// cudaGraphRemoveDependencies: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphRemoveDependencies(cudaGraph_t /*graph*/,
    const cudaGraphNode_t* /*from*/, const cudaGraphNode_t* /*to*/,
    const cudaGraphEdgeData* /*edgeData*/, size_t /*numDependencies*/) {
  static constinit Refusal refusal{
      "cudaGraphRemoveDependencies",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipGraphRemoveDependencies"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphRetainUserObject -> hipGraphRetainUserObject
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphRetainUserObject(cudaGraph_t graph,
    cudaUserObject_t object, unsigned int count, unsigned int flags) {
  static constinit Target<hip::hipGraphRetainUserObject_t> target{hip_library,
      "cudaGraphRetainUserObject", "hipGraphRetainUserObject"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraph_t>(graph),
      pass<hip::hipUserObject_t>(object), count, flags)));
}

// cudaGraphUpload -> hipGraphUpload
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphUpload(cudaGraphExec_t graphExec,
    cudaStream_t stream) {
  static constinit Target<hip::hipGraphUpload_t> target{hip_library, "cudaGraphUpload",
      "hipGraphUpload"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphExec_t>(graphExec),
      as_stream<hip::hipStream_t>(stream))));
}

// cudaGraphUpload_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphUpload_ptsz(cudaGraphExec_t /*graphExec*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaGraphUpload_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipGraphUpload"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphicsEGLRegisterImage: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsEGLRegisterImage(
    cudaGraphicsResource** /*pCudaResource*/, void* /*image*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaGraphicsEGLRegisterImage",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphicsGLRegisterBuffer -> hipGraphicsGLRegisterBuffer
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsGLRegisterBuffer(cudaGraphicsResource** resource,
    unsigned int buffer, unsigned int flags) {
  static constinit Target<hip::hipGraphicsGLRegisterBuffer_t> target{hip_library,
      "cudaGraphicsGLRegisterBuffer", "hipGraphicsGLRegisterBuffer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphicsResource**>(resource), buffer,
      flags)));
}

// cudaGraphicsGLRegisterImage -> hipGraphicsGLRegisterImage
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsGLRegisterImage(cudaGraphicsResource** resource,
    unsigned int image, unsigned int target_, unsigned int flags) {
  static constinit Target<hip::hipGraphicsGLRegisterImage_t> target{hip_library,
      "cudaGraphicsGLRegisterImage", "hipGraphicsGLRegisterImage"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphicsResource**>(resource), image,
      target_, flags)));
}

// cudaGraphicsMapResources -> hipGraphicsMapResources
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsMapResources(int count,
    cudaGraphicsResource_t* resources, cudaStream_t stream) {
  static constinit Target<hip::hipGraphicsMapResources_t> target{hip_library,
      "cudaGraphicsMapResources", "hipGraphicsMapResources"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(count, pass<hip::hipGraphicsResource_t*>(resources),
      as_stream<hip::hipStream_t>(stream))));
}

// cudaGraphicsResourceGetMappedEglFrame: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsResourceGetMappedEglFrame(
    cudaEglFrame* /*eglFrame*/, cudaGraphicsResource_t /*resource*/, unsigned int /*index*/,
    unsigned int /*mipLevel*/) {
  static constinit Refusal refusal{
      "cudaGraphicsResourceGetMappedEglFrame",
      "HIP has no EGL interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphicsResourceGetMappedMipmappedArray: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsResourceGetMappedMipmappedArray(
    cudaMipmappedArray_t* /*mipmappedArray*/, cudaGraphicsResource_t /*resource*/) {
  static constinit Refusal refusal{
      "cudaGraphicsResourceGetMappedMipmappedArray",
      "HIP maps graphics resources only as pointers and arrays, with the flags of their "
      "registration"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphicsResourceGetMappedPointer -> hipGraphicsResourceGetMappedPointer
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsResourceGetMappedPointer(void** devPtr,
    size_t* size, cudaGraphicsResource_t resource) {
  static constinit Target<hip::hipGraphicsResourceGetMappedPointer_t> target{hip_library,
      "cudaGraphicsResourceGetMappedPointer", "hipGraphicsResourceGetMappedPointer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, size,
      pass<hip::hipGraphicsResource_t>(resource))));
}

// cudaGraphicsResourceSetMapFlags: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsResourceSetMapFlags(
    cudaGraphicsResource_t /*resource*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaGraphicsResourceSetMapFlags",
      "HIP maps graphics resources only as pointers and arrays, with the flags of their "
      "registration"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphicsSubResourceGetMappedArray -> hipGraphicsSubResourceGetMappedArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsSubResourceGetMappedArray(cudaArray_t* array,
    cudaGraphicsResource_t resource, unsigned int arrayIndex, unsigned int mipLevel) {
  static constinit Target<hip::hipGraphicsSubResourceGetMappedArray_t> target{hip_library,
      "cudaGraphicsSubResourceGetMappedArray", "hipGraphicsSubResourceGetMappedArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t*>(array),
      pass<hip::hipGraphicsResource_t>(resource), arrayIndex, mipLevel)));
}

// cudaGraphicsUnmapResources -> hipGraphicsUnmapResources
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsUnmapResources(int count,
    cudaGraphicsResource_t* resources, cudaStream_t stream) {
  static constinit Target<hip::hipGraphicsUnmapResources_t> target{hip_library,
      "cudaGraphicsUnmapResources", "hipGraphicsUnmapResources"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(count, pass<hip::hipGraphicsResource_t*>(resources),
      as_stream<hip::hipStream_t>(stream))));
}

// cudaGraphicsUnregisterResource -> hipGraphicsUnregisterResource
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsUnregisterResource(
    cudaGraphicsResource_t resource) {
  static constinit Target<hip::hipGraphicsUnregisterResource_t> target{hip_library,
      "cudaGraphicsUnregisterResource", "hipGraphicsUnregisterResource"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipGraphicsResource_t>(resource))));
}

// cudaGraphicsVDPAURegisterOutputSurface: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsVDPAURegisterOutputSurface(
    cudaGraphicsResource** /*resource*/, VdpOutputSurface /*vdpSurface*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaGraphicsVDPAURegisterOutputSurface",
      "HIP has no VDPAU interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphicsVDPAURegisterVideoSurface: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsVDPAURegisterVideoSurface(
    cudaGraphicsResource** /*resource*/, VdpVideoSurface /*vdpSurface*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaGraphicsVDPAURegisterVideoSurface",
      "HIP has no VDPAU interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGreenCtxCreate: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaGreenCtxCreate(cudaExecutionContext_t* /*phCtx*/,
    cudaDevResourceDesc_t /*desc*/, int /*device*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaGreenCtxCreate",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaHostAlloc -> hipHostAlloc
extern "C" CUDAWAY_EXPORT cudaError_t cudaHostAlloc(void** pHost, size_t size, unsigned int flags) {
  static constinit Target<hip::hipHostAlloc_t> target{hip_library, "cudaHostAlloc", "hipHostAlloc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pHost, size, flags)));
}

// cudaHostGetDevicePointer -> hipHostGetDevicePointer
extern "C" CUDAWAY_EXPORT cudaError_t cudaHostGetDevicePointer(void** pDevice, void* pHost,
    unsigned int flags) {
  static constinit Target<hip::hipHostGetDevicePointer_t> target{hip_library,
      "cudaHostGetDevicePointer", "hipHostGetDevicePointer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pDevice, pHost, flags)));
}

// cudaHostGetFlags -> hipHostGetFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaHostGetFlags(unsigned int* pFlags, void* pHost) {
  static constinit Target<hip::hipHostGetFlags_t> target{hip_library, "cudaHostGetFlags",
      "hipHostGetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pFlags, pHost)));
}

// cudaHostRegister -> hipHostRegister
extern "C" CUDAWAY_EXPORT cudaError_t cudaHostRegister(void* ptr, size_t size, unsigned int flags) {
  static constinit Target<hip::hipHostRegister_t> target{hip_library, "cudaHostRegister",
      "hipHostRegister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(ptr, size, flags)));
}

// cudaHostUnregister -> hipHostUnregister
extern "C" CUDAWAY_EXPORT cudaError_t cudaHostUnregister(void* ptr) {
  static constinit Target<hip::hipHostUnregister_t> target{hip_library, "cudaHostUnregister",
      "hipHostUnregister"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(ptr)));
}

// cudaImportExternalMemory -> hipImportExternalMemory
extern "C" CUDAWAY_EXPORT cudaError_t cudaImportExternalMemory(cudaExternalMemory_t* extMem_out,
    const cudaExternalMemoryHandleDesc* memHandleDesc) {
  static constinit Target<hip::hipImportExternalMemory_t> target{hip_library,
      "cudaImportExternalMemory", "hipImportExternalMemory"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipExternalMemory_t*>(extMem_out),
      pass<const hip::hipExternalMemoryHandleDesc*>(memHandleDesc))));
}

// cudaImportExternalSemaphore -> hipImportExternalSemaphore
extern "C" CUDAWAY_EXPORT cudaError_t cudaImportExternalSemaphore(
    cudaExternalSemaphore_t* extSem_out, const cudaExternalSemaphoreHandleDesc* semHandleDesc) {
  static constinit Target<hip::hipImportExternalSemaphore_t> target{hip_library,
      "cudaImportExternalSemaphore", "hipImportExternalSemaphore"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipExternalSemaphore_t*>(extSem_out),
      pass<const hip::hipExternalSemaphoreHandleDesc*>(semHandleDesc))));
}

// cudaInitDevice: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaInitDevice(int /*device*/, unsigned int /*deviceFlags*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaInitDevice",
      "needs an adapter: HIP sets flags of the current device only; an adapter would switch to "
      "the device and back",
      "hipSetDeviceFlags"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaIpcCloseMemHandle -> hipIpcCloseMemHandle
extern "C" CUDAWAY_EXPORT cudaError_t cudaIpcCloseMemHandle(void* devPtr) {
  static constinit Target<hip::hipIpcCloseMemHandle_t> target{hip_library, "cudaIpcCloseMemHandle",
      "hipIpcCloseMemHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr)));
}

// cudaIpcGetEventHandle -> hipIpcGetEventHandle
extern "C" CUDAWAY_EXPORT cudaError_t cudaIpcGetEventHandle(cudaIpcEventHandle_t* handle,
    cudaEvent_t event) {
  static constinit Target<hip::hipIpcGetEventHandle_t> target{hip_library, "cudaIpcGetEventHandle",
      "hipIpcGetEventHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipIpcEventHandle_t*>(handle),
      pass<hip::hipEvent_t>(event))));
}

// cudaIpcGetMemHandle -> hipIpcGetMemHandle
extern "C" CUDAWAY_EXPORT cudaError_t cudaIpcGetMemHandle(cudaIpcMemHandle_t* handle,
    void* devPtr) {
  static constinit Target<hip::hipIpcGetMemHandle_t> target{hip_library, "cudaIpcGetMemHandle",
      "hipIpcGetMemHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipIpcMemHandle_t*>(handle), devPtr)));
}

// cudaIpcOpenEventHandle -> hipIpcOpenEventHandle
extern "C" CUDAWAY_EXPORT cudaError_t cudaIpcOpenEventHandle(cudaEvent_t* event,
    cudaIpcEventHandle_t handle) {
  static constinit Target<hip::hipIpcOpenEventHandle_t> target{hip_library,
      "cudaIpcOpenEventHandle", "hipIpcOpenEventHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipEvent_t*>(event),
      pass<hip::hipIpcEventHandle_t>(handle))));
}

// cudaIpcOpenMemHandle -> hipIpcOpenMemHandle
extern "C" CUDAWAY_EXPORT cudaError_t cudaIpcOpenMemHandle(void** devPtr, cudaIpcMemHandle_t handle,
    unsigned int flags) {
  static constinit Target<hip::hipIpcOpenMemHandle_t> target{hip_library, "cudaIpcOpenMemHandle",
      "hipIpcOpenMemHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, pass<hip::hipIpcMemHandle_t>(handle),
      flags)));
}

// cudaKernelSetAttributeForDevice: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaKernelSetAttributeForDevice(cudaKernel_t /*kernel*/,
    cudaFuncAttribute /*attr*/, int /*value*/, int /*device*/) {
  static constinit Refusal refusal{
      "cudaKernelSetAttributeForDevice",
      "HIP sets attributes of host symbols only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLaunchCooperativeKernel -> hipLaunchCooperativeKernel
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchCooperativeKernel(const void* func, dim3 gridDim,
    dim3 blockDim, void** args, size_t sharedMem, cudaStream_t stream) {
  static constinit Target<hip::hipLaunchCooperativeKernel_t> target{hip_library,
      "cudaLaunchCooperativeKernel", "hipLaunchCooperativeKernel"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  unsigned int to_sharedMem{};
  if (!fit(sharedMem, to_sharedMem)) {
    return reject(target, "sharedMem", sharedMem, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(func, pass<hip::dim3>(gridDim),
      pass<hip::dim3>(blockDim), args, to_sharedMem, as_stream<hip::hipStream_t>(stream))));
}

// cudaLaunchCooperativeKernel_ptsz -> hipLaunchCooperativeKernel_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchCooperativeKernel_ptsz(const void* func,
    dim3 gridDim, dim3 blockDim, void** args, size_t sharedMem, cudaStream_t stream) {
  static constinit Target<hip::hipLaunchCooperativeKernel_spt_t> target{hip_library,
      "cudaLaunchCooperativeKernel_ptsz", "hipLaunchCooperativeKernel_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  uint32_t to_sharedMem{};
  if (!fit(sharedMem, to_sharedMem)) {
    return reject(target, "sharedMem", sharedMem, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(func, pass<hip::dim3>(gridDim),
      pass<hip::dim3>(blockDim), args, to_sharedMem, pass<hip::hipStream_t>(stream))));
}

// cudaLaunchHostFunc -> hipLaunchHostFunc
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t fn,
    void* userData) {
  static constinit Target<hip::hipLaunchHostFunc_t> target{hip_library, "cudaLaunchHostFunc",
      "hipLaunchHostFunc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream), fn, userData)));
}

// cudaLaunchHostFunc_ptsz -> hipLaunchHostFunc_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchHostFunc_ptsz(cudaStream_t stream, cudaHostFn_t fn,
    void* userData) {
  static constinit Target<hip::hipLaunchHostFunc_spt_t> target{hip_library,
      "cudaLaunchHostFunc_ptsz", "hipLaunchHostFunc_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(stream), fn, userData)));
}

// cudaLaunchHostFunc_v2: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchHostFunc_v2(cudaStream_t /*stream*/,
    cudaHostFn_t /*fn*/, void* /*userData*/, unsigned int /*syncMode*/) {
  static constinit Refusal refusal{
      "cudaLaunchHostFunc_v2",
      "needs an adapter: HIP's host functions take no synchronisation mode",
      "hipLaunchHostFunc"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLaunchHostFunc_v2_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchHostFunc_v2_ptsz(cudaStream_t /*stream*/,
    cudaHostFn_t /*fn*/, void* /*userData*/, unsigned int /*syncMode*/) {
  static constinit Refusal refusal{
      "cudaLaunchHostFunc_v2_ptsz",
      "needs an adapter: HIP's host functions take no synchronisation mode",
      "hipLaunchHostFunc"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLaunchKernel: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchKernel(const void* /*func*/, dim3 /*gridDim*/,
    dim3 /*blockDim*/, void** /*args*/, size_t /*sharedMem*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaLaunchKernel",
      "a kernel is found by its registration, which is not forwarded yet; HIP crashes on a "
      "symbol that it does not know",
      "hipLaunchKernel"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLaunchKernelExC: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t* /*config*/,
    const void* /*func*/, void** /*args*/) {
  static constinit Refusal refusal{
      "cudaLaunchKernelExC",
      "needs an adapter: the launch attributes hold their values in another order, and some have "
      "no counterpart",
      "hipLaunchKernelExC"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLaunchKernelExC_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchKernelExC_ptsz(const cudaLaunchConfig_t* /*config*/,
    const void* /*func*/, void** /*args*/) {
  static constinit Refusal refusal{
      "cudaLaunchKernelExC_ptsz",
      "needs an adapter: the launch attributes hold their values in another order, and some have "
      "no counterpart",
      "hipLaunchKernelExC"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLaunchKernel_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLaunchKernel_ptsz(const void* /*func*/, dim3 /*gridDim*/,
    dim3 /*blockDim*/, void** /*args*/, size_t /*sharedMem*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaLaunchKernel_ptsz",
      "a kernel is found by its registration, which is not forwarded yet; HIP crashes on a "
      "symbol that it does not know",
      "hipLaunchKernel_spt"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLibraryEnumerateKernels -> hipLibraryEnumerateKernels
extern "C" CUDAWAY_EXPORT cudaError_t cudaLibraryEnumerateKernels(cudaKernel_t* kernels,
    unsigned int numKernels, cudaLibrary_t lib) {
  static constinit Target<hip::hipLibraryEnumerateKernels_t> target{hip_library,
      "cudaLibraryEnumerateKernels", "hipLibraryEnumerateKernels"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipKernel_t*>(kernels), numKernels,
      pass<hip::hipLibrary_t>(lib))));
}

// cudaLibraryGetGlobal: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLibraryGetGlobal(void** /*dptr*/, size_t* /*bytes*/,
    cudaLibrary_t /*library*/, const char* /*name*/) {
  static constinit Refusal refusal{
      "cudaLibraryGetGlobal",
      "HIP libraries tell no variables and no unified functions"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLibraryGetKernel -> hipLibraryGetKernel
extern "C" CUDAWAY_EXPORT cudaError_t cudaLibraryGetKernel(cudaKernel_t* pKernel,
    cudaLibrary_t library, const char* name) {
  static constinit Target<hip::hipLibraryGetKernel_t> target{hip_library, "cudaLibraryGetKernel",
      "hipLibraryGetKernel"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipKernel_t*>(pKernel),
      pass<hip::hipLibrary_t>(library), name)));
}

// cudaLibraryGetKernelCount -> hipLibraryGetKernelCount
extern "C" CUDAWAY_EXPORT cudaError_t cudaLibraryGetKernelCount(unsigned int* count,
    cudaLibrary_t lib) {
  static constinit Target<hip::hipLibraryGetKernelCount_t> target{hip_library,
      "cudaLibraryGetKernelCount", "hipLibraryGetKernelCount"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(count, pass<hip::hipLibrary_t>(lib))));
}

// cudaLibraryGetManaged: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLibraryGetManaged(void** /*dptr*/, size_t* /*bytes*/,
    cudaLibrary_t /*library*/, const char* /*name*/) {
  static constinit Refusal refusal{
      "cudaLibraryGetManaged",
      "HIP libraries tell no variables and no unified functions"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLibraryGetUnifiedFunction: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLibraryGetUnifiedFunction(void** /*fptr*/,
    cudaLibrary_t /*library*/, const char* /*symbol*/) {
  static constinit Refusal refusal{
      "cudaLibraryGetUnifiedFunction",
      "HIP libraries tell no variables and no unified functions"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLibraryLoadData: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLibraryLoadData(cudaLibrary_t* /*library*/,
    const void* /*code*/, cudaJitOption* /*jitOptions*/, void** /*jitOptionsValues*/,
    unsigned int /*numJitOptions*/, cudaLibraryOption* /*libraryOptions*/,
    void** /*libraryOptionValues*/, unsigned int /*numLibraryOptions*/) {
  static constinit Refusal refusal{
      "cudaLibraryLoadData",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLibraryLoadData"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLibraryLoadFromFile: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLibraryLoadFromFile(cudaLibrary_t* /*library*/,
    const char* /*fileName*/, cudaJitOption* /*jitOptions*/, void** /*jitOptionsValues*/,
    unsigned int /*numJitOptions*/, cudaLibraryOption* /*libraryOptions*/,
    void** /*libraryOptionValues*/, unsigned int /*numLibraryOptions*/) {
  static constinit Refusal refusal{
      "cudaLibraryLoadFromFile",
      "needs an adapter: the JIT options are numbered otherwise, and the code must be AMD's",
      "hipLibraryLoadFromFile"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLibraryUnload -> hipLibraryUnload
extern "C" CUDAWAY_EXPORT cudaError_t cudaLibraryUnload(cudaLibrary_t library) {
  static constinit Target<hip::hipLibraryUnload_t> target{hip_library, "cudaLibraryUnload",
      "hipLibraryUnload"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipLibrary_t>(library))));
}

// cudaLogsCurrent: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLogsCurrent(cudaLogIterator* /*iterator_out*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaLogsCurrent",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLogsDumpToFile: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLogsDumpToFile(cudaLogIterator* /*iterator*/,
    const char* /*pathToFile*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaLogsDumpToFile",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLogsDumpToMemory: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLogsDumpToMemory(cudaLogIterator* /*iterator*/,
    char* /*buffer*/, size_t* /*size*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaLogsDumpToMemory",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLogsRegisterCallback: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLogsRegisterCallback(cudaLogsCallback_t /*callbackFunc*/,
    void* /*userData*/, cudaLogsCallbackHandle* /*callback_out*/) {
  static constinit Refusal refusal{
      "cudaLogsRegisterCallback",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaLogsUnregisterCallback: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaLogsUnregisterCallback(
    cudaLogsCallbackHandle /*callback*/) {
  static constinit Refusal refusal{
      "cudaLogsUnregisterCallback",
      "HIP keeps no error log that a program can read"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMalloc -> hipMalloc
extern "C" CUDAWAY_EXPORT cudaError_t cudaMalloc(void** devPtr, size_t size) {
  static constinit Target<hip::hipMalloc_t> target{hip_library, "cudaMalloc", "hipMalloc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, size)));
}

// cudaMalloc3D -> hipMalloc3D
extern "C" CUDAWAY_EXPORT cudaError_t cudaMalloc3D(cudaPitchedPtr* pitchedDevPtr,
    cudaExtent extent) {
  static constinit Target<hip::hipMalloc3D_t> target{hip_library, "cudaMalloc3D", "hipMalloc3D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipPitchedPtr*>(pitchedDevPtr),
      pass<hip::hipExtent>(extent))));
}

// cudaMalloc3DArray -> hipMalloc3DArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaMalloc3DArray(cudaArray_t* array,
    const cudaChannelFormatDesc* desc, cudaExtent extent, unsigned int flags) {
  static constinit Target<hip::hipMalloc3DArray_t> target{hip_library, "cudaMalloc3DArray",
      "hipMalloc3DArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t*>(array),
      pass<const hip::hipChannelFormatDesc*>(desc), pass<hip::hipExtent>(extent), flags)));
}

// cudaMallocArray -> hipMallocArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaMallocArray(cudaArray_t* array,
    const cudaChannelFormatDesc* desc, size_t width, size_t height, unsigned int flags) {
  static constinit Target<hip::hipMallocArray_t> target{hip_library, "cudaMallocArray",
      "hipMallocArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t*>(array),
      pass<const hip::hipChannelFormatDesc*>(desc), width, height, flags)));
}

// cudaMallocAsync -> hipMallocAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMallocAsync(void** devPtr, size_t size,
    cudaStream_t hStream) {
  static constinit Target<hip::hipMallocAsync_t> target{hip_library, "cudaMallocAsync",
      "hipMallocAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, size, as_stream<hip::hipStream_t>(hStream))));
}

// cudaMallocAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMallocAsync_ptsz(void** /*devPtr*/, size_t /*size*/,
    cudaStream_t /*hStream*/) {
  static constinit Refusal refusal{
      "cudaMallocAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMallocAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMallocFromPoolAsync -> hipMallocFromPoolAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMallocFromPoolAsync(void** ptr, size_t size,
    cudaMemPool_t memPool, cudaStream_t stream) {
  static constinit Target<hip::hipMallocFromPoolAsync_t> target{hip_library,
      "cudaMallocFromPoolAsync", "hipMallocFromPoolAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(ptr, size, pass<hip::hipMemPool_t>(memPool),
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMallocFromPoolAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMallocFromPoolAsync_ptsz(void** /*ptr*/, size_t /*size*/,
    cudaMemPool_t /*memPool*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMallocFromPoolAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMallocFromPoolAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMallocHost -> hipMallocHost
extern "C" CUDAWAY_EXPORT cudaError_t cudaMallocHost(void** ptr, size_t size) {
  static constinit Target<hip::hipMallocHost_t> target{hip_library, "cudaMallocHost",
      "hipMallocHost"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(ptr, size)));
}

// cudaMallocManaged -> hipMallocManaged
extern "C" CUDAWAY_EXPORT cudaError_t cudaMallocManaged(void** devPtr, size_t size,
    unsigned int flags) {
  static constinit Target<hip::hipMallocManaged_t> target{hip_library, "cudaMallocManaged",
      "hipMallocManaged"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, size, flags)));
}

// cudaMallocMipmappedArray -> hipMallocMipmappedArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaMallocMipmappedArray(cudaMipmappedArray_t* mipmappedArray,
    const cudaChannelFormatDesc* desc, cudaExtent extent, unsigned int numLevels,
    unsigned int flags) {
  static constinit Target<hip::hipMallocMipmappedArray_t> target{hip_library,
      "cudaMallocMipmappedArray", "hipMallocMipmappedArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMipmappedArray_t*>(mipmappedArray),
      pass<const hip::hipChannelFormatDesc*>(desc), pass<hip::hipExtent>(extent), numLevels,
      flags)));
}

// cudaMallocPitch -> hipMallocPitch
extern "C" CUDAWAY_EXPORT cudaError_t cudaMallocPitch(void** devPtr, size_t* pitch, size_t width,
    size_t height) {
  static constinit Target<hip::hipMallocPitch_t> target{hip_library, "cudaMallocPitch",
      "hipMallocPitch"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, pitch, width, height)));
}

// cudaMemAdvise -> hipMemAdvise_v2
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemAdvise(const void* devPtr, size_t count,
    cudaMemoryAdvise advice, cudaMemLocation location) {
  static constinit Target<hip::hipMemAdvise_v2_t> target{hip_library, "cudaMemAdvise",
      "hipMemAdvise_v2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemoryAdvise to_advice{};
  if (!convert(advice, to_advice)) {
    return reject(target, "advice", advice, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(devPtr, count, to_advice,
      pass<hip::hipMemLocation>(location))));
}

// cudaMemDiscardAndPrefetchBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemDiscardAndPrefetchBatchAsync(void** /*dptrs*/,
    size_t* /*sizes*/, size_t /*count*/, cudaMemLocation* /*prefetchLocs*/,
    size_t* /*prefetchLocIdxs*/, size_t /*numPrefetchLocs*/, unsigned long long /*flags*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemDiscardAndPrefetchBatchAsync",
      "needs an adapter: HIP discards and prefetches no batches",
      "hipMemPrefetchAsync_v2"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemDiscardAndPrefetchBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemDiscardAndPrefetchBatchAsync_ptsz(void** /*dptrs*/,
    size_t* /*sizes*/, size_t /*count*/, cudaMemLocation* /*prefetchLocs*/,
    size_t* /*prefetchLocIdxs*/, size_t /*numPrefetchLocs*/, unsigned long long /*flags*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemDiscardAndPrefetchBatchAsync_ptsz",
      "needs an adapter: HIP discards and prefetches no batches",
      "hipMemPrefetchAsync_v2"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemDiscardBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemDiscardBatchAsync(void** /*dptrs*/, size_t* /*sizes*/,
    size_t /*count*/, unsigned long long /*flags*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemDiscardBatchAsync",
      "HIP discards and prefetches no batches"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemDiscardBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemDiscardBatchAsync_ptsz(void** /*dptrs*/,
    size_t* /*sizes*/, size_t /*count*/, unsigned long long /*flags*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemDiscardBatchAsync_ptsz",
      "HIP discards and prefetches no batches"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemGetDefaultMemPool: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemGetDefaultMemPool(cudaMemPool_t* /*memPool*/,
    cudaMemLocation* /*location*/, cudaMemAllocationType /*type*/) {
  static constinit Refusal refusal{
      "cudaMemGetDefaultMemPool",
      "needs an adapter: HIP's memory pools belong to devices, not to locations",
      "hipDeviceGetDefaultMemPool"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemGetInfo -> hipMemGetInfo
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemGetInfo(size_t* free, size_t* total) {
  static constinit Target<hip::hipMemGetInfo_t> target{hip_library, "cudaMemGetInfo",
      "hipMemGetInfo"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(free, total)));
}

// cudaMemGetLocationInfo: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemGetLocationInfo(void* /*devPtr*/, size_t /*size*/,
    size_t /*summaryGranularity*/, size_t /*samplingGranularity*/,
    cudaMemLocation* /*location_out*/) {
  static constinit Refusal refusal{
      "cudaMemGetLocationInfo",
      "HIP does not tell where the pages of a range are"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemGetMemPool: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemGetMemPool(cudaMemPool_t* /*memPool*/,
    cudaMemLocation* /*location*/, cudaMemAllocationType /*type*/) {
  static constinit Refusal refusal{
      "cudaMemGetMemPool",
      "needs an adapter: HIP's memory pools belong to devices, not to locations",
      "hipDeviceGetMemPool"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemPoolCreate -> hipMemPoolCreate
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolCreate(cudaMemPool_t* memPool,
    const cudaMemPoolProps* poolProps) {
  static constinit Target<hip::hipMemPoolCreate_t> target{hip_library, "cudaMemPoolCreate",
      "hipMemPoolCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t*>(memPool),
      pass<const hip::hipMemPoolProps*>(poolProps))));
}

// cudaMemPoolDestroy -> hipMemPoolDestroy
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolDestroy(cudaMemPool_t memPool) {
  static constinit Target<hip::hipMemPoolDestroy_t> target{hip_library, "cudaMemPoolDestroy",
      "hipMemPoolDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(memPool))));
}

// cudaMemPoolExportPointer -> hipMemPoolExportPointer
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolExportPointer(cudaMemPoolPtrExportData* exportData,
    void* ptr) {
  static constinit Target<hip::hipMemPoolExportPointer_t> target{hip_library,
      "cudaMemPoolExportPointer", "hipMemPoolExportPointer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemPoolPtrExportData*>(exportData),
      ptr)));
}

// cudaMemPoolExportToShareableHandle -> hipMemPoolExportToShareableHandle
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolExportToShareableHandle(void* shareableHandle,
    cudaMemPool_t memPool, cudaMemAllocationHandleType handleType, unsigned int flags) {
  static constinit Target<hip::hipMemPoolExportToShareableHandle_t> target{hip_library,
      "cudaMemPoolExportToShareableHandle", "hipMemPoolExportToShareableHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemAllocationHandleType to_handleType{};
  if (!convert(handleType, to_handleType)) {
    return reject(target, "handleType", handleType, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(shareableHandle, pass<hip::hipMemPool_t>(memPool),
      to_handleType, flags)));
}

// cudaMemPoolGetAccess -> hipMemPoolGetAccess
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolGetAccess(cudaMemAccessFlags* flags,
    cudaMemPool_t memPool, cudaMemLocation* location) {
  static constinit Target<hip::hipMemPoolGetAccess_t> target{hip_library, "cudaMemPoolGetAccess",
      "hipMemPoolGetAccess"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemAccessFlags*>(flags),
      pass<hip::hipMemPool_t>(memPool), pass<hip::hipMemLocation*>(location))));
}

// cudaMemPoolGetAttribute -> hipMemPoolGetAttribute
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t memPool,
    cudaMemPoolAttr attr, void* value) {
  static constinit Target<hip::hipMemPoolGetAttribute_t> target{hip_library,
      "cudaMemPoolGetAttribute", "hipMemPoolGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemPoolAttr to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(memPool), to_attr, value)));
}

// cudaMemPoolImportFromShareableHandle -> hipMemPoolImportFromShareableHandle
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolImportFromShareableHandle(cudaMemPool_t* memPool,
    void* shareableHandle, cudaMemAllocationHandleType handleType, unsigned int flags) {
  static constinit Target<hip::hipMemPoolImportFromShareableHandle_t> target{hip_library,
      "cudaMemPoolImportFromShareableHandle", "hipMemPoolImportFromShareableHandle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemAllocationHandleType to_handleType{};
  if (!convert(handleType, to_handleType)) {
    return reject(target, "handleType", handleType, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t*>(memPool), shareableHandle,
      to_handleType, flags)));
}

// cudaMemPoolImportPointer -> hipMemPoolImportPointer
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolImportPointer(void** ptr, cudaMemPool_t memPool,
    cudaMemPoolPtrExportData* exportData) {
  static constinit Target<hip::hipMemPoolImportPointer_t> target{hip_library,
      "cudaMemPoolImportPointer", "hipMemPoolImportPointer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(ptr, pass<hip::hipMemPool_t>(memPool),
      pass<hip::hipMemPoolPtrExportData*>(exportData))));
}

// cudaMemPoolSetAccess -> hipMemPoolSetAccess
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolSetAccess(cudaMemPool_t memPool,
    const cudaMemAccessDesc* descList, size_t count) {
  static constinit Target<hip::hipMemPoolSetAccess_t> target{hip_library, "cudaMemPoolSetAccess",
      "hipMemPoolSetAccess"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(memPool),
      pass<const hip::hipMemAccessDesc*>(descList), count)));
}

// cudaMemPoolSetAttribute -> hipMemPoolSetAttribute
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t memPool,
    cudaMemPoolAttr attr, void* value) {
  static constinit Target<hip::hipMemPoolSetAttribute_t> target{hip_library,
      "cudaMemPoolSetAttribute", "hipMemPoolSetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemPoolAttr to_attr{};
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(memPool), to_attr, value)));
}

// cudaMemPoolTrimTo -> hipMemPoolTrimTo
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPoolTrimTo(cudaMemPool_t memPool,
    size_t minBytesToKeep) {
  static constinit Target<hip::hipMemPoolTrimTo_t> target{hip_library, "cudaMemPoolTrimTo",
      "hipMemPoolTrimTo"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemPool_t>(memPool), minBytesToKeep)));
}

// cudaMemPrefetchAsync -> hipMemPrefetchAsync_v2
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPrefetchAsync(const void* devPtr, size_t count,
    cudaMemLocation location, unsigned int flags, cudaStream_t stream) {
  static constinit Target<hip::hipMemPrefetchAsync_v2_t> target{hip_library, "cudaMemPrefetchAsync",
      "hipMemPrefetchAsync_v2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, count, pass<hip::hipMemLocation>(location),
      flags, as_stream<hip::hipStream_t>(stream))));
}

// cudaMemPrefetchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPrefetchAsync_ptsz(const void* /*devPtr*/,
    size_t /*count*/, cudaMemLocation /*location*/, unsigned int /*flags*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemPrefetchAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemPrefetchAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemPrefetchBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPrefetchBatchAsync(void** /*dptrs*/, size_t* /*sizes*/,
    size_t /*count*/, cudaMemLocation* /*prefetchLocs*/, size_t* /*prefetchLocIdxs*/,
    size_t /*numPrefetchLocs*/, unsigned long long /*flags*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemPrefetchBatchAsync",
      "needs an adapter: HIP discards and prefetches no batches",
      "hipMemPrefetchAsync_v2"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemPrefetchBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemPrefetchBatchAsync_ptsz(void** /*dptrs*/,
    size_t* /*sizes*/, size_t /*count*/, cudaMemLocation* /*prefetchLocs*/,
    size_t* /*prefetchLocIdxs*/, size_t /*numPrefetchLocs*/, unsigned long long /*flags*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemPrefetchBatchAsync_ptsz",
      "needs an adapter: HIP discards and prefetches no batches",
      "hipMemPrefetchAsync_v2"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemRangeGetAttribute -> hipMemRangeGetAttribute
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemRangeGetAttribute(void* data, size_t dataSize,
    cudaMemRangeAttribute attribute, const void* devPtr, size_t count) {
  static constinit Target<hip::hipMemRangeGetAttribute_t> target{hip_library,
      "cudaMemRangeGetAttribute", "hipMemRangeGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemRangeAttribute to_attribute{};
  if (!convert(attribute, to_attribute)) {
    return reject(target, "attribute", attribute, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(data, dataSize, to_attribute, devPtr, count)));
}

// cudaMemRangeGetAttributes -> hipMemRangeGetAttributes
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemRangeGetAttributes(void** data, size_t* dataSizes,
    cudaMemRangeAttribute* attributes, size_t numAttributes, const void* devPtr, size_t count) {
  static constinit Target<hip::hipMemRangeGetAttributes_t> target{hip_library,
      "cudaMemRangeGetAttributes", "hipMemRangeGetAttributes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(data, dataSizes,
      pass<hip::hipMemRangeAttribute*>(attributes), numAttributes, devPtr, count)));
}

// cudaMemSetMemPool: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemSetMemPool(cudaMemLocation* /*location*/,
    cudaMemAllocationType /*type*/, cudaMemPool_t /*memPool*/) {
  static constinit Refusal refusal{
      "cudaMemSetMemPool",
      "needs an adapter: HIP's memory pools belong to devices, not to locations",
      "hipDeviceSetMemPool"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpy -> hipMemcpy
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy(void* dst, const void* src, size_t count,
    cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpy_t> target{hip_library, "cudaMemcpy", "hipMemcpy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, src, count, to_kind)));
}

// cudaMemcpy2D -> hipMemcpy2D
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2D(void* dst, size_t dpitch, const void* src,
    size_t spitch, size_t width, size_t height, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpy2D_t> target{hip_library, "cudaMemcpy2D", "hipMemcpy2D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, dpitch, src, spitch, width, height, to_kind)));
}

// cudaMemcpy2DArrayToArray -> hipMemcpy2DArrayToArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DArrayToArray(cudaArray_t dst, size_t wOffsetDst,
    size_t hOffsetDst, cudaArray_const_t src, size_t wOffsetSrc, size_t hOffsetSrc, size_t width,
    size_t height, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpy2DArrayToArray_t> target{hip_library,
      "cudaMemcpy2DArrayToArray", "hipMemcpy2DArrayToArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dst), wOffsetDst, hOffsetDst,
      pass<hip::hipArray_const_t>(src), wOffsetSrc, hOffsetSrc, width, height, to_kind)));
}

// cudaMemcpy2DArrayToArray_ptds: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DArrayToArray_ptds(cudaArray_t /*dst*/,
    size_t /*wOffsetDst*/, size_t /*hOffsetDst*/, cudaArray_const_t /*src*/, size_t /*wOffsetSrc*/,
    size_t /*hOffsetSrc*/, size_t /*width*/, size_t /*height*/, cudaMemcpyKind /*kind*/) {
  static constinit Refusal refusal{
      "cudaMemcpy2DArrayToArray_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpy2DArrayToArray"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpy2DAsync -> hipMemcpy2DAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DAsync(void* dst, size_t dpitch, const void* src,
    size_t spitch, size_t width, size_t height, cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpy2DAsync_t> target{hip_library, "cudaMemcpy2DAsync",
      "hipMemcpy2DAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, dpitch, src, spitch, width, height, to_kind,
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMemcpy2DAsync_ptsz -> hipMemcpy2DAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DAsync_ptsz(void* dst, size_t dpitch,
    const void* src, size_t spitch, size_t width, size_t height, cudaMemcpyKind kind,
    cudaStream_t stream) {
  static constinit Target<hip::hipMemcpy2DAsync_spt_t> target{hip_library, "cudaMemcpy2DAsync_ptsz",
      "hipMemcpy2DAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, dpitch, src, spitch, width, height, to_kind,
      pass<hip::hipStream_t>(stream))));
}

// cudaMemcpy2DFromArray -> hipMemcpy2DFromArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DFromArray(void* dst, size_t dpitch,
    cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height,
    cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpy2DFromArray_t> target{hip_library, "cudaMemcpy2DFromArray",
      "hipMemcpy2DFromArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, dpitch, pass<hip::hipArray_const_t>(src),
      wOffset, hOffset, width, height, to_kind)));
}

// cudaMemcpy2DFromArrayAsync -> hipMemcpy2DFromArrayAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DFromArrayAsync(void* dst, size_t dpitch,
    cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height,
    cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpy2DFromArrayAsync_t> target{hip_library,
      "cudaMemcpy2DFromArrayAsync", "hipMemcpy2DFromArrayAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, dpitch, pass<hip::hipArray_const_t>(src),
      wOffset, hOffset, width, height, to_kind, as_stream<hip::hipStream_t>(stream))));
}

// cudaMemcpy2DFromArrayAsync_ptsz -> hipMemcpy2DFromArrayAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DFromArrayAsync_ptsz(void* dst, size_t dpitch,
    cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height,
    cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpy2DFromArrayAsync_spt_t> target{hip_library,
      "cudaMemcpy2DFromArrayAsync_ptsz", "hipMemcpy2DFromArrayAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, dpitch, pass<hip::hipArray_const_t>(src),
      wOffset, hOffset, width, height, to_kind, pass<hip::hipStream_t>(stream))));
}

// cudaMemcpy2DFromArray_ptds -> hipMemcpy2DFromArray_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DFromArray_ptds(void* dst, size_t dpitch,
    cudaArray_const_t src, size_t wOffset, size_t hOffset, size_t width, size_t height,
    cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpy2DFromArray_spt_t> target{hip_library,
      "cudaMemcpy2DFromArray_ptds", "hipMemcpy2DFromArray_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, dpitch, pass<hip::hipArray_const_t>(src),
      wOffset, hOffset, width, height, to_kind)));
}

// cudaMemcpy2DToArray -> hipMemcpy2DToArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DToArray(cudaArray_t dst, size_t wOffset,
    size_t hOffset, const void* src, size_t spitch, size_t width, size_t height,
    cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpy2DToArray_t> target{hip_library, "cudaMemcpy2DToArray",
      "hipMemcpy2DToArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dst), wOffset, hOffset, src,
      spitch, width, height, to_kind)));
}

// cudaMemcpy2DToArrayAsync -> hipMemcpy2DToArrayAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DToArrayAsync(cudaArray_t dst, size_t wOffset,
    size_t hOffset, const void* src, size_t spitch, size_t width, size_t height,
    cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpy2DToArrayAsync_t> target{hip_library,
      "cudaMemcpy2DToArrayAsync", "hipMemcpy2DToArrayAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dst), wOffset, hOffset, src,
      spitch, width, height, to_kind, as_stream<hip::hipStream_t>(stream))));
}

// cudaMemcpy2DToArrayAsync_ptsz -> hipMemcpy2DToArrayAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DToArrayAsync_ptsz(cudaArray_t dst, size_t wOffset,
    size_t hOffset, const void* src, size_t spitch, size_t width, size_t height,
    cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpy2DToArrayAsync_spt_t> target{hip_library,
      "cudaMemcpy2DToArrayAsync_ptsz", "hipMemcpy2DToArrayAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dst), wOffset, hOffset, src,
      spitch, width, height, to_kind, pass<hip::hipStream_t>(stream))));
}

// cudaMemcpy2DToArray_ptds -> hipMemcpy2DToArray_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2DToArray_ptds(cudaArray_t dst, size_t wOffset,
    size_t hOffset, const void* src, size_t spitch, size_t width, size_t height,
    cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpy2DToArray_spt_t> target{hip_library,
      "cudaMemcpy2DToArray_ptds", "hipMemcpy2DToArray_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dst), wOffset, hOffset, src,
      spitch, width, height, to_kind)));
}

// cudaMemcpy2D_ptds -> hipMemcpy2D_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy2D_ptds(void* dst, size_t dpitch, const void* src,
    size_t spitch, size_t width, size_t height, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpy2D_spt_t> target{hip_library, "cudaMemcpy2D_ptds",
      "hipMemcpy2D_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, dpitch, src, spitch, width, height, to_kind)));
}

// cudaMemcpy3D -> hipMemcpy3D
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3D(const cudaMemcpy3DParms* p) {
  static constinit Target<hip::hipMemcpy3D_t> target{hip_library, "cudaMemcpy3D", "hipMemcpy3D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<const hip::hipMemcpy3DParms*>(p))));
}

// cudaMemcpy3DAsync -> hipMemcpy3DAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DAsync(const cudaMemcpy3DParms* p,
    cudaStream_t stream) {
  static constinit Target<hip::hipMemcpy3DAsync_t> target{hip_library, "cudaMemcpy3DAsync",
      "hipMemcpy3DAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<const hip::hipMemcpy3DParms*>(p),
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMemcpy3DAsync_ptsz -> hipMemcpy3DAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DAsync_ptsz(const cudaMemcpy3DParms* p,
    cudaStream_t stream) {
  static constinit Target<hip::hipMemcpy3DAsync_spt_t> target{hip_library, "cudaMemcpy3DAsync_ptsz",
      "hipMemcpy3DAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<const hip::hipMemcpy3DParms*>(p),
      pass<hip::hipStream_t>(stream))));
}

// cudaMemcpy3DBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DBatchAsync(size_t /*numOps*/,
    cudaMemcpy3DBatchOp* /*opList*/, unsigned long long /*flags*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpy3DBatchAsync",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpy3DBatchAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpy3DBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DBatchAsync_ptsz(size_t /*numOps*/,
    cudaMemcpy3DBatchOp* /*opList*/, unsigned long long /*flags*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpy3DBatchAsync_ptsz",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpy3DBatchAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpy3DPeer -> hipMemcpy3DPeer
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DPeer(const cudaMemcpy3DPeerParms* p) {
  static constinit Target<hip::hipMemcpy3DPeer_t> target{hip_library, "cudaMemcpy3DPeer",
      "hipMemcpy3DPeer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemcpy3DPeerParms*>(p))));
}

// cudaMemcpy3DPeerAsync -> hipMemcpy3DPeerAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DPeerAsync(const cudaMemcpy3DPeerParms* p,
    cudaStream_t stream) {
  static constinit Target<hip::hipMemcpy3DPeerAsync_t> target{hip_library, "cudaMemcpy3DPeerAsync",
      "hipMemcpy3DPeerAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipMemcpy3DPeerParms*>(p),
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMemcpy3DPeerAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DPeerAsync_ptsz(const cudaMemcpy3DPeerParms* /*p*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpy3DPeerAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpy3DPeerAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpy3DPeer_ptds: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DPeer_ptds(const cudaMemcpy3DPeerParms* /*p*/) {
  static constinit Refusal refusal{
      "cudaMemcpy3DPeer_ptds",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipMemcpy3DPeer"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpy3DWithAttributesAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DWithAttributesAsync(cudaMemcpy3DBatchOp* /*op*/,
    unsigned long long /*flags*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpy3DWithAttributesAsync",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpy3DAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpy3DWithAttributesAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3DWithAttributesAsync_ptsz(
    cudaMemcpy3DBatchOp* /*op*/, unsigned long long /*flags*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpy3DWithAttributesAsync_ptsz",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpy3DAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpy3D_ptds -> hipMemcpy3D_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy3D_ptds(const cudaMemcpy3DParms* p) {
  static constinit Target<hip::hipMemcpy3D_spt_t> target{hip_library, "cudaMemcpy3D_ptds",
      "hipMemcpy3D_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<const hip::hipMemcpy3DParms*>(p))));
}

// cudaMemcpyArrayToArray: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyArrayToArray(cudaArray_t /*dst*/,
    size_t /*wOffsetDst*/, size_t /*hOffsetDst*/, cudaArray_const_t /*src*/, size_t /*wOffsetSrc*/,
    size_t /*hOffsetSrc*/, size_t /*count*/, cudaMemcpyKind /*kind*/) {
  static constinit Refusal refusal{
      "cudaMemcpyArrayToArray",
      "needs an adapter: HIP has only the two-dimensional copy of this kind; this one counts "
      "bytes that may run over rows",
      "hipMemcpy2DArrayToArray"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyArrayToArray_ptds: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyArrayToArray_ptds(cudaArray_t /*dst*/,
    size_t /*wOffsetDst*/, size_t /*hOffsetDst*/, cudaArray_const_t /*src*/, size_t /*wOffsetSrc*/,
    size_t /*hOffsetSrc*/, size_t /*count*/, cudaMemcpyKind /*kind*/) {
  static constinit Refusal refusal{
      "cudaMemcpyArrayToArray_ptds",
      "needs an adapter: HIP has only the two-dimensional copy of this kind; this one counts "
      "bytes that may run over rows",
      "hipMemcpy2DArrayToArray"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyAsync -> hipMemcpyAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyAsync(void* dst, const void* src, size_t count,
    cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpyAsync_t> target{hip_library, "cudaMemcpyAsync",
      "hipMemcpyAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, src, count, to_kind,
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMemcpyAsync_ptsz -> hipMemcpyAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyAsync_ptsz(void* dst, const void* src, size_t count,
    cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpyAsync_spt_t> target{hip_library, "cudaMemcpyAsync_ptsz",
      "hipMemcpyAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, src, count, to_kind,
      pass<hip::hipStream_t>(stream))));
}

// cudaMemcpyBatchAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyBatchAsync(void* const* /*dsts*/,
    const void* const* /*srcs*/, const size_t* /*sizes*/, size_t /*count*/,
    cudaMemcpyAttributes* /*attrs*/, size_t* /*attrsIdxs*/, size_t /*numAttrs*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpyBatchAsync",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpyBatchAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyBatchAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyBatchAsync_ptsz(void* const* /*dsts*/,
    const void* const* /*srcs*/, const size_t* /*sizes*/, size_t /*count*/,
    cudaMemcpyAttributes* /*attrs*/, size_t* /*attrsIdxs*/, size_t /*numAttrs*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpyBatchAsync_ptsz",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpyBatchAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyFromArray -> hipMemcpyFromArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyFromArray(void* dst, cudaArray_const_t src,
    size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpyFromArray_t> target{hip_library, "cudaMemcpyFromArray",
      "hipMemcpyFromArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, pass<hip::hipArray_const_t>(src), wOffset,
      hOffset, count, to_kind)));
}

// cudaMemcpyFromArrayAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyFromArrayAsync(void* /*dst*/,
    cudaArray_const_t /*src*/, size_t /*wOffset*/, size_t /*hOffset*/, size_t /*count*/,
    cudaMemcpyKind /*kind*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpyFromArrayAsync",
      "needs an adapter: HIP has only the two-dimensional copy of this kind; this one counts "
      "bytes that may run over rows",
      "hipMemcpy2DFromArrayAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyFromArrayAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyFromArrayAsync_ptsz(void* /*dst*/,
    cudaArray_const_t /*src*/, size_t /*wOffset*/, size_t /*hOffset*/, size_t /*count*/,
    cudaMemcpyKind /*kind*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpyFromArrayAsync_ptsz",
      "needs an adapter: HIP has only the two-dimensional copy of this kind; this one counts "
      "bytes that may run over rows",
      "hipMemcpy2DFromArrayAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyFromArray_ptds -> hipMemcpyFromArray_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyFromArray_ptds(void* dst, cudaArray_const_t src,
    size_t wOffset, size_t hOffset, size_t count, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpyFromArray_spt_t> target{hip_library,
      "cudaMemcpyFromArray_ptds", "hipMemcpyFromArray_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, pass<hip::hipArray_const_t>(src), wOffset,
      hOffset, count, to_kind)));
}

// cudaMemcpyFromSymbol -> hipMemcpyFromSymbol
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyFromSymbol(void* dst, const void* symbol,
    size_t count, size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpyFromSymbol_t> target{hip_library, "cudaMemcpyFromSymbol",
      "hipMemcpyFromSymbol"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, symbol, count, offset, to_kind)));
}

// cudaMemcpyFromSymbolAsync -> hipMemcpyFromSymbolAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyFromSymbolAsync(void* dst, const void* symbol,
    size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpyFromSymbolAsync_t> target{hip_library,
      "cudaMemcpyFromSymbolAsync", "hipMemcpyFromSymbolAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, symbol, count, offset, to_kind,
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMemcpyFromSymbolAsync_ptsz -> hipMemcpyFromSymbolAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyFromSymbolAsync_ptsz(void* dst, const void* symbol,
    size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpyFromSymbolAsync_spt_t> target{hip_library,
      "cudaMemcpyFromSymbolAsync_ptsz", "hipMemcpyFromSymbolAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, symbol, count, offset, to_kind,
      pass<hip::hipStream_t>(stream))));
}

// cudaMemcpyFromSymbol_ptds -> hipMemcpyFromSymbol_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyFromSymbol_ptds(void* dst, const void* symbol,
    size_t count, size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpyFromSymbol_spt_t> target{hip_library,
      "cudaMemcpyFromSymbol_ptds", "hipMemcpyFromSymbol_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, symbol, count, offset, to_kind)));
}

// cudaMemcpyPeer -> hipMemcpyPeer
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyPeer(void* dst, int dstDevice, const void* src,
    int srcDevice, size_t count) {
  static constinit Target<hip::hipMemcpyPeer_t> target{hip_library, "cudaMemcpyPeer",
      "hipMemcpyPeer"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(dst, dstDevice, src, srcDevice, count)));
}

// cudaMemcpyPeerAsync -> hipMemcpyPeerAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyPeerAsync(void* dst, int dstDevice, const void* src,
    int srcDevice, size_t count, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpyPeerAsync_t> target{hip_library, "cudaMemcpyPeerAsync",
      "hipMemcpyPeerAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(dst, dstDevice, src, srcDevice, count,
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMemcpyToArray -> hipMemcpyToArray
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyToArray(cudaArray_t dst, size_t wOffset,
    size_t hOffset, const void* src, size_t count, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpyToArray_t> target{hip_library, "cudaMemcpyToArray",
      "hipMemcpyToArray"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipArray_t>(dst), wOffset, hOffset, src,
      count, to_kind)));
}

// cudaMemcpyToArrayAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyToArrayAsync(cudaArray_t /*dst*/,
    size_t /*wOffset*/, size_t /*hOffset*/, const void* /*src*/, size_t /*count*/,
    cudaMemcpyKind /*kind*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpyToArrayAsync",
      "needs an adapter: HIP has only the two-dimensional copy of this kind; this one counts "
      "bytes that may run over rows",
      "hipMemcpy2DToArrayAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyToArrayAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyToArrayAsync_ptsz(cudaArray_t /*dst*/,
    size_t /*wOffset*/, size_t /*hOffset*/, const void* /*src*/, size_t /*count*/,
    cudaMemcpyKind /*kind*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpyToArrayAsync_ptsz",
      "needs an adapter: HIP has only the two-dimensional copy of this kind; this one counts "
      "bytes that may run over rows",
      "hipMemcpy2DToArrayAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyToArray_ptds: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyToArray_ptds(cudaArray_t /*dst*/,
    size_t /*wOffset*/, size_t /*hOffset*/, const void* /*src*/, size_t /*count*/,
    cudaMemcpyKind /*kind*/) {
  static constinit Refusal refusal{
      "cudaMemcpyToArray_ptds",
      "needs an adapter: HIP has only the two-dimensional copy of this kind; this one counts "
      "bytes that may run over rows",
      "hipMemcpyToArray"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyToSymbol -> hipMemcpyToSymbol
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyToSymbol(const void* symbol, const void* src,
    size_t count, size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpyToSymbol_t> target{hip_library, "cudaMemcpyToSymbol",
      "hipMemcpyToSymbol"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(symbol, src, count, offset, to_kind)));
}

// cudaMemcpyToSymbolAsync -> hipMemcpyToSymbolAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyToSymbolAsync(const void* symbol, const void* src,
    size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpyToSymbolAsync_t> target{hip_library,
      "cudaMemcpyToSymbolAsync", "hipMemcpyToSymbolAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(symbol, src, count, offset, to_kind,
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMemcpyToSymbolAsync_ptsz -> hipMemcpyToSymbolAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyToSymbolAsync_ptsz(const void* symbol,
    const void* src, size_t count, size_t offset, cudaMemcpyKind kind, cudaStream_t stream) {
  static constinit Target<hip::hipMemcpyToSymbolAsync_spt_t> target{hip_library,
      "cudaMemcpyToSymbolAsync_ptsz", "hipMemcpyToSymbolAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(symbol, src, count, offset, to_kind,
      pass<hip::hipStream_t>(stream))));
}

// cudaMemcpyToSymbol_ptds -> hipMemcpyToSymbol_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyToSymbol_ptds(const void* symbol, const void* src,
    size_t count, size_t offset, cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpyToSymbol_spt_t> target{hip_library,
      "cudaMemcpyToSymbol_ptds", "hipMemcpyToSymbol_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(symbol, src, count, offset, to_kind)));
}

// cudaMemcpyWithAttributesAsync: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyWithAttributesAsync(void* /*dst*/,
    const void* /*src*/, size_t /*size*/, cudaMemcpyAttributes* /*attr*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpyWithAttributesAsync",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpyAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpyWithAttributesAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpyWithAttributesAsync_ptsz(void* /*dst*/,
    const void* /*src*/, size_t /*size*/, cudaMemcpyAttributes* /*attr*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaMemcpyWithAttributesAsync_ptsz",
      "needs an adapter: HIP's copies do not honour the attributes of sources and destinations",
      "hipMemcpyAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMemcpy_ptds -> hipMemcpy_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemcpy_ptds(void* dst, const void* src, size_t count,
    cudaMemcpyKind kind) {
  static constinit Target<hip::hipMemcpy_spt_t> target{hip_library, "cudaMemcpy_ptds",
      "hipMemcpy_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipMemcpyKind to_kind{};
  if (!convert(kind, to_kind)) {
    return reject(target, "kind", kind, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(dst, src, count, to_kind)));
}

// cudaMemset -> hipMemset
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset(void* devPtr, int value, size_t count) {
  static constinit Target<hip::hipMemset_t> target{hip_library, "cudaMemset", "hipMemset"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, value, count)));
}

// cudaMemset2D -> hipMemset2D
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset2D(void* devPtr, size_t pitch, int value,
    size_t width, size_t height) {
  static constinit Target<hip::hipMemset2D_t> target{hip_library, "cudaMemset2D", "hipMemset2D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, pitch, value, width, height)));
}

// cudaMemset2DAsync -> hipMemset2DAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset2DAsync(void* devPtr, size_t pitch, int value,
    size_t width, size_t height, cudaStream_t stream) {
  static constinit Target<hip::hipMemset2DAsync_t> target{hip_library, "cudaMemset2DAsync",
      "hipMemset2DAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, pitch, value, width, height,
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMemset2DAsync_ptsz -> hipMemset2DAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset2DAsync_ptsz(void* devPtr, size_t pitch, int value,
    size_t width, size_t height, cudaStream_t stream) {
  static constinit Target<hip::hipMemset2DAsync_spt_t> target{hip_library, "cudaMemset2DAsync_ptsz",
      "hipMemset2DAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, pitch, value, width, height,
      pass<hip::hipStream_t>(stream))));
}

// cudaMemset2D_ptds -> hipMemset2D_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset2D_ptds(void* devPtr, size_t pitch, int value,
    size_t width, size_t height) {
  static constinit Target<hip::hipMemset2D_spt_t> target{hip_library, "cudaMemset2D_ptds",
      "hipMemset2D_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, pitch, value, width, height)));
}

// cudaMemset3D -> hipMemset3D
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset3D(cudaPitchedPtr pitchedDevPtr, int value,
    cudaExtent extent) {
  static constinit Target<hip::hipMemset3D_t> target{hip_library, "cudaMemset3D", "hipMemset3D"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipPitchedPtr>(pitchedDevPtr), value,
      pass<hip::hipExtent>(extent))));
}

// cudaMemset3DAsync -> hipMemset3DAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset3DAsync(cudaPitchedPtr pitchedDevPtr, int value,
    cudaExtent extent, cudaStream_t stream) {
  static constinit Target<hip::hipMemset3DAsync_t> target{hip_library, "cudaMemset3DAsync",
      "hipMemset3DAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipPitchedPtr>(pitchedDevPtr), value,
      pass<hip::hipExtent>(extent), as_stream<hip::hipStream_t>(stream))));
}

// cudaMemset3DAsync_ptsz -> hipMemset3DAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset3DAsync_ptsz(cudaPitchedPtr pitchedDevPtr,
    int value, cudaExtent extent, cudaStream_t stream) {
  static constinit Target<hip::hipMemset3DAsync_spt_t> target{hip_library, "cudaMemset3DAsync_ptsz",
      "hipMemset3DAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipPitchedPtr>(pitchedDevPtr), value,
      pass<hip::hipExtent>(extent), pass<hip::hipStream_t>(stream))));
}

// cudaMemset3D_ptds -> hipMemset3D_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset3D_ptds(cudaPitchedPtr pitchedDevPtr, int value,
    cudaExtent extent) {
  static constinit Target<hip::hipMemset3D_spt_t> target{hip_library, "cudaMemset3D_ptds",
      "hipMemset3D_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipPitchedPtr>(pitchedDevPtr), value,
      pass<hip::hipExtent>(extent))));
}

// cudaMemsetAsync -> hipMemsetAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemsetAsync(void* devPtr, int value, size_t count,
    cudaStream_t stream) {
  static constinit Target<hip::hipMemsetAsync_t> target{hip_library, "cudaMemsetAsync",
      "hipMemsetAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, value, count,
      as_stream<hip::hipStream_t>(stream))));
}

// cudaMemsetAsync_ptsz -> hipMemsetAsync_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemsetAsync_ptsz(void* devPtr, int value, size_t count,
    cudaStream_t stream) {
  static constinit Target<hip::hipMemsetAsync_spt_t> target{hip_library, "cudaMemsetAsync_ptsz",
      "hipMemsetAsync_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, value, count,
      pass<hip::hipStream_t>(stream))));
}

// cudaMemset_ptds -> hipMemset_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaMemset_ptds(void* devPtr, int value, size_t count) {
  static constinit Target<hip::hipMemset_spt_t> target{hip_library, "cudaMemset_ptds",
      "hipMemset_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(devPtr, value, count)));
}

// cudaMipmappedArrayGetMemoryRequirements: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMipmappedArrayGetMemoryRequirements(
    cudaArrayMemoryRequirements* /*memoryRequirements*/, cudaMipmappedArray_t /*mipmap*/,
    int /*device*/) {
  static constinit Refusal refusal{
      "cudaMipmappedArrayGetMemoryRequirements",
      "HIP has no sparse or planar arrays"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaMipmappedArrayGetSparseProperties: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaMipmappedArrayGetSparseProperties(
    cudaArraySparseProperties* /*sparseProperties*/, cudaMipmappedArray_t /*mipmap*/) {
  static constinit Refusal refusal{
      "cudaMipmappedArrayGetSparseProperties",
      "HIP has no sparse or planar arrays"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaOccupancyAvailableDynamicSMemPerBlock -> hipOccupancyAvailableDynamicSMemPerBlock
extern "C" CUDAWAY_EXPORT cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock(
    size_t* dynamicSmemSize, const void* func, int numBlocks, int blockSize) {
  static constinit Target<hip::hipOccupancyAvailableDynamicSMemPerBlock_t> target{hip_library,
      "cudaOccupancyAvailableDynamicSMemPerBlock", "hipOccupancyAvailableDynamicSMemPerBlock"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(dynamicSmemSize, func, numBlocks, blockSize)));
}

// cudaOccupancyMaxActiveBlocksPerMultiprocessor -> hipOccupancyMaxActiveBlocksPerMultiprocessor
extern "C" CUDAWAY_EXPORT cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int* numBlocks,
    const void* func, int blockSize, size_t dynamicSMemSize) {
  static constinit Target<hip::hipOccupancyMaxActiveBlocksPerMultiprocessor_t> target{hip_library,
      "cudaOccupancyMaxActiveBlocksPerMultiprocessor",
      "hipOccupancyMaxActiveBlocksPerMultiprocessor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(numBlocks, func, blockSize, dynamicSMemSize)));
}

// cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags ->
// hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int* numBlocks, const void* func, int blockSize, size_t dynamicSMemSize, unsigned int flags) {
  static constinit Target<hip::hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags_t> target{
      hip_library, "cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags",
      "hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(numBlocks, func, blockSize, dynamicSMemSize, flags)));
}

// cudaOccupancyMaxActiveClusters: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaOccupancyMaxActiveClusters(int* /*numClusters*/,
    const void* /*func*/, const cudaLaunchConfig_t* /*launchConfig*/) {
  static constinit Refusal refusal{
      "cudaOccupancyMaxActiveClusters",
      "AMD GPUs have no thread block clusters"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaOccupancyMaxPotentialClusterSize: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaOccupancyMaxPotentialClusterSize(int* /*clusterSize*/,
    const void* /*func*/, const cudaLaunchConfig_t* /*launchConfig*/) {
  static constinit Refusal refusal{
      "cudaOccupancyMaxPotentialClusterSize",
      "AMD GPUs have no thread block clusters"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaPeekAtLastError -> hipPeekAtLastError
extern "C" CUDAWAY_EXPORT cudaError_t cudaPeekAtLastError() {
  static constinit Target<hip::hipPeekAtLastError_t> target{hip_library, "cudaPeekAtLastError",
      "hipPeekAtLastError"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call()));
}

// cudaPointerGetAttributes: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaPointerGetAttributes(
    cudaPointerAttributes* /*attributes*/, const void* /*ptr*/) {
  static constinit Refusal refusal{
      "cudaPointerGetAttributes",
      "needs an adapter: cudaPointerAttributes has another layout",
      "hipPointerGetAttributes"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaProfilerStart: does nothing. It tells a profiling tool of CUDA to start or stop, and none can
// be attached; with none, NVIDIA's own function succeeds and does nothing (tried on an H200). HIP's
// function always answers hipErrorNotSupported.
extern "C" CUDAWAY_EXPORT cudaError_t cudaProfilerStart() {
  return done("cudaProfilerStart", cudaSuccess);
}

// cudaProfilerStop: does nothing. It tells a profiling tool of CUDA to start or stop, and none can
// be attached; with none, NVIDIA's own function succeeds and does nothing (tried on an H200). HIP's
// function always answers hipErrorNotSupported.
extern "C" CUDAWAY_EXPORT cudaError_t cudaProfilerStop() {
  return done("cudaProfilerStop", cudaSuccess);
}

// cudaRuntimeGetVersion -> hipRuntimeGetVersion, by hand
extern "C" CUDAWAY_EXPORT cudaError_t cudaRuntimeGetVersion(int* runtimeVersion) {
  return done("cudaRuntimeGetVersion", adapters::runtime_version(runtimeVersion));
}

// cudaSetDevice -> hipSetDevice
extern "C" CUDAWAY_EXPORT cudaError_t cudaSetDevice(int device) {
  static constinit Target<hip::hipSetDevice_t> target{hip_library, "cudaSetDevice", "hipSetDevice"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(device)));
}

// cudaSetDeviceFlags -> hipSetDeviceFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaSetDeviceFlags(unsigned int flags) {
  static constinit Target<hip::hipSetDeviceFlags_t> target{hip_library, "cudaSetDeviceFlags",
      "hipSetDeviceFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(flags)));
}

// cudaSetValidDevices -> hipSetValidDevices
extern "C" CUDAWAY_EXPORT cudaError_t cudaSetValidDevices(int* device_arr, int len) {
  static constinit Target<hip::hipSetValidDevices_t> target{hip_library, "cudaSetValidDevices",
      "hipSetValidDevices"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(device_arr, len)));
}

// cudaSignalExternalSemaphoresAsync -> hipSignalExternalSemaphoresAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaSignalExternalSemaphoresAsync(
    const cudaExternalSemaphore_t* extSemArray,
    const cudaExternalSemaphoreSignalParams* paramsArray, unsigned int numExtSems,
    cudaStream_t stream) {
  static constinit Target<hip::hipSignalExternalSemaphoresAsync_t> target{hip_library,
      "cudaSignalExternalSemaphoresAsync", "hipSignalExternalSemaphoresAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<const hip::hipExternalSemaphore_t*>(extSemArray),
      pass<const hip::hipExternalSemaphoreSignalParams*>(paramsArray), numExtSems,
      as_stream<hip::hipStream_t>(stream))));
}

// cudaSignalExternalSemaphoresAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaSignalExternalSemaphoresAsync_ptsz(
    const cudaExternalSemaphore_t* /*extSemArray*/,
    const cudaExternalSemaphoreSignalParams* /*paramsArray*/, unsigned int /*numExtSems*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaSignalExternalSemaphoresAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipSignalExternalSemaphoresAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamAddCallback: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamAddCallback(cudaStream_t /*stream*/,
    cudaStreamCallback_t /*callback*/, void* /*userData*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaStreamAddCallback",
      "needs an adapter: the callback gets a status, a number that must become CUDA's",
      "hipStreamAddCallback"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamAddCallback_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamAddCallback_ptsz(cudaStream_t /*stream*/,
    cudaStreamCallback_t /*callback*/, void* /*userData*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaStreamAddCallback_ptsz",
      "needs an adapter: the callback gets a status, a number that must become CUDA's",
      "hipStreamAddCallback_spt"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamAttachMemAsync -> hipStreamAttachMemAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamAttachMemAsync(cudaStream_t stream, void* devPtr,
    size_t length, unsigned int flags) {
  static constinit Target<hip::hipStreamAttachMemAsync_t> target{hip_library,
      "cudaStreamAttachMemAsync", "hipStreamAttachMemAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream), devPtr, length,
      flags)));
}

// cudaStreamAttachMemAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamAttachMemAsync_ptsz(cudaStream_t /*stream*/,
    void* /*devPtr*/, size_t /*length*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaStreamAttachMemAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamAttachMemAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamBeginCapture -> hipStreamBeginCapture
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamBeginCapture(cudaStream_t stream,
    cudaStreamCaptureMode mode) {
  static constinit Target<hip::hipStreamBeginCapture_t> target{hip_library,
      "cudaStreamBeginCapture", "hipStreamBeginCapture"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipStreamCaptureMode to_mode{};
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream), to_mode)));
}

// cudaStreamBeginCaptureToGraph: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamBeginCaptureToGraph(cudaStream_t /*stream*/,
    cudaGraph_t /*graph*/, const cudaGraphNode_t* /*dependencies*/,
    const cudaGraphEdgeData* /*dependencyData*/, size_t /*numDependencies*/,
    cudaStreamCaptureMode /*mode*/) {
  static constinit Refusal refusal{
      "cudaStreamBeginCaptureToGraph",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamBeginCaptureToGraph"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamBeginCaptureToGraph_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamBeginCaptureToGraph_ptsz(cudaStream_t /*stream*/,
    cudaGraph_t /*graph*/, const cudaGraphNode_t* /*dependencies*/,
    const cudaGraphEdgeData* /*dependencyData*/, size_t /*numDependencies*/,
    cudaStreamCaptureMode /*mode*/) {
  static constinit Refusal refusal{
      "cudaStreamBeginCaptureToGraph_ptsz",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamBeginCaptureToGraph"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamBeginCapture_ptsz -> hipStreamBeginCapture_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamBeginCapture_ptsz(cudaStream_t stream,
    cudaStreamCaptureMode mode) {
  static constinit Target<hip::hipStreamBeginCapture_spt_t> target{hip_library,
      "cudaStreamBeginCapture_ptsz", "hipStreamBeginCapture_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  hip::hipStreamCaptureMode to_mode{};
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, cudaErrorInvalidValue);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(stream), to_mode)));
}

// cudaStreamBeginRecaptureToGraph: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamBeginRecaptureToGraph(cudaStream_t /*stream*/,
    cudaStreamCaptureMode /*mode*/, cudaGraph_t /*graph*/,
    cudaGraphRecaptureCallbackData* /*callbackData*/) {
  static constinit Refusal refusal{
      "cudaStreamBeginRecaptureToGraph",
      "HIP cannot capture into a graph again"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamBeginRecaptureToGraph_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamBeginRecaptureToGraph_ptsz(cudaStream_t /*stream*/,
    cudaStreamCaptureMode /*mode*/, cudaGraph_t /*graph*/,
    cudaGraphRecaptureCallbackData* /*callbackData*/) {
  static constinit Refusal refusal{
      "cudaStreamBeginRecaptureToGraph_ptsz",
      "HIP cannot capture into a graph again"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamCopyAttributes -> hipStreamCopyAttributes
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamCopyAttributes(cudaStream_t dst, cudaStream_t src) {
  static constinit Target<hip::hipStreamCopyAttributes_t> target{hip_library,
      "cudaStreamCopyAttributes", "hipStreamCopyAttributes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(dst),
      as_stream<hip::hipStream_t>(src))));
}

// cudaStreamCopyAttributes_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamCopyAttributes_ptsz(cudaStream_t /*dst*/,
    cudaStream_t /*src*/) {
  static constinit Refusal refusal{
      "cudaStreamCopyAttributes_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamCopyAttributes"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamCreate -> hipStreamCreate
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamCreate(cudaStream_t* pStream) {
  static constinit Target<hip::hipStreamCreate_t> target{hip_library, "cudaStreamCreate",
      "hipStreamCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t*>(pStream))));
}

// cudaStreamCreateWithFlags -> hipStreamCreateWithFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamCreateWithFlags(cudaStream_t* pStream,
    unsigned int flags) {
  static constinit Target<hip::hipStreamCreateWithFlags_t> target{hip_library,
      "cudaStreamCreateWithFlags", "hipStreamCreateWithFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t*>(pStream), flags)));
}

// cudaStreamCreateWithPriority -> hipStreamCreateWithPriority
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamCreateWithPriority(cudaStream_t* pStream,
    unsigned int flags, int priority) {
  static constinit Target<hip::hipStreamCreateWithPriority_t> target{hip_library,
      "cudaStreamCreateWithPriority", "hipStreamCreateWithPriority"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t*>(pStream), flags, priority)));
}

// cudaStreamDestroy -> hipStreamDestroy
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamDestroy(cudaStream_t stream) {
  static constinit Target<hip::hipStreamDestroy_t> target{hip_library, "cudaStreamDestroy",
      "hipStreamDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream))));
}

// cudaStreamEndCapture -> hipStreamEndCapture
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamEndCapture(cudaStream_t stream,
    cudaGraph_t* pGraph) {
  static constinit Target<hip::hipStreamEndCapture_t> target{hip_library, "cudaStreamEndCapture",
      "hipStreamEndCapture"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream),
      pass<hip::hipGraph_t*>(pGraph))));
}

// cudaStreamEndCapture_ptsz -> hipStreamEndCapture_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamEndCapture_ptsz(cudaStream_t stream,
    cudaGraph_t* pGraph) {
  static constinit Target<hip::hipStreamEndCapture_spt_t> target{hip_library,
      "cudaStreamEndCapture_ptsz", "hipStreamEndCapture_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(stream),
      pass<hip::hipGraph_t*>(pGraph))));
}

// cudaStreamGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetAttribute(cudaStream_t /*hStream*/,
    cudaLaunchAttributeID /*attr*/, cudaLaunchAttributeValue* /*value_out*/) {
  static constinit Refusal refusal{
      "cudaStreamGetAttribute",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipStreamGetAttribute"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamGetAttribute_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetAttribute_ptsz(cudaStream_t /*hStream*/,
    cudaLaunchAttributeID /*attr*/, cudaLaunchAttributeValue* /*value_out*/) {
  static constinit Refusal refusal{
      "cudaStreamGetAttribute_ptsz",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipStreamGetAttribute"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamGetCaptureInfo: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetCaptureInfo(cudaStream_t /*stream*/,
    cudaStreamCaptureStatus* /*captureStatus_out*/, unsigned long long* /*id_out*/,
    cudaGraph_t* /*graph_out*/, const cudaGraphNode_t** /*dependencies_out*/,
    const cudaGraphEdgeData** /*edgeData_out*/, size_t* /*numDependencies_out*/) {
  static constinit Refusal refusal{
      "cudaStreamGetCaptureInfo",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamGetCaptureInfo"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamGetCaptureInfo_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetCaptureInfo_ptsz(cudaStream_t /*stream*/,
    cudaStreamCaptureStatus* /*captureStatus_out*/, unsigned long long* /*id_out*/,
    cudaGraph_t* /*graph_out*/, const cudaGraphNode_t** /*dependencies_out*/,
    const cudaGraphEdgeData** /*edgeData_out*/, size_t* /*numDependencies_out*/) {
  static constinit Refusal refusal{
      "cudaStreamGetCaptureInfo_ptsz",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamGetCaptureInfo_spt"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamGetDevResource: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetDevResource(cudaStream_t /*hStream*/,
    cudaDevResource* /*resource*/, cudaDevResourceType /*type*/) {
  static constinit Refusal refusal{
      "cudaStreamGetDevResource",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamGetDevResource_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetDevResource_ptsz(cudaStream_t /*hStream*/,
    cudaDevResource* /*resource*/, cudaDevResourceType /*type*/) {
  static constinit Refusal refusal{
      "cudaStreamGetDevResource_ptsz",
      "HIP has no green contexts: it partitions compute units by hipExtStreamCreateWithCUMask "
      "only"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamGetDevice -> hipStreamGetDevice
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetDevice(cudaStream_t hStream, int* device) {
  static constinit Target<hip::hipStreamGetDevice_t> target{hip_library, "cudaStreamGetDevice",
      "hipStreamGetDevice"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), device)));
}

// cudaStreamGetDevice_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetDevice_ptsz(cudaStream_t /*hStream*/,
    int* /*device*/) {
  static constinit Refusal refusal{
      "cudaStreamGetDevice_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamGetDevice"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamGetFlags -> hipStreamGetFlags
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetFlags(cudaStream_t hStream,
    unsigned int* flags) {
  static constinit Target<hip::hipStreamGetFlags_t> target{hip_library, "cudaStreamGetFlags",
      "hipStreamGetFlags"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), flags)));
}

// cudaStreamGetFlags_ptsz -> hipStreamGetFlags_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetFlags_ptsz(cudaStream_t hStream,
    unsigned int* flags) {
  static constinit Target<hip::hipStreamGetFlags_spt_t> target{hip_library,
      "cudaStreamGetFlags_ptsz", "hipStreamGetFlags_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream), flags)));
}

// cudaStreamGetId -> hipStreamGetId
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetId(cudaStream_t hStream,
    unsigned long long* streamId) {
  static constinit Target<hip::hipStreamGetId_t> target{hip_library, "cudaStreamGetId",
      "hipStreamGetId"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), streamId)));
}

// cudaStreamGetId_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetId_ptsz(cudaStream_t /*hStream*/,
    unsigned long long* /*streamId*/) {
  static constinit Refusal refusal{
      "cudaStreamGetId_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipStreamGetId"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamGetPriority -> hipStreamGetPriority
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetPriority(cudaStream_t hStream, int* priority) {
  static constinit Target<hip::hipStreamGetPriority_t> target{hip_library, "cudaStreamGetPriority",
      "hipStreamGetPriority"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(hStream), priority)));
}

// cudaStreamGetPriority_ptsz -> hipStreamGetPriority_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamGetPriority_ptsz(cudaStream_t hStream,
    int* priority) {
  static constinit Target<hip::hipStreamGetPriority_spt_t> target{hip_library,
      "cudaStreamGetPriority_ptsz", "hipStreamGetPriority_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(hStream), priority)));
}

// cudaStreamIsCapturing -> hipStreamIsCapturing
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamIsCapturing(cudaStream_t stream,
    cudaStreamCaptureStatus* pCaptureStatus) {
  static constinit Target<hip::hipStreamIsCapturing_t> target{hip_library, "cudaStreamIsCapturing",
      "hipStreamIsCapturing"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream),
      pass<hip::hipStreamCaptureStatus*>(pCaptureStatus))));
}

// cudaStreamIsCapturing_ptsz -> hipStreamIsCapturing_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamIsCapturing_ptsz(cudaStream_t stream,
    cudaStreamCaptureStatus* pCaptureStatus) {
  static constinit Target<hip::hipStreamIsCapturing_spt_t> target{hip_library,
      "cudaStreamIsCapturing_ptsz", "hipStreamIsCapturing_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(stream),
      pass<hip::hipStreamCaptureStatus*>(pCaptureStatus))));
}

// cudaStreamQuery -> hipStreamQuery
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamQuery(cudaStream_t stream) {
  static constinit Target<hip::hipStreamQuery_t> target{hip_library, "cudaStreamQuery",
      "hipStreamQuery"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream))));
}

// cudaStreamQuery_ptsz -> hipStreamQuery_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamQuery_ptsz(cudaStream_t stream) {
  static constinit Target<hip::hipStreamQuery_spt_t> target{hip_library, "cudaStreamQuery_ptsz",
      "hipStreamQuery_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(stream))));
}

// cudaStreamSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamSetAttribute(cudaStream_t /*hStream*/,
    cudaLaunchAttributeID /*attr*/, const cudaLaunchAttributeValue* /*value*/) {
  static constinit Refusal refusal{
      "cudaStreamSetAttribute",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipStreamSetAttribute"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamSetAttribute_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamSetAttribute_ptsz(cudaStream_t /*hStream*/,
    cudaLaunchAttributeID /*attr*/, const cudaLaunchAttributeValue* /*value*/) {
  static constinit Refusal refusal{
      "cudaStreamSetAttribute_ptsz",
      "needs an adapter: the access policy window inside the value holds its fields in another "
      "order",
      "hipStreamSetAttribute"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamSynchronize -> hipStreamSynchronize
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamSynchronize(cudaStream_t stream) {
  static constinit Target<hip::hipStreamSynchronize_t> target{hip_library, "cudaStreamSynchronize",
      "hipStreamSynchronize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream))));
}

// cudaStreamSynchronize_ptsz -> hipStreamSynchronize_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamSynchronize_ptsz(cudaStream_t stream) {
  static constinit Target<hip::hipStreamSynchronize_spt_t> target{hip_library,
      "cudaStreamSynchronize_ptsz", "hipStreamSynchronize_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(stream))));
}

// cudaStreamUpdateCaptureDependencies: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t /*stream*/,
    cudaGraphNode_t* /*dependencies*/, const cudaGraphEdgeData* /*dependencyData*/,
    size_t /*numDependencies*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaStreamUpdateCaptureDependencies",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamUpdateCaptureDependencies"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamUpdateCaptureDependencies_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamUpdateCaptureDependencies_ptsz(
    cudaStream_t /*stream*/, cudaGraphNode_t* /*dependencies*/,
    const cudaGraphEdgeData* /*dependencyData*/, size_t /*numDependencies*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "cudaStreamUpdateCaptureDependencies_ptsz",
      "needs an adapter: HIP's graphs take no edge data here, or hold it in another order; only "
      "edges without data could pass",
      "hipStreamUpdateCaptureDependencies"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaStreamWaitEvent -> hipStreamWaitEvent
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamWaitEvent(cudaStream_t stream, cudaEvent_t event,
    unsigned int flags) {
  static constinit Target<hip::hipStreamWaitEvent_t> target{hip_library, "cudaStreamWaitEvent",
      "hipStreamWaitEvent"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(as_stream<hip::hipStream_t>(stream),
      pass<hip::hipEvent_t>(event), flags)));
}

// cudaStreamWaitEvent_ptsz -> hipStreamWaitEvent_spt
extern "C" CUDAWAY_EXPORT cudaError_t cudaStreamWaitEvent_ptsz(cudaStream_t stream,
    cudaEvent_t event, unsigned int flags) {
  static constinit Target<hip::hipStreamWaitEvent_spt_t> target{hip_library,
      "cudaStreamWaitEvent_ptsz", "hipStreamWaitEvent_spt"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStream_t>(stream),
      pass<hip::hipEvent_t>(event), flags)));
}

// cudaSubgridCreate: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaSubgridCreate() {
  static constinit Refusal refusal{
      "cudaSubgridCreate",
      "exported, but no public header declares it"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaSubgridWorkerGridCreate: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaSubgridWorkerGridCreate() {
  static constinit Refusal refusal{
      "cudaSubgridWorkerGridCreate",
      "exported, but no public header declares it"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaSubgridWorksetCreate: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaSubgridWorksetCreate() {
  static constinit Refusal refusal{
      "cudaSubgridWorksetCreate",
      "exported, but no public header declares it"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaThreadExchangeStreamCaptureMode -> hipThreadExchangeStreamCaptureMode
extern "C" CUDAWAY_EXPORT cudaError_t cudaThreadExchangeStreamCaptureMode(
    cudaStreamCaptureMode* mode) {
  static constinit Target<hip::hipThreadExchangeStreamCaptureMode_t> target{hip_library,
      "cudaThreadExchangeStreamCaptureMode", "hipThreadExchangeStreamCaptureMode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipStreamCaptureMode*>(mode))));
}

// cudaUserObjectCreate -> hipUserObjectCreate
extern "C" CUDAWAY_EXPORT cudaError_t cudaUserObjectCreate(cudaUserObject_t* object_out, void* ptr,
    cudaHostFn_t destroy, unsigned int initialRefcount, unsigned int flags) {
  static constinit Target<hip::hipUserObjectCreate_t> target{hip_library, "cudaUserObjectCreate",
      "hipUserObjectCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipUserObject_t*>(object_out), ptr, destroy,
      initialRefcount, flags)));
}

// cudaUserObjectRelease -> hipUserObjectRelease
extern "C" CUDAWAY_EXPORT cudaError_t cudaUserObjectRelease(cudaUserObject_t object,
    unsigned int count) {
  static constinit Target<hip::hipUserObjectRelease_t> target{hip_library, "cudaUserObjectRelease",
      "hipUserObjectRelease"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipUserObject_t>(object), count)));
}

// cudaUserObjectRetain -> hipUserObjectRetain
extern "C" CUDAWAY_EXPORT cudaError_t cudaUserObjectRetain(cudaUserObject_t object,
    unsigned int count) {
  static constinit Target<hip::hipUserObjectRetain_t> target{hip_library, "cudaUserObjectRetain",
      "hipUserObjectRetain"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<hip::hipUserObject_t>(object), count)));
}

// cudaVDPAUGetDevice: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaVDPAUGetDevice(int* /*device*/, VdpDevice /*vdpDevice*/,
    VdpGetProcAddress* /*vdpGetProcAddress*/) {
  static constinit Refusal refusal{"cudaVDPAUGetDevice", "HIP has no VDPAU interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaVDPAUSetVDPAUDevice: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaVDPAUSetVDPAUDevice(int /*device*/,
    VdpDevice /*vdpDevice*/, VdpGetProcAddress* /*vdpGetProcAddress*/) {
  static constinit Refusal refusal{"cudaVDPAUSetVDPAUDevice", "HIP has no VDPAU interoperability"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaWaitExternalSemaphoresAsync -> hipWaitExternalSemaphoresAsync
extern "C" CUDAWAY_EXPORT cudaError_t cudaWaitExternalSemaphoresAsync(
    const cudaExternalSemaphore_t* extSemArray, const cudaExternalSemaphoreWaitParams* paramsArray,
    unsigned int numExtSems, cudaStream_t stream) {
  static constinit Target<hip::hipWaitExternalSemaphoresAsync_t> target{hip_library,
      "cudaWaitExternalSemaphoresAsync", "hipWaitExternalSemaphoresAsync"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, cudaErrorSystemNotReady);
  }
  return done(target.function, translate(call(pass<const hip::hipExternalSemaphore_t*>(extSemArray),
      pass<const hip::hipExternalSemaphoreWaitParams*>(paramsArray), numExtSems,
      as_stream<hip::hipStream_t>(stream))));
}

// cudaWaitExternalSemaphoresAsync_ptsz: unsupported
extern "C" CUDAWAY_EXPORT cudaError_t cudaWaitExternalSemaphoresAsync_ptsz(
    const cudaExternalSemaphore_t* /*extSemArray*/,
    const cudaExternalSemaphoreWaitParams* /*paramsArray*/, unsigned int /*numExtSems*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cudaWaitExternalSemaphoresAsync_ptsz",
      "needs an adapter: HIP has no form of it for the per-thread default stream; an adapter "
      "would pass hipStreamPerThread for the null stream",
      "hipWaitExternalSemaphoresAsync"};
  return refuse(refusal, cudaErrorNotSupported);
}

#if defined(_WIN32)  // only NVIDIA's DLLs export these

// cudaD3D10GetDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10GetDevice() {
  static constinit Refusal refusal{
      "cudaD3D10GetDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10GetDevices: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10GetDevices() {
  static constinit Refusal refusal{
      "cudaD3D10GetDevices",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10GetDirect3DDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10GetDirect3DDevice() {
  static constinit Refusal refusal{
      "cudaD3D10GetDirect3DDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10MapResources: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10MapResources() {
  static constinit Refusal refusal{
      "cudaD3D10MapResources",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10RegisterResource: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10RegisterResource() {
  static constinit Refusal refusal{
      "cudaD3D10RegisterResource",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10ResourceGetMappedArray: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10ResourceGetMappedArray() {
  static constinit Refusal refusal{
      "cudaD3D10ResourceGetMappedArray",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10ResourceGetMappedPitch: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10ResourceGetMappedPitch() {
  static constinit Refusal refusal{
      "cudaD3D10ResourceGetMappedPitch",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10ResourceGetMappedPointer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10ResourceGetMappedPointer() {
  static constinit Refusal refusal{
      "cudaD3D10ResourceGetMappedPointer",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10ResourceGetMappedSize: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10ResourceGetMappedSize() {
  static constinit Refusal refusal{
      "cudaD3D10ResourceGetMappedSize",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10ResourceGetSurfaceDimensions: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10ResourceGetSurfaceDimensions() {
  static constinit Refusal refusal{
      "cudaD3D10ResourceGetSurfaceDimensions",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10ResourceSetMapFlags: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10ResourceSetMapFlags() {
  static constinit Refusal refusal{
      "cudaD3D10ResourceSetMapFlags",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10SetDirect3DDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10SetDirect3DDevice() {
  static constinit Refusal refusal{
      "cudaD3D10SetDirect3DDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10UnmapResources: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10UnmapResources() {
  static constinit Refusal refusal{
      "cudaD3D10UnmapResources",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D10UnregisterResource: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D10UnregisterResource() {
  static constinit Refusal refusal{
      "cudaD3D10UnregisterResource",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D11GetDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D11GetDevice() {
  static constinit Refusal refusal{
      "cudaD3D11GetDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D11GetDevices: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D11GetDevices() {
  static constinit Refusal refusal{
      "cudaD3D11GetDevices",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D11GetDirect3DDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D11GetDirect3DDevice() {
  static constinit Refusal refusal{
      "cudaD3D11GetDirect3DDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D11SetDirect3DDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D11SetDirect3DDevice() {
  static constinit Refusal refusal{
      "cudaD3D11SetDirect3DDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9Begin: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9Begin() {
  static constinit Refusal refusal{
      "cudaD3D9Begin",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9End: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9End() {
  static constinit Refusal refusal{
      "cudaD3D9End",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9GetDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9GetDevice() {
  static constinit Refusal refusal{
      "cudaD3D9GetDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9GetDevices: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9GetDevices() {
  static constinit Refusal refusal{
      "cudaD3D9GetDevices",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9GetDirect3DDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9GetDirect3DDevice() {
  static constinit Refusal refusal{
      "cudaD3D9GetDirect3DDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9MapResources: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9MapResources() {
  static constinit Refusal refusal{
      "cudaD3D9MapResources",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9MapVertexBuffer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9MapVertexBuffer() {
  static constinit Refusal refusal{
      "cudaD3D9MapVertexBuffer",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9RegisterResource: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9RegisterResource() {
  static constinit Refusal refusal{
      "cudaD3D9RegisterResource",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9RegisterVertexBuffer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9RegisterVertexBuffer() {
  static constinit Refusal refusal{
      "cudaD3D9RegisterVertexBuffer",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9ResourceGetMappedArray: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9ResourceGetMappedArray() {
  static constinit Refusal refusal{
      "cudaD3D9ResourceGetMappedArray",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9ResourceGetMappedPitch: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9ResourceGetMappedPitch() {
  static constinit Refusal refusal{
      "cudaD3D9ResourceGetMappedPitch",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9ResourceGetMappedPointer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9ResourceGetMappedPointer() {
  static constinit Refusal refusal{
      "cudaD3D9ResourceGetMappedPointer",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9ResourceGetMappedSize: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9ResourceGetMappedSize() {
  static constinit Refusal refusal{
      "cudaD3D9ResourceGetMappedSize",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9ResourceGetSurfaceDimensions: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9ResourceGetSurfaceDimensions() {
  static constinit Refusal refusal{
      "cudaD3D9ResourceGetSurfaceDimensions",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9ResourceSetMapFlags: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9ResourceSetMapFlags() {
  static constinit Refusal refusal{
      "cudaD3D9ResourceSetMapFlags",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9SetDirect3DDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9SetDirect3DDevice() {
  static constinit Refusal refusal{
      "cudaD3D9SetDirect3DDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9UnmapResources: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9UnmapResources() {
  static constinit Refusal refusal{
      "cudaD3D9UnmapResources",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9UnmapVertexBuffer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9UnmapVertexBuffer() {
  static constinit Refusal refusal{
      "cudaD3D9UnmapVertexBuffer",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9UnregisterResource: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9UnregisterResource() {
  static constinit Refusal refusal{
      "cudaD3D9UnregisterResource",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaD3D9UnregisterVertexBuffer: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaD3D9UnregisterVertexBuffer() {
  static constinit Refusal refusal{
      "cudaD3D9UnregisterVertexBuffer",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphicsD3D10RegisterResource: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsD3D10RegisterResource() {
  static constinit Refusal refusal{
      "cudaGraphicsD3D10RegisterResource",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphicsD3D11RegisterResource: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsD3D11RegisterResource() {
  static constinit Refusal refusal{
      "cudaGraphicsD3D11RegisterResource",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaGraphicsD3D9RegisterResource: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaGraphicsD3D9RegisterResource() {
  static constinit Refusal refusal{
      "cudaGraphicsD3D9RegisterResource",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

// cudaWGLGetDevice: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudaError_t cudaWGLGetDevice() {
  static constinit Refusal refusal{
      "cudaWGLGetDevice",
      "HIP has no Direct3D interoperability, and WGL only on Windows"};
  return refuse(refusal, cudaErrorNotSupported);
}

#endif

}  // namespace cudaway::cuda13::cudart
