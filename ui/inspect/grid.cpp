// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/grid.h"

#include "ui/common/ice_map.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace merhan::inspect {

namespace {

constexpr auto kBetweenProgress = std::chrono::milliseconds(30);

/// Adds `count` weights of a row, scaled.
void add(std::span<const std::uint16_t> from, std::span<float> to, float scale)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += fromHalf(from[i]) * scale;
}

/// What one position asks of all the others, for the head or in the mean of the heads.
void addAsk(const HalfTensor &tensor, int head, int ask, std::span<float> to, float scale)
{
    if (head != kMeanOfHeads)
        return add(tensor.row(head, ask), to, scale);
    for (int h = 0; h < tensor.heads; ++h)
        add(tensor.row(h, ask), to, scale / static_cast<float>(tensor.heads));
}

void takeLargest(std::span<const float> from, std::span<float> to)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] = std::max(to[i], from[i]);
}

float tokensOf(const Word &word)
{
    return static_cast<float>(word.endToken - word.firstToken);
}

std::span<float> rowOf(Grid &grid, int row)
{
    return {grid.values.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.columns),
            static_cast<std::size_t>(grid.columns)};
}

/// Tells who waits how far it is, and whether to go on.
class Steps {
public:
    Steps(Grid &grid, std::stop_token stop, const std::function<void(int)> &progress)
        : m_grid(grid), m_stop(std::move(stop)), m_progress(progress)
    {}
    bool done(int rows)
    {
        m_grid.readyRows.store(rows, std::memory_order_release);
        const auto now = std::chrono::steady_clock::now();
        if (m_progress && now - m_last >= kBetweenProgress) {
            m_last = now;
            m_progress(rows);
        }
        return !m_stop.stop_requested();
    }

private:
    Grid &m_grid;
    std::stop_token m_stop;
    const std::function<void(int)> &m_progress;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

void fillAsked(const Maps &maps, Grid &grid, Steps steps) // text → audio, text → text
{
    const HalfTensor tensor = maps.tensor(grid.kind);
    const bool toWords = grid.kind == MapKind::TextToText;
    std::vector<float> tokens(static_cast<std::size_t>(maps.tokens()));
    for (int r = 0; r < grid.rows; ++r) {
        const Word &word = maps.words()[static_cast<std::size_t>(r)];
        const std::span<float> to = rowOf(grid, r);
        std::fill(tokens.begin(), tokens.end(), 0.0F);
        for (int token = word.firstToken; token < word.endToken; ++token)
            addAsk(tensor, grid.head, token, toWords ? std::span(tokens) : to, 1 / tokensOf(word));
        if (toWords)
            for (int c = 0; c < grid.columns; ++c) {
                const Word &other = maps.words()[static_cast<std::size_t>(c)];
                for (int token = other.firstToken; token < other.endToken; ++token)
                    to[static_cast<std::size_t>(c)] += tokens[static_cast<std::size_t>(token)];
            }
        if (!steps.done(r + 1))
            return;
    }
}

void fillAnswered(const Maps &maps, Grid &grid, std::stop_token stop) // audio → text
{
    const HalfTensor tensor = maps.tensor(grid.kind);
    std::vector<float> tokens(static_cast<std::size_t>(maps.tokens()));
    for (int frame = 0; frame < grid.columns; ++frame) {
        if (stop.stop_requested())
            return;
        std::fill(tokens.begin(), tokens.end(), 0.0F);
        addAsk(tensor, grid.head, frame, tokens, 1);
        for (int r = 0; r < grid.rows; ++r) {
            const Word &word = maps.words()[static_cast<std::size_t>(r)];
            float &cell = rowOf(grid, r)[static_cast<std::size_t>(frame)];
            for (int token = word.firstToken; token < word.endToken; ++token)
                cell += tokens[static_cast<std::size_t>(token)];
        }
    }
    grid.readyRows.store(grid.rows, std::memory_order_release); // by columns: all rows at once
}

void fillAudio(const Maps &maps, Grid &grid, Steps steps)
{
    const HalfTensor tensor = maps.tensor(grid.kind);
    std::vector<float> frame(static_cast<std::size_t>(grid.columns));
    for (int r = 0; r < grid.rows; ++r) {
        const auto at = static_cast<std::size_t>(r);
        for (int ask = grid.rowFrames[at]; ask < grid.rowFrames[at + 1]; ++ask) {
            std::fill(frame.begin(), frame.end(), 0.0F);
            addAsk(tensor, grid.head, ask, frame, 1);
            takeLargest(frame, rowOf(grid, r));
        }
        if (!steps.done(r + 1))
            return;
    }
}

std::array<QRgb, 256> coloursOf(bool dark)
{
    std::array<QRgb, 256> colours{};
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = common::iceColor(static_cast<double>(i) / 255, dark).rgb();
    return colours;
}

/// The largest value in each pixel of one row; −1 where none is.
void spread(std::span<const float> row, std::span<const int> xEdges, std::span<float> pixels)
{
    const auto width = static_cast<int>(pixels.size());
    for (std::size_t c = 0; c < row.size(); ++c) {
        // Narrower than a pixel it still counts in the one that it lies in.
        const int from = std::max(xEdges[c], 0);
        const int to = std::min(std::max(xEdges[c + 1], xEdges[c] + 1), width);
        for (int x = from; x < to; ++x) {
            float &pixel = pixels[static_cast<std::size_t>(x)];
            pixel = std::max(pixel, row[c]);
        }
    }
}

} // namespace

