// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/miopen.jsonl,
// mappings/api/rocm-6.4/miopen.jsonl. Do not edit: change those and run it again.
//
// The ABI of MIOpen, ROCm 7.2 and ROCm 6.4.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::miopen {

enum miopenActivationMode_t : unsigned int {
  miopenActivationPASTHRU = 0,
  miopenActivationLOGISTIC = 1,
  miopenActivationTANH = 2,
  miopenActivationRELU = 3,
  miopenActivationSOFTRELU = 4,
  miopenActivationABS = 5,
  miopenActivationPOWER = 6,
  miopenActivationCLIPPEDRELU = 7,
  miopenActivationLEAKYRELU = 8,
  miopenActivationELU = 9,
  miopenActivationCLAMP = 10,
};

enum miopenAlphaBetaCase_t : unsigned int {
  DEFAULT = 0,
  SCALE = 1,
  BILINEAR = 2,
  ERROR_STATE = 3,
};

enum miopenBackendAttributeName_t : unsigned int {
  MIOPEN_ATTR_POINTWISE_MODE = 0,
  MIOPEN_ATTR_POINTWISE_MATH_PREC = 1,
  MIOPEN_ATTR_POINTWISE_NAN_PROPAGATION = 2,
  MIOPEN_ATTR_POINTWISE_RELU_LOWER_CLIP = 3,
  MIOPEN_ATTR_POINTWISE_RELU_UPPER_CLIP = 4,
  MIOPEN_ATTR_POINTWISE_RELU_LOWER_CLIP_SLOPE = 5,
  MIOPEN_ATTR_POINTWISE_ELU_ALPHA = 6,
  MIOPEN_ATTR_POINTWISE_SOFTPLUS_BETA = 7,
  MIOPEN_ATTR_POINTWISE_SWISH_BETA = 8,
  MIOPEN_ATTR_POINTWISE_AXIS = 9,
  MIOPEN_ATTR_CONVOLUTION_COMP_TYPE = 100,
  MIOPEN_ATTR_CONVOLUTION_CONV_MODE = 101,
  MIOPEN_ATTR_CONVOLUTION_DILATIONS = 102,
  MIOPEN_ATTR_CONVOLUTION_FILTER_STRIDES = 103,
  MIOPEN_ATTR_CONVOLUTION_POST_PADDINGS = 104,
  MIOPEN_ATTR_CONVOLUTION_PRE_PADDINGS = 105,
  MIOPEN_ATTR_CONVOLUTION_SPATIAL_DIMS = 106,
  MIOPEN_ATTR_ENGINEHEUR_MODE = 200,
  MIOPEN_ATTR_ENGINEHEUR_OPERATION_GRAPH = 201,
  MIOPEN_ATTR_ENGINEHEUR_RESULTS = 202,
  MIOPEN_ATTR_ENGINEHEUR_SM_COUNT_TARGET = 203,
  MIOPEN_ATTR_ENGINECFG_ENGINE = 300,
  MIOPEN_ATTR_ENGINECFG_INTERMEDIATE_INFO = 301,
  MIOPEN_ATTR_ENGINECFG_KNOB_CHOICES = 302,
  MIOPEN_ATTR_EXECUTION_PLAN_HANDLE = 400,
  MIOPEN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG = 401,
  MIOPEN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE = 402,
  MIOPEN_ATTR_EXECUTION_PLAN_COMPUTED_INTERMEDIATE_UIDS = 403,
  MIOPEN_ATTR_EXECUTION_PLAN_RUN_ONLY_INTERMEDIATE_UIDS = 404,
  MIOPEN_ATTR_EXECUTION_PLAN_JSON_REPRESENTATION = 405,
  MIOPEN_ATTR_INTERMEDIATE_INFO_UNIQUE_ID = 500,
  MIOPEN_ATTR_INTERMEDIATE_INFO_SIZE = 501,
  MIOPEN_ATTR_INTERMEDIATE_INFO_DEPENDENT_DATA_UIDS = 502,
  MIOPEN_ATTR_INTERMEDIATE_INFO_DEPENDENT_ATTRIBUTES = 503,
  MIOPEN_ATTR_KNOB_CHOICE_KNOB_TYPE = 600,
  MIOPEN_ATTR_KNOB_CHOICE_KNOB_VALUE = 601,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA = 700,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA = 701,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC = 702,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_W = 703,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_X = 704,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y = 705,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_ALPHA = 706,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_BETA = 707,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_CONV_DESC = 708,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_W = 709,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DX = 710,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DY = 711,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_ALPHA = 712,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_BETA = 713,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_CONV_DESC = 714,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DW = 715,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_X = 716,
  MIOPEN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DY = 717,
  MIOPEN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR = 750,
  MIOPEN_ATTR_OPERATION_POINTWISE_XDESC = 751,
  MIOPEN_ATTR_OPERATION_POINTWISE_BDESC = 752,
  MIOPEN_ATTR_OPERATION_POINTWISE_YDESC = 753,
  MIOPEN_ATTR_OPERATION_POINTWISE_ALPHA1 = 754,
  MIOPEN_ATTR_OPERATION_POINTWISE_ALPHA2 = 755,
  MIOPEN_ATTR_OPERATION_POINTWISE_DXDESC = 756,
  MIOPEN_ATTR_OPERATION_POINTWISE_DYDESC = 757,
  MIOPEN_ATTR_OPERATION_POINTWISE_TDESC = 758,
  MIOPEN_ATTR_OPERATION_GENSTATS_MODE = 770,
  MIOPEN_ATTR_OPERATION_GENSTATS_MATH_PREC = 771,
  MIOPEN_ATTR_OPERATION_GENSTATS_XDESC = 772,
  MIOPEN_ATTR_OPERATION_GENSTATS_SUMDESC = 773,
  MIOPEN_ATTR_OPERATION_GENSTATS_SQSUMDESC = 774,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_STATS_MODE = 780,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_MATH_PREC = 781,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_Y_SUM_DESC = 782,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_Y_SQ_SUM_DESC = 783,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_SCALE_DESC = 784,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_BIAS_DESC = 785,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_MEAN_DESC = 786,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_PREV_RUNNING_VAR_DESC = 787,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_MEAN_DESC = 788,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_UPDATED_RUNNING_VAR_DESC = 789,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_SAVED_MEAN_DESC = 790,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_SAVED_INV_STD_DESC = 791,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_EQ_SCALE_DESC = 792,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_EQ_BIAS_DESC = 793,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_ACCUM_COUNT_DESC = 794,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_EPSILON_DESC = 795,
  MIOPEN_ATTR_OPERATION_BN_FINALIZE_EXP_AVERATE_FACTOR_DESC = 796,
  MIOPEN_ATTR_OPERATIONGRAPH_HANDLE = 800,
  MIOPEN_ATTR_OPERATIONGRAPH_OPS = 801,
  MIOPEN_ATTR_OPERATIONGRAPH_ENGINE_GLOBAL_COUNT = 802,
  MIOPEN_ATTR_TENSOR_BYTE_ALIGNMENT = 900,
  MIOPEN_ATTR_TENSOR_DATA_TYPE = 901,
  MIOPEN_ATTR_TENSOR_DIMENSIONS = 902,
  MIOPEN_ATTR_TENSOR_STRIDES = 903,
  MIOPEN_ATTR_TENSOR_VECTOR_COUNT = 904,
  MIOPEN_ATTR_TENSOR_VECTORIZED_DIMENSION = 905,
  MIOPEN_ATTR_TENSOR_UNIQUE_ID = 906,
  MIOPEN_ATTR_TENSOR_IS_VIRTUAL = 907,
  MIOPEN_ATTR_TENSOR_IS_BY_VALUE = 908,
  MIOPEN_ATTR_TENSOR_REORDERING_MODE = 909,
  MIOPEN_ATTR_TENSOR_RAGGED_OFFSET_DESC = 910,
  MIOPEN_ATTR_VARIANT_PACK_UNIQUE_IDS = 1000,
  MIOPEN_ATTR_VARIANT_PACK_DATA_POINTERS = 1001,
  MIOPEN_ATTR_VARIANT_PACK_INTERMEDIATES = 1002,
  MIOPEN_ATTR_VARIANT_PACK_WORKSPACE = 1003,
  MIOPEN_ATTR_LAYOUT_INFO_TENSOR_UID = 1100,
  MIOPEN_ATTR_LAYOUT_INFO_TYPES = 1101,
  MIOPEN_ATTR_KNOB_INFO_TYPE = 1200,
  MIOPEN_ATTR_KNOB_INFO_MAXIMUM_VALUE = 1201,
  MIOPEN_ATTR_KNOB_INFO_MINIMUM_VALUE = 1202,
  MIOPEN_ATTR_KNOB_INFO_STRIDE = 1203,
  MIOPEN_ATTR_ENGINE_OPERATION_GRAPH = 1300,
  MIOPEN_ATTR_ENGINE_GLOBAL_INDEX = 1301,
  MIOPEN_ATTR_ENGINE_KNOB_INFO = 1302,
  MIOPEN_ATTR_ENGINE_NUMERICAL_NOTE = 1303,
  MIOPEN_ATTR_ENGINE_LAYOUT_INFO = 1304,
  MIOPEN_ATTR_ENGINE_BEHAVIOR_NOTE = 1305,
  MIOPEN_ATTR_ENGINE_SM_COUNT_TARGET = 1306,
  MIOPEN_ATTR_MATMUL_COMP_TYPE = 1500,
  MIOPEN_ATTR_MATMUL_PADDING_VALUE = 1501,
  MIOPEN_ATTR_OPERATION_MATMUL_ADESC = 1520,
  MIOPEN_ATTR_OPERATION_MATMUL_BDESC = 1521,
  MIOPEN_ATTR_OPERATION_MATMUL_CDESC = 1522,
  MIOPEN_ATTR_OPERATION_MATMUL_DESC = 1523,
  MIOPEN_ATTR_OPERATION_MATMUL_IRREGULARLY_STRIDED_BATCH_COUNT = 1524,
  MIOPEN_ATTR_OPERATION_MATMUL_GEMM_M_OVERRIDE_DESC = 1525,
  MIOPEN_ATTR_OPERATION_MATMUL_GEMM_N_OVERRIDE_DESC = 1526,
  MIOPEN_ATTR_OPERATION_MATMUL_GEMM_K_OVERRIDE_DESC = 1527,
  MIOPEN_ATTR_REDUCTION_OPERATOR = 1600,
  MIOPEN_ATTR_REDUCTION_COMP_TYPE = 1601,
  MIOPEN_ATTR_OPERATION_REDUCTION_XDESC = 1610,
  MIOPEN_ATTR_OPERATION_REDUCTION_YDESC = 1611,
  MIOPEN_ATTR_OPERATION_REDUCTION_DESC = 1612,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_MATH_PREC = 1620,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_MEAN_DESC = 1621,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_INVSTD_DESC = 1622,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_BN_SCALE_DESC = 1623,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_X_DESC = 1624,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_DY_DESC = 1625,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_SCALE_DESC = 1626,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_DBN_BIAS_DESC = 1627,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_DY_SCALE_DESC = 1628,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_X_SCALE_DESC = 1629,
  MIOPEN_ATTR_OPERATION_BN_BWD_WEIGHTS_EQ_BIAS = 1630,
  MIOPEN_ATTR_RESAMPLE_MODE = 1700,
  MIOPEN_ATTR_RESAMPLE_COMP_TYPE = 1701,
  MIOPEN_ATTR_RESAMPLE_SPATIAL_DIMS = 1702,
  MIOPEN_ATTR_RESAMPLE_POST_PADDINGS = 1703,
  MIOPEN_ATTR_RESAMPLE_PRE_PADDINGS = 1704,
  MIOPEN_ATTR_RESAMPLE_STRIDES = 1705,
  MIOPEN_ATTR_RESAMPLE_WINDOW_DIMS = 1706,
  MIOPEN_ATTR_RESAMPLE_NAN_PROPAGATION = 1707,
  MIOPEN_ATTR_RESAMPLE_PADDING_MODE = 1708,
  MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_XDESC = 1710,
  MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_YDESC = 1711,
  MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_IDXDESC = 1712,
  MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_ALPHA = 1713,
  MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_BETA = 1714,
  MIOPEN_ATTR_OPERATION_RESAMPLE_FWD_DESC = 1716,
  MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_DXDESC = 1720,
  MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_DYDESC = 1721,
  MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_IDXDESC = 1722,
  MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_ALPHA = 1723,
  MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_BETA = 1724,
  MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_DESC = 1725,
  MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_XDESC = 1726,
  MIOPEN_ATTR_OPERATION_RESAMPLE_BWD_YDESC = 1727,
  MIOPEN_ATTR_OPERATION_CONCAT_AXIS = 1800,
  MIOPEN_ATTR_OPERATION_CONCAT_INPUT_DESCS = 1801,
  MIOPEN_ATTR_OPERATION_CONCAT_INPLACE_INDEX = 1802,
  MIOPEN_ATTR_OPERATION_CONCAT_OUTPUT_DESC = 1803,
  MIOPEN_ATTR_OPERATION_SIGNAL_MODE = 1900,
  MIOPEN_ATTR_OPERATION_SIGNAL_FLAGDESC = 1901,
  MIOPEN_ATTR_OPERATION_SIGNAL_VALUE = 1902,
  MIOPEN_ATTR_OPERATION_SIGNAL_XDESC = 1903,
  MIOPEN_ATTR_OPERATION_SIGNAL_YDESC = 1904,
  MIOPEN_ATTR_OPERATION_NORM_FWD_MODE = 2000,
  MIOPEN_ATTR_OPERATION_NORM_FWD_PHASE = 2001,
  MIOPEN_ATTR_OPERATION_NORM_FWD_XDESC = 2002,
  MIOPEN_ATTR_OPERATION_NORM_FWD_MEAN_DESC = 2003,
  MIOPEN_ATTR_OPERATION_NORM_FWD_INV_VARIANCE_DESC = 2004,
  MIOPEN_ATTR_OPERATION_NORM_FWD_SCALE_DESC = 2005,
  MIOPEN_ATTR_OPERATION_NORM_FWD_BIAS_DESC = 2006,
  MIOPEN_ATTR_OPERATION_NORM_FWD_EPSILON_DESC = 2007,
  MIOPEN_ATTR_OPERATION_NORM_FWD_EXP_AVG_FACTOR_DESC = 2008,
  MIOPEN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_MEAN_DESC = 2009,
  MIOPEN_ATTR_OPERATION_NORM_FWD_INPUT_RUNNING_VAR_DESC = 2010,
  MIOPEN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_MEAN_DESC = 2011,
  MIOPEN_ATTR_OPERATION_NORM_FWD_OUTPUT_RUNNING_VAR_DESC = 2012,
  MIOPEN_ATTR_OPERATION_NORM_FWD_YDESC = 2013,
  MIOPEN_ATTR_OPERATION_NORM_FWD_PEER_STAT_DESCS = 2014,
  MIOPEN_ATTR_OPERATION_NORM_BWD_MODE = 2100,
  MIOPEN_ATTR_OPERATION_NORM_BWD_XDESC = 2101,
  MIOPEN_ATTR_OPERATION_NORM_BWD_MEAN_DESC = 2102,
  MIOPEN_ATTR_OPERATION_NORM_BWD_INV_VARIANCE_DESC = 2103,
  MIOPEN_ATTR_OPERATION_NORM_BWD_DYDESC = 2104,
  MIOPEN_ATTR_OPERATION_NORM_BWD_SCALE_DESC = 2105,
  MIOPEN_ATTR_OPERATION_NORM_BWD_EPSILON_DESC = 2106,
  MIOPEN_ATTR_OPERATION_NORM_BWD_DSCALE_DESC = 2107,
  MIOPEN_ATTR_OPERATION_NORM_BWD_DBIAS_DESC = 2108,
  MIOPEN_ATTR_OPERATION_NORM_BWD_DXDESC = 2109,
  MIOPEN_ATTR_OPERATION_NORM_BWD_PEER_STAT_DESCS = 2110,
  MIOPEN_ATTR_OPERATION_RESHAPE_XDESC = 2200,
  MIOPEN_ATTR_OPERATION_RESHAPE_YDESC = 2201,
  MIOPEN_ATTR_RNG_DISTRIBUTION = 2300,
  MIOPEN_ATTR_RNG_NORMAL_DIST_MEAN = 2301,
  MIOPEN_ATTR_RNG_NORMAL_DIST_STANDARD_DEVIATION = 2302,
  MIOPEN_ATTR_RNG_UNIFORM_DIST_MAXIMUM = 2303,
  MIOPEN_ATTR_RNG_UNIFORM_DIST_MINIMUM = 2304,
  MIOPEN_ATTR_RNG_BERNOULLI_DIST_PROBABILITY = 2305,
  MIOPEN_ATTR_OPERATION_RNG_YDESC = 2310,
  MIOPEN_ATTR_OPERATION_RNG_SEED = 2311,
  MIOPEN_ATTR_OPERATION_RNG_DESC = 2312,
  MIOPEN_ATTR_OPERATION_RNG_OFFSET_DESC = 2313,
};

