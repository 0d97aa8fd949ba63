// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where each field of the form stands.
#include "ui/common/style.h"
#include "ui/train/new_run_cards.h"
#include "ui/train/new_run_counts.h"
#include "ui/train/new_run_form.h"
#include "ui/train/new_run_words.h"
#include "ui/train/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 116;
enum Column { Name, Field, SecondName, SecondField, Rest, ColumnCount };

QGridLayout *newGrid(QWidget *parent)
{
    auto *grid = parent ? new QGridLayout(parent) : new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(Name, kLabelWidth);
    grid->setColumnMinimumWidth(Field, 100);
    grid->setColumnStretch(Rest, 1);
    return grid;
}

QLabel *nameOf(ConfigField *field)
{
    auto *label = new QLabel(keyName(field->key()));
    label->setToolTip(keyHelp(field->key()));
    label->setBuddy(field->control());
    return label;
}

QString groupName(const QString &group)
{
    if (group == u"Data"_s)
        return Words::tr("Data");
    if (group == u"Features"_s)
        return Words::tr("Features");
    if (group == u"Network"_s)
        return Words::tr("Network");
    if (group == u"Training"_s)
        return Words::tr("Training");
    return group == u"Machine"_s ? Words::tr("Machine") : group;
}

} // namespace

ConfigField *NewRunForm::make(const char *key)
{
    const auto row = protocol::findConfigKey(key);
    Q_ASSERT(row);
    ConfigField *made = nullptr;
    const std::string_view name = key;
    if (name == "streams")
        made = new SegmentField(**row, this);
    else if (name == "encoder" || name == "classes")
        made = new ChoiceField(**row, this);
    else
        made = makeField(**row, this);
    return m_fields[key] = made;
}

void NewRunForm::addTitle(QGridLayout *grid, const QString &text)
{
    auto *title = new QLabel(text);
    title->setFont(common::fontOf(title, 13, true));
    const int row = grid->rowCount();
    if (row > 1)
        title->setContentsMargins(0, 8, 0, 0);
    grid->addWidget(title, row, Name, 1, ColumnCount);
}

void NewRunForm::addRow(QGridLayout *grid, const QList<ConfigField *> &fields, bool wide)
{
    const int row = grid->rowCount();
    const bool alone = fields.size() == 1 && !wide;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const int column = i == 0 ? Name : SecondName;
        ConfigField *one = fields[i];
        if (one->isNamed()) {
            grid->addWidget(one->widget(), row, column, 1, 2);
            continue;
        }
        grid->addWidget(nameOf(one), row, column);
        if (wide)
            grid->addWidget(one->widget(), row, column + 1, 1, ColumnCount - column - 1);
        else
            grid->addWidget(one->widget(), row, column + 1);
    }
    auto *problem = new ProblemLine;
    if (alone)
        grid->addWidget(problem, row, SecondName, 1, ColumnCount - SecondName);
    else
        grid->addWidget(problem, row + 1, Field, 1, ColumnCount - Field);
    for (ConfigField *one : fields)
        connect(one, &ConfigField::problemChanged, problem, [problem, fields] {
            QStringList sentences;
            for (const ConfigField *other : fields)
                if (!other->problem().isEmpty())
                    sentences << (fields.size() > 1
                                      ? Words::tr("%1: %2", "field: what is wrong with it")
                                            .arg(keyName(other->key()), other->problem())
                                      : other->problem());
            problem->setText(sentences.join(u' '));
        });
}

