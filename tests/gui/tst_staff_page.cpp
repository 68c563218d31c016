// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/demo_office.h"
#include "core/services/key_service.h"
#include "core/services/staff_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/lock_window.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast_host.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::KeyService;
using core::services::Office;
using core::services::OfficeMode;
using core::services::StaffService;
using gui::OfficeWindow;
using ui::widgets::FieldEdit;
using ui::widgets::RecordTable;

namespace {

const QString kSecret = u"a long walk in the rain"_s;
const QString kOther = u"a short walk in the sun"_s;
constexpr core::storage::PassphraseCost kLittle{1, 8 * 1024 * 1024};

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh") << u"zh"_s;
    QTest::newRow("en") << u"en"_s;
}

/// Less than 0: nobody of that name is listed.
int rowOf(const RecordTable& table, const QString& name)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString() == name) {
            return row;
        }
    }
    return -1;
}

/// The whole window over an encrypted store, unlocked.
class SealedWindow
{
public:
    explicit SealedWindow(const QString& language)
        : m_store(m_home.filePath(u"Office.permitdesk"_s)), m_settings(m_home.filePath(u"settings.ini"_s))
    {
        CORE_EXPECT(core::services::makeDemoOffice(m_store, environment(), {.people = 1, .seed = 1}, kSecret).ok());
        m_settings.setValue(ui::shell::Setting::Language, language);
        m_root = std::make_unique<desktop::CompositionRoot>(
            desktop::CompositionRoot::Surroundings{*qApp, m_settings, m_prompts, environment()}, m_store);
        m_root->show();
        auto* secret = m_root->officeLock().lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s);
        QTest::keyClicks(secret, kSecret);
        QTest::keyClick(secret, Qt::Key_Return);
    }

    [[nodiscard]] bool isOpen() const { return m_root->window().isVisible() && m_root->desk().isIdle(); }
    [[nodiscard]] ui::shell::Page* page() { return m_root->window().currentPage(); }
    [[nodiscard]] support::ScriptedPrompts& prompts() { return m_prompts; }
    [[nodiscard]] ui::shell::MachineSettings& settings() { return m_settings; }
    [[nodiscard]] desktop::CompositionRoot& root() { return *m_root; }
    [[nodiscard]] QString path(const QString& name) const { return m_home.filePath(name); }

    template <typename Widget> [[nodiscard]] Widget* find(const QString& name)
    {
        return page()->findChild<Widget*>(name);
    }
    [[nodiscard]] FieldEdit* field(const QString& name)
    {
        return qobject_cast<FieldEdit*>(find<QLineEdit>(name)->parentWidget());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    /// Where the keyboard is in the window.
    [[nodiscard]] QWidget* focus() { return m_root->window().focusWidget(); }
    void type(const QString& name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// Locks, and types that at the lock.
    void lockAndType(const QString& secret)
    {
        m_root->officeLock().lock();
        auto* field = m_root->officeLock().lockWindow()->findChild<QLineEdit*>(u"lockSecret"_s);
        QTest::keyClicks(field, secret);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] auto open(const QString& secret)
    {
        return Office::open(m_store, environment(), OfficeMode::ReadOnly, secret);
    }

private:
    [[nodiscard]] core::services::OfficeEnvironment environment() { return {m_clock, m_salts, kLittle}; }

    core::StandingClock m_clock{gui::kToday};
    core::CountingSaltSource m_salts{7};
    QTemporaryDir m_home;
    QString m_store;
    ui::shell::MachineSettings m_settings;
    support::ScriptedPrompts m_prompts;
    std::unique_ptr<desktop::CompositionRoot> m_root;
};

} // namespace

/// Staff, roles and keys in the window, by keys.
class TstStaffPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreThatIsNotEncryptedSaysSo_data() { languages(); }
    void aStoreThatIsNotEncryptedSaysSo();
    void somebodyComesAndLeaves_data() { languages(); }
    void somebodyComesAndLeaves();
    void aPassphraseIsGivenAndTaken_data() { languages(); }
    void aPassphraseIsGivenAndTaken();
    void onesOwnPassphraseIsChanged();
    void aForgottenPassphraseIsReplacedAfterTheRecoveryKey_data() { languages(); }
    void aForgottenPassphraseIsReplacedAfterTheRecoveryKey();
    void theRecoveryKeyIsShownOnceAndPrinted();
    void whereThereIsNoPrinterTheKeyIsSavedOrWrittenDown_data() { languages(); }
    void whereThereIsNoPrinterTheKeyIsSavedOrWrittenDown();
    void aRecoveryKeyThatIsLeftIsAskedForAgain_data() { languages(); }
    void aRecoveryKeyThatIsLeftIsAskedForAgain();
    void theMinutesUntilLockingAreKept();
    void fourEyesAreChosenAndCounted();

