// SPDX-License-Identifier: Apache-2.0
// The host backend's HIP: memory, streams, events, errors, devices; faults and reports.
//
//   host_test [faults | devices | wrong | leaks]
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "abi/rocm/hip.h"
#include "abi/rocm/rocblas.h"
#include "abi/rocm/rocm_smi.h"

using namespace cudaway::rocm::hip;
namespace blas = cudaway::rocm::rocblas;
namespace smi = cudaway::rocm::rocm_smi;

#define DECLARE(space, name) extern "C" space::name##_t name;
#define DECLARE_HIP(name) extern "C" name##_t name;
DECLARE_HIP(hipCtxCreate)
DECLARE_HIP(hipCtxDestroy)
DECLARE_HIP(hipCtxGetCurrent)
DECLARE_HIP(hipCtxGetDevice)
DECLARE_HIP(hipCtxPopCurrent)
DECLARE_HIP(hipCtxPushCurrent)
DECLARE_HIP(hipDeviceCanAccessPeer)
DECLARE_HIP(hipDeviceEnablePeerAccess)
DECLARE_HIP(hipDeviceGetAttribute)
DECLARE_HIP(hipDeviceGetByPCIBusId)
DECLARE_HIP(hipDeviceGetDefaultMemPool)
DECLARE_HIP(hipDeviceGetPCIBusId)
DECLARE_HIP(hipDeviceReset)
DECLARE_HIP(hipDeviceSynchronize)
DECLARE_HIP(hipDrvMemcpy3D)
DECLARE_HIP(hipEventCreate)
DECLARE_HIP(hipEventCreateWithFlags)
DECLARE_HIP(hipEventDestroy)
DECLARE_HIP(hipEventElapsedTime)
DECLARE_HIP(hipEventQuery)
DECLARE_HIP(hipEventRecord)
DECLARE_HIP(hipEventSynchronize)
DECLARE_HIP(hipFree)
DECLARE_HIP(hipFreeAsync)
DECLARE_HIP(hipGetDevice)
DECLARE_HIP(hipGetDeviceCount)
DECLARE_HIP(hipGetDevicePropertiesR0600)
DECLARE_HIP(hipGetErrorName)
DECLARE_HIP(hipGetErrorString)
DECLARE_HIP(hipGetLastError)
DECLARE_HIP(hipHostFree)
DECLARE_HIP(hipHostMalloc)
DECLARE_HIP(hipHostRegister)
DECLARE_HIP(hipHostUnregister)
DECLARE_HIP(hipLaunchHostFunc)
DECLARE_HIP(hipLaunchKernel)
DECLARE_HIP(hipMalloc)
DECLARE_HIP(hipMalloc3D)
DECLARE_HIP(hipMallocAsync)
DECLARE_HIP(hipMallocManaged)
DECLARE_HIP(hipMallocPitch)
DECLARE_HIP(hipMemGetInfo)
DECLARE_HIP(hipMemPoolGetAttribute)
DECLARE_HIP(hipMemcpy)
DECLARE_HIP(hipMemcpy2D)
DECLARE_HIP(hipMemcpy3D)
DECLARE_HIP(hipMemcpyAsync)
DECLARE_HIP(hipMemcpyPeer)
DECLARE_HIP(hipMemset)
DECLARE_HIP(hipMemset2D)
DECLARE_HIP(hipMemsetAsync)
DECLARE_HIP(hipMemsetD16)
DECLARE_HIP(hipMemsetD32)
DECLARE_HIP(hipPeekAtLastError)
DECLARE_HIP(hipPointerGetAttributes)
DECLARE_HIP(hipSetDevice)
DECLARE_HIP(hipStreamAddCallback)
DECLARE_HIP(hipStreamCreate)
DECLARE_HIP(hipStreamCreateWithFlags)
DECLARE_HIP(hipStreamCreateWithPriority)
DECLARE_HIP(hipStreamDestroy)
DECLARE_HIP(hipStreamGetFlags)
DECLARE_HIP(hipStreamGetPriority)
DECLARE_HIP(hipStreamQuery)
DECLARE_HIP(hipStreamSynchronize)
DECLARE_HIP(hipStreamWaitEvent)
DECLARE_HIP(hipStreamWaitValue32)
DECLARE_HIP(hipStreamWriteValue32)
DECLARE(blas, rocblas_create_handle)
DECLARE(blas, rocblas_destroy_handle)
DECLARE(blas, rocblas_isamax)
DECLARE(blas, rocblas_sdot)
DECLARE(blas, rocblas_set_pointer_mode)
DECLARE(blas, rocblas_set_stream)
DECLARE(blas, rocblas_sscal)
DECLARE(smi, rsmi_compute_process_info_get)
DECLARE(smi, rsmi_dev_memory_total_get)
DECLARE(smi, rsmi_dev_memory_usage_get)
DECLARE(smi, rsmi_dev_name_get)
DECLARE(smi, rsmi_dev_pci_id_get)
DECLARE(smi, rsmi_dev_temp_metric_get)
DECLARE(smi, rsmi_init)
DECLARE(smi, rsmi_num_monitor_devices)
DECLARE(smi, rsmi_shut_down)

