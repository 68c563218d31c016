// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_link_service.h"
#include "core/services/employer_service.h"
#include "core/services/person_service.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_picker.h"
#include "ui/models/case_table_model.h"
#include "ui/models/words.h"
#include "ui/widgets/record_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::domain::Defect;
using core::services::CaseLinkService;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::EmployerListRow;
using core::services::EmployerService;
using core::services::Office;
using core::services::PersonListRow;
using core::services::PersonService;
using gui::kToday;
using gui::OfficeWindow;
using ui::forms::RecordPicker;
using ui::models::CaseTableModel;
using ui::models::Words;
using ui::widgets::RecordTable;

/// A case that comes back and one between two employers, done as it is written: by keys, over a real demo store, in
/// both languages.
class TstWeekCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnIsMendedDefectByDefectBeforeItIsSubmittedAgain_data() { week::languages(); }
    void aReturnIsMendedDefectByDefectBeforeItIsSubmittedAgain();
    void aTransferLinksTwoCasesThatNeitherClientSees_data() { week::languages(); }
    void aTransferLinksTwoCasesThatNeitherClientSees();

private:
    /// Goes down in a list until it holds what is wanted.
    static void choose(QComboBox* box, const QVariant& wanted);
    static void pushButton(OfficeWindow& office, const QString& name);
    [[nodiscard]] static QList<Defect> defects(OfficeWindow& office, core::CaseId id);
    /// The buttons with which open defects of the case shown are mended.
    [[nodiscard]] static qsizetype mendable(OfficeWindow& office);
    /// Whether the case shown cannot be submitted again yet, and says why.
    [[nodiscard]] static bool isBarred(OfficeWindow& office);
    static void returnWithDefects(OfficeWindow& office, const QList<Defect>& wanted);
    static void showsEach(OfficeWindow& office, const QList<Defect>& wanted);

    /// Somebody with a permit and no open case, whose one post is with an employer that is nobody's client.
    [[nodiscard]] static PersonListRow transferringPerson(OfficeWindow& office);
    /// The cases that an employer's page lists.
    [[nodiscard]] static QList<core::CaseId> casesShown(OfficeWindow& office, core::EmployerId employer);
};

void TstWeekCases::choose(QComboBox* box, const QVariant& wanted)
{
    QVERIFY(box->findData(wanted) >= 0);
    box->setFocus();
    const auto isChosen = [&] {
        if (box->currentData() != wanted) {
            QTest::keyClick(box, box->currentIndex() > box->findData(wanted) ? Qt::Key_Up : Qt::Key_Down);
        }
        return box->currentData() == wanted;
    };
    QTRY_VERIFY(isChosen());
}

void TstWeekCases::pushButton(OfficeWindow& office, const QString& name)
{
    QTRY_VERIFY2(office.shown<QPushButton>(name) != nullptr, qPrintable(name));
    QTest::keyClick(office.shown<QPushButton>(name), Qt::Key_Space);
}

QList<Defect> TstWeekCases::defects(OfficeWindow& office, core::CaseId id)
{
    const auto view = CaseService(office.office()).view(id);
    return view && !view->returns.isEmpty() ? view->returns.first().defects : QList<Defect>();
}

qsizetype TstWeekCases::mendable(OfficeWindow& office)
{
    return office.page()->findChildren<QPushButton*>(u"closeDefect"_s).size();
}

bool TstWeekCases::isBarred(OfficeWindow& office)
{
    const auto* submit = office.shown<QPushButton>(u"move.pre-review"_s);
    const auto* hindrance = office.shown<QLabel>(u"hindrance"_s);
    return submit != nullptr && !submit->isEnabled() && hindrance != nullptr && !hindrance->text().isEmpty();
}

