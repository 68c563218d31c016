// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/check_service.h"
#include "core/services/demo_walk.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/case_page/case_page.h"
#include "ui/case_page/checks_panel.h"
#include "ui/case_page/finding_row.h"
#include "ui/case_page/materials_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/why_popover.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::CaseId;
using core::services::CaseOpening;
using core::services::CaseService;
using core::services::Office;
using support::DeskOffice;
using ui::case_page::CasePage;
using ui::case_page::ChecksPanel;
using ui::case_page::FindingRow;
using ui::case_page::MaterialsPanel;
using ui::widgets::Chip;
using ui::widgets::WhyPopover;

namespace {

const CaseId kCase{1};

CaseOpening openingFor(Office& office)
{
    core::domain::Employer employer;
    employer.name = {u"深圳市蓝屿海洋科技有限公司"_s, u"Lanyu Ocean Technology"_s};
    employer.city = u"shenzhen"_s;
    core::domain::Person person;
    person.surname = u"HARTLEY"_s;
    person.givenNames = u"ANNA"_s;
    person.nationality = u"GBR"_s;
    person.mrzName = u"ANNA HARTLYE"_s;
    CaseOpening opening;
    opening.employer = *core::services::EmployerService(office).save(employer);
    opening.person = *core::services::PersonService(office).save(person);
    opening.procedure = u"new-overseas"_s;
    opening.city = u"shenzhen"_s;
    opening.permitClass = u"B"_s;
    opening.contractStartsOn = QDate(2027, 1, 1);
    opening.contractEndsOn = QDate(2028, 12, 31);
    opening.consulate = u"中国驻曼彻斯特总领事馆"_s;
    return opening;
}

/// A case that has every paper, to be used on a day when its photo is too old; the passport's zone has another name
/// than the record.
void openSpoiledCase(Office& office)
{
    CaseService cases(office);
    CORE_EXPECT(cases.open(openingFor(office)).ok());
    const QList<core::domain::Material> materials = cases.view(kCase)->materials;
    for (core::domain::Material material : materials) {
        material.state = core::domain::MaterialState::Received;
        if (material.code == "M10"_L1) {
            material.issuedOn = QDate(2026, 5, 20);
        }
        CORE_EXPECT(cases.setMaterial(material).ok());
    }
    core::domain::CaseRecord record = cases.view(kCase)->record;
    record.plannedUseOn = QDate(2026, 12, 1);
    CORE_EXPECT(cases.saveRecord(record).ok());
}

/// Two others of its kind that came back because a paper was not authenticated.
void openReturnedCases(Office& office)
{
    openSpoiledCase(office);
    CaseService cases(office);
    for (int i = 0; i < 2; ++i) {
        const CaseId id = *cases.open(openingFor(office));
        while (cases.view(id)->record.stage != "pre-review"_L1) {
            CORE_EXPECT(core::services::demo::goOn(office, id).ok());
        }
        core::services::CaseReturn details;
        details.on = office.today();
        details.defects = {{u"R02"_s, u"学历"_s}};
        CORE_EXPECT(cases.recordReturn(id, details).ok());
    }
}

} // namespace

/// The findings on the page of a case, by keys in both languages.
class TstChecksPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingSaysWhatItSparesAndUntilWhenItWasInOrder_data() { languages(); }
    void aFindingSaysWhatItSparesAndUntilWhenItWasInOrder();
    void twoPlacesAreShownWithTheSignsThatDiffer_data() { languages(); }
    void twoPlacesAreShownWithTheSignsThatDiffer();
    void enterGoesToThePlace();
    void theReasonNamesItsSources_data() { languages(); }
    void theReasonNamesItsSources();
    void waivingWantsAReasonAndIsUndone_data() { languages(); }
    void waivingWantsAReasonAndIsUndone();
    void escapeWaivesNothing();
    void anotherDayClearsAndWaivingMakesReady_data() { languages(); }
    void anotherDayClearsAndWaivingMakesReady();
    void whatCameBackHereIsNamed_data() { languages(); }
    void whatCameBackHereIsNamed();
    void afterTheSubmissionThereIsNothingToFind();
    void anOpenPointOfAReturnIsNotReady_data() { languages(); }
    void anOpenPointOfAReturnIsNotReady();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<DeskOffice> start(
        const QString& language, void (*fill)(Office&) = openSpoiledCase);
    /// The row whose return reason is that one; null where there is none.
    [[nodiscard]] static FindingRow* rowOf(DeskOffice& desk, const QString& reason);
    [[nodiscard]] static bool isWaived(DeskOffice& desk, const QString& check);
    static void waive(DeskOffice& desk, const QString& reason, const QString& because);
    [[nodiscard]] static QString verdict(DeskOffice& desk) { return desk.shown<Chip>(u"checksVerdict"_s)->word(); }
};

