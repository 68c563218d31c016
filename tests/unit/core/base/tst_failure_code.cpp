// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure_code.h"
#include "tests/support/test_registry.h"

#include <QSet>
#include <QTest>

class TstFailureCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreKebabCaseAndUnique()
    {
        QSet<QString> names;
        for (const core::FailureCode code : core::allFailureCodes()) {
            const QString name = core::failureName(code);
            QVERIFY(!names.contains(name));
            QCOMPARE(name, name.toLower());
            names.insert(name);
        }
    }

    void exitCodesAreThoseOfTheCommandLine()
    {
        QCOMPARE(core::exitCodeOf(core::FailureCode::UsageWrong), 2);
        QCOMPARE(core::exitCodeOf(core::FailureCode::FileDamaged), 3);
        QCOMPARE(core::exitCodeOf(core::FailureCode::StoreNewer), 4);
        QCOMPARE(core::exitCodeOf(core::FailureCode::MoveWrongActor), 5);
    }
};

static const support::Registered<TstFailureCode> registered;

#include "tst_failure_code.moc"
