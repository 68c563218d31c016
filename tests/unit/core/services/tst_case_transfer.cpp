// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/exchange/whole_file.h"
#include "core/services/book_folder.h"
#include "core/services/case_transfer.h"
#include "core/services/demo_office.h"
#include "core/services/document_service.h"
#include "core/services/employer_service.h"
#include "core/services/paper_service.h"
#include "core/services/person_service.h"
#include "core/services/recording.h"
#include "core/services/transfer_types.h"
#include "core/services/undo_service.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using paper::PaperLanguage;

namespace {

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    CORE_EXPECT(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        content.insert(QDir(folder).relativeFilePath(path), bytesOf(path));
    }
    return content;
}

/// Texts as people and sheets bring them, and as nobody expects them.
class AnyValues final
{
public:
    explicit AnyValues(quint32 seed) : m_random(seed) {}

    QString text()
    {
        static const QStringList pieces{u"HARTLEY"_s, u"深圳市"_s, u"\"quoted\""_s, u"back\\slash"_s, u"Şłğ"_s,
            u"𠮷野"_s, u"line\nbreak"_s, u"tab\t"_s, u"'); DROP TABLE person; --"_s, u"  blanks  "_s, u"0"_s};
        QString text;
        for (int count = m_random.bounded(1, 4); count > 0; --count) {
            text += pieces.at(m_random.bounded(static_cast<int>(pieces.size())));
        }
        return text;
    }
    QDate day() { return QDate(2020, 1, 1).addDays(m_random.bounded(3000)); }
    qint64 number() { return m_random.bounded(1, 1000000); }

private:
    QRandomGenerator m_random;
};

/// The papers of a case went in a packet to be sealed, and one came back.
void sealPapers(Office& office, EmployerId employer, CaseId id, AnyValues& any)
{
    const CaseView view = *CaseService(office).view(id);
    Result<storage::Act> act = beginAct(office, u"case-change"_s, u"case"_s, id.value);
    CORE_EXPECT(act.ok());
    const auto seal = act->insert(
        domain::EmployerSeal{{}, employer, u"personnel"_s, any.day(), any.day().addYears(20), any.text(), any.text()});
    const auto packet = act->insert(domain::Packet{
        {}, employer, u"personnel"_s, QDate(2026, 3, 2), QDate(2026, 3, 2), any.text(), QDate(2026, 3, 9), {}, {}, {}});
    CORE_EXPECT(seal.ok() && packet.ok());
    for (domain::Paper paper : view.papers) {
        paper.packet = *packet;
        paper.signedCopy = view.documents.last().id;
        CORE_EXPECT(act->update(paper).ok());
    }
    CORE_EXPECT(commitAct(office, *act, {}).ok());
}

