// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/documents/notice_reader.h"
#include "core/reader/reader_client.h"
#include "tests/bench/benches.h"
#include "tests/bench/notice_values.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr int kRuns = 3;
constexpr double kMostOfPdftotext = 1;
constexpr double kMostOfPdftotextWithQr = 3;
constexpr double kMostOfTesseract = 1.3;

/// Copies of the specimens that are notices, so that each kind of font comes up equally often.
QStringList noticeFiles(const QString& folder)
{
    constexpr std::array kSpecimens{"n01.pdf"_L1, "n03.pdf"_L1, "n06.pdf"_L1};
    QDir().mkpath(folder);
    QStringList files;
    for (int number = 0; number < kNotices; ++number) {
        const QString specimen
            = QStringLiteral(TEST_DATA_DIR "/notices/") + kSpecimens[static_cast<std::size_t>(number) % kSpecimens.size()];
        const QString file = folder + u"/notice-%1.pdf"_s.arg(number);
        if (!QFile::copy(specimen, file)) {
            giveUp(u"cannot copy "_s + specimen);
        }
        files.append(file);
    }
    return files;
}

Cost readAll(const QStringList& files, reader::QrCodes qrCodes)
{
    const Stopwatch stopwatch;
    double elapsed = 0;
    {
        reader::ReaderClient client(resource_paths::readerProgram());
        for (const QString& file : files) {
            const auto document = client.readDocument(file, qrCodes);
            if (!document || documents::readNotice(*document).kind != documents::DocumentKind::Notice90) {
                giveUp(u"not read as a notice: "_s + file);
            }
        }
        elapsed = stopwatch.elapsed();
    }
    return {elapsed, stopwatch.processor()};
}

Cost extractAll(const QString& folder)
{
    return costOfRunning(u"sh"_s,
        {u"-c"_s, u"for f in \"$1\"/*.pdf; do pdftotext \"$f\" \"${f%.pdf}.txt\" || exit 1; done"_s, u"sh"_s, folder});
}

/// The specimens of other programs, scanned at 300 dpi.
QStringList scans()
{
    constexpr std::array kScans{"reportlab-notice-300-0.jpg"_L1, "chromium-notice-300-0.jpg"_L1,
        "office-notice-300-1.jpg"_L1, "cairo-notice-300-0.jpg"_L1, "weasyprint-notice-300--1.jpg"_L1};
    QStringList files;
    for (const QLatin1StringView scan : kScans) {
        files.append(QStringLiteral(TEST_DATA_DIR "/documents/scanned/") + scan);
    }
    return files;
}

Cost recogniseAll(const QStringList& files)
{
    const Stopwatch stopwatch;
    double elapsed = 0;
    {
        reader::ReaderClient client(resource_paths::readerProgram());
        for (const QString& file : files) {
            const auto page = client.recognisePage(file, 0);
            if (!page || documents::readNotice(*page).kind != documents::DocumentKind::Notice90) {
                giveUp(u"not recognised as a notice: "_s + file);
            }
        }
        elapsed = stopwatch.elapsed();
    }
    return {elapsed, stopwatch.processor()};
}

/// On one thread, as our reader does it, so that the other processor is left to whoever has work for it.
Cost tesseractAll(const QStringList& files)
{
    return costOfRunning(u"sh"_s,
        QStringList{u"-c"_s,
            u"for f; do OMP_THREAD_LIMIT=1 tesseract \"$f\" - -l chi_sim+eng >/dev/null 2>&1 || exit 1; done"_s, u"sh"_s}
            + files);
}

Figure recognitionFigure()
{
    const QStringList files = scans();
    QList<Cost> ours;
    QList<Cost> peers;
    for (int run = 0; run < kRuns; ++run) {
        peers.append(tesseractAll(files));
        ours.append(recogniseAll(files));
        std::printf("  scans: ours %.0f ms, tesseract %.0f ms\n", ours.last().elapsed, peers.last().elapsed);
    }
    return against(u"a 300 dpi scan, set upright and level, its QR code and names read twice"_s,
        middle(ours).elapsed / static_cast<double>(files.size()), u"tesseract"_s,
        middle(peers).elapsed / static_cast<double>(files.size()), kMostOfTesseract);
}

} // namespace

QList<Figure> readingBench(Workshop& workshop)
{
    const QString folder = workshop.path(u"notices"_s);
    const QStringList files = noticeFiles(folder);
    QList<Cost> ours;
    QList<Cost> withQrCodes;
    QList<Cost> peers;
    for (int run = 0; run < kRuns; ++run) {
        peers.append(extractAll(folder));
        ours.append(readAll(files, reader::QrCodes::Skip));
        withQrCodes.append(readAll(files, reader::QrCodes::Read));
        std::printf("  ours %.0f ms, processor %.0f ms; pdftotext %.0f ms, processor %.0f ms\n", ours.last().elapsed,
            ours.last().processor, peers.last().elapsed, peers.last().processor);
    }
    const double pdftotext = middle(peers).elapsed;
    return {against(u"reading 200 notices"_s, middle(ours).elapsed, u"pdftotext"_s, pdftotext, kMostOfPdftotext),
        against(u"reading 200 notices and their QR codes"_s, middle(withQrCodes).elapsed, u"pdftotext"_s, pdftotext,
            kMostOfPdftotextWithQr),
        recognitionFigure()};
}

} // namespace bench
