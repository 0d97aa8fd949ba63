// SPDX-License-Identifier: Apache-2.0
#include "core/nn/tensors.h"

#include "core/nn/errors.h"
#include "core/protocol/safetensors.h"
#include "core/protocol/sha256.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace merhan::nn {

using protocol::Dtype;
using protocol::MappedSafetensors;
using torch::Tensor;

namespace {

std::optional<torch::ScalarType> scalarType(Dtype dtype)
{
    switch (dtype) {
    case Dtype::Bool:
        return torch::kBool;
    case Dtype::U8:
        return torch::kByte;
    case Dtype::I8:
        return torch::kChar;
    case Dtype::I16:
        return torch::kShort;
    case Dtype::I32:
        return torch::kInt;
    case Dtype::I64:
        return torch::kLong;
    case Dtype::F16:
        return torch::kHalf;
    case Dtype::BF16:
        return torch::kBFloat16;
    case Dtype::F32:
        return torch::kFloat;
    case Dtype::F64:
        return torch::kDouble;
    default:
        return std::nullopt;
    }
}

std::optional<Dtype> dtypeOf(torch::ScalarType type)
{
    switch (type) {
    case torch::kBool:
        return Dtype::Bool;
    case torch::kByte:
        return Dtype::U8;
    case torch::kChar:
        return Dtype::I8;
    case torch::kShort:
        return Dtype::I16;
    case torch::kInt:
        return Dtype::I32;
    case torch::kLong:
        return Dtype::I64;
    case torch::kHalf:
        return Dtype::F16;
    case torch::kBFloat16:
        return Dtype::BF16;
    case torch::kFloat:
        return Dtype::F32;
    case torch::kDouble:
        return Dtype::F64;
    default:
        return std::nullopt;
    }
}

Result<StateDict> borrowed(Result<MappedSafetensors> opened)
{
    if (!opened)
        return opened.error();
    const auto mapped = std::make_shared<MappedSafetensors>(std::move(*opened));
    StateDict state;
    for (const protocol::TensorView &view : mapped->tensors()) {
        const auto type = scalarType(view.dtype);
        if (!type)
            return Error{&errors::kWrongType,
                         {view.name, std::string(protocol::nameOf(view.dtype))},
                         mapped->path(),
                         0};
        // from_blob wants a writable pointer; nobody writes (see the header).
        void *bytes = const_cast<std::byte *>(view.bytes.data()); // NOLINT
        Tensor tensor = view.bytes.empty() ? torch::empty(view.shape, *type)
                                           : torch::from_blob(
                                               bytes, view.shape, [mapped](void *) {}, *type);
        if (*type == torch::kHalf || *type == torch::kBFloat16)
            tensor = tensor.to(torch::kFloat);
        state.emplace(view.name, std::move(tensor));
    }
    return state;
}

} // namespace

Result<StateDict> loadTensors(const std::filesystem::path &file)
{
    return borrowed(MappedSafetensors::open(file));
}

Result<StateDict> loadWeights(const std::filesystem::path &folder)
{
    return borrowed(MappedSafetensors::openModelFolder(folder));
}

Result<std::string> weightsHash(const std::filesystem::path &folder)
{
    std::error_code failed;
    if (const auto whole = folder / "model.safetensors"; std::filesystem::exists(whole, failed))
        return protocol::sha256OfFile(whole);
    std::set<std::filesystem::path> parts;
    for (const auto &entry : std::filesystem::directory_iterator(folder, failed)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("model-") && name.ends_with(".safetensors"))
            parts.insert(entry.path());
    }
    if (parts.empty())
        return Error{&errors::kNoEncoderFolder, {"model.safetensors"}, folder, 0};
    protocol::Sha256 hash;
    std::vector<char> piece(1U << 20U);
    for (const auto &part : parts) {
        std::ifstream stream(part, std::ios::binary);
        while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size()))
               || stream.gcount() > 0)
            hash.update(std::string_view(piece.data(), static_cast<std::size_t>(stream.gcount())));
        if (!stream.eof())
            return Error{&merhan::errors::kFileUnreadable, {"reading stopped"}, part, 0};
    }
    return hash.hex();
}

Result<void> saveTensors(const std::filesystem::path &file, const StateDict &tensors,
                         const std::map<std::string, std::string> &metadata)
{
    std::vector<Tensor> held; // what the views point into
    std::vector<protocol::TensorView> views;
    for (const auto &[name, tensor] : tensors) {
        const auto dtype = dtypeOf(tensor.scalar_type());
        if (!dtype)
            return Error{
                &errors::kWrongType, {name, torch::toString(tensor.scalar_type())}, file, 0};
        const Tensor plain = held.emplace_back(tensor.detach().to(torch::kCPU).contiguous());
        views.push_back({name,
                         *dtype,
                         plain.sizes().vec(),
                         {static_cast<const std::byte *>(plain.const_data_ptr()), plain.nbytes()}});
    }
    return protocol::writeSafetensors(file, views, metadata);
}

namespace {

std::vector<std::pair<std::string, Tensor>> members(const torch::nn::Module &module)
{
    std::vector<std::pair<std::string, Tensor>> all;
    for (const auto &entry : module.named_parameters())
        all.emplace_back(entry.key(), entry.value());
    for (const auto &entry : module.named_buffers())
        all.emplace_back(entry.key(), entry.value());
    return all;
}

} // namespace

StateDict stateOf(const torch::nn::Module &module)
{
    StateDict state;
    for (const auto &[name, value] : members(module))
        state[name] = value.detach().to(torch::kCPU);
    return state;
}

Result<void> restore(torch::nn::Module &module, const StateDict &state,
                     const std::filesystem::path &file)
{
    const auto mine = members(module);
    for (const auto &[name, value] : mine) {
        const auto found = state.find(name);
        if (found == state.end())
            return Error{&errors::kMissingTensor, {name, shownShape(value.sizes())}, file, 0};
        if (found->second.sizes() != value.sizes())
            return Error{&errors::kWrongShape,
                         {name, shownShape(found->second.sizes()), shownShape(value.sizes())},
                         file,
                         0};
        if (!found->second.is_floating_point())
            return Error{
                &errors::kWrongType, {name, torch::toString(found->second.scalar_type())}, file, 0};
    }
    for (const auto &[name, value] : state) {
        if (std::ranges::find(mine, name, &std::pair<std::string, Tensor>::first) == mine.end())
            return Error{&errors::kUnknownTensor, {name}, file, 0};
    }
    const torch::NoGradGuard noGrad;
    for (const auto &[name, value] : mine)
        Tensor(value).copy_(state.at(name));
    return {};
}

std::string shownShape(c10::IntArrayRef shape)
{
    std::string text = "[";
    for (const std::int64_t size : shape)
        text += (text.size() > 1 ? ", " : "") + std::to_string(size);
    return text + "]";
}

Error errorOf(const std::exception &exception)
{
    if (dynamic_cast<const c10::OutOfMemoryError *>(&exception))
        return {&errors::kOutOfMemory, {}, {}, 0};
    if (dynamic_cast<const std::bad_alloc *>(&exception))
        return {&errors::kOutOfMainMemory, {}, {}, 0};
    const auto *ofTorch = dynamic_cast<const c10::Error *>(&exception);
    std::string what = ofTorch ? ofTorch->what_without_backtrace() : exception.what();
    // The CPU's allocator has no class of its own for it.
    if (what.find("DefaultCPUAllocator") != std::string::npos)
        return {&errors::kOutOfMainMemory, {}, {}, 0};
    return {&errors::kTorch, {what.substr(0, what.find('\n'))}, {}, 0};
}

} // namespace merhan::nn
