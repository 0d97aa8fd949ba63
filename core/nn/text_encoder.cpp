// SPDX-License-Identifier: Apache-2.0
#include "core/nn/text_encoder.h"

#include "core/nn/errors.h"
#include "core/text/tokenizer.h"

#include <algorithm>
#include <numeric>

namespace merhan::nn {

using torch::Tensor;

namespace {

/// Cells of [texts, tokens] in one pass: enough work for every core, still in their caches.
constexpr std::size_t kBatchTokens = 1024;

/// Bytes before `at` that begin a character.
std::size_t charactersBefore(std::string_view text, std::size_t at)
{
    return static_cast<std::size_t>(std::ranges::count_if(text.substr(0, at), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

/// ids and mask [texts, length], padded behind each text.
std::pair<Tensor, Tensor> padded(const std::vector<const std::vector<std::int64_t> *> &rows,
                                 std::size_t length, std::int64_t padding)
{
    const auto size =
        std::vector{static_cast<std::int64_t>(rows.size()), static_cast<std::int64_t>(length)};
    const Tensor ids = torch::full(size, padding, torch::kLong);
    const Tensor mask = torch::zeros(size, torch::kBool);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::ranges::copy(*rows[i], ids.mutable_data_ptr<std::int64_t>() + i * length);
        std::fill_n(mask.mutable_data_ptr<bool>() + i * length, rows[i]->size(), true);
    }
    return {ids, mask};
}

} // namespace

struct TextEncoder::Impl {
    std::filesystem::path folder;
    std::unique_ptr<text::Tokenizer> tokenizer;
    std::shared_ptr<BertModelImpl> model;
    torch::Device device = torch::kCPU;
    bool meanOfLayers = false;

    /// Ids and lengths come from files that may not belong together: checked before any kernel sees
    /// them.
    Result<void> check(const EncodedText &text) const
    {
        const BertConfig &config = model->config();
        if (static_cast<std::int64_t>(text.ids.size()) > config.positions)
            return Error{&errors::kTooManyTokens,
                         {std::to_string(text.ids.size()), std::to_string(config.positions)},
                         folder,
                         0};
        for (const std::int64_t id : text.ids) {
            if (id < 0 || id >= config.vocabulary)
                return Error{&errors::kBadTokenId,
                             {std::to_string(id), std::to_string(config.vocabulary)},
                             folder,
                             0};
        }
        return {};
    }

    Tensor chosen(const Tensor &ids, const Tensor &mask) const
    {
        const BertOutput output = model->forward(ids, mask, {}, {.hiddenStates = meanOfLayers});
        return meanOfLayers ? torch::stack(output.hiddenStates).mean(0) : output.states;
    }

    /// [texts, length, width] on the device.
    Tensor states(const std::vector<const std::vector<std::int64_t> *> &rows,
                  std::size_t length) const
    {
        const auto [ids, mask] = padded(rows, length, model->config().padding);
        // Texts of one length need no mask, and attention without one is faster.
        const bool even =
            std::ranges::all_of(rows, [&](const auto *row) { return row->size() == length; });
        return chosen(ids.to(device), even ? Tensor() : mask.to(device));
    }
};

TextEncoder::TextEncoder(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
TextEncoder::TextEncoder(TextEncoder &&) noexcept = default;
TextEncoder &TextEncoder::operator=(TextEncoder &&) noexcept = default;
TextEncoder::~TextEncoder() = default;

const std::filesystem::path &TextEncoder::folder() const
{
    return m_impl->folder;
}

std::int64_t TextEncoder::width() const
{
    return m_impl->model->config().width;
}

std::int64_t TextEncoder::positions() const
{
    return m_impl->model->config().positions;
}

Result<TextEncoder> TextEncoder::load(const std::filesystem::path &folder,
                                      const std::string &layers, torch::Device device)
{
    auto impl = std::make_unique<Impl>();
    impl->folder = folder;
    impl->device = device;
    impl->meanOfLayers = layers == "mean";
    try {
        auto model = BertModelImpl::load(folder);
        if (!model)
            return model.error();
        impl->model = *model;
        auto tokenizer = text::loadTokenizer(folder);
        if (!tokenizer)
            return tokenizer.error();
        impl->tokenizer = std::move(*tokenizer);
        if (!device.is_cpu())
            impl->model->to(device);
    } catch (const std::exception &exception) {
        Error error = errorOf(exception);
        error.file = folder;
        return error;
    }
    return TextEncoder(std::move(impl));
}

EncodedText TextEncoder::tokenize(const std::string &text, std::int64_t most) const
{
    const text::Tokenizer &tokenizer = *m_impl->tokenizer;
    const auto pieces = tokenizer.tokenize(text);
    const std::int64_t limit = most > 0 ? std::min(most, positions()) : positions();
    EncodedText encoded{.text = text, .ids = {}, .tokens = {}, .words = {}};
    encoded.ids = tokenizer.ids(pieces, static_cast<std::size_t>(limit));

    const auto before = static_cast<std::size_t>(tokenizer.before());
    const auto behind = static_cast<std::size_t>(tokenizer.behind());
    const std::size_t kept = encoded.ids.size() - std::min(encoded.ids.size(), before + behind);
    encoded.tokens.assign(before, tokenizer.specialBefore());
    encoded.words.assign(before, std::nullopt);
    for (std::size_t i = 0; i < kept; ++i) {
        std::size_t first = i;
        std::size_t last = i;
        while (first > 0 && pieces[first - 1].word == pieces[i].word)
            --first;
        while (last + 1 < pieces.size() && pieces[last + 1].word == pieces[i].word)
            ++last;
        const std::size_t begin = pieces[first].begin;
        const std::size_t end = pieces[last].end;
        encoded.tokens.push_back(pieces[i].piece);
        encoded.words.emplace_back(TokenWord{text.substr(begin, end - begin),
                                             charactersBefore(text, begin),
                                             charactersBefore(text, end)});
    }
    encoded.tokens.resize(encoded.ids.size(), tokenizer.specialBehind());
    encoded.words.resize(encoded.ids.size());
    return encoded;
}

Result<std::vector<Tensor>> TextEncoder::encode(std::span<const EncodedText> texts,
                                                std::stop_token stop,
                                                const Progress &progress) const
{
    for (const EncodedText &text : texts) {
        if (auto fine = m_impl->check(text); !fine)
            return fine.error();
    }
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return texts[i].ids.size(); });

    std::vector<Tensor> states(texts.size());
    try {
        const torch::NoGradGuard noGrad;
        for (std::size_t begin = 0; begin < order.size();) {
            if (stop.stop_requested())
                return Error{&merhan::errors::kCancelled, {}, {}, 0};
            if (progress)
                progress(static_cast<std::int64_t>(begin), static_cast<std::int64_t>(order.size()),
                         "Encoding texts");
            std::vector<const std::vector<std::int64_t> *> rows;
            std::size_t length = 0;
            // Sorted: the next text is the longest of its batch.
            for (std::size_t i = begin; i < order.size(); ++i) {
                const auto &ids = texts[order[i]].ids;
                if (!rows.empty() && ids.size() * (rows.size() + 1) > kBatchTokens)
                    break;
                rows.push_back(&ids);
                length = ids.size();
            }
            const Tensor batch = m_impl->states(rows, length).to(torch::kCPU);
            for (std::size_t i = 0; i < rows.size(); ++i)
                // A copy of its own: a view would keep the whole batch in memory.
                states[order[begin + i]] =
                    batch[static_cast<std::int64_t>(i)]
                        .narrow(0, 0, static_cast<std::int64_t>(rows[i]->size()))
                        .clone();
            begin += rows.size();
        }
    } catch (const std::exception &exception) {
        return errorOf(exception);
    }
    return states;
}

Result<std::vector<Tensor>> TextEncoder::encodeTexts(std::span<const std::string> texts,
                                                     std::stop_token stop,
                                                     const Progress &progress) const
{
    std::vector<EncodedText> encoded;
    encoded.reserve(texts.size());
    for (const std::string &text : texts)
        encoded.push_back(tokenize(text));
    return encode(encoded, stop, progress);
}

Result<Tensor> TextEncoder::encodePadded(std::span<const EncodedText> texts,
                                         std::int64_t length) const
{
    if (length > positions())
        return Error{&errors::kTooManyTokens,
                     {std::to_string(length), std::to_string(positions())},
                     m_impl->folder,
                     0};
    std::vector<const std::vector<std::int64_t> *> rows;
    for (const EncodedText &text : texts) {
        if (auto fine = m_impl->check(text); !fine)
            return fine.error();
        if (static_cast<std::int64_t>(text.ids.size()) > length)
            return Error{&errors::kTooManyTokens,
                         {std::to_string(text.ids.size()), std::to_string(length)},
                         m_impl->folder,
                         0};
        rows.push_back(&text.ids);
    }
    try {
        const torch::NoGradGuard noGrad;
        const auto [ids, mask] =
            padded(rows, static_cast<std::size_t>(length), m_impl->model->config().padding);
        return m_impl->chosen(ids.to(m_impl->device), mask.to(m_impl->device)).to(torch::kCPU);
    } catch (const std::exception &exception) {
        return errorOf(exception);
    }
}

} // namespace merhan::nn
