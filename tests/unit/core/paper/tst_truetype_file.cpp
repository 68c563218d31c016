// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/faces.h"
#include "core/paper/truetype_file.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::paper;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The glyph for what is missing, then those of a text.
QList<GlyphOutline> outlinesOf(const QRawFont& face, const QString& text)
{
    QList<GlyphOutline> outlines{GlyphOutline()};
    for (const quint32 glyph : face.glyphIndexesForString(text)) {
        outlines.append(outlineOf(face, glyph));
    }
    return outlines;
}

} // namespace

class TstTruetypeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFontShowsTheSameShapes()
    {
        const auto faces = Faces::load();
        QVERIFY(faces.ok());
        const QRawFont& face = faces->onGrid(u"PermitDesk Serif SC"_s);
        const QString text = u"人民Ag"_s;
        const QList<GlyphOutline> outlines = outlinesOf(face, text);
        const QRawFont font(trueTypeFile(outlines), kGlyphGrid, QFont::PreferNoHinting);
        QVERIFY(font.isValid());
        QCOMPARE(font.unitsPerEm(), qreal(kGlyphGrid));
        const QList<quint32> glyphs = face.glyphIndexesForString(text);
        for (int number = 1; number < outlines.size(); ++number) {
            const QRectF wanted = face.pathForGlyph(glyphs[number - 1]).boundingRect();
            const QRectF found = font.pathForGlyph(quint32(number)).boundingRect();
            for (const qreal off : {wanted.left() - found.left(), wanted.right() - found.right(),
                     wanted.top() - found.top(), wanted.bottom() - found.bottom()}) {
                QVERIFY2(std::abs(off) <= 1, qPrintable(u"glyph %1 is off by %2"_s.arg(number).arg(off)));
            }
            QCOMPARE(qRound(font.advancesForGlyphIndexes({quint32(number)}).constFirst().x()),
                qRound(outlines[number].advance));
        }
    }

    void itHoldsTheTablesAPdfNeedsAlone()
    {
        const QByteArray file = trueTypeFile({GlyphOutline()});
        QByteArrayList tags;
        for (qsizetype table = 0; table < 6; ++table) {
            tags.append(file.mid(12 + 16 * table, 4));
        }
        QCOMPARE(tags.join(' '), QByteArray("glyf head hhea hmtx loca maxp"));
    }

    void theSameGlyphsAreTheSameBytes()
    {
        const auto faces = Faces::load();
        QVERIFY(faces.ok());
        const QRawFont& face = faces->onGrid(u"PermitDesk Heading SC"_s);
        QCOMPARE(trueTypeFile(outlinesOf(face, u"通知"_s)), trueTypeFile(outlinesOf(face, u"通知"_s)));
    }
};

static const support::Registered<TstTruetypeFile> registered;

#include "tst_truetype_file.moc"
