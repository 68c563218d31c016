// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"
#include "core/services/draft_service.h"
#include "core/services/person_service.h"
#include "tests/gui/inbox_window.h"
#include "tests/support/test_registry.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::CaseId;
using core::services::CaseService;
using core::services::CaseView;
using core::services::Office;
using core::services::PersonService;
using namespace gui::inbox;
using gui::OfficeWindow;
using ui::inbox::InboxEntry;
using ui::inbox::InboxState;

namespace {

QString document(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/documents/") + name; }

} // namespace

/// Files that came in, dropped or chosen, looked at beside their pages and filed, driven by keys in both languages.
class TstInboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeIsMatchedConfirmedFiledAndTakenBack_data() { languages(); }
    void aNoticeIsMatchedConfirmedFiledAndTakenBack();
    void eachFileSaysHowFarItIs_data() { languages(); }
    void eachFileSaysHowFarItIs();
    void aLetterIsKeptAsTheMaterialChosen_data() { languages(); }
    void aLetterIsKeptAsTheMaterialChosen();
    void aPassportsPictureIsReadAndKept_data() { languages(); }
    void aPassportsPictureIsReadAndKept();
    void whatIsUnsureIsLookedAtFirst_data() { languages(); }
    void whatIsUnsureIsLookedAtFirst();
    void aValueIsPutRightBeforeItIsKept_data() { languages(); }
    void aValueIsPutRightBeforeItIsKept();
    void whatIsNotFiledIsThereAfterARestart_data() { languages(); }
    void whatIsNotFiledIsThereAfterARestart();

private:
    static void languages();
    static QAction* action(OfficeWindow& office, const QString& id);
    /// A case that waits for its notice, whose person is now the one that n01.pdf names.
    static CaseId caseOfTheNotice(OfficeWindow& office);
    static CaseView view(OfficeWindow& office, CaseId id);
};

void TstInboxPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

QAction* TstInboxPage::action(OfficeWindow& office, const QString& id)
{
    return office.page()->findChild<QAction*>(id);
}

CaseView TstInboxPage::view(OfficeWindow& office, CaseId id)
{
    auto found = CaseService(office.office()).view(id);
    CORE_EXPECT(found.ok());
    return std::move(found).value();
}

CaseId TstInboxPage::caseOfTheNotice(OfficeWindow& office)
{
    const auto cases = CaseService(office.office()).list({{u"stage"_s, u"documents-downloaded"_s}});
    CORE_EXPECT(cases.ok() && !cases->isEmpty());
    core::domain::Person person = view(office, cases->first().id).person;
    person.surname = u"SMITH"_s;
    person.givenNames = u"ANNA MARIA"_s;
    core::domain::Passport passport;
    passport.person = person.id;
    passport.number = u"X12345678"_s;
    passport.issuingState = u"GBR"_s;
    bool isDone = false;
    office.root().desk().write(
        &office.window(), {},
        [person, passport](Office& writing) {
            const auto saved = PersonService(writing).save(person);
            return saved ? PersonService(writing).savePassport(passport)
                         : core::Result<core::PassportId>(saved.failure());
        },
        [&isDone](core::PassportId) { isDone = true; });
    [&isDone] { QTRY_VERIFY(isDone); }();
    return cases->first().id;
}

void TstInboxPage::aNoticeIsMatchedConfirmedFiledAndTakenBack()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const CaseId id = caseOfTheNotice(office);
    const qsizetype before = view(office, id).documents.size();
    press("Ctrl+6");
    QTRY_COMPARE(office.page()->id(), u"inbox"_s);
    office.prompts().expectFiles(u"inbox-files"_s, {notice(u"n01.pdf"_s)});
    press("Ctrl+Shift+B");
    QTRY_VERIFY_WITH_TIMEOUT(!entries(office).isEmpty() && stateOf(office, u"n01.pdf"_s) == InboxState::Read, kReadMs);
    const InboxEntry entry = entries(office).first();
    QCOMPARE(entry.file.matches.first().caseId, id);
    QVERIFY(entry.file.matches.first().confidence > 0.9);
    // The match is chosen already, and each value stands beside its piece of the page.
    QTRY_VERIFY_WITH_TIMEOUT(action(office, u"inbox.file"_s)->isEnabled(), kReadMs);
    QCOMPARE(office.shown<QLineEdit>(u"value-permit"_s)->text(), u"44030020250000117"_s);
    office.prompts().expectQuestion(u"inbox-differences"_s, true);
    press("Ctrl+Shift+F");
    QTRY_COMPARE(stateOf(office, u"n01.pdf"_s), InboxState::Filed);
    QCOMPARE(view(office, id).documents.size(), before + 1);
    QCOMPARE(view(office, id).record.noticeIssuedOn, QDate(2025, 2, 20));
    QTRY_VERIFY(office.shell().actions().action(u"edit.undo"_s)->isEnabled());
    press("Ctrl+Z");
    QTRY_COMPARE(stateOf(office, u"n01.pdf"_s), InboxState::Read);
    QCOMPARE(view(office, id).documents.size(), before);
}