enum miopenBackendAttributeType_t : unsigned int {
  MIOPEN_TYPE_HANDLE = 0,
  MIOPEN_TYPE_DATA_TYPE = 1,
  MIOPEN_TYPE_BOOLEAN = 2,
  MIOPEN_TYPE_INT64 = 3,
  MIOPEN_TYPE_FLOAT = 4,
  MIOPEN_TYPE_DOUBLE = 5,
  MIOPEN_TYPE_VOID_PTR = 6,
  MIOPEN_TYPE_CONVOLUTION_MODE = 7,
  MIOPEN_TYPE_HEUR_MODE = 8,
  MIOPEN_TYPE_KNOB_TYPE = 9,
  MIOPEN_TYPE_NAN_PROPOGATION = 10,
  MIOPEN_TYPE_NUMERICAL_NOTE = 11,
  MIOPEN_TYPE_LAYOUT_TYPE = 12,
  MIOPEN_TYPE_ATTRIB_NAME = 13,
  MIOPEN_TYPE_POINTWISE_MODE = 14,
  MIOPEN_TYPE_BACKEND_DESCRIPTOR = 15,
  MIOPEN_TYPE_GENSTATS_MODE = 16,
  MIOPEN_TYPE_BN_FINALIZE_STATS_MODE = 17,
  MIOPEN_TYPE_REDUCTION_OPERATOR_TYPE = 18,
  MIOPEN_TYPE_BEHAVIOR_NOTE = 19,
  MIOPEN_TYPE_TENSOR_REORDERING_MODE = 20,
  MIOPEN_TYPE_RESAMPLE_MODE = 21,
  MIOPEN_TYPE_PADDING_MODE = 22,
  MIOPEN_TYPE_INT32 = 23,
  MIOPEN_TYPE_CHAR = 24,
  MIOPEN_TYPE_SIGNAL_MODE = 25,
  MIOPEN_TYPE_FRACTION = 26,
  MIOPEN_TYPE_NORM_MODE = 27,
  MIOPEN_TYPE_NORM_FWD_PHASE = 28,
  MIOPEN_TYPE_RNG_DISTRIBUTION = 29,
};

enum miopenBackendDescriptorType_t : unsigned int {
  MIOPEN_BACKEND_CONVOLUTION_DESCRIPTOR = 0,
  MIOPEN_BACKEND_ENGINE_DESCRIPTOR = 1,
  MIOPEN_BACKEND_ENGINECFG_DESCRIPTOR = 2,
  MIOPEN_BACKEND_ENGINEHEUR_DESCRIPTOR = 3,
  MIOPEN_BACKEND_EXECUTION_PLAN_DESCRIPTOR = 4,
  MIOPEN_BACKEND_INTERMEDIATE_INFO_DESCRIPTOR = 5,
  MIOPEN_BACKEND_KNOB_CHOICE_DESCRIPTOR = 6,
  MIOPEN_BACKEND_KNOB_INFO_DESCRIPTOR = 7,
  MIOPEN_BACKEND_LAYOUT_INFO_DESCRIPTOR = 8,
  MIOPEN_BACKEND_MATMUL_DESCRIPTOR = 9,
  MIOPEN_BACKEND_OPERATION_CONCAT_DESCRIPTOR = 10,
  MIOPEN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_DATA_DESCRIPTOR = 11,
  MIOPEN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_FILTER_DESCRIPTOR = 12,
  MIOPEN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR = 13,
  MIOPEN_BACKEND_OPERATION_GEN_STATS_DESCRIPTOR = 14,
  MIOPEN_BACKEND_OPERATION_MATMUL_DESCRIPTOR = 15,
  MIOPEN_BACKEND_OPERATION_NORM_BACKWARD_DESCRIPTOR = 16,
  MIOPEN_BACKEND_OPERATION_NORM_FORWARD_DESCRIPTOR = 17,
  MIOPEN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR = 18,
  MIOPEN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR = 19,
  MIOPEN_BACKEND_OPERATION_RESAMPLE_BWD_DESCRIPTOR = 20,
  MIOPEN_BACKEND_OPERATION_RESAMPLE_FWD_DESCRIPTOR = 21,
  MIOPEN_BACKEND_OPERATION_RESHAPE_DESCRIPTOR = 22,
  MIOPEN_BACKEND_OPERATION_RNG_DESCRIPTOR = 23,
  MIOPEN_BACKEND_OPERATION_SIGNAL_DESCRIPTOR = 24,
  MIOPEN_BACKEND_OPERATIONGRAPH_DESCRIPTOR = 25,
  MIOPEN_BACKEND_POINTWISE_DESCRIPTOR = 26,
  MIOPEN_BACKEND_REDUCTION_DESCRIPTOR = 27,
  MIOPEN_BACKEND_RESAMPLE_DESCRIPTOR = 28,
  MIOPEN_BACKEND_RNG_DESCRIPTOR = 29,
  MIOPEN_BACKEND_TENSOR_DESCRIPTOR = 30,
  MIOPEN_BACKEND_VARIANT_PACK_DESCRIPTOR = 31,
};

enum miopenBackendHeurMode_t : unsigned int {
  MIOPEN_HEUR_MODE_INSTANT = 0,
  MIOPEN_HEUR_MODE_B = 1,
  MIOPEN_HEUR_MODE_FALLBACK = 2,
  MIOPEN_HEUR_MODE_A = 3,
  MIOPEN_HEUR_MODES_COUNT = 4,
};

enum miopenBatchNormMode_t : unsigned int {
  miopenBNPerActivation = 0,
  miopenBNSpatial = 1,
};

enum miopenCTCLossAlgo_t : unsigned int {
  MIOPEN_CTC_LOSS_ALGO_DETERMINISTIC = 0,
};

enum miopenConvAlgorithm_t : unsigned int {
  miopenConvolutionAlgoGEMM = 0,
  miopenConvolutionAlgoDirect = 1,
  miopenConvolutionAlgoFFT = 2,
  miopenConvolutionAlgoWinograd = 3,
  miopenConvolutionAlgoImplicitGEMM = 5,
};

enum miopenConvBwdDataAlgorithm_t : unsigned int {
  miopenConvolutionBwdDataAlgoGEMM = 0,
  miopenConvolutionBwdDataAlgoDirect = 1,
  miopenConvolutionBwdDataAlgoFFT = 2,
  miopenConvolutionBwdDataAlgoWinograd = 3,
  miopenTransposeBwdDataAlgoGEMM = 4,
  miopenConvolutionBwdDataAlgoImplicitGEMM = 5,
};

enum miopenConvBwdWeightsAlgorithm_t : unsigned int {
  miopenConvolutionBwdWeightsAlgoGEMM = 0,
  miopenConvolutionBwdWeightsAlgoDirect = 1,
  miopenConvolutionBwdWeightsAlgoWinograd = 3,
  miopenConvolutionBwdWeightsAlgoImplicitGEMM = 5,
};

enum miopenConvFwdAlgorithm_t : unsigned int {
  miopenConvolutionFwdAlgoGEMM = 0,
  miopenConvolutionFwdAlgoDirect = 1,
  miopenConvolutionFwdAlgoFFT = 2,
  miopenConvolutionFwdAlgoWinograd = 3,
  miopenConvolutionFwdAlgoImplicitGEMM = 5,
};

enum miopenConvolutionAttrib_t : unsigned int {
  MIOPEN_CONVOLUTION_ATTRIB_FP16_ALT_IMPL = 0,
  MIOPEN_CONVOLUTION_ATTRIB_DETERMINISTIC = 1,
  MIOPEN_CONVOLUTION_ATTRIB_FP8_ROUNDING_MODE = 2,
};

enum miopenConvolutionFindMode_t : unsigned int {
  miopenConvolutionFindModeNormal = 1,
  miopenConvolutionFindModeFast = 2,
  miopenConvolutionFindModeHybrid = 3,
  miopenConvolutionFindModeDynamicHybrid = 5,
  miopenConvolutionFindModeTrustVerify = 6,
  miopenConvolutionFindModeTrustVerifyFull = 7,
  miopenConvolutionFindModeDefault = 5,
};

enum miopenConvolutionMode_t : unsigned int {
  miopenConvolution = 0,
  miopenTranspose = 1,
  miopenGroupConv = 2,
  miopenDepthwise = 3,
};

enum miopenDataType_t : unsigned int {
  miopenHalf = 0,
  miopenFloat = 1,
  miopenInt32 = 2,
  miopenInt8 = 3,
  miopenBFloat16 = 5,
  miopenDouble = 6,
  miopenFloat8_fnuz = 7,
  miopenBFloat8_fnuz = 8,
  miopenInt64 = 9,
  miopenFloat8 = 7,
  miopenBFloat8 = 8,
};

enum miopenF8RoundingMode_t : unsigned int {
  miopenF8RoundingModeStandard = 0,
  miopenF8RoundingModeStochastic = 1,
};

enum miopenFindResultsOrder_t : unsigned int {
  miopenFindResultsOrderByTime = 0,
  miopenFindResultsOrderByWorkspaceSize = 1,
};

enum miopenFusionDirection_t : unsigned int {
  miopenVerticalFusion = 0,
  miopenHorizontalFusion = 1,
};

enum miopenIndexType_t : unsigned int {
  miopenIndexUint8 = 0,
  miopenIndexUint16 = 1,
  miopenIndexUint32 = 2,
  miopenIndexUint64 = 3,
};

enum miopenIndicesType_t : unsigned int {
  MIOPEN_32BIT_INDICES = 0,
  MIOPEN_64BIT_INDICES = 1,
  MIOPEN_16BIT_INDICES = 2,
  MIOPEN_8BIT_INDICES = 3,
};

enum miopenLRNMode_t : unsigned int {
  miopenLRNWithinChannel = 0,
  miopenLRNCrossChannel = 1,
};

enum miopenLossReductionMode_t : unsigned int {
  MIOPEN_LOSS_REDUCTION_NONE = 0,
  MIOPEN_LOSS_REDUCTION_SUM = 1,
  MIOPEN_LOSS_REDUCTION_MEAN = 2,
};

enum miopenMhaMask_t : unsigned int {
  miopenMhaMaskNone = 0,
  miopenMhaMaskCausal = 1,
};

enum miopenNanPropagation_t : unsigned int {
  MIOPEN_NOT_PROPAGATE_NAN = 0,
  MIOPEN_PROPAGATE_NAN = 1,
};

enum miopenNormMode_t : unsigned int {
  MIOPEN_ELEMENTWISE_AFFINE = 0,
  MIOPEN_WEIGHT_BIAS = 1,
  MIOPEN_ELEMENTWISE_AFFINE_FUSED_ADD = 2,
  MIOPEN_WEIGHT_BIAS_FUSED_ADD = 3,
  MIOPEN_ELEMENTWISE_AFFINE_T5 = 4,
  MIOPEN_WEIGHT_BIAS_T5 = 5,
};

enum miopenPaddingMode_t : unsigned int {
  miopenPaddingDefault = 0,
  miopenPaddingSame = 1,
  miopenPaddingValid = 2,
};

