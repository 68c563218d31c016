// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/system/screen_capture.h"

#include <QApplication>
#include <QHash>
#include <QPushButton>
#include <QTest>
#include <QWindow>

using ui::system::CaptureShield;

/// Which windows the system is told to hide, and when. That it then hides them cannot be seen off screen.
class TstCaptureShield : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWindowIsHiddenWhileItIsUp()
    {
        QHash<const QWindow*, bool> told;
        CaptureShield shield(*qApp, [&](const QWindow& window, bool isHidden) { told.insert(&window, isHidden); });
        QWidget before;
        QPushButton inside(&before);
        before.show();
        QVERIFY(told.isEmpty());

        shield.setUp(true);
        QCOMPARE(told.value(before.windowHandle()), true);
        QWidget after;
        after.show();
        QCOMPARE(told.value(after.windowHandle()), true);
        QWidget menu(&before, Qt::Popup);
        menu.show();
        QCOMPARE(told.value(menu.windowHandle()), true);
        QCOMPARE(told.size(), 3);

        shield.setUp(false);
        for (const QWidget* window : {&before, &after, &menu}) {
            QCOMPARE(told.value(window->windowHandle()), false);
        }
        told.clear();
        QWidget open;
        open.show();
        QVERIFY(told.isEmpty());
    }

#ifdef Q_OS_LINUX
    void linuxCannot()
    {
        const CaptureShield shield(*qApp);
        QVERIFY(!shield.isPossible());
    }
#endif
};

static const support::Registered<TstCaptureShield> registered;

#include "tst_capture_shield.moc"
