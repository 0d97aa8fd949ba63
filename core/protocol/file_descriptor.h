// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"
#include "core/protocol/errors.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <span>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace merhan::protocol {

/// Closes what it holds.
class FileDescriptor {
public:
    explicit FileDescriptor(int number = -1) : m_number(number) {}
    FileDescriptor(FileDescriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int get() const { return m_number; }
    explicit operator bool() const { return m_number >= 0; }

private:
    int m_number;
};

inline Error readError(const std::filesystem::path &file)
{
    return {&merhan::errors::kFileUnreadable, {std::strerror(errno)}, file};
}

inline Error writeError(const std::filesystem::path &file)
{
    if (errno == ENOSPC || errno == EDQUOT)
        return {&errors::kDiskFull, {}, file};
    return {&merhan::errors::kFileUnwritable, {std::strerror(errno)}, file};
}

/// All of `bytes`, or false with errno.
inline bool writeAll(int descriptor, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(descriptor, bytes.data(), bytes.size());
        if (done < 0 && errno != EINTR)
            return false;
        if (done > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return true;
}

inline bool writeAll(int descriptor, std::string_view text)
{
    return writeAll(descriptor, std::as_bytes(std::span(text)));
}

} // namespace merhan::protocol
