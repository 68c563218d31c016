// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::models {

/// A thing that a contract or a letter has to say, that points are given for, a kind of seal or a reason of a
/// cancellation, by its code ("parties"), in the screen's language; the code itself for another.
[[nodiscard]] QString itemWords(const QString& code);

} // namespace ui::models
