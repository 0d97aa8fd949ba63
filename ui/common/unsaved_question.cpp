// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unsaved_question.h"

#include "ui/common/session.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace merhan::common {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(merhan::common::UnsavedQuestion)
};

} // namespace

void askAboutUnsaved(Session *session, QWidget *parent, std::function<void()> goOn)
{
    const auto &failed = session->unsaved()->failed();
    int changes = 0;
    for (const Unsaved::Failed &one : failed)
        changes += static_cast<int>(one.gesture.changes.size());
    if (changes == 0) { // an undo that failed has nothing to lose
        session->unsaved()->giveUp();
        return goOn();
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, Words::tr("Not everything is saved"),
        Words::tr("%Ln changes aren’t in the project’s file, and leaving it loses them.", nullptr,
                  changes),
        QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(sentence(failed.back().error));
    auto *again = box->addButton(Words::tr("Try again"), QMessageBox::AcceptRole);
    auto *lose = box->addButton(Words::tr("Leave and lose them"), QMessageBox::DestructiveRole);
    box->setDefaultButton(again);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(again, &QPushButton::clicked, session, &Session::saveAgain);
    QObject::connect(lose, &QPushButton::clicked, session, [session, goOn = std::move(goOn)] {
        session->unsaved()->giveUp();
        goOn();
    });
    box->open();
}

} // namespace merhan::common
