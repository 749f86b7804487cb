// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/rocm_smi.jsonl,
// mappings/api/rocm-6.4/rocm_smi.jsonl. Do not edit: change those and run it again.
//
// The ABI of ROCm SMI, ROCm 7.2 and ROCm 6.4.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::rocm_smi {

enum KFD_MIGRATE_TRIGGERS : unsigned int {
  KFD_MIGRATE_TRIGGER_PREFETCH = 0,
  KFD_MIGRATE_TRIGGER_PAGEFAULT_GPU = 1,
  KFD_MIGRATE_TRIGGER_PAGEFAULT_CPU = 2,
  KFD_MIGRATE_TRIGGER_TTM_EVICTION = 3,
};

enum KFD_QUEUE_EVICTION_TRIGGERS : unsigned int {
  KFD_QUEUE_EVICTION_TRIGGER_SVM = 0,
  KFD_QUEUE_EVICTION_TRIGGER_USERPTR = 1,
  KFD_QUEUE_EVICTION_TRIGGER_TTM = 2,
  KFD_QUEUE_EVICTION_TRIGGER_SUSPEND = 3,
  KFD_QUEUE_EVICTION_CRIU_CHECKPOINT = 4,
  KFD_QUEUE_EVICTION_CRIU_RESTORE = 5,
};

enum KFD_SVM_UNMAP_TRIGGERS : unsigned int {
  KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY = 0,
  KFD_SVM_UNMAP_TRIGGER_MMU_NOTIFY_MIGRATE = 1,
  KFD_SVM_UNMAP_TRIGGER_UNMAP_FROM_CPU = 2,
};

enum RSMI_POWER_TYPE : unsigned int {
  RSMI_AVERAGE_POWER = 0,
  RSMI_CURRENT_POWER = 1,
  RSMI_INVALID_POWER = 4294967295,
};

enum RSMI_UTILIZATION_COUNTER_TYPE : unsigned int {
  RSMI_UTILIZATION_COUNTER_FIRST = 0,
  RSMI_COARSE_GRAIN_GFX_ACTIVITY = 0,
  RSMI_COARSE_GRAIN_MEM_ACTIVITY = 1,
  RSMI_UTILIZATION_COUNTER_LAST = 1,
};

enum _RSMI_IO_LINK_TYPE : unsigned int {
  RSMI_IOLINK_TYPE_UNDEFINED = 0,
  RSMI_IOLINK_TYPE_PCIEXPRESS = 1,
  RSMI_IOLINK_TYPE_XGMI = 2,
  RSMI_IOLINK_TYPE_NUMIOLINKTYPES = 3,
  RSMI_IOLINK_TYPE_SIZE = 4294967295,
};

enum kfd_criu_op : unsigned int {
  KFD_CRIU_OP_PROCESS_INFO = 0,
  KFD_CRIU_OP_CHECKPOINT = 1,
  KFD_CRIU_OP_UNPAUSE = 2,
  KFD_CRIU_OP_RESTORE = 3,
  KFD_CRIU_OP_RESUME = 4,
};

enum kfd_dbg_runtime_state : unsigned int {
  DEBUG_RUNTIME_STATE_DISABLED = 0,
  DEBUG_RUNTIME_STATE_ENABLED = 1,
  DEBUG_RUNTIME_STATE_ENABLED_BUSY = 2,
  DEBUG_RUNTIME_STATE_ENABLED_ERROR = 3,
};

enum kfd_dbg_trap_address_watch_mode : unsigned int {
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_READ = 0,
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_NONREAD = 1,
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ATOMIC = 2,
  KFD_DBG_TRAP_ADDRESS_WATCH_MODE_ALL = 3,
};

enum kfd_dbg_trap_exception_code : unsigned int {
  EC_NONE = 0,
  EC_QUEUE_WAVE_ABORT = 1,
  EC_QUEUE_WAVE_TRAP = 2,
  EC_QUEUE_WAVE_MATH_ERROR = 3,
  EC_QUEUE_WAVE_ILLEGAL_INSTRUCTION = 4,
  EC_QUEUE_WAVE_MEMORY_VIOLATION = 5,
  EC_QUEUE_WAVE_APERTURE_VIOLATION = 6,
  EC_QUEUE_PACKET_DISPATCH_DIM_INVALID = 16,
  EC_QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID = 17,
  EC_QUEUE_PACKET_DISPATCH_CODE_INVALID = 18,
  EC_QUEUE_PACKET_RESERVED = 19,
  EC_QUEUE_PACKET_UNSUPPORTED = 20,
  EC_QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID = 21,
  EC_QUEUE_PACKET_DISPATCH_REGISTER_INVALID = 22,
  EC_QUEUE_PACKET_VENDOR_UNSUPPORTED = 23,
  EC_QUEUE_PREEMPTION_ERROR = 30,
  EC_QUEUE_NEW = 31,
  EC_DEVICE_QUEUE_DELETE = 32,
  EC_DEVICE_MEMORY_VIOLATION = 33,
  EC_DEVICE_RAS_ERROR = 34,
  EC_DEVICE_FATAL_HALT = 35,
  EC_DEVICE_NEW = 36,
  EC_PROCESS_RUNTIME = 48,
  EC_PROCESS_DEVICE_REMOVE = 49,
  EC_MAX = 50,
};

enum kfd_dbg_trap_flags : unsigned int {
  KFD_DBG_TRAP_FLAG_SINGLE_MEM_OP = 1,
  KFD_DBG_TRAP_FLAG_SINGLE_ALU_OP = 2,
};

enum kfd_dbg_trap_mask : int {
  KFD_DBG_TRAP_MASK_FP_INVALID = 1,
  KFD_DBG_TRAP_MASK_FP_INPUT_DENORMAL = 2,
  KFD_DBG_TRAP_MASK_FP_DIVIDE_BY_ZERO = 4,
  KFD_DBG_TRAP_MASK_FP_OVERFLOW = 8,
  KFD_DBG_TRAP_MASK_FP_UNDERFLOW = 16,
  KFD_DBG_TRAP_MASK_FP_INEXACT = 32,
  KFD_DBG_TRAP_MASK_INT_DIVIDE_BY_ZERO = 64,
  KFD_DBG_TRAP_MASK_DBG_ADDRESS_WATCH = 128,
  KFD_DBG_TRAP_MASK_DBG_MEMORY_VIOLATION = 256,
  KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_START = 1073741824,
  KFD_DBG_TRAP_MASK_TRAP_ON_WAVE_END = -2147483648,
};

enum kfd_dbg_trap_operations : unsigned int {
  KFD_IOC_DBG_TRAP_ENABLE = 0,
  KFD_IOC_DBG_TRAP_DISABLE = 1,
  KFD_IOC_DBG_TRAP_SEND_RUNTIME_EVENT = 2,
  KFD_IOC_DBG_TRAP_SET_EXCEPTIONS_ENABLED = 3,
  KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_OVERRIDE = 4,
  KFD_IOC_DBG_TRAP_SET_WAVE_LAUNCH_MODE = 5,
  KFD_IOC_DBG_TRAP_SUSPEND_QUEUES = 6,
  KFD_IOC_DBG_TRAP_RESUME_QUEUES = 7,
  KFD_IOC_DBG_TRAP_SET_NODE_ADDRESS_WATCH = 8,
  KFD_IOC_DBG_TRAP_CLEAR_NODE_ADDRESS_WATCH = 9,
  KFD_IOC_DBG_TRAP_SET_FLAGS = 10,
  KFD_IOC_DBG_TRAP_QUERY_DEBUG_EVENT = 11,
  KFD_IOC_DBG_TRAP_QUERY_EXCEPTION_INFO = 12,
  KFD_IOC_DBG_TRAP_GET_QUEUE_SNAPSHOT = 13,
  KFD_IOC_DBG_TRAP_GET_DEVICE_SNAPSHOT = 14,
};

