# SPDX-License-Identifier: Apache-2.0
# Made by 'cudaway-gen render' from templates/sources.cmake.j2 and mappings/libraries.yaml. Do not
# edit: change those and run it again.

cudaway_add_objects(cuda-cuda
  SOURCE proxies/cuda/cuda.cpp
  FOLDER cuda
  NAMESPACE cuda
  LIBRARY cuda
  ADAPTERS
)

cudaway_add_objects(cuda-12-cudart
  SOURCE proxies/cuda-12/cudart.cpp
  FOLDER cuda-12
  NAMESPACE cuda12
  LIBRARY cudart
  ADAPTERS
)

cudaway_add_objects(cuda-13-cudart
  SOURCE proxies/cuda-13/cudart.cpp
  FOLDER cuda-13
  NAMESPACE cuda13
  LIBRARY cudart
  ADAPTERS
)

cudaway_add_objects(cuda-12-nvrtc
  SOURCE proxies/cuda-12/nvrtc.cpp
  FOLDER cuda-12
  NAMESPACE cuda12
  LIBRARY nvrtc
  ADAPTERS
)

cudaway_add_objects(cuda-13-nvrtc
  SOURCE proxies/cuda-13/nvrtc.cpp
  FOLDER cuda-13
  NAMESPACE cuda13
  LIBRARY nvrtc
  ADAPTERS
)

cudaway_add_objects(cuda-12-cublas
  SOURCE proxies/cuda-12/cublas.cpp
  FOLDER cuda-12
  NAMESPACE cuda12
  LIBRARY cublas
  ADAPTERS
)

cudaway_add_objects(cuda-13-cublas
  SOURCE proxies/cuda-13/cublas.cpp
  FOLDER cuda-13
  NAMESPACE cuda13
  LIBRARY cublas
  ADAPTERS
)

cudaway_add_objects(cuda-12-cublaslt
  SOURCE proxies/cuda-12/cublaslt.cpp
  FOLDER cuda-12
  NAMESPACE cuda12
  LIBRARY cublaslt
  ADAPTERS
)

cudaway_add_objects(cuda-13-cublaslt
  SOURCE proxies/cuda-13/cublaslt.cpp
  FOLDER cuda-13
  NAMESPACE cuda13
  LIBRARY cublaslt
  ADAPTERS
)

cudaway_add_objects(cuda-cudnn
  SOURCE proxies/cuda/cudnn.cpp
  FOLDER cuda
  NAMESPACE cuda
  LIBRARY cudnn
  ADAPTERS
)

cudaway_add_objects(cuda-12-cufft
  SOURCE proxies/cuda-12/cufft.cpp
  FOLDER cuda-12
  NAMESPACE cuda12
  LIBRARY cufft
  ADAPTERS
)

cudaway_add_objects(cuda-13-cufft
  SOURCE proxies/cuda-13/cufft.cpp
  FOLDER cuda-13
  NAMESPACE cuda13
  LIBRARY cufft
  ADAPTERS
)

cudaway_add_objects(cuda-cusparse
  SOURCE proxies/cuda/cusparse.cpp
  FOLDER cuda
  NAMESPACE cuda
  LIBRARY cusparse
  ADAPTERS
)

cudaway_add_objects(cuda-nccl
  SOURCE proxies/cuda/nccl.cpp
  FOLDER cuda
  NAMESPACE cuda
  LIBRARY nccl
)

cudaway_add_objects(cuda-nvml
  SOURCE proxies/cuda/nvml.cpp
  FOLDER cuda
  NAMESPACE cuda
  LIBRARY nvml
  ADAPTERS
)

cudaway_add_proxy(libcuda.so.1
  SONAME
  OBJECTS cuda-cuda
  EXPORTS linker/libcuda.so.1.map
  PRELOAD
  LINK_NAMES libcuda.so
)

cudaway_add_proxy(nvcuda.dll
  DLL
  OBJECTS cuda-cuda
  EXPORTS windows/nvcuda.def
)

