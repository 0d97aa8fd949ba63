// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_presets.h"

#include "ui/train/new_run_words.h"

#include <QRegularExpression>
#include <QSettings>
#include <QVariantMap>

#include <algorithm>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPresets = "train/presets";

/// What a preset of the program leaves as the person set it: whatever it is, the model stays that
/// preset's.
constexpr std::string_view kKept[] = {"labels", "classes", "protocol",  "validation",
                                      "init",   "encoder", "device",    "threads",
                                      "keep_checkpoints",  "cache_gib"};

QVariantMap all(const QSettings &settings)
{
    return settings.value(kPresets).toMap();
}

} // namespace

QStringList NewRunPresets::names() const
{
    QStringList names = all(*m_settings).keys();
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return a.localeAwareCompare(b) < 0;
    });
    return names;
}

std::optional<protocol::RunConfig> NewRunPresets::find(const QString &name) const
{
    const QVariantMap presets = all(*m_settings);
    const auto found = presets.find(name);
    if (found == presets.end())
        return std::nullopt;
    const auto config = protocol::configFromJson(found->toString().toStdString(), {});
    return config ? std::optional(*config) : std::nullopt;
}

bool NewRunPresets::save(const QString &name, const protocol::RunConfig &config)
{
    const protocol::ConfigKey &key = **protocol::findConfigKey("preset");
    for (const QString &own : builtIn())
        if (name.compare(own, Qt::CaseInsensitive) == 0
            || name.compare(choiceName(key, own), Qt::CaseInsensitive) == 0)
            return false;
    if (name.trimmed().isEmpty())
        return false;
    QVariantMap presets = all(*m_settings);
    presets[name] = QString::fromStdString(protocol::toJson(config));
    m_settings->setValue(kPresets, presets);
    return true;
}

void NewRunPresets::remove(const QString &name)
{
    QVariantMap presets = all(*m_settings);
    presets.remove(name);
    m_settings->setValue(kPresets, presets);
}

QStringList NewRunPresets::builtIn()
{
    QStringList names;
    for (const char *name : (*protocol::findConfigKey("preset"))->choices)
        names << QString::fromUtf8(name);
    return names;
}

protocol::RunConfig withPreset(const protocol::RunConfig &now, const protocol::RunConfig &preset)
{
    protocol::RunConfig config = preset;
    const auto before = protocol::presetConfig(now.preset);
    for (const std::string_view name : kKept) {
        const auto key = protocol::findConfigKey(name);
        if (!key)
            continue;
        if (before && protocol::get(now, **key) == protocol::get(*before, **key))
            continue; // it came from the preset before
        std::visit([&](auto member) { config.*member = now.*member; }, (*key)->member);
    }
    return config;
}

QStringList keysThatDiffer(const protocol::RunConfig &config)
{
    const auto preset = protocol::presetConfig(config.preset);
    return preset ? keysThatDiffer(config, *preset) : QStringList();
}

QStringList keysThatDiffer(const protocol::RunConfig &config, const protocol::RunConfig &from)
{
    QStringList names;
    for (const protocol::ConfigKey &key : protocol::configKeys())
        if (protocol::get(config, key) != protocol::get(from, key))
            names << QString::fromLatin1(key.name);
    return names;
}

QString quotedForShell(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString commandLineOf(const CommandLine &run, const protocol::RunConfig &config)
{
    QStringList words{u"merhan"_s, u"train"_s, quotedForShell(run.project)};
    if (!run.runFolder.isEmpty())
        words << u"-o"_s << quotedForShell(run.runFolder);
    if (!run.note.isEmpty())
        words << u"--note"_s << quotedForShell(run.note);
    if (config.preset != protocol::RunConfig{}.preset)
        words << u"--preset"_s << quotedForShell(QString::fromStdString(config.preset));
    for (const QString &name : keysThatDiffer(config)) {
        const auto key = protocol::findConfigKey(name.toStdString());
        words << u"--set"_s << quotedForShell(name + u'=' + valueText(protocol::get(config, **key)));
    }
    return words.join(u' ');
}

} // namespace merhan::train
