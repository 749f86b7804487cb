// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-13.5/cudnn.jsonl. Do not edit: change those and run it again.
//
// Compiles where cuDNN 9 of CUDA 13.5 is what its snapshot says.
#include <stddef.h>

#include <cudnn.h>
#include <cudnn_subquadratic_ops.h>
#include <cudnn_gnn_ops.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnActivationStruct*, const void*,
    cudnnTensorStruct* const, const void*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const,
    void*)>(cudnnActivationBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnActivationStruct*, const void*,
    cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const,
    void*)>(cudnnActivationForward));
static_assert(has<cudnnStatus_t(cudnnContext*, const void*, cudnnTensorStruct* const, const void*,
    const void*, cudnnTensorStruct* const, void*)>(cudnnAddTensor));
static_assert(has<cudnnStatus_t()>(cudnnAdvVersionCheck));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, const void*, const void*, const void*,
    const void*, const void*, void*, void*, void*, void*, int, int, int, int, int, cudnnDataType_t,
    cudnnDataType_t)>(cudnnB2BCausalConv1dBackward));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, const void*, const void*, const void*,
    void*, void*, int, int, int, int, int, cudnnDataType_t)>(cudnnB2BCausalConv1dForward));
static_assert(has<cudnnStatus_t(cudnnBackendDescriptorType_t,
    void**)>(cudnnBackendCreateDescriptor));
static_assert(has<cudnnStatus_t(void*)>(cudnnBackendDestroyDescriptor));
static_assert(has<cudnnStatus_t(cudnnContext*, void*, void*)>(cudnnBackendExecute));
static_assert(has<cudnnStatus_t(void*)>(cudnnBackendFinalize));
static_assert(has<cudnnStatus_t(void* const, cudnnBackendAttributeName_t,
    cudnnBackendAttributeType_t, long, long*, void*)>(cudnnBackendGetAttribute));
static_assert(has<cudnnStatus_t(void*)>(cudnnBackendInitialize));
static_assert(has<cudnnStatus_t(cudnnContext*, void*, void*,
    CUgraph_st*)>(cudnnBackendPopulateCudaGraph));
static_assert(has<cudnnStatus_t(void*, cudnnBackendAttributeName_t, cudnnBackendAttributeType_t,
    long, const void*)>(cudnnBackendSetAttribute));
static_assert(has<cudnnStatus_t(cudnnContext*, void*, void*,
    CUgraph_st*)>(cudnnBackendUpdateCudaGraph));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnBatchNormMode_t, const void*, const void*,
    const void*, const void*, cudnnTensorStruct* const, const void*, cudnnTensorStruct* const,
    const void*, cudnnTensorStruct* const, void*, cudnnTensorStruct* const, const void*, void*,
    void*, double, const void*, const void*)>(cudnnBatchNormalizationBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnBatchNormMode_t, cudnnBatchNormOps_t,
    const void*, const void*, const void*, const void*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, const void*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, void*, cudnnTensorStruct* const, void*, cudnnTensorStruct* const,
    const void*, const void*, void*, void*, double, const void*, const void*,
    cudnnActivationStruct*, void*, unsigned long, void*,
    unsigned long)>(cudnnBatchNormalizationBackwardEx));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnBatchNormMode_t, const void*, const void*,
    cudnnTensorStruct* const, const void*, cudnnTensorStruct* const, void*,
    cudnnTensorStruct* const, const void*, const void*, const void*, const void*,
    double)>(cudnnBatchNormalizationForwardInference));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnBatchNormMode_t, const void*, const void*,
    cudnnTensorStruct* const, const void*, cudnnTensorStruct* const, void*,
    cudnnTensorStruct* const, const void*, const void*, double, void*, void*, double, void*,
    void*)>(cudnnBatchNormalizationForwardTraining));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnBatchNormMode_t, cudnnBatchNormOps_t,
    const void*, const void*, cudnnTensorStruct* const, const void*, cudnnTensorStruct* const,
    const void*, cudnnTensorStruct* const, void*, cudnnTensorStruct* const, const void*,
    const void*, double, void*, void*, double, void*, void*, cudnnActivationStruct*, void*,
    unsigned long, void*, unsigned long)>(cudnnBatchNormalizationForwardTrainingEx));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnRNNStruct*, int)>(cudnnBuildRNNDynamic));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, const void*, const int[],
    const int[], const int[], void*, cudnnTensorStruct* const, void*, cudnnCTCLossAlgo_t,
    cudnnCTCLossStruct*, void*, unsigned long)>(cudnnCTCLoss));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnCTCLossAlgo_t, cudnnCTCLossStruct*,
    cudnnTensorStruct* const, const void*, const int[], const int[], const int[], void*,
    cudnnTensorStruct* const, void*, unsigned long, void*)>(cudnnCTCLoss_v8));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, const void*, const void*, const void*,
    void*, void*, void*, int, int, int, int, cudnnDataType_t, cudnnDataType_t,
    cudnnCausalConv1dActivation_t)>(cudnnCausalConv1dBackward));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, const void*, const void*, void*, int,
    int, int, int, cudnnDataType_t, cudnnCausalConv1dActivation_t)>(cudnnCausalConv1dForward));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, const void*, const void*, const void*,
    void*, void*, void*, int, int, int, int, cudnnDataType_t, cudnnDataType_t,
    cudnnCausalConv1dActivation_t)>(cudnnCausalConv1dNwhBackward));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, const void*, const void*, void*, int,
    int, int, int, cudnnDataType_t, cudnnCausalConv1dActivation_t)>(cudnnCausalConv1dNwhForward));
static_assert(has<cudnnStatus_t()>(cudnnCnnVersionCheck));
static_assert(has<cudnnStatus_t(cudnnContext*, const void*, cudnnTensorStruct* const, const void*,
    const void*, cudnnTensorStruct* const, void*)>(cudnnConvolutionBackwardBias));
static_assert(has<cudnnStatus_t(cudnnContext*, const void*, cudnnFilterStruct* const, const void*,
    cudnnTensorStruct* const, const void*, cudnnConvolutionStruct* const,
    cudnnConvolutionBwdDataAlgo_t, void*, unsigned long, const void*, cudnnTensorStruct* const,
    void*)>(cudnnConvolutionBackwardData));
static_assert(has<cudnnStatus_t(cudnnContext*, const void*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, const void*, cudnnConvolutionStruct* const,
    cudnnConvolutionBwdFilterAlgo_t, void*, unsigned long, const void*, cudnnFilterStruct* const,
    void*)>(cudnnConvolutionBackwardFilter));
static_assert(has<cudnnStatus_t(cudnnContext*, const void*, cudnnTensorStruct* const, const void*,
    cudnnFilterStruct* const, const void*, cudnnConvolutionStruct* const, cudnnConvolutionFwdAlgo_t,
    void*, unsigned long, const void*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, const void*, cudnnActivationStruct* const, cudnnTensorStruct* const,
    void*)>(cudnnConvolutionBiasActivationForward));
static_assert(has<cudnnStatus_t(cudnnContext*, const void*, cudnnTensorStruct* const, const void*,
    cudnnFilterStruct* const, const void*, cudnnConvolutionStruct* const, cudnnConvolutionFwdAlgo_t,
    void*, unsigned long, const void*, cudnnTensorStruct* const, void*)>(cudnnConvolutionForward));
static_assert(has<cudnnStatus_t(cudnnContext**)>(cudnnCreate));
static_assert(has<cudnnStatus_t(cudnnActivationStruct**)>(cudnnCreateActivationDescriptor));
static_assert(has<cudnnStatus_t(cudnnAttnStruct**)>(cudnnCreateAttnDescriptor));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct**)>(cudnnCreateCTCLossDescriptor));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct**)>(cudnnCreateConvolutionDescriptor));
static_assert(has<cudnnStatus_t(cudnnDropoutStruct**)>(cudnnCreateDropoutDescriptor));
static_assert(has<cudnnStatus_t(cudnnFilterStruct**)>(cudnnCreateFilterDescriptor));
static_assert(has<cudnnStatus_t(cudnnFusedOpsConstParamStruct**,
    cudnnFusedOps_t)>(cudnnCreateFusedOpsConstParamPack));
static_assert(has<cudnnStatus_t(cudnnFusedOpsPlanStruct**,
    cudnnFusedOps_t)>(cudnnCreateFusedOpsPlan));
static_assert(has<cudnnStatus_t(cudnnFusedOpsVariantParamStruct**,
    cudnnFusedOps_t)>(cudnnCreateFusedOpsVariantParamPack));
static_assert(has<cudnnStatus_t(cudnnLRNStruct**)>(cudnnCreateLRNDescriptor));
static_assert(has<cudnnStatus_t(cudnnOpTensorStruct**)>(cudnnCreateOpTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnPoolingStruct**)>(cudnnCreatePoolingDescriptor));
static_assert(has<cudnnStatus_t(cudnnRNNDataStruct**)>(cudnnCreateRNNDataDescriptor));
static_assert(has<cudnnStatus_t(cudnnRNNStruct**)>(cudnnCreateRNNDescriptor));
static_assert(has<cudnnStatus_t(cudnnReduceTensorStruct**)>(cudnnCreateReduceTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnSeqDataStruct**)>(cudnnCreateSeqDataDescriptor));
static_assert(has<cudnnStatus_t(
    cudnnSpatialTransformerStruct**)>(cudnnCreateSpatialTransformerDescriptor));
static_assert(has<cudnnStatus_t(cudnnTensorStruct**)>(cudnnCreateTensorDescriptor));
static_assert(has<cudnnStatus_t(
    cudnnTensorTransformStruct**)>(cudnnCreateTensorTransformDescriptor));
static_assert(has<cudnnStatus_t(cudnnTensorStruct*, cudnnTensorStruct* const,
    cudnnBatchNormMode_t)>(cudnnDeriveBNTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnTensorStruct*, cudnnTensorStruct*, cudnnTensorStruct* const,
    cudnnNormMode_t, int)>(cudnnDeriveNormTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnContext*)>(cudnnDestroy));
static_assert(has<cudnnStatus_t(cudnnActivationStruct*)>(cudnnDestroyActivationDescriptor));
static_assert(has<cudnnStatus_t(cudnnAttnStruct*)>(cudnnDestroyAttnDescriptor));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct*)>(cudnnDestroyCTCLossDescriptor));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct*)>(cudnnDestroyConvolutionDescriptor));
static_assert(has<cudnnStatus_t(cudnnDropoutStruct*)>(cudnnDestroyDropoutDescriptor));
static_assert(has<cudnnStatus_t(cudnnFilterStruct*)>(cudnnDestroyFilterDescriptor));
static_assert(has<cudnnStatus_t(
    cudnnFusedOpsConstParamStruct*)>(cudnnDestroyFusedOpsConstParamPack));
static_assert(has<cudnnStatus_t(cudnnFusedOpsPlanStruct*)>(cudnnDestroyFusedOpsPlan));
static_assert(has<cudnnStatus_t(
    cudnnFusedOpsVariantParamStruct*)>(cudnnDestroyFusedOpsVariantParamPack));
static_assert(has<cudnnStatus_t(cudnnLRNStruct*)>(cudnnDestroyLRNDescriptor));
static_assert(has<cudnnStatus_t(cudnnOpTensorStruct*)>(cudnnDestroyOpTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnPoolingStruct*)>(cudnnDestroyPoolingDescriptor));
static_assert(has<cudnnStatus_t(cudnnRNNDataStruct*)>(cudnnDestroyRNNDataDescriptor));
static_assert(has<cudnnStatus_t(cudnnRNNStruct*)>(cudnnDestroyRNNDescriptor));
static_assert(has<cudnnStatus_t(cudnnReduceTensorStruct*)>(cudnnDestroyReduceTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnSeqDataStruct*)>(cudnnDestroySeqDataDescriptor));
static_assert(has<cudnnStatus_t(
    cudnnSpatialTransformerStruct*)>(cudnnDestroySpatialTransformerDescriptor));
static_assert(has<cudnnStatus_t(cudnnTensorStruct*)>(cudnnDestroyTensorDescriptor));
static_assert(has<cudnnStatus_t(
    cudnnTensorTransformStruct*)>(cudnnDestroyTensorTransformDescriptor));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnLRNStruct*, cudnnDivNormMode_t, const void*,
    cudnnTensorStruct* const, const void*, const void*, const void*, void*, void*, const void*,
    cudnnTensorStruct* const, void*, void*)>(cudnnDivisiveNormalizationBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnLRNStruct*, cudnnDivNormMode_t, const void*,
    cudnnTensorStruct* const, const void*, const void*, void*, void*, const void*,
    cudnnTensorStruct* const, void*)>(cudnnDivisiveNormalizationForward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnDropoutStruct* const, cudnnTensorStruct* const,
    const void*, cudnnTensorStruct* const, void*, void*, unsigned long)>(cudnnDropoutBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnDropoutStruct* const, cudnnTensorStruct* const,
    const void*, cudnnTensorStruct* const, void*, void*, unsigned long)>(cudnnDropoutForward));
static_assert(has<cudnnStatus_t(cudnnTensorStruct*,
    unsigned long*)>(cudnnDropoutGetReserveSpaceSize));
static_assert(has<cudnnStatus_t(cudnnContext*, unsigned long*)>(cudnnDropoutGetStatesSize));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, const void*, const void*, void*, void*,
    int, int, int, int, cudnnDataType_t)>(cudnnFFTCausalConv1dBackward));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, const void*, void*, int, int, int, int,
    cudnnDataType_t)>(cudnnFFTCausalConv1dForward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnFilterStruct* const, cudnnTensorStruct* const,
    cudnnConvolutionStruct* const, cudnnTensorStruct* const, const int, int*,
    cudnnConvolutionBwdDataAlgoPerfStruct*)>(cudnnFindConvolutionBackwardDataAlgorithm));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnFilterStruct* const, const void*,
    cudnnTensorStruct* const, const void*, cudnnConvolutionStruct* const, cudnnTensorStruct* const,
    void*, const int, int*, cudnnConvolutionBwdDataAlgoPerfStruct*, void*,
    unsigned long)>(cudnnFindConvolutionBackwardDataAlgorithmEx));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, cudnnTensorStruct* const,
    cudnnConvolutionStruct* const, cudnnFilterStruct* const, const int, int*,
    cudnnConvolutionBwdFilterAlgoPerfStruct*)>(cudnnFindConvolutionBackwardFilterAlgorithm));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, const void*, cudnnConvolutionStruct* const, cudnnFilterStruct* const,
    void*, const int, int*, cudnnConvolutionBwdFilterAlgoPerfStruct*, void*,
    unsigned long)>(cudnnFindConvolutionBackwardFilterAlgorithmEx));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, cudnnFilterStruct* const,
    cudnnConvolutionStruct* const, cudnnTensorStruct* const, const int, int*,
    cudnnConvolutionFwdAlgoPerfStruct*)>(cudnnFindConvolutionForwardAlgorithm));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, const void*,
    cudnnFilterStruct* const, const void*, cudnnConvolutionStruct* const, cudnnTensorStruct* const,
    void*, const int, int*, cudnnConvolutionFwdAlgoPerfStruct*, void*,
    unsigned long)>(cudnnFindConvolutionForwardAlgorithmEx));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnFusedOpsPlanStruct* const,
    cudnnFusedOpsVariantParamStruct*)>(cudnnFusedOpsExecute));
static_assert(has<cudnnStatus_t(cudnnActivationStruct* const, cudnnActivationMode_t*,
    cudnnNanPropagation_t*, double*)>(cudnnGetActivationDescriptor));
static_assert(has<cudnnStatus_t(cudnnActivationStruct*,
    double*)>(cudnnGetActivationDescriptorSwishBeta));
