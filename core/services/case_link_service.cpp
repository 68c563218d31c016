// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_link_service.h"

#include "core/services/bin_service.h"
#include "core/services/case_context.h"
#include "core/services/case_list.h"
#include "core/services/case_moves.h"
#include "core/services/case_offers.h"
#include "core/services/employer_service.h"
#include "core/services/filing_due.h"
#include "core/services/recording.h"
#include "core/storage/queries/bin_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>

namespace core::services {

using namespace Qt::Literals::StringLiterals;

namespace {

using domain::CaseLink;
using storage::Connection;
using storage::RecordTable;

constexpr std::array kLinkKinds{"then"_L1, "transfer"_L1, "family"_L1, "replaces"_L1};

Result<QList<CaseLink>> linksOf(Connection& connection, CaseId id)
{
    Result<QList<CaseLink>> links = RecordTable<CaseLink>::list(connection, &CaseLink::first, id);
    const Result<QList<CaseLink>> back = RecordTable<CaseLink>::list(connection, &CaseLink::second, id);
    if (!links || !back) {
        return links ? back.failure() : links.failure();
    }
    return *links + *back;
}

CaseId otherOf(const CaseLink& link, CaseId id) { return link.first == id ? link.second : link.first; }

/// A case as lists show it, with the next day by all that its person holds.
std::optional<Failure> describe(Office& office, const CaseContext& context, LinkedCase& linked)
{
    Connection& connection = office.store().connection();
    const Result<QList<CaseListRow>> rows =
        caseListRows(office, storage::case_queries::ofPerson(connection, context.record.person));
    if (!rows) {
        return rows.failure();
    }
    const auto row = std::ranges::find(*rows, context.record.id, &CaseListRow::id);
    CORE_EXPECT(row != rows->end());
    linked.row = *row;
    if (!domain::isOpen(context.record.status)) {
        return std::nullopt;
    }
    const auto answer = workflow::deadlines(*context.rules, office.calendar(), context.facts, context.chosen);
    if (!answer) {
        return answer.failure();
    }
    auto filing = filingDue(office, connection, context, answer->deadlines);
    if (filing && !*filing) { // the deadlines say it all
        filing = workflow::filingDay(*context.rules, office.calendar(), context.facts, context.chosen);
    }
    if (!filing) {
        return filing.failure();
    }
    for (const workflow::Deadline& each : answer->deadlines) {
        if (each.isTask() && (linked.row.nextDue.isNull() || each.due < linked.row.nextDue)) {
            linked.row.nextDue = each.due;
            linked.row.nextDueCode = types::Shared(each.code);
        }
    }
    if (*filing && context.record.submittedOn.isNull()) {
        linked.filing = std::move(filing).value();
    }
    return std::nullopt;
}

CaseOpening openingOf(const CaseContext& context)
{
    CaseOpening opening;
    opening.person = context.record.person;
    opening.employer = context.record.employer;
    opening.procedure = context.record.procedure;
    opening.city = context.record.city;
    opening.permitClass = context.record.permitClass;
    opening.consulate = context.record.consulate;
    opening.eventOn = context.facts.date(u"eventOn"_s);
    return opening;
}

/// Opens bundles inside one act.
class BundleOpening final
{
public:
    BundleOpening(Office& office, storage::Act& act) : m_office(office), m_act(act) {}

    [[nodiscard]] Result<void> open(const CaseBundle& bundle)
    {
        const Result<CaseId> main =
            bundle.existing.isStored() ? Result<CaseId>(bundle.existing) : add(bundle.main.opening);
        if (!main) {
            return main.failure();
        }
        m_changes.cases.insert(*main);
        for (const CaseOffer& each : bundle.with) {
            const Result<CaseId> other = add(each.opening);
            if (!other) {
                return other.failure();
            }
            const auto [first, second] = each.comesFirst ? std::pair(*other, *main) : std::pair(*main, *other);
            const Result<CaseLinkId> linked = m_act.insert(CaseLink{{}, first, second, each.kind});
            if (!linked) {
                return linked.failure();
            }
        }
        return {};
    }

    [[nodiscard]] const QList<CaseId>& opened() const { return m_opened; }
    [[nodiscard]] const QStringList& numbers() const { return m_numbers; }
    [[nodiscard]] const Changes& changes() const { return m_changes; }

private:
    [[nodiscard]] Result<CaseId> add(const CaseOpening& opening)
    {
        const Result<domain::CaseRecord> record = addCase(m_office, m_act, opening);
        if (!record) {
            return record.failure();
        }
        m_opened.append(record->id);
        m_numbers.append(record->number);
        m_changes.cases.insert(record->id);
        m_changes.people.insert(record->person);
        m_changes.employers.insert(record->employer);
        return record->id;
    }

