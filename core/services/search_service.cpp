// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/search_service.h"

#include "core/storage/queries/search_queries.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

SearchHitKind kindOf(storage::SearchKind kind)
{
    switch (kind) {
    case storage::SearchKind::Person:
        return SearchHitKind::Person;
    case storage::SearchKind::Employer:
        return SearchHitKind::Employer;
    case storage::SearchKind::Case:
        return SearchHitKind::Case;
    case storage::SearchKind::Paper:
        break;
    }
    return SearchHitKind::Paper;
}

/// What tells two hits apart: the names it belongs to, then its number.
QString subtitleOf(const storage::SearchRow& row)
{
    const QString name = row.detail.zh.isEmpty() ? row.detail.en : row.detail.zh;
    if (name.isEmpty() || row.number.isEmpty()) {
        return name + row.number;
    }
    return name + u" · "_s + row.number;
}

} // namespace

Result<QList<SearchHit>> SearchService::search(const QString& text, int limit)
{
    // One transaction for the hits and their titles: they are of one moment, and the file is locked once.
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(m_office.store().connection());
    if (!snapshot) {
        return snapshot.failure();
    }
    const Result<QList<storage::SearchRow>> rows =
        storage::search_queries::find(m_office.store().connection(), text, limit);
    if (!rows) {
        return rows.failure();
    }
    QList<SearchHit> hits;
    hits.reserve(rows->size());
    for (const storage::SearchRow& row : *rows) {
        const QString title = row.title.en.isEmpty() ? row.title.zh : row.title.en;
        const QString titleZh = row.title.zh == title ? QString() : row.title.zh;
        hits.append({kindOf(row.subject.kind), row.subject.id, title, titleZh, subtitleOf(row)});
    }
    return hits;
}

} // namespace core::services
