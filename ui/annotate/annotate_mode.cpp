// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/annotate_mode.h"

#include "ui/annotate/answer_panel.h"
#include "ui/annotate/ask_page.h"
#include "ui/annotate/key_footer.h"
#include "ui/annotate/note_field.h"
#include "ui/annotate/others_panel.h"
#include "ui/annotate/parts.h"
#include "ui/annotate/pass_header.h"
#include "ui/annotate/queue_panel.h"
#include "ui/annotate/transcript_view.h"
#include "ui/common/annotator.h"
#include "ui/common/divider.h"
#include "ui/common/key_filter.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNarrow = 1240; ///< below it the right panel goes first
}

AnnotateMode::AnnotateMode(const common::Studio &studio, QWidget *parent)
    : Mode(parent), m_studio(studio), m_keys(common::Keys::of(studio.settings)),
      m_pass(new Pass(studio.session, this)), m_pages(new QStackedWidget), m_header(new PassHeader(studio, m_pass)), m_ask(new AskPage),
      m_note(new NoteField(m_pass, m_keys)), m_body(new QWidget), m_columns(new QHBoxLayout(m_body)),
      m_side(makeSide())
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(new QueuePanel(m_pass, m_keys));
    m_columns->addWidget(common::divider(Qt::Vertical));
    m_columns->addWidget(makeCenter(), 1);
    m_columns->addWidget(m_side);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(common::divider(Qt::Horizontal));
    column->addWidget(m_body, 1);
    m_pages->addWidget(page);
    m_pages->addWidget(m_ask);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    makeActions();
    new common::KeyFilter(
        this, [this](const QKeyEvent &key, bool only) { return handle(key, only); });
    m_body->installEventFilter(this);
    m_side->installEventFilter(this);
    if (studio.navigator)
        connect(m_pass, &Pass::playAsked, studio.navigator, &common::Navigator::play);
    connect(m_note, &NoteField::left, this, [this] { setFocus(); });
    connect(m_header, &PassHeader::chosen, this, [this] { setFocus(); });
    connect(m_header, &PassHeader::nameAsked, this, &AnnotateMode::askWho);
    connect(m_header, &PassHeader::annotatorChosen, this, &AnnotateMode::takeName);
    connect(m_ask, &AskPage::answered, this, &AnnotateMode::takeName);
    connect(studio.session, &common::Session::annotatorChanged, this, [this] {
        const QString name = m_studio.settings->value(u"annotator"_s).toString().trimmed();
        if (name.isEmpty()) // taken out of the preferences: asked for again
            return askWho();
        m_pass->setAnnotator(name);
        m_pages->setCurrentIndex(0);
        m_header->showAnnotators();
    });
    const QString name = studio.settings->value(u"annotator"_s).toString().trimmed();
    m_pass->setAnnotator(name);
    m_header->showAnnotators();
    if (name.isEmpty())
        askWho();
}

/// The field would come too late: the pass is deleted before it.
AnnotateMode::~AnnotateMode()
{
    m_note->save();
}

QWidget *AnnotateMode::sidePanel()
{
    return m_side;
}

QWidget *AnnotateMode::makeCenter()
{
    auto *transcript = new TranscriptView(m_studio.session);
    const auto showTranscript = [this, transcript] {
        const store::UtteranceRow *row = m_pass->current();
        transcript->showRow(row ? m_studio.session->rowOfNumber(row->number) : -1);
    };
    connect(m_pass, &Pass::currentChanged, transcript, showTranscript);
    connect(m_pass, &Pass::answersChanged, transcript, showTranscript);
    showTranscript();
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(24, 16, 24, 12);
    rows->setSpacing(12);
    rows->addWidget(transcript);
    rows->addWidget(common::divider(Qt::Horizontal));
    rows->addWidget(new LabelPanel(m_pass, m_keys));
    auto *lower = new QHBoxLayout;
    lower->setSpacing(24);
    lower->addWidget(new DimensionPanel(m_pass, m_keys), 0, Qt::AlignTop);
    lower->addWidget(m_note, 1);
    rows->addLayout(lower);
    rows->addStretch();
    // A transcript of many lines in a low window: it scrolls, and no key is cut off.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *center = new QWidget;
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(common::divider(Qt::Horizontal));
    layout->addWidget(new KeyFooter(m_pass, m_keys));
    return center;
}

