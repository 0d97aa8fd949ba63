// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_dialogs.h"

#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/train/words.h"

#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace merhan::train {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// Bytes of all files below a folder; what can't be read counts nothing.
qint64 sizeOf(const fs::path &folder)
{
    qint64 bytes = 0;
    std::error_code problem;
    for (fs::recursive_directory_iterator
             file(folder, fs::directory_options::skip_permission_denied, problem),
         end;
         !problem && file != end; file.increment(problem)) {
        std::error_code ignored;
        if (file->is_regular_file(ignored))
            bytes += static_cast<qint64>(file->file_size(ignored));
    }
    return bytes;
}

QInputDialog *input(const QString &title, const QString &label, const QString &value,
                    QWidget *parent)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(value);
    dialog->setOkButtonText(Words::tr("Save"));
    dialog->setCancelButtonText(Words::tr("Cancel"));
    return dialog;
}

} // namespace

void askRename(Runs &runs, const QString &folder, QWidget *parent)
{
    const RunEntry *entry = runs.find(folder);
    if (!entry)
        return;
    auto *dialog = input(Words::tr("Rename a run"),
                         Words::tr("Name of the run in this project (its folder keeps its own):"),
                         entry->name, parent);
    QObject::connect(dialog, &QInputDialog::textValueSelected, &runs,
                     [&runs, folder](const QString &name) { runs.rename(folder, name); });
    dialog->open();
}

void askNote(Runs &runs, const QString &folder, QWidget *parent)
{
    const RunEntry *entry = runs.find(folder);
    if (!entry)
        return;
    auto *dialog = input(Words::tr("Note"), Words::tr("Note about %1:").arg(entry->name),
                         entry->note, parent);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    QObject::connect(dialog, &QInputDialog::textValueSelected, &runs,
                     [&runs, folder](const QString &note) { runs.setNote(folder, note.trimmed()); });
    dialog->open();
}

void askRemove(Runs &runs, const QString &folder, QWidget *parent)
{
    const RunEntry *entry = runs.find(folder);
    if (!entry || entry->live())
        return;
    const bool deletes = entry->inside && entry->facts;
    auto *box = new QMessageBox(QMessageBox::Warning, Words::tr("Delete a run"), {},
                                QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->button(QMessageBox::Cancel)->setText(Words::tr("Cancel")); // Qt's own may lack the language
    const QString shownFolder = common::shownPath(common::toPath(folder));
    if (deletes) {
        box->setText(Words::tr("Delete the run “%1”?").arg(entry->name));
        const auto say = [box, shownFolder](const QString &size) {
            box->setInformativeText(
                Words::tr("Its folder %1 (%2) goes, with its models and its log, and the project "
                          "forgets its answers. This can’t be undone.")
                    .arg(shownFolder, size));
        };
        say(u"…"_s);
        const auto weighing =
            QtConcurrent::run([path = common::toPath(folder)] { return sizeOf(path); });
        common::whenRead(box, weighing, [say](qint64 bytes) {
            say(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
        });
    } else {
        box->setText(Words::tr("Remove the run “%1” from this project?").arg(entry->name));
        box->setInformativeText(Words::tr("The project forgets its answers. Its folder stays where "
                                          "it is: %1").arg(shownFolder));
    }
    auto *does = box->addButton(deletes ? Words::tr("Delete “%1”").arg(entry->name)
                                        : Words::tr("Remove “%1”").arg(entry->name),
                                QMessageBox::DestructiveRole);
    does->setObjectName(u"remove"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(does, &QPushButton::clicked, &runs,
                     [&runs, folder] { runs.remove(folder); });
    box->open();
}

CloseDialog::CloseDialog(Runs &runs, QWidget *parent)
    : QDialog(parent), m_runs(runs), m_text(new QLabel), m_bar(new QProgressBar),
      m_keep(new QPushButton(tr("Keep running"))), m_stop(new QPushButton(tr("Stop and save"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("A run is going on"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(440);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
    QStringList lines;
    for (const QString &folder : m_runs.liveHere())
        if (const RunEntry *entry = m_runs.find(folder))
            lines << tr("%1: %2", "run, where it is").arg(entry->name, entry->summary());
    m_text->setText(lines.join(u'\n') + u"\n\n"_s
                    + tr("It can go on without this window: the worker needs no studio, and the next "
                         "start shows it again. Or it saves a checkpoint and stops; Resume goes on "
                         "from there."));
    common::makePrimary(m_keep);
    m_keep->setDefault(true);
    m_keep->setObjectName(u"keep"_s);
    m_stop->setObjectName(u"stop"_s);
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stop, &QPushButton::clicked, this, &CloseDialog::stopAll);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_runs, &Runs::activityChanged, this, &CloseDialog::look);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_cancel, m_stop, m_keep})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
}

void CloseDialog::stopAll()
{
    m_stopping = true;
    m_text->setText(tr("Waiting until the batch is through and the checkpoint is saved…"));
    m_bar->show();
    m_stop->hide();
    // It has been asked and will stop, with this window or without it.
    m_keep->setText(tr("Close without waiting"));
    for (const QString &folder : m_runs.liveHere())
        m_runs.send(folder, u"stop"_s);
    look();
}

void CloseDialog::look()
{
    if (m_runs.liveHere().isEmpty())
        accept();
}

} // namespace merhan::train
