// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/corpus_mode.h"

#include "ui/browse/dialog_tree.h"
#include "ui/browse/filter_bar.h"
#include "ui/browse/filter_words.h"
#include "ui/browse/saved_filters.h"
#include "ui/browse/selection_bar.h"
#include "ui/browse/utterance_details.h"
#include "ui/browse/utterance_table.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/divider.h"
#include "ui/common/shown_run.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

/// More changed rows than these are read again instead: each takes some microseconds.
constexpr qsizetype kOneByOne = 1000;

/// Orders that a click on a header may ask for, so that the click needn't make them.
using Orders = std::vector<std::pair<Column, std::shared_ptr<const Order>>>;

Orders ordersOf(const UtteranceColumns &columns, const common::Rows &rows, Column first,
                Column last)
{
    Orders orders;
    for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i)
        orders.emplace_back(static_cast<Column>(i),
                            std::make_shared<const Order>(
                                orderBy(columns, rows, static_cast<Column>(i))));
    return orders;
}

} // namespace

CorpusMode::CorpusMode(const common::Studio &studio, QWidget *parent)
    : Mode(parent), m_studio(studio), m_model(new UtteranceTableModel(this)),
      m_saved(new SavedFilters(studio.session, this)), m_bar(new FilterBar(m_model, m_saved)),
      m_tree(new DialogTree), m_table(new UtteranceTable(m_model, studio.settings)),
      m_pages(new QStackedWidget), m_empty(new QLabel),
      m_clear(new QPushButton(tr("Clear filters"))), m_selectionBar(new SelectionBar(studio)),
      m_details(new UtteranceDetails(studio))
{
    layOut();
    m_bar->setColumnMenu(m_table->columnMenu());
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CorpusMode::showMenu);
    connect(m_bar, &FilterBar::filterChanged, this, &CorpusMode::take);
    connect(m_bar, &FilterBar::searchLeft, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_saved, &SavedFilters::failed, this,
            [this](const Error &error) { Q_EMIT said(common::sentence(error)); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_bar->setFilter({});
        take({});
        m_table->setFocus();
    });
    connect(m_tree, &DialogTree::chosen, this,
            [this](const QString &corpus, const QString &session, const QString &dialog) {
                UtteranceFilter filter = m_bar->filter();
                const auto one = [](const QString &name) {
                    return name.isEmpty() ? std::set<std::string>()
                                          : std::set<std::string>{name.toStdString()};
                };
                const bool several = m_model->columns().corpus.names.size() > 1;
                filter.corpora = several ? one(corpus) : std::set<std::string>();
                filter.sessions = dialog.isEmpty() ? one(session) : std::set<std::string>();
                filter.dialogs = one(dialog);
                m_bar->setFilter(filter);
                take(filter);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_table->viewport()->update();
                if (index.isValid())
                    m_studio.session->current()->set(
                        index.data(UtteranceTableModel::CorpusRole).toString(),
                        index.data(UtteranceTableModel::UtteranceRole).toString());
            });
    connect(m_table, &UtteranceTable::selectionCountChanged, this, &CorpusMode::showSelection);
    connect(m_table, &UtteranceTable::playAsked, this, &CorpusMode::play);
    connect(m_model, &UtteranceTableModel::countChanged, this, [this] {
        m_bar->showCount();
        showEmpty();
        showSelection();
    });
    connect(m_selectionBar, &SelectionBar::changeAsked, this, &CorpusMode::change);
    connect(m_selectionBar, &SelectionBar::noteAsked, this, &CorpusMode::askNote);
    connect(m_selectionBar, &SelectionBar::annotateAsked, this, &CorpusMode::annotateSelected);
    connect(m_selectionBar, &SelectionBar::clearAsked, m_table, &QTableView::clearSelection);
    connect(m_details, &UtteranceDetails::closed, this, [this] { setDetailsVisible(false); });
    connectSession();
    makeActions();
    showSelection();
    m_table->setFocus(); // once it comes to the front
    if (m_studio.session->isOpen())
        load();
}

void CorpusMode::layOut()
{
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeEmptyPage());
    m_details->setVisible(m_studio.settings->value(u"corpus/details"_s, false).toBool());
    auto *detailsEdge = common::divider(Qt::Vertical);
    detailsEdge->setVisible(!m_details->isHidden());
    detailsEdge->setObjectName(u"detailsEdge"_s);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_selectionBar);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_tree);
    body->addWidget(common::divider(Qt::Vertical));
    body->addLayout(right, 1);
    body->addWidget(detailsEdge);
    body->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(common::divider(Qt::Horizontal));
    layout->addLayout(body, 1);
    layout->addWidget(common::divider(Qt::Horizontal));
}

