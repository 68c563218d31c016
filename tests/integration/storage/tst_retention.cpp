// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/act.h"
#include "core/storage/drafts.h"
#include "core/storage/queries/search_queries.h"
#include "core/storage/retention.h"
#include "core/storage/store_verifier.h"
#include "core/storage/undo.h"
#include "tests/support/invented_store.h"
#include "tests/support/planted_store.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;
using support::InventedStore;

namespace {

constexpr int kPeople = 30;
const QString kGone = u"QXZVGONE"_s;
const QString kStays = u"QXZVSTAY"_s;

int occurrences(const QString& folder, const QString& text)
{
    return support::planted::occurrences(support::folderBytes(folder), text.toUtf8());
}

} // namespace

/// People whose cases are long over are removed: nothing of them is left in any byte, and the history still verifies.
class TstRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoIsDue();
    void whoIsStillEmployedIsNotDue_data();
    void whoIsStillEmployedIsNotDue();
    void nothingOfThemIsLeft();
    void theOthersKeepTheirs();
    void theHistoryOutlivesThem();
    void whatWasRemovedBeforeGoesToo();
    void whoseScanSomebodyElseUsesStays();
    void aReaderBesideIsTold();
    void aSealedStoreIsSweptToo();
    void everyReferenceIsKnown();

private:
    struct Life
    {
        PersonId person;
        CaseId record;
        DocumentId scan;
    };
    [[nodiscard]] Life addLife(const QString& mark);
    void close(CaseId record, QDate on);
    [[nodiscard]] Result<Act> begin(const char* act);
    [[nodiscard]] ErasedPeople erase(const QList<PersonId>& people);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<InventedStore> m_office;
    std::unique_ptr<Store> m_store;
    QList<Life> m_gone;
    QList<Life> m_stay;
};

Result<Act> TstRetention::begin(const char* act)
{
    return Act::begin(*m_store, ActInfo{StaffId{1}, QString::fromLatin1(act), u"person"_s});
}

TstRetention::Life TstRetention::addLife(const QString& mark)
{
    Life life;
    life.person = *InventedStore::addPerson(*m_store, mark);
    Connection& connection = m_store->connection();
    life.record =
        RecordTable<domain::CaseRecord>::list(connection, &domain::CaseRecord::person, life.person)->first().id;
    life.scan = RecordTable<domain::Document>::list(connection, &domain::Document::person, life.person)->first().id;
    Result<Act> act = begin("life");
    CORE_EXPECT(act.ok());
    domain::Dependant child;
    child.person = life.person;
    child.surname = mark;
    child.givenNames = u"CHILD "_s + mark;
    domain::ReturnRecord back;
    back.caseId = life.record;
    back.text = u"returned: "_s + mark;
    domain::Paper paper;
    paper.caseId = life.record;
    paper.person = life.person;
    paper.document = life.scan;
    paper.number = *act->nextPaperNumber();
    paper.dataJson = u"{\"name\":\"%1\"}"_s.arg(mark);
    domain::Material material;
    material.caseId = life.record;
    material.document = life.scan;
    material.note = u"seen by "_s + mark;
    const Result<ReturnId> returned = act->insert(back);
    domain::Defect defect;
    defect.returnRecord = *returned;
    defect.text = u"the name "_s + mark;
    const bool isMade = act->insert(child).ok() && act->insert(paper).ok() && act->insert(material).ok()
                        && act->insert(defect).ok() && act->commit().ok();
    CORE_EXPECT(isMade);
    return life;
}

void TstRetention::close(CaseId record, QDate on)
{
    Result<Act> act = begin("case-close");
    Result<domain::CaseRecord> closed = act->find<domain::CaseRecord>(record);
    closed->status = domain::CaseStatus::Closed;
    closed->closedOn = on;
    CORE_EXPECT(act->update(*closed).ok() && act->commit().ok());
}

