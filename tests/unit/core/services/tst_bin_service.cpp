// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agenda_service.h"
#include "core/services/bin_service.h"
#include "core/services/case_service.h"
#include "core/services/deadline_file.h"
#include "core/services/demo_office.h"
#include "core/services/employer_service.h"
#include "core/services/figure_service.h"
#include "core/services/integration_service.h"
#include "core/services/paper_service.h"
#include "core/services/person_service.h"
#include "core/services/seal_service.h"
#include "core/services/search_service.h"
#include "core/services/staff_service.h"
#include "core/services/undo_service.h"
#include "core/storage/chain_verifier.h"
#include "core/storage/queries/person_queries.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

const QDate kToday(2026, 11, 18);

template <typename T> T got(Result<T> result)
{
    CORE_EXPECT(result.ok());
    return std::move(result).value();
}

/// What every list, figure, date and search of the office tells of people, employers and cases, by their ids.
struct Seen
{
    QSet<qint64> people;
    QSet<qint64> employers;
    QSet<qint64> cases;
    QStringList all; ///< with what is said of them

    void add(const QString& list, PersonId person, EmployerId employer, CaseId caseId, const QString& says = {})
    {
        for (auto [ids, id] :
            {std::pair(&people, person.value), {&employers, employer.value}, {&cases, caseId.value}}) {
            if (id != 0) {
                ids->insert(id);
            }
        }
        all.append(u"%1 %2 %3 %4 %5"_s.arg(list).arg(person.value).arg(employer.value).arg(caseId.value).arg(says));
    }
};

void addLists(Office& office, Seen& seen)
{
    for (const PersonListRow& row : got(PersonService(office).list())) {
        seen.add(u"people"_s, row.id, row.employer, {}, row.permitNumber + QString::number(row.openCases));
    }
    for (const EmployerListRow& row : got(EmployerService(office).list())) {
        seen.add(u"employers"_s, {}, row.id, {}, u"%1/%2"_s.arg(row.people).arg(row.openCases));
    }
    for (const CaseListRow& row : got(CaseService(office).list())) {
        seen.add(u"cases"_s, row.person, row.employer, row.id, *row.nextDueCode + row.nextDue.toString());
    }
    for (const IntegrationHolder& holder : got(IntegrationService(office).holders())) {
        seen.add(u"holders"_s, holder.paper.person, holder.paper.employer, holder.paper.openCase);
    }
    for (const WaitingPaper& paper : got(SealService(office).waiting())) {
        seen.add(u"waiting"_s, paper.listed.paper.person, paper.listed.employer, paper.listed.paper.caseId);
    }
}

void addDates(Office& office, Seen& seen)
{
    for (const AgendaItem& item : got(AgendaService(office).agenda())) {
        seen.add(u"agenda"_s, item.person, item.employer, item.caseId, item.code + item.due.toString());
    }
    const auto events = deadlineEvents(office, {}, [](const AgendaItem& item) {
        return DeadlineWords{item.personName + item.caseNumber, {}};
    });
    seen.all.append(u"calendar %1"_s.arg(events->size()));
    for (const Figure figure : FigureService::all()) {
        for (const FigureBar& bar : got(FigureService(office).bars(figure))) {
            for (const qint64 member : bar.members) {
                const bool isPerson = FigureService::isOfPeople(figure);
                seen.add(FigureService::nameOf(figure) + u' ' + bar.key, PersonId{isPerson ? member : 0}, {},
                    CaseId{isPerson ? 0 : member}, QString::number(bar.value));
            }
        }
    }
}

void addHits(Office& office, Seen& seen, const QStringList& words)
{
    for (const QString& word : words) {
        for (const SearchHit& hit : got(SearchService(office).search(word))) {
            const auto idIf = [&hit](SearchHitKind kind) { return hit.kind == kind ? hit.id : 0; };
            seen.add(u"search "_s + word, PersonId{idIf(SearchHitKind::Person)},
                EmployerId{idIf(SearchHitKind::Employer)}, CaseId{idIf(SearchHitKind::Case)}, hit.subtitle.zh);
        }
    }
}

