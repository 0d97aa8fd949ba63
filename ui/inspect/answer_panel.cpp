// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/answer_panel.h"

#include "ui/common/class_look.h"
#include "ui/common/help_button.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 24, kNameLeft = 24;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(common::fontOf(label, 13, true));
    return label;
}

QLabel *small(QLabel *label)
{
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(common::fontOf(label, 12));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *quiet(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ProbabilityBars::ProbabilityBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Probabilities of the classes"));
}

void ProbabilityBars::setSaid(const Said &said)
{
    m_said = said;
    m_order.resize(std::min(said.classes.size(), said.probabilities.size()));
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        return said.probabilities[a] > said.probabilities[b];
    });
    QStringList words;
    for (const std::size_t at : m_order)
        words << u"%1 %2"_s.arg(common::className(said.classes[at]),
                                common::number(said.probabilities[at], 2));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize ProbabilityBars::sizeHint() const
{
    return {208, kRow * std::max(1, static_cast<int>(m_order.size()))};
}

void ProbabilityBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const common::Colors &colors = common::colorsOf(palette());
    int widest = 0;
    for (const std::size_t at : m_order)
        widest = std::max(widest, fontMetrics().horizontalAdvance(common::className(m_said.classes[at])));
    const int number = fontMetrics().horizontalAdvance(common::number(0.88, 2));
    const int nameWidth = std::min(widest, width() - kNameLeft - number - 72);
    const int left = kNameLeft + std::max(nameWidth + 12, 84);
    const int room = std::max(16, width() - left - number - 12);
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const std::size_t at = m_order[i];
        const int y = static_cast<int>(i) * kRow;
        const std::string &key = m_said.classes[at];
        common::drawTile(painter, QRect(0, y + (kRow - common::kTile) / 2, common::kTile, common::kTile),
                         key, palette());
        painter.setPen(colors.text);
        painter.drawText(QRect(kNameLeft, y, left - kNameLeft - 8, kRow),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(common::className(key), Qt::ElideRight,
                                                  left - kNameLeft - 8));
        const double p = m_said.probabilities[at];
        const QRect track(left, y + (kRow - 10) / 2, room, 10);
        painter.fillRect(track, colors.hover);
        painter.fillRect(track.left(), track.top(),
                         std::max(1, static_cast<int>(std::lround(p * room))), track.height(),
                         i == 0 ? colors.accent : colors.plainBar);
        if (at < m_said.ofModel.size())
            painter.fillRect(track.left()
                                 + std::min(room - 2, static_cast<int>(std::lround(
                                                          m_said.ofModel[at] * room))),
                             track.top() - 3, 2, track.height() + 6, colors.text);
        painter.drawText(QRect(width() - number - 2, y, number + 2, kRow),
                         Qt::AlignRight | Qt::AlignVCenter, common::number(p, 2));
    }
}

ClassLabel::ClassLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ClassLabel::setClass(const std::string &key, const QString &otherwise)
{
    m_key = key;
    m_text = key.empty() ? otherwise : common::className(key);
    setAccessibleName(m_text);
    setToolTip(m_text);
    updateGeometry();
    update();
}

QSize ClassLabel::sizeHint() const
{
    return {(m_key.empty() ? 0 : common::kTile + 8) + fontMetrics().horizontalAdvance(m_text) + 2, 20};
}

void ClassLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    if (!m_key.empty()) {
        common::drawTile(painter, QRect(0, (height() - common::kTile) / 2, common::kTile, common::kTile),
                         m_key, palette());
        left = common::kTile + 8;
    }
    painter.setPen(common::colorsOf(palette()).text);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width() - left));
}

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setTextShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    setAccessibleName(tr("text %1 %, audio %2 %")
                          .arg(common::number(m_share * 100, 0), common::number((1 - m_share) * 100, 0)));
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const common::Colors &colors = common::colorsOf(palette());
    const int middle = static_cast<int>(std::lround(m_share * width()));
    const QRect text(0, 0, middle, height()), audio(middle + 2, 0, width() - middle - 2, height());
    painter.fillRect(text, colors.accent);
    painter.fillRect(audio, colors.plainBar);
    painter.setFont(common::fontOf(this, 12));
    const auto put = [&](const QRect &rect, const QString &words, const QColor &color) {
        if (painter.fontMetrics().horizontalAdvance(words) + 12 > rect.width())
            return; // too narrow: the sentence below has it
        painter.setPen(color);
        painter.drawText(rect.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    };
    put(text, tr("text %1 %").arg(common::number(m_share * 100, 0)), colors.onAccent);
    put(audio, tr("audio %1 %").arg(common::number((1 - m_share) * 100, 0)),
        common::onColor(colors.plainBar));
}