QWidget *CorpusMode::makeEmptyPage()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_empty);
    layout->addWidget(m_clear, 0, Qt::AlignCenter);
    layout->addStretch();
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    return page;
}

void CorpusMode::connectSession()
{
    common::Session *session = m_studio.session;
    connect(session, &common::Session::opened, this, [this] {
        m_bar->setFilter({});
        m_model->setFilter({});
        m_table->setFocus(); // where the keys are, rather than in the search
        m_fresh = true;
        load();
    });
    m_model->setBlind(session->isBlind());
    connect(session, &common::Session::blindChanged, this, [this](bool blind) {
        m_model->setBlind(blind);
        m_bar->setFilter(m_bar->filter());
        take(m_bar->filter());
    });
    connect(session, &common::Session::reloaded, this, &CorpusMode::load);
    connect(session, &common::Session::labelSourceChanged, this, &CorpusMode::load);
    connect(session, &common::Session::closed, this, [this] {
        ++m_generation;
        m_model->setRows({}, std::make_shared<UtteranceColumns>());
    });
    connect(session, &common::Session::rowsChanged, this, [this](const QList<int> &rows) {
        const common::ProjectData &project = m_studio.session->data();
        if (m_model->total() != static_cast<int>(project.rows.size()))
            return; // still being read; load() has them
        if (rows.size() > kOneByOne)
            return load(); // off the UI thread
        for (const int row : rows)
            m_model->setRow(row, project.rows[static_cast<std::size_t>(row)],
                            m_studio.session->labelSource(), project.correctors);
    });
    m_model->setUnsaved(session->unsaved());
    connect(session->unsaved(), &common::Unsaved::changed, this,
            [this](const QList<qint64> &utterances) {
                QList<int> rows;
                for (const qint64 number : utterances)
                    rows.append(m_studio.session->rowOfNumber(number));
                m_model->sayUnsaved(rows);
            });
    connect(session->current(), &common::CurrentUtterance::currentChanged, this,
            &CorpusMode::followCurrent);
    connect(session->shownRun(), &common::ShownRun::changed, this, &CorpusMode::takeAnswers);
    connect(session->shownRun(), &common::ShownRun::failed, this, [this](const Error &error) {
        if (isVisible())
            Q_EMIT said(common::sentence(error));
    });
}

QWidget *CorpusMode::sidePanel()
{
    return m_tree;
}

void CorpusMode::shown()
{
    if (!m_bar->isAncestorOf(focusWidget()))
        m_table->setFocus();
}

void CorpusMode::load()
{
    const common::ProjectData &project = m_studio.session->data();
    const int generation = ++m_generation;
    struct Read {
        std::shared_ptr<UtteranceColumns> columns;
        std::shared_ptr<const Order> order; ///< of the column that is sorted by
    };
    const Column sorted = m_model->sortColumn();
    auto reading = QtConcurrent::run(
        [sorted, rows = project.rows, source = m_studio.session->labelSource(),
         correctors = project.correctors, answers = m_studio.session->shownRun()->answers()] {
            Read read;
            read.columns = std::make_shared<UtteranceColumns>(columnsOf(rows, source, correctors));
            read.columns->setAnswers(answerColumnsOf(rows, answers));
            read.order = std::make_shared<const Order>(orderBy(*read.columns, rows, sorted));
            return read;
        });
    common::whenRead(this, reading, [=, this, before = project.rows](const Read &read) {
        if (generation != m_generation)
            return;
        const std::shared_ptr<UtteranceColumns> &columns = read.columns;
        // A label that was given meanwhile has a new object at its place.
        common::Session *session = m_studio.session;
        const common::ProjectData &now = session->data();
        for (std::size_t i = 0; i < now.rows.size(); ++i)
            if (now.rows[i] != before[i])
                columns->set(i, *now.rows[i], session->labelSource(), now.correctors);
        m_model->setRows(now.rows, columns,
                         m_model->sortColumn() == sorted ? read.order : nullptr);
        m_tree->setColumns(*columns);
        take(m_bar->filter());
        // A table that gets the focus has a current row, but chooses none.
        if (std::exchange(m_fresh, false)) {
            if (!m_table->selectionModel()->hasSelection())
                m_table->goBy(0);
            // Before, it was hidden, and the search would have got the first keys.
            if (isVisible() && m_bar->filter().isEmpty())
                m_table->setFocus();
        }
        // A copy: the model's own columns change with every label.
        auto ordering = QtConcurrent::run(
            [rows = now.rows, copy = std::make_shared<const UtteranceColumns>(*columns)] {
                return ordersOf(*copy, rows, static_cast<Column>(0),
                                static_cast<Column>(kColumnCount - 1));
            });
        common::whenRead(this, ordering, [this, generation](const Orders &orders) {
            if (generation == m_generation)
                for (const auto &[column, order] : orders)
                    m_model->setOrder(column, order);
        });
        if (session->shownRun()->answers() != columns->answers.of)
            takeAnswers();
    });
}

