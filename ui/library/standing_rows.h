// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/lang.h"
#include "ui/library/library_answer.h"
#include "ui/library/library_row.h"
#include "ui/library/rule_teller.h"

#include <QCoreApplication>

namespace ui::library {

/// What stands beside the procedures, as rows in one language: windows with their phones, and settings with what the
/// office chose. The answer outlives it.
class StandingRows final
{
    Q_DECLARE_TR_FUNCTIONS(StandingRows)

public:
    StandingRows(const LibraryAnswer& answer, core::types::Lang lang)
        : m_answer(answer), m_lang(lang), m_tell(answer.rules, lang)
    {}

    /// The windows and phones of the day.
    [[nodiscard]] QList<LibraryRow> offices() const;
    /// Every setting, and below it what was chosen for clients. The key is what SettingEditor goes by.
    [[nodiscard]] QList<LibraryRow> settings() const;

private:
    [[nodiscard]] QString say(const core::types::BilingualText& text) const { return text.in(m_lang).text; }
    [[nodiscard]] LibraryRow rowOf(const core::rulebook::Office& office, qsizetype number) const;
    [[nodiscard]] LibraryRow rowOf(const QList<core::rulebook::Setting>& stack) const;
    [[nodiscard]] LibraryRow rowOf(const core::services::ListedSetting& choice, const LibraryRow& setting) const;
    void addChoice(LibraryRow& row, const core::domain::SettingOverride& choice) const;

    const LibraryAnswer& m_answer;
    core::types::Lang m_lang;
    RuleTeller m_tell;
};

} // namespace ui::library
