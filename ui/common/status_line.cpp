// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_line.h"

#include "ui/common/annotator.h"
#include "ui/common/icons.h"
#include "ui/common/label_sources.h"
#include "ui/common/palette.h"
#include "ui/common/text.h"

#include <QActionGroup>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

QToolButton *plainButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFixedHeight(19);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

/// Filled when it is opened: what it lists changes with the project.
template <typename Fill>
QMenu *menuOf(QToolButton *button, Fill fill)
{
    auto *menu = new QMenu(button);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, fill] { fill(menu); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return menu;
}

QString doubled(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

StatusLine::StatusLine(const Studio &studio, QWidget *parent)
    : QWidget(parent), m_studio(studio), m_project(new QLabel(this)), m_saving(plainButton(this)),
      m_said(new QLabel(this)), m_source(plainButton(this)), m_annotator(plainButton(this)),
      m_run(plainButton(this)), m_engine(new QLabel(this))
{
    setFixedHeight(19); // the status bar's 24 less what it keeps above and below
    for (QLabel *label : {m_project, m_said, m_engine}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    // Elided by hand: a long sentence mustn't widen the window.
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_project);
    layout->addSpacing(4);
    layout->addWidget(m_saving);
    layout->addSpacing(4);
    layout->addWidget(m_said, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_source, m_annotator, m_run, m_engine})
        layout->addWidget(widget);

    menuOf(m_source, [this](QMenu *menu) { fillLabelSources(menu, m_studio.session); });
    menuOf(m_annotator, [this](QMenu *menu) { fillAnnotators(menu); });
    m_source->setAccessibleName(tr("Label source"));
    m_annotator->setAccessibleName(tr("Annotator"));
    m_run->setAccessibleName(tr("The run that is training"));
    m_saving->setAccessibleName(tr("Whether the labels are saved"));
    connect(m_run, &QToolButton::clicked, this, [this] {
        if (m_studio.navigator)
            m_studio.navigator->goTo(u"train"_s);
    });
    connect(m_saving, &QToolButton::clicked, this, &StatusLine::explainFailure);

    Session *session = m_studio.session;
    const auto all = [this] {
        showProject();
        showSaving();
        showSource();
        showAnnotator();
        showActivity();
    };
    connect(session, &Session::loadingStarted, this, [this, all] {
        say({});
        all();
    });
    connect(session, &Session::closed, this, all);
    connect(session, &Session::failed, this, [this, all](const QString &, const Error &error) {
        all();
        say(sentence(error));
    });
    connect(session, &Session::opened, this, [this, all] {
        const auto &notices = m_studio.session->data().notices;
        if (!notices.empty())
            say(plainSentence(notices[0]));
        all();
    });
    connect(session, &Session::reloaded, this, all);
    connect(session, &Session::savingChanged, this, &StatusLine::showSaving);
    connect(session->unsaved(), &Unsaved::failedChanged, this, &StatusLine::showSaving);
    connect(session, &Session::noticed, this,
            [this](const Error &error) { say(sentence(error)); });
    connect(session, &Session::labelSourceChanged, this, &StatusLine::showSource);
    connect(session, &Session::blindChanged, this, &StatusLine::showSource);
    connect(session, &Session::annotatorChanged, this, &StatusLine::showAnnotator);
    connect(session->activity(), &Activity::runChanged, this, &StatusLine::showActivity);
    connect(session->activity(), &Activity::engineChanged, this, &StatusLine::showActivity);
    all();
}

void StatusLine::say(const QString &sentence)
{
    m_saidText = sentence;
    showSaid();
}

void StatusLine::showSaid()
{
    m_said->setText(fontMetrics().elidedText(m_saidText, Qt::ElideRight, m_said->width()));
    m_said->setToolTip(m_said->text() == m_saidText ? QString() : m_saidText);
    m_said->setAccessibleName(m_saidText);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // After the layout has placed the label, whose width counts.
    QMetaObject::invokeMethod(this, &StatusLine::showSaid, Qt::QueuedConnection);
}

void StatusLine::showProject()
{
    const Session *session = m_studio.session;
    const QString name = QFileInfo(session->file()).fileName();
    m_project->setText(session->isLoading() ? tr("Opening %1…").arg(name)
                       : session->isOpen()  ? name
                                            : tr("No project open"));
    m_project->setToolTip(session->isOpen() ? session->file() : QString());
}

