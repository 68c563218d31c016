// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_offers.h"

#include "core/rulebook/rulebook.h"
#include "core/services/case_context.h"
#include "core/services/case_moves.h"
#include "core/storage/queries/case_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/workflow/case_facts.h"

#include <algorithm>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

using storage::RecordTable;

const QString kTransfer = u"transfer"_s;

CaseOpening openingOf(const workflow::ProposedCase& proposed, const CaseOpening& main)
{
    CaseOpening opening = main;
    opening.procedure = proposed.procedure;
    opening.contractStartsOn = {};
    opening.contractEndsOn = {};
    opening.facts.clear();
    if (opening.initiator == domain::Actor::Individual) {
        opening.initiator = domain::Actor::Agency; // what a ceased employer left is all that an individual may start
    }
    return opening;
}

/// Whether a day of this procedure counts from the end of a residence permit that is not known.
bool wantsResidence(const rulebook::RuleView& rules, const QString& procedure, const rulebook::Facts& facts)
{
    const QString lastDay = u"residence.expiresOn"_s;
    return !facts.has(lastDay)
           && std::ranges::any_of(rules.deadlinesOf(procedure),
               [&lastDay](const QList<rulebook::DeadlineRule>& stack) { return stack.first().trigger == lastDay; });
}

} // namespace

Result<rulebook::Facts> CaseOffers::factsOf(const CaseOpening& opening)
{
    const Result<domain::Person> person = RecordTable<domain::Person>::find(m_connection, opening.person);
    if (!person) {
        return person.failure();
    }
    const auto passports = RecordTable<domain::Passport>::list(m_connection, &domain::Passport::person, opening.person);
    const auto permits = RecordTable<domain::Permit>::list(m_connection, &domain::Permit::person, opening.person);
    const auto residence =
        RecordTable<domain::ResidencePermit>::list(m_connection, &domain::ResidencePermit::person, opening.person);
    if (!passports || !permits || !residence) {
        return !passports ? passports.failure() : !permits ? permits.failure() : residence.failure();
    }
    domain::CaseRecord draft;
    draft.procedure = opening.procedure;
    draft.city = opening.city;
    draft.permitClass = opening.permitClass;
    draft.contractStartsOn = opening.contractStartsOn;
    draft.contractEndsOn = opening.contractEndsOn;
    const std::optional<domain::Passport> passport = passportInUse(*passports);
    return withTold(workflow::factsOf({.record = draft,
                                          .person = &*person,
                                          .passport = passport ? &*passport : nullptr,
                                          .permitExpiresOn = lastDayOf(*permits),
                                          .residenceExpiresOn = lastDayOf(*residence)},
                        m_office.today()),
        opening);
}

Result<CaseOffer> CaseOffers::offerOf(const CaseOpening& opening)
{
    const rulebook::RuleView& rules = m_office.rules().forCase(opening.city, m_office.today());
    const rulebook::Procedure* procedure = rules.procedure(opening.procedure);
    if (procedure == nullptr) {
        return Failure(FailureCode::ProcedureUnknown, {{u"procedure"_s, opening.procedure}, {u"city"_s, opening.city}});
    }
    const Result<domain::Person> person = RecordTable<domain::Person>::find(m_connection, opening.person);
    if (!person) {
        return person.failure();
    }
    Result<QList<CaseWarning>> warnings = warningsFor(opening, m_office.today());
    if (!warnings) {
        return warnings.failure();
    }
    CaseOffer offer{opening, person->fullName(), procedure->names};
    offer.warnings = std::move(warnings).value();
    return offer;
}

Result<std::optional<workflow::FilingDay>> CaseOffers::filingDayOf(
    const CaseOpening& opening, const rulebook::Facts& facts)
{
    const Result<workflow::ChosenSettings> chosen = m_choices.of(opening.employer);
    return chosen ? workflow::filingDay(
               m_office.rules().forCase(opening.city, m_office.today()), m_office.calendar(), facts, *chosen)
                  : Result<std::optional<workflow::FilingDay>>(chosen.failure());
}

Result<std::optional<workflow::FilingDay>> CaseOffers::filingDayOf(const CaseOpening& opening)
{
    const Result<rulebook::Facts> facts = factsOf(opening);
    return facts ? filingDayOf(opening, *facts) : Result<std::optional<workflow::FilingDay>>(facts.failure());
}

Result<CaseBundle> CaseOffers::bundleFor(const CaseOpening& opening)
{
    Result<CaseOffer> main = offerOf(opening);
    if (!main) {
        return main.failure();
    }
    const Result<rulebook::Facts> facts = factsOf(opening);
    if (!facts) {
        return facts.failure();
    }
    Result<std::optional<workflow::FilingDay>> filing = filingDayOf(opening, *facts);
    if (!filing) {
        return filing.failure();
    }
    main->filing = std::move(filing).value();
    const rulebook::RuleView& rules = m_office.rules().forCase(opening.city, m_office.today());
    main->wantsResidence = !main->filing && wantsResidence(rules, opening.procedure, *facts);
    Result<QList<CaseOffer>> with = following(opening, *facts);
    if (!with) {
        return with.failure();
    }
    return CaseBundle{{}, std::move(main).value(), std::move(with).value()};
}

