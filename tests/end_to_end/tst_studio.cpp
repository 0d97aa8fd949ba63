// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole loop in the real studio, by keys and mouse, with the real worker, on the demo corpus.
// Its links, each checked by what another program or this test counts, so that a link that is cut is
// seen:
//   import    the demo is made and opened: as many rows as its transcripts have lines
//   filter    typing in the search leaves the rows whose transcript has that word, and no other
//   play      Space: the playhead moves
//   relabel   L and a letter: the annotation is in the file
//   train     Ctrl+N, Start: a worker runs and finishes; the project takes the run in
//   evaluate  accuracy as counted here from the run's predictions.csv
//   cell      a click on a cell of the matrix lists what that file has in it
//   again     a row of that list is played, and relabelled: one more annotation
//   inspect   the answer of the model is that of predictions.csv; its map has words and frames
//   export    predictions by the menu: the rows of the run
#include "app/merhan-studio/program.h"
#include "core/protocol/predictions.h"
#include "core/store/annotations.h"
#include "core/store/runs.h"
#include "core/text/encoder_folders.h"
#include "ui/browse/corpus_mode.h"
#include "ui/browse/import_dialog.h"
#include "ui/browse/utterance_table.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/main_window.h"
#include "ui/common/text.h"
#include "ui/evaluate/answer_table_model.h"
#include "ui/evaluate/confusion_matrix_view.h"
#include "ui/evaluate/evaluate_mode.h"
#include "ui/evaluate/figure_table.h"
#include "ui/evaluate/matrix_picture.h"
#include "ui/inspect/inspect_mode.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/map_view.h"
#include "ui/inspect/maps.h"
#include "ui/player/player_panel.h"
#include "ui/train/new_run_dialog.h"
#include "ui/train/train_mode.h"

#include <QApplication>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QMenu>
#include <QTimer>

#include <map>
#include <set>

using namespace merhan;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonMs = 20'000;
constexpr int kTrainMs = 180'000;

