// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/pass_header.h"

#include "ui/annotate/parts.h"
#include "ui/annotate/pass.h"
#include "ui/common/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setFocusPolicy(Qt::TabFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(260);
    return box;
}

} // namespace

PassHeader::PassHeader(const common::Studio &studio, Pass *pass, QWidget *parent)
    : QWidget(parent), m_studio(studio), m_pass(pass), m_scope(choice(tr("Which utterances"))),
      m_order(choice(tr("Order of the queue"))), m_annotators(choice(tr("Annotator"))),
      m_seed(new QSpinBox), m_update(new QPushButton(tr("Use the new filter"))),
      m_goesOn(new QCheckBox(tr("Go on after a label"))),
      m_blind(new QPushButton(common::icon(u"blind"_s), tr("Blind"))),
      m_undo(new QPushButton(common::icon(u"undo"_s), QString()))
{
    setFixedHeight(48);
    QSettings *settings = studio.settings;
    pass->setGoesOn(settings->value(u"annotate/goes_on"_s, true).toBool());
    m_goesOn->setFocusPolicy(Qt::TabFocus);
    m_goesOn->setChecked(pass->goesOn());
    connect(m_goesOn, &QCheckBox::toggled, this, [this, settings](bool on) {
        m_pass->setGoesOn(on);
        settings->setValue(u"annotate/goes_on"_s, on);
    });
    connect(m_annotators, &QComboBox::activated, this, [this](int index) {
        if (index == m_annotators->count() - 1)
            Q_EMIT nameAsked();
        else
            Q_EMIT annotatorChosen(m_annotators->itemText(index));
    });
    m_blind->setCheckable(true);
    m_blind->setFocusPolicy(Qt::TabFocus);
    m_blind->setToolTip(tr("Other people’s labels and the model’s answers are hidden, and each "
                           "label is recorded as blind."));
    connect(m_blind, &QPushButton::clicked, pass, &Pass::setBlind);
    const auto showBlind = [this] {
        m_blind->setChecked(m_pass->blind());
        showFilter(); // its words may name a label
    };
    connect(pass, &Pass::answersChanged, this, showBlind);
    m_undo->setFlat(true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->setFixedWidth(28);
    m_undo->setAccessibleName(tr("Undo"));
    common::Keys *keys = common::Keys::of(settings);
    keys->follow(m_undo, [this, keys] {
        m_undo->setToolTip(keys->named(m_undo->accessibleName(), common::KeyId::Undo));
    });
    connect(m_undo, &QPushButton::clicked, pass, &Pass::undo);
    const auto showWriter = [this] {
        const bool can = m_studio.session->writer();
        m_undo->setEnabled(can);
        showAnnotators();
    };
    connect(studio.session, &common::Session::opened, this, showWriter);
    connect(studio.session, &common::Session::reloaded, this, showWriter);
    connect(studio.session, &common::Session::filteredChanged, this, [this] {
        m_asked = m_studio.session->filtered().toAnnotate;
        showFilter();
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(makeQueueChoice());
    layout->addStretch();
    layout->addWidget(m_goesOn);
    layout->addSpacing(8);
    layout->addWidget(text(tr("Annotator"), 13, false, true));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_annotators, m_blind, m_undo})
        layout->addWidget(widget);
    showBlind();
    showWriter();
}

QWidget *PassHeader::makeQueueChoice()
{
    m_scope->addItem(QString(), static_cast<int>(Pass::Scope::Filtered));
    m_scope->addItem(tr("All utterances"), static_cast<int>(Pass::Scope::All));
    m_scope->addItem(tr("Without an answer of mine"), static_cast<int>(Pass::Scope::Unanswered));
    m_scope->addItem(tr("Kept for later"), static_cast<int>(Pass::Scope::Later));
    m_order->addItems({tr("In order"), tr("Shuffled")});
    m_seed->setRange(0, 99'999);
    m_seed->setPrefix(tr("seed ", "before the number that a shuffled order is made from"));
    m_seed->setAccessibleName(tr("Seed of the shuffled order"));
    m_seed->setFocusPolicy(Qt::StrongFocus);
    m_seed->setValue(m_studio.settings->value(u"annotate/seed"_s, 7).toInt());
    m_order->setCurrentIndex(m_studio.settings->value(u"annotate/shuffled"_s, false).toBool());
    m_seed->setVisible(m_order->currentIndex() == 1);
    m_pass->setQueue(Pass::Scope::Filtered, m_order->currentIndex() == 1 ? std::optional(
                                                static_cast<std::uint32_t>(m_seed->value()))
                                                                         : std::nullopt);
    for (QComboBox *box : {m_scope, m_order})
        connect(box, &QComboBox::activated, this, [this] {
            takeQueue();
            Q_EMIT chosen();
        });
    connect(m_seed, &QSpinBox::editingFinished, this, [this] {
        takeQueue();
        if (m_seed->hasFocus()) // by Enter; whoever left it by Tab is on her way elsewhere
            Q_EMIT chosen();
    });
    auto *all = new QWidget;
    auto *layout = new QHBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_update->setFlat(true);
    m_update->setFocusPolicy(Qt::TabFocus);
    m_update->setToolTip(tr("The Corpus table shows something else than this queue was made from"));
    connect(m_update, &QPushButton::clicked, this, [this] {
        takeQueue();
        Q_EMIT chosen();
    });
    connect(m_pass, &Pass::queueChanged, this, &PassHeader::showOutdated);
    connect(m_pass, &Pass::outdated, this, &PassHeader::showOutdated);
    showOutdated();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_scope, m_update, m_order, m_seed})
        layout->addWidget(widget);
    return all;
}

