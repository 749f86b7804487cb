"""Asks nvidia-ml-py and, next to it, the backend itself; prints both as JSON."""

import ctypes
import json
import sys
from collections.abc import Callable
from typing import Any

import pynvml as nvml  # type: ignore[import-not-found]

host = ctypes.CDLL(sys.argv[1])


def told(function: str, kind: Any, *words: Any) -> Any:
    """What a function of ROCm SMI writes to its last argument."""
    value = kind()
    status = getattr(host, function)(0, *words, ctypes.byref(value))
    if status != 0:
        raise RuntimeError(f"{function} answered {status}")
    return value.value


def text(function: str) -> str:
    room = ctypes.create_string_buffer(256)
    if getattr(host, function)(0, room, 256) != 0:
        raise RuntimeError(function)
    return room.value.decode()


def error(function: Callable[..., Any], *words: Any) -> int:
    try:
        function(*words)
    except nvml.NVMLError as found:
        return int(found.value)
    return 0


u16, u32, u64, i64 = ctypes.c_uint16, ctypes.c_uint32, ctypes.c_uint64, ctypes.c_int64
vram, visible = u32(0), u32(1)
before_init = error(nvml.nvmlDeviceGetCount)
nvml.nvmlInit()
device = nvml.nvmlDeviceGetHandleByIndex(0)
memory = nvml.nvmlDeviceGetMemoryInfo(device)
memory_2 = nvml.nvmlDeviceGetMemoryInfo(device, version=nvml.nvmlMemory_v2)
pci = nvml.nvmlDeviceGetPciInfo(device)
load = nvml.nvmlDeviceGetUtilizationRates(device)
bdf = told("rsmi_dev_pci_id_get", u64)
uuid = nvml.nvmlDeviceGetUUID(device)
digits = f"{told('rsmi_dev_unique_id_get', u64):016x}".encode().hex()

by_client = {
    "name": nvml.nvmlDeviceGetName(device),
    "uuid": uuid,
    "serial": nvml.nvmlDeviceGetSerial(device),
    "vbios": nvml.nvmlDeviceGetVbiosVersion(device),
    "memory": [memory.total, memory.used, memory.free],
    "memory 2": [memory_2.total, memory_2.used, memory_2.free, memory_2.version],
    "bar 1": nvml.nvmlDeviceGetBAR1MemoryInfo(device).bar1Total,
    "temperature": nvml.nvmlDeviceGetTemperature(device, nvml.NVML_TEMPERATURE_GPU),
    "load": [load.gpu, load.memory],
    "power": nvml.nvmlDeviceGetPowerUsage(device),
    "power limit": nvml.nvmlDeviceGetEnforcedPowerLimit(device),
    "pci": [pci.busId, pci.pciDeviceId],
    "minor": nvml.nvmlDeviceGetMinorNumber(device),
    "processes": [p.pid for p in nvml.nvmlDeviceGetComputeRunningProcesses(device)],
}
total = told("rsmi_dev_memory_total_get", u64, vram)
used = told("rsmi_dev_memory_usage_get", u64, vram)
vendor = told("rsmi_dev_vendor_id_get", u16)
by_backend = {
    "name": text("rsmi_dev_market_name_get"),
    "uuid": "GPU-"
    + "-".join(digits[a:b] for a, b in ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32))),
    "serial": text("rsmi_dev_serial_number_get"),
    "vbios": text("rsmi_dev_vbios_version_get"),
    "memory": [total, used, total - used],
    "memory 2": [total, used, total - used, 0x2000028],
    "bar 1": told("rsmi_dev_memory_total_get", u64, visible),
    # Edge, now.
    "temperature": round(told("rsmi_dev_temp_metric_get", i64, u32(0), u32(0)) / 1000),
    "load": [
        told("rsmi_dev_busy_percent_get", u32),
        told("rsmi_dev_memory_busy_percent_get", u32),
    ],
    "power": round(told("rsmi_dev_current_socket_power_get", u64) / 1000),
    "power limit": round(told("rsmi_dev_power_cap_get", u64, u32(0)) / 1000),
    "pci": [
        f"{bdf >> 32:08X}:{bdf >> 8 & 255:02X}:{bdf >> 3 & 31:02X}.{bdf & 7}",
        told("rsmi_dev_id_get", u16) << 16 | vendor,
    ],
    "minor": told("rsmi_dev_drm_render_minor_get", u32),
    "processes": [],
}


def same(other: Any) -> bool:
    return ctypes.cast(device, ctypes.c_void_p).value == ctypes.cast(other, ctypes.c_void_p).value


statuses = {
    "before init": before_init,
    "one index too high": error(nvml.nvmlDeviceGetHandleByIndex, nvml.nvmlDeviceGetCount()),
    "unknown uuid": error(nvml.nvmlDeviceGetHandleByUUID, "GPU-0"),
    "unknown address": error(nvml.nvmlDeviceGetHandleByPciBusId, "0000:FF:1F.0"),
    "null device": error(nvml.nvmlDeviceGetName, None),
    "display": error(nvml.nvmlDeviceGetDisplayMode, device),
}
found = [
    same(nvml.nvmlDeviceGetHandleByUUID(uuid)),
    same(nvml.nvmlDeviceGetHandleByPciBusId(pci.busId)),
    same(nvml.nvmlDeviceGetHandleBySerial(nvml.nvmlDeviceGetSerial(device))),
]
nvml.nvmlShutdown()
statuses["after shutdown"] = error(nvml.nvmlDeviceGetName, device)
statuses["second shutdown"] = error(nvml.nvmlShutdown)
print(json.dumps({
    "client": by_client, "backend": by_backend, "statuses": statuses, "found": found,
    "message": str(nvml.NVMLError(nvml.NVML_ERROR_UNINITIALIZED)),
}))  # fmt: skip
