// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/command.h"

#include <CLI/CLI.hpp>

namespace merhan::app {

namespace {

constexpr Command kCommands[] = {
    {"demo", "makes the demo corpus", "merhan demo demo\nmerhan import demo -p demo.merhan",
     setUpDemo},
    {"import", "takes a corpus into a project",
     "merhan import IEMOCAP_full_release -p iemocap.merhan\n"
     "merhan import recordings.csv --column text=sentence --name ours -p ours.merhan",
     setUpImport},
    {"info", "says what is in a project", "merhan info iemocap.merhan", setUpInfo},
    {"check", "says whether a project is whole and its recordings are there",
     "merhan check iemocap.merhan", setUpCheck},
    {"locate", "tells a project where a corpus lies that was moved",
     "merhan locate iemocap.merhan /media/disk/IEMOCAP_full_release", setUpLocate},
    {"snapshot", "freezes utterances and labels for runs elsewhere",
     "merhan snapshot iemocap.merhan -o dataset.jsonl --labels corrected", setUpSnapshot},
    {"train", "trains a model",
     "merhan train iemocap.merhan --set protocol=loso --set epochs=20\n"
     "merhan train dataset.jsonl --corpus-root IEMOCAP=/data/IEMOCAP -o runs/first",
     setUpTrain},
    {"resume", "goes on with a run that was stopped or died", "merhan resume runs/first",
     setUpResume},
    {"stop", "asks a run to save a checkpoint and leave", "merhan stop runs/first", setUpStop},
    {"pause", "asks a run to wait", "merhan pause runs/first", setUpPause},
    {"continue", "asks a paused run to go on", "merhan continue runs/first", setUpContinue},
    {"follow", "shows a run live, wherever it runs", "merhan follow runs/first", setUpFollow},
    {"ingest", "takes finished runs into a project", "merhan ingest iemocap.merhan runs/first",
     setUpIngest},
    {"evaluate", "scores a run, or a table of predictions",
     "merhan evaluate runs/first\nmerhan evaluate --predictions predictions.csv --json",
     setUpEvaluate},
    {"predict", "says which emotion, and how sure",
     "merhan predict --model runs/first hello.wav --text \"Hello there.\""},
    {"attention", "writes every attention map of an utterance",
     "merhan attention --model runs/first hello.wav --text \"Hello there.\" -o maps.safetensors"},
    {"features", "writes MFCCs, mel spectrograms and encoder states",
     "merhan features *.wav -o features.safetensors"},
    {"tokenize", "cuts texts into an encoder's tokens",
     "merhan tokenize \"Hello there.\"\nmerhan tokenize --encoder bert-base-uncased < lines.txt", setUpTokenize},
    {"export", "writes the predictions of a run in a project as CSV",
     "merhan export iemocap.merhan --run first -o predictions.csv", setUpExport},
    {"export-model", "copies the model of a run, to hand it on",
     "merhan export-model runs/first --fold 0 -o model", setUpExportModel},
    {"annotations", "writes every annotation of a project with its history as CSV",
     "merhan annotations iemocap.merhan -o annotations.csv", setUpAnnotations},
    {"cache", "shows or clears what is kept between runs", "merhan cache --clear", setUpCache},
    {"devices", "says what a run can be computed on, and why a GPU can't be used",
     "merhan devices"},
    {"estimate", "says what time, memory and disk a run would take here",
     "merhan estimate --config config.json --dataset dataset.jsonl"},
    {"import-weights", "makes a model folder of the original implementation's weights",
     "merhan import-weights state.safetensors --config config.json --encoder bert -o model"},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

CLI::Option *addMany(CLI::App &app, const char *name, std::vector<std::string> &values,
                     const char *help)
{
    // Otherwise it would take every argument that follows.
    return app.add_option(name, values, help)->allow_extra_args(false);
}

int wrongUsage(const std::string &sentence)
{
    terminal::say("merhan: " + sentence);
    return terminal::kWrongUsage;
}

int wrongUsage(const Error &error)
{
    return wrongUsage(inEnglish(error));
}

std::string withoutSlash(std::string path)
{
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

} // namespace merhan::app
