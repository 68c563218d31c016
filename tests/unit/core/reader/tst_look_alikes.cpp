// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/look_alikes.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::reader;

class TstLookAlikes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLooksTheSameMatches_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("Kangxi radicals") << u"⼯作许可 ⼈ ⽇"_s << u"工作许可 人 日"_s;
        QTest::newRow("radicals of the supplement") << u"⺠ ⻓ ⻉ ⻚"_s << u"民 长 贝 页"_s;
        QTest::newRow("compatibility ideographs") << u"\uF9D1\uFA0C"_s << u"六兀"_s;
        QTest::newRow("full width") << u"Ｅ６６（国籍）：，"_s << u"E66(国籍):,"_s;
        QTest::newRow("ligature") << u"ﬁ"_s << u"fi"_s;
        QTest::newRow("spaces of all widths") << u"a\u00A0b\u3000c\u2009d"_s << u"a b c d"_s;
        QTest::newRow("invisible marks") << u"X\u200B1\u00AD2\uFEFF"_s << u"X12"_s;
        QTest::newRow("letters with marks stay") << u"ş ł č É"_s << u"ş ł č É"_s;
        QTest::newRow("combining marks are composed") << u"E\u0301c\u030C"_s << u"Éč"_s;
        QTest::newRow("plane 2 stays") << u"𠮷"_s << u"𠮷"_s;
    }

    void whatLooksTheSameMatches()
    {
        QFETCH(QString, written);
        QTEST(foldedForMatching(written), "meant");
    }

    void aValueKeepsTheSignsOfChineseText()
    {
        QCOMPARE(foldedForValue(u"远帆（中国）⼯程，ＡＢＣ１"), u"远帆（中国）工程，ABC1"_s);
    }

    void bothFoldsOfACodePointAreEquallyLong()
    {
        for (char32_t codePoint = 0x20; codePoint < 0x30000; ++codePoint) {
            if (QChar::isSurrogate(codePoint)) {
                continue;
            }
            QVERIFY2(foldedForValue(codePoint).size() == foldedForMatching(codePoint).size(),
                qPrintable(QString::number(codePoint, 16)));
        }
    }

    void cyrillicAndGreekTwinsBecomeLatin() { QCOMPARE(latinLookAlikesFolded(u"Х12З ΜАХ"), u"X12З MAX"_s); }
};

static const support::Registered<TstLookAlikes> registered;

#include "tst_look_alikes.moc"
