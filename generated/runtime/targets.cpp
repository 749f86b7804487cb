// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/targets.cpp.j2 and mappings/libraries.yaml. Do not
// edit: change those and run it again.
#include "runtime/targets.h"

namespace cudaway {
namespace {

// File names, newest first.
#if defined(_WIN32)
constexpr const char* hip_files[] = {"amdhip64_7.dll"};
constexpr const char* hiprtc_files[] = {"hiprtc0702.dll"};
constexpr const char* rocblas_files[] = {"rocblas.dll"};
constexpr const char* hipblaslt_files[] = {"libhipblaslt.dll"};
constexpr const char* miopen_files[] = {"libMIOpen.so.1"};
constexpr const char* rocfft_files[] = {"rocfft.dll"};
constexpr const char* rocsparse_files[] = {"rocsparse.dll"};
constexpr const char* rccl_files[] = {"librccl.so.1"};
constexpr const char* rocm_smi_files[] = {"librocm_smi64.so.7", "librocm_smi64.so.1"};
constexpr const char* amdsmi_files[] = {"libamd_smi.so.26", "libamd_smi.so.25"};
#else
constexpr const char* hip_files[] = {"libamdhip64.so.7", "libamdhip64.so.6"};
constexpr const char* hiprtc_files[] = {"libhiprtc.so.7", "libhiprtc.so.6"};
constexpr const char* rocblas_files[] = {"librocblas.so.5", "librocblas.so.4"};
constexpr const char* hipblaslt_files[] = {"libhipblaslt.so.1"};
constexpr const char* miopen_files[] = {"libMIOpen.so.1"};
constexpr const char* rocfft_files[] = {"librocfft.so.0"};
constexpr const char* rocsparse_files[] = {"librocsparse.so.1"};
constexpr const char* rccl_files[] = {"librccl.so.1"};
constexpr const char* rocm_smi_files[] = {"librocm_smi64.so.7", "librocm_smi64.so.1"};
constexpr const char* amdsmi_files[] = {"libamd_smi.so.26", "libamd_smi.so.25"};
#endif

}  // namespace

constinit Library hip_library{"HIP", "7.2 or 6.4", hip_files};
constinit Library hiprtc_library{"hipRTC", "7.2 or 6.4", hiprtc_files};
constinit Library rocblas_library{"rocBLAS", "7.2 or 6.4", rocblas_files};
constinit Library hipblaslt_library{"hipBLASLt", "7.2", hipblaslt_files};
constinit Library miopen_library{"MIOpen", "7.2 or 6.4", miopen_files};
constinit Library rocfft_library{"rocFFT", "7.2 or 6.4", rocfft_files};
constinit Library rocsparse_library{"rocSPARSE", "7.2 or 6.4", rocsparse_files};
constinit Library rccl_library{"RCCL", "7.2 or 6.4", rccl_files};
constinit Library rocm_smi_library{"ROCm SMI", "7.2 or 6.4", rocm_smi_files};
constinit Library amdsmi_library{"AMD SMI", "7.2 or 6.4", amdsmi_files};

}  // namespace cudaway
