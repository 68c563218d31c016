// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/agenda_service.h"
#include "core/services/case_context.h"
#include "core/services/recording.h"
#include "core/services/rule_move_service.h"
#include "core/services/rule_pack_service.h"
#include "core/services/undo_service.h"
#include "core/storage/record_tables/all_tables.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

namespace {

const QDate kNovember(2024, 11, 18);
const QDate kSwitched(2024, 12, 2);
constexpr int kCases = 300;

/// How a case of the office stood before the switch, and what the brief says becomes of it (domain §7.1, §13.10).
struct Standing
{
    const char* procedure;
    const char* stage;
    bool moves = false;
    bool getsTask = false;
};

constexpr Standing kStandings[] = {
    {"old-permit", "pre-review", true}, // T5
    {"old-permit", "pre-review-returned", true},
    {"old-permit", "accepted", true},
    {"old-permit", "in-review", true},
    {"old-notice", "approved", false, true}, // T4
    {"old-notice", "notice-sent", false, true},
    {"old-notice", "entered", false, true},
    {"old-permit", "ready", false, true},
    {"old-notice", "pre-review"}, // T3
    {"old-notice", "in-review"},
    {"old-permit", "approved"},     // T6
    {"new-domestic", "in-review"},  // T11
    {"transfer", "accepted"},
    {"extension", "pre-review"},
    {"change", "in-review"},
    {"cancellation", "pre-review"},
    {"short-term", "in-review"}, // T12
    {"old-supplement", "pre-review"}, // T13
    {"residence-new", "residence-filed"},
    {"extension", "collecting"},
};

const Standing& standingOf(int number) { return kStandings[static_cast<std::size_t>(number) % std::size(kStandings)]; }

/// An office of 300 open cases in every city, as it was in November 2024.
QList<CaseId> fill(support::OfficeFixture& fixture)
{
    Office& office = fixture.office();
    fixture.clock().setToday(kNovember);
    CaseOpening opening = fixture.opening();
    const QStringList cities{u"national"_s, u"beijing"_s, u"shanghai"_s, u"shenzhen"_s, u"guangzhou"_s};
    QList<CaseId> ids;
    for (int i = 0; i < kCases; ++i) {
        opening.procedure = QString::fromLatin1(standingOf(i).procedure);
        opening.city = cities[i / static_cast<int>(std::size(kStandings)) % cities.size()];
        const auto opened = CaseService(office).open(opening);
        CORE_EXPECT(opened.ok());
        ids.append(*opened);
    }
    Result<storage::Act> act = beginAct(office, u"case-change"_s, u"case"_s, ids.first().value);
    for (int i = 0; i < kCases; ++i) {
        auto record = *act->find<domain::CaseRecord>(ids[i]);
        record.stage = QString::fromLatin1(standingOf(i).stage);
        record.status = record.stage.endsWith("-returned"_L1) ? domain::CaseStatus::Returned : domain::CaseStatus::Open;
        if (rulesOf(office, record).stage(record.procedure, record.stage)->lane == domain::Actor::Authority) {
            record.submittedOn = kNovember;
        }
        CORE_EXPECT(act->update(record).ok());
    }
    CORE_EXPECT(commitAct(office, *act, {}).ok());
    return ids;
}

QSet<CaseId> idsOf(const QList<TouchedCase>& touched)
{
    QSet<CaseId> ids;
    for (const TouchedCase& each : touched) {
        ids.insert(each.record.id);
    }
    return ids;
}

/// A case in Shenzhen and a pack of the office's own that shortens its pre-review from April on.
class OfficeWithLaterRules final
{
public:
    explicit OfficeWithLaterRules(int cases = 1)
    {
        for (int i = 0; i < cases; ++i) {
            ids.append(fixture.caseAt(u"pre-review"_s));
        }
        id = ids.first();
        fixture.close();
        CORE_EXPECT(RulePackService().add(u"" TEST_DATA_DIR "/rules/shenzhen-2026-04-01.json"_s).ok());
        office = std::move(fixture.openAgain(OfficeMode::ReadWrite)).value();
    }
    ~OfficeWithLaterRules() { (void)RulePackService().remove(u"shenzhen-2026-04-01"_s); }

    qsizetype touched() { return RuleMoveService(*office).touched()->size(); }

    support::OfficeFixture fixture;
    std::unique_ptr<Office> office;
    QList<CaseId> ids;
    CaseId id; ///< the first
};

} // namespace

