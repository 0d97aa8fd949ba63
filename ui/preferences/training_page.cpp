// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/training_page.h"

#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/common/worker_program.h"
#include "ui/preferences/libtorch_here.h"
#include "ui/preferences/parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QtConcurrentRun>

namespace merhan::preferences {

using namespace Qt::StringLiterals;

TrainingPage::TrainingPage(QWidget *parent)
    : QWidget(parent), m_worker(selectable(QString())), m_libTorch(selectable(QString())),
      m_fetch(selectable(QString()))
{
    auto *fields = form();
    fields->addRow(tr("Worker"), m_worker);
    fields->addRow(tr("LibTorch"), m_libTorch);
    fields->addRow(tr("To fetch it"), m_fetch);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading(
        tr("Training"), tr("Training, prediction and attention run in a program of their own, "
                           "which needs LibTorch. Without them all the rest works.")));
    layout->addLayout(fields);
    layout->addStretch();
}

void TrainingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const auto worker = common::workerProgram();
    m_worker->setText(worker ? common::shownPath(common::toPath(*worker))
                             : common::plainSentence(common::noWorkerError()));
    common::whenRead(this, QtConcurrent::run(libTorchHere),
                     [this](const LibTorchHere &here) { show(here); });
}

void TrainingPage::show(const LibTorchHere &here)
{
    if (here.folder.isEmpty()) {
        QStringList places;
        for (const QString &place : here.lookedIn)
            places << common::shownPath(common::toPath(place));
        m_libTorch->setText(tr("Not found. It was looked for in %1.").arg(places.join(u", "_s)));
    } else {
        const QString where = common::shownPath(common::toPath(here.folder));
        const QString kind = here.cuda ? tr("with CUDA") : tr("for the processor");
        m_libTorch->setText(here.version.isEmpty()
                                ? tr("%1, %2", "place, kind").arg(where, kind)
                                : tr("%1, %2, in %3", "version, kind, place")
                                      .arg(here.version, kind, where));
    }
    const QString script = fetchScript();
    m_fetch->setText(script.isEmpty()
                         ? tr("packaging/setup.sh --libtorch, in the program’s source tree")
                         : common::shownPath(common::toPath(script)) + u" --libtorch"_s);
}

} // namespace merhan::preferences
