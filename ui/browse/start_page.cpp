// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/start_page.h"

#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/recent_projects.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 300, kGap = 40, kHelp = 168;
/// Both columns together are as wide as the five modes below them.
constexpr int kRight = 5 * kHelp + 3 * kGap - kLeft;

/// A frame with a line of `c.divider`, or the accent's ring.
void frame(QPainter &painter, const QWidget *widget, bool hover, bool focus)
{
    const common::Colors &c = common::colorsOf(widget->palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(hover ? c.hover : c.base);
    painter.setPen(focus ? QPen(c.accent, 2) : QPen(c.divider, 1));
    const double in = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(widget->rect()).adjusted(in, in, -in, -in), 4, 4);
}

/// One of the three things to begin with.
class StartButton : public QAbstractButton {
public:
    StartButton(QString icon, const QString &title, QString help)
        : m_icon(std::move(icon)), m_help(std::move(help))
    {
        setText(title);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedSize(kLeft, 56);
        setAccessibleDescription(m_help);
    }
    void setKey(const QString &key)
    {
        m_key = key;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const common::Colors &c = common::colorsOf(palette());
        QPainter painter(this);
        frame(painter, this, underMouse(), hasFocus());
        painter.drawPixmap(14, 17,
                           common::iconPixmap(m_icon, 22, c.accent, devicePixelRatio()));
        painter.setFont(common::fontOf(this, 13));
        painter.setPen(c.text);
        painter.drawText(QRect(48, 9, width() - 60, 20), Qt::AlignVCenter, text());
        painter.setFont(common::fontOf(this, 12));
        painter.setPen(c.text2);
        painter.drawText(QRect(48, 9, width() - 60, 20), Qt::AlignVCenter | Qt::AlignRight, m_key);
        painter.drawText(QRect(48, 28, width() - 60, 18), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_help, Qt::ElideRight, width() - 60));
    }

private:
    QString m_icon, m_help, m_key;
};

/// A project of before. When its file is gone it says so and can be located.
class RecentButton : public QAbstractButton {
public:
    RecentButton(const common::RecentProject &project, const QString &facts)
        : m_project(project), m_facts(facts), m_there(QFileInfo::exists(project.file))
    {
        setText(QFileInfo(project.file).fileName());
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(60);
        setEnabled(m_there);
        setToolTip(project.file);
        setAccessibleDescription(m_facts);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const common::Colors &c = common::colorsOf(palette());
        QPainter painter(this);
        if (m_there && underMouse())
            painter.fillRect(rect().adjusted(1, 1, -1, -1), c.hover);
        painter.setFont(common::fontOf(this, 13, true));
        painter.setPen(m_there ? c.text : c.text2);
        const QRect first(14, 10, width() - 28, 20);
        painter.drawText(first, Qt::AlignVCenter, text());
        painter.setFont(common::fontOf(this, 12));
        painter.setPen(c.text2);
        painter.drawText(first, Qt::AlignVCenter | Qt::AlignRight, common::day(m_project.openedMs));
        QRect second(14, 30, width() - 28, 18);
        if (!m_there) {
            painter.drawPixmap(14, 31,
                               common::iconPixmap(u"warning"_s, 14, c.warning, devicePixelRatio()));
            second.setLeft(34);
            second.setRight(width() - 130);
            painter.setPen(c.warning);
        }
        painter.drawText(second, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_facts, Qt::ElideMiddle, second.width()));
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(c.accent, 2));
            painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    common::RecentProject m_project;
    QString m_facts;
    bool m_there;
};

class Panel : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        frame(painter, this, false, false);
    }
};

class DropHint : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const common::Colors &c = common::colorsOf(palette());
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(c.fieldEdge, 1, Qt::DashLine));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        QLabel::paintEvent(event);
    }
};

class Divider : public QWidget {
public:
    Divider() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), common::colorsOf(palette()).divider);
    }
};

class ModeIcon : public QWidget {
public:
    explicit ModeIcon(QString name) : m_name(std::move(name)) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawPixmap(
            0, 0, common::iconPixmap(m_name, 16, common::colorsOf(palette()).text2, devicePixelRatio()));
    }

private:
    QString m_name;
};

QLabel *label(const QString &text, int pixels, bool bold, bool second)
{
    auto *made = new QLabel(text);
    made->setFont(common::fontOf(made, pixels, bold));
    if (second)
        made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

} // namespace

