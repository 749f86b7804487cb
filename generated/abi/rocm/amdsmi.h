// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/amdsmi.jsonl. Do
// not edit: change those and run it again.
//
// The ABI of AMD SMI, ROCm 7.2.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::amdsmi {

enum amdsmi_accelerator_partition_mem_alloc_mode_t : unsigned int {
  AMDSMI_ACCELERATOR_PARTITION_MEM_ALLOC_INVALID = 0,
  AMDSMI_ACCELERATOR_PARTITION_MEM_ALLOC_CAPPING = 1,
  AMDSMI_ACCELERATOR_PARTITION_MEM_ALLOC_ALL = 2,
};

enum amdsmi_accelerator_partition_resource_type_t : unsigned int {
  AMDSMI_ACCELERATOR_XCC = 0,
  AMDSMI_ACCELERATOR_ENCODER = 1,
  AMDSMI_ACCELERATOR_DECODER = 2,
  AMDSMI_ACCELERATOR_DMA = 3,
  AMDSMI_ACCELERATOR_JPEG = 4,
  AMDSMI_ACCELERATOR_MAX = 5,
};

enum amdsmi_accelerator_partition_type_t : unsigned int {
  AMDSMI_ACCELERATOR_PARTITION_INVALID = 0,
  AMDSMI_ACCELERATOR_PARTITION_SPX = 1,
  AMDSMI_ACCELERATOR_PARTITION_DPX = 2,
  AMDSMI_ACCELERATOR_PARTITION_TPX = 3,
  AMDSMI_ACCELERATOR_PARTITION_QPX = 4,
  AMDSMI_ACCELERATOR_PARTITION_CPX = 5,
  AMDSMI_ACCELERATOR_PARTITION_MAX = 6,
};

enum amdsmi_affinity_scope_t : unsigned int {
  AMDSMI_AFFINITY_SCOPE_NODE = 0,
  AMDSMI_AFFINITY_SCOPE_SOCKET = 1,
};

enum amdsmi_cache_property_type_t : unsigned int {
  AMDSMI_CACHE_PROPERTY_ENABLED = 1,
  AMDSMI_CACHE_PROPERTY_DATA_CACHE = 2,
  AMDSMI_CACHE_PROPERTY_INST_CACHE = 4,
  AMDSMI_CACHE_PROPERTY_CPU_CACHE = 8,
  AMDSMI_CACHE_PROPERTY_SIMD_CACHE = 16,
};

enum amdsmi_card_form_factor_t : unsigned int {
  AMDSMI_CARD_FORM_FACTOR_PCIE = 0,
  AMDSMI_CARD_FORM_FACTOR_OAM = 1,
  AMDSMI_CARD_FORM_FACTOR_CEM = 2,
  AMDSMI_CARD_FORM_FACTOR_UNKNOWN = 3,
};

enum amdsmi_clk_limit_type_t : unsigned int {
  AMDSMI_CLK_LIMIT_MIN = 0,
  AMDSMI_CLK_LIMIT_MAX = 1,
  CLK_LIMIT_MIN = 0,
  CLK_LIMIT_MAX = 1,
};

enum amdsmi_clk_type_t : unsigned int {
  AMDSMI_CLK_TYPE_SYS = 0,
  AMDSMI_CLK_TYPE_FIRST = 0,
  AMDSMI_CLK_TYPE_GFX = 0,
  AMDSMI_CLK_TYPE_DF = 1,
  AMDSMI_CLK_TYPE_DCEF = 2,
  AMDSMI_CLK_TYPE_SOC = 3,
  AMDSMI_CLK_TYPE_MEM = 4,
  AMDSMI_CLK_TYPE_PCIE = 5,
  AMDSMI_CLK_TYPE_VCLK0 = 6,
  AMDSMI_CLK_TYPE_VCLK1 = 7,
  AMDSMI_CLK_TYPE_DCLK0 = 8,
  AMDSMI_CLK_TYPE_DCLK1 = 9,
  AMDSMI_CLK_TYPE__MAX = 9,
};

enum amdsmi_compute_partition_mem_alloc_mode_t : unsigned int {
  AMDSMI_COMPUTE_PARTITION_MEM_ALLOC_INVALID = 0,
  AMDSMI_COMPUTE_PARTITION_MEM_ALLOC_CAPPING = 1,
  AMDSMI_COMPUTE_PARTITION_MEM_ALLOC_ALL = 2,
};

enum amdsmi_compute_partition_type_t : unsigned int {
  AMDSMI_COMPUTE_PARTITION_INVALID = 0,
  AMDSMI_COMPUTE_PARTITION_SPX = 1,
  AMDSMI_COMPUTE_PARTITION_DPX = 2,
  AMDSMI_COMPUTE_PARTITION_TPX = 3,
  AMDSMI_COMPUTE_PARTITION_QPX = 4,
  AMDSMI_COMPUTE_PARTITION_CPX = 5,
};

enum amdsmi_compute_tray_type_t : unsigned int {
  AMDSMI_COMPUTE_TRAY_TYPE_UNKNOWN = 0,
  AMDSMI_COMPUTE_TRAY_TYPE_HELIOS_P = 1,
  AMDSMI_COMPUTE_TRAY_TYPE_HELIOS_R = 2,
  AMDSMI_COMPUTE_TRAY_TYPE_TITAN = 3,
};

enum amdsmi_container_types_t : unsigned int {
  AMDSMI_CONTAINER_LXC = 0,
  AMDSMI_CONTAINER_DOCKER = 1,
};

enum amdsmi_counter_command_t : unsigned int {
  AMDSMI_CNTR_CMD_START = 0,
  AMDSMI_CNTR_CMD_STOP = 1,
};

enum amdsmi_cper_notify_type_t : unsigned long {
  AMDSMI_CPER_NOTIFY_TYPE_CMC = 4976123370175105969,
  AMDSMI_CPER_NOTIFY_TYPE_CPE = 5356425115412803478,
  AMDSMI_CPER_NOTIFY_TYPE_MCE = 5531987820403847166,
  AMDSMI_CPER_NOTIFY_TYPE_PCIE = 5619395120325705759,
  AMDSMI_CPER_NOTIFY_TYPE_INIT = 4992964802890589160,
  AMDSMI_CPER_NOTIFY_TYPE_NMI = 4812579876830546431,
  AMDSMI_CPER_NOTIFY_TYPE_BOOT = 4655221457236894822,
  AMDSMI_CPER_NOTIFY_TYPE_DMAR = 5487573144795207569,
  AMDSMI_CPER_NOTIFY_TYPE_SEA = 1289362001033197706,
  AMDSMI_CPER_NOTIFY_TYPE_SEI = 5658685719731260545,
  AMDSMI_CPER_NOTIFY_TYPE_PEI = 4761520883332928940,
  AMDSMI_CPER_NOTIFY_TYPE_CXL_COMPONENT = 5306157213770398665,
};

enum amdsmi_cper_sev_t : unsigned int {
  AMDSMI_CPER_SEV_NON_FATAL_UNCORRECTED = 0,
  AMDSMI_CPER_SEV_FATAL = 1,
  AMDSMI_CPER_SEV_NON_FATAL_CORRECTED = 2,
  AMDSMI_CPER_SEV_NUM = 3,
  AMDSMI_CPER_SEV_UNUSED = 10,
};

enum amdsmi_dev_perf_level_t : unsigned int {
  AMDSMI_DEV_PERF_LEVEL_AUTO = 0,
  AMDSMI_DEV_PERF_LEVEL_FIRST = 0,
  AMDSMI_DEV_PERF_LEVEL_LOW = 1,
  AMDSMI_DEV_PERF_LEVEL_HIGH = 2,
  AMDSMI_DEV_PERF_LEVEL_MANUAL = 3,
  AMDSMI_DEV_PERF_LEVEL_STABLE_STD = 4,
  AMDSMI_DEV_PERF_LEVEL_STABLE_PEAK = 5,
  AMDSMI_DEV_PERF_LEVEL_STABLE_MIN_MCLK = 6,
  AMDSMI_DEV_PERF_LEVEL_STABLE_MIN_SCLK = 7,
  AMDSMI_DEV_PERF_LEVEL_DETERMINISM = 8,
  AMDSMI_DEV_PERF_LEVEL_LAST = 8,
  AMDSMI_DEV_PERF_LEVEL_UNKNOWN = 256,
};

enum amdsmi_event_group_t : unsigned int {
  AMDSMI_EVNT_GRP_XGMI = 0,
  AMDSMI_EVNT_GRP_XGMI_DATA_OUT = 10,
  AMDSMI_EVNT_GRP_INVALID = 4294967295,
};

enum amdsmi_event_type_t : unsigned int {
  AMDSMI_EVNT_FIRST = 0,
  AMDSMI_EVNT_XGMI_FIRST = 0,
  AMDSMI_EVNT_XGMI_0_NOP_TX = 0,
  AMDSMI_EVNT_XGMI_0_REQUEST_TX = 1,
  AMDSMI_EVNT_XGMI_0_RESPONSE_TX = 2,
  AMDSMI_EVNT_XGMI_0_BEATS_TX = 3,
  AMDSMI_EVNT_XGMI_1_NOP_TX = 4,
  AMDSMI_EVNT_XGMI_1_REQUEST_TX = 5,
  AMDSMI_EVNT_XGMI_1_RESPONSE_TX = 6,
  AMDSMI_EVNT_XGMI_1_BEATS_TX = 7,
  AMDSMI_EVNT_XGMI_LAST = 7,
  AMDSMI_EVNT_XGMI_DATA_OUT_FIRST = 10,
  AMDSMI_EVNT_XGMI_DATA_OUT_0 = 10,
  AMDSMI_EVNT_XGMI_DATA_OUT_1 = 11,
  AMDSMI_EVNT_XGMI_DATA_OUT_2 = 12,
  AMDSMI_EVNT_XGMI_DATA_OUT_3 = 13,
  AMDSMI_EVNT_XGMI_DATA_OUT_4 = 14,
  AMDSMI_EVNT_XGMI_DATA_OUT_5 = 15,
  AMDSMI_EVNT_XGMI_DATA_OUT_LAST = 15,
  AMDSMI_EVNT_LAST = 15,
};

enum amdsmi_evt_notification_type_t : unsigned int {
  AMDSMI_EVT_NOTIF_NONE = 0,
  AMDSMI_EVT_NOTIF_VMFAULT = 1,
  AMDSMI_EVT_NOTIF_FIRST = 1,
  AMDSMI_EVT_NOTIF_THERMAL_THROTTLE = 2,
  AMDSMI_EVT_NOTIF_GPU_PRE_RESET = 3,
  AMDSMI_EVT_NOTIF_GPU_POST_RESET = 4,
  AMDSMI_EVT_NOTIF_MIGRATE_START = 5,
  AMDSMI_EVT_NOTIF_MIGRATE_END = 6,
  AMDSMI_EVT_NOTIF_PAGE_FAULT_START = 7,
  AMDSMI_EVT_NOTIF_PAGE_FAULT_END = 8,
  AMDSMI_EVT_NOTIF_QUEUE_EVICTION = 9,
  AMDSMI_EVT_NOTIF_QUEUE_RESTORE = 10,
  AMDSMI_EVT_NOTIF_UNMAP_FROM_GPU = 11,
  AMDSMI_EVT_NOTIF_PROCESS_START = 12,
  AMDSMI_EVT_NOTIF_PROCESS_END = 13,
  AMDSMI_EVT_NOTIF_LAST = 13,
};

enum amdsmi_fabric_accelerator_vpod_state_t : unsigned int {
  AMDSMI_FABRIC_ACCELERATOR_VPOD_STATE_UNCONFIGURED = 0,
  AMDSMI_FABRIC_ACCELERATOR_VPOD_STATE_CONFIGURED = 1,
  AMDSMI_FABRIC_ACCELERATOR_VPOD_STATE_READY = 2,
  AMDSMI_FABRIC_ACCELERATOR_VPOD_STATE_ACTIVE = 3,
  AMDSMI_FABRIC_ACCELERATOR_VPOD_STATE_ERROR = 4,
  AMDSMI_FABRIC_ACCELERATOR_VPOD_STATE_UNKNOWN = 5,
};

enum amdsmi_fabric_npa_address_mode_t : unsigned int {
  AMDSMI_FABRIC_NPA_ADDRESS_MODE_SOURCE_ALIASING = 0,
  AMDSMI_FABRIC_NPA_ADDRESS_MODE_SOURCE_IDENTIFICATION = 1,
  AMDSMI_FABRIC_NPA_ADDRESS_MODE_UNKNOWN = 2,
};

enum amdsmi_fabric_size_constants_t : unsigned int {
  AMDSMI_FABRIC_ACTIVE_ACCELERATORS_BITMAP_SIZE = 32,
  AMDSMI_FABRIC_MAX_LOCAL_GPUS = 16,
};

enum amdsmi_fabric_telemetry_category_mask_t : unsigned int {
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_MASK_UALOE = 1,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_MASK_SWITCH = 2,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_MASK_CRYPTO = 4,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_MASK_PFC = 8,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_MASK_NETPORT = 16,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_MASK_DERIVED_UALOE = 32,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_MASK_DERIVED_NETPORT = 64,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_MASK_ALL_KNOWN = 127,
};

enum amdsmi_fabric_telemetry_category_t : unsigned int {
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_UALOE = 0,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_SWITCH = 1,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_CRYPTO = 2,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_PFC = 3,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_NETPORT = 4,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_DERIVED_UALOE = 5,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_DERIVED_NETPORT = 6,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_MAX = 7,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_INVALID = 4294967295,
  AMDSMI_FABRIC_TELEMETRY_CATEGORY_UNKNOWN = 4294967295,
};

enum amdsmi_fabric_type_t : unsigned int {
  AMDSMI_FABRIC_TYPE_UALOE = 0,
  AMDSMI_FABRIC_TYPE_UALINK = 1,
  AMDSMI_FABRIC_TYPE_UNKNOWN = 2,
  AMDSMI_FABRIC_TYPE_UALLINK = 1,
};

enum amdsmi_freq_ind_t : unsigned int {
  AMDSMI_FREQ_IND_MIN = 0,
  AMDSMI_FREQ_IND_MAX = 1,
  AMDSMI_FREQ_IND_INVALID = 4294967295,
};

enum amdsmi_fw_block_t : unsigned int {
  AMDSMI_FW_ID_SMU = 1,
  AMDSMI_FW_ID_FIRST = 1,
  AMDSMI_FW_ID_CP_CE = 2,
  AMDSMI_FW_ID_CP_PFP = 3,
  AMDSMI_FW_ID_CP_ME = 4,
  AMDSMI_FW_ID_CP_MEC_JT1 = 5,
  AMDSMI_FW_ID_CP_MEC_JT2 = 6,
  AMDSMI_FW_ID_CP_MEC1 = 7,
  AMDSMI_FW_ID_CP_MEC2 = 8,
  AMDSMI_FW_ID_RLC = 9,
  AMDSMI_FW_ID_SDMA0 = 10,
  AMDSMI_FW_ID_SDMA1 = 11,
  AMDSMI_FW_ID_SDMA2 = 12,
  AMDSMI_FW_ID_SDMA3 = 13,
  AMDSMI_FW_ID_SDMA4 = 14,
  AMDSMI_FW_ID_SDMA5 = 15,
  AMDSMI_FW_ID_SDMA6 = 16,
  AMDSMI_FW_ID_SDMA7 = 17,
  AMDSMI_FW_ID_VCN = 18,
  AMDSMI_FW_ID_UVD = 19,
  AMDSMI_FW_ID_VCE = 20,
  AMDSMI_FW_ID_ISP = 21,
  AMDSMI_FW_ID_DMCU_ERAM = 22,
  AMDSMI_FW_ID_DMCU_ISR = 23,
  AMDSMI_FW_ID_RLC_RESTORE_LIST_GPM_MEM = 24,
  AMDSMI_FW_ID_RLC_RESTORE_LIST_SRM_MEM = 25,
  AMDSMI_FW_ID_RLC_RESTORE_LIST_CNTL = 26,
  AMDSMI_FW_ID_RLC_V = 27,
  AMDSMI_FW_ID_MMSCH = 28,
  AMDSMI_FW_ID_PSP_SYSDRV = 29,
  AMDSMI_FW_ID_PSP_SOSDRV = 30,
  AMDSMI_FW_ID_PSP_TOC = 31,
  AMDSMI_FW_ID_PSP_KEYDB = 32,
  AMDSMI_FW_ID_DFC = 33,
  AMDSMI_FW_ID_PSP_SPL = 34,
  AMDSMI_FW_ID_DRV_CAP = 35,
  AMDSMI_FW_ID_MC = 36,
  AMDSMI_FW_ID_PSP_BL = 37,
  AMDSMI_FW_ID_CP_PM4 = 38,
  AMDSMI_FW_ID_RLC_P = 39,
  AMDSMI_FW_ID_SEC_POLICY_STAGE2 = 40,
  AMDSMI_FW_ID_REG_ACCESS_WHITELIST = 41,
  AMDSMI_FW_ID_IMU_DRAM = 42,
  AMDSMI_FW_ID_IMU_IRAM = 43,
  AMDSMI_FW_ID_SDMA_TH0 = 44,
  AMDSMI_FW_ID_SDMA_TH1 = 45,
  AMDSMI_FW_ID_CP_MES = 46,
  AMDSMI_FW_ID_MES_KIQ = 47,
  AMDSMI_FW_ID_MES_STACK = 48,
  AMDSMI_FW_ID_MES_THREAD1 = 49,
  AMDSMI_FW_ID_MES_THREAD1_STACK = 50,
  AMDSMI_FW_ID_RLX6 = 51,
  AMDSMI_FW_ID_RLX6_DRAM_BOOT = 52,
  AMDSMI_FW_ID_RS64_ME = 53,
  AMDSMI_FW_ID_RS64_ME_P0_DATA = 54,
  AMDSMI_FW_ID_RS64_ME_P1_DATA = 55,
  AMDSMI_FW_ID_RS64_PFP = 56,
  AMDSMI_FW_ID_RS64_PFP_P0_DATA = 57,
  AMDSMI_FW_ID_RS64_PFP_P1_DATA = 58,
  AMDSMI_FW_ID_RS64_MEC = 59,
  AMDSMI_FW_ID_RS64_MEC_P0_DATA = 60,
  AMDSMI_FW_ID_RS64_MEC_P1_DATA = 61,
  AMDSMI_FW_ID_RS64_MEC_P2_DATA = 62,
  AMDSMI_FW_ID_RS64_MEC_P3_DATA = 63,
  AMDSMI_FW_ID_PPTABLE = 64,
  AMDSMI_FW_ID_PSP_SOC = 65,
  AMDSMI_FW_ID_PSP_DBG = 66,
  AMDSMI_FW_ID_PSP_INTF = 67,
  AMDSMI_FW_ID_RLX6_CORE1 = 68,
  AMDSMI_FW_ID_RLX6_DRAM_BOOT_CORE1 = 69,
  AMDSMI_FW_ID_RLCV_LX7 = 70,
  AMDSMI_FW_ID_RLC_SAVE_RESTORE_LIST = 71,
  AMDSMI_FW_ID_ASD = 72,
  AMDSMI_FW_ID_TA_RAS = 73,
  AMDSMI_FW_ID_TA_XGMI = 74,
  AMDSMI_FW_ID_RLC_SRLG = 75,
  AMDSMI_FW_ID_RLC_SRLS = 76,
  AMDSMI_FW_ID_PM = 77,
  AMDSMI_FW_ID_DMCU = 78,
  AMDSMI_FW_ID_PLDM_BUNDLE = 79,
  AMDSMI_FW_ID__MAX = 80,
};

