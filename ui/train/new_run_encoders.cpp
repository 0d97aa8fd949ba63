// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_encoders.h"

#include "core/text/encoder_folders.h"
#include "ui/common/text.h"
#include "ui/train/words.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <fstream>
#include <optional>

namespace merhan::train {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr auto kFolders = "encoders/folders";

/// What the head of a model's page says: "license: apache-2.0" between two lines of "---".
QString licenceOfPage(const fs::path &page)
{
    std::ifstream in(page, std::ios::binary);
    std::string line;
    if (!std::getline(in, line) || !line.starts_with("---"))
        return {};
    for (int i = 0; i < 200 && std::getline(in, line) && !line.starts_with("---"); ++i)
        if (line.starts_with("license:")) {
            const QString licence = QString::fromStdString(line.substr(8)).trimmed();
            if (licence.compare(u"apache-2.0"_s, Qt::CaseInsensitive) == 0)
                return u"Apache-2.0"_s;
            return licence.startsWith(u"cc"_s) ? licence.toUpper()
                   : licence == u"mit"_s       ? u"MIT"_s
                                               : licence;
        }
    return {};
}

/// The first words of a licence's text.
QString licenceOfFile(const fs::path &folder)
{
    for (const char *name : {"LICENSE", "LICENSE.txt", "LICENCE"}) {
        QFile file(common::fromPath(folder / name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.read(400)).simplified();
        if (text.startsWith(u"Apache License"_s))
            return u"Apache-2.0"_s;
        if (text.startsWith(u"MIT License"_s))
            return u"MIT"_s;
        return text.left(24);
    }
    return {};
}

std::int64_t weightsOf(const fs::path &folder)
{
    std::int64_t bytes = 0;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed))
        if (at->path().extension() == ".safetensors") {
            std::error_code ignored;
            if (const auto size = fs::file_size(at->path(), ignored); !ignored)
                bytes += static_cast<std::int64_t>(size);
        }
    return bytes;
}

/// Width of a BERT's states; nothing for another family or no config at all.
std::optional<int> widthOfBert(const fs::path &folder)
{
    std::ifstream in(folder / "config.json", std::ios::binary);
    const auto json = nlohmann::json::parse(in, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    // Folders of old versions don't name their family.
    const auto type = json.find("model_type");
    if (type != json.end() && *type != "bert")
        return std::nullopt;
    const auto width = json.find("hidden_size");
    return width != json.end() && width->is_number_integer() ? width->get<int>() : 768;
}

} // namespace

QString EncoderHere::words() const
{
    QStringList words{name};
    if (bytes > 0)
        words << Words::tr("%1 MB").arg(common::number(qint64{(bytes + 500'000) / 1'000'000}));
    if (!licence.isEmpty())
        words << licence;
    return words.join(u", "_s);
}

EncoderHere encoderIn(const fs::path &folder)
{
    EncoderHere encoder;
    encoder.folder = folder;
    encoder.value = common::fromPath(folder);
    encoder.bytes = weightsOf(folder);
    const auto width = widthOfBert(folder);
    if (!width || encoder.bytes == 0)
        return encoder;
    encoder.width = *width;
    encoder.name = QString::fromStdString(text::encoderName(folder));
    encoder.licence = licenceOfPage(folder / "README.md");
    if (encoder.licence.isEmpty())
        encoder.licence = licenceOfFile(folder);
    return encoder;
}

std::vector<EncoderHere> encodersOfThisMachine(const QStringList &added)
{
    std::vector<fs::path> folders;
    const auto standard = text::locateEncoder("");
    if (standard)
        folders.push_back(*standard);
    for (const fs::path &folder : text::encodersHere())
        folders.push_back(folder);
    for (const QString &folder : added)
        folders.push_back(common::toPath(folder));

    std::vector<EncoderHere> all;
    for (const fs::path &folder : folders) {
        std::error_code ignored;
        const bool known = std::any_of(all.begin(), all.end(), [&](const EncoderHere &other) {
            return fs::equivalent(other.folder, folder, ignored);
        });
        if (known)
            continue;
        EncoderHere encoder = encoderIn(folder);
        if (encoder.name.isEmpty())
            continue;
        if (standard && folder == *standard)
            encoder.value.clear();
        all.push_back(std::move(encoder));
    }
    return all;
}

QStringList addedEncoders(const QSettings &settings)
{
    return settings.value(kFolders).toStringList();
}

void addEncoder(QSettings &settings, const QString &folder)
{
    QStringList folders = addedEncoders(settings);
    if (!folders.contains(folder))
        settings.setValue(kFolders, folders << folder);
}

void removeEncoder(QSettings &settings, const QString &folder)
{
    QStringList folders = addedEncoders(settings);
    if (folders.removeAll(folder) > 0)
        settings.setValue(kFolders, folders);
}

} // namespace merhan::train
