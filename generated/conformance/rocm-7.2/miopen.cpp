// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/rocm-7.2/miopen.jsonl. Do not edit: change those and run it again.
//
// Compiles where MIOpen of ROCM 7.2 is what its snapshot says.
#define __HIP_PLATFORM_AMD__
#define MIOPEN_BETA_API 1
#include <stddef.h>

#include <miopen/miopen.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<miopenStatus_t(miopenHandle*, miopenActivationDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, const void*, miopenTensorDescriptor* const,
    void*)>(miopenActivationBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenActivationDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, const void*, miopenTensorDescriptor* const,
    void*)>(miopenActivationForward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenNormMode_t, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, const float, const int,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*)>(miopenAddLayerNormForward));
static_assert(has<miopenStatus_t(miopenBackendDescriptorType_t,
    miopenBackendDescriptor**)>(miopenBackendCreateDescriptor));
static_assert(has<miopenStatus_t(miopenBackendDescriptor*)>(miopenBackendDestroyDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBackendDescriptor*,
    miopenBackendDescriptor*)>(miopenBackendExecute));
static_assert(has<miopenStatus_t(miopenBackendDescriptor*)>(miopenBackendFinalize));
static_assert(has<miopenStatus_t(miopenBackendDescriptor*, miopenBackendAttributeName_t,
    miopenBackendAttributeType_t, long, long*, void*)>(miopenBackendGetAttribute));
static_assert(has<miopenStatus_t(miopenBackendDescriptor*, miopenBackendDescriptorType_t,
    unsigned long)>(miopenBackendInitialize));
static_assert(has<miopenStatus_t(miopenBackendDescriptor*, miopenBackendAttributeName_t,
    miopenBackendAttributeType_t, long, void*)>(miopenBackendSetAttribute));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBatchNormMode_t, const void*, const void*,
    const void*, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, const void*, const void*, void*, void*, double, const void*,
    const void*, miopenActivationDescriptor* const)>(miopenBatchNormBackwardActivation));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBatchNormMode_t, void*, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, void*, void*, void*, void*, double,
    miopenActivationDescriptor* const)>(miopenBatchNormForwardInferenceActivation));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBatchNormMode_t, void*, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, void*, void*, double, void*, void*, double, void*, void*,
    miopenActivationDescriptor* const)>(miopenBatchNormForwardTrainingActivation));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBatchNormMode_t, const void*, const void*,
    const void*, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, const void*, void*, void*, double, const void*,
    const void*)>(miopenBatchNormalizationBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBatchNormMode_t, const void*, const void*,
    const void*, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, const void*, void*, void*, double, const void*,
    const void*)>(miopenBatchNormalizationBackward_V2));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBatchNormMode_t, void*, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, void*, void*, void*,
    double)>(miopenBatchNormalizationForwardInference));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBatchNormMode_t, void*, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, void*, void*, void*, void*,
    double)>(miopenBatchNormalizationForwardInference_V2));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBatchNormMode_t, void*, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, void*, double, void*, void*, double, void*,
    void*)>(miopenBatchNormalizationForwardTraining));
static_assert(has<miopenStatus_t(miopenHandle*, miopenBatchNormMode_t, void*, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, void*, void*, double, void*, void*, double, void*,
    void*)>(miopenBatchNormalizationForwardTraining_V2));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    const int*, const int*, const int*, void*, miopenTensorDescriptor* const, void*,
    miopenCTCLossAlgo_t, miopenCTCLossDescriptor* const, void*, unsigned long)>(miopenCTCLoss));
static_assert(has<miopenStatus_t(miopenHandle*, const int, miopenTensorDescriptor* const*,
    const void* const*, miopenTensorDescriptor* const, void*, const int)>(miopenCatForward));
static_assert(has<miopenStatus_t(miopenHandle*,
    miopenFusionPlanDescriptor*)>(miopenCompileFusionPlan));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, const void*, miopenTensorDescriptor* const,
    void*)>(miopenConvolutionBackwardBias));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenConvBwdDataAlgorithm_t, const void*, miopenTensorDescriptor* const, void*, void*,
    unsigned long)>(miopenConvolutionBackwardData));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const,
    const unsigned long)>(miopenConvolutionBackwardDataCompileSolution));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, const unsigned long, unsigned long*,
    miopenConvSolution_t*)>(miopenConvolutionBackwardDataGetSolution));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, unsigned long*)>(miopenConvolutionBackwardDataGetSolutionCount));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, const unsigned long,
    unsigned long*)>(miopenConvolutionBackwardDataGetSolutionWorkspaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, unsigned long*)>(miopenConvolutionBackwardDataGetWorkSpaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, void*, void*, unsigned long,
    const unsigned long)>(miopenConvolutionBackwardDataImmediate));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenConvBwdWeightsAlgorithm_t, const void*, miopenTensorDescriptor* const, void*, void*,
    unsigned long)>(miopenConvolutionBackwardWeights));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const,
    const unsigned long)>(miopenConvolutionBackwardWeightsCompileSolution));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, const unsigned long, unsigned long*,
    miopenConvSolution_t*)>(miopenConvolutionBackwardWeightsGetSolution));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const,
    unsigned long*)>(miopenConvolutionBackwardWeightsGetSolutionCount));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, const unsigned long,
    unsigned long*)>(miopenConvolutionBackwardWeightsGetSolutionWorkspaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const,
    unsigned long*)>(miopenConvolutionBackwardWeightsGetWorkSpaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, void*, void*, unsigned long,
    const unsigned long)>(miopenConvolutionBackwardWeightsImmediate));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenConvFwdAlgorithm_t, void*, unsigned long, const void*, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, miopenActivationDescriptor* const,
    miopenTensorDescriptor* const, void*)>(miopenConvolutionBiasActivationForward));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenConvFwdAlgorithm_t, const void*, miopenTensorDescriptor* const, void*, void*,
    unsigned long)>(miopenConvolutionForward));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, const void*, miopenTensorDescriptor* const, void*)>(miopenConvolutionForwardBias));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, const unsigned long)>(miopenConvolutionForwardCompileSolution));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, const unsigned long, unsigned long*,
    miopenConvSolution_t*)>(miopenConvolutionForwardGetSolution));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, unsigned long*)>(miopenConvolutionForwardGetSolutionCount));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, const unsigned long,
    unsigned long*)>(miopenConvolutionForwardGetSolutionWorkspaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, unsigned long*)>(miopenConvolutionForwardGetWorkSpaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, void*, void*, unsigned long,
    const unsigned long)>(miopenConvolutionForwardImmediate));
static_assert(has<miopenStatus_t(miopenHandle**)>(miopenCreate));
static_assert(has<miopenStatus_t(miopenActivationDescriptor**)>(miopenCreateActivationDescriptor));
static_assert(has<miopenStatus_t(miopenProblem**, miopenActivationDescriptor*,
    miopenProblemDirection_t)>(miopenCreateActivationProblem));
static_assert(has<miopenStatus_t(miopenProblem**, miopenBatchNormMode_t, bool,
    miopenProblemDirection_t)>(miopenCreateBatchnormProblem));
static_assert(has<miopenStatus_t(miopenProblem**,
    miopenProblemDirection_t)>(miopenCreateBiasProblem));
static_assert(has<miopenStatus_t(miopenCTCLossDescriptor**)>(miopenCreateCTCLossDescriptor));
static_assert(has<miopenStatus_t(miopenProblem**, miopenConvolutionDescriptor*,
    miopenProblemDirection_t)>(miopenCreateConvProblem));
static_assert(has<miopenStatus_t(
    miopenConvolutionDescriptor**)>(miopenCreateConvolutionDescriptor));
static_assert(has<miopenStatus_t(miopenDropoutDescriptor**)>(miopenCreateDropoutDescriptor));
static_assert(has<miopenStatus_t(miopenFindOptions**)>(miopenCreateFindOptions));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor**, const miopenFusionDirection_t,
    miopenTensorDescriptor* const)>(miopenCreateFusionPlan));
static_assert(has<miopenStatus_t(miopenLRNDescriptor**)>(miopenCreateLRNDescriptor));
static_assert(has<miopenStatus_t(miopenMhaDescriptor**)>(miopenCreateMhaDescriptor));
static_assert(has<miopenStatus_t(miopenProblem**, miopenMhaDescriptor*,
    miopenProblemDirection_t)>(miopenCreateMhaProblem));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*, miopenFusionOpDescriptor**,
    miopenActivationMode_t)>(miopenCreateOpActivationBackward));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*, miopenFusionOpDescriptor**,
    miopenActivationMode_t)>(miopenCreateOpActivationForward));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*, miopenFusionOpDescriptor**,
    const miopenBatchNormMode_t)>(miopenCreateOpBatchNormBackward));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*, miopenFusionOpDescriptor**,
    const miopenBatchNormMode_t, bool)>(miopenCreateOpBatchNormForward));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*, miopenFusionOpDescriptor**,
    const miopenBatchNormMode_t, miopenTensorDescriptor* const)>(miopenCreateOpBatchNormInference));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*, miopenFusionOpDescriptor**,
    miopenTensorDescriptor* const)>(miopenCreateOpBiasForward));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*, miopenFusionOpDescriptor**,
    miopenConvolutionDescriptor*, miopenTensorDescriptor* const)>(miopenCreateOpConvForward));
static_assert(has<miopenStatus_t(miopenOperatorArgs**)>(miopenCreateOperatorArgs));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor**)>(miopenCreatePoolingDescriptor));
static_assert(has<miopenStatus_t(miopenRNNDescriptor**)>(miopenCreateRNNDescriptor));
static_assert(has<miopenStatus_t(
    miopenReduceTensorDescriptor**)>(miopenCreateReduceTensorDescriptor));
static_assert(has<miopenStatus_t(miopenSeqTensorDescriptor**)>(miopenCreateSeqTensorDescriptor));
static_assert(has<miopenStatus_t(miopenSoftmaxDescriptor**)>(miopenCreateSoftmaxDescriptor));
static_assert(has<miopenStatus_t(miopenProblem**, miopenSoftmaxDescriptor*,
    miopenProblemDirection_t)>(miopenCreateSoftmaxProblem));
static_assert(has<miopenStatus_t(miopenTensorDescriptor**)>(miopenCreateTensorDescriptor));
static_assert(has<miopenStatus_t(miopenHandle**, ihipStream_t*)>(miopenCreateWithStream));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*, miopenTensorDescriptor* const,
    miopenBatchNormMode_t)>(miopenDeriveBNTensorDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*)>(miopenDestroy));
static_assert(has<miopenStatus_t(miopenActivationDescriptor*)>(miopenDestroyActivationDescriptor));
static_assert(has<miopenStatus_t(miopenCTCLossDescriptor*)>(miopenDestroyCTCLossDescriptor));
static_assert(has<miopenStatus_t(
    miopenConvolutionDescriptor*)>(miopenDestroyConvolutionDescriptor));
static_assert(has<miopenStatus_t(miopenDropoutDescriptor*)>(miopenDestroyDropoutDescriptor));
static_assert(has<miopenStatus_t(miopenFindOptions*)>(miopenDestroyFindOptions));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*)>(miopenDestroyFusionPlan));
static_assert(has<miopenStatus_t(miopenLRNDescriptor*)>(miopenDestroyLRNDescriptor));
static_assert(has<miopenStatus_t(miopenOperatorArgs*)>(miopenDestroyOperatorArgs));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor*)>(miopenDestroyPoolingDescriptor));
static_assert(has<miopenStatus_t(miopenProblem*)>(miopenDestroyProblem));
static_assert(has<miopenStatus_t(miopenRNNDescriptor*)>(miopenDestroyRNNDescriptor));
static_assert(has<miopenStatus_t(
    miopenReduceTensorDescriptor*)>(miopenDestroyReduceTensorDescriptor));