/// Puts something into every kind of row that goes with a case.
void fill(Office& office, CaseId id, quint32 seed)
{
    AnyValues any(seed);
    const CaseView view = *CaseService(office).view(id);
    const PersonId person = view.person.id;
    Result<storage::Act> act = beginAct(office, u"case-change"_s, u"case"_s, id.value);
    CORE_EXPECT(act.ok());
    const auto insert = [&act](const auto& row) {
        const auto done = act->insert(row);
        CORE_EXPECT(done.ok());
        return *done;
    };
    domain::Employer former;
    former.name = {any.text(), any.text()};
    const EmployerId formerId = insert(former);
    insert(domain::Dependant{
        {}, person, u"spouse"_s, any.text(), any.text(), u"F"_s, u"GBR"_s, any.day(), any.text(), any.day(), {}});
    insert(domain::Employment{
        {}, person, formerId, {any.text(), {}}, any.text(), u"beijing"_s, any.number(), any.day(), {}});
    for (int count = 0; count < 2; ++count) { // the very same twice
        insert(domain::Education{{}, person, u"University of Leeds"_s, u"GBR"_s, u"master"_s, {}, {}, {}, {}, {}});
    }
    insert(domain::WorkHistory{{}, person, any.text(), u"FRA"_s, any.text(), any.day(), {}, any.text(), any.text()});
    insert(domain::Passport{{}, person, any.text(), u"GBR"_s, any.day(), any.day().addYears(20)});
    insert(domain::Permit{
        {}, person, formerId, any.text(), u"B"_s, u"card"_s, QDate(2019, 1, 1), QDate(2021, 1, 1), QDate(2020, 6, 1)});
    insert(domain::ResidencePermit{{}, person, any.text(), u"work"_s, any.text(), {}, any.day(), {}});
    insert(domain::Visa{{}, person, id, u"Z"_s, any.text(), any.text(), any.day(), any.day(), 1, 0});
    insert(domain::Visa{{}, person, {}, u"Z"_s, any.text(), any.text(), any.day(), any.day(), 0, 30});
    insert(domain::Entry{{}, person, id, any.day(), any.text(), u"visa"_s, any.day()});
    insert(domain::Contract{
        {}, person, view.employer.id, {any.text(), any.text()}, any.text(), any.number(), any.day(), any.day(), {}});
    insert(domain::CaseFact{{}, id, u"position"_s, any.text()});
    insert(domain::CaseTask{{}, id, {}, any.text(), any.day(), {}});
    const ReturnId sentBack =
        insert(domain::ReturnRecord{{}, id, 1, any.day(), u"in-review"_s, any.text(), any.day(), any.day()});
    insert(domain::Defect{{}, sentBack, u"R05"_s, any.text(), domain::Actor::Employer, any.day(), {}});
    insert(domain::Defect{{}, sentBack, u"R18"_s, any.text(), domain::Actor::Individual, {}, any.text()});
    insert(domain::FindingWaiver{{}, id, 1, u"extension-window"_s, u"/materials/M05/issuedOn"_s, any.text()});
    insert(domain::Custody{{}, id, u"M04"_s, any.text(), any.day(), any.text(), any.text(), {}, {}, any.text()});
    insert(domain::PortalAccount{
        {}, view.employer.id, u"local"_s, any.text(), any.text(), any.day(), any.text(), any.text()});
    CORE_EXPECT(commitAct(office, *act, {}).ok());
    const ReadFile file{u"diploma \"1\".pdf"_s, "%PDF " + any.text().toUtf8(), {}};
    CORE_EXPECT(DocumentService(office).attach(id, u"M04"_s, {ConfirmedFile{file, {{u"name"_s, any.text()}}}}).ok());
    PaperService papers(office);
    const auto first = papers.issue(u"case-summary"_s, id, PaperLanguage::Zh);
    CORE_EXPECT(first.ok() && papers.issue(u"case-summary"_s, id, PaperLanguage::Zh, *first).ok());
    sealPapers(office, view.employer.id, id, any);
}

/// Records with every id replaced by the place where it is told, and without what each store has of its own.
QJsonObject comparable(const QString& folder)
{
    QJsonObject tables =
        QJsonDocument::fromJson(bytesOf(folder + u'/' + book_folder::kRecords)).object()[u"records"_s].toObject();
    QMap<QString, QHash<qint64, int>> places;
    for (const QString& table : tables.keys()) {
        for (const QJsonValue& row : tables[table].toArray()) {
            places[table].insert(row[u"id"_s].toInteger(), static_cast<int>(places[table].size()) + 1);
        }
    }
    const QMap<QString, QString> named{{u"person_id"_s, u"person"_s}, {u"employer_id"_s, u"employer"_s},
        {u"case_id"_s, u"case_record"_s}, {u"document_id"_s, u"document"_s}, {u"return_id"_s, u"return_record"_s},
        {u"replaces_id"_s, u"paper"_s}, {u"packet_id"_s, u"packet"_s}, {u"signed_copy_id"_s, u"document"_s},
        {u"handler_id"_s, u"staff"_s}};
    for (const QString& table : tables.keys()) {
        QJsonArray rows;
        for (const QJsonValue& each : tables[table].toArray()) {
            QJsonObject row = each.toObject();
            row[u"id"_s] = places[table].value(row[u"id"_s].toInteger());
            for (auto name = named.cbegin(); name != named.cend(); ++name) {
                if (row.contains(name.key()) && !row[name.key()].isNull()) {
                    row[name.key()] = places[name.value()].value(row[name.key()].toInteger());
                }
            }
            row.remove(u"vault_name"_s);
            row.remove(u"is_active"_s);
            rows.append(row);
        }
        tables[table] = rows;
    }
    return tables;
}

