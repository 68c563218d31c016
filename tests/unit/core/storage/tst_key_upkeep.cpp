// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/key_upkeep.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/storage/backed_up_office.h"

#include <QTest>

using namespace core;
using namespace core::storage;
using namespace backed_up;

/// A passphrase set with less work than is asked for today.
class TstKeyUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeakPassphraseGetsMoreWork()
    {
        BackedUpOffice office(true);
        constexpr PassphraseCost kMore{2, 16 * 1024 * 1024};
        const auto key = StoreAccess(kPassphrase).keyOf(office.folder());
        const auto raise = [&](const PassphraseCost& cost) {
            return raiseWork(office.folder(), **key, kPassphrase, cost, office.salts);
        };
        const auto ring = [&] { return KeyRing::read(office.folder()); };
        QCOMPARE(raise(kMore).failure().code, FailureCode::StoreInUse);
        QCOMPARE(ring()->keySlots().constFirst().cost, kLittle);

        office.store.reset();
        QVERIFY(raise(kMore).ok());
        QCOMPARE(ring()->keySlots().constFirst().cost, kMore);
        QVERIFY(ring()->standsInBothCopies(office.folder()));
        QVERIFY(raise(kLittle).ok());
        QCOMPARE(ring()->keySlots().constFirst().cost, kMore);
        const auto opened = office.open(office.folder());
        QVERIFY(opened.ok());
        QCOMPARE((*opened)->keySlot(), (*key)->slot);
    }
};

static const support::Registered<TstKeyUpkeep> registered;

#include "tst_key_upkeep.moc"