class TestStudio : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<studio::Program> m_program;
    QString m_project;
    protocol::Predictions m_predictions;
    bool m_cut = false;

    common::MainWindow *window() const { return m_program->window(); }
    template <typename T>
    T *part(const QString &accessibleName = {}) const
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            for (T *found : top->findChildren<T *>())
                if (found->isVisible()
                    && (accessibleName.isEmpty() || found->accessibleName() == accessibleName))
                    return found;
        return nullptr;
    }
    template <typename T>
    T *dialog() const
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<T *>(top); found && found->isVisible())
                return found;
        return nullptr;
    }
    QPushButton *button(QWidget *in, const QString &text) const
    {
        for (auto *found : in->findChildren<QPushButton *>())
            if (found->isVisible() && found->text().remove(u'&') == text)
                return found;
        return nullptr;
    }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void type(QLineEdit *field, const QString &text)
    {
        click(field);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *to = QApplication::activePopupWidget();
        if (!to)
            to = QApplication::focusWidget();
        QTest::keyClick(to ? to : window(), static_cast<Qt::Key>(code), modifiers);
    }
    std::vector<store::Annotation> annotations() const
    {
        const auto project = store::Project::open(common::toPath(m_project), store::Mode::ReadOnly);
        if (!project)
            return {};
        auto rows = store::allAnnotations(*project);
        return rows ? *std::move(rows) : std::vector<store::Annotation>{};
    }
    QString run() const { return m_folder.filePath(u"demo.runs/looped"_s); }
    player::PlayerPanel *player() const { return window()->findChild<player::PlayerPanel *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        if (QStandardPaths::findExecutable(u"espeak-ng"_s).isEmpty())
            QSKIP("espeak-ng, which speaks the demo corpus, is not here");
        const auto encoder = text::locateEncoder({});
        if (!encoder)
            QSKIP(inEnglish(encoder.error()).c_str());
        qputenv("MERHAN_ENCODER_DIR", QByteArray::fromStdString(encoder->string()));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.filePath(u"cache"_s)));
        qputenv("MERHAN_WORKER", MERHAN_BINARY_DIR "/bin/merhan-worker");
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"merhan-studio"_s,
                           u"studio"_s);
        settings.setValue(u"language"_s, u"en"_s);
        settings.setValue(u"annotator"_s, u"tester"_s);
        settings.sync();
        m_project = m_folder.filePath(u"demo.merhan"_s);
        m_program = std::make_unique<studio::Program>();
        m_program->start({}, studio::Program::Clock::now());
        window()->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(window()));
    }

    /// A link that is cut ends the chain: those behind it have nothing to hold on to.
    void init()
    {
        if (m_cut)
            QSKIP("a link before this one is cut");
        QTRY_VERIFY(!QApplication::activePopupWidget());
        // Offscreen there is no window manager that would do it after a menu.
        QApplication::setActiveWindow(window());
    }
    void cleanup() { m_cut = m_cut || QTest::currentTestFailed(); }

    void import()
    {
        QAbstractButton *demo = nullptr;
        for (auto *found : window()->findChildren<QAbstractButton *>())
            if (found->isVisible() && found->text().startsWith(u"Make the demo"_s))
                demo = found;
        QVERIFY(demo);
        click(demo);
        QTRY_VERIFY(dialog<browse::ImportDialog>());
        auto *form = dialog<browse::ImportDialog>();
        type(part<QLineEdit>(u"New folder"_s), m_folder.filePath(u"demo"_s));
        type(part<QLineEdit>(u"Project"_s), m_project);
        QTRY_VERIFY(button(form, u"Make the demo"_s)->isEnabled());
        click(button(form, u"Make the demo"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session()->isOpen(), kTrainMs);
        if (auto *still = dialog<browse::ImportDialog>()) {
            QTest::keyClick(still, Qt::Key_Return);
            QTRY_VERIFY(!dialog<browse::ImportDialog>());
        }
        int lines = 0;
        QDirIterator files(m_folder.filePath(u"demo"_s), {u"*.txt"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            if (!name.contains(u"/transcriptions/"_s))
                continue;
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QByteArray &line : file.readAll().split('\n'))
                lines += line.startsWith("Ses") && line.contains(']');
        }
        QVERIFY(lines >= 150);
        QTRY_VERIFY(part<browse::UtteranceTable>());
        QTRY_COMPARE(part<browse::UtteranceTable>()->model()->rowCount(), lines);
    }

    void filter()
    {
        QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"never"_s);
        std::set<QString> expected;
        for (const auto &row : m_program->session()->data().rows)
            if (QString::fromStdString(row->utterance.transcript).contains(u"never"_s, Qt::CaseInsensitive)
                || QString::fromStdString(row->utterance.id).contains(u"never"_s))
                expected.insert(QString::fromStdString(row->utterance.id));
        QVERIFY(!expected.empty());
        auto *table = part<browse::UtteranceTable>();
        QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(expected.size()));
        for (int i = 0; i < table->model()->rowCount(); ++i)
            QVERIFY(expected.count(
                table->model()->index(i, static_cast<int>(browse::Column::Utterance)).data().toString()));
        QTest::keyClick(search, Qt::Key_Escape);
    }

    void play()
    {
        auto *table = part<browse::UtteranceTable>();
        table->setFocus();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                          table->visualRect(table->model()->index(0, 0)).center());
        const QString id =
            table->model()->index(0, static_cast<int>(browse::Column::Utterance)).data().toString();
        QTRY_COMPARE(m_program->session()->current()->id(), id);
        QTRY_VERIFY(player() && player()->current() == id && player()->currentStretch());
        const double before = player()->positionSeconds();
        key(Qt::Key_Space);
        QTRY_VERIFY(player()->playing());
        QTRY_VERIFY(player()->positionSeconds() > before + 0.2);
        key(Qt::Key_Space);
        QTRY_VERIFY(!player()->playing());
    }

    void relabel()
    {
        QVERIFY(annotations().empty());
        const QString id = m_program->session()->current()->id();
        key(Qt::Key_L);
        QTRY_VERIFY(QApplication::activePopupWidget());
        key(Qt::Key_U);
        QTRY_COMPARE(annotations().size(), std::size_t(1));
        QCOMPARE(annotations().front().annotator, std::string("tester"));
        const auto &rows = m_program->session()->data().rows;
        const int at = m_program->session()->rowOfNumber(annotations().front().utterance);
        QCOMPARE(QString::fromStdString(rows[static_cast<std::size_t>(at)]->utterance.id), id);
    }

    void train()
    {
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(dialog<train::NewRunDialog>(), kSoonMs);
        auto *form = dialog<train::NewRunDialog>();
        form->form()->setMoreVisible(true);
        for (const auto &[name, value] : {std::pair{"epochs", "2"},
                                          {"lstm_width", "16"},
                                          {"lstm_layers", "1"},
                                          {"projection", "32"}}) {
            auto *field = qobject_cast<QLineEdit *>(form->form()->field(name)->control());
            QVERIFY2(field, name);
            type(field, QString::fromLatin1(value));
        }
        type(form->name(), u"looped"_s);
        QTRY_VERIFY_WITH_TIMEOUT(form->startButton()->isEnabled(), kSoonMs);
        click(form->startButton());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog<train::NewRunDialog>(), kSoonMs);
        const auto known = [this] {
            for (const auto &one : m_program->session()->data().info.runs)
                if (one.name == "looped")
                    return true;
            const auto project =
                store::Project::open(common::toPath(m_project), store::Mode::ReadOnly);
            return project && store::findRun(*project, "looped");
        };
        QTRY_VERIFY_WITH_TIMEOUT(known(), kTrainMs);
        const auto read = protocol::readPredictions(common::toPath(run()) / "predictions.csv");
        QVERIFY(read);
        m_predictions = *read;
    }

    void evaluate()
    {
        QTest::keyClick(window(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(part<evaluate::EvaluateMode>());
        auto *mode = part<evaluate::EvaluateMode>();
        QTRY_VERIFY_WITH_TIMEOUT(mode->evaluation() && mode->evaluation()->run.name == "looped",
                                 kSoonMs);
        int right = 0, all = 0;
        for (const auto &row : m_predictions.rows)
            if (row.split == "test" && !row.gold.empty()) {
                ++all;
                right += row.gold == row.predicted;
            }
        QVERIFY(all > 0);
        const auto &report = mode->evaluation()->report(evaluate::Against::Snapshot);
        QVERIFY(report);
        const auto *score = evaluate::scoreOf(*report, {});
        QVERIFY(score);
        QCOMPARE(score->metrics.war, static_cast<double>(right) / all);
        QCOMPARE(mode->answers()->rowCount(), all);
    }

    void cell()
    {
        auto *mode = part<evaluate::EvaluateMode>();
        std::map<std::pair<std::string, std::string>, int> counts;
        for (const auto &row : m_predictions.rows)
            if (row.split == "test" && !row.gold.empty())
                ++counts[{row.gold, row.predicted}];
        const auto &[names, count] = *counts.begin();
        const auto indexOf = [this](const std::string &name) {
            return static_cast<int>(std::ranges::find(m_predictions.classes, name)
                                    - m_predictions.classes.begin());
        };
        const evaluate::Cell wanted{indexOf(names.first), indexOf(names.second)};
        QTest::mouseClick(mode->matrix(), Qt::LeftButton, Qt::NoModifier,
                          mode->matrix()->picture().rect(wanted).center());
        QTRY_COMPARE(mode->answers()->rowCount(), count);
        QVERIFY(mode->matrix()->picked() == std::optional(wanted));
    }

    void again()
    {
        auto *mode = part<evaluate::EvaluateMode>();
        auto *list = mode->list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualRect(list->model()->index(0, 0)).center());
        const QString id =
            list->model()->index(0, evaluate::AnswerTableModel::Utterance).data().toString();
        QTRY_COMPARE(m_program->session()->current()->id(), id);
        QTRY_VERIFY(player()->current() == id && player()->currentStretch());
        key(Qt::Key_Space);
        QTRY_VERIFY(player()->playing());
        key(Qt::Key_Space);
        key(Qt::Key_L);
        QTRY_VERIFY(QApplication::activePopupWidget());
        key(Qt::Key_U);
        QTRY_COMPARE(annotations().size(), std::size_t(2));
    }

    void inspect()
    {
        const QString id = m_program->session()->current()->id();
        QTest::keyClick(window(), Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(part<inspect::InspectMode>());
        auto *mode = part<inspect::InspectMode>();
        QTRY_VERIFY_WITH_TIMEOUT(mode->page()->map()->map(), kTrainMs);
        const protocol::PredictionRow *said = nullptr;
        for (const auto &row : m_predictions.rows)
            if (row.split == "test" && row.utterance == id.toStdString())
                said = &row;
        QVERIFY(said);
        const auto maps = mode->page()->map()->map()->maps;
        QVERIFY(maps->frames() > 10 && !maps->words().empty());
        QVERIFY(maps->has(inspect::MapKind::TextToAudio));
        QCOMPARE(maps->probabilities().size(), said->probabilities.size());
        for (std::size_t i = 0; i < said->probabilities.size(); ++i)
            QVERIFY(std::abs(maps->probabilities()[i] - said->probabilities[i]) < 1e-3);
    }

    void exportPredictions()
    {
        QTest::keyClick(window(), Qt::Key_4, Qt::ControlModifier);
        auto *mode = part<evaluate::EvaluateMode>();
        QVERIFY(mode);
        QTRY_VERIFY_WITH_TIMEOUT(mode->isVisible(), kSoonMs);
        mode->matrix()->pick(std::nullopt);
        const QPushButton *exporting = button(mode, u"Export"_s);
        QVERIFY(exporting);
        QTRY_VERIFY_WITH_TIMEOUT(exporting->isEnabled(), kSoonMs);
        // The button's menu has a loop of its own until something is chosen.
        QSignalSpy reloaded(m_program->session(), &common::Session::reloaded);
        int pressed = 0;
        QTimer choose;
        connect(&choose, &QTimer::timeout, this, [this, &choose, &pressed] {
            if (dialog<QFileDialog>())
                return choose.stop();
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                ++pressed;
                menu->setActiveAction(menu->actions().value(0));
                QTest::keyClick(menu, Qt::Key_Return);
            }
        });
        choose.start(50);
        click(button(mode, u"Export"_s));
        QTRY_VERIFY2(dialog<QFileDialog>(),
                     qPrintable(u"pressed %1 times, project read again %2 times"_s.arg(pressed).arg(
                         reloaded.count())));
        const QString file = m_folder.filePath(u"exported.csv"_s);
        // Into the field itself: selectFile() leaves a name alone while the field has the keys.
        dialog<QFileDialog>()->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
        static_cast<QDialog *>(dialog<QFileDialog>())->accept();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kSoonMs);
        const auto all = protocol::readPredictions(common::toPath(file));
        QVERIFY(all);
        QCOMPARE(all->rows.size(), m_predictions.rows.size());
    }

    void cleanupTestCase() { m_program.reset(); }
};

} // namespace

QTEST_MAIN(TestStudio)
#include "tst_studio.moc"
