// Calls the same three functions directly, through a hand-written wrapper and through the proxy.
//   dispatch CASE COUNT     prints nanoseconds a call (the best of several rounds)
//   dispatch CASE COUNT -   only calls, for counting instructions
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>

extern "C" {
int rocblas_create_handle(void**);
int rocblas_get_stream(void*, void**);
int rocblas_saxpy(void*, int, const float*, const float*, int, float*, int);
int rocblas_sgemm(void*, int, int, int, int, int, const float*, const float*, int, const float*,
                  int, const float*, float*, int);
int wrapper_get_stream(void*, void**);
int wrapper_saxpy(void*, int, const float*, const float*, int, float*, int);
int wrapper_sgemm(void*, int, int, int, int, int, const float*, const float*, int, const float*,
                  int, const float*, float*, int);
int cublasCreate_v2(void**);
int cublasGetStream_v2(void*, void**);
int cublasSaxpy_v2(void*, int, const float*, const float*, int, float*, int);
int cublasSgemm_v2(void*, int, int, int, int, int, const float*, const float*, int, const float*,
                   int, const float*, float*, int);
}

namespace {

template <typename Call>
void repeat(long count, Call call) {
  for (long i = 0; i < count; ++i) {
    if (call() != 0) {
      std::fputs("the call failed\n", stderr);
      std::exit(1);
    }
  }
}

template <typename Call>
void measure(long count, bool quiet, Call call) {
  if (quiet) {
    repeat(count, call);
    return;
  }
  double best = std::numeric_limits<double>::infinity();
  for (int round = 0; round < 15; ++round) {
    const auto start = std::chrono::steady_clock::now();
    repeat(count, call);
    const std::chrono::duration<double, std::nano> spent = std::chrono::steady_clock::now() - start;
    best = std::min(best, spent.count() / static_cast<double>(count));
  }
  std::printf("%.3f\n", best);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    return 2;
  }
  const char* what = argv[1];
  const long count = std::atol(argv[2]);
  const bool quiet = argc > 3;
  void* ours = nullptr;
  void* theirs = nullptr;
  if (cublasCreate_v2(&ours) != 0 || rocblas_create_handle(&theirs) != 0) {
    std::fputs("no handle\n", stderr);
    return 1;
  }
  void* stream = nullptr;
  const float one = 1;
  float x = 1;
  float y = 1;
  const auto is = [what](const char* name) { return std::strcmp(what, name) == 0; };
  if (is("direct-getter")) {
    measure(count, quiet, [&] { return rocblas_get_stream(theirs, &stream); });
  } else if (is("wrapper-getter")) {
    measure(count, quiet, [&] { return wrapper_get_stream(theirs, &stream); });
  } else if (is("proxy-getter")) {
    measure(count, quiet, [&] { return cublasGetStream_v2(ours, &stream); });
  } else if (is("direct-saxpy")) {
    measure(count, quiet, [&] { return rocblas_saxpy(theirs, 1, &one, &x, 1, &y, 1); });
  } else if (is("wrapper-saxpy")) {
    measure(count, quiet, [&] { return wrapper_saxpy(theirs, 1, &one, &x, 1, &y, 1); });
  } else if (is("proxy-saxpy")) {
    measure(count, quiet, [&] { return cublasSaxpy_v2(ours, 1, &one, &x, 1, &y, 1); });
  } else if (is("direct-sgemm")) {
    measure(count, quiet, [&] {
      return rocblas_sgemm(theirs, 111, 111, 1, 1, 1, &one, &x, 1, &x, 1, &one, &y, 1);
    });
  } else if (is("wrapper-sgemm")) {
    measure(count, quiet,
            [&] { return wrapper_sgemm(theirs, 0, 0, 1, 1, 1, &one, &x, 1, &x, 1, &one, &y, 1); });
  } else if (is("proxy-sgemm")) {
    measure(count, quiet,
            [&] { return cublasSgemm_v2(ours, 0, 0, 1, 1, 1, &one, &x, 1, &x, 1, &one, &y, 1); });
  } else {
    return 2;
  }
  return 0;
}
