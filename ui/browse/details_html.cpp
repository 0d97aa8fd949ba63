// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_details.h"

#include "ui/common/class_look.h"
#include "ui/common/palette.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <cmath>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(merhan::browse::UtteranceDetails)
};

QString plain(const std::string &text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString heading(const QString &text)
{
    return u"<p style='margin-top:12px;margin-bottom:2px'><b>"_s + text.toHtmlEscaped()
           + u"</b></p>"_s;
}

/// A table of rows of cells that are HTML already.
QString table(const QList<QStringList> &rows)
{
    QString html = u"<table cellspacing='0' cellpadding='2'>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i)
            html += (i == 0 ? u"<td style='padding-right:8px'>"_s
                            : u"<td style='padding-right:6px'>"_s)
                    + row[i] + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString labelsOf(const std::vector<std::string> &keys)
{
    QStringList names;
    for (const std::string &key : keys)
        names << common::className(key).toHtmlEscaped();
    return names.join(u", "_s);
}

QString dimensionsOf(const corpus::Dimensions &d)
{
    QStringList parts;
    const auto add = [&](const char *letter, const std::optional<double> &value) {
        if (value)
            parts << QLatin1String(letter) + u' '
                         + common::number(*value, *value == std::floor(*value) ? 0 : 1);
    };
    add("V", d.valence);
    add("A", d.activation);
    add("D", d.dominance);
    return parts.join(u" · "_s);
}

QString fieldName(store::Field field)
{
    switch (field) {
    case store::Field::Category:
        return Words::tr("label");
    case store::Field::Dimensions:
        return Words::tr("V, A, D");
    case store::Field::CantTell:
        return Words::tr("can’t tell");
    case store::Field::BadAudio:
        return Words::tr("bad audio");
    case store::Field::Mark:
        return Words::tr("mark");
    case store::Field::Note:
        return Words::tr("note");
    case store::Field::Later:
        return Words::tr("later");
    }
    return {};
}

QString valueWords(const store::Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return Words::tr("taken back");
    if (const auto *keys = std::get_if<std::vector<std::string>>(&value))
        return labelsOf(*keys);
    if (const auto *d = std::get_if<corpus::Dimensions>(&value))
        return dimensionsOf(*d);
    if (const auto *text = std::get_if<std::string>(&value))
        return plain(*text);
    return Words::tr("yes");
}

QString ratersOf(const corpus::Utterance &u)
{
    QList<QStringList> rows;
    for (const corpus::Vote &vote : u.votes) {
        QString rater = plain(vote.rater);
        if (vote.self)
            rater += u' ' + Words::tr("(self)", "a speaker who rated herself");
        rows << QStringList{rater, labelsOf(vote.labels), dimensionsOf(vote.dimensions)};
        if (!vote.comment.empty())
            rows << QStringList{{}, plain(vote.comment), {}};
    }
    if (rows.isEmpty())
        return {};
    return heading(Words::tr("Raters")) + table(rows);
}

QString answerOf(const store::UtteranceRow &row, const common::RunAnswers *answers,
                 const common::Colors &colors)
{
    const store::Shown *answer = answers ? answers->of(row.number) : nullptr;
    if (!answer)
        return {};
    QList<QStringList> rows;
    for (std::size_t i = 0; i < answer->probabilities.size(); ++i) {
        QString name = common::className(answers->classKey(static_cast<int>(i))).toHtmlEscaped();
        if (static_cast<int>(i) == answer->predicted)
            name = u"<b>"_s + name + u"</b>"_s;
        rows << QStringList{name, common::number(answer->probabilities[i], 2)};
    }
    QString html = heading(Words::tr("Predicted by %1")
                               .arg(QString::fromStdString(answers->run.name)))
                   + table(rows);
    const QString seen = answer->split == store::Split::Train
                             ? Words::tr("The utterance was seen in training.")
                         : answer->split == store::Split::Validation
                             ? Words::tr("The utterance was used to choose the epoch.")
                             : QString();
    if (!seen.isEmpty())
        html += u"<p style='color:%1'>%2</p>"_s.arg(colors.warning.name(), seen.toHtmlEscaped());
    return html;
}

QString historyOf(const std::vector<store::Annotation> &history, const common::Colors &colors)
{
    if (history.empty())
        return {};
    QString html = heading(Words::tr("Annotations, the newest first"));
    for (auto one = history.rbegin(); one != history.rend(); ++one) {
        QStringList notes;
        if (one->action == store::Action::Undo)
            notes << Words::tr("undone");
        if (one->action == store::Action::Redo)
            notes << Words::tr("redone");
        if (one->blind)
            notes << Words::tr("blind");
        if (one->modelInView)
            notes << Words::tr("with the model’s answer in view");
        const QString when = common::day(one->madeAtMs);
        html += u"<p style='margin:2px 0'>%1: %2<br><span style='color:%3'>%4</span></p>"_s.arg(
            fieldName(one->field).toHtmlEscaped(), valueWords(one->value), colors.text2.name(),
            (QStringList{plain(one->annotator), when.toHtmlEscaped()} + notes).join(u" · "_s));
    }
    return html;
}

QString fileOf(const Details &details, const common::Colors &colors)
{
    const corpus::Utterance &u = details.row->utterance;
    QString html = heading(Words::tr("Recording"));
    if (u.wav.empty())
        return html + u"<p>"_s + Words::tr("There is none.") + u"</p>"_s;
    QStringList facts;
    if (u.sampleRateHz > 0)
        facts << Words::tr("%1 Hz").arg(common::number(u.sampleRateHz));
    if (u.channels > 0)
        facts << (u.channels == 1   ? Words::tr("mono")
                  : u.channels == 2 ? Words::tr("stereo")
                                    : Words::tr("%Ln channels", nullptr, u.channels));
    facts << Words::tr("%1 s").arg(common::number(u.durationSeconds(), 2));
    if (details.bytes > 0)
        facts << QLocale().formattedDataSize(details.bytes);
    html += u"<p style='margin:2px 0'>"_s + facts.join(u" · "_s).toHtmlEscaped();
    if (u.clipStartSeconds && u.clipEndSeconds)
        html += u"<br>"_s
                + Words::tr("%1 to %2 of the file")
                      .arg(common::clock(*u.clipStartSeconds, 1), common::clock(*u.clipEndSeconds, 1))
                      .toHtmlEscaped();
    html += u"</p><p style='margin:2px 0;color:%1'>%2</p>"_s.arg(
        colors.text2.name(),
        (details.file.empty() ? plain(u.wav) : common::fromPath(details.file).toHtmlEscaped()));
    if (details.file.empty() || !details.fileThere)
        return html
               + u"<p style='color:%1'>%2</p>"_s.arg(colors.warning.name(),
                                                     Words::tr("The file isn’t there.").toHtmlEscaped());
    return html
           + u"<p style='margin:2px 0'><a href='%1'>%2</a></p>"_s.arg(
               QUrl::fromLocalFile(common::fromPath(details.file.parent_path()))
                   .toString(QUrl::FullyEncoded)
                   .toHtmlEscaped(),
               Words::tr("Show its folder").toHtmlEscaped());
}

} // namespace

QString detailsHtml(const Details &details, const common::RunAnswers *answers,
                    const QPalette &palette, bool blind)
{
    const common::Colors &colors = common::colorsOf(palette);
    const corpus::Utterance &u = details.row->utterance;
    QString html = u"<p><b>%1</b></p>"_s.arg(plain(u.id));
    html += u"<p style='margin:2px 0'>%1</p>"_s.arg(
        u.hasTranscript ? plain(u.transcript)
                        : Words::tr("No transcript.").toHtmlEscaped());
    if (blind)
        return html + u"<p style='color:%1'>%2</p>"_s.arg(
                          colors.text2.name(),
                          Words::tr("Labels, answers and annotations are hidden while you annotate "
                                    "blind.")
                              .toHtmlEscaped())
               + fileOf(details, colors);
    QStringList said;
    if (!u.label.empty())
        said << common::className(u.label).toHtmlEscaped();
    if (!u.releaseCode.empty())
        said << u"“%1”"_s.arg(plain(u.releaseCode));
    if (const QString dimensions = dimensionsOf(u.dimensions); !dimensions.isEmpty())
        said << dimensions;
    if (!said.isEmpty())
        html += heading(Words::tr("In the corpus")) + u"<p style='margin:2px 0'>"_s
                + said.join(u" · "_s) + u"</p>"_s;
    return html + ratersOf(u) + answerOf(*details.row, answers, colors)
           + historyOf(details.history, colors) + fileOf(details, colors);
}

} // namespace merhan::browse
