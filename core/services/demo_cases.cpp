// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_cases.h"

#include "core/domain/notice.h"
#include "core/rulebook/rulebook.h"
#include "core/services/case_link_service.h"
#include "core/services/demo_walk.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "core/services/recording.h"
#include "core/services/staff_service.h"
#include "core/workflow/case_facts.h"
#include "core/workflow/stage_track.h"

namespace core::services::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMendDays = 3;      // from a return to the new submission
constexpr int kContractDays = 45; // from a case's opening to the contract's start
constexpr int kContractYears = 2;
constexpr int kNewcomerDays = 120;           // when people without a case came to the office
const QList<int> kFilingDays{20, 150, 310};  // left of each client's filing
const QList<int> kHandlerDays{400, 26, 190}; // and of its handler's registration

template <typename T> Result<void> done(const Result<T>& result) { return result ? Result<void>() : result.failure(); }

Result<void> mendFirst(Office& office, CaseId id, const QList<bool>& isDone)
{
    const Result<CaseView> view = CaseService(office).view(id);
    if (!view) {
        return view.failure();
    }
    const QList<domain::Defect>& defects = view->returns.first().defects;
    for (qsizetype i = 0; i < defects.size(); ++i) {
        if (!isDone.value(i)) {
            continue;
        }
        if (Result<void> mended = CaseService(office).closeDefect(defects.at(i).id, office.today()); !mended) {
            return mended;
        }
    }
    return {};
}

} // namespace

void DemoCases::addOffice(QDate day, int employers)
{
    m_timeline.at(day, [this, employers]() -> Result<void> {
        const QList<domain::Staff> staff = m_names.staff();
        m_staff = {m_office.actor()};
        for (const domain::Staff& member : staff.mid(1)) {
            const Result<StaffId> added = StaffService(m_office).save(member);
            if (!added) {
                return added.failure();
            }
            m_staff.append(*added);
        }
        for (int i = 0; i < employers; ++i) {
            domain::Employer employer = m_names.employer(i);
            employer.filingExpiresOn = m_today.addDays(kFilingDays.at(i % kFilingDays.size()));
            const Result<EmployerId> added = EmployerService(m_office).save(employer);
            if (!added) {
                return added.failure();
            }
            m_employers.append(*added);
            domain::PortalAccount account;
            account.employer = *added;
            account.portal = u"fwp"_s;
            account.account = u"hr%1"_s.arg(employer.creditCode.right(6).toLower());
            account.handlerName = employer.contactName;
            account.handlerValidTo = m_today.addDays(kHandlerDays.at(i % kHandlerDays.size()));
            account.codeReceiver = employer.contactName + u' ' + employer.contactPhone;
            if (const auto access = EmployerService(m_office).savePortalAccount(account); !access) {
                return access.failure();
            }
        }
        return {};
    });
}

void DemoCases::addPerson(int number)
{
    const PlannedPerson& planned = m_plan.people().at(number);
    const auto ids = std::make_shared<Ids>();
    QDate day = m_today.addDays(-kNewcomerDays);
    for (const PlannedCase& each : planned.cases) {
        day = std::min(day, openingDay(number, each));
    }
    day = m_timeline.notBeforeFirst(day);
    m_timeline.at(day, [this, number, ids]() -> Result<void> {
        m_office.setActor(m_staff.at(number % m_staff.size()));
        const Result<PersonId> added = PersonService(m_office).save(m_names.person(number));
        if (added) {
            ids->person = *added;
        }
        return done(added);
    });
    addPapers(number, day, ids);
    addFamily(number, day, ids);
    for (const PlannedCase& each : planned.cases) {
        addCase(number, each, ids);
    }
}

