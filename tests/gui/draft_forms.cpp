// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/draft_forms.h"

#include "core/exchange/person_column.h"
#include "core/services/case_link_service.h"
#include "core/services/employer_service.h"
#include "core/storage/drafts.h"
#include "core/storage/store.h"
#include "tests/gui/inbox_window.h"
#include "ui/shell/draft_keeper.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/record_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace gui::drafts {

using namespace Qt::Literals::StringLiterals;
using core::domain::CaseStatus;
using core::services::CaseListRow;
using core::services::CaseService;
using core::services::Office;
using ui::widgets::FieldEdit;
using ui::widgets::RecordTable;

namespace {

void goToCase(OfficeWindow& office, const QString& stage)
{
    const CaseListRow row = caseWhere(office, [&](const CaseListRow& each) { return each.stage == stage; });
    go(office, u"case"_s, QString::number(row.id.value));
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
        {u"move"_s, {openMove, u"moveDay"_s, u"2026-11-"_s}},
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

/// Shows the extensions that can be opened for the first client of whose people the first one's is offered.
void goToExtensions(OfficeWindow& office)
{
    constexpr int kLookAhead = 150; // days, as the page has it
    constexpr int kExtensionsTab = 2;
    core::services::CaseLinkService links(office.office());
    const auto clients = core::services::EmployerService(office.office()).list();
    const auto client = std::ranges::find_if(*clients, [&](const core::services::EmployerListRow& each) {
        const auto due = links.extensionsDue(each.id, kToday.addDays(kLookAhead));
        return !due->isEmpty() && !due->first().main.permitLapsedOn.isValid();
    });
    CORE_EXPECT(client != clients->end());
    go(office, u"employer"_s, QString::number(client->id.value));
    find<QTabWidget>(office, u"employerTabs"_s)->setCurrentIndex(kExtensionsTab);
    office.settle();
}

/// Asks for a name of the cases as they are shown, by the list's menu.
void nameView(OfficeWindow& office)
{
    go(office, u"cases"_s);
    OfficeWindow::press(Qt::Key_F11, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() != nullptr, kFoundMs);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    const auto isThere = [menu] {
        return menu->activeAction() != nullptr && menu->activeAction()->objectName() == "saveView"_L1;
    };
    for (int step = 0; step <= menu->actions().size() && !isThere(); ++step) {
        OfficeWindow::press(Qt::Key_Down);
    }
    QVERIFY(isThere());
    OfficeWindow::press(Qt::Key_Return);
}

QHash<QString, Form> officeForms()
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
        {u"who takes over"_s, {[](OfficeWindow& office) {
                                   go(office, u"staff"_s);
                                   chooseRow(office, u"staffTable"_s, 1);
                                   OfficeWindow::press(Qt::Key_F2, Qt::ShiftModifier);
                               },
                                  u"heir"_s, u"1"_s, u"\"heir\": \"1\""_s}},
        {u"offer's tick"_s, {goToExtensions, u"offer0"_s, u"false"_s, u"\"ticks\""_s}},
        {u"view's name"_s, {nameView, u"caseViewNameEdit"_s, u"due in the spring"_s}},
    };
}

/// Those about files and sheets that lie beside the store.
QHash<QString, Form> fileForms()
{
    const auto openInbox = [](const QString& file) {
        return [file](OfficeWindow& office) {
            gui::inbox::receive(office, {file});
            gui::inbox::choose(office, QFileInfo(file).fileName());
        };
    };
    const auto data = [](const QString& name) { return QStringLiteral(TEST_DATA_DIR "/") + name; };
    const auto openImport = [=](OfficeWindow& office) {
        go(office, u"import"_s, data(u"people/people.xlsx"_s));
        (void)find<QComboBox>(office, u"column-0"_s);
        office.settle();
    };
    return {
        {u"inbox value"_s, {openInbox(data(u"notices/n01.pdf"_s)), u"value-employer"_s, u"Heron Works"_s, {}}},
        {u"inbox tick"_s, {openInbox(data(u"documents/anywhere.pdf"_s)), u"seen-name"_s, u"true"_s, u"\"name\":"_s}},
        {u"import's columns"_s,
            {openImport, u"column-0"_s, QString::number(static_cast<int>(core::exchange::PersonColumn::Note)),
                u"\"note\""_s}},
    };
}

