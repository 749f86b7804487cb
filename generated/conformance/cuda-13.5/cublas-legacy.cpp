// SPDX-License-Identifier: Apache-2.0
// Made by 'cudaway-gen render' from templates/conformance.cpp.j2 and
// mappings/api/cuda-13.5/cublas.jsonl. Do not edit: change those and run it again.
//
// Compiles where cuBLAS of CUDA 13.5 is what its snapshot says.
#include <stddef.h>

#include <cublas.h>

#include <cstddef>
#include <type_traits>

#include "check.h"
#undef cublasCaxpy
#undef cublasCcopy
#undef cublasCdotc
#undef cublasCdotu
#undef cublasCgbmv
#undef cublasCgemm
#undef cublasCgemv
#undef cublasCgerc
#undef cublasCgeru
#undef cublasChbmv
#undef cublasChemm
#undef cublasChemv
#undef cublasCher
#undef cublasCher2
#undef cublasCher2k
#undef cublasCherk
#undef cublasChpmv
#undef cublasChpr
#undef cublasChpr2
#undef cublasCrot
#undef cublasCrotg
#undef cublasCscal
#undef cublasCsrot
#undef cublasCsscal
#undef cublasCswap
#undef cublasCsymm
#undef cublasCsyr2k
#undef cublasCsyrk
#undef cublasCtbmv
#undef cublasCtbsv
#undef cublasCtpmv
#undef cublasCtpsv
#undef cublasCtrmm
#undef cublasCtrmv
#undef cublasCtrsm
#undef cublasCtrsv
#undef cublasDasum
#undef cublasDaxpy
#undef cublasDcopy
#undef cublasDdot
#undef cublasDgbmv
#undef cublasDgemm
#undef cublasDgemv
#undef cublasDger
#undef cublasDnrm2
#undef cublasDrot
#undef cublasDrotg
#undef cublasDrotm
#undef cublasDrotmg
#undef cublasDsbmv
#undef cublasDscal
#undef cublasDspmv
#undef cublasDspr
#undef cublasDspr2
#undef cublasDswap
#undef cublasDsymm
#undef cublasDsymv
#undef cublasDsyr
#undef cublasDsyr2
#undef cublasDsyr2k
#undef cublasDsyrk
#undef cublasDtbmv
#undef cublasDtbsv
#undef cublasDtpmv
#undef cublasDtpsv
#undef cublasDtrmm
#undef cublasDtrmv
#undef cublasDtrsm
#undef cublasDtrsv
#undef cublasDzasum
#undef cublasDznrm2
#undef cublasGetVersion
#undef cublasIcamax
#undef cublasIcamin
#undef cublasIdamax
#undef cublasIdamin
#undef cublasIsamax
#undef cublasIsamin
#undef cublasIzamax
#undef cublasIzamin
#undef cublasSasum
#undef cublasSaxpy
#undef cublasScasum
#undef cublasScnrm2
#undef cublasScopy
#undef cublasSdot
#undef cublasSgbmv
#undef cublasSgemm
#undef cublasSgemv
#undef cublasSger
#undef cublasSnrm2
#undef cublasSrot
#undef cublasSrotg
#undef cublasSrotm
#undef cublasSrotmg
#undef cublasSsbmv
#undef cublasSscal
#undef cublasSspmv
#undef cublasSspr
#undef cublasSspr2
#undef cublasSswap
#undef cublasSsymm
#undef cublasSsymv
#undef cublasSsyr
#undef cublasSsyr2
#undef cublasSsyr2k
#undef cublasSsyrk
#undef cublasStbmv
#undef cublasStbsv
#undef cublasStpmv
#undef cublasStpsv
#undef cublasStrmm
#undef cublasStrmv
#undef cublasStrsm
#undef cublasStrsv
#undef cublasZaxpy
#undef cublasZcopy
#undef cublasZdotc
#undef cublasZdotu
#undef cublasZdrot
#undef cublasZdscal
#undef cublasZgbmv
#undef cublasZgemm
#undef cublasZgemv
#undef cublasZgerc
#undef cublasZgeru
#undef cublasZhbmv
#undef cublasZhemm
#undef cublasZhemv
#undef cublasZher
#undef cublasZher2
#undef cublasZher2k
#undef cublasZherk
#undef cublasZhpmv
#undef cublasZhpr
#undef cublasZhpr2
#undef cublasZrot
#undef cublasZrotg
#undef cublasZscal
#undef cublasZswap
#undef cublasZsymm
#undef cublasZsyr2k
#undef cublasZsyrk
#undef cublasZtbmv
#undef cublasZtbsv
#undef cublasZtpmv
#undef cublasZtpsv
#undef cublasZtrmm
#undef cublasZtrmv
#undef cublasZtrsm
#undef cublasZtrsv

