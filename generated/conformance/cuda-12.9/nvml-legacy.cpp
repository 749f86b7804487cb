// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-12.9/nvml.jsonl. Do not edit: change those and run it again.
//
// Compiles where NVML of CUDA 12.9 is what its snapshot says.
#define NVML_NO_UNVERSIONED_FUNC_DEFS
#include <stddef.h>

#include <nvml.h>

#include <cstddef>
#include <type_traits>

#include "check.h"
#undef nvmlComputeInstanceGetInfo
#undef nvmlDeviceGetAttributes
#undef nvmlDeviceGetComputeRunningProcesses
#undef nvmlDeviceGetCount
#undef nvmlDeviceGetDriverModel
#undef nvmlDeviceGetGpuInstancePossiblePlacements
#undef nvmlDeviceGetGraphicsRunningProcesses
#undef nvmlDeviceGetGridLicensableFeatures
#undef nvmlDeviceGetHandleByIndex
#undef nvmlDeviceGetHandleByPciBusId
#undef nvmlDeviceGetMPSComputeRunningProcesses
#undef nvmlDeviceGetNvLinkRemotePciInfo
#undef nvmlDeviceGetPciInfo
#undef nvmlDeviceRemoveGpu
#undef nvmlEventSetWait
#undef nvmlInit
#undef nvmlVgpuInstanceGetLicenseInfo

// Prototypes
static_assert(has<nvmlReturn_enum(nvmlComputeInstance_st*,
    nvmlComputeInstanceInfo_st*)>(nvmlComputeInstanceGetInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlDeviceAttributes_st*)>(nvmlDeviceGetAttributes));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlProcessInfo_v1_st*)>(nvmlDeviceGetComputeRunningProcesses));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlProcessInfo_v2_st*)>(nvmlDeviceGetComputeRunningProcesses_v2));
static_assert(has<nvmlReturn_enum(unsigned int*)>(nvmlDeviceGetCount));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlDriverModel_enum*,
    nvmlDriverModel_enum*)>(nvmlDeviceGetDriverModel));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int, nvmlGpuInstancePlacement_st*,
    unsigned int*)>(nvmlDeviceGetGpuInstancePossiblePlacements));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlProcessInfo_v1_st*)>(nvmlDeviceGetGraphicsRunningProcesses));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlProcessInfo_v2_st*)>(nvmlDeviceGetGraphicsRunningProcesses_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlGridLicensableFeatures_st*)>(nvmlDeviceGetGridLicensableFeatures));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlGridLicensableFeatures_st*)>(nvmlDeviceGetGridLicensableFeatures_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*,
    nvmlGridLicensableFeatures_st*)>(nvmlDeviceGetGridLicensableFeatures_v3));
static_assert(has<nvmlReturn_enum(unsigned int, nvmlDevice_st**)>(nvmlDeviceGetHandleByIndex));
static_assert(has<nvmlReturn_enum(const char*, nvmlDevice_st**)>(nvmlDeviceGetHandleByPciBusId));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlProcessInfo_v1_st*)>(nvmlDeviceGetMPSComputeRunningProcesses));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int*,
    nvmlProcessInfo_v2_st*)>(nvmlDeviceGetMPSComputeRunningProcesses_v2));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, unsigned int,
    nvmlPciInfo_st*)>(nvmlDeviceGetNvLinkRemotePciInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPciInfo_st*)>(nvmlDeviceGetPciInfo));
static_assert(has<nvmlReturn_enum(nvmlDevice_st*, nvmlPciInfo_st*)>(nvmlDeviceGetPciInfo_v2));
static_assert(has<nvmlReturn_enum(nvmlPciInfo_st*)>(nvmlDeviceRemoveGpu));
static_assert(has<nvmlReturn_enum(nvmlEventSet_st*, nvmlEventData_st*,
    unsigned int)>(nvmlEventSetWait));
static_assert(has<nvmlReturn_enum()>(nvmlInit));
static_assert(has<nvmlReturn_enum(unsigned int,
    nvmlVgpuLicenseInfo_st*)>(nvmlVgpuInstanceGetLicenseInfo));

// Structures
static_assert(sizeof(nvmlProcessInfo_v1_st) == 16);
static_assert(alignof(nvmlProcessInfo_v1_st) == 8);
static_assert(offsetof(nvmlProcessInfo_v1_st, pid) == 0);
static_assert(offsetof(nvmlProcessInfo_v1_st, usedGpuMemory) == 8);