enum kfd_dbg_trap_override_mode : unsigned int {
  KFD_DBG_TRAP_OVERRIDE_OR = 0,
  KFD_DBG_TRAP_OVERRIDE_REPLACE = 1,
};

enum kfd_dbg_trap_wave_launch_mode : unsigned int {
  KFD_DBG_TRAP_WAVE_LAUNCH_MODE_NORMAL = 0,
  KFD_DBG_TRAP_WAVE_LAUNCH_MODE_HALT = 1,
  KFD_DBG_TRAP_WAVE_LAUNCH_MODE_DEBUG = 3,
};

enum kfd_ioctl_pc_sample_method : unsigned int {
  KFD_IOCTL_PCS_METHOD_HOSTTRAP = 1,
  KFD_IOCTL_PCS_METHOD_STOCHASTIC = 2,
};

enum kfd_ioctl_pc_sample_op : unsigned int {
  KFD_IOCTL_PCS_OP_QUERY_CAPABILITIES = 0,
  KFD_IOCTL_PCS_OP_CREATE = 1,
  KFD_IOCTL_PCS_OP_DESTROY = 2,
  KFD_IOCTL_PCS_OP_START = 3,
  KFD_IOCTL_PCS_OP_STOP = 4,
};

enum kfd_ioctl_pc_sample_type : unsigned int {
  KFD_IOCTL_PCS_TYPE_TIME_US = 0,
  KFD_IOCTL_PCS_TYPE_CLOCK_CYCLES = 1,
  KFD_IOCTL_PCS_TYPE_INSTRUCTIONS = 2,
};

enum kfd_ioctl_spm_op : unsigned int {
  KFD_IOCTL_SPM_OP_ACQUIRE = 0,
  KFD_IOCTL_SPM_OP_RELEASE = 1,
  KFD_IOCTL_SPM_OP_SET_DEST_BUF = 2,
};

enum kfd_ioctl_svm_attr_type : unsigned int {
  KFD_IOCTL_SVM_ATTR_PREFERRED_LOC = 0,
  KFD_IOCTL_SVM_ATTR_PREFETCH_LOC = 1,
  KFD_IOCTL_SVM_ATTR_ACCESS = 2,
  KFD_IOCTL_SVM_ATTR_ACCESS_IN_PLACE = 3,
  KFD_IOCTL_SVM_ATTR_NO_ACCESS = 4,
  KFD_IOCTL_SVM_ATTR_SET_FLAGS = 5,
  KFD_IOCTL_SVM_ATTR_CLR_FLAGS = 6,
  KFD_IOCTL_SVM_ATTR_GRANULARITY = 7,
};

enum kfd_ioctl_svm_location : unsigned int {
  KFD_IOCTL_SVM_LOCATION_SYSMEM = 0,
  KFD_IOCTL_SVM_LOCATION_UNDEFINED = 4294967295,
};

enum kfd_ioctl_svm_op : unsigned int {
  KFD_IOCTL_SVM_OP_SET_ATTR = 0,
  KFD_IOCTL_SVM_OP_GET_ATTR = 1,
};

enum kfd_mmio_remap : unsigned int {
  KFD_MMIO_REMAP_HDP_MEM_FLUSH_CNTL = 0,
  KFD_MMIO_REMAP_HDP_REG_FLUSH_CNTL = 4,
};

enum kfd_smi_event : unsigned int {
  KFD_SMI_EVENT_NONE = 0,
  KFD_SMI_EVENT_VMFAULT = 1,
  KFD_SMI_EVENT_THERMAL_THROTTLE = 2,
  KFD_SMI_EVENT_GPU_PRE_RESET = 3,
  KFD_SMI_EVENT_GPU_POST_RESET = 4,
  KFD_SMI_EVENT_MIGRATE_START = 5,
  KFD_SMI_EVENT_MIGRATE_END = 6,
  KFD_SMI_EVENT_PAGE_FAULT_START = 7,
  KFD_SMI_EVENT_PAGE_FAULT_END = 8,
  KFD_SMI_EVENT_QUEUE_EVICTION = 9,
  KFD_SMI_EVENT_QUEUE_RESTORE = 10,
  KFD_SMI_EVENT_UNMAP_FROM_GPU = 11,
  KFD_SMI_EVENT_ALL_PROCESS = 64,
};

enum rsmi_activity_metric_t : unsigned int {
  RSMI_ACTIVITY_GFX = 1,
  RSMI_ACTIVITY_UMC = 2,
  RSMI_ACTIVITY_MM = 4,
};

enum rsmi_clk_type_t : unsigned int {
  RSMI_CLK_TYPE_SYS = 0,
  RSMI_CLK_TYPE_FIRST = 0,
  RSMI_CLK_TYPE_DF = 1,
  RSMI_CLK_TYPE_DCEF = 2,
  RSMI_CLK_TYPE_SOC = 3,
  RSMI_CLK_TYPE_MEM = 4,
  RSMI_CLK_TYPE_PCIE = 5,
  RSMI_CLK_TYPE_LAST = 4,
  RSMI_CLK_INVALID = 4294967295,
};

enum rsmi_compute_partition_type_t : unsigned int {
  RSMI_COMPUTE_PARTITION_INVALID = 0,
  RSMI_COMPUTE_PARTITION_SPX = 1,
  RSMI_COMPUTE_PARTITION_DPX = 2,
  RSMI_COMPUTE_PARTITION_TPX = 3,
  RSMI_COMPUTE_PARTITION_QPX = 4,
  RSMI_COMPUTE_PARTITION_CPX = 5,
};

enum rsmi_counter_command_t : unsigned int {
  RSMI_CNTR_CMD_START = 0,
  RSMI_CNTR_CMD_STOP = 1,
};

enum rsmi_dev_perf_level_t : unsigned int {
  RSMI_DEV_PERF_LEVEL_AUTO = 0,
  RSMI_DEV_PERF_LEVEL_FIRST = 0,
  RSMI_DEV_PERF_LEVEL_LOW = 1,
  RSMI_DEV_PERF_LEVEL_HIGH = 2,
  RSMI_DEV_PERF_LEVEL_MANUAL = 3,
  RSMI_DEV_PERF_LEVEL_STABLE_STD = 4,
  RSMI_DEV_PERF_LEVEL_STABLE_PEAK = 5,
  RSMI_DEV_PERF_LEVEL_STABLE_MIN_MCLK = 6,
  RSMI_DEV_PERF_LEVEL_STABLE_MIN_SCLK = 7,
  RSMI_DEV_PERF_LEVEL_DETERMINISM = 8,
  RSMI_DEV_PERF_LEVEL_LAST = 8,
  RSMI_DEV_PERF_LEVEL_UNKNOWN = 256,
};

enum rsmi_event_group_t : unsigned int {
  RSMI_EVNT_GRP_XGMI = 0,
  RSMI_EVNT_GRP_XGMI_DATA_OUT = 10,
  RSMI_EVNT_GRP_INVALID = 4294967295,
};

enum rsmi_event_type_t : unsigned int {
  RSMI_EVNT_FIRST = 0,
  RSMI_EVNT_XGMI_FIRST = 0,
  RSMI_EVNT_XGMI_0_NOP_TX = 0,
  RSMI_EVNT_XGMI_0_REQUEST_TX = 1,
  RSMI_EVNT_XGMI_0_RESPONSE_TX = 2,
  RSMI_EVNT_XGMI_0_BEATS_TX = 3,
  RSMI_EVNT_XGMI_1_NOP_TX = 4,
  RSMI_EVNT_XGMI_1_REQUEST_TX = 5,
  RSMI_EVNT_XGMI_1_RESPONSE_TX = 6,
  RSMI_EVNT_XGMI_1_BEATS_TX = 7,
  RSMI_EVNT_XGMI_LAST = 7,
  RSMI_EVNT_XGMI_DATA_OUT_FIRST = 10,
  RSMI_EVNT_XGMI_DATA_OUT_0 = 10,
  RSMI_EVNT_XGMI_DATA_OUT_1 = 11,
  RSMI_EVNT_XGMI_DATA_OUT_2 = 12,
  RSMI_EVNT_XGMI_DATA_OUT_3 = 13,
  RSMI_EVNT_XGMI_DATA_OUT_4 = 14,
  RSMI_EVNT_XGMI_DATA_OUT_5 = 15,
  RSMI_EVNT_XGMI_DATA_OUT_LAST = 15,
  RSMI_EVNT_LAST = 15,
};

