// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/evaluate_mode.h"

#include "core/store/project.h"
#include "core/store/settings.h"
#include "ui/common/divider.h"
#include "ui/common/hidden_page.h"
#include "ui/common/keys.h"
#include "ui/common/navigator.h"
#include "ui/common/shown_run.h"
#include "ui/common/sort_menu.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/evaluate/answer_list.h"
#include "ui/evaluate/confusion_matrix_view.h"
#include "ui/evaluate/empty_page.h"
#include "ui/evaluate/figure_table.h"
#include "ui/evaluate/figures_panel.h"
#include "ui/evaluate/matrix_part.h"
#include "ui/evaluate/run_header.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace merhan::evaluate {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 472, kSlowMs = 150;
constexpr auto kUnit = "evaluate/unit"; ///< of the matrix' numbers; of the program's settings
constexpr const char *kSetting = "compared_run"; ///< of the project: RunRow::number

} // namespace

struct EvaluateMode::Read {
    std::shared_ptr<const RunEvaluation> evaluation;
    std::shared_ptr<const ComparedRuns> compared;
    std::int64_t other = 0;
};

EvaluateMode::EvaluateMode(const common::Studio &studio, QWidget *parent)
    : Mode(parent), m_studio(studio), m_header(new RunHeader), m_figures(new FiguresPanel),
      m_left(new QScrollArea), m_matrix(new MatrixPart), m_list(new AnswerList(studio)),
      m_pages(new QStackedWidget), m_empty(new EmptyPage)
{
    m_left->setWidget(m_figures);
    m_left->setWidgetResizable(true);
    m_left->setFrameShape(QFrame::NoFrame);
    m_left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->setFixedWidth(kLeft);
    m_figures->setBackgroundRole(QPalette::Base);
    m_figures->setAutoFillBackground(true);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_matrix);
    right->addWidget(common::divider(Qt::Horizontal));
    right->addWidget(m_list, 1);
    auto *content = new QWidget;
    auto *body = new QHBoxLayout(content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_left);
    body->addWidget(common::divider(Qt::Vertical));
    body->addLayout(right, 1);
    m_pages->addWidget(content);
    m_pages->addWidget(m_empty);

    auto *all = new QWidget;
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(common::divider(Qt::Horizontal));
    rows->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(common::hiddenWhileBlind(studio.session, all));

    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_header->setBusy(true); });
    connect(m_figures, &FiguresPanel::changed, this, &EvaluateMode::showAll);
    connect(m_matrix, &MatrixPart::changed, this, &EvaluateMode::showList);
    m_matrix->setUnit(static_cast<Unit>(
        std::clamp(m_studio.settings->value(kUnit, 0).toInt(), 0, static_cast<int>(Unit::OfAll))));
    connect(m_matrix, &MatrixPart::unitChosen, this, [this](Unit unit) {
        m_studio.settings->setValue(kUnit, static_cast<int>(unit));
    });
    common::ShownRun *shownRun = m_studio.session->shownRun();
    connect(m_empty, &EmptyPage::again, shownRun, &common::ShownRun::refresh);
    if (m_studio.navigator)
        connect(m_empty, &EmptyPage::newRunAsked, m_studio.navigator, &common::Navigator::newRun);
    connect(m_header, &RunHeader::chosen, shownRun, &common::ShownRun::choose);
    connect(m_header, &RunHeader::otherChosen, this, &EvaluateMode::compareWith);
    connect(m_header, &RunHeader::todayAsked, this,
            [this] { m_figures->setAgainst(Against::Today); });
    connect(shownRun, &common::ShownRun::read, this, &EvaluateMode::takeRuns);
    connect(shownRun, &common::ShownRun::failed, this, [this](const Error &error) {
        clear();
        showEmpty(tr("The runs can’t be read."), common::sentence(error));
        Q_EMIT settled();
    });

    common::Session *session = m_studio.session;
    for (const auto signal : {&common::Session::opened, &common::Session::reloaded})
        connect(session, signal, this, [this] {
            clear();
            m_slow.start(); // the runs are being read
        });
    connect(session, &common::Session::closed, this, [this] {
        ++m_generation;
        m_other.reset();
        clear();
    });
    connect(session, &common::Session::gestureSaved, this, [this] {
        m_stale = true;
        if (isVisible())
            readRun();
    });
    connect(session, &common::Session::gestureFailed, this, [this](const Error &error) {
        if (isVisible())
            Q_EMIT said(common::sentence(error));
    });
    makeExports();
    makeActions();
    clear();
    if (shownRun->isRead())
        takeRuns();
}

