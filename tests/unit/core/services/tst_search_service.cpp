// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/person_service.h"
#include "core/services/search_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

class TstSearchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByAnyPiece_data();
    void findsByAnyPiece();
    void hitsAreToldApartInBothLanguages();
    void findsTheNumbersOfAPortalRound_data();
    void findsTheNumbersOfAPortalRound();
    void nothingSearchedForFindsNothing();
};

void TstSearchService::findsByAnyPiece_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::newRow("surname") << u"hartley"_s << static_cast<int>(SearchHitKind::Person);
    QTest::newRow("Chinese name") << u"夏洛"_s << static_cast<int>(SearchHitKind::Person);
    QTest::newRow("pinyin") << u"xialuo"_s << static_cast<int>(SearchHitKind::Person);
    QTest::newRow("piece of the passport") << u"401299"_s << static_cast<int>(SearchHitKind::Person);
    QTest::newRow("employer") << u"蓝屿"_s << static_cast<int>(SearchHitKind::Employer);
    QTest::newRow("case number") << u"2026-0001"_s << static_cast<int>(SearchHitKind::Case);
}

void TstSearchService::findsByAnyPiece()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    support::OfficeFixture fixture;
    PersonService people(fixture.office());
    domain::Person person = fixture.view(fixture.caseAt(u"collecting"_s)).person;
    person.chineseName = u"夏洛特"_s;
    QVERIFY(people.save(person).ok());
    domain::Passport passport;
    passport.person = person.id;
    passport.number = u"533401299"_s;
    QVERIFY(people.savePassport(passport).ok());
    const auto hits = SearchService(fixture.office()).search(text);
    QVERIFY(hits.ok());
    QVERIFY(std::ranges::find(*hits, static_cast<SearchHitKind>(kind), &SearchHit::kind) != hits->end());
}

void TstSearchService::hitsAreToldApartInBothLanguages()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"pre-review"_s);
    const auto hits = SearchService(fixture.office()).search(u"2026-0001"_s);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().title, u"2026-0001"_s);
    QCOMPARE(hits->first().subtitle.zh, u"HARTLEY OLIVER · 预审中"_s);
    QCOMPARE(hits->first().subtitle.en, u"HARTLEY OLIVER · In pre-review"_s);
}

void TstSearchService::findsTheNumbersOfAPortalRound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("business number") << u"SZ202603021234"_s;
    QTest::newRow("a piece of it") << u"3021234"_s;
    QTest::newRow("receipt number") << u"R440300778"_s;
    QTest::newRow("notice number") << u"N20260099"_s;
}

void TstSearchService::findsTheNumbersOfAPortalRound()
{
    QFETCH(QString, text);
    support::OfficeFixture fixture;
    domain::CaseRecord record = fixture.view(fixture.caseAt(u"collecting"_s)).record;
    record.businessNumber = u"SZ202603021234"_s;
    record.receiptNumber = u"R440300778"_s;
    record.noticeNumber = u"N20260099"_s;
    QVERIFY(CaseService(fixture.office()).saveRecord(record).ok());
    const auto hits = SearchService(fixture.office()).search(text);
    QVERIFY(hits.ok());
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().kind, SearchHitKind::Case);
    QCOMPARE(hits->first().id, record.id.value);
}

void TstSearchService::nothingSearchedForFindsNothing()
{
    support::OfficeFixture fixture;
    QVERIFY(SearchService(fixture.office()).search(u" "_s)->isEmpty());
}

static const support::Registered<TstSearchService> registered;

#include "tst_search_service.moc"
