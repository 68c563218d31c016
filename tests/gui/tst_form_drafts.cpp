// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/expect.h"
#include "core/services/draft_service.h"
#include "core/storage/drafts.h"
#include "core/storage/store.h"
#include "tests/gui/copy_folder.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/record_table.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

#include <functional>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::domain::CaseStatus;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::Office;
using gui::OfficeWindow;
using ui::widgets::RecordTable;

namespace {

constexpr auto kAtMost = 5'000; ///< milliseconds of typing that may be lost (ui.md)

/// A form that a person types in: how it is opened, and where.
struct Form
{
    std::function<void(OfficeWindow&)> open;
    QString field;
    QString text;
};

CaseListRow caseWhere(OfficeWindow& office, const std::function<bool(const CaseListRow&)>& holds)
{
    const auto rows = CaseService(office.office()).list();
    const auto found = std::ranges::find_if(*rows, holds);
    CORE_EXPECT(found != rows->end());
    return *found;
}

void go(OfficeWindow& office, const QString& page, const QString& argument = {})
{
    QVERIFY2(office.window().goTo(page, argument), qPrintable(page + u' ' + argument));
    office.settle();
}

void goToCase(OfficeWindow& office, const QString& stage)
{
    const CaseListRow row = caseWhere(office, [&](const CaseListRow& each) { return each.stage == stage; });
    go(office, u"case"_s, QString::number(row.id.value));
}

template <typename Widget> Widget* find(OfficeWindow& office, const QString& name)
{
    Widget* found = nullptr;
    [&] { QTRY_VERIFY2((found = office.shown<Widget>(name)) != nullptr, qPrintable(name)); }();
    return found;
}

void pressButton(OfficeWindow& office, const QString& name)
{
    auto* button = find<QPushButton>(office, name);
    QVERIFY2(button != nullptr, qPrintable(name));
    QTRY_VERIFY2(button->isEnabled(), qPrintable(name));
    button->setFocus();
    OfficeWindow::press(Qt::Key_Space);
}

void showTab(OfficeWindow& office, int tab)
{
    find<QTabWidget>(office, u"caseTabs"_s)->setCurrentIndex(tab);
    office.settle();
}

void chooseRow(OfficeWindow& office, const QString& table, int row)
{
    auto* rows = find<RecordTable>(office, table);
    QTRY_VERIFY(rows->model()->rowCount() > row);
    rows->setFocus();
    rows->selectRecordRow(row);
}

/// The editor of that name, or the one in the field of that name.
QWidget* editor(OfficeWindow& office, const QString& name)
{
    QWidget* found = nullptr;
    [&] {
        QTRY_VERIFY2((found = office.shown<QLineEdit>(name)) != nullptr
                         || (found = office.shown<QPlainTextEdit>(name)) != nullptr
                         || (found = office.shown<ui::widgets::FieldEdit>(name)) != nullptr,
            qPrintable(name));
    }();
    CORE_EXPECT(found != nullptr);
    const auto* field = qobject_cast<ui::widgets::FieldEdit*>(found);
    return field != nullptr ? field->editor() : found;
}

QString textIn(OfficeWindow& office, const QString& name)
{
    const QWidget* field = editor(office, name);
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line != nullptr ? line->text() : qobject_cast<const QPlainTextEdit*>(field)->toPlainText();
}

void typeIn(OfficeWindow& office, const QString& name, const QString& text)
{
    QWidget* field = editor(office, name);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    OfficeWindow::typeHere(text);
}

/// All drafts of a store, in one text.
QString draftsOf(Office& office)
{
    QString all;
    const auto drafts = core::storage::drafts::all(office.store().connection());
    for (const core::storage::drafts::Draft& each : *drafts) {
        all += each.key + QString::fromUtf8(QJsonDocument(each.values).toJson());
    }
    return all;
}

QHash<QString, Form> caseForms()
{
    const auto openMove = [](OfficeWindow& office) {
        goToCase(office, u"accepted"_s);
        QTest::keyClick(office.page(), Qt::Key_Return, Qt::ControlModifier);
    };
    const auto openReturn = [](OfficeWindow& office) {
        goToCase(office, u"in-review"_s);
        QTest::keyClick(office.page(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    };
    const auto openDays = [](OfficeWindow& office) {
        goToCase(office, u"collecting"_s);
        chooseRow(office, u"materialTable"_s, 1);
        pressButton(office, u"materialDays"_s);
    };
    const auto openOriginals = [](OfficeWindow& office) {
        goToCase(office, u"collecting"_s);
        showTab(office, 5);
    };
    return {
        {u"move"_s, {openMove, u"moveDay"_s, u"2026-11-1"_s}},
        {u"return"_s, {openReturn, u"returnText"_s, u"the seal is faint"_s}},
        {u"defect"_s, {openReturn, u"defectText"_s, u"page two is missing"_s}},
        {u"defect waived"_s, {[](OfficeWindow& office) {
                                  const CaseListRow row = caseWhere(office,
                                      [](const CaseListRow& each) { return each.status == CaseStatus::Returned; });
                                  go(office, u"case"_s, QString::number(row.id.value));
                                  pressButton(office, u"waiveDefect"_s);
                              },
                                 u"waiveBecause"_s, u"the window agreed"_s}},
        {u"finding waived"_s, {[](OfficeWindow& office) {
                                   goToCase(office, u"collecting"_s);
                                   showTab(office, 1);
                                   pressButton(office, u"findingWaive"_s);
                               },
                                  u"waiveFinding"_s, u"told by telephone"_s}},
        {u"planned day"_s, {[](OfficeWindow& office) {
                                goToCase(office, u"collecting"_s);
                                showTab(office, 1);
                            },
                               u"plannedUseOn"_s, u"2027-01-0"_s}},
        {u"material's days"_s, {openDays, u"materialIssuedOn"_s, u"2026-10-0"_s}},
        {u"original received"_s, {[=](OfficeWindow& office) {
                                      openOriginals(office);
                                      auto* table = find<RecordTable>(office, u"kitTable"_s);
                                      auto* receive = find<QPushButton>(office, u"receiveOriginal"_s);
                                      for (int row = 0; row < table->model()->rowCount() && !receive->isEnabled();
                                           ++row) {
                                          table->selectRecordRow(row);
                                      }
                                      pressButton(office, u"receiveOriginal"_s);
                                  },
                                     u"custodyWho"_s, u"the driver"_s}},
        {u"link"_s, {[](OfficeWindow& office) {
                         goToCase(office, u"collecting"_s);
                         showTab(office, 4);
                     },
                        u"linkNumber"_s, u"2026-01"_s}},
        {u"case's facts"_s, {[](OfficeWindow& office) {
                                 const CaseListRow row = caseWhere(
                                     office, [](const CaseListRow& each) { return each.stage == "collecting"_L1; });
                                 go(office, u"case-facts"_s, QString::number(row.id.value) + u"/contract"_s);
                             },
                                u"contractStartsOn"_s, u"2027-02-0"_s}},
    };
}

QHash<QString, Form> otherForms()
{
    const auto page = [](const QString& id, const QString& argument) {
        return [id, argument](OfficeWindow& office) { go(office, id, argument); };
    };
    return {
        {u"new case"_s, {page(u"case-new"_s, {}), u"consulate"_s, u"Manchester"_s}},
        {u"person"_s, {page(u"person-edit"_s, u"new"_s), u"surname"_s, u"ORTIZ"_s}},
        {u"employer"_s, {page(u"employer-edit"_s, u"new"_s), u"nameEn"_s, u"Heron Works"_s}},
        {u"staff"_s, {page(u"staff-edit"_s, u"new"_s), u"name"_s, u"Wen Lan"_s}},
        {u"letterhead"_s, {page(u"letterhead-edit"_s, u"office"_s), u"contact.en"_s, u"021 5550"_s}},
        {u"printer's offset"_s, {page(u"printer-offset"_s, {}), u"offsetRight"_s, u"1.5"_s}},
        {u"paper"_s, {[](OfficeWindow& office) {
                          const CaseListRow row =
                              caseWhere(office, [](const CaseListRow& each) { return each.stage == "collecting"_L1; });
                          go(office, u"paper-new"_s, u"case/%1/registration-authorisation"_s.arg(row.id.value));
                      },
                         u"typed.delegate"_s, u"LIN XIAO"_s}},
        {u"papers for many"_s, {[](OfficeWindow& office) {
                                    go(office, u"paper-batch"_s);
                                    auto* forms = find<QComboBox>(office, u"batchForm"_s);
                                    forms->setFocus();
                                    while (forms->currentData() != u"registration-authorisation"_s
                                           && forms->currentIndex() + 1 < forms->count()) {
                                        OfficeWindow::press(Qt::Key_Down);
                                    }
                                },
                                   u"typed.matters"_s, u"hand in"_s}},
    };
}

Form formNamed(const QString& name)
{
    const QHash<QString, Form> ofCases = caseForms();
    return ofCases.contains(name) ? ofCases.value(name) : otherForms().value(name);
}

} // namespace

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

private:
    static void forms();
};

void TstFormDrafts::forms()
{
    QTest::addColumn<QString>("form");
    for (const QHash<QString, Form>& all : {caseForms(), otherForms()}) {
        QStringList names = all.keys();
        names.sort();
        for (const QString& name : std::as_const(names)) {
            QTest::newRow(qPrintable(name)) << name;
        }
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
        typeIn(office, told.field, told.text);
        QVERIFY(!draftsOf(office.office()).contains(told.text));
        QTRY_VERIFY_WITH_TIMEOUT(draftsOf(office.office()).contains(told.text), kAtMost);
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
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    told.open(office);
    typeIn(office, told.field, told.text);
    Q_EMIT office.shell().aboutToLock();
    QTRY_VERIFY_WITH_TIMEOUT(office.root().desk().isIdle(), 20'000);
    QVERIFY2(draftsOf(office.office()).contains(told.text), qPrintable(draftsOf(office.office())));
    QCOMPARE(textIn(office, told.field), told.text);
}

void TstFormDrafts::closingLosesNothing()
{
    QFETCH(QString, form);
    const Form told = formNamed(form);
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    told.open(office);
    typeIn(office, told.field, told.text);
    office.restart();
    QVERIFY2(draftsOf(office.office()).contains(told.text), qPrintable(draftsOf(office.office())));
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
}

void TstFormDrafts::whatIsGivenUpIsForgotten()
{
    QFETCH(QString, form);
    QFETCH(QString, button);
    const Form told = formNamed(form);
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    told.open(office);
    typeIn(office, told.field, told.text);
    QTRY_VERIFY_WITH_TIMEOUT(draftsOf(office.office()).contains(told.text), kAtMost);
    if (button.isEmpty()) {
        OfficeWindow::press(Qt::Key_Escape);
    } else {
        pressButton(office, button);
    }
    QTRY_VERIFY(!draftsOf(office.office()).contains(told.text));
    QCOMPARE(office.page()->id(), u"case"_s);
    told.open(office);
    QVERIFY(textIn(office, told.field) != told.text);
}

void TstFormDrafts::whatIsRecordedIsForgotten()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    const Form told = formNamed(u"return"_s);
    told.open(office);
    typeIn(office, told.field, told.text);
    QTRY_VERIFY_WITH_TIMEOUT(draftsOf(office.office()).contains(told.text), kAtMost);
    const CaseListRow before = caseWhere(office, [](const CaseListRow& each) { return each.stage == "in-review"_L1; });
    pressButton(office, u"confirmReturn"_s);
    QTRY_COMPARE(
        caseWhere(office, [&](const CaseListRow& each) { return each.id == before.id; }).status, CaseStatus::Returned);
    QTRY_VERIFY(!draftsOf(office.office()).contains(told.text));
    QVERIFY(office.shown<QPushButton>(u"confirmReturn"_s) == nullptr);
}

void TstFormDrafts::aChangeElsewhereLeavesTheFormOpen()
{
    for (const QString& name : {u"move"_s, u"return"_s, u"defect waived"_s, u"finding waived"_s, u"planned day"_s,
             u"original received"_s, u"material's days"_s, u"link"_s}) {
        const Form told = formNamed(name);
        OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
        told.open(office);
        typeIn(office, told.field, told.text);
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
        typeIn(office, u"linkNumber"_s, text);
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

static const support::Registered<TstFormDrafts> registered;

#include "tst_form_drafts.moc"
