// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/corpus_mode.h"

#include "ui/browse/dialog_tree.h"
#include "ui/browse/filter_bar.h"
#include "ui/browse/utterance_table.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/class_look.h"
#include "ui/common/text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

/// A line that is no widget style's business.
QFrame *line(Qt::Orientation orientation)
{
    auto *frame = new QFrame;
    frame->setForegroundRole(QPalette::Mid);
    frame->setBackgroundRole(QPalette::Mid);
    frame->setAutoFillBackground(true);
    frame->setFrameShape(QFrame::NoFrame);
    orientation == Qt::Horizontal ? frame->setFixedHeight(1) : frame->setFixedWidth(1);
    return frame;
}

QIcon tileIcon(std::string_view key, const QPalette &palette)
{
    QPixmap pixmap(common::kTile * 2, common::kTile * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    common::drawTile(painter, QRect(0, 0, common::kTile, common::kTile), key, palette);
    return pixmap;
}

/// Every order that a click on a header may ask for, so that the click needn't make it.
using Orders = std::vector<std::pair<Column, std::shared_ptr<const Order>>>;

} // namespace

CorpusMode::CorpusMode(const common::Studio &studio, QWidget *parent)
    : Mode(parent), m_studio(studio), m_model(new UtteranceTableModel(this)),
      m_bar(new FilterBar(m_model)), m_tree(new DialogTree),
      m_table(new UtteranceTable(m_model, studio.settings)), m_pages(new QStackedWidget),
      m_empty(new QLabel), m_selectionBar(makeSelectionBar())
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_table);
    auto *emptyPage = new QWidget;
    auto *emptyLayout = new QVBoxLayout(emptyPage);
    auto *clear = new QPushButton(tr("Remove all filters"));
    emptyLayout->addStretch();
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(clear, 0, Qt::AlignCenter);
    emptyLayout->addStretch();
    m_pages->addWidget(emptyPage);
    emptyPage->setBackgroundRole(QPalette::Base);
    emptyPage->setAutoFillBackground(true);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_selectionBar);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_tree);
    body->addWidget(line(Qt::Vertical));
    body->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(line(Qt::Horizontal));
    layout->addLayout(body, 1);
    layout->addWidget(line(Qt::Horizontal));

    m_bar->setColumnMenu(m_table->columnMenu());
    connect(m_bar, &FilterBar::filterChanged, this, &CorpusMode::take);
    connect(m_bar, &FilterBar::searchLeft, m_table, qOverload<>(&QWidget::setFocus));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_bar->setFilter({});
        take({});
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
    connect(m_model, &UtteranceTableModel::countChanged, this, [this] {
        m_bar->showCount();
        const bool none = m_model->rowCount() == 0;
        m_empty->setText(m_model->total() == 0 ? tr("The project has no utterances yet.")
                                               : tr("No utterance is like that."));
        m_pages->setCurrentIndex(none ? 1 : 0);
        showSelection();
    });
    connect(m_studio.session, &common::Session::opened, this, [this] {
        m_bar->setFilter({});
        m_model->setFilter({});
        load();
    });
    connect(m_studio.session, &common::Session::reloaded, this, &CorpusMode::load);
    connect(m_studio.session, &common::Session::labelSourceChanged, this, &CorpusMode::load);
    connect(m_studio.session, &common::Session::closed, this, [this] {
        ++m_generation;
        m_model->setRows({}, std::make_shared<UtteranceColumns>());
    });
    connect(m_studio.session, &common::Session::rowsChanged, this, [this](const QList<int> &rows) {
        const common::ProjectData &project = m_studio.session->data();
        if (m_model->total() != static_cast<int>(project.rows.size()))
            return; // still being read; load() has them
        for (const int row : rows)
            m_model->setRow(row, project.rows[static_cast<std::size_t>(row)],
                            m_studio.session->labelSource(), project.correctors);
    });
    connect(m_studio.session, &common::Session::gestureFailed, this, [this](const Error &error) {
        Q_EMIT said(common::sentence(error));
    });
    connect(m_studio.session->current(), &common::CurrentUtterance::currentChanged, this,
            &CorpusMode::followCurrent);
    makeActions();
    showSelection();
    if (m_studio.session->isOpen())
        load();
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

void CorpusMode::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto does) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        m_actions << action;
        return action;
    };
    add(tr("&Undo"), QKeySequence::Undo, [this] { m_studio.session->undo(annotator()); });
    add(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        [this] { m_studio.session->redo(annotator()); });
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions << separator;
    add(tr("&Find"), QKeySequence::Find, [this] { m_bar->focusSearch(); });
    add(tr("Select &all"), QKeySequence(), [this] { m_table->selectAll(); });
    add(tr("&Copy ids"), QKeySequence(), [this] {
        QStringList ids;
        for (const int row : m_table->selectedSourceRows())
            ids << QString::fromStdString(
                m_model->rows()[static_cast<std::size_t>(row)]->utterance.id);
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    });
}

QList<QAction *> CorpusMode::editActions()
{
    return m_actions;
}

