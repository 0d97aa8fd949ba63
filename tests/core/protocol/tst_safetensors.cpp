// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/errors.h"
#include "core/protocol/safetensors.h"
#include "core/protocol/safetensors_header.h"
#include "tests/core/protocol/temporary_folder.h"

#include <QtTest>

#include <cmath>
#include <cstring>
#include <random>

using namespace merhan;
using namespace merhan::protocol;

namespace {

/// A file as bytes: the header's length, the header, the data.
std::string fileOf(const std::string &header, std::size_t dataBytes = 0, std::int64_t lie = 0)
{
    const auto length = static_cast<std::uint64_t>(static_cast<std::int64_t>(header.size()) + lie);
    std::string text(8, '\0');
    std::memcpy(text.data(), &length, 8);
    text += header;
    for (std::size_t i = 0; i < dataBytes; ++i)
        text += static_cast<char>(i);
    return text;
}

template <typename T>
TensorView view(std::string name, Dtype dtype, std::vector<std::int64_t> shape,
                const std::vector<T> &values)
{
    return {std::move(name), dtype, std::move(shape), std::as_bytes(std::span(values))};
}

std::filesystem::path sharedFile(const char *name)
{
    const char *given = std::getenv("MERHAN_SHARED");
    return std::filesystem::path(given ? given : MERHAN_SHARED_DIR) / name;
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        TemporaryFolder folder;
        const std::vector<float> floats{1.5F, -2, 3, 0.25F, 5, -6};
        const std::vector<std::int64_t> integers{-1, 1LL << 40};
        const std::vector<std::uint8_t> bytes{7, 8, 9};
        const std::vector<double> scalar{2.5};
        const std::vector<TensorView> tensors{
            view("b.bytes", Dtype::U8, {3}, bytes), view("weights", Dtype::F32, {2, 3}, floats),
            view("ids", Dtype::I64, {2}, integers),
            view("none", Dtype::F32, {0, 4}, std::vector<float>{}),
            view("scalar", Dtype::F64, {}, scalar)};
        const Metadata metadata{{"format", "pt"}, {"words", "[\"ä\", \"\\n\"]"}};
        QCOMPARE(sentence(writeSafetensors(folder.file("f"), tensors, metadata)), QString());

        const auto file = MappedSafetensors::open(folder.file("f"));
        QVERIFY2(file, qPrintable(sentence(file)));
        QCOMPARE(file->metadata(), metadata);
        QCOMPARE(file->tensors().size(), tensors.size());
        for (const TensorView &tensor : tensors) {
            const auto read = file->get(tensor.name);
            QVERIFY2(read, qPrintable(sentence(read)));
            QCOMPARE(read->dtype, tensor.dtype);
            QCOMPARE(read->shape, tensor.shape);
            QVERIFY(std::equal(read->bytes.begin(), read->bytes.end(), tensor.bytes.begin(),
                               tensor.bytes.end()));
            QCOMPARE(reinterpret_cast<std::uintptr_t>(read->bytes.data()) % sizeOf(tensor.dtype),
                     std::uintptr_t(0));
        }
        QCOMPARE(file->find("none")->elements(), std::int64_t(0));
        QCOMPARE(file->find("nothing"), nullptr);
        QVERIFY(sentence(file->get("nothing")).contains(QStringLiteral("'nothing'")));
        // Aligned without a copy, so that it can be mapped by others: the data begin at 8 · n.
        std::uint64_t header = 0;
        std::memcpy(&header, fileText(folder.file("f")).data(), 8);
        QCOMPARE(header % 8, std::uint64_t(0));
    }

    void viewsOutliveAMove()
    {
        TemporaryFolder folder;
        const std::vector<float> floats{1, 2};
        const std::vector<TensorView> tensors{view("x", Dtype::F32, {2}, floats)};
        QVERIFY(writeSafetensors(folder.file("f"), tensors));
        auto file = MappedSafetensors::open(folder.file("f"));
        QVERIFY(file);
        const TensorView before = *file->get("x");
        const MappedSafetensors moved = std::move(*file);
        QCOMPARE(before.bytes.data(), moved.get("x")->bytes.data());
        QCOMPARE(*toFloats(before), floats);
    }

