// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

/// A folder that goes with the test.
class TemporaryFolder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    std::filesystem::path file(const char *name) const { return path() / name; }
    /// How many entries there are, hidden ones too.
    std::size_t entries() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path()),
                                                      std::filesystem::directory_iterator()));
    }

private:
    QTemporaryDir m_folder;
};

inline void putFile(const std::filesystem::path &file, std::string_view text)
{
    std::filesystem::remove(file); // ext4 writes a file to the disk that is cut to 0 and closed
    std::ofstream(file, std::ios::binary) << text;
}

inline std::string fileText(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The sentence of a result's error; "" when there is none.
template <typename Result>
QString sentence(const Result &result)
{
    return result ? QString() : QString::fromStdString(merhan::inEnglish(result.error()));
}
