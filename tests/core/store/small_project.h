// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/corpora.h"
#include "core/store/errors.h"
#include "core/store/utterance_rows.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

/// QCOMPARE shows what differs.
template <>
inline char *QTest::toString(const std::string &text)
{
    return qstrdup(('"' + text + '"').c_str());
}

/// Fails the test with the sentence of a Result's error.
#define VERIFY_RESULT(...)                                                                         \
    do {                                                                                           \
        const auto &theResult = __VA_ARGS__;                                                       \
        QVERIFY2(theResult, sentence(theResult).c_str());                                          \
    } while (false)

template <typename T>
std::string sentence(const merhan::Result<T> &result)
{
    return result ? "" : merhan::inEnglish(result.error());
}

template <typename T>
bool mentions(const merhan::Result<T> &result, const std::string &words)
{
    return sentence(result).find(words) != std::string::npos;
}

class Folder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    std::filesystem::path operator/(const char *name) const { return path() / name; }
    void write(const char *name, const std::string &text) const
    {
        const auto file = path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }

private:
    QTemporaryDir m_folder;
};

inline merhan::corpus::Utterance turn(int index)
{
    static constexpr const char *kLabels[] = {"happy", "sad", "angry", "neutral", "excited", ""};
    merhan::corpus::Utterance u;
    u.corpus = "Small";
    u.session = std::to_string(1 + index / 6 % 5);
    u.dialog = "Ses0" + u.session + "F_impro01";
    u.turn = index % 6;
    u.speaker = u.session + (index % 2 ? "M" : "F");
    u.sex = index % 2 ? merhan::corpus::Sex::Male : merhan::corpus::Sex::Female;
    u.scenario =
        index % 3 ? merhan::corpus::Scenario::Improvised : merhan::corpus::Scenario::Scripted;
    u.id = u.dialog + (index % 2 ? "_M" : "_F") + std::to_string(100'000 + index).substr(1);
    u.wav = "Session" + u.session + "/" + u.id + ".wav";
    u.startSeconds = index * 1.25;
    u.endSeconds = u.startSeconds + 1.1;
    u.sampleRateHz = 16'000;
    u.channels = 1;
    u.frames = 17'600;
    u.hasTranscript = index % 7 != 3;
    if (u.hasTranscript)
        u.transcript = "Number " + std::to_string(index) + ", »it's\ta line«, [LAUGHTER].";
    u.label = kLabels[index % 6];
    u.releaseCode = u.label.empty() ? "xxx" : u.label.substr(0, 3);
    u.votes = {{"E1", false, {"happy"}, {3.0, 2.0, std::nullopt}, "a; b"},
               {"E2", false, {"happy", "excited"}, {4.0, 2.0, 1.0}, ""},
               {"F1", true, {"sad"}, {}, ""}};
    u.dimensions = {3.5, 2.0, 1.0};
    return u;
}

inline merhan::corpus::ImportedCorpus smallCorpus(int count, const std::filesystem::path &root)
{
    merhan::corpus::ImportedCorpus corpus;
    corpus.name = "Small";
    corpus.root = root;
    for (int i = 0; i < count; ++i)
        corpus.utterances.push_back(turn(i));
    corpus.report.corpus = corpus.name;
    corpus.report.root = root;
    return corpus;
}

inline merhan::store::Gesture says(const std::string &annotator, std::int64_t utterance,
                                   const std::vector<std::string> &labels)
{
    merhan::store::Gesture gesture;
    gesture.annotator = annotator;
    gesture.changes.push_back({utterance, merhan::store::Field::Category, labels});
    return gesture;
}
