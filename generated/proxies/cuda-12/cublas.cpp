// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/proxy.cpp.j2 and mappings/cublas.yaml, mappings/abi.
// Do not edit: change those and run it again.
//
// What programs find when they load cuBLAS.
#include "abi/cuda-12/cublas.h"
#include "abi/rocm/rocblas.h"
#include "convert/cuda-12/cublas.h"
#include "cudaway/proxy.h"
#include "runtime/targets.h"
#include "adapters/cublas.h"

namespace cudaway::cuda12::cublas {

namespace {

constexpr HandleKind cublasHandle_t_kind{"cublasHandle_t"};

}  // namespace

// cgemm: unsupported
extern "C" CUDAWAY_EXPORT void cgemm(const char* /*transa*/, const char* /*transb*/,
    const int* /*m*/, const int* /*n*/, const int* /*k*/, const cuComplex* /*alpha*/,
    const cuComplex* /*a*/, const int* /*lda*/, const cuComplex* /*b*/, const int* /*ldb*/,
    const cuComplex* /*beta*/, cuComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "cgemm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// cgemm_: unsupported
extern "C" CUDAWAY_EXPORT void cgemm_(const char* /*transa*/, const char* /*transb*/,
    const int* /*m*/, const int* /*n*/, const int* /*k*/, const cuComplex* /*alpha*/,
    const cuComplex* /*a*/, const int* /*lda*/, const cuComplex* /*b*/, const int* /*ldb*/,
    const cuComplex* /*beta*/, cuComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "cgemm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// chemm: unsupported
extern "C" CUDAWAY_EXPORT void chemm(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const cuComplex* /*b*/, const int* /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "chemm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// chemm_: unsupported
extern "C" CUDAWAY_EXPORT void chemm_(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const cuComplex* /*b*/, const int* /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "chemm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// cher2k: unsupported
extern "C" CUDAWAY_EXPORT void cher2k(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const cuComplex* /*b*/, const int* /*ldb*/, const float* /*beta*/, cuComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "cher2k",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// cher2k_: unsupported
extern "C" CUDAWAY_EXPORT void cher2k_(const char* /*uplo*/, const char* /*trans*/,
    const int* /*n*/, const int* /*k*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/,
    const int* /*lda*/, const cuComplex* /*b*/, const int* /*ldb*/, const float* /*beta*/,
    cuComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "cher2k_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// cherk: unsupported
extern "C" CUDAWAY_EXPORT void cherk(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const float* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const float* /*beta*/, cuComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "cherk",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// cherk_: unsupported
extern "C" CUDAWAY_EXPORT void cherk_(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const float* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const float* /*beta*/, cuComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "cherk_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// csymm: unsupported
extern "C" CUDAWAY_EXPORT void csymm(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const cuComplex* /*b*/, const int* /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "csymm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// csymm_: unsupported
extern "C" CUDAWAY_EXPORT void csymm_(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const cuComplex* /*b*/, const int* /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "csymm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// csyr2k: unsupported
extern "C" CUDAWAY_EXPORT void csyr2k(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const cuComplex* /*b*/, const int* /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "csyr2k",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// csyr2k_: unsupported
extern "C" CUDAWAY_EXPORT void csyr2k_(const char* /*uplo*/, const char* /*trans*/,
    const int* /*n*/, const int* /*k*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/,
    const int* /*lda*/, const cuComplex* /*b*/, const int* /*ldb*/, const cuComplex* /*beta*/,
    cuComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "csyr2k_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// csyrk: unsupported
extern "C" CUDAWAY_EXPORT void csyrk(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const cuComplex* /*beta*/, cuComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "csyrk",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// csyrk_: unsupported
extern "C" CUDAWAY_EXPORT void csyrk_(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/,
    const cuComplex* /*beta*/, cuComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "csyrk_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ctrmm: unsupported
extern "C" CUDAWAY_EXPORT void ctrmm(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/, cuComplex* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "ctrmm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ctrmm_: unsupported
extern "C" CUDAWAY_EXPORT void ctrmm_(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/, cuComplex* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "ctrmm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ctrsm: unsupported
extern "C" CUDAWAY_EXPORT void ctrsm(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/, cuComplex* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "ctrsm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ctrsm_: unsupported
extern "C" CUDAWAY_EXPORT void ctrsm_(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const cuComplex* /*alpha*/, const cuComplex* /*a*/, const int* /*lda*/, cuComplex* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "ctrsm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// cublasAlloc: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasAlloc(int /*n*/, int /*elemSize*/,
    void** /*devicePtr*/) {
  static constinit Refusal refusal{
      "cublasAlloc",
      "the v1 interface keeps one handle and one last error for the process, which an adapter "
      "has to do"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasAsumEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasAsumEx(cublasHandle_t /*handle*/, int /*n*/,
    const void* /*x*/, cudaDataType /*xType*/, int /*incx*/, void* /*result_*/,
    cudaDataType /*resultType*/, cudaDataType /*executiontype*/) {
  static constinit Refusal refusal{
      "cublasAsumEx",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasAsumEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasAsumEx_64(cublasHandle_t /*handle*/, int64_t /*n*/,
    const void* /*x*/, cudaDataType /*xType*/, int64_t /*incx*/, void* /*result_*/,
    cudaDataType /*resultType*/, cudaDataType /*executiontype*/) {
  static constinit Refusal refusal{
      "cublasAsumEx_64",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasAxpyEx -> rocblas_axpy_ex
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasAxpyEx(cublasHandle_t handle, int n,
    const void* alpha, cudaDataType alphaType, const void* x, cudaDataType xType, int incx, void* y,
    cudaDataType yType, int incy, cudaDataType executiontype) {
  static constinit Target<rocblas::rocblas_axpy_ex_t> target{rocblas_library, "cublasAxpyEx",
      "rocblas_axpy_ex"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_alphaType{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_yType{};
  rocblas::rocblas_datatype_ to_executiontype{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(alphaType, to_alphaType)) {
    return reject(target, "alphaType", alphaType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(yType, to_yType)) {
    return reject(target, "yType", yType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executiontype, to_executiontype)) {
    return reject(target, "executiontype", executiontype, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, alpha, to_alphaType, x, to_xType, incx,
      y, to_yType, incy, to_executiontype)));
}

// cublasAxpyEx_64 -> rocblas_axpy_ex_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasAxpyEx_64(cublasHandle_t handle, int64_t n,
    const void* alpha, cudaDataType alphaType, const void* x, cudaDataType xType, int64_t incx,
    void* y, cudaDataType yType, int64_t incy, cudaDataType executiontype) {
  static constinit Target<rocblas::rocblas_axpy_ex_64_t> target{rocblas_library, "cublasAxpyEx_64",
      "rocblas_axpy_ex_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_alphaType{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_yType{};
  rocblas::rocblas_datatype_ to_executiontype{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(alphaType, to_alphaType)) {
    return reject(target, "alphaType", alphaType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(yType, to_yType)) {
    return reject(target, "yType", yType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executiontype, to_executiontype)) {
    return reject(target, "executiontype", executiontype, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, alpha, to_alphaType, x, to_xType, incx,
      y, to_yType, incy, to_executiontype)));
}

// cublasCaxpy: unsupported
extern "C" CUDAWAY_EXPORT void cublasCaxpy(int /*n*/, cuComplex /*alpha*/, const cuComplex* /*x*/,
    int /*incx*/, cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasCaxpy",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_caxpy"};
  refused(refusal);
}

// cublasCaxpy_v2 -> rocblas_caxpy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCaxpy_v2(cublasHandle_t handle, int n,
    const cuComplex* alpha, const cuComplex* x, int incx, cuComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_caxpy_t> target{rocblas_library, "cublasCaxpy_v2",
      "rocblas_caxpy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(y), incy)));
}

// cublasCaxpy_v2_64 -> rocblas_caxpy_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCaxpy_v2_64(cublasHandle_t handle, int64_t n,
    const cuComplex* alpha, const cuComplex* x, int64_t incx, cuComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_caxpy_64_t> target{rocblas_library, "cublasCaxpy_v2_64",
      "rocblas_caxpy_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(y), incy)));
}

// cublasCbdmm: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCbdmm() {
  static constinit Refusal refusal{"cublasCbdmm", "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCcopy: unsupported
extern "C" CUDAWAY_EXPORT void cublasCcopy(int /*n*/, const cuComplex* /*x*/, int /*incx*/,
    cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasCcopy",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ccopy"};
  refused(refusal);
}

// cublasCcopy_v2 -> rocblas_ccopy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCcopy_v2(cublasHandle_t handle, int n,
    const cuComplex* x, int incx, cuComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_ccopy_t> target{rocblas_library, "cublasCcopy_v2",
      "rocblas_ccopy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(y), incy)));
}

// cublasCcopy_v2_64 -> rocblas_ccopy_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCcopy_v2_64(cublasHandle_t handle, int64_t n,
    const cuComplex* x, int64_t incx, cuComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_ccopy_64_t> target{rocblas_library, "cublasCcopy_v2_64",
      "rocblas_ccopy_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(y), incy)));
}

// cublasCdgmm -> rocblas_cdgmm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCdgmm(cublasHandle_t handle, cublasSideMode_t mode,
    int m, int n, const cuComplex* A, int lda, const cuComplex* x, int incx, cuComplex* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_cdgmm_t> target{rocblas_library, "cublasCdgmm",
      "rocblas_cdgmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode, m, n,
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(C), ldc)));
}

// cublasCdgmm_64 -> rocblas_cdgmm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCdgmm_64(cublasHandle_t handle,
    cublasSideMode_t mode, int64_t m, int64_t n, const cuComplex* A, int64_t lda,
    const cuComplex* x, int64_t incx, cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_cdgmm_64_t> target{rocblas_library, "cublasCdgmm_64",
      "rocblas_cdgmm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode, m, n,
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(C), ldc)));
}

// cublasCdotc: unsupported
extern "C" CUDAWAY_EXPORT cuComplex cublasCdotc(int /*n*/, const cuComplex* /*x*/, int /*incx*/,
    const cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasCdotc",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cdotc"};
  return refuse(refusal, cuComplex{});
}

// cublasCdotc_v2 -> rocblas_cdotc
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCdotc_v2(cublasHandle_t handle, int n,
    const cuComplex* x, int incx, const cuComplex* y, int incy, cuComplex* result_) {
  static constinit Target<rocblas::rocblas_cdotc_t> target{rocblas_library, "cublasCdotc_v2",
      "rocblas_cdotc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(result_))));
}

// cublasCdotc_v2_64 -> rocblas_cdotc_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCdotc_v2_64(cublasHandle_t handle, int64_t n,
    const cuComplex* x, int64_t incx, const cuComplex* y, int64_t incy, cuComplex* result_) {
  static constinit Target<rocblas::rocblas_cdotc_64_t> target{rocblas_library, "cublasCdotc_v2_64",
      "rocblas_cdotc_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(result_))));
}

// cublasCdotu: unsupported
extern "C" CUDAWAY_EXPORT cuComplex cublasCdotu(int /*n*/, const cuComplex* /*x*/, int /*incx*/,
    const cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasCdotu",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cdotu"};
  return refuse(refusal, cuComplex{});
}

// cublasCdotu_v2 -> rocblas_cdotu
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCdotu_v2(cublasHandle_t handle, int n,
    const cuComplex* x, int incx, const cuComplex* y, int incy, cuComplex* result_) {
  static constinit Target<rocblas::rocblas_cdotu_t> target{rocblas_library, "cublasCdotu_v2",
      "rocblas_cdotu"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(result_))));
}

// cublasCdotu_v2_64 -> rocblas_cdotu_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCdotu_v2_64(cublasHandle_t handle, int64_t n,
    const cuComplex* x, int64_t incx, const cuComplex* y, int64_t incy, cuComplex* result_) {
  static constinit Target<rocblas::rocblas_cdotu_64_t> target{rocblas_library, "cublasCdotu_v2_64",
      "rocblas_cdotu_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(result_))));
}

// cublasCgbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasCgbmv(char /*trans*/, int /*m*/, int /*n*/, int /*kl*/,
    int /*ku*/, cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/, const cuComplex* /*x*/,
    int /*incx*/, cuComplex /*beta*/, cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasCgbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cgbmv"};
  refused(refusal);
}

// cublasCgbmv_v2 -> rocblas_cgbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgbmv_v2(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, int kl, int ku, const cuComplex* alpha,
    const cuComplex* A, int lda, const cuComplex* x, int incx, const cuComplex* beta, cuComplex* y,
    int incy) {
  static constinit Target<rocblas::rocblas_cgbmv_t> target{rocblas_library, "cublasCgbmv_v2",
      "rocblas_cgbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, kl, ku,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasCgbmv_v2_64 -> rocblas_cgbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgbmv_v2_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const cuComplex* alpha,
    const cuComplex* A, int64_t lda, const cuComplex* x, int64_t incx, const cuComplex* beta,
    cuComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_cgbmv_64_t> target{rocblas_library, "cublasCgbmv_v2_64",
      "rocblas_cgbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, kl, ku,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasCgeam -> rocblas_cgeam
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgeam(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, const cuComplex* alpha,
    const cuComplex* A, int lda, const cuComplex* beta, const cuComplex* B, int ldb, cuComplex* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_cgeam_t> target{rocblas_library, "cublasCgeam",
      "rocblas_cgeam"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(beta),
      pass<const rocblas::rocblas_float_complex*>(B), ldb, pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCgeam_64 -> rocblas_cgeam_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgeam_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n,
    const cuComplex* alpha, const cuComplex* A, int64_t lda, const cuComplex* beta,
    const cuComplex* B, int64_t ldb, cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_cgeam_64_t> target{rocblas_library, "cublasCgeam_64",
      "rocblas_cgeam_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(beta),
      pass<const rocblas::rocblas_float_complex*>(B), ldb, pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCgelsBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgelsBatched(cublasHandle_t /*handle*/,
    cublasOperation_t /*trans*/, int /*m*/, int /*n*/, int /*nrhs*/, cuComplex* const /*Aarray*/[],
    int /*lda*/, cuComplex* const /*Carray*/[], int /*ldc*/, int* /*info*/, int* /*devInfoArray*/,
    int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasCgelsBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCgemm: unsupported
extern "C" CUDAWAY_EXPORT void cublasCgemm(char /*transa*/, char /*transb*/, int /*m*/, int /*n*/,
    int /*k*/, cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/, const cuComplex* /*B*/,
    int /*ldb*/, cuComplex /*beta*/, cuComplex* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCgemm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cgemm"};
  refused(refusal);
}

// cublasCgemm3m -> rocblas_cgemm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm3m(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex* alpha,
    const cuComplex* A, int lda, const cuComplex* B, int ldb, const cuComplex* beta, cuComplex* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_cgemm_t> target{rocblas_library, "cublasCgemm3m",
      "rocblas_cgemm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCgemm3mBatched -> rocblas_cgemm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm3mBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex* alpha,
    const cuComplex* const Aarray[], int lda, const cuComplex* const Barray[], int ldb,
    const cuComplex* beta, cuComplex* const Carray[], int ldc, int batchCount) {
  static constinit Target<rocblas::rocblas_cgemm_batched_t> target{rocblas_library,
      "cublasCgemm3mBatched", "rocblas_cgemm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_float_complex* const*>(Barray), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta),
      pass<rocblas::rocblas_float_complex* const*>(Carray), ldc, batchCount)));
}

// cublasCgemm3mBatched_64 -> rocblas_cgemm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm3mBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuComplex* alpha, const cuComplex* const Aarray[], int64_t lda,
    const cuComplex* const Barray[], int64_t ldb, const cuComplex* beta, cuComplex* const Carray[],
    int64_t ldc, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_cgemm_batched_64_t> target{rocblas_library,
      "cublasCgemm3mBatched_64", "rocblas_cgemm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_float_complex* const*>(Barray), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta),
      pass<rocblas::rocblas_float_complex* const*>(Carray), ldc, batchCount)));
}

// cublasCgemm3mEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm3mEx(cublasHandle_t /*handle*/,
    cublasOperation_t /*transa*/, cublasOperation_t /*transb*/, int /*m*/, int /*n*/, int /*k*/,
    const cuComplex* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/, int /*lda*/,
    const void* /*B*/, cudaDataType /*Btype*/, int /*ldb*/, const cuComplex* /*beta*/, void* /*C*/,
    cudaDataType /*Ctype*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCgemm3mEx",
      "needs an adapter: rocBLAS has products of mixed types only as rocblas_gemm_ex, which "
      "wants a compute type and an algorithm",
      "rocblas_gemm_ex"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCgemm3mEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm3mEx_64(cublasHandle_t /*handle*/,
    cublasOperation_t /*transa*/, cublasOperation_t /*transb*/, int64_t /*m*/, int64_t /*n*/,
    int64_t /*k*/, const cuComplex* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/,
    int64_t /*lda*/, const void* /*B*/, cudaDataType /*Btype*/, int64_t /*ldb*/,
    const cuComplex* /*beta*/, void* /*C*/, cudaDataType /*Ctype*/, int64_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCgemm3mEx_64",
      "needs an adapter: rocBLAS has products of mixed types only as rocblas_gemm_ex, which "
      "wants a compute type and an algorithm",
      "rocblas_gemm_ex_64"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCgemm3mStridedBatched -> rocblas_cgemm_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm3mStridedBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex* alpha,
    const cuComplex* A, int lda, long long strideA, const cuComplex* B, int ldb, long long strideB,
    const cuComplex* beta, cuComplex* C, int ldc, long long strideC, int batchCount) {
  static constinit Target<rocblas::rocblas_cgemm_strided_batched_t> target{rocblas_library,
      "cublasCgemm3mStridedBatched", "rocblas_cgemm_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_float_complex*>(B), ldb, pass<rocblas::rocblas_stride>(strideB),
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasCgemm3mStridedBatched_64 -> rocblas_cgemm_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm3mStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuComplex* alpha, const cuComplex* A, int64_t lda, long long strideA, const cuComplex* B,
    int64_t ldb, long long strideB, const cuComplex* beta, cuComplex* C, int64_t ldc,
    long long strideC, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_cgemm_strided_batched_64_t> target{rocblas_library,
      "cublasCgemm3mStridedBatched_64", "rocblas_cgemm_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_float_complex*>(B), ldb, pass<rocblas::rocblas_stride>(strideB),
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasCgemm3m_64 -> rocblas_cgemm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm3m_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuComplex* alpha, const cuComplex* A, int64_t lda, const cuComplex* B, int64_t ldb,
    const cuComplex* beta, cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_cgemm_64_t> target{rocblas_library, "cublasCgemm3m_64",
      "rocblas_cgemm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCgemmBatched -> rocblas_cgemm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemmBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex* alpha,
    const cuComplex* const Aarray[], int lda, const cuComplex* const Barray[], int ldb,
    const cuComplex* beta, cuComplex* const Carray[], int ldc, int batchCount) {
  static constinit Target<rocblas::rocblas_cgemm_batched_t> target{rocblas_library,
      "cublasCgemmBatched", "rocblas_cgemm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_float_complex* const*>(Barray), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta),
      pass<rocblas::rocblas_float_complex* const*>(Carray), ldc, batchCount)));
}

// cublasCgemmBatched_64 -> rocblas_cgemm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemmBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuComplex* alpha, const cuComplex* const Aarray[], int64_t lda,
    const cuComplex* const Barray[], int64_t ldb, const cuComplex* beta, cuComplex* const Carray[],
    int64_t ldc, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_cgemm_batched_64_t> target{rocblas_library,
      "cublasCgemmBatched_64", "rocblas_cgemm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_float_complex* const*>(Barray), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta),
      pass<rocblas::rocblas_float_complex* const*>(Carray), ldc, batchCount)));
}

// cublasCgemmEx -> rocblas_gemm_ex, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemmEx(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex* alpha,
    const void* A, cudaDataType Atype, int lda, const void* B, cudaDataType Btype, int ldb,
    const cuComplex* beta, void* C, cudaDataType Ctype, int ldc) {
  return done("cublasCgemmEx", adapters::cgemm_ex(handle, transa, transb, m, n, k, alpha, A, Atype,
      lda, B, Btype, ldb, beta, C, Ctype, ldc));
}

// cublasCgemmEx_64 -> rocblas_gemm_ex_64, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemmEx_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuComplex* alpha, const void* A, cudaDataType Atype, int64_t lda, const void* B,
    cudaDataType Btype, int64_t ldb, const cuComplex* beta, void* C, cudaDataType Ctype,
    int64_t ldc) {
  return done("cublasCgemmEx_64", adapters::cgemm_ex(handle, transa, transb, m, n, k, alpha, A,
      Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc));
}

// cublasCgemmStridedBatched -> rocblas_cgemm_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemmStridedBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex* alpha,
    const cuComplex* A, int lda, long long strideA, const cuComplex* B, int ldb, long long strideB,
    const cuComplex* beta, cuComplex* C, int ldc, long long strideC, int batchCount) {
  static constinit Target<rocblas::rocblas_cgemm_strided_batched_t> target{rocblas_library,
      "cublasCgemmStridedBatched", "rocblas_cgemm_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_float_complex*>(B), ldb, pass<rocblas::rocblas_stride>(strideB),
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasCgemmStridedBatched_64 -> rocblas_cgemm_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemmStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuComplex* alpha, const cuComplex* A, int64_t lda, long long strideA, const cuComplex* B,
    int64_t ldb, long long strideB, const cuComplex* beta, cuComplex* C, int64_t ldc,
    long long strideC, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_cgemm_strided_batched_64_t> target{rocblas_library,
      "cublasCgemmStridedBatched_64", "rocblas_cgemm_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_float_complex*>(B), ldb, pass<rocblas::rocblas_stride>(strideB),
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasCgemm_v2 -> rocblas_cgemm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm_v2(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const cuComplex* alpha,
    const cuComplex* A, int lda, const cuComplex* B, int ldb, const cuComplex* beta, cuComplex* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_cgemm_t> target{rocblas_library, "cublasCgemm_v2",
      "rocblas_cgemm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCgemm_v2_64 -> rocblas_cgemm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemm_v2_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuComplex* alpha, const cuComplex* A, int64_t lda, const cuComplex* B, int64_t ldb,
    const cuComplex* beta, cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_cgemm_64_t> target{rocblas_library, "cublasCgemm_v2_64",
      "rocblas_cgemm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCgemv: unsupported
extern "C" CUDAWAY_EXPORT void cublasCgemv(char /*trans*/, int /*m*/, int /*n*/,
    cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/, const cuComplex* /*x*/, int /*incx*/,
    cuComplex /*beta*/, cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasCgemv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cgemv"};
  refused(refusal);
}

// cublasCgemvBatched -> rocblas_cgemv_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemvBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const cuComplex* alpha, const cuComplex* const Aarray[],
    int lda, const cuComplex* const xarray[], int incx, const cuComplex* beta,
    cuComplex* const yarray[], int incy, int batchCount) {
  static constinit Target<rocblas::rocblas_cgemv_batched_t> target{rocblas_library,
      "cublasCgemvBatched", "rocblas_cgemv_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_float_complex* const*>(xarray), incx,
      pass<const rocblas::rocblas_float_complex*>(beta),
      pass<rocblas::rocblas_float_complex* const*>(yarray), incy, batchCount)));
}

// cublasCgemvBatched_64 -> rocblas_cgemv_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemvBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const cuComplex* alpha,
    const cuComplex* const Aarray[], int64_t lda, const cuComplex* const xarray[], int64_t incx,
    const cuComplex* beta, cuComplex* const yarray[], int64_t incy, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_cgemv_batched_64_t> target{rocblas_library,
      "cublasCgemvBatched_64", "rocblas_cgemv_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_float_complex* const*>(xarray), incx,
      pass<const rocblas::rocblas_float_complex*>(beta),
      pass<rocblas::rocblas_float_complex* const*>(yarray), incy, batchCount)));
}

// cublasCgemvStridedBatched -> rocblas_cgemv_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemvStridedBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const cuComplex* alpha, const cuComplex* A, int lda,
    long long strideA, const cuComplex* x, int incx, long long stridex, const cuComplex* beta,
    cuComplex* y, int incy, long long stridey, int batchCount) {
  static constinit Target<rocblas::rocblas_cgemv_strided_batched_t> target{rocblas_library,
      "cublasCgemvStridedBatched", "rocblas_cgemv_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_float_complex*>(x), incx, pass<rocblas::rocblas_stride>(stridex),
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasCgemvStridedBatched_64 -> rocblas_cgemv_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemvStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const cuComplex* alpha, const cuComplex* A,
    int64_t lda, long long strideA, const cuComplex* x, int64_t incx, long long stridex,
    const cuComplex* beta, cuComplex* y, int64_t incy, long long stridey, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_cgemv_strided_batched_64_t> target{rocblas_library,
      "cublasCgemvStridedBatched_64", "rocblas_cgemv_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_float_complex*>(x), incx, pass<rocblas::rocblas_stride>(stridex),
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasCgemv_v2 -> rocblas_cgemv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemv_v2(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const cuComplex* alpha, const cuComplex* A, int lda,
    const cuComplex* x, int incx, const cuComplex* beta, cuComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_cgemv_t> target{rocblas_library, "cublasCgemv_v2",
      "rocblas_cgemv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasCgemv_v2_64 -> rocblas_cgemv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgemv_v2_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const cuComplex* alpha, const cuComplex* A,
    int64_t lda, const cuComplex* x, int64_t incx, const cuComplex* beta, cuComplex* y,
    int64_t incy) {
  static constinit Target<rocblas::rocblas_cgemv_64_t> target{rocblas_library, "cublasCgemv_v2_64",
      "rocblas_cgemv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasCgeqrfBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgeqrfBatched(cublasHandle_t /*handle*/, int /*m*/,
    int /*n*/, cuComplex* const /*Aarray*/[], int /*lda*/, cuComplex* const /*TauArray*/[],
    int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasCgeqrfBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCgerc: unsupported
extern "C" CUDAWAY_EXPORT void cublasCgerc(int /*m*/, int /*n*/, cuComplex /*alpha*/,
    const cuComplex* /*x*/, int /*incx*/, const cuComplex* /*y*/, int /*incy*/, cuComplex* /*A*/,
    int /*lda*/) {
  static constinit Refusal refusal{
      "cublasCgerc",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cgerc"};
  refused(refusal);
}

// cublasCgerc_v2 -> rocblas_cgerc
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgerc_v2(cublasHandle_t handle, int m, int n,
    const cuComplex* alpha, const cuComplex* x, int incx, const cuComplex* y, int incy,
    cuComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_cgerc_t> target{rocblas_library, "cublasCgerc_v2",
      "rocblas_cgerc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCgerc_v2_64 -> rocblas_cgerc_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgerc_v2_64(cublasHandle_t handle, int64_t m,
    int64_t n, const cuComplex* alpha, const cuComplex* x, int64_t incx, const cuComplex* y,
    int64_t incy, cuComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_cgerc_64_t> target{rocblas_library, "cublasCgerc_v2_64",
      "rocblas_cgerc_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCgeru: unsupported
extern "C" CUDAWAY_EXPORT void cublasCgeru(int /*m*/, int /*n*/, cuComplex /*alpha*/,
    const cuComplex* /*x*/, int /*incx*/, const cuComplex* /*y*/, int /*incy*/, cuComplex* /*A*/,
    int /*lda*/) {
  static constinit Refusal refusal{
      "cublasCgeru",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cgeru"};
  refused(refusal);
}

// cublasCgeru_v2 -> rocblas_cgeru
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgeru_v2(cublasHandle_t handle, int m, int n,
    const cuComplex* alpha, const cuComplex* x, int incx, const cuComplex* y, int incy,
    cuComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_cgeru_t> target{rocblas_library, "cublasCgeru_v2",
      "rocblas_cgeru"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCgeru_v2_64 -> rocblas_cgeru_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgeru_v2_64(cublasHandle_t handle, int64_t m,
    int64_t n, const cuComplex* alpha, const cuComplex* x, int64_t incx, const cuComplex* y,
    int64_t incy, cuComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_cgeru_64_t> target{rocblas_library, "cublasCgeru_v2_64",
      "rocblas_cgeru_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCgetrfBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgetrfBatched(cublasHandle_t /*handle*/, int /*n*/,
    cuComplex* const /*A*/[], int /*lda*/, int* /*P*/, int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasCgetrfBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCgetriBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgetriBatched(cublasHandle_t /*handle*/, int /*n*/,
    const cuComplex* const /*A*/[], int /*lda*/, const int* /*P*/, cuComplex* const /*C*/[],
    int /*ldc*/, int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasCgetriBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCgetrsBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCgetrsBatched(cublasHandle_t /*handle*/,
    cublasOperation_t /*trans*/, int /*n*/, int /*nrhs*/, const cuComplex* const /*Aarray*/[],
    int /*lda*/, const int* /*devIpiv*/, cuComplex* const /*Barray*/[], int /*ldb*/, int* /*info*/,
    int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasCgetrsBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasChbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasChbmv(char /*uplo*/, int /*n*/, int /*k*/, cuComplex /*alpha*/,
    const cuComplex* /*A*/, int /*lda*/, const cuComplex* /*x*/, int /*incx*/, cuComplex /*beta*/,
    cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasChbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_chbmv"};
  refused(refusal);
}

// cublasChbmv_v2 -> rocblas_chbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChbmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, int k, const cuComplex* alpha, const cuComplex* A, int lda,
    const cuComplex* x, int incx, const cuComplex* beta, cuComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_chbmv_t> target{rocblas_library, "cublasChbmv_v2",
      "rocblas_chbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasChbmv_v2_64 -> rocblas_chbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChbmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, int64_t k, const cuComplex* alpha, const cuComplex* A,
    int64_t lda, const cuComplex* x, int64_t incx, const cuComplex* beta, cuComplex* y,
    int64_t incy) {
  static constinit Target<rocblas::rocblas_chbmv_64_t> target{rocblas_library, "cublasChbmv_v2_64",
      "rocblas_chbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasChemm: unsupported
extern "C" CUDAWAY_EXPORT void cublasChemm(char /*side*/, char /*uplo*/, int /*m*/, int /*n*/,
    cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/, const cuComplex* /*B*/, int /*ldb*/,
    cuComplex /*beta*/, cuComplex* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasChemm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_chemm"};
  refused(refusal);
}

// cublasChemm_v2 -> rocblas_chemm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChemm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuComplex* alpha,
    const cuComplex* A, int lda, const cuComplex* B, int ldb, const cuComplex* beta, cuComplex* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_chemm_t> target{rocblas_library, "cublasChemm_v2",
      "rocblas_chemm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasChemm_v2_64 -> rocblas_chemm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChemm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuComplex* alpha,
    const cuComplex* A, int64_t lda, const cuComplex* B, int64_t ldb, const cuComplex* beta,
    cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_chemm_64_t> target{rocblas_library, "cublasChemm_v2_64",
      "rocblas_chemm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasChemv: unsupported
extern "C" CUDAWAY_EXPORT void cublasChemv(char /*uplo*/, int /*n*/, cuComplex /*alpha*/,
    const cuComplex* /*A*/, int /*lda*/, const cuComplex* /*x*/, int /*incx*/, cuComplex /*beta*/,
    cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasChemv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_chemv"};
  refused(refusal);
}

// cublasChemv_v2 -> rocblas_chemv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChemv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuComplex* alpha, const cuComplex* A, int lda,
    const cuComplex* x, int incx, const cuComplex* beta, cuComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_chemv_t> target{rocblas_library, "cublasChemv_v2",
      "rocblas_chemv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasChemv_v2_64 -> rocblas_chemv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChemv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuComplex* alpha, const cuComplex* A, int64_t lda,
    const cuComplex* x, int64_t incx, const cuComplex* beta, cuComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_chemv_64_t> target{rocblas_library, "cublasChemv_v2_64",
      "rocblas_chemv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasCher: unsupported
extern "C" CUDAWAY_EXPORT void cublasCher(char /*uplo*/, int /*n*/, float /*alpha*/,
    const cuComplex* /*x*/, int /*incx*/, cuComplex* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasCher",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cher"};
  refused(refusal);
}

// cublasCher2: unsupported
extern "C" CUDAWAY_EXPORT void cublasCher2(char /*uplo*/, int /*n*/, cuComplex /*alpha*/,
    const cuComplex* /*x*/, int /*incx*/, const cuComplex* /*y*/, int /*incy*/, cuComplex* /*A*/,
    int /*lda*/) {
  static constinit Refusal refusal{
      "cublasCher2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cher2"};
  refused(refusal);
}

// cublasCher2_v2 -> rocblas_cher2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCher2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuComplex* alpha, const cuComplex* x, int incx,
    const cuComplex* y, int incy, cuComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_cher2_t> target{rocblas_library, "cublasCher2_v2",
      "rocblas_cher2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCher2_v2_64 -> rocblas_cher2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCher2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuComplex* alpha, const cuComplex* x, int64_t incx,
    const cuComplex* y, int64_t incy, cuComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_cher2_64_t> target{rocblas_library, "cublasCher2_v2_64",
      "rocblas_cher2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCher2k: unsupported
extern "C" CUDAWAY_EXPORT void cublasCher2k(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/, const cuComplex* /*B*/, int /*ldb*/,
    float /*beta*/, cuComplex* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCher2k",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cher2k"};
  refused(refusal);
}

// cublasCher2k_v2 -> rocblas_cher2k
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCher2k_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex* alpha,
    const cuComplex* A, int lda, const cuComplex* B, int ldb, const float* beta, cuComplex* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_cher2k_t> target{rocblas_library, "cublasCher2k_v2",
      "rocblas_cher2k"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb, beta,
      pass<rocblas::rocblas_float_complex*>(C), ldc)));
}

// cublasCher2k_v2_64 -> rocblas_cher2k_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCher2k_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex* alpha,
    const cuComplex* A, int64_t lda, const cuComplex* B, int64_t ldb, const float* beta,
    cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_cher2k_64_t> target{rocblas_library,
      "cublasCher2k_v2_64", "rocblas_cher2k_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb, beta,
      pass<rocblas::rocblas_float_complex*>(C), ldc)));
}

// cublasCher_v2 -> rocblas_cher
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCher_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const float* alpha, const cuComplex* x, int incx, cuComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_cher_t> target{rocblas_library, "cublasCher_v2",
      "rocblas_cher"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCher_v2_64 -> rocblas_cher_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCher_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const float* alpha, const cuComplex* x, int64_t incx,
    cuComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_cher_64_t> target{rocblas_library, "cublasCher_v2_64",
      "rocblas_cher_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCherk: unsupported
extern "C" CUDAWAY_EXPORT void cublasCherk(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    float /*alpha*/, const cuComplex* /*A*/, int /*lda*/, float /*beta*/, cuComplex* /*C*/,
    int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCherk",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cherk"};
  refused(refusal);
}

// cublasCherk3mEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCherk3mEx(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, int /*n*/, int /*k*/,
    const float* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/, int /*lda*/,
    const float* /*beta*/, void* /*C*/, cudaDataType /*Ctype*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCherk3mEx",
      "rocBLAS has no Hermitian rank-k update of mixed types"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCherk3mEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCherk3mEx_64(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, int64_t /*n*/, int64_t /*k*/,
    const float* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/, int64_t /*lda*/,
    const float* /*beta*/, void* /*C*/, cudaDataType /*Ctype*/, int64_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCherk3mEx_64",
      "rocBLAS has no Hermitian rank-k update of mixed types"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCherkEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCherkEx(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, int /*n*/, int /*k*/,
    const float* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/, int /*lda*/,
    const float* /*beta*/, void* /*C*/, cudaDataType /*Ctype*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCherkEx",
      "rocBLAS has no Hermitian rank-k update of mixed types"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCherkEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCherkEx_64(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, int64_t /*n*/, int64_t /*k*/,
    const float* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/, int64_t /*lda*/,
    const float* /*beta*/, void* /*C*/, cudaDataType /*Ctype*/, int64_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCherkEx_64",
      "rocBLAS has no Hermitian rank-k update of mixed types"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCherk_v2 -> rocblas_cherk
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCherk_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float* alpha,
    const cuComplex* A, int lda, const float* beta, cuComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_cherk_t> target{rocblas_library, "cublasCherk_v2",
      "rocblas_cherk"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha,
      pass<const rocblas::rocblas_float_complex*>(A), lda, beta,
      pass<rocblas::rocblas_float_complex*>(C), ldc)));
}

// cublasCherk_v2_64 -> rocblas_cherk_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCherk_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float* alpha,
    const cuComplex* A, int64_t lda, const float* beta, cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_cherk_64_t> target{rocblas_library, "cublasCherk_v2_64",
      "rocblas_cherk_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha,
      pass<const rocblas::rocblas_float_complex*>(A), lda, beta,
      pass<rocblas::rocblas_float_complex*>(C), ldc)));
}

// cublasCherkx -> rocblas_cherkx
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCherkx(cublasHandle_t handle, cublasFillMode_t uplo,
    cublasOperation_t trans, int n, int k, const cuComplex* alpha, const cuComplex* A, int lda,
    const cuComplex* B, int ldb, const float* beta, cuComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_cherkx_t> target{rocblas_library, "cublasCherkx",
      "rocblas_cherkx"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb, beta,
      pass<rocblas::rocblas_float_complex*>(C), ldc)));
}

// cublasCherkx_64 -> rocblas_cherkx_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCherkx_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex* alpha,
    const cuComplex* A, int64_t lda, const cuComplex* B, int64_t ldb, const float* beta,
    cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_cherkx_64_t> target{rocblas_library, "cublasCherkx_64",
      "rocblas_cherkx_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb, beta,
      pass<rocblas::rocblas_float_complex*>(C), ldc)));
}

// cublasChpmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasChpmv(char /*uplo*/, int /*n*/, cuComplex /*alpha*/,
    const cuComplex* /*AP*/, const cuComplex* /*x*/, int /*incx*/, cuComplex /*beta*/,
    cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasChpmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_chpmv"};
  refused(refusal);
}

// cublasChpmv_v2 -> rocblas_chpmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChpmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuComplex* alpha, const cuComplex* AP, const cuComplex* x,
    int incx, const cuComplex* beta, cuComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_chpmv_t> target{rocblas_library, "cublasChpmv_v2",
      "rocblas_chpmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(AP),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasChpmv_v2_64 -> rocblas_chpmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChpmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuComplex* alpha, const cuComplex* AP,
    const cuComplex* x, int64_t incx, const cuComplex* beta, cuComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_chpmv_64_t> target{rocblas_library, "cublasChpmv_v2_64",
      "rocblas_chpmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(AP),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasChpr: unsupported
extern "C" CUDAWAY_EXPORT void cublasChpr(char /*uplo*/, int /*n*/, float /*alpha*/,
    const cuComplex* /*x*/, int /*incx*/, cuComplex* /*AP*/) {
  static constinit Refusal refusal{
      "cublasChpr",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_chpr"};
  refused(refusal);
}

// cublasChpr2: unsupported
extern "C" CUDAWAY_EXPORT void cublasChpr2(char /*uplo*/, int /*n*/, cuComplex /*alpha*/,
    const cuComplex* /*x*/, int /*incx*/, const cuComplex* /*y*/, int /*incy*/, cuComplex* /*AP*/) {
  static constinit Refusal refusal{
      "cublasChpr2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_chpr2"};
  refused(refusal);
}

// cublasChpr2_v2 -> rocblas_chpr2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChpr2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuComplex* alpha, const cuComplex* x, int incx,
    const cuComplex* y, int incy, cuComplex* AP) {
  static constinit Target<rocblas::rocblas_chpr2_t> target{rocblas_library, "cublasChpr2_v2",
      "rocblas_chpr2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(AP))));
}

// cublasChpr2_v2_64 -> rocblas_chpr2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChpr2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuComplex* alpha, const cuComplex* x, int64_t incx,
    const cuComplex* y, int64_t incy, cuComplex* AP) {
  static constinit Target<rocblas::rocblas_chpr2_64_t> target{rocblas_library, "cublasChpr2_v2_64",
      "rocblas_chpr2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(AP))));
}

// cublasChpr_v2 -> rocblas_chpr
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChpr_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const float* alpha, const cuComplex* x, int incx, cuComplex* AP) {
  static constinit Target<rocblas::rocblas_chpr_t> target{rocblas_library, "cublasChpr_v2",
      "rocblas_chpr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(AP))));
}

// cublasChpr_v2_64 -> rocblas_chpr_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasChpr_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const float* alpha, const cuComplex* x, int64_t incx,
    cuComplex* AP) {
  static constinit Target<rocblas::rocblas_chpr_64_t> target{rocblas_library, "cublasChpr_v2_64",
      "rocblas_chpr_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(AP))));
}

// cublasCmatinvBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCmatinvBatched(cublasHandle_t /*handle*/, int /*n*/,
    const cuComplex* const /*A*/[], int /*lda*/, cuComplex* const /*Ainv*/[], int /*lda_inv*/,
    int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{"cublasCmatinvBatched", "rocBLAS inverts no general matrices"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCopyEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCopyEx(cublasHandle_t /*handle*/, int /*n*/,
    const void* /*x*/, cudaDataType /*xType*/, int /*incx*/, void* /*y*/, cudaDataType /*yType*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasCopyEx",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCopyEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCopyEx_64(cublasHandle_t /*handle*/, int64_t /*n*/,
    const void* /*x*/, cudaDataType /*xType*/, int64_t /*incx*/, void* /*y*/,
    cudaDataType /*yType*/, int64_t /*incy*/) {
  static constinit Refusal refusal{
      "cublasCopyEx_64",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCreate_v2 -> rocblas_create_handle, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCreate_v2(cublasHandle_t* handle) {
  return done("cublasCreate_v2", adapters::create(handle));
}

// cublasCrot: unsupported
extern "C" CUDAWAY_EXPORT void cublasCrot(int /*n*/, cuComplex* /*x*/, int /*incx*/,
    cuComplex* /*y*/, int /*incy*/, float /*c*/, cuComplex /*s*/) {
  static constinit Refusal refusal{
      "cublasCrot",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_crot"};
  refused(refusal);
}

// cublasCrot_v2 -> rocblas_crot
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCrot_v2(cublasHandle_t handle, int n, cuComplex* x,
    int incx, cuComplex* y, int incy, const float* c, const cuComplex* s) {
  static constinit Target<rocblas::rocblas_crot_t> target{rocblas_library, "cublasCrot_v2",
      "rocblas_crot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_float_complex*>(x), incx, pass<rocblas::rocblas_float_complex*>(y),
      incy, c, pass<const rocblas::rocblas_float_complex*>(s))));
}

// cublasCrot_v2_64 -> rocblas_crot_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCrot_v2_64(cublasHandle_t handle, int64_t n,
    cuComplex* x, int64_t incx, cuComplex* y, int64_t incy, const float* c, const cuComplex* s) {
  static constinit Target<rocblas::rocblas_crot_64_t> target{rocblas_library, "cublasCrot_v2_64",
      "rocblas_crot_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_float_complex*>(x), incx, pass<rocblas::rocblas_float_complex*>(y),
      incy, c, pass<const rocblas::rocblas_float_complex*>(s))));
}

// cublasCrotg: unsupported
extern "C" CUDAWAY_EXPORT void cublasCrotg(cuComplex* /*ca*/, cuComplex /*cb*/, float* /*sc*/,
    cuComplex* /*cs*/) {
  static constinit Refusal refusal{
      "cublasCrotg",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_crotg"};
  refused(refusal);
}

// cublasCrotg_v2 -> rocblas_crotg
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCrotg_v2(cublasHandle_t handle, cuComplex* a,
    cuComplex* b, float* c, cuComplex* s) {
  static constinit Target<rocblas::rocblas_crotg_t> target{rocblas_library, "cublasCrotg_v2",
      "rocblas_crotg"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, pass<rocblas::rocblas_float_complex*>(a),
      pass<rocblas::rocblas_float_complex*>(b), c, pass<rocblas::rocblas_float_complex*>(s))));
}

// cublasCscal: unsupported
extern "C" CUDAWAY_EXPORT void cublasCscal(int /*n*/, cuComplex /*alpha*/, cuComplex* /*x*/,
    int /*incx*/) {
  static constinit Refusal refusal{
      "cublasCscal",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cscal"};
  refused(refusal);
}

// cublasCscal_v2 -> rocblas_cscal
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCscal_v2(cublasHandle_t handle, int n,
    const cuComplex* alpha, cuComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_cscal_t> target{rocblas_library, "cublasCscal_v2",
      "rocblas_cscal"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(alpha), pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCscal_v2_64 -> rocblas_cscal_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCscal_v2_64(cublasHandle_t handle, int64_t n,
    const cuComplex* alpha, cuComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_cscal_64_t> target{rocblas_library, "cublasCscal_v2_64",
      "rocblas_cscal_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(alpha), pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCsrot: unsupported
extern "C" CUDAWAY_EXPORT void cublasCsrot(int /*n*/, cuComplex* /*x*/, int /*incx*/,
    cuComplex* /*y*/, int /*incy*/, float /*c*/, float /*s*/) {
  static constinit Refusal refusal{
      "cublasCsrot",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_csrot"};
  refused(refusal);
}

// cublasCsrot_v2 -> rocblas_csrot
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsrot_v2(cublasHandle_t handle, int n, cuComplex* x,
    int incx, cuComplex* y, int incy, const float* c, const float* s) {
  static constinit Target<rocblas::rocblas_csrot_t> target{rocblas_library, "cublasCsrot_v2",
      "rocblas_csrot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_float_complex*>(x), incx, pass<rocblas::rocblas_float_complex*>(y),
      incy, c, s)));
}

// cublasCsrot_v2_64 -> rocblas_csrot_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsrot_v2_64(cublasHandle_t handle, int64_t n,
    cuComplex* x, int64_t incx, cuComplex* y, int64_t incy, const float* c, const float* s) {
  static constinit Target<rocblas::rocblas_csrot_64_t> target{rocblas_library, "cublasCsrot_v2_64",
      "rocblas_csrot_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_float_complex*>(x), incx, pass<rocblas::rocblas_float_complex*>(y),
      incy, c, s)));
}

// cublasCsscal: unsupported
extern "C" CUDAWAY_EXPORT void cublasCsscal(int /*n*/, float /*alpha*/, cuComplex* /*x*/,
    int /*incx*/) {
  static constinit Refusal refusal{
      "cublasCsscal",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_csscal"};
  refused(refusal);
}

// cublasCsscal_v2 -> rocblas_csscal
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsscal_v2(cublasHandle_t handle, int n,
    const float* alpha, cuComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_csscal_t> target{rocblas_library, "cublasCsscal_v2",
      "rocblas_csscal"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha,
      pass<rocblas::rocblas_float_complex*>(x), incx)));
}

// cublasCsscal_v2_64 -> rocblas_csscal_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsscal_v2_64(cublasHandle_t handle, int64_t n,
    const float* alpha, cuComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_csscal_64_t> target{rocblas_library,
      "cublasCsscal_v2_64", "rocblas_csscal_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha,
      pass<rocblas::rocblas_float_complex*>(x), incx)));
}

// cublasCswap: unsupported
extern "C" CUDAWAY_EXPORT void cublasCswap(int /*n*/, cuComplex* /*x*/, int /*incx*/,
    cuComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasCswap",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_cswap"};
  refused(refusal);
}

// cublasCswap_v2 -> rocblas_cswap
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCswap_v2(cublasHandle_t handle, int n, cuComplex* x,
    int incx, cuComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_cswap_t> target{rocblas_library, "cublasCswap_v2",
      "rocblas_cswap"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_float_complex*>(x), incx, pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasCswap_v2_64 -> rocblas_cswap_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCswap_v2_64(cublasHandle_t handle, int64_t n,
    cuComplex* x, int64_t incx, cuComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_cswap_64_t> target{rocblas_library, "cublasCswap_v2_64",
      "rocblas_cswap_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_float_complex*>(x), incx, pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasCsymm: unsupported
extern "C" CUDAWAY_EXPORT void cublasCsymm(char /*side*/, char /*uplo*/, int /*m*/, int /*n*/,
    cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/, const cuComplex* /*B*/, int /*ldb*/,
    cuComplex /*beta*/, cuComplex* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCsymm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_csymm"};
  refused(refusal);
}

// cublasCsymm_v2 -> rocblas_csymm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsymm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuComplex* alpha,
    const cuComplex* A, int lda, const cuComplex* B, int ldb, const cuComplex* beta, cuComplex* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_csymm_t> target{rocblas_library, "cublasCsymm_v2",
      "rocblas_csymm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCsymm_v2_64 -> rocblas_csymm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsymm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const cuComplex* alpha,
    const cuComplex* A, int64_t lda, const cuComplex* B, int64_t ldb, const cuComplex* beta,
    cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_csymm_64_t> target{rocblas_library, "cublasCsymm_v2_64",
      "rocblas_csymm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCsymv_v2 -> rocblas_csymv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsymv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuComplex* alpha, const cuComplex* A, int lda,
    const cuComplex* x, int incx, const cuComplex* beta, cuComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_csymv_t> target{rocblas_library, "cublasCsymv_v2",
      "rocblas_csymv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasCsymv_v2_64 -> rocblas_csymv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsymv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuComplex* alpha, const cuComplex* A, int64_t lda,
    const cuComplex* x, int64_t incx, const cuComplex* beta, cuComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_csymv_64_t> target{rocblas_library, "cublasCsymv_v2_64",
      "rocblas_csymv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(y),
      incy)));
}

// cublasCsyr2_v2 -> rocblas_csyr2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyr2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuComplex* alpha, const cuComplex* x, int incx,
    const cuComplex* y, int incy, cuComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_csyr2_t> target{rocblas_library, "cublasCsyr2_v2",
      "rocblas_csyr2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCsyr2_v2_64 -> rocblas_csyr2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyr2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuComplex* alpha, const cuComplex* x, int64_t incx,
    const cuComplex* y, int64_t incy, cuComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_csyr2_64_t> target{rocblas_library, "cublasCsyr2_v2_64",
      "rocblas_csyr2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<const rocblas::rocblas_float_complex*>(y), incy,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCsyr2k: unsupported
extern "C" CUDAWAY_EXPORT void cublasCsyr2k(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/, const cuComplex* /*B*/, int /*ldb*/,
    cuComplex /*beta*/, cuComplex* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCsyr2k",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_csyr2k"};
  refused(refusal);
}

// cublasCsyr2k_v2 -> rocblas_csyr2k
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyr2k_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex* alpha,
    const cuComplex* A, int lda, const cuComplex* B, int ldb, const cuComplex* beta, cuComplex* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_csyr2k_t> target{rocblas_library, "cublasCsyr2k_v2",
      "rocblas_csyr2k"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCsyr2k_v2_64 -> rocblas_csyr2k_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyr2k_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex* alpha,
    const cuComplex* A, int64_t lda, const cuComplex* B, int64_t ldb, const cuComplex* beta,
    cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_csyr2k_64_t> target{rocblas_library,
      "cublasCsyr2k_v2_64", "rocblas_csyr2k_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCsyr_v2 -> rocblas_csyr
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const cuComplex* alpha, const cuComplex* x, int incx, cuComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_csyr_t> target{rocblas_library, "cublasCsyr_v2",
      "rocblas_csyr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCsyr_v2_64 -> rocblas_csyr_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyr_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuComplex* alpha, const cuComplex* x, int64_t incx,
    cuComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_csyr_64_t> target{rocblas_library, "cublasCsyr_v2_64",
      "rocblas_csyr_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(x), incx,
      pass<rocblas::rocblas_float_complex*>(A), lda)));
}

// cublasCsyrk: unsupported
extern "C" CUDAWAY_EXPORT void cublasCsyrk(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/, cuComplex /*beta*/, cuComplex* /*C*/,
    int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCsyrk",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_csyrk"};
  refused(refusal);
}

// cublasCsyrk3mEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyrk3mEx(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, int /*n*/, int /*k*/,
    const cuComplex* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/, int /*lda*/,
    const cuComplex* /*beta*/, void* /*C*/, cudaDataType /*Ctype*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCsyrk3mEx",
      "needs an adapter: rocBLAS takes an execution type besides the types of both matrices",
      "rocblas_syrk_ex"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCsyrk3mEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyrk3mEx_64(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, int64_t /*n*/, int64_t /*k*/,
    const cuComplex* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/, int64_t /*lda*/,
    const cuComplex* /*beta*/, void* /*C*/, cudaDataType /*Ctype*/, int64_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCsyrk3mEx_64",
      "rocBLAS's rank-k update of mixed types has no form with 64-bit sizes"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCsyrkEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyrkEx(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, int /*n*/, int /*k*/,
    const cuComplex* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/, int /*lda*/,
    const cuComplex* /*beta*/, void* /*C*/, cudaDataType /*Ctype*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCsyrkEx",
      "needs an adapter: rocBLAS takes an execution type besides the types of both matrices",
      "rocblas_syrk_ex"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCsyrkEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyrkEx_64(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, int64_t /*n*/, int64_t /*k*/,
    const cuComplex* /*alpha*/, const void* /*A*/, cudaDataType /*Atype*/, int64_t /*lda*/,
    const cuComplex* /*beta*/, void* /*C*/, cudaDataType /*Ctype*/, int64_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasCsyrkEx_64",
      "rocBLAS's rank-k update of mixed types has no form with 64-bit sizes"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCsyrk_v2 -> rocblas_csyrk
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyrk_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuComplex* alpha,
    const cuComplex* A, int lda, const cuComplex* beta, cuComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_csyrk_t> target{rocblas_library, "cublasCsyrk_v2",
      "rocblas_csyrk"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCsyrk_v2_64 -> rocblas_csyrk_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyrk_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex* alpha,
    const cuComplex* A, int64_t lda, const cuComplex* beta, cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_csyrk_64_t> target{rocblas_library, "cublasCsyrk_v2_64",
      "rocblas_csyrk_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCsyrkx -> rocblas_csyrkx
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyrkx(cublasHandle_t handle, cublasFillMode_t uplo,
    cublasOperation_t trans, int n, int k, const cuComplex* alpha, const cuComplex* A, int lda,
    const cuComplex* B, int ldb, const cuComplex* beta, cuComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_csyrkx_t> target{rocblas_library, "cublasCsyrkx",
      "rocblas_csyrkx"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCsyrkx_64 -> rocblas_csyrkx_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCsyrkx_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const cuComplex* alpha,
    const cuComplex* A, int64_t lda, const cuComplex* B, int64_t ldb, const cuComplex* beta,
    cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_csyrkx_64_t> target{rocblas_library, "cublasCsyrkx_64",
      "rocblas_csyrkx_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb,
      pass<const rocblas::rocblas_float_complex*>(beta), pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCtbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasCtbmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    int /*k*/, const cuComplex* /*A*/, int /*lda*/, cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasCtbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ctbmv"};
  refused(refusal);
}

// cublasCtbmv_v2 -> rocblas_ctbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtbmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k,
    const cuComplex* A, int lda, cuComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ctbmv_t> target{rocblas_library, "cublasCtbmv_v2",
      "rocblas_ctbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k,
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtbmv_v2_64 -> rocblas_ctbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtbmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k,
    const cuComplex* A, int64_t lda, cuComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ctbmv_64_t> target{rocblas_library, "cublasCtbmv_v2_64",
      "rocblas_ctbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k,
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtbsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasCtbsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    int /*k*/, const cuComplex* /*A*/, int /*lda*/, cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasCtbsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ctbsv"};
  refused(refusal);
}

// cublasCtbsv_v2 -> rocblas_ctbsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtbsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k,
    const cuComplex* A, int lda, cuComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ctbsv_t> target{rocblas_library, "cublasCtbsv_v2",
      "rocblas_ctbsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k,
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtbsv_v2_64 -> rocblas_ctbsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtbsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k,
    const cuComplex* A, int64_t lda, cuComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ctbsv_64_t> target{rocblas_library, "cublasCtbsv_v2_64",
      "rocblas_ctbsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k,
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtpmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasCtpmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const cuComplex* /*AP*/, cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasCtpmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ctpmv"};
  refused(refusal);
}

// cublasCtpmv_v2 -> rocblas_ctpmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtpmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n,
    const cuComplex* AP, cuComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ctpmv_t> target{rocblas_library, "cublasCtpmv_v2",
      "rocblas_ctpmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_float_complex*>(AP), pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtpmv_v2_64 -> rocblas_ctpmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtpmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const cuComplex* AP, cuComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ctpmv_64_t> target{rocblas_library, "cublasCtpmv_v2_64",
      "rocblas_ctpmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_float_complex*>(AP), pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtpsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasCtpsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const cuComplex* /*AP*/, cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasCtpsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ctpsv"};
  refused(refusal);
}

// cublasCtpsv_v2 -> rocblas_ctpsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtpsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n,
    const cuComplex* AP, cuComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ctpsv_t> target{rocblas_library, "cublasCtpsv_v2",
      "rocblas_ctpsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_float_complex*>(AP), pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtpsv_v2_64 -> rocblas_ctpsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtpsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const cuComplex* AP, cuComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ctpsv_64_t> target{rocblas_library, "cublasCtpsv_v2_64",
      "rocblas_ctpsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_float_complex*>(AP), pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtpttr: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtpttr(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, int /*n*/, const cuComplex* /*AP*/, cuComplex* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasCtpttr",
      "rocBLAS does not convert between packed and full triangles"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasCtrmm: unsupported
extern "C" CUDAWAY_EXPORT void cublasCtrmm(char /*side*/, char /*uplo*/, char /*transa*/,
    char /*diag*/, int /*m*/, int /*n*/, cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/,
    cuComplex* /*B*/, int /*ldb*/) {
  static constinit Refusal refusal{
      "cublasCtrmm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ctrmm"};
  refused(refusal);
}

// cublasCtrmm_v2 -> rocblas_ctrmm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrmm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const cuComplex* alpha, const cuComplex* A, int lda, const cuComplex* B, int ldb,
    cuComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_ctrmm_t> target{rocblas_library, "cublasCtrmm_v2",
      "rocblas_ctrmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb, pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCtrmm_v2_64 -> rocblas_ctrmm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrmm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const cuComplex* alpha, const cuComplex* A, int64_t lda,
    const cuComplex* B, int64_t ldb, cuComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_ctrmm_64_t> target{rocblas_library, "cublasCtrmm_v2_64",
      "rocblas_ctrmm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda,
      pass<const rocblas::rocblas_float_complex*>(B), ldb, pass<rocblas::rocblas_float_complex*>(C),
      ldc)));
}

// cublasCtrmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasCtrmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const cuComplex* /*A*/, int /*lda*/, cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasCtrmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ctrmv"};
  refused(refusal);
}

// cublasCtrmv_v2 -> rocblas_ctrmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n,
    const cuComplex* A, int lda, cuComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ctrmv_t> target{rocblas_library, "cublasCtrmv_v2",
      "rocblas_ctrmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtrmv_v2_64 -> rocblas_ctrmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const cuComplex* A, int64_t lda, cuComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ctrmv_64_t> target{rocblas_library, "cublasCtrmv_v2_64",
      "rocblas_ctrmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtrsm: unsupported
extern "C" CUDAWAY_EXPORT void cublasCtrsm(char /*side*/, char /*uplo*/, char /*transa*/,
    char /*diag*/, int /*m*/, int /*n*/, cuComplex /*alpha*/, const cuComplex* /*A*/, int /*lda*/,
    cuComplex* /*B*/, int /*ldb*/) {
  static constinit Refusal refusal{
      "cublasCtrsm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ctrsm"};
  refused(refusal);
}

// cublasCtrsmBatched -> rocblas_ctrsm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrsmBatched(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const cuComplex* alpha, const cuComplex* const A[], int lda, cuComplex* const B[],
    int ldb, int batchCount) {
  static constinit Target<rocblas::rocblas_ctrsm_batched_t> target{rocblas_library,
      "cublasCtrsmBatched", "rocblas_ctrsm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex* const*>(A), lda,
      pass<rocblas::rocblas_float_complex* const*>(B), ldb, batchCount)));
}

// cublasCtrsmBatched_64 -> rocblas_ctrsm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrsmBatched_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const cuComplex* alpha, const cuComplex* const A[], int64_t lda,
    cuComplex* const B[], int64_t ldb, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_ctrsm_batched_64_t> target{rocblas_library,
      "cublasCtrsmBatched_64", "rocblas_ctrsm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex* const*>(A), lda,
      pass<rocblas::rocblas_float_complex* const*>(B), ldb, batchCount)));
}

// cublasCtrsm_v2 -> rocblas_ctrsm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrsm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const cuComplex* alpha, const cuComplex* A, int lda, cuComplex* B, int ldb) {
  static constinit Target<rocblas::rocblas_ctrsm_t> target{rocblas_library, "cublasCtrsm_v2",
      "rocblas_ctrsm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(B),
      ldb)));
}

// cublasCtrsm_v2_64 -> rocblas_ctrsm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrsm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const cuComplex* alpha, const cuComplex* A, int64_t lda, cuComplex* B,
    int64_t ldb) {
  static constinit Target<rocblas::rocblas_ctrsm_64_t> target{rocblas_library, "cublasCtrsm_v2_64",
      "rocblas_ctrsm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_float_complex*>(alpha),
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(B),
      ldb)));
}

// cublasCtrsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasCtrsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const cuComplex* /*A*/, int /*lda*/, cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasCtrsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ctrsv"};
  refused(refusal);
}

// cublasCtrsv_v2 -> rocblas_ctrsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n,
    const cuComplex* A, int lda, cuComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ctrsv_t> target{rocblas_library, "cublasCtrsv_v2",
      "rocblas_ctrsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtrsv_v2_64 -> rocblas_ctrsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const cuComplex* A, int64_t lda, cuComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ctrsv_64_t> target{rocblas_library, "cublasCtrsv_v2_64",
      "rocblas_ctrsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_float_complex*>(A), lda, pass<rocblas::rocblas_float_complex*>(x),
      incx)));
}

// cublasCtrttp: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasCtrttp(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, int /*n*/, const cuComplex* /*A*/, int /*lda*/, cuComplex* /*AP*/) {
  static constinit Refusal refusal{
      "cublasCtrttp",
      "rocBLAS does not convert between packed and full triangles"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDasum: unsupported
extern "C" CUDAWAY_EXPORT double cublasDasum(int /*n*/, const double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDasum",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dasum"};
  return refuse(refusal, double{});
}

// cublasDasum_v2 -> rocblas_dasum
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDasum_v2(cublasHandle_t handle, int n,
    const double* x, int incx, double* result_) {
  static constinit Target<rocblas::rocblas_dasum_t> target{rocblas_library, "cublasDasum_v2",
      "rocblas_dasum"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasDasum_v2_64 -> rocblas_dasum_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDasum_v2_64(cublasHandle_t handle, int64_t n,
    const double* x, int64_t incx, double* result_) {
  static constinit Target<rocblas::rocblas_dasum_64_t> target{rocblas_library, "cublasDasum_v2_64",
      "rocblas_dasum_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasDaxpy: unsupported
extern "C" CUDAWAY_EXPORT void cublasDaxpy(int /*n*/, double /*alpha*/, const double* /*x*/,
    int /*incx*/, double* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasDaxpy",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_daxpy"};
  refused(refusal);
}

// cublasDaxpy_v2 -> rocblas_daxpy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDaxpy_v2(cublasHandle_t handle, int n,
    const double* alpha, const double* x, int incx, double* y, int incy) {
  static constinit Target<rocblas::rocblas_daxpy_t> target{rocblas_library, "cublasDaxpy_v2",
      "rocblas_daxpy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha, x, incx, y, incy)));
}

// cublasDaxpy_v2_64 -> rocblas_daxpy_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDaxpy_v2_64(cublasHandle_t handle, int64_t n,
    const double* alpha, const double* x, int64_t incx, double* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_daxpy_64_t> target{rocblas_library, "cublasDaxpy_v2_64",
      "rocblas_daxpy_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha, x, incx, y, incy)));
}

// cublasDbdmm: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDbdmm() {
  static constinit Refusal refusal{"cublasDbdmm", "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDcopy: unsupported
extern "C" CUDAWAY_EXPORT void cublasDcopy(int /*n*/, const double* /*x*/, int /*incx*/,
    double* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasDcopy",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dcopy"};
  refused(refusal);
}

// cublasDcopy_v2 -> rocblas_dcopy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDcopy_v2(cublasHandle_t handle, int n,
    const double* x, int incx, double* y, int incy) {
  static constinit Target<rocblas::rocblas_dcopy_t> target{rocblas_library, "cublasDcopy_v2",
      "rocblas_dcopy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy)));
}

// cublasDcopy_v2_64 -> rocblas_dcopy_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDcopy_v2_64(cublasHandle_t handle, int64_t n,
    const double* x, int64_t incx, double* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_dcopy_64_t> target{rocblas_library, "cublasDcopy_v2_64",
      "rocblas_dcopy_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy)));
}

// cublasDdgmm -> rocblas_ddgmm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDdgmm(cublasHandle_t handle, cublasSideMode_t mode,
    int m, int n, const double* A, int lda, const double* x, int incx, double* C, int ldc) {
  static constinit Target<rocblas::rocblas_ddgmm_t> target{rocblas_library, "cublasDdgmm",
      "rocblas_ddgmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode, m, n, A, lda, x, incx, C, ldc)));
}

// cublasDdgmm_64 -> rocblas_ddgmm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDdgmm_64(cublasHandle_t handle,
    cublasSideMode_t mode, int64_t m, int64_t n, const double* A, int64_t lda, const double* x,
    int64_t incx, double* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_ddgmm_64_t> target{rocblas_library, "cublasDdgmm_64",
      "rocblas_ddgmm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode, m, n, A, lda, x, incx, C, ldc)));
}

// cublasDdot: unsupported
extern "C" CUDAWAY_EXPORT double cublasDdot(int /*n*/, const double* /*x*/, int /*incx*/,
    const double* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasDdot",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ddot"};
  return refuse(refusal, double{});
}

// cublasDdot_v2 -> rocblas_ddot
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDdot_v2(cublasHandle_t handle, int n,
    const double* x, int incx, const double* y, int incy, double* result_) {
  static constinit Target<rocblas::rocblas_ddot_t> target{rocblas_library, "cublasDdot_v2",
      "rocblas_ddot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, result_)));
}

// cublasDdot_v2_64 -> rocblas_ddot_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDdot_v2_64(cublasHandle_t handle, int64_t n,
    const double* x, int64_t incx, const double* y, int64_t incy, double* result_) {
  static constinit Target<rocblas::rocblas_ddot_64_t> target{rocblas_library, "cublasDdot_v2_64",
      "rocblas_ddot_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, result_)));
}

// cublasDestroy_v2 -> rocblas_destroy_handle
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDestroy_v2(cublasHandle_t handle) {
  static constinit Target<rocblas::rocblas_destroy_handle_t> target{rocblas_library,
      "cublasDestroy_v2", "rocblas_destroy_handle"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  Closing<cublasHandle_t> closing_handle;
  if (const auto found = closing_handle.claim(cublasHandle_t_kind, handle, to_handle);
      found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  const auto status = translate(call(to_handle));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  closing_handle.closed();
  return done(target.function, status);
}

// cublasDgbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDgbmv(char /*trans*/, int /*m*/, int /*n*/, int /*kl*/,
    int /*ku*/, double /*alpha*/, const double* /*A*/, int /*lda*/, const double* /*x*/,
    int /*incx*/, double /*beta*/, double* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasDgbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dgbmv"};
  refused(refusal);
}

// cublasDgbmv_v2 -> rocblas_dgbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgbmv_v2(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, int kl, int ku, const double* alpha, const double* A,
    int lda, const double* x, int incx, const double* beta, double* y, int incy) {
  static constinit Target<rocblas::rocblas_dgbmv_t> target{rocblas_library, "cublasDgbmv_v2",
      "rocblas_dgbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, kl, ku, alpha, A, lda, x,
      incx, beta, y, incy)));
}

// cublasDgbmv_v2_64 -> rocblas_dgbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgbmv_v2_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const double* alpha,
    const double* A, int64_t lda, const double* x, int64_t incx, const double* beta, double* y,
    int64_t incy) {
  static constinit Target<rocblas::rocblas_dgbmv_64_t> target{rocblas_library, "cublasDgbmv_v2_64",
      "rocblas_dgbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, kl, ku, alpha, A, lda, x,
      incx, beta, y, incy)));
}

// cublasDgeam -> rocblas_dgeam
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgeam(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, const double* alpha,
    const double* A, int lda, const double* beta, const double* B, int ldb, double* C, int ldc) {
  static constinit Target<rocblas::rocblas_dgeam_t> target{rocblas_library, "cublasDgeam",
      "rocblas_dgeam"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, alpha, A, lda,
      beta, B, ldb, C, ldc)));
}

// cublasDgeam_64 -> rocblas_dgeam_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgeam_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const double* alpha,
    const double* A, int64_t lda, const double* beta, const double* B, int64_t ldb, double* C,
    int64_t ldc) {
  static constinit Target<rocblas::rocblas_dgeam_64_t> target{rocblas_library, "cublasDgeam_64",
      "rocblas_dgeam_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, alpha, A, lda,
      beta, B, ldb, C, ldc)));
}

// cublasDgelsBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgelsBatched(cublasHandle_t /*handle*/,
    cublasOperation_t /*trans*/, int /*m*/, int /*n*/, int /*nrhs*/, double* const /*Aarray*/[],
    int /*lda*/, double* const /*Carray*/[], int /*ldc*/, int* /*info*/, int* /*devInfoArray*/,
    int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasDgelsBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDgemm: unsupported
extern "C" CUDAWAY_EXPORT void cublasDgemm(char /*transa*/, char /*transb*/, int /*m*/, int /*n*/,
    int /*k*/, double /*alpha*/, const double* /*A*/, int /*lda*/, const double* /*B*/, int /*ldb*/,
    double /*beta*/, double* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasDgemm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dgemm"};
  refused(refusal);
}

// cublasDgemmBatched -> rocblas_dgemm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemmBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double* alpha,
    const double* const Aarray[], int lda, const double* const Barray[], int ldb,
    const double* beta, double* const Carray[], int ldc, int batchCount) {
  static constinit Target<rocblas::rocblas_dgemm_batched_t> target{rocblas_library,
      "cublasDgemmBatched", "rocblas_dgemm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha,
      Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount)));
}

// cublasDgemmBatched_64 -> rocblas_dgemm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemmBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const double* alpha, const double* const Aarray[], int64_t lda, const double* const Barray[],
    int64_t ldb, const double* beta, double* const Carray[], int64_t ldc, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_dgemm_batched_64_t> target{rocblas_library,
      "cublasDgemmBatched_64", "rocblas_dgemm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha,
      Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount)));
}

// cublasDgemmGroupedBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemmGroupedBatched(cublasHandle_t /*handle*/,
    const cublasOperation_t /*transa_array*/[], const cublasOperation_t /*transb_array*/[],
    const int /*m_array*/[], const int /*n_array*/[], const int /*k_array*/[],
    const double /*alpha_array*/[], const double* const /*Aarray*/[], const int /*lda_array*/[],
    const double* const /*Barray*/[], const int /*ldb_array*/[], const double /*beta_array*/[],
    double* const /*Carray*/[], const int /*ldc_array*/[], int /*group_count*/,
    const int /*group_size*/[]) {
  static constinit Refusal refusal{
      "cublasDgemmGroupedBatched",
      "rocBLAS has no grouped products; an adapter could issue one batched product for each group"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDgemmGroupedBatched_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemmGroupedBatched_64(cublasHandle_t /*handle*/,
    const cublasOperation_t /*transa_array*/[], const cublasOperation_t /*transb_array*/[],
    const int64_t /*m_array*/[], const int64_t /*n_array*/[], const int64_t /*k_array*/[],
    const double /*alpha_array*/[], const double* const /*Aarray*/[], const int64_t /*lda_array*/[],
    const double* const /*Barray*/[], const int64_t /*ldb_array*/[], const double /*beta_array*/[],
    double* const /*Carray*/[], const int64_t /*ldc_array*/[], int64_t /*group_count*/,
    const int64_t /*group_size*/[]) {
  static constinit Refusal refusal{
      "cublasDgemmGroupedBatched_64",
      "rocBLAS has no grouped products; an adapter could issue one batched product for each group"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDgemmStridedBatched -> rocblas_dgemm_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemmStridedBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double* alpha,
    const double* A, int lda, long long strideA, const double* B, int ldb, long long strideB,
    const double* beta, double* C, int ldc, long long strideC, int batchCount) {
  static constinit Target<rocblas::rocblas_dgemm_strided_batched_t> target{rocblas_library,
      "cublasDgemmStridedBatched", "rocblas_dgemm_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha, A,
      lda, pass<rocblas::rocblas_stride>(strideA), B, ldb, pass<rocblas::rocblas_stride>(strideB),
      beta, C, ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasDgemmStridedBatched_64 -> rocblas_dgemm_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemmStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const double* alpha, const double* A, int64_t lda, long long strideA, const double* B,
    int64_t ldb, long long strideB, const double* beta, double* C, int64_t ldc, long long strideC,
    int64_t batchCount) {
  static constinit Target<rocblas::rocblas_dgemm_strided_batched_64_t> target{rocblas_library,
      "cublasDgemmStridedBatched_64", "rocblas_dgemm_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha, A,
      lda, pass<rocblas::rocblas_stride>(strideA), B, ldb, pass<rocblas::rocblas_stride>(strideB),
      beta, C, ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasDgemm_v2 -> rocblas_dgemm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemm_v2(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const double* alpha,
    const double* A, int lda, const double* B, int ldb, const double* beta, double* C, int ldc) {
  static constinit Target<rocblas::rocblas_dgemm_t> target{rocblas_library, "cublasDgemm_v2",
      "rocblas_dgemm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha, A,
      lda, B, ldb, beta, C, ldc)));
}

// cublasDgemm_v2_64 -> rocblas_dgemm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemm_v2_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const double* alpha, const double* A, int64_t lda, const double* B, int64_t ldb,
    const double* beta, double* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_dgemm_64_t> target{rocblas_library, "cublasDgemm_v2_64",
      "rocblas_dgemm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha, A,
      lda, B, ldb, beta, C, ldc)));
}

// cublasDgemv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDgemv(char /*trans*/, int /*m*/, int /*n*/, double /*alpha*/,
    const double* /*A*/, int /*lda*/, const double* /*x*/, int /*incx*/, double /*beta*/,
    double* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasDgemv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dgemv"};
  refused(refusal);
}

// cublasDgemvBatched -> rocblas_dgemv_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemvBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const double* alpha, const double* const Aarray[],
    int lda, const double* const xarray[], int incx, const double* beta, double* const yarray[],
    int incy, int batchCount) {
  static constinit Target<rocblas::rocblas_dgemv_batched_t> target{rocblas_library,
      "cublasDgemvBatched", "rocblas_dgemv_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, Aarray, lda, xarray,
      incx, beta, yarray, incy, batchCount)));
}

// cublasDgemvBatched_64 -> rocblas_dgemv_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemvBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const double* alpha,
    const double* const Aarray[], int64_t lda, const double* const xarray[], int64_t incx,
    const double* beta, double* const yarray[], int64_t incy, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_dgemv_batched_64_t> target{rocblas_library,
      "cublasDgemvBatched_64", "rocblas_dgemv_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, Aarray, lda, xarray,
      incx, beta, yarray, incy, batchCount)));
}

// cublasDgemvStridedBatched -> rocblas_dgemv_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemvStridedBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const double* alpha, const double* A, int lda,
    long long strideA, const double* x, int incx, long long stridex, const double* beta, double* y,
    int incy, long long stridey, int batchCount) {
  static constinit Target<rocblas::rocblas_dgemv_strided_batched_t> target{rocblas_library,
      "cublasDgemvStridedBatched", "rocblas_dgemv_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, A, lda,
      pass<rocblas::rocblas_stride>(strideA), x, incx, pass<rocblas::rocblas_stride>(stridex), beta,
      y, incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasDgemvStridedBatched_64 -> rocblas_dgemv_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemvStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const double* alpha, const double* A,
    int64_t lda, long long strideA, const double* x, int64_t incx, long long stridex,
    const double* beta, double* y, int64_t incy, long long stridey, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_dgemv_strided_batched_64_t> target{rocblas_library,
      "cublasDgemvStridedBatched_64", "rocblas_dgemv_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, A, lda,
      pass<rocblas::rocblas_stride>(strideA), x, incx, pass<rocblas::rocblas_stride>(stridex), beta,
      y, incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasDgemv_v2 -> rocblas_dgemv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemv_v2(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const double* alpha, const double* A, int lda,
    const double* x, int incx, const double* beta, double* y, int incy) {
  static constinit Target<rocblas::rocblas_dgemv_t> target{rocblas_library, "cublasDgemv_v2",
      "rocblas_dgemv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, A, lda, x, incx,
      beta, y, incy)));
}

// cublasDgemv_v2_64 -> rocblas_dgemv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgemv_v2_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const double* alpha, const double* A,
    int64_t lda, const double* x, int64_t incx, const double* beta, double* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_dgemv_64_t> target{rocblas_library, "cublasDgemv_v2_64",
      "rocblas_dgemv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, A, lda, x, incx,
      beta, y, incy)));
}

// cublasDgeqrfBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgeqrfBatched(cublasHandle_t /*handle*/, int /*m*/,
    int /*n*/, double* const /*Aarray*/[], int /*lda*/, double* const /*TauArray*/[], int* /*info*/,
    int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasDgeqrfBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDger: unsupported
extern "C" CUDAWAY_EXPORT void cublasDger(int /*m*/, int /*n*/, double /*alpha*/,
    const double* /*x*/, int /*incx*/, const double* /*y*/, int /*incy*/, double* /*A*/,
    int /*lda*/) {
  static constinit Refusal refusal{
      "cublasDger",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dger"};
  refused(refusal);
}

// cublasDger_v2 -> rocblas_dger
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDger_v2(cublasHandle_t handle, int m, int n,
    const double* alpha, const double* x, int incx, const double* y, int incy, double* A, int lda) {
  static constinit Target<rocblas::rocblas_dger_t> target{rocblas_library, "cublasDger_v2",
      "rocblas_dger"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, alpha, x, incx, y, incy, A, lda)));
}

// cublasDger_v2_64 -> rocblas_dger_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDger_v2_64(cublasHandle_t handle, int64_t m,
    int64_t n, const double* alpha, const double* x, int64_t incx, const double* y, int64_t incy,
    double* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_dger_64_t> target{rocblas_library, "cublasDger_v2_64",
      "rocblas_dger_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, alpha, x, incx, y, incy, A, lda)));
}

// cublasDgetrfBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgetrfBatched(cublasHandle_t /*handle*/, int /*n*/,
    double* const /*A*/[], int /*lda*/, int* /*P*/, int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasDgetrfBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDgetriBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgetriBatched(cublasHandle_t /*handle*/, int /*n*/,
    const double* const /*A*/[], int /*lda*/, const int* /*P*/, double* const /*C*/[], int /*ldc*/,
    int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasDgetriBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDgetrsBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDgetrsBatched(cublasHandle_t /*handle*/,
    cublasOperation_t /*trans*/, int /*n*/, int /*nrhs*/, const double* const /*Aarray*/[],
    int /*lda*/, const int* /*devIpiv*/, double* const /*Barray*/[], int /*ldb*/, int* /*info*/,
    int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasDgetrsBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDmatinvBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDmatinvBatched(cublasHandle_t /*handle*/, int /*n*/,
    const double* const /*A*/[], int /*lda*/, double* const /*Ainv*/[], int /*lda_inv*/,
    int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{"cublasDmatinvBatched", "rocBLAS inverts no general matrices"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDnrm2: unsupported
extern "C" CUDAWAY_EXPORT double cublasDnrm2(int /*n*/, const double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDnrm2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dnrm2"};
  return refuse(refusal, double{});
}

// cublasDnrm2_v2 -> rocblas_dnrm2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDnrm2_v2(cublasHandle_t handle, int n,
    const double* x, int incx, double* result_) {
  static constinit Target<rocblas::rocblas_dnrm2_t> target{rocblas_library, "cublasDnrm2_v2",
      "rocblas_dnrm2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasDnrm2_v2_64 -> rocblas_dnrm2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDnrm2_v2_64(cublasHandle_t handle, int64_t n,
    const double* x, int64_t incx, double* result_) {
  static constinit Target<rocblas::rocblas_dnrm2_64_t> target{rocblas_library, "cublasDnrm2_v2_64",
      "rocblas_dnrm2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasDotEx -> rocblas_dot_ex
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDotEx(cublasHandle_t handle, int n, const void* x,
    cudaDataType xType, int incx, const void* y, cudaDataType yType, int incy, void* result_,
    cudaDataType resultType, cudaDataType executionType) {
  static constinit Target<rocblas::rocblas_dot_ex_t> target{rocblas_library, "cublasDotEx",
      "rocblas_dot_ex"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_yType{};
  rocblas::rocblas_datatype_ to_resultType{};
  rocblas::rocblas_datatype_ to_executionType{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(yType, to_yType)) {
    return reject(target, "yType", yType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(resultType, to_resultType)) {
    return reject(target, "resultType", resultType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executionType, to_executionType)) {
    return reject(target, "executionType", executionType, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, x, to_xType, incx, y, to_yType, incy,
      result_, to_resultType, to_executionType)));
}

// cublasDotEx_64 -> rocblas_dot_ex_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDotEx_64(cublasHandle_t handle, int64_t n,
    const void* x, cudaDataType xType, int64_t incx, const void* y, cudaDataType yType,
    int64_t incy, void* result_, cudaDataType resultType, cudaDataType executionType) {
  static constinit Target<rocblas::rocblas_dot_ex_64_t> target{rocblas_library, "cublasDotEx_64",
      "rocblas_dot_ex_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_yType{};
  rocblas::rocblas_datatype_ to_resultType{};
  rocblas::rocblas_datatype_ to_executionType{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(yType, to_yType)) {
    return reject(target, "yType", yType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(resultType, to_resultType)) {
    return reject(target, "resultType", resultType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executionType, to_executionType)) {
    return reject(target, "executionType", executionType, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, x, to_xType, incx, y, to_yType, incy,
      result_, to_resultType, to_executionType)));
}

// cublasDotcEx -> rocblas_dotc_ex
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDotcEx(cublasHandle_t handle, int n, const void* x,
    cudaDataType xType, int incx, const void* y, cudaDataType yType, int incy, void* result_,
    cudaDataType resultType, cudaDataType executionType) {
  static constinit Target<rocblas::rocblas_dotc_ex_t> target{rocblas_library, "cublasDotcEx",
      "rocblas_dotc_ex"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_yType{};
  rocblas::rocblas_datatype_ to_resultType{};
  rocblas::rocblas_datatype_ to_executionType{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(yType, to_yType)) {
    return reject(target, "yType", yType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(resultType, to_resultType)) {
    return reject(target, "resultType", resultType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executionType, to_executionType)) {
    return reject(target, "executionType", executionType, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, x, to_xType, incx, y, to_yType, incy,
      result_, to_resultType, to_executionType)));
}

// cublasDotcEx_64 -> rocblas_dotc_ex_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDotcEx_64(cublasHandle_t handle, int64_t n,
    const void* x, cudaDataType xType, int64_t incx, const void* y, cudaDataType yType,
    int64_t incy, void* result_, cudaDataType resultType, cudaDataType executionType) {
  static constinit Target<rocblas::rocblas_dotc_ex_64_t> target{rocblas_library, "cublasDotcEx_64",
      "rocblas_dotc_ex_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_yType{};
  rocblas::rocblas_datatype_ to_resultType{};
  rocblas::rocblas_datatype_ to_executionType{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(yType, to_yType)) {
    return reject(target, "yType", yType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(resultType, to_resultType)) {
    return reject(target, "resultType", resultType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executionType, to_executionType)) {
    return reject(target, "executionType", executionType, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, x, to_xType, incx, y, to_yType, incy,
      result_, to_resultType, to_executionType)));
}

// cublasDrot: unsupported
extern "C" CUDAWAY_EXPORT void cublasDrot(int /*n*/, double* /*x*/, int /*incx*/, double* /*y*/,
    int /*incy*/, double /*sc*/, double /*ss*/) {
  static constinit Refusal refusal{
      "cublasDrot",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_drot"};
  refused(refusal);
}

// cublasDrot_v2 -> rocblas_drot
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDrot_v2(cublasHandle_t handle, int n, double* x,
    int incx, double* y, int incy, const double* c, const double* s) {
  static constinit Target<rocblas::rocblas_drot_t> target{rocblas_library, "cublasDrot_v2",
      "rocblas_drot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, c, s)));
}

// cublasDrot_v2_64 -> rocblas_drot_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDrot_v2_64(cublasHandle_t handle, int64_t n,
    double* x, int64_t incx, double* y, int64_t incy, const double* c, const double* s) {
  static constinit Target<rocblas::rocblas_drot_64_t> target{rocblas_library, "cublasDrot_v2_64",
      "rocblas_drot_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, c, s)));
}

// cublasDrotg: unsupported
extern "C" CUDAWAY_EXPORT void cublasDrotg(double* /*sa*/, double* /*sb*/, double* /*sc*/,
    double* /*ss*/) {
  static constinit Refusal refusal{
      "cublasDrotg",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_drotg"};
  refused(refusal);
}

// cublasDrotg_v2 -> rocblas_drotg
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDrotg_v2(cublasHandle_t handle, double* a, double* b,
    double* c, double* s) {
  static constinit Target<rocblas::rocblas_drotg_t> target{rocblas_library, "cublasDrotg_v2",
      "rocblas_drotg"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, a, b, c, s)));
}

// cublasDrotm: unsupported
extern "C" CUDAWAY_EXPORT void cublasDrotm(int /*n*/, double* /*x*/, int /*incx*/, double* /*y*/,
    int /*incy*/, const double* /*sparam*/) {
  static constinit Refusal refusal{
      "cublasDrotm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_drotm"};
  refused(refusal);
}

// cublasDrotm_v2 -> rocblas_drotm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDrotm_v2(cublasHandle_t handle, int n, double* x,
    int incx, double* y, int incy, const double* param) {
  static constinit Target<rocblas::rocblas_drotm_t> target{rocblas_library, "cublasDrotm_v2",
      "rocblas_drotm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, param)));
}

// cublasDrotm_v2_64 -> rocblas_drotm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDrotm_v2_64(cublasHandle_t handle, int64_t n,
    double* x, int64_t incx, double* y, int64_t incy, const double* param) {
  static constinit Target<rocblas::rocblas_drotm_64_t> target{rocblas_library, "cublasDrotm_v2_64",
      "rocblas_drotm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, param)));
}

// cublasDrotmg: unsupported
extern "C" CUDAWAY_EXPORT void cublasDrotmg(double* /*sd1*/, double* /*sd2*/, double* /*sx1*/,
    const double* /*sy1*/, double* /*sparam*/) {
  static constinit Refusal refusal{
      "cublasDrotmg",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_drotmg"};
  refused(refusal);
}

// cublasDrotmg_v2 -> rocblas_drotmg
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDrotmg_v2(cublasHandle_t handle, double* d1,
    double* d2, double* x1, const double* y1, double* param) {
  static constinit Target<rocblas::rocblas_drotmg_t> target{rocblas_library, "cublasDrotmg_v2",
      "rocblas_drotmg"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, d1, d2, x1, y1, param)));
}

// cublasDsbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDsbmv(char /*uplo*/, int /*n*/, int /*k*/, double /*alpha*/,
    const double* /*A*/, int /*lda*/, const double* /*x*/, int /*incx*/, double /*beta*/,
    double* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasDsbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dsbmv"};
  refused(refusal);
}

// cublasDsbmv_v2 -> rocblas_dsbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsbmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, int k, const double* alpha, const double* A, int lda,
    const double* x, int incx, const double* beta, double* y, int incy) {
  static constinit Target<rocblas::rocblas_dsbmv_t> target{rocblas_library, "cublasDsbmv_v2",
      "rocblas_dsbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, k, alpha, A, lda, x, incx,
      beta, y, incy)));
}

// cublasDsbmv_v2_64 -> rocblas_dsbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsbmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, int64_t k, const double* alpha, const double* A, int64_t lda,
    const double* x, int64_t incx, const double* beta, double* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_dsbmv_64_t> target{rocblas_library, "cublasDsbmv_v2_64",
      "rocblas_dsbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, k, alpha, A, lda, x, incx,
      beta, y, incy)));
}

// cublasDscal: unsupported
extern "C" CUDAWAY_EXPORT void cublasDscal(int /*n*/, double /*alpha*/, double* /*x*/,
    int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDscal",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dscal"};
  refused(refusal);
}

// cublasDscal_v2 -> rocblas_dscal
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDscal_v2(cublasHandle_t handle, int n,
    const double* alpha, double* x, int incx) {
  static constinit Target<rocblas::rocblas_dscal_t> target{rocblas_library, "cublasDscal_v2",
      "rocblas_dscal"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha, x, incx)));
}

// cublasDscal_v2_64 -> rocblas_dscal_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDscal_v2_64(cublasHandle_t handle, int64_t n,
    const double* alpha, double* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_dscal_64_t> target{rocblas_library, "cublasDscal_v2_64",
      "rocblas_dscal_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha, x, incx)));
}

// cublasDspmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDspmv(char /*uplo*/, int /*n*/, double /*alpha*/,
    const double* /*AP*/, const double* /*x*/, int /*incx*/, double /*beta*/, double* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasDspmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dspmv"};
  refused(refusal);
}

// cublasDspmv_v2 -> rocblas_dspmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDspmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const double* alpha, const double* AP, const double* x, int incx,
    const double* beta, double* y, int incy) {
  static constinit Target<rocblas::rocblas_dspmv_t> target{rocblas_library, "cublasDspmv_v2",
      "rocblas_dspmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, AP, x, incx, beta, y,
      incy)));
}

// cublasDspmv_v2_64 -> rocblas_dspmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDspmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const double* alpha, const double* AP, const double* x,
    int64_t incx, const double* beta, double* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_dspmv_64_t> target{rocblas_library, "cublasDspmv_v2_64",
      "rocblas_dspmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, AP, x, incx, beta, y,
      incy)));
}

// cublasDspr: unsupported
extern "C" CUDAWAY_EXPORT void cublasDspr(char /*uplo*/, int /*n*/, double /*alpha*/,
    const double* /*x*/, int /*incx*/, double* /*AP*/) {
  static constinit Refusal refusal{
      "cublasDspr",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dspr"};
  refused(refusal);
}

// cublasDspr2: unsupported
extern "C" CUDAWAY_EXPORT void cublasDspr2(char /*uplo*/, int /*n*/, double /*alpha*/,
    const double* /*x*/, int /*incx*/, const double* /*y*/, int /*incy*/, double* /*AP*/) {
  static constinit Refusal refusal{
      "cublasDspr2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dspr2"};
  refused(refusal);
}

// cublasDspr2_v2 -> rocblas_dspr2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDspr2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const double* alpha, const double* x, int incx, const double* y,
    int incy, double* AP) {
  static constinit Target<rocblas::rocblas_dspr2_t> target{rocblas_library, "cublasDspr2_v2",
      "rocblas_dspr2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, y, incy, AP)));
}

// cublasDspr2_v2_64 -> rocblas_dspr2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDspr2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const double* alpha, const double* x, int64_t incx,
    const double* y, int64_t incy, double* AP) {
  static constinit Target<rocblas::rocblas_dspr2_64_t> target{rocblas_library, "cublasDspr2_v2_64",
      "rocblas_dspr2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, y, incy, AP)));
}

// cublasDspr_v2 -> rocblas_dspr
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDspr_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const double* alpha, const double* x, int incx, double* AP) {
  static constinit Target<rocblas::rocblas_dspr_t> target{rocblas_library, "cublasDspr_v2",
      "rocblas_dspr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, AP)));
}

// cublasDspr_v2_64 -> rocblas_dspr_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDspr_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const double* alpha, const double* x, int64_t incx,
    double* AP) {
  static constinit Target<rocblas::rocblas_dspr_64_t> target{rocblas_library, "cublasDspr_v2_64",
      "rocblas_dspr_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, AP)));
}

// cublasDswap: unsupported
extern "C" CUDAWAY_EXPORT void cublasDswap(int /*n*/, double* /*x*/, int /*incx*/, double* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasDswap",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dswap"};
  refused(refusal);
}

// cublasDswap_v2 -> rocblas_dswap
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDswap_v2(cublasHandle_t handle, int n, double* x,
    int incx, double* y, int incy) {
  static constinit Target<rocblas::rocblas_dswap_t> target{rocblas_library, "cublasDswap_v2",
      "rocblas_dswap"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy)));
}

// cublasDswap_v2_64 -> rocblas_dswap_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDswap_v2_64(cublasHandle_t handle, int64_t n,
    double* x, int64_t incx, double* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_dswap_64_t> target{rocblas_library, "cublasDswap_v2_64",
      "rocblas_dswap_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy)));
}

// cublasDsymm: unsupported
extern "C" CUDAWAY_EXPORT void cublasDsymm(char /*side*/, char /*uplo*/, int /*m*/, int /*n*/,
    double /*alpha*/, const double* /*A*/, int /*lda*/, const double* /*B*/, int /*ldb*/,
    double /*beta*/, double* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasDsymm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dsymm"};
  refused(refusal);
}

// cublasDsymm_v2 -> rocblas_dsymm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsymm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const double* alpha,
    const double* A, int lda, const double* B, int ldb, const double* beta, double* C, int ldc) {
  static constinit Target<rocblas::rocblas_dsymm_t> target{rocblas_library, "cublasDsymm_v2",
      "rocblas_dsymm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasDsymm_v2_64 -> rocblas_dsymm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsymm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const double* alpha,
    const double* A, int64_t lda, const double* B, int64_t ldb, const double* beta, double* C,
    int64_t ldc) {
  static constinit Target<rocblas::rocblas_dsymm_64_t> target{rocblas_library, "cublasDsymm_v2_64",
      "rocblas_dsymm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasDsymv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDsymv(char /*uplo*/, int /*n*/, double /*alpha*/,
    const double* /*A*/, int /*lda*/, const double* /*x*/, int /*incx*/, double /*beta*/,
    double* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasDsymv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dsymv"};
  refused(refusal);
}

// cublasDsymv_v2 -> rocblas_dsymv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsymv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const double* alpha, const double* A, int lda, const double* x,
    int incx, const double* beta, double* y, int incy) {
  static constinit Target<rocblas::rocblas_dsymv_t> target{rocblas_library, "cublasDsymv_v2",
      "rocblas_dsymv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, A, lda, x, incx, beta,
      y, incy)));
}

// cublasDsymv_v2_64 -> rocblas_dsymv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsymv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const double* alpha, const double* A, int64_t lda,
    const double* x, int64_t incx, const double* beta, double* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_dsymv_64_t> target{rocblas_library, "cublasDsymv_v2_64",
      "rocblas_dsymv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, A, lda, x, incx, beta,
      y, incy)));
}

// cublasDsyr: unsupported
extern "C" CUDAWAY_EXPORT void cublasDsyr(char /*uplo*/, int /*n*/, double /*alpha*/,
    const double* /*x*/, int /*incx*/, double* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasDsyr",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dsyr"};
  refused(refusal);
}

// cublasDsyr2: unsupported
extern "C" CUDAWAY_EXPORT void cublasDsyr2(char /*uplo*/, int /*n*/, double /*alpha*/,
    const double* /*x*/, int /*incx*/, const double* /*y*/, int /*incy*/, double* /*A*/,
    int /*lda*/) {
  static constinit Refusal refusal{
      "cublasDsyr2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dsyr2"};
  refused(refusal);
}

// cublasDsyr2_v2 -> rocblas_dsyr2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyr2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const double* alpha, const double* x, int incx, const double* y,
    int incy, double* A, int lda) {
  static constinit Target<rocblas::rocblas_dsyr2_t> target{rocblas_library, "cublasDsyr2_v2",
      "rocblas_dsyr2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, y, incy, A,
      lda)));
}

// cublasDsyr2_v2_64 -> rocblas_dsyr2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyr2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const double* alpha, const double* x, int64_t incx,
    const double* y, int64_t incy, double* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_dsyr2_64_t> target{rocblas_library, "cublasDsyr2_v2_64",
      "rocblas_dsyr2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, y, incy, A,
      lda)));
}

// cublasDsyr2k: unsupported
extern "C" CUDAWAY_EXPORT void cublasDsyr2k(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    double /*alpha*/, const double* /*A*/, int /*lda*/, const double* /*B*/, int /*ldb*/,
    double /*beta*/, double* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasDsyr2k",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dsyr2k"};
  refused(refusal);
}

// cublasDsyr2k_v2 -> rocblas_dsyr2k
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyr2k_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double* alpha,
    const double* A, int lda, const double* B, int ldb, const double* beta, double* C, int ldc) {
  static constinit Target<rocblas::rocblas_dsyr2k_t> target{rocblas_library, "cublasDsyr2k_v2",
      "rocblas_dsyr2k"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasDsyr2k_v2_64 -> rocblas_dsyr2k_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyr2k_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double* alpha,
    const double* A, int64_t lda, const double* B, int64_t ldb, const double* beta, double* C,
    int64_t ldc) {
  static constinit Target<rocblas::rocblas_dsyr2k_64_t> target{rocblas_library,
      "cublasDsyr2k_v2_64", "rocblas_dsyr2k_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasDsyr_v2 -> rocblas_dsyr
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const double* alpha, const double* x, int incx, double* A, int lda) {
  static constinit Target<rocblas::rocblas_dsyr_t> target{rocblas_library, "cublasDsyr_v2",
      "rocblas_dsyr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, A, lda)));
}

// cublasDsyr_v2_64 -> rocblas_dsyr_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyr_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const double* alpha, const double* x, int64_t incx, double* A,
    int64_t lda) {
  static constinit Target<rocblas::rocblas_dsyr_64_t> target{rocblas_library, "cublasDsyr_v2_64",
      "rocblas_dsyr_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, A, lda)));
}

// cublasDsyrk: unsupported
extern "C" CUDAWAY_EXPORT void cublasDsyrk(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    double /*alpha*/, const double* /*A*/, int /*lda*/, double /*beta*/, double* /*C*/,
    int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasDsyrk",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dsyrk"};
  refused(refusal);
}

// cublasDsyrk_v2 -> rocblas_dsyrk
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyrk_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double* alpha,
    const double* A, int lda, const double* beta, double* C, int ldc) {
  static constinit Target<rocblas::rocblas_dsyrk_t> target{rocblas_library, "cublasDsyrk_v2",
      "rocblas_dsyrk"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda,
      beta, C, ldc)));
}

// cublasDsyrk_v2_64 -> rocblas_dsyrk_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyrk_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double* alpha,
    const double* A, int64_t lda, const double* beta, double* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_dsyrk_64_t> target{rocblas_library, "cublasDsyrk_v2_64",
      "rocblas_dsyrk_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda,
      beta, C, ldc)));
}

// cublasDsyrkx -> rocblas_dsyrkx
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyrkx(cublasHandle_t handle, cublasFillMode_t uplo,
    cublasOperation_t trans, int n, int k, const double* alpha, const double* A, int lda,
    const double* B, int ldb, const double* beta, double* C, int ldc) {
  static constinit Target<rocblas::rocblas_dsyrkx_t> target{rocblas_library, "cublasDsyrkx",
      "rocblas_dsyrkx"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasDsyrkx_64 -> rocblas_dsyrkx_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDsyrkx_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double* alpha,
    const double* A, int64_t lda, const double* B, int64_t ldb, const double* beta, double* C,
    int64_t ldc) {
  static constinit Target<rocblas::rocblas_dsyrkx_64_t> target{rocblas_library, "cublasDsyrkx_64",
      "rocblas_dsyrkx_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasDtbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDtbmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    int /*k*/, const double* /*A*/, int /*lda*/, double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDtbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dtbmv"};
  refused(refusal);
}

// cublasDtbmv_v2 -> rocblas_dtbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtbmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k,
    const double* A, int lda, double* x, int incx) {
  static constinit Target<rocblas::rocblas_dtbmv_t> target{rocblas_library, "cublasDtbmv_v2",
      "rocblas_dtbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k, A, lda,
      x, incx)));
}

// cublasDtbmv_v2_64 -> rocblas_dtbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtbmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k,
    const double* A, int64_t lda, double* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_dtbmv_64_t> target{rocblas_library, "cublasDtbmv_v2_64",
      "rocblas_dtbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k, A, lda,
      x, incx)));
}

// cublasDtbsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDtbsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    int /*k*/, const double* /*A*/, int /*lda*/, double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDtbsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dtbsv"};
  refused(refusal);
}

// cublasDtbsv_v2 -> rocblas_dtbsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtbsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k,
    const double* A, int lda, double* x, int incx) {
  static constinit Target<rocblas::rocblas_dtbsv_t> target{rocblas_library, "cublasDtbsv_v2",
      "rocblas_dtbsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k, A, lda,
      x, incx)));
}

// cublasDtbsv_v2_64 -> rocblas_dtbsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtbsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k,
    const double* A, int64_t lda, double* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_dtbsv_64_t> target{rocblas_library, "cublasDtbsv_v2_64",
      "rocblas_dtbsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k, A, lda,
      x, incx)));
}

// cublasDtpmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDtpmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const double* /*AP*/, double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDtpmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dtpmv"};
  refused(refusal);
}

// cublasDtpmv_v2 -> rocblas_dtpmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtpmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double* AP,
    double* x, int incx) {
  static constinit Target<rocblas::rocblas_dtpmv_t> target{rocblas_library, "cublasDtpmv_v2",
      "rocblas_dtpmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, AP, x,
      incx)));
}

// cublasDtpmv_v2_64 -> rocblas_dtpmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtpmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const double* AP, double* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_dtpmv_64_t> target{rocblas_library, "cublasDtpmv_v2_64",
      "rocblas_dtpmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, AP, x,
      incx)));
}

// cublasDtpsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDtpsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const double* /*AP*/, double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDtpsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dtpsv"};
  refused(refusal);
}

// cublasDtpsv_v2 -> rocblas_dtpsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtpsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double* AP,
    double* x, int incx) {
  static constinit Target<rocblas::rocblas_dtpsv_t> target{rocblas_library, "cublasDtpsv_v2",
      "rocblas_dtpsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, AP, x,
      incx)));
}

// cublasDtpsv_v2_64 -> rocblas_dtpsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtpsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const double* AP, double* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_dtpsv_64_t> target{rocblas_library, "cublasDtpsv_v2_64",
      "rocblas_dtpsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, AP, x,
      incx)));
}

// cublasDtpttr: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtpttr(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, int /*n*/, const double* /*AP*/, double* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasDtpttr",
      "rocBLAS does not convert between packed and full triangles"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDtrmm: unsupported
extern "C" CUDAWAY_EXPORT void cublasDtrmm(char /*side*/, char /*uplo*/, char /*transa*/,
    char /*diag*/, int /*m*/, int /*n*/, double /*alpha*/, const double* /*A*/, int /*lda*/,
    double* /*B*/, int /*ldb*/) {
  static constinit Refusal refusal{
      "cublasDtrmm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dtrmm"};
  refused(refusal);
}

// cublasDtrmm_v2 -> rocblas_dtrmm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrmm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const double* alpha, const double* A, int lda, const double* B, int ldb,
    double* C, int ldc) {
  static constinit Target<rocblas::rocblas_dtrmm_t> target{rocblas_library, "cublasDtrmm_v2",
      "rocblas_dtrmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb, C, ldc)));
}

// cublasDtrmm_v2_64 -> rocblas_dtrmm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrmm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const double* alpha, const double* A, int64_t lda, const double* B,
    int64_t ldb, double* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_dtrmm_64_t> target{rocblas_library, "cublasDtrmm_v2_64",
      "rocblas_dtrmm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb, C, ldc)));
}

// cublasDtrmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDtrmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const double* /*A*/, int /*lda*/, double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDtrmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dtrmv"};
  refused(refusal);
}

// cublasDtrmv_v2 -> rocblas_dtrmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double* A,
    int lda, double* x, int incx) {
  static constinit Target<rocblas::rocblas_dtrmv_t> target{rocblas_library, "cublasDtrmv_v2",
      "rocblas_dtrmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, A, lda, x,
      incx)));
}

// cublasDtrmv_v2_64 -> rocblas_dtrmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const double* A, int64_t lda, double* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_dtrmv_64_t> target{rocblas_library, "cublasDtrmv_v2_64",
      "rocblas_dtrmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, A, lda, x,
      incx)));
}

// cublasDtrsm: unsupported
extern "C" CUDAWAY_EXPORT void cublasDtrsm(char /*side*/, char /*uplo*/, char /*transa*/,
    char /*diag*/, int /*m*/, int /*n*/, double /*alpha*/, const double* /*A*/, int /*lda*/,
    double* /*B*/, int /*ldb*/) {
  static constinit Refusal refusal{
      "cublasDtrsm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dtrsm"};
  refused(refusal);
}

