// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"

#include "ui/common/palette.h"
#include "ui/preferences/caches_page.h"
#include "ui/preferences/encoders_page.h"
#include "ui/preferences/general_page.h"
#include "ui/preferences/keys_page.h"
#include "ui/preferences/sound_page.h"
#include "ui/preferences/training_page.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace merhan::preferences {

namespace {

/// A page's name, further from the edge than a table's cell.
class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const common::Colors &c = common::colorsOf(option.palette);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, c.selection);
            painter->fillRect(option.rect.left(), option.rect.top(), 3, option.rect.height(),
                              c.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, c.hover);
        }
        painter->setPen(c.text);
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(16, 0, -8, 0), Qt::AlignVCenter,
                          index.data().toString());
    }
};

} // namespace

Preferences::Preferences(const Parts &parts, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Preferences"));
    resize(820, 560);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(184);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PageDelegate(m_list));

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
    add(tr("Keys"), new KeysPage(common::Keys::of(parts.studio.settings)));
    add(tr("Text encoders"), new EncodersPage(parts.studio.settings));
    add(tr("Training"), new TrainingPage);
    add(tr("Caches"), new CachesPage(parts.caches));
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(8, 12, 8, 8);
    right->addWidget(m_pages);
    layout->addLayout(right, 1);
    setPage(General);
}

void Preferences::setPage(Page page)
{
    m_list->setCurrentRow(page);
}

} // namespace merhan::preferences
