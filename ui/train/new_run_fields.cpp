// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_fields.h"

#include "ui/common/segments.h"
#include "ui/train/new_run_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNumberWidth = 88;

class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return !static_cast<QWidget *>(watched)->hasFocus();
    }
};

bool isReal(const protocol::ConfigKey &key)
{
    return std::holds_alternative<double protocol::RunConfig::*>(key.member);
}

bool isText(const protocol::ConfigKey &key)
{
    return std::holds_alternative<std::string protocol::RunConfig::*>(key.member);
}

/// A person's comma is a point, where a number with a fraction is typed.
QString asNumber(QString text)
{
    return text.replace(u',', u'.');
}

} // namespace

void leaveWheelToPage(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

ConfigField::ConfigField(const protocol::ConfigKey &key, QObject *parent)
    : QObject(parent), m_key(&key)
{
}

void ConfigField::setProblem(const QString &sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    QWidget *field = control();
    field->setProperty("merhanWrong", !sentence.isEmpty());
    field->setAccessibleDescription(sentence.isEmpty() ? keyHelp(*m_key) : sentence);
    field->update();
    Q_EMIT problemChanged();
}

void ConfigField::describe(QWidget *control) const
{
    control->setAccessibleName(keyName(*m_key));
    control->setAccessibleDescription(keyHelp(*m_key));
    control->setToolTip(keyHelp(*m_key));
}

SwitchField::SwitchField(const protocol::ConfigKey &key, QObject *parent)
    : ConfigField(key, parent), m_box(new QCheckBox(keyName(key)))
{
    describe(m_box);
    connect(m_box, &QCheckBox::toggled, this, &ConfigField::changed);
}

QWidget *SwitchField::widget()
{
    return m_box;
}

QWidget *SwitchField::control()
{
    return m_box;
}

QString SwitchField::value() const
{
    return m_box->isChecked() ? u"true"_s : u"false"_s;
}

void SwitchField::setValue(const QString &value)
{
    m_box->setChecked(value == u"true"_s);
}

TextField::TextField(const protocol::ConfigKey &key, QObject *parent)
    : ConfigField(key, parent), m_edit(new QLineEdit)
{
    describe(m_edit);
    m_edit->setTextMargins(4, 0, 4, 0);
    if (!isText(key))
        m_edit->setFixedWidth(kNumberWidth);
    connect(m_edit, &QLineEdit::textChanged, this, &ConfigField::changed);
}

QWidget *TextField::widget()
{
    return m_edit;
}

QWidget *TextField::control()
{
    return m_edit;
}

QString TextField::value() const
{
    const QString text = m_edit->text().trimmed();
    return isReal(key()) ? asNumber(text) : text;
}

void TextField::setValue(const QString &value)
{
    m_edit->setText(value);
}

ChoiceField::ChoiceField(const protocol::ConfigKey &key, QObject *parent)
    : ConfigField(key, parent), m_entries(entriesOf(key)), m_widget(new QWidget),
      m_combo(new QComboBox), m_tail(new QLineEdit)
{
    describe(m_combo);
    describe(m_tail);
    leaveWheelToPage(m_combo);
    // What people name themselves may be as long as it likes; it doesn't make the page wider.
    const bool isFree = std::string_view(key.name) == "preset"
                        || std::any_of(key.choices.begin(), key.choices.end(),
                                       [](const char *choice) { return !*choice; });
    m_combo->setSizeAdjustPolicy(isFree ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                        : QComboBox::AdjustToContents);
    if (isFree)
        m_combo->setMinimumContentsLength(12);
    m_tail->setTextMargins(4, 0, 4, 0);
    m_tail->setVisible(false);
    auto *layout = new QHBoxLayout(m_widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_combo, 3);
    layout->addWidget(m_tail, 2);
    m_widget->setFocusProxy(m_combo);
    fill();
    choose(0);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this](int index) {
        choose(index);
        Q_EMIT changed();
    });
    connect(m_tail, &QLineEdit::textChanged, this, &ConfigField::changed);
}

QList<ChoiceField::Entry> ChoiceField::entriesOf(const protocol::ConfigKey &key)
{
    QList<Entry> entries;
    for (const char *choice : key.choices) {
        const QString value = QString::fromUtf8(choice);
        // "": other texts too; what is typed behind an open choice covers that.
        if (value.isEmpty())
            continue;
        entries.append({value, choiceName(key, value), value.endsWith(u':'),
                        value == u"random:"_s ? u"0.2"_s : QString()});
    }
    return entries;
}

