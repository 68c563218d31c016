// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/deadlines.h"
#include "core/workflow/stage_limits.h"
#include "golden_table.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace core::workflow;
using namespace workflow_tests;
using core::rulebook::Facts;
using core::rulebook::TimeUnit;

namespace {

QString unitOf(TimeUnit unit)
{
    static const QMap<TimeUnit, QString> words{{TimeUnit::CalendarDays, u"days"_s},
        {TimeUnit::CalendarMonths, u"months"_s}, {TimeUnit::WorkingDays, u"working"_s}, {TimeUnit::Hours, u"hours"_s}};
    return words.value(unit);
}

QString written(QDate date) { return date.isNull() ? u"-"_s : date.toString(Qt::ISODate); }

/// The rows of a procedure's table that stand for a city and a class.
QList<GoldenRow> rowsFor(const ProcedureTable& table, const QString& city, const QString& permitClass)
{
    QList<GoldenRow> rows = table.rows;
    rows.removeIf([&](const GoldenRow& row) { return !standsFor(row, city, permitClass); });
    return rows;
}

/// Every day that the table counts from, known at once.
core::Result<Facts> allDaysOf(const ProcedureTable& table, const QString& city, const QString& permitClass)
{
    QStringList given{u"on="_s + table.on.toString(Qt::ISODate)};
    for (const GoldenRow& row : table.rows) {
        given.append(row.value(u"from"_s));
    }
    given.removeDuplicates();
    return goldenFacts({{u"city"_s, city}, {u"procedure"_s, table.procedure}, {u"class"_s, permitClass},
        {u"facts"_s, given.join(u' ')}});
}

QString lineOf(const GoldenRow& row)
{
    const auto day = [&row](const QString& column) {
        const QString text = row.value(column);
        return text.isEmpty() ? u"-"_s : text;
    };
    return QStringList{row.value(u"deadline"_s), day(u"due"_s), day(u"planBy"_s), day(u"opens"_s), day(u"fileBy"_s),
        row.value(u"unit"_s)}
        .join(u' ');
}

QString lineOf(const Deadline& deadline)
{
    return QStringList{deadline.code, written(deadline.due), written(deadline.planBy), written(deadline.opens),
        written(deadline.fileBy), unitOf(deadline.unit)}
        .join(u' ');
}

template <typename Rows> QString linesOf(const Rows& rows)
{
    QStringList lines;
    for (const auto& row : rows) {
        lines.append(lineOf(row));
    }
    return lines.join(u'\n');
}

std::optional<Deadline> deadlineOf(const Facts& facts, const QString& code, const ChosenSettings& chosen = {})
{
    const auto answer = deadlines(rulesOf(facts.text(u"city"_s), facts.date(u"on"_s)), calendar(), facts, chosen);
    if (!answer) {
        return std::nullopt;
    }
    const auto it = std::ranges::find(answer->deadlines, code, &Deadline::code);
    return it == answer->deadlines.end() ? std::nullopt : std::optional(*it);
}

Facts factsOf(const QString& city, const QString& procedure, const QString& facts)
{
    return *goldenFacts({{u"city"_s, city}, {u"procedure"_s, procedure}, {u"class"_s, u"B"_s}, {u"facts"_s, facts}});
}

} // namespace

