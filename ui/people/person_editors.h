// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editor.h"

namespace ui::people {

/// The editor of what an argument names: "new", "12" (the person), "12/passport/new", "12/permit/3" … with the codes of
/// the kinds of row_kind.h. Null for anything else.
[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makePersonEditor(const QString& argument);

/// Removes a row of a kind. Fails as PersonService::remove() does; a kind that is none is a bug.
[[nodiscard]] core::Result<void> removePersonRow(core::services::Office& office, const QString& kind, qint64 row);

} // namespace ui::people
