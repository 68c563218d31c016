// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/stage.h"

#include <QList>
#include <QWidget>

class QScrollArea;

namespace ui::widgets {

class LaneHeads;
class StepperTrack;

/// A procedure's stages from left to right, one lane per actor (domain §1.2): employer, individual, agency, authority.
/// Each stage is a button: arrow keys walk along, Enter chooses. Narrower than its needs it shows shorter titles with
/// the whole in the tool tip; with many stages they scroll, the present one in the middle, beside the lanes' names,
/// which stay.
class Stepper : public QWidget
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

private:
    void showPresent();

    StepperTrack* m_track;
    LaneHeads* m_heads;
    QScrollArea* m_scroll;
};

} // namespace ui::widgets
