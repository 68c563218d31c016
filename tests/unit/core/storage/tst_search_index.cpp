// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_record.h"
#include "core/storage/queries/search_queries.h"
#include "core/storage/undo.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/store_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace {

/// Two employers; a person with passport and employment at the first, all added in one act; a case.
struct People
{
    StoreFixture office;
    EmployerId first = office.add(employerNumber(1));
    EmployerId second = office.add(employerNumber(2));
    PersonId person;
    CaseId caseId;

    People()
    {
        Act act = office.begin();
        person = *act.insert(personNumber(1));
        CORE_EXPECT(act.insert(passportOf(person, 1)).ok());
        CORE_EXPECT(act.insert(employmentAt(first)).ok());
        domain::CaseRecord record;
        record.number = u"2026-0001"_s;
        record.procedure = u"new-overseas"_s;
        record.stage = u"receipt"_s;
        record.person = person;
        record.employer = first;
        caseId = *act.insert(record);
        CORE_EXPECT(act.commit().ok());
    }

    [[nodiscard]] domain::Employment employmentAt(EmployerId employer) const
    {
        domain::Employment employment;
        employment.person = person;
        employment.employer = employer;
        employment.startsOn = QDate(2024, 1, 1);
        return employment;
    }

    /// Titles, details and number of each hit.
    [[nodiscard]] QStringList lines(const QString& text)
    {
        QStringList lines;
        const Result<QList<SearchRow>> hits = search_queries::find(office.connection(), text, 50);
        CORE_EXPECT(hits.ok());
        for (const SearchRow& hit : *hits) {
            lines.append(
                QStringList{hit.title.zh, hit.title.en, hit.detail.zh, hit.detail.en, hit.number}.join(u'/'));
        }
        return lines;
    }
};

template <typename T, typename Change>
void change(Act& act, typename RecordTable<T>::RecordId id, Change change)
{
    T record = *act.find<T>(id);
    change(record);
    CORE_EXPECT(act.update(record).ok());
}

void rename(People& people, Act& act)
{
    change<domain::Person>(act, people.person, [](domain::Person& person) { person.surname = u"RENAMED"_s; });
}

void addNewPassport(People& people, Act& act)
{
    domain::Passport passport = passportOf(people.person, 2);
    passport.expiresOn = QDate(2035, 1, 1);
    CORE_EXPECT(act.insert(passport).ok());
}

void addOldPassport(People& people, Act& act)
{
    domain::Passport passport = passportOf(people.person, 2);
    passport.expiresOn = QDate(2020, 1, 1);
    CORE_EXPECT(act.insert(passport).ok());
}

void changeEmployer(People& people, Act& act)
{
    change<domain::Employment>(
        act, EmploymentId{1}, [](domain::Employment& employment) { employment.endsOn = QDate(2025, 12, 31); });
    CORE_EXPECT(act.insert(people.employmentAt(people.second)).ok());
}

void leave(People&, Act& act)
{
    CORE_EXPECT(act.remove<domain::Employment>(EmploymentId{1}).ok());
}

void renameEmployer(People& people, Act& act)
{
    change<domain::Employer>(act, people.first, [](domain::Employer& employer) {
        employer.name = {u"新名有限公司"_s, u"New Name Ltd"_s};
    });
}

void moveCase(People& people, Act& act)
{
    change<domain::CaseRecord>(act, people.caseId, [](domain::CaseRecord& record) { record.stage = u"review"_s; });
}

using Happening = void (*)(People& people, Act& act);

const QString kPerson = u"安娜1/TESTER1 ANNA MARIA/示例科技1有限公司/Example Technology 1 Ltd/T00000001"_s;
const QString kCase = u"2026-0001/2026-0001/安娜1/TESTER1 ANNA MARIA/receipt"_s;

} // namespace

Q_DECLARE_METATYPE(Happening)

class TstSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHitShowsWhatTellsItFromOthers()
    {
        People people;
        QCOMPARE(people.lines(u"安娜"_s), QStringList({kPerson, kCase}));
        QCOMPARE(people.lines(u"91310000TEST000001"_s),
            QStringList{u"示例科技1有限公司/Example Technology 1 Ltd///91310000TEST000001"_s});
    }

    void theLineFollowsEveryRecordItShowsAndUndo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Happening>("happening");
        QTest::addColumn<QString>("line");
        QTest::newRow("a person's name") << u"安娜"_s << Happening(rename)
            << u"安娜1/RENAMED ANNA MARIA/示例科技1有限公司/Example Technology 1 Ltd/T00000001"_s;
        QTest::newRow("a newer passport") << u"安娜"_s << Happening(addNewPassport)
            << u"安娜1/TESTER1 ANNA MARIA/示例科技1有限公司/Example Technology 1 Ltd/T00000002"_s;
        QTest::newRow("an older passport") << u"安娜"_s << Happening(addOldPassport) << kPerson;
        QTest::newRow("another employer") << u"安娜"_s << Happening(changeEmployer)
            << u"安娜1/TESTER1 ANNA MARIA/示例科技2有限公司/Example Technology 2 Ltd/T00000001"_s;
        QTest::newRow("no employer") << u"安娜"_s << Happening(leave) << u"安娜1/TESTER1 ANNA MARIA///T00000001"_s;
        QTest::newRow("the employer's name") << u"安娜"_s << Happening(renameEmployer)
            << u"安娜1/TESTER1 ANNA MARIA/新名有限公司/New Name Ltd/T00000001"_s;
        QTest::newRow("an employer's name") << u"91310000TEST000001"_s << Happening(renameEmployer)
            << u"新名有限公司/New Name Ltd///91310000TEST000001"_s;
        QTest::newRow("a case's stage") << u"2026-0001"_s << Happening(moveCase)
            << u"2026-0001/2026-0001/安娜1/TESTER1 ANNA MARIA/review"_s;
        QTest::newRow("the name of a case's person") << u"2026-0001"_s << Happening(rename)
            << u"2026-0001/2026-0001/安娜1/RENAMED ANNA MARIA/receipt"_s;
    }

    void theLineFollowsEveryRecordItShowsAndUndo()
    {
        QFETCH(QString, text);
        QFETCH(Happening, happening);
        QFETCH(QString, line);
        People people;
        const QStringList before = people.lines(text);
        Act act = people.office.begin();
        happening(people, act);
        const Result<EventId> event = act.commit();
        QVERIFY(event.ok());
        QCOMPARE(people.lines(text).constFirst(), line);
        QVERIFY(undoAct(people.office.store(), *event, people.office.staff()).ok());
        QCOMPARE(people.lines(text), before);
    }

    void aNewPersonsLineIsTheSameAsOneReadFromTheStore()
    {
        People people;
        Act act = people.office.begin();
        domain::Person person = personNumber(3);
        person.chineseName = u"王芳"_s;
        const PersonId id = *act.insert(person);
        for (const int year : {2031, 2034, 2029}) {
            domain::Passport passport = passportOf(id, year);
            passport.expiresOn = QDate(year, 1, 1);
            QVERIFY(act.insert(passport).ok());
        }
        for (const EmployerId employer : {people.first, people.second}) {
            domain::Employment employment = people.employmentAt(employer);
            employment.person = id;
            employment.endsOn = employer == people.second ? QDate(2025, 1, 1) : QDate();
            QVERIFY(act.insert(employment).ok());
        }
        QVERIFY(act.commit().ok());
        const QStringList made = people.lines(u"王芳"_s);
        QCOMPARE(made,
            QStringList{u"王芳/TESTER3 ANNA MARIA/示例科技1有限公司/Example Technology 1 Ltd/T00002034"_s});
        Act touching = people.office.begin();
        change<domain::Person>(touching, id, [](domain::Person& changed) { changed.note.clear(); });
        QVERIFY(touching.commit().ok());
        QCOMPARE(people.lines(u"王芳"_s), made);
    }

    void theFirstHitsComeInTheOrderOfTheirRecords()
    {
        StoreFixture office;
        for (int n = 0; n < 5; ++n) {
            office.add(personNumber(n));
        }
        const Result<QList<SearchRow>> hits = search_queries::find(office.connection(), u"安娜"_s, 3);
        QCOMPARE(hits->size(), 3);
        for (qsizetype i = 0; i < hits->size(); ++i) {
            QCOMPARE(hits->at(i).subject.id, i + 1);
        }
    }
};

static const support::Registered<TstSearchIndex> registered;

#include "tst_search_index.moc"
