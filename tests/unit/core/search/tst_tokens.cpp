// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/tokens.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::search::indexTokens;
using core::search::queryTokens;
using core::search::SearchField;
using namespace Qt::Literals::StringLiterals;

class TstTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseIsIndexedInPairsAndTheLastCharacter()
    {
        QCOMPARE(indexTokens({{SearchField::Kind::Words, u"工程师"_s}}), u"工程 程师 师"_s);
        QCOMPARE(indexTokens({{SearchField::Kind::Words, u"李"_s}}), u"李"_s);
    }

    void aNameHasPinyinAndInitialsFromEachCharacter()
    {
        QCOMPARE(indexTokens({{SearchField::Kind::Name, u"张伟"_s}}), u"张伟 伟 zhangwei wei zw w"_s);
    }

    void aFamilyNamesReadingIsIndexedBesideTheUsualOne()
    {
        const QStringList tokens = indexTokens({{SearchField::Kind::Name, u"曾国"_s}}).split(u' ');
        QVERIFY(tokens.contains(u"zengguo"_s));
        QVERIFY(tokens.contains(u"cengguo"_s));
        QVERIFY(tokens.contains(u"zg"_s));
    }

    void latinIsFoldedAndWhole() { QCOMPARE(indexTokens({{SearchField::Kind::Name, u"CÔTÉ Luc"_s}}), u"cote luc"_s); }

    void aNumberIsIndexedInPieces()
    {
        QCOMPARE(indexTokens({{SearchField::Kind::Number, u"E1-234"_s}}), u"e12 123 234 34 4"_s);
        QCOMPARE(indexTokens({{SearchField::Kind::Number, u"ABC1"_s}}), u"abc bc1 c1 1"_s);
        QCOMPARE(indexTokens({{SearchField::Kind::Number, u"7"_s}}), u"7"_s);
        QCOMPARE(indexTokens({{SearchField::Kind::Number, u" "_s}}), QString());
    }

    void aNumberThatBeginsWithAWordIsAlsoIndexedWhole()
    {
        QCOMPARE(indexTokens({{SearchField::Kind::Number, u"ABCD1"_s}}), u"abc bcd cd1 d1 1 abcd1"_s);
    }

    void queriesAreQuotedPhrasesAndBeginnings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("one character") << u"张"_s << u"\"张\" *"_s;
        QTest::newRow("two characters") << u"张伟"_s << u"\"张伟\""_s;
        QTest::newRow("three characters") << u"工程师"_s << u"\"工程 程师\""_s;
        QTest::newRow("a word") << u"Côté"_s << u"\"cote\" *"_s;
        QTest::newRow("two words") << u"tanaka 张伟"_s << u"\"tanaka\" * AND \"张伟\""_s;
        QTest::newRow("last digits") << u"9533"_s << u"(\"953 533\" OR \"9533\" *)"_s;
        QTest::newRow("two digits") << u"95"_s << u"\"95\" *"_s;
        QTest::newRow("nothing") << u" \"'* "_s << QString();
        QTest::newRow("operators are words")
            << u"NOT NEAR(a b)"_s << u"\"not\" * AND \"near\" * AND \"a\" * AND \"b\" *"_s;
    }

    void queriesAreQuotedPhrasesAndBeginnings()
    {
        QFETCH(QString, typed);
        QTEST(queryTokens(typed), "expression");
    }

    void aPastedPageStaysASmallQuery()
    {
        const QString page = QString(u"lorem 张伟 12345 "_s).repeated(10'000);
        QVERIFY(queryTokens(page).count("AND"_L1) < 12);
        QVERIFY(queryTokens(QString(100'000, u'张')).size() < 300);
    }
};

static const support::Registered<TstTokens> registered;

#include "tst_tokens.moc"