enum amdsmi_gpu_block_t : unsigned long {
  AMDSMI_GPU_BLOCK_INVALID = 0,
  AMDSMI_GPU_BLOCK_FIRST = 1,
  AMDSMI_GPU_BLOCK_UMC = 1,
  AMDSMI_GPU_BLOCK_SDMA = 2,
  AMDSMI_GPU_BLOCK_GFX = 4,
  AMDSMI_GPU_BLOCK_MMHUB = 8,
  AMDSMI_GPU_BLOCK_ATHUB = 16,
  AMDSMI_GPU_BLOCK_PCIE_BIF = 32,
  AMDSMI_GPU_BLOCK_HDP = 64,
  AMDSMI_GPU_BLOCK_XGMI_WAFL = 128,
  AMDSMI_GPU_BLOCK_DF = 256,
  AMDSMI_GPU_BLOCK_SMN = 512,
  AMDSMI_GPU_BLOCK_SEM = 1024,
  AMDSMI_GPU_BLOCK_MP0 = 2048,
  AMDSMI_GPU_BLOCK_MP1 = 4096,
  AMDSMI_GPU_BLOCK_FUSE = 8192,
  AMDSMI_GPU_BLOCK_MCA = 16384,
  AMDSMI_GPU_BLOCK_VCN = 32768,
  AMDSMI_GPU_BLOCK_JPEG = 65536,
  AMDSMI_GPU_BLOCK_IH = 131072,
  AMDSMI_GPU_BLOCK_MPIO = 262144,
  AMDSMI_GPU_BLOCK_MMSCH = 524288,
  AMDSMI_GPU_BLOCK_MP5 = 1048576,
  AMDSMI_GPU_BLOCK_ATU = 2097152,
  AMDSMI_GPU_BLOCK_DACC_BE = 4194304,
  AMDSMI_GPU_BLOCK_ECLR = 8388608,
  AMDSMI_GPU_BLOCK_KPX_SERDES = 16777216,
  AMDSMI_GPU_BLOCK_LSDMA = 33554432,
  AMDSMI_GPU_BLOCK_MPART = 67108864,
  AMDSMI_GPU_BLOCK_MPIFOE = 134217728,
  AMDSMI_GPU_BLOCK_MPRAS = 268435456,
  AMDSMI_GPU_BLOCK_NBIF = 536870912,
  AMDSMI_GPU_BLOCK_NBIO = 1073741824,
  AMDSMI_GPU_BLOCK_OXRP = 2147483648,
  AMDSMI_GPU_BLOCK_PCIE_PL = 4294967296,
  AMDSMI_GPU_BLOCK_PCS_XGMI = 8589934592,
  AMDSMI_GPU_BLOCK_PIE = 17179869184,
  AMDSMI_GPU_BLOCK_CS = 34359738368,
  AMDSMI_GPU_BLOCK_SHUB = 68719476736,
  AMDSMI_GPU_BLOCK_SSBDCI = 137438953472,
  AMDSMI_GPU_BLOCK_UCIE_PCS = 274877906944,
  AMDSMI_GPU_BLOCK_LAST = 274877906944,
  AMDSMI_GPU_BLOCK_RESERVED = 9223372036854775808ULL,
};

enum amdsmi_init_flags_t : unsigned int {
  AMDSMI_INIT_ALL_PROCESSORS = 4294967295,
  AMDSMI_INIT_AMD_CPUS = 1,
  AMDSMI_INIT_AMD_GPUS = 2,
  AMDSMI_INIT_NON_AMD_CPUS = 4,
  AMDSMI_INIT_NON_AMD_GPUS = 8,
  AMDSMI_INIT_AMD_APUS = 3,
  AMDSMI_INIT_AMD_NICS = 16,
};

enum amdsmi_link_status_t : unsigned int {
  AMDSMI_LINK_STATUS_ENABLED = 0,
  AMDSMI_LINK_STATUS_DISABLED = 1,
  AMDSMI_LINK_STATUS_INACTIVE = 2,
  AMDSMI_LINK_STATUS_ERROR = 3,
};

enum amdsmi_link_type_t : unsigned int {
  AMDSMI_LINK_TYPE_INTERNAL = 0,
  AMDSMI_LINK_TYPE_PCIE = 1,
  AMDSMI_LINK_TYPE_XGMI = 2,
  AMDSMI_LINK_TYPE_NOT_APPLICABLE = 3,
  AMDSMI_LINK_TYPE_UNKNOWN = 4,
  AMDSMI_LINK_TYPE_NUMA = 5,
  AMDSMI_LINK_TYPE_XNUMA = 6,
};

enum amdsmi_memory_page_status_t : unsigned int {
  AMDSMI_MEM_PAGE_STATUS_RESERVED = 0,
  AMDSMI_MEM_PAGE_STATUS_PENDING = 1,
  AMDSMI_MEM_PAGE_STATUS_UNRESERVABLE = 2,
};

enum amdsmi_memory_partition_type_t : unsigned int {
  AMDSMI_MEMORY_PARTITION_UNKNOWN = 0,
  AMDSMI_MEMORY_PARTITION_NPS1 = 1,
  AMDSMI_MEMORY_PARTITION_NPS2 = 2,
  AMDSMI_MEMORY_PARTITION_NPS4 = 4,
  AMDSMI_MEMORY_PARTITION_NPS8 = 8,
};

enum amdsmi_memory_type_t : unsigned int {
  AMDSMI_MEM_TYPE_FIRST = 0,
  AMDSMI_MEM_TYPE_VRAM = 0,
  AMDSMI_MEM_TYPE_VIS_VRAM = 1,
  AMDSMI_MEM_TYPE_GTT = 2,
  AMDSMI_MEM_TYPE_LAST = 2,
};

enum amdsmi_mm_ip_t : unsigned int {
  AMDSMI_MM_UVD = 0,
  AMDSMI_MM_VCE = 1,
  AMDSMI_MM_VCN = 2,
  AMDSMI_MM__MAX = 3,
};

enum amdsmi_npm_status_t : unsigned int {
  AMDSMI_NPM_STATUS_DISABLED = 0,
  AMDSMI_NPM_STATUS_ENABLED = 1,
};

enum amdsmi_power_cap_type_t : unsigned int {
  AMDSMI_POWER_CAP_TYPE_PPT0 = 0,
  AMDSMI_POWER_CAP_TYPE_PPT1 = 1,
};

enum amdsmi_power_profile_preset_masks_t : unsigned long {
  AMDSMI_PWR_PROF_PRST_CUSTOM_MASK = 1,
  AMDSMI_PWR_PROF_PRST_VIDEO_MASK = 2,
  AMDSMI_PWR_PROF_PRST_POWER_SAVING_MASK = 4,
  AMDSMI_PWR_PROF_PRST_COMPUTE_MASK = 8,
  AMDSMI_PWR_PROF_PRST_VR_MASK = 16,
  AMDSMI_PWR_PROF_PRST_3D_FULL_SCR_MASK = 32,
  AMDSMI_PWR_PROF_PRST_BOOTUP_DEFAULT = 64,
  AMDSMI_PWR_PROF_PRST_LAST = 64,
  AMDSMI_PWR_PROF_PRST_INVALID = 18446744073709551615ULL,
};

enum amdsmi_processor_type_t : unsigned int {
  AMDSMI_PROCESSOR_TYPE_UNKNOWN = 0,
  AMDSMI_PROCESSOR_TYPE_AMD_GPU = 1,
  AMDSMI_PROCESSOR_TYPE_AMD_CPU = 2,
  AMDSMI_PROCESSOR_TYPE_NON_AMD_GPU = 3,
  AMDSMI_PROCESSOR_TYPE_NON_AMD_CPU = 4,
  AMDSMI_PROCESSOR_TYPE_AMD_CPU_CORE = 5,
  AMDSMI_PROCESSOR_TYPE_AMD_APU = 6,
  AMDSMI_PROCESSOR_TYPE_AMD_NIC = 7,
  AMDSMI_PROCESSOR_TYPE_BRCM_NIC = 8,
  AMDSMI_PROCESSOR_TYPE_BRCM_SWITCH = 9,
};

enum amdsmi_ptl_data_format_t : unsigned int {
  AMDSMI_PTL_DATA_FORMAT_I8 = 0,
  AMDSMI_PTL_DATA_FORMAT_F16 = 1,
  AMDSMI_PTL_DATA_FORMAT_BF16 = 2,
  AMDSMI_PTL_DATA_FORMAT_F32 = 3,
  AMDSMI_PTL_DATA_FORMAT_F64 = 4,
  AMDSMI_PTL_DATA_FORMAT_F8 = 5,
  AMDSMI_PTL_DATA_FORMAT_VECTOR = 6,
  AMDSMI_PTL_DATA_FORMAT_INVALID = 4294967295,
};

enum amdsmi_ras_err_state_t : unsigned int {
  AMDSMI_RAS_ERR_STATE_NONE = 0,
  AMDSMI_RAS_ERR_STATE_DISABLED = 1,
  AMDSMI_RAS_ERR_STATE_PARITY = 2,
  AMDSMI_RAS_ERR_STATE_SING_C = 3,
  AMDSMI_RAS_ERR_STATE_MULT_UC = 4,
  AMDSMI_RAS_ERR_STATE_POISON = 5,
  AMDSMI_RAS_ERR_STATE_ENABLED = 6,
  AMDSMI_RAS_ERR_STATE_LAST = 6,
  AMDSMI_RAS_ERR_STATE_INVALID = 4294967295,
};

enum amdsmi_reg_type_t : unsigned int {
  AMDSMI_REG_XGMI = 0,
  AMDSMI_REG_WAFL = 1,
  AMDSMI_REG_PCIE = 2,
  AMDSMI_REG_USR = 3,
  AMDSMI_REG_USR1 = 4,
};

enum amdsmi_status_t : unsigned int {
  AMDSMI_STATUS_SUCCESS = 0,
  AMDSMI_STATUS_INVAL = 1,
  AMDSMI_STATUS_NOT_SUPPORTED = 2,
  AMDSMI_STATUS_NOT_YET_IMPLEMENTED = 3,
  AMDSMI_STATUS_FAIL_LOAD_MODULE = 4,
  AMDSMI_STATUS_FAIL_LOAD_SYMBOL = 5,
  AMDSMI_STATUS_DRM_ERROR = 6,
  AMDSMI_STATUS_API_FAILED = 7,
  AMDSMI_STATUS_TIMEOUT = 8,
  AMDSMI_STATUS_RETRY = 9,
  AMDSMI_STATUS_NO_PERM = 10,
  AMDSMI_STATUS_INTERRUPT = 11,
  AMDSMI_STATUS_IO = 12,
  AMDSMI_STATUS_ADDRESS_FAULT = 13,
  AMDSMI_STATUS_FILE_ERROR = 14,
  AMDSMI_STATUS_OUT_OF_RESOURCES = 15,
  AMDSMI_STATUS_INTERNAL_EXCEPTION = 16,
  AMDSMI_STATUS_INPUT_OUT_OF_BOUNDS = 17,
  AMDSMI_STATUS_INIT_ERROR = 18,
  AMDSMI_STATUS_REFCOUNT_OVERFLOW = 19,
  AMDSMI_STATUS_DIRECTORY_NOT_FOUND = 20,
  AMDSMI_STATUS_IPC_ERROR = 21,
  AMDSMI_STATUS_BUSY = 30,
  AMDSMI_STATUS_NOT_FOUND = 31,
  AMDSMI_STATUS_NOT_INIT = 32,
  AMDSMI_STATUS_NO_SLOT = 33,
  AMDSMI_STATUS_DRIVER_NOT_LOADED = 34,
  AMDSMI_STATUS_MORE_DATA = 39,
  AMDSMI_STATUS_NO_DATA = 40,
  AMDSMI_STATUS_INSUFFICIENT_SIZE = 41,
  AMDSMI_STATUS_UNEXPECTED_SIZE = 42,
  AMDSMI_STATUS_UNEXPECTED_DATA = 43,
  AMDSMI_STATUS_NON_AMD_CPU = 44,
  AMDSMI_STATUS_NO_ENERGY_DRV = 45,
  AMDSMI_STATUS_NO_MSR_DRV = 46,
  AMDSMI_STATUS_NO_HSMP_DRV = 47,
  AMDSMI_STATUS_NO_HSMP_SUP = 48,
  AMDSMI_STATUS_NO_HSMP_MSG_SUP = 49,
  AMDSMI_STATUS_HSMP_TIMEOUT = 50,
  AMDSMI_STATUS_NO_DRV = 51,
  AMDSMI_STATUS_FILE_NOT_FOUND = 52,
  AMDSMI_STATUS_ARG_PTR_NULL = 53,
  AMDSMI_STATUS_AMDGPU_RESTART_ERR = 54,
  AMDSMI_STATUS_SETTING_UNAVAILABLE = 55,
  AMDSMI_STATUS_CORRUPTED_EEPROM = 56,
  AMDSMI_STATUS_MAP_ERROR = 4294967294,
  AMDSMI_STATUS_UNKNOWN_ERROR = 4294967295,
};

enum amdsmi_temperature_metric_t : unsigned int {
  AMDSMI_TEMP_CURRENT = 0,
  AMDSMI_TEMP_FIRST = 0,
  AMDSMI_TEMP_MAX = 1,
  AMDSMI_TEMP_MIN = 2,
  AMDSMI_TEMP_MAX_HYST = 3,
  AMDSMI_TEMP_MIN_HYST = 4,
  AMDSMI_TEMP_CRITICAL = 5,
  AMDSMI_TEMP_CRITICAL_HYST = 6,
  AMDSMI_TEMP_EMERGENCY = 7,
  AMDSMI_TEMP_EMERGENCY_HYST = 8,
  AMDSMI_TEMP_CRIT_MIN = 9,
  AMDSMI_TEMP_CRIT_MIN_HYST = 10,
  AMDSMI_TEMP_OFFSET = 11,
  AMDSMI_TEMP_LOWEST = 12,
  AMDSMI_TEMP_HIGHEST = 13,
  AMDSMI_TEMP_SHUTDOWN = 14,
  AMDSMI_TEMP_LAST = 14,
};

enum amdsmi_temperature_type_t : unsigned int {
  AMDSMI_TEMPERATURE_TYPE_EDGE = 0,
  AMDSMI_TEMPERATURE_TYPE_FIRST = 0,
  AMDSMI_TEMPERATURE_TYPE_HOTSPOT = 1,
  AMDSMI_TEMPERATURE_TYPE_JUNCTION = 1,
  AMDSMI_TEMPERATURE_TYPE_VRAM = 2,
  AMDSMI_TEMPERATURE_TYPE_HBM_0 = 3,
  AMDSMI_TEMPERATURE_TYPE_HBM_1 = 4,
  AMDSMI_TEMPERATURE_TYPE_HBM_2 = 5,
  AMDSMI_TEMPERATURE_TYPE_HBM_3 = 6,
  AMDSMI_TEMPERATURE_TYPE_PLX = 7,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_NODE_FIRST = 100,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_NODE_RETIMER_X = 100,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_NODE_OAM_X_IBC = 101,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_NODE_OAM_X_IBC_2 = 102,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_NODE_OAM_X_VDD18_VR = 103,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_NODE_OAM_X_04_HBM_B_VR = 104,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_NODE_OAM_X_04_HBM_D_VR = 105,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_NODE_LAST = 149,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VR_FIRST = 150,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_VDD0 = 150,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_VDD1 = 151,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_VDD2 = 152,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_VDD3 = 153,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_SOC_A = 154,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_SOC_C = 155,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_SOCIO_A = 156,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_SOCIO_C = 157,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDD_085_HBM = 158,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_11_HBM_B = 159,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_11_HBM_D = 160,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDD_USR = 161,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDIO_11_E32 = 162,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDIO_04_HBM_B = 163,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDIO_04_HBM_D = 164,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_075_HBM_B = 165,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_075_HBM_D = 166,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDIO_11_GTA_A = 167,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDIO_11_GTA_C = 168,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDAN_075_GTA_A = 169,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDAN_075_GTA_C = 170,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDCR_075_UCIE = 171,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDIO_065_UCIEAA = 172,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDIO_065_UCIEAM_A = 173,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDIO_065_UCIEAM_C = 174,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VDDAN_075 = 175,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_VR_LAST = 199,
  AMDSMI_TEMPERATURE_TYPE_GPUBOARD_LAST = 175,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_FIRST = 200,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_UBB_FPGA = 200,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_UBB_FRONT = 201,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_UBB_BACK = 202,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_UBB_OAM7 = 203,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_UBB_IBC = 204,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_UBB_UFPGA = 205,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_UBB_OAM1 = 206,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_OAM_0_1_HSC = 207,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_OAM_2_3_HSC = 208,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_OAM_4_5_HSC = 209,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_OAM_6_7_HSC = 210,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_UBB_FPGA_0V72_VR = 211,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_UBB_FPGA_3V3_VR = 212,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_RETIMER_0_1_2_3_1V2_VR = 213,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_RETIMER_4_5_6_7_1V2_VR = 214,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_RETIMER_0_1_0V9_VR = 215,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_RETIMER_4_5_0V9_VR = 216,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_RETIMER_2_3_0V9_VR = 217,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_RETIMER_6_7_0V9_VR = 218,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_OAM_0_1_2_3_3V3_VR = 219,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_OAM_4_5_6_7_3V3_VR = 220,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_IBC_HSC = 221,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_IBC = 222,
  AMDSMI_TEMPERATURE_TYPE_BASEBOARD_LAST = 249,
  AMDSMI_TEMPERATURE_TYPE__MAX = 249,
};

enum amdsmi_utilization_counter_type_t : unsigned int {
  AMDSMI_UTILIZATION_COUNTER_FIRST = 0,
  AMDSMI_COARSE_GRAIN_GFX_ACTIVITY = 0,
  AMDSMI_COARSE_GRAIN_MEM_ACTIVITY = 1,
  AMDSMI_COARSE_DECODER_ACTIVITY = 2,
  AMDSMI_FINE_GRAIN_GFX_ACTIVITY = 100,
  AMDSMI_FINE_GRAIN_MEM_ACTIVITY = 101,
  AMDSMI_FINE_DECODER_ACTIVITY = 102,
  AMDSMI_UTILIZATION_COUNTER_LAST = 102,
};