// cublasDtrsmBatched -> rocblas_dtrsm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrsmBatched(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const double* alpha, const double* const A[], int lda, double* const B[], int ldb,
    int batchCount) {
  static constinit Target<rocblas::rocblas_dtrsm_batched_t> target{rocblas_library,
      "cublasDtrsmBatched", "rocblas_dtrsm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb, batchCount)));
}

// cublasDtrsmBatched_64 -> rocblas_dtrsm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrsmBatched_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const double* alpha, const double* const A[], int64_t lda,
    double* const B[], int64_t ldb, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_dtrsm_batched_64_t> target{rocblas_library,
      "cublasDtrsmBatched_64", "rocblas_dtrsm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb, batchCount)));
}

// cublasDtrsm_v2 -> rocblas_dtrsm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrsm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const double* alpha, const double* A, int lda, double* B, int ldb) {
  static constinit Target<rocblas::rocblas_dtrsm_t> target{rocblas_library, "cublasDtrsm_v2",
      "rocblas_dtrsm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb)));
}

// cublasDtrsm_v2_64 -> rocblas_dtrsm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrsm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const double* alpha, const double* A, int64_t lda, double* B,
    int64_t ldb) {
  static constinit Target<rocblas::rocblas_dtrsm_64_t> target{rocblas_library, "cublasDtrsm_v2_64",
      "rocblas_dtrsm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb)));
}

// cublasDtrsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasDtrsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const double* /*A*/, int /*lda*/, double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDtrsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dtrsv"};
  refused(refusal);
}

// cublasDtrsv_v2 -> rocblas_dtrsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const double* A,
    int lda, double* x, int incx) {
  static constinit Target<rocblas::rocblas_dtrsv_t> target{rocblas_library, "cublasDtrsv_v2",
      "rocblas_dtrsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, A, lda, x,
      incx)));
}

// cublasDtrsv_v2_64 -> rocblas_dtrsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const double* A, int64_t lda, double* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_dtrsv_64_t> target{rocblas_library, "cublasDtrsv_v2_64",
      "rocblas_dtrsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, A, lda, x,
      incx)));
}

// cublasDtrttp: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDtrttp(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, int /*n*/, const double* /*A*/, int /*lda*/, double* /*AP*/) {
  static constinit Refusal refusal{
      "cublasDtrttp",
      "rocBLAS does not convert between packed and full triangles"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasDzasum: unsupported
extern "C" CUDAWAY_EXPORT double cublasDzasum(int /*n*/, const cuDoubleComplex* /*x*/,
    int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDzasum",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dzasum"};
  return refuse(refusal, double{});
}

// cublasDzasum_v2 -> rocblas_dzasum
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDzasum_v2(cublasHandle_t handle, int n,
    const cuDoubleComplex* x, int incx, double* result_) {
  static constinit Target<rocblas::rocblas_dzasum_t> target{rocblas_library, "cublasDzasum_v2",
      "rocblas_dzasum"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx, result_)));
}

// cublasDzasum_v2_64 -> rocblas_dzasum_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDzasum_v2_64(cublasHandle_t handle, int64_t n,
    const cuDoubleComplex* x, int64_t incx, double* result_) {
  static constinit Target<rocblas::rocblas_dzasum_64_t> target{rocblas_library,
      "cublasDzasum_v2_64", "rocblas_dzasum_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx, result_)));
}

// cublasDznrm2: unsupported
extern "C" CUDAWAY_EXPORT double cublasDznrm2(int /*n*/, const cuDoubleComplex* /*x*/,
    int /*incx*/) {
  static constinit Refusal refusal{
      "cublasDznrm2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_dznrm2"};
  return refuse(refusal, double{});
}

// cublasDznrm2_v2 -> rocblas_dznrm2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDznrm2_v2(cublasHandle_t handle, int n,
    const cuDoubleComplex* x, int incx, double* result_) {
  static constinit Target<rocblas::rocblas_dznrm2_t> target{rocblas_library, "cublasDznrm2_v2",
      "rocblas_dznrm2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx, result_)));
}

// cublasDznrm2_v2_64 -> rocblas_dznrm2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasDznrm2_v2_64(cublasHandle_t handle, int64_t n,
    const cuDoubleComplex* x, int64_t incx, double* result_) {
  static constinit Target<rocblas::rocblas_dznrm2_64_t> target{rocblas_library,
      "cublasDznrm2_v2_64", "rocblas_dznrm2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx, result_)));
}

// cublasFree: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasFree(void* /*devicePtr*/) {
  static constinit Refusal refusal{
      "cublasFree",
      "the v1 interface keeps one handle and one last error for the process, which an adapter "
      "has to do"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGemmBatchedEx -> rocblas_gemm_batched_ex, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGemmBatchedEx(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void* alpha,
    const void* const Aarray[], cudaDataType Atype, int lda, const void* const Barray[],
    cudaDataType Btype, int ldb, const void* beta, void* const Carray[], cudaDataType Ctype,
    int ldc, int batchCount, cublasComputeType_t computeType, cublasGemmAlgo_t algo) {
  return done("cublasGemmBatchedEx", adapters::gemm_batched_ex(handle, transa, transb, m, n, k,
      alpha, Aarray, Atype, lda, Barray, Btype, ldb, beta, Carray, Ctype, ldc, batchCount,
      computeType, algo));
}

// cublasGemmBatchedEx_64 -> rocblas_gemm_batched_ex_64, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGemmBatchedEx_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const void* alpha, const void* const Aarray[], cudaDataType Atype, int64_t lda,
    const void* const Barray[], cudaDataType Btype, int64_t ldb, const void* beta,
    void* const Carray[], cudaDataType Ctype, int64_t ldc, int64_t batchCount,
    cublasComputeType_t computeType, cublasGemmAlgo_t algo) {
  return done("cublasGemmBatchedEx_64", adapters::gemm_batched_ex(handle, transa, transb, m, n, k,
      alpha, Aarray, Atype, lda, Barray, Btype, ldb, beta, Carray, Ctype, ldc, batchCount,
      computeType, algo));
}

// cublasGemmEx -> rocblas_gemm_ex, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGemmEx(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void* alpha,
    const void* A, cudaDataType Atype, int lda, const void* B, cudaDataType Btype, int ldb,
    const void* beta, void* C, cudaDataType Ctype, int ldc, cublasComputeType_t computeType,
    cublasGemmAlgo_t algo) {
  return done("cublasGemmEx", adapters::gemm_ex(handle, transa, transb, m, n, k, alpha, A, Atype,
      lda, B, Btype, ldb, beta, C, Ctype, ldc, computeType, algo));
}

// cublasGemmEx_64 -> rocblas_gemm_ex_64, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGemmEx_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const void* alpha, const void* A, cudaDataType Atype, int64_t lda, const void* B,
    cudaDataType Btype, int64_t ldb, const void* beta, void* C, cudaDataType Ctype, int64_t ldc,
    cublasComputeType_t computeType, cublasGemmAlgo_t algo) {
  return done("cublasGemmEx_64", adapters::gemm_ex(handle, transa, transb, m, n, k, alpha, A, Atype,
      lda, B, Btype, ldb, beta, C, Ctype, ldc, computeType, algo));
}

// cublasGemmGroupedBatchedEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGemmGroupedBatchedEx(cublasHandle_t /*handle*/,
    const cublasOperation_t /*transa_array*/[], const cublasOperation_t /*transb_array*/[],
    const int /*m_array*/[], const int /*n_array*/[], const int /*k_array*/[],
    const void* /*alpha_array*/, const void* const /*Aarray*/[], cudaDataType_t /*Atype*/,
    const int /*lda_array*/[], const void* const /*Barray*/[], cudaDataType_t /*Btype*/,
    const int /*ldb_array*/[], const void* /*beta_array*/, void* const /*Carray*/[],
    cudaDataType_t /*Ctype*/, const int /*ldc_array*/[], int /*group_count*/,
    const int /*group_size*/[], cublasComputeType_t /*computeType*/) {
  static constinit Refusal refusal{
      "cublasGemmGroupedBatchedEx",
      "rocBLAS has no grouped products; an adapter could issue one batched product for each group"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGemmGroupedBatchedEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGemmGroupedBatchedEx_64(cublasHandle_t /*handle*/,
    const cublasOperation_t /*transa_array*/[], const cublasOperation_t /*transb_array*/[],
    const int64_t /*m_array*/[], const int64_t /*n_array*/[], const int64_t /*k_array*/[],
    const void* /*alpha_array*/, const void* const /*Aarray*/[], cudaDataType_t /*Atype*/,
    const int64_t /*lda_array*/[], const void* const /*Barray*/[], cudaDataType_t /*Btype*/,
    const int64_t /*ldb_array*/[], const void* /*beta_array*/, void* const /*Carray*/[],
    cudaDataType_t /*Ctype*/, const int64_t /*ldc_array*/[], int64_t /*group_count*/,
    const int64_t /*group_size*/[], cublasComputeType_t /*computeType*/) {
  static constinit Refusal refusal{
      "cublasGemmGroupedBatchedEx_64",
      "rocBLAS has no grouped products; an adapter could issue one batched product for each group"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGemmStridedBatchedEx -> rocblas_gemm_strided_batched_ex, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGemmStridedBatchedEx(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const void* alpha,
    const void* A, cudaDataType Atype, int lda, long long strideA, const void* B,
    cudaDataType Btype, int ldb, long long strideB, const void* beta, void* C, cudaDataType Ctype,
    int ldc, long long strideC, int batchCount, cublasComputeType_t computeType,
    cublasGemmAlgo_t algo) {
  return done("cublasGemmStridedBatchedEx", adapters::gemm_strided_batched_ex(handle, transa,
      transb, m, n, k, alpha, A, Atype, lda, strideA, B, Btype, ldb, strideB, beta, C, Ctype, ldc,
      strideC, batchCount, computeType, algo));
}

// cublasGemmStridedBatchedEx_64 -> rocblas_gemm_strided_batched_ex_64, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGemmStridedBatchedEx_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const void* alpha, const void* A, cudaDataType Atype, int64_t lda, long long strideA,
    const void* B, cudaDataType Btype, int64_t ldb, long long strideB, const void* beta, void* C,
    cudaDataType Ctype, int64_t ldc, long long strideC, int64_t batchCount,
    cublasComputeType_t computeType, cublasGemmAlgo_t algo) {
  return done("cublasGemmStridedBatchedEx_64", adapters::gemm_strided_batched_ex(handle, transa,
      transb, m, n, k, alpha, A, Atype, lda, strideA, B, Btype, ldb, strideB, beta, C, Ctype, ldc,
      strideC, batchCount, computeType, algo));
}

// cublasGetAtomicsMode -> rocblas_get_atomics_mode
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetAtomicsMode(cublasHandle_t handle,
    cublasAtomicsMode_t* mode) {
  static constinit Target<rocblas::rocblas_get_atomics_mode_t> target{rocblas_library,
      "cublasGetAtomicsMode", "rocblas_get_atomics_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle,
      pass<rocblas::rocblas_atomics_mode*>(mode))));
}

// cublasGetBackdoor: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetBackdoor() {
  static constinit Refusal refusal{
      "cublasGetBackdoor",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGetCudartVersion, by hand
extern "C" CUDAWAY_EXPORT size_t cublasGetCudartVersion() {
  return done("cublasGetCudartVersion", adapters::cudart_version());
}

// cublasGetEmulationStrategy: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetEmulationStrategy(cublasHandle_t /*handle*/,
    cublasEmulationStrategy_t* /*emulationStrategy*/) {
  static constinit Refusal refusal{
      "cublasGetEmulationStrategy",
      "rocBLAS does not emulate a precision with products of a lower one"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGetEnvironmentMode: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetEnvironmentMode() {
  static constinit Refusal refusal{
      "cublasGetEnvironmentMode",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGetError: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetError() {
  static constinit Refusal refusal{
      "cublasGetError",
      "the v1 interface keeps one handle and one last error for the process, which an adapter "
      "has to do"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGetLoggerCallback: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetLoggerCallback(
    cublasLogCallback* /*userCallback*/) {
  static constinit Refusal refusal{
      "cublasGetLoggerCallback",
      "rocBLAS logs as its environment variables say and calls nobody back"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGetMathMode -> rocblas_get_math_mode
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetMathMode(cublasHandle_t handle,
    cublasMath_t* mode) {
  static constinit Target<rocblas::rocblas_get_math_mode_t> target{rocblas_library,
      "cublasGetMathMode", "rocblas_get_math_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_math_mode_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (mode == nullptr) {
    return reject(target, "mode", nullptr, CUBLAS_STATUS_INVALID_VALUE);
  }
  const auto status = translate(call(to_handle, &to_mode));
  if (status != CUBLAS_STATUS_SUCCESS) {
    return done(target.function, status);
  }
  if (!convert_back(to_mode, *mode)) {
    return reject_answer(target, "mode", to_mode, CUBLAS_STATUS_INTERNAL_ERROR);
  }
  return done(target.function, status);
}

// cublasGetMatrix -> rocblas_get_matrix
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetMatrix(int rows, int cols, int elemSize,
    const void* A, int lda, void* B, int ldb) {
  static constinit Target<rocblas::rocblas_get_matrix_t> target{rocblas_library, "cublasGetMatrix",
      "rocblas_get_matrix"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(rows, cols, elemSize, A, lda, B, ldb)));
}

// cublasGetMatrixAsync -> rocblas_get_matrix_async
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetMatrixAsync(int rows, int cols, int elemSize,
    const void* A, int lda, void* B, int ldb, cudaStream_t stream) {
  static constinit Target<rocblas::rocblas_get_matrix_async_t> target{rocblas_library,
      "cublasGetMatrixAsync", "rocblas_get_matrix_async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(rows, cols, elemSize, A, lda, B, ldb,
      as_stream<rocblas::hipStream_t>(stream))));
}

// cublasGetMatrixAsync_64 -> rocblas_get_matrix_async_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetMatrixAsync_64(int64_t rows, int64_t cols,
    int64_t elemSize, const void* A, int64_t lda, void* B, int64_t ldb, cudaStream_t stream) {
  static constinit Target<rocblas::rocblas_get_matrix_async_64_t> target{rocblas_library,
      "cublasGetMatrixAsync_64", "rocblas_get_matrix_async_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(rows, cols, elemSize, A, lda, B, ldb,
      as_stream<rocblas::hipStream_t>(stream))));
}

// cublasGetMatrix_64 -> rocblas_get_matrix_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetMatrix_64(int64_t rows, int64_t cols,
    int64_t elemSize, const void* A, int64_t lda, void* B, int64_t ldb) {
  static constinit Target<rocblas::rocblas_get_matrix_64_t> target{rocblas_library,
      "cublasGetMatrix_64", "rocblas_get_matrix_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(rows, cols, elemSize, A, lda, B, ldb)));
}

// cublasGetPointerMode_v2 -> rocblas_get_pointer_mode
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetPointerMode_v2(cublasHandle_t handle,
    cublasPointerMode_t* mode) {
  static constinit Target<rocblas::rocblas_get_pointer_mode_t> target{rocblas_library,
      "cublasGetPointerMode_v2", "rocblas_get_pointer_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle,
      pass<rocblas::rocblas_pointer_mode*>(mode))));
}

// cublasGetProperty, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetProperty(libraryPropertyType type, int* value) {
  return done("cublasGetProperty", adapters::property(type, value));
}

// cublasGetSmCountTarget: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetSmCountTarget(cublasHandle_t /*handle*/,
    int* /*smCountTarget*/) {
  static constinit Refusal refusal{
      "cublasGetSmCountTarget",
      "rocBLAS cannot be held to a number of compute units"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGetStatusName, by hand
extern "C" CUDAWAY_EXPORT const char* cublasGetStatusName(cublasStatus_t status_) {
  return done("cublasGetStatusName", adapters::status_name(status_));
}

// cublasGetStatusString, by hand
extern "C" CUDAWAY_EXPORT const char* cublasGetStatusString(cublasStatus_t status_) {
  return done("cublasGetStatusString", adapters::status_string(status_));
}

// cublasGetStream_v2 -> rocblas_get_stream
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetStream_v2(cublasHandle_t handle,
    cudaStream_t* streamId) {
  static constinit Target<rocblas::rocblas_get_stream_t> target{rocblas_library,
      "cublasGetStream_v2", "rocblas_get_stream"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, pass<rocblas::hipStream_t*>(streamId))));
}

// cublasGetVector -> rocblas_get_vector
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetVector(int n, int elemSize, const void* x,
    int incx, void* y, int incy) {
  static constinit Target<rocblas::rocblas_get_vector_t> target{rocblas_library, "cublasGetVector",
      "rocblas_get_vector"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(n, elemSize, x, incx, y, incy)));
}

// cublasGetVectorAsync -> rocblas_get_vector_async
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetVectorAsync(int n, int elemSize,
    const void* devicePtr, int incx, void* hostPtr, int incy, cudaStream_t stream) {
  static constinit Target<rocblas::rocblas_get_vector_async_t> target{rocblas_library,
      "cublasGetVectorAsync", "rocblas_get_vector_async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(n, elemSize, devicePtr, incx, hostPtr, incy,
      as_stream<rocblas::hipStream_t>(stream))));
}

// cublasGetVectorAsync_64 -> rocblas_get_vector_async_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetVectorAsync_64(int64_t n, int64_t elemSize,
    const void* devicePtr, int64_t incx, void* hostPtr, int64_t incy, cudaStream_t stream) {
  static constinit Target<rocblas::rocblas_get_vector_async_64_t> target{rocblas_library,
      "cublasGetVectorAsync_64", "rocblas_get_vector_async_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(n, elemSize, devicePtr, incx, hostPtr, incy,
      as_stream<rocblas::hipStream_t>(stream))));
}

// cublasGetVector_64 -> rocblas_get_vector_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetVector_64(int64_t n, int64_t elemSize,
    const void* x, int64_t incx, void* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_get_vector_64_t> target{rocblas_library,
      "cublasGetVector_64", "rocblas_get_vector_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(n, elemSize, x, incx, y, incy)));
}

// cublasGetVersion: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetVersion(int* /*version*/) {
  static constinit Refusal refusal{
      "cublasGetVersion",
      "the v1 interface keeps one handle and one last error for the process, which an adapter "
      "has to do"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasGetVersion_v2, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasGetVersion_v2(cublasHandle_t handle, int* version) {
  return done("cublasGetVersion_v2", adapters::version(handle, version));
}

// cublasHSHgemvBatched -> rocblas_hshgemv_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHSHgemvBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const __half* const Aarray[],
    int lda, const __half* const xarray[], int incx, const float* beta, __half* const yarray[],
    int incy, int batchCount) {
  static constinit Target<rocblas::rocblas_hshgemv_batched_t> target{rocblas_library,
      "cublasHSHgemvBatched", "rocblas_hshgemv_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_half* const*>(Aarray), lda,
      pass<const rocblas::rocblas_half* const*>(xarray), incx, beta,
      pass<rocblas::rocblas_half* const*>(yarray), incy, batchCount)));
}

// cublasHSHgemvBatched_64 -> rocblas_hshgemv_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHSHgemvBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha, const __half* const Aarray[],
    int64_t lda, const __half* const xarray[], int64_t incx, const float* beta,
    __half* const yarray[], int64_t incy, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_hshgemv_batched_64_t> target{rocblas_library,
      "cublasHSHgemvBatched_64", "rocblas_hshgemv_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_half* const*>(Aarray), lda,
      pass<const rocblas::rocblas_half* const*>(xarray), incx, beta,
      pass<rocblas::rocblas_half* const*>(yarray), incy, batchCount)));
}

// cublasHSHgemvStridedBatched -> rocblas_hshgemv_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHSHgemvStridedBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const __half* A, int lda,
    long long strideA, const __half* x, int incx, long long stridex, const float* beta, __half* y,
    int incy, long long stridey, int batchCount) {
  static constinit Target<rocblas::rocblas_hshgemv_strided_batched_t> target{rocblas_library,
      "cublasHSHgemvStridedBatched", "rocblas_hshgemv_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_half*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_half*>(x), incx, pass<rocblas::rocblas_stride>(stridex), beta,
      pass<rocblas::rocblas_half*>(y), incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasHSHgemvStridedBatched_64 -> rocblas_hshgemv_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHSHgemvStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha, const __half* A, int64_t lda,
    long long strideA, const __half* x, int64_t incx, long long stridex, const float* beta,
    __half* y, int64_t incy, long long stridey, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_hshgemv_strided_batched_64_t> target{rocblas_library,
      "cublasHSHgemvStridedBatched_64", "rocblas_hshgemv_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_half*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_half*>(x), incx, pass<rocblas::rocblas_stride>(stridex), beta,
      pass<rocblas::rocblas_half*>(y), incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasHSSgemvBatched -> rocblas_hssgemv_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHSSgemvBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const __half* const Aarray[],
    int lda, const __half* const xarray[], int incx, const float* beta, float* const yarray[],
    int incy, int batchCount) {
  static constinit Target<rocblas::rocblas_hssgemv_batched_t> target{rocblas_library,
      "cublasHSSgemvBatched", "rocblas_hssgemv_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_half* const*>(Aarray), lda,
      pass<const rocblas::rocblas_half* const*>(xarray), incx, beta, yarray, incy, batchCount)));
}

// cublasHSSgemvBatched_64 -> rocblas_hssgemv_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHSSgemvBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha, const __half* const Aarray[],
    int64_t lda, const __half* const xarray[], int64_t incx, const float* beta,
    float* const yarray[], int64_t incy, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_hssgemv_batched_64_t> target{rocblas_library,
      "cublasHSSgemvBatched_64", "rocblas_hssgemv_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_half* const*>(Aarray), lda,
      pass<const rocblas::rocblas_half* const*>(xarray), incx, beta, yarray, incy, batchCount)));
}

// cublasHSSgemvStridedBatched -> rocblas_hssgemv_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHSSgemvStridedBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const __half* A, int lda,
    long long strideA, const __half* x, int incx, long long stridex, const float* beta, float* y,
    int incy, long long stridey, int batchCount) {
  static constinit Target<rocblas::rocblas_hssgemv_strided_batched_t> target{rocblas_library,
      "cublasHSSgemvStridedBatched", "rocblas_hssgemv_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_half*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_half*>(x), incx, pass<rocblas::rocblas_stride>(stridex), beta, y,
      incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasHSSgemvStridedBatched_64 -> rocblas_hssgemv_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHSSgemvStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha, const __half* A, int64_t lda,
    long long strideA, const __half* x, int64_t incx, long long stridex, const float* beta,
    float* y, int64_t incy, long long stridey, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_hssgemv_strided_batched_64_t> target{rocblas_library,
      "cublasHSSgemvStridedBatched_64", "rocblas_hssgemv_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_half*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_half*>(x), incx, pass<rocblas::rocblas_stride>(stridex), beta, y,
      incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasHgemm -> rocblas_hgemm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHgemm(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half* alpha,
    const __half* A, int lda, const __half* B, int ldb, const __half* beta, __half* C, int ldc) {
  static constinit Target<rocblas::rocblas_hgemm_t> target{rocblas_library, "cublasHgemm",
      "rocblas_hgemm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_half*>(alpha), pass<const rocblas::rocblas_half*>(A), lda,
      pass<const rocblas::rocblas_half*>(B), ldb, pass<const rocblas::rocblas_half*>(beta),
      pass<rocblas::rocblas_half*>(C), ldc)));
}

// cublasHgemmBatched -> rocblas_hgemm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHgemmBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half* alpha,
    const __half* const Aarray[], int lda, const __half* const Barray[], int ldb,
    const __half* beta, __half* const Carray[], int ldc, int batchCount) {
  static constinit Target<rocblas::rocblas_hgemm_batched_t> target{rocblas_library,
      "cublasHgemmBatched", "rocblas_hgemm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_half*>(alpha), pass<const rocblas::rocblas_half* const*>(Aarray),
      lda, pass<const rocblas::rocblas_half* const*>(Barray), ldb,
      pass<const rocblas::rocblas_half*>(beta), pass<rocblas::rocblas_half* const*>(Carray), ldc,
      batchCount)));
}

// cublasHgemmBatched_64 -> rocblas_hgemm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHgemmBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const __half* alpha, const __half* const Aarray[], int64_t lda, const __half* const Barray[],
    int64_t ldb, const __half* beta, __half* const Carray[], int64_t ldc, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_hgemm_batched_64_t> target{rocblas_library,
      "cublasHgemmBatched_64", "rocblas_hgemm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_half*>(alpha), pass<const rocblas::rocblas_half* const*>(Aarray),
      lda, pass<const rocblas::rocblas_half* const*>(Barray), ldb,
      pass<const rocblas::rocblas_half*>(beta), pass<rocblas::rocblas_half* const*>(Carray), ldc,
      batchCount)));
}

// cublasHgemmStridedBatched -> rocblas_hgemm_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHgemmStridedBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const __half* alpha,
    const __half* A, int lda, long long strideA, const __half* B, int ldb, long long strideB,
    const __half* beta, __half* C, int ldc, long long strideC, int batchCount) {
  static constinit Target<rocblas::rocblas_hgemm_strided_batched_t> target{rocblas_library,
      "cublasHgemmStridedBatched", "rocblas_hgemm_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_half*>(alpha), pass<const rocblas::rocblas_half*>(A), lda,
      pass<rocblas::rocblas_stride>(strideA), pass<const rocblas::rocblas_half*>(B), ldb,
      pass<rocblas::rocblas_stride>(strideB), pass<const rocblas::rocblas_half*>(beta),
      pass<rocblas::rocblas_half*>(C), ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasHgemmStridedBatched_64 -> rocblas_hgemm_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHgemmStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const __half* alpha, const __half* A, int64_t lda, long long strideA, const __half* B,
    int64_t ldb, long long strideB, const __half* beta, __half* C, int64_t ldc, long long strideC,
    int64_t batchCount) {
  static constinit Target<rocblas::rocblas_hgemm_strided_batched_64_t> target{rocblas_library,
      "cublasHgemmStridedBatched_64", "rocblas_hgemm_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_half*>(alpha), pass<const rocblas::rocblas_half*>(A), lda,
      pass<rocblas::rocblas_stride>(strideA), pass<const rocblas::rocblas_half*>(B), ldb,
      pass<rocblas::rocblas_stride>(strideB), pass<const rocblas::rocblas_half*>(beta),
      pass<rocblas::rocblas_half*>(C), ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasHgemm_64 -> rocblas_hgemm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasHgemm_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const __half* alpha, const __half* A, int64_t lda, const __half* B, int64_t ldb,
    const __half* beta, __half* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_hgemm_64_t> target{rocblas_library, "cublasHgemm_64",
      "rocblas_hgemm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_half*>(alpha), pass<const rocblas::rocblas_half*>(A), lda,
      pass<const rocblas::rocblas_half*>(B), ldb, pass<const rocblas::rocblas_half*>(beta),
      pass<rocblas::rocblas_half*>(C), ldc)));
}

// cublasIamaxEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIamaxEx(cublasHandle_t /*handle*/, int /*n*/,
    const void* /*x*/, cudaDataType /*xType*/, int /*incx*/, int* /*result_*/) {
  static constinit Refusal refusal{
      "cublasIamaxEx",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasIamaxEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIamaxEx_64(cublasHandle_t /*handle*/, int64_t /*n*/,
    const void* /*x*/, cudaDataType /*xType*/, int64_t /*incx*/, int64_t* /*result_*/) {
  static constinit Refusal refusal{
      "cublasIamaxEx_64",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasIaminEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIaminEx(cublasHandle_t /*handle*/, int /*n*/,
    const void* /*x*/, cudaDataType /*xType*/, int /*incx*/, int* /*result_*/) {
  static constinit Refusal refusal{
      "cublasIaminEx",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasIaminEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIaminEx_64(cublasHandle_t /*handle*/, int64_t /*n*/,
    const void* /*x*/, cudaDataType /*xType*/, int64_t /*incx*/, int64_t* /*result_*/) {
  static constinit Refusal refusal{
      "cublasIaminEx_64",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasIcamax: unsupported
extern "C" CUDAWAY_EXPORT int cublasIcamax(int /*n*/, const cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasIcamax",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_icamax"};
  return refuse(refusal, int{});
}

// cublasIcamax_v2 -> rocblas_icamax
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIcamax_v2(cublasHandle_t handle, int n,
    const cuComplex* x, int incx, int* result_) {
  static constinit Target<rocblas::rocblas_icamax_t> target{rocblas_library, "cublasIcamax_v2",
      "rocblas_icamax"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx, result_)));
}

// cublasIcamax_v2_64 -> rocblas_icamax_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIcamax_v2_64(cublasHandle_t handle, int64_t n,
    const cuComplex* x, int64_t incx, int64_t* result_) {
  static constinit Target<rocblas::rocblas_icamax_64_t> target{rocblas_library,
      "cublasIcamax_v2_64", "rocblas_icamax_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx, result_)));
}

// cublasIcamin: unsupported
extern "C" CUDAWAY_EXPORT int cublasIcamin(int /*n*/, const cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasIcamin",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_icamin"};
  return refuse(refusal, int{});
}

// cublasIcamin_v2 -> rocblas_icamin
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIcamin_v2(cublasHandle_t handle, int n,
    const cuComplex* x, int incx, int* result_) {
  static constinit Target<rocblas::rocblas_icamin_t> target{rocblas_library, "cublasIcamin_v2",
      "rocblas_icamin"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx, result_)));
}

// cublasIcamin_v2_64 -> rocblas_icamin_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIcamin_v2_64(cublasHandle_t handle, int64_t n,
    const cuComplex* x, int64_t incx, int64_t* result_) {
  static constinit Target<rocblas::rocblas_icamin_64_t> target{rocblas_library,
      "cublasIcamin_v2_64", "rocblas_icamin_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx, result_)));
}

// cublasIdamax: unsupported
extern "C" CUDAWAY_EXPORT int cublasIdamax(int /*n*/, const double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasIdamax",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_idamax"};
  return refuse(refusal, int{});
}

// cublasIdamax_v2 -> rocblas_idamax
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIdamax_v2(cublasHandle_t handle, int n,
    const double* x, int incx, int* result_) {
  static constinit Target<rocblas::rocblas_idamax_t> target{rocblas_library, "cublasIdamax_v2",
      "rocblas_idamax"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasIdamax_v2_64 -> rocblas_idamax_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIdamax_v2_64(cublasHandle_t handle, int64_t n,
    const double* x, int64_t incx, int64_t* result_) {
  static constinit Target<rocblas::rocblas_idamax_64_t> target{rocblas_library,
      "cublasIdamax_v2_64", "rocblas_idamax_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasIdamin: unsupported
extern "C" CUDAWAY_EXPORT int cublasIdamin(int /*n*/, const double* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasIdamin",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_idamin"};
  return refuse(refusal, int{});
}

// cublasIdamin_v2 -> rocblas_idamin
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIdamin_v2(cublasHandle_t handle, int n,
    const double* x, int incx, int* result_) {
  static constinit Target<rocblas::rocblas_idamin_t> target{rocblas_library, "cublasIdamin_v2",
      "rocblas_idamin"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasIdamin_v2_64 -> rocblas_idamin_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIdamin_v2_64(cublasHandle_t handle, int64_t n,
    const double* x, int64_t incx, int64_t* result_) {
  static constinit Target<rocblas::rocblas_idamin_64_t> target{rocblas_library,
      "cublasIdamin_v2_64", "rocblas_idamin_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasInit: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasInit() {
  static constinit Refusal refusal{
      "cublasInit",
      "the v1 interface keeps one handle and one last error for the process, which an adapter "
      "has to do"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasIsamax: unsupported
extern "C" CUDAWAY_EXPORT int cublasIsamax(int /*n*/, const float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasIsamax",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_isamax"};
  return refuse(refusal, int{});
}

// cublasIsamax_v2 -> rocblas_isamax
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIsamax_v2(cublasHandle_t handle, int n,
    const float* x, int incx, int* result_) {
  static constinit Target<rocblas::rocblas_isamax_t> target{rocblas_library, "cublasIsamax_v2",
      "rocblas_isamax"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasIsamax_v2_64 -> rocblas_isamax_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIsamax_v2_64(cublasHandle_t handle, int64_t n,
    const float* x, int64_t incx, int64_t* result_) {
  static constinit Target<rocblas::rocblas_isamax_64_t> target{rocblas_library,
      "cublasIsamax_v2_64", "rocblas_isamax_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasIsamin: unsupported
extern "C" CUDAWAY_EXPORT int cublasIsamin(int /*n*/, const float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasIsamin",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_isamin"};
  return refuse(refusal, int{});
}

// cublasIsamin_v2 -> rocblas_isamin
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIsamin_v2(cublasHandle_t handle, int n,
    const float* x, int incx, int* result_) {
  static constinit Target<rocblas::rocblas_isamin_t> target{rocblas_library, "cublasIsamin_v2",
      "rocblas_isamin"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasIsamin_v2_64 -> rocblas_isamin_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIsamin_v2_64(cublasHandle_t handle, int64_t n,
    const float* x, int64_t incx, int64_t* result_) {
  static constinit Target<rocblas::rocblas_isamin_64_t> target{rocblas_library,
      "cublasIsamin_v2_64", "rocblas_isamin_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasIzamax: unsupported
extern "C" CUDAWAY_EXPORT int cublasIzamax(int /*n*/, const cuDoubleComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasIzamax",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_izamax"};
  return refuse(refusal, int{});
}

// cublasIzamax_v2 -> rocblas_izamax
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIzamax_v2(cublasHandle_t handle, int n,
    const cuDoubleComplex* x, int incx, int* result_) {
  static constinit Target<rocblas::rocblas_izamax_t> target{rocblas_library, "cublasIzamax_v2",
      "rocblas_izamax"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx, result_)));
}

// cublasIzamax_v2_64 -> rocblas_izamax_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIzamax_v2_64(cublasHandle_t handle, int64_t n,
    const cuDoubleComplex* x, int64_t incx, int64_t* result_) {
  static constinit Target<rocblas::rocblas_izamax_64_t> target{rocblas_library,
      "cublasIzamax_v2_64", "rocblas_izamax_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx, result_)));
}

// cublasIzamin: unsupported
extern "C" CUDAWAY_EXPORT int cublasIzamin(int /*n*/, const cuDoubleComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasIzamin",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_izamin"};
  return refuse(refusal, int{});
}

// cublasIzamin_v2 -> rocblas_izamin
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIzamin_v2(cublasHandle_t handle, int n,
    const cuDoubleComplex* x, int incx, int* result_) {
  static constinit Target<rocblas::rocblas_izamin_t> target{rocblas_library, "cublasIzamin_v2",
      "rocblas_izamin"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx, result_)));
}

// cublasIzamin_v2_64 -> rocblas_izamin_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasIzamin_v2_64(cublasHandle_t handle, int64_t n,
    const cuDoubleComplex* x, int64_t incx, int64_t* result_) {
  static constinit Target<rocblas::rocblas_izamin_64_t> target{rocblas_library,
      "cublasIzamin_v2_64", "rocblas_izamin_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx, result_)));
}

// cublasLoggerConfigure: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasLoggerConfigure(int /*logIsOn*/, int /*logToStdOut*/,
    int /*logToStdErr*/, const char* /*logFileName*/) {
  static constinit Refusal refusal{
      "cublasLoggerConfigure",
      "rocBLAS logs as its environment variables say and calls nobody back"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasNrm2Ex -> rocblas_nrm2_ex
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasNrm2Ex(cublasHandle_t handle, int n, const void* x,
    cudaDataType xType, int incx, void* result_, cudaDataType resultType,
    cudaDataType executionType) {
  static constinit Target<rocblas::rocblas_nrm2_ex_t> target{rocblas_library, "cublasNrm2Ex",
      "rocblas_nrm2_ex"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_resultType{};
  rocblas::rocblas_datatype_ to_executionType{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(resultType, to_resultType)) {
    return reject(target, "resultType", resultType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executionType, to_executionType)) {
    return reject(target, "executionType", executionType, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, x, to_xType, incx, result_,
      to_resultType, to_executionType)));
}

// cublasNrm2Ex_64 -> rocblas_nrm2_ex_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasNrm2Ex_64(cublasHandle_t handle, int64_t n,
    const void* x, cudaDataType xType, int64_t incx, void* result_, cudaDataType resultType,
    cudaDataType executionType) {
  static constinit Target<rocblas::rocblas_nrm2_ex_64_t> target{rocblas_library, "cublasNrm2Ex_64",
      "rocblas_nrm2_ex_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_resultType{};
  rocblas::rocblas_datatype_ to_executionType{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(resultType, to_resultType)) {
    return reject(target, "resultType", resultType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executionType, to_executionType)) {
    return reject(target, "executionType", executionType, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, x, to_xType, incx, result_,
      to_resultType, to_executionType)));
}

// cublasRotEx -> rocblas_rot_ex
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasRotEx(cublasHandle_t handle, int n, void* x,
    cudaDataType xType, int incx, void* y, cudaDataType yType, int incy, const void* c,
    const void* s, cudaDataType csType, cudaDataType executiontype) {
  static constinit Target<rocblas::rocblas_rot_ex_t> target{rocblas_library, "cublasRotEx",
      "rocblas_rot_ex"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_yType{};
  rocblas::rocblas_datatype_ to_csType{};
  rocblas::rocblas_datatype_ to_executiontype{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(yType, to_yType)) {
    return reject(target, "yType", yType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(csType, to_csType)) {
    return reject(target, "csType", csType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executiontype, to_executiontype)) {
    return reject(target, "executiontype", executiontype, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, x, to_xType, incx, y, to_yType, incy, c,
      s, to_csType, to_executiontype)));
}

// cublasRotEx_64 -> rocblas_rot_ex_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasRotEx_64(cublasHandle_t handle, int64_t n, void* x,
    cudaDataType xType, int64_t incx, void* y, cudaDataType yType, int64_t incy, const void* c,
    const void* s, cudaDataType csType, cudaDataType executiontype) {
  static constinit Target<rocblas::rocblas_rot_ex_64_t> target{rocblas_library, "cublasRotEx_64",
      "rocblas_rot_ex_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_yType{};
  rocblas::rocblas_datatype_ to_csType{};
  rocblas::rocblas_datatype_ to_executiontype{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(yType, to_yType)) {
    return reject(target, "yType", yType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(csType, to_csType)) {
    return reject(target, "csType", csType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executiontype, to_executiontype)) {
    return reject(target, "executiontype", executiontype, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, x, to_xType, incx, y, to_yType, incy, c,
      s, to_csType, to_executiontype)));
}

// cublasRotgEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasRotgEx(cublasHandle_t /*handle*/, void* /*a*/,
    void* /*b*/, cudaDataType /*abType*/, void* /*c*/, void* /*s*/, cudaDataType /*csType*/,
    cudaDataType /*executiontype*/) {
  static constinit Refusal refusal{
      "cublasRotgEx",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasRotmEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasRotmEx(cublasHandle_t /*handle*/, int /*n*/,
    void* /*x*/, cudaDataType /*xType*/, int /*incx*/, void* /*y*/, cudaDataType /*yType*/,
    int /*incy*/, const void* /*param*/, cudaDataType /*paramType*/,
    cudaDataType /*executiontype*/) {
  static constinit Refusal refusal{
      "cublasRotmEx",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasRotmEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasRotmEx_64(cublasHandle_t /*handle*/, int64_t /*n*/,
    void* /*x*/, cudaDataType /*xType*/, int64_t /*incx*/, void* /*y*/, cudaDataType /*yType*/,
    int64_t /*incy*/, const void* /*param*/, cudaDataType /*paramType*/,
    cudaDataType /*executiontype*/) {
  static constinit Refusal refusal{
      "cublasRotmEx_64",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasRotmgEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasRotmgEx(cublasHandle_t /*handle*/, void* /*d1*/,
    cudaDataType /*d1Type*/, void* /*d2*/, cudaDataType /*d2Type*/, void* /*x1*/,
    cudaDataType /*x1Type*/, const void* /*y1*/, cudaDataType /*y1Type*/, void* /*param*/,
    cudaDataType /*paramType*/, cudaDataType /*executiontype*/) {
  static constinit Refusal refusal{
      "cublasRotmgEx",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSasum: unsupported
extern "C" CUDAWAY_EXPORT float cublasSasum(int /*n*/, const float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasSasum",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sasum"};
  return refuse(refusal, float{});
}

// cublasSasum_v2 -> rocblas_sasum
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSasum_v2(cublasHandle_t handle, int n,
    const float* x, int incx, float* result_) {
  static constinit Target<rocblas::rocblas_sasum_t> target{rocblas_library, "cublasSasum_v2",
      "rocblas_sasum"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasSasum_v2_64 -> rocblas_sasum_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSasum_v2_64(cublasHandle_t handle, int64_t n,
    const float* x, int64_t incx, float* result_) {
  static constinit Target<rocblas::rocblas_sasum_64_t> target{rocblas_library, "cublasSasum_v2_64",
      "rocblas_sasum_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasSaxpy: unsupported
extern "C" CUDAWAY_EXPORT void cublasSaxpy(int /*n*/, float /*alpha*/, const float* /*x*/,
    int /*incx*/, float* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasSaxpy",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_saxpy"};
  refused(refusal);
}

// cublasSaxpy_v2 -> rocblas_saxpy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSaxpy_v2(cublasHandle_t handle, int n,
    const float* alpha, const float* x, int incx, float* y, int incy) {
  static constinit Target<rocblas::rocblas_saxpy_t> target{rocblas_library, "cublasSaxpy_v2",
      "rocblas_saxpy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha, x, incx, y, incy)));
}

// cublasSaxpy_v2_64 -> rocblas_saxpy_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSaxpy_v2_64(cublasHandle_t handle, int64_t n,
    const float* alpha, const float* x, int64_t incx, float* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_saxpy_64_t> target{rocblas_library, "cublasSaxpy_v2_64",
      "rocblas_saxpy_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha, x, incx, y, incy)));
}

// cublasSbdmm: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSbdmm() {
  static constinit Refusal refusal{"cublasSbdmm", "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasScalEx -> rocblas_scal_ex
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasScalEx(cublasHandle_t handle, int n,
    const void* alpha, cudaDataType alphaType, void* x, cudaDataType xType, int incx,
    cudaDataType executionType) {
  static constinit Target<rocblas::rocblas_scal_ex_t> target{rocblas_library, "cublasScalEx",
      "rocblas_scal_ex"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_alphaType{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_executionType{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(alphaType, to_alphaType)) {
    return reject(target, "alphaType", alphaType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executionType, to_executionType)) {
    return reject(target, "executionType", executionType, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, alpha, to_alphaType, x, to_xType, incx,
      to_executionType)));
}

// cublasScalEx_64 -> rocblas_scal_ex_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasScalEx_64(cublasHandle_t handle, int64_t n,
    const void* alpha, cudaDataType alphaType, void* x, cudaDataType xType, int64_t incx,
    cudaDataType executionType) {
  static constinit Target<rocblas::rocblas_scal_ex_64_t> target{rocblas_library, "cublasScalEx_64",
      "rocblas_scal_ex_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_datatype_ to_alphaType{};
  rocblas::rocblas_datatype_ to_xType{};
  rocblas::rocblas_datatype_ to_executionType{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(alphaType, to_alphaType)) {
    return reject(target, "alphaType", alphaType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(xType, to_xType)) {
    return reject(target, "xType", xType, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(executionType, to_executionType)) {
    return reject(target, "executionType", executionType, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, n, alpha, to_alphaType, x, to_xType, incx,
      to_executionType)));
}

// cublasScasum: unsupported
extern "C" CUDAWAY_EXPORT float cublasScasum(int /*n*/, const cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasScasum",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_scasum"};
  return refuse(refusal, float{});
}

// cublasScasum_v2 -> rocblas_scasum
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasScasum_v2(cublasHandle_t handle, int n,
    const cuComplex* x, int incx, float* result_) {
  static constinit Target<rocblas::rocblas_scasum_t> target{rocblas_library, "cublasScasum_v2",
      "rocblas_scasum"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx, result_)));
}

// cublasScasum_v2_64 -> rocblas_scasum_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasScasum_v2_64(cublasHandle_t handle, int64_t n,
    const cuComplex* x, int64_t incx, float* result_) {
  static constinit Target<rocblas::rocblas_scasum_64_t> target{rocblas_library,
      "cublasScasum_v2_64", "rocblas_scasum_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx, result_)));
}

// cublasScnrm2: unsupported
extern "C" CUDAWAY_EXPORT float cublasScnrm2(int /*n*/, const cuComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasScnrm2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_scnrm2"};
  return refuse(refusal, float{});
}

// cublasScnrm2_v2 -> rocblas_scnrm2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasScnrm2_v2(cublasHandle_t handle, int n,
    const cuComplex* x, int incx, float* result_) {
  static constinit Target<rocblas::rocblas_scnrm2_t> target{rocblas_library, "cublasScnrm2_v2",
      "rocblas_scnrm2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx, result_)));
}

// cublasScnrm2_v2_64 -> rocblas_scnrm2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasScnrm2_v2_64(cublasHandle_t handle, int64_t n,
    const cuComplex* x, int64_t incx, float* result_) {
  static constinit Target<rocblas::rocblas_scnrm2_64_t> target{rocblas_library,
      "cublasScnrm2_v2_64", "rocblas_scnrm2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_float_complex*>(x), incx, result_)));
}

// cublasScopy: unsupported
extern "C" CUDAWAY_EXPORT void cublasScopy(int /*n*/, const float* /*x*/, int /*incx*/,
    float* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasScopy",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_scopy"};
  refused(refusal);
}

// cublasScopy_v2 -> rocblas_scopy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasScopy_v2(cublasHandle_t handle, int n,
    const float* x, int incx, float* y, int incy) {
  static constinit Target<rocblas::rocblas_scopy_t> target{rocblas_library, "cublasScopy_v2",
      "rocblas_scopy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy)));
}

// cublasScopy_v2_64 -> rocblas_scopy_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasScopy_v2_64(cublasHandle_t handle, int64_t n,
    const float* x, int64_t incx, float* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_scopy_64_t> target{rocblas_library, "cublasScopy_v2_64",
      "rocblas_scopy_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy)));
}

// cublasSdgmm -> rocblas_sdgmm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSdgmm(cublasHandle_t handle, cublasSideMode_t mode,
    int m, int n, const float* A, int lda, const float* x, int incx, float* C, int ldc) {
  static constinit Target<rocblas::rocblas_sdgmm_t> target{rocblas_library, "cublasSdgmm",
      "rocblas_sdgmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode, m, n, A, lda, x, incx, C, ldc)));
}

// cublasSdgmm_64 -> rocblas_sdgmm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSdgmm_64(cublasHandle_t handle,
    cublasSideMode_t mode, int64_t m, int64_t n, const float* A, int64_t lda, const float* x,
    int64_t incx, float* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_sdgmm_64_t> target{rocblas_library, "cublasSdgmm_64",
      "rocblas_sdgmm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode, m, n, A, lda, x, incx, C, ldc)));
}

// cublasSdot: unsupported
extern "C" CUDAWAY_EXPORT float cublasSdot(int /*n*/, const float* /*x*/, int /*incx*/,
    const float* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasSdot",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sdot"};
  return refuse(refusal, float{});
}

// cublasSdot_v2 -> rocblas_sdot
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSdot_v2(cublasHandle_t handle, int n, const float* x,
    int incx, const float* y, int incy, float* result_) {
  static constinit Target<rocblas::rocblas_sdot_t> target{rocblas_library, "cublasSdot_v2",
      "rocblas_sdot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, result_)));
}

// cublasSdot_v2_64 -> rocblas_sdot_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSdot_v2_64(cublasHandle_t handle, int64_t n,
    const float* x, int64_t incx, const float* y, int64_t incy, float* result_) {
  static constinit Target<rocblas::rocblas_sdot_64_t> target{rocblas_library, "cublasSdot_v2_64",
      "rocblas_sdot_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, result_)));
}

// cublasSetAtomicsMode -> rocblas_set_atomics_mode
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetAtomicsMode(cublasHandle_t handle,
    cublasAtomicsMode_t mode) {
  static constinit Target<rocblas::rocblas_set_atomics_mode_t> target{rocblas_library,
      "cublasSetAtomicsMode", "rocblas_set_atomics_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_atomics_mode_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode)));
}

// cublasSetBackdoor: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetBackdoor() {
  static constinit Refusal refusal{
      "cublasSetBackdoor",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSetBackdoorEx: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetBackdoorEx() {
  static constinit Refusal refusal{
      "cublasSetBackdoorEx",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSetEmulationStrategy: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetEmulationStrategy(cublasHandle_t /*handle*/,
    cublasEmulationStrategy_t /*emulationStrategy*/) {
  static constinit Refusal refusal{
      "cublasSetEmulationStrategy",
      "rocBLAS does not emulate a precision with products of a lower one"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSetEnvironmentMode: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetEnvironmentMode() {
  static constinit Refusal refusal{
      "cublasSetEnvironmentMode",
      "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSetKernelStream: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetKernelStream(cudaStream_t /*stream*/) {
  static constinit Refusal refusal{
      "cublasSetKernelStream",
      "the v1 interface keeps one handle and one last error for the process, which an adapter "
      "has to do"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSetLoggerCallback: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetLoggerCallback(
    cublasLogCallback /*userCallback*/) {
  static constinit Refusal refusal{
      "cublasSetLoggerCallback",
      "rocBLAS logs as its environment variables say and calls nobody back"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSetMathMode -> rocblas_set_math_mode
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetMathMode(cublasHandle_t handle,
    cublasMath_t mode) {
  static constinit Target<rocblas::rocblas_set_math_mode_t> target{rocblas_library,
      "cublasSetMathMode", "rocblas_set_math_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_math_mode_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode)));
}

// cublasSetMatrix -> rocblas_set_matrix
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetMatrix(int rows, int cols, int elemSize,
    const void* A, int lda, void* B, int ldb) {
  static constinit Target<rocblas::rocblas_set_matrix_t> target{rocblas_library, "cublasSetMatrix",
      "rocblas_set_matrix"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(rows, cols, elemSize, A, lda, B, ldb)));
}

// cublasSetMatrixAsync -> rocblas_set_matrix_async
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetMatrixAsync(int rows, int cols, int elemSize,
    const void* A, int lda, void* B, int ldb, cudaStream_t stream) {
  static constinit Target<rocblas::rocblas_set_matrix_async_t> target{rocblas_library,
      "cublasSetMatrixAsync", "rocblas_set_matrix_async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(rows, cols, elemSize, A, lda, B, ldb,
      as_stream<rocblas::hipStream_t>(stream))));
}

// cublasSetMatrixAsync_64 -> rocblas_set_matrix_async_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetMatrixAsync_64(int64_t rows, int64_t cols,
    int64_t elemSize, const void* A, int64_t lda, void* B, int64_t ldb, cudaStream_t stream) {
  static constinit Target<rocblas::rocblas_set_matrix_async_64_t> target{rocblas_library,
      "cublasSetMatrixAsync_64", "rocblas_set_matrix_async_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(rows, cols, elemSize, A, lda, B, ldb,
      as_stream<rocblas::hipStream_t>(stream))));
}

// cublasSetMatrix_64 -> rocblas_set_matrix_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetMatrix_64(int64_t rows, int64_t cols,
    int64_t elemSize, const void* A, int64_t lda, void* B, int64_t ldb) {
  static constinit Target<rocblas::rocblas_set_matrix_64_t> target{rocblas_library,
      "cublasSetMatrix_64", "rocblas_set_matrix_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(rows, cols, elemSize, A, lda, B, ldb)));
}

// cublasSetPointerMode_v2 -> rocblas_set_pointer_mode
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetPointerMode_v2(cublasHandle_t handle,
    cublasPointerMode_t mode) {
  static constinit Target<rocblas::rocblas_set_pointer_mode_t> target{rocblas_library,
      "cublasSetPointerMode_v2", "rocblas_set_pointer_mode"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_pointer_mode_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode)));
}

// cublasSetSmCountTarget: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetSmCountTarget(cublasHandle_t /*handle*/,
    int /*smCountTarget*/) {
  static constinit Refusal refusal{
      "cublasSetSmCountTarget",
      "rocBLAS cannot be held to a number of compute units"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSetStream_v2 -> rocblas_set_stream
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetStream_v2(cublasHandle_t handle,
    cudaStream_t streamId) {
  static constinit Target<rocblas::rocblas_set_stream_t> target{rocblas_library,
      "cublasSetStream_v2", "rocblas_set_stream"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle,
      as_stream<rocblas::hipStream_t>(streamId))));
}

// cublasSetVector -> rocblas_set_vector
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetVector(int n, int elemSize, const void* x,
    int incx, void* devicePtr, int incy) {
  static constinit Target<rocblas::rocblas_set_vector_t> target{rocblas_library, "cublasSetVector",
      "rocblas_set_vector"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(n, elemSize, x, incx, devicePtr, incy)));
}

// cublasSetVectorAsync -> rocblas_set_vector_async
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetVectorAsync(int n, int elemSize,
    const void* hostPtr, int incx, void* devicePtr, int incy, cudaStream_t stream) {
  static constinit Target<rocblas::rocblas_set_vector_async_t> target{rocblas_library,
      "cublasSetVectorAsync", "rocblas_set_vector_async"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(n, elemSize, hostPtr, incx, devicePtr, incy,
      as_stream<rocblas::hipStream_t>(stream))));
}

// cublasSetVectorAsync_64 -> rocblas_set_vector_async_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetVectorAsync_64(int64_t n, int64_t elemSize,
    const void* hostPtr, int64_t incx, void* devicePtr, int64_t incy, cudaStream_t stream) {
  static constinit Target<rocblas::rocblas_set_vector_async_64_t> target{rocblas_library,
      "cublasSetVectorAsync_64", "rocblas_set_vector_async_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(n, elemSize, hostPtr, incx, devicePtr, incy,
      as_stream<rocblas::hipStream_t>(stream))));
}

// cublasSetVector_64 -> rocblas_set_vector_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetVector_64(int64_t n, int64_t elemSize,
    const void* x, int64_t incx, void* devicePtr, int64_t incy) {
  static constinit Target<rocblas::rocblas_set_vector_64_t> target{rocblas_library,
      "cublasSetVector_64", "rocblas_set_vector_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(n, elemSize, x, incx, devicePtr, incy)));
}

// cublasSetWorkspace_v2 -> rocblas_set_workspace
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSetWorkspace_v2(cublasHandle_t handle,
    void* workspace, size_t workspaceSizeInBytes) {
  static constinit Target<rocblas::rocblas_set_workspace_t> target{rocblas_library,
      "cublasSetWorkspace_v2", "rocblas_set_workspace"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, workspace, workspaceSizeInBytes)));
}

// cublasSgbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasSgbmv(char /*trans*/, int /*m*/, int /*n*/, int /*kl*/,
    int /*ku*/, float /*alpha*/, const float* /*A*/, int /*lda*/, const float* /*x*/, int /*incx*/,
    float /*beta*/, float* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasSgbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sgbmv"};
  refused(refusal);
}

// cublasSgbmv_v2 -> rocblas_sgbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgbmv_v2(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, int kl, int ku, const float* alpha, const float* A,
    int lda, const float* x, int incx, const float* beta, float* y, int incy) {
  static constinit Target<rocblas::rocblas_sgbmv_t> target{rocblas_library, "cublasSgbmv_v2",
      "rocblas_sgbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, kl, ku, alpha, A, lda, x,
      incx, beta, y, incy)));
}

// cublasSgbmv_v2_64 -> rocblas_sgbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgbmv_v2_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku, const float* alpha,
    const float* A, int64_t lda, const float* x, int64_t incx, const float* beta, float* y,
    int64_t incy) {
  static constinit Target<rocblas::rocblas_sgbmv_64_t> target{rocblas_library, "cublasSgbmv_v2_64",
      "rocblas_sgbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, kl, ku, alpha, A, lda, x,
      incx, beta, y, incy)));
}

// cublasSgeam -> rocblas_sgeam
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgeam(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, const float* alpha,
    const float* A, int lda, const float* beta, const float* B, int ldb, float* C, int ldc) {
  static constinit Target<rocblas::rocblas_sgeam_t> target{rocblas_library, "cublasSgeam",
      "rocblas_sgeam"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, alpha, A, lda,
      beta, B, ldb, C, ldc)));
}

// cublasSgeam_64 -> rocblas_sgeam_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgeam_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, const float* alpha,
    const float* A, int64_t lda, const float* beta, const float* B, int64_t ldb, float* C,
    int64_t ldc) {
  static constinit Target<rocblas::rocblas_sgeam_64_t> target{rocblas_library, "cublasSgeam_64",
      "rocblas_sgeam_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, alpha, A, lda,
      beta, B, ldb, C, ldc)));
}

// cublasSgelsBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgelsBatched(cublasHandle_t /*handle*/,
    cublasOperation_t /*trans*/, int /*m*/, int /*n*/, int /*nrhs*/, float* const /*Aarray*/[],
    int /*lda*/, float* const /*Carray*/[], int /*ldc*/, int* /*info*/, int* /*devInfoArray*/,
    int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasSgelsBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSgemm: unsupported
extern "C" CUDAWAY_EXPORT void cublasSgemm(char /*transa*/, char /*transb*/, int /*m*/, int /*n*/,
    int /*k*/, float /*alpha*/, const float* /*A*/, int /*lda*/, const float* /*B*/, int /*ldb*/,
    float /*beta*/, float* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasSgemm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sgemm"};
  refused(refusal);
}

// cublasSgemmBatched -> rocblas_sgemm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemmBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float* alpha,
    const float* const Aarray[], int lda, const float* const Barray[], int ldb, const float* beta,
    float* const Carray[], int ldc, int batchCount) {
  static constinit Target<rocblas::rocblas_sgemm_batched_t> target{rocblas_library,
      "cublasSgemmBatched", "rocblas_sgemm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha,
      Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount)));
}

// cublasSgemmBatched_64 -> rocblas_sgemm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemmBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const float* alpha, const float* const Aarray[], int64_t lda, const float* const Barray[],
    int64_t ldb, const float* beta, float* const Carray[], int64_t ldc, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_sgemm_batched_64_t> target{rocblas_library,
      "cublasSgemmBatched_64", "rocblas_sgemm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha,
      Aarray, lda, Barray, ldb, beta, Carray, ldc, batchCount)));
}

// cublasSgemmEx -> rocblas_gemm_ex, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemmEx(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float* alpha,
    const void* A, cudaDataType Atype, int lda, const void* B, cudaDataType Btype, int ldb,
    const float* beta, void* C, cudaDataType Ctype, int ldc) {
  return done("cublasSgemmEx", adapters::sgemm_ex(handle, transa, transb, m, n, k, alpha, A, Atype,
      lda, B, Btype, ldb, beta, C, Ctype, ldc));
}

// cublasSgemmEx_64 -> rocblas_gemm_ex_64, by hand
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemmEx_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const float* alpha, const void* A, cudaDataType Atype, int64_t lda, const void* B,
    cudaDataType Btype, int64_t ldb, const float* beta, void* C, cudaDataType Ctype, int64_t ldc) {
  return done("cublasSgemmEx_64", adapters::sgemm_ex(handle, transa, transb, m, n, k, alpha, A,
      Atype, lda, B, Btype, ldb, beta, C, Ctype, ldc));
}

// cublasSgemmGroupedBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemmGroupedBatched(cublasHandle_t /*handle*/,
    const cublasOperation_t /*transa_array*/[], const cublasOperation_t /*transb_array*/[],
    const int /*m_array*/[], const int /*n_array*/[], const int /*k_array*/[],
    const float /*alpha_array*/[], const float* const /*Aarray*/[], const int /*lda_array*/[],
    const float* const /*Barray*/[], const int /*ldb_array*/[], const float /*beta_array*/[],
    float* const /*Carray*/[], const int /*ldc_array*/[], int /*group_count*/,
    const int /*group_size*/[]) {
  static constinit Refusal refusal{
      "cublasSgemmGroupedBatched",
      "rocBLAS has no grouped products; an adapter could issue one batched product for each group"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSgemmGroupedBatched_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemmGroupedBatched_64(cublasHandle_t /*handle*/,
    const cublasOperation_t /*transa_array*/[], const cublasOperation_t /*transb_array*/[],
    const int64_t /*m_array*/[], const int64_t /*n_array*/[], const int64_t /*k_array*/[],
    const float /*alpha_array*/[], const float* const /*Aarray*/[], const int64_t /*lda_array*/[],
    const float* const /*Barray*/[], const int64_t /*ldb_array*/[], const float /*beta_array*/[],
    float* const /*Carray*/[], const int64_t /*ldc_array*/[], int64_t /*group_count*/,
    const int64_t /*group_size*/[]) {
  static constinit Refusal refusal{
      "cublasSgemmGroupedBatched_64",
      "rocBLAS has no grouped products; an adapter could issue one batched product for each group"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSgemmStridedBatched -> rocblas_sgemm_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemmStridedBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float* alpha,
    const float* A, int lda, long long strideA, const float* B, int ldb, long long strideB,
    const float* beta, float* C, int ldc, long long strideC, int batchCount) {
  static constinit Target<rocblas::rocblas_sgemm_strided_batched_t> target{rocblas_library,
      "cublasSgemmStridedBatched", "rocblas_sgemm_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha, A,
      lda, pass<rocblas::rocblas_stride>(strideA), B, ldb, pass<rocblas::rocblas_stride>(strideB),
      beta, C, ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasSgemmStridedBatched_64 -> rocblas_sgemm_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemmStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const float* alpha, const float* A, int64_t lda, long long strideA, const float* B, int64_t ldb,
    long long strideB, const float* beta, float* C, int64_t ldc, long long strideC,
    int64_t batchCount) {
  static constinit Target<rocblas::rocblas_sgemm_strided_batched_64_t> target{rocblas_library,
      "cublasSgemmStridedBatched_64", "rocblas_sgemm_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha, A,
      lda, pass<rocblas::rocblas_stride>(strideA), B, ldb, pass<rocblas::rocblas_stride>(strideB),
      beta, C, ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasSgemm_v2 -> rocblas_sgemm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemm_v2(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k, const float* alpha,
    const float* A, int lda, const float* B, int ldb, const float* beta, float* C, int ldc) {
  static constinit Target<rocblas::rocblas_sgemm_t> target{rocblas_library, "cublasSgemm_v2",
      "rocblas_sgemm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha, A,
      lda, B, ldb, beta, C, ldc)));
}

// cublasSgemm_v2_64 -> rocblas_sgemm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemm_v2_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const float* alpha, const float* A, int64_t lda, const float* B, int64_t ldb, const float* beta,
    float* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_sgemm_64_t> target{rocblas_library, "cublasSgemm_v2_64",
      "rocblas_sgemm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k, alpha, A,
      lda, B, ldb, beta, C, ldc)));
}

// cublasSgemv: unsupported
extern "C" CUDAWAY_EXPORT void cublasSgemv(char /*trans*/, int /*m*/, int /*n*/, float /*alpha*/,
    const float* /*A*/, int /*lda*/, const float* /*x*/, int /*incx*/, float /*beta*/, float* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasSgemv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sgemv"};
  refused(refusal);
}

// cublasSgemvBatched -> rocblas_sgemv_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemvBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const float* const Aarray[], int lda,
    const float* const xarray[], int incx, const float* beta, float* const yarray[], int incy,
    int batchCount) {
  static constinit Target<rocblas::rocblas_sgemv_batched_t> target{rocblas_library,
      "cublasSgemvBatched", "rocblas_sgemv_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, Aarray, lda, xarray,
      incx, beta, yarray, incy, batchCount)));
}

// cublasSgemvBatched_64 -> rocblas_sgemv_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemvBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha, const float* const Aarray[],
    int64_t lda, const float* const xarray[], int64_t incx, const float* beta,
    float* const yarray[], int64_t incy, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_sgemv_batched_64_t> target{rocblas_library,
      "cublasSgemvBatched_64", "rocblas_sgemv_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, Aarray, lda, xarray,
      incx, beta, yarray, incy, batchCount)));
}

// cublasSgemvStridedBatched -> rocblas_sgemv_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemvStridedBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const float* A, int lda,
    long long strideA, const float* x, int incx, long long stridex, const float* beta, float* y,
    int incy, long long stridey, int batchCount) {
  static constinit Target<rocblas::rocblas_sgemv_strided_batched_t> target{rocblas_library,
      "cublasSgemvStridedBatched", "rocblas_sgemv_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, A, lda,
      pass<rocblas::rocblas_stride>(strideA), x, incx, pass<rocblas::rocblas_stride>(stridex), beta,
      y, incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasSgemvStridedBatched_64 -> rocblas_sgemv_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemvStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha, const float* A, int64_t lda,
    long long strideA, const float* x, int64_t incx, long long stridex, const float* beta, float* y,
    int64_t incy, long long stridey, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_sgemv_strided_batched_64_t> target{rocblas_library,
      "cublasSgemvStridedBatched_64", "rocblas_sgemv_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, A, lda,
      pass<rocblas::rocblas_stride>(strideA), x, incx, pass<rocblas::rocblas_stride>(stridex), beta,
      y, incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasSgemv_v2 -> rocblas_sgemv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemv_v2(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const float* A, int lda,
    const float* x, int incx, const float* beta, float* y, int incy) {
  static constinit Target<rocblas::rocblas_sgemv_t> target{rocblas_library, "cublasSgemv_v2",
      "rocblas_sgemv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, A, lda, x, incx,
      beta, y, incy)));
}

// cublasSgemv_v2_64 -> rocblas_sgemv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgemv_v2_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha, const float* A, int64_t lda,
    const float* x, int64_t incx, const float* beta, float* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_sgemv_64_t> target{rocblas_library, "cublasSgemv_v2_64",
      "rocblas_sgemv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha, A, lda, x, incx,
      beta, y, incy)));
}

// cublasSgeqrfBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgeqrfBatched(cublasHandle_t /*handle*/, int /*m*/,
    int /*n*/, float* const /*Aarray*/[], int /*lda*/, float* const /*TauArray*/[], int* /*info*/,
    int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasSgeqrfBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSger: unsupported
extern "C" CUDAWAY_EXPORT void cublasSger(int /*m*/, int /*n*/, float /*alpha*/, const float* /*x*/,
    int /*incx*/, const float* /*y*/, int /*incy*/, float* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasSger",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sger"};
  refused(refusal);
}

// cublasSger_v2 -> rocblas_sger
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSger_v2(cublasHandle_t handle, int m, int n,
    const float* alpha, const float* x, int incx, const float* y, int incy, float* A, int lda) {
  static constinit Target<rocblas::rocblas_sger_t> target{rocblas_library, "cublasSger_v2",
      "rocblas_sger"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, alpha, x, incx, y, incy, A, lda)));
}

// cublasSger_v2_64 -> rocblas_sger_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSger_v2_64(cublasHandle_t handle, int64_t m,
    int64_t n, const float* alpha, const float* x, int64_t incx, const float* y, int64_t incy,
    float* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_sger_64_t> target{rocblas_library, "cublasSger_v2_64",
      "rocblas_sger_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n, alpha, x, incx, y, incy, A, lda)));
}

// cublasSgetrfBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgetrfBatched(cublasHandle_t /*handle*/, int /*n*/,
    float* const /*A*/[], int /*lda*/, int* /*P*/, int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasSgetrfBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSgetriBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgetriBatched(cublasHandle_t /*handle*/, int /*n*/,
    const float* const /*A*/[], int /*lda*/, const int* /*P*/, float* const /*C*/[], int /*ldc*/,
    int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasSgetriBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSgetrsBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSgetrsBatched(cublasHandle_t /*handle*/,
    cublasOperation_t /*trans*/, int /*n*/, int /*nrhs*/, const float* const /*Aarray*/[],
    int /*lda*/, const int* /*devIpiv*/, float* const /*Barray*/[], int /*ldb*/, int* /*info*/,
    int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasSgetrsBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasShutdown: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasShutdown() {
  static constinit Refusal refusal{
      "cublasShutdown",
      "the v1 interface keeps one handle and one last error for the process, which an adapter "
      "has to do"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSmatinvBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSmatinvBatched(cublasHandle_t /*handle*/, int /*n*/,
    const float* const /*A*/[], int /*lda*/, float* const /*Ainv*/[], int /*lda_inv*/,
    int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{"cublasSmatinvBatched", "rocBLAS inverts no general matrices"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSnrm2: unsupported
extern "C" CUDAWAY_EXPORT float cublasSnrm2(int /*n*/, const float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasSnrm2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_snrm2"};
  return refuse(refusal, float{});
}

// cublasSnrm2_v2 -> rocblas_snrm2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSnrm2_v2(cublasHandle_t handle, int n,
    const float* x, int incx, float* result_) {
  static constinit Target<rocblas::rocblas_snrm2_t> target{rocblas_library, "cublasSnrm2_v2",
      "rocblas_snrm2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasSnrm2_v2_64 -> rocblas_snrm2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSnrm2_v2_64(cublasHandle_t handle, int64_t n,
    const float* x, int64_t incx, float* result_) {
  static constinit Target<rocblas::rocblas_snrm2_64_t> target{rocblas_library, "cublasSnrm2_v2_64",
      "rocblas_snrm2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, result_)));
}

// cublasSrot: unsupported
extern "C" CUDAWAY_EXPORT void cublasSrot(int /*n*/, float* /*x*/, int /*incx*/, float* /*y*/,
    int /*incy*/, float /*sc*/, float /*ss*/) {
  static constinit Refusal refusal{
      "cublasSrot",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_srot"};
  refused(refusal);
}

// cublasSrot_v2 -> rocblas_srot
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSrot_v2(cublasHandle_t handle, int n, float* x,
    int incx, float* y, int incy, const float* c, const float* s) {
  static constinit Target<rocblas::rocblas_srot_t> target{rocblas_library, "cublasSrot_v2",
      "rocblas_srot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, c, s)));
}

// cublasSrot_v2_64 -> rocblas_srot_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSrot_v2_64(cublasHandle_t handle, int64_t n,
    float* x, int64_t incx, float* y, int64_t incy, const float* c, const float* s) {
  static constinit Target<rocblas::rocblas_srot_64_t> target{rocblas_library, "cublasSrot_v2_64",
      "rocblas_srot_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, c, s)));
}

// cublasSrotg: unsupported
extern "C" CUDAWAY_EXPORT void cublasSrotg(float* /*sa*/, float* /*sb*/, float* /*sc*/,
    float* /*ss*/) {
  static constinit Refusal refusal{
      "cublasSrotg",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_srotg"};
  refused(refusal);
}

// cublasSrotg_v2 -> rocblas_srotg
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSrotg_v2(cublasHandle_t handle, float* a, float* b,
    float* c, float* s) {
  static constinit Target<rocblas::rocblas_srotg_t> target{rocblas_library, "cublasSrotg_v2",
      "rocblas_srotg"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, a, b, c, s)));
}

// cublasSrotm: unsupported
extern "C" CUDAWAY_EXPORT void cublasSrotm(int /*n*/, float* /*x*/, int /*incx*/, float* /*y*/,
    int /*incy*/, const float* /*sparam*/) {
  static constinit Refusal refusal{
      "cublasSrotm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_srotm"};
  refused(refusal);
}

// cublasSrotm_v2 -> rocblas_srotm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSrotm_v2(cublasHandle_t handle, int n, float* x,
    int incx, float* y, int incy, const float* param) {
  static constinit Target<rocblas::rocblas_srotm_t> target{rocblas_library, "cublasSrotm_v2",
      "rocblas_srotm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, param)));
}

// cublasSrotm_v2_64 -> rocblas_srotm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSrotm_v2_64(cublasHandle_t handle, int64_t n,
    float* x, int64_t incx, float* y, int64_t incy, const float* param) {
  static constinit Target<rocblas::rocblas_srotm_64_t> target{rocblas_library, "cublasSrotm_v2_64",
      "rocblas_srotm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy, param)));
}

// cublasSrotmg: unsupported
extern "C" CUDAWAY_EXPORT void cublasSrotmg(float* /*sd1*/, float* /*sd2*/, float* /*sx1*/,
    const float* /*sy1*/, float* /*sparam*/) {
  static constinit Refusal refusal{
      "cublasSrotmg",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_srotmg"};
  refused(refusal);
}

// cublasSrotmg_v2 -> rocblas_srotmg
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSrotmg_v2(cublasHandle_t handle, float* d1,
    float* d2, float* x1, const float* y1, float* param) {
  static constinit Target<rocblas::rocblas_srotmg_t> target{rocblas_library, "cublasSrotmg_v2",
      "rocblas_srotmg"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, d1, d2, x1, y1, param)));
}

// cublasSsbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasSsbmv(char /*uplo*/, int /*n*/, int /*k*/, float /*alpha*/,
    const float* /*A*/, int /*lda*/, const float* /*x*/, int /*incx*/, float /*beta*/, float* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasSsbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ssbmv"};
  refused(refusal);
}

// cublasSsbmv_v2 -> rocblas_ssbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsbmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, int k, const float* alpha, const float* A, int lda,
    const float* x, int incx, const float* beta, float* y, int incy) {
  static constinit Target<rocblas::rocblas_ssbmv_t> target{rocblas_library, "cublasSsbmv_v2",
      "rocblas_ssbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, k, alpha, A, lda, x, incx,
      beta, y, incy)));
}

// cublasSsbmv_v2_64 -> rocblas_ssbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsbmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, int64_t k, const float* alpha, const float* A, int64_t lda,
    const float* x, int64_t incx, const float* beta, float* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_ssbmv_64_t> target{rocblas_library, "cublasSsbmv_v2_64",
      "rocblas_ssbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, k, alpha, A, lda, x, incx,
      beta, y, incy)));
}

