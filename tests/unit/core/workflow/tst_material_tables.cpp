// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/checklist.h"
#include "golden_table.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace core::workflow;
using namespace workflow_tests;
using core::rulebook::Facts;

namespace {

QString answerOf(const ChecklistItem& item)
{
    if (item.exempt) {
        return u"exempt"_s;
    }
    if (item.ifApplicable) {
        return u"if-applicable"_s;
    }
    return item.commitment ? u"commitment"_s : u"needed"_s;
}

QString answerFor(const Facts& facts, const QString& material)
{
    const auto items = checklist(rulesOf(facts.text(u"city"_s), facts.date(u"on"_s)), facts);
    if (!items) {
        return core::failureName(items.failure().code);
    }
    const auto it = std::ranges::find(*items, material, &ChecklistItem::material);
    return it == items->end() ? u"-"_s : answerOf(*it);
}

/// A case as the tables mean it, and the same with a family, through an agency and with data the authority sees itself.
const QString kPlain = u"dependants=0 initiator=employer dataShared=false"_s;
const QString kFull = u"dependants=1 initiator=agency dataShared=true"_s;
const QString kAtBoth = u" age=35 portal=fwp filedRemotely=true"_s;

/// What a cell of the tables asks of a class; "-" where it asks for nothing.
QString meant(const QString& cell, const QString& permitClass, const QString& about)
{
    if (cell == u"Ac"_s) {
        return permitClass == u"A"_s ? u"commitment"_s : u"needed"_s;
    }
    if (cell == u"d"_s || cell == u"a"_s) {
        return about == kFull ? u"needed"_s : u"-"_s;
    }
    if (cell == u"s"_s) {
        return about == kFull ? u"exempt"_s : u"needed"_s;
    }
    static const QMap<QString, QString> words{{u"●"_s, u"needed"_s}, {u"○"_s, u"if-applicable"_s},
        {u"c"_s, u"commitment"_s}, {u"x"_s, u"exempt"_s}, {u"–"_s, u"-"_s}};
    return words.value(cell, cell);
}

/// The cells of one procedure by material; those of a city go before the others.
struct Column
{
    QMap<QString, QString> cells;
    QMap<QString, QMap<QString, QString>> ofCities;
};

Column columnOf(const QString& procedure, QDate on)
{
    const bool isOld = on < kToday;
    Column column;
    for (const QString& table : isOld ? QStringList{u"before-2024-12-01"_s}
                                      : QStringList{u"work-permit"_s, u"work-permit-more"_s, u"residence-and-others"_s}) {
        for (const GoldenRow& row : goldenRows(u"materials/%1.tsv"_s.arg(table))) {
            if (row.contains(procedure)) {
                column.cells.insert(row.value(u"material"_s), row.value(procedure));
            }
        }
    }
    for (const GoldenRow& row : isOld ? QList<GoldenRow>() : goldenRows(u"materials/cities.tsv"_s)) {
        if (row.value(u"procedure"_s) == procedure) {
            column.ofCities[row.value(u"city"_s)].insert(row.value(u"material"_s), row.value(u"cell"_s));
        }
    }
    return column;
}

QStringList expectedLines(const Column& column, const QString& city, const QString& permitClass, const QString& about)
{
    QMap<QString, QString> cells = column.cells;
    cells.insert(column.ofCities.value(city));
    QStringList lines;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString answer = meant(*cell, permitClass, about);
        if (answer != u"-"_s) {
            lines.append(cell.key() + u' ' + answer);
        }
    }
    return lines;
}

QStringList linesOf(const QList<ChecklistItem>& items)
{
    QStringList lines;
    for (const ChecklistItem& item : items) {
        lines.append(item.material + u' ' + answerOf(item));
    }
    return lines;
}

/// What a cell of the brief's own table comes to in the signs of ours.
QString signOf(const QString& written)
{
    static const QMap<QString, QString> ofWords{{u"● (A c)"_s, u"Ac"_s}, {u"**exempt**"_s, u"x"_s},
        {u"in form"_s, u"c"_s}, {u"c before entry"_s, u"c"_s}, {u"local"_s, u"○"_s}, {u"(pre-2024: ●)"_s, u"–"_s},
        {u"● SZ"_s, u"○"_s},
        {u"– (some cities ask: Jilin)"_s, u"○"_s}};
    if (ofWords.contains(written)) {
        return ofWords.value(written);
    }
    const QString sign = written.left(1);
    return QStringList{u"●"_s, u"○"_s, u"–"_s}.contains(sign) ? sign : u"●"_s; // in words: what the paper must name
}

/// The brief's table word for word, its columns as tables of ours name them; the first cell is the material.
QList<QStringList> linesOfTheBrief()
{
    QFile file(goldenPath(u"materials/brief-2-3.md"_s));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    QList<QStringList> lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts).mid(2)) {
        QStringList cells = line.split(u'|').mid(1, 10);
        for (QString& cell : cells) {
            cell = cell.trimmed();
        }
        cells[0] = cells[0] == u"old permit card"_s ? u"M21"_s : cells[0].left(3);
        lines.append(cells);
    }
    return lines;
}

} // namespace

