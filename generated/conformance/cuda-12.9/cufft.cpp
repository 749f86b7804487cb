// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-12.9/cufft.jsonl. Do not edit: change those and run it again.
//
// Compiles where cuFFT of CUDA 12.9 is what its snapshot says.
#include <stddef.h>

#include <cufftXt.h>
#include <cufftw.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<cufftResult_t(int, const char*, const void*, unsigned long, cufftXtCallbackType_t,
    void**)>(__cufftXtSetJITCallback_12_7));
static_assert(has<cufftResult_t(int*)>(cufftCreate));
static_assert(has<cufftResult_t(int)>(cufftDestroy));
static_assert(has<cufftResult_t(int, cufftType_t, int, unsigned long*)>(cufftEstimate1d));
static_assert(has<cufftResult_t(int, int, cufftType_t, unsigned long*)>(cufftEstimate2d));
static_assert(has<cufftResult_t(int, int, int, cufftType_t, unsigned long*)>(cufftEstimate3d));
static_assert(has<cufftResult_t(int, int*, int*, int, int, int*, int, int, cufftType_t, int,
    unsigned long*)>(cufftEstimateMany));
static_assert(has<cufftResult_t(int, float2*, float2*, int)>(cufftExecC2C));
static_assert(has<cufftResult_t(int, float2*, float*)>(cufftExecC2R));
static_assert(has<cufftResult_t(int, double*, double2*)>(cufftExecD2Z));
static_assert(has<cufftResult_t(int, float*, float2*)>(cufftExecR2C));
static_assert(has<cufftResult_t(int, double2*, double*)>(cufftExecZ2D));
static_assert(has<cufftResult_t(int, double2*, double2*, int)>(cufftExecZ2Z));
static_assert(has<cufftResult_t(int, cufftProperty_t, long long*)>(cufftGetPlanPropertyInt64));
static_assert(has<cufftResult_t(libraryPropertyType_t, int*)>(cufftGetProperty));
static_assert(has<cufftResult_t(int, unsigned long*)>(cufftGetSize));
static_assert(has<cufftResult_t(int, int, cufftType_t, int, unsigned long*)>(cufftGetSize1d));
static_assert(has<cufftResult_t(int, int, int, cufftType_t, unsigned long*)>(cufftGetSize2d));
static_assert(has<cufftResult_t(int, int, int, int, cufftType_t, unsigned long*)>(cufftGetSize3d));
static_assert(has<cufftResult_t(int, int, int*, int*, int, int, int*, int, int, cufftType_t, int,
    unsigned long*)>(cufftGetSizeMany));
static_assert(has<cufftResult_t(int, int, long long*, long long*, long long, long long, long long*,
    long long, long long, cufftType_t, long long, unsigned long*)>(cufftGetSizeMany64));
static_assert(has<cufftResult_t(int*)>(cufftGetVersion));
static_assert(has<cufftResult_t(int, int, cufftType_t, int, unsigned long*)>(cufftMakePlan1d));
static_assert(has<cufftResult_t(int, int, int, cufftType_t, unsigned long*)>(cufftMakePlan2d));
static_assert(has<cufftResult_t(int, int, int, int, cufftType_t, unsigned long*)>(cufftMakePlan3d));
static_assert(has<cufftResult_t(int, int, int*, int*, int, int, int*, int, int, cufftType_t, int,
    unsigned long*)>(cufftMakePlanMany));
static_assert(has<cufftResult_t(int, int, long long*, long long*, long long, long long, long long*,
    long long, long long, cufftType_t, long long, unsigned long*)>(cufftMakePlanMany64));
static_assert(has<cufftResult_t(int*, int, cufftType_t, int)>(cufftPlan1d));
static_assert(has<cufftResult_t(int*, int, int, cufftType_t)>(cufftPlan2d));
static_assert(has<cufftResult_t(int*, int, int, int, cufftType_t)>(cufftPlan3d));
static_assert(has<cufftResult_t(int*, int, int*, int*, int, int, int*, int, int, cufftType_t,
    int)>(cufftPlanMany));
