// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/event_rows.h"

namespace core::storage {

class Act;

/// Takes one recorded value of an event back, inside an act.
class ActReversal final
{
public:
    /// Last change first. Fails with UndoConflict (arg table) where a row no longer has the values that it was given.
    [[nodiscard]] static Result<void> apply(Act& act, const EventValue& value);
    static void markUndoes(Act& act, EventId event);

private:
    [[nodiscard]] static Result<void> applyOne(Act& act, const RowChange& change);
    template <typename T>
    [[nodiscard]] static Result<void> applyTo(Act& act, const RowChange& change);
};

} // namespace core::storage
