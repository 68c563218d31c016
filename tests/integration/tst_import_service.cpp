// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/reader_client.h"
#include "core/services/import_service.h"
#include "core/services/person_service.h"
#include "core/services/store_verifier.h"
#include "core/services/undo_service.h"
#include "tests/support/record_rows.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using exchange::ColumnMap;
using exchange::PersonColumn;

namespace {

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

/// A sheet of so many people, each of another name and passport.
QByteArray sheetOf(int people)
{
    QByteArray sheet = "Surname,Given names,Nationality,Passport number,Date of birth,Reachable at\n";
    for (int i = 0; i < people; ++i) {
        QByteArray letters;
        for (int rest = i; letters.size() < 4; rest /= 26) {
            letters += static_cast<char>('A' + rest % 26);
        }
        const QByteArray number = QByteArray::number(10'000'000 + i);
        sheet += "TESTER," + letters + ",GBR,T" + number + ",1980-01-01,138" + number + '\n';
    }
    return sheet;
}

} // namespace

/// Imports through the real reader process: what only a program with a window sees of them.
class TstImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void previewShowsColumnsAndFirstRows();
    void correctedColumnIsUsed();
    void laterRowMeetsWhomTheSheetBrought_data();
    void laterRowMeetsWhomTheSheetBrought();
    void progressCountsUpToTheLastRow();
    void cancelKeepsNothing_data();
    void cancelKeepsNothing();
    void deadReaderKeepsNothingAndIsReplaced();
    void changedRowBarsUndoOfTheImport();
    void importIsOneActToUndo();
    void readOnlyOfficeImportsNothing();
    void newPassportOffersTheChangeCasesAsOneAct();
    void aResidencePermitComesOnceAndNeverAnOlderOne();
    void aPostHoldsUntilItsLastDay_data();
    void aPostHoldsUntilItsLastDay();

private:
    [[nodiscard]] Office& office() { return *m_office; }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock{QDate(2026, 1, 1)};
    CountingSaltSource m_salts{7};
    std::unique_ptr<Office> m_office;
};

void TstImportService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    domain::Staff first;
    first.name = u"Su Wenjing"_s;
    auto made = Office::create(m_folder->filePath(u"Office.permitdesk"_s), {m_clock, m_salts}, u"Test office"_s, first);
    QVERIFY(made.ok());
    m_office = std::move(made).value();
}

void TstImportService::cleanup()
{
    const auto findings = verifyStore(office());
    QVERIFY(findings.ok() && findings->findings.isEmpty());
    m_office.reset();
    m_folder.reset();
}

