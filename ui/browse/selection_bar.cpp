// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/selection_bar.h"

#include "ui/browse/run_chooser.h"
#include "ui/common/class_look.h"
#include "ui/common/label_keys.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

QIcon tileIcon(std::string_view key, const QPalette &palette)
{
    QPixmap pixmap(common::kTile * 2, common::kTile * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    common::drawTile(painter, QRect(0, 0, common::kTile, common::kTile), key, palette);
    return pixmap;
}

} // namespace

SelectionBar::SelectionBar(const common::Studio &studio, QWidget *parent)
    : QWidget(parent), m_keys(common::Keys::of(studio.settings)), m_selected(new QLabel), m_annotate(new QPushButton(tr("Annotate these"))),
      m_clear(new QPushButton(tr("Clear selection"))), m_run(new RunChooser(studio))
{
    setFixedHeight(40);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it hides what has no room
    m_selected->setFont(common::fontOf(m_selected, 13, true));
    auto *label = new QPushButton(tr("Label"));
    m_labels = new QMenu(label);
    label->setMenu(m_labels);
    connect(m_labels, &QMenu::aboutToShow, this, &SelectionBar::fillLabels);
    auto *mark = new QPushButton(tr("Mark"));
    auto *marks = new QMenu(mark);
    marks->addAction(tr("&Mark"), this, [this] {
        Q_EMIT changeAsked(store::Field::Mark, std::string("mark"));
    });
    marks->addAction(tr("&Remove the mark"), this, [this] {
        Q_EMIT changeAsked(store::Field::Mark, std::monostate());
    });
    mark->setMenu(marks);
    auto *note = new QPushButton(tr("Add note…"));
    connect(note, &QPushButton::clicked, this, &SelectionBar::noteAsked);
    m_annotate->setFlat(true);
    connect(m_annotate, &QPushButton::clicked, this, &SelectionBar::annotateAsked);
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearAsked);
    m_buttons = {label, mark, note, m_annotate, m_clear};

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_selected);
    layout->addSpacing(8);
    for (QPushButton *button : m_buttons) {
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    layout->addStretch();
    layout->addWidget(m_run);
    connect(studio.session->shownRun(), &common::ShownRun::read, this,
            [this] { resizeEvent(nullptr); });
    setSelection(0, false);
}

void SelectionBar::fillLabels()
{
    m_labels->clear();
    for (const std::string_view key : corpus::kLabelKeys)
        m_labels->addAction(tileIcon(key, palette()),
                            common::inLabelMenu(common::className(key), m_keys->classKey(key)), this,
                            [this, key] {
                                Q_EMIT changeAsked(store::Field::Category,
                                                   std::vector<std::string>{std::string(key)});
                            });
    m_labels->addSeparator();
    m_labels->addAction(common::inLabelMenu(tr("Can’t tell"), m_keys->key(common::KeyId::CantTell)), this,
                        [this] { Q_EMIT changeAsked(store::Field::CantTell, true); });
    m_labels->addAction(common::inLabelMenu(tr("Bad audio"), m_keys->key(common::KeyId::BadAudio)), this,
                        [this] { Q_EMIT changeAsked(store::Field::BadAudio, true); });
    m_labels->addSeparator();
    m_labels->addAction(tr("Take the label back"), this, [this] {
        Q_EMIT changeAsked(store::Field::Category, std::monostate());
    });
}

void SelectionBar::setSelection(int utterances, bool writable)
{
    m_selected->setText(tr("%Ln selected", nullptr, utterances));
    for (QPushButton *button : m_buttons) {
        const bool reads = button == m_clear;
        button->setEnabled(utterances > 0 && (writable || reads));
        button->setToolTip(utterances == 0        ? tr("Select utterances first")
                           : !writable && !reads ? tr("The project can only be read")
                                                 : QString());
    }
    if (utterances > 0)
        m_clear->setToolTip(tr("Esc"));
    resizeEvent(nullptr); // the number has another width
}

/// What goes first where there is little room: the protocol, the caption, "Clear selection" (Esc
/// does it too), "Annotate these".
void SelectionBar::resizeEvent(QResizeEvent *)
{
    int buttons = 12 + 16 + m_selected->sizeHint().width() + 8;
    for (const QPushButton *button : m_buttons)
        buttons += button->sizeHint().width() + 8;
    int room = width() - buttons;
    int detail = 2;
    while (detail > 0 && m_run->widthFor(detail) > room)
        --detail;
    m_run->setDetail(detail);
    for (QPushButton *button : {m_clear, m_annotate}) {
        const bool fits = m_run->widthFor(detail) <= room;
        button->setVisible(fits);
        if (!fits)
            room += button->sizeHint().width() + 8;
    }
}

} // namespace merhan::browse