static_assert(has<miopenStatus_t(miopenSeqTensorDescriptor*)>(miopenDestroySeqTensorDescriptor));
static_assert(has<miopenStatus_t(miopenSolution*)>(miopenDestroySolution));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*)>(miopenDestroyTensorDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenDropoutDescriptor* const,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, void*, void*, unsigned long)>(miopenDropoutBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenDropoutDescriptor* const,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, void*, void*, unsigned long)>(miopenDropoutForward));
static_assert(has<miopenStatus_t(miopenTensorDescriptor* const,
    unsigned long*)>(miopenDropoutGetReserveSpaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, unsigned long*)>(miopenDropoutGetStatesSize));
static_assert(has<miopenStatus_t(miopenHandle*, bool)>(miopenEnableProfiling));
static_assert(has<miopenStatus_t(miopenHandle* const, miopenFusionPlanDescriptor* const,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenOperatorArgs*)>(miopenExecuteFusionPlan));
static_assert(has<miopenStatus_t(miopenHandle* const, miopenFusionPlanDescriptor* const,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenOperatorArgs*, void*, unsigned long)>(miopenExecuteFusionPlan_v2));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, void*, const int, int*, miopenConvAlgoPerf_t*, void*,
    unsigned long, bool)>(miopenFindConvolutionBackwardDataAlgorithm));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, void*, const int, int*, miopenConvAlgoPerf_t*, void*,
    unsigned long, bool)>(miopenFindConvolutionBackwardWeightsAlgorithm));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenConvolutionDescriptor* const,
    miopenTensorDescriptor* const, void*, const int, int*, miopenConvAlgoPerf_t*, void*,
    unsigned long, bool)>(miopenFindConvolutionForwardAlgorithm));
static_assert(has<miopenStatus_t(miopenHandle*, miopenProblem*, miopenFindOptions*,
    miopenSolution**, unsigned long*, unsigned long)>(miopenFindSolutions));
static_assert(has<miopenStatus_t(miopenProblem*, miopenProblem*)>(miopenFuseProblems));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, const unsigned int, const float, const float, const float,
    const float, const float, const bool, const bool, const bool, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*)>(miopenFusedAdam));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, const unsigned int, const float, const float, const float,
    const float, const float, const bool, const bool, const bool, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*)>(miopenFusedAdamWithOutput));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*, const int, int*,
    miopenConvFwdAlgorithm_t*)>(miopenFusionPlanConvolutionGetAlgo));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*,
    miopenConvFwdAlgorithm_t)>(miopenFusionPlanConvolutionSetAlgo));
static_assert(has<miopenStatus_t(miopenFusionPlanDescriptor*, const int,
    miopenFusionOpDescriptor**)>(miopenFusionPlanGetOp));
static_assert(has<miopenStatus_t(miopenHandle*, miopenFusionPlanDescriptor*, unsigned long*,
    miopenConvFwdAlgorithm_t)>(miopenFusionPlanGetWorkSpaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    const unsigned int)>(miopenGLUBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, void*, const unsigned int)>(miopenGLUForward));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor* const, miopenPoolingMode_t*, int*, int*,
    int*, int*, int*, int*)>(miopenGet2dPoolingDescriptor));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*, miopenDataType_t*, int*, int*, int*, int*,
    int*, int*, int*, int*)>(miopenGet4dTensorDescriptor));
static_assert(has<miopenStatus_t(miopenActivationDescriptor* const, miopenActivationMode_t*,
    double*, double*, double*)>(miopenGetActivationDescriptor));
static_assert(has<miopenStatus_t(miopenCTCLossDescriptor*, miopenDataType_t*, int*,
    bool*)>(miopenGetCTCLossDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, const int*, const int*, const int*, miopenCTCLossAlgo_t,
    miopenCTCLossDescriptor* const, unsigned long*)>(miopenGetCTCLossWorkspaceSize));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, const miopenConvolutionAttrib_t,
    int*)>(miopenGetConvolutionAttribute));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, miopenConvolutionMode_t*, int*, int*,
    int*, int*, int*, int*)>(miopenGetConvolutionDescriptor));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor* const,
    miopenConvolutionFindMode_t*)>(miopenGetConvolutionFindMode));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, int*, int*, int*, int*)>(miopenGetConvolutionForwardOutputDim));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*,
    int*)>(miopenGetConvolutionGroupCount));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, int, int*, int*, int*, int*,
    miopenConvolutionMode_t*)>(miopenGetConvolutionNdDescriptor));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, int*, int*)>(miopenGetConvolutionNdForwardOutputDim));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*,
    int*)>(miopenGetConvolutionSpatialDim));
static_assert(has<miopenStatus_t(miopenDropoutDescriptor*, miopenHandle*, float*, void**,
    unsigned long long*, bool*, bool*, miopenRNGType_t*)>(miopenGetDropoutDescriptor));
static_assert(has<const char*(miopenStatus_t)>(miopenGetErrorString));
static_assert(has<miopenStatus_t(miopenHandle*, unsigned int, miopenTensorDescriptor* const*,
    unsigned long*)>(miopenGetGetitemWorkspaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, float*)>(miopenGetKernelTime));
static_assert(has<miopenStatus_t(miopenLRNDescriptor* const, miopenLRNMode_t*, unsigned int*,
    double*, double*, double*)>(miopenGetLRNDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenNormMode_t, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, const int, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    unsigned long*)>(miopenGetLayerNormBackwardWorkspaceSize));
static_assert(has<miopenStatus_t(miopenMhaDescriptor*, float*)>(miopenGetMhaDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor*, miopenTensorDescriptor*,
    miopenTensorDescriptor*, miopenTensorDescriptor*, long, float, miopenLossReductionMode_t,
    unsigned long*)>(miopenGetMultiMarginLossForwardWorkspaceSize));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor* const, int, miopenPoolingMode_t*, int*,
    int*, int*, int*)>(miopenGetNdPoolingDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor*, miopenTensorDescriptor*,
    unsigned long*)>(miopenGetPReLUBackwardWorkspaceSize));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor* const, miopenTensorDescriptor* const,
    int*, int*, int*, int*)>(miopenGetPoolingForwardOutputDim));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor*,
    miopenIndexType_t*)>(miopenGetPoolingIndexType));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor* const, miopenTensorDescriptor* const, int,
    int*)>(miopenGetPoolingNdForwardOutputDim));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor*,
    miopenPoolingWorkspaceIndexMode_t*)>(miopenGetPoolingWorkSpaceIndexMode));
static_assert(has<miopenStatus_t(miopenSeqTensorDescriptor*, miopenDataType_t*,
    miopenRNNBaseLayout_t*, int*, int*, int*, int, int*,
    void*)>(miopenGetRNNDataSeqTensorDescriptor));
static_assert(has<miopenStatus_t(miopenRNNDescriptor*, miopenRNNMode_t*, miopenRNNAlgo_t*,
    miopenRNNInputMode_t*, miopenRNNDirectionMode_t*, miopenRNNBiasMode_t*, int*,
    int*)>(miopenGetRNNDescriptor));
static_assert(has<miopenStatus_t(miopenRNNDescriptor*, int*, int*, miopenDropoutDescriptor**,
    miopenRNNInputMode_t*, miopenRNNDirectionMode_t*, miopenRNNMode_t*, miopenRNNBiasMode_t*,
    miopenRNNAlgo_t*, miopenDataType_t*)>(miopenGetRNNDescriptor_V2));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int,
    miopenTensorDescriptor**, unsigned long*)>(miopenGetRNNHiddenTensorSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int,
    miopenTensorDescriptor**, unsigned long*)>(miopenGetRNNInputTensorSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int,
    miopenTensorDescriptor*, miopenTensorDescriptor*, const void*, const int,
    miopenTensorDescriptor*, void*)>(miopenGetRNNLayerBias));
static_assert(has<miopenStatus_t(miopenRNNDescriptor*, const int, miopenTensorDescriptor*,
    const int, miopenTensorDescriptor*, unsigned long*)>(miopenGetRNNLayerBiasOffset));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int, const int,
    unsigned long*)>(miopenGetRNNLayerBiasSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int,
    miopenTensorDescriptor*, miopenTensorDescriptor*, const void*, const int,
    miopenTensorDescriptor*, void*)>(miopenGetRNNLayerParam));
static_assert(has<miopenStatus_t(miopenRNNDescriptor*, const int, miopenTensorDescriptor*,
    const int, miopenTensorDescriptor*, unsigned long*)>(miopenGetRNNLayerParamOffset));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int,
    miopenTensorDescriptor*, const int, unsigned long*)>(miopenGetRNNLayerParamSize));
static_assert(has<miopenStatus_t(miopenRNNDescriptor*,
    miopenRNNPaddingMode_t*)>(miopenGetRNNPaddingMode));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, miopenTensorDescriptor*,
    miopenTensorDescriptor*, miopenDataType_t)>(miopenGetRNNParamsDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, miopenTensorDescriptor*,
    unsigned long*, miopenDataType_t)>(miopenGetRNNParamsSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, miopenSeqTensorDescriptor*,
    miopenRNNFWDMode_t, unsigned long*, unsigned long*)>(miopenGetRNNTempSpaceSizes));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int,
    miopenTensorDescriptor* const*, unsigned long*)>(miopenGetRNNTrainingReserveSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor* const, const int,
    miopenTensorDescriptor* const*, unsigned long*)>(miopenGetRNNWorkspaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const int,
    const miopenReduceCalculationOp_t, miopenTensorDescriptor* const,
    unsigned long*)>(miopenGetReduceCalculationWorkspaceSize));
static_assert(has<miopenStatus_t(miopenReduceTensorDescriptor* const, miopenReduceTensorOp_t*,
    miopenDataType_t*, miopenNanPropagation_t*, miopenReduceTensorIndices_t*,
    miopenIndicesType_t*)>(miopenGetReduceTensorDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenReduceTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    unsigned long*)>(miopenGetReductionIndicesSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenReduceTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    unsigned long*)>(miopenGetReductionWorkspaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor*, miopenTensorDescriptor*,
    miopenTensorDescriptor*, miopenLossReductionMode_t,
    unsigned long*)>(miopenGetSoftMarginLossForwardWorkspaceSize));
static_assert(has<miopenStatus_t(miopenSoftmaxDescriptor* const, float*, float*,
    miopenSoftmaxAlgorithm_t*, miopenSoftmaxMode_t*)>(miopenGetSoftmaxDescriptor));
static_assert(has<miopenStatus_t(miopenSolution*, unsigned long*)>(miopenGetSolutionSize));
static_assert(has<miopenStatus_t(miopenSolution*, unsigned long*)>(miopenGetSolutionSolverId));
static_assert(has<miopenStatus_t(miopenSolution*, float*)>(miopenGetSolutionTime));
static_assert(has<miopenStatus_t(miopenSolution*, unsigned long*)>(miopenGetSolutionWorkspaceSize));
static_assert(has<miopenStatus_t(unsigned long,
    miopenConvAlgorithm_t*)>(miopenGetSolverIdConvAlgorithm));
static_assert(has<miopenStatus_t(miopenHandle*, ihipStream_t**)>(miopenGetStream));
static_assert(has<miopenStatus_t(miopenHandle*, miopenNormMode_t, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    miopenTensorDescriptor* const, miopenTensorDescriptor* const,
    unsigned long*)>(miopenGetT5LayerNormBackwardWorkspaceSize));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*, miopenDataType_t*, int*,
    int*)>(miopenGetTensorDescriptor));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*, int*)>(miopenGetTensorDescriptorSize));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*,
    unsigned long*)>(miopenGetTensorNumBytes));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTuningPolicy_t*)>(miopenGetTuningPolicy));