/// Open cases and rules that change under them.
class TstRuleMoveService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOfDecemberMovesExactlyTheCasesTheBriefNames();
    void aLaterPackTouchesItsCasesOnceItsDayHasCome();
    void acceptedCasesAreNotOfferedAgain();
    void declinedCasesArePinnedUntilRulesChangeAgain();
    void rulesAreDeclinedOnceEachTimeTheyChange();
    void severalAreDeclinedAsOne();
    void decliningWantsAReason();
    void aCaseThatIsNotTouchedIsPassedOver();
    void aTaskIsOnTheAgendaUntilItsCaseIsOpened();
};

void TstRuleMoveService::theFirstOfDecemberMovesExactlyTheCasesTheBriefNames()
{
    support::OfficeFixture fixture;
    const QList<CaseId> ids = fill(fixture);
    RuleMoveService moves(fixture.office());
    QVERIFY(moves.touched()->isEmpty());
    fixture.clock().setToday(kSwitched);
    QSet<CaseId> expected;
    for (int i = 0; i < kCases; ++i) {
        if (standingOf(i).moves || standingOf(i).getsTask) {
            expected.insert(ids[i]);
        }
    }
    const auto touched = moves.touched();
    QVERIFY(touched.ok());
    QCOMPARE(idsOf(*touched), expected);

    const QStringList before = fixture.rows();
    QList<domain::CaseRecord> records;
    for (const CaseId id : ids) {
        records.append(*storage::RecordTable<domain::CaseRecord>::find(fixture.office().store().connection(), id));
    }
    QCOMPARE(*moves.accept(ids), static_cast<int>(expected.size()));
    for (int i = 0; i < kCases; ++i) {
        const auto context = readCaseContext(fixture.office(), fixture.office().store().connection(), ids[i]);
        QVERIFY(context.ok());
        const domain::CaseRecord& record = context->record;
        QCOMPARE(record.procedure, standingOf(i).moves ? u"new-overseas"_s : records[i].procedure);
        QCOMPARE(record.stage, standingOf(i).moves ? u"pre-review"_s : records[i].stage);
        QCOMPARE(record.rulesOn, standingOf(i).moves ? kSwitched : kNovember);
        if (standingOf(i).moves) {
            QCOMPARE(context->rules->stage(record.procedure, record.stage)->lane, domain::Actor::Authority);
            QCOMPARE(record.authorityStatus, domain::AuthorityStatus::InPreReview);
        }
        const auto tasks = storage::RecordTable<domain::CaseTask>::list(
            fixture.office().store().connection(), &domain::CaseTask::caseId, ids[i]);
        QCOMPARE(tasks->size(), standingOf(i).getsTask ? 1 : 0);
        QVERIFY(fixture.view(ids[i]).record.id == ids[i]);
    }
    QVERIFY(moves.touched()->isEmpty());
    QVERIFY(UndoService(fixture.office()).undo().ok());
    QCOMPARE(fixture.rows(), before);
    QCOMPARE(idsOf(*moves.touched()), expected);
}

void TstRuleMoveService::aLaterPackTouchesItsCasesOnceItsDayHasCome()
{
    OfficeWithLaterRules with;
    QCOMPARE(with.touched(), 0);
    QCOMPARE(RuleMoveService(*with.office).touched(QDate(2026, 4, 1))->size(), 1);
    with.fixture.clock().setToday(QDate(2026, 4, 1));
    const auto touched = RuleMoveService(*with.office).touched();
    QCOMPARE(touched->size(), 1);
    QCOMPARE(touched->first().record.id, with.id);
    const QList<workflow::StageChange>& stages = touched->first().move.stages;
    QCOMPARE(stages.size(), 1);
    QCOMPARE(stages.first().code, u"pre-review"_s);
    QCOMPARE(stages.first().after->limitDays, 2);
}

void TstRuleMoveService::acceptedCasesAreNotOfferedAgain()
{
    OfficeWithLaterRules with;
    with.fixture.clock().setToday(QDate(2026, 4, 3));
    RuleMoveService moves(*with.office);
    QCOMPARE(*moves.accept({with.id}), 1);
    QCOMPARE(with.touched(), 0);
    const auto view = CaseService(*with.office).view(with.id);
    QCOMPARE(view->record.rulesOn, QDate(2026, 4, 3));
    QVERIFY(view->record.packsUsed.contains(u"shenzhen-2026-04-01"_s));
    QCOMPARE(view->record.stage, u"pre-review"_s);
    QCOMPARE(view->history.first().act, u"case-rules-move"_s);
    QVERIFY(UndoService(*with.office).undo().ok());
    QCOMPARE(with.touched(), 1);
}

