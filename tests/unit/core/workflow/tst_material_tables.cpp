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

/// What a cell of the brief's table asks of a class.
QString meant(const QString& cell, const QString& permitClass)
{
    if (cell == u"Ac"_s) {
        return permitClass == u"A"_s ? u"commitment"_s : u"needed"_s;
    }
    static const QMap<QString, QString> words{{u"●"_s, u"needed"_s}, {u"○"_s, u"if-applicable"_s},
        {u"c"_s, u"commitment"_s}, {u"x"_s, u"exempt"_s}, {u"–"_s, u"-"_s}};
    return words.value(cell, cell);
}

} // namespace

/// Checklists against the tables typed from the domain brief.
class TstMaterialTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellOfTheBriefHolds_data()
    {
        QTest::addColumn<GoldenRow>("cells");
        for (const GoldenRow& row : goldenRows(u"materials/work-permit.tsv"_s)) {
            QTest::newRow(qPrintable(row.value(u"material"_s))) << row;
        }
    }

    void everyCellOfTheBriefHolds()
    {
        QFETCH(GoldenRow, cells);
        const QString material = cells.take(u"material"_s);
        for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
            for (const QString& permitClass : {u"A"_s, u"B"_s, u"C"_s}) {
                const auto facts =
                    goldenFacts({{u"city"_s, u"national"_s}, {u"procedure"_s, cell.key()}, {u"class"_s, permitClass}});
                QVERIFY(facts.ok());
                const QString found = answerFor(*facts, material);
                const QString wanted = meant(*cell, permitClass);
                QVERIFY2(found == wanted, qPrintable(cell.key() + u' ' + permitClass + u": "_s + found));
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
        for (const QString& city : {u"national"_s, u"beijing"_s, u"shanghai"_s, u"shenzhen"_s, u"guangzhou"_s}) {
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