static_assert(has<cudnnStatus_t(cudnnAttnStruct*, unsigned int*, int*, double*, cudnnDataType_t*,
    cudnnDataType_t*, cudnnMathType_t*, cudnnDropoutStruct**, cudnnDropoutStruct**, int*, int*,
    int*, int*, int*, int*, int*, int*, int*, int*, int*)>(cudnnGetAttnDescriptor));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnBatchNormMode_t, cudnnBatchNormOps_t,
    cudnnTensorStruct* const, cudnnTensorStruct* const, cudnnTensorStruct* const,
    cudnnTensorStruct* const, cudnnTensorStruct* const, cudnnTensorStruct* const,
    cudnnActivationStruct* const,
    unsigned long*)>(cudnnGetBatchNormalizationBackwardExWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnBatchNormMode_t, cudnnBatchNormOps_t,
    cudnnTensorStruct* const, cudnnTensorStruct* const, cudnnTensorStruct* const,
    cudnnTensorStruct* const, cudnnActivationStruct* const,
    unsigned long*)>(cudnnGetBatchNormalizationForwardTrainingExWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnBatchNormMode_t, cudnnBatchNormOps_t,
    cudnnActivationStruct* const, cudnnTensorStruct* const,
    unsigned long*)>(cudnnGetBatchNormalizationTrainingExReserveSpaceSize));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct*, cudnnDataType_t*)>(cudnnGetCTCLossDescriptor));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct*, cudnnDataType_t*,
    cudnnLossNormalizationMode_t*, cudnnNanPropagation_t*)>(cudnnGetCTCLossDescriptorEx));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct*, cudnnDataType_t*,
    cudnnLossNormalizationMode_t*, cudnnNanPropagation_t*, int*)>(cudnnGetCTCLossDescriptor_v8));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct*, cudnnDataType_t*,
    cudnnLossNormalizationMode_t*, cudnnCTCGradMode_t*, int*)>(cudnnGetCTCLossDescriptor_v9));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, cudnnTensorStruct* const,
    const int*, const int*, const int*, cudnnCTCLossAlgo_t, cudnnCTCLossStruct*,
    unsigned long*)>(cudnnGetCTCLossWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnCTCLossAlgo_t, cudnnCTCLossStruct*,
    cudnnTensorStruct* const, cudnnTensorStruct* const,
    unsigned long*)>(cudnnGetCTCLossWorkspaceSize_v8));
static_assert(has<cudnnStatus_t(unsigned int*, void**,
    void (**)(cudnnSeverity_t, void*, const cudnnDebugStruct*, const char*))>(cudnnGetCallback));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct* const, int*, int*, int*, int*, int*, int*,
    cudnnConvolutionMode_t*, cudnnDataType_t*)>(cudnnGetConvolution2dDescriptor));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct* const, cudnnTensorStruct* const,
    cudnnFilterStruct* const, int*, int*, int*, int*)>(cudnnGetConvolution2dForwardOutputDim));
static_assert(has<cudnnStatus_t(cudnnContext*,
    int*)>(cudnnGetConvolutionBackwardDataAlgorithmMaxCount));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnFilterStruct* const, cudnnTensorStruct* const,
    cudnnConvolutionStruct* const, cudnnTensorStruct* const, const int, int*,
    cudnnConvolutionBwdDataAlgoPerfStruct*)>(cudnnGetConvolutionBackwardDataAlgorithm_v7));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnFilterStruct* const, cudnnTensorStruct* const,
    cudnnConvolutionStruct* const, cudnnTensorStruct* const, cudnnConvolutionBwdDataAlgo_t,
    unsigned long*)>(cudnnGetConvolutionBackwardDataWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnContext*,
    int*)>(cudnnGetConvolutionBackwardFilterAlgorithmMaxCount));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, cudnnTensorStruct* const,
    cudnnConvolutionStruct* const, cudnnFilterStruct* const, const int, int*,
    cudnnConvolutionBwdFilterAlgoPerfStruct*)>(cudnnGetConvolutionBackwardFilterAlgorithm_v7));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, cudnnTensorStruct* const,
    cudnnConvolutionStruct* const, cudnnFilterStruct* const, cudnnConvolutionBwdFilterAlgo_t,
    unsigned long*)>(cudnnGetConvolutionBackwardFilterWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnContext*, int*)>(cudnnGetConvolutionForwardAlgorithmMaxCount));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, cudnnFilterStruct* const,
    cudnnConvolutionStruct* const, cudnnTensorStruct* const, const int, int*,
    cudnnConvolutionFwdAlgoPerfStruct*)>(cudnnGetConvolutionForwardAlgorithm_v7));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, cudnnFilterStruct* const,
    cudnnConvolutionStruct* const, cudnnTensorStruct* const, cudnnConvolutionFwdAlgo_t,
    unsigned long*)>(cudnnGetConvolutionForwardWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct*, int*)>(cudnnGetConvolutionGroupCount));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct*,
    cudnnMathType_t*)>(cudnnGetConvolutionMathType));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct* const, int, int*, int[], int[], int[],
    cudnnConvolutionMode_t*, cudnnDataType_t*)>(cudnnGetConvolutionNdDescriptor));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct* const, cudnnTensorStruct* const,
    cudnnFilterStruct* const, int, int[])>(cudnnGetConvolutionNdForwardOutputDim));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct*,
    cudnnReorderType_t*)>(cudnnGetConvolutionReorderType));
static_assert(has<unsigned long()>(cudnnGetCudartVersion));
static_assert(has<cudnnStatus_t(cudnnDropoutStruct*, cudnnContext*, float*, void**,
    unsigned long long*)>(cudnnGetDropoutDescriptor));
static_assert(has<const char*(cudnnStatus_t)>(cudnnGetErrorString));
static_assert(has<cudnnStatus_t(cudnnContext*, void*, void*,
    unsigned long*)>(cudnnGetExecutionPlanWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnFilterStruct* const, cudnnDataType_t*, cudnnTensorFormat_t*,
    int*, int*, int*, int*)>(cudnnGetFilter4dDescriptor));
static_assert(has<cudnnStatus_t(cudnnFilterStruct* const, int, cudnnDataType_t*,
    cudnnTensorFormat_t*, int*, int[])>(cudnnGetFilterNdDescriptor));
static_assert(has<cudnnStatus_t(cudnnFilterStruct* const,
    unsigned long*)>(cudnnGetFilterSizeInBytes));
static_assert(has<cudnnStatus_t(cudnnContext* const, cudnnFilterStruct* const,
    cudnnTensorStruct* const, cudnnConvolutionStruct* const, cudnnTensorStruct* const,
    const cudnnTensorFormat_t, cudnnFilterStruct*, cudnnTensorStruct*, cudnnConvolutionStruct*,
    cudnnTensorStruct*, cudnnTensorTransformStruct*, cudnnTensorTransformStruct*,
    cudnnTensorTransformStruct*,
    cudnnTensorTransformStruct*)>(cudnnGetFoldedConvBackwardDataDescriptors));
static_assert(has<cudnnStatus_t(cudnnFusedOpsConstParamStruct* const,
    cudnnFusedOpsConstParamLabel_t, void*, int*)>(cudnnGetFusedOpsConstParamPackAttribute));
static_assert(has<cudnnStatus_t(cudnnFusedOpsVariantParamStruct* const,
    cudnnFusedOpsVariantParamLabel_t, void*)>(cudnnGetFusedOpsVariantParamPackAttribute));
static_assert(has<cudnnStatus_t(cudnnLRNStruct*, unsigned int*, double*, double*,
    double*)>(cudnnGetLRNDescriptor));
static_assert(has<void(char*, unsigned long)>(cudnnGetLastErrorString));
static_assert(has<unsigned long()>(cudnnGetMaxDeviceVersion));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnAttnStruct* const, unsigned long*,
    unsigned long*, unsigned long*)>(cudnnGetMultiHeadAttnBuffers));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnAttnStruct* const,
    cudnnMultiHeadAttnWeightKind_t, unsigned long, const void*, cudnnTensorStruct*,
    void**)>(cudnnGetMultiHeadAttnWeights));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnNormMode_t, cudnnNormOps_t, cudnnNormAlgo_t,
    cudnnTensorStruct* const, cudnnTensorStruct* const, cudnnTensorStruct* const,
    cudnnTensorStruct* const, cudnnTensorStruct* const, cudnnTensorStruct* const,
    cudnnActivationStruct* const, cudnnTensorStruct* const, unsigned long*,
    int)>(cudnnGetNormalizationBackwardWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnNormMode_t, cudnnNormOps_t, cudnnNormAlgo_t,
    cudnnTensorStruct* const, cudnnTensorStruct* const, cudnnTensorStruct* const,
    cudnnTensorStruct* const, cudnnActivationStruct* const, cudnnTensorStruct* const,
    unsigned long*, int)>(cudnnGetNormalizationForwardTrainingWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnNormMode_t, cudnnNormOps_t, cudnnNormAlgo_t,
    cudnnActivationStruct* const, cudnnTensorStruct* const, unsigned long*,
    int)>(cudnnGetNormalizationTrainingReserveSpaceSize));
static_assert(has<cudnnStatus_t(cudnnOpTensorStruct* const, cudnnOpTensorOp_t*, cudnnDataType_t*,
    cudnnNanPropagation_t*)>(cudnnGetOpTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnPoolingStruct* const, cudnnPoolingMode_t*,
    cudnnNanPropagation_t*, int*, int*, int*, int*, int*, int*)>(cudnnGetPooling2dDescriptor));
static_assert(has<cudnnStatus_t(cudnnPoolingStruct* const, cudnnTensorStruct* const, int*, int*,
    int*, int*)>(cudnnGetPooling2dForwardOutputDim));
static_assert(has<cudnnStatus_t(cudnnPoolingStruct* const, int, cudnnPoolingMode_t*,
    cudnnNanPropagation_t*, int*, int[], int[], int[])>(cudnnGetPoolingNdDescriptor));
static_assert(has<cudnnStatus_t(cudnnPoolingStruct* const, cudnnTensorStruct* const, int,
    int[])>(cudnnGetPoolingNdForwardOutputDim));
static_assert(has<cudnnStatus_t(libraryPropertyType_t, int*)>(cudnnGetProperty));
static_assert(has<cudnnStatus_t(cudnnRNNDataStruct*, cudnnDataType_t*, cudnnRNNDataLayout_t*, int*,
    int*, int*, int, int[], void*)>(cudnnGetRNNDataDescriptor));
static_assert(has<cudnnStatus_t(cudnnRNNStruct*, cudnnRNNAlgo_t*, cudnnRNNMode_t*,
    cudnnRNNBiasMode_t*, cudnnDirectionMode_t*, cudnnRNNInputMode_t*, cudnnDataType_t*,
    cudnnDataType_t*, cudnnMathType_t*, int*, int*, int*, int*, cudnnDropoutStruct**,
    unsigned int*)>(cudnnGetRNNDescriptor_v8));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnRNNStruct*, cudnnForwardMode_t,
    cudnnRNNDataStruct*, unsigned long*, unsigned long*)>(cudnnGetRNNTempSpaceSizes));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnRNNStruct*, int, unsigned long, const void*,
    int, cudnnTensorStruct*, void**, cudnnTensorStruct*, void**)>(cudnnGetRNNWeightParams));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnRNNStruct*,
    unsigned long*)>(cudnnGetRNNWeightSpaceSize));
static_assert(has<cudnnStatus_t(cudnnReduceTensorStruct* const, cudnnReduceTensorOp_t*,
    cudnnDataType_t*, cudnnNanPropagation_t*, cudnnReduceTensorIndices_t*,
    cudnnIndicesType_t*)>(cudnnGetReduceTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnReduceTensorStruct* const,
    cudnnTensorStruct* const, cudnnTensorStruct* const,
    unsigned long*)>(cudnnGetReductionIndicesSize));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnReduceTensorStruct* const,
    cudnnTensorStruct* const, cudnnTensorStruct* const,
    unsigned long*)>(cudnnGetReductionWorkspaceSize));
static_assert(has<cudnnStatus_t(cudnnSeqDataStruct* const, cudnnDataType_t*, int*, int, int[],
    cudnnSeqDataAxis_t[], unsigned long*, unsigned long, int[], void*)>(cudnnGetSeqDataDescriptor));
static_assert(has<cudnnStatus_t(cudnnContext*, CUstream_st**)>(cudnnGetStream));
static_assert(has<cudnnStatus_t(cudnnTensorStruct* const, cudnnDataType_t*, int*, int*, int*, int*,
    int*, int*, int*, int*)>(cudnnGetTensor4dDescriptor));
static_assert(has<cudnnStatus_t(cudnnTensorStruct* const, int, cudnnDataType_t*, int*, int[],
    int[])>(cudnnGetTensorNdDescriptor));
static_assert(has<cudnnStatus_t(cudnnTensorStruct* const,
    unsigned long*)>(cudnnGetTensorSizeInBytes));
static_assert(has<cudnnStatus_t(cudnnTensorTransformStruct*, unsigned int, cudnnTensorFormat_t*,
    int[], int[], unsigned int[], cudnnFoldingDirection_t*)>(cudnnGetTensorTransformDescriptor));
static_assert(has<unsigned long()>(cudnnGetVersion));
static_assert(has<cudnnStatus_t(CUstream_st*, const cudnnGnnCscGraph_t*, const void*, const void*,
    void*, void*, void*, int, int, int, cudnnDataType_t,
    cudnnGnnAggOp_t)>(cudnnGnnAggSimpleBackward));
static_assert(has<cudnnStatus_t(CUstream_st*, const cudnnGnnCscGraph_t*, const void*, const void*,
    const void*, void*, void*, int, int, int, cudnnDataType_t,
    cudnnGnnAggOp_t)>(cudnnGnnAggSimpleForward));
static_assert(has<cudnnStatus_t(CUstream_st*, const cudnnGnnCscGraph_t*, const void*, const void*,
    const void*, const void*, const void*, const void*, const float*, const float*, void*, void*,
    void*, void*, void*, void*, void*, int, int, const cudnnGnnMhaParams_t*, cudnnDataType_t,
    cudnnDataType_t, cudnnDataType_t)>(cudnnGnnMhaGatBackward));
static_assert(has<cudnnStatus_t(CUstream_st*, const cudnnGnnCscGraph_t*, const void*, const void*,
    const void*, const void*, const float*, void*, void*, int, int, const cudnnGnnMhaParams_t*,
    cudnnDataType_t)>(cudnnGnnMhaGatForward));
static_assert(has<cudnnStatus_t(CUstream_st*, const cudnnGnnCscGraph_t*, const void*, const void*,
    const void*, const void*, const void*, const void*, const void*, const float*, const float*,
    void*, void*, void*, void*, void*, void*, void*, int, const cudnnGnnMhaParams_t*,
    cudnnDataType_t, cudnnDataType_t)>(cudnnGnnMhaGatV2Backward));
static_assert(has<cudnnStatus_t(CUstream_st*, const cudnnGnnCscGraph_t*, const void*, const void*,
    const void*, const void*, const float*, void*, void*, void*, int, const cudnnGnnMhaParams_t*,
    cudnnDataType_t)>(cudnnGnnMhaGatV2Forward));
static_assert(has<cudnnStatus_t()>(cudnnGraphVersionCheck));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, const void*,
    cudnnFilterStruct* const, cudnnConvolutionStruct* const, void*)>(cudnnIm2Col));
static_assert(has<cudnnStatus_t(cudnnTensorTransformStruct* const, cudnnTensorStruct* const,
    cudnnTensorStruct*, unsigned long*)>(cudnnInitTransformDest));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnLRNStruct*, cudnnLRNMode_t, const void*,
    cudnnTensorStruct* const, const void*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const,
    void*)>(cudnnLRNCrossChannelBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnLRNStruct*, cudnnLRNMode_t, const void*,
    cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const,
    void*)>(cudnnLRNCrossChannelForward));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, void*, void*, int, int, int, int,
    cudnnDataType_t, void*, unsigned long, void*,
    unsigned long)>(cudnnLongFFTCausalConv1dBackward));
static_assert(has<cudnnStatus_t(CUstream_st*, const void*, const void*, void*, int, int, int, int,
    cudnnDataType_t, void*, unsigned long, void*, unsigned long)>(cudnnLongFFTCausalConv1dForward));
