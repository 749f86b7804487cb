/* SPDX-License-Identifier: Apache-2.0 */
/* Stands for NVIDIA's own library, in a place that applications search first. */
#define DECOY __attribute__((visibility("default")))

DECOY int cublasCreate_v2(void** handle) {
  (void)handle;
  return 77;
}

DECOY int cublasDestroy_v2(void* handle) {
  (void)handle;
  return 77;
}
