// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Train mode writes to files.
#include "ui/common/protocol_words.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/train/curve_cards.h"
#include "ui/train/curve_export.h"
#include "ui/train/run_page.h"
#include "ui/train/train_mode.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

using Inspected = std::shared_ptr<Result<protocol::RunInspection>>;

/// Read anew: of a run that isn't on the page only the scores are at hand.
QFuture<Inspected> read(const QString &folder)
{
    return QtConcurrent::run([path = common::toPath(folder)] {
        return std::make_shared<Result<protocol::RunInspection>>(protocol::inspectRun(path));
    });
}

} // namespace

QString TrainMode::nameOf(const QString &folder) const
{
    const RunEntry *entry = m_runs.find(folder);
    return entry ? entry->name : QString();
}

void TrainMode::saveCurves(const QString &folder, const QString &run)
{
    common::whenRead(this, read(folder), [this, run](const Inspected &read) {
        if (!*read)
            return say(tr("The curves can’t be read"), common::sentence(read->error()));
        const protocol::RunProgress &progress = (*read)->progress;
        const Measure measure = m_page ? m_page->cards()->measure() : Measure::Uar;
        QStringList about;
        if (progress.started)
            for (const auto &part :
                 common::protocolParts(QString::fromStdString(progress.started->protocol)))
                about << part.badge;
        save(tr("Save the curves"), tr("Pictures (*.png)") + u";;"_s + tr("Drawings (*.svg)"),
             run + u"-curves"_s,
             [figure = curveFigure(progress, measure, run, about.join(u" · "_s))](
                 const std::filesystem::path &file) { return writeCurves(figure, file); });
    });
}

void TrainMode::saveEpochs(const QString &folder, const QString &run)
{
    common::whenRead(this, read(folder), [this, run](const Inspected &read) {
        if (!*read)
            return say(tr("The curves can’t be read"), common::sentence(read->error()));
        save(tr("Save the table of epochs"), tr("Tables (*.csv)"), run + u"-epochs"_s,
             [read, name = run.toStdString()](const std::filesystem::path &file) {
                 return writeEpochs((*read)->progress, name, file);
             });
    });
}

void TrainMode::save(const QString &title, const QString &filter, const QString &name,
                     std::function<Result<void>(const std::filesystem::path &)> write)
{
    auto *dialog = new QFileDialog(window(), title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // "Pictures (*.png)": what is between the star and the bracket.
    const auto suffixOf = [](const QString &one) { return one.section(u'.', -1).chopped(1); };
    dialog->setDefaultSuffix(suffixOf(filter.section(u";;"_s, 0, 0)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, suffixOf](const QString &one) {
        dialog->setDefaultSuffix(suffixOf(one));
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        dialog->selectFile(chosen.completeBaseName() + u'.' + dialog->defaultSuffix());
    });
    // With its ending: Qt adds none to a name that has a dot.
    dialog->selectFile(name + u'.' + dialog->defaultSuffix());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, write = std::move(write)](const QString &file) {
                const std::filesystem::path path = common::toPath(file);
                const auto writing = QtConcurrent::run([write, path] { return write(path); });
                common::whenRead(this, writing, [this, path](const Result<void> &saved) {
                    if (!saved)
                        return say(tr("Not saved"), common::sentence(saved.error()));
                    Q_EMIT said(tr("Saved %1").arg(common::shownPath(path)));
                });
            });
    dialog->open();
}

} // namespace merhan::train
