// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/evaluate_mode.h"

#include "ui/common/divider.h"
#include "ui/common/class_look.h"
#include "ui/common/hidden_page.h"
#include "ui/common/label_keys.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/evaluate/answer_table_model.h"
#include "ui/common/badge.h"
#include "ui/evaluate/confusion_matrix_view.h"
#include "ui/evaluate/figure_table.h"
#include "ui/evaluate/figures_panel.h"
#include "ui/common/segments.h"
#include "ui/common/when_read.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace merhan::evaluate {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeaderBar = 48, kListBar = 40;
constexpr int kLeft = 472, kNarrow = 1300;
constexpr int kSlowMs = 150;

QLabel *quiet(QLabel *label, int pixels)
{
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(common::fontOf(label, pixels));
    return label;
}

} // namespace

EvaluateMode::EvaluateMode(const common::Studio &studio, QWidget *parent)
    : Mode(parent), m_studio(studio), m_runs(new QComboBox), m_busy(new QLabel),
      m_export(new QPushButton(tr("Export"))), m_figures(new FiguresPanel),
      m_left(new QScrollArea), m_matrix(new ConfusionMatrixView), m_summary(new QWidget),
      m_cellName(new QLabel), m_cellCount(new QLabel), m_cellShares(new QLabel),
      m_listCount(new QLabel), m_listWhat(new QLabel), m_answers(new AnswerTableModel(this)),
      m_list(new FigureTable(m_answers)), m_pages(new QStackedWidget), m_emptyTitle(new QLabel),
      m_emptyText(new QLabel)
{
    m_left->setWidget(m_figures);
    m_left->setWidgetResizable(true);
    m_left->setFrameShape(QFrame::NoFrame);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->setFixedWidth(kLeft);
    m_figures->setBackgroundRole(QPalette::Base);
    m_figures->setAutoFillBackground(true);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeMatrixPart());
    right->addWidget(common::divider(Qt::Horizontal));
    right->addWidget(makeListPart(), 1);
    auto *content = new QWidget;
    auto *body = new QHBoxLayout(content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_left);
    body->addWidget(common::divider(Qt::Vertical));
    body->addLayout(right, 1);
    m_pages->addWidget(content);
    m_pages->addWidget(makeEmptyPage());

    auto *all = new QWidget;
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHeader());
    rows->addWidget(common::divider(Qt::Horizontal));
    rows->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(common::hiddenWhileBlind(studio.session, all));

    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_busy->setText(tr("Reading the run…")); });
    connect(m_figures, &FiguresPanel::changed, this, &EvaluateMode::showMatrix);
    connect(m_matrix, &ConfusionMatrixView::pickedChanged, this, &EvaluateMode::showList);
    connect(m_units, &QButtonGroup::idClicked, this,
            [this](int id) { m_matrix->setUnit(static_cast<Unit>(id)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_list->viewport()->update();
                if (index.isValid())
                    m_studio.session->current()->set(
                        index.data(AnswerTableModel::CorpusRole).toString(),
                        index.data(AnswerTableModel::IdRole).toString());
            });
    common::ShownRun *shownRun = m_studio.session->shownRun();
    connect(m_runs, &QComboBox::activated, this, [this, shownRun] {
        shownRun->choose(m_runs->currentData().toString());
    });
    connect(shownRun, &common::ShownRun::read, this, &EvaluateMode::takeRuns);
    connect(shownRun, &common::ShownRun::failed, this, [this](const Error &error) {
        clear();
        showEmpty(tr("The runs can’t be read."), common::sentence(error));
        Q_EMIT settled();
    });

    common::Session *session = m_studio.session;
    connect(session->current(), &common::CurrentUtterance::currentChanged, this,
            &EvaluateMode::followCurrent);
    for (const auto signal : {&common::Session::opened, &common::Session::reloaded})
        connect(session, signal, this, [this] {
            clear();
            m_slow.start(); // the runs are being read
        });
    connect(session, &common::Session::closed, this, [this] {
        ++m_generation;
        clear();
    });
    connect(session, &common::Session::gestureSaved, this, [this] {
        m_stale = true;
        if (isVisible())
            readRun();
    });
    connect(session, &common::Session::gestureFailed, this, [this](const Error &error) {
        if (isVisible())
            Q_EMIT said(common::sentence(error));
    });
    makeActions();
    clear();
    if (shownRun->isRead())
        takeRuns();
}

