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

    /// Domain §2.2, M04 to M06: what else serves as proof is named in both languages.
    void whatElseServesIsNamed_data()
    {
        QTest::addColumn<QString>("material");
        QTest::addColumn<QStringList>("zh");
        QTest::addColumn<QStringList>("en");
        QTest::newRow("M04: kind of proof, who authenticates")
            << u"M04"_s
            << QStringList{u"批准文书"_s, u"职业资格"_s, u"我驻外使领馆"_s, u"驻华使领馆"_s, u"留学服务中心"_s,
                   u"附加证明书"_s, u"港澳台"_s, u"当地公证"_s, u"内地学历只交证书"_s}
            << QStringList{u"approval"_s, u"professional qualification"_s, u"China's embassy or consulate"_s,
                   u"awarding state's embassy in China"_s, u"CSCSE"_s, u"apostille"_s, u"Hong Kong"_s, u"notary"_s,
                   u"Mainland: the certificate alone"_s};
        QTest::newRow("M05: whose certificate, after a year in China")
            << u"M05"_s
            << QStringList{u"国籍国"_s, u"连续居住满一年"_s, u"不含内地"_s, u"非宣誓证明"_s, u"无需再认证"_s,
                   u"出入境出具的证明"_s, u"近一年的居留许可页"_s, u"不接受本人宣誓声明"_s}
            << QStringList{u"nationality"_s, u"lived in for a year"_s, u"not the mainland"_s, u"mission's certificate"_s,
                   u"needs none"_s, u"exit-entry police's certificate"_s, u"residence pages of that year"_s,
                   u"Sworn statements are not accepted"_s};
        QTest::newRow("M06: either certificate, older lists a clinic abroad")
            << u"M06"_s
            << QStringList{u"境外人员体格检查记录验证证明"_s, u"健康检查证明书"_s, u"认可的境外机构"_s, u"先向窗口确认"_s}
            << QStringList{u"verification of a physical examination"_s, u"health certificate"_s,
                   u"recognised clinic abroad"_s, u"ask the window first"_s};
    }

    void whatElseServesIsNamed()
    {
        QFETCH(QString, material);
        QFETCH(QStringList, zh);
        QFETCH(QStringList, en);
        Facts given = facts(u"B"_s);
        given.set(u"procedure"_s, u"new-domestic"_s);
        const auto items = checklist(rulesOf(u"national"_s), given);
        const auto item = std::ranges::find(*items, material, &ChecklistItem::material);
        QVERIFY(item != items->end());
        for (const QString& each : zh) {
            QVERIFY2((item->because.zh + item->form.zh + item->authentication.zh).contains(each), qPrintable(each));
        }
        for (const QString& each : en) {
            QVERIFY2((item->because.en + item->form.en + item->authentication.en).contains(each), qPrintable(each));
        }
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