cudaway_add_proxy(libcudart.so.12
  SONAME
  OBJECTS cuda-12-cudart
  EXPORTS linker/libcudart.so.12.map
  PRELOAD
)

cudaway_add_proxy(libcudart.so.13
  SONAME
  OBJECTS cuda-13-cudart
  EXPORTS linker/libcudart.so.13.map
  PRELOAD
)

cudaway_add_proxy(cudart64_12.dll
  DLL
  OBJECTS cuda-12-cudart
  EXPORTS windows/cudart64_12.def
)

cudaway_add_proxy(cudart64_13.dll
  DLL
  OBJECTS cuda-13-cudart
  EXPORTS windows/cudart64_13.def
)

cudaway_add_proxy(libnvrtc.so.12
  SONAME
  OBJECTS cuda-12-nvrtc
  EXPORTS linker/libnvrtc.so.12.map
  PRELOAD
)

cudaway_add_proxy(libnvrtc.so.13
  SONAME
  OBJECTS cuda-13-nvrtc
  EXPORTS linker/libnvrtc.so.13.map
  PRELOAD
)

cudaway_add_proxy(nvrtc64_120_0.dll
  DLL
  OBJECTS cuda-12-nvrtc
  EXPORTS windows/nvrtc64_120_0.def
)

cudaway_add_proxy(nvrtc64_130_0.dll
  DLL
  OBJECTS cuda-13-nvrtc
  EXPORTS windows/nvrtc64_130_0.def
)

cudaway_add_proxy(libcublas.so.12
  SONAME
  OBJECTS cuda-12-cublas
  EXPORTS linker/libcublas.so.12.map
  PRELOAD
)

cudaway_add_proxy(libcublas.so.13
  SONAME
  OBJECTS cuda-13-cublas
  EXPORTS linker/libcublas.so.13.map
  PRELOAD
)

cudaway_add_proxy(libnvblas.so.12
  SONAME
  OBJECTS cuda-12-cublas
  EXPORTS linker/libnvblas.so.12.map
)

cudaway_add_proxy(libnvblas.so.13
  SONAME
  OBJECTS cuda-13-cublas
  EXPORTS linker/libnvblas.so.13.map
)

cudaway_add_proxy(cublas64_12.dll
  DLL
  OBJECTS cuda-12-cublas
  EXPORTS windows/cublas64_12.def
)

cudaway_add_proxy(cublas64_13.dll
  DLL
  OBJECTS cuda-13-cublas
  EXPORTS windows/cublas64_13.def
)

cudaway_add_proxy(nvblas64_12.dll
  DLL
  OBJECTS cuda-12-cublas
  EXPORTS windows/nvblas64_12.def
)

cudaway_add_proxy(nvblas64_13.dll
  DLL
  OBJECTS cuda-13-cublas
  EXPORTS windows/nvblas64_13.def
)

cudaway_add_proxy(libcublasLt.so.12
  SONAME
  OBJECTS cuda-12-cublaslt
  EXPORTS linker/libcublasLt.so.12.map
  PRELOAD
)

cudaway_add_proxy(libcublasLt.so.13
  SONAME
  OBJECTS cuda-13-cublaslt
  EXPORTS linker/libcublasLt.so.13.map
  PRELOAD
)

cudaway_add_proxy(cublasLt64_12.dll
  DLL
  OBJECTS cuda-12-cublaslt
  EXPORTS windows/cublasLt64_12.def
)

cudaway_add_proxy(cublasLt64_13.dll
  DLL
  OBJECTS cuda-13-cublaslt
  EXPORTS windows/cublasLt64_13.def
)

cudaway_add_proxy(libcudnn.so.9
  SONAME
  OBJECTS cuda-cudnn
  EXPORTS linker/libcudnn.so.9.map
  PRELOAD
)

cudaway_add_proxy(libcudnn_ops.so.9
  SONAME
  OBJECTS cuda-cudnn
  EXPORTS linker/libcudnn_ops.so.9.map
  PRELOAD
)

cudaway_add_proxy(libcudnn_cnn.so.9
  SONAME
  OBJECTS cuda-cudnn
  EXPORTS linker/libcudnn_cnn.so.9.map
  PRELOAD
)

