// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/atomic_file.h"
#include "core/protocol/errors.h"
#include "core/protocol/file_descriptor.h"
#include "core/protocol/safetensors.h"
#include "core/protocol/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace merhan::protocol {

namespace {

/// A file's bytes, in memory where they are touched.
class Mapping {
public:
    Mapping(const std::byte *data, std::size_t size) : m_data(data), m_size(size) {}
    Mapping(Mapping &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(other.m_size)
    {}
    Mapping &operator=(Mapping &&) = delete;
    ~Mapping()
    {
        if (m_data)
            ::munmap(const_cast<std::byte *>(m_data), m_size); // POSIX takes it without const
    }
    std::span<const std::byte> bytes() const { return {m_data, m_size}; }

private:
    const std::byte *m_data;
    std::size_t m_size;
};

Error unusable(std::string what, const std::filesystem::path &file)
{
    return {&errors::kSafetensors, {std::move(what)}, file};
}

Result<Mapping> mapFile(const std::filesystem::path &file)
{
    const FileDescriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat facts {};
    if (!descriptor || ::fstat(descriptor.get(), &facts) != 0)
        return readError(file);
    if (!S_ISREG(facts.st_mode))
        return unusable("it is no regular file", file);
    const auto size = static_cast<std::size_t>(facts.st_size);
    if (size < 8)
        return unusable(
            "it has " + std::to_string(size) + " bytes, less than a header's length takes", file);
    void *data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor.get(), 0);
    if (data == MAP_FAILED)
        return readError(file);
    return Mapping(static_cast<const std::byte *>(data), size);
}

bool byName(const TensorView &a, const TensorView &b)
{
    return a.name < b.name;
}

/// The shell's quotes around a path that may have any character.
std::string shellQuoted(const std::filesystem::path &path)
{
    std::string text = "'";
    for (const char c : path.string())
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

Error pickled(const std::filesystem::path &folder)
{
    const std::string python =
        "python3 -c \"import sys, torch, safetensors.torch as s; d = sys.argv[1]; "
        "s.save_file({k: v.clone().contiguous() for k, v in torch.load(d + '/pytorch_model.bin', "
        "map_location='cpu', weights_only=True).items()}, d + '/model.safetensors', "
        "{'format': 'pt'})\" ";
    return {&errors::kPickledWeights, {python + shellQuoted(folder)}, folder};
}

} // namespace

struct MappedSafetensors::Impl {
    std::filesystem::path path;
    std::vector<Mapping> files;
    std::vector<std::unique_ptr<std::byte[]>> copies; ///< of tensors that their file doesn't align
    std::vector<TensorView> tensors;
    Metadata metadata;

