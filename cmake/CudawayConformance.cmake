# SPDX-License-Identifier: Apache-2.0
# Target `conformance`: compiles checks of the snapshots against the real headers.
#
#   cmake -S . -B build/conformance -DCUDAWAY_SDKS=~/.cache/cudaway/sdk
#   cmake --build build/conformance --target conformance

add_custom_target(conformance)
file(GLOB sdks RELATIVE "${PROJECT_SOURCE_DIR}/generated/conformance"
  "${PROJECT_SOURCE_DIR}/generated/conformance/*")
foreach(sdk IN LISTS sdks)
  set(include "${CUDAWAY_SDKS}/${sdk}/include")
  if(NOT IS_DIRECTORY "${include}")
    set(include "${CUDAWAY_SDKS}/${sdk}/usr/include")
  endif()
  if(NOT IS_DIRECTORY "${include}")
    if(NOT CUDAWAY_CONFORMANCE_PARTIAL)
      message(FATAL_ERROR "conformance: no ${sdk} in ${CUDAWAY_SDKS}; 'cudaway-gen sdk fetch' "
        "brings it, -DCUDAWAY_CONFORMANCE_PARTIAL=ON leaves it out")
    endif()
    message(WARNING "conformance: ${sdk} is left out")
    continue()
  endif()
  file(GLOB sources "${PROJECT_SOURCE_DIR}/generated/conformance/${sdk}/*.cpp")
  string(MAKE_C_IDENTIFIER "cudaway_conformance_${sdk}" target)
  add_library(${target} OBJECT EXCLUDE_FROM_ALL ${sources})
  target_compile_features(${target} PRIVATE cxx_std_20)
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/conformance")
  target_include_directories(${target} SYSTEM PRIVATE
    "${include}"
    "${PROJECT_SOURCE_DIR}/generator/cudaway_gen/extract/stubs"
  )
  # Fields are named wherever they are, also in classes that hide them. The snapshots were taken
  # without NDEBUG, which some headers look at.
  target_compile_options(${target} PRIVATE
    -UNDEBUG -fno-access-control -Wno-invalid-offsetof -Wno-deprecated-declarations -Wno-cpp)
  add_dependencies(conformance ${target})
endforeach()
