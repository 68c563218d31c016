// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/one_ahead.h"
#include "core/base/result.h"
#include "core/search/tokens.h"
#include "core/storage/search_subject.h"

#include <QHash>

namespace core::storage {

class Connection;

/// Keeps the search index in step with the records, inside the transaction of an Act. Documents are written in batches,
/// so that a person who comes with passport and permit is written once, and memory stays flat in an import. A document
/// all of whose records are new is made from them, in a long act with its tokens made on a second thread; any other is
/// read from the store.
class SearchIndexWriter final
{
public:
    explicit SearchIndexWriter(Connection& connection);

    /// The record that this document stands for was added; more of its records may follow.
    [[nodiscard]] Result<void> begin(const SearchSubject& subject, const QList<search::SearchField>& fields);
    /// Another record that this document is made of was added.
    [[nodiscard]] Result<void> extend(const SearchSubject& subject, const QList<search::SearchField>& fields);
    /// Something that this document is made of was changed or removed.
    [[nodiscard]] Result<void> touch(const SearchSubject& subject);
    /// Writes what is waiting; before the commit.
    [[nodiscard]] Result<void> flush();

private:
    struct Document
    {
        bool isNew = false; ///< else its fields are in the store
        QList<search::SearchField> fields{};
    };

    struct NewDocument
    {
        qint64 row = 0;
        QList<search::SearchField> fields{};
        QString tokens{};
    };

    [[nodiscard]] Result<void> makeRoom();
    [[nodiscard]] QList<NewDocument> takeNew();
    [[nodiscard]] Result<void> insert(const QList<NewDocument>& documents);
    /// A case is also found by the names of its person and employer.
    [[nodiscard]] Result<void> addCasesOfWaiting();
    [[nodiscard]] Result<void> writeFromStore(const SearchSubject& subject);

    Connection* m_connection;
    QHash<SearchSubject, Document> m_waiting;
    qsizetype m_newWaiting = 0;
    OneAhead<QList<NewDocument>, QList<NewDocument>> m_tokens;
};

} // namespace core::storage
