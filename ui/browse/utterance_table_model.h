// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_filter.h"

#include <QAbstractTableModel>

#include <array>

namespace merhan::browse {

/// The utterances as a table. Holds the visible rows itself: a filter is a pass over columns of
/// plain values, sorting is reading an order that was made once a column. (A proxy model takes up
/// to 0.9 s a change at 100,000 rows.)
class UtteranceTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< label key, QByteArray
        UtteranceRole,          ///< id
        CorpusRole,
        SecondaryRole, ///< true: shown in the second text colour
        SeenRole,      ///< a word where the answer is no fair one: how its model had seen it
        SignsRole,     ///< of Column::Mark: Signs, int
    };
    enum Sign { Marked = 1, Noted = 2, Saving = 4, NotSaved = 8 };

    explicit UtteranceTableModel(QObject *parent = nullptr);

    /// A new corpus: everything is reset but the filter and the sorting. `order`, where it was made
    /// elsewhere, is that of sortColumn().
    void setRows(common::Rows rows, std::shared_ptr<UtteranceColumns> columns,
                 std::shared_ptr<const Order> order = nullptr);
    /// One utterance has changed. The order of the rows stays until it is asked for again.
    void setRow(int sourceRow, std::shared_ptr<const store::UtteranceRow> row,
                const store::LabelSource &source, const store::Correctors &correctors);
    /// Another run's answers, made by answerColumnsOf(rows()).
    void setAnswers(AnswerColumns answers);
    /// An order made elsewhere, so that the first click on a header needn't make it.
    void setOrder(Column column, std::shared_ptr<const Order> order);

    /// Says nothing of labels and answers, and isn't sorted by them. A filter that asks for them
    /// stays: the queue of a blind pass is often made by one.
    void setBlind(bool blind);
    bool isBlind() const { return m_blind; }

    /// Whom to ask whether what was said of an utterance is in the file. Outlives the model.
    void setUnsaved(const common::Unsaved *unsaved) { m_unsaved = unsaved; }
    /// What `unsaved` says of these places in rows() has changed.
    void sayUnsaved(const QList<int> &sourceRows);

    void setFilter(const UtteranceFilter &filter);
    const UtteranceFilter &filter() const { return m_filter; }

    const common::Rows &rows() const { return m_rows; }
    const UtteranceColumns &columns() const { return *m_columns; }
    int total() const { return static_cast<int>(m_rows.size()); }
    /// Place in rows() of a visible row, and back (−1: filtered out).
    int sourceRow(int row) const;
    int visibleRow(int sourceRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Column sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Whether there is a run whose answers are shown.
    bool hasAnswers() const { return m_columns->answers.of != nullptr; }

    /// The whole name of a column, for menus; its header may be short.
    static QString columnName(Column column);
    /// For settings: "utterance", never translated.
    static QString columnKey(Column column);

Q_SIGNALS:
    /// The number of visible rows has changed.
    void countChanged();

private:
    std::vector<std::uint32_t> computeVisible();
    void show(std::vector<std::uint32_t> visible);
    QString text(std::size_t row, Column column) const;
    QString toolTip(std::size_t row, Column column) const;
    QString signWords(std::size_t row) const;
    int signs(std::size_t row) const;
    QString seen(std::size_t row) const;

    bool hides(Column column) const { return m_blind && isOpinion(column); }

    void look();

    bool m_blind = false;
    const common::Unsaved *m_unsaved = nullptr;
    common::Rows m_rows;
    std::shared_ptr<UtteranceColumns> m_columns;
    std::array<std::shared_ptr<const Order>, kColumnCount> m_orders;
    UtteranceFilter m_filter;
    std::vector<std::uint8_t> m_matches;   ///< by row of m_rows
    std::vector<std::uint32_t> m_visible;  ///< rows of m_rows
    std::vector<std::int32_t> m_visibleOf; ///< by row of m_rows; −1: filtered out
    Column m_sortColumn = Column::ColumnCount; ///< ColumnCount: corpus order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace merhan::browse