QWidget *NewRunForm::presetRow()
{
    m_preset = new ChoiceField(**protocol::findConfigKey("preset"), this);
    m_fields["preset"] = m_preset;
    for (QPushButton *button : {m_savePreset, m_removePreset})
        button->setAutoDefault(false);
    m_savePreset->setToolTip(tr("Keep all values of this page under a name"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_preset->widget(), 1);
    layout->addWidget(m_removePreset);
    layout->addWidget(m_savePreset);
    return row;
}

void NewRunForm::makeMain()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 14, 24, 14);
    all->setSpacing(8);
    m_main = newGrid(nullptr);
    all->addLayout(m_main);

    addTitle(m_main, tr("Data"));
    auto *classes = static_cast<ChoiceField *>(make("classes"));
    QList<ChoiceField::Entry> sets;
    for (ChoiceField::Entry entry : ChoiceField::entriesOf(classes->key())) {
        entry.words = labelSetName(entry.value);
        sets.append(entry);
    }
    sets.append({QString(), choiceName(classes->key(), {}), true, u"neutral,happy,angry,sad"_s});
    classes->setEntries(sets);
    addRow(m_main, {classes}, true);
    addRow(m_main, {make("labels")}, true);
    m_main->addWidget(m_counts, m_main->rowCount(), Field, 1, ColumnCount - Field);

    addTitle(m_main, tr("Protocol"));
    addRow(m_main, {make("protocol")}, true);
    addRow(m_main, {make("validation")}, true);

    addTitle(m_main, tr("Model"));
    QWidget *presets = presetRow();
    int row = m_main->rowCount();
    m_main->addWidget(nameOf(m_preset), row, Name);
    m_main->addWidget(presets, row, Field, 1, ColumnCount - Field);
    auto *presetProblem = new ProblemLine;
    connect(m_preset, &ConfigField::problemChanged, presetProblem,
            [this, presetProblem] { presetProblem->setText(m_preset->problem()); });
    m_main->addWidget(presetProblem, row + 1, Field, 1, ColumnCount - Field);
    addRow(m_main, {make("streams")}, true);
    row = m_main->rowCount();
    auto *partsName = new QLabel(tr("Parts"));
    partsName->setToolTip(tr("Switch one off to see what it is good for."));
    m_main->addWidget(partsName, row, Name);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    for (const char *key : {"local_attention", "cross_attention", "global_attention"})
        parts->addWidget(make(key)->widget());
    parts->addStretch(1);
    m_main->addLayout(parts, row, Field, 1, ColumnCount - Field);

    ConfigField *encoder = make("encoder");
    auto *addFolder = new QPushButton(tr("Add a folder…"));
    addFolder->setAutoDefault(false);
    addFolder->setToolTip(tr("A Hugging Face folder of the BERT family, with its weights as "
                             "safetensors"));
    connect(addFolder, &QPushButton::clicked, this, &NewRunForm::addEncoderAsked);
    encoder->widget()->layout()->addWidget(addFolder);
    addRow(m_main, {encoder}, true);

    addTitle(m_main, tr("Training"));
    addRow(m_main, {make("epochs"), make("patience")});
    addRow(m_main, {make("batch"), make("seed")});
    addRow(m_main, {make("learning_rate")});
    addRow(m_main, {make("schedule"), make("precision")});
}

void NewRunForm::makeMore()
{
    m_moreButton->setText(tr("More settings"));
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_moreButton->setCheckable(true);
    m_moreButton->setFocusPolicy(Qt::TabFocus);
    m_differs->setForegroundRole(QPalette::PlaceholderText);
    m_differs->setFont(common::fontOf(m_differs, 12));
    auto *top = new QHBoxLayout;
    top->addWidget(m_moreButton);
    top->addSpacing(8);
    top->addWidget(m_differs, 1);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->addLayout(top);
    m_moreGrid = newGrid(m_more);
    m_more->hide();
    all->addWidget(m_more);
    all->addStretch(1);
    connect(m_moreButton, &QToolButton::toggled, this, &NewRunForm::setMoreVisible);

    QString group;
    QList<ConfigField *> row;
    const auto flush = [&] {
        if (!row.isEmpty())
            addRow(m_moreGrid, row);
        row.clear();
    };
    const char *const order[] = {"Data", "Features", "Network", "Training", "Machine"};
    std::vector<const protocol::ConfigKey *> rest;
    for (const char *one : order)
        for (const protocol::ConfigKey &key : protocol::configKeys())
            if (std::string_view(key.group) == one && !m_fields.contains(key.name))
                rest.push_back(&key);
    for (const protocol::ConfigKey &key : protocol::configKeys()) // of a group that came later
        if (!m_fields.contains(key.name)
            && std::find(rest.begin(), rest.end(), &key) == rest.end())
            rest.push_back(&key);
    for (const protocol::ConfigKey *key : rest) {
        ConfigField *one = make(key->name);
        if (QString::fromUtf8(key->group) != group) {
            flush();
            group = QString::fromUtf8(key->group);
            addTitle(m_moreGrid, groupName(group));
        }
        const bool isLong = std::holds_alternative<std::string protocol::RunConfig::*>(key->member)
                            && ChoiceField::entriesOf(*key).isEmpty();
        if (isLong) {
            flush();
            addRow(m_moreGrid, {one}, true);
            continue;
        }
        // A check box stands in a row of its own kind: its name is beside another's field else.
        if (!row.isEmpty() && row.first()->isNamed() != one->isNamed())
            flush();
        row << one;
        if (row.size() == 2)
            flush();
    }
    flush();
}

void NewRunForm::setMoreVisible(bool visible)
{
    m_more->setVisible(visible);
    m_moreButton->setChecked(visible);
    m_moreButton->setArrowType(visible ? Qt::DownArrow : Qt::RightArrow);
}

int NewRunForm::widest() const
{
    const QMargins margins = layout()->contentsMargins();
    return std::max(minimumSizeHint().width(),
                    m_more->minimumSizeHint().width() + margins.left() + margins.right());
}

bool NewRunForm::isMoreVisible() const
{
    return !m_more->isHidden();
}

} // namespace merhan::train
