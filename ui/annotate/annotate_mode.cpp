// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/annotate_mode.h"

#include "core/corpus/labels.h"
#include "ui/annotate/key_tile.h"
#include "ui/annotate/keys.h"
#include "ui/annotate/others_panel.h"
#include "ui/annotate/queue_list.h"
#include "ui/common/class_look.h"
#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoteMs = 3000; ///< after this long without typing a note is given to the writer
constexpr int kNarrow = 1240; ///< below it the right panel goes first

QWidget *line(Qt::Orientation orientation)
{
    auto *frame = new QWidget;
    frame->setBackgroundRole(QPalette::Mid);
    frame->setAutoFillBackground(true);
    orientation == Qt::Horizontal ? frame->setFixedHeight(1) : frame->setFixedWidth(1);
    return frame;
}

QLabel *text(const QString &what, int pixels = 13, bool bold = false, bool second = false)
{
    auto *label = new QLabel(what);
    label->setTextFormat(Qt::PlainText);
    label->setFont(common::fontOf(label, pixels, bold));
    if (second)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A keycap that is only read.
class Keycap : public QWidget {
public:
    explicit Keycap(const QString &key) : m_key(key)
    {
        setFixedSize(std::max(18, fontMetrics().horizontalAdvance(key) + 8), 18);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawKeycap(painter, rect(), m_key, palette());
    }

private:
    QString m_key;
};

/// Five digits with a frame that says that the next digit goes there.
class DigitFrame : public QWidget {
public:
    void setNext(bool next)
    {
        m_next = next;
        update();
    }
    void paintEvent(QPaintEvent *) override
    {
        if (!m_next)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(common::colorsOf(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }

private:
    bool m_next = false;
};

} // namespace

AnnotateMode::AnnotateMode(const common::Studio &studio, QWidget *parent)
    : Mode(parent), m_studio(studio), m_pass(new Pass(studio.session, this)),
      m_pages(new QStackedWidget), m_noteTimer(new QTimer(this))
{
    m_noteTimer->setSingleShot(true);
    m_noteTimer->setInterval(kNoteMs);
    QSettings &settings = *studio.settings;
    m_pass->setGoesOn(settings.value(u"annotate/goes_on"_s, true).toBool());
    m_pass->setBlind(settings.value(u"annotate/blind"_s, false).toBool());
    m_pass->setAnnotator(settings.value(u"annotator"_s).toString());

    m_others = new OthersPanel(studio.session, m_pass);
    auto *page = new QWidget;
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(line(Qt::Horizontal));
    column->addLayout(body, 1);
    body->addWidget(makeQueuePanel());
    body->addWidget(line(Qt::Vertical));
    body->addWidget(makeCenter(), 1);
    body->addWidget(line(Qt::Vertical));
    body->addWidget(m_others);
    m_pages->addWidget(page);
    m_pages->addWidget(makeAskPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    makeActions();
    new Keys(this, [this](const QKeyEvent &key, bool only) { return handle(key, only); });
    connect(m_pass, &Pass::currentChanged, this, &AnnotateMode::showUtterance);
    connect(m_pass, &Pass::currentChanged, this, &AnnotateMode::showProgress);
    connect(m_pass, &Pass::queueChanged, this, &AnnotateMode::showProgress);
    connect(m_pass, &Pass::answersChanged, this, [this] {
        showUtterance();
        showProgress();
    });
    connect(m_pass, &Pass::answerChanged, this, [this](qint64 number) {
        if (m_pass->current() && m_pass->current()->number == number)
            showAnswer();
        showProgress();
    });
    connect(m_pass, &Pass::dimensionChanged, this, &AnnotateMode::showAnswer);
    connect(m_pass, &Pass::failuresChanged, this, &AnnotateMode::showFailures);
    connect(m_pass, &Pass::tookBack, this, [this](const store::Written &written) {
        if (written.rows.empty())
            Q_EMIT said(written.action == store::Action::Redo ? tr("There is nothing to redo.")
                                                              : tr("There is nothing to undo."));
        else
            Q_EMIT said((written.action == store::Action::Redo ? tr("Redone: %1") : tr("Undone: %1"))
                            .arg(QString::fromStdString(written.rows[0].utteranceId)));
    });
    connect(studio.session, &common::Session::savingChanged, this, [this](int saving) {
        if (isVisible())
            Q_EMIT said(saving > 0                       ? tr("Saving…")
                        : m_pass->failures().empty()     ? tr("All labels saved")
                                                         : tr("A label could not be saved"));
    });
    connect(studio.session, &common::Session::opened, this, &AnnotateMode::showAnnotators);
    connect(m_noteTimer, &QTimer::timeout, this, &AnnotateMode::saveNote);
    showAnnotators();
    showUtterance();
    showProgress();
    showFailures();
    if (m_pass->annotator().isEmpty())
        askWho();
}

AnnotateMode::~AnnotateMode()
{
    saveNote();
}

QWidget *AnnotateMode::sidePanel()
{
    return m_others;
}

QWidget *AnnotateMode::makeHeader()
{
    auto *header = new QWidget;
    header->setFixedHeight(48);
    m_scope = new QComboBox;
    m_scope->addItem(tr("All utterances"), static_cast<int>(Pass::Scope::All));
    m_scope->addItem(tr("Without an answer of mine"), static_cast<int>(Pass::Scope::Unanswered));
    m_scope->addItem(tr("Kept for later"), static_cast<int>(Pass::Scope::Later));
    m_scope->setAccessibleName(tr("Which utterances"));
    m_order = new QComboBox;
    m_order->addItems({tr("In order"), tr("Shuffled")});
    m_order->setAccessibleName(tr("Order of the queue"));
    m_seed = new QSpinBox;
    m_seed->setRange(0, 99'999);
    m_seed->setPrefix(tr("seed ", "before the number that a shuffled order is made from"));
    m_seed->setAccessibleName(tr("Seed of the shuffled order"));
    const QVariant seed = m_studio.settings->value(u"annotate/seed"_s, 7);
    m_seed->setValue(seed.toInt());
    m_order->setCurrentIndex(m_studio.settings->value(u"annotate/shuffled"_s, false).toBool());
    m_seed->setVisible(m_order->currentIndex() == 1);
    m_pass->setQueue(Pass::Scope::All, m_order->currentIndex() == 1
                                           ? std::optional(static_cast<std::uint32_t>(seed.toUInt()))
                                           : std::nullopt);
    connect(m_scope, &QComboBox::activated, this, &AnnotateMode::takeQueue);
    connect(m_order, &QComboBox::activated, this, &AnnotateMode::takeQueue);
    connect(m_seed, &QSpinBox::editingFinished, this, &AnnotateMode::takeQueue);
    m_goesOn = new QCheckBox(tr("Go on after a label"));
    m_goesOn->setFocusPolicy(Qt::TabFocus);
    m_goesOn->setChecked(m_pass->goesOn());
    connect(m_goesOn, &QCheckBox::toggled, this, [this](bool on) {
        m_pass->setGoesOn(on);
        m_studio.settings->setValue(u"annotate/goes_on"_s, on);
    });
    m_annotators = new QComboBox;
    m_annotators->setAccessibleName(tr("Annotator"));
    m_annotators->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_annotators->setMaximumWidth(180);
    connect(m_annotators, &QComboBox::activated, this, [this](int index) {
        if (index == m_annotators->count() - 1)
            return askWho();
        m_name->setText(m_annotators->itemText(index));
        takeName();
    });
    m_blind = new QPushButton(common::icon(u"blind"_s), tr("Blind"));
    m_blind->setCheckable(true);
    m_blind->setChecked(m_pass->blind());
    m_blind->setToolTip(tr("Other people’s labels and the model’s answers are hidden, and each "
                           "label is recorded as blind."));
    connect(m_blind, &QPushButton::toggled, this, [this](bool on) {
        saveNote();
        m_studio.settings->setValue(u"annotate/blind"_s, on);
        m_pass->setBlind(on);
        Q_EMIT blindChanged(on);
    });
    m_undo = new QPushButton(common::icon(u"undo"_s), QString());
    m_undo->setFlat(true);
    m_undo->setFixedWidth(28);
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setToolTip(tr("Undo (%1)").arg(
        QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    connect(m_undo, &QPushButton::clicked, m_pass, &Pass::undo);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_scope, m_order, m_seed})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(m_goesOn);
    layout->addSpacing(8);
    layout->addWidget(text(tr("Annotator"), 13, false, true));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_annotators, m_blind, m_undo})
        layout->addWidget(widget);
    return header;
}

QWidget *AnnotateMode::makeQueuePanel()
{
    auto *panel = new QWidget;
    panel->setFixedWidth(236);
    m_place = text({}, 13, true);
    m_speed = text({}, 13, false, true);
    m_left = text({}, 13, false, true);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Answered"));
    auto *top = new QGridLayout;
    top->setContentsMargins(12, 12, 12, 12);
    top->setVerticalSpacing(6);
    top->addWidget(m_place, 0, 0);
    top->addWidget(m_speed, 0, 1, Qt::AlignRight);
    top->addWidget(m_bar, 1, 0, 1, 2);
    top->addWidget(m_left, 2, 0, 1, 2);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(line(Qt::Horizontal));
    layout->addWidget(new QueueList(m_pass), 1);
    return panel;
}

QWidget *AnnotateMode::makeTranscript()
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 48);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < 4; ++i) {
        const bool now = i == 2;
        QLabel *who = text({}, 13, now, !now);
        if (now)
            who->setForegroundRole(QPalette::Link);
        QLabel *what = text({}, now ? 21 : 13, false, !now);
        what->setWordWrap(true);
        what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        grid->addWidget(who, i, 0, Qt::AlignRight | (now ? Qt::AlignVCenter : Qt::AlignTop));
        grid->addWidget(what, i, 1);
        m_turns[static_cast<std::size_t>(i)] = {who, what};
    }
    return widget;
}