Seen seenIn(Office& office, const QStringList& words)
{
    Seen seen;
    addLists(office, seen);
    addDates(office, seen);
    addHits(office, seen, words);
    return seen;
}

} // namespace

/// The demo office with records that go into the bin and come back.
class TstBinService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void whatLiesInTheBinIsNowhere_data();
    void whatLiesInTheBinIsNowhere();
    void undoAndRedoFollow_data() { whatLiesInTheBinIsNowhere_data(); }
    void undoAndRedoFollow();
    void itSaysWhatHangsOnARecord();
    void theBinTellsWhoAndWhen();
    void severalGoInOneAct();
    void nothingGoesTwice();
    void whatLiesThereTakesNoChange();
    void aCaseComesBackOnlyWithItsOwners();
    void aCaseThatWentByItselfStays();
    void papersAndHistoryRemain();
    void aPassportInTheBinIsNobodys();
    void aRoleThatMayNotIsRefused();

private:
    [[nodiscard]] BinRecord recordOf(BinKind kind) const;
    [[nodiscard]] CaseListRow anOpenCase() const;
    [[nodiscard]] QStringList words() const;
    /// All that goes out of sight with a record.
    static void verifyGone(const Seen& seen, const BinRecord& record, const QSet<qint64>& cases);

    /// As at the next start of the program.
    void reopen();

    QTemporaryDir m_dir;
    support::FolderBytes m_demo;
    QString m_folder;
    StandingClock m_clock{kToday};
    CountingSaltSource m_salts{7};
    std::unique_ptr<Office> m_office;
};

void TstBinService::initTestCase()
{
    const QString demo = m_dir.filePath(u"Demo.permitdesk"_s);
    QVERIFY(makeDemoOffice(demo, {m_clock, m_salts}, {}).ok());
    m_demo = support::folderBytes(demo);
    m_folder = m_dir.filePath(u"Bin.permitdesk"_s);
}

void TstBinService::init()
{
    m_office.reset();
    support::layFolder(m_folder, m_demo);
    QVERIFY(QDir(m_folder).mkpath(u"documents"_s)); // empty folders are not laid
    reopen();
}

void TstBinService::reopen()
{
    m_office.reset();
    auto opened = Office::open(m_folder, {m_clock, m_salts}, OfficeMode::ReadWrite);
    QVERIFY(opened.ok());
    m_office = std::move(opened).value();
}

/// One with a date, so that the agenda shows it too.
CaseListRow TstBinService::anOpenCase() const
{
    for (const CaseListRow& row : got(CaseService(*m_office).list({{u"open"_s, u"true"_s}}))) {
        if (row.nextDue.isValid()) {
            return row;
        }
    }
    return {};
}

BinRecord TstBinService::recordOf(BinKind kind) const
{
    const CaseListRow row = anOpenCase();
    return {kind, kind == BinKind::Person     ? row.person.value
                  : kind == BinKind::Employer ? row.employer.value
                                              : row.id.value};
}

QStringList TstBinService::words() const
{
    const CaseListRow row = anOpenCase();
    return {row.personName, row.number, row.employerName->zh};
}

void TstBinService::whatLiesInTheBinIsNowhere_data()
{
    QTest::addColumn<BinKind>("kind");
    QTest::newRow("person") << BinKind::Person;
    QTest::newRow("employer") << BinKind::Employer;
    QTest::newRow("case") << BinKind::Case;
}

void TstBinService::verifyGone(const Seen& seen, const BinRecord& record, const QSet<qint64>& cases)
{
    QVERIFY(record.kind != BinKind::Person || !seen.people.contains(record.id));
    QVERIFY(record.kind != BinKind::Employer || !seen.employers.contains(record.id));
    QVERIFY(!cases.isEmpty());
    QVERIFY(!seen.cases.intersects(cases));
}

