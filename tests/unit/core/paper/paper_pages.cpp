// SPDX-FileCopyrightText: 2026 The PermitDesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core/paper/paper_pages.h"

#include "core/base/expect.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QXmlStreamReader>

namespace pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMillimetresInPoint = 25.4 / 72;
constexpr int kPointsInInch = 50;
constexpr int kPlainDifference = 96; // of 255 shades

double millimetres(const QXmlStreamReader& xml, QLatin1StringView attribute)
{
    return xml.attributes().value(attribute).toDouble() * kMillimetresInPoint;
}

} // namespace

Output outputOf(const QString& program, const QStringList& before, const QByteArray& pdf, const QStringList& after)
{
    QTemporaryFile file;
    CORE_EXPECT(file.open() && file.write(pdf) == pdf.size() && file.flush());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, before + QStringList{file.fileName()} + after);
    CORE_EXPECT(process.waitForFinished());
    return {QString::fromUtf8(process.readAll()), process.exitCode()};
}

QList<Font> fontsOf(const QByteArray& pdf)
{
    QList<Font> fonts;
    const QStringList lines = outputOf(u"pdffonts"_s, {}, pdf).text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(2)) { // two lines of head
        // name, type (two words), encoding, emb, sub, uni, object, generation
        const QStringList columns = line.split(u' ', Qt::SkipEmptyParts);
        fonts.append({columns.first(), columns.value(columns.size() - 5) == "yes"_L1,
            columns.value(columns.size() - 3) == "yes"_L1});
    }
    return fonts;
}

QList<Word> wordsOf(const QByteArray& pdf)
{
    QList<Word> words;
    QXmlStreamReader xml(outputOf(u"pdftotext"_s, {u"-bbox"_s}, pdf, {u"-"_s}).text);
    int page = 0;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::StartElement) {
            continue;
        }
        page += xml.name() == "page"_L1 ? 1 : 0;
        if (xml.name() == "word"_L1) {
            Word word{page, millimetres(xml, "xMin"_L1), millimetres(xml, "yMin"_L1), {}};
            word.text = xml.readElementText();
            words.append(word);
        }
    }
    return words;
}

QList<Word> readPositions(const QString& path)
{
    QList<Word> words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return words;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            words.append({line.section(u' ', 0, 0).toInt(), line.section(u' ', 1, 1).toDouble(),
                line.section(u' ', 2, 2).toDouble(), line.section(u' ', 3)});
        }
    }
    return words;
}

QImage pictureOf(const QByteArray& pdf, int page)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"page"_s);
    const QString number = QString::number(page);
    const Output drawn = outputOf(u"pdftoppm"_s,
        {u"-r"_s, QString::number(kPointsInInch), u"-gray"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, number}, pdf,
        {path});
    CORE_EXPECT(drawn.exitCode == 0);
    return QImage(path + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
}

double differingPart(const QImage& left, const QImage& right)
{
    if (left.isNull() || left.size() != right.size()) {
        return 1;
    }
    const QImage other = right.convertToFormat(QImage::Format_Grayscale8);
    qsizetype differing = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            differing += std::abs(qGray(left.pixel(x, y)) - qGray(other.pixel(x, y))) > kPlainDifference ? 1 : 0;
        }
    }
    return static_cast<double>(differing) / (static_cast<double>(left.width()) * left.height());
}

} // namespace pages
