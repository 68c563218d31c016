// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/search_subject.h"

#include <QSet>

namespace core::storage {

class Connection;

/// Keeps the search index in step with the records, inside the transaction of an Act. Documents are written in batches,
/// so that a person who comes with passport and permit is written once, and memory stays flat in an import.
class SearchIndexWriter final
{
public:
    explicit SearchIndexWriter(Connection& connection) : m_connection(&connection) {}

    /// Something that this document is made of was added, changed or removed.
    [[nodiscard]] Result<void> touch(const SearchSubject& subject);
    /// Writes what is waiting; before the commit.
    [[nodiscard]] Result<void> flush();

private:
    /// A case is also found by the names of its person and employer.
    [[nodiscard]] Result<void> addCasesOfWaiting();
    [[nodiscard]] Result<void> write(const SearchSubject& subject);

    Connection* m_connection;
    QSet<SearchSubject> m_waiting;
};

} // namespace core::storage
