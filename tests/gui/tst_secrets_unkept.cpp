// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/key_ring.h"
#include "core/storage/store.h"
#include "tests/gui/draft_forms.h"
#include "tests/support/planted_store.h"
#include "tests/support/test_registry.h"
#include "ui/shell/founding_window.h"
#include "ui/shell/lock_window.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace gui::drafts;
using core::services::Office;
using gui::OfficeWindow;

namespace {

const QString kMarker = u"Qxzv heron over ice"_s;
const QString kOwn = u"own passphrase"_s;
const QString kSomebodys = u"somebody's passphrase"_s;
const QString kLock = u"lock"_s;

/// By keys, into a field of whatever window.
void typeInto(QLineEdit* field, const QString& text)
{
    QVERIFY(field != nullptr && field->isVisible());
    QTRY_VERIFY(!field->isReadOnly());
    field->setFocus();
    field->selectAll();
    for (const QChar character : text) {
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
    QCOMPARE(field->text(), text);
}

void openStaff(OfficeWindow& office)
{
    QTest::keyClick(&office.window(), Qt::Key_F12);
    QTRY_COMPARE(office.page()->id(), u"staff"_s);
    office.settle();
}

/// Types the marker into every field of that form.
void typeSecret(OfficeWindow& office, const QString& form)
{
    openStaff(office);
    chooseRow(office, u"staffTable"_s, form == kOwn ? 0 : 1);
    OfficeWindow::press(Qt::Key_F3, form == kOwn ? Qt::ShiftModifier : Qt::ControlModifier);
    QStringList fields{u"newPassphrase"_s, u"passphraseAgain"_s};
    if (form == kOwn) {
        fields.prepend(u"formerPassphrase"_s);
    }
    for (const QString& field : std::as_const(fields)) {
        typeInto(find<QLineEdit>(office, field), kMarker);
    }
}

/// How often a text stands in any file below the window's folder, the store as it lies there and deciphered.
int placesOf(OfficeWindow& office, const QString& text)
{
    const QString deciphered = office.path(u"deciphered.sqlite"_s);
    QFile::remove(deciphered);
    const core::storage::DataKey* const plain = nullptr;
    CORE_EXPECT(office.office().store().connection().copyTo(deciphered, plain));
    return support::planted::occurrences(support::folderBytes(office.path({})), text.toUtf8());
}

} // namespace

/// Passphrases and recovery keys are kept nowhere: in no draft, no record and no file, whatever becomes of the window
/// in which they were typed. Every field in which one is typed stands here; tests/architecture looks for others.
class TstSecretsUnkept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoSecretIsFound();
    void whatIsTypedAndNotGiven_data();
    void whatIsTypedAndNotGiven();
    void whatIsGiven();
    void whatTheLockRefuses();
    void aRecoveryKeyThatIsShown();
    void whatAnOfficeIsFoundedWith_data();
    void whatAnOfficeIsFoundedWith();
};

/// The search finds what is kept, or it would prove nothing.
void TstSecretsUnkept::whatIsNoSecretIsFound()
{
    OfficeWindow office(OfficeWindow::Contents::SealedDemo, u"en"_s);
    QCOMPARE(placesOf(office, kMarker), 0);
    const Form form = formNamed(u"person"_s);
    form.open(office);
    putIn(office, form.field, kMarker);
    waitForDrafts(office);
    QVERIFY(placesOf(office, kMarker) > 0);
    // It stands in the draft alone, and the store is sealed.
    QFile::remove(office.path(u"deciphered.sqlite"_s));
    QCOMPARE(support::planted::occurrences(support::folderBytes(office.path({})), kMarker.toUtf8()), 0);
}

void TstSecretsUnkept::whatIsTypedAndNotGiven_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("one's own, zh") << kOwn << u"zh"_s << false;
    QTest::newRow("one's own, shown, en") << kOwn << u"en"_s << true;
    QTest::newRow("somebody's, en") << kSomebodys << u"en"_s << false;
    QTest::newRow("somebody's, shown, zh") << kSomebodys << u"zh"_s << true;
}

void TstSecretsUnkept::whatIsTypedAndNotGiven()
{
    QFETCH(QString, form);
    QFETCH(QString, language);
    QFETCH(bool, isShown);
    OfficeWindow office(OfficeWindow::Contents::SealedDemo, language);
    typeSecret(office, form);
    if (isShown) {
        find<QCheckBox>(office, u"revealPassphrase"_s)->setFocus();
        OfficeWindow::press(Qt::Key_Space);
        QCOMPARE(find<QLineEdit>(office, u"newPassphrase"_s)->echoMode(), QLineEdit::Normal);
        typeInto(find<QLineEdit>(office, u"newPassphrase"_s), kMarker);
    }
    waitForDrafts(office);
    QCOMPARE(placesOf(office, kMarker), 0); // what a kill would leave

    office.root().officeLock().lock();
    QTRY_VERIFY(office.root().officeLock().access().isEmpty());
    QCOMPARE(placesOf(office, kMarker), 0);
    office.unlock();
    QVERIFY(office.shown<QLineEdit>(u"newPassphrase"_s) == nullptr);
    QVERIFY(office.page()->findChild<QLineEdit*>(u"newPassphrase"_s)->text().isEmpty());

    typeSecret(office, form);
    office.restart();
    QCOMPARE(placesOf(office, kMarker), 0);
    QCOMPARE(placesOf(office, gui::kPassphrase), 0);
}

