// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/models/cell_role.h"
#include "ui/shell/action_table.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/search_popup.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::CaseListRow;
using core::services::CaseService;
using gui::OfficeWindow;
using ui::shell::ActionTable;
using ui::widgets::RecordTable;
using ui::widgets::SearchHit;
using ui::widgets::SearchPopup;

namespace {

/// What the search field offers for a text that is typed into it.
QList<SearchHit> offered(OfficeWindow& office, const QString& text)
{
    QTest::keyClick(&office.window(), Qt::Key_K, Qt::ControlModifier);
    OfficeWindow::typeHere(text);
    office.settle();
    auto* popup = office.window().findChild<SearchPopup*>();
    (void)QTest::qWaitFor([popup] { return popup->isVisible(); });
    return popup->hits();
}

QStringList commandsOf(const QList<SearchHit>& hits)
{
    QStringList commands;
    for (const SearchHit& hit : hits) {
        if (!hit.command.isEmpty()) {
            commands.append(hit.command);
        }
    }
    return commands;
}

void leave(OfficeWindow& office)
{
    OfficeWindow::press(Qt::Key_Escape);
    QVERIFY(office.window().searchField()->text().isEmpty());
}

} // namespace

/// Every command by its words, its pinyin, its initials, over a real demo store, by keys.
class TstCommandSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsFoundHoweverItIsTyped_data();
    void aCommandIsFoundHoweverItIsTyped();
    void everyCommandOfTheWindowIsFound_data() { languages(); }
    void everyCommandOfTheWindowIsFound();
    void aPagesCommandIsAboutWhatIsChosenThere_data() { languages(); }
    void aPagesCommandIsAboutWhatIsChosenThere();
    void anotherPagesCommandsAreNotOffered();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }
};

void TstCommandSearch::aCommandIsFoundHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::newRow("Chinese words") << u"zh"_s << u"新建案"_s;
    QTest::newRow("pinyin") << u"zh"_s << u"xinjianan"_s;
    QTest::newRow("pinyin with blanks") << u"zh"_s << u"xin jian an jian"_s;
    QTest::newRow("initials") << u"zh"_s << u"xjaj"_s;
    QTest::newRow("English on a Chinese screen") << u"zh"_s << u"new case"_s;
    QTest::newRow("English") << u"en"_s << u"NEW CASE"_s;
}

void TstCommandSearch::aCommandIsFoundHoweverItIsTyped()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    office.window().goTo(u"people"_s);
    office.settle();
    QCOMPARE(commandsOf(offered(office, typed)).value(0), u"case.new"_s);
    OfficeWindow::press(Qt::Key_Return);
    office.settle();
    QCOMPARE(office.page()->id(), u"case-new"_s);
}

void TstCommandSearch::everyCommandOfTheWindowIsFound()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    for (const auto& spec : ActionTable::specs()) {
        const QString id = QString::fromLatin1(spec.id);
        if (spec.scope == ui::shell::ActionScope::Window && office.shell().actions().action(id)->isEnabled()) {
            QVERIFY2(commandsOf(offered(office, ActionTable::textOf(spec))).contains(id), spec.id);
            leave(office);
        }
    }
}

void TstCommandSearch::aPagesCommandIsAboutWhatIsChosenThere()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    office.window().goTo(u"cases"_s);
    office.settle();
    auto* table = office.shown<RecordTable>(u"caseTable"_s);
    table->selectRecordRow(2);
    const qint64 chosen = table->model()->index(2, 0).data(ui::models::KeyRole).toLongLong();
    const QString typed = language == "zh"_L1 ? u"jrwbh"_s : u"no change"_s;
    QCOMPARE(commandsOf(offered(office, typed)).value(0), u"case.check"_s);
    OfficeWindow::press(Qt::Key_Return);
    const auto isNoted = [&] {
        const auto rows = CaseService(office.office()).list();
        return std::ranges::any_of(*rows,
            [&](const CaseListRow& row) { return row.id.value == chosen && row.authorityCheckedOn == gui::kToday; });
    };
    QTRY_VERIFY(isNoted());
    QCOMPARE(QApplication::focusWidget(), table);
}

void TstCommandSearch::anotherPagesCommandsAreNotOffered()
{
    OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
    office.window().goTo(u"people"_s);
    office.settle();
    QVERIFY(!commandsOf(offered(office, u"no change"_s)).contains(u"case.check"_s));
}

static const support::Registered<TstCommandSearch> registered;

#include "tst_command_search.moc"