QWidget *AnnotateMode::makeDimensions()
{
    const std::array<std::array<QString, 3>, 3> words{
        {{tr("Valence"), tr("negative"), tr("positive")},
         {tr("Activation"), tr("calm"), tr("excited", "activation")},
         {tr("Dominance"), tr("weak"), tr("strong")}}};
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    auto *heads = new QHBoxLayout;
    heads->addWidget(text(tr("Valence, activation, dominance"), 13, true));
    heads->addWidget(text(tr("digits fill in turn"), 12, false, true));
    heads->addStretch();
    grid->addLayout(heads, 0, 0, 1, 4);
    grid->setRowMinimumHeight(0, 28);
    for (std::size_t d = 0; d < 3; ++d) {
        const int row = static_cast<int>(d) + 1;
        m_dimensionNames[d] = text(words[d][0]);
        grid->addWidget(m_dimensionNames[d], row, 0);
        grid->addWidget(text(words[d][1], 13, false, true), row, 1, Qt::AlignRight);
        auto *frame = new DigitFrame;
        auto *digits = new QHBoxLayout(frame);
        digits->setContentsMargins(4, 4, 4, 4);
        digits->setSpacing(4);
        for (int value = 1; value <= 5; ++value) {
            auto *tile = new KeyTile(KeyTile::Look::Digit, QString::number(value),
                                     tr("%1 %2", "Valence 3").arg(words[d][0]).arg(value));
            connect(tile, &KeyTile::clicked, this,
                    [this, d, value] { m_pass->setDimension(static_cast<int>(d), value); });
            digits->addWidget(tile);
            m_digits[d][static_cast<std::size_t>(value) - 1] = tile;
        }
        m_dimensionFrames[d] = frame;
        grid->addWidget(frame, row, 2);
        grid->addWidget(text(words[d][2], 13, false, true), row, 3);
    }
    grid->setColumnStretch(3, 1);
    return widget;
}

