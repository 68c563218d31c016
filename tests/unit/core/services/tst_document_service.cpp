// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/demo_walk.h"
#include "core/services/document_service.h"
#include "core/services/person_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using documents::DocumentKind;

namespace {

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

/// A notice for the fixture's case, as the reader would hand it over.
ReadFile notice()
{
    ReadFile file{u"notice.pdf"_s, "%PDF the authority's bytes", {}};
    file.reading.kind = DocumentKind::Notice90;
    file.reading.fields = {{u"authority"_s, u"广东省人力资源和社会保障厅"_s}, {u"name"_s, u"OLIVER HARTLEY"_s},
        {u"nationality"_s, u"英国"_s}, {u"permit"_s, u"44030020260000117"_s}, {u"class"_s, u"B"_s},
        {u"employer"_s, u"深圳市蓝屿海洋科技有限公司"_s}, {u"start"_s, u"2026-04-20"_s}, {u"end"_s, u"2028-04-19"_s},
        {u"issued"_s, u"2026-03-02"_s}};
    return file;
}

} // namespace

class TstDocumentService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticeIsComparedFieldByField();
    void filedNoticeIsKeptWithItsBytesDatesAndPermit();
    void sameNoticeAgainIsTheOneThatIsThere();
    void filingIsUndoneAsOne();
    void whatMayNotBeFiledIsRefused_data();
    void whatMayNotBeFiledIsRefused();
    void noticeIsFiledOnlyWhereOneCanHaveCome_data();
    void noticeIsFiledOnlyWhereOneCanHaveCome();
    void noticeOfAnEndedCaseIsRefused();
    void differencesAreFiledOnlyWhenAccepted();
    void attachedFileKeepsOnlyWhatWasConfirmed();
    void oneFileAsTwoMaterialsKeepsBothReadings();
    void fileOfAnotherKindIsNoted_data();
    void fileOfAnotherKindIsNoted();
    void attachingToAnUnknownMaterialIsRefused();
    void readOnlyOfficeFilesNothing();
};

void TstDocumentService::noticeIsComparedFieldByField()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"approved"_s);
    ReadFile file = notice();
    file.reading.fields[u"class"_s] = u"C"_s;
    const auto compared = DocumentService(fixture.office()).compare(id, file.reading);
    QVERIFY(compared.ok());
    QStringList differing;
    for (const documents::ComparedField& field : *compared) {
        if (field.verdict == documents::FieldVerdict::Differs) {
            differing.append(field.field);
        }
    }
    QCOMPARE(differing, QStringList{u"class"_s});
    QVERIFY(compared->size() > 4);
}

void TstDocumentService::filedNoticeIsKeptWithItsBytesDatesAndPermit()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"approved"_s);
    DocumentService service(fixture.office());
    const ReadFile file = notice();
    const auto filed = service.fileNotice(id, file, file.reading.fields, false);
    QCOMPARE(codeOf(filed), u"done"_s);
    const CaseView view = fixture.view(id);
    QCOMPARE(view.record.noticeIssuedOn, QDate(2026, 3, 2));
    QCOMPARE(view.documents.size(), 1);
    QCOMPARE(*service.bytesOf(view.documents.first().id), file.bytes);
    const auto person = PersonService(fixture.office()).view(view.record.person);
    QCOMPARE(person->notices.first().id, *filed);
    QCOMPARE(person->permits.first().number, u"44030020260000117"_s);
    QCOMPARE(person->permits.first().validTo, QDate(2028, 4, 19));
}

void TstDocumentService::sameNoticeAgainIsTheOneThatIsThere()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"approved"_s);
    DocumentService service(fixture.office());
    const ReadFile file = notice();
    const auto first = service.fileNotice(id, file, file.reading.fields, false);
    QVERIFY(first.ok());
    const QStringList before = fixture.rows();
    QCOMPARE(*service.fileNotice(id, file, file.reading.fields, false), *first);
    QCOMPARE(fixture.rows(), before);
    // With a field put right by hand it is another notice.
    QMap<QString, QString> corrected = file.reading.fields;
    corrected[u"permit"_s] = u"44030020260000118"_s;
    QVERIFY(*service.fileNotice(id, file, corrected, false) != *first);
}

