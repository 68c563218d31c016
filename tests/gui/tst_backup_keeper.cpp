// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store_files.h"
#include "tests/gui/office_window.h"
#include "tests/support/test_registry.h"
#include "ui/shell/status_line.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using gui::OfficeWindow;

namespace {

/// Whether the status line tells something that begins so.
bool tells(OfficeWindow& office, const QString& beginning)
{
    const QList<QWidget*> items = office.window().statusLine().findChildren<QWidget*>();
    return std::ranges::any_of(
        items, [&](const QWidget* each) { return !each->isHidden() && each->accessibleName().startsWith(beginning); });
}

void look(OfficeWindow& office)
{
    QSignalSpy looked(&office.root().backups(), &desktop::BackupKeeper::looked);
    office.root().backups().look();
    QVERIFY(looked.wait(30'000));
}

} // namespace

/// Backups that the window has made by itself.
class TstBackupKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMadeAndItsTimeShown_data() { languages(); }
    void aBackupIsMadeAndItsTimeShown()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        OfficeWindow office(OfficeWindow::Contents::Empty, language);
        const QDir backups(core::storage::store_files::backups(office.path(u"Office.permitdesk"_s)));
        look(office);
        QCOMPARE(backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(tells(office, words));
        look(office);
        QCOMPARE(backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void troubleIsToldOnce()
    {
        OfficeWindow office(OfficeWindow::Contents::Empty, u"en"_s);
        const QString place = core::storage::store_files::backups(office.path(u"Office.permitdesk"_s));
        QDir(place).removeRecursively();
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        look(office);
        QVERIFY(office.newestToast().contains(u"No backup can be written"_s));
        QVERIFY(tells(office, u"No backup"_s));
        office.shell().reporter().note(u"something else"_s);
        look(office);
        QVERIFY(!office.newestToast().contains(u"No backup can be written"_s));
        QVERIFY(file.remove());
        look(office);
        QVERIFY(tells(office, u"Backup: "_s));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("zh") << u"zh"_s << u"备份："_s;
        QTest::newRow("en") << u"en"_s << u"Backup: "_s;
    }
};

static const support::Registered<TstBackupKeeper> registered;

#include "tst_backup_keeper.moc"
