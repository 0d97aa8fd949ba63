// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTest>

#include <cstdint>
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

/// A RIFF file of silence: 44 bytes of header, 16 bits a sample.
inline std::string wavBytes(std::uint32_t frames, std::uint32_t rateHz = 16'000,
                            std::uint32_t channels = 1)
{
    std::string bytes;
    const auto put = [&](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    };
    const std::uint32_t size = frames * channels * 2;
    bytes += "RIFF";
    put(36 + size, 4);
    bytes += "WAVEfmt ";
    put(16, 4);
    put(1, 2);
    put(channels, 2);
    put(rateHz, 4);
    put(rateHz * channels * 2, 4);
    put(channels * 2, 2);
    put(16, 2);
    bytes += "data";
    put(size, 4);
    return bytes + std::string(size, '\0');
}

struct SmallTurn {
    std::string end;  ///< of the id: "F000"
    std::string code; ///< "ang"
    double startSeconds = 0;
    double endSeconds = 1;
    std::string text = "What do you mean?";
};

/// A corpus in IEMOCAP's layout in a temporary folder, whole until a test breaks it.
class SmallCorpus {
public:
    explicit SmallCorpus(const std::string &folder = "IEMOCAP_full_release")
        : m_root(std::filesystem::path(m_temporary.path().toStdString()) / folder)
    {
        std::filesystem::create_directories(m_root);
    }

    // QTemporaryDir can't remove a name that is no UTF-8.
    ~SmallCorpus() { std::filesystem::remove_all(m_root); }
    Q_DISABLE_COPY_MOVE(SmallCorpus)

    const std::filesystem::path &root() const { return m_root; }

    static std::string evaluationOf(const std::string &dialog)
    {
        return "Session" + dialog.substr(4, 1) + "/dialog/EmoEvaluation/" + dialog + ".txt";
    }
    static std::string transcriptOf(const std::string &dialog)
    {
        return "Session" + dialog.substr(4, 1) + "/dialog/transcriptions/" + dialog + ".txt";
    }
    static std::string wavOf(const std::string &id)
    {
        return "Session" + id.substr(4, 1) + "/sentences/wav/" + id.substr(0, id.rfind('_')) + "/"
               + id + ".wav";
    }

    void write(const std::string &relative, const std::string &bytes) const
    {
        const auto path = m_root / relative;
        std::filesystem::create_directories(path.parent_path());
        std::filesystem::remove(path); // ext4 flushes a file that is cut and written again
        std::ofstream(path, std::ios::binary) << bytes;
    }
    void append(const std::string &relative, const std::string &bytes) const
    {
        std::ofstream(m_root / relative, std::ios::binary | std::ios::app) << bytes;
    }
    void remove(const std::string &relative) const
    {
        std::filesystem::remove_all(m_root / relative);
    }
    std::string read(const std::string &relative) const
    {
        std::ifstream file(m_root / relative, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    }
    /// The line (without its end) that holds `part` becomes `line`. Returns its number, 0: none.
    int replaceLine(const std::string &relative, const std::string &part,
                    const std::string &line) const
    {
        std::string text = read(relative);
        const auto at = text.find(part);
        if (at == std::string::npos)
            return 0;
        const auto begin = at == 0 ? 0 : text.rfind('\n', at) + 1;
        const auto number =
            1 + std::count(text.begin(), text.begin() + std::ptrdiff_t(begin), '\n');
        text.replace(begin, text.find('\n', at) - begin, line);
        write(relative, text);
        return static_cast<int>(number);
    }

    void dialog(const std::string &name, const std::vector<SmallTurn> &turns) const
    {
        std::string labels = "% [START_TIME - END_TIME] TURN_NAME EMOTION [V, A, D]\n\n";
        std::string spoken;
        for (const SmallTurn &turn : turns) {
            const std::string id = name + "_" + turn.end;
            labels += "[" + number("%.4f", turn.startSeconds) + " - "
                      + number("%.4f", turn.endSeconds) + "]\t" + id + "\t" + turn.code
                      + "\t[2.5000, 3.0000, 3.5000]\n"
                        "C-E2:\tAnger;\t()\nC-E3:\tAnger; Neutral;\t(slightly; tired)\n"
                        "C-F"
                      + name.substr(4, 1)
                      + ":\tFrustration;\t()\n"
                        "A-E2:\tval 2; act 3; dom  4;\t()\nA-E4:\tval 3; act 3; dom  ;\t()\n\n";
            spoken += id + " [" + number("%08.4f", turn.startSeconds) + "-"
                      + number("%08.4f", turn.endSeconds) + "]: " + turn.text + "\n";
            write(wavOf(id), wavBytes(static_cast<std::uint32_t>(
                                 16'000 * (turn.endSeconds - turn.startSeconds) + 0.5)));
        }
        write(evaluationOf(name), labels);
        write(transcriptOf(name), spoken);
    }

private:
    static std::string number(const char *format, double value)
    {
        char text[64];
        std::snprintf(text, sizeof text, format, value);
        return text;
    }

    QTemporaryDir m_temporary;
    std::filesystem::path m_root;
};
