// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"
#include "core/error/result.h"
#include "core/nn/attention_maps.h"
#include "core/nn/model_description.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace merhan::nn {

/// One utterance to look at.
struct PredictorInput {
    std::string utterance;              ///< its name, for errors and maps
    std::filesystem::path wav;          ///< empty: no audio
    std::optional<double> startSeconds; ///< of the recording; its beginning when missing
    std::optional<double> endSeconds;   ///< its end when missing
    std::string transcript; ///< UTF-8; tags like [LAUGHTER] go unless the model kept them
};

struct Prediction {
    std::size_t predicted = 0;         ///< index of the class; the first of equals
    std::vector<double> probabilities; ///< in the order of the model's classes
    std::vector<double> logits;
};

/// What several models say together: the mean of their probabilities, of at least one. Its logits
/// are the logarithms of those, so that a softmax gives the probabilities back; of one model alone
/// they are its own.
Prediction meanOf(std::span<const Prediction> predictions);

/// How many threads torch computes with for whoever calls this, from now on; 0: one a core.
void useThreads(int threads);

class Predictor;
struct PredictorOptions {
    std::string device = "auto"; ///< auto, cpu, cuda, cuda:N
    int threads = 0;             ///< 0: as LibTorch chooses
    /// One whose text encoder is shared where it is the one that is wanted: 90 MB neither read nor
    /// hashed again. On the same device.
    const Predictor *like = nullptr;
    std::string modelHash = {}; ///< where the caller knows it; "": it is computed
};

/// A model folder at work: sound and text in, probabilities and attention out. One thread at a
/// time.
class Predictor {
public:
    static Result<Predictor> load(const std::filesystem::path &folder,
                                  const PredictorOptions &options = {});
    Predictor(Predictor &&) noexcept;
    Predictor &operator=(Predictor &&) noexcept;
    ~Predictor();

    const ModelDescription &description() const;
    /// SHA-256 of its model.safetensors as it was when it was loaded.
    const std::string &modelHash() const;

    /// One result an input, in their order; an input that can't be used is an error in its place.
    /// In pieces, so memory doesn't grow with their number. Once `stop` is requested the rest is
    /// kCancelled.
    std::vector<Result<Prediction>> predict(std::span<const PredictorInput> inputs,
                                            std::stop_token stop = {},
                                            const Progress &progress = {}) const;
    Result<Prediction> predict(const PredictorInput &input) const;

    /// Every attention of one utterance.
    Result<AttentionMaps> attention(const PredictorInput &input) const;

private:
    struct Impl;
    explicit Predictor(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace merhan::nn
