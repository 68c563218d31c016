// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper_track.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/stepper_node.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ui::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDot = StepperNode::kDot;
constexpr int kMinimumColumn = StepperNode::kMinimumColumn;
constexpr int kWishedColumn = StepperNode::kWishedColumn;

/// Along, round a corner, up or down between the columns where no title stands, round a corner, along.
QPainterPath pathBetween(QPointF from, QPointF to)
{
    QPainterPath path(from);
    const qreal rise = to.y() - from.y();
    if (rise != 0) {
        const qreal middle = (from.x() + to.x()) / 2;
        const qreal bend = std::copysign(std::min(8.0, std::abs(rise) / 2), rise);
        const qreal along = std::abs(bend);
        path.lineTo(middle - along, from.y());
        path.quadTo(QPointF(middle, from.y()), QPointF(middle, from.y() + bend));
        path.lineTo(middle, to.y() - bend);
        path.quadTo(QPointF(middle, to.y()), QPointF(middle + along, to.y()));
    }
    path.lineTo(to);
    return path;
}

} // namespace

StepperTrack::StepperTrack(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepperTrack::setProcedure(const QStringList& lanes, const QList<Stage>& stages)
{
    m_lanes = lanes;
    m_stages = stages;
    rebuild();
}

void StepperTrack::rebuild()
{
    qDeleteAll(m_nodes);
    m_nodes.clear();
    m_rowOfLane.fill(-1, m_lanes.size());
    int rows = 0;
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const auto inLane = [lane](const Stage& stage) { return stage.lane == lane; };
        if (std::any_of(m_stages.cbegin(), m_stages.cend(), inLane)) {
            m_rowOfLane[lane] = rows++;
        }
    }
    m_rowTops.fill(0, rows + 1);
    for (const Stage& stage : std::as_const(m_stages)) {
        auto* node = new StepperNode(stage, this);
        connect(node, &QAbstractButton::clicked, this, [this, code = stage.code] { Q_EMIT stageChosen(code); });
        node->show();
        m_nodes.append(node);
    }
    m_leastColumn = kMinimumColumn;
    for (const StepperNode* node : std::as_const(m_nodes)) {
        m_leastColumn = std::max(m_leastColumn, node->leastColumn());
    }
    nameNodes();
    updateGeometry();
    place();
    update();
}

void StepperTrack::nameNodes()
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        const Stage& stage = m_stages.at(i);
        QString state;
        switch (stage.state) {
        case StageState::Done:
            state = tr("done");
            break;
        case StageState::Current:
            state = tr("now");
            break;
        case StageState::Returned:
            state = tr("returned");
            break;
        case StageState::Next:
            state = tr("can come next");
            break;
        case StageState::Later:
            state = tr("later");
            break;
        }
        const QString name =
            tr("%1: %2 – %3", "lane: stage – state").arg(m_lanes.value(stage.lane), stage.title, state);
        m_nodes.at(i)->setAccessibleName(name);
        m_nodes.at(i)->setAccessibleDescription(stage.note);
        m_nodes.at(i)->setToolTip(stage.note.isEmpty() ? name : name + u'\n' + stage.note);
    }
}

int StepperTrack::columnWidth() const
{
    const int room = width() - metrics::kGap;
    const int fair = m_stages.isEmpty() ? room : room / static_cast<int>(m_stages.size());
    return std::clamp(fair, m_leastColumn, kWishedColumn + 10 * metrics::kGrid);
}

QSize StepperTrack::sizeHint() const
{
    return {static_cast<int>(m_stages.size()) * kWishedColumn + metrics::kGap,
        m_rowTops.value(m_rowTops.size() - 1)};
}

QSize StepperTrack::minimumSizeHint() const
{
    return {static_cast<int>(m_stages.size()) * m_leastColumn + metrics::kGap, m_rowTops.value(m_rowTops.size() - 1)};
}

void StepperTrack::place()
{
    const int column = columnWidth();
    QList<int> heights(m_rowTops.size(), 0);
    const auto rowOf = [this](int stage) { return m_rowOfLane.value(m_stages.at(stage).lane, 0); };
    for (int i = 0; i < m_nodes.size(); ++i) {
        heights[rowOf(i)] = std::max(heights.at(rowOf(i)), m_nodes.at(i)->heightFor(column) + 2 * kLanePad);
    }
    for (int row = 0; row + 1 < m_rowTops.size(); ++row) {
        m_rowTops[row + 1] = m_rowTops.at(row) + heights.at(row);
    }
    for (int i = 0; i < m_nodes.size(); ++i) {
        m_nodes.at(i)->setGeometry(i * column, m_rowTops.at(rowOf(i)) + kLanePad, column,
            heights.at(rowOf(i)) - 2 * kLanePad);
    }
    if (!m_rowTops.isEmpty() && height() != m_rowTops.last()) {
        setFixedHeight(m_rowTops.last());
    }
    Q_EMIT lanesPlaced();
}

QList<LaneBand> StepperTrack::lanes() const
{
    QList<LaneBand> bands;
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        if (const int row = m_rowOfLane.at(lane); row >= 0) {
            bands.append({m_lanes.at(lane), m_rowTops.at(row), m_rowTops.at(row + 1) - m_rowTops.at(row)});
        }
    }
    return bands;
}

int StepperTrack::middleOfPresent() const
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        const StageState state = m_stages.at(i).state;
        if (state == StageState::Current || state == StageState::Returned) {
            return m_nodes.at(i)->geometry().center().x();
        }
    }
    return 0;
}

QPoint StepperTrack::dotOf(int stage) const
{
    const QRect node = m_nodes.at(stage)->geometry();
    return {node.center().x(), node.top() + StepperNode::kAboveDot + kDot / 2};
}

void StepperTrack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = Palette::current();
    painter.setPen(palette(Role::Border));
    for (int row = 1; row + 1 < m_rowTops.size(); ++row) {
        painter.drawLine(0, m_rowTops.at(row), width(), m_rowTops.at(row));
    }
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i + 1 < m_nodes.size(); ++i) {
        const bool walked = m_stages.at(i).state == StageState::Done;
        painter.setPen(QPen(palette(walked ? Role::Done : Role::Border), 2));
        const QPointF from = dotOf(i) + QPointF(kDot / 2.0 + 2, 0);
        const QPointF to = dotOf(i + 1) - QPointF(kDot / 2.0 + 2, 0);
        painter.drawPath(pathBetween(from, to));
    }
}

void StepperTrack::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void StepperTrack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameNodes();
    } else if (event->type() == QEvent::FontChange) {
        rebuild();
    }
}

void StepperTrack::keyPressEvent(QKeyEvent* event)
{
    const auto at = std::find_if(m_nodes.cbegin(), m_nodes.cend(), [](const StepperNode* node) { return node->hasFocus(); });
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (at == m_nodes.cend() || (!back && !on)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto index = (at - m_nodes.cbegin()) + (on ? 1 : -1);
    if (index >= 0 && index < m_nodes.size()) {
        m_nodes.at(index)->setFocus(Qt::OtherFocusReason);
        Q_EMIT stageReached(m_nodes.at(index));
    }
}

} // namespace ui::widgets
