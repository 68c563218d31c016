// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_papers.h"

#include "tests/support/test_registry.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
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
/// own way and set them to different parts of a dot, so a dot agrees with the best of the nine around its place.
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
    const QImage drawn = document.render(page, size);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QRgb dot = drawn.pixel(x, y);
            const int grey = 255 - (255 - qGray(dot)) * qAlpha(dot) / 255;
            white.setPixel(x, y, qRgb(grey, grey, grey));
        }
    }
    return white;
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
    return QImage(folder.filePath(u"page.png"_s));
}

bool hasNear(const QImage& image, int x, int y, int grey)
{
    for (int row = std::max(0, y - 1); row <= std::min(image.height() - 1, y + 1); ++row) {
        for (int column = std::max(0, x - 1); column <= std::min(image.width() - 1, x + 1); ++column) {
            if (std::abs(qGray(image.pixel(column, row)) - grey) <= kSameGrey) {
                return true;
            }
        }
    }
    return false;
}

/// Dots of either picture that the other has not.
double shareOfDifferentDots(const QImage& one, const QImage& other)
{
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool agrees =
                hasNear(other, x, y, qGray(one.pixel(x, y))) && hasNear(one, x, y, qGray(other.pixel(x, y)));
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
    void thePreviewIsWhatAnotherProgramDraws_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<PaperLanguage>("language");
        QTest::newRow("notice") << u"notice-90-copy"_s << samples::notice() << PaperLanguage::Zh;
        for (const auto& [name, language] : {std::pair("summary, Chinese", PaperLanguage::Zh),
                 std::pair("summary, English", PaperLanguage::En), std::pair("summary, both", PaperLanguage::Both)}) {
            QTest::newRow(name) << u"case-summary"_s << samples::caseSummary() << language;
        }
    }

    /// What the measure must not let pass: another name, and text set two dots lower.
    void anotherPaperIsNotTheSame()
    {
        QJsonObject other = samples::notice();
        other[u"name"_s] = u"OTTO REINHARDT BAUMGARTNER"_s;
        const auto made = samples::make(u"notice-90-copy"_s, samples::notice(), PaperLanguage::Zh);
        const auto named = samples::make(u"notice-90-copy"_s, other, PaperLanguage::Zh);
        const QImage page = previewOf(made->pdf, 0);
        QVERIFY(shareOfDifferentDots(page, previewOf(named->pdf, 0)) > 0);
        QVERIFY(shareOfDifferentDots(page, page.copy(0, 2, page.width(), page.height())) > kMostDifferent);
    }

    void thePreviewIsWhatAnotherProgramDraws()
    {
        QFETCH(QString, form);
        QFETCH(QJsonObject, data);
        QFETCH(PaperLanguage, language);
        const auto made = samples::make(form, data, language);
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
