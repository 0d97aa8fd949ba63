// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/atomic_file.h"

#include "core/protocol/file_descriptor.h"
#include "core/protocol/ids.h"

#include <fcntl.h>
#include <sys/stat.h>

namespace merhan::protocol {

struct AtomicFile::Impl {
    std::filesystem::path target;
    std::filesystem::path temporary;
    FileDescriptor descriptor;
    bool direct = false; ///< the target is a device or a pipe, which nothing may take the place of

    ~Impl() { abandon(); }
    void abandon()
    {
        if (descriptor && !direct)
            ::unlink(temporary.c_str());
        descriptor = FileDescriptor();
    }
};

AtomicFile::AtomicFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
AtomicFile::AtomicFile(AtomicFile &&) noexcept = default;
AtomicFile &AtomicFile::operator=(AtomicFile &&) noexcept = default;
AtomicFile::~AtomicFile() = default;

Result<AtomicFile> AtomicFile::create(const std::filesystem::path &target)
{
    auto impl = std::make_unique<Impl>();
    impl->target = target;
    std::error_code none;
    if (std::filesystem::is_symlink(target, none)) // what it leads to is written, the link stays
        if (const auto real = std::filesystem::canonical(target, none); !none)
            impl->target = real;
    const auto kind = std::filesystem::status(impl->target, none);
    if (std::filesystem::exists(kind) && !std::filesystem::is_regular_file(kind)) {
        impl->direct = true;
        impl->descriptor = FileDescriptor(::open(impl->target.c_str(), O_WRONLY | O_CLOEXEC));
        if (!impl->descriptor)
            return writeError(target);
        return AtomicFile(std::move(impl));
    }
    // A short name of its own: the target's may be as long as a name can be.
    impl->temporary = impl->target.parent_path() / (".merhan-" + randomId() + ".tmp");
    impl->descriptor = FileDescriptor(
        ::open(impl->temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!impl->descriptor)
        return writeError(target);
    return AtomicFile(std::move(impl));
}

Result<void> AtomicFile::write(std::span<const std::byte> bytes)
{
    if (!m_impl->descriptor) { // after an error
        errno = EBADF;
        return writeError(m_impl->target);
    }
    if (writeAll(m_impl->descriptor.get(), bytes))
        return {};
    const Error error = writeError(m_impl->target);
    m_impl->abandon();
    return error;
}

Result<void> AtomicFile::commit(Durable durable)
{
    if (m_impl->direct) {
        const FileDescriptor closed = std::move(m_impl->descriptor);
        return {};
    }
    const int descriptor = m_impl->descriptor.get();
    if ((durable == Durable::Yes && ::fsync(descriptor) != 0)
        || ::rename(m_impl->temporary.c_str(), m_impl->target.c_str()) != 0) {
        const Error error = writeError(m_impl->target);
        m_impl->abandon();
        return error;
    }
    // The name is the target's now: closing must not remove it.
    {
        const FileDescriptor closed = std::move(m_impl->descriptor);
    }
    if (durable == Durable::Yes)
        syncFolder(m_impl->target.parent_path());
    return {};
}

Result<void> writeWhole(const std::filesystem::path &target, std::string_view text)
{
    auto file = AtomicFile::create(target);
    if (!file)
        return file.error();
    if (auto written = file->write(text); !written)
        return written;
    return file->commit();
}

Result<std::string> readWhole(const std::filesystem::path &file, std::size_t most)
{
    const FileDescriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat facts {};
    if (!descriptor || ::fstat(descriptor.get(), &facts) != 0)
        return readError(file);
    std::string text;
    if (facts.st_size > 0)
        text.reserve(std::min(static_cast<std::size_t>(facts.st_size), most));
    char piece[1U << 16U];
    while (true) {
        const ssize_t got = ::read(descriptor.get(), piece, sizeof piece);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(file);
        if (got == 0)
            return text;
        text.append(piece, static_cast<std::size_t>(got));
        if (text.size() > most)
            return Error{&errors::kFileTooLarge,
                         {std::to_string(std::max<std::size_t>(
                              static_cast<std::size_t>(facts.st_size), text.size())),
                          std::to_string(most)},
                         file};
    }
}

void syncFolder(const std::filesystem::path &folder)
{
    const FileDescriptor descriptor(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor)
        ::fsync(descriptor.get());
}

} // namespace merhan::protocol
