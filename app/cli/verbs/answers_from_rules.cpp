// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/calendar/calendar_shelf.h"
#include "core/calendar/date_math.h"
#include "core/types/credit_code.h"
#include "core/types/mrz.h"
#include "core/types/passport_number.h"
#include "core/types/permit_number.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::Literals::StringLiterals;
using core::Failure;
using core::Result;
using core::types::ValueProblem;
using core::types::ValueProblems;

namespace {

Result<Answer> workdays(Invocation& call)
{
    const QDate start = QDate::fromString(call.arguments()[0], Qt::ISODate);
    bool isNumber = false;
    const int count = call.arguments()[1].toInt(&isNumber);
    if (!start.isValid() || !isNumber || std::abs(count) > core::calendar::WorkingCalendar::kMostDays) {
        return wrongUsage(call.arguments()[start.isValid() ? 1 : 0]);
    }
    if (const Result<QDate> countable = core::calendar::countableDay(start, call.arguments()[0]); !countable) {
        return countable.failure();
    }
    const Result<core::calendar::WorkingCalendar> calendar = core::calendar::CalendarShelf().calendar();
    if (!calendar) {
        return calendar.failure();
    }
    const core::calendar::DerivedDate day = calendar->addWorkingDays(start, count);
    const QString result = day.date.toString(Qt::ISODate);
    QStringList lines{result};
    if (day.provisional) {
        lines.append(QCoreApplication::translate(
            "cli", "An estimate: for a year on the way no holiday calendar has been published."));
    }
    return Answer{QJsonObject{{u"start"_s, start.toString(Qt::ISODate)}, {u"n"_s, count}, {u"result"_s, result},
                      {u"provisional"_s, day.provisional}},
        lines};
}

struct Identified
{
    QJsonObject fields;
    ValueProblems problems;
};

Identified creditCode(const QStringList& values)
{
    const Result<core::types::CreditCode> code = core::types::CreditCode::parse(values[0]);
    QJsonObject fields;
    if (code) {
        const QString& text = code->text();
        fields = {{u"code"_s, text}, {u"department"_s, text.mid(0, 1)}, {u"kind"_s, text.mid(1, 1)},
            {u"division"_s, text.mid(2, 6)}, {u"organisation"_s, text.mid(8, 9)}, {u"check"_s, text.mid(17, 1)}};
    }
    return {fields, core::types::CreditCode::problems(values[0])};
}

Identified machineReadableZone(const QStringList& values, QDate today)
{
    QJsonObject fields;
    const Result<core::types::Mrz> zone = core::types::Mrz::parse(values[0], values[1], today);
    if (zone) {
        fields = {{u"surname"_s, zone->surname()}, {u"givenNames"_s, zone->givenNames()},
            {u"number"_s, zone->number().text()}, {u"issuingState"_s, zone->issuingState().text()},
            {u"nationality"_s, zone->nationality().text()}, {u"birth"_s, zone->birth().toString(Qt::ISODate)},
            {u"expiry"_s, zone->expiry().toString(Qt::ISODate)}, {u"sex"_s, core::types::codeOf(zone->sex())},
            {u"optional"_s, zone->optionalData()}, {u"nameTruncated"_s, zone->isNameTruncated()}};
    }
    return {fields, core::types::Mrz::problems(values[0], values[1], today)};
}

template <typename Value> Identified plainNumber(const QStringList& values)
{
    const Result<Value> number = Value::parse(values[0]);
    return {number ? QJsonObject{{u"number"_s, number->text()}} : QJsonObject(), Value::problems(values[0])};
}

QJsonObject asJson(const ValueProblem& problem, const QString& message)
{
    return {{u"code"_s, core::failureName(problem.code)}, {u"message"_s, message}, {u"at"_s, problem.at}};
}

Result<Answer> identify(Invocation& call)
{
    const QString kind = call.arguments()[0];
    const QStringList values = call.arguments().mid(1);
    const qsizetype wanted = kind == "mrz"_L1 ? 2 : 1;
    if (values.size() != wanted) {
        return wrongUsage(u"id "_s + kind);
    }
    Identified found;
    if (kind == "credit-code"_L1) {
        found = creditCode(values);
    } else if (kind == "mrz"_L1) {
        found = machineReadableZone(values, call.today());
    } else if (kind == "passport"_L1) {
        found = plainNumber<core::types::PassportNumber>(values);
    } else if (kind == "permit"_L1) {
        found = plainNumber<core::types::PermitNumber>(values);
    } else {
        return wrongUsage(u"id "_s + kind);
    }
    const Result<core::FailureTexts> texts =
        core::FailureTexts::load(call.lang() == core::types::Lang::Zh ? u"zh"_s : u"en"_s);
    const bool valid = !core::types::firstBlocking(found.problems).has_value();
    QStringList lines{
        valid ? QCoreApplication::translate("cli", "Valid") : QCoreApplication::translate("cli", "Not valid")};
    for (auto field = found.fields.constBegin(); field != found.fields.constEnd(); ++field) {
        lines.append(field.key() + u": "_s + field.value().toVariant().toString());
    }
    QJsonArray problems;
    for (const ValueProblem& problem : found.problems) {
        QMap<QString, QString> args = problem.args;
        args.insert(u"at"_s, QString::number(problem.at));
        const QString message =
            texts ? texts->textOf(Failure(problem.code, args)).happened : core::failureName(problem.code);
        problems.append(asJson(problem, message));
        lines.append(message);
    }
    return Answer{QJsonObject{{u"valid"_s, valid}, {u"fields"_s, found.fields}, {u"problems"_s, problems}}, lines,
        valid ? kDone : kFoundSomethingThatStops};
}

} // namespace

QList<Verb> answersFromRules()
{
    return {
        {u"workdays"_s, u"START N"_s, {}, 2, 2, workdays},
        {u"id"_s, u"credit-code|mrz|passport|permit VALUE…"_s, {}, 2, 3, identify},
    };
}

} // namespace cli
