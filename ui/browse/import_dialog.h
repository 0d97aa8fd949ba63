// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/import_job.h"

#include <QDialog>
#include <QFileDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace merhan::browse {

class ImportReportView;

/// Where from and where to; progress that can be cancelled; the report. Also makes the demo.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// `openProject` is the file of the project that is open, or "".
    ImportDialog(ImportRequest::Kind kind, const QString &source, const QString &openProject,
                 QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// The project has the corpus now.
    void imported(const QString &project);

private:
    QWidget *makeForm(const QString &source);
    void askFor(QFileDialog::FileMode what, const QString &kinds, QLineEdit *to);
    void check();
    void growTo(const QSize &least);
    void start();
    void finish(const Result<ImportOutcome> &outcome);

    const bool m_demo;
    const QString m_openProject;
    ImportJob *m_job;
    QStackedWidget *m_pages;
    QLineEdit *m_source;
    QLineEdit *m_project;
    QLineEdit *m_name = nullptr;
    QLabel *m_wrong;
    QLabel *m_stage;
    QProgressBar *m_bar;
    ImportReportView *m_report;
    QPushButton *m_cancel;
    QPushButton *m_go;
    bool m_projectTyped = false;
    QString m_target;
};

} // namespace merhan::browse