/// Two offices and what goes between them.
class TwoOffices final
{
public:
    TwoOffices()
    {
        domain::Staff first;
        first.name = u"Gao Yue"_s;
        auto made = Office::create(path(u"Second.permitdesk"_s), m_first.environment(), u"Second office"_s, first);
        CORE_EXPECT(made.ok());
        m_second = std::move(made).value();
    }

    [[nodiscard]] support::OfficeFixture& first() { return m_first; }
    [[nodiscard]] Office& second() { return *m_second; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] static QString write(Office& office, CaseId id, const QString& folder)
    {
        return codeOf(CaseTransferService(office).write(id, folder, PaperLanguage::Both));
    }
    [[nodiscard]] Result<TakenBook> read(const QString& folder) { return CaseTransferService(second()).read(folder); }

private:
    support::OfficeFixture m_first;
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_second;
};

} // namespace

/// `export casebook` and `import casebook`: a case goes to another store, value for value.
class TstCaseTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueArrives_data();
    void everyValueArrives();
    void everyKindOfRowGoesAlong();
    void everyCaseOfAnOfficeArrives();
    void sameBookAgainChangesNothing();
    void caseThatComesHomeIsKnown();
    void caseThatWentOnMeanwhileIsNotComeBackOver();
    void knownPersonAndEmployerStayAsTheyAre();
    void takenNumberIsGivenAnew();
    void numbersGoOnBehindThoseThatCameIn();
    void arrivalIsTakenBackAsOne();
    void sameCaseGivesTheSameBytes();
    void damagedBookIsRefusedByItsFile_data();
    void damagedBookIsRefusedByItsFile();
    void bookThatReachesOutOfItsFolderIsRefused();
    void linkThatLeadsOutOfTheBookIsRefused();
    void readOnlyOfficeTakesNothingIn();
};

void TstCaseTransfer::everyValueArrives_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
}

void TstCaseTransfer::everyValueArrives()
{
    QFETCH(quint32, seed);
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    fill(offices.first().office(), id, seed);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"one"_s)), u"done"_s);
    const auto taken = offices.read(offices.path(u"one"_s));
    QCOMPARE(codeOf(taken), u"done"_s);
    QVERIFY(taken->isNew && taken->kept.isEmpty());
    QCOMPARE(TwoOffices::write(offices.second(), taken->caseId, offices.path(u"two"_s)), u"done"_s);
    const QJsonObject sent = comparable(offices.path(u"one"_s));
    const QJsonObject arrived = comparable(offices.path(u"two"_s));
    for (const QString& table : sent.keys()) {
        QCOMPARE(arrived[table], sent[table]);
    }
    const CaseView view = *CaseService(offices.second()).view(taken->caseId);
    for (const domain::Document& document : view.documents) {
        QVERIFY(DocumentService(offices.second()).bytesOf(document.id).ok());
    }
}

void TstCaseTransfer::everyKindOfRowGoesAlong()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    fill(offices.first().office(), id, 1);
    const auto written =
        CaseTransferService(offices.first().office()).write(id, offices.path(u"one"_s), PaperLanguage::Zh);
    QVERIFY(written.ok());
    for (auto table = written->rows.cbegin(); table != written->rows.cend(); ++table) {
        QVERIFY2(table.value() > 0 || table.key() == u"notice"_s, qPrintable(table.key()));
    }
    QCOMPARE(written->rows[u"education"_s], 2);
    QCOMPARE(written->rows[u"document"_s], 3);
}

