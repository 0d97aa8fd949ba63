// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/others_panel.h"

#include "ui/annotate/model_answer.h"
#include "ui/annotate/parts.h"
#include "ui/annotate/queue_list.h"
#include "ui/common/class_look.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <map>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped(const QString &what, bool second, int pixels = 13)
{
    QLabel *label = text(what, pixels, false, second);
    label->setWordWrap(true);
    return label;
}

QString words(const std::vector<std::string> &labels)
{
    QStringList names;
    for (const std::string &label : labels)
        names << common::className(label);
    return names.join(u" + "_s);
}

/// "2 · 2 · 1"; "" when nothing was rated.
QString inDigits(const corpus::Dimensions &d)
{
    if (!d.valence && !d.activation && !d.dominance)
        return {};
    const auto one = [](const std::optional<double> &value) {
        return value ? common::number(*value, *value == static_cast<int>(*value) ? 0 : 1) : u"–"_s;
    };
    return u"%1 · %2 · %3"_s.arg(one(d.valence), one(d.activation), one(d.dominance));
}

QString fieldName(store::Field field)
{
    switch (field) {
    case store::Field::Category:
        return OthersPanel::tr("label");
    case store::Field::Dimensions:
        return OthersPanel::tr("valence, activation, dominance");
    case store::Field::CantTell:
        return OthersPanel::tr("can’t tell");
    case store::Field::BadAudio:
        return OthersPanel::tr("bad audio");
    case store::Field::Mark:
        return OthersPanel::tr("mark");
    case store::Field::Note:
        return OthersPanel::tr("note");
    case store::Field::Later:
        return OthersPanel::tr("later");
    }
    return {};
}

QString said(const store::Annotation &row)
{
    if (std::holds_alternative<std::monostate>(row.value))
        return OthersPanel::tr("no %1", "%1: label, note, mark, …").arg(fieldName(row.field));
    if (const auto *labels = std::get_if<std::vector<std::string>>(&row.value))
        return words(*labels);
    if (const auto *dimensions = std::get_if<corpus::Dimensions>(&row.value))
        return inDigits(*dimensions);
    if (const auto *note = std::get_if<std::string>(&row.value))
        return OthersPanel::tr("%1: %2").arg(fieldName(row.field), QString::fromStdString(*note));
    return fieldName(row.field);
}

} // namespace

OthersPanel::OthersPanel(common::Session *session, Pass *pass, QWidget *parent)
    : QWidget(parent), m_session(session), m_pass(pass), m_others(new QWidget),
      m_model(new ModelAnswer(session->shownRun())), m_history(new QWidget),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_others);
    m_layout->addWidget(m_model);
    m_layout->addWidget(m_history);
    m_layout->addStretch();
    const auto both = [this] {
        showRow();
        showModel();
        readHistory();
    };
    connect(session->shownRun(), &common::ShownRun::changed, this, &OthersPanel::showModel);
    connect(pass, &Pass::currentChanged, this, both);
    connect(pass, &Pass::answersChanged, this, both);
    connect(pass, &Pass::answerChanged, this, [this, both](qint64 number) {
        if (m_pass->current() && m_pass->current()->number == number)
            both();
    });
    both();
}

void OthersPanel::showRow()
{
    auto *fresh = new QWidget;
    auto *grid = new QGridLayout(fresh);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    const store::UtteranceRow *row = m_pass->current();
    if (row && !m_pass->blind()) {
        grid->addWidget(text(tr("Other labels"), 13, true), 0, 0, 1, 4);
        int at = 1;
        const auto add = [&](const QString &who, const std::vector<std::string> &labels,
                             const QString &what, const QString &digits) {
            grid->addWidget(wrapped(who, true), at, 0, Qt::AlignTop);
            if (!labels.empty())
                grid->addWidget(new Tiles(labels), at, 1, Qt::AlignTop);
            grid->addWidget(wrapped(what, false), at, 2, Qt::AlignTop);
            grid->addWidget(wrapped(digits, true), at++, 3, Qt::AlignTop | Qt::AlignRight);
        };
        for (const corpus::Vote &vote : row->utterance.votes)
            add(vote.self ? tr("self") : QString::fromStdString(vote.rater), vote.labels,
                words(vote.labels), inDigits(vote.dimensions));
        std::map<std::string, bool> others; // by name, once
        for (const store::Standing &standing : row->annotations)
            if (standing.annotator != m_pass->annotator().toStdString())
                others[standing.annotator] = true;
        for (const auto &[name, unused] : others)
            for (const bool blind : {false, true}) {
                const Answer answer = answerOf(*row, name, blind);
                if (answer.given() || !inDigits(answer.dimensions).isEmpty())
                    add(QString::fromStdString(name), answer.labels, inWords(answer),
                        inDigits(answer.dimensions));
            }
        if (at == 1)
            grid->addWidget(wrapped(tr("Nobody else has labelled it."), true), 1, 0, 1, 4);
    }
    delete m_layout->replaceWidget(m_others, fresh);
    m_others->deleteLater();
    m_others = fresh;
    m_others->setVisible(row && !m_pass->blind());
}

