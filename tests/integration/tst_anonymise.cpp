// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/anonymise_service.h"
#include "core/services/person_service.h"
#include "core/storage/column_kinds.h"
#include "core/storage/record_tables/all_tables.h"
#include "core/storage/store_verifier.h"
#include "tests/support/invented_store.h"
#include "tests/support/planted_store.h"
#include "tests/support/table_filler.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using support::InventedStore;
namespace planted = support::planted;

/// A copy of a store that can be handed to somebody outside.
class TstAnonymise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyColumnIsClassified();
    void nothingPlantedIsLeft();
    void theSamePersonHasTheSameName();
    void documentsAreBlanksOfTheirKind();
    void theCopyIsAStoreLikeAnother();
    void nothingStandsWhereItFails();

private:
    [[nodiscard]] QString target() const { return m_dir->filePath(u"Copy.permitdesk"_s); }
    [[nodiscard]] std::unique_ptr<services::Office> openCopy();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<InventedStore> m_store;
    std::unique_ptr<services::Office> m_office;
    SystemClock m_clock;
    SystemSaltSource m_salts;
};

void TstAnonymise::init()
{
    m_office.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<InventedStore>(m_dir->filePath(u"Office.permitdesk"_s), false);
    {
        const auto made = m_store->create();
        QVERIFY(made.ok());
        for (int n = 0; n < 8; ++n) {
            QVERIFY(InventedStore::addPerson(**made, u"%1NAME%2"_s.arg(QLatin1StringView(planted::kMark)).arg(n)).ok());
        }
    }
    auto office = services::Office::open(
        m_store->folder(), {m_clock, m_salts, support::kLittleWork}, services::OfficeMode::ReadWrite);
    QVERIFY(office.ok());
    m_office = std::move(office).value();
}

std::unique_ptr<services::Office> TstAnonymise::openCopy()
{
    auto copy = services::Office::open(target(), {m_clock, m_salts}, services::OfficeMode::ReadOnly);
    return copy ? std::move(copy).value() : nullptr;
}

void TstAnonymise::everyColumnIsClassified()
{
    QStringList inSchema = support::columnsOf(m_office->store().connection());
    inSchema.sort();
    QCOMPARE(storage::knownColumns(), inSchema);
}

void TstAnonymise::nothingPlantedIsLeft()
{
    QVERIFY(planted::everywhere(m_office->store()) > 60);
    const support::FolderBytes before = support::folderBytes(m_store->folder());
    QVERIFY(planted::occurrences(before, planted::kMark) > 200);
    const Result<storage::AnonymousCopy> copied = services::AnonymiseService(*m_office).copyTo(target());
    QVERIFY2(copied.ok(), copied ? "" : qPrintable(failureName(copied.failure().code)));
    QVERIFY(copied->rows > 60 && copied->events == 10);
    const support::FolderBytes after = support::folderBytes(target());
    for (const QByteArray& each :
        {QByteArray(planted::kMark), QByteArray(planted::kBirthDay), QByteArray::number(planted::kPay),
            QByteArray("Invented office"), QByteArray("Tester"), m_office->store().storeId().toUtf8()}) {
        QVERIFY2(planted::occurrences(before, each) > 0, each.constData());
        QCOMPARE(planted::occurrences(after, each), 0);
    }
    const auto copy = openCopy();
    QVERIFY(copy);
    storage::Connection& connection = copy->store().connection();
    QCOMPARE(*connection.number("SELECT count(*) FROM employment WHERE monthly_pay_fen = 7654321"), 0);
    QCOMPARE(*connection.number("SELECT count(*) FROM employment"),
        *m_office->store().connection().number("SELECT count(*) FROM employment"));
}

