// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_view.h"
#include "core/types/lang.h"

#include <QCoreApplication>

namespace ui::library {

/// The screen's words for what a rule asks and allows; procedures, stages and settings are named as these rules name
/// them. The view outlives it. Words follow the translator installed now.
class RuleTeller final
{
    Q_DECLARE_TR_FUNCTIONS(RuleTeller)

public:
    RuleTeller(const core::rulebook::RuleView& rules, core::types::Lang lang) : m_rules(rules), m_lang(lang) {}

    /// "Class: B, C · Age: 61 or more"; empty for no condition.
    [[nodiscard]] QString of(const core::rulebook::Condition& condition) const;
    /// "30 calendar days before".
    [[nodiscard]] QString of(const core::rulebook::Offset& offset) const;
    /// "10 working days · Class: A · may be lengthened by 10 working days".
    [[nodiscard]] QString of(const core::rulebook::TimeLimit& limit) const;
    /// "Submit: Employer, Agency → In pre-review · Class: A".
    [[nodiscard]] QString of(const core::rulebook::Move& move, const QString& procedure) const;
    /// "Needed · Class: B · Normally so."
    [[nodiscard]] QString of(const core::rulebook::MaterialCase& line) const;
    /// "Class: B · text"; the text alone where it needs no condition.
    [[nodiscard]] QString told(const core::rulebook::Condition& when, const QString& text) const;
    /// The names of procedures; those that there are not on that day are left out, unless there is none at all.
    [[nodiscard]] QString ofProcedures(const QStringList& codes) const;
    /// What a deadline is counted from.
    [[nodiscard]] QString triggerOf(const core::rulebook::DeadlineRule& deadline) const;
    /// The papers that a check judges.
    [[nodiscard]] QString papersOf(const core::rulebook::CheckRule& check) const;
    /// "Opens before expiry: 90": the numbers that a check counts by, under their settings' names.
    [[nodiscard]] QString numbersOf(const core::rulebook::CheckRule& check) const;

private:
    [[nodiscard]] QString say(const core::rulebook::BilingualText& text) const { return text.in(m_lang).text; }
    [[nodiscard]] QString of(const core::rulebook::Requirement& requirement) const;
    /// A material's name by its code, which is the same in every procedure; the code where no procedure has it.
    [[nodiscard]] QString ofMaterial(const QString& code) const;
    [[nodiscard]] QString valuesOf(const core::rulebook::Requirement& requirement) const;

    const core::rulebook::RuleView& m_rules;
    core::types::Lang m_lang;
};

} // namespace ui::library
