// SPDX-License-Identifier: Apache-2.0
#include "core/interchange/csv.h"
#include "core/interchange/errors.h"

#include <QtTest>

#include <fstream>
#include <limits>
#include <sstream>

#include <sys/stat.h>

using namespace merhan;
using namespace merhan::interchange;

using Record = std::vector<std::string>;
using Table = std::vector<Record>;
Q_DECLARE_METATYPE(Record)
Q_DECLARE_METATYPE(Table)

namespace {

/// All records, and their lines; an error ends it with a record of its key and line.
Table readAll(Result<CsvReader> reader, std::vector<int> *lines = nullptr)
{
    Table table;
    if (!reader)
        return {{"error", reader.error().code->key}};
    Record record;
    for (;;) {
        const auto more = reader->next(record);
        if (!more) {
            table.push_back({"error", more.error().code->key, std::to_string(more.error().line)});
            const auto again = reader->next(record);
            if (!again || *again)
                table.push_back({"went on after an error"});
            return table;
        }
        if (!*more)
            return table;
        table.push_back(record);
        if (lines)
            lines->push_back(reader->line());
    }
}

std::string laidOut(const Table &table)
{
    std::string text;
    for (const Record &record : table) {
        for (const std::string &field : record)
            text += "<" + field + ">";
        text += "\n";
    }
    return text;
}

/// One record of text cells as it is written.
std::string written(const Record &cells, CsvWriteOptions options = {})
{
    std::ostringstream out;
    CsvWriter csv(out, options);
    for (const std::string &cell : cells)
        csv.text(cell);
    csv.endRecord();
    return out.str();
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Table>("table");
        const auto row = [](const char *name, QByteArray bytes, Table table) {
            QTest::newRow(name) << bytes << table;
        };
        row("nothing", "", {});
        row("a byte-order mark and nothing", "\xEF\xBB\xBF", {});
        row("LF", "a,b\n1,2\n", {{"a", "b"}, {"1", "2"}});
        row("CR LF", "a,b\r\n1,2\r\n", {{"a", "b"}, {"1", "2"}});
        row("CR alone", "a,b\r1,2\r", {{"a", "b"}, {"1", "2"}});
        row("no line end at the end", "a,b\n1,2", {{"a", "b"}, {"1", "2"}});
        row("byte-order mark", "\xEF\xBB\xBFpath,text\nx,y\n", {{"path", "text"}, {"x", "y"}});
        row("byte-order mark and quotes", "\xEF\xBB\xBF\"a\",b\n", {{"a", "b"}});
        row("delimiter in quotes", "\"a,b\",c\n", {{"a,b", "c"}});
        row("doubled quotes", "\"say \"\"hi\"\"\",\"\"\"\"\n", {{"say \"hi\"", "\""}});
        row("line ends in quotes", "\"a\nb\r\nc\",d\n", {{"a\nb\r\nc", "d"}});
        row("empty fields", ",,\n\"\",,\"\"\n", {{"", "", ""}, {"", "", ""}});
        row("empty last field at the end", "a,b\n1,", {{"a", "b"}, {"1", ""}});
        row("one quoted empty field", "a\n\"\"\n", {{"a"}, {""}});
        row("blank lines", "\n\na,b\n\r\n\n1,2\n\n", {{"a", "b"}, {"1", "2"}});
        row("quote within a field", "5\" nail,b\"c\"\n", {{"5\" nail", "b\"c\""}});
        row("text after a closing quote", "\"a\"b\"c,d\n", {{"ab\"c", "d"}});
        row("blanks stay", " a , b\n", {{" a ", " b"}});
        row("rows of other lengths", "a,b\n1\n1,2,3\n", {{"a", "b"}, {"1"}, {"1", "2", "3"}});
        row("semicolons", "a;b\n1,5;2\n", {{"a", "b"}, {"1,5", "2"}});
        row("tabs", "a\tb\n1,5\t2;3\n", {{"a", "b"}, {"1,5", "2;3"}});
        row("delimiters in quotes don't count", "\"a;b;c;d\",e\n", {{"a;b;c;d", "e"}});
        row("blank lines don't decide", "\n\n;\n", {{"", ""}});
        row("NUL and bytes that are no UTF-8", QByteArray("a\0b,\xFF\n", 6),
            {{std::string("a\0b", 3), "\xFF"}});
        row("a field that is never closed", "a,b\n1,\"2\n3,4\n",
            {{"a", "b"}, {"error", "interchange_csv_open_quote", "2"}});
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0",
                       4),
            {{"error", "interchange_csv_utf16"}});
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Table, table);
        const Table found =
            readAll(CsvReader::ofText({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
        QCOMPARE(laidOut(found), laidOut(table));
    }

    void aGivenDelimiterWins()
    {
        QCOMPARE(laidOut(readAll(CsvReader::ofText("a;b,c\n", {.delimiter = ','}))),
                 laidOut({{"a;b", "c"}}));
    }

    void linesAreThoseOfTheFile()
    {
        std::vector<int> lines;
        readAll(CsvReader::ofText("h\n\"two\nlines\"\r\n\r\nlast\rcr\r\n"), &lines);
        QVERIFY((lines == std::vector<int>{1, 2, 5, 6}));
    }

    /// Every construct cut by the end of a chunk at every place gives the same table.
    void chunksDontMatter()
    {
        const std::string tail = "\"a \"\"q\"\"\r\nb\",c\r\n\r\nd,\"\"\r\n";
        for (std::size_t shift = 0; shift <= tail.size() + 2; ++shift) {
            const std::string filler((64U << 10) - shift - 2, 'x');
            std::string text = filler;
            text += ",\n";
            text += tail;
            const Table table = readAll(CsvReader::ofText(text));
            QCOMPARE(table.size(), std::size_t{3});
            QCOMPARE(table[0][0].size(), filler.size());
            QCOMPARE(laidOut({table[1], table[2]}), laidOut({{"a \"q\"\r\nb", "c"}, {"d", ""}}));
        }
    }

    void aQuoteThatIsNeverClosedDoesNotEatTheMemory()
    {
        const std::string text = "a\n\"" + std::string(CsvReader::kLongestRecord + 10, 'x');
        QCOMPARE(laidOut(readAll(CsvReader::ofText(text))),
                 laidOut({{"a"}, {"error", "interchange_csv_record_too_long", "2"}}));
    }

    void files()
    {
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        std::ofstream(root / "t.csv", std::ios::binary) << "a;b\n1;\"2\n";
        auto reader = CsvReader::open(root / "t.csv");
        QVERIFY(reader);
        QCOMPARE(reader->delimiter(), ';');
        Record record;
        QVERIFY(*reader->next(record));
        QCOMPARE(reader->position(), std::int64_t{4});
        const auto broken = reader->next(record);
        QVERIFY(!broken);
        QVERIFY(broken.error().file == root / "t.csv");

        const auto missing = CsvReader::open(root / "none.csv");
        QVERIFY(!missing && missing.error().is(merhan::errors::kFileUnreadable));
        const auto aFolder = CsvReader::open(root);
        QVERIFY(!aFolder && aFolder.error().is(interchange::errors::kCsvNoFile));
        QCOMPARE(::mkfifo((root / "pipe").c_str(), 0600), 0);
        const auto pipe = CsvReader::open(root / "pipe"); // must not block
        QVERIFY(!pipe && pipe.error().is(interchange::errors::kCsvNoFile));
    }

    void writes_data()
    {
        QTest::addColumn<Record>("cells");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << Record{"a", "b c"} << "a,b c\r\n";
        QTest::newRow("delimiter") << Record{"a,b", "c;d"} << "\"a,b\",c;d\r\n";
        QTest::newRow("quotes") << Record{"say \"hi\""} << "\"say \"\"hi\"\"\"\r\n";
        QTest::newRow("line end") << Record{"a\nb"} << "\"a\nb\"\r\n";
        QTest::newRow("empty cells") << Record{"", "", ""} << ",,\r\n";
        QTest::newRow("one empty cell") << Record{""} << "\"\"\r\n";
        QTest::newRow("blank at an end") << Record{" a", "b "} << "\" a\",\"b \"\r\n";
        QTest::newRow("formula") << Record{"=1+1", "+1", "-1", "@x"} << "'=1+1,'+1,'-1,'@x\r\n";
        QTest::newRow("formula in quotes") << Record{"=A1,2"} << "\"'=A1,2\"\r\n";
        QTest::newRow("tab and CR first") << Record{"\t=1", "\r=1"} << "'\t=1,\"'\r=1\"\r\n";
        QTest::newRow("sign within") << Record{"a=b", "a-b"} << "a=b,a-b\r\n";
    }
    void writes()
    {
        QFETCH(Record, cells);
        QFETCH(QString, line);
        QCOMPARE(QString::fromStdString(written(cells)), line);
    }

    void options()
    {
        QCOMPARE(
            written({"=a", "b;c"}, {.delimiter = ';', .lineEnd = "\n", .guardFormulas = false}),
            std::string("=a;\"b;c\"\n"));
    }

    void numbers()
    {
        std::ostringstream out;
        CsvWriter csv(out);
        csv.number(-0.25, 3).number(0.0000004, 6).number(-0.0000004, 6).number(1234567.5, 1);
        csv.number(std::numeric_limits<double>::quiet_NaN(), 2).integer(-3).empty().text("x");
        csv.endRecord();
        csv.number(std::numeric_limits<double>::max(), 0).endRecord();
        const std::string text = out.str();
        QCOMPARE(text.substr(0, text.find("\r\n")),
                 std::string("-0.250,0.000000,0.000000,1234567.5,,-3,,x"));
        QCOMPARE(text.size(), std::size_t{41 + 2 + 309 + 2});
    }

    void whatIsWrittenIsReadAgain()
    {
        const Table table = {{"a,b", "\"", "", "x\r\ny", " "},
                             {"", "", "", "", "\n"},
                             {""},
                             {"ä€😀", ";", "\t.", "'", "\"\""}};
        for (const char delimiter : {',', ';', '\t'}) {
            std::string text;
            for (const Record &record : table)
                text += written(record, {.delimiter = delimiter, .guardFormulas = false});
            QCOMPARE(laidOut(readAll(CsvReader::ofText(text, {.delimiter = delimiter}))),
                     laidOut(table));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