void TstDocumentService::filingIsUndoneAsOne()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"approved"_s);
    const QStringList before = fixture.rows();
    const ReadFile file = notice();
    QVERIFY(DocumentService(fixture.office()).fileNotice(id, file, file.reading.fields, false).ok());
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstDocumentService::whatMayNotBeFiledIsRefused_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("working copy") << DocumentKind::WorkingCopy << u"class"_s << u"B"_s
                                  << u"working-copy-not-a-notice"_s;
    QTest::newRow("decision") << DocumentKind::Decision << u"class"_s << u"B"_s << u"document-unknown-kind"_s;
    QTest::newRow("unknown") << DocumentKind::Unknown << u"class"_s << u"B"_s << u"document-unknown-kind"_s;
    QTest::newRow("no permit number") << DocumentKind::Notice90 << u"permit"_s << QString() << u"field-missing"_s;
    QTest::newRow("no end") << DocumentKind::Notice90 << u"end"_s << QString() << u"field-missing"_s;
    QTest::newRow("no day") << DocumentKind::Notice90 << u"issued"_s << u"2026-02-30"_s << u"date-not-a-date"_s;
    QTest::newRow("another's name") << DocumentKind::Notice90 << u"name"_s << u"JOHN SMITH"_s << u"notice-mismatch"_s;
}

void TstDocumentService::whatMayNotBeFiledIsRefused()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, field);
    QFETCH(QString, value);
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"approved"_s);
    const QStringList before = fixture.rows();
    ReadFile file = notice();
    file.reading.kind = kind;
    file.reading.fields[field] = value;
    QTEST(codeOf(DocumentService(fixture.office()).fileNotice(id, file, file.reading.fields, false)), "code");
    QCOMPARE(fixture.rows(), before);
}

void TstDocumentService::noticeIsFiledOnlyWhereOneCanHaveCome_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("code");
    for (const char* early : {"collecting", "sealing", "pre-review", "pre-review-passed"}) {
        QTest::newRow(early) << QString::fromLatin1(early) << u"notice-mismatch"_s;
    }
    for (const char* late : {"accepted", "in-review", "approved", "notice-sent", "closed"}) {
        QTest::newRow(late) << QString::fromLatin1(late) << u"done"_s;
    }
}

void TstDocumentService::noticeIsFiledOnlyWhereOneCanHaveCome()
{
    QFETCH(QString, stage);
    QFETCH(QString, code);
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(stage);
    const QStringList before = fixture.rows();
    const ReadFile file = notice();
    const auto filed = DocumentService(fixture.office()).fileNotice(id, file, file.reading.fields, true);
    QTEST(codeOf(filed), "code");
    QCOMPARE(fixture.rows() == before, !filed.ok());
}

void TstDocumentService::noticeOfAnEndedCaseIsRefused()
{
    for (const QString& end : {u"refused"_s, u"withdrawn"_s}) {
        support::OfficeFixture fixture;
        const CaseId id = fixture.caseAt(u"in-review"_s);
        QVERIFY(demo::goTo(fixture.office(), id, end).ok());
        const ReadFile file = notice();
        const auto filed = DocumentService(fixture.office()).fileNotice(id, file, file.reading.fields, true);
        QCOMPARE(codeOf(filed), u"notice-mismatch"_s);
        QCOMPARE(filed.failure().args.value(u"case"_s), fixture.view(id).record.number);
    }
}

void TstDocumentService::differencesAreFiledOnlyWhenAccepted()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"approved"_s);
    ReadFile file = notice();
    file.reading.fields[u"class"_s] = u"C"_s;
    file.reading.fields[u"start"_s] = u"2026-05-01"_s;
    DocumentService service(fixture.office());
    const auto refused = service.fileNotice(id, file, file.reading.fields, false);
    QCOMPARE(codeOf(refused), u"notice-mismatch"_s);
    QCOMPARE(refused.failure().args.value(u"fields"_s), u"class, start"_s);
    QCOMPARE(codeOf(service.fileNotice(id, file, file.reading.fields, true)), u"done"_s);
}

