// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

/// What can be wrong in a corpus laid out like IEMOCAP: the `kind` of a report's problems.
/// Recordings that can't be read have the kinds of core/audio/wav_facts.h.
namespace merhan::corpus::problems {

// ---- the tree
inline constexpr ErrorCode kSessionMissing{
    "session_missing", "There is no %1 here; the other sessions were imported."};
inline constexpr ErrorCode kFolderUnreadable{
    "folder_unreadable", "The folder can't be read (%1), so what lies in it is missing."};
inline constexpr ErrorCode kFolderNotASession{
    "folder_not_a_session", "Only Session1 to Session5 are sessions, so “%1” was left out."};
inline constexpr ErrorCode kOtherCorpusBeside{
    "other_corpus_beside",
    "This folder holds a corpus too. The first by name, %1, was imported; to import this one, "
    "choose it itself."};
inline constexpr ErrorCode kSessionWithoutLabels{
    "session_without_labels",
    "The session has no folder dialog/EmoEvaluation, so none of its turns has a label."};
inline constexpr ErrorCode kFileOfAnotherSession{
    "file_of_another_session", "The name belongs to session %1, so it was left out here."};
inline constexpr ErrorCode kNameTwice{
    "name_twice", "“%1” is here too, and counts; this one, whose name differs only in its case, "
                  "was left out."};

// ---- text files
inline constexpr ErrorCode kTextUnreadable{
    "text_file_unreadable", "The file can't be read (%1), so what it says is missing."};
inline constexpr ErrorCode kTextIsUtf16{
    "text_is_utf16", "The file is UTF-16; it was converted. The release has UTF-8."};
inline constexpr ErrorCode kLineNotUtf8{"line_not_utf8",
                                        "The line is not UTF-8; it was read as Windows-1252."};
inline constexpr ErrorCode kNulBytes{"nul_bytes", "The line holds NUL bytes; they were left out."};
inline constexpr ErrorCode kLineNotUnderstood{
    "line_not_understood", "The line begins like none of a label file and was passed over: %1"};

// ---- summary lines
inline constexpr ErrorCode kNoSummaries{
    "no_labels_in_file", "The file has no summary line, so no turn of its dialog has a label."};
inline constexpr ErrorCode kSummaryNotUnderstood{
    "summary_not_understood",
    "The summary line is broken off or garbled, so its turn has no label: %1"};
inline constexpr ErrorCode kSummaryWithoutLabel{
    "summary_without_label", "The summary line has no emotion, so its turn has no label."};
inline constexpr ErrorCode kUnknownId{
    "unknown_id", "“%1” is no turn of the release, so the line was passed over."};
inline constexpr ErrorCode kIdOfAnotherDialog{
    "id_of_another_dialog",
    "The turn belongs to another dialog, whose own file counts; this line was passed over."};
inline constexpr ErrorCode kIdTwice{
    "id_twice", "The turn has a summary line above already; the first one counts."};
inline constexpr ErrorCode kUnknownEmotion{
    "unknown_emotion",
    "“%1” is none of the release's emotion codes; the turn was taken without a label."};
inline constexpr ErrorCode kTimesMakeNoSense{
    "times_make_no_sense", "The times make no sense; the transcript's are taken if it has any."};
inline constexpr ErrorCode kVadNotUnderstood{
    "vad_not_understood",
    "Valence, activation and dominance aren't three numbers; what isn't is missing."};
inline constexpr ErrorCode kVadOutsideScale{
    "vad_outside_scale",
    "Valence, activation or dominance lies outside 1 to 5; that value is missing."};

// ---- raters
inline constexpr ErrorCode kRaterLineNotUnderstood{
    "rater_line_not_understood", "The rater's line is garbled and was passed over: %1"};
inline constexpr ErrorCode kCategoryUnknown{
    "rater_category_unknown",
    "The rater's line has a word that is no category, or none at all; the others count: %1"};
inline constexpr ErrorCode kRatingOutsideScale{
    "rating_outside_scale",
    "The rater's line has a value that is none of 1 to 5; it is missing: %1"};
inline constexpr ErrorCode kRaterTwice{
    "rater_twice", "Rater %1 has a line for this turn above already; the first one counts."};

// ---- transcripts
inline constexpr ErrorCode kTranscriptLineNotUnderstood{
    "transcript_line_not_understood",
    "The line isn't “turn [start-end]: text” and was passed over: %1"};
inline constexpr ErrorCode kTranscriptWithoutLabel{"transcript_without_label",
                                                   "The turn has a transcript, but no label."};
inline constexpr ErrorCode kTranscriptTwice{
    "transcript_twice", "The turn has a transcript above already; the first one counts."};
inline constexpr ErrorCode kTranscriptEmpty{"transcript_empty", "The transcript has no words."};
inline constexpr ErrorCode kTranscriptTimesNotUnderstood{
    "transcript_times_not_understood", "The times make no sense; the text was taken."};
inline constexpr ErrorCode kTranscriptTimesDiffer{
    "transcript_times_differ",
    "The times differ from those of the label (%1 to %2 s there); the label's count."};
inline constexpr ErrorCode kTranscriptLong{
    "transcript_very_long", "The transcript has %1 bytes, which no spoken turn has; it was taken."};
inline constexpr ErrorCode kTranscriptMissing{"transcript_missing",
                                              "The transcript doesn't have this turn."};

// ---- recordings
inline constexpr ErrorCode kWavMissing{"wav_missing", "The turn has no recording."};
inline constexpr ErrorCode kWavWithoutLabel{"wav_without_label",
                                            "The recording's turn has no label."};
inline constexpr ErrorCode kWavUnknownName{
    "wav_unknown_name", "The name is no turn of this dialog, so the recording was left out."};
inline constexpr ErrorCode kWavOtherFormat{
    "wav_other_format",
    "The recording isn't mono, 16 kHz, 16 bit like the release's, but %1 channel(s) at %2 Hz; "
    "it is converted when it is read."};
inline constexpr ErrorCode kWavLengthDiffers{
    "wav_length_differs", "The recording lasts %1 s, the turn's times say %2 s."};

} // namespace merhan::corpus::problems
