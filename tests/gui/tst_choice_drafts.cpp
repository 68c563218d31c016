// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_column.h"
#include "core/services/person_service.h"
#include "tests/gui/draft_forms.h"
#include "tests/gui/inbox_window.h"
#include "tests/support/test_registry.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace gui::drafts;
using core::exchange::PersonColumn;
using core::services::CaseListRow;
using core::services::CaseService;
using gui::OfficeWindow;

namespace {

const QString kNote = QString::number(static_cast<int>(PersonColumn::Note));

QString data(const QString& name) { return QStringLiteral(TEST_DATA_DIR "/") + name; }

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh") << u"zh"_s;
    QTest::newRow("en") << u"en"_s;
}

bool isKept(OfficeWindow& office, const QString& mark) { return draftsOf(office.office()).contains(mark); }

/// Shows the columns of a sheet.
void openSheet(OfficeWindow& office, const QString& file)
{
    go(office, u"import"_s, file);
    (void)find<QComboBox>(office, u"column-0"_s);
    office.settle();
}

/// Chooses a case for the file shown by its number.
void chooseCase(OfficeWindow& office, const CaseListRow& row)
{
    find<QLineEdit>(office, u"inboxOtherCase"_s)->setFocus();
    OfficeWindow::typeHere(row.number);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    OfficeWindow::press(Qt::Key_Down);
    OfficeWindow::press(Qt::Key_Return);
    QTRY_COMPARE(textIn(office, u"inboxCase"_s), QString::number(row.id.value));
    QTRY_VERIFY(find<QComboBox>(office, u"inboxMaterial"_s)->count() > 1);
}

} // namespace

/// What is ticked and chosen is kept like what is typed, as long as it is about the same file.
class TstChoiceDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsOfAChangedSheetAreRecognisedAnew_data() { languages(); }
    void columnsOfAChangedSheetAreRecognisedAnew();
    void columnsAreForgottenOnceImported();
    void caseMaterialAndTicksOfAFileAreKept_data() { languages(); }
    void caseMaterialAndTicksOfAFileAreKept();
    void aChangedFileOfTheInboxBeginsAnew_data() { languages(); }
    void aChangedFileOfTheInboxBeginsAnew();
    void whoTakesOverIsForgottenOnceDecided();
};

void TstChoiceDrafts::columnsOfAChangedSheetAreRecognisedAnew()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Empty, language);
    const QString sheet = office.path(u"people.csv"_s);
    QVERIFY(QFile::copy(data(u"people/people-utf8.csv"_s), sheet));
    openSheet(office, sheet);
    const QString recognised = textIn(office, u"column-0"_s);
    QVERIFY(recognised != kNote);
    putIn(office, u"column-0"_s, kNote);
    QTRY_VERIFY_WITH_TIMEOUT(isKept(office, u"\"note\""_s), kAtMost);

    office.restart();
    openSheet(office, sheet);
    QTRY_COMPARE(textIn(office, u"column-0"_s), kNote);
    const QString isShown = office.newestToast();
    QVERIFY(!isShown.isEmpty());

    office.restart();
    QFile changed(sheet);
    QVERIFY(changed.open(QIODevice::Append) && changed.write("\n") == 1);
    changed.close();
    openSheet(office, sheet);
    QTRY_VERIFY(!office.newestToast().isEmpty());
    QVERIFY2(office.newestToast() != isShown, qPrintable(isShown));
    QCOMPARE(textIn(office, u"column-0"_s), recognised);
}

