// SPDX-License-Identifier: Apache-2.0
// The constants of hip_types.h, which are macros of HIP, against HIP's own header. All else comes
// from the generated headers, which are checked on their own.
#include <hip/hip_runtime_api.h>

#include "hip_types.h"

namespace cudaway::host {

static_assert(hip_version / 100'000 == HIP_VERSION / 100'000);
static_assert(stream_non_blocking == hipStreamNonBlocking);
static_assert(event_disable_timing == hipEventDisableTiming);
static_assert(event_interprocess == hipEventInterprocess);
static_assert(event_known_flags ==
              (hipEventBlockingSync | hipEventDisableTiming | hipEventInterprocess |
               hipEventDisableSystemFence | hipEventReleaseToDevice | hipEventReleaseToSystem));
static_assert(host_malloc_known_flags ==
              (hipHostMallocPortable | hipHostMallocMapped | hipHostMallocWriteCombined |
               hipHostMallocUncached | hipHostMallocNumaUser | hipHostMallocCoherent |
               hipHostMallocNonCoherent));
static_assert(host_register_known_flags ==
              (hipHostRegisterPortable | hipHostRegisterMapped | hipHostRegisterIoMemory |
               hipHostRegisterReadOnly | hipExtHostRegisterUncached));
static_assert(attach_global == hipMemAttachGlobal && attach_host == hipMemAttachHost);
static_assert(schedule_mask == hipDeviceScheduleMask);
static_assert(device_known_flags ==
              (hipDeviceScheduleMask | hipDeviceMapHost | hipDeviceLmemResizeToMax));
static_assert(cpu_device == hipCpuDeviceId && invalid_device == hipInvalidDeviceId);
static_assert(wait_value_gte == hipStreamWaitValueGte && wait_value_eq == hipStreamWaitValueEq &&
              wait_value_and == hipStreamWaitValueAnd && wait_value_nor == hipStreamWaitValueNor);

}  // namespace cudaway::host
