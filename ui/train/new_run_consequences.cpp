// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_consequences.h"

#include "core/store/errors.h"
#include "ui/common/palette.h"
#include "ui/common/protocol_words.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/evaluate/figure_models.h"
#include "ui/evaluate/figure_table.h"
#include "ui/train/new_run_cards.h"
#include "ui/train/new_run_devices.h"
#include "ui/train/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlowMs = 150;
constexpr int kMostRows = 10; ///< the table scrolls from there on
constexpr int kNumber = 62;
enum Column { Fold, Train, Validation, Test, ColumnCount };

/// On the ground of the panel, not of tables.
class PlainHeader : public QHeaderView {
public:
    PlainHeader() : QHeaderView(Qt::Horizontal) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const common::Colors &colors = common::colorsOf(palette());
        painter->save();
        painter->fillRect(rect, colors.window);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.divider);
        painter->setFont(common::fontOf(this, 12));
        painter->setPen(colors.text2);
        painter->drawText(
            rect.adjusted(8, 0, -8, -1),
            static_cast<int>((section == Fold ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
            model()->headerData(section, Qt::Horizontal).toString());
        painter->restore();
    }
};

QLabel *title(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(common::fontOf(label, 13, true));
    return label;
}

QLabel *help()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(common::fontOf(label, 12));
    return label;
}

