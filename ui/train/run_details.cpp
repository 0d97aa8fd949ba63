// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_details.h"

#include "ui/common/style.h"
#include "ui/evaluate/figure_models.h"
#include "ui/evaluate/figure_table.h"
#include "ui/train/event_table_model.h"
#include "ui/train/new_run_words.h"
#include "ui/train/tab_strip.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

/// Lines of a log that are kept on the page; the file has them all.
constexpr int kLogLines = 5000;

evaluate::FigureTable *table(QAbstractItemModel *model, const QString &name, int first)
{
    auto *view = new evaluate::FigureTable(model);
    view->setAccessibleName(name);
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(0, first);
    return view;
}

/// What a run says of the place where it was computed, in the order in which it is read.
struct Fact {
    const char *key, *name;
};
constexpr Fact kFacts[] = {
    {"program", QT_TRANSLATE_NOOP("environment", "MER-HAN Studio")},
    {"libtorch", QT_TRANSLATE_NOOP("environment", "LibTorch")},
    {"device", QT_TRANSLATE_NOOP("environment", "Device")},
    {"threads", QT_TRANSLATE_NOOP("environment", "CPU threads")},
    {"cpu_capability", QT_TRANSLATE_NOOP("environment", "CPU instructions")},
    {"host", QT_TRANSLATE_NOOP("environment", "Machine")},
    {"system", QT_TRANSLATE_NOOP("environment", "System")},
    {"compiler", QT_TRANSLATE_NOOP("environment", "Compiler")},
    {"seeds", QT_TRANSLATE_NOOP("environment", "Seeds")},
    {"encoder", QT_TRANSLATE_NOOP("environment", "Text encoder")},
    {"data_version", QT_TRANSLATE_NOOP("environment", "Fingerprint of the data")},
    {"written", QT_TRANSLATE_NOOP("environment", "Written (UTC)")},
};

void addRow(QStandardItemModel *model, const QString &name, const QString &value,
            const QString &help)
{
    auto *key = new QStandardItem(name);
    key->setData(true, evaluate::SecondaryRole);
    key->setToolTip(help);
    auto *said = new QStandardItem(value);
    said->setToolTip(value);
    for (QStandardItem *item : {key, said}) {
        item->setEditable(false);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    model->appendRow({key, said});
}

QString shownValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << shownValue(part);
        return parts.join(u", "_s);
    }
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto pair = object.begin(); pair != object.end(); ++pair)
            parts << u"%1: %2"_s.arg(pair.key(), shownValue(pair.value()));
        return parts.join(u", "_s);
    }
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

RunDetails::RunDetails(QWidget *parent)
    : QWidget(parent), m_tabs(new TabStrip), m_pages(new QStackedWidget),
      m_events(new EventTableModel(this)), m_log(new QPlainTextEdit), m_noLog(new QLabel),
      m_logPages(new QStackedWidget), m_settings(new QStandardItemModel(0, 2, this)),
      m_environment(new QStandardItemModel(0, 2, this))
{
    m_tabs->setAccessibleName(tr("Details of the run"));
    for (const QString &name : {tr("Events"), tr("Log"), tr("Settings"), tr("Environment")})
        m_tabs->addTab(name);

    m_log->setReadOnly(true);
    m_log->setAccessibleName(tr("Log"));
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setMaximumBlockCount(kLogLines);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(12);
    m_log->setFont(fixed);
    m_noLog->setText(tr("Nothing is in this run’s log. A run that was started in a terminal writes "
                        "its words there."));
    m_noLog->setForegroundRole(QPalette::PlaceholderText);
    m_noLog->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_noLog->setContentsMargins(8, 6, 8, 0);
    m_logPages->addWidget(m_noLog);
    m_logPages->addWidget(m_log);

    m_pages->addWidget(table(m_events, tr("Events"), 84));
    m_pages->addWidget(m_logPages);
    m_pages->addWidget(table(m_settings, tr("Settings"), 180));
    m_pages->addWidget(table(m_environment, tr("Environment"), 180));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
}

void RunDetails::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

int RunDetails::tab() const
{
    return m_tabs->currentIndex();
}

QString RunDetails::log() const
{
    return m_log->toPlainText();
}

void RunDetails::clear()
{
    m_events->setAll({});
    addLog({}, true);
    m_settings->removeRows(0, m_settings->rowCount());
    m_environment->removeRows(0, m_environment->rowCount());
}

void RunDetails::add(const RunNews &news)
{
    news.anew ? m_events->setAll(news.lines) : m_events->add(news.lines);
    addLog(news.log, news.anew);
    if (!news.config.isEmpty())
        fillSettings(news.config);
    if (!news.environment.isEmpty())
        fillEnvironment(news.environment);
}

/// Stays at the end while the end is in view, and where the person has scrolled to otherwise.
void RunDetails::addLog(const QString &text, bool anew)
{
    if (anew)
        m_log->clear();
    if (!text.isEmpty()) {
        QScrollBar *bar = m_log->verticalScrollBar();
        const bool atEnd = anew || bar->value() >= bar->maximum();
        m_log->appendPlainText(text.endsWith(u'\n') ? text.chopped(1) : text);
        if (atEnd)
            bar->setValue(bar->maximum());
    }
    m_logPages->setCurrentIndex(m_log->document()->isEmpty() ? 0 : 1);
}

/// In the order and by the names of the dialog that the run was described in; what the file calls a
/// key is in the tooltip.
void RunDetails::fillSettings(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    m_settings->removeRows(0, m_settings->rowCount());
    for (const protocol::ConfigKey &key : protocol::configKeys()) {
        const QString own = QString::fromLatin1(key.name);
        const QJsonValue value = object.value(own);
        if (value.isUndefined()) // written by another version
            continue;
        QString text = shownValue(value);
        if (value.isBool())
            text = value.toBool() ? tr("yes") : tr("no");
        else if (own == u"classes"_s)
            text = labelSetName(text);
        else if (value.isString() && !text.isEmpty())
            text = choiceName(key, text);
        addRow(m_settings, keyName(key), text, u"%1 = %2"_s.arg(own, shownValue(value)));
    }
}

void RunDetails::fillEnvironment(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    m_environment->removeRows(0, m_environment->rowCount());
    for (const Fact &fact : kFacts) {
        const QJsonValue value = object.value(QLatin1String(fact.key));
        if (!value.isUndefined())
            addRow(m_environment, QCoreApplication::translate("environment", fact.name),
                   shownValue(value), QLatin1String(fact.key));
    }
    for (auto pair = object.begin(); pair != object.end(); ++pair)
        if (std::none_of(std::begin(kFacts), std::end(kFacts), [&](const Fact &fact) {
                return pair.key() == QLatin1String(fact.key);
            }))
            addRow(m_environment, pair.key(), shownValue(pair.value()), pair.key());
}

} // namespace merhan::train
