// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/employer_service.h"
#include "core/services/letterhead_service.h"
#include "core/services/person_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/lock_window.h"
#include "ui/today/first_steps_pane.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::Office;
using gui::OfficeWindow;
using ui::today::FirstStepsPane;

namespace {

constexpr core::storage::PassphraseCost kLittle{1, 8 * 1024 * 1024};

} // namespace

/// What a new office is led through, by keys, in both languages.
class TstFirstStepsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("PERMITDESK_HOME", m_home.emplace().path().toLocal8Bit()); }
    void cleanup();
    void aNewOfficeIsLedToItsFirstCase_data() { languages(); }
    void aNewOfficeIsLedToItsFirstCase();
    void theRecoveryKeyComesFirstAndIsShownAtOnce_data() { languages(); }
    void theRecoveryKeyComesFirstAndIsShownAtOnce();
    void anOfficeAtWorkSeesNone();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh"_s;
        QTest::newRow("English") << u"en"_s;
    }
    [[nodiscard]] static FirstStepsPane* pane(OfficeWindow& office)
    {
        office.window().goTo(u"today"_s);
        office.settle();
        return office.page()->findChild<FirstStepsPane*>();
    }

    std::optional<QTemporaryDir> m_home;
    QByteArray m_former = qgetenv("PERMITDESK_HOME");
};

void TstFirstStepsPane::cleanup()
{
    m_former.isNull() ? qunsetenv("PERMITDESK_HOME") : qputenv("PERMITDESK_HOME", m_former);
}

void TstFirstStepsPane::aNewOfficeIsLedToItsFirstCase()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    QVERIFY(pane(office)->isVisible());
    QVERIFY(office.shown<QPushButton>(u"recoveryKeyStep"_s) == nullptr); // the store has no passphrase
    QCOMPARE(QApplication::focusWidget()->objectName(), u"letterheadStep"_s);
    OfficeWindow::press(Qt::Key_Space);
    office.settle();
    QCOMPARE(office.page()->id(), u"letterhead-edit"_s);
    QVERIFY(core::services::LetterheadService().keep({{u"海风"_s, u"Sea"_s}, {}, {}, {}}).ok());

    QVERIFY(pane(office)->isVisible());
    QVERIFY(office.shown<QPushButton>(u"letterheadStep"_s) == nullptr);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"peopleStep"_s);
    OfficeWindow::press(Qt::Key_Space);
    office.settle();
    QCOMPARE(office.page()->id(), u"import"_s);

    std::optional<core::PersonId> person;
    const auto add = [](Office& written) {
        core::domain::Person invented;
        invented.surname = u"HARTLEY"_s;
        return core::services::PersonService(written).save(invented);
    };
    office.root().desk().write(&office.window(), {}, add, [&person](core::PersonId id) { person = id; });
    QTRY_VERIFY(person.has_value());
    QVERIFY(pane(office)->isVisible());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"caseStep"_s);
    OfficeWindow::press(Qt::Key_Space);
    office.settle();
    QCOMPARE(office.page()->id(), u"case-new"_s);
}

void TstFirstStepsPane::theRecoveryKeyComesFirstAndIsShownAtOnce()
{
    QFETCH(QString, language);
    const QString store = m_home->filePath(u"Sealed.permitdesk"_s);
    core::StandingClock clock{gui::kToday};
    core::CountingSaltSource salts{7};
    const QString secret = u"three grey herons"_s;
    {
        const auto made = Office::create(store, {clock, salts, kLittle}, u"海风"_s,
            {.id = {}, .name = u"林晓"_s, .role = core::domain::StaffRole::Administrator}, secret);
        QVERIFY(made.ok());
    }
    ui::shell::MachineSettings settings(m_home->filePath(u"settings.ini"_s));
    settings.setValue(ui::shell::Setting::Language, language);
    support::ScriptedPrompts prompts;
    desktop::CompositionRoot root({*qApp, settings, prompts, {clock, salts, kLittle}}, store);
    root.show();
    QTRY_VERIFY(root.officeLock().lockWindow() != nullptr && root.officeLock().lockWindow()->isVisible());
    auto* field = root.officeLock().lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s);
    QTest::keyClicks(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(root.window().isVisible(), 20'000);
    QTRY_VERIFY(root.window().currentPage() != nullptr && root.window().currentPage()->id() == u"today"_s);
    QTRY_VERIFY(root.window().findChild<QPushButton*>(u"recoveryKeyStep"_s)->isVisible());
    auto* step = root.window().findChild<QPushButton*>(u"recoveryKeyStep"_s);
    QCOMPARE(step->property("kind").toString(), u"primary"_s);
    step->setFocus();
    QTest::keyClick(step, Qt::Key_Space);
    QTRY_VERIFY(root.window().currentPage()->id() == u"staff"_s);
    QTRY_VERIFY(root.window().currentPage()->findChild<QPushButton*>(u"printRecovery"_s)->isVisible());
    QTest::keyClick(root.window().currentPage()->findChild<QPushButton*>(u"recoveryDone"_s), Qt::Key_Space);
    QTRY_VERIFY(!root.window().currentPage()->findChild<QPushButton*>(u"recoveryDone"_s)->isVisible());
    root.window().goTo(u"today"_s);
    QTRY_VERIFY(!step->isVisible());
}

void TstFirstStepsPane::anOfficeAtWorkSeesNone()
{
    OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
    QVERIFY(!pane(office)->isVisible());
}

static const support::Registered<TstFirstStepsPane> registered;

#include "tst_first_steps_pane.moc"
