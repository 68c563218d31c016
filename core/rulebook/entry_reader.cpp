// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/entry_reader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace core::rulebook::entry_reader {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One of the values a fact is asked to have, in the type that facts keep.
QVariant factValue(const FactKey& key, const PackNode& node)
{
    switch (key.kind) {
    case FactKind::Boolean:
        return node.boolean();
    case FactKind::Number:
        return static_cast<qint64>(node.number());
    case FactKind::Text:
    case FactKind::Code:
    case FactKind::List:
        break;
    case FactKind::Date:
    case FactKind::Documents:
    case FactKind::Fields:
        node.refuse(u"wrong-type"_s);
        return {};
    }
    const QString text = node.text();
    if (key.name == "procedure"_L1 && !node.scan().names.procedures.contains(text)) {
        node.refuse(u"unknown-procedure"_s, text);
    } else if (!key.values.isEmpty() && !key.values.contains(text)) {
        node.refuse(u"unknown-value"_s, text);
    }
    return text;
}

Requirement dateRange(Requirement requirement, const PackNode& node)
{
    node.allowOnly({u"from"_s, u"to"_s});
    requirement.from = node.at(u"from"_s).date();
    requirement.to = node.at(u"to"_s).date();
    if (requirement.from.isNull() && requirement.to.isNull()) {
        node.refuse(u"missing-key"_s, u"from"_s);
    } else if (!requirement.from.isNull() && !requirement.to.isNull() && requirement.to < requirement.from) {
        node.refuse(u"date-order"_s);
    }
    return requirement;
}

Requirement numberRange(Requirement requirement, const PackNode& node)
{
    node.allowOnly({u"min"_s, u"max"_s});
    if (node.has(u"min"_s)) {
        requirement.min = node.at(u"min"_s).number();
    }
    if (node.has(u"max"_s)) {
        requirement.max = node.at(u"max"_s).number();
    }
    if (!requirement.min && !requirement.max) {
        node.refuse(u"missing-key"_s, u"min"_s);
    } else if (requirement.min && requirement.max && *requirement.max < *requirement.min) {
        node.refuse(u"number-order"_s);
    }
    return requirement;
}

Requirement requirement(const QString& name, const PackNode& node)
{
    Requirement requirement;
    requirement.fact = name;
    const FactKey* key = knownFact(name);
    if (key == nullptr) {
        node.refuse(u"unknown-fact"_s, name);
        return requirement;
    }
    if (node.json().isObject()) {
        if (key->kind == FactKind::Date) {
            return dateRange(requirement, node);
        }
        if (key->kind == FactKind::Number) {
            return numberRange(requirement, node);
        }
    }
    if (!node.json().isArray() || node.json().toArray().isEmpty()) {
        node.refuse(u"wrong-type"_s);
    }
    for (const PackNode& item : node.items()) {
        requirement.anyOf.append(factValue(*key, item));
    }
    return requirement;
}

} // namespace

QStringList keysWith(const QStringList& own)
{
    return QStringList{u"code"_s, u"names"_s, u"procedures"_s, u"when"_s, u"from"_s, u"to"_s, u"sources"_s} + own;
}

QList<Citation> citations(const PackNode& node)
{
    QList<Citation> list;
    for (const PackNode& item : node.items()) {
        item.allowOnly({u"id"_s, u"place"_s, u"englishOnly"_s});
        const PackNode id = item.need(u"id"_s);
        if (!node.scan().names.sources.contains(id.text())) {
            id.refuse(u"unknown-source"_s, id.text());
        }
        const QString place = item.need(u"place"_s).text();
        if (place.isEmpty()) {
            item.refuse(u"no-place"_s, id.text());
        }
        list.append({id.text(), place, item.at(u"englishOnly"_s).boolean()});
    }
    return list;
}

QList<Citation> neededCitations(const PackNode& owner)
{
    const QList<Citation> list = citations(owner.at(u"sources"_s));
    if (list.isEmpty()) {
        owner.refuse(u"no-source"_s);
    }
    return list;
}

void requireStrongSource(const QList<Citation>& citations, const PackNode& place)
{
    const auto& weights = place.scan().names.sources;
    const bool strong = std::ranges::any_of(citations, [&](const Citation& citation) {
        return !citation.englishOnly && weights.value(citation.source, Weight::Memory) >= Weight::High;
    });
    if (!strong) {
        place.refuse(u"weak-source"_s);
    }
}

Condition condition(const PackNode& node)
{
    if (node.json().isUndefined()) {
        return {};
    }
    if (!node.json().isObject()) {
        node.refuse(u"wrong-type"_s);
    }
    QList<Requirement> requirements;
    for (const QString& name : node.keys()) {
        requirements.append(requirement(name, node.at(name)));
    }
    return Condition(std::move(requirements));
}

QString fact(const PackNode& node)
{
    const QString name = node.text();
    const FactKey* key = knownFact(name);
    if (!node.json().isUndefined() && (key == nullptr || key->derived)) {
        node.refuse(u"unknown-fact"_s, name);
    }
    return name;
}

QString dateFact(const PackNode& node)
{
    const QString name = fact(node);
    const FactKey* key = knownFact(name);
    if (key != nullptr && key->kind != FactKind::Date) {
        node.refuse(u"wrong-type"_s, name);
    }
    return name;
}

QStringList known(const PackNode& node, const QSet<QString>& names, const QString& reason)
{
    QStringList list;
    for (const PackNode& item : node.items()) {
        const QString name = item.text();
        if (!names.contains(name)) {
            item.refuse(reason, name);
        }
        list.append(name);
    }
    return list;
}

domain::Actor actor(const PackNode& node)
{
    const auto value = domain::fromCode<domain::Actor>(node.text());
    if (!value) {
        node.refuse(u"unknown-value"_s, node.text());
    }
    return value.value_or(domain::Actor::Agency);
}

QList<domain::Actor> actors(const PackNode& node)
{
    QList<domain::Actor> list;
    for (const PackNode& item : node.items()) {
        list.append(actor(item));
    }
    if (list.isEmpty()) {
        node.refuse(u"missing-key"_s);
    }
    return list;
}

void readEntry(Entry& entry, const PackNode& node)
{
    const PackScan& scan = node.scan();
    entry.pointer = node.pointer();
    entry.code = node.need(u"code"_s).text();
    entry.names = node.need(u"names"_s).bilingual();
    entry.procedures = known(node.at(u"procedures"_s), scan.names.procedures, u"unknown-procedure"_s);
    entry.when = condition(node.at(u"when"_s));
    entry.from = node.has(u"from"_s) ? node.at(u"from"_s).date() : scan.packFrom;
    entry.to = node.at(u"to"_s).date();
    if (!entry.to.isNull() && entry.to < entry.from) {
        node.at(u"to"_s).refuse(u"date-order"_s, entry.to.toString(Qt::ISODate));
    }
    if (entry.from < scan.packFrom) {
        node.at(u"from"_s).refuse(u"date-order"_s, entry.from.toString(Qt::ISODate));
    }
    entry.sources = neededCitations(node);
}

} // namespace core::rulebook::entry_reader
