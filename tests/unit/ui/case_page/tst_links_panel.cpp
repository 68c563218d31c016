// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_link_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/case_page/case_page.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/why_button.h"
#include "ui/widgets/why_popover.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::CaseId;
using core::services::CaseLinkService;
using core::services::CaseOpening;
using core::services::CaseService;
using core::services::Office;
using support::DeskOffice;
using ui::case_page::CasePage;
using ui::widgets::RecordTable;
using ui::widgets::WhyButton;
using ui::widgets::WhyPopover;

namespace {

constexpr int kLinkedTab = 4;
const CaseId kExtension{1};

/// A person of a client with both permits until the end of March, an open extension and, by mistake, a cancellation.
void openCases(Office& office)
{
    core::domain::Employer employer;
    employer.name = {u"深圳市蓝屿海洋科技有限公司"_s, u"Lanyu Ocean Technology"_s};
    employer.city = u"shenzhen"_s;
    CaseOpening opening;
    opening.employer = *core::services::EmployerService(office).save(employer);
    core::services::PersonService people(office);
    core::domain::Person person;
    person.surname = u"HARTLEY"_s;
    opening.person = *people.save(person);
    core::domain::ResidencePermit residence;
    residence.person = opening.person;
    residence.validTo = QDate(2027, 3, 31);
    CORE_EXPECT(people.saveResidencePermit(residence).ok());
    opening.city = u"shenzhen"_s;
    opening.permitClass = u"B"_s;
    for (const QString& procedure : {u"extension"_s, u"cancellation"_s}) {
        opening.procedure = procedure;
        CORE_EXPECT(CaseService(office).open(opening).ok());
    }
}

} // namespace

/// Linked cases on the page of a case, by keys in both languages.
class TstLinksPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFollowsIsOpenedWithItsDates_data() { languages(); }
    void whatFollowsIsOpenedWithItsDates();
    void enterOpensALinkedCase_data() { languages(); }
    void enterOpensALinkedCase();
    void aCaseIsLinkedByItsNumberAndParted();
    void aClashIsToldOnThePage_data() { languages(); }
    void aClashIsToldOnThePage();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<DeskOffice> start(const QString& language);
    [[nodiscard]] static qsizetype linked(DeskOffice& desk) { return CaseLinkService(desk.office()).linked(kExtension)->size(); }
};

void TstLinksPanel::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<DeskOffice> TstLinksPanel::start(const QString& language)
{
    auto desk = std::make_unique<DeskOffice>(language, openCases);
    desk->addPage<CasePage>();
    desk->show(u"case"_s, u"1"_s);
    auto* tabs = desk->shown<QTabWidget>(u"caseTabs"_s);
    tabs->setCurrentIndex(kLinkedTab);
    return desk;
}

void TstLinksPanel::whatFollowsIsOpenedWithItsDates()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    QTRY_VERIFY(desk->shown<QPushButton>(u"followOpen"_s) != nullptr);
    const auto* box = desk->shown<QCheckBox>(u"offer0"_s);
    QVERIFY(box->isChecked());
    QVERIFY(box->text().contains(language == "zh"_L1 ? u"居留许可延期"_s : u"Residence permit: extension"_s));
    QVERIFY(box->text().contains(language == "zh"_L1 ? u"提交"_s : u"file by"_s));
    auto* open = desk->shown<QPushButton>(u"followOpen"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_COMPARE(linked(*desk), 1);
    QTRY_COMPARE(desk->shown<RecordTable>(u"linkedTable"_s)->model()->rowCount(), 1);
    desk->desk().undo();
    QTRY_COMPARE(linked(*desk), 0);
}

void TstLinksPanel::enterOpensALinkedCase()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    QTRY_VERIFY(desk->shown<QPushButton>(u"followOpen"_s) != nullptr);
    QTest::keyClick(desk->shown<QPushButton>(u"followOpen"_s), Qt::Key_Space);
    auto* table = desk->shown<RecordTable>(u"linkedTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus(Qt::TabFocusReason);
    table->selectRecordRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(desk->window().currentPage()->title().contains(u"2026-0003"_s));
}

void TstLinksPanel::aCaseIsLinkedByItsNumberAndParted()
{
    const auto desk = start(u"en"_s);
    QTRY_VERIFY(desk->shown<QPushButton>(u"followOpen"_s) != nullptr);
    auto* table = desk->shown<RecordTable>(u"linkedTable"_s);
    auto* number = desk->shown<QLineEdit>(u"linkNumber"_s);
    number->setFocus();
    QTest::keyClicks(number, u"2026-0002"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(number->text().isEmpty());
    table->selectRecordRow(0);
    auto* unlink = desk->shown<QPushButton>(u"unlinkCase"_s);
    QTRY_VERIFY(unlink->isEnabled());
    QTest::keyClick(unlink, Qt::Key_Space);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(linked(*desk), 0);
}

void TstLinksPanel::aClashIsToldOnThePage()
{
    QFETCH(QString, language);
    const auto desk = start(language);
    QTRY_VERIFY(desk->shown<QLabel>(u"clash"_s) != nullptr);
    const QString told = desk->shown<QLabel>(u"clash"_s)->text();
    QVERIFY(told.contains(u"2026-0002"_s));
    QVERIFY(told.contains(language == "zh"_L1 ? u"注销"_s : u"cancelling"_s));
    QTest::keyClick(desk->shown<WhyButton>(u"clashWhy"_s), Qt::Key_Space);
    const auto* why = desk->shown<WhyPopover>({});
    QVERIFY(why != nullptr);
    QVERIFY(why->accessibleName().contains(u"2026-0002"_s));
    QVERIFY(why->findChildren<QLabel*>().last()->text().contains(u" · "_s)); // a source with its title
}

static const support::Registered<TstLinksPanel> registered;

#include "tst_links_panel.moc"
