// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_dialog.h"

#include "ui/common/divider.h"
#include "ui/common/palette.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/worker_program.h"
#include "ui/train/new_run_cards.h"
#include "ui/train/new_run_consequences.h"
#include "ui/train/new_run_estimator.h"
#include "ui/train/new_run_job.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QShowEvent>

#include <algorithm>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLastUsed = "train/lastConfig";
constexpr int kRight = 316, kWidth = 920, kHeight = 690;
constexpr int kScrollBar = 12;
constexpr int kSoonMs = 40;

QScrollArea *scrolled(QWidget *content, QPalette::ColorRole ground)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setBackgroundRole(ground);
    content->setAutoFillBackground(true);
    return area;
}

} // namespace

NewRunDialog::NewRunDialog(const common::Studio &studio, QWidget *parent)
    : QDialog(parent), m_studio(studio), m_project(studio.session->file()),
      m_devices(new DeviceField(**protocol::findConfigKey("device"), this)),
      m_form(new NewRunForm(studio.settings, m_devices)),
      m_consequences(new NewRunConsequences(m_devices)),
      m_planner(new RunPlanner(studio.session, this)), m_job(new NewRunJob(this)),
      m_estimator(new EstimateJob(this)), m_name(new QLineEdit), m_note(new QLineEdit),
      m_nameProblem(new ProblemLine), m_failed(new NoteCard), m_said(new QLabel),
      m_bar(new QProgressBar), m_copy(new QPushButton(tr("Copy as command line"))),
      m_cancel(new QPushButton(tr("Cancel"))), m_start(new QPushButton(tr("Start run")))
{
    setWindowTitle(tr("New run"));
    setModal(true);
    QScrollArea *right = scrolled(m_consequences, QPalette::Window);
    right->setFixedWidth(kRight);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(scrolled(m_form, QPalette::Base), 1);
    middle->addWidget(common::divider(Qt::Vertical));
    middle->addWidget(right);
    auto *failed = new QVBoxLayout;
    failed->setContentsMargins(16, 0, 16, 8);
    failed->addWidget(m_failed);
    m_failed->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(common::divider(Qt::Horizontal));
    layout->addLayout(middle, 1);
    layout->addWidget(common::divider(Qt::Horizontal));
    layout->addWidget(makeFooter());
    static_cast<QVBoxLayout *>(layout)->insertLayout(4, failed);
    resize(kWidth, kHeight);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    follow();
    if (studio.session->isOpen())
        m_form->setAnnotators(studio.session->data().info.annotators);
    const QByteArray last = studio.settings->value(kLastUsed).toByteArray();
    const auto config = protocol::configFromJson(last.toStdString(), {});
    m_form->setConfig(config ? *config : protocol::RunConfig{});
    readEncoders();
    m_devices->ask();
    m_name->setFocus();
}

NewRunDialog::~NewRunDialog() = default;

