// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_copies.h"

#include "core/services/demo_past.h"
#include "core/services/person_checks.h"
#include "core/services/recording.h"

#include <QHash>

namespace core::services::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

using storage::RecordTable;

constexpr int kPeoplePerAct = 2000;
constexpr int kPeoplePerEmployer = 120;

/// A case with the rows that hang on it.
struct CasePattern
{
    domain::CaseRecord record;
    QList<domain::Material> materials; ///< only while they are being collected: later nothing asks for them
    QList<domain::Visa> visas;
    QList<domain::Entry> entries;
    QList<std::pair<domain::ReturnRecord, QList<domain::Defect>>> returns;
};

/// A person of the plan with everything that is repeated for others.
struct PersonPattern
{
    QList<domain::Passport> passports;
    QList<domain::Permit> permits;
    QList<domain::Notice> notices;
    QList<domain::ResidencePermit> residencePermits;
    QList<domain::Employment> posts;
    QList<domain::Dependant> family;
    QList<CasePattern> cases;
    QList<domain::CaseLink> links; ///< between the cases
};

template <typename Record, typename Owner>
std::optional<Failure> readRows(
    storage::Connection& connection, Owner Record::*member, Owner owner, QList<Record>& rows)
{
    Result<QList<Record>> found = RecordTable<Record>::list(connection, member, owner);
    if (!found) {
        return found.failure();
    }
    rows = std::move(found).value();
    return std::nullopt;
}

/// The first step that failed, or nothing; later steps are not taken.
template <typename... Steps> std::optional<Failure> inOrder(Steps... steps)
{
    std::optional<Failure> failure;
    ((failure = failure ? failure : steps()), ...);
    return failure;
}

std::optional<Failure> readReturns(storage::Connection& connection, CasePattern& pattern)
{
    QList<domain::ReturnRecord> returns;
    if (auto failure = readRows(connection, &domain::ReturnRecord::caseId, pattern.record.id, returns)) {
        return failure;
    }
    for (const domain::ReturnRecord& each : std::as_const(returns)) {
        QList<domain::Defect> defects;
        if (auto failure = readRows(connection, &domain::Defect::returnRecord, each.id, defects)) {
            return failure;
        }
        pattern.returns.append({each, defects});
    }
    return std::nullopt;
}

std::optional<Failure> readCases(storage::Connection& connection, PersonId person, QList<CasePattern>& patterns)
{
    QList<domain::CaseRecord> records;
    if (auto failure = readRows(connection, &domain::CaseRecord::person, person, records)) {
        return failure;
    }
    for (const domain::CaseRecord& record : std::as_const(records)) {
        CasePattern pattern;
        pattern.record = record;
        const auto failure =
            inOrder([&] { return readRows(connection, &domain::Visa::caseId, record.id, pattern.visas); },
                [&] { return readRows(connection, &domain::Entry::caseId, record.id, pattern.entries); },
                [&] { return readReturns(connection, pattern); },
                [&] {
                    return record.submittedOn.isValid()
                               ? std::nullopt
                               : readRows(connection, &domain::Material::caseId, record.id, pattern.materials);
                });
        if (failure) {
            return failure;
        }
        patterns.append(pattern);
    }
    return std::nullopt;
}

std::optional<Failure> readLinks(storage::Connection& connection, PersonPattern& pattern)
{
    for (const CasePattern& each : std::as_const(pattern.cases)) {
        QList<domain::CaseLink> links;
        if (auto failure = readRows(connection, &domain::CaseLink::first, each.record.id, links)) {
            return failure;
        }
        pattern.links += links;
    }
    return std::nullopt;
}

Result<QList<PersonPattern>> readPatterns(storage::Connection& connection)
{
    const Result<QList<domain::Person>> people = RecordTable<domain::Person>::all(connection);
    if (!people) {
        return people.failure();
    }
    QList<PersonPattern> patterns;
    for (const domain::Person& person : *people) {
        PersonPattern pattern;
        const auto failure = inOrder(
            [&] { return readRows(connection, &domain::Passport::person, person.id, pattern.passports); },
            [&] { return readRows(connection, &domain::Permit::person, person.id, pattern.permits); },
            [&] { return readRows(connection, &domain::Notice::person, person.id, pattern.notices); },
            [&] { return readRows(connection, &domain::ResidencePermit::person, person.id, pattern.residencePermits); },
            [&] { return readRows(connection, &domain::Employment::person, person.id, pattern.posts); },
            [&] { return readRows(connection, &domain::Dependant::person, person.id, pattern.family); },
            [&] { return readCases(connection, person.id, pattern.cases); },
            [&] { return readLinks(connection, pattern); });
        if (failure) {
            return *failure;
        }
        patterns.append(pattern);
    }
    return patterns;
}

