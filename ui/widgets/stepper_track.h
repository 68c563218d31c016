// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/metrics.h"
#include "ui/widgets/stage.h"

#include <QList>
#include <QWidget>

namespace ui::widgets {

class StepperNode;

/// Where a lane lies in a track, from its top.
struct LaneBand
{
    QString name;
    int top = 0;
    int height = 0;
};

/// The stages of a Stepper without the names of their lanes: the part of it that scrolls.
class StepperTrack final : public QWidget
{
    Q_OBJECT

public:
    /// How far below the top of its lane a stage's dot begins.
    static constexpr int kLanePad = metrics::kGrid;

    explicit StepperTrack(QWidget* parent = nullptr);

    void setProcedure(const QStringList& lanes, const QList<Stage>& stages);
    /// The lanes that have a stage, from top to bottom.
    [[nodiscard]] QList<LaneBand> lanes() const;
    /// How far from the left the present stage lies; 0 without one.
    [[nodiscard]] int middleOfPresent() const;
    /// All stages are equally wide: wide enough for their titles, and wider where there is room.
    [[nodiscard]] int columnWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageChosen(const QString& code);
    /// The arrow keys walked to a stage.
    void stageReached(QWidget* stage);
    void lanesPlaced();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void place();
    void nameNodes();
    [[nodiscard]] QPoint dotOf(int stage) const;

    QStringList m_lanes;
    QList<int> m_rowOfLane;
    QList<Stage> m_stages;
    QList<StepperNode*> m_nodes;
    int m_leastColumn = 0;
    QList<int> m_rowTops; ///< one more than rows; the last is the height
};

} // namespace ui::widgets