void TstDocumentService::attachedFileKeepsOnlyWhatWasConfirmed()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    ReadFile file{u"passport.jpg"_s, "\xff\xd8\xff a picture", {}};
    file.reading.kind = DocumentKind::Passport;
    file.reading.fields = {{u"passport"_s, u"X1234567B"_s}, {u"sex"_s, u"F"_s}};
    DocumentService service(fixture.office());
    const auto kept = service.attach(id, u"M08"_s, {{file, {{u"passport"_s, u"X12345678"_s}}}});
    QCOMPARE(codeOf(kept), u"done"_s);
    QVERIFY(kept->isRecorded && kept->files.first().isNew);
    const domain::Document document = fixture.view(id).documents.first();
    QCOMPARE(document.id, kept->files.first().document);
    QCOMPARE(document.kind, u"passport"_s);
    QCOMPARE(document.mediaType, u"image/jpeg"_s);
    QCOMPARE(document.fieldsJson, uR"({"passport":"X12345678"})"_s);
    QCOMPARE(*service.bytesOf(document.id), file.bytes);
}

void TstDocumentService::oneFileAsTwoMaterialsKeepsBothReadings()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    ReadFile file{u"page.jpg"_s, "\xff\xd8\xff a picture", {}};
    file.reading.kind = DocumentKind::Passport;
    DocumentService service(fixture.office());
    const QJsonObject asPhoto{{u"photo"_s, QJsonObject{{u"bytes"_s, 1}}}};
    const QJsonObject asScan{{u"scan"_s, QJsonObject{{u"bytes"_s, 2}}}};
    QVERIFY(service.attach(id, u"M08"_s, {{file, {{u"passport"_s, u"X12345678"_s}}, asPhoto}}).ok());
    QVERIFY(service.attach(id, u"M07"_s, {{file, {}, asScan}}).ok());
    QCOMPARE(fixture.view(id).documents.size(), 1);
    const QJsonObject kept = QJsonDocument::fromJson(fixture.view(id).documents.first().fieldsJson.toUtf8()).object();
    QCOMPARE(kept.keys(), (QStringList{u"passport"_s, u"photo"_s, u"scan"_s}));
}

void TstDocumentService::fileOfAnotherKindIsNoted_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<QString>("material");
    QTest::addColumn<bool>("isNoted");
    QTest::newRow("a notice as passport") << DocumentKind::Notice90 << u"M08"_s << true;
    QTest::newRow("a passport as passport") << DocumentKind::Passport << u"M08"_s << false;
    QTest::newRow("a passport as contract") << DocumentKind::Passport << u"M07"_s << true;
    QTest::newRow("what nobody recognised as contract") << DocumentKind::Unknown << u"M07"_s << false;
}

void TstDocumentService::fileOfAnotherKindIsNoted()
{
    QFETCH(DocumentKind, kind);
    QFETCH(QString, material);
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    ReadFile file{u"file.pdf"_s, "%PDF a file", {}};
    file.reading.kind = kind;
    QVERIFY(DocumentService(fixture.office()).attach(id, material, {{file, {}}}).ok());
    const CaseChecks checks = fixture.view(id).checks;
    const bool isNoted = std::ranges::any_of(checks.findings, [&material](const CaseFinding& each) {
        return each.finding.check == "paper-kind"_L1 && each.finding.path == u"/materials/"_s + material;
    });
    QTEST(isNoted, "isNoted");
}

void TstDocumentService::attachingToAnUnknownMaterialIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    const QStringList before = fixture.rows();
    const auto refused = DocumentService(fixture.office()).attach(id, u"M99"_s, {{notice(), {}}});
    QCOMPARE(codeOf(refused), u"value-unknown"_s);
    QCOMPARE(refused.failure().args.value(u"text"_s), u"M99"_s);
    QCOMPARE(fixture.rows(), before);
}

void TstDocumentService::readOnlyOfficeFilesNothing()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"approved"_s);
    const auto second = fixture.openAgain(OfficeMode::ReadOnly);
    QVERIFY(second.ok());
    const ReadFile file = notice();
    QCOMPARE(codeOf(DocumentService(**second).fileNotice(id, file, file.reading.fields, false)), u"store-in-use"_s);
}

static const support::Registered<TstDocumentService> registered;

#include "tst_document_service.moc"
