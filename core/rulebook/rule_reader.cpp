// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rule_reader.h"

#include "core/rulebook/check_kinds.h"
#include "core/rulebook/entry_reader.h"
#include "core/types/nationality.h"

namespace core::rulebook::rule_reader {

using namespace Qt::Literals::StringLiterals;
using namespace entry_reader;

namespace {

const QHash<QString, Severity> kSeverities{
    {u"note"_s, Severity::Note}, {u"warning"_s, Severity::Warning}, {u"blocker"_s, Severity::Blocker}};
const QHash<QString, MaterialAnswer> kAnswers{{u"needed"_s, MaterialAnswer::Needed},
    {u"if-applicable"_s, MaterialAnswer::IfApplicable}, {u"commitment"_s, MaterialAnswer::Commitment},
    {u"exempt"_s, MaterialAnswer::Exempt}};
const QHash<QString, TimeUnit> kUnits{{u"calendar-days"_s, TimeUnit::CalendarDays},
    {u"calendar-months"_s, TimeUnit::CalendarMonths}, {u"working-days"_s, TimeUnit::WorkingDays},
    {u"hours"_s, TimeUnit::Hours}};
const QHash<QString, Weight> kWeights{{u"memory"_s, Weight::Memory}, {u"low"_s, Weight::Low},
    {u"medium"_s, Weight::Medium}, {u"high"_s, Weight::High}, {u"highest"_s, Weight::Highest}};

/// How loud a rule is; one that blocks needs a source that carries it (domain, "How to read the source tags").
Severity severity(const PackNode& owner, const QList<Citation>& sources)
{
    const Severity severity = owner.need(u"severity"_s).oneOf(kSeverities);
    if (severity == Severity::Blocker) {
        requireStrongSource(sources, owner.at(u"severity"_s));
    }
    return severity;
}

MaterialCase materialCase(const PackNode& node)
{
    node.allowOnly({u"answer"_s, u"when"_s, u"because"_s, u"sources"_s});
    MaterialCase materialCase;
    materialCase.answer = node.need(u"answer"_s).oneOf(kAnswers);
    materialCase.when = condition(node.at(u"when"_s));
    materialCase.because = node.need(u"because"_s).bilingual();
    materialCase.sources = neededCitations(node);
    if (materialCase.answer == MaterialAnswer::Needed) {
        requireStrongSource(materialCase.sources, node.at(u"answer"_s));
    }
    return materialCase;
}

MaterialValidity validity(const PackNode& node)
{
    MaterialValidity validity;
    if (node.json().isUndefined()) {
        return validity;
    }
    node.allowOnly({u"months"_s, u"from"_s, u"judgedAt"_s});
    validity.months = node.need(u"months"_s).number();
    validity.from = node.need(u"from"_s).text();
    validity.judgedAt = node.need(u"judgedAt"_s).text();
    if (!QStringList{u"issuedOn"_s, u"expiresOn"_s, u"takenOn"_s}.contains(validity.from)) {
        node.at(u"from"_s).refuse(u"unknown-value"_s, validity.from);
    }
    if (!QStringList{u"submission"_s, u"use"_s}.contains(validity.judgedAt)) {
        node.at(u"judgedAt"_s).refuse(u"unknown-value"_s, validity.judgedAt);
    }
    return validity;
}

Offset offset(const PackNode& node)
{
    node.allowOnly({u"count"_s, u"unit"_s, u"of"_s, u"setting"_s});
    Offset offset;
    offset.count = node.need(u"count"_s).number();
    offset.unit = node.need(u"unit"_s).oneOf(kUnits);
    const QString of = node.at(u"of"_s).text();
    offset.fromDue = of == "due"_L1;
    if (node.has(u"of"_s) && of != "due"_L1 && of != "trigger"_L1) {
        node.at(u"of"_s).refuse(u"unknown-value"_s, of);
    }
    offset.setting = node.at(u"setting"_s).text();
    if (node.has(u"setting"_s) && !node.scan().names.numbers.contains(offset.setting)) {
        node.at(u"setting"_s).refuse(u"unknown-setting"_s, offset.setting);
    }
    return offset;
}

/// A date fact, or {"material", "date"} of a paper.
void readTrigger(DeadlineRule& rule, const PackNode& node)
{
    if (!node.json().isObject()) {
        rule.trigger = dateFact(node);
        return;
    }
    node.allowOnly({u"material"_s, u"date"_s});
    rule.trigger = node.need(u"date"_s).text();
    if (rule.trigger != "issuedOn"_L1 && rule.trigger != "expiresOn"_L1) {
        node.at(u"date"_s).refuse(u"unknown-value"_s, rule.trigger);
    }
    rule.triggerMaterial = node.need(u"material"_s).text();
    if (!node.scan().names.materials.contains(rule.triggerMaterial)) {
        node.at(u"material"_s).refuse(u"unknown-material"_s, rule.triggerMaterial);
    }
}

SettingRequirement settingRequirement(const PackNode& node)
{
    SettingRequirement requirement;
    if (node.json().isUndefined()) {
        return requirement;
    }
    node.allowOnly({u"code"_s, u"is"_s});
    requirement.setting = node.need(u"code"_s).text();
    if (!node.scan().names.settings.contains(requirement.setting)) {
        node.at(u"code"_s).refuse(u"unknown-setting"_s, requirement.setting);
    }
    for (const PackNode& item : node.need(u"is"_s).items()) {
        requirement.anyOf.append(item.json().toVariant());
    }
    return requirement;
}

SettingAlternative settingAlternative(const PackNode& node)
{
    node.allowOnly({u"value"_s, u"because"_s, u"sources"_s});
    return {node.need(u"value"_s).json().toVariant(), node.need(u"because"_s).bilingual(), neededCitations(node)};
}

AlternativeRule alternative(const PackNode& node)
{
    node.allowOnly({u"offset"_s, u"because"_s, u"sources"_s});
    return {offset(node.need(u"offset"_s)), node.need(u"because"_s).bilingual(), neededCitations(node)};
}

/// A whole number of its own, or the name of a setting that has one.
CheckNumber checkNumber(const PackNode& node)
{
    CheckNumber number;
    if (!node.json().isString()) {
        number.value = node.number();
        if (number.value < 0) {
            node.refuse(u"number-order"_s);
        }
        return number;
    }
    number.setting = node.text();
    if (!node.scan().names.numbers.contains(number.setting)) {
        node.refuse(u"unknown-setting"_s, number.setting);
    }
    return number;
}

PointsBand pointsBand(const PackNode& node)
{
    node.allowOnly({u"min"_s, u"max"_s, u"points"_s});
    PointsBand band;
    if (node.has(u"min"_s)) {
        band.min = node.at(u"min"_s).number();
    }
    if (node.has(u"max"_s)) {
        band.max = node.at(u"max"_s).number();
    }
    if (band.min && band.max && *band.max < *band.min) {
        node.refuse(u"number-order"_s);
    }
    band.points = node.need(u"points"_s).number();
    return band;
}

ApostilleStates apostilleStates(const PackNode& node)
{
    node.allowOnly({u"countries"_s, u"from"_s, u"inForce"_s, u"sources"_s});
    ApostilleStates states;
    for (const PackNode& item : node.need(u"countries"_s).items()) {
        const Result<types::Nationality> country = types::Nationality::parse(item.text());
        if (!country || country->text() != item.text()) {
            item.refuse(u"unknown-value"_s, item.text());
        }
        states.countries.append(item.text());
    }
    states.from = node.need(u"from"_s).date();
    states.inForce = node.need(u"inForce"_s).boolean();
    states.sources = neededCitations(node);
    return states;
}

/// The kind, and the numbers and tables that a check of that kind counts by: all of them, and no others.
void readKind(CheckRule& rule, const PackNode& node)
{
    rule.kind = node.need(u"kind"_s).text();
    const CheckKind* kind = checkKind(rule.kind);
    if (kind == nullptr) {
        node.at(u"kind"_s).refuse(u"unknown-check"_s, rule.kind);
        return;
    }
    const PackNode numbers = node.at(u"numbers"_s);
    if (!numbers.json().isUndefined()) {
        numbers.allowOnly(kind->numbers);
    }
    for (const QString& name : kind->numbers) {
        rule.numbers.insert(name, checkNumber(numbers.need(name)));
    }
    const PackNode bands = node.at(u"bands"_s);
    if (!bands.json().isUndefined()) {
        bands.allowOnly(kind->bands);
    }
    for (const QString& name : bands.keys()) {
        for (const PackNode& item : bands.at(name).items()) {
            rule.bands[name].append(pointsBand(item));
        }
    }
    for (const PackNode& item : node.at(u"states"_s).items()) {
        if (!kind->hasStates) {
            item.refuse(u"unknown-key"_s, u"states"_s);
        }
        rule.states.append(apostilleStates(item));
    }
    if (kind->needsMaterials && !node.has(u"materials"_s)) {
        node.refuse(u"missing-key"_s, u"materials"_s);
    }
}

} // namespace

Weight weight(const PackNode& node) { return node.oneOf(kWeights); }

QString codeOf(Weight weight) { return kWeights.key(weight); }

Source source(const PackNode& node)
{
    node.allowOnly({u"id"_s, u"title"_s, u"document"_s, u"date"_s, u"weight"_s});
    return {node.need(u"id"_s).text(), node.need(u"title"_s).bilingual(), node.need(u"document"_s).text(),
        node.at(u"date"_s).date(), weight(node.need(u"weight"_s))};
}

MaterialRule material(const PackNode& node)
{
    node.allowOnly(keysWith(
        {u"cases"_s, u"form"_s, u"translation"_s, u"seal"_s, u"authentication"_s, u"validity"_s, u"returns"_s}));
    MaterialRule rule;
    readEntry(rule, node);
    for (const PackNode& item : node.need(u"cases"_s).items()) {
        rule.cases.append(materialCase(item));
    }
    rule.form = node.need(u"form"_s).bilingual();
    rule.translation = node.at(u"translation"_s).bilingual();
    rule.seal = node.at(u"seal"_s).bilingual();
    rule.authentication = node.at(u"authentication"_s).bilingual();
    rule.validity = validity(node.at(u"validity"_s));
    rule.returns = known(node.at(u"returns"_s), node.scan().names.returns, u"unknown-return"_s);
    return rule;
}

DeadlineRule deadline(const PackNode& node)
{
    node.allowOnly(keysWith({u"trigger"_s, u"offset"_s, u"opens"_s, u"amber"_s, u"handledBy"_s, u"lane"_s,
        u"severity"_s, u"because"_s, u"alternatives"_s, u"setting"_s, u"decisionBefore"_s}));
    DeadlineRule rule;
    readEntry(rule, node);
    readTrigger(rule, node.need(u"trigger"_s));
    rule.offset = offset(node.need(u"offset"_s));
    if (rule.offset.fromDue) {
        node.at(u"offset"_s).at(u"of"_s).refuse(u"unknown-value"_s, u"due"_s);
    }
    if (node.has(u"opens"_s)) {
        rule.opens = offset(node.at(u"opens"_s));
    }
    if (node.has(u"amber"_s)) {
        rule.amber = offset(node.at(u"amber"_s));
    }
    for (const PackNode& item : node.at(u"handledBy"_s).items()) {
        rule.handledBy.append(dateFact(item));
    }
    rule.lane = actor(node.need(u"lane"_s));
    rule.severity = severity(node, rule.sources);
    rule.because = node.need(u"because"_s).bilingual();
    for (const PackNode& item : node.at(u"alternatives"_s).items()) {
        rule.alternatives.append(alternative(item));
    }
    rule.setting = settingRequirement(node.at(u"setting"_s));
    rule.decisionBefore = node.at(u"decisionBefore"_s).boolean();
    return rule;
}

ReturnReason returnReason(const PackNode& node)
{
    node.allowOnly(keysWith({u"fix"_s, u"severity"_s, u"preventedBy"_s, u"fixBy"_s}));
    ReturnReason reason;
    readEntry(reason, node);
    reason.fix = node.need(u"fix"_s).bilingual();
    reason.severity = severity(node, reason.sources);
    reason.preventedBy = node.at(u"preventedBy"_s).text();
    reason.fixBy = actor(node.need(u"fixBy"_s));
    return reason;
}

Setting setting(const PackNode& node)
{
    node.allowOnly(keysWith({u"value"_s, u"because"_s, u"alternatives"_s}));
    Setting setting;
    readEntry(setting, node);
    setting.value = node.need(u"value"_s).json().toVariant();
    setting.because = node.need(u"because"_s).bilingual();
    for (const PackNode& item : node.at(u"alternatives"_s).items()) {
        setting.alternatives.append(settingAlternative(item));
    }
    return setting;
}

CheckRule check(const PackNode& node)
{
    node.allowOnly(keysWith({u"kind"_s, u"prevents"_s, u"severity"_s, u"fix"_s, u"materials"_s, u"numbers"_s,
        u"bands"_s, u"states"_s}));
    CheckRule rule;
    readEntry(rule, node);
    readKind(rule, node);
    rule.prevents = node.at(u"prevents"_s).text();
    if (!rule.prevents.isEmpty() && !node.scan().names.returns.contains(rule.prevents)) {
        node.at(u"prevents"_s).refuse(u"unknown-return"_s, rule.prevents);
    }
    // What spares no known reason has to say itself how loud it is and what mends it.
    rule.hasSeverity = node.has(u"severity"_s) || rule.prevents.isEmpty();
    if (rule.hasSeverity) {
        rule.severity = severity(node, rule.sources);
    }
    rule.fix = (rule.prevents.isEmpty() ? node.need(u"fix"_s) : node.at(u"fix"_s)).bilingual();
    rule.materials = known(node.at(u"materials"_s), node.scan().names.materials, u"unknown-material"_s);
    return rule;
}

Office office(const PackNode& node)
{
    node.allowOnly(keysWith({u"address"_s, u"phone"_s, u"portal"_s, u"hours"_s}));
    Office office;
    readEntry(office, node);
    office.address = node.at(u"address"_s).bilingual();
    office.phone = node.at(u"phone"_s).text();
    office.portal = node.at(u"portal"_s).text();
    office.hours = node.at(u"hours"_s).bilingual();
    return office;
}

} // namespace core::rulebook::rule_reader
