// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/log_window.h"

#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {
constexpr int kLookMs = 1000;
}

LogWindow::LogWindow(QString file, QWidget *parent)
    : QDialog(parent), m_file(std::move(file)), m_text(new QPlainTextEdit), m_said(new QLabel)
{
    setWindowTitle(tr("Log"));
    resize(820, 520);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Log"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(12);
    m_text->setFont(fixed);
    m_text->setPlaceholderText(tr("Nothing was written yet."));

    auto *where = new QLabel(m_file.isEmpty() ? tr("There is no log file: none could be made.")
                                              : shownPath(toPath(m_file)));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setTextFormat(Qt::PlainText);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_said->setTextFormat(Qt::PlainText);
    auto *copy = new QPushButton(tr("Copy"));
    auto *saveAs = new QPushButton(tr("Save as…"));
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy);
    buttons->addWidget(saveAs);
    buttons->addWidget(m_said, 1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(where);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);

    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        m_said->setText(tr("Copied."));
    });
    connect(saveAs, &QPushButton::clicked, this, &LogWindow::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LogWindow::read);
    timer->start(kLookMs);
    read();
}

/// At most a megabyte (log.h), so it is read whole.
void LogWindow::read()
{
    QFile file(m_file);
    if (m_file.isEmpty() || QFileInfo(m_file).size() == m_size || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    m_size = bytes.size();
    QScrollBar *bar = m_text->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    const int place = bar->value();
    m_text->setPlainText(QString::fromUtf8(bytes));
    bar->setValue(atEnd ? bar->maximum() : place);
}

QString LogWindow::text() const
{
    return m_text->toPlainText();
}

bool LogWindow::saveTo(const QString &name)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text().toUtf8()) >= 0 && file.commit()) {
        m_said->setText(tr("Saved."));
        return true;
    }
    m_said->setText(tr("The log can’t be saved there: %1").arg(file.errorString()));
    return false;
}

void LogWindow::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"merhan-studio-log.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) { saveTo(name); });
    dialog->open();
}

} // namespace merhan::common
