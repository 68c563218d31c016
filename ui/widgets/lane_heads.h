// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui::widgets {

class StepperTrack;

/// The names of a track's lanes, each at the height of its lane.
class LaneHeads final : public QWidget
{
    Q_OBJECT

public:
    /// The track outlives its heads.
    explicit LaneHeads(const StepperTrack& track, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const StepperTrack& m_track;
};

} // namespace ui::widgets