enum rsmi_evt_notification_type_t : unsigned int {
  RSMI_EVT_NOTIF_NONE = 0,
  RSMI_EVT_NOTIF_VMFAULT = 1,
  RSMI_EVT_NOTIF_FIRST = 1,
  RSMI_EVT_NOTIF_THERMAL_THROTTLE = 2,
  RSMI_EVT_NOTIF_GPU_PRE_RESET = 3,
  RSMI_EVT_NOTIF_GPU_POST_RESET = 4,
  RSMI_EVT_NOTIF_EVENT_MIGRATE_START = 5,
  RSMI_EVT_NOTIF_EVENT_MIGRATE_END = 6,
  RSMI_EVT_NOTIF_EVENT_PAGE_FAULT_START = 7,
  RSMI_EVT_NOTIF_EVENT_PAGE_FAULT_END = 8,
  RSMI_EVT_NOTIF_EVENT_QUEUE_EVICTION = 9,
  RSMI_EVT_NOTIF_EVENT_QUEUE_RESTORE = 10,
  RSMI_EVT_NOTIF_EVENT_UNMAP_FROM_GPU = 11,
  RSMI_EVT_NOTIF_EVENT_ALL_PROCESS = 64,
  RSMI_EVT_NOTIF_LAST = 64,
};

enum rsmi_freq_ind_t : unsigned int {
  RSMI_FREQ_IND_MIN = 0,
  RSMI_FREQ_IND_MAX = 1,
  RSMI_FREQ_IND_INVALID = 4294967295,
};

enum rsmi_fw_block_t : unsigned int {
  RSMI_FW_BLOCK_FIRST = 0,
  RSMI_FW_BLOCK_ASD = 0,
  RSMI_FW_BLOCK_CE = 1,
  RSMI_FW_BLOCK_DMCU = 2,
  RSMI_FW_BLOCK_MC = 3,
  RSMI_FW_BLOCK_ME = 4,
  RSMI_FW_BLOCK_MEC = 5,
  RSMI_FW_BLOCK_MEC2 = 6,
  RSMI_FW_BLOCK_MES = 7,
  RSMI_FW_BLOCK_MES_KIQ = 8,
  RSMI_FW_BLOCK_PFP = 9,
  RSMI_FW_BLOCK_RLC = 10,
  RSMI_FW_BLOCK_RLC_SRLC = 11,
  RSMI_FW_BLOCK_RLC_SRLG = 12,
  RSMI_FW_BLOCK_RLC_SRLS = 13,
  RSMI_FW_BLOCK_SDMA = 14,
  RSMI_FW_BLOCK_SDMA2 = 15,
  RSMI_FW_BLOCK_SMC = 16,
  RSMI_FW_BLOCK_SOS = 17,
  RSMI_FW_BLOCK_TA_RAS = 18,
  RSMI_FW_BLOCK_TA_XGMI = 19,
  RSMI_FW_BLOCK_UVD = 20,
  RSMI_FW_BLOCK_VCE = 21,
  RSMI_FW_BLOCK_VCN = 22,
  RSMI_FW_BLOCK_LAST = 22,
};

enum rsmi_gpu_block_t : unsigned long {
  RSMI_GPU_BLOCK_INVALID = 0,
  RSMI_GPU_BLOCK_FIRST = 1,
  RSMI_GPU_BLOCK_UMC = 1,
  RSMI_GPU_BLOCK_SDMA = 2,
  RSMI_GPU_BLOCK_GFX = 4,
  RSMI_GPU_BLOCK_MMHUB = 8,
  RSMI_GPU_BLOCK_ATHUB = 16,
  RSMI_GPU_BLOCK_PCIE_BIF = 32,
  RSMI_GPU_BLOCK_HDP = 64,
  RSMI_GPU_BLOCK_XGMI_WAFL = 128,
  RSMI_GPU_BLOCK_DF = 256,
  RSMI_GPU_BLOCK_SMN = 512,
  RSMI_GPU_BLOCK_SEM = 1024,
  RSMI_GPU_BLOCK_MP0 = 2048,
  RSMI_GPU_BLOCK_MP1 = 4096,
  RSMI_GPU_BLOCK_FUSE = 8192,
  RSMI_GPU_BLOCK_LAST = 8192,
  RSMI_GPU_BLOCK_RESERVED = 9223372036854775808ULL,
};

enum rsmi_init_flags_t : unsigned long {
  RSMI_INIT_FLAG_ALL_GPUS = 1,
  RSMI_INIT_FLAG_THRAD_ONLY_MUTEX = 288230376151711744,
  RSMI_INIT_FLAG_RESRV_TEST1 = 576460752303423488,
};

enum rsmi_memory_page_status_t : unsigned int {
  RSMI_MEM_PAGE_STATUS_RESERVED = 0,
  RSMI_MEM_PAGE_STATUS_PENDING = 1,
  RSMI_MEM_PAGE_STATUS_UNRESERVABLE = 2,
};

enum rsmi_memory_partition_type_t : unsigned int {
  RSMI_MEMORY_PARTITION_UNKNOWN = 0,
  RSMI_MEMORY_PARTITION_NPS1 = 1,
  RSMI_MEMORY_PARTITION_NPS2 = 2,
  RSMI_MEMORY_PARTITION_NPS4 = 3,
  RSMI_MEMORY_PARTITION_NPS8 = 4,
};

enum rsmi_memory_type_t : unsigned int {
  RSMI_MEM_TYPE_FIRST = 0,
  RSMI_MEM_TYPE_VRAM = 0,
  RSMI_MEM_TYPE_VIS_VRAM = 1,
  RSMI_MEM_TYPE_GTT = 2,
  RSMI_MEM_TYPE_LAST = 2,
};

enum rsmi_power_profile_preset_masks_t : unsigned long {
  RSMI_PWR_PROF_PRST_CUSTOM_MASK = 1,
  RSMI_PWR_PROF_PRST_VIDEO_MASK = 2,
  RSMI_PWR_PROF_PRST_POWER_SAVING_MASK = 4,
  RSMI_PWR_PROF_PRST_COMPUTE_MASK = 8,
  RSMI_PWR_PROF_PRST_VR_MASK = 16,
  RSMI_PWR_PROF_PRST_3D_FULL_SCR_MASK = 32,
  RSMI_PWR_PROF_PRST_BOOTUP_DEFAULT = 64,
  RSMI_PWR_PROF_PRST_LAST = 64,
  RSMI_PWR_PROF_PRST_INVALID = 18446744073709551615ULL,
};

enum rsmi_ras_err_state_t : unsigned int {
  RSMI_RAS_ERR_STATE_NONE = 0,
  RSMI_RAS_ERR_STATE_DISABLED = 1,
  RSMI_RAS_ERR_STATE_PARITY = 2,
  RSMI_RAS_ERR_STATE_SING_C = 3,
  RSMI_RAS_ERR_STATE_MULT_UC = 4,
  RSMI_RAS_ERR_STATE_POISON = 5,
  RSMI_RAS_ERR_STATE_ENABLED = 6,
  RSMI_RAS_ERR_STATE_LAST = 6,
  RSMI_RAS_ERR_STATE_INVALID = 4294967295,
};