void TstCaseTransfer::everyCaseOfAnOfficeArrives()
{
    TwoOffices offices;
    offices.first().clock().setToday(QDate(2026, 11, 22));
    const auto demo = makeDemoOffice(offices.path(u"Demo.permitdesk"_s), offices.first().environment(), {});
    QVERIFY(demo.ok());
    const auto cases = CaseService(**demo).list();
    QVERIFY(cases->size() > 20);
    for (const CaseListRow& row : *cases) {
        const QString sent = offices.path(u"sent-"_s + row.number);
        const QString arrived = offices.path(u"arrived-"_s + row.number);
        QCOMPARE(TwoOffices::write(**demo, row.id, sent), u"done"_s);
        const auto taken = offices.read(sent);
        QCOMPARE(codeOf(taken), u"done"_s);
        QVERIFY(taken->isNew && taken->kept.isEmpty());
        QCOMPARE(taken->number, row.number);
        QCOMPARE(TwoOffices::write(offices.second(), taken->caseId, arrived), u"done"_s);
        QCOMPARE(comparable(arrived)[u"case_record"_s], comparable(sent)[u"case_record"_s]);
    }
    QCOMPARE(CaseService(offices.second()).list()->size(), cases->size());
}

void TstCaseTransfer::sameBookAgainChangesNothing()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    fill(offices.first().office(), id, 1);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"one"_s)), u"done"_s);
    const auto first = offices.read(offices.path(u"one"_s));
    QVERIFY(first.ok());
    const QStringList before = support::recordRows(offices.second());
    const qsizetype events = CaseService(offices.second()).view(first->caseId)->history.size();
    const auto again = offices.read(offices.path(u"one"_s));
    QCOMPARE(codeOf(again), u"done"_s);
    QVERIFY(!again->isNew);
    QCOMPARE(again->caseId, first->caseId);
    QCOMPARE(support::recordRows(offices.second()), before);
    QCOMPARE(CaseService(offices.second()).view(first->caseId)->history.size(), events);
}

void TstCaseTransfer::caseThatComesHomeIsKnown()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"there"_s)), u"done"_s);
    const auto taken = offices.read(offices.path(u"there"_s));
    QVERIFY(taken.ok());
    QCOMPARE(TwoOffices::write(offices.second(), taken->caseId, offices.path(u"back"_s)), u"done"_s);
    const QStringList before = offices.first().rows();
    const auto home = CaseTransferService(offices.first().office()).read(offices.path(u"back"_s));
    QCOMPARE(codeOf(home), u"done"_s);
    QVERIFY(!home->isNew);
    QCOMPARE(home->caseId, id);
    QCOMPARE(offices.first().rows(), before);
}

void TstCaseTransfer::caseThatWentOnMeanwhileIsNotComeBackOver()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"one"_s)), u"done"_s);
    const auto taken = offices.read(offices.path(u"one"_s));
    domain::CaseRecord record = CaseService(offices.second()).view(taken->caseId)->record;
    record.note = u"went on here"_s;
    QVERIFY(CaseService(offices.second()).saveRecord(record).ok());
    const QStringList before = support::recordRows(offices.second());
    QVERIFY(!offices.read(offices.path(u"one"_s))->isNew);
    QCOMPARE(support::recordRows(offices.second()), before);
}

void TstCaseTransfer::knownPersonAndEmployerStayAsTheyAre()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"one"_s)), u"done"_s);
    const CaseView view = offices.first().view(id);
    domain::Person person = view.person;
    person.id = {};
    person.phone = u"13800000000"_s;
    const auto personId = PersonService(offices.second()).save(person);
    domain::Employer employer = view.employer;
    employer.id = {};
    employer.contactName = u"林晓棠"_s;
    const auto employerId = EmployerService(offices.second()).save(employer);
    QVERIFY(personId.ok() && employerId.ok());
    const auto taken = offices.read(offices.path(u"one"_s));
    QCOMPARE(codeOf(taken), u"done"_s);
    QCOMPARE(taken->kept.size(), 2);
    QCOMPARE(taken->kept[0].table, u"person"_s);
    QCOMPARE(taken->kept[0].columns, QStringList{u"phone"_s});
    QCOMPARE(taken->kept[1].columns, QStringList{u"contact_name"_s});
    const CaseView arrived = *CaseService(offices.second()).view(taken->caseId);
    QCOMPARE(arrived.person.id, *personId);
    QCOMPARE(arrived.person.phone, u"13800000000"_s);
    QCOMPARE(arrived.employer.id, *employerId);
    QCOMPARE(arrived.employer.contactName, u"林晓棠"_s);
}

