// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/checks/comparison.h"

#include <algorithm>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;

namespace {

/// What is compared: a fact and the fields that papers have it under. Papers in which another value is in order (the
/// former employer's letter, the family's passports) are not among them.
struct ComparedValue
{
    QString fact; ///< empty: no fact has it; papers are compared with one another
    QStringList fields;
    QStringList materials;
    Comparison (*compare)(const QString& one, const QString& other);
};

const QList<ComparedValue>& comparedValues()
{
    const QStringList ofThePerson{u"M01"_s, u"M04"_s, u"M05"_s, u"M06"_s, u"M08"_s, u"M09"_s, u"M22"_s};
    const QStringList ofThePost{u"M01"_s, u"M07"_s, u"M13"_s, u"M22"_s};
    const QStringList contract{u"M01"_s, u"M07"_s};
    static const QList<ComparedValue> values{
        {u"passport.number"_s, {u"passport"_s, u"passportNumber"_s},
            {u"M01"_s, u"M05"_s, u"M06"_s, u"M07"_s, u"M08"_s, u"M09"_s, u"M11"_s, u"M13"_s, u"M15"_s, u"M16"_s,
                u"M21"_s, u"M22"_s},
            comparedCodes},
        {u"passport.number"_s, {u"number"_s}, {u"M08"_s}, comparedCodes},
        {u"passport.expiresOn"_s, {u"expiry"_s, u"expiresOn"_s}, {u"M08"_s}, comparedDays},
        {u"position"_s, {u"position"_s}, ofThePost, comparedWords},
        {u"class"_s, {u"class"_s}, {u"M01"_s, u"M22"_s}, comparedClasses},
        {u"nationality"_s, {u"nationality"_s}, {u"M01"_s, u"M07"_s, u"M08"_s, u"M09"_s, u"M22"_s}, comparedCountries},
        {u"degreeCountry"_s, {u"country"_s}, {u"M04"_s}, comparedCountries},
        {u"contract.startsOn"_s, {u"start"_s}, contract, comparedDays},
        {u"contract.endsOn"_s, {u"end"_s}, contract, comparedDays},
        {u"employer.creditCode"_s, {u"creditCode"_s}, {u"M01"_s, u"M07"_s, u"M13"_s, u"M16"_s, u"M18"_s},
            comparedCodes},
        {{}, {u"employer"_s}, ofThePost, comparedWords},
        {{}, {u"birth"_s, u"birthDate"_s}, ofThePerson, comparedDays},
        {{}, {u"permit"_s}, {u"M01"_s, u"M21"_s, u"M22"_s}, comparedCodes},
        {{}, {u"pay"_s}, {u"M01"_s, u"M07"_s, u"M13"_s}, comparedPay},
    };
    return values;
}

/// A value and where it stands.
struct PlacedValue
{
    QString text;
    QString path;
    QString material; ///< empty: the record
};

QString factText(const rulebook::Facts& facts, const QString& fact)
{
    return fact.isEmpty() ? QString() : facts.value(fact).toString();
}

/// The record's value first; without one, the first paper's stands for it.
QList<PlacedValue> placesOf(const CheckRun& run, const ComparedValue& value)
{
    QList<PlacedValue> places;
    if (const QString text = factText(run.facts(), value.fact); !text.isEmpty()) {
        places.append({text, value.fact, {}});
    }
    for (const SeenDocument& document : run.documents()) {
        const auto text = document.field(value.fields);
        const bool mayDiffer = !document.material.isEmpty() && !value.materials.contains(document.material);
        if (text && !text->trimmed().isEmpty() && !mayDiffer) {
            places.append({*text, document.placeOfField(value.fields), document.material});
        }
    }
    return places;
}

void compareValue(CheckRun& run, const CheckRule& rule, const ComparedValue& value)
{
    const QList<PlacedValue> places = placesOf(run, value);
    for (qsizetype i = 1; i < places.size(); ++i) {
        const PlacedValue& one = places.first();
        const PlacedValue& other = places.at(i);
        const Comparison comparison = value.compare(one.text, other.text);
        if (comparison.same) {
            continue;
        }
        Finding finding;
        finding.path = other.path;
        finding.otherPath = one.path;
        finding.code = FindingCode::FieldsDiffer;
        finding.confusion = comparison.confusion;
        finding.args = {{u"field"_s, value.fields.first()}, {u"fact"_s, value.fact}, {u"one"_s, one.text},
            {u"other"_s, other.text}};
        finding.subject = run.namesOf(other.material);
        run.report(rule, std::move(finding));
    }
}

/// A passport that was read is compared by its last day too.
void comparePassport(CheckRun& run, const CheckRule& rule)
{
    const QDate known = run.facts().date(u"passport.expiresOn"_s);
    for (const SeenDocument& document : run.documents()) {
        if (document.material != "M08"_L1 || known.isNull() || document.expiresOn.isNull()
            || document.expiresOn == known) {
            continue;
        }
        const QString one = known.toString(Qt::ISODate);
        const QString other = document.expiresOn.toString(Qt::ISODate);
        Finding finding;
        finding.path = document.place(u"expiresOn"_s);
        finding.otherPath = u"passport.expiresOn"_s;
        finding.code = FindingCode::FieldsDiffer;
        finding.confusion = comparedDays(one, other).confusion;
        finding.args = {
            {u"field"_s, u"expiry"_s}, {u"fact"_s, u"passport.expiresOn"_s}, {u"one"_s, one}, {u"other"_s, other}};
        finding.subject = run.namesOf(document.material);
        run.report(rule, std::move(finding));
    }
}

/// Other people's names stand in the family's papers.
bool bearsTheName(const SeenDocument& document) { return document.material != "M12"_L1; }

/// In papers of other hands "SMITH, ANNA" is nobody's mistake; in what the office writes and the authority holds it is.
bool orderMatters(const QString& material)
{
    return material.isEmpty() || material == "M01"_L1 || material == "M07"_L1 || material == "M22"_L1;
}

void compareNames(CheckRun& run, const CheckRule& rule)
{
    QList<PlacedValue> names;
    for (const QString& fact : {u"name.passport"_s, u"name.record"_s, u"name.permit"_s}) {
        if (run.facts().has(fact)) {
            names.append({run.facts().text(fact), fact, {}});
        }
    }
    for (const SeenDocument& document : run.documents()) {
        const auto name = document.field({u"name"_s});
        if (name && bearsTheName(document)) {
            names.append({*name, document.placeOfField({u"name"_s}), document.material});
        }
    }
    for (qsizetype i = 1; i < names.size(); ++i) {
        const Comparison comparison = comparedNames(names.first().text, names.at(i).text);
        const bool harmless = comparison.confusion == Confusion::WordOrder && !orderMatters(names.at(i).material);
        if (comparison.same || harmless) {
            continue;
        }
        Finding finding;
        finding.path = names.at(i).path;
        finding.otherPath = names.first().path;
        finding.code = FindingCode::NamesDiffer;
        finding.confusion = comparison.confusion;
        finding.args = {{u"one"_s, names.first().text}, {u"other"_s, names.at(i).text}};
        finding.subject = run.namesOf(names.at(i).material);
        run.report(rule, std::move(finding));
    }
}

} // namespace

void checkAgreement(CheckRun& run)
{
    for (const CheckRule* rule : run.rulesOf(u"fields-agree"_s)) {
        for (const ComparedValue& value : comparedValues()) {
            compareValue(run, *rule, value);
        }
        comparePassport(run, *rule);
    }
    for (const CheckRule* rule : run.rulesOf(u"names-agree"_s)) {
        compareNames(run, *rule);
    }
}

} // namespace core::checks
