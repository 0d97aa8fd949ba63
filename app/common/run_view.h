// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/protocol/run_progress.h"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace merhan::terminal {

/// A run's events as a person reads them in a terminal: a bar with the time left, a line an epoch,
/// the scores of each fold, at the end the confusion matrix. One thread.
class RunView {
public:
    struct Options {
        bool terminal = false; ///< a bar that changes; otherwise a line now and then
        int width = 80;
        /// Protocol and leakage line of run_started too, for whoever hasn't read them yet.
        bool introduce = false;
    };
    using Write = std::function<void(std::string_view)>;

    /// To standard error, as it is.
    RunView();
    explicit RunView(Options options, Write write);
    ~RunView(); ///< takes the bar away

    void show(const protocol::Event &event);
    void show(const protocol::EventBody &body) { show(protocol::Event{{}, {}, body}); }
    void clearBar();

    const protocol::RunProgress &progress() const { return m_progress; }
    /// Seconds that the rest takes when no fold stops early; NaN while no epoch is finished.
    double secondsLeft() const;

private:
    using Clock = std::chrono::steady_clock;
    void line(const std::string &text);
    void bar(const std::string &text, double fraction);
    void trainingBar();
    std::string foldName(int fold, std::uint64_t seed) const;
    void describe(const protocol::EventBody &body);

    Options m_options;
    Write m_write;
    protocol::RunProgress m_progress;
    bool m_barThere = false;
    Clock::time_point m_barShown{};
    std::string m_stage; ///< of the features
    Clock::time_point m_stageBegan{};
};

/// True classes down, predicted ones across.
std::string confusionTable(const std::vector<std::string> &classes,
                           const std::vector<std::vector<std::int64_t>> &counts);

} // namespace merhan::terminal
