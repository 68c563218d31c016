// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/custody_service.h"
#include "core/services/employer_service.h"
#include "core/services/paper_service.h"
#include "core/services/person_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using paper::PaperLanguage;

namespace {

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

} // namespace

class TstPaperService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuedPaperIsKeptWithItsBytesAndValues();
    void valuesOfAnIssuedPaperAreFrozen();
    void correctionReplacesTheFormerPaper();
    void issuedPaperIsNotUndone();
    void printingIsNoted();
    void requiredFieldsAreNamed();
    void whatCannotBeIssuedIsRefused();
    void readOnlyOfficeIssuesNothing();
    void aLetterTakesWhatIsTypedOverTheRecord();
    void aLetterWithoutWhatMustBeTypedIsRefused();
    void onlyTypedFieldsCanBeTyped();
    void aPowerListsTheUsualMattersUntilOthersAreTyped();
    void theListForTheWindowNamesTheOriginals();
    void aProgressReportHasPassportNumbersOnlyWhenTicked();
};

void TstPaperService::issuedPaperIsKeptWithItsBytesAndValues()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    const auto issued = papers.issue(u"case-summary"_s, id, PaperLanguage::Both);
    QCOMPARE(codeOf(issued), u"done"_s);
    const auto rows = papers.list(id);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 1);
    const PaperListRow& row = rows->first();
    QCOMPARE(row.paper.number, u"P2026-0001"_s);
    QCOMPARE(row.paper.language, u"both"_s);
    QCOMPARE(row.paper.issuedOn, fixture.clock().today());
    QCOMPARE(row.caseNumber, u"2026-0001"_s);
    QVERIFY(row.paper.dataJson.contains(u"HARTLEY"_s));
    const auto bytes = papers.bytesOf(*issued);
    QVERIFY(bytes.ok() && bytes->startsWith("%PDF"));
    const domain::Document document = fixture.view(id).documents.first();
    QCOMPARE(
        document.sha256, QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(document.byteCount, bytes->size());
}

void TstPaperService::valuesOfAnIssuedPaperAreFrozen()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    const auto issued = papers.issue(u"case-summary"_s, id, PaperLanguage::Zh);
    QVERIFY(issued.ok());
    const auto former = papers.bytesOf(*issued);
    const CaseMove back{.to = u"collecting"_s, .actor = domain::Actor::Agency, .on = {}, .facts = {}};
    QVERIFY(CaseService(fixture.office()).advance(id, back).ok());
    QCOMPARE(*papers.bytesOf(*issued), *former);
    QVERIFY(papers.dataFor(u"case-summary"_s, id)->value(u"stage"_s)
            != QJsonDocument::fromJson(papers.list(id)->first().paper.dataJson.toUtf8()).object().value(u"stage"_s));
}

void TstPaperService::correctionReplacesTheFormerPaper()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    const auto former = papers.issue(u"case-summary"_s, id, PaperLanguage::Zh);
    QVERIFY(former.ok());
    const auto second = papers.issue(u"case-summary"_s, id, PaperLanguage::Zh, *former);
    QVERIFY(second.ok());
    const auto rows = papers.list(id);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().paper.id, *second);
    QCOMPARE(rows->first().paper.replaces, *former);
    QCOMPARE(rows->last().paper.state, domain::PaperState::Replaced);
    QVERIFY(papers.bytesOf(*former).ok());
}

void TstPaperService::issuedPaperIsNotUndone()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    QVERIFY(PaperService(fixture.office()).issue(u"case-summary"_s, id, PaperLanguage::Zh).ok());
    const QStringList before = fixture.rows();
    QVERIFY(!UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstPaperService::printingIsNoted()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    const auto issued = papers.issue(u"case-summary"_s, id, PaperLanguage::Zh);
    QVERIFY(issued.ok());
    fixture.clock().setToday(QDate(2026, 3, 9));
    QVERIFY(papers.markPrinted(*issued).ok());
    QCOMPARE(papers.list(id)->first().paper.printedOn, QDate(2026, 3, 9));
}

void TstPaperService::requiredFieldsAreNamed()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    const QStringList before = fixture.rows();
    const auto issued = PaperService(fixture.office()).issue(u"notice-90-copy"_s, id, PaperLanguage::Zh);
    QCOMPARE(codeOf(issued), u"field-missing"_s);
    QVERIFY(issued.failure().args.value(u"fields"_s).contains(u"permit"_s));
    QCOMPARE(fixture.rows(), before);
}

void TstPaperService::whatCannotBeIssuedIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    QCOMPARE(codeOf(papers.issue(u"laissez-passer"_s, id, PaperLanguage::Zh)), u"form-unknown"_s);
    QCOMPARE(codeOf(papers.issue(u"case-summary"_s, CaseId{99}, PaperLanguage::Zh)), u"record-not-found"_s);
    QCOMPARE(codeOf(papers.draw(u"notice-90-copy"_s, {}, PaperLanguage::En, true)), u"paper-language-missing"_s);
    QCOMPARE(
        codeOf(papers.drawAll(u"laissez-passer"_s, {u"2026-0001"_s}, PaperLanguage::Zh, false, {})), u"form-unknown"_s);
    QVERIFY(papers.list()->isEmpty());
}

void TstPaperService::readOnlyOfficeIssuesNothing()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    const auto second = fixture.openAgain(OfficeMode::ReadOnly);
    QVERIFY(second.ok());
    QCOMPARE(codeOf(PaperService(**second).issue(u"case-summary"_s, id, PaperLanguage::Zh)), u"store-in-use"_s);
    QVERIFY(PaperService(**second).dataFor(u"case-summary"_s, id).ok());
}

