// SPDX-License-Identifier: GPL-3.0-or-later
// What a blind pass hides, by what can be told apart: two projects that differ in labels, votes,
// ratings, annotations of others, notes and a run's answers, and in nothing else, must look the
// same in every mode of the window: each text, each tooltip, each pixel.
#include "app/merhan-studio/modes.h"
#include "app/merhan-studio/player_link.h"
#include "tests/core/store/small_project.h"
#include "tests/ui/browse/some_project.h"
#include "ui/annotate/blind.h"
#include "ui/browse/filter_words.h"
#include "ui/common/main_window.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/player/player_panel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QTextEdit>
#include <QToolTip>

#include <algorithm>

using namespace merhan;
using namespace Qt::StringLiterals;

namespace {

constexpr int kUtterances = 60;

/// `turned` by one: every opinion is another one.
void makeProject(const std::filesystem::path &folder, int turned)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto key = [turned](std::size_t i) {
        return std::string(corpus::kLabelKeys[(i + static_cast<std::size_t>(turned)) % 4]);
    };
    corpus::ImportedCorpus imported;
    imported.name = "made";
    imported.root = folder;
    imported.utterances = tests::someUtterances(kUtterances);
    for (std::size_t i = 0; i < imported.utterances.size(); ++i) {
        corpus::Utterance &u = imported.utterances[i];
        u.label = key(i);
        u.dimensions = {1.0 + turned, 2.0 + turned, 3.0 + turned};
        for (corpus::Vote &vote : u.votes) {
            vote.labels = {key(i + 1)};
            vote.dimensions = u.dimensions;
            vote.comment = "comment " + key(i);
        }
    }
    auto project = store::Project::create(folder / "p.merhan");
    VERIFY_RESULT(project);
    VERIFY_RESULT(store::importCorpus(*project, imported, "csv"));
    VERIFY_RESULT(tests::makeRun(*project, folder / "run", {.wrongEvery = 3 + turned}));
    VERIFY_RESULT(store::ingest(*project, folder / "run"));
    const auto rows = store::utterances(*project);
    VERIFY_RESULT(rows);
    for (std::size_t i = 0; i < rows->size(); i += 2) {
        store::Gesture gesture = says("R1", (*rows)[i].number, {key(i + 2)});
        gesture.changes.push_back({(*rows)[i].number, store::Field::Note, "note " + key(i)});
        gesture.changes.push_back({(*rows)[i].number, store::Field::Dimensions,
                                   corpus::Dimensions{4.0 - turned, {}, {}}});
        VERIFY_RESULT(store::annotate(*project, gesture));
    }
}

struct Seen {
    QStringList texts;
    QImage image;
};

void look(const QModelIndex &parent, const QAbstractItemModel &model, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                                   int(Qt::AccessibleTextRole), int(Qt::UserRole)})
                texts << index.data(role).toString();
            if (column == 0)
                look(index, model, texts);
        }
}

void look(const QMenu *menu, QStringList &texts)
{
    for (const QAction *action : menu->actions()) {
        texts << action->text() << action->toolTip();
        if (action->menu())
            look(action->menu(), texts);
    }
}

QString tipAt(QWidget *widget, const QPoint &at)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
    return QToolTip::text();
}

/// Everything that the window says: what stands there, what a pointer or a screen reader gets.
QStringList textsOf(QWidget *window)
{
    QStringList texts;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString name = QString::fromLatin1(widget->metaObject()->className());
        texts << name << widget->toolTip() << widget->accessibleName()
              << widget->accessibleDescription() << tipAt(widget, widget->rect().center());
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts << button->text() << (button->isChecked() ? u"on"_s : u"off"_s);
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            texts << edit->text();
        if (const auto *edit = qobject_cast<QTextEdit *>(widget))
            texts << edit->toPlainText();
        if (const auto *box = qobject_cast<QComboBox *>(widget))
            look({}, *box->model(), texts);
        if (auto *view = qobject_cast<QAbstractItemView *>(widget);
            view && view->model() && !qobject_cast<QHeaderView *>(widget)) {
            look({}, *view->model(), texts);
            for (int i = 0; i < view->model()->columnCount(); ++i)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                    texts << view->model()->headerData(i, Qt::Horizontal, role).toString();
        }
        if (name.endsWith(u"LanesView"_s))
            for (int x = 0; x < widget->width(); x += 6)
                for (const int y : {widget->height() / 4, widget->height() * 3 / 4})
                    texts << tipAt(widget, {x, y});
    }
    // Menus that are filled when their button is clicked.
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == u"Filter"_s) {
            button->click();
            for (QMenu *menu : window->findChildren<QMenu *>())
                if (menu->isVisible()) {
                    look(menu, texts);
                    menu->hide();
                }
        }
    QToolTip::hideText();
    return texts;
}

