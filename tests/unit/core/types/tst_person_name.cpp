// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/person_name.h"
#include "tests/support/test_registry.h"

#include <QTest>

using core::FailureCode;
using core::types::PersonName;
using namespace Qt::Literals::StringLiterals;

class TstPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpellingIsUpperCaseWithSingleBlanks()
    {
        const PersonName name = PersonName::parse(u" da  silva-O'Neill "_s, u"Joao\tPedro"_s, u" 陈思 "_s).value();
        QCOMPARE(name.surname(), u"DA SILVA-O'NEILL"_s);
        QCOMPARE(name.givenNames(), u"JOAO PEDRO"_s);
        QCOMPARE(name.chinese(), u"陈思"_s);
        QCOMPARE(name.full(), u"JOAO PEDRO DA SILVA-O'NEILL"_s);
    }

    void onePartIsEnough()
    {
        QCOMPARE(PersonName::parse(u"SUHARTO"_s, {})->full(), u"SUHARTO"_s);
        QCOMPARE(PersonName::parse({}, u"SUHARTO"_s)->mrz(), u"SUHARTO"_s);
    }

    void aChineseNameAloneIsNoPassportName()
    {
        QCOMPARE(PersonName::parse(u" "_s, {}, u"陈思"_s).failure().code, FailureCode::NameEmpty);
    }

    void theMachineReadableFormIsIcaos_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("givenNames");
        QTest::addColumn<QString>("mrz");
        QTest::newRow("words") << u"DA SILVA"_s << u"JOAO PEDRO"_s << u"DA<SILVA<<JOAO<PEDRO"_s;
        QTest::newRow("umlauts") << u"MÜLLER"_s << u"JÖRG"_s << u"MUELLER<<JOERG"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"Åsa"_s << u"WEISS<<AASA"_s;
        QTest::newRow("accents") << u"CÔTÉ"_s << u"LUC"_s << u"COTE<<LUC"_s;
        QTest::newRow("Polish, Czech, Turkish") << u"ŁĄCKI"_s << u"Čeněk Işık"_s << u"LACKI<<CENEK<ISIK"_s;
        QTest::newRow("hyphen and apostrophe")
            << u"O'CONNOR-SMITH"_s << u"ANNE-MARIE"_s << u"OCONNOR<SMITH<<ANNE<MARIE"_s;
        QTest::newRow("decomposed") << u"COTE\u0301"_s << u"LUC"_s << u"COTE<<LUC"_s;
    }

    void theMachineReadableFormIsIcaos()
    {
        QFETCH(QString, surname);
        QFETCH(QString, givenNames);
        QTEST(PersonName::parse(surname, givenNames)->mrz(), "mrz");
    }

    void spellingsOfOneNameAreTheSame_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("givenNames");
        QTest::addColumn<bool>("same");
        QTest::newRow("case and blanks") << u"schäfer"_s << u"Erika  Maria"_s << true;
        QTest::newRow("without the mark") << u"SCHAFER"_s << u"ERIKA MARIA"_s << true;
        QTest::newRow("as the zone has it") << u"SCHAEFER"_s << u"ERIKAMARIA"_s << true;
        QTest::newRow("another letter") << u"SCHEFER"_s << u"ERIKA MARIA"_s << false;
        QTest::newRow("one name fewer") << u"SCHÄFER"_s << u"ERIKA"_s << false;
        QTest::newRow("parts exchanged") << u"ERIKA MARIA"_s << u"SCHÄFER"_s << false;
    }

    void spellingsOfOneNameAreTheSame()
    {
        QFETCH(QString, surname);
        QFETCH(QString, givenNames);
        const PersonName name = PersonName::parse(u"SCHÄFER"_s, u"ERIKA MARIA"_s).value();
        const PersonName other = PersonName::parse(surname, givenNames).value();
        QTEST(name.same(other), "same");
        QTEST(other.same(name), "same");
    }
};

static const support::Registered<TstPersonName> registered;

#include "tst_person_name.moc"
