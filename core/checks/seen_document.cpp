// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/seen_document.h"

namespace core::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<bool> booleanIn(const QJsonObject& object, const QString& key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QDate dateIn(const QJsonObject& object, const QString& key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

QString nameIn(const QJsonObject& fields, const QStringList& names)
{
    for (const QString& name : names) {
        if (fields.contains(name)) {
            return name;
        }
    }
    return {};
}

} // namespace

QString SeenDocument::place(const QString& key) const { return key.isEmpty() ? root : root + u'/' + key; }

std::optional<QString> SeenDocument::field(const QStringList& names) const
{
    const QString name = nameIn(fields, names);
    return name.isEmpty() ? std::nullopt : std::optional(fields.value(name).toVariant().toString());
}

QString SeenDocument::placeOfField(const QStringList& names) const
{
    return place(u"fields/"_s + nameIn(fields, names));
}

QList<SeenDocument> documentsIn(const rulebook::Facts& facts)
{
    QList<SeenDocument> seen;
    const QJsonArray documents = facts.documents();
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QJsonObject object = documents.at(i).toObject();
        seen.append({u"/documents/"_s + QString::number(i), object.value(u"material"_s).toString(),
            dateIn(object, u"issuedOn"_s), dateIn(object, u"expiresOn"_s), object.value(u"language"_s).toString(),
            object.value(u"country"_s).toString(), booleanIn(object, u"translated"_s), booleanIn(object, u"sealed"_s),
            booleanIn(object, u"authenticated"_s), object.value(u"fields"_s).toObject()});
    }
    return seen;
}

} // namespace core::checks
