// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::resource_paths {

/// The folder of rule packs, calendars, forms, fonts and help: PERMITDESK_DATA_DIR, else share/permitdesk beside the
/// program's folder (build tree and installation), else the bundle's Resources.
[[nodiscard]] QString dataFolder();

/// A file below dataFolder(), for example file(u"calendar/cn-holidays.json").
[[nodiscard]] QString file(const QString& relativePath);

/// permitdesk-reader beside the running program, or in ../bin of a test program; PERMITDESK_READER overrides.
[[nodiscard]] QString readerProgram();

/// Where settings and logs lie. PERMITDESK_HOME moves all of it into one folder, which every test sets.
[[nodiscard]] QString configFolder();
[[nodiscard]] QString logFolder();

/// The rule packs that the office added, <city>/<name>.json as the shipped ones (which stay untouched). Need not exist.
[[nodiscard]] QString officeRules();

/// The forms that the office added, <code>/<version>/ as the shipped ones (which stay untouched). Need not exist.
[[nodiscard]] QString officeForms();

/// The office's letterhead. Need not exist.
[[nodiscard]] QString officeLetterhead();

/// The user's own store when none is named: a folder ending in .permitdesk.
[[nodiscard]] QString defaultStore();

} // namespace core::resource_paths
