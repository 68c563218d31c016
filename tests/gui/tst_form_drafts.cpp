// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/copy_folder.h"
#include "tests/gui/draft_forms.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>

using namespace Qt::Literals::StringLiterals;
using namespace gui::drafts;
namespace week = gui::week;
using core::domain::CaseStatus;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::Office;
using gui::OfficeWindow;

/// Nothing typed is lost (ui.md), in every form that people type in: over a real demo store, by keys.
class TstFormDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPowerCutLosesAtMostFiveSeconds_data() { forms(); }
    void aPowerCutLosesAtMostFiveSeconds();
    void lockingLosesNothing_data() { forms(); }
    void lockingLosesNothing();
    void closingLosesNothing_data() { forms(); }
    void closingLosesNothing();
    void whatIsGivenUpIsForgotten_data();
    void whatIsGivenUpIsForgotten();
    void whatIsRecordedIsForgotten();
    void aChangeElsewhereLeavesTheFormOpen();
    void eachCaseHasItsOwn();
    void nothingTakesThePlaceOfWhatIsStillToCome();

private:
    static void forms();
};

void TstFormDrafts::forms()
{
    QTest::addColumn<QString>("form");
    for (const QString& name : formNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TstFormDrafts::aPowerCutLosesAtMostFiveSeconds()
{
    QFETCH(QString, form);
    const Form told = formNamed(form);
    const QTemporaryDir home;
    const QString copy = home.filePath(u"Office.permitdesk"_s);
    {
        OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
        told.open(office);
        putIn(office, told.field, told.text);
        QVERIFY(!draftsOf(office.office()).contains(markOf(told)));
        QTRY_VERIFY_WITH_TIMEOUT(draftsOf(office.office()).contains(markOf(told)), kAtMost);
        gui::copyFolder(office.path(u"Office.permitdesk"_s), copy); // what the disk holds when the power goes
    }
    OfficeWindow again(copy, u"zh"_s);
    told.open(again);
    QTRY_COMPARE(textIn(again, told.field), told.text);
}

void TstFormDrafts::lockingLosesNothing()
{
    QFETCH(QString, form);
    const Form told = formNamed(form);
    OfficeWindow office(OfficeWindow::Contents::SealedDemo, u"en"_s);
    told.open(office);
    putIn(office, told.field, told.text);
    QVERIFY(!draftsOf(office.office()).contains(markOf(told)));
    office.root().officeLock().lock(); // as the lock does when nobody touches anything for a while
    QTRY_VERIFY(office.root().officeLock().access().isEmpty());
    QVERIFY2(draftsOf(office.office()).contains(markOf(told)), qPrintable(draftsOf(office.office())));
    office.unlock();
    office.settle();
    if (office.shown<QWidget>(told.field) == nullptr) {
        told.open(office);
    }
    QTRY_COMPARE(textIn(office, told.field), told.text);
}

void TstFormDrafts::closingLosesNothing()
{
    QFETCH(QString, form);
    const Form told = formNamed(form);
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    told.open(office);
    putIn(office, told.field, told.text);
    office.restart();
    QVERIFY2(draftsOf(office.office()).contains(markOf(told)), qPrintable(draftsOf(office.office())));
    told.open(office);
    QTRY_COMPARE(textIn(office, told.field), told.text);
}

void TstFormDrafts::whatIsGivenUpIsForgotten_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("button");
    QTest::newRow("move") << u"move"_s << u"cancelMove"_s;
    QTest::newRow("return") << u"return"_s << u"cancelReturn"_s;
    QTest::newRow("material's days") << u"material's days"_s << u"cancelMaterialDays"_s;
    QTest::newRow("original, by Esc") << u"original received"_s << QString();
    QTest::newRow("finding, by Esc") << u"finding waived"_s << QString();
    QTest::newRow("defect, by Esc") << u"defect waived"_s << QString();
    QTest::newRow("view's name, by Esc") << u"view's name"_s << QString();
}

void TstFormDrafts::whatIsGivenUpIsForgotten()
{
    QFETCH(QString, form);
    QFETCH(QString, button);
    const Form told = formNamed(form);
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    told.open(office);
    putIn(office, told.field, told.text);
    QTRY_VERIFY_WITH_TIMEOUT(draftsOf(office.office()).contains(markOf(told)), kAtMost);
    const ui::shell::Page* before = office.page();
    if (button.isEmpty()) {
        OfficeWindow::press(Qt::Key_Escape);
    } else {
        pressButton(office, button);
    }
    QTRY_VERIFY(!draftsOf(office.office()).contains(markOf(told)));
    QCOMPARE(office.page(), before);
    told.open(office);
    QVERIFY(textIn(office, told.field) != told.text);
}

void TstFormDrafts::whatIsRecordedIsForgotten()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const Form told = formNamed(u"return"_s);
    told.open(office);
    putIn(office, told.field, told.text);
    QTRY_VERIFY_WITH_TIMEOUT(draftsOf(office.office()).contains(markOf(told)), kAtMost);
    const CaseListRow before = caseWhere(office, [](const CaseListRow& each) { return each.stage == "in-review"_L1; });
    editor(office, u"defectReason"_s)->setFocus();
    OfficeWindow::press(Qt::Key_Down);
    pressButton(office, u"confirmReturn"_s);
    QTRY_COMPARE(
        caseWhere(office, [&](const CaseListRow& each) { return each.id == before.id; }).status, CaseStatus::Returned);
    QTRY_VERIFY(!draftsOf(office.office()).contains(markOf(told)));
    QVERIFY(office.shown<QPushButton>(u"confirmReturn"_s) == nullptr);
}

