// SPDX-License-Identifier: GPL-3.0-or-later
//
// labeller PROJECT ANNOTATOR: labels a project with the page itself, by keys, from its first
// utterance to its last as fast as the writer takes it, with some keys on the way at once, as a fast
// typist has. On standard output: "sent N" before key N is given, "saved N" once the file has it.
#include "core/corpus/labels.h"
#include "ui/annotate/annotate_mode.h"
#include "ui/common/class_look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>

#include <cstdio>
#include <unistd.h>

using namespace merhan;

namespace {

constexpr int kOnTheWay = 4;

void report(const char *what, int number)
{
    char line[32];
    const int length = std::snprintf(line, sizeof line, "%s %d\n", what, number);
    if (write(STDOUT_FILENO, line, static_cast<std::size_t>(length)) != length) // whole, unbuffered
        _exit(3);
}

void press(QWidget *page, std::string_view label)
{
    const QChar letter = common::classLetter(label);
    QKeyEvent key(QEvent::KeyPress, letter.unicode(), Qt::NoModifier, QString(letter.toLower()));
    QApplication::sendEvent(page, &key);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    common::Session session;
    QSettings settings(QString::fromLocal8Bit(argv[1]) + QStringLiteral(".ini"),
                       QSettings::IniFormat);
    settings.setValue(QStringLiteral("annotator"), QString::fromLocal8Bit(argv[2]));
    annotate::AnnotateMode page({&session, &settings}, nullptr);
    page.resize(1204, 518);
    page.show();
    annotate::Pass *pass = page.pass();
    int sent = 0, saved = 0;
    const auto type = [&] {
        while (sent < pass->queue().size() && sent - saved < kOnTheWay) {
            report("sent", sent);
            press(&page, corpus::kLabelKeys[static_cast<std::size_t>(sent) % 10]);
            ++sent;
        }
    };
    QObject::connect(pass, &annotate::Pass::committed, &application, [&] {
        report("saved", saved++);
        saved == pass->queue().size() ? application.exit(0) : type();
    });
    QObject::connect(&session, &common::Session::gestureFailed, &application,
                     [&] { application.exit(1); });
    QObject::connect(&session, &common::Session::opened, &application, type);
    session.open(QString::fromLocal8Bit(argv[1]));
    return application.exec();
}
