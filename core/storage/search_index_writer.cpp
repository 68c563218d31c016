// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index_writer.h"

#include "core/search/tokens.h"
#include "core/storage/connection.h"
#include "core/storage/rows.h"

namespace core::storage {

namespace {

/// So many documents wait at most, so that memory stays flat.
constexpr qsizetype kMostWaiting = 4096;
/// So many new ones are handed on at once.
constexpr qsizetype kNewAtOnce = 128;

constexpr std::string_view kInsert = R"(
INSERT INTO search (rowid, title_zh, title_en, detail_zh, detail_en, employer_id, number, tokens)
VALUES (?, ?, ?, ?, ?, ?, ?, ?))";

constexpr std::string_view kReplace = R"(
INSERT OR REPLACE INTO search (rowid, title_zh, title_en, detail_zh, detail_en, employer_id, number, tokens)
VALUES (?, ?, ?, ?, ?, ?, ?, ?))";

} // namespace

SearchIndexWriter::SearchIndexWriter(Connection& connection)
    : m_connection(&connection), m_tokens([](QList<NewDocument> documents) {
          for (NewDocument& each : documents) {
              each.tokens = search::indexTokens(each.document.fields());
          }
          return documents;
      })
{
}

Result<SearchDocument*> SearchIndexWriter::begin(const SearchSubject& subject)
{
    if (m_waiting.contains(subject)) {
        // Taken away and brought back in one act.
        return fromStore(subject);
    }
    const Result<void> ready = makeRoom();
    if (!ready) {
        return ready.failure();
    }
    ++m_newWaiting;
    return &m_waiting.insert(subject, SearchDocument())->value();
}

Result<SearchDocument*> SearchIndexWriter::extend(const SearchSubject& subject)
{
    const auto found = m_waiting.find(subject);
    if (found == m_waiting.end() || !found->has_value()) {
        return fromStore(subject);
    }
    return &found->value();
}

Result<SearchDocument*> SearchIndexWriter::fromStore(const SearchSubject& subject)
{
    const Result<void> touched = touch(subject);
    return touched ? Result<SearchDocument*>(static_cast<SearchDocument*>(nullptr)) : touched.failure();
}

Result<void> SearchIndexWriter::touch(const SearchSubject& subject)
{
    const auto found = m_waiting.find(subject);
    if (found != m_waiting.end()) {
        m_newWaiting -= found->has_value() ? 1 : 0;
        found->reset();
        return {};
    }
    const Result<void> ready = makeRoom();
    if (ready) {
        m_waiting.insert(subject, std::nullopt);
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
    std::optional<QList<NewDocument>> ready = m_tokens.next(takeNew());
    return ready ? insert(std::move(*ready)) : Result<void>();
}

/// In a fixed order, so that the same act gives the same index.
QList<SearchIndexWriter::NewDocument> SearchIndexWriter::takeNew()
{
    QList<NewDocument> documents;
    documents.reserve(m_newWaiting);
    m_waiting.removeIf([&documents](const QHash<SearchSubject, Document>::iterator& each) {
        const bool isNew = each->has_value();
        if (isNew) {
            documents.append({search_document::rowOf(each.key()), std::move(each->value())});
        }
        return isNew;
    });
    m_newWaiting = 0;
    std::sort(documents.begin(), documents.end(),
        [](const NewDocument& a, const NewDocument& b) { return a.row < b.row; });
    return documents;
}

/// Lets go of each document before the next, so that its memory is the next one's.
Result<void> SearchIndexWriter::insert(QList<NewDocument> documents)
{
    for (NewDocument& waiting : documents) {
        const NewDocument each = std::exchange(waiting, {});
        const Result<void> done = write(kInsert, each.row, each.document.line(), each.tokens);
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> SearchIndexWriter::touchAll()
{
    const std::pair<const char*, SearchKind> kinds[] = {{"SELECT id FROM person", SearchKind::Person},
        {"SELECT id FROM employer", SearchKind::Employer}, {"SELECT id FROM case_record", SearchKind::Case},
        {"SELECT id FROM paper", SearchKind::Paper}};
    for (const auto& [sql, kind] : kinds) {
        const Result<QList<qint64>> ids =
            rowsOf(m_connection->statement(sql), [](const Statement& row) { return row.number(0); });
        if (!ids) {
            return ids.failure();
        }
        for (const qint64 id : *ids) {
            const Result<void> touched = touch({kind, id});
            if (!touched) {
                return touched;
            }
        }
    }
    return {};
}

Result<void> SearchIndexWriter::flush()
{
    QList<NewDocument> documents = m_tokens.last().value_or(QList<NewDocument>());
    QList<NewDocument> rest = takeNew();
    for (NewDocument& each : rest) {
        each.tokens = search::indexTokens(each.document.fields());
        documents.append(std::move(each));
    }
    const Result<void> inserted = insert(std::move(documents));
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
        if (document->has_value() || (each.kind != SearchKind::Person && each.kind != SearchKind::Employer)) {
            continue;
        }
        Statement cases = m_connection->statement(each.kind == SearchKind::Person
                ? "SELECT id FROM case_record WHERE person_id = :id"
                : "SELECT id FROM case_record WHERE employer_id = :id");
        cases.bind(":id", each.id);
        const Result<void> added = eachRow(std::move(cases), [this](const Statement& row) {
            m_waiting.emplace(SearchSubject{SearchKind::Case, row.number(0)}, std::nullopt);
        });
        if (!added) {
            return added;
        }
    }
    return {};
}

Result<void> SearchIndexWriter::writeFromStore(const SearchSubject& subject)
{
    const qint64 row = search_document::rowOf(subject);
    const Result<std::optional<SearchDocument>> document = SearchDocument::read(*m_connection, subject);
    if (!document) {
        return document.failure();
    }
    if (document->has_value()) {
        return write(kReplace, row, (*document)->line(), search::indexTokens((*document)->fields()));
    }
    Statement removal = m_connection->statement("DELETE FROM search WHERE rowid = :row");
    removal.bind(":row", row);
    return removal.run();
}

Result<void> SearchIndexWriter::write(
    std::string_view sql, qint64 row, const SearchLine& line, const QString& tokens)
{
    m_row.clear();
    m_row.addNumber(row);
    m_row.addText(line.title.zh);
    m_row.addText(line.title.en);
    m_row.addText(line.detail.zh);
    m_row.addText(line.detail.en);
    if (line.employer.isStored()) {
        m_row.addNumber(line.employer.value);
    } else {
        m_row.addNull();
    }
    m_row.addText(line.number);
    m_row.addText(tokens);
    Statement statement = m_connection->statement(sql);
    statement.bindRow(m_row, 1);
    return statement.run();
}

} // namespace core::storage
