// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::corpus {

/// What stops reading a table of recordings.
namespace errors {

inline constexpr ErrorCode kManifestEmpty{
    "manifest_empty",
    "The table is empty, so nothing was imported. Its first line must name the columns, one of "
    "them path."};
inline constexpr ErrorCode kManifestNoPath{
    "manifest_no_path",
    "The table has no column “path” with the recordings, so nothing was imported. Its columns are "
    "%1. Say which one it is: --column path=HEADER."};
inline constexpr ErrorCode kManifestNoPathNear{
    "manifest_no_path",
    "The table has no column “path” with the recordings, so nothing was imported. Its columns are "
    "%1. Did you mean “%2”? Then say so: --column path=%2."};
inline constexpr ErrorCode kManifestNoHeader{
    "manifest_no_header",
    "The table has no column “%1”, which was to be taken as %2, so nothing was imported. Its "
    "columns are %3."};
inline constexpr ErrorCode kManifestNoColumn{
    "manifest_no_column",
    "“%1” is none of the columns that a table of recordings can have: %2. Write the column of this "
    "list first, then the table's: --column text=sentence."};
inline constexpr ErrorCode kManifestLabelKey{
    "manifest_label_key",
    "The word “%1” can't stand for “%2”: the labels are %3, or nothing for unlabelled."};

} // namespace errors

/// What can be wrong with a table's rows: the `kind` of a report's problems. Recordings that can't
/// be read have the kinds of core/audio/wav_facts.h.
namespace problems {

inline constexpr ErrorCode kColumnUnused{
    "column_unused", "The column “%1” is none of those that are read, so it was passed over."};
inline constexpr ErrorCode kColumnUnusedNear{
    "column_unused", "The column “%1” is none of those that are read, so it was passed over. If "
                     "it holds the %2, import with --column %2=%1."};
inline constexpr ErrorCode kColumnTwice{"column_twice",
                                        "There are several columns “%1”; the first one counts."};
inline constexpr ErrorCode kTableBreaksOff{"table_breaks_off",
                                           "The rows from here on were not read. %1"};
inline constexpr ErrorCode kRowTooLong{
    "row_too_long",
    "The row has %1 fields and the header %2, so it was left out. A comma in a text must be within "
    "quotes."};
inline constexpr ErrorCode kRowTooShort{
    "row_too_short", "The row has %1 fields and the header %2; the last columns are empty in it."};
inline constexpr ErrorCode kRowWithoutPath{"row_without_path",
                                           "The row names no recording, so it was left out."};
inline constexpr ErrorCode kRowNotUtf8{"row_not_utf8",
                                       "The row is not UTF-8; it was read as Windows-1252."};
inline constexpr ErrorCode kRowTimes{
    "row_times_make_no_sense",
    "The times “%1” and “%2” are no stretch (seconds or h:m:s, the start before the end), so the "
    "row was left out."};
inline constexpr ErrorCode kRowLabel{
    "row_unknown_label",
    "“%1” stands for no label here, so the utterance is unlabelled. If it does, import with "
    "--label %1=LABEL."};
inline constexpr ErrorCode kRowWithoutText{"row_without_text", "The row has no text."};
inline constexpr ErrorCode kRowWord{"row_word_unknown",
                                    "“%1” is no %2 that is known here; it is missing."};
inline constexpr ErrorCode kRowIdTwice{
    "row_id_twice", "An utterance above is called “%1” already; this one is called “%2”."};
inline constexpr ErrorCode kStretchCut{
    "stretch_cut", "The recording ends at %1 s, before the end of the row, %2 s; it was taken up "
                   "to there."};
inline constexpr ErrorCode kStretchOutside{
    "stretch_outside",
    "The row begins at %2 s, where the recording, which other rows name too, has ended (%1 s); the "
    "utterance was taken without audio."};
inline constexpr ErrorCode kTimesNotItsLength{
    "times_not_its_length",
    "The recording lasts %1 s and the row's times %2 s; the whole recording was taken."};

} // namespace problems

} // namespace merhan::corpus
