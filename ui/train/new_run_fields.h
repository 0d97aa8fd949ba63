// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/run_config.h"

#include <QList>
#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QWidget;

namespace merhan::common {
class Segments;
}

namespace merhan::train {

/// The field of one config key. Values are texts as `--set KEY=VALUE` takes them, so that what a
/// field holds is checked by protocol::set and can be copied as it is.
class ConfigField : public QObject {
    Q_OBJECT
public:
    explicit ConfigField(const protocol::ConfigKey &key, QObject *parent);

    const protocol::ConfigKey &key() const { return *m_key; }
    /// What is put into the form; belongs to it.
    virtual QWidget *widget() = 0;
    /// The control itself: takes the focus, is marked when its value is wrong.
    virtual QWidget *control() = 0;
    virtual QString value() const = 0;
    /// Also a value that can't be chosen in this field: it is kept as it is.
    virtual void setValue(const QString &value) = 0;
    /// Whether its name stands on it (a check box), so that it needs none beside it.
    virtual bool isNamed() const { return false; }

    /// The sentence beside the field; "": nothing is wrong.
    const QString &problem() const { return m_problem; }
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void changed();
    void problemChanged();

protected:
    /// Name for screen readers, help as tooltip.
    void describe(QWidget *control) const;

private:
    const protocol::ConfigKey *m_key;
    QString m_problem;
};

/// A bool.
class SwitchField : public ConfigField {
    Q_OBJECT
public:
    SwitchField(const protocol::ConfigKey &key, QObject *parent);
    QWidget *widget() override;
    QWidget *control() override;
    QString value() const override;
    void setValue(const QString &value) override;
    bool isNamed() const override { return true; }

private:
    QCheckBox *m_box;
};

/// A number, or a text without choices.
class TextField : public ConfigField {
    Q_OBJECT
public:
    TextField(const protocol::ConfigKey &key, QObject *parent);
    QWidget *widget() override;
    QWidget *control() override;
    QString value() const override;
    void setValue(const QString &value) override;

private:
    QLineEdit *m_edit;
};

/// One of several, some of which want more to be typed behind them ("random:" a share).
class ChoiceField : public ConfigField {
    Q_OBJECT
public:
    struct Entry {
        QString value;
        QString words;
        bool open = false;  ///< `value` is only the beginning
        QString tail = {};  ///< what stands behind it when it is chosen first
        bool operator==(const Entry &) const = default;
    };

    ChoiceField(const protocol::ConfigKey &key, QObject *parent);
    QWidget *widget() override;
    QWidget *control() override;
    QString value() const override;
    void setValue(const QString &value) override;

    const QList<Entry> &entries() const { return m_entries; }
    /// Keeps the value, as an entry of its own where it is none of these.
    void setEntries(QList<Entry> entries);
    /// Those of the table of keys.
    static QList<Entry> entriesOf(const protocol::ConfigKey &key);
    QComboBox *combo() { return m_combo; }
    QLineEdit *tail() { return m_tail; }

private:
    void fill();
    void choose(int index);

    QList<Entry> m_entries;
    QWidget *m_widget;
    QComboBox *m_combo;
    QLineEdit *m_tail;
};

/// A few choices side by side.
class SegmentField : public ConfigField {
    Q_OBJECT
public:
    SegmentField(const protocol::ConfigKey &key, QObject *parent);
    QWidget *widget() override;
    QWidget *control() override;
    QString value() const override;
    void setValue(const QString &value) override;

private:
    QStringList m_values;
    common::Segments *m_segments;
};

/// The field that suits a key by what the table says of it alone.
ConfigField *makeField(const protocol::ConfigKey &key, QObject *parent);

/// So that scrolling a page of fields doesn't change the ones that come under the pointer.
void leaveWheelToPage(QWidget *control);

} // namespace merhan::train
