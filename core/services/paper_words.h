// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/derivation.h"
#include "core/types/bilingual_text.h"

#include <QHash>

namespace core::services {

/// The words that papers use for our codes, in both languages (resources/forms/words.json). The screen has its own.
class PaperWords final
{
public:
    /// Fails with FileMissing or FileDamaged.
    [[nodiscard]] static Result<PaperWords> load();

    /// The words of a code in a group, for example ("our-status", "open"); the code itself where there are none.
    [[nodiscard]] types::BilingualText of(const QString& group, const QString& code) const;
    /// The same; empty where there are none.
    [[nodiscard]] types::BilingualText find(const QString& group, const QString& code) const;
    /// How a date came about, as one sentence.
    [[nodiscard]] types::BilingualText of(const calendar::Derivation& derivation) const;

private:
    QHash<QString, types::BilingualText> m_words; ///< by "group/code"
};

} // namespace core::services