std::shared_ptr<Grid> gridFor(const Maps &maps, MapKind kind, int head, int mostRows)
{
    auto grid = std::make_shared<Grid>();
    grid->kind = kind;
    grid->head = head;
    const auto words = static_cast<int>(maps.words().size());
    if (!maps.has(kind))
        return grid;
    grid->columns = kind == MapKind::TextToText ? words : maps.frames();
    grid->rows = kind == MapKind::AudioToAudio ? std::min(std::max(mostRows, 1), maps.frames()) : words;
    grid->values.assign(static_cast<std::size_t>(grid->rows) * static_cast<std::size_t>(grid->columns),
                        0.0F);
    if (kind == MapKind::AudioToAudio)
        for (int r = 0; r <= grid->rows; ++r)
            grid->rowFrames.push_back(
                static_cast<int>(static_cast<std::int64_t>(r) * maps.frames() / grid->rows));
    return grid;
}

void fillGrid(const Maps &maps, Grid &grid, std::stop_token stop,
              const std::function<void(int rows)> &progress)
{
    if (!maps.has(grid.kind))
        return;
    if (grid.kind == MapKind::AudioToText)
        fillAnswered(maps, grid, std::move(stop));
    else if (grid.kind == MapKind::AudioToAudio)
        fillAudio(maps, grid, Steps(grid, std::move(stop), progress));
    else
        fillAsked(maps, grid, Steps(grid, std::move(stop), progress));
}

Scale scaleOf(const Maps &maps, MapKind kind)
{
    constexpr double kBeyond = 0.005; // at either end
    constexpr int kMostRows = 64;
    if (!maps.has(kind))
        return {};
    std::vector<float> sample;
    if (kind == MapKind::AudioToAudio) {
        // Frames evenly out of all: a long map needn't be read whole for its scale.
        const int rows = std::min(kMostRows, maps.frames());
        std::vector<float> frame(static_cast<std::size_t>(maps.frames()));
        for (int r = 0; r < rows; ++r) {
            std::fill(frame.begin(), frame.end(), 0.0F);
            addAsk(maps.tensor(kind), kMeanOfHeads,
                   static_cast<int>(static_cast<std::int64_t>(r) * maps.frames() / rows), frame, 1);
            sample.insert(sample.end(), frame.begin(), frame.end());
        }
    } else {
        const auto grid = gridFor(maps, kind, kMeanOfHeads, 0);
        fillGrid(maps, *grid, {});
        sample = std::move(grid->values);
    }
    if (sample.empty())
        return {};
    const auto quantile = [&sample](double share) {
        const auto place = sample.begin()
                           + static_cast<std::ptrdiff_t>(share * static_cast<double>(sample.size() - 1));
        std::nth_element(sample.begin(), place, sample.end());
        return static_cast<double>(*place);
    };
    const double most = std::max(quantile(1 - kBeyond), 1e-6), least = quantile(kBeyond);
    return {least > most / 2 && most - least > kEven * most ? least : 0, most};
}

int frameAt(std::span<const double> edges, double seconds)
{
    const auto above = std::upper_bound(edges.begin(), edges.end(), seconds);
    const auto frame = static_cast<int>(above - edges.begin()) - 1;
    return std::clamp(frame, 0, std::max(0, static_cast<int>(edges.size()) - 2));
}

QImage renderGrid(const Grid &grid, std::span<const int> xEdges, std::span<const int> yEdges,
                  const QSize &deviceSize, const MapLook &look)
{
    QImage image(deviceSize.expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(look.empty);
    const int rows = std::min(grid.readyRows.load(std::memory_order_acquire),
                              static_cast<int>(yEdges.size()) - 1);
    if (rows <= 0 || static_cast<int>(xEdges.size()) != grid.columns + 1)
        return image;
    const std::array<QRgb, 256> colours = coloursOf(look.dark);
    const auto least = static_cast<float>(look.scale.least);
    const auto scale = static_cast<float>(255 / (look.scale.most - look.scale.least));
    std::vector<float> pixels(static_cast<std::size_t>(image.width()));
    for (int r = 0; r < rows;) {
        const auto at = [&](int row) { return yEdges[static_cast<std::size_t>(row)]; };
        const int top = at(r);
        std::fill(pixels.begin(), pixels.end(), -1.0F);
        do // rows that begin in the same pixel
            spread(grid.row(r), xEdges, pixels);
        while (++r < rows && at(r) <= top);
        const int bottom = std::max(at(r) - look.rowGap, top + 1);
        const int from = std::max(top, 0), to = std::min(bottom, image.height());
        if (from >= to)
            continue;
        auto *const line = reinterpret_cast<QRgb *>(image.scanLine(from));
        for (std::size_t x = 0; x < pixels.size(); ++x)
            if (pixels[x] >= 0)
                line[x] = colours[static_cast<std::size_t>(
                    std::clamp((pixels[x] - least) * scale + 0.5F, 0.0F, 255.0F))];
        for (int y = from + 1; y < to; ++y)
            std::copy_n(line, image.width(), reinterpret_cast<QRgb *>(image.scanLine(y)));
    }
    return image;
}

QImage renderBars(std::span<const float> values, double top, std::span<const int> xEdges,
                  const QSize &deviceSize, QRgb bar, QRgb ground)
{
    QImage image(deviceSize.expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(ground);
    if (xEdges.size() != values.size() + 1)
        return image;
    std::vector<float> pixels(static_cast<std::size_t>(image.width()), -1.0F);
    spread(values, xEdges, pixels);
    for (int x = 0; x < image.width(); ++x) {
        const auto value = static_cast<double>(pixels[static_cast<std::size_t>(x)]);
        if (value < 0)
            continue;
        // What there is, is seen: a weight is never quite zero.
        const int height = std::clamp(
            static_cast<int>(std::lround(value / top * image.height())), 1, image.height());
        for (int y = image.height() - height; y < image.height(); ++y)
            reinterpret_cast<QRgb *>(image.scanLine(y))[x] = bar;
    }
    return image;
}

} // namespace merhan::inspect
