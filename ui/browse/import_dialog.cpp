// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/import_dialog.h"

#include "ui/browse/import_report_view.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

enum Page { Form, Working, Report };

bool isTable(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == u"csv"_s || suffix == u"tsv"_s;
}

} // namespace

ImportDialog::ImportDialog(ImportRequest::Kind kind, const QString &source,
                           const QString &openProject, QWidget *parent)
    : QDialog(parent), m_demo(kind == ImportRequest::Kind::Demo), m_openProject(openProject),
      m_job(new ImportJob(this)), m_pages(new QStackedWidget), m_source(new QLineEdit),
      m_project(new QLineEdit), m_wrong(new QLabel), m_stage(new QLabel), m_bar(new QProgressBar),
      m_report(new ImportReportView), m_cancel(new QPushButton(tr("Cancel"))),
      m_go(new QPushButton(m_demo ? tr("Make the demo") : tr("Import")))
{
    setWindowTitle(m_demo ? tr("Make the demo corpus") : tr("Import a corpus"));
    setMinimumSize(640, 320);
    common::makePrimary(m_go);
    m_go->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress of the import"));

    auto *working = new QWidget;
    auto *workingLayout = new QVBoxLayout(working);
    workingLayout->setContentsMargins(0, 0, 0, 0);
    workingLayout->addStretch();
    workingLayout->addWidget(m_stage);
    workingLayout->addWidget(m_bar);
    workingLayout->addStretch();
    m_pages->addWidget(makeForm(source));
    m_pages->addWidget(working);
    m_pages->addWidget(m_report);

    m_wrong->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_wrong, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);

    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_pages->currentIndex() == Report)
            accept();
        else
            start();
    });
    connect(m_job, &ImportJob::progressed, this,
            [this](qint64 done, qint64 total, const QByteArray &stage) {
                const QString what = QCoreApplication::translate("stages", stage.constData());
                m_bar->setMaximum(total > 0 ? static_cast<int>(total) : 0);
                m_bar->setValue(static_cast<int>(done));
                m_stage->setText(total > 0 ? tr("%1: %2 of %3", "stage: done of all")
                                                 .arg(what, common::number(done), common::number(total))
                                           : what);
            });
    connect(m_job, &ImportJob::finished, this, &ImportDialog::finish);
    check();
    m_source->setFocus();
}

QWidget *ImportDialog::makeForm(const QString &source)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [&](QLineEdit *edit, const QList<QPushButton *> &buttons) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(edit, 1);
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            line->addWidget(button);
        }
        return line;
    };
    const auto help = [&](const QString &text) {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setFont(common::fontOf(label, 12));
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // the whole width
        form->addRow(QString(), label);
    };
    auto *folder = new QPushButton(tr("Folder…"));
    connect(folder, &QPushButton::clicked, this, [this] {
        askFor(QFileDialog::Directory, {}, m_source);
    });
    if (m_demo) {
        m_source->setText(QDir::home().filePath(u"merhan-demo"_s));
        form->addRow(tr("New folder"), row(m_source, {folder}));
        help(tr("About 200 short utterances of two speakers in each of five sessions, spoken by "
                "espeak-ng on this computer in seconds. The folder must be empty or new."));
    } else {
        auto *table = new QPushButton(tr("Table…"));
        connect(table, &QPushButton::clicked, this, [this] {
            askFor(QFileDialog::ExistingFile, tr("Tables (*.csv *.tsv)"), m_source);
        });
        m_source->setText(source);
        form->addRow(tr("Corpus"), row(m_source, {folder, table}));
        help(tr("A folder laid out like IEMOCAP, or a table (CSV) with the columns path, text, label, "
                "speaker, session, dialog, start, end. Nothing is written to it."));
        m_name = new QLineEdit;
        m_name->setPlaceholderText(tr("after its folder"));
        m_name->setAccessibleName(tr("Name of the corpus"));
        form->addRow(tr("Name"), m_name);
    }
    auto *file = new QPushButton(tr("File…"));
    connect(file, &QPushButton::clicked, this, [this] {
        askFor(QFileDialog::AnyFile, tr("Projects of MER-HAN Studio (*.merhan)"), m_project);
    });
    form->addRow(tr("Project"), row(m_project, {file}));
    help(tr("A project that exists gets the corpus too; imported again, a corpus is brought up to "
            "date and its annotations stay."));
    m_source->setAccessibleName(m_demo ? tr("New folder") : tr("Corpus"));
    m_project->setAccessibleName(tr("Project"));
    connect(m_source, &QLineEdit::textChanged, this, &ImportDialog::check);
    connect(m_project, &QLineEdit::textChanged, this, &ImportDialog::check);
    connect(m_project, &QLineEdit::textEdited, this, [this] { m_projectTyped = true; });
    return page;
}