QWidget *EvaluateMode::makeHeader()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(kHeaderBar);
    m_runs->setAccessibleName(tr("Run"));
    m_runs->setMinimumWidth(140);
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *badges = new QWidget;
    m_badges = new QHBoxLayout(badges);
    m_badges->setContentsMargins(0, 0, 0, 0);
    m_badges->setSpacing(8);
    quiet(m_busy, 12);

    makeExports();

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_runs);
    layout->addWidget(badges);
    layout->addWidget(m_busy);
    layout->addStretch(1);
    layout->addWidget(m_export);
    return bar;
}

QWidget *EvaluateMode::makeMatrixPart()
{
    auto *title = new QLabel(tr("Confusion matrix"));
    title->setFont(common::fontOf(title, 13, true));
    title->setToolTip(tr("A row is a label, a column what was predicted: the cell says how often. "
                         "Choose a cell to list its utterances."));
    auto *units = new common::Segments(
        {tr("Counts"), tr("% of row"), tr("% of column"), tr("% of all")});
    units->setAccessibleName(tr("Numbers of the confusion matrix"));
    m_units = units->group();
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addSpacing(24);
    top->addWidget(units);
    top->addStretch();

    m_cellName->setFont(common::fontOf(m_cellName, 13, true));
    m_cellCount->setFont(common::fontOf(m_cellCount, 20, true));
    quiet(m_cellShares, 12);
    auto *everything = new QPushButton(tr("Show all"));
    everything->setToolTip(tr("List all utterances again (Esc in the matrix)"));
    connect(everything, &QPushButton::clicked, this, [this] { m_matrix->pick(std::nullopt); });
    auto *summary = new QVBoxLayout(m_summary);
    summary->setContentsMargins(0, 4, 0, 0);
    summary->setSpacing(4);
    summary->addWidget(m_cellName);
    summary->addWidget(m_cellCount);
    summary->addWidget(m_cellShares);
    summary->addSpacing(4);
    summary->addWidget(everything, 0, Qt::AlignLeft);
    summary->addStretch();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addWidget(m_matrix, 0, Qt::AlignTop);
    middle->addWidget(m_summary);
    middle->addStretch(1);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 10, 16, 4);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(middle);
    return part;
}

QWidget *EvaluateMode::makeListPart()
{
    m_listCount->setFont(common::fontOf(m_listCount, 13, true));
    m_listWhat->setForegroundRole(QPalette::PlaceholderText);
    auto *badge = new common::Badge(tr("out of fold"));
    badge->setToolTip(tr("Each answer comes from a model that hadn’t seen the utterance."));
    auto *bar = new QWidget;
    bar->setFixedHeight(kListBar);
    auto *top = new QHBoxLayout(bar);
    top->setContentsMargins(16, 0, 16, 0);
    top->setSpacing(8);
    top->addWidget(m_listCount);
    top->addWidget(m_listWhat);
    top->addWidget(badge);
    top->addStretch(1);
    auto *hint = quiet(new QLabel(tr("J K next, previous · L label")), 12);
    top->addWidget(hint);

    m_list->setAccessibleName(tr("Utterances of the cell"));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setSortingEnabled(true);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSortIndicator(AnswerTableModel::Confidence, Qt::DescendingOrder);
    const auto width = [this](const QString &longest, int more = 18) {
        return m_list->fontMetrics().horizontalAdvance(longest) + more;
    };
    header->resizeSection(AnswerTableModel::Utterance, width(u"Ses05M_script03_2_M031"_s));
    header->resizeSection(AnswerTableModel::Speaker, width(u"Spk0"_s));
    header->resizeSection(AnswerTableModel::Start, width(u"10:00.0"_s, 22));
    header->resizeSection(AnswerTableModel::Duration, width(u"34.12"_s, 22));
    header->resizeSection(AnswerTableModel::Confidence, width(tr("p predicted"), 30));
    header->resizeSection(AnswerTableModel::PLabel, width(tr("p label"), 30));
    header->resizeSection(AnswerTableModel::Fold, width(tr("Fold"), 30));
    header->resizeSection(AnswerTableModel::Seed, width(tr("Seed"), 30));
    header->setSectionResizeMode(AnswerTableModel::Transcript, QHeaderView::Stretch);

    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_list, 1);
    return part;
}