enum miopenPointwiseMode_t : unsigned int {
  MIOPEN_POINTWISE_ADD = 0,
  MIOPEN_POINTWISE_ADD_SQUARE = 1,
  MIOPEN_POINTWISE_DIV = 2,
  MIOPEN_POINTWISE_MAX = 3,
  MIOPEN_POINTWISE_MIN = 4,
  MIOPEN_POINTWISE_MOD = 5,
  MIOPEN_POINTWISE_MUL = 6,
  MIOPEN_POINTWISE_POW = 7,
  MIOPEN_POINTWISE_SUB = 8,
  MIOPEN_POINTWISE_ABS = 9,
  MIOPEN_POINTWISE_CEIL = 10,
  MIOPEN_POINTWISE_COS = 11,
  MIOPEN_POINTWISE_EXP = 12,
  MIOPEN_POINTWISE_FLOOR = 13,
  MIOPEN_POINTWISE_LOG = 14,
  MIOPEN_POINTWISE_NEG = 15,
  MIOPEN_POINTWISE_RSQRT = 16,
  MIOPEN_POINTWISE_SIN = 17,
  MIOPEN_POINTWISE_SQRT = 18,
  MIOPEN_POINTWISE_TAN = 19,
  MIOPEN_POINTWISE_ERF = 20,
  MIOPEN_POINTWISE_IDENTITY = 21,
  MIOPEN_POINTWISE_RELU_FWD = 22,
  MIOPEN_POINTWISE_TANH_FWD = 23,
  MIOPEN_POINTWISE_SIGMOID_FWD = 24,
  MIOPEN_POINTWISE_ELU_FWD = 25,
  MIOPEN_POINTWISE_GELU_FWD = 26,
  MIOPEN_POINTWISE_SOFTPLUS_FWD = 27,
  MIOPEN_POINTWISE_SWISH_FWD = 28,
  MIOPEN_POINTWISE_GELU_APPROX_TANH_FWD = 29,
  MIOPEN_POINTWISE_RELU_BWD = 30,
  MIOPEN_POINTWISE_TANH_BWD = 31,
  MIOPEN_POINTWISE_SIGMOID_BWD = 32,
  MIOPEN_POINTWISE_ELU_BWD = 33,
  MIOPEN_POINTWISE_GELU_BWD = 34,
  MIOPEN_POINTWISE_SOFTPLUS_BWD = 35,
  MIOPEN_POINTWISE_SWISH_BWD = 36,
  MIOPEN_POINTWISE_GELU_APPROX_TANH_BWD = 37,
  MIOPEN_POINTWISE_CMP_EQ = 38,
  MIOPEN_POINTWISE_CMP_NEQ = 39,
  MIOPEN_POINTWISE_CMP_GT = 40,
  MIOPEN_POINTWISE_CMP_GE = 41,
  MIOPEN_POINTWISE_CMP_LT = 42,
  MIOPEN_POINTWISE_CMP_LE = 43,
  MIOPEN_POINTWISE_LOGICAL_AND = 44,
  MIOPEN_POINTWISE_LOGICAL_OR = 45,
  MIOPEN_POINTWISE_LOGICAL_NOT = 46,
  MIOPEN_POINTWISE_GEN_INDEX = 47,
  MIOPEN_POINTWISE_BINARY_SELECT = 48,
  MIOPEN_POINTWISE_RECIPROCAL = 49,
};

enum miopenPoolingMode_t : unsigned int {
  miopenPoolingMax = 0,
  miopenPoolingAverage = 1,
  miopenPoolingAverageInclusive = 2,
};

enum miopenPoolingWorkspaceIndexMode_t : unsigned int {
  miopenPoolingWorkspaceIndexMask = 0,
  miopenPoolingWorkspaceIndexImage = 1,
};

enum miopenProblemDirection_t : unsigned int {
  miopenProblemDirectionForward = 0,
  miopenProblemDirectionBackward = 1,
  miopenProblemDirectionBackwardWeights = 2,
  miopenProblemDirectionInference = 4,
};

enum miopenRNGType_t : unsigned int {
  MIOPEN_RNG_PSEUDO_XORWOW = 0,
};

enum miopenRNNAlgo_t : unsigned int {
  miopenRNNdefault = 0,
  miopenRNNfundamental = 1,
  miopenRNNroundedDynamic = 2,
};

enum miopenRNNBaseLayout_t : unsigned int {
  miopenRNNDataUnknownLayout = 0,
  miopenRNNDataSeqMajorNotPadded = 1,
  miopenRNNDataSeqMajorPadded = 2,
  miopenRNNDataBatchMajorPadded = 3,
};

enum miopenRNNBiasMode_t : unsigned int {
  miopenRNNNoBias = 0,
  miopenRNNwithBias = 1,
};

enum miopenRNNDirectionMode_t : unsigned int {
  miopenRNNunidirection = 0,
  miopenRNNbidirection = 1,
};

enum miopenRNNFWDMode_t : unsigned int {
  miopenRNNTraining = 0,
  miopenRNNInference = 1,
};

enum miopenRNNGEMMalgoMode_t : unsigned int {
  miopenRNNAlgoGEMM = 0,
};

enum miopenRNNInputMode_t : unsigned int {
  miopenRNNlinear = 0,
  miopenRNNskip = 1,
};

enum miopenRNNMode_t : unsigned int {
  miopenRNNRELU = 0,
  miopenRNNTANH = 1,
  miopenLSTM = 2,
  miopenGRU = 3,
};

enum miopenRNNPaddingMode_t : unsigned int {
  miopenRNNIONotPadded = 0,
  miopenRNNIOWithPadding = 1,
};

enum miopenReduceCalculationNanPropagation_t : unsigned int {
  MIOPEN_REDUCE_CALCULATION_NOT_PROPAGATE_NAN = 0,
  MIOPEN_REDUCE_CALCULATION_PROPAGATE_NAN = 1,
};

enum miopenReduceCalculationOp_t : unsigned int {
  MIOPEN_REDUCE_CALCULATION_PROD = 1,
  MIOPEN_REDUCE_CALCULATION_SUM = 2,
};

enum miopenReduceExtremeOp_t : unsigned int {
  MIOPEN_REDUCE_EXTREME_ARGMIN = 1,
  MIOPEN_REDUCE_EXTREME_ARGMAX = 2,
  MIOPEN_REDUCE_EXTREME_MIN = 3,
  MIOPEN_REDUCE_EXTREME_MAX = 4,
};

enum miopenReduceTensorIndices_t : unsigned int {
  MIOPEN_REDUCE_TENSOR_NO_INDICES = 0,
  MIOPEN_REDUCE_TENSOR_FLATTENED_INDICES = 1,
};

enum miopenReduceTensorOp_t : unsigned int {
  MIOPEN_REDUCE_TENSOR_ADD = 0,
  MIOPEN_REDUCE_TENSOR_MUL = 1,
  MIOPEN_REDUCE_TENSOR_MIN = 2,
  MIOPEN_REDUCE_TENSOR_MAX = 3,
  MIOPEN_REDUCE_TENSOR_AMAX = 4,
  MIOPEN_REDUCE_TENSOR_AVG = 5,
  MIOPEN_REDUCE_TENSOR_NORM1 = 6,
  MIOPEN_REDUCE_TENSOR_NORM2 = 7,
};

enum miopenRngDistribution_t : unsigned int {
  MIOPEN_RNG_DISTRIBUTION_BERNOULLI = 0,
  MIOPEN_RNG_DISTRIBUTION_UNIFORM = 1,
  MIOPEN_RNG_DISTRIBUTION_NORMAL = 2,
};

enum miopenSoftmaxAlgorithm_t : unsigned int {
  MIOPEN_SOFTMAX_FAST = 0,
  MIOPEN_SOFTMAX_ACCURATE = 1,
  MIOPEN_SOFTMAX_LOG = 2,
};

enum miopenSoftmaxMode_t : unsigned int {
  MIOPEN_SOFTMAX_MODE_INSTANCE = 0,
  MIOPEN_SOFTMAX_MODE_CHANNEL = 1,
};

enum miopenStatus_t : unsigned int {
  miopenStatusSuccess = 0,
  miopenStatusNotInitialized = 1,
  miopenStatusInvalidValue = 2,
  miopenStatusBadParm = 3,
  miopenStatusAllocFailed = 4,
  miopenStatusInternalError = 5,
  miopenStatusNotImplemented = 6,
  miopenStatusUnknownError = 7,
  miopenStatusUnsupportedOp = 8,
  miopenStatusGpuOperationsSkipped = 9,
  miopenStatusVersionMismatch = 10,
};

enum miopenTensorArgumentId_t : unsigned int {
  miopenTensorArgumentIdInvalid = 0,
  miopenTensorConvolutionX = 1,
  miopenTensorConvolutionW = 2,
  miopenTensorConvolutionY = 3,
  miopenTensorMhaK = 4,
  miopenTensorMhaQ = 5,
  miopenTensorMhaV = 6,
  miopenTensorMhaDescaleK = 7,
  miopenTensorMhaDescaleQ = 8,
  miopenTensorMhaDescaleV = 9,
  miopenTensorMhaDescaleS = 10,
  miopenTensorMhaScaleS = 11,
  miopenTensorMhaScaleO = 12,
  miopenTensorMhaDropoutProbability = 13,
  miopenTensorMhaDropoutSeed = 14,
  miopenTensorMhaDropoutOffset = 15,
  miopenTensorMhaO = 16,
  miopenTensorMhaAmaxO = 17,
  miopenTensorMhaAmaxS = 18,
  miopenTensorMhaM = 19,
  miopenTensorMhaZInv = 20,
  miopenTensorMhaDO = 21,
  miopenTensorMhaDescaleO = 22,
  miopenTensorMhaDescaleDO = 23,
  miopenTensorMhaDescaleDS = 24,
  miopenTensorMhaScaleDS = 25,
  miopenTensorMhaScaleDQ = 26,
  miopenTensorMhaScaleDK = 27,
  miopenTensorMhaScaleDV = 28,
  miopenTensorMhaDQ = 29,
  miopenTensorMhaDK = 30,
  miopenTensorMhaDV = 31,
  miopenTensorMhaAmaxDQ = 32,
  miopenTensorMhaAmaxDK = 33,
  miopenTensorMhaAmaxDV = 34,
  miopenTensorMhaAmaxDS = 35,
  miopenTensorMhaBias = 36,
  miopenTensorActivationX = 37,
  miopenTensorActivationY = 38,
  miopenTensorActivationDX = 39,
  miopenTensorActivationDY = 40,
  miopenTensorBiasX = 41,
  miopenTensorBiasY = 42,
  miopenTensorBias = 43,
  miopenTensorSoftmaxX = 44,
  miopenTensorSoftmaxY = 45,
  miopenTensorSoftmaxDX = 46,
  miopenTensorSoftmaxDY = 47,
  miopenTensorBatchnormX = 48,
  miopenTensorBatchnormY = 49,
  miopenTensorBatchnormRunningMean = 50,
  miopenTensorBatchnormRunningVariance = 51,
  miopenTensorBatchnormSavedMean = 52,
  miopenTensorBatchnormSavedVariance = 53,
  miopenTensorBatchnormScale = 54,
  miopenTensorBatchnormScaleDiff = 55,
  miopenTensorBatchnormEstimatedMean = 56,
  miopenTensorBatchnormEstimatedVariance = 57,
  miopenTensorBatchnormBias = 58,
  miopenTensorBatchnormBiasDiff = 59,
  miopenTensorBatchnormDX = 60,
  miopenTensorBatchnormDY = 61,
  miopenTensorArgumentIsScalar = 2147483648,
  miopenTensorMhaMask = 2147483649,
  miopenScalarBatchnormExpAvgFactor = 2147483650,
  miopenScalarBatchnormEpsilon = 2147483651,
};

enum miopenTensorLayout_t : unsigned int {
  miopenTensorNCHW = 0,
  miopenTensorNHWC = 1,
  miopenTensorCHWN = 2,
  miopenTensorNCHWc4 = 3,
  miopenTensorNCHWc8 = 4,
  miopenTensorCHWNc4 = 5,
  miopenTensorCHWNc8 = 6,
  miopenTensorNCDHW = 7,
  miopenTensorNDHWC = 8,
};

enum miopenTensorOp_t : unsigned int {
  miopenTensorOpAdd = 0,
  miopenTensorOpMul = 1,
  miopenTensorOpMin = 2,
  miopenTensorOpMax = 3,
};

enum miopenTuningPolicy_t : unsigned int {
  miopenTuningPolicyNone = 1,
  miopenTuningPolicyDbUpdate = 2,
  miopenTuningPolicySearch = 3,
  miopenTuningPolicySearchDbUpdate = 4,
  miopenTuningPolicyDbClean = 5,
};

struct ihipStream_t;
struct miopenActivationDescriptor;
struct miopenBackendDescriptor;
struct miopenCTCLossDescriptor;
struct miopenConvAlgoPerf_t;
struct miopenConvSolution_t;
struct miopenConvolutionDescriptor;
struct miopenDropoutDescriptor;
struct miopenFindOptions;
struct miopenFusionOpDescriptor;
struct miopenFusionPlanDescriptor;
struct miopenHandle;
struct miopenLRNDescriptor;
struct miopenMhaDescriptor;
struct miopenOperatorArgs;
struct miopenPoolingDescriptor;
struct miopenProblem;
struct miopenRNNDescriptor;
struct miopenReduceTensorDescriptor;
struct miopenSeqTensorDescriptor;
struct miopenSoftmaxDescriptor;
struct miopenSolution;
struct miopenTensorArgument_t;
struct miopenTensorDescriptor;

using hipStream_t = ihipStream_t*;
using miopenAcceleratorQueue_t = hipStream_t;
using miopenActivationDescriptor_t = miopenActivationDescriptor*;
using miopenAllocatorFunction = void*(*)(void*, size_t);
using miopenBackendDescriptor_t = miopenBackendDescriptor*;
using miopenCTCLossDescriptor_t = miopenCTCLossDescriptor*;
using miopenConvolutionDescriptor_t = miopenConvolutionDescriptor*;
using miopenDeallocatorFunction = void (*)(void*, void*);
using miopenDropoutDescriptor_t = miopenDropoutDescriptor*;
using miopenFindOptions_t = miopenFindOptions*;
using miopenFusionOpDescriptor_t = miopenFusionOpDescriptor*;
using miopenFusionPlanDescriptor_t = miopenFusionPlanDescriptor*;
using miopenHandle_t = miopenHandle*;
using miopenLRNDescriptor_t = miopenLRNDescriptor*;
using miopenMhaDescriptor_t = miopenMhaDescriptor*;
using miopenOperatorArgs_t = miopenOperatorArgs*;
using miopenPoolingDescriptor_t = miopenPoolingDescriptor*;
using miopenProblem_t = miopenProblem*;
using miopenRNNDescriptor_t = miopenRNNDescriptor*;
using miopenReduceTensorDescriptor_t = miopenReduceTensorDescriptor*;
using miopenSeqTensorDescriptor_t = miopenSeqTensorDescriptor*;
using miopenSoftmaxDescriptor_t = miopenSoftmaxDescriptor*;
using miopenSolution_t = miopenSolution*;
using miopenTensorDescriptor_t = miopenTensorDescriptor*;

struct miopenActivationDescriptor {
};
static_assert(sizeof(miopenActivationDescriptor) == 1);
static_assert(alignof(miopenActivationDescriptor) == 1);

struct miopenBackendDescriptor {
};
static_assert(sizeof(miopenBackendDescriptor) == 1);
static_assert(alignof(miopenBackendDescriptor) == 1);

struct miopenCTCLossDescriptor {
};
static_assert(sizeof(miopenCTCLossDescriptor) == 1);
static_assert(alignof(miopenCTCLossDescriptor) == 1);