void PassHeader::showFilter()
{
    const QString words = m_studio.session->filtered().words;
    const int at = m_scope->findData(static_cast<int>(Pass::Scope::Filtered));
    m_scope->setItemText(at, words.isEmpty() ? tr("What the Corpus filter shows")
                                             : tr("Filter: %1").arg(words));
    m_scope->setItemData(at, words, Qt::ToolTipRole);
}

void PassHeader::showOutdated()
{
    m_update->setVisible(m_pass->isOutdated());
}

void PassHeader::takeFilter()
{
    m_pass->lookAtFilter();
    const bool asked = std::exchange(m_asked, false);
    if (asked)
        m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(Pass::Scope::Filtered)));
    if (asked || (m_pass->isOutdated() && !m_pass->isBegun()))
        takeQueue();
}

void PassHeader::showAnnotators()
{
    QStringList names;
    if (m_studio.session->isOpen())
        for (const store::AnnotatorCount &one : m_studio.session->data().info.annotators)
            names << QString::fromStdString(one.name);
    if (!m_pass->annotator().isEmpty() && !names.contains(m_pass->annotator()))
        names.prepend(m_pass->annotator());
    m_annotators->clear();
    m_annotators->addItems(names);
    m_annotators->addItem(tr("Another name…"));
    m_annotators->setCurrentIndex(
        std::max(0, static_cast<int>(names.indexOf(m_pass->annotator()))));
}

void PassHeader::takeQueue()
{
    const bool shuffled = m_order->currentIndex() == 1;
    m_seed->setVisible(shuffled);
    const auto scope = static_cast<Pass::Scope>(m_scope->currentData().toInt());
    const auto seed =
        shuffled ? std::optional(static_cast<std::uint32_t>(m_seed->value())) : std::nullopt;
    m_studio.settings->setValue(u"annotate/shuffled"_s, shuffled);
    m_studio.settings->setValue(u"annotate/seed"_s, m_seed->value());
    m_pass->lookAtFilter();
    if (scope != m_pass->scope() || seed != m_pass->seed() || m_pass->isOutdated())
        m_pass->setQueue(scope, seed);
}

} // namespace merhan::annotate
