// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/widgets/lane_heads.h"
#include "ui/widgets/stepper_track.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace ui::widgets {

Stepper::Stepper(QWidget* parent)
    : QWidget(parent), m_track(new StepperTrack), m_heads(new LaneHeads(*m_track, this)), m_scroll(new QScrollArea(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scroll->setWidget(m_track);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_heads, 0, Qt::AlignTop);
    row->addWidget(m_scroll, 1);
    connect(m_track, &StepperTrack::stageChosen, this, &Stepper::stageChosen);
    connect(m_track, &StepperTrack::stageReached, this,
        [this](QWidget* stage) { m_scroll->ensureWidgetVisible(stage, stage->width(), 0); });
    connect(m_scroll->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &Stepper::showPresent);
}

void Stepper::setProcedure(const QStringList& lanes, const QList<Stage>& stages)
{
    m_track->setProcedure(lanes, stages);
    updateGeometry();
    showPresent();
}

QSize Stepper::sizeHint() const
{
    return {m_heads->sizeHint().width() + m_track->minimumSizeHint().width(), minimumSizeHint().height()};
}

QSize Stepper::minimumSizeHint() const
{
    return {m_heads->sizeHint().width(),
        m_track->sizeHint().height() + m_scroll->horizontalScrollBar()->sizeHint().height()};
}

void Stepper::showPresent()
{
    // The present stage in the middle: what was and what comes are both in sight. No title is cut at the left.
    const int left = m_track->middleOfPresent() - m_scroll->viewport()->width() / 2;
    const int column = m_track->columnWidth();
    m_scroll->horizontalScrollBar()->setValue((left + column / 2) / column * column);
}

} // namespace ui::widgets