    Result<void> add(const std::filesystem::path &file);
    void finish() { std::sort(tensors.begin(), tensors.end(), byName); }
};

Result<void> MappedSafetensors::Impl::add(const std::filesystem::path &file)
{
    auto mapping = mapFile(file);
    if (!mapping)
        return mapping.error();
    const std::span<const std::byte> bytes = mapping->bytes();
    std::uint64_t headerBytes = 0;
    std::memcpy(&headerBytes, bytes.data(), 8);
    if (headerBytes > kLongestHeader)
        return unusable("its header says to be " + std::to_string(headerBytes)
                            + " bytes long, and 100 MB is the most",
                        file);
    if (headerBytes > bytes.size() - 8)
        return unusable("its header says to be " + std::to_string(headerBytes)
                            + " bytes long, and the whole file has " + std::to_string(bytes.size()),
                        file);
    const auto data = bytes.subspan(8 + headerBytes);
    auto header =
        parseHeader({reinterpret_cast<const char *>(bytes.data()) + 8, headerBytes}, data.size());
    if (!header) {
        Error error = header.error();
        error.file = file;
        return error;
    }
    for (HeaderEntry &entry : header->entries) {
        TensorView view{std::move(entry.name), entry.dtype, std::move(entry.shape),
                        data.subspan(entry.begin, entry.end - entry.begin)};
        if (reinterpret_cast<std::uintptr_t>(view.bytes.data()) % sizeOf(view.dtype) != 0) {
            copies.push_back(std::make_unique<std::byte[]>(view.bytes.size()));
            std::copy(view.bytes.begin(), view.bytes.end(), copies.back().get());
            view.bytes = {copies.back().get(), view.bytes.size()};
        }
        tensors.push_back(std::move(view));
    }
    metadata.merge(header->metadata);
    files.push_back(std::move(*mapping));
    return {};
}

MappedSafetensors::MappedSafetensors(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
MappedSafetensors::MappedSafetensors(MappedSafetensors &&) noexcept = default;
MappedSafetensors &MappedSafetensors::operator=(MappedSafetensors &&) noexcept = default;
MappedSafetensors::~MappedSafetensors() = default;

Result<MappedSafetensors> MappedSafetensors::open(const std::filesystem::path &file)
{
    auto impl = std::make_unique<Impl>();
    impl->path = file;
    if (auto added = impl->add(file); !added)
        return added.error();
    impl->finish();
    return MappedSafetensors(std::move(impl));
}

Result<MappedSafetensors> MappedSafetensors::openModelFolder(const std::filesystem::path &folder)
{
    std::error_code problem;
    if (!std::filesystem::is_directory(folder, problem)) {
        errno = problem ? problem.value() : ENOTDIR;
        return readError(folder);
    }
    if (std::filesystem::exists(folder / "model.safetensors", problem))
        return open(folder / "model.safetensors");
    const auto index = folder / "model.safetensors.index.json";
    if (!std::filesystem::exists(index, problem)) {
        for (const char *name : {"pytorch_model.bin", "pytorch_model.bin.index.json"})
            if (std::filesystem::exists(folder / name, problem))
                return pickled(folder);
        return Error{&errors::kNoWeights, {}, folder};
    }

    const auto text = readWhole(index);
    if (!text)
        return text.error();
    const auto bad = [&](std::string what) {
        return Error{&errors::kModelIndex, {std::move(what)}, index};
    };
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object() || !json.contains("weight_map") || !json["weight_map"].is_object())
        return bad("it has no weight_map");
    std::map<std::string, std::vector<std::string>> namesByFile;
    for (const auto &[name, file] : json["weight_map"].items()) {
        // Names of files beside it alone: an index from elsewhere must not reach out of its folder.
        if (!file.is_string() || file.get<std::string>().find('/') != std::string::npos
            || file.get<std::string>().empty())
            return bad("'" + name + "' is in no file of this folder");
        namesByFile[file.get<std::string>()].push_back(name);
    }

    auto impl = std::make_unique<Impl>();
    impl->path = folder;
    std::vector<TensorView> wanted;
    for (auto &[file, names] : namesByFile) {
        impl->tensors.clear();
        if (auto added = impl->add(folder / file); !added)
            return added.error();
        impl->finish();
        for (std::string &name : names) {
            const TensorView key{name, Dtype::U8, {}, {}};
            const auto found =
                std::lower_bound(impl->tensors.begin(), impl->tensors.end(), key, byName);
            if (found == impl->tensors.end() || found->name != name)
                return bad("'" + name + "' isn't in " + file);
            wanted.push_back(*found);
        }
    }
    impl->tensors = std::move(wanted);
    impl->finish();
    return MappedSafetensors(std::move(impl));
}

const std::vector<TensorView> &MappedSafetensors::tensors() const
{
    return m_impl->tensors;
}

const TensorView *MappedSafetensors::find(std::string_view name) const
{
    const auto found =
        std::lower_bound(m_impl->tensors.begin(), m_impl->tensors.end(), name,
                         [](const TensorView &a, std::string_view b) { return a.name < b; });
    return found != m_impl->tensors.end() && found->name == name ? &*found : nullptr;
}

Result<TensorView> MappedSafetensors::get(std::string_view name) const
{
    if (const TensorView *tensor = find(name))
        return *tensor;
    return Error{&errors::kTensorMissing, {std::string(name)}, m_impl->path};
}

const Metadata &MappedSafetensors::metadata() const
{
    return m_impl->metadata;
}

const std::filesystem::path &MappedSafetensors::path() const
{
    return m_impl->path;
}

} // namespace merhan::protocol
