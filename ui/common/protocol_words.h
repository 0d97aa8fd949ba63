// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace merhan::common {

/// A part of what a run says of its protocol, in the person's language.
struct ProtocolPart {
    QString badge; ///< "LOSO · 5 folds"
    QString words; ///< "leave one session out, 5 folds"
};

/// The parts of protocol::FoldPlan::protocol, which is English with semicolons between. What
/// another version of the program said, and isn't known here, stays as it came.
std::vector<ProtocolPart> protocolParts(const QString &english);
/// All parts in words, in a line.
QString protocolInWords(const QString &english);
/// "LOSO 5", "Session 5", "10 speakers": where there is little room.
QString shortProtocol(const QString &english);
/// The leakage line of a run (protocol::FoldPlan::leakage), in the person's language.
QString leakageInWords(const QString &english);
/// What a fold tests: "session 5" of protocol::Fold::name, in the person's language.
QString foldInWords(const QString &english);

} // namespace merhan::common