static_assert(has<cudnnStatus_t(int, int, int, int, cudnnDataType_t, unsigned long*,
    unsigned long*)>(cudnnLongFFTCausalConv1dGetBufferSizes));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnFusedOpsPlanStruct*,
    cudnnFusedOpsConstParamStruct* const, unsigned long*)>(cudnnMakeFusedOpsPlan));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnAttnStruct* const, const int[], const int[],
    const int[], const int[], cudnnSeqDataStruct* const, const void*, cudnnSeqDataStruct* const,
    void*, const void*, cudnnSeqDataStruct* const, void*, const void*, cudnnSeqDataStruct* const,
    void*, const void*, unsigned long, const void*, unsigned long, void*, unsigned long,
    void*)>(cudnnMultiHeadAttnBackwardData));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnAttnStruct* const, cudnnWgradMode_t,
    cudnnSeqDataStruct* const, const void*, cudnnSeqDataStruct* const, const void*,
    cudnnSeqDataStruct* const, const void*, cudnnSeqDataStruct* const, const void*, unsigned long,
    const void*, void*, unsigned long, void*, unsigned long,
    void*)>(cudnnMultiHeadAttnBackwardWeights));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnAttnStruct* const, int, const int[],
    const int[], const int[], const int[], cudnnSeqDataStruct* const, const void*, const void*,
    cudnnSeqDataStruct* const, const void*, cudnnSeqDataStruct* const, const void*,
    cudnnSeqDataStruct* const, void*, unsigned long, const void*, unsigned long, void*,
    unsigned long, void*)>(cudnnMultiHeadAttnForward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnNormMode_t, cudnnNormOps_t, cudnnNormAlgo_t,
    const void*, const void*, const void*, const void*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, const void*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, void*, cudnnTensorStruct* const, void*, cudnnTensorStruct* const,
    const void*, const void*, void*, void*, double, cudnnTensorStruct* const, const void*,
    const void*, cudnnActivationStruct*, void*, unsigned long, void*, unsigned long,
    int)>(cudnnNormalizationBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnNormMode_t, cudnnNormOps_t, cudnnNormAlgo_t,
    const void*, const void*, cudnnTensorStruct* const, const void*, cudnnTensorStruct* const,
    const void*, const void*, cudnnTensorStruct* const, const void*, const void*,
    cudnnTensorStruct* const, const void*, cudnnActivationStruct*, cudnnTensorStruct* const, void*,
    double, int)>(cudnnNormalizationForwardInference));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnNormMode_t, cudnnNormOps_t, cudnnNormAlgo_t,
    const void*, const void*, cudnnTensorStruct* const, const void*, cudnnTensorStruct* const,
    const void*, const void*, double, cudnnTensorStruct* const, void*, void*, double, void*, void*,
    cudnnActivationStruct*, cudnnTensorStruct* const, const void*, cudnnTensorStruct* const, void*,
    void*, unsigned long, void*, unsigned long, int)>(cudnnNormalizationForwardTraining));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnOpTensorStruct* const, const void*,
    cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const, const void*,
    const void*, cudnnTensorStruct* const, void*)>(cudnnOpTensor));
static_assert(has<cudnnStatus_t()>(cudnnOpsVersionCheck));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnPoolingStruct* const, const void*,
    cudnnTensorStruct* const, const void*, cudnnTensorStruct* const, const void*,
    cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const,
    void*)>(cudnnPoolingBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnPoolingStruct* const, const void*,
    cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const,
    void*)>(cudnnPoolingForward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnStatus_t*, cudnnErrQueryMode_t,
    cudnnRuntimeTag_t*)>(cudnnQueryRuntimeError));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnRNNStruct*, const int[], cudnnRNNDataStruct*,
    const void*, const void*, cudnnRNNDataStruct*, void*, cudnnTensorStruct*, const void*,
    const void*, void*, cudnnTensorStruct*, const void*, const void*, void*, unsigned long,
    const void*, unsigned long, void*, unsigned long, void*)>(cudnnRNNBackwardData_v8));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnRNNStruct*, cudnnWgradMode_t, const int[],
    cudnnRNNDataStruct*, const void*, cudnnTensorStruct*, const void*, cudnnRNNDataStruct*,
    const void*, unsigned long, void*, unsigned long, void*, unsigned long,
    void*)>(cudnnRNNBackwardWeights_v8));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnRNNStruct*, cudnnForwardMode_t, const int[],
    cudnnRNNDataStruct*, const void*, cudnnRNNDataStruct*, void*, cudnnTensorStruct*, const void*,
    void*, cudnnTensorStruct*, const void*, void*, unsigned long, const void*, unsigned long, void*,
    unsigned long, void*)>(cudnnRNNForward));
static_assert(has<cudnnStatus_t(cudnnRNNStruct*, cudnnRNNClipMode_t*, cudnnNanPropagation_t*,
    double*, double*)>(cudnnRNNGetClip_v8));
static_assert(has<cudnnStatus_t(cudnnRNNStruct*, cudnnRNNClipMode_t*, double*,
    double*)>(cudnnRNNGetClip_v9));
static_assert(has<cudnnStatus_t(cudnnRNNStruct*, cudnnRNNClipMode_t, cudnnNanPropagation_t, double,
    double)>(cudnnRNNSetClip_v8));
static_assert(has<cudnnStatus_t(cudnnRNNStruct*, cudnnRNNClipMode_t, double,
    double)>(cudnnRNNSetClip_v9));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnReduceTensorStruct* const, void*, unsigned long,
    void*, unsigned long, const void*, cudnnTensorStruct* const, const void*, const void*,
    cudnnTensorStruct* const, void*)>(cudnnReduceTensor));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnFilterStruct* const, cudnnReorderType_t,
    const void*, void*, int, const void*, void*)>(cudnnReorderFilterAndBias));
static_assert(has<cudnnStatus_t(cudnnDropoutStruct*, cudnnContext*, float, void*, unsigned long,
    unsigned long long)>(cudnnRestoreDropoutDescriptor));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, void*,
    const void*)>(cudnnScaleTensor));
static_assert(has<cudnnStatus_t(cudnnActivationStruct*, cudnnActivationMode_t,
    cudnnNanPropagation_t, double)>(cudnnSetActivationDescriptor));
static_assert(has<cudnnStatus_t(cudnnActivationStruct*,
    double)>(cudnnSetActivationDescriptorSwishBeta));
static_assert(has<cudnnStatus_t(cudnnAttnStruct*, unsigned int, int, double, cudnnDataType_t,
    cudnnDataType_t, cudnnMathType_t, cudnnDropoutStruct*, cudnnDropoutStruct*, int, int, int, int,
    int, int, int, int, int, int, int)>(cudnnSetAttnDescriptor));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct*, cudnnDataType_t)>(cudnnSetCTCLossDescriptor));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct*, cudnnDataType_t, cudnnLossNormalizationMode_t,
    cudnnNanPropagation_t)>(cudnnSetCTCLossDescriptorEx));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct*, cudnnDataType_t, cudnnLossNormalizationMode_t,
    cudnnNanPropagation_t, int)>(cudnnSetCTCLossDescriptor_v8));
static_assert(has<cudnnStatus_t(cudnnCTCLossStruct*, cudnnDataType_t, cudnnLossNormalizationMode_t,
    cudnnCTCGradMode_t, int)>(cudnnSetCTCLossDescriptor_v9));
static_assert(has<cudnnStatus_t(unsigned int, void*,
    void (*)(cudnnSeverity_t, void*, const cudnnDebugStruct*, const char*))>(cudnnSetCallback));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct*, int, int, int, int, int, int,
    cudnnConvolutionMode_t, cudnnDataType_t)>(cudnnSetConvolution2dDescriptor));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct*, int)>(cudnnSetConvolutionGroupCount));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct*,
    cudnnMathType_t)>(cudnnSetConvolutionMathType));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct*, int, const int[], const int[], const int[],
    cudnnConvolutionMode_t, cudnnDataType_t)>(cudnnSetConvolutionNdDescriptor));
static_assert(has<cudnnStatus_t(cudnnConvolutionStruct*,
    cudnnReorderType_t)>(cudnnSetConvolutionReorderType));
static_assert(has<cudnnStatus_t(cudnnDropoutStruct*, cudnnContext*, float, void*, unsigned long,
    unsigned long long)>(cudnnSetDropoutDescriptor));
static_assert(has<cudnnStatus_t(cudnnFilterStruct*, cudnnDataType_t, cudnnTensorFormat_t, int, int,
    int, int)>(cudnnSetFilter4dDescriptor));
static_assert(has<cudnnStatus_t(cudnnFilterStruct*, cudnnDataType_t, cudnnTensorFormat_t, int,
    const int[])>(cudnnSetFilterNdDescriptor));
static_assert(has<cudnnStatus_t(cudnnFusedOpsConstParamStruct*, cudnnFusedOpsConstParamLabel_t,
    const void*)>(cudnnSetFusedOpsConstParamPackAttribute));
static_assert(has<cudnnStatus_t(cudnnFusedOpsVariantParamStruct*, cudnnFusedOpsVariantParamLabel_t,
    void*)>(cudnnSetFusedOpsVariantParamPackAttribute));
static_assert(has<cudnnStatus_t(cudnnLRNStruct*, unsigned int, double, double,
    double)>(cudnnSetLRNDescriptor));
static_assert(has<cudnnStatus_t(cudnnOpTensorStruct*, cudnnOpTensorOp_t, cudnnDataType_t,
    cudnnNanPropagation_t)>(cudnnSetOpTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnPoolingStruct*, cudnnPoolingMode_t, cudnnNanPropagation_t, int,
    int, int, int, int, int)>(cudnnSetPooling2dDescriptor));
static_assert(has<cudnnStatus_t(cudnnPoolingStruct*, const cudnnPoolingMode_t,
    const cudnnNanPropagation_t, int, const int[], const int[],
    const int[])>(cudnnSetPoolingNdDescriptor));
static_assert(has<cudnnStatus_t(cudnnRNNDataStruct*, cudnnDataType_t, cudnnRNNDataLayout_t, int,
    int, int, const int[], void*)>(cudnnSetRNNDataDescriptor));
static_assert(has<cudnnStatus_t(cudnnRNNStruct*, cudnnRNNAlgo_t, cudnnRNNMode_t, cudnnRNNBiasMode_t,
    cudnnDirectionMode_t, cudnnRNNInputMode_t, cudnnDataType_t, cudnnDataType_t, cudnnMathType_t,
    int, int, int, int, cudnnDropoutStruct*, unsigned int)>(cudnnSetRNNDescriptor_v8));
static_assert(has<cudnnStatus_t(cudnnReduceTensorStruct*, cudnnReduceTensorOp_t, cudnnDataType_t,
    cudnnNanPropagation_t, cudnnReduceTensorIndices_t,
    cudnnIndicesType_t)>(cudnnSetReduceTensorDescriptor));
static_assert(has<cudnnStatus_t(cudnnSeqDataStruct*, cudnnDataType_t, int, const int[],
    const cudnnSeqDataAxis_t[], unsigned long, const int[], void*)>(cudnnSetSeqDataDescriptor));
static_assert(has<cudnnStatus_t(cudnnSpatialTransformerStruct*, cudnnSamplerType_t, cudnnDataType_t,
    const int, const int[])>(cudnnSetSpatialTransformerNdDescriptor));
static_assert(has<cudnnStatus_t(cudnnContext*, CUstream_st*)>(cudnnSetStream));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorStruct* const, void*,
    const void*)>(cudnnSetTensor));
static_assert(has<cudnnStatus_t(cudnnTensorStruct*, cudnnTensorFormat_t, cudnnDataType_t, int, int,
    int, int)>(cudnnSetTensor4dDescriptor));
static_assert(has<cudnnStatus_t(cudnnTensorStruct*, cudnnDataType_t, int, int, int, int, int, int,
    int, int)>(cudnnSetTensor4dDescriptorEx));
static_assert(has<cudnnStatus_t(cudnnTensorStruct*, cudnnDataType_t, int, const int[],
    const int[])>(cudnnSetTensorNdDescriptor));
static_assert(has<cudnnStatus_t(cudnnTensorStruct*, cudnnTensorFormat_t, cudnnDataType_t, int,
    const int[])>(cudnnSetTensorNdDescriptorEx));
static_assert(has<cudnnStatus_t(cudnnTensorTransformStruct*, const unsigned int,
    const cudnnTensorFormat_t, const int[], const int[], const unsigned int[],
    const cudnnFoldingDirection_t)>(cudnnSetTensorTransformDescriptor));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnSoftmaxAlgorithm_t, cudnnSoftmaxMode_t,
    const void*, cudnnTensorStruct* const, const void*, cudnnTensorStruct* const, const void*,
    const void*, cudnnTensorStruct* const, void*)>(cudnnSoftmaxBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnSoftmaxAlgorithm_t, cudnnSoftmaxMode_t,
    const void*, cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const,
    void*)>(cudnnSoftmaxForward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnSpatialTransformerStruct* const, const void*,
    void*)>(cudnnSpatialTfGridGeneratorBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnSpatialTransformerStruct* const, const void*,
    void*)>(cudnnSpatialTfGridGeneratorForward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnSpatialTransformerStruct*, const void*,
    cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const, void*,
    const void*, cudnnTensorStruct* const, const void*, const void*, const void*,
    void*)>(cudnnSpatialTfSamplerBackward));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnSpatialTransformerStruct*, const void*,
    cudnnTensorStruct* const, const void*, const void*, const void*, cudnnTensorStruct*,
    void*)>(cudnnSpatialTfSamplerForward));
static_assert(has<cudnnStatus_t()>(cudnnSubquadraticOpsVersionCheck));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorTransformStruct* const, const void*,
    cudnnFilterStruct* const, const void*, const void*, cudnnFilterStruct* const,
    void*)>(cudnnTransformFilter));
static_assert(has<cudnnStatus_t(cudnnContext*, const void*, cudnnTensorStruct* const, const void*,
    const void*, cudnnTensorStruct* const, void*)>(cudnnTransformTensor));
static_assert(has<cudnnStatus_t(cudnnContext*, cudnnTensorTransformStruct* const, const void*,
    cudnnTensorStruct* const, const void*, const void*, cudnnTensorStruct* const,
    void*)>(cudnnTransformTensorEx));

