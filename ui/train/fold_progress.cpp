// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/fold_progress.h"

#include "ui/common/palette.h"
#include "ui/common/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace merhan::train {

std::vector<double> partsDone(const protocol::RunProgress &progress)
{
    std::vector<double> parts;
    if (!progress.started)
        return parts;
    const auto epochs = static_cast<double>(std::max<std::int64_t>(progress.started->epochs, 1));
    for (const std::uint64_t seed : progress.started->seeds)
        for (int fold = 0; fold < static_cast<int>(progress.started->folds.size()); ++fold) {
            const auto found = progress.folds.find({fold, seed});
            double done = 0;
            if (progress.end == protocol::RunProgress::End::Finished) {
                done = 1;
            } else if (found != progress.folds.end()) {
                if (found->second.test || found->second.earlyStopped)
                    done = 1;
                else if (!found->second.epochs.empty())
                    done = static_cast<double>(found->second.epochs.rbegin()->first) / epochs;
            }
            const auto &batch = progress.batch;
            if (done < 1 && batch && batch->fold == fold && batch->seed == seed
                && batch->batches > 0)
                done += static_cast<double>(batch->batch) / static_cast<double>(batch->batches)
                        / epochs;
            parts.push_back(std::clamp(done, 0.0, 1.0));
        }
    return parts;
}

FoldProgress::FoldProgress(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(80);
    setAccessibleName(tr("Progress"));
}

void FoldProgress::setParts(const std::vector<double> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0)
                       / std::max(1.0, static_cast<double>(parts.size()));
    setAccessibleDescription(tr("%1 % of at most all epochs").arg(common::number(100 * all, 0)));
    setToolTip(accessibleDescription());
    update();
}

void FoldProgress::paintEvent(QPaintEvent *)
{
    const common::Colors &colors = common::colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto count = static_cast<double>(std::max<std::size_t>(m_parts.size(), 1));
    const double gap = count > 20 ? 1 : 2;
    const double width = (this->width() - gap * (count - 1)) / count;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QRectF part(static_cast<double>(i) * (width + gap), 0, width, height());
        painter.setBrush(colors.divider);
        painter.drawRoundedRect(part, 2, 2);
        if (m_parts[i] <= 0)
            continue;
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(QRectF(part.topLeft(), QSizeF(std::max(2.0, width * m_parts[i]),
                                                              part.height())),
                                2, 2);
    }
}

} // namespace merhan::train