QWidget *AnnotateMode::makeCenter()
{
    auto *center = new QWidget;
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(24, 20, 24, 12);
    inside->setSpacing(12);
    inside->addWidget(makeTranscript());
    inside->addWidget(line(Qt::Horizontal));
    auto *heads = new QHBoxLayout;
    heads->addWidget(text(tr("Emotion"), 13, true));
    heads->addWidget(text(tr("one key each; with Shift, several"), 12, false, true));
    heads->addStretch();
    inside->addLayout(heads);
    auto *tiles = new QGridLayout;
    tiles->setSpacing(8);
    int at = 0;
    for (const std::string_view key : corpus::kLabelKeys) {
        auto *tile = new KeyTile(KeyTile::Look::Class, QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
                                 common::className(key));
        connect(tile, &KeyTile::clicked, this,
                [this, key] { m_pass->label(std::string(key), false); });
        tiles->addWidget(tile, at / 5, at % 5);
        tiles->setColumnStretch(at++ % 5, 1);
        m_labels.emplace_back(key, tile);
    }
    inside->addLayout(tiles);
    m_cantTell = new KeyTile(KeyTile::Look::Keycap, u"X"_s, tr("can’t tell"));
    m_badAudio = new KeyTile(KeyTile::Look::Keycap, u"B"_s, tr("bad audio"));
    m_later = new KeyTile(KeyTile::Look::Keycap, u"W"_s, tr("later"));
    connect(m_cantTell, &KeyTile::clicked, m_pass, &Pass::cantTell);
    connect(m_badAudio, &KeyTile::clicked, m_pass, &Pass::badAudio);
    connect(m_later, &KeyTile::clicked, m_pass, &Pass::toggleLater);
    auto *others = new QHBoxLayout;
    others->setSpacing(8);
    for (KeyTile *tile : {m_cantTell, m_badAudio, m_later})
        others->addWidget(tile);
    others->addStretch();
    inside->addLayout(others);

    m_note = new QPlainTextEdit;
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What the label can’t say"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(92);
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_note->hasFocus())
            m_noteTimer->start();
    });
    auto *noteColumn = new QVBoxLayout;
    auto *noteHead = new QHBoxLayout;
    noteHead->addWidget(text(tr("Note"), 13, true));
    noteHead->addWidget(new Keycap(u"T"_s));
    noteHead->addStretch();
    noteColumn->addLayout(noteHead);
    noteColumn->addWidget(m_note);
    noteColumn->addStretch();
    auto *lower = new QHBoxLayout;
    lower->setSpacing(24);
    lower->addWidget(makeDimensions());
    lower->addLayout(noteColumn, 1);
    inside->addSpacing(4);
    inside->addLayout(lower);
    inside->addStretch();

    m_failureBar = new QWidget;
    m_failure = text({});
    m_failure->setWordWrap(true);
    auto *again = new QPushButton(tr("Try again"));
    auto *dismiss = new QPushButton(tr("Dismiss"));
    connect(again, &QPushButton::clicked, m_pass, &Pass::tryAgain);
    connect(dismiss, &QPushButton::clicked, m_pass, &Pass::dismissFailures);
    auto *failureLayout = new QHBoxLayout(m_failureBar);
    failureLayout->setContentsMargins(24, 8, 24, 8);
    failureLayout->addWidget(m_failure, 1);
    failureLayout->addWidget(again);
    failureLayout->addWidget(dismiss);
    m_failureBar->setAutoFillBackground(true);

    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_failureBar);
    layout->addLayout(inside, 1);
    layout->addWidget(line(Qt::Horizontal));
    layout->addWidget(makeFooter());
    return center;
}