StartPage::StartPage(const common::Studio &studio, const std::vector<common::ModeEntry> &modes,
                     QWidget *parent)
    : QWidget(parent), m_studio(studio), m_state(label({}, 13, false, false)),
      m_busy(new QProgressBar)
{
    auto *open = new StartButton(u"folder"_s, tr("Open a project…"), tr("A .merhan file"));
    auto *import = new StartButton(u"import"_s, tr("Import a corpus…"),
                                   tr("IEMOCAP or a CSV list of recordings"));
    m_open = open;
    common::Keys *keys = common::Keys::of(studio.settings);
    keys->follow(this, [=] {
        open->setKey(keys->text(common::KeyId::OpenProject));
        import->setKey(keys->text(common::KeyId::ImportCorpus));
    });
    auto *demo = new StartButton(u"wave"_s, tr("Make the demo corpus…"),
                                 tr("Made on this computer in seconds"));
    connect(open, &QAbstractButton::clicked, this, &StartPage::openAsked);
    connect(import, &QAbstractButton::clicked, this, &StartPage::importAsked);
    connect(demo, &QAbstractButton::clicked, this, &StartPage::demoAsked);
    auto *hint = new DropHint(tr("Or drop a corpus folder, a project or a run folder anywhere on this window."));
    hint->setWordWrap(true);
    hint->setFixedWidth(kLeft);
    hint->setMargin(12);
    hint->setFont(common::fontOf(hint, 12));
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(label(tr("Start"), 13, true, false));
    for (QWidget *widget : {static_cast<QWidget *>(open), static_cast<QWidget *>(import),
                            static_cast<QWidget *>(demo)})
        left->addWidget(widget);
    left->addSpacing(8);
    left->addWidget(hint);
    left->addStretch();

    auto *panel = new Panel;
    panel->setFixedWidth(kRight);
    m_recent = new QVBoxLayout(panel);
    m_recent->setContentsMargins(1, 1, 1, 1);
    m_recent->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(label(tr("Recent projects"), 13, true, false));
    right->addWidget(panel);
    right->addStretch();

    auto *columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addLayout(left);
    columns->addLayout(right);

    auto *help = new QHBoxLayout;
    help->setSpacing(kGap);
    for (const common::ModeEntry &mode : modes) {
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new ModeIcon(QString::fromLatin1(mode.icon)));
        head->addWidget(label(QCoreApplication::translate("modes", mode.name), 13, true, false));
        head->addStretch();
        auto *text = label(QCoreApplication::translate("modes", mode.help), 12, false, true);
        text->setWordWrap(true);
        text->setFixedWidth(kHelp);
        text->setFixedHeight(text->heightForWidth(kHelp)); // the rows above know no height for width
        auto *one = new QVBoxLayout;
        one->setSpacing(4);
        one->addLayout(head);
        one->addWidget(text);
        one->addStretch();
        help->addLayout(one);
    }
    help->addStretch();

    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(4);
    m_busy->setAccessibleName(tr("A project is being opened"));
    m_busy->hide();
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->hide();

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addStretch(2);
    content->addWidget(label(tr("MER-HAN Studio"), 22, true, false));
    content->addSpacing(4);
    content->addWidget(label(tr("Listen to emotional speech, label it, train on it, and see what "
                                "the model heard."),
                             13, false, true));
    content->addSpacing(16);
    content->addWidget(m_state);
    content->addWidget(m_busy);
    content->addSpacing(16);
    content->addLayout(columns);
    content->addSpacing(32);
    content->addWidget(new Divider);
    content->addSpacing(20);
    content->addLayout(help);
    content->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addLayout(content);
    layout->addStretch();

    connect(studio.session, &common::Session::loadingStarted, this, [this](const QString &file) {
        m_state->setPalette({});
        m_state->setText(tr("Opening %1…").arg(QFileInfo(file).fileName()));
        m_state->show();
        m_busy->show();
    });
    connect(studio.session, &common::Session::opened, this, [this] {
        m_state->hide();
        m_busy->hide();
    });
    connect(studio.session, &common::Session::closed, this, [this] { m_state->hide(); });
    connect(studio.session, &common::Session::failed, this,
            [this](const QString &, const Error &error) {
                QPalette red = palette();
                red.setColor(QPalette::WindowText, common::colorsOf(red).error);
                m_state->setPalette(red);
                m_state->setText(common::sentence(error));
                m_state->show();
                m_busy->hide();
            });
    showRecent();
}

void StartPage::showEvent(QShowEvent *event)
{
    showRecent();
    QWidget::showEvent(event);
    if (!isAncestorOf(window()->focusWidget()))
        m_open->setFocus();
}

void StartPage::showRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<common::RecentProject> projects =
        common::recentProjects(*m_studio.settings).mid(0, 6);
    if (projects.isEmpty()) {
        auto *none = label(tr("No project was opened yet. Open one, import a corpus, or make the "
                              "demo to look around."),
                           13, false, true);
        none->setWordWrap(true);
        none->setMargin(16);
        m_recent->addWidget(none);
    }
    for (const common::RecentProject &project : projects) {
        if (m_recent->count() > 0)
            m_recent->addWidget(new Divider);
        const QString path = common::shownPath(common::toPath(project.file));
        const bool there = QFileInfo::exists(project.file);
        QString facts = path + u"  ·  "_s + tr("%Ln utterances", nullptr, project.utterances);
        if (project.annotated > 0)
            facts += u" · "_s + tr("%Ln annotated", nullptr, project.annotated);
        if (project.runs > 0)
            facts += u" · "_s + tr("%Ln runs", nullptr, project.runs);
        auto *button =
            new RecentButton(project, there ? facts : tr("Not found: %1").arg(path));
        connect(button, &QAbstractButton::clicked, this,
                [this, file = project.file] { Q_EMIT projectAsked(file); });
        m_recent->addWidget(button);
        if (there)
            continue;
        auto *find = new QPushButton(tr("Locate…"), button);
        find->setFixedSize(find->sizeHint().width(), 24);
        find->move(kRight - 16 - find->width(), 30);
        // The row is disabled, and so would its button be.
        button->setEnabled(true);
        button->disconnect(this);
        connect(button, &QAbstractButton::clicked, this,
                [this, file = project.file] { locate(file); });
        connect(find, &QPushButton::clicked, this, [this, file = project.file] { locate(file); });
    }
}

void StartPage::locate(const QString &file)
{
    auto *dialog = new QFileDialog(this, tr("Where is %1 now?").arg(QFileInfo(file).fileName()), {},
                                   tr("Projects of MER-HAN Studio (*.merhan)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &found) {
        common::forgetProject(*m_studio.settings, file);
        Q_EMIT projectAsked(found);
    });
    dialog->open();
}

} // namespace merhan::browse
