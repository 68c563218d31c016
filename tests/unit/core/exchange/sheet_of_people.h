// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// The rows of a UTF-8 CSV file of tests/data/people, headings first. Reading files is core/reader's work; this knows
/// just enough of quotes for the fixtures.
[[nodiscard]] QList<QStringList> sheetOfPeople(const QString& fileName);
