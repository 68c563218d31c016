// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/half_width.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::types;
using namespace Qt::Literals::StringLiterals;

class TstHalfWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullWidthSignsBecomeHalfWidthAndChineseStays()
    {
        QCOMPARE(halfWidth(u"Ａｚ０９－／～　张伟。"_s), u"Az09-/~ 张伟。"_s);
    }

    void aCodeLosesAllBlanksAndItsLowerCase() { QCOMPARE(tidyCode(u" e12\u00A034　５６ "_s), u"E123456"_s); }

    void whatShowsNothingIsLeftOut()
    {
        QCOMPARE(tidyCode(u"\uFEFFE12\u200B34"_s), u"E1234"_s);
        QCOMPARE(tidyWords(u"DA\u200B \u202ASILVA\u202C"_s), u"DA SILVA"_s);
    }

    void lettersOfOtherScriptsHaveTheirLatinTwin()
    {
        QCOMPARE(latinTwin(u'\u0421'), QChar(u'C'));
        QCOMPARE(latinTwin(u'\u0397'), QChar(u'H'));
        QVERIFY(latinTwin(u'C').isNull());
        QVERIFY(latinTwin(u'\u0416').isNull());
    }

    void wordsKeepSingleBlanks() { QCOMPARE(tidyWords(u"  DA\t SILVA　SANTOS "_s), u"DA SILVA SANTOS"_s); }
};

static const support::Registered<TstHalfWidth> registered;

#include "tst_half_width.moc"