// cublasSscal: unsupported
extern "C" CUDAWAY_EXPORT void cublasSscal(int /*n*/, float /*alpha*/, float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasSscal",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sscal"};
  refused(refusal);
}

// cublasSscal_v2 -> rocblas_sscal
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSscal_v2(cublasHandle_t handle, int n,
    const float* alpha, float* x, int incx) {
  static constinit Target<rocblas::rocblas_sscal_t> target{rocblas_library, "cublasSscal_v2",
      "rocblas_sscal"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha, x, incx)));
}

// cublasSscal_v2_64 -> rocblas_sscal_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSscal_v2_64(cublasHandle_t handle, int64_t n,
    const float* alpha, float* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_sscal_64_t> target{rocblas_library, "cublasSscal_v2_64",
      "rocblas_sscal_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha, x, incx)));
}

// cublasSspmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasSspmv(char /*uplo*/, int /*n*/, float /*alpha*/,
    const float* /*AP*/, const float* /*x*/, int /*incx*/, float /*beta*/, float* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasSspmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sspmv"};
  refused(refusal);
}

// cublasSspmv_v2 -> rocblas_sspmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSspmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const float* alpha, const float* AP, const float* x, int incx,
    const float* beta, float* y, int incy) {
  static constinit Target<rocblas::rocblas_sspmv_t> target{rocblas_library, "cublasSspmv_v2",
      "rocblas_sspmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, AP, x, incx, beta, y,
      incy)));
}

// cublasSspmv_v2_64 -> rocblas_sspmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSspmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const float* alpha, const float* AP, const float* x,
    int64_t incx, const float* beta, float* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_sspmv_64_t> target{rocblas_library, "cublasSspmv_v2_64",
      "rocblas_sspmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, AP, x, incx, beta, y,
      incy)));
}

// cublasSspr: unsupported
extern "C" CUDAWAY_EXPORT void cublasSspr(char /*uplo*/, int /*n*/, float /*alpha*/,
    const float* /*x*/, int /*incx*/, float* /*AP*/) {
  static constinit Refusal refusal{
      "cublasSspr",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sspr"};
  refused(refusal);
}

// cublasSspr2: unsupported
extern "C" CUDAWAY_EXPORT void cublasSspr2(char /*uplo*/, int /*n*/, float /*alpha*/,
    const float* /*x*/, int /*incx*/, const float* /*y*/, int /*incy*/, float* /*AP*/) {
  static constinit Refusal refusal{
      "cublasSspr2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sspr2"};
  refused(refusal);
}

// cublasSspr2_v2 -> rocblas_sspr2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSspr2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const float* alpha, const float* x, int incx, const float* y,
    int incy, float* AP) {
  static constinit Target<rocblas::rocblas_sspr2_t> target{rocblas_library, "cublasSspr2_v2",
      "rocblas_sspr2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, y, incy, AP)));
}

// cublasSspr2_v2_64 -> rocblas_sspr2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSspr2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const float* alpha, const float* x, int64_t incx,
    const float* y, int64_t incy, float* AP) {
  static constinit Target<rocblas::rocblas_sspr2_64_t> target{rocblas_library, "cublasSspr2_v2_64",
      "rocblas_sspr2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, y, incy, AP)));
}

// cublasSspr_v2 -> rocblas_sspr
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSspr_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const float* alpha, const float* x, int incx, float* AP) {
  static constinit Target<rocblas::rocblas_sspr_t> target{rocblas_library, "cublasSspr_v2",
      "rocblas_sspr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, AP)));
}

// cublasSspr_v2_64 -> rocblas_sspr_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSspr_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const float* alpha, const float* x, int64_t incx, float* AP) {
  static constinit Target<rocblas::rocblas_sspr_64_t> target{rocblas_library, "cublasSspr_v2_64",
      "rocblas_sspr_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, AP)));
}

// cublasSswap: unsupported
extern "C" CUDAWAY_EXPORT void cublasSswap(int /*n*/, float* /*x*/, int /*incx*/, float* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasSswap",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_sswap"};
  refused(refusal);
}

// cublasSswap_v2 -> rocblas_sswap
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSswap_v2(cublasHandle_t handle, int n, float* x,
    int incx, float* y, int incy) {
  static constinit Target<rocblas::rocblas_sswap_t> target{rocblas_library, "cublasSswap_v2",
      "rocblas_sswap"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy)));
}

// cublasSswap_v2_64 -> rocblas_sswap_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSswap_v2_64(cublasHandle_t handle, int64_t n,
    float* x, int64_t incx, float* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_sswap_64_t> target{rocblas_library, "cublasSswap_v2_64",
      "rocblas_sswap_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, x, incx, y, incy)));
}

// cublasSsymm: unsupported
extern "C" CUDAWAY_EXPORT void cublasSsymm(char /*side*/, char /*uplo*/, int /*m*/, int /*n*/,
    float /*alpha*/, const float* /*A*/, int /*lda*/, const float* /*B*/, int /*ldb*/,
    float /*beta*/, float* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasSsymm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ssymm"};
  refused(refusal);
}

// cublasSsymm_v2 -> rocblas_ssymm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsymm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const float* alpha, const float* A,
    int lda, const float* B, int ldb, const float* beta, float* C, int ldc) {
  static constinit Target<rocblas::rocblas_ssymm_t> target{rocblas_library, "cublasSsymm_v2",
      "rocblas_ssymm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasSsymm_v2_64 -> rocblas_ssymm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsymm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n, const float* alpha,
    const float* A, int64_t lda, const float* B, int64_t ldb, const float* beta, float* C,
    int64_t ldc) {
  static constinit Target<rocblas::rocblas_ssymm_64_t> target{rocblas_library, "cublasSsymm_v2_64",
      "rocblas_ssymm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasSsymv: unsupported
extern "C" CUDAWAY_EXPORT void cublasSsymv(char /*uplo*/, int /*n*/, float /*alpha*/,
    const float* /*A*/, int /*lda*/, const float* /*x*/, int /*incx*/, float /*beta*/, float* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasSsymv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ssymv"};
  refused(refusal);
}

// cublasSsymv_v2 -> rocblas_ssymv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsymv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const float* alpha, const float* A, int lda, const float* x,
    int incx, const float* beta, float* y, int incy) {
  static constinit Target<rocblas::rocblas_ssymv_t> target{rocblas_library, "cublasSsymv_v2",
      "rocblas_ssymv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, A, lda, x, incx, beta,
      y, incy)));
}

// cublasSsymv_v2_64 -> rocblas_ssymv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsymv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const float* alpha, const float* A, int64_t lda,
    const float* x, int64_t incx, const float* beta, float* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_ssymv_64_t> target{rocblas_library, "cublasSsymv_v2_64",
      "rocblas_ssymv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, A, lda, x, incx, beta,
      y, incy)));
}

// cublasSsyr: unsupported
extern "C" CUDAWAY_EXPORT void cublasSsyr(char /*uplo*/, int /*n*/, float /*alpha*/,
    const float* /*x*/, int /*incx*/, float* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasSsyr",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ssyr"};
  refused(refusal);
}

// cublasSsyr2: unsupported
extern "C" CUDAWAY_EXPORT void cublasSsyr2(char /*uplo*/, int /*n*/, float /*alpha*/,
    const float* /*x*/, int /*incx*/, const float* /*y*/, int /*incy*/, float* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasSsyr2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ssyr2"};
  refused(refusal);
}

// cublasSsyr2_v2 -> rocblas_ssyr2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyr2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const float* alpha, const float* x, int incx, const float* y,
    int incy, float* A, int lda) {
  static constinit Target<rocblas::rocblas_ssyr2_t> target{rocblas_library, "cublasSsyr2_v2",
      "rocblas_ssyr2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, y, incy, A,
      lda)));
}

// cublasSsyr2_v2_64 -> rocblas_ssyr2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyr2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const float* alpha, const float* x, int64_t incx,
    const float* y, int64_t incy, float* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_ssyr2_64_t> target{rocblas_library, "cublasSsyr2_v2_64",
      "rocblas_ssyr2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, y, incy, A,
      lda)));
}

// cublasSsyr2k: unsupported
extern "C" CUDAWAY_EXPORT void cublasSsyr2k(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    float /*alpha*/, const float* /*A*/, int /*lda*/, const float* /*B*/, int /*ldb*/,
    float /*beta*/, float* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasSsyr2k",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ssyr2k"};
  refused(refusal);
}

// cublasSsyr2k_v2 -> rocblas_ssyr2k
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyr2k_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float* alpha,
    const float* A, int lda, const float* B, int ldb, const float* beta, float* C, int ldc) {
  static constinit Target<rocblas::rocblas_ssyr2k_t> target{rocblas_library, "cublasSsyr2k_v2",
      "rocblas_ssyr2k"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasSsyr2k_v2_64 -> rocblas_ssyr2k_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyr2k_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float* alpha,
    const float* A, int64_t lda, const float* B, int64_t ldb, const float* beta, float* C,
    int64_t ldc) {
  static constinit Target<rocblas::rocblas_ssyr2k_64_t> target{rocblas_library,
      "cublasSsyr2k_v2_64", "rocblas_ssyr2k_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasSsyr_v2 -> rocblas_ssyr
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const float* alpha, const float* x, int incx, float* A, int lda) {
  static constinit Target<rocblas::rocblas_ssyr_t> target{rocblas_library, "cublasSsyr_v2",
      "rocblas_ssyr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, A, lda)));
}

// cublasSsyr_v2_64 -> rocblas_ssyr_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyr_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const float* alpha, const float* x, int64_t incx, float* A,
    int64_t lda) {
  static constinit Target<rocblas::rocblas_ssyr_64_t> target{rocblas_library, "cublasSsyr_v2_64",
      "rocblas_ssyr_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha, x, incx, A, lda)));
}

// cublasSsyrk: unsupported
extern "C" CUDAWAY_EXPORT void cublasSsyrk(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    float /*alpha*/, const float* /*A*/, int /*lda*/, float /*beta*/, float* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasSsyrk",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ssyrk"};
  refused(refusal);
}

// cublasSsyrk_v2 -> rocblas_ssyrk
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyrk_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const float* alpha,
    const float* A, int lda, const float* beta, float* C, int ldc) {
  static constinit Target<rocblas::rocblas_ssyrk_t> target{rocblas_library, "cublasSsyrk_v2",
      "rocblas_ssyrk"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda,
      beta, C, ldc)));
}

// cublasSsyrk_v2_64 -> rocblas_ssyrk_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyrk_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float* alpha,
    const float* A, int64_t lda, const float* beta, float* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_ssyrk_64_t> target{rocblas_library, "cublasSsyrk_v2_64",
      "rocblas_ssyrk_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda,
      beta, C, ldc)));
}

// cublasSsyrkx -> rocblas_ssyrkx
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyrkx(cublasHandle_t handle, cublasFillMode_t uplo,
    cublasOperation_t trans, int n, int k, const float* alpha, const float* A, int lda,
    const float* B, int ldb, const float* beta, float* C, int ldc) {
  static constinit Target<rocblas::rocblas_ssyrkx_t> target{rocblas_library, "cublasSsyrkx",
      "rocblas_ssyrkx"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasSsyrkx_64 -> rocblas_ssyrkx_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSsyrkx_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const float* alpha,
    const float* A, int64_t lda, const float* B, int64_t ldb, const float* beta, float* C,
    int64_t ldc) {
  static constinit Target<rocblas::rocblas_ssyrkx_64_t> target{rocblas_library, "cublasSsyrkx_64",
      "rocblas_ssyrkx_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha, A, lda, B,
      ldb, beta, C, ldc)));
}

// cublasStbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasStbmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    int /*k*/, const float* /*A*/, int /*lda*/, float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasStbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_stbmv"};
  refused(refusal);
}

// cublasStbmv_v2 -> rocblas_stbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStbmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k,
    const float* A, int lda, float* x, int incx) {
  static constinit Target<rocblas::rocblas_stbmv_t> target{rocblas_library, "cublasStbmv_v2",
      "rocblas_stbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k, A, lda,
      x, incx)));
}

// cublasStbmv_v2_64 -> rocblas_stbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStbmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k,
    const float* A, int64_t lda, float* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_stbmv_64_t> target{rocblas_library, "cublasStbmv_v2_64",
      "rocblas_stbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k, A, lda,
      x, incx)));
}

// cublasStbsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasStbsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    int /*k*/, const float* /*A*/, int /*lda*/, float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasStbsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_stbsv"};
  refused(refusal);
}

// cublasStbsv_v2 -> rocblas_stbsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStbsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k,
    const float* A, int lda, float* x, int incx) {
  static constinit Target<rocblas::rocblas_stbsv_t> target{rocblas_library, "cublasStbsv_v2",
      "rocblas_stbsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k, A, lda,
      x, incx)));
}

// cublasStbsv_v2_64 -> rocblas_stbsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStbsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k,
    const float* A, int64_t lda, float* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_stbsv_64_t> target{rocblas_library, "cublasStbsv_v2_64",
      "rocblas_stbsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k, A, lda,
      x, incx)));
}

// cublasStpmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasStpmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const float* /*AP*/, float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasStpmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_stpmv"};
  refused(refusal);
}

// cublasStpmv_v2 -> rocblas_stpmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStpmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float* AP,
    float* x, int incx) {
  static constinit Target<rocblas::rocblas_stpmv_t> target{rocblas_library, "cublasStpmv_v2",
      "rocblas_stpmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, AP, x,
      incx)));
}

// cublasStpmv_v2_64 -> rocblas_stpmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStpmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const float* AP, float* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_stpmv_64_t> target{rocblas_library, "cublasStpmv_v2_64",
      "rocblas_stpmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, AP, x,
      incx)));
}

// cublasStpsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasStpsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const float* /*AP*/, float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasStpsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_stpsv"};
  refused(refusal);
}

// cublasStpsv_v2 -> rocblas_stpsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStpsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float* AP,
    float* x, int incx) {
  static constinit Target<rocblas::rocblas_stpsv_t> target{rocblas_library, "cublasStpsv_v2",
      "rocblas_stpsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, AP, x,
      incx)));
}

// cublasStpsv_v2_64 -> rocblas_stpsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStpsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const float* AP, float* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_stpsv_64_t> target{rocblas_library, "cublasStpsv_v2_64",
      "rocblas_stpsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, AP, x,
      incx)));
}

// cublasStpttr: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStpttr(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, int /*n*/, const float* /*AP*/, float* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasStpttr",
      "rocBLAS does not convert between packed and full triangles"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasStrmm: unsupported
extern "C" CUDAWAY_EXPORT void cublasStrmm(char /*side*/, char /*uplo*/, char /*transa*/,
    char /*diag*/, int /*m*/, int /*n*/, float /*alpha*/, const float* /*A*/, int /*lda*/,
    float* /*B*/, int /*ldb*/) {
  static constinit Refusal refusal{
      "cublasStrmm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_strmm"};
  refused(refusal);
}

// cublasStrmm_v2 -> rocblas_strmm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrmm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const float* alpha, const float* A, int lda, const float* B, int ldb, float* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_strmm_t> target{rocblas_library, "cublasStrmm_v2",
      "rocblas_strmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb, C, ldc)));
}

// cublasStrmm_v2_64 -> rocblas_strmm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrmm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const float* alpha, const float* A, int64_t lda, const float* B,
    int64_t ldb, float* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_strmm_64_t> target{rocblas_library, "cublasStrmm_v2_64",
      "rocblas_strmm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb, C, ldc)));
}

// cublasStrmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasStrmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const float* /*A*/, int /*lda*/, float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasStrmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_strmv"};
  refused(refusal);
}

// cublasStrmv_v2 -> rocblas_strmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float* A,
    int lda, float* x, int incx) {
  static constinit Target<rocblas::rocblas_strmv_t> target{rocblas_library, "cublasStrmv_v2",
      "rocblas_strmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, A, lda, x,
      incx)));
}

// cublasStrmv_v2_64 -> rocblas_strmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const float* A, int64_t lda, float* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_strmv_64_t> target{rocblas_library, "cublasStrmv_v2_64",
      "rocblas_strmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, A, lda, x,
      incx)));
}

// cublasStrsm: unsupported
extern "C" CUDAWAY_EXPORT void cublasStrsm(char /*side*/, char /*uplo*/, char /*transa*/,
    char /*diag*/, int /*m*/, int /*n*/, float /*alpha*/, const float* /*A*/, int /*lda*/,
    float* /*B*/, int /*ldb*/) {
  static constinit Refusal refusal{
      "cublasStrsm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_strsm"};
  refused(refusal);
}

// cublasStrsmBatched -> rocblas_strsm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrsmBatched(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const float* alpha, const float* const A[], int lda, float* const B[], int ldb,
    int batchCount) {
  static constinit Target<rocblas::rocblas_strsm_batched_t> target{rocblas_library,
      "cublasStrsmBatched", "rocblas_strsm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb, batchCount)));
}

// cublasStrsmBatched_64 -> rocblas_strsm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrsmBatched_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const float* alpha, const float* const A[], int64_t lda, float* const B[],
    int64_t ldb, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_strsm_batched_64_t> target{rocblas_library,
      "cublasStrsmBatched_64", "rocblas_strsm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb, batchCount)));
}

// cublasStrsm_v2 -> rocblas_strsm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrsm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const float* alpha, const float* A, int lda, float* B, int ldb) {
  static constinit Target<rocblas::rocblas_strsm_t> target{rocblas_library, "cublasStrsm_v2",
      "rocblas_strsm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb)));
}

// cublasStrsm_v2_64 -> rocblas_strsm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrsm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const float* alpha, const float* A, int64_t lda, float* B, int64_t ldb) {
  static constinit Target<rocblas::rocblas_strsm_64_t> target{rocblas_library, "cublasStrsm_v2_64",
      "rocblas_strsm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      alpha, A, lda, B, ldb)));
}

// cublasStrsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasStrsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const float* /*A*/, int /*lda*/, float* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasStrsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_strsv"};
  refused(refusal);
}

// cublasStrsv_v2 -> rocblas_strsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, const float* A,
    int lda, float* x, int incx) {
  static constinit Target<rocblas::rocblas_strsv_t> target{rocblas_library, "cublasStrsv_v2",
      "rocblas_strsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, A, lda, x,
      incx)));
}

// cublasStrsv_v2_64 -> rocblas_strsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const float* A, int64_t lda, float* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_strsv_64_t> target{rocblas_library, "cublasStrsv_v2_64",
      "rocblas_strsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, A, lda, x,
      incx)));
}

// cublasStrttp: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasStrttp(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, int /*n*/, const float* /*A*/, int /*lda*/, float* /*AP*/) {
  static constinit Refusal refusal{
      "cublasStrttp",
      "rocBLAS does not convert between packed and full triangles"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSwapEx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSwapEx(cublasHandle_t /*handle*/, int /*n*/,
    void* /*x*/, cudaDataType /*xType*/, int /*incx*/, void* /*y*/, cudaDataType /*yType*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasSwapEx",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasSwapEx_64: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasSwapEx_64(cublasHandle_t /*handle*/, int64_t /*n*/,
    void* /*x*/, cudaDataType /*xType*/, int64_t /*incx*/, void* /*y*/, cudaDataType /*yType*/,
    int64_t /*incy*/) {
  static constinit Refusal refusal{
      "cublasSwapEx_64",
      "rocBLAS has it once for each type; an adapter could choose by the data type"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasTSSgemvBatched -> rocblas_tssgemv_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasTSSgemvBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const __nv_bfloat16* const Aarray[],
    int lda, const __nv_bfloat16* const xarray[], int incx, const float* beta,
    float* const yarray[], int incy, int batchCount) {
  static constinit Target<rocblas::rocblas_tssgemv_batched_t> target{rocblas_library,
      "cublasTSSgemvBatched", "rocblas_tssgemv_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_bfloat16* const*>(Aarray), lda,
      pass<const rocblas::rocblas_bfloat16* const*>(xarray), incx, beta, yarray, incy,
      batchCount)));
}

// cublasTSSgemvBatched_64 -> rocblas_tssgemv_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasTSSgemvBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha,
    const __nv_bfloat16* const Aarray[], int64_t lda, const __nv_bfloat16* const xarray[],
    int64_t incx, const float* beta, float* const yarray[], int64_t incy, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_tssgemv_batched_64_t> target{rocblas_library,
      "cublasTSSgemvBatched_64", "rocblas_tssgemv_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_bfloat16* const*>(Aarray), lda,
      pass<const rocblas::rocblas_bfloat16* const*>(xarray), incx, beta, yarray, incy,
      batchCount)));
}

// cublasTSSgemvStridedBatched -> rocblas_tssgemv_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasTSSgemvStridedBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const __nv_bfloat16* A, int lda,
    long long strideA, const __nv_bfloat16* x, int incx, long long stridex, const float* beta,
    float* y, int incy, long long stridey, int batchCount) {
  static constinit Target<rocblas::rocblas_tssgemv_strided_batched_t> target{rocblas_library,
      "cublasTSSgemvStridedBatched", "rocblas_tssgemv_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_bfloat16*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_bfloat16*>(x), incx, pass<rocblas::rocblas_stride>(stridex), beta,
      y, incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasTSSgemvStridedBatched_64 -> rocblas_tssgemv_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasTSSgemvStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha, const __nv_bfloat16* A,
    int64_t lda, long long strideA, const __nv_bfloat16* x, int64_t incx, long long stridex,
    const float* beta, float* y, int64_t incy, long long stridey, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_tssgemv_strided_batched_64_t> target{rocblas_library,
      "cublasTSSgemvStridedBatched_64", "rocblas_tssgemv_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_bfloat16*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_bfloat16*>(x), incx, pass<rocblas::rocblas_stride>(stridex), beta,
      y, incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasTSTgemvBatched -> rocblas_tstgemv_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasTSTgemvBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const __nv_bfloat16* const Aarray[],
    int lda, const __nv_bfloat16* const xarray[], int incx, const float* beta,
    __nv_bfloat16* const yarray[], int incy, int batchCount) {
  static constinit Target<rocblas::rocblas_tstgemv_batched_t> target{rocblas_library,
      "cublasTSTgemvBatched", "rocblas_tstgemv_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_bfloat16* const*>(Aarray), lda,
      pass<const rocblas::rocblas_bfloat16* const*>(xarray), incx, beta,
      pass<rocblas::rocblas_bfloat16* const*>(yarray), incy, batchCount)));
}

// cublasTSTgemvBatched_64 -> rocblas_tstgemv_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasTSTgemvBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha,
    const __nv_bfloat16* const Aarray[], int64_t lda, const __nv_bfloat16* const xarray[],
    int64_t incx, const float* beta, __nv_bfloat16* const yarray[], int64_t incy,
    int64_t batchCount) {
  static constinit Target<rocblas::rocblas_tstgemv_batched_64_t> target{rocblas_library,
      "cublasTSTgemvBatched_64", "rocblas_tstgemv_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_bfloat16* const*>(Aarray), lda,
      pass<const rocblas::rocblas_bfloat16* const*>(xarray), incx, beta,
      pass<rocblas::rocblas_bfloat16* const*>(yarray), incy, batchCount)));
}

// cublasTSTgemvStridedBatched -> rocblas_tstgemv_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasTSTgemvStridedBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const float* alpha, const __nv_bfloat16* A, int lda,
    long long strideA, const __nv_bfloat16* x, int incx, long long stridex, const float* beta,
    __nv_bfloat16* y, int incy, long long stridey, int batchCount) {
  static constinit Target<rocblas::rocblas_tstgemv_strided_batched_t> target{rocblas_library,
      "cublasTSTgemvStridedBatched", "rocblas_tstgemv_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_bfloat16*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_bfloat16*>(x), incx, pass<rocblas::rocblas_stride>(stridex), beta,
      pass<rocblas::rocblas_bfloat16*>(y), incy, pass<rocblas::rocblas_stride>(stridey),
      batchCount)));
}

// cublasTSTgemvStridedBatched_64 -> rocblas_tstgemv_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasTSTgemvStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const float* alpha, const __nv_bfloat16* A,
    int64_t lda, long long strideA, const __nv_bfloat16* x, int64_t incx, long long stridex,
    const float* beta, __nv_bfloat16* y, int64_t incy, long long stridey, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_tstgemv_strided_batched_64_t> target{rocblas_library,
      "cublasTSTgemvStridedBatched_64", "rocblas_tstgemv_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, alpha,
      pass<const rocblas::rocblas_bfloat16*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_bfloat16*>(x), incx, pass<rocblas::rocblas_stride>(stridex), beta,
      pass<rocblas::rocblas_bfloat16*>(y), incy, pass<rocblas::rocblas_stride>(stridey),
      batchCount)));
}

