// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/facts.h"

#include "core/base/expect.h"
#include "core/calendar/date_math.h"
#include "core/rulebook/router_facts.h"
#include "core/types/language_code.h"
#include "core/types/nationality.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace core::rulebook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNoticeMonths = 3; // S2, template of the notice: valid for three months from its issue

QVariant derivedValue(const Facts& facts, const QString& key)
{
    const QDate on = facts.date(u"on"_s);
    if (key == "derived.entered"_L1) {
        return !facts.date(u"enteredOn"_s).isNull();
    }
    if (key == "derived.residenceFiled"_L1) {
        return !facts.date(u"residenceFiledOn"_s).isNull();
    }
    if (key == "derived.employerCeased"_L1) {
        return !facts.date(u"employer.ceasedOn"_s).isNull();
    }
    if (key == "derived.permitLapsed"_L1) {
        const QDate last = facts.date(u"permit.expiresOn"_s);
        return last.isValid() && on.isValid() && last < on;
    }
    const bool ofPermit = key == "derived.permitValid"_L1;
    if (!ofPermit && key != "derived.noticeValid"_L1) {
        return router_facts::value(facts, key);
    }
    // A notice is issued once it is approved; where only that day is known, its months run from there.
    const bool issueKnown = facts.has(u"notice.issuedOn"_s);
    const QDate day = facts.date(ofPermit      ? u"permit.expiresOn"_s
                                 : issueKnown ? u"notice.issuedOn"_s
                                              : u"notice.approvedOn"_s);
    if (on.isNull() || day.isNull()) {
        return {};
    }
    return on <= (ofPermit ? day : day.addMonths(kNoticeMonths));
}

/// Strictly YYYY-MM-DD.
QDate dateFrom(const QString& text) { return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate(); }

QString escaped(QString key) { return key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s); }

Failure badValue(FailureCode code, const QString& key, const QString& value)
{
    return Failure(code, {{u"field"_s, key}, {u"value"_s, value}});
}

bool isOfForm(FactForm form, const QString& text)
{
    static const QRegularExpression material(u"^M(0[1-9]|1[0-9]|2[0-6])$"_s);
    switch (form) {
    case FactForm::Free:
        return true;
    case FactForm::Country: {
        const Result<types::Nationality> country = types::Nationality::parse(text);
        return country && country->text() == text; // not a name, not two letters
    }
    case FactForm::Language:
        return types::isLanguageCode(text);
    case FactForm::Material:
        return material.match(text).hasMatch();
    }
    return false;
}

/// The texts of a list; the failure names the item's place below the list.
Result<QVariant> listFrom(const FactKey& key, const QJsonArray& array)
{
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString text = array[i].toVariant().toString();
        if (!array[i].isString() || (!key.values.isEmpty() && !key.values.contains(text))) {
            return badValue(FailureCode::ValueUnknown, key.name, text).with(u"pointer"_s, u"/%1"_s.arg(i));
        }
        texts.append(text);
    }
    return QVariant(texts);
}

/// A fact's value from JSON; the failure names field and value, and the `pointer` of what lies below the value.
Result<QVariant> valueFrom(const FactKey& key, const QJsonValue& json)
{
    const QString shown = json.toVariant().toString();
    const auto unusable = [&] { return badValue(FailureCode::ValueUnknown, key.name, shown); };
    const auto isAllowed = [&](const QString& text) {
        return (key.values.isEmpty() || key.values.contains(text)) && isOfForm(key.form, text);
    };
    switch (key.kind) {
    case FactKind::Text:
    case FactKind::Code:
        return json.isString() && isAllowed(json.toString()) ? Result<QVariant>(json.toString()) : unusable();
    case FactKind::Date: {
        const Result<QDate> date = calendar::countableDay(dateFrom(json.toString()), shown);
        return date ? Result<QVariant>(*date) : date.failure().with(u"field"_s, key.name);
    }
    case FactKind::Number: {
        const qint64 number = json.toInteger(-1);
        return number >= 0 && number <= key.most ? Result<QVariant>(number) : unusable();
    }
    case FactKind::Boolean:
        return json.isBool() ? Result<QVariant>(json.toBool()) : unusable();
    case FactKind::List:
        return json.isArray() ? listFrom(key, json.toArray()) : unusable();
    case FactKind::Documents:
        return json.isArray() ? Result<QVariant>(json.toArray()) : unusable();
    case FactKind::Fields:
        return json.isObject() ? Result<QVariant>(json.toObject()) : unusable();
    }
    return unusable();
}

/// The keys and kinds of one item of `documents` (cli.md); `fields` may hold anything.
Result<void> checkDocument(const QJsonObject& document, const QString& pointer)
{
    static const QHash<QString, FactKey> keys = [] {
        QHash<QString, FactKey> all;
        const auto add = [&all](const QString& name, FactKind kind, FactForm form = FactForm::Free) {
            all.insert(name, {name, kind, {}, false, {}, form});
        };
        add(u"material"_s, FactKind::Text, FactForm::Material);
        add(u"issuedOn"_s, FactKind::Date);
        add(u"expiresOn"_s, FactKind::Date);
        add(u"language"_s, FactKind::Text, FactForm::Language);
        add(u"translated"_s, FactKind::Boolean);
        add(u"sealed"_s, FactKind::Boolean);
        add(u"authenticated"_s, FactKind::Boolean);
        add(u"country"_s, FactKind::Text, FactForm::Country);
        add(u"fields"_s, FactKind::Fields);
        return all;
    }();
    for (auto it = document.begin(); it != document.end(); ++it) {
        const QString place = pointer + u'/' + escaped(it.key());
        const auto key = keys.constFind(it.key());
        if (key == keys.constEnd()) {
            return Failure(FailureCode::FieldUnknown, {{u"field"_s, it.key()}, {u"pointer"_s, place}});
        }
        if (const auto value = valueFrom(*key, it.value()); !value) {
            return value.failure().with(u"pointer"_s, place);
        }
    }
    return {};
}