AnswerPanel::AnswerPanel(QWidget *parent)
    : QWidget(parent), m_noAnswer(small(new QLabel)), m_bars(new ProbabilityBars),
      m_whose(small(new QLabel)), m_facts(new QWidget), m_shares(new QWidget), m_share(new ShareBar),
      m_shareText(small(new QLabel)), m_howPart(new QWidget), m_how(small(new QLabel))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    auto *answerTop = new QHBoxLayout;
    answerTop->setSpacing(4);
    answerTop->addWidget(heading(tr("Answer")));
    answerTop->addWidget(new common::HelpButton(
        tr("answer"),
        tr("How sure the model is of each class; together they are 1. Sure isn’t right: a model that "
           "learnt its utterances by heart is sure of everything."),
        tr("p = softmax of the network’s output")));
    answerTop->addStretch();
    layout->addLayout(answerTop);
    layout->addWidget(m_noAnswer);
    layout->addWidget(m_bars);
    layout->addWidget(m_whose);
    auto *facts = new QFormLayout(m_facts);
    const auto plain = [](QFormLayout *form) {
        form->setContentsMargins(0, 0, 0, 0);
        form->setHorizontalSpacing(12);
        form->setVerticalSpacing(4);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    };
    plain(facts);
    m_label = new ClassLabel;
    facts->addRow(quiet(tr("Label")), m_label);
    m_snapshot = new ClassLabel;
    m_snapshotName = quiet(tr("At training"));
    m_snapshotName->setToolTip(
        tr("The label that the run was trained or tested with; today it is another."));
    facts->addRow(m_snapshotName, m_snapshot);
    m_votes = value(facts, tr("Votes"));
    m_votesName = qobject_cast<QLabel *>(facts->labelForField(m_votes));
    layout->addWidget(m_facts);

    auto *shares = new QVBoxLayout(m_shares);
    shares->setContentsMargins(0, 12, 0, 0);
    shares->setSpacing(4);
    auto *shareTop = new QHBoxLayout;
    shareTop->addWidget(heading(tr("Share of each modality")));
    shareTop->addWidget(new common::HelpButton(
        tr("share of each modality"),
        tr("Before it decides, the model weighs every word and every moment of the sound. These are "
           "the weights of all words together, and of all moments together. A large share says what "
           "it listened to, not that it was right to."),
        tr("weights = softmax over words and frames; text = Σ over words")));
    shareTop->addStretch();
    shares->addLayout(shareTop);
    shares->addWidget(m_share);
    shares->addWidget(m_shareText);
    layout->addWidget(m_shares);

    layout->addSpacing(12);
    layout->addWidget(heading(tr("Under the pointer")));
    auto *pointer = new QFormLayout;
    plain(pointer);
    m_asks = value(pointer, tr("Who looks"));
    m_answers = value(pointer, tr("Where to"));
    m_weight = value(pointer, tr("Weight"));
    m_largest = value(pointer, tr("Row’s largest"));
    m_global = value(pointer, tr("Global"));
    m_global->setToolTip(tr("What this moment has of the global weights"));
    layout->addLayout(pointer);

    auto *how = new QVBoxLayout(m_howPart);
    how->setContentsMargins(0, 12, 0, 0);
    how->setSpacing(4);
    how->addWidget(heading(tr("How to read it")));
    how->addWidget(m_how);
    layout->addWidget(m_howPart);
    layout->addStretch();
    setSaid(std::nullopt);
    setMaps(nullptr);
    setPointed(std::nullopt);
}

QLabel *AnswerPanel::value(QFormLayout *form, const QString &name)
{
    auto *text = new QLabel;
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    text->setMinimumHeight(18);
    form->addRow(quiet(name), text);
    return text;
}

void AnswerPanel::setSaid(const std::optional<Said> &said)
{
    m_noAnswer->setVisible(!said || said->probabilities.empty());
    m_noAnswer->setText(said && !said->silent.isEmpty()
                            ? said->silent
                            : tr("The run says nothing of this utterance yet."));
    m_bars->setVisible(said && !said->probabilities.empty());
    m_whose->setVisible(said && !said->whose.isEmpty());
    m_facts->setVisible(said.has_value());
    if (!said)
        return;
    m_bars->setSaid(*said);
    m_whose->setText(said->whose);
    m_label->setClass(said->label, said->labelWhy);
    m_snapshot->setClass(said->snapshotLabel);
    m_snapshot->setVisible(!said->snapshotLabel.empty());
    m_snapshotName->setVisible(!said->snapshotLabel.empty());
    m_votes->setText(said->votes);
    m_votes->setVisible(!said->votes.isEmpty());
    m_votesName->setVisible(!said->votes.isEmpty());
}

void AnswerPanel::setMaps(const Maps *maps)
{
    m_shares->setVisible(maps && maps->hasGlobal() && (maps->textShare() || maps->globalIsShared()));
    if (!maps)
        return;
    const auto share = maps->textShare();
    m_share->setVisible(share.has_value());
    if (share)
        m_share->setTextShare(*share);
    m_shareText->setText(
        share ? tr("Sum of the global weights over words and over sound: text %1 %, audio %2 %.")
                    .arg(common::number(*share * 100, 0), common::number((1 - *share) * 100, 0))
                    .replace(u" %"_s, u"\u00a0%"_s) // a number and its sign stay in one line
              : tr("This model lays words and sound on top of each other before it weighs them, so "
                   "they have no shares of their own."));
}

void AnswerPanel::setPointed(const std::optional<Pointed> &pointed)
{
    const QString none = u"–"_s;
    m_asks->setText(pointed ? pointed->asks : none);
    m_answers->setText(pointed ? pointed->answers : none);
    m_weight->setText(pointed ? weightText(pointed->weight) : none);
    m_largest->setText(pointed ? weightText(pointed->rowLargest) : none);
    m_global->setText(pointed && pointed->global ? weightText(*pointed->global) : none);
}

void AnswerPanel::setHow(const QString &text)
{
    m_how->setText(text);
    m_howPart->setVisible(m_howShown && !text.isEmpty());
}

void AnswerPanel::setHowShown(bool shown)
{
    m_howShown = shown;
    m_howPart->setVisible(shown && !m_how->text().isEmpty());
}

void AnswerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace merhan::inspect
