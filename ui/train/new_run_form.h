// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/new_run_devices.h"
#include "ui/train/new_run_encoders.h"
#include "ui/train/new_run_fields.h"
#include "ui/train/new_run_plan.h"
#include "ui/train/new_run_presets.h"

#include <QWidget>

#include <map>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace merhan::train {

class ClassCounts;
class ProblemLine;

/// The left side of the dialog: a field for every row of protocol::configKeys(). The ones that are
/// set often stand where one looks for them, all others below "More settings", group by group, also
/// those that this class knows nothing of.
class NewRunForm : public QWidget {
    Q_OBJECT
public:
    NewRunForm(QSettings *settings, DeviceField *devices, QWidget *parent = nullptr);

    const std::map<std::string, ConfigField *, std::less<>> &fields() const { return m_fields; }
    ConfigField *field(std::string_view key) const;

    /// What the fields say. A field that is wrong leaves the preset's value.
    const protocol::RunConfig &config() const { return m_config; }
    void setConfig(const protocol::RunConfig &config);
    /// Fields that are marked.
    int problems() const;
    ConfigField *firstProblem() const;

    /// Counts, sessions and speakers, as they are with the labels chosen.
    void setPlan(const RunPlan &plan);
    void setAnnotators(const std::vector<store::AnnotatorCount> &annotators);
    void setEncoders(std::vector<EncoderHere> encoders);
    const std::vector<EncoderHere> &encoders() const { return m_encoders; }
    /// Of the chosen encoder's states.
    int textWidth() const;

    // The person's own presets.
    void choosePreset(const QString &name);
    bool savePreset(const QString &name);
    void removePreset(const QString &name);
    QString preset() const; ///< the chosen one: a key of the program's own, or a person's name
    void setMoreVisible(bool visible);
    bool isMoreVisible() const;
    /// The width that it needs with everything in sight.
    int widest() const;

Q_SIGNALS:
    /// A value or a problem changed.
    void changed();
    void addEncoderAsked();

private:
    void makeMain();
    void makeMore();
    void addTitle(QGridLayout *grid, const QString &text);
    /// Fields in one row, the first with its name in the left column. One sentence serves them all.
    void addRow(QGridLayout *grid, const QList<ConfigField *> &fields, bool wide = false);
    ConfigField *make(const char *key);
    QWidget *presetRow();
    void fillPresets();
    void askForPresetName();
    void read();
    void showProblems(const std::map<std::string, QString> &problems);
    void lockReference();
    QString encoderProblem() const;

    QSettings *m_settings;
    NewRunPresets m_presets;
    DeviceField *m_devices;
    std::map<std::string, ConfigField *, std::less<>> m_fields;
    protocol::RunConfig m_config;
    std::vector<EncoderHere> m_encoders;
    bool m_encodersKnown = false;
    bool m_setting = false; ///< many fields are set at once
    QGridLayout *m_main, *m_moreGrid;
    QWidget *m_more;
    QToolButton *m_moreButton;
    ClassCounts *m_counts;
    QLabel *m_differs;
    ChoiceField *m_preset;
    QPushButton *m_savePreset, *m_removePreset;
};

} // namespace merhan::train
