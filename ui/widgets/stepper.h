// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QList>
#include <QWidget>

namespace ui::widgets {

/// Where one stage stands.
enum class StageState {
    Done,
    Current,
    Returned, ///< current, after a return: defects are to be mended
    Next,     ///< a move from here leads there
    Later,
};

/// One stage of a procedure: who acts (the lane, an index into the lanes' names) and where it stands. Titles are data
/// in the language shown. The note is a short second line: a date, a count of days.
struct Stage
{
    QString code;
    int lane = 0;
    QString title;
    QString note;
    StageState state = StageState::Later;
};

/// A procedure's stages from left to right, one lane per actor (domain §1.2): employer, individual, agency, authority.
/// Each stage is a button: arrow keys walk along, Enter chooses. Narrower than its needs it shows shorter titles with
/// the whole in the tool tip; put it into a scroll area where there are many stages.
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget* parent = nullptr);

    /// Lanes without a stage are left out.
    void setProcedure(const QStringList& lanes, const QList<Stage>& stages);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stageChosen(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Node;

    void rebuild();
    void place();
    void nameNodes();
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] QPoint dotOf(int stage) const;

    QStringList m_lanes;
    QList<int> m_rowOfLane;
    QList<Stage> m_stages;
    QList<Node*> m_nodes;
    QList<int> m_rowTops; ///< one more than rows; the last is the height
    int m_laneLabelWidth = 0;
};

} // namespace ui::widgets
