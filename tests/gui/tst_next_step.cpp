// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_ending.h"
#include "core/services/demo_walk.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/toast_host.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::CaseView;
using core::services::Office;
using gui::kToday;
using gui::OfficeWindow;

/// What a case says of its next step, and how the step is made by keys, over a real demo store, in both languages.
class TstNextStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsNamed_data() { week::languages(); }
    void whatIsMissingIsNamed();
    void aDayYearsAheadIsNotShown_data() { week::languages(); }
    void aDayYearsAheadIsNotShown();
    void theKeyForTheWayOnKeepsWhatIsTyped_data() { week::languages(); }
    void theKeyForTheWayOnKeepsWhatIsTyped();
    void enterPressesTheButtonWithTheKeyboard_data() { week::languages(); }
    void enterPressesTheButtonWithTheKeyboard();
    void anAppointmentInThePastIsRefusedInTheForm_data() { week::languages(); }
    void anAppointmentInThePastIsRefusedInTheForm();
    void theKeyboardGoesThroughTheFormAsItIsSeen_data() { week::languages(); }
    void theKeyboardGoesThroughTheFormAsItIsSeen();
    void enterOpensTheFirstCaseOfAnEmptyOffice_data() { week::languages(); }
    void enterOpensTheFirstCaseOfAnEmptyOffice();
    void aMoveThatEndsTheCaseNamesWhatIsNotDone_data() { week::languages(); }
    void aMoveThatEndsTheCaseNamesWhatIsNotDone();

private:
    /// A residence permit whose window is to be booked.
    [[nodiscard]] static core::CaseId caseToBook(OfficeWindow& office);
    /// An application of a person of the demo office that was just opened.
    [[nodiscard]] static CaseView openCase(OfficeWindow& office);
    static void show(OfficeWindow& office, core::CaseId id);
};

CaseView TstNextStep::openCase(OfficeWindow& office)
{
    core::CaseId id;
    const CaseListRow of = week::openCases(office).first();
    week::write(office, [of, &id](Office& store) -> core::Result<void> {
        const auto opened = CaseService(store).open({.person = of.person,
            .employer = of.employer,
            .procedure = u"new-overseas"_s,
            .city = of.city,
            .permitClass = of.permitClass});
        if (!opened) {
            return opened.failure();
        }
        id = *opened;
        return CaseService(store).advance(id, {.to = u"internal-review"_s});
    });
    return *CaseService(office.office()).view(id);
}

void TstNextStep::show(OfficeWindow& office, core::CaseId id)
{
    office.window().goTo(u"case"_s, QString::number(id.value));
    office.settle();
    QTRY_VERIFY(!week::details(office).isEmpty());
}

