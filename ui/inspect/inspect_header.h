// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace merhan::common {
class Badge;
class ElidedLabel;
class Keys;
} // namespace merhan::common

namespace merhan::inspect {

/// The bar above the map: what is looked at, whose answer it is and what that answer is worth.
/// Where room is short, what can be said shorter is said shorter, and last the name loses its
/// middle; nothing is cut.
class InspectHeader : public QWidget {
    Q_OBJECT
public:
    explicit InspectHeader(common::Keys *keys, QWidget *parent = nullptr);

    /// "25 of 56", and what that counts.
    void setPlace(const QString &place, const QString &help);
    void setSteps(bool previous, bool next);
    void setName(const QString &name, const QString &more);
    /// `protocol` is the run's, in English; "" without a run.
    void setProtocol(const QString &protocol, const QString &model);
    /// nullptr: nothing is known of it.
    void setSplit(common::Badge *badge);
    /// What there is to export: a map; predictions of recordings.
    void setExports(bool map, bool recordings);

    QComboBox *runs() const { return m_runs; }
    QComboBox *models() const { return m_models; }
    QPushButton *exportButton() const { return m_export; }
    QAction *exportOutside() const { return m_exportOutside; }

Q_SIGNALS:
    void stepAsked(int by);
    void recordingsAsked(bool folder);
    void mapsAsked();
    void pictureAsked();
    void outsideAsked();
    /// The menu is about to show: exportOutside() is to be made right.
    void exportMenuAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showStage(int stage);

    QToolButton *m_previous, *m_next;
    QLabel *m_place;
    common::ElidedLabel *m_name;
    QLabel *m_run;
    QComboBox *m_runs, *m_models;
    common::Badge *m_long = nullptr, *m_short = nullptr; ///< the protocol
    common::Badge *m_split = nullptr;
    QBoxLayout *m_badges;
    QPushButton *m_recordings, *m_export;
    QAction *m_exportMaps, *m_exportPicture, *m_exportOutside;
    QString m_protocol, m_model;
};

} // namespace merhan::inspect
