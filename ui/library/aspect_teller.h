// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_diff.h"
#include "ui/library/rule_teller.h"

namespace ui::library {

/// What a rule says in one respect, in the screen's words: the aspects of core::rulebook::RuleChange, whose own texts
/// are codes wherever a rule is. The view outlives it.
class AspectTeller final
{
public:
    AspectTeller(const core::rulebook::RuleView& rules, core::types::Lang lang)
        : m_rules(rules), m_lang(lang), m_tell(rules, lang)
    {}

    /// One line an entry; empty where the rules have nothing to say of it.
    [[nodiscard]] QString of(const core::rulebook::RuleChange& change, const QString& aspect) const;
    /// The aspects that rules of a list have, in the order in which they are read.
    [[nodiscard]] static QStringList aspectsOf(const QString& list);

private:
    [[nodiscard]] QString say(const core::rulebook::BilingualText& text) const { return text.in(m_lang).text; }
    [[nodiscard]] QString ofEntry(const core::rulebook::Entry& entry, const QString& aspect) const;
    [[nodiscard]] QString of(const core::rulebook::Procedure& procedure, const QString& aspect) const;
    /// Of the procedures beside it and of cases begun before it.
    [[nodiscard]] QString ofOthers(const core::rulebook::Procedure& procedure, const QString& aspect) const;
    [[nodiscard]] QString of(const core::rulebook::Stage& stage, const QString& procedure, const QString& aspect) const;
    [[nodiscard]] QString of(const core::rulebook::MaterialRule& material, const QString& aspect) const;
    [[nodiscard]] QString of(const core::rulebook::DeadlineRule& deadline, const QString& aspect) const;
    [[nodiscard]] QString of(const core::rulebook::ReturnReason& reason, const QString& aspect) const;
    [[nodiscard]] QString of(const core::rulebook::Setting& setting, const QString& aspect) const;
    [[nodiscard]] QString of(const core::rulebook::CheckRule& check, const QString& aspect) const;
    [[nodiscard]] QString of(const core::rulebook::Office& office, const QString& aspect) const;
    template <typename Rule>
    [[nodiscard]] QString ofStack(const QList<QList<Rule>>& stacks, const QString& code, const QString& aspect) const;

    const core::rulebook::RuleView& m_rules;
    core::types::Lang m_lang;
    RuleTeller m_tell;
};

} // namespace ui::library
