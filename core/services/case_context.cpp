// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_context.h"

#include "core/rulebook/rulebook.h"
#include "core/services/bin_service.h"
#include "core/services/chosen_settings.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/workflow/case_facts.h"

#include <algorithm>
#include <functional>

namespace core::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::RecordTable;

std::optional<Failure> readReturns(storage::Connection& connection, CaseContext& context)
{
    Result<QList<domain::ReturnRecord>> returns =
        RecordTable<domain::ReturnRecord>::list(connection, &domain::ReturnRecord::caseId, context.record.id);
    if (!returns) {
        return returns.failure();
    }
    context.returns = std::move(returns).value();
    for (const domain::ReturnRecord& each : std::as_const(context.returns)) {
        const Result<QList<domain::Defect>> defects =
            RecordTable<domain::Defect>::list(connection, &domain::Defect::returnRecord, each.id);
        if (!defects) {
            return defects.failure();
        }
        context.defects += *defects;
    }
    return std::nullopt;
}

template <typename Permit> Result<QDate> readLastDay(storage::Connection& connection, PersonId person)
{
    const Result<QList<Permit>> permits = RecordTable<Permit>::list(connection, &Permit::person, person);
    return permits ? Result<QDate>(lastDayOf(*permits)) : Result<QDate>(permits.failure());
}

std::optional<Failure> readPeople(storage::Connection& connection, CaseContext& context)
{
    Result<domain::Person> person = RecordTable<domain::Person>::find(connection, context.record.person);
    if (!person) {
        return person.failure();
    }
    // The employer a person leaves may be nobody's client, and unknown (week W12).
    Result<domain::Employer> employer = context.record.employer.isStored()
                                            ? RecordTable<domain::Employer>::find(connection, context.record.employer)
                                            : Result<domain::Employer>(domain::Employer());
    if (!employer) {
        return employer.failure();
    }
    const Result<QList<domain::Passport>> passports =
        RecordTable<domain::Passport>::list(connection, &domain::Passport::person, context.record.person);
    if (!passports) {
        return passports.failure();
    }
    const Result<QList<domain::Dependant>> dependants =
        RecordTable<domain::Dependant>::list(connection, &domain::Dependant::person, context.record.person);
    if (!dependants) {
        return dependants.failure();
    }
    const Result<QDate> permitEnd = readLastDay<domain::Permit>(connection, context.record.person);
    if (!permitEnd) {
        return permitEnd.failure();
    }
    const Result<QDate> residenceEnd = readLastDay<domain::ResidencePermit>(connection, context.record.person);
    if (!residenceEnd) {
        return residenceEnd.failure();
    }
    context.permitExpiresOn = *permitEnd;
    context.residenceExpiresOn = *residenceEnd;
    context.person = std::move(person).value();
    context.dependants = static_cast<int>(dependants->size());
    context.employer = std::move(employer).value();
    context.passport = passportInUse(*passports);
    return std::nullopt;
}

/// A transfer stands on the cancellation at the old employer (week W12): where that case is linked, the day of its
/// approval is the one from which the new application runs (D15).
std::optional<Failure> readCancellation(storage::Connection& connection, CaseContext& context)
{
    const Result<QList<domain::CaseLink>> links =
        RecordTable<domain::CaseLink>::list(connection, &domain::CaseLink::second, context.record.id);
    if (!links) {
        return links.failure();
    }
    for (const domain::CaseLink& link : *links) {
        if (link.kind != "transfer"_L1 || context.facts.has(u"cancellation.effectiveOn"_s)) {
            continue;
        }
        const Result<domain::CaseRecord> former = RecordTable<domain::CaseRecord>::find(connection, link.first);
        if (!former) {
            return former.failure();
        }
        context.facts.set(u"cancellation.effectiveOn"_s, former->approvedOn);
    }
    return std::nullopt;
}

} // namespace

workflow::MoveContext CaseContext::forMoves() const
{
    workflow::MoveContext context;
    context.facts = facts;
    for (const domain::Material& material : materials) {
        context.materials.insert(material.code, material.state);
    }
    context.openDefects = static_cast<int>(std::ranges::count_if(defects, std::not_fn(isSettled)));
    context.isReviewMissing = review.isMissing;
    return context;
}

Result<CaseContext> readCaseContext(Office& office, storage::Connection& connection, CaseId id)
{
    Result<domain::CaseRecord> record = RecordTable<domain::CaseRecord>::find(connection, id);
    if (!record) {
        return record.failure();
    }
    if (const Result<void> kept = checkKept(connection, {BinKind::Case, id.value}); !kept) {
        return kept.failure();
    }
    CaseContext context;
    context.record = std::move(record).value();
    if (const std::optional<Failure> failure = readPeople(connection, context)) {
        return *failure;
    }
    Result<QList<domain::Material>> materials =
        RecordTable<domain::Material>::list(connection, &domain::Material::caseId, id);
    if (!materials) {
        return materials.failure();
    }
    context.materials = std::move(materials).value();
    Result<QList<domain::CaseFact>> otherFacts =
        RecordTable<domain::CaseFact>::list(connection, &domain::CaseFact::caseId, id);
    if (!otherFacts) {
        return otherFacts.failure();
    }
    context.otherFacts = std::move(otherFacts).value();
    if (const std::optional<Failure> failure = readReturns(connection, context)) {
        return *failure;
    }
    Result<workflow::ChosenSettings> chosen = chosenSettings(connection, context.record.employer);
    if (!chosen) {
        return chosen.failure();
    }
    context.chosen = std::move(chosen).value();
    context.rules = &rulesOf(office, context.record);
    context.facts = workflow::factsOf({.record = context.record,
                                          .person = &context.person,
                                          .passport = context.passport ? &*context.passport : nullptr,
                                          .employer = &context.employer,
                                          .dependants = context.dependants,
                                          .permitExpiresOn = context.permitExpiresOn,
                                          .residenceExpiresOn = context.residenceExpiresOn,
                                          .materials = context.materials,
                                          .otherFacts = context.otherFacts},
        office.today());
    if (const std::optional<Failure> failure = readCancellation(connection, context)) {
        return *failure;
    }
    const Result<CaseReview> review = readReview(office, connection, context);
    if (!review) {
        return review.failure();
    }
    context.review = *review;
    return context;
}

std::optional<domain::Passport> passportInUse(const QList<domain::Passport>& passports)
{
    const auto longest = std::ranges::max_element(passports, {}, &domain::Passport::expiresOn);
    return longest == passports.end() ? std::nullopt : std::optional(*longest);
}

bool isSettled(const domain::Defect& defect) { return defect.doneOn.isValid() || !defect.waivedBecause.isEmpty(); }

const rulebook::RuleView& rulesOf(const Office& office, const domain::CaseRecord& record)
{
    return office.rules().forCase(record.city, record.rulesOn);
}

} // namespace core::services
