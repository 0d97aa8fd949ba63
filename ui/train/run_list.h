// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/run_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace merhan::train {

class RunDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The runs, two lines each: name and state, then where it is or what it scored, with its protocol.
class RunList : public QListView {
    Q_OBJECT
public:
    explicit RunList(RunModel *model, QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {} // letters are keys of the program
    QString current() const; ///< its folder; "": none
    void setCurrent(const QString &folder);

Q_SIGNALS:
    void chosen(const QString &folder);
    void removeAsked();
    void renameAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    RunModel *m_model;
};

} // namespace merhan::train