QWidget *EvaluateMode::makeEmptyPage()
{
    auto *page = new QWidget;
    m_emptyTitle->setFont(common::fontOf(m_emptyTitle, 15, true));
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setMinimumWidth(480);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *again = new QPushButton(tr("Look again"));
    connect(again, &QPushButton::clicked, m_studio.session->shownRun(),
            &common::ShownRun::refresh);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_emptyTitle, 0, Qt::AlignCenter);
    layout->addWidget(m_emptyText, 0, Qt::AlignCenter);
    layout->addSpacing(8);
    layout->addWidget(again, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

void EvaluateMode::makeActions()
{
    addEditAction(tr("Ne&xt utterance"), common::KeyId::NextUtterance, [this] { goBy(1); });
    addEditAction(tr("&Previous utterance"), common::KeyId::PreviousUtterance, [this] { goBy(-1); });
    addEditAction(tr("&Label…"), common::KeyId::Label, [this] { labelCurrent(); });
    addEditAction(tr("&Export…"), common::KeyId::Export, [this] {
        if (m_export->isEnabled() && m_export->isVisible())
            m_export->showMenu();
    });
}

QWidget *EvaluateMode::sidePanel()
{
    return m_left;
}

void EvaluateMode::shown()
{
    if (m_evaluation && !isAncestorOf(focusWidget()))
        m_matrix->setFocus();
    if (m_studio.session->isOpen())
        m_studio.session->shownRun()->refresh(); // another program may have added one
}

void EvaluateMode::resizeEvent(QResizeEvent *event)
{
    // The transcript says more than when it was said.
    for (const int column :
         {AnswerTableModel::Speaker, AnswerTableModel::Start, AnswerTableModel::Duration})
        m_list->setColumnHidden(column, width() < kNarrow);
    Mode::resizeEvent(event);
}

QString EvaluateMode::chosenRun() const
{
    return m_studio.session->shownRun()->name();
}

void EvaluateMode::takeRuns()
{
    if (!m_studio.session->isOpen())
        return m_runs->clear();
    const std::vector<store::RunRow> &runs = m_studio.session->shownRun()->runs();
    ++m_generation; // what is being read may be another run
    const QSignalBlocker blocker(m_runs);
    m_runs->clear();
    qint64 taken = 0;
    for (const store::RunRow &run : runs) {
        const QString name = QString::fromStdString(run.name);
        m_runs->addItem(name, name);
        if (m_evaluation && m_evaluation->run.number == run.number)
            taken = run.ingestedAtMs;
    }
    if (runs.empty()) {
        clear();
        showEmpty(tr("No run yet."),
                  tr("Train one in a terminal: merhan train %1")
                      .arg(common::shownPath(common::toPath(m_studio.session->file()))));
        Q_EMIT settled();
        return;
    }
    m_runs->setCurrentIndex(m_runs->findData(chosenRun()));
    if (m_evaluation && !m_stale && taken == m_evaluation->run.ingestedAtMs
        && chosenRun() == QString::fromStdString(m_evaluation->run.name)) {
        m_slow.stop();
        m_busy->clear();
        Q_EMIT settled();
        return;
    }
    readRun();
}

void EvaluateMode::readRun()
{
    if (!m_studio.session->isOpen() || chosenRun().isEmpty())
        return;
    const int generation = ++m_generation;
    m_stale = false;
    m_slow.start();
    using Read = std::shared_ptr<Result<RunEvaluation>>;
    const auto reading = QtConcurrent::run(
        [file = common::toPath(m_studio.session->file()), name = chosenRun().toStdString(),
         rows = m_studio.session->data().rows] {
            return std::make_shared<Result<RunEvaluation>>(readEvaluation(file, name, rows));
        });
    common::whenRead(this, reading, [this, generation](const Read &read) {
        if (generation != m_generation)
            return;
        if (*read) {
            take(std::make_shared<const RunEvaluation>(std::move(**read)));
        } else {
            clear();
            showEmpty(tr("The run can’t be read."), common::sentence(read->error()));
        }
        Q_EMIT settled();
    });
}

void EvaluateMode::take(std::shared_ptr<const RunEvaluation> evaluation)
{
    m_slow.stop();
    m_busy->clear();
    m_evaluation = std::move(evaluation);
    m_export->setEnabled(true);
    m_export->setToolTip({});
    m_list->setColumnHidden(AnswerTableModel::Fold, m_evaluation->run.folds < 2);
    m_list->setColumnHidden(AnswerTableModel::Seed, m_evaluation->run.seeds < 2);
    QString longest;
    for (const std::string &key : m_evaluation->run.classes)
        if (const QString name = common::className(key); name.size() > longest.size())
            longest = name;
    const int room = m_list->fontMetrics().horizontalAdvance(longest) + 42; // with its tile
    m_list->setColumnWidth(AnswerTableModel::Label, room);
    m_list->setColumnWidth(AnswerTableModel::Predicted,
                           room + m_list->fontMetrics().horizontalAdvance(u"≠ "_s));
    m_figures->setEvaluation(m_evaluation);
    showBadges();
    showMatrix();
    m_pages->setCurrentIndex(0);
}

void EvaluateMode::clear()
{
    m_slow.stop();
    m_busy->clear();
    m_evaluation.reset();
    m_export->setEnabled(false);
    m_export->setToolTip(tr("There is no run to export"));
    m_figures->setEvaluation(nullptr);
    m_answers->setAnswers(nullptr, Against::Snapshot, {});
    m_matrix->setMatrix({}, {});
    showBadges();
    showEmpty({}, {});
}

void EvaluateMode::showEmpty(const QString &title, const QString &text)
{
    m_emptyTitle->setText(title);
    m_emptyText->setText(text);
    for (auto *button : m_pages->widget(1)->findChildren<QPushButton *>())
        button->setVisible(!title.isEmpty());
    m_pages->setCurrentIndex(1);
}

void EvaluateMode::showBadges()
{
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_evaluation)
        return;
    const store::RunRow &run = m_evaluation->run;
    if (run.state != "finished")
        m_badges->addWidget(new common::Badge(run.state == "stopped" ? tr("stopped before its end")
                                                             : tr("failed before its end"),
                                      true));
    // The run says its protocol in parts, with a semicolon between.
    for (const QString &part :
         QString::fromStdString(run.protocol).split(u';', Qt::SkipEmptyParts))
        m_badges->addWidget(new common::Badge(part.trimmed()));
    if (run.seeds > 1)
        m_badges->addWidget(new common::Badge(tr("%n seeds", nullptr, run.seeds)));
}

