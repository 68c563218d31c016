// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::checks {

/// Whether a text can be a phone number: 6 to 24 signs of one, and perhaps an extension (ext 12, 转12, 分机12).
[[nodiscard]] bool isPhone(const QString& text);

/// The digits that are dialled within China, by which two spellings of one line are told to be the same: without an
/// extension, China's own prefix and the trunk 0. Empty where there is none.
[[nodiscard]] QString bareNumber(const QString& phone);

} // namespace core::checks
