// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/form_shelf_service.h"
#include "core/services/letterhead_service.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/papers/form_table_model.h"
#include "ui/papers/paper_preview.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using core::services::FormShelfService;
using core::services::LetterheadService;
using gui::OfficeWindow;
using ui::papers::FormTableModel;
using ui::papers::PaperPreview;
using ui::widgets::RecordTable;

namespace {

const QString kForms = u"" TEST_DATA_DIR "/forms/"_s;
const QString kCode = u"own-welcome"_s;
const QString kVersion = u"2026-11"_s;

} // namespace

/// The page of forms driven by keys over a real store, in both languages.
class TstFormsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("PERMITDESK_HOME", m_home.emplace().path().toLocal8Bit()); }
    void cleanup();
    void aFormIsLookedAtInItsLanguages_data() { languages(); }
    void aFormIsLookedAtInItsLanguages();
    void aFormIsAddedSwitchedOffAndRemoved_data() { languages(); }
    void aFormIsAddedSwitchedOffAndRemoved();
    void aSpoiledFormIsRefusedWithLineAndNearestName_data() { languages(); }
    void aSpoiledFormIsRefusedWithLineAndNearestName();
    void theLetterheadIsTypedAndItsPictureChosen_data() { languages(); }
    void theLetterheadIsTypedAndItsPictureChosen();
    void howAFormIsWrittenIsTold_data() { languages(); }
    void howAFormIsWrittenIsTold();
    void everythingHasANameForScreenReaders_data() { languages(); }
    void everythingHasANameForScreenReaders();

private:
    static void languages();
    [[nodiscard]] static std::unique_ptr<OfficeWindow> start();
    [[nodiscard]] static FormTableModel& rows(OfficeWindow& office);
    /// The row of that version, or -1.
    [[nodiscard]] static int rowOf(OfficeWindow& office, const QString& code);
    static void choose(OfficeWindow& office, const QString& code);
    [[nodiscard]] static QString state(OfficeWindow& office, const QString& code);

    std::optional<QTemporaryDir> m_home;
    QByteArray m_former = qgetenv("PERMITDESK_HOME");
};

void TstFormsPage::cleanup()
{
    m_former.isNull() ? qunsetenv("PERMITDESK_HOME") : qputenv("PERMITDESK_HOME", m_former);
    m_home.reset();
}

void TstFormsPage::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_s;
    QTest::newRow("English") << u"en"_s;
}

std::unique_ptr<OfficeWindow> TstFormsPage::start()
{
    QFETCH(QString, language);
    auto office = std::make_unique<OfficeWindow>(gui::Contents::Empty, language);
    office->window().goTo(u"papers"_s, {});
    office->settle();
    OfficeWindow::press(Qt::Key_F8, Qt::ControlModifier);
    office->settle();
    return office;
}

FormTableModel& TstFormsPage::rows(OfficeWindow& office)
{
    return *qobject_cast<FormTableModel*>(office.page()->findChild<RecordTable*>(u"formTable"_s)->model());
}

int TstFormsPage::rowOf(OfficeWindow& office, const QString& code)
{
    const FormTableModel& model = rows(office);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.record(row).code == code) {
            return row;
        }
    }
    return -1;
}

void TstFormsPage::choose(OfficeWindow& office, const QString& code)
{
    auto* table = office.shown<RecordTable>(u"formTable"_s);
    QVERIFY(table);
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    const int wanted = rowOf(office, code);
    QVERIFY2(wanted >= 0, qPrintable(code));
    for (int i = 0; i < wanted; ++i) {
        QTest::keyClick(table, Qt::Key_Down);
    }
    QCOMPARE(table->currentRow(), wanted);
    office.settle();
}

QString TstFormsPage::state(OfficeWindow& office, const QString& code)
{
    const int row = rowOf(office, code);
    return row < 0 ? QString() : rows(office).index(row, FormTableModel::State).data().toString();
}

void TstFormsPage::aFormIsLookedAtInItsLanguages()
{
    const auto office = start();
    QCOMPARE(office->page()->id(), u"forms"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"formTable"_s);
    QVERIFY(rows(*office).rowCount() >= 26);
    choose(*office, u"residence-letter"_s);
    auto* preview = office->page()->detailsPane()->findChild<PaperPreview*>();
    preview = preview == nullptr ? qobject_cast<PaperPreview*>(office->page()->detailsPane()) : preview;
    QTRY_VERIFY(preview->pageCount() > 0);
    // A form of the program is neither switched off nor removed.
    QVERIFY(!office->page()->findChild<QAction*>(u"form.switch"_s)->isEnabled());
    QVERIFY(!office->page()->findChild<QAction*>(u"record.remove"_s)->isEnabled());
    choose(*office, u"case-summary"_s);
    auto* language = office->shown<QComboBox>(u"sampleLanguage"_s);
    QVERIFY(language->isEnabled());
    QCOMPARE(language->count(), 3);
    language->setFocus(Qt::TabFocusReason);
    QTest::keyClick(language, Qt::Key_End);
    office->settle();
    QTRY_VERIFY(preview->pageCount() > 0);
}

