// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace core::paper {

/// Reads a drawn PDF back as any other program would and compares it with what was to be drawn: every font is embedded,
/// every page gives back exactly the drawn texts in their order (blanks and line ends apart), which leaves no room for
/// look-alike code points, and no placeholder ({{ }}) is left. Fails with PaperReadBackDiffers (args page, expected,
/// found – the text round the first difference – or reason).
[[nodiscard]] Result<void> inspectPdf(const QByteArray& pdf, const QList<QStringList>& drawnTexts);

} // namespace core::paper