Result<void> readObject(const QJsonObject& object, const QString& prefix, const QString& pointer,
    const std::function<void(const FactKey&, const QVariant&)>& take)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix + it.key();
        const QString place = pointer + u'/' + escaped(it.key());
        const FactKey* key = knownFact(name);
        if (!it.value().isObject() || (key != nullptr && key->kind == FactKind::Fields)) {
            if (key == nullptr || key->derived) {
                return Failure(FailureCode::FieldUnknown, {{u"field"_s, name}, {u"pointer"_s, place}});
            }
            if (it.value().isNull()) {
                continue; // unknown, as a missing key
            }
            const auto value = valueFrom(*key, it.value());
            if (!value) {
                return value.failure().with(u"pointer"_s, place + value.failure().args.value(u"pointer"_s));
            }
            take(*key, *value);
            continue;
        }
        const QString group = name + u'.';
        if (std::ranges::none_of(knownFacts(), [&](const FactKey& each) { return each.name.startsWith(group); })) {
            return Failure(FailureCode::FieldUnknown, {{u"field"_s, name}, {u"pointer"_s, place}});
        }
        if (const auto nested = readObject(it.value().toObject(), group, place, take); !nested) {
            return nested;
        }
    }
    return {};
}

} // namespace

Result<Facts> Facts::fromJson(const QJsonObject& object)
{
    Facts facts;
    const auto read = readObject(object, {}, {},
        [&facts](const FactKey& key, const QVariant& value) { facts.m_values.insert(key.name, value); });
    if (!read) {
        return read.failure();
    }
    const QJsonArray documents = facts.documents();
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QString pointer = u"/documents/%1"_s.arg(i);
        if (!documents[i].isObject()) {
            return badValue(FailureCode::ValueUnknown, u"documents"_s, documents[i].toVariant().toString())
                .with(u"pointer"_s, pointer);
        }
        if (const auto checked = checkDocument(documents[i].toObject(), pointer); !checked) {
            return checked.failure();
        }
    }
    return facts;
}

Result<void> Facts::setText(const QString& key, const QString& text)
{
    const FactKey* known = knownFact(key);
    if (known == nullptr || known->derived) {
        return Failure(FailureCode::FieldUnknown, {{u"field"_s, key}});
    }
    QJsonValue json(text);
    if (known->kind == FactKind::Number) {
        bool whole = false;
        const int number = text.toInt(&whole);
        json = whole ? QJsonValue(number) : json;
    } else if (known->kind == FactKind::Boolean && (text == "true"_L1 || text == "false"_L1)) {
        json = QJsonValue(text == "true"_L1);
    } else if (known->kind == FactKind::List) {
        json = QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts));
    }
    const auto value = valueFrom(*known, json);
    if (!value) {
        return value.failure();
    }
    m_values.insert(key, *value);
    return {};
}

void Facts::put(const QString& key, FactKind kind, const QVariant& value)
{
    const FactKey* known = knownFact(key);
    CORE_EXPECT(known != nullptr && !known->derived);
    CORE_EXPECT(known->kind == kind || (known->kind == FactKind::Code && kind == FactKind::Text));
    m_values.insert(key, value);
}

void Facts::set(const QString& key, const QDate& date)
{
    put(key, FactKind::Date, date);
    if (date.isNull()) {
        m_values.remove(key);
    }
}

void Facts::set(const QString& key, const QString& text)
{
    put(key, FactKind::Text, text);
    if (text.isEmpty()) {
        m_values.remove(key);
    }
}

void Facts::set(const QString& key, qint64 number) { put(key, FactKind::Number, number); }

void Facts::set(const QString& key, bool yes) { put(key, FactKind::Boolean, yes); }

void Facts::set(const QString& key, const QStringList& list) { put(key, FactKind::List, list); }

void Facts::set(const QString& key, const QJsonArray& documents) { put(key, FactKind::Documents, documents); }

QString Facts::text(const QString& key) const { return m_values.value(key).toString(); }

QDate Facts::date(const QString& key) const { return m_values.value(key).toDate(); }

std::optional<qint64> Facts::number(const QString& key) const
{
    const QVariant value = m_values.value(key);
    return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
}

std::optional<bool> Facts::boolean(const QString& key) const
{
    const QVariant value = this->value(key);
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

QStringList Facts::list(const QString& key) const { return m_values.value(key).toStringList(); }

QJsonArray Facts::documents() const { return m_values.value(u"documents"_s).toJsonArray(); }

QJsonObject Facts::paper() const { return m_values.value(u"paper"_s).toJsonObject(); }

QVariant Facts::value(const QString& key) const
{
    return key.startsWith("derived."_L1) ? derivedValue(*this, key) : m_values.value(key);
}

QStringList Facts::missingFor(const QString& key) const
{
    const FactKey* known = knownFact(key);
    if (known == nullptr || !known->derived) {
        return {key};
    }
    QStringList missing;
    for (const QString& each : known->madeFrom) {
        if (!has(each)) {
            missing.append(each);
        }
    }
    return missing.isEmpty() ? known->madeFrom : missing; // given, but of no use here
}

QStringList Facts::keys() const
{
    QStringList keys = m_values.keys();
    keys.sort();
    return keys;
}

} // namespace core::rulebook
