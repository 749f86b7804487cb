// SPDX-License-Identifier: Apache-2.0
// All that generated proxies use.
#pragma once

#include "cudaway/convert.h"
#include "cudaway/export.h"
#include "cudaway/handles.h"
#include "cudaway/library.h"
#include "cudaway/log.h"
#include "cudaway/refuse.h"