void TstBinService::whatLiesInTheBinIsNowhere()
{
    QFETCH(BinKind, kind);
    const BinRecord record = recordOf(kind);
    const QStringList searched = words();
    const Seen before = seenIn(*m_office, searched);
    const QStringList rows = support::recordRows(*m_office);
    QSet<qint64> cases;
    for (const CaseListRow& row : got(CaseService(*m_office).list())) {
        const bool isIts = kind == BinKind::Person     ? row.person.value == record.id
                           : kind == BinKind::Employer ? row.employer.value == record.id
                                                       : row.id.value == record.id;
        if (isIts) {
            cases.insert(row.id.value);
        }
    }

    QVERIFY(BinService(*m_office).put({record}).ok());
    const Seen without = seenIn(*m_office, searched);
    verifyGone(without, record, cases);
    QVERIFY(!without.cases.isEmpty() && !without.people.isEmpty() && !without.employers.isEmpty());
    for (const qint64 id : cases) {
        QCOMPARE(CaseService(*m_office).view(CaseId{id}).failure().code, FailureCode::RecordInBin);
    }

    QVERIFY(BinService(*m_office).restore({record}).ok());
    QCOMPARE(seenIn(*m_office, searched).all, before.all);
    QCOMPARE(support::recordRows(*m_office), rows);
    QVERIFY(BinService(*m_office).list()->isEmpty());
}

void TstBinService::undoAndRedoFollow()
{
    QFETCH(BinKind, kind);
    const BinRecord record = recordOf(kind);
    const QStringList searched = words();
    const Seen before = seenIn(*m_office, searched);
    QVERIFY(BinService(*m_office).put({record}).ok());
    const Seen without = seenIn(*m_office, searched);
    QVERIFY(without.all != before.all);
    reopen();
    QCOMPARE(seenIn(*m_office, searched).all, without.all);
    QVERIFY(UndoService(*m_office).undo().ok());
    QCOMPARE(seenIn(*m_office, searched).all, before.all);
    reopen();
    QVERIFY(UndoService(*m_office).redo().ok());
    QCOMPARE(seenIn(*m_office, searched).all, without.all);
    QCOMPARE(BinService(*m_office).list()->size(), 1);
    QVERIFY(BinService(*m_office).restore({record}).ok());
    QVERIFY(UndoService(*m_office).undo().ok());
    QCOMPARE(seenIn(*m_office, searched).all, without.all);
    QVERIFY(!storage::ChainVerifier(m_office->store().connection()).firstBreak()->has_value());
}

void TstBinService::itSaysWhatHangsOnARecord()
{
    const BinRecord person = recordOf(BinKind::Person);
    const auto view = PersonService(*m_office).view(PersonId{person.id});
    const auto items = BinService(*m_office).look({person, recordOf(BinKind::Employer), recordOf(BinKind::Case)});
    QVERIFY(items.ok());
    const HangingRecords& hanging = items->at(0).hanging;
    QCOMPARE(hanging.openCases + hanging.endedCases, view->cases.size());
    QVERIFY(hanging.openCases > 0);
    QCOMPARE(hanging.family, view->dependants.size());
    QVERIFY(hanging.documents >= view->documents.size());
    QVERIFY(items->at(1).hanging.people > 0);
    QVERIFY(items->at(1).hanging.openCases > 0);
    QCOMPARE(items->at(2).number, anOpenCase().number);
    QCOMPARE(items->at(2).procedureName.zh, anOpenCase().procedureName->zh);
    QCOMPARE(items->at(2).hanging.openCases, 0);
    QVERIFY(items->at(0).at.isNull());
    QCOMPARE(BinService(*m_office).look({{BinKind::Person, 99999}}).failure().code, FailureCode::RecordNotFound);
}

