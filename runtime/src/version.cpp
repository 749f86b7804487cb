// SPDX-License-Identifier: Apache-2.0
// The one name that the proxies export beyond NVIDIA's.
#include "cudaway/export.h"

extern "C" CUDAWAY_EXPORT const char* cudaway_version() { return CUDAWAY_VERSION; }
