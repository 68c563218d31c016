// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index_writer.h"

#include "core/storage/connection.h"
#include "core/storage/search_document.h"

namespace core::storage {

namespace {

/// So many documents wait at most, so that memory stays flat.
constexpr qsizetype kMostWaiting = 4096;
/// So many new ones are handed on at once.
constexpr qsizetype kNewAtOnce = 512;

} // namespace

SearchIndexWriter::SearchIndexWriter(Connection& connection)
    : m_connection(&connection), m_tokens([](QList<NewDocument> documents) {
          for (NewDocument& each : documents) {
              each.tokens = search::indexTokens(each.fields);
          }
          return documents;
      })
{
}

Result<void> SearchIndexWriter::begin(const SearchSubject& subject, const QList<search::SearchField>& fields)
{
    if (m_waiting.contains(subject)) {
        // Taken away and brought back in one act.
        return touch(subject);
    }
    const Result<void> ready = makeRoom();
    if (ready) {
        ++m_newWaiting;
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
        m_newWaiting -= found->isNew ? 1 : 0;
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
    if (m_waiting.size() >= kMostWaiting) {
        return flush();
    }
    if (m_newWaiting < kNewAtOnce) {
        return {};
    }
    // What was only touched waits on: an older row between new ones, which go up, has the same effect.
    const std::optional<QList<NewDocument>> ready = m_tokens.next(takeNew());
    return ready ? insert(*ready) : Result<void>();
}

/// In a fixed order, so that the same act gives the same index.
QList<SearchIndexWriter::NewDocument> SearchIndexWriter::takeNew()
{
    QList<NewDocument> documents;
    documents.reserve(m_newWaiting);
    m_waiting.removeIf([&documents](const QHash<SearchSubject, Document>::iterator& each) {
        if (each->isNew) {
            documents.append({search_document::rowOf(each.key()), std::move(each->fields)});
        }
        return each->isNew;
    });
    m_newWaiting = 0;
    std::sort(documents.begin(), documents.end(),
        [](const NewDocument& a, const NewDocument& b) { return a.row < b.row; });
    return documents;
}

Result<void> SearchIndexWriter::insert(const QList<NewDocument>& documents)
{
    for (const NewDocument& each : documents) {
        Statement insert = m_connection->statement("INSERT INTO search (rowid, tokens) VALUES (:row, :tokens)");
        insert.bind(":row", each.row);
        insert.bind(":tokens", each.tokens);
        const Result<void> done = insert.run();
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> SearchIndexWriter::flush()
{
    QList<NewDocument> documents = m_tokens.last().value_or(QList<NewDocument>());
    QList<NewDocument> rest = takeNew();
    for (NewDocument& each : rest) {
        each.tokens = search::indexTokens(each.fields);
        documents.append(std::move(each));
    }
    const Result<void> inserted = insert(documents);
    const Result<void> widened = inserted ? addCasesOfWaiting() : inserted;
    if (!widened) {
        return widened;
    }
    QList<SearchSubject> subjects = std::exchange(m_waiting, {}).keys();
    std::sort(subjects.begin(), subjects.end(), [](const SearchSubject& a, const SearchSubject& b) {
        return search_document::rowOf(a) < search_document::rowOf(b);
    });
    for (const SearchSubject& each : subjects) {
        const Result<void> written = writeFromStore(each);
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
