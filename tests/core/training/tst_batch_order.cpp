// SPDX-License-Identifier: Apache-2.0
#include "core/training/batch_order.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace merhan::training;

namespace {

std::vector<std::int64_t> someLengths()
{
    std::vector<std::int64_t> lengths;
    for (std::int64_t i = 0; i < 203; ++i)
        lengths.push_back(10 + (i * 7919) % 997);
    return lengths;
}

std::vector<std::size_t> all(const BatchOrder &order)
{
    std::vector<std::size_t> indices;
    for (const auto &batch : order)
        indices.insert(indices.end(), batch.begin(), batch.end());
    std::sort(indices.begin(), indices.end());
    return indices;
}

/// Cells of padding over cells in all.
double padding(const BatchOrder &order, const std::vector<std::int64_t> &lengths)
{
    std::int64_t cells = 0;
    std::int64_t real = 0;
    for (const auto &batch : order) {
        std::int64_t longest = 0;
        for (const std::size_t i : batch) {
            longest = std::max(longest, lengths[i]);
            real += lengths[i];
        }
        cells += longest * static_cast<std::int64_t>(batch.size());
    }
    return 1 - static_cast<double>(real) / static_cast<double>(cells);
}

} // namespace

class TestBatchOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyUtteranceOnceAnEpoch()
    {
        const auto lengths = someLengths();
        std::vector<std::size_t> expected(lengths.size());
        std::iota(expected.begin(), expected.end(), std::size_t{0});
        QCOMPARE(all(shuffledBatches(lengths, 16, 5)), expected);
        QCOMPARE(all(batchesByLength(lengths, 16, 5000)), expected);
    }

    void theSeedIsTheOrder()
    {
        const auto lengths = someLengths();
        QCOMPARE(shuffledBatches(lengths, 16, 5), shuffledBatches(lengths, 16, 5));
        QVERIFY(shuffledBatches(lengths, 16, 5) != shuffledBatches(lengths, 16, 6));
    }

    void littleOfABatchIsPadding()
    {
        const auto lengths = someLengths();
        // Lengths spread evenly over 10 … 1006: batches of 16 by chance alone are half padding.
        QVERIFY(padding(shuffledBatches(lengths, 16, 1), lengths) < 0.2);
    }

    void predictionStaysWithinItsMemory()
    {
        const auto lengths = someLengths();
        for (const auto &batch : batchesByLength(lengths, 64, 5000)) {
            std::int64_t longest = 0;
            for (const std::size_t i : batch)
                longest = std::max(longest, lengths[i]);
            QVERIFY(batch.size() == 1
                    || longest * static_cast<std::int64_t>(batch.size()) <= 5000);
            QVERIFY(batch.size() <= 64);
        }
    }

    void nothingIsNoBatch()
    {
        QVERIFY(shuffledBatches({}, 16, 1).empty());
        QVERIFY(batchesByLength({}, 16, 1000).empty());
    }
};

QTEST_GUILESS_MAIN(TestBatchOrder)
#include "tst_batch_order.moc"
