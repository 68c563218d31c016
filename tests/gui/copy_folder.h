// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui {

/// A store as the disk holds it, without the lock of whoever has it open.
void copyFolder(const QString& from, const QString& to);

} // namespace gui
