// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace merhan::preferences {

/// The head of a page; `help` below it in text2, when there is some.
QWidget *heading(const QString &title, const QString &help = {});
/// Text2, broken into lines.
QLabel *quiet(const QString &text);
/// A path or a command, to be selected and copied.
QLabel *selectable(const QString &text);
/// Fields with their names left of them, as every page has them.
QFormLayout *form();
/// "12 kB", "1.5 GB".
QString bytesText(qint64 bytes);

} // namespace merhan::preferences