struct miopenConvAlgoPerf_t {
  union {
    miopenConvFwdAlgorithm_t fwd_algo;
    miopenConvBwdWeightsAlgorithm_t bwd_weights_algo;
    miopenConvBwdDataAlgorithm_t bwd_data_algo;
  };
  float time;
  size_t memory;
};
static_assert(sizeof(miopenConvAlgoPerf_t) == 16);
static_assert(alignof(miopenConvAlgoPerf_t) == 8);
static_assert(offsetof(miopenConvAlgoPerf_t, fwd_algo) == 0);
static_assert(offsetof(miopenConvAlgoPerf_t, bwd_weights_algo) == 0);
static_assert(offsetof(miopenConvAlgoPerf_t, bwd_data_algo) == 0);
static_assert(offsetof(miopenConvAlgoPerf_t, time) == 4);
static_assert(offsetof(miopenConvAlgoPerf_t, memory) == 8);

struct miopenConvSolution_t {
  float time;
  size_t workspace_size;
  uint64_t solution_id;
  miopenConvAlgorithm_t algorithm;
};
static_assert(sizeof(miopenConvSolution_t) == 32);
static_assert(alignof(miopenConvSolution_t) == 8);
static_assert(offsetof(miopenConvSolution_t, time) == 0);
static_assert(offsetof(miopenConvSolution_t, workspace_size) == 8);
static_assert(offsetof(miopenConvSolution_t, solution_id) == 16);
static_assert(offsetof(miopenConvSolution_t, algorithm) == 24);

struct miopenConvolutionDescriptor {
};
static_assert(sizeof(miopenConvolutionDescriptor) == 1);
static_assert(alignof(miopenConvolutionDescriptor) == 1);

struct miopenDropoutDescriptor {
};
static_assert(sizeof(miopenDropoutDescriptor) == 1);
static_assert(alignof(miopenDropoutDescriptor) == 1);

struct miopenFindOptions {
};
static_assert(sizeof(miopenFindOptions) == 1);
static_assert(alignof(miopenFindOptions) == 1);

struct miopenFusionOpDescriptor {
};
static_assert(sizeof(miopenFusionOpDescriptor) == 1);
static_assert(alignof(miopenFusionOpDescriptor) == 1);

struct miopenFusionPlanDescriptor {
};
static_assert(sizeof(miopenFusionPlanDescriptor) == 1);
static_assert(alignof(miopenFusionPlanDescriptor) == 1);

struct miopenHandle {
};
static_assert(sizeof(miopenHandle) == 1);
static_assert(alignof(miopenHandle) == 1);

struct miopenLRNDescriptor {
};
static_assert(sizeof(miopenLRNDescriptor) == 1);
static_assert(alignof(miopenLRNDescriptor) == 1);

struct miopenMhaDescriptor {
};
static_assert(sizeof(miopenMhaDescriptor) == 1);
static_assert(alignof(miopenMhaDescriptor) == 1);

struct miopenOperatorArgs {
};
static_assert(sizeof(miopenOperatorArgs) == 1);
static_assert(alignof(miopenOperatorArgs) == 1);

struct miopenPoolingDescriptor {
};
static_assert(sizeof(miopenPoolingDescriptor) == 1);
static_assert(alignof(miopenPoolingDescriptor) == 1);

struct miopenProblem {
};
static_assert(sizeof(miopenProblem) == 1);
static_assert(alignof(miopenProblem) == 1);

struct miopenRNNDescriptor {
};
static_assert(sizeof(miopenRNNDescriptor) == 1);
static_assert(alignof(miopenRNNDescriptor) == 1);

struct miopenReduceTensorDescriptor {
};
static_assert(sizeof(miopenReduceTensorDescriptor) == 1);
static_assert(alignof(miopenReduceTensorDescriptor) == 1);

struct miopenSeqTensorDescriptor {
};
static_assert(sizeof(miopenSeqTensorDescriptor) == 1);
static_assert(alignof(miopenSeqTensorDescriptor) == 1);

struct miopenSoftmaxDescriptor {
};
static_assert(sizeof(miopenSoftmaxDescriptor) == 1);
static_assert(alignof(miopenSoftmaxDescriptor) == 1);

struct miopenSolution {
};
static_assert(sizeof(miopenSolution) == 1);
static_assert(alignof(miopenSolution) == 1);

struct miopenTensorArgument_t {
  miopenTensorArgumentId_t id;
  miopenTensorDescriptor_t* descriptor;
  void* buffer;
};
static_assert(sizeof(miopenTensorArgument_t) == 24);
static_assert(alignof(miopenTensorArgument_t) == 8);
static_assert(offsetof(miopenTensorArgument_t, id) == 0);
static_assert(offsetof(miopenTensorArgument_t, descriptor) == 8);
static_assert(offsetof(miopenTensorArgument_t, buffer) == 16);

struct miopenTensorDescriptor {
};
static_assert(sizeof(miopenTensorDescriptor) == 1);
static_assert(alignof(miopenTensorDescriptor) == 1);

using miopenActivationBackward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenActivationDescriptor_t activDesc, const void* alpha,
    const miopenTensorDescriptor_t yDesc, const void* y, const miopenTensorDescriptor_t dyDesc,
    const void* dy, const miopenTensorDescriptor_t xDesc, const void* x, const void* beta,
    const miopenTensorDescriptor_t dxDesc, void* dx);
using miopenActivationForward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenActivationDescriptor_t activDesc, const void* alpha,
    const miopenTensorDescriptor_t xDesc, const void* x, const void* beta,
    const miopenTensorDescriptor_t yDesc, void* y);
using miopenAddLayerNormForward_t = miopenStatus_t(miopenHandle_t handle, miopenNormMode_t mode,
    const miopenTensorDescriptor_t xDesc, const void* x, const miopenTensorDescriptor_t x2Desc,
    const void* x2, const miopenTensorDescriptor_t weightDesc, const void* weight,
    const miopenTensorDescriptor_t biasDesc, const void* bias, const float epsilon,
    const int32_t normalized_dim, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t meanDesc, void* mean, const miopenTensorDescriptor_t rstdDesc,
    void* rstd);
using miopenBackendCreateDescriptor_t = miopenStatus_t(miopenBackendDescriptorType_t descriptorType,
    miopenBackendDescriptor_t* descriptor);
using miopenBackendDestroyDescriptor_t = miopenStatus_t(miopenBackendDescriptor_t descriptor);
using miopenBackendExecute_t = miopenStatus_t(miopenHandle_t handle,
    miopenBackendDescriptor_t executionPlan, miopenBackendDescriptor_t variantPack);
using miopenBackendFinalize_t = miopenStatus_t(miopenBackendDescriptor_t descriptor);
using miopenBackendGetAttribute_t = miopenStatus_t(miopenBackendDescriptor_t descriptor,
    miopenBackendAttributeName_t attributeName, miopenBackendAttributeType_t attributeType,
    int64_t requestedElementCount, int64_t* elementCount, void* arrayOfElements);
using miopenBackendInitialize_t = miopenStatus_t(miopenBackendDescriptor_t descriptor,
    miopenBackendDescriptorType_t descriptorType, size_t sizeInBytes);
using miopenBackendSetAttribute_t = miopenStatus_t(miopenBackendDescriptor_t descriptor,
    miopenBackendAttributeName_t attributeName, miopenBackendAttributeType_t attributeType,
    int64_t elementCount, void* arrayOfElements);
using miopenBatchNormBackwardActivation_t = miopenStatus_t(miopenHandle_t handle,
    miopenBatchNormMode_t bn_mode, const void* alphaDataDiff, const void* betaDataDiff,
    const void* alphaParamDiff, const void* betaParamDiff, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenTensorDescriptor_t dyDesc, const void* dy,
    const miopenTensorDescriptor_t dxDesc, void* dx, const miopenTensorDescriptor_t scaleDesc,
    const miopenTensorDescriptor_t biasDesc, const miopenTensorDescriptor_t savedMeanDesc,
    const miopenTensorDescriptor_t savedVarianceDesc, const void* bnScale, const void* bnBias,
    void* resultBnScaleDiff, void* resultBnBiasDiff, double epsilon, const void* savedMean,
    const void* savedInvVariance, const miopenActivationDescriptor_t activDesc);
using miopenBatchNormForwardInferenceActivation_t = miopenStatus_t(miopenHandle_t handle,
    miopenBatchNormMode_t bn_mode, void* alpha, void* beta, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t scaleDesc, const miopenTensorDescriptor_t biasDesc,
    const miopenTensorDescriptor_t estMeanDesc, const miopenTensorDescriptor_t estVarianceDesc,
    void* bnScale, void* bnBias, void* estimatedMean, void* estimatedVariance, double epsilon,
    const miopenActivationDescriptor_t activDesc);
using miopenBatchNormForwardTrainingActivation_t = miopenStatus_t(miopenHandle_t handle,
    miopenBatchNormMode_t bn_mode, void* alpha, void* beta, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t scaleDesc, const miopenTensorDescriptor_t biasVarDesc,
    const miopenTensorDescriptor_t savedMeanDesc, const miopenTensorDescriptor_t savedVarDesc,
    void* bnScale, void* bnBias, double expAvgFactor, void* resultRunningMean,
    void* resultRunningVariance, double epsilon, void* resultSaveMean, void* resultSaveInvVariance,
    const miopenActivationDescriptor_t activDesc);
using miopenBatchNormalizationBackward_t = miopenStatus_t(miopenHandle_t handle,
    miopenBatchNormMode_t bn_mode, const void* alphaDataDiff, const void* betaDataDiff,
    const void* alphaParamDiff, const void* betaParamDiff, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenTensorDescriptor_t dyDesc, const void* dy,
    const miopenTensorDescriptor_t dxDesc, void* dx,
    const miopenTensorDescriptor_t bnScaleBiasDiffDesc, const void* bnScale,
    void* resultBnScaleDiff, void* resultBnBiasDiff, double epsilon, const void* savedMean,
    const void* savedInvVariance);
using miopenBatchNormalizationBackward_V2_t = miopenStatus_t(miopenHandle_t handle,
    miopenBatchNormMode_t bn_mode, const void* alphaDataDiff, const void* betaDataDiff,
    const void* alphaParamDiff, const void* betaParamDiff, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenTensorDescriptor_t dyDesc, const void* dy,
    const miopenTensorDescriptor_t dxDesc, void* dx, const miopenTensorDescriptor_t scaleDesc,
    const miopenTensorDescriptor_t biasDesc, const miopenTensorDescriptor_t savedMeanDesc,
    const miopenTensorDescriptor_t savedVarDesc, const void* bnScale, void* resultBnScaleDiff,
    void* resultBnBiasDiff, double epsilon, const void* savedMean, const void* savedInvVariance);
using miopenBatchNormalizationForwardInference_t = miopenStatus_t(miopenHandle_t handle,
    miopenBatchNormMode_t bn_mode, void* alpha, void* beta, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t bnScaleBiasMeanVarDesc, void* bnScale, void* bnBias,
    void* estimatedMean, void* estimatedVariance, double epsilon);
using miopenBatchNormalizationForwardInference_V2_t = miopenStatus_t(miopenHandle_t handle,
    miopenBatchNormMode_t bn_mode, void* alpha, void* beta, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t scaleDesc, const miopenTensorDescriptor_t biasDesc,
    const miopenTensorDescriptor_t estMeanDesc, const miopenTensorDescriptor_t estVarianceDesc,
    void* bnScale, void* bnBias, void* estimatedMean, void* estimatedVariance, double epsilon);
using miopenBatchNormalizationForwardTraining_t = miopenStatus_t(miopenHandle_t handle,
    miopenBatchNormMode_t bn_mode, void* alpha, void* beta, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t bnScaleBiasMeanVarDesc, void* bnScale, void* bnBias,
    double expAvgFactor, void* resultRunningMean, void* resultRunningVariance, double epsilon,
    void* resultSaveMean, void* resultSaveInvVariance);
using miopenBatchNormalizationForwardTraining_V2_t = miopenStatus_t(miopenHandle_t handle,
    miopenBatchNormMode_t bn_mode, void* alpha, void* beta, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t scaleDesc, const miopenTensorDescriptor_t biasVarDesc,
    const miopenTensorDescriptor_t savedMeanDesc, const miopenTensorDescriptor_t savedVarDesc,
    void* bnScale, void* bnBias, double expAvgFactor, void* resultRunningMean,
    void* resultRunningVariance, double epsilon, void* resultSaveMean, void* resultSaveInvVariance);
using miopenCTCLoss_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t probsDesc, const void* probs, const int* labels,
    const int* labelLengths, const int* inputLengths, void* losses,
    const miopenTensorDescriptor_t gradientsDesc, void* gradients, miopenCTCLossAlgo_t algo,
    const miopenCTCLossDescriptor_t ctcLossDesc, void* workSpace, size_t workSpaceSize);
using miopenCatForward_t = miopenStatus_t(miopenHandle_t handle, const int32_t xCount,
    const miopenTensorDescriptor_t* xDescs, const void* const* xs,
    const miopenTensorDescriptor_t yDesc, void* y, const int32_t dim);
using miopenCompileFusionPlan_t = miopenStatus_t(miopenHandle_t handle,
    miopenFusionPlanDescriptor_t fusePlanDesc);
using miopenConvolutionBackwardBias_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t dyDesc, const void* dy, const void* beta,
    const miopenTensorDescriptor_t dbDesc, void* db);
using miopenConvolutionBackwardData_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t dyDesc, const void* dy, const miopenTensorDescriptor_t wDesc,
    const void* w, const miopenConvolutionDescriptor_t convDesc, miopenConvBwdDataAlgorithm_t algo,
    const void* beta, const miopenTensorDescriptor_t dxDesc, void* dx, void* workSpace,
    size_t workSpaceSize);
using miopenConvolutionBackwardDataCompileSolution_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const miopenTensorDescriptor_t wDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t dxDesc,
    const uint64_t solution_id);
using miopenConvolutionBackwardDataGetSolution_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const miopenTensorDescriptor_t wDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t dxDesc,
    const size_t maxSolutionCount, size_t* solutionCount, miopenConvSolution_t* solutions);
using miopenConvolutionBackwardDataGetSolutionCount_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const miopenTensorDescriptor_t wDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t dxDesc,
    size_t* solutionCount);
using miopenConvolutionBackwardDataGetSolutionWorkspaceSize_t = miopenStatus_t(
    miopenHandle_t handle, const miopenTensorDescriptor_t dyDesc,
    const miopenTensorDescriptor_t wDesc, const miopenConvolutionDescriptor_t convDesc,
    const miopenTensorDescriptor_t dxDesc, const uint64_t solution_id, size_t* workSpaceSize);
using miopenConvolutionBackwardDataGetWorkSpaceSize_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const miopenTensorDescriptor_t wDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t dxDesc,
    size_t* workSpaceSize);
