// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/material_filing.h"

#include "core/services/recording.h"
#include "core/storage/record_tables/all_tables.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using domain::CaseRecord;
using domain::Material;
using domain::MaterialState;
using storage::RecordTable;

namespace {

/// Keeps what was confirmed and measured now with a document that the case had already, beside what stands there: as
/// another material it was measured for something else.
Result<void> keepFields(storage::Act& act, DocumentId id, const QString& fieldsJson)
{
    if (fieldsJson.isEmpty()) {
        return {};
    }
    Result<domain::Document> document = act.find<domain::Document>(id);
    if (!document) {
        return document.failure();
    }
    QJsonObject fields = QJsonDocument::fromJson(document->fieldsJson.toUtf8()).object();
    const QJsonObject added = QJsonDocument::fromJson(fieldsJson.toUtf8()).object();
    for (auto field = added.begin(); field != added.end(); ++field) {
        fields.insert(field.key(), field.value());
    }
    document->fieldsJson = QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    const Result<bool> updated = act.update(*document);
    return updated ? Result<void>() : Result<void>(updated.failure());
}

Result<AttachedFile> attachFile(Office& office, storage::Act& act, const CaseRecord& record, const KeptFile& file)
{
    Result<QList<SameContent>> same = sameContent(act.connection(), file.entry.vaultName);
    if (!same) {
        return same.failure();
    }
    AttachedFile attached{file.fileName, file.kind, {}, false, std::move(*same)};
    const auto here = std::ranges::find(attached.sameContent, record.id, &SameContent::caseId);
    if (here != attached.sameContent.cend()) {
        attached.document = here->document;
        const Result<void> kept = keepFields(act, here->document, file.fieldsJson);
        return kept ? Result<AttachedFile>(attached) : kept.failure();
    }
    const Result<DocumentId> added = addDocument(office, act, record, file);
    if (!added) {
        return added.failure();
    }
    attached.document = *added;
    attached.isNew = true;
    return attached;
}

bool isThere(const Material& material)
{
    return material.state == MaterialState::Received || material.state == MaterialState::Checked;
}

} // namespace

Result<Material> materialOf(storage::Connection& connection, CaseId id, const QString& code)
{
    const Result<CaseRecord> record = RecordTable<CaseRecord>::find(connection, id);
    if (!record) {
        return record.failure();
    }
    const Result<QList<Material>> materials = RecordTable<Material>::list(connection, &Material::caseId, id);
    if (!materials) {
        return materials.failure();
    }
    const auto found = std::ranges::find(*materials, code, &Material::code);
    if (found == materials->cend()) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"material"_s}, {u"text"_s, code}});
    }
    return *found;
}

Result<Attachment> recordMaterial(Office& office, CaseId id, const QString& code, const QList<KeptFile>& files)
{
    Result<storage::Act> act = beginAct(office, u"material-attach"_s, u"case"_s, id.value);
    if (!act) {
        return act.failure();
    }
    act->setArg(u"material"_s, code);
    const Result<Material> former = materialOf(act->connection(), id, code);
    if (!former) {
        return former.failure();
    }
    const Result<CaseRecord> record = act->find<CaseRecord>(id);
    if (!record) {
        return record.failure();
    }
    Attachment attachment{{}, *former, false};
    for (const KeptFile& file : files) {
        const Result<AttachedFile> attached = attachFile(office, *act, *record, file);
        if (!attached) {
            return attached.failure();
        }
        attachment.files.append(*attached);
        attachment.material.document = attached->document;
    }
    const bool isSame = attachment.material.document == former->document && isThere(*former)
                        && std::ranges::none_of(attachment.files, &AttachedFile::isNew);
    if (isSame) {
        return attachment;
    }
    attachment.material.state = MaterialState::Received;
    attachment.material.receivedOn = office.today();
    const Result<bool> updated = act->update(attachment.material);
    if (!updated) {
        return updated.failure();
    }
    const Result<EventId> done = commitAct(office, *act, {.people = {record->person}, .cases = {id}});
    if (!done) {
        return done.failure();
    }
    attachment.isRecorded = true;
    return attachment;
}

} // namespace core::services