void TstFormsPage::aFormIsAddedSwitchedOffAndRemoved()
{
    const auto office = start();
    office->prompts().expectFolder(u"form-add"_s, kForms + kCode);
    OfficeWindow::press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(rowOf(*office, kCode) >= 0);
    office->settle();
    QTRY_COMPARE(office->shown<RecordTable>(u"formTable"_s)->currentRow(), rowOf(*office, kCode)); // the new one
    QVERIFY(rows(*office).record(rowOf(*office, kCode)).inUse);
    const QString on = state(*office, kCode);
    // Papers can be made of it at once.
    const auto inUse = [] { return FormShelfService().catalogue()->find(kCode).ok(); };
    QVERIFY(inUse());

    choose(*office, kCode);
    OfficeWindow::press(Qt::Key_F9, Qt::ControlModifier);
    QTRY_VERIFY(!inUse());
    office->settle();
    QTRY_VERIFY(state(*office, kCode) != on);
    choose(*office, kCode);
    OfficeWindow::press(Qt::Key_F9, Qt::ControlModifier);
    QTRY_VERIFY(inUse());
    office->settle();

    choose(*office, kCode);
    office->prompts().expectQuestion(u"form-remove"_s, false);
    OfficeWindow::press(Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(inUse());
    office->prompts().expectQuestion(u"form-remove"_s, true);
    OfficeWindow::press(Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_COMPARE(rowOf(*office, kCode), -1);
    QVERIFY(!inUse());
}

void TstFormsPage::aSpoiledFormIsRefusedWithLineAndNearestName()
{
    const auto office = start();
    office->prompts().expectFolder(u"form-add"_s, kForms + u"own-spoiled/"_s + kVersion);
    office->prompts().expectInformation(u"form-refused"_s);
    const int before = rows(*office).rowCount();
    OfficeWindow::press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
    office->settle();
    QTRY_VERIFY(!office->prompts().lastDetail().isEmpty());
    const QStringList said = office->prompts().lastDetail().split(u'\n');
    QCOMPARE(said.size(), 4);
    QVERIFY(said[0].endsWith(u"layout.zh.txt"_s));
    QVERIFY(said[1].endsWith(u'7'));
    QVERIFY(said[2].contains(u"“persn”"_s));
    QVERIFY(said[3].endsWith(u"person"_s));
    QCOMPARE(rows(*office).rowCount(), before);
}

void TstFormsPage::theLetterheadIsTypedAndItsPictureChosen()
{
    const auto office = start();
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(office->path(u"logo.png"_s)));
    office->prompts().expectFiles(u"letterhead-picture"_s, {office->path(u"logo.png"_s)});
    OfficeWindow::press(Qt::Key_F2, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!LetterheadService().load()->picture.isEmpty());
    office->settle();

    OfficeWindow::press(Qt::Key_F2, Qt::ControlModifier);
    QCOMPARE(office->page()->id(), u"letterhead-edit"_s);
    office->settle();
    OfficeWindow::typeHere(u"示例事务所"_s); // the first field has the keyboard
    OfficeWindow::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(office->page()->id(), u"forms"_s);
    QTRY_COMPARE(LetterheadService().load()->name.zh, u"示例事务所"_s);
    QVERIFY(!LetterheadService().load()->picture.isEmpty()); // it stays
}

void TstFormsPage::howAFormIsWrittenIsTold()
{
    const auto office = start();
    OfficeWindow::press(Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(office->page()->id(), u"form-writing"_s);
    auto* text = office->shown<QTextBrowser>(u"formWriting"_s);
    QVERIFY(text);
    QVERIFY(text->toPlainText().contains(u"{{person}}"_s));
    QVERIFY(text->toPlainText().contains(u"own-welcome"_s));
    OfficeWindow::press(Qt::Key_Escape);
    QCOMPARE(office->page()->id(), u"forms"_s);
}

void TstFormsPage::everythingHasANameForScreenReaders()
{
    const auto office = start();
    for (const QWidget* each : office->page()->findChildren<QWidget*>()) {
        const bool takesKeys =
            (each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisible() && !each->objectName().startsWith(u"qt_"_s);
        QVERIFY2(!takesKeys || !each->accessibleName().isEmpty() || !each->property("text").toString().isEmpty(),
            qPrintable(QString::fromLatin1(each->metaObject()->className()) + each->objectName()));
    }
}

static const support::Registered<TstFormsPage> registered;

#include "tst_forms_page.moc"
