// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/single_instance.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using ui::shell::SingleInstance;

class TstSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondStartRaisesTheFirstWithItsFiles()
    {
        const QString scope = QUuid::createUuid().toString();
        SingleInstance first(scope);
        QVERIFY(first.claim({}));
        QSignalSpy raised(&first, &SingleInstance::raised);
        SingleInstance second(scope);
        QVERIFY(!second.claim({u"/tmp/通知.pdf"_s}));
        QTRY_COMPARE(raised.count(), 1);
        QCOMPARE(raised.first().first().toStringList(), QStringList(u"/tmp/通知.pdf"_s));
    }

    void otherFoldersRunSideBySide()
    {
        SingleInstance one(QUuid::createUuid().toString());
        SingleInstance other(QUuid::createUuid().toString());
        QVERIFY(one.claim({}));
        QVERIFY(other.claim({}));
    }

    void theNextStartMayClaimOnceTheFirstHasEnded()
    {
        const QString scope = QUuid::createUuid().toString();
        {
            SingleInstance first(scope);
            QVERIFY(first.claim({}));
        }
        SingleInstance next(scope);
        QVERIFY(next.claim({}));
    }
};

static const support::Registered<TstSingleInstance> registered;

#include "tst_single_instance.moc"
