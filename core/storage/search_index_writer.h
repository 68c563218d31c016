// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/one_ahead.h"
#include "core/base/result.h"
#include "core/storage/row_values.h"
#include "core/storage/search_document.h"

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

    /// The record that this document stands for was added; more of its records may follow. Hands back the document to
    /// be told of it, which lives until the next call; null: it will be read from the store.
    [[nodiscard]] Result<SearchDocument*> begin(const SearchSubject& subject);
    /// Another record that this document is made of was added. Hands back the same as begin().
    [[nodiscard]] Result<SearchDocument*> extend(const SearchSubject& subject);
    /// Something that this document is made of was changed or removed.
    [[nodiscard]] Result<void> touch(const SearchSubject& subject);
    /// Every record of the store, for one whose index is to be made anew.
    [[nodiscard]] Result<void> touchAll();
    /// Writes what is waiting; before the commit.
    [[nodiscard]] Result<void> flush();

private:
    /// Nothing: it is in the store.
    using Document = std::optional<SearchDocument>;

    struct NewDocument
    {
        qint64 row = 0;
        SearchDocument document{};
        QString tokens{};
    };

    [[nodiscard]] Result<SearchDocument*> fromStore(const SearchSubject& subject);
    [[nodiscard]] Result<void> makeRoom();
    [[nodiscard]] QList<NewDocument> takeNew();
    [[nodiscard]] Result<void> insert(QList<NewDocument> documents);
    /// A case is also found by the names of its person and employer.
    [[nodiscard]] Result<void> addCasesOfWaiting();
    [[nodiscard]] Result<void> writeFromStore(const SearchSubject& subject);
    [[nodiscard]] Result<void> write(std::string_view sql, qint64 row, const SearchLine& line, const QString& tokens);

    Connection* m_connection;
    QHash<SearchSubject, Document> m_waiting;
    qsizetype m_newWaiting = 0;
    RowValues m_row; ///< filled again for each document
    OneAhead<QList<NewDocument>, QList<NewDocument>> m_tokens;
};

} // namespace core::storage
