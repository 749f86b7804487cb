// SPDX-License-Identifier: Apache-2.0
// The last error of a thread, and words for errors.
#include <utility>

#include "device.h"

namespace cudaway::host {
namespace {

using namespace cudaway::rocm::hip;

struct Words {
  const char* name;
  const char* text;
};

Words words(hipError_t error) {
  switch (error) {
#define CUDAWAY_HOST_WORDS(name, text) \
  case name:                           \
    return { #name, text }
    CUDAWAY_HOST_WORDS(hipSuccess, "no error");
    CUDAWAY_HOST_WORDS(hipErrorInvalidValue, "invalid argument");
    CUDAWAY_HOST_WORDS(hipErrorOutOfMemory, "out of memory");
    CUDAWAY_HOST_WORDS(hipErrorNotInitialized, "initialization error");
    CUDAWAY_HOST_WORDS(hipErrorDeinitialized, "driver shutting down");
    CUDAWAY_HOST_WORDS(hipErrorProfilerDisabled,
                       "profiler disabled while using external profiling tool");
    CUDAWAY_HOST_WORDS(hipErrorProfilerNotInitialized, "profiler is not initialized");
    CUDAWAY_HOST_WORDS(hipErrorProfilerAlreadyStarted, "profiler already started");
    CUDAWAY_HOST_WORDS(hipErrorProfilerAlreadyStopped, "profiler already stopped");
    CUDAWAY_HOST_WORDS(hipErrorInvalidConfiguration, "invalid configuration argument");
    CUDAWAY_HOST_WORDS(hipErrorInvalidPitchValue, "invalid pitch argument");
    CUDAWAY_HOST_WORDS(hipErrorInvalidSymbol, "invalid device symbol");
    CUDAWAY_HOST_WORDS(hipErrorInvalidDevicePointer, "invalid device pointer");
    CUDAWAY_HOST_WORDS(hipErrorInvalidMemcpyDirection, "invalid copy direction for memcpy");
    CUDAWAY_HOST_WORDS(hipErrorInsufficientDriver,
                       "driver version is insufficient for runtime version");
    CUDAWAY_HOST_WORDS(hipErrorMissingConfiguration, "__global__ function call is not configured");
    CUDAWAY_HOST_WORDS(hipErrorPriorLaunchFailure, "unspecified launch failure in prior launch");
    CUDAWAY_HOST_WORDS(hipErrorInvalidDeviceFunction, "invalid device function");
    CUDAWAY_HOST_WORDS(hipErrorNoDevice, "no ROCm-capable device is detected");
    CUDAWAY_HOST_WORDS(hipErrorInvalidDevice, "invalid device ordinal");
    CUDAWAY_HOST_WORDS(hipErrorInvalidImage, "device kernel image is invalid");
    CUDAWAY_HOST_WORDS(hipErrorInvalidContext, "invalid device context");
    CUDAWAY_HOST_WORDS(hipErrorContextAlreadyCurrent, "context is already current context");
    CUDAWAY_HOST_WORDS(hipErrorMapFailed, "mapping of buffer object failed");
    CUDAWAY_HOST_WORDS(hipErrorUnmapFailed, "unmapping of buffer object failed");
    CUDAWAY_HOST_WORDS(hipErrorArrayIsMapped, "array is mapped");
    CUDAWAY_HOST_WORDS(hipErrorAlreadyMapped, "resource already mapped");
    CUDAWAY_HOST_WORDS(hipErrorNoBinaryForGpu,
                       "no kernel image is available for execution on the device");
    CUDAWAY_HOST_WORDS(hipErrorAlreadyAcquired, "resource already acquired");
    CUDAWAY_HOST_WORDS(hipErrorNotMapped, "resource not mapped");
    CUDAWAY_HOST_WORDS(hipErrorNotMappedAsArray, "resource not mapped as array");
    CUDAWAY_HOST_WORDS(hipErrorNotMappedAsPointer, "resource not mapped as pointer");
    CUDAWAY_HOST_WORDS(hipErrorECCNotCorrectable, "uncorrectable ECC error encountered");
    CUDAWAY_HOST_WORDS(hipErrorUnsupportedLimit, "limit is not supported on this architecture");
    CUDAWAY_HOST_WORDS(hipErrorContextAlreadyInUse,
                       "exclusive-thread device already in use by a different thread");
    CUDAWAY_HOST_WORDS(hipErrorPeerAccessUnsupported,
                       "peer access is not supported between these two devices");
    CUDAWAY_HOST_WORDS(hipErrorInvalidKernelFile, "invalid kernel file");
    CUDAWAY_HOST_WORDS(hipErrorInvalidGraphicsContext, "invalid OpenGL or DirectX context");
    CUDAWAY_HOST_WORDS(hipErrorInvalidSource, "device kernel image is invalid");
    CUDAWAY_HOST_WORDS(hipErrorFileNotFound, "file not found");
    CUDAWAY_HOST_WORDS(hipErrorSharedObjectSymbolNotFound, "shared object symbol not found");
    CUDAWAY_HOST_WORDS(hipErrorSharedObjectInitFailed, "shared object initialization failed");
    CUDAWAY_HOST_WORDS(hipErrorOperatingSystem,
                       "OS call failed or operation not supported on this OS");
    CUDAWAY_HOST_WORDS(hipErrorInvalidHandle, "invalid resource handle");
    CUDAWAY_HOST_WORDS(hipErrorIllegalState,
                       "the operation cannot be performed in the present state");
    CUDAWAY_HOST_WORDS(hipErrorNotFound, "named symbol not found");
    CUDAWAY_HOST_WORDS(hipErrorNotReady, "device not ready");
    CUDAWAY_HOST_WORDS(hipErrorIllegalAddress, "an illegal memory access was encountered");
    CUDAWAY_HOST_WORDS(hipErrorLaunchOutOfResources, "too many resources requested for launch");
    CUDAWAY_HOST_WORDS(hipErrorLaunchTimeOut, "the launch timed out and was terminated");
    CUDAWAY_HOST_WORDS(hipErrorPeerAccessAlreadyEnabled, "peer access is already enabled");
    CUDAWAY_HOST_WORDS(hipErrorPeerAccessNotEnabled, "peer access has not been enabled");
    CUDAWAY_HOST_WORDS(hipErrorSetOnActiveProcess,
                       "cannot set while device is active in this process");
    CUDAWAY_HOST_WORDS(hipErrorContextIsDestroyed, "context is destroyed");
    CUDAWAY_HOST_WORDS(hipErrorAssert, "device-side assert triggered");
    CUDAWAY_HOST_WORDS(hipErrorHostMemoryAlreadyRegistered,
                       "part or all of the requested memory range is already mapped");
    CUDAWAY_HOST_WORDS(hipErrorHostMemoryNotRegistered,
                       "pointer does not correspond to a registered memory region");
    CUDAWAY_HOST_WORDS(hipErrorLaunchFailure, "unspecified launch failure");
    CUDAWAY_HOST_WORDS(hipErrorCooperativeLaunchTooLarge, "too many blocks in cooperative launch");
    CUDAWAY_HOST_WORDS(hipErrorNotSupported, "operation not supported");
    CUDAWAY_HOST_WORDS(hipErrorStreamCaptureUnsupported,
                       "operation not permitted when stream is capturing");
    CUDAWAY_HOST_WORDS(hipErrorStreamCaptureInvalidated,
                       "operation failed due to a previous error during capture");
    CUDAWAY_HOST_WORDS(hipErrorStreamCaptureMerge,
                       "operation would result in a merge of separate capture sequences");
    CUDAWAY_HOST_WORDS(hipErrorStreamCaptureUnmatched,
                       "capture was not ended in the same stream as it began");
    CUDAWAY_HOST_WORDS(hipErrorStreamCaptureUnjoined, "capturing stream has unjoined work");
    CUDAWAY_HOST_WORDS(hipErrorStreamCaptureIsolation,
                       "dependency created on uncaptured work in another stream");
    CUDAWAY_HOST_WORDS(hipErrorStreamCaptureImplicit,
                       "operation would make the legacy stream depend on a capturing "
                       "blocking stream");
    CUDAWAY_HOST_WORDS(hipErrorCapturedEvent,
                       "operation not permitted on an event last recorded in a capturing stream");
    CUDAWAY_HOST_WORDS(hipErrorStreamCaptureWrongThread,
                       "attempt to terminate a thread-local capture sequence from another thread");
    CUDAWAY_HOST_WORDS(hipErrorGraphExecUpdateFailure,
                       "the graph update was not performed because it included changes which "
                       "violated constraints specific to instantiated graph update");
    CUDAWAY_HOST_WORDS(hipErrorInvalidChannelDescriptor, "invalid channel descriptor");
    CUDAWAY_HOST_WORDS(hipErrorInvalidTexture, "invalid texture");
    CUDAWAY_HOST_WORDS(hipErrorUnknown, "unknown error");
    CUDAWAY_HOST_WORDS(hipErrorRuntimeMemory, "runtime memory call returned error");
    CUDAWAY_HOST_WORDS(hipErrorRuntimeOther, "runtime call other than memory returned error");
#undef CUDAWAY_HOST_WORDS
    default:
      return {"hipErrorUnknown", "unknown error"};
  }
}

}  // namespace

// Both tell the last error of this thread; only one forgets it.
HIP(hipGetLastError)() {
  if (const auto told = fault(__func__)) {
    return static_cast<hipError_t>(*told);
  }
  return std::exchange(thread().last_error, hipSuccess);
}

HIP(hipPeekAtLastError)() {
  if (const auto told = fault(__func__)) {
    return static_cast<hipError_t>(*told);
  }
  return thread().last_error;
}

HIP(hipExtGetLastError)() {
  if (const auto told = fault(__func__)) {
    return static_cast<hipError_t>(*told);
  }
  return std::exchange(thread().last_error, hipSuccess);
}

CUDAWAY_HOST_ENTRY(const char*, hipGetErrorName)(hipError_t error) { return words(error).name; }

CUDAWAY_HOST_ENTRY(const char*, hipGetErrorString)(hipError_t error) { return words(error).text; }

HIP(hipDrvGetErrorName)(hipError_t error, const char** name) {
  return answer(__func__, [&]() -> hipError_t {
    if (name == nullptr) {
      return hipErrorInvalidValue;
    }
    *name = words(error).name;
    return hipSuccess;
  });
}

HIP(hipDrvGetErrorString)(hipError_t error, const char** text) {
  return answer(__func__, [&]() -> hipError_t {
    if (text == nullptr) {
      return hipErrorInvalidValue;
    }
    *text = words(error).text;
    return hipSuccess;
  });
}

}  // namespace cudaway::host
