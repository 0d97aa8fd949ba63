// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/annotations.h"
#include "ui/common/mode.h"
#include "ui/common/shown_run.h"

#include <QTimer>

class QLabel;
class QTextBrowser;

namespace merhan::browse {

/// What is known of one utterance and of its recording; read off the UI thread.
struct Details {
    std::shared_ptr<const store::UtteranceRow> row;
    std::vector<store::Annotation> history; ///< in the order of writing
    std::filesystem::path file;             ///< "" while its corpus is missing
    bool fileThere = false;
    std::int64_t bytes = 0;
};

/// As rich text. `answers` may be nullptr. `blind`: nothing of labels, answers and annotations.
QString detailsHtml(const Details &details, const common::RunAnswers *answers,
                    const QPalette &palette, bool blind);

/// A panel with everything about the current utterance: raters' votes, what the run says,
/// annotations with their history, the file.
class UtteranceDetails : public QWidget {
    Q_OBJECT
public:
    explicit UtteranceDetails(const common::Studio &studio, QWidget *parent = nullptr);
    QTextBrowser *browser() const { return m_browser; }

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void read();
    void showDetails(const Details &details);

    common::Studio m_studio;
    QTextBrowser *m_browser;
    QTimer m_soon; ///< J held down reads the last one only
    int m_reading = 0;
    Details m_details;
};

} // namespace merhan::browse