using miopenConvolutionBackwardDataImmediate_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const void* dy, const miopenTensorDescriptor_t wDesc,
    const void* w, const miopenConvolutionDescriptor_t convDesc,
    const miopenTensorDescriptor_t dxDesc, void* dx, void* workSpace, size_t workSpaceSize,
    const uint64_t solution_id);
using miopenConvolutionBackwardWeights_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t dyDesc, const void* dy, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenConvolutionDescriptor_t convDesc,
    miopenConvBwdWeightsAlgorithm_t algo, const void* beta, const miopenTensorDescriptor_t dwDesc,
    void* dw, void* workSpace, size_t workSpaceSize);
using miopenConvolutionBackwardWeightsCompileSolution_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const miopenTensorDescriptor_t xDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t dwDesc,
    const uint64_t solution_id);
using miopenConvolutionBackwardWeightsGetSolution_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const miopenTensorDescriptor_t xDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t dwDesc,
    const size_t maxSolutionCount, size_t* solutionCount, miopenConvSolution_t* solutions);
using miopenConvolutionBackwardWeightsGetSolutionCount_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const miopenTensorDescriptor_t xDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t dwDesc,
    size_t* solutionCount);
using miopenConvolutionBackwardWeightsGetSolutionWorkspaceSize_t = miopenStatus_t(
    miopenHandle_t handle, const miopenTensorDescriptor_t dyDesc,
    const miopenTensorDescriptor_t xDesc, const miopenConvolutionDescriptor_t convDesc,
    const miopenTensorDescriptor_t dwDesc, const uint64_t solution_id, size_t* workSpaceSize);
using miopenConvolutionBackwardWeightsGetWorkSpaceSize_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const miopenTensorDescriptor_t xDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t dwDesc,
    size_t* workSpaceSize);
using miopenConvolutionBackwardWeightsImmediate_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const void* dy, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenConvolutionDescriptor_t convDesc,
    const miopenTensorDescriptor_t dwDesc, void* dw, void* workSpace, size_t workSpaceSize,
    const uint64_t solution_id);
using miopenConvolutionBiasActivationForward_t = miopenStatus_t(miopenHandle_t handle,
    const void* alpha1, const miopenTensorDescriptor_t xDesc, const void* x,
    const miopenTensorDescriptor_t wDesc, const void* w,
    const miopenConvolutionDescriptor_t convDesc, miopenConvFwdAlgorithm_t algo, void* workspace,
    size_t workspaceSizeInBytes, const void* alpha2, const miopenTensorDescriptor_t zDesc,
    const void* z, const miopenTensorDescriptor_t biasDesc, const void* bias,
    const miopenActivationDescriptor_t activationDesc, const miopenTensorDescriptor_t yDesc,
    void* y);
using miopenConvolutionForward_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t xDesc, const void* x, const miopenTensorDescriptor_t wDesc,
    const void* w, const miopenConvolutionDescriptor_t convDesc, miopenConvFwdAlgorithm_t algo,
    const void* beta, const miopenTensorDescriptor_t yDesc, void* y, void* workSpace,
    size_t workSpaceSize);
using miopenConvolutionForwardBias_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t bDesc, const void* b, const void* beta,
    const miopenTensorDescriptor_t yDesc, void* y);
using miopenConvolutionForwardCompileSolution_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t wDesc, const miopenTensorDescriptor_t xDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t yDesc,
    const uint64_t solution_id);
using miopenConvolutionForwardGetSolution_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t wDesc, const miopenTensorDescriptor_t xDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t yDesc,
    const size_t maxSolutionCount, size_t* solutionCount, miopenConvSolution_t* solutions);
using miopenConvolutionForwardGetSolutionCount_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t wDesc, const miopenTensorDescriptor_t xDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t yDesc,
    size_t* solutionCount);
using miopenConvolutionForwardGetSolutionWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t wDesc, const miopenTensorDescriptor_t xDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t yDesc,
    const uint64_t solution_id, size_t* workSpaceSize);
using miopenConvolutionForwardGetWorkSpaceSize_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t wDesc, const miopenTensorDescriptor_t xDesc,
    const miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t yDesc,
    size_t* workSpaceSize);
using miopenConvolutionForwardImmediate_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t wDesc, const void* w, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenConvolutionDescriptor_t convDesc,
    const miopenTensorDescriptor_t yDesc, void* y, void* workSpace, size_t workSpaceSize,
    const uint64_t solution_id);
using miopenCreate_t = miopenStatus_t(miopenHandle_t* handle);
using miopenCreateActivationDescriptor_t = miopenStatus_t(miopenActivationDescriptor_t* activDesc);
using miopenCreateActivationProblem_t = miopenStatus_t(miopenProblem_t* problem,
    miopenActivationDescriptor_t operatorDesc, miopenProblemDirection_t direction);
using miopenCreateBatchnormProblem_t = miopenStatus_t(miopenProblem_t* problem,
    miopenBatchNormMode_t mode, bool runningMeanVariance, miopenProblemDirection_t direction);
using miopenCreateBiasProblem_t = miopenStatus_t(miopenProblem_t* problem,
    miopenProblemDirection_t direction);
using miopenCreateCTCLossDescriptor_t = miopenStatus_t(miopenCTCLossDescriptor_t* ctcLossDesc);
using miopenCreateConvProblem_t = miopenStatus_t(miopenProblem_t* problem,
    miopenConvolutionDescriptor_t operatorDesc, miopenProblemDirection_t direction);
using miopenCreateConvolutionDescriptor_t = miopenStatus_t(miopenConvolutionDescriptor_t* convDesc);
using miopenCreateDropoutDescriptor_t = miopenStatus_t(miopenDropoutDescriptor_t* dropoutDesc);
using miopenCreateFindOptions_t = miopenStatus_t(miopenFindOptions_t* options);
using miopenCreateFusionPlan_t = miopenStatus_t(miopenFusionPlanDescriptor_t* fusePlanDesc,
    const miopenFusionDirection_t fuseDirection, const miopenTensorDescriptor_t inputDesc);
using miopenCreateLRNDescriptor_t = miopenStatus_t(miopenLRNDescriptor_t* lrnDesc);
using miopenCreateMhaDescriptor_t = miopenStatus_t(miopenMhaDescriptor_t* mhaDesc);
using miopenCreateMhaProblem_t = miopenStatus_t(miopenProblem_t* problem,
    miopenMhaDescriptor_t operatorDesc, miopenProblemDirection_t direction);
using miopenCreateOpActivationBackward_t = miopenStatus_t(miopenFusionPlanDescriptor_t fusePlanDesc,
    miopenFusionOpDescriptor_t* activBwdOp, miopenActivationMode_t mode);
using miopenCreateOpActivationForward_t = miopenStatus_t(miopenFusionPlanDescriptor_t fusePlanDesc,
    miopenFusionOpDescriptor_t* activFwdOp, miopenActivationMode_t mode);
using miopenCreateOpBatchNormBackward_t = miopenStatus_t(miopenFusionPlanDescriptor_t fusePlanDesc,
    miopenFusionOpDescriptor_t* bnBwdOp, const miopenBatchNormMode_t bn_mode);
using miopenCreateOpBatchNormForward_t = miopenStatus_t(miopenFusionPlanDescriptor_t fusePlanDesc,
    miopenFusionOpDescriptor_t* bnFwdOp, const miopenBatchNormMode_t bn_mode,
    bool runningMeanVariance);
using miopenCreateOpBatchNormInference_t = miopenStatus_t(miopenFusionPlanDescriptor_t fusePlanDesc,
    miopenFusionOpDescriptor_t* bnOp, const miopenBatchNormMode_t bn_mode,
    const miopenTensorDescriptor_t bnScaleBiasMeanVarDesc);
using miopenCreateOpBiasForward_t = miopenStatus_t(miopenFusionPlanDescriptor_t fusePlanDesc,
    miopenFusionOpDescriptor_t* biasOp, const miopenTensorDescriptor_t bDesc);
using miopenCreateOpConvForward_t = miopenStatus_t(miopenFusionPlanDescriptor_t fusePlanDesc,
    miopenFusionOpDescriptor_t* convOp, miopenConvolutionDescriptor_t convDesc,
    const miopenTensorDescriptor_t wDesc);
using miopenCreateOperatorArgs_t = miopenStatus_t(miopenOperatorArgs_t* args);
using miopenCreatePoolingDescriptor_t = miopenStatus_t(miopenPoolingDescriptor_t* poolDesc);
using miopenCreateRNNDescriptor_t = miopenStatus_t(miopenRNNDescriptor_t* rnnDesc);
using miopenCreateReduceTensorDescriptor_t = miopenStatus_t(
    miopenReduceTensorDescriptor_t* reduceTensorDesc);
using miopenCreateSeqTensorDescriptor_t = miopenStatus_t(miopenSeqTensorDescriptor_t* tensorDesc);
using miopenCreateSoftmaxDescriptor_t = miopenStatus_t(miopenSoftmaxDescriptor_t* softmaxDesc);
using miopenCreateSoftmaxProblem_t = miopenStatus_t(miopenProblem_t* problem,
    miopenSoftmaxDescriptor_t operatorDesc, miopenProblemDirection_t direction);
using miopenCreateTensorDescriptor_t = miopenStatus_t(miopenTensorDescriptor_t* tensorDesc);
using miopenCreateWithStream_t = miopenStatus_t(miopenHandle_t* handle,
    miopenAcceleratorQueue_t stream);
using miopenDeriveBNTensorDescriptor_t = miopenStatus_t(miopenTensorDescriptor_t derivedBnDesc,
    const miopenTensorDescriptor_t xDesc, miopenBatchNormMode_t bn_mode);
using miopenDestroy_t = miopenStatus_t(miopenHandle_t handle);
using miopenDestroyActivationDescriptor_t = miopenStatus_t(miopenActivationDescriptor_t activDesc);
using miopenDestroyCTCLossDescriptor_t = miopenStatus_t(miopenCTCLossDescriptor_t ctcLossDesc);
using miopenDestroyConvolutionDescriptor_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc);
using miopenDestroyDropoutDescriptor_t = miopenStatus_t(miopenDropoutDescriptor_t dropoutDesc);
using miopenDestroyFindOptions_t = miopenStatus_t(miopenFindOptions_t options);
using miopenDestroyFusionPlan_t = miopenStatus_t(miopenFusionPlanDescriptor_t fusePlanDesc);
using miopenDestroyLRNDescriptor_t = miopenStatus_t(miopenLRNDescriptor_t lrnDesc);
using miopenDestroyOperatorArgs_t = miopenStatus_t(miopenOperatorArgs_t args);
using miopenDestroyPoolingDescriptor_t = miopenStatus_t(miopenPoolingDescriptor_t poolDesc);
using miopenDestroyProblem_t = miopenStatus_t(miopenProblem_t problem);
using miopenDestroyRNNDescriptor_t = miopenStatus_t(miopenRNNDescriptor_t rnnDesc);
using miopenDestroyReduceTensorDescriptor_t = miopenStatus_t(
    miopenReduceTensorDescriptor_t reduceTensorDesc);
using miopenDestroySeqTensorDescriptor_t = miopenStatus_t(miopenSeqTensorDescriptor_t tensorDesc);
using miopenDestroySolution_t = miopenStatus_t(miopenSolution_t solution);
using miopenDestroyTensorDescriptor_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc);
using miopenDropoutBackward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenDropoutDescriptor_t dropoutDesc, const miopenTensorDescriptor_t noise_shape,
    const miopenTensorDescriptor_t dyDesc, const void* dy, const miopenTensorDescriptor_t dxDesc,
    void* dx, void* reserveSpace, size_t reserveSpaceSizeInBytes);
using miopenDropoutForward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenDropoutDescriptor_t dropoutDesc, const miopenTensorDescriptor_t noise_shape,
    const miopenTensorDescriptor_t xDesc, const void* x, const miopenTensorDescriptor_t yDesc,
    void* y, void* reserveSpace, size_t reserveSpaceSizeInBytes);
using miopenDropoutGetReserveSpaceSize_t = miopenStatus_t(const miopenTensorDescriptor_t xDesc,
    size_t* reserveSpaceSizeInBytes);
using miopenDropoutGetStatesSize_t = miopenStatus_t(miopenHandle_t handle,
    size_t* stateSizeInBytes);
using miopenEnableProfiling_t = miopenStatus_t(miopenHandle_t handle, bool enable);
using miopenExecuteFusionPlan_t = miopenStatus_t(const miopenHandle_t handle,
    const miopenFusionPlanDescriptor_t fusePlanDesc, const miopenTensorDescriptor_t inputDesc,
    const void* input, const miopenTensorDescriptor_t outputDesc, void* output,
    miopenOperatorArgs_t args);
using miopenExecuteFusionPlan_v2_t = miopenStatus_t(const miopenHandle_t handle,
    const miopenFusionPlanDescriptor_t fusePlanDesc, const miopenTensorDescriptor_t inputDesc,
    const void* input, const miopenTensorDescriptor_t outputDesc, void* output,
    miopenOperatorArgs_t args, void* workspace, size_t workspaceSize);
using miopenFindConvolutionBackwardDataAlgorithm_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const void* dy, const miopenTensorDescriptor_t wDesc,
    const void* w, const miopenConvolutionDescriptor_t convDesc,
    const miopenTensorDescriptor_t dxDesc, void* dx, const int requestAlgoCount,
    int* returnedAlgoCount, miopenConvAlgoPerf_t* perfResults, void* workSpace,
    size_t workSpaceSize, bool exhaustiveSearch);
using miopenFindConvolutionBackwardWeightsAlgorithm_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const void* dy, const miopenTensorDescriptor_t xDesc,
    const void* x, const miopenConvolutionDescriptor_t convDesc,
    const miopenTensorDescriptor_t dwDesc, void* dw, const int requestAlgoCount,
    int* returnedAlgoCount, miopenConvAlgoPerf_t* perfResults, void* workSpace,
    size_t workSpaceSize, bool exhaustiveSearch);
using miopenFindConvolutionForwardAlgorithm_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t xDesc, const void* x, const miopenTensorDescriptor_t wDesc,
    const void* w, const miopenConvolutionDescriptor_t convDesc,
    const miopenTensorDescriptor_t yDesc, void* y, const int requestAlgoCount,
    int* returnedAlgoCount, miopenConvAlgoPerf_t* perfResults, void* workSpace,
    size_t workSpaceSize, bool exhaustiveSearch);
using miopenFindSolutions_t = miopenStatus_t(miopenHandle_t handle, miopenProblem_t problem,
    miopenFindOptions_t options, miopenSolution_t* solutions, size_t* numSolutions,
    size_t maxSolutions);
