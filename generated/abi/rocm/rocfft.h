// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/abi.h.j2 and mappings/api/rocm-7.2/rocfft.jsonl,
// mappings/api/rocm-6.4/rocfft.jsonl. Do not edit: change those and run it again.
//
// The ABI of rocFFT, ROCm 7.2 and ROCm 6.4.
#pragma once

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

namespace cudaway::rocm::rocfft {

enum rocfft_array_type_e : unsigned int {
  rocfft_array_type_complex_interleaved = 0,
  rocfft_array_type_complex_planar = 1,
  rocfft_array_type_real = 2,
  rocfft_array_type_hermitian_interleaved = 3,
  rocfft_array_type_hermitian_planar = 4,
  rocfft_array_type_unset = 5,
};

enum rocfft_comm_type_e : unsigned int {
  rocfft_comm_none = 0,
  rocfft_comm_mpi = 1,
};

enum rocfft_precision_e : unsigned int {
  rocfft_precision_single = 0,
  rocfft_precision_double = 1,
  rocfft_precision_half = 2,
};

enum rocfft_result_placement_e : unsigned int {
  rocfft_placement_inplace = 0,
  rocfft_placement_notinplace = 1,
};

enum rocfft_status_e : unsigned int {
  rocfft_status_success = 0,
  rocfft_status_failure = 1,
  rocfft_status_invalid_arg_value = 2,
  rocfft_status_invalid_dimensions = 3,
  rocfft_status_invalid_array_type = 4,
  rocfft_status_invalid_strides = 5,
  rocfft_status_invalid_distance = 6,
  rocfft_status_invalid_offset = 7,
  rocfft_status_invalid_work_buffer = 8,
};

enum rocfft_transform_type_e : unsigned int {
  rocfft_transform_type_complex_forward = 0,
  rocfft_transform_type_complex_inverse = 1,
  rocfft_transform_type_real_forward = 2,
  rocfft_transform_type_real_inverse = 3,
};

struct rocfft_brick_t;
struct rocfft_execution_info_t;
struct rocfft_field_t;
struct rocfft_plan_description_t;
struct rocfft_plan_t;

using rocfft_array_type = rocfft_array_type_e;
using rocfft_brick = rocfft_brick_t*;
using rocfft_comm_type = rocfft_comm_type_e;
using rocfft_execution_info = rocfft_execution_info_t*;
using rocfft_field = rocfft_field_t*;
using rocfft_plan = rocfft_plan_t*;
using rocfft_plan_description = rocfft_plan_description_t*;
using rocfft_precision = rocfft_precision_e;
using rocfft_result_placement = rocfft_result_placement_e;
using rocfft_status = rocfft_status_e;
using rocfft_transform_type = rocfft_transform_type_e;

using rocfft_brick_create_t = rocfft_status(rocfft_brick* brick, const size_t* field_lower,
    const size_t* field_upper, const size_t* brick_stride, size_t dim_with_batch, int deviceID);
using rocfft_brick_destroy_t = rocfft_status(rocfft_brick brick);
using rocfft_cache_buffer_free_t = rocfft_status(void* buffer);
using rocfft_cache_deserialize_t = rocfft_status(const void* buffer, size_t buffer_len_bytes);
using rocfft_cache_serialize_t = rocfft_status(void** buffer, size_t* buffer_len_bytes);
using rocfft_cleanup_t = rocfft_status();
using rocfft_execute_t = rocfft_status(const rocfft_plan plan, void* in_buffer[],
    void* out_buffer[], rocfft_execution_info info);
using rocfft_execution_info_create_t = rocfft_status(rocfft_execution_info* info);
using rocfft_execution_info_destroy_t = rocfft_status(rocfft_execution_info info);
using rocfft_execution_info_set_load_callback_t = rocfft_status(rocfft_execution_info info,
    void** cb_functions, void** cb_data, size_t shared_mem_bytes);
using rocfft_execution_info_set_store_callback_t = rocfft_status(rocfft_execution_info info,
    void** cb_functions, void** cb_data, size_t shared_mem_bytes);
using rocfft_execution_info_set_stream_t = rocfft_status(rocfft_execution_info info, void* stream);
using rocfft_execution_info_set_work_buffer_t = rocfft_status(rocfft_execution_info info,
    void* work_buffer, const size_t size_in_bytes);
using rocfft_field_add_brick_t = rocfft_status(rocfft_field field, rocfft_brick brick);
using rocfft_field_create_t = rocfft_status(rocfft_field* field);
using rocfft_field_destroy_t = rocfft_status(rocfft_field field);
using rocfft_get_version_string_t = rocfft_status(char* buf, size_t len);
using rocfft_plan_create_t = rocfft_status(rocfft_plan* plan, rocfft_result_placement placement,
    rocfft_transform_type transform_type, rocfft_precision precision, size_t dimensions,
    const size_t* lengths, size_t number_of_transforms, const rocfft_plan_description description);
using rocfft_plan_description_add_infield_t = rocfft_status(rocfft_plan_description description,
    rocfft_field field);
using rocfft_plan_description_add_outfield_t = rocfft_status(rocfft_plan_description description,
    rocfft_field field);
using rocfft_plan_description_create_t = rocfft_status(rocfft_plan_description* description);
using rocfft_plan_description_destroy_t = rocfft_status(rocfft_plan_description description);
using rocfft_plan_description_set_comm_t = rocfft_status(rocfft_plan_description description,
    rocfft_comm_type comm_type, void* comm_handle);
using rocfft_plan_description_set_data_layout_t = rocfft_status(rocfft_plan_description description,
    const rocfft_array_type in_array_type, const rocfft_array_type out_array_type,
    const size_t* in_offsets, const size_t* out_offsets, const size_t in_strides_size,
    const size_t* in_strides, const size_t in_distance, const size_t out_strides_size,
    const size_t* out_strides, const size_t out_distance);
using rocfft_plan_description_set_scale_factor_t = rocfft_status(
    rocfft_plan_description description, const double scale_factor);
using rocfft_plan_destroy_t = rocfft_status(rocfft_plan plan);
using rocfft_plan_get_print_t = rocfft_status(const rocfft_plan plan);
using rocfft_plan_get_work_buffer_size_t = rocfft_status(const rocfft_plan plan,
    size_t* size_in_bytes);
using rocfft_setup_t = rocfft_status();

}  // namespace cudaway::rocm::rocfft