QWidget *AnnotateMode::makeFooter()
{
    auto *footer = new QWidget;
    footer->setFixedHeight(32);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(6);
    const auto key = [&](const QString &cap, const QString &does) {
        layout->addWidget(new Keycap(cap));
        layout->addWidget(text(does, 12, false, true));
        layout->addSpacing(10);
    };
    key(tr("Enter"), tr("next"));
    key(u"J K"_s, tr("next, previous"));
    key(u"⌫"_s, tr("digit back"));
    key(tr("Ctrl+Z"), tr("undo"));
    layout->addStretch();
    m_hidden = text(tr("Other labels and the model’s answer are hidden"), 12, false, true);
    layout->addWidget(m_hidden);
    return footer;
}

QWidget *AnnotateMode::makeAskPage()
{
    auto *page = new QWidget;
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name or initials of the annotator"));
    m_name->setPlaceholderText(tr("Name or initials"));
    m_name->setFixedWidth(240);
    auto *start = new QPushButton(tr("Start annotating"));
    common::makePrimary(start);
    start->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, start,
            [start](const QString &name) { start->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &AnnotateMode::takeName);
    connect(start, &QPushButton::clicked, this, &AnnotateMode::takeName);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(text(tr("Who is annotating?"), 15, true), 0, Qt::AlignCenter);
    layout->addWidget(text(tr("Every label is kept with this name. It is asked for once."), 13,
                           false, true),
                      0, Qt::AlignCenter);
    layout->addWidget(m_name, 0, Qt::AlignCenter);
    layout->addWidget(start, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

void AnnotateMode::makeActions()
{
    const auto add = [this](const QString &name, const QKeySequence &key, auto does) {
        auto *action = new QAction(name, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        m_actions << action;
    };
    add(tr("&Undo"), QKeySequence::Undo, [this] { m_pass->undo(); });
    add(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_pass->redo(); });
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions << separator;
    add(tr("Go to the first without an &answer"), QKeySequence(),
        [this] { m_pass->goToUnanswered(); });
}

bool AnnotateMode::handle(const QKeyEvent &key, bool only)
{
    if (m_pages->currentIndex() != 0 || !m_studio.session->isOpen())
        return false;
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    if (!plain && !shift)
        return false;
    const auto does = [&](auto action) {
        if (!only && !key.isAutoRepeat()) // a key held down is one label
            action();
        return true;
    };
    for (const auto &[label, tile] : m_labels)
        if (key.key() == common::classLetter(label).unicode())
            return does([&, name = label] { m_pass->label(name, shift); });
    if (!plain)
        return false;
    if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_5)
        return does([&] { m_pass->digit(key.key() - Qt::Key_0); });
    const auto moves = [&](auto action) {
        if (!only)
            action();
        return true;
    };
    switch (key.key()) {
    case Qt::Key_X:
        return does([&] { m_pass->cantTell(); });
    case Qt::Key_B:
        return does([&] { m_pass->badAudio(); });
    case Qt::Key_W:
        return does([&] { m_pass->toggleLater(); });
    case Qt::Key_T:
        return does([&] {
            m_note->setFocus(Qt::ShortcutFocusReason);
            m_note->moveCursor(QTextCursor::End);
        });
    case Qt::Key_Backspace:
        return does([&] { m_pass->stepBack(); });
    case Qt::Key_J:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return moves([&] { m_pass->next(); });
    case Qt::Key_K:
        return moves([&] { m_pass->previous(); });
    default:
        return false;
    }
}

void AnnotateMode::askWho()
{
    m_name->setText(m_pass->annotator());
    m_pages->setCurrentIndex(1);
    m_name->setFocus();
    m_name->selectAll();
}

void AnnotateMode::takeName()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    saveNote();
    m_studio.settings->setValue(u"annotator"_s, name);
    m_pages->setCurrentIndex(0);
    m_pass->setAnnotator(name);
    showAnnotators();
    setFocus();
}

