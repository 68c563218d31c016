// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/support/test_registry.h"

#include <QTest>

class TstResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsHandedBack()
    {
        const core::Result<int> result(7);
        QVERIFY(result.ok());
        QCOMPARE(*result, 7);
    }

    void aFailureKeepsCodeArgumentsAndCause()
    {
        const core::Failure beneath(core::FailureCode::StoreIo);
        const core::Result<int> result(
            core::Failure(core::FailureCode::StoreDamaged).with(QStringLiteral("file"), QStringLiteral("x")).because(beneath));
        QVERIFY(!result.ok());
        QCOMPARE(result.failure().code, core::FailureCode::StoreDamaged);
        QCOMPARE(result.failure().args.value(QStringLiteral("file")), QStringLiteral("x"));
        QCOMPARE(result.failure().cause->code, core::FailureCode::StoreIo);
    }

    void anActWithoutValueIsGoodByDefault() { QVERIFY(core::Result<void>().ok()); }
};

static const support::Registered<TstResult> registered;

#include "tst_result.moc"
