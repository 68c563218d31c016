// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/credit_code.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::CreditCode;
using core::types::ValueProblem;
using core::types::ValueProblems;
using namespace Qt::Literals::StringLiterals;

class TstCreditCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableOfTheStandardIsValid_data()
    {
        // domain §4.2
        QTest::addColumn<QString>("code");
        for (const char* code : {"91350100M000100Y43", "91320100748204660Q", "9144030071526726XG", "91110000802100433B",
                 "914403001922038216"}) {
            QTest::newRow(code) << QString::fromLatin1(code);
        }
    }

    void theTableOfTheStandardIsValid()
    {
        QFETCH(QString, code);
        QCOMPARE(CreditCode::problems(code), ValueProblems());
        QCOMPARE(CreditCode::parse(code)->text(), code);
    }

    void remainderNoughtGivesCheckNought() { QVERIFY(CreditCode::parse(u"91310000M000000940"_s).ok()); }

    void theStandardsOwnMisprintIsRefusedWithTheRightCharacter()
    {
        const ValueProblems problems = CreditCode::problems(u"91350100M000100Y4Z"_s);
        const ValueProblem letter{
            FailureCode::ValueLookAlike, 18, {{u"character"_s, u"Z"_s}, {u"expected"_s, u"2"_s}}, true};
        const ValueProblem check{
            FailureCode::ValueBadCheckDigit, 18, {{u"expected"_s, u"3"_s}, {u"found"_s, u"Z"_s}}, true};
        QCOMPARE(problems, (ValueProblems{letter, check}));
    }

    void aWrongCheckCharacterNamesTheRightOne()
    {
        const auto failure = CreditCode::parse(u"91310115016613186A"_s).failure();
        QCOMPARE(failure.code, FailureCode::ValueBadCheckDigit);
        QCOMPARE(failure.args.value(u"expected"_s), u"D"_s);
        QCOMPARE(failure.args.value(u"at"_s), u"18"_s);
    }

    void confusableCharactersAreNamedAtTheirPlace_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("expected");
        QTest::newRow("I") << u"9I320100748204660Q"_s << 2 << u"1"_s;
        QTest::newRow("O") << u"9132O100748204660Q"_s << 5 << u"0"_s;
        QTest::newRow("S") << u"913S0100748204660Q"_s << 4 << u"5"_s;
        QTest::newRow("Z") << u"913Z0100748204660Q"_s << 4 << u"2"_s;
        QTest::newRow("Cyrillic") << u"913\u04120100748204660Q"_s << 4 << u"B"_s;
        QTest::newRow("V") << u"913V0100748204660Q"_s << 4 << u"U"_s;
    }

    void confusableCharactersAreNamedAtTheirPlace()
    {
        QFETCH(QString, typed);
        const ValueProblems problems = CreditCode::problems(typed);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.front().code, FailureCode::ValueLookAlike);
        QTEST(problems.front().at, "at");
        QTEST(problems.front().args.value(u"expected"_s), "expected");
        QVERIFY(problems.front().blocking);
    }

    void lowerCaseFullWidthAndBlanksAreTakenForWhatTheyMean()
    {
        QCOMPARE(CreditCode::parse(u" 9132 0100 ７４８２０４６６０q "_s)->text(), u"91320100748204660Q"_s);
    }

    void theOrganisationPartIsAWarningOnly()
    {
        // Position 17 changed from 4 to 5 and the last character recomputed: 3 becomes 6.
        const ValueProblems problems = CreditCode::problems(u"91350100M000100Y56"_s);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.front().code, FailureCode::CreditCodeOrganisationPart);
        QCOMPARE(problems.front().at, 17);
        QCOMPARE(problems.front().args.value(u"expected"_s), u"4"_s);
        QVERIFY(CreditCode::parse(u"91350100M000100Y56"_s).ok());
    }

    void anOldLicenceIsRefusedByItsLength()
    {
        const auto failure = CreditCode::parse(u"440301103456789"_s).failure();
        QCOMPARE(failure.code, FailureCode::ValueBadLength);
        QCOMPARE(failure.args.value(u"length"_s), u"15"_s);
    }

    void anyWrongCharacterIsCaughtByTheCheck()
    {
        const QString valid = u"91320100748204660Q"_s;
        for (qsizetype place = 0; place < valid.size(); ++place) {
            for (const QChar other : u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s) {
                QString changed = valid;
                changed[place] = other;
                QCOMPARE(CreditCode::parse(changed).ok(), changed == valid);
            }
        }
    }
};

static const support::Registered<TstCreditCode> registered;

#include "tst_credit_code.moc"
