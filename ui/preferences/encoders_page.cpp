// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/encoders_page.h"

#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/preferences/parts.h"
#include "ui/train/new_run_encoders.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTreeWidget>
#include <QtConcurrentRun>

namespace merhan::preferences {

using namespace Qt::StringLiterals;

EncodersPage::EncodersPage(QSettings *settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_list(new QTreeWidget), m_said(quiet(QString())),
      m_remove(new QPushButton(tr("Remove from the list")))
{
    m_list->setColumnCount(4);
    m_list->setHeaderLabels({tr("Encoder"), tr("Size"), tr("Licence"), tr("Folder")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Text encoders on this machine"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *add = new QPushButton(tr("Add a folder…"));
    connect(add, &QPushButton::clicked, this, &EncodersPage::ask);
    connect(m_remove, &QPushButton::clicked, this, &EncodersPage::removeCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EncodersPage::showCurrent);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(heading(
        tr("Text encoders"),
        tr("Models of the BERT family that a run can start from. Found are those in the program’s "
           "and in Hugging Face’s cache; any other folder can be added.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    showCurrent();
}

void EncodersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void EncodersPage::look()
{
    if (m_list->topLevelItemCount() == 0)
        m_said->setText(tr("Looking for encoders…"));
    const auto looking = QtConcurrent::run([added = train::addedEncoders(*m_settings)] {
        return train::encodersOfThisMachine(added);
    });
    common::whenRead(this, looking, [this](const std::vector<train::EncoderHere> &encoders) {
        const QStringList added = train::addedEncoders(*m_settings);
        m_list->clear();
        for (const train::EncoderHere &encoder : encoders) {
            const QString folder = common::fromPath(encoder.folder);
            auto *item = new QTreeWidgetItem(
                m_list, {encoder.name, bytesText(encoder.bytes), encoder.licence,
                         common::shownPath(encoder.folder)});
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(3, folder);
            item->setData(0, Qt::UserRole, added.contains(folder) ? folder : QString());
            item->setSizeHint(3, {10, 25}); // the column that takes what is left
        }
        m_said->setText(encoders.empty()
                            ? tr("There is none here. packaging/setup.sh brings the default one.")
                            : QString());
        showCurrent();
    });
}

void EncodersPage::ask()
{
    auto *dialog = new QFileDialog(this, tr("The folder of a text encoder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &EncodersPage::add);
    dialog->open();
}

void EncodersPage::add(const QString &folder)
{
    const auto reading = QtConcurrent::run(
        [path = common::toPath(folder)] { return train::encoderIn(path); });
    common::whenRead(this, reading, [this, folder](const train::EncoderHere &encoder) {
        if (encoder.name.isEmpty()) {
            m_said->setText(tr("%1 holds no encoder of the BERT family with its weights in "
                               "model.safetensors. It was not added.")
                                .arg(common::shownPath(common::toPath(folder))));
            return;
        }
        train::addEncoder(*m_settings, folder);
        look();
    });
}

void EncodersPage::removeCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    train::removeEncoder(*m_settings, item->data(0, Qt::UserRole).toString());
    look();
}

void EncodersPage::showCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool added = item && !item->data(0, Qt::UserRole).toString().isEmpty();
    m_remove->setEnabled(added);
    m_remove->setToolTip(added  ? tr("The folder itself stays as it is")
                         : item ? tr("It was found, not added")
                                : tr("Choose an encoder first"));
}

} // namespace merhan::preferences
