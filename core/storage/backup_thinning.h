// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace core::storage {

/// Which backups are no longer kept (Anki's rule): everything of the last 2 days stays, then the last of each day for
/// 12 days, of each week for 10 weeks and of each month for 9 months; days, weeks and months are China's, and those
/// without a backup do not count. The newest always stays, and so does what is dated after `now` (the clock was moved).
/// Hands back the times to be removed, the newest first.
[[nodiscard]] QList<QDateTime> backupsToRemove(QList<QDateTime> madeAt, const QDateTime& now);

} // namespace core::storage
