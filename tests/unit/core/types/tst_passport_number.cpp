// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/passport_number.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::PassportNumber;
using core::types::ValueProblem;
using core::types::ValueProblems;
using namespace Qt::Literals::StringLiterals;

class TstPassportNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberIsTidied_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::newRow("as it is") << u"E07999533"_s << u"E07999533"_s;
        QTest::newRow("lower case") << u"x12345678"_s << u"X12345678"_s;
        QTest::newRow("blanks") << u" E123 4567 "_s << u"E1234567"_s;
        QTest::newRow("full width") << u"Ｅ１２３４５６７"_s << u"E1234567"_s;
        QTest::newRow("letters first") << u"OI1234567"_s << u"OI1234567"_s;
    }

    void theNumberIsTidied()
    {
        QFETCH(QString, typed);
        QTEST(PassportNumber::parse(typed)->text(), "number");
    }

    void aTidyNumberHasNoProblems()
    {
        for (const QString& number : {u"E07999533"_s, u"O1234567"_s, u"L898902C3"_s, u"C01X00T47"_s}) {
            QCOMPARE(PassportNumber::problems(number), ValueProblems());
        }
    }

    void anOAmongDigitsAndABlankAreSaidWithTheirPlaces()
    {
        const ValueProblem blank{FailureCode::ValueBadCharacter, 6, {{u"character"_s, u" "_s}}, false};
        const ValueProblem letter{
            FailureCode::ValueLookAlike, 10, {{u"character"_s, u"O"_s}, {u"expected"_s, u"0"_s}}, false};
        QCOMPARE(PassportNumber::problems(u"E1234 567O"_s), (ValueProblems{blank, letter}));
        QCOMPARE(PassportNumber::parse(u"E1234 567O"_s)->text(), u"E1234567O"_s);
    }

    void everyLookAlikeOfARunIsSaid()
    {
        const ValueProblems problems = PassportNumber::problems(u"E12OI45"_s);
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].at, 4);
        QCOMPARE(problems[1].args.value(u"expected"_s), u"1"_s);
    }

    void signsAreRefusedWithTheirPlace()
    {
        const auto failure = PassportNumber::parse(u"E1234-567"_s).failure();
        QCOMPARE(failure.code, FailureCode::ValueBadCharacter);
        QCOMPARE(failure.args.value(u"at"_s), u"6"_s);
        QCOMPARE(failure.args.value(u"character"_s), u"-"_s);
    }

    void aCyrillicLetterIsNamedWithTheLatinOneItLooksLike()
    {
        const auto failure = PassportNumber::parse(QChar(u'\u0415') + u"1234567"_s).failure();
        QCOMPARE(failure.code, FailureCode::ValueLookAlike);
        QCOMPARE(failure.args.value(u"expected"_s), u"E"_s);
        QCOMPARE(failure.args.value(u"at"_s), u"1"_s);
    }

    void whatIsCopiedAlongUnseenIsNoProblem()
    {
        const QString copied = u"\uFEFFE1234\u200B567\u202C"_s;
        QCOMPARE(PassportNumber::problems(copied), ValueProblems());
        QCOMPARE(PassportNumber::parse(copied)->text(), u"E1234567"_s);
    }

    void lengthIsBounded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("valid");
        QTest::newRow("4") << u"E123"_s << false;
        QTest::newRow("5") << u"E1234"_s << true;
        QTest::newRow("15") << u"E12345678901234"_s << true;
        QTest::newRow("16") << u"E123456789012345"_s << false;
    }

    void lengthIsBounded()
    {
        QFETCH(QString, typed);
        const auto number = PassportNumber::parse(typed);
        QTEST(number.ok(), "valid");
        if (!number.ok()) {
            QCOMPARE(number.failure().code, FailureCode::ValueBadLength);
        }
    }

    void nothingIsRefusedAsEmpty()
    {
        QCOMPARE(PassportNumber::parse(u" 　 "_s).failure().code, FailureCode::ValueEmpty);
    }
};

static const support::Registered<TstPassportNumber> registered;

#include "tst_passport_number.moc"
