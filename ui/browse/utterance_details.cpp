// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/utterance_details.h"

#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonMs = 60;

Result<Details> read(const std::filesystem::path &project,
                     std::shared_ptr<const store::UtteranceRow> row,
                     const std::filesystem::path &root)
{
    Details details;
    const auto opened = store::Project::open(project, store::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    auto history = store::history(*opened, row->number);
    if (!history)
        return history.error();
    details.history = *std::move(history);
    if (!root.empty() && !row->utterance.wav.empty()) {
        details.file = root / row->utterance.wav;
        std::error_code failed;
        details.fileThere = std::filesystem::is_regular_file(details.file, failed);
        if (details.fileThere)
            details.bytes = static_cast<std::int64_t>(
                std::filesystem::file_size(details.file, failed));
    }
    details.row = std::move(row);
    return details;
}

} // namespace

UtteranceDetails::UtteranceDetails(const common::Studio &studio, QWidget *parent)
    : QWidget(parent), m_studio(studio), m_browser(new QTextBrowser)
{
    setFixedWidth(288);
    auto *title = new QLabel(tr("Details"));
    title->setFont(common::fontOf(title, 13, true));
    auto *close = new QPushButton(tr("Close"));
    close->setFlat(true);
    common::Keys *keys = common::Keys::of(studio.settings);
    keys->follow(close, [=] {
        close->setToolTip(keys->key(common::KeyId::Details).isEmpty()
                              ? QString()
                              : tr("%1 shows and hides the details", "a key")
                                    .arg(keys->text(common::KeyId::Details)));
    });
    close->setAccessibleName(tr("Close the details"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QPushButton::clicked, this, &UtteranceDetails::closed);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 8, 0);
    top->addWidget(title);
    top->addStretch();
    top->addWidget(close);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setAccessibleName(tr("Details of the utterance"));
    m_browser->setOpenLinks(false);
    m_browser->setTabChangesFocus(true);
    m_browser->document()->setDocumentMargin(12);
    m_browser->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_browser, &QTextBrowser::anchorClicked, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_browser, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &UtteranceDetails::read);
    common::Session *session = studio.session;
    connect(session->current(), &common::CurrentUtterance::currentChanged, this,
            &UtteranceDetails::follow);
    for (const auto signal : {&common::Session::opened, &common::Session::reloaded,
                              &common::Session::closed, &common::Session::labelSourceChanged})
        connect(session, signal, this, &UtteranceDetails::follow);
    connect(session, &common::Session::gestureSaved, this, &UtteranceDetails::follow);
    // At once, and also while it isn't on screen: it would be, with its old text, for a moment.
    connect(session, &common::Session::blindChanged, this, [this] { showDetails(m_details); });
    connect(session->shownRun(), &common::ShownRun::changed, this, &UtteranceDetails::follow);
}

void UtteranceDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void UtteranceDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && isVisible())
        showDetails(m_details);
    QWidget::changeEvent(event);
}

void UtteranceDetails::follow()
{
    if (isVisible())
        m_soon.start();
}

void UtteranceDetails::read()
{
    const int reading = ++m_reading;
    common::Session *session = m_studio.session;
    const int at = session->isOpen()
                       ? session->rowOf(session->current()->corpus(), session->current()->id())
                       : -1;
    if (at < 0)
        return showDetails({});
    const common::ProjectData &project = session->data();
    const auto &row = project.rows[static_cast<std::size_t>(at)];
    const auto root = project.roots.find(row->utterance.corpus);
    using Read = std::shared_ptr<Result<Details>>;
    auto future = QtConcurrent::run(
        [file = common::toPath(session->file()), row,
         folder = root == project.roots.end() ? std::filesystem::path() : root->second]() -> Read {
            return std::make_shared<Result<Details>>(browse::read(file, row, folder));
        });
    common::whenRead(this, future, [this, reading](const Read &details) {
        if (reading != m_reading)
            return;
        if (*details)
            return showDetails(**details);
        m_details = {};
        m_browser->setPlainText(common::sentence(details->error()));
    });
}

void UtteranceDetails::showDetails(const Details &details)
{
    m_details = details;
    if (!details.row)
        return m_browser->setPlainText(tr("No utterance is selected."));
    m_browser->setHtml(
        detailsHtml(details, m_studio.session->shownRun()->answers().get(), palette(),
                    m_studio.session->isBlind()));
}

} // namespace merhan::browse
