// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expect.h"
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"

#include <QStringList>
#include <QTest>

#include <functional>

/// The forms in which people type, tick or choose, for the tests of what is kept of them. The demo office has each.
namespace gui::drafts {

/// Milliseconds of typing that may be lost (ui.md).
inline constexpr int kAtMost = 5'000;
/// Milliseconds until a form is there, on a machine that may be busy.
inline constexpr int kFoundMs = 20'000;

/// How a form is opened, and where something is put in.
struct Form
{
    std::function<void(OfficeWindow&)> open;
    QString field;
    QString text;   ///< typed; of a choice the entry's data, of a box to be ticked "true"
    QString mark{}; ///< by which a draft of it is known; empty: the text
};

[[nodiscard]] QStringList formNames();
[[nodiscard]] Form formNamed(const QString& name);
/// By which a draft of the form is known.
[[nodiscard]] QString markOf(const Form& form);

/// The first case that it holds of, which must be there.
[[nodiscard]] core::services::CaseListRow caseWhere(
    OfficeWindow& office, const std::function<bool(const core::services::CaseListRow&)>& holds);
void go(OfficeWindow& office, const QString& page, const QString& argument = {});
void pressButton(OfficeWindow& office, const QString& name);
void showTab(OfficeWindow& office, int tab);
void chooseRow(OfficeWindow& office, const QString& table, int row);

/// Waits for the visible widget of that name.
template <typename Widget> [[nodiscard]] Widget* find(OfficeWindow& office, const QString& name)
{
    Widget* found = nullptr;
    [&] { QTRY_VERIFY2_WITH_TIMEOUT((found = office.shown<Widget>(name)) != nullptr, qPrintable(name), kFoundMs); }();
    CORE_EXPECT(found != nullptr);
    return found;
}

/// The editor of that name, or the one in the field of that name.
[[nodiscard]] QWidget* editor(OfficeWindow& office, const QString& name);
/// What stands in it, as Form::text has it.
[[nodiscard]] QString textIn(OfficeWindow& office, const QString& name);
/// Types, chooses or ticks by keys.
void putIn(OfficeWindow& office, const QString& name, const QString& text);

/// All drafts of a store, in one text.
[[nodiscard]] QString draftsOf(core::services::Office& office);
/// Until everything that was typed before would have been kept: what is touched after it is.
void waitForDrafts(OfficeWindow& office);

} // namespace gui::drafts
