// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_papers.h"

#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::paper;

namespace {

constexpr int kDpi = 150;
constexpr double kPointsPerInch = 72.0;
/// How far two greys may be apart and still be the same dot. The two programs smooth the edges of letters each in its
/// own way and set them to different parts of a dot: a stroke of one black dot is two grey ones in the other. So the
/// ink is compared as it lies over a dot and its neighbours, and a dot agrees with the best of the nine around its
/// place.
constexpr int kSameGrey = 64;
constexpr double kMostDifferent = 0.005;

/// As the window shows it: PDFium, on white.
QImage previewOf(const QByteArray& pdf, int page)
{
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    const QSize size = (document.pagePointSize(page) * (kDpi / kPointsPerInch)).toSize();
    QImage white(size, QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter(&white).drawImage(QPoint(), document.render(page, size));
    return white.convertToFormat(QImage::Format_Grayscale8);
}

/// As another program draws the same bytes: Poppler.
QImage pdftoppmOf(const QByteArray& pdf, int page)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    const QString number = QString::number(page + 1);
    QProcess::execute(u"pdftoppm"_s, {u"-r"_s, QString::number(kDpi), u"-gray"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s,
                                         number, u"-l"_s, number, file.fileName(), folder.filePath(u"page"_s)});
    return QImage(folder.filePath(u"page.png"_s)).convertToFormat(QImage::Format_Grayscale8);
}

/// A quarter of each dot's ink on either side of it.
QImage spread(const QImage& page)
{
    QImage spread = page;
    for (int y = 0; y < page.height(); ++y) {
        const uchar* from = page.constScanLine(y);
        uchar* to = spread.scanLine(y);
        for (int x = 1; x < page.width() - 1; ++x) {
            to[x] = static_cast<uchar>((from[x - 1] + 2 * from[x] + from[x + 1]) / 4);
        }
    }
    return spread;
}

bool hasNear(const QImage& image, int x, int y, int grey)
{
    for (int row = std::max(0, y - 1); row <= std::min(image.height() - 1, y + 1); ++row) {
        const uchar* dots = image.constScanLine(row);
        for (int column = std::max(0, x - 1); column <= std::min(image.width() - 1, x + 1); ++column) {
            if (std::abs(dots[column] - grey) <= kSameGrey) {
                return true;
            }
        }
    }
    return false;
}

/// Dots of either picture that the other has not.
double shareOfDifferentDots(const QImage& onePage, const QImage& otherPage)
{
    const QImage one = spread(onePage);
    const QImage other = spread(otherPage);
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y) {
        const uchar* here = one.constScanLine(y);
        const uchar* there = other.constScanLine(y);
        for (int x = 0; x < one.width(); ++x) {
            const bool agrees = here[x] == there[x] || (hasNear(other, x, y, here[x]) && hasNear(one, x, y, there[x]));
            different += agrees ? 0 : 1;
        }
    }
    return static_cast<double>(different) / (static_cast<double>(one.width()) * one.height());
}

} // namespace

/// The preview shows what stands in the bytes: another program draws the same from them.
class TstTwoRenderers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePreviewIsWhatAnotherProgramDraws_data() { samples::addShippedForms(); }

    /// What the measure must not let pass: another name, and text set two dots lower.
    void anotherPaperIsNotTheSame()
    {
        QJsonObject other = samples::notice();
        other[u"name"_s] = u"OTTO REINHARDT BAUMGARTNER"_s;
        const auto made = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::Zh);
        const auto named = samples::make(u"notice-90-copy"_s, other, PaperLanguage::Zh);
        const QImage page = previewOf(made->pdf, 0);
        QVERIFY(shareOfDifferentDots(page, previewOf(named->pdf, 0)) > kMostDifferent);
        QVERIFY(shareOfDifferentDots(page, page.copy(0, 2, page.width(), page.height())) > kMostDifferent);
    }

    void thePreviewIsWhatAnotherProgramDraws()
    {
        QFETCH(QString, code);
        QFETCH(PaperLanguage, language);
        const auto made = samples::make(code, samples::shipped(code), language);
        QVERIFY(made.ok());
        for (int page = 0; page < made->pageCount; ++page) {
            const QImage preview = previewOf(made->pdf, page);
            const QImage other = pdftoppmOf(made->pdf, page);
            QVERIFY(!other.isNull());
            QVERIFY2(std::abs(preview.width() - other.width()) <= 1 && std::abs(preview.height() - other.height()) <= 1,
                qPrintable(u"%1 × %2"_s.arg(other.width()).arg(other.height())));
            const QImage same = other.copy(0, 0, preview.width(), preview.height());
            const double different = shareOfDifferentDots(preview, same);
            qInfo("page %d: %.3f %% of the dots differ", page + 1, 100 * different);
            QVERIFY2(different <= kMostDifferent, qPrintable(QString::number(different)));
        }
    }
};

static const support::Registered<TstTwoRenderers> registered;

#include "tst_two_renderers.moc"