/// Checklists against the tables typed from the domain brief.
class TstMaterialTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The tables are typed by hand: a slip in them would prove a slip in the packs.
    void theTypedTableIsTheBriefs()
    {
        const QStringList columns{u"new-overseas"_s, u"new-domestic"_s, u"transfer"_s, u"short-term"_s, u"extension"_s,
            u"change"_s, u"cancellation"_s, u"reissue-electronic"_s, u"reissue-notice"_s};
        const QList<GoldenRow> typed = goldenRows(u"materials/work-permit.tsv"_s);
        const QList<QStringList> brief = linesOfTheBrief();
        QCOMPARE(brief.size(), 14);
        QCOMPARE(typed.size(), brief.size());
        for (const QStringList& line : brief) {
            const auto row = std::ranges::find(
                typed, line.first(), [](const GoldenRow& each) { return each.value(u"material"_s); });
            QVERIFY2(row != typed.end(), qPrintable(line.first()));
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const QStringList where{line.first(), columns[i]};
                QCOMPARE(where + QStringList{row->value(columns[i])}, where + QStringList{signOf(line[i + 1])});
            }
        }
    }

    void everyCityAndClassHasTheBriefsMaterials_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("about");
        for (const StandingProcedure& each : proceduresOfThePacks()) {
            QTest::newRow(rowName(each).constData()) << each.code << each.on << kPlain;
            QTest::newRow((rowName(each) + ", family, agency, shared data").constData())
                << each.code << each.on << kFull;
        }
    }

    /// Exactly the materials of the tables, and no other.
    void everyCityAndClassHasTheBriefsMaterials()
    {
        QFETCH(QString, procedure);
        QFETCH(QDate, on);
        QFETCH(QString, about);
        const Column column = columnOf(procedure, on);
        QVERIFY2(!column.cells.isEmpty(), "no table has this procedure");
        for (const QString& city : shippedRules().cities()) {
            const core::rulebook::RuleView& rules = rulesOf(city, on);
            const QStringList classes = rules.procedure(procedure)->classes;
            for (const QString& permitClass : classes.isEmpty() ? QStringList{QString()} : classes) {
                const auto facts = goldenFacts({{u"city"_s, city}, {u"procedure"_s, procedure},
                    {u"class"_s, permitClass},
                    {u"facts"_s, about + kAtBoth + u" on="_s + on.toString(Qt::ISODate)}});
                QVERIFY(facts.ok());
                const auto items = checklist(rules, *facts);
                QVERIFY(items.ok());
                const QStringList where{city, permitClass};
                QCOMPARE((where + linesOf(*items)).join(u'\n'),
                    (where + expectedLines(column, city, permitClass, about)).join(u'\n'));
            }
        }
    }

    void whatDependsOnCityClassOrFactsHolds_data()
    {
        QTest::addColumn<GoldenRow>("row");
        for (const GoldenRow& row : goldenRows(u"materials/cases.tsv"_s)) {
            const QString name = QStringList(row.values()).join(u' ');
            QTest::newRow(qPrintable(name)) << row;
        }
    }

    void whatDependsOnCityClassOrFactsHolds()
    {
        QFETCH(GoldenRow, row);
        const auto facts = goldenFacts(row);
        QVERIFY(facts.ok());
        QCOMPARE(answerFor(*facts, row.value(u"material"_s)), row.value(u"answer"_s));
    }

    void anUnknownFactGivesTheStricterAnswerAndIsNamed()
    {
        const auto facts = goldenFacts({{u"city"_s, u"shenzhen"_s}, {u"procedure"_s, u"reissue-electronic"_s}});
        const auto items = checklist(rulesOf(u"shenzhen"_s), *facts);
        QVERIFY(items.ok());
        const auto commitment = std::ranges::find(*items, u"M15"_s, &ChecklistItem::material);
        QCOMPARE(answerOf(*commitment), u"needed"_s);
        QCOMPARE(commitment->needs, QStringList{u"filedRemotely"_s});
    }

    void everyItemOfEveryProcedureSaysWhy()
    {
        for (const QString& city : shippedRules().cities()) {
            const core::rulebook::RuleView& rules = rulesOf(city);
            for (const core::rulebook::Procedure* procedure : rules.procedures()) {
                const auto facts = goldenFacts({{u"city"_s, city}, {u"procedure"_s, procedure->code}});
                const auto items = checklist(rules, *facts);
                QVERIFY(items.ok());
                QVERIFY2(!items->isEmpty(), qPrintable(city + u' ' + procedure->code));
                for (const ChecklistItem& item : *items) {
                    QVERIFY2(!item.because.zh.isEmpty() && !item.because.en.isEmpty() && !item.form.isEmpty()
                                 && !item.sources.isEmpty(),
                        qPrintable(city + u' ' + procedure->code + u' ' + item.material));
                }
            }
        }
    }
};

static const support::Registered<TstMaterialTables> registered;

#include "tst_material_tables.moc"
