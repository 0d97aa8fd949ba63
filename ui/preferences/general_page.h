// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

class QComboBox;
class QLineEdit;

namespace merhan::preferences {

/// Who is annotating, the language, the theme.
class GeneralPage : public QWidget {
    Q_OBJECT
public:
    explicit GeneralPage(const common::Studio &studio, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();

private:
    QComboBox *choice(const QString &key, const QString &otherwise,
                      const QList<std::pair<QString, QString>> &values);

    common::Studio m_studio;
    QLineEdit *m_annotator;
};

} // namespace merhan::preferences