private:
    static void openPage(SealedWindow& office);
};

void TstStaffPage::openPage(SealedWindow& office)
{
    QTRY_VERIFY(office.isOpen());
    QTest::keyClick(&office.root().window(), Qt::Key_F12);
    QCOMPARE(office.page()->id(), u"staff"_s);
    QTRY_VERIFY(office.root().desk().isIdle());
    QTRY_COMPARE(office.find<RecordTable>(u"staffTable"_s)->currentRow(), 0);
}

void TstStaffPage::aStoreThatIsNotEncryptedSaysSo()
{
    QFETCH(QString, language);
    OfficeWindow office(gui::Contents::Empty, language);
    QTest::keyClick(&office.window(), Qt::Key_F12);
    QCOMPARE(office.page()->id(), u"staff"_s);
    office.settle();
    const QString guard = office.shown<QLabel>(u"guard"_s)->text();
    QVERIFY2(guard.contains(language == "zh"_L1 ? u"没有加密"_s : u"not encrypted"_s), qPrintable(guard));
    QVERIFY(!office.shown<QLabel>(u"guardAdvice"_s)->text().isEmpty());
    for (const QString& action : {u"passphrase.give"_s, u"passphrase.own"_s, u"passphrase.recovery"_s}) {
        QVERIFY(!office.page()->findChild<QAction*>(action)->isEnabled());
    }
    QVERIFY(!office.shown<QComboBox>(u"lockMinutes"_s)->isEnabled());
#ifdef Q_OS_LINUX
    // What the system cannot do is not offered, and said.
    QVERIFY(!office.shown<QCheckBox>(u"hideFromCapture"_s)->isEnabled());
    QVERIFY(!office.shown<QCheckBox>(u"hideFromCapture"_s)->isChecked());
#endif
    QVERIFY(!office.shown<QLabel>(u"hideAdvice"_s)->text().isEmpty());
}

void TstStaffPage::somebodyComesAndLeaves()
{
    QFETCH(QString, language);
    OfficeWindow office(gui::Contents::Empty, language);
    QTest::keyClick(&office.window(), Qt::Key_F12);
    office.settle();
    auto* table = office.shown<RecordTable>(u"staffTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    OfficeWindow::press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(office.page()->id(), u"staff-edit"_s);
    office.settle();
    // Beneath the field stands what is wrong and what to do; that the rest is kept is seen.
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
    auto* name = qobject_cast<FieldEdit*>(office.shown<QLineEdit>(u"name"_s)->parentWidget());
    QTRY_VERIFY(name->hasError());
    QString said;
    for (const QLabel* label : name->findChildren<QLabel*>()) {
        said += label->text();
    }
    QVERIFY2(said.contains(language == "zh"_L1 ? u"填写"_s : u"Fill it in"_s), qPrintable(said));
    QVERIFY2(!said.contains(language == "zh"_L1 ? u"其他内容"_s : u"Everything else"_s), qPrintable(said));
    office.type(u"name"_s, u"Zoe Banks"_s);
    auto* role = office.shown<QComboBox>(u"role"_s);
    role->setCurrentIndex(role->findData(u"caseworker"_s));
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(office.page()->id(), u"staff"_s);
    QTRY_VERIFY(rowOf(*table, u"Zoe Banks"_s) >= 0);

    table->setFocus();
    table->selectRecordRow(rowOf(*table, u"Zoe Banks"_s));
    OfficeWindow::press(Qt::Key_F2, Qt::ShiftModifier);
    auto* heir = office.shown<QComboBox>(u"heir"_s);
    QVERIFY(heir != nullptr);
    QCOMPARE(QApplication::focusWidget(), heir);
    QCOMPARE(heir->count(), 1);
    OfficeWindow::press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), office.shown<QPushButton>(u"confirmLeaving"_s));
    OfficeWindow::press(Qt::Key_Space);
    QTRY_VERIFY(office.shown<QComboBox>(u"heir"_s) == nullptr);
    office.settle();
    const auto hasLeft = [&] {
        const auto all = StaffService(office.office()).list();
        return std::ranges::any_of(
            *all, [](const auto& each) { return each.name == "Zoe Banks"_L1 && !each.isActive; });
    };
    QTRY_VERIFY(hasLeft());
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!office.newestToast().isEmpty());
}

