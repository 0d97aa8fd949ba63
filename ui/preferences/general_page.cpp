// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/general_page.h"

#include "ui/common/annotator.h"
#include "ui/preferences/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

namespace merhan::preferences {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFieldWidth = 260;
}

GeneralPage::GeneralPage(const common::Studio &studio, QWidget *parent)
    : QWidget(parent), m_studio(studio), m_annotator(new QLineEdit)
{
    m_annotator->setText(m_studio.settings->value(u"annotator"_s).toString());
    m_annotator->setPlaceholderText(common::annotatorName(*m_studio.settings));
    m_annotator->setFixedWidth(kFieldWidth);
    m_annotator->setAccessibleName(tr("Annotator"));
    connect(m_annotator, &QLineEdit::editingFinished, this, [this] {
        if (m_annotator->text().trimmed() == m_studio.settings->value(u"annotator"_s).toString())
            return;
        m_studio.settings->setValue(u"annotator"_s, m_annotator->text().trimmed());
        m_studio.session->sayAnnotatorChanged();
    });
    connect(m_studio.session, &common::Session::annotatorChanged, this, [this] {
        m_annotator->setText(m_studio.settings->value(u"annotator"_s).toString());
    });

    QComboBox *theme = choice(u"theme"_s, u"desktop"_s,
                              {{u"desktop"_s, tr("As the desktop")},
                               {u"light"_s, tr("Light")},
                               {u"dark"_s, tr("Dark")}});
    theme->setAccessibleName(tr("Theme"));
    connect(theme, &QComboBox::activated, this, &GeneralPage::themeChanged);
    QComboBox *language = choice(u"language"_s, QString(),
                                 {{QString(), tr("As the desktop")},
                                  {u"en"_s, u"English"_s},
                                  {u"de"_s, u"Deutsch"_s},
                                  {u"tr"_s, u"Türkçe"_s}});
    language->setAccessibleName(tr("Language"));
    // Later: the window, and this one with it, is made anew.
    connect(language, &QComboBox::activated, this, &GeneralPage::languageChanged,
            Qt::QueuedConnection);

    auto *fields = form();
    fields->addRow(tr("Annotator"), m_annotator);
    fields->addRow(new QLabel, quiet(tr("Stands beside every label that you give.")));
    fields->addRow(tr("Language"), language);
    fields->addRow(tr("Theme"), theme);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("General")));
    layout->addLayout(fields);
    layout->addStretch();
}

QComboBox *GeneralPage::choice(const QString &key, const QString &otherwise,
                               const QList<std::pair<QString, QString>> &values)
{
    auto *box = new QComboBox;
    box->setFixedWidth(kFieldWidth);
    for (const auto &[value, name] : values)
        box->addItem(name, value);
    box->setCurrentIndex(
        std::max(0, box->findData(m_studio.settings->value(key, otherwise).toString())));
    // Before whoever hears of it through the page's own signals.
    connect(box, &QComboBox::activated, this, [this, box, key] {
        m_studio.settings->setValue(key, box->currentData().toString());
    });
    return box;
}

} // namespace merhan::preferences
