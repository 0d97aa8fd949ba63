// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/export_annotations.h"

#include "ui/common/text.h"
#include "ui/common/when_read.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QtConcurrentRun>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {

struct AnnotationsExport {
    Q_DECLARE_TR_FUNCTIONS(AnnotationsExport)
};

} // namespace

void writeAnnotations(common::Session *session, const std::filesystem::path &file, QObject *context,
                      std::function<void(const Result<std::int64_t> &)> done)
{
    const auto write = [context = QPointer(context), file, done = std::move(done),
                        project = common::toPath(session->file())] {
        if (!context)
            return;
        auto writing = QtConcurrent::run([project, file]() -> Result<std::int64_t> {
            const auto opened = store::Project::open(project, store::Mode::ReadOnly);
            if (!opened)
                return opened.error();
            return store::writeAnnotationsCsv(*opened, file);
        });
        common::whenRead(context.data(), writing, done);
    };
    if (!session->writer())
        return write();
    // Behind everything that waits to be written.
    session->change([](store::Project &) -> Result<void> { return {}; },
                    [write](const Result<void> &) { write(); });
}

void exportAnnotations(common::Session *session, QWidget *window,
                       std::function<void(const QString &)> said)
{
    auto *dialog = new QFileDialog(window, AnnotationsExport::tr("Export annotations"),
                                   QFileInfo(session->file()).absolutePath(),
                                   AnnotationsExport::tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QFileInfo(session->file()).completeBaseName() + u"-annotations.csv"_s);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, session,
        [session, window = QPointer(window), said = std::move(said)](const QString &chosen) {
            said(AnnotationsExport::tr("Writing the annotations…"));
            const std::filesystem::path file = common::toPath(chosen);
            writeAnnotations(
                session, file, session, [window, said, file](const Result<std::int64_t> &rows) {
                    if (rows)
                        return said(
                            AnnotationsExport::tr("%1 annotations written to %2")
                                .arg(common::number(qint64{*rows}), common::shownPath(file)));
                    said({});
                    auto *box =
                        new QMessageBox(QMessageBox::Warning, AnnotationsExport::tr("Not exported"),
                                        common::sentence(rows.error()), QMessageBox::Close, window);
                    box->setAttribute(Qt::WA_DeleteOnClose);
                    box->open();
                });
        });
    dialog->open();
}

} // namespace merhan::annotate
