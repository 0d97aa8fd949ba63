// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/model_answer.h"

#include "ui/annotate/parts.h"
#include "ui/common/badge.h"
#include "ui/common/class_look.h"
#include "ui/common/shown_run.h"
#include "ui/common/text.h"

#include <QVBoxLayout>

namespace merhan::annotate {

ModelAnswer::ModelAnswer(const common::ShownRun *run, QWidget *parent) : QWidget(parent), m_run(run)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ModelAnswer::show(const store::UtteranceRow *row)
{
    delete m_content;
    m_content = nullptr;
    m_hasAnswer = false;
    const auto answers = m_run->answers();
    setVisible(row && answers);
    if (!row || !answers)
        return;
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto add = [layout](const QString &what, bool second) {
        QLabel *label = text(what, 12, false, second);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    layout->addWidget(text(tr("Model’s answer"), 13, true));
    const QString run = m_run->name();
    const store::Shown *shown = answers->of(row->number);
    if (!shown || shown->predicted < 0) {
        add(tr("%1 has no answer for it.", "%1: a run").arg(run), true);
    } else {
        m_hasAnswer = true;
        const std::string key(answers->classKey(shown->predicted));
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new Tiles({key}));
        line->addWidget(text(common::className(key)));
        line->addWidget(text(common::number(shown->confidence, 2), 13, false, true));
        switch (shown->split) {
        case store::Split::Test:
            line->addWidget(new common::Badge(tr("out of fold")));
            break;
        case store::Split::Validation:
            line->addWidget(new common::Badge(tr("used to choose the epoch"), true));
            break;
        case store::Split::Train:
            line->addWidget(new common::Badge(tr("seen in training"), true));
            break;
        }
        line->addStretch();
        layout->addLayout(line);
        add(shown->split == store::Split::Test
                ? run
                : tr("%1 learnt from this utterance, so its answer here says little.", "%1: a run")
                      .arg(run),
            true);
    }
    QWidget::layout()->addWidget(m_content);
}

} // namespace merhan::annotate
