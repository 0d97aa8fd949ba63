// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/annotations.h"

#include <chrono>
#include <functional>
#include <memory>

namespace merhan::store {

/// The one thread that writes to a project: what it is given is done in order, each piece committed
/// at once. Callbacks come on that thread, once each, when the piece is on disk or has failed; a
/// user interface posts them on to its own. Any thread may call.
class Writer {
public:
    using Work = std::function<Result<void>(Project &)>;
    using Done = std::function<void(const Result<void> &)>;
    using Annotated = std::function<void(const Result<Written> &)>;

    struct Options {
        /// After this long without writes the log is put into the file.
        std::chrono::milliseconds idle{1000};
        Project::Options project{};
        /// Called on the writer's thread when somebody else has written to the file: another
        /// program, or another connection of this one. Nothing: nobody looks.
        std::function<void()> changedElsewhere{};
        std::chrono::milliseconds lookEvery{2000};
    };

    /// Opens the project on the thread of its own and waits until it is open.
    static Result<std::unique_ptr<Writer>> open(const std::filesystem::path &file);
    static Result<std::unique_ptr<Writer>> open(const std::filesystem::path &file,
                                                const Options &options);
    ~Writer(); ///< does everything that waits, then closes the project

    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void annotate(Gesture gesture, Annotated done);
    void undo(std::string annotator, Annotated done);
    void redo(std::string annotator, Annotated done);
    /// Any other change (an import, a run taken in): `work` gets the writing connection.
    void submit(Work work, Done done);

    /// Pieces that aren't on disk yet, the one in work included.
    int waiting() const;
    /// Returns when everything given so far is done. Not from a callback.
    void flush();

private:
    struct Impl;
    explicit Writer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace merhan::store
