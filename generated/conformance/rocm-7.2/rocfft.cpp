// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/rocm-7.2/rocfft.jsonl. Do not edit: change those and run it again.
//
// Compiles where rocFFT of ROCM 7.2 is what its snapshot says.
#define __HIP_PLATFORM_AMD__
#include <stddef.h>

#include <rocfft/rocfft.h>

#include <cstddef>
#include <type_traits>

#include "check.h"

// Prototypes
static_assert(has<rocfft_status_e(rocfft_brick_t**, const unsigned long*, const unsigned long*,
    const unsigned long*, unsigned long, int)>(rocfft_brick_create));
static_assert(has<rocfft_status_e(rocfft_brick_t*)>(rocfft_brick_destroy));
static_assert(has<rocfft_status_e(void*)>(rocfft_cache_buffer_free));
static_assert(has<rocfft_status_e(const void*, unsigned long)>(rocfft_cache_deserialize));
static_assert(has<rocfft_status_e(void**, unsigned long*)>(rocfft_cache_serialize));
static_assert(has<rocfft_status_e()>(rocfft_cleanup));
static_assert(has<rocfft_status_e(rocfft_plan_t* const, void*[], void*[],
    rocfft_execution_info_t*)>(rocfft_execute));
static_assert(has<rocfft_status_e(rocfft_execution_info_t**)>(rocfft_execution_info_create));
static_assert(has<rocfft_status_e(rocfft_execution_info_t*)>(rocfft_execution_info_destroy));
static_assert(has<rocfft_status_e(rocfft_execution_info_t*, void**, void**,
    unsigned long)>(rocfft_execution_info_set_load_callback));
static_assert(has<rocfft_status_e(rocfft_execution_info_t*, void**, void**,
    unsigned long)>(rocfft_execution_info_set_store_callback));
static_assert(has<rocfft_status_e(rocfft_execution_info_t*,
    void*)>(rocfft_execution_info_set_stream));
static_assert(has<rocfft_status_e(rocfft_execution_info_t*, void*,
    const unsigned long)>(rocfft_execution_info_set_work_buffer));
static_assert(has<rocfft_status_e(rocfft_field_t*, rocfft_brick_t*)>(rocfft_field_add_brick));
static_assert(has<rocfft_status_e(rocfft_field_t**)>(rocfft_field_create));
static_assert(has<rocfft_status_e(rocfft_field_t*)>(rocfft_field_destroy));
static_assert(has<rocfft_status_e(char*, unsigned long)>(rocfft_get_version_string));
static_assert(has<rocfft_status_e(rocfft_plan_t**, rocfft_result_placement_e,
    rocfft_transform_type_e, rocfft_precision_e, unsigned long, const unsigned long*, unsigned long,
    rocfft_plan_description_t* const)>(rocfft_plan_create));
static_assert(has<rocfft_status_e(rocfft_plan_description_t*,
    rocfft_field_t*)>(rocfft_plan_description_add_infield));
static_assert(has<rocfft_status_e(rocfft_plan_description_t*,
    rocfft_field_t*)>(rocfft_plan_description_add_outfield));
static_assert(has<rocfft_status_e(rocfft_plan_description_t**)>(rocfft_plan_description_create));
static_assert(has<rocfft_status_e(rocfft_plan_description_t*)>(rocfft_plan_description_destroy));
static_assert(has<rocfft_status_e(rocfft_plan_description_t*, rocfft_comm_type_e,
    void*)>(rocfft_plan_description_set_comm));
static_assert(has<rocfft_status_e(rocfft_plan_description_t*, const rocfft_array_type_e,
    const rocfft_array_type_e, const unsigned long*, const unsigned long*, const unsigned long,
    const unsigned long*, const unsigned long, const unsigned long, const unsigned long*,
    const unsigned long)>(rocfft_plan_description_set_data_layout));
static_assert(has<rocfft_status_e(rocfft_plan_description_t*,
    const double)>(rocfft_plan_description_set_scale_factor));
static_assert(has<rocfft_status_e(rocfft_plan_t*)>(rocfft_plan_destroy));
static_assert(has<rocfft_status_e(rocfft_plan_t* const)>(rocfft_plan_get_print));
static_assert(has<rocfft_status_e(rocfft_plan_t* const,
    unsigned long*)>(rocfft_plan_get_work_buffer_size));
static_assert(has<rocfft_status_e()>(rocfft_setup));

// Enumerations
static_assert(std::is_same_v<std::underlying_type_t<rocfft_array_type_e>, unsigned int>);
static_assert(rocfft_array_type_complex_interleaved == 0);
static_assert(rocfft_array_type_complex_planar == 1);
static_assert(rocfft_array_type_real == 2);
static_assert(rocfft_array_type_hermitian_interleaved == 3);
static_assert(rocfft_array_type_hermitian_planar == 4);
static_assert(rocfft_array_type_unset == 5);
static_assert(std::is_same_v<std::underlying_type_t<rocfft_comm_type_e>, unsigned int>);
static_assert(rocfft_comm_none == 0);
static_assert(rocfft_comm_mpi == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocfft_precision_e>, unsigned int>);
static_assert(rocfft_precision_single == 0);
static_assert(rocfft_precision_double == 1);
static_assert(rocfft_precision_half == 2);
static_assert(std::is_same_v<std::underlying_type_t<rocfft_result_placement_e>, unsigned int>);
static_assert(rocfft_placement_inplace == 0);
static_assert(rocfft_placement_notinplace == 1);
static_assert(std::is_same_v<std::underlying_type_t<rocfft_status_e>, unsigned int>);
static_assert(rocfft_status_success == 0);
static_assert(rocfft_status_failure == 1);
static_assert(rocfft_status_invalid_arg_value == 2);
static_assert(rocfft_status_invalid_dimensions == 3);
static_assert(rocfft_status_invalid_array_type == 4);
static_assert(rocfft_status_invalid_strides == 5);
static_assert(rocfft_status_invalid_distance == 6);
static_assert(rocfft_status_invalid_offset == 7);
static_assert(rocfft_status_invalid_work_buffer == 8);
static_assert(std::is_same_v<std::underlying_type_t<rocfft_transform_type_e>, unsigned int>);
static_assert(rocfft_transform_type_complex_forward == 0);
static_assert(rocfft_transform_type_complex_inverse == 1);
static_assert(rocfft_transform_type_real_forward == 2);
static_assert(rocfft_transform_type_real_inverse == 3);
