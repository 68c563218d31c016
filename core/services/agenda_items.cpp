// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_items.h"

#include "core/calendar/date_math.h"
#include "core/calendar/working_calendar.h"
#include "core/rulebook/rulebook.h"
#include "core/services/case_context.h"
#include "core/services/extension_day.h"
#include "core/services/list_names.h"
#include "core/services/renewal_days.h"
#include "core/storage/queries/bin_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "core/workflow/counting.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <type_traits>

namespace core::services {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::DueLine;
using storage::ExpiringPaper;
using storage::RecordTable;
using Kind = ExpiringPaper::Kind;

namespace {

constexpr int kPassportMonths = 6; // domain §3 D19

/// How long before its day a renewal is first listed where nobody asked for a later end: permits can be extended from
/// 90 days before their end (domain §3 D09).
constexpr int kExpiryNoticeDays = 90;

const QHash<Kind, QString>& codes()
{
    static const QHash<Kind, QString> codes{
        {Kind::Passport, u"passport-expires"_s},
        {Kind::Permit, u"permit-expires"_s},
        {Kind::ResidencePermit, u"residence-expires"_s},
        {Kind::Filing, u"filing-expires"_s},
        {Kind::DependantPassport, u"dependant-passport-expires"_s},
        {Kind::DependantResidence, u"dependant-residence-expires"_s},
        {Kind::Handler, u"handler-expires"_s},
        {Kind::Packet, u"packet-due"_s},
    };
    return codes;
}

/// The last day for renewing a paper without its derivation: an overview asks for many.
QDate renewalDay(Kind kind, QDate expiresOn, int days)
{
    switch (kind) {
    case Kind::Passport:
    case Kind::DependantPassport:
        return expiresOn.addMonths(-kPassportMonths);
    case Kind::Permit:
    case Kind::ResidencePermit:
    case Kind::DependantResidence:
        return expiresOn.addDays(-days);
    case Kind::Filing:
    case Kind::Handler:
    case Kind::Packet:
        break;
    }
    return expiresOn;
}

std::optional<Failure> namePerson(Connection& connection, AgendaItem& item)
{
    const Result<std::optional<domain::Person>> person =
        RecordTable<domain::Person>::findIfThere(connection, item.person);
    if (!person) {
        return person.failure();
    }
    if (*person) {
        item.personName = fullName((*person)->givenNames, (*person)->surname);
        item.personChineseName = (*person)->chineseName;
    }
    return std::nullopt;
}

std::optional<Failure> nameEmployer(Connection& connection, AgendaItem& item)
{
    const Result<std::optional<domain::Employer>> employer =
        RecordTable<domain::Employer>::findIfThere(connection, item.employer);
    if (!employer) {
        return employer.failure();
    }
    if (*employer) {
        item.employerName = (*employer)->name;
    }
    return std::nullopt;
}

/// Where a person works today, else where last, as the people list has it. Not stored where no post is known.
Result<EmployerId> workplaceOf(Connection& connection, PersonId person, QDate today)
{
    Result<QList<domain::Employment>> posts =
        RecordTable<domain::Employment>::list(connection, &domain::Employment::person, person);
    if (!posts) {
        return posts.failure();
    }
    const auto rank = [today](const domain::Employment& post) {
        const bool holds = post.startsOn <= today && (post.endsOn.isNull() || post.endsOn >= today);
        return std::tuple(holds, post.startsOn, post.id);
    };
    std::ranges::sort(*posts, std::ranges::greater(), rank);
    for (const domain::Employment& post : *posts) {
        const Result<bool> isBinned =
            storage::bin_queries::isBinned(connection, {storage::BinKind::Employer, post.employer.value});
        if (!isBinned || !*isBinned) {
            return isBinned ? Result<EmployerId>(post.employer) : isBinned.failure();
        }
    }
    return EmployerId();
}

/// An employer's own paper is its own, a person's that of whoever employs the person.
Result<EmployerId> employerOf(Connection& connection, const ExpiringPaper& paper, QDate today)
{
    return paper.employer.isStored() ? Result<EmployerId>(paper.employer)
                                     : workplaceOf(connection, paper.person, today);
}

std::optional<Failure> nameBoth(Connection& connection, AgendaItem& item)
{
    const std::optional<Failure> failure = namePerson(connection, item);
    return failure ? failure : nameEmployer(connection, item);
}

/// The words of a task that was written by hand; a code says its own.
Result<types::BilingualText> wordsOfTask(Connection& connection, qint64 id)
{
    const Result<domain::CaseTask> task = RecordTable<domain::CaseTask>::find(connection, CaseTaskId{id});
    return task ? Result<types::BilingualText>({task->text, task->text}) : task.failure();
}

/// What a case's line is called: by its rule, its stage or its task.
Result<types::BilingualText> wordsOf(
    Connection& connection, const DueLine& line, const domain::CaseRecord& record, const rulebook::RuleView& rules)
{
    if (line.item != 0 && line.code != "return-open"_L1) {
        return wordsOfTask(connection, line.item);
    }
    if (line.code == storage::case_due::kStageOverdue) {
        const rulebook::Stage* stage = rules.stage(record.procedure, record.stage);
        return stage == nullptr ? types::BilingualText() : stage->names;
    }
    for (const QList<rulebook::DeadlineRule>& stack : rules.deadlinesOf(record.procedure)) {
        if (stack.first().code == line.code) {
            return stack.first().names;
        }
    }
    return types::BilingualText();
}

Result<AgendaItem> namedLine(Office& office, const DueLine& line, QDate due)
{
    Connection& connection = office.store().connection();
    const Result<domain::CaseRecord> record = RecordTable<domain::CaseRecord>::find(connection, line.caseId);
    if (!record) {
        return record.failure();
    }
    const Result<storage::CaseDue> row = storage::agenda_queries::find(connection, line);
    if (!row) {
        return row.failure();
    }
    Result<types::BilingualText> words = wordsOf(connection, line, *record, rulesOf(office, *record));
    if (!words) {
        return words.failure();
    }
    AgendaItem item;
    item.code = line.code;
    item.item = line.item;
    item.what = std::move(words).value();
    item.lane = row->lane;
    item.due = due;
    item.planBy = row->planBy.isValid() ? row->planBy : due;
    item.provisional = row->provisional;
    item.caseId = record->id;
    item.caseNumber = record->number;
    item.person = record->person;
    item.employer = record->employer;
    const std::optional<Failure> failure = nameBoth(connection, item);
    return failure ? Result<AgendaItem>(*failure) : item;
}

std::optional<Failure> nameAbout(Connection& connection, const ExpiringPaper& paper, AgendaItem& item)
{
    if (paper.kind == Kind::DependantPassport || paper.kind == Kind::DependantResidence) {
        const auto dependant = RecordTable<domain::Dependant>::find(connection, DependantId{paper.id});
        if (!dependant) {
            return dependant.failure();
        }
        item.about = fullName(dependant->givenNames, dependant->surname);
    } else if (paper.kind == Kind::Handler) {
        const auto account = RecordTable<domain::PortalAccount>::find(connection, PortalAccountId{paper.id});
        if (!account) {
            return account.failure();
        }
        item.about = account->handlerName;
    }
    return std::nullopt;
}

/// As deadlines are planned; a paper's end hangs on no city.
calendar::DerivedDate plannedDay(const Office& office, QDate due, const workflow::ChosenSettings& chosen)
{
    const QDate today = office.today();
    rulebook::Facts facts;
    facts.set(u"on"_s, today);
    return workflow::plannedFor(due, office.rules().forCase(u"national"_s, today), facts, chosen, office.calendar());
}

bool hasLapsed(const ExpiringPaper& paper, QDate today)
{
    return paper.kind == Kind::Permit && paper.expiresOn < today;
}

/// Of a permit that can still be extended; null for every other paper.
Result<QDate> lastDayToFile(Office& office, const ExpiringPaper& paper, EmployerId employer)
{
    if (paper.kind != Kind::Permit || hasLapsed(paper, office.today())) {
        return QDate();
    }
    const Result<std::optional<workflow::FilingDay>> filing = extensionDay(office, PermitId{paper.id}, employer);
    if (!filing) {
        return filing.failure();
    }
    return *filing ? (*filing)->by : QDate();
}

Result<AgendaItem> namedPaper(Office& office, const ExpiringPaper& paper, QDate due, ChosenByClient& choices)
{
    Connection& connection = office.store().connection();
    const Result<EmployerId> employer = employerOf(connection, paper, office.today());
    if (!employer) {
        return employer.failure();
    }
    const Result<workflow::ChosenSettings> chosen = choices.of(*employer);
    if (!chosen) {
        return chosen.failure();
    }
    Result<QDate> fileBy = lastDayToFile(office, paper, *employer);
    if (!fileBy) {
        return fileBy.failure();
    }
    const bool ofEmployer = paper.employer.isStored();
    AgendaItem item;
    item.code = codes().value(paper.kind);
    item.item = paper.id;
    item.lane = ofEmployer ? domain::Actor::Employer : domain::Actor::Agency;
    item.due = due;
    const calendar::DerivedDate plan = plannedDay(office, due, *chosen);
    item.planBy = plan.date;
    item.provisional = plan.provisional;
    item.fileBy = *fileBy < due ? *fileBy : QDate();
    item.hasLapsed = hasLapsed(paper, office.today());
    item.person = paper.person;
    item.employer = *employer;
    std::optional<Failure> failure = nameBoth(connection, item);
    if (!failure) {
        failure = nameAbout(connection, paper, item);
    }
    return failure ? Result<AgendaItem>(*failure) : item;
}

} // namespace

bool AgendaLine::isReturn() const
{
    const auto* line = std::get_if<DueLine>(&of);
    return line != nullptr && line->code == "return-open"_L1;
}

namespace agenda_items {

Result<ExpiringPaper> paperOf(Office& office, const QString& code, qint64 id)
{
    const Kind kind = codes().key(code);
    const auto read = [&]<typename T, typename Owner>(QDate T::*lastDay, Owner T::*owner) -> Result<ExpiringPaper> {
        const Result<T> record = RecordTable<T>::find(office.store().connection(), decltype(T::id){id});
        if (!record) {
            return record.failure();
        }
        ExpiringPaper paper{kind, id, (*record).*lastDay, {}, {}};
        if constexpr (std::is_same_v<Owner, PersonId>) {
            paper.person = (*record).*owner;
        } else {
            paper.employer = (*record).*owner;
        }
        return paper;
    };
    switch (kind) {
    case Kind::Passport:
        return read(&domain::Passport::expiresOn, &domain::Passport::person);
    case Kind::Permit:
        return read(&domain::Permit::validTo, &domain::Permit::person);
    case Kind::ResidencePermit:
        return read(&domain::ResidencePermit::validTo, &domain::ResidencePermit::person);
    case Kind::Filing:
        return read(&domain::Employer::filingExpiresOn, &domain::Employer::id);
    case Kind::DependantPassport:
        return read(&domain::Dependant::passportExpiresOn, &domain::Dependant::person);
    case Kind::DependantResidence:
        return read(&domain::Dependant::residenceExpiresOn, &domain::Dependant::person);
    case Kind::Packet:
        return read(&domain::Packet::dueBackOn, &domain::Packet::employer);
    case Kind::Handler:
        break;
    }
    return read(&domain::PortalAccount::handlerValidTo, &domain::PortalAccount::employer);
}

Result<calendar::DerivedDate> renewalDue(Office& office, const ExpiringPaper& paper)
{
    const Result<RenewalDays> days = RenewalDays::read(office);
    const Result<EmployerId> employer = employerOf(office.store().connection(), paper, office.today());
    if (!days || !employer) {
        return days ? employer.failure() : days.failure();
    }
    switch (paper.kind) {
    case Kind::Passport:
    case Kind::DependantPassport:
        return calendar::addMonths(paper.expiresOn, -kPassportMonths);
    case Kind::Permit:
    case Kind::ResidencePermit:
    case Kind::DependantResidence:
        return calendar::addDays(paper.expiresOn, -days->of(paper.kind, *employer));
    case Kind::Filing:
    case Kind::Handler:
    case Kind::Packet:
        break;
    }
    return calendar::addDays(paper.expiresOn, 0);
}

Result<QList<AgendaLine>> lines(Office& office, QDate to)
{
    Connection& connection = office.store().connection();
    const QDate today = office.today();
    Result<QList<DueLine>> ofCases = storage::agenda_queries::dueUntil(connection, to, today);
    if (!ofCases) {
        return ofCases.failure();
    }
    const QDate papersUntil = to.isNull() ? today.addDays(kExpiryNoticeDays) : to;
    // What has to be renewed by then ends at most six months later.
    const Result<QList<ExpiringPaper>> papers =
        storage::agenda_queries::expiringUntil(connection, papersUntil.addMonths(kPassportMonths).addDays(1), today);
    if (!papers) {
        return papers.failure();
    }
    const Result<RenewalDays> days = RenewalDays::read(office);
    if (!days) {
        return days.failure();
    }
    QList<AgendaLine> all;
    all.reserve(ofCases->size());
    for (DueLine& line : *ofCases) {
        const QDate due = line.due.isValid() ? line.due : today;
        all.append({due, std::move(line)});
    }
    for (const ExpiringPaper& paper : *papers) {
        // Who employs the person is looked up only where it matters: an overview asks for many.
        const Result<EmployerId> employer =
            days->hangsOnClient(paper.kind) ? employerOf(connection, paper, today) : Result<EmployerId>(EmployerId());
        if (!employer) {
            return employer.failure();
        }
        const QDate due = renewalDay(paper.kind, paper.expiresOn, days->of(paper.kind, *employer));
        if (due <= papersUntil) {
            all.append({due, paper});
        }
    }
    return all;
}

Result<AgendaItem> named(Office& office, const AgendaLine& line, ChosenByClient& choices)
{
    if (const auto* ofCase = std::get_if<DueLine>(&line.of)) {
        return namedLine(office, *ofCase, line.due);
    }
    return namedPaper(office, std::get<ExpiringPaper>(line.of), line.due, choices);
}

} // namespace agenda_items

} // namespace core::services