static_assert(has<cufftResult_t(int, cufftProperty_t)>(cufftResetPlanProperty));
static_assert(has<cufftResult_t(int, int)>(cufftSetAutoAllocation));
static_assert(has<cufftResult_t(int, cufftProperty_t, const long long)>(cufftSetPlanPropertyInt64));
static_assert(has<cufftResult_t(int, CUstream_st*)>(cufftSetStream));
static_assert(has<cufftResult_t(int, void*)>(cufftSetWorkArea));
static_assert(has<cufftResult_t(int, cufftXtCallbackType_t)>(cufftXtClearCallback));
static_assert(has<cufftResult_t(int, void*, void*, int)>(cufftXtExec));
static_assert(has<cufftResult_t(int, cudaLibXtDesc_t*, cudaLibXtDesc_t*,
    int)>(cufftXtExecDescriptor));
static_assert(has<cufftResult_t(int, cudaLibXtDesc_t*, cudaLibXtDesc_t*,
    int)>(cufftXtExecDescriptorC2C));
static_assert(has<cufftResult_t(int, cudaLibXtDesc_t*,
    cudaLibXtDesc_t*)>(cufftXtExecDescriptorC2R));
static_assert(has<cufftResult_t(int, cudaLibXtDesc_t*,
    cudaLibXtDesc_t*)>(cufftXtExecDescriptorD2Z));
static_assert(has<cufftResult_t(int, cudaLibXtDesc_t*,
    cudaLibXtDesc_t*)>(cufftXtExecDescriptorR2C));
static_assert(has<cufftResult_t(int, cudaLibXtDesc_t*,
    cudaLibXtDesc_t*)>(cufftXtExecDescriptorZ2D));
static_assert(has<cufftResult_t(int, cudaLibXtDesc_t*, cudaLibXtDesc_t*,
    int)>(cufftXtExecDescriptorZ2Z));
static_assert(has<cufftResult_t(cudaLibXtDesc_t*)>(cufftXtFree));
static_assert(has<cufftResult_t(int, int, long long*, long long*, long long, long long,
    cudaDataType_t, long long*, long long, long long, cudaDataType_t, long long, unsigned long*,
    cudaDataType_t)>(cufftXtGetSizeMany));
static_assert(has<cufftResult_t(int, int, long long*, long long*, long long, long long,
    cudaDataType_t, long long*, long long, long long, cudaDataType_t, long long, unsigned long*,
    cudaDataType_t)>(cufftXtMakePlanMany));
static_assert(has<cufftResult_t(int, cudaLibXtDesc_t**, cufftXtSubFormat_t)>(cufftXtMalloc));
static_assert(has<cufftResult_t(int, void*, void*, cufftXtCopyType_t)>(cufftXtMemcpy));
static_assert(has<cufftResult_t(int, void*, cufftXtQueryType_t)>(cufftXtQueryPlan));
static_assert(has<cufftResult_t(int, void**, cufftXtCallbackType_t, void**)>(cufftXtSetCallback));
static_assert(has<cufftResult_t(int, cufftXtCallbackType_t,
    unsigned long)>(cufftXtSetCallbackSharedSize));
static_assert(has<cufftResult_t(int, int, int*)>(cufftXtSetGPUs));
static_assert(has<cufftResult_t(int, void**)>(cufftXtSetWorkArea));
static_assert(has<cufftResult_t(int, cufftXtWorkAreaPolicy_t,
    unsigned long*)>(cufftXtSetWorkAreaPolicy));
