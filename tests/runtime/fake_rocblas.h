// SPDX-License-Identifier: Apache-2.0
// A rocBLAS that only remembers how it was called. Written from rocBLAS's documentation, on its
// own, so that a mistake of the generated declarations shows.
#pragma once

struct FakeRocblas {
  int created;
  int destroyed;
  int next_status;
  int operation_a;
  int operation_b;
  int pointer_mode;
  int math_mode;
  int m, n, k, lda, ldb, ldc;
  long long m_64;
  const float* alpha;
  const float* a;
  const float* b;
  const float* beta;
  float* c;
  const void* handle;
};
