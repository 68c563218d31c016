// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/staff_service.h"
#include "core/storage/key_ring.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::services::Office;
using core::services::OfficeMode;

namespace {

const QString kSecret = u"七只灰鹭 fly over"_s;
constexpr core::storage::PassphraseCost kLittle{1, 8 * 1024 * 1024};

/// Whether the lock was shown while it lived.
class LockSeen final : public QObject
{
public:
    LockSeen() { qApp->installEventFilter(this); }
    [[nodiscard]] bool isSeen() const { return m_isSeen; }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isLock = qobject_cast<ui::shell::LockWindow*>(watched) != nullptr;
        m_isSeen = m_isSeen || (isLock && event->type() == QEvent::Show);
        return false;
    }

private:
    bool m_isSeen = false;
};

} // namespace

/// The first start: an office is founded in the window, by keys.
class TstFounding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOfficeIsFoundedWithAPassphrase_data() { languages(); }
    void anOfficeIsFoundedWithAPassphrase();
    void theLanguageIsChosenBeforeThereIsAStore();
    void whatIsMissingOrWrongIsToldAtItsField();
    void noPassphraseIsChosenKnowingly();
    void aFolderThatCannotBeMadeIsTold();
    void endingWaitsForTheStore();

private:
    static void languages();
    void start(const QString& language);
    [[nodiscard]] ui::shell::FoundingWindow& asked() { return m_root->founding().window(); }
    template <typename T> [[nodiscard]] T* part(const QString& name) { return asked().findChild<T*>(name); }
    void type(const QString& field, const QString& text);
    /// The note below the field of that name.
    [[nodiscard]] bool isWrong(const QString& field);
    [[nodiscard]] auto openStore(const core::storage::StoreAccess& access)
    {
        return Office::open(m_store, {m_clock, m_salts}, OfficeMode::ReadOnly, access);
    }

    core::StandingClock m_clock{gui::kToday};
    core::CountingSaltSource m_salts{7};
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_store;
    std::unique_ptr<ui::shell::MachineSettings> m_settings;
    support::ScriptedPrompts m_prompts;
    std::unique_ptr<desktop::CompositionRoot> m_root;
};

void TstFounding::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh") << u"zh"_s;
    QTest::newRow("en") << u"en"_s;
}

void TstFounding::init()
{
    m_root.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_store = m_home->filePath(u"Office.permitdesk"_s);
}

void TstFounding::start(const QString& language)
{
    m_settings = std::make_unique<ui::shell::MachineSettings>(m_home->filePath(u"settings.ini"_s));
    m_settings->setValue(ui::shell::Setting::Language, language);
    m_root = std::make_unique<desktop::CompositionRoot>(
        desktop::CompositionRoot::Surroundings{*qApp, *m_settings, m_prompts, {m_clock, m_salts, kLittle}}, m_store);
    m_root->show();
    QVERIFY(asked().isVisible());
    QVERIFY(!m_root->window().isVisible());
}