/// Every mode of a window on that project.
QList<Seen> modesOf(const std::filesystem::path &folder, bool blind)
{
    QSettings settings(common::fromPath(folder / "s.ini"), QSettings::IniFormat);
    settings.setValue(u"annotator"_s, u"R2"_s);
    settings.setValue(u"annotate/blind"_s, blind);
    settings.setValue(u"corpus/details"_s, true);
    settings.setValue(u"corpus/sortedBy"_s, u"label"_s);
    common::Session session;
    common::Navigator navigator;
    const common::Studio studio{&session, &settings, &navigator};
    annotate::keepBlind(studio);
    common::MainWindow window(studio, studio::modes());
    window.resize(1600, 1000);
    window.setPlayer([&](QWidget *parent) -> QWidget * {
        return studio::makePlayer(studio, std::make_shared<const player::SoundChoice>(QString()),
                                  &window, parent);
    });
    window.show();
    window.openFile(common::fromPath(folder / "p.merhan"));
    QList<Seen> all;
    if (!QTest::qWaitFor([&] { return session.isOpen() && session.shownRun()->answers(); }))
        return all;
    for (int mode = 0; mode < static_cast<int>(studio::modes().size()); ++mode) {
        window.setMode(mode);
        session.current()->set(u"made"_s,
                               QString::fromStdString(tests::someUtterances(kUtterances)[8].id));
        // What is read elsewhere has come when nothing changes any more.
        Seen before, now;
        int same = 0;
        const bool still = QTest::qWaitFor(
            [&] {
                now = {textsOf(&window), window.grab().toImage()};
                same = now.texts == before.texts && now.image == before.image ? same + 1 : 0;
                before = now;
                return same == 6;
            },
            20'000);
        if (!still)
            return {};
        all << now;
    }
    return all;
}

} // namespace

class TestBlind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        common::useStyle();
    }
    void nothingTellsTwoProjectsApart();
    void aFilterOfLabelsDoesntSayWhich();
};

void TestBlind::nothingTellsTwoProjectsApart()
{
    const QTemporaryDir root;
    // One place for both: a path that is shown is the same.
    const std::filesystem::path folder = common::toPath(root.filePath(u"x"_s));
    QList<Seen> seen[2][2]; // [blind][project]
    for (int project = 0; project < 2; ++project)
        for (const int blind : {0, 1}) {
            makeProject(folder, project);
            seen[blind][project] = modesOf(folder, blind != 0);
            QVERIFY2(!seen[blind][project].isEmpty(), "a mode didn't come to rest");
        }
    const auto modes = studio::modes();
    for (qsizetype mode = 0; mode < seen[1][0].size(); ++mode) {
        const char *name = modes[static_cast<std::size_t>(mode)].key;
        const Seen &a = seen[1][0][mode], &b = seen[1][1][mode];
        for (qsizetype i = 0; i < std::min(a.texts.size(), b.texts.size()); ++i)
            QVERIFY2(a.texts[i] == b.texts[i],
                     qPrintable(u"%1 says “%2” of one and “%3” of the other"_s.arg(
                         QLatin1String(name), a.texts[i], b.texts[i])));
        QCOMPARE(a.texts.size(), b.texts.size());
        if (a.image != b.image && !qEnvironmentVariableIsEmpty("MERHAN_SHOTS")) {
            a.image.save(qEnvironmentVariable("MERHAN_SHOTS") + u"/a.png"_s);
            b.image.save(qEnvironmentVariable("MERHAN_SHOTS") + u"/b.png"_s);
        }
        QVERIFY2(a.image == b.image, name);
    }
    // Seen by eyes that aren't blind they differ, where there is anything of an utterance.
    for (const qsizetype mode : {0, 1}) {
        QVERIFY(seen[0][0][mode].texts != seen[0][1][mode].texts);
        QVERIFY(seen[0][0][mode].image != seen[0][1][mode].image);
    }
}

void TestBlind::aFilterOfLabelsDoesntSayWhich()
{
    browse::UtteranceFilter filter;
    filter.labels = {"sad"};
    filter.speakers = {"1F"};
    QVERIFY(browse::wordsOf(filter).contains(u"sad"_s));
    QVERIFY(!browse::wordsOf(filter, true).contains(u"sad"_s));
    QVERIFY(browse::wordsOf(filter, true).contains(u"1F"_s));
}

QTEST_MAIN(TestBlind)
#include "tst_blind.moc"
