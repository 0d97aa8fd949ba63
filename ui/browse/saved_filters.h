// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_filter.h"
#include "ui/common/session.h"

#include <map>

namespace merhan::browse {

/// The filters that are saved in the project, by name: whoever opens it has them.
class SavedFilters : public QObject {
    Q_OBJECT
public:
    explicit SavedFilters(common::Session *session, QObject *parent = nullptr);

    const std::map<QString, UtteranceFilter> &all() const { return m_all; }
    bool mayChange() const { return m_session->writer() != nullptr; }
    /// One of that name is replaced.
    void save(const QString &name, const UtteranceFilter &filter);
    void rename(const QString &name, const QString &newName);
    void remove(const QString &name);

Q_SIGNALS:
    void changed();
    void failed(const merhan::Error &error);

private:
    void look();
    void write(std::function<Result<void>(store::Project &)> work);

    common::Session *m_session;
    std::map<QString, UtteranceFilter> m_all;
    int m_looking = 0;
};

} // namespace merhan::browse