static_assert(has<void()>(fftw_cleanup));
static_assert(has<double(void* const)>(fftw_cost));
static_assert(has<void(void*)>(fftw_destroy_plan));
static_assert(has<void(void* const)>(fftw_execute));
static_assert(has<void(void* const, double (*)[2], double (*)[2])>(fftw_execute_dft));
static_assert(has<void(void* const, double (*)[2], double*)>(fftw_execute_dft_c2r));
static_assert(has<void(void* const, double*, double (*)[2])>(fftw_execute_dft_r2c));
static_assert(has<void(_IO_FILE*)>(fftw_export_wisdom_to_file));
static_assert(has<void(void* const, double*, double*, double*)>(fftw_flops));
static_assert(has<void(void*)>(fftw_free));
static_assert(has<int(_IO_FILE*)>(fftw_import_wisdom_from_file));
static_assert(has<void*(unsigned long)>(fftw_malloc));
static_assert(has<void*(int, const int*, double (*)[2], double (*)[2], int,
    unsigned int)>(fftw_plan_dft));
static_assert(has<void*(int, double (*)[2], double (*)[2], int, unsigned int)>(fftw_plan_dft_1d));
static_assert(has<void*(int, int, double (*)[2], double (*)[2], int,
    unsigned int)>(fftw_plan_dft_2d));
static_assert(has<void*(int, int, int, double (*)[2], double (*)[2], int,
    unsigned int)>(fftw_plan_dft_3d));
static_assert(has<void*(int, const int*, double (*)[2], double*, unsigned int)>(fftw_plan_dft_c2r));
static_assert(has<void*(int, double (*)[2], double*, unsigned int)>(fftw_plan_dft_c2r_1d));
static_assert(has<void*(int, int, double (*)[2], double*, unsigned int)>(fftw_plan_dft_c2r_2d));
static_assert(has<void*(int, int, int, double (*)[2], double*,
    unsigned int)>(fftw_plan_dft_c2r_3d));
static_assert(has<void*(int, const int*, double*, double (*)[2], unsigned int)>(fftw_plan_dft_r2c));
static_assert(has<void*(int, double*, double (*)[2], unsigned int)>(fftw_plan_dft_r2c_1d));
static_assert(has<void*(int, int, double*, double (*)[2], unsigned int)>(fftw_plan_dft_r2c_2d));
static_assert(has<void*(int, int, int, double*, double (*)[2],
    unsigned int)>(fftw_plan_dft_r2c_3d));
static_assert(has<void*(int, const fftw_iodim64*, int, const fftw_iodim64*, double (*)[2],
    double (*)[2], int, unsigned int)>(fftw_plan_guru64_dft));
static_assert(has<void*(int, const fftw_iodim64*, int, const fftw_iodim64*, double (*)[2], double*,
    unsigned int)>(fftw_plan_guru64_dft_c2r));
static_assert(has<void*(int, const fftw_iodim64*, int, const fftw_iodim64*, double*, double (*)[2],
    unsigned int)>(fftw_plan_guru64_dft_r2c));
static_assert(has<void*(int, const fftw_iodim*, int, const fftw_iodim*, double (*)[2],
    double (*)[2], int, unsigned int)>(fftw_plan_guru_dft));
static_assert(has<void*(int, const fftw_iodim*, int, const fftw_iodim*, double (*)[2], double*,
    unsigned int)>(fftw_plan_guru_dft_c2r));
static_assert(has<void*(int, const fftw_iodim*, int, const fftw_iodim*, double*, double (*)[2],
    unsigned int)>(fftw_plan_guru_dft_r2c));
static_assert(has<void*(int, const int*, int, double (*)[2], const int*, int, int, double (*)[2],
    const int*, int, int, int, unsigned int)>(fftw_plan_many_dft));
static_assert(has<void*(int, const int*, int, double (*)[2], const int*, int, int, double*,
    const int*, int, int, unsigned int)>(fftw_plan_many_dft_c2r));
static_assert(has<void*(int, const int*, int, double*, const int*, int, int, double (*)[2],
    const int*, int, int, unsigned int)>(fftw_plan_many_dft_r2c));
