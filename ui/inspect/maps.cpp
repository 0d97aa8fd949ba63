// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/maps.h"

#include "ui/inspect/errors.h"

#include <nlohmann/json.hpp>

#include <QList>

#include <algorithm>
#include <bit>
#include <numeric>

namespace merhan::inspect {

namespace {

constexpr std::array<const char *, 4> kTensors = {"text_to_audio", "audio_to_text", "audio_self",
                                                  "text_self"};

Error unusable(const std::filesystem::path &file, std::string why)
{
    return {&errors::kMaps, {std::move(why)}, file};
}

std::string textOf(const protocol::Metadata &metadata, const char *key)
{
    const auto found = metadata.find(key);
    return found == metadata.end() ? std::string() : found->second;
}

/// A JSON list of the metadata; no list where there is none.
nlohmann::json listOf(const protocol::Metadata &metadata, const char *key)
{
    auto list = nlohmann::json::parse(textOf(metadata, key), nullptr, false);
    return list.is_array() ? std::move(list) : nlohmann::json::array();
}

std::string stringOf(const nlohmann::json &value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

Result<std::vector<float>> floatsOf(const protocol::MappedSafetensors &file, const char *name)
{
    const protocol::TensorView *const view = file.find(name);
    return view ? protocol::toFloats(*view) : Result<std::vector<float>>(std::vector<float>());
}

/// Characters [begin, end) of the text that a token came from.
struct Range {
    std::int64_t begin = 0, end = 0;
};
std::optional<Range> rangeOf(const nlohmann::json &word)
{
    if (!word.is_object())
        return std::nullopt;
    const auto begin = word.find("begin"), end = word.find("end");
    if (begin == word.end() || end == word.end() || !begin->is_number_integer()
        || !end->is_number_integer())
        return std::nullopt;
    return Range{begin->get<std::int64_t>(), end->get<std::int64_t>()};
}

/// Tokens whose characters touch are one word: "don", "'", "t" of "don't", and the comma behind it.
std::vector<Word> wordsOf(const nlohmann::json &words, const nlohmann::json &tokens,
                          const std::vector<char32_t> &text)
{
    std::vector<Word> result;
    std::optional<Range> open;
    for (int i = 0; i < static_cast<int>(tokens.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto range = at < words.size() ? rangeOf(words[at]) : std::nullopt;
        if (!range) {
            result.push_back({QString::fromStdString(stringOf(tokens[at])), i, i + 1, true});
            open.reset();
            continue;
        }
        if (open && range->begin <= open->end && range->end >= open->begin) {
            open->end = std::max(open->end, range->end);
            result.back().endToken = i + 1;
        } else {
            open = range;
            result.push_back({{}, i, i + 1, false});
        }
        const auto size = static_cast<std::int64_t>(text.size());
        const std::int64_t begin = std::clamp<std::int64_t>(open->begin, 0, size);
        const std::int64_t end = std::clamp<std::int64_t>(open->end, begin, size);
        result.back().text = end > begin
                                 ? QString::fromUcs4(text.data() + begin, end - begin)
                                 : QString::fromStdString(stringOf(tokens[at]));
    }
    return result;
}

} // namespace

float fromHalf(std::uint16_t half)
{
    // Both ways are worked out and one is taken: a branch a number would cost more. A subnormal
    // float is never touched, which processors are slow at.
    const std::uint32_t bits = static_cast<std::uint32_t>(half & 0x7FFFU) << 13U;
    const auto normal = std::bit_cast<float>(bits + (112U << 23U));
    const float small = std::bit_cast<float>(bits + (113U << 23U)) - 0x1p-14F;
    return (half & 0x7C00U) == 0 ? small : normal;
}

Result<std::shared_ptr<const Maps>> Maps::open(const std::filesystem::path &file)
{
    auto mapped = protocol::MappedSafetensors::open(file);
    if (!mapped)
        return mapped.error();
    const std::shared_ptr<Maps> maps(new Maps(*std::move(mapped)));
    if (auto done = maps->read(); !done)
        return done.error();
    return std::shared_ptr<const Maps>(maps);
}

Result<void> Maps::read()
{
    const std::filesystem::path &file = m_file.path();
    const protocol::Metadata &metadata = m_file.metadata();
    if (textOf(metadata, "format") != "merhan-maps-1")
        return unusable(file, "its format is not merhan-maps-1");
    auto times = floatsOf(m_file, "frame_times");
    auto global = floatsOf(m_file, "global");
    auto probabilities = floatsOf(m_file, "probabilities");
    for (const auto *read : {&times, &global, &probabilities})
        if (!*read)
            return read->error();
    nlohmann::json tokens = listOf(metadata, "tokens");
    // The reference model's text is as long as its sound; hundreds of rows of padding tell nothing.
    while (!tokens.empty() && tokens.back() == "[PAD]")
        tokens.erase(tokens.size() - 1);
    m_tokens = static_cast<int>(tokens.size());
    m_frames = static_cast<int>(times->size());
    if (m_tokens > 0 && m_frames > 0) // one stream alone has no other to look at
        m_globalShared = global->size() < static_cast<std::size_t>(m_tokens + m_frames);

    const bool text[] = {true, false, false, true}, toText[] = {false, true, false, true};
    for (std::size_t kind = 0; kind < kTensors.size(); ++kind) {
        const protocol::TensorView *const view = m_file.find(kTensors[kind]);
        if (!view)
            continue;
        if (view->dtype != protocol::Dtype::F16 || view->shape.size() != 3)
            return unusable(file, std::string(kTensors[kind]) + " is not float16 with 3 dimensions");
        // Behind the tokens and frames that there are, the reference model has padding.
        if (view->shape[1] < (text[kind] ? m_tokens : m_frames)
            || view->shape[2] < (toText[kind] ? m_tokens : m_frames))
            return unusable(file, std::string(kTensors[kind])
                                      + " is smaller than its tokens and frames");
        m_tensors[kind] = {reinterpret_cast<const std::uint16_t *>(view->bytes.data()),
                           static_cast<int>(view->shape[0]), static_cast<int>(view->shape[1]),
                           static_cast<int>(view->shape[2])};
    }

    m_text = QString::fromStdString(textOf(metadata, "text"));
    m_fold = QString::fromStdString(textOf(metadata, "fold"));
    m_seed = QString::fromStdString(textOf(metadata, "seed"));
    const QList<uint> characters = m_text.toUcs4();
    m_words = wordsOf(listOf(metadata, "words"), tokens,
                      {characters.begin(), characters.end()});
    for (const auto &name : listOf(metadata, "classes"))
        m_classes.push_back(stringOf(name));
    m_probabilities.assign(probabilities->begin(), probabilities->end());
    if (m_probabilities.size() != m_classes.size())
        return unusable(file, "it has not one probability a class");

    // The times are the middles of the windows: a frame reaches half way to its neighbours.
    if (m_frames > 0) {
        const std::vector<float> &middle = *times;
        const double hop = m_frames > 1 ? static_cast<double>(middle[1] - middle[0]) : 0.01;
        m_edges.push_back(0);
        for (std::size_t i = 1; i < middle.size(); ++i)
            m_edges.push_back(static_cast<double>(middle[i - 1] + middle[i]) / 2);
        m_edges.push_back(static_cast<double>(middle.back()) + hop / 2);
        if (!std::is_sorted(m_edges.begin(), m_edges.end()))
            return unusable(file, "the times of its frames don't grow");
    }
    m_global = *std::move(global);
    if (!m_globalShared && !m_global.empty()) {
        if (m_global.size() < static_cast<std::size_t>(m_tokens + m_frames))
            return unusable(file, "it has not one global weight a token and frame");
        for (const Word &word : m_words)
            m_globalWords.push_back(std::accumulate(m_global.begin() + word.firstToken,
                                                    m_global.begin() + word.endToken, 0.0));
    }
    return {};
}

Result<void> Maps::saveAs(const std::filesystem::path &file) const
{
    return protocol::writeSafetensors(file, m_file.tensors(), m_file.metadata());
}

HalfTensor Maps::tensor(MapKind kind) const
{
    return m_tensors[static_cast<std::size_t>(kind)];
}

bool Maps::hasSubwords() const
{
    return std::any_of(m_words.begin(), m_words.end(),
                       [](const Word &word) { return word.endToken - word.firstToken > 1; });
}

std::span<const float> Maps::globalOfFrames() const
{
    if (m_global.empty() || m_frames == 0)
        return {};
    const std::span<const float> all(m_global);
    const std::size_t from = m_globalShared ? 0 : static_cast<std::size_t>(m_tokens);
    return all.subspan(from, std::min(static_cast<std::size_t>(m_frames), all.size() - from));
}

std::optional<double> Maps::textShare() const
{
    if (m_globalShared || m_global.empty() || m_tokens == 0 || m_frames == 0)
        return std::nullopt;
    return std::accumulate(m_globalWords.begin(), m_globalWords.end(), 0.0);
}

} // namespace merhan::inspect