enum rsmi_status_t : unsigned int {
  RSMI_STATUS_SUCCESS = 0,
  RSMI_STATUS_INVALID_ARGS = 1,
  RSMI_STATUS_NOT_SUPPORTED = 2,
  RSMI_STATUS_FILE_ERROR = 3,
  RSMI_STATUS_PERMISSION = 4,
  RSMI_STATUS_OUT_OF_RESOURCES = 5,
  RSMI_STATUS_INTERNAL_EXCEPTION = 6,
  RSMI_STATUS_INPUT_OUT_OF_BOUNDS = 7,
  RSMI_STATUS_INIT_ERROR = 8,
  RSMI_INITIALIZATION_ERROR = 8,
  RSMI_STATUS_NOT_YET_IMPLEMENTED = 9,
  RSMI_STATUS_NOT_FOUND = 10,
  RSMI_STATUS_INSUFFICIENT_SIZE = 11,
  RSMI_STATUS_INTERRUPT = 12,
  RSMI_STATUS_UNEXPECTED_SIZE = 13,
  RSMI_STATUS_NO_DATA = 14,
  RSMI_STATUS_UNEXPECTED_DATA = 15,
  RSMI_STATUS_BUSY = 16,
  RSMI_STATUS_REFCOUNT_OVERFLOW = 17,
  RSMI_STATUS_SETTING_UNAVAILABLE = 18,
  RSMI_STATUS_AMDGPU_RESTART_ERR = 19,
  RSMI_STATUS_DRM_ERROR = 20,
  RSMI_STATUS_FAIL_LOAD_MODULE = 21,
  RSMI_STATUS_FAIL_LOAD_SYMBOL = 22,
  RSMI_STATUS_UNKNOWN_ERROR = 4294967295,
};

enum rsmi_sw_component_t : unsigned int {
  RSMI_SW_COMP_FIRST = 0,
  RSMI_SW_COMP_DRIVER = 0,
  RSMI_SW_COMP_LAST = 0,
};

enum rsmi_temperature_metric_t : unsigned int {
  RSMI_TEMP_CURRENT = 0,
  RSMI_TEMP_FIRST = 0,
  RSMI_TEMP_MAX = 1,
  RSMI_TEMP_MIN = 2,
  RSMI_TEMP_MAX_HYST = 3,
  RSMI_TEMP_MIN_HYST = 4,
  RSMI_TEMP_CRITICAL = 5,
  RSMI_TEMP_CRITICAL_HYST = 6,
  RSMI_TEMP_EMERGENCY = 7,
  RSMI_TEMP_EMERGENCY_HYST = 8,
  RSMI_TEMP_CRIT_MIN = 9,
  RSMI_TEMP_CRIT_MIN_HYST = 10,
  RSMI_TEMP_OFFSET = 11,
  RSMI_TEMP_LOWEST = 12,
  RSMI_TEMP_HIGHEST = 13,
  RSMI_TEMP_LAST = 13,
};

enum rsmi_temperature_type_t : unsigned int {
  RSMI_TEMP_TYPE_FIRST = 0,
  RSMI_TEMP_TYPE_EDGE = 0,
  RSMI_TEMP_TYPE_JUNCTION = 1,
  RSMI_TEMP_TYPE_MEMORY = 2,
  RSMI_TEMP_TYPE_HBM_0 = 3,
  RSMI_TEMP_TYPE_HBM_1 = 4,
  RSMI_TEMP_TYPE_HBM_2 = 5,
  RSMI_TEMP_TYPE_HBM_3 = 6,
  RSMI_TEMP_TYPE_LAST = 6,
  RSMI_TEMP_TYPE_INVALID = 4294967295,
};

enum rsmi_voltage_metric_t : unsigned int {
  RSMI_VOLT_CURRENT = 0,
  RSMI_VOLT_FIRST = 0,
  RSMI_VOLT_MAX = 1,
  RSMI_VOLT_MIN_CRIT = 2,
  RSMI_VOLT_MIN = 3,
  RSMI_VOLT_MAX_CRIT = 4,
  RSMI_VOLT_AVERAGE = 5,
  RSMI_VOLT_LOWEST = 6,
  RSMI_VOLT_HIGHEST = 7,
  RSMI_VOLT_LAST = 7,
};

enum rsmi_voltage_type_t : unsigned int {
  RSMI_VOLT_TYPE_FIRST = 0,
  RSMI_VOLT_TYPE_VDDGFX = 0,
  RSMI_VOLT_TYPE_VDDBOARD = 1,
  RSMI_VOLT_TYPE_LAST = 1,
  RSMI_VOLT_TYPE_INVALID = 4294967295,
};

enum rsmi_xgmi_status_t : unsigned int {
  RSMI_XGMI_STATUS_NO_ERRORS = 0,
  RSMI_XGMI_STATUS_ERROR = 1,
  RSMI_XGMI_STATUS_MULTIPLE_ERRORS = 2,
};

struct amdgpu_xcp_metrics_t;
union id;
struct metrics_table_header_t;
struct rsmi_activity_metric_counter_t;
struct rsmi_counter_value_t;
struct rsmi_device_identifiers_t;
struct rsmi_error_count_t;
struct rsmi_evt_notification_data_t;
struct rsmi_freq_volt_region_t;
struct rsmi_frequencies_t;
struct rsmi_func_id_iter_handle;
struct rsmi_gpu_metrics_t;
struct rsmi_od_vddc_point_t;
struct rsmi_od_volt_curve_t;
struct rsmi_od_volt_freq_data_t;
struct rsmi_pcie_bandwidth_t;
struct rsmi_power_profile_status_t;
struct rsmi_process_info_t;
struct rsmi_range_t;
struct rsmi_retired_page_record_t;
struct rsmi_utilization_counter_t;
struct rsmi_version_t;

using RSMI_IO_LINK_TYPE = _RSMI_IO_LINK_TYPE;
using rsmi_bit_field_t = uint64_t;
using rsmi_event_handle_t = uintptr_t;
using rsmi_func_id_iter_handle_t = rsmi_func_id_iter_handle*;
using rsmi_func_id_value_t = id;

struct amdgpu_xcp_metrics_t {
  uint32_t gfx_busy_inst[8];
  uint16_t jpeg_busy[40];
  uint16_t vcn_busy[4];
  uint64_t gfx_busy_acc[8];
  uint64_t gfx_below_host_limit_acc[8];
  uint64_t gfx_below_host_limit_ppt_acc[8];
  uint64_t gfx_below_host_limit_thm_acc[8];
  uint64_t gfx_low_utilization_acc[8];
  uint64_t gfx_below_host_limit_total_acc[8];
};
static_assert(sizeof(amdgpu_xcp_metrics_t) == 504);
static_assert(alignof(amdgpu_xcp_metrics_t) == 8);
static_assert(offsetof(amdgpu_xcp_metrics_t, gfx_busy_inst) == 0);
static_assert(offsetof(amdgpu_xcp_metrics_t, jpeg_busy) == 32);
static_assert(offsetof(amdgpu_xcp_metrics_t, vcn_busy) == 112);
static_assert(offsetof(amdgpu_xcp_metrics_t, gfx_busy_acc) == 120);
static_assert(offsetof(amdgpu_xcp_metrics_t, gfx_below_host_limit_acc) == 184);
static_assert(offsetof(amdgpu_xcp_metrics_t, gfx_below_host_limit_ppt_acc) == 248);
static_assert(offsetof(amdgpu_xcp_metrics_t, gfx_below_host_limit_thm_acc) == 312);
static_assert(offsetof(amdgpu_xcp_metrics_t, gfx_low_utilization_acc) == 376);
static_assert(offsetof(amdgpu_xcp_metrics_t, gfx_below_host_limit_total_acc) == 440);

union id {
  uint64_t id;
  const char* name;
  union {
    rsmi_memory_type_t memory_type;
    rsmi_temperature_metric_t temp_metric;
    rsmi_event_type_t evnt_type;
    rsmi_event_group_t evnt_group;
    rsmi_clk_type_t clk_type;
    rsmi_fw_block_t fw_block;
    rsmi_gpu_block_t gpu_block_type;
  };
};
static_assert(sizeof(id) == 8);
static_assert(alignof(id) == 8);
static_assert(offsetof(id, id) == 0);
static_assert(offsetof(id, name) == 0);
static_assert(offsetof(id, memory_type) == 0);
static_assert(offsetof(id, temp_metric) == 0);
static_assert(offsetof(id, evnt_type) == 0);
static_assert(offsetof(id, evnt_group) == 0);
static_assert(offsetof(id, clk_type) == 0);
static_assert(offsetof(id, fw_block) == 0);
static_assert(offsetof(id, gpu_block_type) == 0);

