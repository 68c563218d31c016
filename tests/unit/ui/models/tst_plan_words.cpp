// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/plan_words.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::rulebook::Severity;
using core::workflow::ContractPlan;
using core::workflow::PlannedDay;
using ui::models::PlanWords;

/// The plan of a contract in words (week W13).
class TstPlanWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Domain §13.5: in Shenzhen the days after submission block, elsewhere they warn at most; what the office chose counts.
    void theWindowSaysHowMuchItWeighs_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("begins");
        QTest::newRow("Shenzhen") << Severity::Blocker << u"Not before "_s;
        QTest::newRow("elsewhere") << Severity::Warning << u"⚠ Better not before "_s;
    }

    void theWindowSaysHowMuchItWeighs()
    {
        QFETCH(Severity, severity);
        QFETCH(QString, begins);
        ContractPlan plan;
        plan.startsOn = QDate(2026, 11, 2);
        plan.decided = PlannedDay{QDate(2026, 10, 19), false, {}, {}};
        plan.earliest = PlannedDay{QDate(2026, 9, 3), false, {}, {}};
        plan.windowDays = 60;
        plan.windowSeverity = severity;
        const QString last = PlanWords::of(plan, core::types::Lang::En).section(u'\n', -1);
        QVERIFY2(last.startsWith(begins) && last.contains(u"60 day"_s), qPrintable(last));
        QCOMPARE(last.contains(u"Only a warning"_s), severity == Severity::Warning);
    }
};

static const support::Registered<TstPlanWords> registered;

#include "tst_plan_words.moc"
