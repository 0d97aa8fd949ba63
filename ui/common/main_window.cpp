// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/main_window.h"

#include "ui/common/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace merhan::common {

MainWindow::MainWindow(const Studio &studio, std::vector<ModeEntry> modes, QWidget *parent)
    : QMainWindow(parent), m_studio(studio), m_entries(std::move(modes)),
      m_modes(m_entries.size(), nullptr), m_pages(new QStackedWidget), m_project(new QLabel)
{
    setMinimumSize(1120, 680);
    setCentralWidget(m_pages);
    statusBar()->addWidget(m_project);
    makeMenus();
    connect(m_studio.session, &Session::opened, this, [this] {
        m_project->setText(QFileInfo(m_studio.session->file()).fileName());
        setMode(0);
    });
    connect(m_studio.session, &Session::failed, this, [this](const QString &, const Error &error) {
        m_project->setText(sentence(error));
    });
    m_project->setText(tr("No project open"));
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open a project…"), QKeySequence::Open, this, &MainWindow::openDialog);
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::openDialog()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a project"), {},
                                                      tr("Projects of MER-HAN Studio (*.merhan)"));
    if (!file.isEmpty())
        m_studio.session->open(file);
}

void MainWindow::setStartPage(QWidget *page)
{
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
}

void MainWindow::setMode(int index)
{
    const auto at = static_cast<std::size_t>(index);
    if (!m_modes[at]) {
        m_modes[at] = m_entries[at].make(m_studio, m_pages);
        m_pages->addWidget(m_modes[at]);
    }
    m_pages->setCurrentWidget(m_modes[at]);
}

} // namespace merhan::common
