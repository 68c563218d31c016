// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_plan.h"

#include "core/base/resource_paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace core::services::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<PlannedReturn> returnFrom(const QJsonValue& json)
{
    if (!json.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = json.toObject();
    PlannedReturn planned;
    planned.details.text = object.value("text"_L1).toString();
    for (const QJsonValue& each : object.value("defects"_L1).toArray()) {
        const QJsonObject defect = each.toObject();
        planned.details.defects.append({defect.value("reason"_L1).toString(), defect.value("text"_L1).toString(),
            domain::fromCode<domain::Actor>(defect.value("fixBy"_L1).toString()).value_or(domain::Actor::Agency)});
        planned.isDone.append(defect.value("done"_L1).toBool());
    }
    if (object.contains("dueIn"_L1)) {
        planned.dueInDays = object.value("dueIn"_L1).toInt();
    }
    return planned;
}

PlannedCase caseFrom(const QJsonObject& object)
{
    return {.procedure = object.value("procedure"_L1).toString(),
        .hasFollowers = object.value("followed"_L1).toBool(),
        .until = object.value("until"_L1).toString(),
        .sinceDays = object.value("since"_L1).toInt(),
        .stayDays = object.value("stay"_L1).toInt(),
        .end = object.value("end"_L1).toString(),
        .returned = returnFrom(object.value("returned"_L1)),
        .answered = returnFrom(object.value("answered"_L1))};
}

PlannedSpan spanFrom(const QJsonObject& object)
{
    return {object.value("held"_L1).toInt(), object.value("left"_L1).toInt()};
}

PlannedPerson personFrom(const QJsonObject& object)
{
    PlannedPerson person;
    person.employer = object.value("employer"_L1).toInt();
    person.passportMonths = object.value("passport"_L1).toInt();
    for (const QJsonValue& each : object.value("cases"_L1).toArray()) {
        person.cases.append(caseFrom(each.toObject()));
    }
    for (const QJsonValue& each : object.value("permits"_L1).toArray()) {
        const QJsonObject permit = each.toObject();
        person.permits.append({permit.value("form"_L1).toString(), spanFrom(permit)});
    }
    person.noticeIssuedOn = QDate::fromString(object.value("noticeIssuedOn"_L1).toString(), Qt::ISODate);
    if (object.contains("residence"_L1)) {
        person.residence = spanFrom(object.value("residence"_L1).toObject());
    }
    for (const QJsonValue& each : object.value("family"_L1).toArray()) {
        const QJsonObject member = each.toObject();
        person.family.append({.relation = member.value("relation"_L1).toString(),
            .age = member.value("age"_L1).toInt(),
            .passportMonths = member.value("passport"_L1).toInt(),
            .residenceDays = member.value("residence"_L1).toInt()});
    }
    return person;
}

} // namespace

Result<QJsonObject> readDemoFile(const QString& name)
{
    const QString path = resource_paths::file(u"demo/"_s + name);
    QFile file(path);
    if (!file.exists()) {
        return Failure(FailureCode::FileMissing, {{u"file"_s, path}});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(FailureCode::FileUnreadable, {{u"file"_s, path}});
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        return Failure(FailureCode::FileDamaged, {{u"file"_s, path}});
    }
    return document.object();
}

Result<DemoPlan> DemoPlan::load(const rulebook::RuleView& rules)
{
    const Result<QJsonObject> present = readDemoFile(u"cases.json"_s);
    if (!present) {
        return present.failure();
    }
    const Result<QJsonObject> older = readDemoFile(u"cases-before-integration.json"_s);
    if (!older) {
        return older.failure();
    }
    for (const QJsonObject& stories : {*present, *older}) {
        DemoPlan plan(*present, stories);
        if (rules.procedure(plan.procedure()) != nullptr) {
            return plan;
        }
    }
    return Failure(FailureCode::ProcedureUnknown, {{u"procedure"_s, present->value("procedure"_L1).toString()}});
}

DemoPlan::DemoPlan(const QJsonObject& pace, const QJsonObject& stories)
    : m_procedure(stories.value("procedure"_L1).toString()), m_daysInStage(pace.value("daysInStage"_L1).toObject())
{
    for (const QJsonValue& each : pace.value("consulates"_L1).toArray()) {
        m_consulates.append(each.toString());
    }
    for (const QJsonValue& each : stories.value("people"_L1).toArray()) {
        m_people.append(personFrom(each.toObject()));
    }
}

int DemoPlan::daysIn(const QString& stage) const
{
    constexpr int kUsualDays = 2;
    return m_daysInStage.value(stage).toInt(kUsualDays);
}

QString DemoPlan::consulate(int number) const
{
    return m_consulates.value(number % static_cast<int>(m_consulates.size()));
}

} // namespace core::services::demo
