// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/checks/comparison.h"

#include <algorithm>
#include <cmath>

namespace core::checks {

using namespace Qt::Literals::StringLiterals;
using rulebook::CheckRule;

namespace {

void checkEmployerFiling(CheckRun& run, const CheckRule& rule)
{
    const QDate end = run.facts().date(u"employer.filingExpiresOn"_s);
    if (end.isNull()) {
        run.need(u"employer.filingExpiresOn"_s);
        return;
    }
    if (run.filedOn() <= end) {
        return;
    }
    Finding finding = findingAt(u"employer.filingExpiresOn"_s, FindingCode::FilingExpired);
    finding.args = {{u"date"_s, dayArg(end)}, {u"day"_s, dayArg(run.filedOn())}};
    finding.lastSafeDate = end;
    run.report(rule, std::move(finding));
}

/// As the procedure says who may start it, and others under its conditions (the individual, once the employer has
/// ceased).
void checkInitiator(CheckRun& run, const CheckRule& rule)
{
    const auto initiator = domain::fromCode<domain::Actor>(run.facts().text(u"initiator"_s));
    const rulebook::Procedure* procedure = run.input().rules.procedure(run.input().procedure);
    if (!initiator) {
        run.need(u"initiator"_s);
        return;
    }
    if (procedure == nullptr || procedure->initiators.contains(*initiator)
        || std::ranges::any_of(procedure->furtherInitiators, [&](const rulebook::FurtherInitiator& each) {
               return each.actor == *initiator && each.when.holdsFor(run.facts());
           })) {
        return;
    }
    Finding finding = findingAt(u"initiator"_s, FindingCode::WrongInitiator);
    finding.args = {{u"initiator"_s, run.facts().text(u"initiator"_s)}};
    run.report(rule, std::move(finding));
}

/// An extension opens so many days before the permit ends and is taken until so many days before it (domain D09).
void checkWindow(CheckRun& run, const CheckRule& rule)
{
    const QDate end = run.facts().date(u"permit.expiresOn"_s);
    const auto opens = run.number(rule, u"openDays"_s);
    const auto closes = run.number(rule, u"lastDays"_s);
    if (end.isNull() || !opens || !closes) {
        run.need(u"permit.expiresOn"_s);
        return;
    }
    const QDate first = end.addDays(-*opens);
    const QDate last = end.addDays(-*closes);
    const QDate filed = run.filedOn();
    if (filed >= first && filed <= last) {
        return;
    }
    Finding finding = findingAt(u"permit.expiresOn"_s, FindingCode::FiledTooLate);
    finding.otherPath = u"submittedOn"_s;
    finding.args = {{u"date"_s, dayArg(last)}};
    finding.lastSafeDate = last;
    if (filed < first) {
        finding.code = FindingCode::FiledTooEarly;
        finding.args = {{u"date"_s, dayArg(first)}};
    } else if (filed > end) {
        finding.code = FindingCode::PermitExpired;
        finding.args = {{u"date"_s, dayArg(end)}};
    }
    run.report(rule, std::move(finding));
}

/// Whoever is in China enters through the domestic route (BJ (3)-2). The entry that follows the notice is another
/// matter.
void checkInChina(CheckRun& run, const CheckRule& rule)
{
    const rulebook::Facts& facts = run.facts();
    if (facts.has(u"approvedOn"_s) || facts.has(u"notice.issuedOn"_s) || facts.has(u"notice.approvedOn"_s)) {
        return;
    }
    const QDate entered = facts.date(u"enteredOn"_s);
    const QDate residence = facts.date(u"residence.expiresOn"_s);
    if (entered.isValid() && entered <= run.filedOn()) {
        run.report(rule, findingAt(u"enteredOn"_s, FindingCode::InChinaAlready));
    } else if (entered.isNull() && residence.isValid() && run.filedOn() <= residence) {
        run.report(rule, findingAt(u"residence.expiresOn"_s, FindingCode::InChinaAlready));
    }
}

/// The domestic route is for those who are in China (BJ (3)-2): not for whoever enters after the submission. A stored
/// case of which no entry and no residence permit is known is one to look at.
void checkNotInChina(CheckRun& run, const CheckRule& rule)
{
    const QDate entered = run.facts().date(u"enteredOn"_s);
    if (entered.isValid() && entered > run.filedOn()) {
        Finding finding = findingAt(u"enteredOn"_s, FindingCode::NotInChinaYet);
        finding.otherPath = u"submittedOn"_s;
        finding.args = {{u"date"_s, dayArg(entered)}, {u"day"_s, dayArg(run.filedOn())}};
        run.report(rule, std::move(finding));
        return;
    }
    if (entered.isValid() || run.facts().has(u"residence.expiresOn"_s) || run.hasDocument(u"M09"_s)) {
        return;
    }
    if (!run.input().factsAreWhole) {
        run.need(u"enteredOn"_s);
        return;
    }
    run.report(rule, findingAt(u"enteredOn"_s, FindingCode::EntryUnknown));
    run.findings().last().severity = rulebook::Severity::Note;
}

/// A change is no way to another employer: signs of that are a leaving proof, a cancellation, another name in the
/// contract.
void checkEmployerChanged(CheckRun& run, const CheckRule& rule)
{
    if (run.facts().has(u"cancellation.effectiveOn"_s)) {
        run.report(rule, findingAt(u"cancellation.effectiveOn"_s, FindingCode::EmployerChanged));
        return;
    }
    const SeenDocument* contract = nullptr;
    const SeenDocument* permit = nullptr;
    for (const SeenDocument& document : run.documents()) {
        if (document.material == "M11"_L1) {
            run.report(rule, findingAt(document.place(), FindingCode::EmployerChanged));
            return;
        }
        contract = document.material == "M07"_L1 ? &document : contract;
        permit = document.material == "M21"_L1 || document.material == "M22"_L1 ? &document : permit;
    }
    if (contract == nullptr || permit == nullptr) {
        return;
    }
    const auto one = permit->field({u"employer"_s});
    const auto other = contract->field({u"employer"_s});
    if (one && other && !comparedWords(*one, *other).same) {
        Finding finding = findingAt(contract->placeOfField({u"employer"_s}), FindingCode::EmployerChanged);
        finding.otherPath = permit->placeOfField({u"employer"_s});
        run.report(rule, std::move(finding));
    }
}

/// S1 Q10②: the contract's dates mean to cancel and apply anew.
void checkContractDatesChanged(CheckRun& run, const CheckRule& rule)
{
    if (run.facts().text(u"wants"_s) == "change-contract-dates"_L1) {
        run.report(rule, findingAt(u"wants"_s, FindingCode::ContractDatesFixed));
    }
}

/// A permit that still stands has to be cancelled before another is asked for.
void checkPermitCancelled(CheckRun& run, const CheckRule& rule)
{
    const QDate effective = run.facts().date(u"cancellation.effectiveOn"_s);
    if (effective.isValid()) {
        if (effective > run.filedOn()) {
            Finding finding = findingAt(u"cancellation.effectiveOn"_s, FindingCode::CancelledAfterFiling);
            finding.args = {{u"date"_s, dayArg(effective)}};
            run.report(rule, std::move(finding));
        }
        return;
    }
    if (run.hasDocument(u"M11"_s)) {
        return;
    }
    const QString state = run.facts().text(u"permit.state"_s);
    const QDate end = run.facts().date(u"permit.expiresOn"_s);
    const bool stands = state == "card-held"_L1 || state == "electronic"_L1 || state == "card-lost"_L1;
    if (stands && (end.isNull() || run.filedOn() <= end)) {
        run.report(rule, findingAt(u"permit.state"_s, FindingCode::PermitNotCancelled));
    } else if (state.isEmpty()) {
        run.need(u"permit.state"_s);
    }
}

/// The originals shown within so many days of the entry, where the city asks for it (domain D07).
void checkVerification(CheckRun& run, const CheckRule& rule)
{
    const QDate entered = run.facts().date(u"enteredOn"_s);
    const auto days = run.number(rule, u"days"_s);
    if (entered.isNull() || !days || run.setting(u"verification-rule"_s).toString() != "within-30-days"_L1) {
        return;
    }
    const QDate last = entered.addDays(*days);
    const QDate shown = run.facts().date(u"verifiedOn"_s);
    if ((shown.isValid() ? shown : run.facts().date(u"on"_s)) <= last) {
        return;
    }
    Finding finding = findingAt(shown.isValid() ? u"verifiedOn"_s : u"enteredOn"_s, FindingCode::VerificationLate);
    finding.args = {{u"date"_s, dayArg(last)}};
    finding.lastSafeDate = last;
    run.report(rule, std::move(finding));
}

/// A contract that has expired ends about when it says itself, one that was terminated well before that; the form's
/// reason has to be the one that fits (domain §2.3, TJ-AGENT).
void checkCancellationReason(CheckRun& run, const CheckRule& rule)
{
    const QDate end = run.facts().date(u"contract.endsOn"_s);
    const QDate left = run.facts().date(u"eventOn"_s);
    const auto days = run.number(rule, u"days"_s);
    for (const SeenDocument& form : run.documents()) {
        const QString reason = form.field({u"reason"_s}).value_or(QString());
        if (!rule.materials.contains(form.material) || (reason != "expired"_L1 && reason != "terminated"_L1)) {
            continue;
        }
        if (end.isNull() || left.isNull() || !days) {
            run.need(end.isNull() ? u"contract.endsOn"_s : u"eventOn"_s);
            continue;
        }
        const bool isAtTheEnd = std::abs(left.daysTo(end)) <= *days;
        if (isAtTheEnd == (reason == "expired"_L1)) {
            continue;
        }
        Finding finding = findingAt(form.placeOfField({u"reason"_s}), FindingCode::ReasonUnlikely);
        finding.otherPath = u"contract.endsOn"_s;
        finding.args = {{u"reason"_s, reason}, {u"date"_s, dayArg(end)}, {u"day"_s, dayArg(left)}};
        run.report(rule, std::move(finding));
    }
}

using CheckOfRule = void (*)(CheckRun& run, const CheckRule& rule);

} // namespace

void checkFiling(CheckRun& run)
{
    static const QList<std::pair<QString, CheckOfRule>> checks{{u"employer-filing"_s, checkEmployerFiling},
        {u"initiator"_s, checkInitiator}, {u"filing-window"_s, checkWindow}, {u"in-china"_s, checkInChina},
        {u"not-in-china"_s, checkNotInChina}, {u"employer-changed"_s, checkEmployerChanged},
        {u"contract-dates-changed"_s, checkContractDatesChanged}, {u"permit-cancelled"_s, checkPermitCancelled},
        {u"verification"_s, checkVerification}, {u"cancellation-reason"_s, checkCancellationReason}};
    for (const auto& check : checks) {
        for (const CheckRule* rule : run.rulesOf(check.first)) {
            check.second(run, *rule);
        }
    }
}

} // namespace core::checks
