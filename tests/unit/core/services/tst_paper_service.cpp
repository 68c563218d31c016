// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/paper_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
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
    QCOMPARE(codeOf(papers.drawAll(u"laissez-passer"_s, {id}, PaperLanguage::Zh, false, {})), u"form-unknown"_s);
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

static const support::Registered<TstPaperService> registered;

#include "tst_paper_service.moc"
