// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_words.h"

#include "core/corpus/labels.h"
#include "ui/common/class_look.h"
#include "ui/common/text.h"
#include "ui/train/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <charconv>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

struct KeyWords {
    const char *key, *name, *help;
};

// The help is that of the table of keys: here for the translators, who look through ui/ alone.
constexpr KeyWords kKeys[] = {
    {"preset", QT_TRANSLATE_NOOP("config", "Preset"),
     QT_TRANSLATE_NOOP("config", "Where every other key starts from: merhan, or the original "
                                 "implementation to the letter.")},
    {"labels", QT_TRANSLATE_NOOP("config", "Label source"),
     QT_TRANSLATE_NOOP("config", "Whose labels count.")},
    {"classes", QT_TRANSLATE_NOOP("config", "Labels"),
     QT_TRANSLATE_NOOP("config", "The classes: a named set, or keys with commas, joined by + where "
                                 "they count as one.")},
    {"protocol", QT_TRANSLATE_NOOP("config", "Test"),
     QT_TRANSLATE_NOOP("config", "What is tested on what.")},
    {"validation", QT_TRANSLATE_NOOP("config", "Validation"),
     QT_TRANSLATE_NOOP("config", "How the part that chooses the epoch is split off.")},
    {"streams", QT_TRANSLATE_NOOP("config", "Streams"),
     QT_TRANSLATE_NOOP("config", "Which modalities the model is given.")},
    {"init", QT_TRANSLATE_NOOP("config", "Start from"),
     QT_TRANSLATE_NOOP("config", "A model folder or run to start from.")},
    {"encoder", QT_TRANSLATE_NOOP("config", "Text encoder"),
     QT_TRANSLATE_NOOP("config", "Folder of a text encoder of the BERT family; empty for "
                                 "all-MiniLM-L6-v2.")},
    {"encoder_layers", QT_TRANSLATE_NOOP("config", "Encoder states"),
     QT_TRANSLATE_NOOP("config", "Which states of the encoder the network gets: the mean over all "
                                 "layers, or the last.")},
    {"window", QT_TRANSLATE_NOOP("config", "MFCC window"),
     QT_TRANSLATE_NOOP("config", "Window of the MFCCs.")},
    {"keep_tags", QT_TRANSLATE_NOOP("config", "Keep tags in transcripts"),
     QT_TRANSLATE_NOOP("config", "Leave tags such as [LAUGHTER] in the transcripts.")},
    {"max_seconds", QT_TRANSLATE_NOOP("config", "Cut after, in s"),
     QT_TRANSLATE_NOOP("config", "Cut longer recordings to this; 0 for never.")},
    {"lstm_width", QT_TRANSLATE_NOOP("config", "BiLSTM width"),
     QT_TRANSLATE_NOOP("config", "Width of the BiLSTM, a direction.")},
    {"lstm_layers", QT_TRANSLATE_NOOP("config", "BiLSTM layers"),
     QT_TRANSLATE_NOOP("config", "Layers of the BiLSTM.")},
    {"projection", QT_TRANSLATE_NOOP("config", "Projection"),
     QT_TRANSLATE_NOOP("config", "Width of both streams in cross-modal attention.")},
    {"heads", QT_TRANSLATE_NOOP("config", "Attention heads"),
     QT_TRANSLATE_NOOP("config", "Heads of every attention.")},
    {"local_attention", QT_TRANSLATE_NOOP("config", "Local attention"),
     QT_TRANSLATE_NOOP("config", "Local intra-modal attention.")},
    {"cross_attention", QT_TRANSLATE_NOOP("config", "Cross-modal"),
     QT_TRANSLATE_NOOP("config", "Cross-modal attention.")},
    {"global_attention", QT_TRANSLATE_NOOP("config", "Global"),
     QT_TRANSLATE_NOOP("config", "Global inter-modal attention.")},
    {"pooled_statistics", QT_TRANSLATE_NOOP("config", "Pooled statistics"),
     QT_TRANSLATE_NOOP("config", "Mean and deviation over time join the classifier.")},
    {"epochs", QT_TRANSLATE_NOOP("config", "Epochs, at most"),
     QT_TRANSLATE_NOOP("config", "At most so many passes over the training utterances.")},
    {"batch", QT_TRANSLATE_NOOP("config", "Batch"),
     QT_TRANSLATE_NOOP("config", "Utterances a step.")},
    {"learning_rate", QT_TRANSLATE_NOOP("config", "Learning rate (Adam)"),
     QT_TRANSLATE_NOOP("config", "Adam's step size.")},
    {"schedule", QT_TRANSLATE_NOOP("config", "Schedule"),
     QT_TRANSLATE_NOOP("config", "How the learning rate goes: from a twentieth of the epochs on "
                                 "along a cosine to 0, or constant.")},
    {"weight_decay", QT_TRANSLATE_NOOP("config", "Weight decay"),
     QT_TRANSLATE_NOOP("config", "Decoupled weight decay.")},
    {"patience", QT_TRANSLATE_NOOP("config", "Patience"),
     QT_TRANSLATE_NOOP("config", "Stop after so many epochs without a better validation loss; 0 "
                                 "for never.")},
    {"dropout", QT_TRANSLATE_NOOP("config", "Dropout"),
     QT_TRANSLATE_NOOP("config", "Share of activations dropped.")},
    {"label_smoothing", QT_TRANSLATE_NOOP("config", "Label smoothing"),
     QT_TRANSLATE_NOOP("config", "Share of the target given to all classes.")},
    {"class_weights", QT_TRANSLATE_NOOP("config", "Class weights"),
     QT_TRANSLATE_NOOP("config", "Weigh the loss by inverse class frequency.")},
    {"augment", QT_TRANSLATE_NOOP("config", "Augmentation"),
     QT_TRANSLATE_NOOP("config", "Strength of time and frequency masking.")},
    {"clip_norm", QT_TRANSLATE_NOOP("config", "Gradient limit"),
     QT_TRANSLATE_NOOP("config", "Largest norm of a gradient; 0 for no limit.")},
    {"seed", QT_TRANSLATE_NOOP("config", "Seed"),
     QT_TRANSLATE_NOOP("config", "Seed of the run, or several with commas.")},
    {"device", QT_TRANSLATE_NOOP("config", "Device"),
     QT_TRANSLATE_NOOP("config", "Where it runs.")},
    {"precision", QT_TRANSLATE_NOOP("config", "Precision"),
     QT_TRANSLATE_NOOP("config", "Arithmetic of the network; auto takes bfloat16 where it is "
                                 "fast.")},
    {"deterministic", QT_TRANSLATE_NOOP("config", "Same numbers each time"),
     QT_TRANSLATE_NOOP("config", "The same numbers each time; auto: on the CPU.")},
    {"threads", QT_TRANSLATE_NOOP("config", "CPU threads"),
     QT_TRANSLATE_NOOP("config", "CPU threads; 0 for all cores.")},
    {"keep_checkpoints", QT_TRANSLATE_NOOP("config", "Checkpoints kept"),
     QT_TRANSLATE_NOOP("config", "Which checkpoints stay.")},
    {"cache_gib", QT_TRANSLATE_NOOP("config", "Feature cache, in GiB"),
     QT_TRANSLATE_NOOP("config", "Bound of the feature cache in GiB.")},
};

