// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

/// What can happen to a project file. `file` of the Error names it, so sentences don't.
namespace merhan::store::errors {

inline constexpr ErrorCode kMissing{
    "store_missing", "There is no project here. Make one with “merhan import CORPUS -p X.merhan”."};
inline constexpr ErrorCode kExists{
    "store_exists", "There is already a file here, which was left as it is. Open it, or choose "
                    "another name."};
inline constexpr ErrorCode kNoFolder{
    "store_no_folder", "The folder %1 doesn't exist, so no project can be made in it."};
inline constexpr ErrorCode kNotAProject{
    "store_not_a_project", "This is no project of MER-HAN Studio. It was left as it is."};
inline constexpr ErrorCode kNewer{
    "store_newer", "This project was written by a newer version of the program (format %1; this "
                   "version knows up to %2). It was left as it is: use the newer version."};
inline constexpr ErrorCode kOlderReadOnly{
    "store_older_read_only",
    "This project has an older format (%1; this version uses %2) and can't be brought up to date, "
    "because it was opened for reading only. Open it where it can be written, or open a copy."};
inline constexpr ErrorCode kReadOnlyFile{
    "store_read_only_file", "This project can't be written: the file is read-only. Nothing was "
                            "changed. Make it writable, or save a copy elsewhere and work there."};
inline constexpr ErrorCode kReadOnlyFolder{
    "store_read_only_folder",
    "This project can't be written: its folder %1 is read-only, and a journal has to lie beside "
    "the file. Nothing was changed. Make the folder writable, or save a copy elsewhere."};
inline constexpr ErrorCode kOpenedReadOnly{
    "store_opened_read_only", "This project was opened for reading only. Nothing was changed."};
inline constexpr ErrorCode kRemoved{
    "store_removed", "The project file was removed or renamed while it was open, so nothing was "
                     "written. Put it back, or save a copy of what is open."};
inline constexpr ErrorCode kReplaced{
    "store_replaced", "Another file has taken the place of the project while it was open, so nothing "
                      "was written. Save a copy of what is open under another name."};
inline constexpr ErrorCode kDiskFull{
    "store_disk_full", "The disk is full. What was being written was not kept; everything before "
                       "it is. Free some space and do it again."};
inline constexpr ErrorCode kWriteRefused{
    "store_write_refused",
    "The disk took no more: it or your share of it is full, or it is failing. What was being "
    "written was not kept; everything before it is. Free some space and do it again."};
inline constexpr ErrorCode kDiskError{
    "store_disk_error", "The disk reports an error (%1). What was being written was not kept. "
                        "Check the disk, and run “merhan check” on the project."};
inline constexpr ErrorCode kBusy{
    "store_busy", "Another program has been writing to this project for %1 seconds. What was being "
                  "written was not kept. Try again when it is done."};
inline constexpr ErrorCode kCorrupt{
    "store_corrupt", "The project file is damaged (%1). Nothing was changed. Copies from before "
                     "lie in %2; “merhan check” says what is damaged."};
inline constexpr ErrorCode kSqlite{"store_sqlite", "SQLite reports: %1."};
inline constexpr ErrorCode kMigration{
    "store_migration", "Bringing the project from format %1 to %2 failed: %3. The steps that were "
                       "done are whole, the failed one was taken back; a copy from before is %4."};
inline constexpr ErrorCode kCopyExists{
    "store_copy_exists",
    "There is already a file here, so no copy was saved. Choose another name."};

inline constexpr ErrorCode kNoCorpus{"store_no_corpus",
                                     "The project has no corpus “%1”. It has: %2."};
inline constexpr ErrorCode kTwice{
    "store_utterance_twice", "The corpus “%1” names the utterance %2 twice. Nothing was imported."};
inline constexpr ErrorCode kCorpusMissing{
    "store_corpus_missing",
    "The recordings of the corpus “%1” aren't in %2 any more. Say where they are: “locate…”."};
inline constexpr ErrorCode kNotThere{
    "store_not_there", "This folder has none of the recordings of the corpus “%1” (%2 was looked "
                       "for). Nothing was changed."};
inline constexpr ErrorCode kNoUtterance{"store_no_utterance", "The project has no utterance “%1”."};
inline constexpr ErrorCode kSeveralUtterances{
    "store_several_utterances",
    "Several corpora of the project have an utterance “%1”. Name the corpus too."};
inline constexpr ErrorCode kNoAnnotator{
    "store_no_annotator", "An annotation needs the name of who makes it. Nothing was written."};
inline constexpr ErrorCode kBadValue{"store_bad_value",
                                     "“%1” can't be the value of %2. Nothing was written."};
inline constexpr ErrorCode kBadRow{"store_bad_row", "An annotation of %1 can't be read (%2)."};
inline constexpr ErrorCode kLabelSource{
    "store_label_source", "“%1” is no label source. They are corpus, corrected, annotator:NAME, "
                          "majority and votes."};
inline constexpr ErrorCode kUnknownAnnotator{
    "store_unknown_annotator", "“%1” has annotated nothing in this project. Who has: %2."};

inline constexpr ErrorCode kNotARun{"store_not_a_run",
                                    "This is no run that could be taken in: %1 is missing."};
inline constexpr ErrorCode kNotFinished{
    "store_not_finished", "This run isn't finished (no %1 yet), so it wasn't taken in. Let it "
                          "finish, or go on with “merhan resume”."};
inline constexpr ErrorCode kStillRunning{
    "store_still_running", "This run is still at work, so it wasn't taken in. Wait until it is "
                           "finished, or stop it first."};
inline constexpr ErrorCode kBadJson{"store_bad_json",
                                    "This is no JSON, so the run wasn't taken in."};
inline constexpr ErrorCode kNoRun{"store_no_run", "The project has no run “%1”. It has: %2."};
inline constexpr ErrorCode kRunExists{"store_run_exists",
                                      "The project already has a run “%1”. Nothing was changed."};
inline constexpr ErrorCode kOtherClasses{
    "store_other_classes", "The predictions of this run have the classes %1, its snapshot has %2. "
                           "They don't belong together, so the run wasn't taken in."};

inline constexpr ErrorCode kAllWavsMissing{
    "all_wavs_missing",
    "Not one of the %1 labelled utterances has its recording here (looked for %2), so no run was "
    "begun. Say where a corpus lies with --corpus-root NAME=DIR, or train on words alone with "
    "--set streams=text."};

inline constexpr ErrorCode kNotACache{
    "store_not_a_cache", "This file is no cache of the program. It was left as it is; move it away."};

/// Said, not failed: what Project::notices() holds.
inline constexpr ErrorCode kNetworkDisk{
    "store_network_disk",
    "This project lies on a network or FUSE disk (%1), so it is written with a rollback journal: "
    "slower, and safe there as far as that disk's locks are."};
inline constexpr ErrorCode kMigrated{
    "store_migrated", "The project was brought from format %1 to %2. A copy from before is %3."};

} // namespace merhan::store::errors