using miopenFuseProblems_t = miopenStatus_t(miopenProblem_t problem1, miopenProblem_t problem2);
using miopenFusedAdam_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t paramDesc, void* param, const miopenTensorDescriptor_t gradDesc,
    const void* grad, const miopenTensorDescriptor_t expAvgDesc, void* expAvg,
    const miopenTensorDescriptor_t expAvgSqDesc, void* expAvgSq,
    const miopenTensorDescriptor_t maxExpAvgSqDesc, void* maxExpAvgSq,
    const miopenTensorDescriptor_t stateStepDesc, void* stateStep, const unsigned int state_step,
    const float lr, const float beta1, const float beta2, const float weight_decay, const float eps,
    const bool amsgrad, const bool maximize, const bool adamw,
    const miopenTensorDescriptor_t gradScaleDesc, const void* gradScale,
    const miopenTensorDescriptor_t foundInfDesc, const void* foundInf);
using miopenFusedAdamWithOutput_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t paramInDesc, void* paramIn,
    const miopenTensorDescriptor_t paramOutDesc, void* paramOut,
    const miopenTensorDescriptor_t paramOutFloat16Desc, void* paramOutFloat16,
    const miopenTensorDescriptor_t gradInDesc, const void* gradIn,
    const miopenTensorDescriptor_t expAvgInDesc, void* expAvgIn,
    const miopenTensorDescriptor_t expAvgOutDesc, void* expAvgOut,
    const miopenTensorDescriptor_t expAvgSqInDesc, void* expAvgSqIn,
    const miopenTensorDescriptor_t expAvgSqOutDesc, void* expAvgSqOut,
    const miopenTensorDescriptor_t maxExpAvgSqInDesc, void* maxExpAvgSqIn,
    const miopenTensorDescriptor_t maxExpAvgSqOutDesc, void* maxExpAvgSqOut,
    const miopenTensorDescriptor_t stateStepInDesc, void* stateStepIn,
    const miopenTensorDescriptor_t stateStepOutDesc, void* stateStepOut,
    const unsigned int state_step, const float lr, const float beta1, const float beta2,
    const float weight_decay, const float eps, const bool amsgrad, const bool maximize,
    const bool adamw, const miopenTensorDescriptor_t gradScaleDesc, const void* gradScale,
    const miopenTensorDescriptor_t foundInfDesc, const void* foundInf);
using miopenFusionPlanConvolutionGetAlgo_t = miopenStatus_t(
    miopenFusionPlanDescriptor_t fusePlanDesc, const int requestAlgoCount, int* returnedAlgoCount,
    miopenConvFwdAlgorithm_t* returnedAlgos);
using miopenFusionPlanConvolutionSetAlgo_t = miopenStatus_t(
    miopenFusionPlanDescriptor_t fusePlanDesc, miopenConvFwdAlgorithm_t algo);
using miopenFusionPlanGetOp_t = miopenStatus_t(miopenFusionPlanDescriptor_t fusePlanDesc,
    const int op_idx, miopenFusionOpDescriptor_t* op);
using miopenFusionPlanGetWorkSpaceSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenFusionPlanDescriptor_t fusePlanDesc, size_t* workSpaceSize,
    miopenConvFwdAlgorithm_t algo);
using miopenGLUBackward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t inputDesc, const void* input,
    const miopenTensorDescriptor_t outputGradDesc, const void* outputGrad,
    const miopenTensorDescriptor_t inputGradDesc, void* inputGrad, const uint32_t dim);
using miopenGLUForward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t inputDesc, const void* input,
    const miopenTensorDescriptor_t outputDesc, void* output, const uint32_t dim);
using miopenGet2dPoolingDescriptor_t = miopenStatus_t(const miopenPoolingDescriptor_t poolDesc,
    miopenPoolingMode_t* mode, int* windowHeight, int* windowWidth, int* pad_h, int* pad_w,
    int* stride_h, int* stride_w);
using miopenGet4dTensorDescriptor_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    miopenDataType_t* dataType, int* n, int* c, int* h, int* w, int* nStride, int* cStride,
    int* hStride, int* wStride);
using miopenGetActivationDescriptor_t = miopenStatus_t(const miopenActivationDescriptor_t activDesc,
    miopenActivationMode_t* mode, double* activAlpha, double* activBeta, double* activGamma);
using miopenGetCTCLossDescriptor_t = miopenStatus_t(miopenCTCLossDescriptor_t ctcLossDesc,
    miopenDataType_t* dataType, int* blank_label_id, bool* apply_softmax_layer);
using miopenGetCTCLossWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t probsDesc, const miopenTensorDescriptor_t gradientsDesc,
    const int* labels, const int* labelLengths, const int* inputLengths, miopenCTCLossAlgo_t algo,
    const miopenCTCLossDescriptor_t ctcLossDesc, size_t* workSpaceSize);
using miopenGetConvolutionAttribute_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    const miopenConvolutionAttrib_t attr, int* value);
using miopenGetConvolutionDescriptor_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    miopenConvolutionMode_t* c_mode, int* pad_h, int* pad_w, int* stride_h, int* stride_w,
    int* dilation_h, int* dilation_w);
using miopenGetConvolutionFindMode_t = miopenStatus_t(const miopenConvolutionDescriptor_t convDesc,
    miopenConvolutionFindMode_t* findMode);
using miopenGetConvolutionForwardOutputDim_t = miopenStatus_t(
    miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t inputTensorDesc,
    const miopenTensorDescriptor_t filterDesc, int* n, int* c, int* h, int* w);
using miopenGetConvolutionGroupCount_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    int* groupCount);
using miopenGetConvolutionNdDescriptor_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    int requestedSpatialDim, int* spatialDim, int* padA, int* strideA, int* dilationA,
    miopenConvolutionMode_t* c_mode);
using miopenGetConvolutionNdForwardOutputDim_t = miopenStatus_t(
    miopenConvolutionDescriptor_t convDesc, const miopenTensorDescriptor_t inputTensorDesc,
    const miopenTensorDescriptor_t filterDesc, int* nDim, int* outputTensorDimA);
using miopenGetConvolutionSpatialDim_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    int* spatialDim);
using miopenGetDropoutDescriptor_t = miopenStatus_t(miopenDropoutDescriptor_t dropoutDesc,
    miopenHandle_t handle, float* dropout, void** states, unsigned long long* seed, bool* use_mask,
    bool* state_evo, miopenRNGType_t* rng_mode);
using miopenGetErrorString_t = const char*(miopenStatus_t error);
using miopenGetGetitemWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle, uint32_t indexCount,
    const miopenTensorDescriptor_t* indexDescs, size_t* sizeInBytes);
using miopenGetKernelTime_t = miopenStatus_t(miopenHandle_t handle, float* time);
using miopenGetLRNDescriptor_t = miopenStatus_t(const miopenLRNDescriptor_t lrnDesc,
    miopenLRNMode_t* mode, unsigned int* lrnN, double* lrnAlpha, double* lrnBeta, double* lrnK);
using miopenGetLayerNormBackwardWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenNormMode_t mode, const miopenTensorDescriptor_t dyDesc,
    const miopenTensorDescriptor_t xDesc, const miopenTensorDescriptor_t weightDesc,
    const miopenTensorDescriptor_t meanDesc, const miopenTensorDescriptor_t rstdDesc,
    const int32_t normalized_dim, const miopenTensorDescriptor_t dxDesc,
    const miopenTensorDescriptor_t dwDesc, const miopenTensorDescriptor_t dbDesc,
    size_t* sizeInBytes);
using miopenGetMhaDescriptor_t = miopenStatus_t(miopenMhaDescriptor_t mhaDesc, float* scale);
using miopenGetMultiMarginLossForwardWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenTensorDescriptor_t inputDesc, miopenTensorDescriptor_t targetDesc,
    miopenTensorDescriptor_t weightDesc, miopenTensorDescriptor_t outputDesc, long p, float margin,
    miopenLossReductionMode_t reduction, size_t* sizeInBytes);
using miopenGetNdPoolingDescriptor_t = miopenStatus_t(const miopenPoolingDescriptor_t poolDesc,
    int nbDimsRequested, miopenPoolingMode_t* mode, int* nbDims, int* windowDimA, int* padA,
    int* stridesA);
using miopenGetPReLUBackwardWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenTensorDescriptor_t inputDesc, miopenTensorDescriptor_t weightDesc, size_t* sizeInBytes);
using miopenGetPoolingForwardOutputDim_t = miopenStatus_t(const miopenPoolingDescriptor_t poolDesc,
    const miopenTensorDescriptor_t tensorDesc, int* n, int* c, int* h, int* w);
using miopenGetPoolingIndexType_t = miopenStatus_t(miopenPoolingDescriptor_t poolDesc,
    miopenIndexType_t* index_type);
using miopenGetPoolingNdForwardOutputDim_t = miopenStatus_t(
    const miopenPoolingDescriptor_t poolDesc, const miopenTensorDescriptor_t tensorDesc, int dims,
    int* tensorDimArr);
using miopenGetPoolingWorkSpaceIndexMode_t = miopenStatus_t(miopenPoolingDescriptor_t poolDesc,
    miopenPoolingWorkspaceIndexMode_t* workspace_index);
using miopenGetRNNDataSeqTensorDescriptor_t = miopenStatus_t(
    miopenSeqTensorDescriptor_t seqTensorDesc, miopenDataType_t* dataType,
    miopenRNNBaseLayout_t* layout, int* maxSequenceLen, int* batchSize, int* vectorSize,
    int sequenceLenArrayLimit, int* sequenceLenArray, void* paddingMarker);
using miopenGetRNNDescriptor_t = miopenStatus_t(miopenRNNDescriptor_t rnnDesc,
    miopenRNNMode_t* rnnMode, miopenRNNAlgo_t* algoMode, miopenRNNInputMode_t* inputMode,
    miopenRNNDirectionMode_t* dirMode, miopenRNNBiasMode_t* biasMode, int* hiddenSize, int* layer);
using miopenGetRNNDescriptor_V2_t = miopenStatus_t(miopenRNNDescriptor_t rnnDesc, int* hiddenSize,
    int* layer, miopenDropoutDescriptor_t* dropoutDesc, miopenRNNInputMode_t* inputMode,
    miopenRNNDirectionMode_t* dirMode, miopenRNNMode_t* rnnMode, miopenRNNBiasMode_t* biasMode,
    miopenRNNAlgo_t* algoMode, miopenDataType_t* dataType);
using miopenGetRNNHiddenTensorSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, const int seqLen, miopenTensorDescriptor_t* xDesc,
    size_t* numBytes);
using miopenGetRNNInputTensorSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, const int seqLen, miopenTensorDescriptor_t* xDesc,
    size_t* numBytes);
using miopenGetRNNLayerBias_t = miopenStatus_t(miopenHandle_t handle, miopenRNNDescriptor_t rnnDesc,
    const int layer, miopenTensorDescriptor_t xDesc, miopenTensorDescriptor_t wDesc, const void* w,
    const int biasID, miopenTensorDescriptor_t biasDesc, void* layerBias);
using miopenGetRNNLayerBiasOffset_t = miopenStatus_t(miopenRNNDescriptor_t rnnDesc, const int layer,
    miopenTensorDescriptor_t xDesc, const int biasID, miopenTensorDescriptor_t biasDesc,
    size_t* layerBiasOffset);
using miopenGetRNNLayerBiasSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, const int layer, const int biasID, size_t* numBytes);
using miopenGetRNNLayerParam_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, const int layer, miopenTensorDescriptor_t xDesc,
    miopenTensorDescriptor_t wDesc, const void* w, const int paramID,
    miopenTensorDescriptor_t paramDesc, void* layerParam);
using miopenGetRNNLayerParamOffset_t = miopenStatus_t(miopenRNNDescriptor_t rnnDesc,
    const int layer, miopenTensorDescriptor_t xDesc, const int paramID,
    miopenTensorDescriptor_t paramDesc, size_t* layerParamOffset);
using miopenGetRNNLayerParamSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, const int layer, miopenTensorDescriptor_t xDesc,
    const int paramID, size_t* numBytes);
using miopenGetRNNPaddingMode_t = miopenStatus_t(miopenRNNDescriptor_t rnnDesc,
    miopenRNNPaddingMode_t* paddingMode);
using miopenGetRNNParamsDescriptor_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, miopenTensorDescriptor_t xDesc, miopenTensorDescriptor_t wDesc,
    miopenDataType_t dtype);
using miopenGetRNNParamsSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, miopenTensorDescriptor_t xDesc, size_t* numBytes,
    miopenDataType_t dtype);
using miopenGetRNNTempSpaceSizes_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, miopenSeqTensorDescriptor_t xDesc, miopenRNNFWDMode_t fwdMode,
    size_t* workSpaceSize, size_t* reserveSpaceSize);
using miopenGetRNNTrainingReserveSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, const int sequenceLen, const miopenTensorDescriptor_t* xDesc,
    size_t* numBytes);
using miopenGetRNNWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    const miopenRNNDescriptor_t rnnDesc, const int sequenceLen,
    const miopenTensorDescriptor_t* xDesc, size_t* numBytes);
using miopenGetReduceCalculationWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t xDesc, const int32_t dim,
    const miopenReduceCalculationOp_t reduceCalculationOp,
    const miopenTensorDescriptor_t reduceDesc, size_t* sizeInBytes);
using miopenGetReduceTensorDescriptor_t = miopenStatus_t(
    const miopenReduceTensorDescriptor_t reduceTensorDesc, miopenReduceTensorOp_t* reduceTensorOp,
    miopenDataType_t* reduceTensorCompType, miopenNanPropagation_t* reduceTensorNanOpt,
    miopenReduceTensorIndices_t* reduceTensorIndices, miopenIndicesType_t* reduceTensorIndicesType);
using miopenGetReductionIndicesSize_t = miopenStatus_t(miopenHandle_t handle,
    const miopenReduceTensorDescriptor_t reduceTensorDesc, const miopenTensorDescriptor_t aDesc,
    const miopenTensorDescriptor_t cDesc, size_t* sizeInBytes);
using miopenGetReductionWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    const miopenReduceTensorDescriptor_t reduceTensorDesc, const miopenTensorDescriptor_t aDesc,
    const miopenTensorDescriptor_t cDesc, size_t* sizeInBytes);
using miopenGetSoftMarginLossForwardWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenTensorDescriptor_t inputDesc, miopenTensorDescriptor_t targetDesc,
    miopenTensorDescriptor_t outputDesc, miopenLossReductionMode_t reduction, size_t* sizeInBytes);
using miopenGetSoftmaxDescriptor_t = miopenStatus_t(const miopenSoftmaxDescriptor_t softmaxDesc,
    float* alpha, float* beta, miopenSoftmaxAlgorithm_t* algorithm, miopenSoftmaxMode_t* mode);
