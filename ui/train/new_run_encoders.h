// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <cstdint>
#include <filesystem>
#include <vector>

class QSettings;

namespace merhan::train {

/// A text encoder that lies on this machine.
struct EncoderHere {
    QString value; ///< of the config key `encoder`: "" for the default one, else its folder
    QString name;
    std::filesystem::path folder;
    std::int64_t bytes = 0; ///< of its weights
    QString licence;        ///< as its page or LICENSE says; "" when neither does
    int width = 0;          ///< of its states
    /// "all-MiniLM-L6-v2, 91 MB, Apache-2.0"
    QString words() const;
};

/// The default encoder, if it is there, then those of MERHAN_ENCODER_DIR, of the program's and
/// Hugging Face's cache, and of `added`. Only of the BERT family. Reads the disk: not for the UI
/// thread.
std::vector<EncoderHere> encodersOfThisMachine(const QStringList &added);
/// One folder. Its name is "" when it holds no encoder of the BERT family with safetensors in it.
EncoderHere encoderIn(const std::filesystem::path &folder);

/// Folders that the person added, a setting of the program.
QStringList addedEncoders(const QSettings &settings);
void addEncoder(QSettings &settings, const QString &folder);
/// Out of the list; the folder itself stays.
void removeEncoder(QSettings &settings, const QString &folder);

} // namespace merhan::train
