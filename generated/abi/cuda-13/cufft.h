// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/cuda-13.5/cufft.jsonl. Do
// not edit: change those and run it again.
//
// The ABI of cuFFT, CUDA 13.5.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::cuda13::cufft {

constexpr int sdk_version = 13050;
constexpr int CUDA_XT_DESCRIPTOR_VERSION = 16777216;
constexpr int CUFFT_FORWARD = -1;
constexpr int CUFFT_INVERSE = 1;
constexpr int CUFFT_PLAN_NULL = -1;
constexpr int CUFFT_VERSION = 12500;
constexpr int CUFFT_VER_BUILD = 14;
constexpr int CUFFT_VER_MAJOR = 12;
constexpr int CUFFT_VER_MINOR = 5;
constexpr int CUFFT_VER_PATCH = 0;
constexpr int FFTW_BACKWARD = 1;
constexpr int FFTW_DESTROY_INPUT = 8;
constexpr int FFTW_ESTIMATE = 1;
constexpr int FFTW_EXHAUSTIVE = 4;
constexpr int FFTW_FORWARD = -1;
constexpr int FFTW_INVERSE = 1;
constexpr int FFTW_MEASURE = 2;
constexpr int FFTW_PATIENT = 3;
constexpr int FFTW_PRESERVE_INPUT = 12;
constexpr int FFTW_UNALIGNED = 16;
constexpr int FFTW_WISDOM_ONLY = 5;
constexpr int MAX_CUDA_DESCRIPTOR_GPUS = 64;
constexpr int MAX_CUFFT_ERROR = 21;
constexpr int MAX_SHIM_RANK = 3;

enum cudaDataType_t : unsigned int {
  CUDA_R_16F = 2,
  CUDA_C_16F = 6,
  CUDA_R_16BF = 14,
  CUDA_C_16BF = 15,
  CUDA_R_32F = 0,
  CUDA_C_32F = 4,
  CUDA_R_64F = 1,
  CUDA_C_64F = 5,
  CUDA_R_4I = 16,
  CUDA_C_4I = 17,
  CUDA_R_4U = 18,
  CUDA_C_4U = 19,
  CUDA_R_8I = 3,
  CUDA_C_8I = 7,
  CUDA_R_8U = 8,
  CUDA_C_8U = 9,
  CUDA_R_16I = 20,
  CUDA_C_16I = 21,
  CUDA_R_16U = 22,
  CUDA_C_16U = 23,
  CUDA_R_32I = 10,
  CUDA_C_32I = 11,
  CUDA_R_32U = 12,
  CUDA_C_32U = 13,
  CUDA_R_64I = 24,
  CUDA_C_64I = 25,
  CUDA_R_64U = 26,
  CUDA_C_64U = 27,
  CUDA_R_8F_E4M3 = 28,
  CUDA_R_8F_UE4M3 = 28,
  CUDA_R_8F_E5M2 = 29,
  CUDA_R_8F_UE8M0 = 30,
  CUDA_R_6F_E2M3 = 31,
  CUDA_R_6F_E3M2 = 32,
  CUDA_R_4F_E2M1 = 33,
  CUDA_R_8F_UE5M3 = 34,
};

enum cudaXtCopyType_t : unsigned int {
  LIB_XT_COPY_HOST_TO_DEVICE = 0,
  LIB_XT_COPY_DEVICE_TO_HOST = 1,
  LIB_XT_COPY_DEVICE_TO_DEVICE = 2,
};

enum cufftCompatibility_t : unsigned int {
  CUFFT_COMPATIBILITY_FFTW_PADDING = 1,
};

enum cufftProperty_t : unsigned int {
  NVFFT_PLAN_PROPERTY_INT64_PATIENT_JIT = 1,
  NVFFT_PLAN_PROPERTY_INT64_MAX_NUM_HOST_THREADS = 2,
  NVFFT_PLAN_PROPERTY_INT64_BLUESTEIN_ONLY = 3,
  NVFFT_PLAN_PROPERTY_INT64_DISABLE_FMA = 4,
};

