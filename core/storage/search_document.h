// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/search/tokens.h"
#include "core/storage/search_subject.h"

#include <QList>

#include <optional>

namespace core::storage {

class Connection;

/// What a search document is made of. A person's: names in all forms, passport and permit numbers; an employer's: names
/// and credit code; a case's: its numbers and the names of person and employer; a paper's: its number.
namespace search_document {

/// The document's key in the index.
[[nodiscard]] qint64 rowOf(const SearchSubject& subject);
[[nodiscard]] SearchSubject subjectOf(qint64 row);

/// What a person's own record gives to the document.
[[nodiscard]] QList<search::SearchField> fieldsOf(const domain::Person& person);
/// What a record that hangs on a person gives: its number, if it has one.
[[nodiscard]] QList<search::SearchField> numberField(const QString& number);

/// What can be found of it, or nothing where the record is gone.
[[nodiscard]] Result<std::optional<QList<search::SearchField>>> fieldsOf(
    Connection& connection, const SearchSubject& subject);

} // namespace search_document

} // namespace core::storage