void AnnotateMode::showAnnotators()
{
    QStringList names;
    if (m_studio.session->isOpen())
        for (const store::AnnotatorCount &one : m_studio.session->data().info.annotators)
            names << QString::fromStdString(one.name);
    if (!m_pass->annotator().isEmpty() && !names.contains(m_pass->annotator()))
        names.prepend(m_pass->annotator());
    m_annotators->clear();
    m_annotators->addItems(names);
    m_annotators->addItem(tr("Another name…"));
    m_annotators->setCurrentIndex(std::max(0, static_cast<int>(names.indexOf(m_pass->annotator()))));
}

void AnnotateMode::takeQueue()
{
    const bool shuffled = m_order->currentIndex() == 1;
    m_seed->setVisible(shuffled);
    const auto scope = static_cast<Pass::Scope>(m_scope->currentData().toInt());
    const auto seed = shuffled ? std::optional(static_cast<std::uint32_t>(m_seed->value()))
                               : std::nullopt;
    m_studio.settings->setValue(u"annotate/shuffled"_s, shuffled);
    m_studio.settings->setValue(u"annotate/seed"_s, m_seed->value());
    if (scope != m_pass->scope() || seed != m_pass->seed())
        m_pass->setQueue(scope, seed);
    setFocus();
}

void AnnotateMode::showProgress()
{
    const int all = m_pass->queue().size();
    const int left = all - m_pass->answered();
    m_place->setText(all == 0              ? tr("Nothing in the queue")
                     : m_pass->place() < 0 ? tr("Not in the queue")
                                           : tr("%1 of %2").arg(common::number(m_pass->place() + 1),
                                                                common::number(all)));
    const auto perMinute = m_pass->pace().perMinute();
    m_speed->setText(perMinute ? tr("%1 a minute").arg(common::number(qRound(*perMinute)))
                               : QString());
    QString rest = perMinute && left > 0
                       ? tr("%1 left, about %2").arg(common::number(left),
                                                     common::duration(60.0 * left / *perMinute))
                       : tr("%1 left").arg(common::number(left));
    if (m_pass->later() > 0)
        rest += u'\n' + tr("%1 for later").arg(common::number(m_pass->later()));
    m_left->setText(rest);
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(m_pass->answered());
}

