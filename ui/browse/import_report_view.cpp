// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/import_report_view.h"

#include "core/interchange/csv.h"
#include "ui/common/class_look.h"
#include "ui/common/text.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace merhan::browse {

using namespace Qt::StringLiterals;

void ProblemModel::setProblems(std::vector<corpus::Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const corpus::Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Place: {
        const QString file = QString::fromStdString(shown(problem.error.file));
        return problem.error.line > 0 ? file + u':' + QString::number(problem.error.line) : file;
    }
    case Utterance:
        return QString::fromStdString(toValidUtf8(problem.utterance));
    case What:
        return common::plainSentence(problem.error);
    case Done:
        switch (problem.action) {
        case corpus::Action::Warned:
            return tr("taken");
        case corpus::Action::WithoutAudio:
            return tr("taken without audio");
        case corpus::Action::WithoutText:
            return tr("taken without text");
        case corpus::Action::Unlabelled:
            return tr("taken without label");
        case corpus::Action::Skipped:
            return tr("left out");
        case corpus::Action::Ignored:
            return tr("passed over");
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("File and line");
    case Utterance:
        return tr("Utterance");
    case What:
        return tr("What is wrong");
    case Done:
        return tr("What was done");
    default:
        return {};
    }
}

Result<void> ProblemModel::save(const std::filesystem::path &file) const
{
    std::ofstream out(file, std::ios::binary);
    interchange::CsvWriter csv(out);
    for (const char *name : {"kind", "file", "line", "utterance", "action", "sentence"})
        csv.text(name);
    csv.endRecord();
    for (const corpus::Problem &problem : m_problems) {
        csv.text(problem.kind()).text(shown(problem.error.file)).integer(problem.error.line);
        csv.text(toValidUtf8(problem.utterance)).text(corpus::keyOf(problem.action));
        csv.text(common::plainSentence(problem.error).toStdString()).endRecord();
    }
    out.flush();
    if (!out)
        return Error{&errors::kFileUnwritable, {std::strerror(errno)}, file};
    return {};
}

namespace {

/// Begins where the heading does. The end of a path and the line say more than its middle.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        QStyledItemDelegate::initStyleOption(&ground, index);
        ground.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        QStyleOptionViewItem text = option;
        text.rect.adjust(kMore, 0, 0, 0);
        text.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
        QStyledItemDelegate::paint(painter, text, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == ProblemModel::Place)
            option->textElideMode = Qt::ElideMiddle;
    }

private:
    static constexpr int kMore = 5; ///< that a heading is further in than a cell
};

} // namespace

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel), m_sessions(new QLabel), m_search(new QLineEdit),
      m_count(new QLabel), m_problemPart(new QWidget), m_chosen(new QLabel),
      m_problems(new ProblemModel(this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_sessions->setTextFormat(Qt::RichText);
    m_search->setPlaceholderText(tr("Filter the problems"));
    m_search->setAccessibleName(tr("Filter the problems"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(260);
    auto *saveButton = new QPushButton(tr("Save as CSV…"));
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_problems);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *table = new QTableView;
    table->setModel(proxy);
    table->setAccessibleName(tr("Problems"));
    table->setItemDelegate(new CellDelegate(table));
    table->setShowGrid(false);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(25);
    table->horizontalHeader()->setFixedHeight(28);
    table->horizontalHeader()->resizeSection(ProblemModel::Place, 230);
    table->horizontalHeader()->resizeSection(ProblemModel::Utterance, 190);
    table->horizontalHeader()->resizeSection(ProblemModel::Done, 170);
    table->horizontalHeader()->setSectionResizeMode(ProblemModel::What, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    // Its sentence is longer than its column.
    m_chosen->setWordWrap(true);
    m_chosen->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chosen->setMinimumHeight(2 * m_chosen->fontMetrics().lineSpacing());

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_count);
    bar->addStretch();
    bar->addWidget(m_search);
    bar->addWidget(saveButton);
    auto *problemLayout = new QVBoxLayout(m_problemPart);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->setSpacing(8);
    problemLayout->addLayout(bar);
    problemLayout->addWidget(table, 1);
    problemLayout->addWidget(m_chosen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_sessions);
    layout->addWidget(m_problemPart, 1);
    layout->addStretch();

    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportReportView::showChosen);
    connect(proxy, &QAbstractItemModel::modelReset, table,
            [table] { table->setCurrentIndex(table->model()->index(0, 0)); });
    connect(m_search, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    const auto count = [this, proxy] {
        const int all = m_problems->rowCount();
        const int seen = proxy->rowCount();
        m_count->setText(seen == all
                             ? tr("<b>%Ln</b> problems", nullptr, all)
                             : tr("<b>%1</b> of %Ln problems", nullptr, all).arg(common::number(seen)));
    };
    connect(proxy, &QAbstractItemModel::modelReset, this, count);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, count);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, count);
    connect(saveButton, &QPushButton::clicked, this, &ImportReportView::save);
}