void TstSecretsUnkept::whatIsGiven()
{
    OfficeWindow office(OfficeWindow::Contents::SealedDemo, u"zh"_s);
    typeSecret(office, kSomebodys);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(office.shown<QLineEdit>(u"newPassphrase"_s) == nullptr, 20'000);
    typeSecret(office, kOwn);
    typeInto(find<QLineEdit>(office, u"formerPassphrase"_s), gui::kPassphrase);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(office.shown<QLineEdit>(u"newPassphrase"_s) == nullptr, 20'000);
    QVERIFY(core::storage::KeyRing::isThere(office.path(u"Office.permitdesk"_s)));
    waitForDrafts(office);
    QCOMPARE(placesOf(office, kMarker), 0);
    QCOMPARE(placesOf(office, gui::kPassphrase), 0);
}

void TstSecretsUnkept::whatTheLockRefuses()
{
    OfficeWindow office(OfficeWindow::Contents::SealedDemo, u"en"_s);
    office.root().officeLock().lock();
    ui::shell::LockWindow* lock = office.root().officeLock().lockWindow();
    auto* secret = lock->findChild<QLineEdit*>(u"lockSecret"_s);
    typeInto(secret, kMarker);
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_VERIFY(!lock->findChild<QLabel*>(u"lockRefusal"_s)->text().isEmpty());
    QCOMPARE(placesOf(office, kMarker), 0);
    office.unlock();
    QVERIFY(secret->text().isEmpty());
    waitForDrafts(office);
    QCOMPARE(placesOf(office, kMarker), 0);
    office.restart();
    QCOMPARE(placesOf(office, kMarker), 0);
    QCOMPARE(placesOf(office, gui::kPassphrase), 0);
}

void TstSecretsUnkept::aRecoveryKeyThatIsShown()
{
    OfficeWindow office(OfficeWindow::Contents::SealedDemo, u"en"_s);
    openStaff(office);
    OfficeWindow::press(Qt::Key_F4, Qt::ShiftModifier);
    auto* shown = office.page()->findChild<QLabel*>(u"recoveryKey"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible(), 20'000);
    const QString key = shown->text().simplified();
    const QStringList lines = shown->text().split(u'\n');
    QVERIFY(key.size() > 20);
    const auto places = [&] {
        int found = placesOf(office, key) + placesOf(office, QString(key).remove(u'-').remove(u' '));
        for (const QString& line : lines) {
            found += placesOf(office, line.trimmed());
        }
        return found;
    };
    waitForDrafts(office);
    QCOMPARE(places(), 0);
    office.root().officeLock().lock();
    QTRY_VERIFY(office.root().officeLock().access().isEmpty());
    QVERIFY(shown->text().isEmpty());

    // Typed by whoever has forgotten the passphrase.
    auto* secret = office.root().officeLock().lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s);
    typeInto(secret, key);
    office.prompts().expectQuestion(u"opened-by-recovery"_s, false);
    QTest::keyClick(secret, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(office.window().isVisible() && office.root().desk().isIdle(), 20'000);
    waitForDrafts(office);
    QCOMPARE(places(), 0);
    office.restart();
    QCOMPARE(places(), 0);
}

void TstSecretsUnkept::whatAnOfficeIsFoundedWith_data()
{
    QTest::addColumn<bool>("isGiven");
    QTest::newRow("given") << true;
    QTest::newRow("left") << false;
}

void TstSecretsUnkept::whatAnOfficeIsFoundedWith()
{
    QFETCH(bool, isGiven);
    const QTemporaryDir home;
    const QString store = home.filePath(u"Office.permitdesk"_s);
    const core::StandingClock clock(gui::kToday);
    core::CountingSaltSource salts(7);
    const core::services::OfficeEnvironment environment{clock, salts, {1, 8 * 1024 * 1024}};
    ui::shell::MachineSettings settings(home.filePath(u"settings.ini"_s));
    support::ScriptedPrompts prompts;
    auto root = std::make_unique<desktop::CompositionRoot>(
        desktop::CompositionRoot::Surroundings{*qApp, settings, prompts, environment}, store);
    root->show();
    ui::shell::FoundingWindow& asked = root->founding().window();
    typeInto(asked.findChild<QLineEdit*>(u"officeName"_s), u"Harbour Permits"_s);
    typeInto(asked.findChild<QLineEdit*>(u"staffName"_s), u"Lin Xiao"_s);
    typeInto(asked.findChild<QLineEdit*>(u"newPassphrase"_s), kMarker);
    typeInto(asked.findChild<QLineEdit*>(u"passphraseAgain"_s), kMarker);
    if (isGiven) {
        QTest::keyClick(asked.findChild<QLineEdit*>(u"passphraseAgain"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(root->window().isVisible() && root->desk().isIdle(), 20'000);
    }
    root.reset();
    QCOMPARE(QDir(store).exists(), isGiven);
    if (isGiven) {
        const auto office = Office::open(store, environment, core::services::OfficeMode::ReadOnly, kMarker);
        QVERIFY(office.ok());
        const core::storage::DataKey* const plain = nullptr;
        const QString deciphered = home.filePath(u"deciphered.sqlite"_s);
        QVERIFY((*office)->store().connection().copyTo(deciphered, plain).ok());
        QVERIFY(support::planted::occurrences(support::folderBytes(home.path()), "Harbour Permits") > 0);
    }
    QCOMPARE(support::planted::occurrences(support::folderBytes(home.path()), kMarker.toUtf8()), 0);
}

static const support::Registered<TstSecretsUnkept> registered;

#include "tst_secrets_unkept.moc"
