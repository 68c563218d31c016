// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/demo_office.h"
#include "core/services/draft_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/lock_window.h"
#include "ui/system/session_watch.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::Office;
using core::services::OfficeMode;
using ui::shell::LockWindow;

namespace {

const QString kSecret = u"a long walk in the rain 雨"_s;
constexpr core::storage::PassphraseCost kLittle{1, 8 * 1024 * 1024};

} // namespace

/// Tells what a test has it tell.
class ToldSession final : public ui::system::SessionWatch
{
    Q_OBJECT

Q_SIGNALS:
    void released();

protected:
    void sleepHeldChanged() override
    {
        if (!isSleepHeld()) {
            Q_EMIT released();
        }
    }
};

/// An encrypted store in the window: asked for at the start, locked and opened again, by keys.
class TstOfficeLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStartAsksForThePassphrase_data() { languages(); }
    void theStartAsksForThePassphrase();
    void lockingHidesEverythingAndClosesTheStore_data() { languages(); }
    void lockingHidesEverythingAndClosesTheStore();
    void whoeverLeavesTheScreenLocks();
    void aPassphraseOfWhoHasLeftOpensNothing();
    void aStoreThatIsOpenHoldsSleepUp();
    void whatWasTypedIsKept();
    void aWeakPassphraseGetsTodaysWork();
    void aStoreWithoutAPassphraseIsNotLocked();

private:
    static void languages();
    void start(const QString& language);
    [[nodiscard]] LockWindow* lockWindow() { return m_root->officeLock().lockWindow(); }
    [[nodiscard]] QString refusal() { return lockWindow()->findChild<QLabel*>(u"lockRefusal"_s)->text(); }
    void give(const QString& secret);
    [[nodiscard]] auto openStore(OfficeMode mode) { return Office::open(m_store, {m_clock, m_salts}, mode, kSecret); }

    core::StandingClock m_clock{gui::kToday};
    core::CountingSaltSource m_salts{7};
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_store;
    std::unique_ptr<ui::shell::MachineSettings> m_settings;
    support::ScriptedPrompts m_prompts;
    std::unique_ptr<desktop::CompositionRoot> m_root;
};

void TstOfficeLock::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh") << u"zh"_s;
    QTest::newRow("en") << u"en"_s;
}

void TstOfficeLock::init()
{
    m_root.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_store = m_home->filePath(u"Office.permitdesk"_s);
    QVERIFY(
        core::services::makeDemoOffice(m_store, {m_clock, m_salts, kLittle}, {.people = 2, .seed = 1}, kSecret).ok());
}

void TstOfficeLock::start(const QString& language)
{
    m_settings = std::make_unique<ui::shell::MachineSettings>(m_home->filePath(u"settings.ini"_s));
    m_settings->setValue(ui::shell::Setting::Language, language);
    m_root = std::make_unique<desktop::CompositionRoot>(
        desktop::CompositionRoot::Surroundings{*qApp, *m_settings, m_prompts, {m_clock, m_salts}}, m_store);
    m_root->show();
}

void TstOfficeLock::give(const QString& secret)
{
    QTRY_VERIFY(lockWindow() != nullptr && lockWindow()->isVisible());
    auto* field = lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTRY_VERIFY(!field->isReadOnly());
    field->selectAll();
    for (const QChar character : secret) {
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
    QTest::keyClick(field, Qt::Key_Return);
}

void TstOfficeLock::theStartAsksForThePassphrase()
{
    QFETCH(QString, language);
    start(language);
    QVERIFY(lockWindow()->isVisible());
    QVERIFY(!m_root->window().isVisible());
    QCOMPARE(lockWindow()->focusWidget(), lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s));

    give(kSecret.toUpper());
    QTRY_VERIFY(!refusal().isEmpty());
    QCOMPARE(refusal().contains(u"口令"_s), language == "zh"_L1);
    QVERIFY(!m_root->window().isVisible());

    give(kSecret);
    QTRY_VERIFY(m_root->window().isVisible());
    QVERIFY(!lockWindow()->isVisible());
    QVERIFY(lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s)->text().isEmpty());
    QTRY_VERIFY(m_root->desk().isIdle());
}