enum amdsmi_virtualization_mode_t : unsigned int {
  AMDSMI_VIRTUALIZATION_MODE_UNKNOWN = 0,
  AMDSMI_VIRTUALIZATION_MODE_BAREMETAL = 1,
  AMDSMI_VIRTUALIZATION_MODE_HOST = 2,
  AMDSMI_VIRTUALIZATION_MODE_GUEST = 3,
  AMDSMI_VIRTUALIZATION_MODE_PASSTHROUGH = 4,
};

enum amdsmi_voltage_metric_t : unsigned int {
  AMDSMI_VOLT_CURRENT = 0,
  AMDSMI_VOLT_FIRST = 0,
  AMDSMI_VOLT_MAX = 1,
  AMDSMI_VOLT_MIN_CRIT = 2,
  AMDSMI_VOLT_MIN = 3,
  AMDSMI_VOLT_MAX_CRIT = 4,
  AMDSMI_VOLT_AVERAGE = 5,
  AMDSMI_VOLT_LOWEST = 6,
  AMDSMI_VOLT_HIGHEST = 7,
  AMDSMI_VOLT_LAST = 7,
};

enum amdsmi_voltage_type_t : unsigned int {
  AMDSMI_VOLT_TYPE_FIRST = 0,
  AMDSMI_VOLT_TYPE_VDDGFX = 0,
  AMDSMI_VOLT_TYPE_VDDBOARD = 1,
  AMDSMI_VOLT_TYPE_LAST = 1,
  AMDSMI_VOLT_TYPE_INVALID = 4294967295,
};

enum amdsmi_vram_type_t : unsigned int {
  AMDSMI_VRAM_TYPE_UNKNOWN = 0,
  AMDSMI_VRAM_TYPE_HBM = 1,
  AMDSMI_VRAM_TYPE_HBM2 = 2,
  AMDSMI_VRAM_TYPE_HBM2E = 3,
  AMDSMI_VRAM_TYPE_HBM3 = 4,
  AMDSMI_VRAM_TYPE_HBM3E = 5,
  AMDSMI_VRAM_TYPE_DDR2 = 10,
  AMDSMI_VRAM_TYPE_DDR3 = 11,
  AMDSMI_VRAM_TYPE_DDR4 = 12,
  AMDSMI_VRAM_TYPE_DDR5 = 13,
  AMDSMI_VRAM_TYPE_GDDR1 = 17,
  AMDSMI_VRAM_TYPE_GDDR2 = 18,
  AMDSMI_VRAM_TYPE_GDDR3 = 19,
  AMDSMI_VRAM_TYPE_GDDR4 = 20,
  AMDSMI_VRAM_TYPE_GDDR5 = 21,
  AMDSMI_VRAM_TYPE_GDDR6 = 22,
  AMDSMI_VRAM_TYPE_GDDR7 = 23,
  AMDSMI_VRAM_TYPE_LPDDR4 = 30,
  AMDSMI_VRAM_TYPE_LPDDR5 = 31,
  AMDSMI_VRAM_TYPE__MAX = 31,
};

enum amdsmi_xgmi_link_status_type_t : unsigned int {
  AMDSMI_XGMI_LINK_DOWN = 0,
  AMDSMI_XGMI_LINK_UP = 1,
  AMDSMI_XGMI_LINK_DISABLE = 2,
};

enum amdsmi_xgmi_status_t : unsigned int {
  AMDSMI_XGMI_STATUS_NO_ERRORS = 0,
  AMDSMI_XGMI_STATUS_ERROR = 1,
  AMDSMI_XGMI_STATUS_MULTIPLE_ERRORS = 2,
};

struct amd_metrics_table_header_t;
struct amdsmi_accelerator_partition_profile_config_t;
struct amdsmi_accelerator_partition_profile_t;
struct amdsmi_accelerator_partition_resource_profile_t;
struct amdsmi_apu_metrics_t;
struct amdsmi_asic_info_t;
union amdsmi_bdf_t;
struct amdsmi_board_info_t;
struct amdsmi_clk_info_t;
struct amdsmi_counter_value_t;
struct amdsmi_cper_guid_t;
struct amdsmi_cper_hdr_t;
struct amdsmi_cper_timestamp_t;
union amdsmi_cper_valid_bits_t;
struct amdsmi_dpm_policy_entry_t;
struct amdsmi_dpm_policy_t;
struct amdsmi_driver_info_t;
struct amdsmi_engine_usage_t;
struct amdsmi_enumeration_info_t;
struct amdsmi_error_count_t;
struct amdsmi_evt_notification_data_t;
struct amdsmi_fabric_info_t;
struct amdsmi_fabric_info_v1_t;
struct amdsmi_fabric_label_t;
struct amdsmi_fabric_telemetry_dataset_t;
struct amdsmi_fabric_telemetry_instance_t;
struct amdsmi_fabric_telemetry_item_t;
struct amdsmi_fabric_telemetry_t;
struct amdsmi_freq_volt_region_t;
struct amdsmi_frequencies_t;
struct amdsmi_fw_info_t;
struct amdsmi_gpu_cache_info_t;
struct amdsmi_gpu_metrics_t;
struct amdsmi_gpu_xcp_metrics_t;
struct amdsmi_kfd_info_t;
struct amdsmi_link_metrics_t;
struct amdsmi_memory_partition_config_t;
struct amdsmi_name_value_t;
struct amdsmi_nic_asic_info_t;
struct amdsmi_nic_bus_info_t;
struct amdsmi_nic_driver_info_t;
struct amdsmi_nic_fw_entry_t;
struct amdsmi_nic_fw_info_t;
struct amdsmi_nic_numa_info_t;
struct amdsmi_nic_port_info_t;
struct amdsmi_nic_port_t;
struct amdsmi_nic_rdma_dev_info_t;
struct amdsmi_nic_rdma_devices_info_t;
struct amdsmi_nic_rdma_port_info_t;
struct amdsmi_nic_stat_t;
struct amdsmi_npm_info_t;
union amdsmi_nps_caps_t;
struct amdsmi_od_vddc_point_t;
struct amdsmi_od_volt_curve_t;
struct amdsmi_od_volt_freq_data_t;
struct amdsmi_p2p_capability_t;
struct amdsmi_pcie_bandwidth_t;
struct amdsmi_pcie_info_t;
struct amdsmi_power_cap_info_t;
struct amdsmi_power_info_t;
struct amdsmi_power_profile_status_t;
struct amdsmi_proc_gpu_entry_t;
struct amdsmi_proc_info_by_pid_t;
struct amdsmi_proc_info_t;
struct amdsmi_process_info_t;
struct amdsmi_range_t;
struct amdsmi_ras_feature_t;
struct amdsmi_retired_page_record_t;
struct amdsmi_topology_nearest_t;
struct amdsmi_tray_info_t;
struct amdsmi_ttm_info_t;
struct amdsmi_uma_carveout_info_t;
struct amdsmi_uma_carveout_option_t;
struct amdsmi_utilization_counter_t;
struct amdsmi_vbios_info_t;
struct amdsmi_version_t;
struct amdsmi_violation_status_t;
struct amdsmi_vram_info_t;
struct amdsmi_vram_usage_t;
struct amdsmi_xgmi_info_t;
struct amdsmi_xgmi_link_status_t;

using amdsmi_bit_field_t = uint64_t;
using amdsmi_event_handle_t = uintptr_t;
using amdsmi_node_handle = void*;
using amdsmi_process_handle_t = uint32_t;
using amdsmi_processor_handle = void*;
using amdsmi_socket_handle = void*;

struct amd_metrics_table_header_t {
  uint16_t structure_size;
  uint8_t format_revision;
  uint8_t content_revision;
};
static_assert(sizeof(amd_metrics_table_header_t) == 4);
static_assert(alignof(amd_metrics_table_header_t) == 2);
static_assert(offsetof(amd_metrics_table_header_t, structure_size) == 0);
static_assert(offsetof(amd_metrics_table_header_t, format_revision) == 2);
static_assert(offsetof(amd_metrics_table_header_t, content_revision) == 3);

struct amdsmi_accelerator_partition_resource_profile_t {
  uint32_t profile_index;
  amdsmi_accelerator_partition_resource_type_t resource_type;
  uint32_t partition_resource;
  uint32_t num_partitions_share_resource;
  uint64_t reserved[6];
};
static_assert(sizeof(amdsmi_accelerator_partition_resource_profile_t) == 64);
static_assert(alignof(amdsmi_accelerator_partition_resource_profile_t) == 8);
static_assert(offsetof(amdsmi_accelerator_partition_resource_profile_t, profile_index) == 0);
static_assert(offsetof(amdsmi_accelerator_partition_resource_profile_t, resource_type) == 4);
static_assert(offsetof(amdsmi_accelerator_partition_resource_profile_t, partition_resource) == 8);
static_assert(offsetof(amdsmi_accelerator_partition_resource_profile_t, num_partitions_share_resource) ==
    12);
static_assert(offsetof(amdsmi_accelerator_partition_resource_profile_t, reserved) == 16);

union amdsmi_nps_caps_t {
  struct {
    uint32_t nps1_cap : 1;
    uint32_t nps2_cap : 1;
    uint32_t nps4_cap : 1;
    uint32_t nps8_cap : 1;
    uint32_t reserved : 28;
  } nps_flags;
  uint32_t nps_cap_mask;
};
static_assert(sizeof(amdsmi_nps_caps_t) == 4);
static_assert(alignof(amdsmi_nps_caps_t) == 4);
static_assert(offsetof(amdsmi_nps_caps_t, nps_flags) == 0);
static_assert(offsetof(amdsmi_nps_caps_t, nps_cap_mask) == 0);

struct amdsmi_accelerator_partition_profile_t {
  amdsmi_accelerator_partition_type_t profile_type;
  uint32_t num_partitions;
  amdsmi_nps_caps_t memory_caps;
  uint32_t profile_index;
  uint32_t num_resources;
  uint32_t resources[8][32];
  uint64_t reserved[13];
};
static_assert(sizeof(amdsmi_accelerator_partition_profile_t) == 1152);
static_assert(alignof(amdsmi_accelerator_partition_profile_t) == 8);
static_assert(offsetof(amdsmi_accelerator_partition_profile_t, profile_type) == 0);
static_assert(offsetof(amdsmi_accelerator_partition_profile_t, num_partitions) == 4);
static_assert(offsetof(amdsmi_accelerator_partition_profile_t, memory_caps) == 8);
static_assert(offsetof(amdsmi_accelerator_partition_profile_t, profile_index) == 12);
static_assert(offsetof(amdsmi_accelerator_partition_profile_t, num_resources) == 16);
static_assert(offsetof(amdsmi_accelerator_partition_profile_t, resources) == 20);
static_assert(offsetof(amdsmi_accelerator_partition_profile_t, reserved) == 1048);

struct amdsmi_accelerator_partition_profile_config_t {
  uint32_t num_profiles;
  uint32_t num_resource_profiles;
  amdsmi_accelerator_partition_resource_profile_t resource_profiles[32];
  uint32_t default_profile_index;
  amdsmi_accelerator_partition_profile_t profiles[32];
  uint64_t reserved[30];
};
static_assert(sizeof(amdsmi_accelerator_partition_profile_config_t) == 39168);
static_assert(alignof(amdsmi_accelerator_partition_profile_config_t) == 8);
static_assert(offsetof(amdsmi_accelerator_partition_profile_config_t, num_profiles) == 0);
static_assert(offsetof(amdsmi_accelerator_partition_profile_config_t, num_resource_profiles) == 4);
static_assert(offsetof(amdsmi_accelerator_partition_profile_config_t, resource_profiles) == 8);
static_assert(offsetof(amdsmi_accelerator_partition_profile_config_t, default_profile_index) ==
    2056);
static_assert(offsetof(amdsmi_accelerator_partition_profile_config_t, profiles) == 2064);
static_assert(offsetof(amdsmi_accelerator_partition_profile_config_t, reserved) == 38928);

struct amdsmi_apu_metrics_t {
  uint16_t temperature_gfx;
  uint16_t temperature_soc;
  uint16_t temperature_core[16];
  uint16_t temperature_l3[2];
  uint16_t temperature_skin;
  uint16_t average_gfx_activity;
  uint16_t average_mm_activity;
  uint16_t average_vcn_activity;
  uint16_t average_ipu_activity[8];
  uint16_t average_core_c0_activity[16];
  uint16_t average_dram_reads;
  uint16_t average_dram_writes;
  uint16_t average_ipu_reads;
  uint16_t average_ipu_writes;
  uint32_t average_socket_power;
  uint16_t average_cpu_power;
  uint16_t average_soc_power;
  uint32_t average_gfx_power;
  uint16_t average_core_power[16];
  uint16_t average_ipu_power;
  uint32_t average_apu_power;
  uint32_t average_dgpu_power;
  uint32_t average_all_core_power;
  uint16_t average_sys_power;
  uint16_t stapm_power_limit;
  uint16_t current_stapm_power_limit;
  uint16_t average_gfxclk_frequency;
  uint16_t average_socclk_frequency;
  uint16_t average_uclk_frequency;
  uint16_t average_fclk_frequency;
  uint16_t average_vclk_frequency;
  uint16_t average_dclk_frequency;
  uint16_t average_vpeclk_frequency;
  uint16_t average_ipuclk_frequency;
  uint16_t average_mpipu_frequency;
  uint16_t current_gfxclk;
  uint16_t current_socclk;
  uint16_t current_uclk;
  uint16_t current_fclk;
  uint16_t current_vclk;
  uint16_t current_dclk;
  uint16_t current_coreclk[16];
  uint16_t current_l3clk[2];
  uint16_t current_core_maxfreq;
  uint16_t current_gfx_maxfreq;
  uint32_t throttle_status;
  uint64_t indep_throttle_status;
  uint32_t throttle_residency_prochot;
  uint32_t throttle_residency_spl;
  uint32_t throttle_residency_fppt;
  uint32_t throttle_residency_sppt;
  uint32_t throttle_residency_thm_core;
  uint32_t throttle_residency_thm_gfx;
  uint32_t throttle_residency_thm_soc;
  uint16_t fan_pwm;
  uint16_t average_temperature_gfx;
  uint16_t average_temperature_soc;
  uint16_t average_temperature_core[16];
  uint16_t average_temperature_l3[2];
  uint16_t average_cpu_voltage;
  uint16_t average_soc_voltage;
  uint16_t average_gfx_voltage;
  uint16_t average_cpu_current;
  uint16_t average_soc_current;
  uint16_t average_gfx_current;
  uint32_t time_filter_alphavalue;
};
static_assert(sizeof(amdsmi_apu_metrics_t) == 344);
static_assert(alignof(amdsmi_apu_metrics_t) == 8);
static_assert(offsetof(amdsmi_apu_metrics_t, temperature_gfx) == 0);
static_assert(offsetof(amdsmi_apu_metrics_t, temperature_soc) == 2);
static_assert(offsetof(amdsmi_apu_metrics_t, temperature_core) == 4);
static_assert(offsetof(amdsmi_apu_metrics_t, temperature_l3) == 36);
static_assert(offsetof(amdsmi_apu_metrics_t, temperature_skin) == 40);
static_assert(offsetof(amdsmi_apu_metrics_t, average_gfx_activity) == 42);
static_assert(offsetof(amdsmi_apu_metrics_t, average_mm_activity) == 44);
static_assert(offsetof(amdsmi_apu_metrics_t, average_vcn_activity) == 46);
static_assert(offsetof(amdsmi_apu_metrics_t, average_ipu_activity) == 48);
static_assert(offsetof(amdsmi_apu_metrics_t, average_core_c0_activity) == 64);
static_assert(offsetof(amdsmi_apu_metrics_t, average_dram_reads) == 96);
static_assert(offsetof(amdsmi_apu_metrics_t, average_dram_writes) == 98);
static_assert(offsetof(amdsmi_apu_metrics_t, average_ipu_reads) == 100);
static_assert(offsetof(amdsmi_apu_metrics_t, average_ipu_writes) == 102);
static_assert(offsetof(amdsmi_apu_metrics_t, average_socket_power) == 104);
static_assert(offsetof(amdsmi_apu_metrics_t, average_cpu_power) == 108);
static_assert(offsetof(amdsmi_apu_metrics_t, average_soc_power) == 110);
static_assert(offsetof(amdsmi_apu_metrics_t, average_gfx_power) == 112);
static_assert(offsetof(amdsmi_apu_metrics_t, average_core_power) == 116);
static_assert(offsetof(amdsmi_apu_metrics_t, average_ipu_power) == 148);
static_assert(offsetof(amdsmi_apu_metrics_t, average_apu_power) == 152);
static_assert(offsetof(amdsmi_apu_metrics_t, average_dgpu_power) == 156);
static_assert(offsetof(amdsmi_apu_metrics_t, average_all_core_power) == 160);
static_assert(offsetof(amdsmi_apu_metrics_t, average_sys_power) == 164);
static_assert(offsetof(amdsmi_apu_metrics_t, stapm_power_limit) == 166);
static_assert(offsetof(amdsmi_apu_metrics_t, current_stapm_power_limit) == 168);
static_assert(offsetof(amdsmi_apu_metrics_t, average_gfxclk_frequency) == 170);
static_assert(offsetof(amdsmi_apu_metrics_t, average_socclk_frequency) == 172);
static_assert(offsetof(amdsmi_apu_metrics_t, average_uclk_frequency) == 174);
static_assert(offsetof(amdsmi_apu_metrics_t, average_fclk_frequency) == 176);
static_assert(offsetof(amdsmi_apu_metrics_t, average_vclk_frequency) == 178);
static_assert(offsetof(amdsmi_apu_metrics_t, average_dclk_frequency) == 180);
static_assert(offsetof(amdsmi_apu_metrics_t, average_vpeclk_frequency) == 182);
static_assert(offsetof(amdsmi_apu_metrics_t, average_ipuclk_frequency) == 184);
static_assert(offsetof(amdsmi_apu_metrics_t, average_mpipu_frequency) == 186);
static_assert(offsetof(amdsmi_apu_metrics_t, current_gfxclk) == 188);
static_assert(offsetof(amdsmi_apu_metrics_t, current_socclk) == 190);
static_assert(offsetof(amdsmi_apu_metrics_t, current_uclk) == 192);
static_assert(offsetof(amdsmi_apu_metrics_t, current_fclk) == 194);
static_assert(offsetof(amdsmi_apu_metrics_t, current_vclk) == 196);
static_assert(offsetof(amdsmi_apu_metrics_t, current_dclk) == 198);
static_assert(offsetof(amdsmi_apu_metrics_t, current_coreclk) == 200);
static_assert(offsetof(amdsmi_apu_metrics_t, current_l3clk) == 232);
static_assert(offsetof(amdsmi_apu_metrics_t, current_core_maxfreq) == 236);
static_assert(offsetof(amdsmi_apu_metrics_t, current_gfx_maxfreq) == 238);
static_assert(offsetof(amdsmi_apu_metrics_t, throttle_status) == 240);
static_assert(offsetof(amdsmi_apu_metrics_t, indep_throttle_status) == 248);
static_assert(offsetof(amdsmi_apu_metrics_t, throttle_residency_prochot) == 256);
static_assert(offsetof(amdsmi_apu_metrics_t, throttle_residency_spl) == 260);
static_assert(offsetof(amdsmi_apu_metrics_t, throttle_residency_fppt) == 264);
static_assert(offsetof(amdsmi_apu_metrics_t, throttle_residency_sppt) == 268);
static_assert(offsetof(amdsmi_apu_metrics_t, throttle_residency_thm_core) == 272);
static_assert(offsetof(amdsmi_apu_metrics_t, throttle_residency_thm_gfx) == 276);
static_assert(offsetof(amdsmi_apu_metrics_t, throttle_residency_thm_soc) == 280);
static_assert(offsetof(amdsmi_apu_metrics_t, fan_pwm) == 284);
static_assert(offsetof(amdsmi_apu_metrics_t, average_temperature_gfx) == 286);
static_assert(offsetof(amdsmi_apu_metrics_t, average_temperature_soc) == 288);
static_assert(offsetof(amdsmi_apu_metrics_t, average_temperature_core) == 290);
static_assert(offsetof(amdsmi_apu_metrics_t, average_temperature_l3) == 322);
static_assert(offsetof(amdsmi_apu_metrics_t, average_cpu_voltage) == 326);
static_assert(offsetof(amdsmi_apu_metrics_t, average_soc_voltage) == 328);
static_assert(offsetof(amdsmi_apu_metrics_t, average_gfx_voltage) == 330);
static_assert(offsetof(amdsmi_apu_metrics_t, average_cpu_current) == 332);
static_assert(offsetof(amdsmi_apu_metrics_t, average_soc_current) == 334);
static_assert(offsetof(amdsmi_apu_metrics_t, average_gfx_current) == 336);
static_assert(offsetof(amdsmi_apu_metrics_t, time_filter_alphavalue) == 340);

