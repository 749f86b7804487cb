// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/cudnn.yaml, mappings/abi.
// Do not edit: change those and run it again.
//
// What programs find when they load cuDNN 9.
#include "abi/cuda/cudnn.h"
#include "abi/rocm/miopen.h"
#include "convert/cuda/cudnn.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"
#include "adapters/cudnn.h"

namespace cudaway::cuda::cudnn {

namespace {

constexpr HandleKind cudnnActivationDescriptor_t_kind{"cudnnActivationDescriptor_t"};
constexpr HandleKind cudnnCTCLossDescriptor_t_kind{"cudnnCTCLossDescriptor_t"};
constexpr HandleKind cudnnConvolutionDescriptor_t_kind{"cudnnConvolutionDescriptor_t"};
constexpr HandleKind cudnnDropoutDescriptor_t_kind{"cudnnDropoutDescriptor_t"};
constexpr HandleKind cudnnFilterDescriptor_t_kind{"cudnnFilterDescriptor_t"};
constexpr HandleKind cudnnHandle_t_kind{"cudnnHandle_t"};
constexpr HandleKind cudnnLRNDescriptor_t_kind{"cudnnLRNDescriptor_t"};
constexpr HandleKind cudnnPoolingDescriptor_t_kind{"cudnnPoolingDescriptor_t"};
constexpr HandleKind cudnnRNNDataDescriptor_t_kind{"cudnnRNNDataDescriptor_t"};
constexpr HandleKind cudnnRNNDescriptor_t_kind{"cudnnRNNDescriptor_t"};
constexpr HandleKind cudnnReduceTensorDescriptor_t_kind{"cudnnReduceTensorDescriptor_t"};
constexpr HandleKind cudnnTensorDescriptor_t_kind{"cudnnTensorDescriptor_t"};

}  // namespace

// __nvrtcNvvmHandle: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t __nvrtcNvvmHandle() {
  static constinit Refusal refusal{
      "__nvrtcNvvmHandle",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnActivationBackward -> miopenActivationBackward
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnActivationBackward(cudnnHandle_t handle,
    cudnnActivationDescriptor_t activationDesc, const void* alpha,
    const cudnnTensorDescriptor_t yDesc, const void* y, const cudnnTensorDescriptor_t dyDesc,
    const void* dy, const cudnnTensorDescriptor_t xDesc, const void* x, const void* beta,
    const cudnnTensorDescriptor_t dxDesc, void* dx) {
  static constinit Target<miopen::miopenActivationBackward_t> target{miopen_library,
      "cudnnActivationBackward", "miopenActivationBackward"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenActivationDescriptor_t to_activationDesc{};
  miopen::miopenTensorDescriptor_t to_yDesc{};
  miopen::miopenTensorDescriptor_t to_dyDesc{};
  miopen::miopenTensorDescriptor_t to_xDesc{};
  miopen::miopenTensorDescriptor_t to_dxDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnActivationDescriptor_t_kind, activationDesc, to_activationDesc);
      found != HandleStatus::ok) {
    return reject(target, "activationDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, yDesc, to_yDesc);
      found != HandleStatus::ok) {
    return reject(target, "yDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, dyDesc, to_dyDesc);
      found != HandleStatus::ok) {
    return reject(target, "dyDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, xDesc, to_xDesc);
      found != HandleStatus::ok) {
    return reject(target, "xDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, dxDesc, to_dxDesc);
      found != HandleStatus::ok) {
    return reject(target, "dxDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_activationDesc, alpha, to_yDesc, y,
      to_dyDesc, dy, to_xDesc, x, beta, to_dxDesc, dx)));
}

// cudnnActivationForward -> miopenActivationForward
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnActivationForward(cudnnHandle_t handle,
    cudnnActivationDescriptor_t activationDesc, const void* alpha,
    const cudnnTensorDescriptor_t xDesc, const void* x, const void* beta,
    const cudnnTensorDescriptor_t yDesc, void* y) {
  static constinit Target<miopen::miopenActivationForward_t> target{miopen_library,
      "cudnnActivationForward", "miopenActivationForward"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenActivationDescriptor_t to_activationDesc{};
  miopen::miopenTensorDescriptor_t to_xDesc{};
  miopen::miopenTensorDescriptor_t to_yDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnActivationDescriptor_t_kind, activationDesc, to_activationDesc);
      found != HandleStatus::ok) {
    return reject(target, "activationDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, xDesc, to_xDesc);
      found != HandleStatus::ok) {
    return reject(target, "xDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, yDesc, to_yDesc);
      found != HandleStatus::ok) {
    return reject(target, "yDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_activationDesc, alpha, to_xDesc, x,
      beta, to_yDesc, y)));
}

// cudnnAddTensor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnAddTensor(cudnnHandle_t /*handle*/,
    const void* /*alpha*/, const cudnnTensorDescriptor_t /*aDesc*/, const void* /*A*/,
    const void* /*beta*/, const cudnnTensorDescriptor_t /*cDesc*/, void* /*C*/) {
  static constinit Refusal refusal{
      "cudnnAddTensor",
      "needs an adapter: MIOpen adds two tensors into a third, so the sum has to be written as "
      "an operation on C itself, with A broadcast to it",
      "miopenOpTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnAdvVersionCheck: does nothing. It checks that the parts of cuDNN are of one version; those
// of the proxy always are.
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnAdvVersionCheck() {
  return done("cudnnAdvVersionCheck", CUDNN_STATUS_SUCCESS);
}

// cudnnB2BCausalConv1dBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnB2BCausalConv1dBackward(cudaStream_t /*stream*/,
    const void* /*x*/, const void* /*weightsProj*/, const void* /*weightsMixer*/,
    const void* /*skipBias*/, const void* /*y*/, const void* /*dy*/, void* /*dx*/,
    void* /*dweightsProj*/, void* /*dweightsMixer*/, void* /*dskipBias*/, int /*batch*/,
    int /*dim*/, int /*seqLen*/, int /*kernelSizeProj*/, int /*kernelSizeMixer*/,
    cudnnDataType_t /*dataType*/, cudnnDataType_t /*dwDataType*/) {
  static constinit Refusal refusal{
      "cudnnB2BCausalConv1dBackward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnB2BCausalConv1dForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnB2BCausalConv1dForward(cudaStream_t /*stream*/,
    const void* /*x*/, const void* /*weightsProj*/, const void* /*weightsMixer*/,
    const void* /*skipBias*/, void* /*y*/, void* /*yGated*/, int /*batch*/, int /*dim*/,
    int /*seqLen*/, int /*kernelSizeProj*/, int /*kernelSizeMixer*/, cudnnDataType_t /*dataType*/) {
  static constinit Refusal refusal{
      "cudnnB2BCausalConv1dForward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBackendCreateDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBackendCreateDescriptor(
    cudnnBackendDescriptorType_t /*descriptorType*/, cudnnBackendDescriptor_t* /*descriptor*/) {
  static constinit Refusal refusal{
      "cudnnBackendCreateDescriptor",
      "needs an adapter: a backend descriptor of cuDNN is a plain void *, which the handle "
      "registry cannot tell from data by its type",
      "miopenBackendCreateDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBackendDestroyDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBackendDestroyDescriptor(
    cudnnBackendDescriptor_t /*descriptor*/) {
  static constinit Refusal refusal{
      "cudnnBackendDestroyDescriptor",
      "needs an adapter: a backend descriptor of cuDNN is a plain void *, which the handle "
      "registry cannot tell from data by its type",
      "miopenBackendDestroyDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBackendExecute: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBackendExecute(cudnnHandle_t /*handle*/,
    cudnnBackendDescriptor_t /*executionPlan*/, cudnnBackendDescriptor_t /*variantPack*/) {
  static constinit Refusal refusal{
      "cudnnBackendExecute",
      "needs an adapter: a backend descriptor of cuDNN is a plain void *, which the handle "
      "registry cannot tell from data by its type",
      "miopenBackendExecute"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBackendFinalize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBackendFinalize(
    cudnnBackendDescriptor_t /*descriptor*/) {
  static constinit Refusal refusal{
      "cudnnBackendFinalize",
      "needs an adapter: a backend descriptor of cuDNN is a plain void *, which the handle "
      "registry cannot tell from data by its type",
      "miopenBackendFinalize"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBackendGetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBackendGetAttribute(
    const cudnnBackendDescriptor_t /*descriptor*/, cudnnBackendAttributeName_t /*attributeName*/,
    cudnnBackendAttributeType_t /*attributeType*/, int64_t /*requestedElementCount*/,
    int64_t* /*elementCount*/, void* /*arrayOfElements*/) {
  static constinit Refusal refusal{
      "cudnnBackendGetAttribute",
      "needs an adapter: enumerators and descriptors inside the array have to be translated by "
      "the attribute's type, and a backend descriptor is a plain void * that a handle registry "
      "has to tell from data",
      "miopenBackendGetAttribute"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBackendInitialize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBackendInitialize(
    cudnnBackendDescriptor_t /*descriptor*/) {
  static constinit Refusal refusal{
      "cudnnBackendInitialize",
      "needs an adapter: MIOpen initializes memory that the caller gives, of a type and size "
      "that this form no longer states",
      "miopenBackendInitialize"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBackendPopulateCudaGraph: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBackendPopulateCudaGraph(cudnnHandle_t /*handle*/,
    cudnnBackendDescriptor_t /*executionPlan*/, cudnnBackendDescriptor_t /*variantPack*/,
    cudaGraph_t /*graph*/) {
  static constinit Refusal refusal{
      "cudnnBackendPopulateCudaGraph",
      "MIOpen cannot write an execution plan into a graph"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBackendSetAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBackendSetAttribute(
    cudnnBackendDescriptor_t /*descriptor*/, cudnnBackendAttributeName_t /*attributeName*/,
    cudnnBackendAttributeType_t /*attributeType*/, int64_t /*elementCount*/,
    const void* /*arrayOfElements*/) {
  static constinit Refusal refusal{
      "cudnnBackendSetAttribute",
      "needs an adapter: enumerators and descriptors inside the array have to be translated by "
      "the attribute's type, and a backend descriptor is a plain void * that a handle registry "
      "has to tell from data",
      "miopenBackendSetAttribute"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBackendUpdateCudaGraph: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBackendUpdateCudaGraph(cudnnHandle_t /*handle*/,
    cudnnBackendDescriptor_t /*executionPlan*/, cudnnBackendDescriptor_t /*variantPack*/,
    cudaGraph_t /*graph*/) {
  static constinit Refusal refusal{
      "cudnnBackendUpdateCudaGraph",
      "MIOpen cannot write an execution plan into a graph"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBatchNormalizationBackward -> miopenBatchNormalizationBackward
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBatchNormalizationBackward(cudnnHandle_t handle,
    cudnnBatchNormMode_t mode, const void* alphaDataDiff, const void* betaDataDiff,
    const void* alphaParamDiff, const void* betaParamDiff, const cudnnTensorDescriptor_t xDesc,
    const void* x, const cudnnTensorDescriptor_t dyDesc, const void* dy,
    const cudnnTensorDescriptor_t dxDesc, void* dx, const cudnnTensorDescriptor_t dBnScaleBiasDesc,
    const void* bnScale, void* dBnScaleResult, void* dBnBiasResult, double epsilon,
    const void* savedMean, const void* savedInvVariance) {
  static constinit Target<miopen::miopenBatchNormalizationBackward_t> target{miopen_library,
      "cudnnBatchNormalizationBackward", "miopenBatchNormalizationBackward"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenBatchNormMode_t to_mode{};
  miopen::miopenTensorDescriptor_t to_xDesc{};
  miopen::miopenTensorDescriptor_t to_dyDesc{};
  miopen::miopenTensorDescriptor_t to_dxDesc{};
  miopen::miopenTensorDescriptor_t to_dBnScaleBiasDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, xDesc, to_xDesc);
      found != HandleStatus::ok) {
    return reject(target, "xDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, dyDesc, to_dyDesc);
      found != HandleStatus::ok) {
    return reject(target, "dyDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, dxDesc, to_dxDesc);
      found != HandleStatus::ok) {
    return reject(target, "dxDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, dBnScaleBiasDesc, to_dBnScaleBiasDesc);
      found != HandleStatus::ok) {
    return reject(target, "dBnScaleBiasDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_mode, alphaDataDiff, betaDataDiff,
      alphaParamDiff, betaParamDiff, to_xDesc, x, to_dyDesc, dy, to_dxDesc, dx, to_dBnScaleBiasDesc,
      bnScale, dBnScaleResult, dBnBiasResult, epsilon, savedMean, savedInvVariance)));
}

// cudnnBatchNormalizationBackwardEx: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBatchNormalizationBackwardEx(cudnnHandle_t /*handle*/,
    cudnnBatchNormMode_t /*mode*/, cudnnBatchNormOps_t /*bnOps*/, const void* /*alphaDataDiff*/,
    const void* /*betaDataDiff*/, const void* /*alphaParamDiff*/, const void* /*betaParamDiff*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*xData*/,
    const cudnnTensorDescriptor_t /*yDesc*/, const void* /*yData*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*dyData*/,
    const cudnnTensorDescriptor_t /*dzDesc*/, void* /*dzData*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, void* /*dxData*/,
    const cudnnTensorDescriptor_t /*dBnScaleBiasDesc*/, const void* /*bnScaleData*/,
    const void* /*bnBiasData*/, void* /*dBnScaleData*/, void* /*dBnBiasData*/, double /*epsilon*/,
    const void* /*savedMean*/, const void* /*savedInvVariance*/,
    cudnnActivationDescriptor_t /*activationDesc*/, void* /*workSpace*/,
    size_t /*workSpaceSizeInBytes*/, void* /*reserveSpace*/, size_t /*reserveSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnBatchNormalizationBackwardEx",
      "needs an adapter: MIOpen fuses batch normalization with an activation (not yet in ROCm "
      "6.4), but not with an addition, and wants a descriptor for each of scale, bias, mean and "
      "variance; its plain form answers the rest",
      "miopenBatchNormBackwardActivation"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBatchNormalizationForwardInference -> miopenBatchNormalizationForwardInference
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBatchNormalizationForwardInference(
    cudnnHandle_t handle, cudnnBatchNormMode_t mode, const void* alpha, const void* beta,
    const cudnnTensorDescriptor_t xDesc, const void* x, const cudnnTensorDescriptor_t yDesc,
    void* y, const cudnnTensorDescriptor_t bnScaleBiasMeanVarDesc, const void* bnScale,
    const void* bnBias, const void* estimatedMean, const void* estimatedVariance, double epsilon) {
  static constinit Target<miopen::miopenBatchNormalizationForwardInference_t> target{miopen_library,
      "cudnnBatchNormalizationForwardInference", "miopenBatchNormalizationForwardInference"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenBatchNormMode_t to_mode{};
  miopen::miopenTensorDescriptor_t to_xDesc{};
  miopen::miopenTensorDescriptor_t to_yDesc{};
  miopen::miopenTensorDescriptor_t to_bnScaleBiasMeanVarDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, xDesc, to_xDesc);
      found != HandleStatus::ok) {
    return reject(target, "xDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, yDesc, to_yDesc);
      found != HandleStatus::ok) {
    return reject(target, "yDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, bnScaleBiasMeanVarDesc,
          to_bnScaleBiasMeanVarDesc);
      found != HandleStatus::ok) {
    return reject(target, "bnScaleBiasMeanVarDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_mode, pass<void*>(alpha),
      pass<void*>(beta), to_xDesc, x, to_yDesc, y, to_bnScaleBiasMeanVarDesc, pass<void*>(bnScale),
      pass<void*>(bnBias), pass<void*>(estimatedMean), pass<void*>(estimatedVariance), epsilon)));
}

// cudnnBatchNormalizationForwardTraining -> miopenBatchNormalizationForwardTraining
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBatchNormalizationForwardTraining(cudnnHandle_t handle,
    cudnnBatchNormMode_t mode, const void* alpha, const void* beta,
    const cudnnTensorDescriptor_t xDesc, const void* x, const cudnnTensorDescriptor_t yDesc,
    void* y, const cudnnTensorDescriptor_t bnScaleBiasMeanVarDesc, const void* bnScale,
    const void* bnBias, double exponentialAverageFactor, void* resultRunningMean,
    void* resultRunningVariance, double epsilon, void* resultSaveMean,
    void* resultSaveInvVariance) {
  static constinit Target<miopen::miopenBatchNormalizationForwardTraining_t> target{miopen_library,
      "cudnnBatchNormalizationForwardTraining", "miopenBatchNormalizationForwardTraining"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenBatchNormMode_t to_mode{};
  miopen::miopenTensorDescriptor_t to_xDesc{};
  miopen::miopenTensorDescriptor_t to_yDesc{};
  miopen::miopenTensorDescriptor_t to_bnScaleBiasMeanVarDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, xDesc, to_xDesc);
      found != HandleStatus::ok) {
    return reject(target, "xDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, yDesc, to_yDesc);
      found != HandleStatus::ok) {
    return reject(target, "yDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, bnScaleBiasMeanVarDesc,
          to_bnScaleBiasMeanVarDesc);
      found != HandleStatus::ok) {
    return reject(target, "bnScaleBiasMeanVarDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_mode, pass<void*>(alpha),
      pass<void*>(beta), to_xDesc, x, to_yDesc, y, to_bnScaleBiasMeanVarDesc, pass<void*>(bnScale),
      pass<void*>(bnBias), exponentialAverageFactor, resultRunningMean, resultRunningVariance,
      epsilon, resultSaveMean, resultSaveInvVariance)));
}

// cudnnBatchNormalizationForwardTrainingEx: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBatchNormalizationForwardTrainingEx(
    cudnnHandle_t /*handle*/, cudnnBatchNormMode_t /*mode*/, cudnnBatchNormOps_t /*bnOps*/,
    const void* /*alpha*/, const void* /*beta*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const void* /*xData*/, const cudnnTensorDescriptor_t /*zDesc*/, const void* /*zData*/,
    const cudnnTensorDescriptor_t /*yDesc*/, void* /*yData*/,
    const cudnnTensorDescriptor_t /*bnScaleBiasMeanVarDesc*/, const void* /*bnScale*/,
    const void* /*bnBias*/, double /*exponentialAverageFactor*/, void* /*resultRunningMean*/,
    void* /*resultRunningVariance*/, double /*epsilon*/, void* /*resultSaveMean*/,
    void* /*resultSaveInvVariance*/, cudnnActivationDescriptor_t /*activationDesc*/,
    void* /*workspace*/, size_t /*workSpaceSizeInBytes*/, void* /*reserveSpace*/,
    size_t /*reserveSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnBatchNormalizationForwardTrainingEx",
      "needs an adapter: MIOpen fuses batch normalization with an activation (not yet in ROCm "
      "6.4), but not with an addition, and wants a descriptor for each of scale, bias, mean and "
      "variance; its plain form answers the rest",
      "miopenBatchNormForwardTrainingActivation"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnBuildRNNDynamic: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnBuildRNNDynamic(cudnnHandle_t /*handle*/,
    cudnnRNNDescriptor_t /*rnnDesc*/, int /*miniBatch*/) {
  static constinit Refusal refusal{
      "cudnnBuildRNNDynamic",
      "MIOpen has no persistent RNN kernels that are built for a batch size"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCTCLoss: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCTCLoss(cudnnHandle_t /*handle*/,
    const cudnnTensorDescriptor_t /*probsDesc*/, const void* /*probs*/, const int /*hostLabels*/[],
    const int /*hostLabelLengths*/[], const int /*hostInputLengths*/[], void* /*costs*/,
    const cudnnTensorDescriptor_t /*gradientsDesc*/, void* /*gradients*/,
    cudnnCTCLossAlgo_t /*algo*/, cudnnCTCLossDescriptor_t /*ctcLossDesc*/, void* /*workspace*/,
    size_t /*workSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnCTCLoss",
      "needs an adapter: cuDNN states what its gradients refer to by the descriptor's "
      "normalization and rule for gradients out of bounds, MIOpen's header does not state it, so "
      "it has to be measured.",
      "miopenCTCLoss"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCTCLoss_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCTCLoss_v8(cudnnHandle_t /*handle*/,
    cudnnCTCLossAlgo_t /*algo*/, cudnnCTCLossDescriptor_t /*ctcLossDesc*/,
    const cudnnTensorDescriptor_t /*probsDesc*/, const void* /*probs*/, const int /*labels*/[],
    const int /*labelLengths*/[], const int /*inputLengths*/[], void* /*costs*/,
    const cudnnTensorDescriptor_t /*gradientsDesc*/, void* /*gradients*/,
    size_t /*workSpaceSizeInBytes*/, void* /*workspace*/) {
  static constinit Refusal refusal{
      "cudnnCTCLoss_v8",
      "needs an adapter: MIOpen reads labels and lengths on the host, this form has them on the "
      "device",
      "miopenCTCLoss"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCausalConv1dBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCausalConv1dBackward(cudaStream_t /*stream*/,
    const void* /*x*/, const void* /*weight*/, const void* /*bias*/, const void* /*dy*/,
    void* /*dx*/, void* /*dweight*/, void* /*dbias*/, int /*batch*/, int /*dim*/, int /*seqLen*/,
    int /*kernelSize*/, cudnnDataType_t /*dataType*/, cudnnDataType_t /*dwDataType*/,
    cudnnCausalConv1dActivation_t /*activation*/) {
  static constinit Refusal refusal{
      "cudnnCausalConv1dBackward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCausalConv1dForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCausalConv1dForward(cudaStream_t /*stream*/,
    const void* /*x*/, const void* /*weight*/, const void* /*bias*/, void* /*y*/, int /*batch*/,
    int /*dim*/, int /*seqLen*/, int /*kernelSize*/, cudnnDataType_t /*dataType*/,
    cudnnCausalConv1dActivation_t /*activation*/) {
  static constinit Refusal refusal{
      "cudnnCausalConv1dForward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCausalConv1dNwhBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCausalConv1dNwhBackward(cudaStream_t /*stream*/,
    const void* /*x*/, const void* /*weight*/, const void* /*bias*/, const void* /*dy*/,
    void* /*dx*/, void* /*dweight*/, void* /*dbias*/, int /*batch*/, int /*dim*/, int /*seqLen*/,
    int /*kernelSize*/, cudnnDataType_t /*dataType*/, cudnnDataType_t /*dwDataType*/,
    cudnnCausalConv1dActivation_t /*activation*/) {
  static constinit Refusal refusal{
      "cudnnCausalConv1dNwhBackward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCausalConv1dNwhForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCausalConv1dNwhForward(cudaStream_t /*stream*/,
    const void* /*x*/, const void* /*weight*/, const void* /*bias*/, void* /*y*/, int /*batch*/,
    int /*dim*/, int /*seqLen*/, int /*kernelSize*/, cudnnDataType_t /*dataType*/,
    cudnnCausalConv1dActivation_t /*activation*/) {
  static constinit Refusal refusal{
      "cudnnCausalConv1dNwhForward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCnnVersionCheck: does nothing. It checks that the parts of cuDNN are of one version; those
// of the proxy always are.
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCnnVersionCheck() {
  return done("cudnnCnnVersionCheck", CUDNN_STATUS_SUCCESS);
}

// cudnnConvolutionBackwardBias -> miopenConvolutionBackwardBias
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnConvolutionBackwardBias(cudnnHandle_t handle,
    const void* alpha, const cudnnTensorDescriptor_t dyDesc, const void* dy, const void* beta,
    const cudnnTensorDescriptor_t dbDesc, void* db) {
  static constinit Target<miopen::miopenConvolutionBackwardBias_t> target{miopen_library,
      "cudnnConvolutionBackwardBias", "miopenConvolutionBackwardBias"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenTensorDescriptor_t to_dyDesc{};
  miopen::miopenTensorDescriptor_t to_dbDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, dyDesc, to_dyDesc);
      found != HandleStatus::ok) {
    return reject(target, "dyDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, dbDesc, to_dbDesc);
      found != HandleStatus::ok) {
    return reject(target, "dbDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, alpha, to_dyDesc, dy, beta, to_dbDesc,
      db)));
}

// cudnnConvolutionBackwardData: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnConvolutionBackwardData(cudnnHandle_t /*handle*/,
    const void* /*alpha*/, const cudnnFilterDescriptor_t /*wDesc*/, const void* /*w*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*dy*/,
    const cudnnConvolutionDescriptor_t /*convDesc*/, cudnnConvolutionBwdDataAlgo_t /*algo*/,
    void* /*workSpace*/, size_t /*workSpaceSizeInBytes*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, void* /*dx*/) {
  static constinit Refusal refusal{
      "cudnnConvolutionBackwardData",
      "needs an adapter: MIOpen takes the tensors, the factors and the workspace in another "
      "order, and only runs an algorithm that a search for this problem has prepared",
      "miopenConvolutionBackwardData"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnConvolutionBackwardFilter: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnConvolutionBackwardFilter(cudnnHandle_t /*handle*/,
    const void* /*alpha*/, const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*dy*/,
    const cudnnConvolutionDescriptor_t /*convDesc*/, cudnnConvolutionBwdFilterAlgo_t /*algo*/,
    void* /*workSpace*/, size_t /*workSpaceSizeInBytes*/, const void* /*beta*/,
    const cudnnFilterDescriptor_t /*dwDesc*/, void* /*dw*/) {
  static constinit Refusal refusal{
      "cudnnConvolutionBackwardFilter",
      "needs an adapter: MIOpen takes the tensors, the factors and the workspace in another "
      "order, and only runs an algorithm that a search for this problem has prepared",
      "miopenConvolutionBackwardWeights"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnConvolutionBiasActivationForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnConvolutionBiasActivationForward(
    cudnnHandle_t /*handle*/, const void* /*alpha1*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const void* /*x*/, const cudnnFilterDescriptor_t /*wDesc*/, const void* /*w*/,
    const cudnnConvolutionDescriptor_t /*convDesc*/, cudnnConvolutionFwdAlgo_t /*algo*/,
    void* /*workSpace*/, size_t /*workSpaceSizeInBytes*/, const void* /*alpha2*/,
    const cudnnTensorDescriptor_t /*zDesc*/, const void* /*z*/,
    const cudnnTensorDescriptor_t /*biasDesc*/, const void* /*bias*/,
    const cudnnActivationDescriptor_t /*activationDesc*/, const cudnnTensorDescriptor_t /*yDesc*/,
    void* /*y*/) {
  static constinit Refusal refusal{
      "cudnnConvolutionBiasActivationForward",
      "needs an adapter: the algorithm that the application names is one of cuDNN's (implicit "
      "precomputed GEMM in most programs), and the algorithm, factors and activation have to be "
      "ones that MIOpen fuses.",
      "miopenConvolutionBiasActivationForward"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnConvolutionForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnConvolutionForward(cudnnHandle_t /*handle*/,
    const void* /*alpha*/, const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/,
    const cudnnFilterDescriptor_t /*wDesc*/, const void* /*w*/,
    const cudnnConvolutionDescriptor_t /*convDesc*/, cudnnConvolutionFwdAlgo_t /*algo*/,
    void* /*workSpace*/, size_t /*workSpaceSizeInBytes*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*yDesc*/, void* /*y*/) {
  static constinit Refusal refusal{
      "cudnnConvolutionForward",
      "needs an adapter: MIOpen takes the tensors, the factors and the workspace in another "
      "order, and only runs an algorithm that a search for this problem has prepared",
      "miopenConvolutionForward"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCreate -> miopenCreate
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreate(cudnnHandle_t* handle) {
  static constinit Target<miopen::miopenCreate_t> target{miopen_library, "cudnnCreate",
      "miopenCreate"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  if (handle == nullptr) {
    return reject(target, "handle", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_handle));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnHandle_t_kind, to_handle, *handle)) {
    return reject(target, "handle", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateActivationDescriptor -> miopenCreateActivationDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateActivationDescriptor(
    cudnnActivationDescriptor_t* activationDesc) {
  static constinit Target<miopen::miopenCreateActivationDescriptor_t> target{miopen_library,
      "cudnnCreateActivationDescriptor", "miopenCreateActivationDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenActivationDescriptor_t to_activationDesc{};
  if (activationDesc == nullptr) {
    return reject(target, "activationDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_activationDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnActivationDescriptor_t_kind, to_activationDesc, *activationDesc)) {
    return reject(target, "activationDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateAttnDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateAttnDescriptor(
    cudnnAttnDescriptor_t* /*attnDesc*/) {
  static constinit Refusal refusal{
      "cudnnCreateAttnDescriptor",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCreateCTCLossDescriptor -> miopenCreateCTCLossDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateCTCLossDescriptor(
    cudnnCTCLossDescriptor_t* ctcLossDesc) {
  static constinit Target<miopen::miopenCreateCTCLossDescriptor_t> target{miopen_library,
      "cudnnCreateCTCLossDescriptor", "miopenCreateCTCLossDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenCTCLossDescriptor_t to_ctcLossDesc{};
  if (ctcLossDesc == nullptr) {
    return reject(target, "ctcLossDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_ctcLossDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnCTCLossDescriptor_t_kind, to_ctcLossDesc, *ctcLossDesc)) {
    return reject(target, "ctcLossDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateConvolutionDescriptor -> miopenCreateConvolutionDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateConvolutionDescriptor(
    cudnnConvolutionDescriptor_t* convDesc) {
  static constinit Target<miopen::miopenCreateConvolutionDescriptor_t> target{miopen_library,
      "cudnnCreateConvolutionDescriptor", "miopenCreateConvolutionDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenConvolutionDescriptor_t to_convDesc{};
  if (convDesc == nullptr) {
    return reject(target, "convDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_convDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnConvolutionDescriptor_t_kind, to_convDesc, *convDesc)) {
    return reject(target, "convDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateDropoutDescriptor -> miopenCreateDropoutDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateDropoutDescriptor(
    cudnnDropoutDescriptor_t* dropoutDesc) {
  static constinit Target<miopen::miopenCreateDropoutDescriptor_t> target{miopen_library,
      "cudnnCreateDropoutDescriptor", "miopenCreateDropoutDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenDropoutDescriptor_t to_dropoutDesc{};
  if (dropoutDesc == nullptr) {
    return reject(target, "dropoutDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_dropoutDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnDropoutDescriptor_t_kind, to_dropoutDesc, *dropoutDesc)) {
    return reject(target, "dropoutDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateFilterDescriptor -> miopenCreateTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateFilterDescriptor(
    cudnnFilterDescriptor_t* filterDesc) {
  static constinit Target<miopen::miopenCreateTensorDescriptor_t> target{miopen_library,
      "cudnnCreateFilterDescriptor", "miopenCreateTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_filterDesc{};
  if (filterDesc == nullptr) {
    return reject(target, "filterDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_filterDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnFilterDescriptor_t_kind, to_filterDesc, *filterDesc)) {
    return reject(target, "filterDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateFusedOpsConstParamPack: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateFusedOpsConstParamPack(
    cudnnFusedOpsConstParamPack_t* /*constPack*/, cudnnFusedOps_t /*ops*/) {
  static constinit Refusal refusal{
      "cudnnCreateFusedOpsConstParamPack",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCreateFusedOpsPlan: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateFusedOpsPlan(cudnnFusedOpsPlan_t* /*plan*/,
    cudnnFusedOps_t /*ops*/) {
  static constinit Refusal refusal{
      "cudnnCreateFusedOpsPlan",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCreateFusedOpsVariantParamPack: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateFusedOpsVariantParamPack(
    cudnnFusedOpsVariantParamPack_t* /*varPack*/, cudnnFusedOps_t /*ops*/) {
  static constinit Refusal refusal{
      "cudnnCreateFusedOpsVariantParamPack",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCreateLRNDescriptor -> miopenCreateLRNDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateLRNDescriptor(cudnnLRNDescriptor_t* normDesc) {
  static constinit Target<miopen::miopenCreateLRNDescriptor_t> target{miopen_library,
      "cudnnCreateLRNDescriptor", "miopenCreateLRNDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenLRNDescriptor_t to_normDesc{};
  if (normDesc == nullptr) {
    return reject(target, "normDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_normDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnLRNDescriptor_t_kind, to_normDesc, *normDesc)) {
    return reject(target, "normDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateOpTensorDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateOpTensorDescriptor(
    cudnnOpTensorDescriptor_t* /*opTensorDesc*/) {
  static constinit Refusal refusal{
      "cudnnCreateOpTensorDescriptor",
      "MIOpen has no descriptor of an element-wise operation: the operation is an argument of "
      "miopenOpTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCreatePoolingDescriptor -> miopenCreatePoolingDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreatePoolingDescriptor(
    cudnnPoolingDescriptor_t* poolingDesc) {
  static constinit Target<miopen::miopenCreatePoolingDescriptor_t> target{miopen_library,
      "cudnnCreatePoolingDescriptor", "miopenCreatePoolingDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenPoolingDescriptor_t to_poolingDesc{};
  if (poolingDesc == nullptr) {
    return reject(target, "poolingDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_poolingDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnPoolingDescriptor_t_kind, to_poolingDesc, *poolingDesc)) {
    return reject(target, "poolingDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateRNNDataDescriptor -> miopenCreateSeqTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateRNNDataDescriptor(
    cudnnRNNDataDescriptor_t* rnnDataDesc) {
  static constinit Target<miopen::miopenCreateSeqTensorDescriptor_t> target{miopen_library,
      "cudnnCreateRNNDataDescriptor", "miopenCreateSeqTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenSeqTensorDescriptor_t to_rnnDataDesc{};
  if (rnnDataDesc == nullptr) {
    return reject(target, "rnnDataDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_rnnDataDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnRNNDataDescriptor_t_kind, to_rnnDataDesc, *rnnDataDesc)) {
    return reject(target, "rnnDataDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateRNNDescriptor -> miopenCreateRNNDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateRNNDescriptor(cudnnRNNDescriptor_t* rnnDesc) {
  static constinit Target<miopen::miopenCreateRNNDescriptor_t> target{miopen_library,
      "cudnnCreateRNNDescriptor", "miopenCreateRNNDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenRNNDescriptor_t to_rnnDesc{};
  if (rnnDesc == nullptr) {
    return reject(target, "rnnDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_rnnDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnRNNDescriptor_t_kind, to_rnnDesc, *rnnDesc)) {
    return reject(target, "rnnDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateReduceTensorDescriptor -> miopenCreateReduceTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateReduceTensorDescriptor(
    cudnnReduceTensorDescriptor_t* reduceTensorDesc) {
  static constinit Target<miopen::miopenCreateReduceTensorDescriptor_t> target{miopen_library,
      "cudnnCreateReduceTensorDescriptor", "miopenCreateReduceTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenReduceTensorDescriptor_t to_reduceTensorDesc{};
  if (reduceTensorDesc == nullptr) {
    return reject(target, "reduceTensorDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_reduceTensorDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnReduceTensorDescriptor_t_kind, to_reduceTensorDesc, *reduceTensorDesc)) {
    return reject(target, "reduceTensorDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateSeqDataDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateSeqDataDescriptor(
    cudnnSeqDataDescriptor_t* /*seqDataDesc*/) {
  static constinit Refusal refusal{
      "cudnnCreateSeqDataDescriptor",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCreateSpatialTransformerDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateSpatialTransformerDescriptor(
    cudnnSpatialTransformerDescriptor_t* /*stDesc*/) {
  static constinit Refusal refusal{
      "cudnnCreateSpatialTransformerDescriptor",
      "MIOpen has no spatial transformer"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnCreateTensorDescriptor -> miopenCreateTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateTensorDescriptor(
    cudnnTensorDescriptor_t* tensorDesc) {
  static constinit Target<miopen::miopenCreateTensorDescriptor_t> target{miopen_library,
      "cudnnCreateTensorDescriptor", "miopenCreateTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_tensorDesc{};
  if (tensorDesc == nullptr) {
    return reject(target, "tensorDesc", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(&to_tensorDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!publish(cudnnTensorDescriptor_t_kind, to_tensorDesc, *tensorDesc)) {
    return reject(target, "tensorDesc", HandleStatus::null, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnCreateTensorTransformDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnCreateTensorTransformDescriptor(
    cudnnTensorTransformDescriptor_t* /*transformDesc*/) {
  static constinit Refusal refusal{
      "cudnnCreateTensorTransformDescriptor",
      "MIOpen has no padding and folding tensor transforms: miopenTransformTensor only changes "
      "layout and scale"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDeriveBNTensorDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDeriveBNTensorDescriptor(
    cudnnTensorDescriptor_t /*derivedBnDesc*/, const cudnnTensorDescriptor_t /*xDesc*/,
    cudnnBatchNormMode_t /*mode*/) {
  static constinit Refusal refusal{
      "cudnnDeriveBNTensorDescriptor",
      "needs an adapter: MIOpen derives a float tensor from every input, cuDNN a double one from "
      "a double input.",
      "miopenDeriveBNTensorDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDeriveNormTensorDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDeriveNormTensorDescriptor(
    cudnnTensorDescriptor_t /*derivedNormScaleBiasDesc*/,
    cudnnTensorDescriptor_t /*derivedNormMeanVarDesc*/, const cudnnTensorDescriptor_t /*xDesc*/,
    cudnnNormMode_t /*mode*/, int /*groupCnt*/) {
  static constinit Refusal refusal{
      "cudnnDeriveNormTensorDescriptor",
      "needs an adapter: MIOpen's form for separate descriptors has no fused operation, "
      "algorithm or group count",
      "miopenDeriveBNTensorDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDestroy -> miopenDestroy
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroy(cudnnHandle_t handle) {
  static constinit Target<miopen::miopenDestroy_t> target{miopen_library, "cudnnDestroy",
      "miopenDestroy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  Closing<cudnnHandle_t> closing_handle;
  if (const auto found = closing_handle.claim(cudnnHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_handle));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_handle.closed();
  return done(target.function, status);
}

// cudnnDestroyActivationDescriptor -> miopenDestroyActivationDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyActivationDescriptor(
    cudnnActivationDescriptor_t activationDesc) {
  static constinit Target<miopen::miopenDestroyActivationDescriptor_t> target{miopen_library,
      "cudnnDestroyActivationDescriptor", "miopenDestroyActivationDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenActivationDescriptor_t to_activationDesc{};
  Closing<cudnnActivationDescriptor_t> closing_activationDesc;
  if (const auto found = closing_activationDesc.claim(cudnnActivationDescriptor_t_kind,
          activationDesc, to_activationDesc);
      found != HandleStatus::ok) {
    return reject(target, "activationDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_activationDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_activationDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyAttnDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyAttnDescriptor(
    cudnnAttnDescriptor_t /*attnDesc*/) {
  static constinit Refusal refusal{
      "cudnnDestroyAttnDescriptor",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDestroyCTCLossDescriptor -> miopenDestroyCTCLossDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyCTCLossDescriptor(
    cudnnCTCLossDescriptor_t ctcLossDesc) {
  static constinit Target<miopen::miopenDestroyCTCLossDescriptor_t> target{miopen_library,
      "cudnnDestroyCTCLossDescriptor", "miopenDestroyCTCLossDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenCTCLossDescriptor_t to_ctcLossDesc{};
  Closing<cudnnCTCLossDescriptor_t> closing_ctcLossDesc;
  if (const auto found = closing_ctcLossDesc.claim(cudnnCTCLossDescriptor_t_kind, ctcLossDesc,
          to_ctcLossDesc);
      found != HandleStatus::ok) {
    return reject(target, "ctcLossDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_ctcLossDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_ctcLossDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyConvolutionDescriptor -> miopenDestroyConvolutionDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyConvolutionDescriptor(
    cudnnConvolutionDescriptor_t convDesc) {
  static constinit Target<miopen::miopenDestroyConvolutionDescriptor_t> target{miopen_library,
      "cudnnDestroyConvolutionDescriptor", "miopenDestroyConvolutionDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenConvolutionDescriptor_t to_convDesc{};
  Closing<cudnnConvolutionDescriptor_t> closing_convDesc;
  if (const auto found = closing_convDesc.claim(cudnnConvolutionDescriptor_t_kind, convDesc,
          to_convDesc);
      found != HandleStatus::ok) {
    return reject(target, "convDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_convDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_convDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyDropoutDescriptor -> miopenDestroyDropoutDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyDropoutDescriptor(
    cudnnDropoutDescriptor_t dropoutDesc) {
  static constinit Target<miopen::miopenDestroyDropoutDescriptor_t> target{miopen_library,
      "cudnnDestroyDropoutDescriptor", "miopenDestroyDropoutDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenDropoutDescriptor_t to_dropoutDesc{};
  Closing<cudnnDropoutDescriptor_t> closing_dropoutDesc;
  if (const auto found = closing_dropoutDesc.claim(cudnnDropoutDescriptor_t_kind, dropoutDesc,
          to_dropoutDesc);
      found != HandleStatus::ok) {
    return reject(target, "dropoutDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_dropoutDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_dropoutDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyFilterDescriptor -> miopenDestroyTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyFilterDescriptor(
    cudnnFilterDescriptor_t filterDesc) {
  static constinit Target<miopen::miopenDestroyTensorDescriptor_t> target{miopen_library,
      "cudnnDestroyFilterDescriptor", "miopenDestroyTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_filterDesc{};
  Closing<cudnnFilterDescriptor_t> closing_filterDesc;
  if (const auto found = closing_filterDesc.claim(cudnnFilterDescriptor_t_kind, filterDesc,
          to_filterDesc);
      found != HandleStatus::ok) {
    return reject(target, "filterDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_filterDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_filterDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyFusedOpsConstParamPack: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyFusedOpsConstParamPack(
    cudnnFusedOpsConstParamPack_t /*constPack*/) {
  static constinit Refusal refusal{
      "cudnnDestroyFusedOpsConstParamPack",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDestroyFusedOpsPlan: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyFusedOpsPlan(cudnnFusedOpsPlan_t /*plan*/) {
  static constinit Refusal refusal{
      "cudnnDestroyFusedOpsPlan",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDestroyFusedOpsVariantParamPack: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyFusedOpsVariantParamPack(
    cudnnFusedOpsVariantParamPack_t /*varPack*/) {
  static constinit Refusal refusal{
      "cudnnDestroyFusedOpsVariantParamPack",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDestroyLRNDescriptor -> miopenDestroyLRNDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyLRNDescriptor(cudnnLRNDescriptor_t lrnDesc) {
  static constinit Target<miopen::miopenDestroyLRNDescriptor_t> target{miopen_library,
      "cudnnDestroyLRNDescriptor", "miopenDestroyLRNDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenLRNDescriptor_t to_lrnDesc{};
  Closing<cudnnLRNDescriptor_t> closing_lrnDesc;
  if (const auto found = closing_lrnDesc.claim(cudnnLRNDescriptor_t_kind, lrnDesc, to_lrnDesc);
      found != HandleStatus::ok) {
    return reject(target, "lrnDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_lrnDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_lrnDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyOpTensorDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyOpTensorDescriptor(
    cudnnOpTensorDescriptor_t /*opTensorDesc*/) {
  static constinit Refusal refusal{
      "cudnnDestroyOpTensorDescriptor",
      "MIOpen has no descriptor of an element-wise operation: the operation is an argument of "
      "miopenOpTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDestroyPoolingDescriptor -> miopenDestroyPoolingDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyPoolingDescriptor(
    cudnnPoolingDescriptor_t poolingDesc) {
  static constinit Target<miopen::miopenDestroyPoolingDescriptor_t> target{miopen_library,
      "cudnnDestroyPoolingDescriptor", "miopenDestroyPoolingDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenPoolingDescriptor_t to_poolingDesc{};
  Closing<cudnnPoolingDescriptor_t> closing_poolingDesc;
  if (const auto found = closing_poolingDesc.claim(cudnnPoolingDescriptor_t_kind, poolingDesc,
          to_poolingDesc);
      found != HandleStatus::ok) {
    return reject(target, "poolingDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_poolingDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_poolingDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyRNNDataDescriptor -> miopenDestroySeqTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyRNNDataDescriptor(
    cudnnRNNDataDescriptor_t rnnDataDesc) {
  static constinit Target<miopen::miopenDestroySeqTensorDescriptor_t> target{miopen_library,
      "cudnnDestroyRNNDataDescriptor", "miopenDestroySeqTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenSeqTensorDescriptor_t to_rnnDataDesc{};
  Closing<cudnnRNNDataDescriptor_t> closing_rnnDataDesc;
  if (const auto found = closing_rnnDataDesc.claim(cudnnRNNDataDescriptor_t_kind, rnnDataDesc,
          to_rnnDataDesc);
      found != HandleStatus::ok) {
    return reject(target, "rnnDataDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_rnnDataDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_rnnDataDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyRNNDescriptor -> miopenDestroyRNNDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyRNNDescriptor(cudnnRNNDescriptor_t rnnDesc) {
  static constinit Target<miopen::miopenDestroyRNNDescriptor_t> target{miopen_library,
      "cudnnDestroyRNNDescriptor", "miopenDestroyRNNDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenRNNDescriptor_t to_rnnDesc{};
  Closing<cudnnRNNDescriptor_t> closing_rnnDesc;
  if (const auto found = closing_rnnDesc.claim(cudnnRNNDescriptor_t_kind, rnnDesc, to_rnnDesc);
      found != HandleStatus::ok) {
    return reject(target, "rnnDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_rnnDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_rnnDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyReduceTensorDescriptor -> miopenDestroyReduceTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyReduceTensorDescriptor(
    cudnnReduceTensorDescriptor_t reduceTensorDesc) {
  static constinit Target<miopen::miopenDestroyReduceTensorDescriptor_t> target{miopen_library,
      "cudnnDestroyReduceTensorDescriptor", "miopenDestroyReduceTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenReduceTensorDescriptor_t to_reduceTensorDesc{};
  Closing<cudnnReduceTensorDescriptor_t> closing_reduceTensorDesc;
  if (const auto found = closing_reduceTensorDesc.claim(cudnnReduceTensorDescriptor_t_kind,
          reduceTensorDesc, to_reduceTensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "reduceTensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_reduceTensorDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_reduceTensorDesc.closed();
  return done(target.function, status);
}

// cudnnDestroySeqDataDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroySeqDataDescriptor(
    cudnnSeqDataDescriptor_t /*seqDataDesc*/) {
  static constinit Refusal refusal{
      "cudnnDestroySeqDataDescriptor",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDestroySpatialTransformerDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroySpatialTransformerDescriptor(
    cudnnSpatialTransformerDescriptor_t /*stDesc*/) {
  static constinit Refusal refusal{
      "cudnnDestroySpatialTransformerDescriptor",
      "MIOpen has no spatial transformer"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDestroyTensorDescriptor -> miopenDestroyTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyTensorDescriptor(
    cudnnTensorDescriptor_t tensorDesc) {
  static constinit Target<miopen::miopenDestroyTensorDescriptor_t> target{miopen_library,
      "cudnnDestroyTensorDescriptor", "miopenDestroyTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_tensorDesc{};
  Closing<cudnnTensorDescriptor_t> closing_tensorDesc;
  if (const auto found = closing_tensorDesc.claim(cudnnTensorDescriptor_t_kind, tensorDesc,
          to_tensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "tensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_tensorDesc));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_tensorDesc.closed();
  return done(target.function, status);
}

// cudnnDestroyTensorTransformDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDestroyTensorTransformDescriptor(
    cudnnTensorTransformDescriptor_t /*transformDesc*/) {
  static constinit Refusal refusal{
      "cudnnDestroyTensorTransformDescriptor",
      "MIOpen has no padding and folding tensor transforms: miopenTransformTensor only changes "
      "layout and scale"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDivisiveNormalizationBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDivisiveNormalizationBackward(cudnnHandle_t /*handle*/,
    cudnnLRNDescriptor_t /*normDesc*/, cudnnDivNormMode_t /*mode*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/, const void* /*means*/,
    const void* /*dy*/, void* /*temp*/, void* /*temp2*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*dXdMeansDesc*/, void* /*dx*/, void* /*dMeans*/) {
  static constinit Refusal refusal{
      "cudnnDivisiveNormalizationBackward",
      "MIOpen has no divisive normalization"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDivisiveNormalizationForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDivisiveNormalizationForward(cudnnHandle_t /*handle*/,
    cudnnLRNDescriptor_t /*normDesc*/, cudnnDivNormMode_t /*mode*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/, const void* /*means*/,
    void* /*temp*/, void* /*temp2*/, const void* /*beta*/, const cudnnTensorDescriptor_t /*yDesc*/,
    void* /*y*/) {
  static constinit Refusal refusal{
      "cudnnDivisiveNormalizationForward",
      "MIOpen has no divisive normalization"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDropoutBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDropoutBackward(cudnnHandle_t /*handle*/,
    const cudnnDropoutDescriptor_t /*dropoutDesc*/, const cudnnTensorDescriptor_t /*dydesc*/,
    const void* /*dy*/, const cudnnTensorDescriptor_t /*dxdesc*/, void* /*dx*/,
    void* /*reserveSpace*/, size_t /*reserveSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnDropoutBackward",
      "needs an adapter: MIOpen wants a further descriptor, of the noise's shape",
      "miopenDropoutBackward"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDropoutForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDropoutForward(cudnnHandle_t /*handle*/,
    const cudnnDropoutDescriptor_t /*dropoutDesc*/, const cudnnTensorDescriptor_t /*xdesc*/,
    const void* /*x*/, const cudnnTensorDescriptor_t /*ydesc*/, void* /*y*/, void* /*reserveSpace*/,
    size_t /*reserveSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnDropoutForward",
      "needs an adapter: MIOpen wants a further descriptor, of the noise's shape",
      "miopenDropoutForward"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnDropoutGetReserveSpaceSize -> miopenDropoutGetReserveSpaceSize
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDropoutGetReserveSpaceSize(
    cudnnTensorDescriptor_t xdesc, size_t* sizeInBytes) {
  static constinit Target<miopen::miopenDropoutGetReserveSpaceSize_t> target{miopen_library,
      "cudnnDropoutGetReserveSpaceSize", "miopenDropoutGetReserveSpaceSize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_xdesc{};
  if (const auto found = find(cudnnTensorDescriptor_t_kind, xdesc, to_xdesc);
      found != HandleStatus::ok) {
    return reject(target, "xdesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_xdesc, sizeInBytes)));
}

// cudnnDropoutGetStatesSize -> miopenDropoutGetStatesSize
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnDropoutGetStatesSize(cudnnHandle_t handle,
    size_t* sizeInBytes) {
  static constinit Target<miopen::miopenDropoutGetStatesSize_t> target{miopen_library,
      "cudnnDropoutGetStatesSize", "miopenDropoutGetStatesSize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, sizeInBytes)));
}

// cudnnFFTCausalConv1dBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnFFTCausalConv1dBackward(cudaStream_t /*stream*/,
    const void* /*x*/, const void* /*weight*/, const void* /*dy*/, void* /*dx*/, void* /*dweight*/,
    int /*batch*/, int /*dim*/, int /*seqLen*/, int /*kernelSize*/, cudnnDataType_t /*dataType*/) {
  static constinit Refusal refusal{
      "cudnnFFTCausalConv1dBackward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnFFTCausalConv1dForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnFFTCausalConv1dForward(cudaStream_t /*stream*/,
    const void* /*x*/, const void* /*weight*/, void* /*y*/, int /*batch*/, int /*dim*/,
    int /*seqLen*/, int /*kernelSize*/, cudnnDataType_t /*dataType*/) {
  static constinit Refusal refusal{
      "cudnnFFTCausalConv1dForward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnFindConvolutionBackwardDataAlgorithm: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnFindConvolutionBackwardDataAlgorithm(
    cudnnHandle_t /*handle*/, const cudnnFilterDescriptor_t /*wDesc*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, const int /*requestedAlgoCount*/,
    int* /*returnedAlgoCount*/, cudnnConvolutionBwdDataAlgoPerf_t* /*perfResults*/) {
  static constinit Refusal refusal{
      "cudnnFindConvolutionBackwardDataAlgorithm",
      "needs an adapter: MIOpen measures on buffers that the application gives, which this form "
      "of cuDNN allocates itself, and reports results in another record",
      "miopenFindConvolutionBackwardDataAlgorithm"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnFindConvolutionBackwardDataAlgorithmEx: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnFindConvolutionBackwardDataAlgorithmEx(
    cudnnHandle_t /*handle*/, const cudnnFilterDescriptor_t /*wDesc*/, const void* /*w*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*dy*/,
    const cudnnConvolutionDescriptor_t /*convDesc*/, const cudnnTensorDescriptor_t /*dxDesc*/,
    void* /*dx*/, const int /*requestedAlgoCount*/, int* /*returnedAlgoCount*/,
    cudnnConvolutionBwdDataAlgoPerf_t* /*perfResults*/, void* /*workSpace*/,
    size_t /*workSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnFindConvolutionBackwardDataAlgorithmEx",
      "needs an adapter: MIOpen takes the tensors in another order, reports results in another "
      "record, and asks whether to search exhaustively",
      "miopenFindConvolutionBackwardDataAlgorithm"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnFindConvolutionBackwardFilterAlgorithm: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnFindConvolutionBackwardFilterAlgorithm(
    cudnnHandle_t /*handle*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnFilterDescriptor_t /*dwDesc*/, const int /*requestedAlgoCount*/,
    int* /*returnedAlgoCount*/, cudnnConvolutionBwdFilterAlgoPerf_t* /*perfResults*/) {
  static constinit Refusal refusal{
      "cudnnFindConvolutionBackwardFilterAlgorithm",
      "needs an adapter: MIOpen measures on buffers that the application gives, which this form "
      "of cuDNN allocates itself, and reports results in another record",
      "miopenFindConvolutionBackwardWeightsAlgorithm"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnFindConvolutionBackwardFilterAlgorithmEx: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnFindConvolutionBackwardFilterAlgorithmEx(
    cudnnHandle_t /*handle*/, const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*y*/,
    const cudnnConvolutionDescriptor_t /*convDesc*/, const cudnnFilterDescriptor_t /*dwDesc*/,
    void* /*dw*/, const int /*requestedAlgoCount*/, int* /*returnedAlgoCount*/,
    cudnnConvolutionBwdFilterAlgoPerf_t* /*perfResults*/, void* /*workSpace*/,
    size_t /*workSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnFindConvolutionBackwardFilterAlgorithmEx",
      "needs an adapter: MIOpen takes the tensors in another order, reports results in another "
      "record, and asks whether to search exhaustively",
      "miopenFindConvolutionBackwardWeightsAlgorithm"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnFindConvolutionForwardAlgorithm: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnFindConvolutionForwardAlgorithm(
    cudnnHandle_t /*handle*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const cudnnFilterDescriptor_t /*wDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnTensorDescriptor_t /*yDesc*/, const int /*requestedAlgoCount*/,
    int* /*returnedAlgoCount*/, cudnnConvolutionFwdAlgoPerf_t* /*perfResults*/) {
  static constinit Refusal refusal{
      "cudnnFindConvolutionForwardAlgorithm",
      "needs an adapter: MIOpen measures on buffers that the application gives, which this form "
      "of cuDNN allocates itself, and reports results in another record",
      "miopenFindConvolutionForwardAlgorithm"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnFindConvolutionForwardAlgorithmEx: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnFindConvolutionForwardAlgorithmEx(
    cudnnHandle_t /*handle*/, const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/,
    const cudnnFilterDescriptor_t /*wDesc*/, const void* /*w*/,
    const cudnnConvolutionDescriptor_t /*convDesc*/, const cudnnTensorDescriptor_t /*yDesc*/,
    void* /*y*/, const int /*requestedAlgoCount*/, int* /*returnedAlgoCount*/,
    cudnnConvolutionFwdAlgoPerf_t* /*perfResults*/, void* /*workSpace*/,
    size_t /*workSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnFindConvolutionForwardAlgorithmEx",
      "needs an adapter: MIOpen takes the tensors in another order, reports results in another "
      "record, and asks whether to search exhaustively",
      "miopenFindConvolutionForwardAlgorithm"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnFusedOpsExecute: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnFusedOpsExecute(cudnnHandle_t /*handle*/,
    const cudnnFusedOpsPlan_t /*plan*/, cudnnFusedOpsVariantParamPack_t /*varPack*/) {
  static constinit Refusal refusal{
      "cudnnFusedOpsExecute",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetActivationDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetActivationDescriptor(
    const cudnnActivationDescriptor_t /*activationDesc*/, cudnnActivationMode_t* /*mode*/,
    cudnnNanPropagation_t* /*reluNanOpt*/, double* /*coef*/) {
  static constinit Refusal refusal{
      "cudnnGetActivationDescriptor",
      "needs an adapter: MIOpen describes an activation by three numbers where cuDNN has one "
      "coefficient and a rule for NaN",
      "miopenGetActivationDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetActivationDescriptorSwishBeta: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetActivationDescriptorSwishBeta(
    cudnnActivationDescriptor_t /*activationDesc*/, double* /*swish_beta*/) {
  static constinit Refusal refusal{
      "cudnnGetActivationDescriptorSwishBeta",
      "MIOpen has no swish activation"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetAttnDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetAttnDescriptor(cudnnAttnDescriptor_t /*attnDesc*/,
    unsigned int* /*attnMode*/, int* /*nHeads*/, double* /*smScaler*/,
    cudnnDataType_t* /*dataType*/, cudnnDataType_t* /*computePrec*/, cudnnMathType_t* /*mathType*/,
    cudnnDropoutDescriptor_t* /*attnDropoutDesc*/, cudnnDropoutDescriptor_t* /*postDropoutDesc*/,
    int* /*qSize*/, int* /*kSize*/, int* /*vSize*/, int* /*qProjSize*/, int* /*kProjSize*/,
    int* /*vProjSize*/, int* /*oProjSize*/, int* /*qoMaxSeqLength*/, int* /*kvMaxSeqLength*/,
    int* /*maxBatchSize*/, int* /*maxBeamSize*/) {
  static constinit Refusal refusal{
      "cudnnGetAttnDescriptor",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetBackdoor: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetBackdoor() {
  static constinit Refusal refusal{
      "cudnnGetBackdoor",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetBatchNormalizationBackwardExWorkspaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetBatchNormalizationBackwardExWorkspaceSize(
    cudnnHandle_t /*handle*/, cudnnBatchNormMode_t /*mode*/, cudnnBatchNormOps_t /*bnOps*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const cudnnTensorDescriptor_t /*yDesc*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const cudnnTensorDescriptor_t /*dzDesc*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, const cudnnTensorDescriptor_t /*dBnScaleBiasDesc*/,
    const cudnnActivationDescriptor_t /*activationDesc*/, size_t* /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnGetBatchNormalizationBackwardExWorkspaceSize",
      "MIOpen's batch normalization needs neither workspace nor reserve space, so it has no "
      "function that tells their size"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetBatchNormalizationForwardTrainingExWorkspaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetBatchNormalizationForwardTrainingExWorkspaceSize(
    cudnnHandle_t /*handle*/, cudnnBatchNormMode_t /*mode*/, cudnnBatchNormOps_t /*bnOps*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const cudnnTensorDescriptor_t /*zDesc*/,
    const cudnnTensorDescriptor_t /*yDesc*/,
    const cudnnTensorDescriptor_t /*bnScaleBiasMeanVarDesc*/,
    const cudnnActivationDescriptor_t /*activationDesc*/, size_t* /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnGetBatchNormalizationForwardTrainingExWorkspaceSize",
      "MIOpen's batch normalization needs neither workspace nor reserve space, so it has no "
      "function that tells their size"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetBatchNormalizationTrainingExReserveSpaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetBatchNormalizationTrainingExReserveSpaceSize(
    cudnnHandle_t /*handle*/, cudnnBatchNormMode_t /*mode*/, cudnnBatchNormOps_t /*bnOps*/,
    const cudnnActivationDescriptor_t /*activationDesc*/, const cudnnTensorDescriptor_t /*xDesc*/,
    size_t* /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnGetBatchNormalizationTrainingExReserveSpaceSize",
      "MIOpen's batch normalization needs neither workspace nor reserve space, so it has no "
      "function that tells their size"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetCTCLossDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetCTCLossDescriptor(
    cudnnCTCLossDescriptor_t /*ctcLossDesc*/, cudnnDataType_t* /*compType*/) {
  static constinit Refusal refusal{
      "cudnnGetCTCLossDescriptor",
      "needs an adapter: MIOpen's CTC descriptor names the blank label and whether to apply "
      "softmax, and has no rule for gradients out of bounds",
      "miopenGetCTCLossDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetCTCLossDescriptorEx: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetCTCLossDescriptorEx(
    cudnnCTCLossDescriptor_t /*ctcLossDesc*/, cudnnDataType_t* /*compType*/,
    cudnnLossNormalizationMode_t* /*normMode*/, cudnnNanPropagation_t* /*gradMode*/) {
  static constinit Refusal refusal{
      "cudnnGetCTCLossDescriptorEx",
      "needs an adapter: MIOpen's CTC descriptor names the blank label and whether to apply "
      "softmax, and has no rule for gradients out of bounds",
      "miopenGetCTCLossDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetCTCLossDescriptor_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetCTCLossDescriptor_v8(
    cudnnCTCLossDescriptor_t /*ctcLossDesc*/, cudnnDataType_t* /*compType*/,
    cudnnLossNormalizationMode_t* /*normMode*/, cudnnNanPropagation_t* /*gradMode*/,
    int* /*maxLabelLength*/) {
  static constinit Refusal refusal{
      "cudnnGetCTCLossDescriptor_v8",
      "needs an adapter: MIOpen's CTC descriptor names the blank label and whether to apply "
      "softmax, and has no rule for gradients out of bounds",
      "miopenGetCTCLossDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetCTCLossDescriptor_v9: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetCTCLossDescriptor_v9(
    cudnnCTCLossDescriptor_t /*ctcLossDesc*/, cudnnDataType_t* /*compType*/,
    cudnnLossNormalizationMode_t* /*normMode*/, cudnnCTCGradMode_t* /*ctcGradMode*/,
    int* /*maxLabelLength*/) {
  static constinit Refusal refusal{
      "cudnnGetCTCLossDescriptor_v9",
      "needs an adapter: MIOpen's CTC descriptor names the blank label and whether to apply "
      "softmax, and has no rule for gradients out of bounds",
      "miopenGetCTCLossDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetCTCLossWorkspaceSize -> miopenGetCTCLossWorkspaceSize
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetCTCLossWorkspaceSize(cudnnHandle_t handle,
    const cudnnTensorDescriptor_t probsDesc, const cudnnTensorDescriptor_t gradientsDesc,
    const int* labels, const int* labelLengths, const int* inputLengths, cudnnCTCLossAlgo_t algo,
    cudnnCTCLossDescriptor_t ctcLossDesc, size_t* sizeInBytes) {
  static constinit Target<miopen::miopenGetCTCLossWorkspaceSize_t> target{miopen_library,
      "cudnnGetCTCLossWorkspaceSize", "miopenGetCTCLossWorkspaceSize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenTensorDescriptor_t to_probsDesc{};
  miopen::miopenTensorDescriptor_t to_gradientsDesc{};
  miopen::miopenCTCLossAlgo_t to_algo{};
  miopen::miopenCTCLossDescriptor_t to_ctcLossDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, probsDesc, to_probsDesc);
      found != HandleStatus::ok) {
    return reject(target, "probsDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, gradientsDesc, to_gradientsDesc);
      found != HandleStatus::ok) {
    return reject(target, "gradientsDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(algo, to_algo)) {
    return reject(target, "algo", algo, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnCTCLossDescriptor_t_kind, ctcLossDesc, to_ctcLossDesc);
      found != HandleStatus::ok) {
    return reject(target, "ctcLossDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_probsDesc, to_gradientsDesc, labels,
      labelLengths, inputLengths, to_algo, to_ctcLossDesc, sizeInBytes)));
}

// cudnnGetCTCLossWorkspaceSize_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetCTCLossWorkspaceSize_v8(cudnnHandle_t /*handle*/,
    cudnnCTCLossAlgo_t /*algo*/, cudnnCTCLossDescriptor_t /*ctcLossDesc*/,
    const cudnnTensorDescriptor_t /*probsDesc*/, const cudnnTensorDescriptor_t /*gradientsDesc*/,
    size_t* /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnGetCTCLossWorkspaceSize_v8",
      "needs an adapter: MIOpen reads labels and lengths on the host, this form has them on the "
      "device",
      "miopenGetCTCLossWorkspaceSize"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetCallback: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetCallback(unsigned int* /*mask*/, void** /*udata*/,
    cudnnCallback_t* /*fptr*/) {
  static constinit Refusal refusal{
      "cudnnGetCallback",
      "MIOpen logs to standard error as its environment says and calls nothing back"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolution2dDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolution2dDescriptor(
    const cudnnConvolutionDescriptor_t /*convDesc*/, int* /*pad_h*/, int* /*pad_w*/, int* /*u*/,
    int* /*v*/, int* /*dilation_h*/, int* /*dilation_w*/, cudnnConvolutionMode_t* /*mode*/,
    cudnnDataType_t* /*computeType*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolution2dDescriptor",
      "needs an adapter: MIOpen's convolution descriptor has no computation type and puts the "
      "mode in another place; the group count has to survive",
      "miopenGetConvolutionDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolution2dForwardOutputDim -> miopenGetConvolutionForwardOutputDim
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolution2dForwardOutputDim(
    const cudnnConvolutionDescriptor_t convDesc, const cudnnTensorDescriptor_t inputTensorDesc,
    const cudnnFilterDescriptor_t filterDesc, int* n, int* c, int* h, int* w) {
  static constinit Target<miopen::miopenGetConvolutionForwardOutputDim_t> target{miopen_library,
      "cudnnGetConvolution2dForwardOutputDim", "miopenGetConvolutionForwardOutputDim"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenConvolutionDescriptor_t to_convDesc{};
  miopen::miopenTensorDescriptor_t to_inputTensorDesc{};
  miopen::miopenTensorDescriptor_t to_filterDesc{};
  if (const auto found = find(cudnnConvolutionDescriptor_t_kind, convDesc, to_convDesc);
      found != HandleStatus::ok) {
    return reject(target, "convDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, inputTensorDesc, to_inputTensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "inputTensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnFilterDescriptor_t_kind, filterDesc, to_filterDesc);
      found != HandleStatus::ok) {
    return reject(target, "filterDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_convDesc, to_inputTensorDesc, to_filterDesc, n, c,
      h, w)));
}

// cudnnGetConvolutionBackwardDataAlgorithmMaxCount: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionBackwardDataAlgorithmMaxCount(
    cudnnHandle_t /*handle*/, int* /*count*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionBackwardDataAlgorithmMaxCount",
      "MIOpen counts solutions for one problem, cuDNN the kinds of algorithms that exist: the "
      "adapter of the search knows how many it tells apart"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionBackwardDataAlgorithm_v7: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionBackwardDataAlgorithm_v7(
    cudnnHandle_t /*handle*/, const cudnnFilterDescriptor_t /*filterDesc*/,
    const cudnnTensorDescriptor_t /*diffDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnTensorDescriptor_t /*gradDesc*/, const int /*requestedAlgoCount*/,
    int* /*returnedAlgoCount*/, cudnnConvolutionBwdDataAlgoPerf_t* /*perfResults*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionBackwardDataAlgorithm_v7",
      "needs an adapter: MIOpen lists solutions with an id and no status, determinism or math "
      "type; cuDNN lists algorithms with all of these",
      "miopenConvolutionBackwardDataGetSolution"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionBackwardDataWorkspaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionBackwardDataWorkspaceSize(
    cudnnHandle_t /*handle*/, const cudnnFilterDescriptor_t /*wDesc*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, cudnnConvolutionBwdDataAlgo_t /*algo*/,
    size_t* /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionBackwardDataWorkspaceSize",
      "needs an adapter: MIOpen answers for all algorithms of a problem at once and takes the "
      "filter first",
      "miopenConvolutionBackwardDataGetWorkSpaceSize"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionBackwardFilterAlgorithmMaxCount: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionBackwardFilterAlgorithmMaxCount(
    cudnnHandle_t /*handle*/, int* /*count*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionBackwardFilterAlgorithmMaxCount",
      "MIOpen counts solutions for one problem, cuDNN the kinds of algorithms that exist: the "
      "adapter of the search knows how many it tells apart"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionBackwardFilterAlgorithm_v7: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionBackwardFilterAlgorithm_v7(
    cudnnHandle_t /*handle*/, const cudnnTensorDescriptor_t /*srcDesc*/,
    const cudnnTensorDescriptor_t /*diffDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnFilterDescriptor_t /*gradDesc*/, const int /*requestedAlgoCount*/,
    int* /*returnedAlgoCount*/, cudnnConvolutionBwdFilterAlgoPerf_t* /*perfResults*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionBackwardFilterAlgorithm_v7",
      "needs an adapter: MIOpen lists solutions with an id and no status, determinism or math "
      "type; cuDNN lists algorithms with all of these",
      "miopenConvolutionBackwardWeightsGetSolution"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionBackwardFilterWorkspaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionBackwardFilterWorkspaceSize(
    cudnnHandle_t /*handle*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnFilterDescriptor_t /*gradDesc*/, cudnnConvolutionBwdFilterAlgo_t /*algo*/,
    size_t* /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionBackwardFilterWorkspaceSize",
      "needs an adapter: MIOpen answers for all algorithms of a problem at once and takes the "
      "filter first",
      "miopenConvolutionBackwardWeightsGetWorkSpaceSize"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionForwardAlgorithmMaxCount: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionForwardAlgorithmMaxCount(
    cudnnHandle_t /*handle*/, int* /*count*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionForwardAlgorithmMaxCount",
      "MIOpen counts solutions for one problem, cuDNN the kinds of algorithms that exist: the "
      "adapter of the search knows how many it tells apart"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionForwardAlgorithm_v7: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionForwardAlgorithm_v7(
    cudnnHandle_t /*handle*/, const cudnnTensorDescriptor_t /*srcDesc*/,
    const cudnnFilterDescriptor_t /*filterDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnTensorDescriptor_t /*destDesc*/, const int /*requestedAlgoCount*/,
    int* /*returnedAlgoCount*/, cudnnConvolutionFwdAlgoPerf_t* /*perfResults*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionForwardAlgorithm_v7",
      "needs an adapter: MIOpen lists solutions with an id and no status, determinism or math "
      "type; cuDNN lists algorithms with all of these",
      "miopenConvolutionForwardGetSolution"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionForwardWorkspaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionForwardWorkspaceSize(
    cudnnHandle_t /*handle*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const cudnnFilterDescriptor_t /*wDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnTensorDescriptor_t /*yDesc*/, cudnnConvolutionFwdAlgo_t /*algo*/,
    size_t* /*sizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionForwardWorkspaceSize",
      "needs an adapter: MIOpen answers for all algorithms of a problem at once and takes the "
      "filter first",
      "miopenConvolutionForwardGetWorkSpaceSize"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionGroupCount -> miopenGetConvolutionGroupCount
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionGroupCount(
    cudnnConvolutionDescriptor_t convDesc, int* groupCount) {
  static constinit Target<miopen::miopenGetConvolutionGroupCount_t> target{miopen_library,
      "cudnnGetConvolutionGroupCount", "miopenGetConvolutionGroupCount"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenConvolutionDescriptor_t to_convDesc{};
  if (const auto found = find(cudnnConvolutionDescriptor_t_kind, convDesc, to_convDesc);
      found != HandleStatus::ok) {
    return reject(target, "convDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_convDesc, groupCount)));
}

// cudnnGetConvolutionMathType: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionMathType(
    cudnnConvolutionDescriptor_t /*convDesc*/, cudnnMathType_t* /*mathType*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionMathType",
      "MIOpen chooses matrix instructions by itself and has no math mode for the application to "
      "set"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionNdDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionNdDescriptor(
    const cudnnConvolutionDescriptor_t /*convDesc*/, int /*arrayLengthRequested*/,
    int* /*arrayLength*/, int /*padA*/[], int /*strideA*/[], int /*dilationA*/[],
    cudnnConvolutionMode_t* /*mode*/, cudnnDataType_t* /*computeType*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionNdDescriptor",
      "needs an adapter: MIOpen's convolution descriptor has no computation type and puts the "
      "mode in another place; the group count has to survive",
      "miopenGetConvolutionNdDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionNdForwardOutputDim: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionNdForwardOutputDim(
    const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnTensorDescriptor_t /*inputTensorDesc*/, const cudnnFilterDescriptor_t /*filterDesc*/,
    int /*nbDims*/, int /*tensorOuputDimA*/[]) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionNdForwardOutputDim",
      "needs an adapter: cuDNN gives the number of dimensions, MIOpen writes it through a pointer",
      "miopenGetConvolutionNdForwardOutputDim"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetConvolutionReorderType: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetConvolutionReorderType(
    cudnnConvolutionDescriptor_t /*convDesc*/, cudnnReorderType_t* /*reorderType*/) {
  static constinit Refusal refusal{
      "cudnnGetConvolutionReorderType",
      "MIOpen has no reordered int8 filters: that is a memory layout of NVIDIA's tensor cores"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetCudartVersion, by hand
extern "C" CUDAWAY_EXPORT size_t cudnnGetCudartVersion() {
  return done("cudnnGetCudartVersion", adapters::cudart_version());
}

// cudnnGetDropoutDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetDropoutDescriptor(
    cudnnDropoutDescriptor_t /*dropoutDesc*/, cudnnHandle_t /*handle*/, float* /*dropout*/,
    void** /*states*/, unsigned long long* /*seed*/) {
  static constinit Refusal refusal{
      "cudnnGetDropoutDescriptor",
      "needs an adapter: MIOpen's dropout has a mask, a state evolution and a generator to "
      "choose, and always writes the generator's states, which cuDNN leaves alone where they are "
      "null",
      "miopenGetDropoutDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetErrorString, by hand
extern "C" CUDAWAY_EXPORT const char* cudnnGetErrorString(cudnnStatus_t status_) {
  return done("cudnnGetErrorString", adapters::error_string(status_));
}

// cudnnGetExecutionPlanWorkspaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetExecutionPlanWorkspaceSize(cudnnHandle_t /*handle*/,
    cudnnBackendDescriptor_t /*executionPlan*/, cudnnBackendDescriptor_t /*variantPack*/,
    size_t* /*workspaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnGetExecutionPlanWorkspaceSize",
      "needs an adapter: MIOpen tells the workspace as an attribute of the plan, without regard "
      "to a variant pack",
      "miopenBackendGetAttribute"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetFilter4dDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetFilter4dDescriptor(
    const cudnnFilterDescriptor_t /*filterDesc*/, cudnnDataType_t* /*dataType*/,
    cudnnTensorFormat_t* /*format*/, int* /*k*/, int* /*c*/, int* /*h*/, int* /*w*/) {
  static constinit Refusal refusal{
      "cudnnGetFilter4dDescriptor",
      "needs an adapter: MIOpen's descriptors hold strides where cuDNN's hold a format, and the "
      "N-dimensional forms take or return other counts and another order of arguments",
      "miopenGet4dTensorDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetFilterNdDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetFilterNdDescriptor(
    const cudnnFilterDescriptor_t /*filterDesc*/, int /*nbDimsRequested*/,
    cudnnDataType_t* /*dataType*/, cudnnTensorFormat_t* /*format*/, int* /*nbDims*/,
    int /*filterDimA*/[]) {
  static constinit Refusal refusal{
      "cudnnGetFilterNdDescriptor",
      "needs an adapter: MIOpen's descriptors hold strides where cuDNN's hold a format, and the "
      "N-dimensional forms take or return other counts and another order of arguments",
      "miopenGetTensorDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetFilterSizeInBytes -> miopenGetTensorNumBytes
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetFilterSizeInBytes(
    const cudnnFilterDescriptor_t filterDesc, size_t* size) {
  static constinit Target<miopen::miopenGetTensorNumBytes_t> target{miopen_library,
      "cudnnGetFilterSizeInBytes", "miopenGetTensorNumBytes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_filterDesc{};
  if (const auto found = find(cudnnFilterDescriptor_t_kind, filterDesc, to_filterDesc);
      found != HandleStatus::ok) {
    return reject(target, "filterDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_filterDesc, size)));
}

// cudnnGetFoldedConvBackwardDataDescriptors: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetFoldedConvBackwardDataDescriptors(
    const cudnnHandle_t /*handle*/, const cudnnFilterDescriptor_t /*filterDesc*/,
    const cudnnTensorDescriptor_t /*diffDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    const cudnnTensorDescriptor_t /*gradDesc*/, const cudnnTensorFormat_t /*transformFormat*/,
    cudnnFilterDescriptor_t /*foldedFilterDesc*/, cudnnTensorDescriptor_t /*paddedDiffDesc*/,
    cudnnConvolutionDescriptor_t /*foldedConvDesc*/, cudnnTensorDescriptor_t /*foldedGradDesc*/,
    cudnnTensorTransformDescriptor_t /*filterFoldTransDesc*/,
    cudnnTensorTransformDescriptor_t /*diffPadTransDesc*/,
    cudnnTensorTransformDescriptor_t /*gradFoldTransDesc*/,
    cudnnTensorTransformDescriptor_t /*gradUnfoldTransDesc*/) {
  static constinit Refusal refusal{
      "cudnnGetFoldedConvBackwardDataDescriptors",
      "MIOpen has no padding and folding tensor transforms: miopenTransformTensor only changes "
      "layout and scale"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetFusedOpsConstParamPackAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetFusedOpsConstParamPackAttribute(
    const cudnnFusedOpsConstParamPack_t /*constPack*/,
    cudnnFusedOpsConstParamLabel_t /*paramLabel*/, void* /*param*/, int* /*isNULL*/) {
  static constinit Refusal refusal{
      "cudnnGetFusedOpsConstParamPackAttribute",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetFusedOpsVariantParamPackAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetFusedOpsVariantParamPackAttribute(
    const cudnnFusedOpsVariantParamPack_t /*varPack*/,
    cudnnFusedOpsVariantParamLabel_t /*paramLabel*/, void* /*ptr*/) {
  static constinit Refusal refusal{
      "cudnnGetFusedOpsVariantParamPackAttribute",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetLRNDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetLRNDescriptor(cudnnLRNDescriptor_t /*normDesc*/,
    unsigned int* /*lrnN*/, double* /*lrnAlpha*/, double* /*lrnBeta*/, double* /*lrnK*/) {
  static constinit Refusal refusal{
      "cudnnGetLRNDescriptor",
      "needs an adapter: MIOpen's LRN descriptor holds the mode that cuDNN gives with each call",
      "miopenGetLRNDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetLastErrorString: unsupported
extern "C" CUDAWAY_EXPORT void cudnnGetLastErrorString(char* /*message*/, size_t /*max_size*/) {
  static constinit Refusal refusal{
      "cudnnGetLastErrorString",
      "the text would speak of ROCm's names"};
  refused(refusal);
}

// cudnnGetLibConfig: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetLibConfig() {
  static constinit Refusal refusal{
      "cudnnGetLibConfig",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetMaxDeviceVersion: unsupported
extern "C" CUDAWAY_EXPORT size_t cudnnGetMaxDeviceVersion() {
  static constinit Refusal refusal{
      "cudnnGetMaxDeviceVersion",
      "programs compare this with cuDNN's own versions, which MIOpen's would not answer"};
  return refuse(refusal, size_t{});
}

// cudnnGetModuleForDescriptor: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetModuleForDescriptor() {
  static constinit Refusal refusal{
      "cudnnGetModuleForDescriptor",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetMultiHeadAttnBuffers: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetMultiHeadAttnBuffers(cudnnHandle_t /*handle*/,
    const cudnnAttnDescriptor_t /*attnDesc*/, size_t* /*weightSizeInBytes*/,
    size_t* /*workSpaceSizeInBytes*/, size_t* /*reserveSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnGetMultiHeadAttnBuffers",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetMultiHeadAttnWeights: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetMultiHeadAttnWeights(cudnnHandle_t /*handle*/,
    const cudnnAttnDescriptor_t /*attnDesc*/, cudnnMultiHeadAttnWeightKind_t /*wKind*/,
    size_t /*weightSizeInBytes*/, const void* /*weights*/, cudnnTensorDescriptor_t /*wDesc*/,
    void** /*wAddr*/) {
  static constinit Refusal refusal{
      "cudnnGetMultiHeadAttnWeights",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetNormalizationBackwardWorkspaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetNormalizationBackwardWorkspaceSize(
    cudnnHandle_t /*handle*/, cudnnNormMode_t /*mode*/, cudnnNormOps_t /*normOps*/,
    cudnnNormAlgo_t /*algo*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const cudnnTensorDescriptor_t /*yDesc*/, const cudnnTensorDescriptor_t /*dyDesc*/,
    const cudnnTensorDescriptor_t /*dzDesc*/, const cudnnTensorDescriptor_t /*dxDesc*/,
    const cudnnTensorDescriptor_t /*dNormScaleBiasDesc*/,
    const cudnnActivationDescriptor_t /*activationDesc*/,
    const cudnnTensorDescriptor_t /*normMeanVarDesc*/, size_t* /*sizeInBytes*/, int /*groupCnt*/) {
  static constinit Refusal refusal{
      "cudnnGetNormalizationBackwardWorkspaceSize",
      "MIOpen's batch normalization needs neither workspace nor reserve space, so it has no "
      "function that tells their size"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetNormalizationForwardTrainingWorkspaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetNormalizationForwardTrainingWorkspaceSize(
    cudnnHandle_t /*handle*/, cudnnNormMode_t /*mode*/, cudnnNormOps_t /*normOps*/,
    cudnnNormAlgo_t /*algo*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const cudnnTensorDescriptor_t /*zDesc*/, const cudnnTensorDescriptor_t /*yDesc*/,
    const cudnnTensorDescriptor_t /*normScaleBiasDesc*/,
    const cudnnActivationDescriptor_t /*activationDesc*/,
    const cudnnTensorDescriptor_t /*normMeanVarDesc*/, size_t* /*sizeInBytes*/, int /*groupCnt*/) {
  static constinit Refusal refusal{
      "cudnnGetNormalizationForwardTrainingWorkspaceSize",
      "MIOpen's batch normalization needs neither workspace nor reserve space, so it has no "
      "function that tells their size"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetNormalizationTrainingReserveSpaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetNormalizationTrainingReserveSpaceSize(
    cudnnHandle_t /*handle*/, cudnnNormMode_t /*mode*/, cudnnNormOps_t /*normOps*/,
    cudnnNormAlgo_t /*algo*/, const cudnnActivationDescriptor_t /*activationDesc*/,
    const cudnnTensorDescriptor_t /*xDesc*/, size_t* /*sizeInBytes*/, int /*groupCnt*/) {
  static constinit Refusal refusal{
      "cudnnGetNormalizationTrainingReserveSpaceSize",
      "MIOpen's batch normalization needs neither workspace nor reserve space, so it has no "
      "function that tells their size"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetOpTensorDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetOpTensorDescriptor(
    const cudnnOpTensorDescriptor_t /*opTensorDesc*/, cudnnOpTensorOp_t* /*opTensorOp*/,
    cudnnDataType_t* /*opTensorCompType*/, cudnnNanPropagation_t* /*opTensorNanOpt*/) {
  static constinit Refusal refusal{
      "cudnnGetOpTensorDescriptor",
      "MIOpen has no descriptor of an element-wise operation: the operation is an argument of "
      "miopenOpTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetPooling2dDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetPooling2dDescriptor(
    const cudnnPoolingDescriptor_t /*poolingDesc*/, cudnnPoolingMode_t* /*mode*/,
    cudnnNanPropagation_t* /*maxpoolingNanOpt*/, int* /*windowHeight*/, int* /*windowWidth*/,
    int* /*verticalPadding*/, int* /*horizontalPadding*/, int* /*verticalStride*/,
    int* /*horizontalStride*/) {
  static constinit Refusal refusal{
      "cudnnGetPooling2dDescriptor",
      "needs an adapter: MIOpen's pooling descriptor has no rule for NaN",
      "miopenGet2dPoolingDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetPooling2dForwardOutputDim -> miopenGetPoolingForwardOutputDim
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetPooling2dForwardOutputDim(
    const cudnnPoolingDescriptor_t poolingDesc, const cudnnTensorDescriptor_t inputTensorDesc,
    int* n, int* c, int* h, int* w) {
  static constinit Target<miopen::miopenGetPoolingForwardOutputDim_t> target{miopen_library,
      "cudnnGetPooling2dForwardOutputDim", "miopenGetPoolingForwardOutputDim"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenPoolingDescriptor_t to_poolingDesc{};
  miopen::miopenTensorDescriptor_t to_inputTensorDesc{};
  if (const auto found = find(cudnnPoolingDescriptor_t_kind, poolingDesc, to_poolingDesc);
      found != HandleStatus::ok) {
    return reject(target, "poolingDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, inputTensorDesc, to_inputTensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "inputTensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_poolingDesc, to_inputTensorDesc, n, c, h, w)));
}

// cudnnGetPoolingNdDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetPoolingNdDescriptor(
    const cudnnPoolingDescriptor_t /*poolingDesc*/, int /*nbDimsRequested*/,
    cudnnPoolingMode_t* /*mode*/, cudnnNanPropagation_t* /*maxpoolingNanOpt*/, int* /*nbDims*/,
    int /*windowDimA*/[], int /*paddingA*/[], int /*strideA*/[]) {
  static constinit Refusal refusal{
      "cudnnGetPoolingNdDescriptor",
      "needs an adapter: MIOpen's pooling descriptor has no rule for NaN",
      "miopenGetNdPoolingDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetPoolingNdForwardOutputDim -> miopenGetPoolingNdForwardOutputDim
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetPoolingNdForwardOutputDim(
    const cudnnPoolingDescriptor_t poolingDesc, const cudnnTensorDescriptor_t inputTensorDesc,
    int nbDims, int outputTensorDimA[]) {
  static constinit Target<miopen::miopenGetPoolingNdForwardOutputDim_t> target{miopen_library,
      "cudnnGetPoolingNdForwardOutputDim", "miopenGetPoolingNdForwardOutputDim"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenPoolingDescriptor_t to_poolingDesc{};
  miopen::miopenTensorDescriptor_t to_inputTensorDesc{};
  if (const auto found = find(cudnnPoolingDescriptor_t_kind, poolingDesc, to_poolingDesc);
      found != HandleStatus::ok) {
    return reject(target, "poolingDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, inputTensorDesc, to_inputTensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "inputTensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_poolingDesc, to_inputTensorDesc, nbDims,
      outputTensorDimA)));
}

// cudnnGetProperty, by hand
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetProperty(libraryPropertyType type, int* value) {
  return done("cudnnGetProperty", adapters::property(type, value));
}

// cudnnGetRNNDataDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetRNNDataDescriptor(
    cudnnRNNDataDescriptor_t /*rnnDataDesc*/, cudnnDataType_t* /*dataType*/,
    cudnnRNNDataLayout_t* /*layout*/, int* /*maxSeqLength*/, int* /*batchSize*/,
    int* /*vectorSize*/, int /*arrayLengthRequested*/, int /*seqLengthArray*/[],
    void* /*paddingFill*/) {
  static constinit Refusal refusal{
      "cudnnGetRNNDataDescriptor",
      "needs an adapter: cuDNN writes the value that fills padding, MIOpen has none to write and "
      "wants null.",
      "miopenGetRNNDataSeqTensorDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetRNNDescriptor_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetRNNDescriptor_v8(cudnnRNNDescriptor_t /*rnnDesc*/,
    cudnnRNNAlgo_t* /*algo*/, cudnnRNNMode_t* /*cellMode*/, cudnnRNNBiasMode_t* /*biasMode*/,
    cudnnDirectionMode_t* /*dirMode*/, cudnnRNNInputMode_t* /*inputMode*/,
    cudnnDataType_t* /*dataType*/, cudnnDataType_t* /*mathPrec*/, cudnnMathType_t* /*mathType*/,
    int32_t* /*inputSize*/, int32_t* /*hiddenSize*/, int32_t* /*projSize*/, int32_t* /*numLayers*/,
    cudnnDropoutDescriptor_t* /*dropoutDesc*/, uint32_t* /*auxFlags*/) {
  static constinit Refusal refusal{
      "cudnnGetRNNDescriptor_v8",
      "needs an adapter: MIOpen's RNN descriptor has no input size, projection, math precision "
      "or flags, and takes the rest in another order",
      "miopenGetRNNDescriptor_V2"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetRNNDropoutLocationsInternal: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetRNNDropoutLocationsInternal() {
  static constinit Refusal refusal{
      "cudnnGetRNNDropoutLocationsInternal",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetRNNTempSpaceSizes -> miopenGetRNNTempSpaceSizes
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetRNNTempSpaceSizes(cudnnHandle_t handle,
    cudnnRNNDescriptor_t rnnDesc, cudnnForwardMode_t fwdMode, cudnnRNNDataDescriptor_t xDesc,
    size_t* workSpaceSize, size_t* reserveSpaceSize) {
  static constinit Target<miopen::miopenGetRNNTempSpaceSizes_t> target{miopen_library,
      "cudnnGetRNNTempSpaceSizes", "miopenGetRNNTempSpaceSizes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenRNNDescriptor_t to_rnnDesc{};
  miopen::miopenSeqTensorDescriptor_t to_xDesc{};
  miopen::miopenRNNFWDMode_t to_fwdMode{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnRNNDescriptor_t_kind, rnnDesc, to_rnnDesc);
      found != HandleStatus::ok) {
    return reject(target, "rnnDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnRNNDataDescriptor_t_kind, xDesc, to_xDesc);
      found != HandleStatus::ok) {
    return reject(target, "xDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(fwdMode, to_fwdMode)) {
    return reject(target, "fwdMode", fwdMode, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_rnnDesc, to_xDesc, to_fwdMode,
      workSpaceSize, reserveSpaceSize)));
}

// cudnnGetRNNWeightParams: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetRNNWeightParams(cudnnHandle_t /*handle*/,
    cudnnRNNDescriptor_t /*rnnDesc*/, int32_t /*pseudoLayer*/, size_t /*weightSpaceSize*/,
    const void* /*weightSpace*/, int32_t /*linLayerID*/, cudnnTensorDescriptor_t /*mDesc*/,
    void** /*mAddr*/, cudnnTensorDescriptor_t /*bDesc*/, void** /*bAddr*/) {
  static constinit Refusal refusal{
      "cudnnGetRNNWeightParams",
      "needs an adapter: MIOpen derives the weights from a tensor of input data, lays them out "
      "on its own, and gives offsets where cuDNN gives addresses",
      "miopenGetRNNLayerParamOffset"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetRNNWeightSpaceSize: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetRNNWeightSpaceSize(cudnnHandle_t /*handle*/,
    cudnnRNNDescriptor_t /*rnnDesc*/, size_t* /*weightSpaceSize*/) {
  static constinit Refusal refusal{
      "cudnnGetRNNWeightSpaceSize",
      "needs an adapter: MIOpen derives the weights from a tensor of input data, lays them out "
      "on its own, and gives offsets where cuDNN gives addresses",
      "miopenGetRNNParamsSize"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetReduceTensorDescriptor -> miopenGetReduceTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetReduceTensorDescriptor(
    const cudnnReduceTensorDescriptor_t reduceTensorDesc, cudnnReduceTensorOp_t* reduceTensorOp,
    cudnnDataType_t* reduceTensorCompType, cudnnNanPropagation_t* reduceTensorNanOpt,
    cudnnReduceTensorIndices_t* reduceTensorIndices, cudnnIndicesType_t* reduceTensorIndicesType) {
  static constinit Target<miopen::miopenGetReduceTensorDescriptor_t> target{miopen_library,
      "cudnnGetReduceTensorDescriptor", "miopenGetReduceTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenReduceTensorDescriptor_t to_reduceTensorDesc{};
  miopen::miopenDataType_t to_reduceTensorCompType{};
  if (const auto found = find(cudnnReduceTensorDescriptor_t_kind, reduceTensorDesc,
          to_reduceTensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "reduceTensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (reduceTensorCompType == nullptr) {
    return reject(target, "reduceTensorCompType", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_reduceTensorDesc,
      pass<miopen::miopenReduceTensorOp_t*>(reduceTensorOp), &to_reduceTensorCompType,
      pass<miopen::miopenNanPropagation_t*>(reduceTensorNanOpt),
      pass<miopen::miopenReduceTensorIndices_t*>(reduceTensorIndices),
      pass<miopen::miopenIndicesType_t*>(reduceTensorIndicesType)));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_reduceTensorCompType, *reduceTensorCompType)) {
    return reject_answer(target, "reduceTensorCompType", to_reduceTensorCompType,
        CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnGetReductionIndicesSize -> miopenGetReductionIndicesSize
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetReductionIndicesSize(cudnnHandle_t handle,
    const cudnnReduceTensorDescriptor_t reduceTensorDesc, const cudnnTensorDescriptor_t aDesc,
    const cudnnTensorDescriptor_t cDesc, size_t* sizeInBytes) {
  static constinit Target<miopen::miopenGetReductionIndicesSize_t> target{miopen_library,
      "cudnnGetReductionIndicesSize", "miopenGetReductionIndicesSize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenReduceTensorDescriptor_t to_reduceTensorDesc{};
  miopen::miopenTensorDescriptor_t to_aDesc{};
  miopen::miopenTensorDescriptor_t to_cDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnReduceTensorDescriptor_t_kind, reduceTensorDesc,
          to_reduceTensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "reduceTensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, aDesc, to_aDesc);
      found != HandleStatus::ok) {
    return reject(target, "aDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, cDesc, to_cDesc);
      found != HandleStatus::ok) {
    return reject(target, "cDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_reduceTensorDesc, to_aDesc, to_cDesc,
      sizeInBytes)));
}

// cudnnGetReductionWorkspaceSize -> miopenGetReductionWorkspaceSize
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetReductionWorkspaceSize(cudnnHandle_t handle,
    const cudnnReduceTensorDescriptor_t reduceTensorDesc, const cudnnTensorDescriptor_t aDesc,
    const cudnnTensorDescriptor_t cDesc, size_t* sizeInBytes) {
  static constinit Target<miopen::miopenGetReductionWorkspaceSize_t> target{miopen_library,
      "cudnnGetReductionWorkspaceSize", "miopenGetReductionWorkspaceSize"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenReduceTensorDescriptor_t to_reduceTensorDesc{};
  miopen::miopenTensorDescriptor_t to_aDesc{};
  miopen::miopenTensorDescriptor_t to_cDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnReduceTensorDescriptor_t_kind, reduceTensorDesc,
          to_reduceTensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "reduceTensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, aDesc, to_aDesc);
      found != HandleStatus::ok) {
    return reject(target, "aDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, cDesc, to_cDesc);
      found != HandleStatus::ok) {
    return reject(target, "cDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_reduceTensorDesc, to_aDesc, to_cDesc,
      sizeInBytes)));
}

// cudnnGetSeqDataDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetSeqDataDescriptor(
    const cudnnSeqDataDescriptor_t /*seqDataDesc*/, cudnnDataType_t* /*dataType*/, int* /*nbDims*/,
    int /*nbDimsRequested*/, int /*dimA*/[], cudnnSeqDataAxis_t /*axes*/[],
    size_t* /*seqLengthArraySize*/, size_t /*seqLengthSizeRequested*/, int /*seqLengthArray*/[],
    void* /*paddingFill*/) {
  static constinit Refusal refusal{
      "cudnnGetSeqDataDescriptor",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetStream -> miopenGetStream
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetStream(cudnnHandle_t handle,
    cudaStream_t* streamId) {
  static constinit Target<miopen::miopenGetStream_t> target{miopen_library, "cudnnGetStream",
      "miopenGetStream"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle,
      pass<miopen::miopenAcceleratorQueue_t*>(streamId))));
}

// cudnnGetTensor4dDescriptor -> miopenGet4dTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetTensor4dDescriptor(
    const cudnnTensorDescriptor_t tensorDesc, cudnnDataType_t* dataType, int* n, int* c, int* h,
    int* w, int* nStride, int* cStride, int* hStride, int* wStride) {
  static constinit Target<miopen::miopenGet4dTensorDescriptor_t> target{miopen_library,
      "cudnnGetTensor4dDescriptor", "miopenGet4dTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_tensorDesc{};
  miopen::miopenDataType_t to_dataType{};
  if (const auto found = find(cudnnTensorDescriptor_t_kind, tensorDesc, to_tensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "tensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (dataType == nullptr) {
    return reject(target, "dataType", nullptr, CUDNN_STATUS_BAD_PARAM);
  }
  const auto status = translate(call(to_tensorDesc, &to_dataType, n, c, h, w, nStride, cStride,
      hStride, wStride));
  if (status != CUDNN_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_dataType, *dataType)) {
    return reject_answer(target, "dataType", to_dataType, CUDNN_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cudnnGetTensorNdDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetTensorNdDescriptor(
    const cudnnTensorDescriptor_t /*tensorDesc*/, int /*nbDimsRequested*/,
    cudnnDataType_t* /*dataType*/, int* /*nbDims*/, int /*dimA*/[], int /*strideA*/[]) {
  static constinit Refusal refusal{
      "cudnnGetTensorNdDescriptor",
      "needs an adapter: MIOpen's descriptors hold strides where cuDNN's hold a format, and the "
      "N-dimensional forms take or return other counts and another order of arguments",
      "miopenGetTensorDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetTensorSizeInBytes -> miopenGetTensorNumBytes
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetTensorSizeInBytes(
    const cudnnTensorDescriptor_t tensorDesc, size_t* size) {
  static constinit Target<miopen::miopenGetTensorNumBytes_t> target{miopen_library,
      "cudnnGetTensorSizeInBytes", "miopenGetTensorNumBytes"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_tensorDesc{};
  if (const auto found = find(cudnnTensorDescriptor_t_kind, tensorDesc, to_tensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "tensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_tensorDesc, size)));
}

// cudnnGetTensorTransformDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetTensorTransformDescriptor(
    cudnnTensorTransformDescriptor_t /*transformDesc*/, uint32_t /*nbDimsRequested*/,
    cudnnTensorFormat_t* /*destFormat*/, int32_t /*padBeforeA*/[], int32_t /*padAfterA*/[],
    uint32_t /*foldA*/[], cudnnFoldingDirection_t* /*direction*/) {
  static constinit Refusal refusal{
      "cudnnGetTensorTransformDescriptor",
      "MIOpen has no padding and folding tensor transforms: miopenTransformTensor only changes "
      "layout and scale"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetTime: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetTime() {
  static constinit Refusal refusal{"cudnnGetTime", "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetTimeDiffString: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGetTimeDiffString() {
  static constinit Refusal refusal{
      "cudnnGetTimeDiffString",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGetVersion, by hand
extern "C" CUDAWAY_EXPORT size_t cudnnGetVersion() {
  return done("cudnnGetVersion", adapters::version());
}

// cudnnGnnAggSimpleBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGnnAggSimpleBackward(cudaStream_t /*stream*/,
    const cudnnGnnCscGraph_t* /*graph*/, const void* /*gradOutput*/, const void* /*outPositions*/,
    void* /*gradNodeFeatures*/, void* /*gradEdgeFeatures*/, void* /*gradConcatFeatures*/,
    int /*nodeFeatDim*/, int /*edgeFeatDim*/, int /*concatFeatDim*/, cudnnDataType_t /*dataType*/,
    cudnnGnnAggOp_t /*aggOp*/) {
  static constinit Refusal refusal{
      "cudnnGnnAggSimpleBackward",
      "MIOpen has no operations on graphs of graph neural networks"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGnnAggSimpleForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGnnAggSimpleForward(cudaStream_t /*stream*/,
    const cudnnGnnCscGraph_t* /*graph*/, const void* /*nodeFeatures*/, const void* /*edgeFeatures*/,
    const void* /*concatFeatures*/, void* /*output*/, void* /*outPositions*/, int /*nodeFeatDim*/,
    int /*edgeFeatDim*/, int /*concatFeatDim*/, cudnnDataType_t /*dataType*/,
    cudnnGnnAggOp_t /*aggOp*/) {
  static constinit Refusal refusal{
      "cudnnGnnAggSimpleForward",
      "MIOpen has no operations on graphs of graph neural networks"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGnnMhaGatBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGnnMhaGatBackward(cudaStream_t /*stream*/,
    const cudnnGnnCscGraph_t* /*graph*/, const void* /*gradOut*/, const void* /*srcFeatures*/,
    const void* /*dstFeatures*/, const void* /*edgeFeatures*/, const void* /*attnWeights*/,
    const void* /*smScores*/, const float* /*dropoutMask*/, const float* /*gradAttention*/,
    void* /*gradSrcFeatures*/, void* /*gradDstFeatures*/, void* /*gradEdgeFeatures*/,
    void* /*gradWeights*/, void* /*gradSmScores*/, void* /*gradWspaceFeat*/,
    void* /*gradWspaceWeights*/, int /*dimNode*/, int /*dimEdge*/,
    const cudnnGnnMhaParams_t* /*params*/, cudnnDataType_t /*dataType*/,
    cudnnDataType_t /*gradDataType*/, cudnnDataType_t /*gradWeightType*/) {
  static constinit Refusal refusal{
      "cudnnGnnMhaGatBackward",
      "MIOpen has no operations on graphs of graph neural networks"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGnnMhaGatForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGnnMhaGatForward(cudaStream_t /*stream*/,
    const cudnnGnnCscGraph_t* /*graph*/, const void* /*srcFeatures*/, const void* /*dstFeatures*/,
    const void* /*edgeFeatures*/, const void* /*attnWeights*/, const float* /*dropoutMask*/,
    void* /*output*/, void* /*smScores*/, int /*dimNode*/, int /*dimEdge*/,
    const cudnnGnnMhaParams_t* /*params*/, cudnnDataType_t /*dataType*/) {
  static constinit Refusal refusal{
      "cudnnGnnMhaGatForward",
      "MIOpen has no operations on graphs of graph neural networks"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGnnMhaGatV2Backward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGnnMhaGatV2Backward(cudaStream_t /*stream*/,
    const cudnnGnnCscGraph_t* /*graph*/, const void* /*gradOut*/, const void* /*srcFeatures*/,
    const void* /*dstFeatures*/, const void* /*edgeFeatures*/, const void* /*attnWeights*/,
    const void* /*smScores*/, const void* /*actScores*/, const float* /*dropoutMask*/,
    const float* /*gradAttention*/, void* /*gradSrcFeatures*/, void* /*gradDstFeatures*/,
    void* /*gradEdgeFeatures*/, void* /*gradWeights*/, void* /*gradSmScores*/,
    void* /*gradWspaceFeat*/, void* /*gradWspaceWeights*/, int /*dimNode*/,
    const cudnnGnnMhaParams_t* /*params*/, cudnnDataType_t /*dataType*/,
    cudnnDataType_t /*gradType*/) {
  static constinit Refusal refusal{
      "cudnnGnnMhaGatV2Backward",
      "MIOpen has no operations on graphs of graph neural networks"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGnnMhaGatV2Forward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGnnMhaGatV2Forward(cudaStream_t /*stream*/,
    const cudnnGnnCscGraph_t* /*graph*/, const void* /*srcFeatures*/, const void* /*dstFeatures*/,
    const void* /*edgeFeatures*/, const void* /*attnWeights*/, const float* /*dropoutMask*/,
    void* /*output*/, void* /*smScores*/, void* /*actScores*/, int /*dimNode*/,
    const cudnnGnnMhaParams_t* /*params*/, cudnnDataType_t /*dataType*/) {
  static constinit Refusal refusal{
      "cudnnGnnMhaGatV2Forward",
      "MIOpen has no operations on graphs of graph neural networks"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnGraphVersionCheck: does nothing. It checks that the parts of cuDNN are of one version; those
// of the proxy always are.
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnGraphVersionCheck() {
  return done("cudnnGraphVersionCheck", CUDNN_STATUS_SUCCESS);
}

// cudnnIm2Col: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnIm2Col(cudnnHandle_t /*handle*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/,
    const cudnnFilterDescriptor_t /*wDesc*/, const cudnnConvolutionDescriptor_t /*convDesc*/,
    void* /*colBuffer*/) {
  static constinit Refusal refusal{"cudnnIm2Col", "MIOpen keeps its im2col kernel to itself"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnInitTransformDest: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnInitTransformDest(
    const cudnnTensorTransformDescriptor_t /*transformDesc*/,
    const cudnnTensorDescriptor_t /*srcDesc*/, cudnnTensorDescriptor_t /*destDesc*/,
    size_t* /*destSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnInitTransformDest",
      "MIOpen has no padding and folding tensor transforms: miopenTransformTensor only changes "
      "layout and scale"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnLRNCrossChannelBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnLRNCrossChannelBackward(cudnnHandle_t /*handle*/,
    cudnnLRNDescriptor_t /*normDesc*/, cudnnLRNMode_t /*lrnMode*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*yDesc*/, const void* /*y*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*dy*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, void* /*dx*/) {
  static constinit Refusal refusal{
      "cudnnLRNCrossChannelBackward",
      "needs an adapter: MIOpen keeps results of the forward pass in a workspace for the "
      "backward pass, for which cuDNN has no argument, and takes the mode from the descriptor",
      "miopenLRNBackward"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnLRNCrossChannelForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnLRNCrossChannelForward(cudnnHandle_t /*handle*/,
    cudnnLRNDescriptor_t /*normDesc*/, cudnnLRNMode_t /*lrnMode*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*yDesc*/, void* /*y*/) {
  static constinit Refusal refusal{
      "cudnnLRNCrossChannelForward",
      "needs an adapter: MIOpen keeps results of the forward pass in a workspace for the "
      "backward pass, for which cuDNN has no argument, and takes the mode from the descriptor",
      "miopenLRNForward"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnLongFFTCausalConv1dBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnLongFFTCausalConv1dBackward(cudaStream_t /*stream*/,
    const void* /*dy*/, void* /*dx*/, void* /*dweight*/, int /*batch*/, int /*dim*/, int /*seqLen*/,
    int /*kernelSize*/, cudnnDataType_t /*dataType*/, void* /*workspace*/,
    size_t /*workspaceSizeInBytes*/, void* /*reserveSpace*/, size_t /*reserveSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnLongFFTCausalConv1dBackward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnLongFFTCausalConv1dForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnLongFFTCausalConv1dForward(cudaStream_t /*stream*/,
    const void* /*x*/, const void* /*weight*/, void* /*y*/, int /*batch*/, int /*dim*/,
    int /*seqLen*/, int /*kernelSize*/, cudnnDataType_t /*dataType*/, void* /*workspace*/,
    size_t /*workspaceSizeInBytes*/, void* /*reserveSpace*/, size_t /*reserveSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnLongFFTCausalConv1dForward",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnLongFFTCausalConv1dGetBufferSizes: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnLongFFTCausalConv1dGetBufferSizes(int /*batch*/,
    int /*dim*/, int /*seqLen*/, int /*kernelSize*/, cudnnDataType_t /*dataType*/,
    size_t* /*workspaceSizeInBytes*/, size_t* /*reserveSpaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnLongFFTCausalConv1dGetBufferSizes",
      "MIOpen has no causal convolutions of state-space models"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnMakeFusedOpsPlan: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnMakeFusedOpsPlan(cudnnHandle_t /*handle*/,
    cudnnFusedOpsPlan_t /*plan*/, const cudnnFusedOpsConstParamPack_t /*constPack*/,
    size_t* /*workspaceSizeInBytes*/) {
  static constinit Refusal refusal{
      "cudnnMakeFusedOpsPlan",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnMultiHeadAttnBackwardData: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnMultiHeadAttnBackwardData(cudnnHandle_t /*handle*/,
    const cudnnAttnDescriptor_t /*attnDesc*/, const int /*loWinIdx*/[], const int /*hiWinIdx*/[],
    const int /*devSeqLengthsDQDO*/[], const int /*devSeqLengthsDKDV*/[],
    const cudnnSeqDataDescriptor_t /*doDesc*/, const void* /*dout*/,
    const cudnnSeqDataDescriptor_t /*dqDesc*/, void* /*dqueries*/, const void* /*queries*/,
    const cudnnSeqDataDescriptor_t /*dkDesc*/, void* /*dkeys*/, const void* /*keys*/,
    const cudnnSeqDataDescriptor_t /*dvDesc*/, void* /*dvalues*/, const void* /*values*/,
    size_t /*weightSizeInBytes*/, const void* /*weights*/, size_t /*workSpaceSizeInBytes*/,
    void* /*workSpace*/, size_t /*reserveSpaceSizeInBytes*/, void* /*reserveSpace*/) {
  static constinit Refusal refusal{
      "cudnnMultiHeadAttnBackwardData",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnMultiHeadAttnBackwardWeights: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnMultiHeadAttnBackwardWeights(cudnnHandle_t /*handle*/,
    const cudnnAttnDescriptor_t /*attnDesc*/, cudnnWgradMode_t /*addGrad*/,
    const cudnnSeqDataDescriptor_t /*qDesc*/, const void* /*queries*/,
    const cudnnSeqDataDescriptor_t /*kDesc*/, const void* /*keys*/,
    const cudnnSeqDataDescriptor_t /*vDesc*/, const void* /*values*/,
    const cudnnSeqDataDescriptor_t /*doDesc*/, const void* /*dout*/, size_t /*weightSizeInBytes*/,
    const void* /*weights*/, void* /*dweights*/, size_t /*workSpaceSizeInBytes*/,
    void* /*workSpace*/, size_t /*reserveSpaceSizeInBytes*/, void* /*reserveSpace*/) {
  static constinit Refusal refusal{
      "cudnnMultiHeadAttnBackwardWeights",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnMultiHeadAttnForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnMultiHeadAttnForward(cudnnHandle_t /*handle*/,
    const cudnnAttnDescriptor_t /*attnDesc*/, int /*currIdx*/, const int /*loWinIdx*/[],
    const int /*hiWinIdx*/[], const int /*devSeqLengthsQO*/[], const int /*devSeqLengthsKV*/[],
    const cudnnSeqDataDescriptor_t /*qDesc*/, const void* /*queries*/, const void* /*residuals*/,
    const cudnnSeqDataDescriptor_t /*kDesc*/, const void* /*keys*/,
    const cudnnSeqDataDescriptor_t /*vDesc*/, const void* /*values*/,
    const cudnnSeqDataDescriptor_t /*oDesc*/, void* /*out*/, size_t /*weightSizeInBytes*/,
    const void* /*weights*/, size_t /*workSpaceSizeInBytes*/, void* /*workSpace*/,
    size_t /*reserveSpaceSizeInBytes*/, void* /*reserveSpace*/) {
  static constinit Refusal refusal{
      "cudnnMultiHeadAttnForward",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnNormalizationBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnNormalizationBackward(cudnnHandle_t /*handle*/,
    cudnnNormMode_t /*mode*/, cudnnNormOps_t /*normOps*/, cudnnNormAlgo_t /*algo*/,
    const void* /*alphaDataDiff*/, const void* /*betaDataDiff*/, const void* /*alphaParamDiff*/,
    const void* /*betaParamDiff*/, const cudnnTensorDescriptor_t /*xDesc*/, const void* /*xData*/,
    const cudnnTensorDescriptor_t /*yDesc*/, const void* /*yData*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*dyData*/,
    const cudnnTensorDescriptor_t /*dzDesc*/, void* /*dzData*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, void* /*dxData*/,
    const cudnnTensorDescriptor_t /*dNormScaleBiasDesc*/, const void* /*normScaleData*/,
    const void* /*normBiasData*/, void* /*dNormScaleData*/, void* /*dNormBiasData*/,
    double /*epsilon*/, const cudnnTensorDescriptor_t /*normMeanVarDesc*/,
    const void* /*savedMean*/, const void* /*savedInvVariance*/,
    cudnnActivationDescriptor_t /*activationDesc*/, void* /*workSpace*/,
    size_t /*workSpaceSizeInBytes*/, void* /*reserveSpace*/, size_t /*reserveSpaceSizeInBytes*/,
    int /*groupCnt*/) {
  static constinit Refusal refusal{
      "cudnnNormalizationBackward",
      "needs an adapter: MIOpen's form for separate descriptors has no fused operation, "
      "algorithm or group count",
      "miopenBatchNormalizationBackward_V2"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnNormalizationForwardInference: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnNormalizationForwardInference(cudnnHandle_t /*handle*/,
    cudnnNormMode_t /*mode*/, cudnnNormOps_t /*normOps*/, cudnnNormAlgo_t /*algo*/,
    const void* /*alpha*/, const void* /*beta*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const void* /*x*/, const cudnnTensorDescriptor_t /*normScaleBiasDesc*/,
    const void* /*normScale*/, const void* /*normBias*/,
    const cudnnTensorDescriptor_t /*normMeanVarDesc*/, const void* /*estimatedMean*/,
    const void* /*estimatedVariance*/, const cudnnTensorDescriptor_t /*zDesc*/, const void* /*z*/,
    cudnnActivationDescriptor_t /*activationDesc*/, const cudnnTensorDescriptor_t /*yDesc*/,
    void* /*y*/, double /*epsilon*/, int /*groupCnt*/) {
  static constinit Refusal refusal{
      "cudnnNormalizationForwardInference",
      "needs an adapter: MIOpen's form for separate descriptors has no fused operation, "
      "algorithm or group count",
      "miopenBatchNormalizationForwardInference_V2"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnNormalizationForwardTraining: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnNormalizationForwardTraining(cudnnHandle_t /*handle*/,
    cudnnNormMode_t /*mode*/, cudnnNormOps_t /*normOps*/, cudnnNormAlgo_t /*algo*/,
    const void* /*alpha*/, const void* /*beta*/, const cudnnTensorDescriptor_t /*xDesc*/,
    const void* /*xData*/, const cudnnTensorDescriptor_t /*normScaleBiasDesc*/,
    const void* /*normScale*/, const void* /*normBias*/, double /*exponentialAverageFactor*/,
    const cudnnTensorDescriptor_t /*normMeanVarDesc*/, void* /*resultRunningMean*/,
    void* /*resultRunningVariance*/, double /*epsilon*/, void* /*resultSaveMean*/,
    void* /*resultSaveInvVariance*/, cudnnActivationDescriptor_t /*activationDesc*/,
    const cudnnTensorDescriptor_t /*zDesc*/, const void* /*zData*/,
    const cudnnTensorDescriptor_t /*yDesc*/, void* /*yData*/, void* /*workspace*/,
    size_t /*workSpaceSizeInBytes*/, void* /*reserveSpace*/, size_t /*reserveSpaceSizeInBytes*/,
    int /*groupCnt*/) {
  static constinit Refusal refusal{
      "cudnnNormalizationForwardTraining",
      "needs an adapter: MIOpen's form for separate descriptors has no fused operation, "
      "algorithm or group count",
      "miopenBatchNormalizationForwardTraining_V2"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnOpTensor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnOpTensor(cudnnHandle_t /*handle*/,
    const cudnnOpTensorDescriptor_t /*opTensorDesc*/, const void* /*alpha1*/,
    const cudnnTensorDescriptor_t /*aDesc*/, const void* /*A*/, const void* /*alpha2*/,
    const cudnnTensorDescriptor_t /*bDesc*/, const void* /*B*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*cDesc*/, void* /*C*/) {
  static constinit Refusal refusal{
      "cudnnOpTensor",
      "needs an adapter: MIOpen takes the operation itself where cuDNN takes a descriptor of it, "
      "and has neither the square root nor the negation (NOT)",
      "miopenOpTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnOpsVersionCheck: does nothing. It checks that the parts of cuDNN are of one version; those
// of the proxy always are.
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnOpsVersionCheck() {
  return done("cudnnOpsVersionCheck", CUDNN_STATUS_SUCCESS);
}

// cudnnPoolingBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnPoolingBackward(cudnnHandle_t /*handle*/,
    const cudnnPoolingDescriptor_t /*poolingDesc*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*yDesc*/, const void* /*y*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*dy*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, void* /*dx*/) {
  static constinit Refusal refusal{
      "cudnnPoolingBackward",
      "needs an adapter: MIOpen keeps the positions of the maxima in a workspace from the "
      "forward to the backward pass, for which cuDNN has no argument",
      "miopenPoolingBackward"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnPoolingForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnPoolingForward(cudnnHandle_t /*handle*/,
    const cudnnPoolingDescriptor_t /*poolingDesc*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*yDesc*/, void* /*y*/) {
  static constinit Refusal refusal{
      "cudnnPoolingForward",
      "needs an adapter: MIOpen keeps the positions of the maxima in a workspace from the "
      "forward to the backward pass, for which cuDNN has no argument",
      "miopenPoolingForward"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnQueryRuntimeError: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnQueryRuntimeError(cudnnHandle_t /*handle*/,
    cudnnStatus_t* /*rstatus*/, cudnnErrQueryMode_t /*mode*/, cudnnRuntimeTag_t* /*tag*/) {
  static constinit Refusal refusal{
      "cudnnQueryRuntimeError",
      "MIOpen does not report errors that kernels find while they run"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnRNNBackwardData_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnRNNBackwardData_v8(cudnnHandle_t /*handle*/,
    cudnnRNNDescriptor_t /*rnnDesc*/, const int32_t /*devSeqLengths*/[],
    cudnnRNNDataDescriptor_t /*yDesc*/, const void* /*y*/, const void* /*dy*/,
    cudnnRNNDataDescriptor_t /*xDesc*/, void* /*dx*/, cudnnTensorDescriptor_t /*hDesc*/,
    const void* /*hx*/, const void* /*dhy*/, void* /*dhx*/, cudnnTensorDescriptor_t /*cDesc*/,
    const void* /*cx*/, const void* /*dcy*/, void* /*dcx*/, size_t /*weightSpaceSize*/,
    const void* /*weightSpace*/, size_t /*workSpaceSize*/, void* /*workSpace*/,
    size_t /*reserveSpaceSize*/, void* /*reserveSpace*/) {
  static constinit Refusal refusal{
      "cudnnRNNBackwardData_v8",
      "needs an adapter: MIOpen takes sequence lengths from the data descriptors, lays out its "
      "weights on its own, and has no mode for weight gradients",
      "miopenRNNBackwardSeqData"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnRNNBackwardWeights_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnRNNBackwardWeights_v8(cudnnHandle_t /*handle*/,
    cudnnRNNDescriptor_t /*rnnDesc*/, cudnnWgradMode_t /*addGrad*/,
    const int32_t /*devSeqLengths*/[], cudnnRNNDataDescriptor_t /*xDesc*/, const void* /*x*/,
    cudnnTensorDescriptor_t /*hDesc*/, const void* /*hx*/, cudnnRNNDataDescriptor_t /*yDesc*/,
    const void* /*y*/, size_t /*weightSpaceSize*/, void* /*dweightSpace*/, size_t /*workSpaceSize*/,
    void* /*workSpace*/, size_t /*reserveSpaceSize*/, void* /*reserveSpace*/) {
  static constinit Refusal refusal{
      "cudnnRNNBackwardWeights_v8",
      "needs an adapter: MIOpen takes sequence lengths from the data descriptors, lays out its "
      "weights on its own, and has no mode for weight gradients",
      "miopenRNNBackwardWeightsSeqTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnRNNForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnRNNForward(cudnnHandle_t /*handle*/,
    cudnnRNNDescriptor_t /*rnnDesc*/, cudnnForwardMode_t /*fwdMode*/,
    const int32_t /*devSeqLengths*/[], cudnnRNNDataDescriptor_t /*xDesc*/, const void* /*x*/,
    cudnnRNNDataDescriptor_t /*yDesc*/, void* /*y*/, cudnnTensorDescriptor_t /*hDesc*/,
    const void* /*hx*/, void* /*hy*/, cudnnTensorDescriptor_t /*cDesc*/, const void* /*cx*/,
    void* /*cy*/, size_t /*weightSpaceSize*/, const void* /*weightSpace*/, size_t /*workSpaceSize*/,
    void* /*workSpace*/, size_t /*reserveSpaceSize*/, void* /*reserveSpace*/) {
  static constinit Refusal refusal{
      "cudnnRNNForward",
      "needs an adapter: MIOpen takes sequence lengths from the data descriptors, lays out its "
      "weights on its own, and has no mode for weight gradients",
      "miopenRNNForward"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnRNNGetClip_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnRNNGetClip_v8(cudnnRNNDescriptor_t /*rnnDesc*/,
    cudnnRNNClipMode_t* /*clipMode*/, cudnnNanPropagation_t* /*clipNanOpt*/, double* /*lclip*/,
    double* /*rclip*/) {
  static constinit Refusal refusal{
      "cudnnRNNGetClip_v8",
      "MIOpen does not clip the cell state of an LSTM"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnRNNGetClip_v9: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnRNNGetClip_v9(cudnnRNNDescriptor_t /*rnnDesc*/,
    cudnnRNNClipMode_t* /*clipMode*/, double* /*lclip*/, double* /*rclip*/) {
  static constinit Refusal refusal{
      "cudnnRNNGetClip_v9",
      "MIOpen does not clip the cell state of an LSTM"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnRNNSetClip_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnRNNSetClip_v8(cudnnRNNDescriptor_t /*rnnDesc*/,
    cudnnRNNClipMode_t /*clipMode*/, cudnnNanPropagation_t /*clipNanOpt*/, double /*lclip*/,
    double /*rclip*/) {
  static constinit Refusal refusal{
      "cudnnRNNSetClip_v8",
      "MIOpen does not clip the cell state of an LSTM"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnRNNSetClip_v9: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnRNNSetClip_v9(cudnnRNNDescriptor_t /*rnnDesc*/,
    cudnnRNNClipMode_t /*clipMode*/, double /*lclip*/, double /*rclip*/) {
  static constinit Refusal refusal{
      "cudnnRNNSetClip_v9",
      "MIOpen does not clip the cell state of an LSTM"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnReduceTensor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnReduceTensor(cudnnHandle_t /*handle*/,
    const cudnnReduceTensorDescriptor_t /*reduceTensorDesc*/, void* /*indices*/,
    size_t /*indicesSizeInBytes*/, void* /*workspace*/, size_t /*workspaceSizeInBytes*/,
    const void* /*alpha*/, const cudnnTensorDescriptor_t /*aDesc*/, const void* /*A*/,
    const void* /*beta*/, const cudnnTensorDescriptor_t /*cDesc*/, void* /*C*/) {
  static constinit Refusal refusal{
      "cudnnReduceTensor",
      "needs an adapter: MIOpen scales the result of the reduction, cuDNN's header says that it "
      "scales the input, which differs for products, norms, extrema and negative factors; with a "
      "factor of 1 the call passes as it is.",
      "miopenReduceTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnReorderFilterAndBias: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnReorderFilterAndBias(cudnnHandle_t /*handle*/,
    const cudnnFilterDescriptor_t /*filterDesc*/, cudnnReorderType_t /*reorderType*/,
    const void* /*filterData*/, void* /*reorderedFilterData*/, int /*reorderBias*/,
    const void* /*biasData*/, void* /*reorderedBiasData*/) {
  static constinit Refusal refusal{
      "cudnnReorderFilterAndBias",
      "MIOpen has no reordered int8 filters: that is a memory layout of NVIDIA's tensor cores"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnRestoreDropoutDescriptor -> miopenRestoreDropoutDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnRestoreDropoutDescriptor(
    cudnnDropoutDescriptor_t dropoutDesc, cudnnHandle_t handle, float dropout, void* states,
    size_t stateSizeInBytes, unsigned long long seed) {
  static constinit Target<miopen::miopenRestoreDropoutDescriptor_t> target{miopen_library,
      "cudnnRestoreDropoutDescriptor", "miopenRestoreDropoutDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenDropoutDescriptor_t to_dropoutDesc{};
  miopen::miopenHandle_t to_handle{};
  if (const auto found = find(cudnnDropoutDescriptor_t_kind, dropoutDesc, to_dropoutDesc);
      found != HandleStatus::ok) {
    return reject(target, "dropoutDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_dropoutDesc, to_handle, dropout, states,
      stateSizeInBytes, seed, false, false, miopen::MIOPEN_RNG_PSEUDO_XORWOW)));
}

// cudnnScaleTensor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnScaleTensor(cudnnHandle_t /*handle*/,
    const cudnnTensorDescriptor_t /*yDesc*/, void* /*y*/, const void* /*alpha*/) {
  static constinit Refusal refusal{
      "cudnnScaleTensor",
      "needs an adapter: MIOpen reads the factor in the tensor's own type, cuDNN as float for "
      "all tensors but double ones.",
      "miopenScaleTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetActivationDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetActivationDescriptor(
    cudnnActivationDescriptor_t /*activationDesc*/, cudnnActivationMode_t /*mode*/,
    cudnnNanPropagation_t /*reluNanOpt*/, double /*coef*/) {
  static constinit Refusal refusal{
      "cudnnSetActivationDescriptor",
      "needs an adapter: MIOpen describes an activation by three numbers where cuDNN has one "
      "coefficient and a rule for NaN",
      "miopenSetActivationDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetActivationDescriptorSwishBeta: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetActivationDescriptorSwishBeta(
    cudnnActivationDescriptor_t /*activationDesc*/, double /*swish_beta*/) {
  static constinit Refusal refusal{
      "cudnnSetActivationDescriptorSwishBeta",
      "MIOpen has no swish activation"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetAttnDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetAttnDescriptor(cudnnAttnDescriptor_t /*attnDesc*/,
    unsigned int /*attnMode*/, int /*nHeads*/, double /*smScaler*/, cudnnDataType_t /*dataType*/,
    cudnnDataType_t /*computePrec*/, cudnnMathType_t /*mathType*/,
    cudnnDropoutDescriptor_t /*attnDropoutDesc*/, cudnnDropoutDescriptor_t /*postDropoutDesc*/,
    int /*qSize*/, int /*kSize*/, int /*vSize*/, int /*qProjSize*/, int /*kProjSize*/,
    int /*vProjSize*/, int /*oProjSize*/, int /*qoMaxSeqLength*/, int /*kvMaxSeqLength*/,
    int /*maxBatchSize*/, int /*maxBeamSize*/) {
  static constinit Refusal refusal{
      "cudnnSetAttnDescriptor",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetBackdoor: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetBackdoor() {
  static constinit Refusal refusal{
      "cudnnSetBackdoor",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetBackdoorEx: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetBackdoorEx() {
  static constinit Refusal refusal{
      "cudnnSetBackdoorEx",
      "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetCTCLossDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetCTCLossDescriptor(
    cudnnCTCLossDescriptor_t /*ctcLossDesc*/, cudnnDataType_t /*compType*/) {
  static constinit Refusal refusal{
      "cudnnSetCTCLossDescriptor",
      "needs an adapter: MIOpen's CTC descriptor names the blank label and whether to apply "
      "softmax, and has no rule for gradients out of bounds",
      "miopenSetCTCLossDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetCTCLossDescriptorEx: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetCTCLossDescriptorEx(
    cudnnCTCLossDescriptor_t /*ctcLossDesc*/, cudnnDataType_t /*compType*/,
    cudnnLossNormalizationMode_t /*normMode*/, cudnnNanPropagation_t /*gradMode*/) {
  static constinit Refusal refusal{
      "cudnnSetCTCLossDescriptorEx",
      "needs an adapter: MIOpen's CTC descriptor names the blank label and whether to apply "
      "softmax, and has no rule for gradients out of bounds",
      "miopenSetCTCLossDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetCTCLossDescriptor_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetCTCLossDescriptor_v8(
    cudnnCTCLossDescriptor_t /*ctcLossDesc*/, cudnnDataType_t /*compType*/,
    cudnnLossNormalizationMode_t /*normMode*/, cudnnNanPropagation_t /*gradMode*/,
    int /*maxLabelLength*/) {
  static constinit Refusal refusal{
      "cudnnSetCTCLossDescriptor_v8",
      "needs an adapter: MIOpen's CTC descriptor names the blank label and whether to apply "
      "softmax, and has no rule for gradients out of bounds",
      "miopenSetCTCLossDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetCTCLossDescriptor_v9: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetCTCLossDescriptor_v9(
    cudnnCTCLossDescriptor_t /*ctcLossDesc*/, cudnnDataType_t /*compType*/,
    cudnnLossNormalizationMode_t /*normMode*/, cudnnCTCGradMode_t /*ctcGradMode*/,
    int /*maxLabelLength*/) {
  static constinit Refusal refusal{
      "cudnnSetCTCLossDescriptor_v9",
      "needs an adapter: MIOpen's CTC descriptor names the blank label and whether to apply "
      "softmax, and has no rule for gradients out of bounds",
      "miopenSetCTCLossDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetCallback: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetCallback(unsigned int /*mask*/, void* /*udata*/,
    cudnnCallback_t /*fptr*/) {
  static constinit Refusal refusal{
      "cudnnSetCallback",
      "MIOpen logs to standard error as its environment says and calls nothing back"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetConvolution2dDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetConvolution2dDescriptor(
    cudnnConvolutionDescriptor_t /*convDesc*/, int /*pad_h*/, int /*pad_w*/, int /*u*/, int /*v*/,
    int /*dilation_h*/, int /*dilation_w*/, cudnnConvolutionMode_t /*mode*/,
    cudnnDataType_t /*computeType*/) {
  static constinit Refusal refusal{
      "cudnnSetConvolution2dDescriptor",
      "needs an adapter: MIOpen's convolution descriptor has no computation type and puts the "
      "mode in another place; the group count has to survive",
      "miopenInitConvolutionDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetConvolutionGroupCount -> miopenSetConvolutionGroupCount
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetConvolutionGroupCount(
    cudnnConvolutionDescriptor_t convDesc, int groupCount) {
  static constinit Target<miopen::miopenSetConvolutionGroupCount_t> target{miopen_library,
      "cudnnSetConvolutionGroupCount", "miopenSetConvolutionGroupCount"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenConvolutionDescriptor_t to_convDesc{};
  if (const auto found = find(cudnnConvolutionDescriptor_t_kind, convDesc, to_convDesc);
      found != HandleStatus::ok) {
    return reject(target, "convDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_convDesc, groupCount)));
}

// cudnnSetConvolutionMathType: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetConvolutionMathType(
    cudnnConvolutionDescriptor_t /*convDesc*/, cudnnMathType_t /*mathType*/) {
  static constinit Refusal refusal{
      "cudnnSetConvolutionMathType",
      "MIOpen chooses matrix instructions by itself and has no math mode for the application to "
      "set"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetConvolutionNdDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetConvolutionNdDescriptor(
    cudnnConvolutionDescriptor_t /*convDesc*/, int /*arrayLength*/, const int /*padA*/[],
    const int /*filterStrideA*/[], const int /*dilationA*/[], cudnnConvolutionMode_t /*mode*/,
    cudnnDataType_t /*computeType*/) {
  static constinit Refusal refusal{
      "cudnnSetConvolutionNdDescriptor",
      "needs an adapter: MIOpen's convolution descriptor has no computation type and puts the "
      "mode in another place; the group count has to survive",
      "miopenInitConvolutionNdDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetConvolutionReorderType: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetConvolutionReorderType(
    cudnnConvolutionDescriptor_t /*convDesc*/, cudnnReorderType_t /*reorderType*/) {
  static constinit Refusal refusal{
      "cudnnSetConvolutionReorderType",
      "MIOpen has no reordered int8 filters: that is a memory layout of NVIDIA's tensor cores"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetDropoutDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetDropoutDescriptor(
    cudnnDropoutDescriptor_t /*dropoutDesc*/, cudnnHandle_t /*handle*/, float /*dropout*/,
    void* /*states*/, size_t /*stateSizeInBytes*/, unsigned long long /*seed*/) {
  static constinit Refusal refusal{
      "cudnnSetDropoutDescriptor",
      "needs an adapter: MIOpen's dropout has a mask, a state evolution and a generator to "
      "choose, and always writes the generator's states, which cuDNN leaves alone where they are "
      "null",
      "miopenSetDropoutDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetFilter4dDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetFilter4dDescriptor(
    cudnnFilterDescriptor_t /*filterDesc*/, cudnnDataType_t /*dataType*/,
    cudnnTensorFormat_t /*format*/, int /*k*/, int /*c*/, int /*h*/, int /*w*/) {
  static constinit Refusal refusal{
      "cudnnSetFilter4dDescriptor",
      "needs an adapter: MIOpen's descriptors hold strides where cuDNN's hold a format, and the "
      "N-dimensional forms take or return other counts and another order of arguments",
      "miopenSet4dTensorDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetFilterNdDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetFilterNdDescriptor(
    cudnnFilterDescriptor_t /*filterDesc*/, cudnnDataType_t /*dataType*/,
    cudnnTensorFormat_t /*format*/, int /*nbDims*/, const int /*filterDimA*/[]) {
  static constinit Refusal refusal{
      "cudnnSetFilterNdDescriptor",
      "needs an adapter: MIOpen's descriptors hold strides where cuDNN's hold a format, and the "
      "N-dimensional forms take or return other counts and another order of arguments",
      "miopenSetNdTensorDescriptorWithLayout"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetFusedOpsConstParamPackAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetFusedOpsConstParamPackAttribute(
    cudnnFusedOpsConstParamPack_t /*constPack*/, cudnnFusedOpsConstParamLabel_t /*paramLabel*/,
    const void* /*param*/) {
  static constinit Refusal refusal{
      "cudnnSetFusedOpsConstParamPackAttribute",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetFusedOpsVariantParamPackAttribute: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetFusedOpsVariantParamPackAttribute(
    cudnnFusedOpsVariantParamPack_t /*varPack*/, cudnnFusedOpsVariantParamLabel_t /*paramLabel*/,
    void* /*ptr*/) {
  static constinit Refusal refusal{
      "cudnnSetFusedOpsVariantParamPackAttribute",
      "MIOpen fuses convolution or batch normalization with bias and activation, none of the "
      "patterns that this API of cuDNN names"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetLRNDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetLRNDescriptor(cudnnLRNDescriptor_t /*normDesc*/,
    unsigned int /*lrnN*/, double /*lrnAlpha*/, double /*lrnBeta*/, double /*lrnK*/) {
  static constinit Refusal refusal{
      "cudnnSetLRNDescriptor",
      "needs an adapter: MIOpen's LRN descriptor holds the mode that cuDNN gives with each call",
      "miopenSetLRNDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetOpTensorDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetOpTensorDescriptor(
    cudnnOpTensorDescriptor_t /*opTensorDesc*/, cudnnOpTensorOp_t /*opTensorOp*/,
    cudnnDataType_t /*opTensorCompType*/, cudnnNanPropagation_t /*opTensorNanOpt*/) {
  static constinit Refusal refusal{
      "cudnnSetOpTensorDescriptor",
      "MIOpen has no descriptor of an element-wise operation: the operation is an argument of "
      "miopenOpTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetPooling2dDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetPooling2dDescriptor(
    cudnnPoolingDescriptor_t /*poolingDesc*/, cudnnPoolingMode_t /*mode*/,
    cudnnNanPropagation_t /*maxpoolingNanOpt*/, int /*windowHeight*/, int /*windowWidth*/,
    int /*verticalPadding*/, int /*horizontalPadding*/, int /*verticalStride*/,
    int /*horizontalStride*/) {
  static constinit Refusal refusal{
      "cudnnSetPooling2dDescriptor",
      "needs an adapter: MIOpen's pooling descriptor has no rule for NaN",
      "miopenSet2dPoolingDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetPoolingNdDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetPoolingNdDescriptor(
    cudnnPoolingDescriptor_t /*poolingDesc*/, const cudnnPoolingMode_t /*mode*/,
    const cudnnNanPropagation_t /*maxpoolingNanOpt*/, int /*nbDims*/, const int /*windowDimA*/[],
    const int /*paddingA*/[], const int /*strideA*/[]) {
  static constinit Refusal refusal{
      "cudnnSetPoolingNdDescriptor",
      "needs an adapter: MIOpen's pooling descriptor has no rule for NaN",
      "miopenSetNdPoolingDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetRNNDataDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetRNNDataDescriptor(
    cudnnRNNDataDescriptor_t /*rnnDataDesc*/, cudnnDataType_t /*dataType*/,
    cudnnRNNDataLayout_t /*layout*/, int /*maxSeqLength*/, int /*batchSize*/, int /*vectorSize*/,
    const int /*seqLengthArray*/[], void* /*paddingFill*/) {
  static constinit Refusal refusal{
      "cudnnSetRNNDataDescriptor",
      "needs an adapter: cuDNN fills padding with the given value, MIOpen has no use for it and "
      "wants null.",
      "miopenSetRNNDataSeqTensorDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetRNNDescriptor_v8: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetRNNDescriptor_v8(cudnnRNNDescriptor_t /*rnnDesc*/,
    cudnnRNNAlgo_t /*algo*/, cudnnRNNMode_t /*cellMode*/, cudnnRNNBiasMode_t /*biasMode*/,
    cudnnDirectionMode_t /*dirMode*/, cudnnRNNInputMode_t /*inputMode*/,
    cudnnDataType_t /*dataType*/, cudnnDataType_t /*mathPrec*/, cudnnMathType_t /*mathType*/,
    int32_t /*inputSize*/, int32_t /*hiddenSize*/, int32_t /*projSize*/, int32_t /*numLayers*/,
    cudnnDropoutDescriptor_t /*dropoutDesc*/, uint32_t /*auxFlags*/) {
  static constinit Refusal refusal{
      "cudnnSetRNNDescriptor_v8",
      "needs an adapter: MIOpen's RNN descriptor has no input size, projection, math precision "
      "or flags, and takes the rest in another order",
      "miopenSetRNNDescriptor_V2"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetReduceTensorDescriptor -> miopenSetReduceTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetReduceTensorDescriptor(
    cudnnReduceTensorDescriptor_t reduceTensorDesc, cudnnReduceTensorOp_t reduceTensorOp,
    cudnnDataType_t reduceTensorCompType, cudnnNanPropagation_t reduceTensorNanOpt,
    cudnnReduceTensorIndices_t reduceTensorIndices, cudnnIndicesType_t reduceTensorIndicesType) {
  static constinit Target<miopen::miopenSetReduceTensorDescriptor_t> target{miopen_library,
      "cudnnSetReduceTensorDescriptor", "miopenSetReduceTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenReduceTensorDescriptor_t to_reduceTensorDesc{};
  miopen::miopenReduceTensorOp_t to_reduceTensorOp{};
  miopen::miopenDataType_t to_reduceTensorCompType{};
  miopen::miopenNanPropagation_t to_reduceTensorNanOpt{};
  miopen::miopenReduceTensorIndices_t to_reduceTensorIndices{};
  miopen::miopenIndicesType_t to_reduceTensorIndicesType{};
  if (const auto found = find(cudnnReduceTensorDescriptor_t_kind, reduceTensorDesc,
          to_reduceTensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "reduceTensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(reduceTensorOp, to_reduceTensorOp)) {
    return reject(target, "reduceTensorOp", reduceTensorOp, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(reduceTensorCompType, to_reduceTensorCompType)) {
    return reject(target, "reduceTensorCompType", reduceTensorCompType, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(reduceTensorNanOpt, to_reduceTensorNanOpt)) {
    return reject(target, "reduceTensorNanOpt", reduceTensorNanOpt, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(reduceTensorIndices, to_reduceTensorIndices)) {
    return reject(target, "reduceTensorIndices", reduceTensorIndices, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(reduceTensorIndicesType, to_reduceTensorIndicesType)) {
    return reject(target, "reduceTensorIndicesType", reduceTensorIndicesType,
        CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_reduceTensorDesc, to_reduceTensorOp,
      to_reduceTensorCompType, to_reduceTensorNanOpt, to_reduceTensorIndices,
      to_reduceTensorIndicesType)));
}

// cudnnSetSeqDataDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetSeqDataDescriptor(
    cudnnSeqDataDescriptor_t /*seqDataDesc*/, cudnnDataType_t /*dataType*/, int /*nbDims*/,
    const int /*dimA*/[], const cudnnSeqDataAxis_t /*axes*/[], size_t /*seqLengthArraySize*/,
    const int /*seqLengthArray*/[], void* /*paddingFill*/) {
  static constinit Refusal refusal{
      "cudnnSetSeqDataDescriptor",
      "MIOpen has no multi-head attention with projections: its Find 2.0 API only computes "
      "scaled dot products"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetSpatialTransformerNdDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetSpatialTransformerNdDescriptor(
    cudnnSpatialTransformerDescriptor_t /*stDesc*/, cudnnSamplerType_t /*samplerType*/,
    cudnnDataType_t /*dataType*/, const int /*nbDims*/, const int /*dimA*/[]) {
  static constinit Refusal refusal{
      "cudnnSetSpatialTransformerNdDescriptor",
      "MIOpen has no spatial transformer"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetStream -> miopenSetStream
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetStream(cudnnHandle_t handle,
    cudaStream_t streamId) {
  static constinit Target<miopen::miopenSetStream_t> target{miopen_library, "cudnnSetStream",
      "miopenSetStream"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle,
      as_stream<miopen::miopenAcceleratorQueue_t>(streamId))));
}

// cudnnSetTensor -> miopenSetTensor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetTensor(cudnnHandle_t handle,
    const cudnnTensorDescriptor_t yDesc, void* y, const void* valuePtr) {
  static constinit Target<miopen::miopenSetTensor_t> target{miopen_library, "cudnnSetTensor",
      "miopenSetTensor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenHandle_t to_handle{};
  miopen::miopenTensorDescriptor_t to_yDesc{};
  if (const auto found = find(cudnnHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (const auto found = find(cudnnTensorDescriptor_t_kind, yDesc, to_yDesc);
      found != HandleStatus::ok) {
    return reject(target, "yDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_handle, to_yDesc, y, valuePtr)));
}

// cudnnSetTensor4dDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetTensor4dDescriptor(
    cudnnTensorDescriptor_t /*tensorDesc*/, cudnnTensorFormat_t /*format*/,
    cudnnDataType_t /*dataType*/, int /*n*/, int /*c*/, int /*h*/, int /*w*/) {
  static constinit Refusal refusal{
      "cudnnSetTensor4dDescriptor",
      "needs an adapter: MIOpen's descriptors hold strides where cuDNN's hold a format, and the "
      "N-dimensional forms take or return other counts and another order of arguments",
      "miopenSet4dTensorDescriptor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetTensor4dDescriptorEx -> miopenSet4dTensorDescriptorEx
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetTensor4dDescriptorEx(
    cudnnTensorDescriptor_t tensorDesc, cudnnDataType_t dataType, int n, int c, int h, int w,
    int nStride, int cStride, int hStride, int wStride) {
  static constinit Target<miopen::miopenSet4dTensorDescriptorEx_t> target{miopen_library,
      "cudnnSetTensor4dDescriptorEx", "miopenSet4dTensorDescriptorEx"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_tensorDesc{};
  miopen::miopenDataType_t to_dataType{};
  if (const auto found = find(cudnnTensorDescriptor_t_kind, tensorDesc, to_tensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "tensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(dataType, to_dataType)) {
    return reject(target, "dataType", dataType, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_tensorDesc, to_dataType, n, c, h, w, nStride,
      cStride, hStride, wStride)));
}

// cudnnSetTensorNdDescriptor -> miopenSetTensorDescriptor
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetTensorNdDescriptor(
    cudnnTensorDescriptor_t tensorDesc, cudnnDataType_t dataType, int nbDims, const int dimA[],
    const int strideA[]) {
  static constinit Target<miopen::miopenSetTensorDescriptor_t> target{miopen_library,
      "cudnnSetTensorNdDescriptor", "miopenSetTensorDescriptor"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUDNN_STATUS_NOT_INITIALIZED);
  }
  miopen::miopenTensorDescriptor_t to_tensorDesc{};
  miopen::miopenDataType_t to_dataType{};
  if (const auto found = find(cudnnTensorDescriptor_t_kind, tensorDesc, to_tensorDesc);
      found != HandleStatus::ok) {
    return reject(target, "tensorDesc", found, CUDNN_STATUS_BAD_PARAM);
  }
  if (!convert(dataType, to_dataType)) {
    return reject(target, "dataType", dataType, CUDNN_STATUS_BAD_PARAM);
  }
  return done(target.function, translate(call(to_tensorDesc, to_dataType, nbDims, dimA, strideA)));
}

// cudnnSetTensorNdDescriptorEx: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetTensorNdDescriptorEx(
    cudnnTensorDescriptor_t /*tensorDesc*/, cudnnTensorFormat_t /*format*/,
    cudnnDataType_t /*dataType*/, int /*nbDims*/, const int /*dimA*/[]) {
  static constinit Refusal refusal{
      "cudnnSetTensorNdDescriptorEx",
      "needs an adapter: MIOpen's descriptors hold strides where cuDNN's hold a format, and the "
      "N-dimensional forms take or return other counts and another order of arguments",
      "miopenSetNdTensorDescriptorWithLayout"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSetTensorTransformDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSetTensorTransformDescriptor(
    cudnnTensorTransformDescriptor_t /*transformDesc*/, const uint32_t /*nbDims*/,
    const cudnnTensorFormat_t /*destFormat*/, const int32_t /*padBeforeA*/[],
    const int32_t /*padAfterA*/[], const uint32_t /*foldA*/[],
    const cudnnFoldingDirection_t /*direction*/) {
  static constinit Refusal refusal{
      "cudnnSetTensorTransformDescriptor",
      "MIOpen has no padding and folding tensor transforms: miopenTransformTensor only changes "
      "layout and scale"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSnprintf: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSnprintf() {
  static constinit Refusal refusal{"cudnnSnprintf", "exported, but no public header declares it"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSoftmaxBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSoftmaxBackward(cudnnHandle_t /*handle*/,
    cudnnSoftmaxAlgorithm_t /*algo*/, cudnnSoftmaxMode_t /*mode*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*yDesc*/, const void* /*y*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*dy*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, void* /*dx*/) {
  static constinit Refusal refusal{
      "cudnnSoftmaxBackward",
      "needs an adapter: MIOpen takes algorithm and mode last, and reads the scaling factors as "
      "float where cuDNN has double ones for double tensors",
      "miopenSoftmaxBackward_V2"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSoftmaxForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSoftmaxForward(cudnnHandle_t /*handle*/,
    cudnnSoftmaxAlgorithm_t /*algo*/, cudnnSoftmaxMode_t /*mode*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*yDesc*/, void* /*y*/) {
  static constinit Refusal refusal{
      "cudnnSoftmaxForward",
      "needs an adapter: MIOpen takes algorithm and mode last, and reads the scaling factors as "
      "float where cuDNN has double ones for double tensors",
      "miopenSoftmaxForward_V2"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSpatialTfGridGeneratorBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSpatialTfGridGeneratorBackward(
    cudnnHandle_t /*handle*/, const cudnnSpatialTransformerDescriptor_t /*stDesc*/,
    const void* /*dgrid*/, void* /*dtheta*/) {
  static constinit Refusal refusal{
      "cudnnSpatialTfGridGeneratorBackward",
      "MIOpen has no spatial transformer"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSpatialTfGridGeneratorForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSpatialTfGridGeneratorForward(cudnnHandle_t /*handle*/,
    const cudnnSpatialTransformerDescriptor_t /*stDesc*/, const void* /*theta*/, void* /*grid*/) {
  static constinit Refusal refusal{
      "cudnnSpatialTfGridGeneratorForward",
      "MIOpen has no spatial transformer"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSpatialTfSamplerBackward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSpatialTfSamplerBackward(cudnnHandle_t /*handle*/,
    cudnnSpatialTransformerDescriptor_t /*stDesc*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*dxDesc*/, void* /*dx*/, const void* /*alphaDgrid*/,
    const cudnnTensorDescriptor_t /*dyDesc*/, const void* /*dy*/, const void* /*grid*/,
    const void* /*betaDgrid*/, void* /*dgrid*/) {
  static constinit Refusal refusal{
      "cudnnSpatialTfSamplerBackward",
      "MIOpen has no spatial transformer"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSpatialTfSamplerForward: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSpatialTfSamplerForward(cudnnHandle_t /*handle*/,
    cudnnSpatialTransformerDescriptor_t /*stDesc*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/, const void* /*grid*/,
    const void* /*beta*/, cudnnTensorDescriptor_t /*yDesc*/, void* /*y*/) {
  static constinit Refusal refusal{
      "cudnnSpatialTfSamplerForward",
      "MIOpen has no spatial transformer"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnSubquadraticOpsVersionCheck: does nothing. It checks that the parts of cuDNN are of one
// version; those of the proxy always are.
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnSubquadraticOpsVersionCheck() {
  return done("cudnnSubquadraticOpsVersionCheck", CUDNN_STATUS_SUCCESS);
}

// cudnnTransformFilter: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnTransformFilter(cudnnHandle_t /*handle*/,
    const cudnnTensorTransformDescriptor_t /*transDesc*/, const void* /*alpha*/,
    const cudnnFilterDescriptor_t /*srcDesc*/, const void* /*srcData*/, const void* /*beta*/,
    const cudnnFilterDescriptor_t /*destDesc*/, void* /*destData*/) {
  static constinit Refusal refusal{
      "cudnnTransformFilter",
      "MIOpen has no padding and folding tensor transforms: miopenTransformTensor only changes "
      "layout and scale"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnTransformTensor: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnTransformTensor(cudnnHandle_t /*handle*/,
    const void* /*alpha*/, const cudnnTensorDescriptor_t /*xDesc*/, const void* /*x*/,
    const void* /*beta*/, const cudnnTensorDescriptor_t /*yDesc*/, void* /*y*/) {
  static constinit Refusal refusal{
      "cudnnTransformTensor",
      "needs an adapter: MIOpen reads the factors in the tensor's own type, cuDNN as float for "
      "all tensors but double ones, and for int8 MIOpen packs channels into vectors instead of "
      "scaling.",
      "miopenTransformTensor"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// cudnnTransformTensorEx: unsupported
extern "C" CUDAWAY_EXPORT cudnnStatus_t cudnnTransformTensorEx(cudnnHandle_t /*handle*/,
    const cudnnTensorTransformDescriptor_t /*transDesc*/, const void* /*alpha*/,
    const cudnnTensorDescriptor_t /*srcDesc*/, const void* /*srcData*/, const void* /*beta*/,
    const cudnnTensorDescriptor_t /*destDesc*/, void* /*destData*/) {
  static constinit Refusal refusal{
      "cudnnTransformTensorEx",
      "MIOpen has no padding and folding tensor transforms: miopenTransformTensor only changes "
      "layout and scale"};
  return refuse(refusal, CUDNN_STATUS_NOT_SUPPORTED);
}

// Exported objects; no public header says what they are.
extern "C" {
CUDAWAY_EXPORT Unknown cudnn_adv_infer_version{};
CUDAWAY_EXPORT Unknown cudnn_graph_version{};
CUDAWAY_EXPORT Unknown cudnn_ops_infer_version{};
}

#if !defined(_WIN32)
// Exported objects; no public header says what they are.
extern "C" {
CUDAWAY_EXPORT Unknown CallbackFun{};
CUDAWAY_EXPORT Unknown custom_lut_calibrator_log{};
CUDAWAY_EXPORT Unknown logerr_dbg{};
CUDAWAY_EXPORT Unknown loginfo_dbg{};
CUDAWAY_EXPORT Unknown loglevel_dbg{};
CUDAWAY_EXPORT Unknown logwarn_dbg{};
CUDAWAY_EXPORT Unknown startingTime{};
CUDAWAY_EXPORT Unknown userData{};
}
#endif

#if defined(_WIN32)
// Exported objects; no public header says what they are.
extern "C" {
CUDAWAY_EXPORT Unknown NvOptimusEnablementCuda{};
}
#endif

}  // namespace cudaway::cuda::cudnn
