// A rocBLAS whose calls do nothing: what is left of a call's time is the way there.
#include <cstdint>

#include "abi/rocm/rocblas.h"

namespace rb = cudaway::rocm::rocblas;
#define FAKE extern "C" __attribute__((visibility("default"))) rb::rocblas_status

FAKE rocblas_create_handle(rb::rocblas_handle* handle) {
  static int anything;
  *handle = reinterpret_cast<rb::rocblas_handle>(&anything);
  return rb::rocblas_status_success;
}
FAKE rocblas_destroy_handle(rb::rocblas_handle) { return rb::rocblas_status_success; }
FAKE rocblas_get_stream(rb::rocblas_handle, void** stream) {
  *stream = nullptr;
  return rb::rocblas_status_success;
}
FAKE rocblas_saxpy(rb::rocblas_handle, int, const float*, const float*, int, float*, int) {
  return rb::rocblas_status_success;
}
FAKE rocblas_sgemm(rb::rocblas_handle, rb::rocblas_operation, rb::rocblas_operation, int, int, int,
                   const float*, const float*, int, const float*, int, const float*, float*, int) {
  return rb::rocblas_status_success;
}
