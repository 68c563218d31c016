// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"
#include "tests/gui/loop_watch.h"
#include "tests/gui/office_window.h"
#include "ui/inbox/inbox_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFiles = 200;
constexpr int kScanOneIn = 10;
constexpr double kLongestFrame = 50; // milliseconds
/// Two processors that never wait would give 0.5.
constexpr double kMostElapsedOfProcessor = 0.65;

/// What an office is sent on a Monday: notices and letters as PDFs, one file in ten a scan that has to be recognised.
QStringList mixedFiles(const QString& folder)
{
    constexpr std::array kPdfs{"notices/n01.pdf"_L1, "notices/n14.pdf"_L1, "documents/decision.pdf"_L1,
        "notices/n03.pdf"_L1, "documents/letter.pdf"_L1, "notices/n11.pdf"_L1, "documents/cancellation.pdf"_L1};
    constexpr std::array kScans{"documents/scanned/reportlab-notice-150-0.jpg"_L1,
        "documents/scanned/office-letter-300-90.jpg"_L1, "documents/scanned/cairo-notice-300-1.jpg"_L1};
    QDir().mkpath(folder);
    QStringList files;
    for (std::size_t number = 0; number < kFiles; ++number) {
        const bool isScan = number % kScanOneIn == 0;
        const QString source = QStringLiteral(TEST_DATA_DIR "/")
                               + (isScan ? kScans[number / kScanOneIn % kScans.size()] : kPdfs[number % kPdfs.size()]);
        files.append(folder + u"/%1-%2"_s.arg(number).arg(QFileInfo(source).fileName()));
        if (!QFile::copy(source, files.last())) {
            giveUp(u"cannot copy "_s + source);
        }
    }
    return files;
}

} // namespace

QList<Figure> inboxBench(Workshop& workshop)
{
    const QStringList files = mixedFiles(workshop.path(u"inbox"_s));
    auto office = std::make_unique<gui::OfficeWindow>(gui::Contents::Demo, u"zh"_s);
    auto* inbox = qobject_cast<ui::inbox::InboxPage*>(office->window().page(u"inbox"_s));
    if (inbox == nullptr || !office->window().goTo(u"inbox"_s)) {
        giveUp(u"there is no inbox"_s);
    }
    office->settle();
    gui::LoopWatch watch;
    const Stopwatch stopwatch;
    inbox->receiveFiles(files);
    while (!inbox->isRead()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    const double elapsed = stopwatch.elapsed();
    const auto longest = static_cast<double>(watch.takeLongest());
    office.reset(); // the readers end, and their processor time counts
    const double processor = stopwatch.processor();
    std::printf("  200 files in %.1f s\n", elapsed / 1000);
    return {
        against(u"an inbox of 200 mixed files, elapsed"_s, elapsed, u"processor"_s, processor, kMostElapsedOfProcessor),
        within(u"its longest frame"_s, longest, kLongestFrame, u"ms"_s)};
}

} // namespace bench