/// Goes to that entry by keys: at once to the first and the last, past each of the others to one between.
void choose(QComboBox& box, const QString& data)
{
    const int wanted = box.findData(data);
    const int place = wanted >= 0 ? wanted : box.findData(data.toLongLong());
    QVERIFY2(place >= 0, qPrintable(data));
    if (place == 0 || place == box.count() - 1) {
        OfficeWindow::press(place == 0 ? Qt::Key_Home : Qt::Key_End);
    }
    for (int i = 0; i < box.count() && box.currentIndex() != place; ++i) {
        OfficeWindow::press(box.currentIndex() > place ? Qt::Key_Up : Qt::Key_Down);
    }
}

} // namespace

QStringList formNames()
{
    QStringList names = caseForms().keys() + officeForms().keys() + fileForms().keys();
    names.sort();
    return names;
}

Form formNamed(const QString& name)
{
    for (const QHash<QString, Form>& all : {caseForms(), officeForms(), fileForms()}) {
        if (all.contains(name)) {
            return all.value(name);
        }
    }
    qFatal("there is no form %s", qPrintable(name));
}

QString markOf(const Form& form) { return form.mark.isEmpty() ? form.text : form.mark; }

CaseListRow caseWhere(OfficeWindow& office, const std::function<bool(const CaseListRow&)>& holds)
{
    const auto rows = CaseService(office.office()).list();
    const auto found = std::ranges::find_if(*rows, holds);
    CORE_EXPECT(found != rows->end());
    return *found;
}

void go(OfficeWindow& office, const QString& page, const QString& argument)
{
    QVERIFY2(office.window().goTo(page, argument), qPrintable(page + u' ' + argument));
    office.settle();
}

void pressButton(OfficeWindow& office, const QString& name)
{
    auto* button = find<QPushButton>(office, name);
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

QWidget* editor(OfficeWindow& office, const QString& name)
{
    QWidget* found = nullptr;
    [&] {
        QTRY_VERIFY2_WITH_TIMEOUT((found = office.shown<QLineEdit>(name)) != nullptr
                                      || (found = office.shown<QPlainTextEdit>(name)) != nullptr
                                      || (found = office.shown<QComboBox>(name)) != nullptr
                                      || (found = office.shown<QCheckBox>(name)) != nullptr
                                      || (found = office.shown<FieldEdit>(name)) != nullptr,
            qPrintable(name), kFoundMs);
    }();
    CORE_EXPECT(found != nullptr);
    const auto* field = qobject_cast<FieldEdit*>(found);
    return field != nullptr ? field->editor() : found;
}

QString textIn(OfficeWindow& office, const QString& name)
{
    const QWidget* field = editor(office, name);
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return line->text();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(field)) {
        return box->currentData().toString();
    }
    if (const auto* tick = qobject_cast<const QCheckBox*>(field)) {
        return tick->isChecked() ? u"true"_s : u"false"_s;
    }
    return qobject_cast<const QPlainTextEdit*>(field)->toPlainText();
}

void putIn(OfficeWindow& office, const QString& name, const QString& text)
{
    QWidget* field = editor(office, name);
    field->setFocus();
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        choose(*box, text);
    } else if (qobject_cast<QCheckBox*>(field) != nullptr) {
        OfficeWindow::press(Qt::Key_Space);
    } else {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        OfficeWindow::typeHere(text);
    }
    QCOMPARE(textIn(office, name), text);
}

QString draftsOf(Office& office)
{
    QString all;
    const auto drafts = core::storage::drafts::all(office.store().connection());
    CORE_EXPECT(drafts);
    for (const core::storage::drafts::Draft& each : *drafts) {
        all += each.key + QString::fromUtf8(QJsonDocument(each.values).toJson());
    }
    return all;
}

void waitForDrafts(OfficeWindow& office)
{
    QObject form;
    ui::shell::DraftKeeper witness(
        office.root().desk(), u"witness"_s,
        [] {
            return QJsonObject{{u"was"_s, u"here"_s}};
        },
        &form);
    witness.touch();
    QTRY_VERIFY_WITH_TIMEOUT(draftsOf(office.office()).contains(u"witness"_s), kFoundMs);
}

} // namespace gui::drafts
