// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_table.h"

#include <array>

namespace merhan::common::keys {

namespace {

using enum Keys::Group;

constexpr std::array kRows = std::to_array<Row>({
    {"open", Window, Anywhere, "Ctrl+O", QT_TRANSLATE_NOOP("keys", "Open a project")},
    {"import", Window, Anywhere, "Ctrl+I", QT_TRANSLATE_NOOP("keys", "Import a corpus")},
    {"close", Window, Anywhere, "Ctrl+W", QT_TRANSLATE_NOOP("keys", "Close the project")},
    {"quit", Window, Anywhere, "Ctrl+Q", QT_TRANSLATE_NOOP("keys", "Quit")},
    {"undo", Window, Anywhere, "Ctrl+Z", QT_TRANSLATE_NOOP("keys", "Undo")},
    {"redo", Window, Anywhere, "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("keys", "Redo")},
    {"new_run", Window, Anywhere, "Ctrl+N", QT_TRANSLATE_NOOP("keys", "New run")},
    {"corpus", Window, Anywhere, "Ctrl+1", QT_TRANSLATE_NOOP("keys", "Go to Corpus")},
    {"annotate", Window, Anywhere, "Ctrl+2", QT_TRANSLATE_NOOP("keys", "Go to Annotate")},
    {"train", Window, Anywhere, "Ctrl+3", QT_TRANSLATE_NOOP("keys", "Go to Train")},
    {"evaluate", Window, Anywhere, "Ctrl+4", QT_TRANSLATE_NOOP("keys", "Go to Evaluate")},
    {"inspect", Window, Anywhere, "Ctrl+5", QT_TRANSLATE_NOOP("keys", "Go to Inspect")},
    {"back", Window, Anywhere, "Alt+Left", QT_TRANSLATE_NOOP("keys", "Back")},
    {"forward", Window, Anywhere, "Alt+Right", QT_TRANSLATE_NOOP("keys", "Forward")},
    {"next_panel", Window, Anywhere, "F6", QT_TRANSLATE_NOOP("keys", "Next panel")},
    {"side_panel", Window, Anywhere, "F9", QT_TRANSLATE_NOOP("keys", "Side panel")},
    {"full_screen", Window, Anywhere, "F11", QT_TRANSLATE_NOOP("keys", "Full screen")},
    {"explain", Window, Anywhere, "F1", QT_TRANSLATE_NOOP("keys", "Explain what has the focus")},
    {"any_action", Window, Anywhere, "Ctrl+Shift+P", QT_TRANSLATE_NOOP("keys", "Any action")},
    {"preferences", Window, Anywhere, "Ctrl+,", QT_TRANSLATE_NOOP("keys", "Preferences")},

    {"play", Player, Anywhere, "Space", QT_TRANSLATE_NOOP("keys", "Play or pause")},
    {"play_from_start", Player, Anywhere, "Shift+Space",
     QT_TRANSLATE_NOOP("keys", "Play from its start")},
    {"play_in_fields", Player, Anywhere, "F5",
     QT_TRANSLATE_NOOP("keys", "Play or pause, in text fields too")},
    {"play_from_start_in_fields", Player, Anywhere, "Shift+F5",
     QT_TRANSLATE_NOOP("keys", "Play from its start, in text fields too")},
    {"play_neighbours", Player, Anywhere, "P",
     QT_TRANSLATE_NOOP("keys", "Play with its neighbours")},
    {"play_from_here", Player, Anywhere, "G", QT_TRANSLATE_NOOP("keys", "Play from here on")},
    {"previous_turn", Player, Anywhere, "Ctrl+Left", QT_TRANSLATE_NOOP("keys", "Previous turn")},
    {"next_turn", Player, Anywhere, "Ctrl+Right", QT_TRANSLATE_NOOP("keys", "Next turn")},
    {"second_back", Player, Anywhere, "Left", QT_TRANSLATE_NOOP("keys", "A second back")},
    {"second_forward", Player, Anywhere, "Right", QT_TRANSLATE_NOOP("keys", "A second forward")},
    {"tenth_back", Player, Anywhere, ",", QT_TRANSLATE_NOOP("keys", "A tenth of a second back")},
    {"tenth_forward", Player, Anywhere, ".",
     QT_TRANSLATE_NOOP("keys", "A tenth of a second forward")},
    {"select_back", Player, Anywhere, "Shift+Left",
     QT_TRANSLATE_NOOP("keys", "Select a tenth of a second back")},
    {"select_forward", Player, Anywhere, "Shift+Right",
     QT_TRANSLATE_NOOP("keys", "Select a tenth of a second forward")},
    {"zoom_in", Player, Anywhere, "+", QT_TRANSLATE_NOOP("keys", "Zoom in")},
    {"zoom_out", Player, Anywhere, "-", QT_TRANSLATE_NOOP("keys", "Zoom out")},
    {"show_utterance", Player, Anywhere, "Z", QT_TRANSLATE_NOOP("keys", "Show the utterance")},
    {"show_dialog", Player, Anywhere, "Shift+Z", QT_TRANSLATE_NOOP("keys", "Show the dialog")},
    {"waveform", Player, Anywhere, "F8", QT_TRANSLATE_NOOP("keys", "Waveform")},

    {"next", Lists, InCorpus | InAnnotate | InEvaluate | InInspect, "J",
     QT_TRANSLATE_NOOP("keys", "Next utterance")},
    {"previous", Lists, InCorpus | InAnnotate | InEvaluate | InInspect, "K",
     QT_TRANSLATE_NOOP("keys", "Previous utterance")},
    {"label", Lists, InCorpus | InEvaluate, "L",
     QT_TRANSLATE_NOOP("keys", "Label: then the key of the label")},
    {"mark", Lists, InCorpus, "M", QT_TRANSLATE_NOOP("keys", "Mark, or remove the mark")},
    {"note", Lists, InCorpus | InAnnotate | InTrain, "T", QT_TRANSLATE_NOOP("keys", "Note")},
    {"inspect_row", Lists, InCorpus, "Return", QT_TRANSLATE_NOOP("keys", "Inspect")},
    {"find", Lists, InCorpus, "Ctrl+F", QT_TRANSLATE_NOOP("keys", "Find")},
    {"details", Lists, InCorpus, "Alt+Return",
     QT_TRANSLATE_NOOP("keys", "Details of the utterance")},
    {"export", Lists, InEvaluate | InInspect, "Ctrl+Shift+E", QT_TRANSLATE_NOOP("keys", "Export")},

    {"next_and_play", Annotate, InAnnotate, "Return",
     QT_TRANSLATE_NOOP("keys", "Next utterance, and play it")},
    {"later", Annotate, InAnnotate, "W", QT_TRANSLATE_NOOP("keys", "Later")},
    {"digit_1", Annotate, InAnnotate, "1",
     QT_TRANSLATE_NOOP("keys", "1 for valence, activation, dominance in turn")},
    {"digit_2", Annotate, InAnnotate, "2",
     QT_TRANSLATE_NOOP("keys", "2 for valence, activation, dominance in turn")},
    {"digit_3", Annotate, InAnnotate, "3",
     QT_TRANSLATE_NOOP("keys", "3 for valence, activation, dominance in turn")},
    {"digit_4", Annotate, InAnnotate, "4",
     QT_TRANSLATE_NOOP("keys", "4 for valence, activation, dominance in turn")},
    {"digit_5", Annotate, InAnnotate, "5",
     QT_TRANSLATE_NOOP("keys", "5 for valence, activation, dominance in turn")},
    {"digit_back", Annotate, InAnnotate, "Backspace",
     QT_TRANSLATE_NOOP("keys", "A step back in these three")},

    {"cant_tell", Labels, InAnnotate | InLabelMenu, "X", QT_TRANSLATE_NOOP("keys", "Can’t tell")},
    {"bad_audio", Labels, InAnnotate | InLabelMenu, "B", QT_TRANSLATE_NOOP("keys", "Bad audio")},
    // What stands on the tile is the key that a class comes with.
    {"neutral", Labels, InAnnotate | InLabelMenu, "N", "neutral"},
    {"happy", Labels, InAnnotate | InLabelMenu, "H", "happy"},
    {"excited", Labels, InAnnotate | InLabelMenu, "E", "excited"},
    {"angry", Labels, InAnnotate | InLabelMenu, "A", "angry"},
    {"sad", Labels, InAnnotate | InLabelMenu, "S", "sad"},
    {"frustrated", Labels, InAnnotate | InLabelMenu, "F", "frustrated"},
    {"surprised", Labels, InAnnotate | InLabelMenu, "U", "surprised"},
    {"fearful", Labels, InAnnotate | InLabelMenu, "R", "fearful"},
    {"disgusted", Labels, InAnnotate | InLabelMenu, "D", "disgusted"},
    {"other", Labels, InAnnotate | InLabelMenu, "O", "other"},
});
static_assert(kRows.size() == static_cast<std::size_t>(KeyId::Count), "a row for each, in their order");

} // namespace

const Row &rowOf(KeyId id)
{
    return kRows[static_cast<std::size_t>(id)];
}

} // namespace merhan::common::keys