void TstRetention::init()
{
    m_gone.clear();
    m_stay.clear();
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<InventedStore>(m_dir->filePath(u"Office.permitdesk"_s), false);
    m_store = std::move(*m_office->create());
    for (int n = 0; n < kPeople; ++n) {
        const bool goes = n % 3 == 0;
        (goes ? m_gone : m_stay).append(addLife(u"%1%2许可"_s.arg(goes ? kGone : kStays).arg(n)));
    }
    for (const Life& life : m_gone) {
        close(life.record, QDate(2020, 1, 31));
    }
    close(m_stay[0].record, QDate(2020, 2, 1)); // a day too late
    // Documents were added today, as if the people had come then: put them back as well.
    Result<Act> act = begin("document-change");
    for (const Life& life : m_gone + QList<Life>{m_stay[0]}) {
        Result<domain::Document> scan = act->find<domain::Document>(life.scan);
        scan->addedOn = QDate(2019, 5, 5);
        CORE_EXPECT(act->update(*scan).ok());
    }
    CORE_EXPECT(act->commit().ok());
}

ErasedPeople TstRetention::erase(const QList<PersonId>& people)
{
    Result<Act> act = Act::begin(*m_store, ActInfo{StaffId{1}, u"store-people-erase"_s, u"office"_s, 0, {}, false});
    CORE_EXPECT(act.ok());
    const Result<ErasedPeople> erased = retention::erase(*act, people);
    if (!erased || !act->commit()) {
        qWarning("%s", qPrintable(erased ? u"commit"_s : erased.failure().args.value(u"detail"_s)));
        return {};
    }
    return *erased;
}

void TstRetention::whoIsDue()
{
    const Result<QList<LongClosed>> due = retention::closedBefore(m_store->connection(), QDate(2020, 2, 1));
    QVERIFY(due.ok());
    QList<PersonId> people;
    for (const LongClosed& each : *due) {
        people.append(each.person);
        QCOMPARE(each.lastDay, QDate(2020, 1, 31));
        QCOMPARE(each.cases, 1);
    }
    QList<PersonId> expected;
    for (const Life& life : m_gone) {
        expected.append(life.person);
    }
    QCOMPARE(people, expected);
    QCOMPARE(retention::closedBefore(m_store->connection(), QDate(2020, 2, 2))->size(), m_gone.size() + 1);

    // A permit that runs on, and one without an end, keep their holders.
    Result<Act> act = begin("permit-add");
    domain::Permit permit;
    permit.person = m_gone[0].person;
    permit.validTo = QDate(2024, 1, 1);
    QVERIFY(act->insert(permit).ok());
    permit.person = m_gone[1].person;
    permit.validTo = {};
    QVERIFY(act->insert(permit).ok() && act->commit().ok());
    QCOMPARE(retention::closedBefore(m_store->connection(), QDate(2020, 2, 1))->size(), m_gone.size() - 2);
}

void TstRetention::whoIsStillEmployedIsNotDue_data()
{
    QTest::addColumn<bool>("isContract");
    QTest::addColumn<QDate>("endsOn");
    QTest::addColumn<bool>("isDue");
    for (const bool isContract : {false, true}) {
        const char* kind = isContract ? "contract" : "employment";
        QTest::addRow("%s without an end", kind) << isContract << QDate() << false;
        QTest::addRow("%s that goes on", kind) << isContract << QDate(2020, 2, 1) << false;
        QTest::addRow("%s that is over", kind) << isContract << QDate(2020, 1, 31) << true;
    }
}

void TstRetention::whoIsStillEmployedIsNotDue()
{
    QFETCH(bool, isContract);
    QFETCH(QDate, endsOn);
    QFETCH(bool, isDue);
    Result<Act> act = begin("work-add");
    domain::Employer company;
    company.name.zh = u"测试公司"_s;
    const Result<EmployerId> employer = act->insert(company);
    QVERIFY(employer.ok());
    const auto fill = [&](auto work) {
        work.person = m_gone[0].person;
        work.employer = *employer;
        work.startsOn = QDate(2015, 3, 1);
        work.endsOn = endsOn;
        return work;
    };
    QVERIFY(isContract ? act->insert(fill(domain::Contract())).ok() : act->insert(fill(domain::Employment())).ok());
    QVERIFY(act->commit().ok());
    const Result<QList<LongClosed>> due = retention::closedBefore(m_store->connection(), QDate(2020, 2, 1));
    QCOMPARE(std::ranges::count(*due, m_gone[0].person, &LongClosed::person) == 1, isDue);
}

