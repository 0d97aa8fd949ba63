// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotate/answer.h"
#include "ui/common/keys.h"

#include <QWidget>

#include <array>

class QLabel;

namespace merhan::annotate {

class DigitFrame;
class KeyTile;
class Pass;

/// The classes and answers that are a key each, for the pass's current utterance.
class LabelPanel : public QWidget {
    Q_OBJECT
public:
    LabelPanel(Pass *pass, common::Keys *keys, QWidget *parent = nullptr);

private:
    void showAnswer();
    void showKeys(const common::Keys &keys);

    Pass *m_pass;
    std::vector<std::pair<std::string, KeyTile *>> m_labels;
    KeyTile *m_cantTell, *m_badAudio, *m_later;
};

/// Valence, activation, dominance: five digits each, and where the next digit goes.
class DimensionPanel : public QWidget {
    Q_OBJECT
public:
    DimensionPanel(Pass *pass, common::Keys *keys, QWidget *parent = nullptr);

private:
    void showAnswer();

    Pass *m_pass;
    std::array<std::array<KeyTile *, 5>, 3> m_digits{};
    std::array<QLabel *, 3> m_names{};
    std::array<DigitFrame *, 3> m_frames{};
};

} // namespace merhan::annotate