// Structures
static_assert(sizeof(cudnnConvolutionBwdDataAlgoPerfStruct) == 48);
static_assert(alignof(cudnnConvolutionBwdDataAlgoPerfStruct) == 8);
static_assert(offsetof(cudnnConvolutionBwdDataAlgoPerfStruct, algo) == 0);
static_assert(offsetof(cudnnConvolutionBwdDataAlgoPerfStruct, status) == 4);
static_assert(offsetof(cudnnConvolutionBwdDataAlgoPerfStruct, time) == 8);
static_assert(offsetof(cudnnConvolutionBwdDataAlgoPerfStruct, memory) == 16);
static_assert(offsetof(cudnnConvolutionBwdDataAlgoPerfStruct, determinism) == 24);
static_assert(offsetof(cudnnConvolutionBwdDataAlgoPerfStruct, mathType) == 28);
static_assert(offsetof(cudnnConvolutionBwdDataAlgoPerfStruct, reserved) == 32);
static_assert(sizeof(cudnnConvolutionBwdFilterAlgoPerfStruct) == 48);
static_assert(alignof(cudnnConvolutionBwdFilterAlgoPerfStruct) == 8);
static_assert(offsetof(cudnnConvolutionBwdFilterAlgoPerfStruct, algo) == 0);
static_assert(offsetof(cudnnConvolutionBwdFilterAlgoPerfStruct, status) == 4);
static_assert(offsetof(cudnnConvolutionBwdFilterAlgoPerfStruct, time) == 8);
static_assert(offsetof(cudnnConvolutionBwdFilterAlgoPerfStruct, memory) == 16);
static_assert(offsetof(cudnnConvolutionBwdFilterAlgoPerfStruct, determinism) == 24);
static_assert(offsetof(cudnnConvolutionBwdFilterAlgoPerfStruct, mathType) == 28);
static_assert(offsetof(cudnnConvolutionBwdFilterAlgoPerfStruct, reserved) == 32);
static_assert(sizeof(cudnnConvolutionFwdAlgoPerfStruct) == 48);
static_assert(alignof(cudnnConvolutionFwdAlgoPerfStruct) == 8);
static_assert(offsetof(cudnnConvolutionFwdAlgoPerfStruct, algo) == 0);
static_assert(offsetof(cudnnConvolutionFwdAlgoPerfStruct, status) == 4);
static_assert(offsetof(cudnnConvolutionFwdAlgoPerfStruct, time) == 8);
static_assert(offsetof(cudnnConvolutionFwdAlgoPerfStruct, memory) == 16);
static_assert(offsetof(cudnnConvolutionFwdAlgoPerfStruct, determinism) == 24);
static_assert(offsetof(cudnnConvolutionFwdAlgoPerfStruct, mathType) == 28);
static_assert(offsetof(cudnnConvolutionFwdAlgoPerfStruct, reserved) == 32);
static_assert(sizeof(cudnnDebugStruct) == 120);
static_assert(alignof(cudnnDebugStruct) == 8);
static_assert(offsetof(cudnnDebugStruct, cudnn_version) == 0);
static_assert(offsetof(cudnnDebugStruct, cudnnStatus) == 4);
static_assert(offsetof(cudnnDebugStruct, time_sec) == 8);
static_assert(offsetof(cudnnDebugStruct, time_usec) == 12);
static_assert(offsetof(cudnnDebugStruct, time_delta) == 16);
static_assert(offsetof(cudnnDebugStruct, handle) == 24);
static_assert(offsetof(cudnnDebugStruct, stream) == 32);
static_assert(offsetof(cudnnDebugStruct, pid) == 40);
static_assert(offsetof(cudnnDebugStruct, tid) == 48);
static_assert(offsetof(cudnnDebugStruct, cudaDeviceId) == 56);
static_assert(offsetof(cudnnDebugStruct, reserved) == 60);
static_assert(sizeof(cudnnFractionStruct) == 16);
static_assert(alignof(cudnnFractionStruct) == 8);
static_assert(offsetof(cudnnFractionStruct, numerator) == 0);
static_assert(offsetof(cudnnFractionStruct, denominator) == 8);
static_assert(sizeof(cudnnGnnCscGraph_t) == 72);
static_assert(alignof(cudnnGnnCscGraph_t) == 8);
static_assert(offsetof(cudnnGnnCscGraph_t, cscOffsets) == 0);
static_assert(offsetof(cudnnGnnCscGraph_t, cscIndices) == 8);
static_assert(offsetof(cudnnGnnCscGraph_t, mapCscToCoo) == 16);
static_assert(offsetof(cudnnGnnCscGraph_t, mapRevToCoo) == 24);
static_assert(offsetof(cudnnGnnCscGraph_t, nSrcNodes) == 32);
static_assert(offsetof(cudnnGnnCscGraph_t, nDstNodes) == 40);
static_assert(offsetof(cudnnGnnCscGraph_t, nIndices) == 48);
static_assert(offsetof(cudnnGnnCscGraph_t, idxType) == 56);
static_assert(offsetof(cudnnGnnCscGraph_t, cscRevOffsets) == 64);
static_assert(sizeof(cudnnGnnMhaParams_t) == 16);
static_assert(alignof(cudnnGnnMhaParams_t) == 4);
static_assert(offsetof(cudnnGnnMhaParams_t, activation) == 0);
static_assert(offsetof(cudnnGnnMhaParams_t, activationAlpha) == 4);
static_assert(offsetof(cudnnGnnMhaParams_t, numHeads) == 8);
static_assert(offsetof(cudnnGnnMhaParams_t, concatHeads) == 12);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<cudnnActivationMode_t>, unsigned int>);
static_assert(CUDNN_ACTIVATION_SIGMOID == 0);
static_assert(CUDNN_ACTIVATION_RELU == 1);
static_assert(CUDNN_ACTIVATION_TANH == 2);
static_assert(CUDNN_ACTIVATION_CLIPPED_RELU == 3);
static_assert(CUDNN_ACTIVATION_ELU == 4);
static_assert(CUDNN_ACTIVATION_IDENTITY == 5);
static_assert(CUDNN_ACTIVATION_SWISH == 6);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendAttributeName_t>, unsigned int>);
static_assert(CUDNN_ATTR_POINTWISE_MODE == 0);
static_assert(CUDNN_ATTR_POINTWISE_MATH_PREC == 1);
static_assert(CUDNN_ATTR_POINTWISE_NAN_PROPAGATION == 2);
static_assert(CUDNN_ATTR_POINTWISE_RELU_LOWER_CLIP == 3);
static_assert(CUDNN_ATTR_POINTWISE_RELU_UPPER_CLIP == 4);
static_assert(CUDNN_ATTR_POINTWISE_RELU_LOWER_CLIP_SLOPE == 5);
static_assert(CUDNN_ATTR_POINTWISE_ELU_ALPHA == 6);
static_assert(CUDNN_ATTR_POINTWISE_SOFTPLUS_BETA == 7);
static_assert(CUDNN_ATTR_POINTWISE_SWISH_BETA == 8);
static_assert(CUDNN_ATTR_POINTWISE_AXIS == 9);
static_assert(CUDNN_ATTR_CONVOLUTION_COMP_TYPE == 100);
static_assert(CUDNN_ATTR_CONVOLUTION_CONV_MODE == 101);
static_assert(CUDNN_ATTR_CONVOLUTION_DILATIONS == 102);
static_assert(CUDNN_ATTR_CONVOLUTION_FILTER_STRIDES == 103);
static_assert(CUDNN_ATTR_CONVOLUTION_POST_PADDINGS == 104);
static_assert(CUDNN_ATTR_CONVOLUTION_PRE_PADDINGS == 105);
static_assert(CUDNN_ATTR_CONVOLUTION_SPATIAL_DIMS == 106);
static_assert(CUDNN_ATTR_ENGINEHEUR_MODE == 200);
static_assert(CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH == 201);
static_assert(CUDNN_ATTR_ENGINEHEUR_RESULTS == 202);
static_assert(CUDNN_ATTR_ENGINEHEUR_SM_COUNT_TARGET == 203);
static_assert(CUDNN_ATTR_ENGINEHEUR_DEVICEPROP == 204);
static_assert(CUDNN_ATTR_ENGINEHEUR_SHARED_MEMORY_LIMIT == 205);
static_assert(CUDNN_ATTR_ENGINECFG_ENGINE == 300);
static_assert(CUDNN_ATTR_ENGINECFG_INTERMEDIATE_INFO == 301);
static_assert(CUDNN_ATTR_ENGINECFG_KNOB_CHOICES == 302);
static_assert(CUDNN_ATTR_ENGINECFG_WORKSPACE_SIZE == 303);
static_assert(CUDNN_ATTR_ENGINECFG_SHARED_MEMORY_USED == 304);
static_assert(CUDNN_ATTR_EXECUTION_PLAN_HANDLE == 400);
static_assert(CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG == 401);
static_assert(CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE == 402);
static_assert(CUDNN_ATTR_EXECUTION_PLAN_COMPUTED_INTERMEDIATE_UIDS == 403);
static_assert(CUDNN_ATTR_EXECUTION_PLAN_RUN_ONLY_INTERMEDIATE_UIDS == 404);
static_assert(CUDNN_ATTR_EXECUTION_PLAN_JSON_REPRESENTATION == 405);
static_assert(CUDNN_ATTR_EXECUTION_PLAN_KERNEL_CACHE == 406);
static_assert(CUDNN_ATTR_EXECUTION_PLAN_DEVICEPROP == 407);
static_assert(CUDNN_ATTR_EXECUTION_PLAN_CUDA_GRAPH_RETENTION == 408);
static_assert(CUDNN_ATTR_INTERMEDIATE_INFO_UNIQUE_ID == 500);
static_assert(CUDNN_ATTR_INTERMEDIATE_INFO_SIZE == 501);
static_assert(CUDNN_ATTR_INTERMEDIATE_INFO_DEPENDENT_DATA_UIDS == 502);
static_assert(CUDNN_ATTR_INTERMEDIATE_INFO_DEPENDENT_ATTRIBUTES == 503);
static_assert(CUDNN_ATTR_KNOB_CHOICE_KNOB_TYPE == 600);
static_assert(CUDNN_ATTR_KNOB_CHOICE_KNOB_VALUE == 601);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA == 700);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA == 701);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC == 702);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_W == 703);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_X == 704);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y == 705);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_ALPHA == 706);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_BETA == 707);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_CONV_DESC == 708);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_W == 709);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DX == 710);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DY == 711);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_ALPHA == 712);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_BETA == 713);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_CONV_DESC == 714);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DW == 715);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_X == 716);
static_assert(CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DY == 717);
static_assert(CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR == 750);
static_assert(CUDNN_ATTR_OPERATION_POINTWISE_XDESC == 751);
static_assert(CUDNN_ATTR_OPERATION_POINTWISE_BDESC == 752);
static_assert(CUDNN_ATTR_OPERATION_POINTWISE_YDESC == 753);
static_assert(CUDNN_ATTR_OPERATION_POINTWISE_ALPHA1 == 754);
static_assert(CUDNN_ATTR_OPERATION_POINTWISE_ALPHA2 == 755);
static_assert(CUDNN_ATTR_OPERATION_POINTWISE_DXDESC == 756);
static_assert(CUDNN_ATTR_OPERATION_POINTWISE_DYDESC == 757);
static_assert(CUDNN_ATTR_OPERATION_POINTWISE_TDESC == 758);
static_assert(CUDNN_ATTR_OPERATION_GENSTATS_MODE == 770);
static_assert(CUDNN_ATTR_OPERATION_GENSTATS_MATH_PREC == 771);
static_assert(CUDNN_ATTR_OPERATION_GENSTATS_XDESC == 772);
static_assert(CUDNN_ATTR_OPERATION_GENSTATS_SUMDESC == 773);
static_assert(CUDNN_ATTR_OPERATION_GENSTATS_SQSUMDESC == 774);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_STATS_MODE == 780);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_MATH_PREC == 781);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_Y_SUM_DESC == 782);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_Y_SQ_SUM_DESC == 783);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_SCALE_DESC == 784);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_BIAS_DESC == 785);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_MEAN_DESC == 786);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_VAR_DESC == 787);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_MEAN_DESC == 788);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_VAR_DESC == 789);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_SAVED_MEAN_DESC == 790);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_SAVED_INV_STD_DESC == 791);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_EQ_SCALE_DESC == 792);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_EQ_BIAS_DESC == 793);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_ACCUM_COUNT_DESC == 794);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_EPSILON_DESC == 795);
static_assert(CUDNN_ATTR_OPERATION_BN_FINALIZE_EXP_AVERATE_FACTOR_DESC == 796);
static_assert(CUDNN_ATTR_OPERATIONGRAPH_HANDLE == 800);
static_assert(CUDNN_ATTR_OPERATIONGRAPH_OPS == 801);
static_assert(CUDNN_ATTR_OPERATIONGRAPH_ENGINE_GLOBAL_COUNT == 802);
static_assert(CUDNN_ATTR_OPERATIONGRAPH_IS_DYNAMIC_SHAPE_ENABLED == 803);
static_assert(CUDNN_ATTR_OPERATIONGRAPH_IS_SAME_TOPOLOGY == 804);
static_assert(CUDNN_ATTR_OPERATIONGRAPH_IS_OVERRIDE_SHAPE_ENABLED == 805);
static_assert(CUDNN_ATTR_OPERATIONGRAPH_MODE == 806);
static_assert(CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT == 900);
static_assert(CUDNN_ATTR_TENSOR_DATA_TYPE == 901);
static_assert(CUDNN_ATTR_TENSOR_DIMENSIONS == 902);
static_assert(CUDNN_ATTR_TENSOR_STRIDES == 903);
static_assert(CUDNN_ATTR_TENSOR_VECTOR_COUNT == 904);
static_assert(CUDNN_ATTR_TENSOR_VECTORIZED_DIMENSION == 905);
static_assert(CUDNN_ATTR_TENSOR_UNIQUE_ID == 906);
static_assert(CUDNN_ATTR_TENSOR_IS_VIRTUAL == 907);
static_assert(CUDNN_ATTR_TENSOR_IS_BY_VALUE == 908);
static_assert(CUDNN_ATTR_TENSOR_REORDERING_MODE == 909);
static_assert(CUDNN_ATTR_TENSOR_CONSTANT_VALUE == 910);
static_assert(CUDNN_ATTR_TENSOR_RAGGED_OFFSET_DESC == 913);
static_assert(CUDNN_ATTR_TENSOR_RAGGED_OFFSET_MULTIPLIER == 914);
static_assert(CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS == 1000);
static_assert(CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS == 1001);
static_assert(CUDNN_ATTR_VARIANT_PACK_INTERMEDIATES == 1002);
static_assert(CUDNN_ATTR_VARIANT_PACK_WORKSPACE == 1003);
static_assert(CUDNN_ATTR_VARIANT_PACK_OVERRIDE_UNIQUE_IDS == 1010);
static_assert(CUDNN_ATTR_VARIANT_PACK_OVERRIDE_SHAPES == 1011);
static_assert(CUDNN_ATTR_VARIANT_PACK_OVERRIDE_STRIDES == 1012);
static_assert(CUDNN_ATTR_LAYOUT_INFO_TENSOR_UID == 1100);
static_assert(CUDNN_ATTR_LAYOUT_INFO_TYPES == 1101);
static_assert(CUDNN_ATTR_KNOB_INFO_TYPE == 1200);
static_assert(CUDNN_ATTR_KNOB_INFO_MAXIMUM_VALUE == 1201);
static_assert(CUDNN_ATTR_KNOB_INFO_MINIMUM_VALUE == 1202);
static_assert(CUDNN_ATTR_KNOB_INFO_STRIDE == 1203);
static_assert(CUDNN_ATTR_ENGINE_OPERATION_GRAPH == 1300);
static_assert(CUDNN_ATTR_ENGINE_GLOBAL_INDEX == 1301);
static_assert(CUDNN_ATTR_ENGINE_KNOB_INFO == 1302);
static_assert(CUDNN_ATTR_ENGINE_NUMERICAL_NOTE == 1303);
static_assert(CUDNN_ATTR_ENGINE_LAYOUT_INFO == 1304);
static_assert(CUDNN_ATTR_ENGINE_BEHAVIOR_NOTE == 1305);
static_assert(CUDNN_ATTR_ENGINE_SM_COUNT_TARGET == 1306);
static_assert(CUDNN_ATTR_ENGINE_DEVICEPROP == 1307);
static_assert(CUDNN_ATTR_ENGINE_DISABLE_CLUSTER_COOPERATIVE == 1308);
static_assert(CUDNN_ATTR_ENGINE_SHARED_MEMORY_LIMIT == 1309);
static_assert(CUDNN_ATTR_MATMUL_COMP_TYPE == 1500);
static_assert(CUDNN_ATTR_MATMUL_PADDING_VALUE == 1503);
static_assert(CUDNN_ATTR_OPERATION_MATMUL_ADESC == 1520);
static_assert(CUDNN_ATTR_OPERATION_MATMUL_BDESC == 1521);
static_assert(CUDNN_ATTR_OPERATION_MATMUL_CDESC == 1522);
static_assert(CUDNN_ATTR_OPERATION_MATMUL_DESC == 1523);
static_assert(CUDNN_ATTR_OPERATION_MATMUL_IRREGULARLY_STRIDED_BATCH_COUNT == 1524);
static_assert(CUDNN_ATTR_OPERATION_MATMUL_GEMM_M_OVERRIDE_DESC == 1525);
static_assert(CUDNN_ATTR_OPERATION_MATMUL_GEMM_N_OVERRIDE_DESC == 1526);
static_assert(CUDNN_ATTR_OPERATION_MATMUL_GEMM_K_OVERRIDE_DESC == 1527);
static_assert(CUDNN_ATTR_REDUCTION_OPERATOR == 1600);
static_assert(CUDNN_ATTR_REDUCTION_COMP_TYPE == 1601);
static_assert(CUDNN_ATTR_REDUCTION_IS_DETERMINISTIC == 1602);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_XDESC == 1610);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_YDESC == 1611);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_DESC == 1612);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_GROUP_OFFSET_DESC == 1613);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_MATH_PREC == 1620);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_MEAN_DESC == 1621);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_INVSTD_DESC == 1622);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_BN_SCALE_DESC == 1623);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_X_DESC == 1624);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DY_DESC == 1625);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_SCALE_DESC == 1626);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_BIAS_DESC == 1627);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_DY_SCALE_DESC == 1628);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_X_SCALE_DESC == 1629);
static_assert(CUDNN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_BIAS == 1630);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_DIMS == 1640);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_INIT_VALUES == 1641);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_SUBGRAPH == 1642);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_SUBGRAPH_ACCUMULATOR_UIDS == 1643);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_SUBGRAPH_CURRENT_UIDS == 1644);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_SUBGRAPH_OUTPUT_UIDS == 1645);
static_assert(CUDNN_ATTR_OPERATION_REDUCTION_SUBGRAPH_COMPUTE_TYPES == 1646);
static_assert(CUDNN_ATTR_RESAMPLE_MODE == 1700);
static_assert(CUDNN_ATTR_RESAMPLE_COMP_TYPE == 1701);
static_assert(CUDNN_ATTR_RESAMPLE_SPATIAL_DIMS == 1702);
static_assert(CUDNN_ATTR_RESAMPLE_POST_PADDINGS == 1703);
static_assert(CUDNN_ATTR_RESAMPLE_PRE_PADDINGS == 1704);
static_assert(CUDNN_ATTR_RESAMPLE_STRIDES == 1705);
static_assert(CUDNN_ATTR_RESAMPLE_WINDOW_DIMS == 1706);
static_assert(CUDNN_ATTR_RESAMPLE_NAN_PROPAGATION == 1707);
static_assert(CUDNN_ATTR_RESAMPLE_PADDING_MODE == 1708);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_FWD_XDESC == 1710);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_FWD_YDESC == 1711);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_FWD_IDXDESC == 1712);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_FWD_ALPHA == 1713);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_FWD_BETA == 1714);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_FWD_DESC == 1716);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DXDESC == 1720);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DYDESC == 1721);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_BWD_IDXDESC == 1722);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_BWD_ALPHA == 1723);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_BWD_BETA == 1724);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_BWD_DESC == 1725);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_BWD_XDESC == 1726);
static_assert(CUDNN_ATTR_OPERATION_RESAMPLE_BWD_YDESC == 1727);
static_assert(CUDNN_ATTR_OPERATION_CONCAT_AXIS == 1800);
static_assert(CUDNN_ATTR_OPERATION_CONCAT_INPUT_DESCS == 1801);
static_assert(CUDNN_ATTR_OPERATION_CONCAT_INPLACE_INDEX == 1802);
static_assert(CUDNN_ATTR_OPERATION_CONCAT_OUTPUT_DESC == 1803);
static_assert(CUDNN_ATTR_OPERATION_SIGNAL_MODE == 1900);
static_assert(CUDNN_ATTR_OPERATION_SIGNAL_FLAGDESC == 1901);
static_assert(CUDNN_ATTR_OPERATION_SIGNAL_VALUE == 1902);
static_assert(CUDNN_ATTR_OPERATION_SIGNAL_XDESC == 1903);
static_assert(CUDNN_ATTR_OPERATION_SIGNAL_YDESC == 1904);
static_assert(CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_CONTAINER_DESC == 1950);
static_assert(CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_YDESC == 1951);
static_assert(CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_SEQUENCE_DESC == 1952);
static_assert(CUDNN_ATTR_OPERATION_PAGED_CACHE_LOAD_PAGE_TABLE_DESC == 1953);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_MODE == 2000);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_PHASE == 2001);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_XDESC == 2002);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_MEAN_DESC == 2003);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_INV_VARIANCE_DESC == 2004);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_SCALE_DESC == 2005);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_BIAS_DESC == 2006);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_EPSILON_DESC == 2007);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_EXP_AVG_FACTOR_DESC == 2008);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_MEAN_DESC == 2009);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_VAR_DESC == 2010);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_MEAN_DESC == 2011);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_VAR_DESC == 2012);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_YDESC == 2013);
static_assert(CUDNN_ATTR_OPERATION_NORM_FWD_PEER_STAT_DESCS == 2014);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_MODE == 2100);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_XDESC == 2101);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_MEAN_DESC == 2102);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_INV_VARIANCE_DESC == 2103);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_DYDESC == 2104);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_SCALE_DESC == 2105);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_EPSILON_DESC == 2106);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_DSCALE_DESC == 2107);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_DBIAS_DESC == 2108);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_DXDESC == 2109);
static_assert(CUDNN_ATTR_OPERATION_NORM_BWD_PEER_STAT_DESCS == 2110);
static_assert(CUDNN_ATTR_OPERATION_RESHAPE_XDESC == 2200);
static_assert(CUDNN_ATTR_OPERATION_RESHAPE_YDESC == 2201);
static_assert(CUDNN_ATTR_OPERATION_RESHAPE_MODE == 2202);
static_assert(CUDNN_ATTR_OPERATION_TRANSPOSE_XDESC == 3200);
static_assert(CUDNN_ATTR_OPERATION_TRANSPOSE_YDESC == 3201);
static_assert(CUDNN_ATTR_OPERATION_TRANSPOSE_PERMUTATION == 3202);
static_assert(CUDNN_ATTR_OPERATION_SLICE_XDESC == 3300);
static_assert(CUDNN_ATTR_OPERATION_SLICE_YDESC == 3301);
static_assert(CUDNN_ATTR_OPERATION_SLICE_START_INDICES == 3302);
static_assert(CUDNN_ATTR_OPERATION_SLICE_LIMIT_INDICES == 3303);
static_assert(CUDNN_ATTR_OPERATION_SLICE_STRIDES == 3304);
static_assert(CUDNN_ATTR_OPERATION_ROPE_FWD_XDESC == 3400);
static_assert(CUDNN_ATTR_OPERATION_ROPE_FWD_YDESC == 3401);
static_assert(CUDNN_ATTR_OPERATION_ROPE_FWD_FREQSDESC == 3402);
static_assert(CUDNN_ATTR_OPERATION_ROPE_FWD_OUTPUT_SCALE == 3403);
static_assert(CUDNN_ATTR_OPERATION_ROPE_FWD_ROPE_DIM == 3404);
static_assert(CUDNN_ATTR_OPERATION_ROPE_BWD_DYDESC == 3410);
static_assert(CUDNN_ATTR_OPERATION_ROPE_BWD_DXDESC == 3411);
static_assert(CUDNN_ATTR_OPERATION_ROPE_BWD_FREQSDESC == 3412);
static_assert(CUDNN_ATTR_OPERATION_ROPE_BWD_OUTPUT_SCALE == 3413);
static_assert(CUDNN_ATTR_OPERATION_ROPE_BWD_ROPE_DIM == 3414);
static_assert(CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_XDESC == 2250);
static_assert(CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_YDESC == 2251);
static_assert(CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_LOWER_BANDWIDTH == 2252);
static_assert(CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_UPPER_BANDWIDTH == 2253);
static_assert(CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_AXIS == 2254);
static_assert(CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_PAD_VALUE == 2255);
static_assert(CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_KV_TOKEN_OFFSET_DESC == 2256);
static_assert(CUDNN_ATTR_OPERATION_EXPAND_BAND_MATRIX_SPECULATIVE_MASK_DESC == 2257);
static_assert(CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_XDESC == 2270);
static_assert(CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_YDESC == 2271);
static_assert(CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_LOWER_BANDWIDTH == 2272);
static_assert(CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_UPPER_BANDWIDTH == 2273);
static_assert(CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_AXIS == 2274);
static_assert(CUDNN_ATTR_OPERATION_CONTRACT_BAND_MATRIX_PAD_VALUE == 2275);
static_assert(CUDNN_ATTR_OPERATION_CONTRACT_BAND_MAX_TOKEN_VALUE == 2276);
static_assert(CUDNN_ATTR_RNG_DISTRIBUTION == 2300);
static_assert(CUDNN_ATTR_RNG_NORMAL_DIST_MEAN == 2301);
static_assert(CUDNN_ATTR_RNG_NORMAL_DIST_STANDARD_DEVIATION == 2302);
static_assert(CUDNN_ATTR_RNG_UNIFORM_DIST_MAXIMUM == 2303);
static_assert(CUDNN_ATTR_RNG_UNIFORM_DIST_MINIMUM == 2304);
static_assert(CUDNN_ATTR_RNG_BERNOULLI_DIST_PROBABILITY == 2305);
static_assert(CUDNN_ATTR_OPERATION_RNG_YDESC == 2310);
static_assert(CUDNN_ATTR_OPERATION_RNG_SEED == 2311);
static_assert(CUDNN_ATTR_OPERATION_RNG_DESC == 2312);
static_assert(CUDNN_ATTR_OPERATION_RNG_OFFSET_DESC == 2313);
static_assert(CUDNN_ATTR_KERNEL_CACHE_OPERATION_GRAPH == 2400);
static_assert(CUDNN_ATTR_KERNEL_CACHE_IS_ENGINECFG_KERNEL_CACHED == 2401);
static_assert(CUDNN_ATTR_KERNEL_CACHE_JSON_REPRESENTATION == 2402);
static_assert(CUDNN_ATTR_KERNEL_CACHE_REVISION == 2403);
static_assert(CUDNN_ATTR_KERNEL_CACHE_ENTRY_COUNT == 2404);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_XDESC == 2500);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_YDESC == 2501);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_SCALE_DESC == 2502);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_MATH_PREC == 2503);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_QUANTIZE_BLOCK_SIZE == 2504);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_XDESC == 2600);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_SCALE_DESC == 2601);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_YDESC == 2602);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_MATH_PREC == 2603);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_BLOCK_SIZE == 2604);
static_assert(CUDNN_ATTR_OPERATION_BLOCK_SCALE_DEQUANTIZE_NEG_SCALE == 2605);
static_assert(CUDNN_ATTR_DEVICEPROP_DEVICE_ID == 2700);
static_assert(CUDNN_ATTR_DEVICEPROP_HANDLE == 2701);
static_assert(CUDNN_ATTR_DEVICEPROP_JSON_REPRESENTATION == 2702);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_QDESC == 2800);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_KDESC == 2801);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_VDESC == 2802);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_ODESC == 2803);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_STATSDESC == 2804);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_SCALEDESC == 2805);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_BLOCK_MASK_DESC == 2806);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_PAGE_TABLE_KDESC == 2807);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_PAGE_TABLE_VDESC == 2808);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_SEQ_LEN_QDESC == 2809);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_SEQ_LEN_KVDESC == 2810);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_SUBGRAPH == 2811);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_SUBGRAPH_INPUT_UID == 2812);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_SUBGRAPH_OUTPUT_UID == 2813);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_SOFTMAX_DESC == 2814);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_SEED_DESC == 2815);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_OFFSET_DESC == 2816);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_RNG_DUMP_DESC == 2817);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_DROPOUT_PROBABILITY == 2818);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_UNFUSE_FMA == 2819);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_CU_SEQ_LEN_QDESC == 2820);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_CU_SEQ_LEN_KVDESC == 2821);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_DESCALE_QDESC == 2822);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_DESCALE_KDESC == 2823);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_DESCALE_VDESC == 2824);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_DESCALE_SDESC == 2825);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_SCALE_SDESC == 2826);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_SCALE_ODESC == 2827);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_AMAX_SDESC == 2828);
static_assert(CUDNN_ATTR_OPERATION_SDPA_FWD_AMAX_ODESC == 2829);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_QDESC == 2851);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_KDESC == 2852);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_VDESC == 2853);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_ODESC == 2854);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_STATSDESC == 2855);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_SCALEDESC == 2856);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_SEQ_LEN_QDESC == 2857);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_SEQ_LEN_KVDESC == 2858);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_DQDESC == 2859);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_DKDESC == 2860);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_DVDESC == 2861);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_DODDESC == 2862);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_SINK_DESC == 2863);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_DSINK_DESC == 2864);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_MAX_TOTAL_SEQ_LEN_Q == 2865);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_MAX_TOTAL_SEQ_LEN_KV == 2866);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_SUBGRAPH == 2867);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_SUBGRAPH_INPUT_UID == 2868);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_SUBGRAPH_OUTPUT_UID == 2869);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_CU_SEQ_LEN_QDESC == 2870);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_CU_SEQ_LEN_KVDESC == 2871);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_DROPOUT_SEED_DESC == 2872);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_DROPOUT_OFFSET_DESC == 2873);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_DROPOUT_PROBABILITY == 2874);
static_assert(CUDNN_ATTR_OPERATION_SDPA_BWD_DBIAS_DESC == 2875);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_MODE == 2900);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_MATH_PREC == 2901);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_DESC == 2902);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_WEIGHT_DESC == 2903);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_FIRST_TOKEN_OFFSET_DESC == 2904);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_OUTPUT_DESC == 2905);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_INDEX_DESC == 2906);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOKEN_KS_DESC == 2907);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_TOP_K == 2908);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_MATH_PREC == 2951);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_TOKEN_DESC == 2952);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_DWEIGHT_DESC == 2953);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_FIRST_TOKEN_OFFSET_DESC == 2954);
static_assert(CUDNN_ATTR_OPERATION_MOE_GROUPED_MATMUL_BWD_DOUTPUT_DESC == 2955);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_XDESC == 3000);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_SEQ_LEN_KVDESC == 3001);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_SEQ_LEN_QDESC == 3002);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_LEFT_BOUND_DESC == 3003);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_SHIFT_RIGHT_BOUND_DESC == 3004);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_BDESC == 3005);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_YDESC == 3006);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_COMPARISON_MODE == 3007);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_CU_SEQ_LEN_KVDESC == 3008);
static_assert(CUDNN_ATTR_OPERATION_DIAGONAL_BAND_MASK_CU_SEQ_LEN_QDESC == 3009);
static_assert(CUDNN_ATTR_OPERATION_SOFTMAX_XDESC == 3100);
static_assert(CUDNN_ATTR_OPERATION_SOFTMAX_YDESC == 3101);
static_assert(CUDNN_ATTR_OPERATION_SOFTMAX_STATS_DESC == 3102);
static_assert(CUDNN_ATTR_OPERATION_SOFTMAX_MAX_DESC == 3103);
static_assert(CUDNN_ATTR_OPERATION_SOFTMAX_SUM_EXP_DESC == 3104);
static_assert(CUDNN_ATTR_OPERATION_SOFTMAX_SINK_DESC == 3105);
static_assert(CUDNN_ATTR_OPERATION_SOFTMAX_STATS_LOG2 == 3106);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendAttributeType_t>, unsigned int>);
static_assert(CUDNN_TYPE_HANDLE == 0);
static_assert(CUDNN_TYPE_DATA_TYPE == 1);
static_assert(CUDNN_TYPE_BOOLEAN == 2);
static_assert(CUDNN_TYPE_INT64 == 3);
static_assert(CUDNN_TYPE_FLOAT == 4);
static_assert(CUDNN_TYPE_DOUBLE == 5);
static_assert(CUDNN_TYPE_VOID_PTR == 6);
static_assert(CUDNN_TYPE_CONVOLUTION_MODE == 7);
static_assert(CUDNN_TYPE_HEUR_MODE == 8);
static_assert(CUDNN_TYPE_KNOB_TYPE == 9);
static_assert(CUDNN_TYPE_NAN_PROPOGATION == 10);
static_assert(CUDNN_TYPE_NUMERICAL_NOTE == 11);
static_assert(CUDNN_TYPE_LAYOUT_TYPE == 12);
static_assert(CUDNN_TYPE_ATTRIB_NAME == 13);
static_assert(CUDNN_TYPE_POINTWISE_MODE == 14);
static_assert(CUDNN_TYPE_BACKEND_DESCRIPTOR == 15);
static_assert(CUDNN_TYPE_GENSTATS_MODE == 16);
static_assert(CUDNN_TYPE_BN_FINALIZE_STATS_MODE == 17);
static_assert(CUDNN_TYPE_REDUCTION_OPERATOR_TYPE == 18);
static_assert(CUDNN_TYPE_BEHAVIOR_NOTE == 19);
static_assert(CUDNN_TYPE_TENSOR_REORDERING_MODE == 20);
static_assert(CUDNN_TYPE_RESAMPLE_MODE == 21);
static_assert(CUDNN_TYPE_PADDING_MODE == 22);
static_assert(CUDNN_TYPE_INT32 == 23);
static_assert(CUDNN_TYPE_CHAR == 24);
static_assert(CUDNN_TYPE_SIGNAL_MODE == 25);
static_assert(CUDNN_TYPE_FRACTION == 26);
static_assert(CUDNN_TYPE_NORM_MODE == 27);
static_assert(CUDNN_TYPE_NORM_FWD_PHASE == 28);
static_assert(CUDNN_TYPE_RNG_DISTRIBUTION == 29);
static_assert(CUDNN_TYPE_MOE_GROUPED_MATMUL_MODE == 30);
static_assert(CUDNN_TYPE_RESHAPE_MODE == 31);
static_assert(CUDNN_TYPE_OPERATIONGRAPH_MODE == 32);
static_assert(CUDNN_TYPE_CUDA_GRAPH_RETENTION == 33);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendBehaviorNote_t>, unsigned int>);
static_assert(CUDNN_BEHAVIOR_NOTE_RUNTIME_COMPILATION == 0);
static_assert(CUDNN_BEHAVIOR_NOTE_REQUIRES_FILTER_INT8x32_REORDER == 1);
static_assert(CUDNN_BEHAVIOR_NOTE_REQUIRES_BIAS_INT8x32_REORDER == 2);
static_assert(CUDNN_BEHAVIOR_NOTE_SUPPORTS_CUDA_GRAPH_NATIVE_API == 3);
static_assert(CUDNN_BEHAVIOR_NOTE_CUBLASLT_DEPENDENCY == 4);
static_assert(CUDNN_BEHAVIOR_NOTE_TYPE_COUNT == 5);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendDescriptorType_t>, unsigned int>);
static_assert(CUDNN_BACKEND_POINTWISE_DESCRIPTOR == 0);
static_assert(CUDNN_BACKEND_CONVOLUTION_DESCRIPTOR == 1);
static_assert(CUDNN_BACKEND_ENGINE_DESCRIPTOR == 2);
static_assert(CUDNN_BACKEND_ENGINECFG_DESCRIPTOR == 3);
static_assert(CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR == 4);
static_assert(CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR == 5);
static_assert(CUDNN_BACKEND_INTERMEDIATE_INFO_DESCRIPTOR == 6);
static_assert(CUDNN_BACKEND_KNOB_CHOICE_DESCRIPTOR == 7);
static_assert(CUDNN_BACKEND_KNOB_INFO_DESCRIPTOR == 8);
static_assert(CUDNN_BACKEND_LAYOUT_INFO_DESCRIPTOR == 9);
static_assert(CUDNN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR == 10);
static_assert(CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_FILTER_DESCRIPTOR == 11);
static_assert(CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_DATA_DESCRIPTOR == 12);
static_assert(CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR == 13);
static_assert(CUDNN_BACKEND_OPERATION_GEN_STATS_DESCRIPTOR == 14);
static_assert(CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR == 15);
static_assert(CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR == 16);
static_assert(CUDNN_BACKEND_TENSOR_DESCRIPTOR == 17);
static_assert(CUDNN_BACKEND_MATMUL_DESCRIPTOR == 18);
static_assert(CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR == 19);
static_assert(CUDNN_BACKEND_OPERATION_BN_FINALIZE_STATISTICS_DESCRIPTOR == 20);
static_assert(CUDNN_BACKEND_REDUCTION_DESCRIPTOR == 21);
static_assert(CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR == 22);
static_assert(CUDNN_BACKEND_OPERATION_BN_BWD_WEIGHTS_DESCRIPTOR == 23);
static_assert(CUDNN_BACKEND_RESAMPLE_DESCRIPTOR == 24);
static_assert(CUDNN_BACKEND_OPERATION_RESAMPLE_FWD_DESCRIPTOR == 25);
static_assert(CUDNN_BACKEND_OPERATION_RESAMPLE_BWD_DESCRIPTOR == 26);
static_assert(CUDNN_BACKEND_OPERATION_CONCAT_DESCRIPTOR == 27);
static_assert(CUDNN_BACKEND_OPERATION_SIGNAL_DESCRIPTOR == 28);
static_assert(CUDNN_BACKEND_OPERATION_NORM_FORWARD_DESCRIPTOR == 29);
static_assert(CUDNN_BACKEND_OPERATION_NORM_BACKWARD_DESCRIPTOR == 30);
static_assert(CUDNN_BACKEND_OPERATION_RESHAPE_DESCRIPTOR == 31);
static_assert(CUDNN_BACKEND_RNG_DESCRIPTOR == 32);
static_assert(CUDNN_BACKEND_OPERATION_RNG_DESCRIPTOR == 33);
static_assert(CUDNN_BACKEND_KERNEL_CACHE_DESCRIPTOR == 34);
static_assert(CUDNN_BACKEND_OPERATION_PAGED_CACHE_LOAD_DESCRIPTOR == 35);
static_assert(CUDNN_BACKEND_OPERATION_BLOCK_SCALE_QUANTIZE_DESCRIPTOR == 36);
static_assert(CUDNN_BACKEND_OPERATION_BLOCK_SCALE_DEQUANTIZE_DESCRIPTOR == 37);
static_assert(CUDNN_BACKEND_DEVICEPROP_DESCRIPTOR == 38);
static_assert(CUDNN_BACKEND_OPERATION_EXPAND_BAND_MATRIX_DESCRIPTOR == 39);
static_assert(CUDNN_BACKEND_OPERATION_CONTRACT_BAND_MATRIX_DESCRIPTOR == 40);
static_assert(CUDNN_BACKEND_OPERATION_SDPA_FWD_DESCRIPTOR == 41);
static_assert(CUDNN_BACKEND_OPERATION_MOE_GROUPED_MATMUL_DESCRIPTOR == 42);
static_assert(CUDNN_BACKEND_OPERATION_SDPA_BWD_DESCRIPTOR == 43);
static_assert(CUDNN_BACKEND_OPERATION_DIAGONAL_BAND_MASK_DESCRIPTOR == 44);
static_assert(CUDNN_BACKEND_OPERATION_SOFTMAX_DESCRIPTOR == 45);
static_assert(CUDNN_BACKEND_OPERATION_TRANSPOSE_DESCRIPTOR == 46);
static_assert(CUDNN_BACKEND_OPERATION_SLICE_DESCRIPTOR == 47);
static_assert(CUDNN_BACKEND_OPERATION_MOE_GROUPED_MATMUL_BWD_DESCRIPTOR == 48);
static_assert(CUDNN_BACKEND_OPERATION_ROPE_FWD_DESCRIPTOR == 49);
static_assert(CUDNN_BACKEND_OPERATION_ROPE_BWD_DESCRIPTOR == 50);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendHeurMode_t>, unsigned int>);
static_assert(CUDNN_HEUR_MODE_INSTANT == 0);
static_assert(CUDNN_HEUR_MODE_B == 1);
static_assert(CUDNN_HEUR_MODE_FALLBACK == 2);
static_assert(CUDNN_HEUR_MODE_A == 3);
static_assert(CUDNN_HEUR_MODES_COUNT == 4);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendKnobType_t>, unsigned int>);
static_assert(CUDNN_KNOB_TYPE_SPLIT_K == 0);
static_assert(CUDNN_KNOB_TYPE_SWIZZLE == 1);
static_assert(CUDNN_KNOB_TYPE_TILE_SIZE == 2);
static_assert(CUDNN_KNOB_TYPE_USE_TEX == 3);
static_assert(CUDNN_KNOB_TYPE_EDGE == 4);
static_assert(CUDNN_KNOB_TYPE_KBLOCK == 5);
static_assert(CUDNN_KNOB_TYPE_LDGA == 6);
static_assert(CUDNN_KNOB_TYPE_LDGB == 7);
static_assert(CUDNN_KNOB_TYPE_CHUNK_K == 8);
static_assert(CUDNN_KNOB_TYPE_SPLIT_H == 9);
static_assert(CUDNN_KNOB_TYPE_WINO_TILE == 10);
static_assert(CUDNN_KNOB_TYPE_MULTIPLY == 11);
static_assert(CUDNN_KNOB_TYPE_SPLIT_K_BUF == 12);
static_assert(CUDNN_KNOB_TYPE_TILEK == 13);
static_assert(CUDNN_KNOB_TYPE_STAGES == 14);
static_assert(CUDNN_KNOB_TYPE_REDUCTION_MODE == 15);
static_assert(CUDNN_KNOB_TYPE_CTA_SPLIT_K_MODE == 16);
static_assert(CUDNN_KNOB_TYPE_SPLIT_K_SLC == 17);
static_assert(CUDNN_KNOB_TYPE_IDX_MODE == 18);
static_assert(CUDNN_KNOB_TYPE_SLICED == 19);
static_assert(CUDNN_KNOB_TYPE_SPLIT_RS == 20);
static_assert(CUDNN_KNOB_TYPE_SINGLEBUFFER == 21);
static_assert(CUDNN_KNOB_TYPE_LDGC == 22);
static_assert(CUDNN_KNOB_TYPE_SPECFILT == 23);
static_assert(CUDNN_KNOB_TYPE_KERNEL_CFG == 24);
static_assert(CUDNN_KNOB_TYPE_WORKSPACE == 25);
static_assert(CUDNN_KNOB_TYPE_TILE_CGA == 26);
static_assert(CUDNN_KNOB_TYPE_TILE_CGA_M == 27);
static_assert(CUDNN_KNOB_TYPE_TILE_CGA_N == 28);
static_assert(CUDNN_KNOB_TYPE_BLOCK_SIZE == 29);
static_assert(CUDNN_KNOB_TYPE_OCCUPANCY == 30);
static_assert(CUDNN_KNOB_TYPE_ARRAY_SIZE_PER_THREAD == 31);
static_assert(CUDNN_KNOB_TYPE_NUM_C_PER_BLOCK == 32);
static_assert(CUDNN_KNOB_TYPE_SPLIT_COLS == 33);
static_assert(CUDNN_KNOB_TYPE_TILE_ROWS == 34);
static_assert(CUDNN_KNOB_TYPE_TILE_COLS == 35);
static_assert(CUDNN_KNOB_TYPE_LOAD_SIZE == 36);
static_assert(CUDNN_KNOB_TYPE_CTA_COUNT == 37);
static_assert(CUDNN_KNOB_TYPE_STREAM_K == 38);
static_assert(CUDNN_KNOB_TYPE_SPLIT_P_SLC == 39);
static_assert(CUDNN_KNOB_TYPE_TILE_M == 40);
static_assert(CUDNN_KNOB_TYPE_TILE_N == 41);
static_assert(CUDNN_KNOB_TYPE_WARP_SPEC_CFG == 42);
static_assert(CUDNN_KNOB_TYPE_SWAP_AB == 43);
static_assert(CUDNN_KNOB_TYPE_INPUT_TMA_ENABLE == 44);
static_assert(CUDNN_KNOB_TYPE_OUTPUT_TMA_ENABLE == 45);
static_assert(CUDNN_KNOB_TYPE_COUNTS == 46);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendLayoutType_t>, unsigned int>);
static_assert(CUDNN_LAYOUT_TYPE_PREFERRED_NCHW == 0);
static_assert(CUDNN_LAYOUT_TYPE_PREFERRED_NHWC == 1);
static_assert(CUDNN_LAYOUT_TYPE_PREFERRED_PAD4CK == 2);
static_assert(CUDNN_LAYOUT_TYPE_PREFERRED_PAD8CK == 3);
static_assert(CUDNN_LAYOUT_TYPE_COUNT == 4);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendNormFwdPhase_t>, unsigned int>);
static_assert(CUDNN_NORM_FWD_INFERENCE == 0);
static_assert(CUDNN_NORM_FWD_TRAINING == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendNormMode_t>, unsigned int>);
static_assert(CUDNN_LAYER_NORM == 0);
static_assert(CUDNN_INSTANCE_NORM == 1);
static_assert(CUDNN_BATCH_NORM == 2);
static_assert(CUDNN_GROUP_NORM == 3);
static_assert(CUDNN_RMS_NORM == 4);
static_assert(CUDNN_ADA_LAYER_NORM == 5);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendNumericalNote_t>, unsigned int>);
static_assert(CUDNN_NUMERICAL_NOTE_TENSOR_CORE == 0);
static_assert(CUDNN_NUMERICAL_NOTE_DOWN_CONVERT_INPUTS == 1);
static_assert(CUDNN_NUMERICAL_NOTE_REDUCED_PRECISION_REDUCTION == 2);
static_assert(CUDNN_NUMERICAL_NOTE_FFT == 3);
static_assert(CUDNN_NUMERICAL_NOTE_NONDETERMINISTIC == 4);
static_assert(CUDNN_NUMERICAL_NOTE_WINOGRAD == 5);
static_assert(CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_4x4 == 6);
static_assert(CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_6x6 == 7);
static_assert(CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_13x13 == 8);
static_assert(CUDNN_NUMERICAL_NOTE_STRICT_NAN_PROP == 9);
static_assert(CUDNN_NUMERICAL_NOTE_TYPE_COUNT == 10);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendOperationGraphMode_t>, int>);
static_assert(CUDNN_OPERATIONGRAPH_MODE_AUTO == -1);
static_assert(CUDNN_OPERATIONGRAPH_MODE_CONV_FORWARD == 0);
static_assert(CUDNN_OPERATIONGRAPH_MODE_CONV_BWD_DATA == 1);
static_assert(CUDNN_OPERATIONGRAPH_MODE_CONV_BWD_FILTER == 2);
static_assert(CUDNN_OPERATIONGRAPH_MODE_NORM_FWD_INFER == 17);
static_assert(CUDNN_OPERATIONGRAPH_MODE_NORM_FWD_TRAIN == 18);
static_assert(CUDNN_OPERATIONGRAPH_MODE_NORM_BWD == 19);
static_assert(CUDNN_OPERATIONGRAPH_MODE_GENERIC_CONV_FUSION == 20);
static_assert(CUDNN_OPERATIONGRAPH_MODE_RESAMPLE_FWD == 22);
static_assert(CUDNN_OPERATIONGRAPH_MODE_RESAMPLE_BWD == 23);
static_assert(CUDNN_OPERATIONGRAPH_MODE_BLAS_MATMUL == 25);
static_assert(CUDNN_OPERATIONGRAPH_MODE_GENERIC_MATMUL_FUSION == 26);
static_assert(CUDNN_OPERATIONGRAPH_MODE_GENERIC_POINTWISE_FUSION == 27);
static_assert(CUDNN_OPERATIONGRAPH_MODE_SDPA_FWD == 28);
static_assert(CUDNN_OPERATIONGRAPH_MODE_SDPA_BWD == 29);
static_assert(CUDNN_OPERATIONGRAPH_MODE_UNIFIED_SDPA_FWD == 30);
static_assert(CUDNN_OPERATIONGRAPH_MODE_UNIFIED_SDPA_BWD == 31);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendReshapeMode_t>, unsigned int>);
static_assert(CUDNN_RESHAPE_VIEW_ONLY == 0);
static_assert(CUDNN_RESHAPE_LOGICAL == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBackendTensorReordering_t>, unsigned int>);
static_assert(CUDNN_TENSOR_REORDERING_NONE == 0);
static_assert(CUDNN_TENSOR_REORDERING_INT8x32 == 1);
static_assert(CUDNN_TENSOR_REORDERING_F16x16 == 2);
static_assert(CUDNN_TENSOR_REORDERING_F8_128x4 == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBatchNormMode_t>, unsigned int>);
static_assert(CUDNN_BATCHNORM_PER_ACTIVATION == 0);
static_assert(CUDNN_BATCHNORM_SPATIAL == 1);
static_assert(CUDNN_BATCHNORM_SPATIAL_PERSISTENT == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBatchNormOps_t>, unsigned int>);
static_assert(CUDNN_BATCHNORM_OPS_BN == 0);
static_assert(CUDNN_BATCHNORM_OPS_BN_ACTIVATION == 1);
static_assert(CUDNN_BATCHNORM_OPS_BN_ADD_ACTIVATION == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnBnFinalizeStatsMode_t>, unsigned int>);
static_assert(CUDNN_BN_FINALIZE_STATISTICS_TRAINING == 0);
static_assert(CUDNN_BN_FINALIZE_STATISTICS_INFERENCE == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnCTCGradMode_t>, unsigned int>);
static_assert(CUDNN_CTC_ZERO_OOB_GRADIENTS == 0);
static_assert(CUDNN_CTC_SKIP_OOB_GRADIENTS == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnCTCLossAlgo_t>, unsigned int>);
static_assert(CUDNN_CTC_LOSS_ALGO_DETERMINISTIC == 0);
static_assert(CUDNN_CTC_LOSS_ALGO_NON_DETERMINISTIC == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnCausalConv1dActivation_t>, unsigned int>);
static_assert(CUDNN_CAUSAL_CONV1D_ACTIVATION_IDENTITY == 0);
static_assert(CUDNN_CAUSAL_CONV1D_ACTIVATION_SILU == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnConvolutionBwdDataAlgo_t>, unsigned int>);
static_assert(CUDNN_CONVOLUTION_BWD_DATA_ALGO_0 == 0);
static_assert(CUDNN_CONVOLUTION_BWD_DATA_ALGO_1 == 1);
static_assert(CUDNN_CONVOLUTION_BWD_DATA_ALGO_FFT == 2);
static_assert(CUDNN_CONVOLUTION_BWD_DATA_ALGO_FFT_TILING == 3);
static_assert(CUDNN_CONVOLUTION_BWD_DATA_ALGO_WINOGRAD == 4);
static_assert(CUDNN_CONVOLUTION_BWD_DATA_ALGO_WINOGRAD_NONFUSED == 5);
static_assert(CUDNN_CONVOLUTION_BWD_DATA_ALGO_COUNT == 6);
static_assert(std::is_same_v<std::underlying_type_t<cudnnConvolutionBwdFilterAlgo_t>, unsigned int>);
static_assert(CUDNN_CONVOLUTION_BWD_FILTER_ALGO_0 == 0);
static_assert(CUDNN_CONVOLUTION_BWD_FILTER_ALGO_1 == 1);
static_assert(CUDNN_CONVOLUTION_BWD_FILTER_ALGO_FFT == 2);
static_assert(CUDNN_CONVOLUTION_BWD_FILTER_ALGO_3 == 3);
static_assert(CUDNN_CONVOLUTION_BWD_FILTER_ALGO_WINOGRAD == 4);
static_assert(CUDNN_CONVOLUTION_BWD_FILTER_ALGO_WINOGRAD_NONFUSED == 5);
static_assert(CUDNN_CONVOLUTION_BWD_FILTER_ALGO_FFT_TILING == 6);
static_assert(CUDNN_CONVOLUTION_BWD_FILTER_ALGO_COUNT == 7);
static_assert(std::is_same_v<std::underlying_type_t<cudnnConvolutionFwdAlgo_t>, unsigned int>);
static_assert(CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_GEMM == 0);
static_assert(CUDNN_CONVOLUTION_FWD_ALGO_IMPLICIT_PRECOMP_GEMM == 1);
static_assert(CUDNN_CONVOLUTION_FWD_ALGO_GEMM == 2);
static_assert(CUDNN_CONVOLUTION_FWD_ALGO_DIRECT == 3);
static_assert(CUDNN_CONVOLUTION_FWD_ALGO_FFT == 4);
static_assert(CUDNN_CONVOLUTION_FWD_ALGO_FFT_TILING == 5);
static_assert(CUDNN_CONVOLUTION_FWD_ALGO_WINOGRAD == 6);
static_assert(CUDNN_CONVOLUTION_FWD_ALGO_WINOGRAD_NONFUSED == 7);
static_assert(CUDNN_CONVOLUTION_FWD_ALGO_COUNT == 8);
static_assert(std::is_same_v<std::underlying_type_t<cudnnConvolutionMode_t>, unsigned int>);
static_assert(CUDNN_CONVOLUTION == 0);
static_assert(CUDNN_CROSS_CORRELATION == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnCudaGraphRetention_t>, unsigned int>);
static_assert(CUDNN_CUDA_GRAPH_RETENTION_PER_GRAPH == 0);
static_assert(CUDNN_CUDA_GRAPH_RETENTION_NONE == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnDataType_t>, unsigned int>);
static_assert(CUDNN_DATA_FLOAT == 0);
static_assert(CUDNN_DATA_DOUBLE == 1);
static_assert(CUDNN_DATA_HALF == 2);
static_assert(CUDNN_DATA_INT8 == 3);
static_assert(CUDNN_DATA_INT32 == 4);
static_assert(CUDNN_DATA_INT8x4 == 5);
static_assert(CUDNN_DATA_UINT8 == 6);
static_assert(CUDNN_DATA_UINT8x4 == 7);
static_assert(CUDNN_DATA_INT8x32 == 8);
static_assert(CUDNN_DATA_BFLOAT16 == 9);
static_assert(CUDNN_DATA_INT64 == 10);
static_assert(CUDNN_DATA_BOOLEAN == 11);
static_assert(CUDNN_DATA_FP8_E4M3 == 12);
static_assert(CUDNN_DATA_FP8_E5M2 == 13);
static_assert(CUDNN_DATA_FAST_FLOAT_FOR_FP8 == 14);
static_assert(CUDNN_DATA_FP8_E8M0 == 15);
static_assert(CUDNN_DATA_FP4_E2M1 == 16);
static_assert(CUDNN_DATA_INT4 == 17);
static_assert(CUDNN_DATA_UINT4 == 18);
static_assert(CUDNN_DATA_UINT32 == 19);
static_assert(CUDNN_DATA_COMPLEX_FP32 == 20);
static_assert(CUDNN_DATA_COMPLEX_FP64 == 21);
static_assert(CUDNN_DATA_BYTE_BOOLEAN == 22);
static_assert(CUDNN_DATA_FP8_E5M3 == 23);
static_assert(std::is_same_v<std::underlying_type_t<cudnnDeterminism_t>, unsigned int>);
static_assert(CUDNN_NON_DETERMINISTIC == 0);
static_assert(CUDNN_DETERMINISTIC == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnDirectionMode_t>, unsigned int>);
static_assert(CUDNN_UNIDIRECTIONAL == 0);
static_assert(CUDNN_BIDIRECTIONAL == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnDivNormMode_t>, unsigned int>);
static_assert(CUDNN_DIVNORM_PRECOMPUTED_MEANS == 0);
static_assert(std::is_same_v<std::underlying_type_t<cudnnErrQueryMode_t>, unsigned int>);
static_assert(CUDNN_ERRQUERY_RAWCODE == 0);
static_assert(CUDNN_ERRQUERY_NONBLOCKING == 1);
static_assert(CUDNN_ERRQUERY_BLOCKING == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnFoldingDirection_t>, unsigned int>);
static_assert(CUDNN_TRANSFORM_FOLD == 0);
static_assert(CUDNN_TRANSFORM_UNFOLD == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnForwardMode_t>, unsigned int>);
static_assert(CUDNN_FWD_MODE_INFERENCE == 0);
static_assert(CUDNN_FWD_MODE_TRAINING == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnFusedOpsConstParamLabel_t>, unsigned int>);
static_assert(CUDNN_PARAM_XDESC == 0);
static_assert(CUDNN_PARAM_XDATA_PLACEHOLDER == 1);
static_assert(CUDNN_PARAM_BN_MODE == 2);
static_assert(CUDNN_PARAM_BN_EQSCALEBIAS_DESC == 3);
static_assert(CUDNN_PARAM_BN_EQSCALE_PLACEHOLDER == 4);
static_assert(CUDNN_PARAM_BN_EQBIAS_PLACEHOLDER == 5);
static_assert(CUDNN_PARAM_ACTIVATION_DESC == 6);
static_assert(CUDNN_PARAM_CONV_DESC == 7);
static_assert(CUDNN_PARAM_WDESC == 8);
static_assert(CUDNN_PARAM_WDATA_PLACEHOLDER == 9);
static_assert(CUDNN_PARAM_DWDESC == 10);
static_assert(CUDNN_PARAM_DWDATA_PLACEHOLDER == 11);
static_assert(CUDNN_PARAM_YDESC == 12);
static_assert(CUDNN_PARAM_YDATA_PLACEHOLDER == 13);
static_assert(CUDNN_PARAM_DYDESC == 14);
static_assert(CUDNN_PARAM_DYDATA_PLACEHOLDER == 15);
static_assert(CUDNN_PARAM_YSTATS_DESC == 16);
static_assert(CUDNN_PARAM_YSUM_PLACEHOLDER == 17);
static_assert(CUDNN_PARAM_YSQSUM_PLACEHOLDER == 18);
static_assert(CUDNN_PARAM_BN_SCALEBIAS_MEANVAR_DESC == 19);
static_assert(CUDNN_PARAM_BN_SCALE_PLACEHOLDER == 20);
static_assert(CUDNN_PARAM_BN_BIAS_PLACEHOLDER == 21);
static_assert(CUDNN_PARAM_BN_SAVED_MEAN_PLACEHOLDER == 22);
static_assert(CUDNN_PARAM_BN_SAVED_INVSTD_PLACEHOLDER == 23);
static_assert(CUDNN_PARAM_BN_RUNNING_MEAN_PLACEHOLDER == 24);
static_assert(CUDNN_PARAM_BN_RUNNING_VAR_PLACEHOLDER == 25);
static_assert(CUDNN_PARAM_ZDESC == 26);
static_assert(CUDNN_PARAM_ZDATA_PLACEHOLDER == 27);
static_assert(CUDNN_PARAM_BN_Z_EQSCALEBIAS_DESC == 28);
static_assert(CUDNN_PARAM_BN_Z_EQSCALE_PLACEHOLDER == 29);
static_assert(CUDNN_PARAM_BN_Z_EQBIAS_PLACEHOLDER == 30);
static_assert(CUDNN_PARAM_ACTIVATION_BITMASK_DESC == 31);
static_assert(CUDNN_PARAM_ACTIVATION_BITMASK_PLACEHOLDER == 32);
static_assert(CUDNN_PARAM_DXDESC == 33);
static_assert(CUDNN_PARAM_DXDATA_PLACEHOLDER == 34);
static_assert(CUDNN_PARAM_DZDESC == 35);
static_assert(CUDNN_PARAM_DZDATA_PLACEHOLDER == 36);
static_assert(CUDNN_PARAM_BN_DSCALE_PLACEHOLDER == 37);
static_assert(CUDNN_PARAM_BN_DBIAS_PLACEHOLDER == 38);
static_assert(std::is_same_v<std::underlying_type_t<cudnnFusedOpsPointerPlaceHolder_t>, unsigned int>);
static_assert(CUDNN_PTR_NULL == 0);
static_assert(CUDNN_PTR_ELEM_ALIGNED == 1);
static_assert(CUDNN_PTR_16B_ALIGNED == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnFusedOpsVariantParamLabel_t>, unsigned int>);
static_assert(CUDNN_PTR_XDATA == 0);
static_assert(CUDNN_PTR_BN_EQSCALE == 1);
static_assert(CUDNN_PTR_BN_EQBIAS == 2);
static_assert(CUDNN_PTR_WDATA == 3);
static_assert(CUDNN_PTR_DWDATA == 4);
static_assert(CUDNN_PTR_YDATA == 5);
static_assert(CUDNN_PTR_DYDATA == 6);
static_assert(CUDNN_PTR_YSUM == 7);
static_assert(CUDNN_PTR_YSQSUM == 8);
static_assert(CUDNN_PTR_WORKSPACE == 9);
static_assert(CUDNN_PTR_BN_SCALE == 10);
static_assert(CUDNN_PTR_BN_BIAS == 11);
static_assert(CUDNN_PTR_BN_SAVED_MEAN == 12);
static_assert(CUDNN_PTR_BN_SAVED_INVSTD == 13);
static_assert(CUDNN_PTR_BN_RUNNING_MEAN == 14);
static_assert(CUDNN_PTR_BN_RUNNING_VAR == 15);
static_assert(CUDNN_PTR_ZDATA == 16);
static_assert(CUDNN_PTR_BN_Z_EQSCALE == 17);
static_assert(CUDNN_PTR_BN_Z_EQBIAS == 18);
static_assert(CUDNN_PTR_ACTIVATION_BITMASK == 19);
static_assert(CUDNN_PTR_DXDATA == 20);
static_assert(CUDNN_PTR_DZDATA == 21);
static_assert(CUDNN_PTR_BN_DSCALE == 22);
static_assert(CUDNN_PTR_BN_DBIAS == 23);
static_assert(CUDNN_SCALAR_SIZE_T_WORKSPACE_SIZE_IN_BYTES == 100);
static_assert(CUDNN_SCALAR_INT64_T_BN_ACCUMULATION_COUNT == 101);
static_assert(CUDNN_SCALAR_DOUBLE_BN_EXP_AVG_FACTOR == 102);
static_assert(CUDNN_SCALAR_DOUBLE_BN_EPSILON == 103);
static_assert(std::is_same_v<std::underlying_type_t<cudnnFusedOps_t>, unsigned int>);
static_assert(CUDNN_FUSED_SCALE_BIAS_ACTIVATION_CONV_BNSTATS == 0);
static_assert(CUDNN_FUSED_SCALE_BIAS_ACTIVATION_WGRAD == 1);
static_assert(CUDNN_FUSED_BN_FINALIZE_STATISTICS_TRAINING == 2);
static_assert(CUDNN_FUSED_BN_FINALIZE_STATISTICS_INFERENCE == 3);
static_assert(CUDNN_FUSED_CONV_SCALE_BIAS_ADD_ACTIVATION == 4);
static_assert(CUDNN_FUSED_SCALE_BIAS_ADD_ACTIVATION_GEN_BITMASK == 5);
static_assert(CUDNN_FUSED_DACTIVATION_FORK_DBATCHNORM == 6);
static_assert(std::is_same_v<std::underlying_type_t<cudnnGenStatsMode_t>, unsigned int>);
static_assert(CUDNN_GENSTATS_SUM_SQSUM == 0);
static_assert(std::is_same_v<std::underlying_type_t<cudnnGnnActivationOp_t>, unsigned int>);
static_assert(CUDNN_GNN_ACT_LINEAR == 0);
static_assert(CUDNN_GNN_ACT_RELU == 1);
static_assert(CUDNN_GNN_ACT_SIGMOID == 2);
static_assert(CUDNN_GNN_ACT_TANH == 3);
static_assert(CUDNN_GNN_ACT_ELU == 4);
static_assert(CUDNN_GNN_ACT_SCALAR == 5);
static_assert(CUDNN_GNN_ACT_LEAKY_RELU == 6);
static_assert(std::is_same_v<std::underlying_type_t<cudnnGnnAggOp_t>, unsigned int>);
static_assert(CUDNN_GNN_AGG_SUM == 0);
static_assert(CUDNN_GNN_AGG_MEAN == 1);
static_assert(CUDNN_GNN_AGG_MAX == 2);
static_assert(CUDNN_GNN_AGG_MIN == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnIndicesType_t>, unsigned int>);
static_assert(CUDNN_32BIT_INDICES == 0);
static_assert(CUDNN_64BIT_INDICES == 1);
static_assert(CUDNN_16BIT_INDICES == 2);
static_assert(CUDNN_8BIT_INDICES == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnLRNMode_t>, unsigned int>);
static_assert(CUDNN_LRN_CROSS_CHANNEL_DIM1 == 0);
static_assert(std::is_same_v<std::underlying_type_t<cudnnLossNormalizationMode_t>, unsigned int>);
static_assert(CUDNN_LOSS_NORMALIZATION_NONE == 0);
static_assert(CUDNN_LOSS_NORMALIZATION_SOFTMAX == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnMathType_t>, unsigned int>);
static_assert(CUDNN_DEFAULT_MATH == 0);
static_assert(CUDNN_TENSOR_OP_MATH == 1);
static_assert(CUDNN_TENSOR_OP_MATH_ALLOW_CONVERSION == 2);
static_assert(CUDNN_FMA_MATH == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnMoeGroupedMatmulMode_t>, unsigned int>);
static_assert(CUDNN_MOE_GROUPED_MATMUL_MODE_NONE == 0);
static_assert(CUDNN_MOE_GROUPED_MATMUL_MODE_GATHER == 1);
static_assert(CUDNN_MOE_GROUPED_MATMUL_MODE_SCATTER == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnMultiHeadAttnWeightKind_t>, unsigned int>);
static_assert(CUDNN_MH_ATTN_Q_WEIGHTS == 0);
static_assert(CUDNN_MH_ATTN_K_WEIGHTS == 1);
static_assert(CUDNN_MH_ATTN_V_WEIGHTS == 2);
static_assert(CUDNN_MH_ATTN_O_WEIGHTS == 3);
static_assert(CUDNN_MH_ATTN_Q_BIASES == 4);
static_assert(CUDNN_MH_ATTN_K_BIASES == 5);
static_assert(CUDNN_MH_ATTN_V_BIASES == 6);
static_assert(CUDNN_MH_ATTN_O_BIASES == 7);
static_assert(std::is_same_v<std::underlying_type_t<cudnnNanPropagation_t>, unsigned int>);
static_assert(CUDNN_NOT_PROPAGATE_NAN == 0);
static_assert(CUDNN_PROPAGATE_NAN == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnNormAlgo_t>, unsigned int>);
static_assert(CUDNN_NORM_ALGO_STANDARD == 0);
static_assert(CUDNN_NORM_ALGO_PERSIST == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnNormMode_t>, unsigned int>);
static_assert(CUDNN_NORM_PER_ACTIVATION == 0);
static_assert(CUDNN_NORM_PER_CHANNEL == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnNormOps_t>, unsigned int>);
static_assert(CUDNN_NORM_OPS_NORM == 0);
static_assert(CUDNN_NORM_OPS_NORM_ACTIVATION == 1);
static_assert(CUDNN_NORM_OPS_NORM_ADD_ACTIVATION == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnOpTensorOp_t>, unsigned int>);
static_assert(CUDNN_OP_TENSOR_ADD == 0);
static_assert(CUDNN_OP_TENSOR_MUL == 1);
static_assert(CUDNN_OP_TENSOR_MIN == 2);
static_assert(CUDNN_OP_TENSOR_MAX == 3);
static_assert(CUDNN_OP_TENSOR_SQRT == 4);
static_assert(CUDNN_OP_TENSOR_NOT == 5);
static_assert(std::is_same_v<std::underlying_type_t<cudnnPaddingMode_t>, unsigned int>);
static_assert(CUDNN_ZERO_PAD == 0);
static_assert(CUDNN_NEG_INF_PAD == 1);
static_assert(CUDNN_EDGE_VAL_PAD == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnPointwiseMode_t>, unsigned int>);
static_assert(CUDNN_POINTWISE_ADD == 0);
static_assert(CUDNN_POINTWISE_ADD_SQUARE == 5);
static_assert(CUDNN_POINTWISE_DIV == 6);
static_assert(CUDNN_POINTWISE_MAX == 3);
static_assert(CUDNN_POINTWISE_MIN == 2);
static_assert(CUDNN_POINTWISE_MOD == 7);
static_assert(CUDNN_POINTWISE_MUL == 1);
static_assert(CUDNN_POINTWISE_POW == 8);
static_assert(CUDNN_POINTWISE_SUB == 9);
static_assert(CUDNN_POINTWISE_ABS == 10);
static_assert(CUDNN_POINTWISE_CEIL == 11);
static_assert(CUDNN_POINTWISE_COS == 12);
static_assert(CUDNN_POINTWISE_EXP == 13);
static_assert(CUDNN_POINTWISE_FLOOR == 14);
static_assert(CUDNN_POINTWISE_LOG == 15);
static_assert(CUDNN_POINTWISE_NEG == 16);
static_assert(CUDNN_POINTWISE_RSQRT == 17);
static_assert(CUDNN_POINTWISE_SIN == 18);
static_assert(CUDNN_POINTWISE_SQRT == 4);
static_assert(CUDNN_POINTWISE_TAN == 19);
static_assert(CUDNN_POINTWISE_ERF == 20);
static_assert(CUDNN_POINTWISE_IDENTITY == 21);
static_assert(CUDNN_POINTWISE_RECIPROCAL == 22);
static_assert(CUDNN_POINTWISE_ATAN2 == 23);
static_assert(CUDNN_POINTWISE_FLOOR_MOD == 24);
static_assert(CUDNN_POINTWISE_RELU_FWD == 100);
static_assert(CUDNN_POINTWISE_TANH_FWD == 101);
static_assert(CUDNN_POINTWISE_SIGMOID_FWD == 102);
static_assert(CUDNN_POINTWISE_ELU_FWD == 103);
static_assert(CUDNN_POINTWISE_GELU_FWD == 104);
static_assert(CUDNN_POINTWISE_SOFTPLUS_FWD == 105);
static_assert(CUDNN_POINTWISE_SWISH_FWD == 106);
static_assert(CUDNN_POINTWISE_GELU_APPROX_TANH_FWD == 107);
static_assert(CUDNN_POINTWISE_RELU_BWD == 200);
static_assert(CUDNN_POINTWISE_TANH_BWD == 201);
static_assert(CUDNN_POINTWISE_SIGMOID_BWD == 202);
static_assert(CUDNN_POINTWISE_ELU_BWD == 203);
static_assert(CUDNN_POINTWISE_GELU_BWD == 204);
static_assert(CUDNN_POINTWISE_SOFTPLUS_BWD == 205);
static_assert(CUDNN_POINTWISE_SWISH_BWD == 206);
static_assert(CUDNN_POINTWISE_GELU_APPROX_TANH_BWD == 207);
static_assert(CUDNN_POINTWISE_CMP_EQ == 300);
static_assert(CUDNN_POINTWISE_CMP_NEQ == 301);
static_assert(CUDNN_POINTWISE_CMP_GT == 302);
static_assert(CUDNN_POINTWISE_CMP_GE == 303);
static_assert(CUDNN_POINTWISE_CMP_LT == 304);
static_assert(CUDNN_POINTWISE_CMP_LE == 305);
static_assert(CUDNN_POINTWISE_LOGICAL_AND == 400);
static_assert(CUDNN_POINTWISE_LOGICAL_OR == 401);
static_assert(CUDNN_POINTWISE_LOGICAL_NOT == 402);
static_assert(CUDNN_POINTWISE_GEN_INDEX == 501);
static_assert(CUDNN_POINTWISE_BINARY_SELECT == 601);
static_assert(std::is_same_v<std::underlying_type_t<cudnnPoolingMode_t>, unsigned int>);
static_assert(CUDNN_POOLING_MAX == 0);
static_assert(CUDNN_POOLING_AVERAGE_COUNT_INCLUDE_PADDING == 1);
static_assert(CUDNN_POOLING_AVERAGE_COUNT_EXCLUDE_PADDING == 2);
static_assert(CUDNN_POOLING_MAX_DETERMINISTIC == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnRNNAlgo_t>, unsigned int>);
static_assert(CUDNN_RNN_ALGO_STANDARD == 0);
static_assert(CUDNN_RNN_ALGO_PERSIST_STATIC == 1);
static_assert(CUDNN_RNN_ALGO_PERSIST_DYNAMIC == 2);
static_assert(CUDNN_RNN_ALGO_PERSIST_STATIC_SMALL_H == 3);
static_assert(CUDNN_RNN_ALGO_COUNT == 4);
static_assert(std::is_same_v<std::underlying_type_t<cudnnRNNBiasMode_t>, unsigned int>);
static_assert(CUDNN_RNN_NO_BIAS == 0);
static_assert(CUDNN_RNN_SINGLE_INP_BIAS == 1);
static_assert(CUDNN_RNN_DOUBLE_BIAS == 2);
static_assert(CUDNN_RNN_SINGLE_REC_BIAS == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnRNNClipMode_t>, unsigned int>);
static_assert(CUDNN_RNN_CLIP_NONE == 0);
static_assert(CUDNN_RNN_CLIP_MINMAX == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnRNNDataLayout_t>, unsigned int>);
static_assert(CUDNN_RNN_DATA_LAYOUT_SEQ_MAJOR_UNPACKED == 0);
static_assert(CUDNN_RNN_DATA_LAYOUT_SEQ_MAJOR_PACKED == 1);
static_assert(CUDNN_RNN_DATA_LAYOUT_BATCH_MAJOR_UNPACKED == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnRNNInputMode_t>, unsigned int>);
static_assert(CUDNN_LINEAR_INPUT == 0);
static_assert(CUDNN_SKIP_INPUT == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnRNNMode_t>, unsigned int>);
static_assert(CUDNN_RNN_RELU == 0);
static_assert(CUDNN_RNN_TANH == 1);
static_assert(CUDNN_LSTM == 2);
static_assert(CUDNN_GRU == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnReduceTensorIndices_t>, unsigned int>);
static_assert(CUDNN_REDUCE_TENSOR_NO_INDICES == 0);
static_assert(CUDNN_REDUCE_TENSOR_FLATTENED_INDICES == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnReduceTensorOp_t>, unsigned int>);
static_assert(CUDNN_REDUCE_TENSOR_ADD == 0);
static_assert(CUDNN_REDUCE_TENSOR_MUL == 1);
static_assert(CUDNN_REDUCE_TENSOR_MIN == 2);
static_assert(CUDNN_REDUCE_TENSOR_MAX == 3);
static_assert(CUDNN_REDUCE_TENSOR_AMAX == 4);
static_assert(CUDNN_REDUCE_TENSOR_AVG == 5);
static_assert(CUDNN_REDUCE_TENSOR_NORM1 == 6);
static_assert(CUDNN_REDUCE_TENSOR_NORM2 == 7);
static_assert(CUDNN_REDUCE_TENSOR_MUL_NO_ZEROS == 8);
static_assert(std::is_same_v<std::underlying_type_t<cudnnReorderType_t>, unsigned int>);
static_assert(CUDNN_DEFAULT_REORDER == 0);
static_assert(CUDNN_NO_REORDER == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnResampleMode_t>, unsigned int>);
static_assert(CUDNN_RESAMPLE_NEAREST == 0);
static_assert(CUDNN_RESAMPLE_BILINEAR == 1);
static_assert(CUDNN_RESAMPLE_AVGPOOL == 2);
static_assert(CUDNN_RESAMPLE_AVGPOOL_INCLUDE_PADDING == 2);
static_assert(CUDNN_RESAMPLE_AVGPOOL_EXCLUDE_PADDING == 4);
static_assert(CUDNN_RESAMPLE_MAXPOOL == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnRngDistribution_t>, unsigned int>);
static_assert(CUDNN_RNG_DISTRIBUTION_BERNOULLI == 0);
static_assert(CUDNN_RNG_DISTRIBUTION_UNIFORM == 1);
static_assert(CUDNN_RNG_DISTRIBUTION_NORMAL == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnSamplerType_t>, unsigned int>);
static_assert(CUDNN_SAMPLER_BILINEAR == 0);
static_assert(std::is_same_v<std::underlying_type_t<cudnnSeqDataAxis_t>, unsigned int>);
static_assert(CUDNN_SEQDATA_TIME_DIM == 0);
static_assert(CUDNN_SEQDATA_BATCH_DIM == 1);
static_assert(CUDNN_SEQDATA_BEAM_DIM == 2);
static_assert(CUDNN_SEQDATA_VECT_DIM == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnSeverity_t>, unsigned int>);
static_assert(CUDNN_SEV_FATAL == 0);
static_assert(CUDNN_SEV_ERROR == 1);
static_assert(CUDNN_SEV_WARNING == 2);
static_assert(CUDNN_SEV_INFO == 3);
static_assert(std::is_same_v<std::underlying_type_t<cudnnSignalMode_t>, unsigned int>);
static_assert(CUDNN_SIGNAL_SET == 0);
static_assert(CUDNN_SIGNAL_WAIT == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnSoftmaxAlgorithm_t>, unsigned int>);
static_assert(CUDNN_SOFTMAX_FAST == 0);
static_assert(CUDNN_SOFTMAX_ACCURATE == 1);
static_assert(CUDNN_SOFTMAX_LOG == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnSoftmaxMode_t>, unsigned int>);
static_assert(CUDNN_SOFTMAX_MODE_INSTANCE == 0);
static_assert(CUDNN_SOFTMAX_MODE_CHANNEL == 1);
static_assert(std::is_same_v<std::underlying_type_t<cudnnStatus_t>, unsigned int>);
static_assert(CUDNN_STATUS_SUCCESS == 0);
static_assert(CUDNN_STATUS_NOT_INITIALIZED == 1001);
static_assert(CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH == 1002);
static_assert(CUDNN_STATUS_SERIALIZATION_VERSION_MISMATCH == 1003);
static_assert(CUDNN_STATUS_DEPRECATED == 1004);
static_assert(CUDNN_STATUS_LICENSE_ERROR == 1005);
static_assert(CUDNN_STATUS_RUNTIME_IN_PROGRESS == 1006);
static_assert(CUDNN_STATUS_RUNTIME_FP_OVERFLOW == 1007);
static_assert(CUDNN_STATUS_SUBLIBRARY_LOADING_FAILED == 1008);
static_assert(CUDNN_STATUS_BAD_PARAM == 2000);
static_assert(CUDNN_STATUS_BAD_PARAM_NULL_POINTER == 2002);
static_assert(CUDNN_STATUS_BAD_PARAM_MISALIGNED_POINTER == 2003);
static_assert(CUDNN_STATUS_BAD_PARAM_NOT_FINALIZED == 2004);
static_assert(CUDNN_STATUS_BAD_PARAM_OUT_OF_BOUND == 2005);
static_assert(CUDNN_STATUS_BAD_PARAM_SIZE_INSUFFICIENT == 2006);
static_assert(CUDNN_STATUS_BAD_PARAM_STREAM_MISMATCH == 2007);
static_assert(CUDNN_STATUS_BAD_PARAM_SHAPE_MISMATCH == 2008);
static_assert(CUDNN_STATUS_BAD_PARAM_DUPLICATED_ENTRIES == 2009);
static_assert(CUDNN_STATUS_BAD_PARAM_ATTRIBUTE_TYPE == 2010);
static_assert(CUDNN_STATUS_BAD_PARAM_CUDA_GRAPH_MISMATCH == 2011);
static_assert(CUDNN_STATUS_BAD_PARAM_DESCRIPTOR_TYPE == 2012);
static_assert(CUDNN_STATUS_NOT_SUPPORTED == 3000);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_GRAPH_PATTERN == 3001);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_SHAPE == 3002);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_DATA_TYPE == 3003);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_LAYOUT == 3004);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_INCOMPATIBLE_CUDA_DRIVER == 3005);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_INCOMPATIBLE_CUDART == 3006);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH == 3007);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_RUNTIME_PREREQUISITE_MISSING == 3008);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_SUBLIBRARY_UNAVAILABLE == 3009);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_SHARED_MEMORY_INSUFFICIENT == 3010);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_PADDING == 3011);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_BAD_LAUNCH_PARAM == 3012);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_CUDA_GRAPH_NATIVE_API == 3013);
static_assert(CUDNN_STATUS_NOT_SUPPORTED_INVALID_DYNAMIC_SHAPE == 3014);
static_assert(CUDNN_STATUS_INTERNAL_ERROR == 4000);
static_assert(CUDNN_STATUS_INTERNAL_ERROR_COMPILATION_FAILED == 4001);
static_assert(CUDNN_STATUS_INTERNAL_ERROR_UNEXPECTED_VALUE == 4002);
static_assert(CUDNN_STATUS_INTERNAL_ERROR_HOST_ALLOCATION_FAILED == 4003);
static_assert(CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED == 4004);
static_assert(CUDNN_STATUS_INTERNAL_ERROR_BAD_LAUNCH_PARAM == 4005);
static_assert(CUDNN_STATUS_INTERNAL_ERROR_TEXTURE_CREATION_FAILED == 4006);
static_assert(CUDNN_STATUS_EXECUTION_FAILED == 5000);
static_assert(CUDNN_STATUS_EXECUTION_FAILED_CUDA_DRIVER == 5001);
static_assert(CUDNN_STATUS_EXECUTION_FAILED_CUBLAS == 5002);
static_assert(CUDNN_STATUS_EXECUTION_FAILED_CUDART == 5003);
static_assert(CUDNN_STATUS_EXECUTION_FAILED_CURAND == 5004);
static_assert(CUDNN_STATUS_ALLOC_FAILED == 4003);
static_assert(CUDNN_STATUS_INVALID_VALUE == 2001);
static_assert(CUDNN_STATUS_ARCH_MISMATCH == 3007);
static_assert(CUDNN_STATUS_MAPPING_ERROR == 4006);
static_assert(CUDNN_STATUS_RUNTIME_PREREQUISITE_MISSING == 3008);
static_assert(CUDNN_STATUS_VERSION_MISMATCH == 1002);
static_assert(std::is_same_v<std::underlying_type_t<cudnnTensorFormat_t>, unsigned int>);
static_assert(CUDNN_TENSOR_NCHW == 0);
static_assert(CUDNN_TENSOR_NHWC == 1);
static_assert(CUDNN_TENSOR_NCHW_VECT_C == 2);
static_assert(std::is_same_v<std::underlying_type_t<cudnnWgradMode_t>, unsigned int>);
static_assert(CUDNN_WGRAD_MODE_ADD == 0);
static_assert(CUDNN_WGRAD_MODE_SET == 1);
static_assert(std::is_same_v<std::underlying_type_t<libraryPropertyType_t>, unsigned int>);
static_assert(MAJOR_VERSION == 0);
static_assert(MINOR_VERSION == 1);
static_assert(PATCH_LEVEL == 2);

