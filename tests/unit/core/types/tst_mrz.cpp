// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/mrz.h"
#include "core/types/mrz_check.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::Mrz;
using core::types::Sex;
using core::types::ValueProblem;
using core::types::ValueProblems;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 1, 1);
const QString kSpecimen1 = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
const QString kSpecimen2 = u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

/// A second line with all check digits computed anew.
QString line2(const QString& number, const QString& state, const QString& birth, const QString& sex,
    const QString& expiry, const QString& optional = {})
{
    const auto checked = [](const QString& field) { return QString(field + core::types::mrzCheckDigit(field)); };
    const QString first = checked(number.leftJustified(9, u'<'));
    const QString born = checked(birth);
    const QString rest = checked(expiry) + checked(optional.leftJustified(14, u'<'));
    return first + state + born + sex + rest + core::types::mrzCheckDigit(first + born + rest);
}

QString line1(const QString& start) { return start.leftJustified(44, u'<'); }

QList<FailureCode> codesOf(const ValueProblems& problems)
{
    QList<FailureCode> codes;
    for (const ValueProblem& problem : problems) {
        codes.append(problem.code);
    }
    return codes;
}

} // namespace

class TstMrz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void icaosSpecimenIsRead()
    {
        QCOMPARE(Mrz::problems(kSpecimen1, kSpecimen2, kToday), ValueProblems());
        const Mrz mrz = Mrz::parse(kSpecimen1, kSpecimen2, kToday).value();
        QCOMPARE(mrz.surname(), u"ERIKSSON"_s);
        QCOMPARE(mrz.givenNames(), u"ANNA MARIA"_s);
        QCOMPARE(mrz.number().text(), u"L898902C3"_s);
        QCOMPARE(mrz.issuingState().text(), u"UTO"_s);
        QCOMPARE(mrz.nationality().text(), u"UTO"_s);
        QCOMPARE(mrz.birth(), QDate(1974, 8, 12));
        QCOMPARE(mrz.expiry(), QDate(2012, 4, 15));
        QCOMPARE(mrz.sex(), Sex::Female);
        QCOMPARE(mrz.optionalData(), u"ZE184226B"_s);
        QVERIFY(!mrz.isNameTruncated());
    }

    void emptyOptionalDataMayHaveNoughtOrFillerAsCheck_data()
    {
        // domain §4.3
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("state");
        QTest::newRow("filler") << line1(u"P<GBRSMITH<<ANNA<MARIA"_s)
                                << u"X123456785GBR9002155F3102145<<<<<<<<<<<<<<<0"_s << u"GBR"_s;
        QTest::newRow("nought") << line1(u"P<GBRSMITH<<ANNA<MARIA"_s)
                                << u"X123456785GBR9002155F3102145<<<<<<<<<<<<<<00"_s << u"GBR"_s;
        QTest::newRow("Germany's one letter")
            << line1(u"P<D<<MUELLER<<HANS"_s) << u"C01X00T478D<<8506302M2901019<<<<<<<<<<<<<<<8"_s << u"DEU"_s;
    }

    void emptyOptionalDataMayHaveNoughtOrFillerAsCheck()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QCOMPARE(Mrz::problems(first, second, kToday), ValueProblems());
        QTEST(Mrz::parse(first, second, kToday)->nationality().text(), "state");
    }

    void everyFailedCheckDigitNamesItsPlace_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("field");
        QTest::newRow("number") << 10 << u"number"_s;
        QTest::newRow("birth") << 20 << u"birth"_s;
        QTest::newRow("expiry") << 28 << u"expiry"_s;
        QTest::newRow("optional") << 43 << u"optional"_s;
        QTest::newRow("composite") << 44 << u"composite"_s;
    }

    void everyFailedCheckDigitNamesItsPlace()
    {
        QFETCH(int, place);
        QFETCH(QString, field);
        QString second = kSpecimen2;
        const QChar right = second[place - 1];
        second[place - 1] = right == u'9' ? u'0' : QChar(right.unicode() + 1);
        const ValueProblems problems = Mrz::problems(kSpecimen1, second, kToday);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.front().code, FailureCode::ValueBadCheckDigit);
        QCOMPARE(problems.front().at, place);
        QCOMPARE(problems.front().args.value(u"field"_s), field);
        QCOMPARE(problems.front().args.value(u"expected"_s), QString(right));
        QVERIFY(!Mrz::parse(kSpecimen1, second, kToday).ok());
    }

    void aLetterInADatesPlaceIsNamedWithTheDigitItStandsFor()
    {
        QString second = kSpecimen2;
        second[21 + 3] = u'A';
        QVERIFY(codesOf(Mrz::problems(kSpecimen1, second, kToday)).contains(FailureCode::ValueBadCharacter));
        second[21 + 3] = u'S';
        const ValueProblems problems = Mrz::problems(kSpecimen1, second, kToday);
        QCOMPARE(problems.front().code, FailureCode::ValueLookAlike);
        QCOMPARE(problems.front().at, 25);
        QCOMPARE(problems.front().args.value(u"expected"_s), u"5"_s);
    }

    void aDigitInANameIsNamedWithTheLetterItStandsFor()
    {
        QString first = kSpecimen1;
        first.replace(u"SSON"_s, u"SS0N"_s);
        const ValueProblems problems = Mrz::problems(first, kSpecimen2, kToday);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.front().at, 12);
        QCOMPARE(problems.front().args.value(u"expected"_s), u"O"_s);
        QCOMPARE(problems.front().args.value(u"line"_s), u"1"_s);
    }

    void anOForANoughtInTheNumberIsSuggestedByTheCheckDigit()
    {
        QString second = kSpecimen2;
        second[5] = u'O';
        const ValueProblems problems = Mrz::problems(kSpecimen1, second, kToday);
        const ValueProblem suggestion{FailureCode::ValueLookAlike, 6,
            {{u"line"_s, u"2"_s}, {u"field"_s, u"number"_s}, {u"character"_s, u"O"_s}, {u"expected"_s, u"0"_s}}, false};
        QVERIFY(problems.contains(suggestion));
    }

    void centuriesFollowToday_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QDate>("expires");
        QTest::newRow("born today") << u"260101"_s << kToday << u"310101"_s << QDate(2031, 1, 1);
        QTest::newRow("born tomorrow a century ago")
            << u"260102"_s << QDate(1926, 1, 2) << u"991231"_s << QDate(1999, 12, 31);
        QTest::newRow("leap day") << u"000229"_s << QDate(2000, 2, 29) << u"760101"_s << QDate(2076, 1, 1);
    }

    void centuriesFollowToday()
    {
        QFETCH(QString, birth);
        QFETCH(QString, expiry);
        const auto mrz = Mrz::parse(kSpecimen1, line2(u"L898902C3"_s, u"UTO"_s, birth, u"F"_s, expiry), kToday);
        QVERIFY(mrz.ok());
        QTEST(mrz->birth(), "born");
        QTEST(mrz->expiry(), "expires");
    }

    void anOpenDayOfBirthIsNoFault()
    {
        const auto mrz =
            Mrz::parse(kSpecimen1, line2(u"L898902C3"_s, u"UTO"_s, u"74<<<<"_s, u"<"_s, u"310101"_s), kToday);
        QVERIFY(mrz.ok());
        QVERIFY(!mrz->birth().isValid());
        QCOMPARE(mrz->sex(), Sex::Unspecified);
    }

    void daysThatDoNotExistAreRefused()
    {
        const QString second = line2(u"L898902C3"_s, u"UTO"_s, u"740230"_s, u"F"_s, u"311301"_s);
        QCOMPARE(codesOf(Mrz::problems(kSpecimen1, second, kToday)),
            (QList{FailureCode::DateNotADate, FailureCode::DateNotADate}));
    }

    void aNameThatFillsItsLineMayGoOn()
    {
        const QString first = u"P<UTOPAPANDROPOULOS<<JONATHON<ALEXANDER<HILA"_s;
        const ValueProblems problems = Mrz::problems(first, kSpecimen2, kToday);
        QCOMPARE(codesOf(problems), QList{FailureCode::MrzNameTruncated});
        const Mrz mrz = Mrz::parse(first, kSpecimen2, kToday).value();
        QVERIFY(mrz.isNameTruncated());
        QCOMPARE(mrz.givenNames(), u"JONATHON ALEXANDER HILA"_s);
    }

    void oneNameAloneIsASurname()
    {
        const Mrz mrz = Mrz::parse(line1(u"P<UTOARKFREITH"_s), kSpecimen2, kToday).value();
        QCOMPARE(mrz.surname(), u"ARKFREITH"_s);
        QVERIFY(mrz.givenNames().isEmpty());
    }

    void unknownStatesAndSexAreRefused()
    {
        const QString second = line2(u"L898902C3"_s, u"QQQ"_s, u"740812"_s, u"Q"_s, u"310101"_s);
        QCOMPARE(codesOf(Mrz::problems(line1(u"P<QQQERIKSSON<<ANNA"_s), second, kToday)),
            (QList{FailureCode::ValueUnknown, FailureCode::ValueUnknown, FailureCode::ValueUnknown}));
    }

    void lengthIsSaidForEachLine()
    {
        const ValueProblems problems = Mrz::problems(kSpecimen1.chopped(1), kSpecimen2 + u'<', kToday);
        QCOMPARE(codesOf(problems), (QList{FailureCode::MrzBadLength, FailureCode::MrzBadLength}));
        QCOMPARE(problems.front().args.value(u"length"_s), u"43"_s);
        QCOMPARE(Mrz::problems({}, {}, kToday).size(), 2);
    }

    void lowerCaseAndBlanksAreTakenForWhatTheyMean()
    {
        QVERIFY(
            Mrz::parse(kSpecimen1.toLower(), u" "_s + kSpecimen2.left(20) + u' ' + kSpecimen2.mid(20), kToday).ok());
    }

    void anythingElseThanAPassportIsRefused()
    {
        const auto failure = Mrz::parse(u"V"_s + kSpecimen1.mid(1), kSpecimen2, kToday).failure();
        QCOMPARE(failure.code, FailureCode::ValueBadCharacter);
        QCOMPARE(failure.args.value(u"at"_s), u"1"_s);
    }
};

static const support::Registered<TstMrz> registered;

#include "tst_mrz.moc"
