// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/words.h"
#include "ui/widgets/time_line.h"
#include "ui/widgets/why_popover.h"

#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::PersonService;
using core::services::PersonView;
using gui::OfficeWindow;
using ui::widgets::TimeLine;
using ui::widgets::TimeSpan;

/// All clocks of a person on one time line, walked by keys, in both languages.
class TstPersonClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperAndTheFamilyStandOnIt_data();
    void everyPaperAndTheFamilyStandOnIt();
    void enterSaysWhyAPermitEndsThen();

private:
    /// Somebody with a family and a work permit.
    static PersonView parent(OfficeWindow& office)
    {
        PersonService people(office.office());
        const auto rows = people.list();
        for (const auto& row : *rows) {
            const auto view = people.view(row.id);
            if (!view->dependants.isEmpty() && !view->permits.isEmpty()) {
                return *view;
            }
        }
        return {};
    }
    static TimeLine* open(OfficeWindow& office, core::PersonId person)
    {
        office.window().goTo(u"person"_s, QString::number(person.value));
        office.settle();
        auto* tabs = office.shown<QTabWidget>(u"personTabs"_s);
        tabs->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        tabs->setCurrentIndex(tabs->count() - 1);
        return office.shown<TimeLine>(u"personClocks"_s);
    }
};

void TstPersonClocks::everyPaperAndTheFamilyStandOnIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

void TstPersonClocks::everyPaperAndTheFamilyStandOnIt()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const PersonView view = parent(office);
    QVERIFY(view.person.id.isStored());
    TimeLine* line = open(office, view.person.id);
    QVERIFY(line != nullptr && !line->accessibleName().isEmpty());
    const QList<TimeSpan>& spans = line->spans();
    const auto holds = [&](QDate to) {
        return std::ranges::any_of(spans, [&](const TimeSpan& each) { return each.to == to; });
    };
    for (const auto& permit : view.permits) {
        QVERIFY(holds(permit.validTo));
    }
    for (const auto& dependant : view.dependants) {
        QVERIFY(holds(dependant.passportExpiresOn));
    }
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Home);
    for (int i = 0; i < spans.size(); ++i) {
        QCOMPARE(line->current(), i);
        QCOMPARE(line->accessibleDescription(), spans.at(i).told);
        QVERIFY(!spans.at(i).told.isEmpty());
        QTest::keyClick(line, Qt::Key_Down);
    }
    QCOMPARE(line->current(), spans.size() - 1);
}

void TstPersonClocks::enterSaysWhyAPermitEndsThen()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const PersonView view = parent(office);
    TimeLine* line = open(office, view.person.id);
    const auto& spans = line->spans();
    const auto permit =
        std::ranges::find_if(spans, [](const TimeSpan& each) { return each.why.startsWith("permit-expires"_L1); });
    QVERIFY(permit != spans.end());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Home);
    for (auto step = spans.begin(); step != permit; ++step) {
        QTest::keyClick(line, Qt::Key_Down);
    }
    QTest::keyClick(line, Qt::Key_Return);
    const auto isShown = [&] {
        const auto popovers = office.page()->findChildren<ui::widgets::WhyPopover*>();
        return std::ranges::any_of(popovers, [](const QWidget* each) { return each->isVisible(); });
    };
    QTRY_VERIFY(isShown());
}

static const support::Registered<TstPersonClocks> registered;

#include "tst_person_clocks.moc"