void AnnotateMode::showUtterance()
{
    const store::UtteranceRow *row = m_pass->current();
    const QString corpus = row ? QString::fromStdString(row->utterance.corpus) : QString();
    const QString id = row ? QString::fromStdString(row->utterance.id) : QString();
    if (corpus != m_noteCorpus || id != m_noteId) {
        saveNote(); // of the one before
        m_noteCorpus = corpus;
        m_noteId = id;
        m_note->clear();
    }
    const int at = row ? m_studio.session->rowOfNumber(row->number) : -1;
    for (int i = 0; i < 4; ++i) {
        const auto &[who, what] = m_turns[static_cast<std::size_t>(i)];
        const auto &rows = m_studio.session->isOpen() ? m_studio.session->data().rows : common::Rows();
        const int other = at + i - 2;
        const bool there = at >= 0 && other >= 0 && other < static_cast<int>(rows.size())
                           && rows[static_cast<std::size_t>(other)]->utterance.dialog
                                  == row->utterance.dialog
                           && rows[static_cast<std::size_t>(other)]->utterance.corpus
                                  == row->utterance.corpus;
        who->setVisible(there);
        what->setVisible(there);
        if (!there)
            continue;
        const corpus::Utterance &said = rows[static_cast<std::size_t>(other)]->utterance;
        who->setText(QString::fromStdString(said.speaker));
        what->setText(said.hasTranscript ? QString::fromStdString(said.transcript).simplified()
                                         : tr("No transcript"));
    }
    showAnswer();
}

