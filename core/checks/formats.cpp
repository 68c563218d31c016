// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/checks/day_span.h"
#include "core/checks/phone.h"
#include "core/types/credit_code.h"
#include "core/types/passport_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;

namespace {

void reportAt(CheckRun& run, const CheckRule& rule, const QString& fact, FindingCode code)
{
    Finding finding = findingAt(fact, code);
    run.report(rule, std::move(finding));
}

void checkPassportNumber(CheckRun& run)
{
    const QString number = run.facts().text(u"passport.number"_s);
    for (const CheckRule* rule : run.rulesOf(u"passport-number"_s)) {
        if (!number.isEmpty() && types::firstBlocking(types::PassportNumber::problems(number))) {
            reportAt(run, *rule, u"passport.number"_s, FindingCode::PassportNumberBad);
        }
    }
}

/// By alphabet, length and last sign; positions 9–17 that miss their own check are a warning (domain §13).
void checkCreditCode(CheckRun& run)
{
    const QString code = run.facts().text(u"employer.creditCode"_s);
    if (code.isEmpty()) {
        return;
    }
    const types::ValueProblems problems = types::CreditCode::problems(code);
    for (const CheckRule* rule : run.rulesOf(u"credit-code"_s)) {
        if (types::firstBlocking(problems)) {
            reportAt(run, *rule, u"employer.creditCode"_s, FindingCode::CreditCodeBad);
        } else if (std::ranges::any_of(problems, [](const types::ValueProblem& each) {
                       return each.code == FailureCode::CreditCodeOrganisationPart;
                   })) {
            reportAt(run, *rule, u"employer.creditCode"_s, FindingCode::CreditCodePartOdd);
            run.findings().last().severity = rulebook::Severity::Warning;
        }
    }
}

void checkAddresses(CheckRun& run)
{
    static const QRegularExpression email(u"^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"_s);
    for (const CheckRule* rule : run.rulesOf(u"contact-format"_s)) {
        for (const QString& fact : {u"contacts.applicantEmail"_s, u"contacts.handlerEmail"_s}) {
            const QString text = run.facts().text(fact).trimmed();
            if (!text.isEmpty() && !email.match(text).hasMatch()) {
                reportAt(run, *rule, fact, FindingCode::EmailBad);
            }
        }
        for (const QString& fact : {u"contacts.applicantPhone"_s, u"contacts.employerPhone"_s}) {
            const QString text = run.facts().text(fact).trimmed();
            if (!text.isEmpty() && !isPhone(text)) {
                reportAt(run, *rule, fact, FindingCode::PhoneBad);
            }
        }
    }
}

/// The first and last day that a letter or a contract itself names.
void checkPaperDates(CheckRun& run)
{
    for (const CheckRule* rule : run.rulesOf(u"paper-order"_s)) {
        for (const SeenDocument& document : run.documents()) {
            const auto first = spanOf(document.field({u"start"_s}).value_or(QString()));
            const auto last = spanOf(document.field({u"end"_s}).value_or(QString()));
            if (!rule->materials.contains(document.material) || !first || !last || first->first <= last->last) {
                continue;
            }
            Finding finding = findingAt(document.place(u"fields/end"_s), FindingCode::DatesReversed);
            finding.otherPath = document.place(u"fields/start"_s);
            finding.subject = run.namesOf(document.material);
            run.report(*rule, std::move(finding));
        }
    }
}

void checkUse(CheckRun& run)
{
    const QDate filed = run.facts().date(u"submittedOn"_s);
    const QDate used = run.facts().date(u"plannedUseOn"_s);
    for (const CheckRule* rule : run.rulesOf(u"use-order"_s)) {
        if (filed.isNull() || used.isNull() || filed <= used) {
            continue;
        }
        Finding finding = findingAt(u"plannedUseOn"_s, FindingCode::UsedTooEarly);
        finding.otherPath = u"submittedOn"_s;
        finding.args = {{u"date"_s, dayArg(used)}, {u"day"_s, dayArg(filed)}};
        run.report(*rule, std::move(finding));
    }
}

void checkDates(CheckRun& run)
{
    const QDate first = run.facts().date(u"contract.startsOn"_s);
    const QDate last = run.facts().date(u"contract.endsOn"_s);
    for (const CheckRule* rule : run.rulesOf(u"date-order"_s)) {
        if (first.isValid() && last.isValid() && last < first) {
            reportAt(run, *rule, u"contract.endsOn"_s, FindingCode::DatesReversed);
            run.findings().last().otherPath = u"contract.startsOn"_s;
        }
    }
}

} // namespace

void checkFormats(CheckRun& run)
{
    checkPassportNumber(run);
    checkCreditCode(run);
    checkAddresses(run);
    checkDates(run);
    checkPaperDates(run);
    checkUse(run);
}

} // namespace core::checks
