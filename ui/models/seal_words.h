// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/seal_service.h"
#include "ui/models/tone.h"

#include <QCoreApplication>

namespace ui::models {

/// Seals and packets in the screen's language.
class SealWords final
{
    Q_DECLARE_TR_FUNCTIONS(SealWords)

public:
    /// "The individual signs, the employer seals".
    [[nodiscard]] static QString of(const core::paper::Signing& asks);
    /// A kind of seal.
    [[nodiscard]] static QString ofKind(const QString& kind);
    /// Every kind, for a choice.
    [[nodiscard]] static QList<std::pair<QString, QString>> kinds();
    /// Where a paper is that lies in that packet: "Out since 3 Nov 2026".
    [[nodiscard]] static QString ofPlace(const core::domain::Packet& packet, core::types::Lang lang);
    /// "Not sent", "Out", "Overdue", "Back", "Done".
    [[nodiscard]] static QString of(const core::services::PacketView& packet, QDate today);
    [[nodiscard]] static Tone toneOf(const core::services::PacketView& packet, QDate today);
};

} // namespace ui::models
