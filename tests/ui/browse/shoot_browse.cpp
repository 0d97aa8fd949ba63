// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the Corpus mode and of the import, alone:
//   shoot_browse OUT.png light|dark WIDTH HEIGHT corpus PROJECT
//   shoot_browse OUT.png light|dark WIDTH HEIGHT import SOURCE NEW_PROJECT
// and then any of: de · filter JSON · select N · details · menu filter|label · words TEXT ·
// made-run NAME (a run with made-up answers goes into the project) · search TEXT (in the problems)
#include "tests/ui/browse/some_run.h"
#include "ui/browse/corpus_mode.h"
#include "ui/browse/filter_bar.h"
#include "ui/browse/import_dialog.h"
#include "ui/browse/utterance_details.h"
#include "ui/browse/utterance_table.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/palette.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/common/translations.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace merhan;
using namespace merhan::browse;
using namespace Qt::StringLiterals;

namespace {

int shoot(QWidget *widget, const QString &file)
{
    QWidget *popup = QApplication::activePopupWidget();
    if (!popup)
        return widget->grab().save(file) ? 0 : 1;
    QPixmap picture = widget->grab();
    QPainter(&picture).drawPixmap(widget->mapFromGlobal(popup->pos()), popup->grab());
    return picture.save(file) ? 0 : 1;
}

void makeRun(const QString &projectFile, const QString &name)
{
    auto project = store::Project::open(common::toPath(projectFile));
    if (!project)
        qFatal("no project");
    const auto folder = common::toPath(projectFile + u"-"_s + name);
    if (!tests::makeRun(*project, folder, {.name = name.toStdString()})
        || !store::ingest(*project, folder))
        qFatal("no run");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 7)
        return 2;
    const auto after = [&](const QString &word) {
        const qsizetype at = arguments.indexOf(word, 6);
        return at < 0 ? QString() : arguments.value(at + 1);
    };
    common::useLanguage(arguments.contains(u"de"_s) ? u"de"_s : u"en"_s);
    common::useStyle();
    QApplication::setPalette(common::paletteOf(common::colors(arguments[2] == u"dark"_s)));
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"corpus/details"_s, arguments.contains(u"details"_s));
    const QSize size(arguments[3].toInt(), arguments[4].toInt());
    const QString out = arguments[1];

    if (arguments[5] == u"import"_s) {
        ImportDialog dialog(arguments[6].endsWith(u".csv"_s) ? ImportRequest::Kind::Table
                                                             : ImportRequest::Kind::Iemocap,
                            arguments[6], {});
        dialog.resize(size);
        dialog.show();
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            if (field->accessibleName() == ImportDialog::tr("Project"))
                field->setText(arguments.value(7));
        const QString stop = after(u"stop"_s);
        if (arguments.contains(u"form"_s)) {
            QTimer::singleShot(200, &dialog, [&] { QApplication::exit(shoot(&dialog, out)); });
            return QApplication::exec();
        }
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->isDefault())
                button->click();
        const auto search = [&] {
            for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
                if (field->isVisible())
                    field->setText(after(u"search"_s));
            QTimer::singleShot(200, &dialog, [&] { QApplication::exit(shoot(&dialog, out)); });
        };
        QTimer::singleShot(stop.isEmpty() ? 6000 : stop.toInt(), &dialog, search);
        return QApplication::exec();
    }

    if (!after(u"made-run"_s).isEmpty())
        makeRun(arguments[6], after(u"made-run"_s));
    common::Session session;
    common::Navigator navigator;
    CorpusMode mode({&session, &settings, &navigator}, nullptr);
    mode.resize(size);
    mode.show();
    const auto ready = [&] {
        if (const QString json = after(u"filter"_s); !json.isEmpty()) {
            mode.filterBar()->setFilter(filterFromJson(json.toStdString()));
            Q_EMIT mode.filterBar()->filterChanged(mode.filterBar()->filter());
        }
        const int rows = after(u"select"_s).toInt();
        for (int row = 4; row < 4 + rows; ++row)
            mode.table()->selectionModel()->select(
                mode.model()->index(row, 1),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        mode.table()->setFocus();
        if (after(u"menu"_s) == u"filter"_s)
            for (QPushButton *button : mode.filterBar()->findChildren<QPushButton *>())
                if (button->toolTip() == FilterBar::tr("Show only some of the utterances"))
                    button->click();
        if (after(u"menu"_s) == u"label"_s)
            QTest::keyClick(mode.table(), Qt::Key_L);
        QTimer::singleShot(500, &mode, [&] { QApplication::exit(shoot(&mode, out)); });
    };
    QTimer settled; // rows, then answers
    settled.setSingleShot(true);
    settled.setInterval(1200);
    QObject::connect(mode.model(), &UtteranceTableModel::countChanged, &settled,
                     qOverload<>(&QTimer::start));
    QObject::connect(&settled, &QTimer::timeout, &mode, [&, once = true]() mutable {
        if (std::exchange(once, false))
            ready();
    });
    session.open(arguments[6]);
    return QApplication::exec();
}