void EvaluateMode::makeActions()
{
    addEditAction(tr("Ne&xt utterance"), common::KeyId::NextUtterance, [this] { m_list->goBy(1); });
    addEditAction(tr("&Previous utterance"), common::KeyId::PreviousUtterance,
                  [this] { m_list->goBy(-1); });
    addEditAction(tr("&Label…"), common::KeyId::Label, [this] { m_list->label(); });
    addEditAction(tr("&Sort the list…"), std::nullopt, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        common::fillSortMenu(menu, list());
        menu->popup(list()->mapToGlobal(QPoint()));
    });
    addEditAction(tr("&Export…"), common::KeyId::Export, [this] {
        QPushButton *button = m_header->exports();
        if (button->isEnabled() && button->isVisible())
            button->showMenu();
    });
}

QWidget *EvaluateMode::sidePanel()
{
    return m_left;
}

ConfusionMatrixView *EvaluateMode::matrix() const
{
    return m_matrix->matrix();
}

FigureTable *EvaluateMode::list() const
{
    return m_list->table();
}

AnswerTableModel *EvaluateMode::answers() const
{
    return m_list->model();
}

const evaluation::Comparison *EvaluateMode::comparison() const
{
    return m_compared ? m_compared->of(m_figures->against()) : nullptr;
}

void EvaluateMode::shown()
{
    m_focusWanted = true;
    takeFocus();
    if (m_studio.session->isOpen())
        m_studio.session->shownRun()->refresh(); // another program may have added one
}

/// Who comes here wants the matrix, or what she had left the keys in; never the choosers above,
/// which Qt would take as the first of the page.
void EvaluateMode::takeFocus()
{
    if (!m_evaluation || !std::exchange(m_focusWanted, false))
        return;
    const QWidget *focus = window()->focusWidget();
    if (!focus || !m_pages->isAncestorOf(focus))
        matrix()->setFocus();
}

/// Esc that nothing within took: out of the comparison.
void EvaluateMode::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_other.value_or(0) != 0)
        return compareWith(0);
    Mode::keyPressEvent(event);
}

QString EvaluateMode::chosenRun() const
{
    return m_studio.session->shownRun()->name();
}

void EvaluateMode::compareWith(std::int64_t number)
{
    if (m_other.value_or(0) == number)
        return;
    m_other = number;
    // Not being able to write it costs a click the next time, so nothing is said.
    m_studio.session->change(
        [number](store::Project &project) {
            return store::setSetting(project, kSetting, std::to_string(number));
        },
        [](const Result<void> &) {});
    if (number == 0) {
        m_compared.reset();
        m_figures->setComparison(nullptr);
        showAll();
        matrix()->setFocus();
        return;
    }
    readRun();
}

void EvaluateMode::takeRuns()
{
    const common::ShownRun *shownRun = m_studio.session->shownRun();
    if (!m_studio.session->isOpen())
        return m_header->setRuns({}, nullptr);
    const std::vector<store::RunRow> &runs = shownRun->runs();
    ++m_generation; // what is being read may be another run
    m_header->setRuns(runs, shownRun->run());
    if (runs.empty()) {
        clear();
        showEmpty(tr("No run yet."),
                  tr("Train one here, or in a terminal: merhan train %1")
                      .arg(common::shownPath(common::toPath(m_studio.session->file()))),
                  m_studio.navigator != nullptr);
        Q_EMIT settled();
        return;
    }
    const auto asItIs = [&runs](const store::RunRow &read) {
        return std::any_of(runs.begin(), runs.end(), [&read](const store::RunRow &run) {
            return run.number == read.number && run.ingestedAtMs == read.ingestedAtMs
                   && run.name == read.name;
        });
    };
    if (m_evaluation && !m_stale && shownRun->run()
        && shownRun->run()->number == m_evaluation->run.number && asItIs(m_evaluation->run)
        && (!m_compared || asItIs(m_compared->b->run))) {
        m_slow.stop();
        m_header->setBusy(false);
        Q_EMIT settled();
        return;
    }
    readRun();
}