void EvaluateMode::showMatrix()
{
    if (!m_evaluation)
        return;
    const auto &report = m_evaluation->report(m_figures->against());
    const evaluation::Score *score = report ? scoreOf(*report, m_figures->scope()) : nullptr;
    const std::size_t size = m_evaluation->run.classes.size();
    m_matrix->setMatrix(m_evaluation->run.classes,
                        score ? score->metrics.confusionMatrix
                              : evaluation::ConfusionMatrix(size,
                                                            std::vector<std::int64_t>(size, 0)));
    showList();
}

void EvaluateMode::showList()
{
    if (!m_evaluation)
        return;
    const auto &cell = m_matrix->picked();
    const Against against = m_figures->against();
    m_answers->setAnswers(m_evaluation, against,
                          answersIn(*m_evaluation, m_figures->scope(), against, cell));
    const int count = m_answers->rowCount();
    const bool seeds = m_evaluation->run.seeds > 1;
    m_listCount->setText(seeds ? tr("%n answers", nullptr, count)
                               : tr("%n utterances", nullptr, count));
    m_summary->setVisible(cell.has_value());
    if (cell) {
        const MatrixPicture picture = m_matrix->picture();
        const auto name = [&](int ofClass) {
            return common::className(picture.classes[static_cast<std::size_t>(ofClass)]);
        };
        const auto part = [&](std::int64_t whole) {
            return percent(whole > 0 ? static_cast<double>(picture.count(*cell))
                                           / static_cast<double>(whole)
                                     : std::nan(""));
        };
        const QString label = name(cell->label), predicted = name(cell->predicted);
        m_listWhat->setText(tr("labelled %1, predicted %2").arg(label, predicted));
        m_cellName->setText(tr("%1 → %2", "label → predicted").arg(label, predicted));
        m_cellCount->setText(common::number(qint64{picture.count(*cell)}));
        m_cellShares->setText(
            tr("%1 of %2\n%3 of predicted %4")
                .arg(part(picture.ofRow(cell->label)), label,
                     part(picture.ofColumn(cell->predicted)), predicted));
    } else {
        m_listWhat->setText(tr("with a label, tested"));
    }
    followCurrent();
}

