// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/notice_reader.h"
#include "core/services/paper_service.h"
#include "core/storage/document_vault.h"
#include "core/storage/store.h"
#include "tests/bench/benches.h"
#include "tests/bench/notice_values.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace bench {

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr double kMostOfLibreOffice = 1.0 / 4;
constexpr double kMostKilobytes = 50;

struct Drawn
{
    Cost cost;
    qsizetype biggest = 0;
};

/// makePaper() reads each page back before it hands it out.
Drawn drawAll(services::Office& office, const QList<QJsonObject>& notices)
{
    services::PaperService papers(office);
    Drawn drawn;
    const Stopwatch stopwatch;
    for (const QJsonObject& values : notices) {
        const auto made = papers.draw(u"notice-90-copy"_s, values, paper::PaperLanguage::Zh, false);
        if (!made || !office.store().vault().keep(made->pdf)) {
            giveUp(u"a notice cannot be drawn and kept"_s);
        }
        drawn.biggest = std::max(drawn.biggest, made->pdf.size());
    }
    drawn.cost = stopwatch.cost();
    return drawn;
}

/// The same values as a letter with a table, in LibreOffice's own format of one file.
QByteArray letterOf(const QJsonObject& values)
{
    QString rows;
    for (auto value = values.begin(); value != values.end(); ++value) {
        rows += u"<table:table-row><table:table-cell><text:p>%1</text:p></table:table-cell>"
                u"<table:table-cell><text:p>%2</text:p></table:table-cell></table:table-row>"_s.arg(
                    value.key(), value.value().toVariant().toString());
    }
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           u"<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
           u" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
           u" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:version=\"1.2\""
           u" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>"
           u"<text:p>外国人工作许可通知</text:p><table:table><table:table-column/><table:table-column/>%1</table:table>"
           u"</office:text></office:body></office:document>"_s.arg(rows)
               .toUtf8();
}

QStringList writeLetters(const QString& folder, const QList<QJsonObject>& notices)
{
    QDir().mkpath(folder);
    QStringList files;
    for (const QJsonObject& values : notices) {
        files.append(folder + u"/letter-%1.fodt"_s.arg(files.size()));
        QFile file(files.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(letterOf(values)) < 0) {
            giveUp(file.errorString());
        }
    }
    return files;
}

Cost convert(const QString& folder, const QStringList& files)
{
    return costOfRunning(u"soffice"_s,
        QStringList{u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s, u"--convert-to"_s,
            u"pdf"_s, u"--outdir"_s, folder + u"/converted"_s}
            + files);
}

} // namespace

QList<Figure> drawingBench(Workshop& workshop)
{
    const QList<QJsonObject> notices = noticeValues();
    const QString folder = workshop.path(u"letters"_s);
    const QStringList letters = writeLetters(folder, notices);
    const auto office = workshop.makeOffice(u"drawing"_s);
    // LibreOffice makes its profile at the first start; no user waits for that twice.
    (void)convert(folder, letters.first(1));
    const Cost peer = convert(folder, letters);
    if (QDir(folder + u"/converted"_s).entryList({u"*.pdf"_s}).size() != kNotices) {
        giveUp(u"LibreOffice did not convert all letters"_s);
    }
    const Drawn drawn = drawAll(*office, notices);
    std::printf("  ours %.0f ms, processor %.0f ms; LibreOffice %.0f ms, processor %.0f ms\n", drawn.cost.elapsed,
        drawn.cost.processor, peer.elapsed, peer.processor);
    return {against(u"a notice drawn, read back and stored"_s, drawn.cost.elapsed / kNotices, u"LibreOffice"_s,
                peer.elapsed / kNotices, kMostOfLibreOffice),
        within(u"size of a drawn notice"_s, static_cast<double>(drawn.biggest) / 1024, kMostKilobytes, u"KB"_s)};
}

} // namespace bench
