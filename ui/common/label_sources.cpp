// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label_sources.h"

#include "ui/common/session.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace merhan::common {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("label sources", text);
}

/// What choosing it means, in a few words.
QString longName(const store::LabelSource &source)
{
    switch (source.kind) {
    case store::LabelSource::Kind::Corpus:
        return translated(QT_TRANSLATE_NOOP("label sources", "Corpus: the release’s own label"));
    case store::LabelSource::Kind::Corrected:
        return translated(
            QT_TRANSLATE_NOOP("label sources", "Corrected: the newest annotation, else the corpus"));
    case store::LabelSource::Kind::Majority:
        return translated(
            QT_TRANSLATE_NOOP("label sources", "Majority of all raters and annotators"));
    case store::LabelSource::Kind::Votes:
        return translated(QT_TRANSLATE_NOOP("label sources", "Votes of all raters and annotators"));
    case store::LabelSource::Kind::Annotator:
        return translated(QT_TRANSLATE_NOOP("label sources", "Annotator %1 alone"))
            .arg(QString::fromStdString(source.annotator));
    }
    return {};
}

} // namespace

QString labelSourceName(const store::LabelSource &source)
{
    switch (source.kind) {
    case store::LabelSource::Kind::Corpus:
        return translated(QT_TRANSLATE_NOOP("label sources", "corpus"));
    case store::LabelSource::Kind::Corrected:
        return translated(QT_TRANSLATE_NOOP("label sources", "corrected"));
    case store::LabelSource::Kind::Majority:
        return translated(QT_TRANSLATE_NOOP("label sources", "majority"));
    case store::LabelSource::Kind::Votes:
        return translated(QT_TRANSLATE_NOOP("label sources", "votes"));
    case store::LabelSource::Kind::Annotator:
        return translated(QT_TRANSLATE_NOOP("label sources", "annotator %1"))
            .arg(QString::fromStdString(source.annotator));
    }
    return {};
}

void fillLabelSources(QMenu *menu, Session *session)
{
    menu->clear();
    if (!session->isOpen())
        return;
    using Kind = store::LabelSource::Kind;
    auto *group = new QActionGroup(menu);
    const auto add = [&](const store::LabelSource &source) {
        QAction *action = menu->addAction(longName(source).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(source == session->labelSource());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, session,
                         [session, source] { session->setLabelSource(source); });
    };
    for (const Kind kind : {Kind::Corrected, Kind::Corpus, Kind::Majority})
        add({kind, {}});
    const auto &annotators = session->data().info.annotators;
    if (!annotators.empty())
        menu->addSeparator();
    for (const store::AnnotatorCount &annotator : annotators)
        add({Kind::Annotator, annotator.name});
}

} // namespace merhan::common
