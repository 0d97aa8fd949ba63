// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/model_description.h"
#include "core/nn/text_encoder.h"
#include "core/protocol/run_config.h"
#include "core/training/examples.h"

#include <memory>

namespace merhan::training {

/// The text encoder of a run, frozen, and how a model folder will name it.
class TextInput {
public:
    static Result<std::unique_ptr<TextInput>> open(const protocol::RunConfig &config);

    const FrozenEncoder &encoder() const { return m_frozen; }
    const nn::EncoderReference &reference() const { return m_reference; }
    std::int64_t width() const { return m_encoder.width(); }

private:
    TextInput(nn::TextEncoder encoder, nn::EncoderReference reference, std::int64_t paddedLength);

    nn::TextEncoder m_encoder;
    nn::EncoderReference m_reference;
    FrozenEncoder m_frozen;
};

} // namespace merhan::training
