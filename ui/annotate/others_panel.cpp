// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/others_panel.h"

#include "ui/annotate/queue_list.h"
#include "ui/common/class_look.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <map>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {

/// The tiles of a row of labels.
class Tiles : public QWidget {
public:
    explicit Tiles(std::vector<std::string> labels) : m_labels(std::move(labels))
    {
        const int count = std::max(1, static_cast<int>(m_labels.size()));
        setFixedSize(count * (common::kTile + 2), common::kTile);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRect rect(0, 0, common::kTile, common::kTile);
        for (const std::string &label : m_labels) {
            common::drawTile(painter, rect, label, palette());
            rect.translate(common::kTile + 2, 0);
        }
    }

private:
    std::vector<std::string> m_labels;
};

QLabel *text(const QString &what, bool second, int pixels = 13)
{
    auto *label = new QLabel(what);
    label->setTextFormat(Qt::PlainText);
    label->setFont(common::fontOf(label, pixels));
    label->setWordWrap(true);
    if (second)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *heading(const QString &what)
{
    auto *label = new QLabel(what);
    label->setFont(common::fontOf(label, 13, true));
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
        return value ? common::number(*value, *value == static_cast<int>(*value) ? 0 : 1)
                     : u"–"_s;
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
      m_history(new QWidget), m_layout(new QVBoxLayout(this))
{
    setFixedWidth(272);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_others);
    m_layout->addWidget(m_history);
    m_layout->addStretch();
    const auto both = [this] {
        showRow();
        readHistory();
    };
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
        grid->addWidget(heading(tr("Other labels")), 0, 0, 1, 4);
        int at = 1;
        const auto add = [&](const QString &who, const std::vector<std::string> &labels,
                             const QString &what, const QString &digits) {
            grid->addWidget(text(who, true), at, 0, Qt::AlignTop);
            if (!labels.empty())
                grid->addWidget(new Tiles(labels), at, 1, Qt::AlignTop);
            grid->addWidget(text(what, false), at, 2, Qt::AlignTop);
            grid->addWidget(text(digits, true), at++, 3, Qt::AlignTop | Qt::AlignRight);
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
            grid->addWidget(text(tr("Nobody else has labelled it."), true), 1, 0, 1, 4);
    }
    delete m_layout->replaceWidget(m_others, fresh);
    m_others->deleteLater();
    m_others = fresh;
    m_others->setVisible(row && !m_pass->blind());
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
    QtConcurrent::run([file = common::toPath(m_session->file()),
                       number = row->number]() -> std::vector<store::Annotation> {
        const auto project = store::Project::open(file, store::Mode::ReadOnly);
        if (!project)
            return {};
        auto rows = store::history(*project, number);
        return rows ? *std::move(rows) : std::vector<store::Annotation>();
    }).then(this, [this, number = row->number](const std::vector<store::Annotation> &history) {
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
    layout->addWidget(heading(tr("History")));
    constexpr int kShown = 8;
    int shown = 0;
    const std::string me = m_pass->annotator().toStdString();
    for (auto row = history.rbegin(); row != history.rend() && shown < kShown; ++row) {
        if (m_pass->blind() && !(row->annotator == me && row->blind))
            continue;
        ++shown;
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        const auto *labels = std::get_if<std::vector<std::string>>(&row->value);
        if (labels)
            line->addWidget(new Tiles(*labels), 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(text(said(*row), false));
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
        column->addWidget(text(how.join(u" · "_s), true, 12));
        line->addLayout(column, 1);
        layout->addLayout(line);
    }
    const store::UtteranceRow *row = m_pass->current();
    if (row && !m_pass->blind() && shown < kShown) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new Tiles({row->utterance.label}), 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(text(common::className(row->utterance.label), false));
        column->addWidget(text(tr("corpus · import"), true, 12));
        line->addLayout(column, 1);
        layout->addLayout(line);
    } else if (shown == 0) {
        layout->addWidget(text(tr("Nothing was said in this pass yet."), true));
    }
    delete m_layout->replaceWidget(m_history, fresh);
    m_history->deleteLater();
    m_history = fresh;
    m_history->show();
}

} // namespace merhan::annotate
