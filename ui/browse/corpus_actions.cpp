// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the utterances of the table: by menu, by key, one or many at once.
#include "ui/browse/corpus_mode.h"
#include "ui/browse/filter_bar.h"
#include "ui/browse/selection_bar.h"
#include "ui/browse/utterance_details.h"
#include "ui/browse/utterance_table.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/annotator.h"
#include "ui/common/label_keys.h"
#include "ui/common/text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace merhan::browse {

using namespace Qt::StringLiterals;

void CorpusMode::makeActions()
{
    addEditAction(tr("&Find"), common::KeyId::Find, [this] { m_bar->focusSearch(); });
    addEditAction(tr("Select &all"), std::nullopt, [this] { m_table->selectAll(); });
    addEditAction(tr("&Copy ids"), std::nullopt, [this] {
        QStringList ids;
        for (const int row : m_table->selectedSourceRows())
            ids << QString::fromStdString(
                m_model->rows()[static_cast<std::size_t>(row)]->utterance.id);
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    });
    addEditSeparator();
    addEditAction(tr("&Details of the utterance"), common::KeyId::Details,
                  [this] { setDetailsVisible(m_details->isHidden()); });
}

/// The letters are keys of the table alone: no shortcut takes them from a text field.
bool CorpusMode::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Mode::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const common::Keys *keys = common::Keys::of(m_studio.settings);
    using common::KeyId;
    if (keys->is(KeyId::Label, key))
        popUpLabels();
    else if (keys->is(KeyId::Mark, key))
        toggleMark();
    else if (keys->is(KeyId::Note, key))
        askNote();
    else if (keys->is(KeyId::NextUtterance, key))
        m_table->goBy(1);
    else if (keys->is(KeyId::PreviousUtterance, key))
        m_table->goBy(-1);
    else if (keys->is(KeyId::Inspect, key))
        inspect();
    else if (key.key() == Qt::Key_Escape && m_table->selectionModel()->hasSelection())
        m_table->clearSelection();
    else
        return false;
    return true;
}

void CorpusMode::showMenu(const QPoint &at)
{
    if (m_table->selectedSourceRows().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool can = m_studio.session->writer() != nullptr;
    if (!m_studio.session->unsaved()->failed().empty()) {
        menu->addAction(tr("Try again to save what isn’t saved"), m_studio.session,
                        &common::Session::saveAgain);
        menu->addSeparator();
    }
    const auto add = [&](const QString &text, const QString &key, bool enabled, auto does) {
        QAction *action = menu->addAction(text + u'\t' + key, this, does);
        action->setEnabled(enabled);
    };
    add(tr("Play"), tr("Double click"), m_studio.navigator, [this] { play(); });
    const common::Keys *keys = common::Keys::of(m_studio.settings);
    using common::KeyId;
    add(tr("Inspect"), keys->text(KeyId::Inspect), m_studio.navigator, [this] { inspect(); });
    menu->addSeparator();
    add(tr("Label…"), keys->text(KeyId::Label), can, [this] { popUpLabels(); });
    add(tr("Mark, or remove the mark"), keys->text(KeyId::Mark), can, [this] { toggleMark(); });
    add(tr("Note…"), keys->text(KeyId::Note), can, [this] { askNote(); });
    menu->addSeparator();
    add(tr("Annotate these"), {}, can && m_studio.navigator, [this] { annotateSelected(); });
    add(tr("Details"), keys->text(KeyId::Details),
        true, [this] { setDetailsVisible(true); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// One gesture, whatever the number of rows: one transaction, and one step of undo.
void CorpusMode::change(store::Field field, const store::Value &value)
{
    const AnswerColumns &answers = m_model->columns().answers;
    const bool shown = m_table->showsAnswers();
    bool inView = false;
    const std::string annotator = common::annotatorName(*m_studio.settings).toStdString();
    std::vector<store::Change> changes;
    for (const int row : m_table->selectedSourceRows()) {
        const auto at = static_cast<std::size_t>(row);
        const store::UtteranceRow &utterance = *m_model->rows()[at];
        changes.push_back({utterance.number, field, value});
        // A label that is taken back may have been "can't tell" or "bad audio".
        if (field == store::Field::Category && std::holds_alternative<std::monostate>(value))
            for (const store::Field other : {store::Field::CantTell, store::Field::BadAudio})
                if (std::any_of(utterance.annotations.begin(), utterance.annotations.end(),
                                [&](const store::Standing &said) {
                                    return said.field == other && said.annotator == annotator
                                           && !said.blind;
                                }))
                    changes.push_back({utterance.number, other, value});
        inView = inView || (shown && answers.predicted[at] >= 0);
    }
    if (changes.empty())
        return;
    store::Gesture gesture = common::gestureNow(m_studio, inView);
    gesture.changes = std::move(changes);
    m_studio.session->annotate(std::move(gesture));
}

void CorpusMode::toggleMark()
{
    const QList<int> rows = m_table->selectedSourceRows();
    const bool all = std::all_of(rows.begin(), rows.end(), [this](int row) {
        return m_model->columns().marked[static_cast<std::size_t>(row)] != 0;
    });
    change(store::Field::Mark, all ? store::Value() : store::Value(std::string("mark")));
}

void CorpusMode::askNote()
{
    const QList<int> rows = m_table->selectedSourceRows();
    if (rows.isEmpty() || !m_studio.session->writer())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(
        tr("A note for %Ln utterances", nullptr, static_cast<int>(rows.size())));
    const std::string &first = m_model->columns().note[static_cast<std::size_t>(rows.first())];
    if (std::all_of(rows.begin(), rows.end(), [&](int row) {
            return m_model->columns().note[static_cast<std::size_t>(row)] == first;
        }))
        dialog->setTextValue(QString::fromStdString(first));
    dialog->setOkButtonText(tr("Save note"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setMinimumWidth(420);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        change(store::Field::Note,
               text.isEmpty() ? store::Value() : store::Value(text.toStdString()));
    });
    dialog->open();
}

/// At the current row; the next key is the letter of a label.
void CorpusMode::popUpLabels()
{
    if (m_table->selectedSourceRows().isEmpty() || !m_studio.session->writer())
        return;
    const QRect row = m_table->visualRect(
        m_table->currentIndex().siblingAtColumn(static_cast<int>(Column::Label)));
    m_selectionBar->labelMenu()->popup(
        m_table->viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() : QPoint()));
}

void CorpusMode::annotateSelected()
{
    std::vector<std::int64_t> numbers;
    QList<int> rows = m_table->selectedSourceRows();
    std::sort(rows.begin(), rows.end(), [this](int a, int b) {
        return m_model->visibleRow(a) < m_model->visibleRow(b);
    });
    for (const int row : rows)
        numbers.push_back(m_model->rows()[static_cast<std::size_t>(row)]->number);
    if (numbers.empty())
        return;
    m_studio.session->setFiltered(
        {tr("%Ln selected utterances", nullptr, static_cast<int>(numbers.size())),
         [numbers] { return numbers; }, true});
    if (m_studio.navigator)
        m_studio.navigator->goTo(u"annotate"_s);
}

void CorpusMode::inspect()
{
    if (m_studio.navigator && !m_studio.session->current()->isEmpty())
        m_studio.navigator->goTo(u"inspect"_s);
}

void CorpusMode::play()
{
    if (m_studio.navigator)
        m_studio.navigator->play();
}

} // namespace merhan::browse