void TstOfficeLock::lockingHidesEverythingAndClosesTheStore()
{
    QFETCH(QString, language);
    start(language);
    give(kSecret);
    QTRY_VERIFY(m_root->window().isVisible());
    QTRY_VERIFY(m_root->desk().isIdle());
    QVERIFY(!openStore(OfficeMode::ReadWrite).ok());
    QApplication::clipboard()->setText(u"E00000000"_s);

    QElapsedTimer since;
    since.start();
    QTest::keyClick(&m_root->window(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!m_root->window().isVisible());
    QVERIFY(lockWindow()->isVisible());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QTRY_VERIFY(m_root->officeLock().access().isEmpty());
    qInfo("locked, the key forgotten after %lld ms", since.elapsed());
    QVERIFY(since.elapsed() < 1'000);
    QVERIFY(openStore(OfficeMode::ReadWrite).ok());

    give(kSecret);
    QTRY_VERIFY(m_root->window().isVisible());
    QTRY_VERIFY(m_root->desk().isIdle());
    QVERIFY(!openStore(OfficeMode::ReadWrite).ok());
}

void TstOfficeLock::whoeverLeavesTheScreenLocks()
{
    start(u"en"_s);
    auto told = std::make_unique<ToldSession>();
    ToldSession& session = *told;
    m_root->officeLock().heed(std::move(told));
    give(kSecret);
    QTRY_VERIFY(m_root->window().isVisible());
    QTRY_VERIFY(m_root->desk().isIdle());
    Q_EMIT session.left();
    QVERIFY(!m_root->window().isVisible());
    QVERIFY(lockWindow()->isVisible());
    QTRY_VERIFY(m_root->officeLock().access().isEmpty());
    // What is locked stays locked, whatever else is told.
    Q_EMIT session.left();
    QVERIFY(lockWindow()->isVisible());
}

void TstOfficeLock::aPassphraseOfWhoHasLeftOpensNothing()
{
    start(u"en"_s);
    auto told = std::make_unique<ToldSession>();
    ToldSession& session = *told;
    m_root->officeLock().heed(std::move(told));
    give(kSecret);
    Q_EMIT session.left();
    auto* field = lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s);
    QVERIFY(field->isReadOnly());
    QTRY_VERIFY(!field->isReadOnly());
    QVERIFY(field->text().isEmpty());
    QVERIFY(lockWindow()->isVisible());
    QVERIFY(m_root->officeLock().access().isEmpty());
    give(kSecret);
    QTRY_VERIFY(m_root->window().isVisible());
}

void TstOfficeLock::aStoreThatIsOpenHoldsSleepUp()
{
    start(u"en"_s);
    auto told = std::make_unique<ToldSession>();
    ToldSession& session = *told;
    m_root->officeLock().heed(std::move(told));
    QVERIFY(!session.isSleepHeld());
    give(kSecret);
    QTRY_VERIFY(m_root->window().isVisible());
    QVERIFY(session.isSleepHeld());
    QTRY_VERIFY(m_root->desk().isIdle());

    bool wasForgottenFirst = false;
    connect(
        &session, &ToldSession::released, this, [&] { wasForgottenFirst = m_root->officeLock().access().isEmpty(); });
    QElapsedTimer since;
    since.start();
    Q_EMIT session.left();
    QVERIFY(session.isSleepHeld());
    QTRY_VERIFY(!session.isSleepHeld());
    qInfo("the machine may sleep after %lld ms", since.elapsed());
    QVERIFY(since.elapsed() < 1'000);
    QVERIFY(wasForgottenFirst);
    give(kSecret);
    QTRY_VERIFY(session.isSleepHeld());
}

void TstOfficeLock::aWeakPassphraseGetsTodaysWork()
{
    const auto cost = [this] { return core::storage::KeyRing::read(m_store)->keySlots().constFirst().cost; };
    QCOMPARE(cost(), kLittle);
    start(u"en"_s);
    give(kSecret);
    QTRY_VERIFY_WITH_TIMEOUT(m_root->window().isVisible(), 30000);
    QCOMPARE(cost(), core::storage::PassphraseCost());
    m_root.reset();
    QVERIFY(openStore(OfficeMode::ReadOnly).ok());
}

void TstOfficeLock::whatWasTypedIsKept()
{
    start(u"en"_s);
    give(kSecret);
    QTRY_VERIFY(m_root->window().isVisible());
    QTRY_VERIFY(m_root->desk().isIdle());
    QVERIFY(m_root->window().goTo(u"case-new"_s));
    QTRY_VERIFY(m_root->desk().isIdle());
    auto* note = m_root->window().currentPage()->findChild<QLineEdit*>(u"consulate"_s);
    QVERIFY(note != nullptr);
    note->setFocus();
    QTest::keyClicks(note, u"Manchester"_s);
    m_root->shell().actions().action(u"office.lock"_s)->trigger();
    QTRY_VERIFY(m_root->officeLock().access().isEmpty());

    const auto office = openStore(OfficeMode::ReadOnly);
    QVERIFY(office.ok());
    const auto draft = core::services::DraftService(**office).load(u"case/new"_s);
    QVERIFY(draft.ok() && draft->has_value());
    QVERIFY(QJsonDocument(**draft).toJson().contains("Manchester"));
}

void TstOfficeLock::aStoreWithoutAPassphraseIsNotLocked()
{
    gui::OfficeWindow plain(gui::Contents::Empty, u"en"_s);
    QAction* lock = plain.shell().actions().action(u"office.lock"_s);
    QVERIFY(!lock->isEnabled());
    lock->trigger();
    QVERIFY(plain.window().isVisible());
    QVERIFY(!plain.root().officeLock().isLocked());
}

static const support::Registered<TstOfficeLock> registered;

#include "tst_office_lock.moc"