void StatusLine::showSaving()
{
    Session *session = m_studio.session;
    const bool open = session->isOpen();
    const auto &unsaved = session->unsaved()->failed();
    const bool failed = !unsaved.empty();
    m_saving->setVisible(open);
    m_saving->setEnabled(failed);
    m_saving->setIcon(failed ? QIcon(iconPixmap(u"warning"_s, 16, colorsOf(palette()).error,
                                                devicePixelRatio()))
                             : QIcon());
    m_saving->setText(failed                 ? tr("A label isn’t saved")
                      : session->saving() > 0 ? tr("%Ln saving", nullptr, session->saving())
                      : session->writer()     ? tr("All labels saved")
                                              : tr("Can only be read"));
    m_saving->setToolTip(failed ? sentence(unsaved.back().error) : QString());
    dress();
}

/// Quiet as the labels beside them, also where there is nothing to be pressed.
void StatusLine::dress()
{
    const Colors &c = colorsOf(palette());
    for (QToolButton *button : {m_saving, m_source, m_annotator, m_run}) {
        const bool failed = button == m_saving && !m_studio.session->unsaved()->failed().empty();
        QPalette colors;
        colors.setColor(QPalette::All, QPalette::ButtonText, failed ? c.error : c.text2);
        button->setPalette(colors);
    }
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSaving();
}

void StatusLine::explainFailure()
{
    Session *session = m_studio.session;
    if (session->unsaved()->failed().empty())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("A label isn’t saved"),
                                sentence(session->unsaved()->failed().back().error),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What you said is kept here until it is saved or the project is "
                               "closed. Try again when the cause is gone."));
    connect(box->addButton(tr("Try again"), QMessageBox::AcceptRole), &QAbstractButton::clicked,
            session, &Session::saveAgain);
    box->open();
}

void StatusLine::showSource()
{
    Session *session = m_studio.session;
    m_source->setVisible(session->isOpen());
    m_source->setEnabled(!session->isBlind());
    const QString name = session->isBlind() ? tr("hidden while blind")
                                            : labelSourceName(session->labelSource());
    m_source->setText(doubled(tr("Label source: %1").arg(name)));
    m_source->setToolTip(session->isBlind()
                             ? tr("In a blind pass other people’s labels are hidden everywhere")
                             : tr("Which label counts in tables, lanes and lists"));
}

void StatusLine::showAnnotator()
{
    m_annotator->setVisible(m_studio.session->isOpen());
    m_annotator->setText(doubled(tr("Annotator: %1").arg(annotatorName(*m_studio.settings))));
    m_annotator->setToolTip(tr("Whose labels these are"));
}

void StatusLine::fillAnnotators(QMenu *menu)
{
    menu->clear();
    const QString now = annotatorName(*m_studio.settings);
    QStringList names{now};
    for (const store::AnnotatorCount &one : m_studio.session->data().info.annotators)
        if (const QString name = QString::fromStdString(one.name); !names.contains(name))
            names << name;
    auto *group = new QActionGroup(menu);
    for (const QString &name : names) {
        QAction *action = menu->addAction(doubled(name), this, [this, name] { setAnnotator(name); });
        action->setCheckable(true);
        action->setChecked(name == now);
        group->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("Another name…"), this, [this] {
        auto *dialog = new QInputDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Annotator"));
        dialog->setLabelText(tr("The name that stands beside your labels"));
        dialog->setOkButtonText(tr("Use this name"));
        dialog->setCancelButtonText(tr("Cancel"));
        connect(dialog, &QInputDialog::textValueSelected, this, &StatusLine::setAnnotator);
        dialog->open();
    });
}

void StatusLine::setAnnotator(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    m_studio.settings->setValue(u"annotator"_s, name.trimmed());
    m_studio.session->sayAnnotatorChanged();
}

void StatusLine::showActivity()
{
    const Activity *activity = m_studio.session->activity();
    const Activity::Run &run = activity->run();
    m_run->setVisible(m_studio.session->isOpen() && !run.name.isEmpty());
    m_run->setText(doubled(run.place.isEmpty() ? run.name
                                               : tr("%1: %2", "run: fold 4 of 5")
                                                     .arg(run.name, run.place)));
    m_run->setToolTip(tr("Show the run"));
    QString engine;
    switch (activity->engine()) {
    case Activity::Engine::NotStarted:
        break; // it is started when it is first needed: nothing to say
    case Activity::Engine::Starting:
        engine = tr("Engine starting…");
        break;
    case Activity::Engine::Ready:
        engine = tr("Engine ready");
        break;
    case Activity::Engine::Failed:
        engine = tr("Engine not there");
        break;
    }
    m_engine->setText(engine);
    m_engine->setVisible(m_studio.session->isOpen() && !engine.isEmpty());
    m_engine->setToolTip(activity->engineProblem());
}

} // namespace merhan::common
