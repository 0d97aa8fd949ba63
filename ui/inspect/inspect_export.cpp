// SPDX-License-Identifier: GPL-3.0-or-later
// What InspectMode writes to files.
#include "ui/inspect/inspect_mode.h"

#include "ui/common/protocol_words.h"
#include "ui/common/shown_run.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/outside_panel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QtConcurrentRun>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

/// What a person waits for and didn't get isn't said in passing.
void InspectMode::sayNotSaved(const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), why, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void InspectMode::saveMaps()
{
    if (!m_open)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the attention of this utterance"), {},
                                   tr("Attention (*.safetensors)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"safetensors"_s);
    dialog->selectFile(QString::fromStdString(m_open->answer.utterance) + u".safetensors"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, map = m_open](const QString &file) {
        // The mapped file may be gone from the engine's cache by its name; what is mapped is there.
        common::whenRead(this, QtConcurrent::run([map, file] {
                             return std::make_shared<Result<void>>(
                                 map->maps->saveAs(common::toPath(file)));
                         }),
                         [this, file](const std::shared_ptr<Result<void>> &saved) {
                             if (!*saved)
                                 return sayNotSaved(common::sentence(saved->error()));
                             Q_EMIT said(
                                 tr("Saved %1").arg(common::shownPath(common::toPath(file))));
                         });
    });
    dialog->open();
}

void InspectMode::savePicture()
{
    if (!m_open)
        return;
    MapFigure figure = m_page->figure();
    figure.title = QString::fromStdString(m_open->answer.utterance);
    const store::RunRow *run = m_studio.session->shownRun()->run();
    QStringList model{run ? QString::fromStdString(run->name) : QString(),
                      common::foldInWords(m_open->maps->foldName())};
    if (!m_open->maps->seed().isEmpty())
        model << tr("seed %1").arg(m_open->maps->seed());
    model.removeAll(QString());
    figure.about << model.join(u", "_s);
    QStringList protocol;
    if (run)
        for (const auto &part : common::protocolParts(QString::fromStdString(run->protocol)))
            protocol << part.badge;
    figure.about << protocol.join(u" · "_s) << m_open->maps->text();
    figure.about.removeAll(QString());

    const QString png = tr("Pictures (*.png)"), svg = tr("Drawings (*.svg)");
    auto *dialog = new QFileDialog(this, tr("Save the map as picture"), {}, png + u";;"_s + svg);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svg](const QString &filter) {
        dialog->setDefaultSuffix(filter == svg ? u"svg"_s : u"png"_s);
    });
    dialog->selectFile(QString::fromStdString(m_open->answer.utterance) + u"-attention.png"_s);
    // The kind that is chosen ends the name; Qt itself adds none to a name that has a dot.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog] {
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        dialog->selectFile(chosen.completeBaseName() + u'.' + dialog->defaultSuffix());
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, figure](const QString &file) {
        common::whenRead(this, QtConcurrent::run([figure, path = common::toPath(file)] {
                             return writeMapFigure(figure, path);
                         }),
                         [this, file](const Result<void> &saved) {
                             if (!saved)
                                 return sayNotSaved(common::sentence(saved.error()));
                             Q_EMIT said(
                                 tr("Saved %1").arg(common::shownPath(common::toPath(file))));
                         });
    });
    dialog->open();
}

void InspectMode::saveOutside()
{
    const protocol::Predictions predictions = m_outside->model()->predictions();
    auto *dialog =
        new QFileDialog(this, tr("Save the predictions of the recordings"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"recordings.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, predictions](const QString &file) {
        common::whenRead(this, QtConcurrent::run([predictions, file] {
                             return std::make_shared<Result<void>>(
                                 protocol::writePredictions(predictions, common::toPath(file)));
                         }),
                         [this, file](const std::shared_ptr<Result<void>> &saved) {
                             if (!*saved)
                                 return sayNotSaved(common::sentence(saved->error()));
                             Q_EMIT said(
                                 tr("Saved %1").arg(common::shownPath(common::toPath(file))));
                         });
    });
    dialog->open();
}

} // namespace merhan::inspect