struct metrics_table_header_t {
  uint16_t structure_size;
  uint8_t format_revision;
  uint8_t content_revision;
};
static_assert(sizeof(metrics_table_header_t) == 4);
static_assert(alignof(metrics_table_header_t) == 2);
static_assert(offsetof(metrics_table_header_t, structure_size) == 0);
static_assert(offsetof(metrics_table_header_t, format_revision) == 2);
static_assert(offsetof(metrics_table_header_t, content_revision) == 3);

struct rsmi_activity_metric_counter_t {
  uint16_t average_gfx_activity;
  uint16_t average_umc_activity;
  uint16_t average_mm_activity;
};
static_assert(sizeof(rsmi_activity_metric_counter_t) == 6);
static_assert(alignof(rsmi_activity_metric_counter_t) == 2);
static_assert(offsetof(rsmi_activity_metric_counter_t, average_gfx_activity) == 0);
static_assert(offsetof(rsmi_activity_metric_counter_t, average_umc_activity) == 2);
static_assert(offsetof(rsmi_activity_metric_counter_t, average_mm_activity) == 4);

struct rsmi_counter_value_t {
  uint64_t value;
  uint64_t time_enabled;
  uint64_t time_running;
};
static_assert(sizeof(rsmi_counter_value_t) == 24);
static_assert(alignof(rsmi_counter_value_t) == 8);
static_assert(offsetof(rsmi_counter_value_t, value) == 0);
static_assert(offsetof(rsmi_counter_value_t, time_enabled) == 8);
static_assert(offsetof(rsmi_counter_value_t, time_running) == 16);

struct rsmi_device_identifiers_t {
  uint32_t card_index;
  uint32_t drm_render_minor;
  uint64_t bdfid;
  uint64_t kfd_gpu_id;
  uint32_t partition_id;
  uint32_t smi_device_id;
  uint32_t reserved[10];
};
static_assert(sizeof(rsmi_device_identifiers_t) == 72);
static_assert(alignof(rsmi_device_identifiers_t) == 8);
static_assert(offsetof(rsmi_device_identifiers_t, card_index) == 0);
static_assert(offsetof(rsmi_device_identifiers_t, drm_render_minor) == 4);
static_assert(offsetof(rsmi_device_identifiers_t, bdfid) == 8);
static_assert(offsetof(rsmi_device_identifiers_t, kfd_gpu_id) == 16);
static_assert(offsetof(rsmi_device_identifiers_t, partition_id) == 24);
static_assert(offsetof(rsmi_device_identifiers_t, smi_device_id) == 28);
static_assert(offsetof(rsmi_device_identifiers_t, reserved) == 32);

struct rsmi_error_count_t {
  uint64_t correctable_err;
  uint64_t uncorrectable_err;
};
static_assert(sizeof(rsmi_error_count_t) == 16);
static_assert(alignof(rsmi_error_count_t) == 8);
static_assert(offsetof(rsmi_error_count_t, correctable_err) == 0);
static_assert(offsetof(rsmi_error_count_t, uncorrectable_err) == 8);

struct rsmi_evt_notification_data_t {
  uint32_t dv_ind;
  rsmi_evt_notification_type_t event;
  char message[96];
};
static_assert(sizeof(rsmi_evt_notification_data_t) == 104);
static_assert(alignof(rsmi_evt_notification_data_t) == 4);
static_assert(offsetof(rsmi_evt_notification_data_t, dv_ind) == 0);
static_assert(offsetof(rsmi_evt_notification_data_t, event) == 4);
static_assert(offsetof(rsmi_evt_notification_data_t, message) == 8);

struct rsmi_range_t {
  uint64_t lower_bound;
  uint64_t upper_bound;
};
static_assert(sizeof(rsmi_range_t) == 16);
static_assert(alignof(rsmi_range_t) == 8);
static_assert(offsetof(rsmi_range_t, lower_bound) == 0);
static_assert(offsetof(rsmi_range_t, upper_bound) == 8);

struct rsmi_freq_volt_region_t {
  rsmi_range_t freq_range;
  rsmi_range_t volt_range;
};
static_assert(sizeof(rsmi_freq_volt_region_t) == 32);
static_assert(alignof(rsmi_freq_volt_region_t) == 8);
static_assert(offsetof(rsmi_freq_volt_region_t, freq_range) == 0);
static_assert(offsetof(rsmi_freq_volt_region_t, volt_range) == 16);

struct rsmi_frequencies_t {
  bool has_deep_sleep;
  uint32_t num_supported;
  uint32_t current;
  uint64_t frequency[33];
};
static_assert(sizeof(rsmi_frequencies_t) == 280);
static_assert(alignof(rsmi_frequencies_t) == 8);
static_assert(offsetof(rsmi_frequencies_t, has_deep_sleep) == 0);
static_assert(offsetof(rsmi_frequencies_t, num_supported) == 4);
static_assert(offsetof(rsmi_frequencies_t, current) == 8);
static_assert(offsetof(rsmi_frequencies_t, frequency) == 16);

