// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checked_papers.h"

#include "core/storage/record_tables/all_tables.h"

#include <QJsonDocument>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<bool> booleanIn(const QJsonObject& fields, const QString& key)
{
    const QJsonValue value = fields.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

checks::SeenDocument paperOf(const domain::Material& material, const QString& kind, const QJsonObject& fields)
{
    checks::SeenDocument paper;
    paper.root = u"/materials/"_s + material.code;
    paper.material = material.code;
    paper.kind = kind;
    paper.issuedOn = material.issuedOn;
    paper.expiresOn = material.expiresOn;
    paper.language = fields.value(u"language"_s).toString();
    paper.country = fields.value(u"country"_s).toString();
    paper.translated = booleanIn(fields, u"translated"_s);
    paper.sealed = booleanIn(fields, u"sealed"_s);
    paper.authenticated = booleanIn(fields, u"authenticated"_s);
    paper.fields = fields;
    return paper;
}

} // namespace

Result<QList<checks::SeenDocument>> checkedPapers(
    storage::Connection& connection, const QList<domain::Material>& materials)
{
    QList<checks::SeenDocument> papers;
    for (const domain::Material& material : materials) {
        if (material.state != domain::MaterialState::Received && material.state != domain::MaterialState::Checked) {
            continue;
        }
        QString kind;
        QJsonObject fields;
        if (material.document.isStored()) {
            const auto document = storage::RecordTable<domain::Document>::find(connection, material.document);
            if (!document) {
                return document.failure();
            }
            kind = document->kind;
            fields = QJsonDocument::fromJson(document->fieldsJson.toUtf8()).object();
        }
        papers.append(paperOf(material, kind, fields));
    }
    return papers;
}

QStringList notNeededOf(const QList<domain::Material>& materials)
{
    QStringList codes;
    for (const domain::Material& material : materials) {
        if (material.state == domain::MaterialState::NotNeeded) {
            codes.append(material.code);
        }
    }
    return codes;
}

} // namespace core::services