void TstAnonymise::theSamePersonHasTheSameName()
{
    QVERIFY(services::AnonymiseService(*m_office).copyTo(target()).ok());
    const auto copy = openCopy();
    QVERIFY(copy);
    storage::Connection& connection = copy->store().connection();
    const auto people = storage::RecordTable<domain::Person>::all(connection);
    QSet<QString> surnames;
    for (const domain::Person& person : *people) {
        surnames.insert(person.surname);
        QVERIFY(!person.surname.isEmpty() && !person.givenNames.isEmpty());
        storage::Statement made =
            connection.statement("SELECT new_values FROM event_value WHERE table_name = 'person' AND row_id = :row");
        made.bind(":row", person.id);
        QVERIFY(*made.step());
        QVERIFY2(made.text(0).contains(u'"' + person.surname + u'"'), qPrintable(made.text(0)));
    }
    QCOMPARE(surnames.size(), people->size());
}

void TstAnonymise::documentsAreBlanksOfTheirKind()
{
    storage::Connection& connection = m_office->store().connection();
    QVERIFY(connection
                .execute("UPDATE document SET media_type = CASE id % 4 WHEN 0 THEN 'application/pdf' WHEN 1 THEN"
                         " 'image/png' WHEN 2 THEN 'image/jpeg' ELSE 'text/plain' END")
                .ok());
    QVERIFY(services::AnonymiseService(*m_office).copyTo(target()).ok());
    const auto copy = openCopy();
    const QList<domain::Document> before = *storage::RecordTable<domain::Document>::all(connection);
    const QList<domain::Document> after = *storage::RecordTable<domain::Document>::all(copy->store().connection());
    QCOMPARE(after.size(), before.size());
    const QMap<QString, QByteArray> heads{{u"application/pdf"_s, "%PDF-"}, {u"image/png"_s, "\x89PNG"},
        {u"image/jpeg"_s, "\xff\xd8"}, {u"text/plain"_s, "blank"}};
    QSet<QString> different;
    for (qsizetype n = 0; n < after.size(); ++n) {
        const Result<QByteArray> bytes = copy->store().vault().bytesOf(after[n].vaultName, after[n].sha256);
        QVERIFY(bytes.ok());
        QVERIFY(bytes->startsWith(heads.value(after[n].mediaType)));
        QCOMPARE(after[n].byteCount, bytes->size());
        QVERIFY(after[n].byteCount * 2 >= before[n].byteCount);
        different.insert(after[n].vaultName);
    }
    QCOMPARE(different.size(), after.size());
}

void TstAnonymise::theCopyIsAStoreLikeAnother()
{
    QVERIFY(services::AnonymiseService(*m_office).copyTo(target()).ok());
    auto copy = services::Office::open(target(), {m_clock, m_salts}, services::OfficeMode::ReadWrite);
    QVERIFY(copy.ok());
    QVERIFY(storage::verify((*copy)->store())->isEmpty());
    QVERIFY((*copy)->store().storeId() != m_office->store().storeId());
    QVERIFY(!(*copy)->store().isEncrypted());
    const Result<QList<services::PersonListRow>> people = services::PersonService(**copy).list();
    QCOMPARE(people->size(), 8);
    QVERIFY(InventedStore::addPerson((*copy)->store(), u"NEW"_s).ok());
    QVERIFY(storage::verify((*copy)->store())->isEmpty());
}

void TstAnonymise::nothingStandsWhereItFails()
{
    QVERIFY(m_office->store().connection().execute("ALTER TABLE person ADD COLUMN shoe_size TEXT").ok());
    const Result<storage::AnonymousCopy> copied = services::AnonymiseService(*m_office).copyTo(target());
    QCOMPARE(copied.failure().args.value(u"detail"_s), u"person.shoe_size"_s);
    QCOMPARE(
        QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"Office.permitdesk"_s});
    QVERIFY(QDir().mkpath(target()));
    QCOMPARE(services::AnonymiseService(*m_office).copyTo(target()).failure().code, FailureCode::StoreExists);
}

static const support::Registered<TstAnonymise> registered;

#include "tst_anonymise.moc"
