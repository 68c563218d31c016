// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_service.h"
#include "core/storage/store_files.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;
using ui::widgets::RecordTable;

namespace {

void addPerson(OfficeWindow& office)
{
    bool isAdded = false;
    core::domain::Person person;
    person.surname = u"LATER"_s;
    person.givenNames = u"ANNA"_s;
    office.root().desk().write(
        &office.window(), {},
        [person](core::services::Office& store) { return core::services::PersonService(store).save(person); },
        [&](core::PersonId) { isAdded = true; });
    QTRY_VERIFY(isAdded);
}

int peopleIn(OfficeWindow& office)
{
    int count = -1;
    office.root().desk().read(
        &office.window(), [](core::services::Office& store) { return core::services::PersonService(store).list({}); },
        [&](const auto& people) { count = static_cast<int>(people.size()); });
    [&] { QTRY_VERIFY(count >= 0); }();
    return count;
}

} // namespace

/// Backups in the window: made, looked at, brought back, by keys in both languages.
class TstBackupPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMadeCheckedAndRestored_data() { languages(); }
    void aBackupIsMadeCheckedAndRestored()
    {
        QFETCH(QString, language);
        QFETCH(QString, sound);
        OfficeWindow office(OfficeWindow::Contents::Empty, language);
        open(office);
        OfficeWindow::press(Qt::Key_F6, Qt::ControlModifier);
        QTRY_COMPARE(table(office)->model()->rowCount(), 1);
        addPerson(office);
        QCOMPARE(peopleIn(office), 1);

        OfficeWindow::press(Qt::Key_F5, Qt::ControlModifier);
        QTRY_COMPARE(table(office)->model()->index(0, 3).data().toString(), sound);
        office.prompts().expectQuestion(u"restore-backup"_s, true);
        OfficeWindow::press(Qt::Key_F4, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(office.newestToast().contains(u"before-restore"_s), 20'000);
        QVERIFY(!office.root().isWaiting());
        QCOMPARE(peopleIn(office), 0);
        const QStringList kept = QDir(office.path({})).entryList({u"Office-before-restore-*"_s}, QDir::Dirs);
        QCOMPARE(kept.size(), 1);
        addPerson(office);
        QCOMPARE(peopleIn(office), 1);
    }

    void aDamagedBackupIsNotRestored_data() { languages(); }
    void aDamagedBackupIsNotRestored()
    {
        QFETCH(QString, language);
        OfficeWindow office(OfficeWindow::Contents::Empty, language);
        open(office);
        OfficeWindow::press(Qt::Key_F6, Qt::ControlModifier);
        QTRY_COMPARE(table(office)->model()->rowCount(), 1);
        const QDir backups(core::storage::store_files::backups(office.path(u"Office.permitdesk"_s)));
        const QString backup = backups.filePath(backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst());
        QFile file(core::storage::store_files::database(backup));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2 / 8192 * 8192));
        QCOMPARE(file.write(QByteArray(8192, 'Z')), 8192);
        file.close();
        addPerson(office);
        office.prompts().expectQuestion(u"restore-backup"_s, true);
        office.prompts().expectInformation(u"backup-damaged"_s);
        OfficeWindow::press(Qt::Key_F4, Qt::ControlModifier);
        QTRY_VERIFY(office.prompts().lastText().contains(language == "zh"_L1 ? u"已损坏"_s : u"damaged"_s));
        QCOMPARE(peopleIn(office), 1);
    }

    void theSecondFolderIsUsedAtOnce_data() { languages(); }
    void theSecondFolderIsUsedAtOnce()
    {
        QFETCH(QString, language);
        OfficeWindow office(OfficeWindow::Contents::Empty, language);
        const QString second = office.path(u"第二 盘"_s);
        QVERIFY(QDir().mkpath(second));
        open(office);
        office.prompts().expectFolder(u"backup-place"_s, second);
        OfficeWindow::press(Qt::Key_F10, Qt::ControlModifier);
        QTRY_COMPARE(table(office)->model()->rowCount(), 2);
        QVERIFY(office.shown<QLabel>(u"backupPlace"_s)->text().contains(QDir::toNativeSeparators(second)));
        QCOMPARE(QDir(second).entryList({u"Office-*"_s}, QDir::Dirs).size(), 1);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sound");
        QTest::newRow("zh") << u"zh"_s << u"完好"_s;
        QTest::newRow("en") << u"en"_s << u"Sound"_s;
    }

    static void open(OfficeWindow& office)
    {
        OfficeWindow::press(Qt::Key_F12, Qt::ShiftModifier);
        QTRY_COMPARE(office.page()->id(), u"backups"_s);
        office.settle();
    }

    static RecordTable* table(OfficeWindow& office) { return office.shown<RecordTable>(u"backupTable"_s); }
};

static const support::Registered<TstBackupPage> registered;

#include "tst_backup_page.moc"
