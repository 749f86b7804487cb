/* SPDX-License-Identifier: Apache-2.0 */
/* An application that was linked with NVIDIA's libcublas.so.12. With an argument it opens the
 * library at that path instead of using the one it was linked with; compiled with OPEN_ONLY it is
 * linked with none. Prints who answered. */
#include <dlfcn.h>
#include <stdio.h>

#include "cublas.h"

static int decoy_status = 77;

int main(int count, char** words) {
#ifdef OPEN_ONLY
  int (*create)(cublasHandle_t*) = NULL;
  int (*destroy)(cublasHandle_t) = NULL;
#else
  int (*create)(cublasHandle_t*) = cublasCreate_v2;
  int (*destroy)(cublasHandle_t) = cublasDestroy_v2;
#endif
  cublasHandle_t handle = NULL;
  int status = 0;
  if (count > 1) {
    void* library = dlopen(words[1], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
      fprintf(stderr, "%s\n", dlerror());
      return 1;
    }
    *(void**)&create = dlsym(library, "cublasCreate_v2");
    *(void**)&destroy = dlsym(library, "cublasDestroy_v2");
  }
  status = create(&handle);
  if (status == decoy_status) {
    printf("the decoy answered\n");
    return 0;
  }
  if (status != CUBLAS_STATUS_SUCCESS || handle == NULL || destroy(handle) != status) {
    printf("unexpected status %d\n", status);
    return 1;
  }
  printf("cudaway answered\n");
  return 0;
}
