// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"
#include "core/protocol/atomic_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::protocol {

enum class Dtype {
    Bool,
    U8,
    I8,
    F8E5M2,
    F8E4M3,
    I16,
    U16,
    F16,
    BF16,
    I32,
    U32,
    F32,
    I64,
    U64,
    F64
};

/// Bytes of one element.
std::size_t sizeOf(Dtype dtype);
/// As a header spells it: "F32", "BF16", "F8_E4M3".
std::string_view nameOf(Dtype dtype);

/// A tensor whose bytes belong to someone else: a MappedSafetensors, or whoever writes one.
struct TensorView {
    std::string name;
    Dtype dtype = Dtype::F32;
    std::vector<std::int64_t> shape;  ///< empty for a scalar
    std::span<const std::byte> bytes; ///< row-major, little-endian

    std::int64_t elements() const;
};

using Metadata = std::map<std::string, std::string>;

/// A safetensors file, or several as one set, mapped into memory: opening reads headers only, the
/// tensors are read where they are touched. Views stay valid as long as this object, also when it
/// is moved.
class MappedSafetensors {
public:
    /// Refuses what isn't whole and consistent, with a sentence that says what is wrong.
    static Result<MappedSafetensors> open(const std::filesystem::path &file);
    /// `model.safetensors` of a folder, or the files that `model.safetensors.index.json` names. A
    /// folder with nothing but a pickled `pytorch_model.bin` is refused with the line that converts
    /// it.
    static Result<MappedSafetensors> openModelFolder(const std::filesystem::path &folder);

    MappedSafetensors(MappedSafetensors &&) noexcept;
    MappedSafetensors &operator=(MappedSafetensors &&) noexcept;
    ~MappedSafetensors();

    /// Sorted by name. Every view is aligned for its dtype: where a file doesn't align a tensor,
    /// it is copied.
    const std::vector<TensorView> &tensors() const;
    const TensorView *find(std::string_view name) const; ///< nullptr when there is none
    /// As find(), or an error that names the tensor and the file.
    Result<TensorView> get(std::string_view name) const;
    const Metadata &metadata() const; ///< `__metadata__`; of several files the first one's word
    /// The file that was opened, or the folder.
    const std::filesystem::path &path() const;

private:
    struct Impl;
    explicit MappedSafetensors(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// The elements as float32, from F64, F32, F16, BF16 or an integer type; F8 is an error.
Result<std::vector<float>> toFloats(const TensorView &tensor);

/// Writes a file whole or not at all (AtomicFile). The bytes of each tensor must fit its dtype and
/// shape; a name twice, or "__metadata__", is an error.
Result<void> writeSafetensors(const std::filesystem::path &file,
                              std::span<const TensorView> tensors, const Metadata &metadata = {},
                              Durable durable = Durable::Yes);

} // namespace merhan::protocol