// Prototypes
static_assert(has<cublasStatus_t(int, int, void**)>(cublasAlloc));
static_assert(has<void(int, float2, const float2*, int, float2*, int)>(cublasCaxpy));
static_assert(has<void(int, const float2*, int, float2*, int)>(cublasCcopy));
static_assert(has<float2(int, const float2*, int, const float2*, int)>(cublasCdotc));
static_assert(has<float2(int, const float2*, int, const float2*, int)>(cublasCdotu));
static_assert(has<void(char, int, int, int, int, float2, const float2*, int, const float2*, int,
    float2, float2*, int)>(cublasCgbmv));
static_assert(has<void(char, char, int, int, int, float2, const float2*, int, const float2*, int,
    float2, float2*, int)>(cublasCgemm));
static_assert(has<void(char, int, int, float2, const float2*, int, const float2*, int, float2,
    float2*, int)>(cublasCgemv));
static_assert(has<void(int, int, float2, const float2*, int, const float2*, int, float2*,
    int)>(cublasCgerc));
static_assert(has<void(int, int, float2, const float2*, int, const float2*, int, float2*,
    int)>(cublasCgeru));
static_assert(has<void(char, int, int, float2, const float2*, int, const float2*, int, float2,
    float2*, int)>(cublasChbmv));
static_assert(has<void(char, char, int, int, float2, const float2*, int, const float2*, int, float2,
    float2*, int)>(cublasChemm));
static_assert(has<void(char, int, float2, const float2*, int, const float2*, int, float2, float2*,
    int)>(cublasChemv));
static_assert(has<void(char, int, float, const float2*, int, float2*, int)>(cublasCher));
static_assert(has<void(char, int, float2, const float2*, int, const float2*, int, float2*,
    int)>(cublasCher2));
static_assert(has<void(char, char, int, int, float2, const float2*, int, const float2*, int, float,
    float2*, int)>(cublasCher2k));
static_assert(has<void(char, char, int, int, float, const float2*, int, float, float2*,
    int)>(cublasCherk));
static_assert(has<void(char, int, float2, const float2*, const float2*, int, float2, float2*,
    int)>(cublasChpmv));
static_assert(has<void(char, int, float, const float2*, int, float2*)>(cublasChpr));
static_assert(has<void(char, int, float2, const float2*, int, const float2*, int,
    float2*)>(cublasChpr2));
static_assert(has<void(int, float2*, int, float2*, int, float, float2)>(cublasCrot));
static_assert(has<void(float2*, float2, float*, float2*)>(cublasCrotg));
static_assert(has<void(int, float2, float2*, int)>(cublasCscal));
static_assert(has<void(int, float2*, int, float2*, int, float, float)>(cublasCsrot));
static_assert(has<void(int, float, float2*, int)>(cublasCsscal));
static_assert(has<void(int, float2*, int, float2*, int)>(cublasCswap));
static_assert(has<void(char, char, int, int, float2, const float2*, int, const float2*, int, float2,
    float2*, int)>(cublasCsymm));
static_assert(has<void(char, char, int, int, float2, const float2*, int, const float2*, int, float2,
    float2*, int)>(cublasCsyr2k));
static_assert(has<void(char, char, int, int, float2, const float2*, int, float2, float2*,
    int)>(cublasCsyrk));
static_assert(has<void(char, char, char, int, int, const float2*, int, float2*, int)>(cublasCtbmv));
static_assert(has<void(char, char, char, int, int, const float2*, int, float2*, int)>(cublasCtbsv));
static_assert(has<void(char, char, char, int, const float2*, float2*, int)>(cublasCtpmv));
static_assert(has<void(char, char, char, int, const float2*, float2*, int)>(cublasCtpsv));
static_assert(has<void(char, char, char, char, int, int, float2, const float2*, int, float2*,
    int)>(cublasCtrmm));
