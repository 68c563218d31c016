// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/to_unicode.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::paper;

class TstToUnicode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGlyphSaysItsCharacter()
    {
        const QByteArray map = toUnicodeMap({{1, U'人'}, {2, U' '}, {0x1F, U'民'}});
        QVERIFY(map.contains("3 beginbfchar\n<0001> <4EBA>\n<0002> <0020>\n<001F> <6C11>\nendbfchar\n"));
    }

    void aCharacterBeyondTheBasicPlaneIsAPair() { QVERIFY(toUnicodeMap({{3, 0x2CC56}}).contains("<0003> <D873DC56>")); }

    void noBlockHasMoreThanAHundredEntries()
    {
        QHash<quint16, char32_t> characters;
        for (quint16 glyph = 1; glyph <= 250; ++glyph) {
            characters.insert(glyph, 0x4E00 + glyph);
        }
        const QByteArray map = toUnicodeMap(characters);
        QCOMPARE(map.count("100 beginbfchar"), 2);
        QCOMPARE(map.count("50 beginbfchar"), 1);
    }

    void aFontWithoutCharactersHasNoEntries() { QVERIFY(!toUnicodeMap({}).contains("beginbfchar")); }
};

static const support::Registered<TstToUnicode> registered;

#include "tst_to_unicode.moc"
