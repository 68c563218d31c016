// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::models {

/// Two values as rich text, in each the signs that the other does not have there bold and underlined.
struct MarkedValues
{
    QString one;
    QString other;
};

/// Marks what differs where most is the same (a 0 for an O, two signs exchanged); values that have little in common are
/// left unmarked. Case makes no difference.
[[nodiscard]] MarkedValues markedValues(const QString& one, const QString& other);

} // namespace ui::models