enum cufftResult_t : unsigned int {
  CUFFT_SUCCESS = 0,
  CUFFT_INVALID_PLAN = 1,
  CUFFT_ALLOC_FAILED = 2,
  CUFFT_INVALID_TYPE = 3,
  CUFFT_INVALID_VALUE = 4,
  CUFFT_INTERNAL_ERROR = 5,
  CUFFT_EXEC_FAILED = 6,
  CUFFT_SETUP_FAILED = 7,
  CUFFT_INVALID_SIZE = 8,
  CUFFT_UNALIGNED_DATA = 9,
  CUFFT_INVALID_DEVICE = 11,
  CUFFT_NO_WORKSPACE = 13,
  CUFFT_NOT_IMPLEMENTED = 14,
  CUFFT_NOT_SUPPORTED = 16,
  CUFFT_MISSING_DEPENDENCY = 17,
  CUFFT_NVRTC_FAILURE = 18,
  CUFFT_NVJITLINK_FAILURE = 19,
  CUFFT_NVSHMEM_FAILURE = 20,
};

enum cufftType_t : unsigned int {
  CUFFT_R2C = 42,
  CUFFT_C2R = 44,
  CUFFT_C2C = 41,
  CUFFT_D2Z = 106,
  CUFFT_Z2D = 108,
  CUFFT_Z2Z = 105,
};

enum cufftXtCallbackType_t : unsigned int {
  CUFFT_CB_LD_COMPLEX = 0,
  CUFFT_CB_LD_COMPLEX_DOUBLE = 1,
  CUFFT_CB_LD_REAL = 2,
  CUFFT_CB_LD_REAL_DOUBLE = 3,
  CUFFT_CB_ST_COMPLEX = 4,
  CUFFT_CB_ST_COMPLEX_DOUBLE = 5,
  CUFFT_CB_ST_REAL = 6,
  CUFFT_CB_ST_REAL_DOUBLE = 7,
  CUFFT_CB_UNDEFINED = 8,
};

enum cufftXtCopyType_t : unsigned int {
  CUFFT_COPY_HOST_TO_DEVICE = 0,
  CUFFT_COPY_DEVICE_TO_HOST = 1,
  CUFFT_COPY_DEVICE_TO_DEVICE = 2,
  CUFFT_COPY_UNDEFINED = 3,
};

enum cufftXtQueryType_t : unsigned int {
  CUFFT_QUERY_1D_FACTORS = 0,
  CUFFT_QUERY_UNDEFINED = 1,
};

enum cufftXtSubFormat_t : unsigned int {
  CUFFT_XT_FORMAT_INPUT = 0,
  CUFFT_XT_FORMAT_OUTPUT = 1,
  CUFFT_XT_FORMAT_INPLACE = 2,
  CUFFT_XT_FORMAT_INPLACE_SHUFFLED = 3,
  CUFFT_XT_FORMAT_1D_INPUT_SHUFFLED = 4,
  CUFFT_XT_FORMAT_DISTRIBUTED_INPUT = 5,
  CUFFT_XT_FORMAT_DISTRIBUTED_OUTPUT = 6,
  CUFFT_FORMAT_UNDEFINED = 7,
};

enum cufftXtWorkAreaPolicy_t : unsigned int {
  CUFFT_WORKAREA_MINIMAL = 0,
  CUFFT_WORKAREA_USER = 1,
  CUFFT_WORKAREA_PERFORMANCE = 2,
};

enum libFormat_t : unsigned int {
  LIB_FORMAT_CUFFT = 0,
  LIB_FORMAT_UNDEFINED = 1,
};

enum libraryPropertyType_t : unsigned int {
  MAJOR_VERSION = 0,
  MINOR_VERSION = 1,
  PATCH_LEVEL = 2,
};