cudaway_add_proxy(libcudnn_adv.so.9
  SONAME
  OBJECTS cuda-cudnn
  EXPORTS linker/libcudnn_adv.so.9.map
  PRELOAD
)

cudaway_add_proxy(libcudnn_graph.so.9
  SONAME
  OBJECTS cuda-cudnn
  EXPORTS linker/libcudnn_graph.so.9.map
  PRELOAD
)

cudaway_add_proxy(libcudnn_ext.so.9
  SONAME
  OBJECTS cuda-cudnn
  EXPORTS linker/libcudnn_ext.so.9.map
  PRELOAD
)

cudaway_add_proxy(cudnn64_9.dll
  DLL
  OBJECTS cuda-cudnn
  EXPORTS windows/cudnn64_9.def
)

cudaway_add_proxy(cudnn_ops64_9.dll
  DLL
  OBJECTS cuda-cudnn
  EXPORTS windows/cudnn_ops64_9.def
)

cudaway_add_proxy(cudnn_cnn64_9.dll
  DLL
  OBJECTS cuda-cudnn
  EXPORTS windows/cudnn_cnn64_9.def
)

cudaway_add_proxy(cudnn_adv64_9.dll
  DLL
  OBJECTS cuda-cudnn
  EXPORTS windows/cudnn_adv64_9.def
)

cudaway_add_proxy(cudnn_graph64_9.dll
  DLL
  OBJECTS cuda-cudnn
  EXPORTS windows/cudnn_graph64_9.def
)

cudaway_add_proxy(cudnn_ext64_9.dll
  DLL
  OBJECTS cuda-cudnn
  EXPORTS windows/cudnn_ext64_9.def
)

cudaway_add_proxy(libcufft.so.11
  SONAME
  OBJECTS cuda-12-cufft
  EXPORTS linker/libcufft.so.11.map
  PRELOAD
)

cudaway_add_proxy(libcufft.so.12
  SONAME
  OBJECTS cuda-13-cufft
  EXPORTS linker/libcufft.so.12.map
  PRELOAD
)

cudaway_add_proxy(libcufftw.so.11
  SONAME
  OBJECTS cuda-12-cufft
  EXPORTS linker/libcufftw.so.11.map
)

cudaway_add_proxy(libcufftw.so.12
  SONAME
  OBJECTS cuda-13-cufft
  EXPORTS linker/libcufftw.so.12.map
)

cudaway_add_proxy(cufft64_11.dll
  DLL
  OBJECTS cuda-12-cufft
  EXPORTS windows/cufft64_11.def
)

cudaway_add_proxy(cufft64_12.dll
  DLL
  OBJECTS cuda-13-cufft
  EXPORTS windows/cufft64_12.def
)

cudaway_add_proxy(cufftw64_11.dll
  DLL
  OBJECTS cuda-12-cufft
  EXPORTS windows/cufftw64_11.def
)

cudaway_add_proxy(cufftw64_12.dll
  DLL
  OBJECTS cuda-13-cufft
  EXPORTS windows/cufftw64_12.def
)

cudaway_add_proxy(libcusparse.so.12
  SONAME
  OBJECTS cuda-cusparse
  EXPORTS linker/libcusparse.so.12.map
  PRELOAD
)

cudaway_add_proxy(cusparse64_12.dll
  DLL
  OBJECTS cuda-cusparse
  EXPORTS windows/cusparse64_12.def
)

cudaway_add_proxy(libnccl.so.2
  SONAME
  OBJECTS cuda-nccl
  EXPORTS linker/libnccl.so.2.map
  PRELOAD
)

cudaway_add_proxy(libnvidia-ml.so.1
  SONAME
  OBJECTS cuda-nvml
  EXPORTS linker/libnvidia-ml.so.1.map
  PRELOAD
  LINK_NAMES libnvidia-ml.so
)

cudaway_add_proxy(nvml.dll
  DLL
  OBJECTS cuda-nvml
  EXPORTS windows/nvml.def
)
