// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/protocol_words.h"

#include "ui/common/class_look.h"
#include "ui/common/label_sources.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShort = 16;

/// Gives the functions below a place for their words.
class Protocol {
    Q_DECLARE_TR_FUNCTIONS(merhan::common::Protocol)
};

/// The groups of a pattern that fits all of the text; none: it doesn't fit.
QStringList groupsOf(const QString &pattern, const QString &text)
{
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
    return match.hasMatch() ? match.capturedTexts() : QStringList();
}

/// "10 %" as the person's language has it.
QString share(const QString &percent)
{
    const double value = percent.toDouble();
    return Protocol::tr("%1 %", "per cent").arg(number(value, value == std::floor(value) ? 0 : 1));
}

using Part = std::optional<ProtocolPart>;

Part testPart(const QString &text)
{
    if (text == u"trained on all, no test"_s)
        return ProtocolPart{Protocol::tr("No test"), Protocol::tr("trained on all, no test")};
    if (const auto found = groupsOf(u"leave one session out, (\\d+) folds"_s, text);
        !found.isEmpty())
        return ProtocolPart{
            Protocol::tr("LOSO · %n folds", "leave one session out", found[1].toInt()),
            Protocol::tr("leave one session out, %n folds", nullptr, found[1].toInt())};
    if (const auto found = groupsOf(u"leave one speaker out, (\\d+) folds"_s, text);
        !found.isEmpty())
        return ProtocolPart{
            Protocol::tr("Speakers · %n folds", "leave one speaker out", found[1].toInt()),
            Protocol::tr("leave one speaker out, %n folds", nullptr, found[1].toInt())};
    if (const auto found = groupsOf(u"tested on session (.*)"_s, text); !found.isEmpty())
        return ProtocolPart{Protocol::tr("Session %1").arg(found[1]),
                            Protocol::tr("tested on session %1").arg(found[1])};
    if (const auto found = groupsOf(u"tested on ([0-9.]+) % at random.*"_s, text); !found.isEmpty())
        return ProtocolPart{
            Protocol::tr("Test: random %1", "per cent").arg(share(found[1])),
            Protocol::tr("tested on %1 at random, class by class: speakers are known "
                         "from training",
                         "per cent")
                .arg(share(found[1]))};
    return std::nullopt;
}

Part validationPart(const QString &text)
{
    if (text == u"no validation, the last epoch counts"_s)
        return ProtocolPart{Protocol::tr("No validation"),
                            Protocol::tr("no validation, the last epoch counts")};
    if (text == u"validated on one speaker of the rest"_s)
        return ProtocolPart{Protocol::tr("Validation: one speaker"),
                            Protocol::tr("validated on one speaker of the rest")};
    if (text == u"validated on one session of the rest"_s)
        return ProtocolPart{Protocol::tr("Validation: one session"),
                            Protocol::tr("validated on one session of the rest")};
    const auto found = groupsOf(
        u"validated on ([0-9.]+) % of the rest at random, (class by class|drawn .*)"_s, text);
    if (found.isEmpty())
        return std::nullopt;
    return ProtocolPart{
        Protocol::tr("Validation: random %1", "per cent").arg(share(found[1])),
        (found[2].startsWith(u"class"_s)
             ? Protocol::tr("validated on %1 of the rest at random, class by class", "per cent")
             : Protocol::tr("validated on %1 of the rest at random, drawn as by the original",
                            "per cent"))
            .arg(share(found[1]))};
}

Part labelsPart(const QString &text)
{
    const auto found = groupsOf(u"labels (.+) in (.+)"_s, text);
    if (found.isEmpty())
        return std::nullopt;
    const auto source = store::LabelSource::parse(found[1].toStdString());
    const QString labels = source ? labelSourceName(*source) : found[1];
    QStringList classes;
    for (const QString &one : found[2].split(u',')) {
        QStringList keys; // those that count as one
        for (const QString &key : one.split(u'+'))
            keys << className(key.toStdString());
        classes << keys.join(u" + "_s);
    }
    return ProtocolPart{Protocol::tr("Labels: %1", "label source").arg(labels),
                        Protocol::tr("labels: %1, classes: %2", "label source, classes")
                            .arg(labels, classes.join(u", "_s))};
}

} // namespace