static_assert(has<void(char, char, char, int, const float2*, int, float2*, int)>(cublasCtrmv));
static_assert(has<void(char, char, char, char, int, int, float2, const float2*, int, float2*,
    int)>(cublasCtrsm));
static_assert(has<void(char, char, char, int, const float2*, int, float2*, int)>(cublasCtrsv));
static_assert(has<double(int, const double*, int)>(cublasDasum));
static_assert(has<void(int, double, const double*, int, double*, int)>(cublasDaxpy));
static_assert(has<void(int, const double*, int, double*, int)>(cublasDcopy));
static_assert(has<double(int, const double*, int, const double*, int)>(cublasDdot));
static_assert(has<void(char, int, int, int, int, double, const double*, int, const double*, int,
    double, double*, int)>(cublasDgbmv));
static_assert(has<void(char, char, int, int, int, double, const double*, int, const double*, int,
    double, double*, int)>(cublasDgemm));
static_assert(has<void(char, int, int, double, const double*, int, const double*, int, double,
    double*, int)>(cublasDgemv));
static_assert(has<void(int, int, double, const double*, int, const double*, int, double*,
    int)>(cublasDger));
static_assert(has<double(int, const double*, int)>(cublasDnrm2));
static_assert(has<void(int, double*, int, double*, int, double, double)>(cublasDrot));
static_assert(has<void(double*, double*, double*, double*)>(cublasDrotg));
static_assert(has<void(int, double*, int, double*, int, const double*)>(cublasDrotm));
static_assert(has<void(double*, double*, double*, const double*, double*)>(cublasDrotmg));
static_assert(has<void(char, int, int, double, const double*, int, const double*, int, double,
    double*, int)>(cublasDsbmv));
static_assert(has<void(int, double, double*, int)>(cublasDscal));
static_assert(has<void(char, int, double, const double*, const double*, int, double, double*,
    int)>(cublasDspmv));
static_assert(has<void(char, int, double, const double*, int, double*)>(cublasDspr));
static_assert(has<void(char, int, double, const double*, int, const double*, int,
    double*)>(cublasDspr2));
static_assert(has<void(int, double*, int, double*, int)>(cublasDswap));
static_assert(has<void(char, char, int, int, double, const double*, int, const double*, int, double,
    double*, int)>(cublasDsymm));
static_assert(has<void(char, int, double, const double*, int, const double*, int, double, double*,
    int)>(cublasDsymv));
static_assert(has<void(char, int, double, const double*, int, double*, int)>(cublasDsyr));
static_assert(has<void(char, int, double, const double*, int, const double*, int, double*,
    int)>(cublasDsyr2));
static_assert(has<void(char, char, int, int, double, const double*, int, const double*, int, double,
    double*, int)>(cublasDsyr2k));
static_assert(has<void(char, char, int, int, double, const double*, int, double, double*,
    int)>(cublasDsyrk));
static_assert(has<void(char, char, char, int, int, const double*, int, double*, int)>(cublasDtbmv));
static_assert(has<void(char, char, char, int, int, const double*, int, double*, int)>(cublasDtbsv));
static_assert(has<void(char, char, char, int, const double*, double*, int)>(cublasDtpmv));
static_assert(has<void(char, char, char, int, const double*, double*, int)>(cublasDtpsv));
static_assert(has<void(char, char, char, char, int, int, double, const double*, int, double*,
    int)>(cublasDtrmm));
static_assert(has<void(char, char, char, int, const double*, int, double*, int)>(cublasDtrmv));
static_assert(has<void(char, char, char, char, int, int, double, const double*, int, double*,
    int)>(cublasDtrsm));
