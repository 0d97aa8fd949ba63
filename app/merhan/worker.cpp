// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/worker.h"

#include "app/common/output.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace merhan::app {

namespace fs = std::filesystem;

namespace {

constexpr ErrorCode kNoWorker{
    "no_worker",
    "There is no merhan-worker, the part that trains, predicts and looks inside with LibTorch "
    "(looked for in %1). Install the package merhan-worker, build with -DMERHAN_TORCH=ON "
    "(packaging/setup.sh brings LibTorch), or set MERHAN_WORKER to where it lies."};
constexpr ErrorCode kWorkerUnusable{"worker_unusable", "The worker can't be started: %1."};

bool runnable(const fs::path &file)
{
    std::error_code ignored;
    return fs::is_regular_file(file, ignored) && ::access(file.c_str(), X_OK) == 0;
}

std::vector<char *> pointers(std::vector<std::string> &words)
{
    std::vector<char *> list;
    for (std::string &word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    return list;
}

/// The worker's path in front of its arguments, and its environment: OpenMP's threads spin for some
/// microseconds while they wait, then sleep. Spinning on, they turn half a second into half a minute
/// where cores are shared; not spinning at all makes a training step twice as long where they aren't.
std::vector<std::string> commandLine(const fs::path &worker,
                                     const std::vector<std::string> &arguments)
{
    ::setenv("GOMP_SPINCOUNT", "10000", /*overwrite=*/0);
    std::vector<std::string> words{worker.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
}

[[noreturn]] void childOf(const char *program, char *const *words, int log, int report)
{
    ::setsid();
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(log, STDOUT_FILENO);
    ::dup2(log, STDERR_FILENO);
    ::signal(SIGPIPE, SIG_DFL);
    ::execv(program, words);
    const int why = errno;
    [[maybe_unused]] const auto written = ::write(report, &why, sizeof why);
    ::_exit(127);
}

} // namespace

Result<fs::path> findWorker()
{
    std::error_code problem;
    const fs::path folder = fs::read_symlink("/proc/self/exe", problem).parent_path();
    const fs::path places[] = {folder / "merhan-worker",
                               folder.parent_path() / "libexec" / "merhan-worker"};
    std::string looked;
    // What a person gives wins.
    if (const char *given = std::getenv("MERHAN_WORKER"); given && *given) {
        if (runnable(given))
            return fs::path(given);
        looked = "MERHAN_WORKER=" + shown(given);
    }
    for (const fs::path &place : places) {
        if (runnable(place))
            return place;
        looked += (looked.empty() ? "" : ", ") + shown(place.parent_path());
    }
    return Error{&kNoWorker, {looked}};
}

int becomeWorker(const std::vector<std::string> &arguments)
{
    const auto worker = findWorker();
    if (!worker)
        return terminal::failed(worker.error());
    std::vector<std::string> words = commandLine(*worker, arguments);
    ::signal(SIGPIPE, SIG_DFL); // an ignored signal would stay ignored
    ::execv(worker->c_str(), pointers(words).data());
    return terminal::failed(Error{&kWorkerUnusable, {std::strerror(errno)}, *worker});
}

Result<int> startDetached(const std::vector<std::string> &arguments, const fs::path &log)
{
    const auto worker = findWorker();
    if (!worker)
        return worker.error();
    std::vector<std::string> words = commandLine(*worker, arguments);
    const auto list = pointers(words);

    const int file = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (file < 0)
        return Error{&errors::kFileUnwritable, {std::strerror(errno)}, log};
    // The pipe closes without a word when the worker has taken the child's place.
    int report[2];
    if (::pipe2(report, O_CLOEXEC) != 0) {
        ::close(file);
        return Error{&kWorkerUnusable, {std::strerror(errno)}, *worker};
    }
    const pid_t child = ::fork();
    if (child == 0)
        childOf(worker->c_str(), list.data(), file, report[1]);
    int why = child < 0 ? errno : 0;
    ::close(file);
    ::close(report[1]);
    if (child > 0 && ::read(report[0], &why, sizeof why) == sizeof why)
        ::waitpid(child, nullptr, 0);
    ::close(report[0]);
    if (why != 0)
        return Error{&kWorkerUnusable, {std::strerror(why)}, *worker};
    return static_cast<int>(child);
}

} // namespace merhan::app
