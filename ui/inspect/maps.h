// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/safetensors.h"

#include <QString>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace merhan::inspect {

/// Which attention: who asks → who answers.
enum class MapKind { TextToAudio, AudioToText, AudioToAudio, TextToText };
inline constexpr std::array kMapKinds = {MapKind::TextToAudio, MapKind::AudioToText,
                                         MapKind::AudioToAudio, MapKind::TextToText};

/// What stands between two blanks of the transcript, its punctuation included; the model has cut it
/// into one token or several.
struct Word {
    QString text;
    int firstToken = 0;
    int endToken = 0;  ///< one behind the last
    bool mark = false; ///< no word: a token that the encoder puts around the text, [CLS]
};

/// Float16 numbers of a map, [heads, asks, answers], where the file lies in memory.
struct HalfTensor {
    const std::uint16_t *values = nullptr; ///< nullptr: the model hasn't this attention
    int heads = 0, asks = 0, answers = 0;

    std::span<const std::uint16_t> row(int head, int ask) const
    {
        return {values + (static_cast<std::int64_t>(head) * asks + ask) * answers,
                static_cast<std::size_t>(answers)};
    }
};

/// A weight as a number; none is below zero.
float fromHalf(std::uint16_t half);

/// One MAPS.safetensors, mapped into memory: opening reads its header and what is small; the rest
/// is read where it is touched, so not on the UI thread. Never changes, so threads share it.
class Maps {
public:
    /// Refuses what doesn't fit together, with a sentence.
    static Result<std::shared_ptr<const Maps>> open(const std::filesystem::path &file);

    HalfTensor tensor(MapKind kind) const;
    bool has(MapKind kind) const { return tensor(kind).values != nullptr; }
    /// What the text is made of, in its order; marks stand where they stand in the tokens.
    const std::vector<Word> &words() const { return m_words; }
    const QString &text() const { return m_text; }
    bool hasSubwords() const; ///< a word of several tokens
    int tokens() const { return m_tokens; }
    int frames() const { return m_frames; }
    /// Frame i is drawn from edges[i] to edges[i + 1]; seconds from the utterance's start.
    const std::vector<double> &frameEdges() const { return m_edges; }
    const std::vector<std::string> &classes() const { return m_classes; }
    const std::vector<double> &probabilities() const { return m_probabilities; }

    bool hasGlobal() const { return !m_global.empty(); }
    /// Text and sound share their positions (the reference model): nothing tells their parts apart.
    bool globalIsShared() const { return m_globalShared; }
    /// By word, its tokens added up; empty with shared positions.
    const std::vector<double> &globalOfWords() const { return m_globalWords; }
    std::span<const float> globalOfFrames() const;
    /// Of all the weight, what words and marks have; nothing with shared positions, or without.
    std::optional<double> textShare() const;

    const QString &foldName() const { return m_fold; } ///< "session 3"; "" of a model folder
    const QString &seed() const { return m_seed; }
    const std::filesystem::path &file() const { return m_file.path(); }
    /// The same file again; all that is in it is in memory, whatever became of its name.
    Result<void> saveAs(const std::filesystem::path &file) const;

private:
    explicit Maps(protocol::MappedSafetensors file) : m_file(std::move(file)) {}
    Result<void> read();

    protocol::MappedSafetensors m_file;
    std::array<HalfTensor, 4> m_tensors;
    std::vector<Word> m_words;
    QString m_text, m_fold, m_seed;
    int m_tokens = 0, m_frames = 0;
    std::vector<double> m_edges;
    std::vector<std::string> m_classes;
    std::vector<double> m_probabilities;
    std::vector<float> m_global;
    bool m_globalShared = false;
    std::vector<double> m_globalWords;
};

} // namespace merhan::inspect