/// Deadlines against the table typed from the domain brief.
class TstDeadlineTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCityAndClassHasTheBriefsDeadlines_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("on");
        for (const StandingProcedure& each : proceduresOfThePacks()) {
            QTest::newRow(rowName(each).constData()) << each.code << each.on;
        }
    }

    /// All days known at once: exactly the deadlines of the table, and no other.
    void everyCityAndClassHasTheBriefsDeadlines()
    {
        QFETCH(QString, procedure);
        QFETCH(QDate, on);
        const ProcedureTable table = procedureTable(tableName(u"deadlines"_s, procedure, on));
        QVERIFY2(table.on == on, "there is no such table");
        for (const QString& city : shippedRules().cities()) {
            const core::rulebook::RuleView& rules = rulesOf(city, table.on);
            QCOMPARE(rules.procedure(procedure)->classes.join(QString()), table.classes.join(QString()));
            for (const QString& permitClass : table.classes) {
                const auto facts = allDaysOf(table, city, permitClass);
                QVERIFY(facts.ok());
                const auto answer = deadlines(rules, calendar(), *facts);
                QVERIFY(answer.ok());
                const QString where = city + u' ' + permitClass + u'\n';
                QCOMPARE(where + linesOf(answer->deadlines), where + linesOf(rowsFor(table, city, permitClass)));
            }
        }
    }

    /// What the brief marks BLOG or MEM backs no hard date, not by way of a setting either (D13's amber line, domain
    /// §3).
    void noHardDateRestsOnBlogsOrMemory()
    {
        for (const StandingProcedure& each : proceduresOfThePacks()) {
            const ProcedureTable table = procedureTable(tableName(u"deadlines"_s, each.code, each.on));
            for (const QString& city : shippedRules().cities()) {
                const core::rulebook::RuleView& rules = rulesOf(city, table.on);
                const auto answer = deadlines(rules, calendar(), *allDaysOf(table, city, table.classes.first()));
                QVERIFY(answer.ok());
                for (const Deadline& deadline : answer->deadlines) {
                    for (const core::rulebook::Citation& citation : deadline.sources) {
                        const bool weak = rules.source(citation.source)->weight <= core::rulebook::Weight::Low;
                        QVERIFY2(deadline.severity != core::rulebook::Severity::Blocker || !weak,
                            qPrintable(city + u' ' + deadline.code + u' ' + citation.source));
                    }
                }
            }
        }
    }

    void everyDateOfTheTableHolds_data()
    {
        QTest::addColumn<GoldenRow>("row");
        for (const GoldenRow& row : goldenRows(u"deadlines/dates.tsv"_s)) {
            const QString name = QStringList(row.values()).join(u' ');
            QTest::newRow(qPrintable(name)) << row;
        }
    }

    void everyDateOfTheTableHolds()
    {
        QFETCH(GoldenRow, row);
        const auto facts = goldenFacts(row);
        QVERIFY(facts.ok());
        const auto deadline = deadlineOf(*facts, row.value(u"code"_s));
        QCOMPARE(deadline.has_value(), row.value(u"due"_s) != u"none"_s);
        if (!deadline) {
            return;
        }
        QCOMPARE(written(deadline->due), row.value(u"due"_s));
        QCOMPARE(written(deadline->planBy), row.value(u"planBy"_s));
        QCOMPARE(written(deadline->opens), row.value(u"opens"_s));
        QCOMPARE(written(deadline->amberFrom), row.value(u"amber"_s));
        QCOMPARE(unitOf(deadline->unit), row.value(u"unit"_s));
        QVERIFY(!deadline->sources.isEmpty() && !deadline->derivation.isEmpty());
    }

    void otherReadingsStandBesideTheStrongerSource_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("other");
        QTest::newRow("agents' 90 days") << u"new-overseas"_s << u"notice.issuedOn=2026-01-31"_s << u"D01"_s
                                         << QDate(2026, 5, 1);
        QTest::newRow("ten calendar days for a change")
            << u"change"_s << u"eventOn=2026-09-18"_s << u"D11"_s << QDate(2026, 9, 28);
        QTest::newRow("ten calendar days for a cancellation")
            << u"cancellation"_s << u"eventOn=2026-09-24"_s << u"D13"_s << QDate(2026, 10, 4);
        QTest::newRow("three months to apply again")
            << u"transfer"_s << u"cancellation.effectiveOn=2026-03-02"_s << u"D15"_s << QDate(2026, 6, 2);
        QTest::newRow("Shanghai's promise of seven working days")
            << u"residence-new"_s << u"acceptedOn=2026-03-02"_s << u"D06"_s << QDate(2026, 3, 11);
    }

    void otherReadingsStandBesideTheStrongerSource()
    {
        QFETCH(QString, procedure);
        QFETCH(QString, facts);
        QFETCH(QString, code);
        QFETCH(QDate, other);
        const auto deadline = deadlineOf(factsOf(u"national"_s, procedure, facts), code);
        QVERIFY(deadline.has_value());
        QVERIFY(std::ranges::any_of(deadline->alternatives,
            [&](const AlternativeDue& each) { return each.due == other && !each.sources.isEmpty(); }));
    }

    void whatAnOfficeChoosesMovesTheDate()
    {
        const Facts extension = factsOf(u"national"_s, u"extension"_s, u"permit.expiresOn=2026-10-31"_s);
        QCOMPARE(deadlineOf(extension, u"D09"_s, {{u"extension-open-days"_s, 60}})->opens, QDate(2026, 9, 1));
        QCOMPARE(deadlineOf(extension, u"D09"_s, {{u"extension-last-days"_s, 45}})->due, QDate(2026, 9, 16));
        const Facts overseas = factsOf(u"beijing"_s, u"new-overseas"_s, u"enteredOn=2026-09-02"_s);
        QVERIFY(!deadlineOf(overseas, u"D07"_s));
        QCOMPARE(
            deadlineOf(overseas, u"D07"_s, {{u"verification-rule"_s, u"within-30-days"_s}})->due, QDate(2026, 10, 2));
        const Facts submitted = factsOf(u"shenzhen"_s, u"new-overseas"_s, u"submittedOn=2026-01-05"_s);
        QVERIFY(deadlineOf(submitted, u"D02"_s, {{u"contract-window"_s, u"both-sides"_s}}));
        QVERIFY(!deadlineOf(submitted, u"D02"_s, {{u"contract-window"_s, u"off"_s}}));
        const Facts guangzhou = factsOf(u"guangzhou"_s, u"new-overseas"_s, u"enteredOn=2026-09-02"_s);
        QVERIFY(!deadlineOf(guangzhou, u"D07"_s, {{u"verification-rule"_s, u"none"_s}}));
    }

    /// Domain §12, "roll rule" and "count start day": the legal day itself is never rolled (§13.1).
    void whatAnOfficeChoosesMovesThePlanAndTheFirstDay()
    {
        const Facts entered = factsOf(u"national"_s, u"new-overseas"_s, u"enteredOn=2026-09-02"_s);
        const auto planned = [&entered](const QString& rule) {
            const auto deadline = deadlineOf(entered, u"D05"_s, {{u"roll-rule"_s, rule}});
            return deadline->due == QDate(2026, 10, 2) ? deadline->planBy : QDate();
        };
        QCOMPARE(planned(u"previous-working-day"_s), QDate(2026, 9, 30));
        QCOMPARE(planned(u"next-working-day"_s), QDate(2026, 10, 8));
        QCOMPARE(planned(u"none"_s), QDate(2026, 10, 2));

        const ChosenSettings included{{u"count-start-day"_s, u"include"_s}};
        const Facts change = factsOf(u"national"_s, u"change"_s, u"eventOn=2026-09-18"_s);
        QCOMPARE(deadlineOf(change, u"D11"_s, included)->due, QDate(2026, 10, 8));
        const Facts onASunday = factsOf(u"national"_s, u"change"_s, u"eventOn=2026-09-13"_s);
        QCOMPARE(deadlineOf(onASunday, u"D11"_s, included)->due, deadlineOf(onASunday, u"D11"_s)->due);
        QCOMPARE(deadlineOf(entered, u"D05"_s, included)->due, QDate(2026, 10, 1));
        const Facts extension = factsOf(u"national"_s, u"extension"_s, u"permit.expiresOn=2026-10-31"_s);
        QCOMPARE(deadlineOf(extension, u"D09"_s, included)->due, QDate(2026, 10, 1));
    }

    void theCitysSourceForANumberIsShown()
    {
        const auto deadline =
            deadlineOf(factsOf(u"beijing"_s, u"extension"_s, u"permit.expiresOn=2026-10-31"_s), u"D09"_s);
        QVERIFY(deadline->sources.contains(core::rulebook::Citation{u"BJ"_s, u"(6)-1"_s, false}));
    }

    /// Week W6: the decision falls on a working day before the residence permit's end less thirty days.
    void anExtensionIsFiledSoThatItIsDecidedInTime()
    {
        for (const QString& city : {u"national"_s, u"beijing"_s, u"shenzhen"_s}) {
            const Facts facts = factsOf(city, u"extension"_s, u"residence.expiresOn=2026-10-31"_s);
            const auto deadline = deadlineOf(facts, u"D10"_s);
            const auto time = decisionTime(rulesOf(city), u"extension"_s, facts);
            QVERIFY2(time.has_value(), qPrintable(city));
            QVERIFY(deadline->fileBy.isValid());
            const QDate decided = calendar().addWorkingDays(deadline->fileBy, time->workingDays).date;
            QVERIFY(decided < deadline->due);
            QVERIFY(calendar().addWorkingDays(deadline->fileBy, time->workingDays + 1).date >= deadline->planBy);
        }
    }

    void thePaperLastHandedInCounts()
    {
        Facts facts = *Facts::fromJson(QJsonObject{{u"procedure"_s, u"new-domestic"_s},
            {u"documents"_s, QJsonArray{QJsonObject{{u"material"_s, u"M05"_s}, {u"issuedOn"_s, u"2025-01-10"_s}},
                                 QJsonObject{{u"material"_s, u"M05"_s}, {u"issuedOn"_s, u"2025-10-10"_s}}}}});
        facts.set(u"on"_s, kToday);
        facts.set(u"city"_s, u"national"_s);
        QCOMPARE(deadlineOf(facts, u"D17"_s)->due, QDate(2026, 4, 10));
    }

    void aYearWithoutCalendarMakesADateProvisional()
    {
        const Facts facts = factsOf(u"national"_s, u"change"_s, u"eventOn=2026-12-25"_s);
        QVERIFY(deadlineOf(facts, u"D11"_s)->provisional);
    }
};

static const support::Registered<TstDeadlineTables> registered;

#include "tst_deadline_tables.moc"