void EvaluateMode::readRun()
{
    if (!m_studio.session->isOpen() || chosenRun().isEmpty())
        return;
    const int generation = ++m_generation;
    m_stale = false;
    m_slow.start();
    using Reading = std::shared_ptr<Result<Read>>;
    const auto read = [file = common::toPath(m_studio.session->file()),
                       name = chosenRun().toStdString(), rows = m_studio.session->data().rows,
                       known = m_other,
                       runs = m_studio.session->shownRun()->runs()]() -> Result<Read> {
        auto a = readEvaluation(file, name, rows);
        if (!a)
            return a.error();
        Read result{std::make_shared<const RunEvaluation>(*std::move(a)), nullptr, 0};
        std::int64_t other = known.value_or(0);
        if (!known) {
            const auto project = store::Project::open(file, store::Mode::ReadOnly);
            if (!project)
                return project.error();
            const auto kept = store::setting(*project, kSetting);
            if (kept && *kept)
                other = std::strtoll((*kept)->c_str(), nullptr, 10);
        }
        for (const store::RunRow &run : runs)
            if (run.number == other && other != result.evaluation->run.number) {
                auto b = readEvaluation(file, run.name, rows);
                if (!b)
                    return b.error();
                result.other = other;
                result.compared = compareRuns(result.evaluation,
                                              std::make_shared<const RunEvaluation>(*std::move(b)));
            }
        return result;
    };
    const auto reading =
        QtConcurrent::run([read] { return std::make_shared<Result<Read>>(read()); });
    common::whenRead(this, reading, [this, generation](const Reading &done) {
        if (generation != m_generation)
            return;
        if (*done) {
            take(std::move(**done));
        } else {
            clear();
            showEmpty(tr("The run can’t be read."), common::sentence(done->error()));
        }
        Q_EMIT settled();
    });
}

void EvaluateMode::take(Read read)
{
    m_slow.stop();
    m_header->setBusy(false);
    m_evaluation = std::move(read.evaluation);
    m_compared = std::move(read.compared);
    m_other = read.other;
    m_list->setRun(m_evaluation->run);
    m_figures->setComparison(nullptr); // of the run before
    m_figures->setEvaluation(m_evaluation);
    m_figures->setComparison(m_compared);
    showAll();
    m_pages->setCurrentIndex(0);
    takeFocus();
}

void EvaluateMode::clear()
{
    m_slow.stop();
    m_header->setBusy(false);
    m_evaluation.reset();
    m_compared.reset();
    m_figures->setComparison(nullptr);
    m_figures->setEvaluation(nullptr);
    m_list->clear();
    m_matrix->setMatrix({}, nullptr);
    m_header->setRun(nullptr);
    m_header->setOther(nullptr, {}, false);
    showEmpty({}, {});
}

void EvaluateMode::showEmpty(const QString &title, const QString &text, bool canTrain)
{
    m_empty->say(title, text, canTrain);
    m_pages->setCurrentIndex(1);
}

void EvaluateMode::showAll()
{
    if (!m_evaluation)
        return;
    m_header->setRun(&m_evaluation->run);
    if (m_compared) {
        const auto &one = m_compared->against(m_figures->against());
        m_header->setOther(&m_compared->b->run, one ? QString() : common::sentence(one.error()),
                           !one && m_compared->of(Against::Today));
    } else {
        m_header->setOther(nullptr, {}, false);
    }
    showMatrix();
}

void EvaluateMode::showMatrix()
{
    const Scope &scope = m_figures->scope();
    const evaluation::ComparedScores *both =
        comparison() ? scoresOf(*comparison(), scope.fold) : nullptr;
    if (both) {
        m_matrix->setMatrices(m_evaluation->run.classes, *both);
    } else {
        const auto &report = m_evaluation->report(m_figures->against());
        const evaluation::Score *score = report ? scoreOf(*report, scope) : nullptr;
        m_matrix->setMatrix(m_evaluation->run.classes, score ? &score->metrics : nullptr);
    }
    showList();
}

void EvaluateMode::showList()
{
    if (!m_evaluation)
        return;
    const auto &cell = matrix()->picked();
    const Against against = m_figures->against();
    const Scope &scope = m_figures->scope();
    if (comparison())
        m_list->setPairs(
            m_compared, against,
            pairsIn(*comparison(), scope.fold, cell, m_matrix->side(), evaluation::Where::Anywhere),
            m_matrix->pickedWords());
    else
        m_list->setAnswers(m_evaluation, against, answersIn(*m_evaluation, scope, against, cell),
                           m_matrix->pickedWords());
}

} // namespace merhan::evaluate