struct CUstream_st;
struct cudaLibXtDesc_t;
struct cudaXtDesc_t;
struct cufftXt1dFactors_t;
struct double2;
struct fftw_iodim;
struct fftw_iodim64;
struct float2;

using cuFloatComplex = float2;
using cuComplex = cuFloatComplex;
using cuDoubleComplex = double2;
using cudaDataType = cudaDataType_t;
using cudaLibXtCopyType = cudaXtCopyType_t;
using cudaLibXtDesc = cudaLibXtDesc_t;
using cudaStream_t = CUstream_st*;
using cudaXtDesc = cudaXtDesc_t;
using cufftComplex = cuComplex;
using cufftCallbackLoadC = cufftComplex (*)(void*, size_t, void*, void*);
using cufftDoubleReal = double;
using cufftCallbackLoadD = cufftDoubleReal (*)(void*, size_t, void*, void*);
using cufftReal = float;
using cufftCallbackLoadR = cufftReal (*)(void*, size_t, void*, void*);
using cufftDoubleComplex = cuDoubleComplex;
using cufftCallbackLoadZ = cufftDoubleComplex (*)(void*, size_t, void*, void*);
using cufftCallbackStoreC = void (*)(void*, size_t, cufftComplex, void*, void*);
using cufftCallbackStoreD = void (*)(void*, size_t, cufftDoubleReal, void*, void*);
using cufftCallbackStoreR = void (*)(void*, size_t, cufftReal, void*, void*);
using cufftCallbackStoreZ = void (*)(void*, size_t, cufftDoubleComplex, void*, void*);
using cufftCompatibility = cufftCompatibility_t;
using cufftHandle = int;
using cufftJITCallbackLoadC = cufftComplex (*)(void*, unsigned long long, void*, void*);
using cufftJITCallbackLoadD = cufftDoubleReal (*)(void*, unsigned long long, void*, void*);
using cufftJITCallbackLoadR = cufftReal (*)(void*, unsigned long long, void*, void*);
using cufftJITCallbackLoadZ = cufftDoubleComplex (*)(void*, unsigned long long, void*, void*);
using cufftJITCallbackStoreC = void (*)(void*, unsigned long long, cufftComplex, void*, void*);
using cufftJITCallbackStoreD = void (*)(void*, unsigned long long, cufftDoubleReal, void*, void*);
using cufftJITCallbackStoreR = void (*)(void*, unsigned long long, cufftReal, void*, void*);
using cufftJITCallbackStoreZ = void (*)(void*, unsigned long long, cufftDoubleComplex, void*, void*);
using cufftProperty = cufftProperty_t;
using cufftResult = cufftResult_t;
using cufftType = cufftType_t;
using cufftXt1dFactors = cufftXt1dFactors_t;
using cufftXtCallbackType = cufftXtCallbackType_t;
using cufftXtCopyType = cufftXtCopyType_t;
using cufftXtQueryType = cufftXtQueryType_t;
using cufftXtSubFormat = cufftXtSubFormat_t;
using cufftXtWorkAreaPolicy = cufftXtWorkAreaPolicy_t;
using fftw_complex = double[2];
using fftw_plan = void*;
using fftwf_complex = float[2];
using fftwf_iodim = fftw_iodim;
using fftwf_iodim64 = fftw_iodim64;
using fftwf_plan = void*;
using libFormat = libFormat_t;
using libraryPropertyType = libraryPropertyType_t;

struct cudaLibXtDesc_t {
  int version;
  cudaXtDesc* descriptor;
  libFormat library;
  int subFormat;
  void* libDescriptor;
};
static_assert(sizeof(cudaLibXtDesc_t) == 32);
static_assert(alignof(cudaLibXtDesc_t) == 8);
static_assert(offsetof(cudaLibXtDesc_t, version) == 0);
static_assert(offsetof(cudaLibXtDesc_t, descriptor) == 8);
static_assert(offsetof(cudaLibXtDesc_t, library) == 16);
static_assert(offsetof(cudaLibXtDesc_t, subFormat) == 20);
static_assert(offsetof(cudaLibXtDesc_t, libDescriptor) == 24);