static_assert(has<miopenStatus_t(unsigned long*, unsigned long*,
    unsigned long*)>(miopenGetVersion));
static_assert(has<miopenStatus_t(miopenHandle*, void*, unsigned long, miopenTensorDescriptor* const,
    const void*, unsigned int, miopenTensorDescriptor* const*, const void* const*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*, unsigned int,
    const int*, unsigned int, const int*, unsigned int)>(miopenGetitemBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenNormMode_t, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const,
    const void*, const unsigned long, const float, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const,
    void*)>(miopenGroupNormForward));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, miopenConvolutionMode_t, int, int,
    int, int, int, int)>(miopenInitConvolutionDescriptor));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, int, const int*, const int*,
    const int*, miopenConvolutionMode_t)>(miopenInitConvolutionNdDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor*, const void*,
    miopenTensorDescriptor*, void*, miopenTensorDescriptor*, unsigned long*, unsigned long, int,
    bool)>(miopenKthvalueForward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenLRNDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, const void*, miopenTensorDescriptor* const, void*,
    const void*)>(miopenLRNBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenLRNDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, const void*, miopenTensorDescriptor* const, void*,
    bool, void*)>(miopenLRNForward));
static_assert(has<miopenStatus_t(miopenTensorDescriptor* const,
    unsigned long*)>(miopenLRNGetWorkSpaceSize));
static_assert(has<miopenStatus_t(miopenHandle*, miopenNormMode_t, void*, unsigned long,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, const int, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const,
    void*)>(miopenLayerNormBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenNormMode_t, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const,
    const void*, const float, const int, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const,
    void*)>(miopenLayerNormForward));
static_assert(has<miopenStatus_t(miopenSolution**, const char*,
    unsigned long)>(miopenLoadSolution));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor*, const void*,
    miopenTensorDescriptor*, const void*, miopenTensorDescriptor*, const void*,
    miopenTensorDescriptor*, void*, long, float, miopenLossReductionMode_t, void*,
    unsigned long)>(miopenMultiMarginLossForward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorOp_t, const void*,
    miopenTensorDescriptor* const, const void*, const void*, miopenTensorDescriptor* const,
    const void*, const void*, miopenTensorDescriptor* const, void*)>(miopenOpTensor));
static_assert(has<miopenStatus_t(miopenHandle*, void*, unsigned long, miopenTensorDescriptor*,
    const void*, miopenTensorDescriptor*, const void*, miopenTensorDescriptor*, const void*,
    miopenTensorDescriptor*, void*, miopenTensorDescriptor*, void*)>(miopenPReLUBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenPoolingDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, const void*, miopenTensorDescriptor* const, void*,
    void*)>(miopenPoolingBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenPoolingDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, const void*, miopenTensorDescriptor* const, void*,
    bool, void*, unsigned long)>(miopenPoolingForward));
static_assert(has<miopenStatus_t(miopenTensorDescriptor* const,
    unsigned long*)>(miopenPoolingGetWorkSpaceSize));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor* const, miopenTensorDescriptor* const,
    unsigned long*)>(miopenPoolingGetWorkSpaceSizeV2));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor* const, const int,
    miopenTensorDescriptor* const*, const void*, miopenTensorDescriptor* const*, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const*, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*, void*,
    unsigned long, void*, unsigned long)>(miopenRNNBackwardData));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor* const,
    miopenSeqTensorDescriptor* const, const void*, const void*, miopenTensorDescriptor* const,
    const void*, const void*, void*, miopenTensorDescriptor* const, const void*, const void*, void*,
    miopenSeqTensorDescriptor* const, void*, const void*, unsigned long, void*, unsigned long,
    void*, unsigned long)>(miopenRNNBackwardSeqData));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor* const, const int,
    miopenTensorDescriptor* const*, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const*, const void*, miopenTensorDescriptor* const, void*, void*,
    unsigned long, const void*, unsigned long)>(miopenRNNBackwardWeights));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor* const,
    miopenSeqTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenSeqTensorDescriptor* const, const void*, void*, unsigned long, void*, unsigned long,
    const void*, unsigned long)>(miopenRNNBackwardWeightsSeqTensor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor* const, miopenRNNFWDMode_t,
    miopenSeqTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    void*, miopenTensorDescriptor* const, const void*, void*, miopenSeqTensorDescriptor* const,
    void*, const void*, unsigned long, void*, unsigned long, void*,
    unsigned long)>(miopenRNNForward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int,
    miopenTensorDescriptor* const*, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const*, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, void*, unsigned long)>(miopenRNNForwardInference));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor* const, const int,
    miopenTensorDescriptor* const*, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const*, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, void*, unsigned long, void*,
    unsigned long)>(miopenRNNForwardTraining));
static_assert(has<miopenStatus_t(miopenHandle*, miopenReduceCalculationNanPropagation_t, void*,
    unsigned long, miopenTensorDescriptor* const, const void*, const int,
    const miopenReduceCalculationOp_t, miopenTensorDescriptor* const,
    void*)>(miopenReduceCalculationForward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    const int, const miopenReduceExtremeOp_t, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*)>(miopenReduceExtremeForward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenReduceTensorDescriptor* const, void*,
    unsigned long, void*, unsigned long, const void*, miopenTensorDescriptor* const, const void*,
    const void*, miopenTensorDescriptor* const, void*)>(miopenReduceTensor));
static_assert(has<miopenStatus_t(miopenDropoutDescriptor*, miopenHandle*, float, void*,
    unsigned long, unsigned long long, bool, bool,
    miopenRNGType_t)>(miopenRestoreDropoutDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, void*)>(miopenRoPEBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, void*)>(miopenRoPEForward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenSolution*, unsigned long,
    const miopenTensorArgument_t*, void*, unsigned long)>(miopenRunSolution));
static_assert(has<miopenStatus_t(miopenSolution*, char*)>(miopenSaveSolution));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, void*,
    const void*)>(miopenScaleTensor));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor*, miopenPoolingMode_t, int, int, int, int,
    int, int)>(miopenSet2dPoolingDescriptor));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*, miopenDataType_t, int, int, int,
    int)>(miopenSet4dTensorDescriptor));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*, miopenDataType_t, int, int, int, int, int,
    int, int, int)>(miopenSet4dTensorDescriptorEx));
static_assert(has<miopenStatus_t(miopenActivationDescriptor* const, miopenActivationMode_t, double,
    double, double)>(miopenSetActivationDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, void*(*)(void*, unsigned long),
    void (*)(void*, void*), void*)>(miopenSetAllocator));
static_assert(has<miopenStatus_t(miopenCTCLossDescriptor*, miopenDataType_t, const int,
    bool)>(miopenSetCTCLossDescriptor));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, const miopenConvolutionAttrib_t,
    int)>(miopenSetConvolutionAttribute));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*,
    miopenConvolutionFindMode_t)>(miopenSetConvolutionFindMode));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*,
    int)>(miopenSetConvolutionGroupCount));
static_assert(has<miopenStatus_t(miopenDropoutDescriptor*, miopenHandle*, float, void*,
    unsigned long, unsigned long long, bool, bool, miopenRNGType_t)>(miopenSetDropoutDescriptor));
static_assert(has<miopenStatus_t(miopenFindOptions*,
    unsigned int)>(miopenSetFindOptionAttachBinaries));
static_assert(has<miopenStatus_t(miopenFindOptions*, miopenTensorArgumentId_t,
    void*)>(miopenSetFindOptionPreallocatedTensor));
static_assert(has<miopenStatus_t(miopenFindOptions*, void*,
    unsigned long)>(miopenSetFindOptionPreallocatedWorkspace));
static_assert(has<miopenStatus_t(miopenFindOptions*,
    miopenFindResultsOrder_t)>(miopenSetFindOptionResultsOrder));
static_assert(has<miopenStatus_t(miopenFindOptions*, int)>(miopenSetFindOptionTuning));
static_assert(has<miopenStatus_t(miopenFindOptions*,
    unsigned long)>(miopenSetFindOptionWorkspaceLimit));
static_assert(has<miopenStatus_t(miopenLRNDescriptor* const, miopenLRNMode_t, unsigned int, double,
    double, double)>(miopenSetLRNDescriptor));
static_assert(has<miopenStatus_t(miopenMhaDescriptor*, float)>(miopenSetMhaDescriptor));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor*, const miopenPoolingMode_t, int,
    const int*, const int*, const int*)>(miopenSetNdPoolingDescriptor));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*, miopenDataType_t, miopenTensorLayout_t,
    const int*, int)>(miopenSetNdTensorDescriptorWithLayout));
static_assert(has<miopenStatus_t(miopenOperatorArgs*, miopenFusionOpDescriptor* const, const void*,
    const void*, const void*, const void*, double, double, double)>(miopenSetOpArgsActivBackward));
static_assert(has<miopenStatus_t(miopenOperatorArgs*, miopenFusionOpDescriptor* const, const void*,
    const void*, double, double, double)>(miopenSetOpArgsActivForward));
static_assert(has<miopenStatus_t(miopenOperatorArgs*, miopenFusionOpDescriptor* const, const void*,
    const void*, const void*, const void*, const void*, void*, void*, const void*,
    const void*)>(miopenSetOpArgsBatchNormBackward));
static_assert(has<miopenStatus_t(miopenOperatorArgs*, miopenFusionOpDescriptor* const, const void*,
    const void*, const void*, const void*, void*, void*, void*, void*, double,
    double)>(miopenSetOpArgsBatchNormForward));
static_assert(has<miopenStatus_t(miopenOperatorArgs*, miopenFusionOpDescriptor* const, const void*,
    const void*, const void*, const void*, const void*, const void*,
    double)>(miopenSetOpArgsBatchNormInference));
static_assert(has<miopenStatus_t(miopenOperatorArgs*, miopenFusionOpDescriptor* const, const void*,
    const void*, const void*)>(miopenSetOpArgsBiasForward));
static_assert(has<miopenStatus_t(miopenOperatorArgs*, miopenFusionOpDescriptor* const, const void*,
    const void*, const void*)>(miopenSetOpArgsConvForward));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor*,
    miopenIndexType_t)>(miopenSetPoolingIndexType));
static_assert(has<miopenStatus_t(miopenPoolingDescriptor*,
    miopenPoolingWorkspaceIndexMode_t)>(miopenSetPoolingWorkSpaceIndexMode));
static_assert(has<miopenStatus_t(miopenProblem*, miopenTensorArgumentId_t,
    miopenTensorDescriptor* const)>(miopenSetProblemTensorDescriptor));
static_assert(has<miopenStatus_t(miopenSeqTensorDescriptor*, miopenDataType_t,
    miopenRNNBaseLayout_t, int, int, int, const int*, void*)>(miopenSetRNNDataSeqTensorDescriptor));
static_assert(has<miopenStatus_t(miopenRNNDescriptor*, const int, const int, miopenRNNInputMode_t,
    miopenRNNDirectionMode_t, miopenRNNMode_t, miopenRNNBiasMode_t, miopenRNNAlgo_t,
    miopenDataType_t)>(miopenSetRNNDescriptor));
static_assert(has<miopenStatus_t(miopenRNNDescriptor*, const int, const int,
    miopenDropoutDescriptor*, miopenRNNInputMode_t, miopenRNNDirectionMode_t, miopenRNNMode_t,
    miopenRNNBiasMode_t, miopenRNNAlgo_t, miopenDataType_t)>(miopenSetRNNDescriptor_V2));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int,
    miopenTensorDescriptor*, miopenTensorDescriptor*, void*, const int, miopenTensorDescriptor*,
    const void*)>(miopenSetRNNLayerBias));
