// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdf_canvas.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace core::paper;

namespace {

/// What a canvas wrote after its first line, which sets the page's measures.
QByteArray writtenOn(const PdfCanvas& canvas) { return canvas.content().mid(canvas.content().indexOf('\n') + 1); }

} // namespace

class TstPdfCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAreTenthsOfAPointFromTheUpperLeftCorner()
    {
        QCOMPARE(PdfCanvas().content(), QByteArray("0.1 0 0 -0.1 0 841.89 cm\n"));
    }

    void glyphsThatFollowEachOtherAreOneStringButForTheFirstAndTheLast()
    {
        PdfCanvas canvas;
        canvas.text(0, 140, {{1, {100, 200}, 140}, {0x2F, {240, 200}, 70}, {3, {310, 200}, 70}, {4, {380, 200}, 70}});
        QCOMPARE(writtenOn(canvas),
            QByteArray("BT /F0 140 Tf\n1 0 0 -1 100 200 Tm\n[<0001>] TJ\n[<002f0003>] TJ\n[<0004>] TJ ET\n"));
    }

    void aGlyphThatStandsElsewhereIsShiftedByThousandthsOfTheSize()
    {
        PdfCanvas canvas;
        canvas.text(1, 100, {{1, {0, 0}, 50}, {2, {48, 0}, 50}, {3, {99, 0}, 50}, {4, {149, 0}, 50}});
        QCOMPARE(writtenOn(canvas),
            QByteArray("BT /F1 100 Tf\n1 0 0 -1 0 0 Tm\n[<0001>] TJ\n[20<0002>-10<0003>] TJ\n[<0004>] TJ ET\n"));
    }

    void aMarkThatStandsHigherHasItsOwnPlace()
    {
        PdfCanvas canvas;
        canvas.text(0, 100, {{1, {0, 0}, 50}, {2, {10, -20}, 0}});
        QCOMPARE(writtenOn(canvas),
            QByteArray("BT /F0 100 Tf\n1 0 0 -1 0 0 Tm\n[<0001>] TJ\n1 0 0 -1 10 -20 Tm\n[<0002>] TJ ET\n"));
    }

    void linesFramesAndGroundsAreDrawn()
    {
        PdfCanvas canvas;
        canvas.line({1, 2.5}, {30, 2.5}, 5);
        canvas.frame({10, 20, 30, 40}, 5);
        canvas.fill(QRectF(10, 20, 30, 40), 0.9);
        QCOMPARE(writtenOn(canvas),
            QByteArray("5 w\n2.4 2.4 m\n31.2 2.4 l S\n5 w\n12 21.6 28.8 38.4 re S\n0.9 g\n10 20 30 40 re f\n0 g\n"));
    }
};

static const support::Registered<TstPdfCanvas> registered;

#include "tst_pdf_canvas.moc"
