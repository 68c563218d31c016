// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/name_readings.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::search::NameReadings;

class TstNameReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChineseNameIsReadByPinyinAndInitials()
    {
        NameReadings readings;
        QCOMPARE(readings.of(u"张伟"_s), QStringList({u"zhangwei"_s, u"zw"_s}));
        QCOMPARE(readings.of(u"张伟"_s), QStringList({u"zhangwei"_s, u"zw"_s})); // asked again
    }

    void aFamilyNamesOwnReadingIsKnownToo()
    {
        NameReadings readings;
        QVERIFY(readings.of(u"曾伟"_s).contains(u"zengwei"_s));
        QVERIFY(readings.of(u"曾伟"_s).contains(u"zw"_s));
    }

    void aNameBetweenScriptsIsReadByItsChineseCharacters()
    {
        NameReadings readings;
        QCOMPARE(readings.of(u"安娜·李"_s), QStringList({u"annali"_s, u"anl"_s}));
    }

    void aNameWithoutChineseCharactersHasNone()
    {
        NameReadings readings;
        QVERIFY(readings.of(u"ANNA LEE"_s).isEmpty());
        QVERIFY(readings.of({}).isEmpty());
    }
};

static const support::Registered<TstNameReadings> registered;

#include "tst_name_readings.moc"
