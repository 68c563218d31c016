// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bin_service.h"

#include <QCoreApplication>
#include <QString>

namespace ui::models {

/// The screen's words for the bin and what goes there. Words follow the translator installed now.
class BinWords final
{
    Q_DECLARE_TR_FUNCTIONS(BinWords)

public:
    [[nodiscard]] static QString ofKind(core::services::BinKind kind);
    /// "Anna Berg", "2026-0001 Anna Berg".
    [[nodiscard]] static QString nameOf(const core::services::BinItem& item, core::types::Lang lang);
    /// "2 open cases, 1 file"; empty where nothing hangs on it.
    [[nodiscard]] static QString of(const core::services::HangingRecords& hanging);
    /// What is asked before they go, in two parts: the question, and what goes out of sight with them.
    [[nodiscard]] static QString questionOf(const QList<core::services::BinItem>& items, core::types::Lang lang);
    [[nodiscard]] static QString detailOf(const QList<core::services::BinItem>& items, core::types::Lang lang);
};

} // namespace ui::models
