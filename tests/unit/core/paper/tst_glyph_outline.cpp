// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/faces.h"
#include "core/paper/glyph_outline.h"
#include "tests/support/test_registry.h"

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

QPainterPath triangle()
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.lineTo(512, 0);
    path.lineTo(256, 250);
    path.closeSubpath();
    return path;
}

} // namespace

class TstGlyphOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightLinesAreWrittenPointByPoint()
    {
        const GlyphOutline outline = outlineOf(triangle());
        QCOMPARE(outline.contourCount, 1);
        QCOMPARE(outline.pointCount, 3);
        // Header and bounds, the last point, no instructions; then x steps 0, 512, -256 and y steps 0, 0, -250, one
        // byte where one is enough.
        QCOMPARE(outline.bytes.first(14), bytesOf({1, 0, -250, 512, 0, 2, 0}));
        QCOMPARE(outline.bytes.mid(14, 3), QByteArray("\x31\x21\x05", 3));
        QCOMPARE(outline.bytes.mid(17), bytesOf({512, -256}) + QByteArray("\xFA", 1));
    }

    void aQuadraticCurveStaysOne()
    {
        QPainterPath path;
        path.moveTo(0, 0);
        path.quadTo(100, 200, 200, 0);
        path.closeSubpath();
        const GlyphOutline outline = outlineOf(path);
        QCOMPARE(outline.pointCount, 3);
        QCOMPARE(outline.bottom, -200);
    }

    void aCubicCurveIsFollowedWithinAUnit()
    {
        QPainterPath path;
        path.moveTo(0, 0);
        path.cubicTo(300, -400, -100, -400, 200, 0);
        path.closeSubpath();
        const GlyphOutline outline = outlineOf(path);
        QVERIFY(outline.pointCount > 4);
        // The control points of its pieces hug the curve, whose height is 300; those of the whole stand at 400.
        QVERIFY2(outline.top >= 300 && outline.top < 320, qPrintable(QString::number(outline.top)));
    }

    void aBlankHasNoOutline()
    {
        const GlyphOutline outline = outlineOf(QPainterPath());
        QVERIFY(outline.bytes.isEmpty());
        QCOMPARE(outline.contourCount, 0);
    }

    void aGlyphOfAFaceHasItsOutlineAndAdvance()
    {
        const auto faces = Faces::load();
        QVERIFY(faces.ok());
        const QRawFont& face = faces->onGrid(u"PermitDesk Serif SC"_s);
        const GlyphOutline outline = outlineOf(face, face.glyphIndexesForString(u"口"_s).constFirst());
        QCOMPARE(outline.advance, qreal(kGlyphGrid));
        QCOMPARE(outline.contourCount, 2);
        QVERIFY(outline.left > 0 && outline.right < kGlyphGrid);
    }

    void aBlankOfAFaceHasItsAdvanceAlone()
    {
        const auto faces = Faces::load();
        QVERIFY(faces.ok());
        const QRawFont& face = faces->onGrid(u"PermitDesk Serif SC"_s);
        const GlyphOutline outline = outlineOf(face, face.glyphIndexesForString(u" "_s).constFirst());
        QVERIFY(outline.bytes.isEmpty());
        QVERIFY(outline.advance > 0);
    }
};

static const support::Registered<TstGlyphOutline> registered;

#include "tst_glyph_outline.moc"