static_assert(has<miopenStatus_t(miopenHandle*, miopenRNNDescriptor*, const int,
    miopenTensorDescriptor*, miopenTensorDescriptor*, void*, const int, miopenTensorDescriptor*,
    const void*)>(miopenSetRNNLayerParam));
static_assert(has<miopenStatus_t(miopenRNNDescriptor*,
    miopenRNNPaddingMode_t)>(miopenSetRNNPaddingMode));
static_assert(has<miopenStatus_t(miopenReduceTensorDescriptor*, miopenReduceTensorOp_t,
    miopenDataType_t, miopenNanPropagation_t, miopenReduceTensorIndices_t,
    miopenIndicesType_t)>(miopenSetReduceTensorDescriptor));
static_assert(has<miopenStatus_t(miopenSoftmaxDescriptor*, float, float, miopenSoftmaxAlgorithm_t,
    miopenSoftmaxMode_t)>(miopenSetSoftmaxDescriptor));
static_assert(has<miopenStatus_t(miopenHandle*, ihipStream_t*)>(miopenSetStream));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, void*,
    const void*)>(miopenSetTensor));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*,
    miopenDataType_t)>(miopenSetTensorCastType));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*, miopenDataType_t, int, const int*,
    const int*)>(miopenSetTensorDescriptor));
static_assert(has<miopenStatus_t(miopenTensorDescriptor*, miopenDataType_t, int,
    const unsigned long*, const unsigned long*)>(miopenSetTensorDescriptorV2));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, int,
    const int*)>(miopenSetTransposeConvNdOutputPadding));
static_assert(has<miopenStatus_t(miopenConvolutionDescriptor*, int,
    int)>(miopenSetTransposeConvOutputPadding));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTuningPolicy_t)>(miopenSetTuningPolicy));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor*, const void*,
    miopenTensorDescriptor*, const void*, miopenTensorDescriptor*, const void*,
    miopenTensorDescriptor*, void*, miopenLossReductionMode_t)>(miopenSoftMarginLossBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor*, const void*,
    miopenTensorDescriptor*, const void*, miopenTensorDescriptor*, void*, miopenLossReductionMode_t,
    void*, unsigned long)>(miopenSoftMarginLossForward));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, const void*,
    miopenTensorDescriptor* const, void*)>(miopenSoftmaxBackward));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, const void*,
    miopenTensorDescriptor* const, void*, miopenSoftmaxAlgorithm_t,
    miopenSoftmaxMode_t)>(miopenSoftmaxBackward_V2));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, const void*, miopenTensorDescriptor* const, void*)>(miopenSoftmaxForward));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, const void*, miopenTensorDescriptor* const, void*, miopenSoftmaxAlgorithm_t,
    miopenSoftmaxMode_t)>(miopenSoftmaxForward_V2));
static_assert(has<miopenStatus_t(miopenHandle*, miopenNormMode_t, void*, unsigned long,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const,
    void*)>(miopenT5LayerNormBackward));
static_assert(has<miopenStatus_t(miopenHandle*, miopenNormMode_t, miopenTensorDescriptor* const,
    const void*, miopenTensorDescriptor* const, const void*, const float,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const,
    void*)>(miopenT5LayerNormForward));
static_assert(has<miopenStatus_t(miopenHandle*, const void*, miopenTensorDescriptor* const,
    const void*, const void*, miopenTensorDescriptor* const, void*)>(miopenTransformTensor));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*, const unsigned int,
    const float, const float, const float, const float, const float, const bool,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const,
    const void*)>(miopenTransformersAdamW));
static_assert(has<miopenStatus_t(miopenHandle*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, const void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, miopenTensorDescriptor* const, void*,
    miopenTensorDescriptor* const, void*, const unsigned int, const float, const float, const float,
    const float, const float, const float, const bool, miopenTensorDescriptor* const, const void*,
    miopenTensorDescriptor* const, const void*)>(miopenTransformersAdamWWithOutput));

