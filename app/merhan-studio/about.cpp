// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merhan-studio/about.h"

#include "core/audio/library_versions.h"
#include "core/store/sqlite_version.h"
#include "ui/common/style.h"
#include "ui/common/when_read.h"
#include "ui/preferences/libtorch_here.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace merhan::studio {

using namespace Qt::StringLiterals;

namespace {

/// Other people's work that is in this program or loaded by it. Names and licences are nobody's to
/// translate.
struct Notice {
    const char *name, *copyright, *licence, *where;
};
constexpr Notice kNotices[] = {
    {"Qt 6 (Core, Gui, Widgets, Multimedia, Svg, Concurrent)", "The Qt Company Ltd. and others",
     "LGPL-3.0 or GPL-3.0", "https://www.qt.io"},
    {"Qt Charts", "The Qt Company Ltd.", "GPL-3.0 or commercial", "https://www.qt.io"},
    {"SQLite", "none", "public domain", "https://sqlite.org"},
    {"libsndfile", "Erik de Castro Lopo and others", "LGPL-2.1-or-later",
     "https://libsndfile.github.io/libsndfile"},
    {"The SoX Resampler library", "Rob Sykes", "LGPL-2.1-or-later",
     "https://sourceforge.net/projects/soxr"},
    {"KISS FFT", "Mark Borgerding", "BSD-3-Clause", "https://github.com/mborgerding/kissfft"},
    {"utf8proc", "Jan Behrens, Steven G. Johnson, Jiahao Chen and others; Unicode, Inc.",
     "MIT and Unicode-DFS-2016", "https://juliastrings.github.io/utf8proc"},
    {"JSON for Modern C++", "Niels Lohmann", "MIT", "https://json.nlohmann.me"},
    {"CLI11 (command line and worker)", "University of Cincinnati, Henry Schreiner",
     "BSD-3-Clause", "https://github.com/CLIUtils/CLI11"},
    {"SentencePiece (worker)", "Google LLC", "Apache-2.0",
     "https://github.com/google/sentencepiece"},
    {"LibTorch (worker; fetched, not part of it)", "PyTorch contributors", "BSD-3-Clause",
     "https://pytorch.org"},
    {"all-MiniLM-L6-v2 (text encoder; fetched, not part of it)", "sentence-transformers",
     "Apache-2.0", "https://www.sbert.net"},
    {"cmocean “ice” (colour map)", "Kristen Thyng and others", "MIT",
     "https://matplotlib.org/cmocean"},
    {"Scientific colour maps “vik” and “berlin”", "Fabio Crameri", "MIT",
     "https://www.fabiocrameri.ch/colourmaps"},
};

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPlainTextEdit *plainText(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(name);
    edit->setFrameShape(QFrame::NoFrame);
    return edit;
}

QString notices()
{
    QString text;
    for (const Notice &notice : kNotices)
        text += u"%1\n    %2\n    © %3\n    %4\n\n"_s.arg(
            QString::fromUtf8(notice.name), QString::fromUtf8(notice.licence),
            QString::fromUtf8(notice.copyright), QString::fromUtf8(notice.where));
    return text.replace(u"    © none\n"_s, QString());
}

} // namespace

About::About(QWidget *parent) : QDialog(parent), m_versions(plainText(tr("Versions")))
{
    setWindowTitle(tr("About MER-HAN Studio"));
    resize(620, 460);
    auto *title = new QLabel(u"MER-HAN Studio %1"_s.arg(QCoreApplication::applicationVersion()));
    title->setFont(common::fontOf(title, 20, true));

    auto *licence = new QWidget;
    auto *words = new QVBoxLayout(licence);
    words->setContentsMargins(12, 12, 12, 12);
    words->setSpacing(12);
    words->addWidget(paragraph(
        tr("This program is free software: you may use it, pass it on and change it under the "
           "terms of the GNU General Public License, version 3 or any later one. It comes without "
           "any warranty.")));
    words->addWidget(paragraph(
        tr("Why the GPL: its charts are drawn by Qt Charts, which is free under that licence alone, "
           "and what links it has to be under it, too.")));
    words->addWidget(paragraph(
        tr("The command line “merhan”, the worker and the library behind all three link nothing of "
           "the GPL and are under the Apache License 2.0.")));
    words->addStretch();

    auto *others = plainText(tr("Libraries"));
    others->setPlainText(notices());
    auto *tabs = new QTabWidget;
    tabs->addTab(licence, tr("Licence"));
    tabs->addTab(others, tr("Libraries"));
    tabs->addTab(m_versions, tr("Versions"));

    auto *copy = new QPushButton(tr("Copy the versions"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(versions()); });
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(paragraph(
        tr("Listen to emotional speech, label it, train on it, and see what the model heard.")));
    layout->addWidget(tabs, 1);
    layout->addLayout(buttons);
    showVersions();
    common::whenRead(this, QtConcurrent::run(preferences::libTorchHere),
                     [this](const preferences::LibTorchHere &here) {
                         m_libTorch = here.folder.isEmpty()   ? tr("none here")
                                      : here.version.isEmpty() ? here.folder
                                                               : here.version;
                         showVersions();
                     });
}

QString About::versions() const
{
    const QList<std::pair<QString, QString>> all = {
        {u"MER-HAN Studio"_s, QCoreApplication::applicationVersion()},
        {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"SQLite"_s, QString::fromLatin1(store::sqliteVersion())},
        {u"libsndfile"_s, QString::fromLatin1(audio::sndfileVersion()).remove(u"libsndfile-"_s)},
        {u"soxr"_s, QString::fromLatin1(audio::soxrVersion()).remove(u"libsoxr-"_s)},
        {u"LibTorch"_s, m_libTorch},
        {u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture()},
        {u"Screen"_s, QGuiApplication::platformName()},
    };
    QString text;
    for (const auto &[name, version] : all)
        text += name.leftJustified(16) + version + u'\n';
    return text;
}

void About::showVersions()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(12);
    m_versions->setFont(fixed);
    m_versions->setPlainText(versions());
}

} // namespace merhan::studio
