// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_page.h"

#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/protocol_words.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/evaluate/figure_table.h"
#include "ui/evaluate/matrix_picture.h"
#include "ui/train/curve_cards.h"
#include "ui/train/fold_progress.h"
#include "ui/train/fold_table_model.h"
#include "ui/train/run_details.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFoldColumn = 56, kSeedColumn = 112; ///< "Fold"; "3, seed 2"
constexpr int kFoldRows = 6;                       ///< of the table that are seen without scrolling

QLabel *quiet(QLabel *label, int pixels)
{
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(common::fontOf(label, pixels));
    return label;
}

/// A panel on the ground of an error or a warning.
class MatterPanel : public QWidget {
public:
    using QWidget::QWidget;
    enum class Tone { Plain, Warning, Error };
    void setTone(Tone tone)
    {
        m_tone = tone;
        update();
    }
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const common::Colors &colors = common::colorsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tone == Tone::Error     ? colors.errorGround
                         : m_tone == Tone::Warning ? colors.warningGround
                                                   : colors.inactiveSelection);
        painter.drawRoundedRect(rect(), 4, 4);
    }

private:
    Tone m_tone = Tone::Plain;
};

} // namespace

RunPage::RunPage(QWidget *parent)
    : QWidget(parent), m_where(new QLabel), m_rest(new QLabel), m_left(new QLabel),
      m_speed(new QLabel), m_progress(new FoldProgress), m_facts(new QLabel),
      m_matterSign(new QLabel), m_matterText(new QLabel),
      m_showLog(new QPushButton(tr("Show log"))), m_cards(new CurveCards),
      m_folds(new FoldTableModel(this)), m_table(new evaluate::FigureTable(m_folds)),
      m_details(new RunDetails)
{
    m_matter = makeMatter();
    quiet(m_facts, 12)->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setAccessibleName(tr("Folds"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(FoldTableModel::Fold, QHeaderView::Fixed);

    m_details->setMinimumHeight(120);
    // They share what the others leave; only below these heights the page scrolls.
    for (QWidget *part : {static_cast<QWidget *>(m_cards), static_cast<QWidget *>(m_details)})
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(makeTop());
    layout->addWidget(m_facts);
    layout->addWidget(m_matter);
    layout->addWidget(m_cards, 5);
    layout->addWidget(m_table);
    layout->addWidget(m_details, 4);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    m_matter->hide();
    m_facts->hide();
    m_table->hide();
    clear();
}

QWidget *RunPage::makeTop()
{
    m_where->setFont(common::fontOf(m_where, 13, true));
    m_left->setFont(common::fontOf(m_left, 13, true));
    m_speed->setForegroundRole(QPalette::PlaceholderText);
    m_left->setToolTip(tr("When every fold goes through all its epochs at the speed so far; folds "
                          "that stop early make it shorter"));
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_where);
    layout->addWidget(m_rest);
    layout->addSpacing(12);
    layout->addWidget(m_progress, 1);
    layout->addSpacing(12);
    layout->addWidget(m_left);
    layout->addWidget(m_speed);
    return top;
}

QWidget *RunPage::makeMatter()
{
    auto *panel = new MatterPanel;
    m_matterText->setWordWrap(true);
    m_matterText->setTextFormat(Qt::PlainText);
    m_matterText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_showLog, &QPushButton::clicked, this, [this] { m_details->setTab(RunDetails::Log); });
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_matterSign, 0, Qt::AlignTop);
    layout->addWidget(m_matterText, 1);
    layout->addWidget(m_showLog, 0, Qt::AlignTop);
    return panel;
}

void RunPage::clear()
{
    for (QLabel *label : {m_where, m_rest, m_left, m_speed})
        label->clear();
    m_progress->setParts({});
    m_shown.reset();
    // Curves and parts stay where they are until those of the next run are there, a moment later:
    // laying out all anew, twice, would take longer than a frame.
    m_folds->setProgress(nullptr, false);
    m_details->clear();
}

void RunPage::setEntry(const RunEntry &entry, const QString &cantStart)
{
    const Look look = entry.look();
    showTop(entry);
    showFacts(entry);
    showMatter(entry, cantStart);
    const auto progress = entry.facts ? entry.facts->progress : nullptr;
    if (!progress && !entry.facts) { // there is nothing to come
        m_cards->setProgress(std::make_shared<const protocol::RunProgress>(), false);
        m_table->hide();
    }
    if (!progress || (progress == m_shown && look == m_look))
        return;
    m_shown = progress;
    m_look = look;
    m_cards->setProgress(progress, isLive(look));
    const int before = m_folds->rowCount();
    m_folds->setProgress(progress, isLive(look));
    if (const int rows = m_folds->rowCount(); rows != before || m_table->isHidden()) {
        m_table->setVisible(rows > 0);
        const bool seeds = rows > 0 && progress->started->seeds.size() > 1;
        m_table->setColumnWidth(FoldTableModel::Fold, seeds ? kSeedColumn : kFoldColumn);
        const bool all = rows <= kFoldRows;
        m_table->setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
        m_table->setFixedHeight(evaluate::kHeaderHeight + 2
                                + std::min(rows, kFoldRows) * evaluate::kRowHeight);
    }
}

