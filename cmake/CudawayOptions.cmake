# SPDX-License-Identifier: Apache-2.0
# Options, and the flags that all of our targets share.

option(CUDAWAY_WERROR "Make warnings errors" OFF)
option(CUDAWAY_TESTS "Build the tests" ON)
set(CUDAWAY_SANITIZE "" CACHE STRING "Sanitizers: address,undefined or thread")
set(CUDAWAY_SDKS "" CACHE PATH
  "Folder with the SDKs that 'cudaway-gen sdk fetch' brought, for the target conformance")

# Flags of the compiler, by target; `plain` leaves the sanitizers out.
function(cudaway_flags target)
  cmake_parse_arguments(arg "PLAIN" "" "" ${ARGN})
  target_compile_features(${target} PRIVATE cxx_std_20)
  set_target_properties(${target} PROPERTIES
    CXX_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET hidden
    C_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON
    POSITION_INDEPENDENT_CODE ON
  )
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 $<$<BOOL:${CUDAWAY_WERROR}>:/WX>)
    return()
  endif()
  target_compile_options(${target} PRIVATE
    -Wall -Wextra $<$<COMPILE_LANGUAGE:CXX>:-Wconversion>
    $<$<BOOL:${CUDAWAY_WERROR}>:-Werror>
    -fstack-protector-strong
    -ffunction-sections -fdata-sections
    $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>
  )
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # False alarms about std::string, GCC bug 105651.
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  if(CUDAWAY_SANITIZE AND NOT arg_PLAIN)
    target_compile_options(${target} PRIVATE
      -fsanitize=${CUDAWAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(${target} PRIVATE -fsanitize=${CUDAWAY_SANITIZE})
  endif()
endfunction()

# Flags of the linker for a shared library that is found next to its own kind.
function(cudaway_shared target)
  set_target_properties(${target} PROPERTIES
    BUILD_RPATH_USE_ORIGIN ON
    BUILD_WITH_INSTALL_RPATH ON
    INSTALL_RPATH "$ORIGIN"
  )
  if(UNIX AND NOT APPLE)
    target_link_options(${target} PRIVATE
      LINKER:-z,defs LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack
      LINKER:--gc-sections LINKER:--as-needed LINKER:--enable-new-dtags)
  endif()
endfunction()

# The names that a library exports; the script is a dependency, or a change would not relink.
function(cudaway_version_script target script)
  target_link_options(${target} PRIVATE "LINKER:--version-script=${script}")
  set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${script}")
endfunction()