struct amdsmi_asic_info_t {
  char market_name[256];
  uint32_t vendor_id;
  char vendor_name[256];
  uint32_t subvendor_id;
  uint64_t device_id;
  uint32_t rev_id;
  char asic_serial[256];
  uint32_t oam_id;
  uint32_t num_of_compute_units;
  uint64_t target_graphics_version;
  uint32_t subsystem_id;
  uint64_t flags;
  uint32_t physical_acc_id;
  uint32_t chip_rev_id;
  uint32_t external_rev_id;
  uint32_t reserved[15];
};
static_assert(sizeof(amdsmi_asic_info_t) == 896);
static_assert(alignof(amdsmi_asic_info_t) == 8);
static_assert(offsetof(amdsmi_asic_info_t, market_name) == 0);
static_assert(offsetof(amdsmi_asic_info_t, vendor_id) == 256);
static_assert(offsetof(amdsmi_asic_info_t, vendor_name) == 260);
static_assert(offsetof(amdsmi_asic_info_t, subvendor_id) == 516);
static_assert(offsetof(amdsmi_asic_info_t, device_id) == 520);
static_assert(offsetof(amdsmi_asic_info_t, rev_id) == 528);
static_assert(offsetof(amdsmi_asic_info_t, asic_serial) == 532);
static_assert(offsetof(amdsmi_asic_info_t, oam_id) == 788);
static_assert(offsetof(amdsmi_asic_info_t, num_of_compute_units) == 792);
static_assert(offsetof(amdsmi_asic_info_t, target_graphics_version) == 800);
static_assert(offsetof(amdsmi_asic_info_t, subsystem_id) == 808);
static_assert(offsetof(amdsmi_asic_info_t, flags) == 816);
static_assert(offsetof(amdsmi_asic_info_t, physical_acc_id) == 824);
static_assert(offsetof(amdsmi_asic_info_t, chip_rev_id) == 828);
static_assert(offsetof(amdsmi_asic_info_t, external_rev_id) == 832);
static_assert(offsetof(amdsmi_asic_info_t, reserved) == 836);

union amdsmi_bdf_t {
  struct {
    uint64_t function_number : 3;
    uint64_t device_number : 5;
    uint64_t bus_number : 8;
    uint64_t domain_number : 48;
  } bdf;
  struct {
    uint64_t function_number : 3;
    uint64_t device_number : 5;
    uint64_t bus_number : 8;
    uint64_t domain_number : 48;
  };
  uint64_t as_uint;
};
static_assert(sizeof(amdsmi_bdf_t) == 8);
static_assert(alignof(amdsmi_bdf_t) == 8);
static_assert(offsetof(amdsmi_bdf_t, bdf) == 0);
static_assert(offsetof(amdsmi_bdf_t, as_uint) == 0);

struct amdsmi_board_info_t {
  char model_number[256];
  char product_serial[256];
  char fru_id[256];
  char product_name[256];
  char manufacturer_name[256];
  uint64_t reserved[64];
};
static_assert(sizeof(amdsmi_board_info_t) == 1792);
static_assert(alignof(amdsmi_board_info_t) == 8);
static_assert(offsetof(amdsmi_board_info_t, model_number) == 0);
static_assert(offsetof(amdsmi_board_info_t, product_serial) == 256);
static_assert(offsetof(amdsmi_board_info_t, fru_id) == 512);
static_assert(offsetof(amdsmi_board_info_t, product_name) == 768);
static_assert(offsetof(amdsmi_board_info_t, manufacturer_name) == 1024);
static_assert(offsetof(amdsmi_board_info_t, reserved) == 1280);

struct amdsmi_clk_info_t {
  uint32_t clk;
  uint32_t min_clk;
  uint32_t max_clk;
  uint8_t clk_locked;
  uint8_t clk_deep_sleep;
  uint32_t reserved[4];
};
static_assert(sizeof(amdsmi_clk_info_t) == 32);
static_assert(alignof(amdsmi_clk_info_t) == 4);
static_assert(offsetof(amdsmi_clk_info_t, clk) == 0);
static_assert(offsetof(amdsmi_clk_info_t, min_clk) == 4);
static_assert(offsetof(amdsmi_clk_info_t, max_clk) == 8);
static_assert(offsetof(amdsmi_clk_info_t, clk_locked) == 12);
static_assert(offsetof(amdsmi_clk_info_t, clk_deep_sleep) == 13);
static_assert(offsetof(amdsmi_clk_info_t, reserved) == 16);

struct amdsmi_counter_value_t {
  uint64_t value;
  uint64_t time_enabled;
  uint64_t time_running;
};
static_assert(sizeof(amdsmi_counter_value_t) == 24);
static_assert(alignof(amdsmi_counter_value_t) == 8);
static_assert(offsetof(amdsmi_counter_value_t, value) == 0);
static_assert(offsetof(amdsmi_counter_value_t, time_enabled) == 8);
static_assert(offsetof(amdsmi_counter_value_t, time_running) == 16);

struct amdsmi_cper_guid_t {
  unsigned char b[16];
};
static_assert(sizeof(amdsmi_cper_guid_t) == 16);
static_assert(alignof(amdsmi_cper_guid_t) == 1);
static_assert(offsetof(amdsmi_cper_guid_t, b) == 0);

union amdsmi_cper_valid_bits_t {
  struct {
    uint32_t platform_id : 1;
    uint32_t timestamp : 1;
    uint32_t partition_id : 1;
    uint32_t reserved : 29;
  } valid_bits;
  uint32_t valid_mask;
};
static_assert(sizeof(amdsmi_cper_valid_bits_t) == 4);
static_assert(alignof(amdsmi_cper_valid_bits_t) == 1);
static_assert(offsetof(amdsmi_cper_valid_bits_t, valid_bits) == 0);
static_assert(offsetof(amdsmi_cper_valid_bits_t, valid_mask) == 0);

struct amdsmi_cper_timestamp_t {
  uint8_t seconds;
  uint8_t minutes;
  uint8_t hours;
  uint8_t flag;
  uint8_t day;
  uint8_t month;
  uint8_t year;
  uint8_t century;
};
static_assert(sizeof(amdsmi_cper_timestamp_t) == 8);
static_assert(alignof(amdsmi_cper_timestamp_t) == 1);
static_assert(offsetof(amdsmi_cper_timestamp_t, seconds) == 0);
static_assert(offsetof(amdsmi_cper_timestamp_t, minutes) == 1);
static_assert(offsetof(amdsmi_cper_timestamp_t, hours) == 2);
static_assert(offsetof(amdsmi_cper_timestamp_t, flag) == 3);
static_assert(offsetof(amdsmi_cper_timestamp_t, day) == 4);
static_assert(offsetof(amdsmi_cper_timestamp_t, month) == 5);
static_assert(offsetof(amdsmi_cper_timestamp_t, year) == 6);
static_assert(offsetof(amdsmi_cper_timestamp_t, century) == 7);

struct amdsmi_cper_hdr_t {
  char signature[4];
  uint16_t revision;
  uint32_t signature_end;
  uint16_t sec_cnt;
  amdsmi_cper_sev_t error_severity;
  amdsmi_cper_valid_bits_t cper_valid_bits;
  uint32_t record_length;
  amdsmi_cper_timestamp_t timestamp;
  char platform_id[16];
  amdsmi_cper_guid_t partition_id;
  char creator_id[16];
  amdsmi_cper_guid_t notify_type;
  char record_id[8];
  uint32_t flags;
  uint64_t persistence_info;
  uint8_t reserved[12];
};
static_assert(sizeof(amdsmi_cper_hdr_t) == 128);
static_assert(alignof(amdsmi_cper_hdr_t) == 1);
static_assert(offsetof(amdsmi_cper_hdr_t, signature) == 0);
static_assert(offsetof(amdsmi_cper_hdr_t, revision) == 4);
static_assert(offsetof(amdsmi_cper_hdr_t, signature_end) == 6);
static_assert(offsetof(amdsmi_cper_hdr_t, sec_cnt) == 10);
static_assert(offsetof(amdsmi_cper_hdr_t, error_severity) == 12);
static_assert(offsetof(amdsmi_cper_hdr_t, cper_valid_bits) == 16);
static_assert(offsetof(amdsmi_cper_hdr_t, record_length) == 20);
static_assert(offsetof(amdsmi_cper_hdr_t, timestamp) == 24);
static_assert(offsetof(amdsmi_cper_hdr_t, platform_id) == 32);
static_assert(offsetof(amdsmi_cper_hdr_t, partition_id) == 48);
static_assert(offsetof(amdsmi_cper_hdr_t, creator_id) == 64);
static_assert(offsetof(amdsmi_cper_hdr_t, notify_type) == 80);
static_assert(offsetof(amdsmi_cper_hdr_t, record_id) == 96);
static_assert(offsetof(amdsmi_cper_hdr_t, flags) == 104);
static_assert(offsetof(amdsmi_cper_hdr_t, persistence_info) == 108);
static_assert(offsetof(amdsmi_cper_hdr_t, reserved) == 116);

struct amdsmi_dpm_policy_entry_t {
  uint32_t policy_id;
  char policy_description[256];
};
static_assert(sizeof(amdsmi_dpm_policy_entry_t) == 260);
static_assert(alignof(amdsmi_dpm_policy_entry_t) == 4);
static_assert(offsetof(amdsmi_dpm_policy_entry_t, policy_id) == 0);
static_assert(offsetof(amdsmi_dpm_policy_entry_t, policy_description) == 4);

struct amdsmi_dpm_policy_t {
  uint32_t num_supported;
  uint32_t current;
  amdsmi_dpm_policy_entry_t policies[32];
};
static_assert(sizeof(amdsmi_dpm_policy_t) == 8328);
static_assert(alignof(amdsmi_dpm_policy_t) == 4);
static_assert(offsetof(amdsmi_dpm_policy_t, num_supported) == 0);
static_assert(offsetof(amdsmi_dpm_policy_t, current) == 4);
static_assert(offsetof(amdsmi_dpm_policy_t, policies) == 8);

struct amdsmi_driver_info_t {
  char driver_version[256];
  char driver_date[256];
  char driver_name[256];
};
static_assert(sizeof(amdsmi_driver_info_t) == 768);
static_assert(alignof(amdsmi_driver_info_t) == 1);
static_assert(offsetof(amdsmi_driver_info_t, driver_version) == 0);
static_assert(offsetof(amdsmi_driver_info_t, driver_date) == 256);
static_assert(offsetof(amdsmi_driver_info_t, driver_name) == 512);

struct amdsmi_engine_usage_t {
  uint32_t gfx_activity;
  uint32_t umc_activity;
  uint32_t mm_activity;
  uint32_t reserved[13];
};
static_assert(sizeof(amdsmi_engine_usage_t) == 64);
static_assert(alignof(amdsmi_engine_usage_t) == 4);
static_assert(offsetof(amdsmi_engine_usage_t, gfx_activity) == 0);
static_assert(offsetof(amdsmi_engine_usage_t, umc_activity) == 4);
static_assert(offsetof(amdsmi_engine_usage_t, mm_activity) == 8);
static_assert(offsetof(amdsmi_engine_usage_t, reserved) == 12);

struct amdsmi_enumeration_info_t {
  uint32_t drm_render;
  uint32_t drm_card;
  uint32_t hsa_id;
  uint32_t hip_id;
  char hip_uuid[256];
  uint32_t oam_id;
  uint32_t physical_acc_id;
};
static_assert(sizeof(amdsmi_enumeration_info_t) == 280);
static_assert(alignof(amdsmi_enumeration_info_t) == 4);
static_assert(offsetof(amdsmi_enumeration_info_t, drm_render) == 0);
static_assert(offsetof(amdsmi_enumeration_info_t, drm_card) == 4);
static_assert(offsetof(amdsmi_enumeration_info_t, hsa_id) == 8);
static_assert(offsetof(amdsmi_enumeration_info_t, hip_id) == 12);
static_assert(offsetof(amdsmi_enumeration_info_t, hip_uuid) == 16);
static_assert(offsetof(amdsmi_enumeration_info_t, oam_id) == 272);
static_assert(offsetof(amdsmi_enumeration_info_t, physical_acc_id) == 276);

struct amdsmi_error_count_t {
  uint64_t correctable_count;
  uint64_t uncorrectable_count;
  uint64_t deferred_count;
  uint64_t reserved[5];
};
static_assert(sizeof(amdsmi_error_count_t) == 64);
static_assert(alignof(amdsmi_error_count_t) == 8);
static_assert(offsetof(amdsmi_error_count_t, correctable_count) == 0);
static_assert(offsetof(amdsmi_error_count_t, uncorrectable_count) == 8);
static_assert(offsetof(amdsmi_error_count_t, deferred_count) == 16);
static_assert(offsetof(amdsmi_error_count_t, reserved) == 24);

struct amdsmi_evt_notification_data_t {
  amdsmi_processor_handle processor_handle;
  amdsmi_evt_notification_type_t event;
  char message[256];
};
static_assert(sizeof(amdsmi_evt_notification_data_t) == 272);
static_assert(alignof(amdsmi_evt_notification_data_t) == 8);
static_assert(offsetof(amdsmi_evt_notification_data_t, processor_handle) == 0);
static_assert(offsetof(amdsmi_evt_notification_data_t, event) == 8);
static_assert(offsetof(amdsmi_evt_notification_data_t, message) == 12);

struct amdsmi_fabric_info_v1_t {
  uint32_t accelerator_id;
  amdsmi_fabric_type_t fabric_type;
  uint32_t bandwidth;
  uint32_t latency;
  uint8_t ppod_id[16];
  uint32_t ppod_size;
  uint32_t vpod_id;
  uint32_t vpod_size;
  uint32_t vpod_active_accelerators[32];
  uint32_t local_accelerators[16];
  amdsmi_fabric_npa_address_mode_t addr_mode;
  amdsmi_fabric_accelerator_vpod_state_t accel_state;
};
static_assert(sizeof(amdsmi_fabric_info_v1_t) == 244);
static_assert(alignof(amdsmi_fabric_info_v1_t) == 4);
static_assert(offsetof(amdsmi_fabric_info_v1_t, accelerator_id) == 0);
static_assert(offsetof(amdsmi_fabric_info_v1_t, fabric_type) == 4);
static_assert(offsetof(amdsmi_fabric_info_v1_t, bandwidth) == 8);
static_assert(offsetof(amdsmi_fabric_info_v1_t, latency) == 12);
static_assert(offsetof(amdsmi_fabric_info_v1_t, ppod_id) == 16);
static_assert(offsetof(amdsmi_fabric_info_v1_t, ppod_size) == 32);
static_assert(offsetof(amdsmi_fabric_info_v1_t, vpod_id) == 36);
static_assert(offsetof(amdsmi_fabric_info_v1_t, vpod_size) == 40);
static_assert(offsetof(amdsmi_fabric_info_v1_t, vpod_active_accelerators) == 44);
static_assert(offsetof(amdsmi_fabric_info_v1_t, local_accelerators) == 172);
static_assert(offsetof(amdsmi_fabric_info_v1_t, addr_mode) == 236);
static_assert(offsetof(amdsmi_fabric_info_v1_t, accel_state) == 240);

struct amdsmi_fabric_info_t {
  amdsmi_bdf_t bdf;
  uint32_t fabric_version;
  union {
    amdsmi_fabric_info_v1_t v1;
  } fabric_info;
  uint32_t reserved[15];
};
static_assert(sizeof(amdsmi_fabric_info_t) == 320);
static_assert(alignof(amdsmi_fabric_info_t) == 8);
static_assert(offsetof(amdsmi_fabric_info_t, bdf) == 0);
static_assert(offsetof(amdsmi_fabric_info_t, fabric_version) == 8);
static_assert(offsetof(amdsmi_fabric_info_t, fabric_info) == 12);
static_assert(offsetof(amdsmi_fabric_info_t, fabric_info.v1) == 12);
static_assert(offsetof(amdsmi_fabric_info_t, reserved) == 256);

struct amdsmi_fabric_label_t {
  char text[32];
};
static_assert(sizeof(amdsmi_fabric_label_t) == 32);
static_assert(alignof(amdsmi_fabric_label_t) == 1);
static_assert(offsetof(amdsmi_fabric_label_t, text) == 0);

