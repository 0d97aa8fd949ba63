// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotate/pass.h"

#include <QAbstractListModel>
#include <QListView>

namespace merhan::common {
class Keys;
}

namespace merhan::annotate {

/// The queue of a pass: each utterance's id, and the answer given in this pass.
class QueueModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit QueueModel(Pass *pass, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Pass *pass() const { return m_pass; }

private:
    Pass *m_pass;
    int m_size = 0;
};

/// Follows the pass; a click or an arrow key goes to an utterance.
class QueueList : public QListView {
    Q_OBJECT
public:
    QueueList(Pass *pass, common::Keys *keys, QWidget *parent = nullptr);
    void keyboardSearch(const QString &) override {} // letters are labels

private:
    void follow();
    Pass *m_pass;
};

/// "sad", "sad + angry", "can’t tell", "bad audio", "".
QString inWords(const Answer &answer);

} // namespace merhan::annotate
