// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <torch/torch.h>

#include <filesystem>
#include <map>
#include <string>

namespace merhan::nn {

/// Tensors by name, as a weights file holds them.
using StateDict = std::map<std::string, torch::Tensor>;

/// The tensors of a safetensors file, float16 and bfloat16 as float32. The others borrow the mapped
/// file, which stays mapped as long as one of them lives: nothing is read before it is used, and
/// nothing may write into them (clone() first).
Result<StateDict> loadTensors(const std::filesystem::path &file);

/// The weights of a Hugging Face folder, in one file or several, the same way.
Result<StateDict> loadWeights(const std::filesystem::path &folder);

/// SHA-256 in hex of a folder's weights: of model.safetensors, or of its parts one after the other
/// in the order of their names.
Result<std::string> weightsHash(const std::filesystem::path &folder);

/// Writes a file (under a temporary name, then renamed). Metadata as safetensors has it: texts by
/// name.
Result<void> saveTensors(const std::filesystem::path &file, const StateDict &tensors,
                         const std::map<std::string, std::string> &metadata = {});

/// Every parameter and buffer of a module, on the CPU.
StateDict stateOf(const torch::nn::Module &module);

/// Copies tensors into a module's parameters and buffers. A missing one, one too many or one of
/// another shape is an error that names it and `file`; then nothing has been copied.
Result<void> restore(torch::nn::Module &module, const StateDict &state,
                     const std::filesystem::path &file = {});

/// "[3, 40]"
std::string shownShape(c10::IntArrayRef shape);

/// The error that an exception of torch stands for: out of memory, or what it says in one line.
Error errorOf(const std::exception &exception);

} // namespace merhan::nn
