// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/office_window.h"
#include "ui/inbox/inbox_page.h"

/// What the tests of the inbox share.
namespace gui::inbox {

/// For files read by processes of their own, on a machine that may be busy.
inline constexpr int kReadMs = 60'000;

/// The path of a specimen among the tests' data.
[[nodiscard]] QString notice(const QString& name);

/// The page shown; null where it is another.
[[nodiscard]] ui::inbox::InboxPage* page(OfficeWindow& office);
/// The rows of the list.
[[nodiscard]] QList<ui::inbox::InboxEntry> entries(OfficeWindow& office);
/// How far that file is, which must be there.
[[nodiscard]] ui::inbox::InboxState stateOf(OfficeWindow& office, const QString& file);
/// Goes to the row of that file.
void choose(OfficeWindow& office, const QString& file);
/// Opens the inbox with files, as if they came from a second start, and waits until they are read.
void receive(OfficeWindow& office, const QStringList& files);
/// Presses keys where the keyboard is.
void press(const char* keys);

} // namespace gui::inbox
