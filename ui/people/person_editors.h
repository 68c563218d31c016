// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editor.h"

namespace ui::people {

/// The editor of what an argument names: "new", "12" (the person), "12/passport/new", "12/permit/3" … with the kinds
/// passport, permit, residence-permit, employment, dependant. Null for anything else.
[[nodiscard]] std::shared_ptr<const forms::RecordEditor> makePersonEditor(const QString& argument);

} // namespace ui::people
