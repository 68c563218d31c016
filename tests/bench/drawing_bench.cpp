// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resource_paths.h"
#include "core/paper/form_catalogue.h"
#include "core/paper/paper_maker.h"
#include "core/services/office.h"
#include "core/storage/document_vault.h"
#include "core/storage/store.h"
#include "tests/bench/benches.h"
#include "tests/bench/notice_values.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/workshop.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

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
    QList<QByteArray> papers;
};

/// Each paper has been read back before it is handed out.
Drawn drawAll(services::Office& office, const QList<QJsonObject>& notices)
{
    const Result<paper::FormCatalogue> catalogue = paper::FormCatalogue::load();
    const Result<paper::FormTemplate> form = catalogue ? catalogue->find(u"notice-90-copy"_s) : catalogue.failure();
    if (!form) {
        giveUp(u"there is no such form"_s);
    }
    Drawn drawn;
    const Stopwatch stopwatch;
    const auto keep = [&](qsizetype, const Result<paper::MadePaper>& made) {
        if (!made || !office.store().vault().keep(made->pdf)) {
            giveUp(u"a notice cannot be drawn and kept"_s);
        }
        drawn.papers.append(made->pdf);
        return paper::BatchStep::GoOn;
    };
    paper::makePapers(*form, notices.size(), [&](qsizetype index) { return notices[index]; },
        paper::PaperLanguage::Zh, false, {form->name.zh, office.officeName()}, keep);
    drawn.cost = stopwatch.cost();
    return drawn;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        giveUp(file.errorString());
    }
}

/// The words of a drawn notice, line by line.
QStringList linesOf(const QByteArray& pdf, const QString& folder)
{
    write(folder + u"/notice.pdf"_s, pdf);
    (void)costOfRunning(u"pdftotext"_s, {folder + u"/notice.pdf"_s, folder + u"/notice.txt"_s});
    QFile text(folder + u"/notice.txt"_s);
    if (!text.open(QIODevice::ReadOnly)) {
        giveUp(text.errorString());
    }
    return QString::fromUtf8(text.readAll()).split(QRegularExpression(u"[\n\f]"_s), Qt::SkipEmptyParts);
}

/// The same words in the same faces, in LibreOffice's own format of one file.
QByteArray letterOf(const QStringList& lines)
{
    QString paragraphs;
    for (const QString& line : lines) {
        paragraphs += u"<text:p>"_s + line.toHtmlEscaped() + u"</text:p>"_s;
    }
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
           u"<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
           u" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
           u" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\""
           u" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:styles>"
           u"<style:default-style style:family=\"paragraph\"><style:text-properties"
           u" style:font-name=\"PermitDesk Serif\" style:font-name-asian=\"PermitDesk Serif SC\"/>"
           u"</style:default-style></office:styles><office:body><office:text>%1</office:text></office:body>"
           u"</office:document>"_s.arg(paragraphs)
               .toUtf8();
}

QStringList writeLetters(const QString& folder, const QList<QByteArray>& papers)
{
    QDir().mkpath(folder);
    QStringList files;
    for (const QByteArray& pdf : papers) {
        files.append(folder + u"/letter-%1.fodt"_s.arg(files.size()));
        write(files.last(), letterOf(linesOf(pdf, folder)));
    }
    write(folder + u"/fonts.conf"_s,
        u"<fontconfig><dir>%1</dir><cachedir>%2/font-cache</cachedir></fontconfig>"_s
            .arg(resource_paths::file(u"fonts"_s), folder)
            .toUtf8());
    return files;
}

Cost convert(const QString& folder, const QStringList& files)
{
    return costOfRunning(u"env"_s,
        QStringList{u"FONTCONFIG_FILE="_s + folder + u"/fonts.conf"_s, u"soffice"_s,
            u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s, u"--convert-to"_s, u"pdf"_s,
            u"--outdir"_s, folder + u"/converted"_s}
            + files);
}

qsizetype biggestOf(const QList<QByteArray>& papers)
{
    qsizetype biggest = 0;
    for (const QByteArray& pdf : papers) {
        biggest = std::max(biggest, pdf.size());
    }
    return biggest;
}

} // namespace

QList<Figure> drawingBench(Workshop& workshop)
{
    const QString folder = workshop.path(u"letters"_s);
    const auto office = workshop.makeOffice(u"drawing"_s);
    const Drawn drawn = drawAll(*office, noticeValues());
    const QStringList letters = writeLetters(folder, drawn.papers);
    // LibreOffice makes its profile at the first start; no user waits for that twice.
    (void)convert(folder, letters.first(1));
    const Cost peer = convert(folder, letters);
    if (QDir(folder + u"/converted"_s).entryList({u"*.pdf"_s}).size() != kNotices) {
        giveUp(u"LibreOffice did not convert all letters"_s);
    }
    std::printf("  ours %.0f ms, processor %.0f ms; LibreOffice %.0f ms, processor %.0f ms\n", drawn.cost.elapsed,
        drawn.cost.processor, peer.elapsed, peer.processor);
    return {against(u"a notice drawn, read back and stored"_s, drawn.cost.elapsed / kNotices, u"LibreOffice"_s,
                peer.elapsed / kNotices, kMostOfLibreOffice),
        within(u"size of a drawn notice"_s, static_cast<double>(biggestOf(drawn.papers)) / 1024, kMostKilobytes,
            u"KB"_s)};
}

} // namespace bench