QWidget *CorpusMode::makeSelectionBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(40);
    m_selected = new QLabel;
    QFont bold = m_selected->font();
    bold.setWeight(QFont::DemiBold);
    m_selected->setFont(bold);
    auto *label = new QPushButton(tr("Label"));
    auto *menu = new QMenu(label);
    label->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const std::string_view key : corpus::kLabelKeys)
            menu->addAction(tileIcon(key, palette()), common::className(key), this, [this, key] {
                change(store::Field::Category, std::vector<std::string>{std::string(key)});
            });
        menu->addSeparator();
        menu->addAction(tr("Can’t tell"), this, [this] { change(store::Field::CantTell, true); });
        menu->addAction(tr("Bad audio"), this, [this] { change(store::Field::BadAudio, true); });
    });
    auto *mark = new QPushButton(tr("Mark"));
    auto *marks = new QMenu(mark);
    marks->addAction(tr("Mark"), this,
                     [this] { change(store::Field::Mark, std::string("mark")); });
    marks->addAction(tr("Remove the mark"), this,
                     [this] { change(store::Field::Mark, std::monostate()); });
    mark->setMenu(marks);
    auto *note = new QPushButton(tr("Add note…"));
    connect(note, &QPushButton::clicked, this, &CorpusMode::addNote);
    auto *clear = new QPushButton(tr("Clear selection"));
    clear->setFlat(true);
    connect(clear, &QPushButton::clicked, this, [this] { m_table->clearSelection(); });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_selected);
    layout->addSpacing(8);
    for (QWidget *widget : {label, mark, note, clear})
        layout->addWidget(widget);
    layout->addStretch();
    return bar;
}

void CorpusMode::load()
{
    const common::ProjectData &project = m_studio.session->data();
    const int generation = ++m_generation;
    QtConcurrent::run([rows = project.rows, source = m_studio.session->labelSource(),
                       correctors = project.correctors] {
        return std::make_shared<UtteranceColumns>(columnsOf(rows, source, correctors));
    })
        .then(this,
              [this, generation, before = project.rows](std::shared_ptr<UtteranceColumns> columns) {
                  if (generation != m_generation)
                      return;
                  // A label that was given meanwhile has a new object at its place.
                  const common::ProjectData &now = m_studio.session->data();
                  for (std::size_t i = 0; i < now.rows.size(); ++i)
                      if (now.rows[i] != before[i])
                          columns->set(i, *now.rows[i], m_studio.session->labelSource(),
                                       now.correctors);
                  m_model->setRows(now.rows, columns);
                  m_tree->setColumns(*columns);
                  followCurrent();
                  if (m_studio.session->current()->isEmpty() && m_model->rowCount() > 0)
                      m_table->goBy(1);
                  // A copy: the model's own columns change with every label.
                  QtConcurrent::run([rows = now.rows,
                                     copy = std::make_shared<const UtteranceColumns>(*columns)] {
                      Orders orders;
                      for (int i = 0; i < kColumnCount; ++i)
                          orders.emplace_back(static_cast<Column>(i),
                                              std::make_shared<const Order>(orderBy(
                                                  *copy, rows, static_cast<Column>(i))));
                      return orders;
                  }).then(this, [this, generation](const Orders &orders) {
                      if (generation == m_generation)
                          for (const auto &[column, order] : orders)
                              m_model->setOrder(column, order);
                  });
              });
}

void CorpusMode::take(const UtteranceFilter &filter)
{
    m_model->setFilter(filter);
    const auto one = [](const std::set<std::string> &names) {
        return names.size() == 1 ? QString::fromStdString(*names.begin()) : QString();
    };
    QString corpus = one(filter.corpora), session = one(filter.sessions);
    const QString dialog = one(filter.dialogs);
    const UtteranceColumns &columns = m_model->columns();
    if (columns.corpus.names.size() == 1 && !(session.isEmpty() && dialog.isEmpty()))
        corpus = QString::fromStdString(columns.corpus.names.front());
    if (!dialog.isEmpty() && m_model->rowCount() > 0)
        session = QString::fromStdString(
            m_model->rows()[static_cast<std::size_t>(m_model->sourceRow(0))]->utterance.session);
    if (m_model->rowCount() > 0)
        m_tree->select(corpus, session, dialog);
    followCurrent(); // shown again, it is the table's current row again
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

void CorpusMode::showSelection()
{
    const auto count = m_table->selectionModel()->hasSelection()
                           ? m_table->selectedSourceRows().size()
                           : qsizetype{0};
    m_selected->setText(tr("%1 selected").arg(common::number(static_cast<int>(count))));
    const bool can = count > 0 && m_studio.session->writer();
    for (QPushButton *button : m_selectionBar->findChildren<QPushButton *>()) {
        button->setEnabled(can);
        button->setToolTip(can          ? QString()
                           : count == 0 ? tr("Select utterances first")
                                        : tr("The project can only be read"));
    }
}

QString CorpusMode::annotator() const
{
    QString name = m_studio.settings->value(u"annotator"_s).toString();
    if (name.isEmpty())
        name = qEnvironmentVariable("USER", tr("me", "an annotator without a name"));
    return name;
}

void CorpusMode::change(store::Field field, const store::Value &value)
{
    store::Gesture gesture;
    gesture.annotator = annotator().toStdString();
    for (const int row : m_table->selectedSourceRows())
        gesture.changes.push_back(
            {m_model->rows()[static_cast<std::size_t>(row)]->number, field, value});
    if (!gesture.changes.empty())
        m_studio.session->annotate(std::move(gesture));
}

void CorpusMode::addNote()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(
        tr("A note for %Ln utterances", nullptr, static_cast<int>(m_table->selectedSourceRows().size())));
    dialog->setOkButtonText(tr("Save note"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        change(store::Field::Note,
               text.isEmpty() ? store::Value() : store::Value(text.toStdString()));
    });
    dialog->open();
}

} // namespace merhan::browse
