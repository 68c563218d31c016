// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/case_service.h"
#include "ui/widgets/stepper.h"

#include <QScrollArea>

namespace ui::case_page {

/// The stages of a case with one lane per actor, scrolled so that the present stage is in sight.
class StageTrack final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StageTrack(QWidget* parent = nullptr);

    void setCase(const core::services::CaseView& view, core::types::Lang lang);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCurrent();

    widgets::Stepper* m_stepper;
    qsizetype m_current = 0;
    qsizetype m_count = 0;
};

} // namespace ui::case_page
