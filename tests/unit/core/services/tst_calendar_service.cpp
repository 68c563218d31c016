// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_fixture.h"

#include "core/calendar/working_calendar.h"
#include "core/services/calendar_service.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// An invented 2027 that is free from the first to the eleventh of October.
QByteArray someYear()
{
    QByteArray csv = "date,name,kind\n";
    for (int day = 1; day <= 11; ++day) {
        csv += QDate(2027, 10, day).toString(Qt::ISODate).toUtf8() + ",国庆节,off\n";
    }
    return csv;
}

} // namespace

class TstCalendarService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QDir(calendar::CalendarShelf::ownFolder()).removeRecursively(); }

    void anImportedYearCountsAtOnceAndCanBeTakenAway()
    {
        support::OfficeFixture fixture;
        services::CalendarService service(fixture.office());
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"2027.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(someYear()) > 0);
        file.close();

        QVERIFY(!fixture.office().calendar().hasYear(2027));
        const Result<int> year = service.importFile(file.fileName());
        QVERIFY(year.ok());
        QCOMPARE(*year, 2027);
        QVERIFY(!fixture.office().calendar().isWorkingDay(QDate(2027, 10, 11)));
        QVERIFY(service.years()->last().own);

        QVERIFY(service.remove(2027).ok());
        QVERIFY(!fixture.office().calendar().hasYear(2027));
    }

    void aBadFileChangesNothing()
    {
        support::OfficeFixture fixture;
        services::CalendarService service(fixture.office());
        QCOMPARE(service.importFile(u"/nowhere/2027.csv"_s).failure().code, FailureCode::FileMissing);
        QVERIFY(!service.years()->last().own);
    }
};

static const support::Registered<TstCalendarService> registered;

#include "tst_calendar_service.moc"
