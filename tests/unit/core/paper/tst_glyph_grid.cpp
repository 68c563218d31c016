// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/paper/glyph_grid.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(std::initializer_list<int> shorts)
{
    QByteArray bytes;
    for (const int number : shorts) {
        const auto value = qToBigEndian(static_cast<quint16>(number));
        bytes.append(reinterpret_cast<const char*>(&value), 2);
    }
    return bytes;
}

QByteArray fontOf(const QList<std::pair<QByteArray, QByteArray>>& tables)
{
    QByteArray font = bytesOf({0x0001, 0, int(tables.size()), 0, 0, 0});
    qsizetype place = font.size() + 16 * tables.size();
    QByteArray content;
    for (const auto& [tag, table] : tables) {
        font += tag + bytesOf({0, 0, 0, int(place), 0, int(table.size())});
        content += table;
        place += table.size();
    }
    return font + content;
}

/// The table of a font, as its directory says.
QByteArray tableOf(const QByteArray& font, const QByteArray& tag)
{
    const qsizetype record = font.indexOf(tag);
    const auto number = [&](qsizetype at) {
        return qsizetype(qFromBigEndian<quint32>(font.constData() + record + at));
    };
    return record < 0 ? QByteArray() : font.mid(number(8), number(12));
}

/// A triangle (0,0) (2048,0) (1024,-1000) of 2048 units per em, its points written with long steps.
QByteArray triangleFont()
{
    const QByteArray glyph = bytesOf({1, 0, -1000, 2048, 0, 2, 0}) + QByteArray("\x31\x21\x01", 3)
                             + bytesOf({2048, -1024, -1000}) + QByteArray(1, '\0');
    QByteArray head =
        bytesOf({1, 0, 1, 0, 0, 0, 0, 0, 0, 2048, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1000, 2048, 0, 0, 8, 2, 0, 0});
    return fontOf({{"glyf", glyph}, {"head", head},
        {"hhea", bytesOf({1, 0, 2000, -500, 0, 2048, 0, 0, 2048, 1, 0, 0, 0, 0, 0, 0, 0, 1})},
        {"hmtx", bytesOf({2048, 0})}, {"loca", bytesOf({0, int(glyph.size() / 2)})}, {"maxp", bytesOf({1, 0, 1})},
        {"name", bytesOf({0, 0, 0})}});
}

} // namespace

class TstGlyphGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlinesAreBroughtOntoTheGrid()
    {
        const QByteArray glyph = tableOf(onGlyphGrid(triangleFont()), "glyf");
        // Header and bounds; then x steps 0, 512, -256 and y steps 0, 0, -250, one byte where one is enough.
        QCOMPARE(glyph.first(14), bytesOf({1, 0, -250, 512, 0, 2, 0}));
        QCOMPARE(glyph.mid(14, 3), QByteArray("\x31\x21\x05", 3));
        QCOMPARE(glyph.mid(17, 5), bytesOf({512, -256}) + QByteArray("\xFA", 1));
    }

    void measuresFollow()
    {
        const QByteArray font = onGlyphGrid(triangleFont());
        QCOMPARE(tableOf(font, "head").mid(18, 2), bytesOf({kGlyphGrid}));
        QCOMPARE(tableOf(font, "hmtx"), bytesOf({512, 0}));
        QCOMPARE(tableOf(font, "hhea").mid(4, 4), bytesOf({500, -125}));
    }

    void whatAPdfHasNoUseForIsLeftOut() { QVERIFY(tableOf(onGlyphGrid(triangleFont()), "name").isEmpty()); }

    void anotherKindOfFontComesBackAsItIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("PostScript outlines") << u"fonts/PermitDeskHeadingSC.otf"_s;
        QTest::newRow("composite glyphs") << u"fonts/PermitDeskSans.ttf"_s;
    }

    void anotherKindOfFontComesBackAsItIs()
    {
        QFETCH(QString, file);
        QFile source(core::resource_paths::file(file));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray font = source.readAll();
        QVERIFY(onGlyphGrid(font) == font);
    }

    void whatIsNoFontComesBackAsItIs() { QCOMPARE(onGlyphGrid("no font at all"), QByteArray("no font at all")); }
};

static const support::Registered<TstGlyphGrid> registered;

#include "tst_glyph_grid.moc"
