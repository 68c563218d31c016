// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/services/agenda_service.h"
#include "core/services/case_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/types/lang.h"

#include <QCoreApplication>

namespace ui::models {

/// The lists as sheets for other programs: all that a row of the list knows, one value a column, in the words of the
/// translator installed now and in one language of data. Each list's rows in their order, none left out.
class ListSheets final
{
    Q_DECLARE_TR_FUNCTIONS(ListSheets)

public:
    explicit ListSheets(core::types::Lang lang) : m_lang(lang) {}

    /// Headings and values are those that an import knows again: brought back in, every row is the same.
    /// `employers`: whose credit codes stand beside their names.
    [[nodiscard]] core::exchange::Sheet of(const QList<core::services::PersonListRow>& people,
        const QList<core::services::EmployerListRow>& employers) const;
    [[nodiscard]] core::exchange::Sheet of(const QList<core::services::EmployerListRow>& employers) const;
    [[nodiscard]] core::exchange::Sheet of(const QList<core::services::CaseListRow>& cases) const;
    [[nodiscard]] core::exchange::Sheet of(const QList<core::services::AgendaItem>& agenda) const;

private:
    [[nodiscard]] QString in(const core::types::BilingualText& text) const;

    core::types::Lang m_lang;
};

} // namespace ui::models
