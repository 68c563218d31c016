// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agenda_service.h"
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"
#include "ui/widgets/agenda_row.h"

#include <QTest>

#include <algorithm>
#include <optional>

/// What the tests of a caseworker's week share.
namespace gui::week {

/// One row of a test in each of the two languages.
void languages();
/// The window over the demo office, in the language of the test's row.
[[nodiscard]] std::unique_ptr<OfficeWindow> start();
[[nodiscard]] QList<core::services::CaseListRow> openCases(OfficeWindow& office);
/// What Today shows.
[[nodiscard]] QList<core::services::AgendaItem> agenda(OfficeWindow& office);
/// The row of Today that shows an item, or null.
[[nodiscard]] ui::widgets::AgendaRow* rowOf(OfficeWindow& office, const core::services::AgendaItem& item);
/// What the details pane of the page shown says.
[[nodiscard]] QString details(OfficeWindow& office);
void saveForm(OfficeWindow& office, const QString& field);

/// That item of the agenda, where it stands.
template <typename Holds>
[[nodiscard]] std::optional<core::services::AgendaItem> standing(OfficeWindow& office, Holds holds)
{
    const QList<core::services::AgendaItem> items = agenda(office);
    const auto found = std::ranges::find_if(items, holds);
    return found == items.end() ? std::nullopt : std::optional(*found);
}

/// An act of the store's one writer; waits until it is done.
template <typename Act> void write(OfficeWindow& office, Act act)
{
    bool isDone = false;
    office.root().desk().write(&office.window(), {}, std::move(act), [&isDone](auto&&...) { isDone = true; });
    QTRY_VERIFY(isDone);
}

} // namespace gui::week
