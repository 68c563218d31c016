// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/checklist.h"
#include "shipped_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace core::workflow;
using namespace workflow_tests;
using core::rulebook::Facts;

class TstChecklist : public QObject
{
    Q_OBJECT

    static Facts facts(const QString& permitClass, const QString& city = u"national"_s)
    {
        Facts facts;
        facts.set(u"on"_s, kToday);
        facts.set(u"city"_s, city);
        facts.set(u"procedure"_s, kOverseas);
        facts.set(u"class"_s, permitClass);
        facts.set(u"dependants"_s, qint64{0});
        return facts;
    }

    static QString mark(const ChecklistItem& item)
    {
        if (item.exempt) {
            return u"exempt"_s;
        }
        if (item.ifApplicable) {
            return u"if-applicable"_s;
        }
        return item.commitment ? u"commitment"_s : u"needed"_s;
    }

    static QString markOf(const Facts& given, const QString& material)
    {
        const auto items = checklist(rulesOf(given.text(u"city"_s)), given);
        const auto it = std::ranges::find(*items, material, &ChecklistItem::material);
        return it == items->end() ? u"-"_s : mark(*it);
    }

private Q_SLOTS:
    /// Domain §2.3, column BT-10: ● needed, ○ if applicable, c commitment, – not spoken of.
    void theOverseasColumnHolds_data()
    {
        QTest::addColumn<QString>("material");
        QTest::addColumn<QString>("classA");
        QTest::addColumn<QString>("classB");
        QTest::addColumn<QString>("classC");
        const auto row = [](const char* material, const char* a, const char* b, const char* c) {
            QTest::newRow(material) << QString::fromLatin1(material) << QString::fromLatin1(a) << QString::fromLatin1(b)
                                    << QString::fromLatin1(c);
        };
        row("M01", "needed", "needed", "needed");
        row("M02", "needed", "needed", "needed");
        row("M03", "commitment", "needed", "needed");
        row("M04", "commitment", "needed", "needed");
        row("M05", "commitment", "needed", "needed");
        row("M06", "commitment", "commitment", "commitment");
        row("M07", "needed", "needed", "needed");
        row("M08", "needed", "needed", "needed");
        row("M09", "-", "-", "-");
        row("M10", "needed", "needed", "needed");
        row("M11", "-", "-", "-");
        row("M12", "-", "-", "-");
        row("M13", "if-applicable", "if-applicable", "if-applicable");
        row("M15", "-", "-", "-");
        row("M21", "-", "-", "-");
    }

    void theOverseasColumnHolds()
    {
        QFETCH(QString, material);
        QFETCH(QString, classA);
        QFETCH(QString, classB);
        QFETCH(QString, classC);
        for (const QString& city : {u"national"_s, u"shenzhen"_s, u"guangzhou"_s}) {
            QCOMPARE(markOf(facts(u"A"_s, city), material), classA);
            QCOMPARE(markOf(facts(u"B"_s, city), material), classB);
            QCOMPARE(markOf(facts(u"C"_s, city), material), classC);
        }
    }

    void everyItemSaysWhyAndOnWhatGround()
    {
        const auto items = checklist(rulesOf(u"national"_s), facts(u"B"_s));
        QVERIFY(items.ok());
        for (const ChecklistItem& item : *items) {
            QVERIFY2(!item.because.zh.isEmpty() && !item.because.en.isEmpty(), qPrintable(item.material));
            QVERIFY2(!item.sources.isEmpty(), qPrintable(item.material));
            QVERIFY2(!item.form.isEmpty(), qPrintable(item.material));
        }
        QVERIFY(std::ranges::is_sorted(*items, {}, &ChecklistItem::material));
    }

    void aMissingClassGivesTheStricterAnswerAndIsAskedFor()
    {
        Facts given = facts({});
        const auto items = checklist(rulesOf(u"national"_s), given);
        const auto experience = std::ranges::find(*items, u"M03"_s, &ChecklistItem::material);
        QCOMPARE(mark(*experience), u"needed"_s);
        QCOMPARE(experience->needs, QStringList{u"class"_s});
        const auto passport = std::ranges::find(*items, u"M08"_s, &ChecklistItem::material);
        QVERIFY(passport->needs.isEmpty());
    }

    void familyAndAgencyBringTheirPapers()
    {
        Facts given = facts(u"B"_s);
        given.set(u"dependants"_s, qint64{2});
        QCOMPARE(markOf(given, u"M12"_s), u"needed"_s);
        QCOMPARE(markOf(facts(u"B"_s), u"M12"_s), u"-"_s);
        given.set(u"initiator"_s, u"agency"_s);
        QCOMPARE(markOf(given, u"M16"_s), u"needed"_s);
        given.set(u"initiator"_s, u"employer"_s);
        QCOMPARE(markOf(given, u"M16"_s), u"-"_s);
    }

    void guangzhousReportForTheCheckIsNamed()
    {
        const auto reasonFor = [](const QString& permitClass) {
            const auto items = checklist(rulesOf(u"guangzhou"_s), facts(permitClass, u"guangzhou"_s));
            return std::ranges::find(*items, u"M06"_s, &ChecklistItem::material)->sources.last().source;
        };
        QCOMPARE(reasonFor(u"B"_s), u"S3"_s);
        QCOMPARE(reasonFor(u"C"_s), u"S3"_s);
        QCOMPARE(reasonFor(u"A"_s), u"BJ"_s);
    }

    void anUnknownProcedureIsRefused()
    {
        Facts given = facts(u"B"_s);
        given.set(u"procedure"_s, u"teleport"_s);
        QCOMPARE(checklist(rulesOf(u"national"_s), given).failure().code, core::FailureCode::ProcedureUnknown);
        QCOMPARE(checklist(rulesOf(u"national"_s), Facts()).failure().code, core::FailureCode::MoveNeedsFact);
    }
};

static const support::Registered<TstChecklist> registered;

#include "tst_checklist.moc"