struct rsmi_gpu_metrics_t {
  metrics_table_header_t common_header;
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
  uint32_t gfx_activity_acc;
  uint32_t mem_activity_acc;
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
  uint32_t pcie_nak_sent_count_acc;
  uint32_t pcie_nak_rcvd_count_acc;
  uint64_t accumulation_counter;
  uint64_t prochot_residency_acc;
  uint64_t ppt_residency_acc;
  uint64_t socket_thm_residency_acc;
  uint64_t vr_thm_residency_acc;
  uint64_t hbm_thm_residency_acc;
  uint16_t num_partition;
  amdgpu_xcp_metrics_t xcp_stats[8];
  uint32_t pcie_lc_perf_other_end_recovery;
  uint64_t vram_max_bandwidth;
  uint16_t xgmi_link_status[8];
};
static_assert(sizeof(rsmi_gpu_metrics_t) == 4544);
static_assert(alignof(rsmi_gpu_metrics_t) == 8);
static_assert(offsetof(rsmi_gpu_metrics_t, common_header) == 0);
static_assert(offsetof(rsmi_gpu_metrics_t, temperature_edge) == 4);
static_assert(offsetof(rsmi_gpu_metrics_t, temperature_hotspot) == 6);
static_assert(offsetof(rsmi_gpu_metrics_t, temperature_mem) == 8);
static_assert(offsetof(rsmi_gpu_metrics_t, temperature_vrgfx) == 10);
static_assert(offsetof(rsmi_gpu_metrics_t, temperature_vrsoc) == 12);
static_assert(offsetof(rsmi_gpu_metrics_t, temperature_vrmem) == 14);
static_assert(offsetof(rsmi_gpu_metrics_t, average_gfx_activity) == 16);
static_assert(offsetof(rsmi_gpu_metrics_t, average_umc_activity) == 18);
static_assert(offsetof(rsmi_gpu_metrics_t, average_mm_activity) == 20);
static_assert(offsetof(rsmi_gpu_metrics_t, average_socket_power) == 22);
static_assert(offsetof(rsmi_gpu_metrics_t, energy_accumulator) == 24);
static_assert(offsetof(rsmi_gpu_metrics_t, system_clock_counter) == 32);
static_assert(offsetof(rsmi_gpu_metrics_t, average_gfxclk_frequency) == 40);
static_assert(offsetof(rsmi_gpu_metrics_t, average_socclk_frequency) == 42);
static_assert(offsetof(rsmi_gpu_metrics_t, average_uclk_frequency) == 44);
static_assert(offsetof(rsmi_gpu_metrics_t, average_vclk0_frequency) == 46);
static_assert(offsetof(rsmi_gpu_metrics_t, average_dclk0_frequency) == 48);
static_assert(offsetof(rsmi_gpu_metrics_t, average_vclk1_frequency) == 50);
static_assert(offsetof(rsmi_gpu_metrics_t, average_dclk1_frequency) == 52);
static_assert(offsetof(rsmi_gpu_metrics_t, current_gfxclk) == 54);
static_assert(offsetof(rsmi_gpu_metrics_t, current_socclk) == 56);
static_assert(offsetof(rsmi_gpu_metrics_t, current_uclk) == 58);
static_assert(offsetof(rsmi_gpu_metrics_t, current_vclk0) == 60);
static_assert(offsetof(rsmi_gpu_metrics_t, current_dclk0) == 62);
static_assert(offsetof(rsmi_gpu_metrics_t, current_vclk1) == 64);
static_assert(offsetof(rsmi_gpu_metrics_t, current_dclk1) == 66);
static_assert(offsetof(rsmi_gpu_metrics_t, throttle_status) == 68);
static_assert(offsetof(rsmi_gpu_metrics_t, current_fan_speed) == 72);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_link_width) == 74);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_link_speed) == 76);
static_assert(offsetof(rsmi_gpu_metrics_t, gfx_activity_acc) == 80);
static_assert(offsetof(rsmi_gpu_metrics_t, mem_activity_acc) == 84);
static_assert(offsetof(rsmi_gpu_metrics_t, temperature_hbm) == 88);
static_assert(offsetof(rsmi_gpu_metrics_t, firmware_timestamp) == 96);
static_assert(offsetof(rsmi_gpu_metrics_t, voltage_soc) == 104);
static_assert(offsetof(rsmi_gpu_metrics_t, voltage_gfx) == 106);
static_assert(offsetof(rsmi_gpu_metrics_t, voltage_mem) == 108);
static_assert(offsetof(rsmi_gpu_metrics_t, indep_throttle_status) == 112);
static_assert(offsetof(rsmi_gpu_metrics_t, current_socket_power) == 120);
static_assert(offsetof(rsmi_gpu_metrics_t, vcn_activity) == 122);
static_assert(offsetof(rsmi_gpu_metrics_t, gfxclk_lock_status) == 132);
static_assert(offsetof(rsmi_gpu_metrics_t, xgmi_link_width) == 136);
static_assert(offsetof(rsmi_gpu_metrics_t, xgmi_link_speed) == 138);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_bandwidth_acc) == 144);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_bandwidth_inst) == 152);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_l0_to_recov_count_acc) == 160);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_replay_count_acc) == 168);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_replay_rover_count_acc) == 176);
static_assert(offsetof(rsmi_gpu_metrics_t, xgmi_read_data_acc) == 184);
static_assert(offsetof(rsmi_gpu_metrics_t, xgmi_write_data_acc) == 248);
static_assert(offsetof(rsmi_gpu_metrics_t, current_gfxclks) == 312);
static_assert(offsetof(rsmi_gpu_metrics_t, current_socclks) == 328);
static_assert(offsetof(rsmi_gpu_metrics_t, current_vclk0s) == 336);
static_assert(offsetof(rsmi_gpu_metrics_t, current_dclk0s) == 344);
static_assert(offsetof(rsmi_gpu_metrics_t, jpeg_activity) == 352);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_nak_sent_count_acc) == 416);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_nak_rcvd_count_acc) == 420);
static_assert(offsetof(rsmi_gpu_metrics_t, accumulation_counter) == 424);
static_assert(offsetof(rsmi_gpu_metrics_t, prochot_residency_acc) == 432);
static_assert(offsetof(rsmi_gpu_metrics_t, ppt_residency_acc) == 440);
static_assert(offsetof(rsmi_gpu_metrics_t, socket_thm_residency_acc) == 448);
static_assert(offsetof(rsmi_gpu_metrics_t, vr_thm_residency_acc) == 456);
static_assert(offsetof(rsmi_gpu_metrics_t, hbm_thm_residency_acc) == 464);
static_assert(offsetof(rsmi_gpu_metrics_t, num_partition) == 472);
static_assert(offsetof(rsmi_gpu_metrics_t, xcp_stats) == 480);
static_assert(offsetof(rsmi_gpu_metrics_t, pcie_lc_perf_other_end_recovery) == 4512);
static_assert(offsetof(rsmi_gpu_metrics_t, vram_max_bandwidth) == 4520);
static_assert(offsetof(rsmi_gpu_metrics_t, xgmi_link_status) == 4528);

struct rsmi_od_vddc_point_t {
  uint64_t frequency;
  uint64_t voltage;
};
static_assert(sizeof(rsmi_od_vddc_point_t) == 16);
static_assert(alignof(rsmi_od_vddc_point_t) == 8);
static_assert(offsetof(rsmi_od_vddc_point_t, frequency) == 0);
static_assert(offsetof(rsmi_od_vddc_point_t, voltage) == 8);

struct rsmi_od_volt_curve_t {
  rsmi_od_vddc_point_t vc_points[3];
};
static_assert(sizeof(rsmi_od_volt_curve_t) == 48);
static_assert(alignof(rsmi_od_volt_curve_t) == 8);
static_assert(offsetof(rsmi_od_volt_curve_t, vc_points) == 0);

struct rsmi_od_volt_freq_data_t {
  rsmi_range_t curr_sclk_range;
  rsmi_range_t curr_mclk_range;
  rsmi_range_t sclk_freq_limits;
  rsmi_range_t mclk_freq_limits;
  rsmi_od_volt_curve_t curve;
  uint32_t num_regions;
};
static_assert(sizeof(rsmi_od_volt_freq_data_t) == 120);
static_assert(alignof(rsmi_od_volt_freq_data_t) == 8);
static_assert(offsetof(rsmi_od_volt_freq_data_t, curr_sclk_range) == 0);
static_assert(offsetof(rsmi_od_volt_freq_data_t, curr_mclk_range) == 16);
static_assert(offsetof(rsmi_od_volt_freq_data_t, sclk_freq_limits) == 32);
static_assert(offsetof(rsmi_od_volt_freq_data_t, mclk_freq_limits) == 48);
static_assert(offsetof(rsmi_od_volt_freq_data_t, curve) == 64);
static_assert(offsetof(rsmi_od_volt_freq_data_t, num_regions) == 112);

struct rsmi_pcie_bandwidth_t {
  rsmi_frequencies_t transfer_rate;
  uint32_t lanes[33];
};
static_assert(sizeof(rsmi_pcie_bandwidth_t) == 416);
static_assert(alignof(rsmi_pcie_bandwidth_t) == 8);
static_assert(offsetof(rsmi_pcie_bandwidth_t, transfer_rate) == 0);
static_assert(offsetof(rsmi_pcie_bandwidth_t, lanes) == 280);

struct rsmi_power_profile_status_t {
  rsmi_bit_field_t available_profiles;
  rsmi_power_profile_preset_masks_t current;
  uint32_t num_profiles;
};
static_assert(sizeof(rsmi_power_profile_status_t) == 24);
static_assert(alignof(rsmi_power_profile_status_t) == 8);
static_assert(offsetof(rsmi_power_profile_status_t, available_profiles) == 0);
static_assert(offsetof(rsmi_power_profile_status_t, current) == 8);
static_assert(offsetof(rsmi_power_profile_status_t, num_profiles) == 16);

struct rsmi_process_info_t {
  uint32_t process_id;
  uint32_t pasid;
  uint64_t vram_usage;
  uint64_t sdma_usage;
  uint32_t cu_occupancy;
};
static_assert(sizeof(rsmi_process_info_t) == 32);
static_assert(alignof(rsmi_process_info_t) == 8);
static_assert(offsetof(rsmi_process_info_t, process_id) == 0);
static_assert(offsetof(rsmi_process_info_t, pasid) == 4);
static_assert(offsetof(rsmi_process_info_t, vram_usage) == 8);
static_assert(offsetof(rsmi_process_info_t, sdma_usage) == 16);
static_assert(offsetof(rsmi_process_info_t, cu_occupancy) == 24);

