// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/inspect_header.h"

#include "ui/common/badge.h"
#include "ui/common/elided_label.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/protocol_words.h"
#include "ui/common/style.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 48;
/// All in full; the protocol short; the choosers short, which have tooltips; without "Run", which
/// the chooser's says, too; the button for recordings by its icon.
enum Stage { Full, ShortProtocol, ShortChoosers, NoRun, Icon, StageCount };
constexpr int kChooser = 18, kShortChooser = 11; ///< letters

QToolButton *stepButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(common::icon(icon));
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    return button;
}

QComboBox *chooser(const QString &name, const QString &help)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setToolTip(help);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kShortChooser);
    return box;
}

} // namespace

InspectHeader::InspectHeader(common::Keys *keys, QWidget *parent)
    : QWidget(parent),
      m_previous(stepButton(u"previous"_s, tr("Previous utterance of the dialog"))),
      m_next(stepButton(u"next"_s, tr("Next utterance of the dialog"))), m_place(new QLabel),
      m_name(new common::ElidedLabel), m_run(new QLabel(tr("Run"))),
      m_runs(
          chooser(tr("Run"), tr("The run whose answers are shown, here and in the other modes"))),
      m_models(
          chooser(tr("Model of the run"),
                  tr("Attention is one model’s: that of the fold which had the utterance in its "
                     "test, or the one that you choose"))),
      m_badges(new QHBoxLayout), m_recordings(new QPushButton),
      m_export(new QPushButton(tr("Export"))), m_exportMaps(nullptr), m_exportPicture(nullptr),
      m_exportOutside(nullptr)
{
    setFixedHeight(kHeight);
    using common::KeyId;
    keys->follow(this, [this, keys] {
        m_previous->setToolTip(keys->named(m_previous->accessibleName(), KeyId::PreviousUtterance));
        m_next->setToolTip(keys->named(m_next->accessibleName(), KeyId::NextUtterance));
    });
    m_runs->setPlaceholderText(tr("no run"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_run->setForegroundRole(QPalette::PlaceholderText);
    m_name->setFont(common::fontOf(m_name, 15, true));
    m_badges->setSpacing(8);

    auto *menu = new QMenu(m_export);
    m_exportMaps =
        menu->addAction(tr("Attention of this utterance…"), this, &InspectHeader::mapsAsked);
    m_exportPicture = menu->addAction(tr("Map as picture…"), this, &InspectHeader::pictureAsked);
    m_exportOutside =
        menu->addAction(tr("Predictions of the recordings…"), this, &InspectHeader::outsideAsked);
    connect(menu, &QMenu::aboutToShow, this, &InspectHeader::exportMenuAsked);
    m_export->setMenu(menu);
    auto *recordings = new QMenu(m_recordings);
    recordings->addAction(tr("Open recordings…"), this, [this] { Q_EMIT recordingsAsked(false); });
    recordings->addAction(tr("Open a folder of recordings…"), this,
                          [this] { Q_EMIT recordingsAsked(true); });
    m_recordings->setMenu(recordings);
    m_recordings->setAccessibleName(tr("Recordings"));
    m_recordings->setToolTip(
        tr("Recordings that are in no corpus: hear them, see what the run says of "
           "them and where it looked. They may be dropped here, too."));
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    layout->addWidget(m_place);
    layout->addSpacing(4);
    layout->addWidget(m_name);
    layout->addStretch(1);
    layout->addSpacing(16); // between the name and "Run", whatever their lengths
    layout->addWidget(m_run);
    layout->addWidget(m_runs);
    layout->addWidget(m_models);
    layout->addLayout(m_badges);
    layout->addWidget(m_recordings);
    layout->addWidget(m_export);
    showStage(Full);
}

void InspectHeader::setPlace(const QString &place, const QString &help)
{
    m_place->setText(place);
    m_place->setToolTip(help);
    fit();
}

void InspectHeader::setSteps(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void InspectHeader::setName(const QString &name, const QString &more)
{
    m_name->setText(name);
    m_name->setMore(more);
    fit();
}

void InspectHeader::setProtocol(const QString &protocol, const QString &model)
{
    if (protocol == m_protocol && model == m_model)
        return;
    m_protocol = protocol;
    m_model = model;
    for (common::Badge **badge : {&m_long, &m_short}) {
        delete *badge;
        *badge = nullptr;
    }
    if (!protocol.isEmpty()) {
        const QString whole = common::protocolInWords(protocol);
        const auto make = [&](const QString &text) {
            auto *badge = new common::Badge(text);
            badge->setToolTip(model.isEmpty() ? whole : whole + u'\n' + model);
            badge->setMinimumWidth(badge->sizeHint().width());
            m_badges->insertWidget(0, badge);
            return badge;
        };
        m_long = make(common::protocolParts(protocol).front().badge);
        m_short = make(common::shortProtocol(protocol));
    }
    fit();
}

void InspectHeader::setSplit(common::Badge *badge)
{
    delete m_split;
    m_split = badge;
    if (badge) {
        badge->setMinimumWidth(badge->sizeHint().width());
        m_badges->addWidget(badge);
        badge->show(); // now: what the layout shows by itself, it shows later, and counts later
    }
    fit();
}

void InspectHeader::setExports(bool map, bool recordings)
{
    for (QAction *action : {m_exportMaps, m_exportPicture})
        action->setEnabled(map);
    m_export->setEnabled(map || recordings);
    m_export->setToolTip(map || recordings ? QString() : tr("There is no attention to export"));
}

void InspectHeader::showStage(int stage)
{
    if (m_long) {
        m_long->setVisible(stage < ShortProtocol);
        m_short->setVisible(stage >= ShortProtocol);
    }
    // By a width and not by letters, which a combo box that has said its least size takes no more.
    for (QComboBox *box : {m_runs, m_models})
        box->setMinimumWidth(stage < ShortChoosers
                                 ? box->sizeHint().width()
                                       + (kChooser - kShortChooser)
                                             * box->fontMetrics().horizontalAdvance(u'x')
                                 : 0);
    m_run->setVisible(stage < NoRun);
    m_recordings->setText(stage < Icon ? tr("Recordings") : QString());
    m_recordings->setIcon(stage < Icon ? QIcon() : common::icon(u"wave"_s));
}

/// The first stage in which all of the name has room, or the last.
void InspectHeader::fit()
{
    for (int stage = Full; stage < StageCount; ++stage) {
        showStage(stage);
        m_badges->invalidate(); // what is within remembers its size by itself
        layout()->invalidate();
        if (layout()->minimumSize().width() - m_name->minimumSizeHint().width()
                + m_name->sizeHint().width()
            <= width())
            break;
    }
}

void InspectHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace merhan::inspect
