// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_amount.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::exchange::parseWrittenAmount;
using namespace Qt::Literals::StringLiterals;

class TstWrittenAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadInFen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("whole") << u"60000"_s << 6'000'000LL;
        QTest::newRow("one place") << u"25000.5"_s << 2'500'050LL;
        QTest::newRow("thousands") << u"25,000.50"_s << 2'500'050LL;
        QTest::newRow("currency before") << u"¥ 60000"_s << 6'000'000LL;
        QTest::newRow("currency behind") << u"60000元"_s << 6'000'000LL;
        QTest::newRow("currency in letters") << u"RMB 60,000"_s << 6'000'000LL;
        QTest::newRow("full width") << u"６００００"_s << 6'000'000LL;
        QTest::newRow("a spreadsheet's arithmetic") << u"25000.499999999996"_s << 2'500'050LL;
        QTest::newRow("rounded down") << u"0.014"_s << 1LL;
        QTest::newRow("nought") << u"0"_s << 0LL;
    }

    void amountsAreReadInFen()
    {
        QFETCH(QString, text);
        const auto amount = parseWrittenAmount(text);
        QVERIFY(amount.ok());
        QTEST(*amount, "fen");
    }

    void whatIsNoAmountIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("word") << u"面议"_s << u"value-bad-character"_s;
        QTest::newRow("negative") << u"-5"_s << u"value-bad-character"_s;
        QTest::newRow("two points") << u"1.2.3"_s << u"value-bad-character"_s;
        QTest::newRow("exponent") << u"6E+4"_s << u"value-bad-character"_s;
        QTest::newRow("endless") << u"1234567890123"_s << u"value-too-long"_s;
        QTest::newRow("currency alone") << u"¥"_s << u"value-empty"_s;
        QTest::newRow("nothing") << u" "_s << u"value-empty"_s;
    }

    void whatIsNoAmountIsRefused()
    {
        QFETCH(QString, text);
        const auto amount = parseWrittenAmount(text);
        QVERIFY(!amount.ok());
        QTEST(failureName(amount.failure().code), "code");
    }
};

static const support::Registered<TstWrittenAmount> registered;

#include "tst_written_amount.moc"
