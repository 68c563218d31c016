// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/custody_service.h"
#include "core/services/undo_service.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using domain::Custody;

namespace {

CaseId openCase(support::OfficeFixture& fixture)
{
    const auto opened = CaseService(fixture.office()).open(fixture.opening());
    CORE_EXPECT(opened.ok());
    return *opened;
}

WindowKit kitOf(support::OfficeFixture& fixture, CaseId id)
{
    auto kit = CustodyService(fixture.office()).kit(id);
    CORE_EXPECT(kit.ok());
    return std::move(kit).value();
}

const KitItem* itemOf(const WindowKit& kit, const QString& material)
{
    const auto item = std::ranges::find(kit.items, material, &KitItem::material);
    return item == kit.items.end() ? nullptr : &*item;
}

Custody original(CaseId id, const QString& material, QDate on = {})
{
    Custody custody;
    custody.caseId = id;
    custody.material = material;
    custody.receivedOn = on;
    custody.receivedFrom = u" 客户HR "_s;
    custody.place = u"保险柜"_s;
    return custody;
}

} // namespace

/// The custody of originals and the kit for the window (week W7).
class TstCustodyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKitIsRedWhileOneOriginalIsAbsent();
    void whatGoesBackIsAbsentAgainAndStaysInTheLog();
    void anEnvelopeIsKeptWholeOrNotAtAll();
    void daysAndNamesAreChecked();
    void eachActIsUndone();
};

void TstCustodyService::theKitIsRedWhileOneOriginalIsAbsent()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    CustodyService custody(fixture.office());
    const WindowKit empty = kitOf(fixture, id);
    QCOMPARE(empty.rule, u"with-residence"_s); // Shenzhen, S1 Q4
    QCOMPARE(empty.absent(), static_cast<int>(empty.items.size()));
    QVERIFY(itemOf(empty, u"M04"_s) != nullptr);
    QVERIFY(itemOf(empty, u"M10"_s) == nullptr); // a file has no original
    for (const KitItem& item : empty.items) {
        QVERIFY(!kitOf(fixture, id).isComplete());
        QVERIFY(custody.receive(original(id, item.material)).ok());
    }
    QVERIFY(kitOf(fixture, id).isComplete());
    const Custody& kept = itemOf(kitOf(fixture, id), u"M04"_s)->custody.first();
    QCOMPARE(kept.receivedOn, fixture.office().today());
    QCOMPARE(kept.receivedFrom, u"客户HR"_s);
}

void TstCustodyService::whatGoesBackIsAbsentAgainAndStaysInTheLog()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    CustodyService custody(fixture.office());
    const auto first = custody.receive(original(id, u"M04"_s, QDate(2026, 2, 20)));
    QVERIFY(first.ok());
    QVERIFY(custody.move(*first, u"快递途中"_s).ok());
    QVERIFY(custody.giveBack(*first, QDate(2026, 2, 27), u"本人"_s, u"R-7"_s).ok());
    const KitItem* item = nullptr;
    const WindowKit kit = kitOf(fixture, id);
    item = itemOf(kit, u"M04"_s);
    QVERIFY(!item->isHere());
    QCOMPARE(item->custody.size(), 1);
    QCOMPARE(item->custody.first().place, u"快递途中"_s);
    QCOMPARE(item->custody.first().returnedTo, u"本人"_s);
    QCOMPARE(item->custody.first().receipt, u"R-7"_s);
    QCOMPARE(custody.giveBack(*first, {}, u"本人"_s, {}).failure().code, FailureCode::MoveNotAllowed);
    QVERIFY(custody.receive(original(id, u"M04"_s)).ok());
    const WindowKit again = kitOf(fixture, id);
    QVERIFY(itemOf(again, u"M04"_s)->isHere());
    QCOMPARE(itemOf(again, u"M04"_s)->custody.size(), 2);
}

void TstCustodyService::anEnvelopeIsKeptWholeOrNotAtAll()
{
    support::OfficeFixture fixture;
    CustodyService custody(fixture.office());
    const CaseId id = openCase(fixture);
    const int absent = custody.kit(id)->absent();
    QCOMPARE(
        custody.receive({original(id, u"M04"_s), original(id, u"M99"_s)}).failure().code, FailureCode::ValueUnknown);
    QCOMPARE(custody.kit(id)->absent(), absent);
    const auto kept = custody.receive({original(id, u"M04"_s), original(id, u"M05"_s)});
    QVERIFY(kept.ok());
    QCOMPARE(kept->size(), 2);
    QCOMPARE(custody.kit(id)->absent(), absent - 2);
    QVERIFY(UndoService(fixture.office()).undo().ok()); // one act
    QCOMPARE(custody.kit(id)->absent(), absent);
}

void TstCustodyService::daysAndNamesAreChecked()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    CustodyService custody(fixture.office());
    const QDate tomorrow = fixture.office().today().addDays(1);
    const QStringList before = fixture.rows();
    QCOMPARE(custody.receive(original(id, {})).failure().code, FailureCode::ValueEmpty);
    QCOMPARE(custody.receive(original(id, u"M99"_s)).failure().code, FailureCode::ValueUnknown);
    QCOMPARE(custody.receive(original(id, u"M04"_s, tomorrow)).failure().code, FailureCode::DateOrder);
    QCOMPARE(custody.giveBack(CustodyId{9}, {}, u"本人"_s, {}).failure().code, FailureCode::RecordNotFound);
    QCOMPARE(fixture.rows(), before);
    const auto kept = custody.receive(original(id, u"M04"_s));
    QVERIFY(kept.ok());
    QCOMPARE(custody.giveBack(*kept, tomorrow, u"本人"_s, {}).failure().code, FailureCode::DateOrder);
    QCOMPARE(custody.giveBack(*kept, QDate(2026, 1, 1), u"本人"_s, {}).failure().code, FailureCode::DateOrder);
    QCOMPARE(custody.giveBack(*kept, {}, u"  "_s, {}).failure().code, FailureCode::ValueEmpty);
}

void TstCustodyService::eachActIsUndone()
{
    support::OfficeFixture fixture;
    const CaseId id = openCase(fixture);
    CustodyService custody(fixture.office());
    const QStringList before = fixture.rows();
    const auto kept = custody.receive(original(id, u"M04"_s));
    QVERIFY(kept.ok());
    QCOMPARE(fixture.view(id).history.first().act, u"original-receive"_s);
    QVERIFY(custody.giveBack(*kept, {}, u"本人"_s, {}).ok());
    QCOMPARE(fixture.view(id).history.first().act, u"original-return"_s);
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QVERIFY(itemOf(kitOf(fixture, id), u"M04"_s)->isHere());
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
}

static const support::Registered<TstCustodyService> registered;

#include "tst_custody_service.moc"