void TstChoiceDrafts::columnsAreForgottenOnceImported()
{
    OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
    openSheet(office, data(u"people/people.xlsx"_s));
    const QString field = u"column-2"_s; // the Chinese name, without which a person can be imported
    const QString recognised = textIn(office, field);
    QCOMPARE(recognised, QString::number(static_cast<int>(PersonColumn::ChineseName)));
    putIn(office, field, u"-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isKept(office, u"people.xlsx"_s), kAtMost);
    OfficeWindow::press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2_WITH_TIMEOUT(core::services::PersonService(office.office()).list()->size() == 40,
        qPrintable(office.newestToast()), kFoundMs);
    QTRY_VERIFY(!isKept(office, u"people.xlsx"_s));
    office.settle();
    openSheet(office, data(u"people/people.xlsx"_s));
    QCOMPARE(textIn(office, field), recognised);
}

void TstChoiceDrafts::caseMaterialAndTicksOfAFileAreKept()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const QString tick = u"seen-name"_s;
    const QStringList files{data(u"documents/anywhere.pdf"_s), gui::inbox::notice(u"n14.pdf"_s)};
    gui::inbox::receive(office, files);
    gui::inbox::choose(office, u"anywhere.pdf"_s);
    const CaseListRow row = CaseService(office.office()).list({{u"stage"_s, u"collecting"_s}})->constLast();
    chooseCase(office, row);
    const auto* materials = find<QComboBox>(office, u"inboxMaterial"_s);
    const QString material = materials->itemData(materials->count() - 1).toString();
    putIn(office, u"inboxMaterial"_s, material);
    putIn(office, tick, u"true"_s);
    const auto isShown = [&] {
        QTRY_COMPARE(textIn(office, u"inboxCase"_s), QString::number(row.id.value));
        QTRY_COMPARE(textIn(office, u"inboxMaterial"_s), material);
        QCOMPARE(textIn(office, tick), u"true"_s);
    };
    isShown();
    gui::inbox::choose(office, u"n14.pdf"_s);
    QTRY_VERIFY(textIn(office, u"inboxCase"_s) != QString::number(row.id.value));
    gui::inbox::choose(office, u"anywhere.pdf"_s);
    isShown();

    QTRY_VERIFY_WITH_TIMEOUT(isKept(office, u"\"material\": \"%1\""_s.arg(material)), kAtMost);
    office.restart();
    go(office, u"inbox"_s);
    QTRY_COMPARE(gui::inbox::entries(office).size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(gui::inbox::page(office)->isRead(), gui::inbox::kReadMs);
    gui::inbox::choose(office, u"anywhere.pdf"_s);
    isShown();
}

void TstChoiceDrafts::aChangedFileOfTheInboxBeginsAnew()
{
    QFETCH(QString, language);
    OfficeWindow office(OfficeWindow::Contents::Demo, language);
    const QString file = office.path(u"in.pdf"_s);
    QVERIFY(QFile::copy(gui::inbox::notice(u"n01.pdf"_s), file));
    gui::inbox::receive(office, {file});
    gui::inbox::choose(office, u"in.pdf"_s);
    putIn(office, u"value-employer"_s, u"Heron Works"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isKept(office, u"Heron Works"_s), kAtMost);

    office.restart();
    QVERIFY(QFile::remove(file) && QFile::copy(gui::inbox::notice(u"n14.pdf"_s), file));
    go(office, u"inbox"_s);
    QTRY_COMPARE(gui::inbox::entries(office).size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(gui::inbox::page(office)->isRead(), gui::inbox::kReadMs);
    gui::inbox::choose(office, u"in.pdf"_s);
    QVERIFY(gui::inbox::entries(office).constFirst().hasChanged);
    for (const QLineEdit* each : office.page()->findChildren<QLineEdit*>()) {
        QVERIFY2(each->text() != u"Heron Works"_s, qPrintable(each->objectName()));
    }
    const auto* notes = find<QLabel>(office, u"reviewNotes"_s);
    QVERIFY2(notes->text().contains(language == "zh"_L1 ? u"已改动"_s : u"has changed"_s), qPrintable(notes->text()));
}

void TstChoiceDrafts::whoTakesOverIsForgottenOnceDecided()
{
    const Form form = formNamed(u"who takes over"_s);
    for (const QString& button : {u"cancelLeaving"_s, u"confirmLeaving"_s}) {
        OfficeWindow office(OfficeWindow::Contents::Demo, u"en"_s);
        form.open(office);
        putIn(office, form.field, form.text);
        QTRY_VERIFY_WITH_TIMEOUT(isKept(office, markOf(form)), kAtMost);
        pressButton(office, button);
        QTRY_VERIFY2(!isKept(office, markOf(form)), qPrintable(button));
        QVERIFY(office.shown<QComboBox>(form.field) == nullptr);
    }
}

static const support::Registered<TstChoiceDrafts> registered;

#include "tst_choice_drafts.moc"