void DemoCases::addPapers(int number, QDate day, const SharedIds& ids)
{
    m_timeline.at(day, [this, number, ids]() -> Result<void> {
        domain::Passport passport = m_names.passport(number);
        passport.person = ids->person;
        passport.expiresOn = m_today.addMonths(m_plan.people().at(number).passportMonths).addDays(number);
        passport.issuedOn = passport.expiresOn.addYears(-10).addDays(1);
        return done(PersonService(m_office).savePassport(passport));
    });
    addPermits(number, day, ids);
    m_timeline.at(day, [this, number, ids]() -> Result<void> {
        const std::optional<PlannedSpan>& span = m_plan.people().at(number).residence;
        if (!span) {
            return {};
        }
        domain::ResidencePermit permit;
        permit.person = ids->person;
        permit.number = m_names.residenceNumber(number);
        permit.purpose = u"work"_s;
        permit.validFrom = m_today.addDays(-span->heldDays);
        permit.validTo = m_today.addDays(span->leftDays);
        return done(PersonService(m_office).saveResidencePermit(permit));
    });
    m_timeline.at(day, [this, number, day, ids]() -> Result<void> {
        const domain::Employer employer = m_names.employer(m_plan.people().at(number).employer);
        domain::Employment post;
        post.person = ids->person;
        post.employer = employerOf(number);
        post.position = m_names.position(number).name;
        post.workPlace = employer.address.zh;
        post.city = employer.city;
        post.startsOn = day.addDays(kContractDays);
        return done(PersonService(m_office).saveEmployment(post));
    });
}

void DemoCases::addFamily(int number, QDate day, const SharedIds& ids)
{
    m_timeline.at(day, [this, number, ids]() -> Result<void> {
        int which = 0;
        for (const PlannedDependant& planned : m_plan.people().at(number).family) {
            domain::Dependant dependant = m_names.dependant(number, which++, planned.relation);
            dependant.person = ids->person;
            dependant.bornOn = m_today.addYears(-planned.age).addDays(-number);
            dependant.passportExpiresOn = m_today.addMonths(planned.passportMonths).addDays(number);
            dependant.residenceExpiresOn = m_today.addDays(planned.residenceDays);
            if (const auto added = PersonService(m_office).saveDependant(dependant); !added) {
                return added.failure();
            }
        }
        return {};
    });
}

void DemoCases::addPermits(int number, QDate day, const SharedIds& ids)
{
    const PlannedPerson& planned = m_plan.people().at(number);
    for (const PlannedPermit& each : planned.permits) {
        m_timeline.at(day, [this, number, each, ids]() -> Result<void> {
            domain::Permit permit;
            permit.person = ids->person;
            permit.employer = employerOf(number);
            permit.number = m_names.permitNumber(number);
            permit.permitClass = m_names.position(number).permitClass;
            permit.form = each.form;
            permit.validFrom = m_today.addDays(-each.span.heldDays);
            permit.validTo = m_today.addDays(each.span.leftDays);
            return done(PersonService(m_office).savePermit(permit));
        });
    }
    if (planned.noticeIssuedOn.isNull()) {
        return;
    }
    m_timeline.at(day, [this, number, issuedOn = planned.noticeIssuedOn, ids]() -> Result<void> {
        domain::Notice notice;
        notice.person = ids->person;
        notice.kind = u"notice-90"_s;
        notice.permitNumber = m_names.permitNumber(number);
        notice.permitClass = m_names.position(number).permitClass;
        notice.issuedOn = issuedOn;
        return done(saveAsAct(m_office, notice, {u"notice"_s, u"person"_s, ids->person.value}));
    });
}

void DemoCases::addCase(int number, const PlannedCase& planned, const SharedIds& ids)
{
    const QStringList way = straightWay(number, planned);
    QDate day = openingDay(number, planned);
    const QDate contractStart = m_timeline.notBeforeFirst(day).addDays(kContractDays);
    m_timeline.at(day, [this, number, planned, contractStart, ids]() -> Result<void> {
        m_office.setActor(m_staff.at(number % m_staff.size()));
        const Result<CaseId> opened = open(planned, openingOf(number, planned, ids->person, contractStart));
        if (opened) {
            ids->caseId = *opened;
        }
        return done(opened);
    });
    if (way.size() == 1) {
        m_timeline.at(day.addDays(1), [this, ids] { return collectHalf(m_office, ids->caseId); });
    }
    for (qsizetype i = 0; i + 1 < way.size(); ++i) {
        day = day.addDays(m_plan.daysIn(way.at(i)));
        if (planned.answered && way.at(i) == "pre-review"_L1) {
            day = addAnsweredReturn(*planned.answered, day, ids);
        }
        m_timeline.at(day, [this, number, ids] {
            m_office.setActor(m_staff.at(number % m_staff.size()));
            return goOn(m_office, ids->caseId);
        });
    }
    const QDate last = m_today.addDays(-planned.sinceDays);
    if (planned.returned) {
        addReturn(*planned.returned, last, ids);
    }
    if (!planned.end.isEmpty()) {
        m_timeline.at(last, [this, ids, end = planned.end] { return goTo(m_office, ids->caseId, end); });
    }
}

