// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/moves.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace core::workflow;
using namespace workflow_tests;
using core::FailureCode;
using core::domain::Actor;
using core::domain::CaseRecord;
using core::rulebook::RuleView;

namespace {

constexpr std::array kActors{Actor::Employer, Actor::Individual, Actor::Agency, Actor::Authority};

/// A case of every procedure, city and class, under the rules of today and of the last day before the integration.
struct Way
{
    QString city;
    QString procedure;
    QString permitClass;
    QDate on;
};

QList<Way> everyWay()
{
    QList<Way> ways;
    for (const QDate& on : {QDate(2024, 11, 30), kToday}) {
        for (const QString& city : {u"national"_s, u"beijing"_s, u"guangzhou"_s, u"shanghai"_s, u"shenzhen"_s}) {
            for (const auto* procedure : rulesOf(city, on).procedures()) {
                const QStringList classes = procedure->classes.isEmpty() ? QStringList{QString()} : procedure->classes;
                for (const QString& permitClass : classes) {
                    ways.append({city, procedure->code, permitClass, on});
                }
            }
        }
    }
    return ways;
}

QString nameOf(const Way& way)
{
    return QStringList{way.on.toString(Qt::ISODate), way.city, way.procedure, way.permitClass}.join(u' ');
}

CaseRecord caseOf(const Way& way, const QString& stage)
{
    CaseRecord record = caseAt(stage, way.city, way.permitClass);
    record.procedure = way.procedure;
    record.openedOn = way.on;
    return record;
}

/// Whatever the moves to one stage ask for besides their day.
MoveInput inputOf(const QList<PossibleMove>& moves, const QString& to, Actor actor, QDate on)
{
    MoveInput input{to, actor, on, {}};
    for (const PossibleMove& move : moves) {
        for (const QString& fact : move.to == to ? move.askFor : QStringList()) {
            input.facts.insert(fact, (on.isValid() ? on : kToday).toString(Qt::ISODate));
        }
    }
    return input;
}

/// The stages that can be reached from the first, with the moves each offers.
QHash<QString, QList<PossibleMove>> reachable(const RuleView& rules, const Way& way)
{
    QHash<QString, QList<PossibleMove>> stages;
    QStringList open{rules.procedure(way.procedure)->firstStage};
    while (!open.isEmpty()) {
        const CaseRecord record = caseOf(way, open.takeLast());
        const auto moves = allowedMoves(rules, record, fullContext(record));
        stages.insert(record.stage, moves.ok() ? *moves : QList<PossibleMove>());
        for (const PossibleMove& move : stages.value(record.stage)) {
            if (!stages.contains(move.to) && !open.contains(move.to)) {
                open.append(move.to);
            }
        }
    }
    return stages;
}

} // namespace

/// No procedure has a dead end, a move by the wrong hands, or an authority that is moved without its answer.
class TstEveryWay : public QObject
{
    Q_OBJECT

    static void addWays()
    {
        QTest::addColumn<Way>("way");
        for (const Way& way : everyWay()) {
            QTest::newRow(qPrintable(nameOf(way))) << way;
        }
    }

private Q_SLOTS:
    void theStraightWayLeadsToItsEnd_data() { addWays(); }

    void theStraightWayLeadsToItsEnd()
    {
        QFETCH(Way, way);
        const RuleView& rules = rulesOf(way.city, way.on);
        auto opened = openCase(rules, caseOf(way, {}), Actor::Employer, way.on);
        QVERIFY(opened.ok());
        CaseRecord record = *opened;
        constexpr int kLongest = 30; // more stages than any procedure has
        for (int step = 0; step < kLongest && core::domain::isOpen(record.status); ++step) {
            const MoveContext context = fullContext(record);
            const auto moves = allowedMoves(rules, record, context);
            QVERIFY2(moves.ok() && !moves->isEmpty(), qPrintable(record.stage));
            const PossibleMove& move = moves->first();
            QVERIFY2(!move.isReturn && !move.hindrance, qPrintable(record.stage));
            const auto done = applyMove(rules, record, context, inputOf(*moves, move.to, move.actors.first(), way.on));
            QVERIFY2(done.ok(), qPrintable(record.stage));
            record = done->record;
        }
        QCOMPARE(record.stage, u"closed"_s);
        QCOMPARE(record.outcome, u"approved"_s);
        QCOMPARE(record.closedOn, way.on);
    }

    void everyStageHasAWayToAnEnd_data() { addWays(); }

