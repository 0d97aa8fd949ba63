// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace merhan::annotate {

/// A key of the keyboard on the screen: a class with its tile, an answer with its keycap, or a
/// bare digit. Pressed by click, or by Space when Tab has reached it; checked: it is the answer.
class KeyTile : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look { Class, Keycap, Digit };
    /// `key` is a label key for Look::Class, else what stands on the keycap.
    KeyTile(Look look, const QString &key, const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override {} // the file says what is checked, not the click

private:
    Look m_look;
    QString m_key;
};

void drawKeycap(QPainter &painter, const QRect &rect, const QString &text, const QPalette &palette);

} // namespace merhan::annotate