QWidget *NewRunDialog::makeHeader()
{
    m_name->setAccessibleName(tr("Name"));
    m_name->setFixedWidth(240);
    for (QLineEdit *edit : {m_name, m_note})
        edit->setTextMargins(4, 0, 4, 0);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A remark that stays with the run"));
    auto *name = new QLabel(tr("Name"));
    name->setMinimumWidth(116);
    name->setBuddy(m_name);
    auto *note = new QLabel(tr("Note"));
    note->setBuddy(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(name);
    row->addWidget(m_name);
    row->addSpacing(12);
    row->addWidget(note);
    row->addWidget(m_note, 1);
    auto *below = new QHBoxLayout;
    below->addSpacing(128);
    below->addWidget(m_nameProblem, 1);
    auto *bar = new QWidget;
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(24, 10, 16, 10);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addLayout(below);
    return bar;
}

QWidget *NewRunDialog::makeFooter()
{
    common::makePrimary(m_start);
    m_start->setDefault(true);
    for (QPushButton *button : {m_copy, m_cancel})
        button->setAutoDefault(false);
    m_copy->setToolTip(tr("The “merhan train …” that makes the same run"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    m_bar->setAccessibleName(tr("Progress of making the run"));
    m_bar->hide();
    m_said->setAccessibleName(tr("What is still to be done"));
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(12);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    layout->addWidget(m_bar);
    layout->addWidget(m_said);
    layout->addWidget(m_cancel);
    layout->addWidget(m_start);
    return bar;
}

void NewRunDialog::follow()
{
    connect(m_form, &NewRunForm::changed, this, &NewRunDialog::valuesChanged);
    connect(m_form, &NewRunForm::addEncoderAsked, this, &NewRunDialog::addEncoderFolder);
    connect(m_name, &QLineEdit::textChanged, this, &NewRunDialog::checkName);
    connect(&m_soon, &QTimer::timeout, this, &NewRunDialog::askForPlan);
    connect(m_planner, &RunPlanner::planned, this, &NewRunDialog::takePlan);
    connect(m_devices, &DeviceField::asked, this, &NewRunDialog::checkStart);
    connect(m_consequences, &NewRunConsequences::estimateAsked, this, &NewRunDialog::estimate);
    connect(m_estimator, &EstimateJob::finished, this, [this](const Result<RunSpeed> &speed) {
        m_consequences->setEstimating(false);
        if (!speed) {
            m_consequences->setEstimate({}, common::plainSentence(speed.error()));
            return;
        }
        m_speed = *speed;
        m_speedFor = m_plannedFor;
        showSpeed();
    });
    connect(m_copy, &QPushButton::clicked, this, &NewRunDialog::copyCommandLine);
    connect(m_cancel, &QPushButton::clicked, this, &NewRunDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &NewRunDialog::start);
    connect(m_job, &NewRunJob::progressed, this,
            [this](int done, int total, const QByteArray &stage) {
                m_bar->setRange(0, total);
                m_bar->setValue(done);
                m_said->setText(QCoreApplication::translate("stages", stage.constData()));
            });
    connect(m_job, &NewRunJob::finished, this, &NewRunDialog::finish);
    common::Session *session = m_studio.session;
    for (const auto signal : {&common::Session::reloaded, &common::Session::opened})
        connect(session, signal, this, [this] {
            m_form->setAnnotators(m_studio.session->data().info.annotators);
            m_soon.start();
        });
    connect(session, &common::Session::rowsChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(session, &common::Session::closed, this, &QDialog::reject);
}

void NewRunDialog::showEvent(QShowEvent *event)
{
    // Never cut to the right, in whatever language; downwards it scrolls.
    if (auto *area = qobject_cast<QScrollArea *>(m_form->parentWidget()->parentWidget()))
        area->setMinimumWidth(m_form->widest() + kScrollBar);
    if (const QScreen *where = screen())
        resize(std::min(width(), where->availableGeometry().width() - 40),
               std::min(height(), where->availableGeometry().height() - 60));
    QDialog::showEvent(event);
}

std::filesystem::path NewRunDialog::runsFolder() const
{
    return common::toPath(m_project).replace_extension(".runs");
}

std::filesystem::path NewRunDialog::runFolder() const
{
    return runsFolder() / common::toPath(m_name->text().trimmed());
}

void NewRunDialog::setConfig(const protocol::RunConfig &config)
{
    protocol::RunConfig asked = config;
    if (asked.threads == threadsForWorker()) // as runConfig() settles it
        asked.threads = 0;
    m_form->setConfig(asked);
}

void NewRunDialog::valuesChanged()
{
    m_plan.reset();
    suggestName();
    checkStart();
    m_soon.start();
}

void NewRunDialog::askForPlan()
{
    if (!m_studio.session->isOpen())
        return;
    // A wrong value is marked and the preset's stands in its place: no matter to the counts, unless
    // they hang on it.
    for (const char *key :
         {"classes", "labels", "protocol", "validation", "streams", "seed", "preset"})
        if (!m_form->field(key)->problem().isEmpty())
            return;
    m_consequences->setWaiting(true);
    m_plannedFor = runConfig();
    m_planner->plan(m_plannedFor, runFolder(), m_form->textWidth());
}

void NewRunDialog::takePlan(const std::shared_ptr<const RunPlan> &plan)
{
    if (m_soon.isActive()) // values have changed since it was asked for
        return;
    m_consequences->setWaiting(false);
    const bool first = !m_plan;
    m_plan = plan;
    m_form->setPlan(*plan);
    m_consequences->setPlan(*plan, m_plannedFor);
    checkStart();
    if (first)
        lookForSpeed();
    Q_EMIT planned();
}

void NewRunDialog::suggestName()
{
    if (!m_name->text().isEmpty() && m_name->text() != m_suggested)
        return;
    m_suggested = suggestedName(m_form->config(), encoderName(), runsFolder());
    m_name->setText(m_suggested);
}

void NewRunDialog::checkName()
{
    const QString name = m_name->text().trimmed();
    QString problem = nameProblem(name, runsFolder());
    // Its folder may lie elsewhere; two of one name couldn't be told apart.
    for (const store::RunRow &run : m_studio.session->shownRun()->runs())
        if (problem.isEmpty() && run.name == name.toStdString())
            problem = tr("Another run of this project has this name.");
    m_nameProblem->setText(problem);
    m_name->setProperty("merhanWrong", !problem.isEmpty());
    m_name->setAccessibleDescription(problem);
    m_name->update();
    checkStart();
}

void NewRunDialog::checkStart()
{
    if (m_job->isRunning())
        return;
    const int wrong = m_form->problems() + (m_nameProblem->text().isEmpty() ? 0 : 1);
    const bool worker = common::workerProgram().has_value();
    const bool known = m_plan != nullptr;
    const bool planned = known && m_plan->run && !m_plan->missingError;
    QString reason;
    if (wrong > 0)
        reason = tr("%n fields to correct", nullptr, wrong);
    else if (!worker)
        reason = tr("merhan-worker is not installed");
    else if (known && !planned)
        reason = tr("Nothing can be trained on this");
    m_said->setText(reason);
    m_said->setToolTip(worker ? QString() : common::plainSentence(common::noWorkerError()));
    QPalette red = palette();
    if (!reason.isEmpty())
        red.setColor(QPalette::WindowText, common::colorsOf(red).error);
    m_said->setPalette(red);
    m_start->setEnabled(reason.isEmpty() && planned);
    m_start->setToolTip(reason);
    m_copy->setEnabled(wrong == 0);
    m_consequences->setEstimateEnabled(planned && worker && wrong == 0,
                                       !worker ? common::plainSentence(common::noWorkerError())
                                               : tr("Trains a few batches to see"));
}

/// As it will be begun here, so that the copied line does the same.
protocol::RunConfig NewRunDialog::runConfig() const
{
    protocol::RunConfig config = m_form->config();
    if (config.threads == 0)
        config.threads = threadsForWorker();
    return config;
}

QString NewRunDialog::commandLine() const
{
    return commandLineOf({.project = m_project,
                          .runFolder = common::fromPath(runFolder()),
                          .note = m_note->text().trimmed()},
                         runConfig());
}

void NewRunDialog::copyCommandLine()
{
    QGuiApplication::clipboard()->setText(commandLine());
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(1500, m_copy, [this] { m_copy->setText(tr("Copy as command line")); });
}

void NewRunDialog::start()
{
    if (!m_start->isEnabled() || m_job->isRunning())
        return;
    m_estimator->stop();
    m_consequences->setEstimating(false);
    m_failed->hide();
    m_studio.settings->setValue(
        kLastUsed, QByteArray::fromStdString(protocol::toJson(m_form->config())));
    setWorking(true);
    m_job->start({.project = common::toPath(m_project),
                  .config = runConfig(),
                  .folder = runFolder(),
                  .note = m_note->text().trimmed().toStdString()});
}

void NewRunDialog::setWorking(bool working)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_consequences),
                            static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_note),
                            static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_start)})
        widget->setEnabled(!working);
    m_bar->setVisible(working);
    m_bar->setRange(0, 0);
    m_said->setPalette(palette());
    m_said->setText(working ? tr("Starting…") : QString());
}

void NewRunDialog::finish(const Result<std::filesystem::path> &folder)
{
    setWorking(false);
    checkName();
    if (folder) {
        const QString made = common::fromPath(*folder);
        accept();
        Q_EMIT runMade(made);
        return;
    }
    if (!folder.error().is(errors::kCancelled)) {
        m_failed->set(NoteCard::Kind::Error, common::sentence(folder.error()));
        m_failed->show();
    }
}

void NewRunDialog::reject()
{
    if (m_job->isRunning()) { // finished() comes with "Stopped as asked."
        m_said->setText(tr("Stopping…"));
        m_job->stop();
        return;
    }
    m_estimator->stop();
    QDialog::reject();
}

} // namespace merhan::train
