// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_link_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/support/desk_office.h"
#include "tests/support/test_registry.h"
#include "ui/cases/new_case_page.h"
#include "ui/models/source_titles.h"
#include "ui/widgets/why_button.h"
#include "ui/widgets/why_popover.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::CaseLinkService;
using core::services::CaseOpening;
using core::services::CaseService;
using core::services::Office;
using support::DeskOffice;
using ui::cases::NewCasePage;
using ui::widgets::WhyButton;
using ui::widgets::WhyPopover;

namespace {

/// A person who works for a client in Shenzhen, with a residence permit and an open cancellation.
void fill(Office& office)
{
    core::domain::Employer employer;
    employer.name = {u"深圳市蓝屿海洋科技有限公司"_s, u"Lanyu Ocean Technology"_s};
    employer.city = u"shenzhen"_s;
    const core::EmployerId employerId = *core::services::EmployerService(office).save(employer);
    core::services::PersonService people(office);
    core::domain::Person person;
    person.surname = u"HARTLEY"_s;
    const core::PersonId personId = *people.save(person);
    core::domain::Employment post;
    post.person = personId;
    post.employer = employerId;
    post.city = u"shenzhen"_s;
    CORE_EXPECT(people.saveEmployment(post).ok());
    core::domain::ResidencePermit residence;
    residence.person = personId;
    residence.validTo = QDate(2027, 3, 31);
    CORE_EXPECT(people.saveResidencePermit(residence).ok());
    CaseOpening opening;
    opening.person = personId;
    opening.employer = employerId;
    opening.procedure = u"cancellation"_s;
    opening.city = u"shenzhen"_s;
    opening.permitClass = u"B"_s;
    CORE_EXPECT(CaseService(office).open(opening).ok());
}

void choose(DeskOffice& desk, const QString& field, const QString& code)
{
    auto* box = desk.shown<QComboBox>(field);
    QTRY_VERIFY(box->findData(code) >= 0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 1; i < box->count() && box->currentData().toString() != code; ++i) {
        QTest::keyClick(box, Qt::Key_Down);
    }
    QCOMPARE(box->currentData().toString(), code);
}

} // namespace

/// What the form of a new case advises, by keys in both languages.
class TstOpeningAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFollowsIsOpenedWithTheCase_data() { languages(); }
    void whatFollowsIsOpenedWithTheCase();
    void whatWasUntickedStaysSo_data() { languages(); }
    void whatWasUntickedStaysSo();
    void aClashIsToldAndDoesNotHinder();
    void theContractsStartTellsWhenToFile_data() { languages(); }
    void theContractsStartTellsWhenToFile();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<DeskOffice> start(const QString& language, const QString& procedure);
    [[nodiscard]] static qsizetype cases(DeskOffice& desk) { return CaseService(desk.office()).list()->size(); }
};

void TstOpeningAdvice::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<DeskOffice> TstOpeningAdvice::start(const QString& language, const QString& procedure)
{
    auto desk = std::make_unique<DeskOffice>(language, fill);
    desk->addPage<NewCasePage>();
    desk->show(u"case-new"_s, u"1"_s);
    choose(*desk, u"procedure"_s, procedure);
    choose(*desk, u"class"_s, u"B"_s);
    desk->type(u"starts"_s, u"2027-02-15"_s);
    desk->type(u"ends"_s, u"2029-02-14"_s);
    return desk;
}

void TstOpeningAdvice::whatFollowsIsOpenedWithTheCase()
{
    QFETCH(QString, language);
    const auto desk = start(language, u"extension"_s);
    QTRY_VERIFY(desk->shown<QCheckBox>(u"offer0"_s) != nullptr);
    QVERIFY(desk->shown<QCheckBox>(u"offer0"_s)->isChecked());
    QTest::keyClick(desk->window().currentPage(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(cases(*desk), 3);
    const auto linked = CaseLinkService(desk->office()).linked(core::CaseId{2});
    QCOMPARE(linked->size(), 1);
    QCOMPARE(linked->first().row.procedure, u"residence-extension"_s);
    desk->desk().undo();
    QTRY_COMPARE(cases(*desk), 1);
}

void TstOpeningAdvice::whatWasUntickedStaysSo()
{
    QFETCH(QString, language);
    const auto desk = start(language, u"extension"_s);
    QTRY_VERIFY(desk->shown<QCheckBox>(u"offer0"_s) != nullptr);
    const QPointer<QCheckBox> before(desk->shown<QCheckBox>(u"offer0"_s));
    QTest::keyClick(before, Qt::Key_Space);
    QVERIFY(!before->isChecked());
    desk->type(u"ends"_s, u"2029-01-31"_s);
    QTRY_VERIFY(before == nullptr); // the advice was read anew
    const auto isUnticked = [&desk] {
        const auto* box = desk->shown<QCheckBox>(u"offer0"_s);
        return box != nullptr && !box->isChecked();
    };
    QTRY_VERIFY(isUnticked());

    desk->show(u"case-new"_s); // another's form
    QTRY_VERIFY(desk->desk().isIdle());
    desk->show(u"case-new"_s, u"1"_s);
    QTRY_VERIFY(isUnticked());
    QTest::keyClick(desk->window().currentPage(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(cases(*desk), 2);
}

void TstOpeningAdvice::aClashIsToldAndDoesNotHinder()
{
    const auto desk = start(u"en"_s, u"extension"_s);
    QTRY_VERIFY(desk->shown<QLabel>(u"clash"_s) != nullptr);
    QVERIFY(desk->shown<QLabel>(u"clash"_s)->text().contains(u"2026-0001"_s));
    QTRY_VERIFY(desk->shown<QCheckBox>(u"offer0"_s) != nullptr);
    QTest::keyClick(desk->shown<QCheckBox>(u"offer0"_s), Qt::Key_Space);
    QTest::keyClick(desk->window().currentPage(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(cases(*desk), 2);
}

void TstOpeningAdvice::theContractsStartTellsWhenToFile()
{
    QFETCH(QString, language);
    const auto desk = start(language, u"new-overseas"_s);
    QTRY_VERIFY(desk->shown<QLabel>(u"contractPlan"_s) != nullptr);
    // 90 days before 2027-02-15.
    const QString told = desk->shown<QLabel>(u"contractPlan"_s)->text();
    const QString day = language == "zh"_L1 ? u"2026-11-17"_s : u"17 Nov 2026"_s;
    QVERIFY2(told.contains(day), qPrintable(told));

    // And why: how the days were counted, and who says so.
    auto* page = desk->window().currentPage();
    QTest::keyClick(page->findChild<WhyButton*>(), Qt::Key_Space);
    QString reason;
    for (const WhyPopover* each : page->findChildren<WhyPopover*>()) {
        for (const QLabel* label : each->findChildren<QLabel*>()) {
            reason += each->isVisible() ? label->text() + u'\n' : QString();
        }
    }
    QVERIFY2(reason.contains(day), qPrintable(reason));
    const auto titles = ui::models::sourceTitles(desk->office().rules());
    QVERIFY2(std::ranges::any_of(titles,
                 [&](const core::types::BilingualText& title) { return reason.contains(desk->desk().say(title)); }),
        qPrintable(reason));
}

static const support::Registered<TstOpeningAdvice> registered;

#include "tst_opening_advice.moc"
