// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/run_files.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QStandardItemModel;
class QTabBar;

namespace merhan::train {

class EventTableModel;

/// Below the figures of a run: what happened, its log, its settings, where it was computed.
class RunDetails : public QWidget {
    Q_OBJECT
public:
    enum Tab { Events, Log, Settings, Environment };

    explicit RunDetails(QWidget *parent = nullptr);

    void clear();
    void add(const RunNews &news);
    void setTab(Tab tab);
    EventTableModel *events() const { return m_events; }
    QString log() const;
    int tab() const;

private:
    void addLog(const QString &text, bool anew);
    void fillSettings(const QByteArray &json);
    void fillEnvironment(const QByteArray &json);

    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    EventTableModel *m_events;
    QPlainTextEdit *m_log;
    QLabel *m_noLog;
    QStackedWidget *m_logPages;
    QStandardItemModel *m_settings, *m_environment;
};

} // namespace merhan::train
