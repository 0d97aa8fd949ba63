// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/curve_cards.h"

#include "ui/common/help_button.h"
#include "ui/common/palette.h"
#include "ui/common/segments.h"
#include "ui/common/style.h"
#include "ui/train/curve_chart.h"
#include "ui/train/tab_strip.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace merhan::train {

namespace {

/// What solid, dotted and ring mean: they look alike in every line.
class LineKey : public QWidget {
public:
    LineKey(const QStringList &words, QWidget *parent = nullptr) : QWidget(parent), m_words(words)
    {
        setAccessibleName(words.join(QStringLiteral(", ")));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(common::fontOf(this, 11));
        int width = 0;
        for (int i = 0; i < m_words.size(); ++i)
            width += signWidth(i) + 5 + metrics.horizontalAdvance(m_words[i]) + (i > 0 ? 12 : 0);
        return {width + 1, 20};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const common::Colors &colors = common::colorsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(common::fontOf(this, 11));
        double x = 0;
        const double middle = height() / 2.0;
        for (int i = 0; i < m_words.size(); ++i) {
            const double sign = signWidth(i);
            painter.setPen(QPen(colors.plainBar, 1.4, i == 1 ? Qt::DotLine : Qt::SolidLine));
            if (i < 2)
                painter.drawLine(QPointF(x, middle), QPointF(x + sign, middle));
            else
                painter.drawEllipse(QPointF(x + sign / 2, middle), 3.5, 3.5);
            x += sign + 5;
            painter.setPen(colors.text2);
            const int width = painter.fontMetrics().horizontalAdvance(m_words[i]);
            painter.drawText(QRectF(x, 0, width + 2, height()), Qt::AlignVCenter, m_words[i]);
            x += width + 12;
        }
    }

private:
    static int signWidth(int i) { return i < 2 ? 18 : 9; }
    QStringList m_words;
};

constexpr int kFrameMs = 16;
constexpr int kLeast = 210, kNarrowLeast = 264; ///< heights; with the tabs

constexpr std::array kMeasures{Measure::Uar, Measure::War, Measure::MacroF1};

} // namespace

CurveCard::CurveCard(const QString &title, const QString &help, const QString &formula,
                     QWidget *beside, CurveChart *chart, QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *name = new QLabel(title);
    name->setFont(common::fontOf(name, 13, true));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(name);
    top->addWidget(new common::HelpButton(title, help, formula));
    top->addStretch();
    top->addWidget(beside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(chart, 1);
    chart->setAccessibleName(title);
}

CurveCards::CurveCards(QWidget *parent)
    : QWidget(parent), m_scores(new CurveChart(true)), m_losses(new CurveChart(false)),
      m_tabs(new TabStrip)
{
    auto *measures =
        new common::Segments({QStringLiteral("UAR"), QStringLiteral("WAR"), tr("Macro F1")});
    measures->setAccessibleName(tr("Score on the validation utterances"));
    connect(measures->group(), &QButtonGroup::idClicked, this,
            [this](int id) { setMeasure(kMeasures[static_cast<std::size_t>(id)]); });
    m_scoreCard = new CurveCard(
        tr("Validation score"),
        tr("On utterances that the fold neither trains nor tests on; the best epoch is chosen by "
           "them. The test’s scores are in the table below."),
        tr("UAR = Σ recall ÷ classes; WAR = right ÷ all; macro F1 = Σ F1 ÷ classes"),
        measures, m_scores);
    m_lossCard =
        new CurveCard(tr("Loss"),
                      tr("What training makes smaller: mean cross-entropy. Where the validation’s "
                         "grows while the "
                         "training’s falls, the model learns its utterances by heart."),
                      tr("loss = Σ weight · −log p(label) ÷ Σ weight; the weight is the class’s"),
                      new LineKey({tr("validation"), tr("training"), tr("best")}), m_losses);
    m_tabs->addTab(tr("Validation score"));
    m_tabs->addTab(tr("Loss"));
    m_tabs->setAccessibleName(tr("Curves"));
    connect(m_tabs, &QTabBar::currentChanged, this, &CurveCards::showCards);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_scoreCard, 1);
    cards->addWidget(m_lossCard, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs);
    layout->addLayout(cards, 1);
    setMinimumHeight(kLeast);
    m_lossesSoon.setSingleShot(true);
    m_lossesSoon.setInterval(kFrameMs);
    connect(&m_lossesSoon, &QTimer::timeout, this, &CurveCards::showLosses);
    showCards();
}

void CurveCards::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    setMinimumHeight(narrow ? kNarrowLeast : kLeast);
    showCards();
}

void CurveCards::showCards()
{
    m_tabs->setVisible(m_narrow);
    m_scoreCard->setVisible(!m_narrow || m_tabs->currentIndex() == 0);
    m_lossCard->setVisible(!m_narrow || m_tabs->currentIndex() == 1);
}

void CurveCards::setMeasure(Measure measure)
{
    m_measure = measure;
    if (m_progress)
        m_scores->setCurves(curvesOf(*m_progress, m_measure, m_live));
}

void CurveCards::setProgress(std::shared_ptr<const protocol::RunProgress> progress, bool live)
{
    m_progress = std::move(progress);
    m_live = live;
    m_scores->setCurves(curvesOf(*m_progress, m_measure, m_live));
    // All curves of a long run take longer to draw than a frame: one chart, then the other.
    if (!m_lossesSoon.isActive())
        m_lossesSoon.start();
}

void CurveCards::showLosses()
{
    m_losses->setCurves(curvesOf(*m_progress, Measure::Loss, m_live));
}

} // namespace merhan::train