struct ChoiceWords {
    const char *key, *choice, *name;
};

constexpr ChoiceWords kChoices[] = {
    {"preset", "merhan", QT_TRANSLATE_NOOP("config", "MER-HAN")},
    {"preset", "reference", QT_TRANSLATE_NOOP("config", "Reference: the original to the letter")},
    {"labels", "corpus", QT_TRANSLATE_NOOP("config", "Corpus (the release’s own consensus)")},
    {"labels", "corrected", QT_TRANSLATE_NOOP("config", "Corrected (newest annotation, else corpus)")},
    {"labels", "majority", QT_TRANSLATE_NOOP("config", "Majority of raters and annotators")},
    {"labels", "votes", QT_TRANSLATE_NOOP("config", "Votes (their distribution)")},
    {"labels", "annotator:", QT_TRANSLATE_NOOP("config", "One annotator:")},
    {"classes", "", QT_TRANSLATE_NOOP("config", "Other classes:")},
    {"protocol", "session:last", QT_TRANSLATE_NOOP("config", "The last session")},
    {"protocol", "session:", QT_TRANSLATE_NOOP("config", "One session:")},
    {"protocol", "loso", QT_TRANSLATE_NOOP("config", "Leave one session out")},
    {"protocol", "loso-speaker", QT_TRANSLATE_NOOP("config", "Leave one speaker out")},
    {"protocol", "random:", QT_TRANSLATE_NOOP("config", "A random share:")},
    {"protocol", "all", QT_TRANSLATE_NOOP("config", "No test: train on everything")},
    {"validation", "random:0.1", QT_TRANSLATE_NOOP("config", "Random 10 % of the training part")},
    {"validation", "random:", QT_TRANSLATE_NOOP("config", "A random share:")},
    {"validation", "speaker", QT_TRANSLATE_NOOP("config", "One speaker of the training part")},
    {"validation", "session", QT_TRANSLATE_NOOP("config", "One session of the training part")},
    {"validation", "original",
     QT_TRANSLATE_NOOP("config", "A tenth, drawn as the original implementation did")},
    {"validation", "none", QT_TRANSLATE_NOOP("config", "None: the last epoch counts")},
    {"streams", "both", QT_TRANSLATE_NOOP("config", "Audio and text")},
    {"streams", "audio", QT_TRANSLATE_NOOP("config", "Audio")},
    {"streams", "text", QT_TRANSLATE_NOOP("config", "Text")},
    {"encoder_layers", "mean", QT_TRANSLATE_NOOP("config", "Mean of all layers")},
    {"encoder_layers", "last", QT_TRANSLATE_NOOP("config", "Last layer")},
    {"window", "hann", QT_TRANSLATE_NOOP("config", "Hann")},
    {"window", "hamming", QT_TRANSLATE_NOOP("config", "Hamming")},
    {"schedule", "cosine", QT_TRANSLATE_NOOP("config", "Cosine")},
    {"schedule", "constant", QT_TRANSLATE_NOOP("config", "Constant")},
    {"precision", "auto", QT_TRANSLATE_NOOP("config", "Automatic")},
    {"deterministic", "auto", QT_TRANSLATE_NOOP("config", "On the CPU")},
    {"deterministic", "on", QT_TRANSLATE_NOOP("config", "Always")},
    {"deterministic", "off", QT_TRANSLATE_NOOP("config", "Never")},
    {"keep_checkpoints", "best", QT_TRANSLATE_NOOP("config", "Last and best")},
    {"keep_checkpoints", "all", QT_TRANSLATE_NOOP("config", "All")},
    {"device", "auto", QT_TRANSLATE_NOOP("config", "Automatic")},
    {"device", "cpu", QT_TRANSLATE_NOOP("config", "CPU")},
};