struct cudaXtDesc_t {
  int version;
  int nGPUs;
  int GPUs[64];
  void* data[64];
  size_t size[64];
  void* cudaXtState;
};
static_assert(sizeof(cudaXtDesc_t) == 1296);
static_assert(alignof(cudaXtDesc_t) == 8);
static_assert(offsetof(cudaXtDesc_t, version) == 0);
static_assert(offsetof(cudaXtDesc_t, nGPUs) == 4);
static_assert(offsetof(cudaXtDesc_t, GPUs) == 8);
static_assert(offsetof(cudaXtDesc_t, data) == 264);
static_assert(offsetof(cudaXtDesc_t, size) == 776);
static_assert(offsetof(cudaXtDesc_t, cudaXtState) == 1288);

struct cufftXt1dFactors_t {
  long long size;
  long long stringCount;
  long long stringLength;
  long long substringLength;
  long long factor1;
  long long factor2;
  long long stringMask;
  long long substringMask;
  long long factor1Mask;
  long long factor2Mask;
  int stringShift;
  int substringShift;
  int factor1Shift;
  int factor2Shift;
};
static_assert(sizeof(cufftXt1dFactors_t) == 96);
static_assert(alignof(cufftXt1dFactors_t) == 8);
static_assert(offsetof(cufftXt1dFactors_t, size) == 0);
static_assert(offsetof(cufftXt1dFactors_t, stringCount) == 8);
static_assert(offsetof(cufftXt1dFactors_t, stringLength) == 16);
static_assert(offsetof(cufftXt1dFactors_t, substringLength) == 24);
static_assert(offsetof(cufftXt1dFactors_t, factor1) == 32);
static_assert(offsetof(cufftXt1dFactors_t, factor2) == 40);
static_assert(offsetof(cufftXt1dFactors_t, stringMask) == 48);
static_assert(offsetof(cufftXt1dFactors_t, substringMask) == 56);
static_assert(offsetof(cufftXt1dFactors_t, factor1Mask) == 64);
static_assert(offsetof(cufftXt1dFactors_t, factor2Mask) == 72);
static_assert(offsetof(cufftXt1dFactors_t, stringShift) == 80);
static_assert(offsetof(cufftXt1dFactors_t, substringShift) == 84);
static_assert(offsetof(cufftXt1dFactors_t, factor1Shift) == 88);
static_assert(offsetof(cufftXt1dFactors_t, factor2Shift) == 92);

struct alignas(16) double2 {
  double x;
  double y;
};
static_assert(sizeof(double2) == 16);
static_assert(alignof(double2) == 16);
static_assert(offsetof(double2, x) == 0);
static_assert(offsetof(double2, y) == 8);

struct fftw_iodim {
  int n;
  int is;
  int os;
};
static_assert(sizeof(fftw_iodim) == 12);
static_assert(alignof(fftw_iodim) == 4);
static_assert(offsetof(fftw_iodim, n) == 0);
static_assert(offsetof(fftw_iodim, is) == 4);
static_assert(offsetof(fftw_iodim, os) == 8);

struct fftw_iodim64 {
  ptrdiff_t n;
  ptrdiff_t is;
  ptrdiff_t os;
};
static_assert(sizeof(fftw_iodim64) == 24);
static_assert(alignof(fftw_iodim64) == 8);
static_assert(offsetof(fftw_iodim64, n) == 0);
static_assert(offsetof(fftw_iodim64, is) == 8);
static_assert(offsetof(fftw_iodim64, os) == 16);

struct alignas(8) float2 {
  float x;
  float y;
};
static_assert(sizeof(float2) == 8);
static_assert(alignof(float2) == 8);
static_assert(offsetof(float2, x) == 0);
static_assert(offsetof(float2, y) == 4);

}  // namespace cudaway::cuda13::cufft