QDate DemoCases::addAnsweredReturn(const PlannedReturn& planned, QDate day, const SharedIds& ids)
{
    m_timeline.at(day, [this, ids, details = planned.details] {
        return done(CaseService(m_office).recordReturn(ids->caseId, details));
    });
    m_timeline.at(day.addDays(kMendDays - 1), [this, ids] { return mendAll(m_office, ids->caseId); });
    m_timeline.at(day.addDays(kMendDays), [this, ids] { return goOn(m_office, ids->caseId); });
    return day.addDays(kMendDays + m_plan.daysIn(u"pre-review"_s));
}

void DemoCases::addReturn(const PlannedReturn& planned, QDate day, const SharedIds& ids)
{
    CaseReturn details = planned.details;
    if (planned.dueInDays) {
        details.dueOn = std::max(m_today.addDays(*planned.dueInDays), m_timeline.notBeforeFirst(day));
    }
    m_timeline.at(day, [this, ids, details] { return done(CaseService(m_office).recordReturn(ids->caseId, details)); });
    m_timeline.at(
        day.addDays(1), [this, ids, isDone = planned.isDone] { return mendFirst(m_office, ids->caseId, isDone); });
}

QStringList DemoCases::straightWay(int number, const PlannedCase& planned) const
{
    domain::CaseRecord record;
    record.procedure = procedureOf(planned);
    record.city = m_names.employer(m_plan.people().at(number).employer).city;
    record.permitClass = m_names.position(number).permitClass;
    const rulebook::RuleView& rules = m_office.rules().forCase(record.city, m_today);
    record.stage = rules.procedure(record.procedure)->firstStage;
    QStringList way;
    const auto track = workflow::stageTrack(rules, record, workflow::factsOf({.record = record}, m_today));
    for (const workflow::TrackedStage& stage : track) {
        if (!stage.side) {
            way.append(stage.code);
        }
        if (stage.code == planned.until) {
            break;
        }
    }
    return way;
}

QDate DemoCases::openingDay(int number, const PlannedCase& planned) const
{
    int days = planned.sinceDays;
    const QStringList way = straightWay(number, planned);
    for (const QString& stage : way.first(way.size() - 1)) {
        days += m_plan.daysIn(stage);
    }
    if (planned.answered) {
        days += kMendDays + m_plan.daysIn(u"pre-review"_s);
    }
    if (planned.returned || !planned.end.isEmpty()) {
        days += planned.stayDays > 0 ? planned.stayDays : m_plan.daysIn(planned.until);
    }
    return m_today.addDays(-days);
}

const QString& DemoCases::procedureOf(const PlannedCase& planned) const
{
    return planned.procedure.isEmpty() ? m_plan.procedure() : planned.procedure;
}

Result<CaseId> DemoCases::open(const PlannedCase& planned, const CaseOpening& opening)
{
    if (!planned.hasFollowers) {
        return CaseService(m_office).open(opening);
    }
    CaseLinkService links(m_office);
    const Result<CaseBundle> bundle = links.bundleFor(opening);
    if (!bundle) {
        return bundle.failure();
    }
    const Result<QList<CaseId>> opened = links.openLinked({*bundle});
    return opened ? Result<CaseId>(opened->first()) : opened.failure();
}

CaseOpening DemoCases::openingOf(int number, const PlannedCase& planned, PersonId person, QDate contractStart) const
{
    CaseOpening opening;
    opening.person = person;
    opening.employer = employerOf(number);
    opening.procedure = procedureOf(planned);
    opening.city = m_names.employer(m_plan.people().at(number).employer).city;
    opening.permitClass = m_names.position(number).permitClass;
    opening.initiator = domain::Actor::Agency;
    opening.contractStartsOn = contractStart;
    opening.contractEndsOn = contractStart.addYears(kContractYears).addDays(-1);
    if (planned.procedure.isEmpty()) { // who extends is here
        opening.consulate = m_plan.consulate(number);
    }
    return opening;
}

EmployerId DemoCases::employerOf(int number) const { return m_employers.at(m_plan.people().at(number).employer); }

} // namespace core::services::demo