void ImportReportView::show(const ImportOutcome &outcome)
{
    const corpus::ImportReport &report = outcome.report;
    const corpus::Counts &total = report.total;
    QStringList lines;
    lines << tr("<b>%1</b>: %2 in %3 and %4, %5 of sound", "utterances, dialogs, sessions, duration")
                 .arg(QString::fromStdString(report.corpus).toHtmlEscaped(),
                      tr("%Ln utterances", nullptr, total.utterances),
                      tr("%Ln dialogs", nullptr, total.dialogs),
                      tr("%Ln sessions", nullptr, static_cast<int>(report.sessions.size())),
                      common::duration(total.audioSeconds));
    lines << tr("%1 new, %2 changed, %3 as before")
                 .arg(common::number(outcome.changes.added), common::number(outcome.changes.changed),
                      common::number(outcome.changes.unchanged));
    if (total.turnsWithoutLabel > 0)
        lines << tr("%Ln turns without a label among them", nullptr, total.turnsWithoutLabel);
    if (outcome.changes.vanished > 0)
        lines << tr("%Ln utterances aren’t in the corpus any more; they were kept, with their "
                    "annotations",
                    nullptr, outcome.changes.vanished);
    if (outcome.noBackup)
        lines << tr("No copy from before the import was saved: %1")
                     .arg(common::sentence(*outcome.noBackup).toHtmlEscaped());
    if (report.release)
        switch (report.release->kind) {
        case corpus::ReleaseKind::Complete:
            lines << tr("These are the numbers of IEMOCAP’s full release.");
            break;
        case corpus::ReleaseKind::Part:
            lines << tr("This is a part of IEMOCAP’s release: not every number below is its own.");
            break;
        case corpus::ReleaseKind::Other:
            lines << tr("Laid out like IEMOCAP, but another corpus: its numbers aren’t compared.");
            break;
        }
    m_summary->setText(lines.join(u"<br>"_s));

    // Rows as cells of one right-aligned table: few, and for reading only.
    QString html = u"<table cellspacing='0' cellpadding='3'><tr>"_s;
    const bool compare = report.release && report.release->kind != corpus::ReleaseKind::Other;
    QStringList heads{tr("Session"), tr("Dialogs"), tr("Utterances"), tr("With audio"),
                      tr("With text"), tr("Four classes")};
    if (compare)
        heads << tr("Expected dialogs") << tr("Expected utterances")
              << tr("Expected in four classes");
    for (qsizetype i = 0; i < heads.size(); ++i)
        html += u"<td align='%1' style='padding-right:18px'>%2</td>"_s.arg(i == 0 ? u"left"_s
                                                                             : u"right"_s,
                                                                      heads[i]);
    html += u"</tr>"_s;
    std::map<std::string, corpus::Counts> sessions = report.sessions;
    if (compare) // one that isn't there at all is the first thing to see
        for (const corpus::ReleaseSession &expected : report.release->sessions)
            sessions.try_emplace(expected.session);
    for (const auto &[session, counts] : sessions) {
        QStringList cells{QString::fromStdString(session).toHtmlEscaped(),
                          common::number(counts.dialogs), common::number(counts.utterances),
                          common::number(counts.withAudio), common::number(counts.withText),
                          common::number(counts.fourClassTotal())};
        if (compare)
            for (const corpus::ReleaseSession &expected : report.release->sessions)
                if (expected.session == session)
                    cells << common::number(expected.expectedDialogs)
                          << common::number(expected.expectedUtterances)
                          << common::number(expected.expectedFourClass)
                                 + (expected.same ? u" ✓"_s : u" ≠"_s);
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < cells.size(); ++i)
            html += u"<td align='%1' style='padding-right:18px'>%2</td>"_s.arg(
                i == 0 ? u"left"_s : u"right"_s, cells[i]);
        html += u"</tr>"_s;
    }
    m_sessions->setText(html + u"</table>"_s);
    m_problems->setProblems(report.problems);
    m_problemPart->setVisible(!report.problems.empty());
}

void ImportReportView::showChosen(const QModelIndex &row)
{
    const auto text = [&](int column) { return row.siblingAtColumn(column).data().toString(); };
    //: A problem of an import: file and line, what is wrong, what was done.
    m_chosen->setText(row.isValid() ? tr("%1: %2 (%3)").arg(text(ProblemModel::Place),
                                                            text(ProblemModel::What),
                                                            text(ProblemModel::Done))
                                    : QString());
}

void ImportReportView::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the problems"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"problems.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const auto saved = m_problems->save(common::toPath(file)); !saved)
            QMessageBox::warning(this, tr("Not saved"), common::sentence(saved.error()));
    });
    dialog->open();
}

} // namespace merhan::browse
