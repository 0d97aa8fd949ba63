// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/parts.h"

#include "ui/common/style.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace merhan::preferences {

QWidget *heading(const QString &title, const QString &help)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    auto *label = new QLabel(title);
    label->setFont(common::fontOf(label, 15, true));
    layout->addWidget(label);
    if (!help.isEmpty())
        layout->addWidget(quiet(help));
    return widget;
}

QLabel *quiet(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(common::fontOf(label, 12));
    return label;
}

QLabel *selectable(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QFormLayout *form()
{
    auto *layout = new QFormLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return layout;
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1,
                                       QLocale::DataSizeSIFormat);
}

} // namespace merhan::preferences
