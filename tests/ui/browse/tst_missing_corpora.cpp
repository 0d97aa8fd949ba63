// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/small_project.h"
#include "tests/ui/browse/some_project.h"
#include "ui/browse/missing_corpora.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace merhan;
using namespace merhan::browse;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

class TestMissingCorpora : public QObject {
    Q_OBJECT

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<common::Session> m_session;
    std::unique_ptr<MissingCorpora> m_bar;

    fs::path corpus() const { return *m_folder / "somewhere" / "corpus"; }
    static QString text(const fs::path &path) { return QString::fromStdString(path.string()); }
    QString barText() const
    {
        const auto *label = m_bar->findChild<QLabel *>();
        return label ? label->text() : QString();
    }
    /// Where whoever plays a recording looks for it.
    fs::path root() const
    {
        const auto found = m_session->data().roots.find("made");
        return found == m_session->data().roots.end() ? fs::path() : found->second;
    }
    void open()
    {
        m_session = std::make_unique<common::Session>();
        m_bar = std::make_unique<MissingCorpora>(
            common::Studio{m_session.get(), m_settings.get()});
        m_session->open(text(*m_folder / "X.merhan"));
        QTRY_VERIFY(m_session->isOpen());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_settings = std::make_unique<QSettings>(text(*m_folder / "s.ini"), QSettings::IniFormat);
        // Not below the project's folder: a project that was moved with its corpus finds it.
        VERIFY_RESULT(tests::makeProject(*m_folder / "X.merhan", corpus(), 30));
    }
    void cleanup()
    {
        m_bar.reset();
        m_session.reset();
    }

    void aCorpusThatIsThereIsntMentioned()
    {
        open();
        QSignalSpy changed(m_bar.get(), &MissingCorpora::changed);
        m_bar->look();
        QCOMPARE(root(), corpus());
        QTest::qWait(0);
        QVERIFY(m_bar->isHidden());
        QVERIFY(changed.isEmpty());
    }

    void oneThatMovedIsLocatedAndEverythingIsThereAgain()
    {
        const fs::path now = *m_folder / "elsewhere";
        fs::rename(corpus(), now);
        open();
        QTRY_VERIFY(!m_bar->isHidden());
        QVERIFY(root().empty());
        QVERIFY2(barText().contains(u"made"_s) && barText().contains(u"corpus"_s),
                 qPrintable(barText()));

        fs::create_directories(*m_folder / "wrong");
        m_bar->locate(u"made"_s, text(*m_folder / "wrong"));
        QTRY_VERIFY2(barText().contains(u"wrong"_s), qPrintable(barText()));
        QVERIFY(!m_bar->isHidden());

        QSignalSpy reloaded(m_session.get(), &common::Session::reloaded);
        QSignalSpy said(m_bar.get(), &MissingCorpora::said);
        m_bar->locate(u"made"_s, text(now));
        QTRY_VERIFY(!reloaded.isEmpty()); // without opening the project again
        QCOMPARE(root(), now);
        QVERIFY(fs::exists(root() / m_session->data().rows[0]->utterance.wav));
        QTRY_VERIFY(m_bar->isHidden());
        QCOMPARE(said.size(), 1);

        open(); // the next time, too
        QCOMPARE(root(), now);
    }

    void theFolderThatItWasMovedIntoWillDo()
    {
        fs::create_directories(*m_folder / "disk");
        fs::rename(corpus(), *m_folder / "disk/corpus");
        open();
        QTRY_VERIFY(!m_bar->isHidden());
        m_bar->locate(u"made"_s, text(*m_folder / "disk"));
        QTRY_COMPARE(root(), fs::path(*m_folder / "disk/corpus"));
    }

    void oneThatVanishesAndComesBackIsNoticed()
    {
        open();
        QCOMPARE(root(), corpus());
        fs::rename(corpus(), *m_folder / "unplugged");
        QTRY_VERIFY_WITH_TIMEOUT(!m_bar->isHidden(), 10'000); // by itself
        QTRY_VERIFY(root().empty());
        fs::rename(*m_folder / "unplugged", corpus());
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->isHidden(), 10'000);
        QTRY_COMPARE(root(), corpus());
    }

    void aClosedProjectMissesNothing()
    {
        fs::rename(corpus(), *m_folder / "elsewhere");
        open();
        QTRY_VERIFY(!m_bar->isHidden());
        m_session->close();
        QVERIFY(m_bar->isHidden());
    }
};

QTEST_MAIN(TestMissingCorpora)
#include "tst_missing_corpora.moc"
