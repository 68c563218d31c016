// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/queries/agenda_queries.h"
#include "core/storage/queries/case_queries.h"
#include "core/storage/queries/employer_queries.h"
#include "core/storage/queries/person_queries.h"
#include "core/storage/queries/search_queries.h"
#include "core/storage/undo.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

const QDate kToday(2026, 1, 5);

struct Family
{
    PersonId person;
    EmployerId employer;
    CaseId caseId;
};

/// One person with a passport, an old and a present permit, an employment and a case.
Family addFamily(StoreFixture& office)
{
    Family made;
    made.employer = office.add(employerNumber(1));
    made.person = office.add(personNumber(1));
    office.add(passportOf(made.person, 1));
    domain::Permit permit{
        {}, made.person, made.employer, u"2020B1"_s, u"C"_s, u"card"_s, QDate(2020, 1, 1), QDate(2024, 1, 1), {}};
    office.add(permit);
    permit.number = u"2024B2"_s;
    permit.permitClass = u"B"_s;
    permit.validFrom = QDate(2024, 1, 2);
    permit.validTo = QDate(2026, 3, 1);
    office.add(permit);
    domain::Employment employment;
    employment.person = made.person;
    employment.employer = made.employer;
    employment.city = u"shanghai"_s;
    employment.startsOn = QDate(2024, 1, 1);
    office.add(employment);
    domain::CaseRecord record;
    record.number = u"2026-0001"_s;
    record.procedure = u"new-overseas"_s;
    record.person = made.person;
    record.employer = made.employer;
    record.status = domain::CaseStatus::Open;
    made.caseId = office.add(record);
    return made;
}

/// The cases of the list.
Result<QList<CaseRow>> listed(Connection& connection, const QMap<QString, QString>& where)
{
    QList<CaseRow> rows;
    const Result<void> read =
        case_queries::eachListed(connection, where, [&rows](const CaseRow& row) { rows.append(row); });
    return read ? Result<QList<CaseRow>>(rows) : read.failure();
}

} // namespace

class TstQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsListedWithWhatHoldsToday()
    {
        StoreFixture office;
        const Family family = addFamily(office);
        const auto people = person_queries::list(office.connection(), {}, kToday);
        QCOMPARE(people->size(), 1);
        const PersonRow& row = people->constFirst();
        QCOMPARE(row.passportNumber, u"T00000001"_s);
        QCOMPARE(row.permitNumber, u"2024B2"_s);
        QCOMPARE(row.permitClass, u"B"_s);
        QCOMPARE(row.employer, family.employer);
        QCOMPARE(row.openCases, 1);
        QCOMPARE(
            person_queries::list(office.connection(), {}, QDate(2022, 1, 1))->constFirst().permitNumber, u"2020B1"_s);
    }

    void listsAreFilteredByAClosedListOfFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("people");
        QTest::newRow("name") << u"name"_s << u"tester1 anna"_s << 1;
        QTest::newRow("Chinese name") << u"name"_s << u"安娜"_s << 1;
        QTest::newRow("passport") << u"passport"_s << u"t00000001"_s << 1;
        QTest::newRow("former permit") << u"permit"_s << u"2020B1"_s << 1;
        QTest::newRow("class today") << u"class"_s << u"C"_s << 0;
        QTest::newRow("employer") << u"employer"_s << u"example tech"_s << 1;
        QTest::newRow("quotes are only text") << u"name"_s << u"' OR 1 = 1 --"_s << 0;
    }

    void listsAreFilteredByAClosedListOfFields()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        StoreFixture office;
        addFamily(office);
        const auto people = person_queries::list(office.connection(), {{field, value}}, kToday);
        QVERIFY(people.ok());
        QTEST(static_cast<int>(people->size()), "people");
    }

    void anUnknownFieldIsNamed()
    {
        StoreFixture office;
        const auto people = person_queries::list(office.connection(), {{u"shoe-size"_s, u"42"_s}}, kToday);
        QCOMPARE(people.failure().code, FailureCode::UsageWrong);
        QCOMPARE(people.failure().args.value(u"argument"_s), u"shoe-size"_s);
    }

    void anImportedRowFindsItsPerson()
    {
        StoreFixture office;
        const Family family = addFamily(office);
        const QList<PersonId> found{family.person};
        Connection& connection = office.connection();
        QCOMPARE(*person_queries::byPermitNumber(connection, u"2020B1"_s), found);
        QCOMPARE(*person_queries::byPassport(connection, u"T00000001"_s, u"DEU"_s), found);
        QVERIFY(person_queries::byPassport(connection, u"T00000001"_s, u"FRA"_s)->isEmpty());
        QVERIFY(person_queries::byPermitNumber(connection, {})->isEmpty());
        const domain::Person person = personNumber(1);
        QCOMPARE(
            *person_queries::byNameAndBirth(connection, person.surname, person.givenNames, person.bornOn, u"DEU"_s),
            found);
        QCOMPARE(*employer_queries::byCreditCode(connection, employerNumber(1).creditCode), family.employer);
        QVERIFY(!employer_queries::byCreditCode(connection, {})->isStored());
    }

    void aCaseIsOpenWhereTheDomainSaysSo_data()
    {
        QTest::addColumn<QString>("status");
        for (const char* status :
            {"draft", "open", "returned", "approved", "refused", "withdrawn", "lapsed", "closed"}) {
            QTest::newRow(status) << QString::fromLatin1(status);
        }
    }

    void aCaseIsOpenWhereTheDomainSaysSo()
    {
        QFETCH(QString, status);
        StoreFixture office;
        addFamily(office);
        Statement change = office.connection().statement("UPDATE case_record SET status = :status");
        change.bind(":status", status);
        QVERIFY(change.run().ok());
        const bool isOpen = domain::isOpen(*domain::fromCode<domain::CaseStatus>(status));
        const auto open = listed(office.connection(), {{u"open"_s, u"true"_s}});
        QCOMPARE(open->size(), isOpen ? 1 : 0);
        const auto isAny = [](const CaseRow&) { return true; };
        const auto isNone = [](const CaseRow&) { return false; };
        QCOMPARE(case_queries::open(office.connection(), isAny)->size(), isOpen ? 1 : 0);
        QVERIFY(case_queries::open(office.connection(), isNone)->isEmpty());
        const auto people = person_queries::list(office.connection(), {}, kToday);
        QCOMPARE(people->constFirst().openCases, isOpen ? 1 : 0);
    }

    void casesAreListedWithNames()
    {
        StoreFixture office;
        const Family family = addFamily(office);
        const auto cases = listed(office.connection(), {{u"open"_s, u"true"_s}, {u"person"_s, u"安娜1"_s}});
        QCOMPARE(cases->size(), 1);
        QCOMPARE(cases->constFirst().record.id, family.caseId);
        QCOMPARE(cases->constFirst().employerName.zh, employerNumber(1).name.zh);
        QVERIFY(listed(office.connection(), {{u"open"_s, u"false"_s}})->isEmpty());
        QCOMPARE(*case_queries::idOf(office.connection(), u"2026-0001"_s), family.caseId);
        QCOMPARE(case_queries::idOf(office.connection(), u"2026-9999"_s).failure().code, FailureCode::RecordNotFound);
    }

    void employersAreListedWithTheirPeople()
    {
        StoreFixture office;
        addFamily(office);
        const auto employers = employer_queries::list(office.connection(), {{u"city"_s, u"shanghai"_s}}, kToday);
        QCOMPARE(employers->size(), 1);
        QCOMPARE(employers->constFirst().people, 1);
        QCOMPARE(employers->constFirst().openCases, 1);
    }

    void whatHasASuccessorNoLongerFallsDue()
    {
        StoreFixture office;
        const Family family = addFamily(office);
        const auto due = agenda_queries::expiringUntil(office.connection(), QDate(2026, 4, 1), kToday);
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->constFirst().kind, ExpiringPaper::Kind::Permit);
        const auto permit = RecordTable<domain::Permit>::find(office.connection(), PermitId{due->constFirst().id});
        QCOMPARE(permit->number, u"2024B2"_s);
        QCOMPARE(due->constFirst().person, family.person);
        const QDate dayAfterItsEnd = permit->validTo.addDays(1);
        QVERIFY(agenda_queries::expiringUntil(office.connection(), QDate(2026, 4, 1), dayAfterItsEnd)->isEmpty());
    }

    void recordsAreFoundByWhatTheyAreCalled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("Chinese name") << u"安娜"_s << int(SearchKind::Person);
        QTest::newRow("pinyin") << u"anna"_s << int(SearchKind::Person);
        QTest::newRow("passport's end") << u"00001"_s << int(SearchKind::Person);
        QTest::newRow("name and passport") << u"tester1 T00000001"_s << int(SearchKind::Person);
        QTest::newRow("employer") << u"示例科技"_s << int(SearchKind::Employer);
        QTest::newRow("case") << u"2026-0001"_s << int(SearchKind::Case);
    }

    void recordsAreFoundByWhatTheyAreCalled()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        StoreFixture office;
        addFamily(office);
        const auto hits = search_queries::find(office.connection(), text, 50);
        QVERIFY(hits.ok());
        QVERIFY(std::any_of(
            hits->begin(), hits->end(), [&](const SearchRow& hit) { return int(hit.subject.kind) == kind; }));
    }

    void theSearchFollowsChangesAndUndo()
    {
        StoreFixture office;
        const PersonId id = office.add(personNumber(1));
        domain::Person person = *RecordTable<domain::Person>::find(office.connection(), id);
        person.surname = u"RENAMED"_s;
        Act act = office.begin();
        QVERIFY(act.update(person).ok());
        const Result<EventId> renaming = act.commit();
        const auto hits = [&](const QString& text) {
            return search_queries::find(office.connection(), text, 50)->size();
        };
        QCOMPARE(hits(u"renamed"_s), 1);
        QCOMPARE(hits(u"tester1"_s), 0);
        QVERIFY(undoAct(office.store(), *renaming, office.staff()).ok());
        QCOMPARE(hits(u"renamed"_s), 0);
        QCOMPARE(hits(u"tester1"_s), 1);
    }
};

static const support::Registered<TstQueries> registered;

#include "tst_queries.moc"
