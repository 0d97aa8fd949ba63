// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::nn::errors {

inline constexpr ErrorCode kNoEncoderFolder{
    "nn_no_encoder_folder",
    "There is no text encoder in this folder: %1 is missing. Give the folder of a Hugging Face "
    "model of the BERT family (config.json, vocab.txt or tokenizer.json, model.safetensors)."};
inline constexpr ErrorCode kDevice{
    "nn_device", "The device “%1” can't be used here: %2. The device 'cpu' always can."};
inline constexpr ErrorCode kBadConfig{"nn_bad_config", "This configuration can't be used: %1."};
inline constexpr ErrorCode kWrongFamily{
    "nn_wrong_family",
    "An encoder of the type “%1” can't be run; give one of the BERT family (model_type “bert”)."};
inline constexpr ErrorCode kMissingTensor{
    "nn_missing_tensor",
    "The tensor “%1” is missing, which this model needs with the shape %2. Weights and "
    "configuration don't belong together, or the file is incomplete."};
inline constexpr ErrorCode kWrongShape{
    "nn_wrong_shape",
    "The tensor “%1” has the shape %2, but the configuration asks for %3. Weights and "
    "configuration don't belong together."};
inline constexpr ErrorCode kWrongType{
    "nn_wrong_type", "The tensor “%1” is of the type %2; weights are F32, F16, BF16 or F64."};
inline constexpr ErrorCode kUnknownTensor{
    "nn_unknown_tensor",
    "The tensor “%1” is no parameter of this model. Weights and configuration don't belong "
    "together."};
inline constexpr ErrorCode kNoModelFolder{
    "nn_no_model_folder",
    "This is no model folder: %1 is missing. Give a folder with config.json and "
    "model.safetensors, as a finished run or “merhan export-model” makes it."};
inline constexpr ErrorCode kNewerModel{
    "nn_newer_model",
    "This model was written by a later version of the program (format %1; this one reads up to "
    "%2). Use a newer version."};
inline constexpr ErrorCode kEncoderNotFound{
    "nn_encoder_not_found",
    "The text encoder “%1” that this model was trained with isn't on this machine. Looked in: "
    "%2. Name its folder with MERHAN_ENCODER_DIR, or let packaging/setup.sh fetch the default "
    "one."};
inline constexpr ErrorCode kEncoderDiffers{
    "nn_encoder_differs",
    "The text encoder in this folder isn't the one that the model was trained with: its weights "
    "have the hash %1, the model wants %2. Name the right folder with MERHAN_ENCODER_DIR."};
inline constexpr ErrorCode kTooManyTokens{
    "nn_too_many_tokens", "A text of %1 tokens is longer than this encoder's %2 positions."};
inline constexpr ErrorCode kBadTokenId{
    "nn_bad_token_id",
    "The token number %1 is outside the encoder's vocabulary of %2. Vocabulary and weights "
    "don't belong together."};
inline constexpr ErrorCode kNeedsStream{"nn_needs_stream",
                                        "“%1” has no %2, which this model needs."};
inline constexpr ErrorCode kNoSpeechFolder{
    "nn_no_speech_folder",
    "There is no speech encoder in this folder: %1 is missing. Give the folder of a Hugging Face "
    "model of the wav2vec 2.0 family (config.json, model.safetensors)."};
inline constexpr ErrorCode kWrongSpeechFamily{
    "nn_wrong_speech_family",
    "A speech encoder of the type “%1” can't be run; give one of the types wav2vec2, hubert, "
    "wavlm."};
inline constexpr ErrorCode kTooShortForEncoder{
    "nn_too_short_for_encoder",
    "The recording has %1 samples at 16 kHz, too few for one state of this speech encoder; it was "
    "left out."};
inline constexpr ErrorCode kNothingToDo{"nn_nothing_to_do", "No recording was given."};
inline constexpr ErrorCode kOutOfMemory{
    "nn_out_of_memory",
    "The memory of the GPU isn't enough for this. Use a smaller batch, or the device cpu."};
inline constexpr ErrorCode kOutOfMainMemory{
    "nn_out_of_main_memory",
    "The memory of this machine isn't enough for this. Use a smaller batch or a smaller network."};
inline constexpr ErrorCode kTorch{"nn_torch", "LibTorch reports: %1"};

} // namespace merhan::nn::errors