namespace {

std::atomic<int> failures{0};

void check(bool good, const char* what, int line, const std::string& detail = {}) {
  if (!good) {
    std::fprintf(stderr, "host_test.cpp:%d: failed: %s%s\n", line, what, detail.c_str());
    ++failures;
  }
}

template <class Left, class Right>
void check_same(Left left, Right right, const char* what, int line) {
  check(left == static_cast<Left>(right), what, line,
        " (" + std::to_string(static_cast<long long>(left)) + " is not " +
            std::to_string(static_cast<long long>(right)) + ")");
}

#define CHECK(condition) check((condition), #condition, __LINE__)
#define SAME(left, right) check_same((left), (right), #left " == " #right, __LINE__)
#define OK(call) SAME((call), hipSuccess)

constexpr unsigned non_blocking = 1;
const auto legacy = reinterpret_cast<hipStream_t>(std::uintptr_t{1});
const auto per_thread = reinterpret_cast<hipStream_t>(std::uintptr_t{2});

/// Work that goes on until it is told to end.
struct Gate {
  std::atomic<bool> open{false};
  std::atomic<bool> entered{false};

  static void pass(void* gate) {
    auto* const own = static_cast<Gate*>(gate);
    own->entered = true;
    own->entered.notify_all();
    own->open.wait(false);
  }
  void release() {
    open = true;
    open.notify_all();
  }
};

std::size_t free_memory() {
  std::size_t free = 0;
  std::size_t total = 0;
  OK(hipMemGetInfo(&free, &total));
  CHECK(free <= total);
  return free;
}

void test_memory() {
  const std::size_t before = free_memory();
  void* a = nullptr;
  OK(hipMalloc(&a, 1000));
  CHECK(a != nullptr && reinterpret_cast<std::uintptr_t>(a) % 256 == 0);
  SAME(before - free_memory(), 1000U);
  OK(hipFree(a));
  SAME(free_memory(), before);
  SAME(hipFree(a), hipErrorInvalidValue);
  int wild = 0;
  SAME(hipFree(&wild), hipErrorInvalidValue);
  OK(hipFree(nullptr));
  SAME(hipMalloc(nullptr, 1), hipErrorInvalidValue);
  OK(hipMalloc(&a, 0));
  CHECK(a == nullptr);
  SAME(hipMalloc(&a, std::size_t{1} << 60), hipErrorOutOfMemory);
  SAME(hipMalloc(&a, SIZE_MAX), hipErrorOutOfMemory);
  SAME(free_memory(), before);

  void* host = nullptr;
  OK(hipHostMalloc(&host, 64, 0));
  SAME(free_memory(), before);
  SAME(hipFree(host), hipErrorInvalidValue);
  hipPointerAttribute_t attributes{};
  OK(hipPointerGetAttributes(&attributes, static_cast<char*>(host) + 63));
  SAME(attributes.type, hipMemoryTypeHost);
  SAME(hipPointerGetAttributes(&attributes, static_cast<char*>(host) + 64), hipErrorInvalidValue);
  OK(hipHostFree(host));
  SAME(hipHostFree(host), hipErrorInvalidValue);

  void* managed = nullptr;
  OK(hipMallocManaged(&managed, 64, 1));
  OK(hipPointerGetAttributes(&attributes, managed));
  SAME(attributes.isManaged, 1);
  OK(hipFree(managed));
  SAME(hipMallocManaged(&managed, 64, 7), hipErrorInvalidValue);

  std::array<char, 100> own{};
  OK(hipHostRegister(own.data(), own.size(), 0));
  SAME(hipHostRegister(own.data() + 50, 10, 0), hipErrorHostMemoryAlreadyRegistered);
  OK(hipHostUnregister(own.data()));
  SAME(hipHostUnregister(own.data()), hipErrorHostMemoryNotRegistered);
}

void test_copies() {
  std::vector<int> from(100);
  std::vector<int> to(100);
  for (int i = 0; i < 100; ++i) {
    from[static_cast<std::size_t>(i)] = i;
  }
  void* device = nullptr;
  OK(hipMalloc(&device, 400));
  OK(hipMemcpy(device, from.data(), 400, hipMemcpyHostToDevice));
  OK(hipMemcpy(to.data(), device, 400, hipMemcpyDeviceToHost));
  CHECK(from == to);
  SAME(hipMemcpy(device, from.data(), 401, hipMemcpyHostToDevice), hipErrorInvalidValue);
  SAME(hipMemcpy(nullptr, from.data(), 4, hipMemcpyHostToDevice), hipErrorInvalidValue);
  SAME(hipMemcpy(device, from.data(), 4, static_cast<hipMemcpyKind>(9)),
       hipErrorInvalidMemcpyDirection);
  OK(hipMemcpy(nullptr, nullptr, 0, hipMemcpyDefault));

  OK(hipMemset(device, 0xab, 400));
  OK(hipMemsetD32(static_cast<int*>(device) + 1, 7, 2));
  OK(hipMemsetD16(static_cast<int*>(device) + 3, 0x1234, 2));
  OK(hipMemcpy(to.data(), device, 400, hipMemcpyDeviceToHost));
  SAME(static_cast<unsigned>(to[0]), 0xababababU);
  SAME(to[2], 7);
  SAME(to[3], 0x12341234);
  SAME(static_cast<unsigned>(to[4]), 0xababababU);
  SAME(hipMemset(device, 0, 401), hipErrorInvalidValue);
  SAME(hipMemset(to.data(), 0, 4), hipErrorInvalidValue);
  OK(hipFree(device));

  // A matrix with rows of 12 bytes, in a pitched allocation and back.
  void* pitched = nullptr;
  std::size_t pitch = 0;
  OK(hipMallocPitch(&pitched, &pitch, 12, 5));
  CHECK(pitch >= 12 && pitch % 256 == 0);
  OK(hipMemset2D(pitched, pitch, 0, 12, 5));
  OK(hipMemcpy2D(pitched, pitch, from.data(), 20, 12, 5, hipMemcpyHostToDevice));
  std::fill(to.begin(), to.end(), -1);
  OK(hipMemcpy2D(to.data(), 12, pitched, pitch, 12, 5, hipMemcpyDeviceToHost));
  SAME(to[3], from[5]);
  SAME(to[14], from[22]);
  SAME(to[15], -1);
  SAME(hipMemcpy2D(to.data(), 8, pitched, pitch, 12, 5, hipMemcpyDeviceToHost),
       hipErrorInvalidPitchValue);
  SAME(hipMemcpy2D(to.data(), 12, pitched, pitch, 12, 6, hipMemcpyDeviceToHost),
       hipErrorInvalidValue);
  OK(hipFree(pitched));

  // 2 slices of 3 rows of 8 bytes, from the middle of a box.
  hipPitchedPtr box{};
  OK(hipMalloc3D(&box, {16, 4, 3}));
  OK(hipMemset(box.ptr, 0, box.pitch * 4 * 3));
  hipMemcpy3DParms into{};
  into.srcPtr = {from.data(), 8, 8, 3};
  into.dstPtr = box;
  into.dstPos = {4, 1, 1};
  into.extent = {8, 3, 2};
  into.kind = hipMemcpyHostToDevice;
  OK(hipMemcpy3D(&into));
  const auto* const at =
      reinterpret_cast<const int*>(static_cast<char*>(box.ptr) + box.pitch * (2 * 4 + 3) + 4);
  SAME(at[1], from[11]);
  HIP_MEMCPY3D back{};
  back.srcMemoryType = hipMemoryTypeDevice;
  back.srcDevice = box.ptr;
  back.srcPitch = box.pitch;
  back.srcHeight = 4;
  back.srcXInBytes = 4;
  back.srcY = 1;
  back.srcZ = 1;
  back.dstMemoryType = hipMemoryTypeHost;
  back.dstHost = to.data();
  back.WidthInBytes = 8;
  back.Height = 3;
  back.Depth = 2;
  OK(hipDrvMemcpy3D(&back));
  CHECK(std::equal(to.begin(), to.begin() + 12, from.begin()));
  into.srcArray = reinterpret_cast<hipArray_t>(std::uintptr_t{16});
  SAME(hipMemcpy3D(&into), hipErrorNotSupported);
  OK(hipFree(box.ptr));
}

void test_order() {
  hipStream_t blocking = nullptr;
  hipStream_t free_stream = nullptr;
  OK(hipStreamCreate(&blocking));
  OK(hipStreamCreateWithFlags(&free_stream, non_blocking));
  unsigned flags = 9;
  OK(hipStreamGetFlags(free_stream, &flags));
  SAME(flags, non_blocking);
  SAME(hipStreamCreateWithFlags(&blocking, 2), hipErrorInvalidValue);

  int* device = nullptr;
  int* host = nullptr;
  OK(hipMalloc(reinterpret_cast<void**>(&device), 4));
  OK(hipHostMalloc(reinterpret_cast<void**>(&host), 4, 0));
  *host = 0;
  OK(hipMemset(device, 0, 4));

  {  // Work is asynchronous, and in order.
    Gate gate;
    OK(hipLaunchHostFunc(blocking, Gate::pass, &gate));
    OK(hipMemsetAsync(device, 1, 4, blocking));
    OK(hipMemcpyAsync(host, device, 4, hipMemcpyDeviceToHost, blocking));
    gate.entered.wait(false);
    SAME(hipStreamQuery(blocking), hipErrorNotReady);
    SAME(*host, 0);
    // The other kind of stream does not care, and neither does the null stream about it.
    OK(hipStreamQuery(free_stream));
    // The null stream waits for blocking streams.
    SAME(hipStreamQuery(nullptr), hipErrorNotReady);
    SAME(hipStreamQuery(legacy), hipErrorNotReady);
    SAME(hipStreamQuery(per_thread), hipErrorNotReady);  // behind the mark on the null stream
    gate.release();
    OK(hipStreamSynchronize(blocking));
    SAME(*host, 0x01010101);
  }
  {  // Blocking streams wait for the null stream, others do not.
    Gate gate;
    OK(hipLaunchHostFunc(nullptr, Gate::pass, &gate));
    SAME(hipStreamQuery(blocking), hipErrorNotReady);
    SAME(hipStreamQuery(per_thread), hipErrorNotReady);
    OK(hipStreamQuery(free_stream));
    gate.release();
    OK(hipDeviceSynchronize());
    OK(hipStreamQuery(blocking));
  }
  {  // A synchronous copy waits for the blocking stream.
    std::thread opener;
    Gate gate;
    OK(hipLaunchHostFunc(blocking, Gate::pass, &gate));
    OK(hipMemsetAsync(device, 2, 4, blocking));
    opener = std::thread{[&] {
      std::this_thread::sleep_for(std::chrono::milliseconds{20});
      gate.release();
    }};
    int value = 0;
    OK(hipMemcpy(&value, device, 4, hipMemcpyDeviceToHost));
    SAME(value, 0x02020202);
    opener.join();
  }
  {  // Pageable memory is the caller's again at once.
    int value = 5;
    OK(hipMemcpyAsync(device, &value, 4, hipMemcpyHostToDevice, free_stream));
    value = 6;
    OK(hipMemcpyAsync(&value, device, 4, hipMemcpyDeviceToHost, free_stream));
    SAME(value, 5);
  }
  {  // hipFree waits for all work.
    Gate gate;
    void* scratch = nullptr;
    OK(hipMalloc(&scratch, 1 << 20));
    OK(hipLaunchHostFunc(free_stream, Gate::pass, &gate));
    OK(hipMemsetAsync(scratch, 1, 1 << 20, free_stream));
    std::thread opener{[&] {
      std::this_thread::sleep_for(std::chrono::milliseconds{20});
      gate.release();
    }};
    OK(hipFree(scratch));
    CHECK(gate.open.load());
    opener.join();
  }
  {  // Memory in the order of a stream.
    const std::size_t before = free_memory();
    Gate gate;
    void* scratch = nullptr;
    OK(hipMallocAsync(&scratch, 4096, free_stream));
    hipMemPool_t pool = nullptr;
    std::uint64_t used = 0;
    OK(hipDeviceGetDefaultMemPool(&pool, 0));
    OK(hipMemPoolGetAttribute(pool, hipMemPoolAttrUsedMemCurrent, &used));
    SAME(used, 4096U);
    OK(hipLaunchHostFunc(free_stream, Gate::pass, &gate));
    OK(hipFreeAsync(scratch, free_stream));
    SAME(hipFreeAsync(scratch, free_stream), hipErrorInvalidValue);
    SAME(before - free_memory(), 4096U);
    gate.release();
    OK(hipStreamSynchronize(free_stream));
    SAME(free_memory(), before);
  }
  {  // Values in memory order streams too.
    OK(hipMemset(device, 0, 4));
    OK(hipStreamWaitValue32(free_stream, device, 3, 0, 0xffffffffU));
    SAME(hipStreamQuery(free_stream), hipErrorNotReady);
    OK(hipStreamWriteValue32(blocking, device, 3, 0));
    OK(hipStreamSynchronize(free_stream));
  }
  {  // A callback gets the stream and the status.
    struct Seen {
      hipStream_t stream;
      hipError_t error;
    } seen{nullptr, hipErrorUnknown};
    OK(hipStreamAddCallback(
        blocking,
        [](hipStream_t stream, hipError_t error, void* data) {
          *static_cast<Seen*>(data) = {stream, error};
        },
        &seen, 0));
    OK(hipStreamSynchronize(blocking));
    CHECK(seen.stream == blocking && seen.error == hipSuccess);
  }
  {  // A destroyed stream ends its work, but is no stream any more.
    hipStream_t gone = nullptr;
    int priority = 0;
    OK(hipStreamCreateWithPriority(&gone, 0, -5));
    OK(hipStreamGetPriority(gone, &priority));
    SAME(priority, -1);
    Gate gate;
    OK(hipLaunchHostFunc(gone, Gate::pass, &gate));
    OK(hipStreamDestroy(gone));
    SAME(hipStreamDestroy(gone), hipErrorInvalidHandle);
    SAME(hipStreamSynchronize(gone), hipErrorInvalidHandle);
    SAME(hipStreamQuery(nullptr), hipErrorNotReady);
    gate.release();
    OK(hipDeviceSynchronize());
  }
  OK(hipFree(device));
  OK(hipHostFree(host));
  OK(hipStreamDestroy(blocking));
  OK(hipStreamDestroy(free_stream));
}

void test_events() {
  hipStream_t first = nullptr;
  hipStream_t second = nullptr;
  OK(hipStreamCreateWithFlags(&first, non_blocking));
  OK(hipStreamCreateWithFlags(&second, non_blocking));
  hipEvent_t start = nullptr;
  hipEvent_t stop = nullptr;
  hipEvent_t untimed = nullptr;
  OK(hipEventCreate(&start));
  OK(hipEventCreate(&stop));
  OK(hipEventCreateWithFlags(&untimed, 2));
  SAME(hipEventCreateWithFlags(&untimed, 0x100), hipErrorInvalidValue);
  float milliseconds = -1;
  OK(hipEventQuery(start));
  SAME(hipEventElapsedTime(&milliseconds, start, stop), hipErrorInvalidHandle);

  Gate gate;
  OK(hipEventRecord(start, first));
  OK(hipEventSynchronize(start));
  OK(hipLaunchHostFunc(first, Gate::pass, &gate));
  OK(hipEventRecord(stop, first));
  SAME(hipEventQuery(stop), hipErrorNotReady);
  SAME(hipEventElapsedTime(&milliseconds, start, stop), hipErrorNotReady);
  // The second stream waits for what was recorded, whatever becomes of the event.
  OK(hipStreamWaitEvent(second, stop, 0));
  SAME(hipStreamQuery(second), hipErrorNotReady);
  std::this_thread::sleep_for(std::chrono::milliseconds{20});
  gate.release();
  OK(hipEventSynchronize(stop));
  OK(hipStreamSynchronize(second));
  OK(hipEventElapsedTime(&milliseconds, start, stop));
  CHECK(milliseconds >= 20 && milliseconds < 5000);
  OK(hipEventElapsedTime(&milliseconds, stop, start));
  CHECK(milliseconds <= -20);
  OK(hipEventRecord(untimed, first));
  OK(hipEventSynchronize(untimed));
  SAME(hipEventElapsedTime(&milliseconds, start, untimed), hipErrorInvalidHandle);
  OK(hipEventDestroy(start));
  SAME(hipEventDestroy(start), hipErrorInvalidHandle);
  SAME(hipEventRecord(start, first), hipErrorInvalidHandle);
  SAME(hipEventRecord(nullptr, first), hipErrorInvalidHandle);
  OK(hipEventDestroy(stop));
  OK(hipEventDestroy(untimed));
  OK(hipStreamDestroy(first));
  OK(hipStreamDestroy(second));
}

void test_errors() {
  static_cast<void>(hipGetLastError());
  OK(hipPeekAtLastError());
  SAME(hipMalloc(nullptr, 1), hipErrorInvalidValue);
  OK(hipDeviceSynchronize());  // does not forget it
  SAME(hipPeekAtLastError(), hipErrorInvalidValue);
  std::thread{[] { OK(hipPeekAtLastError()); }}.join();
  SAME(hipGetLastError(), hipErrorInvalidValue);
  OK(hipGetLastError());
  CHECK(std::string_view{hipGetErrorName(hipErrorOutOfMemory)} == "hipErrorOutOfMemory");
  CHECK(std::string_view{hipGetErrorString(hipErrorNotReady)} == "device not ready");
  SAME(hipLaunchKernel(nullptr, {}, {}, nullptr, 0, nullptr), hipErrorNotSupported);
  SAME(hipSetDevice(99), hipErrorInvalidDevice);
  SAME(hipSetDevice(-1), hipErrorInvalidDevice);
  static_cast<void>(hipGetLastError());
}

void test_device() {
  hipDeviceProp_tR0600 properties{};
  OK(hipGetDevicePropertiesR0600(&properties, 0));
  SAME(properties.warpSize, 64);
  int value = 0;
  OK(hipDeviceGetAttribute(&value, hipDeviceAttributeWarpSize, 0));
  SAME(value, properties.warpSize);
  OK(hipDeviceGetAttribute(&value, hipDeviceAttributeMultiprocessorCount, 0));
  SAME(value, properties.multiProcessorCount);
  SAME(hipDeviceGetAttribute(&value, static_cast<hipDeviceAttribute_t>(5000), 0),
       hipErrorInvalidValue);
  std::array<char, 32> bus{};
  OK(hipDeviceGetPCIBusId(bus.data(), static_cast<int>(bus.size()), 0));
  value = -1;
  OK(hipDeviceGetByPCIBusId(&value, bus.data()));
  SAME(value, 0);

  hipCtx_t own = nullptr;
  hipCtx_t current = nullptr;
  OK(hipCtxCreate(&own, 0, 0));
  OK(hipCtxGetCurrent(&current));
  CHECK(current == own);
  OK(hipCtxPopCurrent(&current));
  OK(hipCtxPushCurrent(own));
  OK(hipCtxDestroy(own));
  SAME(hipCtxDestroy(own), hipErrorInvalidContext);
  SAME(hipCtxPushCurrent(own), hipErrorInvalidContext);
}

void test_smi() {
  std::uint32_t count = 0;
  SAME(rsmi_num_monitor_devices(&count), smi::RSMI_STATUS_INIT_ERROR);
  SAME(rsmi_init(0), smi::RSMI_STATUS_SUCCESS);
  SAME(rsmi_num_monitor_devices(&count), smi::RSMI_STATUS_SUCCESS);
  SAME(count, 1U);
  std::uint64_t before = 0;
  std::uint64_t after = 0;
  SAME(rsmi_dev_memory_usage_get(0, smi::RSMI_MEM_TYPE_VRAM, &before), smi::RSMI_STATUS_SUCCESS);
  void* memory = nullptr;
  OK(hipMalloc(&memory, 1 << 20));
  SAME(rsmi_dev_memory_usage_get(0, smi::RSMI_MEM_TYPE_VRAM, &after), smi::RSMI_STATUS_SUCCESS);
  SAME(after - before, 1 << 20);
  std::uint64_t total = 0;
  SAME(rsmi_dev_memory_total_get(0, smi::RSMI_MEM_TYPE_VRAM, &total), smi::RSMI_STATUS_SUCCESS);
  SAME(total - after, free_memory());
  smi::rsmi_process_info_t process{};
  SAME(rsmi_compute_process_info_get(nullptr, &count), smi::RSMI_STATUS_SUCCESS);
  SAME(count, 1U);
  SAME(rsmi_compute_process_info_get(&process, &count), smi::RSMI_STATUS_SUCCESS);
  SAME(process.process_id, static_cast<std::uint32_t>(getpid()));
  SAME(process.vram_usage, 1 << 20);
  OK(hipFree(memory));
  std::int64_t temperature = 0;
  SAME(rsmi_dev_temp_metric_get(0, 0, smi::RSMI_TEMP_CURRENT, &temperature),
       smi::RSMI_STATUS_SUCCESS);
  CHECK(temperature > 20'000 && temperature < 90'000);
  std::array<char, 8> name{};
  SAME(rsmi_dev_name_get(0, name.data(), name.size()), smi::RSMI_STATUS_INSUFFICIENT_SIZE);
  CHECK(std::string_view{name.data()} == "cudaway");
  SAME(rsmi_dev_name_get(1, name.data(), name.size()), smi::RSMI_STATUS_INVALID_ARGS);
  SAME(rsmi_dev_pci_id_get(0, nullptr), smi::RSMI_STATUS_INVALID_ARGS);
  SAME(rsmi_shut_down(), smi::RSMI_STATUS_SUCCESS);
  SAME(rsmi_shut_down(), smi::RSMI_STATUS_INIT_ERROR);
}

/// A handle's work is in the order of its stream; results go where the pointer mode says.
void test_blas_order() {
  blas::rocblas_handle handle = nullptr;
  hipStream_t stream = nullptr;
  OK(hipStreamCreateWithFlags(&stream, non_blocking));
  SAME(rocblas_create_handle(&handle), blas::rocblas_status_success);
  SAME(rocblas_set_stream(handle, reinterpret_cast<blas::hipStream_t>(stream)),
       blas::rocblas_status_success);
  float* x = nullptr;
  float* device = nullptr;
  OK(hipMalloc(reinterpret_cast<void**>(&x), 16));
  OK(hipMalloc(reinterpret_cast<void**>(&device), 16));
  const std::array<float, 4> values{1, 2, 3, 4};
  OK(hipMemcpy(x, values.data(), 16, hipMemcpyHostToDevice));

  Gate gate;
  OK(hipLaunchHostFunc(stream, Gate::pass, &gate));
  float factor = 2;
  SAME(rocblas_sscal(handle, 4, &factor, x, 1), blas::rocblas_status_success);
  factor = 100;  // a factor in host memory was read at the call
  SAME(rocblas_set_pointer_mode(handle, blas::rocblas_pointer_mode_device),
       blas::rocblas_status_success);
  device[0] = 0;
  device[1] = 3;
  SAME(rocblas_sscal(handle, 4, device + 1, x, 1), blas::rocblas_status_success);
  SAME(rocblas_sdot(handle, 4, x, 1, x, 1, device), blas::rocblas_status_success);
  SAME(device[0], 0);
  device[1] = 10;  // one in device memory is read when the work is done
  gate.release();
  OK(hipStreamSynchronize(stream));
  SAME(device[0], 30 * 400);

  SAME(rocblas_set_pointer_mode(handle, blas::rocblas_pointer_mode_host),
       blas::rocblas_status_success);
  Gate second;
  OK(hipLaunchHostFunc(stream, Gate::pass, &second));
  std::thread opener{[&] { second.release(); }};
  float sum = 0;
  SAME(rocblas_sdot(handle, 4, x, 1, x, 1, &sum), blas::rocblas_status_success);
  SAME(sum, 30 * 400);
  opener.join();
  std::int32_t index = 0;
  SAME(rocblas_isamax(handle, 4, x, 1, &index), blas::rocblas_status_success);
  SAME(index, 4);
  SAME(rocblas_destroy_handle(handle), blas::rocblas_status_success);
  SAME(rocblas_destroy_handle(handle), blas::rocblas_status_invalid_handle);
  SAME(rocblas_sscal(handle, 4, &factor, x, 1), blas::rocblas_status_invalid_handle);
  OK(hipFree(x));
  OK(hipFree(device));
  OK(hipStreamDestroy(stream));
}

void test_threads() {
  std::vector<std::thread> threads;
  for (int t = 0; t < 8; ++t) {
    threads.emplace_back([t] {
      hipStream_t stream = nullptr;
      OK(hipStreamCreate(&stream));
      for (int round = 0; round < 50; ++round) {
        unsigned char* device = nullptr;
        unsigned char seen = 0;
        OK(hipMalloc(reinterpret_cast<void**>(&device), 256));
        OK(hipMemsetAsync(device, t, 256, round % 2 == 0 ? stream : per_thread));
        OK(hipMemcpyAsync(&seen, device + 255, 1, hipMemcpyDeviceToHost,
                          round % 2 == 0 ? stream : per_thread));
        SAME(static_cast<int>(seen), t);
        OK(hipFree(device));
      }
      OK(hipStreamDestroy(stream));
    });
  }
  for (std::thread& thread : threads) {
    thread.join();
  }
}

void test_reset() {
  void* memory = nullptr;
  hipStream_t stream = nullptr;
  OK(hipMalloc(&memory, 4096));
  OK(hipStreamCreate(&stream));
  const std::size_t before = free_memory();
  OK(hipDeviceReset());
  SAME(free_memory() - before, 4096U);
  SAME(hipStreamSynchronize(stream), hipErrorInvalidHandle);
  SAME(hipFree(memory), hipErrorInvalidValue);
}

/// A fork has none of the threads: it is told so, and does not hang.
void test_fork() {
  const pid_t child = fork();
  if (child == 0) {
    void* memory = nullptr;
    _exit(hipMalloc(&memory, 1) == hipErrorNotInitialized ? 0 : 1);
  }
  int status = -1;
  waitpid(child, &status, 0);
  SAME(status, 0);
}

/// Static destructors of an application call when its threads' objects are gone.
struct Late {
  bool armed = false;
  ~Late() {
    hipCtx_t context = nullptr;
    if (armed && (hipCtxGetCurrent(&context) != hipSuccess || context == nullptr ||
                  hipStreamQuery(per_thread) != hipSuccess || hipFree(nullptr) != hipSuccess)) {
      std::fputs("a call in a static destructor failed\n", stderr);
      _exit(1);
    }
  }
};
Late late;

void test_late_calls() {
  hipCtx_t context = nullptr;
  OK(hipCtxCreate(&context, 0, 0));
  OK(hipStreamSynchronize(per_thread));
  late.armed = true;
}

// With CUDAWAY_HOST_FAULT=hipMalloc:2:2,rocblas_sscal:6,...
void test_faults() {
  void* memory = nullptr;
  OK(hipMalloc(&memory, 16));
  void* other = nullptr;
  SAME(hipMalloc(&other, 16), hipErrorOutOfMemory);
  SAME(hipGetLastError(), hipErrorOutOfMemory);
  OK(hipMalloc(&other, 16));
  blas::rocblas_handle handle = nullptr;
  const float factor = 1;
  SAME(rocblas_create_handle(&handle), blas::rocblas_status_success);
  for (int i = 0; i < 3; ++i) {
    SAME(rocblas_sscal(handle, 1, &factor, static_cast<float*>(memory), 1),
         blas::rocblas_status_internal_error);
  }
  SAME(rocblas_destroy_handle(handle), blas::rocblas_status_success);
  OK(hipFree(memory));
  OK(hipFree(other));
}

// With CUDAWAY_HOST_DEVICES=3 and CUDAWAY_HOST_MEMORY=64M
void test_devices() {
  int count = 0;
  OK(hipGetDeviceCount(&count));
  SAME(count, 3);
  void* first = nullptr;
  void* second = nullptr;
  OK(hipMalloc(&first, 40 << 20));
  SAME(hipMalloc(&second, 40 << 20), hipErrorOutOfMemory);
  OK(hipSetDevice(2));
  std::thread{[] {
    int device = -1;
    OK(hipGetDevice(&device));
    SAME(device, 0);
  }}.join();
  OK(hipMalloc(&second, 40 << 20));
  hipPointerAttribute_t attributes{};
  OK(hipPointerGetAttributes(&attributes, second));
  SAME(attributes.device, 2);
  OK(hipMemset(second, 5, 100));
  OK(hipMemcpyPeer(first, 0, second, 2, 100));
  SAME(static_cast<int>(static_cast<char*>(first)[99]), 5);
  SAME(hipMemcpyPeer(first, 0, second, 3, 100), hipErrorInvalidDevice);
  int can = 0;
  OK(hipDeviceCanAccessPeer(&can, 2, 1));
  SAME(can, 1);
  OK(hipDeviceEnablePeerAccess(1, 0));
  SAME(hipDeviceEnablePeerAccess(1, 0), hipErrorPeerAccessAlreadyEnabled);
  SAME(hipDeviceEnablePeerAccess(2, 0), hipErrorInvalidDevice);
  hipDeviceProp_tR0600 one{};
  hipDeviceProp_tR0600 two{};
  OK(hipGetDevicePropertiesR0600(&one, 1));
  OK(hipGetDevicePropertiesR0600(&two, 2));
  CHECK(std::memcmp(&one.uuid, &two.uuid, sizeof one.uuid) != 0);
  CHECK(one.pciBusID != two.pciBusID);
  SAME(one.totalGlobalMem, std::size_t{64} << 20);

  // Contexts carry their device.
  hipCtx_t context = nullptr;
  int device = -1;
  OK(hipCtxCreate(&context, 0, 1));
  OK(hipGetDevice(&device));
  SAME(device, 1);
  OK(hipCtxGetDevice(&device));
  SAME(device, 1);
  OK(hipCtxDestroy(context));

  // A stream of one device is no stream for another's handle, an event none for its streams.
  OK(hipSetDevice(1));
  hipStream_t stream = nullptr;
  hipEvent_t event = nullptr;
  OK(hipStreamCreate(&stream));
  OK(hipSetDevice(0));
  OK(hipEventCreate(&event));
  SAME(hipEventRecord(event, stream), hipErrorInvalidHandle);
  blas::rocblas_handle handle = nullptr;
  SAME(rocblas_create_handle(&handle), blas::rocblas_status_success);
  SAME(rocblas_set_stream(handle, reinterpret_cast<blas::hipStream_t>(stream)),
       blas::rocblas_status_invalid_value);
  SAME(rocblas_destroy_handle(handle), blas::rocblas_status_success);
  OK(hipEventDestroy(event));
  OK(hipStreamDestroy(stream));
  OK(hipFree(first));
  OK(hipFree(second));
}

// With wrong values for both, which are the defaults then.
void test_wrong_settings() {
  int count = 0;
  OK(hipGetDeviceCount(&count));
  SAME(count, 1);
  std::size_t free = 0;
  std::size_t total = 0;
  OK(hipMemGetInfo(&free, &total));
  SAME(total, std::size_t{4} << 30);
}

// What is left is reported at exit.
void leave_things() {
  void* memory = nullptr;
  OK(hipMalloc(&memory, 10));
  OK(hipFree(memory));
  SAME(hipFree(memory), hipErrorInvalidValue);
  SAME(hipFree(&memory), hipErrorInvalidValue);
  OK(hipMalloc(&memory, 100));
  hipStream_t stream = nullptr;
  hipEvent_t event = nullptr;
  OK(hipStreamCreate(&stream));
  OK(hipEventCreate(&event));
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view wanted = count > 1 ? arguments[1] : "";
  if (wanted == "faults") {
    test_faults();
  } else if (wanted == "devices") {
    test_devices();
  } else if (wanted == "wrong") {
    test_wrong_settings();
  } else if (wanted == "leaks") {
    leave_things();
  } else {
    test_smi();
    test_memory();
    test_copies();
    test_order();
    test_events();
    test_errors();
    test_device();
    test_blas_order();
    test_threads();
    test_reset();
    test_fork();
    test_late_calls();
  }
  if (failures != 0) {
    std::fprintf(stderr, "%d checks failed\n", failures.load());
    return 1;
  }
  std::puts("passed");
  return 0;
}
