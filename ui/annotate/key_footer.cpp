// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/key_footer.h"

#include "ui/annotate/parts.h"
#include "ui/annotate/pass.h"

#include <QHBoxLayout>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {
constexpr int kEdge = 24, kBetween = 16;
}

KeyFooter::KeyFooter(Pass *pass, common::Keys *keys, QWidget *parent)
    : QWidget(parent),
      m_hidden(text(tr("Other labels and the model’s answer are hidden"), 12, false, true)),
      m_pass(pass)
{
    setFixedHeight(32);
    m_hidden->setParent(this);
    using common::KeyId;
    const auto add = [this, keys](std::vector<KeyId> ids, const QString &does) {
        auto *hint = new QWidget(this);
        auto *layout = new QHBoxLayout(hint);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        auto *keycap = new Keycap;
        layout->addWidget(keycap);
        layout->addWidget(text(does, 12, false, true));
        const std::size_t at = m_hints.size();
        m_hints.push_back({hint, true});
        keys->follow(hint, [this, keys, ids, keycap, hint, at] {
            QStringList now;
            for (const KeyId id : ids)
                if (!keys->key(id).isEmpty())
                    now << keys->text(id);
            keycap->setKey(now.join(u' '));
            hint->layout()->activate(); // its size is asked for at once
            m_hints[at].any = !now.isEmpty();
            fit();
        });
    };
    add({KeyId::NextAndPlay}, tr("next and play"));
    add({KeyId::Play}, tr("play"));
    add({KeyId::PlayNeighbours}, tr("with its neighbours"));
    add({KeyId::NextUtterance, KeyId::PreviousUtterance}, tr("next, previous"));
    add({KeyId::Undo}, tr("undo"));
    add({KeyId::DigitBack}, tr("digit back"));
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
    for (const auto &[hint, any] : m_hints) {
        if (!any) {
            hint->hide();
            continue;
        }
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
