// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/nvrtc.yaml, mappings/abi.
// Do not edit: change those and run it again.
//
// What programs find when they load NVRTC.
#include "abi/cuda-13/nvrtc.h"
#include "abi/rocm/hiprtc.h"
#include "convert/cuda-13/nvrtc.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"
#include "adapters/nvrtc.h"

namespace cudaway::cuda13::nvrtc {

// __nvrtcCPEx: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT nvrtcResult __nvrtcCPEx() {
  static constinit Refusal refusal{"__nvrtcCPEx", "exported, but no public header declares it"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// __nvrtcNvvmHandle: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT nvrtcResult __nvrtcNvvmHandle() {
  static constinit Refusal refusal{
      "__nvrtcNvvmHandle",
      "exported, but no public header declares it"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcAddNameExpression -> hiprtcAddNameExpression
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcAddNameExpression(nvrtcProgram prog,
    const char* const name_expression) {
  static constinit Target<hiprtc::hiprtcAddNameExpression_t> target{hiprtc_library,
      "nvrtcAddNameExpression", "hiprtcAddNameExpression"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, NVRTC_ERROR_PROGRAM_CREATION_FAILURE);
  }
  return done(target.function, translate(call(pass<hiprtc::hiprtcProgram>(prog), name_expression)));
}

// nvrtcCompileProgram -> hiprtcCompileProgram
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcCompileProgram(nvrtcProgram prog, int numOptions,
    const char* const* options) {
  static constinit Target<hiprtc::hiprtcCompileProgram_t> target{hiprtc_library,
      "nvrtcCompileProgram", "hiprtcCompileProgram"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, NVRTC_ERROR_PROGRAM_CREATION_FAILURE);
  }
  return done(target.function, translate(call(pass<hiprtc::hiprtcProgram>(prog), numOptions,
      options)));
}

// nvrtcCreateProgram -> hiprtcCreateProgram
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcCreateProgram(nvrtcProgram* prog, const char* src,
    const char* name, int numHeaders, const char* const* headers, const char* const* includeNames) {
  static constinit Target<hiprtc::hiprtcCreateProgram_t> target{hiprtc_library,
      "nvrtcCreateProgram", "hiprtcCreateProgram"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, NVRTC_ERROR_PROGRAM_CREATION_FAILURE);
  }
  return done(target.function, translate(call(pass<hiprtc::hiprtcProgram*>(prog), src, name,
      numHeaders, headers, includeNames)));
}

// nvrtcDestroyProgram -> hiprtcDestroyProgram
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcDestroyProgram(nvrtcProgram* prog) {
  static constinit Target<hiprtc::hiprtcDestroyProgram_t> target{hiprtc_library,
      "nvrtcDestroyProgram", "hiprtcDestroyProgram"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, NVRTC_ERROR_PROGRAM_CREATION_FAILURE);
  }
  return done(target.function, translate(call(pass<hiprtc::hiprtcProgram*>(prog))));
}