static_assert(has<void(void* const)>(fftw_print_plan));
static_assert(has<void(double)>(fftw_set_timelimit));
static_assert(has<void()>(fftwf_cleanup));
static_assert(has<double(void* const)>(fftwf_cost));
static_assert(has<void(void*)>(fftwf_destroy_plan));
static_assert(has<void(void* const)>(fftwf_execute));
static_assert(has<void(void* const, float (*)[2], float (*)[2])>(fftwf_execute_dft));
static_assert(has<void(void* const, float (*)[2], float*)>(fftwf_execute_dft_c2r));
static_assert(has<void(void* const, float*, float (*)[2])>(fftwf_execute_dft_r2c));
static_assert(has<void(_IO_FILE*)>(fftwf_export_wisdom_to_file));
static_assert(has<void(void* const, double*, double*, double*)>(fftwf_flops));
static_assert(has<void(void*)>(fftwf_free));
static_assert(has<int(_IO_FILE*)>(fftwf_import_wisdom_from_file));
static_assert(has<void*(unsigned long)>(fftwf_malloc));
static_assert(has<void*(int, const int*, float (*)[2], float (*)[2], int,
    unsigned int)>(fftwf_plan_dft));
static_assert(has<void*(int, float (*)[2], float (*)[2], int, unsigned int)>(fftwf_plan_dft_1d));
static_assert(has<void*(int, int, float (*)[2], float (*)[2], int,
    unsigned int)>(fftwf_plan_dft_2d));
static_assert(has<void*(int, int, int, float (*)[2], float (*)[2], int,
    unsigned int)>(fftwf_plan_dft_3d));
static_assert(has<void*(int, const int*, float (*)[2], float*, unsigned int)>(fftwf_plan_dft_c2r));
static_assert(has<void*(int, float (*)[2], float*, unsigned int)>(fftwf_plan_dft_c2r_1d));
static_assert(has<void*(int, int, float (*)[2], float*, unsigned int)>(fftwf_plan_dft_c2r_2d));
static_assert(has<void*(int, int, int, float (*)[2], float*, unsigned int)>(fftwf_plan_dft_c2r_3d));
static_assert(has<void*(int, const int*, float*, float (*)[2], unsigned int)>(fftwf_plan_dft_r2c));
static_assert(has<void*(int, float*, float (*)[2], unsigned int)>(fftwf_plan_dft_r2c_1d));
static_assert(has<void*(int, int, float*, float (*)[2], unsigned int)>(fftwf_plan_dft_r2c_2d));
static_assert(has<void*(int, int, int, float*, float (*)[2], unsigned int)>(fftwf_plan_dft_r2c_3d));
static_assert(has<void*(int, const fftw_iodim64*, int, const fftw_iodim64*, float (*)[2],
    float (*)[2], int, unsigned int)>(fftwf_plan_guru64_dft));
static_assert(has<void*(int, const fftw_iodim64*, int, const fftw_iodim64*, float (*)[2], float*,
    unsigned int)>(fftwf_plan_guru64_dft_c2r));
static_assert(has<void*(int, const fftw_iodim64*, int, const fftw_iodim64*, float*, float (*)[2],
    unsigned int)>(fftwf_plan_guru64_dft_r2c));
static_assert(has<void*(int, const fftw_iodim*, int, const fftw_iodim*, float (*)[2], float (*)[2],
    int, unsigned int)>(fftwf_plan_guru_dft));
static_assert(has<void*(int, const fftw_iodim*, int, const fftw_iodim*, float (*)[2], float*,
    unsigned int)>(fftwf_plan_guru_dft_c2r));
static_assert(has<void*(int, const fftw_iodim*, int, const fftw_iodim*, float*, float (*)[2],
    unsigned int)>(fftwf_plan_guru_dft_r2c));
static_assert(has<void*(int, const int*, int, float (*)[2], const int*, int, int, float (*)[2],
    const int*, int, int, int, unsigned int)>(fftwf_plan_many_dft));
