// SPDX-License-Identifier: GPL-3.0-or-later
// What the utterance table says: the words of its cells and headers.
#include "ui/browse/utterance_table_model.h"
#include "ui/common/class_look.h"
#include "ui/common/protocol_words.h"
#include "ui/common/text.h"

#include <cmath>

namespace merhan::browse {

using namespace Qt::StringLiterals;

QString UtteranceTableModel::text(std::size_t row, Column column) const
{
    const corpus::Utterance &u = m_rows[row]->utterance;
    const UtteranceColumns &c = *m_columns;
    const auto number = [](float value, int decimals) {
        return std::isnan(value) ? QString() : common::number(value, decimals);
    };
    switch (column) {
    case Column::Mark:
    case Column::ColumnCount:
        break;
    case Column::Utterance:
        return QString::fromStdString(u.id);
    case Column::Corpus:
        return QString::fromStdString(u.corpus);
    case Column::Session:
        return QString::fromStdString(u.session);
    case Column::Dialog:
        return QString::fromStdString(u.dialog);
    case Column::Turn:
        return u.turn < 0 ? QString() : common::number(u.turn + 1);
    case Column::Speaker:
        return QString::fromStdString(u.speaker);
    case Column::Sex:
        return u.sex == corpus::Sex::Female ? tr("female")
               : u.sex == corpus::Sex::Male ? tr("male")
                                            : QString();
    case Column::Scenario:
        return u.scenario == corpus::Scenario::Improvised ? tr("improvised")
               : u.scenario == corpus::Scenario::Scripted ? tr("scripted")
                                                          : QString();
    case Column::Start:
        return std::isnan(c.startSeconds[row]) ? QString()
                                               : common::clock(u.startSeconds, 1);
    case Column::Duration:
        return number(c.durationSeconds[row], 2);
    case Column::Transcript:
        return QString::fromStdString(u.transcript);
    case Column::Label:
        if (c.why[row] == store::Unlabelled::NoMajority)
            return tr("no majority");
        if (c.why[row] == store::Unlabelled::SeveralLabels)
            return tr("several");
        if (c.why[row] == store::Unlabelled::CantTell)
            return tr("can’t tell");
        if (c.why[row] == store::Unlabelled::BadAudio)
            return tr("bad audio");
        return common::className(c.label.names[static_cast<std::size_t>(c.label.of[row])]);
    case Column::LabelSource:
        return c.labelFrom[row] == LabelFrom::Annotation ? tr("annotation")
               : c.labelFrom[row] == LabelFrom::Votes    ? tr("votes", "where a label comes from")
                                                         : tr("corpus");
    case Column::Votes:
        return QString::fromStdString(c.votes[row]);
    case Column::Agreement:
        return std::isnan(c.agreement[row])
                   ? QString()
                   : tr("%1/%2", "agreeing/all raters").arg(c.agreeing[row]).arg(c.opinions[row]);
    case Column::Valence:
        return number(c.valence[row], 1);
    case Column::Activation:
        return number(c.activation[row], 1);
    case Column::Dominance:
        return number(c.dominance[row], 1);
    case Column::Predicted: {
        if (c.answers.predicted[row] < 0)
            return {};
        const QString name = common::className(c.answers.of->classKey(c.answers.predicted[row]));
        return c.verdict[row] == Verdict::Different ? name + u" ≠"_s : name;
    }
    case Column::Confidence:
        return number(c.answers.confidence[row], 2);
    case Column::AnnotatedBy:
        return QString::fromStdString(
                   c.annotators.names[static_cast<std::size_t>(c.annotators.of[row])])
            .replace(u'\n', u", "_s);
    case Column::Note:
        return QString::fromStdString(c.note[row]);
    }
    return {};
}

QString UtteranceTableModel::toolTip(std::size_t row, Column column) const
{
    switch (column) {
    case Column::Transcript:
    case Column::Note:
    case Column::Utterance:
        return text(row, column);
    case Column::Mark:
        return signWords(row);
    case Column::Predicted: {
        const UtteranceColumns &c = *m_columns;
        if (c.answers.predicted[row] < 0)
            return {};
        const QString name = common::className(c.answers.of->classKey(c.answers.predicted[row]));
        QString said = c.verdict[row] == Verdict::Different ? tr("%1, not the label").arg(name)
                       : c.verdict[row] == Verdict::Right   ? tr("%1, as the label").arg(name)
                                                            : name;
        if (c.answers.split[row] == store::Split::Validation)
            said += u"\n"_s + tr("The utterance was used to choose the epoch.");
        if (c.answers.split[row] == store::Split::Train)
            said += u"\n"_s + tr("The utterance was seen in training.");
        return said;
    }
    default:
        return {};
    }
}

int UtteranceTableModel::signs(std::size_t row) const
{
    int signs = 0;
    if (m_columns->marked[row] != 0)
        signs |= Marked;
    if (!hides(Column::Note) && !m_columns->note[row].empty())
        signs |= Noted;
    if (m_unsaved && m_unsaved->isOnItsWay(m_rows[row]->number))
        signs |= Saving;
    else if (m_unsaved && m_unsaved->failedOf(m_rows[row]->number))
        signs |= NotSaved;
    return signs;
}

QString UtteranceTableModel::signWords(std::size_t row) const
{
    const int all = signs(row);
    QStringList words;
    if (all & Saving)
        words << tr("Saving…");
    if (all & NotSaved)
        words << tr("Not saved: %1").arg(
            common::sentence(m_unsaved->failedOf(m_rows[row]->number)->error));
    if (all & Marked)
        words << tr("Marked");
    if (all & Noted)
        words << tr("With a note");
    return words.join(u'\n');
}

QString UtteranceTableModel::seen(std::size_t row) const
{
    if (m_columns->answers.predicted[row] < 0)
        return {};
    switch (m_columns->answers.split[row]) {
    case store::Split::Test:
        return {};
    case store::Split::Validation:
        return tr("epoch", "used to choose the epoch: very short");
    case store::Split::Train:
        return tr("seen", "seen in training: very short");
    }
    return {};
}

QString UtteranceTableModel::columnName(Column column)
{
    switch (column) {
    case Column::Mark:
        return tr("Mark and note signs");
    case Column::Utterance:
        return tr("Utterance");
    case Column::Corpus:
        return tr("Corpus");
    case Column::Session:
        return tr("Session");
    case Column::Dialog:
        return tr("Dialog");
    case Column::Turn:
        return tr("Turn");
    case Column::Speaker:
        return tr("Speaker");
    case Column::Sex:
        return tr("Sex");
    case Column::Scenario:
        return tr("Scenario");
    case Column::Start:
        return tr("Start");
    case Column::Duration:
        return tr("Duration");
    case Column::Transcript:
        return tr("Transcript");
    case Column::Label:
        return tr("Label");
    case Column::LabelSource:
        return tr("Label source");
    case Column::Votes:
        return tr("Votes");
    case Column::Agreement:
        return tr("Agreement");
    case Column::Valence:
        return tr("Valence");
    case Column::Activation:
        return tr("Activation");
    case Column::Dominance:
        return tr("Dominance");
    case Column::Predicted:
        return tr("Predicted");
    case Column::Confidence:
        return tr("Confidence");
    case Column::AnnotatedBy:
        return tr("Annotated by");
    case Column::Note:
        return tr("Note");
    case Column::ColumnCount:
        break;
    }
    return {};
}

QString UtteranceTableModel::columnKey(Column column)
{
    static constexpr const char *kKeys[kColumnCount] = {
        "mark",      "utterance",  "corpus",    "session",   "dialog",     "turn",
        "speaker",   "sex",        "scenario",  "start",     "duration",   "transcript",
        "label",     "source",     "votes",     "agreement", "valence",    "activation",
        "dominance", "predicted",  "confidence", "annotators", "note"};
    return QLatin1String(kKeys[static_cast<std::size_t>(column)]);
}

QVariant UtteranceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return m_visible.empty() ? QVariant() : data(index(0, section), role);
    if (role == Qt::ToolTipRole && column == Column::Predicted && m_columns->answers.of
        && !m_blind) {
        const store::RunRow &run = m_columns->answers.of->run;
        return tr("Predicted by %1 (%2)")
            .arg(QString::fromStdString(run.name),
                 common::protocolInWords(QString::fromStdString(run.protocol)));
    }
    if (role == Qt::ToolTipRole && column == Column::Confidence)
        return tr("p: the probability that the model gave to what it predicted");
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return columnName(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Mark:
        return QString();
    case Column::Speaker:
        return tr("Spk", "short for Speaker");
    case Column::Duration:
        return tr("Dur", "short for Duration");
    case Column::Agreement:
        return tr("Agr", "short for Agreement");
    case Column::Valence:
        return tr("V", "short for Valence");
    case Column::Activation:
        return tr("A", "short for Activation");
    case Column::Dominance:
        return tr("D", "short for Dominance");
    case Column::Confidence:
        return tr("p", "short for probability");
    default:
        return columnName(column);
    }
}

} // namespace merhan::browse