void TstChecksPanel::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<DeskOffice> TstChecksPanel::start(const QString& language, void (*fill)(Office&))
{
    auto desk = std::make_unique<DeskOffice>(language, fill);
    desk->addPage<CasePage>();
    desk->show(u"case"_s, u"1"_s);
    auto* tabs = desk->shown<QTabWidget>(u"caseTabs"_s);
    tabs->setCurrentWidget(tabs->findChild<ChecksPanel*>());
    return desk;
}

FindingRow* TstChecksPanel::rowOf(DeskOffice& desk, const QString& reason)
{
    for (FindingRow* row : desk.window().currentPage()->findChildren<FindingRow*>()) {
        if (row->isVisible() && row->item().prevents.contains(reason)) {
            return row;
        }
    }
    return nullptr;
}

bool TstChecksPanel::isWaived(DeskOffice& desk, const QString& check)
{
    const auto view = CaseService(desk.office()).view(kCase);
    return std::ranges::any_of(view->checks.findings, [&](const core::services::CaseFinding& each) {
        return each.finding.check == check && !each.waivedBecause.isEmpty();
    });
}

void TstChecksPanel::waive(DeskOffice& desk, const QString& reason, const QString& because)
{
    QTRY_VERIFY(rowOf(desk, reason) != nullptr);
    rowOf(desk, reason)->setFocus();
    QTest::keyClick(rowOf(desk, reason), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.shown<QLineEdit>(u"waiveFinding"_s) != nullptr);
    auto* field = desk.shown<QLineEdit>(u"waiveFinding"_s);
    QTRY_VERIFY(QApplication::focusWidget() == field);
    QTest::keyClicks(field, because);
    QTest::keyClick(field, Qt::Key_Return);
}

void TstChecksPanel::aFindingSaysWhatItSparesAndUntilWhenItWasInOrder()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    QTRY_VERIFY(rowOf(*desk, u"R18"_s) != nullptr);
    const auto& item = rowOf(*desk, u"R18"_s)->item();
    const bool isChinese = language == "zh"_L1;
    QCOMPARE(item.weight, isChinese ? u"阻断"_s : u"Blocker"_s);
    QVERIFY(item.until.contains(isChinese ? u"2026-11-20"_s : u"20 Nov 2026"_s));
    QVERIFY(item.prevents.contains(isChinese ? u"照片未通过系统检测"_s : u"The photo fails the system's check"_s));
    QVERIFY(item.places.contains(u"M10"_s));
    QVERIFY(!item.fix.isEmpty());
    QCOMPARE(verdict(*desk), isChinese ? u"未就绪"_s : u"Not ready"_s);
}

void TstChecksPanel::twoPlacesAreShownWithTheSignsThatDiffer()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    QTRY_VERIFY(rowOf(*desk, u"R29"_s) != nullptr);
    const auto& item = rowOf(*desk, u"R29"_s)->item();
    QVERIFY(item.places.contains(u"ANNA HARTL<b><u>Y</u></b><b><u>E</u></b>"_s));
    QVERIFY(item.places.contains(u"ANNA HARTL<b><u>E</u></b><b><u>Y</u></b>"_s));
    QVERIFY(item.places.contains(language == "zh"_L1 ? u"护照上的姓名"_s : u"Name in the passport"_s));
    QVERIFY(item.sentence.contains(language == "zh"_L1 ? u"相邻"_s : u"neighbouring"_s));
}

