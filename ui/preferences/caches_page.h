// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/caches.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace merhan::preferences {

/// How much room the caches take, where, and a button to clear each.
class CachesPage : public QWidget {
    Q_OBJECT
public:
    explicit CachesPage(std::filesystem::path folder, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    static constexpr std::size_t kKinds = 3;
    struct Row {
        QLabel *size;
        QLabel *place;
        QPushButton *clear;
    };
    void look();
    void take(const std::vector<store::Cache> &caches);
    void clearKind(std::size_t kind);

    const std::filesystem::path m_folder;
    std::array<Row, kKinds> m_rows{};
    std::vector<store::Cache> m_caches;
    QLabel *m_said;
};

} // namespace merhan::preferences
