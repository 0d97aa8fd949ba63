// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/hidden_page.h"

#include "ui/common/style.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace merhan::common {

HiddenPage::HiddenPage(Session *session, QWidget *parent) : QWidget(parent)
{
    auto *title = new QLabel(tr("Hidden while you annotate blind"));
    title->setFont(fontOf(title, 15, true));
    auto *why = new QLabel(tr("It shows other people’s labels or the model’s answers, and what you "
                              "say in a blind pass is to be your own."));
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setWordWrap(true);
    why->setAlignment(Qt::AlignCenter);
    why->setFixedWidth(420);
    auto *end = new QPushButton(tr("End the blind pass"));
    connect(end, &QPushButton::clicked, session, [session] { session->setBlind(false); });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch();
    // In a row of its own and not by alignment: an aligned label gets no height for its lines.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(why);
    row->addStretch();
    layout->addWidget(title, 0, Qt::AlignCenter);
    layout->addLayout(row);
    layout->addWidget(end, 0, Qt::AlignCenter);
    layout->addStretch();
}

QWidget *hiddenWhileBlind(Session *session, QWidget *content)
{
    auto *pages = new QStackedWidget;
    pages->addWidget(content);
    pages->addWidget(new HiddenPage(session));
    const auto show = [pages, session] { pages->setCurrentIndex(session->isBlind() ? 1 : 0); };
    QObject::connect(session, &Session::blindChanged, pages, show);
    show();
    return pages;
}

} // namespace merhan::common
