// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/scan_measuring.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using core::reader::ScanMeasures;

namespace {

/// A PDF of one A4 page that says something at three heights.
QByteArray pdfSaying(const QByteArray& top, const QByteArray& middle, const QByteArray& foot)
{
    const QByteArray content = "BT /F 12 Tf 1 0 0 1 280 810 Tm (" + top + ") Tj 1 0 0 1 280 420 Tm (" + middle
                               + ") Tj 1 0 0 1 280 30 Tm (" + foot + ") Tj ET";
    const QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 6\n" + places + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

/// What is measured on the pages of a PDF.
class TstScanMeasuring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfPagesAreLookedForInTheMargins()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"scan.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfSaying("Annex", "3/4 of the pay", "1/3"));
        file.close();
        const core::Result<ScanMeasures> measures = reader::measureScan(file.fileName());
        QVERIFY(measures.ok());
        QCOMPARE(measures->pages.size(), 1);
        QVERIFY(measures->pages.first().hasText);
        QCOMPARE(measures->pages.first().margins, u"Annex 1/3 "_s);
    }
};

static const support::Registered<TstScanMeasuring> registered;

#include "tst_scan_measuring.moc"