void TstInboxPage::eachFileSaysHowFarItIs()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    receive(office, {notice(u"n01.pdf"_s), notice(u"n11.pdf"_s), notice(u"n14.pdf"_s), document(u"cut.pdf"_s)});
    QCOMPARE(stateOf(office, u"n01.pdf"_s), InboxState::Read);
    QCOMPARE(stateOf(office, u"n11.pdf"_s), InboxState::Failed);
    QCOMPARE(stateOf(office, u"n14.pdf"_s), InboxState::Read);
    QCOMPARE(stateOf(office, u"cut.pdf"_s), InboxState::Failed);
    QCOMPARE(core::documents::kindName(entries(office)[2].file.reading.kind), u"unknown"_s);
    // A file that cannot be read says why, and nothing can be filed of it.
    choose(office, u"n11.pdf"_s);
    QTRY_VERIFY(!action(office, u"inbox.file"_s)->isEnabled() && !action(office, u"inbox.attach"_s)->isEnabled());
    QStringList texts;
    for (const QLabel* label : office.page()->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    const core::FailureTexts::Text words = office.shell().failures().of(*entries(office)[1].failure);
    QVERIFY2(texts.join(u'\n').contains(words.happened), qPrintable(texts.join(u'\n')));
    press("Ctrl+Shift+W");
    QTRY_COMPARE(entries(office).size(), 3);
}

void TstInboxPage::aLetterIsKeptAsTheMaterialChosen()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const auto cases = CaseService(office.office()).list({{u"open"_s, u"true"_s}});
    QVERIFY(cases.ok() && !cases->isEmpty());
    const auto& row = cases->first();
    receive(office, {notice(u"n14.pdf"_s)});
    choose(office, u"n14.pdf"_s);
    QVERIFY(!action(office, u"inbox.attach"_s)->isEnabled());
    QTRY_VERIFY(office.shown<QLineEdit>(u"inboxOtherCase"_s) != nullptr);
    // A letter has no values: their fields, which are there already, stay out of sight.
    QTRY_VERIFY(office.page()->findChild<QLineEdit*>(u"value-permit"_s) != nullptr);
    QVERIFY(office.shown<QLineEdit>(u"value-permit"_s) == nullptr);
    office.shown<QLineEdit>(u"inboxOtherCase"_s)->setFocus();
    OfficeWindow::typeHere(row.number);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    OfficeWindow::press(Qt::Key_Down);
    OfficeWindow::press(Qt::Key_Return);
    auto* material = office.shown<QComboBox>(u"inboxMaterial"_s);
    QTRY_VERIFY(material->count() > 0);
    material->setFocus();
    QTest::keyClick(material, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(action(office, u"inbox.attach"_s)->isEnabled(), kReadMs);
    const QString code = material->currentData().toString();
    press("Ctrl+Shift+H");
    QTRY_COMPARE(stateOf(office, u"n14.pdf"_s), InboxState::Filed);
    const CaseView now = view(office, row.id);
    const auto kept = std::ranges::find(now.materials, code, &core::domain::Material::code);
    QVERIFY(kept != now.materials.cend());
    QCOMPARE(now.documents.first().id, kept->document);
    QCOMPARE(now.documents.first().fileName, u"n14.pdf"_s);
}

void TstInboxPage::aPassportsPictureIsReadAndKept()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const CaseId id = caseOfTheNotice(office);
    receive(office, {QStringLiteral(TEST_DATA_DIR "/mrz/passport.jpg")});
    choose(office, u"passport.jpg"_s);
    QTRY_VERIFY(office.shown<QLineEdit>(u"value-passport"_s) != nullptr);
    QCOMPARE(office.shown<QLineEdit>(u"value-passport"_s)->text(), u"X12345678"_s);
    QCOMPARE(entries(office).first().file.matches.first().caseId, id);
    // Its place among the materials is known by its kind.
    QTRY_COMPARE(office.shown<QComboBox>(u"inboxMaterial"_s)->currentData().toString(), u"M08"_s);
    QTRY_VERIFY_WITH_TIMEOUT(action(office, u"inbox.attach"_s)->isEnabled(), kReadMs);
    QVERIFY(!action(office, u"inbox.file"_s)->isEnabled());
    press("Ctrl+Shift+H");
    QTRY_COMPARE(stateOf(office, u"passport.jpg"_s), InboxState::Filed);
    const core::domain::Document kept = view(office, id).documents.first();
    QCOMPARE(kept.kind, u"passport"_s);
    QCOMPARE(kept.mediaType, u"image/jpeg"_s);
    QVERIFY(kept.fieldsJson.contains(u"X12345678"_s));
}