void TstCaseTransfer::takenNumberIsGivenAnew()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"one"_s)), u"done"_s);
    CaseOpening opening;
    domain::Person person;
    person.surname = u"OTHER"_s;
    opening.person = *PersonService(offices.second()).save(person);
    domain::Employer employer;
    employer.name = {u"别的公司"_s, u"Other"_s};
    opening.employer = *EmployerService(offices.second()).save(employer);
    opening.procedure = u"new-overseas"_s;
    opening.city = u"beijing"_s;
    opening.permitClass = u"A"_s;
    QVERIFY(CaseService(offices.second()).open(opening).ok());
    const auto taken = offices.read(offices.path(u"one"_s));
    QCOMPARE(codeOf(taken), u"done"_s);
    QCOMPARE(taken->formerNumber, u"2026-0001"_s);
    QCOMPARE(taken->number, u"2026-0002"_s);
    QVERIFY(!offices.read(offices.path(u"one"_s))->isNew);
}

void TstCaseTransfer::numbersGoOnBehindThoseThatCameIn()
{
    TwoOffices offices;
    for (int count = 0; count < 3; ++count) {
        QVERIFY(offices.first().caseAt(u"collecting"_s).isStored());
    }
    const CaseId fourth = offices.first().caseAt(u"collecting"_s);
    QVERIFY(PaperService(offices.first().office()).issue(u"case-summary"_s, fourth, PaperLanguage::Zh).ok());
    QCOMPARE(TwoOffices::write(offices.first().office(), fourth, offices.path(u"one"_s)), u"done"_s);
    const auto taken = offices.read(offices.path(u"one"_s));
    QCOMPARE(taken->number, u"2026-0004"_s);
    const CaseView view = *CaseService(offices.second()).view(taken->caseId);
    CaseOpening opening;
    opening.person = view.person.id;
    opening.employer = view.employer.id;
    opening.procedure = u"new-domestic"_s;
    opening.city = u"shenzhen"_s;
    opening.permitClass = u"B"_s;
    const auto next = CaseService(offices.second()).open(opening);
    QCOMPARE(codeOf(next), u"done"_s);
    QCOMPARE(CaseService(offices.second()).view(*next)->record.number, u"2026-0005"_s);
    const auto paper = PaperService(offices.second()).issue(u"case-summary"_s, *next, PaperLanguage::Zh);
    QCOMPARE(codeOf(paper), u"done"_s);
    QCOMPARE(PaperService(offices.second()).list(*next)->first().paper.number, u"P2026-0002"_s);
}

void TstCaseTransfer::arrivalIsTakenBackAsOne()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    fill(offices.first().office(), id, 3);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"one"_s)), u"done"_s);
    const QStringList before = support::recordRows(offices.second());
    QVERIFY(offices.read(offices.path(u"one"_s))->isNew);
    QVERIFY(UndoService(offices.second()).undo().ok());
    QCOMPARE(support::recordRows(offices.second()), before);
    QVERIFY(offices.read(offices.path(u"one"_s))->isNew);
}

void TstCaseTransfer::sameCaseGivesTheSameBytes()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    fill(offices.first().office(), id, 4);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"one"_s)), u"done"_s);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"two"_s)), u"done"_s);
    QCOMPARE(contentOf(offices.path(u"two"_s)), contentOf(offices.path(u"one"_s)));
    QCOMPARE(TwoOffices::write(offices.first().office(), id, offices.path(u"two"_s)), u"folder-exists"_s);
}

void TstCaseTransfer::damagedBookIsRefusedByItsFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes"); // null: taken away
    QTest::addColumn<QString>("error");
    QTest::newRow("manifest gone") << u"manifest.json"_s << QByteArray() << u"file-missing"_s;
    QTest::newRow("manifest cut") << u"manifest.json"_s << QByteArray("{\"format\": 1, \"fil") << u"file-damaged"_s;
    QTest::newRow("records gone") << u"records.json"_s << QByteArray() << u"file-missing"_s;
    QTest::newRow("records changed") << u"records.json"_s << QByteArray("{}") << u"file-damaged"_s;
    QTest::newRow("book changed") << u"case-book.pdf"_s << QByteArray("%PDF") << u"file-damaged"_s;
    QTest::newRow("document gone") << u"documents/*"_s << QByteArray() << u"file-missing"_s;
    QTest::newRow("document changed") << u"documents/*"_s << QByteArray("%PDF another") << u"file-damaged"_s;
}

