// SPDX-License-Identifier: GPL-3.0-or-later
// What the button "Export" of the Evaluate mode writes.
#include "ui/evaluate/answer_table_model.h"
#include "ui/evaluate/compared_exports.h"
#include "ui/evaluate/confusion_matrix_view.h"
#include "ui/evaluate/evaluate_mode.h"
#include "ui/evaluate/exports.h"
#include "ui/evaluate/figures_panel.h"
#include "ui/evaluate/matrix_part.h"
#include "ui/evaluate/matrix_picture.h"
#include "ui/evaluate/run_header.h"

#include "ui/common/protocol_words.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrentRun>

#include <algorithm>
#include <set>

namespace merhan::evaluate {

using namespace Qt::StringLiterals;

void EvaluateMode::makeExports()
{
    auto *menu = new QMenu(m_header->exports());
    const QString tables = tr("Tables (*.csv)");
    const auto name = [this](const QString &what) { return chosenRun() + u'-' + what; };
    menu->addAction(tr("All predictions…"), this, [this, tables, name] {
        save(tr("Save all predictions"), tables, u"csv"_s, name(u"predictions.csv"_s),
             [rows = m_evaluation->predictions](const std::filesystem::path &file) {
                 return protocol::writePredictions(*rows, file);
             });
    });
    menu->addAction(tr("Predictions in the list…"), this, [this, tables, name] {
        std::vector<std::size_t> shown = answers()->answers();
        std::sort(shown.begin(), shown.end()); // in the order of the run
        if (comparison())
            return save(tr("Save the predictions in the list"), tables, u"csv"_s,
                        name(u"list.csv"_s),
                        [runs = m_compared, against = m_figures->against(),
                         shown = std::move(shown)](const std::filesystem::path &file) {
                            return protocol::writePredictions(
                                predictionsOf(*runs, against, shown), file);
                        });
        save(tr("Save the predictions in the list"), tables, u"csv"_s, name(u"list.csv"_s),
             [evaluation = m_evaluation, against = m_figures->against(),
              shown = std::move(shown)](const std::filesystem::path &file) {
                 return protocol::writePredictions(predictionsOf(*evaluation, shown, against),
                                                   file);
             });
    });
    menu->addAction(tr("Predictions of what Corpus filters…"), this, [this, tables, name] {
        const auto &filtered = m_studio.session->filtered().numbers;
        const std::vector<std::int64_t> numbers = filtered ? filtered() : std::vector<std::int64_t>();
        const std::set<std::int64_t> wanted(numbers.begin(), numbers.end());
        std::vector<std::size_t> shown;
        for (std::size_t i = 0; i < m_evaluation->answers.size(); ++i)
            if (!filtered || wanted.contains(m_evaluation->answers[i].utterance))
                shown.push_back(i);
        save(tr("Save the predictions of what Corpus filters"), tables, u"csv"_s,
             name(u"filtered.csv"_s),
             [evaluation = m_evaluation, against = m_figures->against(),
              shown = std::move(shown)](const std::filesystem::path &file) {
                 return protocol::writePredictions(predictionsOf(*evaluation, shown, against),
                                                   file);
             });
    });
    menu->addSeparator();
    menu->addAction(tr("Confusion matrix as picture…"), this, [this, name] {
        save(tr("Save the confusion matrix"), tr("Pictures (*.png)"), u"png"_s,
             name(u"confusion.png"_s),
             [picture = matrix()->picture(), title = matrixTitle(),
              about = matrixAbout()](const std::filesystem::path &file) {
                 return writeMatrix(picture, title, about, file);
             });
    });
    menu->addAction(tr("Confusion matrix as drawing…"), this, [this, name] {
        save(tr("Save the confusion matrix"), tr("Drawings (*.svg)"), u"svg"_s,
             name(u"confusion.svg"_s),
             [picture = matrix()->picture(), title = matrixTitle(),
              about = matrixAbout()](const std::filesystem::path &file) {
                 return writeMatrix(picture, title, about, file);
             });
    });
    menu->addAction(tr("Curves of the training as picture…"), this, [this] {
        if (m_studio.navigator && m_evaluation)
            m_studio.navigator->saveCurves(common::fromPath(m_evaluation->run.folder),
                                           chosenRun());
    });
    menu->addSeparator();
    menu->addAction(tr("Table of folds…"), this, [this, tables, name] {
        if (comparison())
            return save(tr("Save the table of folds"), tables, u"csv"_s,
                        name(u"folds-compared.csv"_s),
                        [runs = m_compared,
                         against = m_figures->against()](const std::filesystem::path &file) {
                            return writeComparedFigures(*runs, against, file);
                        });
        save(tr("Save the table of folds"), tables, u"csv"_s, name(u"folds.csv"_s),
             [evaluation = m_evaluation,
              against = m_figures->against()](const std::filesystem::path &file) {
                 return writeFigures(*evaluation, against, file);
             });
    });
    menu->addAction(tr("Table of classes, with the matrix…"), this, [this, tables, name] {
        if (comparison())
            return save(tr("Save the table of classes"), tables, u"csv"_s,
                        name(u"classes-compared.csv"_s),
                        [runs = m_compared, fold = m_figures->scope().fold,
                         against = m_figures->against()](const std::filesystem::path &file) {
                            return writeComparedClasses(*runs, fold, against, file);
                        });
        save(tr("Save the table of classes"), tables, u"csv"_s, name(u"classes.csv"_s),
             [evaluation = m_evaluation, scope = m_figures->scope(),
              against = m_figures->against()](const std::filesystem::path &file) {
                 return writeClasses(*evaluation, scope, against, file);
             });
    });
    m_header->exports()->setMenu(menu);
}

/// Whose matrix it is: "loso", "A loso", "loso − other".
QString EvaluateMode::matrixTitle() const
{
    if (!comparison())
        return chosenRun();
    const QString other = QString::fromStdString(m_compared->b->run.name);
    switch (m_matrix->side()) {
    case Side::A:
        return chosenRun();
    case Side::B:
        return other;
    case Side::Difference:
        break;
    }
    return tr("%1 − %2", "names of runs").arg(chosenRun(), other);
}

/// Its protocol, the fold and whose labels the numbers are of.
QStringList EvaluateMode::matrixAbout() const
{
    QStringList protocol;
    for (const auto &part :
         common::protocolParts(QString::fromStdString(m_evaluation->run.protocol)))
        protocol << part.badge;
    QStringList what{m_figures->scopeName()};
    what << (m_figures->against() == Against::Snapshot ? tr("the run’s labels")
                                                       : tr("today’s labels"));
    return {protocol.join(u" · "_s), what.join(u", "_s)};
}

void EvaluateMode::save(const QString &title, const QString &filter, const QString &suffix,
                        const QString &name,
                        std::function<Result<void>(const std::filesystem::path &)> write)
{
    auto *dialog = new QFileDialog(this, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, write = std::move(write)](const QString &file) {
                const std::filesystem::path path = common::toPath(file);
                const auto writing = QtConcurrent::run([write, path] { return write(path); });
                common::whenRead(this, writing, [this, path](const Result<void> &saved) {
                    if (saved)
                        Q_EMIT said(tr("Saved %1").arg(common::shownPath(path)));
                    else
                        QMessageBox::warning(this, tr("Not saved"),
                                             common::sentence(saved.error()));
                });
            });
    dialog->open();
}

} // namespace merhan::evaluate
