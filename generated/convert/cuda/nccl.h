// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/convert.h.j2 and mappings/nccl.yaml. Do not edit:
// change those and run it again.
//
// Translates the enumerators of NCCL and RCCL by name.
// An unknown value gives false; nothing is ever cast. Statuses have names and words.
#pragma once

#include "abi/cuda/nccl.h"
#include "cudaway/export.h"
#include "abi/rocm/rccl.h"

namespace cudaway::cuda::nccl {

namespace rccl = cudaway::rocm::rccl;

constexpr CUDAWAY_HOT bool convert(ncclDataType_t from, rccl::ncclDataType_t& to) noexcept {
  switch (from) {
    case ncclInt8:
      to = rccl::ncclInt8;
      return true;
    case ncclUint8:
      to = rccl::ncclUint8;
      return true;
    case ncclInt32:
      to = rccl::ncclInt32;
      return true;
    case ncclUint32:
      to = rccl::ncclUint32;
      return true;
    case ncclInt64:
      to = rccl::ncclInt64;
      return true;
    case ncclUint64:
      to = rccl::ncclUint64;
      return true;
    case ncclFloat16:
      to = rccl::ncclFloat16;
      return true;
    case ncclFloat32:
      to = rccl::ncclFloat32;
      return true;
    case ncclFloat64:
      to = rccl::ncclFloat64;
      return true;
    case ncclBfloat16:
      to = rccl::ncclBfloat16;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rccl::ncclDataType_t from, ncclDataType_t& to) noexcept {
  switch (from) {
    case rccl::ncclInt8:
      to = ncclInt8;
      return true;
    case rccl::ncclUint8:
      to = ncclUint8;
      return true;
    case rccl::ncclInt32:
      to = ncclInt32;
      return true;
    case rccl::ncclUint32:
      to = ncclUint32;
      return true;
    case rccl::ncclInt64:
      to = ncclInt64;
      return true;
    case rccl::ncclUint64:
      to = ncclUint64;
      return true;
    case rccl::ncclFloat16:
      to = ncclFloat16;
      return true;
    case rccl::ncclFloat32:
      to = ncclFloat32;
      return true;
    case rccl::ncclFloat64:
      to = ncclFloat64;
      return true;
    case rccl::ncclBfloat16:
      to = ncclBfloat16;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(ncclRedOp_t from, rccl::ncclRedOp_t& to) noexcept {
  switch (from) {
    case ncclSum:
      to = rccl::ncclSum;
      return true;
    case ncclProd:
      to = rccl::ncclProd;
      return true;
    case ncclMax:
      to = rccl::ncclMax;
      return true;
    case ncclMin:
      to = rccl::ncclMin;
      return true;
    case ncclAvg:
      to = rccl::ncclAvg;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rccl::ncclRedOp_t from, ncclRedOp_t& to) noexcept {
  switch (from) {
    case rccl::ncclSum:
      to = ncclSum;
      return true;
    case rccl::ncclProd:
      to = ncclProd;
      return true;
    case rccl::ncclMax:
      to = ncclMax;
      return true;
    case rccl::ncclMin:
      to = ncclMin;
      return true;
    case rccl::ncclAvg:
      to = ncclAvg;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(ncclResult_t from, rccl::ncclResult_t& to) noexcept {
  switch (from) {
    case ncclSuccess:
      to = rccl::ncclSuccess;
      return true;
    case ncclUnhandledCudaError:
      to = rccl::ncclUnhandledCudaError;
      return true;
    case ncclSystemError:
      to = rccl::ncclSystemError;
      return true;
    case ncclInternalError:
      to = rccl::ncclInternalError;
      return true;
    case ncclInvalidArgument:
      to = rccl::ncclInvalidArgument;
      return true;
    case ncclInvalidUsage:
      to = rccl::ncclInvalidUsage;
      return true;
    case ncclRemoteError:
      to = rccl::ncclRemoteError;
      return true;
    case ncclInProgress:
      to = rccl::ncclInProgress;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rccl::ncclResult_t from, ncclResult_t& to) noexcept {
  switch (from) {
    case rccl::ncclSuccess:
      to = ncclSuccess;
      return true;
    case rccl::ncclUnhandledCudaError:
      to = ncclUnhandledCudaError;
      return true;
    case rccl::ncclSystemError:
      to = ncclSystemError;
      return true;
    case rccl::ncclInternalError:
      to = ncclInternalError;
      return true;
    case rccl::ncclInvalidArgument:
      to = ncclInvalidArgument;
      return true;
    case rccl::ncclInvalidUsage:
      to = ncclInvalidUsage;
      return true;
    case rccl::ncclRemoteError:
      to = ncclRemoteError;
      return true;
    case rccl::ncclInProgress:
      to = ncclInProgress;
      return true;
    default:
      return false;
  }
}

constexpr CUDAWAY_HOT bool convert(ncclScalarResidence_t from,
    rccl::ncclScalarResidence_t& to) noexcept {
  switch (from) {
    case ncclScalarDevice:
      to = rccl::ncclScalarDevice;
      return true;
    case ncclScalarHostImmediate:
      to = rccl::ncclScalarHostImmediate;
      return true;
    default:
      return false;
  }
}

constexpr bool convert_back(rccl::ncclScalarResidence_t from, ncclScalarResidence_t& to) noexcept {
  switch (from) {
    case rccl::ncclScalarDevice:
      to = ncclScalarDevice;
      return true;
    case rccl::ncclScalarHostImmediate:
      to = ncclScalarHostImmediate;
      return true;
    default:
      return false;
  }
}

/// What a failure of the target is here; what has no counterpart is ncclInternalError.
CUDAWAY_COLD inline ncclResult_t translate_failure(rccl::ncclResult_t from) noexcept {
  ncclResult_t to{};
  return convert_back(from, to) ? to : ncclInternalError;
}

CUDAWAY_HOT ncclResult_t translate(rccl::ncclResult_t from) noexcept {
  if (from == rccl::ncclSuccess) [[likely]] {
    return ncclSuccess;
  }
  return translate_failure(from);
}

/// The name of a status; null for an unknown one.
constexpr const char* name_of(ncclResult_t status) noexcept {
  switch (status) {
    case ncclSuccess:
      return "ncclSuccess";
    case ncclUnhandledCudaError:
      return "ncclUnhandledCudaError";
    case ncclSystemError:
      return "ncclSystemError";
    case ncclInternalError:
      return "ncclInternalError";
    case ncclInvalidArgument:
      return "ncclInvalidArgument";
    case ncclInvalidUsage:
      return "ncclInvalidUsage";
    case ncclRemoteError:
      return "ncclRemoteError";
    case ncclInProgress:
      return "ncclInProgress";
    case ncclTimeout:
      return "ncclTimeout";
    case ncclNumResults:
      return "ncclNumResults";
    default:
      return nullptr;
  }
}

/// What the name of a status says; null for an unknown one.
constexpr const char* words_of(ncclResult_t status) noexcept {
  switch (status) {
    case ncclSuccess:
      return "success";
    case ncclUnhandledCudaError:
      return "unhandled cuda error";
    case ncclSystemError:
      return "system error";
    case ncclInternalError:
      return "internal error";
    case ncclInvalidArgument:
      return "invalid argument";
    case ncclInvalidUsage:
      return "invalid usage";
    case ncclRemoteError:
      return "remote error";
    case ncclInProgress:
      return "in progress";
    case ncclTimeout:
      return "timeout";
    case ncclNumResults:
      return "num results";
    default:
      return nullptr;
  }
}

}  // namespace cudaway::cuda::nccl