void TstFounding::type(const QString& field, const QString& text)
{
    auto* line = part<QLineEdit>(field);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    for (const QChar character : text) {
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

bool TstFounding::isWrong(const QString& field)
{
    const QList<ui::widgets::FieldEdit*> fields = asked().findChildren<ui::widgets::FieldEdit*>();
    return std::any_of(fields.begin(), fields.end(), [&](const ui::widgets::FieldEdit* each) {
        return each->lineEdit()->objectName() == field && each->hasError();
    });
}

void TstFounding::anOfficeIsFoundedWithAPassphrase()
{
    QFETCH(QString, language);
    start(language);
    const LockSeen lock;
    QCOMPARE(asked().focusWidget(), part<QLineEdit>(u"officeName"_s));
    QCOMPARE(part<QLineEdit>(u"newPassphrase"_s)->echoMode(), QLineEdit::Password);
    type(u"officeName"_s, u"海风事务所"_s);
    type(u"staffName"_s, u"林晓"_s);
    type(u"newPassphrase"_s, kSecret);
    type(u"passphraseAgain"_s, kSecret);
    QTest::keyClick(part<QLineEdit>(u"passphraseAgain"_s), Qt::Key_Return);

    QTRY_VERIFY_WITH_TIMEOUT(m_root->window().isVisible(), 20'000);
    QTRY_VERIFY(!asked().isVisible());
    QVERIFY2(!lock.isSeen(), "a store that was just made needs no unlocking");
    QVERIFY(part<QLineEdit>(u"newPassphrase"_s)->text().isEmpty());
    QTRY_VERIFY(m_root->desk().isIdle());
    QVERIFY(core::storage::KeyRing::isThere(m_store));
    const auto office = openStore(kSecret);
    QVERIFY(office.ok());
    QCOMPARE((*office)->officeName(), u"海风事务所"_s);
    QCOMPARE(core::services::StaffService(**office).list()->constFirst().name, u"林晓"_s);
    QCOMPARE(openStore({}).failure().code, core::FailureCode::PassphraseNeeded);
}

void TstFounding::theLanguageIsChosenBeforeThereIsAStore()
{
    start(u"en"_s);
    const QString before = asked().windowTitle();
    Q_EMIT asked().languageWanted();
    QVERIFY(asked().windowTitle() != before);
    QTRY_VERIFY(m_root->desk().isIdle());
    QVERIFY(asked().isVisible());
    QVERIFY(m_root->window().findChildren<ui::widgets::Toast*>().isEmpty()); // no word of a store that is not there
}

void TstFounding::whatIsMissingOrWrongIsToldAtItsField()
{
    start(u"zh"_s);
    type(u"staffName"_s, {});
    QTest::keyClick(part<QLineEdit>(u"officeName"_s), Qt::Key_Return);
    for (const QString& field : {u"officeName"_s, u"staffName"_s, u"newPassphrase"_s}) {
        QVERIFY(isWrong(field));
    }
    type(u"officeName"_s, u"海风"_s);
    type(u"staffName"_s, u"林晓"_s);
    type(u"newPassphrase"_s, u"short"_s);
    type(u"passphraseAgain"_s, u"shorter"_s);
    QVERIFY(isWrong(u"passphraseAgain"_s) && !isWrong(u"officeName"_s));
    type(u"passphraseAgain"_s, u"short"_s);
    QTest::keyClick(part<QLineEdit>(u"passphraseAgain"_s), Qt::Key_Return);
    QTRY_VERIFY(isWrong(u"newPassphrase"_s));
    QVERIFY(!QFileInfo::exists(m_store));
    QVERIFY(asked().isVisible());
}

void TstFounding::noPassphraseIsChosenKnowingly()
{
    start(u"en"_s);
    type(u"officeName"_s, u"Sea Breeze"_s);
    type(u"staffName"_s, u"Lin Xiao"_s);
    QTest::keyClick(part<QCheckBox>(u"withoutPassphrase"_s), Qt::Key_Space);
    QVERIFY(!part<QLineEdit>(u"newPassphrase"_s)->isEnabled());
    QTest::keyClick(part<QPushButton>(u"makeStore"_s), Qt::Key_Space);
    QTRY_VERIFY(m_root->window().isVisible());
    QTRY_VERIFY(m_root->desk().isIdle());
    QVERIFY(!core::storage::KeyRing::isThere(m_store));
    QVERIFY(openStore({}).ok());
}

void TstFounding::aFolderThatCannotBeMadeIsTold()
{
    QFile file(m_home->filePath(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_store = m_home->filePath(u"a file/Office.permitdesk"_s);
    start(u"zh"_s);
    type(u"officeName"_s, u"海风"_s);
    type(u"staffName"_s, u"林晓"_s);
    QTest::keyClick(part<QCheckBox>(u"withoutPassphrase"_s), Qt::Key_Space);
    QTest::keyClick(part<QPushButton>(u"makeStore"_s), Qt::Key_Space);
    QTRY_VERIFY(!part<QLabel>(u"foundingRefusal"_s)->text().isEmpty());
    QVERIFY(asked().isVisible() && part<QPushButton>(u"makeStore"_s)->isEnabled());
}

/// What it is made from ends with the program.
void TstFounding::endingWaitsForTheStore()
{
    start(u"en"_s);
    type(u"officeName"_s, u"Harbour Permits"_s);
    type(u"staffName"_s, u"Lin Xiao"_s);
    type(u"newPassphrase"_s, kSecret);
    type(u"passphraseAgain"_s, kSecret);
    QTest::keyClick(part<QLineEdit>(u"passphraseAgain"_s), Qt::Key_Return);
    m_root.reset();
    QVERIFY(openStore(kSecret).ok());
}

static const support::Registered<TstFounding> registered;

#include "tst_founding.moc"
