// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"
#include "app/common/stop_on_signal.h"
#include "app/merhan-worker/answers_descriptor.h"
#include "app/merhan-worker/command.h"

#include "core/explain/engine.h"
#include "core/protocol/engine_queue.h"
#include "core/protocol/file_descriptor.h"
#include "core/protocol/lines.h"
#include "core/store/blob_cache.h"
#include "core/training/devices.h"

#include <array>
#include <chrono>
#include <csignal>
#include <memory>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace merhan::worker {

namespace {

using Clock = std::chrono::steady_clock;

int answers = STDOUT_FILENO;

struct Options {
    std::string device = "auto";
    int threads = 0;
    std::int64_t mapsMebibytes = 512;
};

double millisecondsSince(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

/// The answers' end of the pipe, for both threads. Whole lines; once nobody reads them any more,
/// nothing.
class Answers {
public:
    void say(const protocol::EngineAnswer &answer)
    {
        const std::string line = protocol::toLine(answer) + "\n";
        const std::scoped_lock lock(m_mutex);
        m_gone = m_gone || !protocol::writeAll(answersDescriptor(), line);
    }
    bool gone()
    {
        const std::scoped_lock lock(m_mutex);
        return m_gone;
    }

private:
    std::mutex m_mutex;
    bool m_gone = false; ///< guarded by m_mutex
};

/// The thread that reads requests, so that one can be cancelled or replaced while another is being
/// computed.
class Reader {
public:
    Reader(protocol::EngineQueue &queue, Answers &to) : m_queue(queue), m_answers(to)
    {
        m_thread = std::thread([this] { run(); });
    }
    ~Reader()
    {
        leave();
        m_thread.join();
    }
    /// From any thread.
    void leave() const
    {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(m_leave.get(), &one, sizeof one);
    }

private:
    void run()
    {
        protocol::LineSplitter lines;
        std::array<char, 1U << 16U> piece{};
        // Of `answers` only that its reader went away is of interest, which poll says unasked.
        pollfd ends[] = {
            {m_leave.get(), POLLIN, 0}, {answersDescriptor(), 0, 0}, {STDIN_FILENO, POLLIN, 0}};
        while (true) {
            if (::poll(ends, std::size(ends), -1) < 0) {
                if (errno == EINTR)
                    continue;
                break;
            }
            if (ends[0].revents != 0 || (ends[1].revents & (POLLERR | POLLNVAL)) != 0)
                break;
            if (ends[2].revents == 0)
                continue;
            const ssize_t got = ::read(STDIN_FILENO, piece.data(), piece.size());
            if (got < 0 && (errno == EINTR || errno == EAGAIN))
                continue;
            if (got <= 0) {
                if (!lines.tail().empty())
                    take(std::string_view(lines.tail()));
                // What was asked for is answered still, as long as somebody listens.
                m_queue.close();
                ends[2].fd = -1;
                continue;
            }
            lines.feed({piece.data(), static_cast<std::size_t>(got)},
                       [this](std::string_view line) { take(line); });
        }
        for (const std::string &id : m_queue.abandon())
            m_answers.say(protocol::CancelledAnswer{id});
    }

    void take(std::string_view line)
    {
        std::visit([this](auto &&request) { take(std::move(request)); },
                   protocol::parseEngineRequest(line));
    }
    void take(protocol::CancelRequest request)
    {
        if (m_queue.cancel(request.id))
            m_answers.say(protocol::CancelledAnswer{request.id});
    }
    void take(protocol::UnusableRequest request)
    {
        m_answers.say(protocol::ErrorAnswer{request.id, protocol::failureOf(request.error)});
    }
    template <typename Work>
    void take(Work work)
    {
        if (const auto replaced = m_queue.add(std::move(work)))
            m_answers.say(protocol::CancelledAnswer{*replaced});
    }

    protocol::EngineQueue &m_queue;
    Answers &m_answers;
    protocol::FileDescriptor m_leave{::eventfd(0, EFD_CLOEXEC)};
    std::thread m_thread;
};

protocol::EngineAnswer compute(explain::Engine &engine, const protocol::AttentionRequest &request,
                               std::stop_token, Answers &)
{
    auto answer = engine.attention(request);
    if (!answer)
        return protocol::ErrorAnswer{request.id, protocol::failureOf(answer.error())};
    return *std::move(answer);
}

protocol::EngineAnswer compute(explain::Engine &engine, const protocol::PredictRequest &request,
                               std::stop_token stop, Answers &to)
{
    auto last = Clock::now();
    const Progress progress = [&](std::int64_t done, std::int64_t total, const char *) {
        if (Clock::now() - last < std::chrono::milliseconds(60))
            return;
        last = Clock::now();
        to.say(protocol::ProgressAnswer{request.id, done, total});
    };
    auto answer = engine.predict(request, std::move(stop), progress);
    if (!answer)
        return protocol::ErrorAnswer{request.id, protocol::failureOf(answer.error())};
    return *std::move(answer);
}

/// One answer to one request, whatever happens to it.
protocol::EngineAnswer answerTo(explain::Engine &engine, const protocol::EngineQueue::Begun &begun,
                                Answers &to)
{
    const auto began = Clock::now();
    return std::visit(
        [&](const auto &request) {
            protocol::EngineAnswer answer;
            try {
                answer = compute(engine, request, begun.stop, to);
            } catch (const std::exception &problem) { // memory, beneath everything that expects it
                answer = protocol::ErrorAnswer{request.id,
                                               {"exception", {problem.what()}, problem.what()}};
            }
            if (begun.stop.stop_requested())
                return protocol::EngineAnswer(protocol::CancelledAnswer{request.id});
            if (auto *attention = std::get_if<protocol::AttentionAnswer>(&answer)) {
                attention->id = request.id;
                attention->milliseconds = millisecondsSince(began);
            } else if (auto *predict = std::get_if<protocol::PredictAnswer>(&answer)) {
                predict->id = request.id;
                predict->milliseconds = millisecondsSince(began);
            }
            return answer;
        },
        begun.work);
}

int serve(const Options &options)
{
    ::signal(SIGPIPE, SIG_IGN);
    const auto device = training::deviceFor(options.device);
    if (!device)
        return terminal::failed(device.error());
    explain::Engine engine({.device = *device,
                            .threads = options.threads,
                            .mapsFolder = store::cacheFolder() / "maps",
                            .mapsBytes = options.mapsMebibytes << 20});
    Answers to;
    to.say(protocol::EngineHello{protocol::kEngineVersion, MERHAN_VERSION, *device});
    protocol::EngineQueue queue;
    Reader reader(queue, to);
    const terminal::StopOnSignal signal;
    const std::stop_callback onSignal(signal.token(), [&] { reader.leave(); });
    while (const auto begun = queue.next())
        to.say(answerTo(engine, *begun, to));
    return terminal::kDone;
}

} // namespace

void keepStandardOutput()
{
    const int kept = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (kept >= 0 && ::dup2(STDERR_FILENO, STDOUT_FILENO) >= 0)
        answers = kept;
}

int answersDescriptor()
{
    return answers;
}

void addServe(CLI::App &app, int &exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "serve", "Answers requests about single utterances, one JSON object a line, until its "
                 "input closes");
    command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N");
    command->add_option("--threads", options->threads,
                        "Threads to compute with; 0: as the work asks for");
    command->add_option("--maps-mib", options->mapsMebibytes,
                        "How much of the disk attention maps may take, in MiB");
    command->callback([options, &exitCode] { exitCode = serve(*options); });
}

} // namespace merhan::worker
