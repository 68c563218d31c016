// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/bin_service.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

#include <functional>

namespace ui::record_pages {

/// Puts records of one kind into the bin, once people have read what hangs on them and said yes.
class BinMover final
{
    Q_DECLARE_TR_FUNCTIONS(BinMover)

public:
    struct Steps
    {
        std::function<void()> before; ///< people said yes
        std::function<void()> done;
        std::function<void()> failed; ///< it was reported
    };

    /// The desk outlives the context, and nothing is done after the context has gone.
    static void move(
        shell::Desk& desk, QObject* context, const QList<core::services::BinRecord>& records, const Steps& steps);
};

} // namespace ui::record_pages
