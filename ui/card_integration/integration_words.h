// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/integration_service.h"

#include <QCoreApplication>

namespace ui::card_integration {

/// The codes of the card integration in the language of the screen.
class IntegrationWords final
{
    Q_DECLARE_TR_FUNCTIONS(IntegrationWords)

public:
    [[nodiscard]] static QString ofPathway(const QString& pathway);
    [[nodiscard]] static QString ofPaper(core::storage::OldPaperRow::Kind kind);
    [[nodiscard]] static QString ofProgress(core::services::IntegrationProgress progress);
    [[nodiscard]] static QString ofConfidence(core::rulebook::Confidence confidence);
    /// Why no case is opened; empty where nothing is in the way.
    [[nodiscard]] static QString ofObstacle(core::services::ReissueObstacle obstacle);
};

} // namespace ui::card_integration