std::vector<ProtocolPart> protocolParts(const QString &english)
{
    std::vector<ProtocolPart> parts;
    for (const QString &piece : english.split(u';', Qt::SkipEmptyParts)) {
        const QString text = piece.trimmed();
        Part part;
        for (const auto say : {testPart, validationPart, labelsPart})
            if (!part)
                part = say(text);
        parts.push_back(part.value_or(ProtocolPart{text, text}));
    }
    return parts;
}

QString protocolInWords(const QString &english)
{
    QStringList words;
    for (const ProtocolPart &part : protocolParts(english))
        words << part.words;
    return words.join(u"; "_s);
}

QString shortProtocol(const QString &english)
{
    const QString text = english.section(u';', 0, 0).trimmed();
    if (const auto found = groupsOf(u"leave one session out, (\\d+) folds"_s, text);
        !found.isEmpty())
        return Protocol::tr("LOSO %1", "leave one session out, folds").arg(found[1]);
    if (const auto found = groupsOf(u"leave one speaker out, (\\d+) folds"_s, text);
        !found.isEmpty())
        return Protocol::tr("%n speakers", "leave one speaker out, folds", found[1].toInt());
    if (const auto found = groupsOf(u"tested on session (.*)"_s, text); !found.isEmpty())
        return Protocol::tr("Session %1").arg(found[1]);
    if (const auto found = groupsOf(u"tested on ([0-9.]+) % at random.*"_s, text); !found.isEmpty())
        return share(found[1]);
    if (text == u"trained on all, no test"_s)
        return Protocol::tr("no test");
    return text.size() <= kShort ? text : text.left(kShort - 1) + u'…';
}

QString leakageInWords(const QString &english)
{
    QStringList sentences;
    for (const QString &part : english.split(QRegularExpression(u"(?<=\\.)\\s+"_s))) {
        if (part == u"There is no test."_s) {
            sentences << Protocol::tr("There is no test.");
            continue;
        }
        if (part == u"What the model it starts from was trained on isn't known."_s) {
            sentences << Protocol::tr("What the model it starts from was trained on isn’t known.");
            continue;
        }
        if (const auto seen = groupsOf(
                u"The model it starts from was trained on (\\d+) of the test utterances\\."_s,
                part);
            !seen.isEmpty()) {
            sentences << Protocol::tr(
                "The model it starts from was trained on %Ln of the test utterances.", nullptr,
                seen[1].toInt());
            continue;
        }
        const auto found = groupsOf(u"Training and (test|validation) share (\\d+) speakers?, "
                                    "(\\d+) dialogs? and (\\d+) sessions?\\."_s,
                                    part);
        if (found.isEmpty()) {
            sentences << part;
            continue;
        }
        const QString speakers = Protocol::tr("%n speakers", "shared", found[2].toInt());
        const QString dialogs = Protocol::tr("%n dialogs", "shared", found[3].toInt());
        const QString sessions = Protocol::tr("%n sessions", "shared", found[4].toInt());
        sentences << (found[1] == u"test"_s
                          ? Protocol::tr("Training and test share %1, %2 and %3.",
                                         "speakers, dialogs, sessions")
                          : Protocol::tr("Training and validation share %1, %2 and %3.",
                                         "speakers, dialogs, sessions"))
                         .arg(speakers, dialogs, sessions);
    }
    return sentences.join(u' ');
}

QString foldInWords(const QString &english)
{
    if (const auto found = groupsOf(u"session (.*)"_s, english); !found.isEmpty())
        return Protocol::tr("session %1").arg(found[1]);
    if (const auto found = groupsOf(u"speaker (.*)"_s, english); !found.isEmpty())
        return Protocol::tr("speaker %1").arg(found[1]);
    if (english == u"all"_s)
        return Protocol::tr("all", "utterances");
    return english == u"a random share"_s ? Protocol::tr("random", "a share drawn at random")
                                          : english;
}

} // namespace merhan::common