QWidget *ChoiceField::widget()
{
    return m_widget;
}

QWidget *ChoiceField::control()
{
    return m_tail->isHidden() ? static_cast<QWidget *>(m_combo) : m_tail;
}

void ChoiceField::fill()
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const Entry &entry : m_entries)
        m_combo->addItem(entry.words, entry.value);
}

void ChoiceField::choose(int index)
{
    const bool open = index >= 0 && m_entries.value(index).open;
    const QSignalBlocker quiet(m_tail);
    if (open && m_tail->isHidden())
        m_tail->setText(m_entries[index].tail);
    m_combo->setProperty("merhanWrong", false);
    m_tail->setProperty("merhanWrong", false);
    m_tail->setVisible(open);
}

QString ChoiceField::value() const
{
    const Entry entry = m_entries.value(m_combo->currentIndex());
    if (!entry.open)
        return entry.value;
    const QString text = m_tail->text().trimmed();
    return entry.value + (entry.value == u"random:"_s ? asNumber(text) : text);
}

void ChoiceField::setValue(const QString &value)
{
    if (value == this->value())
        return;
    const auto is = [&](const Entry &entry) { return !entry.open && entry.value == value; };
    const auto begins = [&](const Entry &entry) {
        return entry.open && value.startsWith(entry.value);
    };
    auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), is);
    if (found == m_entries.cend())
        found = std::find_if(m_entries.cbegin(), m_entries.cend(), begins);
    if (found == m_entries.cend()) {
        m_entries.append({value, choiceName(key(), value)});
        const QSignalBlocker quiet(m_combo);
        m_combo->addItem(m_entries.last().words, value);
        found = std::prev(m_entries.cend());
    }
    const bool open = found->open;
    const QString rest = open ? value.mid(found->value.size()) : QString();
    {
        const QSignalBlocker quietCombo(m_combo);
        m_combo->setCurrentIndex(static_cast<int>(found - m_entries.cbegin()));
        choose(m_combo->currentIndex());
        const QSignalBlocker quietTail(m_tail);
        if (open)
            m_tail->setText(rest);
    }
    Q_EMIT changed();
}

void ChoiceField::setEntries(QList<Entry> entries)
{
    if (entries == m_entries)
        return;
    const QString before = value();
    const bool open = m_entries.value(m_combo->currentIndex()).open;
    m_entries = std::move(entries);
    auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.open ? open && before.startsWith(entry.value) : entry.value == before;
    });
    if (found == m_entries.cend()) {
        m_entries.append({before, choiceName(key(), before)});
        found = std::prev(m_entries.cend());
    }
    const auto index = static_cast<int>(found - m_entries.cbegin());
    fill();
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(index);
    const bool hasTail = m_entries[index].open;
    m_tail->setVisible(hasTail);
    if (hasTail) {
        const QSignalBlocker quietTail(m_tail);
        m_tail->setText(before.mid(m_entries[index].value.size()));
    }
}

SegmentField::SegmentField(const protocol::ConfigKey &key, QObject *parent) : ConfigField(key, parent)
{
    QStringList words;
    for (const char *choice : key.choices) {
        m_values << QString::fromUtf8(choice);
        words << choiceName(key, m_values.last());
    }
    m_segments = new common::Segments(words);
    describe(m_segments);
    for (QAbstractButton *button : m_segments->group()->buttons()) {
        button->setFixedHeight(28);
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(keyHelp(key));
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    }
    m_segments->setFocusProxy(m_segments->group()->button(0));
    connect(m_segments->group(), &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

QWidget *SegmentField::widget()
{
    return m_segments;
}

QWidget *SegmentField::control()
{
    return m_segments;
}

QString SegmentField::value() const
{
    return m_values.value(m_segments->group()->checkedId());
}

void SegmentField::setValue(const QString &value)
{
    if (QAbstractButton *button =
            m_segments->group()->button(static_cast<int>(m_values.indexOf(value))))
        button->setChecked(true);
}

ConfigField *makeField(const protocol::ConfigKey &key, QObject *parent)
{
    if (std::holds_alternative<bool protocol::RunConfig::*>(key.member))
        return new SwitchField(key, parent);
    if (ChoiceField::entriesOf(key).isEmpty())
        return new TextField(key, parent);
    return new ChoiceField(key, parent);
}

} // namespace merhan::train
