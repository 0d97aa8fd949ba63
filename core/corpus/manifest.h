// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/iemocap.h"

#include <map>
#include <string>

namespace merhan::corpus {

struct ManifestOptions {
    /// "": the table's name without its extension, or the folder's where that is only "manifest".
    /// It must stay the same for one corpus, or importing it again doubles it.
    std::string name;
    std::map<std::string, std::string> columns; ///< column of ours → header of the table
    /// Word of the table → label key, or "" for unlabelled; before the words that labelKeyOf()
    /// knows, whatever the case.
    std::map<std::string, std::string> labels;
    char delimiter = 0; ///< 0: `,` `;` or TAB, by the header
    int threads = 0;    ///< 0: one a core
};

/// Reads anyone's own recordings from a CSV or TSV table with a row an utterance.
///
/// Columns, by their headers, whatever their case and in any order; only `path` must be there:
///   path      the recording, relative to the table (or absolute); any format libsndfile reads
///   text      what is said
///   label     a word that labelKeyOf() knows ("angry", "ang", "Anger"), or one of `labels`
///   speaker, session, dialog    names, as they are
///   start, end                  seconds (12.5; 12,5 in a table of semicolons) or [h:]m:s
///   id        unique in the corpus
///   sex       female or male (f, m)
///   scenario  improvised or scripted
/// Other columns are passed over, and listed.
///
/// `start` and `end` are the utterance's times in its dialog. When they lie in the recording and
/// leave out more than 0.05 s of it, they are also the stretch of it that is the utterance; a
/// missing one is the recording's own start or end. When they don't (the recording begins after
/// its own end, ends more than half a second before `end`), each recording is one utterance, and
/// they are times in the dialog only. In a recording that several rows name, they are always a
/// stretch; beyond its end there is none, and the utterance is taken without audio.
///
/// Without an `id` column an utterance is called after its recording, and a stretch after its
/// recording and its times ("talk_12.500-14.250"), so that rows which are added later don't rename
/// the others. An id that was there already gets "-2", "-3", …
///
/// Rows that can't be taken, and what is odd about others, are problems of the report. An Error
/// is a table that can't be read, has no column `path`, or kCancelled. Utterances are in the
/// order of the table.
Result<ImportedCorpus> readManifest(const std::filesystem::path &table,
                                    const ManifestOptions &options = {}, std::stop_token stop = {},
                                    const Progress &progress = {});

} // namespace merhan::corpus
