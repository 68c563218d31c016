// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reader/page_text.h"

#include <QList>
#include <QString>

namespace reader {

/// One line of print was recognised twice. The words as both readings have them: what both saw is as sure as the surer
/// one; where they differ, the surer one is taken and in doubt; what one of them alone saw is kept if it was rather sure.
[[nodiscard]] QList<core::reader::TextRun> merged(
    const QList<core::reader::TextRun>& first, const QList<core::reader::TextRun>& second);

/// The least confidence of the words; 1 without any.
[[nodiscard]] double leastConfidence(const QList<core::reader::TextRun>& words);

/// No word that two readings differ on is surer than this.
inline constexpr double kDisputed = 0.6;

} // namespace reader