// cublasUint8gemmBias: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasUint8gemmBias(cublasHandle_t /*handle*/,
    cublasOperation_t /*transa*/, cublasOperation_t /*transb*/, cublasOperation_t /*transc*/,
    int /*m*/, int /*n*/, int /*k*/, const unsigned char* /*A*/, int /*A_bias*/, int /*lda*/,
    const unsigned char* /*B*/, int /*B_bias*/, int /*ldb*/, unsigned char* /*C*/, int /*C_bias*/,
    int /*ldc*/, int /*C_mult*/, int /*C_shift*/) {
  static constinit Refusal refusal{
      "cublasUint8gemmBias",
      "rocBLAS has no product of unsigned bytes with biases"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXerbla: unsupported
extern "C" CUDAWAY_EXPORT void cublasXerbla(const char* /*srName*/, int /*info*/) {
  static constinit Refusal refusal{"cublasXerbla", "rocBLAS reports no argument by its number"};
  refused(refusal);
}

// cublasXtCgemm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCgemm(cublasXtHandle_t /*handle*/,
    cublasOperation_t /*transa*/, cublasOperation_t /*transb*/, size_t /*m*/, size_t /*n*/,
    size_t /*k*/, const cuComplex* /*alpha*/, const cuComplex* /*A*/, size_t /*lda*/,
    const cuComplex* /*B*/, size_t /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*C*/,
    size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCgemm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtChemm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtChemm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const cuComplex* /*alpha*/, const cuComplex* /*A*/, size_t /*lda*/, const cuComplex* /*B*/,
    size_t /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtChemm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCher2k: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCher2k(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuComplex* /*alpha*/, const cuComplex* /*A*/, size_t /*lda*/, const cuComplex* /*B*/,
    size_t /*ldb*/, const float* /*beta*/, cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCher2k",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCherk: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCherk(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const float* /*alpha*/, const cuComplex* /*A*/, size_t /*lda*/, const float* /*beta*/,
    cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCherk",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCherkx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCherkx(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuComplex* /*alpha*/, const cuComplex* /*A*/, size_t /*lda*/, const cuComplex* /*B*/,
    size_t /*ldb*/, const float* /*beta*/, cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCherkx",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCreate: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCreate(cublasXtHandle_t* /*handle*/) {
  static constinit Refusal refusal{
      "cublasXtCreate",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCspmm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCspmm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const cuComplex* /*alpha*/, const cuComplex* /*AP*/, const cuComplex* /*B*/, size_t /*ldb*/,
    const cuComplex* /*beta*/, cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCspmm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCsymm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCsymm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const cuComplex* /*alpha*/, const cuComplex* /*A*/, size_t /*lda*/, const cuComplex* /*B*/,
    size_t /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCsymm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCsyr2k: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCsyr2k(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuComplex* /*alpha*/, const cuComplex* /*A*/, size_t /*lda*/, const cuComplex* /*B*/,
    size_t /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCsyr2k",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCsyrk: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCsyrk(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuComplex* /*alpha*/, const cuComplex* /*A*/, size_t /*lda*/, const cuComplex* /*beta*/,
    cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCsyrk",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCsyrkx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCsyrkx(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuComplex* /*alpha*/, const cuComplex* /*A*/, size_t /*lda*/, const cuComplex* /*B*/,
    size_t /*ldb*/, const cuComplex* /*beta*/, cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCsyrkx",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCtrmm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCtrmm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/,
    cublasDiagType_t /*diag*/, size_t /*m*/, size_t /*n*/, const cuComplex* /*alpha*/,
    const cuComplex* /*A*/, size_t /*lda*/, const cuComplex* /*B*/, size_t /*ldb*/,
    cuComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtCtrmm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtCtrsm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtCtrsm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/,
    cublasDiagType_t /*diag*/, size_t /*m*/, size_t /*n*/, const cuComplex* /*alpha*/,
    const cuComplex* /*A*/, size_t /*lda*/, cuComplex* /*B*/, size_t /*ldb*/) {
  static constinit Refusal refusal{
      "cublasXtCtrsm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDestroy: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDestroy(cublasXtHandle_t /*handle*/) {
  static constinit Refusal refusal{
      "cublasXtDestroy",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDeviceSelect: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDeviceSelect(cublasXtHandle_t /*handle*/,
    int /*nbDevices*/, int /*deviceId*/[]) {
  static constinit Refusal refusal{
      "cublasXtDeviceSelect",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDgemm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDgemm(cublasXtHandle_t /*handle*/,
    cublasOperation_t /*transa*/, cublasOperation_t /*transb*/, size_t /*m*/, size_t /*n*/,
    size_t /*k*/, const double* /*alpha*/, const double* /*A*/, size_t /*lda*/, const double* /*B*/,
    size_t /*ldb*/, const double* /*beta*/, double* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtDgemm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDspmm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDspmm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const double* /*alpha*/, const double* /*AP*/, const double* /*B*/, size_t /*ldb*/,
    const double* /*beta*/, double* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtDspmm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDsymm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDsymm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const double* /*alpha*/, const double* /*A*/, size_t /*lda*/, const double* /*B*/,
    size_t /*ldb*/, const double* /*beta*/, double* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtDsymm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDsyr2k: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDsyr2k(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const double* /*alpha*/, const double* /*A*/, size_t /*lda*/, const double* /*B*/,
    size_t /*ldb*/, const double* /*beta*/, double* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtDsyr2k",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDsyrk: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDsyrk(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const double* /*alpha*/, const double* /*A*/, size_t /*lda*/, const double* /*beta*/,
    double* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtDsyrk",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDsyrkx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDsyrkx(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const double* /*alpha*/, const double* /*A*/, size_t /*lda*/, const double* /*B*/,
    size_t /*ldb*/, const double* /*beta*/, double* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtDsyrkx",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDtrmm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDtrmm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/,
    cublasDiagType_t /*diag*/, size_t /*m*/, size_t /*n*/, const double* /*alpha*/,
    const double* /*A*/, size_t /*lda*/, const double* /*B*/, size_t /*ldb*/, double* /*C*/,
    size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtDtrmm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtDtrsm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtDtrsm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/,
    cublasDiagType_t /*diag*/, size_t /*m*/, size_t /*n*/, const double* /*alpha*/,
    const double* /*A*/, size_t /*lda*/, double* /*B*/, size_t /*ldb*/) {
  static constinit Refusal refusal{
      "cublasXtDtrsm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtGetBlockDim: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtGetBlockDim(cublasXtHandle_t /*handle*/,
    int* /*blockDim*/) {
  static constinit Refusal refusal{
      "cublasXtGetBlockDim",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtGetNumBoards: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtGetNumBoards(int /*nbDevices*/, int /*deviceId*/[],
    int* /*nbBoards*/) {
  static constinit Refusal refusal{
      "cublasXtGetNumBoards",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtGetPinningMemMode: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtGetPinningMemMode(cublasXtHandle_t /*handle*/,
    cublasXtPinnedMemMode_t* /*mode*/) {
  static constinit Refusal refusal{
      "cublasXtGetPinningMemMode",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtMaxBoards: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtMaxBoards(int* /*nbGpuBoards*/) {
  static constinit Refusal refusal{
      "cublasXtMaxBoards",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSetBlockDim: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSetBlockDim(cublasXtHandle_t /*handle*/,
    int /*blockDim*/) {
  static constinit Refusal refusal{
      "cublasXtSetBlockDim",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSetCpuRatio: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSetCpuRatio(cublasXtHandle_t /*handle*/,
    cublasXtBlasOp_t /*blasOp*/, cublasXtOpType_t /*type*/, float /*ratio*/) {
  static constinit Refusal refusal{
      "cublasXtSetCpuRatio",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSetCpuRoutine: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSetCpuRoutine(cublasXtHandle_t /*handle*/,
    cublasXtBlasOp_t /*blasOp*/, cublasXtOpType_t /*type*/, void* /*blasFunctor*/) {
  static constinit Refusal refusal{
      "cublasXtSetCpuRoutine",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSetPinningMemMode: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSetPinningMemMode(cublasXtHandle_t /*handle*/,
    cublasXtPinnedMemMode_t /*mode*/) {
  static constinit Refusal refusal{
      "cublasXtSetPinningMemMode",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSgemm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSgemm(cublasXtHandle_t /*handle*/,
    cublasOperation_t /*transa*/, cublasOperation_t /*transb*/, size_t /*m*/, size_t /*n*/,
    size_t /*k*/, const float* /*alpha*/, const float* /*A*/, size_t /*lda*/, const float* /*B*/,
    size_t /*ldb*/, const float* /*beta*/, float* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtSgemm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSspmm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSspmm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const float* /*alpha*/, const float* /*AP*/, const float* /*B*/, size_t /*ldb*/,
    const float* /*beta*/, float* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtSspmm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSsymm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSsymm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const float* /*alpha*/, const float* /*A*/, size_t /*lda*/, const float* /*B*/, size_t /*ldb*/,
    const float* /*beta*/, float* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtSsymm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSsyr2k: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSsyr2k(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const float* /*alpha*/, const float* /*A*/, size_t /*lda*/, const float* /*B*/, size_t /*ldb*/,
    const float* /*beta*/, float* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtSsyr2k",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSsyrk: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSsyrk(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const float* /*alpha*/, const float* /*A*/, size_t /*lda*/, const float* /*beta*/, float* /*C*/,
    size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtSsyrk",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtSsyrkx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtSsyrkx(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const float* /*alpha*/, const float* /*A*/, size_t /*lda*/, const float* /*B*/, size_t /*ldb*/,
    const float* /*beta*/, float* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtSsyrkx",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtStrmm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtStrmm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/,
    cublasDiagType_t /*diag*/, size_t /*m*/, size_t /*n*/, const float* /*alpha*/,
    const float* /*A*/, size_t /*lda*/, const float* /*B*/, size_t /*ldb*/, float* /*C*/,
    size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtStrmm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtStrsm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtStrsm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/,
    cublasDiagType_t /*diag*/, size_t /*m*/, size_t /*n*/, const float* /*alpha*/,
    const float* /*A*/, size_t /*lda*/, float* /*B*/, size_t /*ldb*/) {
  static constinit Refusal refusal{
      "cublasXtStrsm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZgemm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZgemm(cublasXtHandle_t /*handle*/,
    cublasOperation_t /*transa*/, cublasOperation_t /*transb*/, size_t /*m*/, size_t /*n*/,
    size_t /*k*/, const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*A*/, size_t /*lda*/,
    const cuDoubleComplex* /*B*/, size_t /*ldb*/, const cuDoubleComplex* /*beta*/,
    cuDoubleComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZgemm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZhemm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZhemm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*A*/, size_t /*lda*/,
    const cuDoubleComplex* /*B*/, size_t /*ldb*/, const cuDoubleComplex* /*beta*/,
    cuDoubleComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZhemm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZher2k: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZher2k(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*A*/, size_t /*lda*/,
    const cuDoubleComplex* /*B*/, size_t /*ldb*/, const double* /*beta*/, cuDoubleComplex* /*C*/,
    size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZher2k",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZherk: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZherk(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const double* /*alpha*/, const cuDoubleComplex* /*A*/, size_t /*lda*/, const double* /*beta*/,
    cuDoubleComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZherk",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZherkx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZherkx(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*A*/, size_t /*lda*/,
    const cuDoubleComplex* /*B*/, size_t /*ldb*/, const double* /*beta*/, cuDoubleComplex* /*C*/,
    size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZherkx",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZspmm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZspmm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*AP*/, const cuDoubleComplex* /*B*/,
    size_t /*ldb*/, const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZspmm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZsymm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZsymm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, size_t /*m*/, size_t /*n*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*A*/, size_t /*lda*/,
    const cuDoubleComplex* /*B*/, size_t /*ldb*/, const cuDoubleComplex* /*beta*/,
    cuDoubleComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZsymm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZsyr2k: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZsyr2k(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*A*/, size_t /*lda*/,
    const cuDoubleComplex* /*B*/, size_t /*ldb*/, const cuDoubleComplex* /*beta*/,
    cuDoubleComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZsyr2k",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZsyrk: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZsyrk(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*A*/, size_t /*lda*/,
    const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZsyrk",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZsyrkx: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZsyrkx(cublasXtHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/, size_t /*n*/, size_t /*k*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*A*/, size_t /*lda*/,
    const cuDoubleComplex* /*B*/, size_t /*ldb*/, const cuDoubleComplex* /*beta*/,
    cuDoubleComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZsyrkx",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZtrmm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZtrmm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/,
    cublasDiagType_t /*diag*/, size_t /*m*/, size_t /*n*/, const cuDoubleComplex* /*alpha*/,
    const cuDoubleComplex* /*A*/, size_t /*lda*/, const cuDoubleComplex* /*B*/, size_t /*ldb*/,
    cuDoubleComplex* /*C*/, size_t /*ldc*/) {
  static constinit Refusal refusal{
      "cublasXtZtrmm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasXtZtrsm: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasXtZtrsm(cublasXtHandle_t /*handle*/,
    cublasSideMode_t /*side*/, cublasFillMode_t /*uplo*/, cublasOperation_t /*trans*/,
    cublasDiagType_t /*diag*/, size_t /*m*/, size_t /*n*/, const cuDoubleComplex* /*alpha*/,
    const cuDoubleComplex* /*A*/, size_t /*lda*/, cuDoubleComplex* /*B*/, size_t /*ldb*/) {
  static constinit Refusal refusal{
      "cublasXtZtrsm",
      "ROCm has no counterpart of cuBLASXt, which spreads host matrices over several GPUs"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasZaxpy: unsupported
extern "C" CUDAWAY_EXPORT void cublasZaxpy(int /*n*/, cuDoubleComplex /*alpha*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, cuDoubleComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZaxpy",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zaxpy"};
  refused(refusal);
}

// cublasZaxpy_v2 -> rocblas_zaxpy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZaxpy_v2(cublasHandle_t handle, int n,
    const cuDoubleComplex* alpha, const cuDoubleComplex* x, int incx, cuDoubleComplex* y,
    int incy) {
  static constinit Target<rocblas::rocblas_zaxpy_t> target{rocblas_library, "cublasZaxpy_v2",
      "rocblas_zaxpy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(y), incy)));
}

// cublasZaxpy_v2_64 -> rocblas_zaxpy_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZaxpy_v2_64(cublasHandle_t handle, int64_t n,
    const cuDoubleComplex* alpha, const cuDoubleComplex* x, int64_t incx, cuDoubleComplex* y,
    int64_t incy) {
  static constinit Target<rocblas::rocblas_zaxpy_64_t> target{rocblas_library, "cublasZaxpy_v2_64",
      "rocblas_zaxpy_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(y), incy)));
}

// cublasZbdmm: unsupported, and not declared by any public header
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZbdmm() {
  static constinit Refusal refusal{"cublasZbdmm", "exported, but no public header declares it"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasZcopy: unsupported
extern "C" CUDAWAY_EXPORT void cublasZcopy(int /*n*/, const cuDoubleComplex* /*x*/, int /*incx*/,
    cuDoubleComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZcopy",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zcopy"};
  refused(refusal);
}

// cublasZcopy_v2 -> rocblas_zcopy
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZcopy_v2(cublasHandle_t handle, int n,
    const cuDoubleComplex* x, int incx, cuDoubleComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_zcopy_t> target{rocblas_library, "cublasZcopy_v2",
      "rocblas_zcopy"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(y), incy)));
}

// cublasZcopy_v2_64 -> rocblas_zcopy_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZcopy_v2_64(cublasHandle_t handle, int64_t n,
    const cuDoubleComplex* x, int64_t incx, cuDoubleComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_zcopy_64_t> target{rocblas_library, "cublasZcopy_v2_64",
      "rocblas_zcopy_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(y), incy)));
}

// cublasZdgmm -> rocblas_zdgmm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdgmm(cublasHandle_t handle, cublasSideMode_t mode,
    int m, int n, const cuDoubleComplex* A, int lda, const cuDoubleComplex* x, int incx,
    cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zdgmm_t> target{rocblas_library, "cublasZdgmm",
      "rocblas_zdgmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode, m, n,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZdgmm_64 -> rocblas_zdgmm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdgmm_64(cublasHandle_t handle,
    cublasSideMode_t mode, int64_t m, int64_t n, const cuDoubleComplex* A, int64_t lda,
    const cuDoubleComplex* x, int64_t incx, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zdgmm_64_t> target{rocblas_library, "cublasZdgmm_64",
      "rocblas_zdgmm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_mode{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(mode, to_mode)) {
    return reject(target, "mode", mode, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_mode, m, n,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZdotc: unsupported
extern "C" CUDAWAY_EXPORT cuDoubleComplex cublasZdotc(int /*n*/, const cuDoubleComplex* /*x*/,
    int /*incx*/, const cuDoubleComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZdotc",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zdotc"};
  return refuse(refusal, cuDoubleComplex{});
}

// cublasZdotc_v2 -> rocblas_zdotc
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdotc_v2(cublasHandle_t handle, int n,
    const cuDoubleComplex* x, int incx, const cuDoubleComplex* y, int incy,
    cuDoubleComplex* result_) {
  static constinit Target<rocblas::rocblas_zdotc_t> target{rocblas_library, "cublasZdotc_v2",
      "rocblas_zdotc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(result_))));
}

// cublasZdotc_v2_64 -> rocblas_zdotc_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdotc_v2_64(cublasHandle_t handle, int64_t n,
    const cuDoubleComplex* x, int64_t incx, const cuDoubleComplex* y, int64_t incy,
    cuDoubleComplex* result_) {
  static constinit Target<rocblas::rocblas_zdotc_64_t> target{rocblas_library, "cublasZdotc_v2_64",
      "rocblas_zdotc_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(result_))));
}

// cublasZdotu: unsupported
extern "C" CUDAWAY_EXPORT cuDoubleComplex cublasZdotu(int /*n*/, const cuDoubleComplex* /*x*/,
    int /*incx*/, const cuDoubleComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZdotu",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zdotu"};
  return refuse(refusal, cuDoubleComplex{});
}

// cublasZdotu_v2 -> rocblas_zdotu
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdotu_v2(cublasHandle_t handle, int n,
    const cuDoubleComplex* x, int incx, const cuDoubleComplex* y, int incy,
    cuDoubleComplex* result_) {
  static constinit Target<rocblas::rocblas_zdotu_t> target{rocblas_library, "cublasZdotu_v2",
      "rocblas_zdotu"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(result_))));
}

// cublasZdotu_v2_64 -> rocblas_zdotu_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdotu_v2_64(cublasHandle_t handle, int64_t n,
    const cuDoubleComplex* x, int64_t incx, const cuDoubleComplex* y, int64_t incy,
    cuDoubleComplex* result_) {
  static constinit Target<rocblas::rocblas_zdotu_64_t> target{rocblas_library, "cublasZdotu_v2_64",
      "rocblas_zdotu_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(result_))));
}

// cublasZdrot: unsupported
extern "C" CUDAWAY_EXPORT void cublasZdrot(int /*n*/, cuDoubleComplex* /*x*/, int /*incx*/,
    cuDoubleComplex* /*y*/, int /*incy*/, double /*c*/, double /*s*/) {
  static constinit Refusal refusal{
      "cublasZdrot",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zdrot"};
  refused(refusal);
}

// cublasZdrot_v2 -> rocblas_zdrot
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdrot_v2(cublasHandle_t handle, int n,
    cuDoubleComplex* x, int incx, cuDoubleComplex* y, int incy, const double* c, const double* s) {
  static constinit Target<rocblas::rocblas_zdrot_t> target{rocblas_library, "cublasZdrot_v2",
      "rocblas_zdrot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_double_complex*>(x), incx, pass<rocblas::rocblas_double_complex*>(y),
      incy, c, s)));
}

// cublasZdrot_v2_64 -> rocblas_zdrot_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdrot_v2_64(cublasHandle_t handle, int64_t n,
    cuDoubleComplex* x, int64_t incx, cuDoubleComplex* y, int64_t incy, const double* c,
    const double* s) {
  static constinit Target<rocblas::rocblas_zdrot_64_t> target{rocblas_library, "cublasZdrot_v2_64",
      "rocblas_zdrot_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_double_complex*>(x), incx, pass<rocblas::rocblas_double_complex*>(y),
      incy, c, s)));
}

// cublasZdscal: unsupported
extern "C" CUDAWAY_EXPORT void cublasZdscal(int /*n*/, double /*alpha*/, cuDoubleComplex* /*x*/,
    int /*incx*/) {
  static constinit Refusal refusal{
      "cublasZdscal",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zdscal"};
  refused(refusal);
}

// cublasZdscal_v2 -> rocblas_zdscal
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdscal_v2(cublasHandle_t handle, int n,
    const double* alpha, cuDoubleComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_zdscal_t> target{rocblas_library, "cublasZdscal_v2",
      "rocblas_zdscal"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZdscal_v2_64 -> rocblas_zdscal_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZdscal_v2_64(cublasHandle_t handle, int64_t n,
    const double* alpha, cuDoubleComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_zdscal_64_t> target{rocblas_library,
      "cublasZdscal_v2_64", "rocblas_zdscal_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n, alpha,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZgbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZgbmv(char /*trans*/, int /*m*/, int /*n*/, int /*kl*/,
    int /*ku*/, cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, cuDoubleComplex /*beta*/, cuDoubleComplex* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZgbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zgbmv"};
  refused(refusal);
}

// cublasZgbmv_v2 -> rocblas_zgbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgbmv_v2(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, int kl, int ku, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int lda, const cuDoubleComplex* x, int incx,
    const cuDoubleComplex* beta, cuDoubleComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_zgbmv_t> target{rocblas_library, "cublasZgbmv_v2",
      "rocblas_zgbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, kl, ku,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZgbmv_v2_64 -> rocblas_zgbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgbmv_v2_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, int64_t kl, int64_t ku,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* x,
    int64_t incx, const cuDoubleComplex* beta, cuDoubleComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_zgbmv_64_t> target{rocblas_library, "cublasZgbmv_v2_64",
      "rocblas_zgbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n, kl, ku,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZgeam -> rocblas_zgeam
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgeam(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int lda, const cuDoubleComplex* beta, const cuDoubleComplex* B,
    int ldb, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zgeam_t> target{rocblas_library, "cublasZgeam",
      "rocblas_zgeam"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(beta),
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZgeam_64 -> rocblas_zgeam_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgeam_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda,
    const cuDoubleComplex* beta, const cuDoubleComplex* B, int64_t ldb, cuDoubleComplex* C,
    int64_t ldc) {
  static constinit Target<rocblas::rocblas_zgeam_64_t> target{rocblas_library, "cublasZgeam_64",
      "rocblas_zgeam_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(beta),
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZgelsBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgelsBatched(cublasHandle_t /*handle*/,
    cublasOperation_t /*trans*/, int /*m*/, int /*n*/, int /*nrhs*/,
    cuDoubleComplex* const /*Aarray*/[], int /*lda*/, cuDoubleComplex* const /*Carray*/[],
    int /*ldc*/, int* /*info*/, int* /*devInfoArray*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasZgelsBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasZgemm: unsupported
extern "C" CUDAWAY_EXPORT void cublasZgemm(char /*transa*/, char /*transb*/, int /*m*/, int /*n*/,
    int /*k*/, cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/,
    const cuDoubleComplex* /*B*/, int /*ldb*/, cuDoubleComplex /*beta*/, cuDoubleComplex* /*C*/,
    int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasZgemm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zgemm"};
  refused(refusal);
}

// cublasZgemm3m -> rocblas_zgemm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemm3m(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int lda, const cuDoubleComplex* B,
    int ldb, const cuDoubleComplex* beta, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zgemm_t> target{rocblas_library, "cublasZgemm3m",
      "rocblas_zgemm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZgemm3m_64 -> rocblas_zgemm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemm3m_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* B,
    int64_t ldb, const cuDoubleComplex* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zgemm_64_t> target{rocblas_library, "cublasZgemm3m_64",
      "rocblas_zgemm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZgemmBatched -> rocblas_zgemm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemmBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* const Aarray[], int lda,
    const cuDoubleComplex* const Barray[], int ldb, const cuDoubleComplex* beta,
    cuDoubleComplex* const Carray[], int ldc, int batchCount) {
  static constinit Target<rocblas::rocblas_zgemm_batched_t> target{rocblas_library,
      "cublasZgemmBatched", "rocblas_zgemm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_double_complex* const*>(Barray), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta),
      pass<rocblas::rocblas_double_complex* const*>(Carray), ldc, batchCount)));
}

// cublasZgemmBatched_64 -> rocblas_zgemm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemmBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* const Aarray[], int64_t lda,
    const cuDoubleComplex* const Barray[], int64_t ldb, const cuDoubleComplex* beta,
    cuDoubleComplex* const Carray[], int64_t ldc, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_zgemm_batched_64_t> target{rocblas_library,
      "cublasZgemmBatched_64", "rocblas_zgemm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_double_complex* const*>(Barray), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta),
      pass<rocblas::rocblas_double_complex* const*>(Carray), ldc, batchCount)));
}

// cublasZgemmStridedBatched -> rocblas_zgemm_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemmStridedBatched(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int lda, long long strideA,
    const cuDoubleComplex* B, int ldb, long long strideB, const cuDoubleComplex* beta,
    cuDoubleComplex* C, int ldc, long long strideC, int batchCount) {
  static constinit Target<rocblas::rocblas_zgemm_strided_batched_t> target{rocblas_library,
      "cublasZgemmStridedBatched", "rocblas_zgemm_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_double_complex*>(B), ldb, pass<rocblas::rocblas_stride>(strideB),
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasZgemmStridedBatched_64 -> rocblas_zgemm_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemmStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, long long strideA,
    const cuDoubleComplex* B, int64_t ldb, long long strideB, const cuDoubleComplex* beta,
    cuDoubleComplex* C, int64_t ldc, long long strideC, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_zgemm_strided_batched_64_t> target{rocblas_library,
      "cublasZgemmStridedBatched_64", "rocblas_zgemm_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_double_complex*>(B), ldb, pass<rocblas::rocblas_stride>(strideB),
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc, pass<rocblas::rocblas_stride>(strideC), batchCount)));
}

// cublasZgemm_v2 -> rocblas_zgemm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemm_v2(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int m, int n, int k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int lda, const cuDoubleComplex* B,
    int ldb, const cuDoubleComplex* beta, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zgemm_t> target{rocblas_library, "cublasZgemm_v2",
      "rocblas_zgemm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZgemm_v2_64 -> rocblas_zgemm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemm_v2_64(cublasHandle_t handle,
    cublasOperation_t transa, cublasOperation_t transb, int64_t m, int64_t n, int64_t k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* B,
    int64_t ldb, const cuDoubleComplex* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zgemm_64_t> target{rocblas_library, "cublasZgemm_v2_64",
      "rocblas_zgemm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_transa{};
  rocblas::rocblas_operation_ to_transb{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(transa, to_transa)) {
    return reject(target, "transa", transa, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(transb, to_transb)) {
    return reject(target, "transb", transb, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_transa, to_transb, m, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZgemv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZgemv(char /*trans*/, int /*m*/, int /*n*/,
    cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, cuDoubleComplex /*beta*/, cuDoubleComplex* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZgemv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zgemv"};
  refused(refusal);
}

// cublasZgemvBatched -> rocblas_zgemv_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemvBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const cuDoubleComplex* alpha,
    const cuDoubleComplex* const Aarray[], int lda, const cuDoubleComplex* const xarray[], int incx,
    const cuDoubleComplex* beta, cuDoubleComplex* const yarray[], int incy, int batchCount) {
  static constinit Target<rocblas::rocblas_zgemv_batched_t> target{rocblas_library,
      "cublasZgemvBatched", "rocblas_zgemv_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_double_complex* const*>(xarray), incx,
      pass<const rocblas::rocblas_double_complex*>(beta),
      pass<rocblas::rocblas_double_complex* const*>(yarray), incy, batchCount)));
}

// cublasZgemvBatched_64 -> rocblas_zgemv_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemvBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const cuDoubleComplex* alpha,
    const cuDoubleComplex* const Aarray[], int64_t lda, const cuDoubleComplex* const xarray[],
    int64_t incx, const cuDoubleComplex* beta, cuDoubleComplex* const yarray[], int64_t incy,
    int64_t batchCount) {
  static constinit Target<rocblas::rocblas_zgemv_batched_64_t> target{rocblas_library,
      "cublasZgemvBatched_64", "rocblas_zgemv_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex* const*>(Aarray), lda,
      pass<const rocblas::rocblas_double_complex* const*>(xarray), incx,
      pass<const rocblas::rocblas_double_complex*>(beta),
      pass<rocblas::rocblas_double_complex* const*>(yarray), incy, batchCount)));
}

// cublasZgemvStridedBatched -> rocblas_zgemv_strided_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemvStridedBatched(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* A,
    int lda, long long strideA, const cuDoubleComplex* x, int incx, long long stridex,
    const cuDoubleComplex* beta, cuDoubleComplex* y, int incy, long long stridey, int batchCount) {
  static constinit Target<rocblas::rocblas_zgemv_strided_batched_t> target{rocblas_library,
      "cublasZgemvStridedBatched", "rocblas_zgemv_strided_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_double_complex*>(x), incx, pass<rocblas::rocblas_stride>(stridex),
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasZgemvStridedBatched_64 -> rocblas_zgemv_strided_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemvStridedBatched_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int64_t lda, long long strideA, const cuDoubleComplex* x,
    int64_t incx, long long stridex, const cuDoubleComplex* beta, cuDoubleComplex* y, int64_t incy,
    long long stridey, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_zgemv_strided_batched_64_t> target{rocblas_library,
      "cublasZgemvStridedBatched_64", "rocblas_zgemv_strided_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda, pass<rocblas::rocblas_stride>(strideA),
      pass<const rocblas::rocblas_double_complex*>(x), incx, pass<rocblas::rocblas_stride>(stridex),
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy, pass<rocblas::rocblas_stride>(stridey), batchCount)));
}

// cublasZgemv_v2 -> rocblas_zgemv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemv_v2(cublasHandle_t handle,
    cublasOperation_t trans, int m, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* A,
    int lda, const cuDoubleComplex* x, int incx, const cuDoubleComplex* beta, cuDoubleComplex* y,
    int incy) {
  static constinit Target<rocblas::rocblas_zgemv_t> target{rocblas_library, "cublasZgemv_v2",
      "rocblas_zgemv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZgemv_v2_64 -> rocblas_zgemv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgemv_v2_64(cublasHandle_t handle,
    cublasOperation_t trans, int64_t m, int64_t n, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* x, int64_t incx,
    const cuDoubleComplex* beta, cuDoubleComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_zgemv_64_t> target{rocblas_library, "cublasZgemv_v2_64",
      "rocblas_zgemv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_trans, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZgeqrfBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgeqrfBatched(cublasHandle_t /*handle*/, int /*m*/,
    int /*n*/, cuDoubleComplex* const /*Aarray*/[], int /*lda*/,
    cuDoubleComplex* const /*TauArray*/[], int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasZgeqrfBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasZgerc: unsupported
extern "C" CUDAWAY_EXPORT void cublasZgerc(int /*m*/, int /*n*/, cuDoubleComplex /*alpha*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, const cuDoubleComplex* /*y*/, int /*incy*/,
    cuDoubleComplex* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasZgerc",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zgerc"};
  refused(refusal);
}

// cublasZgerc_v2 -> rocblas_zgerc
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgerc_v2(cublasHandle_t handle, int m, int n,
    const cuDoubleComplex* alpha, const cuDoubleComplex* x, int incx, const cuDoubleComplex* y,
    int incy, cuDoubleComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_zgerc_t> target{rocblas_library, "cublasZgerc_v2",
      "rocblas_zgerc"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZgerc_v2_64 -> rocblas_zgerc_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgerc_v2_64(cublasHandle_t handle, int64_t m,
    int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* x, int64_t incx,
    const cuDoubleComplex* y, int64_t incy, cuDoubleComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_zgerc_64_t> target{rocblas_library, "cublasZgerc_v2_64",
      "rocblas_zgerc_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZgeru: unsupported
extern "C" CUDAWAY_EXPORT void cublasZgeru(int /*m*/, int /*n*/, cuDoubleComplex /*alpha*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, const cuDoubleComplex* /*y*/, int /*incy*/,
    cuDoubleComplex* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasZgeru",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zgeru"};
  refused(refusal);
}

// cublasZgeru_v2 -> rocblas_zgeru
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgeru_v2(cublasHandle_t handle, int m, int n,
    const cuDoubleComplex* alpha, const cuDoubleComplex* x, int incx, const cuDoubleComplex* y,
    int incy, cuDoubleComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_zgeru_t> target{rocblas_library, "cublasZgeru_v2",
      "rocblas_zgeru"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZgeru_v2_64 -> rocblas_zgeru_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgeru_v2_64(cublasHandle_t handle, int64_t m,
    int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* x, int64_t incx,
    const cuDoubleComplex* y, int64_t incy, cuDoubleComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_zgeru_64_t> target{rocblas_library, "cublasZgeru_v2_64",
      "rocblas_zgeru_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZgetrfBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgetrfBatched(cublasHandle_t /*handle*/, int /*n*/,
    cuDoubleComplex* const /*A*/[], int /*lda*/, int* /*P*/, int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasZgetrfBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasZgetriBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgetriBatched(cublasHandle_t /*handle*/, int /*n*/,
    const cuDoubleComplex* const /*A*/[], int /*lda*/, const int* /*P*/,
    cuDoubleComplex* const /*C*/[], int /*ldc*/, int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasZgetriBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasZgetrsBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZgetrsBatched(cublasHandle_t /*handle*/,
    cublasOperation_t /*trans*/, int /*n*/, int /*nrhs*/, const cuDoubleComplex* const /*Aarray*/[],
    int /*lda*/, const int* /*devIpiv*/, cuDoubleComplex* const /*Barray*/[], int /*ldb*/,
    int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{
      "cublasZgetrsBatched",
      "rocBLAS has no factorisations; rocSOLVER, which is not a target, has batched ones"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasZhbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZhbmv(char /*uplo*/, int /*n*/, int /*k*/,
    cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, cuDoubleComplex /*beta*/, cuDoubleComplex* /*y*/,
    int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZhbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zhbmv"};
  refused(refusal);
}

// cublasZhbmv_v2 -> rocblas_zhbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhbmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, int k, const cuDoubleComplex* alpha, const cuDoubleComplex* A,
    int lda, const cuDoubleComplex* x, int incx, const cuDoubleComplex* beta, cuDoubleComplex* y,
    int incy) {
  static constinit Target<rocblas::rocblas_zhbmv_t> target{rocblas_library, "cublasZhbmv_v2",
      "rocblas_zhbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZhbmv_v2_64 -> rocblas_zhbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhbmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, int64_t k, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* x, int64_t incx,
    const cuDoubleComplex* beta, cuDoubleComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_zhbmv_64_t> target{rocblas_library, "cublasZhbmv_v2_64",
      "rocblas_zhbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZhemm: unsupported
extern "C" CUDAWAY_EXPORT void cublasZhemm(char /*side*/, char /*uplo*/, int /*m*/, int /*n*/,
    cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/,
    const cuDoubleComplex* /*B*/, int /*ldb*/, cuDoubleComplex /*beta*/, cuDoubleComplex* /*C*/,
    int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasZhemm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zhemm"};
  refused(refusal);
}

// cublasZhemm_v2 -> rocblas_zhemm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhemm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int lda, const cuDoubleComplex* B, int ldb,
    const cuDoubleComplex* beta, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zhemm_t> target{rocblas_library, "cublasZhemm_v2",
      "rocblas_zhemm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZhemm_v2_64 -> rocblas_zhemm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhemm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* B,
    int64_t ldb, const cuDoubleComplex* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zhemm_64_t> target{rocblas_library, "cublasZhemm_v2_64",
      "rocblas_zhemm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZhemv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZhemv(char /*uplo*/, int /*n*/, cuDoubleComplex /*alpha*/,
    const cuDoubleComplex* /*A*/, int /*lda*/, const cuDoubleComplex* /*x*/, int /*incx*/,
    cuDoubleComplex /*beta*/, cuDoubleComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZhemv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zhemv"};
  refused(refusal);
}

// cublasZhemv_v2 -> rocblas_zhemv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhemv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* A, int lda,
    const cuDoubleComplex* x, int incx, const cuDoubleComplex* beta, cuDoubleComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_zhemv_t> target{rocblas_library, "cublasZhemv_v2",
      "rocblas_zhemv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZhemv_v2_64 -> rocblas_zhemv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhemv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* A,
    int64_t lda, const cuDoubleComplex* x, int64_t incx, const cuDoubleComplex* beta,
    cuDoubleComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_zhemv_64_t> target{rocblas_library, "cublasZhemv_v2_64",
      "rocblas_zhemv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZher: unsupported
extern "C" CUDAWAY_EXPORT void cublasZher(char /*uplo*/, int /*n*/, double /*alpha*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, cuDoubleComplex* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasZher",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zher"};
  refused(refusal);
}

// cublasZher2: unsupported
extern "C" CUDAWAY_EXPORT void cublasZher2(char /*uplo*/, int /*n*/, cuDoubleComplex /*alpha*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, const cuDoubleComplex* /*y*/, int /*incy*/,
    cuDoubleComplex* /*A*/, int /*lda*/) {
  static constinit Refusal refusal{
      "cublasZher2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zher2"};
  refused(refusal);
}

// cublasZher2_v2 -> rocblas_zher2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZher2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* x, int incx,
    const cuDoubleComplex* y, int incy, cuDoubleComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_zher2_t> target{rocblas_library, "cublasZher2_v2",
      "rocblas_zher2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZher2_v2_64 -> rocblas_zher2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZher2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* x,
    int64_t incx, const cuDoubleComplex* y, int64_t incy, cuDoubleComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_zher2_64_t> target{rocblas_library, "cublasZher2_v2_64",
      "rocblas_zher2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZher2k: unsupported
extern "C" CUDAWAY_EXPORT void cublasZher2k(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/,
    const cuDoubleComplex* /*B*/, int /*ldb*/, double /*beta*/, cuDoubleComplex* /*C*/,
    int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasZher2k",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zher2k"};
  refused(refusal);
}

// cublasZher2k_v2 -> rocblas_zher2k
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZher2k_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int lda, const cuDoubleComplex* B, int ldb, const double* beta,
    cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zher2k_t> target{rocblas_library, "cublasZher2k_v2",
      "rocblas_zher2k"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb, beta,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZher2k_v2_64 -> rocblas_zher2k_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZher2k_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* B,
    int64_t ldb, const double* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zher2k_64_t> target{rocblas_library,
      "cublasZher2k_v2_64", "rocblas_zher2k_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb, beta,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZher_v2 -> rocblas_zher
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZher_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const double* alpha, const cuDoubleComplex* x, int incx, cuDoubleComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_zher_t> target{rocblas_library, "cublasZher_v2",
      "rocblas_zher"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZher_v2_64 -> rocblas_zher_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZher_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const double* alpha, const cuDoubleComplex* x, int64_t incx,
    cuDoubleComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_zher_64_t> target{rocblas_library, "cublasZher_v2_64",
      "rocblas_zher_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZherk: unsupported
extern "C" CUDAWAY_EXPORT void cublasZherk(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    double /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/, double /*beta*/,
    cuDoubleComplex* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasZherk",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zherk"};
  refused(refusal);
}

// cublasZherk_v2 -> rocblas_zherk
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZherk_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const double* alpha,
    const cuDoubleComplex* A, int lda, const double* beta, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zherk_t> target{rocblas_library, "cublasZherk_v2",
      "rocblas_zherk"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha,
      pass<const rocblas::rocblas_double_complex*>(A), lda, beta,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZherk_v2_64 -> rocblas_zherk_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZherk_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k, const double* alpha,
    const cuDoubleComplex* A, int64_t lda, const double* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zherk_64_t> target{rocblas_library, "cublasZherk_v2_64",
      "rocblas_zherk_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k, alpha,
      pass<const rocblas::rocblas_double_complex*>(A), lda, beta,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZherkx -> rocblas_zherkx
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZherkx(cublasHandle_t handle, cublasFillMode_t uplo,
    cublasOperation_t trans, int n, int k, const cuDoubleComplex* alpha, const cuDoubleComplex* A,
    int lda, const cuDoubleComplex* B, int ldb, const double* beta, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zherkx_t> target{rocblas_library, "cublasZherkx",
      "rocblas_zherkx"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb, beta,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZherkx_64 -> rocblas_zherkx_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZherkx_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* B,
    int64_t ldb, const double* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zherkx_64_t> target{rocblas_library, "cublasZherkx_64",
      "rocblas_zherkx_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb, beta,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZhpmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZhpmv(char /*uplo*/, int /*n*/, cuDoubleComplex /*alpha*/,
    const cuDoubleComplex* /*AP*/, const cuDoubleComplex* /*x*/, int /*incx*/,
    cuDoubleComplex /*beta*/, cuDoubleComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZhpmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zhpmv"};
  refused(refusal);
}

// cublasZhpmv_v2 -> rocblas_zhpmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhpmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* AP,
    const cuDoubleComplex* x, int incx, const cuDoubleComplex* beta, cuDoubleComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_zhpmv_t> target{rocblas_library, "cublasZhpmv_v2",
      "rocblas_zhpmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(AP),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZhpmv_v2_64 -> rocblas_zhpmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhpmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* AP,
    const cuDoubleComplex* x, int64_t incx, const cuDoubleComplex* beta, cuDoubleComplex* y,
    int64_t incy) {
  static constinit Target<rocblas::rocblas_zhpmv_64_t> target{rocblas_library, "cublasZhpmv_v2_64",
      "rocblas_zhpmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(AP),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZhpr: unsupported
extern "C" CUDAWAY_EXPORT void cublasZhpr(char /*uplo*/, int /*n*/, double /*alpha*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, cuDoubleComplex* /*AP*/) {
  static constinit Refusal refusal{
      "cublasZhpr",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zhpr"};
  refused(refusal);
}

// cublasZhpr2: unsupported
extern "C" CUDAWAY_EXPORT void cublasZhpr2(char /*uplo*/, int /*n*/, cuDoubleComplex /*alpha*/,
    const cuDoubleComplex* /*x*/, int /*incx*/, const cuDoubleComplex* /*y*/, int /*incy*/,
    cuDoubleComplex* /*AP*/) {
  static constinit Refusal refusal{
      "cublasZhpr2",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zhpr2"};
  refused(refusal);
}

// cublasZhpr2_v2 -> rocblas_zhpr2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhpr2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* x, int incx,
    const cuDoubleComplex* y, int incy, cuDoubleComplex* AP) {
  static constinit Target<rocblas::rocblas_zhpr2_t> target{rocblas_library, "cublasZhpr2_v2",
      "rocblas_zhpr2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(AP))));
}

// cublasZhpr2_v2_64 -> rocblas_zhpr2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhpr2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* x,
    int64_t incx, const cuDoubleComplex* y, int64_t incy, cuDoubleComplex* AP) {
  static constinit Target<rocblas::rocblas_zhpr2_64_t> target{rocblas_library, "cublasZhpr2_v2_64",
      "rocblas_zhpr2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(AP))));
}

// cublasZhpr_v2 -> rocblas_zhpr
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhpr_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const double* alpha, const cuDoubleComplex* x, int incx, cuDoubleComplex* AP) {
  static constinit Target<rocblas::rocblas_zhpr_t> target{rocblas_library, "cublasZhpr_v2",
      "rocblas_zhpr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(AP))));
}

// cublasZhpr_v2_64 -> rocblas_zhpr_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZhpr_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const double* alpha, const cuDoubleComplex* x, int64_t incx,
    cuDoubleComplex* AP) {
  static constinit Target<rocblas::rocblas_zhpr_64_t> target{rocblas_library, "cublasZhpr_v2_64",
      "rocblas_zhpr_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n, alpha,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(AP))));
}

// cublasZmatinvBatched: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZmatinvBatched(cublasHandle_t /*handle*/, int /*n*/,
    const cuDoubleComplex* const /*A*/[], int /*lda*/, cuDoubleComplex* const /*Ainv*/[],
    int /*lda_inv*/, int* /*info*/, int /*batchSize*/) {
  static constinit Refusal refusal{"cublasZmatinvBatched", "rocBLAS inverts no general matrices"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasZrot: unsupported
extern "C" CUDAWAY_EXPORT void cublasZrot(int /*n*/, cuDoubleComplex* /*x*/, int /*incx*/,
    cuDoubleComplex* /*y*/, int /*incy*/, double /*sc*/, cuDoubleComplex /*cs*/) {
  static constinit Refusal refusal{
      "cublasZrot",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zrot"};
  refused(refusal);
}

// cublasZrot_v2 -> rocblas_zrot
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZrot_v2(cublasHandle_t handle, int n,
    cuDoubleComplex* x, int incx, cuDoubleComplex* y, int incy, const double* c,
    const cuDoubleComplex* s) {
  static constinit Target<rocblas::rocblas_zrot_t> target{rocblas_library, "cublasZrot_v2",
      "rocblas_zrot"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_double_complex*>(x), incx, pass<rocblas::rocblas_double_complex*>(y),
      incy, c, pass<const rocblas::rocblas_double_complex*>(s))));
}

// cublasZrot_v2_64 -> rocblas_zrot_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZrot_v2_64(cublasHandle_t handle, int64_t n,
    cuDoubleComplex* x, int64_t incx, cuDoubleComplex* y, int64_t incy, const double* c,
    const cuDoubleComplex* s) {
  static constinit Target<rocblas::rocblas_zrot_64_t> target{rocblas_library, "cublasZrot_v2_64",
      "rocblas_zrot_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_double_complex*>(x), incx, pass<rocblas::rocblas_double_complex*>(y),
      incy, c, pass<const rocblas::rocblas_double_complex*>(s))));
}

// cublasZrotg: unsupported
extern "C" CUDAWAY_EXPORT void cublasZrotg(cuDoubleComplex* /*ca*/, cuDoubleComplex /*cb*/,
    double* /*sc*/, cuDoubleComplex* /*cs*/) {
  static constinit Refusal refusal{
      "cublasZrotg",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zrotg"};
  refused(refusal);
}

// cublasZrotg_v2 -> rocblas_zrotg
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZrotg_v2(cublasHandle_t handle, cuDoubleComplex* a,
    cuDoubleComplex* b, double* c, cuDoubleComplex* s) {
  static constinit Target<rocblas::rocblas_zrotg_t> target{rocblas_library, "cublasZrotg_v2",
      "rocblas_zrotg"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, pass<rocblas::rocblas_double_complex*>(a),
      pass<rocblas::rocblas_double_complex*>(b), c, pass<rocblas::rocblas_double_complex*>(s))));
}

// cublasZscal: unsupported
extern "C" CUDAWAY_EXPORT void cublasZscal(int /*n*/, cuDoubleComplex /*alpha*/,
    cuDoubleComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasZscal",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zscal"};
  refused(refusal);
}

// cublasZscal_v2 -> rocblas_zscal
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZscal_v2(cublasHandle_t handle, int n,
    const cuDoubleComplex* alpha, cuDoubleComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_zscal_t> target{rocblas_library, "cublasZscal_v2",
      "rocblas_zscal"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZscal_v2_64 -> rocblas_zscal_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZscal_v2_64(cublasHandle_t handle, int64_t n,
    const cuDoubleComplex* alpha, cuDoubleComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_zscal_64_t> target{rocblas_library, "cublasZscal_v2_64",
      "rocblas_zscal_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZswap: unsupported
extern "C" CUDAWAY_EXPORT void cublasZswap(int /*n*/, cuDoubleComplex* /*x*/, int /*incx*/,
    cuDoubleComplex* /*y*/, int /*incy*/) {
  static constinit Refusal refusal{
      "cublasZswap",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zswap"};
  refused(refusal);
}

// cublasZswap_v2 -> rocblas_zswap
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZswap_v2(cublasHandle_t handle, int n,
    cuDoubleComplex* x, int incx, cuDoubleComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_zswap_t> target{rocblas_library, "cublasZswap_v2",
      "rocblas_zswap"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_double_complex*>(x), incx, pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZswap_v2_64 -> rocblas_zswap_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZswap_v2_64(cublasHandle_t handle, int64_t n,
    cuDoubleComplex* x, int64_t incx, cuDoubleComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_zswap_64_t> target{rocblas_library, "cublasZswap_v2_64",
      "rocblas_zswap_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  return done(target.function, translate(call(to_handle, n,
      pass<rocblas::rocblas_double_complex*>(x), incx, pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZsymm: unsupported
extern "C" CUDAWAY_EXPORT void cublasZsymm(char /*side*/, char /*uplo*/, int /*m*/, int /*n*/,
    cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/,
    const cuDoubleComplex* /*B*/, int /*ldb*/, cuDoubleComplex /*beta*/, cuDoubleComplex* /*C*/,
    int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasZsymm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zsymm"};
  refused(refusal);
}

// cublasZsymm_v2 -> rocblas_zsymm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsymm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int m, int n, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int lda, const cuDoubleComplex* B, int ldb,
    const cuDoubleComplex* beta, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zsymm_t> target{rocblas_library, "cublasZsymm_v2",
      "rocblas_zsymm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZsymm_v2_64 -> rocblas_zsymm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsymm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, int64_t m, int64_t n,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* B,
    int64_t ldb, const cuDoubleComplex* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zsymm_64_t> target{rocblas_library, "cublasZsymm_v2_64",
      "rocblas_zsymm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZsymv_v2 -> rocblas_zsymv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsymv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* A, int lda,
    const cuDoubleComplex* x, int incx, const cuDoubleComplex* beta, cuDoubleComplex* y, int incy) {
  static constinit Target<rocblas::rocblas_zsymv_t> target{rocblas_library, "cublasZsymv_v2",
      "rocblas_zsymv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZsymv_v2_64 -> rocblas_zsymv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsymv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* A,
    int64_t lda, const cuDoubleComplex* x, int64_t incx, const cuDoubleComplex* beta,
    cuDoubleComplex* y, int64_t incy) {
  static constinit Target<rocblas::rocblas_zsymv_64_t> target{rocblas_library, "cublasZsymv_v2_64",
      "rocblas_zsymv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(y),
      incy)));
}

// cublasZsyr2_v2 -> rocblas_zsyr2
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyr2_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* x, int incx,
    const cuDoubleComplex* y, int incy, cuDoubleComplex* A, int lda) {
  static constinit Target<rocblas::rocblas_zsyr2_t> target{rocblas_library, "cublasZsyr2_v2",
      "rocblas_zsyr2"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZsyr2_v2_64 -> rocblas_zsyr2_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyr2_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* x,
    int64_t incx, const cuDoubleComplex* y, int64_t incy, cuDoubleComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_zsyr2_64_t> target{rocblas_library, "cublasZsyr2_v2_64",
      "rocblas_zsyr2_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<const rocblas::rocblas_double_complex*>(y), incy,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZsyr2k: unsupported
extern "C" CUDAWAY_EXPORT void cublasZsyr2k(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/,
    const cuDoubleComplex* /*B*/, int /*ldb*/, cuDoubleComplex /*beta*/, cuDoubleComplex* /*C*/,
    int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasZsyr2k",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zsyr2k"};
  refused(refusal);
}

// cublasZsyr2k_v2 -> rocblas_zsyr2k
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyr2k_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int lda, const cuDoubleComplex* B, int ldb,
    const cuDoubleComplex* beta, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zsyr2k_t> target{rocblas_library, "cublasZsyr2k_v2",
      "rocblas_zsyr2k"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZsyr2k_v2_64 -> rocblas_zsyr2k_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyr2k_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* B,
    int64_t ldb, const cuDoubleComplex* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zsyr2k_64_t> target{rocblas_library,
      "cublasZsyr2k_v2_64", "rocblas_zsyr2k_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZsyr_v2 -> rocblas_zsyr
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyr_v2(cublasHandle_t handle, cublasFillMode_t uplo,
    int n, const cuDoubleComplex* alpha, const cuDoubleComplex* x, int incx, cuDoubleComplex* A,
    int lda) {
  static constinit Target<rocblas::rocblas_zsyr_t> target{rocblas_library, "cublasZsyr_v2",
      "rocblas_zsyr"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZsyr_v2_64 -> rocblas_zsyr_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyr_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* x,
    int64_t incx, cuDoubleComplex* A, int64_t lda) {
  static constinit Target<rocblas::rocblas_zsyr_64_t> target{rocblas_library, "cublasZsyr_v2_64",
      "rocblas_zsyr_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(x), incx,
      pass<rocblas::rocblas_double_complex*>(A), lda)));
}

// cublasZsyrk: unsupported
extern "C" CUDAWAY_EXPORT void cublasZsyrk(char /*uplo*/, char /*trans*/, int /*n*/, int /*k*/,
    cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/, int /*lda*/, cuDoubleComplex /*beta*/,
    cuDoubleComplex* /*C*/, int /*ldc*/) {
  static constinit Refusal refusal{
      "cublasZsyrk",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_zsyrk"};
  refused(refusal);
}

// cublasZsyrk_v2 -> rocblas_zsyrk
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyrk_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int n, int k, const cuDoubleComplex* alpha,
    const cuDoubleComplex* A, int lda, const cuDoubleComplex* beta, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_zsyrk_t> target{rocblas_library, "cublasZsyrk_v2",
      "rocblas_zsyrk"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZsyrk_v2_64 -> rocblas_zsyrk_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyrk_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda,
    const cuDoubleComplex* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zsyrk_64_t> target{rocblas_library, "cublasZsyrk_v2_64",
      "rocblas_zsyrk_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZsyrkx -> rocblas_zsyrkx
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyrkx(cublasHandle_t handle, cublasFillMode_t uplo,
    cublasOperation_t trans, int n, int k, const cuDoubleComplex* alpha, const cuDoubleComplex* A,
    int lda, const cuDoubleComplex* B, int ldb, const cuDoubleComplex* beta, cuDoubleComplex* C,
    int ldc) {
  static constinit Target<rocblas::rocblas_zsyrkx_t> target{rocblas_library, "cublasZsyrkx",
      "rocblas_zsyrkx"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZsyrkx_64 -> rocblas_zsyrkx_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZsyrkx_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, int64_t n, int64_t k,
    const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda, const cuDoubleComplex* B,
    int64_t ldb, const cuDoubleComplex* beta, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_zsyrkx_64_t> target{rocblas_library, "cublasZsyrkx_64",
      "rocblas_zsyrkx_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, n, k,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<const rocblas::rocblas_double_complex*>(beta), pass<rocblas::rocblas_double_complex*>(C),
      ldc)));
}

// cublasZtbmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZtbmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    int /*k*/, const cuDoubleComplex* /*A*/, int /*lda*/, cuDoubleComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasZtbmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ztbmv"};
  refused(refusal);
}

// cublasZtbmv_v2 -> rocblas_ztbmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtbmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k,
    const cuDoubleComplex* A, int lda, cuDoubleComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ztbmv_t> target{rocblas_library, "cublasZtbmv_v2",
      "rocblas_ztbmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZtbmv_v2_64 -> rocblas_ztbmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtbmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k,
    const cuDoubleComplex* A, int64_t lda, cuDoubleComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ztbmv_64_t> target{rocblas_library, "cublasZtbmv_v2_64",
      "rocblas_ztbmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZtbsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZtbsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    int /*k*/, const cuDoubleComplex* /*A*/, int /*lda*/, cuDoubleComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasZtbsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ztbsv"};
  refused(refusal);
}

// cublasZtbsv_v2 -> rocblas_ztbsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtbsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n, int k,
    const cuDoubleComplex* A, int lda, cuDoubleComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ztbsv_t> target{rocblas_library, "cublasZtbsv_v2",
      "rocblas_ztbsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZtbsv_v2_64 -> rocblas_ztbsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtbsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n, int64_t k,
    const cuDoubleComplex* A, int64_t lda, cuDoubleComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ztbsv_64_t> target{rocblas_library, "cublasZtbsv_v2_64",
      "rocblas_ztbsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n, k,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZtpmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZtpmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const cuDoubleComplex* /*AP*/, cuDoubleComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasZtpmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ztpmv"};
  refused(refusal);
}

// cublasZtpmv_v2 -> rocblas_ztpmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtpmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n,
    const cuDoubleComplex* AP, cuDoubleComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ztpmv_t> target{rocblas_library, "cublasZtpmv_v2",
      "rocblas_ztpmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_double_complex*>(AP), pass<rocblas::rocblas_double_complex*>(x),
      incx)));
}

// cublasZtpmv_v2_64 -> rocblas_ztpmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtpmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const cuDoubleComplex* AP, cuDoubleComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ztpmv_64_t> target{rocblas_library, "cublasZtpmv_v2_64",
      "rocblas_ztpmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_double_complex*>(AP), pass<rocblas::rocblas_double_complex*>(x),
      incx)));
}

// cublasZtpsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZtpsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const cuDoubleComplex* /*AP*/, cuDoubleComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasZtpsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ztpsv"};
  refused(refusal);
}

// cublasZtpsv_v2 -> rocblas_ztpsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtpsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n,
    const cuDoubleComplex* AP, cuDoubleComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ztpsv_t> target{rocblas_library, "cublasZtpsv_v2",
      "rocblas_ztpsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_double_complex*>(AP), pass<rocblas::rocblas_double_complex*>(x),
      incx)));
}

// cublasZtpsv_v2_64 -> rocblas_ztpsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtpsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const cuDoubleComplex* AP, cuDoubleComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ztpsv_64_t> target{rocblas_library, "cublasZtpsv_v2_64",
      "rocblas_ztpsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_double_complex*>(AP), pass<rocblas::rocblas_double_complex*>(x),
      incx)));
}

// cublasZtpttr: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtpttr(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, int /*n*/, const cuDoubleComplex* /*AP*/, cuDoubleComplex* /*A*/,
    int /*lda*/) {
  static constinit Refusal refusal{
      "cublasZtpttr",
      "rocBLAS does not convert between packed and full triangles"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// cublasZtrmm: unsupported
extern "C" CUDAWAY_EXPORT void cublasZtrmm(char /*side*/, char /*uplo*/, char /*transa*/,
    char /*diag*/, int /*m*/, int /*n*/, cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/,
    int /*lda*/, cuDoubleComplex* /*B*/, int /*ldb*/) {
  static constinit Refusal refusal{
      "cublasZtrmm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ztrmm"};
  refused(refusal);
}

// cublasZtrmm_v2 -> rocblas_ztrmm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrmm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* A, int lda,
    const cuDoubleComplex* B, int ldb, cuDoubleComplex* C, int ldc) {
  static constinit Target<rocblas::rocblas_ztrmm_t> target{rocblas_library, "cublasZtrmm_v2",
      "rocblas_ztrmm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZtrmm_v2_64 -> rocblas_ztrmm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrmm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda,
    const cuDoubleComplex* B, int64_t ldb, cuDoubleComplex* C, int64_t ldc) {
  static constinit Target<rocblas::rocblas_ztrmm_64_t> target{rocblas_library, "cublasZtrmm_v2_64",
      "rocblas_ztrmm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<const rocblas::rocblas_double_complex*>(B), ldb,
      pass<rocblas::rocblas_double_complex*>(C), ldc)));
}

// cublasZtrmv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZtrmv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const cuDoubleComplex* /*A*/, int /*lda*/, cuDoubleComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasZtrmv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ztrmv"};
  refused(refusal);
}

// cublasZtrmv_v2 -> rocblas_ztrmv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrmv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n,
    const cuDoubleComplex* A, int lda, cuDoubleComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ztrmv_t> target{rocblas_library, "cublasZtrmv_v2",
      "rocblas_ztrmv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZtrmv_v2_64 -> rocblas_ztrmv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrmv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const cuDoubleComplex* A, int64_t lda, cuDoubleComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ztrmv_64_t> target{rocblas_library, "cublasZtrmv_v2_64",
      "rocblas_ztrmv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZtrsm: unsupported
extern "C" CUDAWAY_EXPORT void cublasZtrsm(char /*side*/, char /*uplo*/, char /*transa*/,
    char /*diag*/, int /*m*/, int /*n*/, cuDoubleComplex /*alpha*/, const cuDoubleComplex* /*A*/,
    int /*lda*/, cuDoubleComplex* /*B*/, int /*ldb*/) {
  static constinit Refusal refusal{
      "cublasZtrsm",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ztrsm"};
  refused(refusal);
}

// cublasZtrsmBatched -> rocblas_ztrsm_batched
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrsmBatched(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* const A[], int lda,
    cuDoubleComplex* const B[], int ldb, int batchCount) {
  static constinit Target<rocblas::rocblas_ztrsm_batched_t> target{rocblas_library,
      "cublasZtrsmBatched", "rocblas_ztrsm_batched"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex* const*>(A), lda,
      pass<rocblas::rocblas_double_complex* const*>(B), ldb, batchCount)));
}

// cublasZtrsmBatched_64 -> rocblas_ztrsm_batched_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrsmBatched_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* const A[],
    int64_t lda, cuDoubleComplex* const B[], int64_t ldb, int64_t batchCount) {
  static constinit Target<rocblas::rocblas_ztrsm_batched_64_t> target{rocblas_library,
      "cublasZtrsmBatched_64", "rocblas_ztrsm_batched_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex* const*>(A), lda,
      pass<rocblas::rocblas_double_complex* const*>(B), ldb, batchCount)));
}

// cublasZtrsm_v2 -> rocblas_ztrsm
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrsm_v2(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int m, int n, const cuDoubleComplex* alpha, const cuDoubleComplex* A, int lda,
    cuDoubleComplex* B, int ldb) {
  static constinit Target<rocblas::rocblas_ztrsm_t> target{rocblas_library, "cublasZtrsm_v2",
      "rocblas_ztrsm"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(B), ldb)));
}

// cublasZtrsm_v2_64 -> rocblas_ztrsm_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrsm_v2_64(cublasHandle_t handle,
    cublasSideMode_t side, cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag,
    int64_t m, int64_t n, const cuDoubleComplex* alpha, const cuDoubleComplex* A, int64_t lda,
    cuDoubleComplex* B, int64_t ldb) {
  static constinit Target<rocblas::rocblas_ztrsm_64_t> target{rocblas_library, "cublasZtrsm_v2_64",
      "rocblas_ztrsm_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_side_ to_side{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(side, to_side)) {
    return reject(target, "side", side, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_side, to_uplo, to_trans, to_diag, m, n,
      pass<const rocblas::rocblas_double_complex*>(alpha),
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(B), ldb)));
}

// cublasZtrsv: unsupported
extern "C" CUDAWAY_EXPORT void cublasZtrsv(char /*uplo*/, char /*trans*/, char /*diag*/, int /*n*/,
    const cuDoubleComplex* /*A*/, int /*lda*/, cuDoubleComplex* /*x*/, int /*incx*/) {
  static constinit Refusal refusal{
      "cublasZtrsv",
      "needs an adapter: the v1 interface has no handle and no status: an adapter has to keep "
      "one handle for the process and to return results by value",
      "rocblas_ztrsv"};
  refused(refusal);
}

// cublasZtrsv_v2 -> rocblas_ztrsv
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrsv_v2(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int n,
    const cuDoubleComplex* A, int lda, cuDoubleComplex* x, int incx) {
  static constinit Target<rocblas::rocblas_ztrsv_t> target{rocblas_library, "cublasZtrsv_v2",
      "rocblas_ztrsv"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZtrsv_v2_64 -> rocblas_ztrsv_64
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrsv_v2_64(cublasHandle_t handle,
    cublasFillMode_t uplo, cublasOperation_t trans, cublasDiagType_t diag, int64_t n,
    const cuDoubleComplex* A, int64_t lda, cuDoubleComplex* x, int64_t incx) {
  static constinit Target<rocblas::rocblas_ztrsv_64_t> target{rocblas_library, "cublasZtrsv_v2_64",
      "rocblas_ztrsv_64"};
  const auto call = target.get();
  if (call == nullptr) {
    return done(target.function, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  rocblas::rocblas_handle to_handle{};
  rocblas::rocblas_fill_ to_uplo{};
  rocblas::rocblas_operation_ to_trans{};
  rocblas::rocblas_diagonal_ to_diag{};
  if (const auto found = find(cublasHandle_t_kind, handle, to_handle); found != HandleStatus::ok) {
    return reject(target, "handle", found, CUBLAS_STATUS_NOT_INITIALIZED);
  }
  if (!convert(uplo, to_uplo)) {
    return reject(target, "uplo", uplo, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(trans, to_trans)) {
    return reject(target, "trans", trans, CUBLAS_STATUS_INVALID_VALUE);
  }
  if (!convert(diag, to_diag)) {
    return reject(target, "diag", diag, CUBLAS_STATUS_INVALID_VALUE);
  }
  return done(target.function, translate(call(to_handle, to_uplo, to_trans, to_diag, n,
      pass<const rocblas::rocblas_double_complex*>(A), lda,
      pass<rocblas::rocblas_double_complex*>(x), incx)));
}

// cublasZtrttp: unsupported
extern "C" CUDAWAY_EXPORT cublasStatus_t cublasZtrttp(cublasHandle_t /*handle*/,
    cublasFillMode_t /*uplo*/, int /*n*/, const cuDoubleComplex* /*A*/, int /*lda*/,
    cuDoubleComplex* /*AP*/) {
  static constinit Refusal refusal{
      "cublasZtrttp",
      "rocBLAS does not convert between packed and full triangles"};
  return refuse(refusal, CUBLAS_STATUS_NOT_SUPPORTED);
}

// dgemm: unsupported
extern "C" CUDAWAY_EXPORT void dgemm(const char* /*transa*/, const char* /*transb*/,
    const int* /*m*/, const int* /*n*/, const int* /*k*/, const double* /*alpha*/,
    const double* /*a*/, const int* /*lda*/, const double* /*b*/, const int* /*ldb*/,
    const double* /*beta*/, double* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "dgemm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dgemm_: unsupported
extern "C" CUDAWAY_EXPORT void dgemm_(const char* /*transa*/, const char* /*transb*/,
    const int* /*m*/, const int* /*n*/, const int* /*k*/, const double* /*alpha*/,
    const double* /*a*/, const int* /*lda*/, const double* /*b*/, const int* /*ldb*/,
    const double* /*beta*/, double* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "dgemm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dsymm: unsupported
extern "C" CUDAWAY_EXPORT void dsymm(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const double* /*alpha*/, const double* /*a*/, const int* /*lda*/,
    const double* /*b*/, const int* /*ldb*/, const double* /*beta*/, double* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "dsymm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dsymm_: unsupported
extern "C" CUDAWAY_EXPORT void dsymm_(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const double* /*alpha*/, const double* /*a*/, const int* /*lda*/,
    const double* /*b*/, const int* /*ldb*/, const double* /*beta*/, double* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "dsymm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dsyr2k: unsupported
extern "C" CUDAWAY_EXPORT void dsyr2k(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const double* /*alpha*/, const double* /*a*/, const int* /*lda*/,
    const double* /*b*/, const int* /*ldb*/, const double* /*beta*/, double* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "dsyr2k",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dsyr2k_: unsupported
extern "C" CUDAWAY_EXPORT void dsyr2k_(const char* /*uplo*/, const char* /*trans*/,
    const int* /*n*/, const int* /*k*/, const double* /*alpha*/, const double* /*a*/,
    const int* /*lda*/, const double* /*b*/, const int* /*ldb*/, const double* /*beta*/,
    double* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "dsyr2k_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dsyrk: unsupported
extern "C" CUDAWAY_EXPORT void dsyrk(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const double* /*alpha*/, const double* /*a*/, const int* /*lda*/,
    const double* /*beta*/, double* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "dsyrk",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dsyrk_: unsupported
extern "C" CUDAWAY_EXPORT void dsyrk_(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const double* /*alpha*/, const double* /*a*/, const int* /*lda*/,
    const double* /*beta*/, double* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "dsyrk_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dtrmm: unsupported
extern "C" CUDAWAY_EXPORT void dtrmm(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const double* /*alpha*/, const double* /*a*/, const int* /*lda*/, double* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "dtrmm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dtrmm_: unsupported
extern "C" CUDAWAY_EXPORT void dtrmm_(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const double* /*alpha*/, const double* /*a*/, const int* /*lda*/, double* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "dtrmm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dtrsm: unsupported
extern "C" CUDAWAY_EXPORT void dtrsm(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const double* /*alpha*/, const double* /*a*/, const int* /*lda*/, double* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "dtrsm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// dtrsm_: unsupported
extern "C" CUDAWAY_EXPORT void dtrsm_(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const double* /*alpha*/, const double* /*a*/, const int* /*lda*/, double* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "dtrsm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// sgemm: unsupported
extern "C" CUDAWAY_EXPORT void sgemm(const char* /*transa*/, const char* /*transb*/,
    const int* /*m*/, const int* /*n*/, const int* /*k*/, const float* /*alpha*/,
    const float* /*a*/, const int* /*lda*/, const float* /*b*/, const int* /*ldb*/,
    const float* /*beta*/, float* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "sgemm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// sgemm_: unsupported
extern "C" CUDAWAY_EXPORT void sgemm_(const char* /*transa*/, const char* /*transb*/,
    const int* /*m*/, const int* /*n*/, const int* /*k*/, const float* /*alpha*/,
    const float* /*a*/, const int* /*lda*/, const float* /*b*/, const int* /*ldb*/,
    const float* /*beta*/, float* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "sgemm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ssymm: unsupported
extern "C" CUDAWAY_EXPORT void ssymm(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const float* /*alpha*/, const float* /*a*/, const int* /*lda*/,
    const float* /*b*/, const int* /*ldb*/, const float* /*beta*/, float* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "ssymm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ssymm_: unsupported
extern "C" CUDAWAY_EXPORT void ssymm_(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const float* /*alpha*/, const float* /*a*/, const int* /*lda*/,
    const float* /*b*/, const int* /*ldb*/, const float* /*beta*/, float* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "ssymm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ssyr2k: unsupported
extern "C" CUDAWAY_EXPORT void ssyr2k(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const float* /*alpha*/, const float* /*a*/, const int* /*lda*/,
    const float* /*b*/, const int* /*ldb*/, const float* /*beta*/, float* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "ssyr2k",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ssyr2k_: unsupported
extern "C" CUDAWAY_EXPORT void ssyr2k_(const char* /*uplo*/, const char* /*trans*/,
    const int* /*n*/, const int* /*k*/, const float* /*alpha*/, const float* /*a*/,
    const int* /*lda*/, const float* /*b*/, const int* /*ldb*/, const float* /*beta*/, float* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "ssyr2k_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ssyrk: unsupported
extern "C" CUDAWAY_EXPORT void ssyrk(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const float* /*alpha*/, const float* /*a*/, const int* /*lda*/,
    const float* /*beta*/, float* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "ssyrk",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ssyrk_: unsupported
extern "C" CUDAWAY_EXPORT void ssyrk_(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const float* /*alpha*/, const float* /*a*/, const int* /*lda*/,
    const float* /*beta*/, float* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "ssyrk_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// strmm: unsupported
extern "C" CUDAWAY_EXPORT void strmm(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const float* /*alpha*/, const float* /*a*/, const int* /*lda*/, float* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "strmm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// strmm_: unsupported
extern "C" CUDAWAY_EXPORT void strmm_(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const float* /*alpha*/, const float* /*a*/, const int* /*lda*/, float* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "strmm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// strsm: unsupported
extern "C" CUDAWAY_EXPORT void strsm(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const float* /*alpha*/, const float* /*a*/, const int* /*lda*/, float* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "strsm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// strsm_: unsupported
extern "C" CUDAWAY_EXPORT void strsm_(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const float* /*alpha*/, const float* /*a*/, const int* /*lda*/, float* /*b*/,
    const int* /*ldb*/) {
  static constinit Refusal refusal{
      "strsm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zgemm: unsupported
extern "C" CUDAWAY_EXPORT void zgemm(const char* /*transa*/, const char* /*transb*/,
    const int* /*m*/, const int* /*n*/, const int* /*k*/, const cuDoubleComplex* /*alpha*/,
    const cuDoubleComplex* /*a*/, const int* /*lda*/, const cuDoubleComplex* /*b*/,
    const int* /*ldb*/, const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zgemm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zgemm_: unsupported
extern "C" CUDAWAY_EXPORT void zgemm_(const char* /*transa*/, const char* /*transb*/,
    const int* /*m*/, const int* /*n*/, const int* /*k*/, const cuDoubleComplex* /*alpha*/,
    const cuDoubleComplex* /*a*/, const int* /*lda*/, const cuDoubleComplex* /*b*/,
    const int* /*ldb*/, const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zgemm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zhemm: unsupported
extern "C" CUDAWAY_EXPORT void zhemm(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/,
    const int* /*lda*/, const cuDoubleComplex* /*b*/, const int* /*ldb*/,
    const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zhemm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zhemm_: unsupported
extern "C" CUDAWAY_EXPORT void zhemm_(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/,
    const int* /*lda*/, const cuDoubleComplex* /*b*/, const int* /*ldb*/,
    const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zhemm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zher2k: unsupported
extern "C" CUDAWAY_EXPORT void zher2k(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/,
    const int* /*lda*/, const cuDoubleComplex* /*b*/, const int* /*ldb*/, const double* /*beta*/,
    cuDoubleComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zher2k",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zher2k_: unsupported
extern "C" CUDAWAY_EXPORT void zher2k_(const char* /*uplo*/, const char* /*trans*/,
    const int* /*n*/, const int* /*k*/, const cuDoubleComplex* /*alpha*/,
    const cuDoubleComplex* /*a*/, const int* /*lda*/, const cuDoubleComplex* /*b*/,
    const int* /*ldb*/, const double* /*beta*/, cuDoubleComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zher2k_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zherk: unsupported
extern "C" CUDAWAY_EXPORT void zherk(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const double* /*alpha*/, const cuDoubleComplex* /*a*/, const int* /*lda*/,
    const double* /*beta*/, cuDoubleComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zherk",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zherk_: unsupported
extern "C" CUDAWAY_EXPORT void zherk_(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const double* /*alpha*/, const cuDoubleComplex* /*a*/, const int* /*lda*/,
    const double* /*beta*/, cuDoubleComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zherk_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zsymm: unsupported
extern "C" CUDAWAY_EXPORT void zsymm(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/,
    const int* /*lda*/, const cuDoubleComplex* /*b*/, const int* /*ldb*/,
    const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zsymm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zsymm_: unsupported
extern "C" CUDAWAY_EXPORT void zsymm_(const char* /*side*/, const char* /*uplo*/, const int* /*m*/,
    const int* /*n*/, const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/,
    const int* /*lda*/, const cuDoubleComplex* /*b*/, const int* /*ldb*/,
    const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zsymm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zsyr2k: unsupported
extern "C" CUDAWAY_EXPORT void zsyr2k(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/,
    const int* /*lda*/, const cuDoubleComplex* /*b*/, const int* /*ldb*/,
    const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/, const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zsyr2k",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zsyr2k_: unsupported
extern "C" CUDAWAY_EXPORT void zsyr2k_(const char* /*uplo*/, const char* /*trans*/,
    const int* /*n*/, const int* /*k*/, const cuDoubleComplex* /*alpha*/,
    const cuDoubleComplex* /*a*/, const int* /*lda*/, const cuDoubleComplex* /*b*/,
    const int* /*ldb*/, const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zsyr2k_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zsyrk: unsupported
extern "C" CUDAWAY_EXPORT void zsyrk(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/,
    const int* /*lda*/, const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zsyrk",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// zsyrk_: unsupported
extern "C" CUDAWAY_EXPORT void zsyrk_(const char* /*uplo*/, const char* /*trans*/, const int* /*n*/,
    const int* /*k*/, const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/,
    const int* /*lda*/, const cuDoubleComplex* /*beta*/, cuDoubleComplex* /*c*/,
    const int* /*ldc*/) {
  static constinit Refusal refusal{
      "zsyrk_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ztrmm: unsupported
extern "C" CUDAWAY_EXPORT void ztrmm(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/, const int* /*lda*/,
    cuDoubleComplex* /*b*/, const int* /*ldb*/) {
  static constinit Refusal refusal{
      "ztrmm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ztrmm_: unsupported
extern "C" CUDAWAY_EXPORT void ztrmm_(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/, const int* /*lda*/,
    cuDoubleComplex* /*b*/, const int* /*ldb*/) {
  static constinit Refusal refusal{
      "ztrmm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ztrsm: unsupported
extern "C" CUDAWAY_EXPORT void ztrsm(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/, const int* /*lda*/,
    cuDoubleComplex* /*b*/, const int* /*ldb*/) {
  static constinit Refusal refusal{
      "ztrsm",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

// ztrsm_: unsupported
extern "C" CUDAWAY_EXPORT void ztrsm_(const char* /*side*/, const char* /*uplo*/,
    const char* /*transa*/, const char* /*diag*/, const int* /*m*/, const int* /*n*/,
    const cuDoubleComplex* /*alpha*/, const cuDoubleComplex* /*a*/, const int* /*lda*/,
    cuDoubleComplex* /*b*/, const int* /*ldb*/) {
  static constinit Refusal refusal{
      "ztrsm_",
      "ROCm has no counterpart of NVBLAS, which answers Fortran BLAS calls on host matrices"};
  refused(refusal);
}

#if defined(_WIN32)
// Exported objects; no public header says what they are.
extern "C" {
CUDAWAY_EXPORT Unknown NvOptimusEnablementCuda{};
}
#endif

}  // namespace cudaway::cuda12::cublas
