// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/import_report.h"

namespace merhan::corpus {

/// Holds a report's counts against the numbers of IEMOCAP's full release.
ReleaseComparison compareWithRelease(const ImportReport &report);

} // namespace merhan::corpus
