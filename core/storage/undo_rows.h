// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/event_rows.h"

namespace core::storage {

class Act;

/// Takes one recorded change of one row back, inside an act.
class ActReversal final
{
public:
    /// Fails with UndoConflict (arg table) where the row no longer has the values that the change gave it.
    [[nodiscard]] static Result<void> apply(Act& act, const EventValue& change);
    static void markUndoes(Act& act, EventId event);

private:
    template <typename T>
    [[nodiscard]] static Result<void> applyTo(Act& act, const EventValue& change);
};

} // namespace core::storage
