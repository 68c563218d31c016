// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/search_subject.h"

#include <QString>

#include <optional>

namespace core::storage {

class Connection;

/// What a search document is made of. A person's: names in all forms, passport and permit numbers; an employer's: names
/// and credit code; a case's and a paper's: their numbers.
namespace search_document {

/// The document's key in the index.
[[nodiscard]] qint64 rowOf(const SearchSubject& subject);
[[nodiscard]] SearchSubject subjectOf(qint64 row);

/// The words to be found, or nothing where the record is gone.
[[nodiscard]] Result<std::optional<QString>> textOf(Connection& connection, const SearchSubject& subject);

/// The words as the index keeps them (engineering C4).
[[nodiscard]] QString tokensOf(const QString& text);

} // namespace search_document

} // namespace core::storage
