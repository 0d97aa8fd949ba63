// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/missing_corpora.h"

#include "core/store/corpora.h"
#include "core/store/errors.h"
#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEveryMs = 3000, kLine = 40, kPath = 420;

/// One corpus: its sentence on the ground of a warning, and the button.
class Line : public QWidget {
public:
    Line() { setFixedHeight(kLine); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const common::Colors &c = common::colorsOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), c.warningGround);
        painter.drawPixmap(16, (height() - 16) / 2,
                           common::iconPixmap(u"warning"_s, 16, c.warning, devicePixelRatio()));
    }
};

} // namespace

struct MissingCorpora::Looked {
    QString file; ///< the project that was looked at
    std::map<QString, QString> missing;
    std::map<std::string, std::filesystem::path> roots;
};

MissingCorpora::MissingCorpora(const common::Studio &studio, QWidget *parent)
    : QWidget(parent), m_studio(studio), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(1);
    hide();
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &MissingCorpora::look);
    common::Session *session = studio.session;
    for (const auto signal : {&common::Session::opened, &common::Session::reloaded})
        connect(session, signal, this, [this] {
            m_timer.start();
            look();
        });
    connect(session, &common::Session::closed, this, [this] {
        m_timer.stop();
        m_wrong.clear();
        m_missing.clear();
        showMissing();
    });
    if (session->isOpen()) {
        m_timer.start();
        look();
    }
}

void MissingCorpora::look()
{
    if (m_looking || !m_studio.session->isOpen())
        return; // a share that doesn't answer keeps its thread, not the window
    m_looking = true;
    using Read = std::shared_ptr<Result<Looked>>;
    auto reading = QtConcurrent::run([file = m_studio.session->file()]() -> Read {
        const auto all = [&]() -> Result<Looked> {
            const auto project = store::Project::open(common::toPath(file), store::Mode::ReadOnly);
            if (!project)
                return project.error();
            const auto corpora = store::corpora(*project);
            if (!corpora)
                return corpora.error();
            auto roots = store::resolveRoots(*project);
            if (!roots)
                return roots.error();
            Looked looked;
            looked.file = file;
            for (const store::CorpusRow &corpus : *corpora)
                if (!roots->contains(corpus.name))
                    looked.missing.emplace(QString::fromStdString(corpus.name),
                                           common::fromPath(corpus.root));
            looked.roots = *std::move(roots);
            return looked;
        };
        return std::make_shared<Result<Looked>>(all());
    });
    common::whenRead(this, reading, [this](const Read &looked) {
        m_looking = false;
        if (*looked && m_studio.session->isOpen() && (*looked)->file == m_studio.session->file())
            take(**looked);
    });
}

void MissingCorpora::take(const Looked &looked)
{
    if (looked.missing != m_missing) {
        m_missing = looked.missing;
        showMissing();
    }
    // Whoever plays, draws or reads recordings takes them from the session's roots.
    if (looked.roots != m_studio.session->data().roots)
        m_studio.session->reload();
}

void MissingCorpora::showMissing()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what was clicked
        delete item;
    }
    for (const auto &[corpus, path] : m_missing) {
        auto *line = new Line;
        auto *text = new QLabel;
        text->setTextFormat(Qt::PlainText);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        const auto wrong = m_wrong.find(corpus);
        const QString shown = common::shownPath(common::toPath(path));
        text->setText(wrong != m_wrong.end()
                          ? wrong->second
                          : tr("The recordings of %1 aren’t where they were (%2).")
                                .arg(corpus, text->fontMetrics().elidedText(
                                                 shown, Qt::ElideMiddle, kPath)));
        text->setToolTip(wrong != m_wrong.end() ? wrong->second : path);
        auto *button = new QPushButton(tr("Locate…"));
        button->setAccessibleName(tr("Locate the recordings of %1").arg(corpus));
        const bool can = m_studio.session->writer() != nullptr;
        button->setEnabled(can);
        if (!can)
            button->setToolTip(tr("The project can only be read"));
        connect(button, &QPushButton::clicked, this, [this, name = corpus] { ask(name); });
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(44, 0, 16, 0);
        layout->addWidget(text, 1);
        layout->addWidget(button);
        m_lines->addWidget(line);
    }
    setVisible(!m_missing.empty());
    Q_EMIT changed();
}

void MissingCorpora::ask(const QString &corpus)
{
    const auto was = m_missing.find(corpus);
    QString nearest = was == m_missing.end() ? QString() : was->second;
    while (!nearest.isEmpty() && !QFileInfo(nearest).isDir()
           && nearest != QFileInfo(nearest).absolutePath())
        nearest = QFileInfo(nearest).absolutePath();
    auto *dialog =
        new QFileDialog(window(), tr("Where are the recordings of %1?").arg(corpus), nearest);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, corpus](const QString &folder) { locate(corpus, folder); });
    dialog->open();
}

void MissingCorpora::locate(const QString &corpus, const QString &folder)
{
    const auto was = m_missing.find(corpus);
    const std::filesystem::path chosen = common::toPath(folder);
    std::vector<std::filesystem::path> places = {chosen};
    if (was != m_missing.end()) // the folder that the corpus' own folder was moved into
        places.push_back(chosen / common::toPath(was->second).filename());
    m_studio.session->change(
        [name = corpus.toStdString(), places](store::Project &project) -> Result<void> {
            auto first = store::locateCorpus(project, name, places.front());
            for (std::size_t i = 1; !first && i < places.size(); ++i)
                if (store::locateCorpus(project, name, places[i]))
                    return {};
            return first;
        },
        [self = QPointer(this), corpus, folder](const Result<void> &done) {
            if (!self)
                return;
            if (!done) {
                self->m_wrong[corpus] = common::sentence(done.error());
                self->showMissing();
                return;
            }
            self->m_wrong.erase(corpus);
            Q_EMIT self->said(tr("The recordings of %1 are there again.").arg(corpus));
            self->m_studio.session->reload(); // looks again, too
        });
}

} // namespace merhan::browse
