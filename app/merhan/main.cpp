// SPDX-License-Identifier: Apache-2.0
#include "app/common/nearest.h"
#include "app/merhan/command.h"
#include "app/merhan/worker.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <csignal>
#include <exception>
#include <new>

namespace merhan::app {

namespace {

std::string generalHelp()
{
    std::string text =
        "Multimodal speech emotion recognition: browse, annotate, train, look inside.\n"
        "\nUsage: merhan COMMAND [OPTIONS]\n\nCommands:\n";
    for (const Command &command : commands()) {
        const std::string name = command.name;
        text += "  " + name + std::string(16 - name.size(), ' ') + command.summary + "\n";
    }
    return text
           + "\n'merhan COMMAND --help' tells more, with an example. From nothing to a trained "
             "model:\n"
             "\n  merhan demo demo\n"
             "  merhan import demo -p demo.merhan\n"
             "  merhan train demo.merhan -o run\n"
             "  merhan ingest demo.merhan run\n"
             "  merhan evaluate run\n";
}

/// CLI11 takes an argument in brackets for a list of its own. A byte that no argument ends in
/// keeps it from that, and is taken away again.
constexpr char kMark = '\x01';

std::string unmarked(std::string value)
{
    if (!value.empty() && value.back() == kMark)
        value.pop_back();
    return value;
}

int wrongArguments(const CLI::App &app, const CLI::ParseError &error)
{
    const auto remaining = app.remaining();
    const auto option = std::find_if(remaining.begin(), remaining.end(), [](const auto &word) {
        return word.size() > 1 && word.front() == '-' && word != "--";
    });
    std::string sentence = error.what();
    if (option != remaining.end()) {
        // Before anything else that is wrong: a missing argument may be what it swallowed.
        std::vector<std::string> options;
        for (const CLI::Option *known : app.get_options())
            for (const std::string &name : known->get_lnames())
                options.push_back("--" + name);
        const std::string name = unmarked(option->substr(0, option->find('=')));
        sentence = "There is no option '" + name + "'.";
        if (const std::string near = terminal::nearest(name, options); !near.empty())
            sentence += " Did you mean '" + near + "'?";
    } else if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError)
               && !remaining.empty()) {
        sentence = "'" + unmarked(remaining.front()) + "' is one argument too many.";
    } else {
        std::erase(sentence, kMark);
        if (!sentence.ends_with('.'))
            sentence += '.';
    }
    return wrongUsage(toValidUtf8(sentence) + "\n'" + app.get_name()
                      + " --help' shows how it goes.");
}

int runCommand(const Command &command, std::vector<std::string> arguments)
{
    if (!command.setUp) {
        arguments.insert(arguments.begin(), command.name);
        return becomeWorker(arguments);
    }
    std::string summary = command.summary;
    summary.front() = static_cast<char>(summary.front() - 'a' + 'A');
    CLI::App app(summary + ".", std::string("merhan ") + command.name);
    app.footer(std::string("Example:\n") + command.example);
    app.get_formatter()->column_width(36);
    const Action action = command.setUp(app);
    for (CLI::Option *option : app.get_options())
        if (option->get_expected_max() > 0)
            option->transform(unmarked);
    for (std::string &argument : arguments)
        if (argument.size() >= 2 && argument.front() == '[' && argument.back() == ']')
            argument += kMark;
    try {
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
        app.parse(std::move(arguments));
    } catch (const CLI::CallForHelp &) {
        terminal::print(app.help());
        return terminal::kDone;
    } catch (const CLI::ParseError &error) {
        return wrongArguments(app, error);
    }
    return action();
}

int run(const std::vector<std::string> &words)
{
    if (words.empty()) {
        terminal::say(generalHelp());
        return terminal::kWrongUsage;
    }
    std::string name = words.front();
    std::vector<std::string> arguments(words.begin() + 1, words.end());
    if (name == "--version" || name == "-V") {
        terminal::print("merhan " MERHAN_VERSION "\n");
        return terminal::kDone;
    }
    if (name == "help" && !arguments.empty()) {
        name = arguments.front();
        arguments = {"--help"};
    }
    if (name == "--help" || name == "-h" || name == "help") {
        terminal::print(generalHelp());
        return terminal::kDone;
    }
    std::vector<std::string> names;
    for (const Command &command : commands()) {
        if (name == command.name)
            return runCommand(command, std::move(arguments));
        names.push_back(command.name);
    }
    const bool option = name.starts_with('-');
    if (option)
        names = {"--help", "--version"};
    const std::string near = terminal::nearest(name, names);
    return wrongUsage(std::string("There is no ") + (option ? "option" : "command") + " '"
                      + toValidUtf8(name) + "'."
                      + (near.empty() ? "" : " Did you mean '" + near + "'?")
                      + "\n'merhan --help' lists the commands.");
}

} // namespace

} // namespace merhan::app

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // print() sees that the reader is gone
    try {
        return merhan::app::run(std::vector<std::string>(argv + std::min(argc, 1), argv + argc));
    } catch (const std::bad_alloc &) {
        merhan::terminal::say("merhan: There isn't enough memory for this.");
    } catch (const std::exception &error) {
        merhan::terminal::say(std::string("merhan: Something unexpected happened: ")
                              + error.what());
    }
    return merhan::terminal::kFailed;
}
