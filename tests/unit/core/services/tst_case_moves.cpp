// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/case_context.h"
#include "core/services/case_ending.h"
#include "core/services/person_service.h"
#include "core/services/undo_service.h"
#include "core/storage/store.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

using DatedVerb = std::function<QString(CaseService&, const CaseView&, QDate)>;
Q_DECLARE_METATYPE(DatedVerb)

namespace {

template <typename T> QString codeOf(const Result<T>& result)
{
    return result.ok() ? u"done"_s : failureName(result.failure().code);
}

} // namespace

/// Moves along the stages: who may, what they want, what they leave behind.
class TstCaseMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moveByTheWrongActorIsRefused();
    void whatAMoveTellsStaysWithTheCase();
    void whatHasHappenedIsNotDatedAhead_data();
    void whatHasHappenedIsNotDatedAhead();
    void aPaperIsGoodUntilTheDayOfItsIssueAtLeast();
    void moveThatTheStageDoesNotOfferIsRefused();
    void moveWithoutItsFactIsRefused();
    void moveWithoutMaterialsIsRefused();
    void endedCaseMovesNoMore();
    void whatNobodyIsRemindedOfOnceACaseHasEndedIsTold();
    void ourStatusAndTheAuthoritysGoTheirOwnWays();
    void obtainedVisaEntryAndLodgingAreKeptWithThePerson();
};

void TstCaseMoves::moveByTheWrongActorIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"confirmation"_s);
    const QStringList before = fixture.rows();
    const auto moved = CaseService(fixture.office())
                           .advance(id, {.to = u"sealing"_s,
                                            .actor = domain::Actor::Agency,
                                            .on = {},
                                            .facts = {{u"confirmation.signedOn"_s, u"2026-03-02"_s}}});
    QCOMPARE(codeOf(moved), u"move-wrong-actor"_s);
    QCOMPARE(fixture.rows(), before);
}

void TstCaseMoves::whatAMoveTellsStaysWithTheCase()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"confirmation"_s);
    const auto moved = CaseService(fixture.office())
                           .advance(id, {.to = u"sealing"_s,
                                            .actor = domain::Actor::Individual,
                                            .on = {},
                                            .facts = {{u"confirmation.signedOn"_s, u"2026-03-01"_s}}});
    QVERIFY(moved.ok());
    auto context = readCaseContext(fixture.office(), fixture.office().store().connection(), id);
    QCOMPARE(context->facts.date(u"confirmation.signedOn"_s), QDate(2026, 3, 1));
    QVERIFY(UndoService(fixture.office()).undo().ok());
    context = readCaseContext(fixture.office(), fixture.office().store().connection(), id);
    QVERIFY(!context->facts.has(u"confirmation.signedOn"_s));
}

void TstCaseMoves::whatHasHappenedIsNotDatedAhead_data()
{
    QTest::addColumn<DatedVerb>("verb");
    QTest::newRow("move") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        return codeOf(cases.advance(view.record.id, {.to = u"pre-review-passed"_s, .on = on, .facts = {}}));
    });
    QTest::newRow("fact of a move") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        return codeOf(cases.advance(view.record.id,
            {.to = u"pre-review-passed"_s, .on = {}, .facts = {{u"answeredOn"_s, on.toString(Qt::ISODate)}}}));
    });
    QTest::newRow("return") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        return codeOf(cases.recordReturn(view.record.id, {.on = on}));
    });
    QTest::newRow("authority's check") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        return codeOf(cases.recordAuthorityCheck(view.record.id, on));
    });
    QTest::newRow("material") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        domain::Material material = view.materials.first();
        material.receivedOn = on;
        return codeOf(cases.setMaterial(material));
    });
    QTest::newRow("paper's day of issue") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        domain::Material material = view.materials.first();
        material.issuedOn = on;
        return codeOf(cases.setMaterial(material));
    });
    QTest::newRow("record") << DatedVerb([](CaseService& cases, const CaseView& view, QDate on) {
        domain::CaseRecord record = view.record;
        record.approvedOn = on;
        return codeOf(cases.saveRecord(record));
    });
}

void TstCaseMoves::whatHasHappenedIsNotDatedAhead()
{
    QFETCH(DatedVerb, verb);
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseId id = fixture.caseAt(u"pre-review"_s);
    const QStringList before = fixture.rows();
    QCOMPARE(verb(cases, fixture.view(id), QDate(2026, 3, 3)), u"date-order"_s);
    QCOMPARE(fixture.rows(), before);
    fixture.clock().setToday(QDate(2026, 3, 3));
    QCOMPARE(verb(cases, fixture.view(id), QDate(2026, 3, 3)), u"done"_s);
}

