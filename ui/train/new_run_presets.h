// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/run_config.h"

#include <QStringList>

#include <optional>

class QSettings;

namespace merhan::train {

/// Configurations that a person keeps under a name, in the program's settings. The program's own
/// (of the key `preset`) are not among them, and can be neither replaced nor deleted.
class NewRunPresets {
public:
    explicit NewRunPresets(QSettings *settings) : m_settings(settings) {}

    /// In the order of their names.
    QStringList names() const;
    std::optional<protocol::RunConfig> find(const QString &name) const;
    /// Replaces one of that name. False: the name is empty or one of the program's own.
    bool save(const QString &name, const protocol::RunConfig &config);
    void remove(const QString &name);

    /// The program's own, by their key.
    static QStringList builtIn();

private:
    QSettings *m_settings;
};

/// Takes the values of `preset`, but keeps of `now` what a person set there of data, folders and
/// machine: what is learnt from what, and where.
protocol::RunConfig withPreset(const protocol::RunConfig &now, const protocol::RunConfig &preset);

/// Keys whose values aren't those of the preset that `config` names, in the table's order.
QStringList keysThatDiffer(const protocol::RunConfig &config);
QStringList keysThatDiffer(const protocol::RunConfig &config, const protocol::RunConfig &from);

/// The `merhan train …` that makes the same run: every key that differs from the preset, quoted for
/// a shell.
struct CommandLine {
    QString project, runFolder, note;
};
QString commandLineOf(const CommandLine &run, const protocol::RunConfig &config);
QString quotedForShell(const QString &text);

} // namespace merhan::train