struct amdsmi_fabric_telemetry_dataset_t {
  amdsmi_fabric_telemetry_category_t category;
  uint64_t generation_count;
  timespec timestamp;
  unsigned int instance_count;
  amdsmi_fabric_telemetry_instance_t* instances;
};
static_assert(sizeof(amdsmi_fabric_telemetry_dataset_t) == 48);
static_assert(alignof(amdsmi_fabric_telemetry_dataset_t) == 8);
static_assert(offsetof(amdsmi_fabric_telemetry_dataset_t, category) == 0);
static_assert(offsetof(amdsmi_fabric_telemetry_dataset_t, generation_count) == 8);
static_assert(offsetof(amdsmi_fabric_telemetry_dataset_t, timestamp) == 16);
static_assert(offsetof(amdsmi_fabric_telemetry_dataset_t, instance_count) == 32);
static_assert(offsetof(amdsmi_fabric_telemetry_dataset_t, instances) == 40);

struct amdsmi_fabric_telemetry_instance_t {
  amdsmi_fabric_label_t name;
  unsigned int logical_idx;
  unsigned int item_count;
  amdsmi_fabric_telemetry_item_t* items;
};
static_assert(sizeof(amdsmi_fabric_telemetry_instance_t) == 48);
static_assert(alignof(amdsmi_fabric_telemetry_instance_t) == 8);
static_assert(offsetof(amdsmi_fabric_telemetry_instance_t, name) == 0);
static_assert(offsetof(amdsmi_fabric_telemetry_instance_t, logical_idx) == 32);
static_assert(offsetof(amdsmi_fabric_telemetry_instance_t, item_count) == 36);
static_assert(offsetof(amdsmi_fabric_telemetry_instance_t, items) == 40);

struct amdsmi_fabric_telemetry_item_t {
  uint64_t id;
  uint64_t value;
};
static_assert(sizeof(amdsmi_fabric_telemetry_item_t) == 16);
static_assert(alignof(amdsmi_fabric_telemetry_item_t) == 8);
static_assert(offsetof(amdsmi_fabric_telemetry_item_t, id) == 0);
static_assert(offsetof(amdsmi_fabric_telemetry_item_t, value) == 8);

struct amdsmi_fabric_telemetry_t {
  amdsmi_fabric_telemetry_dataset_t* datasets[7];
};
static_assert(sizeof(amdsmi_fabric_telemetry_t) == 56);
static_assert(alignof(amdsmi_fabric_telemetry_t) == 8);
static_assert(offsetof(amdsmi_fabric_telemetry_t, datasets) == 0);

struct amdsmi_range_t {
  uint64_t lower_bound;
  uint64_t upper_bound;
  uint64_t reserved[2];
};
static_assert(sizeof(amdsmi_range_t) == 32);
static_assert(alignof(amdsmi_range_t) == 8);
static_assert(offsetof(amdsmi_range_t, lower_bound) == 0);
static_assert(offsetof(amdsmi_range_t, upper_bound) == 8);
static_assert(offsetof(amdsmi_range_t, reserved) == 16);

struct amdsmi_freq_volt_region_t {
  amdsmi_range_t freq_range;
  amdsmi_range_t volt_range;
};
static_assert(sizeof(amdsmi_freq_volt_region_t) == 64);
static_assert(alignof(amdsmi_freq_volt_region_t) == 8);
static_assert(offsetof(amdsmi_freq_volt_region_t, freq_range) == 0);
static_assert(offsetof(amdsmi_freq_volt_region_t, volt_range) == 32);

struct amdsmi_frequencies_t {
  bool has_deep_sleep;
  uint32_t num_supported;
  uint32_t current;
  uint64_t frequency[33];
};
static_assert(sizeof(amdsmi_frequencies_t) == 280);
static_assert(alignof(amdsmi_frequencies_t) == 8);
static_assert(offsetof(amdsmi_frequencies_t, has_deep_sleep) == 0);
static_assert(offsetof(amdsmi_frequencies_t, num_supported) == 4);
static_assert(offsetof(amdsmi_frequencies_t, current) == 8);
static_assert(offsetof(amdsmi_frequencies_t, frequency) == 16);

struct amdsmi_fw_info_t {
  uint8_t num_fw_info;
  struct {
    amdsmi_fw_block_t fw_id;
    uint64_t fw_version;
    uint64_t reserved[2];
  } fw_info_list[80];
  uint32_t reserved[7];
};
static_assert(sizeof(amdsmi_fw_info_t) == 2600);
static_assert(alignof(amdsmi_fw_info_t) == 8);
static_assert(offsetof(amdsmi_fw_info_t, num_fw_info) == 0);
static_assert(offsetof(amdsmi_fw_info_t, fw_info_list) == 8);
static_assert(offsetof(amdsmi_fw_info_t, fw_info_list[0].fw_id) == 8);
static_assert(offsetof(amdsmi_fw_info_t, fw_info_list[0].fw_version) == 16);
static_assert(offsetof(amdsmi_fw_info_t, fw_info_list[0].reserved) == 24);
static_assert(offsetof(amdsmi_fw_info_t, reserved) == 2568);

struct amdsmi_gpu_cache_info_t {
  uint32_t num_cache_types;
  struct {
    uint32_t cache_properties;
    uint32_t cache_size;
    uint32_t cache_level;
    uint32_t max_num_cu_shared;
    uint32_t num_cache_instance;
    uint32_t reserved[3];
  } cache[10];
  uint32_t reserved[15];
};
static_assert(sizeof(amdsmi_gpu_cache_info_t) == 384);
static_assert(alignof(amdsmi_gpu_cache_info_t) == 4);
static_assert(offsetof(amdsmi_gpu_cache_info_t, num_cache_types) == 0);
static_assert(offsetof(amdsmi_gpu_cache_info_t, cache) == 4);
static_assert(offsetof(amdsmi_gpu_cache_info_t, cache[0].cache_properties) == 4);
static_assert(offsetof(amdsmi_gpu_cache_info_t, cache[0].cache_size) == 8);
static_assert(offsetof(amdsmi_gpu_cache_info_t, cache[0].cache_level) == 12);
static_assert(offsetof(amdsmi_gpu_cache_info_t, cache[0].max_num_cu_shared) == 16);
static_assert(offsetof(amdsmi_gpu_cache_info_t, cache[0].num_cache_instance) == 20);
static_assert(offsetof(amdsmi_gpu_cache_info_t, cache[0].reserved) == 24);
static_assert(offsetof(amdsmi_gpu_cache_info_t, reserved) == 324);

struct amdsmi_gpu_xcp_metrics_t {
  uint32_t gfx_busy_inst[8];
  uint16_t jpeg_busy[40];
  uint16_t vcn_busy[4];
  uint64_t gfx_busy_acc[8];
  uint64_t gfx_below_host_limit_acc[8];
  uint64_t gfx_below_host_limit_ppt_acc[8];
  uint64_t gfx_below_host_limit_thm_acc[8];
  uint64_t gfx_low_utilization_acc[8];
  uint64_t gfx_below_host_limit_total_acc[8];
  uint16_t temperature_xcd[8];
};
static_assert(sizeof(amdsmi_gpu_xcp_metrics_t) == 520);
static_assert(alignof(amdsmi_gpu_xcp_metrics_t) == 8);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, gfx_busy_inst) == 0);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, jpeg_busy) == 32);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, vcn_busy) == 112);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, gfx_busy_acc) == 120);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, gfx_below_host_limit_acc) == 184);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, gfx_below_host_limit_ppt_acc) == 248);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, gfx_below_host_limit_thm_acc) == 312);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, gfx_low_utilization_acc) == 376);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, gfx_below_host_limit_total_acc) == 440);
static_assert(offsetof(amdsmi_gpu_xcp_metrics_t, temperature_xcd) == 504);

struct amdsmi_gpu_metrics_t {
  amd_metrics_table_header_t common_header;
  uint16_t temperature_edge;
  uint16_t temperature_hotspot;
  uint16_t temperature_mem;
  uint16_t temperature_vrgfx;
  uint16_t temperature_vrsoc;
  uint16_t temperature_vrmem;
  uint16_t average_gfx_activity;
  uint16_t average_umc_activity;
  uint16_t average_mm_activity;
  uint16_t average_socket_power;
  uint64_t energy_accumulator;
  uint64_t system_clock_counter;
  uint16_t average_gfxclk_frequency;
  uint16_t average_socclk_frequency;
  uint16_t average_uclk_frequency;
  uint16_t average_vclk0_frequency;
  uint16_t average_dclk0_frequency;
  uint16_t average_vclk1_frequency;
  uint16_t average_dclk1_frequency;
  uint16_t current_gfxclk;
  uint16_t current_socclk;
  uint16_t current_uclk;
  uint16_t current_vclk0;
  uint16_t current_dclk0;
  uint16_t current_vclk1;
  uint16_t current_dclk1;
  uint32_t throttle_status;
  uint16_t current_fan_speed;
  uint16_t pcie_link_width;
  uint16_t pcie_link_speed;
  uint64_t gfx_activity_acc;
  uint64_t mem_activity_acc;
  uint16_t temperature_hbm[4];
  uint64_t firmware_timestamp;
  uint16_t voltage_soc;
  uint16_t voltage_gfx;
  uint16_t voltage_mem;
  uint64_t indep_throttle_status;
  uint16_t current_socket_power;
  uint16_t vcn_activity[4];
  uint32_t gfxclk_lock_status;
  uint16_t xgmi_link_width;
  uint16_t xgmi_link_speed;
  uint64_t pcie_bandwidth_acc;
  uint64_t pcie_bandwidth_inst;
  uint64_t pcie_l0_to_recov_count_acc;
  uint64_t pcie_replay_count_acc;
  uint64_t pcie_replay_rover_count_acc;
  uint64_t xgmi_read_data_acc[8];
  uint64_t xgmi_write_data_acc[8];
  uint16_t current_gfxclks[8];
  uint16_t current_socclks[4];
  uint16_t current_vclk0s[4];
  uint16_t current_dclk0s[4];
  uint16_t jpeg_activity[32];
  uint64_t pcie_nak_sent_count_acc;
  uint64_t pcie_nak_rcvd_count_acc;
  uint64_t accumulation_counter;
  uint64_t prochot_residency_acc;
  uint64_t ppt_residency_acc;
  uint64_t socket_thm_residency_acc;
  uint64_t vr_thm_residency_acc;
  uint64_t hbm_thm_residency_acc;
  uint16_t num_partition;
  amdsmi_gpu_xcp_metrics_t xcp_stats[8];
  uint64_t pcie_lc_perf_other_end_recovery;
  uint64_t vram_max_bandwidth;
  uint16_t xgmi_link_status[8];
  uint16_t temperature_hbm_stacks[12];
  uint16_t temperature_mid[2];
  uint16_t temperature_aid[2];
  uint16_t current_uclk_aid[2];
  uint16_t current_socclks_mid[2];
  amdsmi_apu_metrics_t* apu_metrics;
};
static_assert(sizeof(amdsmi_gpu_metrics_t) == 4736);
static_assert(alignof(amdsmi_gpu_metrics_t) == 8);
static_assert(offsetof(amdsmi_gpu_metrics_t, common_header) == 0);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_edge) == 4);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_hotspot) == 6);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_mem) == 8);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_vrgfx) == 10);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_vrsoc) == 12);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_vrmem) == 14);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_gfx_activity) == 16);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_umc_activity) == 18);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_mm_activity) == 20);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_socket_power) == 22);
static_assert(offsetof(amdsmi_gpu_metrics_t, energy_accumulator) == 24);
static_assert(offsetof(amdsmi_gpu_metrics_t, system_clock_counter) == 32);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_gfxclk_frequency) == 40);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_socclk_frequency) == 42);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_uclk_frequency) == 44);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_vclk0_frequency) == 46);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_dclk0_frequency) == 48);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_vclk1_frequency) == 50);
static_assert(offsetof(amdsmi_gpu_metrics_t, average_dclk1_frequency) == 52);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_gfxclk) == 54);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_socclk) == 56);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_uclk) == 58);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_vclk0) == 60);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_dclk0) == 62);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_vclk1) == 64);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_dclk1) == 66);
static_assert(offsetof(amdsmi_gpu_metrics_t, throttle_status) == 68);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_fan_speed) == 72);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_link_width) == 74);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_link_speed) == 76);
static_assert(offsetof(amdsmi_gpu_metrics_t, gfx_activity_acc) == 80);
static_assert(offsetof(amdsmi_gpu_metrics_t, mem_activity_acc) == 88);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_hbm) == 96);
static_assert(offsetof(amdsmi_gpu_metrics_t, firmware_timestamp) == 104);
static_assert(offsetof(amdsmi_gpu_metrics_t, voltage_soc) == 112);
static_assert(offsetof(amdsmi_gpu_metrics_t, voltage_gfx) == 114);
static_assert(offsetof(amdsmi_gpu_metrics_t, voltage_mem) == 116);
static_assert(offsetof(amdsmi_gpu_metrics_t, indep_throttle_status) == 120);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_socket_power) == 128);
static_assert(offsetof(amdsmi_gpu_metrics_t, vcn_activity) == 130);
static_assert(offsetof(amdsmi_gpu_metrics_t, gfxclk_lock_status) == 140);
static_assert(offsetof(amdsmi_gpu_metrics_t, xgmi_link_width) == 144);
static_assert(offsetof(amdsmi_gpu_metrics_t, xgmi_link_speed) == 146);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_bandwidth_acc) == 152);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_bandwidth_inst) == 160);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_l0_to_recov_count_acc) == 168);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_replay_count_acc) == 176);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_replay_rover_count_acc) == 184);
static_assert(offsetof(amdsmi_gpu_metrics_t, xgmi_read_data_acc) == 192);
static_assert(offsetof(amdsmi_gpu_metrics_t, xgmi_write_data_acc) == 256);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_gfxclks) == 320);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_socclks) == 336);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_vclk0s) == 344);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_dclk0s) == 352);
static_assert(offsetof(amdsmi_gpu_metrics_t, jpeg_activity) == 360);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_nak_sent_count_acc) == 424);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_nak_rcvd_count_acc) == 432);
static_assert(offsetof(amdsmi_gpu_metrics_t, accumulation_counter) == 440);
static_assert(offsetof(amdsmi_gpu_metrics_t, prochot_residency_acc) == 448);
static_assert(offsetof(amdsmi_gpu_metrics_t, ppt_residency_acc) == 456);
static_assert(offsetof(amdsmi_gpu_metrics_t, socket_thm_residency_acc) == 464);
static_assert(offsetof(amdsmi_gpu_metrics_t, vr_thm_residency_acc) == 472);
static_assert(offsetof(amdsmi_gpu_metrics_t, hbm_thm_residency_acc) == 480);
static_assert(offsetof(amdsmi_gpu_metrics_t, num_partition) == 488);
static_assert(offsetof(amdsmi_gpu_metrics_t, xcp_stats) == 496);
static_assert(offsetof(amdsmi_gpu_metrics_t, pcie_lc_perf_other_end_recovery) == 4656);
static_assert(offsetof(amdsmi_gpu_metrics_t, vram_max_bandwidth) == 4664);
static_assert(offsetof(amdsmi_gpu_metrics_t, xgmi_link_status) == 4672);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_hbm_stacks) == 4688);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_mid) == 4712);
static_assert(offsetof(amdsmi_gpu_metrics_t, temperature_aid) == 4716);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_uclk_aid) == 4720);
static_assert(offsetof(amdsmi_gpu_metrics_t, current_socclks_mid) == 4724);
static_assert(offsetof(amdsmi_gpu_metrics_t, apu_metrics) == 4728);

struct amdsmi_kfd_info_t {
  uint64_t kfd_id;
  uint32_t node_id;
  uint32_t current_partition_id;
  uint32_t reserved[12];
};
static_assert(sizeof(amdsmi_kfd_info_t) == 64);
static_assert(alignof(amdsmi_kfd_info_t) == 8);
static_assert(offsetof(amdsmi_kfd_info_t, kfd_id) == 0);
static_assert(offsetof(amdsmi_kfd_info_t, node_id) == 8);
static_assert(offsetof(amdsmi_kfd_info_t, current_partition_id) == 12);
static_assert(offsetof(amdsmi_kfd_info_t, reserved) == 16);

struct amdsmi_link_metrics_t {
  uint32_t num_links;
  struct {
    amdsmi_bdf_t bdf;
    uint32_t bit_rate;
    uint32_t max_bandwidth;
    amdsmi_link_type_t link_type;
    uint64_t read;
    uint64_t write;
    amdsmi_link_status_t link_status;
    uint64_t reserved[1];
  } links[64];
  uint64_t reserved[7];
};
static_assert(sizeof(amdsmi_link_metrics_t) == 3648);
static_assert(alignof(amdsmi_link_metrics_t) == 8);
static_assert(offsetof(amdsmi_link_metrics_t, num_links) == 0);
static_assert(offsetof(amdsmi_link_metrics_t, links) == 8);
static_assert(offsetof(amdsmi_link_metrics_t, links[0].bdf) == 8);
static_assert(offsetof(amdsmi_link_metrics_t, links[0].bit_rate) == 16);
static_assert(offsetof(amdsmi_link_metrics_t, links[0].max_bandwidth) == 20);
static_assert(offsetof(amdsmi_link_metrics_t, links[0].link_type) == 24);
static_assert(offsetof(amdsmi_link_metrics_t, links[0].read) == 32);
static_assert(offsetof(amdsmi_link_metrics_t, links[0].write) == 40);
static_assert(offsetof(amdsmi_link_metrics_t, links[0].link_status) == 48);
static_assert(offsetof(amdsmi_link_metrics_t, links[0].reserved) == 56);
static_assert(offsetof(amdsmi_link_metrics_t, reserved) == 3592);

struct amdsmi_memory_partition_config_t {
  amdsmi_nps_caps_t partition_caps;
  amdsmi_memory_partition_type_t mp_mode;
  uint32_t num_numa_ranges;
  struct {
    amdsmi_vram_type_t memory_type;
    uint64_t start;
    uint64_t end;
  } numa_range[32];
  uint64_t reserved[11];
};
static_assert(sizeof(amdsmi_memory_partition_config_t) == 872);
static_assert(alignof(amdsmi_memory_partition_config_t) == 8);
static_assert(offsetof(amdsmi_memory_partition_config_t, partition_caps) == 0);
static_assert(offsetof(amdsmi_memory_partition_config_t, mp_mode) == 4);
static_assert(offsetof(amdsmi_memory_partition_config_t, num_numa_ranges) == 8);
static_assert(offsetof(amdsmi_memory_partition_config_t, numa_range) == 16);
static_assert(offsetof(amdsmi_memory_partition_config_t, numa_range[0].memory_type) == 16);
static_assert(offsetof(amdsmi_memory_partition_config_t, numa_range[0].start) == 24);
static_assert(offsetof(amdsmi_memory_partition_config_t, numa_range[0].end) == 32);
static_assert(offsetof(amdsmi_memory_partition_config_t, reserved) == 784);

struct amdsmi_name_value_t {
  char name[256];
  uint64_t value;
};
static_assert(sizeof(amdsmi_name_value_t) == 264);
static_assert(alignof(amdsmi_name_value_t) == 8);
static_assert(offsetof(amdsmi_name_value_t, name) == 0);
static_assert(offsetof(amdsmi_name_value_t, value) == 256);

