// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/nationality.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::Lang;
using core::types::Nationality;
using namespace Qt::Literals::StringLiterals;

class TstNationality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAndNamesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("alpha-3") << u"gbr"_s << u"GBR"_s;
        QTest::newRow("alpha-2") << u"KR"_s << u"KOR"_s;
        QTest::newRow("Chinese") << u"日本"_s << u"JPN"_s;
        QTest::newRow("Chinese short") << u"韩国"_s << u"KOR"_s;
        QTest::newRow("Chinese official") << u"美利坚合众国"_s << u"USA"_s;
        QTest::newRow("Chinese other") << u"俄罗斯联邦"_s << u"RUS"_s;
        QTest::newRow("brackets of either width") << u"刚果(金)"_s << u"COD"_s;
        QTest::newRow("English") << u"United Kingdom"_s << u"GBR"_s;
        QTest::newRow("English other") << u"Republic of Korea"_s << u"KOR"_s;
        QTest::newRow("English inverted") << u"Korea, Republic of"_s << u"KOR"_s;
        QTest::newRow("accents") << u"cote d’ivoire"_s << u"CIV"_s;
        QTest::newRow("blanks") << u"　德国 "_s << u"DEU"_s;
        QTest::newRow("stateless") << u"无国籍"_s << u"XXA"_s;
    }

    void codesAndNamesAreRead()
    {
        QFETCH(QString, text);
        const auto nationality = Nationality::parse(text);
        QVERIFY(nationality.ok());
        QTEST(nationality->text(), "code");
    }

    void marsIsNoNationality()
    {
        const auto failure = Nationality::parse(u"火星"_s).failure();
        QCOMPARE(failure.code, FailureCode::ValueUnknown);
        QCOMPARE(failure.args.value(u"text"_s), u"火星"_s);
        QCOMPARE(Nationality::parse(u"--"_s).failure().code, FailureCode::ValueUnknown);
        QCOMPARE(Nationality::parse(u" "_s).failure().code, FailureCode::ValueEmpty);
    }

    void passportCodesAreRead()
    {
        QCOMPARE(Nationality::fromMrz(u"D<<"_s)->text(), u"DEU"_s);
        for (const QString& code : {u"GBD"_s, u"GBN"_s, u"GBO"_s, u"GBP"_s, u"GBS"_s, u"UNO"_s, u"UNA"_s, u"UNK"_s,
                 u"XXA"_s, u"XXB"_s, u"XXC"_s, u"XXX"_s, u"XOM"_s, u"EUE"_s, u"RKS"_s}) {
            QCOMPARE(Nationality::fromMrz(code)->text(), code);
        }
    }

    void aMachineReadableZoneHasNoTwoLetterCodes()
    {
        QVERIFY(!Nationality::fromMrz(u"DE<"_s).ok());
        QVERIFY(!Nationality::fromMrz(u"DE"_s).ok());
        QVERIFY(!Nationality::fromMrz(u"<<<"_s).ok());
        QVERIFY(!Nationality::fromMrz(u"日本国"_s).ok());
    }

    void everyCodeAndNameLeadsBackToItsOwnRow()
    {
        const QList<Nationality> all = Nationality::all();
        QCOMPARE(all.size(), 265);
        for (const Nationality& nationality : all) {
            const QString code = nationality.text();
            QCOMPARE(Nationality::parse(code)->text(), code);
            QCOMPARE(Nationality::parse(nationality.name().half(Lang::Zh))->text(), code);
            QCOMPARE(Nationality::parse(nationality.name().half(Lang::En))->text(), code);
            if (!nationality.alpha2().isEmpty()) {
                QCOMPARE(Nationality::parse(nationality.alpha2())->text(), code);
            }
        }
    }

    void namesAreInBothLanguages()
    {
        const Nationality nationality = Nationality::parse(u"GB"_s).value();
        QCOMPARE(nationality.name().zh, u"英国"_s);
        QCOMPARE(nationality.name().en, u"United Kingdom"_s);
        QCOMPARE(nationality.alpha2(), u"GB"_s);
    }
};

static const support::Registered<TstNationality> registered;

#include "tst_nationality.moc"
