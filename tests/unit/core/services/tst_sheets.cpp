// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/services/paper_service.h"
#include "core/services/person_service.h"
#include "core/services/sheet_data.h"
#include "core/services/sheet_plan.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;
using paper::PaperLanguage;

namespace {

/// A case of a person with a degree, two posts and a wife.
CaseId fullCase(support::OfficeFixture& fixture, const QString& procedure = u"new-overseas"_s)
{
    CaseOpening opening = fixture.opening();
    opening.procedure = procedure;
    PersonService people(fixture.office());
    domain::Education degree;
    degree.person = opening.person;
    degree.school = u"University of Leeds"_s;
    degree.country = u"GBR"_s;
    degree.degree = u"master"_s;
    CORE_EXPECT(people.saveEducation(degree).ok());
    for (const auto& [employer, from] :
        {std::pair(u"Second Ltd"_s, QDate(2018, 3, 1)), {u"First Ltd"_s, QDate(2011, 9, 1)}}) {
        domain::WorkHistory post;
        post.person = opening.person;
        post.employerName = employer;
        post.startsOn = from;
        CORE_EXPECT(people.saveWorkHistory(post).ok());
    }
    domain::Dependant wife;
    wife.person = opening.person;
    wife.relation = u"spouse"_s;
    wife.surname = u"HARTLEY"_s;
    wife.givenNames = u"RUTH"_s;
    CORE_EXPECT(people.saveDependant(wife).ok());
    domain::Contract contract;
    contract.person = opening.person;
    contract.employer = opening.employer;
    contract.position = {u"研发总监"_s, u"Director of Research"_s};
    contract.monthlyPayFen = 4250050;
    contract.startsOn = opening.contractStartsOn;
    CORE_EXPECT(people.saveContract(contract).ok());
    const auto opened = CaseService(fixture.office()).open(opening);
    CORE_EXPECT(opened.ok());
    return *opened;
}

FillSheet sheetOf(support::OfficeFixture& fixture, CaseId id)
{
    const auto words = fixture.office().paperWords();
    CORE_EXPECT(words.ok());
    auto sheet = fillSheet(fixture.office(), fixture.view(id), **words);
    CORE_EXPECT(sheet.ok());
    return std::move(sheet).value();
}

QStringList titles(const QList<SheetPage>& pages)
{
    QStringList found;
    std::ranges::transform(pages, std::back_inserter(found), [](const SheetPage& page) { return page.title.zh; });
    return found;
}

/// Of the first line with that label.
SheetValue valueAt(const QList<SheetPage>& pages, const QString& title, const QString& label)
{
    const auto page = std::ranges::find(pages, title, [](const SheetPage& each) { return each.title.zh; });
    CORE_EXPECT(page != pages.cend());
    const auto line = std::ranges::find(page->lines, label, [](const SheetLine& each) { return each.label.zh; });
    CORE_EXPECT(line != page->lines.cend());
    return line->value;
}

QStringList groupsOf(support::OfficeFixture& fixture, CaseId id)
{
    const auto data = PaperService(fixture.office()).dataFor(u"data-sheet"_s, id);
    CORE_EXPECT(data.ok());
    QStringList found;
    for (const QJsonValue& group : (*data)[u"groups"_s].toArray()) {
        found.append(group[u"title"_s][u"zh"_s].toString());
    }
    return found;
}

void setPortal(support::OfficeFixture& fixture, CaseId id, const QString& portal)
{
    domain::CaseRecord record = fixture.view(id).record;
    record.portal = portal;
    CORE_EXPECT(CaseService(fixture.office()).saveRecord(record).ok());
}

} // namespace

/// The forms data-sheet and fill-sheet: the record in the order in which others ask for it.
class TstSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nationalPagesStandInTheirOrder();
    void localPagesStandInTheirOrder();
    void bothEndsStandApart();
    void valuesComeFromTheRecord();
    void whatTheRecordDoesNotHoldIsLeftEmpty();
    void procedureDecidesWhichGroupsStand_data();
    void procedureDecidesWhichGroupsStand();
    void everyPlannedValueIsKnown();
    void unsoundPlanIsNamed();
    void sheetsAreDrawnInEveryLanguage_data();
    void sheetsAreDrawnInEveryLanguage();
};