void TstWeekCases::returnWithDefects(OfficeWindow& office, const QList<Defect>& wanted)
{
    QTest::keyClick(office.page(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    for (qsizetype i = 1; i < wanted.size(); ++i) { // the form begins with one
        pushButton(office, u"addDefect"_s);
    }
    const auto reasons = office.page()->findChildren<QComboBox*>(u"defectReason"_s);
    const auto texts = office.page()->findChildren<QLineEdit*>(u"defectText"_s);
    const auto menders = office.page()->findChildren<QComboBox*>(u"defectFixBy"_s);
    QCOMPARE(reasons.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        choose(reasons.at(i), wanted.at(i).reason);
        texts.at(i)->setFocus();
        OfficeWindow::typeHere(wanted.at(i).text);
        choose(menders.at(i), static_cast<int>(wanted.at(i).fixBy));
    }
    pushButton(office, u"confirmReturn"_s);
}

/// Each on its line: code, text, who mends it.
void TstWeekCases::showsEach(OfficeWindow& office, const QList<Defect>& wanted)
{
    const auto labels = office.shown<QWidget>(u"returns"_s)->findChildren<QLabel*>();
    const auto says = [&labels](const auto& holds) { return std::ranges::any_of(labels, holds); };
    for (const Defect& each : wanted) {
        const bool hasLine = says(
            [&](const QLabel* one) { return one->text().startsWith(each.reason) && one->text().contains(each.text); });
        QVERIFY2(hasLine, qPrintable(each.reason));
        QVERIFY(says([&](const QLabel* one) { return one->text() == Words::of(each.fixBy); }));
    }
}

/// W5
void TstWeekCases::aReturnIsMendedDefectByDefectBeforeItIsSubmittedAgain()
{
    const auto defect = [](const QString& reason, const QString& text, core::domain::Actor fixBy) {
        Defect one;
        one.reason = reason;
        one.text = text;
        one.fixBy = fixBy;
        return one;
    };
    const QList<Defect> wanted{defect(u"R35"_s, u"护照信息页模糊"_s, core::domain::Actor::Individual),
        defect(u"R12"_s, u"合同未盖章"_s, core::domain::Actor::Employer),
        defect(u"R01"_s, u"职务与合同不一致"_s, core::domain::Actor::Agency)};
    const auto office = week::start();
    const QList<CaseListRow> open = week::openCases(*office);
    const auto row = std::ranges::find(open, u"in-review"_s, &CaseListRow::stage);
    QVERIFY(row != open.end());
    office->window().goTo(u"case"_s, QString::number(row->id.value));
    office->settle();
    returnWithDefects(*office, wanted);
    QTRY_COMPARE(defects(*office, row->id).size(), wanted.size());
    QCOMPARE(CaseService(office->office()).view(row->id)->returns.size(), 1); // all in one return
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Defect kept = defects(*office, row->id).at(i);
        QCOMPARE(kept.reason, wanted.at(i).reason);
        QCOMPARE(kept.text, wanted.at(i).text);
        QCOMPARE(kept.fixBy, wanted.at(i).fixBy);
        QVERIFY(kept.doneOn.isNull() && kept.waivedBecause.isEmpty());
    }
    QTRY_COMPARE(mendable(*office), 3);
    QTRY_VERIFY(isBarred(*office));
    showsEach(*office, wanted);
    // The key for the way on says the same, and opens no other way.
    QTest::keyClick(office->page(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(office->newestToast().contains(office->shown<QLabel>(u"hindrance"_s)->text()));
    QVERIFY(office->shown<QPushButton>(u"confirmMove"_s) == nullptr);

    pushButton(*office, u"closeDefect"_s);
    QTRY_COMPARE(mendable(*office), 2);
    QCOMPARE(defects(*office, row->id).at(0).doneOn, kToday);
    QTRY_VERIFY(isBarred(*office));
    pushButton(*office, u"waiveDefect"_s);
    QTRY_VERIFY(office->shown<QLineEdit>(u"waiveBecause"_s) != nullptr);
    office->shown<QLineEdit>(u"waiveBecause"_s)->setFocus();
    OfficeWindow::typeHere(u"审批机关同意"_s);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(mendable(*office), 1);
    QCOMPARE(defects(*office, row->id).at(1).waivedBecause, u"审批机关同意"_s);
    QTRY_VERIFY(isBarred(*office));
    pushButton(*office, u"closeDefect"_s);
    QTRY_COMPARE(mendable(*office), 0);

    office->settle();
    pushButton(*office, u"move.pre-review"_s);
    pushButton(*office, u"confirmMove"_s);
    QTRY_COMPARE(CaseService(office->office()).view(row->id)->record.stage, u"pre-review"_s);
    QCOMPARE(CaseService(office->office()).view(row->id)->record.round, 2);
}

PersonListRow TstWeekCases::transferringPerson(OfficeWindow& office)
{
    const auto people = PersonService(office.office()).list();
    const auto free = std::ranges::find_if(*people, [](const PersonListRow& row) {
        return row.openCases == 0 && row.permitForm == "card"_L1 && row.permitValidTo > kToday;
    });
    if (free == people->end()) {
        return {};
    }
    week::write(office, [person = free->id](Office& store) -> core::Result<void> {
        core::domain::Employer former;
        former.name = {u"珠海前东家有限公司"_s, u"Former Employer Ltd"_s};
        former.city = u"shenzhen"_s;
        former.isClient = false;
        const auto added = EmployerService(store).save(former);
        if (!added) {
            return added.failure();
        }
        core::domain::Employment post = PersonService(store).view(person)->employments.first();
        post.employer = *added;
        post.endsOn = kToday;
        const auto kept = PersonService(store).saveEmployment(post);
        return kept ? core::Result<void>() : kept.failure();
    });
    return *free;
}

QList<core::CaseId> TstWeekCases::casesShown(OfficeWindow& office, core::EmployerId employer)
{
    constexpr int kCasesTab = 1;
    office.window().goTo(u"employer"_s, QString::number(employer.value));
    office.settle();
    QTabWidget* tabs = office.shown<QTabWidget>(u"employerTabs"_s);
    tabs->tabBar()->setFocus();
    while (tabs->currentIndex() != kCasesTab) {
        QTest::keyClick(tabs->tabBar(), tabs->currentIndex() < kCasesTab ? Qt::Key_Right : Qt::Key_Left);
    }
    QList<core::CaseId> ids;
    const auto* model = qobject_cast<CaseTableModel*>(office.shown<RecordTable>(u"caseTable"_s)->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        ids.append(model->record(row).id);
    }
    return ids;
}

/// W12: the old employer is nobody's client.
void TstWeekCases::aTransferLinksTwoCasesThatNeitherClientSees()
{
    const auto office = week::start();
    const PersonListRow person = transferringPerson(*office);
    QVERIFY(person.id.isStored());
    const core::EmployerId former = PersonService(office->office()).view(person.id)->employments.first().employer;
    const auto clients = EmployerService(office->office()).list();
    const auto next = std::ranges::find_if(
        *clients, [&](const EmployerListRow& row) { return row.id != person.employer && row.id != former; });
    QVERIFY(next != clients->end());
    QVERIFY(!EmployerService(office->office()).view(former)->employer.isClient);

    office->window().goTo(u"case-new"_s, QString::number(person.id.value));
    office->settle();
    auto* employer = office->shown<RecordPicker>(u"employer"_s);
    QTRY_COMPARE(employer->chosen(), former.value); // comes along with the person
    employer->setFocus();
    OfficeWindow::press(Qt::Key_A, Qt::ControlModifier);
    OfficeWindow::typeHere(next->creditCode);
    QTRY_COMPARE(employer->completer()->completionModel()->rowCount(), 1);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    OfficeWindow::press(Qt::Key_Down);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(employer->chosen(), next->id.value);
    choose(office->shown<QComboBox>(u"procedure"_s), u"transfer"_s);
    choose(office->shown<QComboBox>(u"class"_s), u"B"_s);
    office->type(u"starts"_s, u"2027-01-01"_s);
    office->type(u"ends"_s, u"2028-12-31"_s);
    QTRY_VERIFY(office->shown<QCheckBox>(u"offer0"_s) != nullptr && office->shown<QCheckBox>(u"offer0"_s)->isChecked());
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);

    QTRY_COMPARE(office->page()->id(), u"case"_s);
    const core::CaseId transfer{office->page()->place().toLongLong()};
    const auto linked = CaseLinkService(office->office()).linked(transfer);
    const auto other = std::ranges::find(*linked, u"transfer"_s, &core::services::LinkedCase::kind);
    QVERIFY(other != linked->end() && other->comesFirst);
    QCOMPARE(other->row.procedure, u"cancellation"_s);
    QCOMPARE(other->row.employer, former);
    QCOMPARE(CaseService(office->office()).view(transfer)->record.employer, next->id);
    const QList<core::CaseId> ofNext = casesShown(*office, next->id);
    QVERIFY(ofNext.contains(transfer) && !ofNext.contains(other->row.id));
    const QList<core::CaseId> ofFormer = casesShown(*office, former);
    QVERIFY(ofFormer.contains(other->row.id) && !ofFormer.contains(transfer));
}

static const support::Registered<TstWeekCases> registered;

#include "tst_week_cases.moc"