struct rsmi_retired_page_record_t {
  uint64_t page_address;
  uint64_t page_size;
  rsmi_memory_page_status_t status;
};
static_assert(sizeof(rsmi_retired_page_record_t) == 24);
static_assert(alignof(rsmi_retired_page_record_t) == 8);
static_assert(offsetof(rsmi_retired_page_record_t, page_address) == 0);
static_assert(offsetof(rsmi_retired_page_record_t, page_size) == 8);
static_assert(offsetof(rsmi_retired_page_record_t, status) == 16);

struct rsmi_utilization_counter_t {
  RSMI_UTILIZATION_COUNTER_TYPE type;
  uint64_t value;
};
static_assert(sizeof(rsmi_utilization_counter_t) == 16);
static_assert(alignof(rsmi_utilization_counter_t) == 8);
static_assert(offsetof(rsmi_utilization_counter_t, type) == 0);
static_assert(offsetof(rsmi_utilization_counter_t, value) == 8);

struct rsmi_version_t {
  uint32_t major;
  uint32_t minor;
  uint32_t patch;
  const char* build;
};
static_assert(sizeof(rsmi_version_t) == 24);
static_assert(alignof(rsmi_version_t) == 8);
static_assert(offsetof(rsmi_version_t, major) == 0);
static_assert(offsetof(rsmi_version_t, minor) == 4);
static_assert(offsetof(rsmi_version_t, patch) == 8);
static_assert(offsetof(rsmi_version_t, build) == 16);

using rsmi_compute_process_gpus_get_t = rsmi_status_t(uint32_t pid, uint32_t* dv_indices,
    uint32_t* num_devices);
using rsmi_compute_process_info_by_device_get_t = rsmi_status_t(uint32_t pid, uint32_t dv_ind,
    rsmi_process_info_t* proc);
using rsmi_compute_process_info_by_pid_get_t = rsmi_status_t(uint32_t pid,
    rsmi_process_info_t* proc);
using rsmi_compute_process_info_get_t = rsmi_status_t(rsmi_process_info_t* procs,
    uint32_t* num_items);
using rsmi_counter_available_counters_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_event_group_t grp,
    uint32_t* available);
using rsmi_counter_control_t = rsmi_status_t(rsmi_event_handle_t evt_handle,
    rsmi_counter_command_t cmd, void* cmd_args);
using rsmi_counter_read_t = rsmi_status_t(rsmi_event_handle_t evt_handle,
    rsmi_counter_value_t* value);
using rsmi_dev_activity_avg_mm_get_t = rsmi_status_t(uint32_t dv_ind, uint16_t* avg_activity);
using rsmi_dev_activity_metric_get_t = rsmi_status_t(uint32_t dv_ind,
    rsmi_activity_metric_t activity_metric_type,
    rsmi_activity_metric_counter_t* activity_metric_counter);
using rsmi_dev_brand_get_t = rsmi_status_t(uint32_t dv_ind, char* brand, uint32_t len);
using rsmi_dev_busy_percent_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t* busy_percent);
using rsmi_dev_clk_extremum_set_t = rsmi_status_t(uint32_t dv_ind, rsmi_freq_ind_t level,
    uint64_t clkvalue, rsmi_clk_type_t clkType);
using rsmi_dev_clk_range_set_t = rsmi_status_t(uint32_t dv_ind, uint64_t minclkvalue,
    uint64_t maxclkvalue, rsmi_clk_type_t clkType);
using rsmi_dev_compute_partition_get_t = rsmi_status_t(uint32_t dv_ind, char* compute_partition,
    uint32_t len);
using rsmi_dev_compute_partition_reset_t = rsmi_status_t(uint32_t dv_ind);
using rsmi_dev_compute_partition_set_t = rsmi_status_t(uint32_t dv_ind,
    rsmi_compute_partition_type_t compute_partition);
using rsmi_dev_counter_create_t = rsmi_status_t(uint32_t dv_ind, rsmi_event_type_t type,
    rsmi_event_handle_t* evnt_handle);
using rsmi_dev_counter_destroy_t = rsmi_status_t(rsmi_event_handle_t evnt_handle);
using rsmi_dev_counter_group_supported_t = rsmi_status_t(uint32_t dv_ind, rsmi_event_group_t group);
using rsmi_dev_current_socket_power_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* socket_power);
using rsmi_dev_device_identifiers_get_t = rsmi_status_t(uint32_t dv_ind,
    rsmi_device_identifiers_t* identifiers);
using rsmi_dev_drm_render_minor_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t* minor);
using rsmi_dev_ecc_count_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_gpu_block_t block,
    rsmi_error_count_t* ec);
using rsmi_dev_ecc_enabled_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* enabled_blocks);
using rsmi_dev_ecc_status_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_gpu_block_t block,
    rsmi_ras_err_state_t* state);
using rsmi_dev_energy_count_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* power,
    float* counter_resolution, uint64_t* timestamp);
using rsmi_dev_fan_reset_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind);
using rsmi_dev_fan_rpms_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind, int64_t* speed);
using rsmi_dev_fan_speed_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind,
    int64_t* speed);
using rsmi_dev_fan_speed_max_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind,
    uint64_t* max_speed);
using rsmi_dev_fan_speed_set_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind,
    uint64_t speed);
using rsmi_dev_firmware_version_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_fw_block_t block,
    uint64_t* fw_version);
using rsmi_dev_gpu_clk_freq_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_clk_type_t clk_type,
    rsmi_frequencies_t* f);
using rsmi_dev_gpu_clk_freq_set_t = rsmi_status_t(uint32_t dv_ind, rsmi_clk_type_t clk_type,
    uint64_t freq_bitmask);
using rsmi_dev_gpu_metrics_info_get_t = rsmi_status_t(uint32_t dv_ind,
    rsmi_gpu_metrics_t* pgpu_metrics);
using rsmi_dev_gpu_reset_t = rsmi_status_t(uint32_t dv_ind);
using rsmi_dev_guid_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* guid);
using rsmi_dev_id_get_t = rsmi_status_t(uint32_t dv_ind, uint16_t* id);
using rsmi_dev_market_name_get_t = rsmi_status_t(uint32_t dv_ind, char* market_name, uint32_t len);
using rsmi_dev_mem_overdrive_level_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t* od);
using rsmi_dev_memory_busy_percent_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t* busy_percent);
using rsmi_dev_memory_partition_capabilities_get_t = rsmi_status_t(uint32_t dv_ind,
    char* memory_partition_caps, uint32_t len);
using rsmi_dev_memory_partition_get_t = rsmi_status_t(uint32_t dv_ind, char* memory_partition,
    uint32_t len);
using rsmi_dev_memory_partition_reset_t = rsmi_status_t(uint32_t dv_ind);
using rsmi_dev_memory_partition_set_t = rsmi_status_t(uint32_t dv_ind,
    rsmi_memory_partition_type_t memory_partition);
using rsmi_dev_memory_reserved_pages_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t* num_pages,
    rsmi_retired_page_record_t* records);
using rsmi_dev_memory_total_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_memory_type_t mem_type,
    uint64_t* total);
using rsmi_dev_memory_usage_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_memory_type_t mem_type,
    uint64_t* used);
using rsmi_dev_metrics_header_info_get_t = rsmi_status_t(uint32_t dv_ind,
    metrics_table_header_t* header_value);
using rsmi_dev_metrics_log_get_t = rsmi_status_t(uint32_t dv_ind);
using rsmi_dev_metrics_xcd_counter_get_t = rsmi_status_t(uint32_t dv_ind,
    uint16_t* xcd_counter_value);
using rsmi_dev_name_get_t = rsmi_status_t(uint32_t dv_ind, char* name, size_t len);
using rsmi_dev_node_id_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t* node_id);
using rsmi_dev_od_clk_info_set_t = rsmi_status_t(uint32_t dv_ind, rsmi_freq_ind_t level,
    uint64_t clkvalue, rsmi_clk_type_t clkType);
