// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_checks.h"
#include "tests/gui/loop_watch.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"

#include <QKeySequence>
#include <QTest>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using desktop::CompositionRoot;
using gui::LoopWatch;
using gui::OfficeWindow;
using ui::shell::Setting;

namespace {

/// A page comes within 100 ms on an idle machine; a busy one gets thirty times that before it counts as hanging.
constexpr qint64 kHangsMs = 3'000;

} // namespace

/// The window never waits for the disk: not while the first office is made, and not on any of its pages.
class TstWindowKeepsUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWindowIsThereWhileTheDemoOfficeIsMade();
    void anOfficeThatCannotBeMadeIsToldAndLeavesNothing();
    void noPageHoldsUpTheEventLoop();
    void theWindowKeepsItsSizeWhenTheOfficeIsThere();
    void lightAndDarkTakeNoTimeWithAllPagesOpen();

private:
    [[nodiscard]] std::unique_ptr<CompositionRoot> open(const QString& store);

    const core::SystemClock m_clock{gui::kToday};
    core::CountingSaltSource m_salts{7};
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ui::shell::MachineSettings> m_settings;
    support::ScriptedPrompts m_prompts;
};

void TstWindowKeepsUp::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ui::shell::MachineSettings>(m_home->filePath(u"settings.ini"_s));
    m_settings->setValue(Setting::Language, u"en"_s);
}

std::unique_ptr<CompositionRoot> TstWindowKeepsUp::open(const QString& store)
{
    return std::make_unique<CompositionRoot>(
        CompositionRoot::Surroundings{*qApp, *m_settings, m_prompts, {m_clock, m_salts}}, store,
        [this, store] { return desktop::ensureStore(store, true, {m_clock, m_salts}); });
}

void TstWindowKeepsUp::theWindowIsThereWhileTheDemoOfficeIsMade()
{
    const QString store = m_home->filePath(u"Demo.permitdesk"_s);
    const auto root = open(store);
    root->show();
    QVERIFY(root->window().isVisible());
    QVERIFY(root->isWaiting());
    const auto* screen = root->window().findChild<QWidget*>(u"waitingScreen"_s);
    QVERIFY(screen != nullptr && screen->isVisible());
    QCOMPARE(screen->geometry(), root->window().rect());
    QVERIFY(!QFileInfo::exists(store)); // it gets its name once it is whole
    root->openFiles({QStringLiteral(TEST_DATA_DIR "/people/people.xlsx")});

    LoopWatch watch;
    QTRY_VERIFY_WITH_TIMEOUT(!root->isWaiting(), 60'000);
    const qint64 held = watch.takeLongest();
    QVERIFY2(held < kHangsMs, qPrintable(u"%1 ms"_s.arg(held)));
    // What was to be opened meanwhile is opened now.
    QCOMPARE(root->window().currentPage()->id(), u"import"_s);
    QVERIFY(QFileInfo::exists(store));
}

void TstWindowKeepsUp::anOfficeThatCannotBeMadeIsToldAndLeavesNothing()
{
    QFile inTheWay(m_home->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString store = m_home->filePath(u"file/Demo.permitdesk"_s);
    m_prompts.expectInformation(u"store-io"_s);
    const auto root = open(store);
    root->show();
    QTRY_VERIFY(!m_prompts.lastText().isEmpty());
    QVERIFY(!QFileInfo::exists(store));
}

void TstWindowKeepsUp::noPageHoldsUpTheEventLoop()
{
    OfficeWindow office(gui::Contents::Demo, u"en"_s);
    office.settle();
    LoopWatch watch;
    qint64 slowest = 0;
    const auto press = [&](const char* keys, const QString& page) {
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::fromString(QString::fromLatin1(keys)));
        office.settle();
        const qint64 held = watch.takeLongest();
        slowest = std::max(slowest, held);
        QVERIFY2(held < kHangsMs, qPrintable(u"%1 held up the window for %2 ms"_s.arg(QLatin1StringView(keys)).arg(held)));
        QCOMPARE(office.page()->id(), page);
    };
    for (const char* language : {"Ctrl+Shift+L", "Ctrl+Shift+L"}) {
        press("Ctrl+1", u"today"_s);
        press("Ctrl+2", u"cases"_s);
        press("Return", u"case"_s);
        press("Esc", u"cases"_s);
        press("Ctrl+3", u"people"_s);
        press("Return", u"person"_s);
        press("F2", u"person-edit"_s);
        press("Esc", u"person"_s);
        press("Ctrl+4", u"employers"_s);
        press("Return", u"employer"_s);
        press("Ctrl+5", u"integration"_s);
        press("Ctrl+6", u"inbox"_s);
        press("Ctrl+Shift+Del", u"bin"_s);
        press("Ctrl+7", u"papers"_s);
        press("Ctrl+/", u"keys"_s);
        press("Ctrl+I", u"import"_s);
        press("Ctrl+Shift+N", u"case-new"_s);
        press(language, u"case-new"_s);
    }
    qInfo("the slowest of the pages held up the window for %lld ms", static_cast<long long>(slowest));
}

void TstWindowKeepsUp::theWindowKeepsItsSizeWhenTheOfficeIsThere()
{
    const auto root = open(m_home->filePath(u"Demo.permitdesk"_s));
    root->show();
    root->window().showNormal(); // it fills the small screen of the tests, which is smaller than its least size
    const QRect before = root->window().geometry();
    QTRY_VERIFY_WITH_TIMEOUT(!root->isWaiting(), 60'000);
    QCOMPARE(root->window().geometry(), before);
}

void TstWindowKeepsUp::lightAndDarkTakeNoTimeWithAllPagesOpen()
{
    OfficeWindow office(gui::Contents::Demo, u"en"_s);
    for (const auto& [page, argument] : {std::pair{u"today"_s, QString()}, {u"case"_s, u"4"_s}, {u"person"_s, u"4"_s},
             {u"people"_s, QString()}, {u"integration"_s, QString()}, {u"library"_s, QString()},
             {u"cases"_s, QString()}}) {
        office.window().goTo(page, argument);
        office.settle();
    }
    LoopWatch watch;
    for (const char* keys : {"Ctrl+Shift+D", "Ctrl+Shift+D", "Ctrl+Shift+L", "Ctrl+Shift+L"}) {
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::fromString(QString::fromLatin1(keys)));
        const qint64 held = watch.takeLongest();
        QVERIFY2(held < 2 * kHangsMs,
            qPrintable(u"%1 held up the window for %2 ms"_s.arg(QLatin1StringView(keys)).arg(held)));
        qInfo("%s: %lld ms", keys, static_cast<long long>(held));
        office.settle();
    }
}

static const support::Registered<TstWindowKeepsUp> registered;

#include "tst_window_keeps_up.moc"