/// Without a loop of its own: the window may go while it is open.
void ImportDialog::askFor(QFileDialog::FileMode what, const QString &kinds, QLineEdit *to)
{
    auto *dialog = new QFileDialog(this, windowTitle(), to->text(), kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(what);
    if (what == QFileDialog::AnyFile) { // one that exists gets the corpus, too
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->setDefaultSuffix(u"merhan"_s);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, to](const QString &file) {
        m_projectTyped = m_projectTyped || to == m_project;
        to->setText(file);
    });
    dialog->open();
}

void ImportDialog::check()
{
    const QString source = m_source->text().trimmed();
    if (!m_projectTyped) {
        const QFileInfo info(source);
        const QString beside = info.absoluteDir().filePath(info.completeBaseName() + u".merhan"_s);
        const QSignalBlocker quiet(m_project);
        m_project->setText(!m_openProject.isEmpty() && !m_demo ? m_openProject
                           : source.isEmpty()                  ? QString()
                                                               : beside);
    }
    QString wrong;
    if (!source.isEmpty() && !m_demo && !QFileInfo::exists(source))
        wrong = tr("There is nothing at %1.").arg(source);
    else if (!m_demo && QFileInfo(source).isFile() && !isTable(source))
        wrong = tr("This file is no table (.csv or .tsv).");
    else if (const QString project = m_project->text().trimmed();
             !project.isEmpty() && !QFileInfo(QFileInfo(project).absolutePath()).isDir())
        wrong = tr("The folder %1 doesn’t exist.").arg(QFileInfo(project).absolutePath());
    QPalette red = palette();
    red.setColor(QPalette::WindowText, common::colorsOf(red).error);
    m_wrong->setPalette(red);
    m_wrong->setText(wrong);
    m_go->setEnabled(wrong.isEmpty() && !source.isEmpty() && !m_project->text().trimmed().isEmpty());
}

void ImportDialog::start()
{
    ImportRequest request;
    const QString source = QFileInfo(m_source->text().trimmed()).absoluteFilePath();
    m_target = QFileInfo(m_project->text().trimmed()).absoluteFilePath();
    if (QFileInfo(m_target).suffix().isEmpty())
        m_target += u".merhan"_s;
    request.kind = m_demo            ? ImportRequest::Kind::Demo
                   : isTable(source) ? ImportRequest::Kind::Table
                                     : ImportRequest::Kind::Iemocap;
    request.source = common::toPath(source);
    request.project = common::toPath(m_target);
    request.name = m_name ? m_name->text().trimmed().toStdString() : std::string();
    m_wrong->clear();
    m_stage->setText(tr("Starting…"));
    m_bar->setMaximum(0);
    m_pages->setCurrentIndex(Working);
    m_go->hide();
    m_job->start(request);
}

void ImportDialog::finish(const Result<ImportOutcome> &outcome)
{
    m_go->show();
    m_cancel->setEnabled(true);
    if (!outcome) {
        m_pages->setCurrentIndex(Form);
        check();
        m_wrong->setText(common::sentence(outcome.error()));
        return;
    }
    m_report->show(*outcome);
    m_pages->setCurrentIndex(Report);
    m_cancel->hide();
    m_go->setText(tr("Show the utterances"));
    m_go->setEnabled(true);
    m_go->setFocus();
    growTo({1000, outcome->report.problems.empty() ? 380 : 640});
    Q_EMIT imported(m_target);
}

/// Around the same middle, or it would stand aside; and on the screen.
void ImportDialog::growTo(const QSize &least)
{
    const QRect before = geometry();
    QRect now(QPoint(), before.size().expandedTo(least));
    now.moveCenter(before.center());
    if (const QScreen *on = screen()) {
        const QRect room = on->availableGeometry();
        now.moveTop(std::max(std::min(now.top(), room.bottom() - now.height()), room.top()));
        now.moveLeft(std::max(std::min(now.left(), room.right() - now.width()), room.left()));
    }
    setGeometry(now);
}

void ImportDialog::reject()
{
    if (m_job->running()) { // finished() comes with "Stopped as asked."
        m_stage->setText(tr("Stopping…"));
        m_cancel->setEnabled(false);
        m_job->stop();
        return;
    }
    QDialog::reject();
}

} // namespace merhan::browse
