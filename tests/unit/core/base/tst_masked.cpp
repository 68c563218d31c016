// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/masked.h"
#include "tests/support/test_registry.h"

#include <QTest>

class TstMasked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassportShowsHeadTailAndLength()
    {
        QCOMPARE(core::masked(QStringLiteral("E12345678")), QStringLiteral("E1~78 (9)"));
    }

    void aShortValueShowsNothing() { QCOMPARE(core::masked(QStringLiteral("1234567")), QStringLiteral("~ (7)")); }
};

static const support::Registered<TstMasked> registered;

#include "tst_masked.moc"