void TstBinService::theBinTellsWhoAndWhen()
{
    const QString me = StaffService(*m_office).namesById()->value(m_office->actor().value);
    QVERIFY(BinService(*m_office).put({recordOf(BinKind::Case)}).ok());
    const BinRecord other{BinKind::Employer, EmployerService(*m_office).list()->last().id.value};
    QVERIFY(BinService(*m_office).put({other}).ok());
    const auto items = BinService(*m_office).list();
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->first().record, other); // the last that went
    QCOMPARE(items->first().byName, me);
    QCOMPARE(items->first().at, m_clock.nowUtc());
}

void TstBinService::severalGoInOneAct()
{
    QList<BinRecord> people;
    for (const PersonListRow& row : got(PersonService(*m_office).list()).first(5)) {
        people.append({BinKind::Person, row.id.value});
    }
    const qsizetype all = PersonService(*m_office).list()->size();
    QVERIFY(BinService(*m_office).put(people).ok());
    QCOMPARE(PersonService(*m_office).list()->size(), all - 5);
    const auto next = UndoService(*m_office).next();
    QCOMPARE((*next)->act, u"person-bin"_s);
    QCOMPARE((*next)->args.value(u"count"_s), u"5"_s);
    QVERIFY(UndoService(*m_office).undo().ok());
    QCOMPARE(PersonService(*m_office).list()->size(), all);
}

void TstBinService::nothingGoesTwice()
{
    const BinRecord person = recordOf(BinKind::Person);
    const BinRecord its = recordOf(BinKind::Case);
    const BinRecord other{BinKind::Person, PersonService(*m_office).list()->last().id.value};
    QCOMPARE(BinService(*m_office).restore({person}).failure().code, FailureCode::RecordNotInBin);
    QVERIFY(BinService(*m_office).put({person}).ok());
    const QStringList rows = support::recordRows(*m_office);
    QCOMPARE(BinService(*m_office).put({person}).failure().code, FailureCode::RecordInBin);
    QCOMPARE(BinService(*m_office).put({other, person}).failure().code, FailureCode::RecordInBin);
    QCOMPARE(BinService(*m_office).put({its}).failure().code, FailureCode::RecordInBin); // with its person
    QCOMPARE(BinService(*m_office).put({{BinKind::Case, 99999}}).failure().code, FailureCode::RecordNotFound);
    QCOMPARE(support::recordRows(*m_office), rows);
}

void TstBinService::whatLiesThereTakesNoChange()
{
    const BinRecord record = recordOf(BinKind::Person);
    auto person = PersonService(*m_office).view(PersonId{record.id})->person;
    const CaseListRow row = anOpenCase();
    QVERIFY(BinService(*m_office).put({record}).ok());
    person.note = u"late"_s;
    QCOMPARE(PersonService(*m_office).save(person).failure().code, FailureCode::RecordInBin);
    domain::Passport passport;
    passport.person = person.id;
    passport.number = u"533401299"_s;
    passport.issuingState = u"GBR"_s;
    QCOMPARE(PersonService(*m_office).savePassport(passport).failure().code, FailureCode::RecordInBin);
    QCOMPARE(CaseService(*m_office).recordReturn(row.id, {.on = kToday}).failure().code, FailureCode::RecordInBin);
    const CaseOpening opening{.person = person.id,
        .employer = row.employer,
        .procedure = u"new-overseas"_s,
        .city = u"shenzhen"_s,
        .permitClass = u"B"_s};
    QCOMPARE(CaseService(*m_office).open(opening).failure().code, FailureCode::RecordInBin);
    QCOMPARE(PersonService(*m_office).view(person.id).failure().code, FailureCode::RecordInBin);
}

void TstBinService::aCaseComesBackOnlyWithItsOwners()
{
    const BinRecord its = recordOf(BinKind::Case);
    const BinRecord person = recordOf(BinKind::Person);
    QVERIFY(BinService(*m_office).put({its}).ok());
    QVERIFY(BinService(*m_office).put({person}).ok());
    const auto refused = BinService(*m_office).restore({its});
    QCOMPARE(refused.failure().code, FailureCode::BinOwnerFirst);
    QVERIFY(!refused.failure().args.value(u"number"_s).isEmpty());
    QCOMPARE(BinService(*m_office).list()->size(), 2);
    QVERIFY(BinService(*m_office).restore({its, person}).ok());
    QVERIFY(CaseService(*m_office).view(CaseId{its.id}).ok());
}

