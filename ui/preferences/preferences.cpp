// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"

#include "ui/preferences/caches_page.h"
#include "ui/preferences/encoders_page.h"
#include "ui/preferences/general_page.h"
#include "ui/preferences/keys_page.h"
#include "ui/preferences/sound_page.h"
#include "ui/preferences/training_page.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace merhan::preferences {

Preferences::Preferences(const Parts &parts, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Preferences"));
    resize(820, 560);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(184);
    m_list->setFrameShape(QFrame::NoFrame);

    auto *general = new GeneralPage(parts.studio);
    connect(general, &GeneralPage::themeChanged, this, &Preferences::themeChanged);
    connect(general, &GeneralPage::languageChanged, this, &Preferences::languageChanged);
    const auto add = [this](const QString &name, QWidget *page) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setSizeHint({100, 32});
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        page->setContentsMargins(8, 4, 8, 4);
        area->setWidget(page);
        m_pages->addWidget(area);
    };
    // In the order of Page.
    add(tr("General"), general);
    add(tr("Sound"), new SoundPage(parts.studio.settings, parts.sound));
    add(tr("Keys"), new KeysPage(parts.actions));
    add(tr("Text encoders"), new EncodersPage(parts.studio.settings));
    add(tr("Training"), new TrainingPage);
    add(tr("Caches"), new CachesPage(parts.caches));
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(16, 16, 8, 8);
    right->addWidget(m_pages);
    layout->addLayout(right, 1);
    setPage(General);
}

void Preferences::setPage(Page page)
{
    m_list->setCurrentRow(page);
}

} // namespace merhan::preferences
