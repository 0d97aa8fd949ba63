// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <string>
#include <vector>

namespace merhan::annotate {

/// A text that is only read; `second`: in the second text colour.
QLabel *text(const QString &what, int pixels = 13, bool bold = false, bool second = false);

/// A keycap that is only read.
class Keycap : public QWidget {
    Q_OBJECT
public:
    explicit Keycap(const QString &key = {});
    /// "": nothing is shown.
    void setKey(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/// The tiles of a row of labels.
class Tiles : public QWidget {
    Q_OBJECT
public:
    explicit Tiles(std::vector<std::string> labels);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::string> m_labels;
};

} // namespace merhan::annotate
