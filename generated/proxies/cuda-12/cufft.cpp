// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/cufft.yaml, mappings/abi.
// Do not edit: change those and run it again.
//
// What programs find when they load cuFFT.
#include "abi/cuda-12/cufft.h"
#include "abi/rocm/rocfft.h"
#include "convert/cuda-12/cufft.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"
#include "adapters/cufft.h"

namespace cudaway::cuda12::cufft {

// __cufftXtSetJITCallback_12_7: unsupported
extern "C" CUDAWAY_EXPORT cufftResult __cufftXtSetJITCallback_12_7(cufftHandle /*plan*/,
    const char* /*lto_callback_symbol_name*/, const void* /*lto_callback_fatbin*/,
    size_t /*lto_callback_fatbin_size*/, cufftXtCallbackType /*type*/, void** /*caller_info*/) {
  static constinit Refusal refusal{
      "__cufftXtSetJITCallback_12_7",
      "callbacks are NVIDIA device code, which an AMD GPU cannot run"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftCreate: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftCreate(cufftHandle* /*handle*/) {
  static constinit Refusal refusal{
      "cufftCreate",
      "needs an adapter: rocFFT has no plan without a transform; an adapter keeps what is set "
      "until the plan is made",
      "rocfft_plan_description_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftDebug: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cufftResult cufftDebug() {
  static constinit Refusal refusal{"cufftDebug", "exported, but no public header declares it"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftDestroy: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftDestroy(cufftHandle /*plan*/) {
  static constinit Refusal refusal{
      "cufftDestroy",
      "needs an adapter: a plan stands for several of rocFFT's plans and their execution info",
      "rocfft_plan_destroy"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftEstimate1d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftEstimate1d(int /*nx*/, cufftType /*type*/, int /*batch*/,
    size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftEstimate1d",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftEstimate2d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftEstimate2d(int /*nx*/, int /*ny*/, cufftType /*type*/,
    size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftEstimate2d",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftEstimate3d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftEstimate3d(int /*nx*/, int /*ny*/, int /*nz*/,
    cufftType /*type*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftEstimate3d",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftEstimateMany: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftEstimateMany(int /*rank*/, int* /*n*/, int* /*inembed*/,
    int /*istride*/, int /*idist*/, int* /*onembed*/, int /*ostride*/, int /*odist*/,
    cufftType /*type*/, int /*batch*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftEstimateMany",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftExecC2C: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftExecC2C(cufftHandle /*plan*/, cufftComplex* /*idata*/,
    cufftComplex* /*odata*/, int /*direction*/) {
  static constinit Refusal refusal{
      "cufftExecC2C",
      "needs an adapter: rocFFT takes arrays of buffers and an execution info, and its plans "
      "know direction and placement beforehand",
      "rocfft_execute"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftExecC2R: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftExecC2R(cufftHandle /*plan*/, cufftComplex* /*idata*/,
    cufftReal* /*odata*/) {
  static constinit Refusal refusal{
      "cufftExecC2R",
      "needs an adapter: rocFFT takes arrays of buffers and an execution info, and its plans "
      "know direction and placement beforehand",
      "rocfft_execute"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftExecD2Z: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftExecD2Z(cufftHandle /*plan*/, cufftDoubleReal* /*idata*/,
    cufftDoubleComplex* /*odata*/) {
  static constinit Refusal refusal{
      "cufftExecD2Z",
      "needs an adapter: rocFFT takes arrays of buffers and an execution info, and its plans "
      "know direction and placement beforehand",
      "rocfft_execute"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftExecR2C: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftExecR2C(cufftHandle /*plan*/, cufftReal* /*idata*/,
    cufftComplex* /*odata*/) {
  static constinit Refusal refusal{
      "cufftExecR2C",
      "needs an adapter: rocFFT takes arrays of buffers and an execution info, and its plans "
      "know direction and placement beforehand",
      "rocfft_execute"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftExecZ2D: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftExecZ2D(cufftHandle /*plan*/,
    cufftDoubleComplex* /*idata*/, cufftDoubleReal* /*odata*/) {
  static constinit Refusal refusal{
      "cufftExecZ2D",
      "needs an adapter: rocFFT takes arrays of buffers and an execution info, and its plans "
      "know direction and placement beforehand",
      "rocfft_execute"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftExecZ2Z: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftExecZ2Z(cufftHandle /*plan*/,
    cufftDoubleComplex* /*idata*/, cufftDoubleComplex* /*odata*/, int /*direction*/) {
  static constinit Refusal refusal{
      "cufftExecZ2Z",
      "needs an adapter: rocFFT takes arrays of buffers and an execution info, and its plans "
      "know direction and placement beforehand",
      "rocfft_execute"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftGetPlanPropertyInt64: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftGetPlanPropertyInt64(cufftHandle /*plan*/,
    cufftProperty /*property*/, long long* /*returnPtrValue*/) {
  static constinit Refusal refusal{
      "cufftGetPlanPropertyInt64",
      "the properties are of cuFFT's own compiler and threads"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftGetProperty, by hand
extern "C" CUDAWAY_EXPORT cufftResult cufftGetProperty(libraryPropertyType type, int* value) {
  return done("cufftGetProperty", adapters::property(type, value));
}

// cufftGetSize: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftGetSize(cufftHandle /*handle*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftGetSize",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftGetSize1d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftGetSize1d(cufftHandle /*handle*/, int /*nx*/,
    cufftType /*type*/, int /*batch*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftGetSize1d",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftGetSize2d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftGetSize2d(cufftHandle /*handle*/, int /*nx*/, int /*ny*/,
    cufftType /*type*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftGetSize2d",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftGetSize3d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftGetSize3d(cufftHandle /*handle*/, int /*nx*/, int /*ny*/,
    int /*nz*/, cufftType /*type*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftGetSize3d",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftGetSizeMany: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftGetSizeMany(cufftHandle /*handle*/, int /*rank*/,
    int* /*n*/, int* /*inembed*/, int /*istride*/, int /*idist*/, int* /*onembed*/, int /*ostride*/,
    int /*odist*/, cufftType /*type*/, int /*batch*/, size_t* /*workArea*/) {
  static constinit Refusal refusal{
      "cufftGetSizeMany",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftGetSizeMany64: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftGetSizeMany64(cufftHandle /*plan*/, int /*rank*/,
    long long* /*n*/, long long* /*inembed*/, long long /*istride*/, long long /*idist*/,
    long long* /*onembed*/, long long /*ostride*/, long long /*odist*/, cufftType /*type*/,
    long long /*batch*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftGetSizeMany64",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftGetVersion, by hand
extern "C" CUDAWAY_EXPORT cufftResult cufftGetVersion(int* version) {
  return done("cufftGetVersion", adapters::version(version));
}

// cufftMakePlan1d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftMakePlan1d(cufftHandle /*plan*/, int /*nx*/,
    cufftType /*type*/, int /*batch*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftMakePlan1d",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftMakePlan2d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftMakePlan2d(cufftHandle /*plan*/, int /*nx*/, int /*ny*/,
    cufftType /*type*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftMakePlan2d",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftMakePlan3d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftMakePlan3d(cufftHandle /*plan*/, int /*nx*/, int /*ny*/,
    int /*nz*/, cufftType /*type*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftMakePlan3d",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftMakePlanMany: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftMakePlanMany(cufftHandle /*plan*/, int /*rank*/,
    int* /*n*/, int* /*inembed*/, int /*istride*/, int /*idist*/, int* /*onembed*/, int /*ostride*/,
    int /*odist*/, cufftType /*type*/, int /*batch*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftMakePlanMany",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftMakePlanMany64: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftMakePlanMany64(cufftHandle /*plan*/, int /*rank*/,
    long long* /*n*/, long long* /*inembed*/, long long /*istride*/, long long /*idist*/,
    long long* /*onembed*/, long long /*ostride*/, long long /*odist*/, cufftType /*type*/,
    long long /*batch*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftMakePlanMany64",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftPlan1d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftPlan1d(cufftHandle* /*plan*/, int /*nx*/,
    cufftType /*type*/, int /*batch*/) {
  static constinit Refusal refusal{
      "cufftPlan1d",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftPlan2d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftPlan2d(cufftHandle* /*plan*/, int /*nx*/, int /*ny*/,
    cufftType /*type*/) {
  static constinit Refusal refusal{
      "cufftPlan2d",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftPlan3d: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftPlan3d(cufftHandle* /*plan*/, int /*nx*/, int /*ny*/,
    int /*nz*/, cufftType /*type*/) {
  static constinit Refusal refusal{
      "cufftPlan3d",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftPlanMany: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftPlanMany(cufftHandle* /*plan*/, int /*rank*/, int* /*n*/,
    int* /*inembed*/, int /*istride*/, int /*idist*/, int* /*onembed*/, int /*ostride*/,
    int /*odist*/, cufftType /*type*/, int /*batch*/) {
  static constinit Refusal refusal{
      "cufftPlanMany",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftResetPlanProperty: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftResetPlanProperty(cufftHandle /*plan*/,
    cufftProperty /*property*/) {
  static constinit Refusal refusal{
      "cufftResetPlanProperty",
      "the properties are of cuFFT's own compiler and threads"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftSetAutoAllocation: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftSetAutoAllocation(cufftHandle /*plan*/,
    int /*autoAllocate*/) {
  static constinit Refusal refusal{
      "cufftSetAutoAllocation",
      "rocFFT allocates work buffers wherever none is given; an adapter keeps the choice"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftSetPlanPropertyInt64: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftSetPlanPropertyInt64(cufftHandle /*plan*/,
    cufftProperty /*property*/, const long long /*inputValueInt*/) {
  static constinit Refusal refusal{
      "cufftSetPlanPropertyInt64",
      "the properties are of cuFFT's own compiler and threads"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftSetStream: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftSetStream(cufftHandle /*plan*/,
    cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cufftSetStream",
      "needs an adapter: rocFFT takes it with every execution, in an execution info",
      "rocfft_execution_info_set_stream"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftSetWorkArea: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftSetWorkArea(cufftHandle /*plan*/, void* /*workArea*/) {
  static constinit Refusal refusal{
      "cufftSetWorkArea",
      "needs an adapter: rocFFT takes it with every execution, in an execution info",
      "rocfft_execution_info_set_work_buffer"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtClearCallback: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtClearCallback(cufftHandle /*plan*/,
    cufftXtCallbackType /*cbType*/) {
  static constinit Refusal refusal{
      "cufftXtClearCallback",
      "callbacks are NVIDIA device code, which an AMD GPU cannot run"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtExec: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtExec(cufftHandle /*plan*/, void* /*input*/,
    void* /*output*/, int /*direction*/) {
  static constinit Refusal refusal{
      "cufftXtExec",
      "needs an adapter: rocFFT takes arrays of buffers and an execution info, and its plans "
      "know direction and placement beforehand",
      "rocfft_execute"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtExecDescriptor: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtExecDescriptor(cufftHandle /*plan*/,
    cudaLibXtDesc* /*input*/, cudaLibXtDesc* /*output*/, int /*direction*/) {
  static constinit Refusal refusal{
      "cufftXtExecDescriptor",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtExecDescriptorC2C: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtExecDescriptorC2C(cufftHandle /*plan*/,
    cudaLibXtDesc* /*input*/, cudaLibXtDesc* /*output*/, int /*direction*/) {
  static constinit Refusal refusal{
      "cufftXtExecDescriptorC2C",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtExecDescriptorC2R: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtExecDescriptorC2R(cufftHandle /*plan*/,
    cudaLibXtDesc* /*input*/, cudaLibXtDesc* /*output*/) {
  static constinit Refusal refusal{
      "cufftXtExecDescriptorC2R",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtExecDescriptorD2Z: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtExecDescriptorD2Z(cufftHandle /*plan*/,
    cudaLibXtDesc* /*input*/, cudaLibXtDesc* /*output*/) {
  static constinit Refusal refusal{
      "cufftXtExecDescriptorD2Z",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtExecDescriptorR2C: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtExecDescriptorR2C(cufftHandle /*plan*/,
    cudaLibXtDesc* /*input*/, cudaLibXtDesc* /*output*/) {
  static constinit Refusal refusal{
      "cufftXtExecDescriptorR2C",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtExecDescriptorZ2D: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtExecDescriptorZ2D(cufftHandle /*plan*/,
    cudaLibXtDesc* /*input*/, cudaLibXtDesc* /*output*/) {
  static constinit Refusal refusal{
      "cufftXtExecDescriptorZ2D",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtExecDescriptorZ2Z: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtExecDescriptorZ2Z(cufftHandle /*plan*/,
    cudaLibXtDesc* /*input*/, cudaLibXtDesc* /*output*/, int /*direction*/) {
  static constinit Refusal refusal{
      "cufftXtExecDescriptorZ2Z",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtFree: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtFree(cudaLibXtDesc* /*descriptor*/) {
  static constinit Refusal refusal{
      "cufftXtFree",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtGetSizeMany: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtGetSizeMany(cufftHandle /*plan*/, int /*rank*/,
    long long* /*n*/, long long* /*inembed*/, long long /*istride*/, long long /*idist*/,
    cudaDataType /*inputtype*/, long long* /*onembed*/, long long /*ostride*/, long long /*odist*/,
    cudaDataType /*outputtype*/, long long /*batch*/, size_t* /*workSize*/,
    cudaDataType /*executiontype*/) {
  static constinit Refusal refusal{
      "cufftXtGetSizeMany",
      "needs an adapter: rocFFT tells the size of a work buffer for a plan that exists",
      "rocfft_plan_get_work_buffer_size"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtMakePlanGuru64: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cufftResult cufftXtMakePlanGuru64() {
  static constinit Refusal refusal{
      "cufftXtMakePlanGuru64",
      "exported, but no public header declares it"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtMakePlanMany: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtMakePlanMany(cufftHandle /*plan*/, int /*rank*/,
    long long* /*n*/, long long* /*inembed*/, long long /*istride*/, long long /*idist*/,
    cudaDataType /*inputtype*/, long long* /*onembed*/, long long /*ostride*/, long long /*odist*/,
    cudaDataType /*outputtype*/, long long /*batch*/, size_t* /*workSize*/,
    cudaDataType /*executiontype*/) {
  static constinit Refusal refusal{
      "cufftXtMakePlanMany",
      "needs an adapter: rocFFT plans one direction, precision and placement at a time, with the "
      "fastest dimension first and a description of strides",
      "rocfft_plan_create"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtMalloc: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtMalloc(cufftHandle /*plan*/,
    cudaLibXtDesc** /*descriptor*/, cufftXtSubFormat /*format*/) {
  static constinit Refusal refusal{
      "cufftXtMalloc",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtMemcpy: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtMemcpy(cufftHandle /*plan*/, void* /*dstPointer*/,
    void* /*srcPointer*/, cufftXtCopyType /*type*/) {
  static constinit Refusal refusal{
      "cufftXtMemcpy",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtQueryPlan: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtQueryPlan(cufftHandle /*plan*/, void* /*queryStruct*/,
    cufftXtQueryType /*queryType*/) {
  static constinit Refusal refusal{
      "cufftXtQueryPlan",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtSetCallback: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtSetCallback(cufftHandle /*plan*/,
    void** /*callback_routine*/, cufftXtCallbackType /*cbType*/, void** /*caller_info*/) {
  static constinit Refusal refusal{
      "cufftXtSetCallback",
      "callbacks are NVIDIA device code, which an AMD GPU cannot run"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtSetCallbackSharedSize: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtSetCallbackSharedSize(cufftHandle /*plan*/,
    cufftXtCallbackType /*cbType*/, size_t /*sharedSize*/) {
  static constinit Refusal refusal{
      "cufftXtSetCallbackSharedSize",
      "callbacks are NVIDIA device code, which an AMD GPU cannot run"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtSetGPUs: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtSetGPUs(cufftHandle /*handle*/, int /*nGPUs*/,
    int* /*whichGPUs*/) {
  static constinit Refusal refusal{
      "cufftXtSetGPUs",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtSetJITCallback: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cufftResult cufftXtSetJITCallback() {
  static constinit Refusal refusal{
      "cufftXtSetJITCallback",
      "callbacks are NVIDIA device code, which an AMD GPU cannot run"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtSetWorkArea: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtSetWorkArea(cufftHandle /*plan*/,
    void** /*workArea*/) {
  static constinit Refusal refusal{
      "cufftXtSetWorkArea",
      "rocFFT spreads a transform over several GPUs by bricks and fields, which are no "
      "descriptors"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// cufftXtSetWorkAreaPolicy: unsupported
extern "C" CUDAWAY_EXPORT cufftResult cufftXtSetWorkAreaPolicy(cufftHandle /*plan*/,
    cufftXtWorkAreaPolicy /*policy*/, size_t* /*workSize*/) {
  static constinit Refusal refusal{
      "cufftXtSetWorkAreaPolicy",
      "rocFFT has no choice between less memory and more speed"};
  return refuse(refusal, CUFFT_NOT_SUPPORTED);
}

// fftw_cleanup: unsupported
extern "C" CUDAWAY_EXPORT void fftw_cleanup() {
  static constinit Refusal refusal{
      "fftw_cleanup",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_cleanup"};
  refused(refusal);
}

// fftw_cost: unsupported
extern "C" CUDAWAY_EXPORT double fftw_cost(const fftw_plan /*plan*/) {
  static constinit Refusal refusal{
      "fftw_cost",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  return refuse(refusal, double{});
}

// fftw_destroy_plan: unsupported
extern "C" CUDAWAY_EXPORT void fftw_destroy_plan(fftw_plan /*plan*/) {
  static constinit Refusal refusal{
      "fftw_destroy_plan",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_destroy"};
  refused(refusal);
}

// fftw_execute: unsupported
extern "C" CUDAWAY_EXPORT void fftw_execute(const fftw_plan /*plan*/) {
  static constinit Refusal refusal{
      "fftw_execute",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_execute"};
  refused(refusal);
}

// fftw_execute_dft: unsupported
extern "C" CUDAWAY_EXPORT void fftw_execute_dft(const fftw_plan /*plan*/, fftw_complex* /*idata*/,
    fftw_complex* /*odata*/) {
  static constinit Refusal refusal{
      "fftw_execute_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_execute"};
  refused(refusal);
}

// fftw_execute_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT void fftw_execute_dft_c2r(const fftw_plan /*plan*/,
    fftw_complex* /*idata*/, double* /*odata*/) {
  static constinit Refusal refusal{
      "fftw_execute_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_execute"};
  refused(refusal);
}

// fftw_execute_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT void fftw_execute_dft_r2c(const fftw_plan /*plan*/, double* /*idata*/,
    fftw_complex* /*odata*/) {
  static constinit Refusal refusal{
      "fftw_execute_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_execute"};
  refused(refusal);
}

// fftw_export_wisdom_to_file: unsupported
extern "C" CUDAWAY_EXPORT void fftw_export_wisdom_to_file(FILE* /*output_file*/) {
  static constinit Refusal refusal{
      "fftw_export_wisdom_to_file",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

// fftw_flops: unsupported
extern "C" CUDAWAY_EXPORT void fftw_flops(const fftw_plan /*plan*/, double* /*add*/,
    double* /*mul*/, double* /*fma*/) {
  static constinit Refusal refusal{
      "fftw_flops",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

// fftw_free: unsupported
extern "C" CUDAWAY_EXPORT void fftw_free(void* /*pointer*/) {
  static constinit Refusal refusal{
      "fftw_free",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

// fftw_import_wisdom_from_file: unsupported
extern "C" CUDAWAY_EXPORT int fftw_import_wisdom_from_file(FILE* /*input_file*/) {
  static constinit Refusal refusal{
      "fftw_import_wisdom_from_file",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  return refuse(refusal, int{});
}

// fftw_malloc: unsupported
extern "C" CUDAWAY_EXPORT void* fftw_malloc(size_t /*n*/) {
  static constinit Refusal refusal{
      "fftw_malloc",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft(int /*rank*/, const int* /*n*/,
    fftw_complex* /*in*/, fftw_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_1d: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_1d(int /*n*/, fftw_complex* /*in*/,
    fftw_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_1d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_2d: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_2d(int /*n0*/, int /*n1*/, fftw_complex* /*in*/,
    fftw_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_2d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_3d: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_3d(int /*n0*/, int /*n1*/, int /*n2*/,
    fftw_complex* /*in*/, fftw_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_3d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_c2r(int /*rank*/, const int* /*n*/,
    fftw_complex* /*in*/, double* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_c2r_1d: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_c2r_1d(int /*n*/, fftw_complex* /*in*/,
    double* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_c2r_1d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_c2r_2d: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_c2r_2d(int /*n0*/, int /*n1*/,
    fftw_complex* /*in*/, double* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_c2r_2d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_c2r_3d: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_c2r_3d(int /*n0*/, int /*n1*/, int /*n2*/,
    fftw_complex* /*in*/, double* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_c2r_3d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_r2c(int /*rank*/, const int* /*n*/,
    double* /*in*/, fftw_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_r2c_1d: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_r2c_1d(int /*n*/, double* /*in*/,
    fftw_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_r2c_1d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_r2c_2d: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_r2c_2d(int /*n0*/, int /*n1*/, double* /*in*/,
    fftw_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_r2c_2d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_dft_r2c_3d: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_dft_r2c_3d(int /*n0*/, int /*n1*/, int /*n2*/,
    double* /*in*/, fftw_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_dft_r2c_3d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_guru64_dft: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_guru64_dft(int /*rank*/, const fftw_iodim64* /*dims*/,
    int /*batch_rank*/, const fftw_iodim64* /*batch_dims*/, fftw_complex* /*in*/,
    fftw_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_guru64_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_guru64_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_guru64_dft_c2r(int /*rank*/,
    const fftw_iodim64* /*dims*/, int /*batch_rank*/, const fftw_iodim64* /*batch_dims*/,
    fftw_complex* /*in*/, double* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_guru64_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_guru64_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_guru64_dft_r2c(int /*rank*/,
    const fftw_iodim64* /*dims*/, int /*batch_rank*/, const fftw_iodim64* /*batch_dims*/,
    double* /*in*/, fftw_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_guru64_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_guru_dft: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_guru_dft(int /*rank*/, const fftw_iodim* /*dims*/,
    int /*batch_rank*/, const fftw_iodim* /*batch_dims*/, fftw_complex* /*in*/,
    fftw_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_guru_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_guru_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_guru_dft_c2r(int /*rank*/, const fftw_iodim* /*dims*/,
    int /*batch_rank*/, const fftw_iodim* /*batch_dims*/, fftw_complex* /*in*/, double* /*out*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_guru_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_guru_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_guru_dft_r2c(int /*rank*/, const fftw_iodim* /*dims*/,
    int /*batch_rank*/, const fftw_iodim* /*batch_dims*/, double* /*in*/, fftw_complex* /*out*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_guru_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_many_dft: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_many_dft(int /*rank*/, const int* /*n*/,
    int /*batch*/, fftw_complex* /*in*/, const int* /*inembed*/, int /*istride*/, int /*idist*/,
    fftw_complex* /*out*/, const int* /*onembed*/, int /*ostride*/, int /*odist*/, int /*sign*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_many_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_many_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_many_dft_c2r(int /*rank*/, const int* /*n*/,
    int /*batch*/, fftw_complex* /*in*/, const int* /*inembed*/, int /*istride*/, int /*idist*/,
    double* /*out*/, const int* /*onembed*/, int /*ostride*/, int /*odist*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_many_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_plan_many_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT fftw_plan fftw_plan_many_dft_r2c(int /*rank*/, const int* /*n*/,
    int /*batch*/, double* /*in*/, const int* /*inembed*/, int /*istride*/, int /*idist*/,
    fftw_complex* /*out*/, const int* /*onembed*/, int /*ostride*/, int /*odist*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftw_plan_many_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftw_print_plan: unsupported
extern "C" CUDAWAY_EXPORT void fftw_print_plan(const fftw_plan /*plan*/) {
  static constinit Refusal refusal{
      "fftw_print_plan",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

// fftw_set_timelimit: unsupported
extern "C" CUDAWAY_EXPORT void fftw_set_timelimit(double /*seconds*/) {
  static constinit Refusal refusal{
      "fftw_set_timelimit",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

// fftwf_cleanup: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_cleanup() {
  static constinit Refusal refusal{
      "fftwf_cleanup",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_cleanup"};
  refused(refusal);
}

// fftwf_cost: unsupported
extern "C" CUDAWAY_EXPORT double fftwf_cost(const fftw_plan /*plan*/) {
  static constinit Refusal refusal{
      "fftwf_cost",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  return refuse(refusal, double{});
}

// fftwf_destroy_plan: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_destroy_plan(fftwf_plan /*plan*/) {
  static constinit Refusal refusal{
      "fftwf_destroy_plan",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_destroy"};
  refused(refusal);
}

// fftwf_execute: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_execute(const fftw_plan /*plan*/) {
  static constinit Refusal refusal{
      "fftwf_execute",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_execute"};
  refused(refusal);
}

// fftwf_execute_dft: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_execute_dft(const fftwf_plan /*plan*/,
    fftwf_complex* /*idata*/, fftwf_complex* /*odata*/) {
  static constinit Refusal refusal{
      "fftwf_execute_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_execute"};
  refused(refusal);
}

// fftwf_execute_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_execute_dft_c2r(const fftwf_plan /*plan*/,
    fftwf_complex* /*idata*/, float* /*odata*/) {
  static constinit Refusal refusal{
      "fftwf_execute_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_execute"};
  refused(refusal);
}

// fftwf_execute_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_execute_dft_r2c(const fftwf_plan /*plan*/, float* /*idata*/,
    fftwf_complex* /*odata*/) {
  static constinit Refusal refusal{
      "fftwf_execute_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_execute"};
  refused(refusal);
}

// fftwf_export_wisdom_to_file: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_export_wisdom_to_file(FILE* /*output_file*/) {
  static constinit Refusal refusal{
      "fftwf_export_wisdom_to_file",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

// fftwf_flops: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_flops(const fftw_plan /*plan*/, double* /*add*/,
    double* /*mul*/, double* /*fma*/) {
  static constinit Refusal refusal{
      "fftwf_flops",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

// fftwf_free: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_free(void* /*pointer*/) {
  static constinit Refusal refusal{
      "fftwf_free",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

// fftwf_import_wisdom_from_file: unsupported
extern "C" CUDAWAY_EXPORT int fftwf_import_wisdom_from_file(FILE* /*input_file*/) {
  static constinit Refusal refusal{
      "fftwf_import_wisdom_from_file",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  return refuse(refusal, int{});
}

// fftwf_malloc: unsupported
extern "C" CUDAWAY_EXPORT void* fftwf_malloc(size_t /*n*/) {
  static constinit Refusal refusal{
      "fftwf_malloc",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft(int /*rank*/, const int* /*n*/,
    fftwf_complex* /*in*/, fftwf_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_1d: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_1d(int /*n*/, fftwf_complex* /*in*/,
    fftwf_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_1d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_2d: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_2d(int /*n0*/, int /*n1*/,
    fftwf_complex* /*in*/, fftwf_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_2d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_3d: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_3d(int /*n0*/, int /*n1*/, int /*n2*/,
    fftwf_complex* /*in*/, fftwf_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_3d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_c2r(int /*rank*/, const int* /*n*/,
    fftwf_complex* /*in*/, float* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_c2r_1d: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_c2r_1d(int /*n*/, fftwf_complex* /*in*/,
    float* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_c2r_1d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_c2r_2d: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_c2r_2d(int /*n0*/, int /*n1*/,
    fftwf_complex* /*in*/, float* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_c2r_2d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_c2r_3d: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_c2r_3d(int /*n0*/, int /*n1*/, int /*n2*/,
    fftwf_complex* /*in*/, float* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_c2r_3d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_r2c(int /*rank*/, const int* /*n*/,
    float* /*in*/, fftwf_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_r2c_1d: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_r2c_1d(int /*n*/, float* /*in*/,
    fftwf_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_r2c_1d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_r2c_2d: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_r2c_2d(int /*n0*/, int /*n1*/, float* /*in*/,
    fftwf_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_r2c_2d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_dft_r2c_3d: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_dft_r2c_3d(int /*n0*/, int /*n1*/, int /*n2*/,
    float* /*in*/, fftwf_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_dft_r2c_3d",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_guru64_dft: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_guru64_dft(int /*rank*/,
    const fftwf_iodim64* /*dims*/, int /*batch_rank*/, const fftwf_iodim64* /*batch_dims*/,
    fftwf_complex* /*in*/, fftwf_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_guru64_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_guru64_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_guru64_dft_c2r(int /*rank*/,
    const fftwf_iodim64* /*dims*/, int /*batch_rank*/, const fftwf_iodim64* /*batch_dims*/,
    fftwf_complex* /*in*/, float* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_guru64_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_guru64_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_guru64_dft_r2c(int /*rank*/,
    const fftwf_iodim64* /*dims*/, int /*batch_rank*/, const fftwf_iodim64* /*batch_dims*/,
    float* /*in*/, fftwf_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_guru64_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_guru_dft: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_guru_dft(int /*rank*/, const fftwf_iodim* /*dims*/,
    int /*batch_rank*/, const fftwf_iodim* /*batch_dims*/, fftwf_complex* /*in*/,
    fftwf_complex* /*out*/, int /*sign*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_guru_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_guru_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_guru_dft_c2r(int /*rank*/,
    const fftwf_iodim* /*dims*/, int /*batch_rank*/, const fftwf_iodim* /*batch_dims*/,
    fftwf_complex* /*in*/, float* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_guru_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_guru_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_guru_dft_r2c(int /*rank*/,
    const fftwf_iodim* /*dims*/, int /*batch_rank*/, const fftwf_iodim* /*batch_dims*/,
    float* /*in*/, fftwf_complex* /*out*/, unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_guru_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_many_dft: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_many_dft(int /*rank*/, const int* /*n*/,
    int /*batch*/, fftwf_complex* /*in*/, const int* /*inembed*/, int /*istride*/, int /*idist*/,
    fftwf_complex* /*out*/, const int* /*onembed*/, int /*ostride*/, int /*odist*/, int /*sign*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_many_dft",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_many_dft_c2r: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_many_dft_c2r(int /*rank*/, const int* /*n*/,
    int /*batch*/, fftwf_complex* /*in*/, const int* /*inembed*/, int /*istride*/, int /*idist*/,
    float* /*out*/, const int* /*onembed*/, int /*ostride*/, int /*odist*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_many_dft_c2r",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_plan_many_dft_r2c: unsupported
extern "C" CUDAWAY_EXPORT fftwf_plan fftwf_plan_many_dft_r2c(int /*rank*/, const int* /*n*/,
    int /*batch*/, float* /*in*/, const int* /*inembed*/, int /*istride*/, int /*idist*/,
    fftwf_complex* /*out*/, const int* /*onembed*/, int /*ostride*/, int /*odist*/,
    unsigned int /*flags*/) {
  static constinit Refusal refusal{
      "fftwf_plan_many_dft_r2c",
      "needs an adapter: FFTW's interface returns plans and no statuses, and lets a plan be made "
      "of host memory",
      "rocfft_plan_create"};
  refused(refusal);
  return nullptr;
}

// fftwf_print_plan: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_print_plan(const fftwf_plan /*plan*/) {
  static constinit Refusal refusal{
      "fftwf_print_plan",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

// fftwf_set_timelimit: unsupported
extern "C" CUDAWAY_EXPORT void fftwf_set_timelimit(double /*seconds*/) {
  static constinit Refusal refusal{
      "fftwf_set_timelimit",
      "FFTW's wisdom, costs and memory have no counterpart in rocFFT"};
  refused(refusal);
}

}  // namespace cudaway::cuda12::cufft