void RunPage::showTop(const RunEntry &entry)
{
    const protocol::RunProgress &progress = entry.progress();
    const bool live = entry.live();
    const Place place = placeOf(progress);
    m_where->setText(place.rest.isEmpty() ? place.where : place.where + u',');
    m_rest->setText(place.rest);
    m_progress->setParts(partsDone(progress));
    m_progress->setVisible(progress.started.has_value());
    const double left = live ? secondsLeft(progress) : protocol::kNoNumber;
    m_left->setText(std::isfinite(left) ? tr("at most %1 left").arg(common::duration(left))
                                        : QString());
    QStringList parts;
    double speed = protocol::kNoNumber;
    std::int64_t memory = 0;
    if (progress.current)
        if (const auto fold = progress.folds.find(*progress.current);
            fold != progress.folds.end() && !fold->second.epochs.empty()) {
            speed = fold->second.epochs.rbegin()->second.utterancesPerSecond;
            memory = fold->second.epochs.rbegin()->second.memoryBytes;
        }
    if (progress.batch && std::isfinite(progress.batch->utterancesPerSecond))
        speed = progress.batch->utterancesPerSecond;
    if (live && std::isfinite(speed))
        parts << tr("%1 utterances/s").arg(common::number(speed, 1));
    constexpr double kGiB = 1024.0 * 1024 * 1024;
    if (live && memory > 0 && progress.device && progress.device->memoryBytes > 0)
        parts << tr("%1 of %2 GB", "memory")
                     .arg(common::number(static_cast<double>(memory) / kGiB, 1),
                          common::number(static_cast<double>(progress.device->memoryBytes) / kGiB,
                                         0));
    if (entry.look() == Look::Finished && !progress.folds.empty()) {
        double seconds = 0;
        for (const auto &[which, fold] : progress.folds)
            for (const auto &[epoch, finished] : fold.epochs)
                seconds += finished.seconds;
        parts << tr("trained for %1").arg(common::duration(seconds));
    }
    const QString rest = parts.join(u" · "_s);
    m_speed->setToolTip(live ? QString()
                             : tr("All epochs together; what else a run does, as reading and "
                                  "testing, isn’t in it"));
    m_speed->setText(m_left->text().isEmpty() || rest.isEmpty() ? rest : u"· "_s + rest);
}

void RunPage::showFacts(const RunEntry &entry)
{
    QStringList facts;
    const protocol::RunProgress &progress = entry.progress();
    if (std::isfinite(entry.uar)) {
        QString scores = tr("Test: UAR %1, WAR %2")
                             .arg(evaluate::percent(entry.uar), evaluate::percent(entry.war));
        if (const auto &whole = progress.evaluation)
            scores += u", "_s
                      + tr("macro F1 %1, weighted F1 %2")
                            .arg(evaluate::percent(whole->scores.macroF1),
                                 evaluate::percent(whole->scores.weightedF1));
        facts << scores;
    }
    if (const QString leakage = entry.leakage(); !leakage.isEmpty())
        facts << common::leakageInWords(leakage);
    if (const auto &device = progress.device) {
        QString text = device->name.empty()
                           ? QString::fromStdString(device->device)
                           : u"%1 (%2)"_s.arg(QString::fromStdString(device->device),
                                              QString::fromStdString(device->name));
        text += u", "_s + QString::fromStdString(device->precision);
        if (device->threads > 0)
            text += u", "_s + tr("%n threads", nullptr, device->threads);
        if (entry.elsewhere() && entry.facts->status.holder)
            text += u", "_s
                    + tr("on the machine %1")
                          .arg(QString::fromStdString(entry.facts->status.holder->host));
        facts << tr("Device: %1").arg(text);
    }
    if (!entry.note.isEmpty())
        facts << tr("Note: %1").arg(entry.note);
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
}

void RunPage::showMatter(const RunEntry &entry, const QString &cantStart)
{
    const Look look = entry.look();
    QString text;
    if (entry.facts && !entry.facts->problem.isEmpty())
        text = tr("The run’s files can’t be read: %1").arg(entry.facts->problem);
    else if (!entry.facts && entry.row && !entry.row->folderThere)
        text = tr("Its folder isn’t there any more (%1). What the project took from it is still "
                  "there: see Evaluate.")
                   .arg(common::shownPath(common::toPath(entry.folder)));
    else if (!entry.startProblem.isEmpty())
        text = entry.startProblem;
    else if (entry.facts || isLive(look))
        text = explanation(look, entry.progress(), entry.facts ? entry.facts->lastWords : QString(),
                           entry.force);
    const bool resumable = !isLive(look) && look != Look::Finished && entry.facts;
    if (resumable && !cantStart.isEmpty() && text != cantStart)
        text += (text.isEmpty() ? QString() : u" "_s) + cantStart;
    const bool bad = look == Look::Failed || look == Look::Died;
    auto *panel = static_cast<MatterPanel *>(m_matter);
    panel->setTone(bad                     ? MatterPanel::Tone::Error
                   : look == Look::Stopped ? MatterPanel::Tone::Warning
                                           : MatterPanel::Tone::Plain);
    const common::Colors &colors = common::colorsOf(palette());
    m_matterSign->setVisible(bad || look == Look::Stopped);
    if (bad || look == Look::Stopped)
        m_matterSign->setPixmap(common::iconPixmap(bad ? u"error"_s : u"warning"_s, 18,
                                                   bad ? colors.error : colors.warning,
                                                   devicePixelRatio()));
    if (m_matterText->text() != text)
        m_matterText->setText(text);
    m_showLog->setVisible(bad);
    m_matter->setVisible(!text.isEmpty());
}

void RunPage::setNarrow(bool narrow)
{
    m_cards->setNarrow(narrow);
}

QString RunPage::matter() const
{
    return m_matter->isHidden() ? QString() : m_matterText->text();
}

QString RunPage::place() const
{
    return m_rest->text().isEmpty() ? m_where->text() : m_where->text() + u' ' + m_rest->text();
}

QString RunPage::left() const
{
    return m_left->text();
}

} // namespace merhan::train