void TstCaseTransfer::damagedBookIsRefusedByItsFile()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"notice-sent"_s);
    fill(offices.first().office(), id, 5);
    const QString folder = offices.path(u"one"_s);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, folder), u"done"_s);
    if (file.endsWith(u'*')) {
        file = u"documents/"_s + QDir(folder + u"/documents"_s).entryList(QDir::Files).first();
    }
    const QString path = folder + u'/' + file;
    if (bytes.isNull()) {
        QVERIFY(QFile::remove(path));
    } else {
        QVERIFY(exchange::writeWholeFile(path, bytes).ok());
    }
    const QStringList before = support::recordRows(offices.second());
    const auto taken = offices.read(folder);
    QCOMPARE(codeOf(taken), error);
    QCOMPARE(taken.failure().args[u"file"_s], path);
    QCOMPARE(support::recordRows(offices.second()), before);
}

void TstCaseTransfer::bookThatReachesOutOfItsFolderIsRefused()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"collecting"_s);
    const QString folder = offices.path(u"one"_s);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, folder), u"done"_s);
    const QByteArray secret("somebody's file");
    QVERIFY(exchange::writeWholeFile(offices.path(u"secret"_s), secret).ok());
    const QByteArray records = bytesOf(folder + u"/records.json"_s);
    for (const QString& name : {u"../secret"_s, offices.path(u"secret"_s), u"documents/../../secret"_s}) {
        const QList<book_folder::File> files{
            book_folder::fileOf(u"records.json"_s, records), book_folder::fileOf(name, secret, DocumentId{1})};
        QVERIFY(exchange::writeWholeFile(folder + u"/manifest.json"_s, book_folder::manifestOf(files)).ok());
        const auto taken = offices.read(folder);
        QCOMPARE(codeOf(taken), u"file-damaged"_s);
        QCOMPARE(taken.failure().args[u"file"_s], folder + u"/manifest.json"_s);
    }
}

void TstCaseTransfer::linkThatLeadsOutOfTheBookIsRefused()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"collecting"_s);
    const QString folder = offices.path(u"one"_s);
    QCOMPARE(TwoOffices::write(offices.first().office(), id, folder), u"done"_s);
    const QByteArray secret("somebody's file");
    QVERIFY(exchange::writeWholeFile(offices.path(u"secret"_s), secret).ok());
    if (!QFile::link(offices.path(u"secret"_s), folder + u"/linked"_s)) {
        QSKIP("this system makes no links");
    }
    const QList<book_folder::File> files{
        book_folder::fileOf(u"records.json"_s, bytesOf(folder + u"/records.json"_s)),
        book_folder::fileOf(u"linked"_s, secret, DocumentId{1})};
    QVERIFY(exchange::writeWholeFile(folder + u"/manifest.json"_s, book_folder::manifestOf(files)).ok());
    const auto taken = offices.read(folder);
    QCOMPARE(codeOf(taken), u"file-damaged"_s);
    QCOMPARE(taken.failure().args[u"file"_s], folder + u"/linked"_s);
}

void TstCaseTransfer::readOnlyOfficeTakesNothingIn()
{
    TwoOffices offices;
    const CaseId id = offices.first().caseAt(u"collecting"_s);
    const auto reading = offices.first().openAgain(OfficeMode::ReadOnly);
    QVERIFY(reading.ok());
    QCOMPARE(TwoOffices::write(**reading, id, offices.path(u"one"_s)), u"done"_s);
    QCOMPARE(codeOf(CaseTransferService(**reading).read(offices.path(u"one"_s))), u"store-in-use"_s);
}

static const support::Registered<TstCaseTransfer> registered;

#include "tst_case_transfer.moc"
