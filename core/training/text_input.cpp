// SPDX-License-Identifier: Apache-2.0
#include "core/training/text_input.h"

#include "core/nn/tensors.h"
#include "core/text/encoder_folders.h"

namespace merhan::training {

Result<std::unique_ptr<TextInput>> TextInput::open(const protocol::RunConfig &config)
{
    const auto folder = text::locateEncoder(config.encoder);
    if (!folder)
        return folder.error();
    auto encoder = nn::TextEncoder::load(*folder, config.encoder_layers); // says what is wrong in it
    if (!encoder)
        return encoder.error();
    auto hash = nn::weightsHash(*folder);
    if (!hash)
        return hash.error();
    nn::EncoderReference reference{text::encoderName(*folder), *folder, *std::move(hash),
                                   config.encoder_layers};
    // The original pads every text to the streams' one length, and BERT answers for the padding.
    const std::int64_t padded =
        config.preset == "reference" ? nn::referenceConfig(encoder->width()).maxLength : 0;
    return std::unique_ptr<TextInput>(
        new TextInput(*std::move(encoder), std::move(reference), padded));
}

TextInput::TextInput(nn::TextEncoder encoder, nn::EncoderReference reference,
                     std::int64_t paddedLength)
    : m_encoder(std::move(encoder)), m_reference(std::move(reference))
{
    m_frozen.width = m_encoder.width();
    m_frozen.identity = m_reference.hash + " " + m_reference.layers
                        + (paddedLength > 0 ? " padded " + std::to_string(paddedLength) : "");
    m_frozen.encode = [this, paddedLength](const std::vector<std::string> &texts)
        -> Result<std::vector<torch::Tensor>> {
        if (paddedLength == 0)
            return m_encoder.encodeTexts(texts);
        std::vector<nn::EncodedText> encoded;
        for (const std::string &text : texts)
            encoded.push_back(m_encoder.tokenize(text, paddedLength));
        auto states = m_encoder.encodePadded(encoded, paddedLength);
        if (!states)
            return states.error();
        std::vector<torch::Tensor> rows;
        for (std::size_t i = 0; i < texts.size(); ++i)
            rows.push_back((*states)[static_cast<std::int64_t>(i)].contiguous());
        return rows;
    };
}

} // namespace merhan::training