QString megabytes(std::int64_t bytes)
{
    return Words::tr("%1 MB").arg(common::number(qint64{(bytes + 999'999) / 1'000'000}));
}

} // namespace

QString sharedInWords(const protocol::Shared &shared)
{
    QStringList parts;
    if (shared.speakers > 0)
        parts << Words::tr("%n speakers", nullptr, shared.speakers);
    if (shared.dialogs > 0)
        parts << Words::tr("%n dialogs", nullptr, shared.dialogs);
    if (parts.isEmpty() && shared.sessions > 0)
        parts << Words::tr("%n sessions", nullptr, shared.sessions);
    return parts.join(Words::tr(" and ", "between the last two of a list"));
}

NewRunConsequences::NewRunConsequences(DeviceField *devices, QWidget *parent)
    : QWidget(parent), m_folds(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new evaluate::FigureTable(m_folds)), m_problem(new NoteCard), m_test(new NoteCard),
      m_validation(new NoteCard), m_start(new NoteCard), m_recordings(new NoteCard),
      m_disk(new NoteCard), m_waiting(help()), m_slow(new QTimer(this)), m_figures(new QLabel),
      m_figuresHelp(help()), m_space(help()), m_estimate(new QPushButton(tr("Estimate")))
{
    m_folds->setHorizontalHeaderLabels({tr("Fold"), tr("Train"), tr("Valid."), tr("Test")});
    m_table->setAccessibleName(tr("Utterances of each fold"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalHeader(new PlainHeader);
    m_table->horizontalHeader()->setFixedHeight(evaluate::kHeaderHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = Train; column < ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, kNumber);
    m_table->horizontalHeader()->setSectionResizeMode(Fold, QHeaderView::Stretch);
    m_table->hide();
    QPalette clear = m_table->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_table->setPalette(clear);
    m_figures->setWordWrap(true);
    m_figures->hide();
    m_estimate->setAutoDefault(false);
    m_estimate->setFixedHeight(24);
    m_slow->setSingleShot(true);
    m_slow->setInterval(kSlowMs);
    connect(m_slow, &QTimer::timeout, this, [this] { m_waiting->setText(tr("Counting…")); });
    connect(m_estimate, &QPushButton::clicked, this, &NewRunConsequences::estimateAsked);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(title(tr("This run")));
    top->addStretch(1);
    top->addWidget(m_waiting);
    layout->addLayout(top);
    layout->addWidget(m_table);
    for (NoteCard *card : {m_problem, m_test, m_validation, m_start, m_recordings}) {
        card->hide();
        layout->addWidget(card);
    }
    layout->addSpacing(8);
    layout->addWidget(title(tr("Device")));
    layout->addWidget(devices->widget());
    layout->addSpacing(8);
    auto *time = new QHBoxLayout;
    time->addWidget(title(tr("Time and memory")));
    time->addStretch(1);
    time->addWidget(m_estimate);
    layout->addLayout(time);
    layout->addWidget(m_figures);
    layout->addWidget(m_figuresHelp);
    layout->addWidget(m_space);
    m_disk->hide();
    layout->addWidget(m_disk);
    layout->addStretch(1);
}

void NewRunConsequences::setWaiting(bool waiting)
{
    if (!waiting) {
        m_slow->stop();
        m_waiting->clear();
    } else if (!m_slow->isActive() && m_waiting->text().isEmpty()) {
        m_slow->start();
    }
}

void NewRunConsequences::setPlan(const RunPlan &plan, const protocol::RunConfig &config)
{
    if (plan.run)
        setFolds(plan.run->plan);
    m_table->setVisible(plan.run != nullptr);
    m_problem->setVisible(plan.error.has_value());
    if (plan.error)
        m_problem->set(NoteCard::Kind::Error, common::plainSentence(*plan.error));
    m_start->setVisible(plan.run && !config.init.empty());
    m_start->set(NoteCard::Kind::Warning,
                 tr("What the starting point was trained on is counted when the run starts: look "
                    "at its leakage line then."));
    if (plan.run) {
        setLeakage(plan.run->plan, config);
        setSpace(plan.space);
    } else {
        for (NoteCard *card : {m_test, m_validation, m_disk})
            card->hide();
        m_space->hide();
    }
    setRecordings(plan, config);
}

void NewRunConsequences::setFolds(const protocol::FoldPlan &plan)
{
    m_folds->setRowCount(static_cast<int>(plan.folds.size()));
    for (int row = 0; row < m_folds->rowCount(); ++row) {
        const protocol::Fold &fold = plan.folds[static_cast<std::size_t>(row)];
        const auto set = [&](int column, const QString &text) {
            auto *item = new QStandardItem(text);
            item->setFlags(Qt::ItemIsEnabled);
            item->setData(QVariant::fromValue((column == Fold ? Qt::AlignLeft : Qt::AlignRight)
                                              | Qt::AlignVCenter),
                          Qt::TextAlignmentRole);
            m_folds->setItem(row, column, item);
        };
        set(Fold, common::foldInWords(QString::fromStdString(fold.name)));
        set(Train, common::number(static_cast<qint64>(fold.train.size())));
        set(Validation, common::number(static_cast<qint64>(fold.validation.size())));
        set(Test, common::number(static_cast<qint64>(fold.test.size())));
    }
    const int rows = std::min(m_folds->rowCount(), kMostRows);
    m_table->setFixedHeight(evaluate::kHeaderHeight + rows * evaluate::kRowHeight);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void NewRunConsequences::setLeakage(const protocol::FoldPlan &plan,
                                    const protocol::RunConfig &config)
{
    const auto &test = plan.testLeakage, &validation = plan.validationLeakage;
    m_test->show();
    if (config.protocol == "all")
        m_test->set(NoteCard::Kind::Warning,
                    tr("There is no test, so no score: this makes a model to give away."));
    else if (test == protocol::Shared{})
        m_test->set(NoteCard::Kind::Fine, tr("Training and test share no speaker and no dialog."));
    else if (const QString shared = sharedInWords(test); test.speakers > 0 || test.dialogs > 0)
        m_test->set(NoteCard::Kind::Warning,
                    tr("Training and test share %1: test scores will look better than with "
                       "strangers.")
                        .arg(shared));
    else
        m_test->set(NoteCard::Kind::Plain, tr("Training and test share %1.").arg(shared));

    m_validation->show();
    if (config.validation == "none")
        m_validation->set(NoteCard::Kind::Plain,
                          tr("Without validation no epoch is chosen: the last one counts."));
    else if (validation.speakers > 0 || validation.dialogs > 0)
        m_validation->set(NoteCard::Kind::Warning,
                          tr("Training and validation share %1: validation scores will look "
                             "better than test scores.")
                              .arg(sharedInWords(validation)));
    else
        m_validation->set(NoteCard::Kind::Fine,
                          tr("Training and validation share no speaker and no dialog."));
}

void NewRunConsequences::setRecordings(const RunPlan &plan, const protocol::RunConfig &config)
{
    const std::int64_t without =
        plan.run && config.streams != "text" ? plan.run->plan.withoutAudio : 0;
    const std::int64_t lost = plan.missing ? plan.missing->count : 0;
    m_recordings->setVisible(plan.missingError || lost > 0 || without > 0);
    if (plan.missingError) {
        const auto &arguments = plan.missingError->arguments;
        m_recordings->set(
            NoteCard::Kind::Error,
            plan.missingError->is(store::errors::kAllWavsMissing) && arguments.size() == 2
                ? tr("Not one of the labelled utterances has its recording here (looked for %1). "
                     "Locate the corpus, or train on text alone.")
                      .arg(QString::fromStdString(arguments[1]))
                : common::sentence(*plan.missingError));
        return;
    }
    QString sentence;
    // Those that have none, by the release; those whose file isn't where it was.
    const std::int64_t all = std::max(lost, without);
    if (all > 0)
        sentence = tr("%Ln labelled utterances have no readable recording and are left out.",
                      nullptr, static_cast<int>(all));
    if (lost > 0 && !plan.missing->examples.empty())
        sentence +=
            u' ' + tr("The first: %1").arg(common::shownPath(plan.missing->examples.front()));
    m_recordings->set(NoteCard::Kind::Warning, sentence);
}

void NewRunConsequences::setSpace(const store::RunSpace &space)
{
    m_space->show();
    m_space->setText(tr("Disk: about %1 while it trains, %2 afterwards.")
                         .arg(megabytes(space.needed.most), megabytes(space.needed.kept)));
    m_disk->setVisible(!space.enough());
    if (!space.enough())
        m_disk->set(NoteCard::Kind::Warning,
                    tr("Only %1 are free in %2: the run will stop and keep its last checkpoint "
                       "when the disk is full.")
                        .arg(megabytes(*space.freeBytes), common::shownPath(space.where)));
}

void NewRunConsequences::setEstimate(const QString &figures, const QString &help)
{
    m_figures->setText(figures);
    m_figures->setVisible(!figures.isEmpty());
    m_figuresHelp->setText(help);
    m_figuresHelp->setVisible(!help.isEmpty());
}

void NewRunConsequences::setEstimating(bool estimating)
{
    m_estimate->setText(estimating ? tr("Cancel") : tr("Estimate"));
    m_estimate->setAccessibleName(estimating ? tr("Cancel the estimate")
                                             : tr("Estimate time and memory"));
}

void NewRunConsequences::setEstimateEnabled(bool enabled, const QString &why)
{
    m_estimate->setEnabled(enabled);
    m_estimate->setToolTip(why);
}

QString NewRunConsequences::estimateText() const
{
    return m_figures->text();
}

} // namespace merhan::train