struct amdsmi_nic_asic_info_t {
  uint16_t vendor_id;
  uint16_t subvendor_id;
  uint16_t device_id;
  uint16_t subsystem_id;
  uint8_t revision;
  char permanent_address[256];
  char product_name[256];
  char part_number[256];
  char serial_number[256];
  char vendor_name[256];
};
static_assert(sizeof(amdsmi_nic_asic_info_t) == 1290);
static_assert(alignof(amdsmi_nic_asic_info_t) == 2);
static_assert(offsetof(amdsmi_nic_asic_info_t, vendor_id) == 0);
static_assert(offsetof(amdsmi_nic_asic_info_t, subvendor_id) == 2);
static_assert(offsetof(amdsmi_nic_asic_info_t, device_id) == 4);
static_assert(offsetof(amdsmi_nic_asic_info_t, subsystem_id) == 6);
static_assert(offsetof(amdsmi_nic_asic_info_t, revision) == 8);
static_assert(offsetof(amdsmi_nic_asic_info_t, permanent_address) == 9);
static_assert(offsetof(amdsmi_nic_asic_info_t, product_name) == 265);
static_assert(offsetof(amdsmi_nic_asic_info_t, part_number) == 521);
static_assert(offsetof(amdsmi_nic_asic_info_t, serial_number) == 777);
static_assert(offsetof(amdsmi_nic_asic_info_t, vendor_name) == 1033);

struct amdsmi_nic_bus_info_t {
  amdsmi_bdf_t bdf;
  uint8_t max_pcie_width;
  uint32_t max_pcie_speed;
  char pcie_interface_version[256];
  char slot_type[256];
};
static_assert(sizeof(amdsmi_nic_bus_info_t) == 528);
static_assert(alignof(amdsmi_nic_bus_info_t) == 8);
static_assert(offsetof(amdsmi_nic_bus_info_t, bdf) == 0);
static_assert(offsetof(amdsmi_nic_bus_info_t, max_pcie_width) == 8);
static_assert(offsetof(amdsmi_nic_bus_info_t, max_pcie_speed) == 12);
static_assert(offsetof(amdsmi_nic_bus_info_t, pcie_interface_version) == 16);
static_assert(offsetof(amdsmi_nic_bus_info_t, slot_type) == 272);

struct amdsmi_nic_driver_info_t {
  char name[256];
  char version[256];
};
static_assert(sizeof(amdsmi_nic_driver_info_t) == 512);
static_assert(alignof(amdsmi_nic_driver_info_t) == 1);
static_assert(offsetof(amdsmi_nic_driver_info_t, name) == 0);
static_assert(offsetof(amdsmi_nic_driver_info_t, version) == 256);

struct amdsmi_nic_fw_entry_t {
  char name[256];
  char version[256];
};
static_assert(sizeof(amdsmi_nic_fw_entry_t) == 512);
static_assert(alignof(amdsmi_nic_fw_entry_t) == 1);
static_assert(offsetof(amdsmi_nic_fw_entry_t, name) == 0);
static_assert(offsetof(amdsmi_nic_fw_entry_t, version) == 256);

struct amdsmi_nic_fw_info_t {
  uint32_t num_fw;
  amdsmi_nic_fw_entry_t fw[16];
};
static_assert(sizeof(amdsmi_nic_fw_info_t) == 8196);
static_assert(alignof(amdsmi_nic_fw_info_t) == 4);
static_assert(offsetof(amdsmi_nic_fw_info_t, num_fw) == 0);
static_assert(offsetof(amdsmi_nic_fw_info_t, fw) == 4);

struct amdsmi_nic_numa_info_t {
  uint8_t node;
  char affinity[256];
};
static_assert(sizeof(amdsmi_nic_numa_info_t) == 257);
static_assert(alignof(amdsmi_nic_numa_info_t) == 1);
static_assert(offsetof(amdsmi_nic_numa_info_t, node) == 0);
static_assert(offsetof(amdsmi_nic_numa_info_t, affinity) == 1);

struct amdsmi_nic_port_t {
  amdsmi_bdf_t bdf;
  uint32_t port_num;
  char type[256];
  char flavour[256];
  char netdev[256];
  uint8_t ifindex;
  char mac_address[256];
  uint8_t carrier;
  uint16_t mtu;
  char link_state[256];
  uint32_t link_speed;
  uint32_t active_fec;
  char autoneg[256];
  char pause_autoneg[256];
  char pause_rx[256];
  char pause_tx[256];
};
static_assert(sizeof(amdsmi_nic_port_t) == 2328);
static_assert(alignof(amdsmi_nic_port_t) == 8);
static_assert(offsetof(amdsmi_nic_port_t, bdf) == 0);
static_assert(offsetof(amdsmi_nic_port_t, port_num) == 8);
static_assert(offsetof(amdsmi_nic_port_t, type) == 12);
static_assert(offsetof(amdsmi_nic_port_t, flavour) == 268);
static_assert(offsetof(amdsmi_nic_port_t, netdev) == 524);
static_assert(offsetof(amdsmi_nic_port_t, ifindex) == 780);
static_assert(offsetof(amdsmi_nic_port_t, mac_address) == 781);
static_assert(offsetof(amdsmi_nic_port_t, carrier) == 1037);
static_assert(offsetof(amdsmi_nic_port_t, mtu) == 1038);
static_assert(offsetof(amdsmi_nic_port_t, link_state) == 1040);
static_assert(offsetof(amdsmi_nic_port_t, link_speed) == 1296);
static_assert(offsetof(amdsmi_nic_port_t, active_fec) == 1300);
static_assert(offsetof(amdsmi_nic_port_t, autoneg) == 1304);
static_assert(offsetof(amdsmi_nic_port_t, pause_autoneg) == 1560);
static_assert(offsetof(amdsmi_nic_port_t, pause_rx) == 1816);
static_assert(offsetof(amdsmi_nic_port_t, pause_tx) == 2072);

struct amdsmi_nic_port_info_t {
  uint32_t num_ports;
  amdsmi_nic_port_t ports[32];
};
static_assert(sizeof(amdsmi_nic_port_info_t) == 74504);
static_assert(alignof(amdsmi_nic_port_info_t) == 8);
static_assert(offsetof(amdsmi_nic_port_info_t, num_ports) == 0);
static_assert(offsetof(amdsmi_nic_port_info_t, ports) == 8);

struct amdsmi_nic_rdma_port_info_t {
  char netdev[256];
  char state[256];
  uint8_t rdma_port;
  uint16_t max_mtu;
  uint16_t active_mtu;
};
static_assert(sizeof(amdsmi_nic_rdma_port_info_t) == 518);
static_assert(alignof(amdsmi_nic_rdma_port_info_t) == 2);
static_assert(offsetof(amdsmi_nic_rdma_port_info_t, netdev) == 0);
static_assert(offsetof(amdsmi_nic_rdma_port_info_t, state) == 256);
static_assert(offsetof(amdsmi_nic_rdma_port_info_t, rdma_port) == 512);
static_assert(offsetof(amdsmi_nic_rdma_port_info_t, max_mtu) == 514);
static_assert(offsetof(amdsmi_nic_rdma_port_info_t, active_mtu) == 516);

struct amdsmi_nic_rdma_dev_info_t {
  char rdma_dev[256];
  char node_guid[256];
  char node_type[256];
  char sys_image_guid[256];
  char fw_ver[256];
  uint8_t num_rdma_ports;
  amdsmi_nic_rdma_port_info_t rdma_port_info[32];
};
static_assert(sizeof(amdsmi_nic_rdma_dev_info_t) == 17858);
static_assert(alignof(amdsmi_nic_rdma_dev_info_t) == 2);
static_assert(offsetof(amdsmi_nic_rdma_dev_info_t, rdma_dev) == 0);
static_assert(offsetof(amdsmi_nic_rdma_dev_info_t, node_guid) == 256);
static_assert(offsetof(amdsmi_nic_rdma_dev_info_t, node_type) == 512);
static_assert(offsetof(amdsmi_nic_rdma_dev_info_t, sys_image_guid) == 768);
static_assert(offsetof(amdsmi_nic_rdma_dev_info_t, fw_ver) == 1024);
static_assert(offsetof(amdsmi_nic_rdma_dev_info_t, num_rdma_ports) == 1280);
static_assert(offsetof(amdsmi_nic_rdma_dev_info_t, rdma_port_info) == 1282);

struct amdsmi_nic_rdma_devices_info_t {
  uint8_t num_rdma_dev;
  amdsmi_nic_rdma_dev_info_t rdma_dev_info[32];
};
static_assert(sizeof(amdsmi_nic_rdma_devices_info_t) == 571458);
static_assert(alignof(amdsmi_nic_rdma_devices_info_t) == 2);
static_assert(offsetof(amdsmi_nic_rdma_devices_info_t, num_rdma_dev) == 0);
static_assert(offsetof(amdsmi_nic_rdma_devices_info_t, rdma_dev_info) == 2);

struct amdsmi_nic_stat_t {
  char name[256];
  uint64_t value;
};
static_assert(sizeof(amdsmi_nic_stat_t) == 264);
static_assert(alignof(amdsmi_nic_stat_t) == 8);
static_assert(offsetof(amdsmi_nic_stat_t, name) == 0);
static_assert(offsetof(amdsmi_nic_stat_t, value) == 256);

struct amdsmi_npm_info_t {
  amdsmi_npm_status_t status;
  uint64_t limit;
  uint32_t ubb_power_threshold;
  uint64_t reserved[5];
};
static_assert(sizeof(amdsmi_npm_info_t) == 64);
static_assert(alignof(amdsmi_npm_info_t) == 8);
static_assert(offsetof(amdsmi_npm_info_t, status) == 0);
static_assert(offsetof(amdsmi_npm_info_t, limit) == 8);
static_assert(offsetof(amdsmi_npm_info_t, ubb_power_threshold) == 16);
static_assert(offsetof(amdsmi_npm_info_t, reserved) == 24);

struct amdsmi_od_vddc_point_t {
  uint64_t frequency;
  uint64_t voltage;
};
static_assert(sizeof(amdsmi_od_vddc_point_t) == 16);
static_assert(alignof(amdsmi_od_vddc_point_t) == 8);
static_assert(offsetof(amdsmi_od_vddc_point_t, frequency) == 0);
static_assert(offsetof(amdsmi_od_vddc_point_t, voltage) == 8);

struct amdsmi_od_volt_curve_t {
  amdsmi_od_vddc_point_t vc_points[3];
};
static_assert(sizeof(amdsmi_od_volt_curve_t) == 48);
static_assert(alignof(amdsmi_od_volt_curve_t) == 8);
static_assert(offsetof(amdsmi_od_volt_curve_t, vc_points) == 0);

struct amdsmi_od_volt_freq_data_t {
  amdsmi_range_t curr_sclk_range;
  amdsmi_range_t curr_mclk_range;
  amdsmi_range_t curr_fclk_range;
  amdsmi_range_t sclk_freq_limits;
  amdsmi_range_t mclk_freq_limits;
  amdsmi_range_t fclk_freq_limits;
  amdsmi_od_volt_curve_t curve;
  uint32_t num_regions;
};
static_assert(sizeof(amdsmi_od_volt_freq_data_t) == 248);
static_assert(alignof(amdsmi_od_volt_freq_data_t) == 8);
static_assert(offsetof(amdsmi_od_volt_freq_data_t, curr_sclk_range) == 0);
static_assert(offsetof(amdsmi_od_volt_freq_data_t, curr_mclk_range) == 32);
static_assert(offsetof(amdsmi_od_volt_freq_data_t, curr_fclk_range) == 64);
static_assert(offsetof(amdsmi_od_volt_freq_data_t, sclk_freq_limits) == 96);
static_assert(offsetof(amdsmi_od_volt_freq_data_t, mclk_freq_limits) == 128);
static_assert(offsetof(amdsmi_od_volt_freq_data_t, fclk_freq_limits) == 160);
static_assert(offsetof(amdsmi_od_volt_freq_data_t, curve) == 192);
static_assert(offsetof(amdsmi_od_volt_freq_data_t, num_regions) == 240);

struct amdsmi_p2p_capability_t {
  uint8_t is_iolink_coherent;
  uint8_t is_iolink_atomics_32bit;
  uint8_t is_iolink_atomics_64bit;
  uint8_t is_iolink_dma;
  uint8_t is_iolink_bi_directional;
};
static_assert(sizeof(amdsmi_p2p_capability_t) == 5);
static_assert(alignof(amdsmi_p2p_capability_t) == 1);
static_assert(offsetof(amdsmi_p2p_capability_t, is_iolink_coherent) == 0);
static_assert(offsetof(amdsmi_p2p_capability_t, is_iolink_atomics_32bit) == 1);
static_assert(offsetof(amdsmi_p2p_capability_t, is_iolink_atomics_64bit) == 2);
static_assert(offsetof(amdsmi_p2p_capability_t, is_iolink_dma) == 3);
static_assert(offsetof(amdsmi_p2p_capability_t, is_iolink_bi_directional) == 4);

struct amdsmi_pcie_bandwidth_t {
  amdsmi_frequencies_t transfer_rate;
  uint32_t lanes[33];
};
static_assert(sizeof(amdsmi_pcie_bandwidth_t) == 416);
static_assert(alignof(amdsmi_pcie_bandwidth_t) == 8);
static_assert(offsetof(amdsmi_pcie_bandwidth_t, transfer_rate) == 0);
static_assert(offsetof(amdsmi_pcie_bandwidth_t, lanes) == 280);

struct amdsmi_pcie_info_t {
  struct {
    uint16_t max_pcie_width;
    uint32_t max_pcie_speed;
    uint32_t pcie_interface_version;
    amdsmi_card_form_factor_t slot_type;
    uint32_t max_pcie_interface_version;
    uint64_t reserved[9];
  } pcie_static;
  struct {
    uint16_t pcie_width;
    uint32_t pcie_speed;
    uint32_t pcie_bandwidth;
    uint64_t pcie_replay_count;
    uint64_t pcie_l0_to_recovery_count;
    uint64_t pcie_replay_roll_over_count;
    uint64_t pcie_nak_sent_count;
    uint64_t pcie_nak_received_count;
    uint32_t pcie_lc_perf_other_end_recovery_count;
    uint64_t reserved[12];
  } pcie_metric;
  uint64_t reserved[32];
};
static_assert(sizeof(amdsmi_pcie_info_t) == 512);
static_assert(alignof(amdsmi_pcie_info_t) == 8);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_static) == 0);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_static.max_pcie_width) == 0);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_static.max_pcie_speed) == 4);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_static.pcie_interface_version) == 8);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_static.slot_type) == 12);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_static.max_pcie_interface_version) == 16);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_static.reserved) == 24);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric) == 96);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.pcie_width) == 96);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.pcie_speed) == 100);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.pcie_bandwidth) == 104);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.pcie_replay_count) == 112);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.pcie_l0_to_recovery_count) == 120);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.pcie_replay_roll_over_count) == 128);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.pcie_nak_sent_count) == 136);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.pcie_nak_received_count) == 144);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.pcie_lc_perf_other_end_recovery_count) ==
    152);
static_assert(offsetof(amdsmi_pcie_info_t, pcie_metric.reserved) == 160);
static_assert(offsetof(amdsmi_pcie_info_t, reserved) == 256);

struct amdsmi_power_cap_info_t {
  uint64_t power_cap;
  uint64_t default_power_cap;
  uint64_t dpm_cap;
  uint64_t min_power_cap;
  uint64_t max_power_cap;
  uint64_t reserved[3];
};
static_assert(sizeof(amdsmi_power_cap_info_t) == 64);
static_assert(alignof(amdsmi_power_cap_info_t) == 8);
static_assert(offsetof(amdsmi_power_cap_info_t, power_cap) == 0);
static_assert(offsetof(amdsmi_power_cap_info_t, default_power_cap) == 8);
static_assert(offsetof(amdsmi_power_cap_info_t, dpm_cap) == 16);
static_assert(offsetof(amdsmi_power_cap_info_t, min_power_cap) == 24);
static_assert(offsetof(amdsmi_power_cap_info_t, max_power_cap) == 32);
static_assert(offsetof(amdsmi_power_cap_info_t, reserved) == 40);

struct amdsmi_power_info_t {
  uint64_t socket_power;
  uint32_t current_socket_power;
  uint32_t average_socket_power;
  uint64_t gfx_voltage;
  uint64_t soc_voltage;
  uint64_t mem_voltage;
  uint32_t power_limit;
  uint32_t ubb_power;
  uint64_t reserved[18];
};
static_assert(sizeof(amdsmi_power_info_t) == 192);
static_assert(alignof(amdsmi_power_info_t) == 8);
static_assert(offsetof(amdsmi_power_info_t, socket_power) == 0);
static_assert(offsetof(amdsmi_power_info_t, current_socket_power) == 8);
static_assert(offsetof(amdsmi_power_info_t, average_socket_power) == 12);
static_assert(offsetof(amdsmi_power_info_t, gfx_voltage) == 16);
static_assert(offsetof(amdsmi_power_info_t, soc_voltage) == 24);
static_assert(offsetof(amdsmi_power_info_t, mem_voltage) == 32);
static_assert(offsetof(amdsmi_power_info_t, power_limit) == 40);
static_assert(offsetof(amdsmi_power_info_t, ubb_power) == 44);
static_assert(offsetof(amdsmi_power_info_t, reserved) == 48);

struct amdsmi_power_profile_status_t {
  amdsmi_bit_field_t available_profiles;
  amdsmi_power_profile_preset_masks_t current;
  uint32_t num_profiles;
};
static_assert(sizeof(amdsmi_power_profile_status_t) == 24);
static_assert(alignof(amdsmi_power_profile_status_t) == 8);
static_assert(offsetof(amdsmi_power_profile_status_t, available_profiles) == 0);
static_assert(offsetof(amdsmi_power_profile_status_t, current) == 8);
static_assert(offsetof(amdsmi_power_profile_status_t, num_profiles) == 16);

struct amdsmi_proc_gpu_entry_t {
  uint32_t gpu_index;
  uint64_t mem;
  struct {
    uint64_t gfx;
    uint64_t enc;
    uint32_t reserved[12];
  } engine_usage;
  struct {
    uint64_t gtt_mem;
    uint64_t cpu_mem;
    uint64_t vram_mem;
    uint32_t reserved[10];
  } memory_usage;
  uint32_t cu_occupancy;
  uint32_t evicted_time;
  uint64_t sdma_usage;
  uint32_t reserved[8];
};
static_assert(sizeof(amdsmi_proc_gpu_entry_t) == 192);
static_assert(alignof(amdsmi_proc_gpu_entry_t) == 8);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, gpu_index) == 0);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, mem) == 8);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, engine_usage) == 16);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, engine_usage.gfx) == 16);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, engine_usage.enc) == 24);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, engine_usage.reserved) == 32);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, memory_usage) == 80);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, memory_usage.gtt_mem) == 80);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, memory_usage.cpu_mem) == 88);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, memory_usage.vram_mem) == 96);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, memory_usage.reserved) == 104);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, cu_occupancy) == 144);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, evicted_time) == 148);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, sdma_usage) == 152);
static_assert(offsetof(amdsmi_proc_gpu_entry_t, reserved) == 160);