void CorpusMode::takeAnswers()
{
    if (m_model->total() == 0 || !m_studio.session->isOpen())
        return; // load() has them
    const int generation = m_generation, answering = ++m_answering;
    struct Read {
        AnswerColumns columns;
        Orders orders;
    };
    auto reading = QtConcurrent::run(
        [rows = m_model->rows(), answers = m_studio.session->shownRun()->answers()] {
            auto read = std::make_shared<Read>();
            UtteranceColumns alone; // the two orders need nothing else
            alone.haystack.resize(rows.size());
            alone.answers = answerColumnsOf(rows, answers);
            read->orders = ordersOf(alone, rows, Column::Predicted, Column::Confidence);
            read->columns = std::move(alone.answers);
            return read;
        });
    common::whenRead(this, reading, [=, this](const std::shared_ptr<Read> &read) {
        if (generation != m_generation || answering != m_answering)
            return;
        m_model->setAnswers(std::move(read->columns));
        for (const auto &[column, order] : read->orders)
            m_model->setOrder(column, order);
    });
}

void CorpusMode::take(const UtteranceFilter &filter)
{
    m_model->setFilter(filter);
    showTree(filter);
    followCurrent(); // shown again, it is the table's current row again
    m_studio.session->setFiltered({wordsOf(filter, m_model->isBlind()), [model = QPointer(m_model)] {
                                       std::vector<std::int64_t> numbers;
                                       for (int row = 0; model && row < model->rowCount(); ++row)
                                           numbers.push_back(
                                               model->rows()[static_cast<std::size_t>(
                                                                 model->sourceRow(row))]
                                                   ->number);
                                       return numbers;
                                   }});
}

void CorpusMode::showTree(const UtteranceFilter &filter)
{
    if (m_model->rowCount() == 0)
        return;
    const auto one = [](const std::set<std::string> &names) {
        return names.size() == 1 ? QString::fromStdString(*names.begin()) : QString();
    };
    QString corpus = one(filter.corpora), session = one(filter.sessions);
    const QString dialog = one(filter.dialogs);
    const UtteranceColumns &columns = m_model->columns();
    if (columns.corpus.names.size() == 1 && !(session.isEmpty() && dialog.isEmpty()))
        corpus = QString::fromStdString(columns.corpus.names.front());
    if (!dialog.isEmpty())
        session = QString::fromStdString(
            m_model->rows()[static_cast<std::size_t>(m_model->sourceRow(0))]->utterance.session);
    m_tree->select(corpus, session, dialog);
}

void CorpusMode::followCurrent()
{
    const common::CurrentUtterance *current = m_studio.session->current();
    const int row = m_model->visibleRow(m_studio.session->rowOf(current->corpus(), current->id()));
    if (row < 0 || m_table->currentIndex().row() == row)
        return;
    m_table->setCurrentIndex(m_model->index(row, static_cast<int>(Column::Utterance)));
    m_table->scrollTo(m_table->currentIndex());
}

void CorpusMode::showEmpty()
{
    const bool project = m_model->total() == 0;
    const UtteranceFilter &filter = m_model->filter();
    m_empty->setText(project ? tr("No utterance in this project yet. Import a corpus into it: "
                                  "Ctrl+I, or drop its folder on the window.")
                     : filter.asksForAnswers() && !m_model->hasAnswers()
                         ? tr("The filter asks what a run predicted, and there is no run yet.")
                         : tr("No utterance fits."));
    m_clear->setVisible(!project);
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void CorpusMode::showSelection()
{
    const auto count = m_table->selectionModel()->hasSelection()
                           ? m_table->selectedSourceRows().size()
                           : qsizetype{0};
    m_selectionBar->setSelection(static_cast<int>(count), m_studio.session->writer() != nullptr);
}

void CorpusMode::setDetailsVisible(bool visible)
{
    m_details->setVisible(visible);
    if (auto *edge = findChild<QWidget *>(u"detailsEdge"_s))
        edge->setVisible(visible);
    m_studio.settings->setValue(u"corpus/details"_s, visible);
    if (!visible)
        m_table->setFocus();
}

} // namespace merhan::browse