static_assert(has<void*(int, const int*, int, float (*)[2], const int*, int, int, float*,
    const int*, int, int, unsigned int)>(fftwf_plan_many_dft_c2r));
static_assert(has<void*(int, const int*, int, float*, const int*, int, int, float (*)[2],
    const int*, int, int, unsigned int)>(fftwf_plan_many_dft_r2c));
static_assert(has<void(void* const)>(fftwf_print_plan));
static_assert(has<void(double)>(fftwf_set_timelimit));

// Structures
static_assert(sizeof(cudaLibXtDesc_t) == 32);
static_assert(alignof(cudaLibXtDesc_t) == 8);
static_assert(offsetof(cudaLibXtDesc_t, version) == 0);
static_assert(offsetof(cudaLibXtDesc_t, descriptor) == 8);
static_assert(offsetof(cudaLibXtDesc_t, library) == 16);
static_assert(offsetof(cudaLibXtDesc_t, subFormat) == 20);
static_assert(offsetof(cudaLibXtDesc_t, libDescriptor) == 24);
static_assert(sizeof(cudaXtDesc_t) == 1296);
static_assert(alignof(cudaXtDesc_t) == 8);
static_assert(offsetof(cudaXtDesc_t, version) == 0);
static_assert(offsetof(cudaXtDesc_t, nGPUs) == 4);
static_assert(offsetof(cudaXtDesc_t, GPUs) == 8);
static_assert(offsetof(cudaXtDesc_t, data) == 264);
static_assert(offsetof(cudaXtDesc_t, size) == 776);
static_assert(offsetof(cudaXtDesc_t, cudaXtState) == 1288);
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
static_assert(sizeof(double2) == 16);
static_assert(alignof(double2) == 16);
static_assert(offsetof(double2, x) == 0);
static_assert(offsetof(double2, y) == 8);
static_assert(sizeof(fftw_iodim) == 12);
static_assert(alignof(fftw_iodim) == 4);
static_assert(offsetof(fftw_iodim, n) == 0);
static_assert(offsetof(fftw_iodim, is) == 4);
static_assert(offsetof(fftw_iodim, os) == 8);
static_assert(sizeof(fftw_iodim64) == 24);
static_assert(alignof(fftw_iodim64) == 8);
static_assert(offsetof(fftw_iodim64, n) == 0);
static_assert(offsetof(fftw_iodim64, is) == 8);
static_assert(offsetof(fftw_iodim64, os) == 16);
static_assert(sizeof(float2) == 8);
static_assert(alignof(float2) == 8);
static_assert(offsetof(float2, x) == 0);
static_assert(offsetof(float2, y) == 4);

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<cudaDataType_t>, unsigned int>);
static_assert(CUDA_R_16F == 2);
static_assert(CUDA_C_16F == 6);
static_assert(CUDA_R_16BF == 14);
static_assert(CUDA_C_16BF == 15);
static_assert(CUDA_R_32F == 0);
static_assert(CUDA_C_32F == 4);
static_assert(CUDA_R_64F == 1);
static_assert(CUDA_C_64F == 5);
static_assert(CUDA_R_4I == 16);
static_assert(CUDA_C_4I == 17);
static_assert(CUDA_R_4U == 18);
static_assert(CUDA_C_4U == 19);
static_assert(CUDA_R_8I == 3);
static_assert(CUDA_C_8I == 7);
static_assert(CUDA_R_8U == 8);
static_assert(CUDA_C_8U == 9);
static_assert(CUDA_R_16I == 20);
static_assert(CUDA_C_16I == 21);
static_assert(CUDA_R_16U == 22);
static_assert(CUDA_C_16U == 23);
static_assert(CUDA_R_32I == 10);
static_assert(CUDA_C_32I == 11);
static_assert(CUDA_R_32U == 12);
static_assert(CUDA_C_32U == 13);
static_assert(CUDA_R_64I == 24);
static_assert(CUDA_C_64I == 25);
static_assert(CUDA_R_64U == 26);
static_assert(CUDA_C_64U == 27);
static_assert(CUDA_R_8F_E4M3 == 28);
static_assert(CUDA_R_8F_UE4M3 == 28);
static_assert(CUDA_R_8F_E5M2 == 29);
static_assert(CUDA_R_8F_UE8M0 == 30);
static_assert(CUDA_R_6F_E2M3 == 31);
static_assert(CUDA_R_6F_E3M2 == 32);
static_assert(CUDA_R_4F_E2M1 == 33);
static_assert(std::is_same_v<std::underlying_type_t<cudaXtCopyType_t>, unsigned int>);
static_assert(LIB_XT_COPY_HOST_TO_DEVICE == 0);
static_assert(LIB_XT_COPY_DEVICE_TO_HOST == 1);
static_assert(LIB_XT_COPY_DEVICE_TO_DEVICE == 2);
static_assert(std::is_same_v<std::underlying_type_t<cufftCompatibility_t>, unsigned int>);
static_assert(CUFFT_COMPATIBILITY_FFTW_PADDING == 1);
static_assert(std::is_same_v<std::underlying_type_t<cufftProperty_t>, unsigned int>);
static_assert(NVFFT_PLAN_PROPERTY_INT64_PATIENT_JIT == 1);
static_assert(NVFFT_PLAN_PROPERTY_INT64_MAX_NUM_HOST_THREADS == 2);
static_assert(std::is_same_v<std::underlying_type_t<cufftResult_t>, unsigned int>);
static_assert(CUFFT_SUCCESS == 0);
static_assert(CUFFT_INVALID_PLAN == 1);
static_assert(CUFFT_ALLOC_FAILED == 2);
static_assert(CUFFT_INVALID_TYPE == 3);
static_assert(CUFFT_INVALID_VALUE == 4);
static_assert(CUFFT_INTERNAL_ERROR == 5);
static_assert(CUFFT_EXEC_FAILED == 6);
static_assert(CUFFT_SETUP_FAILED == 7);
static_assert(CUFFT_INVALID_SIZE == 8);
static_assert(CUFFT_UNALIGNED_DATA == 9);
static_assert(CUFFT_INCOMPLETE_PARAMETER_LIST == 10);
static_assert(CUFFT_INVALID_DEVICE == 11);
static_assert(CUFFT_PARSE_ERROR == 12);
static_assert(CUFFT_NO_WORKSPACE == 13);
static_assert(CUFFT_NOT_IMPLEMENTED == 14);
static_assert(CUFFT_LICENSE_ERROR == 15);
static_assert(CUFFT_NOT_SUPPORTED == 16);
static_assert(std::is_same_v<std::underlying_type_t<cufftType_t>, unsigned int>);
static_assert(CUFFT_R2C == 42);
static_assert(CUFFT_C2R == 44);
static_assert(CUFFT_C2C == 41);
static_assert(CUFFT_D2Z == 106);
static_assert(CUFFT_Z2D == 108);
static_assert(CUFFT_Z2Z == 105);
static_assert(std::is_same_v<std::underlying_type_t<cufftXtCallbackType_t>, unsigned int>);
static_assert(CUFFT_CB_LD_COMPLEX == 0);
static_assert(CUFFT_CB_LD_COMPLEX_DOUBLE == 1);
static_assert(CUFFT_CB_LD_REAL == 2);
static_assert(CUFFT_CB_LD_REAL_DOUBLE == 3);
static_assert(CUFFT_CB_ST_COMPLEX == 4);
static_assert(CUFFT_CB_ST_COMPLEX_DOUBLE == 5);
static_assert(CUFFT_CB_ST_REAL == 6);
static_assert(CUFFT_CB_ST_REAL_DOUBLE == 7);
static_assert(CUFFT_CB_UNDEFINED == 8);
static_assert(std::is_same_v<std::underlying_type_t<cufftXtCopyType_t>, unsigned int>);
static_assert(CUFFT_COPY_HOST_TO_DEVICE == 0);
static_assert(CUFFT_COPY_DEVICE_TO_HOST == 1);
static_assert(CUFFT_COPY_DEVICE_TO_DEVICE == 2);
static_assert(CUFFT_COPY_UNDEFINED == 3);
static_assert(std::is_same_v<std::underlying_type_t<cufftXtQueryType_t>, unsigned int>);
static_assert(CUFFT_QUERY_1D_FACTORS == 0);
static_assert(CUFFT_QUERY_UNDEFINED == 1);
static_assert(std::is_same_v<std::underlying_type_t<cufftXtSubFormat_t>, unsigned int>);
static_assert(CUFFT_XT_FORMAT_INPUT == 0);
static_assert(CUFFT_XT_FORMAT_OUTPUT == 1);
static_assert(CUFFT_XT_FORMAT_INPLACE == 2);
static_assert(CUFFT_XT_FORMAT_INPLACE_SHUFFLED == 3);
static_assert(CUFFT_XT_FORMAT_1D_INPUT_SHUFFLED == 4);
static_assert(CUFFT_XT_FORMAT_DISTRIBUTED_INPUT == 5);
static_assert(CUFFT_XT_FORMAT_DISTRIBUTED_OUTPUT == 6);
static_assert(CUFFT_FORMAT_UNDEFINED == 7);
static_assert(std::is_same_v<std::underlying_type_t<cufftXtWorkAreaPolicy_t>, unsigned int>);
static_assert(CUFFT_WORKAREA_MINIMAL == 0);
static_assert(CUFFT_WORKAREA_USER == 1);
static_assert(CUFFT_WORKAREA_PERFORMANCE == 2);
static_assert(std::is_same_v<std::underlying_type_t<libFormat_t>, unsigned int>);
static_assert(LIB_FORMAT_CUFFT == 0);
static_assert(LIB_FORMAT_UNDEFINED == 1);
static_assert(std::is_same_v<std::underlying_type_t<libraryPropertyType_t>, unsigned int>);
static_assert(MAJOR_VERSION == 0);
static_assert(MINOR_VERSION == 1);
static_assert(PATCH_LEVEL == 2);