void TstSheets::nationalPagesStandInTheirOrder()
{
    support::OfficeFixture fixture;
    const FillSheet sheet = sheetOf(fixture, fullCase(fixture));
    QCOMPARE(sheet.portal, u"fwp"_s);
    QVERIFY(sheet.menu.zh.contains(u"境外提交"_s));
    QCOMPARE(titles(sheet.ends.first().pages),
        (QStringList{u"登录"_s, u"类别信息"_s, u"基本信息"_s, u"申请信息"_s, u"教育背景"_s, u"工作经历 1"_s,
            u"工作经历 2"_s, u"随行家属"_s, u"附件"_s}));
}

void TstSheets::localPagesStandInTheirOrder()
{
    support::OfficeFixture fixture;
    const CaseId id = fullCase(fixture, u"new-domestic"_s);
    setPortal(fixture, id, u"local"_s);
    const FillSheet sheet = sheetOf(fixture, id);
    QCOMPARE(sheet.portal, u"local"_s);
    QVERIFY(sheet.menu.zh.startsWith(u"深圳"_s));
    QCOMPARE(titles(sheet.ends.first().pages),
        (QStringList{u"登录"_s, u"个人信息"_s, u"业务信息"_s, u"居留许可申请信息"_s, u"教育经历"_s, u"工作经历 1"_s,
            u"工作经历 2"_s, u"家属信息"_s, u"附件信息"_s}));
}

void TstSheets::bothEndsStandApart()
{
    support::OfficeFixture fixture;
    const FillSheet sheet = sheetOf(fixture, fullCase(fixture));
    QCOMPARE(sheet.ends.size(), 2);
    QCOMPARE(sheet.ends.first().end, u"employer"_s);
    QCOMPARE(sheet.ends.last().end, u"individual"_s);
    QCOMPARE(titles(sheet.ends.last().pages), (QStringList{u"实名认证"_s, u"确认单位发起的申请"_s}));
}

void TstSheets::valuesComeFromTheRecord()
{
    support::OfficeFixture fixture;
    const QList<SheetPage> pages = sheetOf(fixture, fullCase(fixture)).ends.first().pages;
    QCOMPARE(valueAt(pages, u"基本信息"_s, u"国籍"_s).text.zh, u"英国"_s);
    QCOMPARE(valueAt(pages, u"基本信息"_s, u"出生日期"_s).day, QDate(1988, 5, 17));
    QCOMPARE(valueAt(pages, u"申请信息"_s, u"境外/境内"_s).text.zh, u"境外"_s);
    QCOMPARE(valueAt(pages, u"申请信息"_s, u"职务"_s).text.zh, u"研发总监"_s);
    QCOMPARE(valueAt(pages, u"申请信息"_s, u"月薪（元）"_s).text.zh, u"42500.50"_s);
    QCOMPARE(valueAt(pages, u"申请信息"_s, u"随行家属人数"_s).text.zh, u"1"_s);
    QCOMPARE(valueAt(pages, u"工作经历 1"_s, u"单位"_s).text.zh, u"First Ltd"_s);
    QCOMPARE(valueAt(pages, u"教育背景"_s, u"学位"_s).text.zh, u"硕士"_s);
    QCOMPARE(valueAt(pages, u"随行家属"_s, u"关系"_s).text.zh, u"配偶"_s);
}

void TstSheets::whatTheRecordDoesNotHoldIsLeftEmpty()
{
    support::OfficeFixture fixture;
    const auto opened = CaseService(fixture.office()).open(fixture.opening());
    QVERIFY(opened.ok());
    const QList<SheetPage> pages = sheetOf(fixture, *opened).ends.first().pages;
    for (const QString& label : {u"职业代码"_s, u"职务"_s, u"月薪（元）"_s, u"随行家属人数"_s}) {
        QVERIFY2(valueAt(pages, u"申请信息"_s, label).isEmpty(), qPrintable(label));
    }
    QVERIFY(valueAt(pages, u"教育背景"_s, u"学校"_s).isEmpty());
    QVERIFY(pages.last().lines.size() > 5);
    QVERIFY(pages.last().lines.first().label.zh.startsWith(u"M01 "_s));
    QVERIFY(pages.last().lines.first().value.isEmpty());
}

