// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/same_content.h"

#include "core/storage/queries/bin_queries.h"
#include "core/storage/record_tables/all_tables.h"

namespace core::services {

using domain::CaseRecord;
using domain::Document;
using domain::Material;
using storage::RecordTable;

Result<QList<SameContent>> sameContent(storage::Connection& connection, const QString& vaultName)
{
    const Result<QList<Document>> documents =
        RecordTable<Document>::list(connection, &Document::vaultName, vaultName);
    if (!documents) {
        return documents.failure();
    }
    const Result<storage::OutOfSight> hidden = storage::bin_queries::outOfSight(connection);
    if (!hidden) {
        return hidden.failure();
    }
    QList<SameContent> same;
    for (const Document& document : *documents) {
        if (hidden->cases.contains(document.caseId) || hidden->people.contains(document.person)) {
            continue;
        }
        const auto record = RecordTable<CaseRecord>::findIfThere(connection, document.caseId);
        const auto materials = RecordTable<Material>::list(connection, &Material::document, document.id);
        if (!record || !materials) {
            return record ? materials.failure() : record.failure();
        }
        SameContent each{document.id, document.fileName, document.kind, document.caseId, {}, {}, document.addedOn};
        if (record->has_value()) {
            each.caseNumber = (*record)->number;
        }
        for (const Material& material : *materials) {
            each.materials.append(material.code);
        }
        same.append(each);
    }
    return same;
}

} // namespace core::services