void TstCaseMoves::aPaperIsGoodUntilTheDayOfItsIssueAtLeast()
{
    support::OfficeFixture fixture;
    CaseService cases(fixture.office());
    const CaseId id = fixture.caseAt(u"collecting"_s);
    domain::Material material = fixture.view(id).materials.first();
    material.issuedOn = QDate(2026, 2, 2);
    material.expiresOn = QDate(2026, 2, 1);
    const auto refused = cases.setMaterial(material);
    QCOMPARE(codeOf(refused), u"date-order"_s);
    QCOMPARE(refused.failure().args.value(u"field"_s), u"expiresOn"_s);
    material.expiresOn = material.issuedOn;
    QCOMPARE(codeOf(cases.setMaterial(material)), u"done"_s);
    QCOMPARE(fixture.view(id).materials.first().expiresOn, QDate(2026, 2, 2));
}

void TstCaseMoves::moveThatTheStageDoesNotOfferIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    QCOMPARE(codeOf(CaseService(fixture.office()).advance(id, {.to = u"approved"_s, .on = {}, .facts = {}})),
        u"move-not-allowed"_s);
}

void TstCaseMoves::moveWithoutItsFactIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"approved"_s);
    QCOMPARE(
        codeOf(CaseService(fixture.office()).advance(id, {.to = u"documents-downloaded"_s, .on = {}, .facts = {}})),
        u"move-needs-fact"_s);
}

void TstCaseMoves::moveWithoutMaterialsIsRefused()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    CaseService cases(fixture.office());
    QVERIFY(cases.advance(id, {.to = u"internal-review"_s, .on = {}, .facts = {}}).ok());
    QCOMPARE(codeOf(cases.advance(id, {.to = u"confirmation"_s, .on = {}, .facts = {}})), u"move-needs-material"_s);
}

void TstCaseMoves::endedCaseMovesNoMore()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"closed"_s);
    QCOMPARE(fixture.view(id).record.outcome, u"approved"_s);
    QCOMPARE(codeOf(CaseService(fixture.office()).advance(id, {.to = u"residence-filed"_s, .on = {}, .facts = {}})),
        u"case-closed"_s);
}

void TstCaseMoves::whatNobodyIsRemindedOfOnceACaseHasEndedIsTold()
{
    const auto duty = [](const QString& code, const QString& trigger, QDate due) {
        workflow::Deadline deadline;
        deadline.code = code;
        deadline.trigger = trigger;
        deadline.due = due;
        return deadline;
    };
    CaseView view;
    view.deadlines = {duty(u"D20"_s, u"approvedOn"_s, QDate(2026, 9, 1)),
        duty(u"D04"_s, u"enteredOn"_s, QDate(2026, 8, 1)), duty(u"D09"_s, u"permit.expiresOn"_s, QDate(2026, 7, 1)),
        duty(u"D10"_s, u"residence.expiresOn"_s, QDate(2026, 7, 1)),
        duty(u"D19"_s, u"passport.expiresOn"_s, QDate(2026, 7, 1)), duty(u"D16"_s, {}, QDate(2026, 7, 1)),
        duty(u"D01"_s, u"notice.issuedOn"_s, QDate(2026, 7, 1)), duty(u"D02"_s, u"submittedOn"_s, QDate(2026, 7, 1))};
    view.deadlines[6].handledOn = QDate(2026, 6, 1);
    view.deadlines[7].severity = rulebook::Severity::Note;
    QStringList told;
    for (const workflow::Deadline& each : tasksLeftBehind(view)) {
        told.append(each.code);
    }
    QCOMPARE(told, QStringList({u"D04"_s, u"D20"_s}));
}

void TstCaseMoves::ourStatusAndTheAuthoritysGoTheirOwnWays()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"pre-review-passed"_s);
    const CaseView view = fixture.view(id);
    QCOMPARE(view.record.status, domain::CaseStatus::Open);
    QCOMPARE(view.record.authorityStatus, domain::AuthorityStatus::PreReviewPassed);
    fixture.clock().setToday(QDate(2026, 3, 3));
    QVERIFY(CaseService(fixture.office()).recordAuthorityCheck(id, QDate(2026, 3, 3)).ok());
    QCOMPARE(fixture.view(id).record.authorityCheckedOn, QDate(2026, 3, 3));
}

void TstCaseMoves::obtainedVisaEntryAndLodgingAreKeptWithThePerson()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"lodging-registered"_s);
    const auto person = PersonService(fixture.office()).view(fixture.view(id).person.id);
    QVERIFY(person.ok());
    QCOMPARE(person->visas.size(), 1);
    QCOMPARE(person->visas.first().post, u"中国驻曼彻斯特总领事馆"_s);
    QCOMPARE(person->entries.size(), 1);
    QCOMPARE(person->entries.first().lodgingRegisteredOn, QDate(2026, 3, 2));
}

static const support::Registered<TstCaseMoves> registered;

#include "tst_case_moves.moc"
