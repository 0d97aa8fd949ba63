// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/sound_module.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSettings;

namespace merhan::preferences {

/// Where sound comes out.
class SoundPage : public QWidget {
    Q_OBJECT
public:
    SoundPage(QSettings *settings, std::shared_ptr<player::SoundChoice> choice,
              QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const QList<player::OutputDevice> &devices);

    QSettings *m_settings;
    std::shared_ptr<player::SoundChoice> m_choice;
    QComboBox *m_outputs;
    QLabel *m_said;
};

} // namespace merhan::preferences
