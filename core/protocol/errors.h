// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::protocol::errors {

inline constexpr ErrorCode kDiskFull{
    "disk_full",
    "There is no space left on the disk. Nothing that was there before is lost; free some space "
    "and try again."};
inline constexpr ErrorCode kFileTooLarge{
    "file_too_large",
    "The file has %1 bytes, more than the %2 that are read here; is it the right one?"};

inline constexpr ErrorCode kLineTooLong{
    "line_too_long",
    "This line is longer than %1 bytes; it is no file of lines. Nothing was read."};

inline constexpr ErrorCode kSafetensors{
    "safetensors",
    "This is no usable safetensors file: %1. It was not read; get or write it anew."};
inline constexpr ErrorCode kTensorMissing{
    "tensor_missing", "There is no tensor '%1' in it; it belongs to another kind of model."};
inline constexpr ErrorCode kTensorDtype{
    "tensor_dtype", "The tensor '%1' has the dtype %2, which can't be read as numbers here."};
inline constexpr ErrorCode kTensorUnwritable{"tensor_unwritable",
                                             "The tensor '%1' can't be written: %2."};
inline constexpr ErrorCode kModelIndex{
    "model_index", "The index of the model's files can't be used: %1. Get the folder anew."};
inline constexpr ErrorCode kNoWeights{
    "no_weights", "There is neither model.safetensors nor model.safetensors.index.json in this "
                  "folder, so it holds no model that can be read."};
inline constexpr ErrorCode kPickledWeights{
    "pickled_weights",
    "The weights in this folder are pickled, and unpickling runs whatever code is in them. Where "
    "you trust them and have Python with torch and safetensors, this converts them: %1"};

inline constexpr ErrorCode kDatasetHeader{
    "dataset_header", "This is no data set: %1. 'merhan snapshot' makes one from a project."};
inline constexpr ErrorCode kDatasetVersion{
    "dataset_version",
    "The data set has format version %1, and this program reads up to %2. Take a newer program."};
inline constexpr ErrorCode kDatasetLine{
    "dataset_line", "This line is no utterance: %1. Nothing was read; make the data set anew."};
inline constexpr ErrorCode kDatasetCount{
    "dataset_count",
    "The first line says %1 utterances, and there are %2: the file isn't whole. Copy or make it "
    "anew."};
inline constexpr ErrorCode kCorpusRoot{
    "corpus_root",
    "'%1' names no corpus and its folder. It goes as NAME=DIR, with NAME one of: %2."};

inline constexpr ErrorCode kRunExists{
    "run_exists",
    "There is something in this folder already, and no run is written over it. Take another, or "
    "'merhan resume' if it is an unfinished run."};
inline constexpr ErrorCode kNoRun{
    "no_run", "This folder is no run: there is neither config.json nor events.jsonl in it."};
inline constexpr ErrorCode kNoModel{
    "no_model", "There is no model here: it is neither a model folder nor a run with a finished "
                "fold%1."};
inline constexpr ErrorCode kRunBusy{
    "run_busy", "A worker is at this run: process %1 on %2. Stop it first with 'merhan stop'."};
inline constexpr ErrorCode kRunBusyElsewhere{
    "run_busy_elsewhere",
    "A worker on %1 wrote to this run %2 s ago, so it is taken to be alive. If it is not, wait a "
    "minute or give --force."};
inline constexpr ErrorCode kLockUnusable{
    "lock_unusable", "The run can't be locked: %1. Put it on a disk that has locks."};

inline constexpr ErrorCode kPredictionsColumn{
    "predictions_column",
    "There is no column '%1'. Predictions have the columns gold, predicted and p_<class>, one a "
    "class."};
inline constexpr ErrorCode kPredictionsRow{"predictions_row",
                                           "This row can't be used: %1. Nothing was read."};

inline constexpr ErrorCode kRequestUnreadable{
    "request_unreadable", "This line is no request: a request is one JSON object. It was passed "
                          "over."};
inline constexpr ErrorCode kRequestLacks{
    "request_lacks", "The request has no usable '%1', which it needs. It was passed over."};
inline constexpr ErrorCode kRequestUnknown{
    "request_unknown", "The request '%1' is none that this version knows. It was passed over; use "
                       "the worker that came with the studio."};

} // namespace merhan::protocol::errors