void TstPaperService::aLetterTakesWhatIsTypedOverTheRecord()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    const auto known = papers.dataFor(u"shenzhen-change-letter"_s, id);
    QVERIFY(known.ok());
    QCOMPARE(known->value(u"addressee"_s)[u"zh"_s].toString(), u"深圳市外国专家局"_s); // S1
    QCOMPARE(known->value(u"date"_s).toString(), fixture.clock().today().toString(Qt::ISODate));
    QVERIFY(!known->contains(u"reason"_s) && !known->contains(u"handler"_s));
    const QJsonObject typed{{u"addressee"_s, u"南山区窗口"_s}, {u"reason"_s, u"公司搬迁"_s}, {u"contact"_s, QString()}};
    const auto data = papers.dataFor(u"shenzhen-change-letter"_s, id, typed);
    QVERIFY(data.ok());
    QCOMPARE(data->value(u"addressee"_s).toString(), u"南山区窗口"_s);
    QCOMPARE(data->value(u"reason"_s).toString(), u"公司搬迁"_s);
    QCOMPARE(data->value(u"contact"_s).toString(), QString());
    QCOMPARE(data->value(u"date"_s), known->value(u"date"_s));
    QCOMPARE(data->value(u"person"_s), known->value(u"person"_s));
}

void TstPaperService::aLetterWithoutWhatMustBeTypedIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    domain::Employer employer = fixture.view(id).employer;
    employer.creditCode = u"91440300MA5G0LX08P"_s;
    QVERIFY(EmployerService(fixture.office()).save(employer).ok());
    const QString form = u"registration-authorisation"_s;
    const auto refused = papers.issue(form, id, PaperLanguage::Zh);
    QCOMPARE(codeOf(refused), u"field-missing"_s);
    QVERIFY(refused.failure().args.value(u"fields"_s).contains(u"delegate, delegateIdNumber"_s));
    const QJsonObject typed{{u"legalRepresentative"_s, u"郑海澜"_s}, {u"delegate"_s, u"林小满"_s},
        {u"delegateIdNumber"_s, u"A-1"_s}, {u"delegatePhone"_s, u"1"_s}, {u"validTo"_s, u"2030-01-01"_s}};
    const auto issued = papers.issue(form, id, PaperLanguage::Zh, {}, typed);
    QCOMPARE(codeOf(issued), u"done"_s);
    QVERIFY(papers.list(id)->first().paper.dataJson.contains(u"林小满"_s));
}

void TstPaperService::onlyTypedFieldsCanBeTyped()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    const auto refused = papers.dataFor(u"residence-letter"_s, id, {{u"passport"_s, u"X1"_s}});
    QCOMPARE(codeOf(refused), u"field-unknown"_s);
    QCOMPARE(refused.failure().args.value(u"field"_s), u"passport"_s);
}

void TstPaperService::aPowerListsTheUsualMattersUntilOthersAreTyped()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PaperService papers(fixture.office());
    const auto usual = papers.dataFor(u"power-of-attorney"_s, id);
    QVERIFY(usual.ok());
    QCOMPARE(usual->value(u"matters"_s).toArray().size(), 4);
    const QJsonArray one{QJsonObject{{u"matter"_s, u"领取文件"_s}}};
    QCOMPARE(papers.dataFor(u"power-of-attorney"_s, id, {{u"matters"_s, one}})->value(u"matters"_s).toArray(), one);
    const auto none = papers.issue(u"power-of-attorney"_s, id, PaperLanguage::Zh, {}, {{u"matters"_s, QJsonArray()}});
    QCOMPARE(codeOf(none), u"field-missing"_s);
    QVERIFY(none.failure().args.value(u"fields"_s).contains(u"matters"_s));
}

void TstPaperService::theListForTheWindowNamesTheOriginals()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    const auto data = PaperService(fixture.office()).dataFor(u"verification-list"_s, id);
    QVERIFY(data.ok());
    const auto kit = CustodyService(fixture.office()).kit(id);
    QVERIFY(kit.ok() && !kit->items.isEmpty());
    const QJsonArray materials = data->value(u"materials"_s).toArray();
    QCOMPARE(materials.size(), kit->items.size());
    QCOMPARE(materials[0][u"place"_s][u"zh"_s].toString(), u"未收到"_s);
    QCOMPARE(data->value(u"copies"_s).toBool(), false); // Shenzhen wants originals only (S1 Q4)
}

void TstPaperService::aProgressReportHasPassportNumbersOnlyWhenTicked()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    PersonService people(fixture.office());
    QVERIFY(people.savePassport({{}, fixture.view(id).person.id, u"N7654321"_s, u"GBR"_s, {}, QDate(2033, 1, 1)}).ok());
    PaperService papers(fixture.office());
    const QString form = u"progress-report"_s;
    const QJsonValue plain = papers.dataFor(form, id)->value(u"cases"_s)[0];
    QVERIFY(!plain[u"waitingFor"_s][u"zh"_s].toString().isEmpty());
    QVERIFY(plain[u"passport"_s].isUndefined());
    const QJsonValue ticked = papers.dataFor(form, id, {{u"withPassports"_s, true}})->value(u"cases"_s)[0];
    QCOMPARE(ticked[u"passport"_s].toString(), u"N7654321"_s);
}

static const support::Registered<TstPaperService> registered;

#include "tst_paper_service.moc"