using miopenGetSolutionSize_t = miopenStatus_t(miopenSolution_t solution, size_t* size);
using miopenGetSolutionSolverId_t = miopenStatus_t(miopenSolution_t solution, uint64_t* solverId);
using miopenGetSolutionTime_t = miopenStatus_t(miopenSolution_t solution, float* time);
using miopenGetSolutionWorkspaceSize_t = miopenStatus_t(miopenSolution_t solution,
    size_t* workspaceSize);
using miopenGetSolverIdConvAlgorithm_t = miopenStatus_t(uint64_t solverId,
    miopenConvAlgorithm_t* result);
using miopenGetStream_t = miopenStatus_t(miopenHandle_t handle, miopenAcceleratorQueue_t* streamID);
using miopenGetT5LayerNormBackwardWorkspaceSize_t = miopenStatus_t(miopenHandle_t handle,
    miopenNormMode_t mode, const miopenTensorDescriptor_t dyDesc,
    const miopenTensorDescriptor_t xDesc, const miopenTensorDescriptor_t weightDesc,
    const miopenTensorDescriptor_t rstdDesc, const miopenTensorDescriptor_t dxDesc,
    const miopenTensorDescriptor_t dwDesc, size_t* sizeInBytes);
using miopenGetTensorDescriptor_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    miopenDataType_t* dataType, int* dimsA, int* stridesA);
using miopenGetTensorDescriptorSize_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    int* size);
using miopenGetTensorNumBytes_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    size_t* numBytes);
using miopenGetTuningPolicy_t = miopenStatus_t(miopenHandle_t handle, miopenTuningPolicy_t* value);
using miopenGetVersion_t = miopenStatus_t(size_t* major, size_t* minor, size_t* patch);
using miopenGetitemBackward_t = miopenStatus_t(miopenHandle_t handle, void* workspace,
    size_t workspaceSizeInBytes, const miopenTensorDescriptor_t dyDesc, const void* dy,
    uint32_t indexCount, const miopenTensorDescriptor_t* indexDescs, const void* const* indexs,
    const miopenTensorDescriptor_t dxDesc, void* dx, const miopenTensorDescriptor_t errorDesc,
    void* error, uint32_t dimCount, const int32_t* dims, uint32_t sliceCount, const int32_t* slices,
    uint32_t offset);
using miopenGroupNormForward_t = miopenStatus_t(miopenHandle_t handle, miopenNormMode_t mode,
    const miopenTensorDescriptor_t xDesc, const void* x, const miopenTensorDescriptor_t weightDesc,
    const void* weight, const miopenTensorDescriptor_t biasDesc, const void* bias,
    const uint64_t num_groups, const float epsilon, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t meanDesc, void* mean, const miopenTensorDescriptor_t rstdDesc,
    void* rstd);
using miopenInitConvolutionDescriptor_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    miopenConvolutionMode_t c_mode, int pad_h, int pad_w, int stride_h, int stride_w,
    int dilation_h, int dilation_w);
using miopenInitConvolutionNdDescriptor_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    int spatialDim, const int* padA, const int* strideA, const int* dilationA,
    miopenConvolutionMode_t c_mode);
using miopenKthvalueForward_t = miopenStatus_t(miopenHandle_t handle,
    miopenTensorDescriptor_t inputDesc, const void* input, miopenTensorDescriptor_t outputDesc,
    void* output, miopenTensorDescriptor_t indicesDesc, size_t* indices, size_t k, int32_t dim,
    bool keepDim);
using miopenLRNBackward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenLRNDescriptor_t lrnDesc, const void* alpha, const miopenTensorDescriptor_t yDesc,
    const void* y, const miopenTensorDescriptor_t dyDesc, const void* dy,
    const miopenTensorDescriptor_t xDesc, const void* x, const void* beta,
    const miopenTensorDescriptor_t dxDesc, void* dx, const void* workSpace);
using miopenLRNForward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenLRNDescriptor_t lrnDesc, const void* alpha, const miopenTensorDescriptor_t xDesc,
    const void* x, const void* beta, const miopenTensorDescriptor_t yDesc, void* y,
    bool do_backward, void* workSpace);
using miopenLRNGetWorkSpaceSize_t = miopenStatus_t(const miopenTensorDescriptor_t yDesc,
    size_t* workSpaceSize);
using miopenLayerNormBackward_t = miopenStatus_t(miopenHandle_t handle, miopenNormMode_t mode,
    void* workspace, size_t workspaceSizeInBytes, const miopenTensorDescriptor_t dyDesc,
    const void* dy, const miopenTensorDescriptor_t xDesc, const void* x,
    const miopenTensorDescriptor_t weightDesc, const void* weight,
    const miopenTensorDescriptor_t meanDesc, const void* mean,
    const miopenTensorDescriptor_t rstdDesc, const void* rstd, const int32_t normalized_dim,
    const miopenTensorDescriptor_t dxDesc, void* dx, const miopenTensorDescriptor_t dwDesc,
    void* dw, const miopenTensorDescriptor_t dbDesc, void* db);
using miopenLayerNormForward_t = miopenStatus_t(miopenHandle_t handle, miopenNormMode_t mode,
    const miopenTensorDescriptor_t xDesc, const void* x, const miopenTensorDescriptor_t weightDesc,
    const void* weight, const miopenTensorDescriptor_t biasDesc, const void* bias,
    const float epsilon, const int32_t normalized_dim, const miopenTensorDescriptor_t yDesc,
    void* y, const miopenTensorDescriptor_t meanDesc, void* mean,
    const miopenTensorDescriptor_t rstdDesc, void* rstd);
using miopenLoadSolution_t = miopenStatus_t(miopenSolution_t* solution, const char* data,
    size_t size);
using miopenMultiMarginLossForward_t = miopenStatus_t(miopenHandle_t handle,
    miopenTensorDescriptor_t inputDesc, const void* input, miopenTensorDescriptor_t targetDesc,
    const void* target, miopenTensorDescriptor_t weightDesc, const void* weight,
    miopenTensorDescriptor_t outputDesc, void* output, long p, float margin,
    miopenLossReductionMode_t reduction, void* workspace, size_t workspaceSizeInBytes);
using miopenOpTensor_t = miopenStatus_t(miopenHandle_t handle, miopenTensorOp_t tensorOp,
    const void* alpha1, const miopenTensorDescriptor_t aDesc, const void* A, const void* alpha2,
    const miopenTensorDescriptor_t bDesc, const void* B, const void* beta,
    const miopenTensorDescriptor_t cDesc, void* C);
using miopenPReLUBackward_t = miopenStatus_t(miopenHandle_t handle, void* workspace,
    size_t workspaceSizeInBytes, miopenTensorDescriptor_t inputDesc, const void* input,
    miopenTensorDescriptor_t weightDesc, const void* weight, miopenTensorDescriptor_t doutputDesc,
    const void* doutput, miopenTensorDescriptor_t dinputDesc, void* dinput,
    miopenTensorDescriptor_t dweightDesc, void* dweight);
using miopenPoolingBackward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenPoolingDescriptor_t poolDesc, const void* alpha,
    const miopenTensorDescriptor_t yDesc, const void* y, const miopenTensorDescriptor_t dyDesc,
    const void* dy, const miopenTensorDescriptor_t xDesc, const void* x, const void* beta,
    const miopenTensorDescriptor_t dxDesc, void* dx, void* workSpace);
using miopenPoolingForward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenPoolingDescriptor_t poolDesc, const void* alpha,
    const miopenTensorDescriptor_t xDesc, const void* x, const void* beta,
    const miopenTensorDescriptor_t yDesc, void* y, bool do_backward, void* workSpace,
    size_t workSpaceSize);
using miopenPoolingGetWorkSpaceSize_t = miopenStatus_t(const miopenTensorDescriptor_t yDesc,
    size_t* workSpaceSize);
using miopenPoolingGetWorkSpaceSizeV2_t = miopenStatus_t(const miopenPoolingDescriptor_t poolDesc,
    const miopenTensorDescriptor_t yDesc, size_t* workSpaceSize);
using miopenRNNBackwardData_t = miopenStatus_t(miopenHandle_t handle,
    const miopenRNNDescriptor_t rnnDesc, const int sequenceLen,
    const miopenTensorDescriptor_t* yDesc, const void* y, const miopenTensorDescriptor_t* dyDesc,
    const void* dy, const miopenTensorDescriptor_t dhyDesc, const void* dhy,
    const miopenTensorDescriptor_t dcyDesc, const void* dcy, const miopenTensorDescriptor_t wDesc,
    const void* w, const miopenTensorDescriptor_t hxDesc, const void* hx,
    const miopenTensorDescriptor_t cxDesc, const void* cx, const miopenTensorDescriptor_t* dxDesc,
    void* dx, const miopenTensorDescriptor_t dhxDesc, void* dhx,
    const miopenTensorDescriptor_t dcxDesc, void* dcx, void* workSpace, size_t workSpaceNumBytes,
    void* reserveSpace, size_t reserveSpaceNumBytes);
using miopenRNNBackwardSeqData_t = miopenStatus_t(miopenHandle_t handle,
    const miopenRNNDescriptor_t rnnDesc, const miopenSeqTensorDescriptor_t yDesc, const void* y,
    const void* dy, const miopenTensorDescriptor_t hDesc, const void* hx, const void* dhy,
    void* dhx, const miopenTensorDescriptor_t cDesc, const void* cx, const void* dcy, void* dcx,
    const miopenSeqTensorDescriptor_t xDesc, void* dx, const void* w, size_t weightSpaceSize,
    void* workSpace, size_t workSpaceNumBytes, void* reserveSpace, size_t reserveSpaceNumBytes);
using miopenRNNBackwardWeights_t = miopenStatus_t(miopenHandle_t handle,
    const miopenRNNDescriptor_t rnnDesc, const int sequenceLen,
    const miopenTensorDescriptor_t* xDesc, const void* x, const miopenTensorDescriptor_t hxDesc,
    const void* hx, const miopenTensorDescriptor_t* yDesc, const void* y,
    const miopenTensorDescriptor_t dwDesc, void* dw, void* workSpace, size_t workSpaceNumBytes,
    const void* reserveSpace, size_t reserveSpaceNumBytes);
using miopenRNNBackwardWeightsSeqTensor_t = miopenStatus_t(miopenHandle_t handle,
    const miopenRNNDescriptor_t rnnDesc, const miopenSeqTensorDescriptor_t xDesc, const void* x,
    const miopenTensorDescriptor_t hDesc, const void* hx, const miopenSeqTensorDescriptor_t yDesc,
    const void* y, void* dw, size_t weightSpaceSize, void* workSpace, size_t workSpaceNumBytes,
    const void* reserveSpace, size_t reserveSpaceNumBytes);
using miopenRNNForward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenRNNDescriptor_t rnnDesc, miopenRNNFWDMode_t fwdMode,
    const miopenSeqTensorDescriptor_t xDesc, const void* x, const miopenTensorDescriptor_t hDesc,
    const void* hx, void* hy, const miopenTensorDescriptor_t cDesc, const void* cx, void* cy,
    const miopenSeqTensorDescriptor_t yDesc, void* y, const void* w, size_t weightSpaceSize,
    void* workSpace, size_t workSpaceNumBytes, void* reserveSpace, size_t reserveSpaceNumBytes);
using miopenRNNForwardInference_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, const int sequenceLen, const miopenTensorDescriptor_t* xDesc,
    const void* x, const miopenTensorDescriptor_t hxDesc, const void* hx,
    const miopenTensorDescriptor_t cxDesc, const void* cx, const miopenTensorDescriptor_t wDesc,
    const void* w, const miopenTensorDescriptor_t* yDesc, void* y,
    const miopenTensorDescriptor_t hyDesc, void* hy, const miopenTensorDescriptor_t cyDesc,
    void* cy, void* workSpace, size_t workSpaceNumBytes);
using miopenRNNForwardTraining_t = miopenStatus_t(miopenHandle_t handle,
    const miopenRNNDescriptor_t rnnDesc, const int sequenceLen,
    const miopenTensorDescriptor_t* xDesc, const void* x, const miopenTensorDescriptor_t hxDesc,
    const void* hx, const miopenTensorDescriptor_t cxDesc, const void* cx,
    const miopenTensorDescriptor_t wDesc, const void* w, const miopenTensorDescriptor_t* yDesc,
    void* y, const miopenTensorDescriptor_t hyDesc, void* hy, const miopenTensorDescriptor_t cyDesc,
    void* cy, void* workSpace, size_t workSpaceNumBytes, void* reserveSpace,
    size_t reserveSpaceNumBytes);
using miopenReduceCalculationForward_t = miopenStatus_t(miopenHandle_t handle,
    miopenReduceCalculationNanPropagation_t nanPropagation, void* workspace,
    size_t workspaceSizeInBytes, const miopenTensorDescriptor_t xDesc, const void* x,
    const int32_t dim, const miopenReduceCalculationOp_t reduceCalculationOp,
    const miopenTensorDescriptor_t reduceDesc, void* y);
using miopenReduceExtremeForward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t xDesc, const void* x, const int32_t dim,
    const miopenReduceExtremeOp_t reduceExtremeOp, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t indiceDesc, void* indice);
using miopenReduceTensor_t = miopenStatus_t(miopenHandle_t handle,
    const miopenReduceTensorDescriptor_t reduceTensorDesc, void* indices, size_t indicesSizeInBytes,
    void* workspace, size_t workspaceSizeInBytes, const void* alpha,
    const miopenTensorDescriptor_t aDesc, const void* A, const void* beta,
    const miopenTensorDescriptor_t cDesc, void* C);
using miopenRestoreDropoutDescriptor_t = miopenStatus_t(miopenDropoutDescriptor_t dropoutDesc,
    miopenHandle_t handle, float dropout, void* states, size_t stateSizeInBytes,
    unsigned long long seed, bool use_mask, bool state_evo, miopenRNGType_t rng_mode);
using miopenRoPEBackward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t dyDesc, const void* dy, const miopenTensorDescriptor_t cosDesc,
    const void* cos, const miopenTensorDescriptor_t sinDesc, const void* sin,
    const miopenTensorDescriptor_t dxDesc, void* dx);
using miopenRoPEForward_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t xDesc, const void* x, const miopenTensorDescriptor_t cosDesc,
    const void* cos, const miopenTensorDescriptor_t sinDesc, const void* sin,
    const miopenTensorDescriptor_t yDesc, void* y);
using miopenRunSolution_t = miopenStatus_t(miopenHandle_t handle, miopenSolution_t solution,
    size_t nInputs, const miopenTensorArgument_t* tensors, void* workspace, size_t workspaceSize);
