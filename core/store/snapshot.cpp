// SPDX-License-Identifier: Apache-2.0
#include "core/store/snapshot.h"

#include "core/protocol/ids.h"
#include "core/store/corpora.h"
#include "core/store/project_impl.h"
#include "core/store/reading.h"

namespace merhan::store {

Result<protocol::Dataset> makeSnapshot(const Project &project, const corpus::LabelSet &labelSet,
                                       const LabelSource &source, const std::string &madeBy)
{
    Transaction transaction(project.database(), Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto who = correctors(project);
    if (!who)
        return who.error();
    const auto all = corpora(project);
    if (!all)
        return all.error();
    auto roots = resolveRoots(project);
    if (!roots)
        return roots.error();
    auto rows = readRows(project.database(), {});
    if (!rows)
        return rows.error();

    protocol::Dataset dataset;
    dataset.labelSet = labelSet.spec();
    dataset.classes = labelSet.classes();
    dataset.source = source.text();
    for (const auto &corpus : *all) {
        const auto found = roots->find(corpus.name);
        dataset.corpusRoots[corpus.name] =
            (found != roots->end() ? found->second : corpus.root).string();
    }
    dataset.project = project.file().string();
    dataset.madeBy = madeBy;
    dataset.madeAt = protocol::utcNow();
    dataset.items.reserve(rows->size());
    for (auto &row : *rows) {
        if (row.vanished)
            continue;
        dataset.items.push_back(itemOf(std::move(row), source, *who, labelSet));
    }
    return dataset;
}

protocol::Item itemOf(UtteranceRow row, const LabelSource &source, const Correctors &correctors,
                      const corpus::LabelSet &labelSet)
{
    ClassAnswer answer = classOf(row, source, correctors, labelSet);
    protocol::Item item;
    if (answer.classIndex)
        item.label = labelSet.classes()[static_cast<std::size_t>(*answer.classIndex)];
    item.target = std::move(answer.distribution);
    item.utterance = std::move(row.utterance);
    item.utterance.label.clear(); // what the run sees is item.label alone
    item.utterance.releaseCode.clear();
    return item;
}

} // namespace merhan::store
