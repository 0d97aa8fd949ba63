// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/atomic_file.h"
#include "core/protocol/errors.h"
#include "core/protocol/ids.h"
#include "core/protocol/lines.h"
#include "core/protocol/sha256.h"
#include "tests/core/protocol/temporary_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QtTest>

#include <csignal>
#include <set>
#include <sys/resource.h>

using namespace merhan;
using namespace merhan::protocol;

namespace {

/// Files of this process end at `bytes`, like on a disk that is full there.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// FIPS 180-4's own examples (NIST, "SHA256.pdf") and what `sha256sum` says.
    void sha256_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray(
                                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61"
                                    "f20015ad");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca49"
                                               "5991b7852b855");
        QTest::newRow("56 bytes, so that the length needs a block of its own")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million a")
            << QByteArray(1000000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void sha256()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, digest);
        QCOMPARE(QByteArray::fromStdString(protocol::sha256(text.toStdString())), digest);
        TemporaryFolder folder;
        putFile(folder.file("f"), text.toStdString());
        QCOMPARE(QByteArray::fromStdString(*sha256OfFile(folder.file("f"))), digest);
    }

    void sha256InPieces()
    {
        std::string all;
        for (int i = 0; i < 1000; ++i)
            all += static_cast<char>(i * 7);
        for (std::size_t size = 1; size < 130; ++size) {
            Sha256 pieces;
            for (std::size_t at = 0; at < all.size(); at += size)
                pieces.update(std::string_view(all).substr(at, size));
            QCOMPARE(pieces.hex(), protocol::sha256(all));
        }
    }

    void idsAreDistinctAndHexadecimal()
    {
        std::set<std::string> ids;
        for (int i = 0; i < 1000; ++i) {
            const std::string id = randomId();
            QCOMPARE(id.size(), std::size_t(32));
            QCOMPARE(id.find_first_not_of("0123456789abcdef"), std::string::npos);
            ids.insert(id);
        }
        QCOMPARE(ids.size(), std::size_t(1000));
    }

    void timesAreUtcWithMilliseconds()
    {
        using namespace std::chrono;
        const system_clock::time_point time(milliseconds(1772366400250)); // date -u -d @1772366400
        QCOMPARE(QString::fromStdString(utcText(time)), QStringLiteral("2026-03-01T12:00:00.250Z"));
        QCOMPARE(QString::fromStdString(utcText(system_clock::time_point(milliseconds(-1)))),
                 QStringLiteral("1969-12-31T23:59:59.999Z"));
    }

    void aFileIsReplacedWhole()
    {
        TemporaryFolder folder;
        putFile(folder.file("f"), "old");
        auto file = AtomicFile::create(folder.file("f"));
        QVERIFY(file);
        QVERIFY(file->write("new "));
        QVERIFY(file->write("text"));
        QCOMPARE(fileText(folder.file("f")), std::string("old"));
        QVERIFY(file->commit());
        QCOMPARE(fileText(folder.file("f")), std::string("new text"));
        QCOMPARE(folder.entries(), std::size_t(1));
    }

    void withoutACommitNothingRemains()
    {
        TemporaryFolder folder;
        {
            auto file = AtomicFile::create(folder.file("f"));
            QVERIFY(file);
            QVERIFY(file->write("text"));
        }
        QCOMPARE(folder.entries(), std::size_t(0));
    }

    void aFullDiskLeavesTheOldFile()
    {
        TemporaryFolder folder;
        putFile(folder.file("f"), "old");
        Result<void> done;
        {
            const FileSizeLimit limit(1000);
            done = writeWhole(folder.file("f"), std::string(5000, 'x'));
        }
        QVERIFY(!done);
        QVERIFY2(sentence(done).contains(QStringLiteral("can't be written")),
                 qPrintable(sentence(done)));
        QCOMPARE(fileText(folder.file("f")), std::string("old"));
        QCOMPARE(folder.entries(), std::size_t(1));
    }

    void aFullDiskIsNamed()
    {
        if (!std::filesystem::exists("/dev/full"))
            QSKIP("there is no /dev/full");
        const auto done = appendLine("/dev/full", "text");
        QVERIFY(!done);
        QVERIFY(done.error().is(protocol::errors::kDiskFull));
        const auto whole = writeWhole("/dev/full", "text");
        QVERIFY(!whole);
        QVERIFY(whole.error().is(protocol::errors::kDiskFull));
    }

    /// A device is written to and not replaced; a link goes on leading where it led.
    void whatIsNoFileStaysWhatItIs()
    {
        TemporaryFolder folder;
        const auto pipe = folder.file("pipe");
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(writeWhole(pipe, "through"));
        char heard[16] = {};
        QCOMPARE(::read(reader, heard, sizeof heard), ssize_t{7});
        QCOMPARE(std::string(heard), std::string("through"));
        ::close(reader);
        QVERIFY(std::filesystem::is_fifo(pipe));

        putFile(folder.file("real"), "old");
        std::filesystem::create_symlink("real", folder.file("link"));
        QVERIFY(writeWhole(folder.file("link"), "new"));
        QVERIFY(std::filesystem::is_symlink(folder.file("link")));
        QCOMPARE(fileText(folder.file("real")), std::string("new"));
        QVERIFY(!writeWhole(folder.file(""), "text")); // a folder is neither
    }

    void aMissingFolderIsAnError()
    {
        TemporaryFolder folder;
        const auto done = writeWhole(folder.file("missing") / "f", "text");
        QVERIFY(!done);
        QVERIFY(sentence(done).contains(QStringLiteral("missing/f")));
    }

    void aTooLargeFileIsRefused()
    {
        TemporaryFolder folder;
        putFile(folder.file("f"), std::string(100, 'x'));
        QCOMPARE(readWhole(folder.file("f"), 100)->size(), std::size_t(100));
        QVERIFY(!readWhole(folder.file("f"), 99));
        QVERIFY(!readWhole(folder.file("nothing")));
        QVERIFY(!readWhole(folder.path()));
    }

    /// However the bytes are cut, the lines are the same.
    void linesComeWholeWhateverTheCut()
    {
        const std::string text = "first\n\nthird ä\nlast\nunfinished";
        for (std::size_t size = 1; size <= text.size(); ++size) {
            LineSplitter splitter;
            std::vector<std::string> lines;
            for (std::size_t at = 0; at < text.size(); at += size)
                splitter.feed(std::string_view(text).substr(at, size),
                              [&](std::string_view line) { lines.emplace_back(line); });
            QCOMPARE(lines, (std::vector<std::string>{"first", "", "third ä", "last"}));
            QCOMPARE(splitter.tail(), std::string("unfinished"));
        }
    }

    void aLineWithoutEndIsDropped()
    {
        LineSplitter splitter(10);
        std::vector<std::string> lines;
        const auto take = [&](std::string_view line) { lines.emplace_back(line); };
        for (int i = 0; i < 100; ++i)
            splitter.feed("xxxx", take);
        QVERIFY(splitter.tail().size() <= 10);
        splitter.feed("xx\nten bytes!\neleven bytes\nend\n", take);
        QCOMPARE(lines, (std::vector<std::string>{"ten bytes!", "end"}));
        QCOMPARE(splitter.dropped(), std::int64_t(2));
    }

    void aGrowingFileIsFollowed()
    {
        TemporaryFolder folder;
        LineFollower follower(folder.file("f"));
        std::vector<std::string> lines;
        const auto poll = [&] {
            lines.clear();
            return static_cast<bool>(
                follower.poll([&](std::string_view line) { lines.emplace_back(line); }));
        };
        QVERIFY(poll()); // not there yet
        QVERIFY(lines.empty());
        putFile(folder.file("f"), "one\ntw");
        QVERIFY(poll());
        QCOMPARE(lines, (std::vector<std::string>{"one"}));
        QVERIFY(appendLine(folder.file("f"), "three")); // ends the torn line first
        QVERIFY(poll());
        QCOMPARE(lines, (std::vector<std::string>{"tw", "three"}));
        QVERIFY(poll());
        QVERIFY(lines.empty());
        putFile(folder.file("f"), "new\n"); // another file
        QVERIFY(poll());
        QCOMPARE(lines, (std::vector<std::string>{"new"}));
    }

    void errorsGetTheirLine()
    {
        TemporaryFolder folder;
        putFile(folder.file("f"), "a\nb\nc");
        const auto done =
            readLines(folder.file("f"), [](int, std::string_view text) -> Result<void> {
                if (text == "c")
                    return Error{&protocol::errors::kNoWeights};
                return {};
            });
        QVERIFY(!done);
        QCOMPARE(done.error().line, 3);
        QCOMPARE(done.error().file, folder.file("f"));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
