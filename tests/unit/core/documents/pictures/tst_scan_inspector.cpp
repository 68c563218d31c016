// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pictures/page_numbering.h"
#include "tests/support/drawn_page.h"
#include "tests/support/drawn_portrait.h"
#include "tests/support/test_registry.h"
#include "tests/unit/core/documents/pictures/judged_picture.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using core::documents::PictureFinding;
using core::reader::ScanMeasures;
using core::reader::ScanPage;
using support::blurred;
using support::checksOf;
using support::drawnPage;
using support::PageLook;
using support::PictureJudge;

/// One scan for each thing that software can see (R20, R35), and its clean twin.
class TstScanInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanPageHasNothing_data();
    void cleanPageHasNothing();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
    void skewIsMeasured_data();
    void skewIsMeasured();
    void fileOfTheWrongKindIsFound();
    void fileTooLargeIsFound();
    void pagesWithTextAreNoScans();

private:
    [[nodiscard]] QStringList judged(const QImage& image, int quality = 85)
    {
        const QString path = m_judge.written(u"scan.jpg"_s, PictureJudge::encoded(image, "jpeg", quality));
        return checksOf(inspectScan(m_judge.scan(path), {}, m_judge.rules()), true);
    }

    PictureJudge m_judge;
};

void TstScanInspector::cleanPageHasNothing_data()
{
    QTest::addColumn<PageLook>("look");
    QTest::addColumn<int>("quality");
    QTest::newRow("150 dpi") << PageLook() << 85;
    QTest::newRow("poor JPEG") << PageLook() << 40;
    QTest::newRow("askew a little") << PageLook{.skew = 1.5} << 85;
    QTest::newRow("300 dpi") << PageLook{.size = {2480, 3508}} << 30;
}

void TstScanInspector::cleanPageHasNothing()
{
    QFETCH(PageLook, look);
    QFETCH(int, quality);
    const QStringList found = judged(drawnPage(look), quality);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
}

void TstScanInspector::whatIsWrongIsFound_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QString>("check");
    QTest::newRow("blurred") << blurred(drawnPage(), 4) << u"scan-blurred"_s;
    QTest::newRow("cut at the left") << drawnPage({.shift = 0.2}) << u"scan-cut"_s;
    QTest::newRow("cut at the right") << drawnPage({.shift = -0.2}) << u"scan-cut"_s;
    QTest::newRow("askew") << drawnPage({.skew = 5}) << u"scan-skewed"_s;
    QTest::newRow("grey") << drawnPage().convertToFormat(QImage::Format_Grayscale8) << u"scan-colour"_s;
    QTest::newRow("grey in three channels")
        << drawnPage().convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32)
        << u"scan-colour"_s;
    QTest::newRow("empty") << drawnPage({.isEmpty = true}) << u"scan-empty"_s;
    QTest::newRow("few pixels") << drawnPage().scaled(620, 877, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                << u"scan-pixels"_s;
}

void TstScanInspector::whatIsWrongIsFound()
{
    QFETCH(QImage, image);
    QFETCH(QString, check);
    const QStringList found = judged(image);
    QVERIFY2(found.contains(check), qPrintable(found.join(u", "_s)));
    QVERIFY(!judged(drawnPage()).contains(check));
}

void TstScanInspector::skewIsMeasured_data()
{
    QTest::addColumn<double>("degrees");
    for (const double degrees : {-6.0, -2.0, -0.5, 0.0, 1.0, 4.0, 8.0}) {
        QTest::newRow(qPrintable(QString::number(degrees))) << degrees;
    }
}

void TstScanInspector::skewIsMeasured()
{
    QFETCH(double, degrees);
    const QString path = m_judge.written(u"skew.png"_s, PictureJudge::encoded(drawnPage({.skew = degrees}), "png"));
    const double skew = m_judge.scan(path).pages.first().skew;
    QVERIFY2(std::abs(skew - degrees) <= 0.3, qPrintable(QString::number(skew)));
}

void TstScanInspector::fileOfTheWrongKindIsFound()
{
    const QByteArray png = PictureJudge::encoded(drawnPage(), "png");
    for (const QString& name : {u"scan.png"_s, u"scan.jpg"_s}) {
        ScanMeasures measures = m_judge.scan(m_judge.written(name, png));
        measures.file.bytes = 1000;
        const QStringList found = checksOf(inspectScan(measures, {}, m_judge.rules()), true);
        QVERIFY2(found == QStringList{u"scan-type"_s}, qPrintable(found.join(u", "_s)));
    }
}

void TstScanInspector::fileTooLargeIsFound()
{
    ScanMeasures measures =
        m_judge.scan(m_judge.written(u"scan.jpg"_s, PictureJudge::encoded(drawnPage(), "jpeg", 85)));
    measures.file.bytes = 1024 * 1024;
    QCOMPARE(checksOf(inspectScan(measures, {}, m_judge.rules()), true), QStringList());
    measures.file.bytes += 1;
    const QList<PictureFinding> findings = inspectScan(measures, {}, m_judge.rules());
    QCOMPARE(checksOf(findings, true), QStringList{u"scan-bytes"_s});
    QCOMPARE(findings.first().rule, u"R20"_s);
    QCOMPARE(findings.first().measured, u"1025 KB"_s);
    QCOMPARE(findings.first().wanted, u"≤ 1024 KB"_s);
}

void TstScanInspector::pagesWithTextAreNoScans()
{
    // A notice as the authority issues it is black on white, and nobody's scan.
    const ScanMeasures measures = m_judge.scan(QStringLiteral(TEST_DATA_DIR "/notices/n01.pdf"));
    QCOMPARE(measures.file.format, u"pdf"_s);
    QCOMPARE(measures.pages.size(), 1);
    QVERIFY(measures.pages.first().hasText);
    QCOMPARE(
        checksOf(inspectScan(measures, core::documents::missingPages(measures), m_judge.rules()), true), QStringList());
}

static const support::Registered<TstScanInspector> registered;

#include "tst_scan_inspector.moc"