/// What is recorded with each label as "the model's answer in view" is decided here, by what is on
/// the screen.
void OthersPanel::showModel()
{
    const store::UtteranceRow *row = m_pass->blind() ? nullptr : m_pass->current();
    m_model->show(row);
    m_pass->setModelInView(isVisible() && m_model->hasAnswer());
}

void OthersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showModel();
}

void OthersPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_pass) // said while everything is being deleted, too
        m_pass->setModelInView(false);
}

/// Read by another thread, one read at a time: at full speed only the last is worth showing.
void OthersPanel::readHistory()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    const store::UtteranceRow *row = m_pass->current();
    if (!row)
        return showHistory({});
    m_reading = true;
    auto reading = QtConcurrent::run([file = common::toPath(m_session->file()),
                                      number = row->number]() -> std::vector<store::Annotation> {
        const auto project = store::Project::open(file, store::Mode::ReadOnly);
        if (!project)
            return {};
        auto rows = store::history(*project, number);
        return rows ? *std::move(rows) : std::vector<store::Annotation>();
    });
    const std::int64_t number = row->number;
    common::whenRead(this, reading, [this, number](const std::vector<store::Annotation> &history) {
        m_reading = false;
        if (std::exchange(m_again, false))
            readHistory();
        if (m_pass->current() && m_pass->current()->number == number)
            showHistory(history);
    });
}

void OthersPanel::showHistory(const std::vector<store::Annotation> &history)
{
    auto *fresh = new QWidget;
    auto *layout = new QVBoxLayout(fresh);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(text(tr("History"), 13, true));
    constexpr int kShown = 40;
    int shown = 0, more = 0;
    const std::string me = m_pass->annotator().toStdString();
    for (auto row = history.rbegin(); row != history.rend(); ++row) {
        if (m_pass->blind() && !(row->annotator == me && row->blind))
            continue;
        if (shown == kShown) {
            ++more;
            continue;
        }
        ++shown;
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        const auto *labels = std::get_if<std::vector<std::string>>(&row->value);
        if (labels)
            line->addWidget(new Tiles(*labels), 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(wrapped(said(*row), false));
        QStringList how{QString::fromStdString(row->annotator),
                        QLocale().toString(QDateTime::fromMSecsSinceEpoch(row->madeAtMs),
                                           QLocale::ShortFormat)};
        if (row->action == store::Action::Undo)
            how << tr("undone");
        if (row->action == store::Action::Redo)
            how << tr("redone");
        if (row->blind)
            how << tr("blind");
        if (row->modelInView)
            how << tr("answer in view");
        column->addWidget(wrapped(how.join(u" · "_s), true, 12));
        line->addLayout(column, 1);
        layout->addLayout(line);
    }
    if (more > 0)
        layout->addWidget(wrapped(tr("%n older ones: see the details of the utterance in Corpus.",
                                     nullptr, more),
                                  true, 12));
    const store::UtteranceRow *row = m_pass->current();
    if (row && !m_pass->blind() && more == 0) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new Tiles({row->utterance.label}), 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(wrapped(common::className(row->utterance.label), false));
        column->addWidget(wrapped(tr("corpus · import"), true, 12));
        line->addLayout(column, 1);
        layout->addLayout(line);
    } else if (shown == 0) {
        layout->addWidget(wrapped(tr("Nothing was said in this pass yet."), true));
    }
    delete m_layout->replaceWidget(m_history, fresh);
    m_history->deleteLater();
    m_history = fresh;
    m_history->show();
}

} // namespace merhan::annotate
