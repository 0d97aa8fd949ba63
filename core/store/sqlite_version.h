// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace merhan::store {

/// Of the library that runs, "3.40.1".
const char *sqliteVersion();

} // namespace merhan::store
