// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/train/notification.h"
#include "ui/train/runs.h"

#include <QPointer>

#include <functional>

class QDialog;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace merhan::train {

class NewRunDialog;
class RunHeader;
class RunList;
class RunPage;

/// The runs of the project, and one of them on its page. Follows them as soon as a project is open;
/// what is looked at is built when it first is.
class TrainMode : public common::Mode {
    Q_OBJECT
public:
    TrainMode(const common::Studio &studio, QWidget *parent);

    QWidget *sidePanel() override { return m_side; }
    void shown() override;
    bool mayClose() override;

    Runs *runs() { return &m_runs; }
    RunPage *page() const { return m_page; } ///< nullptr until shown()
    RunHeader *header() const { return m_header; }
    RunList *list() const { return m_list; }
    /// The run on the page; "": none.
    QString current() const;
    void setCurrent(const QString &folder);
    /// Opens the dialog.
    void newRun();
    /// With the settings of the run on the page.
    void newRunLikeThis();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeSide();
    QWidget *makeEmptyPage();
    void makeActions();
    void choose(const QString &folder);
    void showRun();
    void showEmpty();
    void showActivity();
    void begin(const QString &folder);
    void say(const QString &title, const QString &sentence);
    void followNotifier();
    void removeCurrent();
    void showFolder();
    void saveCurves(const QString &folder, const QString &run);
    void saveEpochs(const QString &folder, const QString &run);
    void save(const QString &title, const QString &filter, const QString &name,
              std::function<Result<void>(const std::filesystem::path &)> write);
    QString nameOf(const QString &folder) const;
    NewRunDialog *openDialog();

    common::Studio m_studio;
    Runs m_runs;
    Notifier m_notifier;
    QTimer m_clock; ///< while seconds are shown
    bool m_closeAgreed = false;
    QPointer<QDialog> m_asking;
    QPointer<NewRunDialog> m_newRun;
    QWidget *m_side = nullptr;
    RunHeader *m_header = nullptr;
    RunList *m_list = nullptr;
    RunPage *m_page = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_emptyText = nullptr;
    QString m_shown; ///< the run on the page
    bool m_choseItself = false; ///< nobody chose it; what is found later may be shown instead
};

} // namespace merhan::train
