// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/week_window.h"
#include "tests/support/test_registry.h"
#include "ui/papers/fill_sheet_view.h"
#include "ui/system/secret_copy.h"
#include "ui/widgets/brief_clipboard.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
namespace week = gui::week;
using core::services::CaseListRow;
using gui::OfficeWindow;
using ui::widgets::BriefClipboard;

namespace {

/// A clock that goes on when it is told to.
class Waiting final
{
public:
    [[nodiscard]] ui::widgets::CallLater later()
    {
        return [this](std::chrono::milliseconds after, QObject*, std::function<void()> call) {
            m_calls.append({after, std::move(call)});
        };
    }
    void goOn(std::chrono::milliseconds by)
    {
        const auto calls = std::exchange(m_calls, {});
        for (const auto& [after, call] : calls) {
            if (after <= by) {
                call();
            } else {
                m_calls.append({after - by, call});
            }
        }
    }

private:
    QList<std::pair<std::chrono::milliseconds, std::function<void()>>> m_calls;
};

QString clipboard() { return QGuiApplication::clipboard()->text(); }

CaseListRow anyCase(OfficeWindow& office) { return week::openCases(office).first(); }

} // namespace

/// Filling in a portal from the record, and the folder that is uploaded: by keys, over a real demo store.
class TstFillSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiedValueLeavesTheClipboardAfterAWhile();
    void whatSomebodyElseCopiedStays();
    void valueThatIsCopiedAgainStaysFromThenOn();
    void valuesAreCopiedOneAfterAnother_data() { week::languages(); }
    void valuesAreCopiedOneAfterAnother();
    void packIsMadeInAFolderOfItsOwn_data() { week::languages(); }
    void packIsMadeInAFolderOfItsOwn();
    void caseIsHandedOverAndKnownWhenItComesBack_data() { week::languages(); }
    void caseIsHandedOverAndKnownWhenItComesBack();
};

void TstFillSheet::copiedValueLeavesTheClipboardAfterAWhile()
{
    Waiting waiting;
    BriefClipboard brief(*QGuiApplication::clipboard(), waiting.later());
    brief.copy(u"E12345678"_s);
    QCOMPARE(clipboard(), u"E12345678"_s);
    QVERIFY(ui::system::isSecret(*QGuiApplication::clipboard()->mimeData()));
    waiting.goOn(BriefClipboard::kStay - std::chrono::seconds(1));
    QCOMPARE(clipboard(), u"E12345678"_s);
    waiting.goOn(std::chrono::seconds(1));
    QCOMPARE(clipboard(), QString());
}

void TstFillSheet::whatSomebodyElseCopiedStays()
{
    Waiting waiting;
    {
        BriefClipboard brief(*QGuiApplication::clipboard(), waiting.later());
        brief.copy(u"E12345678"_s);
        QGuiApplication::clipboard()->setText(u"a letter"_s);
        waiting.goOn(BriefClipboard::kStay);
        QCOMPARE(clipboard(), u"a letter"_s);
        brief.copy(u"E12345678"_s);
    }
    QCOMPARE(clipboard(), QString());
}

void TstFillSheet::valueThatIsCopiedAgainStaysFromThenOn()
{
    Waiting waiting;
    BriefClipboard brief(*QGuiApplication::clipboard(), waiting.later());
    brief.copy(u"E12345678"_s);
    waiting.goOn(std::chrono::seconds(40));
    brief.copy(u"E12345678"_s);
    waiting.goOn(std::chrono::seconds(40));
    QCOMPARE(clipboard(), u"E12345678"_s);
    waiting.goOn(std::chrono::seconds(20));
    QCOMPARE(clipboard(), QString());
}

void TstFillSheet::valuesAreCopiedOneAfterAnother()
{
    const auto office = week::start();
    const CaseListRow row = anyCase(*office);
    const core::services::CaseView view = *core::services::CaseService(office->office()).view(row.id);
    office->window().goTo(u"case"_s, QString::number(row.id.value));
    office->settle();
    QTest::keyClick(office->page(), Qt::Key_F7);
    QTRY_VERIFY(office->shown<QPushButton>(u"copyValue"_s) != nullptr);
    QStringList copied;
    const auto buttons = office->page()->findChildren<QPushButton*>(u"copyValue"_s);
    buttons.first()->setFocus();
    const auto top = [&](qsizetype index) { return buttons[index]->mapToGlobal(QPoint()).y(); };
    for (qsizetype index = 1; index < buttons.size(); ++index) {
        QTRY_VERIFY2(top(index) >= top(index - 1) + buttons[index - 1]->height(), "each value has a line of its own");
    }
    for (qsizetype index = 0; index < buttons.size(); ++index) {
        auto* button = qobject_cast<QPushButton*>(office->window().focusWidget());
        QCOMPARE(button, buttons[index]);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(clipboard(), button->accessibleDescription());
        copied.append(clipboard());
    }
    QVERIFY(copied.contains(view.person.surname));
    QVERIFY(copied.contains(view.passport->number));
    QVERIFY(copied.contains(view.employer.name.zh));
    QVERIFY(copied.contains(view.person.bornOn.toString(Qt::ISODate)));
}

void TstFillSheet::packIsMadeInAFolderOfItsOwn()
{
    const auto office = week::start();
    const CaseListRow row = anyCase(*office);
    office->window().goTo(u"case"_s, QString::number(row.id.value));
    office->settle();
    const QString folder = office->path(u"packs"_s);
    QVERIFY(QDir().mkpath(folder));
    for (int count = 1; count <= 2; ++count) {
        office->prompts().expectFolder(u"case-pack"_s, folder);
        QTest::keyClick(office->page(), Qt::Key_F7, Qt::ShiftModifier);
        QTRY_COMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), count);
    }
    for (const QString& pack : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QVERIFY2(pack.startsWith(row.number), qPrintable(pack));
        QVERIFY(!QDir(folder + u'/' + pack).entryList({u"00 *.pdf"_s}).isEmpty());
    }
}

void TstFillSheet::caseIsHandedOverAndKnownWhenItComesBack()
{
    const auto office = week::start();
    const CaseListRow row = anyCase(*office);
    office->window().goTo(u"case"_s, QString::number(row.id.value));
    office->settle();
    const QString folder = office->path(u"books"_s);
    QVERIFY(QDir().mkpath(folder));
    office->prompts().expectFolder(u"case-book"_s, folder);
    QTest::keyClick(office->page(), Qt::Key_F7, Qt::ControlModifier);
    QTRY_COMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    const QString book = folder + u'/' + QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).first();
    QVERIFY(QFile::exists(book + u"/case-book.pdf"_s));
    const qsizetype cases = week::openCases(*office).size();
    office->window().goTo(u"cases"_s, {});
    office->settle();
    office->prompts().expectFolder(u"take-over"_s, book);
    QTest::keyClick(office->page(), Qt::Key_F7, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(office->window().currentPage()->id(), u"case"_s);
    QCOMPARE(office->window().currentPage()->place(), QString::number(row.id.value));
    QCOMPARE(week::openCases(*office).size(), cases);
}

static const support::Registered<TstFillSheet> registered;

#include "tst_fill_sheet.moc"