const KeyWords *wordsOf(std::string_view key)
{
    for (const KeyWords &words : kKeys)
        if (key == words.key)
            return &words;
    return nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("config", text);
}

/// "5e-08" is written "5e-8".
QString shortExponent(QString number)
{
    static const QRegularExpression padded(u"e([+-])0+(?=[0-9])"_s);
    return number.replace(padded, u"e\\1"_s);
}

QString bound(double value)
{
    return shortExponent(QLocale().toString(value, 'g', 6).toLower());
}

/// "5e5" was meant to be "5e-5", where that is allowed.
QString withMinus(const protocol::ConfigKey &key, const QString &typed)
{
    static const QRegularExpression exponent(u"^([0-9.,]+e)([0-9]+)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = exponent.match(typed);
    if (!match.hasMatch())
        return {};
    QString meant = match.captured(1) + u'-' + match.captured(2);
    protocol::RunConfig config;
    return protocol::set(config, key.name, QString(meant).replace(u',', u'.').toStdString()) ? meant
                                                                                           : QString();
}

QString numberProblem(const protocol::ConfigKey &key, const QString &typed)
{
    const bool whole = std::holds_alternative<std::int64_t protocol::RunConfig::*>(key.member);
    bool isNumber = false;
    const double value = QString(typed).replace(u',', u'.').toDouble(&isNumber);
    if (!isNumber || (whole && typed.contains(QRegularExpression(u"[.,eE]"_s))))
        return whole ? Words::tr("Takes a whole number from %1 to %2.").arg(bound(key.least), bound(key.most))
                     : Words::tr("Takes a number from %1 to %2.").arg(bound(key.least), bound(key.most));
    QString sentence = value > key.most ? Words::tr("Must be at most %1.").arg(bound(key.most))
                                        : Words::tr("Must be at least %1.").arg(bound(key.least));
    if (const QString meant = withMinus(key, typed); !meant.isEmpty())
        sentence += u' ' + Words::tr("Did you mean %1?").arg(meant);
    return sentence;
}

} // namespace

