// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/paper_service.h"
#include "core/services/seal_service.h"
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::services::CaseListRow;
using core::services::Office;
using core::services::PacketView;
using core::services::PaperService;
using core::services::SealService;
using gui::OfficeWindow;
using ui::widgets::RecordTable;

namespace {

const QString kLetter = u"commitment-remote"_s;

QJsonObject typedFor(Office& office)
{
    const auto forms = PaperService(office).forms();
    const auto form = std::ranges::find(*forms, kLetter, &core::paper::FormTemplate::code);
    QJsonObject typed;
    for (const core::paper::FormField& field : form->fields) {
        if (field.typed && field.type != core::paper::FieldType::List) {
            typed[field.name] = field.type == core::paper::FieldType::Date
                                    ? QJsonValue(office.today().toString(Qt::ISODate))
                                    : QJsonValue(u"公安机关出入境管理部门"_s);
        }
    }
    return typed;
}

} // namespace

/// Papers go to be sealed and come back (week W11): by keys, over a real demo store, in both languages.
class TstWeekSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterGoesToBeSealedAndComesBack_data() { week::languages(); }
    void aLetterGoesToBeSealedAndComesBack();
    void aSealIsPutOnFileCorrectedAndRemoved_data() { week::languages(); }
    void aSealIsPutOnFileCorrectedAndRemoved();

private:
    static void press(OfficeWindow& office, const QString& action);
    [[nodiscard]] static PacketView packet(OfficeWindow& office)
    {
        const auto packets = SealService(office.office()).packets();
        return packets && !packets->isEmpty() ? packets->first() : PacketView();
    }
};

void TstWeekSeals::press(OfficeWindow& office, const QString& action)
{
    auto* found = office.page()->findChild<QAction*>(action);
    QVERIFY(found);
    QTRY_VERIFY(found->isEnabled());
    const QKeyCombination keys = found->shortcut()[0];
    QTest::keyClick(QApplication::focusWidget(), keys.key(), keys.keyboardModifiers());
}

void TstWeekSeals::aLetterGoesToBeSealedAndComesBack()
{
    const auto office = week::start();
    const CaseListRow row = week::openCases(*office).first();
    week::write(*office, [id = row.id](Office& desk) {
        return PaperService(desk).issue(kLetter, id, core::paper::PaperLanguage::Zh, {}, typedFor(desk));
    });
    const core::PaperId letter = PaperService(office->office()).list()->first().paper.id;

    office->window().goTo(u"today"_s);
    QTRY_VERIFY(office->shown<QPushButton>(u"toSeal"_s) != nullptr);
    const auto* link = office->shown<QPushButton>(u"toSeal"_s);
    QVERIFY2(link->text().contains(u'1'), qPrintable(link->text()));
    QTest::keyClick(office->shown<QPushButton>(u"toSeal"_s), Qt::Key_Return);
    QCOMPARE(office->page()->id(), u"seals"_s);
    office->settle();
    auto* waiting = office->shown<RecordTable>(u"waitingTable"_s);
    QTRY_COMPARE(waiting->model()->rowCount(), 1);
    auto* seal = office->shown<QComboBox>(u"sealKind"_s);
    seal->setFocus();
    QTest::keyClick(seal, Qt::Key_Down); // the personnel department's
    QCOMPARE(seal->currentData().toString(), u"personnel"_s);
    press(*office, u"seal.pack"_s);
    auto* packets = office->shown<RecordTable>(u"packetTable"_s);
    QTRY_COMPARE(packets->model()->rowCount(), 1);
    QVERIFY2(packet(*office).lacksAuthorisation, "no authorisation of that seal is on file");
    QTRY_COMPARE(packets->currentRow(), 0);
    QFETCH(QString, language);
    QVERIFY2(week::details(*office).contains(language == "zh"_L1 ? u"没有备案"_s : u"None on file"_s),
        qPrintable(week::details(*office)));

    // Once more is refused with the reason: the packet, and where it is.
    waiting->setFocus();
    waiting->selectRecordRow(0);
    press(*office, u"seal.pack"_s);
    const QString reason = language == "zh"_L1 ? u"已在包裹中"_s : u"lies in a packet already"_s;
    QTRY_VERIFY2(office->newestToast().contains(reason), qPrintable(office->newestToast()));
    office->settle();
    QCOMPARE(packets->model()->rowCount(), 1);
    packets->setFocus();

    press(*office, u"record.edit"_s);
    QCOMPARE(office->page()->id(), u"packet-edit"_s);
    office->settle();
    office->type(u"sentOn"_s, gui::kToday.toString(Qt::ISODate));
    office->type(u"courierOut"_s, u"SF1234567890"_s);
    week::saveForm(*office, u"courierOut"_s);
    QTRY_COMPARE(packet(*office).packet.courierOut, u"SF1234567890"_s);
    QCOMPARE(packet(*office).packet.dueBackOn, gui::kToday.addDays(7));
    QTRY_COMPARE(office->page()->id(), u"seals"_s);

    const QString scan = office->path(u"signed.pdf"_s);
    QFile file(scan);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*PaperService(office->office()).bytesOf(letter));
    file.close();
    office->prompts().expectFiles(u"signed-copy"_s, {scan});
    waiting->setFocus();
    press(*office, u"seal.signed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(packet(*office).open(), 0, 30'000);
    QTRY_COMPARE(waiting->model()->rowCount(), 0);
    office->window().goTo(u"today"_s);
    QTRY_VERIFY(office->shown<QPushButton>(u"toSeal"_s) == nullptr);
}

