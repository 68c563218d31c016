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

Cost readAll(const QStringList& files)
{
    const Stopwatch stopwatch;
    double elapsed = 0;
    {
        reader::ReaderClient client(resource_paths::readerProgram());
        for (const QString& file : files) {
            const auto document = client.readDocument(file, reader::QrCodes::Skip);
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

} // namespace

QList<Figure> readingBench(Workshop& workshop)
{
    const QString folder = workshop.path(u"notices"_s);
    const QStringList files = noticeFiles(folder);
    QList<Cost> ours;
    QList<Cost> peers;
    for (int run = 0; run < kRuns; ++run) {
        peers.append(extractAll(folder));
        ours.append(readAll(files));
        std::printf("  ours %.0f ms, processor %.0f ms; pdftotext %.0f ms, processor %.0f ms\n", ours.last().elapsed,
            ours.last().processor, peers.last().elapsed, peers.last().processor);
    }
    return {against(
        u"reading 200 notices"_s, middle(ours).elapsed, u"pdftotext"_s, middle(peers).elapsed, kMostOfPdftotext)};
}

} // namespace bench
