// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/stage_track.h"
#include "golden_table.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace core::workflow;
using namespace workflow_tests;
using core::domain::CaseRecord;
using core::rulebook::RuleView;
using core::rulebook::Stage;

namespace {

/// Of "*=5 beijing=3 beijing/A=1" the most particular that holds; empty where none does.
QString limitFor(const GoldenRow& row, const QString& city, const QString& permitClass)
{
    QString found;
    for (const QString& limit : row.value(u"limit"_s).split(u' ')) { // written from the general to the particular
        if (holds(limit.section(u'=', 0, 0), city, permitClass)) {
            found = limit.section(u'=', 1);
        }
    }
    return found;
}

QString lineOf(const QString& stage, const QString& lane, const QString& name, const QString& limit)
{
    return QStringList{stage, lane, name, limit}.join(u" | "_s);
}

QStringList expectedLines(const ProcedureTable& table, const QString& city, const QString& permitClass)
{
    QStringList lines;
    for (const GoldenRow& row : table.rows) {
        if (standsFor(row, city, permitClass)) {
            lines.append(lineOf(row.value(u"stage"_s), row.value(u"lane"_s), row.value(u"name"_s),
                limitFor(row, city, permitClass)));
        }
    }
    return lines;
}

QString limitOf(const Stage& stage, const core::rulebook::Facts& facts)
{
    const auto limit =
        std::ranges::find_if(stage.timeLimits, [&](const auto& each) { return each.when.holdsFor(facts); });
    if (limit == stage.timeLimits.end()) {
        return {};
    }
    return QString::number(limit->days) + (limit->calendarDays ? u"d"_s : QString());
}

QStringList linesOf(const RuleView& rules, const CaseRecord& record)
{
    const core::rulebook::Facts facts = factsOf({record}, record.openedOn);
    QStringList lines;
    for (const TrackedStage& stage : stageTrack(rules, record, facts)) {
        lines.append(lineOf(stage.code, core::domain::codeOf(stage.lane), stage.names.zh,
            limitOf(*rules.stage(record.procedure, stage.code), facts)));
    }
    return lines;
}

} // namespace

/// The straight way of every procedure in every city and class, against tables typed from the domain brief.
class TstStageTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStraightWayIsTheBriefs_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("on");
        for (const StandingProcedure& each : proceduresOfThePacks()) {
            QTest::newRow(rowName(each).constData()) << each.code << each.on;
        }
    }

    void theStraightWayIsTheBriefs()
    {
        QFETCH(QString, procedure);
        QFETCH(QDate, on);
        const ProcedureTable table = procedureTable(tableName(u"stages"_s, procedure, on));
        QVERIFY2(table.on == on && !table.rows.isEmpty(), "there is no such table");
        for (const QString& city : shippedRules().cities()) {
            const RuleView& rules = rulesOf(city, table.on);
            const auto* found = rules.procedure(procedure);
            QVERIFY2(found != nullptr, qPrintable(city));
            QCOMPARE(found->classes.join(QString()), table.classes.join(QString()));
            for (const QString& permitClass : table.classes) {
                CaseRecord record = caseAt(found->firstStage, city, permitClass);
                record.procedure = procedure;
                record.openedOn = table.on;
                const QStringList where{city, permitClass};
                QCOMPARE(where + linesOf(rules, record), where + expectedLines(table, city, permitClass));
            }
        }
    }
};

static const support::Registered<TstStageTables> registered;

#include "tst_stage_tables.moc"