struct amdsmi_proc_info_by_pid_t {
  amdsmi_process_handle_t pid;
  char name[256];
  char container_name[256];
  uint32_t num_gpus;
  amdsmi_proc_gpu_entry_t gpus[32];
};
static_assert(sizeof(amdsmi_proc_info_by_pid_t) == 6664);
static_assert(alignof(amdsmi_proc_info_by_pid_t) == 8);
static_assert(offsetof(amdsmi_proc_info_by_pid_t, pid) == 0);
static_assert(offsetof(amdsmi_proc_info_by_pid_t, name) == 4);
static_assert(offsetof(amdsmi_proc_info_by_pid_t, container_name) == 260);
static_assert(offsetof(amdsmi_proc_info_by_pid_t, num_gpus) == 516);
static_assert(offsetof(amdsmi_proc_info_by_pid_t, gpus) == 520);

struct amdsmi_proc_info_t {
  char name[256];
  amdsmi_process_handle_t pid;
  uint64_t mem;
  struct {
    uint64_t gfx;
    uint64_t enc;
    uint32_t reserved[12];
  } engine_usage;
  struct {
    uint64_t gtt_mem;
    uint64_t cpu_mem;
    uint64_t vram_mem;
    uint32_t reserved[10];
  } memory_usage;
  char container_name[256];
  uint32_t cu_occupancy;
  uint32_t evicted_time;
  uint64_t sdma_usage;
  uint32_t reserved[8];
};
static_assert(sizeof(amdsmi_proc_info_t) == 704);
static_assert(alignof(amdsmi_proc_info_t) == 8);
static_assert(offsetof(amdsmi_proc_info_t, name) == 0);
static_assert(offsetof(amdsmi_proc_info_t, pid) == 256);
static_assert(offsetof(amdsmi_proc_info_t, mem) == 264);
static_assert(offsetof(amdsmi_proc_info_t, engine_usage) == 272);
static_assert(offsetof(amdsmi_proc_info_t, engine_usage.gfx) == 272);
static_assert(offsetof(amdsmi_proc_info_t, engine_usage.enc) == 280);
static_assert(offsetof(amdsmi_proc_info_t, engine_usage.reserved) == 288);
static_assert(offsetof(amdsmi_proc_info_t, memory_usage) == 336);
static_assert(offsetof(amdsmi_proc_info_t, memory_usage.gtt_mem) == 336);
static_assert(offsetof(amdsmi_proc_info_t, memory_usage.cpu_mem) == 344);
static_assert(offsetof(amdsmi_proc_info_t, memory_usage.vram_mem) == 352);
static_assert(offsetof(amdsmi_proc_info_t, memory_usage.reserved) == 360);
static_assert(offsetof(amdsmi_proc_info_t, container_name) == 400);
static_assert(offsetof(amdsmi_proc_info_t, cu_occupancy) == 656);
static_assert(offsetof(amdsmi_proc_info_t, evicted_time) == 660);
static_assert(offsetof(amdsmi_proc_info_t, sdma_usage) == 664);
static_assert(offsetof(amdsmi_proc_info_t, reserved) == 672);

struct amdsmi_process_info_t {
  uint32_t process_id;
  uint64_t vram_usage;
  uint64_t sdma_usage;
  uint32_t cu_occupancy;
  uint32_t evicted_time;
};
static_assert(sizeof(amdsmi_process_info_t) == 32);
static_assert(alignof(amdsmi_process_info_t) == 8);
static_assert(offsetof(amdsmi_process_info_t, process_id) == 0);
static_assert(offsetof(amdsmi_process_info_t, vram_usage) == 8);
static_assert(offsetof(amdsmi_process_info_t, sdma_usage) == 16);
static_assert(offsetof(amdsmi_process_info_t, cu_occupancy) == 24);
static_assert(offsetof(amdsmi_process_info_t, evicted_time) == 28);

struct amdsmi_ras_feature_t {
  uint32_t ras_eeprom_version;
  uint32_t ecc_correction_schema_flag;
  struct {
    uint32_t dram_ecc : 1;
    uint32_t sram_ecc : 1;
    uint32_t poisoning : 1;
    uint32_t rsvd : 29;
  } ras_info;
  bool needs_reboot;
};
static_assert(sizeof(amdsmi_ras_feature_t) == 16);
static_assert(alignof(amdsmi_ras_feature_t) == 4);
static_assert(offsetof(amdsmi_ras_feature_t, ras_eeprom_version) == 0);
static_assert(offsetof(amdsmi_ras_feature_t, ecc_correction_schema_flag) == 4);
static_assert(offsetof(amdsmi_ras_feature_t, ras_info) == 8);
static_assert(offsetof(amdsmi_ras_feature_t, needs_reboot) == 12);

struct amdsmi_retired_page_record_t {
  uint64_t page_address;
  uint64_t page_size;
  amdsmi_memory_page_status_t status;
};
static_assert(sizeof(amdsmi_retired_page_record_t) == 24);
static_assert(alignof(amdsmi_retired_page_record_t) == 8);
static_assert(offsetof(amdsmi_retired_page_record_t, page_address) == 0);
static_assert(offsetof(amdsmi_retired_page_record_t, page_size) == 8);
static_assert(offsetof(amdsmi_retired_page_record_t, status) == 16);

struct amdsmi_topology_nearest_t {
  uint32_t count;
  amdsmi_processor_handle processor_list[256];
  uint64_t reserved[15];
};
static_assert(sizeof(amdsmi_topology_nearest_t) == 2176);
static_assert(alignof(amdsmi_topology_nearest_t) == 8);
static_assert(offsetof(amdsmi_topology_nearest_t, count) == 0);
static_assert(offsetof(amdsmi_topology_nearest_t, processor_list) == 8);
static_assert(offsetof(amdsmi_topology_nearest_t, reserved) == 2056);

struct amdsmi_tray_info_t {
  uint32_t max_acc_per_tray;
  amdsmi_compute_tray_type_t tray_type;
  uint32_t reserved[14];
};
static_assert(sizeof(amdsmi_tray_info_t) == 64);
static_assert(alignof(amdsmi_tray_info_t) == 4);
static_assert(offsetof(amdsmi_tray_info_t, max_acc_per_tray) == 0);
static_assert(offsetof(amdsmi_tray_info_t, tray_type) == 4);
static_assert(offsetof(amdsmi_tray_info_t, reserved) == 8);

struct amdsmi_ttm_info_t {
  uint64_t current_pages;
};
static_assert(sizeof(amdsmi_ttm_info_t) == 8);
static_assert(alignof(amdsmi_ttm_info_t) == 8);
static_assert(offsetof(amdsmi_ttm_info_t, current_pages) == 0);

struct amdsmi_uma_carveout_option_t {
  uint32_t index;
  char description[256];
};
static_assert(sizeof(amdsmi_uma_carveout_option_t) == 260);
static_assert(alignof(amdsmi_uma_carveout_option_t) == 4);
static_assert(offsetof(amdsmi_uma_carveout_option_t, index) == 0);
static_assert(offsetof(amdsmi_uma_carveout_option_t, description) == 4);

struct amdsmi_uma_carveout_info_t {
  uint32_t current_index;
  uint32_t num_options;
  amdsmi_uma_carveout_option_t options[16];
};
static_assert(sizeof(amdsmi_uma_carveout_info_t) == 4168);
static_assert(alignof(amdsmi_uma_carveout_info_t) == 4);
static_assert(offsetof(amdsmi_uma_carveout_info_t, current_index) == 0);
static_assert(offsetof(amdsmi_uma_carveout_info_t, num_options) == 4);
static_assert(offsetof(amdsmi_uma_carveout_info_t, options) == 8);

struct amdsmi_utilization_counter_t {
  amdsmi_utilization_counter_type_t type;
  uint64_t value;
  uint64_t fine_value[4];
  uint16_t fine_value_count;
};
static_assert(sizeof(amdsmi_utilization_counter_t) == 56);
static_assert(alignof(amdsmi_utilization_counter_t) == 8);
static_assert(offsetof(amdsmi_utilization_counter_t, type) == 0);
static_assert(offsetof(amdsmi_utilization_counter_t, value) == 8);
static_assert(offsetof(amdsmi_utilization_counter_t, fine_value) == 16);
static_assert(offsetof(amdsmi_utilization_counter_t, fine_value_count) == 48);

struct amdsmi_vbios_info_t {
  char name[256];
  char build_date[256];
  char part_number[256];
  char version[256];
  char boot_firmware[256];
  uint64_t reserved[36];
};
static_assert(sizeof(amdsmi_vbios_info_t) == 1568);
static_assert(alignof(amdsmi_vbios_info_t) == 8);
static_assert(offsetof(amdsmi_vbios_info_t, name) == 0);
static_assert(offsetof(amdsmi_vbios_info_t, build_date) == 256);
static_assert(offsetof(amdsmi_vbios_info_t, part_number) == 512);
static_assert(offsetof(amdsmi_vbios_info_t, version) == 768);
static_assert(offsetof(amdsmi_vbios_info_t, boot_firmware) == 1024);
static_assert(offsetof(amdsmi_vbios_info_t, reserved) == 1280);

struct amdsmi_version_t {
  uint32_t major;
  uint32_t minor;
  uint32_t release;
  const char* build;
};
static_assert(sizeof(amdsmi_version_t) == 24);
static_assert(alignof(amdsmi_version_t) == 8);
static_assert(offsetof(amdsmi_version_t, major) == 0);
static_assert(offsetof(amdsmi_version_t, minor) == 4);
static_assert(offsetof(amdsmi_version_t, release) == 8);
static_assert(offsetof(amdsmi_version_t, build) == 16);

struct amdsmi_violation_status_t {
  uint64_t reference_timestamp;
  uint64_t violation_timestamp;
  uint64_t acc_counter;
  uint64_t acc_prochot_thrm;
  uint64_t acc_ppt_pwr;
  uint64_t acc_socket_thrm;
  uint64_t acc_vr_thrm;
  uint64_t acc_hbm_thrm;
  uint64_t acc_gfx_clk_below_host_limit;
  uint64_t per_prochot_thrm;
  uint64_t per_ppt_pwr;
  uint64_t per_socket_thrm;
  uint64_t per_vr_thrm;
  uint64_t per_hbm_thrm;
  uint64_t per_gfx_clk_below_host_limit;
  uint8_t active_prochot_thrm;
  uint8_t active_ppt_pwr;
  uint8_t active_socket_thrm;
  uint8_t active_vr_thrm;
  uint8_t active_hbm_thrm;
  uint8_t active_gfx_clk_below_host_limit;
  uint64_t acc_gfx_clk_below_host_limit_pwr[8][8];
  uint64_t acc_gfx_clk_below_host_limit_thm[8][8];
  uint64_t acc_low_utilization[8][8];
  uint64_t acc_gfx_clk_below_host_limit_total[8][8];
  uint64_t per_gfx_clk_below_host_limit_pwr[8][8];
  uint64_t per_gfx_clk_below_host_limit_thm[8][8];
  uint64_t per_low_utilization[8][8];
  uint64_t per_gfx_clk_below_host_limit_total[8][8];
  uint8_t active_gfx_clk_below_host_limit_pwr[8][8];
  uint8_t active_gfx_clk_below_host_limit_thm[8][8];
  uint8_t active_low_utilization[8][8];
  uint8_t active_gfx_clk_below_host_limit_total[8][8];
  uint64_t reserved[8][8];
  uint64_t reserved2[8][8];
  uint64_t reserved3[8][8];
};
static_assert(sizeof(amdsmi_violation_status_t) == 6016);
static_assert(alignof(amdsmi_violation_status_t) == 8);
static_assert(offsetof(amdsmi_violation_status_t, reference_timestamp) == 0);
static_assert(offsetof(amdsmi_violation_status_t, violation_timestamp) == 8);
static_assert(offsetof(amdsmi_violation_status_t, acc_counter) == 16);
static_assert(offsetof(amdsmi_violation_status_t, acc_prochot_thrm) == 24);
static_assert(offsetof(amdsmi_violation_status_t, acc_ppt_pwr) == 32);
static_assert(offsetof(amdsmi_violation_status_t, acc_socket_thrm) == 40);
static_assert(offsetof(amdsmi_violation_status_t, acc_vr_thrm) == 48);
static_assert(offsetof(amdsmi_violation_status_t, acc_hbm_thrm) == 56);
static_assert(offsetof(amdsmi_violation_status_t, acc_gfx_clk_below_host_limit) == 64);
static_assert(offsetof(amdsmi_violation_status_t, per_prochot_thrm) == 72);
static_assert(offsetof(amdsmi_violation_status_t, per_ppt_pwr) == 80);
static_assert(offsetof(amdsmi_violation_status_t, per_socket_thrm) == 88);
static_assert(offsetof(amdsmi_violation_status_t, per_vr_thrm) == 96);
static_assert(offsetof(amdsmi_violation_status_t, per_hbm_thrm) == 104);
static_assert(offsetof(amdsmi_violation_status_t, per_gfx_clk_below_host_limit) == 112);
static_assert(offsetof(amdsmi_violation_status_t, active_prochot_thrm) == 120);
static_assert(offsetof(amdsmi_violation_status_t, active_ppt_pwr) == 121);
static_assert(offsetof(amdsmi_violation_status_t, active_socket_thrm) == 122);
static_assert(offsetof(amdsmi_violation_status_t, active_vr_thrm) == 123);
static_assert(offsetof(amdsmi_violation_status_t, active_hbm_thrm) == 124);
static_assert(offsetof(amdsmi_violation_status_t, active_gfx_clk_below_host_limit) == 125);
static_assert(offsetof(amdsmi_violation_status_t, acc_gfx_clk_below_host_limit_pwr) == 128);
static_assert(offsetof(amdsmi_violation_status_t, acc_gfx_clk_below_host_limit_thm) == 640);
static_assert(offsetof(amdsmi_violation_status_t, acc_low_utilization) == 1152);
static_assert(offsetof(amdsmi_violation_status_t, acc_gfx_clk_below_host_limit_total) == 1664);
static_assert(offsetof(amdsmi_violation_status_t, per_gfx_clk_below_host_limit_pwr) == 2176);
static_assert(offsetof(amdsmi_violation_status_t, per_gfx_clk_below_host_limit_thm) == 2688);
static_assert(offsetof(amdsmi_violation_status_t, per_low_utilization) == 3200);
static_assert(offsetof(amdsmi_violation_status_t, per_gfx_clk_below_host_limit_total) == 3712);
static_assert(offsetof(amdsmi_violation_status_t, active_gfx_clk_below_host_limit_pwr) == 4224);
static_assert(offsetof(amdsmi_violation_status_t, active_gfx_clk_below_host_limit_thm) == 4288);
static_assert(offsetof(amdsmi_violation_status_t, active_low_utilization) == 4352);
static_assert(offsetof(amdsmi_violation_status_t, active_gfx_clk_below_host_limit_total) == 4416);
static_assert(offsetof(amdsmi_violation_status_t, reserved) == 4480);
static_assert(offsetof(amdsmi_violation_status_t, reserved2) == 4992);
static_assert(offsetof(amdsmi_violation_status_t, reserved3) == 5504);

struct amdsmi_vram_info_t {
  amdsmi_vram_type_t vram_type;
  char vram_vendor[256];
  uint64_t vram_size;
  uint32_t vram_bit_width;
  uint64_t vram_max_bandwidth;
  uint64_t reserved[37];
};
static_assert(sizeof(amdsmi_vram_info_t) == 584);
static_assert(alignof(amdsmi_vram_info_t) == 8);
static_assert(offsetof(amdsmi_vram_info_t, vram_type) == 0);
static_assert(offsetof(amdsmi_vram_info_t, vram_vendor) == 4);
static_assert(offsetof(amdsmi_vram_info_t, vram_size) == 264);
static_assert(offsetof(amdsmi_vram_info_t, vram_bit_width) == 272);
static_assert(offsetof(amdsmi_vram_info_t, vram_max_bandwidth) == 280);
static_assert(offsetof(amdsmi_vram_info_t, reserved) == 288);

struct amdsmi_vram_usage_t {
  uint32_t vram_total;
  uint32_t vram_used;
  uint32_t reserved[2];
};
static_assert(sizeof(amdsmi_vram_usage_t) == 16);
static_assert(alignof(amdsmi_vram_usage_t) == 4);
static_assert(offsetof(amdsmi_vram_usage_t, vram_total) == 0);
static_assert(offsetof(amdsmi_vram_usage_t, vram_used) == 4);
static_assert(offsetof(amdsmi_vram_usage_t, reserved) == 8);

struct amdsmi_xgmi_info_t {
  uint8_t xgmi_lanes;
  uint64_t xgmi_hive_id;
  uint64_t xgmi_node_id;
  uint32_t index;
  uint32_t reserved[9];
};
static_assert(sizeof(amdsmi_xgmi_info_t) == 64);
static_assert(alignof(amdsmi_xgmi_info_t) == 8);
static_assert(offsetof(amdsmi_xgmi_info_t, xgmi_lanes) == 0);
static_assert(offsetof(amdsmi_xgmi_info_t, xgmi_hive_id) == 8);
static_assert(offsetof(amdsmi_xgmi_info_t, xgmi_node_id) == 16);
static_assert(offsetof(amdsmi_xgmi_info_t, index) == 24);
static_assert(offsetof(amdsmi_xgmi_info_t, reserved) == 28);

struct amdsmi_xgmi_link_status_t {
  uint32_t total_links;
  amdsmi_xgmi_link_status_type_t status[8];
  uint64_t reserved[7];
};
static_assert(sizeof(amdsmi_xgmi_link_status_t) == 96);
static_assert(alignof(amdsmi_xgmi_link_status_t) == 8);
static_assert(offsetof(amdsmi_xgmi_link_status_t, total_links) == 0);
static_assert(offsetof(amdsmi_xgmi_link_status_t, status) == 4);
static_assert(offsetof(amdsmi_xgmi_link_status_t, reserved) == 40);

using amdsmi_alloc_fabric_telemetry_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t category_mask, amdsmi_fabric_telemetry_t** telemetry);
using amdsmi_clean_gpu_local_data_t = amdsmi_status_t(amdsmi_processor_handle processor_handle);
using amdsmi_fabric_telem_id_to_string_t = amdsmi_status_t(uint64_t telem_id,
    const char** telem_name);