/// Writes one person after another into an act.
class Copier final
{
public:
    Copier(storage::Act& act, const DemoNames& names, const DemoPast& past,
        const QHash<QString, QList<EmployerId>>& employers)
        : m_act(act), m_names(names), m_past(past), m_employers(employers)
    {}

    std::optional<Failure> copy(const PersonPattern& pattern, int number)
    {
        const Result<domain::Person> checked = checkedPerson(m_names.person(number));
        if (!checked) {
            return checked.failure();
        }
        const Result<PersonId> person = m_act.insert(*checked);
        if (!person) {
            return person.failure();
        }
        m_person = *person;
        m_number = number;
        m_employer = pattern.posts.isEmpty() ? EmployerId{} : employerIn(pattern.posts.first().city);
        m_copies.clear();
        return inOrder([&] { return copyPapers(pattern); }, [&] { return copyFamily(pattern); },
            [&] { return addEach(pattern.posts, [&](domain::Employment& post) { post.employer = m_employer; }); },
            [&] { return addPast(); },
            [&] {
                std::optional<Failure> failure;
                for (const CasePattern& each : pattern.cases) {
                    failure = failure ? failure : copyCase(each);
                }
                return failure;
            },
            [&] {
                return addEach(pattern.links, [&](domain::CaseLink& link) {
                    link.first = m_copies.value(link.first);
                    link.second = m_copies.value(link.second);
                });
            });
    }

private:
    [[nodiscard]] EmployerId employerIn(const QString& city) const
    {
        const QList<EmployerId> employers = m_employers.value(city);
        return employers.at(m_number / kPeoplePerEmployer % employers.size());
    }

    /// Adds rows of the person with an id of their own, each changed by `edit`.
    template <typename Record, typename Edit> std::optional<Failure> addEach(const QList<Record>& rows, Edit edit)
    {
        for (Record row : rows) {
            row.id = {};
            if constexpr (requires { row.person; }) {
                row.person = m_person;
            }
            edit(row);
            if (const auto added = m_act.insert(row); !added) {
                return added.failure();
            }
        }
        return std::nullopt;
    }

    std::optional<Failure> copyPapers(const PersonPattern& pattern)
    {
        const domain::Passport own = m_names.passport(m_number);
        return inOrder(
            [&] {
                return addEach(pattern.passports, [&](domain::Passport& passport) {
                    passport.number = own.number;
                    passport.issuingState = own.issuingState;
                    passport.expiresOn = later(passport.expiresOn);
                });
            },
            [&] {
                return addEach(pattern.permits, [&](domain::Permit& permit) {
                    permit.number = m_names.permitNumber(m_number);
                    permit.employer = m_employer;
                    permit.validTo = later(permit.validTo);
                });
            },
            [&] {
                return addEach(pattern.notices,
                    [&](domain::Notice& notice) { notice.permitNumber = m_names.permitNumber(m_number); });
            },
            [&] {
                return addEach(pattern.residencePermits,
                    [&](domain::ResidencePermit& permit) { permit.number = m_names.residenceNumber(m_number); });
            });
    }

    std::optional<Failure> copyFamily(const PersonPattern& pattern)
    {
        int which = 0;
        return addEach(pattern.family, [&](domain::Dependant& dependant) {
            const domain::Dependant own = m_names.dependant(m_number, which++, dependant.relation);
            dependant.surname = own.surname;
            dependant.givenNames = own.givenNames;
            dependant.sex = own.sex;
            dependant.nationality = own.nationality;
            dependant.passportNumber = own.passportNumber;
        });
    }

    /// A day on which a paper ends; null stays null.
    [[nodiscard]] QDate later(QDate day) const
    {
        return day.isValid() ? day.addDays(DemoPast::daysLater(m_number)) : day;
    }

    Result<CaseId> addCase(domain::CaseRecord record)
    {
        const Result<QString> number = m_act.nextCaseNumber();
        if (!number) {
            return number.failure();
        }
        record.id = {};
        record.number = *number;
        record.person = m_person;
        record.employer = m_employer;
        return m_act.insert(record);
    }

