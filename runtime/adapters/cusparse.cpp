// SPDX-License-Identifier: Apache-2.0
#include "adapters/cusparse.h"

#include "cudaway/handles.h"
#include CUDAWAY_CONVERT_HEADER

namespace cudaway::CUDAWAY_CUDA::cusparse::adapters {
namespace {

constexpr const char* unknown_text = "unrecognized error code";
constexpr HandleKind handle_kind{"cusparseHandle_t"};
constexpr HandleKind descriptor_kind{"cusparseMatDescr_t"};

template <class Handle>
bool known(const HandleKind& kind, Handle handle) noexcept {
  void* target = nullptr;
  return find(kind, handle, target) == HandleStatus::ok;
}

}  // namespace

const char* error_name(cusparseStatus_t status) noexcept {
  const char* const text = name_of(status);
  return text != nullptr ? text : unknown_text;
}

const char* error_string(cusparseStatus_t status) noexcept {
  const char* const text = words_of(status);
  return text != nullptr ? text : unknown_text;
}

cusparseStatus_t version(cusparseHandle_t handle, int* version) noexcept {
  if (!known(handle_kind, handle)) {
    return CUSPARSE_STATUS_NOT_INITIALIZED;
  }
  if (version == nullptr) {
    return CUSPARSE_STATUS_INVALID_VALUE;
  }
  *version = CUSPARSE_VERSION;
  return CUSPARSE_STATUS_SUCCESS;
}

cusparseStatus_t property(libraryPropertyType type, int* value) noexcept {
  if (value == nullptr) {
    return CUSPARSE_STATUS_INVALID_VALUE;
  }
  switch (type) {
    case MAJOR_VERSION:
      *value = CUSPARSE_VER_MAJOR;
      return CUSPARSE_STATUS_SUCCESS;
    case MINOR_VERSION:
      *value = CUSPARSE_VER_MINOR;
      return CUSPARSE_STATUS_SUCCESS;
    case PATCH_LEVEL:
      *value = CUSPARSE_VER_PATCH;
      return CUSPARSE_STATUS_SUCCESS;
    default:
      return CUSPARSE_STATUS_INVALID_VALUE;
  }
}

cusparseStatus_t csrgeam2_buffer_size(cusparseHandle_t handle, int m, int n, int nonzeros_a,
                                      int nonzeros_b, cusparseMatDescr_t a, cusparseMatDescr_t b,
                                      cusparseMatDescr_t c, size_t* size) noexcept {
  // rocSPARSE takes no buffer. A size of zero would become a null pointer, which programs test for.
  constexpr size_t least = 4;
  if (!known(handle_kind, handle) || !known(descriptor_kind, a) || !known(descriptor_kind, b) ||
      !known(descriptor_kind, c)) {
    return CUSPARSE_STATUS_NOT_INITIALIZED;
  }
  if (m < 0 || n < 0 || nonzeros_a < 0 || nonzeros_b < 0 || size == nullptr) {
    return CUSPARSE_STATUS_INVALID_VALUE;
  }
  *size = least;
  return CUSPARSE_STATUS_SUCCESS;
}

}  // namespace cudaway::CUDAWAY_CUDA::cusparse::adapters