QString keyName(const protocol::ConfigKey &key)
{
    const KeyWords *words = wordsOf(key.name);
    return words ? translated(words->name) : QString::fromLatin1(key.name);
}

QString keyHelp(const protocol::ConfigKey &key)
{
    return Words::tr("%1 (%2)", "help, config key")
        .arg(translated(key.help), QString::fromLatin1(key.name));
}

QString translatableHelp(const protocol::ConfigKey &key)
{
    const KeyWords *words = wordsOf(key.name);
    return words ? QString::fromUtf8(words->help) : QString();
}

QString choiceName(const protocol::ConfigKey &key, const QString &choice)
{
    for (const ChoiceWords &words : kChoices)
        if (std::string_view(key.name) == words.key && choice == QLatin1String(words.choice))
            return translated(words.name);
    return choice;
}

QString labelSetName(const QString &spec)
{
    const auto set = corpus::LabelSet::parse(spec.toStdString());
    if (!set)
        return spec;
    QStringList classes;
    for (const QString &one : QString::fromStdString(set->spec()).split(u',')) {
        QStringList keys;
        for (const QString &key : one.split(u'+'))
            keys << common::className(key.toStdString());
        classes << keys.join(u" + "_s);
    }
    const auto count = static_cast<int>(set->classes().size());
    const QString list = classes.join(u", "_s);
    switch (count) {
    case 4:
        return Words::tr("Four classes: %1").arg(list);
    case 6:
        return Words::tr("Six classes: %1").arg(list);
    default:
        return Words::tr("%n classes: %1", nullptr, count).arg(list);
    }
}

QString valueText(const protocol::ConfigValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return QString::number(*whole);
    if (const auto *real = std::get_if<double>(&value)) {
        char text[32];
        const auto end = std::to_chars(text, text + sizeof text, *real).ptr;
        return shortExponent(QString::fromLatin1(text, end - text));
    }
    return QString::fromStdString(std::get<std::string>(value));
}

QString problemOf(const protocol::ConfigKey &key, const QString &typed, const Error &error)
{
    const std::string_view name = key.name;
    if (!std::holds_alternative<std::string protocol::RunConfig::*>(key.member)) {
        protocol::RunConfig config;
        if (name == "heads" && protocol::set(config, "heads", typed.toStdString()))
            return Words::tr("Must divide the projection and twice the BiLSTM width.");
        return numberProblem(key, typed);
    }
    if (name == "seed")
        return Words::tr("Takes whole numbers, each once, with commas between them.");
    if (name == "protocol" || name == "validation") {
        if (typed.startsWith(u"random:"_s))
            return Words::tr("Takes a share between 0 and 1, such as 0.2.");
        return Words::tr("Say which.");
    }
    if (name == "labels" && typed == u"annotator:"_s)
        return Words::tr("Say whose annotations.");
    if (name == "preset")
        return Words::tr("The reference has both streams, every attention and no pooled statistics.");
    if (name == "device")
        return Words::tr("Takes auto, cpu, cuda or cuda:N.");
    return common::plainSentence(error);
}

} // namespace merhan::train