static_assert(has<void(char, char, char, int, const double*, int, double*, int)>(cublasDtrsv));
static_assert(has<double(int, const double2*, int)>(cublasDzasum));
static_assert(has<double(int, const double2*, int)>(cublasDznrm2));
static_assert(has<cublasStatus_t(void*)>(cublasFree));
static_assert(has<cublasStatus_t()>(cublasGetError));
static_assert(has<cublasStatus_t(int*)>(cublasGetVersion));
static_assert(has<int(int, const float2*, int)>(cublasIcamax));
static_assert(has<int(int, const float2*, int)>(cublasIcamin));
static_assert(has<int(int, const double*, int)>(cublasIdamax));
static_assert(has<int(int, const double*, int)>(cublasIdamin));
static_assert(has<cublasStatus_t()>(cublasInit));
static_assert(has<int(int, const float*, int)>(cublasIsamax));
static_assert(has<int(int, const float*, int)>(cublasIsamin));
static_assert(has<int(int, const double2*, int)>(cublasIzamax));
static_assert(has<int(int, const double2*, int)>(cublasIzamin));
static_assert(has<float(int, const float*, int)>(cublasSasum));
static_assert(has<void(int, float, const float*, int, float*, int)>(cublasSaxpy));
static_assert(has<float(int, const float2*, int)>(cublasScasum));
static_assert(has<float(int, const float2*, int)>(cublasScnrm2));
static_assert(has<void(int, const float*, int, float*, int)>(cublasScopy));
static_assert(has<float(int, const float*, int, const float*, int)>(cublasSdot));
static_assert(has<cublasStatus_t(CUstream_st*)>(cublasSetKernelStream));
static_assert(has<void(char, int, int, int, int, float, const float*, int, const float*, int, float,
    float*, int)>(cublasSgbmv));
static_assert(has<void(char, char, int, int, int, float, const float*, int, const float*, int,
    float, float*, int)>(cublasSgemm));
static_assert(has<void(char, int, int, float, const float*, int, const float*, int, float, float*,
    int)>(cublasSgemv));
static_assert(has<void(int, int, float, const float*, int, const float*, int, float*,
    int)>(cublasSger));
static_assert(has<cublasStatus_t()>(cublasShutdown));
static_assert(has<float(int, const float*, int)>(cublasSnrm2));
static_assert(has<void(int, float*, int, float*, int, float, float)>(cublasSrot));
static_assert(has<void(float*, float*, float*, float*)>(cublasSrotg));
static_assert(has<void(int, float*, int, float*, int, const float*)>(cublasSrotm));
static_assert(has<void(float*, float*, float*, const float*, float*)>(cublasSrotmg));
static_assert(has<void(char, int, int, float, const float*, int, const float*, int, float, float*,
    int)>(cublasSsbmv));
static_assert(has<void(int, float, float*, int)>(cublasSscal));
static_assert(has<void(char, int, float, const float*, const float*, int, float, float*,
    int)>(cublasSspmv));
static_assert(has<void(char, int, float, const float*, int, float*)>(cublasSspr));
static_assert(has<void(char, int, float, const float*, int, const float*, int,
    float*)>(cublasSspr2));
static_assert(has<void(int, float*, int, float*, int)>(cublasSswap));
static_assert(has<void(char, char, int, int, float, const float*, int, const float*, int, float,
    float*, int)>(cublasSsymm));
static_assert(has<void(char, int, float, const float*, int, const float*, int, float, float*,
    int)>(cublasSsymv));
static_assert(has<void(char, int, float, const float*, int, float*, int)>(cublasSsyr));
static_assert(has<void(char, int, float, const float*, int, const float*, int, float*,
    int)>(cublasSsyr2));
static_assert(has<void(char, char, int, int, float, const float*, int, const float*, int, float,
    float*, int)>(cublasSsyr2k));
static_assert(has<void(char, char, int, int, float, const float*, int, float, float*,
    int)>(cublasSsyrk));
static_assert(has<void(char, char, char, int, int, const float*, int, float*, int)>(cublasStbmv));
static_assert(has<void(char, char, char, int, int, const float*, int, float*, int)>(cublasStbsv));
static_assert(has<void(char, char, char, int, const float*, float*, int)>(cublasStpmv));
static_assert(has<void(char, char, char, int, const float*, float*, int)>(cublasStpsv));
static_assert(has<void(char, char, char, char, int, int, float, const float*, int, float*,
    int)>(cublasStrmm));
static_assert(has<void(char, char, char, int, const float*, int, float*, int)>(cublasStrmv));
static_assert(has<void(char, char, char, char, int, int, float, const float*, int, float*,
    int)>(cublasStrsm));