using rsmi_dev_od_volt_curve_regions_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t* num_regions,
    rsmi_freq_volt_region_t* buffer);
using rsmi_dev_od_volt_info_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_od_volt_freq_data_t* odv);
using rsmi_dev_od_volt_info_set_t = rsmi_status_t(uint32_t dv_ind, uint32_t vpoint,
    uint64_t clkvalue, uint64_t voltvalue);
using rsmi_dev_overdrive_level_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t* od);
using rsmi_dev_overdrive_level_set_t = rsmi_status_t(uint32_t dv_ind, uint32_t od);
using rsmi_dev_overdrive_level_set_v1_t = rsmi_status_t(uint32_t dv_ind, uint32_t od);
using rsmi_dev_partition_id_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t* partition_id);
using rsmi_dev_pci_bandwidth_get_t = rsmi_status_t(uint32_t dv_ind,
    rsmi_pcie_bandwidth_t* bandwidth);
using rsmi_dev_pci_bandwidth_set_t = rsmi_status_t(uint32_t dv_ind, uint64_t bw_bitmask);
using rsmi_dev_pci_id_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* bdfid);
using rsmi_dev_pci_replay_counter_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* counter);
using rsmi_dev_pci_throughput_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* sent,
    uint64_t* received, uint64_t* max_pkt_sz);
using rsmi_dev_perf_level_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_dev_perf_level_t* perf);
using rsmi_dev_perf_level_set_t = rsmi_status_t(uint32_t dv_ind, rsmi_dev_perf_level_t perf_lvl);
using rsmi_dev_perf_level_set_v1_t = rsmi_status_t(uint32_t dv_ind, rsmi_dev_perf_level_t perf_lvl);
using rsmi_dev_power_ave_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind,
    uint64_t* power);
using rsmi_dev_power_cap_default_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* default_cap);
using rsmi_dev_power_cap_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind, uint64_t* cap);
using rsmi_dev_power_cap_range_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind,
    uint64_t* max, uint64_t* min);
using rsmi_dev_power_cap_set_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind, uint64_t cap);
using rsmi_dev_power_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* power, RSMI_POWER_TYPE* type);
using rsmi_dev_power_profile_presets_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_ind,
    rsmi_power_profile_status_t* status);
using rsmi_dev_power_profile_set_t = rsmi_status_t(uint32_t dv_ind, uint32_t reserved,
    rsmi_power_profile_preset_masks_t profile);
using rsmi_dev_revision_get_t = rsmi_status_t(uint32_t dv_ind, uint16_t* revision);
using rsmi_dev_serial_number_get_t = rsmi_status_t(uint32_t dv_ind, char* serial_num, uint32_t len);
using rsmi_dev_sku_get_t = rsmi_status_t(uint32_t dv_ind, uint16_t* sku);
using rsmi_dev_subsystem_id_get_t = rsmi_status_t(uint32_t dv_ind, uint16_t* id);
using rsmi_dev_subsystem_name_get_t = rsmi_status_t(uint32_t dv_ind, char* name, size_t len);
using rsmi_dev_subsystem_vendor_id_get_t = rsmi_status_t(uint32_t dv_ind, uint16_t* id);
using rsmi_dev_supported_func_iterator_close_t = rsmi_status_t(rsmi_func_id_iter_handle_t* handle);
using rsmi_dev_supported_func_iterator_open_t = rsmi_status_t(uint32_t dv_ind,
    rsmi_func_id_iter_handle_t* handle);
using rsmi_dev_supported_variant_iterator_open_t = rsmi_status_t(rsmi_func_id_iter_handle_t obj_h,
    rsmi_func_id_iter_handle_t* var_iter);
using rsmi_dev_target_graphics_version_get_t = rsmi_status_t(uint32_t dv_ind,
    uint64_t* gfx_version);
using rsmi_dev_temp_metric_get_t = rsmi_status_t(uint32_t dv_ind, uint32_t sensor_type,
    rsmi_temperature_metric_t metric, int64_t* temperature);
using rsmi_dev_unique_id_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* id);
using rsmi_dev_vbios_version_get_t = rsmi_status_t(uint32_t dv_ind, char* vbios, uint32_t len);
using rsmi_dev_vendor_id_get_t = rsmi_status_t(uint32_t dv_ind, uint16_t* id);
using rsmi_dev_vendor_name_get_t = rsmi_status_t(uint32_t dv_ind, char* name, size_t len);
using rsmi_dev_volt_metric_get_t = rsmi_status_t(uint32_t dv_ind, rsmi_voltage_type_t sensor_type,
    rsmi_voltage_metric_t metric, int64_t* voltage);
using rsmi_dev_vram_vendor_get_t = rsmi_status_t(uint32_t dv_ind, char* brand, uint32_t len);
using rsmi_dev_xgmi_error_reset_t = rsmi_status_t(uint32_t dv_ind);
using rsmi_dev_xgmi_error_status_t = rsmi_status_t(uint32_t dv_ind, rsmi_xgmi_status_t* status);
using rsmi_dev_xgmi_hive_id_get_t = rsmi_status_t(uint32_t dv_ind, uint64_t* hive_id);
using rsmi_dev_xgmi_physical_id_get_t = rsmi_status_t(uint32_t dv_ind, uint16_t* id);
using rsmi_event_notification_get_t = rsmi_status_t(int timeout_ms, uint32_t* num_elem,
    rsmi_evt_notification_data_t* data);
using rsmi_event_notification_init_t = rsmi_status_t(uint32_t dv_ind);
using rsmi_event_notification_mask_set_t = rsmi_status_t(uint32_t dv_ind, uint64_t mask);
using rsmi_event_notification_stop_t = rsmi_status_t(uint32_t dv_ind);
using rsmi_func_iter_next_t = rsmi_status_t(rsmi_func_id_iter_handle_t handle);
using rsmi_func_iter_value_get_t = rsmi_status_t(rsmi_func_id_iter_handle_t handle,
    rsmi_func_id_value_t* value);
using rsmi_init_t = rsmi_status_t(uint64_t init_flags);
using rsmi_is_P2P_accessible_t = rsmi_status_t(uint32_t dv_ind_src, uint32_t dv_ind_dst,
    bool* accessible);
using rsmi_minmax_bandwidth_get_t = rsmi_status_t(uint32_t dv_ind_src, uint32_t dv_ind_dst,
    uint64_t* min_bandwidth, uint64_t* max_bandwidth);
using rsmi_num_monitor_devices_t = rsmi_status_t(uint32_t* num_devices);
using rsmi_perf_determinism_mode_set_t = rsmi_status_t(uint32_t dv_ind, uint64_t clkvalue);
using rsmi_shut_down_t = rsmi_status_t();
using rsmi_status_string_t = rsmi_status_t(rsmi_status_t status, const char** status_string);
using rsmi_topo_get_link_type_t = rsmi_status_t(uint32_t dv_ind_src, uint32_t dv_ind_dst,
    uint64_t* hops, RSMI_IO_LINK_TYPE* type);
using rsmi_topo_get_link_weight_t = rsmi_status_t(uint32_t dv_ind_src, uint32_t dv_ind_dst,
    uint64_t* weight);
using rsmi_topo_get_numa_node_number_t = rsmi_status_t(uint32_t dv_ind, uint32_t* numa_node);
using rsmi_topo_numa_affinity_get_t = rsmi_status_t(uint32_t dv_ind, int32_t* numa_node);
using rsmi_utilization_count_get_t = rsmi_status_t(uint32_t dv_ind,
    rsmi_utilization_counter_t utilization_counters[], uint32_t count, uint64_t* timestamp);
using rsmi_version_get_t = rsmi_status_t(rsmi_version_t* version);
using rsmi_version_str_get_t = rsmi_status_t(rsmi_sw_component_t component, char* ver_str,
    uint32_t len);

}  // namespace cudaway::rocm::rocm_smi