void AnnotateMode::showAnswer()
{
    const store::UtteranceRow *row = m_pass->current();
    const Answer answer = row ? m_pass->answer(row->number) : Answer();
    for (const auto &[label, tile] : m_labels) {
        tile->setChecked(answer.has(label));
        tile->setEnabled(row);
    }
    m_cantTell->setChecked(answer.kind == Answer::Kind::CantTell);
    m_badAudio->setChecked(answer.kind == Answer::Kind::BadAudio);
    m_later->setChecked(answer.later);
    const std::array values{answer.dimensions.valence, answer.dimensions.activation,
                            answer.dimensions.dominance};
    for (std::size_t d = 0; d < 3; ++d) {
        const bool next = row && m_pass->dimension() == static_cast<int>(d);
        static_cast<DigitFrame *>(m_dimensionFrames[d])->setNext(next);
        m_dimensionNames[d]->setFont(common::fontOf(m_dimensionNames[d], 13, next));
        for (std::size_t i = 0; i < 5; ++i)
            m_digits[d][i]->setChecked(values[d] && qRound(*values[d]) == static_cast<int>(i) + 1);
    }
    m_note->setEnabled(row);
    const QString note = QString::fromStdString(answer.note);
    if (!m_note->hasFocus() && m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_hidden->setVisible(m_pass->blind());
    m_undo->setEnabled(m_studio.session->writer());
}

void AnnotateMode::showFailures()
{
    const auto &failures = m_pass->failures();
    m_failureBar->setVisible(!failures.empty());
    if (failures.empty())
        return;
    const common::Colors &c = common::colorsOf(palette());
    QPalette ground = palette();
    ground.setColor(QPalette::Window, c.errorGround);
    ground.setColor(QPalette::WindowText, c.error);
    m_failureBar->setPalette(ground);
    QStringList sentences;
    for (const Pass::Failure &failure : failures)
        sentences << (failure.utterance.isEmpty()
                          ? common::sentence(failure.error)
                          : tr("%1 isn’t saved: %2").arg(failure.utterance,
                                                         common::sentence(failure.error)));
    sentences.removeDuplicates();
    const qsizetype more = sentences.size() - 3;
    sentences = sentences.mid(0, 3);
    if (more > 0)
        sentences << tr("… and %n more", nullptr, static_cast<int>(more));
    m_failure->setText(sentences.join(u'\n'));
}

void AnnotateMode::saveNote()
{
    m_noteTimer->stop();
    const int at = m_studio.session->rowOf(m_noteCorpus, m_noteId);
    if (m_studio.session->isOpen() && at >= 0)
        m_pass->note(m_studio.session->data().rows[static_cast<std::size_t>(at)]->number,
                     m_note->toPlainText());
}

void AnnotateMode::shown()
{
    Q_EMIT blindChanged(m_pass->blind());
    if (m_pages->currentIndex() == 1)
        return m_name->setFocus();
    setFocus();
    const store::UtteranceRow *now = m_pass->current();
    if (!now || m_pass->place() < 0 || m_pass->answer(now->number).given())
        m_pass->goToUnanswered();
}

void AnnotateMode::hideEvent(QHideEvent *event)
{
    saveNote();
    Mode::hideEvent(event);
}

void AnnotateMode::resizeEvent(QResizeEvent *event)
{
    // Only when that line is crossed: whoever opened it by F9 keeps it.
    const bool was = event->oldSize().width() >= kNarrow, is = event->size().width() >= kNarrow;
    if (was != is || !event->oldSize().isValid())
        m_others->setVisible(is);
    Mode::resizeEvent(event);
}

bool AnnotateMode::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note) {
        if (event->type() == QEvent::FocusOut)
            saveNote();
        if (event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            setFocus();
            return true;
        }
    }
    return Mode::eventFilter(watched, event);
}

} // namespace merhan::annotate