QString TstImportService::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TstImportService::previewShowsColumnsAndFirstRows()
{
    const auto preview = ImportService(office()).preview(QStringLiteral(TEST_DATA_DIR "/people/people.xlsx"));
    QVERIFY(preview.ok());
    QCOMPARE(preview->columns.headings().size(), 20);
    QCOMPARE(preview->columns.columnAt(0), std::optional(PersonColumn::Surname));
    QVERIFY(preview->columns.unused().isEmpty());
    QVERIFY(preview->firstRows.size() >= 10);
    QCOMPARE(preview->firstRows.first().value(0), u"KIM"_s);
    // A file much longer than the preview is not read to its end.
    const auto large = ImportService(office()).preview(write(u"large.csv"_s, sheetOf(5'000)));
    QVERIFY(large.ok());
    QVERIFY(large->firstRows.size() < 100);
    QCOMPARE(large->columns.unused(), QList<int>{5});
}

void TstImportService::correctedColumnIsUsed()
{
    const QString file = write(u"people.csv"_s, sheetOf(3));
    ImportService imports(office());
    ColumnMap columns = imports.preview(file)->columns;
    columns.assign(5, PersonColumn::Phone);
    columns.assign(3, std::nullopt);
    ImportOptions options;
    options.columns = columns;
    const auto report = imports.importPeople(file, options);
    QVERIFY(report.ok());
    QCOMPARE(report->added, 3);
    PersonService people(office());
    const auto rows = people.list();
    QCOMPARE(rows->size(), 3);
    for (const PersonListRow& row : *rows) {
        QVERIFY(row.passportNumber.isEmpty());
        QVERIFY(people.view(row.id)->person.phone.startsWith(u"13810000"_s));
    }
}

void TstImportService::laterRowMeetsWhomTheSheetBrought_data()
{
    QTest::addColumn<int>("peopleBefore");
    QTest::newRow("an empty store") << 0;
    QTest::newRow("a store that the sheet outgrows") << 600;
    QTest::newRow("a store larger than the sheet") << 2'000;
}

/// A person's name, birthday and nationality with another passport: nobody new, wherever in the sheet and however much
/// the store holds.
void TstImportService::laterRowMeetsWhomTheSheetBrought()
{
    QFETCH(int, peopleBefore);
    ImportService imports(office());
    if (peopleBefore > 0) {
        QCOMPARE(imports.importPeople(write(u"before.csv"_s, sheetOf(peopleBefore)), {})->added, peopleBefore);
    }
    const QByteArray again = ",GBR,A1234567,1980-01-01,\n";
    const QByteArray sheet = sheetOf(1'000).replace("TESTER,", "OTHER,").replace("GBR,T", "GBR,U") + "OTHER,AAAA" + again
        + (peopleBefore > 0 ? "TESTER,BAAA" + QByteArray(again).replace("A1", "B1") : QByteArray());
    const auto report = imports.importPeople(write(u"people.csv"_s, sheet), {});
    QVERIFY(report.ok());
    QCOMPARE(report->added, 1'000);
    QCOMPARE(report->changed, peopleBefore > 0 ? 2 : 1);
}

void TstImportService::progressCountsUpToTheLastRow()
{
    QList<qint64> told;
    ImportOptions options;
    options.progress = [&told](qint64 rows) {
        told.append(rows);
        return true;
    };
    const auto report = ImportService(office()).importPeople(write(u"people.csv"_s, sheetOf(300)), options);
    QVERIFY(report.ok());
    QVERIFY(told.size() > 1);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QCOMPARE(told.last(), 300);
}

void TstImportService::cancelKeepsNothing_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("at once") << 0;
    QTest::newRow("in the middle") << 150;
    QTest::newRow("at the last row") << 300;
}

void TstImportService::cancelKeepsNothing()
{
    QFETCH(int, after);
    const QStringList before = support::recordRows(office());
    ImportOptions options;
    options.rejectsFile = m_folder->filePath(u"rejects.csv"_s);
    options.progress = [after](qint64 rows) { return rows < after; };
    const QString file = write(u"people.csv"_s, sheetOf(300));
    QCOMPARE(codeOf(ImportService(office()).importPeople(file, options)), u"cancelled"_s);
    QCOMPARE(support::recordRows(office()), before);
    QVERIFY(!QFile::exists(options.rejectsFile));
    QCOMPARE(ImportService(office()).importPeople(file, {})->added, 300);
}

void TstImportService::deadReaderKeepsNothingAndIsReplaced()
{
    const QStringList before = support::recordRows(office());
    ImportOptions options;
    bool isKilled = false;
    options.progress = [&](qint64) {
        if (!isKilled) {
            isKilled = ::kill(static_cast<pid_t>(office().reader().processId()), SIGKILL) == 0;
        }
        return true;
    };
    const QString file = write(u"people.csv"_s, sheetOf(30'000));
    QCOMPARE(codeOf(ImportService(office()).importPeople(file, options)), u"reader-died"_s);
    QVERIFY(isKilled);
    QCOMPARE(support::recordRows(office()), before);
    QCOMPARE(ImportService(office()).importPeople(write(u"few.csv"_s, sheetOf(5)), {})->added, 5);
}

void TstImportService::changedRowBarsUndoOfTheImport()
{
    ImportService imports(office());
    const auto report = imports.importPeople(write(u"people.csv"_s, sheetOf(3)), {});
    QVERIFY(report.ok());
    PersonService people(office());
    domain::Person person = people.view(people.list()->first().id)->person;
    person.phone = u"110"_s;
    QVERIFY(people.save(person).ok());
    const QStringList before = support::recordRows(office());
    QCOMPARE(codeOf(imports.undo(report->batch)), u"undo-conflict"_s);
    QCOMPARE(support::recordRows(office()), before);
}

void TstImportService::importIsOneActToUndo()
{
    const QStringList before = support::recordRows(office());
    QVERIFY(ImportService(office()).importPeople(write(u"people.csv"_s, sheetOf(30)), {}).ok());
    QVERIFY(UndoService(office()).undo().ok());
    QCOMPARE(support::recordRows(office()), before);
    QVERIFY(UndoService(office()).redo().ok());
    QCOMPARE(PersonService(office()).list()->size(), 30);
}

void TstImportService::readOnlyOfficeImportsNothing()
{
    const auto second =
        Office::open(m_folder->filePath(u"Office.permitdesk"_s), {m_clock, m_salts}, OfficeMode::ReadOnly);
    QVERIFY(second.ok());
    const QString file = write(u"people.csv"_s, sheetOf(3));
    QCOMPARE(codeOf(ImportService(**second).importPeople(file, {})), u"store-in-use"_s);
    QVERIFY(ImportService(**second).preview(file).ok());
}

/// Week W3: ten working days from New Year's Day for the permit (over the holiday, with the worked Sunday of 4 January),
/// ten days for the residence permit, which end on a Sunday.
void TstImportService::newPassportOffersTheChangeCasesAsOneAct()
{
    const QByteArray sheet =
        "Surname,Given names,Nationality,Passport number,Passport expires on,Date of birth,Work permit number,Class,"
        "Permit expires on,Employer,City\n"
        "TESTER,ANNA,GBR,T10000001,2026-06-30,1980-01-01,SZ20250001,B,2027-06-30,Lanyu,shenzhen\n"
        "TESTER,BERTA,GBR,T10000002,2030-06-30,1981-01-01,SZ20250002,B,2027-06-30,Lanyu,shenzhen\n";
    ImportService imports(office());
    const auto first = imports.importPeople(write(u"people.csv"_s, sheet), {});
    QCOMPARE(first->added, 2);
    QVERIFY(first->offers.isEmpty());
    const QByteArray renewed = QByteArray(sheet).replace("T10000001,2026-06-30", "U20000001,2036-01-05");
    const auto report = imports.importPeople(write(u"renewed.csv"_s, renewed), {});
    QCOMPARE(report->added, 0);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->offers.size(), 1);
    const CaseBundle offer = report->offers.first();
    QCOMPARE(offer.main.personName, u"ANNA TESTER"_s);
    QCOMPARE(offer.main.opening.procedure, u"change"_s);
    QCOMPARE(offer.main.filing->by, QDate(2026, 1, 15));
    QCOMPARE(offer.with.first().opening.procedure, u"residence-change"_s);
    QCOMPARE(offer.with.first().filing->by, QDate(2026, 1, 9));
    const QStringList before = support::recordRows(office());
    QCOMPARE(CaseLinkService(office()).openLinked(report->offers)->size(), 2);
    QVERIFY(CaseLinkService(office()).passportChanges({offer.main.opening.person}, QDate(2026, 1, 1))->isEmpty());
    QVERIFY(UndoService(office()).undo().ok());
    QCOMPARE(support::recordRows(office()), before);
}

void TstImportService::aResidencePermitComesOnceAndNeverAnOlderOne()
{
    const auto import = [&](const QByteArray& lastDay) {
        const QByteArray sheet = "surname,given names,nationality,date of birth,passport number,居留许可有效期至\n"
                                 "HARTLEY,JAMES,GBR,1984-03-07,E10000001,"
                                 + lastDay + "\n";
        const auto report = ImportService(office()).importPeople(write(u"residence.csv"_s, sheet), {});
        return report ? report->added + report->changed : -1;
    };
    QCOMPARE(import("2026-11-30"), 1);
    const PersonId person = PersonService(office()).list()->first().id;
    const auto lastDays = [&] {
        QList<QDate> days;
        const auto view = PersonService(office()).view(person);
        for (const domain::ResidencePermit& each : view->residencePermits) {
            days.append(each.validTo);
        }
        std::ranges::sort(days);
        return days;
    };
    const QDate first(2026, 11, 30);
    const QDate second(2027, 11, 30);
    QCOMPARE(lastDays(), QList{first});
    QCOMPARE(import("2026-11-30"), 0);
    QCOMPARE(import("2027-11-30"), 1);
    QCOMPARE(lastDays(), (QList{first, second}));
    QCOMPARE(import("2026-11-30"), 0); // an older sheet
    QCOMPARE(lastDays(), (QList{first, second}));
    QVERIFY(UndoService(office()).undo().ok());
    QCOMPARE(lastDays(), QList{first});
}

void TstImportService::aPostHoldsUntilItsLastDay_data()
{
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<int>("same");
    QTest::newRow("no end") << QDate() << 1;
    QTest::newRow("ends some day") << QDate(2027, 1, 1) << 1;
    QTest::newRow("ends today") << QDate(2026, 1, 1) << 1;
    QTest::newRow("ended, so this is another one") << QDate(2025, 12, 31) << 0;
}

void TstImportService::aPostHoldsUntilItsLastDay()
{
    QFETCH(QDate, lastDay);
    QFETCH(int, same);
    const QString file = write(u"posts.csv"_s,
        "Surname,Given names,Nationality,Passport number,Date of birth,Employer\n"
        "TESTER,ANNA,GBR,T10000001,1980-01-01,蓝屿海洋科技有限公司\n");
    ImportService imports(office());
    QVERIFY(imports.importPeople(file, {}).ok());
    PersonService people(office());
    domain::Employment post = people.view(PersonId{1})->employments.first();
    post.endsOn = lastDay;
    QVERIFY(people.saveEmployment(post).ok());
    const auto again = imports.importPeople(file, {});
    QVERIFY(again.ok());
    QCOMPARE(again->same, same);
    QCOMPARE(again->changed, 1 - same);
}

static const support::Registered<TstImportService> registered;

#include "tst_import_service.moc"