void TstRuleMoveService::declinedCasesArePinnedUntilRulesChangeAgain()
{
    OfficeWithLaterRules with;
    with.fixture.clock().setToday(QDate(2026, 4, 3));
    RuleMoveService moves(*with.office);
    QCOMPARE(*moves.decline({with.id}, u"already promised in five days"_s), 1);
    QCOMPARE(with.touched(), 0);
    const auto record = CaseService(*with.office).view(with.id)->record;
    QCOMPARE(record.rulesKeptBecause, u"already promised in five days"_s);
    QCOMPARE(record.rulesOn, QDate(2026, 3, 2));
    // The same pack shortens it once more from May on.
    with.fixture.clock().setToday(QDate(2026, 5, 4));
    QCOMPARE(with.touched(), 1);
    with.fixture.clock().setToday(QDate(2026, 4, 3));
    QVERIFY(UndoService(*with.office).undo().ok());
    QCOMPARE(with.touched(), 1);
    QVERIFY(UndoService(*with.office).redo().ok());
    QCOMPARE(with.touched(), 0);
}

void TstRuleMoveService::rulesAreDeclinedOnceEachTimeTheyChange()
{
    OfficeWithLaterRules with;
    RuleMoveService moves(*with.office);
    const auto reason = [&with] { return CaseService(*with.office).view(with.id)->record.rulesKeptBecause; };
    with.fixture.clock().setToday(QDate(2026, 4, 3));
    QCOMPARE(*moves.decline({with.id}, u"promised in five days"_s), 1);
    QCOMPARE(*moves.decline({with.id}, u"said again"_s), 0); // these rules were declined
    QCOMPARE(reason(), u"promised in five days"_s);
    with.fixture.clock().setToday(QDate(2026, 5, 4));
    QCOMPARE(*moves.decline({with.id}, u"still promised"_s), 1);
    QCOMPARE(reason(), u"still promised"_s);
    QCOMPARE(with.touched(), 0);
    QVERIFY(UndoService(*with.office).undo().ok());
    QCOMPARE(reason(), u"promised in five days"_s);
    QCOMPARE(with.touched(), 1); // those of April were declined, not these
    QCOMPARE(*moves.accept({with.id}), 1);
    QVERIFY(reason().isEmpty());
    QCOMPARE(with.touched(), 0);
}

void TstRuleMoveService::severalAreDeclinedAsOne()
{
    OfficeWithLaterRules with(2);
    with.fixture.clock().setToday(QDate(2026, 4, 3));
    QCOMPARE(with.touched(), 2);
    RuleMoveService moves(*with.office);
    QCOMPARE(*moves.decline(with.ids, u"agreed with both"_s), 2);
    QCOMPARE(with.touched(), 0);
    QVERIFY(UndoService(*with.office).undo().ok());
    QCOMPARE(with.touched(), 2);
}

void TstRuleMoveService::decliningWantsAReason()
{
    support::OfficeFixture fixture;
    QCOMPARE(RuleMoveService(fixture.office()).decline({}, u"  "_s).failure().code, FailureCode::ValueEmpty);
}

void TstRuleMoveService::aCaseThatIsNotTouchedIsPassedOver()
{
    support::OfficeFixture fixture;
    const CaseId id = fixture.caseAt(u"collecting"_s);
    const QStringList before = fixture.rows();
    QCOMPARE(*RuleMoveService(fixture.office()).accept({id}), 0);
    QCOMPARE(fixture.rows(), before);
    QCOMPARE(
        RuleMoveService(fixture.office()).accept({CaseId{999}}).failure().code, FailureCode::RecordNotFound);
}

void TstRuleMoveService::aTaskIsOnTheAgendaUntilItsCaseIsOpened()
{
    support::OfficeFixture fixture;
    fixture.clock().setToday(kNovember);
    CaseOpening opening = fixture.opening();
    opening.procedure = u"old-permit"_s;
    const auto id = CaseService(fixture.office()).open(opening);
    QVERIFY(id.ok());
    fixture.clock().setToday(kSwitched);
    QCOMPARE(*RuleMoveService(fixture.office()).accept({*id}), 1);
    const auto tasks = [&] {
        const auto items = AgendaService(fixture.office()).agenda();
        return std::ranges::count(*items, u"reissue-notice"_s, &AgendaItem::code);
    };
    QCOMPARE(tasks(), 1);
    const auto items = AgendaService(fixture.office()).agenda();
    const auto task = std::ranges::find(*items, u"reissue-notice"_s, &AgendaItem::code);
    QVERIFY(!task->because.isEmpty() && !task->sources.isEmpty()); // why it has to be done, and who says so
    opening.procedure = u"reissue-notice"_s;
    QVERIFY(CaseService(fixture.office()).open(opening).ok());
    QCOMPARE(tasks(), 0);
}

static const support::Registered<TstRuleMoveService> registered;

#include "tst_rule_move_service.moc"