using miopenSaveSolution_t = miopenStatus_t(miopenSolution_t solution, char* data);
using miopenScaleTensor_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t yDesc, void* y, const void* alpha);
using miopenSet2dPoolingDescriptor_t = miopenStatus_t(miopenPoolingDescriptor_t poolDesc,
    miopenPoolingMode_t mode, int windowHeight, int windowWidth, int pad_h, int pad_w, int stride_h,
    int stride_w);
using miopenSet4dTensorDescriptor_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    miopenDataType_t dataType, int n, int c, int h, int w);
using miopenSet4dTensorDescriptorEx_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    miopenDataType_t dataType, int n, int c, int h, int w, int nStride, int cStride, int hStride,
    int wStride);
using miopenSetActivationDescriptor_t = miopenStatus_t(const miopenActivationDescriptor_t activDesc,
    miopenActivationMode_t mode, double activAlpha, double activBeta, double activGamma);
using miopenSetAllocator_t = miopenStatus_t(miopenHandle_t handle,
    miopenAllocatorFunction allocator, miopenDeallocatorFunction deallocator,
    void* allocatorContext);
using miopenSetCTCLossDescriptor_t = miopenStatus_t(miopenCTCLossDescriptor_t ctcLossDesc,
    miopenDataType_t dataType, const int blank_label_id, bool apply_softmax_layer);
using miopenSetConvolutionAttribute_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    const miopenConvolutionAttrib_t attr, int value);
using miopenSetConvolutionFindMode_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    miopenConvolutionFindMode_t findMode);
using miopenSetConvolutionGroupCount_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    int groupCount);
using miopenSetDropoutDescriptor_t = miopenStatus_t(miopenDropoutDescriptor_t dropoutDesc,
    miopenHandle_t handle, float dropout, void* states, size_t stateSizeInBytes,
    unsigned long long seed, bool use_mask, bool state_evo, miopenRNGType_t rng_mode);
using miopenSetFindOptionAttachBinaries_t = miopenStatus_t(miopenFindOptions_t options,
    unsigned int attach);
using miopenSetFindOptionPreallocatedTensor_t = miopenStatus_t(miopenFindOptions_t options,
    miopenTensorArgumentId_t id, void* buffer);
using miopenSetFindOptionPreallocatedWorkspace_t = miopenStatus_t(miopenFindOptions_t options,
    void* buffer, size_t size);
using miopenSetFindOptionResultsOrder_t = miopenStatus_t(miopenFindOptions_t options,
    miopenFindResultsOrder_t value);
using miopenSetFindOptionTuning_t = miopenStatus_t(miopenFindOptions_t options, int value);
using miopenSetFindOptionWorkspaceLimit_t = miopenStatus_t(miopenFindOptions_t options,
    size_t value);
using miopenSetLRNDescriptor_t = miopenStatus_t(const miopenLRNDescriptor_t lrnDesc,
    miopenLRNMode_t mode, unsigned int lrnN, double lrnAlpha, double lrnBeta, double lrnK);
using miopenSetMhaDescriptor_t = miopenStatus_t(miopenMhaDescriptor_t mhaDesc, float scale);
using miopenSetNdPoolingDescriptor_t = miopenStatus_t(miopenPoolingDescriptor_t poolDesc,
    const miopenPoolingMode_t mode, int nbDims, const int* windowDimA, const int* padA,
    const int* stridesA);
using miopenSetNdTensorDescriptorWithLayout_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    miopenDataType_t dataType, miopenTensorLayout_t tensorLayout, const int* lens, int num_lens);
using miopenSetOpArgsActivBackward_t = miopenStatus_t(miopenOperatorArgs_t args,
    const miopenFusionOpDescriptor_t activBwdOp, const void* alpha, const void* beta, const void* y,
    const void* reserved, double activAlpha, double activBeta, double activGamma);
using miopenSetOpArgsActivForward_t = miopenStatus_t(miopenOperatorArgs_t args,
    const miopenFusionOpDescriptor_t activFwdOp, const void* alpha, const void* beta,
    double activAlpha, double activBeta, double activGamma);
using miopenSetOpArgsBatchNormBackward_t = miopenStatus_t(miopenOperatorArgs_t args,
    const miopenFusionOpDescriptor_t bnOp, const void* alpha, const void* beta, const void* x,
    const void* bnScale, const void* bnBias, void* resultBnScaleDiff, void* resultBnBiasDiff,
    const void* savedMean, const void* savedInvVariance);
using miopenSetOpArgsBatchNormForward_t = miopenStatus_t(miopenOperatorArgs_t args,
    const miopenFusionOpDescriptor_t bnOp, const void* alpha, const void* beta, const void* bnScale,
    const void* bnBias, void* savedMean, void* savedInvVariance, void* runningMean,
    void* runningVariance, double expAvgFactor, double epsilon);
using miopenSetOpArgsBatchNormInference_t = miopenStatus_t(miopenOperatorArgs_t args,
    const miopenFusionOpDescriptor_t bnOp, const void* alpha, const void* beta, const void* bnScale,
    const void* bnBias, const void* estimatedMean, const void* estimatedVariance, double epsilon);
using miopenSetOpArgsBiasForward_t = miopenStatus_t(miopenOperatorArgs_t args,
    const miopenFusionOpDescriptor_t biasOp, const void* alpha, const void* beta, const void* bias);
using miopenSetOpArgsConvForward_t = miopenStatus_t(miopenOperatorArgs_t args,
    const miopenFusionOpDescriptor_t convOp, const void* alpha, const void* beta, const void* w);
using miopenSetPoolingIndexType_t = miopenStatus_t(miopenPoolingDescriptor_t poolDesc,
    miopenIndexType_t index_type);
using miopenSetPoolingWorkSpaceIndexMode_t = miopenStatus_t(miopenPoolingDescriptor_t poolDesc,
    miopenPoolingWorkspaceIndexMode_t workspace_index);
using miopenSetProblemTensorDescriptor_t = miopenStatus_t(miopenProblem_t problem,
    miopenTensorArgumentId_t id, const miopenTensorDescriptor_t descriptor);
using miopenSetRNNDataSeqTensorDescriptor_t = miopenStatus_t(
    miopenSeqTensorDescriptor_t seqTensorDesc, miopenDataType_t dataType,
    miopenRNNBaseLayout_t layout, int maxSequenceLen, int batchSize, int vectorSize,
    const int* sequenceLenArray, void* paddingMarker);
using miopenSetRNNDescriptor_t = miopenStatus_t(miopenRNNDescriptor_t rnnDesc, const int hsize,
    const int nlayers, miopenRNNInputMode_t inMode, miopenRNNDirectionMode_t direction,
    miopenRNNMode_t rnnMode, miopenRNNBiasMode_t biasMode, miopenRNNAlgo_t algo,
    miopenDataType_t dataType);
using miopenSetRNNDescriptor_V2_t = miopenStatus_t(miopenRNNDescriptor_t rnnDesc, const int hsize,
    const int nlayers, miopenDropoutDescriptor_t dropoutDesc, miopenRNNInputMode_t inMode,
    miopenRNNDirectionMode_t direction, miopenRNNMode_t rnnMode, miopenRNNBiasMode_t biasMode,
    miopenRNNAlgo_t algo, miopenDataType_t dataType);
using miopenSetRNNLayerBias_t = miopenStatus_t(miopenHandle_t handle, miopenRNNDescriptor_t rnnDesc,
    const int layer, miopenTensorDescriptor_t xDesc, miopenTensorDescriptor_t wDesc, void* w,
    const int biasID, miopenTensorDescriptor_t biasDesc, const void* layerBias);
using miopenSetRNNLayerParam_t = miopenStatus_t(miopenHandle_t handle,
    miopenRNNDescriptor_t rnnDesc, const int layer, miopenTensorDescriptor_t xDesc,
    miopenTensorDescriptor_t wDesc, void* w, const int paramID, miopenTensorDescriptor_t paramDesc,
    const void* layerParam);
using miopenSetRNNPaddingMode_t = miopenStatus_t(miopenRNNDescriptor_t rnnDesc,
    miopenRNNPaddingMode_t paddingMode);
using miopenSetReduceTensorDescriptor_t = miopenStatus_t(
    miopenReduceTensorDescriptor_t reduceTensorDesc, miopenReduceTensorOp_t reduceTensorOp,
    miopenDataType_t reduceTensorCompType, miopenNanPropagation_t reduceTensorNanOpt,
    miopenReduceTensorIndices_t reduceTensorIndices, miopenIndicesType_t reduceTensorIndicesType);
using miopenSetSoftmaxDescriptor_t = miopenStatus_t(miopenSoftmaxDescriptor_t softmaxDesc,
    float alpha, float beta, miopenSoftmaxAlgorithm_t algorithm, miopenSoftmaxMode_t mode);
using miopenSetStream_t = miopenStatus_t(miopenHandle_t handle, miopenAcceleratorQueue_t streamID);
using miopenSetTensor_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t yDesc, void* y, const void* alpha);
using miopenSetTensorCastType_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    miopenDataType_t cast_type);
using miopenSetTensorDescriptor_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    miopenDataType_t dataType, int nbDims, const int* dimsA, const int* stridesA);
using miopenSetTensorDescriptorV2_t = miopenStatus_t(miopenTensorDescriptor_t tensorDesc,
    miopenDataType_t dataType, int nbDims, const size_t* dimsA, const size_t* stridesA);
using miopenSetTransposeConvNdOutputPadding_t = miopenStatus_t(
    miopenConvolutionDescriptor_t convDesc, int spatialDim, const int* adjA);
using miopenSetTransposeConvOutputPadding_t = miopenStatus_t(miopenConvolutionDescriptor_t convDesc,
    int adj_h, int adj_w);
using miopenSetTuningPolicy_t = miopenStatus_t(miopenHandle_t handle,
    miopenTuningPolicy_t newValue);
using miopenSoftMarginLossBackward_t = miopenStatus_t(miopenHandle_t handle,
    miopenTensorDescriptor_t inputDesc, const void* input, miopenTensorDescriptor_t targetDesc,
    const void* target, miopenTensorDescriptor_t doutputDesc, const void* doutput,
    miopenTensorDescriptor_t dinputDesc, void* dinput, miopenLossReductionMode_t reduction);
using miopenSoftMarginLossForward_t = miopenStatus_t(miopenHandle_t handle,
    miopenTensorDescriptor_t inputDesc, const void* input, miopenTensorDescriptor_t targetDesc,
    const void* target, miopenTensorDescriptor_t outputDesc, void* output,
    miopenLossReductionMode_t reduction, void* workspace, size_t workspaceSizeInBytes);
using miopenSoftmaxBackward_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t yDesc, const void* y, const miopenTensorDescriptor_t dyDesc,
    const void* dy, const void* beta, const miopenTensorDescriptor_t dxDesc, void* dx);
using miopenSoftmaxBackward_V2_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t yDesc, const void* y, const miopenTensorDescriptor_t dyDesc,
    const void* dy, const void* beta, const miopenTensorDescriptor_t dxDesc, void* dx,
    miopenSoftmaxAlgorithm_t algorithm, miopenSoftmaxMode_t mode);
using miopenSoftmaxForward_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t xDesc, const void* x, const void* beta,
    const miopenTensorDescriptor_t yDesc, void* y);
using miopenSoftmaxForward_V2_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t xDesc, const void* x, const void* beta,
    const miopenTensorDescriptor_t yDesc, void* y, miopenSoftmaxAlgorithm_t algorithm,
    miopenSoftmaxMode_t mode);
using miopenT5LayerNormBackward_t = miopenStatus_t(miopenHandle_t handle, miopenNormMode_t mode,
    void* workspace, size_t workspaceSizeInBytes, const miopenTensorDescriptor_t dyDesc,
    const void* dy, const miopenTensorDescriptor_t xDesc, const void* x,
    const miopenTensorDescriptor_t weightDesc, const void* weight,
    const miopenTensorDescriptor_t rstdDesc, const void* rstd,
    const miopenTensorDescriptor_t dxDesc, void* dx, const miopenTensorDescriptor_t dwDesc,
    void* dw);
using miopenT5LayerNormForward_t = miopenStatus_t(miopenHandle_t handle, miopenNormMode_t mode,
    const miopenTensorDescriptor_t xDesc, const void* x, const miopenTensorDescriptor_t weightDesc,
    const void* weight, const float epsilon, const miopenTensorDescriptor_t yDesc, void* y,
    const miopenTensorDescriptor_t rstdDesc, void* rstd);
using miopenTransformTensor_t = miopenStatus_t(miopenHandle_t handle, const void* alpha,
    const miopenTensorDescriptor_t xDesc, const void* x, const void* beta,
    const miopenTensorDescriptor_t yDesc, void* y);
using miopenTransformersAdamW_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t paramDesc, void* param, const miopenTensorDescriptor_t gradDesc,
    const void* grad, const miopenTensorDescriptor_t expAvgDesc, void* expAvg,
    const miopenTensorDescriptor_t expAvgSqDesc, void* expAvgSq,
    const miopenTensorDescriptor_t stateStepDesc, void* stateStep, const unsigned int state_step,
    const float lr, const float beta1, const float beta2, const float weight_decay, const float eps,
    const bool correct_bias, const miopenTensorDescriptor_t gradScaleDesc, const void* gradScale,
    const miopenTensorDescriptor_t foundInfDesc, const void* foundInf);
using miopenTransformersAdamWWithOutput_t = miopenStatus_t(miopenHandle_t handle,
    const miopenTensorDescriptor_t paramInDesc, void* paramIn,
    const miopenTensorDescriptor_t paramOutDesc, void* paramOut,
    const miopenTensorDescriptor_t paramOutFloat16Desc, void* paramOutFloat16,
    const miopenTensorDescriptor_t gradInDesc, const void* gradIn,
    const miopenTensorDescriptor_t expAvgInDesc, void* expAvgIn,
    const miopenTensorDescriptor_t expAvgOutDesc, void* expAvgOut,
    const miopenTensorDescriptor_t expAvgSqInDesc, void* expAvgSqIn,
    const miopenTensorDescriptor_t expAvgSqOutDesc, void* expAvgSqOut,
    const miopenTensorDescriptor_t stateStepInDesc, void* stateStepIn,
    const miopenTensorDescriptor_t stateStepOutDesc, void* stateStepOut,
    const unsigned int state_step, const float lr, const float beta1, const float beta2,
    const float weight_decay, const float eps, const float step_size, const bool correct_bias,
    const miopenTensorDescriptor_t gradScaleDesc, const void* gradScale,
    const miopenTensorDescriptor_t foundInfDesc, const void* foundInf);

}  // namespace cudaway::rocm::miopen
