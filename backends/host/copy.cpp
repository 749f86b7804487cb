// SPDX-License-Identifier: Apache-2.0
// Copies and fills. All of them are boxes: rows of `width` bytes, `height` of them in a slice,
// `depth` slices.
#include <cstring>

#include "device.h"
#include "memory.h"

namespace cudaway::host {
namespace {

using namespace cudaway::rocm::hip;

struct Extent {
  std::size_t width = 0;
  std::size_t height = 1;
  std::size_t depth = 1;

  bool empty() const { return width == 0 || height == 0 || depth == 0; }
};

struct Box {
  char* base = nullptr;
  std::size_t pitch = 0;   // from row to row
  std::size_t height = 0;  // rows from slice to slice

  char* row(std::size_t y, std::size_t z) const { return base + (z * height + y) * pitch; }

  /// Whether the extent stays in the allocation that the box starts in.
  bool holds(const Extent& extent) const {
    const std::size_t rows =
        (extent.depth - 1) * (height == 0 ? extent.height : height) + extent.height;
    return fits(base, (rows - 1) * pitch + extent.width);
  }
};

Box box(const void* base, std::size_t pitch = 0, std::size_t height = 0) {
  return {static_cast<char*>(const_cast<void*>(base)), pitch, height};
}

Box at(Box from, std::size_t x, std::size_t y, std::size_t z) {
  from.base = from.row(y, z) + x;
  return from;
}

enum class Wait : bool { no, yes };

/// Does the task on the stream; for those who wait, on their own thread.
hipError_t submit(hipStream_t handle, Wait wait, Task task) {
  const auto stream = find_stream(handle);
  if (stream == nullptr) {
    return hipErrorInvalidHandle;
  }
  if (wait == Wait::yes) {
    stream->run(task);
  } else {
    stream->submit(std::move(task));
  }
  return hipSuccess;
}

hipError_t copy(const Box& to, const Box& from, const Extent& extent, hipMemcpyKind kind,
                hipStream_t stream, Wait wait) {
  if (kind > hipMemcpyDefault && kind != hipMemcpyDeviceToDeviceNoCU) {
    return hipErrorInvalidMemcpyDirection;
  }
  if (find_stream(stream) == nullptr) {
    return hipErrorInvalidHandle;
  }
  if (extent.empty()) {
    return hipSuccess;
  }
  if (to.base == nullptr || from.base == nullptr) {
    return hipErrorInvalidValue;
  }
  const bool rows = extent.height > 1 || extent.depth > 1;
  if (rows && (to.pitch < extent.width || from.pitch < extent.width)) {
    return hipErrorInvalidPitchValue;
  }
  if (!to.holds(extent) || !from.holds(extent)) {
    return hipErrorInvalidValue;
  }
  // Memory that HIP does not know is the application's again as soon as the call is back.
  if (!find_allocation(to.base) || !find_allocation(from.base)) {
    wait = Wait::yes;
  }
  return submit(stream, wait, [=] {
    for (std::size_t z = 0; z < extent.depth; ++z) {
      for (std::size_t y = 0; y < extent.height; ++y) {
        std::memmove(to.row(y, z), from.row(y, z), extent.width);
      }
    }
  });
}

hipError_t copy_2d(void* to, std::size_t to_pitch, const void* from, std::size_t from_pitch,
                   std::size_t width, std::size_t height, hipMemcpyKind kind, hipStream_t stream,
                   Wait wait) {
  if (width != 0 && (to_pitch < width || from_pitch < width)) {
    return hipErrorInvalidPitchValue;
  }
  return copy(box(to, to_pitch), box(from, from_pitch), {width, height}, kind, stream, wait);
}

hipError_t copy_3d(const hipMemcpy3DParms* given, hipStream_t stream, Wait wait) {
  if (given == nullptr) {
    return hipErrorInvalidValue;
  }
  if (given->srcArray != nullptr || given->dstArray != nullptr) {
    return hipErrorNotSupported;
  }
  const auto place = [](const hipPitchedPtr& pointer, const hipPos& position) {
    return at(box(pointer.ptr, pointer.pitch, pointer.ysize), position.x, position.y, position.z);
  };
  const Extent extent{given->extent.width, given->extent.height, given->extent.depth};
  if (given->srcPtr.ptr == nullptr || given->dstPtr.ptr == nullptr) {
    return extent.empty() ? hipSuccess : hipErrorInvalidValue;
  }
  if (extent.width > given->srcPtr.pitch || extent.width > given->dstPtr.pitch) {
    return hipErrorInvalidPitchValue;
  }
  return copy(place(given->dstPtr, given->dstPos), place(given->srcPtr, given->srcPos), extent,
              given->kind, stream, wait);
}

/// The driver's descriptions name a kind of memory for each side.
hipError_t side(Box& made, hipMemoryType type, const void* host, void* device, std::size_t pitch,
                std::size_t height) {
  switch (type) {
    case hipMemoryTypeHost:
      made = box(host, pitch, height);
      return hipSuccess;
    case hipMemoryTypeDevice:
    case hipMemoryTypeManaged:
    case hipMemoryTypeUnified:
      made = box(device, pitch, height);
      return hipSuccess;
    case hipMemoryTypeArray:
      return hipErrorNotSupported;
    default:
      return hipErrorInvalidValue;
  }
}

hipError_t copy_described(const HIP_MEMCPY3D& given, hipStream_t stream, Wait wait) {
  Box to;
  Box from;
  hipError_t error =
      side(from, given.srcMemoryType, given.srcHost, given.srcDevice,
           given.srcPitch == 0 ? given.srcXInBytes + given.WidthInBytes : given.srcPitch,
           given.srcHeight == 0 ? given.srcY + given.Height : given.srcHeight);
  if (error == hipSuccess) {
    error = side(to, given.dstMemoryType, given.dstHost, given.dstDevice,
                 given.dstPitch == 0 ? given.dstXInBytes + given.WidthInBytes : given.dstPitch,
                 given.dstHeight == 0 ? given.dstY + given.Height : given.dstHeight);
  }
  if (error != hipSuccess) {
    return error;
  }
  const Extent extent{given.WidthInBytes, given.Height, given.Depth};
  if (to.base == nullptr || from.base == nullptr) {
    return extent.empty() ? hipSuccess : hipErrorInvalidValue;
  }
  if (given.srcXInBytes + extent.width > from.pitch ||
      given.dstXInBytes + extent.width > to.pitch) {
    return hipErrorInvalidValue;
  }
  return copy(at(to, given.dstXInBytes, given.dstY, given.dstZ),
              at(from, given.srcXInBytes, given.srcY, given.srcZ), extent, hipMemcpyDefault, stream,
              wait);
}

hipError_t copy_described(const HIP_MEMCPY3D* given, hipStream_t stream, Wait wait) {
  return given == nullptr ? hipErrorInvalidValue : copy_described(*given, stream, wait);
}

hipError_t copy_described(const hip_Memcpy2D* given, hipStream_t stream, Wait wait) {
  if (given == nullptr) {
    return hipErrorInvalidValue;
  }
  HIP_MEMCPY3D whole{};
  whole.srcXInBytes = given->srcXInBytes;
  whole.srcY = given->srcY;
  whole.srcMemoryType = given->srcMemoryType;
  whole.srcHost = given->srcHost;
  whole.srcDevice = given->srcDevice;
  whole.srcPitch = given->srcPitch;
  whole.dstXInBytes = given->dstXInBytes;
  whole.dstY = given->dstY;
  whole.dstMemoryType = given->dstMemoryType;
  whole.dstHost = given->dstHost;
  whole.dstDevice = given->dstDevice;
  whole.dstPitch = given->dstPitch;
  whole.WidthInBytes = given->WidthInBytes;
  whole.Height = given->Height;
  whole.Depth = 1;
  return copy_described(whole, stream, wait);
}

hipError_t copy_peer(void* to, int to_device, const void* from, int from_device, std::size_t size,
                     hipStream_t stream, Wait wait) {
  if (find_device(to_device) == nullptr || find_device(from_device) == nullptr) {
    return hipErrorInvalidDevice;
  }
  return copy(box(to), box(from), {size}, hipMemcpyDeviceToDevice, stream, wait);
}

/// Fills with elements; the extent's width counts them.
template <class Element>
hipError_t fill(const Box& to, Element value, const Extent& elements, hipStream_t stream,
                Wait wait) {
  if (find_stream(stream) == nullptr) {
    return hipErrorInvalidHandle;
  }
  if (elements.empty()) {
    return hipSuccess;
  }
  Extent extent = elements;
  if (__builtin_mul_overflow(elements.width, sizeof(Element), &extent.width)) {
    return hipErrorInvalidValue;
  }
  // A wild address is no place to write to.
  if (to.base == nullptr || !find_allocation(to.base) || !to.holds(extent) ||
      reinterpret_cast<std::uintptr_t>(to.base) % sizeof(Element) != 0) {
    return hipErrorInvalidValue;
  }
  if ((extent.height > 1 || extent.depth > 1) && to.pitch < extent.width) {
    return hipErrorInvalidPitchValue;
  }
  return submit(stream, wait, [=] {
    for (std::size_t z = 0; z < extent.depth; ++z) {
      for (std::size_t y = 0; y < extent.height; ++y) {
        char* const row = to.row(y, z);
        for (std::size_t x = 0; x < extent.width; x += sizeof(Element)) {
          std::memcpy(row + x, &value, sizeof value);
        }
      }
    }
  });
}

hipError_t fill_bytes(void* to, int value, std::size_t size, hipStream_t stream, Wait wait) {
  return fill(box(to), static_cast<unsigned char>(value), {size}, stream, wait);
}

hipError_t fill_2d(void* to, std::size_t pitch, int value, std::size_t width, std::size_t height,
                   hipStream_t stream, Wait wait) {
  return fill(box(to, pitch), static_cast<unsigned char>(value), {width, height}, stream, wait);
}

hipError_t fill_3d(const hipPitchedPtr& to, int value, const hipExtent& extent, hipStream_t stream,
                   Wait wait) {
  return fill(box(to.ptr, to.pitch, to.ysize), static_cast<unsigned char>(value),
              {extent.width, extent.height, extent.depth}, stream, wait);
}

const auto per_thread = reinterpret_cast<hipStream_t>(stream_per_thread);

hipStream_t own(hipStream_t handle) { return handle == nullptr ? per_thread : handle; }

}  // namespace

HIP(hipMemcpy)(void* to, const void* from, std::size_t size, hipMemcpyKind kind) {
  return answer(__func__,
                [&] { return copy(box(to), box(from), {size}, kind, nullptr, Wait::yes); });
}

HIP(hipMemcpy_spt)(void* to, const void* from, std::size_t size, hipMemcpyKind kind) {
  return answer(__func__,
                [&] { return copy(box(to), box(from), {size}, kind, per_thread, Wait::yes); });
}

HIP(hipMemcpyWithStream)
(void* to, const void* from, std::size_t size, hipMemcpyKind kind, hipStream_t stream) {
  return answer(__func__,
                [&] { return copy(box(to), box(from), {size}, kind, stream, Wait::yes); });
}

HIP(hipMemcpyAsync)
(void* to, const void* from, std::size_t size, hipMemcpyKind kind, hipStream_t stream) {
  return answer(__func__, [&] { return copy(box(to), box(from), {size}, kind, stream, Wait::no); });
}

HIP(hipMemcpyAsync_spt)
(void* to, const void* from, std::size_t size, hipMemcpyKind kind, hipStream_t stream) {
  return answer(__func__,
                [&] { return copy(box(to), box(from), {size}, kind, own(stream), Wait::no); });
}

HIP(hipMemcpyHtoD)(hipDeviceptr_t to, const void* from, std::size_t size) {
  return answer(__func__, [&] {
    return copy(box(to), box(from), {size}, hipMemcpyHostToDevice, nullptr, Wait::yes);
  });
}

HIP(hipMemcpyDtoH)(void* to, hipDeviceptr_t from, std::size_t size) {
  return answer(__func__, [&] {
    return copy(box(to), box(from), {size}, hipMemcpyDeviceToHost, nullptr, Wait::yes);
  });
}

HIP(hipMemcpyDtoD)(hipDeviceptr_t to, hipDeviceptr_t from, std::size_t size) {
  return answer(__func__, [&] {
    return copy(box(to), box(from), {size}, hipMemcpyDeviceToDevice, nullptr, Wait::yes);
  });
}

HIP(hipMemcpyHtoDAsync)(hipDeviceptr_t to, const void* from, std::size_t size, hipStream_t stream) {
  return answer(__func__, [&] {
    return copy(box(to), box(from), {size}, hipMemcpyHostToDevice, stream, Wait::no);
  });
}

HIP(hipMemcpyDtoHAsync)(void* to, hipDeviceptr_t from, std::size_t size, hipStream_t stream) {
  return answer(__func__, [&] {
    return copy(box(to), box(from), {size}, hipMemcpyDeviceToHost, stream, Wait::no);
  });
}

HIP(hipMemcpyDtoDAsync)
(hipDeviceptr_t to, hipDeviceptr_t from, std::size_t size, hipStream_t stream) {
  return answer(__func__, [&] {
    return copy(box(to), box(from), {size}, hipMemcpyDeviceToDevice, stream, Wait::no);
  });
}

HIP(hipMemcpyPeer)(void* to, int to_device, const void* from, int from_device, std::size_t size) {
  return answer(__func__, [&] {
    return copy_peer(to, to_device, from, from_device, size, nullptr, Wait::yes);
  });
}

HIP(hipMemcpyPeerAsync)
(void* to, int to_device, const void* from, int from_device, std::size_t size, hipStream_t stream) {
  return answer(__func__, [&] {
    return copy_peer(to, to_device, from, from_device, size, stream, Wait::no);
  });
}

HIP(hipMemcpy2D)
(void* to, std::size_t to_pitch, const void* from, std::size_t from_pitch, std::size_t width,
 std::size_t height, hipMemcpyKind kind) {
  return answer(__func__, [&] {
    return copy_2d(to, to_pitch, from, from_pitch, width, height, kind, nullptr, Wait::yes);
  });
}

HIP(hipMemcpy2D_spt)
(void* to, std::size_t to_pitch, const void* from, std::size_t from_pitch, std::size_t width,
 std::size_t height, hipMemcpyKind kind) {
  return answer(__func__, [&] {
    return copy_2d(to, to_pitch, from, from_pitch, width, height, kind, per_thread, Wait::yes);
  });
}

HIP(hipMemcpy2DAsync)
(void* to, std::size_t to_pitch, const void* from, std::size_t from_pitch, std::size_t width,
 std::size_t height, hipMemcpyKind kind, hipStream_t stream) {
  return answer(__func__, [&] {
    return copy_2d(to, to_pitch, from, from_pitch, width, height, kind, stream, Wait::no);
  });
}

HIP(hipMemcpy2DAsync_spt)
(void* to, std::size_t to_pitch, const void* from, std::size_t from_pitch, std::size_t width,
 std::size_t height, hipMemcpyKind kind, hipStream_t stream) {
  return answer(__func__, [&] {
    return copy_2d(to, to_pitch, from, from_pitch, width, height, kind, own(stream), Wait::no);
  });
}

HIP(hipMemcpy3D)(const hipMemcpy3DParms* given) {
  return answer(__func__, [&] { return copy_3d(given, nullptr, Wait::yes); });
}

HIP(hipMemcpy3D_spt)(const hipMemcpy3DParms* given) {
  return answer(__func__, [&] { return copy_3d(given, per_thread, Wait::yes); });
}

HIP(hipMemcpy3DAsync)(const hipMemcpy3DParms* given, hipStream_t stream) {
  return answer(__func__, [&] { return copy_3d(given, stream, Wait::no); });
}

HIP(hipMemcpy3DAsync_spt)(const hipMemcpy3DParms* given, hipStream_t stream) {
  return answer(__func__, [&] { return copy_3d(given, own(stream), Wait::no); });
}

HIP(hipMemcpyParam2D)(const hip_Memcpy2D* given) {
  return answer(__func__, [&] { return copy_described(given, nullptr, Wait::yes); });
}

HIP(hipMemcpyParam2DAsync)(const hip_Memcpy2D* given, hipStream_t stream) {
  return answer(__func__, [&] { return copy_described(given, stream, Wait::no); });
}

HIP(hipDrvMemcpy2DUnaligned)(const hip_Memcpy2D* given) {
  return answer(__func__, [&] { return copy_described(given, nullptr, Wait::yes); });
}

HIP(hipDrvMemcpy3D)(const HIP_MEMCPY3D* given) {
  return answer(__func__, [&] { return copy_described(given, nullptr, Wait::yes); });
}

HIP(hipDrvMemcpy3DAsync)(const HIP_MEMCPY3D* given, hipStream_t stream) {
  return answer(__func__, [&] { return copy_described(given, stream, Wait::no); });
}

HIP(hipMemset)(void* to, int value, std::size_t size) {
  return answer(__func__, [&] { return fill_bytes(to, value, size, nullptr, Wait::yes); });
}

HIP(hipMemset_spt)(void* to, int value, std::size_t size) {
  return answer(__func__, [&] { return fill_bytes(to, value, size, per_thread, Wait::yes); });
}

HIP(hipMemsetAsync)(void* to, int value, std::size_t size, hipStream_t stream) {
  return answer(__func__, [&] { return fill_bytes(to, value, size, stream, Wait::no); });
}

HIP(hipMemsetAsync_spt)(void* to, int value, std::size_t size, hipStream_t stream) {
  return answer(__func__, [&] { return fill_bytes(to, value, size, own(stream), Wait::no); });
}

HIP(hipMemset2D)(void* to, std::size_t pitch, int value, std::size_t width, std::size_t height) {
  return answer(__func__,
                [&] { return fill_2d(to, pitch, value, width, height, nullptr, Wait::yes); });
}

HIP(hipMemset2D_spt)
(void* to, std::size_t pitch, int value, std::size_t width, std::size_t height) {
  return answer(__func__,
                [&] { return fill_2d(to, pitch, value, width, height, per_thread, Wait::yes); });
}

HIP(hipMemset2DAsync)
(void* to, std::size_t pitch, int value, std::size_t width, std::size_t height,
 hipStream_t stream) {
  return answer(__func__,
                [&] { return fill_2d(to, pitch, value, width, height, stream, Wait::no); });
}

HIP(hipMemset2DAsync_spt)
(void* to, std::size_t pitch, int value, std::size_t width, std::size_t height,
 hipStream_t stream) {
  return answer(__func__,
                [&] { return fill_2d(to, pitch, value, width, height, own(stream), Wait::no); });
}

HIP(hipMemset3D)(hipPitchedPtr to, int value, hipExtent extent) {
  return answer(__func__, [&] { return fill_3d(to, value, extent, nullptr, Wait::yes); });
}

HIP(hipMemset3D_spt)(hipPitchedPtr to, int value, hipExtent extent) {
  return answer(__func__, [&] { return fill_3d(to, value, extent, per_thread, Wait::yes); });
}

HIP(hipMemset3DAsync)(hipPitchedPtr to, int value, hipExtent extent, hipStream_t stream) {
  return answer(__func__, [&] { return fill_3d(to, value, extent, stream, Wait::no); });
}

HIP(hipMemset3DAsync_spt)(hipPitchedPtr to, int value, hipExtent extent, hipStream_t stream) {
  return answer(__func__, [&] { return fill_3d(to, value, extent, own(stream), Wait::no); });
}

HIP(hipMemsetD8)(hipDeviceptr_t to, unsigned char value, std::size_t count) {
  return answer(__func__, [&] { return fill(box(to), value, {count}, nullptr, Wait::yes); });
}

HIP(hipMemsetD8Async)
(hipDeviceptr_t to, unsigned char value, std::size_t count, hipStream_t stream) {
  return answer(__func__, [&] { return fill(box(to), value, {count}, stream, Wait::no); });
}

HIP(hipMemsetD16)(hipDeviceptr_t to, unsigned short value, std::size_t count) {
  return answer(__func__, [&] { return fill(box(to), value, {count}, nullptr, Wait::yes); });
}

HIP(hipMemsetD16Async)
(hipDeviceptr_t to, unsigned short value, std::size_t count, hipStream_t stream) {
  return answer(__func__, [&] { return fill(box(to), value, {count}, stream, Wait::no); });
}

HIP(hipMemsetD32)(hipDeviceptr_t to, int value, std::size_t count) {
  return answer(__func__, [&] { return fill(box(to), value, {count}, nullptr, Wait::yes); });
}

HIP(hipMemsetD32Async)(hipDeviceptr_t to, int value, std::size_t count, hipStream_t stream) {
  return answer(__func__, [&] { return fill(box(to), value, {count}, stream, Wait::no); });
}

HIP(hipMemsetD2D8)
(hipDeviceptr_t to, std::size_t pitch, unsigned char value, std::size_t width, std::size_t height) {
  return answer(__func__,
                [&] { return fill(box(to, pitch), value, {width, height}, nullptr, Wait::yes); });
}

HIP(hipMemsetD2D8Async)
(hipDeviceptr_t to, std::size_t pitch, unsigned char value, std::size_t width, std::size_t height,
 hipStream_t stream) {
  return answer(__func__,
                [&] { return fill(box(to, pitch), value, {width, height}, stream, Wait::no); });
}

HIP(hipMemsetD2D16)
(hipDeviceptr_t to, std::size_t pitch, unsigned short value, std::size_t width,
 std::size_t height) {
  return answer(__func__,
                [&] { return fill(box(to, pitch), value, {width, height}, nullptr, Wait::yes); });
}

HIP(hipMemsetD2D16Async)
(hipDeviceptr_t to, std::size_t pitch, unsigned short value, std::size_t width, std::size_t height,
 hipStream_t stream) {
  return answer(__func__,
                [&] { return fill(box(to, pitch), value, {width, height}, stream, Wait::no); });
}

HIP(hipMemsetD2D32)
(hipDeviceptr_t to, std::size_t pitch, unsigned value, std::size_t width, std::size_t height) {
  return answer(__func__,
                [&] { return fill(box(to, pitch), value, {width, height}, nullptr, Wait::yes); });
}

HIP(hipMemsetD2D32Async)
(hipDeviceptr_t to, std::size_t pitch, unsigned value, std::size_t width, std::size_t height,
 hipStream_t stream) {
  return answer(__func__,
                [&] { return fill(box(to, pitch), value, {width, height}, stream, Wait::no); });
}

}  // namespace cudaway::host
