// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/key_footer.h"

#include "ui/annotate/parts.h"
#include "ui/annotate/pass.h"

#include <QHBoxLayout>
#include <QKeySequence>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEdge = 24, kBetween = 16;
}

KeyFooter::KeyFooter(Pass *pass, QWidget *parent)
    : QWidget(parent),
      m_hidden(text(tr("Other labels and the model’s answer are hidden"), 12, false, true)),
      m_pass(pass)
{
    setFixedHeight(32);
    const auto key = [this](const QString &cap, const QString &does) {
        auto *hint = new QWidget(this);
        auto *layout = new QHBoxLayout(hint);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        layout->addWidget(new Keycap(cap));
        layout->addWidget(text(does, 12, false, true));
        m_hints.push_back(hint);
    };
    key(tr("Enter", "key"), tr("next and play"));
    key(tr("Space", "key"), tr("play"));
    key(u"P"_s, tr("with its neighbours"));
    key(u"J K"_s, tr("next, previous"));
    key(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText), tr("undo"));
    key(u"⌫"_s, tr("digit back"));
    m_hidden->setParent(this);
    connect(pass, &Pass::answersChanged, this, &KeyFooter::fit);
    fit();
}

void KeyFooter::fit()
{
    m_hidden->setVisible(m_pass->blind());
    int right = width() - kEdge;
    const auto place = [this](QWidget *widget, int x) {
        const QSize size = widget->sizeHint();
        widget->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    };
    if (m_pass->blind()) {
        right -= m_hidden->sizeHint().width();
        place(m_hidden, right);
        right -= kBetween;
    }
    int x = kEdge;
    bool room = true;
    for (QWidget *hint : m_hints) {
        room = room && x + hint->sizeHint().width() <= right;
        hint->setVisible(room);
        place(hint, x);
        x += hint->sizeHint().width() + kBetween;
    }
}

void KeyFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace merhan::annotate
