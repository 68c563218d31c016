// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/agenda_service.h"
#include "core/services/arrival_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

QStringList codesOf(support::OfficeFixture& fixture, CaseId id)
{
    const auto items = AgendaService(fixture.office()).agenda({}, fixture.clock().today().addDays(40));
    CORE_EXPECT(items.ok());
    QStringList codes;
    for (const AgendaItem& item : *items) {
        if (item.caseId == id) {
            codes.append(item.code);
        }
    }
    return codes;
}

} // namespace

class TstArrivalService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenPeopleLandInOneAct();
    void aWrongRowKeepsEveryRowBack();
    void aCaseWithoutItsVisaIsTakenAllTheWay();
    void whoHasNotThatFarToGoIsNotAwaited();
};

void TstArrivalService::tenPeopleLandInOneAct()
{
    support::OfficeFixture fixture;
    QList<Arrival> arrivals;
    for (int i = 0; i < 10; ++i) {
        arrivals.append({.caseId = fixture.caseAt(u"visa-obtained"_s),
            .visaObtainedOn = {},
            .enteredOn = QDate(2026, 3, 2),
            .lodgingRegisteredOn = {}});
    }
    ArrivalService service(fixture.office());
    QCOMPARE(service.awaited()->size(), 10);
    const QStringList before = fixture.rows();
    const auto problems = service.record(arrivals);
    QVERIFY(problems.ok());
    QVERIFY(problems->isEmpty());
    for (const Arrival& arrival : arrivals) {
        QCOMPARE(fixture.view(arrival.caseId).record.enteredOn, QDate(2026, 3, 2));
        const QStringList codes = codesOf(fixture, arrival.caseId);
        QVERIFY2(codes.contains(u"D04"_s) && codes.contains(u"D05"_s), qPrintable(codes.join(u' ')));
        const auto history = fixture.view(arrival.caseId).history;
        QVERIFY(std::ranges::find(history, u"case-arrivals"_s, &domain::CaseEvent::act) != history.end());
    }
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

void TstArrivalService::aWrongRowKeepsEveryRowBack()
{
    support::OfficeFixture fixture;
    const CaseId right = fixture.caseAt(u"visa-obtained"_s);
    const CaseId tomorrow = fixture.caseAt(u"visa-obtained"_s);
    const CaseId early = fixture.caseAt(u"visa-obtained"_s);
    const CaseId elsewhere = fixture.caseAt(u"collecting"_s);
    const QStringList before = fixture.rows();
    const auto problems = ArrivalService(fixture.office())
                              .record({{right, {}, QDate(2026, 3, 2), {}}, {tomorrow, {}, QDate(2026, 3, 3), {}},
                                  {early, {}, QDate(2020, 1, 1), {}}, {elsewhere, {}, QDate(2026, 3, 2), {}}});
    QVERIFY(problems.ok());
    QCOMPARE(problems->size(), 3);
    QCOMPARE(problems->at(0).row, 1);
    QCOMPARE(problems->at(0).failure.code, FailureCode::DateOrder);
    QCOMPARE(problems->at(1).row, 2);
    QCOMPARE(problems->at(1).failure.code, FailureCode::DateOrder);
    QCOMPARE(problems->at(2).row, 3);
    QCOMPARE(problems->at(2).failure.code, FailureCode::MoveNotAllowed);
    QCOMPARE(fixture.rows(), before);
}

void TstArrivalService::aCaseWithoutItsVisaIsTakenAllTheWay()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"notice-sent"_s);
    ArrivalService service(fixture.office());
    const QDate today = fixture.clock().today();
    auto problems = service.record({{id, {}, today, {}}});
    QVERIFY(problems.ok());
    QCOMPARE(problems->size(), 1); // the visa comes first
    problems = service.record({{id, today, today, today}});
    QVERIFY(problems.ok());
    QVERIFY(problems->isEmpty());
    QCOMPARE(fixture.view(id).record.stage, u"lodging-registered"_s);
    QVERIFY(!codesOf(fixture, id).contains(u"D04"_s));
    QVERIFY(codesOf(fixture, id).contains(u"D05"_s));
}

void TstArrivalService::whoHasNotThatFarToGoIsNotAwaited()
{
    support::OfficeFixture fixture;
    (void)fixture.caseAt(u"pre-review"_s);
    (void)fixture.caseAt(u"lodging-registered"_s);
    QVERIFY(ArrivalService(fixture.office()).awaited()->isEmpty());
}

static const support::Registered<TstArrivalService> registered;

#include "tst_arrival_service.moc"
