// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rule_view.h"
#include "core/types/lang.h"
#include "ui/library/library_row.h"
#include "ui/library/rule_teller.h"

#include <QCoreApplication>

namespace ui::library {

/// The rules as rows in one language. The view outlives it.
class ProcedureRows final
{
    Q_DECLARE_TR_FUNCTIONS(ProcedureRows)

public:
    ProcedureRows(const core::rulebook::RuleView& rules, core::types::Lang lang) 
        : m_rules(rules), m_lang(lang), m_tell(rules, lang)
    {}

    /// Every procedure, by its catalogue code.
    [[nodiscard]] QList<LibraryRow> procedures() const;
    /// What the rules say of one, below headings: itself, stages, materials, deadlines, reasons for a return, checks. Empty
    /// for an unknown one.
    [[nodiscard]] QList<LibraryRow> of(const QString& procedure) const;

private:
    [[nodiscard]] QString say(const core::rulebook::BilingualText& text) const { return text.in(m_lang).text; }
    [[nodiscard]] LibraryRow begun(const core::rulebook::Entry& entry, const QString& list) const;
    [[nodiscard]] LibraryRow rowOf(const core::rulebook::Stage& stage) const;
    [[nodiscard]] LibraryRow rowOf(const core::rulebook::MaterialRule& material) const;
    [[nodiscard]] LibraryRow rowOf(const core::rulebook::DeadlineRule& deadline) const;
    [[nodiscard]] LibraryRow rowOf(const core::rulebook::ReturnReason& reason) const;
    [[nodiscard]] LibraryRow rowOf(const core::rulebook::CheckRule& check) const;
    [[nodiscard]] LibraryRow rowOf(const core::rulebook::Note& note, qsizetype number) const;
    [[nodiscard]] QList<LibraryRow> itself(const core::rulebook::Procedure& procedure) const;
    void addStart(const core::rulebook::Procedure& procedure, LibraryRow& row) const;
    void addWays(const core::rulebook::Procedure& procedure, LibraryRow& row) const;
    void addValidity(const core::rulebook::MaterialRule& material, LibraryRow& row) const;

    const core::rulebook::RuleView& m_rules;
    core::types::Lang m_lang;
    RuleTeller m_tell;
};

} // namespace ui::library
