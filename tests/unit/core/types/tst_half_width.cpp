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

    void wordsKeepSingleBlanks() { QCOMPARE(tidyWords(u"  DA\t SILVA　SANTOS "_s), u"DA SILVA SANTOS"_s); }
};

static const support::Registered<TstHalfWidth> registered;

#include "tst_half_width.moc"