using amdsmi_free_fabric_telemetry_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_fabric_telemetry_t* telemetry);
using amdsmi_get_afids_from_cper_t = amdsmi_status_t(char* cper_buffer, uint32_t buf_size,
    uint64_t* afids, uint32_t* num_afids);
using amdsmi_get_clk_freq_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_clk_type_t clk_type, amdsmi_frequencies_t* f);
using amdsmi_get_clock_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_clk_type_t clk_type, amdsmi_clk_info_t* info);
using amdsmi_get_cpu_affinity_with_scope_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t cpu_set_size, uint64_t* cpu_set,
    amdsmi_affinity_scope_t scope);
using amdsmi_get_cpu_core_ccd_power_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* power);
using amdsmi_get_cpu_pwr_efficiency_mode_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t* power_efficiency_mode,
    uint32_t* utilization, uint32_t* ppt_limit);
using amdsmi_get_cpu_pwr_svi_telemetry_all_rails_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t* power);
using amdsmi_get_cpu_socket_power_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* ppower);
using amdsmi_get_cpu_socket_power_cap_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* pcap);
using amdsmi_get_cpu_socket_power_cap_max_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t* pmax);
using amdsmi_get_energy_count_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint64_t* energy_accumulator, float* counter_resolution, uint64_t* timestamp);
using amdsmi_get_fabric_telemetry_data_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_fabric_telemetry_t* telemetry);
using amdsmi_get_fw_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_fw_info_t* info);
using amdsmi_get_gpu_accelerator_partition_mem_alloc_mode_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_accelerator_partition_mem_alloc_mode_t* mode);
using amdsmi_get_gpu_accelerator_partition_profile_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_accelerator_partition_profile_t* profile,
    uint32_t* partition_id);
using amdsmi_get_gpu_accelerator_partition_profile_config_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle,
    amdsmi_accelerator_partition_profile_config_t* profile_config);
using amdsmi_get_gpu_activity_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_engine_usage_t* info);
using amdsmi_get_gpu_asic_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_asic_info_t* info);
using amdsmi_get_gpu_available_counters_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_event_group_t grp, uint32_t* available);
using amdsmi_get_gpu_bad_page_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* num_pages, amdsmi_retired_page_record_t* info);
using amdsmi_get_gpu_bad_page_threshold_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t* threshold);
using amdsmi_get_gpu_bdf_id_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint64_t* bdfid);
using amdsmi_get_gpu_board_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_board_info_t* info);
using amdsmi_get_gpu_busy_percent_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* gpu_busy_percent);
using amdsmi_get_gpu_cache_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_gpu_cache_info_t* info);
using amdsmi_get_gpu_compute_partition_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    char* compute_partition, uint32_t len);
using amdsmi_get_gpu_compute_partition_mem_alloc_mode_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_compute_partition_mem_alloc_mode_t* mode);
using amdsmi_get_gpu_compute_process_gpus_t = amdsmi_status_t(uint32_t pid, uint32_t* dv_indices,
    uint32_t* num_devices);
using amdsmi_get_gpu_compute_process_info_t = amdsmi_status_t(amdsmi_process_info_t* procs,
    uint32_t* num_items);
using amdsmi_get_gpu_compute_process_info_by_pid_t = amdsmi_status_t(uint32_t pid,
    amdsmi_process_info_t* proc);
using amdsmi_get_gpu_cper_entries_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t severity_mask, char* cper_data, uint64_t* buf_size, amdsmi_cper_hdr_t** cper_hdrs,
    uint64_t* entry_count, uint64_t* cursor);
using amdsmi_get_gpu_device_bdf_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_bdf_t* bdf);
using amdsmi_get_gpu_device_cuid_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    unsigned int* cuid_length, char* cuid);
using amdsmi_get_gpu_device_uuid_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    unsigned int* uuid_length, char* uuid);
using amdsmi_get_gpu_driver_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_driver_info_t* info);
using amdsmi_get_gpu_ecc_count_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_gpu_block_t block, amdsmi_error_count_t* ec);
using amdsmi_get_gpu_ecc_enabled_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint64_t* enabled_blocks);
using amdsmi_get_gpu_ecc_status_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_gpu_block_t block, amdsmi_ras_err_state_t* state);
using amdsmi_get_gpu_enumeration_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_enumeration_info_t* info);
using amdsmi_get_gpu_event_notification_t = amdsmi_status_t(int timeout_ms, uint32_t* num_elem,
    amdsmi_evt_notification_data_t* data);
using amdsmi_get_gpu_fabric_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_fabric_info_t* info);
using amdsmi_get_gpu_fan_rpms_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t sensor_ind, int64_t* speed);
using amdsmi_get_gpu_fan_speed_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t sensor_ind, int64_t* speed);
using amdsmi_get_gpu_fan_speed_max_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t sensor_ind, uint64_t* max_speed);
using amdsmi_get_gpu_id_t = amdsmi_status_t(amdsmi_processor_handle processor_handle, uint16_t* id);
using amdsmi_get_gpu_kfd_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_kfd_info_t* info);
using amdsmi_get_gpu_mem_overdrive_level_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t* od);
using amdsmi_get_gpu_memory_partition_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    char* memory_partition, uint32_t len);
using amdsmi_get_gpu_memory_partition_config_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_memory_partition_config_t* config);
using amdsmi_get_gpu_memory_reserved_pages_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t* num_pages,
    amdsmi_retired_page_record_t* records);
using amdsmi_get_gpu_memory_total_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_memory_type_t mem_type, uint64_t* total);
using amdsmi_get_gpu_memory_usage_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_memory_type_t mem_type, uint64_t* used);
using amdsmi_get_gpu_metrics_header_info_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amd_metrics_table_header_t* header_value);
using amdsmi_get_gpu_metrics_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_gpu_metrics_t* pgpu_metrics);
using amdsmi_get_gpu_od_volt_curve_regions_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t* num_regions,
    amdsmi_freq_volt_region_t* buffer);
using amdsmi_get_gpu_od_volt_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_od_volt_freq_data_t* odv);
using amdsmi_get_gpu_overdrive_level_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* od);
using amdsmi_get_gpu_partition_metrics_info_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_gpu_metrics_t* pgpu_metrics);
using amdsmi_get_gpu_pci_bandwidth_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_pcie_bandwidth_t* bandwidth);
using amdsmi_get_gpu_pci_replay_counter_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint64_t* counter);
using amdsmi_get_gpu_pci_throughput_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint64_t* sent, uint64_t* received, uint64_t* max_pkt_sz);
using amdsmi_get_gpu_perf_level_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_dev_perf_level_t* perf);
using amdsmi_get_gpu_pm_metrics_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_name_value_t** pm_metrics, uint32_t* num_of_metrics);
using amdsmi_get_gpu_power_profile_presets_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t sensor_ind,
    amdsmi_power_profile_status_t* status);
using amdsmi_get_gpu_process_isolation_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* pisolate);
using amdsmi_get_gpu_process_list_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* max_processes, amdsmi_proc_info_t* list);
using amdsmi_get_gpu_process_list_by_pid_t = amdsmi_status_t(
    amdsmi_processor_handle* processor_handles, uint32_t num_processors,
    amdsmi_proc_info_by_pid_t* procs, uint32_t* max_processes);
using amdsmi_get_gpu_ptl_formats_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_ptl_data_format_t* data_format1, amdsmi_ptl_data_format_t* data_format2);
using amdsmi_get_gpu_ptl_state_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    bool* enabled);
using amdsmi_get_gpu_ras_block_features_enabled_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_gpu_block_t block,
    amdsmi_ras_err_state_t* state);
using amdsmi_get_gpu_ras_feature_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_ras_feature_t* ras_feature);
using amdsmi_get_gpu_reg_table_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_reg_type_t reg_type, amdsmi_name_value_t** reg_metrics, uint32_t* num_of_metrics);
using amdsmi_get_gpu_revision_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint16_t* revision);
using amdsmi_get_gpu_subsystem_id_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint16_t* id);
using amdsmi_get_gpu_subsystem_name_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    char* name, size_t len);
using amdsmi_get_gpu_topo_numa_affinity_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, int32_t* numa_node);
using amdsmi_get_gpu_total_ecc_count_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_error_count_t* ec);
using amdsmi_get_gpu_uma_carveout_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_uma_carveout_info_t* info);
using amdsmi_get_gpu_vbios_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_vbios_info_t* info);
using amdsmi_get_gpu_vendor_name_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    char* name, size_t len);
using amdsmi_get_gpu_virtualization_mode_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_virtualization_mode_t* mode);
using amdsmi_get_gpu_volt_metric_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_voltage_type_t sensor_type, amdsmi_voltage_metric_t metric, int64_t* voltage);
using amdsmi_get_gpu_vram_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_vram_info_t* info);
using amdsmi_get_gpu_vram_usage_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_vram_usage_t* info);
using amdsmi_get_gpu_vram_vendor_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    char* brand, uint32_t len);
using amdsmi_get_gpu_xcd_counter_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint16_t* xcd_count);
using amdsmi_get_gpu_xgmi_link_status_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_xgmi_link_status_t* link_status);
using amdsmi_get_lib_version_t = amdsmi_status_t(amdsmi_version_t* version);
using amdsmi_get_link_metrics_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_link_metrics_t* link_metrics);
using amdsmi_get_link_topology_nearest_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_link_type_t link_type, amdsmi_topology_nearest_t* topology_nearest_info);
using amdsmi_get_minmax_bandwidth_between_processors_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle_src, amdsmi_processor_handle processor_handle_dst,
    uint64_t* min_bandwidth, uint64_t* max_bandwidth);
using amdsmi_get_nic_asic_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_nic_asic_info_t* info);
using amdsmi_get_nic_bus_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_nic_bus_info_t* info);
using amdsmi_get_nic_device_bdf_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_bdf_t* bdf);
using amdsmi_get_nic_driver_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_nic_driver_info_t* info);
using amdsmi_get_nic_fw_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_nic_fw_info_t* info);
using amdsmi_get_nic_numa_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_nic_numa_info_t* info);
using amdsmi_get_nic_port_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_nic_port_info_t* info);
using amdsmi_get_nic_port_statistics_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t port_index, uint32_t* num_stats, amdsmi_nic_stat_t* stats);
using amdsmi_get_nic_processor_handles_t = amdsmi_status_t(amdsmi_socket_handle socket_handle,
    uint32_t* processor_count, amdsmi_processor_handle* processor_handles);
using amdsmi_get_nic_rdma_dev_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_nic_rdma_devices_info_t* info);
using amdsmi_get_nic_rdma_port_statistics_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t rdma_port_index, uint32_t* num_stats,
    amdsmi_nic_stat_t* stats);
using amdsmi_get_nic_vendor_statistics_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t port_index, uint32_t* num_stats, amdsmi_nic_stat_t* stats);
using amdsmi_get_node_handle_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_node_handle* node_handle);
using amdsmi_get_npm_info_t = amdsmi_status_t(amdsmi_node_handle node_handle,
    amdsmi_npm_info_t* info);
using amdsmi_get_pcie_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_pcie_info_t* info);
using amdsmi_get_power_cap_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t sensor_ind, amdsmi_power_cap_info_t* info);
using amdsmi_get_power_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_power_info_t* info);
using amdsmi_get_processor_count_from_handles_t = amdsmi_status_t(
    amdsmi_processor_handle* processor_handles, uint32_t* processor_count, uint32_t* nr_cpusockets,
    uint32_t* nr_cpucores, uint32_t* nr_gpus);
using amdsmi_get_processor_handle_from_bdf_t = amdsmi_status_t(amdsmi_bdf_t bdf,
    amdsmi_processor_handle* processor_handle);
using amdsmi_get_processor_handles_t = amdsmi_status_t(amdsmi_socket_handle socket_handle,
    uint32_t* processor_count, amdsmi_processor_handle* processor_handles);
using amdsmi_get_processor_handles_by_type_t = amdsmi_status_t(amdsmi_socket_handle socket_handle,
    amdsmi_processor_type_t processor_type, amdsmi_processor_handle* processor_handles,
    uint32_t* processor_count);
using amdsmi_get_processor_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    size_t len, char* name);
using amdsmi_get_processor_type_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_processor_type_t* processor_type);
using amdsmi_get_soc_pstate_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_dpm_policy_t* policy);
using amdsmi_get_socket_handles_t = amdsmi_status_t(uint32_t* socket_count,
    amdsmi_socket_handle* socket_handles);
using amdsmi_get_socket_info_t = amdsmi_status_t(amdsmi_socket_handle socket_handle, size_t len,
    char* name);
using amdsmi_get_supported_power_cap_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* sensor_count, uint32_t* sensor_inds, amdsmi_power_cap_type_t* sensor_types);
using amdsmi_get_temp_metric_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_temperature_type_t sensor_type, amdsmi_temperature_metric_t metric,
    int64_t* temperature);
using amdsmi_get_tray_info_t = amdsmi_status_t(amdsmi_node_handle node_handle,
    amdsmi_tray_info_t* info);
using amdsmi_get_ttm_info_t = amdsmi_status_t(amdsmi_ttm_info_t* info);
using amdsmi_get_utilization_count_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_utilization_counter_t utilization_counters[], uint32_t count, uint64_t* timestamp);
using amdsmi_get_vcn_busy_percent_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* vcn_busy_percent);
using amdsmi_get_violation_status_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_violation_status_t* info);
using amdsmi_get_xgmi_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_xgmi_info_t* info);
using amdsmi_get_xgmi_plpd_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_dpm_policy_t* xgmi_plpd);
using amdsmi_gpu_control_counter_t = amdsmi_status_t(amdsmi_event_handle_t evt_handle,
    amdsmi_counter_command_t cmd, void* cmd_args);
using amdsmi_gpu_counter_group_supported_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_event_group_t group);
using amdsmi_gpu_create_counter_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_event_type_t type, amdsmi_event_handle_t* evnt_handle);
using amdsmi_gpu_destroy_counter_t = amdsmi_status_t(amdsmi_event_handle_t evnt_handle);
using amdsmi_gpu_read_counter_t = amdsmi_status_t(amdsmi_event_handle_t evt_handle,
    amdsmi_counter_value_t* value);
using amdsmi_gpu_validate_ras_eeprom_t = amdsmi_status_t(amdsmi_processor_handle processor_handle);
using amdsmi_gpu_xgmi_error_status_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_xgmi_status_t* status);
using amdsmi_init_t = amdsmi_status_t(uint64_t init_flags);
using amdsmi_init_gpu_event_notification_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle);
using amdsmi_is_P2P_accessible_t = amdsmi_status_t(amdsmi_processor_handle processor_handle_src,
    amdsmi_processor_handle processor_handle_dst, bool* accessible);
using amdsmi_is_gpu_power_management_enabled_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, bool* enabled);
using amdsmi_reset_gpu_t = amdsmi_status_t(amdsmi_processor_handle processor_handle);
using amdsmi_reset_gpu_fan_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t sensor_ind);
using amdsmi_reset_gpu_xgmi_error_t = amdsmi_status_t(amdsmi_processor_handle processor_handle);
using amdsmi_reset_ttm_pages_limit_t = amdsmi_status_t();
using amdsmi_set_clk_freq_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_clk_type_t clk_type, uint64_t freq_bitmask);
using amdsmi_set_cpu_pwr_efficiency_mode_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint8_t power_efficiency_mode, uint32_t* utilization,
    uint32_t* ppt_limit);
using amdsmi_set_cpu_socket_power_cap_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t pcap);
using amdsmi_set_gpu_accelerator_partition_mem_alloc_mode_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_accelerator_partition_mem_alloc_mode_t mode);
using amdsmi_set_gpu_accelerator_partition_profile_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint32_t profile_index);
using amdsmi_set_gpu_clk_limit_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_clk_type_t clk_type, amdsmi_clk_limit_type_t limit_type, uint64_t clk_value);
using amdsmi_set_gpu_compute_partition_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_compute_partition_type_t compute_partition);
using amdsmi_set_gpu_compute_partition_mem_alloc_mode_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_compute_partition_mem_alloc_mode_t mode);
using amdsmi_set_gpu_event_notification_mask_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint64_t mask);
using amdsmi_set_gpu_fan_speed_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t sensor_ind, uint64_t speed);
using amdsmi_set_gpu_memory_partition_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_memory_partition_type_t memory_partition);
using amdsmi_set_gpu_memory_partition_mode_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, amdsmi_memory_partition_type_t mode);
using amdsmi_set_gpu_od_clk_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_freq_ind_t level, uint64_t clkvalue, amdsmi_clk_type_t clkType);
using amdsmi_set_gpu_od_volt_info_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t vpoint, uint64_t clkvalue, uint64_t voltvalue);
using amdsmi_set_gpu_overdrive_level_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t od);
using amdsmi_set_gpu_pci_bandwidth_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint64_t bw_bitmask);
using amdsmi_set_gpu_perf_determinism_mode_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle, uint64_t clkvalue);
using amdsmi_set_gpu_perf_level_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_dev_perf_level_t perf_lvl);
using amdsmi_set_gpu_power_profile_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t reserved, amdsmi_power_profile_preset_masks_t profile);
using amdsmi_set_gpu_process_isolation_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t pisolate);
using amdsmi_set_gpu_ptl_formats_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    amdsmi_ptl_data_format_t data_format1, amdsmi_ptl_data_format_t data_format2);
using amdsmi_set_gpu_ptl_state_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    bool enable);
using amdsmi_set_gpu_uma_carveout_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t option_index);
using amdsmi_set_power_cap_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t sensor_ind, uint64_t cap);
using amdsmi_set_soc_pstate_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t policy_id);
using amdsmi_set_ttm_pages_limit_t = amdsmi_status_t(uint64_t pages);
using amdsmi_set_xgmi_plpd_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t policy_id);
using amdsmi_shut_down_t = amdsmi_status_t();
using amdsmi_status_code_to_string_t = amdsmi_status_t(amdsmi_status_t status,
    const char** status_string);
using amdsmi_stop_gpu_event_notification_t = amdsmi_status_t(
    amdsmi_processor_handle processor_handle);
using amdsmi_topo_get_link_type_t = amdsmi_status_t(amdsmi_processor_handle processor_handle_src,
    amdsmi_processor_handle processor_handle_dst, uint64_t* hops, amdsmi_link_type_t* type);
using amdsmi_topo_get_link_weight_t = amdsmi_status_t(amdsmi_processor_handle processor_handle_src,
    amdsmi_processor_handle processor_handle_dst, uint64_t* weight);
using amdsmi_topo_get_numa_node_number_t = amdsmi_status_t(amdsmi_processor_handle processor_handle,
    uint32_t* numa_node);
using amdsmi_topo_get_p2p_status_t = amdsmi_status_t(amdsmi_processor_handle processor_handle_src,
    amdsmi_processor_handle processor_handle_dst, amdsmi_link_type_t* type,
    amdsmi_p2p_capability_t* cap);

}  // namespace cudaway::rocm::amdsmi
