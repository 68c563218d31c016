// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/metrics.h"
#include "ui/widgets/stage.h"

#include <QAbstractButton>

namespace ui::widgets {

/// One stage of a StepperTrack: a dot with the state's shape, the title and the note below. Enter, Space or a click
/// chooses it; the arrow keys are the track's.
class StepperNode final : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int kDot = 20;
    /// From the top of the node to its dot.
    static constexpr int kAboveDot = metrics::kGrid;
    static constexpr int kMinimumColumn = 18 * metrics::kGrid;
    static constexpr int kWishedColumn = 26 * metrics::kGrid;

    StepperNode(const Stage& stage, QWidget* parent);

    [[nodiscard]] const Stage& stage() const { return m_stage; }
    [[nodiscard]] QSize sizeHint() const override;
    /// The narrowest column in which the whole title can be read; one of a fair width where none can.
    [[nodiscard]] int leastColumn() const;
    /// How tall it is in a column of a width.
    [[nodiscard]] int heightFor(int column) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The stage where the case stands, returned or not.
    [[nodiscard]] bool isPresent() const;
    [[nodiscard]] QFont wordFont() const;
    void drawDot(QPainter& painter) const;
    void drawWords(QPainter& painter) const;

    Stage m_stage;
};

} // namespace ui::widgets