// Constants
static_assert((long long)(CUDNN_ADV_MAJOR) == 9LL);
static_assert((long long)(CUDNN_ADV_MINOR) == 28LL);
static_assert((long long)(CUDNN_ADV_PATCH) == 0LL);
static_assert((long long)(CUDNN_ATTN_DISABLE_PROJ_BIASES) == 0LL);
static_assert((long long)(CUDNN_ATTN_ENABLE_PROJ_BIASES) == 2LL);
static_assert((long long)(CUDNN_ATTN_QUERYMAP_ALL_TO_ONE) == 0LL);
static_assert((long long)(CUDNN_ATTN_QUERYMAP_ONE_TO_ONE) == 1LL);
static_assert((long long)(CUDNN_ATTN_WKIND_COUNT) == 8LL);
static_assert((long long)(CUDNN_BN_MIN_EPSILON) == 0LL);
static_assert((long long)(CUDNN_CNN_MAJOR) == 9LL);
static_assert((long long)(CUDNN_CNN_MINOR) == 28LL);
static_assert((long long)(CUDNN_CNN_PATCH) == 0LL);
static_assert((long long)(CUDNN_DIM_MAX) == 8LL);
static_assert((long long)(CUDNN_GRAPH_MAJOR) == 9LL);
static_assert((long long)(CUDNN_GRAPH_MINOR) == 28LL);
static_assert((long long)(CUDNN_GRAPH_PATCH) == 0LL);
static_assert((long long)(CUDNN_LRN_MAX_N) == 16LL);
static_assert((long long)(CUDNN_LRN_MIN_BETA) == 0LL);
static_assert((long long)(CUDNN_LRN_MIN_K) == 0LL);
static_assert((long long)(CUDNN_LRN_MIN_N) == 1LL);
static_assert((long long)(CUDNN_MAJOR) == 9LL);
static_assert((long long)(CUDNN_MAX_DEVICE_VERSION) == 1210LL);
static_assert((long long)(CUDNN_MAX_SM_MAJOR_NUMBER) == 12LL);
static_assert((long long)(CUDNN_MAX_SM_MINOR_NUMBER) == 1LL);
static_assert((long long)(CUDNN_MINOR) == 28LL);
static_assert((long long)(CUDNN_OPS_MAJOR) == 9LL);
static_assert((long long)(CUDNN_OPS_MINOR) == 28LL);
static_assert((long long)(CUDNN_OPS_PATCH) == 0LL);
static_assert((long long)(CUDNN_PATCHLEVEL) == 0LL);
static_assert((long long)(CUDNN_RNN_PADDED_IO_DISABLED) == 0LL);
static_assert((long long)(CUDNN_RNN_PADDED_IO_ENABLED) == 1LL);
static_assert((long long)(CUDNN_SEQDATA_DIM_COUNT) == 4LL);
static_assert((long long)(CUDNN_SEV_ERROR_EN) == 2LL);
static_assert((long long)(CUDNN_SEV_INFO_EN) == 8LL);
static_assert((long long)(CUDNN_SEV_WARNING_EN) == 4LL);
static_assert((long long)(CUDNN_VERSION) == 92800LL);
