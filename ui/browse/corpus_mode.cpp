// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/corpus_mode.h"

#include "ui/browse/utterance_delegate.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QtConcurrentRun>

namespace merhan::browse {

CorpusMode::CorpusMode(const common::Studio &studio, QWidget *parent)
    : Mode(parent), m_studio(studio), m_model(new UtteranceTableModel(this)),
      m_header(new QWidget(this)), m_search(new QLineEdit), m_count(new QLabel),
      m_table(new QTableView)
{
    m_header->setFixedHeight(48);
    auto *headerLayout = new QHBoxLayout(m_header);
    headerLayout->setContentsMargins(16, 0, 16, 0);
    headerLayout->addWidget(m_search);
    headerLayout->addWidget(m_count);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new UtteranceDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_table);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        UtteranceFilter filter = m_model->filter();
        filter.text = text.toStdString();
        m_model->setFilter(filter);
    });
    connect(m_model, &UtteranceTableModel::countChanged, this, &CorpusMode::showCount);
    connect(m_studio.session, &common::Session::opened, this, &CorpusMode::load);
    if (m_studio.session->isOpen())
        load();
}

void CorpusMode::load()
{
    const common::ProjectData &project = m_studio.session->data();
    const int generation = ++m_generation;
    QtConcurrent::run([rows = project.rows, source = m_studio.session->labelSource(),
                       correctors = project.correctors] {
        return std::make_shared<UtteranceColumns>(columnsOf(rows, source, correctors));
    }).then(this, [this, rows = project.rows,
                   generation](std::shared_ptr<UtteranceColumns> columns) {
        if (generation == m_generation)
            m_model->setRows(rows, std::move(columns));
    });
}

void CorpusMode::showCount()
{
    m_count->setText(tr("%1 of %n utterances", nullptr, m_model->total())
                         .arg(common::number(m_model->rowCount())));
}

} // namespace merhan::browse
