// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace merhan::train {

/// A sentence with its sign, on a ground that says how serious it is.
class NoteCard : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Fine, Plain, Warning, Error };
    explicit NoteCard(QWidget *parent = nullptr);
    void set(Kind kind, const QString &sentence);
    Kind kind() const { return m_kind; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void color();

    Kind m_kind = Kind::Plain;
    QLabel *m_text;
};

/// What is wrong with the field before it, in the colour of errors; takes no room while empty.
class ProblemLine : public QWidget {
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent = nullptr);
    void setText(const QString &sentence);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace merhan::train
