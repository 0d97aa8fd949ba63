// SPDX-License-Identifier: GPL-3.0-or-later
// What each key of a pass says of the current utterance.
#include "ui/annotate/pass.h"

#include <QDateTime>

#include <algorithm>

namespace merhan::annotate {

void Pass::label(const std::string &key, bool add)
{
    const store::UtteranceRow *of = current();
    if (!of || waits([this, key, add] { label(key, add); }))
        return;
    std::vector<std::string> labels{key};
    if (add) {
        const Answer said = answer(of->number);
        labels = said.kind == Answer::Kind::Labels ? said.labels : std::vector<std::string>();
        if (said.has(key))
            labels.erase(std::find(labels.begin(), labels.end(), key));
        else
            labels.push_back(key);
    }
    say(store::Field::Category, labels.empty() ? store::Value() : store::Value(labels), !add);
}

void Pass::cantTell()
{
    if (!waits([this] { cantTell(); }))
        toggle(store::Field::CantTell, Answer::Kind::CantTell);
}

void Pass::badAudio()
{
    if (!waits([this] { badAudio(); }))
        toggle(store::Field::BadAudio, Answer::Kind::BadAudio);
}

/// Said again it is taken back.
void Pass::toggle(store::Field field, Answer::Kind kind)
{
    const store::UtteranceRow *of = current();
    if (!of)
        return;
    const bool said = answer(of->number).kind == kind;
    say(field, said ? store::Value() : store::Value(true), !said);
}

void Pass::toggleLater()
{
    const store::UtteranceRow *of = current();
    if (!of || waits([this] { toggleLater(); }))
        return;
    const bool later = !answer(of->number).later;
    say(store::Field::Later, later ? store::Value(true) : store::Value(), later);
}

void Pass::digit(int value)
{
    if (!waits([this, value] { digit(value); }))
        setDimension(m_dimension > 2 ? 0 : m_dimension, value);
}

void Pass::setDimension(int dimension, int value)
{
    const store::UtteranceRow *of = current();
    if (!of || waits([this, dimension, value] { setDimension(dimension, value); }))
        return;
    corpus::Dimensions said = answer(of->number).dimensions;
    (dimension == 0   ? said.valence
     : dimension == 1 ? said.activation
                      : said.dominance) = value;
    m_dimension = dimension + 1;
    say(store::Field::Dimensions, said, false);
    Q_EMIT dimensionChanged();
}

void Pass::stepBack()
{
    if (waits([this] { stepBack(); }))
        return;
    m_dimension = std::max(0, m_dimension - 1);
    Q_EMIT dimensionChanged();
}

void Pass::note(std::int64_t number, const QString &text)
{
    // Waits for nothing: it builds on nothing, and the project may be about to close.
    const std::string now = text.trimmed().toStdString();
    if (now != answer(number).note)
        give(number, store::Field::Note, now.empty() ? store::Value() : store::Value(now));
}

void Pass::say(store::Field field, store::Value value, bool goOn)
{
    const store::UtteranceRow *of = current();
    if (!of || m_annotator.trimmed().isEmpty())
        return;
    if (goOn && field != store::Field::Later)
        m_pace.answered(QDateTime::currentMSecsSinceEpoch());
    give(of->number, field, std::move(value));
    if (goOn && m_goesOn)
        next();
}

} // namespace merhan::annotate
