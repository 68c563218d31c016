// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/written_date.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::parseWrittenDate;
using namespace Qt::Literals::StringLiterals;

class TstWrittenDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWrittenFormIsRead_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList forms{u"2026-07-31"_s, u"2026/7/31"_s, u"2026.7.31"_s, u"2026 07 31"_s, u"2026年7月31日"_s,
            u"2026年07月31"_s, u"2026 年 7 月 31 日"_s, u"20260731"_s, u"31 Jul 2026"_s, u"31-JUL-2026"_s,
            u"31st July, 2026"_s, u"31Jul2026"_s, u"Jul 31, 2026"_s, u"July 31st 2026"_s, u"31/07/2026"_s,
            u"31.7.2026"_s, u"07/31/2026"_s, u"２０２６－０７－３１"_s, u" 2026-07-31 "_s, u"2026-07-31 00:00:00"_s,
            u"2026-07-31T00:00:00"_s};
        for (const QString& form : forms) {
            QTest::newRow(qPrintable(form)) << form;
        }
    }

    void everyWrittenFormIsRead()
    {
        QFETCH(QString, text);
        const auto day = parseWrittenDate(text);
        QVERIFY(day.ok());
        QCOMPARE(*day, QDate(2026, 7, 31));
    }

    void monthsAreReadInFullAndInShort()
    {
        QCOMPARE(*parseWrittenDate(u"1 Sept 2026"_s), QDate(2026, 9, 1));
        QCOMPARE(*parseWrittenDate(u"1 may 2026"_s), QDate(2026, 5, 1));
        QCOMPARE(*parseWrittenDate(u"December 1, 2026"_s), QDate(2026, 12, 1));
    }

    void whatIsNoDayIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            {"1990-02-30", "2026/13/01", "20260431", "2025-02-29", "31 Foo 2026", "30 Feb 2026", "soon", "26/7/31",
                "2026-7", "2026-07/31", "46234", "1026-07-31", "32/13/2026", "2026-07-31 09:30", "2026-07-311"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void whatIsNoDayIsRefused()
    {
        QFETCH(QString, text);
        const auto day = parseWrittenDate(text);
        QVERIFY(!day.ok());
        QCOMPARE(day.failure().code, FailureCode::DateNotADate);
        QCOMPARE(day.failure().args.value(u"text"_s), text);
    }

    void dayAndMonthThatCouldBeExchangedAreAmbiguous()
    {
        const auto failure = parseWrittenDate(u"03/04/2026"_s).failure();
        QCOMPARE(failure.code, FailureCode::DateAmbiguous);
        QCOMPARE(failure.args.value(u"first"_s), u"2026-04-03"_s);
        QCOMPARE(failure.args.value(u"second"_s), u"2026-03-04"_s);
    }

    void theSameNumberTwiceIsNotAmbiguous() { QCOMPARE(*parseWrittenDate(u"05/05/2026"_s), QDate(2026, 5, 5)); }

    void nothingIsRefusedAsEmpty() { QCOMPARE(parseWrittenDate(u" "_s).failure().code, FailureCode::ValueEmpty); }
};

static const support::Registered<TstWrittenDate> registered;

#include "tst_written_date.moc"
