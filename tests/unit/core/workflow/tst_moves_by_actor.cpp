// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/moves.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::workflow;
using namespace workflow_tests;
using core::FailureCode;
using core::domain::Actor;

namespace {

constexpr std::array kActors{Actor::Employer, Actor::Individual, Actor::Agency, Actor::Authority};

} // namespace

/// Who may make which move, typed from domain §1.2 and §13.
class TstMovesByActor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMoveIsMadeByItsActorsOnly_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("actors"); ///< e employer, i individual, a agency
        const auto row = [](const char* stage, const char* to, const char* actors) {
            QTest::newRow(qPrintable(u"%1 to %2"_s.arg(QString::fromLatin1(stage), QString::fromLatin1(to))))
                << QString::fromLatin1(stage) << QString::fromLatin1(to) << QString::fromLatin1(actors);
        };
        row("collecting", "internal-review", "a");
        row("internal-review", "confirmation", "a");
        row("internal-review", "collecting", "a");
        row("confirmation", "sealing", "i");
        row("confirmation", "collecting", "i");
        row("sealing", "ready", "e");
        row("sealing", "collecting", "e");
        row("ready", "pre-review", "ea");
        row("ready", "collecting", "ea");
        row("pre-review", "pre-review-passed", "ea");
        row("pre-review", "pre-review-returned", "ea");
        row("pre-review-returned", "pre-review", "ea");
        row("pre-review-passed", "accepted", "ea");
        row("pre-review-passed", "pre-review-returned", "ea");
        row("accepted", "in-review", "ea");
        row("accepted", "approved", "ea");
        row("in-review", "approved", "ea");
        row("in-review", "review-returned", "ea");
        row("in-review", "refused", "ea");
        row("review-returned", "pre-review", "ea");
        row("approved", "documents-downloaded", "ea");
        row("documents-downloaded", "notice-sent", "ea");
        row("notice-sent", "visa-obtained", "i");
        row("visa-obtained", "entered", "i");
        row("entered", "lodging-registered", "eia");
        row("lodging-registered", "residence-filed", "eia");
        row("residence-filed", "closed", "ea");
        row("collecting", "withdrawn", "ea");
        row("notice-sent", "lapsed", "a");
    }

    void eachMoveIsMadeByItsActorsOnly()
    {
        QFETCH(QString, stage);
        QFETCH(QString, to);
        QFETCH(QString, actors);
        const core::domain::CaseRecord record = caseAt(stage);
        const QMap<QString, QString> facts{{u"confirmation.signedOn"_s, u"2026-01-05"_s},
            {u"notice.issuedOn"_s, u"2026-01-05"_s}, {u"residence.newExpiresOn"_s, u"2027-01-05"_s}};
        for (const Actor actor : kActors) {
            const bool may = actor != Actor::Authority && actors.contains(core::domain::codeOf(actor).front());
            const auto done =
                applyMove(rulesOf(u"national"_s), record, fullContext(record), {to, actor, kToday, facts});
            QCOMPARE(done.ok(), may);
            if (!may) {
                QCOMPARE(done.failure().code, FailureCode::MoveWrongActor);
            }
        }
    }

    void thereIsNoWayPastTheStagesBetween_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("to");
        QTest::newRow("submitting what nobody confirmed") << u"collecting"_s << u"pre-review"_s;
        QTest::newRow("approved without being accepted") << u"pre-review"_s << u"approved"_s;
        QTest::newRow("entry without a visa") << u"notice-sent"_s << u"entered"_s;
        QTest::newRow("done without a residence permit") << u"entered"_s << u"closed"_s;
        QTest::newRow("withdrawn once approved") << u"approved"_s << u"withdrawn"_s;
        QTest::newRow("a stage that is none") << u"collecting"_s << u"nowhere"_s;
    }

    void thereIsNoWayPastTheStagesBetween()
    {
        QFETCH(QString, stage);
        QFETCH(QString, to);
        const core::domain::CaseRecord record = caseAt(stage);
        for (const Actor actor : kActors) {
            const auto done = applyMove(rulesOf(u"national"_s), record, fullContext(record), {to, actor, kToday, {}});
            QCOMPARE(done.failure().code, FailureCode::MoveNotAllowed);
        }
    }
};

static const support::Registered<TstMovesByActor> registered;

#include "tst_moves_by_actor.moc"
