// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace ui::models {

/// What a day on the screen is asked about: a subject, and the id of what the day belongs to. `subject` is "case", or of
/// a paper's last day the code of its renewal, as core::services::AgendaItem has it.
[[nodiscard]] inline QString whyKey(const QString& subject, qint64 id)
{
    return QStringLiteral("%1/%2").arg(subject).arg(id);
}

/// The next day of a case.
[[nodiscard]] inline QString whyKey(core::CaseId id) { return whyKey(QStringLiteral("case"), id.value); }

} // namespace ui::models
