// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/lang.h"
#include "ui/inbox/inbox_entry.h"
#include "ui/models/tone.h"

#include <QCoreApplication>

namespace ui::inbox {

/// What the inbox says of its files. Words follow the translator installed now.
class InboxWords final
{
    Q_DECLARE_TR_FUNCTIONS(InboxWords)

public:
    [[nodiscard]] static QString of(InboxState state);
    [[nodiscard]] static models::Tone toneOf(InboxState state);
    [[nodiscard]] static QString of(core::services::MatchedBy by);
    /// "97 %".
    [[nodiscard]] static QString ofConfidence(double confidence);

    /// "2026-0001 Anna Smith", or who it is where there is no case.
    [[nodiscard]] static QString ofMatch(const core::services::DocumentMatch& match, core::types::Lang lang);
    /// "97 %: passport number, name".
    [[nodiscard]] static QString ofEvidence(const core::services::DocumentMatch& match);
    /// Where the same content is: "case 2026-0001, passport.pdf (M08)".
    [[nodiscard]] static QString ofSame(const core::services::SameContent& same);
    /// What was made of a filed one: "Notice of case 2026-0001".
    [[nodiscard]] static QString ofFiled(const InboxEntry& entry);
};

} // namespace ui::inbox