// Structures
static_assert(sizeof(miopenActivationDescriptor) == 1);
static_assert(alignof(miopenActivationDescriptor) == 1);
static_assert(sizeof(miopenBackendDescriptor) == 1);
static_assert(alignof(miopenBackendDescriptor) == 1);
static_assert(sizeof(miopenCTCLossDescriptor) == 1);
static_assert(alignof(miopenCTCLossDescriptor) == 1);
static_assert(sizeof(miopenConvAlgoPerf_t) == 16);
static_assert(alignof(miopenConvAlgoPerf_t) == 8);
static_assert(offsetof(miopenConvAlgoPerf_t, fwd_algo) == 0);
static_assert(offsetof(miopenConvAlgoPerf_t, bwd_weights_algo) == 0);
static_assert(offsetof(miopenConvAlgoPerf_t, bwd_data_algo) == 0);
static_assert(offsetof(miopenConvAlgoPerf_t, time) == 4);
static_assert(offsetof(miopenConvAlgoPerf_t, memory) == 8);
static_assert(sizeof(miopenConvSolution_t) == 32);
static_assert(alignof(miopenConvSolution_t) == 8);
static_assert(offsetof(miopenConvSolution_t, time) == 0);
static_assert(offsetof(miopenConvSolution_t, workspace_size) == 8);
static_assert(offsetof(miopenConvSolution_t, solution_id) == 16);
static_assert(offsetof(miopenConvSolution_t, algorithm) == 24);
static_assert(sizeof(miopenConvolutionDescriptor) == 1);
static_assert(alignof(miopenConvolutionDescriptor) == 1);
static_assert(sizeof(miopenDropoutDescriptor) == 1);
static_assert(alignof(miopenDropoutDescriptor) == 1);
static_assert(sizeof(miopenFindOptions) == 1);
static_assert(alignof(miopenFindOptions) == 1);
static_assert(sizeof(miopenFusionOpDescriptor) == 1);
static_assert(alignof(miopenFusionOpDescriptor) == 1);
static_assert(sizeof(miopenFusionPlanDescriptor) == 1);
static_assert(alignof(miopenFusionPlanDescriptor) == 1);
static_assert(sizeof(miopenHandle) == 1);
static_assert(alignof(miopenHandle) == 1);
static_assert(sizeof(miopenLRNDescriptor) == 1);
static_assert(alignof(miopenLRNDescriptor) == 1);
static_assert(sizeof(miopenMhaDescriptor) == 1);
static_assert(alignof(miopenMhaDescriptor) == 1);
static_assert(sizeof(miopenOperatorArgs) == 1);
static_assert(alignof(miopenOperatorArgs) == 1);
static_assert(sizeof(miopenOperatorDescriptor) == 1);
static_assert(alignof(miopenOperatorDescriptor) == 1);
static_assert(sizeof(miopenPoolingDescriptor) == 1);
static_assert(alignof(miopenPoolingDescriptor) == 1);
static_assert(sizeof(miopenProblem) == 1);
static_assert(alignof(miopenProblem) == 1);
static_assert(sizeof(miopenRNNDescriptor) == 1);
static_assert(alignof(miopenRNNDescriptor) == 1);
static_assert(sizeof(miopenReduceTensorDescriptor) == 1);
static_assert(alignof(miopenReduceTensorDescriptor) == 1);
static_assert(sizeof(miopenSeqTensorDescriptor) == 1);
static_assert(alignof(miopenSeqTensorDescriptor) == 1);
static_assert(sizeof(miopenSoftmaxDescriptor) == 1);
static_assert(alignof(miopenSoftmaxDescriptor) == 1);
static_assert(sizeof(miopenSolution) == 1);
static_assert(alignof(miopenSolution) == 1);
static_assert(sizeof(miopenTensorArgument_t) == 24);
static_assert(alignof(miopenTensorArgument_t) == 8);
static_assert(offsetof(miopenTensorArgument_t, id) == 0);
static_assert(offsetof(miopenTensorArgument_t, descriptor) == 8);
static_assert(offsetof(miopenTensorArgument_t, buffer) == 16);
static_assert(sizeof(miopenTensorDescriptor) == 1);
static_assert(alignof(miopenTensorDescriptor) == 1);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<miopenActivationMode_t>, unsigned int>);
static_assert(miopenActivationPASTHRU == 0);
static_assert(miopenActivationLOGISTIC == 1);
static_assert(miopenActivationTANH == 2);
static_assert(miopenActivationRELU == 3);
static_assert(miopenActivationSOFTRELU == 4);
static_assert(miopenActivationABS == 5);
static_assert(miopenActivationPOWER == 6);
static_assert(miopenActivationCLIPPEDRELU == 7);
static_assert(miopenActivationLEAKYRELU == 8);
static_assert(miopenActivationELU == 9);
static_assert(miopenActivationCLAMP == 10);
static_assert(std::is_same_v<std::underlying_type_t<miopenAlphaBetaCase_t>, unsigned int>);
static_assert(DEFAULT == 0);
static_assert(SCALE == 1);
static_assert(BILINEAR == 2);
static_assert(ERROR_STATE == 3);
static_assert(std::is_same_v<std::underlying_type_t<miopenBackendAttributeName_t>, unsigned int>);
static_assert(MIOPEN_ATTR_POINTWISE_MODE == 0);
static_assert(MIOPEN_ATTR_POINTWISE_MATH_PREC == 1);
static_assert(MIOPEN_ATTR_POINTWISE_NAN_PROPAGATION == 2);
static_assert(MIOPEN_ATTR_POINTWISE_RELU_LOWER_CLIP == 3);
static_assert(MIOPEN_ATTR_POINTWISE_RELU_UPPER_CLIP == 4);
static_assert(MIOPEN_ATTR_POINTWISE_RELU_LOWER_CLIP_SLOPE == 5);
static_assert(MIOPEN_ATTR_POINTWISE_ELU_ALPHA == 6);
static_assert(MIOPEN_ATTR_POINTWISE_SOFTPLUS_BETA == 7);
static_assert(MIOPEN_ATTR_POINTWISE_SWISH_BETA == 8);
static_assert(MIOPEN_ATTR_POINTWISE_AXIS == 9);
static_assert(MIOPEN_ATTR_CONVOLUTION_COMP_TYPE == 100);
static_assert(MIOPEN_ATTR_CONVOLUTION_CONV_MODE == 101);
static_assert(MIOPEN_ATTR_CONVOLUTION_DILATIONS == 102);
static_assert(MIOPEN_ATTR_CONVOLUTION_FILTER_STRIDES == 103);
static_assert(MIOPEN_ATTR_CONVOLUTION_POST_PADDINGS == 104);
static_assert(MIOPEN_ATTR_CONVOLUTION_PRE_PADDINGS == 105);
static_assert(MIOPEN_ATTR_CONVOLUTION_SPATIAL_DIMS == 106);
static_assert(MIOPEN_ATTR_ENGINEHEUR_MODE == 200);
static_assert(MIOPEN_ATTR_ENGINEHEUR_OPERATION_GRAPH == 201);
static_assert(MIOPEN_ATTR_ENGINEHEUR_RESULTS == 202);
static_assert(MIOPEN_ATTR_ENGINEHEUR_SM_COUNT_TARGET == 203);
static_assert(MIOPEN_ATTR_ENGINECFG_ENGINE == 300);
static_assert(MIOPEN_ATTR_ENGINECFG_INTERMEDIATE_INFO == 301);
static_assert(MIOPEN_ATTR_ENGINECFG_KNOB_CHOICES == 302);
static_assert(MIOPEN_ATTR_EXECUTION_PLAN_HANDLE == 400);
static_assert(MIOPEN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG == 401);
static_assert(MIOPEN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE == 402);
static_assert(MIOPEN_ATTR_EXECUTION_PLAN_COMPUTED_INTERMEDIATE_UIDS == 403);
static_assert(MIOPEN_ATTR_EXECUTION_PLAN_RUN_ONLY_INTERMEDIATE_UIDS == 404);
static_assert(MIOPEN_ATTR_EXECUTION_PLAN_JSON_REPRESENTATION == 405);
static_assert(MIOPEN_ATTR_INTERMEDIATE_INFO_UNIQUE_ID == 500);
static_assert(MIOPEN_ATTR_INTERMEDIATE_INFO_SIZE == 501);
static_assert(MIOPEN_ATTR_INTERMEDIATE_INFO_DEPENDENT_DATA_UIDS == 502);
static_assert(MIOPEN_ATTR_INTERMEDIATE_INFO_DEPENDENT_ATTRIBUTES == 503);
static_assert(MIOPEN_ATTR_KNOB_CHOICE_KNOB_TYPE == 600);
static_assert(MIOPEN_ATTR_KNOB_CHOICE_KNOB_VALUE == 601);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA == 700);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA == 701);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC == 702);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_W == 703);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_X == 704);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y == 705);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_ALPHA == 706);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_BETA == 707);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_CONV_DESC == 708);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_W == 709);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DX == 710);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DY == 711);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_ALPHA == 712);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_BETA == 713);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_CONV_DESC == 714);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DW == 715);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_X == 716);
static_assert(MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DY == 717);
static_assert(MIOPEN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR == 750);
static_assert(MIOPEN_ATTR_OPERATION_POINTWISE_XDESC == 751);
static_assert(MIOPEN_ATTR_OPERATION_POINTWISE_BDESC == 752);
static_assert(MIOPEN_ATTR_OPERATION_POINTWISE_YDESC == 753);
static_assert(MIOPEN_ATTR_OPERATION_POINTWISE_ALPHA1 == 754);
static_assert(MIOPEN_ATTR_OPERATION_POINTWISE_ALPHA2 == 755);
static_assert(MIOPEN_ATTR_OPERATION_POINTWISE_DXDESC == 756);
static_assert(MIOPEN_ATTR_OPERATION_POINTWISE_DYDESC == 757);
static_assert(MIOPEN_ATTR_OPERATION_POINTWISE_TDESC == 758);
static_assert(MIOPEN_ATTR_OPERATION_GENSTATS_MODE == 770);
static_assert(MIOPEN_ATTR_OPERATION_GENSTATS_MATH_PREC == 771);
static_assert(MIOPEN_ATTR_OPERATION_GENSTATS_XDESC == 772);
static_assert(MIOPEN_ATTR_OPERATION_GENSTATS_SUMDESC == 773);
static_assert(MIOPEN_ATTR_OPERATION_GENSTATS_SQSUMDESC == 774);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_STATS_MODE == 780);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_MATH_PREC == 781);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_Y_SUM_DESC == 782);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_Y_SQ_SUM_DESC == 783);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_SCALE_DESC == 784);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_BIAS_DESC == 785);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_MEAN_DESC == 786);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_VAR_DESC == 787);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_MEAN_DESC == 788);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_VAR_DESC == 789);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_SAVED_MEAN_DESC == 790);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_SAVED_INV_STD_DESC == 791);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_EQ_SCALE_DESC == 792);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_EQ_BIAS_DESC == 793);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_ACCUM_COUNT_DESC == 794);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_EPSILON_DESC == 795);
static_assert(MIOPEN_ATTR_OPERATION_BN_FINALIZE_EXP_AVERATE_FACTOR_DESC == 796);
static_assert(MIOPEN_ATTR_OPERATIONGRAPH_HANDLE == 800);
static_assert(MIOPEN_ATTR_OPERATIONGRAPH_OPS == 801);
static_assert(MIOPEN_ATTR_OPERATIONGRAPH_ENGINE_GLOBAL_COUNT == 802);
static_assert(MIOPEN_ATTR_TENSOR_BYTE_ALIGNMENT == 900);
static_assert(MIOPEN_ATTR_TENSOR_DATA_TYPE == 901);
static_assert(MIOPEN_ATTR_TENSOR_DIMENSIONS == 902);
static_assert(MIOPEN_ATTR_TENSOR_STRIDES == 903);
static_assert(MIOPEN_ATTR_TENSOR_VECTOR_COUNT == 904);
static_assert(MIOPEN_ATTR_TENSOR_VECTORIZED_DIMENSION == 905);
static_assert(MIOPEN_ATTR_TENSOR_UNIQUE_ID == 906);
static_assert(MIOPEN_ATTR_TENSOR_IS_VIRTUAL == 907);
static_assert(MIOPEN_ATTR_TENSOR_IS_BY_VALUE == 908);
static_assert(MIOPEN_ATTR_TENSOR_REORDERING_MODE == 909);
static_assert(MIOPEN_ATTR_TENSOR_RAGGED_OFFSET_DESC == 910);
static_assert(MIOPEN_ATTR_VARIANT_PACK_UNIQUE_IDS == 1000);
static_assert(MIOPEN_ATTR_VARIANT_PACK_DATA_POINTERS == 1001);
static_assert(MIOPEN_ATTR_VARIANT_PACK_INTERMEDIATES == 1002);
static_assert(MIOPEN_ATTR_VARIANT_PACK_WORKSPACE == 1003);
static_assert(MIOPEN_ATTR_LAYOUT_INFO_TENSOR_UID == 1100);
static_assert(MIOPEN_ATTR_LAYOUT_INFO_TYPES == 1101);
static_assert(MIOPEN_ATTR_KNOB_INFO_TYPE == 1200);
static_assert(MIOPEN_ATTR_KNOB_INFO_MAXIMUM_VALUE == 1201);
static_assert(MIOPEN_ATTR_KNOB_INFO_MINIMUM_VALUE == 1202);
static_assert(MIOPEN_ATTR_KNOB_INFO_STRIDE == 1203);
static_assert(MIOPEN_ATTR_ENGINE_OPERATION_GRAPH == 1300);
static_assert(MIOPEN_ATTR_ENGINE_GLOBAL_INDEX == 1301);
static_assert(MIOPEN_ATTR_ENGINE_KNOB_INFO == 1302);
static_assert(MIOPEN_ATTR_ENGINE_NUMERICAL_NOTE == 1303);
static_assert(MIOPEN_ATTR_ENGINE_LAYOUT_INFO == 1304);
static_assert(MIOPEN_ATTR_ENGINE_BEHAVIOR_NOTE == 1305);
static_assert(MIOPEN_ATTR_ENGINE_SM_COUNT_TARGET == 1306);
static_assert(MIOPEN_ATTR_MATMUL_COMP_TYPE == 1500);
static_assert(MIOPEN_ATTR_MATMUL_PADDING_VALUE == 1501);
static_assert(MIOPEN_ATTR_OPERATION_MATMUL_ADESC == 1520);
static_assert(MIOPEN_ATTR_OPERATION_MATMUL_BDESC == 1521);
static_assert(MIOPEN_ATTR_OPERATION_MATMUL_CDESC == 1522);
static_assert(MIOPEN_ATTR_OPERATION_MATMUL_DESC == 1523);
static_assert(MIOPEN_ATTR_OPERATION_MATMUL_IRREGULARLY_STRIDED_BATCH_COUNT == 1524);
static_assert(MIOPEN_ATTR_OPERATION_MATMUL_GEMM_M_OVERRIDE_DESC == 1525);
static_assert(MIOPEN_ATTR_OPERATION_MATMUL_GEMM_N_OVERRIDE_DESC == 1526);
static_assert(MIOPEN_ATTR_OPERATION_MATMUL_GEMM_K_OVERRIDE_DESC == 1527);
static_assert(MIOPEN_ATTR_REDUCTION_OPERATOR == 1600);
static_assert(MIOPEN_ATTR_REDUCTION_COMP_TYPE == 1601);
static_assert(MIOPEN_ATTR_OPERATION_REDUCTION_XDESC == 1610);
static_assert(MIOPEN_ATTR_OPERATION_REDUCTION_YDESC == 1611);
static_assert(MIOPEN_ATTR_OPERATION_REDUCTION_DESC == 1612);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_MATH_PREC == 1620);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_MEAN_DESC == 1621);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_INVSTD_DESC == 1622);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_BN_SCALE_DESC == 1623);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_X_DESC == 1624);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_DY_DESC == 1625);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_SCALE_DESC == 1626);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_BIAS_DESC == 1627);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_DY_SCALE_DESC == 1628);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_X_SCALE_DESC == 1629);
static_assert(MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_BIAS == 1630);
static_assert(MIOPEN_ATTR_RESAMPLE_MODE == 1700);
static_assert(MIOPEN_ATTR_RESAMPLE_COMP_TYPE == 1701);
static_assert(MIOPEN_ATTR_RESAMPLE_SPATIAL_DIMS == 1702);
static_assert(MIOPEN_ATTR_RESAMPLE_POST_PADDINGS == 1703);
static_assert(MIOPEN_ATTR_RESAMPLE_PRE_PADDINGS == 1704);
static_assert(MIOPEN_ATTR_RESAMPLE_STRIDES == 1705);
static_assert(MIOPEN_ATTR_RESAMPLE_WINDOW_DIMS == 1706);
static_assert(MIOPEN_ATTR_RESAMPLE_NAN_PROPAGATION == 1707);
static_assert(MIOPEN_ATTR_RESAMPLE_PADDING_MODE == 1708);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_XDESC == 1710);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_YDESC == 1711);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_IDXDESC == 1712);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_ALPHA == 1713);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_BETA == 1714);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_DESC == 1716);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_DXDESC == 1720);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_DYDESC == 1721);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_IDXDESC == 1722);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_ALPHA == 1723);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_BETA == 1724);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_DESC == 1725);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_XDESC == 1726);
static_assert(MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_YDESC == 1727);
static_assert(MIOPEN_ATTR_OPERATION_CONCAT_AXIS == 1800);
static_assert(MIOPEN_ATTR_OPERATION_CONCAT_INPUT_DESCS == 1801);
static_assert(MIOPEN_ATTR_OPERATION_CONCAT_INPLACE_INDEX == 1802);
static_assert(MIOPEN_ATTR_OPERATION_CONCAT_OUTPUT_DESC == 1803);
static_assert(MIOPEN_ATTR_OPERATION_SIGNAL_MODE == 1900);
static_assert(MIOPEN_ATTR_OPERATION_SIGNAL_FLAGDESC == 1901);
static_assert(MIOPEN_ATTR_OPERATION_SIGNAL_VALUE == 1902);
static_assert(MIOPEN_ATTR_OPERATION_SIGNAL_XDESC == 1903);
static_assert(MIOPEN_ATTR_OPERATION_SIGNAL_YDESC == 1904);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_MODE == 2000);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_PHASE == 2001);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_XDESC == 2002);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_MEAN_DESC == 2003);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_INV_VARIANCE_DESC == 2004);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_SCALE_DESC == 2005);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_BIAS_DESC == 2006);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_EPSILON_DESC == 2007);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_EXP_AVG_FACTOR_DESC == 2008);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_MEAN_DESC == 2009);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_VAR_DESC == 2010);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_MEAN_DESC == 2011);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_VAR_DESC == 2012);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_YDESC == 2013);
static_assert(MIOPEN_ATTR_OPERATION_NORM_FWD_PEER_STAT_DESCS == 2014);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_MODE == 2100);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_XDESC == 2101);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_MEAN_DESC == 2102);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_INV_VARIANCE_DESC == 2103);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_DYDESC == 2104);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_SCALE_DESC == 2105);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_EPSILON_DESC == 2106);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_DSCALE_DESC == 2107);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_DBIAS_DESC == 2108);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_DXDESC == 2109);
static_assert(MIOPEN_ATTR_OPERATION_NORM_BWD_PEER_STAT_DESCS == 2110);
static_assert(MIOPEN_ATTR_OPERATION_RESHAPE_XDESC == 2200);
static_assert(MIOPEN_ATTR_OPERATION_RESHAPE_YDESC == 2201);
static_assert(MIOPEN_ATTR_RNG_DISTRIBUTION == 2300);
static_assert(MIOPEN_ATTR_RNG_NORMAL_DIST_MEAN == 2301);
static_assert(MIOPEN_ATTR_RNG_NORMAL_DIST_STANDARD_DEVIATION == 2302);
static_assert(MIOPEN_ATTR_RNG_UNIFORM_DIST_MAXIMUM == 2303);
static_assert(MIOPEN_ATTR_RNG_UNIFORM_DIST_MINIMUM == 2304);
static_assert(MIOPEN_ATTR_RNG_BERNOULLI_DIST_PROBABILITY == 2305);
static_assert(MIOPEN_ATTR_OPERATION_RNG_YDESC == 2310);
static_assert(MIOPEN_ATTR_OPERATION_RNG_SEED == 2311);
static_assert(MIOPEN_ATTR_OPERATION_RNG_DESC == 2312);
static_assert(MIOPEN_ATTR_OPERATION_RNG_OFFSET_DESC == 2313);
static_assert(std::is_same_v<std::underlying_type_t<miopenBackendAttributeType_t>, unsigned int>);
static_assert(MIOPEN_TYPE_HANDLE == 0);
static_assert(MIOPEN_TYPE_DATA_TYPE == 1);
static_assert(MIOPEN_TYPE_BOOLEAN == 2);
static_assert(MIOPEN_TYPE_INT64 == 3);
static_assert(MIOPEN_TYPE_FLOAT == 4);
static_assert(MIOPEN_TYPE_DOUBLE == 5);
static_assert(MIOPEN_TYPE_VOID_PTR == 6);
static_assert(MIOPEN_TYPE_CONVOLUTION_MODE == 7);
static_assert(MIOPEN_TYPE_HEUR_MODE == 8);
static_assert(MIOPEN_TYPE_KNOB_TYPE == 9);
static_assert(MIOPEN_TYPE_NAN_PROPOGATION == 10);
static_assert(MIOPEN_TYPE_NUMERICAL_NOTE == 11);
static_assert(MIOPEN_TYPE_LAYOUT_TYPE == 12);
static_assert(MIOPEN_TYPE_ATTRIB_NAME == 13);
static_assert(MIOPEN_TYPE_POINTWISE_MODE == 14);
static_assert(MIOPEN_TYPE_BACKEND_DESCRIPTOR == 15);
static_assert(MIOPEN_TYPE_GENSTATS_MODE == 16);
static_assert(MIOPEN_TYPE_BN_FINALIZE_STATS_MODE == 17);
static_assert(MIOPEN_TYPE_REDUCTION_OPERATOR_TYPE == 18);
static_assert(MIOPEN_TYPE_BEHAVIOR_NOTE == 19);
static_assert(MIOPEN_TYPE_TENSOR_REORDERING_MODE == 20);
static_assert(MIOPEN_TYPE_RESAMPLE_MODE == 21);
static_assert(MIOPEN_TYPE_PADDING_MODE == 22);
static_assert(MIOPEN_TYPE_INT32 == 23);
static_assert(MIOPEN_TYPE_CHAR == 24);
static_assert(MIOPEN_TYPE_SIGNAL_MODE == 25);
static_assert(MIOPEN_TYPE_FRACTION == 26);
static_assert(MIOPEN_TYPE_NORM_MODE == 27);
static_assert(MIOPEN_TYPE_NORM_FWD_PHASE == 28);
static_assert(MIOPEN_TYPE_RNG_DISTRIBUTION == 29);
static_assert(std::is_same_v<std::underlying_type_t<miopenBackendDescriptorType_t>, unsigned int>);
static_assert(MIOPEN_BACKEND_CONVOLUTION_DESCRIPTOR == 0);
static_assert(MIOPEN_BACKEND_ENGINE_DESCRIPTOR == 1);
static_assert(MIOPEN_BACKEND_ENGINECFG_DESCRIPTOR == 2);
static_assert(MIOPEN_BACKEND_ENGINEHEUR_DESCRIPTOR == 3);
static_assert(MIOPEN_BACKEND_EXECUTION_PLAN_DESCRIPTOR == 4);
static_assert(MIOPEN_BACKEND_INTERMEDIATE_INFO_DESCRIPTOR == 5);
static_assert(MIOPEN_BACKEND_KNOB_CHOICE_DESCRIPTOR == 6);
static_assert(MIOPEN_BACKEND_KNOB_INFO_DESCRIPTOR == 7);
static_assert(MIOPEN_BACKEND_LAYOUT_INFO_DESCRIPTOR == 8);
static_assert(MIOPEN_BACKEND_MATMUL_DESCRIPTOR == 9);
static_assert(MIOPEN_BACKEND_OPERATION_CONCAT_DESCRIPTOR == 10);
static_assert(MIOPEN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_DATA_DESCRIPTOR == 11);
static_assert(MIOPEN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_FILTER_DESCRIPTOR == 12);
static_assert(MIOPEN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR == 13);
static_assert(MIOPEN_BACKEND_OPERATION_GEN_STATS_DESCRIPTOR == 14);
static_assert(MIOPEN_BACKEND_OPERATION_MATMUL_DESCRIPTOR == 15);
static_assert(MIOPEN_BACKEND_OPERATION_NORM_BACKWARD_DESCRIPTOR == 16);
static_assert(MIOPEN_BACKEND_OPERATION_NORM_FORWARD_DESCRIPTOR == 17);
static_assert(MIOPEN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR == 18);
static_assert(MIOPEN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR == 19);
static_assert(MIOPEN_BACKEND_OPERATION_RESAMPLE_BWD_DESCRIPTOR == 20);
static_assert(MIOPEN_BACKEND_OPERATION_RESAMPLE_FWD_DESCRIPTOR == 21);
static_assert(MIOPEN_BACKEND_OPERATION_RESHAPE_DESCRIPTOR == 22);
static_assert(MIOPEN_BACKEND_OPERATION_RNG_DESCRIPTOR == 23);
static_assert(MIOPEN_BACKEND_OPERATION_SIGNAL_DESCRIPTOR == 24);
static_assert(MIOPEN_BACKEND_OPERATIONGRAPH_DESCRIPTOR == 25);
static_assert(MIOPEN_BACKEND_POINTWISE_DESCRIPTOR == 26);
static_assert(MIOPEN_BACKEND_REDUCTION_DESCRIPTOR == 27);
static_assert(MIOPEN_BACKEND_RESAMPLE_DESCRIPTOR == 28);
static_assert(MIOPEN_BACKEND_RNG_DESCRIPTOR == 29);
static_assert(MIOPEN_BACKEND_TENSOR_DESCRIPTOR == 30);
static_assert(MIOPEN_BACKEND_VARIANT_PACK_DESCRIPTOR == 31);
static_assert(std::is_same_v<std::underlying_type_t<miopenBackendHeurMode_t>, unsigned int>);
static_assert(MIOPEN_HEUR_MODE_INSTANT == 0);
static_assert(MIOPEN_HEUR_MODE_B == 1);
static_assert(MIOPEN_HEUR_MODE_FALLBACK == 2);
static_assert(MIOPEN_HEUR_MODE_A == 3);
static_assert(MIOPEN_HEUR_MODES_COUNT == 4);
static_assert(std::is_same_v<std::underlying_type_t<miopenBatchNormMode_t>, unsigned int>);
static_assert(miopenBNPerActivation == 0);
static_assert(miopenBNSpatial == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenCTCLossAlgo_t>, unsigned int>);
static_assert(MIOPEN_CTC_LOSS_ALGO_DETERMINISTIC == 0);
static_assert(std::is_same_v<std::underlying_type_t<miopenConvAlgorithm_t>, unsigned int>);
static_assert(miopenConvolutionAlgoGEMM == 0);
static_assert(miopenConvolutionAlgoDirect == 1);
static_assert(miopenConvolutionAlgoFFT == 2);
static_assert(miopenConvolutionAlgoWinograd == 3);
static_assert(miopenConvolutionAlgoImplicitGEMM == 5);
static_assert(std::is_same_v<std::underlying_type_t<miopenConvBwdDataAlgorithm_t>, unsigned int>);
static_assert(miopenConvolutionBwdDataAlgoGEMM == 0);
static_assert(miopenConvolutionBwdDataAlgoDirect == 1);
static_assert(miopenConvolutionBwdDataAlgoFFT == 2);
static_assert(miopenConvolutionBwdDataAlgoWinograd == 3);
static_assert(miopenTransposeBwdDataAlgoGEMM == 4);
static_assert(miopenConvolutionBwdDataAlgoImplicitGEMM == 5);
static_assert(std::is_same_v<std::underlying_type_t<miopenConvBwdWeightsAlgorithm_t>, unsigned int>);
static_assert(miopenConvolutionBwdWeightsAlgoGEMM == 0);
static_assert(miopenConvolutionBwdWeightsAlgoDirect == 1);
static_assert(miopenConvolutionBwdWeightsAlgoWinograd == 3);
static_assert(miopenConvolutionBwdWeightsAlgoImplicitGEMM == 5);
static_assert(std::is_same_v<std::underlying_type_t<miopenConvFwdAlgorithm_t>, unsigned int>);
static_assert(miopenConvolutionFwdAlgoGEMM == 0);
static_assert(miopenConvolutionFwdAlgoDirect == 1);
static_assert(miopenConvolutionFwdAlgoFFT == 2);
static_assert(miopenConvolutionFwdAlgoWinograd == 3);
static_assert(miopenConvolutionFwdAlgoImplicitGEMM == 5);
static_assert(std::is_same_v<std::underlying_type_t<miopenConvolutionAttrib_t>, unsigned int>);
static_assert(MIOPEN_CONVOLUTION_ATTRIB_FP16_ALT_IMPL == 0);
static_assert(MIOPEN_CONVOLUTION_ATTRIB_DETERMINISTIC == 1);
static_assert(MIOPEN_CONVOLUTION_ATTRIB_FP8_ROUNDING_MODE == 2);
static_assert(std::is_same_v<std::underlying_type_t<miopenConvolutionFindMode_t>, unsigned int>);
static_assert(miopenConvolutionFindModeNormal == 1);
static_assert(miopenConvolutionFindModeFast == 2);
static_assert(miopenConvolutionFindModeHybrid == 3);
static_assert(miopenConvolutionFindModeDynamicHybrid == 5);
static_assert(miopenConvolutionFindModeTrustVerify == 6);
static_assert(miopenConvolutionFindModeTrustVerifyFull == 7);
static_assert(miopenConvolutionFindModeDefault == 5);
static_assert(std::is_same_v<std::underlying_type_t<miopenConvolutionMode_t>, unsigned int>);
static_assert(miopenConvolution == 0);
static_assert(miopenTranspose == 1);
static_assert(miopenGroupConv == 2);
static_assert(miopenDepthwise == 3);
static_assert(std::is_same_v<std::underlying_type_t<miopenDataType_t>, unsigned int>);
static_assert(miopenHalf == 0);
static_assert(miopenFloat == 1);
static_assert(miopenInt32 == 2);
static_assert(miopenInt8 == 3);
static_assert(miopenBFloat16 == 5);
static_assert(miopenDouble == 6);
static_assert(miopenFloat8_fnuz == 7);
static_assert(miopenBFloat8_fnuz == 8);
static_assert(miopenInt64 == 9);
static_assert(std::is_same_v<std::underlying_type_t<miopenF8RoundingMode_t>, unsigned int>);
static_assert(miopenF8RoundingModeStandard == 0);
static_assert(miopenF8RoundingModeStochastic == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenFindResultsOrder_t>, unsigned int>);
static_assert(miopenFindResultsOrderByTime == 0);
static_assert(miopenFindResultsOrderByWorkspaceSize == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenFusionDirection_t>, unsigned int>);
static_assert(miopenVerticalFusion == 0);
static_assert(miopenHorizontalFusion == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenIndexType_t>, unsigned int>);
static_assert(miopenIndexUint8 == 0);
static_assert(miopenIndexUint16 == 1);
static_assert(miopenIndexUint32 == 2);
static_assert(miopenIndexUint64 == 3);
static_assert(std::is_same_v<std::underlying_type_t<miopenIndicesType_t>, unsigned int>);
static_assert(MIOPEN_32BIT_INDICES == 0);
static_assert(MIOPEN_64BIT_INDICES == 1);
static_assert(MIOPEN_16BIT_INDICES == 2);
static_assert(MIOPEN_8BIT_INDICES == 3);
static_assert(std::is_same_v<std::underlying_type_t<miopenLRNMode_t>, unsigned int>);
static_assert(miopenLRNWithinChannel == 0);
static_assert(miopenLRNCrossChannel == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenLossReductionMode_t>, unsigned int>);
static_assert(MIOPEN_LOSS_REDUCTION_NONE == 0);
static_assert(MIOPEN_LOSS_REDUCTION_SUM == 1);
static_assert(MIOPEN_LOSS_REDUCTION_MEAN == 2);
static_assert(std::is_same_v<std::underlying_type_t<miopenMhaMask_t>, unsigned int>);
static_assert(miopenMhaMaskNone == 0);
static_assert(miopenMhaMaskCausal == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenNanPropagation_t>, unsigned int>);
static_assert(MIOPEN_NOT_PROPAGATE_NAN == 0);
static_assert(MIOPEN_PROPAGATE_NAN == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenNormMode_t>, unsigned int>);
static_assert(MIOPEN_ELEMENTWISE_AFFINE == 0);
static_assert(MIOPEN_WEIGHT_BIAS == 1);
static_assert(MIOPEN_ELEMENTWISE_AFFINE_FUSED_ADD == 2);
static_assert(MIOPEN_WEIGHT_BIAS_FUSED_ADD == 3);
static_assert(MIOPEN_ELEMENTWISE_AFFINE_T5 == 4);
static_assert(MIOPEN_WEIGHT_BIAS_T5 == 5);
static_assert(std::is_same_v<std::underlying_type_t<miopenPaddingMode_t>, unsigned int>);
static_assert(miopenPaddingDefault == 0);
static_assert(miopenPaddingSame == 1);
static_assert(miopenPaddingValid == 2);
static_assert(std::is_same_v<std::underlying_type_t<miopenPointwiseMode_t>, unsigned int>);
static_assert(MIOPEN_POINTWISE_ADD == 0);
static_assert(MIOPEN_POINTWISE_ADD_SQUARE == 1);
static_assert(MIOPEN_POINTWISE_DIV == 2);
static_assert(MIOPEN_POINTWISE_MAX == 3);
static_assert(MIOPEN_POINTWISE_MIN == 4);
static_assert(MIOPEN_POINTWISE_MOD == 5);
static_assert(MIOPEN_POINTWISE_MUL == 6);
static_assert(MIOPEN_POINTWISE_POW == 7);
static_assert(MIOPEN_POINTWISE_SUB == 8);
static_assert(MIOPEN_POINTWISE_ABS == 9);
static_assert(MIOPEN_POINTWISE_CEIL == 10);
static_assert(MIOPEN_POINTWISE_COS == 11);
static_assert(MIOPEN_POINTWISE_EXP == 12);
static_assert(MIOPEN_POINTWISE_FLOOR == 13);
static_assert(MIOPEN_POINTWISE_LOG == 14);
static_assert(MIOPEN_POINTWISE_NEG == 15);
static_assert(MIOPEN_POINTWISE_RSQRT == 16);
static_assert(MIOPEN_POINTWISE_SIN == 17);
static_assert(MIOPEN_POINTWISE_SQRT == 18);
static_assert(MIOPEN_POINTWISE_TAN == 19);
static_assert(MIOPEN_POINTWISE_ERF == 20);
static_assert(MIOPEN_POINTWISE_IDENTITY == 21);
static_assert(MIOPEN_POINTWISE_RELU_FWD == 22);
static_assert(MIOPEN_POINTWISE_TANH_FWD == 23);
static_assert(MIOPEN_POINTWISE_SIGMOID_FWD == 24);
static_assert(MIOPEN_POINTWISE_ELU_FWD == 25);
static_assert(MIOPEN_POINTWISE_GELU_FWD == 26);
static_assert(MIOPEN_POINTWISE_SOFTPLUS_FWD == 27);
static_assert(MIOPEN_POINTWISE_SWISH_FWD == 28);
static_assert(MIOPEN_POINTWISE_GELU_APPROX_TANH_FWD == 29);
static_assert(MIOPEN_POINTWISE_RELU_BWD == 30);
static_assert(MIOPEN_POINTWISE_TANH_BWD == 31);
static_assert(MIOPEN_POINTWISE_SIGMOID_BWD == 32);
static_assert(MIOPEN_POINTWISE_ELU_BWD == 33);
static_assert(MIOPEN_POINTWISE_GELU_BWD == 34);
static_assert(MIOPEN_POINTWISE_SOFTPLUS_BWD == 35);
static_assert(MIOPEN_POINTWISE_SWISH_BWD == 36);
static_assert(MIOPEN_POINTWISE_GELU_APPROX_TANH_BWD == 37);
static_assert(MIOPEN_POINTWISE_CMP_EQ == 38);
static_assert(MIOPEN_POINTWISE_CMP_NEQ == 39);
static_assert(MIOPEN_POINTWISE_CMP_GT == 40);
static_assert(MIOPEN_POINTWISE_CMP_GE == 41);
static_assert(MIOPEN_POINTWISE_CMP_LT == 42);
static_assert(MIOPEN_POINTWISE_CMP_LE == 43);
static_assert(MIOPEN_POINTWISE_LOGICAL_AND == 44);
static_assert(MIOPEN_POINTWISE_LOGICAL_OR == 45);
static_assert(MIOPEN_POINTWISE_LOGICAL_NOT == 46);
static_assert(MIOPEN_POINTWISE_GEN_INDEX == 47);
static_assert(MIOPEN_POINTWISE_BINARY_SELECT == 48);
static_assert(MIOPEN_POINTWISE_RECIPROCAL == 49);
static_assert(std::is_same_v<std::underlying_type_t<miopenPoolingMode_t>, unsigned int>);
static_assert(miopenPoolingMax == 0);
static_assert(miopenPoolingAverage == 1);
static_assert(miopenPoolingAverageInclusive == 2);
static_assert(std::is_same_v<std::underlying_type_t<miopenPoolingWorkspaceIndexMode_t>, unsigned int>);
static_assert(miopenPoolingWorkspaceIndexMask == 0);
static_assert(miopenPoolingWorkspaceIndexImage == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenProblemDirection_t>, unsigned int>);
static_assert(miopenProblemDirectionForward == 0);
static_assert(miopenProblemDirectionBackward == 1);
static_assert(miopenProblemDirectionBackwardWeights == 2);
static_assert(miopenProblemDirectionInference == 4);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNGType_t>, unsigned int>);
static_assert(MIOPEN_RNG_PSEUDO_XORWOW == 0);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNNAlgo_t>, unsigned int>);
static_assert(miopenRNNdefault == 0);
static_assert(miopenRNNfundamental == 1);
static_assert(miopenRNNroundedDynamic == 2);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNNBaseLayout_t>, unsigned int>);
static_assert(miopenRNNDataUnknownLayout == 0);
static_assert(miopenRNNDataSeqMajorNotPadded == 1);
static_assert(miopenRNNDataSeqMajorPadded == 2);
static_assert(miopenRNNDataBatchMajorPadded == 3);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNNBiasMode_t>, unsigned int>);
static_assert(miopenRNNNoBias == 0);
static_assert(miopenRNNwithBias == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNNDirectionMode_t>, unsigned int>);
static_assert(miopenRNNunidirection == 0);
static_assert(miopenRNNbidirection == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNNFWDMode_t>, unsigned int>);
static_assert(miopenRNNTraining == 0);
static_assert(miopenRNNInference == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNNGEMMalgoMode_t>, unsigned int>);
static_assert(miopenRNNAlgoGEMM == 0);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNNInputMode_t>, unsigned int>);
static_assert(miopenRNNlinear == 0);
static_assert(miopenRNNskip == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNNMode_t>, unsigned int>);
static_assert(miopenRNNRELU == 0);
static_assert(miopenRNNTANH == 1);
static_assert(miopenLSTM == 2);
static_assert(miopenGRU == 3);
static_assert(std::is_same_v<std::underlying_type_t<miopenRNNPaddingMode_t>, unsigned int>);
static_assert(miopenRNNIONotPadded == 0);
static_assert(miopenRNNIOWithPadding == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenReduceCalculationNanPropagation_t>, unsigned int>);
static_assert(MIOPEN_REDUCE_CALCULATION_NOT_PROPAGATE_NAN == 0);
static_assert(MIOPEN_REDUCE_CALCULATION_PROPAGATE_NAN == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenReduceCalculationOp_t>, unsigned int>);
static_assert(MIOPEN_REDUCE_CALCULATION_PROD == 1);
static_assert(MIOPEN_REDUCE_CALCULATION_SUM == 2);
static_assert(std::is_same_v<std::underlying_type_t<miopenReduceExtremeOp_t>, unsigned int>);
static_assert(MIOPEN_REDUCE_EXTREME_ARGMIN == 1);
static_assert(MIOPEN_REDUCE_EXTREME_ARGMAX == 2);
static_assert(MIOPEN_REDUCE_EXTREME_MIN == 3);
static_assert(MIOPEN_REDUCE_EXTREME_MAX == 4);
static_assert(std::is_same_v<std::underlying_type_t<miopenReduceTensorIndices_t>, unsigned int>);
static_assert(MIOPEN_REDUCE_TENSOR_NO_INDICES == 0);
static_assert(MIOPEN_REDUCE_TENSOR_FLATTENED_INDICES == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenReduceTensorOp_t>, unsigned int>);
static_assert(MIOPEN_REDUCE_TENSOR_ADD == 0);
static_assert(MIOPEN_REDUCE_TENSOR_MUL == 1);
static_assert(MIOPEN_REDUCE_TENSOR_MIN == 2);
static_assert(MIOPEN_REDUCE_TENSOR_MAX == 3);
static_assert(MIOPEN_REDUCE_TENSOR_AMAX == 4);
static_assert(MIOPEN_REDUCE_TENSOR_AVG == 5);
static_assert(MIOPEN_REDUCE_TENSOR_NORM1 == 6);
static_assert(MIOPEN_REDUCE_TENSOR_NORM2 == 7);
static_assert(std::is_same_v<std::underlying_type_t<miopenRngDistribution_t>, unsigned int>);
static_assert(MIOPEN_RNG_DISTRIBUTION_BERNOULLI == 0);
static_assert(MIOPEN_RNG_DISTRIBUTION_UNIFORM == 1);
static_assert(MIOPEN_RNG_DISTRIBUTION_NORMAL == 2);
static_assert(std::is_same_v<std::underlying_type_t<miopenSoftmaxAlgorithm_t>, unsigned int>);
static_assert(MIOPEN_SOFTMAX_FAST == 0);
static_assert(MIOPEN_SOFTMAX_ACCURATE == 1);
static_assert(MIOPEN_SOFTMAX_LOG == 2);
static_assert(std::is_same_v<std::underlying_type_t<miopenSoftmaxMode_t>, unsigned int>);
static_assert(MIOPEN_SOFTMAX_MODE_INSTANCE == 0);
static_assert(MIOPEN_SOFTMAX_MODE_CHANNEL == 1);
static_assert(std::is_same_v<std::underlying_type_t<miopenStatus_t>, unsigned int>);
static_assert(miopenStatusSuccess == 0);
static_assert(miopenStatusNotInitialized == 1);
static_assert(miopenStatusInvalidValue == 2);
static_assert(miopenStatusBadParm == 3);
static_assert(miopenStatusAllocFailed == 4);
static_assert(miopenStatusInternalError == 5);
static_assert(miopenStatusNotImplemented == 6);
static_assert(miopenStatusUnknownError == 7);
static_assert(miopenStatusUnsupportedOp == 8);
static_assert(miopenStatusGpuOperationsSkipped == 9);
static_assert(miopenStatusVersionMismatch == 10);
static_assert(std::is_same_v<std::underlying_type_t<miopenTensorArgumentId_t>, unsigned int>);
static_assert(miopenTensorArgumentIdInvalid == 0);
static_assert(miopenTensorConvolutionX == 1);
static_assert(miopenTensorConvolutionW == 2);
static_assert(miopenTensorConvolutionY == 3);
static_assert(miopenTensorMhaK == 4);
static_assert(miopenTensorMhaQ == 5);
static_assert(miopenTensorMhaV == 6);
static_assert(miopenTensorMhaDescaleK == 7);
static_assert(miopenTensorMhaDescaleQ == 8);
static_assert(miopenTensorMhaDescaleV == 9);
static_assert(miopenTensorMhaDescaleS == 10);
static_assert(miopenTensorMhaScaleS == 11);
static_assert(miopenTensorMhaScaleO == 12);
static_assert(miopenTensorMhaDropoutProbability == 13);
static_assert(miopenTensorMhaDropoutSeed == 14);
static_assert(miopenTensorMhaDropoutOffset == 15);
static_assert(miopenTensorMhaO == 16);
static_assert(miopenTensorMhaAmaxO == 17);
static_assert(miopenTensorMhaAmaxS == 18);
static_assert(miopenTensorMhaM == 19);
static_assert(miopenTensorMhaZInv == 20);
static_assert(miopenTensorMhaDO == 21);
static_assert(miopenTensorMhaDescaleO == 22);
static_assert(miopenTensorMhaDescaleDO == 23);
static_assert(miopenTensorMhaDescaleDS == 24);
static_assert(miopenTensorMhaScaleDS == 25);
static_assert(miopenTensorMhaScaleDQ == 26);
static_assert(miopenTensorMhaScaleDK == 27);
static_assert(miopenTensorMhaScaleDV == 28);
static_assert(miopenTensorMhaDQ == 29);
static_assert(miopenTensorMhaDK == 30);
static_assert(miopenTensorMhaDV == 31);
static_assert(miopenTensorMhaAmaxDQ == 32);
static_assert(miopenTensorMhaAmaxDK == 33);
static_assert(miopenTensorMhaAmaxDV == 34);
static_assert(miopenTensorMhaAmaxDS == 35);
static_assert(miopenTensorMhaBias == 36);
static_assert(miopenTensorActivationX == 37);
static_assert(miopenTensorActivationY == 38);
static_assert(miopenTensorActivationDX == 39);
static_assert(miopenTensorActivationDY == 40);
static_assert(miopenTensorBiasX == 41);
static_assert(miopenTensorBiasY == 42);
static_assert(miopenTensorBias == 43);
static_assert(miopenTensorSoftmaxX == 44);
static_assert(miopenTensorSoftmaxY == 45);
static_assert(miopenTensorSoftmaxDX == 46);
static_assert(miopenTensorSoftmaxDY == 47);
static_assert(miopenTensorBatchnormX == 48);
static_assert(miopenTensorBatchnormY == 49);
static_assert(miopenTensorBatchnormRunningMean == 50);
static_assert(miopenTensorBatchnormRunningVariance == 51);
static_assert(miopenTensorBatchnormSavedMean == 52);
static_assert(miopenTensorBatchnormSavedVariance == 53);
static_assert(miopenTensorBatchnormScale == 54);
static_assert(miopenTensorBatchnormScaleDiff == 55);
static_assert(miopenTensorBatchnormEstimatedMean == 56);
static_assert(miopenTensorBatchnormEstimatedVariance == 57);
static_assert(miopenTensorBatchnormBias == 58);
static_assert(miopenTensorBatchnormBiasDiff == 59);
static_assert(miopenTensorBatchnormDX == 60);
static_assert(miopenTensorBatchnormDY == 61);
static_assert(miopenTensorArgumentIsScalar == 2147483648);
static_assert(miopenTensorMhaMask == 2147483649);
static_assert(miopenScalarBatchnormExpAvgFactor == 2147483650);
static_assert(miopenScalarBatchnormEpsilon == 2147483651);
static_assert(std::is_same_v<std::underlying_type_t<miopenTensorLayout_t>, unsigned int>);
static_assert(miopenTensorNCHW == 0);
static_assert(miopenTensorNHWC == 1);
static_assert(miopenTensorCHWN == 2);
static_assert(miopenTensorNCHWc4 == 3);
static_assert(miopenTensorNCHWc8 == 4);
static_assert(miopenTensorCHWNc4 == 5);
static_assert(miopenTensorCHWNc8 == 6);
static_assert(miopenTensorNCDHW == 7);
static_assert(miopenTensorNDHWC == 8);
static_assert(std::is_same_v<std::underlying_type_t<miopenTensorOp_t>, unsigned int>);
static_assert(miopenTensorOpAdd == 0);
static_assert(miopenTensorOpMul == 1);
static_assert(miopenTensorOpMin == 2);
static_assert(miopenTensorOpMax == 3);
static_assert(std::is_same_v<std::underlying_type_t<miopenTuningPolicy_t>, unsigned int>);
static_assert(miopenTuningPolicyNone == 1);
static_assert(miopenTuningPolicyDbUpdate == 2);
static_assert(miopenTuningPolicySearch == 3);
static_assert(miopenTuningPolicySearchDbUpdate == 4);
static_assert(miopenTuningPolicyDbClean == 5);