void EvaluateMode::followCurrent()
{
    const common::CurrentUtterance *current = m_studio.session->current();
    const QModelIndex now = m_list->currentIndex();
    // With several seeds an utterance stands in several rows: any of them will do.
    if (now.isValid() && now.data(AnswerTableModel::IdRole).toString() == current->id()
        && now.data(AnswerTableModel::CorpusRole).toString() == current->corpus())
        return;
    const int row = current->isEmpty() ? -1 : m_answers->rowOf(current->corpus(), current->id());
    if (row < 0)
        return m_list->clearSelection();
    m_list->setCurrentIndex(m_answers->index(row, AnswerTableModel::Utterance));
    m_list->scrollTo(m_list->currentIndex());
}

void EvaluateMode::goBy(int rows)
{
    if (m_answers->rowCount() == 0)
        return;
    const QModelIndex now = m_list->currentIndex();
    const int to = now.isValid()
                       ? std::clamp(now.row() + rows, 0, m_answers->rowCount() - 1)
                       : 0;
    m_list->setCurrentIndex(m_answers->index(to, AnswerTableModel::Utterance));
}

void EvaluateMode::labelCurrent()
{
    const QModelIndex now = m_list->currentIndex();
    if (!now.isValid() || !m_studio.session->writer() || m_studio.session->isBlind())
        return;
    const auto number = now.data(AnswerTableModel::NumberRole).toLongLong();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const common::Keys *keys = common::Keys::of(m_studio.settings);
    for (const std::string_view key : corpus::kLabelKeys)
        menu->addAction(common::inLabelMenu(common::className(key), keys->classKey(key)), this, [this, key, number] {
            // The list shows what was predicted.
            store::Gesture gesture = common::gestureNow(m_studio, true);
            gesture.changes.push_back({number, store::Field::Category,
                                       std::vector<std::string>{std::string(key)}});
            m_studio.session->annotate(std::move(gesture));
        });
    menu->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(now).bottomLeft()));
}

} // namespace merhan::evaluate