void TstChecksPanel::enterGoesToThePlace()
{
    const auto desk = start(u"en"_s);
    QTRY_VERIFY(rowOf(*desk, u"R18"_s) != nullptr);
    rowOf(*desk, u"R18"_s)->setFocus();
    QTest::keyClick(rowOf(*desk, u"R18"_s), Qt::Key_Return);
    auto* materials = qobject_cast<MaterialsPanel*>(desk->shown<QTabWidget>(u"caseTabs"_s)->currentWidget());
    QVERIFY(materials != nullptr);
    QCOMPARE(materials->chosenMaterial(), u"M10"_s);
}

void TstChecksPanel::theReasonNamesItsSources()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    QTRY_VERIFY(rowOf(*desk, u"R18"_s) != nullptr);
    rowOf(*desk, u"R18"_s)->setFocus();
    QTest::keyClick(rowOf(*desk, u"R18"_s), Qt::Key_F3);
    auto* panel = desk->window().currentPage()->findChild<ChecksPanel*>();
    auto* popover = panel->findChild<WhyPopover*>();
    QTRY_VERIFY(popover->isVisible());
    QString said;
    for (const QLabel* each : popover->findChildren<QLabel*>()) {
        said += each->text() + u'\n';
    }
    QVERIFY(said.contains(u"S1 Q11"_s));
    QVERIFY(said.contains(language == "zh"_L1 ? u"来源可靠"_s : u"a strong source"_s));
    QTest::keyClick(popover, Qt::Key_Escape);
}

void TstChecksPanel::waivingWantsAReasonAndIsUndone()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    waive(*desk, u"R18"_s, u"  "_s);
    auto* field = desk->shown<QLineEdit>(u"waiveFinding"_s);
    QVERIFY(field != nullptr); // blanks are no reason
    const QString said = field->accessibleDescription();
    QVERIFY2(said.contains(language == "zh"_L1 ? u"需要填写理由"_s : u"A reason is needed"_s), qPrintable(said));
    QVERIFY(std::ranges::any_of(field->parentWidget()->findChildren<QLabel*>(), [&](const QLabel* label) {
        return label->isVisible() && !label->text().isEmpty() && said.contains(label->text());
    }));
    QTest::keyClicks(desk->shown<QLineEdit>(u"waiveFinding"_s), u"window agrees"_s);
    QTest::keyClick(desk->shown<QLineEdit>(u"waiveFinding"_s), Qt::Key_Return);
    QTRY_VERIFY(isWaived(*desk, u"photo-age"_s));
    QTRY_VERIFY(
        rowOf(*desk, u"R18"_s) != nullptr && rowOf(*desk, u"R18"_s)->item().waived.contains(u"window agrees"_s));
    desk->desk().undo();
    QTRY_VERIFY(!isWaived(*desk, u"photo-age"_s));
    QTRY_VERIFY(rowOf(*desk, u"R18"_s) != nullptr && rowOf(*desk, u"R18"_s)->item().waived.isEmpty());
    waive(*desk, u"R18"_s, u"again"_s);
    QTRY_VERIFY(desk->shown<QPushButton>(u"findingRestore"_s) != nullptr);
    QTest::keyClick(desk->shown<QPushButton>(u"findingRestore"_s), Qt::Key_Space);
    QTRY_VERIFY(!isWaived(*desk, u"photo-age"_s));
}

