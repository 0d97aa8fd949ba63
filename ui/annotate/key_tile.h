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
    /// `what` is the label of Look::Class, the digit of Look::Digit.
    KeyTile(Look look, const QString &what, const QString &name, QWidget *parent = nullptr);
    /// The key that presses it; "" for none. A class whose letter it is shows it by its tile.
    void setKey(const QString &key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override {} // the file says what is checked, not the click

private:
    bool hasKeycap() const;
    int keycapWidth() const;

    Look m_look;
    QString m_what, m_key;
};

void drawKeycap(QPainter &painter, const QRect &rect, const QString &text, const QPalette &palette);

} // namespace merhan::annotate
