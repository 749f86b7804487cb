# SPDX-License-Identifier: Apache-2.0
# The two functions that generated/sources.cmake calls, and the object for LD_PRELOAD.

# One generated source, compiled once for all the files it becomes.
function(cudaway_add_objects name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "ADAPTERS" "SOURCE;FOLDER;NAMESPACE;LIBRARY" "")
  set(target cudaway_objects_${name})
  add_library(${target} OBJECT "${PROJECT_SOURCE_DIR}/generated/${arg_SOURCE}")
  if(arg_ADAPTERS)
    target_sources(${target} PRIVATE
      "${PROJECT_SOURCE_DIR}/runtime/adapters/${arg_LIBRARY}.cpp")
  endif()
  # Adapters are compiled for each ABI: these say for which.
  target_compile_definitions(${target} PRIVATE
    CUDAWAY_CUDA=${arg_NAMESPACE}
    "CUDAWAY_ABI_HEADER=\"abi/${arg_FOLDER}/${arg_LIBRARY}.h\""
    "CUDAWAY_CONVERT_HEADER=\"convert/${arg_FOLDER}/${arg_LIBRARY}.h\""
  )
  target_include_directories(${target} PRIVATE
    "${PROJECT_SOURCE_DIR}/generated" "${PROJECT_SOURCE_DIR}/runtime")
  target_link_libraries(${target} PRIVATE cudaway_runtime)
  cudaway_flags(${target})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC would move the way back of every call to its cold section, with the refusals.
    target_compile_options(${target} PRIVATE
      $<$<CONFIG:Release>:-O2 -fno-reorder-blocks-and-partition>)
  endif()
endfunction()

# One file that has the name of one of NVIDIA's.
function(cudaway_add_proxy file)
  cmake_parse_arguments(PARSE_ARGV 1 arg "SONAME;DLL;PRELOAD" "OBJECTS;EXPORTS" "LINK_NAMES")
  if(WIN32 AND arg_SONAME OR NOT WIN32 AND arg_DLL)
    return()
  endif()
  string(REGEX REPLACE "[^A-Za-z0-9]+" "_" suffix ${file})
  set(target cudaway_${suffix})
  set(exports "${PROJECT_SOURCE_DIR}/generated/${arg_EXPORTS}")
  add_library(${target} SHARED
    $<TARGET_OBJECTS:cudaway_objects_${arg_OBJECTS}> $<TARGET_OBJECTS:cudaway_version>)
  set_target_properties(${target} PROPERTIES PREFIX "" LINKER_LANGUAGE CXX)
  target_link_libraries(${target} PRIVATE cudaway_runtime)
  cudaway_flags(${target})
  cudaway_shared(${target})
  if(arg_DLL)
    string(REGEX REPLACE "\\.dll$" "" stem ${file})
    set_target_properties(${target} PROPERTIES OUTPUT_NAME ${stem})
    target_sources(${target} PRIVATE "${exports}")
    install(TARGETS ${target} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    return()
  endif()

  # The file is called what it is asked for; it is no chain of links.
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME ${file} SUFFIX "" NO_SONAME ON)
  target_link_options(${target} PRIVATE "LINKER:-soname,${file}")
  cudaway_version_script(${target} "${exports}")
  install(TARGETS ${target} LIBRARY DESTINATION ${CUDAWAY_INSTALL_DIR})
  foreach(link IN LISTS arg_LINK_NAMES)
    add_custom_command(TARGET ${target} POST_BUILD
      COMMAND ${CMAKE_COMMAND} -E create_symlink ${file}
        "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}/${link}"
      VERBATIM)
    install(FILES "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}/${link}"
      DESTINATION ${CUDAWAY_INSTALL_DIR})
  endforeach()
  if(arg_PRELOAD)
    set_property(GLOBAL APPEND PROPERTY CUDAWAY_PRELOAD ${target})
  endif()
endfunction()

# libcudaway.so: nothing but the names of the others, for LD_PRELOAD.
function(cudaway_add_preload)
  if(WIN32)
    return()
  endif()
  get_property(proxies GLOBAL PROPERTY CUDAWAY_PRELOAD)
  add_library(cudaway_preload SHARED $<TARGET_OBJECTS:cudaway_version>)
  set_target_properties(cudaway_preload PROPERTIES
    OUTPUT_NAME cudaway LINKER_LANGUAGE CXX NO_SONAME ON)
  target_link_options(cudaway_preload PRIVATE LINKER:-soname,libcudaway.so)
  cudaway_flags(cudaway_preload PLAIN)
  cudaway_shared(cudaway_preload)
  # DT_RPATH, not DT_RUNPATH: people who preload it have NVIDIA's folder in LD_LIBRARY_PATH.
  target_link_options(cudaway_preload PRIVATE LINKER:--disable-new-dtags)
  # All are needed although nothing of them is called.
  target_link_libraries(cudaway_preload PRIVATE
    -Wl,--push-state,--no-as-needed ${proxies} -Wl,--pop-state)
  install(TARGETS cudaway_preload LIBRARY DESTINATION ${CUDAWAY_INSTALL_DIR})
endfunction()