    void everyStageHasAWayToAnEnd()
    {
        QFETCH(Way, way);
        const RuleView& rules = rulesOf(way.city, way.on);
        const auto stages = reachable(rules, way);
        QSet<QString> ending;
        for (auto it = stages.begin(); it != stages.end(); ++it) {
            const bool isFinal = rules.stage(way.procedure, it.key())->final;
            QCOMPARE(it.value().isEmpty(), isFinal);
            if (isFinal) {
                ending.insert(it.key());
            }
        }
        for (bool grew = true; grew;) {
            grew = false;
            for (auto it = stages.begin(); it != stages.end(); ++it) {
                const bool leads = std::ranges::any_of(
                    it.value(), [&](const PossibleMove& move) { return ending.contains(move.to) && !move.hindrance; });
                if (leads && !ending.contains(it.key())) {
                    ending.insert(it.key());
                    grew = true;
                }
            }
        }
        QCOMPARE(ending.size(), stages.size());
    }

    void eachMoveIsRefusedToAllOthers_data() { addWays(); }

    void eachMoveIsRefusedToAllOthers()
    {
        QFETCH(Way, way);
        const RuleView& rules = rulesOf(way.city, way.on);
        const auto stages = reachable(rules, way);
        for (auto it = stages.begin(); it != stages.end(); ++it) {
            const CaseRecord record = caseOf(way, it.key());
            const MoveContext context = fullContext(record);
            for (const PossibleMove& move : it.value()) {
                for (const Actor actor : kActors) {
                    const bool may = std::ranges::any_of(it.value(),
                        [&](const PossibleMove& each) { return each.to == move.to && each.actors.contains(actor); });
                    const auto done = applyMove(rules, record, context, inputOf(it.value(), move.to, actor, way.on));
                    QVERIFY2(done.ok() == may, qPrintable(it.key() + u" to "_s + move.to));
                    QVERIFY(may || done.failure().code == FailureCode::MoveWrongActor);
                }
            }
        }
    }

    void theAuthoritysLaneIsLeftByItsDatedAnswerOnly_data() { addWays(); }

    void theAuthoritysLaneIsLeftByItsDatedAnswerOnly()
    {
        QFETCH(Way, way);
        const RuleView& rules = rulesOf(way.city, way.on);
        const auto stages = reachable(rules, way);
        for (auto it = stages.begin(); it != stages.end(); ++it) {
            if (rules.stage(way.procedure, it.key())->lane != Actor::Authority) {
                continue;
            }
            const CaseRecord record = caseOf(way, it.key());
            for (const PossibleMove& move : it.value()) {
                if (move.act == "withdraw"_L1) {
                    continue; // the employer's right while the authority still decides
                }
                QCOMPARE(move.act, u"record-answer"_s);
                QVERIFY(!move.dateFact.isEmpty());
                const auto undated = applyMove(
                    rules, record, fullContext(record), inputOf(it.value(), move.to, move.actors.first(), {}));
                QCOMPARE(undated.failure().code, FailureCode::MoveNeedsFact);
            }
        }
    }

    void anIndividualStartsNothingButWhatACeasedEmployerLeft()
    {
        core::rulebook::Facts ceased;
        ceased.set(u"employer.ceasedOn"_s, kToday);
        for (const Way& way : everyWay()) {
            const RuleView& rules = rulesOf(way.city, way.on);
            const auto alone = openCase(rules, caseOf(way, {}), Actor::Individual, way.on);
            QCOMPARE(alone.failure().code, FailureCode::MoveWrongActor);
            const bool mayCancel = way.procedure == "cancellation"_L1 && way.on == kToday;
            const auto left = openCase(rules, caseOf(way, {}), Actor::Individual, way.on, ceased);
            QVERIFY2(left.ok() == mayCancel, qPrintable(nameOf(way)));
        }
    }

    void aCeasedEmployersSealIsNotWaitedFor()
    {
        const RuleView& rules = rulesOf(u"beijing"_s);
        CaseRecord record = caseAt(u"sealing"_s, u"beijing"_s);
        record.procedure = u"cancellation"_s;
        MoveContext context = fullContext(record);
        const MoveInput input{u"ready"_s, Actor::Individual, kToday, {}};
        QCOMPARE(applyMove(rules, record, context, input).failure().code, FailureCode::MoveWrongActor);
        context.facts.set(u"employer.ceasedOn"_s, kToday);
        QVERIFY(applyMove(rules, record, context, input).ok());
    }

    void anOldNoticeIsCancelledByLetterAtShenzhensWindow()
    {
        const RuleView& rules = rulesOf(u"shenzhen"_s);
        CaseRecord record = caseAt(u"ready"_s, u"shenzhen"_s);
        record.procedure = u"cancellation"_s;
        MoveContext context = fullContext(record);
        const MoveInput input{u"letter-handed-in"_s, Actor::Employer, kToday, {}};
        context.facts.set(u"notice.approvedOn"_s, QDate(2024, 12, 1));
        QCOMPARE(applyMove(rules, record, context, input).failure().code, FailureCode::MoveNotAllowed);
        context.facts.set(u"notice.approvedOn"_s, QDate(2024, 11, 30));
        QVERIFY(applyMove(rules, record, context, input).ok());
    }
};

static const support::Registered<TstEveryWay> registered;

#include "tst_every_way.moc"
