// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/gallery_page.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/test_registry.h"
#include "ui/shell/rail.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/search_popup.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace ui::shell;
using namespace ui::widgets;

namespace {

QFuture<core::Result<QList<SearchHit>>> answer(const QList<SearchHit>& hits)
{
    QPromise<core::Result<QList<SearchHit>>> promise;
    promise.start();
    promise.addResult(hits);
    promise.finish();
    return promise.future();
}

} // namespace

class TstMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<MachineSettings>(m_home->filePath(u"permitdesk.ini"_s));
        m_settings->setValue(Setting::Language, u"en"_s);
        m_shell = std::make_unique<Shell>(*qApp, *m_settings, m_prompts);
        m_shell->window().addPage(gallery::makeWidgetsPage(*m_shell), u"briefcase"_s);
        m_shell->window().addPage(gallery::makeListPage(*m_shell, 12), u"users"_s);
        m_shell->window().restorePlace();
        m_shell->window().restorePage();
        m_shell->window().show();
        QApplication::setActiveWindow(&m_shell->window());
        QVERIFY(QTest::qWaitForWindowActive(&m_shell->window()));
    }
    void cleanup() { m_shell.reset(); }

    void aSmallScreenIsFilled()
    {
        // That of the tests is one: 800 by 800.
        const QSize room = m_shell->window().screen()->availableGeometry().size();
        QVERIFY(room.width() < 1280);
        QVERIFY(m_shell->window().isMaximized());
    }

    void keysLeadToPagesAndEscLeadsBack()
    {
        MainWindow& window = m_shell->window();
        QCOMPARE(window.currentPage()->id(), u"cases"_s);
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.currentPage()->id(), u"people"_s);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(window.currentPage()->id(), u"cases"_s);
    }

    void f6WalksThroughTheRegions()
    {
        MainWindow& window = m_shell->window();
        window.goTo(u"people"_s);
        QVERIFY(qobject_cast<RecordTable*>(focus()));
        QTest::keyClick(focus(), Qt::Key_F6);
        QVERIFY(qobject_cast<DetailsPane*>(focus()));
        QTest::keyClick(focus(), Qt::Key_F6);
        QVERIFY(window.findChild<Rail*>()->isAncestorOf(focus()));
        QTest::keyClick(focus(), Qt::Key_F6);
        QCOMPARE(focus(), window.searchField());
        QTest::keyClick(focus(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(window.findChild<Rail*>()->isAncestorOf(focus()));
    }

    void searchFindsRecordsAndEnterOpensThem()
    {
        MainWindow& window = m_shell->window();
        window.setSearch([](const QString&) {
            return answer({{u"user"_s, u"MÜLLER"_s, {}, u"Person"_s, u"people"_s, u"1"_s, {}}});
        });
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(focus(), window.searchField());
        QTest::keyClicks(focus(), u"zz"_s);
        const auto* popup = window.findChild<SearchPopup*>();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->hits().size(), 1);
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(window.currentPage()->id(), u"people"_s);
        QVERIFY(!popup->isVisible());
        QVERIFY(window.searchField()->text().isEmpty());
    }

    void searchRunsCommandsToo()
    {
        MainWindow& window = m_shell->window();
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"go to peo"_s);
        QTRY_VERIFY(window.findChild<SearchPopup*>()->isVisible());
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(window.currentPage()->id(), u"people"_s);
    }

    void escLeavesTheSearchFirst()
    {
        MainWindow& window = m_shell->window();
        window.goTo(u"people"_s);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"x"_s);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QVERIFY(window.searchField()->text().isEmpty());
        QCOMPARE(window.currentPage()->id(), u"people"_s);
        QVERIFY(qobject_cast<RecordTable*>(focus()));
    }

    void theLanguageChangesEverywhereAtOnceAndIsRemembered()
    {
        MainWindow& window = m_shell->window();
        window.goTo(u"people"_s);
        QCOMPARE(window.windowTitle(), u"People – PermitDesk"_s);
        QTest::keyClick(focus(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.windowTitle(), u"人员 – 许可台"_s);
        QVERIFY(window.searchField()->placeholderText().startsWith(u"搜索"_s));
        QCOMPARE(m_settings->value(Setting::Language).toString(), u"zh"_s);
    }

    void theWindowComesBackAsItWasLeft()
    {
        m_shell->window().goTo(u"people"_s);
        m_shell->window().close();
        m_shell.reset();
        m_shell = std::make_unique<Shell>(*qApp, *m_settings, m_prompts);
        m_shell->window().addPage(gallery::makeWidgetsPage(*m_shell), u"briefcase"_s);
        m_shell->window().addPage(gallery::makeListPage(*m_shell, 12), u"users"_s);
        m_shell->window().restorePlace();
        m_shell->window().restorePage();
        QCOMPARE(m_shell->window().currentPage()->id(), u"people"_s);
    }

    void everyControlHasANameForScreenReaders()
    {
        MainWindow& window = m_shell->window();
        for (const QString& page : {u"cases"_s, u"people"_s}) {
            window.goTo(page);
            for (const QWidget* widget : window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) {
                    continue;
                }
                QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                QVERIFY(seen);
                const bool container = seen->role() == QAccessible::Client || seen->role() == QAccessible::Pane;
                QVERIFY2(container || !seen->text(QAccessible::Name).isEmpty(),
                    qPrintable(page + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u" "_s
                               + widget->objectName()));
            }
        }
    }

private:
    static QWidget* focus() { return QApplication::focusWidget(); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MachineSettings> m_settings;
    support::ScriptedPrompts m_prompts;
    std::unique_ptr<Shell> m_shell;
};

static const support::Registered<TstMainWindow> registered;

#include "tst_main_window.moc"
