// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/caches_page.h"

#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/preferences/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QtConcurrentRun>

namespace merhan::preferences {

CachesPage::CachesPage(std::filesystem::path folder, QWidget *parent)
    : QWidget(parent), m_folder(std::move(folder)), m_said(quiet(QString()))
{
    const std::array<std::pair<QString, QString>, kKinds> names = {
        std::pair{tr("Waveforms"), tr("Clear the waveforms")},
        std::pair{tr("What encoders said of texts"), tr("Clear what encoders said")},
        std::pair{tr("Attention maps"), tr("Clear the attention maps")},
    };
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < kKinds; ++i) {
        auto *name = new QLabel(names[i].first);
        m_rows[i] = {new QLabel(tr("…")), quiet(QString()), new QPushButton(tr("Clear"))};
        m_rows[i].place->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows[i].clear->setAccessibleName(names[i].second);
        m_rows[i].clear->setEnabled(false);
        connect(m_rows[i].clear, &QPushButton::clicked, this, [this, i] { clearKind(i); });
        const int row = static_cast<int>(3 * i);
        grid->addWidget(name, row, 0);
        grid->addWidget(m_rows[i].size, row, 1, Qt::AlignRight);
        grid->addWidget(m_rows[i].clear, row, 2, 2, 1, Qt::AlignVCenter);
        grid->addWidget(m_rows[i].place, row + 1, 0, 1, 2);
        grid->setRowMinimumHeight(row + 2, 12);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("Caches"), tr("What was costly to compute, kept between starts. "
                                               "Cleared, it is computed again when it is needed.")));
    layout->addLayout(grid);
    layout->addWidget(m_said);
    layout->addStretch();
}

void CachesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void CachesPage::look()
{
    common::whenRead(this, QtConcurrent::run([folder = m_folder] { return store::cachesIn(folder); }),
                     [this](const std::vector<store::Cache> &caches) { take(caches); });
}

void CachesPage::take(const std::vector<store::Cache> &caches)
{
    m_caches = caches;
    for (std::size_t i = 0; i < kKinds; ++i) {
        m_rows[i].size->setText(bytesText(caches[i].bytes));
        m_rows[i].place->setText(
            tr("%Ln entries in %1", nullptr, static_cast<int>(caches[i].entries))
                .arg(common::shownPath(caches[i].place)));
        m_rows[i].clear->setEnabled(caches[i].entries > 0);
        m_rows[i].clear->setToolTip(caches[i].entries > 0 ? QString() : tr("It is empty"));
    }
}

void CachesPage::clearKind(std::size_t kind)
{
    m_rows[kind].clear->setEnabled(false);
    m_said->setText(tr("Clearing…"));
    common::whenRead(this, QtConcurrent::run([cache = m_caches[kind]] { return store::clearCache(cache); }),
                     [this](const Result<void> &done) {
                         m_said->setText(done ? tr("Cleared.") : common::sentence(done.error()));
                         look();
                     });
}

} // namespace merhan::preferences
