// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/sound_page.h"

#include "ui/common/when_read.h"
#include "ui/preferences/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QtConcurrentRun>

namespace merhan::preferences {

using namespace Qt::StringLiterals;

SoundPage::SoundPage(QSettings *settings, std::shared_ptr<player::SoundChoice> choice,
                     QWidget *parent)
    : QWidget(parent), m_settings(settings), m_choice(std::move(choice)), m_outputs(new QComboBox),
      m_said(quiet(QString()))
{
    m_outputs->setFixedWidth(360);
    m_outputs->setAccessibleName(tr("Sound output"));
    m_outputs->addItem(tr("Looking for outputs…"));
    m_outputs->setEnabled(false);
    connect(m_outputs, &QComboBox::activated, this, [this] {
        const QString id = m_outputs->currentData().toString();
        m_settings->setValue(u"player/output"_s, id);
        if (m_choice)
            m_choice->set(id);
    });
    auto *fields = form();
    fields->addRow(tr("Output"), m_outputs);
    fields->addRow(QString(), m_said);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("Sound")));
    layout->addLayout(fields);
    layout->addStretch();
}

/// Only now: asking the sound system loads it, and takes a moment.
void SoundPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    common::whenRead(this, QtConcurrent::run([] { return player::soundOutputs(); }),
                     [this](const QList<player::OutputDevice> &devices) { take(devices); });
}

void SoundPage::take(const QList<player::OutputDevice> &devices)
{
    m_outputs->clear();
    m_outputs->addItem(tr("As the system has it"), QString());
    for (const player::OutputDevice &device : devices)
        m_outputs->addItem(device.name, device.id);
    const QString chosen = m_settings->value(u"player/output"_s).toString();
    const int at = m_outputs->findData(chosen);
    m_outputs->setCurrentIndex(std::max(0, at));
    m_outputs->setEnabled(!devices.isEmpty());
    m_said->setText(
        devices.isEmpty()
            ? tr("There is no sound output here. Everything else works, and the playhead moves.")
        : at < 0 ? tr("The output that was chosen isn’t there now; the system’s own is used.")
                 : tr("Holds from the next time something is played."));
}

} // namespace merhan::preferences
