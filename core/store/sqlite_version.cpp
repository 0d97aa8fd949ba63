// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite_version.h"

#include <sqlite3.h>

namespace merhan::store {

const char *sqliteVersion()
{
    return sqlite3_libversion();
}

} // namespace merhan::store