void TstFormDrafts::aChangeElsewhereLeavesTheFormOpen()
{
    for (const QString& name : {u"move"_s, u"return"_s, u"defect waived"_s, u"finding waived"_s, u"planned day"_s,
             u"original received"_s, u"material's days"_s, u"link"_s}) {
        const Form told = formNamed(name);
        OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
        told.open(office);
        putIn(office, told.field, told.text);
        const core::CaseId id{office.page()->place().toLongLong()};
        core::domain::Material material = CaseService(office.office()).view(id)->materials.first();
        material.issuedOn = gui::kToday.addDays(-3);
        week::write(office, [material](Office& store) { return CaseService(store).setMaterial(material); });
        office.settle();
        QVERIFY2(textIn(office, told.field) == told.text, qPrintable(name));
        QVERIFY2(editor(office, told.field)->hasFocus(), qPrintable(name));
    }
}

void TstFormDrafts::eachCaseHasItsOwn()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const QList<CaseListRow> cases = week::openCases(office);
    const auto typeFor = [&](const CaseListRow& row, const QString& text) {
        go(office, u"case"_s, QString::number(row.id.value));
        showTab(office, 4);
        QTRY_COMPARE(textIn(office, u"linkNumber"_s), QString());
        putIn(office, u"linkNumber"_s, text);
    };
    typeFor(cases.at(0), u"first"_s);
    typeFor(cases.at(1), u"second"_s);
    for (const auto& [row, text] : {std::pair(0, u"first"_s), std::pair(1, u"second"_s)}) {
        go(office, u"case"_s, QString::number(cases.at(row).id.value));
        QTRY_COMPARE(textIn(office, u"linkNumber"_s), text);
    }
    const QString kept = draftsOf(office.office());
    QVERIFY2(kept.contains(u"first"_s) && kept.contains(u"second"_s), qPrintable(kept));
}

/// Somebody types before a busy store has answered what was kept.
void TstFormDrafts::nothingTakesThePlaceOfWhatIsStillToCome()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const Form told = formNamed(u"person"_s);
    told.open(office);
    putIn(office, told.field, told.text);
    QTRY_VERIFY_WITH_TIMEOUT(draftsOf(office.office()).contains(told.text), kFoundMs);
    office.restart();

    constexpr int kReaders = 2;
    QSemaphore gate;
    for (int i = 0; i < kReaders; ++i) {
        office.root().desk().read(
            &office.window(),
            [&gate](Office&) -> core::Result<void> {
                gate.acquire();
                return {};
            },
            [] {});
    }
    auto open = qScopeGuard([&gate] { gate.release(kReaders); });
    QVERIFY(office.window().goTo(u"person-edit"_s, u"new"_s));
    putIn(office, u"givenNames"_s, u"ANA"_s);
    waitForDrafts(office);
    QVERIFY2(draftsOf(office.office()).contains(told.text), qPrintable(draftsOf(office.office())));
    gate.release(kReaders);
    open.dismiss();
    QTRY_COMPARE(textIn(office, told.field), told.text);
    QCOMPARE(textIn(office, u"givenNames"_s), u"ANA"_s);
    const auto areBothKept = [&office, &told] {
        const QString kept = draftsOf(office.office());
        return kept.contains(told.text) && kept.contains(u"ANA"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(areBothKept(), kFoundMs);
}

static const support::Registered<TstFormDrafts> registered;

#include "tst_form_drafts.moc"
