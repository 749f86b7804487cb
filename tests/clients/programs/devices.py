"""Lists the devices through nvidia-ml-py, as its documentation shows it."""

import pynvml  # type: ignore[import-not-found]

pynvml.nvmlInit()
for index in range(pynvml.nvmlDeviceGetCount()):
    device = pynvml.nvmlDeviceGetHandleByIndex(index)
    memory = pynvml.nvmlDeviceGetMemoryInfo(device)
    load = pynvml.nvmlDeviceGetUtilizationRates(device)
    degrees = pynvml.nvmlDeviceGetTemperature(device, pynvml.NVML_TEMPERATURE_GPU)
    print(f"GPU {index}: {pynvml.nvmlDeviceGetName(device)}")
    print(f"  memory       {memory.used / 2**20:.0f} of {memory.total / 2**20:.0f} MiB used")
    print(f"  temperature  {degrees} °C")
    print(f"  utilization  GPU {load.gpu} %, memory {load.memory} %")
pynvml.nvmlShutdown()
