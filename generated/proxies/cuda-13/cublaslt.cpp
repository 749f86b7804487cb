// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/cublaslt.yaml,
// mappings/abi. Do not edit: change those and run it again.
//
// What programs find when they load cuBLASLt.
#include "abi/cuda-13/cublaslt.h"
#include "abi/rocm/hipblaslt.h"
#include "convert/cuda-13/cublaslt.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"
#include "adapters/cublaslt.h"

namespace cudaway::cuda13::cublaslt {

namespace {

constexpr HandleKind cublasLtHandle_t_kind{"cublasLtHandle_t"};
constexpr HandleKind cublasLtMatmulDesc_t_kind{"cublasLtMatmulDesc_t"};
constexpr HandleKind cublasLtMatmulPreference_t_kind{"cublasLtMatmulPreference_t"};
constexpr HandleKind cublasLtMatrixLayout_t_kind{"cublasLtMatrixLayout_t"};
constexpr HandleKind cublasLtMatrixTransformDesc_t_kind{"cublasLtMatrixTransformDesc_t"};

}  // namespace

// cublasLtACCMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtACCMatmul() {
  static constinit Refusal refusal{
      "cublasLtACCMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtACCMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtACCMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtACCMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtACCMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtACCMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtACCMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtACCMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtACCMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtACCMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtACCMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtACCMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtACCMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtACCMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtACCMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtACCMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtACCMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtACCMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtACCMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtACCMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtACCMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtACCMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtAlgoCharacteristicGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtAlgoCharacteristicGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtAlgoCharacteristicGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBIIMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBIIMatmul() {
  static constinit Refusal refusal{
      "cublasLtBIIMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBIIMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBIIMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtBIIMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBIIMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBIIMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtBIIMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBIIMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBIIMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtBIIMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBIIMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBIIMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtBIIMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBIIMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBIIMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtBIIMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBIIMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBIIMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtBIIMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBIIMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBIIMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtBIIMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSBMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSBMatmul() {
  static constinit Refusal refusal{
      "cublasLtBSBMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSBMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSBMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtBSBMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSBMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSBMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtBSBMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSBMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSBMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtBSBMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSBMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSBMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtBSBMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSBMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSBMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtBSBMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSBMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSBMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtBSBMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSBMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSBMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtBSBMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSSMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSSMatmul() {
  static constinit Refusal refusal{
      "cublasLtBSSMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSSMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSSMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtBSSMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSSMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSSMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtBSSMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSSMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSSMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtBSSMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSSMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSSMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtBSSMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSSMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSSMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtBSSMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSSMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSSMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtBSSMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtBSSMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtBSSMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtBSSMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtCCCMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCCCMatmul() {
  static constinit Refusal refusal{
      "cublasLtCCCMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtCCCMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCCCMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtCCCMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtCCCMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCCCMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtCCCMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtCCCMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCCCMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtCCCMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtCCCMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCCCMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtCCCMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtCCCMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCCCMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtCCCMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtCCCMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCCCMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtCCCMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtCCCMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCCCMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtCCCMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtClearNvjetCache: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtClearNvjetCache() {
  static constinit Refusal refusal{
      "cublasLtClearNvjetCache",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtCreate -> hipblasLtCreate
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCreate(cublasLtHandle_t* lightHandle) {
  static constinit Target<hipblaslt::hipblasLtCreate_t> target{hipblaslt_library, "cublasLtCreate",
      "hipblasLtCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtHandle_t to_lightHandle{};
  if (lightHandle == nullptr) {
    return reject(target, "lightHandle", nullptr, CUBLAS_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_lightHandle));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cublasLtHandle_t_kind, to_lightHandle, *lightHandle)) {
    return reject(target, "lightHandle", HandleStatus::null, CUBLAS_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cublasLtCtxInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtCtxInit() {
  static constinit Refusal refusal{"cublasLtCtxInit", "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtDDDMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtDDDMatmul() {
  static constinit Refusal refusal{
      "cublasLtDDDMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtDDDMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtDDDMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtDDDMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtDDDMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtDDDMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtDDDMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtDDDMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtDDDMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtDDDMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtDDDMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtDDDMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtDDDMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtDDDMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtDDDMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtDDDMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtDDDMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtDDDMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtDDDMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtDDDMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtDDDMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtDDDMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtDestroy -> hipblasLtDestroy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtDestroy(cublasLtHandle_t lightHandle) {
  static constinit Target<hipblaslt::hipblasLtDestroy_t> target{hipblaslt_library,
      "cublasLtDestroy", "hipblasLtDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtHandle_t to_lightHandle{};
  Closing<cublasLtHandle_t> closing_lightHandle;
  if (const auto found = closing_lightHandle.claim(cublasLtHandle_t_kind, lightHandle,
          to_lightHandle);
      found != HandleStatus::ok) {
    return reject(target, "lightHandle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_lightHandle));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_lightHandle.closed();
  return done(target.function, status);
}

// cublasLtEmulationDescCreate: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtEmulationDescCreate(
    cublasLtEmulationDesc_t* /*emulationDesc*/) {
  static constinit Refusal refusal{
      "cublasLtEmulationDescCreate",
      "hipBLASLt does not emulate a precision with products of a lower one"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtEmulationDescDestroy: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtEmulationDescDestroy(
    cublasLtEmulationDesc_t /*emulationDesc*/) {
  static constinit Refusal refusal{
      "cublasLtEmulationDescDestroy",
      "hipBLASLt does not emulate a precision with products of a lower one"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtEmulationDescGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtEmulationDescGetAttribute(
    cublasLtEmulationDesc_t /*emulationDesc*/, cublasLtEmulationDescAttributes_t /*attr*/,
    void* /*buf*/, size_t /*sizeInBytes*/, size_t* /*sizeWritten*/) {
  static constinit Refusal refusal{
      "cublasLtEmulationDescGetAttribute",
      "hipBLASLt does not emulate a precision with products of a lower one"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtEmulationDescInit_internal: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtEmulationDescInit_internal(
    cublasLtEmulationDesc_t /*emulationDesc*/, size_t /*size*/) {
  static constinit Refusal refusal{
      "cublasLtEmulationDescInit_internal",
      "it lays a descriptor out in the application's memory, where a handle cannot stand"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtEmulationDescSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtEmulationDescSetAttribute(
    cublasLtEmulationDesc_t /*emulationDesc*/, cublasLtEmulationDescAttributes_t /*attr*/,
    const void* /*buf*/, size_t /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cublasLtEmulationDescSetAttribute",
      "hipBLASLt does not emulate a precision with products of a lower one"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtGetCudartVersion, by hand
extern "C" CUDAWAY_EXPORT size_t cublasLtGetCudartVersion() {
  return done("cublasLtGetCudartVersion", adapters::cudart_version());
}

// cublasLtGetEnvironmentMode: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtGetEnvironmentMode() {
  static constinit Refusal refusal{
      "cublasLtGetEnvironmentMode",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtGetProperty, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtGetProperty(libraryPropertyType type, int* value) {
  return done("cublasLtGetProperty", adapters::property(type, value));
}

// cublasLtGetStatusName, by hand
extern "C" CUDAWAY_EXPORT const char* cublasLtGetStatusName(cublasStatus_t status_) {
  return done("cublasLtGetStatusName", adapters::status_name(status_));
}

// cublasLtGetStatusString, by hand
extern "C" CUDAWAY_EXPORT const char* cublasLtGetStatusString(cublasStatus_t status_) {
  return done("cublasLtGetStatusString", adapters::status_string(status_));
}

// cublasLtGetVersion, by hand
extern "C" CUDAWAY_EXPORT size_t cublasLtGetVersion() {
  return done("cublasLtGetVersion", adapters::version());
}

// cublasLtGroupedMatrixLayoutCreate: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtGroupedMatrixLayoutCreate(
    cublasLtMatrixLayout_t* /*matLayout*/, cudaDataType /*type*/, int /*groupCount*/,
    const void* /*rows_array*/, const void* /*cols_array*/, const void* /*ld_array*/) {
  static constinit Refusal refusal{
      "cublasLtGroupedMatrixLayoutCreate",
      "hipBLASLt's C interface has no grouped products"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtGroupedMatrixLayoutInit_internal: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtGroupedMatrixLayoutInit_internal(
    cublasLtMatrixLayout_t /*matLayout*/, size_t /*size*/, cudaDataType /*type*/,
    int /*groupCount*/, const void* /*rows_array*/, const void* /*cols_array*/,
    const void* /*ld_array*/) {
  static constinit Refusal refusal{
      "cublasLtGroupedMatrixLayoutInit_internal",
      "it lays a descriptor out in the application's memory, where a handle cannot stand"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHHHMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHHHMatmul() {
  static constinit Refusal refusal{
      "cublasLtHHHMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHHHMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHHHMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtHHHMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHHHMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHHHMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtHHHMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHHHMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHHHMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtHHHMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHHHMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHHHMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtHHHMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHHHMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHHHMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtHHHMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHHHMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHHHMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtHHHMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHHHMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHHHMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtHHHMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSHMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSHMatmul() {
  static constinit Refusal refusal{
      "cublasLtHSHMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSHMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSHMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtHSHMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSHMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSHMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtHSHMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSHMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSHMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtHSHMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSHMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSHMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtHSHMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSHMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSHMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtHSHMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSHMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSHMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtHSHMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSHMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSHMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtHSHMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSSMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSSMatmul() {
  static constinit Refusal refusal{
      "cublasLtHSSMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSSMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSSMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtHSSMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSSMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSSMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtHSSMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSSMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSSMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtHSSMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSSMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSSMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtHSSMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSSMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSSMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtHSSMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSSMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSSMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtHSSMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHSSMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHSSMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtHSSMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHeuristicLutSerializeEntry: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHeuristicLutSerializeEntry() {
  static constinit Refusal refusal{
      "cublasLtHeuristicLutSerializeEntry",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHeuristicsCacheCreate: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHeuristicsCacheCreate() {
  static constinit Refusal refusal{
      "cublasLtHeuristicsCacheCreate",
      "hipBLASLt has no cache of heuristics that an application could size"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHeuristicsCacheDestroy: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHeuristicsCacheDestroy() {
  static constinit Refusal refusal{
      "cublasLtHeuristicsCacheDestroy",
      "hipBLASLt has no cache of heuristics that an application could size"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHeuristicsCacheGet: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHeuristicsCacheGet() {
  static constinit Refusal refusal{
      "cublasLtHeuristicsCacheGet",
      "hipBLASLt has no cache of heuristics that an application could size"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHeuristicsCacheGetCapacity: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHeuristicsCacheGetCapacity(size_t* /*capacity*/) {
  static constinit Refusal refusal{
      "cublasLtHeuristicsCacheGetCapacity",
      "hipBLASLt has no cache of heuristics that an application could size"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHeuristicsCachePut: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHeuristicsCachePut() {
  static constinit Refusal refusal{
      "cublasLtHeuristicsCachePut",
      "hipBLASLt has no cache of heuristics that an application could size"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtHeuristicsCacheSetCapacity: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtHeuristicsCacheSetCapacity(size_t /*capacity*/) {
  static constinit Refusal refusal{
      "cublasLtHeuristicsCacheSetCapacity",
      "hipBLASLt has no cache of heuristics that an application could size"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCCMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCCMatmul() {
  static constinit Refusal refusal{
      "cublasLtKCCMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCCMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCCMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtKCCMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCCMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCCMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtKCCMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCCMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCCMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtKCCMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCCMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCCMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtKCCMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCCMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCCMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtKCCMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCCMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCCMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtKCCMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCCMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCCMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtKCCMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCKMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCKMatmul() {
  static constinit Refusal refusal{
      "cublasLtKCKMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCKMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCKMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtKCKMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCKMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCKMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtKCKMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCKMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCKMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtKCKMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCKMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCKMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtKCKMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCKMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCKMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtKCKMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCKMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCKMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtKCKMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtKCKMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtKCKMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtKCKMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmACC: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmACC() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmACC",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmBII: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmBII() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmBII",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmBSS: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmBSS() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmBSS",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmCCC: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmCCC() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmCCC",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmDDD: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmDDD() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmDDD",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmHHH: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmHHH() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmHHH",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmHSH: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmHSH() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmHSH",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmHSS: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmHSS() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmHSS",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmSSS: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmSSS() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmSSS",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmTSS: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmTSS() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmTSS",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmTST: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmTST() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmTST",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLegacyGemmZZZ: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLegacyGemmZZZ() {
  static constinit Refusal refusal{
      "cublasLtLegacyGemmZZZ",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLoggerForceDisable: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLoggerForceDisable() {
  static constinit Refusal refusal{
      "cublasLtLoggerForceDisable",
      "hipBLASLt logs as its environment variables say, into no callback"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLoggerOpenFile: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLoggerOpenFile(const char* /*logFile*/) {
  static constinit Refusal refusal{
      "cublasLtLoggerOpenFile",
      "hipBLASLt logs as its environment variables say, into no callback"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLoggerSetCallback: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLoggerSetCallback(
    cublasLtLoggerCallback_t /*callback*/) {
  static constinit Refusal refusal{
      "cublasLtLoggerSetCallback",
      "hipBLASLt logs as its environment variables say, into no callback"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLoggerSetFile: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLoggerSetFile(FILE* /*file*/) {
  static constinit Refusal refusal{
      "cublasLtLoggerSetFile",
      "hipBLASLt logs as its environment variables say, into no callback"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLoggerSetLevel: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLoggerSetLevel(int /*level*/) {
  static constinit Refusal refusal{
      "cublasLtLoggerSetLevel",
      "hipBLASLt logs as its environment variables say, into no callback"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtLoggerSetMask: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtLoggerSetMask(int /*mask*/) {
  static constinit Refusal refusal{
      "cublasLtLoggerSetMask",
      "hipBLASLt logs as its environment variables say, into no callback"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmul: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmul(cublasLtHandle_t /*lightHandle*/,
    cublasLtMatmulDesc_t /*computeDesc*/, const void* /*alpha*/, const void* /*A*/,
    cublasLtMatrixLayout_t /*Adesc*/, const void* /*B*/, cublasLtMatrixLayout_t /*Bdesc*/,
    const void* /*beta*/, const void* /*C*/, cublasLtMatrixLayout_t /*Cdesc*/, void* /*D*/,
    cublasLtMatrixLayout_t /*Ddesc*/, const cublasLtMatmulAlgo_t* /*algo*/, void* /*workspace*/,
    size_t /*workspaceSizeInBytes*/, cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cublasLtMatmul",
      "needs an adapter: the algorithm is a structure with other contents, and none given means "
      "a search here",
      "hipblasLtMatmul"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoCapGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoCapGetAttribute(
    const cublasLtMatmulAlgo_t* /*algo*/, cublasLtMatmulAlgoCapAttributes_t /*attr*/, void* /*buf*/,
    size_t /*sizeInBytes*/, size_t* /*sizeWritten*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoCapGetAttribute",
      "hipBLASLt's C interface tells nothing about single algorithms; only the search finds them"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoCheck: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoCheck(cublasLtHandle_t /*lightHandle*/,
    cublasLtMatmulDesc_t /*operationDesc*/, cublasLtMatrixLayout_t /*Adesc*/,
    cublasLtMatrixLayout_t /*Bdesc*/, cublasLtMatrixLayout_t /*Cdesc*/,
    cublasLtMatrixLayout_t /*Ddesc*/, const cublasLtMatmulAlgo_t* /*algo*/,
    cublasLtMatmulHeuristicResult_t* /*result_*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoCheck",
      "hipBLASLt's C interface tells nothing about single algorithms; only the search finds them"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoCheckForStream: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoCheckForStream(
    cublasLtHandle_t /*lightHandle*/, cublasLtMatmulDesc_t /*operationDesc*/,
    cublasLtMatrixLayout_t /*Adesc*/, cublasLtMatrixLayout_t /*Bdesc*/,
    cublasLtMatrixLayout_t /*Cdesc*/, cublasLtMatrixLayout_t /*Ddesc*/,
    const cublasLtMatmulAlgo_t* /*algo*/, cublasLtMatmulHeuristicResult_t* /*result_*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoCheckForStream",
      "hipBLASLt's C interface tells nothing about single algorithms; only the search finds them"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoConfigGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoConfigGetAttribute(
    const cublasLtMatmulAlgo_t* /*algo*/, cublasLtMatmulAlgoConfigAttributes_t /*attr*/,
    void* /*buf*/, size_t /*sizeInBytes*/, size_t* /*sizeWritten*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoConfigGetAttribute",
      "hipBLASLt's C interface tells nothing about single algorithms; only the search finds them"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoConfigGetAttributeRange: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoConfigGetAttributeRange() {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoConfigGetAttributeRange",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoConfigSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoConfigSetAttribute(
    cublasLtMatmulAlgo_t* /*algo*/, cublasLtMatmulAlgoConfigAttributes_t /*attr*/,
    const void* /*buf*/, size_t /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoConfigSetAttribute",
      "hipBLASLt's C interface tells nothing about single algorithms; only the search finds them"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoGetHeuristic: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoGetHeuristic(
    cublasLtHandle_t /*lightHandle*/, cublasLtMatmulDesc_t /*operationDesc*/,
    cublasLtMatrixLayout_t /*Adesc*/, cublasLtMatrixLayout_t /*Bdesc*/,
    cublasLtMatrixLayout_t /*Cdesc*/, cublasLtMatrixLayout_t /*Ddesc*/,
    cublasLtMatmulPreference_t /*preference*/, int /*requestedAlgoCount*/,
    cublasLtMatmulHeuristicResult_t /*heuristicResultsArray*/[], int* /*returnAlgoCount*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoGetHeuristic",
      "needs an adapter: the results are structures of another layout",
      "hipblasLtMatmulAlgoGetHeuristic"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoGetHeuristicForStream: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoGetHeuristicForStream(
    cublasLtHandle_t /*lightHandle*/, cublasLtMatmulDesc_t /*operationDesc*/,
    cublasLtMatrixLayout_t /*Adesc*/, cublasLtMatrixLayout_t /*Bdesc*/,
    cublasLtMatrixLayout_t /*Cdesc*/, cublasLtMatrixLayout_t /*Ddesc*/,
    cublasLtMatmulPreference_t /*preference*/, int /*requestedAlgoCount*/,
    cublasLtMatmulHeuristicResult_t /*heuristicResultsArray*/[], int* /*returnAlgoCount*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoGetHeuristicForStream",
      "needs an adapter: the results are structures of another layout",
      "hipblasLtMatmulAlgoGetHeuristic"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoGetIds: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoGetIds(cublasLtHandle_t /*lightHandle*/,
    cublasComputeType_t /*computeType*/, cudaDataType_t /*scaleType*/, cudaDataType_t /*Atype*/,
    cudaDataType_t /*Btype*/, cudaDataType_t /*Ctype*/, cudaDataType_t /*Dtype*/,
    int /*requestedAlgoCount*/, int /*algoIdsArray*/[], int* /*returnAlgoCount*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoGetIds",
      "hipBLASLt's C interface tells nothing about single algorithms; only the search finds them"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulAlgoInit: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulAlgoInit(cublasLtHandle_t /*lightHandle*/,
    cublasComputeType_t /*computeType*/, cudaDataType_t /*scaleType*/, cudaDataType_t /*Atype*/,
    cudaDataType_t /*Btype*/, cudaDataType_t /*Ctype*/, cudaDataType_t /*Dtype*/, int /*algoId*/,
    cublasLtMatmulAlgo_t* /*algo*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulAlgoInit",
      "hipBLASLt's C interface tells nothing about single algorithms; only the search finds them"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulDescCreate -> hipblasLtMatmulDescCreate
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t* matmulDesc,
    cublasComputeType_t computeType, cudaDataType_t scaleType) {
  static constinit Target<hipblaslt::hipblasLtMatmulDescCreate_t> target{hipblaslt_library,
      "cublasLtMatmulDescCreate", "hipblasLtMatmulDescCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatmulDesc_t to_matmulDesc{};
  hipblaslt::hipblasComputeType_t to_computeType{};
  hipblaslt::hipDataType to_scaleType{};
  if (matmulDesc == nullptr) {
    return reject(target, "matmulDesc", nullptr, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(computeType, to_computeType)) {
    return reject(target, "computeType", computeType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(scaleType, to_scaleType)) {
    return reject(target, "scaleType", scaleType, CUBLAS_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_matmulDesc, to_computeType, to_scaleType));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cublasLtMatmulDesc_t_kind, to_matmulDesc, *matmulDesc)) {
    return reject(target, "matmulDesc", HandleStatus::null, CUBLAS_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cublasLtMatmulDescDestroy -> hipblasLtMatmulDescDestroy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulDescDestroy(
    cublasLtMatmulDesc_t matmulDesc) {
  static constinit Target<hipblaslt::hipblasLtMatmulDescDestroy_t> target{hipblaslt_library,
      "cublasLtMatmulDescDestroy", "hipblasLtMatmulDescDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatmulDesc_t to_matmulDesc{};
  Closing<cublasLtMatmulDesc_t> closing_matmulDesc;
  if (const auto found = closing_matmulDesc.claim(cublasLtMatmulDesc_t_kind, matmulDesc,
          to_matmulDesc);
      found != HandleStatus::ok) {
    return reject(target, "matmulDesc", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_matmulDesc));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_matmulDesc.closed();
  return done(target.function, status);
}

// cublasLtMatmulDescGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulDescGetAttribute(
    cublasLtMatmulDesc_t /*matmulDesc*/, cublasLtMatmulDescAttributes_t /*attr*/, void* /*buf*/,
    size_t /*sizeInBytes*/, size_t* /*sizeWritten*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulDescGetAttribute",
      "needs an adapter: the value may be an operation, compute type, pointer mode or epilogue, "
      "which hipBLASLt numbers otherwise",
      "hipblasLtMatmulDescGetAttribute"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulDescInit_internal: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulDescInit_internal(
    cublasLtMatmulDesc_t /*matmulDesc*/, size_t /*size*/, cublasComputeType_t /*computeType*/,
    cudaDataType_t /*scaleType*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulDescInit_internal",
      "it lays a descriptor out in the application's memory, where a handle cannot stand"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulDescSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulDescSetAttribute(
    cublasLtMatmulDesc_t /*matmulDesc*/, cublasLtMatmulDescAttributes_t /*attr*/,
    const void* /*buf*/, size_t /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulDescSetAttribute",
      "needs an adapter: the value may be an operation, compute type, pointer mode or epilogue, "
      "which hipBLASLt numbers otherwise",
      "hipblasLtMatmulDescSetAttribute"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulPreferenceCreate -> hipblasLtMatmulPreferenceCreate
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulPreferenceCreate(
    cublasLtMatmulPreference_t* pref) {
  static constinit Target<hipblaslt::hipblasLtMatmulPreferenceCreate_t> target{hipblaslt_library,
      "cublasLtMatmulPreferenceCreate", "hipblasLtMatmulPreferenceCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatmulPreference_t to_pref{};
  if (pref == nullptr) {
    return reject(target, "pref", nullptr, CUBLAS_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_pref));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cublasLtMatmulPreference_t_kind, to_pref, *pref)) {
    return reject(target, "pref", HandleStatus::null, CUBLAS_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cublasLtMatmulPreferenceDestroy -> hipblasLtMatmulPreferenceDestroy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulPreferenceDestroy(
    cublasLtMatmulPreference_t pref) {
  static constinit Target<hipblaslt::hipblasLtMatmulPreferenceDestroy_t> target{hipblaslt_library,
      "cublasLtMatmulPreferenceDestroy", "hipblasLtMatmulPreferenceDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatmulPreference_t to_pref{};
  Closing<cublasLtMatmulPreference_t> closing_pref;
  if (const auto found = closing_pref.claim(cublasLtMatmulPreference_t_kind, pref, to_pref);
      found != HandleStatus::ok) {
    return reject(target, "pref", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_pref));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_pref.closed();
  return done(target.function, status);
}

// cublasLtMatmulPreferenceGetAttribute -> hipblasLtMatmulPreferenceGetAttribute
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulPreferenceGetAttribute(
    cublasLtMatmulPreference_t pref, cublasLtMatmulPreferenceAttributes_t attr, void* buf,
    size_t sizeInBytes, size_t* sizeWritten) {
  static constinit Target<hipblaslt::hipblasLtMatmulPreferenceGetAttribute_t> target{
      hipblaslt_library, "cublasLtMatmulPreferenceGetAttribute",
      "hipblasLtMatmulPreferenceGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatmulPreference_t to_pref{};
  hipblaslt::hipblasLtMatmulPreferenceAttributes_t to_attr{};
  if (const auto found = find(cublasLtMatmulPreference_t_kind, pref, to_pref);
      found != HandleStatus::ok) {
    return reject(target, "pref", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_pref, to_attr, buf, sizeInBytes, sizeWritten)));
}

// cublasLtMatmulPreferenceInit_internal: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulPreferenceInit_internal(
    cublasLtMatmulPreference_t /*pref*/, size_t /*size*/) {
  static constinit Refusal refusal{
      "cublasLtMatmulPreferenceInit_internal",
      "it lays a descriptor out in the application's memory, where a handle cannot stand"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatmulPreferenceSetAttribute -> hipblasLtMatmulPreferenceSetAttribute
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatmulPreferenceSetAttribute(
    cublasLtMatmulPreference_t pref, cublasLtMatmulPreferenceAttributes_t attr, const void* buf,
    size_t sizeInBytes) {
  static constinit Target<hipblaslt::hipblasLtMatmulPreferenceSetAttribute_t> target{
      hipblaslt_library, "cublasLtMatmulPreferenceSetAttribute",
      "hipblasLtMatmulPreferenceSetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatmulPreference_t to_pref{};
  hipblaslt::hipblasLtMatmulPreferenceAttributes_t to_attr{};
  if (const auto found = find(cublasLtMatmulPreference_t_kind, pref, to_pref);
      found != HandleStatus::ok) {
    return reject(target, "pref", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_pref, to_attr, buf, sizeInBytes)));
}

// cublasLtMatrixLayoutCreate -> hipblasLtMatrixLayoutCreate
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixLayoutCreate(
    cublasLtMatrixLayout_t* matLayout, cudaDataType type, uint64_t rows, uint64_t cols,
    int64_t ld) {
  static constinit Target<hipblaslt::hipblasLtMatrixLayoutCreate_t> target{hipblaslt_library,
      "cublasLtMatrixLayoutCreate", "hipblasLtMatrixLayoutCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatrixLayout_t to_matLayout{};
  hipblaslt::hipDataType to_type{};
  if (matLayout == nullptr) {
    return reject(target, "matLayout", nullptr, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(type, to_type)) {
    return reject(target, "type", type, CUBLAS_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_matLayout, to_type, rows, cols, ld));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cublasLtMatrixLayout_t_kind, to_matLayout, *matLayout)) {
    return reject(target, "matLayout", HandleStatus::null, CUBLAS_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cublasLtMatrixLayoutDestroy -> hipblasLtMatrixLayoutDestroy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixLayoutDestroy(
    cublasLtMatrixLayout_t matLayout) {
  static constinit Target<hipblaslt::hipblasLtMatrixLayoutDestroy_t> target{hipblaslt_library,
      "cublasLtMatrixLayoutDestroy", "hipblasLtMatrixLayoutDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatrixLayout_t to_matLayout{};
  Closing<cublasLtMatrixLayout_t> closing_matLayout;
  if (const auto found = closing_matLayout.claim(cublasLtMatrixLayout_t_kind, matLayout,
          to_matLayout);
      found != HandleStatus::ok) {
    return reject(target, "matLayout", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_matLayout));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_matLayout.closed();
  return done(target.function, status);
}

// cublasLtMatrixLayoutGetAttribute -> hipblasLtMatrixLayoutGetAttribute
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixLayoutGetAttribute(
    cublasLtMatrixLayout_t matLayout, cublasLtMatrixLayoutAttribute_t attr, void* buf,
    size_t sizeInBytes, size_t* sizeWritten) {
  static constinit Target<hipblaslt::hipblasLtMatrixLayoutGetAttribute_t> target{hipblaslt_library,
      "cublasLtMatrixLayoutGetAttribute", "hipblasLtMatrixLayoutGetAttribute"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatrixLayout_t to_matLayout{};
  hipblaslt::hipblasLtMatrixLayoutAttribute_t to_attr{};
  if (const auto found = find(cublasLtMatrixLayout_t_kind, matLayout, to_matLayout);
      found != HandleStatus::ok) {
    return reject(target, "matLayout", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(attr, to_attr)) {
    return reject(target, "attr", attr, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_matLayout, to_attr, buf, sizeInBytes,
      sizeWritten)));
}

// cublasLtMatrixLayoutInit_internal: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixLayoutInit_internal(
    cublasLtMatrixLayout_t /*matLayout*/, size_t /*size*/, cudaDataType /*type*/, uint64_t /*rows*/,
    uint64_t /*cols*/, int64_t /*ld*/) {
  static constinit Refusal refusal{
      "cublasLtMatrixLayoutInit_internal",
      "it lays a descriptor out in the application's memory, where a handle cannot stand"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatrixLayoutSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixLayoutSetAttribute(
    cublasLtMatrixLayout_t /*matLayout*/, cublasLtMatrixLayoutAttribute_t /*attr*/,
    const void* /*buf*/, size_t /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cublasLtMatrixLayoutSetAttribute",
      "needs an adapter: the value may be an order of storage, of which hipBLASLt has only "
      "columns and rows, and does not refuse the others",
      "hipblasLtMatrixLayoutSetAttribute"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatrixTransform: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixTransform(cublasLtHandle_t /*lightHandle*/,
    cublasLtMatrixTransformDesc_t /*transformDesc*/, const void* /*alpha*/, const void* /*A*/,
    cublasLtMatrixLayout_t /*Adesc*/, const void* /*beta*/, const void* /*B*/,
    cublasLtMatrixLayout_t /*Bdesc*/, void* /*C*/, cublasLtMatrixLayout_t /*Cdesc*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cublasLtMatrixTransform",
      "needs an adapter: applications leave the second matrix and its layout out, and null is no "
      "handle",
      "hipblasLtMatrixTransform"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatrixTransformDescCreate -> hipblasLtMatrixTransformDescCreate
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixTransformDescCreate(
    cublasLtMatrixTransformDesc_t* transformDesc, cudaDataType scaleType) {
  static constinit Target<hipblaslt::hipblasLtMatrixTransformDescCreate_t> target{hipblaslt_library,
      "cublasLtMatrixTransformDescCreate", "hipblasLtMatrixTransformDescCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatrixTransformDesc_t to_transformDesc{};
  hipblaslt::hipDataType to_scaleType{};
  if (transformDesc == nullptr) {
    return reject(target, "transformDesc", nullptr, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(scaleType, to_scaleType)) {
    return reject(target, "scaleType", scaleType, CUBLAS_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(&to_transformDesc, to_scaleType));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cublasLtMatrixTransformDesc_t_kind, to_transformDesc, *transformDesc)) {
    return reject(target, "transformDesc", HandleStatus::null, CUBLAS_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cublasLtMatrixTransformDescDestroy -> hipblasLtMatrixTransformDescDestroy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixTransformDescDestroy(
    cublasLtMatrixTransformDesc_t transformDesc) {
  static constinit Target<hipblaslt::hipblasLtMatrixTransformDescDestroy_t> target{
      hipblaslt_library, "cublasLtMatrixTransformDescDestroy",
      "hipblasLtMatrixTransformDescDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  hipblaslt::hipblasLtMatrixTransformDesc_t to_transformDesc{};
  Closing<cublasLtMatrixTransformDesc_t> closing_transformDesc;
  if (const auto found = closing_transformDesc.claim(cublasLtMatrixTransformDesc_t_kind,
          transformDesc, to_transformDesc);
      found != HandleStatus::ok) {
    return reject(target, "transformDesc", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_transformDesc));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_transformDesc.closed();
  return done(target.function, status);
}

// cublasLtMatrixTransformDescGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixTransformDescGetAttribute(
    cublasLtMatrixTransformDesc_t /*transformDesc*/,
    cublasLtMatrixTransformDescAttributes_t /*attr*/, void* /*buf*/, size_t /*sizeInBytes*/,
    size_t* /*sizeWritten*/) {
  static constinit Refusal refusal{
      "cublasLtMatrixTransformDescGetAttribute",
      "needs an adapter: the value may be an operation or a pointer mode, which hipBLASLt "
      "numbers otherwise",
      "hipblasLtMatrixTransformDescGetAttribute"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatrixTransformDescInit_internal: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixTransformDescInit_internal(
    cublasLtMatrixTransformDesc_t /*transformDesc*/, size_t /*size*/, cudaDataType /*scaleType*/) {
  static constinit Refusal refusal{
      "cublasLtMatrixTransformDescInit_internal",
      "it lays a descriptor out in the application's memory, where a handle cannot stand"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtMatrixTransformDescSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtMatrixTransformDescSetAttribute(
    cublasLtMatrixTransformDesc_t /*transformDesc*/,
    cublasLtMatrixTransformDescAttributes_t /*attr*/, const void* /*buf*/, size_t /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cublasLtMatrixTransformDescSetAttribute",
      "needs an adapter: the value may be an operation or a pointer mode, which hipBLASLt "
      "numbers otherwise",
      "hipblasLtMatrixTransformDescSetAttribute"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtSSSMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtSSSMatmul() {
  static constinit Refusal refusal{
      "cublasLtSSSMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtSSSMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtSSSMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtSSSMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtSSSMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtSSSMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtSSSMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtSSSMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtSSSMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtSSSMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtSSSMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtSSSMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtSSSMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtSSSMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtSSSMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtSSSMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtSSSMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtSSSMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtSSSMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtSSSMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtSSSMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtSSSMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtSetEnvironmentMode: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtSetEnvironmentMode() {
  static constinit Refusal refusal{
      "cublasLtSetEnvironmentMode",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtShutdownCtx: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtShutdownCtx() {
  static constinit Refusal refusal{
      "cublasLtShutdownCtx",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSSMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSSMatmul() {
  static constinit Refusal refusal{
      "cublasLtTSSMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSSMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSSMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtTSSMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSSMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSSMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtTSSMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSSMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSSMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtTSSMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSSMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSSMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtTSSMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSSMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSSMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtTSSMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSSMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSSMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtTSSMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSSMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSSMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtTSSMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSTMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSTMatmul() {
  static constinit Refusal refusal{
      "cublasLtTSTMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSTMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSTMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtTSTMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSTMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSTMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtTSTMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSTMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSTMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtTSTMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSTMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSTMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtTSTMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSTMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSTMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtTSTMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSTMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSTMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtTSTMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtTSTMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtTSTMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtTSTMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCCMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCCMatmul() {
  static constinit Refusal refusal{
      "cublasLtVCCMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCCMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCCMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtVCCMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCCMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCCMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtVCCMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCCMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCCMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtVCCMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCCMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCCMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtVCCMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCCMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCCMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtVCCMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCCMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCCMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtVCCMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCCMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCCMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtVCCMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCVMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCVMatmul() {
  static constinit Refusal refusal{
      "cublasLtVCVMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCVMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCVMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtVCVMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCVMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCVMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtVCVMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCVMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCVMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtVCVMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCVMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCVMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtVCVMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCVMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCVMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtVCVMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCVMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCVMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtVCVMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtVCVMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtVCVMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtVCVMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtZZZMatmul: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtZZZMatmul() {
  static constinit Refusal refusal{
      "cublasLtZZZMatmul",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtZZZMatmulAlgoCapGetAttribute: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtZZZMatmulAlgoCapGetAttribute() {
  static constinit Refusal refusal{
      "cublasLtZZZMatmulAlgoCapGetAttribute",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtZZZMatmulAlgoCheck: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtZZZMatmulAlgoCheck() {
  static constinit Refusal refusal{
      "cublasLtZZZMatmulAlgoCheck",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtZZZMatmulAlgoCheckForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtZZZMatmulAlgoCheckForStream() {
  static constinit Refusal refusal{
      "cublasLtZZZMatmulAlgoCheckForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtZZZMatmulAlgoGetHeuristic: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtZZZMatmulAlgoGetHeuristic() {
  static constinit Refusal refusal{
      "cublasLtZZZMatmulAlgoGetHeuristic",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtZZZMatmulAlgoGetHeuristicForStream: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtZZZMatmulAlgoGetHeuristicForStream() {
  static constinit Refusal refusal{
      "cublasLtZZZMatmulAlgoGetHeuristicForStream",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtZZZMatmulAlgoGetIds: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtZZZMatmulAlgoGetIds() {
  static constinit Refusal refusal{
      "cublasLtZZZMatmulAlgoGetIds",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLtZZZMatmulAlgoInit: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLtZZZMatmulAlgoInit() {
  static constinit Refusal refusal{
      "cublasLtZZZMatmulAlgoInit",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLt_for_cublas_BII: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLt_for_cublas_BII() {
  static constinit Refusal refusal{
      "cublasLt_for_cublas_BII",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLt_for_cublas_BSS: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLt_for_cublas_BSS() {
  static constinit Refusal refusal{
      "cublasLt_for_cublas_BSS",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLt_for_cublas_DDD: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLt_for_cublas_DDD() {
  static constinit Refusal refusal{
      "cublasLt_for_cublas_DDD",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLt_for_cublas_HHH: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLt_for_cublas_HHH() {
  static constinit Refusal refusal{
      "cublasLt_for_cublas_HHH",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLt_for_cublas_HSH: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLt_for_cublas_HSH() {
  static constinit Refusal refusal{
      "cublasLt_for_cublas_HSH",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLt_for_cublas_HSS: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLt_for_cublas_HSS() {
  static constinit Refusal refusal{
      "cublasLt_for_cublas_HSS",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLt_for_cublas_SSS: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLt_for_cublas_SSS() {
  static constinit Refusal refusal{
      "cublasLt_for_cublas_SSS",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLt_for_cublas_TSS: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLt_for_cublas_TSS() {
  static constinit Refusal refusal{
      "cublasLt_for_cublas_TSS",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasLt_for_cublas_TST: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLt_for_cublas_TST() {
  static constinit Refusal refusal{
      "cublasLt_for_cublas_TST",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

}  // namespace cudaway::cuda13::cublaslt