Result<QList<CaseOffer>> CaseOffers::following(const CaseOpening& opening, const rulebook::Facts& facts)
{
    const rulebook::RuleView& rules = m_office.rules().forCase(opening.city, m_office.today());
    const Result<workflow::ChosenSettings> chosen = m_choices.of(opening.employer);
    if (!chosen) {
        return chosen.failure();
    }
    const Result<QList<workflow::ProposedCase>> proposed =
        workflow::followUps(rules, m_office.calendar(), facts, *chosen);
    if (!proposed) {
        return proposed.failure();
    }
    QList<CaseOffer> offers;
    for (const workflow::ProposedCase& each : *proposed) {
        CaseOpening other = openingOf(each, opening);
        Result<std::optional<workflow::FilingDay>> filing(each.filing);
        if (each.kind == kTransfer) {
            const Result<domain::Employment> former = formerEmployment(opening);
            if (!former) {
                return former.failure();
            }
            other.employer = former->employer;
            other.eventOn = former->endsOn;
            filing = filingDayOf(other); // by the end of a post that is not this case's
        }
        if (!filing) {
            return filing.failure();
        }
        Result<CaseOffer> offer = offerOf(other);
        if (!offer) {
            return offer.failure();
        }
        offer->kind = each.kind;
        offer->comesFirst = each.comesFirst;
        offer->filing = std::move(filing).value();
        offer->wantsResidence = !offer->filing && wantsResidence(rules, each.procedure, facts);
        offer->because = each.because;
        offer->sources = each.sources;
        offers.append(std::move(offer).value());
    }
    return offers;
}

Result<domain::Employment> CaseOffers::formerEmployment(const CaseOpening& opening)
{
    const auto employments =
        RecordTable<domain::Employment>::list(m_connection, &domain::Employment::person, opening.person);
    if (!employments) {
        return employments.failure();
    }
    domain::Employment former;
    for (const domain::Employment& each : *employments) {
        if (each.employer != opening.employer) {
            former = each;
        }
    }
    return former;
}

/// Since before that day: whoever begins on it comes to a new employer.
Result<bool> CaseOffers::worksThere(const CaseOpening& opening, QDate on)
{
    const auto employments =
        RecordTable<domain::Employment>::list(m_connection, &domain::Employment::person, opening.person);
    if (!employments) {
        return employments.failure();
    }
    return std::ranges::any_of(*employments, [&](const domain::Employment& each) {
        const bool hasBegun = each.startsOn.isNull() || each.startsOn < on;
        return each.employer == opening.employer && hasBegun && (each.endsOn.isNull() || each.endsOn >= on);
    });
}

Result<QList<CaseWarning>> CaseOffers::warningsFor(
    const CaseOpening& opening, QDate opensOn, const QSet<CaseId>& apartFrom)
{
    const Result<QList<storage::CaseRow>> rows = storage::case_queries::ofPerson(m_connection, opening.person);
    if (!rows) {
        return rows.failure();
    }
    const rulebook::RuleView& rules = m_office.rules().forCase(opening.city, m_office.today());
    QList<CaseWarning> warnings;
    for (const storage::CaseRow& row : *rows) {
        if (!domain::isOpen(row.record.status) || apartFrom.contains(row.record.id)) {
            continue;
        }
        const auto clash = workflow::clashBetween(rules, opening.procedure, row.record.procedure);
        if (!clash) {
            continue;
        }
        const rulebook::Procedure* procedure = rulesOf(m_office, row.record).procedure(row.record.procedure);
        warnings.append({row.record.id, row.record.number, row.record.procedure,
            procedure == nullptr ? types::BilingualText() : procedure->names, clash->because, clash->sources});
    }
    const rulebook::Procedure* own = rules.procedure(opening.procedure);
    if (own == nullptr || !own->newEmployer) {
        return warnings;
    }
    const Result<bool> isPresent = worksThere(opening, opensOn);
    if (!isPresent) {
        return isPresent.failure();
    }
    if (*isPresent) {
        warnings.append({{}, {}, opening.procedure, own->names, own->newEmployer->because, own->newEmployer->sources});
    }
    return warnings;
}

Result<bool> CaseOffers::hasOpen(PersonId person, const QString& procedure)
{
    const Result<QList<storage::CaseRow>> rows = storage::case_queries::ofPerson(m_connection, person);
    if (!rows) {
        return rows.failure();
    }
    return std::ranges::any_of(*rows, [&procedure](const storage::CaseRow& row) {
        return row.record.procedure == procedure && domain::isOpen(row.record.status);
    });
}

} // namespace core::services