void TstInboxPage::whatIsUnsureIsLookedAtFirst()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    (void)caseOfTheNotice(office);
    receive(office, {document(u"anywhere.pdf"_s)});
    choose(office, u"anywhere.pdf"_s);
    const auto unsure = [&office] {
        QList<QCheckBox*> boxes;
        for (QCheckBox* box : office.page()->findChildren<QCheckBox*>()) {
            if (box->isVisible()) {
                boxes.append(box);
            }
        }
        return boxes;
    };
    QTRY_VERIFY(!unsure().isEmpty());
    const auto cases = CaseService(office.office()).list({{u"stage"_s, u"documents-downloaded"_s}});
    auto* other = office.shown<QLineEdit>(u"inboxOtherCase"_s);
    other->setFocus();
    OfficeWindow::typeHere(cases->first().number);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    OfficeWindow::press(Qt::Key_Down);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_VERIFY(office.shown<QComboBox>(u"inboxMaterial"_s)->count() > 0);
    QVERIFY(!action(office, u"inbox.file"_s)->isEnabled());
    for (QCheckBox* box : unsure()) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(action(office, u"inbox.file"_s)->isEnabled(), kReadMs);
}

void TstInboxPage::aValueIsPutRightBeforeItIsKept()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const CaseId id = caseOfTheNotice(office);
    receive(office, {notice(u"n01.pdf"_s)});
    choose(office, u"n01.pdf"_s);
    QTRY_VERIFY(office.shown<QLineEdit>(u"value-permit"_s) != nullptr);
    office.type(u"value-permit"_s, u"44030020250000118"_s);
    // What was typed stays while another file is looked at.
    receive(office, {notice(u"n14.pdf"_s)});
    choose(office, u"n14.pdf"_s);
    QTRY_VERIFY(office.shown<QLineEdit>(u"value-permit"_s) == nullptr);
    choose(office, u"n01.pdf"_s);
    QTRY_VERIFY(office.shown<QLineEdit>(u"value-permit"_s) != nullptr);
    QCOMPARE(office.shown<QLineEdit>(u"value-permit"_s)->text(), u"44030020250000118"_s);
    QTRY_VERIFY_WITH_TIMEOUT(action(office, u"inbox.file"_s)->isEnabled(), kReadMs);
    office.prompts().expectQuestion(u"inbox-differences"_s, true);
    press("Ctrl+Shift+F");
    QTRY_COMPARE(stateOf(office, u"n01.pdf"_s), InboxState::Filed);
    const auto person = PersonService(office.office()).view(view(office, id).record.person);
    QCOMPARE(person->notices.first().permitNumber, u"44030020250000118"_s);
}

void TstInboxPage::whatIsNotFiledIsThereAfterARestart()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    receive(office, {notice(u"n01.pdf"_s), notice(u"n14.pdf"_s)});
    choose(office, u"n01.pdf"_s);
    QTRY_VERIFY(office.shown<QLineEdit>(u"value-employer"_s) != nullptr);
    office.type(u"value-employer"_s, u"蓝海仪器（深圳）"_s);
    const auto isKept = [&office] {
        const auto draft = core::services::DraftService(office.office()).load(u"inbox"_s);
        return draft && *draft && QString::fromUtf8(QJsonDocument(**draft).toJson()).contains(u"蓝海仪器（深圳）"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), 10'000);
    office.restart();
    press("Ctrl+6");
    QTRY_COMPARE(office.page()->id(), u"inbox"_s);
    QTRY_COMPARE(entries(office).size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(page(office)->isRead(), kReadMs);
    choose(office, u"n01.pdf"_s);
    QTRY_VERIFY(office.shown<QLineEdit>(u"value-employer"_s) != nullptr);
    QCOMPARE(office.shown<QLineEdit>(u"value-employer"_s)->text(), u"蓝海仪器（深圳）"_s);
}

static const support::Registered<TstInboxPage> registered;

#include "tst_inbox_page.moc"
