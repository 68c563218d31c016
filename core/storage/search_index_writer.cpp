// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index_writer.h"

#include "core/storage/connection.h"
#include "core/storage/search_document.h"

namespace core::storage {

namespace {

/// Enough that a person's rows of an import come together, little enough that memory stays flat.
constexpr qsizetype kBatch = 512;

} // namespace

Result<void> SearchIndexWriter::touch(const SearchSubject& subject)
{
    m_waiting.insert(subject);
    return m_waiting.size() >= kBatch ? flush() : Result<void>();
}

Result<void> SearchIndexWriter::flush()
{
    // In a fixed order, so that the same act gives the same index.
    std::vector<SearchSubject> subjects(m_waiting.cbegin(), m_waiting.cend());
    m_waiting.clear();
    std::sort(subjects.begin(), subjects.end(), [](const SearchSubject& a, const SearchSubject& b) {
        return search_document::rowOf(a) < search_document::rowOf(b);
    });
    for (const SearchSubject& each : subjects) {
        const Result<void> written = write(each);
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<void> SearchIndexWriter::write(const SearchSubject& subject)
{
    const Result<std::optional<QString>> text = search_document::textOf(*m_connection, subject);
    if (!text) {
        return text.failure();
    }
    if (!text->has_value()) {
        Statement removal = m_connection->statement("DELETE FROM search WHERE rowid = :row");
        removal.bind(":row", search_document::rowOf(subject));
        return removal.run();
    }
    Statement insert = m_connection->statement("INSERT OR REPLACE INTO search (rowid, tokens) VALUES (:row, :tokens)");
    insert.bind(":row", search_document::rowOf(subject));
    insert.bind(":tokens", search_document::tokensOf(**text));
    return insert.run();
}

} // namespace core::storage
