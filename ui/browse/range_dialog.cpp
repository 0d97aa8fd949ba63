// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/range_dialog.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace merhan::browse {

RangeDialog::RangeDialog(const Scale &scale, const Range &range,
                         std::function<int(const Range &)> countOf, QWidget *parent)
    : QDialog(parent), m_open(scale.from - scale.step), m_countOf(std::move(countOf)),
      m_least(new QDoubleSpinBox), m_greatest(new QDoubleSpinBox), m_count(new QLabel),
      m_go(new QPushButton(tr("Filter")))
{
    setWindowTitle(scale.name);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    const auto field = [&](QDoubleSpinBox *box, const QString &label, const QString &accessible,
                           const std::optional<double> &value) {
        box->setRange(m_open, scale.to);
        box->setSingleStep(scale.step);
        box->setDecimals(scale.decimals);
        box->setSuffix(scale.suffix);
        box->setSpecialValueText(tr("any"));
        box->setValue(value.value_or(m_open));
        box->setAccessibleName(accessible);
        box->setMinimumWidth(140);
        connect(box, &QDoubleSpinBox::valueChanged, this, &RangeDialog::check);
        form->addRow(label, box);
    };
    field(m_least, tr("At least"), tr("%1 at least").arg(scale.name), range.least);
    field(m_greatest, tr("At most"), tr("%1 at most").arg(scale.name), range.greatest);
    m_count->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    common::makePrimary(m_go);
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addLayout(buttons);
    setMinimumWidth(340);
    check();
}

Range RangeDialog::range() const
{
    const auto end = [this](const QDoubleSpinBox *box) {
        return box->value() <= m_open ? std::nullopt : std::optional(box->value());
    };
    return {end(m_least), end(m_greatest)};
}

void RangeDialog::check()
{
    const Range now = range();
    const bool upsideDown = now.least && now.greatest && *now.least > *now.greatest;
    QPalette colors = palette();
    if (upsideDown)
        colors.setColor(QPalette::WindowText, common::colorsOf(colors).error);
    m_count->setPalette(colors);
    m_count->setText(upsideDown ? tr("The least is more than the most.")
                                : tr("%Ln utterances", nullptr, m_countOf(now)));
    m_go->setEnabled(!upsideDown);
}

} // namespace merhan::browse