void TstSheets::procedureDecidesWhichGroupsStand_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("absent");
    const QString history = u"工作经历 1"_s;
    QTest::newRow("application") << u"new-overseas"_s << QStringList{u"类别信息"_s, u"教育背景"_s, history}
                                 << QStringList{u"延期"_s, u"变更"_s, u"注销"_s, u"原工作许可证"_s};
    QTest::newRow("extension") << u"extension"_s << QStringList{u"延期"_s, u"现工作许可"_s}
                               << QStringList{u"变更"_s, history};
    QTest::newRow("change") << u"change"_s << QStringList{u"变更"_s} << QStringList{u"延期"_s, history};
    QTest::newRow("cancellation") << u"cancellation"_s << QStringList{u"注销"_s} << QStringList{u"类别信息"_s, history};
    QTest::newRow("reissue") << u"reissue-electronic"_s << QStringList{u"原工作许可证"_s}
                             << QStringList{u"变更"_s, history};
}

void TstSheets::procedureDecidesWhichGroupsStand()
{
    QFETCH(QString, procedure);
    QFETCH(QStringList, present);
    QFETCH(QStringList, absent);
    support::OfficeFixture fixture;
    const QStringList groups = groupsOf(fixture, fullCase(fixture, procedure));
    for (const QString& title : present) {
        QVERIFY2(groups.contains(title), qPrintable(title + u" not in "_s + groups.join(u' ')));
    }
    for (const QString& title : absent) {
        QVERIFY2(!groups.contains(title), qPrintable(title));
    }
}

void TstSheets::everyPlannedValueIsKnown()
{
    support::OfficeFixture fixture;
    const CaseId id = fullCase(fixture);
    const auto words = fixture.office().paperWords();
    const auto records = sheetRecords(fixture.office(), fixture.view(id), **words);
    const auto plan = SheetPlan::load();
    QVERIFY(records.ok() && plan.ok());
    int asked = 0;
    for (const QString& sheet : plan->sheets()) {
        for (const PlannedGroup& group : plan->allGroupsOf(sheet)) {
            const SheetValues known =
                records->each.contains(group.each) ? records->each[group.each].first() : records->values;
            for (const PlannedField& field : group.fields) {
                QVERIFY2(field.value.isEmpty() || known.contains(field.value), qPrintable(field.value));
                QVERIFY2(!field.names.zh.isEmpty() && !field.names.en.isEmpty(), qPrintable(field.value));
                asked += field.value.isEmpty() ? 0 : 1;
            }
        }
    }
    QVERIFY(asked > 100);
}

void TstSheets::unsoundPlanIsNamed()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"blocks": {"person": []}, "sheets": {"fwp": [{"names": {}, "blocks": ["persan"]}]}})");
    file.close();
    const auto plan = SheetPlan::load(file.fileName());
    QVERIFY(!plan.ok());
    QCOMPARE(plan.failure().code, FailureCode::FormUnsound);
    QCOMPARE(plan.failure().args[u"nearest"_s], u"person"_s);
}

void TstSheets::sheetsAreDrawnInEveryLanguage_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("portal");
    QTest::newRow("data") << u"data-sheet"_s << u"fwp"_s;
    QTest::newRow("national") << u"fill-sheet"_s << u"fwp"_s;
    QTest::newRow("local") << u"fill-sheet"_s << u"local"_s;
}

void TstSheets::sheetsAreDrawnInEveryLanguage()
{
    QFETCH(QString, form);
    QFETCH(QString, portal);
    support::OfficeFixture fixture;
    const CaseId id = fullCase(fixture);
    setPortal(fixture, id, portal);
    for (const PaperLanguage language : {PaperLanguage::Zh, PaperLanguage::En, PaperLanguage::Both}) {
        const auto issued = PaperService(fixture.office()).issue(form, id, language);
        QVERIFY2(issued.ok(), issued.ok() ? "" : qPrintable(failureName(issued.failure().code)));
    }
}

static const support::Registered<TstSheets> registered;

#include "tst_sheets.moc"
