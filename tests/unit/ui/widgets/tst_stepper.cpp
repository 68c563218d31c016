// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/widgets/lane_heads.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/stepper_track.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::widgets;

namespace {

QList<Stage> stages(int count, int current)
{
    QList<Stage> all;
    for (int i = 0; i < count; ++i) {
        const StageState state = i < current    ? StageState::Done
                                 : i == current ? StageState::Current
                                                : StageState::Later;
        all.append({QString::number(i), i % 2, u"Stage %1"_s.arg(i), {}, state});
    }
    return all;
}

} // namespace

class TstStepper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laneNamesStayWhereTheStagesScroll()
    {
        Stepper stepper;
        stepper.setProcedure({u"Employer"_s, u"Agency"_s, u"Nobody"_s}, stages(18, 12));
        stepper.resize(900, stepper.sizeHint().height());
        stepper.show();
        const auto* heads = stepper.findChild<LaneHeads*>();
        const auto* scroll = stepper.findChild<QScrollArea*>();
        QVERIFY(scroll->horizontalScrollBar()->maximum() > 0);
        for (const int place : {0, scroll->horizontalScrollBar()->maximum()}) {
            scroll->horizontalScrollBar()->setValue(place);
            QCOMPARE(heads->mapTo(&stepper, QPoint()), QPoint(0, 0));
            QVERIFY(heads->width() <= scroll->x());
            QCOMPARE(heads->height(), scroll->widget()->height());
        }
    }

    void titlesAreWholeWhereStagesScroll()
    {
        const QList<Stage> wordy{{u"a"_s, 0, u"Waiting for the employer's seal"_s, {}, StageState::Done},
            {u"b"_s, 1, u"Pre-review passed, waiting for acceptance"_s, {}, StageState::Current}};
        StepperTrack track;
        track.setProcedure({u"Employer"_s, u"Authority"_s}, stages(18, 12));
        track.resize(track.minimumSizeHint());
        const int narrow = track.columnWidth();
        track.setProcedure({u"Employer"_s, u"Authority"_s}, wordy);
        track.resize(track.minimumSizeHint());
        QVERIFY(track.columnWidth() > narrow);
        const int longest =
            QFontMetrics(fontFor(TextSize::Small, QFont::DemiBold)).horizontalAdvance(u"for acceptance"_s);
        QVERIFY(track.columnWidth() > longest);
    }

    void thePresentIsInSightBesideWholeTitles()
    {
        Stepper stepper;
        stepper.setProcedure({u"Employer"_s, u"Agency"_s}, stages(18, 9));
        stepper.resize(900, stepper.sizeHint().height());
        stepper.show();
        const auto* scroll = stepper.findChild<QScrollArea*>();
        const auto* track = stepper.findChild<StepperTrack*>();
        const int left = scroll->horizontalScrollBar()->value();
        QVERIFY(left > 0);
        QCOMPARE(left % track->columnWidth(), 0);
        QVERIFY(track->middleOfPresent() - left < scroll->viewport()->width());
    }

    void lanesWithoutAStageAreLeftOut()
    {
        StepperTrack track;
        track.setProcedure({u"Employer"_s, u"Nobody"_s, u"Agency"_s},
            {{u"a"_s, 0, u"First"_s, {}, StageState::Current}, {u"b"_s, 2, u"Last"_s, {}, StageState::Later}});
        QCOMPARE(track.lanes().size(), 2);
        QCOMPARE(track.lanes().at(1).name, u"Agency"_s);
        QCOMPARE(track.lanes().at(1).top, track.lanes().at(0).height);
    }

    void thePresentStageIsInSight()
    {
        Stepper stepper;
        stepper.setProcedure({u"Employer"_s, u"Agency"_s}, stages(18, 17));
        stepper.resize(700, stepper.sizeHint().height());
        stepper.show();
        const auto* scroll = stepper.findChild<QScrollArea*>();
        const QList<QAbstractButton*> nodes = stepper.findChildren<QAbstractButton*>();
        const QRect shown(QPoint(), scroll->viewport()->size());
        QVERIFY(shown.contains(nodes.last()->mapTo(scroll->viewport(), nodes.last()->rect().center())));
    }

    void theArrowKeysBringStagesIntoSight()
    {
        Stepper stepper;
        stepper.setProcedure({u"Employer"_s, u"Agency"_s}, stages(18, 0));
        stepper.resize(700, stepper.sizeHint().height());
        stepper.show();
        QApplication::setActiveWindow(&stepper);
        const auto* scroll = stepper.findChild<QScrollArea*>();
        const QList<QAbstractButton*> nodes = stepper.findChildren<QAbstractButton*>();
        nodes.first()->setFocus();
        for (qsizetype i = 1; i < nodes.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        }
        QCOMPARE(QApplication::focusWidget(), nodes.last());
        const QRect shown(QPoint(), scroll->viewport()->size());
        QVERIFY(shown.contains(nodes.last()->mapTo(scroll->viewport(), nodes.last()->rect().center())));
    }
};

static const support::Registered<TstStepper> registered;

#include "tst_stepper.moc"
