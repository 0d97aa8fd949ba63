// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"
#include "core/nn/attention_maps.h"
#include "core/nn/bert.h"

#include <memory>
#include <span>
#include <stop_token>

namespace merhan::nn {

/// A transcript as the encoder sees it.
struct EncodedText {
    std::string text;
    std::vector<std::int64_t> ids;               ///< with [CLS] and [SEP]
    std::vector<std::string> tokens;             ///< one an id
    std::vector<std::optional<TokenWord>> words; ///< one an id
};

/// A frozen BERT with its tokenizer, from a Hugging Face folder.
class TextEncoder {
public:
    /// `layers`: which of its states a token has, as EncoderReference::layers.
    static Result<TextEncoder> load(const std::filesystem::path &folder,
                                    const std::string &layers = "last",
                                    torch::Device device = torch::kCPU);
    TextEncoder(TextEncoder &&) noexcept;
    TextEncoder &operator=(TextEncoder &&) noexcept;
    ~TextEncoder();

    const std::filesystem::path &folder() const;
    std::int64_t width() const;
    std::int64_t positions() const; ///< most tokens of a text, [CLS] and [SEP] among them

    /// As it is: nothing trimmed or cleaned. Longer than `most` tokens (0: the encoder's positions)
    /// loses its end; [SEP] stays.
    EncodedText tokenize(const std::string &text, std::int64_t most = 0) const;

    /// The states of each text for itself, [tokens, width] float32 on the CPU. Texts of like
    /// length share a batch. Stopped early, kCancelled.
    Result<std::vector<torch::Tensor>> encode(std::span<const EncodedText> texts,
                                              std::stop_token stop = {},
                                              const Progress &progress = {}) const;
    /// tokenize() and encode().
    Result<std::vector<torch::Tensor>> encodeTexts(std::span<const std::string> texts,
                                                   std::stop_token stop = {},
                                                   const Progress &progress = {}) const;

    /// As the original implementation has them: [texts, length, width], every text padded with
    /// [PAD] to `length`, which gets states as well.
    Result<torch::Tensor> encodePadded(std::span<const EncodedText> texts,
                                       std::int64_t length) const;

private:
    struct Impl;
    explicit TextEncoder(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace merhan::nn
