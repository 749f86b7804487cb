// SPDX-License-Identifier: Apache-2.0
// cuSPARSE, where it takes code: why, says mappings/overrides/cusparse.yaml.
#pragma once

#include CUDAWAY_ABI_HEADER

namespace cudaway::CUDAWAY_CUDA::cusparse::adapters {

const char* error_name(cusparseStatus_t status) noexcept;
const char* error_string(cusparseStatus_t status) noexcept;
cusparseStatus_t version(cusparseHandle_t handle, int* version) noexcept;
cusparseStatus_t property(libraryPropertyType type, int* value) noexcept;

/// The checks and the answer of all types of cusparse<t>csrgeam2_bufferSizeExt.
cusparseStatus_t csrgeam2_buffer_size(cusparseHandle_t handle, int m, int n, int nonzeros_a,
                                      int nonzeros_b, cusparseMatDescr_t a, cusparseMatDescr_t b,
                                      cusparseMatDescr_t c, size_t* size) noexcept;

template <class Value>
cusparseStatus_t csrgeam2_buffer_size(cusparseHandle_t handle, int m, int n, const Value*,
                                      const cusparseMatDescr_t a, int nonzeros_a, const Value*,
                                      const int*, const int*, const Value*,
                                      const cusparseMatDescr_t b, int nonzeros_b, const Value*,
                                      const int*, const int*, const cusparseMatDescr_t c,
                                      const Value*, const int*, const int*, size_t* size) noexcept {
  return csrgeam2_buffer_size(handle, m, n, nonzeros_a, nonzeros_b, a, b, c, size);
}

}  // namespace cudaway::CUDAWAY_CUDA::cusparse::adapters