    void whatDoesntFitIsNotWritten()
    {
        TemporaryFolder folder;
        const std::vector<float> floats{1, 2};
        const auto refused = [&](std::vector<TensorView> tensors) {
            return !writeSafetensors(folder.file("f"), tensors);
        };
        QVERIFY(refused({view("x", Dtype::F32, {3}, floats)}));
        QVERIFY(refused({view("x", Dtype::F32, {-2}, floats)}));
        QVERIFY(refused({view("x", Dtype::F32, {2}, floats), view("x", Dtype::F32, {2}, floats)}));
        QVERIFY(refused({view("__metadata__", Dtype::F32, {2}, floats)}));
        QVERIFY(refused({view("\xff", Dtype::F32, {2}, floats)}));
        QCOMPARE(folder.entries(), std::size_t(0));
    }

    /// A header that isn't padded: the floats lie at an odd place of the file.
    void misalignedTensorsAreCopied()
    {
        TemporaryFolder folder;
        const std::string header = R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[1,9]},)"
                                   R"("b":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})";
        for (std::size_t padding = 0; padding < 8; ++padding) {
            putFile(folder.file("f"), fileOf(header + std::string(padding, ' '), 9));
            const auto file = MappedSafetensors::open(folder.file("f"));
            QVERIFY2(file, qPrintable(sentence(file)));
            const auto x = file->get("x");
            QCOMPARE(reinterpret_cast<std::uintptr_t>(x->bytes.data()) % 4, std::uintptr_t(0));
            QCOMPARE(std::to_integer<int>(x->bytes[0]), 1);
            QCOMPARE(std::to_integer<int>(x->bytes[7]), 8);
        }
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::string &file, const char *says) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << QString::fromUtf8(says);
        };
        const auto tensor = [](const std::string &fields, std::size_t bytes = 8) {
            return fileOf("{\"x\":{" + fields + "}}", bytes);
        };
        row("empty", "", "0 bytes");
        row("seven bytes", "1234567", "7 bytes");
        row("header longer than the file", fileOf("{}", 0, 1), "the whole file has 10");
        row("header longer than any file", fileOf("{}", 0, -10), "100 MB is the most");
        row("header of 100 MB and one byte", fileOf("{}", 0, 100'000'001 - 2),
            "100 MB is the most");
        row("header cut off", fileOf("{\"x\":{\"dtype\":\"F32\"", 0), "no JSON");
        row("no header", fileOf("", 0), "begin with '{'");
        row("a list", fileOf("[]"), "begin with '{'");
        row("blank before the brace", fileOf(" {}"), "begin with '{'");
        row("rubbish after it", fileOf("{}}"), "no JSON");
        row("no UTF-8", fileOf("{\"\xff\":{}}"), "no JSON");
        row("a tensor that is a number", fileOf("{\"x\":1}"), "a number stands where none belongs");
        row("a tensor that is a list", fileOf("{\"x\":[]}"), "a list where none belongs");
        row("no dtype", tensor(R"("shape":[2],"data_offsets":[0,8])"), "has no dtype");
        row("no shape", tensor(R"("dtype":"F32","data_offsets":[0,8])"), "has no shape");
        row("no offsets", tensor(R"("dtype":"F32","shape":[2])"), "has no data_offsets");
        row("unknown dtype", tensor(R"("dtype":"F33","shape":[2],"data_offsets":[0,8])"),
            "unknown dtype 'F33'");
        row("dtype in a list", tensor(R"("dtype":["F32"],"shape":[2],"data_offsets":[0,8])"),
            "a list where none belongs");
        row("negative size", tensor(R"("dtype":"F32","shape":[-2],"data_offsets":[0,8])"),
            "a negative number");
        row("half a size", tensor(R"("dtype":"F32","shape":[2.0],"data_offsets":[0,8])"),
            "a fraction");
        row("size as text", tensor(R"("dtype":"F32","shape":["2"],"data_offsets":[0,8])"),
            "a text");
        row("a list in the shape", tensor(R"("dtype":"F32","shape":[[2]],"data_offsets":[0,8])"),
            "a list where none belongs");
        row("an object in the shape", tensor(R"("dtype":"F32","shape":[{}],"data_offsets":[0,8])"),
            "an object within");
        row("three offsets", tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,8,8])"),
            "are not two");
        row("size of 2^64 − 1",
            tensor(R"("dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,8])"),
            "too large");
        row("size beyond 64 bits",
            tensor(R"("dtype":"F32","shape":[99999999999999999999],"data_offsets":[0,8])"),
            "a fraction");
        row("product that wraps to the right bytes",
            tensor(R"("dtype":"U8","shape":[4294967296,4294967296,8],"data_offsets":[0,0])", 0),
            "too large");
        row("many dimensions",
            tensor(R"("dtype":"U8","shape":[1)" +
                       [] {
                           std::string ones;
                           for (int i = 0; i < 64; ++i)
                               ones += ",1";
                           return ones;
                       }()
                       + R"(],"data_offsets":[0,1])",
                   1),
            "more than 64 dimensions");
        row("shape larger than the bytes",
            tensor(R"("dtype":"F32","shape":[3],"data_offsets":[0,8])"),
            "has 8 bytes, and its shape needs 12");
        row("shape smaller than the bytes",
            tensor(R"("dtype":"F32","shape":[1],"data_offsets":[0,8])"), "its shape needs 4");
        row("end before begin", tensor(R"("dtype":"F32","shape":[2],"data_offsets":[8,0])"),
            "ends before it begins");
        row("past the end", tensor(R"("dtype":"F32","shape":[4],"data_offsets":[0,16])"),
            "the file isn't whole");
        row("far past the end",
            tensor(
                R"("dtype":"U8","shape":[8],"data_offsets":[18446744073709551600,18446744073709551608])"),
            "the file isn't whole");
        row("bytes left over", tensor(R"("dtype":"F32","shape":[2],"data_offsets":[0,8])", 9),
            "end at byte 8 of the 9");
        row("bytes without tensors", fileOf("{}", 1), "end at byte 0 of the 1");
        row("gap", tensor(R"("dtype":"F32","shape":[2],"data_offsets":[1,9])", 9),
            "the gap before it");
        row("overlap",
            fileOf(R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                   R"("y":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
                   12),
            "within another one");
        row("the same bytes twice",
            fileOf(R"({"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                   R"("y":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
                   8),
            "within another one");
        row("a name twice",
            fileOf(R"({"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                   R"("x":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
                   8),
            "'x' is there twice");
        row("a field twice",
            tensor(R"("dtype":"F32","dtype":"F64","shape":[2],"data_offsets":[0,8])"),
            "'dtype' twice");
        row("metadata that is no object", fileOf(R"({"__metadata__":"x"})"), "a text stands where");
        row("metadata that is no text", fileOf(R"({"__metadata__":{"x":1}})"),
            "a number stands where");
        row("metadata within metadata", fileOf(R"({"__metadata__":{"x":{}}})"), "an object within");
    }
    void hostileFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, says);
        TemporaryFolder folder;
        putFile(folder.file("f.safetensors"), file.toStdString());
        const auto opened = MappedSafetensors::open(folder.file("f.safetensors"));
        QVERIFY(!opened);
        QVERIFY2(sentence(opened).contains(says), qPrintable(sentence(opened)));
        QVERIFY(sentence(opened).contains(QStringLiteral("f.safetensors: ")));
    }

    void deepNestingIsRefused()
    {
        const std::string deep(2'000'000, '[');
        QVERIFY(!parseHeader("{\"x\":" + deep, 0));
        QVERIFY(!parseHeader("{\"x\":{\"y\":" + deep, 0));
    }

    void harmlessOnesAreTaken()
    {
        TemporaryFolder folder;
        for (const std::string &file :
             {fileOf("{}"), fileOf("{}   "), fileOf(R"({"__metadata__":{}})"),
              fileOf(R"({"__metadata__":null})"),
              fileOf(R"({"x":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})", 4),
              fileOf(R"({"x":{"dtype":"F32","shape":[2,0],"data_offsets":[0,0]},)"
                     R"("y":{"later":[1],"dtype":"F8_E4M3","shape":[2],"data_offsets":[0,2]}})",
                     2)}) {
            putFile(folder.file("f"), file);
            const auto opened = MappedSafetensors::open(folder.file("f"));
            QVERIFY2(opened, qPrintable(sentence(opened)));
        }
        QVERIFY(!MappedSafetensors::open(folder.file("nothing")));
        QVERIFY(!MappedSafetensors::open(folder.path()));
    }

    /// Bytes changed, cut out and doubled at random, the same on every machine: each is read or
    /// refused, and what is read lies within the file.
    void fuzz()
    {
        const std::string good = fileOf(
            R"({"__metadata__":{"a":"b"},"x":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},)"
            R"("y":{"dtype":"U8","shape":[3],"data_offsets":[16,19]}})",
            19);
        std::mt19937 random(20260301);
        const auto below = [&](std::size_t bound) { return random() % bound; };
        TemporaryFolder folder;
        int taken = 0;
        int refused = 0;
        for (int round = 0; round < 4000; ++round) {
            std::string file = good;
            for (std::size_t changes = 1 + below(3); changes > 0 && file.size() > 8; --changes) {
                const std::size_t at = below(file.size());
                const std::size_t length = std::min(file.size() - at, 1 + below(12));
                switch (below(5)) {
                case 0:
                    file[at] = static_cast<char>(random());
                    break;
                case 1:
                    file.erase(at, length);
                    break;
                case 2:
                    file.insert(at, file.substr(below(file.size()), length));
                    break;
                case 3:
                    file[at] = "0123456789{}[],:\"-"[below(18)];
                    break;
                default:
                    file.insert(at, "99999999999999999999", below(20));
                }
            }
            putFile(folder.file("f"), file);
            const auto opened = MappedSafetensors::open(folder.file("f"));
            if (!opened) {
                ++refused;
                QVERIFY(!sentence(opened).isEmpty());
                continue;
            }
            ++taken;
            for (const TensorView &tensor : opened->tensors()) {
                unsigned sum = 0; // touches every byte
                for (const std::byte byte : tensor.bytes)
                    sum += std::to_integer<unsigned>(byte);
                QVERIFY(sum <= 255 * tensor.bytes.size());
                QVERIFY(tensor.bytes.size() <= file.size());
            }
        }
        QVERIFY2(taken > 50 && refused > 1000, qPrintable(QString::number(taken)));
    }

    void halfAndBrainFloats()
    {
        // IEEE 754 binary16 by hand: 1, −2, largest 65504, smallest subnormal 2⁻²⁴, infinity
        const std::vector<std::uint16_t> halves{0x3C00, 0xC000, 0x7BFF, 0x0001, 0x7C00, 0x8000};
        QCOMPARE(*toFloats(view("x", Dtype::F16, {6}, halves)),
                 (std::vector<float>{1, -2, 65504, 5.9604644775390625e-8F, INFINITY, -0.0F}));
        const std::vector<std::uint16_t> notANumber{0x7E00};
        QVERIFY(std::isnan((*toFloats(view("x", Dtype::F16, {1}, notANumber)))[0]));
        const std::vector<std::uint16_t> brain{0x3F80, 0xC000, 0x4049};
        QCOMPARE(*toFloats(view("x", Dtype::BF16, {3}, brain)),
                 (std::vector<float>{1, -2, 3.140625F}));
        const std::vector<std::int8_t> small{-128, 5};
        QCOMPARE(*toFloats(view("x", Dtype::I8, {2}, small)), (std::vector<float>{-128, 5}));
        QVERIFY(!toFloats(view("x", Dtype::F8E4M3, {2}, small)));
    }

    void shardsAreOneSet()
    {
        TemporaryFolder folder;
        const std::vector<float> one{1};
        const std::vector<float> two{2};
        const std::vector<TensorView> first{view("a", Dtype::F32, {1}, one),
                                            view("unlisted", Dtype::F32, {1}, one)};
        const std::vector<TensorView> second{view("b", Dtype::F32, {1}, two)};
        QVERIFY(writeSafetensors(folder.file("m-1.safetensors"), first, {{"format", "pt"}}));
        QVERIFY(writeSafetensors(folder.file("m-2.safetensors"), second));
        const auto index = folder.file("model.safetensors.index.json");
        putFile(index,
                R"({"metadata":{},"weight_map":{"a":"m-1.safetensors","b":"m-2.safetensors"}})");
        const auto set = MappedSafetensors::openModelFolder(folder.path());
        QVERIFY2(set, qPrintable(sentence(set)));
        QCOMPARE(set->tensors().size(), std::size_t(2));
        QCOMPARE(*toFloats(*set->get("b")), two);
        QCOMPARE(set->metadata().at("format"), std::string("pt"));

        const auto refuses = [&](const char *text, const char *says) {
            putFile(index, text);
            const auto opened = MappedSafetensors::openModelFolder(folder.path());
            return !opened && sentence(opened).contains(QString::fromUtf8(says));
        };
        QVERIFY(refuses(R"({"weight_map":{"c":"m-1.safetensors"}})", "'c' isn't in m-1"));
        QVERIFY(refuses(R"({"weight_map":{"a":"../m-1.safetensors"}})", "no file of this folder"));
        QVERIFY(refuses(R"({"weight_map":{"a":7}})", "no file of this folder"));
        QVERIFY(refuses(R"({"weight_map":{"a":"m-3.safetensors"}})", "m-3.safetensors"));
        QVERIFY(refuses("[]", "no weight_map"));
        QVERIFY(refuses("{", "no weight_map"));
    }

    void aPickledModelIsRefusedWithTheLineThatConvertsIt()
    {
        TemporaryFolder folder;
        const auto model = folder.file("it's a model");
        std::filesystem::create_directory(model);
        QVERIFY(sentence(MappedSafetensors::openModelFolder(model))
                    .contains(QStringLiteral("neither")));
        putFile(model / "pytorch_model.bin", "pickle");
        const auto opened = MappedSafetensors::openModelFolder(model);
        QVERIFY(!opened);
        QVERIFY(opened.error().is(protocol::errors::kPickledWeights));
        QVERIFY2(sentence(opened).contains(QStringLiteral("it'\\''s a model'")),
                 qPrintable(sentence(opened)));
        QVERIFY(sentence(opened).contains(QStringLiteral("python3 -c")));
        QVERIFY(!sentence(opened).contains(QLatin1Char('\n')));
    }

    /// The same model in three widths, written by the format's own library.
    void filesOfOthers()
    {
        const auto folder = sharedFile("data/safetensors");
        if (!std::filesystem::exists(folder))
            QSKIP(qPrintable(QString::fromStdString(folder.string())
                             + QStringLiteral(" is not there")));
        const auto full = MappedSafetensors::open(folder / "model2vec-float32.safetensors");
        QVERIFY2(full, qPrintable(sentence(full)));
        const auto half = MappedSafetensors::open(folder / "model2vec-float16.safetensors");
        QVERIFY2(half, qPrintable(sentence(half)));
        const auto bytes = MappedSafetensors::open(folder / "model2vec-int8.safetensors");
        QVERIFY2(bytes, qPrintable(sentence(bytes)));
        QVERIFY(!full->tensors().empty());
        bool compared = false;
        for (const TensorView &tensor : full->tensors()) {
            QVERIFY(bytes->find(tensor.name));
            const TensorView *narrow = half->find(tensor.name);
            QVERIFY(narrow);
            QCOMPARE(narrow->shape, tensor.shape);
            if (narrow->dtype != Dtype::F16)
                continue;
            compared = true;
            const auto a = *toFloats(tensor);
            const auto b = *toFloats(*narrow);
            QCOMPARE(a.size(), b.size());
            for (std::size_t i = 0; i < a.size(); ++i) // binary16 has 11 bits
                QVERIFY(std::abs(a[i] - b[i]) <= std::abs(a[i]) / 2048 + 6e-8F);
        }
        QVERIFY(compared);
    }

    void shardsOfOthers()
    {
        const auto folder = sharedFile("data/reference/encoders/bert-files");
        if (!std::filesystem::exists(folder))
            QSKIP(qPrintable(QString::fromStdString(folder.string())
                             + QStringLiteral(" is not there")));
        const auto one = MappedSafetensors::openModelFolder(folder / "float32");
        const auto several = MappedSafetensors::openModelFolder(folder / "sharded");
        QVERIFY2(one && several, qPrintable(sentence(several)));
        QCOMPARE(several->tensors().size(), std::size_t(39));
        for (const TensorView &tensor : one->tensors()) {
            const auto other = several->get(tensor.name);
            QVERIFY2(other, qPrintable(sentence(other)));
            QVERIFY(std::equal(tensor.bytes.begin(), tensor.bytes.end(), other->bytes.begin(),
                               other->bytes.end()));
        }
    }
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
