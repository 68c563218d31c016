// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/permit_number.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::PermitNumber;
using core::types::ValueProblems;
using namespace Qt::Literals::StringLiterals;

class TstPermitNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberIsTextAndKeepsItsNoughts()
    {
        QCOMPARE(PermitNumber::parse(u" 066376544987658 "_s)->text(), u"066376544987658"_s);
        QCOMPARE(PermitNumber::parse(u"sz-2024ａ1"_s)->text(), u"SZ-2024A1"_s);
        QCOMPARE(PermitNumber::problems(u"44030020250000117"_s), ValueProblems());
    }

    void anUnusualNumberIsSaidAndStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::newRow("short") << u"12345"_s << 0;
        QTest::newRow("long") << u"1234567890123456789012345"_s << 0;
        QTest::newRow("sign") << u"1234/5678"_s << 5;
        QTest::newRow("blank inside") << u"1234 5678"_s << 5;
    }

    void anUnusualNumberIsSaidAndStands()
    {
        QFETCH(QString, text);
        const ValueProblems problems = PermitNumber::problems(text);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.front().code, FailureCode::PermitNumberUnusual);
        QVERIFY(!problems.front().blocking);
        QTEST(problems.front().at, "at");
        QVERIFY(PermitNumber::parse(text).ok());
    }

    void aNumberASpreadsheetHasMangledIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"4.40E+14", "4.4e14", "4,40E+14", "5E+17"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void aNumberASpreadsheetHasMangledIsRefused()
    {
        QFETCH(QString, text);
        const auto failure = PermitNumber::parse(text).failure();
        QCOMPARE(failure.code, FailureCode::SheetNumberMangled);
        QCOMPARE(failure.args.value(u"text"_s), text);
    }

    void aNumberThatOnlyLooksScientificStands() { QVERIFY(PermitNumber::parse(u"44E1234"_s).ok()); }
};

static const support::Registered<TstPermitNumber> registered;

#include "tst_permit_number.moc"
