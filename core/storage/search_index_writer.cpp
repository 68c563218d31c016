// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index_writer.h"

#include "core/storage/connection.h"
#include "core/storage/search_document.h"

namespace core::storage {

namespace {

/// Enough that a person's rows of an import come together, little enough that memory stays flat.
constexpr qsizetype kBatch = 4096;

} // namespace

Result<void> SearchIndexWriter::begin(const SearchSubject& subject, const QList<search::SearchField>& fields)
{
    if (m_waiting.contains(subject)) {
        // Taken away and brought back in one act.
        return touch(subject);
    }
    const Result<void> ready = makeRoom();
    if (ready) {
        m_waiting.insert(subject, {true, fields});
    }
    return ready;
}

Result<void> SearchIndexWriter::extend(const SearchSubject& subject, const QList<search::SearchField>& fields)
{
    const auto found = m_waiting.find(subject);
    if (found == m_waiting.end() || !found->isNew) {
        return touch(subject);
    }
    found->fields.append(fields);
    return {};
}

Result<void> SearchIndexWriter::touch(const SearchSubject& subject)
{
    const auto found = m_waiting.find(subject);
    if (found != m_waiting.end()) {
        *found = {};
        return {};
    }
    const Result<void> ready = makeRoom();
    if (ready) {
        m_waiting.insert(subject, {});
    }
    return ready;
}

Result<void> SearchIndexWriter::makeRoom()
{
    // Before the next document begins, not after: what is being added still grows, and a document written twice in a
    // row makes FTS5 put its hash table on the disk.
    return m_waiting.size() < kBatch ? Result<void>() : flush();
}

Result<void> SearchIndexWriter::flush()
{
    const Result<void> widened = addCasesOfWaiting();
    if (!widened) {
        return widened;
    }
    const QHash<SearchSubject, Document> documents = std::exchange(m_waiting, {});
    // In a fixed order, so that the same act gives the same index.
    QList<SearchSubject> subjects = documents.keys();
    std::sort(subjects.begin(), subjects.end(), [](const SearchSubject& a, const SearchSubject& b) {
        return search_document::rowOf(a) < search_document::rowOf(b);
    });
    for (const SearchSubject& each : subjects) {
        const Result<void> written = write(each, *documents.constFind(each));
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<void> SearchIndexWriter::addCasesOfWaiting()
{
    const QHash<SearchSubject, Document> waiting = m_waiting;
    for (auto document = waiting.cbegin(); document != waiting.cend(); ++document) {
        const SearchSubject& each = document.key();
        if (document->isNew || (each.kind != SearchKind::Person && each.kind != SearchKind::Employer)) {
            continue;
        }
        Statement cases = m_connection->statement(each.kind == SearchKind::Person
                ? "SELECT id FROM case_record WHERE person_id = :id"
                : "SELECT id FROM case_record WHERE employer_id = :id");
        cases.bind(":id", each.id);
        while (true) {
            const Result<bool> row = cases.step();
            if (!row) {
                return row.failure();
            }
            if (!*row) {
                break;
            }
            m_waiting.insert({SearchKind::Case, cases.number(0)}, {});
        }
    }
    return {};
}

Result<void> SearchIndexWriter::write(const SearchSubject& subject, const Document& document)
{
    if (!document.isNew) {
        return writeFromStore(subject);
    }
    Statement insert = m_connection->statement("INSERT INTO search (rowid, tokens) VALUES (:row, :tokens)");
    insert.bind(":row", search_document::rowOf(subject));
    insert.bind(":tokens", search::indexTokens(document.fields));
    return insert.run();
}

Result<void> SearchIndexWriter::writeFromStore(const SearchSubject& subject)
{
    const Result<std::optional<QList<search::SearchField>>> fields = search_document::fieldsOf(*m_connection, subject);
    if (!fields) {
        return fields.failure();
    }
    if (!fields->has_value()) {
        Statement removal = m_connection->statement("DELETE FROM search WHERE rowid = :row");
        removal.bind(":row", search_document::rowOf(subject));
        return removal.run();
    }
    Statement insert = m_connection->statement("INSERT OR REPLACE INTO search (rowid, tokens) VALUES (:row, :tokens)");
    insert.bind(":row", search_document::rowOf(subject));
    insert.bind(":tokens", search::indexTokens(**fields));
    return insert.run();
}

} // namespace core::storage
