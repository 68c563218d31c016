// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lane_heads.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/stepper_track.h"

#include <QPainter>

#include <algorithm>

namespace ui::widgets {

LaneHeads::LaneHeads(const StepperTrack& track, QWidget* parent) : QWidget(parent), m_track(track)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_track, &StepperTrack::lanesPlaced, this, [this] {
        updateGeometry();
        update();
    });
}

QSize LaneHeads::sizeHint() const
{
    const QFontMetrics words(fontFor(TextSize::Small, QFont::Medium));
    QSize size;
    for (const LaneBand& lane : m_track.lanes()) {
        size = size.expandedTo({words.horizontalAdvance(lane.name) + metrics::kMargin, lane.top + lane.height});
    }
    return size;
}

void LaneHeads::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing); // as the track, so that the lanes' lines run on
    const Palette& palette = Palette::current();
    painter.setFont(fontFor(TextSize::Small, QFont::Medium));
    for (const LaneBand& lane : m_track.lanes()) {
        const QRect band(0, lane.top, width(), lane.height);
        if (lane.top > 0) {
            painter.setPen(palette(Role::Border));
            painter.drawLine(band.topLeft(), band.topRight());
        }
        painter.setPen(palette(Role::Muted));
        painter.drawText(
            band.adjusted(0, 2 * StepperTrack::kLanePad, 0, 0), Qt::AlignLeft | Qt::AlignTop, lane.name);
    }
}

} // namespace ui::widgets
