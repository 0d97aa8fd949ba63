// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_columns.h"

#include <QTreeView>

class QStandardItemModel;

namespace merhan::browse {

/// Corpora, their sessions and dialogs, with the number of utterances in each. Choosing one filters
/// the table; choosing a corpus' only line, or the same again, doesn't.
class DialogTree : public QTreeView {
    Q_OBJECT
public:
    explicit DialogTree(QWidget *parent = nullptr);

    void setColumns(const UtteranceColumns &columns);
    /// Shows what the filter has, without choosing it.
    void select(const QString &corpus, const QString &session, const QString &dialog);

Q_SIGNALS:
    /// Empty where nothing is asked of it.
    void chosen(const QString &corpus, const QString &session, const QString &dialog);

private:
    QStandardItemModel *m_items;
    bool m_selecting = false;
};

} // namespace merhan::browse
