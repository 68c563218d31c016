// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/demo_office.h"
#include "core/services/document_service.h"
#include "core/services/paper_service.h"
#include "core/services/paper_words.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using paper::PaperLanguage;

namespace {

QJsonObject bookOf(support::OfficeFixture& fixture, CaseId id)
{
    const Result<paper::PaperData> data = PaperService(fixture.office()).dataFor(u"case-book"_s, id);
    CORE_EXPECT(data.ok());
    return *data;
}

QStringList texts(const QJsonArray& rows, const QString& key)
{
    QStringList found;
    for (const QJsonValue& row : rows) {
        found.append(row[key].isObject() ? row[key][u"en"_s].toString() : row[key].toString());
    }
    return found;
}

} // namespace

/// The form case-book: everything about one case.
class TstCaseBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timelineTellsEveryActInItsOrder();
    void whatWasTakenBackIsSaid();
    void openDatesSayHowTheyCameAbout();
    void documentsStandWithTheirHashes();
    void returnsStandWithTheirDefects();
    void officesOwnNotesAreLeftOut();
    void bookIsDrawnInEveryLanguage_data();
    void bookIsDrawnInEveryLanguage();
    void everyActHasWords();
};

void TstCaseBook::timelineTellsEveryActInItsOrder()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    const QList<domain::CaseEvent> history = fixture.view(id).history;
    const QJsonArray line = bookOf(fixture, id)[u"timeline"_s].toArray();
    QCOMPARE(line.size(), history.size());
    QCOMPARE(line.first()[u"what"_s][u"zh"_s].toString(), u"建立案件"_s);
    QCOMPARE(line.first()[u"who"_s].toString(), u"Su Wenjing"_s);
    QCOMPARE(line.first()[u"at"_s].toString(), u"2026-03-02 12:00"_s);
    QVERIFY(line.last()[u"details"_s][u"en"_s].toString().startsWith(
        fixture.view(id).stages.isEmpty() ? u"?"_s : u"Internal review"_s));
}

void TstCaseBook::whatWasTakenBackIsSaid()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    const QStringList line = texts(bookOf(fixture, id)[u"timeline"_s].toArray(), u"what"_s);
    QCOMPARE(line.last(), u"Taken back"_s);
    QCOMPARE(line[line.size() - 2], u"Case moved on (taken back)"_s);
}

void TstCaseBook::openDatesSayHowTheyCameAbout()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"notice-sent"_s);
    qsizetype standing = 0;
    for (const workflow::Deadline& each : fixture.view(id).deadlines) {
        standing += each.handledOn.isNull() ? 1 : 0;
    }
    QVERIFY(standing > 0);
    const QJsonArray open = bookOf(fixture, id)[u"open"_s].toArray();
    QCOMPARE(open.size(), standing);
    for (const QJsonValue& row : open) {
        QVERIFY(QDate::fromString(row[u"due"_s].toString(), Qt::ISODate).isValid());
        QVERIFY(row[u"derivation"_s][u"zh"_s].toString().contains(row[u"due"_s].toString()));
    }
}

void TstCaseBook::documentsStandWithTheirHashes()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    ReadFile file{u"diploma.pdf"_s, "%PDF a diploma", {}};
    QVERIFY(DocumentService(fixture.office()).attach(id, u"M04"_s, {ConfirmedFile{file, {}}}).ok());
    QVERIFY(PaperService(fixture.office()).issue(u"case-summary"_s, id, PaperLanguage::Zh).ok());
    const QList<domain::Document> kept = fixture.view(id).documents;
    const QJsonArray documents = bookOf(fixture, id)[u"documents"_s].toArray();
    QCOMPARE(texts(documents, u"sha256"_s), (QStringList{kept[1].sha256, kept[0].sha256}));
    QCOMPARE(documents[0][u"file"_s].toString(), u"diploma.pdf"_s);
    QCOMPARE(documents[0][u"bytes"_s].toInt(), 14);
    QVERIFY(documents[0][u"kind"_s][u"zh"_s].toString().contains(u"学位"_s));
    QCOMPARE(documents[1][u"kind"_s][u"en"_s].toString(), u"Case summary"_s);
}

void TstCaseBook::returnsStandWithTheirDefects()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    const CaseReturn sentBack{.on = QDate(2026, 3, 2),
        .text = u"材料不齐"_s,
        .dueOn = QDate(2026, 3, 20),
        .defects = {{u"R05"_s, {}, domain::Actor::Employer}, {u"R18"_s, u"照片模糊"_s, domain::Actor::Individual}}};
    QVERIFY(CaseService(fixture.office()).recordReturn(id, sentBack).ok());
    const QJsonArray returns = bookOf(fixture, id)[u"returns"_s].toArray();
    QCOMPARE(returns.size(), 1);
    QCOMPARE(returns[0][u"on"_s].toString(), u"2026-03-02"_s);
    const QJsonArray defects = returns[0][u"defects"_s].toArray();
    QCOMPARE(texts(defects, u"reason"_s), (QStringList{u"R05"_s, u"R18"_s}));
    QVERIFY(!defects[0][u"text"_s][u"zh"_s].toString().contains(u"R05"_s));
    QCOMPARE(defects[1][u"text"_s].toString(), u"照片模糊"_s);
}

void TstCaseBook::officesOwnNotesAreLeftOut()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"internal-review"_s);
    domain::CaseRecord record = fixture.view(id).record;
    record.note = u"客户付款慢"_s;
    QVERIFY(CaseService(fixture.office()).saveRecord(record).ok());
    QVERIFY(!QString::fromUtf8(QJsonDocument(bookOf(fixture, id)).toJson()).contains(record.note));
}

void TstCaseBook::bookIsDrawnInEveryLanguage_data()
{
    QTest::addColumn<PaperLanguage>("language");
    QTest::newRow("zh") << PaperLanguage::Zh;
    QTest::newRow("en") << PaperLanguage::En;
    QTest::newRow("both") << PaperLanguage::Both;
}

void TstCaseBook::bookIsDrawnInEveryLanguage()
{
    QFETCH(PaperLanguage, language);
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"notice-sent"_s);
    PaperService papers(fixture.office());
    const auto issued = papers.issue(u"case-book"_s, id, language);
    QVERIFY2(issued.ok(), issued.ok() ? "" : qPrintable(failureName(issued.failure().code)));
    QVERIFY(papers.bytesOf(*issued)->startsWith("%PDF"));
}

void TstCaseBook::everyActHasWords()
{
    support::OfficeFixture fixture;
    const auto demo = makeDemoOffice(fixture.path() + u".demo.permitdesk"_s, fixture.environment(), {});
    QVERIFY(demo.ok());
    const auto words = PaperWords::load();
    QVERIFY(words.ok());
    QSet<QString> acts;
    const auto cases = CaseService(**demo).list();
    QVERIFY(cases.ok());
    for (const CaseListRow& row : *cases) {
        const auto view = CaseService(**demo).view(row.id);
        QVERIFY(view.ok());
        for (const domain::CaseEvent& event : view->history) {
            acts.insert(event.act);
            QVERIFY2(!words->find(u"act"_s, event.act).isEmpty(), qPrintable(event.act));
        }
    }
    QVERIFY(acts.size() > 5);
}

static const support::Registered<TstCaseBook> registered;

#include "tst_case_book.moc"
