// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/stage_track.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace core::workflow;
using namespace workflow_tests;
using core::domain::CaseRecord;

class TstStageTrack : public QObject
{
    Q_OBJECT

    static QList<TrackedStage> trackOf(const CaseRecord& record)
    {
        return stageTrack(rulesOf(record.city), record, factsOf({record}, kToday));
    }

    static QStringList codes(const QList<TrackedStage>& track)
    {
        QStringList codes;
        for (const TrackedStage& stage : track) {
            codes.append(stage.code);
        }
        return codes;
    }

    static qsizetype currentOf(const QList<TrackedStage>& track)
    {
        return std::ranges::find(track, TrackState::Current, &TrackedStage::state) - track.begin();
    }

private Q_SLOTS:
    void theStraightWayIsDoneBehindAndNextAhead()
    {
        const auto track = trackOf(caseAt(u"pre-review"_s));
        QCOMPARE(codes(track), (QStringList{u"collecting"_s, u"internal-review"_s, u"confirmation"_s, u"sealing"_s,
                                   u"ready"_s, u"pre-review"_s, u"pre-review-passed"_s, u"accepted"_s, u"in-review"_s,
                                   u"approved"_s, u"documents-downloaded"_s, u"notice-sent"_s, u"visa-obtained"_s,
                                   u"entered"_s, u"lodging-registered"_s, u"residence-filed"_s, u"closed"_s}));
        QCOMPARE(track[currentOf(track)].code, u"pre-review"_s);
        QCOMPARE(track.first().state, TrackState::Done);
        QCOMPARE(track.last().state, TrackState::Next);
    }

    void aSideStageStandsWhereTheCaseLeftTheWay()
    {
        const auto track = trackOf(caseAt(u"review-returned"_s));
        const auto current = currentOf(track);
        QCOMPARE(track[current].code, u"review-returned"_s);
        QVERIFY(track[current].side);
        QCOMPARE(track[current - 1].code, u"accepted"_s);
    }

    void anExitStandsAfterTheLastStageThatADateProves()
    {
        CaseRecord record = caseAt(u"withdrawn"_s);
        QCOMPARE(currentOf(trackOf(record)), 1);
        record.submittedOn = kToday;
        const auto track = trackOf(record);
        QCOMPARE(track[currentOf(track) - 1].code, u"pre-review"_s);
    }

    void theVerificationIsOnTheWayOnlyOfThoseWhoNeedIt()
    {
        const auto has = [](const QString& city, const QString& permitClass) {
            return codes(trackOf(caseAt(u"collecting"_s, city, permitClass))).contains(u"verified"_s);
        };
        QVERIFY(!has(u"national"_s, u"B"_s));
        QVERIFY(!has(u"guangzhou"_s, u"A"_s));
        QVERIFY(has(u"guangzhou"_s, u"B"_s));
        QVERIFY(has(u"shenzhen"_s, u"A"_s));
    }

    void anUnknownStageHasNoTrack() { QVERIFY(trackOf(caseAt(u"nowhere"_s)).isEmpty()); }
};

static const support::Registered<TstStageTrack> registered;

#include "tst_stage_track.moc"