void TstChecksPanel::escapeWaivesNothing()
{
    const auto desk = start(u"en"_s);
    QTRY_VERIFY(rowOf(*desk, u"R18"_s) != nullptr);
    rowOf(*desk, u"R18"_s)->askReason();
    auto* field = desk->shown<QLineEdit>(u"waiveFinding"_s);
    QTest::keyClicks(field, u"no"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(field->hasFocus() && field->text() == u"no"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(desk->shown<QLineEdit>(u"waiveFinding"_s) == nullptr);
    QVERIFY(rowOf(*desk, u"R18"_s)->hasFocus());
    QVERIFY(!isWaived(*desk, u"photo-age"_s));
}

void TstChecksPanel::anotherDayClearsAndWaivingMakesReady()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    QTRY_VERIFY(rowOf(*desk, u"R18"_s) != nullptr);
    desk->type(u"plannedUseOn"_s, u"2026-11-20"_s);
    QTRY_VERIFY(rowOf(*desk, u"R18"_s) == nullptr);
    QCOMPARE(CaseService(desk->office()).view(kCase)->record.plannedUseOn, QDate(2026, 11, 20));
    waive(*desk, u"R29"_s, u"HARTLEY"_s);
    QTRY_COMPARE(verdict(*desk), language == "zh"_L1 ? u"就绪"_s : u"Ready"_s);
    QVERIFY(CaseService(desk->office()).view(kCase)->checks.isReady());
}

void TstChecksPanel::whatCameBackHereIsNamed()
{
    QFETCH(QString, language);
    const auto desk = start(language, openReturnedCases);
    QTRY_VERIFY(desk->shown<QLabel>(u"rememberedReturn"_s) != nullptr);
    const QString told = desk->shown<QLabel>(u"rememberedReturn"_s)->text();
    QVERIFY(told.contains(u"R02"_s));
    QVERIFY(told.contains(u'2'));
    QVERIFY(told.contains(language == "zh"_L1 ? u"国外文件未认证"_s : u"A foreign paper is not authenticated"_s));
}

void TstChecksPanel::afterTheSubmissionThereIsNothingToFind()
{
    const auto desk = start(u"en"_s, [](Office& office) {
        const CaseId id = *CaseService(office).open(openingFor(office));
        while (CaseService(office).view(id)->record.submittedOn.isNull()) {
            CORE_EXPECT(core::services::demo::goOn(office, id).ok());
        }
    });
    auto* panel = desk->window().currentPage()->findChild<ChecksPanel*>();
    const auto says = [panel](const QString& text) {
        return std::ranges::any_of(
            panel->findChildren<QLabel*>(), [&](const QLabel* each) { return each->text() == text; });
    };
    QTRY_VERIFY(says(u"Handed in"_s));
    QVERIFY(panel->findChildren<FindingRow*>().isEmpty());
    QVERIFY(desk->shown<QLineEdit>(u"plannedUseOn"_s) == nullptr);
}

void TstChecksPanel::anOpenPointOfAReturnIsNotReady()
{
    QFETCH(QString, language);
    const auto desk = start(language, [](Office& office) {
        CaseService cases(office);
        const CaseId id = *cases.open(openingFor(office));
        while (cases.view(id)->record.stage != "pre-review"_L1) {
            CORE_EXPECT(core::services::demo::goOn(office, id).ok());
        }
        CORE_EXPECT(cases.recordReturn(id, {.on = office.today(), .defects = {{u"R02"_s, u"学历"_s}}}).ok());
        const QList<core::services::CaseFinding> found = cases.view(id)->checks.findings;
        for (const core::services::CaseFinding& each : found) {
            CORE_EXPECT(
                core::services::CheckService(office).waive(id, each.finding.check, each.finding.path, u"seen"_s).ok());
        }
    });
    const bool isChinese = language == "zh"_L1;
    QTRY_VERIFY(desk->shown<Chip>(u"checksVerdict"_s) != nullptr);
    QTRY_COMPARE(verdict(*desk), isChinese ? u"未就绪"_s : u"Not ready"_s);
    bool isDone = false;
    desk->desk().write(
        &desk->window(), {}, [](Office& office) { return core::services::demo::mendAll(office, kCase); },
        [&isDone](auto&&...) { isDone = true; });
    QTRY_VERIFY(isDone);
    QTRY_COMPARE(verdict(*desk), isChinese ? u"就绪"_s : u"Ready"_s);
}

static const support::Registered<TstChecksPanel> registered;

#include "tst_checks_panel.moc"
