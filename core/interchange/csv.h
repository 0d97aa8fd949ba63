// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::interchange {

struct CsvReadOptions {
    /// 0: the one of `,` `;` TAB that the first record has most often outside quotes; `,` when it
    /// has none of them.
    char delimiter = 0;
};

/// Reads comma-separated values as RFC 4180 has them, and as spreadsheets and people write them:
/// quoted fields with doubled quotes, line ends and delimiters in them; CR LF, LF or CR; a UTF-8
/// byte-order mark at the start goes; blank lines are passed over. A quote within an unquoted
/// field is text. Fields are the file's own bytes: nothing is trimmed, decoded or checked, since
/// a file name may be no UTF-8.
///
/// One record is held at a time, so a file may be of any size; a record of more than
/// kLongestRecord bytes (a quote that was never closed) is an Error.
class CsvReader {
public:
    static constexpr std::size_t kLongestRecord = 16U << 20;

    /// Only a regular file is opened: a pipe might block forever.
    static Result<CsvReader> open(const std::filesystem::path &file, CsvReadOptions options = {});
    /// `text` must outlive the reader.
    static Result<CsvReader> ofText(std::string_view text, CsvReadOptions options = {});

    /// Puts the next record into `fields`; false at the end. After an Error there is no more.
    Result<bool> next(std::vector<std::string> &fields);

    /// Line on which the record that was read last began, 1-based; 0 before the first.
    int line() const { return m_recordLine; }
    char delimiter() const { return m_delimiter; }
    /// Bytes taken so far, for progress.
    std::int64_t position() const { return m_position; }

private:
    /// Fills the span given with up to that many bytes; 0 at the end, −1 when reading failed.
    using Source = std::function<std::ptrdiff_t(char *, std::size_t)>;

    static Result<CsvReader> start(Source source, std::filesystem::path file,
                                   CsvReadOptions options);
    CsvReader(Source source, std::filesystem::path file)
        : m_source(std::move(source)), m_file(std::move(file))
    {}
    bool fill();
    int peek();
    int take();
    char findDelimiter() const;
    Result<bool> finish(std::vector<std::string> &fields);
    Error error(const ErrorCode &code, std::vector<std::string> arguments, int line) const;

    Source m_source;
    std::filesystem::path m_file;
    std::string m_buffer;
    std::size_t m_next = 0; ///< in m_buffer
    std::int64_t m_position = 0;
    int m_line = 1;
    int m_recordLine = 0;
    char m_delimiter = ',';
    bool m_ended = false;
    bool m_failed = false; ///< the source, with errno in m_errno
    int m_errno = 0;
};

struct CsvWriteOptions {
    char delimiter = ',';
    const char *lineEnd = "\r\n"; ///< RFC 4180's
    /// Puts a `'` before a text cell that a spreadsheet would run as a formula: one that starts
    /// with = + - @, a tab or a carriage return. Numbers are never touched.
    bool guardFormulas = true;
};

/// Writes RFC 4180 into a stream, cell by cell. Whether it arrived is the stream's to say: ask it
/// when all is written and flushed.
///
///     CsvWriter csv(out);
///     csv.text("utterance").text("p_angry").endRecord();
///     csv.text(id).number(probability, 6).endRecord();
class CsvWriter {
public:
    explicit CsvWriter(std::ostream &out, CsvWriteOptions options = {})
        : m_out(out), m_options(options)
    {}
    CsvWriter &text(std::string_view value);
    /// With a point and `decimals` digits after it, whatever the locale. NaN and infinities, which
    /// CSV has no word for, give an empty cell.
    CsvWriter &number(double value, int decimals);
    CsvWriter &integer(std::int64_t value);
    CsvWriter &empty();
    /// A record of one empty cell is written as "": a blank line would be passed over.
    void endRecord();

private:
    void begin(bool emptyCell);

    std::ostream &m_out;
    CsvWriteOptions m_options;
    int m_cells = 0;        ///< of this record so far
    bool m_allEmpty = true; ///< those cells
};

} // namespace merhan::interchange
