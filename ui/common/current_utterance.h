// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace merhan::common {

/// The one utterance that the player and every mode follow. (corpus, id) names it, never a row
/// number: that changes with sorting and with the project.
class CurrentUtterance : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    QString corpus() const { return m_corpus; }
    QString id() const { return m_id; }
    bool isEmpty() const { return m_id.isEmpty(); }

public Q_SLOTS:
    void set(const QString &corpus, const QString &id)
    {
        if (corpus == m_corpus && id == m_id)
            return;
        m_corpus = corpus;
        m_id = id;
        Q_EMIT currentChanged(m_corpus, m_id);
    }
    void clear() { set({}, {}); }

Q_SIGNALS:
    /// Both are empty when there is none.
    void currentChanged(const QString &corpus, const QString &id);

private:
    QString m_corpus, m_id;
};

} // namespace merhan::common
