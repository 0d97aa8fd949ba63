// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::interchange::errors {

inline constexpr ErrorCode kCsvOpenQuote{
    "interchange_csv_open_quote",
    "A quoted field that begins on this line is never closed, so the table was read up to here "
    "only. Look for a \" without its partner; within a quoted field it is written twice (\"\")."};
inline constexpr ErrorCode kCsvRecordTooLong{
    "interchange_csv_record_too_long",
    "The row that begins on this line is longer than %1 MiB, so the table was read up to here "
    "only. Either this is no CSV file or a quote (\") is never closed."};
inline constexpr ErrorCode kCsvUtf16{
    "interchange_csv_utf16",
    "This table is saved as UTF-16, which isn't read. Save it as “CSV UTF-8”."};
inline constexpr ErrorCode kCsvNoFile{"interchange_csv_no_file",
                                      "This is no file that a table could be read from (%1)."};

} // namespace merhan::interchange::errors