void TstRetention::nothingOfThemIsLeft()
{
    QList<PersonId> people;
    for (const Life& life : m_gone) {
        people.append(life.person);
        QVERIFY(drafts::save(*m_store, u"person/%1"_s.arg(life.person.value), {{u"surname"_s, kGone}}).ok());
        QVERIFY(drafts::save(*m_store, u"case/%1/facts"_s.arg(life.record.value), {{u"note"_s, kGone}}).ok());
    }
    QVERIFY(
        drafts::save(*m_store, u"views/case"_s, {{u"Mine"_s, QJsonObject{{u"filter"_s, kGone + u"0许可"_s}}}}).ok());
    QVERIFY(drafts::save(*m_store, u"person/%1"_s.arg(m_stay[1].person.value), {{u"surname"_s, kStays}}).ok());
    QVERIFY(drafts::save(*m_store, u"views/person"_s, {{u"Theirs"_s, QJsonObject{{u"filter"_s, kStays}}}}).ok());
    QVERIFY(occurrences(m_office->folder(), kGone) > 500);
    QVERIFY(!search_queries::find(m_store->connection(), kGone + u"0"_s, 10)->isEmpty());

    QCOMPARE(erase(people).people, people);
    QVERIFY(occurrences(m_office->folder(), kGone) > 0); // free pages, the WAL, the search's segments
    QCOMPARE(*retention::sweep(*m_store), true);
    QCOMPARE(occurrences(m_office->folder(), kGone), 0);
    QVERIFY(occurrences(m_office->folder(), kStays) > 100);
    QVERIFY(search_queries::find(m_store->connection(), kGone + u"0"_s, 10)->isEmpty());
    QCOMPARE(drafts::all(m_store->connection())->size(), 2); // what names who stays
    m_store.reset();
    QCOMPARE(occurrences(m_office->folder(), kGone), 0);
}

void TstRetention::theOthersKeepTheirs()
{
    const auto rowsOfOthers = [this] {
        QStringList rows;
        for (const Life& life : m_stay) {
            const Result<domain::Person> person = RecordTable<domain::Person>::find(m_store->connection(), life.person);
            RowValues values;
            RecordTable<domain::Person>::encode(*person, values);
            rows.append(QString::fromUtf8(values.toJson()));
        }
        return rows;
    };
    const QStringList before = rowsOfOthers();
    QVERIFY(erase({m_gone[0].person, m_gone[1].person}).rows > 10);
    QVERIFY(*retention::sweep(*m_store));
    QCOMPARE(rowsOfOthers(), before);
    QCOMPARE(*m_store->connection().number("SELECT count(*) FROM person"), kPeople - 2);
    QCOMPARE(*m_store->connection().number("SELECT count(*) FROM document"), kPeople - 2);
    QVERIFY(!search_queries::find(m_store->connection(), kStays + u"1"_s, 10)->isEmpty());
}

void TstRetention::theHistoryOutlivesThem()
{
    const PersonId gone = m_gone[0].person;
    const qint64 before = *m_store->connection().number("SELECT count(*) FROM case_event");
    const QString ofPerson =
        u"SELECT count(*) FROM event_value WHERE table_name = 'person' AND row_id = %1"_s.arg(gone.value);
    QCOMPARE(*m_store->connection().number(ofPerson.toStdString()), 1);
    const EventId added = [&] {
        Statement query = m_store->connection().statement(
            "SELECT id >> 32 FROM event_value WHERE table_name = 'person' AND row_id = :row");
        query.bind(":row", gone.value);
        std::ignore = query.step();
        return query.id<EventId>(0);
    }();
    QCOMPARE(erase({gone}).people.size(), 1);
    QVERIFY(*retention::sweep(*m_store));
    QCOMPARE(*m_store->connection().number("SELECT count(*) FROM case_event"), before + 1);
    QCOMPARE(*m_store->connection().number(ofPerson.toStdString()), 2); // made, and removed for good
    QVERIFY(verify(*m_store)->isEmpty());
    QCOMPARE(undoAct(*m_store, added, StaffId{1}).failure().code, FailureCode::UndoNotPossible);

    // No salt is left with which a guess could be tried; an erased value cannot be given another one.
    QCOMPARE(
        *m_store->connection().number(
            "SELECT count(*) FROM event_value WHERE old_values IS NULL AND new_values IS NULL AND length(salt) > 0"),
        0);
    QVERIFY(!m_store->connection().execute("UPDATE event_value SET salt = zeroblob(16) WHERE length(salt) = 0").ok());
    m_store.reset();
    m_store = std::move(*m_office->open(OpenMode::ReadWrite));
    QVERIFY(verify(*m_store)->isEmpty());
}