void TstBinService::aCaseThatWentByItselfStays()
{
    const BinRecord its = recordOf(BinKind::Case);
    const BinRecord person = recordOf(BinKind::Person);
    const int open = BinService(*m_office).look({person})->first().hanging.openCases;
    QVERIFY(BinService(*m_office).put({its}).ok());
    QCOMPARE(BinService(*m_office).look({person})->first().hanging.openCases, open - 1);
    QVERIFY(BinService(*m_office).put({person}).ok());
    QVERIFY(BinService(*m_office).restore({person}).ok());
    QVERIFY(PersonService(*m_office).view(PersonId{person.id}).ok());
    QCOMPARE(CaseService(*m_office).view(CaseId{its.id}).failure().code, FailureCode::RecordInBin);
}

void TstBinService::papersAndHistoryRemain()
{
    QVERIFY(PaperService(*m_office).issue(u"case-summary"_s, anOpenCase().id, paper::PaperLanguage::Both).ok());
    const auto papers = PaperService(*m_office).list();
    QVERIFY(!papers->isEmpty());
    const domain::Paper paper = papers->first().paper;
    const QByteArray bytes = *PaperService(*m_office).bytesOf(paper.id);
    QVERIFY(BinService(*m_office).put({{BinKind::Person, paper.person.value}}).ok());
    QCOMPARE(PaperService(*m_office).list()->size(), papers->size());
    QCOMPARE(*PaperService(*m_office).bytesOf(paper.id), bytes);
    QVERIFY(BinService(*m_office).restore({{BinKind::Person, paper.person.value}}).ok());
    const auto view = PersonService(*m_office).view(paper.person);
    QCOMPARE(view->history.at(0).act, u"bin-restore"_s);
    QCOMPARE(view->history.at(1).act, u"person-bin"_s);
}

/// A sheet or a scan that names it is of somebody new.
void TstBinService::aPassportInTheBinIsNobodys()
{
    const auto people = PersonService(*m_office).list();
    const auto held =
        std::ranges::find_if(*people, [](const PersonListRow& row) { return !row.passportNumber.isEmpty(); });
    QVERIFY(held != people->end());
    const auto passport = storage::RecordTable<domain::Passport>::find(m_office->store().connection(), held->passport);
    const auto holders = [&] {
        return *storage::person_queries::byPassport(
            m_office->store().connection(), passport->number, passport->issuingState);
    };
    QCOMPARE(holders(), QList<PersonId>{held->id});
    QVERIFY(BinService(*m_office).put({{BinKind::Person, held->id.value}}).ok());
    QVERIFY(holders().isEmpty());
}

void TstBinService::aRoleThatMayNotIsRefused()
{
    const BinRecord person = recordOf(BinKind::Person);
    const auto reviewer =
        StaffService(*m_office).save({.id = {}, .name = u"Jo Banks"_s, .role = domain::StaffRole::Reviewer});
    QVERIFY(reviewer.ok());
    const StaffId first = m_office->actor();
    m_office->setActor(*reviewer);
    QCOMPARE(BinService(*m_office).put({person}).failure().code, FailureCode::RoleNotAllowed);
    m_office->setActor(first);
    QVERIFY(BinService(*m_office).put({person}).ok());
    m_office->setActor(*reviewer);
    QCOMPARE(BinService(*m_office).restore({person}).failure().code, FailureCode::RoleNotAllowed);
    QCOMPARE(UndoService(*m_office).undo().failure().code, FailureCode::RoleNotAllowed);
}

static const support::Registered<TstBinService> registered;

#include "tst_bin_service.moc"
