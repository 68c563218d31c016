// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/store_warnings.h"
#include "office_fixture.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::services;

class TstStoreWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryPlaceGivesNone()
    {
        support::OfficeFixture fixture;
        const auto warnings = storeWarnings(fixture.office());
        QVERIFY(warnings.ok() && warnings->isEmpty());
    }

    void aSyncedFolderIsNamed()
    {
        const QTemporaryDir dir;
        const QString synced = dir.filePath(u"坚果云"_s);
        QVERIFY(QDir().mkpath(synced));
        support::OfficeFixture fixture;
        const auto office =
            Office::create(synced + u"/Office.permitdesk"_s, fixture.environment(), u"Office"_s, {{}, u"林晓"_s});
        const auto warnings = storeWarnings(**office);
        QCOMPARE(warnings->size(), 1);
        QCOMPARE(warnings->constFirst().code, FailureCode::StoreSynced);
        QCOMPARE(warnings->constFirst().args.value(u"service"_s), u"坚果云"_s);
    }

    void conflictCopiesAreNamedAndKept()
    {
        support::OfficeFixture fixture;
        QFile copy(QDir(fixture.path()).filePath(u"store (1).sqlite"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("what another computer wrote") > 0);
        copy.close();
        const auto warnings = storeWarnings(fixture.office());
        QCOMPARE(warnings->size(), 1);
        QCOMPARE(warnings->constFirst().code, FailureCode::ConflictCopies);
        QCOMPARE(warnings->constFirst().args.value(u"names"_s), u"store (1).sqlite"_s);
        fixture.close();
        QVERIFY(fixture.openAgain(OfficeMode::ReadWrite).ok() && copy.exists());
    }

    void aClockPutBackIsTold()
    {
        support::OfficeFixture fixture;
        fixture.clock().setToday(fixture.clock().today().addDays(-1));
        const auto warnings = storeWarnings(fixture.office());
        QCOMPARE(warnings->size(), 1);
        QCOMPARE(warnings->constFirst().code, FailureCode::ClockBehind);
        fixture.clock().setToday(fixture.clock().today().addDays(1));
        QVERIFY(storeWarnings(fixture.office())->isEmpty());
    }
};

static const support::Registered<TstStoreWarnings> registered;

#include "tst_store_warnings.moc"