// Constants
static_assert((long long)(CUDA_XT_DESCRIPTOR_VERSION) == 16777216LL);
static_assert((long long)(CUFFT_FORWARD) == -1LL);
static_assert((long long)(CUFFT_INVERSE) == 1LL);
static_assert((long long)(CUFFT_VERSION) == 11401LL);
static_assert((long long)(CUFFT_VER_BUILD) == 4LL);
static_assert((long long)(CUFFT_VER_MAJOR) == 11LL);
static_assert((long long)(CUFFT_VER_MINOR) == 4LL);
static_assert((long long)(CUFFT_VER_PATCH) == 1LL);
static_assert((long long)(FFTW_BACKWARD) == 1LL);
static_assert((long long)(FFTW_DESTROY_INPUT) == 8LL);
static_assert((long long)(FFTW_ESTIMATE) == 1LL);
static_assert((long long)(FFTW_EXHAUSTIVE) == 4LL);
static_assert((long long)(FFTW_FORWARD) == -1LL);
static_assert((long long)(FFTW_INVERSE) == 1LL);
static_assert((long long)(FFTW_MEASURE) == 2LL);
static_assert((long long)(FFTW_PATIENT) == 3LL);
static_assert((long long)(FFTW_PRESERVE_INPUT) == 12LL);
static_assert((long long)(FFTW_UNALIGNED) == 16LL);
static_assert((long long)(FFTW_WISDOM_ONLY) == 5LL);
static_assert((long long)(MAX_CUDA_DESCRIPTOR_GPUS) == 64LL);
static_assert((long long)(MAX_CUFFT_ERROR) == 17LL);
static_assert((long long)(MAX_SHIM_RANK) == 3LL);