// nvrtcGetBundledHeadersInfo: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetBundledHeadersInfo(nvrtcBundledHeadersInfo* /*info*/,
    const char** /*errorLog*/) {
  static constinit Refusal refusal{
      "nvrtcGetBundledHeadersInfo",
      "hipRTC brings no CUDA headers that could be installed"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetCUBIN -> hiprtcGetCode
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetCUBIN(nvrtcProgram prog, char* cubin) {
  static constinit Target<hiprtc::hiprtcGetCode_t> target{hiprtc_library, "nvrtcGetCUBIN",
      "hiprtcGetCode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, NVRTC_ERROR_PROGRAM_CREATION_FAILURE);
  }
  return done(target.function, translate(call(pass<hiprtc::hiprtcProgram>(prog), cubin)));
}

// nvrtcGetCUBINSize -> hiprtcGetCodeSize
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetCUBINSize(nvrtcProgram prog, size_t* cubinSizeRet) {
  static constinit Target<hiprtc::hiprtcGetCodeSize_t> target{hiprtc_library, "nvrtcGetCUBINSize",
      "hiprtcGetCodeSize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, NVRTC_ERROR_PROGRAM_CREATION_FAILURE);
  }
  return done(target.function, translate(call(pass<hiprtc::hiprtcProgram>(prog), cubinSizeRet)));
}

// nvrtcGetErrorString, by hand
extern "C" CUDAWAY_EXPORT const char* nvrtcGetErrorString(nvrtcResult result_) {
  return done("nvrtcGetErrorString", adapters::error_string(result_));
}

// nvrtcGetLTOIR: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetLTOIR(nvrtcProgram /*prog*/, char* /*LTOIR*/) {
  static constinit Refusal refusal{"nvrtcGetLTOIR", "hipRTC makes no NVIDIA intermediate code"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetLTOIRSize: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetLTOIRSize(nvrtcProgram /*prog*/,
    size_t* /*LTOIRSizeRet*/) {
  static constinit Refusal refusal{"nvrtcGetLTOIRSize", "hipRTC makes no NVIDIA intermediate code"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetLoweredName -> hiprtcGetLoweredName
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetLoweredName(nvrtcProgram prog,
    const char* const name_expression, const char** lowered_name) {
  static constinit Target<hiprtc::hiprtcGetLoweredName_t> target{hiprtc_library,
      "nvrtcGetLoweredName", "hiprtcGetLoweredName"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, NVRTC_ERROR_PROGRAM_CREATION_FAILURE);
  }
  return done(target.function, translate(call(pass<hiprtc::hiprtcProgram>(prog), name_expression,
      lowered_name)));
}

// nvrtcGetNumSupportedArchs: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetNumSupportedArchs(int* /*numArchs*/) {
  static constinit Refusal refusal{
      "nvrtcGetNumSupportedArchs",
      "NVIDIA's architectures are not those of the GPU; an adapter has to name what applications "
      "may ask for"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetOptiXIR: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetOptiXIR(nvrtcProgram /*prog*/, char* /*optixir*/) {
  static constinit Refusal refusal{"nvrtcGetOptiXIR", "hipRTC makes no NVIDIA intermediate code"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetOptiXIRSize: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetOptiXIRSize(nvrtcProgram /*prog*/,
    size_t* /*optixirSizeRet*/) {
  static constinit Refusal refusal{
      "nvrtcGetOptiXIRSize",
      "hipRTC makes no NVIDIA intermediate code"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetPCHCreateStatus: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetPCHCreateStatus(nvrtcProgram /*prog*/) {
  static constinit Refusal refusal{"nvrtcGetPCHCreateStatus", "hipRTC has no precompiled headers"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetPCHHeapSize: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetPCHHeapSize(size_t* /*ret*/) {
  static constinit Refusal refusal{"nvrtcGetPCHHeapSize", "hipRTC has no precompiled headers"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetPCHHeapSizeRequired: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetPCHHeapSizeRequired(nvrtcProgram /*prog*/,
    size_t* /*size*/) {
  static constinit Refusal refusal{
      "nvrtcGetPCHHeapSizeRequired",
      "hipRTC has no precompiled headers"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetPTX: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetPTX(nvrtcProgram /*prog*/, char* /*ptx*/) {
  static constinit Refusal refusal{
      "nvrtcGetPTX",
      "AMD GPUs have no PTX; what hipRTC makes is device code, which nvrtcGetCUBIN hands out"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetPTXSize: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetPTXSize(nvrtcProgram /*prog*/,
    size_t* /*ptxSizeRet*/) {
  static constinit Refusal refusal{
      "nvrtcGetPTXSize",
      "AMD GPUs have no PTX; what hipRTC makes is device code, which nvrtcGetCUBIN hands out"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetProgramLog -> hiprtcGetProgramLog
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetProgramLog(nvrtcProgram prog, char* log) {
  static constinit Target<hiprtc::hiprtcGetProgramLog_t> target{hiprtc_library,
      "nvrtcGetProgramLog", "hiprtcGetProgramLog"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, NVRTC_ERROR_PROGRAM_CREATION_FAILURE);
  }
  return done(target.function, translate(call(pass<hiprtc::hiprtcProgram>(prog), log)));
}

// nvrtcGetProgramLogSize -> hiprtcGetProgramLogSize
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetProgramLogSize(nvrtcProgram prog,
    size_t* logSizeRet) {
  static constinit Target<hiprtc::hiprtcGetProgramLogSize_t> target{hiprtc_library,
      "nvrtcGetProgramLogSize", "hiprtcGetProgramLogSize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, NVRTC_ERROR_PROGRAM_CREATION_FAILURE);
  }
  return done(target.function, translate(call(pass<hiprtc::hiprtcProgram>(prog), logSizeRet)));
}

// nvrtcGetSupportedArchs: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetSupportedArchs(int* /*supportedArchs*/) {
  static constinit Refusal refusal{
      "nvrtcGetSupportedArchs",
      "NVIDIA's architectures are not those of the GPU; an adapter has to name what applications "
      "may ask for"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetTileIR: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetTileIR(nvrtcProgram /*prog*/, char* /*TileIR*/) {
  static constinit Refusal refusal{"nvrtcGetTileIR", "hipRTC makes no NVIDIA intermediate code"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcGetTileIRSize: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcGetTileIRSize(nvrtcProgram /*prog*/,
    size_t* /*TileIRSizeRet*/) {
  static constinit Refusal refusal{
      "nvrtcGetTileIRSize",
      "hipRTC makes no NVIDIA intermediate code"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcInstallBundledHeaders: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcInstallBundledHeaders(const char* /*installPath*/,
    unsigned int /*flags*/, const char** /*errorLog*/) {
  static constinit Refusal refusal{
      "nvrtcInstallBundledHeaders",
      "hipRTC brings no CUDA headers that could be installed"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcRemoveBundledHeaders: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcRemoveBundledHeaders(const char* /*installPath*/,
    const char** /*errorLog*/) {
  static constinit Refusal refusal{
      "nvrtcRemoveBundledHeaders",
      "hipRTC brings no CUDA headers that could be installed"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcSetFlowCallback: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcSetFlowCallback(nvrtcProgram /*prog*/,
    int (*/*callback*/)(void*, void*), void* /*payload*/) {
  static constinit Refusal refusal{
      "nvrtcSetFlowCallback",
      "hipRTC cannot be cancelled while it compiles"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcSetPCHHeapSize: unsupported
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcSetPCHHeapSize(size_t /*size*/) {
  static constinit Refusal refusal{"nvrtcSetPCHHeapSize", "hipRTC has no precompiled headers"};
  return refuse(refusal, NVRTC_ERROR_BUILTIN_OPERATION_FAILURE);
}

// nvrtcVersion, by hand
extern "C" CUDAWAY_EXPORT nvrtcResult nvrtcVersion(int* major, int* minor) {
  return done("nvrtcVersion", adapters::version(major, minor));
}

}  // namespace cudaway::cuda13::nvrtc