// Constants
static_assert((long long)(BUILD_SHARED_LIBS) == 1LL);
static_assert((long long)(HIP_PACKAGE_VERSION_FLAT) == 7002053211LL);
static_assert((long long)(HIP_PACKAGE_VERSION_MAJOR) == 7LL);
static_assert((long long)(HIP_PACKAGE_VERSION_MINOR) == 2LL);
static_assert((long long)(HIP_PACKAGE_VERSION_PATCH) == 53211LL);
static_assert((long long)(MIOPEN_ALLOC_BUFFERS) == 0LL);
static_assert((long long)(MIOPEN_AMD_COMGR_VERSION_MAJOR) == 3LL);
static_assert((long long)(MIOPEN_AMD_COMGR_VERSION_MINOR) == 0LL);
static_assert((long long)(MIOPEN_AMD_COMGR_VERSION_PATCH) == 0LL);
static_assert((long long)(MIOPEN_API_VERSION_REDUCE_TENSOR) == 1LL);
static_assert((long long)(MIOPEN_BACKEND_HIP) == 1LL);
static_assert((long long)(MIOPEN_BACKEND_OPENCL) == 0LL);
static_assert((long long)(MIOPEN_BUILD_DEV) == 0LL);
static_assert((long long)(MIOPEN_BUILD_DRIVER) == 1LL);
static_assert((long long)(MIOPEN_DEBUG_FIND_DB_CACHING) == 1LL);
static_assert((long long)(MIOPEN_DISABLE_SYSDB) == 0LL);
static_assert((long long)(MIOPEN_DISABLE_USERDB) == 0LL);
static_assert((long long)(MIOPEN_EMBED_DB) == 0LL);
static_assert((long long)(MIOPEN_ENABLE_AI_IMMED_MODE_FALLBACK) == 1LL);
static_assert((long long)(MIOPEN_ENABLE_AI_KERNEL_TUNING) == 1LL);
static_assert((long long)(MIOPEN_ENABLE_FIN_INTERFACE) == 0LL);
static_assert((long long)(MIOPEN_ENABLE_SQLITE) == 1LL);
static_assert((long long)(MIOPEN_ENABLE_SQLITE_BACKOFF) == 1LL);
static_assert((long long)(MIOPEN_ENABLE_SQLITE_KERN_CACHE) == 1LL);
static_assert((long long)(MIOPEN_FP8_CLIPPING) == 1LL);
static_assert((long long)(MIOPEN_FP8_IEEE_EXPONENT_BIAS) == 0LL);
static_assert((long long)(MIOPEN_GOLDEN_DB_VERSION) == 21LL);
static_assert((long long)(MIOPEN_GPU_SYNC) == 0LL);
static_assert((long long)(MIOPEN_HIP_COMPILER_HAS_OPTION_OFFLOAD_UNIFORM_BLOCK) == 1LL);
static_assert((long long)(MIOPEN_INSTALLABLE) == 0LL);
static_assert((long long)(MIOPEN_LOG_FUNC_TIME_ENABLE) == 0LL);
static_assert((long long)(MIOPEN_MODE_NOGPU) == 0LL);
static_assert((long long)(MIOPEN_NDEBUG) == 0LL);
static_assert((long long)(MIOPEN_OFFLINE_COMPILER_PATHS_V2) == 0LL);
static_assert((long long)(MIOPEN_ROCBLAS_VERSION_FLAT) == 5002000LL);
static_assert((long long)(MIOPEN_ROCBLAS_VERSION_MAJOR) == 5LL);
static_assert((long long)(MIOPEN_ROCBLAS_VERSION_MINOR) == 2LL);
static_assert((long long)(MIOPEN_ROCBLAS_VERSION_PATCH) == 0LL);
static_assert((long long)(MIOPEN_USE_COMGR) == 1LL);
static_assert((long long)(MIOPEN_USE_COMPOSABLEKERNEL) == 0LL);
static_assert((long long)(MIOPEN_USE_GEMM) == 1LL);
static_assert((long long)(MIOPEN_USE_HIPBLASLT) == 0LL);
static_assert((long long)(MIOPEN_USE_HIPRTC) == 1LL);
static_assert((long long)(MIOPEN_USE_HIP_KERNELS) == 1LL);
static_assert((long long)(MIOPEN_USE_MLIR) == 0LL);
static_assert((long long)(MIOPEN_USE_RNE_BFLOAT16) == 1LL);
static_assert((long long)(MIOPEN_USE_ROCBLAS) == 1LL);
static_assert((long long)(MIOPEN_USE_ROCTRACER) == 1LL);
static_assert((long long)(MIOPEN_USE_SQLITE_PERFDB) == 0LL);
static_assert((long long)(MIOPEN_WORKAROUND_USE_BOOST_FILESYSTEM) == 0LL);