QWidget *AnnotateMode::makeSide()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::TabFocus); // so that the arrow keys scroll it
    scroll->setAccessibleName(tr("Other labels, the model’s answer, history"));
    scroll->setWidget(new OthersPanel(m_studio.session, m_pass));
    auto *side = new QWidget;
    side->setFixedWidth(OthersPanel::kWidth);
    side->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(common::divider(Qt::Vertical));
    layout->addWidget(scroll, 1);
    return side;
}

void AnnotateMode::makeActions()
{
    addEditAction(tr("Go to the first without an &answer"), std::nullopt, [this] { m_pass->goToUnanswered(); });
}

/// Through the pass, which shows where it happened and lets the keys after it wait for it.
bool AnnotateMode::takeBack(bool redo)
{
    redo ? m_pass->redo() : m_pass->undo();
    return true;
}

bool AnnotateMode::handle(const QKeyEvent &key, bool only)
{
    if (m_pages->currentIndex() != 0 || !m_studio.session->isOpen())
        return false;
    using common::KeyId;
    const auto does = [&](auto action) {
        if (!only && !key.isAutoRepeat()) // a key held down is one label
            action();
        return true;
    };
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    if (const auto label = m_keys->classOf(key); label && (shift || modifiers == Qt::NoModifier))
        return does([&] { m_pass->label(std::string(*label), shift); });
    for (int digit = 1; digit <= 5; ++digit)
        if (m_keys->is(static_cast<KeyId>(static_cast<int>(KeyId::Digit1) + digit - 1), key))
            return does([&] { m_pass->digit(digit); });
    if (m_keys->is(KeyId::CantTell, key))
        return does([&] { m_pass->cantTell(); });
    if (m_keys->is(KeyId::BadAudio, key))
        return does([&] { m_pass->badAudio(); });
    if (m_keys->is(KeyId::Later, key))
        return does([&] { m_pass->toggleLater(); });
    if (m_keys->is(KeyId::Note, key))
        return does([&] { m_note->edit(); });
    if (m_keys->is(KeyId::DigitBack, key))
        return does([&] { m_pass->stepBack(); });
    if (m_keys->is(KeyId::NextAndPlay, key))
        return does([&] { m_pass->next(true); });
    const bool on = m_keys->is(KeyId::NextUtterance, key);
    if (on || m_keys->is(KeyId::PreviousUtterance, key)) { // held down, these go on
        if (!only)
            on ? m_pass->next() : m_pass->previous();
        return true;
    }
    return key.key() == Qt::Key_Escape && m_over && !m_side->isHidden()
           && does([&] { m_side->hide(); });
}

void AnnotateMode::askWho()
{
    m_note->save();
    m_pages->setCurrentIndex(1);
    m_ask->ask(common::annotatorName(*m_studio.settings));
}

void AnnotateMode::takeName(const QString &name)
{
    m_studio.settings->setValue(u"annotator"_s, name);
    m_pages->setCurrentIndex(0);
    m_pass->setAnnotator(name);
    m_header->showAnnotators();
    m_studio.session->sayAnnotatorChanged();
    setFocus();
}

void AnnotateMode::hideEvent(QHideEvent *event)
{
    m_pass->setInFront(false);
    Mode::hideEvent(event);
}

void AnnotateMode::shown()
{
    m_pass->setInFront(true);
    if (m_pages->currentIndex() == 1)
        return m_ask->ask(common::annotatorName(*m_studio.settings));
    setFocus();
    m_header->takeFilter();
    // Where somebody comes back to with another utterance, she has chosen that one.
    const store::UtteranceRow *now = m_pass->current();
    if (!now || (!m_wasShown && (m_pass->place() < 0 || m_pass->answer(now->number).given())))
        m_pass->goToUnanswered();
    m_wasShown = true;
}

/// Beside the page where there is room; over its right edge where F9 asks for it in a narrow
/// window.
void AnnotateMode::placeSide()
{
    if (m_over)
        m_side->setGeometry(m_body->width() - m_side->width(), 0, m_side->width(),
                            m_body->height());
}

void AnnotateMode::resizeEvent(QResizeEvent *event)
{
    // Only when that line is crossed: whoever opened or closed it by F9 keeps it so.
    const bool narrow = event->size().width() < kNarrow;
    if (narrow != m_over || !event->oldSize().isValid()) {
        m_over = narrow;
        narrow ? m_columns->removeWidget(m_side) : m_columns->addWidget(m_side);
        m_side->setVisible(!narrow);
        m_side->raise();
    }
    Mode::resizeEvent(event);
}

bool AnnotateMode::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        placeSide();
    return Mode::eventFilter(watched, event);
}

} // namespace merhan::annotate
