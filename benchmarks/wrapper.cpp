// The same calls through a thin wrapper as a person would write one: statuses and operations by
// switch, the handle by cast, no check of anything.
#include "abi/rocm/rocblas.h"

namespace rb = cudaway::rocm::rocblas;

extern "C" {
rb::rocblas_status rocblas_get_stream(rb::rocblas_handle, void**);
rb::rocblas_status rocblas_saxpy(rb::rocblas_handle, int, const float*, const float*, int, float*,
                                 int);
rb::rocblas_status rocblas_sgemm(rb::rocblas_handle, rb::rocblas_operation, rb::rocblas_operation,
                                 int, int, int, const float*, const float*, int, const float*, int,
                                 const float*, float*, int);
}

namespace {

int translate(rb::rocblas_status status) {
  switch (status) {
    case rb::rocblas_status_success:
      return 0;
    case rb::rocblas_status_invalid_handle:
      return 1;
    case rb::rocblas_status_memory_error:
      return 3;
    case rb::rocblas_status_invalid_value:
      return 7;
    case rb::rocblas_status_not_implemented:
      return 15;
    default:
      return 14;
  }
}

rb::rocblas_operation translate(int operation) {
  switch (operation) {
    case 1:
      return rb::rocblas_operation_transpose;
    case 2:
      return rb::rocblas_operation_conjugate_transpose;
    default:
      return rb::rocblas_operation_none;
  }
}

rb::rocblas_handle cast(void* handle) { return static_cast<rb::rocblas_handle>(handle); }

}  // namespace

#define WRAPPER extern "C" __attribute__((visibility("default"))) int

WRAPPER wrapper_get_stream(void* handle, void** stream) {
  return translate(rocblas_get_stream(cast(handle), stream));
}
WRAPPER wrapper_saxpy(void* handle, int n, const float* alpha, const float* x, int incx, float* y,
                      int incy) {
  return translate(rocblas_saxpy(cast(handle), n, alpha, x, incx, y, incy));
}
WRAPPER wrapper_sgemm(void* handle, int transa, int transb, int m, int n, int k, const float* alpha,
                      const float* a, int lda, const float* b, int ldb, const float* beta, float* c,
                      int ldc) {
  return translate(rocblas_sgemm(cast(handle), translate(transa), translate(transb), m, n, k, alpha,
                                 a, lda, b, ldb, beta, c, ldc));
}