void TstWeekSeals::aSealIsPutOnFileCorrectedAndRemoved()
{
    const auto office = week::start();
    const core::EmployerId client = week::openCases(*office).first().employer;
    const auto seals = [&] { return *SealService(office->office()).sealsOf(client); };
    QVERIFY(seals().isEmpty());
    office->window().goTo(u"employer"_s, QString::number(client.value));
    office->settle();
    press(*office, u"seal.add"_s);
    QTRY_COMPARE(office->page()->id(), u"seal-edit"_s);
    office->settle();
    office->type(u"keeper"_s, u"陈静"_s);
    office->type(u"authorisedOn"_s, u"2026-13-01"_s); // no such month
    week::saveForm(*office, u"authorisedOn"_s);
    office->settle();
    QCOMPARE(office->page()->id(), u"seal-edit"_s);
    QVERIFY(seals().isEmpty());
    office->type(u"authorisedOn"_s, u"2026-03-02"_s);
    week::saveForm(*office, u"authorisedOn"_s);
    QTRY_COMPARE(office->page()->id(), u"employer"_s);
    QCOMPARE(seals().size(), 1);
    QCOMPARE(seals().first().keeper, u"陈静"_s);

    auto* tabs = office->shown<QTabWidget>(u"employerTabs"_s);
    auto* table = tabs->findChild<RecordTable*>(u"employerSealTable"_s);
    tabs->tabBar()->setFocus();
    for (int i = 0; i < tabs->count() && !table->isVisible(); ++i) {
        OfficeWindow::press(Qt::Key_Right);
    }
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(office->page()->id(), u"seal-edit"_s);
    office->settle();
    office->type(u"authorisedTo"_s, u"2027-03-01"_s);
    week::saveForm(*office, u"authorisedTo"_s);
    QTRY_COMPARE(office->page()->id(), u"employer"_s);
    QCOMPARE(seals().first().authorisedTo, QDate(2027, 3, 1));

    table->setFocus();
    table->selectRow(0);
    press(*office, u"record.remove"_s);
    QTRY_VERIFY(seals().isEmpty());
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

static const support::Registered<TstWeekSeals> registered;

#include "tst_week_seals.moc"
