// SPDX-License-Identifier: GPL-3.0-or-later
// The import as a person sees it: what is typed, progress, cancel, the report, and what goes wrong.
#include "tests/core/store/small_project.h"
#include "ui/browse/import_dialog.h"
#include "ui/browse/import_report_view.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace merhan;
using namespace merhan::browse;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject {
    Q_OBJECT

    Folder m_folder;

    QString path(const char *name) const
    {
        return QString::fromStdString((m_folder / name).string());
    }
    /// A table of `rows` recordings, none of which is there.
    QString table(int rows) const
    {
        std::string text = "path,text,label,speaker\n";
        for (int i = 0; i < rows; ++i)
            text += "missing-" + std::to_string(i) + ".wav,Hello there,sad,A\n";
        const std::string name = "list" + std::to_string(rows) + ".csv";
        m_folder.write(name.c_str(), text);
        return path(name.c_str());
    }
    static QLineEdit *field(const ImportDialog &dialog, const QString &name)
    {
        for (auto *one : dialog.findChildren<QLineEdit *>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    static QPushButton *button(const ImportDialog &dialog, const QString &text)
    {
        for (auto *one : dialog.findChildren<QPushButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    static QString texts(const ImportDialog &dialog)
    {
        QStringList all;
        for (const auto *label : dialog.findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void whatIsTypedIsLookedAtAtOnce()
    {
        ImportDialog dialog(ImportRequest::Kind::Iemocap, {}, {});
        dialog.show();
        QPushButton *go = button(dialog, u"Import"_s);
        QVERIFY(go && !go->isEnabled());
        QLineEdit *source = field(dialog, u"Corpus"_s);
        source->setText(path("nowhere"));
        QVERIFY(texts(dialog).contains(u"nothing at"_s));
        QVERIFY(!go->isEnabled());
        source->setText(table(1));
        QVERIFY(go->isEnabled());
        QCOMPARE(field(dialog, u"Project"_s)->text(), path("list1.merhan")); // beside it
        QLineEdit *project = field(dialog, u"Project"_s);
        project->selectAll();
        QTest::keyClicks(project, path("no/such/folder/x.merhan"));
        QVERIFY(!go->isEnabled());
        QVERIFY(texts(dialog).contains(u"doesn’t exist"_s));
    }

    void theReportListsProblemsThatCanBeFilteredAndSaved()
    {
        ImportDialog dialog(ImportRequest::Kind::Table, table(40), {});
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.show();
        button(dialog, u"Import"_s)->click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].toString(), path("list40.merhan"));
        auto *report = dialog.findChild<ImportReportView *>();
        QVERIFY(report && report->isVisible());
        auto *problems = report->findChild<QTableView *>();
        QCOMPARE(problems->model()->rowCount(), 40);
        auto *all = report->findChild<ProblemModel *>();
        QAbstractItemModelTester whole(all), filtered(problems->model());
        QLineEdit *search = field(dialog, u"Filter the problems"_s);
        QTest::keyClicks(search, u"missing-17"_s);
        QCOMPARE(problems->model()->rowCount(), 1);
        QVERIFY2(texts(dialog).contains(u"of 40"_s), qPrintable(texts(dialog)));

        // What a column cuts, the chosen problem says below, whole.
        problems->selectRow(0);
        QString row;
        for (int column = 0; column < problems->model()->columnCount(); ++column)
            row += problems->model()->index(0, column).data().toString() + u' ';
        QString below;
        for (const QLabel *label : report->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u": "_s))
                below = label->text();
        const QString place =
            problems->model()->index(0, ProblemModel::Place).data().toString();
        const QString what = problems->model()->index(0, ProblemModel::What).data().toString();
        QVERIFY2(!place.isEmpty() && below.startsWith(place + u": "_s + what),
                 qPrintable(below + u" | "_s + row));

        auto *model = report->findChild<ProblemModel *>();
        VERIFY_RESULT(model->save(m_folder / "problems.csv"));
        QFile file(path("problems.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 41);
        QVERIFY(lines[0].startsWith("kind,file,line,utterance,action,sentence"));
        QVERIFY(lines[18].contains("missing-17"));
        // A disk that is full says so.
        if (QFile::exists(u"/dev/full"_s))
            QVERIFY(!model->save("/dev/full"));
        QVERIFY(button(dialog, u"Show the utterances"_s)->isVisible());
    }

    void cancelledInTheMiddleItLeavesNothingAndCanBeBegunAgain()
    {
        ImportDialog dialog(ImportRequest::Kind::Table, table(30'000), {});
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.show();
        QPushButton *go = button(dialog, u"Import"_s);
        go->click();
        QVERIFY(!go->isVisible());
        button(dialog, u"Cancel"_s)->click();
        QVERIFY(dialog.isVisible()); // until it has stopped
        QTRY_VERIFY(go->isVisible());
        QVERIFY2(texts(dialog).contains(u"topped"_s), qPrintable(texts(dialog)));
        QVERIFY(!QFile::exists(path("list30000.merhan")));
        QVERIFY(imported.isEmpty());
        QVERIFY(go->isEnabled());
        button(dialog, u"Cancel"_s)->click();
        QVERIFY(!dialog.isVisible());
    }

    void whatGoesWrongIsSaidInTheFormAndNothingTypedIsLost()
    {
        m_folder.write("broken.csv", "nothing,of,use\n1,2,3\n");
        ImportDialog dialog(ImportRequest::Kind::Table, path("broken.csv"), {});
        dialog.show();
        button(dialog, u"Import"_s)->click();
        QTRY_VERIFY(button(dialog, u"Import"_s)->isVisible());
        QVERIFY2(texts(dialog).contains(u"path"_s), qPrintable(texts(dialog)));
        QCOMPARE(field(dialog, u"Corpus"_s)->text(), path("broken.csv"));
        QVERIFY(!QFile::exists(path("broken.merhan")));
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
