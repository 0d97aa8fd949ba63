// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/answer_panel.h"

#include "core/corpus/labels.h"
#include "ui/annotate/key_tile.h"
#include "ui/annotate/parts.h"
#include "ui/annotate/pass.h"
#include "ui/common/class_look.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QPainter>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

/// Five digits with a frame that says that the next digit goes there.
class DigitFrame : public QWidget {
public:
    void setNext(bool next)
    {
        if (std::exchange(m_next, next) != next)
            update();
    }
    void paintEvent(QPaintEvent *) override
    {
        if (!m_next)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(common::colorsOf(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }

private:
    bool m_next = false;
};

namespace {

/// Calls `show` whenever the current utterance's answer may be another one.
void follow(Pass *pass, QObject *context, const std::function<void()> &show)
{
    QObject::connect(pass, &Pass::currentChanged, context, show);
    QObject::connect(pass, &Pass::answersChanged, context, show);
    QObject::connect(pass, &Pass::dimensionChanged, context, show);
    QObject::connect(pass, &Pass::answerChanged, context, [pass, show](qint64 number) {
        if (pass->current() && pass->current()->number == number)
            show();
    });
    show();
}

/// With the digits' own keys there is nothing to learn; others are named.
QString howToFill(const common::Keys &keys)
{
    QStringList now;
    bool changed = false;
    for (int i = 0; i < 5; ++i) {
        const auto id = static_cast<common::KeyId>(static_cast<int>(common::KeyId::Digit1) + i);
        changed = changed || keys.isChanged(id);
        now << (keys.key(id).isEmpty() ? u"–"_s : keys.text(id));
    }
    return changed ? DimensionPanel::tr("%1 fill in turn", "keys").arg(now.join(u' '))
                   : DimensionPanel::tr("digits fill in turn");
}

Answer currentAnswer(const Pass *pass)
{
    const store::UtteranceRow *row = pass->current();
    return row ? pass->answer(row->number) : Answer();
}

} // namespace

LabelPanel::LabelPanel(Pass *pass, common::Keys *keys, QWidget *parent)
    : QWidget(parent), m_pass(pass),
      m_cantTell(new KeyTile(KeyTile::Look::Keycap, {}, tr("can’t tell"))),
      m_badAudio(new KeyTile(KeyTile::Look::Keycap, {}, tr("bad audio"))),
      m_later(new KeyTile(KeyTile::Look::Keycap, {}, tr("later")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *heads = new QHBoxLayout;
    heads->setSpacing(12);
    heads->addWidget(text(tr("Emotion"), 13, true));
    heads->addWidget(text(tr("one key each; with Shift, several"), 12, false, true));
    heads->addStretch();
    layout->addLayout(heads);
    auto *tiles = new QGridLayout;
    tiles->setSpacing(8);
    int at = 0;
    for (const std::string_view key : corpus::kLabelKeys) {
        auto *tile = new KeyTile(KeyTile::Look::Class,
                                 QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
                                 common::className(key));
        connect(tile, &KeyTile::clicked, this,
                [this, key] { m_pass->label(std::string(key), false); });
        tiles->addWidget(tile, at / 5, at % 5);
        tiles->setColumnStretch(at++ % 5, 1);
        m_labels.emplace_back(key, tile);
    }
    layout->addLayout(tiles);
    connect(m_cantTell, &KeyTile::clicked, pass, &Pass::cantTell);
    connect(m_badAudio, &KeyTile::clicked, pass, &Pass::badAudio);
    connect(m_later, &KeyTile::clicked, pass, &Pass::toggleLater);
    auto *others = new QHBoxLayout;
    others->setSpacing(8);
    for (KeyTile *tile : {m_cantTell, m_badAudio, m_later})
        others->addWidget(tile);
    others->addStretch();
    layout->addLayout(others);
    follow(pass, this, [this] { showAnswer(); });
    keys->follow(this, [this, keys] { showKeys(*keys); });
}

void LabelPanel::showKeys(const common::Keys &keys)
{
    for (const auto &[label, tile] : m_labels)
        tile->setKey(common::Keys::keyText(keys.classKey(label)));
    m_cantTell->setKey(keys.text(common::KeyId::CantTell));
    m_badAudio->setKey(keys.text(common::KeyId::BadAudio));
    m_later->setKey(keys.text(common::KeyId::Later));
}

void LabelPanel::showAnswer()
{
    const bool there = m_pass->current();
    const Answer answer = currentAnswer(m_pass);
    for (const auto &[label, tile] : m_labels)
        tile->setChecked(answer.has(label));
    m_cantTell->setChecked(answer.kind == Answer::Kind::CantTell);
    m_badAudio->setChecked(answer.kind == Answer::Kind::BadAudio);
    m_later->setChecked(answer.later);
    setEnabled(there);
}

DimensionPanel::DimensionPanel(Pass *pass, common::Keys *keys, QWidget *parent)
    : QWidget(parent), m_pass(pass)
{
    const std::array<std::array<QString, 3>, 3> words{
        {{tr("Valence"), tr("negative"), tr("positive")},
         {tr("Activation"), tr("calm"), tr("excited", "activation")},
         {tr("Dominance"), tr("weak"), tr("strong")}}};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    auto *heads = new QHBoxLayout;
    heads->setSpacing(12);
    heads->addWidget(text(tr("Valence, activation, dominance"), 13, true));
    QLabel *how = text({}, 12, false, true);
    keys->follow(how, [how, keys] { how->setText(howToFill(*keys)); });
    heads->addWidget(how);
    heads->addStretch();
    grid->addLayout(heads, 0, 0, 1, 4);
    grid->setRowMinimumHeight(0, 28);
    for (std::size_t d = 0; d < 3; ++d) {
        const int row = static_cast<int>(d) + 1;
        m_names[d] = text(words[d][0]);
        grid->addWidget(m_names[d], row, 0);
        grid->addWidget(text(words[d][1], 13, false, true), row, 1, Qt::AlignRight);
        auto *frame = new DigitFrame;
        auto *digits = new QHBoxLayout(frame);
        digits->setContentsMargins(4, 3, 4, 3);
        digits->setSpacing(4);
        for (int value = 1; value <= 5; ++value) {
            auto *tile = new KeyTile(KeyTile::Look::Digit, QString::number(value),
                                     tr("%1 %2", "Valence 3").arg(words[d][0]).arg(value));
            connect(tile, &KeyTile::clicked, this,
                    [this, d, value] { m_pass->setDimension(static_cast<int>(d), value); });
            digits->addWidget(tile);
            m_digits[d][static_cast<std::size_t>(value) - 1] = tile;
        }
        m_frames[d] = frame;
        grid->addWidget(frame, row, 2);
        grid->addWidget(text(words[d][2], 13, false, true), row, 3);
    }
    grid->setColumnStretch(3, 1);
    follow(pass, this, [this] { showAnswer(); });
}

void DimensionPanel::showAnswer()
{
    const bool there = m_pass->current();
    const corpus::Dimensions said = currentAnswer(m_pass).dimensions;
    const std::array values{said.valence, said.activation, said.dominance};
    for (std::size_t d = 0; d < 3; ++d) {
        const bool next = there && m_pass->dimension() == static_cast<int>(d);
        m_frames[d]->setNext(next);
        m_names[d]->setFont(common::fontOf(m_names[d], 13, next));
        for (std::size_t i = 0; i < 5; ++i)
            m_digits[d][i]->setChecked(values[d] && qRound(*values[d]) == static_cast<int>(i) + 1);
    }
    setEnabled(there);
}

} // namespace merhan::annotate
