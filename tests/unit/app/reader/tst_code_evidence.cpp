// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/code_evidence.h"
#include "app/reader/document_reading.h"
#include "app/reader/pdf_pages.h"
#include "app/reader/qr_codes.h"
#include "tests/support/test_registry.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::reader::Page;
using namespace reader;

namespace {

constexpr double kDotsPerInch = 110;
constexpr double kPointsPerInch = 72;
constexpr double kMillimetresPerInch = 25.4;
constexpr QSizeF kA4(595, 842);

/// An empty A4 page at the resolution at which codes are first looked for.
QImage paper()
{
    QImage image((kA4 * kDotsPerInch / kPointsPerInch).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return image;
}

/// Half of its modules dark, as those of a code.
void drawCode(QImage& page, QPointF place, double millimetres, double module, QColor ink)
{
    QPainter painter(&page);
    painter.scale(kDotsPerInch / kMillimetresPerInch, kDotsPerInch / kMillimetresPerInch);
    const int modules = qRound(millimetres / module);
    for (int i = 0; i < modules * modules; ++i) {
        if ((i % modules + i / modules) % 2 == 0) {
            painter.fillRect(QRectF(place + QPointF(i % modules, i / modules) * module, QSizeF(module, module)), ink);
        }
    }
}

/// Words as dark as print can be, in lines of that size.
Page pageWithWords(QImage& image, double points)
{
    Page page;
    page.size = kA4;
    QPainter painter(&image);
    painter.scale(kDotsPerInch / kPointsPerInch, kDotsPerInch / kPointsPerInch);
    for (double top = 70; top < 300; top += 1.5 * points) {
        const QRectF box(80, top, 400, points);
        painter.fillRect(box, Qt::black);
        page.runs.append({u"远帆"_s, box});
    }
    return page;
}

/// The lower right quarter of a notice, in which its code stands.
QImage quarterWithCode()
{
    const QString notice = QStringLiteral(TEST_DATA_DIR "/notices/n03.pdf");
    const auto pages = PdfPages::open(notice);
    const QImage page = (*pages)->picture(0, 300);
    return page.copy(page.width() / 2, page.height() / 2, page.width() / 2, page.height() / 2);
}

} // namespace

/// Where a QR code is looked for at a higher resolution.
class TstCodeEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeIsSuspected_data()
    {
        QTest::addColumn<double>("millimetres");
        QTest::addColumn<double>("module");
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QPointF>("place");
        QTest::newRow("small") << 6.0 << 0.3 << QColor(Qt::black) << QPointF(150, 250);
        QTest::newRow("large") << 40.0 << 1.4 << QColor(Qt::black) << QPointF(100, 200);
        QTest::newRow("pale") << 10.0 << 0.5 << QColor(128, 128, 128) << QPointF(100, 200);
        QTest::newRow("blurred to one grey") << 10.0 << 0.02 << QColor(Qt::black) << QPointF(100, 200);
        QTest::newRow("in the corner") << 8.0 << 0.4 << QColor(Qt::black) << QPointF(201, 1);
        QTest::newRow("close to the words") << 10.0 << 0.5 << QColor(Qt::black) << QPointF(170, 30);
    }

    void codeIsSuspected()
    {
        QFETCH(double, millimetres);
        QFETCH(double, module);
        QFETCH(QColor, ink);
        QFETCH(QPointF, place);
        QImage image = paper();
        const Page page = pageWithWords(image, 12);
        drawCode(image, place, millimetres, module, ink);
        QVERIFY(mayHaveCode(image, page));
    }

    void wordsAreNoCode_data()
    {
        QTest::addColumn<double>("points");
        QTest::newRow("text") << 12.0;
        QTest::newRow("heading") << 26.0;
    }

    void wordsAreNoCode()
    {
        QFETCH(double, points);
        QImage image = paper();
        const Page page = pageWithWords(image, points);
        QVERIFY(!mayHaveCode(image, page));
    }

    void wordsOfATurnedPageAreNoCode()
    {
        QImage image = paper();
        Page page = pageWithWords(image, 12);
        page.rotation = 90;
        QVERIFY(!mayHaveCode(image.transformed(QTransform().rotate(90)), page));
        drawCode(image, {100, 200}, 10, 0.5, Qt::black);
        QVERIFY(mayHaveCode(image.transformed(QTransform().rotate(90)), page));
    }

    void printWithoutKnownWordsMayBeACode()
    {
        QImage image = paper();
        Page page = pageWithWords(image, 12);
        page.runs.clear();
        QVERIFY(mayHaveCode(image, page));
    }

    void wordsFarOffThePageAreOfNoAccount()
    {
        QImage image = paper();
        Page page = pageWithWords(image, 12);
        page.runs.append({u"远"_s, QRectF(1e15, -1e15, 1e12, 1e12)});
        QVERIFY(!mayHaveCode(image, page));
        QVERIFY(!mayHaveCode(QImage(), page));
    }

    void codeTooSmallForFewDotsIsRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"small.pdf"_s);
        const QImage quarter = quarterWithCode();
        {
            QPdfWriter writer(path);
            writer.setResolution(300);
            QPainter painter(&writer);
            painter.drawImage(QRectF(QPointF(200, 200), QSizeF(quarter.size()) * 0.25), quarter);
        }
        const auto pages = PdfPages::open(path);
        QVERIFY(pages.ok());
        QVERIFY(qrCodesOn((*pages)->picture(0, kDotsPerInch)).isEmpty());
        const auto document = readDocument(path, true);
        QVERIFY(document.ok());
        QCOMPARE(document->qrCodes, QStringList{u"https://fwp.example.cn/q?x=44010020240000335"_s});
    }
};

static const support::Registered<TstCodeEvidence> registered;

#include "tst_code_evidence.moc"