static_assert(has<void(char, char, char, int, const float*, int, float*, int)>(cublasStrsv));
static_assert(has<void(int, double2, const double2*, int, double2*, int)>(cublasZaxpy));
static_assert(has<void(int, const double2*, int, double2*, int)>(cublasZcopy));
static_assert(has<double2(int, const double2*, int, const double2*, int)>(cublasZdotc));
static_assert(has<double2(int, const double2*, int, const double2*, int)>(cublasZdotu));
static_assert(has<void(int, double2*, int, double2*, int, double, double)>(cublasZdrot));
static_assert(has<void(int, double, double2*, int)>(cublasZdscal));
static_assert(has<void(char, int, int, int, int, double2, const double2*, int, const double2*, int,
    double2, double2*, int)>(cublasZgbmv));
static_assert(has<void(char, char, int, int, int, double2, const double2*, int, const double2*, int,
    double2, double2*, int)>(cublasZgemm));
static_assert(has<void(char, int, int, double2, const double2*, int, const double2*, int, double2,
    double2*, int)>(cublasZgemv));
static_assert(has<void(int, int, double2, const double2*, int, const double2*, int, double2*,
    int)>(cublasZgerc));
static_assert(has<void(int, int, double2, const double2*, int, const double2*, int, double2*,
    int)>(cublasZgeru));
static_assert(has<void(char, int, int, double2, const double2*, int, const double2*, int, double2,
    double2*, int)>(cublasZhbmv));
static_assert(has<void(char, char, int, int, double2, const double2*, int, const double2*, int,
    double2, double2*, int)>(cublasZhemm));
static_assert(has<void(char, int, double2, const double2*, int, const double2*, int, double2,
    double2*, int)>(cublasZhemv));
static_assert(has<void(char, int, double, const double2*, int, double2*, int)>(cublasZher));
static_assert(has<void(char, int, double2, const double2*, int, const double2*, int, double2*,
    int)>(cublasZher2));
static_assert(has<void(char, char, int, int, double2, const double2*, int, const double2*, int,
    double, double2*, int)>(cublasZher2k));
static_assert(has<void(char, char, int, int, double, const double2*, int, double, double2*,
    int)>(cublasZherk));
static_assert(has<void(char, int, double2, const double2*, const double2*, int, double2, double2*,
    int)>(cublasZhpmv));
static_assert(has<void(char, int, double, const double2*, int, double2*)>(cublasZhpr));
static_assert(has<void(char, int, double2, const double2*, int, const double2*, int,
    double2*)>(cublasZhpr2));
static_assert(has<void(int, double2*, int, double2*, int, double, double2)>(cublasZrot));
static_assert(has<void(double2*, double2, double*, double2*)>(cublasZrotg));
static_assert(has<void(int, double2, double2*, int)>(cublasZscal));
static_assert(has<void(int, double2*, int, double2*, int)>(cublasZswap));
static_assert(has<void(char, char, int, int, double2, const double2*, int, const double2*, int,
    double2, double2*, int)>(cublasZsymm));
static_assert(has<void(char, char, int, int, double2, const double2*, int, const double2*, int,
    double2, double2*, int)>(cublasZsyr2k));
static_assert(has<void(char, char, int, int, double2, const double2*, int, double2, double2*,
    int)>(cublasZsyrk));
static_assert(has<void(char, char, char, int, int, const double2*, int, double2*,
    int)>(cublasZtbmv));
static_assert(has<void(char, char, char, int, int, const double2*, int, double2*,
    int)>(cublasZtbsv));
static_assert(has<void(char, char, char, int, const double2*, double2*, int)>(cublasZtpmv));
static_assert(has<void(char, char, char, int, const double2*, double2*, int)>(cublasZtpsv));
static_assert(has<void(char, char, char, char, int, int, double2, const double2*, int, double2*,
    int)>(cublasZtrmm));
static_assert(has<void(char, char, char, int, const double2*, int, double2*, int)>(cublasZtrmv));
static_assert(has<void(char, char, char, char, int, int, double2, const double2*, int, double2*,
    int)>(cublasZtrsm));
static_assert(has<void(char, char, char, int, const double2*, int, double2*, int)>(cublasZtrsv));
