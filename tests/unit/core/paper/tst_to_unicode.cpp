// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/to_unicode.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::paper;

namespace {

/// As Qt 6.4.2 writes it: glyph 3, a character beyond U+FFFF, is left out.
const QByteArray kWithGap = "begincmap\n2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0002> [<4EBA> <0009> ]\n"
                            "<0004> <0004> [<6C11> ]\nendbfrange\nendcmap\n";

} // namespace

class TstToUnicode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersThatWereLeftOutFillTheGaps()
    {
        const QByteArray mended = mendedToUnicode(kWithGap, {0x2CC56, 0x20BB7});
        QVERIFY(mended.contains("<0001> <4EBA>"));
        QVERIFY(mended.contains("<0003> <D873DC56>"));
        QVERIFY(mended.contains("<0004> <6C11>"));
        QVERIFY(mended.contains("<0005> <D842DFB7>"));
    }

    void aTabIsABlank() { QVERIFY(mendedToUnicode(kWithGap, {}).contains("<0002> <0020>")); }

    void noBlockHasMoreThanAHundredEntries()
    {
        QByteArray cmap = "beginbfrange\n<0001> <00FA> [";
        for (int glyph = 1; glyph <= 250; ++glyph) {
            cmap += "<4E00> ";
        }
        const QByteArray mended = mendedToUnicode(cmap + "]\nendbfrange\n", {});
        QCOMPARE(mended.count("100 beginbfchar"), 2);
        QCOMPARE(mended.count("50 beginbfchar"), 1);
    }

    void whatIsNoTableGivesNoEntries() { QVERIFY(!mendedToUnicode("rubbish", {}).contains("beginbfchar")); }
};

static const support::Registered<TstToUnicode> registered;

#include "tst_to_unicode.moc"
