// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/cuda-13.5/nvrtc.jsonl. Do
// not edit: change those and run it again.
//
// The ABI of NVRTC, CUDA 13.5.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::cuda13::nvrtc {

constexpr int sdk_version = 13050;
constexpr int NVRTC_INSTALL_HEADERS_FORCE_OVERWRITE = 1;
constexpr int NVRTC_INSTALL_HEADERS_NO_WAIT = 2;
constexpr int NVRTC_INSTALL_HEADERS_SKIP_IF_EXISTS = 0;

enum nvrtcResult : unsigned int {
  NVRTC_SUCCESS = 0,
  NVRTC_ERROR_OUT_OF_MEMORY = 1,
  NVRTC_ERROR_PROGRAM_CREATION_FAILURE = 2,
  NVRTC_ERROR_INVALID_INPUT = 3,
  NVRTC_ERROR_INVALID_PROGRAM = 4,
  NVRTC_ERROR_INVALID_OPTION = 5,
  NVRTC_ERROR_COMPILATION = 6,
  NVRTC_ERROR_BUILTIN_OPERATION_FAILURE = 7,
  NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION = 8,
  NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION = 9,
  NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID = 10,
  NVRTC_ERROR_INTERNAL_ERROR = 11,
  NVRTC_ERROR_TIME_FILE_WRITE_FAILED = 12,
  NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED = 13,
  NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED = 14,
  NVRTC_ERROR_PCH_CREATE = 15,
  NVRTC_ERROR_CANCELLED = 16,
  NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED = 17,
  NVRTC_ERROR_BUSY = 18,
};

struct _nvrtcProgram;
struct nvrtcBundledHeadersInfo;

using nvrtcProgram = _nvrtcProgram*;

struct nvrtcBundledHeadersInfo {
  int available;
  size_t compressedSize;
  size_t uncompressedSize;
  int cudaVersionMajor;
  int cudaVersionMinor;
  unsigned int numFiles;
};
static_assert(sizeof(nvrtcBundledHeadersInfo) == 40);
static_assert(alignof(nvrtcBundledHeadersInfo) == 8);
static_assert(offsetof(nvrtcBundledHeadersInfo, available) == 0);
static_assert(offsetof(nvrtcBundledHeadersInfo, compressedSize) == 8);
static_assert(offsetof(nvrtcBundledHeadersInfo, uncompressedSize) == 16);
static_assert(offsetof(nvrtcBundledHeadersInfo, cudaVersionMajor) == 24);
static_assert(offsetof(nvrtcBundledHeadersInfo, cudaVersionMinor) == 28);
static_assert(offsetof(nvrtcBundledHeadersInfo, numFiles) == 32);

}  // namespace cudaway::cuda13::nvrtc