void TstStaffPage::aPassphraseIsGivenAndTaken()
{
    QFETCH(QString, language);
    SealedWindow office(language);
    openPage(office);
    QTest::keyClick(office.find<RecordTable>(u"staffTable"_s), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(office.root().desk().isIdle());
    office.type(u"name"_s, u"Zoe Banks"_s);
    office.find<QComboBox>(u"role"_s)->setCurrentIndex(1);
    office.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(office.page()->id(), u"staff"_s);
    auto* table = office.find<RecordTable>(u"staffTable"_s);
    QTRY_VERIFY(rowOf(*table, u"Zoe Banks"_s) >= 0);
    table->selectRecordRow(rowOf(*table, u"Zoe Banks"_s));
    table->setFocus();

    office.press(Qt::Key_F3, Qt::ControlModifier);
    QCOMPARE(office.focus(), office.find<QLineEdit>(u"newPassphrase"_s));
    QCOMPARE(office.find<QLineEdit>(u"newPassphrase"_s)->echoMode(), QLineEdit::Password);
    office.type(u"newPassphrase"_s, kOther);
    office.type(u"passphraseAgain"_s, kOther.toUpper());
    office.press(Qt::Key_Return);
    QVERIFY(office.field(u"passphraseAgain"_s)->hasError());
    office.type(u"newPassphrase"_s, u"short"_s);
    office.type(u"passphraseAgain"_s, u"short"_s);
    office.press(Qt::Key_Return);
    QTRY_VERIFY(office.field(u"newPassphrase"_s)->hasError());
    office.type(u"newPassphrase"_s, kOther);
    office.type(u"passphraseAgain"_s, kOther);
    office.press(Qt::Key_Return);
    QTRY_VERIFY(!office.find<QLineEdit>(u"newPassphrase"_s)->isVisible());
    QVERIFY(office.find<QLineEdit>(u"newPassphrase"_s)->text().isEmpty());
    QVERIFY(office.open(kOther).ok());

    QAction* take = office.find<QAction>(u"passphrase.take"_s);
    QTRY_VERIFY(take->isEnabled());
    office.prompts().expectQuestion(u"take-passphrase"_s, true);
    office.press(Qt::Key_F3, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!take->isEnabled());
    QCOMPARE(office.open(kOther).failure().code, core::FailureCode::PassphraseWrong);
}

void TstStaffPage::onesOwnPassphraseIsChanged()
{
    SealedWindow office(u"en"_s);
    openPage(office);
    office.press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(office.focus(), office.find<QLineEdit>(u"formerPassphrase"_s));
    office.type(u"formerPassphrase"_s, kOther);
    office.type(u"newPassphrase"_s, kOther);
    office.type(u"passphraseAgain"_s, kOther);
    office.press(Qt::Key_Return);
    QTRY_VERIFY(office.field(u"formerPassphrase"_s)->hasError());
    QVERIFY(office.open(kSecret).ok());
    office.type(u"formerPassphrase"_s, kSecret);
    office.press(Qt::Key_Return);
    QTRY_VERIFY(!office.find<QLineEdit>(u"newPassphrase"_s)->isVisible());
    QVERIFY(office.open(kOther).ok());
    QCOMPARE(office.open(kSecret).failure().code, core::FailureCode::PassphraseWrong);
}

void TstStaffPage::aForgottenPassphraseIsReplacedAfterTheRecoveryKey()
{
    QFETCH(QString, language);
    SealedWindow office(language);
    openPage(office);
    office.press(Qt::Key_F4, Qt::ShiftModifier);
    auto* shown = office.find<QLabel>(u"recoveryKey"_s);
    QTRY_VERIFY(shown->isVisible());
    const QString key = shown->text().simplified();

    office.prompts().expectQuestion(u"opened-by-recovery"_s, true);
    office.lockAndType(key);
    auto* fresh = office.find<QLineEdit>(u"newPassphrase"_s);
    QTRY_VERIFY(fresh->isVisible());
    QCOMPARE(office.page()->id(), u"staff"_s);
    QVERIFY(!office.find<QLineEdit>(u"formerPassphrase"_s)->isVisible());
    auto* owner = office.find<QComboBox>(u"passphraseOwner"_s);
    QCOMPARE(office.focus(), owner->count() > 1 ? static_cast<QWidget*>(owner) : fresh);
    office.type(u"newPassphrase"_s, kOther);
    office.press(Qt::Key_Tab);
    QTest::keyClicks(office.focus(), kOther);
    office.press(Qt::Key_Return);
    QTRY_VERIFY(!fresh->isVisible());
    QVERIFY(office.open(kOther).ok());
    QCOMPARE(office.open(kSecret).failure().code, core::FailureCode::PassphraseWrong);

    // "Later" leaves the way open as long as the store stands open by that key.
    office.prompts().expectQuestion(u"opened-by-recovery"_s, false);
    office.lockAndType(key);
    QTRY_VERIFY(office.isOpen());
    QVERIFY(!fresh->isVisible());
    office.press(Qt::Key_F3, Qt::ShiftModifier);
    QVERIFY(fresh->isVisible());
    QVERIFY(!office.find<QLineEdit>(u"formerPassphrase"_s)->isVisible());
    office.press(Qt::Key_Escape);

    // Opened with a passphrase, the former one is asked for.
    office.lockAndType(kOther);
    QTRY_VERIFY(office.isOpen());
    const auto asksForFormer = [&] {
        office.press(Qt::Key_F3, Qt::ShiftModifier);
        return office.find<QLineEdit>(u"formerPassphrase"_s)->isVisible();
    };
    QTRY_VERIFY(asksForFormer());
}

void TstStaffPage::theRecoveryKeyIsShownOnceAndPrinted()
{
    SealedWindow office(u"en"_s);
    openPage(office);
    office.press(Qt::Key_F4, Qt::ShiftModifier);
    auto* shown = office.find<QLabel>(u"recoveryKey"_s);
    QTRY_VERIFY(shown->isVisible());
    const QString key = shown->text().simplified();
    QVERIFY(office.open(key).ok());
    QCOMPARE(office.focus(), office.find<QPushButton>(u"printRecovery"_s));
    const QString pdf = office.path(u"recovery.pdf"_s);
    office.prompts().expectPrinter(u"recovery-print"_s, pdf);
    office.press(Qt::Key_Space);
    QVERIFY(QFileInfo(pdf).size() > 0);
    QCOMPARE(office.focus(), office.find<QPushButton>(u"recoveryDone"_s));

    office.prompts().expectQuestion(u"renew-recovery"_s, true);
    office.press(Qt::Key_F4, Qt::ShiftModifier);
    QTRY_VERIFY(shown->text().simplified() != key);
    QVERIFY(office.open(shown->text().simplified()).ok());
    QCOMPARE(office.open(key).failure().code, core::FailureCode::PassphraseWrong);
    office.press(Qt::Key_Tab);
    QCOMPARE(office.focus(), office.find<QPushButton>(u"saveRecovery"_s));
    office.press(Qt::Key_Tab);
    office.press(Qt::Key_Space);
    QTRY_VERIFY(!shown->isVisible());
    QVERIFY(shown->text().isEmpty());
    QTRY_VERIFY(office.find<QLabel>(u"guardAdvice"_s)->text().contains(u"printed recovery key opens"_s));
}

void TstStaffPage::whereThereIsNoPrinterTheKeyIsSavedOrWrittenDown()
{
    QFETCH(QString, language);
    SealedWindow office(language);
    openPage(office);
    office.press(Qt::Key_F4, Qt::ShiftModifier);
    auto* shown = office.find<QLabel>(u"recoveryKey"_s);
    QTRY_VERIFY(shown->isVisible());
    auto* remark = office.find<QLabel>(u"recoveryRemark"_s);
    QVERIFY(!remark->isVisible());
    office.prompts().expectNoPrinter(u"recovery-print"_s);
    office.press(Qt::Key_Space);
    QVERIFY(remark->isVisible());
    const QString words = language == "zh"_L1 ? u"没有打印机"_s : u"no printer"_s;
    QVERIFY2(remark->text().contains(words), qPrintable(remark->text()));
    QVERIFY(shown->isVisible());
    QCOMPARE(office.focus(), office.find<QPushButton>(u"saveRecovery"_s));
    const QString pdf = office.path(u"key.pdf"_s);
    office.prompts().expectFiles(u"recovery-pdf"_s, {pdf});
    office.press(Qt::Key_Space);
    QVERIFY(QFileInfo(pdf).size() > 0);
    QVERIFY(!remark->isVisible());
    QCOMPARE(office.focus(), office.find<QPushButton>(u"recoveryDone"_s));
}

void TstStaffPage::aRecoveryKeyThatIsLeftIsAskedForAgain()
{
    QFETCH(QString, language);
    SealedWindow office(language);
    openPage(office);
    office.press(Qt::Key_F4, Qt::ShiftModifier);
    auto* shown = office.find<QLabel>(u"recoveryKey"_s);
    QTRY_VERIFY(shown->isVisible());
    const QString key = shown->text().simplified();
    office.press(Qt::Key_Escape);
    QTRY_VERIFY(office.page()->id() != u"staff"_s);
    const auto tellsOfIt = [&] {
        const QList<ui::widgets::Toast*>& toasts = office.root().window().toasts().toasts();
        return std::ranges::any_of(toasts, [&](const ui::widgets::Toast* each) {
            return each->message().text.contains(language == "zh"_L1 ? u"恢复密钥"_s : u"recovery key"_s);
        });
    };
    QTRY_VERIFY(tellsOfIt());

    office.root().window().goTo(u"today"_s);
    auto* step = office.root().window().findChild<QPushButton*>(u"recoveryKeyStep"_s);
    QTRY_VERIFY(step->isVisible());
    // Nobody has it: another one takes its place.
    office.prompts().expectQuestion(u"recovery-kept"_s, false);
    office.prompts().expectQuestion(u"renew-recovery"_s, true);
    step->setFocus();
    QTest::keyClick(step, Qt::Key_Space);
    QTRY_VERIFY(office.page()->id() == u"staff"_s && shown->isVisible());
    QVERIFY(shown->text().simplified() != key);
    office.press(Qt::Key_Escape);
    // It was written down after all.
    office.root().window().goTo(u"today"_s);
    QTRY_VERIFY(step->isVisible());
    const QString before = office.prompts().lastText();
    office.prompts().expectQuestion(u"recovery-kept"_s, true);
    step->setFocus();
    QTest::keyClick(step, Qt::Key_Space);
    QTRY_VERIFY(office.prompts().lastText() != before);
    QTRY_VERIFY(office.root().desk().isIdle());
    office.root().window().goTo(u"today"_s);
    QTRY_VERIFY(!step->isVisible());
}

void TstStaffPage::theMinutesUntilLockingAreKept()
{
    SealedWindow office(u"en"_s);
    openPage(office);
    auto* minutes = office.find<QComboBox>(u"lockMinutes"_s);
    QVERIFY(minutes->isEnabled());
    QCOMPARE(minutes->currentData().toInt(), 10);
    minutes->setFocus();
    office.press(Qt::Key_Up);
    QCOMPARE(office.settings().value(ui::shell::Setting::LockMinutes).toInt(), 5);
}

void TstStaffPage::fourEyesAreChosenAndCounted()
{
    OfficeWindow office(gui::Contents::Demo, u"en"_s);
    const auto cases = core::services::CaseService(office.office()).list({{u"open"_s, u"true"_s}});
    QVERIFY(cases.ok());
    const auto fresh =
        std::ranges::find(*cases, core::domain::AuthorityStatus::None, &core::services::CaseListRow::authorityStatus);
    QVERIFY(fresh != cases->end());
    const core::services::CaseListRow row = *fresh;
    office.window().goTo(u"case"_s, QString::number(row.id.value));
    office.settle();
    auto* review = office.page()->findChild<QAction*>(u"case.review"_s);
    QVERIFY(!review->isVisible());
    QTest::keyClick(&office.window(), Qt::Key_F12);
    office.settle();
    auto* tick = office.shown<QCheckBox>(u"wantsReview"_s);
    QTRY_VERIFY(tick->isEnabled());
    QVERIFY(!tick->isChecked());
    tick->setFocus();
    OfficeWindow::press(Qt::Key_Space);
    office.settle();
    office.window().goTo(u"case"_s, QString::number(row.id.value));
    office.settle();
    QTRY_VERIFY(review->isVisible());
    QVERIFY(office.shown<QLabel>(u"reviewed"_s) == nullptr);
    OfficeWindow::press(Qt::Key_F8, Qt::ShiftModifier);
    QTRY_VERIFY(office.shown<QLabel>(u"reviewed"_s) != nullptr);
    // One's own eyes are not four.
    const auto view = core::services::CaseService(office.office()).view(row.id);
    QVERIFY(view.ok());
    QVERIFY(view->review.isMissing);
    QCOMPARE(view->review.by, office.office().actor());
}

static const support::Registered<TstStaffPage> registered;

#include "tst_staff_page.moc"