void TstNextStep::whatIsMissingIsNamed()
{
    const auto office = week::start();
    const CaseView view = openCase(*office);
    const auto missing = std::ranges::find_if(view.checklist,
        [](const core::workflow::ChecklistItem& item) { return item.needed && item.material != "M01"_L1; });
    QVERIFY(missing != view.checklist.end());
    const QString name = missing->names.in(office->root().desk().lang()).text;
    show(*office, view.record.id);
    const auto* hindrance = office->shown<QLabel>(u"hindrance"_s);
    QVERIFY(hindrance != nullptr);
    QVERIFY2(hindrance->text().contains(name) && !hindrance->text().contains(missing->material),
        qPrintable(hindrance->text()));
    const auto* barred = office->shown<QPushButton>(u"move.confirmation"_s);
    QVERIFY(barred != nullptr && !barred->isEnabled());
    QVERIFY2(barred->toolTip().contains(name), qPrintable(barred->toolTip()));
    QTest::keyClick(office->page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(office->newestToast().contains(name), qPrintable(office->newestToast()));
}

void TstNextStep::aDayYearsAheadIsNotShown()
{
    constexpr int kShownWithin = 90;
    const auto office = week::start();
    const auto isNear = [&](const CaseListRow& row) {
        const QDate by = CaseService(office->office()).view(row.id)->nextStep.by;
        return by.isValid() && by <= kToday.addDays(kShownWithin);
    };
    const QList<CaseListRow> open = week::openCases(*office);
    const auto near = std::ranges::find_if(open, isNear);
    QVERIFY(near != open.end());
    show(*office, near->id);
    QVERIFY(office->shown<ui::widgets::Chip>(u"nextDue"_s) != nullptr);

    const CaseView fresh = openCase(*office);
    QVERIFY(fresh.nextStep.by > kToday.addDays(kShownWithin));
    show(*office, fresh.record.id);
    QVERIFY(office->shown<ui::widgets::Chip>(u"nextDue"_s) == nullptr);
}

void TstNextStep::theKeyForTheWayOnKeepsWhatIsTyped()
{
    const auto office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto row = std::ranges::find(open, u"notice-sent"_s, &CaseListRow::stage);
    QVERIFY(row != open.end());
    show(*office, row->id);
    QTest::keyClick(office->page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(office->shown<ui::widgets::FieldEdit>(u"moveDay"_s) != nullptr);
    const QPointer<ui::widgets::DateEdit> day = office->shown<ui::widgets::FieldEdit>(u"moveDay"_s)->dateEdit();
    const QDate typed = kToday.addDays(-2);
    QTRY_COMPARE(QApplication::focusWidget(), day);
    OfficeWindow::typeHere(typed.toString(u"yyyyMMdd"_s));
    QTest::keyClick(office->page(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!day.isNull() && day->isVisible());
    QCOMPARE(day->date(), std::optional(typed));
    day->setFocus();
    OfficeWindow::press(Qt::Key_Escape); // leaves the form, not the case
    QTRY_VERIFY(office->shown<QPushButton>(u"confirmMove"_s) == nullptr);
    QCOMPARE(office->page()->id(), u"case"_s);
}

void TstNextStep::aMoveThatEndsTheCaseNamesWhatIsNotDone()
{
    const auto office = week::start();
    const auto ending = [&](core::CaseId id) -> std::optional<QString> {
        const auto view = CaseService(office->office()).view(id);
        const auto move = std::ranges::find_if(view->moves, [](const core::workflow::PossibleMove& each) {
            return each.endsCase && !each.isReturn && !each.hindrance;
        });
        return move == view->moves.end() ? std::nullopt : std::optional(move->to);
    };
    const QList<CaseListRow> open = week::openCases(*office);
    const auto row = std::ranges::find_if(open, [&](const CaseListRow& each) {
        const auto view = CaseService(office->office()).view(each.id);
        return ending(each.id) && !view->moves.first().endsCase && !core::services::tasksLeftBehind(*view).isEmpty();
    });
    QVERIFY(row != open.end());
    const auto view = CaseService(office->office()).view(row->id);
    const auto tasks = core::services::tasksLeftBehind(*view);
    const auto onward = std::ranges::find_if(
        view->moves, [](const auto& each) { return !each.endsCase && !each.isReturn && !each.hindrance; });
    QVERIFY(onward != view->moves.end());
    show(*office, row->id);
    office->shown<QPushButton>(u"move."_s + *ending(row->id))->click();
    QTRY_VERIFY(office->shown<QLabel>(u"leftBehind"_s) != nullptr);
    const QString said = office->shown<QLabel>(u"leftBehind"_s)->text();
    for (const core::workflow::Deadline& task : tasks) {
        const QString name = task.names.in(office->root().desk().lang()).text;
        QVERIFY2(said.contains(name), qPrintable(said));
    }
    office->shown<QPushButton>(u"cancelMove"_s)->click();
    office->shown<QPushButton>(u"move."_s + onward->to)->click();
    QTRY_VERIFY(office->shown<QPushButton>(u"confirmMove"_s) != nullptr);
    QVERIFY(office->shown<QLabel>(u"leftBehind"_s) == nullptr);
}

void TstNextStep::enterPressesTheButtonWithTheKeyboard()
{
    const auto office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto row = std::ranges::find(open, u"notice-sent"_s, &CaseListRow::stage);
    QVERIFY(row != open.end());
    show(*office, row->id);
    office->shown<QPushButton>(u"move.visa-obtained"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY(office->shown<QPushButton>(u"confirmMove"_s) != nullptr);
    office->shown<QPushButton>(u"confirmMove"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_COMPARE(CaseService(office->office()).view(row->id)->record.stage, u"visa-obtained"_s);
}

core::CaseId TstNextStep::caseToBook(OfficeWindow& office)
{
    core::CaseId id;
    const CaseListRow of = week::openCases(office).first();
    week::write(office, [of, &id](Office& store) -> core::Result<void> {
        const auto opened = CaseService(store).open({.person = of.person,
            .employer = of.employer,
            .procedure = u"residence-extension"_s,
            .city = of.city,
            .permitClass = of.permitClass});
        if (!opened) {
            return opened.failure();
        }
        id = *opened;
        while (CaseService(store).view(id)->record.stage != "appointment"_L1) {
            if (const auto moved = core::services::demo::goOn(store, id); !moved) {
                return moved;
            }
        }
        return {};
    });
    return id;
}

/// On the day of the step; booking another day takes the first one's place.
void TstNextStep::anAppointmentInThePastIsRefusedInTheForm()
{
    const auto office = week::start();
    const core::CaseId id = caseToBook(*office);
    const auto appointments = [&] {
        QStringList days;
        const auto view = CaseService(office->office()).view(id);
        for (const core::domain::CaseFact& fact : view->otherFacts) {
            if (fact.fact == "appointmentOn"_L1) {
                days.append(fact.value);
            }
        }
        return days;
    };
    const auto typeDay = [&](QDate day) {
        auto* field = office->shown<ui::widgets::FieldEdit>(u"moveFact.appointmentOn"_s);
        QVERIFY(field != nullptr);
        field->editor()->setFocus();
        field->lineEdit()->selectAll();
        OfficeWindow::typeHere(day.toString(Qt::ISODate));
        OfficeWindow::press(Qt::Key_Return);
        office->settle();
    };
    show(*office, id);
    const auto toasts = office->window().toasts().toasts().size();
    QTest::keyClick(office->page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(office->shown<ui::widgets::FieldEdit>(u"moveDay"_s) != nullptr);
    typeDay(kToday.addDays(-1));
    auto* field = office->shown<ui::widgets::FieldEdit>(u"moveFact.appointmentOn"_s);
    QTRY_VERIFY(field->hasError());
    QCOMPARE(QApplication::focusWidget(), field->editor());
    QCOMPARE(office->window().toasts().toasts().size(), toasts);
    const QString said = field->findChildren<QLabel*>().last()->text();
    QFETCH(QString, language);
    QVERIFY2(said.contains(language == "zh"_L1 ? u"早于这一步"_s : u"before the day of this step"_s), qPrintable(said));
    QVERIFY(appointments().isEmpty());
    typeDay(kToday.addDays(3));
    QTRY_COMPARE(appointments(), QStringList{kToday.addDays(3).toString(Qt::ISODate)});

    auto* rebook = office->shown<QPushButton>(u"move.appointment-booked"_s);
    QVERIFY(rebook != nullptr);
    rebook->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    typeDay(kToday.addDays(8));
    QTRY_COMPARE(appointments(), QStringList{kToday.addDays(8).toString(Qt::ISODate)});
}

void TstNextStep::theKeyboardGoesThroughTheFormAsItIsSeen()
{
    const auto office = week::start();
    show(*office, caseToBook(*office));
    auto* book = office->shown<QPushButton>(u"move.appointment-booked"_s);
    QVERIFY(book != nullptr);
    book->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    QTRY_VERIFY(office->shown<ui::widgets::FieldEdit>(u"moveDay"_s) != nullptr);
    auto* day = office->shown<ui::widgets::FieldEdit>(u"moveDay"_s)->editor();
    QTRY_COMPARE(QApplication::focusWidget(), day);
    QList<QWidget*> passed{day};
    for (int i = 0; i < 3; ++i) {
        OfficeWindow::press(Qt::Key_Tab);
        passed.append(QApplication::focusWidget());
    }
    const QList<QWidget*> seen{day, office->shown<ui::widgets::FieldEdit>(u"moveFact.appointmentOn"_s)->editor(),
        office->shown<QPushButton>(u"confirmMove"_s), office->shown<QPushButton>(u"cancelMove"_s)};
    QCOMPARE(passed, seen);
    OfficeWindow::press(Qt::Key_Backtab);
    OfficeWindow::press(Qt::Key_Backtab);
    OfficeWindow::press(Qt::Key_Backtab);
    OfficeWindow::press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), office->shown<ui::widgets::FieldEdit>(u"moveActor"_s)->editor());
}

void TstNextStep::enterOpensTheFirstCaseOfAnEmptyOffice()
{
    QFETCH(QString, language);
    OfficeWindow office(gui::Contents::Empty, language);
    office.window().goTo(u"cases"_s);
    office.settle();
    const auto buttons = office.page()->findChildren<ui::widgets::ActionButton*>();
    const QString wanted = office.shell().actions().action(u"case.new"_s)->text();
    const auto create = std::ranges::find_if(
        buttons, [&](const QPushButton* each) { return each->isVisible() && each->text() == wanted; });
    QVERIFY(create != buttons.end());
    (*create)->setFocus();
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(office.page()->id(), u"case-new"_s);
}

static const support::Registered<TstNextStep> registered;

#include "tst_next_step.moc"
