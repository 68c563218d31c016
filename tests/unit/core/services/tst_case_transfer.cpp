// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_case.h"
#include "office_fixture.h"

#include "core/exchange/whole_file.h"
#include "core/services/book_folder.h"
#include "core/services/case_transfer.h"
#include "core/services/demo_office.h"
#include "core/services/document_service.h"
#include "core/services/employer_service.h"
#include "core/services/paper_service.h"
#include "core/services/person_service.h"
#include "core/services/undo_service.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using namespace filled_case;
using paper::PaperLanguage;

namespace {

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
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
