// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/case_page/case_sheet.h"
#include "ui/widgets/details_pane.h"

#include <QCoreApplication>

namespace ui::case_page {

/// The facts of a case as the details pane shows them: person, family, employer, contract, numbers, dates.
class CaseDetails final
{
    Q_DECLARE_TR_FUNCTIONS(CaseDetails)

public:
    /// Expiries are judged from the day. The sheet is looked at only.
    CaseDetails(const CaseSheet& sheet, core::types::Lang lang, QDate today);

    [[nodiscard]] QList<widgets::DetailGroup> groups() const;
    /// A residence permit's case, or a work permit's that has come to it: the facts of a residence permit are learned
    /// between the moves (week W8).
    [[nodiscard]] static bool isAtThePolice(const core::domain::CaseRecord& record);

private:
    [[nodiscard]] widgets::DetailGroup person() const;
    [[nodiscard]] widgets::DetailGroup employer() const;
    [[nodiscard]] widgets::DetailGroup numbers() const;
    /// Of the residence permit's procedures; empty for others.
    [[nodiscard]] QList<widgets::DetailGroup> residence() const;
    /// Whoever comes along; empty for nobody.
    [[nodiscard]] QList<widgets::DetailGroup> family() const;
    [[nodiscard]] widgets::DetailGroup dates() const;
    [[nodiscard]] QString day(QDate date) const;
    [[nodiscard]] QString contract() const;

    const CaseSheet& m_sheet;
    const core::services::CaseView& m_view;
    core::types::Lang m_lang;
    QDate m_today;
};

} // namespace ui::case_page
