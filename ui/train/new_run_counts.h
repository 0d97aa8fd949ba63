// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace merhan::train {

/// "5,531 utterances", then each class' tile with its count; on as many lines as it takes.
class ClassCounts : public QWidget {
    Q_OBJECT
public:
    explicit ClassCounts(QWidget *parent = nullptr);
    void set(std::int64_t labelled, const std::vector<std::string> &classes,
             const std::map<std::string, std::int64_t> &counts);
    /// Of everything, as screen readers have it: "5,531 utterances: neutral 1,708, …".
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part {
        std::string key; ///< "" for the total
        QString count;
        QRect rect;
    };
    std::vector<Part> laidOut(int width, int *height) const;

    QString m_total, m_text;
    std::vector<std::pair<std::string, QString>> m_classes;
};

} // namespace merhan::train
