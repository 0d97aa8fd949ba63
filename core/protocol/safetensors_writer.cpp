// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/errors.h"
#include "core/protocol/safetensors.h"
#include "core/protocol/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace merhan::protocol {

Result<void> writeSafetensors(const std::filesystem::path &file,
                              std::span<const TensorView> tensors, const Metadata &metadata,
                              Durable durable)
{
    const auto unwritable = [&](const std::string &name, std::string why) {
        return Error{&errors::kTensorUnwritable, {toValidUtf8(name), std::move(why)}, file};
    };
    // The widest first, by name within a width: then every one lies where its dtype wants it.
    std::vector<const TensorView *> ordered;
    std::set<std::string_view> names;
    for (const TensorView &tensor : tensors) {
        if (!names.insert(tensor.name).second || tensor.name == "__metadata__")
            return unwritable(tensor.name, "the name is taken");
        if (toValidUtf8(tensor.name) != tensor.name)
            return unwritable(tensor.name, "the name is no UTF-8");
        ordered.push_back(&tensor);
    }
    std::sort(ordered.begin(), ordered.end(), [](const TensorView *a, const TensorView *b) {
        const std::size_t widthA = sizeOf(a->dtype);
        const std::size_t widthB = sizeOf(b->dtype);
        return widthA != widthB ? widthA > widthB : a->name < b->name;
    });

    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty()) {
        auto &target = header["__metadata__"];
        for (const auto &[key, value] : metadata)
            target[toValidUtf8(key)] = toValidUtf8(value);
    }
    std::uint64_t offset = 0;
    for (const TensorView *tensor : ordered) {
        std::uint64_t bytes = sizeOf(tensor->dtype);
        bool fits = true;
        for (const std::int64_t size : tensor->shape)
            fits = fits && size >= 0
                   && !__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(size), &bytes);
        if (!fits || bytes != tensor->bytes.size())
            return unwritable(tensor->name, "it has " + std::to_string(tensor->bytes.size())
                                                + " bytes, which don't fit its shape");
        header[tensor->name] = {{"dtype", nameOf(tensor->dtype)},
                                {"shape", tensor->shape},
                                {"data_offsets", {offset, offset + bytes}}};
        offset += bytes;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' '); // the data begin at a multiple of 8
    if (text.size() > kLongestHeader)
        return unwritable(ordered.empty() ? std::string() : ordered.front()->name,
                          "the header would be longer than 100 MB");

    auto target = AtomicFile::create(file);
    if (!target)
        return target.error();
    const std::uint64_t length = text.size();
    if (auto done = target->write(std::as_bytes(std::span(&length, 1))); !done)
        return done;
    if (auto done = target->write(text); !done)
        return done;
    for (const TensorView *tensor : ordered)
        if (auto done = target->write(tensor->bytes); !done)
            return done;
    return target->commit(durable);
}

} // namespace merhan::protocol
