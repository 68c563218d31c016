// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace core::storage {

/// What a column tells of people, and so what has to happen to it in a copy that tells of nobody.
enum class ColumnKind {
    Plain, ///< ids, codes, days of the work, counts, office-made numbers: kept
    Surname,
    GivenNames,
    ChineseName,
    MrzName, ///< SURNAME<<GIVEN<NAMES
    StaffName,
    Contact, ///< a name in full, or who receives a code
    BirthDay,
    Number, ///< of a passport, a permit, a telephone, a receipt …
    Email,
    CompanyZh,
    CompanyEn,
    CreditCode,
    Money,   ///< fen
    Words,   ///< whatever somebody typed
    Code,    ///< a code, or whatever somebody typed
    Fact,    ///< the value of the fact that the row's column `fact` names
    Setting, ///< a number, a code, or whatever somebody typed
    FileName,
    Json,       ///< names of fields with their values
    EventArgs,  ///< of case_event
    Journalled, ///< a row's values in the history
    Remade,     ///< secrets, hashes, sort keys, places of files: made anew
};

/// Of a column of the schema, `table`.`column`; nothing for one that nobody has thought of. A test holds the list
/// against the schema, so that no column can be forgotten. Tables of the search index are not in it.
[[nodiscard]] std::optional<ColumnKind> columnKind(const QString& table, const QString& column);
/// Every column in the list, as table.column, sorted.
[[nodiscard]] QStringList knownColumns();

} // namespace core::storage
