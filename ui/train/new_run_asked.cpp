// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the dialog has others look up: encoders on the disk, the speed of runs before, a measure.
#include "ui/common/text.h"
#include "ui/train/new_run_consequences.h"
#include "ui/train/new_run_dialog.h"
#include "ui/train/new_run_estimator.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QSettings>
#include <QtConcurrentRun>

namespace merhan::train {

using namespace Qt::StringLiterals;

void NewRunDialog::readEncoders()
{
    using Encoders = std::vector<EncoderHere>;
    auto *watcher = new QFutureWatcher<Encoders>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_form->setEncoders(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
        [added = addedEncoders(*m_studio.settings)] { return encodersOfThisMachine(added); }));
}

void NewRunDialog::addEncoderFolder()
{
    auto *ask = new QFileDialog(this, tr("Add the folder of a text encoder"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::Directory);
    ask->setOption(QFileDialog::ShowDirsOnly);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        addEncoder(*m_studio.settings, folder);
        m_form->field("encoder")->setValue(folder);
        readEncoders(); // says so beside the field when there is none in it
    });
    ask->open();
}

QString NewRunDialog::encoderName() const
{
    const QString value = m_form->field("encoder")->value();
    for (const EncoderHere &encoder : m_form->encoders())
        if (encoder.value == value)
            return encoder.name;
    return value.isEmpty() ? u"minilm"_s : value.section(u'/', -1);
}

/// The newest measure holds as long as an utterance costs the same; else an earlier run may tell.
void NewRunDialog::lookForSpeed()
{
    if (m_speed && costsTheSame(m_speedFor, m_plannedFor)) {
        if (!(m_speedFor == m_plannedFor))
            m_speed->mostSeconds = m_speed->leastSeconds = 0;
        m_speedFor = m_plannedFor;
        showSpeed();
        return;
    }
    m_speed.reset();
    showSpeed();
    using Speed = std::optional<RunSpeed>;
    auto *watcher = new QFutureWatcher<Speed>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, number = ++m_speedAsked, config = m_plannedFor] {
                watcher->deleteLater();
                if (number != m_speedAsked || m_speed)
                    return;
                m_speed = watcher->result();
                m_speedFor = config;
                showSpeed();
            });
    watcher->setFuture(QtConcurrent::run([runs = runsFolder(), config = m_plannedFor] {
        return speedOfEarlierRuns(runs, config);
    }));
}

void NewRunDialog::showSpeed()
{
    if (m_estimator->isRunning())
        return;
    if (!m_plan || !m_plan->run || !m_speed) {
        m_consequences->setEstimate({}, tr("Not known yet: no earlier run was like this."));
        return;
    }
    m_consequences->setEstimate(estimateInWords(*m_speed, *m_plan->run),
                                estimateOrigin(*m_speed, *m_plan->run));
}

void NewRunDialog::estimate()
{
    if (m_estimator->isRunning()) {
        m_estimator->stop();
        m_consequences->setEstimating(false);
        showSpeed();
        return;
    }
    if (!m_plan || !m_plan->run)
        return;
    m_consequences->setEstimating(true);
    m_consequences->setEstimate({}, tr("Training a few batches…"));
    m_estimator->start(m_plan->run);
}

} // namespace merhan::train