    std::optional<Failure> addPast()
    {
        for (int which = 0; which < m_past.count(m_number); ++which) {
            if (const Result<CaseId> id = addCase(m_past.past(m_number, which)); !id) {
                return id.failure();
            }
        }
        return std::nullopt;
    }

    std::optional<Failure> copyCase(const CasePattern& pattern)
    {
        const Result<CaseId> id = addCase(pattern.record);
        if (!id) {
            return id.failure();
        }
        m_copies.insert(pattern.record.id, *id);
        const auto intoCase = [&](auto& row) { row.caseId = *id; };
        return inOrder([&] { return addEach(pattern.materials, intoCase); },
            [&] { return addEach(pattern.visas, intoCase); }, [&] { return addEach(pattern.entries, intoCase); },
            [&] { return copyReturns(pattern, *id); });
    }

    std::optional<Failure> copyReturns(const CasePattern& pattern, CaseId caseId)
    {
        for (const auto& [record, defects] : pattern.returns) {
            domain::ReturnRecord copied = record;
            copied.id = {};
            copied.caseId = caseId;
            const Result<ReturnId> id = m_act.insert(copied);
            if (!id) {
                return id.failure();
            }
            if (auto failure = addEach(defects, [&](domain::Defect& defect) { defect.returnRecord = *id; })) {
                return failure;
            }
        }
        return std::nullopt;
    }

    storage::Act& m_act;
    const DemoNames& m_names;
    const DemoPast& m_past;
    const QHash<QString, QList<EmployerId>>& m_employers;
    PersonId m_person;
    EmployerId m_employer;
    QHash<CaseId, CaseId> m_copies; ///< of the person's cases, by the case they repeat
    int m_number = 0;
};

/// Every employer by its city, after adding as many as an office of that size has.
Result<QHash<QString, QList<EmployerId>>> addEmployers(Office& office, const DemoNames& names, int people)
{
    Result<storage::Act> act = beginAct(office, u"demo-employers"_s, u"office"_s);
    if (!act) {
        return act.failure();
    }
    const Result<QList<domain::Employer>> own = RecordTable<domain::Employer>::all(act->connection());
    if (!own) {
        return own.failure();
    }
    QHash<QString, QList<EmployerId>> byCity;
    for (const domain::Employer& employer : *own) {
        byCity[employer.city].append(employer.id);
    }
    const int more = people / kPeoplePerEmployer;
    for (int i = 0; i < more; ++i) {
        const domain::Employer employer = names.employer(static_cast<int>(own->size()) + i);
        const Result<EmployerId> added = act->insert(employer);
        if (!added) {
            return added.failure();
        }
        byCity[employer.city].append(*added);
    }
    const Result<EventId> event = commitAct(office, *act, {});
    return event ? Result<QHash<QString, QList<EmployerId>>>(byCity) : event.failure();
}

QList<domain::CaseRecord> endedOf(const QList<PersonPattern>& patterns)
{
    QList<domain::CaseRecord> ended;
    for (const PersonPattern& person : patterns) {
        for (const CasePattern& each : person.cases) {
            if (!domain::isOpen(each.record.status)) {
                ended.append(each.record);
            }
        }
    }
    return ended;
}

} // namespace

Result<void> copyPeople(Office& office, const DemoNames& names, int people, QDate rulesBegin)
{
    const Result<QList<PersonPattern>> patterns = readPatterns(office.store().connection());
    if (!patterns) {
        return patterns.failure();
    }
    const auto known = static_cast<int>(patterns->size());
    if (people <= known) {
        return {};
    }
    const Result<QHash<QString, QList<EmployerId>>> employers = addEmployers(office, names, people);
    if (!employers) {
        return employers.failure();
    }
    const DemoPast past(endedOf(*patterns), rulesBegin);
    for (int first = known; first < people; first += kPeoplePerAct) {
        Result<storage::Act> act = beginAct(office, u"demo-people"_s, u"office"_s);
        if (!act) {
            return act.failure();
        }
        Copier copier(*act, names, past, *employers);
        for (int number = first; number < std::min(people, first + kPeoplePerAct); ++number) {
            if (const auto failure = copier.copy(patterns->at(number % known), number)) {
                return *failure;
            }
        }
        if (const Result<EventId> event = commitAct(office, *act, {}); !event) {
            return event.failure();
        }
    }
    return {};
}

} // namespace core::services::demo
