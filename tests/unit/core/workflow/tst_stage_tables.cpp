// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/stage_track.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace core::workflow;
using namespace workflow_tests;
using core::domain::CaseRecord;
using core::rulebook::RuleView;
using core::rulebook::Stage;

namespace {

const QStringList kCities{u"national"_s, u"beijing"_s, u"guangzhou"_s, u"shanghai"_s, u"shenzhen"_s};

/// One row of a golden table: a stage, the cities and classes it stands for, and its time limit.
struct Row
{
    QString stage;
    QString lane;
    QString name;
    QStringList where;
    QStringList limits;
};

/// A golden table: what the brief says of one procedure (tests/data/rules/README.md describes the columns).
struct Table
{
    QString procedure;
    QDate on;
    QStringList classes; ///< an empty one: none is asked for
    QList<Row> rows;
};

Table readTable(const QString& path)
{
    Table table;
    table.procedure = QFileInfo(path).completeBaseName();
    QFile file(path);
    const QStringList lines = file.open(QIODevice::ReadOnly)
                                  ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                  : QStringList();
    const QString head = lines.value(0); // "# extension, rules of 2026-01-05, classes ABC"
    table.on = QDate::fromString(head.section(u", rules of "_s, 1).left(10), Qt::ISODate);
    const QString classes = head.section(u"classes "_s, 1);
    table.classes = classes == "-"_L1 ? QStringList{QString()} : classes.split(QString(), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(2)) {
        const QStringList cells = line.split(u'\t');
        table.rows.append({cells.value(0), cells.value(1), cells.value(2), cells.value(3).split(u' '),
            cells.value(4).split(u' ', Qt::SkipEmptyParts)});
    }
    return table;
}

/// Whether a place ("*", "shanghai", "guangzhou/B", "-beijing") holds for a city and a class.
bool holds(const QString& place, const QString& city, const QString& permitClass)
{
    if (place.startsWith(u'-')) {
        return !holds(place.mid(1), city, permitClass);
    }
    return place == "*"_L1 || place == city || place == city + u'/' + permitClass;
}

/// Of "*=5 beijing=3 beijing/A=1" the most particular that holds; empty where none does.
QString limitFor(const Row& row, const QString& city, const QString& permitClass)
{
    QString found;
    for (const QString& limit : row.limits) { // written from the general to the particular
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

QStringList expectedLines(const Table& table, const QString& city, const QString& permitClass)
{
    QStringList lines;
    for (const Row& row : table.rows) {
        const bool stands =
            std::ranges::any_of(row.where, [&](const QString& place) { return holds(place, city, permitClass); });
        if (stands) {
            lines.append(lineOf(row.stage, row.lane, row.name, limitFor(row, city, permitClass)));
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
        QTest::addColumn<QString>("path");
        const QDir folder(u"" TEST_DATA_DIR "/rules/stages"_s);
        for (const QString& name : folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }

    void theStraightWayIsTheBriefs()
    {
        QFETCH(QString, path);
        const Table table = readTable(path);
        QVERIFY(table.on.isValid() && !table.rows.isEmpty());
        for (const QString& city : kCities) {
            const RuleView& rules = rulesOf(city, table.on);
            const auto* procedure = rules.procedure(table.procedure);
            QVERIFY2(procedure != nullptr, qPrintable(city));
            QCOMPARE(procedure->classes.join(QString()), table.classes.join(QString()));
            for (const QString& permitClass : table.classes) {
                CaseRecord record = caseAt(procedure->firstStage, city, permitClass);
                record.procedure = table.procedure;
                record.openedOn = table.on;
                const QStringList where{city, permitClass};
                QCOMPARE(where + linesOf(rules, record), where + expectedLines(table, city, permitClass));
            }
        }
    }

    void everyProcedureHasItsTable()
    {
        for (const QDate& on : {QDate(2024, 11, 30), kToday}) {
            for (const auto* procedure : rulesOf(u"national"_s, on).procedures()) {
                const bool isOfOldWays = on < QDate(2024, 12, 1) && !procedure->code.startsWith("old-"_L1);
                const QString path = u"" TEST_DATA_DIR "/rules/stages/"_s + procedure->code + u".tsv"_s;
                QVERIFY2(isOfOldWays || QFile::exists(path), qPrintable(procedure->code));
            }
        }
    }
};

static const support::Registered<TstStageTables> registered;

#include "tst_stage_tables.moc"