void TstRetention::whatWasRemovedBeforeGoesToo()
{
    const Life& life = m_gone[2];
    Connection& connection = m_store->connection();
    const auto children = RecordTable<domain::Dependant>::list(connection, &domain::Dependant::person, life.person);
    Result<Act> act = begin("dependant-remove");
    QVERIFY(act->remove<domain::Dependant>(children->first().id).ok() && act->commit().ok());
    QCOMPARE(erase({life.person}).people.size(), 1);
    QVERIFY(*retention::sweep(*m_store));
    const QString mark = u"%1%2许可"_s.arg(kGone).arg(6);
    QCOMPARE(occurrences(m_office->folder(), mark), 0);
}

void TstRetention::whoseScanSomebodyElseUsesStays()
{
    Result<Act> act = begin("material-add");
    domain::Material material;
    material.caseId = m_stay[3].record;
    material.document = m_gone[4].scan;
    QVERIFY(act->insert(material).ok() && act->commit().ok());
    QCOMPARE(erase({m_gone[3].person, m_gone[4].person}).people, QList<PersonId>{m_gone[3].person});
    QVERIFY(verify(*m_store)->isEmpty());
}

void TstRetention::aReaderBesideIsTold()
{
    const auto reader = m_office->open(OpenMode::ReadOnly);
    QVERIFY(reader.ok());
    {
        const Result<Transaction> reading = Transaction::beginReading((*reader)->connection());
        QCOMPARE(*(*reader)->connection().number("SELECT count(*) FROM person"), kPeople);
        QCOMPARE(erase({m_gone[0].person}).people.size(), 1);
        QVERIFY(m_store->connection().execute("PRAGMA busy_timeout = 1").ok());
        QCOMPARE(*retention::sweep(*m_store), false);
    }
    QCOMPARE(*retention::sweep(*m_store), true);
    QCOMPARE(occurrences(m_office->folder(), kGone + u"0许可"_s), 0);
}

/// Writing all pages anew needs no temporary file, which the sealed store's files would refuse.
void TstRetention::aSealedStoreIsSweptToo()
{
    InventedStore sealed(m_dir->filePath(u"Sealed.permitdesk"_s), true);
    auto made = sealed.create();
    QVERIFY(made.ok());
    m_store = std::move(*made);
    const Life gone = addLife(kGone);
    const Life stays = addLife(kStays);
    const int files = static_cast<int>(QDir(sealed.folder() + u"/documents"_s).entryList(QDir::Files).size());
    QCOMPARE(erase({gone.person}).people, QList<PersonId>{gone.person});
    QVERIFY(*retention::sweep(*m_store));
    QCOMPARE(QDir(sealed.folder() + u"/documents"_s).entryList(QDir::Files).size(), files - 1);
    m_store.reset();
    made = sealed.open(OpenMode::ReadWrite);
    QVERIFY(made.ok() && verify(**made)->isEmpty());
    QVERIFY(RecordTable<domain::Person>::find((*made)->connection(), stays.person).ok());
    QVERIFY(!RecordTable<domain::Person>::find((*made)->connection(), gone.person).ok());
}

/// A column of a later schema that names a person or what hangs on one must be thought of.
void TstRetention::everyReferenceIsKnown()
{
    Statement query = m_store->connection().statement(R"(
SELECT entry.name || '.' || named."from"
  FROM sqlite_schema AS entry, pragma_foreign_key_list(entry.name) AS named
 WHERE entry.type = 'table'
   AND named."table" IN ('person', 'case_record', 'return_record', 'document', 'paper', 'permit', 'passport'))");
    QStringList inSchema;
    while (*query.step()) {
        inSchema.append(query.text(0));
    }
    QStringList known = retention::knownReferences();
    known.sort();
    inSchema.sort();
    QCOMPARE(inSchema, known);
}

static const support::Registered<TstRetention> registered;

#include "tst_retention.moc"