    Office& m_office;
    storage::Act& m_act;
    QList<CaseId> m_opened;
    QStringList m_numbers;
    Changes m_changes;
};

bool endsBy(QDate lastDay, QDate until) { return lastDay.isValid() && lastDay <= until; }

/// The earliest filing day first; those without one last.
bool isFiledBefore(const CaseBundle& one, const CaseBundle& two)
{
    const auto key = [](const CaseBundle& bundle) {
        return std::pair(bundle.main.filing ? bundle.main.filing->by : QDate(9999, 12, 31), bundle.main.personName);
    };
    return key(one) < key(two);
}

} // namespace

Result<CaseLinkId> CaseLinkService::link(CaseId first, CaseId second, const QString& kind)
{
    if (first == second || std::ranges::none_of(kLinkKinds, [&kind](QLatin1StringView each) { return kind == each; })) {
        return Failure(FailureCode::ValueUnknown, {{u"field"_s, u"kind"_s}, {u"text"_s, kind}});
    }
    Connection& connection = m_office.store().connection();
    for (const CaseId id : {first, second}) {
        if (const auto record = RecordTable<domain::CaseRecord>::find(connection, id); !record) {
            return record.failure();
        }
        if (const Result<void> kept = checkKept(connection, {BinKind::Case, id.value}); !kept) {
            return kept.failure();
        }
    }
    const Result<QList<CaseLink>> known = linksOf(connection, first);
    if (!known) {
        return known.failure();
    }
    CaseLink link;
    for (const CaseLink& each : *known) {
        link = otherOf(each, first) == second ? each : link;
    }
    link.first = first;
    link.second = second;
    link.kind = kind;
    return saveAsAct(m_office, link,
        {.noun = u"case-link"_s,
            .subjectKind = u"case"_s,
            .subject = first.value,
            .changes = {.cases = {first, second}}});
}

Result<void> CaseLinkService::unlink(CaseLinkId id)
{
    Result<storage::Act> act = beginAct(m_office, u"case-link-remove"_s, u"case"_s);
    if (!act) {
        return act.failure();
    }
    const Result<CaseLink> link = act->find<CaseLink>(id);
    if (!link) {
        return link.failure();
    }
    act->setSubject(link->first.value);
    const Result<void> removed = act->remove<CaseLink>(id);
    if (!removed) {
        return removed.failure();
    }
    const Result<EventId> event = commitAct(m_office, *act, {.cases = {link->first, link->second}});
    return event ? Result<void>() : event.failure();
}

Result<QList<LinkedCase>> CaseLinkService::linked(CaseId id)
{
    Connection& connection = m_office.store().connection();
    const Result<storage::Transaction> snapshot = storage::Transaction::beginReading(connection);
    if (!snapshot) {
        return snapshot.failure();
    }
    const Result<QList<CaseLink>> links = linksOf(connection, id);
    if (!links) {
        return links.failure();
    }
    const Result<storage::OutOfSight> hidden = storage::bin_queries::outOfSight(connection);
    if (!hidden) {
        return hidden.failure();
    }
    QList<LinkedCase> found;
    for (const CaseLink& link : *links) {
        if (hidden->cases.contains(otherOf(link, id))) {
            continue;
        }
        const Result<CaseContext> other = readCaseContext(m_office, connection, otherOf(link, id));
        if (!other) {
            return other.failure();
        }
        LinkedCase linked{link.id, link.kind, link.second == id, {}, {}};
        if (const std::optional<Failure> failure = describe(m_office, *other, linked)) {
            return *failure;
        }
        found.append(std::move(linked));
    }
    std::ranges::sort(found, {}, [](const LinkedCase& each) { return each.row.number; });
    return found;
}

Result<QList<CaseOffer>> CaseLinkService::offersOf(CaseId id, const QString& wants)
{
    Connection& connection = m_office.store().connection();
    const Result<CaseContext> context = readCaseContext(m_office, connection, id);
    if (!context) {
        return context.failure();
    }
    const Result<QList<LinkedCase>> already = linked(id);
    if (!already) {
        return already.failure();
    }
    rulebook::Facts facts = context->facts;
    facts.set(u"wants"_s, wants);
    Result<QList<CaseOffer>> offers = CaseOffers(m_office, connection).following(openingOf(*context), facts);
    if (!offers) {
        return offers;
    }
    offers->removeIf([&already](const CaseOffer& offer) {
        return std::ranges::any_of(
            *already, [&offer](const LinkedCase& each) { return each.row.procedure == offer.opening.procedure; });
    });
    return offers;
}

Result<CaseBundle> CaseLinkService::bundleFor(const CaseOpening& opening)
{
    return CaseOffers(m_office, m_office.store().connection()).bundleFor(opening);
}

Result<QList<CaseBundle>> CaseLinkService::extensionsDue(EmployerId employer, QDate until)
{
    Connection& connection = m_office.store().connection();
    const Result<EmployerView> client = EmployerService(m_office).view(employer);
    if (!client) {
        return client.failure();
    }
    CaseOffers offers(m_office, connection);
    QList<CaseBundle> bundles;
    for (const PersonListRow& person : client->people) {
        const auto residence =
            RecordTable<domain::ResidencePermit>::list(connection, &domain::ResidencePermit::person, person.id);
        const Result<bool> isOpen = offers.hasOpen(person.id, u"extension"_s);
        if (!residence || !isOpen) {
            return residence ? isOpen.failure() : residence.failure();
        }
        if (*isOpen || (!endsBy(person.permitValidTo, until) && !endsBy(lastDayOf(*residence), until))) {
            continue;
        }
        Result<CaseBundle> bundle = offers.bundleFor({.person = person.id,
            .employer = employer,
            .procedure = u"extension"_s,
            .city = person.city->isEmpty() ? client->employer.city : *person.city,
            .permitClass = person.permitClass});
        if (!bundle) {
            return bundle.failure();
        }
        if (person.permitValidTo.isValid() && person.permitValidTo < m_office.today()) {
            bundle->main.permitLapsedOn = person.permitValidTo;
        }
        bundles.append(std::move(bundle).value());
    }
    std::ranges::stable_sort(bundles, isFiledBefore);
    return bundles;
}

Result<QList<CaseBundle>> CaseLinkService::passportChanges(const QList<PersonId>& people, QDate changedOn)
{
    Connection& connection = m_office.store().connection();
    CaseOffers offers(m_office, connection);
    QList<CaseBundle> bundles;
    for (const PersonId person : people) {
        const auto permits = RecordTable<domain::Permit>::list(connection, &domain::Permit::person, person);
        const auto posts = RecordTable<domain::Employment>::list(connection, &domain::Employment::person, person);
        const Result<bool> isOpen = offers.hasOpen(person, u"change"_s);
        if (!permits || !posts || !isOpen) {
            return !permits ? permits.failure() : !posts ? posts.failure() : isOpen.failure();
        }
        const QDate lastDay = lastDayOf(*permits);
        if (*isOpen || posts->isEmpty() || permits->isEmpty() || (lastDay.isValid() && lastDay < m_office.today())) {
            continue;
        }
        Result<CaseBundle> bundle = offers.bundleFor({.person = person,
            .employer = posts->last().employer,
            .procedure = u"change"_s,
            .city = posts->last().city,
            .permitClass = permits->last().permitClass,
            .eventOn = changedOn});
        if (!bundle) {
            return bundle.failure();
        }
        bundles.append(std::move(bundle).value());
    }
    return bundles;
}

Result<QList<CaseId>> CaseLinkService::openLinked(const QList<CaseBundle>& bundles)
{
    Result<storage::Act> act = beginAct(m_office, u"case-open-linked"_s, u"case"_s);
    if (!act) {
        return act.failure();
    }
    BundleOpening opening(m_office, *act);
    for (const CaseBundle& bundle : bundles) {
        if (const Result<void> opened = opening.open(bundle); !opened) {
            return opened.failure();
        }
    }
    if (opening.opened().isEmpty()) {
        return QList<CaseId>();
    }
    act->setSubject(opening.opened().first().value);
    act->setArg(u"number"_s, opening.numbers().first());
    act->setArg(u"count"_s, QString::number(opening.opened().size()));
    const Result<EventId> event = commitAct(m_office, *act, opening.changes());
    return event ? Result<QList<CaseId>>(opening.opened()) : event.failure();
}

Result<QList<CaseWarning>> CaseLinkService::warningsOf(CaseId id)
{
    Connection& connection = m_office.store().connection();
    const Result<CaseContext> context = readCaseContext(m_office, connection, id);
    const Result<QList<CaseLink>> links = linksOf(connection, id);
    if (!context || !links) {
        return context ? links.failure() : context.failure();
    }
    QSet<CaseId> apartFrom{id};
    for (const CaseLink& link : *links) {
        apartFrom.insert(otherOf(link, id));
    }
    if (!domain::isOpen(context->record.status)) {
        return QList<CaseWarning>();
    }
    return CaseOffers(m_office, connection).warningsFor(openingOf(*context), context->record.openedOn, apartFrom);
}

} // namespace core::services
