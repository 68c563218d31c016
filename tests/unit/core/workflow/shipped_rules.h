// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/working_calendar.h"
#include "core/rulebook/rulebook.h"
#include "core/workflow/case_facts.h"
#include "core/workflow/moves.h"

/// The rules and the calendar that the program brings along, and cases on the overseas route.
namespace workflow_tests {

using namespace Qt::Literals::StringLiterals;

inline const QString kOverseas = u"new-overseas"_s;
inline const QDate kToday(2026, 1, 5);

inline const core::rulebook::Rulebook& shippedRules()
{
    static const core::Result<core::rulebook::Rulebook> book = core::rulebook::Rulebook::loadShipped();
    return *book;
}

inline const core::rulebook::RuleView& rulesOf(const QString& city, QDate on = kToday)
{
    return shippedRules().forCase(city, on);
}

/// The last day before the integration.
inline const QDate kLastDayBefore(2024, 11, 30);

struct StandingProcedure
{
    QString code;
    QDate on; ///< kLastDayBefore or kToday
};

/// Every procedure that stands in some city, by the rules of before the integration and by those of today.
inline QList<StandingProcedure> proceduresOfThePacks()
{
    QList<StandingProcedure> all;
    for (const QDate& on : {kLastDayBefore, kToday}) {
        QStringList codes;
        for (const QString& city : shippedRules().cities()) {
            for (const core::rulebook::Procedure* procedure : rulesOf(city, on).procedures()) {
                codes.append(procedure->code);
            }
        }
        codes.removeDuplicates();
        for (const QString& code : codes) {
            all.append({code, on});
        }
    }
    return all;
}

/// A row's name: "extension 2024-11-30".
inline QByteArray rowName(const StandingProcedure& procedure)
{
    return (procedure.code + u' ' + procedure.on.toString(Qt::ISODate)).toUtf8();
}

inline const core::calendar::WorkingCalendar& calendar()
{
    static const core::Result<core::calendar::WorkingCalendar> shipped = core::calendar::WorkingCalendar::loadShipped();
    return *shipped;
}

inline core::domain::CaseRecord caseAt(
    const QString& stage, const QString& city = u"national"_s, const QString& permitClass = u"B"_s)
{
    core::domain::CaseRecord record;
    record.number = u"2026-0001"_s;
    record.procedure = kOverseas;
    record.city = city;
    record.permitClass = permitClass;
    record.stage = stage;
    record.status = core::domain::CaseStatus::Open;
    record.openedOn = kToday;
    record.stageSince = kToday;
    return record;
}

/// A context in which nothing is wanting.
inline core::workflow::MoveContext fullContext(const core::domain::CaseRecord& record)
{
    core::workflow::MoveContext context;
    context.facts = core::workflow::factsOf({record}, kToday);
    for (int i = 1; i <= 26; ++i) {
        context.materials.insert(u"M%1"_s.arg(i, 2, 10, QChar(u'0')), core::domain::MaterialState::Received);
    }
    return context;
}

} // namespace workflow_tests
